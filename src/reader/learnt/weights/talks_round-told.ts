// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_TOLD = `no	yes
<always>	12 -12
both days	-43 43
both-sides	9 -9
c0=agree	-8 8
c0=bear	6 -6
c0=begin	-10 10
c0=impose	-10 10
c0=propose	17 -17
c0=return	-19 19
c0=suspend	-11 11
c1=begin	8 -8
c1=down	14 -14
c1=propose	-11 11
c1=say	-10 10
c1=sell	8 -8
counted	-8 8
ct0=agree past	-7 7
ct0=agree past-passive	-6 6
ct0=agree present	-21 21
ct0=bear future	-23 23
ct0=bear modal	10 -10
ct0=bear past-passive	8 -8
ct0=bear pluperfect	8 -8
ct0=bear present	19 -19
ct0=begin future	-22 22
ct0=begin past	-8 8
ct0=begin present	6 -6
ct0=down future	-7 7
ct0=down present	-13 13
ct0=end past	13 -13
ct0=impose future	-21 21
ct0=impose future-passive	-6 6
ct0=impose past	25 -25
ct0=impose past-passive	-11 11
ct0=impose pluperfect	-9 9
ct0=impose present-passive	-13 13
ct0=propose future	23 -23
ct0=propose future-passive	-36 36
ct0=propose past-passive	7 -7
ct0=propose pluperfect	-35 35
ct0=propose present	22 -22
ct0=stay future	21 -21
ct0=stay future-passive	-7 7
ct0=stay modal	-14 14
ct0=stay past-passive	-7 7
ct0=stay perfect	13 -13
ct0=stay pluperfect	-30 30
ct0=stay present	-7 7
ct0=suspend future	-10 10
ct0=suspend past	-7 7
ct0=suspend past-passive	-7 7
ct0=target past	-8 8
ct0=up past	7 -7
dateline	49 -49
day=l1	-12 12
day=l2	19 -19
day=l4	10 -10
day=r0	17 -17
day=r1	8 -8
day=r2	26 -26
day=r3	14 -14
day=r4	19 -19
day>0.2	-20 20
day>0.99	-7 7
headline	18 -18
heads=0	6 -6
heads=1	18 -18
kind>0.2	11 -11
kind>0.35	11 -11
kind>0.5	10 -10
kind>0.8	-8 8
kind>0.9	-14 14
l1=,	7 -7
l1=:	-19 19
l1=<begin>	-12 12
l1=<person>	28 -28
l1=<v-impose>	16 -16
l1=and	-45 45
l1=by	-18 18
l1=for	19 -19
l1=in	-7 7
l1=of	20 -20
l1=since	22 -22
l1=the	-7 7
l1=to	17 -17
l1=would	9 -9
l=, after	-22 22
l=, at	12 -12
l=, by	22 -22
l=, in	-33 33
l=<begin> <begin>	-12 12
l=<begin> in	-12 12
l=<day-gone> in	-21 21
l=<month-gone> and	15 -15
l=<organisation> in	40 -40
l=<person> in	-14 14
l=<person> leave	15 -15
l=<person> to	-18 18
l=<seat> and	-11 11
l=<span> in	-14 14
l=after a	-19 19
l=again in	-14 14
l=agree in	29 -29
l=and in	-50 50
l=are to	-15 15
l=arrive in	23 -23
l=at the	-17 17
l=be in	14 -14
l=conclude in	9 -9
l=discuss in	-13 13
l=down in	31 -31
l=due in	-27 27
l=end in	-34 34
l=expect in	-14 14
l=fly to	13 -13
l=geneva ,	-11 11
l=hold in	-12 12
l=home from	-10 10
l=in a	-14 14
l=land in	28 -28
l=negotiate in	30 -30
l=on in	-22 22
l=on the	9 -9
l=one in	-13 13
l=other in	-7 7
l=out of	34 -34
l=place in	6 -6
l=plan for	-7 7
l=plan in	-18 18
l=reach in	19 -19
l=round in	-24 24
l=say in	20 -20
l=sign in	-12 12
l=sit in	31 -31
l=summit in	-24 24
l=table in	26 -26
l=them in	12 -12
l=to visit	-16 16
l=together in	-20 20
l=truce in	-17 17
l=up in	29 -29
l=visit to	-8 8
l=was in	-31 31
l=were in	-13 13
lead="	15 -15
lead=)	-6 6
lead=:	-7 7
lead=;	8 -8
lead=after	8 -8
lead=american	-15 15
lead=and	-19 19
lead=at	-16 16
lead=before	33 -33
lead=beijing	-19 19
lead=from	41 -41
lead=geneva	14 -14
lead=i	16 -16
lead=in	-18 18
lead=it	7 -7
lead=kuala	14 -14
lead=london	-8 8
lead=madrid	13 -13
lead=minister	-44 44
lead=mr	14 -14
lead=negotiators	21 -21
lead=officials	-22 22
lead=president	-37 37
lead=so	7 -7
lead=stockholm	-30 30
lead=talks	24 -24
lead=the	-6 6
lead=then	-8 8
lead=they	-20 20
lead=treasury	8 -8
lead=two	36 -36
lead=we	-60 60
lead=what	9 -9
lead=when	6 -6
lead=which	22 -22
left:calls	11 -11
left:coming	-12 12
left:experts	8 -8
left:m=came	15 -15
left:m=conference	-7 7
left:m=consultations	-12 12
left:m=delegations	-9 9
left:m=due	24 -24
left:m=ended	-8 8
left:m=flies	10 -10
left:m=go	42 -42
left:m=goes	-35 35
left:m=here	-8 8
left:m=invitation	-22 22
left:m=landed	20 -20
left:m=meet	17 -17
left:m=meeting	-20 20
left:m=meetings	-17 17
left:m=meets	-31 31
left:m=met	-16 16
left:m=negotiated	6 -6
left:m=negotiators	-41 41
left:m=round	6 -6
left:m=rounds	-12 12
left:m=sat	-9 9
left:m=session	8 -8
left:m=shook hands	-15 15
left:m=signed	11 -11
left:m=summit	-19 19
left:m=table	8 -8
left:m=talk	-46 46
left:m=talked	-7 7
left:m=there	7 -7
left:m=time	27 -27
left:m=travel	-9 9
left:m=visit	-10 10
left:running	-14 14
left:summit	-15 15
left:sure	-14 14
left:wished	19 -19
meetings=2	15 -15
meetings=4	7 -7
mentions=2	14 -14
next:calls	34 -34
next:coming	6 -6
next:ended	11 -11
next:experts	40 -40
next:heads=0	7 -7
next:heads=2	28 -28
next:meets	11 -11
next:running	-31 31
next:summit	19 -19
next:wished	13 -13
no day	26 -26
no place word sure>0.65	-14 14
no place word sure>0.8	-19 19
no place word sure>0.99	-9 9
off=ahead planned	-19 19
off=gone held	-20 20
off=lately under way	-18 18
off=today held	30 -30
off=today planned	27 -27
off=today under way	19 -19
other less sure placed near	-14 14
other less sure placed same days	13 -13
other less sure placed same state	13 -13
other less sure same place open	16 -16
other less sure unplaced far	23 -23
other less sure unplaced near	-11 11
other less sure unplaced other state	-6 6
other less sure unplaced same state	28 -28
other no place word less sure placed same state other kind	-21 21
other no place word placed near other kind	-40 40
other no place word placed open other kind	14 -14
other no place word placed open same kind	21 -21
other no place word surer placed other state other kind	22 -22
other placed less sure placed other state other kind	20 -20
other placed less sure placed same state other kind	-23 23
other placed less sure unplaced other state other kind	-7 7
other placed placed far other kind	-18 18
other placed placed near other kind	-24 24
other placed placed near same kind	22 -22
other placed placed open other kind	11 -11
other placed placed same days other kind	-6 6
other placed placed same days same kind	42 -42
other placed same place far same kind	21 -21
other placed same place open other kind	7 -7
other placed surer placed other state same kind	-6 6
other placed surer placed same state same kind	8 -8
other placed surer same place other state same kind	11 -11
other placed surer unplaced other state other kind	-11 11
other placed surer unplaced same state other kind	21 -21
other placed unplaced near other kind	6 -6
other placed unplaced open other kind	-18 18
other placed unplaced open same kind	17 -17
other placed unplaced same days other kind	23 -23
other surer placed near	-10 10
other surer placed open	-7 7
other surer placed other state	6 -6
other surer placed same days	13 -13
other surer placed same state	15 -15
other surer same place far	41 -41
other surer same place open	-6 6
other surer same place other state	12 -12
other surer unplaced far	-17 17
other surer unplaced near	20 -20
other surer unplaced other state	-10 10
other surer unplaced same days	28 -28
other surer unplaced same state	14 -14
part:coming	-19 19
part:experts	-25 25
part:m=broke up	14 -14
part:m=came	-17 17
part:m=come	9 -9
part:m=conference	7 -7
part:m=delegation	25 -25
part:m=delegations	6 -6
part:m=due	24 -24
part:m=ended	23 -23
part:m=flies	10 -10
part:m=goes	-11 11
part:m=invitation	-20 20
part:m=landed	20 -20
part:m=meet	17 -17
part:m=meeting	8 -8
part:m=meets	-34 34
part:m=negotiated	15 -15
part:m=negotiators	-6 6
part:m=parted	7 -7
part:m=round	12 -12
part:m=rounds	-25 25
part:m=sat	28 -28
part:m=session	-11 11
part:m=settled	-13 13
part:m=shook hands	-15 15
part:m=summit	-36 36
part:m=table	35 -35
part:m=talk	-23 23
part:m=talks	-14 14
part:m=there	23 -23
part:m=time	23 -23
part:m=to see	-9 9
part:m=visit	-13 13
part:meets	6 -6
part:running	-25 25
part:summit	16 -16
part:sure	-18 18
part:wished	-19 19
people=0	10 -10
people=1	17 -17
people=3	-9 9
people=4	-15 15
placed sure>0.2	8 -8
placed sure>0.35	9 -9
placed=placed	8 -8
prev:coming	-11 11
prev:ended	22 -22
prev:experts	14 -14
prev:heads=0	11 -11
prev:heads=1	12 -12
prev:heads=2	-23 23
prev:meets	-9 9
prev:running	-7 7
prev:summit	21 -21
prev:sure	-15 15
prev:wished	-11 11
quoted	-26 26
r1=(	-43 43
r1=.	16 -16
r1=;	31 -31
r1=<day-ahead>	13 -13
r1=<day-gone>	-13 13
r1=<day-today>	-6 6
r1=<end>	38 -38
r1=<person>	31 -31
r1=<v-begin>	-12 12
r1=<v-end>	16 -16
r1=<v-impose>	20 -20
r1=and	-47 47
r1=are	39 -39
r1=at	-37 37
r1=between	-21 21
r1=by	15 -15
r1=end	16 -16
r1=for	22 -22
r1=from	30 -30
r1=in	-53 53
r1=last	-47 47
r1=on	10 -10
r1=since	13 -13
r1=that	25 -25
r1=thi	11 -11
r1=to	-16 16
right:calls	10 -10
right:coming	7 -7
right:experts	30 -30
right:m=broke up	13 -13
right:m=came	-37 37
right:m=ended	8 -8
right:m=meeting	10 -10
right:m=met	30 -30
right:m=round	-40 40
right:m=sat	-25 25
right:m=signed	9 -9
right:m=summit	-19 19
right:m=talk	6 -6
right:m=talks	33 -33
right:m=there	-14 14
right:m=time	-6 6
right:m=visit	-17 17
right:m=where	-14 14
right:running	9 -9
right:summit	15 -15
right:wished	12 -12
says=call held no place word false	43 -43
says=call held no place word true	-33 33
says=call planned	9 -9
says=call planned no place word false	36 -36
says=call planned no place word true	-18 18
says=held no place word false	53 -53
says=held no place word true	-19 19
says=planned no place word true	-18 18
says=round held	11 -11
says=round held placed false	-10 10
says=round held placed true	25 -25
says=round planned	8 -8
says=round under way	24 -24
says=round under way placed false	16 -16
says=round under way placed true	15 -15
says=summit held no place word true	31 -31
says=summit held placed false	32 -32
says=summit held placed true	-51 51
says=summit planned	-22 22
says=summit planned no place word false	-22 22
says=summit planned placed true	-16 16
says=technical planned	-13 13
says=under way placed false	16 -16
says=under way placed true	8 -8
seat-other	-9 9
seat-side	9 -9
sent:calls	30 -30
sent:coming	-11 11
sent:ended	17 -17
sent:experts	26 -26
sent:m=broke up	15 -15
sent:m=came	-27 27
sent:m=closed	7 -7
sent:m=come	-18 18
sent:m=conference	28 -28
sent:m=consultations	-6 6
sent:m=delegation	9 -9
sent:m=delegations	-34 34
sent:m=due	-13 13
sent:m=expected	-8 8
sent:m=flew	-19 19
sent:m=flies	10 -10
sent:m=go	29 -29
sent:m=here	-29 29
sent:m=invitation	-51 51
sent:m=invited	14 -14
sent:m=landed	20 -20
sent:m=meet	14 -14
sent:m=meeting	7 -7
sent:m=meetings	-21 21
sent:m=meets	-10 10
sent:m=negotiated	-24 24
sent:m=negotiations	-14 14
sent:m=negotiator	7 -7
sent:m=parted	13 -13
sent:m=round	-14 14
sent:m=rounds	20 -20
sent:m=sat	-23 23
sent:m=saw each other	-7 7
sent:m=session	18 -18
sent:m=settled	-48 48
sent:m=shook hands	8 -8
sent:m=signed	15 -15
sent:m=sit	13 -13
sent:m=sitting	32 -32
sent:m=spent	-26 26
sent:m=table	12 -12
sent:m=talk	-16 16
sent:m=talked	-11 11
sent:m=talks	7 -7
sent:m=there	17 -17
sent:m=time	-17 17
sent:m=to see	-11 11
sent:m=travel	-17 17
sent:m=went	18 -18
sent:m=where	-15 15
sent:running	8 -8
sent:summit	19 -19
sent:sure	-8 8
sent:wished	11 -11
sides=0	10 -10
sides=2	-6 6
sides=3	17 -17
sort=call	-10 10
sort=land	21 -21
sort=meeting	-7 7
sort=venue	21 -21
state>0.65	-9 9
state>0.8	-17 17
state>0.9	-22 22
state>0.97	-18 18
state>0.99	-23 23
sure mentions=0	20 -20
sure mentions=2	8 -8
sure=1 placed day=0	36 -36
sure=1 placed day=1	-12 12
sure=1 placed day=3	19 -19
sure=1 placed day=4	-16 16
sure=2 no place word no day	8 -8
sure=2 placed day=1	-9 9
sure=2 placed no day	33 -33
sure=3 no place word no day	24 -24
sure=3 placed day=1	-31 31
sure=3 placed day=2	16 -16
sure=3 placed day=4	-10 10
sure=3 placed no day	44 -44
sure=4 placed day=3	-35 35
sure=4 placed day=5	-28 28
sure=4 placed day=7	13 -13
sure=4 placed day=8	27 -27
sure=5 no place word no day	19 -19
sure=5 placed day=1	13 -13
sure=5 placed day=2	-8 8
sure=5 placed day=3	-21 21
sure=5 placed day=4	16 -16
sure=5 placed day=5	-24 24
sure=5 placed day=6	13 -13
sure=5 placed day=8	11 -11
sure=5 placed no day	8 -8
sure=6 placed day=1	-23 23
sure=6 placed day=2	-15 15
sure=6 placed day=3	-33 33
sure=6 placed day=6	27 -27
sure=6 placed day=7	53 -53
sure=6 placed day=8	-36 36
sure=7 no place word day=6	23 -23
sure=7 no place word day=8	7 -7
sure=7 no place word no day	6 -6
sure=7 placed day=0	14 -14
sure=7 placed day=2	7 -7
sure=7 placed day=3	18 -18
sure=7 placed day=4	13 -13
sure=7 placed day=5	35 -35
sure=7 placed day=6	-48 48
sure=7 placed day=7	-17 17
sure=7 placed day=8	16 -16
sure=7 placed no day	-16 16
sure=8 no place word day=4	26 -26
sure=8 no place word day=6	-36 36
sure=8 no place word day=7	-26 26
sure=8 no place word day=8	-8 8
sure=8 no place word no day	6 -6
sure=8 placed day=0	24 -24
sure=8 placed day=2	-17 17
sure=8 placed day=3	21 -21
sure=8 placed day=4	-10 10
sure=8 placed day=5	6 -6
sure=8 placed day=6	9 -9
sure=8 placed day=7	19 -19
sure=8 placed no day	-37 37
sure>0.2	11 -11
sure>0.35	12 -12
sure>0.5	7 -7
t0=future	8 -8
t0=future-passive	-25 25
t0=modal	-8 8
t0=past	8 -8
t0=pluperfect	-8 8
t0=pluperfect-passive	9 -9
t0=present	7 -7
top	19 -19
town=l0	-44 44
town=l2	7 -7
town=l3	11 -11
town=l4	16 -16
town=l5	13 -13
town=r0	-20 20
town=r1	-26 26
town=r2	-17 17
town=r4	26 -26
town=r5	-15 15
unknown	6 -6
v0=accept	-18 18
v0=agree	-23 23
v0=begin	21 -21
v0=discuss	-12 12
v0=end	30 -30
v0=expect	31 -31
v0=go	-19 19
v0=have	-25 25
v0=hold	-12 12
v0=land	27 -27
v0=leave	9 -9
v0=look	-34 34
v0=make	-21 21
v0=negotiate	12 -12
v0=other	-8 8
v0=prepare	-11 11
v0=put	-12 12
v0=raise	-29 29
v0=reach	9 -9
v0=receive	37 -37
v0=return	-41 41
v0=say	21 -21
v0=set	-15 15
v0=settle	-12 12
v0=sign	54 -54
v0=sit	16 -16
v0=take	-23 23
verbless	-11 11
whose>0.2	11 -11
whose>0.5	-6 6
whose>0.8	-24 24
whose>0.9	-23 23
whose>0.97	-11 11
whose>0.99	-12 12
word=call	-50 50
word=meet	-9 9
word=phone	-46 46
word=south korea	12 -12
word=spoke	36 -36
word=telephone	-31 31
word=video	37 -37
word=white house	17 -17`;
