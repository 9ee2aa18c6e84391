// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `no	yes
<always>	16 -16
both days	-39 39
both-sides	9 -9
c0=bear	8 -8
c0=begin	-7 7
c0=down	12 -12
c0=end	6 -6
c0=impose	-17 17
c0=propose	17 -17
c0=return	-12 12
c1=agree	16 -16
c1=end	10 -10
c1=propose	-13 13
c1=sell	24 -24
c1=stay	-8 8
c1=target	-6 6
c1=up	-9 9
city	8 -8
counted	-20 20
ct0=agree past-passive	-11 11
ct0=agree perfect	-7 7
ct0=agree pluperfect	19 -19
ct0=bear future	-12 12
ct0=bear past	17 -17
ct0=bear past-passive	-12 12
ct0=bear perfect	-6 6
ct0=bear pluperfect	11 -11
ct0=bear present	6 -6
ct0=begin modal	-9 9
ct0=begin past	-12 12
ct0=down future	-17 17
ct0=down past	13 -13
ct0=down past-passive	-29 29
ct0=end past	13 -13
ct0=impose future	-22 22
ct0=impose future-passive	-8 8
ct0=impose past	11 -11
ct0=impose past-passive	7 -7
ct0=impose present	-19 19
ct0=impose present-passive	-18 18
ct0=propose future-passive	-25 25
ct0=propose pluperfect	-6 6
ct0=propose present	39 -39
ct0=propose present-passive	-10 10
ct0=return present	-28 28
ct0=say present	12 -12
ct0=stay future	11 -11
ct0=stay future-passive	-24 24
ct0=stay modal	-14 14
ct0=stay past	12 -12
ct0=stay perfect	-7 7
ct0=stay pluperfect	-49 49
ct0=stay present	7 -7
ct0=suspend future	-9 9
ct0=suspend future-passive	-22 22
ct0=suspend past	18 -18
ct0=target past	12 -12
dateline	30 -30
dateline only	-18 18
day=l1	-6 6
day=l4	15 -15
day=r0	11 -11
day=r2	6 -6
day>0.65	9 -9
day>0.9	-6 6
day>0.99	8 -8
headline	15 -15
heads=0	8 -8
heads=1	8 -8
heads=2	12 -12
kind>0.2	14 -14
kind>0.35	14 -14
kind>0.5	14 -14
kind>0.65	-6 6
kind>0.8	-15 15
kind>0.9	-17 17
kind>0.99	-9 9
l1=:	-30 30
l1=<begin>	-14 14
l1=<name>	6 -6
l1=<v-impose>	22 -22
l1=a	15 -15
l1=after	14 -14
l1=and	-36 36
l1=at	16 -16
l1=by	7 -7
l1=for	9 -9
l1=from	31 -31
l1=leave	15 -15
l1=of	-6 6
l1=on	18 -18
l1=telephone	19 -19
l1=the	9 -9
l1=to	17 -17
l1=visit	-33 33
l1=will	-13 13
l1=would	-13 13
l=, after	-24 24
l=, at	6 -6
l=, in	-26 26
l=, the	18 -18
l=: in	-7 7
l=<begin> <begin>	-14 14
l=<begin> <person>	8 -8
l=<begin> in	-9 9
l=<begin> the	30 -30
l=<day-ahead> in	-17 17
l=<name> in	38 -38
l=<office> in	35 -35
l=<organisation> in	38 -38
l=<person> by	-16 16
l=<person> to	-13 13
l=<quality> in	-17 17
l=<span> in	-7 7
l=a telephone	-21 21
l=again in	-32 32
l=agree in	7 -7
l=and in	-36 36
l=are to	-8 8
l=arrive in	21 -21
l=at the	-20 20
l=be in	8 -8
l=begin in	-15 15
l=conclude in	21 -21
l=discuss in	-34 34
l=down in	15 -15
l=due in	-24 24
l=expect in	15 -15
l=fly to	11 -11
l=geneva ,	-26 26
l=hand in	-38 38
l=hold in	-37 37
l=home from	-19 19
l=in a	-21 21
l=in the	35 -35
l=land in	-21 21
l=meet at	-19 19
l=meeting in	-24 24
l=of the	-10 10
l=on in	63 -63
l=on the	-6 6
l=place in	12 -12
l=plan for	6 -6
l=plan in	-21 21
l=reach in	7 -7
l=return from	-30 30
l=sign in	23 -23
l=sit in	14 -14
l=spoke by	-28 28
l=spoken by	-10 10
l=table in	9 -9
l=talked by	-14 14
l=them in	-12 12
l=time in	-31 31
l=to visit	-29 29
l=together in	9 -9
l=travel to	-14 14
l=truce in	-19 19
l=up in	20 -20
l=visit to	17 -17
l=was in	-24 24
l=were in	-16 16
lead="	42 -42
lead=(	-20 20
lead=)	-47 47
lead=,	9 -9
lead=-	-12 12
lead=:	19 -19
lead=;	48 -48
lead=a	7 -7
lead=after	-8 8
lead=american	-32 32
lead=and	-11 11
lead=before	19 -19
lead=bessent	6 -6
lead=both	-18 18
lead=busan	-25 25
lead=china	-20 20
lead=from	50 -50
lead=geneva	12 -12
lead=he	-9 9
lead=i	9 -9
lead=in	-17 17
lead=london	-21 21
lead=madrid	35 -35
lead=ministers	-42 42
lead=negotiators	33 -33
lead=officials	-7 7
lead=our	27 -27
lead=president	-6 6
lead=so	10 -10
lead=that	22 -22
lead=the	-10 10
lead=treasury	-13 13
lead=two	-28 28
lead=we	-29 29
lead=what	12 -12
lead=when	-16 16
lead=which	-20 20
lead=who	-19 19
lead=—	-20 20
left:calls	22 -22
left:coming	-7 7
left:ended	-13 13
left:experts	32 -32
left:m=came	10 -10
left:m=conference	20 -20
left:m=consultations	-32 32
left:m=delegation	-10 10
left:m=delegations	-47 47
left:m=due	9 -9
left:m=ended	15 -15
left:m=expected	9 -9
left:m=flies	15 -15
left:m=go	27 -27
left:m=goes	-26 26
left:m=invitation	-11 11
left:m=meet	15 -15
left:m=meeting	-17 17
left:m=meetings	-30 30
left:m=meets	-28 28
left:m=met	-10 10
left:m=negotiated	7 -7
left:m=negotiations	-11 11
left:m=negotiators	-22 22
left:m=received	-6 6
left:m=round	12 -12
left:m=rounds	15 -15
left:m=session	21 -21
left:m=settled	-8 8
left:m=shook hands	-23 23
left:m=signed	13 -13
left:m=sit	9 -9
left:m=talk	-36 36
left:m=talked	-10 10
left:m=there	-12 12
left:m=time	16 -16
left:m=travel	-25 25
left:m=visit	-10 10
left:meets	-10 10
left:summit	-16 16
left:wished	16 -16
loud	33 -33
meetings=1	12 -12
meetings=2	15 -15
meetings=3	8 -8
meetings=4	-13 13
mentions=1	8 -8
mentions=3	10 -10
mentions=4	12 -12
next:apart	6 -6
next:calls	20 -20
next:coming	12 -12
next:ended	13 -13
next:experts	43 -43
next:heads=1	18 -18
next:heads=2	19 -19
next:meets	6 -6
next:running	-15 15
next:summit	14 -14
next:sure	9 -9
next:wished	8 -8
no day	32 -32
no place day sure>0.2	22 -22
no place word sure>0.2	14 -14
no place word sure>0.5	-7 7
no place word sure>0.9	-8 8
no place word sure>0.97	-16 16
no place word sure>0.99	-12 12
off=ahead planned	-19 19
off=gone held	-22 22
off=today held	14 -14
off=today planned	43 -43
off=today under way	22 -22
other less sure placed near	-9 9
other less sure placed same days	9 -9
other less sure placed same state	13 -13
other less sure same place far	-27 27
other less sure same place open	15 -15
other less sure same place other state	9 -9
other less sure unplaced far	17 -17
other less sure unplaced other state	6 -6
other less sure unplaced same days	33 -33
other less sure unplaced same state	16 -16
other no place word less sure placed other state other kind	11 -11
other no place word less sure placed same state other kind	17 -17
other no place word placed far other kind	9 -9
other no place word placed near other kind	-27 27
other no place word placed open other kind	16 -16
other no place word placed open same kind	31 -31
other no place word placed same days other kind	20 -20
other no place word surer placed same state same kind	57 -57
other no place word unplaced open other kind	-20 20
other placed less sure placed other state other kind	7 -7
other placed less sure placed same state other kind	-6 6
other placed less sure same place other state other kind	12 -12
other placed less sure unplaced other state other kind	7 -7
other placed less sure unplaced same state other kind	15 -15
other placed less sure unplaced same state same kind	11 -11
other placed placed far other kind	-16 16
other placed placed near other kind	-32 32
other placed placed near same kind	36 -36
other placed placed open other kind	8 -8
other placed placed same days other kind	-45 45
other placed placed same days same kind	38 -38
other placed same place far same kind	-12 12
other placed same place open same kind	21 -21
other placed surer placed other state other kind	16 -16
other placed surer placed other state same kind	-10 10
other placed surer placed same state other kind	-16 16
other placed surer same place other state other kind	17 -17
other placed surer same place other state same kind	12 -12
other placed surer unplaced other state other kind	-11 11
other placed surer unplaced same state other kind	16 -16
other placed unplaced far other kind	19 -19
other placed unplaced near other kind	6 -6
other placed unplaced open other kind	-14 14
other placed unplaced open same kind	16 -16
other placed unplaced same days other kind	41 -41
other surer placed near	-7 7
other surer placed same days	20 -20
other surer placed same state	25 -25
other surer same place far	30 -30
other surer same place open	11 -11
other surer same place other state	23 -23
other surer unplaced open	-12 12
other surer unplaced other state	-11 11
other surer unplaced same state	13 -13
part:calls	-24 24
part:coming	-7 7
part:ended	-10 10
part:experts	-19 19
part:m=broke up	-11 11
part:m=came	-8 8
part:m=come	21 -21
part:m=comes	-11 11
part:m=conference	18 -18
part:m=delegation	18 -18
part:m=due	9 -9
part:m=ended	14 -14
part:m=expected	15 -15
part:m=flies	15 -15
part:m=go	-6 6
part:m=here	27 -27
part:m=invitation	-9 9
part:m=meet	11 -11
part:m=meeting	-8 8
part:m=meetings	-26 26
part:m=meets	-21 21
part:m=met	16 -16
part:m=negotiated	16 -16
part:m=negotiations	25 -25
part:m=negotiators	6 -6
part:m=parted	-36 36
part:m=round	21 -21
part:m=rounds	-32 32
part:m=see each other	39 -39
part:m=session	-13 13
part:m=settled	-17 17
part:m=shook hands	-23 23
part:m=sitting	38 -38
part:m=table	30 -30
part:m=talk	-21 21
part:m=talked	8 -8
part:m=there	20 -20
part:m=time	28 -28
part:m=to see	-17 17
part:m=travel	-17 17
part:m=travels	20 -20
part:m=visit	-8 8
part:m=went	25 -25
part:running	-11 11
part:summit	18 -18
part:sure	-13 13
part:wished	7 -7
people=0	14 -14
people=1	20 -20
people=2	-9 9
placed=no place day	22 -22
placed=no place word	14 -14
placed=placed	7 -7
prev:apart	11 -11
prev:coming	-19 19
prev:experts	-7 7
prev:heads=0	7 -7
prev:heads=1	9 -9
prev:meets	-6 6
prev:summit	16 -16
prev:sure	-15 15
prev:wished	-6 6
r1=(	-37 37
r1=,	9 -9
r1=.	8 -8
r1=;	45 -45
r1=<day-today>	-23 23
r1=<end>	12 -12
r1=<person>	8 -8
r1=<span>	22 -22
r1=<v-down>	9 -9
r1=<v-impose>	14 -14
r1=<v-propose>	-7 7
r1=<v-say>	19 -19
r1=?	50 -50
r1=a	-14 14
r1=after	-7 7
r1=and	-56 56
r1=are	44 -44
r1=at	-21 21
r1=before	-15 15
r1=between	-13 13
r1=broke	32 -32
r1=by	24 -24
r1=each	-13 13
r1=fact	-11 11
r1=for	7 -7
r1=from	19 -19
r1=had	26 -26
r1=has	30 -30
r1=his	-35 35
r1=in	-53 53
r1=is	27 -27
r1=last	-20 20
r1=say	15 -15
r1=since	25 -25
r1=summit	-8 8
r1=talk	-14 14
r1=that	-7 7
r1=the	31 -31
r1=thi	-13 13
r1=to	-17 17
r1=with	-9 9
right:coming	-16 16
right:ended	7 -7
right:m=broke up	7 -7
right:m=came	-22 22
right:m=delegations	20 -20
right:m=go	-26 26
right:m=meet	-20 20
right:m=meeting	22 -22
right:m=met	12 -12
right:m=negotiators	18 -18
right:m=round	-44 44
right:m=sat	-12 12
right:m=settled	-16 16
right:m=summit	10 -10
right:m=talk	7 -7
right:m=there	9 -9
right:m=time	14 -14
right:m=visit	15 -15
right:m=went	7 -7
right:m=where	-18 18
right:wished	21 -21
says=call held	11 -11
says=call held no place day true	35 -35
says=call held no place word false	39 -39
says=call held no place word true	-28 28
says=call planned no place word false	23 -23
says=held no place day true	43 -43
says=held no place word false	41 -41
says=held no place word true	-12 12
says=held placed false	15 -15
says=held placed true	-7 7
says=round held	13 -13
says=round held placed true	8 -8
says=round planned	14 -14
says=round planned placed false	19 -19
says=round under way	30 -30
says=round under way placed true	22 -22
says=summit held	6 -6
says=summit held placed false	21 -21
says=summit held placed true	-22 22
says=summit planned	-20 20
says=summit planned no place word false	-25 25
says=summit planned no place word true	16 -16
says=summit planned placed false	-13 13
says=summit planned placed true	-9 9
says=technical held	-28 28
says=technical planned	-19 19
says=technical planned placed true	-13 13
says=under way placed true	15 -15
seat	8 -8
seat-home	9 -9
sent:calls	12 -12
sent:experts	30 -30
sent:m=broke off	-23 23
sent:m=came	-7 7
sent:m=closed	-25 25
sent:m=comes	8 -8
sent:m=conference	34 -34
sent:m=consultations	-16 16
sent:m=delegation	12 -12
sent:m=delegations	-23 23
sent:m=dinner	37 -37
sent:m=ended	10 -10
sent:m=expected	11 -11
sent:m=flies	15 -15
sent:m=go	-13 13
sent:m=guest	14 -14
sent:m=here	7 -7
sent:m=invitation	-20 20
sent:m=invited	6 -6
sent:m=lunch	12 -12
sent:m=meet	10 -10
sent:m=meetings	-21 21
sent:m=meets	-6 6
sent:m=met	-11 11
sent:m=negotiated	-12 12
sent:m=negotiations	15 -15
sent:m=negotiator	-13 13
sent:m=parted	-17 17
sent:m=receive	39 -39
sent:m=received	15 -15
sent:m=receives	10 -10
sent:m=rose	11 -11
sent:m=round	-15 15
sent:m=sat	-6 6
sent:m=saw each other	-8 8
sent:m=see each other	46 -46
sent:m=settled	-35 35
sent:m=shook hands	-24 24
sent:m=signed	29 -29
sent:m=sit	17 -17
sent:m=sitting	37 -37
sent:m=spent	-35 35
sent:m=stop	-20 20
sent:m=summit	19 -19
sent:m=table	17 -17
sent:m=talk	-20 20
sent:m=talked	-27 27
sent:m=talks	17 -17
sent:m=time	-8 8
sent:m=to see	-23 23
sent:m=travel	-25 25
sent:m=travels	20 -20
sent:m=went	6 -6
sent:m=where	-7 7
sent:running	8 -8
sent:sure	-18 18
sent:wished	7 -7
sides=0	16 -16
sides=1	9 -9
sides=4	-15 15
sitting>0.2	14 -14
sitting>0.35	14 -14
sitting>0.5	-6 6
sitting>0.65	-12 12
sitting>0.8	-13 13
sitting>0.9	-30 30
sitting>0.97	8 -8
sitting>0.99	-23 23
sort=venue	21 -21
state>0.35	6 -6
state>0.5	7 -7
state>0.65	-7 7
state>0.8	-25 25
state>0.9	-17 17
state>0.97	-15 15
state>0.99	-27 27
sure mentions=0	19 -19
sure mentions=1	-6 6
sure mentions=2	18 -18
sure=0 placed day=1	-19 19
sure=0 placed day=3	26 -26
sure=1 no place word no day	31 -31
sure=1 placed day=0	36 -36
sure=1 placed day=1	-9 9
sure=1 placed day=6	-33 33
sure=1 placed no day	41 -41
sure=2 no place word no day	21 -21
sure=2 placed day=0	26 -26
sure=2 placed day=1	-26 26
sure=2 placed day=3	11 -11
sure=2 placed day=4	-38 38
sure=2 placed day=6	-8 8
sure=2 placed no day	12 -12
sure=3 no place word no day	-23 23
sure=3 placed day=0	-46 46
sure=3 placed day=2	13 -13
sure=3 placed day=5	-16 16
sure=3 placed day=6	-20 20
sure=3 placed no day	29 -29
sure=4 placed day=0	22 -22
sure=4 placed day=2	-13 13
sure=4 placed day=3	-15 15
sure=4 placed day=4	-12 12
sure=4 placed day=5	-10 10
sure=4 placed day=7	-11 11
sure=4 placed no day	22 -22
sure=5 no place word no day	10 -10
sure=5 placed day=1	-7 7
sure=5 placed day=4	-34 34
sure=5 placed day=5	16 -16
sure=5 placed day=6	10 -10
sure=5 placed day=8	24 -24
sure=5 placed no day	6 -6
sure=6 no place word day=0	-36 36
sure=6 no place word no day	46 -46
sure=6 placed day=0	11 -11
sure=6 placed day=1	36 -36
sure=6 placed day=2	-6 6
sure=6 placed day=3	16 -16
sure=6 placed day=4	-20 20
sure=6 placed day=6	-9 9
sure=6 placed day=8	33 -33
sure=6 placed no day	-17 17
sure=7 no place word day=8	9 -9
sure=7 no place word no day	-35 35
sure=7 placed day=0	-13 13
sure=7 placed day=1	-7 7
sure=7 placed day=2	9 -9
sure=7 placed day=3	-17 17
sure=7 placed day=4	51 -51
sure=7 placed day=5	18 -18
sure=7 placed day=6	6 -6
sure=7 placed day=7	-33 33
sure=7 placed no day	-23 23
sure=8 no place word day=6	14 -14
sure=8 no place word day=8	-25 25
sure=8 no place word no day	-11 11
sure=8 placed day=0	-14 14
sure=8 placed day=1	7 -7
sure=8 placed day=3	-35 35
sure=8 placed day=4	12 -12
sure=8 placed day=5	6 -6
sure=8 placed day=6	-7 7
sure=8 placed day=7	21 -21
sure=8 placed no day	-9 9
sure>0.2	13 -13
sure>0.5	-6 6
sure>0.97	-11 11
sure>0.99	-8 8
t0=future	9 -9
t0=future-passive	-22 22
t0=modal	-8 8
t0=past	8 -8
t0=past-passive	-6 6
t0=present	8 -8
top	33 -33
town=l0	-52 52
town=l1	-14 14
town=l5	-15 15
town=r0	-36 36
town=r1	6 -6
town=r3	-17 17
town=r4	40 -40
town=r5	15 -15
v0=be	-7 7
v0=begin	-7 7
v0=come	10 -10
v0=conclude	9 -9
v0=discuss	-24 24
v0=end	25 -25
v0=expect	32 -32
v0=go	-17 17
v0=have	-25 25
v0=leave	21 -21
v0=look	-19 19
v0=make	-13 13
v0=negotiate	17 -17
v0=other	-7 7
v0=plan	-11 11
v0=prepare	-9 9
v0=put	12 -12
v0=reach	-22 22
v0=receive	22 -22
v0=resume	10 -10
v0=return	-31 31
v0=rise	9 -9
v0=see	13 -13
v0=set	-11 11
v0=settle	-13 13
v0=sign	33 -33
v0=sit	16 -16
v0=start	21 -21
v0=take	-21 21
v0=tell	15 -15
v0=write	22 -22
verbless	-17 17
whose>0.2	14 -14
whose>0.5	-12 12
whose>0.65	-15 15
whose>0.8	-23 23
whose>0.9	-31 31
whose>0.97	-15 15
word=call	-46 46
word=great hall of the people	33 -33
word=lancaster house	11 -11
word=meeting	-11 11
word=phone	-6 6
word=spoke	20 -20
word=telephone	-6 6
word=video	9 -9
word=white house	-7 7`;
