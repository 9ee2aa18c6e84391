// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	14 -14
a:<level>	19 -19
a:<span>	-24 24
a:<taker>	15 -15
a:and	20 -20
a:before the	15 -15
a:buyer	15 -15
a:each	-17 17
a:each of	-15 15
a:good	-16 16
a:it .	-15 15
a:on	20 -20
a:the	-23 23
a:the year	-25 25
a:thi	-21 21
a:time	16 -16
a:to <name>	-24 24
a:year	-21 21
after other unit here money	-22 22
after other unit here percent	-19 19
after other unit next percent	-15 15
after same unit far money	40 -40
after same unit far percent	45 -45
after same unit here money	20 -20
after same unit here percent	52 -52
after same unit next tonnes	-18 18
b:'	19 -19
b:, a	-26 26
b:, at	15 -15
b:<goods>	-15 15
b:<level-noun>	22 -22
b:<level> on	-22 22
b:<not>	18 -18
b:<v-up>	21 -21
b:a	16 -16
b:country	-18 18
b:down	-22 22
b:each	16 -16
b:export to	-16 16
b:in	16 -16
b:we	-18 18
c0=bear	15 -15
c1=impose	16 -16
c1=up	17 -17
clause about exports 8 tonnes	16 -16
clause about growth 7	-16 16
clause about growth 7 percent	-16 16
clause about purchases 6 percent	18 -18
clause about trade 10 percent	17 -17
clause aim tonnes	-18 18
clause average	-27 27
clause average percent	-27 27
clause change money	17 -17
clause change percent	-20 20
clause period	-42 42
clause period money	-24 24
clause period tonnes	-17 17
ct0=bear present	17 -17
ct1=bear present	17 -17
ct1=stay future	15 -15
early	27 -27
f:,	20 -20
f::	-19 19
f:<duty>	19 -19
f:<goods>	-17 17
f:<money>	-18 18
f:<month-gone>	16 -16
f:<name>	21 -21
f:<organisation>	-15 15
f:<v-begin>	21 -21
f:<v-impose>	22 -22
f:<v-suspend>	22 -22
f:<v-up>	25 -25
f:about	16 -16
f:at	-25 25
f:count	16 -16
f:expect	-15 15
f:go	15 -15
f:high	-19 19
f:in	-24 24
f:of	-19 19
f:on	22 -22
f:page	16 -16
f:say	-21 21
f:since	27 -27
f:table	17 -17
f:take	16 -16
f:the	19 -19
f:two	17 -17
f:up	16 -16
f:we	17 -17
first about growth 7	-16 16
first about growth 7 percent	-16 16
first about purchases 6 percent	18 -18
first about trade 10 percent	22 -22
first none	28 -28
first none percent	57 -57
goods money	-40 40
goods tonnes	22 -22
has-gerund	16 -16
kind percent	46 -46
l1=at	20 -20
l1=down	-17 17
l1=for	-22 22
l1=least	-16 16
l1=on	-19 19
l1=was	-22 22
l1=were	16 -16
l2=:	-18 18
l2=<begin>	29 -29
l2=<level-noun>	16 -16
l2=<name>	19 -19
l2=<seat>	16 -16
l2=<span>	19 -19
l2=<v-up>	15 -15
l2=at	-26 26
l2=have	-18 18
l2=to	-18 18
l2=was	16 -16
l2=way	-16 16
l3=,	19 -19
l3=<v-propose>	-15 15
l3=in	17 -17
l3=of	16 -16
l3=other	-16 16
l3=to	17 -17
l3=we	-17 17
l4=<name>	-18 18
l4=<v-impose>	17 -17
l4=for	-15 15
l4=to	-32 32
l=at least	-16 16
l=it was	-16 16
lead=exports	17 -17
level	46 -46
lr=, in	15 -15
lr=: .	-28 28
lr=: in	-16 16
lr=<begin> .	15 -15
near about exports 8 percent	-23 23
near about exports 8 tonnes	28 -28
near about growth 7	-21 21
near about growth 7 percent	-21 21
near about trade 10 money	-19 19
near about trade 10 percent	27 -27
near achieved	-16 16
near achieved tonnes	-16 16
near aim	-16 16
near aim tonnes	-30 30
near change money	17 -17
near change percent	-21 21
near period	-31 31
near period money	-18 18
next=:	16 -16
nt2=participle-passive	-16 16
phas-present	16 -16
prior about exports 8	-16 16
prior period	-35 35
pv1=sell	15 -15
q:'s	-22 22
q:<agent>	15 -15
q:<day-ahead>	23 -23
q:<gate>	25 -25
q:<goods-amount>	-17 17
q:<level>	19 -19
q:<money>	-25 25
q:<number>	21 -21
q:<person>	-19 19
q:<sender>	-18 18
q:<span>	-24 24
q:<v-impose>	26 -26
q:<v-target>	18 -18
q:a	21 -21
q:as	25 -25
q:by	16 -16
q:day	16 -16
q:down	-18 18
q:every	17 -17
q:from	28 -28
q:grower	-16 16
q:had	16 -16
q:half	-16 16
q:has	-15 15
q:nobody	-17 17
q:on	26 -26
q:take	17 -17
q:talk	15 -15
q:tariff	15 -15
q:that	20 -20
q:three	-20 20
q:up	23 -23
q:what	-16 16
q:with	23 -23
q:worth	-16 16
q:year	-22 22
q:you	15 -15
r1=,	20 -20
r1=<duty>	19 -19
r1=and	21 -21
r1=of	-27 27
r1=on	27 -27
r2=,	22 -22
r2=.	26 -26
r2=<level>	15 -15
r2=it	-22 22
r2=of	17 -17
r2=the	-20 20
r4=<name>	-18 18
r=. <end>	-19 19
r=in <month-gone>	-15 15
r=of it	-23 23
rule:after figure	18 -18
rule:none percent	36 -36
rule:none tonnes	-18 18
rule:other money	16 -16
rule:state aimed at	-25 25
s:;	16 -16
s:<agent>	16 -16
s:<gate>	15 -15
s:<goods-amount>	-27 27
s:<level>	36 -36
s:<money>	-61 61
s:<person>	-28 28
s:<taker>	18 -18
s:<v-bear>	21 -21
s:<v-begin>	-15 15
s:<v-buy>	-16 16
s:<v-suspend>	16 -16
s:a	23 -23
s:at	25 -25
s:average	-27 27
s:book	-16 16
s:buyer	16 -16
s:charge	19 -19
s:country	-15 15
s:fall	-16 16
s:far	-19 19
s:five	16 -16
s:get	16 -16
s:had	-16 16
s:interest	18 -18
s:its	25 -25
s:largest	19 -19
s:my	-16 16
s:net	17 -17
s:one	-20 20
s:rate	20 -20
s:report	15 -15
s:sale	20 -20
s:same	15 -15
s:shipment	-17 17
s:soybean	-15 15
s:take	-18 18
s:ten	32 -32
s:there	-19 19
s:three	36 -36
s:time	31 -31
s:two	21 -21
s:until	19 -19
s:volume	-26 26
s:way	-18 18
s:week	16 -16
s:with	16 -16
s:within	19 -19
s:year	-16 16
s:you	18 -18
s:—	20 -20
sa:<duty>	-16 16
sa:<goods-amount> .	-16 16
sa:<level>	23 -23
sa:<level> ,	15 -15
sa:<money>	-20 20
sa:<span> of	16 -16
sa:<taker>	16 -16
sa:<v-stay>	21 -21
sa:<v-suspend>	15 -15
sa:and a	21 -21
sa:buyer	16 -16
sa:down	15 -15
sa:each	-19 19
sa:each of	-15 15
sa:next	-16 16
sa:of thi	18 -18
sa:on	19 -19
sa:quarter	17 -17
sa:ten	17 -17
sa:the next	-15 15
sa:the year	-28 28
sa:there	-16 16
sa:to <name>	-27 27
sa:truce	-18 18
sa:truce .	-16 16
sa:under	-18 18
sb:, a	-27 27
sb:, as	16 -16
sb:, at	15 -15
sb:, if	-17 17
sb:, the	16 -16
sb:: <money>	-19 19
sb:<agent>	15 -15
sb:<day-ahead> ,	-16 16
sb:<gate>	15 -15
sb:<goods-amount> in	19 -19
sb:<level>	29 -29
sb:<person>	-28 28
sb:<person> ,	-16 16
sb:<quality> export	-18 18
sb:<span>	25 -25
sb:<v-bear>	20 -20
sb:<v-buy>	-15 15
sb:at	19 -19
sb:average	-27 27
sb:book	-17 17
sb:country	-19 19
sb:down	-21 21
sb:for <number>	-16 16
sb:for <span>	27 -27
sb:from	-15 15
sb:from <name>	-22 22
sb:hope for	-15 15
sb:in <name>	17 -17
sb:its	19 -19
sb:net	15 -15
sb:of that	15 -15
sb:of the	19 -19
sb:on <quality>	16 -16
sb:other	-16 16
sb:other way	-16 16
sb:rate	18 -18
sb:report	15 -15
sb:report that	16 -16
sb:sale	17 -17
sb:say	-17 17
sb:shipment	-17 17
sb:since	17 -17
sb:soybean	-16 16
sb:take	-16 16
sb:the average	-27 27
sb:the other	-15 15
sb:the year	-16 16
sb:there	-16 16
sb:time	19 -19
sb:to the	19 -19
sb:up	16 -16
sb:volume	-26 26
sb:—	20 -20
sentence change	24 -24
sentence not trade	-15 15
short no	-41 41
short number alone	92 -92
side money	-32 32
side units	-18 18
size % -1	-31 31
size % 0	39 -39
size % 1	36 -36
size % 2	30 -30
size EUR 6	17 -17
size EUR 7	-23 23
size GBP 6	16 -16
size USD 1	21 -21
size USD 10	-32 32
size USD 11	-47 47
size USD 6	16 -16
size USD 8	-26 26
size tonnes 0	27 -27
size tonnes 7	-51 51
size units 2	-19 19
unit %	46 -46
unit GBP	24 -24
unit USD	-32 32
year earlier	-17 17
year later money	-17 17`;
