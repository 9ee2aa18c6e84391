// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `yes
<always>	0
both days	66
c0=bear	-12
c0=begin	12
c0=down	-9
c0=end	-22
c0=impose	23
c0=propose	-20
c0=return	24
c0=say	-9
c0=stay	9
c0=target	-13
c1=agree	-26
c1=bear	-10
c1=begin	8
c1=end	-20
c1=impose	-9
c1=propose	12
c1=return	12
c1=sell	9
c1=target	-6
c1=up	11
city	-8
counted	40
ct0=agree past	12
ct0=agree pluperfect	-30
ct0=bear future	9
ct0=bear modal	-10
ct0=bear past	-8
ct0=bear perfect	16
ct0=bear pluperfect	-6
ct0=bear present	-21
ct0=begin future	-7
ct0=begin modal	6
ct0=begin past	6
ct0=begin perfect	13
ct0=down future	-10
ct0=down past	-14
ct0=down past-passive	28
ct0=down present	6
ct0=end past	-28
ct0=impose future	18
ct0=impose future-passive	20
ct0=impose modal	15
ct0=impose modal-passive	14
ct0=impose pluperfect	14
ct0=impose present-passive	23
ct0=propose future-passive	17
ct0=propose past	-16
ct0=propose past-passive	35
ct0=propose pluperfect	-10
ct0=propose present	-37
ct0=propose present-passive	14
ct0=return present	23
ct0=say present	-19
ct0=stay future	-12
ct0=stay future-passive	28
ct0=stay modal	33
ct0=stay past	-13
ct0=stay past-passive	9
ct0=stay perfect	-23
ct0=stay pluperfect	39
ct0=stay present	-13
ct0=suspend future-passive	26
ct0=suspend past	-42
ct0=suspend past-passive	9
ct0=target past	-19
ct0=up present	6
dateline	-27
dateline only	6
day=l2	-31
day=l4	-21
day=l5	-18
day=r0	-14
day=r3	19
day>0.2	8
day>0.35	6
day>0.65	-10
day>0.9	8
day>0.99	-13
heads=0	-16
heads=1	-6
heads=2	-6
kind>0.5	-10
l1=(	14
l1=:	10
l1=<begin>	17
l1=<name>	-31
l1=<v-bear>	8
l1=<v-impose>	-40
l1=a	8
l1=after	-19
l1=and	42
l1=at	-18
l1=by	-30
l1=for	-13
l1=from	-35
l1=in	15
l1=leave	-31
l1=of	17
l1=on	-42
l1=since	-39
l1=telephone	-12
l1=that	-34
l1=the	-10
l1=to	-10
l1=visit	28
l1=what	-7
l1=will	21
l1=with	-26
l1=would	29
l=, after	23
l=, and	-27
l=, at	14
l=, by	-7
l=, in	17
l=, the	-47
l=<begin> <begin>	17
l=<begin> <person>	-26
l=<begin> in	7
l=<begin> the	-46
l=<day-ahead> in	43
l=<day-gone> in	12
l=<month-gone> ,	18
l=<month-gone> and	-19
l=<name> in	-47
l=<office> in	-38
l=<organisation> in	-72
l=<quality> in	32
l=<seat> and	29
l=<span> in	-6
l=a telephone	30
l=after a	-16
l=again in	47
l=agree in	-17
l=and in	38
l=arrive in	-36
l=at the	16
l=back from	26
l=be in	-8
l=begin in	17
l=come from	-35
l=conclude in	-34
l=conference ,	13
l=discuss in	31
l=down in	-11
l=due in	21
l=expect to	-32
l=fly to	-14
l=geneva ,	24
l=hand in	37
l=he would	18
l=hold in	42
l=home from	20
l=in a	22
l=in the	-31
l=invitation to	17
l=it in	-16
l=land in	10
l=meet at	13
l=meeting in	30
l=midnight in	-26
l=negotiate in	-9
l=on in	-40
l=on the	30
l=one in	11
l=open in	19
l=other in	-9
l=place in	-10
l=plan for	16
l=plan in	17
l=promise in	-11
l=reach in	6
l=return from	15
l=round in	8
l=say in	-27
l=sign in	-26
l=sit in	-17
l=spoke by	31
l=summit in	18
l=table in	-27
l=talk in	-11
l=talked by	19
l=that in	32
l=them in	25
l=time in	19
l=to the	-32
l=to visit	24
l=together in	-16
l=travel to	32
l=truce in	14
l=up in	-12
l=visit to	-11
l=was in	21
l=were in	31
lead="	-76
lead=(	14
lead=)	57
lead=-	10
lead=:	-29
lead=;	-68
lead=a	-23
lead=american	22
lead=and	-6
lead=as	-12
lead=beijing	31
lead=busan	12
lead=by	6
lead=china	18
lead=from	-61
lead=geneva	-10
lead=he	21
lead=his	-19
lead=i	12
lead=in	17
lead=its	-28
lead=london	39
lead=madrid	6
lead=ministers	35
lead=mr	6
lead=negotiators	-30
lead=new	19
lead=officials	-9
lead=on	13
lead=our	-11
lead=president	19
lead=presidents	7
lead=so	-40
lead=stockholm	15
lead=talks	7
lead=the	8
lead=then	-9
lead=there	-29
lead=treasury	9
lead=two	15
lead=we	44
lead=what	6
lead=which	14
lead=who	12
lead=xi	9
lead=—	12
left:calls	-39
left:ended	29
left:experts	-25
left:m=arrives	-13
left:m=came	-11
left:m=come	-25
left:m=comes	12
left:m=conference	-11
left:m=consultations	21
left:m=delegation	6
left:m=delegations	45
left:m=dinner	-6
left:m=due	-23
left:m=ended	-17
left:m=expected	-9
left:m=flew	-10
left:m=flies	-11
left:m=go	-34
left:m=goes	26
left:m=here	15
left:m=invitation	25
left:m=landed	-9
left:m=meet	-25
left:m=meeting	18
left:m=meetings	42
left:m=meets	17
left:m=met	20
left:m=negotiated	7
left:m=negotiators	31
left:m=received	9
left:m=receives	-10
left:m=rose	-20
left:m=round	-6
left:m=rounds	18
left:m=saw each other	6
left:m=session	-23
left:m=settled	8
left:m=shook hands	29
left:m=signed	-40
left:m=sit	9
left:m=talk	41
left:m=talked	12
left:m=talks	-10
left:m=there	-6
left:m=time	-21
left:m=travel	25
left:m=travels	15
left:m=visit	14
left:meets	14
left:running	29
left:summit	10
left:sure	11
left:wished	-37
loud	-38
made=other days	-19
made=other days call	16
made=other days held	-18
made=other days kind=3	-11
made=other days kind=4	-34
made=other days kind=5	-39
made=other days kind=6	-38
made=other days kind=7	13
made=other days kind=8	14
made=other days round	-38
made=other days sitting=0	-38
made=other days sitting=2	8
made=other days state=0	-49
made=other days state=1	-36
made=other days state=3	-18
made=other days state=4	27
made=other days state=6	-53
made=other days state=7	-24
made=other days state=8	33
made=other days summit	6
made=other days under way	-8
made=other days whose=1	-16
made=other days whose=2	-16
made=other days whose=3	10
made=other days whose=7	17
made=other days whose=8	-28
made=other kind	-19
made=other kind call	-25
made=other kind held	-27
made=other kind kind=0	-92
made=other kind kind=2	40
made=other kind kind=4	6
made=other kind sitting=2	19
made=other kind sitting=3	-9
made=other kind sitting=4	-15
made=other kind sitting=7	-10
made=other kind sitting=8	-29
made=other kind state=0	36
made=other kind state=4	22
made=other kind state=5	-39
made=other kind state=6	-46
made=other kind state=7	-30
made=other kind summit	-32
made=other kind technical	10
made=other kind whose=3	-54
made=other kind whose=4	-27
made=other kind whose=5	-15
made=other kind whose=6	-6
made=other kind whose=7	23
made=other sides held	-15
made=other sides kind=5	20
made=other sides kind=7	25
made=other sides kind=8	-32
made=other sides round	-19
made=other sides sitting=2	26
made=other sides sitting=3	-44
made=other sides sitting=4	11
made=other sides sitting=5	17
made=other sides sitting=7	-10
made=other sides sitting=8	-17
made=other sides state=0	-16
made=other sides state=3	-19
made=other sides state=4	13
made=other sides state=5	-38
made=other sides state=6	10
made=other sides state=7	-25
made=other sides state=8	13
made=other sides summit	32
made=other sides whose=0	-38
made=other sides whose=1	-44
made=other sides whose=2	68
made=other state	-25
made=other state call	-27
made=other state held	-12
made=other state kind=3	-16
made=other state kind=4	22
made=other state kind=5	-10
made=other state kind=7	-18
made=other state kind=8	-14
made=other state planned	-25
made=other state round	-21
made=other state sitting=1	-19
made=other state sitting=2	18
made=other state sitting=4	48
made=other state sitting=5	-15
made=other state sitting=6	-69
made=other state sitting=7	-11
made=other state sitting=8	-23
made=other state state=0	-76
made=other state state=1	-10
made=other state state=2	35
made=other state state=3	-12
made=other state state=4	-14
made=other state state=5	-29
made=other state state=6	-23
made=other state state=7	10
made=other state state=8	32
made=other state under way	12
made=other state whose=2	-15
made=other state whose=3	-10
made=other state whose=4	-26
made=other state whose=5	-44
made=other state whose=6	-13
made=other state whose=7	-26
made=other state whose=8	19
made=own	6
made=own kind=3	-37
made=own kind=6	13
made=own kind=8	7
made=own planned	24
made=own round	-9
made=own sitting=1	-53
made=own sitting=2	-41
made=own sitting=3	-33
made=own sitting=4	-14
made=own sitting=6	31
made=own sitting=8	36
made=own state=0	-36
made=own state=1	12
made=own state=2	21
made=own state=3	-25
made=own state=4	-34
made=own state=5	13
made=own state=6	9
made=own state=8	23
made=own summit	11
made=own technical	9
made=own under way	-60
made=own whose=1	-79
made=own whose=2	-77
made=own whose=4	-7
made=own whose=6	18
made=own whose=7	31
made=own whose=8	14
meetings=1	-16
meetings=2	-8
meetings=3	-20
meetings=4	17
meetings=5	-10
mentions=1	-15
mentions=2	-10
mentions=3	-8
next:apart	-7
next:calls	-35
next:coming	-6
next:experts	-42
next:heads=0	-12
next:heads=1	-9
next:meets	-11
next:running	19
next:summit	-19
next:sure	-19
next:wished	-25
no day	-57
no place day sure>0.2	-39
no place day sure>0.35	-10
no place word sure>0.2	-7
no place word sure>0.5	10
no place word sure>0.9	10
no place word sure>0.97	27
no place word sure>0.99	10
none	23
none n=1	-22
none n=2	26
none n=3	12
none n=4	34
none n=5	19
off=ahead held	-54
off=ahead planned	31
off=ahead under way	-34
off=gone held	35
off=gone planned	-99
off=gone under way	-39
off=lately under way	42
off=today held	-8
off=today planned	-9
off=today under way	-25
other less sure placed same days	-11
other less sure placed same state	-10
other less sure same place far	25
other less sure same place open	-27
other less sure same place other state	-8
other less sure same place same state	-11
other less sure unplaced far	-15
other less sure unplaced near	-28
other less sure unplaced open	-10
other less sure unplaced other state	-10
other less sure unplaced same days	-6
other less sure unplaced same state	-32
other no place day placed open other kind	-9
other no place word less sure placed other state other kind	27
other no place word less sure unplaced other state other kind	-6
other no place word placed near other kind	38
other no place word placed open other kind	-22
other no place word placed open same kind	-49
other no place word surer placed other state other kind	-7
other no place word surer placed same state other kind	6
other no place word surer placed same state same kind	-64
other no place word surer unplaced other state other kind	33
other no place word surer unplaced same state other kind	8
other no place word unplaced open other kind	45
other no place word unplaced open same kind	-9
other placed less sure placed other state same kind	-11
other placed less sure placed same state same kind	-6
other placed less sure same place other state other kind	-6
other placed less sure same place same state same kind	-9
other placed less sure unplaced other state same kind	-12
other placed less sure unplaced same state other kind	-29
other placed less sure unplaced same state same kind	-24
other placed placed far other kind	18
other placed placed far same kind	-10
other placed placed near other kind	41
other placed placed near same kind	-66
other placed placed same days other kind	23
other placed placed same days same kind	-54
other placed same place far same kind	27
other placed same place open other kind	-10
other placed same place open same kind	-40
other placed surer placed other state other kind	-28
other placed surer placed other state same kind	22
other placed surer placed same state other kind	19
other placed surer placed same state same kind	-14
other placed surer same place other state other kind	-29
other placed surer same place other state same kind	-23
other placed surer same place same state same kind	7
other placed surer unplaced other state other kind	13
other placed surer unplaced same state other kind	-20
other placed unplaced far other kind	-21
other placed unplaced near other kind	-20
other placed unplaced open same kind	-16
other surer placed near	16
other surer placed open	-7
other surer placed other state	-15
other surer placed same days	-48
other surer placed same state	-35
other surer same place open	-27
other surer same place other state	-37
other surer same place same state	6
other surer unplaced far	-10
other surer unplaced open	13
other surer unplaced other state	17
other surer unplaced same state	-6
part:calls	26
part:coming	10
part:ended	18
part:m=arrives	-13
part:m=bargain	-22
part:m=broke up	10
part:m=come	-31
part:m=comes	27
part:m=conference	-31
part:m=delegation	-26
part:m=due	-23
part:m=ended	-23
part:m=expected	-10
part:m=flew	-10
part:m=flies	-11
part:m=go	10
part:m=goes	-19
part:m=here	9
part:m=invitation	23
part:m=landed	-9
part:m=meet	-9
part:m=meetings	31
part:m=meets	38
part:m=met	-22
part:m=negotiated	-22
part:m=negotiations	-11
part:m=negotiators	11
part:m=parted	24
part:m=receives	-12
part:m=round	-17
part:m=rounds	51
part:m=sat	-12
part:m=saw each other	6
part:m=see each other	-50
part:m=session	10
part:m=settled	9
part:m=shook hands	28
part:m=signed	-31
part:m=sitting	-34
part:m=summit	20
part:m=table	-41
part:m=talk	26
part:m=there	-15
part:m=time	-40
part:m=travel	20
part:m=travels	-8
part:m=went	-26
part:meets	-14
part:running	26
part:summit	-25
part:sure	9
part:wished	-21
people=0	-23
people=1	-19
people=2	12
people=3	10
placed sure>0.8	-12
placed sure>0.97	11
placed=no place day	-39
placed=no place word	-17
placed=placed	-13
prev:apart	-25
prev:calls	-7
prev:coming	31
prev:ended	6
prev:experts	16
prev:heads=0	-7
prev:heads=1	-21
prev:heads=2	-17
prev:meets	14
prev:running	8
prev:summit	-8
prev:sure	19
prev:wished	8
quoted	-27
r1='s	-29
r1=(	48
r1=.	-21
r1=:	-15
r1=;	-43
r1=<day-ahead>	-6
r1=<day-today>	22
r1=<end>	-12
r1=<person>	-26
r1=<span>	-29
r1=<v-bear>	-29
r1=<v-begin>	-10
r1=<v-down>	-33
r1=<v-end>	-6
r1=<v-impose>	-16
r1=<v-say>	-55
r1=<v-up>	-30
r1=?	-35
r1=a	6
r1=and	71
r1=are	-62
r1=at	24
r1=before	8
r1=by	-47
r1=call	-9
r1=conference	11
r1=each	33
r1=for	-25
r1=from	-26
r1=had	-46
r1=has	-26
r1=his	29
r1=in	83
r1=is	-22
r1=last	33
r1=of	-23
r1=say	-41
r1=since	-18
r1=summit	22
r1=talk	15
r1=the	-22
r1=thi	11
r1=until	-10
r1=was	-18
r1=will	-22
right:calls	-18
right:coming	6
right:experts	17
right:m=came	10
right:m=conference	11
right:m=due	22
right:m=ended	-7
right:m=expected	25
right:m=go	21
right:m=meet	21
right:m=meeting	-20
right:m=met	-24
right:m=negotiators	-10
right:m=round	61
right:m=sat	18
right:m=settled	15
right:m=signed	21
right:m=talk	-16
right:m=talks	-19
right:m=there	-8
right:m=time	-35
right:m=visit	-6
right:m=went	-9
right:m=where	19
right:running	-19
right:summit	-14
right:wished	-34
says=call held	-6
says=call held no place day true	-48
says=call held no place word false	-40
says=call held no place word true	37
says=call planned	10
says=call planned no place word false	-24
says=call planned no place word true	21
says=held no place day true	-55
says=held no place word false	-68
says=held no place word true	22
says=held placed false	-31
says=held placed true	8
says=planned no place word false	9
says=planned placed false	-6
says=planned placed true	8
says=round held	-22
says=round held no place word false	-43
says=round held no place word true	-18
says=round held placed false	-12
says=round held placed true	-7
says=round planned	-22
says=round planned no place word false	27
says=round planned no place word true	-13
says=round planned placed false	-37
says=round planned placed true	-7
says=round under way	-17
says=round under way placed false	-44
says=summit held	-9
says=summit held no place word false	-36
says=summit held no place word true	-15
says=summit held placed false	-31
says=summit held placed true	30
says=summit planned	21
says=summit planned no place word false	17
says=summit planned no place word true	-20
says=summit planned placed false	26
says=technical held	-9
says=technical held placed false	-8
says=technical planned	26
says=technical planned placed true	27
says=technical under way	14
says=technical under way placed true	16
says=under way placed false	-47
seat	-18
seat-home	-17
seat-other	6
seat-side	-8
sent:coming	6
sent:experts	-29
sent:m=arrives	-13
sent:m=bargain	-20
sent:m=broke off	37
sent:m=broke up	-9
sent:m=came	9
sent:m=closed	18
sent:m=come	-10
sent:m=comes	6
sent:m=conference	-45
sent:m=consultations	24
sent:m=delegation	-10
sent:m=delegations	28
sent:m=dinner	-14
sent:m=due	-9
sent:m=ended	-37
sent:m=expected	6
sent:m=flew	-10
sent:m=flies	-11
sent:m=goes	8
sent:m=guest	-24
sent:m=handshake	-7
sent:m=here	7
sent:m=invitation	52
sent:m=invited	-24
sent:m=landed	-9
sent:m=lunch	-18
sent:m=meeting	-7
sent:m=meetings	28
sent:m=meets	22
sent:m=met	13
sent:m=negotiate	-12
sent:m=negotiated	34
sent:m=negotiation	-13
sent:m=negotiator	9
sent:m=negotiators	7
sent:m=parted	28
sent:m=receive	-62
sent:m=receives	-23
sent:m=rose	-21
sent:m=round	14
sent:m=rounds	36
sent:m=sat	24
sent:m=saw each other	7
sent:m=see each other	-61
sent:m=session	7
sent:m=settled	38
sent:m=shook hands	26
sent:m=signed	-31
sent:m=sit	-11
sent:m=sitting	-41
sent:m=spent	30
sent:m=stop	13
sent:m=summit	-11
sent:m=talk	28
sent:m=talked	25
sent:m=talks	-23
sent:m=there	-9
sent:m=to see	18
sent:m=travel	25
sent:m=travels	-8
sent:m=went	-13
sent:m=where	8
sent:meets	12
sent:running	-14
sent:sure	29
sent:wished	-16
sides=0	-18
sides=1	-14
sides=2	-6
sitting>0.2	-9
sitting>0.65	12
sitting>0.8	8
sitting>0.9	10
sitting>0.99	9
sort=call	15
sort=meeting	-24
sort=venue	-25
state>0.35	7
state>0.65	7
state>0.8	9
state>0.9	15
state>0.97	26
state>0.99	36
sure mentions=0	-26
sure mentions=1	-6
sure mentions=2	-6
sure=0 no place word no day	-28
sure=0 placed day=0	-42
sure=0 placed day=1	11
sure=0 placed day=2	49
sure=0 placed day=5	11
sure=0 placed no day	-57
sure=1 no place word day=0	19
sure=1 no place word no day	-22
sure=1 placed day=0	-27
sure=1 placed day=1	20
sure=1 placed day=2	-12
sure=1 placed day=6	32
sure=1 placed no day	-50
sure=2 no place word day=0	18
sure=2 no place word no day	-28
sure=2 placed day=0	-26
sure=2 placed day=1	31
sure=2 placed day=3	6
sure=2 placed day=4	29
sure=2 placed day=6	23
sure=2 placed no day	-29
sure=3 no place word day=0	32
sure=3 no place word no day	34
sure=3 placed day=0	30
sure=3 placed day=2	9
sure=3 placed day=6	6
sure=3 placed no day	-41
sure=4 no place word no day	11
sure=4 placed day=0	11
sure=4 placed day=2	20
sure=4 placed day=3	16
sure=4 placed day=4	20
sure=4 placed day=5	33
sure=4 placed day=7	22
sure=4 placed day=8	14
sure=4 placed no day	-30
sure=5 no place word no day	-28
sure=5 placed day=0	-33
sure=5 placed day=2	21
sure=5 placed day=3	-25
sure=5 placed day=4	36
sure=5 placed day=5	-18
sure=5 placed day=6	-26
sure=6 no place word day=0	33
sure=6 no place word no day	-36
sure=6 placed day=3	-18
sure=6 placed day=5	-32
sure=6 placed day=7	7
sure=6 placed day=8	-37
sure=6 placed no day	19
sure=7 no place word day=8	10
sure=7 no place word no day	11
sure=7 placed day=0	7
sure=7 placed day=2	-11
sure=7 placed day=3	22
sure=7 placed day=4	-44
sure=7 placed day=5	-17
sure=7 placed day=6	14
sure=7 placed day=7	52
sure=7 placed day=8	-7
sure=7 placed no day	33
sure=8 no place word day=0	-7
sure=8 no place word day=6	-9
sure=8 no place word day=7	-11
sure=8 no place word day=8	23
sure=8 no place word no day	13
sure=8 placed day=0	21
sure=8 placed day=1	-6
sure=8 placed day=3	13
sure=8 placed day=4	-17
sure=8 placed day=7	-35
sure=8 placed day=8	-16
sure=8 placed no day	39
sure>0.2	-9
sure>0.5	10
sure>0.65	7
sure>0.8	-9
sure>0.97	22
sure>0.99	7
t0=future	-18
t0=future-passive	22
t0=modal-passive	13
t0=past	-19
t0=past-passive	16
t0=perfect-passive	17
t0=pluperfect	19
t0=present	-19
third-side	-7
top	-67
town=l0	85
town=l1	25
town=l4	-8
town=l5	6
town=r0	37
town=r1	-18
town=r3	17
town=r4	-52
town=r5	-15
v0=accept	20
v0=agree	11
v0=be	16
v0=begin	8
v0=conclude	-22
v0=discuss	19
v0=end	-38
v0=expect	-23
v0=go	11
v0=have	36
v0=hold	6
v0=land	-18
v0=leave	-43
v0=look	27
v0=make	22
v0=meet	8
v0=negotiate	-27
v0=other	7
v0=plan	33
v0=put	20
v0=reach	12
v0=receive	-39
v0=resume	8
v0=return	22
v0=rise	-12
v0=see	-36
v0=set	7
v0=settle	17
v0=sign	-52
v0=sit	-35
v0=start	-13
v0=take	19
v0=tell	-54
verbless	25
whose>0.2	-15
whose>0.65	7
whose>0.8	13
whose>0.9	19
whose>0.97	16
word=call	59
word=conversation	-35
word=lancaster house	-24
word=meet	14
word=meeting	-9
word=phone	-18
word=see	-9
word=south korea	10
word=spoke	-33
word=telephone	13
word=video	-7`;
