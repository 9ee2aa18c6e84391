// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `no	yes
<always>	11 -11
both days	-44 44
c0=begin	-7 7
c0=down	10 -10
c0=end	8 -8
c0=impose	-8 8
c0=propose	10 -10
c0=return	-31 31
c0=up	-7 7
c1=agree	10 -10
c1=down	10 -10
c1=end	8 -8
c1=return	-13 13
c1=suspend	6 -6
c1=target	7 -7
c1=up	-14 14
city	6 -6
counted	-19 19
ct0=agree past	-15 15
ct0=agree past-passive	-6 6
ct0=agree perfect	-6 6
ct0=agree pluperfect	34 -34
ct0=agree present	-16 16
ct0=bear future	-15 15
ct0=bear modal	7 -7
ct0=bear past-passive	8 -8
ct0=bear perfect	-6 6
ct0=bear present	15 -15
ct0=begin past	-15 15
ct0=down future	-36 36
ct0=down past-passive	-10 10
ct0=end past	11 -11
ct0=impose future	11 -11
ct0=impose future-passive	-7 7
ct0=impose modal-passive	14 -14
ct0=impose perfect	8 -8
ct0=impose present	-10 10
ct0=impose present-passive	-15 15
ct0=propose future-passive	-29 29
ct0=propose past	9 -9
ct0=propose pluperfect	-12 12
ct0=propose present	17 -17
ct0=propose present-passive	-8 8
ct0=return present	-20 20
ct0=say past	11 -11
ct0=stay future	22 -22
ct0=stay future-passive	-18 18
ct0=stay modal	-7 7
ct0=stay past	8 -8
ct0=stay past-passive	-6 6
ct0=stay perfect	14 -14
ct0=stay pluperfect	-52 52
ct0=suspend future-passive	-16 16
ct0=suspend past-passive	-6 6
dateline	17 -17
day=l1	-7 7
day=l4	18 -18
day=r0	17 -17
day=r1	-6 6
day=r2	11 -11
day>0.8	-7 7
day>0.9	-11 11
day>0.99	7 -7
headline	7 -7
heads=1	7 -7
heads=2	10 -10
kind>0.2	11 -11
kind>0.35	11 -11
kind>0.5	9 -9
kind>0.65	-7 7
kind>0.8	-11 11
kind>0.9	-7 7
kind>0.99	-9 9
l1=,	7 -7
l1=:	-24 24
l1=<begin>	-13 13
l1=<v-impose>	41 -41
l1=a	7 -7
l1=and	-36 36
l1=at	14 -14
l1=for	-15 15
l1=from	23 -23
l1=leave	35 -35
l1=on	21 -21
l1=telephone	9 -9
l1=to	9 -9
l1=visit	-21 21
l1=would	15 -15
l=, after	-35 35
l=, at	21 -21
l=, in	-38 38
l=: in	-18 18
l=<begin> <begin>	-13 13
l=<begin> <person>	20 -20
l=<begin> in	-16 16
l=<day-gone> in	-18 18
l=<name> in	26 -26
l=<office> in	44 -44
l=<organisation> in	49 -49
l=<person> by	-24 24
l=<person> in	-14 14
l=<person> leave	24 -24
l=<person> to	-18 18
l=<quality> in	-25 25
l=<seat> and	-8 8
l=<span> in	-14 14
l=a telephone	-30 30
l=again in	-19 19
l=agree by	7 -7
l=agree in	20 -20
l=and in	-43 43
l=arrive in	20 -20
l=at the	16 -16
l=come to	-10 10
l=conclude in	25 -25
l=down in	11 -11
l=due in	-16 16
l=fly to	9 -9
l=geneva ,	-27 27
l=hand in	-43 43
l=hold in	-24 24
l=home from	-20 20
l=in a	-37 37
l=invitation to	-16 16
l=is in	-8 8
l=land in	6 -6
l=meet at	-31 31
l=meet in	7 -7
l=meeting in	-36 36
l=negotiate in	21 -21
l=on in	35 -35
l=on the	-14 14
l=one in	-9 9
l=open in	-13 13
l=out of	23 -23
l=plan in	-24 24
l=reach in	26 -26
l=return from	-21 21
l=round in	-11 11
l=sit in	26 -26
l=spoke by	-35 35
l=table in	17 -17
l=talk in	10 -10
l=talked by	-23 23
l=them in	13 -13
l=to visit	-14 14
l=travel to	-18 18
l=truce in	-10 10
l=up in	6 -6
l=was in	-14 14
l=were in	-22 22
lead="	35 -35
lead=)	-30 30
lead=,	8 -8
lead=-	-21 21
lead=:	18 -18
lead=;	36 -36
lead=after	-23 23
lead=american	-11 11
lead=and	-20 20
lead=at	-15 15
lead=before	23 -23
lead=bessent	16 -16
lead=both	-29 29
lead=china	-13 13
lead=from	44 -44
lead=geneva	-13 13
lead=i	-18 18
lead=in	-11 11
lead=it	-9 9
lead=kuala	8 -8
lead=london	-16 16
lead=madrid	45 -45
lead=minister	-26 26
lead=mr	6 -6
lead=negotiators	28 -28
lead=officials	-14 14
lead=on	17 -17
lead=our	24 -24
lead=president	-10 10
lead=presidents	9 -9
lead=that	17 -17
lead=they	-16 16
lead=trade	-6 6
lead=treasury	-24 24
lead=trump	-11 11
lead=two	10 -10
lead=us	-24 24
lead=washington	6 -6
lead=we	-35 35
lead=what	17 -17
lead=when	-12 12
lead=which	9 -9
lead=xi	26 -26
lead=—	-6 6
left:calls	20 -20
left:ended	-15 15
left:experts	37 -37
left:m=arrives	9 -9
left:m=came	6 -6
left:m=conference	15 -15
left:m=consultations	-8 8
left:m=delegations	-37 37
left:m=due	15 -15
left:m=ended	8 -8
left:m=flies	13 -13
left:m=go	25 -25
left:m=goes	-19 19
left:m=here	-13 13
left:m=invitation	-21 21
left:m=landed	23 -23
left:m=meet	18 -18
left:m=meetings	-20 20
left:m=meets	-10 10
left:m=met	-12 12
left:m=negotiated	20 -20
left:m=negotiations	-7 7
left:m=negotiators	-26 26
left:m=received	-14 14
left:m=round	11 -11
left:m=rounds	17 -17
left:m=sat	-8 8
left:m=saw each other	-6 6
left:m=shook hands	-32 32
left:m=signed	12 -12
left:m=sit	-9 9
left:m=talk	-25 25
left:m=talked	-13 13
left:m=there	-20 20
left:m=time	21 -21
left:m=travel	-21 21
left:m=travels	-9 9
left:running	-14 14
left:summit	-11 11
left:wished	7 -7
loud	27 -27
meetings=2	15 -15
mentions=2	9 -9
mentions=4	22 -22
next:calls	16 -16
next:ended	19 -19
next:experts	43 -43
next:heads=0	11 -11
next:heads=1	6 -6
next:heads=2	13 -13
next:meets	8 -8
next:running	-9 9
next:summit	23 -23
no day	16 -16
no place day sure>0.2	35 -35
no place day sure>0.35	35 -35
no place word sure>0.2	7 -7
no place word sure>0.35	7 -7
no place word sure>0.5	-9 9
no place word sure>0.65	-13 13
no place word sure>0.97	-24 24
no place word sure>0.99	-8 8
off=ahead planned	-18 18
off=gone held	-19 19
off=lately held	-6 6
off=today held	38 -38
off=today planned	32 -32
other less sure placed far	8 -8
other less sure placed same days	6 -6
other less sure placed same state	9 -9
other less sure same place far	-15 15
other less sure unplaced far	15 -15
other less sure unplaced open	-10 10
other less sure unplaced same days	38 -38
other less sure unplaced same state	15 -15
other no place word less sure placed other state other kind	8 -8
other no place word less sure placed same state other kind	19 -19
other no place word less sure unplaced other state other kind	6 -6
other no place word placed near other kind	-17 17
other no place word placed open other kind	25 -25
other no place word placed open same kind	39 -39
other no place word placed same days other kind	18 -18
other no place word surer placed other state other kind	11 -11
other no place word surer unplaced other state other kind	-7 7
other placed less sure placed other state same kind	-7 7
other placed less sure placed same state other kind	-24 24
other placed less sure placed same state same kind	-7 7
other placed less sure unplaced same state other kind	9 -9
other placed less sure unplaced same state same kind	-7 7
other placed placed far other kind	-12 12
other placed placed near other kind	-41 41
other placed placed near same kind	50 -50
other placed placed open other kind	17 -17
other placed placed same days other kind	-33 33
other placed placed same days same kind	41 -41
other placed same place open same kind	18 -18
other placed surer placed other state other kind	30 -30
other placed surer placed other state same kind	-8 8
other placed surer same place other state same kind	30 -30
other placed surer unplaced other state other kind	-7 7
other placed surer unplaced same state other kind	16 -16
other placed unplaced open other kind	-15 15
other placed unplaced open same kind	16 -16
other placed unplaced same days other kind	50 -50
other surer placed open	11 -11
other surer placed same days	13 -13
other surer placed same state	7 -7
other surer same place far	19 -19
other surer same place open	18 -18
other surer same place other state	27 -27
other surer unplaced far	-8 8
other surer unplaced near	6 -6
other surer unplaced other state	-8 8
other surer unplaced same days	18 -18
other surer unplaced same state	13 -13
part:calls	-13 13
part:coming	-13 13
part:experts	-8 8
part:m=arrives	9 -9
part:m=came	-9 9
part:m=come	19 -19
part:m=comes	-7 7
part:m=conference	19 -19
part:m=delegation	21 -21
part:m=delegations	-8 8
part:m=due	15 -15
part:m=ended	13 -13
part:m=expected	10 -10
part:m=flies	13 -13
part:m=go	-23 23
part:m=goes	12 -12
part:m=invitation	-20 20
part:m=landed	23 -23
part:m=meeting	-9 9
part:m=meets	-29 29
part:m=met	16 -16
part:m=negotiated	32 -32
part:m=negotiations	-8 8
part:m=round	10 -10
part:m=rounds	-29 29
part:m=sat	13 -13
part:m=saw each other	-6 6
part:m=see each other	39 -39
part:m=settled	-10 10
part:m=shook hands	-32 32
part:m=sit	-9 9
part:m=summit	-16 16
part:m=table	18 -18
part:m=talk	-14 14
part:m=talks	-6 6
part:m=there	9 -9
part:m=time	26 -26
part:m=to see	-20 20
part:m=travel	-12 12
part:m=travels	-9 9
part:m=visit	-13 13
part:m=went	28 -28
part:meets	11 -11
part:running	-24 24
part:summit	18 -18
part:sure	-30 30
people=0	12 -12
people=1	14 -14
people=2	-6 6
people=3	-18 18
placed sure>0.2	13 -13
placed sure>0.35	9 -9
placed sure>0.9	10 -10
placed=no place day	35 -35
placed=no place word	7 -7
prev:ended	13 -13
prev:heads=0	11 -11
prev:heads=2	-6 6
prev:summit	24 -24
prev:sure	-10 10
prev:wished	-17 17
r1=(	-56 56
r1=,	-6 6
r1=.	17 -17
r1=:	12 -12
r1=;	43 -43
r1=<day-ahead>	6 -6
r1=<day-today>	7 -7
r1=<end>	12 -12
r1=<person>	23 -23
r1=<v-propose>	-13 13
r1=?	62 -62
r1=a	-12 12
r1=and	-62 62
r1=are	43 -43
r1=at	-44 44
r1=before	-33 33
r1=between	-9 9
r1=broke	26 -26
r1=by	23 -23
r1=conference	7 -7
r1=for	8 -8
r1=from	35 -35
r1=had	21 -21
r1=in	-57 57
r1=is	29 -29
r1=last	-38 38
r1=later	-16 16
r1=next	21 -21
r1=on	8 -8
r1=since	28 -28
r1=talk	-16 16
r1=that	10 -10
r1=the	40 -40
r1=thi	-7 7
r1=to	-13 13
r1=with	-12 12
r1=within	-22 22
right:calls	6 -6
right:ended	10 -10
right:experts	-8 8
right:m=broke up	13 -13
right:m=came	-19 19
right:m=conference	7 -7
right:m=delegations	16 -16
right:m=ended	-15 15
right:m=go	-6 6
right:m=meet	-17 17
right:m=meeting	32 -32
right:m=met	31 -31
right:m=round	-40 40
right:m=sat	9 -9
right:m=settled	-13 13
right:m=signed	-28 28
right:m=summit	-10 10
right:m=talk	9 -9
right:m=there	17 -17
right:m=visit	-6 6
right:m=where	-10 10
right:meets	-9 9
right:running	6 -6
right:wished	17 -17
says=call held no place day true	24 -24
says=call held no place word false	31 -31
says=call held no place word true	-29 29
says=call planned no place word false	8 -8
says=call planned no place word true	-11 11
says=held no place day true	30 -30
says=held no place word false	39 -39
says=planned no place word true	-11 11
says=round held	14 -14
says=round held placed false	-7 7
says=round held placed true	21 -21
says=round planned	14 -14
says=round planned placed false	16 -16
says=round planned placed true	9 -9
says=round under way	23 -23
says=round under way placed false	18 -18
says=round under way placed true	14 -14
says=summit held placed false	27 -27
says=summit held placed true	-40 40
says=summit planned	-20 20
says=summit planned no place word false	-10 10
says=summit planned placed false	-8 8
says=summit planned placed true	-10 10
says=technical held	-13 13
says=technical planned	-32 32
says=technical planned placed true	-21 21
says=under way placed false	18 -18
says=under way placed true	7 -7
seat-home	12 -12
seat-other	-7 7
sent:calls	15 -15
sent:ended	19 -19
sent:experts	24 -24
sent:m=arrives	16 -16
sent:m=came	-10 10
sent:m=come	8 -8
sent:m=comes	8 -8
sent:m=conference	36 -36
sent:m=consultations	-6 6
sent:m=delegation	25 -25
sent:m=delegations	-16 16
sent:m=dinner	28 -28
sent:m=due	-8 8
sent:m=flies	13 -13
sent:m=go	-8 8
sent:m=guest	18 -18
sent:m=handshake	6 -6
sent:m=here	-9 9
sent:m=invitation	-54 54
sent:m=landed	23 -23
sent:m=meet	7 -7
sent:m=meets	-14 14
sent:m=met	-8 8
sent:m=negotiate	-20 20
sent:m=negotiator	-25 25
sent:m=received	-7 7
sent:m=receives	13 -13
sent:m=round	-15 15
sent:m=rounds	26 -26
sent:m=saw each other	-9 9
sent:m=see each other	44 -44
sent:m=session	25 -25
sent:m=settled	-40 40
sent:m=shook hands	-8 8
sent:m=sitting	28 -28
sent:m=spent	-26 26
sent:m=summit	6 -6
sent:m=table	18 -18
sent:m=talk	-18 18
sent:m=talked	-23 23
sent:m=talks	19 -19
sent:m=there	18 -18
sent:m=to see	-25 25
sent:m=travel	-21 21
sent:m=travels	-9 9
sent:meets	6 -6
sent:running	16 -16
sent:summit	13 -13
sent:sure	-13 13
sent:wished	9 -9
sides=0	7 -7
sides=1	14 -14
sides=2	-9 9
sides=3	9 -9
sort=call	-10 10
sort=land	8 -8
sort=venue	19 -19
state>0.2	6 -6
state>0.65	-14 14
state>0.8	-17 17
state>0.9	-24 24
state>0.97	-18 18
state>0.99	-18 18
sure mentions=0	15 -15
sure mentions=1	-6 6
sure mentions=2	14 -14
sure mentions=3	7 -7
sure=1 placed day=2	20 -20
sure=1 placed day=3	29 -29
sure=1 placed day=4	-15 15
sure=1 placed day=6	-7 7
sure=1 placed day=7	-21 21
sure=2 no place word day=0	-39 39
sure=2 no place word no day	61 -61
sure=2 placed day=1	-30 30
sure=2 placed day=2	21 -21
sure=2 placed day=3	-10 10
sure=2 placed day=6	7 -7
sure=2 placed no day	22 -22
sure=3 no place word no day	-8 8
sure=3 placed day=0	22 -22
sure=3 placed day=1	24 -24
sure=3 placed day=3	-6 6
sure=3 placed day=6	-20 20
sure=3 placed no day	19 -19
sure=4 placed day=0	-6 6
sure=4 placed day=3	-7 7
sure=4 placed day=4	-17 17
sure=4 placed day=5	-24 24
sure=4 placed day=8	-10 10
sure=5 placed day=1	14 -14
sure=5 placed day=2	-26 26
sure=5 placed day=3	-8 8
sure=5 placed day=5	7 -7
sure=5 placed day=6	-23 23
sure=5 placed day=7	-10 10
sure=5 placed day=8	-26 26
sure=5 placed no day	17 -17
sure=6 no place word day=4	17 -17
sure=6 no place word day=6	17 -17
sure=6 no place word no day	19 -19
sure=6 placed day=0	19 -19
sure=6 placed day=1	-7 7
sure=6 placed day=2	-9 9
sure=6 placed day=3	16 -16
sure=6 placed day=4	35 -35
sure=6 placed day=6	15 -15
sure=6 placed day=7	-20 20
sure=6 placed day=8	39 -39
sure=6 placed no day	-22 22
sure=7 no place word day=8	-29 29
sure=7 no place word no day	-37 37
sure=7 placed day=0	-13 13
sure=7 placed day=1	16 -16
sure=7 placed day=2	16 -16
sure=7 placed day=3	-6 6
sure=7 placed day=4	-40 40
sure=7 placed day=5	27 -27
sure=7 placed day=6	13 -13
sure=7 placed day=8	6 -6
sure=7 placed no day	-6 6
sure=8 no place word day=5	13 -13
sure=8 no place word day=7	-16 16
sure=8 placed day=0	12 -12
sure=8 placed day=1	-23 23
sure=8 placed day=2	-31 31
sure=8 placed day=4	-13 13
sure=8 placed day=6	-9 9
sure=8 placed day=7	22 -22
sure=8 placed day=8	6 -6
sure=8 placed no day	-10 10
sure>0.2	19 -19
sure>0.35	15 -15
sure>0.9	7 -7
sure>0.97	-10 10
sure>0.99	-11 11
t0=future	14 -14
t0=future-passive	-24 24
t0=modal-passive	14 -14
t0=present	6 -6
top	27 -27
town=l0	-62 62
town=l1	-17 17
town=l3	-11 11
town=l4	7 -7
town=l5	10 -10
town=r0	-42 42
town=r3	-10 10
town=r4	37 -37
town=r5	14 -14
v0=accept	-17 17
v0=agree	-17 17
v0=announce	10 -10
v0=conclude	12 -12
v0=discuss	-34 34
v0=end	28 -28
v0=expect	21 -21
v0=go	-10 10
v0=have	-17 17
v0=land	10 -10
v0=leave	32 -32
v0=look	-16 16
v0=negotiate	25 -25
v0=other	-17 17
v0=plan	-13 13
v0=prepare	-11 11
v0=put	38 -38
v0=raise	-7 7
v0=receive	16 -16
v0=resume	-10 10
v0=return	-30 30
v0=see	13 -13
v0=set	-18 18
v0=settle	-20 20
v0=sign	46 -46
v0=sit	7 -7
v0=start	16 -16
v0=take	-16 16
v0=tell	8 -8
v0=write	19 -19
verbless	-7 7
whose>0.2	10 -10
whose>0.35	7 -7
whose>0.5	-13 13
whose>0.65	-16 16
whose>0.8	-24 24
whose>0.9	-27 27
whose>0.97	-15 15
word=call	-42 42
word=meeting	-16 16
word=south korea	9 -9
word=speak	7 -7
word=spoke	28 -28
word=telephone	-28 28
word=video	31 -31
word=white house	8 -8`;
