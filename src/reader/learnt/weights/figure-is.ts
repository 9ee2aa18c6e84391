// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	13 -13
a:!	-20 20
a:<level> .	18 -18
a:<money>	15 -15
a:<sender>	24 -24
a:<span>	-21 21
a:<taker>	16 -16
a:<v-say>	16 -16
a:after	-16 16
a:buyer	15 -15
a:each	-15 15
a:export to	16 -16
a:in <month-gone>	-16 16
a:it .	-18 18
a:nil	-16 16
a:oil	15 -15
a:on	26 -26
a:or	-18 18
a:or <level>	-15 15
a:sell to	-15 15
a:tariff	22 -22
a:thi	-18 18
a:time	18 -18
a:to	17 -17
a:will	16 -16
a:year	-21 21
after other unit far units	15 -15
after other unit here money	-30 30
after other unit here percent	-21 21
after other unit here tonnes	21 -21
after other unit next percent	-20 20
after same unit far money	29 -29
after same unit far percent	28 -28
after same unit here percent	34 -34
after same unit next percent	17 -17
b:, a	-29 29
b:<level-noun>	24 -24
b:<level> to	15 -15
b:<person> has	-15 15
b:<sender>	-23 23
b:<v-propose>	-16 16
b:cod	15 -15
b:company	15 -15
b:country	-19 19
b:down	-16 16
b:economy	19 -19
b:export to	-39 39
b:from	18 -18
b:from <name>	-16 16
b:from the	17 -17
b:my	-16 16
b:new	26 -26
b:number	15 -15
b:offer	15 -15
b:our	19 -19
b:power	16 -16
b:put	-15 15
b:rate	15 -15
b:revenue	19 -19
b:section	15 -15
b:that the	-16 16
b:the new	20 -20
b:we	-21 21
b:would cost	-19 19
c0=bear	16 -16
c0=impose	20 -20
clause about imports 9 tonnes	-16 16
clause about purchases 6 units	-17 17
clause about trade 10 percent	16 -16
clause aim percent	21 -21
clause average	-26 26
clause average percent	-26 26
clause change percent	-17 17
clause change units	16 -16
clause period	-41 41
clause period money	-27 27
clause period tonnes	-23 23
ct0=bear present	26 -26
ct1=bear infinitive	-16 16
ct1=bear present	26 -26
ct2=up past	-16 16
early	24 -24
f:'	15 -15
f::	-24 24
f:<agent>	16 -16
f:<day-ahead>	22 -22
f:<duty>	20 -20
f:<goods-amount>	15 -15
f:<level>	24 -24
f:<month-ahead>	-23 23
f:<name>	22 -22
f:<number>	-16 16
f:<organisation>	-31 31
f:<quality>	15 -15
f:<span>	-23 23
f:<v-begin>	18 -18
f:<v-down>	-28 28
f:<v-end>	27 -27
f:<v-impose>	22 -22
f:<v-suspend>	20 -20
f:about	15 -15
f:against	-25 25
f:ago	18 -18
f:bank	15 -15
f:been	19 -19
f:by	-15 15
f:cost	-16 16
f:count	18 -18
f:decide	19 -19
f:did	-31 31
f:expect	-25 25
f:exporter	23 -23
f:fall	-34 34
f:from	22 -22
f:go	17 -17
f:high	-16 16
f:hold	17 -17
f:in	-24 24
f:interest	16 -16
f:m	-19 19
f:much	-26 26
f:now	23 -23
f:on	34 -34
f:page	17 -17
f:palm	22 -22
f:reason	15 -15
f:replace	16 -16
f:should	26 -26
f:since	25 -25
f:some	-15 15
f:table	16 -16
f:talk	16 -16
f:to	-15 15
f:two	15 -15
f:was	16 -16
f:we	15 -15
f:wine	-18 18
f:—	-19 19
first about exports 8 percent	-15 15
first about imports 9 tonnes	-16 16
first about purchases 6 percent	19 -19
first about purchases 6 units	-17 17
first about trade 10	18 -18
first about trade 10 percent	40 -40
first none	31 -31
first none percent	59 -59
first-of-paragraph	17 -17
goods money	-43 43
goods percent	17 -17
has-gerund	15 -15
kind percent	43 -43
l1=,	-16 16
l1=<v-sell>	-22 22
l1=a	18 -18
l1=by	-16 16
l1=cost	18 -18
l1=down	-21 21
l1=for	-17 17
l1=from	15 -15
l1=least	-19 19
l1=on	-15 15
l1=sell	-20 20
l1=was	-18 18
l1=were	19 -19
l2=:	-19 19
l2=<gate>	20 -20
l2=<level-noun>	18 -18
l2=<person>	-16 16
l2=<span>	21 -21
l2=at	-16 16
l2=country	-15 15
l2=fall	-15 15
l2=to	-18 18
l2=under	19 -19
l2=will	18 -18
l2=worth	25 -25
l3=,	17 -17
l3=<begin>	-16 16
l3=<level>	16 -16
l3=<month-gone>	-16 16
l3=<v-propose>	-23 23
l3=beef	-17 17
l3=for	22 -22
l3=thi	-17 17
l3=we	-25 25
l4='s	17 -17
l4=<level>	-18 18
l4=<name>	-24 24
l4=<v-propose>	16 -16
l4=<v-stay>	15 -15
l4=a	21 -21
l4=duty	16 -16
l4=each	15 -15
l4=has	-23 23
l4=of	-26 26
l4=to	-24 24
l=<level> ,	-15 15
l=<level> to	15 -15
l=<name> were	20 -20
l=<person> :	-19 19
l=at least	-19 19
l=come to	-16 16
l=good worth	-15 15
lead=5	17 -17
lead=7	18 -18
lead=9	16 -16
lead=iceland	17 -17
lead=in	-18 18
lead=new	20 -20
level	43 -43
lll=<begin> <person> :	-15 15
lll=in <number> :	15 -15
lr=, or	-17 17
lr=: .	-17 17
lr=: <span>	15 -15
lr=about ,	-18 18
lr=down .	-17 17
lr=from to	16 -16
lr=were in	19 -19
near about duties 5	-17 17
near about duties 5 money	-16 16
near about exports 8 percent	-21 21
near about exports 8 tonnes	27 -27
near about growth 7	-17 17
near about growth 7 percent	-17 17
near about imports 9 tonnes	-19 19
near about purchases 6 percent	15 -15
near about purchases 6 units	-18 18
near about trade 10 percent	32 -32
near achieved money	-17 17
near aim percent	21 -21
near aim tonnes	-20 20
near average	-17 17
near average percent	-17 17
near change money	15 -15
near change percent	-20 20
near change units	15 -15
near each way	-18 18
near not trade percent	20 -20
near period	-29 29
near period money	-19 19
near period tonnes	-17 17
near trade tonnes	16 -16
next=:	15 -15
nv2=be	-15 15
pct1=sell participle-passive	18 -18
prior about deficit 1	16 -16
prior about exports 8	-15 15
prior about imports 9	18 -18
prior about investment 4	-15 15
prior period	-44 44
pv0=report	16 -16
pv1=report	16 -16
pv1=sell	15 -15
pvt1=sell participle	18 -18
q:'s	-21 21
q:<agent>	20 -20
q:<day-ahead>	19 -19
q:<gate>	26 -26
q:<level-noun>	-17 17
q:<money>	-31 31
q:<not>	18 -18
q:<person>	-23 23
q:<v-bear>	16 -16
q:<v-impose>	25 -25
q:<v-stay>	-21 21
q:<v-target>	20 -20
q:<v-up>	20 -20
q:a	24 -24
q:all	-22 22
q:as	20 -20
q:ban	16 -16
q:by	17 -17
q:case	15 -15
q:closed	16 -16
q:could	18 -18
q:day	20 -20
q:down	-16 16
q:end	16 -16
q:every	17 -17
q:exempt	19 -19
q:expect	16 -16
q:fall	-20 20
q:file	-18 18
q:import	15 -15
q:in	-19 19
q:it	16 -16
q:keep	15 -15
q:lower	25 -25
q:may	17 -17
q:million	29 -29
q:mr	-15 15
q:night	18 -18
q:number	-31 31
q:salmon	-21 21
q:side	21 -21
q:stay	-16 16
q:take	23 -23
q:thank	17 -17
q:then	-16 16
q:there	-22 22
q:thi	-21 21
q:three	-27 27
q:top	18 -18
q:up	30 -30
q:week	-16 16
q:with	23 -23
q:worth	-15 15
q:year	-23 23
q:you	21 -21
r1=!	-18 18
r1=<duty>	25 -25
r1=and	16 -16
r1=by	-15 15
r1=of	-21 21
r1=on	23 -23
r1=or	-16 16
r1=to	31 -31
r2=,	26 -26
r2=<end>	-16 16
r2=<month-gone>	-17 17
r2=<quality>	-22 22
r2=each	-15 15
r2=it	-16 16
r2=of	18 -18
r2=the	-18 18
r3=)	-21 21
r3=<number>	15 -15
r3=<sender>	16 -16
r3=last	21 -21
r3=oil	16 -16
r3=year	-21 21
r4=<level>	16 -16
r4=<name>	-21 21
r4=last	-18 18
r=! <end>	-18 18
r=and a	15 -15
r=in <month-gone>	-20 20
r=of <quality>	-15 15
r=of it	-17 17
r=or <level>	-15 15
rule:exports percent	-21 21
rule:imports money	25 -25
rule:imports tonnes	-17 17
rule:none percent	47 -47
rule:none tonnes	-22 22
rule:state achieved	-15 15
rule:trade tonnes	20 -20
rule:what none	23 -23
s:!	-20 20
s:;	18 -18
s:<goods-amount>	-18 18
s:<level>	34 -34
s:<money>	-62 62
s:<number>	19 -19
s:<person>	-26 26
s:<v-begin>	-15 15
s:<v-buy>	-15 15
s:<v-suspend>	21 -21
s:a	18 -18
s:alone	-16 16
s:also	-19 19
s:any	16 -16
s:at	29 -29
s:average	-35 35
s:bean	15 -15
s:before	-17 17
s:buyer	16 -16
s:by	-17 17
s:c	22 -22
s:company	19 -19
s:deal	17 -17
s:economy	28 -28
s:fall	-17 17
s:fee	19 -19
s:fish	-18 18
s:food	17 -17
s:growth	-18 18
s:including	15 -15
s:interest	17 -17
s:largest	15 -15
s:market	15 -15
s:net	21 -21
s:new	20 -20
s:nil	-16 16
s:not	16 -16
s:offer	18 -18
s:orange	-17 17
s:output	-18 18
s:page	16 -16
s:potash	17 -17
s:powder	15 -15
s:power	16 -16
s:promise	-18 18
s:put	-15 15
s:rate	16 -16
s:sale	27 -27
s:south	15 -15
s:soybean	-16 16
s:take	-17 17
s:term	-15 15
s:their	21 -21
s:there	-17 17
s:three	31 -31
s:time	42 -42
s:until	26 -26
s:volume	-29 29
s:who	16 -16
s:year	-16 16
s:you	24 -24
s:zero	15 -15
s:—	16 -16
sa:!	-20 20
sa:, <number>	22 -22
sa:<duty>	-17 17
sa:<goods-amount> .	-19 19
sa:<goods-amount> in	15 -15
sa:<goods-amount> of	15 -15
sa:<goods>	15 -15
sa:<level>	23 -23
sa:<level> ,	15 -15
sa:<level> .	22 -22
sa:<level> on	-30 30
sa:<money>	-23 23
sa:<name>	-15 15
sa:<number> in	17 -17
sa:<sender>	17 -17
sa:<span> of	16 -16
sa:<taker>	18 -18
sa:<v-suspend>	22 -22
sa:and a	22 -22
sa:buyer	16 -16
sa:each	-16 16
sa:each of	-15 15
sa:first <span>	17 -17
sa:food	17 -17
sa:have	15 -15
sa:in <number>	-15 15
sa:including	16 -16
sa:make	16 -16
sa:next	-19 19
sa:nil	-16 16
sa:of thi	18 -18
sa:oil	16 -16
sa:or <level>	-21 21
sa:tariff .	-20 20
sa:that the	18 -18
sa:the	-17 17
sa:the <level>	-18 18
sa:the year	-22 22
sa:time	23 -23
sa:year ,	-23 23
sa:year before	-15 15
sb:'s export	-20 20
sb:, a	-29 29
sb:, the	15 -15
sb:, —	17 -17
sb:: <money>	-15 15
sb:<day-ahead> ,	-21 21
sb:<level>	17 -17
sb:<level> to	15 -15
sb:<month-gone>	-16 16
sb:<name> fall	-22 22
sb:<not>	23 -23
sb:<person>	-28 28
sb:<person> :	-30 30
sb:<person> has	-15 15
sb:<quality> export	-18 18
sb:<span>	21 -21
sb:<v-buy>	-15 15
sb:a	19 -19
sb:at	25 -25
sb:average	-26 26
sb:c	21 -21
sb:cod	18 -18
sb:company	17 -17
sb:country	-23 23
sb:down	-16 16
sb:economy	23 -23
sb:export to	-25 25
sb:fall	-16 16
sb:fall by	-18 18
sb:first half	-17 17
sb:fish	-22 22
sb:for <number>	-18 18
sb:for <span>	27 -27
sb:for thi	-20 20
sb:from <name>	-27 27
sb:goal	-15 15
sb:good for	-15 15
sb:half	-17 17
sb:hope for	-16 16
sb:if	15 -15
sb:in <month-gone>	-18 18
sb:in <name>	16 -16
sb:largest	17 -17
sb:my	-15 15
sb:new	18 -18
sb:not	15 -15
sb:now	15 -15
sb:offer	15 -15
sb:on <quality>	17 -17
sb:orange	-17 17
sb:our own	-16 16
sb:power	15 -15
sb:promise	-18 18
sb:put	-17 17
sb:rate	17 -17
sb:record	19 -19
sb:report that	23 -23
sb:revenue	18 -18
sb:sale	21 -21
sb:same	15 -15
sb:say the	-18 18
sb:since	16 -16
sb:that the	-20 20
sb:the average	-26 26
sb:the largest	16 -16
sb:the same	15 -15
sb:the two	-20 20
sb:the year	-16 16
sb:their	15 -15
sb:time	24 -24
sb:two	-20 20
sb:until	17 -17
sb:volume	-29 29
sb:would cost	-19 19
sb:you	17 -17
sentence change	19 -19
sentence trade	-18 18
short no	-40 40
short number alone	103 -103
side money	-42 42
side units	-18 18
size % -1	-29 29
size % 0	56 -56
size % 1	18 -18
size % 2	30 -30
size EUR 6	25 -25
size EUR 7	-30 30
size EUR 9	15 -15
size USD 0	22 -22
size USD 10	-44 44
size USD 11	-75 75
size USD 6	15 -15
size USD 8	-25 25
size USD 9	21 -21
size tonnes 0	24 -24
size tonnes 4	15 -15
size tonnes 5	-18 18
size tonnes 7	-72 72
size tonnes 8	18 -18
size units 2	-29 29
unit %	43 -43
unit GBP	25 -25
unit USD	-34 34
v2=other	19 -19
vt0=pay present	15 -15
vt1=pay present	15 -15
vt2=go past	-16 16
year later	-21 21
year later money	-18 18`;
