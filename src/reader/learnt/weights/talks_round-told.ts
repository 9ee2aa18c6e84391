// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `no	yes
<always>	14 -14
both days	-46 46
both-sides	6 -6
c0=bear	-12 12
c0=begin	-11 11
c0=end	17 -17
c0=impose	-8 8
c0=propose	14 -14
c0=say	-10 10
c0=up	-9 9
c1=begin	-11 11
c1=down	-6 6
c1=end	33 -33
c1=propose	-11 11
c1=say	-14 14
c1=stay	9 -9
c1=up	-17 17
city	-7 7
ct0=agree past	-10 10
ct0=bear future	-13 13
ct0=bear past	-16 16
ct0=bear pluperfect	-20 20
ct0=begin future	7 -7
ct0=begin past	-14 14
ct0=begin present	14 -14
ct0=end past	7 -7
ct0=impose future	-17 17
ct0=impose past	12 -12
ct0=impose past-passive	-12 12
ct0=impose pluperfect	-12 12
ct0=impose present-passive	-27 27
ct0=propose present	11 -11
ct0=propose present-passive	-11 11
ct0=say past	-11 11
ct0=stay future	-13 13
ct0=stay future-passive	-14 14
ct0=stay past	8 -8
ct0=stay present	-15 15
ct0=suspend future-passive	-14 14
dateline	44 -44
dateline only	8 -8
day=l1	-22 22
day=l2	-25 25
day=l3	-27 27
day=l4	17 -17
day=r0	7 -7
day=r2	35 -35
day=r3	9 -9
day=r4	28 -28
day>0.2	-13 13
day>0.35	-20 20
day>0.5	-8 8
day>0.9	-6 6
headline	12 -12
heads=0	13 -13
heads=1	-11 11
heads=2	7 -7
kind>0.2	13 -13
kind>0.35	13 -13
kind>0.8	-18 18
kind>0.9	-22 22
l1=:	-15 15
l1=and	-36 36
l1=at	24 -24
l1=by	12 -12
l1=for	9 -9
l1=from	7 -7
l1=of	7 -7
l1=since	36 -36
l1=to	-16 16
l=, in	-27 27
l=<begin> in	-26 26
l=<day-ahead> in	-9 9
l=<day-gone> in	-13 13
l=<person> in	-14 14
l=<seat> and	-14 14
l=<span> in	12 -12
l=after a	9 -9
l=agree in	17 -17
l=and in	-36 36
l=down in	10 -10
l=end in	27 -27
l=expect in	7 -7
l=in the	-12 12
l=meet in	14 -14
l=round in	10 -10
l=say in	16 -16
l=spoke by	-17 17
l=talk in	-10 10
l=time in	-20 20
l=visit to	-16 16
l=was in	35 -35
lead="	10 -10
lead=:	9 -9
lead=;	17 -17
lead=a	21 -21
lead=after	-41 41
lead=and	-26 26
lead=before	6 -6
lead=he	14 -14
lead=in	-11 11
lead=it	-22 22
lead=mr	-39 39
lead=negotiators	8 -8
lead=talks	-7 7
lead=that	53 -53
lead=the	-8 8
lead=they	7 -7
lead=trade	-11 11
lead=treasury	-7 7
lead=trump	28 -28
lead=what	11 -11
lead=when	-21 21
lead=which	9 -9
left:experts	24 -24
left:m=consultations	-20 20
left:m=delegations	-24 24
left:m=due	8 -8
left:m=ended	22 -22
left:m=expected	7 -7
left:m=meet	16 -16
left:m=negotiators	-48 48
left:m=round	11 -11
left:m=rounds	-26 26
left:m=sat	6 -6
left:m=session	8 -8
left:m=sit	20 -20
left:m=table	-11 11
left:m=time	-23 23
left:m=visit	10 -10
left:running	-24 24
left:summit	-9 9
left:wished	8 -8
loud	28 -28
meetings=1	-8 8
meetings=2	27 -27
meetings=3	11 -11
meetings=5	-15 15
mentions=3	19 -19
mentions=4	19 -19
next:apart	-13 13
next:calls	26 -26
next:coming	12 -12
next:experts	54 -54
next:heads=0	8 -8
next:heads=1	-17 17
next:heads=2	16 -16
next:running	-26 26
next:sure	16 -16
next:wished	-9 9
no day	20 -20
no place word sure>0.5	9 -9
no place word sure>0.99	-10 10
off=ahead planned	-25 25
off=today planned	35 -35
other less sure placed open	-8 8
other less sure placed other state	-14 14
other less sure placed same days	-12 12
other less sure same place open	14 -14
other less sure same place other state	15 -15
other less sure unplaced near	18 -18
other less sure unplaced other state	9 -9
other less sure unplaced same state	8 -8
other no place word less sure placed same state other kind	26 -26
other no place word placed near other kind	-34 34
other no place word placed open other kind	8 -8
other no place word placed same days other kind	-13 13
other no place word surer placed other state other kind	17 -17
other no place word surer placed same state other kind	-18 18
other placed less sure placed other state other kind	11 -11
other placed less sure placed other state same kind	-23 23
other placed less sure placed same state other kind	-12 12
other placed less sure placed same state same kind	-16 16
other placed less sure same place other state other kind	19 -19
other placed less sure unplaced same state other kind	9 -9
other placed placed far other kind	27 -27
other placed placed far same kind	-6 6
other placed placed near other kind	-25 25
other placed placed near same kind	54 -54
other placed placed open other kind	24 -24
other placed placed open same kind	12 -12
other placed placed same days other kind	-16 16
other placed placed same days same kind	35 -35
other placed same place open other kind	22 -22
other placed same place open same kind	7 -7
other placed surer placed other state other kind	11 -11
other placed surer placed other state same kind	-27 27
other placed surer placed same state other kind	12 -12
other placed surer placed same state same kind	17 -17
other placed surer unplaced other state other kind	-17 17
other placed surer unplaced same state other kind	26 -26
other placed unplaced far other kind	18 -18
other placed unplaced near other kind	10 -10
other surer placed open	11 -11
other surer placed same days	35 -35
other surer placed same state	6 -6
other surer same place open	12 -12
other surer unplaced far	16 -16
other surer unplaced other state	-19 19
other surer unplaced same state	31 -31
part:m=come	-10 10
part:m=consultations	-25 25
part:m=delegation	30 -30
part:m=delegations	-8 8
part:m=due	8 -8
part:m=ended	11 -11
part:m=expected	25 -25
part:m=meet	27 -27
part:m=meeting	-7 7
part:m=meets	-38 38
part:m=round	-6 6
part:m=sat	14 -14
part:m=session	8 -8
part:m=signed	6 -6
part:m=sit	12 -12
part:m=summit	-25 25
part:m=table	18 -18
part:m=talks	9 -9
part:meets	9 -9
part:summit	-9 9
part:sure	-10 10
people=0	10 -10
people=1	19 -19
people=2	-12 12
placed sure>0.2	19 -19
placed sure>0.35	16 -16
placed sure>0.65	-10 10
placed=placed	14 -14
prev:apart	12 -12
prev:calls	-9 9
prev:coming	9 -9
prev:ended	10 -10
prev:heads=1	35 -35
prev:running	8 -8
prev:summit	17 -17
prev:sure	-20 20
quoted	11 -11
r1=(	-25 25
r1=.	33 -33
r1=<day-gone>	-22 22
r1=<day-today>	7 -7
r1=<end>	23 -23
r1=and	-10 10
r1=for	-9 9
r1=from	-9 9
r1=in	-52 52
r1=last	-14 14
r1=thi	13 -13
right:ended	-7 7
right:m=meeting	38 -38
right:m=negotiators	-9 9
right:m=round	-47 47
right:m=sat	22 -22
right:m=signed	-13 13
right:m=time	-11 11
right:m=where	-10 10
right:running	38 -38
right:summit	-37 37
right:sure	15 -15
right:wished	8 -8
says=call held	8 -8
says=call held no place word false	38 -38
says=call held no place word true	-18 18
says=call planned no place word true	-19 19
says=held no place word false	41 -41
says=held no place word true	-7 7
says=held placed false	10 -10
says=held placed true	8 -8
says=planned no place word false	-19 19
says=planned no place word true	-26 26
says=round held	6 -6
says=round held placed true	12 -12
says=round planned	8 -8
says=round planned placed false	-8 8
says=round planned placed true	13 -13
says=round under way	18 -18
says=round under way placed true	18 -18
says=summit held	27 -27
says=summit held placed false	34 -34
says=summit held placed true	-10 10
says=summit planned	-19 19
says=summit planned no place word false	-31 31
says=summit planned no place word true	-12 12
says=summit planned placed false	16 -16
says=summit planned placed true	-6 6
says=technical planned	-32 32
says=technical planned placed true	-32 32
says=under way placed true	18 -18
seat	18 -18
seat-home	20 -20
seat-side	8 -8
sent:calls	11 -11
sent:coming	7 -7
sent:ended	-11 11
sent:experts	22 -22
sent:m=broke up	-8 8
sent:m=came	-10 10
sent:m=conference	35 -35
sent:m=consultations	-8 8
sent:m=delegation	15 -15
sent:m=delegations	-14 14
sent:m=ended	28 -28
sent:m=expected	22 -22
sent:m=meet	27 -27
sent:m=meets	-16 16
sent:m=negotiated	-27 27
sent:m=negotiations	7 -7
sent:m=negotiators	-12 12
sent:m=received	-12 12
sent:m=rounds	-29 29
sent:m=sat	22 -22
sent:m=settled	-17 17
sent:m=signed	12 -12
sent:m=sit	11 -11
sent:m=table	-16 16
sent:m=talks	11 -11
sent:m=there	43 -43
sent:m=time	-25 25
sent:m=to see	-24 24
sent:m=went	10 -10
sent:m=where	-18 18
sent:meets	-7 7
sent:summit	11 -11
sent:sure	-21 21
sent:wished	15 -15
sides=0	22 -22
sitting>0.2	13 -13
sitting>0.35	13 -13
sitting>0.5	-7 7
sitting>0.65	-17 17
sitting>0.8	-26 26
sitting>0.9	-28 28
sitting>0.99	-6 6
sort=call	7 -7
sort=land	-16 16
state>0.2	13 -13
state>0.35	14 -14
state>0.5	9 -9
state>0.8	-9 9
state>0.9	-15 15
state>0.97	-28 28
state>0.99	-27 27
sure mentions=0	28 -28
sure mentions=2	-8 8
sure mentions=3	19 -19
sure=0 placed no day	-26 26
sure=1 placed day=0	-24 24
sure=1 placed no day	20 -20
sure=2 placed day=0	11 -11
sure=2 placed day=6	20 -20
sure=2 placed no day	42 -42
sure=3 no place word day=0	51 -51
sure=3 placed day=0	-20 20
sure=3 placed no day	23 -23
sure=4 placed day=0	14 -14
sure=4 placed day=2	19 -19
sure=4 placed day=3	-24 24
sure=4 placed day=6	-40 40
sure=4 placed day=8	-18 18
sure=5 no place word day=0	14 -14
sure=5 placed day=6	14 -14
sure=5 placed day=7	7 -7
sure=5 placed day=8	6 -6
sure=5 placed no day	6 -6
sure=6 placed day=3	-25 25
sure=6 placed day=6	-21 21
sure=6 placed day=8	14 -14
sure=6 placed no day	8 -8
sure=7 no place word no day	33 -33
sure=7 placed day=0	49 -49
sure=7 placed day=5	28 -28
sure=7 placed day=6	-36 36
sure=7 placed day=7	15 -15
sure=7 placed day=8	-26 26
sure=8 no place word day=7	-15 15
sure=8 no place word day=8	-24 24
sure=8 placed day=0	-16 16
sure=8 placed day=2	-29 29
sure=8 placed day=3	-35 35
sure=8 placed day=4	11 -11
sure=8 placed day=5	30 -30
sure=8 placed day=6	31 -31
sure=8 placed day=7	-10 10
sure=8 placed day=8	14 -14
sure=8 placed no day	-35 35
sure>0.2	17 -17
sure>0.35	13 -13
sure>0.65	-12 12
sure>0.8	-6 6
t0=future	10 -10
t0=modal	-15 15
t0=perfect	39 -39
t0=pluperfect	-22 22
top	22 -22
town=l0	-33 33
town=l1	-29 29
town=l2	-9 9
town=l3	13 -13
town=l4	-8 8
town=l5	-14 14
town=r4	43 -43
unknown	11 -11
v0=begin	8 -8
v0=conclude	-21 21
v0=end	7 -7
v0=expect	38 -38
v0=go	-24 24
v0=other	18 -18
v0=plan	-33 33
v0=prepare	-6 6
v0=sign	42 -42
v0=sit	6 -6
v0=take	-22 22
verbless	-18 18
whose>0.2	13 -13
whose>0.35	9 -9
whose>0.65	-8 8
whose>0.8	-26 26
whose>0.9	-33 33
whose>0.97	-20 20
whose>0.99	-8 8
word=great hall of the people	-12 12
word=phone	-19 19
word=video	34 -34
word=white house	25 -25`;
