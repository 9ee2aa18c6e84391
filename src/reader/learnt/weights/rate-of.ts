// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	0 0
a:<v-end>	22 -22
a:all	-22 22
a:for	19 -19
a:in	-24 24
a:in all	-18 18
a:more	16 -16
a:ordinary duty	-16 16
a:the	17 -17
a:to	18 -18
b:, plu	15 -15
b::	18 -18
b:<goods>	22 -22
b:<v-down>	-17 17
b:a	15 -15
b:additional	23 -23
b:an	20 -20
b:an additional	16 -16
b:another	20 -20
b:extra	20 -20
b:new	-28 28
b:of	19 -19
b:plu	33 -33
b:tariff	-18 18
b:the <name>	-21 21
b:there	20 -20
b:together	-17 17
b:total	-26 26
b:will	-16 16
c0=agree	-15 15
c0=up	15 -15
c1=agree	-15 15
c2=stay	-15 15
f:,	25 -25
f:<day-gone>	-15 15
f:add	18 -18
f:an	-18 18
f:announce	-18 18
f:before	-18 18
f:do	-15 15
f:each	19 -19
f:fentanyl	-20 20
f:list	16 -16
f:most	22 -22
f:reciprocal	-16 16
f:so	21 -21
f:term	-16 16
f:to	15 -15
f:top	17 -17
f:two	24 -24
f:what	-15 15
high	34 -34
l1='s	-16 16
l1=<begin>	-16 16
l1=<v-say>	26 -26
l1=a	19 -19
l1=additional	15 -15
l1=another	20 -20
l1=of	24 -24
l1=plu	17 -17
l1=to	-16 16
l2=<v-impose>	22 -22
l2=an	20 -20
l2=and	18 -18
l2=total	-20 20
l2=with	15 -15
l3=:	20 -20
l3=<v-bear>	15 -15
l3=it	-18 18
l3=on	-19 19
l4=the	-21 21
l=<begin> <begin>	-16 16
l=and the	15 -15
l=duty of	26 -26
l=it is	15 -15
lead=:	18 -18
lll=<begin> <begin> <begin>	-16 16
low	67 -67
lr=of ,	16 -16
lr=to ,	-21 21
next=:	-29 29
next=and	15 -15
on top additional	25 -25
on top another	19 -19
on top clause less	26 -26
on top clause most	27 -27
on top clause only	44 -44
on top extra	24 -24
on top more	16 -16
on top no	-40 40
on top no less	17 -17
on top no most	-43 43
on top no only	-27 27
on top sentence most	-30 30
q:"	-15 15
q:<level-noun>	-15 15
q:<v-agree>	21 -21
q:<v-bear>	-17 17
q:<v-target>	-19 19
q:<v-up>	-19 19
q:a	-15 15
q:additional	27 -27
q:fentanyl	-19 19
q:his	-15 15
q:old	-15 15
q:reciprocal	-20 20
q:section	-16 16
q:sign	19 -19
q:stay	-18 18
q:suspend	18 -18
q:thi	15 -15
q:top	-18 18
q:until	16 -16
q:which	-23 23
qt=past	20 -20
r1=,	-18 18
r1=for	20 -20
r1=more	16 -16
r2=all	-17 17
r3=.	-15 15
r3=<duty>	-15 15
r3=duty	-15 15
r3=ordinary	-18 18
r4=<duty>	-15 15
r4=<level>	16 -16
r4=<number>	18 -18
r4=<v-impose>	26 -26
r4=duty	-19 19
r=, and	-29 29
r=in all	-17 17
s:,	-18 18
s:/	-26 26
s:;	-16 16
s:<day-ahead>	15 -15
s:<number>	-15 15
s:<v-down>	-19 19
s:<v-end>	15 -15
s:<v-suspend>	19 -19
s:<v-up>	18 -18
s:above	16 -16
s:additional	25 -25
s:against	-20 20
s:answer	21 -21
s:been	16 -16
s:extra	19 -19
s:fentanyl	-27 27
s:forced	21 -21
s:from	-16 16
s:including	-19 19
s:labor	21 -21
s:list	17 -17
s:new	-26 26
s:ordinary	-17 17
s:our	-15 15
s:since	15 -15
s:together	-22 22
s:two	-24 24
s:under	-29 29
s:we	-16 16
s:where	-18 18
s:you	-16 16
sa:, and	-19 19
sa:, on	22 -22
sa::	-30 30
sa:<day-ahead>	26 -26
sa:<duty>	-15 15
sa:<level> in	15 -15
sa:<v-end>	21 -21
sa:above	16 -16
sa:and above	16 -16
sa:and the	-15 15
sa:answer	18 -18
sa:duty	-20 20
sa:fentanyl	-36 36
sa:included	-18 18
sa:including	-19 19
sa:it was	16 -16
sa:list	15 -15
sa:of it	-16 16
sa:on the	-19 19
sa:on top	25 -25
sa:ordinary	-18 18
sa:ordinary duty	-24 24
sa:over and	16 -16
sa:the	-15 15
sa:top	25 -25
sa:two	-15 15
sa:would	17 -17
sb:/	-19 19
sb::	16 -16
sb:<day-today>	15 -15
sb:<level> ,	-20 20
sb:<v-down>	-22 22
sb:<v-target>	-16 16
sb:a <quality>	-15 15
sb:add up	-16 16
sb:additional	24 -24
sb:duty is	-22 22
sb:extra	15 -15
sb:for	20 -20
sb:in the	18 -18
sb:new	-21 21
sb:reciprocal	16 -16
sb:the <name>	-20 20
sb:the duty	18 -18
sb:the rate	15 -15
sb:the total	-17 17
sb:together	-19 19
sb:total	-20 20
sb:under	-26 26
sb:under the	-17 17
sb:we	-15 15
sum here most	-66 66
sum near most	-18 18
sum near only	-55 55
sum no less	33 -33
sum no most	27 -27
sum no only	37 -37
t0=past	15 -15
total altogether	-15 15
total clause most	-40 40
total clause only	-39 39
total in all	-20 20
total no	36 -36
total no less	23 -23
total no only	27 -27
total sentence less	37 -37
total sentence most	-18 18
total together	-23 23
total total	-27 27
totals false false here	-28 28
totals false false near	-41 41
totals false false no	21 -21
totals false true here	-28 28
totals false true near	26 -26
totals false true no	87 -87
totals true false near	-37 37
totals true true here	-19 19
totals true true near	-16 16
v2=be	-22 22
vt2=be present	-17 17`;
