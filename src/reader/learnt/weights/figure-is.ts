// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	13 -13
a:<level>	19 -19
a:<span>	-22 22
a:<taker>	15 -15
a:<v-say>	16 -16
a:after	-17 17
a:buyer	15 -15
a:each	-16 16
a:it .	-15 15
a:on	22 -22
a:the	-22 22
a:the year	-25 25
a:thi	-21 21
a:time	15 -15
a:to <name>	-22 22
a:year	-21 21
after other unit here money	-21 21
after other unit here percent	-16 16
after other unit next percent	-15 15
after same unit far money	31 -31
after same unit far percent	40 -40
after same unit here percent	53 -53
b:'	17 -17
b:, a	-25 25
b:<goods>	-16 16
b:<level-noun>	23 -23
b:<level> on	-20 20
b:<not>	19 -19
b:<v-up>	20 -20
b:a	15 -15
b:country	-17 17
b:down	-20 20
b:each	15 -15
b:export to	-16 16
b:in	15 -15
b:my	-15 15
b:we	-19 19
c0=impose	17 -17
c1=up	19 -19
c2=bear	15 -15
clause about exports 8 tonnes	16 -16
clause about growth 7	-16 16
clause about growth 7 percent	-16 16
clause about purchases 6 percent	18 -18
clause about trade 10 percent	19 -19
clause aim tonnes	-15 15
clause average	-26 26
clause average percent	-26 26
clause change money	18 -18
clause change percent	-21 21
clause period	-42 42
clause period money	-24 24
clause period tonnes	-16 16
ct0=bear present	15 -15
ct1=bear present	15 -15
early	25 -25
f:,	18 -18
f::	-24 24
f:<duty>	19 -19
f:<goods>	-15 15
f:<money>	-15 15
f:<month-gone>	16 -16
f:<number>	-15 15
f:<organisation>	-21 21
f:<v-begin>	21 -21
f:<v-down>	-19 19
f:<v-impose>	23 -23
f:<v-suspend>	21 -21
f:<v-up>	25 -25
f:at	-21 21
f:count	18 -18
f:expect	-15 15
f:go	15 -15
f:high	-19 19
f:in	-22 22
f:of	-15 15
f:on	23 -23
f:page	15 -15
f:say	-22 22
f:since	29 -29
f:table	16 -16
f:take	17 -17
f:the	18 -18
f:to	-15 15
f:two	20 -20
f:we	19 -19
first about growth 7	-16 16
first about growth 7 percent	-16 16
first about purchases 6 percent	18 -18
first about trade 10 percent	26 -26
first none	26 -26
first none percent	55 -55
goods money	-44 44
goods tonnes	27 -27
has-gerund	16 -16
kind percent	48 -48
l1=a	15 -15
l1=down	-16 16
l1=for	-19 19
l1=least	-18 18
l1=on	-20 20
l1=was	-20 20
l1=were	15 -15
l2=:	-23 23
l2=<begin>	28 -28
l2=<level-noun>	16 -16
l2=<name>	22 -22
l2=<span>	19 -19
l2=at	-27 27
l2=have	-18 18
l2=to	-19 19
l2=was	16 -16
l2=will	18 -18
l3=<v-propose>	-16 16
l3=beef	-15 15
l3=for	15 -15
l3=of	18 -18
l3=tariff	15 -15
l3=to	17 -17
l3=we	-20 20
l4=<name>	-18 18
l4=of	-17 17
l4=to	-30 30
l=at least	-18 18
lead=exports	19 -19
level	48 -48
lr=: .	-23 23
near about exports 8 percent	-22 22
near about exports 8 tonnes	27 -27
near about growth 7	-22 22
near about growth 7 percent	-22 22
near about trade 10 money	-16 16
near about trade 10 percent	31 -31
near achieved	-16 16
near achieved tonnes	-17 17
near aim	-17 17
near aim tonnes	-30 30
near change	-15 15
near change money	18 -18
near change percent	-22 22
near change tonnes	-16 16
near period	-31 31
near period money	-17 17
next=:	15 -15
nt2=participle-passive	-15 15
pc1=sell	19 -19
phas-present	15 -15
prior about exports 8	-15 15
prior achieved	-17 17
prior period	-35 35
prior worth	-16 16
pv1=sell	21 -21
q:'s	-25 25
q:<agent>	17 -17
q:<day-ahead>	22 -22
q:<gate>	25 -25
q:<level>	17 -17
q:<money>	-29 29
q:<number>	22 -22
q:<person>	-19 19
q:<sender>	-20 20
q:<span>	-17 17
q:<v-impose>	30 -30
q:<v-target>	19 -19
q:as	25 -25
q:day	16 -16
q:every	19 -19
q:from	32 -32
q:grower	-16 16
q:has	-18 18
q:it	21 -21
q:last	-16 16
q:million	16 -16
q:on	25 -25
q:side	15 -15
q:take	17 -17
q:three	-23 23
q:up	23 -23
q:what	-21 21
q:with	22 -22
q:worth	-23 23
q:year	-24 24
q:you	16 -16
r1=,	21 -21
r1=<duty>	20 -20
r1=of	-22 22
r1=on	26 -26
r2=,	23 -23
r2=.	23 -23
r2=<month-gone>	-15 15
r2=it	-15 15
r2=the	-20 20
r3=.	-17 17
r3=in	-16 16
r3=year	-15 15
r4=<name>	-18 18
r4=of	-17 17
r=in <month-gone>	-15 15
r=of it	-15 15
rule:none percent	36 -36
rule:none tonnes	-15 15
rule:state aimed at	-24 24
rule:trade money	-20 20
rule:what trade	-20 20
s:<gate>	15 -15
s:<goods-amount>	-28 28
s:<level>	38 -38
s:<money>	-56 56
s:<month-gone>	-16 16
s:<number>	16 -16
s:<person>	-29 29
s:<taker>	18 -18
s:<v-bear>	22 -22
s:<v-begin>	-19 19
s:<v-buy>	-15 15
s:<v-suspend>	19 -19
s:a	21 -21
s:at	28 -28
s:average	-26 26
s:buyer	16 -16
s:charge	19 -19
s:fall	-16 16
s:far	-18 18
s:first	15 -15
s:get	15 -15
s:growth	-15 15
s:interest	16 -16
s:its	25 -25
s:largest	16 -16
s:my	-17 17
s:net	17 -17
s:one	-20 20
s:orange	-15 15
s:rate	21 -21
s:sale	17 -17
s:say	-16 16
s:sell	18 -18
s:shipment	-15 15
s:soybean	-18 18
s:take	-19 19
s:there	-18 18
s:three	28 -28
s:time	31 -31
s:two	22 -22
s:until	19 -19
s:volume	-26 26
s:way	-16 16
s:with	16 -16
s:within	21 -21
s:year	-17 17
s:you	20 -20
s:—	18 -18
sa:, <number>	21 -21
sa:<duty>	-15 15
sa:<goods-amount> .	-16 16
sa:<level>	28 -28
sa:<money>	-19 19
sa:<name>	-16 16
sa:<span> of	16 -16
sa:<taker>	16 -16
sa:<v-stay>	23 -23
sa:<v-suspend>	16 -16
sa:and a	20 -20
sa:buyer	15 -15
sa:each	-17 17
sa:in <number>	-18 18
sa:next	-15 15
sa:of thi	17 -17
sa:on	18 -18
sa:the year	-29 29
sa:time	16 -16
sa:to <name>	-27 27
sa:truce	-17 17
sa:truce .	-15 15
sa:under	-18 18
sa:under the	-15 15
sb:, a	-26 26
sb:, if	-18 18
sb:: <money>	-17 17
sb:<day-ahead> ,	-15 15
sb:<gate>	17 -17
sb:<level>	25 -25
sb:<person>	-29 29
sb:<person> ,	-15 15
sb:<person> :	-16 16
sb:<quality> export	-18 18
sb:<span>	22 -22
sb:<v-bear>	19 -19
sb:a	18 -18
sb:at	20 -20
sb:average	-26 26
sb:country	-17 17
sb:down	-19 19
sb:for <number>	-17 17
sb:for <span>	24 -24
sb:for thi	-15 15
sb:from <name>	-20 20
sb:half	-17 17
sb:hope for	-15 15
sb:its	18 -18
sb:million	16 -16
sb:not	16 -16
sb:of the	18 -18
sb:put	-15 15
sb:rate	19 -19
sb:report that	15 -15
sb:say	-18 18
sb:sell	17 -17
sb:shipment	-15 15
sb:since	19 -19
sb:take	-16 16
sb:that the	-15 15
sb:the <organisation>	-15 15
sb:the average	-26 26
sb:the year	-18 18
sb:there	-15 15
sb:they	-18 18
sb:time	19 -19
sb:to <name>	-16 16
sb:up	15 -15
sb:volume	-26 26
sb:—	17 -17
sentence change	24 -24
sentence not trade	-15 15
short no	-37 37
short number alone	84 -84
side money	-35 35
side units	-17 17
size % -1	-31 31
size % 0	37 -37
size % 1	38 -38
size % 2	30 -30
size EUR 6	18 -18
size EUR 7	-20 20
size GBP 6	20 -20
size USD 10	-41 41
size USD 11	-45 45
size USD 6	15 -15
size USD 8	-23 23
size tonnes 0	26 -26
size tonnes 4	17 -17
size tonnes 7	-52 52
size units 2	-22 22
unit %	48 -48
unit GBP	25 -25
unit USD	-34 34
year earlier	-16 16
year later money	-17 17`;
