// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	2 -2
again:l1=<number>	-25 25
again:l1=<v-impose>	-17 17
again:l1=<v-stay>	-16 16
again:l1=it	18 -18
again:l2=at	18 -18
again:r1=.	20 -20
again:v1=see	15 -15
another:c1=impose	16 -16
another:c1=propose	15 -15
another:c1=stay	-17 17
another:l2=<v-impose>	16 -16
another:v0=be	-16 16
another:v1=be	-16 16
ceasefire:r1=in	15 -15
count:loose=2	-18 18
count:more=2	-21 21
count:truce=0	25 -25
count:truce=1	-35 35
days=0	54 -54
days=3	-15 15
days=6	-19 19
extension:r2=<span>	19 -19
freeze:t0=present	-18 18
further:l2=for	-17 17
further:r1=<v-impose>	19 -19
keep:r1=the	21 -21
lengths=0	71 -71
lengths=1	-35 35
lengths=2	-26 26
long=0	33 -33
long=6	-34 34
long=9	-18 18
loose:c0=bear	-17 17
loose:c1=bear	-20 20
loose:l1=,	22 -22
loose:l1=<duty>	-16 16
loose:l1=<span>	-19 19
loose:l1=a	23 -23
loose:l1=the	-16 16
loose:l2=and	-18 18
loose:l2=if	-16 16
loose:l2=the	-23 23
loose:r1=is	-15 15
loose:r1=to	-15 15
loose:r1=where	16 -16
loose:r1=with	-16 16
loose:r2=.	-17 17
loose:r2=<duty>	-15 15
loose:r2=<name>	-22 22
loose:r2=it	15 -15
loose:r=with <name>	-22 22
loose:t0=past	-20 20
loose:t0=present	-20 20
loose:v1=be	-17 17
months=0	25 -25
months=3	-31 31
months=6	-30 30
more:c1=agree	17 -17
more:ct0=bear present	-16 16
more:ct0=impose future	-19 19
more:ct0=impose present	23 -23
more:ct0=propose modal	-21 21
more:ct1=bear present	-16 16
more:ct1=impose future	-19 19
more:ct1=impose present	21 -21
more:ct1=propose modal	-15 15
more:l1=<person>	-18 18
more:l1=<span>	-33 33
more:l1=<v-impose>	-26 26
more:l1=<v-stay>	-16 16
more:l1=would	18 -18
more:l2="	-21 21
more:l2=<level-noun>	24 -24
more:l2=<name>	-20 20
more:l2=<seat>	-20 20
more:l2=a	18 -18
more:l2=at	20 -20
more:l2=for	-18 18
more:l2=of	-19 19
more:l=, and	16 -16
more:l=for <span>	-17 17
more:l=on the	-18 18
more:longer=0	20 -20
more:longer=1	-20 20
more:lr=<span> .	-16 16
more:lr=a of	-21 21
more:lr=no .	-15 15
more:r1=<end>	-25 25
more:r1=<v-bear>	-21 21
more:r1=from	20 -20
more:r1=is	-17 17
more:r1=of	-16 16
more:r1=one	27 -27
more:r2="	-18 18
more:r2=<day-ahead>	17 -17
more:r2=<day-gone>	-15 15
more:r2=<level>	-22 22
more:r2=<not>	-15 15
more:r2=<v-bear>	15 -15
more:r2=<v-say>	17 -17
more:r2=<v-stay>	-16 16
more:r2=?	-15 15
more:r2=a	26 -26
more:r2=and	16 -16
more:r2=of	16 -16
more:r2=tariff	21 -21
more:r=<end> <end>	-25 25
more:r=<span> .	-15 15
more:r=of <span>	15 -15
more:r=of the	-24 24
more:t0=future-passive	-18 18
more:v0=want	18 -18
more:v1=agree	20 -20
more:v1=have	-18 18
pause:l1=a	24 -24
pause:l1=the	-31 31
pause:l2=<begin>	-28 28
pause:r1=.	20 -20
pause:r1=<v-impose>	-15 15
pause:r2=<end>	25 -25
pause:r2=<name>	-16 16
pause:r2=the	-15 15
quiet:ct1=stay present	-16 16
quiet:l1=<begin>	-17 17
quiet:l1=it	-21 21
quiet:l2=the	-15 15
quiet:l=<begin> <begin>	-17 17
quiet:r2=.	25 -25
s:(	-16 16
s:)	-17 17
s:*	16 -16
s:,	-26 26
s:-	-22 22
s::	-15 15
s:<day-ahead>	-39 39
s:<day-gone>	-18 18
s:<day-today>	-23 23
s:<gate>	15 -15
s:<level-noun>	31 -31
s:<month-gone>	-19 19
s:<name>	-50 50
s:<person>	-37 37
s:<points>	-33 33
s:<seat>	-35 35
s:<v-impose>	-18 18
s:<v-propose>	25 -25
s:<v-return>	17 -17
s:<v-target>	17 -17
s:?	-25 25
s:a	37 -37
s:about	-16 16
s:agree	15 -15
s:all	-23 23
s:already	15 -15
s:and	-18 18
s:approval	19 -19
s:article	-15 15
s:at	30 -30
s:beef	-26 26
s:been	-20 20
s:before	-16 16
s:between	-15 15
s:both	22 -22
s:bring	-15 15
s:broke	-17 17
s:by	20 -20
s:calm	-16 16
s:carry	-24 24
s:case	-17 17
s:city	19 -19
s:collect	-19 19
s:conversation	-18 18
s:could	15 -15
s:count	-16 16
s:counter	-15 15
s:custom	-19 19
s:cut	20 -20
s:decree	-16 16
s:delegation	32 -32
s:did	21 -21
s:die	-18 18
s:discuss	19 -19
s:dispute	17 -17
s:due	16 -16
s:duty	-15 15
s:early	15 -15
s:economic	19 -19
s:enter	18 -18
s:extend	15 -15
s:fentanyl	-22 22
s:force	30 -30
s:frozen	20 -20
s:gallium	15 -15
s:gave	-15 15
s:good	-34 34
s:halt	-30 30
s:has	-17 17
s:hear	-18 18
s:hour	21 -21
s:if	-25 25
s:lasted	22 -22
s:level	18 -18
s:levy	18 -18
s:list	20 -20
s:live	-18 18
s:lot	15 -15
s:lower	18 -18
s:m	22 -22
s:make	-23 23
s:neither	15 -15
s:notice	27 -27
s:now	-15 15
s:of	17 -17
s:offer	19 -19
s:order	-17 17
s:origin	16 -16
s:park	15 -15
s:part	-22 22
s:pause	-15 15
s:period	-26 26
s:prisoner	16 -16
s:propose	17 -17
s:purchase	-15 15
s:quiet	21 -21
s:ready	16 -16
s:reciprocal	-22 22
s:river	26 -26
s:room	29 -29
s:round	21 -21
s:same	-23 23
s:season	19 -19
s:secretary	-16 16
s:section	-16 16
s:she	15 -15
s:space	-21 21
s:standstill	-18 18
s:statement	19 -19
s:still	-20 20
s:stretch	-22 22
s:such	17 -17
s:sugar	-19 19
s:talk	27 -27
s:tea	-18 18
s:the	-16 16
s:their	-17 17
s:then	-34 34
s:they	-20 20
s:through	-17 17
s:till	-21 21
s:trade	-17 17
s:treaty	19 -19
s:turn	18 -18
s:understanding	-27 27
s:vote	25 -25
s:was	23 -23
s:water	23 -23
s:week	-15 15
s:were	21 -21
s:when	-17 17
s:where	17 -17
s:whether	-21 21
s:while	15 -15
s:who	21 -21
s:will	16 -16
s:without	-24 24
s:word	-18 18
s:world	16 -16
s:year	-16 16
second:l1=a	17 -17
second:l2=for	18 -18
second:t0=past	20 -20
second:t0=present	-17 17
standstill:l1=a	17 -17
standstill:l1=the	-22 22
stays:r1=in	18 -18
suspended:l2=<points>	-15 15
suspended:r1=for	21 -21
suspended:r1=in	17 -17
suspended:r1=until	-21 21
suspended:r2=<day-ahead>	-22 22
suspension:l2=<begin>	17 -17
suspension:r1=of	22 -22
suspension:r2=<name>	-21 21
truce:c0=agree	21 -21
truce:c0=begin	25 -25
truce:c0=say	-15 15
truce:c1=agree	18 -18
truce:c1=begin	15 -15
truce:c1=impose	-15 15
truce:ct0=impose future	-20 20
truce:ct0=impose past	29 -29
truce:ct0=say past	-21 21
truce:ct1=impose future	-20 20
truce:ct1=impose past	16 -16
truce:ct1=say past	-20 20
truce:l1=<begin>	-19 19
truce:l1=<duty>	-23 23
truce:l1=a	36 -36
truce:l1=tariff	-19 19
truce:l1=the	-15 15
truce:l1=two	-16 16
truce:l2=a	-17 17
truce:l2=and	-25 25
truce:l2=if	-28 28
truce:l2=on	20 -20
truce:l2=their	-16 16
truce:l=<begin> <begin>	-19 19
truce:l=a <span>	-19 19
truce:l=if the	-28 28
truce:l=on a	16 -16
truce:l=the tariff	-16 16
truce:lr=a in	16 -16
truce:lr=a is	-15 15
truce:lr=the itself	-16 16
truce:lr=the with	-16 16
truce:r1="	17 -17
truce:r1=<v-end>	-26 26
truce:r1=itself	-16 16
truce:r1=of	27 -27
truce:r1=run	18 -18
truce:r2=<duty>	-28 28
truce:r2=<goods>	20 -20
truce:r2=<name>	-28 28
truce:r2=<v-agree>	-18 18
truce:r2=<v-impose>	-21 21
truce:r2=a	-17 17
truce:r2=busan	-15 15
truce:r2=for	-16 16
truce:r2=on	-27 27
truce:r2=out	17 -17
truce:r2=tariff	-32 32
truce:r2=the	24 -24
truce:r2=which	-19 19
truce:r=, which	-16 16
truce:r=between <name>	-21 21
truce:r=between the	15 -15
truce:r=of <span>	15 -15
truce:r=on the	25 -25
truce:t0=past	20 -20
truce:v0=agree	23 -23
truce:v0=end	21 -21
truce:v1=agree	23 -23
truce:v1=end	21 -21
truce:v1=extend	-15 15
truce:vt0=be past	19 -19
verb:l1=<name>	-19 19
verb:l1=will	16 -16
verb:l2=<begin>	17 -17
verb:l2=<name>	18 -18
verb:lr=is for	16 -16
verb:r1=,	22 -22
verb:r1=<goods>	-23 23
verb:r1=<points>	-15 15
verb:r2=,	15 -15
verb:r2=<v-end>	17 -17
verb:r2=<v-impose>	-17 17
verb:r2=the	16 -16
verb:t0=past	-20 20
verb:t0=present	-21 21
w:adds	16 -16
w:calm	-16 16
w:frozen	20 -20
w:halt	-29 29
w:keep	15 -15
w:lifts	17 -17
w:more	-15 15
w:pause	-17 17
w:quiet	21 -21
w:sleeps	-18 18
w:standstill	-15 15
w:stays	23 -23
w:stretch	-22 22
w:suspends	21 -21`;
