// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `yes
<always>	0
both days	57
both-sides	-24
c0=agree	12
c0=begin	2
c0=deny	-26
c0=down	2
c0=end	-15
c0=impose	2
c0=lack	21
c0=propose	3
c0=renew	-6
c0=return	13
c0=say	4
c0=sell	9
c0=sign	6
c0=stay	5
c0=suspend	-7
c0=target	3
c0=threaten	28
c1=agree	-11
c1=bear	-3
c1=begin	5
c1=down	4
c1=impose	-8
c1=lack	20
c1=propose	5
c1=renew	-8
c1=return	13
c1=say	4
c1=sell	5
c1=sign	-4
c1=suspend	8
c1=threaten	28
counted	19
ct0=agree future	-7
ct0=agree future-passive	-13
ct0=agree modal	-15
ct0=agree past	3
ct0=agree past-passive	6
ct0=agree perfect	17
ct0=agree pluperfect	8
ct0=agree pluperfect-passive	21
ct0=agree present	4
ct0=bear future	-4
ct0=bear modal	16
ct0=bear past	-2
ct0=bear past-passive	-10
ct0=bear perfect	11
ct0=bear pluperfect	-3
ct0=bear pluperfect-passive	7
ct0=bear present	-11
ct0=bear present-passive	9
ct0=begin future	18
ct0=begin future-passive	-17
ct0=begin modal	-10
ct0=begin past	8
ct0=begin perfect	-5
ct0=begin pluperfect	-47
ct0=begin present	13
ct0=deny past	-26
ct0=down future	2
ct0=down past-passive	-7
ct0=down perfect	23
ct0=down pluperfect	-24
ct0=down present	4
ct0=end past	-12
ct0=end past-passive	2
ct0=end present	-17
ct0=impose future	5
ct0=impose future-passive	-16
ct0=impose modal	-5
ct0=impose modal-passive	-29
ct0=impose past	11
ct0=impose perfect	-11
ct0=impose perfect-passive	11
ct0=impose pluperfect	14
ct0=impose pluperfect-passive	3
ct0=impose present	-8
ct0=impose present-passive	6
ct0=lack past	18
ct0=lack present	10
ct0=propose future	2
ct0=propose future-passive	2
ct0=propose modal	-10
ct0=propose past	2
ct0=propose past-passive	26
ct0=propose perfect	-20
ct0=propose perfect-passive	-16
ct0=propose pluperfect	14
ct0=propose pluperfect-passive	-8
ct0=propose present	-13
ct0=propose present-passive	8
ct0=renew past	-16
ct0=return future	-17
ct0=return past	6
ct0=return present	2
ct0=say future	16
ct0=say modal	3
ct0=say past	-18
ct0=say past-passive	7
ct0=say pluperfect	32
ct0=say present	14
ct0=sell present	-4
ct0=sign future	2
ct0=sign future-passive	-13
ct0=sign modal	-25
ct0=sign modal-passive	-17
ct0=sign past	14
ct0=sign past-passive	-16
ct0=sign perfect	15
ct0=sign pluperfect	-4
ct0=sign pluperfect-passive	18
ct0=sign present	25
ct0=stay future	-6
ct0=stay future-passive	3
ct0=stay modal	3
ct0=stay modal-passive	-23
ct0=stay past	-7
ct0=stay past-passive	16
ct0=stay perfect	2
ct0=stay pluperfect	13
ct0=stay present	9
ct0=stay present-passive	-12
ct0=suspend modal-passive	-23
ct0=suspend past	-13
ct0=suspend past-passive	18
ct0=suspend perfect	34
ct0=suspend pluperfect	28
ct0=suspend pluperfect-passive	-14
ct0=suspend present	-12
ct0=target past	10
ct0=target past-passive	-4
ct0=threaten past	9
ct0=up past	10
ct0=up past-passive	-2
ct0=up pluperfect	-17
dateline	-14
dateline only	7
day=l0	-34
day=l2	-20
day=l3	-28
day=l4	-7
day=l5	-17
day=r0	-26
day=r1	-20
day=r2	-18
day=r3	-14
day=r4	-19
day=r5	13
day>0.2	6
day>0.35	5
day>0.5	3
day>0.65	-3
day>0.8	-3
day>0.9	11
day>0.97	8
day>0.99	-14
headline	-35
heads=0	-21
heads=1	-7
heads=2	-12
kind>0.2	-12
kind>0.35	-5
kind>0.5	-7
kind>0.65	-2
kind>0.8	3
kind>0.9	3
kind>0.97	8
kind>0.99	8
l1=(	-6
l1=)	-2
l1=,	37
l1=/	-9
l1=:	-8
l1=;	8
l1=<agent>	-18
l1=<begin>	-3
l1=<day-gone>	-61
l1=<month-gone>	-9
l1=<name>	-37
l1=<not>	-22
l1=<number>	-15
l1=<office>	5
l1=<organisation>	11
l1=<person>	18
l1=<quality>	-14
l1=<seat>	-31
l1=<span>	-14
l1=<v-agree>	-23
l1=<v-bear>	-24
l1=<v-begin>	7
l1=<v-down>	14
l1=<v-impose>	-30
l1=<v-propose>	-14
l1=<v-say>	-10
l1=a	-12
l1=about	8
l1=after	8
l1=and	62
l1=another	15
l1=apec	-16
l1=are	-12
l1=as	-41
l1=ask	-8
l1=at	-18
l1=be	25
l1=before	-29
l1=between	-25
l1=by	-6
l1=come	14
l1=did	9
l1=final	7
l1=first	-17
l1=for	-46
l1=fourth	2
l1=from	-30
l1=had	4
l1=has	-11
l1=he	8
l1=if	-13
l1=in	12
l1=into	-5
l1=is	-11
l1=it	-9
l1=leader	-18
l1=leave	-25
l1=meet	-13
l1=might	2
l1=morning	4
l1=near	-14
l1=next	-5
l1=of	-20
l1=on	-6
l1=our	-12
l1=president	5
l1=say	-19
l1=see	-9
l1=should	16
l1=since	19
l1=state	9
l1=telephone	7
l1=tell	-13
l1=that	-20
l1=the	5
l1=they	-37
l1=trade	10
l1=two	14
l1=urge	-10
l1=video	7
l1=visit	13
l1=visited	11
l1=was	-41
l1=we	5
l1=were	16
l1=what	-21
l1=when	-21
l1=where	-7
l1=which	-43
l1=who	3
l1=will	28
l1=with	-105
l1=would	29
l1=—	9
l='s in	-6
l=) ,	26
l=) and	32
l=, a	15
l=, after	30
l=, and	-4
l=, at	25
l=, in	34
l=, say	-8
l=, the	-27
l=, to	3
l=, when	-16
l=, which	-29
l=, who	3
l=: <number>	-3
l=: in	13
l=: the	-30
l=: what	7
l=; in	-3
l=<begin> <begin>	-3
l=<begin> <day-gone>	-31
l=<begin> <person>	-11
l=<begin> a	-22
l=<begin> after	13
l=<begin> another	2
l=<begin> at	-21
l=<begin> for	-3
l=<begin> from	-9
l=<begin> he	12
l=<begin> in	17
l=<begin> the	-11
l=<begin> they	-35
l=<begin> to	7
l=<begin> what	-19
l=<day-ahead> ,	-16
l=<day-ahead> in	8
l=<day-gone> 's	21
l=<day-gone> ,	6
l=<day-gone> :	-11
l=<day-gone> in	-11
l=<day-gone> the	-5
l=<day-today> ,	-20
l=<day-today> in	-3
l=<level> in	-12
l=<month-ahead> in	27
l=<month-gone> ,	40
l=<month-gone> and	9
l=<month-gone> in	10
l=<name> ,	8
l=<number> ,	-7
l=<number> :	7
l=<number> in	-49
l=<office> ,	20
l=<office> :	-12
l=<office> in	-9
l=<office> will	-6
l=<organisation> ,	-4
l=<organisation> in	-49
l=<person> 's	-12
l=<person> ,	-19
l=<person> :	-7
l=<person> and	-24
l=<person> at	24
l=<person> by	-20
l=<person> had	-19
l=<person> in	18
l=<person> leave	-10
l=<person> on	-17
l=<person> to	10
l=<person> visit	7
l=<person> will	-21
l=<quality> )	11
l=<quality> in	-3
l=<seat> ,	6
l=<seat> /	-5
l=<seat> and	-3
l=<seat> on	-15
l=<span> in	8
l=<span> of	-4
l=a state	10
l=a telephone	-9
l=a video	9
l=about in	-3
l=according to	12
l=after a	27
l=after the	34
l=again by	-11
l=again in	13
l=agenda in	10
l=agree at	6
l=agree by	15
l=agree in	-26
l=agree to	6
l=agreement in	11
l=agreement of	-4
l=agreement with	-10
l=ambassador in	13
l=and <name>	-17
l=and <person>	20
l=and in	52
l=and the	-2
l=announce in	15
l=are in	30
l=are to	-8
l=arrangement of	-18
l=arrive in	-12
l=arrived in	8
l=ask in	7
l=at a	-5
l=at the	31
l=back from	5
l=back to	-20
l=base in	-10
l=be another	5
l=be in	22
l=been in	-15
l=been to	-18
l=begin in	25
l=born in	-13
l=by our	2
l=by the	8
l=by video	-12
l=come from	-18
l=come to	9
l=conclude in	-17
l=conference ,	11
l=conference in	-18
l=consultation in	21
l=continue in	-13
l=convene in	16
l=counterpart in	-27
l=deal with	-14
l=decide in	-3
l=dinner in	-2
l=discuss in	15
l=down in	-23
l=due in	4
l=end in	-7
l=evening in	24
l=expect in	-2
l=expect to	4
l=expert in	8
l=extension in	-15
l=fee in	-21
l=flew to	18
l=flown to	-7
l=fly to	-2
l=follow in	26
l=for a	-21
l=from the	19
l=geneva ,	53
l=geneva and	20
l=go to	6
l=greer in	25
l=ground in	21
l=had a	16
l=hand in	40
l=handshake in	2
l=he had	19
l=he might	3
l=he will	21
l=he would	24
l=here in	12
l=him in	-25
l=him to	8
l=hold a	-6
l=hold at	24
l=hold in	14
l=home from	-7
l=hotel in	-12
l=implement the	-8
l=in a	-24
l=in the	-30
l=in their	20
l=initial in	11
l=invitation to	5
l=invited to	10
l=is to	18
l=it at	-33
l=it in	7
l=jinping in	12
l=journey to	-6
l=land at	-7
l=leader in	-16
l=leave for	-16
l=leave the	-19
l=letter from	4
l=lifeng in	-4
l=live from	3
l=london ,	31
l=london and	56
l=lunch in	6
l=make in	-34
l=man in	2
l=matter in	-13
l=meet ,	-2
l=meet at	23
l=meet in	17
l=meeting in	20
l=midnight in	-8
l=month in	-5
l=more in	-4
l=morning from	-17
l=morning in	2
l=move to	-16
l=mr <person>	-14
l=negotiate in	-8
l=negotiate with	-16
l=negotiation in	-13
l=negotiation with	-17
l=new from	25
l=next :	31
l=night in	17
l=nobody in	23
l=nothing in	-15
l=of <name>	7
l=of a	11
l=of the	29
l=official in	21
l=on <day-gone>	-26
l=on a	2
l=on in	-9
l=on to	-12
l=one in	42
l=open in	2
l=opened in	13
l=other in	-9
l=out in	28
l=out of	8
l=pact with	-5
l=paper in	6
l=parted in	11
l=pay in	-14
l=person in	-14
l=place in	26
l=plan for	3
l=plan in	-12
l=plan to	10
l=port of	-22
l=president in	-4
l=president to	7
l=promise in	-15
l=put the	-17
l=reach in	-2
l=reason to	24
l=recently in	-17
l=reporter in	-3
l=resort in	-22
l=result in	22
l=resume in	17
l=return from	-6
l=round ,	-5
l=round :	14
l=round in	19
l=round of	14
l=round since	-21
l=say in	-37
l=say that	11
l=second in	-10
l=session in	-14
l=set for	12
l=settle in	-8
l=side would	15
l=sign at	-6
l=since the	7
l=sit in	25
l=speak by	-20
l=spoke by	31
l=start in	16
l=state in	6
l=stay in	-12
l=still in	-19
l=stockholm and	31
l=strike in	-13
l=table in	9
l=talk at	-39
l=talk by	13
l=talk with	-18
l=talked by	9
l=talked in	14
l=talking to	-6
l=team would	-27
l=that in	28
l=that of	-2
l=that the	14
l=the <office>	-11
l=the <person>	2
l=the apec	-19
l=the final	-14
l=the next	-10
l=the telephone	20
l=the two	-4
l=them in	11
l=then come	14
l=they will	2
l=they would	13
l=those in	10
l=those of	20
l=time in	17
l=to in	-17
l=to the	-16
l=to visit	4
l=together in	6
l=trade in	18
l=travel to	-3
l=trip to	27
l=truce in	15
l=truce of	-51
l=truce with	-10
l=two <office>	10
l=two had	14
l=two in	-6
l=two president	3
l=up in	-9
l=visit in	13
l=visit the	32
l=visit to	12
l=wait for	-10
l=was in	6
l=way to	-16
l=week in	16
l=weekend in	-19
l=were in	28
l=were to	8
l=when he	21
l=which the	3
l=you in	4
lead="	-42
lead=(	-5
lead=)	20
lead=*	15
lead=,	3
lead=-	-2
lead=1	18
lead=;	9
lead=according	-27
lead=accra	10
lead=after	-31
lead=all	-23
lead=american	6
lead=an	-12
lead=analysts	-4
lead=and	5
lead=ankara	4
lead=another	5
lead=as	-23
lead=astana	-16
lead=asunción	-9
lead=baku	-12
lead=bangkok	-17
lead=because	-19
lead=before	-55
lead=beijing	33
lead=belgrade	2
lead=bern	-5
lead=bessent	15
lead=both	-9
lead=brasília	-17
lead=britain	-16
lead=brussels	5
lead=buenos	22
lead=busan	28
lead=but	15
lead=by	-12
lead=cairo	-12
lead=carney	6
lead=china	19
lead=colombo	-2
lead=commerce	12
lead=commissioner	5
lead=consultations	13
lead=copenhagen	-18
lead=customs	-6
lead=dakar	-4
lead=davos	27
lead=delegations	15
lead=dhaka	2
lead=donald	20
lead=earlier	19
lead=economy	14
lead=eu	-13
lead=european	-3
lead=experts	3
lead=finance	-19
lead=for	-7
lead=four	-21
lead=from	-17
lead=general	7
lead=geneva	-6
lead=good	-24
lead=greer	-14
lead=hanoi	4
lead=he	-24
lead=helsinki	-9
lead=his	-27
lead=if	-17
lead=in	19
lead=incheon	-12
lead=india	15
lead=is	-10
lead=it	-15
lead=its	-12
lead=jakarta	-13
lead=japan	27
lead=karin	-14
lead=kuala	15
lead=last	27
lead=leaders	-25
lead=lee	2
lead=letter	7
lead=lima	16
lead=live	4
lead=lula	-3
lead=madrid	-17
lead=manila	-8
lead=maputo	-14
lead=maroš	-25
lead=mexico	-18
lead=minister	-22
lead=ministers	29
lead=morning	4
lead=mr	11
lead=muscat	-19
lead=my	11
lead=nairobi	3
lead=neither	10
lead=new	17
lead=next	15
lead=no	-36
lead=nobody	3
lead=on	-8
lead=osaka	8
lead=oslo	3
lead=ottawa	-31
lead=our	-12
lead=panama	-10
lead=paris	-6
lead=port	17
lead=prague	-19
lead=president	3
lead=presidents	8
lead=prime	-6
lead=quito	-15
lead=rabat	-27
lead=riga	10
lead=round	-2
lead=ryosei	-4
lead=scott	-7
lead=secretary	-15
lead=senior	7
lead=seoul	8
lead=shares	-16
lead=she	19
lead=should	8
lead=signed	-5
lead=since	22
lead=singapore	-19
lead=six	-9
lead=so	14
lead=south	13
lead=stockholm	10
lead=talks	5
lead=tashkent	-7
lead=tbilisi	-15
lead=technical	4
lead=that	3
lead=the	5
lead=their	-30
lead=then	23
lead=there	-9
lead=they	10
lead=they'll	-6
lead=third	8
lead=this	2
lead=three	12
lead=to	6
lead=today	7
lead=tokyo	-10
lead=tomorrow	4
lead=trade	26
lead=treasury	8
lead=trump	-9
lead=tunis	-26
lead=two	17
lead=u.s.	-4
lead=ulaanbaatar	-3
lead=under	17
lead=unless	-25
lead=until	-13
lead=ursula	3
lead=us	-27
lead=valletta	-5
lead=vice	-9
lead=washington	-4
lead=we	20
lead=what	-3
lead=when	20
lead=whether	-10
lead=which	-3
lead=while	18
lead=white	-17
lead=who	3
lead=whose	-9
lead=with	31
lead=xi	-2
lead=yesterday	3
lead=yet	-15
lead=you	-14
left:calls	-31
left:coming	-3
left:ended	22
left:experts	6
left:m=arrive	-7
left:m=arrived	-12
left:m=arrives	-15
left:m=assembly	-13
left:m=ate	-2
left:m=attempt	-3
left:m=bargain	-12
left:m=broke up	13
left:m=came	-12
left:m=closed	2
left:m=come	-7
left:m=comes	3
left:m=conference	-12
left:m=consultations	39
left:m=convene	12
left:m=delegation	19
left:m=delegations	15
left:m=dinner	4
left:m=due	-13
left:m=ended	3
left:m=expected	14
left:m=flies	-4
left:m=fly	-9
left:m=gather	-17
left:m=go	-2
left:m=goes	-10
left:m=guest	-2
left:m=handshake	-9
left:m=here	-9
left:m=host	-29
left:m=hosts	-27
left:m=invitation	3
left:m=invited	-3
left:m=land	-32
left:m=landed	4
left:m=lands	5
left:m=lunch	3
left:m=meet	-20
left:m=meeting	4
left:m=meetings	23
left:m=meets	-5
left:m=met	20
left:m=negotiate	-3
left:m=negotiated	11
left:m=negotiating	6
left:m=negotiations	17
left:m=negotiator	2
left:m=negotiators	23
left:m=parted	5
left:m=receive	-14
left:m=received	14
left:m=receives	-19
left:m=round	13
left:m=rounds	8
left:m=sat	6
left:m=saw each other	23
left:m=session	-14
left:m=settled	-3
left:m=shook hands	17
left:m=signed	-22
left:m=sit	-2
left:m=sits	5
left:m=sitting	26
left:m=spent	-6
left:m=summit	-2
left:m=table	7
left:m=talk	-14
left:m=talked	-5
left:m=talking	-13
left:m=talks	-7
left:m=there	-11
left:m=time	-2
left:m=to see	-10
left:m=travel	-3
left:m=travels	5
left:m=visit	17
left:m=visited	28
left:m=visits	-3
left:m=went	20
left:meets	4
left:running	-5
left:summit	5
left:sure	13
left:wished	-22
loud	7
made=other days	-21
made=other days call	-10
made=other days held	-15
made=other days kind=2	-53
made=other days kind=3	-22
made=other days kind=4	-27
made=other days kind=5	16
made=other days kind=6	-14
made=other days kind=7	-14
made=other days kind=8	9
made=other days planned	2
made=other days round	-10
made=other days sitting=0	-34
made=other days sitting=1	-3
made=other days sitting=2	23
made=other days state=0	-46
made=other days state=1	-4
made=other days state=2	10
made=other days state=3	2
made=other days state=4	-18
made=other days state=5	-3
made=other days state=6	9
made=other days state=8	12
made=other days technical	-40
made=other days under way	-28
made=other days whose=0	-16
made=other days whose=1	-31
made=other days whose=2	-89
made=other days whose=3	-25
made=other days whose=4	-21
made=other days whose=5	6
made=other days whose=6	20
made=other days whose=7	-5
made=other kind	-24
made=other kind call	-39
made=other kind held	-26
made=other kind kind=0	-78
made=other kind kind=1	-31
made=other kind kind=2	33
made=other kind kind=3	22
made=other kind kind=4	24
made=other kind kind=5	7
made=other kind kind=6	30
made=other kind planned	2
made=other kind round	-28
made=other kind sitting=1	-38
made=other kind sitting=2	-39
made=other kind sitting=3	-12
made=other kind sitting=4	3
made=other kind sitting=5	-17
made=other kind sitting=6	13
made=other kind sitting=7	4
made=other kind sitting=8	-44
made=other kind state=0	-16
made=other kind state=2	13
made=other kind state=3	-9
made=other kind state=4	-24
made=other kind state=5	-8
made=other kind state=6	5
made=other kind state=7	-22
made=other kind state=8	-2
made=other kind summit	-5
made=other kind technical	13
made=other kind under way	-57
made=other kind whose=1	-7
made=other kind whose=2	-68
made=other kind whose=3	-17
made=other kind whose=4	9
made=other kind whose=6	-13
made=other kind whose=7	5
made=other kind whose=8	-9
made=other sides	-22
made=other sides call	2
made=other sides held	-12
made=other sides kind=2	-7
made=other sides kind=3	-36
made=other sides kind=4	-17
made=other sides kind=5	-14
made=other sides kind=6	8
made=other sides kind=7	8
made=other sides kind=8	-13
made=other sides planned	-13
made=other sides round	-27
made=other sides sitting=1	9
made=other sides sitting=2	3
made=other sides sitting=3	9
made=other sides sitting=4	-2
made=other sides sitting=5	-13
made=other sides sitting=6	-12
made=other sides sitting=7	-14
made=other sides sitting=8	-25
made=other sides state=0	-108
made=other sides state=2	-17
made=other sides state=3	-2
made=other sides state=4	-15
made=other sides state=5	-6
made=other sides state=7	-14
made=other sides state=8	15
made=other sides summit	9
made=other sides technical	-7
made=other sides under way	-8
made=other sides whose=0	-68
made=other sides whose=1	2
made=other sides whose=2	28
made=other state	-8
made=other state call	-15
made=other state held	8
made=other state kind=3	10
made=other state kind=4	14
made=other state kind=6	-24
made=other state kind=8	-7
made=other state planned	-14
made=other state round	-6
made=other state sitting=0	-49
made=other state sitting=1	-35
made=other state sitting=2	10
made=other state sitting=3	25
made=other state sitting=4	7
made=other state sitting=5	8
made=other state sitting=6	-8
made=other state sitting=8	18
made=other state state=0	-16
made=other state state=1	11
made=other state state=2	14
made=other state state=3	-14
made=other state state=4	-35
made=other state state=5	-4
made=other state state=6	-25
made=other state state=7	-5
made=other state state=8	12
made=other state summit	14
made=other state technical	-21
made=other state under way	-6
made=other state whose=1	-16
made=other state whose=2	9
made=other state whose=3	-42
made=other state whose=4	-24
made=other state whose=5	44
made=other state whose=6	-6
made=other state whose=7	-4
made=other state whose=8	-10
made=own	5
made=own kind=0	-6
made=own kind=1	-3
made=own kind=2	-25
made=own kind=3	-17
made=own kind=4	-7
made=own kind=5	4
made=own kind=6	3
made=own kind=7	3
made=own kind=8	14
made=own planned	9
made=own round	-4
made=own sitting=1	-47
made=own sitting=2	-42
made=own sitting=3	-21
made=own sitting=4	-7
made=own sitting=5	18
made=own sitting=6	15
made=own sitting=7	23
made=own sitting=8	7
made=own state=0	-13
made=own state=1	17
made=own state=3	-14
made=own state=4	4
made=own state=6	2
made=own state=8	15
made=own technical	28
made=own whose=0	-35
made=own whose=1	-63
made=own whose=2	-69
made=own whose=3	-27
made=own whose=5	6
made=own whose=6	10
made=own whose=7	25
made=own whose=8	20
meetings=1	-17
meetings=2	-6
meetings=3	-5
meetings=4	-20
mentions=1	-23
mentions=2	-13
mentions=3	-13
mentions=4	21
next:apart	-10
next:coming	8
next:ended	9
next:experts	-11
next:heads=0	-13
next:heads=1	8
next:heads=2	12
next:meets	-8
next:running	4
next:summit	-8
next:sure	-2
next:wished	-11
no day	-69
no place day sure>0.2	-26
no place day sure>0.35	-7
no place day sure>0.5	-6
no place day sure>0.65	18
no place day sure>0.8	17
no place word sure>0.2	3
no place word sure>0.35	10
no place word sure>0.5	6
no place word sure>0.65	8
no place word sure>0.9	16
no place word sure>0.97	15
no place word sure>0.99	2
none	27
none n=1	-26
none n=2	8
none n=3	10
none n=4	27
none n=5	60
none n=6	30
off=ahead planned	19
off=ahead under way	-11
off=gone held	18
off=gone under way	-51
off=lately held	18
off=lately under way	14
off=today held	-12
off=today planned	-27
off=today under way	6
other less sure placed near	-2
other less sure placed open	-4
other less sure placed other state	-4
other less sure placed same days	-10
other less sure placed same state	-11
other less sure same place far	-7
other less sure same place near	14
other less sure same place open	-17
other less sure same place other state	-7
other less sure same place same days	-14
other less sure same place same state	-28
other less sure unplaced far	-7
other less sure unplaced near	-19
other less sure unplaced open	5
other less sure unplaced other state	-14
other less sure unplaced same days	-15
other less sure unplaced same state	-5
other no place day less sure placed other state other kind	-3
other no place day less sure placed same state other kind	-6
other no place day less sure placed same state same kind	11
other no place day placed far other kind	-8
other no place day placed near other kind	-26
other no place day placed open other kind	-8
other no place day placed open same kind	-20
other no place day placed same days same kind	-20
other no place day surer placed other state other kind	-19
other no place day surer placed same state other kind	-14
other no place day surer placed same state same kind	-16
other no place day unplaced open other kind	-26
other no place word less sure placed other state other kind	2
other no place word less sure placed other state same kind	7
other no place word less sure placed same state other kind	3
other no place word less sure placed same state same kind	-49
other no place word less sure unplaced other state other kind	-10
other no place word less sure unplaced other state same kind	-12
other no place word less sure unplaced same state other kind	-8
other no place word less sure unplaced same state same kind	6
other no place word placed far other kind	14
other no place word placed far same kind	-8
other no place word placed near other kind	22
other no place word placed near same kind	-16
other no place word placed open other kind	-17
other no place word placed open same kind	-28
other no place word placed same days other kind	-13
other no place word placed same days same kind	-26
other no place word surer placed other state same kind	-28
other no place word surer placed same state other kind	-16
other no place word surer placed same state same kind	-58
other no place word surer unplaced other state other kind	22
other no place word surer unplaced other state same kind	-41
other no place word surer unplaced same state other kind	-60
other no place word surer unplaced same state same kind	22
other no place word unplaced far other kind	-6
other no place word unplaced far same kind	-27
other no place word unplaced near other kind	-28
other no place word unplaced near same kind	-18
other no place word unplaced open same kind	9
other no place word unplaced same days other kind	-13
other placed less sure placed other state other kind	-9
other placed less sure placed other state same kind	5
other placed less sure placed same state other kind	13
other placed less sure placed same state same kind	3
other placed less sure same place other state other kind	-5
other placed less sure same place other state same kind	-3
other placed less sure same place same state other kind	-21
other placed less sure same place same state same kind	-15
other placed less sure unplaced other state other kind	4
other placed less sure unplaced other state same kind	-26
other placed less sure unplaced same state other kind	-18
other placed less sure unplaced same state same kind	27
other placed placed far same kind	-9
other placed placed near other kind	4
other placed placed near same kind	-40
other placed placed open other kind	2
other placed placed open same kind	-13
other placed placed same days other kind	-7
other placed placed same days same kind	-28
other placed same place far other kind	-11
other placed same place far same kind	-20
other placed same place near other kind	-8
other placed same place near same kind	8
other placed same place open other kind	-13
other placed same place open same kind	-26
other placed same place same days other kind	-23
other placed same place same days same kind	-15
other placed surer placed other state other kind	-13
other placed surer placed other state same kind	16
other placed surer placed same state other kind	-6
other placed surer placed same state same kind	-5
other placed surer same place other state other kind	-9
other placed surer same place other state same kind	-41
other placed surer same place same state other kind	-16
other placed surer same place same state same kind	8
other placed surer unplaced other state other kind	3
other placed surer unplaced other state same kind	-15
other placed surer unplaced same state other kind	-17
other placed surer unplaced same state same kind	46
other placed unplaced far same kind	-20
other placed unplaced near other kind	-4
other placed unplaced near same kind	-19
other placed unplaced open other kind	6
other placed unplaced open same kind	23
other placed unplaced same days other kind	-26
other placed unplaced same days same kind	36
other surer placed far	8
other surer placed near	-13
other surer placed open	-16
other surer placed other state	2
other surer placed same days	-46
other surer placed same state	-31
other surer same place far	-27
other surer same place near	-7
other surer same place open	-16
other surer same place other state	-44
other surer same place same days	-19
other surer same place same state	2
other surer unplaced far	-6
other surer unplaced near	-16
other surer unplaced open	8
other surer unplaced other state	-7
other surer unplaced same days	2
other surer unplaced same state	-11
part:calls	2
part:coming	5
part:experts	4
part:m=arrive	-6
part:m=arrived	-26
part:m=arrives	-23
part:m=assembly	-18
part:m=attempt	-5
part:m=broke off	-25
part:m=broke up	14
part:m=came	14
part:m=closed	-15
part:m=come	-17
part:m=comes	2
part:m=conference	-22
part:m=consultations	12
part:m=convene	12
part:m=delegation	7
part:m=delegations	-10
part:m=dialogue	-16
part:m=dined	6
part:m=dinner	-23
part:m=due	-14
part:m=ended	7
part:m=flew	-6
part:m=flies	-9
part:m=fly	-9
part:m=gather	-13
part:m=go	-15
part:m=guest	-5
part:m=haggling	-3
part:m=handshake	9
part:m=here	-13
part:m=host	-30
part:m=hosts	-12
part:m=invitation	6
part:m=invited	-11
part:m=land	-16
part:m=landed	4
part:m=lands	-2
part:m=lunch	-9
part:m=meet	-3
part:m=meeting	-3
part:m=meetings	19
part:m=meets	5
part:m=met	-14
part:m=negotiate	-13
part:m=negotiated	11
part:m=negotiates	-3
part:m=negotiations	15
part:m=negotiator	-11
part:m=negotiators	23
part:m=parted	11
part:m=receive	-6
part:m=received	3
part:m=receives	-24
part:m=receiving	5
part:m=rose	-31
part:m=round	3
part:m=rounds	19
part:m=sat	-6
part:m=saw each other	23
part:m=see each other	-10
part:m=session	-15
part:m=settled	-11
part:m=shook hands	23
part:m=signed	10
part:m=sit	-9
part:m=sits	-5
part:m=sitting	9
part:m=spent	-4
part:m=stop	2
part:m=summit	-10
part:m=table	-2
part:m=talked	-5
part:m=talking	-7
part:m=talks	-13
part:m=there	-19
part:m=to see	13
part:m=travel	-3
part:m=travels	5
part:m=visit	16
part:m=visited	31
part:m=visits	12
part:m=went	14
part:meets	-8
part:summit	6
part:sure	-5
part:wished	-22
people=0	-29
people=1	-21
people=2	4
people=3	24
people=4	-4
placed sure>0.35	14
placed sure>0.5	9
placed sure>0.65	9
placed sure>0.8	-5
placed sure>0.99	3
placed=no place day	-26
placed=no place word	-22
placed=placed	-17
prev:apart	-22
prev:calls	19
prev:coming	4
prev:ended	9
prev:experts	26
prev:heads=0	-9
prev:heads=1	-15
prev:heads=2	16
prev:meets	5
prev:running	-7
prev:summit	-6
prev:sure	6
prev:wished	3
quoted	-23
r1="	-2
r1='	-6
r1='s	-50
r1=(	27
r1=)	7
r1=,	-8
r1=-	-8
r1=.	-11
r1=/	-21
r1=:	-18
r1=;	-16
r1=<agent>	-55
r1=<day-ahead>	-35
r1=<day-gone>	4
r1=<day-today>	6
r1=<duty>	-10
r1=<end>	-59
r1=<goods>	-17
r1=<level-noun>	4
r1=<name>	-5
r1=<not>	-15
r1=<number>	-19
r1=<office>	-23
r1=<person>	-26
r1=<quality>	-6
r1=<v-agree>	-16
r1=<v-bear>	-9
r1=<v-begin>	-17
r1=<v-deny>	4
r1=<v-down>	9
r1=<v-end>	-14
r1=<v-impose>	-7
r1=<v-lack>	-21
r1=<v-propose>	-5
r1=<v-say>	-47
r1=<v-sell>	-8
r1=<v-sign>	-28
r1=<v-stay>	-21
r1=<v-target>	-16
r1=<v-up>	-24
r1=?	-20
r1=a	-3
r1=about	-12
r1=add	9
r1=after	10
r1=again	45
r1=agree	9
r1=airport	-20
r1=and	67
r1=announce	-20
r1=answer	-20
r1=are	-26
r1=as	-26
r1=ask	-12
r1=at	-4
r1=before	38
r1=begin	-18
r1=between	32
r1=bring	21
r1=broke	11
r1=by	6
r1=call	-6
r1=charge	-7
r1=collapsed	8
r1=conference	-8
r1=confirm	-9
r1=conversation	8
r1=deal	-32
r1=did	8
r1=each	21
r1=end	-6
r1=fail	13
r1=for	-17
r1=from	-11
r1=give	-9
r1=has	-61
r1=have	8
r1=he	-19
r1=here	-19
r1=him	-24
r1=himself	-11
r1=his	50
r1=house	-32
r1=in	66
r1=is	-32
r1=it	-43
r1=keep	-2
r1=last	48
r1=later	4
r1=let	-13
r1=link	-8
r1=may	-14
r1=meet	2
r1=mr	8
r1=next	17
r1=no	-6
r1=of	-21
r1=official	-23
r1=on	3
r1=only	5
r1=opened	8
r1=over	17
r1=palace	-30
r1=press	-26
r1=publish	-12
r1=put	17
r1=round	24
r1=say	-48
r1=sell	-6
r1=shortly	5
r1=sign	-8
r1=since	-58
r1=summit	26
r1=take	-10
r1=talk	10
r1=that	-2
r1=the	-5
r1=there	-6
r1=they	7
r1=thi	13
r1=three	-2
r1=time	-15
r1=to	17
r1=trade	-16
r1=until	10
r1=wait	-6
r1=want	9
r1=was	-15
r1=were	-14
r1=when	-9
r1=will	-25
r1=with	-3
r1=within	40
r1=without	-17
r1=would	33
r1=·	-15
r1=—	14
right:calls	15
right:ended	6
right:m=attempt	-10
right:m=came	14
right:m=closed	-8
right:m=come	-23
right:m=comes	-24
right:m=conference	-10
right:m=delegations	16
right:m=dinner	-4
right:m=due	-2
right:m=ended	21
right:m=expected	7
right:m=go	-13
right:m=goes	-7
right:m=handshake	20
right:m=here	-29
right:m=invitation	-16
right:m=lunch	-4
right:m=meet	21
right:m=meeting	-18
right:m=meetings	2
right:m=met	-20
right:m=negotiate	-16
right:m=negotiated	14
right:m=negotiating	-10
right:m=negotiations	-31
right:m=negotiator	4
right:m=negotiators	-15
right:m=parted	6
right:m=rose	-10
right:m=round	22
right:m=rounds	-38
right:m=sat	5
right:m=settled	17
right:m=shook hands	16
right:m=signed	7
right:m=sit	2
right:m=sitting	9
right:m=spent	21
right:m=stop	-3
right:m=summit	23
right:m=table	-20
right:m=talk	14
right:m=talked	11
right:m=talks	-3
right:m=time	14
right:m=to see	29
right:m=went	-25
right:m=where	14
right:meets	-9
right:running	-29
right:summit	-10
right:sure	6
says=call held	-8
says=call held no place day false	-8
says=call held no place day true	-29
says=call held no place word false	-34
says=call held no place word true	23
says=call held placed false	-9
says=call planned	-18
says=call planned no place day true	-12
says=call planned no place word false	-13
says=call planned no place word true	-5
says=call planned placed true	-14
says=held no place day false	-19
says=held no place day true	-24
says=held no place word false	-70
says=held no place word true	12
says=held placed false	-30
says=held placed true	17
says=planned no place day false	-11
says=planned no place day true	4
says=planned no place word true	8
says=planned placed false	-18
says=planned placed true	7
says=round held	-18
says=round held no place word false	-33
says=round held no place word true	-40
says=round held placed false	-3
says=round held placed true	-6
says=round planned	-8
says=round planned no place word false	27
says=round planned no place word true	13
says=round planned placed false	-21
says=round planned placed true	-12
says=round under way	-23
says=round under way placed false	-78
says=round under way placed true	5
says=summit held	-11
says=summit held no place day false	-5
says=summit held no place day true	-4
says=summit held no place word false	-70
says=summit held placed false	-50
says=summit held placed true	39
says=summit planned	17
says=summit planned no place day false	-10
says=summit planned no place day true	-3
says=summit planned no place word false	-15
says=summit planned no place word true	13
says=summit planned placed true	28
says=summit under way	-25
says=summit under way no place word false	-11
says=summit under way no place word true	-23
says=summit under way placed false	-30
says=summit under way placed true	-2
says=technical held	12
says=technical held no place word false	-7
says=technical held no place word true	15
says=technical held placed false	6
says=technical held placed true	9
says=technical planned placed false	-6
says=technical planned placed true	4
says=technical under way	10
says=technical under way placed false	5
says=technical under way placed true	7
says=under way no place word false	-16
says=under way no place word true	-40
says=under way placed false	-78
says=under way placed true	6
seat	-16
seat-home	-16
seat-other	2
seat-side	-5
sent:coming	7
sent:ended	6
sent:experts	-15
sent:m=adjourned	-7
sent:m=arrive	-18
sent:m=arrived	-34
sent:m=arrives	-27
sent:m=assembly	22
sent:m=attempt	8
sent:m=came	2
sent:m=closed	-21
sent:m=come	-17
sent:m=comes	-9
sent:m=conference	-19
sent:m=consultations	20
sent:m=convene	17
sent:m=delegation	5
sent:m=delegations	16
sent:m=dialogue	-26
sent:m=dined	-3
sent:m=dinner	-11
sent:m=due	-16
sent:m=edition	-33
sent:m=encounter	-11
sent:m=ended	2
sent:m=flies	-8
sent:m=fly	-9
sent:m=gather	-15
sent:m=gathering	-17
sent:m=go	-2
sent:m=goes	3
sent:m=guest	-18
sent:m=haggling	2
sent:m=handshake	4
sent:m=here	6
sent:m=host	-6
sent:m=hosts	-20
sent:m=invitation	10
sent:m=invited	-20
sent:m=land	-26
sent:m=landed	-4
sent:m=lands	-18
sent:m=lunch	4
sent:m=meet	3
sent:m=meeting	12
sent:m=meetings	20
sent:m=meets	-18
sent:m=met	11
sent:m=negotiate	6
sent:m=negotiated	27
sent:m=negotiates	-6
sent:m=negotiating	5
sent:m=negotiation	7
sent:m=negotiations	24
sent:m=negotiator	9
sent:m=negotiators	-8
sent:m=parted	28
sent:m=receive	-13
sent:m=received	9
sent:m=receives	-32
sent:m=rose	-5
sent:m=round	-7
sent:m=rounds	29
sent:m=sat	18
sent:m=saw each other	27
sent:m=see each other	-13
sent:m=session	-3
sent:m=settled	12
sent:m=shook hands	26
sent:m=signed	-24
sent:m=sit	-10
sent:m=sits	-17
sent:m=sitting	9
sent:m=spent	-5
sent:m=stop	21
sent:m=table	3
sent:m=talked	5
sent:m=talking	-8
sent:m=time	13
sent:m=to see	11
sent:m=travel	4
sent:m=travels	3
sent:m=visit	11
sent:m=visited	29
sent:m=visits	-6
sent:m=went	11
sent:m=where	3
sent:meets	10
sent:running	-2
sent:summit	-4
sent:sure	25
sent:wished	-17
sides=0	-3
sides=1	-22
sides=2	-6
sides=3	-19
sides=4	-49
sides=5	30
sides=many	10
sitting>0.2	-6
sitting>0.35	4
sitting>0.5	10
sitting>0.65	16
sitting>0.8	19
sitting>0.9	18
sitting>0.97	16
sitting>0.99	-3
sort=call	23
sort=land	-12
sort=meeting	-40
sort=venue	-10
state>0.2	7
state>0.35	5
state>0.65	6
state>0.8	13
state>0.9	14
state>0.97	15
state>0.99	22
sure mentions=0	-39
sure mentions=1	-4
sure mentions=2	5
sure=0 no place word day=0	-23
sure=0 no place word day=1	-18
sure=0 no place word day=2	-38
sure=0 no place word day=3	4
sure=0 no place word day=4	11
sure=0 no place word day=5	-15
sure=0 no place word day=6	8
sure=0 no place word day=7	12
sure=0 no place word day=8	-21
sure=0 no place word no day	-66
sure=0 placed day=0	9
sure=0 placed day=1	20
sure=0 placed day=2	20
sure=0 placed day=3	-2
sure=0 placed day=4	13
sure=0 placed day=6	33
sure=0 placed day=7	54
sure=0 placed day=8	4
sure=0 placed no day	-110
sure=1 no place day no day	-9
sure=1 no place word day=1	-10
sure=1 no place word day=3	11
sure=1 no place word day=4	12
sure=1 no place word day=5	-6
sure=1 no place word day=6	-20
sure=1 no place word day=8	6
sure=1 no place word no day	-27
sure=1 placed day=0	-19
sure=1 placed day=2	19
sure=1 placed day=3	-23
sure=1 placed day=4	15
sure=1 placed day=5	5
sure=1 placed day=6	-14
sure=1 placed day=7	7
sure=1 placed day=8	-3
sure=1 placed no day	-42
sure=2 no place day no day	-14
sure=2 no place word day=0	-20
sure=2 no place word day=2	6
sure=2 no place word day=4	16
sure=2 no place word day=5	20
sure=2 no place word day=6	11
sure=2 no place word day=8	-17
sure=2 no place word no day	7
sure=2 placed day=0	-5
sure=2 placed day=1	-9
sure=2 placed day=2	-27
sure=2 placed day=3	15
sure=2 placed day=4	-7
sure=2 placed day=5	36
sure=2 placed day=6	31
sure=2 placed day=7	59
sure=2 placed day=8	7
sure=2 placed no day	-22
sure=3 no place day no day	-7
sure=3 no place word day=0	19
sure=3 no place word day=3	16
sure=3 no place word day=4	-8
sure=3 no place word day=5	-22
sure=3 no place word day=6	6
sure=3 no place word day=8	-20
sure=3 no place word no day	5
sure=3 placed day=0	-12
sure=3 placed day=1	30
sure=3 placed day=2	24
sure=3 placed day=4	6
sure=3 placed day=5	17
sure=3 placed day=6	11
sure=3 placed day=8	-18
sure=3 placed no day	-26
sure=4 no place word day=0	25
sure=4 no place word day=1	-34
sure=4 no place word day=2	9
sure=4 no place word day=3	29
sure=4 no place word day=4	-6
sure=4 no place word day=5	12
sure=4 no place word day=6	-13
sure=4 no place word day=7	7
sure=4 no place word day=8	-16
sure=4 no place word no day	15
sure=4 placed day=0	26
sure=4 placed day=2	2
sure=4 placed day=3	26
sure=4 placed day=5	-5
sure=4 placed day=6	14
sure=4 placed day=7	-4
sure=4 placed day=8	-5
sure=4 placed no day	7
sure=5 no place word day=0	-9
sure=5 no place word day=1	24
sure=5 no place word day=2	-21
sure=5 no place word day=3	-8
sure=5 no place word day=5	-32
sure=5 no place word day=6	-12
sure=5 no place word day=7	-16
sure=5 no place word day=8	4
sure=5 no place word no day	-5
sure=5 placed day=0	28
sure=5 placed day=1	5
sure=5 placed day=2	2
sure=5 placed day=3	6
sure=5 placed day=4	-12
sure=5 placed day=5	-32
sure=5 placed day=6	-5
sure=5 placed day=7	5
sure=5 placed day=8	-28
sure=5 placed no day	9
sure=6 no place word day=0	10
sure=6 no place word day=2	5
sure=6 no place word day=4	10
sure=6 no place word day=5	-5
sure=6 no place word day=6	20
sure=6 no place word day=7	17
sure=6 no place word day=8	8
sure=6 no place word no day	-29
sure=6 placed day=0	7
sure=6 placed day=1	-9
sure=6 placed day=2	-14
sure=6 placed day=3	-19
sure=6 placed day=4	14
sure=6 placed day=5	-15
sure=6 placed day=6	-38
sure=6 placed day=8	23
sure=6 placed no day	7
sure=7 no place word day=0	6
sure=7 no place word day=1	-16
sure=7 no place word day=3	-6
sure=7 no place word day=4	-4
sure=7 no place word day=5	2
sure=7 no place word day=6	31
sure=7 no place word day=7	3
sure=7 no place word day=8	4
sure=7 no place word no day	16
sure=7 placed day=0	15
sure=7 placed day=1	-14
sure=7 placed day=2	12
sure=7 placed day=3	43
sure=7 placed day=4	-4
sure=7 placed day=5	-15
sure=7 placed day=6	9
sure=7 placed day=7	-32
sure=7 placed day=8	-12
sure=7 placed no day	2
sure=8 no place word day=1	14
sure=8 no place word day=2	-14
sure=8 no place word day=3	-6
sure=8 no place word day=4	-34
sure=8 no place word day=5	12
sure=8 no place word day=6	-3
sure=8 no place word day=7	41
sure=8 no place word day=8	25
sure=8 no place word no day	-31
sure=8 placed day=0	32
sure=8 placed day=2	-9
sure=8 placed day=3	-3
sure=8 placed day=4	-19
sure=8 placed day=5	-22
sure=8 placed day=6	-12
sure=8 placed day=7	-9
sure=8 placed day=8	-16
sure=8 placed no day	35
sure>0.35	17
sure>0.5	12
sure>0.65	14
sure>0.9	8
sure>0.97	7
sure>0.99	5
t0=future	-2
t0=future-passive	-7
t0=modal-passive	-45
t0=past	-13
t0=past-not	-5
t0=past-passive	-11
t0=past-passive-not	23
t0=perfect	-4
t0=perfect-passive	14
t0=pluperfect	26
t0=pluperfect-not	-18
t0=pluperfect-passive	14
t0=present-not	13
top	-26
town=l0	25
town=l1	8
town=l2	-2
town=l4	-33
town=l5	-20
town=r0	48
town=r1	-16
town=r2	5
town=r3	8
town=r4	-8
town=r5	-5
unknown	-16
v0=accept	22
v0=announce	17
v0=approve	-11
v0=ask	7
v0=be	16
v0=begin	-11
v0=bring	4
v0=call	-14
v0=carry	-10
v0=charge	4
v0=conclude	11
v0=confirm	21
v0=continue	-10
v0=convene	16
v0=discuss	9
v0=draw	8
v0=end	-15
v0=expect	15
v0=extend	8
v0=fall	3
v0=fix	-13
v0=gather	-4
v0=get	9
v0=go	-4
v0=hold	-5
v0=hope	-14
v0=initial	7
v0=keep	4
v0=know	4
v0=land	6
v0=lay	8
v0=leave	-27
v0=look	14
v0=make	-18
v0=meet	-11
v0=move	-19
v0=need	20
v0=offer	-37
v0=other	-23
v0=pay	4
v0=place	2
v0=plan	23
v0=prepare	20
v0=promise	-53
v0=propose	-21
v0=publish	-9
v0=raise	33
v0=reach	26
v0=recall	-20
v0=receive	-8
v0=recommend	7
v0=remain	15
v0=report	2
v0=resume	12
v0=return	3
v0=review	27
v0=rise	-15
v0=run	-3
v0=say	-14
v0=see	3
v0=seek	-16
v0=send	24
v0=settle	-2
v0=sign	-12
v0=stay	-4
v0=stop	6
v0=strike	3
v0=take	24
v0=tell	-19
v0=urge	-10
v0=wait	-23
v0=want	-13
v0=warn	23
v0=write	2
verbless	11
whose>0.2	-14
whose>0.35	-6
whose>0.5	9
whose>0.65	20
whose>0.8	25
whose>0.9	21
whose>0.97	18
whose>0.99	9
word=akasaka palace	19
word=call	56
word=called	-15
word=calls	-15
word=chequers	9
word=china	8
word=conversation	-9
word=dinner	-26
word=downing street	-5
word=each other	-16
word=great hall of the people	-42
word=korea	25
word=lancaster house	-21
word=link	-9
word=malaysia	-35
word=meet	15
word=meeting	-2
word=meets	8
word=met	-26
word=on the line	10
word=oval office	5
word=phone	-9
word=rang	32
word=ring	-36
word=round	-15
word=sat	9
word=scotland	-5
word=see	-11
word=sit down	-8
word=south korea	11
word=speak	23
word=speaks	-14
word=spoke	-51
word=spoken	7
word=summit	-29
word=talks	7
word=telephone	29
word=telephoned	10
word=telephones	5
word=united states	7
word=video	-22
word=visit	-19
word=white house	12`;
