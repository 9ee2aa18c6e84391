// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `yes
<always>	0
both days	55
both-sides	-14
c0=agree	13
c0=bear	3
c0=begin	3
c0=deny	-29
c0=down	10
c0=end	-21
c0=impose	4
c0=lack	9
c0=propose	-2
c0=renew	9
c0=return	9
c0=say	4
c0=sign	5
c0=stay	7
c0=suspend	-10
c0=target	4
c0=threaten	22
c0=up	7
c1=agree	-2
c1=bear	-2
c1=buy	-14
c1=end	2
c1=impose	-3
c1=lack	7
c1=propose	9
c1=renew	7
c1=return	9
c1=say	6
c1=sell	-2
c1=sign	-5
c1=target	7
c1=threaten	22
c1=up	17
city	-2
counted	28
ct0=agree future	-7
ct0=agree past	2
ct0=agree perfect	16
ct0=agree pluperfect	16
ct0=agree pluperfect-passive	19
ct0=agree present	20
ct0=bear future	2
ct0=bear modal	15
ct0=bear past	-4
ct0=bear past-passive	-20
ct0=bear perfect	21
ct0=bear pluperfect	-15
ct0=bear pluperfect-passive	11
ct0=bear present	-3
ct0=bear present-passive	21
ct0=begin future	28
ct0=begin future-passive	-30
ct0=begin past	6
ct0=begin perfect	4
ct0=begin pluperfect	-41
ct0=begin present	4
ct0=deny past	-29
ct0=down future	20
ct0=down modal	13
ct0=down past	-3
ct0=down past-passive	-12
ct0=down perfect	7
ct0=down pluperfect	-4
ct0=down present	5
ct0=end past	-41
ct0=end past-passive	18
ct0=end pluperfect	3
ct0=end present	-3
ct0=impose future	9
ct0=impose future-passive	-16
ct0=impose modal-passive	-15
ct0=impose past	6
ct0=impose past-passive	-2
ct0=impose perfect	2
ct0=impose perfect-passive	15
ct0=impose pluperfect	10
ct0=impose pluperfect-passive	7
ct0=impose present	-6
ct0=lack past	23
ct0=lack present	-5
ct0=propose future-passive	2
ct0=propose modal	-10
ct0=propose past	5
ct0=propose past-passive	19
ct0=propose perfect	-26
ct0=propose pluperfect-passive	-17
ct0=return future	-35
ct0=return past	13
ct0=return present	8
ct0=say future	18
ct0=say past	-13
ct0=say past-passive	13
ct0=say pluperfect	20
ct0=say present	9
ct0=say present-passive	-8
ct0=sell present	-19
ct0=sign future	5
ct0=sign modal	-25
ct0=sign past	4
ct0=sign past-passive	-20
ct0=sign perfect	10
ct0=sign pluperfect	3
ct0=sign pluperfect-passive	22
ct0=sign present	28
ct0=stay future	2
ct0=stay future-passive	3
ct0=stay modal	8
ct0=stay modal-passive	-23
ct0=stay past	-9
ct0=stay past-passive	18
ct0=stay perfect	3
ct0=stay pluperfect	31
ct0=stay pluperfect-passive	-14
ct0=stay present	-2
ct0=stay present-passive	-11
ct0=suspend future	-11
ct0=suspend modal-passive	-23
ct0=suspend past	-22
ct0=suspend past-passive	13
ct0=suspend perfect	20
ct0=suspend pluperfect	23
ct0=suspend present	-10
ct0=target past	10
ct0=target past-passive	9
ct0=target present	-5
ct0=threaten past	17
ct0=up future	-16
ct0=up past	26
ct0=up perfect	-5
ct0=up pluperfect	-16
dateline	-15
day=l0	-37
day=l1	-5
day=l2	-22
day=l3	-29
day=l4	-14
day=l5	-12
day=r0	-24
day=r1	-15
day=r2	-9
day=r3	-15
day=r4	-9
day=r5	10
day>0.35	5
day>0.5	12
day>0.9	-3
day>0.97	-2
day>0.99	3
headline	-32
heads=0	-20
heads=1	-5
heads=2	-6
heads=3	-11
kind>0.2	-11
kind>0.35	-9
kind>0.5	-12
kind>0.8	-4
kind>0.97	10
kind>0.99	16
l1='s	15
l1=(	-20
l1=)	-4
l1=,	41
l1=-	-22
l1=:	-5
l1=;	4
l1=<agent>	18
l1=<begin>	-13
l1=<day-gone>	-22
l1=<name>	-10
l1=<number>	6
l1=<office>	-14
l1=<person>	23
l1=<v-agree>	-22
l1=<v-bear>	-41
l1=<v-begin>	5
l1=<v-down>	12
l1=<v-impose>	-10
l1=<v-propose>	-15
l1=<v-say>	10
l1=a	-16
l1=about	4
l1=after	3
l1=and	76
l1=another	19
l1=apec	9
l1=are	-17
l1=as	-23
l1=ask	-6
l1=at	-24
l1=be	10
l1=before	-28
l1=between	-34
l1=by	-8
l1=come	12
l1=first	3
l1=for	-22
l1=fourth	-8
l1=from	-25
l1=had	19
l1=he	-3
l1=his	-15
l1=if	-18
l1=in	10
l1=is	-7
l1=it	4
l1=leader	8
l1=leave	-14
l1=might	-22
l1=next	9
l1=of	-13
l1=off	5
l1=on	-2
l1=phone	-4
l1=reach	-22
l1=say	21
l1=second	-7
l1=see	-12
l1=should	30
l1=since	8
l1=still	26
l1=telephone	13
l1=that	-40
l1=the	9
l1=their	32
l1=they	-19
l1=time	-13
l1=to	-6
l1=unless	-4
l1=video	2
l1=visited	26
l1=was	-38
l1=week	-19
l1=were	8
l1=what	-5
l1=when	-18
l1=which	-24
l1=will	4
l1=with	-72
l1=would	10
l1=—	-7
l=) ,	10
l=) and	22
l=, a	12
l=, after	28
l=, and	-5
l=, at	19
l=, by	14
l=, in	39
l=, the	-36
l=, which	-18
l=: a	3
l=: in	21
l=: the	-3
l=; in	-5
l=<begin> <begin>	-13
l=<begin> <person>	-10
l=<begin> a	-10
l=<begin> after	25
l=<begin> at	-17
l=<begin> from	-8
l=<begin> he	6
l=<begin> if	-6
l=<begin> in	3
l=<begin> the	4
l=<begin> what	-5
l=<day-ahead> ,	-11
l=<day-ahead> in	6
l=<day-gone> 's	11
l=<day-gone> :	-13
l=<day-gone> that	-14
l=<day-gone> the	-4
l=<day-today> in	8
l=<day-today> —	-12
l=<level> in	-15
l=<month-ahead> in	23
l=<month-gone> ,	39
l=<month-gone> and	3
l=<month-gone> in	3
l=<name> ,	-2
l=<name> in	19
l=<number> :	12
l=<number> in	6
l=<office> ,	16
l=<office> :	-8
l=<office> in	-2
l=<office> will	2
l=<organisation> ,	5
l=<organisation> in	-63
l=<person> 's	3
l=<person> ,	-40
l=<person> :	-12
l=<person> and	-24
l=<person> at	21
l=<person> by	-26
l=<person> had	15
l=<person> in	16
l=<person> leave	-11
l=<person> to	11
l=<person> will	16
l=<person> would	7
l=<quality> )	11
l=<quality> in	-7
l=<seat> ,	9
l=<seat> /	5
l=<seat> and	8
l=<span> in	6
l=<span> of	-11
l=a video	-11
l=after a	11
l=after the	35
l=again in	15
l=agree at	7
l=agree by	23
l=agree in	-31
l=agreement in	7
l=agreement with	-17
l=ambassador in	-16
l=and <person>	24
l=and in	62
l=and the	-3
l=announce in	2
l=are in	38
l=are to	-9
l=arrangement of	-20
l=arrive in	-14
l=ask in	-5
l=at the	43
l=back from	18
l=back to	-24
l=base in	-18
l=be another	9
l=be in	17
l=been in	-25
l=been to	8
l=begin in	27
l=born in	-12
l=by our	2
l=by the	-9
l=by video	3
l=colleague in	2
l=come from	-24
l=come to	-2
l=conclude in	-28
l=conference ,	-7
l=conference in	-21
l=consultation in	7
l=continue in	-8
l=convene in	19
l=counterpart in	-13
l=day in	-2
l=deal with	-14
l=dinner in	-20
l=discuss in	21
l=done at	-6
l=down in	-24
l=due in	-8
l=due to	-2
l=end in	11
l=expect to	-15
l=expert in	16
l=extension in	-4
l=fee in	-16
l=flew to	7
l=flown to	6
l=fly to	-12
l=follow in	36
l=for a	-10
l=friend in	-10
l=from the	11
l=gather in	-2
l=geneva ,	49
l=geneva and	16
l=go to	10
l=greer in	28
l=ground in	18
l=had a	10
l=hand in	38
l=handshake in	10
l=he had	-7
l=he will	14
l=he would	6
l=here in	24
l=him in	-18
l=hold a	-11
l=hold at	26
l=hold in	11
l=home from	22
l=hotel in	8
l=house in	3
l=implement the	-7
l=in a	-16
l=in the	-46
l=initial in	3
l=invitation to	20
l=invited to	23
l=is in	-19
l=is to	-12
l=is what	-7
l=it at	-27
l=it by	-9
l=jinping in	-10
l=journey to	7
l=land in	2
l=leader in	2
l=leave for	11
l=lifeng in	-5
l=line in	-2
l=live :	-10
l=london ,	20
l=london and	43
l=lunch in	-3
l=make in	-29
l=man in	-22
l=matter in	-6
l=meet :	3
l=meet at	10
l=meet in	20
l=meeting in	30
l=midnight in	-19
l=month in	24
l=more in	-8
l=morning from	-18
l=move to	-19
l=mr <person>	21
l=negotiate for	-25
l=negotiate in	-2
l=negotiate with	-20
l=negotiation in	-24
l=negotiation with	-15
l=new from	6
l=newspaper in	-13
l=next :	28
l=night in	14
l=nobody in	-3
l=not in	-14
l=nothing in	-14
l=of <name>	-2
l=of a	28
l=of the	19
l=official in	16
l=on <day-gone>	-34
l=on in	-9
l=on the	18
l=on to	-7
l=one in	38
l=open in	-24
l=opened in	18
l=other in	-5
l=out in	38
l=out of	13
l=paper in	6
l=people in	6
l=person in	-11
l=place in	9
l=plan for	-12
l=plan in	-4
l=plan to	15
l=port of	-22
l=prepare in	3
l=president in	10
l=president will	7
l=price in	-8
l=put the	-24
l=raise in	20
l=reach in	8
l=recently in	-11
l=reporter in	-18
l=resort in	-17
l=result in	28
l=resume in	8
l=round ,	16
l=round :	15
l=round in	20
l=round since	-13
l=say in	-48
l=say that	2
l=say the	-17
l=session in	-2
l=set for	20
l=settle in	-11
l=sign in	-9
l=since the	14
l=sit in	14
l=so in	-7
l=speak by	-21
l=spoke by	8
l=spoken by	35
l=start in	20
l=stay in	-15
l=stockholm and	25
l=strike in	20
l=summit in	-2
l=table in	2
l=talk at	-38
l=talk between	-12
l=talk by	23
l=talk in	2
l=talk with	-25
l=talked by	6
l=talked in	12
l=talking to	-12
l=that the	9
l=the <office>	-26
l=the apec	9
l=the next	13
l=the two	2
l=them in	16
l=then come	12
l=they will	-15
l=thi in	4
l=those in	26
l=those of	18
l=time in	17
l=to the	-24
l=together in	6
l=trade in	6
l=travel to	7
l=trip to	-11
l=truce between	-9
l=truce in	33
l=truce of	-15
l=truce with	-6
l=two in	-4
l=two president	4
l=up in	-16
l=visit in	12
l=visit the	25
l=visit to	17
l=wait for	-16
l=was in	16
l=way to	-15
l=week in	-9
l=weekend in	-26
l=were in	14
l=when he	34
l=when they	-24
l=will visit	4
l=you in	-2
lead="	-34
lead=(	-15
lead=)	7
lead=*	3
lead=-	-8
lead=1	24
lead=:	-12
lead=;	-4
lead=a	3
lead=according	-7
lead=accra	14
lead=after	-18
lead=all	-21
lead=american	9
lead=an	-21
lead=analysts	-26
lead=and	-9
lead=ankara	-20
lead=as	-21
lead=asked	-6
lead=athens	-10
lead=baku	-24
lead=because	-29
lead=before	-43
lead=beijing	27
lead=bessent	9
lead=bogotá	3
lead=both	14
lead=brussels	-5
lead=buenos	9
lead=busan	4
lead=but	-12
lead=by	-12
lead=cairo	34
lead=carney	-8
lead=china	34
lead=chinese	-15
lead=colombo	5
lead=commerce	24
lead=commissioner	3
lead=consultations	8
lead=copenhagen	2
lead=customs	-7
lead=dakar	-3
lead=davos	13
lead=delegations	11
lead=djibouti	23
lead=donald	6
lead=earlier	23
lead=economy	10
lead=eu	-4
lead=european	2
lead=experts	6
lead=finance	-20
lead=for	-8
lead=foreign	-4
lead=four	-22
lead=from	-15
lead=geneva	-4
lead=good	-17
lead=gyeongju	5
lead=hanoi	-5
lead=he	-13
lead=helsinki	-19
lead=his	-18
lead=i	10
lead=if	-7
lead=in	29
lead=incheon	-12
lead=india	-14
lead=it	-17
lead=its	-22
lead=jakarta	-7
lead=kuala	-12
lead=la	-12
lead=last	21
lead=letter	7
lead=lima	-3
lead=lisbon	3
lead=london	4
lead=lusaka	-10
lead=madrid	-23
lead=manila	13
lead=maputo	-28
lead=maroš	-15
lead=mexico	6
lead=minister	-4
lead=ministers	17
lead=montevideo	-7
lead=mr	5
lead=muscat	2
lead=nairobi	12
lead=negotiators	-7
lead=neither	-2
lead=new	-9
lead=next	16
lead=nicosia	15
lead=no	-14
lead=nobody	-5
lead=now	10
lead=officials	-10
lead=on	12
lead=oslo	8
lead=ottawa	-12
lead=our	-6
lead=over	-2
lead=paris	-30
lead=port	11
lead=president	27
lead=presidents	15
lead=pretoria	-14
lead=prime	-18
lead=quito	-21
lead=rabat	-21
lead=riga	15
lead=round	5
lead=ryosei	7
lead=scott	-12
lead=senior	-15
lead=seoul	10
lead=she	9
lead=signed	-6
lead=since	16
lead=singapore	-27
lead=six	-23
lead=so	-11
lead=sofia	-17
lead=some	-12
lead=stockholm	26
lead=talks	2
lead=tbilisi	-12
lead=technical	-6
lead=that	3
lead=the	12
lead=their	-19
lead=then	23
lead=there	-7
lead=they	18
lead=they'll	13
lead=they've	-6
lead=third	5
lead=this	-17
lead=three	6
lead=to	21
lead=tokyo	-7
lead=trade	23
lead=treasury	26
lead=tunis	-9
lead=turkish	-15
lead=two	28
lead=under	-4
lead=unless	-25
lead=ursula	12
lead=us	-20
lead=valletta	5
lead=vice	-4
lead=washington	27
lead=we	12
lead=what	-4
lead=when	32
lead=where	-31
lead=which	20
lead=while	16
lead=white	-26
lead=who	13
lead=whose	-15
lead=with	23
lead=xi	-5
lead=yesterday	13
lead=you	-41
lead=—	16
left:calls	-32
left:ended	15
left:m=arrive	-11
left:m=arrived	-9
left:m=arrives	-16
left:m=ate	-8
left:m=attempt	-6
left:m=bargain	-23
left:m=came	-10
left:m=come	-5
left:m=comes	-12
left:m=conference	-24
left:m=consultations	15
left:m=convene	15
left:m=delegation	17
left:m=delegations	5
left:m=dinner	2
left:m=due	-11
left:m=ended	-8
left:m=expected	12
left:m=flew	2
left:m=flies	-8
left:m=gather	-10
left:m=go	-9
left:m=goes	-3
left:m=guest	-6
left:m=handshake	-9
left:m=host	-28
left:m=invitation	15
left:m=invited	5
left:m=land	-27
left:m=landed	4
left:m=lands	2
left:m=lunch	-12
left:m=meet	-13
left:m=meeting	3
left:m=meetings	31
left:m=meets	16
left:m=met	12
left:m=negotiate	17
left:m=negotiated	18
left:m=negotiates	7
left:m=negotiating	6
left:m=negotiations	9
left:m=negotiator	-14
left:m=negotiators	18
left:m=parted	-6
left:m=receive	-11
left:m=received	28
left:m=receives	-23
left:m=round	11
left:m=rounds	23
left:m=sat	7
left:m=saw each other	8
left:m=session	-10
left:m=shook hands	6
left:m=signed	-16
left:m=sit	-7
left:m=sitting	24
left:m=spent	-23
left:m=stop	13
left:m=summit	-18
left:m=table	-4
left:m=talk	-8
left:m=talked	-15
left:m=talking	-26
left:m=talks	-2
left:m=there	-7
left:m=time	-7
left:m=to see	-4
left:m=travel	4
left:m=travels	8
left:m=visit	22
left:m=visited	30
left:m=went	20
left:m=where	-21
left:meets	8
left:running	7
left:summit	-6
left:sure	14
left:wished	-29
loud	-11
made=other days	-15
made=other days call	-14
made=other days held	-11
made=other days kind=2	-55
made=other days kind=3	-8
made=other days kind=4	-10
made=other days kind=5	-8
made=other days kind=6	-10
made=other days kind=7	-12
made=other days kind=8	9
made=other days round	-13
made=other days sitting=0	-41
made=other days sitting=2	33
made=other days state=0	-25
made=other days state=1	15
made=other days state=2	6
made=other days state=3	-29
made=other days state=4	-24
made=other days state=5	9
made=other days state=6	6
made=other days state=8	3
made=other days summit	5
made=other days technical	-18
made=other days under way	-22
made=other days whose=0	-12
made=other days whose=1	-14
made=other days whose=2	-65
made=other days whose=3	-8
made=other days whose=4	-6
made=other days whose=5	-12
made=other days whose=6	21
made=other days whose=7	-8
made=other kind	-25
made=other kind call	-35
made=other kind held	-28
made=other kind kind=0	-64
made=other kind kind=1	-16
made=other kind kind=2	29
made=other kind kind=3	-8
made=other kind kind=4	28
made=other kind kind=5	16
made=other kind kind=6	-25
made=other kind planned	-2
made=other kind round	-10
made=other kind sitting=1	-24
made=other kind sitting=2	-17
made=other kind sitting=3	6
made=other kind sitting=4	-19
made=other kind sitting=5	-14
made=other kind sitting=6	-3
made=other kind sitting=8	-5
made=other kind state=0	-34
made=other kind state=2	-14
made=other kind state=3	-12
made=other kind state=4	-19
made=other kind state=5	2
made=other kind state=6	2
made=other kind state=7	30
made=other kind state=8	-18
made=other kind summit	-21
made=other kind technical	6
made=other kind under way	-3
made=other kind whose=1	-17
made=other kind whose=2	-54
made=other kind whose=3	-14
made=other kind whose=4	-3
made=other kind whose=5	-11
made=other kind whose=6	-13
made=other kind whose=7	16
made=other kind whose=8	-7
made=other sides	-19
made=other sides call	20
made=other sides held	-8
made=other sides kind=2	15
made=other sides kind=3	-7
made=other sides kind=4	2
made=other sides kind=5	14
made=other sides kind=6	-11
made=other sides kind=7	-14
made=other sides kind=8	-11
made=other sides planned	-14
made=other sides round	-39
made=other sides sitting=1	-19
made=other sides sitting=2	16
made=other sides sitting=3	2
made=other sides sitting=4	-27
made=other sides sitting=5	-14
made=other sides sitting=6	-5
made=other sides sitting=7	9
made=other sides sitting=8	-15
made=other sides state=0	-10
made=other sides state=2	-3
made=other sides state=3	-3
made=other sides state=5	-77
made=other sides state=6	-8
made=other sides state=7	-15
made=other sides state=8	13
made=other sides summit	9
made=other sides technical	8
made=other sides under way	3
made=other sides whose=0	-59
made=other sides whose=1	-17
made=other sides whose=2	40
made=other state	-11
made=other state call	-10
made=other state kind=3	-50
made=other state kind=4	-6
made=other state kind=5	2
made=other state kind=6	-25
made=other state kind=7	-3
made=other state kind=8	10
made=other state planned	-8
made=other state round	-6
made=other state sitting=0	-23
made=other state sitting=1	-17
made=other state sitting=2	8
made=other state sitting=3	15
made=other state sitting=4	18
made=other state sitting=5	-10
made=other state sitting=6	4
made=other state sitting=7	-18
made=other state sitting=8	-19
made=other state state=0	-65
made=other state state=1	-6
made=other state state=2	5
made=other state state=3	-24
made=other state state=4	-8
made=other state state=5	-28
made=other state state=6	19
made=other state state=7	26
made=other state state=8	64
made=other state summit	-3
made=other state technical	9
made=other state under way	-10
made=other state whose=1	-11
made=other state whose=2	-44
made=other state whose=3	-21
made=other state whose=4	-11
made=other state whose=5	-18
made=other state whose=6	15
made=other state whose=7	-10
made=other state whose=8	10
made=own	5
made=own call	3
made=own held	-2
made=own kind=0	-3
made=own kind=2	-9
made=own kind=3	-49
made=own kind=4	13
made=own kind=5	-12
made=own kind=6	4
made=own kind=7	7
made=own kind=8	15
made=own planned	11
made=own round	-9
made=own sitting=0	-14
made=own sitting=1	-58
made=own sitting=2	-36
made=own sitting=3	-14
made=own sitting=4	-3
made=own sitting=5	20
made=own sitting=6	14
made=own sitting=7	12
made=own sitting=8	10
made=own state=0	-19
made=own state=1	33
made=own state=2	26
made=own state=3	13
made=own state=6	-9
made=own state=7	-2
made=own state=8	7
made=own summit	6
made=own technical	29
made=own whose=0	-13
made=own whose=1	-61
made=own whose=2	-61
made=own whose=3	-12
made=own whose=4	18
made=own whose=5	6
made=own whose=6	14
made=own whose=7	16
made=own whose=8	11
meetings=1	-15
meetings=2	-4
meetings=3	-14
meetings=4	-8
meetings=5	3
mentions=1	-20
mentions=2	-20
mentions=4	24
next:apart	-9
next:calls	-2
next:coming	-3
next:ended	16
next:experts	-17
next:heads=0	-11
next:heads=1	6
next:heads=2	11
next:running	-4
next:summit	-18
next:wished	-4
no day	-66
no place day sure>0.2	-31
no place day sure>0.35	-32
no place day sure>0.5	15
no place word sure>0.35	10
no place word sure>0.5	16
no place word sure>0.65	15
no place word sure>0.8	13
no place word sure>0.9	11
no place word sure>0.97	13
none	23
none n=1	-24
none n=2	6
none n=3	14
none n=4	22
none n=5	40
none n=6	60
off=ahead planned	23
off=ahead under way	8
off=gone held	19
off=gone under way	-38
off=lately held	15
off=lately under way	13
off=today held	-18
off=today planned	-40
off=today under way	9
other less sure placed far	-2
other less sure placed near	-2
other less sure placed other state	-4
other less sure placed same days	-4
other less sure placed same state	-12
other less sure same place far	-7
other less sure same place near	-5
other less sure same place open	-16
other less sure same place other state	-10
other less sure same place same days	-22
other less sure same place same state	-30
other less sure unplaced far	-20
other less sure unplaced near	-10
other less sure unplaced other state	-4
other less sure unplaced same days	-16
other less sure unplaced same state	-22
other no place day less sure placed same state other kind	-16
other no place day less sure unplaced same state other kind	-14
other no place day placed near other kind	17
other no place day placed open other kind	-5
other no place day placed open same kind	-21
other no place day placed same days other kind	3
other no place day surer placed other state other kind	14
other no place day surer placed same state other kind	12
other no place day unplaced open other kind	-14
other no place word less sure placed other state other kind	-4
other no place word less sure placed same state other kind	-22
other no place word less sure placed same state same kind	-40
other no place word less sure unplaced other state other kind	-11
other no place word less sure unplaced same state other kind	-6
other no place word less sure unplaced same state same kind	-22
other no place word placed far other kind	-8
other no place word placed far same kind	-18
other no place word placed near other kind	16
other no place word placed near same kind	-34
other no place word placed open other kind	-17
other no place word placed open same kind	-38
other no place word placed same days other kind	-23
other no place word placed same days same kind	-22
other no place word surer placed other state other kind	8
other no place word surer placed other state same kind	-45
other no place word surer placed same state other kind	-18
other no place word surer placed same state same kind	-59
other no place word surer unplaced other state other kind	26
other no place word surer unplaced other state same kind	17
other no place word surer unplaced same state other kind	-48
other no place word surer unplaced same state same kind	-12
other no place word unplaced far other kind	-13
other no place word unplaced far same kind	-31
other no place word unplaced near other kind	3
other no place word unplaced near same kind	6
other no place word unplaced open same kind	17
other no place word unplaced same days other kind	-6
other no place word unplaced same days same kind	-25
other placed less sure placed other state other kind	-3
other placed less sure placed other state same kind	-6
other placed less sure placed same state same kind	4
other placed less sure same place other state other kind	6
other placed less sure same place other state same kind	-13
other placed less sure same place same state other kind	-36
other placed less sure same place same state same kind	-17
other placed less sure unplaced other state other kind	2
other placed less sure unplaced other state same kind	3
other placed less sure unplaced same state other kind	-8
other placed placed far other kind	8
other placed placed far same kind	-3
other placed placed near other kind	21
other placed placed near same kind	-45
other placed placed open other kind	-2
other placed placed open same kind	-7
other placed placed same days other kind	19
other placed placed same days same kind	-42
other placed same place far other kind	-9
other placed same place far same kind	-14
other placed same place near other kind	-12
other placed same place near same kind	-21
other placed same place open same kind	-21
other placed same place same days same kind	-14
other placed surer placed other state other kind	-13
other placed surer placed other state same kind	7
other placed surer placed same state other kind	-5
other placed surer placed same state same kind	-10
other placed surer same place other state other kind	-16
other placed surer same place other state same kind	-46
other placed surer same place same state same kind	23
other placed surer unplaced other state other kind	-5
other placed surer unplaced other state same kind	-9
other placed surer unplaced same state other kind	-7
other placed surer unplaced same state same kind	15
other placed unplaced far other kind	-6
other placed unplaced far same kind	-8
other placed unplaced near other kind	-7
other placed unplaced near same kind	3
other placed unplaced open other kind	6
other placed unplaced open same kind	-8
other placed unplaced same days other kind	-31
other placed unplaced same days same kind	24
other surer placed open	-14
other surer placed same days	-43
other surer placed same state	-29
other surer same place far	-15
other surer same place near	-33
other surer same place open	-10
other surer same place other state	-52
other surer same place same days	-10
other surer same place same state	23
other surer unplaced far	-10
other surer unplaced near	8
other surer unplaced open	9
other surer unplaced other state	5
other surer unplaced same days	-18
other surer unplaced same state	-24
part:coming	4
part:experts	-13
part:m=arrive	-11
part:m=arrived	-31
part:m=arrives	-20
part:m=assembly	-19
part:m=attempt	-16
part:m=bargain	-15
part:m=broke off	-31
part:m=broke up	4
part:m=came	28
part:m=closed	-22
part:m=come	-15
part:m=comes	-13
part:m=conference	-30
part:m=consultations	9
part:m=convene	15
part:m=delegation	6
part:m=delegations	-6
part:m=dialogue	-17
part:m=dined	24
part:m=dinner	-33
part:m=due	-10
part:m=expected	-2
part:m=face to face	5
part:m=flew	-6
part:m=flies	-5
part:m=gather	-8
part:m=go	-17
part:m=guest	-14
part:m=haggling	-3
part:m=handshake	14
part:m=here	-6
part:m=host	-32
part:m=invitation	4
part:m=invited	-4
part:m=land	-16
part:m=landed	4
part:m=lands	-4
part:m=lunch	-7
part:m=meet	-2
part:m=meeting	-3
part:m=meetings	4
part:m=meets	5
part:m=met	-10
part:m=negotiate	12
part:m=negotiated	-7
part:m=negotiates	5
part:m=negotiating	2
part:m=negotiations	20
part:m=negotiator	9
part:m=negotiators	3
part:m=parted	-14
part:m=receive	-14
part:m=received	17
part:m=receives	-20
part:m=rose	3
part:m=round	9
part:m=rounds	42
part:m=sat	-2
part:m=saw each other	8
part:m=see each other	-2
part:m=session	-2
part:m=settled	-19
part:m=shook hands	13
part:m=sit	-21
part:m=sits	4
part:m=sitting	4
part:m=spent	-29
part:m=stop	-8
part:m=summit	-9
part:m=table	-16
part:m=talk	-3
part:m=talked	-9
part:m=talking	-21
part:m=talks	-22
part:m=there	-13
part:m=time	-4
part:m=to see	9
part:m=travel	2
part:m=travels	13
part:m=visit	11
part:m=visited	27
part:m=visits	16
part:m=went	19
part:m=where	-31
part:meets	-10
part:running	-4
part:summit	3
part:sure	-5
part:wished	-12
people=0	-23
people=1	-24
people=2	6
people=3	26
people=4	6
placed sure>0.35	9
placed sure>0.5	4
placed sure>0.65	5
placed sure>0.8	-3
placed sure>0.97	3
placed sure>0.99	3
placed=no place day	-31
placed=no place word	-18
placed=placed	-13
prev:apart	-21
prev:calls	19
prev:coming	10
prev:ended	16
prev:experts	11
prev:heads=0	-11
prev:heads=1	-26
prev:meets	-3
prev:running	-7
prev:summit	-15
prev:sure	15
prev:wished	3
quoted	-31
r1=!	-18
r1="	-10
r1='	-11
r1='s	-86
r1=(	19
r1=)	13
r1=-	-20
r1=.	-5
r1=/	-60
r1=:	-38
r1=;	-7
r1=<agent>	-20
r1=<day-ahead>	-30
r1=<day-gone>	-16
r1=<day-today>	-4
r1=<end>	-46
r1=<goods>	-22
r1=<level-noun>	-23
r1=<name>	-14
r1=<not>	-27
r1=<office>	-12
r1=<quality>	22
r1=<seat>	-22
r1=<span>	-4
r1=<v-agree>	-23
r1=<v-buy>	13
r1=<v-down>	14
r1=<v-end>	-11
r1=<v-impose>	-4
r1=<v-lack>	-26
r1=<v-propose>	10
r1=<v-say>	-45
r1=<v-sell>	-7
r1=<v-sign>	-39
r1=<v-stay>	-33
r1=<v-target>	-31
r1=<v-up>	-34
r1=a	-5
r1=about	-24
r1=again	45
r1=airport	-25
r1=an	-37
r1=and	53
r1=announce	-11
r1=answer	-17
r1=are	-23
r1=as	-9
r1=ask	-18
r1=at	-9
r1=before	31
r1=begin	-17
r1=between	28
r1=bring	23
r1=by	14
r1=call	22
r1=capital	-9
r1=charge	-16
r1=come	17
r1=conference	-5
r1=consensu	-7
r1=conversation	5
r1=daily	-4
r1=doe	9
r1=each	29
r1=early	-3
r1=expect	-22
r1=fact	-30
r1=fail	9
r1=failed	13
r1=for	-11
r1=from	-7
r1=gave	8
r1=go	-21
r1=had	-20
r1=has	-38
r1=he	-27
r1=here	-13
r1=him	8
r1=his	48
r1=house	-34
r1=in	69
r1=is	-36
r1=last	56
r1=later	44
r1=let	-13
r1=link	3
r1=meet	-3
r1=next	18
r1=now	-9
r1=of	-7
r1=official	-11
r1=on	2
r1=only	5
r1=opened	13
r1=over	13
r1=paper	-6
r1=press	-21
r1=publish	-5
r1=put	7
r1=round	38
r1=say	-54
r1=shortly	19
r1=since	-70
r1=summit	38
r1=take	-6
r1=talk	12
r1=that	-2
r1=the	-6
r1=there	5
r1=they	-10
r1=thi	19
r1=think	-17
r1=to	7
r1=two	-8
r1=until	-6
r1=wait	-11
r1=want	10
r1=was	-12
r1=we	13
r1=were	-21
r1=what	-10
r1=when	-8
r1=will	-11
r1=with	-7
r1=within	29
r1=without	-9
r1=would	11
r1=·	-11
r1=—	19
right:calls	36
right:coming	-3
right:ended	4
right:experts	-6
right:m=adjourned	-12
right:m=broke up	-10
right:m=came	7
right:m=closed	-10
right:m=come	-8
right:m=comes	-3
right:m=conference	-5
right:m=delegation	22
right:m=delegations	19
right:m=dinner	-7
right:m=due	14
right:m=ended	16
right:m=expected	4
right:m=go	-2
right:m=goes	-12
right:m=guest	-13
right:m=handshake	16
right:m=here	-13
right:m=lunch	-10
right:m=meet	18
right:m=meeting	-8
right:m=meetings	-13
right:m=meets	-34
right:m=met	-17
right:m=negotiating	-13
right:m=negotiations	-33
right:m=negotiator	-8
right:m=negotiators	2
right:m=round	19
right:m=rounds	-17
right:m=sat	9
right:m=settled	27
right:m=shook hands	13
right:m=signed	-15
right:m=sit	6
right:m=spent	15
right:m=stop	-19
right:m=summit	3
right:m=table	-20
right:m=talk	9
right:m=talked	38
right:m=talking	9
right:m=talks	-2
right:m=there	-14
right:m=time	-7
right:m=to see	24
right:m=visit	12
right:m=went	2
right:m=where	12
right:meets	-10
right:running	-20
right:summit	3
right:sure	8
right:wished	7
says=call held no place day false	-16
says=call held no place day true	-6
says=call held no place word false	-35
says=call held no place word true	28
says=call held placed false	-3
says=call planned	-13
says=call planned no place word false	-29
says=held no place day false	-21
says=held no place day true	-29
says=held no place word false	-70
says=held no place word true	9
says=held placed false	-24
says=held placed true	15
says=planned no place day true	8
says=planned no place word false	3
says=planned no place word true	6
says=planned placed false	-21
says=planned placed true	8
says=round held	-22
says=round held no place word false	-75
says=round held no place word true	-41
says=round held placed false	-6
says=round held placed true	-7
says=round planned	-11
says=round planned no place word false	36
says=round planned no place word true	8
says=round planned placed false	-19
says=round planned placed true	-12
says=round under way	-20
says=round under way placed false	-54
says=round under way placed true	2
says=summit held	-14
says=summit held no place day true	-25
says=summit held no place word false	-44
says=summit held no place word true	-21
says=summit held placed false	-43
says=summit held placed true	37
says=summit planned	16
says=summit planned no place word false	-5
says=summit planned placed true	25
says=summit under way	-10
says=summit under way placed false	-31
says=technical held	24
says=technical held no place word false	-3
says=technical held placed false	15
says=technical held placed true	13
says=technical planned	8
says=technical planned placed false	-15
says=technical planned placed true	14
says=technical under way	10
says=technical under way placed false	-20
says=technical under way placed true	18
says=under way no place word false	-4
says=under way no place word true	-9
says=under way placed false	-74
says=under way placed true	8
seat	-18
seat-home	-16
seat-side	-5
sent:calls	-6
sent:coming	5
sent:ended	12
sent:experts	-21
sent:m=adjourned	-11
sent:m=arrive	-18
sent:m=arrived	-31
sent:m=arrives	-15
sent:m=assembly	11
sent:m=attempt	-5
sent:m=broke off	10
sent:m=broke up	-9
sent:m=came	12
sent:m=closed	-17
sent:m=come	-21
sent:m=comes	-2
sent:m=conference	-26
sent:m=consultations	11
sent:m=convene	19
sent:m=delegation	24
sent:m=delegations	18
sent:m=dialogue	-6
sent:m=dined	31
sent:m=dinner	-6
sent:m=due	-18
sent:m=edition	-24
sent:m=ended	-5
sent:m=expected	17
sent:m=face to face	16
sent:m=flew	-5
sent:m=fly	-2
sent:m=gather	-19
sent:m=gathering	-18
sent:m=go	-33
sent:m=goes	8
sent:m=guest	-26
sent:m=haggling	5
sent:m=handshake	3
sent:m=here	12
sent:m=host	-9
sent:m=hosts	8
sent:m=invitation	16
sent:m=invited	-31
sent:m=land	-28
sent:m=landed	4
sent:m=lands	-5
sent:m=leg	-7
sent:m=meet	-3
sent:m=meeting	7
sent:m=meetings	28
sent:m=meets	-5
sent:m=met	21
sent:m=negotiate	14
sent:m=negotiated	23
sent:m=negotiates	4
sent:m=negotiation	16
sent:m=negotiations	18
sent:m=negotiator	-3
sent:m=negotiators	-7
sent:m=parted	8
sent:m=receive	-13
sent:m=received	21
sent:m=receives	-23
sent:m=rose	16
sent:m=round	-7
sent:m=rounds	50
sent:m=sat	22
sent:m=saw each other	22
sent:m=see each other	-7
sent:m=session	-8
sent:m=settled	7
sent:m=shook hands	16
sent:m=signed	-33
sent:m=sit	-22
sent:m=spent	-15
sent:m=stop	15
sent:m=summit	-8
sent:m=table	-5
sent:m=talk	10
sent:m=talked	19
sent:m=talking	-35
sent:m=talks	4
sent:m=there	15
sent:m=time	30
sent:m=to see	-4
sent:m=travel	7
sent:m=travels	13
sent:m=visited	26
sent:m=visits	16
sent:m=went	-11
sent:m=where	2
sent:meets	11
sent:running	2
sent:summit	-5
sent:sure	18
sent:wished	-20
sides=0	-3
sides=1	-13
sides=2	-8
sides=3	-23
sides=4	-26
sides=5	20
sides=many	16
sitting>0.2	-3
sitting>0.35	7
sitting>0.5	7
sitting>0.65	9
sitting>0.8	17
sitting>0.9	16
sitting>0.97	12
sort=call	18
sort=meeting	-26
sort=venue	-20
state>0.2	11
state>0.35	8
state>0.5	4
state>0.65	9
state>0.8	14
state>0.9	19
state>0.97	21
state>0.99	16
sure mentions=0	-40
sure mentions=2	9
sure mentions=3	-5
sure=0 no place word day=0	-15
sure=0 no place word day=1	-18
sure=0 no place word day=3	9
sure=0 no place word day=4	-7
sure=0 no place word day=5	-35
sure=0 no place word day=6	-2
sure=0 no place word day=8	23
sure=0 no place word no day	-38
sure=0 placed day=0	3
sure=0 placed day=1	25
sure=0 placed day=2	40
sure=0 placed day=3	3
sure=0 placed day=4	31
sure=0 placed day=5	15
sure=0 placed day=6	9
sure=0 placed day=7	28
sure=0 placed day=8	4
sure=0 placed no day	-90
sure=1 no place day no day	-11
sure=1 no place word day=0	6
sure=1 no place word day=1	-11
sure=1 no place word day=2	-30
sure=1 no place word day=3	4
sure=1 no place word day=4	4
sure=1 no place word day=8	-32
sure=1 no place word no day	-2
sure=1 placed day=0	-20
sure=1 placed day=1	-9
sure=1 placed day=2	8
sure=1 placed day=3	33
sure=1 placed day=4	-34
sure=1 placed day=5	7
sure=1 placed day=6	27
sure=1 placed day=7	26
sure=1 placed day=8	-4
sure=1 placed no day	-52
sure=2 no place word day=0	15
sure=2 no place word day=1	2
sure=2 no place word day=3	4
sure=2 no place word no day	-24
sure=2 placed day=0	-6
sure=2 placed day=1	-7
sure=2 placed day=2	-2
sure=2 placed day=3	14
sure=2 placed day=4	-13
sure=2 placed day=5	22
sure=2 placed day=6	36
sure=2 placed day=7	31
sure=2 placed day=8	5
sure=2 placed no day	-21
sure=3 no place day no day	-9
sure=3 no place word day=0	5
sure=3 no place word day=1	13
sure=3 no place word day=2	-22
sure=3 no place word day=4	3
sure=3 no place word day=6	22
sure=3 no place word no day	-3
sure=3 placed day=0	11
sure=3 placed day=1	-7
sure=3 placed day=2	6
sure=3 placed day=4	8
sure=3 placed day=5	17
sure=3 placed day=6	-4
sure=3 placed day=7	-5
sure=3 placed no day	-16
sure=4 no place word day=0	7
sure=4 no place word day=1	4
sure=4 no place word day=4	19
sure=4 no place word day=5	-15
sure=4 no place word day=7	-10
sure=4 no place word day=8	-8
sure=4 no place word no day	3
sure=4 placed day=0	15
sure=4 placed day=1	-11
sure=4 placed day=2	-15
sure=4 placed day=3	17
sure=4 placed day=4	20
sure=4 placed day=5	8
sure=4 placed day=6	26
sure=4 placed day=7	4
sure=4 placed no day	-11
sure=5 no place word day=0	38
sure=5 no place word day=2	-6
sure=5 no place word day=3	-11
sure=5 no place word day=4	23
sure=5 no place word day=5	5
sure=5 no place word day=6	-6
sure=5 no place word day=7	-16
sure=5 no place word day=8	11
sure=5 no place word no day	-12
sure=5 placed day=0	9
sure=5 placed day=1	4
sure=5 placed day=2	-29
sure=5 placed day=3	17
sure=5 placed day=4	8
sure=5 placed day=5	11
sure=5 placed day=6	-34
sure=5 placed day=7	-2
sure=5 placed day=8	7
sure=6 no place word day=0	27
sure=6 no place word day=1	-7
sure=6 no place word day=2	-16
sure=6 no place word day=3	-2
sure=6 no place word day=4	-2
sure=6 no place word day=5	11
sure=6 no place word day=6	3
sure=6 no place word day=7	-3
sure=6 no place word day=8	3
sure=6 no place word no day	-12
sure=6 placed day=0	10
sure=6 placed day=1	-31
sure=6 placed day=2	6
sure=6 placed day=3	-16
sure=6 placed day=4	3
sure=6 placed day=5	9
sure=6 placed day=6	-10
sure=6 placed day=7	-27
sure=6 placed day=8	8
sure=7 no place word day=0	12
sure=7 no place word day=3	22
sure=7 no place word day=5	-2
sure=7 no place word day=6	14
sure=7 no place word day=7	-3
sure=7 no place word day=8	12
sure=7 no place word no day	4
sure=7 placed day=0	-5
sure=7 placed day=1	-20
sure=7 placed day=2	8
sure=7 placed day=3	17
sure=7 placed day=4	-10
sure=7 placed day=5	-24
sure=7 placed day=6	14
sure=7 placed day=7	2
sure=7 placed no day	8
sure=8 no place word day=0	27
sure=8 no place word day=2	-19
sure=8 no place word day=3	-10
sure=8 no place word day=4	-14
sure=8 no place word day=5	-24
sure=8 no place word day=6	3
sure=8 no place word day=7	11
sure=8 no place word day=8	13
sure=8 no place word no day	-13
sure=8 placed day=0	32
sure=8 placed day=1	12
sure=8 placed day=2	-3
sure=8 placed day=3	-24
sure=8 placed day=4	-19
sure=8 placed day=6	-38
sure=8 placed day=7	-12
sure=8 placed day=8	-14
sure=8 placed no day	46
sure>0.2	-3
sure>0.35	11
sure>0.5	12
sure>0.65	13
sure>0.8	4
sure>0.9	5
sure>0.97	9
sure>0.99	5
t0=future	4
t0=future-passive	-8
t0=modal	4
t0=modal-passive	-18
t0=past	-10
t0=past-not	2
t0=past-passive-not	31
t0=perfect	2
t0=perfect-passive	5
t0=pluperfect	15
t0=pluperfect-passive	5
t0=present	6
t0=present-not	-3
t0=present-passive	10
third-side	-11
top	-25
town=l0	35
town=l1	10
town=l2	3
town=l3	-3
town=l4	-35
town=l5	-8
town=r0	40
town=r1	-4
town=r2	-2
town=r3	7
town=r4	-10
town=r5	-2
unknown	-13
v0=accept	22
v0=agree	17
v0=announce	11
v0=approve	-6
v0=ask	-33
v0=be	14
v0=begin	-12
v0=bring	19
v0=call	-22
v0=carry	-11
v0=charge	-4
v0=come	6
v0=conclude	9
v0=confirm	7
v0=continue	-10
v0=convene	18
v0=declare	-8
v0=discuss	13
v0=draw	12
v0=end	-34
v0=expect	21
v0=extend	16
v0=fall	17
v0=fix	-3
v0=get	24
v0=go	-6
v0=have	10
v0=hold	-5
v0=hope	5
v0=initial	-2
v0=keep	4
v0=land	3
v0=lay	-2
v0=leave	-11
v0=look	16
v0=make	-10
v0=meet	-3
v0=move	-20
v0=need	24
v0=negotiate	-10
v0=offer	-29
v0=other	-13
v0=pay	-3
v0=place	-9
v0=plan	27
v0=prepare	25
v0=promise	-26
v0=propose	-18
v0=publish	-8
v0=raise	43
v0=reach	17
v0=recall	12
v0=resume	9
v0=review	18
v0=rise	11
v0=run	-6
v0=say	-26
v0=see	-15
v0=seek	-5
v0=sell	-23
v0=set	5
v0=settle	-7
v0=sign	-25
v0=stand	-9
v0=start	10
v0=stay	-14
v0=stop	-4
v0=strike	16
v0=take	7
v0=tell	5
v0=wait	-35
v0=want	-4
v0=warn	21
v0=write	25
verbless	12
whose>0.2	-13
whose>0.5	10
whose>0.65	18
whose>0.8	18
whose>0.9	19
whose>0.97	12
whose>0.99	8
word=call	30
word=called	-23
word=calls	-27
word=chequers	-21
word=china	-3
word=conversation	-29
word=dinner	-13
word=each other	-28
word=great hall	10
word=great hall of the people	-28
word=korea	33
word=lancaster house	-25
word=link	4
word=malaysia	-3
word=meet	4
word=meeting	4
word=meets	6
word=met	-8
word=on the line	-7
word=oval office	-7
word=phone	10
word=rang	12
word=ring	-28
word=round	23
word=rounds	-4
word=sat	-10
word=scotland	-12
word=see	-12
word=south korea	7
word=speak	16
word=speaks	-5
word=spoke	-26
word=spoken	-17
word=summit	-6
word=talks	-23
word=telephone	37
word=telephoned	19
word=united states	-5
word=video	-24
word=visit	-6`;
