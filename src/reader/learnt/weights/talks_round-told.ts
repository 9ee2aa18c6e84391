// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `no	yes
<always>	12 -12
both days	-45 45
c0=begin	-9 9
c0=down	11 -11
c0=impose	-9 9
c0=propose	9 -9
c0=return	-32 32
c1=agree	8 -8
c1=down	10 -10
c1=end	9 -9
c1=propose	-6 6
c1=return	-12 12
c1=say	-7 7
c1=suspend	7 -7
c1=up	-13 13
city	6 -6
counted	-20 20
ct0=agree past	-8 8
ct0=agree past-passive	-8 8
ct0=agree perfect	-7 7
ct0=agree pluperfect	31 -31
ct0=agree present	-18 18
ct0=bear future	-16 16
ct0=bear modal	7 -7
ct0=bear past-passive	16 -16
ct0=bear pluperfect	8 -8
ct0=bear present	10 -10
ct0=begin past	-15 15
ct0=down future	-39 39
ct0=end past	10 -10
ct0=impose future	12 -12
ct0=impose future-passive	-9 9
ct0=impose modal	-8 8
ct0=impose modal-passive	13 -13
ct0=impose present	-8 8
ct0=impose present-passive	-18 18
ct0=propose future-passive	-29 29
ct0=propose past	8 -8
ct0=propose pluperfect	-11 11
ct0=propose present	22 -22
ct0=propose present-passive	-8 8
ct0=return present	-21 21
ct0=say past	6 -6
ct0=stay future	22 -22
ct0=stay future-passive	-20 20
ct0=stay modal	-7 7
ct0=stay past	9 -9
ct0=stay perfect	14 -14
ct0=stay pluperfect	-50 50
ct0=suspend future-passive	-18 18
ct0=target past	6 -6
dateline	22 -22
dateline only	7 -7
day=l1	-9 9
day=l4	11 -11
day=r0	17 -17
day=r2	10 -10
day=r3	-8 8
day=r4	-8 8
day>0.5	-10 10
day>0.8	-13 13
day>0.99	7 -7
headline	6 -6
heads=1	9 -9
heads=2	6 -6
kind>0.2	11 -11
kind>0.35	11 -11
kind>0.5	10 -10
kind>0.8	-8 8
kind>0.97	-8 8
l1=,	8 -8
l1=:	-27 27
l1=<begin>	-16 16
l1=<v-impose>	42 -42
l1=a	13 -13
l1=and	-40 40
l1=at	19 -19
l1=for	-14 14
l1=from	27 -27
l1=leave	36 -36
l1=on	16 -16
l1=telephone	13 -13
l1=the	-6 6
l1=to	9 -9
l1=visit	-23 23
l1=would	14 -14
l=, after	-33 33
l=, at	13 -13
l=, in	-36 36
l=: in	-15 15
l=<begin> <begin>	-16 16
l=<begin> <person>	16 -16
l=<begin> in	-16 16
l=<begin> the	-12 12
l=<day-gone> in	-18 18
l=<name> in	31 -31
l=<office> in	45 -45
l=<organisation> in	46 -46
l=<person> by	-31 31
l=<person> leave	23 -23
l=<person> to	-20 20
l=<quality> in	-25 25
l=<span> in	-17 17
l=a telephone	-25 25
l=again in	-30 30
l=agree by	9 -9
l=agree in	19 -19
l=and in	-48 48
l=arrive in	21 -21
l=at the	16 -16
l=come to	-10 10
l=conclude in	26 -26
l=down in	10 -10
l=due in	-16 16
l=fly to	10 -10
l=geneva ,	-29 29
l=hand in	-42 42
l=hold in	-25 25
l=home from	-12 12
l=in a	-38 38
l=invitation to	-15 15
l=is in	-19 19
l=meet at	-37 37
l=meet in	8 -8
l=meeting in	-32 32
l=negotiate in	17 -17
l=on in	39 -39
l=on the	-18 18
l=one in	-9 9
l=open in	-9 9
l=out of	23 -23
l=plan in	-23 23
l=reach in	20 -20
l=return from	-17 17
l=round in	-18 18
l=sit in	23 -23
l=spoke by	-45 45
l=summit in	-6 6
l=table in	16 -16
l=talk in	11 -11
l=talked by	-25 25
l=them in	21 -21
l=to visit	-16 16
l=travel to	-17 17
l=truce in	-13 13
l=was in	-14 14
l=were in	-25 25
lead="	35 -35
lead=)	-30 30
lead=,	10 -10
lead=-	-23 23
lead=:	19 -19
lead=;	37 -37
lead=after	-19 19
lead=american	-14 14
lead=and	-23 23
lead=at	-11 11
lead=before	22 -22
lead=bessent	15 -15
lead=both	-24 24
lead=from	42 -42
lead=geneva	-11 11
lead=he	-6 6
lead=in	-7 7
lead=it	-15 15
lead=london	-19 19
lead=madrid	41 -41
lead=minister	-10 10
lead=mr	7 -7
lead=negotiators	35 -35
lead=officials	-20 20
lead=on	9 -9
lead=our	24 -24
lead=president	-12 12
lead=presidents	11 -11
lead=stockholm	6 -6
lead=that	13 -13
lead=they	-9 9
lead=trade	-10 10
lead=treasury	-22 22
lead=trump	-14 14
lead=two	25 -25
lead=us	-19 19
lead=we	-32 32
lead=what	17 -17
lead=when	-12 12
lead=which	10 -10
lead=xi	30 -30
left:calls	17 -17
left:coming	-6 6
left:ended	-13 13
left:experts	38 -38
left:m=arrives	8 -8
left:m=came	7 -7
left:m=come	-7 7
left:m=conference	14 -14
left:m=consultations	-12 12
left:m=delegation	-7 7
left:m=delegations	-35 35
left:m=due	16 -16
left:m=ended	10 -10
left:m=flies	12 -12
left:m=go	26 -26
left:m=goes	-19 19
left:m=here	-15 15
left:m=invitation	-19 19
left:m=landed	22 -22
left:m=meet	17 -17
left:m=meetings	-13 13
left:m=meets	-10 10
left:m=met	-9 9
left:m=negotiated	19 -19
left:m=negotiations	-9 9
left:m=negotiators	-25 25
left:m=received	-7 7
left:m=round	9 -9
left:m=rounds	21 -21
left:m=sat	-11 11
left:m=saw each other	-7 7
left:m=shook hands	-32 32
left:m=signed	15 -15
left:m=sit	-9 9
left:m=talk	-25 25
left:m=talked	-13 13
left:m=there	-19 19
left:m=time	28 -28
left:m=travel	-19 19
left:m=travels	-8 8
left:running	-10 10
left:summit	-12 12
loud	31 -31
meetings=2	14 -14
meetings=4	-7 7
meetings=5	11 -11
mentions=2	8 -8
mentions=4	23 -23
next:calls	16 -16
next:ended	16 -16
next:experts	45 -45
next:heads=0	8 -8
next:heads=1	9 -9
next:heads=2	12 -12
next:meets	7 -7
next:running	-9 9
next:summit	22 -22
next:sure	7 -7
no day	17 -17
no place day sure>0.2	31 -31
no place day sure>0.35	31 -31
no place word sure>0.2	7 -7
no place word sure>0.35	7 -7
no place word sure>0.65	-21 21
no place word sure>0.8	-7 7
no place word sure>0.9	8 -8
no place word sure>0.97	-26 26
no place word sure>0.99	-11 11
off=ahead planned	-24 24
off=gone held	-22 22
off=lately held	-6 6
off=today held	42 -42
off=today planned	34 -34
off=today under way	9 -9
other less sure placed other state	-7 7
other less sure same place far	-13 13
other less sure unplaced far	14 -14
other less sure unplaced open	-10 10
other less sure unplaced same days	34 -34
other less sure unplaced same state	14 -14
other no place word less sure placed other state other kind	9 -9
other no place word less sure placed same state other kind	14 -14
other no place word less sure unplaced other state other kind	11 -11
other no place word placed near other kind	-18 18
other no place word placed open other kind	33 -33
other no place word placed open same kind	36 -36
other no place word surer placed other state other kind	12 -12
other no place word surer unplaced other state other kind	-7 7
other no place word unplaced open other kind	-17 17
other placed less sure placed same state other kind	-27 27
other placed less sure placed same state same kind	-6 6
other placed less sure unplaced same state other kind	10 -10
other placed placed far other kind	-25 25
other placed placed far same kind	7 -7
other placed placed near other kind	-43 43
other placed placed near same kind	58 -58
other placed placed open other kind	20 -20
other placed placed open same kind	6 -6
other placed placed same days other kind	-30 30
other placed placed same days same kind	46 -46
other placed same place open same kind	16 -16
other placed surer placed other state other kind	36 -36
other placed surer placed other state same kind	-11 11
other placed surer placed same state other kind	-11 11
other placed surer same place other state same kind	29 -29
other placed surer unplaced same state other kind	15 -15
other placed unplaced near other kind	6 -6
other placed unplaced open other kind	-17 17
other placed unplaced open same kind	25 -25
other placed unplaced same days other kind	48 -48
other surer placed open	7 -7
other surer placed same days	11 -11
other surer placed same state	7 -7
other surer same place far	16 -16
other surer same place open	20 -20
other surer same place other state	28 -28
other surer unplaced far	-9 9
other surer unplaced near	12 -12
other surer unplaced open	-8 8
other surer unplaced other state	-7 7
other surer unplaced same days	20 -20
other surer unplaced same state	10 -10
part:calls	-11 11
part:coming	-13 13
part:experts	-10 10
part:m=arrives	8 -8
part:m=came	-6 6
part:m=come	13 -13
part:m=comes	-8 8
part:m=conference	20 -20
part:m=delegation	16 -16
part:m=delegations	-6 6
part:m=due	16 -16
part:m=ended	12 -12
part:m=expected	8 -8
part:m=flies	12 -12
part:m=go	-25 25
part:m=goes	9 -9
part:m=invitation	-21 21
part:m=landed	22 -22
part:m=meeting	-12 12
part:m=meets	-25 25
part:m=met	17 -17
part:m=negotiated	30 -30
part:m=round	12 -12
part:m=rounds	-28 28
part:m=sat	12 -12
part:m=saw each other	-7 7
part:m=see each other	39 -39
part:m=settled	-17 17
part:m=shook hands	-32 32
part:m=signed	6 -6
part:m=sit	-8 8
part:m=summit	-22 22
part:m=table	16 -16
part:m=talk	-16 16
part:m=talks	-11 11
part:m=there	10 -10
part:m=time	34 -34
part:m=to see	-19 19
part:m=travel	-11 11
part:m=travels	-8 8
part:m=visit	-12 12
part:m=went	30 -30
part:meets	8 -8
part:running	-21 21
part:summit	17 -17
part:sure	-27 27
people=0	10 -10
people=1	15 -15
people=3	-17 17
placed sure>0.2	10 -10
placed sure>0.35	9 -9
placed sure>0.9	11 -11
placed sure>0.99	-6 6
placed=no place day	31 -31
placed=no place word	7 -7
placed=placed	6 -6
prev:ended	12 -12
prev:experts	8 -8
prev:heads=0	8 -8
prev:heads=2	-9 9
prev:running	-7 7
prev:summit	25 -25
prev:sure	-11 11
prev:wished	-15 15
r1=(	-49 49
r1=.	18 -18
r1=:	7 -7
r1=;	37 -37
r1=<end>	13 -13
r1=<person>	16 -16
r1=<v-propose>	-8 8
r1=?	63 -63
r1=a	-15 15
r1=and	-55 55
r1=are	44 -44
r1=at	-41 41
r1=before	-30 30
r1=between	-7 7
r1=broke	24 -24
r1=by	23 -23
r1=for	7 -7
r1=from	29 -29
r1=had	22 -22
r1=in	-52 52
r1=is	31 -31
r1=last	-38 38
r1=later	-16 16
r1=next	19 -19
r1=on	11 -11
r1=since	30 -30
r1=talk	-19 19
r1=the	40 -40
r1=to	-13 13
r1=with	-15 15
r1=within	-23 23
right:calls	6 -6
right:ended	12 -12
right:m=broke up	10 -10
right:m=came	-17 17
right:m=delegations	17 -17
right:m=ended	-14 14
right:m=meet	-22 22
right:m=meeting	30 -30
right:m=met	24 -24
right:m=negotiators	-17 17
right:m=round	-38 38
right:m=sat	13 -13
right:m=signed	-25 25
right:m=summit	-6 6
right:m=talk	9 -9
right:m=there	13 -13
right:meets	-12 12
right:running	6 -6
right:summit	-6 6
right:wished	15 -15
says=call held no place day true	27 -27
says=call held no place word false	34 -34
says=call held no place word true	-28 28
says=call planned no place word false	9 -9
says=call planned no place word true	-12 12
says=held no place day true	27 -27
says=held no place word false	39 -39
says=planned no place word true	-11 11
says=round held	16 -16
says=round held placed false	-6 6
says=round held placed true	23 -23
says=round planned	16 -16
says=round planned placed false	18 -18
says=round planned placed true	9 -9
says=round under way	23 -23
says=round under way placed false	20 -20
says=round under way placed true	15 -15
says=summit held placed false	31 -31
says=summit held placed true	-40 40
says=summit planned	-21 21
says=summit planned no place word false	-11 11
says=summit planned placed false	-9 9
says=summit planned placed true	-12 12
says=technical held	-27 27
says=technical planned	-27 27
says=technical planned placed true	-16 16
says=under way placed false	20 -20
says=under way placed true	9 -9
seat	7 -7
seat-home	12 -12
seat-side	-6 6
sent:calls	16 -16
sent:ended	16 -16
sent:experts	30 -30
sent:m=arrives	17 -17
sent:m=came	-10 10
sent:m=closed	-6 6
sent:m=come	6 -6
sent:m=comes	9 -9
sent:m=conference	34 -34
sent:m=consultations	-7 7
sent:m=delegation	20 -20
sent:m=delegations	-15 15
sent:m=dinner	28 -28
sent:m=due	-7 7
sent:m=ended	6 -6
sent:m=expected	6 -6
sent:m=flies	12 -12
sent:m=go	-13 13
sent:m=goes	-6 6
sent:m=guest	17 -17
sent:m=handshake	7 -7
sent:m=here	-9 9
sent:m=invitation	-53 53
sent:m=landed	22 -22
sent:m=meetings	-11 11
sent:m=meets	-14 14
sent:m=met	-13 13
sent:m=negotiate	-20 20
sent:m=negotiated	-6 6
sent:m=negotiator	-25 25
sent:m=receives	11 -11
sent:m=round	-13 13
sent:m=rounds	19 -19
sent:m=saw each other	-9 9
sent:m=see each other	45 -45
sent:m=session	24 -24
sent:m=settled	-40 40
sent:m=shook hands	-9 9
sent:m=sitting	28 -28
sent:m=spent	-27 27
sent:m=table	22 -22
sent:m=talk	-19 19
sent:m=talked	-24 24
sent:m=talks	16 -16
sent:m=there	19 -19
sent:m=time	-14 14
sent:m=to see	-24 24
sent:m=travel	-19 19
sent:m=travels	-8 8
sent:m=visit	-7 7
sent:running	14 -14
sent:summit	14 -14
sent:sure	-13 13
sent:wished	9 -9
sides=0	10 -10
sides=1	15 -15
sides=2	-10 10
sort=call	-10 10
sort=land	9 -9
sort=venue	18 -18
state>0.65	-18 18
state>0.8	-18 18
state>0.9	-21 21
state>0.97	-16 16
state>0.99	-19 19
sure mentions=0	16 -16
sure mentions=1	-12 12
sure mentions=2	12 -12
sure mentions=3	9 -9
sure=0 placed day=1	-21 21
sure=0 placed day=2	43 -43
sure=1 placed day=3	39 -39
sure=1 placed day=4	-14 14
sure=1 placed day=6	13 -13
sure=2 no place word day=0	-38 38
sure=2 no place word no day	62 -62
sure=2 placed day=0	33 -33
sure=2 placed day=2	42 -42
sure=2 placed day=3	-9 9
sure=2 placed day=6	11 -11
sure=2 placed no day	22 -22
sure=3 no place word no day	-12 12
sure=3 placed day=0	-10 10
sure=3 placed day=5	-26 26
sure=3 placed day=6	-36 36
sure=3 placed no day	29 -29
sure=4 no place word day=3	-30 30
sure=4 no place word no day	9 -9
sure=4 placed day=0	-9 9
sure=4 placed day=2	15 -15
sure=4 placed day=3	-24 24
sure=4 placed day=4	7 -7
sure=4 placed day=5	-36 36
sure=4 placed day=6	-8 8
sure=4 placed day=7	21 -21
sure=4 placed day=8	-17 17
sure=5 placed day=2	-20 20
sure=5 placed day=3	-7 7
sure=5 placed day=6	-8 8
sure=5 placed day=7	-54 54
sure=5 placed no day	25 -25
sure=6 no place word day=4	16 -16
sure=6 no place word no day	19 -19
sure=6 placed day=0	33 -33
sure=6 placed day=1	-16 16
sure=6 placed day=3	19 -19
sure=6 placed day=4	33 -33
sure=6 placed day=6	22 -22
sure=6 placed day=7	-16 16
sure=6 placed day=8	31 -31
sure=6 placed no day	-21 21
sure=7 no place word no day	-40 40
sure=7 placed day=1	24 -24
sure=7 placed day=2	19 -19
sure=7 placed day=3	-14 14
sure=7 placed day=4	-33 33
sure=7 placed day=5	29 -29
sure=7 placed no day	-11 11
sure=8 no place word day=5	13 -13
sure=8 no place word day=7	-7 7
sure=8 no place word day=8	-13 13
sure=8 placed day=0	9 -9
sure=8 placed day=1	-33 33
sure=8 placed day=2	-20 20
sure=8 placed day=3	-11 11
sure=8 placed day=4	11 -11
sure=8 placed day=6	-6 6
sure=8 placed day=7	20 -20
sure=8 placed no day	-11 11
sure>0.2	15 -15
sure>0.35	14 -14
sure>0.9	12 -12
sure>0.97	-10 10
sure>0.99	-11 11
t0=future	13 -13
t0=future-passive	-22 22
t0=modal-passive	13 -13
t0=present	6 -6
top	26 -26
town=l0	-57 57
town=l1	-22 22
town=l3	-9 9
town=l5	12 -12
town=r0	-45 45
town=r1	-6 6
town=r3	-9 9
town=r4	39 -39
town=r5	11 -11
v0=accept	-16 16
v0=agree	-20 20
v0=conclude	11 -11
v0=discuss	-34 34
v0=end	26 -26
v0=expect	20 -20
v0=go	-9 9
v0=have	-15 15
v0=hold	-6 6
v0=land	9 -9
v0=leave	35 -35
v0=look	-16 16
v0=negotiate	24 -24
v0=other	-19 19
v0=plan	-11 11
v0=prepare	-6 6
v0=put	36 -36
v0=receive	21 -21
v0=resume	-11 11
v0=return	-31 31
v0=see	15 -15
v0=set	-21 21
v0=settle	-12 12
v0=sign	49 -49
v0=sit	9 -9
v0=start	16 -16
v0=take	-13 13
v0=tell	12 -12
v0=write	19 -19
whose>0.2	11 -11
whose>0.5	-11 11
whose>0.65	-20 20
whose>0.8	-15 15
whose>0.9	-30 30
whose>0.97	-17 17
word=call	-49 49
word=meeting	-13 13
word=phone	-8 8
word=south korea	8 -8
word=speak	9 -9
word=spoke	29 -29
word=telephone	-31 31
word=video	36 -36
word=white house	8 -8`;
