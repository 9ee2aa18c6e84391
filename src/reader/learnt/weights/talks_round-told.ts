// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `yes
<always>	0
both days	55
both-sides	-13
c0=agree	6
c0=bear	6
c0=begin	10
c0=down	3
c0=end	-13
c0=impose	2
c0=propose	-5
c0=return	5
c0=say	2
c0=suspend	-3
c0=target	4
c0=threaten	20
c0=up	2
c1=agree	6
c1=begin	8
c1=down	-2
c1=impose	-3
c1=say	7
c1=sell	-10
c1=suspend	9
c1=target	11
c1=threaten	21
c1=up	4
city	-7
counted	24
ct0=agree future	-4
ct0=agree past	9
ct0=agree past-passive	-16
ct0=agree perfect	2
ct0=agree pluperfect	16
ct0=agree pluperfect-passive	13
ct0=agree present	11
ct0=bear future	5
ct0=bear past-passive	-8
ct0=bear perfect	19
ct0=bear pluperfect	15
ct0=bear present	-9
ct0=bear present-passive	3
ct0=begin future	22
ct0=begin future-passive	-27
ct0=begin modal	9
ct0=begin past	10
ct0=begin perfect	-6
ct0=begin pluperfect	-36
ct0=begin present	5
ct0=down future	12
ct0=down modal	2
ct0=down past	-3
ct0=down perfect	-2
ct0=down pluperfect	5
ct0=down present	-5
ct0=end past	-29
ct0=end past-passive	17
ct0=end pluperfect	15
ct0=end present	-19
ct0=impose future	8
ct0=impose future-passive	-8
ct0=impose modal	-5
ct0=impose modal-passive	-7
ct0=impose past	3
ct0=impose past-passive	-7
ct0=impose perfect	-12
ct0=impose perfect-passive	24
ct0=impose pluperfect-passive	23
ct0=impose present	-4
ct0=impose present-passive	2
ct0=propose future	11
ct0=propose future-passive	4
ct0=propose modal	-28
ct0=propose past	-8
ct0=propose past-passive	19
ct0=propose perfect	-38
ct0=propose pluperfect	9
ct0=propose pluperfect-passive	-7
ct0=propose present	3
ct0=return future	-22
ct0=return past	-8
ct0=return present	13
ct0=say future	-11
ct0=say past	-6
ct0=say past-passive	19
ct0=say pluperfect	12
ct0=say present	4
ct0=say present-passive	-12
ct0=sell present	-8
ct0=stay future	-16
ct0=stay future-passive	4
ct0=stay modal	10
ct0=stay modal-passive	-17
ct0=stay past	-12
ct0=stay past-passive	17
ct0=stay pluperfect	12
ct0=stay present	8
ct0=suspend future	2
ct0=suspend future-passive	9
ct0=suspend modal-passive	-17
ct0=suspend past	-40
ct0=suspend past-passive	11
ct0=suspend perfect	28
ct0=suspend pluperfect	3
ct0=suspend present	6
ct0=target past	-8
ct0=target past-passive	24
ct0=target present	2
ct0=threaten past	2
ct0=up future	-14
ct0=up modal	2
ct0=up present	5
dateline	-23
dateline only	23
day=l0	-35
day=l1	2
day=l2	-15
day=l3	-10
day=l4	-16
day=l5	-21
day=r0	-24
day=r1	-6
day=r2	-7
day=r3	-5
day=r4	-3
day=r5	-15
day>0.2	8
day>0.35	2
day>0.5	4
day>0.65	-2
day>0.8	-3
day>0.9	-4
day>0.99	6
headline	-21
heads=0	-21
heads=1	-10
heads=2	-2
heads=3	-29
kind>0.2	-11
kind>0.35	-8
kind>0.5	-14
kind>0.65	-5
kind>0.8	2
kind>0.9	5
kind>0.97	9
kind>0.99	14
l1='	-4
l1='s	16
l1=(	-6
l1=)	21
l1=,	32
l1=/	-6
l1=;	26
l1=<begin>	-3
l1=<day-gone>	11
l1=<month-gone>	-5
l1=<name>	-16
l1=<number>	-8
l1=<office>	9
l1=<person>	-10
l1=<quality>	-16
l1=<v-bear>	-33
l1=<v-down>	2
l1=<v-impose>	-24
l1=<v-propose>	-40
l1=<v-say>	5
l1=a	-18
l1=after	7
l1=and	78
l1=another	32
l1=are	-12
l1=as	-23
l1=ask	-4
l1=at	-29
l1=be	-14
l1=before	-22
l1=between	-19
l1=by	-4
l1=come	2
l1=doe	-8
l1=first	-4
l1=for	-24
l1=from	-25
l1=had	5
l1=he	-11
l1=his	7
l1=if	-7
l1=in	16
l1=is	-15
l1=leave	-15
l1=might	-8
l1=near	18
l1=next	-27
l1=of	-27
l1=on	-8
l1=our	-11
l1=phone	10
l1=president	7
l1=say	-9
l1=see	-21
l1=since	-6
l1=state	9
l1=telephone	-4
l1=that	-44
l1=the	19
l1=their	27
l1=they	-33
l1=third	-35
l1=time	-13
l1=to	-3
l1=until	-18
l1=video	-2
l1=visit	-2
l1=visited	18
l1=was	-4
l1=were	9
l1=what	-15
l1=when	-26
l1=which	-20
l1=who	19
l1=will	9
l1=with	-93
l1=would	13
l1=—	-6
l=) ,	-11
l=, a	18
l=, after	30
l=, and	12
l=, by	4
l=, in	26
l=, say	-8
l=, the	-22
l=, who	5
l=: <number>	8
l=: in	13
l=: the	-27
l=<begin> <begin>	-3
l=<begin> <person>	-4
l=<begin> a	11
l=<begin> after	7
l=<begin> at	-16
l=<begin> from	-21
l=<begin> he	-3
l=<begin> in	7
l=<begin> the	-16
l=<begin> they	-19
l=<begin> what	-17
l=<day-ahead> ,	24
l=<day-gone> ,	-40
l=<day-gone> :	-16
l=<day-gone> in	-4
l=<day-gone> the	-34
l=<day-today> by	-5
l=<level> in	-16
l=<month-ahead> ,	-10
l=<month-gone> ,	12
l=<month-gone> and	4
l=<name> ,	6
l=<name> in	3
l=<number> ,	11
l=<number> :	14
l=<number> in	10
l=<office> ,	23
l=<office> :	-18
l=<office> in	-2
l=<office> will	11
l=<organisation> ,	2
l=<organisation> in	-59
l=<person> 's	22
l=<person> ,	-39
l=<person> :	4
l=<person> and	-33
l=<person> by	-16
l=<person> had	3
l=<person> in	29
l=<person> leave	-5
l=<person> to	25
l=<person> will	-4
l=<person> would	-4
l=<quality> in	13
l=<seat> ,	13
l=<seat> /	-2
l=<seat> and	6
l=<span> after	7
l=<span> in	8
l=<span> of	-2
l=a phone	7
l=a telephone	-9
l=a video	5
l=after a	-7
l=agree at	7
l=agree by	26
l=agreement in	5
l=agreement with	-8
l=all time	-11
l=ambassador in	-15
l=and <name>	-13
l=and <person>	7
l=and in	53
l=announce in	4
l=are in	35
l=are to	-11
l=arrangement of	-14
l=arrive in	-19
l=ask in	-12
l=at the	39
l=back from	25
l=base in	-15
l=be in	-4
l=been in	-3
l=been to	9
l=before the	8
l=begin in	18
l=by our	2
l=by video	-24
l=come from	-38
l=come to	10
l=conclude in	-22
l=conference ,	6
l=conference in	-27
l=consultation in	23
l=continue in	-2
l=convene in	15
l=day in	-11
l=deal with	-6
l=dinner in	-24
l=discuss in	21
l=done at	-14
l=down in	-28
l=due in	5
l=due to	13
l=end in	-3
l=expect to	-4
l=expert in	13
l=flew to	-4
l=flown to	3
l=fly to	-2
l=follow in	5
l=geneva ,	28
l=geneva and	13
l=go to	5
l=ground in	15
l=had a	13
l=hand in	21
l=he had	2
l=he will	24
l=he would	14
l=here in	18
l=hold a	-7
l=hold at	22
l=hold in	15
l=home from	10
l=hotel in	7
l=hour in	8
l=house in	2
l=in a	-5
l=in the	-34
l=initialled in	16
l=invitation to	8
l=is in	19
l=is to	-12
l=it at	-38
l=it by	-4
l=it in	2
l=leave for	13
l=letter from	6
l=lifeng in	12
l=live :	-8
l=london ,	18
l=london and	35
l=make in	-21
l=matter in	-10
l=meet :	22
l=meet at	11
l=meet in	15
l=meeting in	30
l=midnight in	-14
l=month in	7
l=more in	-2
l=morning from	-20
l=move to	-12
l=negotiate for	-15
l=negotiate in	-15
l=negotiation with	-14
l=new from	-3
l=next :	28
l=night in	32
l=nobody in	-11
l=of <name>	16
l=of a	10
l=of the	16
l=official in	25
l=on a	-8
l=on in	5
l=on the	22
l=on to	-19
l=one in	25
l=open in	-19
l=opened in	16
l=other in	16
l=out in	24
l=out of	-2
l=paper in	5
l=parted in	-12
l=people in	-9
l=person in	-14
l=place in	10
l=plan for	2
l=plan in	-7
l=port of	-8
l=promise in	-26
l=reach in	3
l=recently in	-19
l=reporter in	-19
l=resume in	16
l=return from	-11
l=round ,	6
l=round :	18
l=round in	12
l=round since	-13
l=say in	-31
l=set for	7
l=settle in	-21
l=sign in	-10
l=so in	-11
l=speak by	-8
l=spoke by	22
l=spoken by	20
l=start in	20
l=stay in	-18
l=strike in	23
l=summit in	7
l=table in	2
l=talk at	-18
l=talk by	21
l=talk in	-6
l=talk with	-14
l=talked by	24
l=talked in	9
l=talking to	-3
l=that in	16
l=that the	28
l=the <office>	-2
l=them in	27
l=then come	2
l=they will	-15
l=thi in	5
l=those in	24
l=time in	8
l=to the	-44
l=to visit	14
l=together in	20
l=trade in	-5
l=travel to	4
l=trip to	12
l=truce in	29
l=truce of	-34
l=truce with	-11
l=two had	-4
l=two in	7
l=up in	-10
l=visit in	9
l=visit the	10
l=visit to	13
l=was in	19
l=way to	-7
l=weekend in	-32
l=were in	21
l=when he	20
l=with a	-23
l=you in	4
lead="	-36
lead=)	19
lead=*	3
lead=,	4
lead=-	22
lead=1	23
lead=:	-21
lead=;	-7
lead=a	-6
lead=according	4
lead=accra	-26
lead=addis	-2
lead=after	-21
lead=all	-24
lead=american	6
lead=an	-26
lead=analysts	-15
lead=and	-7
lead=any	-13
lead=as	-28
lead=astana	-13
lead=at	7
lead=baku	-22
lead=because	-24
lead=before	-32
lead=belgrade	3
lead=bessent	13
lead=bogotá	7
lead=both	23
lead=brussels	9
lead=buenos	12
lead=busan	8
lead=but	10
lead=cairo	31
lead=call	-7
lead=carney	-4
lead=china	2
lead=chinese	-2
lead=colombo	4
lead=commerce	30
lead=consultations	2
lead=dakar	-2
lead=davos	10
lead=delegations	8
lead=djibouti	11
lead=donald	-2
lead=earlier	9
lead=economy	7
lead=eu	-14
lead=experts	5
lead=finance	-14
lead=for	-17
lead=foreign	-10
lead=four	-47
lead=from	-43
lead=geneva	-3
lead=good	-23
lead=gyeongju	18
lead=hanoi	-3
lead=he	-8
lead=helsinki	-20
lead=his	-31
lead=i	6
lead=if	2
lead=in	23
lead=incheon	-17
lead=india	5
lead=it	-18
lead=its	-8
lead=jakarta	-7
lead=japan	-5
lead=kingston	-21
lead=kuala	-6
lead=last	25
lead=lee	8
lead=letter	8
lead=lima	-13
lead=live	7
lead=london	13
lead=madrid	-2
lead=manila	14
lead=maroš	-11
lead=mexico	-9
lead=minister	3
lead=ministers	10
lead=mr	21
lead=my	8
lead=negotiations	-4
lead=negotiators	-5
lead=new	3
lead=next	2
lead=nicosia	17
lead=no	-18
lead=nobody	-22
lead=officials	-15
lead=on	21
lead=osaka	6
lead=ottawa	-6
lead=our	-17
lead=over	-4
lead=paris	-34
lead=port	15
lead=president	10
lead=presidents	20
lead=prime	-33
lead=quito	-15
lead=rabat	-30
lead=round	20
lead=scott	-15
lead=seoul	-5
lead=signed	-18
lead=since	25
lead=stockholm	25
lead=swiss	-9
lead=talks	5
lead=technical	-2
lead=the	9
lead=their	-14
lead=then	13
lead=there	-19
lead=they	-3
lead=they'll	15
lead=third	11
lead=this	12
lead=three	18
lead=tokyo	-6
lead=tomorrow	16
lead=trade	11
lead=treasury	7
lead=trieste	14
lead=trump	22
lead=tunis	-10
lead=turkish	-9
lead=two	32
lead=under	2
lead=unless	-11
lead=until	16
lead=ursula	-7
lead=us	-10
lead=valletta	7
lead=washington	4
lead=we	13
lead=wellington	-8
lead=what	8
lead=when	15
lead=where	-10
lead=whether	-3
lead=while	-18
lead=white	-20
lead=who	34
lead=whose	-8
lead=with	13
lead=you	-11
lead=—	-5
left:calls	-38
left:coming	-3
left:ended	20
left:experts	2
left:m=arrive	-31
left:m=arrived	-29
left:m=arrives	-4
left:m=assembly	-3
left:m=attempt	-9
left:m=bargain	-8
left:m=came	-12
left:m=closed	7
left:m=come	6
left:m=comes	8
left:m=conference	-22
left:m=consultations	32
left:m=convene	15
left:m=delegation	14
left:m=delegations	19
left:m=dinner	-10
left:m=due	-18
left:m=ended	-9
left:m=expected	9
left:m=flew	5
left:m=flies	7
left:m=gather	-19
left:m=go	-12
left:m=goes	11
left:m=guest	3
left:m=handshake	-24
left:m=here	5
left:m=host	-23
left:m=invitation	17
left:m=invited	-6
left:m=land	-26
left:m=landed	-24
left:m=lands	11
left:m=lunch	-15
left:m=meet	-17
left:m=meeting	2
left:m=meetings	21
left:m=meets	7
left:m=met	18
left:m=negotiate	-4
left:m=negotiated	9
left:m=negotiates	12
left:m=negotiating	-10
left:m=negotiations	18
left:m=negotiator	8
left:m=negotiators	12
left:m=parted	-11
left:m=receive	-10
left:m=received	23
left:m=receives	-3
left:m=rose	11
left:m=round	11
left:m=rounds	13
left:m=saw each other	10
left:m=see each other	2
left:m=session	-6
left:m=settled	-5
left:m=shook hands	14
left:m=signed	-10
left:m=sit	6
left:m=sits	-21
left:m=sitting	16
left:m=spent	-15
left:m=stop	2
left:m=table	5
left:m=talk	6
left:m=talked	-2
left:m=talking	-30
left:m=talks	-9
left:m=there	-2
left:m=time	3
left:m=to see	-25
left:m=travel	-3
left:m=travels	15
left:m=visit	16
left:m=visited	23
left:m=went	6
left:m=where	4
left:meets	13
left:running	6
left:summit	-5
left:sure	10
left:wished	-19
loud	-17
made=other days	-19
made=other days call	-4
made=other days held	-17
made=other days kind=3	-32
made=other days kind=4	-31
made=other days kind=5	-41
made=other days kind=6	-4
made=other days kind=7	8
made=other days kind=8	11
made=other days planned	-2
made=other days round	-14
made=other days sitting=0	-44
made=other days sitting=2	26
made=other days state=0	-18
made=other days state=1	-8
made=other days state=2	-24
made=other days state=3	-6
made=other days state=4	-39
made=other days state=5	9
made=other days state=6	15
made=other days state=7	-16
made=other days state=8	9
made=other days summit	4
made=other days technical	-28
made=other days under way	-2
made=other days whose=0	-8
made=other days whose=1	-33
made=other days whose=2	-20
made=other days whose=3	-21
made=other days whose=4	-33
made=other days whose=5	17
made=other days whose=6	9
made=other days whose=7	7
made=other days whose=8	-7
made=other kind	-28
made=other kind call	-42
made=other kind held	-14
made=other kind kind=0	-63
made=other kind kind=1	-12
made=other kind kind=2	28
made=other kind kind=3	-47
made=other kind kind=4	-2
made=other kind kind=5	10
made=other kind kind=6	28
made=other kind planned	-17
made=other kind round	-18
made=other kind sitting=1	4
made=other kind sitting=2	-46
made=other kind sitting=3	-7
made=other kind sitting=4	-7
made=other kind sitting=5	-19
made=other kind sitting=6	10
made=other kind sitting=7	-9
made=other kind sitting=8	-19
made=other kind state=0	-18
made=other kind state=2	4
made=other kind state=3	8
made=other kind state=4	-14
made=other kind state=5	-19
made=other kind state=6	-16
made=other kind state=7	-10
made=other kind state=8	-2
made=other kind summit	-22
made=other kind technical	13
made=other kind under way	-22
made=other kind whose=1	-14
made=other kind whose=2	3
made=other kind whose=3	-24
made=other kind whose=4	-16
made=other kind whose=5	-10
made=other kind whose=6	-30
made=other kind whose=7	-34
made=other kind whose=8	11
made=other sides	-18
made=other sides call	-2
made=other sides held	-11
made=other sides kind=2	-5
made=other sides kind=3	4
made=other sides kind=4	-57
made=other sides kind=5	-19
made=other sides kind=6	-7
made=other sides kind=8	3
made=other sides planned	-6
made=other sides round	-27
made=other sides sitting=2	6
made=other sides sitting=3	23
made=other sides sitting=4	13
made=other sides sitting=5	-35
made=other sides sitting=6	-16
made=other sides sitting=7	-7
made=other sides sitting=8	-3
made=other sides state=0	-9
made=other sides state=2	-9
made=other sides state=3	-32
made=other sides state=4	-24
made=other sides state=7	-27
made=other sides state=8	13
made=other sides summit	9
made=other sides technical	11
made=other sides under way	-22
made=other sides whose=0	-63
made=other sides whose=2	28
made=other state	-13
made=other state call	-35
made=other state held	-17
made=other state kind=3	5
made=other state kind=4	-34
made=other state kind=5	8
made=other state kind=6	-12
made=other state kind=7	-16
made=other state kind=8	5
made=other state planned	2
made=other state round	3
made=other state sitting=1	-49
made=other state sitting=2	-28
made=other state sitting=3	26
made=other state sitting=4	27
made=other state sitting=5	-20
made=other state sitting=6	-12
made=other state sitting=7	-28
made=other state sitting=8	8
made=other state state=0	-47
made=other state state=1	-15
made=other state state=2	27
made=other state state=3	-35
made=other state state=4	-20
made=other state state=5	-11
made=other state state=6	10
made=other state state=7	-11
made=other state state=8	65
made=other state summit	-3
made=other state technical	7
made=other state whose=1	-9
made=other state whose=2	-39
made=other state whose=4	9
made=other state whose=5	-29
made=other state whose=6	8
made=other state whose=7	-23
made=other state whose=8	8
made=own	8
made=own call	5
made=own held	2
made=own kind=1	-5
made=own kind=2	18
made=own kind=3	-33
made=own kind=4	10
made=own kind=5	2
made=own kind=7	2
made=own kind=8	11
made=own planned	9
made=own round	-4
made=own sitting=1	-66
made=own sitting=2	-44
made=own sitting=3	-28
made=own sitting=4	-18
made=own sitting=5	17
made=own sitting=6	21
made=own sitting=7	25
made=own sitting=8	14
made=own state=0	-34
made=own state=1	21
made=own state=3	-4
made=own state=4	5
made=own state=5	13
made=own state=6	2
made=own state=7	14
made=own state=8	11
made=own summit	6
made=own technical	8
made=own under way	-7
made=own whose=0	-17
made=own whose=1	-69
made=own whose=2	-66
made=own whose=3	-13
made=own whose=5	18
made=own whose=6	10
made=own whose=7	35
made=own whose=8	13
meetings=1	-18
meetings=2	-4
meetings=3	-11
meetings=4	-16
meetings=5	4
mentions=1	-18
mentions=2	-12
mentions=3	-19
mentions=4	23
next:apart	-10
next:coming	4
next:ended	11
next:experts	-20
next:heads=0	-11
next:heads=1	6
next:heads=2	8
next:meets	-7
next:summit	-16
next:sure	-4
next:wished	-3
no day	-64
no place day sure>0.2	-6
no place day sure>0.35	-26
no place day sure>0.5	-9
no place word sure>0.2	-7
no place word sure>0.35	15
no place word sure>0.5	14
no place word sure>0.65	13
no place word sure>0.8	9
no place word sure>0.9	19
no place word sure>0.97	10
no place word sure>0.99	12
none	24
none n=1	-26
none n=2	11
none n=3	24
none n=4	24
none n=5	71
none n=6	31
off=ahead held	-90
off=ahead planned	33
off=ahead under way	-71
off=gone held	30
off=gone planned	-62
off=gone under way	-64
off=lately held	18
off=lately planned	-47
off=lately under way	23
off=today planned	-28
off=today under way	19
other less sure placed near	-9
other less sure placed open	2
other less sure placed other state	3
other less sure placed same days	-19
other less sure placed same state	-14
other less sure same place far	-4
other less sure same place open	-16
other less sure same place other state	-23
other less sure same place same days	-2
other less sure unplaced far	-17
other less sure unplaced other state	-2
other less sure unplaced same days	-28
other less sure unplaced same state	-19
other no place day less sure placed same state other kind	-30
other no place day placed open other kind	-17
other no place day surer placed other state other kind	21
other no place day surer placed same state other kind	15
other no place word less sure placed other state other kind	-12
other no place word less sure placed other state same kind	18
other no place word less sure placed same state other kind	-11
other no place word less sure placed same state same kind	-39
other no place word less sure unplaced other state other kind	13
other no place word less sure unplaced other state same kind	-22
other no place word less sure unplaced same state same kind	-13
other no place word placed far other kind	-5
other no place word placed far same kind	-16
other no place word placed near other kind	14
other no place word placed near same kind	-3
other no place word placed open other kind	-19
other no place word placed open same kind	-24
other no place word placed same days other kind	-16
other no place word placed same days same kind	-26
other no place word surer placed other state other kind	-2
other no place word surer placed other state same kind	-33
other no place word surer placed same state other kind	4
other no place word surer placed same state same kind	-40
other no place word surer unplaced other state other kind	14
other no place word surer unplaced other state same kind	-48
other no place word surer unplaced same state other kind	-6
other no place word surer unplaced same state same kind	-34
other no place word unplaced far other kind	-20
other no place word unplaced far same kind	-16
other no place word unplaced near other kind	18
other no place word unplaced open other kind	14
other no place word unplaced open same kind	-37
other no place word unplaced same days other kind	-23
other no place word unplaced same days same kind	-44
other placed less sure placed other state other kind	9
other placed less sure placed other state same kind	-4
other placed less sure placed same state other kind	3
other placed less sure placed same state same kind	-2
other placed less sure same place other state other kind	10
other placed less sure same place other state same kind	-29
other placed less sure same place same state other kind	-23
other placed less sure same place same state same kind	11
other placed less sure unplaced other state other kind	5
other placed less sure unplaced other state same kind	-18
other placed less sure unplaced same state other kind	-20
other placed less sure unplaced same state same kind	19
other placed placed far other kind	23
other placed placed far same kind	-15
other placed placed near other kind	19
other placed placed near same kind	-41
other placed placed open other kind	-4
other placed placed open same kind	-5
other placed placed same days other kind	5
other placed placed same days same kind	-46
other placed same place far other kind	-26
other placed same place far same kind	-3
other placed same place near same kind	2
other placed same place open other kind	30
other placed same place open same kind	-36
other placed same place same days same kind	9
other placed surer placed other state other kind	-4
other placed surer placed other state same kind	3
other placed surer placed same state same kind	-8
other placed surer same place other state same kind	-39
other placed surer same place same state other kind	24
other placed surer same place same state same kind	15
other placed surer unplaced other state other kind	8
other placed surer unplaced other state same kind	6
other placed surer unplaced same state other kind	-11
other placed surer unplaced same state same kind	14
other placed unplaced far other kind	-11
other placed unplaced far same kind	-31
other placed unplaced near other kind	-7
other placed unplaced open other kind	12
other placed unplaced open same kind	5
other placed unplaced same days other kind	-28
other placed unplaced same days same kind	22
other surer placed far	6
other surer placed near	6
other surer placed open	-4
other surer placed other state	3
other surer placed same days	-44
other surer placed same state	-30
other surer same place far	-18
other surer same place near	7
other surer same place open	-2
other surer same place other state	-34
other surer same place same days	5
other surer same place same state	27
other surer unplaced far	-20
other surer unplaced near	-4
other surer unplaced open	17
other surer unplaced other state	7
other surer unplaced same days	-17
other surer unplaced same state	-16
part:ended	4
part:experts	14
part:m=arrive	-30
part:m=arrived	-51
part:m=arrives	-9
part:m=attempt	-9
part:m=bargain	-12
part:m=broke off	-17
part:m=broke up	8
part:m=came	22
part:m=closed	-6
part:m=come	-4
part:m=comes	-9
part:m=conference	-28
part:m=consultations	14
part:m=convene	15
part:m=delegation	-9
part:m=delegations	-2
part:m=dinner	-21
part:m=due	-15
part:m=ended	-2
part:m=flew	-4
part:m=flies	7
part:m=gather	-14
part:m=go	-20
part:m=goes	8
part:m=guest	-18
part:m=haggling	-14
part:m=handshake	4
part:m=here	2
part:m=host	-15
part:m=invitation	5
part:m=invited	-25
part:m=land	-21
part:m=landed	-25
part:m=lands	9
part:m=lunch	-10
part:m=meet	-3
part:m=meetings	15
part:m=meets	5
part:m=met	-5
part:m=negotiate	-8
part:m=negotiated	3
part:m=negotiates	10
part:m=negotiations	25
part:m=negotiator	-3
part:m=negotiators	22
part:m=parted	-20
part:m=receive	-12
part:m=received	24
part:m=receives	-19
part:m=rose	-12
part:m=round	-5
part:m=rounds	38
part:m=sat	-11
part:m=saw each other	10
part:m=see each other	-14
part:m=shook hands	19
part:m=signed	-2
part:m=sit	-17
part:m=sits	-20
part:m=sitting	2
part:m=spent	-23
part:m=stop	-2
part:m=summit	-4
part:m=table	-3
part:m=talk	6
part:m=talked	5
part:m=talking	-36
part:m=talks	-17
part:m=there	-4
part:m=time	5
part:m=to see	13
part:m=travel	-6
part:m=travels	15
part:m=visit	22
part:m=visited	30
part:m=went	3
part:m=where	-10
part:meets	-10
part:running	3
part:summit	4
part:wished	-4
people=0	-26
people=1	-26
people=2	11
people=3	32
people=4	-11
placed sure>0.2	-5
placed sure>0.35	5
placed sure>0.5	3
placed sure>0.65	6
placed sure>0.8	-5
placed sure>0.9	-4
placed sure>0.97	-5
placed sure>0.99	11
placed=no place day	-6
placed=no place word	-26
placed=placed	-15
prev:apart	-22
prev:calls	14
prev:coming	5
prev:ended	5
prev:experts	5
prev:heads=0	-7
prev:heads=1	-23
prev:heads=2	5
prev:meets	-3
prev:running	-4
prev:summit	-10
prev:sure	19
prev:wished	15
quoted	-8
r1='s	-54
r1=(	7
r1=)	15
r1=.	-6
r1=/	-11
r1=:	-5
r1=;	-12
r1=<agent>	-46
r1=<day-ahead>	-13
r1=<day-gone>	5
r1=<day-today>	14
r1=<end>	-48
r1=<goods>	-11
r1=<level-noun>	-16
r1=<name>	-14
r1=<not>	-18
r1=<number>	-42
r1=<person>	-7
r1=<quality>	14
r1=<seat>	-17
r1=<v-agree>	-18
r1=<v-bear>	-14
r1=<v-begin>	-25
r1=<v-down>	15
r1=<v-end>	-3
r1=<v-impose>	-41
r1=<v-propose>	-12
r1=<v-say>	-64
r1=<v-stay>	-2
r1=<v-suspend>	4
r1=<v-target>	-19
r1=<v-up>	-40
r1=?	-17
r1=a	-21
r1=about	-10
r1=after	2
r1=again	-2
r1=airport	-17
r1=and	58
r1=announce	-10
r1=answer	-19
r1=are	-27
r1=as	-10
r1=ask	-10
r1=before	50
r1=between	36
r1=bring	22
r1=broke	-18
r1=by	-4
r1=capital	-17
r1=come	9
r1=conference	-17
r1=conversation	-4
r1=did	9
r1=each	18
r1=early	6
r1=end	4
r1=fact	-22
r1=fail	20
r1=for	-12
r1=from	16
r1=go	-27
r1=had	7
r1=has	-38
r1=have	13
r1=he	-9
r1=him	11
r1=his	25
r1=house	-28
r1=in	74
r1=is	-21
r1=it	7
r1=last	36
r1=later	38
r1=let	-15
r1=link	16
r1=meet	-4
r1=next	3
r1=of	-22
r1=official	-19
r1=on	-4
r1=opened	-10
r1=over	9
r1=press	-16
r1=published	-5
r1=put	5
r1=round	21
r1=say	-63
r1=since	-59
r1=summit	7
r1=take	-22
r1=talk	16
r1=that	-2
r1=the	3
r1=there	5
r1=they	7
r1=three	-10
r1=time	-3
r1=to	4
r1=truce	-2
r1=two	-7
r1=until	-30
r1=want	14
r1=was	-52
r1=we	17
r1=were	-14
r1=when	3
r1=will	-22
r1=with	22
r1=within	21
r1=would	-19
r1=·	-8
r1=—	16
right:calls	45
right:coming	3
right:ended	4
right:experts	9
right:m=broke up	-2
right:m=comes	-31
right:m=conference	-9
right:m=delegation	-18
right:m=delegations	16
right:m=dinner	-10
right:m=due	-3
right:m=ended	15
right:m=expected	8
right:m=go	-5
right:m=goes	-7
right:m=guest	-12
right:m=handshake	26
right:m=here	-2
right:m=lunch	-18
right:m=meet	16
right:m=meeting	-17
right:m=met	-13
right:m=negotiated	11
right:m=negotiations	-6
right:m=negotiators	-3
right:m=parted	-3
right:m=round	9
right:m=rounds	-8
right:m=sat	-6
right:m=settled	32
right:m=shook hands	26
right:m=signed	-10
right:m=spent	15
right:m=stop	-3
right:m=table	-29
right:m=talk	14
right:m=talked	16
right:m=talks	12
right:m=there	-20
right:m=time	9
right:m=to see	29
right:m=visit	11
right:m=went	-10
right:m=where	9
right:meets	-3
right:running	-30
right:summit	2
right:sure	2
right:wished	-7
says=call held	-8
says=call held no place day false	-9
says=call held no place day true	6
says=call held no place word false	-40
says=call held no place word true	18
says=call planned	-11
says=call planned no place word false	-18
says=call planned no place word true	-2
says=call under way	-16
says=held no place day false	-9
says=held no place day true	-4
says=held no place word false	-70
says=held no place word true	12
says=held placed false	-27
says=held placed true	14
says=planned no place day true	2
says=planned no place word false	2
says=planned no place word true	-4
says=planned placed false	-15
says=planned placed true	7
says=round held	-20
says=round held no place word false	-58
says=round held no place word true	-43
says=round held placed false	-4
says=round held placed true	-9
says=round planned	-8
says=round planned no place word false	21
says=round planned no place word true	-3
says=round planned placed false	-14
says=round planned placed true	-4
says=round under way	-14
says=round under way placed false	-48
says=round under way placed true	4
says=summit held	-12
says=summit held no place word false	-48
says=summit held no place word true	10
says=summit held placed false	-52
says=summit held placed true	38
says=summit planned	12
says=summit planned no place word true	-5
says=summit planned placed true	17
says=summit under way	-12
says=summit under way placed false	-25
says=technical held	21
says=technical held no place word false	-6
says=technical held placed false	8
says=technical held placed true	19
says=technical planned	-3
says=technical planned placed false	-16
says=technical planned placed true	4
says=technical under way	8
says=technical under way placed false	7
says=technical under way placed true	4
says=under way no place word false	-10
says=under way placed false	-51
says=under way placed true	4
seat	-14
seat-home	-20
seat-other	2
seat-side	4
sent:calls	9
sent:coming	8
sent:ended	12
sent:experts	-5
sent:m=adjourned	-9
sent:m=arrive	-20
sent:m=arrived	-59
sent:m=arrives	-19
sent:m=assembly	14
sent:m=attempt	8
sent:m=bargain	2
sent:m=broke off	2
sent:m=came	2
sent:m=closed	-6
sent:m=come	3
sent:m=comes	-10
sent:m=conference	-30
sent:m=consultations	33
sent:m=convene	6
sent:m=delegation	-3
sent:m=delegations	24
sent:m=dinner	-8
sent:m=due	-14
sent:m=edition	-12
sent:m=ended	10
sent:m=expected	15
sent:m=flew	-6
sent:m=flies	7
sent:m=fly	-2
sent:m=gather	-16
sent:m=go	-16
sent:m=goes	4
sent:m=guest	-22
sent:m=handshake	10
sent:m=here	10
sent:m=host	-2
sent:m=invitation	22
sent:m=invited	-30
sent:m=land	-25
sent:m=landed	-19
sent:m=lands	9
sent:m=meet	2
sent:m=meeting	4
sent:m=meetings	10
sent:m=meets	-7
sent:m=met	13
sent:m=negotiate	-2
sent:m=negotiated	22
sent:m=negotiates	8
sent:m=negotiating	-2
sent:m=negotiation	9
sent:m=negotiations	14
sent:m=negotiator	-3
sent:m=negotiators	-13
sent:m=parted	-2
sent:m=receive	-14
sent:m=received	26
sent:m=receives	-28
sent:m=round	-6
sent:m=rounds	44
sent:m=sat	30
sent:m=saw each other	23
sent:m=see each other	-17
sent:m=settled	16
sent:m=shook hands	24
sent:m=signed	-24
sent:m=sit	-12
sent:m=sits	-28
sent:m=sitting	-7
sent:m=spent	-6
sent:m=stop	30
sent:m=summit	-10
sent:m=table	5
sent:m=talk	20
sent:m=talked	10
sent:m=talking	-30
sent:m=talks	7
sent:m=there	-10
sent:m=time	20
sent:m=travel	2
sent:m=travels	15
sent:m=visit	6
sent:m=visited	30
sent:m=went	-16
sent:meets	4
sent:running	-7
sent:summit	-2
sent:sure	19
sent:wished	-24
sides=0	-7
sides=1	-11
sides=2	-6
sides=3	-24
sides=4	-31
sides=5	33
sitting>0.2	-11
sitting>0.35	-3
sitting>0.5	5
sitting>0.65	9
sitting>0.8	12
sitting>0.9	17
sitting>0.97	10
sitting>0.99	5
sort=call	2
sort=land	-3
sort=meeting	-23
sort=venue	-21
state>0.2	7
state>0.35	9
state>0.5	6
state>0.65	11
state>0.8	19
state>0.9	18
state>0.97	18
state>0.99	23
sure mentions=0	-33
sure mentions=2	-5
sure mentions=3	-3
sure=0 no place word day=0	4
sure=0 no place word day=1	-7
sure=0 no place word day=2	-32
sure=0 no place word day=3	-30
sure=0 no place word day=4	-9
sure=0 no place word day=5	2
sure=0 no place word no day	-36
sure=0 placed day=0	8
sure=0 placed day=1	39
sure=0 placed day=2	24
sure=0 placed day=3	34
sure=0 placed day=4	41
sure=0 placed day=5	20
sure=0 placed day=6	20
sure=0 placed day=8	6
sure=0 placed no day	-107
sure=1 no place word day=0	-31
sure=1 no place word day=1	20
sure=1 no place word day=3	-6
sure=1 no place word no day	-44
sure=1 placed day=0	-15
sure=1 placed day=1	17
sure=1 placed day=3	-10
sure=1 placed day=4	2
sure=1 placed day=5	-3
sure=1 placed day=6	26
sure=1 placed day=7	23
sure=1 placed day=8	29
sure=1 placed no day	-67
sure=2 no place word day=0	19
sure=2 no place word day=1	-13
sure=2 no place word day=4	8
sure=2 no place word day=6	-17
sure=2 no place word no day	9
sure=2 placed day=0	-13
sure=2 placed day=1	5
sure=2 placed day=2	7
sure=2 placed day=3	38
sure=2 placed day=4	8
sure=2 placed day=5	32
sure=2 placed day=6	-7
sure=2 placed day=7	-5
sure=2 placed day=8	38
sure=2 placed no day	-38
sure=3 no place word day=0	21
sure=3 no place word day=1	-5
sure=3 no place word day=3	-12
sure=3 no place word day=4	-14
sure=3 no place word day=6	6
sure=3 no place word day=7	18
sure=3 no place word day=8	-15
sure=3 no place word no day	-4
sure=3 placed day=0	18
sure=3 placed day=2	-4
sure=3 placed day=3	-8
sure=3 placed day=4	-26
sure=3 placed day=5	14
sure=3 placed day=6	10
sure=3 placed day=7	2
sure=3 placed day=8	7
sure=3 placed no day	-11
sure=4 no place word day=0	3
sure=4 no place word day=1	-16
sure=4 no place word day=2	-2
sure=4 no place word day=4	34
sure=4 no place word day=6	4
sure=4 no place word day=8	18
sure=4 no place word no day	-7
sure=4 placed day=0	-8
sure=4 placed day=1	-6
sure=4 placed day=2	6
sure=4 placed day=3	18
sure=4 placed day=5	9
sure=4 placed day=6	5
sure=4 placed day=7	27
sure=4 placed day=8	11
sure=4 placed no day	9
sure=5 no place word day=0	16
sure=5 no place word day=2	3
sure=5 no place word day=4	13
sure=5 no place word day=5	-9
sure=5 no place word day=7	-13
sure=5 no place word no day	-7
sure=5 placed day=0	2
sure=5 placed day=2	4
sure=5 placed day=3	12
sure=5 placed day=4	-12
sure=5 placed day=5	8
sure=5 placed day=6	-13
sure=5 placed day=8	-29
sure=5 placed no day	9
sure=6 no place word day=0	22
sure=6 no place word day=1	-12
sure=6 no place word day=2	22
sure=6 no place word day=3	-20
sure=6 no place word day=4	6
sure=6 no place word day=5	19
sure=6 no place word day=6	32
sure=6 no place word day=7	9
sure=6 no place word day=8	-2
sure=6 no place word no day	-14
sure=6 placed day=0	24
sure=6 placed day=1	5
sure=6 placed day=2	-11
sure=6 placed day=3	-15
sure=6 placed day=4	-34
sure=6 placed day=5	-19
sure=6 placed day=6	-8
sure=6 placed day=7	-6
sure=6 placed day=8	13
sure=6 placed no day	20
sure=7 no place word day=0	37
sure=7 no place word day=2	-8
sure=7 no place word day=4	18
sure=7 no place word day=5	12
sure=7 no place word day=7	-24
sure=7 no place word day=8	-4
sure=7 placed day=0	-13
sure=7 placed day=1	-4
sure=7 placed day=2	-26
sure=7 placed day=3	-3
sure=7 placed day=4	10
sure=7 placed day=5	-32
sure=7 placed day=6	4
sure=7 placed day=7	-31
sure=7 placed no day	11
sure=8 no place word day=0	18
sure=8 no place word day=1	10
sure=8 no place word day=3	-16
sure=8 no place word day=4	-26
sure=8 no place word day=5	33
sure=8 no place word day=6	-29
sure=8 no place word day=7	12
sure=8 no place word day=8	31
sure=8 no place word no day	-3
sure=8 placed day=0	17
sure=8 placed day=1	-3
sure=8 placed day=2	-2
sure=8 placed day=3	23
sure=8 placed day=4	-8
sure=8 placed day=5	-13
sure=8 placed day=6	-13
sure=8 placed day=7	-12
sure=8 placed day=8	-21
sure=8 placed no day	41
sure>0.2	-7
sure>0.35	10
sure>0.5	9
sure>0.65	12
sure>0.9	5
sure>0.99	15
t0=future	-2
t0=modal	10
t0=past	-10
t0=past-not	-12
t0=perfect	-19
t0=perfect-passive	19
t0=pluperfect	23
t0=pluperfect-passive	13
t0=present	2
t0=present-passive	5
third-side	-25
top	-26
town=l0	42
town=l1	21
town=l2	-3
town=l3	-11
town=l4	-27
town=l5	-27
town=r0	47
town=r1	-7
town=r2	2
town=r3	10
town=r4	-22
unknown	-7
v0=accept	29
v0=agree	11
v0=announce	14
v0=ask	-20
v0=be	18
v0=begin	-4
v0=bring	-4
v0=call	-27
v0=carry	7
v0=come	14
v0=conclude	-4
v0=confirm	-8
v0=continue	-18
v0=declare	-14
v0=discuss	23
v0=draw	10
v0=end	-27
v0=expect	24
v0=fix	-13
v0=gather	-2
v0=get	2
v0=go	-4
v0=have	5
v0=hold	2
v0=hope	5
v0=land	-7
v0=lay	16
v0=leave	3
v0=look	25
v0=make	-13
v0=move	-5
v0=negotiate	-10
v0=offer	-47
v0=other	-3
v0=pay	-23
v0=place	4
v0=plan	11
v0=prepare	21
v0=promise	-22
v0=propose	-16
v0=put	11
v0=raise	38
v0=reach	7
v0=receive	18
v0=resume	11
v0=return	-6
v0=review	20
v0=say	-15
v0=sell	-11
v0=send	6
v0=set	-21
v0=settle	-9
v0=sign	-14
v0=sit	-17
v0=start	11
v0=stay	-13
v0=stop	-2
v0=strike	16
v0=take	6
v0=tell	12
v0=want	5
v0=warn	18
v0=write	-22
verbless	7
whose>0.2	-13
whose>0.35	-3
whose>0.5	6
whose>0.65	14
whose>0.8	19
whose>0.9	17
whose>0.97	17
whose>0.99	10
word=call	41
word=calls	-32
word=chequers	-19
word=china	-9
word=conversation	-12
word=each other	-9
word=great hall	5
word=great hall of the people	-18
word=korea	23
word=lancaster house	-46
word=link	-23
word=malaysia	8
word=meet	9
word=meeting	5
word=meets	-9
word=met	-10
word=on the line	-6
word=oval office	-18
word=phone	37
word=rang	4
word=ring	-29
word=sat	-2
word=scotland	-6
word=see	-7
word=south korea	5
word=speak	3
word=speaks	-50
word=spoke	-24
word=summit	-13
word=talks	-16
word=telephone	23
word=telephoned	26
word=united states	-21
word=video	-40
word=white house	17`;
