// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	3 -3
a:<v-end>	22 -22
a:all	-24 24
a:for	16 -16
a:in	-25 25
a:in all	-16 16
a:more	15 -15
a:the	19 -19
a:to	15 -15
b::	16 -16
b:<goods>	23 -23
b:<v-down>	-16 16
b:a	16 -16
b:additional	18 -18
b:an	20 -20
b:an additional	16 -16
b:another	21 -21
b:extra	21 -21
b:of	30 -30
b:plu	24 -24
b:tariff	-20 20
b:tariff on	-15 15
b:the <name>	-18 18
b:there	20 -20
b:together	-17 17
b:total	-17 17
b:will	-16 16
c0=up	19 -19
c2=stay	-19 19
ct0=up present	15 -15
ct1=up present	15 -15
f:,	20 -20
f:<day-gone>	-19 19
f:<level-noun>	-17 17
f:an	-18 18
f:announce	-16 16
f:each	17 -17
f:list	15 -15
f:most	18 -18
f:reciprocal	-21 21
f:so	21 -21
f:two	19 -19
high	30 -30
l1='s	-17 17
l1=<v-say>	25 -25
l1=a	19 -19
l1=additional	15 -15
l1=another	21 -21
l1=extra	15 -15
l1=of	23 -23
l1=to	-17 17
l2=<v-impose>	23 -23
l2=an	18 -18
l2=and	19 -19
l2=duty	22 -22
l2=that	-17 17
l3=:	19 -19
l3=<v-bear>	17 -17
l3=it	-18 18
l3=on	-17 17
l=duty of	19 -19
lead=:	16 -16
low	83 -83
lr=of .	16 -16
lr=to ,	-22 22
next=:	-24 24
next=and	18 -18
on top additional	21 -21
on top another	20 -20
on top clause less	22 -22
on top clause most	28 -28
on top clause only	41 -41
on top extra	24 -24
on top more	15 -15
on top no	-38 38
on top no less	24 -24
on top no most	-41 41
on top no only	-29 29
on top sentence most	-25 25
q:"	-17 17
q:<day-today>	16 -16
q:<v-agree>	23 -23
q:<v-bear>	-18 18
q:<v-buy>	-15 15
q:<v-target>	-19 19
q:<v-up>	-19 19
q:a	-16 16
q:additional	25 -25
q:all	-19 19
q:announce	-15 15
q:fentanyl	-15 15
q:in	-21 21
q:no	19 -19
q:reciprocal	-18 18
q:section	-16 16
q:sign	21 -21
q:suspend	18 -18
q:which	-23 23
r1=,	-25 25
r1=for	19 -19
r1=is	-15 15
r1=more	15 -15
r2=all	-19 19
r3=<duty>	-15 15
r3=duty	-15 15
r4=<level>	17 -17
r4=<number>	16 -16
r4=<v-impose>	25 -25
r=, and	-24 24
r=in all	-16 16
s:,	-21 21
s:/	-32 32
s:;	-15 15
s:<number>	-16 16
s:<v-down>	-17 17
s:<v-suspend>	15 -15
s:<v-up>	16 -16
s:additional	25 -25
s:answer	16 -16
s:article	-16 16
s:extra	18 -18
s:fentanyl	-23 23
s:for	17 -17
s:forced	20 -20
s:from	-15 15
s:labor	20 -20
s:list	15 -15
s:old	-18 18
s:our	-17 17
s:together	-20 20
s:trade	-15 15
s:two	-25 25
s:under	-29 29
s:we	-15 15
s:you	-17 17
sa:'s	-16 16
sa:, and	-19 19
sa:, on	18 -18
sa:, which	15 -15
sa::	-25 25
sa:<day-ahead>	25 -25
sa:<duty>	-15 15
sa:<number> ,	-15 15
sa:<v-end>	21 -21
sa:<v-propose>	15 -15
sa:answer	15 -15
sa:duty	-22 22
sa:fentanyl	-32 32
sa:fentanyl and	-16 16
sa:from	-15 15
sa:from <level>	-15 15
sa:included	-22 22
sa:it was	15 -15
sa:list	15 -15
sa:of it	-17 17
sa:of the	18 -18
sa:old	-16 16
sa:on	16 -16
sa:on top	25 -25
sa:ordinary duty	-16 16
sa:the old	-15 15
sa:top	25 -25
sa:which	17 -17
sb:, which	-16 16
sb:/	-26 26
sb:<day-today>	16 -16
sb:<level> ,	-19 19
sb:<v-down>	-23 23
sb:<v-propose>	-16 16
sb:a <quality>	-15 15
sb:additional	23 -23
sb:ask	-15 15
sb:for	22 -22
sb:in	15 -15
sb:in the	18 -18
sb:our	-15 15
sb:tariff on	-16 16
sb:the <name>	-19 19
sb:together	-22 22
sb:under	-22 22
sb:under the	-16 16
sum here most	-62 62
sum near most	-18 18
sum near only	-51 51
sum no less	42 -42
sum no most	30 -30
sum no only	38 -38
total clause most	-37 37
total clause only	-35 35
total in all	-18 18
total no	39 -39
total no less	33 -33
total no only	27 -27
total sentence less	31 -31
total sentence most	-16 16
total together	-23 23
total total	-17 17
totals false false here	-28 28
totals false false near	-44 44
totals false false no	32 -32
totals false true here	-24 24
totals false true near	25 -25
totals false true no	79 -79
totals true false near	-35 35
totals true true here	-19 19
v2=be	-22 22
vt2=be present	-18 18`;
