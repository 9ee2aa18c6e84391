// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `yes
<always>	0
both days	61
both-sides	-9
c0=agree	-10
c0=bear	-14
c0=begin	10
c0=down	-11
c0=end	-15
c0=stay	13
c0=threaten	24
c0=up	17
c1=bear	-13
c1=begin	19
c1=end	6
c1=impose	6
c1=propose	23
c1=threaten	24
c1=up	28
counted	15
ct0=agree past	13
ct0=agree past-passive	-14
ct0=agree perfect	-19
ct0=agree pluperfect	-33
ct0=agree present	18
ct0=bear future	16
ct0=bear modal	13
ct0=bear past	-9
ct0=bear present	-34
ct0=begin future	19
ct0=begin past	19
ct0=begin perfect	20
ct0=begin present	-37
ct0=down future	-12
ct0=down modal	-28
ct0=down past	-8
ct0=down past-passive	51
ct0=down pluperfect	-15
ct0=down present	13
ct0=end past	-48
ct0=impose future	29
ct0=impose future-passive	8
ct0=impose modal	-24
ct0=impose modal-passive	10
ct0=impose perfect	-38
ct0=impose pluperfect	-12
ct0=impose pluperfect-passive	50
ct0=impose present	-13
ct0=propose future	11
ct0=propose past	8
ct0=propose past-passive	45
ct0=propose perfect	-44
ct0=propose pluperfect	9
ct0=propose present	-29
ct0=return present	29
ct0=say past	-14
ct0=say present	-10
ct0=stay future	-25
ct0=stay future-passive	23
ct0=stay modal	23
ct0=stay modal-passive	20
ct0=stay past	-7
ct0=stay past-passive	8
ct0=stay pluperfect	20
ct0=stay present	13
ct0=suspend future	17
ct0=suspend future-passive	17
ct0=suspend modal-passive	20
ct0=suspend past	-47
ct0=target present	-36
ct0=up future	-20
ct0=up past	20
ct0=up present	-20
dateline	-22
dateline only	-15
day=l0	-44
day=l1	11
day=l2	-26
day=l5	-18
day=r0	-11
day=r2	-15
day=r3	-18
day=r4	-24
day>0.35	8
day>0.65	-15
headline	-6
heads=0	-19
heads=1	-7
kind>0.2	-7
kind>0.5	-9
kind>0.99	7
l1=,	30
l1=:	40
l1=;	-40
l1=<name>	-18
l1=<office>	-35
l1=<person>	-25
l1=<v-impose>	-55
l1=<v-say>	-16
l1=a	15
l1=and	53
l1=at	-21
l1=by	-20
l1=for	-44
l1=from	-50
l1=he	-16
l1=in	16
l1=is	-19
l1=leave	-25
l1=near	19
l1=of	-13
l1=on	-18
l1=our	-25
l1=president	24
l1=since	7
l1=state	-37
l1=telephone	-7
l1=that	-44
l1=the	-14
l1=to	23
l1=video	-19
l1=visit	27
l1=what	-10
l1=which	-26
l1=will	15
l1=with	-61
l1=would	18
l1=—	-12
l=, after	18
l=, at	15
l=, by	-18
l=, in	8
l=, the	-47
l=, which	-24
l=<begin> <person>	-11
l=<begin> a	42
l=<begin> in	17
l=<day-ahead> in	17
l=<day-gone> in	18
l=<day-today> in	8
l=<month-gone> ,	6
l=<month-gone> and	-12
l=<name> ,	-7
l=<name> in	-16
l=<office> ,	20
l=<office> in	-15
l=<organisation> ,	-14
l=<organisation> in	-66
l=<person> ,	-17
l=<person> by	-18
l=<person> to	-18
l=<person> will	-20
l=<person> would	-8
l=<quality> in	30
l=<seat> ,	31
l=<seat> and	15
l=<span> in	6
l=a telephone	7
l=after a	19
l=again in	13
l=agree by	-11
l=agree in	-19
l=and in	71
l=announce in	7
l=are in	25
l=are to	8
l=arrive in	-30
l=at the	35
l=back from	10
l=be in	-29
l=begin in	-11
l=come from	-27
l=come to	-10
l=conclude in	-16
l=conference in	-27
l=consultation in	19
l=discuss in	15
l=down in	-20
l=due in	8
l=due to	-10
l=end in	7
l=expect in	17
l=expert in	26
l=extension in	-11
l=fly to	-17
l=geneva ,	16
l=go to	27
l=hand in	23
l=he will	9
l=he would	14
l=here in	8
l=hold a	-15
l=hold in	26
l=home from	30
l=hour in	9
l=in a	12
l=in the	-32
l=initialled in	33
l=invitation to	8
l=is in	15
l=it in	13
l=land in	-24
l=london and	21
l=make in	-26
l=matter in	-17
l=meet at	30
l=meet in	27
l=meeting in	29
l=morning from	-22
l=negotiate in	-22
l=nobody in	-24
l=of the	22
l=on in	-18
l=on the	24
l=one in	12
l=open in	-27
l=other in	8
l=plan for	18
l=plan in	-6
l=reach in	11
l=return from	27
l=round :	7
l=say in	-27
l=sit in	10
l=so in	-6
l=speak by	-10
l=spoke by	38
l=start in	10
l=summit in	21
l=table in	14
l=talk by	6
l=talk in	14
l=talked by	20
l=that in	21
l=to the	-65
l=to visit	22
l=trip to	40
l=truce in	26
l=up in	-14
l=visit in	-17
l=visit to	31
l=week in	15
l=were in	29
lead="	-71
lead=)	34
lead=,	6
lead=-	29
lead=:	-34
lead=;	-54
lead=a	-17
lead=all	-29
lead=american	-6
lead=and	6
lead=as	-11
lead=at	-15
lead=before	-20
lead=beijing	-15
lead=bessent	6
lead=both	10
lead=busan	27
lead=china	26
lead=chinese	23
lead=delegations	-13
lead=earlier	38
lead=from	-30
lead=geneva	29
lead=he	30
lead=his	-23
lead=i	26
lead=if	-45
lead=in	43
lead=it	-25
lead=its	-25
lead=kuala	9
lead=london	24
lead=madrid	36
lead=manila	28
lead=minister	-17
lead=ministers	10
lead=mr	9
lead=new	22
lead=no	15
lead=officials	-25
lead=on	36
lead=our	14
lead=paris	-9
lead=president	31
lead=presidents	47
lead=prime	-43
lead=scott	-8
lead=so	-17
lead=stockholm	23
lead=talks	-12
lead=technical	-10
lead=the	7
lead=there	-22
lead=this	-16
lead=treasury	29
lead=trump	18
lead=two	28
lead=under	-23
lead=us	-12
lead=vice	19
lead=washington	-98
lead=we	44
lead=what	13
lead=who	33
lead=xi	-14
lead=—	-11
left:calls	-39
left:ended	21
left:m=arrives	-20
left:m=come	13
left:m=conference	-29
left:m=consultations	12
left:m=delegation	7
left:m=delegations	39
left:m=due	-32
left:m=ended	-18
left:m=expected	18
left:m=flies	-11
left:m=fly	-14
left:m=go	-35
left:m=goes	20
left:m=guest	-34
left:m=invitation	15
left:m=invited	26
left:m=landed	-12
left:m=meet	-21
left:m=meeting	20
left:m=meetings	51
left:m=meets	8
left:m=met	34
left:m=negotiate	22
left:m=negotiations	8
left:m=negotiator	20
left:m=negotiators	30
left:m=parted	27
left:m=receive	-11
left:m=receives	-6
left:m=rounds	28
left:m=saw each other	10
left:m=see each other	-8
left:m=session	-27
left:m=shook hands	26
left:m=signed	-10
left:m=sit	17
left:m=sits	-22
left:m=spent	-33
left:m=summit	-14
left:m=table	18
left:m=talk	6
left:m=talks	-11
left:m=there	-9
left:m=time	-29
left:m=to see	-7
left:m=travel	14
left:m=travels	-7
left:m=visit	21
left:m=went	16
left:meets	10
left:sure	20
left:wished	-60
made=other days	-23
made=other days call	-18
made=other days held	-15
made=other days kind=2	21
made=other days kind=3	-29
made=other days kind=4	-34
made=other days kind=5	-86
made=other days kind=6	10
made=other days kind=7	-14
made=other days kind=8	9
made=other days planned	-17
made=other days round	-12
made=other days sitting=0	-44
made=other days sitting=2	18
made=other days state=0	-28
made=other days state=1	-37
made=other days state=2	23
made=other days state=3	-39
made=other days state=4	7
made=other days state=5	27
made=other days state=6	-7
made=other days state=7	-30
made=other days summit	-6
made=other days technical	-11
made=other days whose=1	-18
made=other days whose=3	-18
made=other days whose=4	-52
made=other days whose=5	19
made=other days whose=6	-17
made=other days whose=7	-18
made=other kind	-13
made=other kind call	-50
made=other kind held	-23
made=other kind kind=0	-86
made=other kind kind=2	37
made=other kind kind=3	15
made=other kind kind=4	-32
made=other kind planned	9
made=other kind round	20
made=other kind sitting=1	25
made=other kind sitting=2	-8
made=other kind sitting=3	-37
made=other kind sitting=5	-23
made=other kind sitting=7	23
made=other kind state=0	-96
made=other kind state=2	-10
made=other kind state=3	6
made=other kind state=4	7
made=other kind state=7	-21
made=other kind state=8	9
made=other kind summit	-23
made=other kind technical	-6
made=other kind whose=2	-7
made=other kind whose=3	-18
made=other kind whose=4	-68
made=other kind whose=5	32
made=other kind whose=6	29
made=other kind whose=7	18
made=other kind whose=8	-29
made=other sides	-14
made=other sides call	10
made=other sides kind=3	-41
made=other sides kind=6	24
made=other sides kind=7	-16
made=other sides kind=8	-6
made=other sides round	-36
made=other sides sitting=3	22
made=other sides sitting=4	-57
made=other sides sitting=5	14
made=other sides sitting=7	-16
made=other sides state=3	9
made=other sides state=4	19
made=other sides state=5	-51
made=other sides state=6	-10
made=other sides summit	11
made=other sides technical	22
made=other sides whose=0	-32
made=other sides whose=1	-12
made=other sides whose=2	27
made=other state	-12
made=other state call	-94
made=other state held	-6
made=other state kind=3	24
made=other state kind=4	-13
made=other state kind=5	10
made=other state kind=6	12
made=other state kind=7	-22
made=other state kind=8	-14
made=other state planned	-10
made=other state round	-11
made=other state sitting=2	-60
made=other state sitting=3	39
made=other state sitting=4	28
made=other state sitting=5	-13
made=other state sitting=6	-14
made=other state sitting=7	-73
made=other state state=0	-52
made=other state state=2	-6
made=other state state=3	-21
made=other state state=4	10
made=other state state=6	27
made=other state state=7	-16
made=other state state=8	51
made=other state summit	30
made=other state technical	13
made=other state under way	6
made=other state whose=2	-17
made=other state whose=3	-11
made=other state whose=4	-60
made=other state whose=5	-39
made=other state whose=6	-100
made=other state whose=7	22
made=other state whose=8	30
made=own call	22
made=own kind=2	-68
made=own kind=3	-27
made=own kind=5	34
made=own kind=6	-16
made=own kind=8	14
made=own planned	11
made=own round	-12
made=own sitting=1	-29
made=own sitting=2	-47
made=own sitting=3	-19
made=own sitting=4	-13
made=own sitting=6	19
made=own sitting=7	15
made=own sitting=8	16
made=own state=0	-11
made=own state=2	23
made=own state=3	-41
made=own state=4	8
made=own state=8	20
made=own technical	11
made=own under way	-8
made=own whose=1	-65
made=own whose=2	-62
made=own whose=3	-13
made=own whose=4	10
made=own whose=6	8
made=own whose=7	23
made=own whose=8	11
meetings=1	-11
meetings=2	-24
meetings=3	-15
meetings=4	20
mentions=1	-20
mentions=2	-8
mentions=3	-7
mentions=4	23
next:coming	-8
next:ended	-13
next:experts	-66
next:heads=0	-10
next:heads=1	-11
next:heads=2	-8
next:meets	-9
next:running	7
next:summit	-7
next:sure	-22
no day	-54
no place day sure>0.2	-54
no place word sure>0.65	10
no place word sure>0.8	10
no place word sure>0.9	11
no place word sure>0.97	11
no place word sure>0.99	14
none	21
none n=1	-18
none n=2	10
none n=3	21
none n=4	33
none n=5	24
none n=6	14
off=ahead held	-55
off=ahead planned	36
off=ahead under way	-60
off=gone held	37
off=gone planned	-127
off=gone under way	-42
off=lately planned	-17
off=lately under way	25
off=today planned	-18
other less sure placed far	11
other less sure placed near	12
other less sure placed other state	18
other less sure placed same days	-30
other less sure placed same state	-25
other less sure same place far	-12
other less sure same place open	9
other less sure same place other state	-13
other less sure same place same state	23
other less sure unplaced far	-8
other less sure unplaced near	-7
other less sure unplaced open	8
other less sure unplaced same days	-22
other less sure unplaced same state	-22
other no place word less sure placed same state other kind	-13
other no place word less sure placed same state same kind	-41
other no place word less sure unplaced other state other kind	12
other no place word less sure unplaced same state other kind	-21
other no place word less sure unplaced same state same kind	-58
other no place word placed near other kind	55
other no place word placed open other kind	-24
other no place word placed open same kind	-19
other no place word placed same days other kind	26
other no place word placed same days same kind	-26
other no place word surer placed other state other kind	-10
other no place word surer placed other state same kind	-33
other no place word surer placed same state same kind	-46
other no place word surer unplaced other state other kind	-7
other no place word surer unplaced other state same kind	-25
other no place word surer unplaced same state same kind	16
other no place word unplaced far same kind	-34
other no place word unplaced open other kind	-6
other no place word unplaced open same kind	17
other placed less sure placed other state other kind	-12
other placed less sure placed same state other kind	26
other placed less sure same place other state other kind	-8
other placed less sure same place other state same kind	-9
other placed less sure same place same state same kind	21
other placed less sure unplaced other state other kind	-7
other placed less sure unplaced same state same kind	11
other placed placed far other kind	22
other placed placed far same kind	-16
other placed placed near other kind	33
other placed placed near same kind	-58
other placed placed open other kind	-9
other placed placed same days other kind	12
other placed placed same days same kind	-74
other placed same place far same kind	17
other placed same place open other kind	17
other placed same place open same kind	-34
other placed surer placed other state other kind	-10
other placed surer placed other state same kind	16
other placed surer placed same state other kind	17
other placed surer placed same state same kind	-24
other placed surer same place other state same kind	-42
other placed surer same place same state same kind	-23
other placed surer unplaced other state other kind	19
other placed surer unplaced other state same kind	-41
other placed surer unplaced same state other kind	-33
other placed surer unplaced same state same kind	16
other placed unplaced far other kind	9
other placed unplaced near other kind	-9
other placed unplaced open other kind	7
other placed unplaced open same kind	31
other placed unplaced same days other kind	-13
other placed unplaced same days same kind	-15
other surer placed far	11
other surer placed near	16
other surer placed same days	-23
other surer placed same state	-24
other surer same place far	16
other surer same place open	-40
other surer same place other state	-35
other surer same place same days	-44
other surer same place same state	-25
other surer unplaced far	-7
other surer unplaced near	-15
other surer unplaced open	18
other surer unplaced same days	-28
other surer unplaced same state	-19
part:calls	13
part:ended	24
part:experts	-7
part:m=arrived	-24
part:m=arrives	-20
part:m=bargain	6
part:m=broke up	9
part:m=came	18
part:m=come	-35
part:m=conference	-26
part:m=consultations	6
part:m=delegation	-30
part:m=delegations	-15
part:m=due	-36
part:m=ended	-13
part:m=flies	-11
part:m=fly	-14
part:m=go	-47
part:m=goes	-9
part:m=landed	-12
part:m=meet	7
part:m=meetings	21
part:m=meets	-11
part:m=met	-12
part:m=negotiate	16
part:m=negotiations	10
part:m=negotiators	9
part:m=parted	34
part:m=receive	-11
part:m=received	-21
part:m=receives	-17
part:m=round	-18
part:m=rounds	27
part:m=saw each other	10
part:m=see each other	-30
part:m=session	-11
part:m=settled	10
part:m=shook hands	26
part:m=sit	-15
part:m=sits	-22
part:m=sitting	-22
part:m=spent	-35
part:m=summit	-7
part:m=table	-17
part:m=talks	-25
part:m=there	-27
part:m=time	-6
part:m=to see	22
part:m=travel	11
part:m=travels	-6
part:m=went	9
part:meets	-17
part:running	22
part:summit	-8
part:sure	8
part:wished	-8
people=0	-21
people=1	-30
people=2	22
people=3	11
people=4	-6
placed sure>0.2	-11
placed sure>0.8	-9
placed sure>0.99	8
placed=no place day	-54
placed=no place word	-16
placed=placed	-13
prev:apart	-20
prev:coming	24
prev:experts	9
prev:heads=1	-34
prev:heads=2	-7
prev:summit	-24
prev:sure	16
prev:wished	16
quoted	-38
r1='s	-72
r1=(	57
r1=)	17
r1=.	-36
r1=/	-43
r1=:	-47
r1=<day-gone>	-24
r1=<end>	-18
r1=<not>	-26
r1=<person>	-52
r1=<span>	-8
r1=<v-begin>	9
r1=<v-down>	19
r1=<v-impose>	-58
r1=<v-propose>	-15
r1=<v-say>	-81
r1=<v-up>	-37
r1=?	-15
r1=about	7
r1=after	32
r1=again	21
r1=and	61
r1=are	-54
r1=as	7
r1=at	13
r1=before	43
r1=between	44
r1=bring	-14
r1=conference	21
r1=each	10
r1=end	17
r1=for	-7
r1=from	-9
r1=had	-7
r1=his	43
r1=in	98
r1=last	18
r1=later	43
r1=next	-10
r1=now	-27
r1=on	10
r1=published	-12
r1=say	-52
r1=since	-45
r1=summit	15
r1=talk	12
r1=that	-44
r1=the	27
r1=thi	-21
r1=time	-41
r1=to	-12
r1=two	25
r1=want	-6
r1=was	-23
r1=will	-11
r1=within	26
right:calls	19
right:coming	19
right:m=broke up	-34
right:m=closed	22
right:m=conference	21
right:m=delegations	-9
right:m=due	27
right:m=ended	-20
right:m=expected	27
right:m=go	17
right:m=here	-26
right:m=meet	18
right:m=meeting	-11
right:m=meets	-7
right:m=negotiators	-22
right:m=parted	-16
right:m=round	38
right:m=sat	14
right:m=settled	31
right:m=shook hands	14
right:m=signed	-26
right:m=summit	7
right:m=table	-14
right:m=talk	10
right:m=talks	-16
right:m=to see	45
right:m=went	-18
right:m=where	22
right:running	-32
right:summit	-11
right:sure	9
right:wished	-12
says=call held no place day true	-31
says=call held no place word false	-40
says=call held no place word true	42
says=call planned	-20
says=call planned no place word false	-33
says=held no place day true	-37
says=held no place word false	-55
says=held no place word true	13
says=held placed false	-24
says=held placed true	11
says=planned no place word false	8
says=planned placed false	-19
says=planned placed true	7
says=round held	-15
says=round held no place word false	-29
says=round held no place word true	-36
says=round held placed false	-11
says=round planned	-15
says=round planned no place word false	31
says=round planned no place word true	-9
says=round planned placed false	-24
says=round planned placed true	-8
says=round under way	-18
says=round under way placed false	-22
says=round under way placed true	-7
says=summit held	-15
says=summit held no place word false	-14
says=summit held no place word true	-56
says=summit held placed false	-31
says=summit held placed true	29
says=summit planned	25
says=summit planned no place word false	10
says=summit planned placed false	15
says=summit planned placed true	7
says=summit under way	-19
says=summit under way placed false	-8
says=summit under way placed true	-7
says=technical held placed false	20
says=technical held placed true	-12
says=technical planned	8
says=technical planned placed false	-42
says=technical planned placed true	25
says=technical under way	23
says=technical under way placed true	26
says=under way placed false	-30
seat	-13
seat-home	-20
seat-other	16
sent:calls	-19
sent:coming	8
sent:ended	11
sent:experts	-9
sent:m=arrived	-46
sent:m=arrives	-35
sent:m=bargain	7
sent:m=broke off	18
sent:m=broke up	-23
sent:m=come	-15
sent:m=conference	-37
sent:m=consultations	15
sent:m=delegation	-25
sent:m=dinner	-31
sent:m=due	-26
sent:m=flies	-11
sent:m=fly	-14
sent:m=go	-20
sent:m=goes	18
sent:m=guest	-40
sent:m=handshake	-22
sent:m=here	-15
sent:m=invited	-11
sent:m=landed	-12
sent:m=lunch	-11
sent:m=meet	-11
sent:m=meetings	38
sent:m=meets	-8
sent:m=negotiated	35
sent:m=negotiations	15
sent:m=negotiator	31
sent:m=parted	26
sent:m=receive	-8
sent:m=receives	-26
sent:m=rose	6
sent:m=round	12
sent:m=rounds	47
sent:m=sat	34
sent:m=saw each other	12
sent:m=see each other	-41
sent:m=session	12
sent:m=settled	29
sent:m=shook hands	30
sent:m=signed	-30
sent:m=sit	-27
sent:m=sits	-22
sent:m=sitting	-31
sent:m=stop	59
sent:m=summit	-11
sent:m=talk	8
sent:m=talked	-11
sent:m=talking	7
sent:m=there	-25
sent:m=time	21
sent:m=to see	17
sent:m=travel	18
sent:m=travels	-6
sent:m=where	8
sent:meets	11
sent:running	-6
sent:summit	-11
sent:sure	33
sent:wished	-24
sides=0	-23
sides=1	-11
sides=2	9
sides=3	-25
sides=4	-15
sides=5	50
sitting>0.2	-9
sitting>0.35	-10
sitting>0.8	12
sitting>0.9	15
sitting>0.97	11
sitting>0.99	11
sort=meeting	-36
sort=venue	-38
state>0.65	18
state>0.8	15
state>0.9	14
state>0.97	18
state>0.99	28
sure mentions=0	-31
sure mentions=1	6
sure mentions=2	-19
sure=0 no place word day=0	-43
sure=0 no place word no day	-41
sure=0 placed day=0	17
sure=0 placed day=2	26
sure=0 placed day=4	9
sure=0 placed day=5	32
sure=0 placed day=8	6
sure=0 placed no day	-54
sure=1 no place word day=0	10
sure=1 no place word no day	17
sure=1 placed day=0	-16
sure=1 placed day=1	-12
sure=1 placed day=2	18
sure=1 placed day=3	13
sure=1 placed day=4	8
sure=1 placed day=5	-9
sure=1 placed day=6	49
sure=1 placed day=7	-29
sure=1 placed day=8	30
sure=1 placed no day	-92
sure=2 no place word no day	-10
sure=2 placed day=0	17
sure=2 placed day=1	12
sure=2 placed day=4	10
sure=2 placed day=5	-11
sure=2 placed day=6	25
sure=2 placed no day	-54
sure=3 no place word day=0	19
sure=3 placed day=0	-8
sure=3 placed day=1	6
sure=3 placed day=3	31
sure=3 placed day=4	-16
sure=3 placed day=5	-17
sure=3 placed day=6	9
sure=3 placed day=8	32
sure=3 placed no day	-17
sure=4 no place word no day	-41
sure=4 placed day=0	10
sure=4 placed day=1	-33
sure=4 placed day=2	38
sure=4 placed day=3	8
sure=4 placed day=4	31
sure=4 placed day=7	9
sure=4 placed day=8	17
sure=5 no place word day=0	13
sure=5 no place word day=4	-17
sure=5 no place word no day	-10
sure=5 placed day=0	-27
sure=5 placed day=1	20
sure=5 placed day=2	23
sure=5 placed day=3	-29
sure=5 placed day=4	-26
sure=5 placed day=5	-46
sure=5 placed day=6	32
sure=5 placed day=7	16
sure=5 placed day=8	-26
sure=6 no place word day=2	10
sure=6 no place word day=4	31
sure=6 no place word day=6	25
sure=6 no place word day=8	-21
sure=6 no place word no day	-20
sure=6 placed day=0	24
sure=6 placed day=1	6
sure=6 placed day=2	-18
sure=6 placed day=3	-16
sure=6 placed day=4	-27
sure=6 placed day=6	7
sure=6 placed day=7	-18
sure=6 placed day=8	22
sure=6 placed no day	21
sure=7 no place word day=0	8
sure=7 no place word day=5	25
sure=7 no place word day=6	37
sure=7 no place word day=7	30
sure=7 no place word day=8	-60
sure=7 no place word no day	14
sure=7 placed day=1	-41
sure=7 placed day=2	-15
sure=7 placed day=3	36
sure=7 placed day=4	-9
sure=7 placed day=5	26
sure=7 placed day=6	-74
sure=7 placed day=7	-18
sure=7 placed no day	28
sure=8 no place word day=0	-6
sure=8 no place word day=2	-18
sure=8 no place word day=4	-14
sure=8 no place word day=6	-24
sure=8 no place word day=7	9
sure=8 no place word day=8	29
sure=8 no place word no day	14
sure=8 placed day=0	15
sure=8 placed day=1	-18
sure=8 placed day=2	15
sure=8 placed day=6	-34
sure=8 placed day=8	-15
sure=8 placed no day	38
sure>0.2	-11
sure>0.65	11
sure>0.9	9
sure>0.99	15
t0=modal	9
t0=modal-passive	10
t0=past	-17
t0=perfect	-11
t0=perfect-passive	20
t0=pluperfect	17
t0=pluperfect-passive	10
t0=present	-17
third-side	-18
top	-43
town=l0	62
town=l1	27
town=l2	-15
town=l3	-28
town=l4	-23
town=l5	-11
town=r0	43
town=r1	-9
town=r4	-34
v0=accept	12
v0=agree	18
v0=announce	7
v0=ask	-40
v0=be	16
v0=call	23
v0=conclude	-28
v0=confirm	-12
v0=continue	-17
v0=discuss	18
v0=end	-36
v0=have	34
v0=hold	6
v0=land	-21
v0=leave	-21
v0=look	18
v0=make	22
v0=negotiate	11
v0=offer	-56
v0=other	-12
v0=place	-8
v0=plan	24
v0=prepare	30
v0=promise	-20
v0=propose	-26
v0=put	27
v0=raise	57
v0=reach	12
v0=receive	-33
v0=resume	-10
v0=return	13
v0=say	15
v0=see	-27
v0=set	-37
v0=settle	-22
v0=sign	-39
v0=sit	-10
v0=start	16
v0=strike	16
v0=take	16
v0=tell	-35
v0=write	-19
whose>0.2	-14
whose>0.65	9
whose>0.8	18
whose>0.9	16
whose>0.97	20
whose>0.99	9
word=call	31
word=korea	26
word=lancaster house	-55
word=malaysia	16
word=meet	7
word=meeting	21
word=rang	10
word=see	-14
word=speak	-25
word=spoke	-31
word=spoken	20
word=talks	-39
word=telephone	18
word=telephoned	25
word=video	-6
word=visit	-34
word=white house	16`;
