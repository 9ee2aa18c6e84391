// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	2 -2
again:l1=<number>	-18 18
again:l1=<v-impose>	-18 18
again:l1=<v-stay>	-15 15
again:l1=it	18 -18
again:l2=at	18 -18
again:r1=.	19 -19
again:v1=see	15 -15
another:c1=impose	15 -15
another:c1=propose	15 -15
another:c1=stay	-16 16
another:l2=<v-impose>	15 -15
another:v0=be	-16 16
another:v1=be	-16 16
ceasefire:r1=in	15 -15
count:loose=2	-19 19
count:more=2	-21 21
count:truce=0	25 -25
count:truce=1	-35 35
count:verb=2	15 -15
days=0	54 -54
days=6	-21 21
extension:r2=<span>	18 -18
freeze:t0=present	-18 18
further:l2=for	-17 17
further:r1=<v-impose>	19 -19
keep:r1=the	21 -21
lengths=0	70 -70
lengths=1	-35 35
lengths=2	-26 26
long=0	33 -33
long=6	-34 34
long=9	-18 18
loose:c0=bear	-17 17
loose:c1=bear	-19 19
loose:l1=,	20 -20
loose:l1=<duty>	-16 16
loose:l1=<span>	-19 19
loose:l1=a	22 -22
loose:l1=the	-16 16
loose:l2=and	-18 18
loose:l2=if	-15 15
loose:l2=the	-23 23
loose:r1=is	-16 16
loose:r1=to	-16 16
loose:r1=where	16 -16
loose:r1=with	-16 16
loose:r2=.	-18 18
loose:r2=<duty>	-15 15
loose:r2=<name>	-22 22
loose:r=with <name>	-21 21
loose:t0=past	-20 20
loose:t0=present	-20 20
loose:v1=be	-16 16
months=0	24 -24
months=3	-31 31
months=6	-30 30
more:c1=agree	17 -17
more:ct0=bear present	-16 16
more:ct0=impose future	-19 19
more:ct0=impose present	23 -23
more:ct0=propose modal	-21 21
more:ct1=bear present	-16 16
more:ct1=impose future	-19 19
more:ct1=impose present	22 -22
more:ct1=propose modal	-15 15
more:l1=<person>	-18 18
more:l1=<span>	-33 33
more:l1=<v-impose>	-27 27
more:l1=<v-stay>	-16 16
more:l1=would	18 -18
more:l2="	-20 20
more:l2=<level-noun>	24 -24
more:l2=<name>	-21 21
more:l2=<seat>	-20 20
more:l2=at	20 -20
more:l2=for	-19 19
more:l2=of	-20 20
more:l=, and	16 -16
more:l=for <span>	-17 17
more:l=on the	-19 19
more:longer=0	21 -21
more:longer=1	-20 20
more:lr=<span> .	-15 15
more:lr=a of	-21 21
more:r1=<end>	-25 25
more:r1=<v-bear>	-21 21
more:r1=from	20 -20
more:r1=is	-19 19
more:r1=of	-16 16
more:r1=one	27 -27
more:r2="	-18 18
more:r2=<day-ahead>	17 -17
more:r2=<day-gone>	-15 15
more:r2=<level>	-22 22
more:r2=<not>	-15 15
more:r2=<v-bear>	15 -15
more:r2=<v-say>	16 -16
more:r2=<v-stay>	-17 17
more:r2=?	-15 15
more:r2=a	25 -25
more:r2=and	16 -16
more:r2=of	16 -16
more:r2=tariff	21 -21
more:r=<end> <end>	-25 25
more:r=<span> .	-15 15
more:r=of <span>	15 -15
more:r=of the	-24 24
more:t0=future-passive	-19 19
more:v0=want	18 -18
more:v1=agree	19 -19
more:v1=have	-19 19
pause:l1=a	24 -24
pause:l1=the	-30 30
pause:l2=<begin>	-27 27
pause:r1=.	20 -20
pause:r1=<v-impose>	-15 15
pause:r1=<v-stay>	-15 15
pause:r2=<end>	25 -25
pause:r2=<name>	-16 16
pause:r2=the	-15 15
quiet:ct1=stay present	-16 16
quiet:l1=<begin>	-16 16
quiet:l1=it	-21 21
quiet:l2=the	-15 15
quiet:l=<begin> <begin>	-16 16
quiet:r2=.	23 -23
s:(	-16 16
s:)	-17 17
s:*	15 -15
s:,	-27 27
s:-	-19 19
s:<day-ahead>	-39 39
s:<day-gone>	-19 19
s:<day-today>	-23 23
s:<gate>	16 -16
s:<level-noun>	32 -32
s:<month-gone>	-19 19
s:<name>	-50 50
s:<person>	-34 34
s:<points>	-30 30
s:<seat>	-34 34
s:<v-impose>	-18 18
s:<v-propose>	25 -25
s:<v-return>	17 -17
s:<v-target>	18 -18
s:?	-26 26
s:a	37 -37
s:about	-15 15
s:all	-23 23
s:altogether	15 -15
s:and	-19 19
s:approval	19 -19
s:article	-15 15
s:at	29 -29
s:beef	-25 25
s:been	-20 20
s:before	-16 16
s:both	20 -20
s:bring	-17 17
s:broke	-17 17
s:by	20 -20
s:calm	-15 15
s:carry	-26 26
s:case	-17 17
s:city	19 -19
s:collect	-19 19
s:conversation	-18 18
s:could	16 -16
s:count	-19 19
s:counter	-16 16
s:custom	-19 19
s:cut	21 -21
s:decree	-16 16
s:delegation	32 -32
s:did	21 -21
s:die	-17 17
s:discuss	19 -19
s:dispute	17 -17
s:due	16 -16
s:duty	-15 15
s:early	16 -16
s:economic	18 -18
s:either	15 -15
s:eleven	17 -17
s:enter	18 -18
s:extend	15 -15
s:fentanyl	-22 22
s:fifth	-15 15
s:force	28 -28
s:forty	-20 20
s:frozen	19 -19
s:gallium	15 -15
s:gave	-15 15
s:good	-34 34
s:halt	-30 30
s:has	-18 18
s:hear	-19 19
s:hour	21 -21
s:if	-24 24
s:lasted	22 -22
s:leave	-15 15
s:level	17 -17
s:levy	17 -17
s:list	19 -19
s:live	-18 18
s:lot	15 -15
s:lower	18 -18
s:m	21 -21
s:make	-22 22
s:nine	27 -27
s:ninety	20 -20
s:notice	26 -26
s:now	-16 16
s:of	18 -18
s:offer	18 -18
s:order	-15 15
s:origin	16 -16
s:park	16 -16
s:part	-22 22
s:pause	-15 15
s:period	-26 26
s:prisoner	15 -15
s:propose	17 -17
s:purchase	-15 15
s:quiet	19 -19
s:ready	16 -16
s:reciprocal	-21 21
s:river	25 -25
s:room	29 -29
s:round	21 -21
s:same	-22 22
s:season	18 -18
s:secretary	-16 16
s:section	-16 16
s:she	15 -15
s:six	17 -17
s:space	-21 21
s:standstill	-17 17
s:statement	19 -19
s:still	-20 20
s:stretch	-22 22
s:such	17 -17
s:sugar	-20 20
s:suspend	15 -15
s:talk	26 -26
s:tea	-17 17
s:the	-16 16
s:their	-16 16
s:then	-33 33
s:they	-20 20
s:third	19 -19
s:through	-18 18
s:till	-21 21
s:trade	-16 16
s:treaty	18 -18
s:turn	17 -17
s:twenty	15 -15
s:understanding	-28 28
s:vote	25 -25
s:was	24 -24
s:water	23 -23
s:week	-15 15
s:were	21 -21
s:when	-17 17
s:where	17 -17
s:whether	-21 21
s:while	15 -15
s:who	22 -22
s:will	16 -16
s:without	-24 24
s:word	-20 20
s:world	16 -16
s:year	-17 17
second:l1=a	18 -18
second:l2=for	16 -16
second:t0=past	20 -20
second:t0=present	-16 16
standstill:l1=a	16 -16
standstill:l1=the	-22 22
stays:r1=in	18 -18
suspended:l2=<points>	-15 15
suspended:r1=for	21 -21
suspended:r1=in	17 -17
suspended:r1=until	-20 20
suspended:r2=<day-ahead>	-22 22
suspension:l2=<begin>	17 -17
suspension:r1=of	22 -22
suspension:r2=<name>	-21 21
truce:c0=agree	21 -21
truce:c0=begin	26 -26
truce:c0=say	-16 16
truce:c1=agree	18 -18
truce:c1=begin	15 -15
truce:ct0=impose future	-20 20
truce:ct0=impose past	29 -29
truce:ct0=say past	-22 22
truce:ct1=impose future	-20 20
truce:ct1=impose past	16 -16
truce:ct1=say past	-21 21
truce:l1=<begin>	-18 18
truce:l1=<duty>	-23 23
truce:l1=a	37 -37
truce:l1=tariff	-19 19
truce:l1=the	-15 15
truce:l1=two	-16 16
truce:l2="	15 -15
truce:l2=-	-16 16
truce:l2=a	-18 18
truce:l2=and	-25 25
truce:l2=if	-28 28
truce:l2=on	20 -20
truce:l2=their	-15 15
truce:l=<begin> <begin>	-18 18
truce:l=a <span>	-19 19
truce:l=if the	-28 28
truce:l=on a	16 -16
truce:l=the tariff	-16 16
truce:lr=a in	16 -16
truce:lr=a is	-15 15
truce:lr=the itself	-15 15
truce:lr=the with	-16 16
truce:r1="	17 -17
truce:r1=<v-end>	-26 26
truce:r1=itself	-15 15
truce:r1=of	25 -25
truce:r1=run	18 -18
truce:r2=<duty>	-28 28
truce:r2=<goods>	20 -20
truce:r2=<name>	-27 27
truce:r2=<v-agree>	-18 18
truce:r2=<v-impose>	-20 20
truce:r2=a	-17 17
truce:r2=for	-15 15
truce:r2=on	-27 27
truce:r2=out	17 -17
truce:r2=tariff	-32 32
truce:r2=the	25 -25
truce:r2=which	-18 18
truce:r=, which	-16 16
truce:r=between <name>	-22 22
truce:r=of <span>	15 -15
truce:r=on the	25 -25
truce:t0=past	20 -20
truce:v0=agree	23 -23
truce:v0=end	21 -21
truce:v1=agree	23 -23
truce:v1=end	21 -21
truce:v1=extend	-15 15
truce:vt0=be past	20 -20
verb:l1=<name>	-20 20
verb:l1=will	16 -16
verb:l2=<begin>	17 -17
verb:lr=is for	16 -16
verb:r1=,	22 -22
verb:r1=<goods>	-23 23
verb:r2=<v-end>	17 -17
verb:r2=<v-impose>	-17 17
verb:r2=the	16 -16
verb:t0=past	-20 20
verb:t0=present	-22 22
w:adds	16 -16
w:calm	-15 15
w:frozen	19 -19
w:halt	-29 29
w:keep	16 -16
w:lifts	18 -18
w:more	-15 15
w:pause	-16 16
w:quiet	19 -19
w:sleeps	-17 17
w:standstill	-15 15
w:stays	22 -22
w:stretch	-22 22
w:suspends	22 -22`;
