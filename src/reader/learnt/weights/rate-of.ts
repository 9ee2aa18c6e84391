// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	3 -3
a:'s	-6 6
a:.	-6 6
a:<day-ahead>	12 -12
a:<day-gone>	6 -6
a:<day-gone> .	-8 8
a:<duty>	-6 6
a:<gate>	-7 7
a:<month-gone>	-7 7
a:<quality>	8 -8
a:<v-begin>	-7 7
a:<v-buy>	7 -7
a:<v-end>	22 -22
a:<v-impose>	9 -9
a:<v-up>	8 -8
a:all	-22 22
a:all .	-6 6
a:and	13 -13
a:are	-6 6
a:duty	-11 11
a:duty .	-11 11
a:duty on	8 -8
a:emergency	-9 9
a:for	17 -17
a:from <day-gone>	7 -7
a:in	-22 22
a:in all	-18 18
a:its	6 -6
a:more	16 -16
a:of	13 -13
a:of the	7 -7
a:on	11 -11
a:on <day-gone>	7 -7
a:on <quality>	14 -14
a:on top	11 -11
a:or	-6 6
a:ordinary duty	-14 14
a:over	7 -7
a:since	8 -8
a:since <day-gone>	6 -6
a:take	-6 6
a:the	12 -12
a:the ordinary	-6 6
a:to	14 -14
a:to <level>	9 -9
a:together	-7 7
a:top	11 -11
a:total	-6 6
a:under	-9 9
a:what	-10 10
a:year	-6 6
asks	-8 8
b:, plu	14 -14
b::	17 -17
b:: <level>	7 -7
b:: the	-8 8
b:;	-9 9
b:<gate>	7 -7
b:<goods>	24 -24
b:<level-noun>	12 -12
b:<name> 's	-7 7
b:<name> will	-7 7
b:<person>	-14 14
b:<quality> tariff	-10 10
b:<v-agree>	-14 14
b:<v-down>	-15 15
b:<v-impose>	7 -7
b:<v-propose>	8 -8
b:<v-suspend>	7 -7
b:<v-target>	-9 9
b:<v-threaten>	7 -7
b:<v-up>	8 -8
b:a	9 -9
b:a duty	7 -7
b:a total	-12 12
b:add up	-12 12
b:additional	23 -23
b:additional duty	8 -8
b:amount	10 -10
b:amount to	10 -10
b:an	22 -22
b:an additional	16 -16
b:an extra	11 -11
b:another	19 -19
b:by	-6 6
b:duty	8 -8
b:duty of	12 -12
b:duty on	6 -6
b:extra	20 -20
b:from	-6 6
b:good	7 -7
b:good of	10 -10
b:good to	-7 7
b:had	-7 7
b:keep	8 -8
b:list	7 -7
b:make	-8 8
b:new	-28 28
b:now	-10 10
b:of	23 -23
b:of <name>	11 -11
b:of the	-8 8
b:on top	-6 6
b:ordinary	-9 9
b:pay an	11 -11
b:plu	27 -27
b:raise	6 -6
b:so	-8 8
b:still	7 -7
b:surcharge	6 -6
b:surcharge of	6 -6
b:tariff	-21 21
b:tariff on	-13 13
b:that	-9 9
b:the	6 -6
b:the <name>	-20 20
b:the <quality>	8 -8
b:the additional	8 -8
b:the total	-13 13
b:the two	-9 9
b:then	7 -7
b:there	18 -18
b:therefore	-9 9
b:they	-6 6
b:thi	-6 6
b:threaten	7 -7
b:to	-9 9
b:together	-17 17
b:top	-6 6
b:total	-24 24
b:total of	-13 13
b:two	-11 11
b:under	-11 11
b:was	7 -7
b:we	-12 12
b:will	-15 15
b:with the	9 -9
b:would	-6 6
b:—	7 -7
c0=agree	-15 15
c0=bear	-9 9
c0=up	17 -17
c1=agree	-15 15
c1=bear	-10 10
c1=down	-11 11
c1=end	-6 6
c1=impose	8 -8
c1=suspend	6 -6
c1=threaten	6 -6
c1=up	13 -13
c2=impose	10 -10
c2=stay	-16 16
ct0=bear future	-9 9
ct0=impose past	6 -6
ct0=impose present	-7 7
ct0=impose present-passive	8 -8
ct0=say past	6 -6
ct0=up present	13 -13
ct1=bear future	-9 9
ct1=impose gerund	6 -6
ct1=impose past	6 -6
ct1=impose present	-6 6
ct1=impose present-passive	8 -8
ct1=say past	6 -6
ct1=up present	12 -12
ct2=begin present	-8 8
ct2=impose participle-passive	8 -8
ct2=impose present	-11 11
ct2=impose present-passive	12 -12
ct2=stay present	-12 12
f:,	25 -25
f:.	-9 9
f:;	-10 10
f:<agent>	-6 6
f:<day-gone>	-17 17
f:<gate>	-7 7
f:<level-noun>	-14 14
f:<name>	-17 17
f:<not>	9 -9
f:<seat>	-8 8
f:<span>	-11 11
f:<v-end>	-10 10
f:add	20 -20
f:an	-18 18
f:announce	-16 16
f:any	-12 12
f:apply	11 -11
f:both	7 -7
f:by	-6 6
f:date	12 -12
f:day	8 -8
f:do	-12 12
f:each	19 -19
f:earth	-6 6
f:fentanyl	-17 17
f:first	8 -8
f:from	-6 6
f:good	-6 6
f:had	-8 8
f:has	9 -9
f:have	-13 13
f:he	-15 15
f:if	10 -10
f:into	-9 9
f:is	-13 13
f:it	-8 8
f:list	18 -18
f:most	22 -22
f:not	16 -16
f:of	-12 12
f:old	-8 8
f:older	16 -16
f:on	-8 8
f:other	11 -11
f:out	-11 11
f:put	6 -6
f:rare	-6 6
f:reciprocal	-13 13
f:remain	10 -10
f:since	-7 7
f:so	21 -21
f:stop	-9 9
f:term	-16 16
f:the	11 -11
f:there	-9 9
f:they	-6 6
f:thi	-9 9
f:to	16 -16
f:top	17 -17
f:truce	-8 8
f:two	22 -22
f:under	8 -8
f:up	-10 10
f:was	-8 8
f:what	-13 13
f:which	6 -6
has-future	-9 9
has-participle	11 -11
has-past	13 -13
has-perfect	14 -14
has-present	-9 9
high	29 -29
l1='s	-15 15
l1=,	11 -11
l1=<begin>	-9 9
l1=<v-bear>	-12 12
l1=<v-say>	23 -23
l1=a	18 -18
l1=add	11 -11
l1=additional	15 -15
l1=another	19 -19
l1=extra	15 -15
l1=make	-6 6
l1=of	23 -23
l1=pay	-12 12
l1=plu	10 -10
l1=to	-16 16
l2=<begin>	-7 7
l2=<day-gone>	-8 8
l2=<level-noun>	10 -10
l2=<name>	7 -7
l2=<number>	10 -10
l2=<v-impose>	24 -24
l2=<v-up>	7 -7
l2=a	10 -10
l2=an	19 -19
l2=and	20 -20
l2=duty	8 -8
l2=it	9 -9
l2=surcharge	6 -6
l2=tariff	-10 10
l2=that	-9 9
l2=the	12 -12
l2=total	-19 19
l2=will	-7 7
l2=with	15 -15
l2=would	-9 9
l3=,	-13 13
l3=:	19 -19
l3=<name>	12 -12
l3=<v-bear>	18 -18
l3=<v-impose>	-7 7
l3=<v-say>	-14 14
l3=<v-stay>	-6 6
l3=<v-target>	-7 7
l3=additional	7 -7
l3=duty	6 -6
l3=from	-11 11
l3=good	8 -8
l3=it	-17 17
l3=of	14 -14
l3=on	-18 18
l3=pay	9 -9
l4=<number>	12 -12
l4=<v-impose>	6 -6
l4=and	11 -11
l4=good	-8 8
l4=of	7 -7
l4=on	8 -8
l4=reciprocal	15 -15
l4=the	-20 20
l=, plu	10 -10
l=<begin> <begin>	-9 9
l=an additional	12 -12
l=an extra	11 -11
l=and the	15 -15
l=duty of	24 -24
l=it is	14 -14
l=surcharge of	6 -6
l=tariff of	-8 8
l=total of	-13 13
lead=:	17 -17
lead=;	-9 9
lead=and	8 -8
lead=china	8 -8
lead=chinese	11 -11
lead=so	-8 8
lead=that	-11 11
lead=—	7 -7
lll=<begin> <begin> <begin>	-9 9
lll=a duty of	7 -7
lll=a total of	-12 12
lll=pay an additional	6 -6
low	72 -72
lr=additional in	7 -7
lr=is .	8 -8
lr=of ,	15 -15
lr=pay in	-8 8
lr=the .	-8 8
lr=the is	-10 10
lr=the that	-10 10
lr=to ,	-22 22
lr=to on	9 -9
next="	11 -11
next=:	-29 29
next=and	15 -15
nhas-modal	13 -13
nhas-participle	-6 6
nt2=modal	13 -13
nt2=present	7 -7
nt2=present-passive	-7 7
nv0-none	7 -7
nv1-none	7 -7
nv2=be	10 -10
nv2=make	-13 13
nv2=pay	8 -8
on top additional	25 -25
on top another	18 -18
on top clause less	26 -26
on top clause most	27 -27
on top clause only	44 -44
on top extra	24 -24
on top more	16 -16
on top no	-42 42
on top no less	21 -21
on top no most	-43 43
on top no only	-30 30
on top sentence	-10 10
on top sentence less	8 -8
on top sentence most	-28 28
on top sentence only	8 -8
on top surcharge	9 -9
pc0=down	-6 6
pc1=down	-6 6
pct0=stay past	-8 8
pct1=stay past	-8 8
phas-past	-6 6
phas-perfect	-7 7
phas-present	6 -6
pt0=perfect	-7 7
pt0=present-passive	6 -6
pt1=perfect	-7 7
pv0-none	9 -9
pv0=come	-6 6
pv1-none	8 -8
pv1=come	-6 6
pv2-none	8 -8
q:"	-15 15
q:'s	11 -11
q:,	7 -7
q:<day-gone>	-9 9
q:<day-today>	10 -10
q:<level-noun>	-16 16
q:<name>	15 -15
q:<not>	6 -6
q:<number>	7 -7
q:<office>	11 -11
q:<seat>	7 -7
q:<span>	-10 10
q:<taker>	-9 9
q:<v-agree>	21 -21
q:<v-bear>	-17 17
q:<v-buy>	-10 10
q:<v-down>	10 -10
q:<v-stay>	-6 6
q:<v-target>	-18 18
q:<v-up>	-18 18
q:a	-17 17
q:about	-7 7
q:additional	25 -25
q:all	-12 12
q:an	-6 6
q:and	-6 6
q:announce	-12 12
q:another	-7 7
q:back	-13 13
q:be	10 -10
q:before	-7 7
q:by	9 -9
q:change	-6 6
q:charge	-12 12
q:come	7 -7
q:deal	-6 6
q:fentanyl	-18 18
q:from	9 -9
q:get	-8 8
q:go	-6 6
q:has	-7 7
q:have	-6 6
q:he	7 -7
q:his	-14 14
q:in	-10 10
q:is	-8 8
q:it	7 -7
q:list	7 -7
q:make	11 -11
q:new	-7 7
q:no	11 -11
q:of	-12 12
q:oil	8 -8
q:old	-17 17
q:older	-9 9
q:one	-11 11
q:or	12 -12
q:ordinary	-11 11
q:out	14 -14
q:own	-8 8
q:pay	-10 10
q:rate	-7 7
q:reciprocal	-19 19
q:say	7 -7
q:section	-16 16
q:sign	20 -20
q:so	10 -10
q:stay	-17 17
q:still	8 -8
q:suspend	20 -20
q:suspension	7 -7
q:take	-7 7
q:the	-15 15
q:they	6 -6
q:thi	15 -15
q:to	15 -15
q:top	-17 17
q:total	-11 11
q:under	-8 8
q:until	12 -12
q:was	13 -13
q:we	6 -6
q:where	13 -13
q:which	-19 19
q:would	-11 11
q:year	9 -9
qt=past	17 -17
qt=present	-11 11
r1=,	-14 14
r1=:	-7 7
r1=<duty>	14 -14
r1=<end>	9 -9
r1=<v-stay>	9 -9
r1=all	-9 9
r1=for	18 -18
r1=in	-8 8
r1=is	-12 12
r1=more	16 -16
r1=together	-7 7
r1=under	-9 9
r2=,	13 -13
r2=.	-16 16
r2=<day-gone>	8 -8
r2=<level>	-11 11
r2=<name>	-10 10
r2=<number>	-10 10
r2=<v-say>	-7 7
r2=<v-stay>	-11 11
r2=a	-9 9
r2=all	-20 20
r2=from	-11 11
r2=in	8 -8
r2=on	9 -9
r2=the	-9 9
r2=top	7 -7
r3=.	-11 11
r3=:	-8 8
r3=<duty>	-14 14
r3=<goods>	11 -11
r3=<name>	-14 14
r3=<number>	-6 6
r3=<quality>	-11 11
r3=<v-stay>	8 -8
r3=duty	-14 14
r3=on	12 -12
r3=ordinary	-18 18
r4=,	8 -8
r4=.	-7 7
r4=<duty>	-17 17
r4=<end>	-8 8
r4=<level>	16 -16
r4=<number>	18 -18
r4=<quality>	8 -8
r4=<v-begin>	12 -12
r4=<v-impose>	27 -27
r4=<v-stay>	12 -12
r4=duty	-19 19
r4=since	6 -6
r4=was	7 -7
r=, and	-27 27
r=<end> <end>	9 -9
r=from <day-gone>	8 -8
r=in all	-16 16
r=more ,	10 -10
r=of the	8 -8
r=on <quality>	10 -10
r=on top	7 -7
r=tariff ,	-6 6
r=to <level>	9 -9
s:"	8 -8
s:(	-6 6
s:,	-20 20
s:/	-34 34
s::	-6 6
s:;	-13 13
s:<agent>	11 -11
s:<day-ahead>	18 -18
s:<day-gone>	12 -12
s:<day-today>	7 -7
s:<duty>	-13 13
s:<level-noun>	10 -10
s:<level>	16 -16
s:<month-ahead>	13 -13
s:<number>	-14 14
s:<office>	9 -9
s:<person>	11 -11
s:<v-down>	-17 17
s:<v-end>	12 -12
s:<v-impose>	6 -6
s:<v-suspend>	17 -17
s:<v-target>	-11 11
s:<v-threaten>	9 -9
s:<v-up>	22 -22
s:?	-8 8
s:above	16 -16
s:account	-7 7
s:add	-9 9
s:addition	6 -6
s:additional	24 -24
s:again	6 -6
s:against	-20 20
s:agreement	-8 8
s:altogether	-13 13
s:amount	10 -10
s:answer	17 -17
s:are	-11 11
s:article	-11 11
s:ask	-11 11
s:at	10 -10
s:bean	-7 7
s:beef	10 -10
s:been	17 -17
s:bring	-9 9
s:buy	6 -6
s:carry	9 -9
s:come	-12 12
s:cut	-13 13
s:date	7 -7
s:deal	-6 6
s:down	-11 11
s:due	-8 8
s:duty	-8 8
s:emergency	-11 11
s:enter	8 -8
s:extra	19 -19
s:face	-10 10
s:fentanyl	-28 28
s:for	14 -14
s:forced	21 -21
s:from	-20 20
s:fruit	7 -7
s:has	14 -14
s:have	-8 8
s:he	-7 7
s:his	-7 7
s:i	-7 7
s:including	-19 19
s:it	-7 7
s:its	6 -6
s:keep	11 -11
s:labor	21 -21
s:last	-7 7
s:leave	-12 12
s:levy	8 -8
s:list	16 -16
s:m	-6 6
s:make	-7 7
s:new	-24 24
s:number	-7 7
s:oil	-7 7
s:old	-16 16
s:on	10 -10
s:one	-8 8
s:ordinary	-18 18
s:our	-13 13
s:out	6 -6
s:plu	10 -10
s:raise	11 -11
s:rate	7 -7
s:same	6 -6
s:say	9 -9
s:since	18 -18
s:so	-11 11
s:stand	-10 10
s:sum	-8 8
s:surcharge	11 -11
s:suspend	12 -12
s:table	8 -8
s:take	-7 7
s:tariff	-11 11
s:their	7 -7
s:they	-9 9
s:those	-11 11
s:threat	10 -10
s:threaten	8 -8
s:together	-21 21
s:top	11 -11
s:total	-9 9
s:trade	-10 10
s:two	-23 23
s:under	-33 33
s:was	11 -11
s:we	-14 14
s:week	-9 9
s:were	-7 7
s:where	-13 13
s:which	9 -9
s:will	-10 10
s:write	10 -10
s:year	-10 10
s:you	-16 16
s:you're	10 -10
s:—	11 -11
sa:" .	9 -9
sa:'s	-10 10
sa:, <level>	-10 10
sa:, <number>	8 -8
sa:, and	-20 20
sa:, on	23 -23
sa:, over	6 -6
sa:, which	13 -13
sa:-	-7 7
sa::	-29 29
sa:: <level>	-14 14
sa:: <number>	-9 9
sa:: the	-6 6
sa:<day-ahead>	27 -27
sa:<day-ahead> ,	8 -8
sa:<day-ahead> .	8 -8
sa:<day-gone> ,	10 -10
sa:<day-gone> .	-12 12
sa:<duty>	-18 18
sa:<goods>	10 -10
sa:<level> ,	-8 8
sa:<level> and	-10 10
sa:<level> in	16 -16
sa:<level> over	-8 8
sa:<number>	12 -12
sa:<number> ,	-16 16
sa:<number> .	-6 6
sa:<quality>	9 -9
sa:<quality> good	6 -6
sa:<span>	7 -7
sa:<v-buy>	10 -10
sa:<v-end>	17 -17
sa:<v-impose>	12 -12
sa:<v-propose>	15 -15
sa:<v-say>	-6 6
sa:<v-target>	9 -9
sa:<v-up>	14 -14
sa:?	-8 8
sa:above	16 -16
sa:addition	8 -8
sa:all ,	-7 7
sa:an	-6 6
sa:and <level>	-11 11
sa:and <name>	-13 13
sa:and a	11 -11
sa:and above	16 -16
sa:and the	-14 14
sa:another	-6 6
sa:another <level>	-6 6
sa:answer	15 -15
sa:any	-7 7
sa:are	-14 14
sa:been	8 -8
sa:by	9 -9
sa:charge	7 -7
sa:date	7 -7
sa:duty	-21 21
sa:duty on	9 -9
sa:emergency	-11 11
sa:fentanyl	-35 35
sa:fentanyl ,	-13 13
sa:fentanyl and	-16 16
sa:forced	10 -10
sa:forced labor	9 -9
sa:from	-14 14
sa:from <day-ahead>	9 -9
sa:from <day-gone>	7 -7
sa:from <level>	-14 14
sa:good	9 -9
sa:had	9 -9
sa:has	6 -6
sa:his	-7 7
sa:in	-6 6
sa:in <name>	12 -12
sa:in addition	8 -8
sa:in all	-10 10
sa:included	-18 18
sa:included .	-12 12
sa:including	-19 19
sa:is	-6 6
sa:it	-11 11
sa:it .	-6 6
sa:it was	13 -13
sa:its own	-6 6
sa:labor	9 -9
sa:levy	6 -6
sa:list	14 -14
sa:more ,	8 -8
sa:of it	-16 16
sa:of the	16 -16
sa:off the	8 -8
sa:old	-15 15
sa:older duty	-8 8
sa:on	9 -9
sa:on <day-ahead>	11 -11
sa:on <quality>	13 -13
sa:on the	-18 18
sa:on top	25 -25
sa:or <level>	-10 10
sa:ordinary	-15 15
sa:ordinary duty	-22 22
sa:other	7 -7
sa:over <quality>	-7 7
sa:over and	16 -16
sa:over fentanyl	-12 12
sa:own	-6 6
sa:product	8 -8
sa:reciprocal	-15 15
sa:same	8 -8
sa:section	-9 9
sa:section <number>	-9 9
sa:since	12 -12
sa:since <day-gone>	12 -12
sa:table	8 -8
sa:take	-7 7
sa:tariff ,	-11 11
sa:tell	-6 6
sa:the	-16 16
sa:the <level>	6 -6
sa:the <number>	-11 11
sa:the <quality>	-12 12
sa:the old	-15 15
sa:the ordinary	-11 11
sa:the table	8 -8
sa:they	-7 7
sa:thi	7 -7
sa:those	-8 8
sa:to	11 -11
sa:top	25 -25
sa:top of	12 -12
sa:total	6 -6
sa:two	-13 13
sa:under	-9 9
sa:was	11 -11
sa:week	-9 9
sa:what	-16 16
sa:which	15 -15
sa:will	-9 9
sa:would	16 -16
sb:"	6 -6
sb:(	-7 7
sb:,	-7 7
sb:, <level>	8 -8
sb:, <name>	10 -10
sb:, and	-6 6
sb:, for	-14 14
sb:, or	-6 6
sb:, which	-7 7
sb:.	8 -8
sb:. <number>	10 -10
sb:/	-26 26
sb::	12 -12
sb:: <number>	12 -12
sb:: the	-6 6
sb:;	-11 11
sb:<agent>	10 -10
sb:<day-gone>	13 -13
sb:<day-gone> that	12 -12
sb:<day-today>	18 -18
sb:<goods>	-6 6
sb:<level-noun>	12 -12
sb:<level>	-8 8
sb:<level> ,	-21 21
sb:<month-ahead>	13 -13
sb:<month-gone> ,	8 -8
sb:<name> 's	-6 6
sb:<name> ,	6 -6
sb:<name> :	-12 12
sb:<name> on	9 -9
sb:<name> to	-12 12
sb:<name> will	-6 6
sb:<number>	-12 12
sb:<number> since	11 -11
sb:<office>	9 -9
sb:<person>	9 -9
sb:<points>	-11 11
sb:<quality>	-12 12
sb:<quality> tariff	-11 11
sb:<v-agree>	-8 8
sb:<v-down>	-20 20
sb:<v-propose>	-12 12
sb:<v-say>	11 -11
sb:<v-stay>	-7 7
sb:<v-suspend>	11 -11
sb:<v-target>	-17 17
sb:<v-threaten>	7 -7
sb:<v-up>	12 -12
sb:a <quality>	-15 15
sb:a duty	7 -7
sb:add	-7 7
sb:add up	-15 15
sb:additional	24 -24
sb:additional <level>	-6 6
sb:additional duty	11 -11
sb:additional tariff	7 -7
sb:amount	10 -10
sb:amount to	10 -10
sb:an	7 -7
sb:an additional	7 -7
sb:and <number>	-11 11
sb:another	10 -10
sb:ask	-13 13
sb:bean	-7 7
sb:beef	8 -8
sb:been	8 -8
sb:bring	-9 9
sb:bring the	-9 9
sb:carry	7 -7
sb:charge	-9 9
sb:come	-10 10
sb:come to	-7 7
sb:down	-12 12
sb:duty	8 -8
sb:duty is	-19 19
sb:duty of	9 -9
sb:duty on	8 -8
sb:extra	15 -15
sb:face	-10 10
sb:fentanyl ,	13 -13
sb:for	17 -17
sb:for fentanyl	13 -13
sb:from	-12 12
sb:fruit	6 -6
sb:good from	-10 10
sb:good of	10 -10
sb:good to	-7 7
sb:had	-8 8
sb:has	7 -7
sb:he	-6 6
sb:in	8 -8
sb:in the	17 -17
sb:keep	11 -11
sb:leave	-11 11
sb:list of	10 -10
sb:make	-8 8
sb:most	-7 7
sb:new	-21 21
sb:of <name>	9 -9
sb:of the	-9 9
sb:on	7 -7
sb:on <day-gone>	7 -7
sb:on <day-today>	7 -7
sb:on <name>	-11 11
sb:on top	-10 10
sb:one	-9 9
sb:our	-13 13
sb:pay	-6 6
sb:pay an	10 -10
sb:plu	10 -10
sb:product	-12 12
sb:put	-6 6
sb:raise	8 -8
sb:rate	8 -8
sb:rate of	6 -6
sb:reciprocal	16 -16
sb:say	11 -11
sb:since	9 -9
sb:since <day-gone>	8 -8
sb:since <month-gone>	8 -8
sb:so	-11 11
sb:stand	-11 11
sb:still	7 -7
sb:surcharge	9 -9
sb:surcharge of	7 -7
sb:suspend	6 -6
sb:tariff	-10 10
sb:tariff on	-15 15
sb:the	7 -7
sb:the <name>	-22 22
sb:the <organisation>	-6 6
sb:the <quality>	13 -13
sb:the additional	11 -11
sb:the duty	18 -18
sb:the fentanyl	-10 10
sb:the list	10 -10
sb:the new	-10 10
sb:the ordinary	-6 6
sb:the rate	16 -16
sb:the surcharge	7 -7
sb:the total	-17 17
sb:the two	-10 10
sb:there	6 -6
sb:threaten	7 -7
sb:three	7 -7
sb:to	-9 9
sb:together	-21 21
sb:top	-10 10
sb:total	-18 18
sb:two	-11 11
sb:under	-26 26
sb:under the	-15 15
sb:up	-7 7
sb:up to	-6 6
sb:we	-13 13
sb:what	6 -6
sb:where	-12 12
sb:which make	-7 7
sb:will	-9 9
sb:would	-7 7
sb:year	-8 8
sb:you	-9 9
sb:—	9 -9
sum here most	-65 65
sum near less	9 -9
sum near most	-18 18
sum near only	-57 57
sum no less	41 -41
sum no most	27 -27
sum no only	36 -36
t0=future	-11 11
t0=modal	-10 10
t0=past	11 -11
t0=perfect	10 -10
t0=pluperfect	-6 6
t0=present	-6 6
t1=future	-11 11
t1=modal	-10 10
t1=past	10 -10
t1=perfect	9 -9
t1=pluperfect	-6 6
t1=present	-6 6
t2=participle-passive	10 -10
total altogether	-14 14
total clause less	-9 9
total clause most	-37 37
total clause only	-40 40
total in all	-19 19
total no	39 -39
total no less	28 -28
total no only	25 -25
total sentence	11 -11
total sentence less	38 -38
total sentence most	-18 18
total sentence only	-13 13
total sum	-12 12
total together	-22 22
total total	-25 25
totals false false here	-27 27
totals false false near	-44 44
totals false false no	22 -22
totals false true here	-26 26
totals false true near	27 -27
totals false true no	88 -88
totals true false here	-11 11
totals true false near	-38 38
totals true true here	-20 20
totals true true near	-16 16
totals true true no	7 -7
v0-none	8 -8
v0=keep	8 -8
v0=make	-11 11
v0=say	7 -7
v1-none	7 -7
v1=amount	10 -10
v1=make	-11 11
v1=say	7 -7
v1=threaten	6 -6
v2=be	-21 21
v2=collect	7 -7
verbless	6 -6
vt0=make present	-9 9
vt0=pay future	-6 6
vt1=make present	-9 9
vt1=pay future	-6 6
vt2=be present	-17 17`;
