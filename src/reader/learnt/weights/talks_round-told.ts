// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `yes
<always>	0
both days	50
both-sides	-26
c0=agree	10
c0=bear	3
c0=begin	-2
c0=deny	-29
c0=down	7
c0=end	-11
c0=lack	12
c0=propose	-3
c0=renew	-4
c0=return	12
c0=sign	9
c0=stay	10
c0=suspend	-7
c0=target	9
c0=threaten	26
c0=up	-2
c1=agree	-15
c1=bear	-5
c1=down	-2
c1=end	4
c1=impose	-4
c1=lack	12
c1=propose	10
c1=return	12
c1=say	8
c1=sell	4
c1=stay	2
c1=suspend	11
c1=target	7
c1=threaten	25
c1=up	5
city	-2
counted	22
ct0=agree future	-10
ct0=agree future-passive	-14
ct0=agree modal	-18
ct0=agree past	6
ct0=agree past-passive	3
ct0=agree perfect	8
ct0=agree pluperfect	13
ct0=agree pluperfect-passive	13
ct0=agree present	9
ct0=bear future	-8
ct0=bear modal	27
ct0=bear past	-7
ct0=bear past-passive	-9
ct0=bear perfect	6
ct0=bear pluperfect	2
ct0=bear pluperfect-passive	7
ct0=bear present	-6
ct0=bear present-passive	16
ct0=begin future	15
ct0=begin future-passive	-25
ct0=begin modal	-20
ct0=begin past	13
ct0=begin perfect	5
ct0=begin pluperfect	-34
ct0=begin present	6
ct0=deny past	-29
ct0=down future	4
ct0=down modal	-12
ct0=down past	-4
ct0=down past-passive	-6
ct0=down perfect	31
ct0=down pluperfect	-6
ct0=down present	8
ct0=end past	-20
ct0=end past-passive	12
ct0=end pluperfect	-6
ct0=end present	-5
ct0=impose future	9
ct0=impose future-passive	-20
ct0=impose modal	-3
ct0=impose modal-passive	-32
ct0=impose past	14
ct0=impose past-passive	2
ct0=impose perfect	-9
ct0=impose perfect-passive	11
ct0=impose pluperfect	8
ct0=impose pluperfect-passive	2
ct0=impose present	-5
ct0=impose present-passive	4
ct0=lack past	19
ct0=propose future	8
ct0=propose future-passive	4
ct0=propose modal	-12
ct0=propose past	10
ct0=propose past-passive	13
ct0=propose perfect	-15
ct0=propose perfect-passive	-15
ct0=propose pluperfect	6
ct0=propose pluperfect-passive	-8
ct0=propose present	-22
ct0=propose present-passive	5
ct0=return future	-18
ct0=return perfect	6
ct0=return present	5
ct0=say future	11
ct0=say modal	-7
ct0=say past	-19
ct0=say past-passive	10
ct0=say perfect	3
ct0=say pluperfect	30
ct0=say present	13
ct0=sign future	-4
ct0=sign future-passive	-14
ct0=sign modal	-25
ct0=sign modal-passive	-13
ct0=sign past	15
ct0=sign past-passive	-19
ct0=sign perfect	4
ct0=sign pluperfect	8
ct0=sign pluperfect-passive	23
ct0=sign present	33
ct0=stay future	6
ct0=stay future-passive	4
ct0=stay modal-passive	-24
ct0=stay past	-13
ct0=stay past-passive	18
ct0=stay pluperfect	21
ct0=stay present	8
ct0=stay present-passive	-11
ct0=suspend future	4
ct0=suspend modal-passive	-24
ct0=suspend past	-19
ct0=suspend past-passive	16
ct0=suspend perfect	29
ct0=suspend pluperfect	27
ct0=suspend pluperfect-passive	-15
ct0=suspend present	-12
ct0=target past	5
ct0=target past-passive	4
ct0=target present	9
ct0=threaten past	8
ct0=up future	-14
ct0=up modal	2
ct0=up past	21
ct0=up past-passive	9
ct0=up perfect	-14
ct0=up pluperfect	-17
ct0=up present	-2
dateline	-17
dateline only	14
day=l0	-22
day=l1	-4
day=l2	-18
day=l3	-22
day=l4	-13
day=l5	-9
day=r0	-23
day=r1	-15
day=r2	-13
day=r3	-16
day=r4	-12
day=r5	22
day>0.2	2
day>0.35	2
day>0.9	8
day>0.97	-3
day>0.99	-8
headline	-30
heads=0	-18
heads=1	-13
heads=2	-13
heads=3	5
kind>0.2	-12
kind>0.35	-4
kind>0.5	-10
kind>0.65	-2
kind>0.8	3
kind>0.97	4
kind>0.99	7
l1='	-16
l1=(	-12
l1=,	41
l1=/	-49
l1=:	-6
l1=;	3
l1=<begin>	-9
l1=<day-gone>	-57
l1=<month-gone>	-6
l1=<name>	-22
l1=<not>	-23
l1=<number>	-24
l1=<office>	2
l1=<organisation>	-8
l1=<person>	25
l1=<seat>	-12
l1=<v-agree>	-25
l1=<v-bear>	-21
l1=<v-begin>	6
l1=<v-down>	15
l1=<v-impose>	-16
l1=<v-propose>	-15
l1=<v-say>	11
l1=<v-stay>	10
l1=a	-20
l1=about	7
l1=after	6
l1=and	69
l1=another	21
l1=apec	-11
l1=are	-16
l1=as	-37
l1=ask	-10
l1=at	-13
l1=be	21
l1=before	-24
l1=between	-26
l1=by	-9
l1=come	15
l1=did	7
l1=final	10
l1=first	-9
l1=for	-30
l1=from	-24
l1=had	-8
l1=has	-11
l1=he	8
l1=his	4
l1=in	12
l1=into	12
l1=is	-17
l1=it	11
l1=leader	7
l1=leave	-19
l1=meet	-19
l1=might	11
l1=morning	14
l1=near	-8
l1=next	-12
l1=of	-16
l1=on	-10
l1=one	-15
l1=our	-12
l1=phone	4
l1=president	6
l1=probably	-30
l1=say	8
l1=see	-3
l1=should	17
l1=since	15
l1=state	19
l1=take	-6
l1=telephone	6
l1=tell	-17
l1=that	-24
l1=the	5
l1=their	17
l1=they	-21
l1=time	-8
l1=to	8
l1=trade	-2
l1=two	12
l1=urge	-12
l1=video	-4
l1=visit	5
l1=visited	15
l1=was	-42
l1=we	6
l1=were	16
l1=what	-13
l1=when	-15
l1=which	-41
l1=who	2
l1=will	9
l1=with	-85
l1=would	33
l1=—	5
l='s in	-7
l=) ,	25
l=) and	35
l=, a	14
l=, after	25
l=, and	-6
l=, at	18
l=, in	30
l=, say	12
l=, the	-51
l=, to	4
l=, which	-32
l=, who	2
l=: in	14
l=: the	-30
l=; in	-5
l=<begin> <begin>	-9
l=<begin> <person>	-20
l=<begin> a	8
l=<begin> after	14
l=<begin> at	-8
l=<begin> from	-14
l=<begin> he	2
l=<begin> if	13
l=<begin> in	6
l=<begin> the	-16
l=<begin> they	-5
l=<begin> to	19
l=<begin> what	-19
l=<day-ahead> in	14
l=<day-gone> 's	21
l=<day-gone> ,	6
l=<day-gone> :	-10
l=<day-gone> in	-5
l=<day-gone> the	-12
l=<day-today> ,	-22
l=<day-today> in	11
l=<level> in	-15
l=<month-ahead> in	27
l=<month-gone> ,	39
l=<month-gone> and	10
l=<month-gone> in	4
l=<name> in	15
l=<number> :	2
l=<number> in	-21
l=<office> ,	13
l=<office> :	-11
l=<office> in	-8
l=<office> will	-7
l=<organisation> ,	-8
l=<organisation> in	-46
l=<person> 's	-10
l=<person> ,	-18
l=<person> :	-9
l=<person> and	-24
l=<person> at	24
l=<person> by	-7
l=<person> had	-22
l=<person> in	24
l=<person> leave	-11
l=<person> on	-23
l=<person> to	23
l=<person> visit	5
l=<person> will	-14
l=<person> would	9
l=<quality> in	3
l=<seat> ,	3
l=<seat> /	-44
l=<seat> and	4
l=<seat> on	-16
l=<span> after	4
l=<span> in	-6
l=<span> of	-17
l=a state	14
l=a telephone	-14
l=a video	4
l=about in	-6
l=according to	11
l=after a	28
l=after the	34
l=again in	2
l=agenda in	10
l=agree by	16
l=agree in	-28
l=agreement in	19
l=agreement with	-9
l=ambassador in	12
l=and <name>	-21
l=and <person>	34
l=and in	62
l=announce in	3
l=are in	29
l=are to	4
l=arrangement of	-18
l=arrive in	-4
l=arrived in	5
l=ask in	-10
l=at a	-12
l=at the	32
l=back from	6
l=back to	-20
l=base in	-14
l=be another	13
l=be in	21
l=been in	-19
l=been to	-11
l=begin in	24
l=born in	-12
l=by our	2
l=by the	12
l=by video	-19
l=come from	-18
l=come to	4
l=conclude in	-21
l=conference ,	7
l=conference in	-15
l=consultation in	5
l=continue in	-5
l=convene in	14
l=counterpart in	-25
l=day in	-8
l=deal with	-13
l=dinner in	-10
l=discuss in	21
l=done at	-10
l=down in	-33
l=due in	10
l=due to	-14
l=end in	3
l=evening in	30
l=expect to	16
l=expert in	7
l=extension in	-12
l=fee in	-22
l=flew to	12
l=flown to	-2
l=fly to	-4
l=follow in	21
l=for a	-8
l=framework in	-2
l=from the	7
l=gather in	-6
l=geneva ,	48
l=geneva and	23
l=greer in	26
l=ground in	17
l=had a	16
l=hand in	43
l=handshake in	2
l=he had	4
l=he might	12
l=he will	24
l=he would	3
l=here in	13
l=him in	-28
l=him to	9
l=hold a	-8
l=hold at	18
l=hold in	13
l=home from	2
l=hotel in	5
l=hour at	-4
l=hour in	5
l=house in	10
l=implement the	-6
l=in a	-28
l=in the	-44
l=in their	23
l=initial in	15
l=invitation to	8
l=invited to	10
l=is in	-24
l=it at	-32
l=it by	-6
l=it in	-2
l=jinping in	7
l=journey to	7
l=leader in	4
l=leave the	2
l=letter from	2
l=lifeng in	-5
l=london ,	29
l=london and	54
l=lunch in	10
l=make in	-23
l=matter in	-8
l=meet ,	-6
l=meet at	30
l=meet in	22
l=meeting in	18
l=midnight in	-39
l=month in	7
l=morning from	-3
l=morning in	-2
l=move to	-22
l=mr <person>	-7
l=negotiate in	2
l=negotiate with	-17
l=negotiation in	-10
l=negotiation with	-14
l=new from	26
l=newspaper in	-14
l=next :	30
l=night in	13
l=nobody in	6
l=nothing in	-17
l=of <name>	3
l=of a	25
l=of the	38
l=official in	23
l=on <day-gone>	-26
l=on a	12
l=on the	7
l=on to	-7
l=one in	36
l=open in	-3
l=opened in	6
l=other in	4
l=out in	31
l=out of	9
l=pact with	-5
l=paper in	6
l=pay in	-11
l=people in	14
l=person in	-10
l=place in	24
l=plan in	-14
l=port of	-11
l=prepare in	2
l=president in	-12
l=promise in	-23
l=put the	-19
l=reason to	23
l=recently in	-16
l=reporter in	-17
l=resort in	-20
l=resume in	22
l=return from	-8
l=round ,	5
l=round :	14
l=round in	22
l=round of	18
l=round since	-27
l=say in	-44
l=say that	3
l=second in	-6
l=session in	5
l=set for	13
l=settle in	-14
l=sign in	-2
l=signature in	-13
l=since the	-7
l=sit in	20
l=so in	-15
l=speak by	-16
l=spoke by	22
l=spoken by	10
l=start in	18
l=stay in	-13
l=still in	-21
l=stockholm and	31
l=strike in	-2
l=table in	11
l=talk at	-23
l=talk by	7
l=talk in	-4
l=talk with	-11
l=talked by	2
l=talked in	10
l=talking to	-4
l=that in	27
l=that of	-2
l=that the	27
l=the <office>	-16
l=the apec	-11
l=the next	-30
l=the president	-4
l=the telephone	27
l=the two	-7
l=them in	9
l=then come	15
l=they will	-10
l=those in	14
l=those of	25
l=time in	15
l=to the	-26
l=to visit	-3
l=trade in	9
l=travel to	4
l=trip to	31
l=truce in	14
l=truce of	-49
l=truce with	-11
l=two <office>	9
l=two in	-12
l=two president	2
l=up in	-25
l=visit in	12
l=visit the	21
l=visit to	19
l=wait for	-10
l=was in	5
l=way to	-18
l=week in	12
l=weekend in	-27
l=were in	28
l=were to	2
l=when he	30
l=which the	2
l=will visit	5
l=would probably	-30
l=you in	-3
lead="	-37
lead=(	-11
lead=)	25
lead=*	4
lead=,	2
lead=-	-19
lead=1	17
lead=:	3
lead=;	9
lead=a	4
lead=according	-20
lead=accra	11
lead=after	-33
lead=all	-21
lead=an	-12
lead=analysts	-32
lead=ankara	4
lead=another	17
lead=as	-31
lead=astana	4
lead=at	4
lead=baku	-10
lead=bangkok	-19
lead=because	-19
lead=before	-47
lead=beijing	39
lead=belgrade	4
lead=bessent	2
lead=bogotá	-2
lead=both	6
lead=brasília	-14
lead=brussels	-4
lead=buenos	24
lead=busan	8
lead=but	11
lead=by	-20
lead=cairo	11
lead=call	-7
lead=carney	7
lead=china	19
lead=chinese	-3
lead=colombo	14
lead=commerce	13
lead=commissioner	8
lead=consultations	14
lead=copenhagen	-15
lead=customs	-5
lead=dakar	-2
lead=davos	28
lead=delegations	12
lead=dhaka	2
lead=donald	20
lead=done	-17
lead=earlier	19
lead=economy	12
lead=eu	10
lead=european	-2
lead=experts	3
lead=finance	-27
lead=for	-5
lead=four	-31
lead=from	-30
lead=general	10
lead=good	-27
lead=greer	-12
lead=gyeongju	5
lead=he	-24
lead=helsinki	-12
lead=his	-8
lead=i	6
lead=if	-21
lead=in	15
lead=incheon	-7
lead=india	15
lead=is	-7
lead=it	-21
lead=its	-6
lead=jakarta	-14
lead=japan	26
lead=karin	5
lead=la	-6
lead=last	28
lead=leaders	-3
lead=lee	5
lead=letter	7
lead=lima	12
lead=lusaka	-11
lead=madrid	-14
lead=manila	-2
lead=maputo	-19
lead=maroš	-11
lead=mexico	-20
lead=minister	-13
lead=ministers	30
lead=morning	2
lead=mr	4
lead=my	8
lead=nairobi	5
lead=negotiations	5
lead=neither	8
lead=new	4
lead=next	14
lead=no	-6
lead=officials	-3
lead=on	7
lead=osaka	25
lead=ottawa	-30
lead=panama	-7
lead=paris	-49
lead=port	11
lead=president	3
lead=presidents	19
lead=prime	-3
lead=quito	-19
lead=rabat	-25
lead=riga	14
lead=rome	4
lead=round	20
lead=ryosei	-9
lead=scott	-19
lead=senior	8
lead=seoul	10
lead=shares	-15
lead=she	18
lead=signed	-5
lead=since	7
lead=singapore	-18
lead=six	-10
lead=so	14
lead=stockholm	13
lead=taipei	-6
lead=talks	3
lead=tbilisi	-13
lead=technical	5
lead=that	-5
lead=the	5
lead=their	-29
lead=then	19
lead=there	-3
lead=they'll	13
lead=third	4
lead=three	9
lead=to	19
lead=today	9
lead=tokyo	-33
lead=tomorrow	19
lead=trade	22
lead=treasury	23
lead=trump	-17
lead=two	21
lead=ulaanbaatar	-2
lead=under	13
lead=until	-10
lead=us	-20
lead=valletta	-2
lead=vice	-38
lead=washington	-15
lead=we	21
lead=what	-5
lead=when	20
lead=whether	-12
lead=which	-7
lead=while	12
lead=white	-21
lead=who	9
lead=whose	-12
lead=with	35
lead=xi	-7
lead=yesterday	4
lead=yet	-15
lead=you	-12
lead=—	6
left:calls	-26
left:coming	-5
left:ended	18
left:experts	3
left:m=arrive	-9
left:m=arrived	-17
left:m=arrives	-5
left:m=assembly	-11
left:m=attempt	-4
left:m=bargain	-14
left:m=came	-22
left:m=come	-5
left:m=comes	2
left:m=conference	-14
left:m=consultations	29
left:m=convene	10
left:m=delegation	7
left:m=delegations	6
left:m=dinner	-2
left:m=due	-17
left:m=ended	-9
left:m=expected	29
left:m=flew	2
left:m=flies	-4
left:m=fly	-8
left:m=gather	-15
left:m=guest	9
left:m=handshake	-11
left:m=here	-11
left:m=host	-35
left:m=hosts	-16
left:m=invitation	16
left:m=invited	-8
left:m=land	-37
left:m=landed	-6
left:m=lands	6
left:m=lunch	6
left:m=meet	-18
left:m=meetings	23
left:m=meets	-6
left:m=met	18
left:m=negotiate	10
left:m=negotiated	9
left:m=negotiates	13
left:m=negotiating	6
left:m=negotiations	15
left:m=negotiator	12
left:m=negotiators	22
left:m=receive	-14
left:m=received	17
left:m=receives	-27
left:m=rose	9
left:m=round	7
left:m=rounds	12
left:m=sat	14
left:m=saw each other	12
left:m=session	-7
left:m=settled	-7
left:m=shook hands	11
left:m=signed	-24
left:m=sit	-4
left:m=sits	-7
left:m=sitting	30
left:m=spent	-4
left:m=table	-2
left:m=talk	-2
left:m=talked	-18
left:m=talking	-22
left:m=talks	-2
left:m=there	-7
left:m=time	-3
left:m=to see	-20
left:m=travel	8
left:m=travels	3
left:m=visit	18
left:m=visited	28
left:m=visits	-4
left:m=went	19
left:m=where	2
left:meets	10
left:running	6
left:summit	2
left:sure	13
left:wished	-26
loud	2
made=other days	-20
made=other days held	-17
made=other days kind=2	8
made=other days kind=3	-41
made=other days kind=4	-23
made=other days kind=5	10
made=other days kind=6	-18
made=other days kind=8	3
made=other days planned	10
made=other days round	-15
made=other days sitting=0	-36
made=other days sitting=2	24
made=other days state=0	-36
made=other days state=1	-22
made=other days state=2	27
made=other days state=3	-11
made=other days state=4	2
made=other days state=7	-5
made=other days state=8	11
made=other days summit	-5
made=other days technical	-22
made=other days under way	-48
made=other days whose=0	-11
made=other days whose=1	-39
made=other days whose=2	-53
made=other days whose=3	-50
made=other days whose=5	10
made=other days whose=6	7
made=other days whose=7	-4
made=other days whose=8	2
made=other kind	-28
made=other kind call	-41
made=other kind held	-14
made=other kind kind=0	-76
made=other kind kind=1	-40
made=other kind kind=2	36
made=other kind kind=3	50
made=other kind kind=4	-10
made=other kind kind=5	15
made=other kind kind=6	19
made=other kind planned	-10
made=other kind round	-23
made=other kind sitting=1	-7
made=other kind sitting=2	-19
made=other kind sitting=3	-44
made=other kind sitting=4	-15
made=other kind sitting=5	-8
made=other kind sitting=6	13
made=other kind sitting=7	3
made=other kind sitting=8	-9
made=other kind state=0	3
made=other kind state=2	-24
made=other kind state=3	10
made=other kind state=4	-6
made=other kind state=5	-24
made=other kind state=6	8
made=other kind state=7	-31
made=other kind state=8	-10
made=other kind summit	-16
made=other kind technical	18
made=other kind under way	-63
made=other kind whose=1	3
made=other kind whose=2	-35
made=other kind whose=3	-11
made=other kind whose=4	-10
made=other kind whose=5	-20
made=other kind whose=6	-5
made=other kind whose=7	8
made=other kind whose=8	-6
made=other sides	-24
made=other sides call	-16
made=other sides held	-13
made=other sides kind=2	-7
made=other sides kind=3	-20
made=other sides kind=4	-9
made=other sides kind=5	-4
made=other sides kind=6	13
made=other sides kind=7	-4
made=other sides kind=8	-16
made=other sides planned	-13
made=other sides round	-29
made=other sides sitting=1	-9
made=other sides sitting=3	30
made=other sides sitting=4	-8
made=other sides sitting=5	-15
made=other sides sitting=6	-17
made=other sides sitting=7	-12
made=other sides state=0	-61
made=other sides state=2	-18
made=other sides state=3	6
made=other sides state=4	-27
made=other sides state=5	-11
made=other sides state=6	-12
made=other sides state=8	12
made=other sides summit	24
made=other sides technical	-10
made=other sides under way	-6
made=other sides whose=0	-69
made=other sides whose=1	-17
made=other sides whose=2	45
made=other state	-8
made=other state call	-19
made=other state held	-12
made=other state kind=3	-61
made=other state kind=4	23
made=other state kind=6	-13
made=other state kind=7	2
made=other state planned	-7
made=other state round	5
made=other state sitting=0	-37
made=other state sitting=1	-14
made=other state sitting=2	-14
made=other state sitting=3	30
made=other state sitting=4	6
made=other state sitting=5	11
made=other state sitting=6	14
made=other state sitting=7	-24
made=other state sitting=8	5
made=other state state=0	-56
made=other state state=1	-15
made=other state state=2	23
made=other state state=3	-52
made=other state state=5	-54
made=other state state=6	-3
made=other state state=7	17
made=other state state=8	86
made=other state summit	-5
made=other state technical	-2
made=other state under way	13
made=other state whose=1	3
made=other state whose=2	-24
made=other state whose=3	-31
made=other state whose=5	8
made=other state whose=6	-4
made=other state whose=7	-5
made=other state whose=8	6
made=own	5
made=own call	9
made=own held	-6
made=own kind=0	-6
made=own kind=2	4
made=own kind=3	-25
made=own kind=4	-2
made=own kind=6	5
made=own kind=8	12
made=own planned	13
made=own round	-9
made=own sitting=1	-65
made=own sitting=2	-24
made=own sitting=3	-18
made=own sitting=4	-5
made=own sitting=5	14
made=own sitting=6	12
made=own sitting=7	19
made=own sitting=8	3
made=own state=0	-9
made=own state=1	27
made=own state=2	-14
made=own state=3	-2
made=own state=4	2
made=own state=5	11
made=own state=6	-2
made=own state=8	9
made=own summit	4
made=own technical	19
made=own under way	3
made=own whose=0	-26
made=own whose=1	-62
made=own whose=2	-83
made=own whose=3	-36
made=own whose=4	16
made=own whose=5	10
made=own whose=6	16
made=own whose=7	22
made=own whose=8	16
meetings=1	-11
meetings=2	-7
meetings=3	-8
meetings=4	-20
meetings=5	-4
mentions=1	-24
mentions=2	-10
mentions=3	-10
mentions=4	24
next:apart	-14
next:calls	-5
next:coming	6
next:ended	13
next:experts	-16
next:heads=0	-15
next:heads=2	18
next:meets	-3
next:summit	-15
next:sure	-5
next:wished	-9
no day	-70
no place day sure>0.2	-18
no place day sure>0.35	-20
no place day sure>0.65	-23
no place word sure>0.2	-2
no place word sure>0.5	8
no place word sure>0.65	12
no place word sure>0.8	13
no place word sure>0.9	18
no place word sure>0.97	12
no place word sure>0.99	3
none	27
none n=1	-28
none n=2	8
none n=3	13
none n=4	29
none n=5	53
none n=6	41
off=ahead planned	18
off=gone held	19
off=gone under way	-31
off=lately held	13
off=lately under way	9
off=today held	-13
off=today planned	-28
off=today under way	9
other less sure placed near	5
other less sure placed other state	-4
other less sure placed same days	-15
other less sure placed same state	-10
other less sure same place far	-23
other less sure same place near	5
other less sure same place open	-3
other less sure same place other state	-17
other less sure same place same days	-20
other less sure same place same state	-19
other less sure unplaced far	-8
other less sure unplaced near	-6
other less sure unplaced open	-2
other less sure unplaced other state	-3
other less sure unplaced same days	-3
other less sure unplaced same state	-10
other no place day less sure placed other state other kind	-32
other no place day less sure placed same state other kind	-13
other no place day less sure placed same state same kind	-9
other no place day placed near other kind	-30
other no place day placed open other kind	-5
other no place day placed open same kind	-6
other no place day placed same days other kind	-10
other no place day placed same days same kind	-32
other no place day surer placed other state other kind	-9
other no place day surer placed same state other kind	-11
other no place day surer placed same state same kind	-8
other no place day unplaced open other kind	-23
other no place word less sure placed other state same kind	5
other no place word less sure placed same state other kind	-2
other no place word less sure placed same state same kind	-8
other no place word less sure unplaced other state other kind	-8
other no place word less sure unplaced other state same kind	-6
other no place word less sure unplaced same state other kind	-17
other no place word less sure unplaced same state same kind	7
other no place word placed far other kind	25
other no place word placed far same kind	-10
other no place word placed near other kind	22
other no place word placed near same kind	-22
other no place word placed open other kind	-23
other no place word placed open same kind	-25
other no place word placed same days other kind	-31
other no place word placed same days same kind	-14
other no place word surer placed other state same kind	-24
other no place word surer placed same state other kind	-14
other no place word surer placed same state same kind	-58
other no place word surer unplaced other state other kind	31
other no place word surer unplaced other state same kind	-15
other no place word surer unplaced same state other kind	-45
other no place word surer unplaced same state same kind	12
other no place word unplaced far other kind	-4
other no place word unplaced far same kind	-19
other no place word unplaced near other kind	-19
other no place word unplaced open other kind	-5
other no place word unplaced open same kind	-2
other no place word unplaced same days other kind	-4
other no place word unplaced same days same kind	28
other placed less sure placed other state other kind	-2
other placed less sure placed other state same kind	7
other placed less sure placed same state other kind	2
other placed less sure same place other state other kind	2
other placed less sure same place other state same kind	-18
other placed less sure same place same state other kind	-16
other placed less sure same place same state same kind	-9
other placed less sure unplaced same state other kind	-12
other placed less sure unplaced same state same kind	14
other placed placed far other kind	-2
other placed placed far same kind	-10
other placed placed near other kind	17
other placed placed near same kind	-43
other placed placed open same kind	-14
other placed placed same days same kind	-35
other placed same place far other kind	-16
other placed same place far same kind	-22
other placed same place near other kind	-13
other placed same place near same kind	-4
other placed same place open other kind	-7
other placed same place open same kind	-21
other placed same place same days other kind	-21
other placed same place same days same kind	-19
other placed surer placed other state other kind	-10
other placed surer placed other state same kind	16
other placed surer placed same state other kind	4
other placed surer placed same state same kind	-10
other placed surer same place other state other kind	4
other placed surer same place other state same kind	-44
other placed surer same place same state other kind	-39
other placed surer same place same state same kind	15
other placed surer unplaced other state other kind	2
other placed surer unplaced other state same kind	-11
other placed surer unplaced same state other kind	-14
other placed surer unplaced same state same kind	21
other placed unplaced far other kind	-5
other placed unplaced far same kind	-14
other placed unplaced near other kind	-7
other placed unplaced near same kind	3
other placed unplaced open other kind	10
other placed unplaced open same kind	13
other placed unplaced same days other kind	-28
other placed unplaced same days same kind	30
other surer placed far	5
other surer placed near	-7
other surer placed open	-13
other surer placed other state	3
other surer placed same days	-41
other surer placed same state	-30
other surer same place far	-16
other surer same place near	-17
other surer same place open	-15
other surer same place other state	-39
other surer same place same days	-14
other surer unplaced far	-6
other surer unplaced near	-8
other surer unplaced open	3
other surer unplaced same days	4
other surer unplaced same state	-19
part:calls	7
part:ended	-2
part:m=arrive	-9
part:m=arrived	-18
part:m=arrives	-13
part:m=assembly	-17
part:m=attempt	-6
part:m=bargain	-2
part:m=broke off	-13
part:m=broke up	7
part:m=came	14
part:m=closed	-9
part:m=come	-8
part:m=comes	-5
part:m=conference	-20
part:m=consultations	9
part:m=convene	10
part:m=delegation	-2
part:m=delegations	-18
part:m=dialogue	-17
part:m=dined	4
part:m=dinner	-24
part:m=due	-20
part:m=ended	-4
part:m=expected	10
part:m=flew	-3
part:m=flies	-8
part:m=fly	-8
part:m=gather	-13
part:m=go	-18
part:m=guest	-2
part:m=haggling	13
part:m=handshake	9
part:m=here	-14
part:m=host	-35
part:m=hosts	-3
part:m=invitation	8
part:m=invited	-16
part:m=land	-22
part:m=landed	-6
part:m=lands	7
part:m=lunch	-7
part:m=meet	3
part:m=meeting	-4
part:m=meetings	11
part:m=meets	2
part:m=met	-10
part:m=negotiated	2
part:m=negotiations	21
part:m=negotiator	9
part:m=negotiators	17
part:m=parted	-3
part:m=receive	-3
part:m=received	6
part:m=receives	-19
part:m=receiving	6
part:m=rose	3
part:m=round	5
part:m=rounds	18
part:m=sat	-2
part:m=saw each other	12
part:m=see each other	-6
part:m=settled	-14
part:m=shook hands	18
part:m=signed	8
part:m=sit	-18
part:m=sits	-14
part:m=sitting	16
part:m=spent	-5
part:m=stop	2
part:m=summit	-16
part:m=table	-4
part:m=talk	-2
part:m=talked	-6
part:m=talking	-12
part:m=talks	-16
part:m=there	-21
part:m=time	-6
part:m=to see	4
part:m=travel	6
part:m=travels	16
part:m=visit	21
part:m=visited	30
part:m=visits	18
part:m=went	14
part:meets	-6
part:running	-6
part:summit	6
part:sure	-5
part:wished	-28
people=0	-26
people=1	-27
people=2	10
people=3	24
people=4	5
placed sure>0.2	-2
placed sure>0.35	15
placed sure>0.5	8
placed sure>0.65	4
placed sure>0.8	-5
placed sure>0.9	4
placed sure>0.97	2
placed sure>0.99	-2
placed=no place day	-18
placed=no place word	-21
placed=placed	-16
prev:apart	-27
prev:calls	21
prev:coming	10
prev:ended	14
prev:experts	29
prev:heads=0	-14
prev:heads=1	-15
prev:heads=2	20
prev:meets	-2
prev:running	-9
prev:summit	-7
prev:sure	9
prev:wished	4
quoted	-17
r1="	-7
r1='s	-32
r1=(	26
r1=)	4
r1=,	-6
r1=-	7
r1=.	-12
r1=/	-16
r1=:	-25
r1=;	-13
r1=<agent>	-55
r1=<day-ahead>	-34
r1=<day-gone>	3
r1=<day-today>	3
r1=<end>	-52
r1=<gate>	-4
r1=<goods>	-18
r1=<level-noun>	5
r1=<name>	-4
r1=<not>	-17
r1=<number>	-12
r1=<person>	-23
r1=<seat>	5
r1=<span>	4
r1=<v-agree>	-4
r1=<v-begin>	-13
r1=<v-deny>	2
r1=<v-down>	12
r1=<v-end>	-10
r1=<v-impose>	-21
r1=<v-propose>	-2
r1=<v-say>	-60
r1=<v-sell>	-6
r1=<v-sign>	-29
r1=<v-stay>	-26
r1=<v-target>	-17
r1=<v-up>	-27
r1=?	-14
r1=a	-6
r1=about	-18
r1=add	11
r1=again	41
r1=airport	-17
r1=also	2
r1=and	64
r1=announce	-19
r1=answer	-16
r1=are	-30
r1=as	-19
r1=ask	-12
r1=at	-5
r1=before	28
r1=begin	-19
r1=between	30
r1=bring	16
r1=broke	18
r1=by	-3
r1=call	10
r1=charge	-8
r1=collapsed	8
r1=come	7
r1=conference	-8
r1=did	10
r1=each	26
r1=early	15
r1=end	5
r1=expect	-26
r1=fact	8
r1=fail	12
r1=first	6
r1=for	-19
r1=framework	-14
r1=from	-6
r1=give	-10
r1=had	3
r1=has	-53
r1=have	11
r1=he	-9
r1=here	-19
r1=him	-29
r1=himself	-6
r1=his	56
r1=house	-32
r1=in	66
r1=is	-51
r1=it	-34
r1=keep	-4
r1=last	46
r1=later	13
r1=let	-9
r1=link	7
r1=may	-18
r1=meet	2
r1=mr	9
r1=next	19
r1=no	-7
r1=of	-25
r1=official	-20
r1=on	8
r1=only	7
r1=opened	8
r1=over	16
r1=press	-30
r1=publish	-16
r1=put	5
r1=round	22
r1=say	-67
r1=since	-55
r1=spokesman	-9
r1=summit	36
r1=take	-6
r1=talk	3
r1=the	2
r1=they	-5
r1=thi	17
r1=think	-18
r1=three	-2
r1=time	-23
r1=together	8
r1=trade	-14
r1=truce	-10
r1=until	19
r1=want	-3
r1=was	-11
r1=were	-28
r1=when	-33
r1=will	-28
r1=within	18
r1=without	-11
r1=would	21
r1=·	-16
r1=—	12
right:calls	23
right:coming	2
right:ended	8
right:experts	19
right:m=came	10
right:m=closed	3
right:m=comes	-10
right:m=conference	-10
right:m=delegation	2
right:m=delegations	21
right:m=dinner	-8
right:m=due	6
right:m=ended	21
right:m=go	-9
right:m=goes	-8
right:m=handshake	21
right:m=here	-13
right:m=host	7
right:m=invitation	-19
right:m=lunch	-4
right:m=meet	27
right:m=meeting	-25
right:m=meetings	-10
right:m=meets	-9
right:m=met	-21
right:m=negotiate	-20
right:m=negotiated	13
right:m=negotiating	-8
right:m=negotiations	-34
right:m=negotiator	-10
right:m=negotiators	-4
right:m=parted	5
right:m=received	10
right:m=round	20
right:m=rounds	-38
right:m=sat	5
right:m=settled	26
right:m=shook hands	14
right:m=sit	10
right:m=sitting	-18
right:m=spent	21
right:m=stop	-6
right:m=summit	10
right:m=table	-32
right:m=talk	13
right:m=talked	22
right:m=talks	5
right:m=there	-13
right:m=time	6
right:m=to see	27
right:m=went	-28
right:m=where	14
right:meets	-6
right:running	-25
right:summit	-3
right:sure	3
says=call held	-9
says=call held no place day false	-13
says=call held no place day true	-26
says=call held no place word false	-33
says=call held no place word true	21
says=call held placed false	-7
says=call held placed true	-18
says=call planned	-6
says=call planned no place day true	20
says=call planned no place word false	-5
says=call planned no place word true	-6
says=call planned placed true	-8
says=call under way	9
says=held no place day false	-28
says=held no place day true	-34
says=held no place word false	-75
says=held no place word true	7
says=held placed false	-31
says=held placed true	16
says=planned no place day false	-7
says=planned no place day true	23
says=planned no place word false	5
says=planned no place word true	4
says=planned placed false	-17
says=planned placed true	4
says=round held	-20
says=round held no place day true	-4
says=round held no place word false	-43
says=round held no place word true	-35
says=round held placed false	-4
says=round held placed true	-8
says=round planned	-12
says=round planned no place word false	28
says=round planned no place word true	12
says=round planned placed false	-20
says=round planned placed true	-12
says=round under way	-19
says=round under way placed false	-54
says=round under way placed true	4
says=summit held	-16
says=summit held no place day false	-10
says=summit held no place day true	-14
says=summit held no place word false	-73
says=summit held no place word true	-11
says=summit held placed false	-44
says=summit held placed true	38
says=summit planned	18
says=summit planned no place day false	-5
says=summit planned no place day true	9
says=summit planned no place word false	-10
says=summit planned no place word true	4
says=summit planned placed true	22
says=summit under way	-17
says=summit under way placed false	-43
says=summit under way placed true	-2
says=technical held	14
says=technical held no place word false	-7
says=technical held no place word true	16
says=technical held placed false	-6
says=technical held placed true	16
says=technical planned	4
says=technical planned placed false	-8
says=technical planned placed true	9
says=technical under way	4
says=technical under way placed false	-3
says=technical under way placed true	7
says=under way placed false	-68
says=under way placed true	5
seat	-19
seat-home	-21
seat-other	8
seat-side	-8
sent:calls	2
sent:coming	4
sent:ended	9
sent:experts	-22
sent:m=adjourned	-9
sent:m=arrive	-17
sent:m=arrived	-29
sent:m=arrives	-17
sent:m=assembly	30
sent:m=bargain	2
sent:m=broke off	19
sent:m=broke up	-7
sent:m=came	2
sent:m=closed	-14
sent:m=come	-12
sent:m=comes	-4
sent:m=conference	-20
sent:m=consultations	15
sent:m=convene	16
sent:m=delegation	2
sent:m=delegations	10
sent:m=dialogue	-29
sent:m=dined	12
sent:m=dinner	-13
sent:m=due	-9
sent:m=edition	-10
sent:m=encounter	-7
sent:m=expected	2
sent:m=flew	6
sent:m=flies	-6
sent:m=fly	-9
sent:m=gather	-7
sent:m=gathering	-19
sent:m=go	-8
sent:m=goes	9
sent:m=guest	-22
sent:m=guests	3
sent:m=haggling	18
sent:m=handshake	4
sent:m=here	16
sent:m=host	-15
sent:m=hosts	-10
sent:m=invitation	14
sent:m=invited	-29
sent:m=land	-18
sent:m=landed	-11
sent:m=lands	-3
sent:m=lunch	-9
sent:m=meeting	11
sent:m=meetings	21
sent:m=meets	-20
sent:m=met	11
sent:m=negotiate	8
sent:m=negotiated	18
sent:m=negotiates	10
sent:m=negotiation	9
sent:m=negotiations	17
sent:m=negotiator	14
sent:m=negotiators	-17
sent:m=parted	15
sent:m=received	12
sent:m=receives	-29
sent:m=rose	13
sent:m=round	-3
sent:m=rounds	32
sent:m=sat	24
sent:m=saw each other	25
sent:m=see each other	-9
sent:m=settled	26
sent:m=shook hands	19
sent:m=signed	-23
sent:m=sit	-15
sent:m=sits	-25
sent:m=sitting	6
sent:m=spent	-4
sent:m=stop	22
sent:m=summit	-2
sent:m=table	-9
sent:m=talk	3
sent:m=talked	20
sent:m=talking	-10
sent:m=talks	5
sent:m=there	8
sent:m=time	21
sent:m=to see	6
sent:m=travel	8
sent:m=travels	15
sent:m=visit	6
sent:m=visited	29
sent:m=went	3
sent:m=where	4
sent:meets	12
sent:sure	18
sent:wished	-10
sides=0	-4
sides=1	-18
sides=2	-8
sides=3	-19
sides=4	-39
sides=5	31
sides=many	15
sitting>0.2	-6
sitting>0.35	3
sitting>0.5	8
sitting>0.65	13
sitting>0.8	20
sitting>0.9	16
sitting>0.97	11
sort=call	16
sort=land	-8
sort=meeting	-30
sort=venue	-8
state>0.2	7
state>0.35	11
state>0.5	7
state>0.65	11
state>0.8	13
state>0.9	18
state>0.97	21
state>0.99	24
sure mentions=0	-36
sure mentions=3	2
sure=0 no place word day=1	-43
sure=0 no place word day=2	-45
sure=0 no place word day=3	-18
sure=0 no place word day=4	11
sure=0 no place word day=5	3
sure=0 no place word day=6	24
sure=0 no place word day=8	4
sure=0 no place word no day	-52
sure=0 placed day=0	4
sure=0 placed day=1	26
sure=0 placed day=3	12
sure=0 placed day=4	13
sure=0 placed day=5	34
sure=0 placed day=6	24
sure=0 placed day=7	35
sure=0 placed day=8	-3
sure=0 placed no day	-93
sure=1 no place day no day	-22
sure=1 no place word day=0	-7
sure=1 no place word day=1	-23
sure=1 no place word day=2	2
sure=1 no place word day=3	17
sure=1 no place word day=5	-4
sure=1 no place word day=8	6
sure=1 no place word no day	-17
sure=1 placed day=0	-29
sure=1 placed day=1	-13
sure=1 placed day=2	9
sure=1 placed day=3	-12
sure=1 placed day=4	-19
sure=1 placed day=5	19
sure=1 placed day=6	4
sure=1 placed day=7	23
sure=1 placed no day	-58
sure=2 no place day no day	-8
sure=2 no place word day=0	-34
sure=2 no place word day=1	7
sure=2 no place word day=3	-16
sure=2 no place word day=4	-11
sure=2 no place word day=5	-14
sure=2 no place word day=6	10
sure=2 no place word day=8	-4
sure=2 placed day=1	14
sure=2 placed day=3	7
sure=2 placed day=4	40
sure=2 placed day=5	5
sure=2 placed day=6	42
sure=2 placed day=7	18
sure=2 placed day=8	9
sure=2 placed no day	-24
sure=3 no place word day=0	26
sure=3 no place word day=2	16
sure=3 no place word day=4	-39
sure=3 no place word day=5	-12
sure=3 no place word day=6	-2
sure=3 no place word day=8	-27
sure=3 no place word no day	7
sure=3 placed day=1	-4
sure=3 placed day=2	-6
sure=3 placed day=3	17
sure=3 placed day=4	20
sure=3 placed day=5	-14
sure=3 placed day=6	34
sure=3 placed day=7	16
sure=3 placed day=8	-3
sure=3 placed no day	-13
sure=4 no place word day=0	10
sure=4 no place word day=1	-29
sure=4 no place word day=2	-12
sure=4 no place word day=3	18
sure=4 no place word day=4	20
sure=4 no place word day=5	18
sure=4 no place word day=6	-28
sure=4 no place word day=8	3
sure=4 no place word no day	-5
sure=4 placed day=0	16
sure=4 placed day=1	14
sure=4 placed day=2	3
sure=4 placed day=3	-2
sure=4 placed day=4	24
sure=4 placed day=5	7
sure=4 placed day=6	4
sure=4 placed day=7	19
sure=4 placed day=8	-7
sure=5 no place word day=0	33
sure=5 no place word day=1	22
sure=5 no place word day=2	8
sure=5 no place word day=3	-12
sure=5 no place word day=4	-15
sure=5 no place word day=5	-31
sure=5 no place word day=6	-11
sure=5 no place word day=7	14
sure=5 no place word day=8	-30
sure=5 no place word no day	-6
sure=5 placed day=0	11
sure=5 placed day=1	5
sure=5 placed day=2	-13
sure=5 placed day=3	7
sure=5 placed day=4	-18
sure=5 placed day=5	-10
sure=5 placed day=6	-22
sure=5 placed day=7	-25
sure=6 no place word day=0	-5
sure=6 no place word day=1	27
sure=6 no place word day=2	8
sure=6 no place word day=3	-17
sure=6 no place word day=4	13
sure=6 no place word day=5	2
sure=6 no place word day=6	4
sure=6 no place word day=8	27
sure=6 no place word no day	-13
sure=6 placed day=0	23
sure=6 placed day=1	-28
sure=6 placed day=2	-14
sure=6 placed day=3	-9
sure=6 placed day=4	-9
sure=6 placed day=5	-18
sure=6 placed day=7	5
sure=6 placed day=8	8
sure=6 placed no day	7
sure=7 no place word day=0	29
sure=7 no place word day=1	-39
sure=7 no place word day=2	-8
sure=7 no place word day=3	16
sure=7 no place word day=4	8
sure=7 no place word day=5	3
sure=7 no place word day=6	33
sure=7 no place word day=7	-7
sure=7 no place word day=8	9
sure=7 no place word no day	3
sure=7 placed day=0	2
sure=7 placed day=1	8
sure=7 placed day=3	2
sure=7 placed day=5	5
sure=7 placed day=6	7
sure=7 placed day=7	-3
sure=7 placed day=8	-5
sure=7 placed no day	-4
sure=8 no place word day=0	21
sure=8 no place word day=1	10
sure=8 no place word day=2	-8
sure=8 no place word day=3	-5
sure=8 no place word day=4	-24
sure=8 no place word day=5	-12
sure=8 no place word day=6	-2
sure=8 no place word day=7	-8
sure=8 no place word day=8	29
sure=8 no place word no day	-14
sure=8 placed day=0	36
sure=8 placed day=1	-13
sure=8 placed day=2	7
sure=8 placed day=3	10
sure=8 placed day=4	-25
sure=8 placed day=5	-31
sure=8 placed day=6	-9
sure=8 placed day=7	-26
sure=8 placed day=8	-24
sure=8 placed no day	43
sure>0.2	-2
sure>0.35	14
sure>0.5	12
sure>0.65	10
sure>0.8	3
sure>0.9	13
sure>0.97	9
sure>0.99	2
t0=future	-4
t0=future-passive	-12
t0=modal	3
t0=modal-passive	-43
t0=past	-11
t0=past-not	3
t0=past-passive	-10
t0=past-passive-not	24
t0=perfect	-3
t0=perfect-passive	13
t0=pluperfect	26
t0=pluperfect-passive	19
t0=present-not	13
t0=present-passive	11
top	-27
town=l0	31
town=l1	6
town=l2	10
town=l3	-3
town=l4	-34
town=l5	-5
town=r0	54
town=r1	-9
town=r2	11
town=r3	21
town=r4	-14
town=r5	7
unknown	-12
v0=accept	24
v0=announce	13
v0=approve	-11
v0=ask	-2
v0=be	17
v0=begin	-2
v0=bring	-2
v0=call	-24
v0=carry	5
v0=come	2
v0=commit	8
v0=conclude	6
v0=confirm	25
v0=continue	-3
v0=convene	14
v0=declare	-2
v0=discuss	13
v0=draw	9
v0=end	-23
v0=expect	13
v0=extend	8
v0=fall	16
v0=fix	-12
v0=gather	-4
v0=get	9
v0=go	-11
v0=hold	-8
v0=hope	-34
v0=initial	9
v0=intend	-10
v0=keep	5
v0=know	-14
v0=land	5
v0=lay	6
v0=leave	-13
v0=look	20
v0=make	-16
v0=meet	-9
v0=move	-21
v0=need	18
v0=negotiate	7
v0=offer	-24
v0=other	-10
v0=pay	-15
v0=place	2
v0=plan	16
v0=prepare	19
v0=promise	-34
v0=propose	-18
v0=put	6
v0=raise	44
v0=reach	22
v0=recall	-22
v0=recommend	3
v0=remain	14
v0=report	-8
v0=resume	16
v0=review	24
v0=rise	7
v0=say	-20
v0=see	3
v0=seek	-13
v0=send	10
v0=set	2
v0=settle	-5
v0=sign	-12
v0=stay	5
v0=stop	6
v0=strike	14
v0=take	12
v0=urge	-12
v0=wait	-18
v0=want	5
v0=warn	20
v0=write	17
verbless	14
whose>0.2	-15
whose>0.35	-4
whose>0.5	7
whose>0.65	22
whose>0.8	21
whose>0.9	22
whose>0.97	18
whose>0.99	13
word=akasaka palace	27
word=call	44
word=called	-21
word=calls	-16
word=chequers	3
word=china	14
word=conversation	-4
word=dinner	-13
word=downing street	-2
word=each other	-15
word=great hall	8
word=great hall of the people	-55
word=korea	11
word=lancaster house	-22
word=link	-19
word=lunch	-14
word=malaysia	4
word=meet	21
word=meeting	-11
word=meetings	-14
word=meets	12
word=met	-23
word=on the line	5
word=oval office	5
word=phone	2
word=rang	35
word=ring	-39
word=round	6
word=sat	7
word=scotland	-9
word=see	-12
word=sit down	-9
word=south korea	24
word=speak	11
word=speaks	-3
word=spoke	-54
word=spoken	-14
word=summit	-24
word=talks	-21
word=telephone	30
word=telephoned	20
word=united states	-27
word=video	-14
word=visit	-6
word=white house	17`;
