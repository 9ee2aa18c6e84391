// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `yes
<always>	0
both days	55
both-sides	-15
c0=agree	6
c0=begin	7
c0=end	-10
c0=impose	12
c0=return	-3
c0=say	11
c0=sell	-11
c0=stay	7
c0=suspend	-2
c0=target	6
c0=threaten	19
c0=up	3
c1=agree	10
c1=bear	-9
c1=begin	13
c1=buy	-6
c1=down	17
c1=end	3
c1=propose	-4
c1=return	-6
c1=say	12
c1=sell	-15
c1=stay	2
c1=suspend	-3
c1=target	13
c1=threaten	19
c1=up	10
city	-9
counted	22
ct0=agree future-passive	-4
ct0=agree past	7
ct0=agree past-passive	-3
ct0=agree perfect	-2
ct0=agree pluperfect	-8
ct0=agree pluperfect-passive	13
ct0=agree present	15
ct0=bear future	19
ct0=bear modal	6
ct0=bear past-passive	4
ct0=bear perfect	14
ct0=bear pluperfect	-2
ct0=bear present	-13
ct0=bear present-passive	-4
ct0=begin future	6
ct0=begin future-passive	-2
ct0=begin modal	-13
ct0=begin past	15
ct0=begin perfect	-6
ct0=begin pluperfect	-18
ct0=begin present	6
ct0=down future	22
ct0=down modal	-12
ct0=down past	-8
ct0=down past-passive	14
ct0=down perfect	5
ct0=down pluperfect	-3
ct0=down present	-6
ct0=end past	-39
ct0=end past-passive	18
ct0=end present	5
ct0=impose future	15
ct0=impose future-passive	-5
ct0=impose modal	-6
ct0=impose modal-passive	-11
ct0=impose past	10
ct0=impose perfect	-18
ct0=impose perfect-passive	28
ct0=impose pluperfect	8
ct0=impose pluperfect-passive	25
ct0=impose present	-12
ct0=impose present-passive	9
ct0=propose future	14
ct0=propose future-passive	13
ct0=propose modal	-3
ct0=propose past	-9
ct0=propose past-passive	32
ct0=propose perfect	-39
ct0=propose pluperfect	10
ct0=propose pluperfect-passive	-15
ct0=propose present	-18
ct0=propose present-passive	7
ct0=return future	-19
ct0=return past	3
ct0=return present	3
ct0=say modal	-6
ct0=say past	-14
ct0=say past-passive	11
ct0=say pluperfect	14
ct0=say present	27
ct0=sell present	-7
ct0=stay future	-10
ct0=stay future-passive	5
ct0=stay modal	-2
ct0=stay modal-passive	-12
ct0=stay past	-5
ct0=stay past-passive	6
ct0=stay perfect	-9
ct0=stay pluperfect	16
ct0=stay present	14
ct0=suspend future	2
ct0=suspend modal-passive	-12
ct0=suspend past	-29
ct0=suspend past-passive	2
ct0=suspend perfect	23
ct0=suspend present	-10
ct0=target past-passive	21
ct0=target present	-7
ct0=up future	-26
ct0=up modal	13
ct0=up past	7
ct0=up perfect	-3
ct0=up pluperfect	-21
ct0=up present	15
dateline	-24
dateline only	-4
day=l0	-10
day=l1	-4
day=l2	-29
day=l3	-13
day=l4	-7
day=l5	5
day=r0	-14
day=r1	-6
day=r2	-9
day=r3	-2
day=r4	-28
day=r5	-4
day>0.2	13
day>0.35	4
day>0.8	-2
day>0.9	-3
day>0.97	4
day>0.99	-4
headline	-17
heads=0	-21
heads=1	3
heads=2	-9
kind>0.2	-11
kind>0.35	-4
kind>0.5	-9
kind>0.65	-8
kind>0.8	-3
kind>0.9	-2
kind>0.99	5
l1='s	12
l1=(	3
l1=,	40
l1=/	-6
l1=:	13
l1=;	11
l1=<agent>	-15
l1=<begin>	-8
l1=<day-gone>	-28
l1=<name>	-13
l1=<number>	-24
l1=<person>	2
l1=<v-bear>	-18
l1=<v-begin>	6
l1=<v-impose>	-47
l1=<v-propose>	-17
l1=<v-say>	22
l1=a	-15
l1=about	-12
l1=after	2
l1=and	66
l1=are	-8
l1=as	-16
l1=ask	-12
l1=at	-31
l1=before	-22
l1=between	-12
l1=by	-20
l1=for	-18
l1=from	-28
l1=had	-14
l1=he	-2
l1=his	6
l1=in	9
l1=is	-6
l1=leave	-26
l1=might	-16
l1=morning	6
l1=near	13
l1=next	-27
l1=of	-38
l1=on	-8
l1=president	8
l1=say	19
l1=since	-13
l1=telephone	6
l1=that	-30
l1=the	23
l1=they	-16
l1=time	-9
l1=to	-4
l1=video	-23
l1=visit	14
l1=visited	20
l1=was	-17
l1=what	6
l1=when	-11
l1=will	44
l1=with	-83
l1=would	-22
l1=—	3
l=, after	11
l=, and	11
l=, at	-5
l=, by	-4
l=, in	23
l=, say	8
l=, the	-45
l=, when	-9
l=, which	6
l=: <number>	-15
l=: in	13
l=: the	-26
l=; in	-4
l=<begin> <begin>	-8
l=<begin> a	21
l=<begin> after	22
l=<begin> at	-14
l=<begin> from	-26
l=<begin> he	-9
l=<begin> in	-13
l=<begin> the	-23
l=<begin> they	-9
l=<begin> what	15
l=<day-ahead> ,	4
l=<day-ahead> in	-8
l=<day-gone> ,	-9
l=<day-gone> in	-4
l=<day-today> in	2
l=<level> in	-30
l=<month-gone> ,	20
l=<name> ,	-8
l=<name> in	2
l=<number> ,	-11
l=<number> in	-41
l=<office> ,	23
l=<office> :	-17
l=<office> in	6
l=<office> will	8
l=<organisation> ,	11
l=<organisation> in	-38
l=<person> ,	-44
l=<person> :	6
l=<person> and	-18
l=<person> by	2
l=<person> in	20
l=<person> leave	-25
l=<person> to	22
l=<person> will	17
l=<person> would	-5
l=<quality> in	21
l=<seat> ,	4
l=<seat> /	-5
l=<seat> and	11
l=a phone	7
l=after a	3
l=again in	-5
l=agree at	10
l=agree in	-16
l=agreement in	6
l=agreement with	-6
l=and <name>	-13
l=and a	-17
l=and in	52
l=announce in	7
l=are in	10
l=are to	-4
l=arrangement of	-18
l=arrive in	-25
l=at the	31
l=back from	25
l=base in	-16
l=be in	-6
l=been in	-21
l=before the	7
l=begin in	18
l=briefing ,	-5
l=by the	-8
l=come from	-21
l=come to	10
l=conclude in	-27
l=conference ,	5
l=conference in	-33
l=consultation in	27
l=continue in	-7
l=convene in	14
l=day in	-16
l=deal with	-16
l=dinner in	-16
l=discuss in	20
l=done at	-17
l=down in	-13
l=due in	7
l=due to	-8
l=end in	-7
l=expect in	-2
l=expect to	-20
l=expert in	13
l=fee in	-23
l=flew to	8
l=fly to	2
l=follow in	30
l=gather in	-8
l=geneva ,	24
l=hand in	34
l=he would	-3
l=here in	16
l=hold a	-6
l=hold in	21
l=home from	30
l=hotel in	6
l=hour in	6
l=in a	7
l=in the	-28
l=initialled in	20
l=invitation to	4
l=is in	20
l=is to	-5
l=jinping in	-28
l=land in	-12
l=leave for	3
l=letter from	-3
l=london and	23
l=make in	-23
l=matter in	-6
l=meet at	19
l=meet in	23
l=meeting in	27
l=midnight in	-44
l=negotiate in	-4
l=new from	4
l=next :	9
l=night in	21
l=nobody in	-20
l=not in	-19
l=of the	32
l=official in	26
l=on the	30
l=one in	9
l=opened in	6
l=other in	4
l=out in	7
l=paper in	6
l=parted in	9
l=person in	-9
l=place in	12
l=plan for	11
l=plan in	-7
l=port of	-11
l=president in	-21
l=promise in	-22
l=reach in	9
l=recently in	-14
l=resume in	5
l=round ,	39
l=round :	12
l=round since	-11
l=say in	-18
l=session in	-8
l=set for	15
l=sign in	-8
l=sit in	4
l=so in	-2
l=speak by	-33
l=spoke by	38
l=spoken by	18
l=start in	16
l=stay in	-12
l=strike in	18
l=summit in	7
l=table in	2
l=talk at	-23
l=talk by	-6
l=talk in	-8
l=talk with	-15
l=talked by	24
l=that in	22
l=the <office>	-11
l=them in	23
l=those in	-3
l=time in	11
l=to the	-2
l=to visit	10
l=together in	16
l=travel to	13
l=trip to	11
l=truce in	29
l=truce of	2
l=truce with	-3
l=two in	-4
l=up in	-7
l=visit in	14
l=visit to	16
l=was in	13
l=way to	4
l=week in	14
l=were in	25
l=you in	-6
lead="	-31
lead=(	3
lead=)	5
lead=*	18
lead=,	5
lead=-	6
lead=1	12
lead=:	-22
lead=;	-3
lead=a	-14
lead=according	-3
lead=accra	-17
lead=addis	4
lead=after	-6
lead=all	-16
lead=american	6
lead=an	-21
lead=and	-26
lead=as	-12
lead=at	-18
lead=before	-12
lead=beijing	-5
lead=belgrade	6
lead=bessent	-16
lead=both	21
lead=brussels	-35
lead=busan	-6
lead=but	-2
lead=by	-6
lead=cairo	24
lead=call	-11
lead=china	13
lead=chinese	14
lead=colombo	-15
lead=commerce	19
lead=commissioner	-11
lead=consultations	-12
lead=delegations	25
lead=dhaka	-6
lead=donald	-30
lead=done	-17
lead=earlier	8
lead=economy	-14
lead=experts	5
lead=for	4
lead=foreign	-6
lead=from	-23
lead=good	-15
lead=hanoi	-4
lead=his	-8
lead=i	12
lead=if	-5
lead=in	27
lead=its	-17
lead=kyiv	4
lead=last	22
lead=lee	12
lead=lima	20
lead=live	-14
lead=london	31
lead=madrid	9
lead=manila	-16
lead=maputo	-14
lead=mexico	-9
lead=ministers	16
lead=my	-3
lead=negotiations	-13
lead=negotiators	-15
lead=new	-6
lead=next	-11
lead=nicosia	14
lead=no	8
lead=now	13
lead=officials	-20
lead=on	22
lead=ottawa	-5
lead=our	-5
lead=over	6
lead=paris	-26
lead=port	-6
lead=president	20
lead=presidents	33
lead=prime	-32
lead=quito	-12
lead=rabat	-28
lead=scott	-5
lead=seoul	-17
lead=she	8
lead=since	-5
lead=so	-11
lead=stockholm	26
lead=suva	5
lead=swiss	-16
lead=talks	-6
lead=technical	4
lead=that	4
lead=the	-3
lead=their	-3
lead=then	20
lead=there	2
lead=they	-9
lead=they'll	9
lead=third	9
lead=tokyo	-6
lead=trade	22
lead=treasury	18
lead=trump	10
lead=tunis	-4
lead=two	32
lead=u.s.	8
lead=unless	-20
lead=until	13
lead=ursula	-10
lead=us	-26
lead=valletta	-9
lead=vice	19
lead=washington	-31
lead=we	12
lead=what	12
lead=when	-22
lead=where	-23
lead=white	-16
lead=who	25
lead=whose	-14
lead=xi	10
lead=you	-2
lead=—	7
left:calls	-26
left:coming	-10
left:ended	17
left:experts	8
left:m=arrive	-26
left:m=arrives	-11
left:m=attempt	-18
left:m=bargain	-7
left:m=came	-14
left:m=closed	15
left:m=come	3
left:m=comes	7
left:m=conference	-13
left:m=consultations	8
left:m=convene	14
left:m=delegation	17
left:m=delegations	12
left:m=dinner	11
left:m=due	-15
left:m=ended	-33
left:m=flew	6
left:m=flies	9
left:m=fly	-4
left:m=gather	-24
left:m=go	-17
left:m=guest	-12
left:m=here	19
left:m=host	-15
left:m=invitation	17
left:m=invited	14
left:m=landed	-16
left:m=lunch	-8
left:m=meet	-12
left:m=meetings	20
left:m=meets	12
left:m=met	22
left:m=negotiate	11
left:m=negotiated	20
left:m=negotiating	-24
left:m=negotiations	12
left:m=negotiator	9
left:m=negotiators	5
left:m=parted	16
left:m=receive	-22
left:m=received	13
left:m=receives	-3
left:m=rose	-7
left:m=round	3
left:m=rounds	22
left:m=sat	11
left:m=saw each other	2
left:m=see each other	-2
left:m=shook hands	24
left:m=signed	-18
left:m=sit	14
left:m=sits	-13
left:m=spent	-17
left:m=stop	7
left:m=summit	-3
left:m=table	-4
left:m=talk	-5
left:m=talked	6
left:m=talks	-5
left:m=there	4
left:m=time	10
left:m=to see	-5
left:m=travel	12
left:m=travels	8
left:m=visit	6
left:m=visited	23
left:m=went	7
left:m=where	-10
left:meets	9
left:running	8
left:summit	7
left:sure	15
left:wished	-27
loud	-38
made=other days	-18
made=other days call	4
made=other days held	-17
made=other days kind=2	2
made=other days kind=3	-19
made=other days kind=4	-6
made=other days kind=5	-13
made=other days kind=6	-11
made=other days kind=7	-3
made=other days kind=8	3
made=other days planned	-4
made=other days round	-12
made=other days sitting=0	-57
made=other days sitting=1	17
made=other days sitting=2	16
made=other days state=0	-24
made=other days state=1	-32
made=other days state=3	9
made=other days state=4	-11
made=other days state=6	-2
made=other days state=7	-23
made=other days state=8	15
made=other days summit	-5
made=other days technical	-27
made=other days under way	3
made=other days whose=1	-25
made=other days whose=2	-50
made=other days whose=3	-17
made=other days whose=4	8
made=other days whose=5	2
made=other days whose=6	-9
made=other days whose=7	6
made=other days whose=8	-6
made=other kind	-22
made=other kind call	-13
made=other kind held	-30
made=other kind kind=0	-57
made=other kind kind=1	-33
made=other kind kind=2	31
made=other kind kind=3	13
made=other kind kind=4	-36
made=other kind kind=5	6
made=other kind kind=6	36
made=other kind planned	2
made=other kind round	-32
made=other kind sitting=1	-15
made=other kind sitting=2	4
made=other kind sitting=3	-40
made=other kind sitting=4	-10
made=other kind sitting=5	-21
made=other kind sitting=6	-6
made=other kind sitting=8	19
made=other kind state=0	-15
made=other kind state=4	-30
made=other kind state=5	3
made=other kind state=6	-13
made=other kind state=7	7
made=other kind state=8	-5
made=other kind summit	-14
made=other kind technical	14
made=other kind under way	-10
made=other kind whose=1	-14
made=other kind whose=3	-19
made=other kind whose=4	-8
made=other kind whose=6	-14
made=other kind whose=7	-7
made=other sides	-14
made=other sides call	-4
made=other sides held	-7
made=other sides kind=2	-6
made=other sides kind=3	-5
made=other sides kind=4	2
made=other sides kind=5	14
made=other sides kind=6	5
made=other sides kind=7	-24
made=other sides kind=8	-5
made=other sides planned	-4
made=other sides round	-18
made=other sides sitting=1	20
made=other sides sitting=2	14
made=other sides sitting=3	3
made=other sides sitting=4	12
made=other sides sitting=5	-17
made=other sides sitting=6	3
made=other sides sitting=8	-76
made=other sides state=2	-13
made=other sides state=3	11
made=other sides state=4	-18
made=other sides state=5	4
made=other sides state=6	-8
made=other sides state=7	-4
made=other sides summit	17
made=other sides technical	-4
made=other sides under way	-21
made=other sides whose=0	-58
made=other sides whose=1	-10
made=other sides whose=2	45
made=other state	-16
made=other state call	-61
made=other state held	-6
made=other state kind=3	7
made=other state kind=5	3
made=other state kind=6	-17
made=other state kind=7	-28
made=other state kind=8	5
made=other state planned	-23
made=other state round	3
made=other state sitting=1	-45
made=other state sitting=2	-14
made=other state sitting=3	14
made=other state sitting=4	18
made=other state sitting=5	-18
made=other state sitting=6	-8
made=other state sitting=7	-22
made=other state state=0	-38
made=other state state=1	12
made=other state state=2	-10
made=other state state=3	-21
made=other state state=4	-45
made=other state state=5	9
made=other state state=6	-19
made=other state state=7	12
made=other state state=8	46
made=other state summit	6
made=other state technical	-6
made=other state under way	11
made=other state whose=1	-8
made=other state whose=2	-5
made=other state whose=3	-10
made=other state whose=4	-5
made=other state whose=5	-18
made=other state whose=7	-33
made=other state whose=8	14
made=own	7
made=own call	6
made=own kind=1	-5
made=own kind=2	-16
made=own kind=5	2
made=own kind=6	-6
made=own kind=7	9
made=own kind=8	9
made=own planned	15
made=own round	-5
made=own sitting=1	-56
made=own sitting=2	-33
made=own sitting=3	-31
made=own sitting=4	-11
made=own sitting=5	18
made=own sitting=6	23
made=own sitting=7	10
made=own sitting=8	13
made=own state=0	-48
made=own state=1	57
made=own state=2	24
made=own state=3	10
made=own state=4	13
made=own state=5	-20
made=own state=6	9
made=own state=7	-2
made=own state=8	16
made=own summit	6
made=own technical	14
made=own under way	-22
made=own whose=0	-20
made=own whose=1	-34
made=own whose=2	-47
made=own whose=3	-25
made=own whose=4	-4
made=own whose=5	18
made=own whose=6	7
made=own whose=7	27
made=own whose=8	14
meetings=1	-4
meetings=2	-16
meetings=3	-11
meetings=4	-11
meetings=5	5
mentions=1	-17
mentions=2	-15
mentions=3	-8
mentions=4	12
next:apart	-8
next:calls	-5
next:coming	9
next:ended	19
next:experts	-14
next:heads=0	-17
next:heads=1	11
next:heads=2	-4
next:meets	-3
next:running	-4
next:summit	-14
next:sure	-11
next:wished	5
no day	-51
no place day sure>0.2	-13
no place day sure>0.35	-4
no place day sure>0.5	-4
no place word sure>0.2	4
no place word sure>0.35	11
no place word sure>0.5	16
no place word sure>0.65	15
no place word sure>0.8	8
no place word sure>0.9	4
no place word sure>0.97	4
no place word sure>0.99	15
none	22
none n=1	-33
none n=2	5
none n=3	30
none n=4	49
none n=5	36
none n=6	3
off=ahead held	-64
off=ahead planned	29
off=ahead under way	-71
off=gone held	29
off=gone planned	-71
off=gone under way	-49
off=lately held	3
off=lately planned	-39
off=lately under way	11
off=today held	3
off=today planned	-20
off=today under way	19
other less sure placed near	5
other less sure placed open	-2
other less sure placed other state	2
other less sure placed same days	-31
other less sure placed same state	-11
other less sure same place far	9
other less sure same place open	-18
other less sure same place other state	-15
other less sure same place same state	3
other less sure unplaced far	-19
other less sure unplaced same days	-16
other less sure unplaced same state	-22
other no place day placed far other kind	4
other no place day placed open other kind	-3
other no place day surer placed other state other kind	-14
other no place day surer placed same state other kind	-6
other no place word less sure placed other state other kind	-8
other no place word less sure placed other state same kind	-8
other no place word less sure placed same state other kind	-29
other no place word less sure placed same state same kind	-16
other no place word less sure unplaced other state other kind	-9
other no place word less sure unplaced other state same kind	7
other no place word less sure unplaced same state other kind	-7
other no place word less sure unplaced same state same kind	-28
other no place word placed far same kind	-31
other no place word placed near other kind	16
other no place word placed near same kind	-18
other no place word placed open other kind	-29
other no place word placed open same kind	-23
other no place word placed same days other kind	-31
other no place word placed same days same kind	-28
other no place word surer placed other state other kind	10
other no place word surer placed other state same kind	-17
other no place word surer placed same state other kind	-10
other no place word surer placed same state same kind	-48
other no place word surer unplaced other state other kind	30
other no place word surer unplaced other state same kind	-30
other no place word surer unplaced same state other kind	-14
other no place word surer unplaced same state same kind	-21
other no place word unplaced far other kind	-3
other no place word unplaced far same kind	-27
other no place word unplaced near other kind	9
other no place word unplaced open other kind	-9
other no place word unplaced open same kind	-19
other no place word unplaced same days other kind	-10
other placed less sure placed other state other kind	-4
other placed less sure placed other state same kind	5
other placed less sure placed same state other kind	21
other placed less sure placed same state same kind	-3
other placed less sure same place other state other kind	6
other placed less sure same place other state same kind	-19
other placed less sure same place same state same kind	4
other placed less sure unplaced other state other kind	4
other placed less sure unplaced other state same kind	-23
other placed less sure unplaced same state other kind	-5
other placed less sure unplaced same state same kind	-37
other placed placed far other kind	18
other placed placed far same kind	-9
other placed placed near other kind	35
other placed placed near same kind	-35
other placed placed open other kind	-4
other placed placed open same kind	-11
other placed placed same days other kind	12
other placed placed same days same kind	-44
other placed same place far other kind	-3
other placed same place far same kind	14
other placed same place near same kind	-15
other placed same place open other kind	-8
other placed same place open same kind	-24
other placed same place same days same kind	-4
other placed surer placed other state other kind	-11
other placed surer placed other state same kind	14
other placed surer placed same state same kind	-14
other placed surer same place other state other kind	-21
other placed surer same place other state same kind	-33
other placed surer same place same state same kind	18
other placed surer unplaced other state other kind	-5
other placed surer unplaced other state same kind	-21
other placed surer unplaced same state other kind	-21
other placed surer unplaced same state same kind	39
other placed unplaced far other kind	-17
other placed unplaced far same kind	-8
other placed unplaced near other kind	-13
other placed unplaced open other kind	12
other placed unplaced open same kind	-20
other placed unplaced same days other kind	-22
other placed unplaced same days same kind	2
other surer placed far	16
other surer placed near	10
other surer placed open	-7
other surer placed other state	5
other surer placed same days	-33
other surer placed same state	-32
other surer same place far	4
other surer same place near	-13
other surer same place open	-17
other surer same place other state	-42
other surer same place same days	-19
other surer same place same state	17
other surer unplaced far	-19
other surer unplaced near	-9
other surer unplaced open	9
other surer unplaced same days	-18
other surer unplaced same state	-19
part:calls	3
part:coming	6
part:ended	13
part:experts	5
part:m=arrive	-23
part:m=arrived	-40
part:m=arrives	-11
part:m=assembly	4
part:m=bargain	-4
part:m=came	20
part:m=come	-17
part:m=comes	9
part:m=conference	-35
part:m=consultations	15
part:m=convene	14
part:m=delegation	-10
part:m=delegations	-5
part:m=dinner	-22
part:m=due	-14
part:m=ended	-3
part:m=expected	-2
part:m=flew	-2
part:m=flies	9
part:m=fly	-4
part:m=gather	-21
part:m=go	-12
part:m=goes	-2
part:m=guest	-20
part:m=haggling	3
part:m=here	7
part:m=invitation	5
part:m=landed	-16
part:m=lunch	-23
part:m=meet	5
part:m=meetings	19
part:m=meets	-3
part:m=met	-8
part:m=negotiate	4
part:m=negotiated	11
part:m=negotiating	-25
part:m=negotiations	7
part:m=negotiator	3
part:m=negotiators	6
part:m=parted	19
part:m=receive	-22
part:m=received	6
part:m=receives	-7
part:m=rose	-21
part:m=round	-5
part:m=rounds	24
part:m=sat	4
part:m=saw each other	2
part:m=see each other	-12
part:m=session	9
part:m=settled	-2
part:m=shook hands	24
part:m=signed	-3
part:m=sits	-14
part:m=sitting	-21
part:m=spent	-20
part:m=stop	-2
part:m=summit	-19
part:m=table	-19
part:m=talked	4
part:m=talking	2
part:m=talks	-16
part:m=there	-23
part:m=time	-9
part:m=to see	-4
part:m=travel	8
part:m=visit	21
part:m=visited	21
part:m=where	-23
part:meets	-10
part:running	8
part:summit	-8
part:wished	-6
people=0	-17
people=1	-28
people=2	14
people=3	3
people=4	-10
placed sure>0.35	6
placed sure>0.5	6
placed sure>0.8	-4
placed sure>0.9	2
placed sure>0.99	3
placed=no place day	-13
placed=no place word	-17
placed=placed	-16
prev:apart	-14
prev:calls	3
prev:ended	9
prev:experts	11
prev:heads=0	-9
prev:heads=1	-15
prev:heads=2	11
prev:running	-13
prev:summit	-14
prev:sure	16
quoted	-10
r1=!	-20
r1='s	-39
r1=(	42
r1=)	12
r1=,	2
r1=.	-15
r1=/	6
r1=:	-26
r1=;	-3
r1=<agent>	-36
r1=<day-ahead>	-19
r1=<day-gone>	-21
r1=<day-today>	44
r1=<end>	-33
r1=<goods>	-8
r1=<level-noun>	-23
r1=<name>	-15
r1=<not>	-25
r1=<number>	-36
r1=<person>	-23
r1=<span>	-17
r1=<v-agree>	-10
r1=<v-bear>	-8
r1=<v-begin>	-10
r1=<v-down>	32
r1=<v-end>	12
r1=<v-impose>	-35
r1=<v-propose>	-17
r1=<v-say>	-58
r1=<v-stay>	-27
r1=<v-target>	-10
r1=<v-up>	-48
r1=a	18
r1=about	-17
r1=after	17
r1=airport	-22
r1=and	67
r1=announce	-10
r1=answer	-16
r1=are	-48
r1=ask	-8
r1=before	12
r1=between	46
r1=bring	31
r1=broke	-31
r1=by	12
r1=call	-2
r1=come	24
r1=conference	-3
r1=each	11
r1=end	20
r1=fact	-36
r1=for	-22
r1=from	-4
r1=go	-22
r1=had	11
r1=has	-32
r1=have	-21
r1=he	-11
r1=his	-3
r1=house	-31
r1=in	79
r1=is	-19
r1=it	-12
r1=last	27
r1=later	24
r1=next	14
r1=now	-17
r1=of	-36
r1=official	-16
r1=on	4
r1=over	9
r1=press	-16
r1=put	-19
r1=round	24
r1=say	-33
r1=since	-39
r1=summit	14
r1=talk	16
r1=that	-27
r1=the	4
r1=they	-17
r1=thi	-5
r1=three	-10
r1=time	-42
r1=to	-13
r1=two	-11
r1=until	-33
r1=want	-10
r1=was	-14
r1=were	-27
r1=when	8
r1=will	-11
r1=with	11
r1=within	24
r1=without	-5
r1=would	24
right:calls	39
right:coming	2
right:experts	-17
right:m=broke up	-14
right:m=came	28
right:m=closed	-4
right:m=conference	-3
right:m=delegation	-31
right:m=delegations	6
right:m=due	-2
right:m=ended	9
right:m=expected	8
right:m=go	3
right:m=goes	-6
right:m=guest	-4
right:m=handshake	2
right:m=here	-7
right:m=lunch	-26
right:m=meeting	-12
right:m=met	-5
right:m=negotiator	-13
right:m=negotiators	-3
right:m=parted	5
right:m=rose	-17
right:m=round	30
right:m=rounds	-12
right:m=sat	11
right:m=settled	33
right:m=signed	-33
right:m=sit	-25
right:m=summit	3
right:m=table	-10
right:m=talk	14
right:m=talked	7
right:m=talks	-11
right:m=there	-21
right:m=time	-19
right:m=to see	32
right:m=visit	11
right:m=went	-19
right:m=where	16
right:meets	-5
right:running	-18
right:sure	12
right:wished	5
says=call held	-4
says=call held no place day false	-12
says=call held no place day true	-21
says=call held no place word false	-34
says=call held no place word true	25
says=call planned	-14
says=call planned no place word false	-31
says=call under way no place word true	6
says=held no place day false	-15
says=held no place day true	-12
says=held no place word false	-61
says=held no place word true	8
says=held placed false	-25
says=held placed true	10
says=planned no place word false	7
says=planned placed false	-12
says=planned placed true	4
says=round held	-15
says=round held no place word false	-39
says=round held no place word true	-27
says=round held placed false	-7
says=round held placed true	-5
says=round planned	-10
says=round planned no place word false	16
says=round planned no place word true	8
says=round planned placed false	-12
says=round planned placed true	-7
says=round under way	-19
says=round under way placed false	-26
says=round under way placed true	-9
says=summit held	-20
says=summit held no place word false	-65
says=summit held no place word true	-42
says=summit held placed false	-52
says=summit held placed true	33
says=summit planned	20
says=summit planned no place word false	24
says=summit planned no place word true	-10
says=summit planned placed false	7
says=summit planned placed true	13
says=summit under way	14
says=summit under way placed false	-19
says=summit under way placed true	20
says=technical held	14
says=technical held no place word false	-3
says=technical held placed false	25
says=technical held placed true	-11
says=technical planned no place word true	11
says=technical planned placed false	-34
says=technical planned placed true	11
says=technical under way placed false	11
says=technical under way placed true	-7
says=under way no place word true	6
says=under way placed false	-23
says=under way placed true	-3
seat	-20
seat-home	-9
seat-other	-3
seat-side	-8
sent:ended	11
sent:experts	-18
sent:m=arrive	-26
sent:m=arrived	-53
sent:m=arrives	-22
sent:m=assembly	5
sent:m=bargain	-9
sent:m=broke off	-6
sent:m=broke up	-9
sent:m=came	12
sent:m=closed	-3
sent:m=comes	5
sent:m=conference	-21
sent:m=consultations	9
sent:m=convene	5
sent:m=delegation	-6
sent:m=delegations	12
sent:m=dinner	10
sent:m=due	-22
sent:m=edition	4
sent:m=ended	-4
sent:m=expected	2
sent:m=face to face	-3
sent:m=flew	-2
sent:m=flies	7
sent:m=fly	-4
sent:m=gather	-19
sent:m=go	-24
sent:m=goes	3
sent:m=guest	-25
sent:m=haggling	12
sent:m=here	16
sent:m=host	-14
sent:m=invitation	20
sent:m=invited	-4
sent:m=landed	-16
sent:m=lands	-3
sent:m=lunch	-25
sent:m=meet	2
sent:m=meetings	16
sent:m=meets	-16
sent:m=met	12
sent:m=negotiate	-8
sent:m=negotiated	39
sent:m=negotiates	-9
sent:m=negotiating	-34
sent:m=negotiation	10
sent:m=negotiations	3
sent:m=negotiator	-23
sent:m=parted	29
sent:m=receive	-25
sent:m=received	11
sent:m=receives	-16
sent:m=rose	-15
sent:m=round	6
sent:m=rounds	44
sent:m=sat	28
sent:m=saw each other	4
sent:m=see each other	-34
sent:m=session	-2
sent:m=settled	3
sent:m=shook hands	29
sent:m=signed	-24
sent:m=sit	-5
sent:m=sits	-13
sent:m=sitting	-27
sent:m=spent	-3
sent:m=stop	30
sent:m=summit	-19
sent:m=talk	24
sent:m=talked	8
sent:m=there	-6
sent:m=time	28
sent:m=to see	-14
sent:m=travel	15
sent:m=visit	9
sent:m=visited	21
sent:running	-7
sent:summit	-5
sent:sure	25
sent:wished	-21
sides=0	-6
sides=1	-21
sides=3	-23
sides=4	-26
sides=5	34
sitting>0.2	-6
sitting>0.35	-3
sitting>0.5	-2
sitting>0.65	11
sitting>0.8	15
sitting>0.9	17
sitting>0.97	7
sitting>0.99	5
sort=call	12
sort=land	-8
sort=meeting	-29
sort=venue	-28
state>0.2	11
state>0.35	7
state>0.5	7
state>0.65	5
state>0.8	9
state>0.9	15
state>0.97	17
state>0.99	22
sure mentions=0	-34
sure mentions=1	2
sure mentions=2	-5
sure=0 no place word day=0	-80
sure=0 no place word day=2	-5
sure=0 no place word day=3	18
sure=0 no place word no day	-41
sure=0 placed day=0	-9
sure=0 placed day=1	7
sure=0 placed day=2	35
sure=0 placed day=3	22
sure=0 placed day=5	21
sure=0 placed day=6	5
sure=0 placed day=7	20
sure=0 placed day=8	29
sure=0 placed no day	-87
sure=1 no place word day=0	22
sure=1 no place word day=1	-43
sure=1 no place word no day	2
sure=1 placed day=0	-11
sure=1 placed day=1	16
sure=1 placed day=2	19
sure=1 placed day=3	21
sure=1 placed day=4	-12
sure=1 placed day=5	45
sure=1 placed day=6	-14
sure=1 placed day=7	27
sure=1 placed day=8	12
sure=1 placed no day	-59
sure=2 no place word day=0	11
sure=2 no place word day=1	-14
sure=2 no place word no day	-3
sure=2 placed day=0	-22
sure=2 placed day=1	38
sure=2 placed day=2	14
sure=2 placed day=3	-27
sure=2 placed day=4	24
sure=2 placed day=5	22
sure=2 placed day=6	17
sure=2 placed day=8	4
sure=2 placed no day	-44
sure=3 no place word day=0	4
sure=3 no place word day=4	10
sure=3 no place word day=8	-11
sure=3 no place word no day	4
sure=3 placed day=0	11
sure=3 placed day=1	-16
sure=3 placed day=2	32
sure=3 placed day=5	13
sure=3 placed day=6	14
sure=3 placed day=7	12
sure=3 placed day=8	-26
sure=3 placed no day	-2
sure=4 no place word day=0	-2
sure=4 no place word day=5	12
sure=4 no place word no day	6
sure=4 placed day=0	4
sure=4 placed day=1	8
sure=4 placed day=2	-6
sure=4 placed day=3	-15
sure=4 placed day=4	-2
sure=4 placed day=6	30
sure=4 placed day=7	-37
sure=4 placed day=8	20
sure=4 placed no day	2
sure=5 no place word day=0	29
sure=5 no place word day=1	29
sure=5 no place word day=3	16
sure=5 no place word day=4	-8
sure=5 no place word day=6	14
sure=5 no place word day=8	-27
sure=5 no place word no day	-21
sure=5 placed day=0	-16
sure=5 placed day=1	-7
sure=5 placed day=2	-8
sure=5 placed day=3	-5
sure=5 placed day=5	-2
sure=5 placed day=6	-24
sure=5 placed day=8	19
sure=5 placed no day	-2
sure=6 no place word day=0	6
sure=6 no place word day=1	-2
sure=6 no place word day=3	20
sure=6 no place word day=4	-31
sure=6 no place word day=5	20
sure=6 no place word day=7	17
sure=6 no place word day=8	8
sure=6 no place word no day	-23
sure=6 placed day=0	16
sure=6 placed day=1	15
sure=6 placed day=2	-12
sure=6 placed day=4	-11
sure=6 placed day=5	-36
sure=6 placed day=6	-11
sure=6 placed day=7	10
sure=6 placed day=8	-3
sure=6 placed no day	22
sure=7 no place word day=0	25
sure=7 no place word day=4	26
sure=7 no place word day=6	-12
sure=7 no place word day=7	26
sure=7 no place word day=8	-30
sure=7 no place word no day	-22
sure=7 placed day=0	-2
sure=7 placed day=1	9
sure=7 placed day=2	-20
sure=7 placed day=4	2
sure=7 placed day=5	-17
sure=7 placed day=6	-14
sure=7 placed day=7	-14
sure=7 placed no day	24
sure=8 no place word day=0	11
sure=8 no place word day=3	-37
sure=8 no place word day=5	2
sure=8 no place word day=6	14
sure=8 no place word day=8	19
sure=8 no place word no day	9
sure=8 placed day=0	9
sure=8 placed day=1	7
sure=8 placed day=2	-4
sure=8 placed day=3	-6
sure=8 placed day=4	4
sure=8 placed day=5	-14
sure=8 placed day=6	-11
sure=8 placed day=7	6
sure=8 placed day=8	-19
sure=8 placed no day	30
sure>0.35	11
sure>0.5	13
sure>0.65	8
sure>0.9	4
sure>0.97	2
sure>0.99	10
t0=future	5
t0=modal	-10
t0=modal-passive	-12
t0=past	-13
t0=past-passive	6
t0=perfect	-11
t0=perfect-passive	18
t0=pluperfect	6
t0=pluperfect-not	10
t0=pluperfect-passive	-6
t0=present	-4
t0=present-passive	7
third-side	-13
top	-38
town=l0	51
town=l1	-5
town=l2	-11
town=l3	-7
town=l4	-21
town=l5	-25
town=r0	51
town=r1	-9
town=r2	6
town=r3	-2
town=r4	-13
town=r5	-5
unknown	-4
v0=accept	28
v0=agree	21
v0=announce	31
v0=answer	11
v0=ask	-10
v0=be	8
v0=begin	-5
v0=bring	-2
v0=call	5
v0=carry	-4
v0=conclude	-19
v0=confirm	-10
v0=continue	-25
v0=discuss	22
v0=draw	9
v0=end	-43
v0=expect	5
v0=fix	-18
v0=gather	-10
v0=get	14
v0=go	-5
v0=have	9
v0=hold	4
v0=keep	6
v0=land	-13
v0=lay	21
v0=leave	-25
v0=look	29
v0=make	4
v0=move	-3
v0=offer	-44
v0=other	-3
v0=pay	-7
v0=place	5
v0=plan	10
v0=prepare	17
v0=promise	-11
v0=propose	-17
v0=put	7
v0=raise	36
v0=reach	-4
v0=receive	-2
v0=recommend	2
v0=return	-4
v0=rise	-2
v0=see	-8
v0=sell	-8
v0=send	8
v0=set	-8
v0=settle	2
v0=sign	-18
v0=sit	4
v0=start	8
v0=stay	-13
v0=stop	2
v0=strike	17
v0=take	19
v0=tell	-19
v0=want	-14
v0=write	4
verbless	9
whose>0.2	-12
whose>0.35	-3
whose>0.5	2
whose>0.65	13
whose>0.8	15
whose>0.9	15
whose>0.97	17
whose>0.99	11
word=call	32
word=called	-11
word=calls	-36
word=china	5
word=conversation	3
word=each other	-4
word=great hall of the people	-13
word=korea	10
word=lancaster house	-39
word=malaysia	-13
word=meet	14
word=met	-31
word=on the line	5
word=oval office	-4
word=phone	19
word=rang	14
word=round	-20
word=scotland	-5
word=see	-18
word=sit down	-4
word=south korea	9
word=speak	9
word=spoke	-31
word=spoken	2
word=summit	-11
word=talks	-11
word=telephone	27
word=telephoned	9
word=united states	-22
word=video	-28
word=visit	6
word=white house	-7`;
