// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-16 4 7
a:<number>	-18 12 -1
a:<quality>	12 3 -15
a:<span>	-18 11 -1
a:<v-bear>	4 -15 7
a:a	-4 15 -11
a:in <number>	-11 -8 15
a:last	-14 -23 32
a:last year	-7 -21 27
a:there	-5 -11 16
a:thi	-13 19 -11
a:thi year	-7 19 -14
a:year .	-19 3 8
after other unit far money	1 -16 13
after same unit here tonnes	-8 15 -8
after same unit next money	-18 27 -18
after same unit next tonnes	17 0 -21
b:,	6 -15 8
b:<duty>	1 -27 23
b:<level>	-1 -12 15
b:<organisation>	17 8 -27
b:<v-propose>	-16 40 -32
b:and	-16 7 0
b:be	-2 15 -11
b:country	-7 -11 17
b:duty	4 -15 9
b:for	-17 13 -3
b:it	-15 9 0
b:the <organisation>	18 2 -23
b:thi	-6 17 -11
b:to	4 16 -20
c0=begin	7 -16 3
c0=propose	-8 27 -21
c1=begin	7 -16 3
c1=propose	-6 19 -14
clause about exports 8 money	-15 10 -2
clause about imports 9	1 -24 20
clause about imports 9 money	-3 -11 15
clause about purchases 6	-3 27 -26
clause about purchases 6 money	0 16 -15
clause about trade 10	-17 -1 10
clause achieved	33 -31 -8
clause achieved money	15 -5 -8
clause achieved tonnes	14 -26 6
clause aim	-24 42 -30
clause aim money	-15 27 -20
clause aim tonnes	0 14 -17
clause not trade	-5 -14 18
clause period tonnes	-7 -10 16
clause trade money	-38 6 8
clause trade tonnes	8 7 -17
clause worth	-9 -9 16
ct0=begin past	11 -16 0
ct0=propose present	-2 17 -15
ct0=sell past	-6 -12 17
ct1=begin past	11 -16 0
ct1=sell past	-6 -12 17
early	-7 20 -14
f:<level-noun>	-13 -7 18
f:<money>	0 -17 15
f:<not>	-19 12 -1
f:<number>	0 -19 16
f:<v-begin>	-13 -4 16
f:<v-down>	-7 -12 17
f:<v-impose>	-6 -11 17
f:<v-propose>	-3 -11 16
f:<v-say>	-9 -14 22
f:and	-1 -15 15
f:by	-13 -10 19
f:good	1 17 -23
f:has	17 -6 -10
f:in	0 18 -17
f:it	-16 13 0
f:last	-11 -14 22
f:on	2 -20 18
f:thi	-6 -9 15
f:to	0 -15 13
f:way	-6 -17 21
f:year	0 -25 19
first about exports 8 money	-15 10 -2
first about imports 9	-1 -19 19
first about purchases 6	-3 27 -26
first about purchases 6 money	0 16 -15
first none money	-7 -18 22
first none units	-11 19 -12
first-of-paragraph	-20 -3 17
goods money	-13 -17 24
goods percent	18 -14 -10
has-future	-6 15 -10
has-infinitive	-5 30 -26
has-past	17 -34 13
has-present	-10 15 -8
headline	17 -1 -15
kind money	-31 -7 24
kind units	-14 22 -15
l1=of	0 16 -16
l2=:	22 -6 -18
l2=<v-propose>	0 17 -16
l2=to	-10 19 -11
l3=<begin>	-31 3 14
l3=<name>	20 0 -21
l3=for	0 23 -22
l3=the	5 -16 9
l3=thi	1 14 -20
l3=year	-5 -11 16
l4=<sender>	0 16 -18
l4=of	16 -10 -7
late	-25 -14 29
lead=,	6 -15 8
lead=the	-19 14 -2
lll=in <number> :	-1 -12 15
lr=to .	13 3 -15
near about imports 9	2 -23 18
near about imports 9 money	-3 -12 15
near about investment 4	-1 18 -17
near about investment 4 money	-1 18 -17
near about purchases 6	1 26 -29
near about purchases 6 money	0 20 -19
near achieved	38 -39 -11
near achieved money	16 -12 -5
near achieved tonnes	20 -26 0
near aim	-25 54 -44
near aim money	-15 37 -30
near aim tonnes	0 18 -20
near period	-16 -5 15
near period tonnes	-1 -14 17
near trade money	-35 -1 17
near trade tonnes	6 8 -16
next=;	19 -13 -7
nhas-present	13 -18 3
nt2=present	14 -16 0
nv2-none	-19 28 -15
prior about exports 8	-14 21 -12
prior about purchases 6	7 8 -17
prior aim	17 -7 -8
prior period	-22 6 4
prior worth	-4 -12 16
pt1=past	9 -15 3
q:'s	-18 -1 11
q:,	2 -19 16
q:<goods-amount>	12 2 -16
q:<level-noun>	4 -20 12
q:<money>	-18 4 4
q:<sender>	-11 17 -9
q:<v-propose>	13 -15 1
q:<v-sell>	-10 20 -13
q:?	19 0 -20
q:a	8 -24 14
q:by	6 -21 13
q:its	0 -17 18
r1=in	-21 9 3
r1=last	0 -13 15
r1=thi	-1 20 -17
r2=<name>	-2 -12 15
r3=<quality>	14 1 -17
r4=,	-12 -5 16
r=last year	0 -13 15
r=thi year	0 18 -17
rule:after none	-12 -10 18
rule:investment money	0 16 -15
rule:none percent	-21 -8 23
rule:purchases money	0 21 -20
rule:state achieved	6 -26 9
rule:state aimed at	-13 39 -33
rule:state reported	-39 -9 31
rule:what exports	-15 4 4
rule:what investment	0 16 -15
rule:what none	-14 -6 16
rule:what purchases	-4 29 -27
s:'s	10 -18 8
s:;	20 -16 -3
s:<duty>	15 -15 0
s:<gate>	-8 -14 20
s:<goods>	1 -15 13
s:<money>	-31 -14 31
s:<not>	0 21 -20
s:<person>	17 -5 -10
s:<seat>	-20 8 0
s:<span>	-16 7 2
s:<v-bear>	0 -23 21
s:<v-impose>	1 14 -15
s:<v-propose>	1 22 -25
s:<v-say>	17 -2 -11
s:an	2 16 -18
s:at	-24 10 2
s:been	9 -21 7
s:buy	6 6 -15
s:duty	19 0 -14
s:each	-17 2 6
s:fall	-13 -3 15
s:farm	0 15 -14
s:first	18 -6 -10
s:goal	-2 23 -21
s:good	-14 -9 17
s:half	5 18 -22
s:if	2 12 -17
s:import	-7 -14 20
s:is	-6 17 -11
s:it	-1 19 -17
s:last	-8 -27 34
s:least	-7 23 -18
s:month	11 -18 2
s:next	-8 18 -12
s:one	-9 -8 15
s:or	-3 -14 17
s:our	-14 24 -15
s:promise	4 9 -17
s:say	15 -2 -11
s:sheet	-2 17 -13
s:shipment	8 8 -16
s:soybean	-10 31 -25
s:target	0 19 -18
s:that	0 -16 14
s:thi	1 23 -27
s:under	17 0 -16
s:were	0 -16 17
sa:'s	4 -18 14
sa:;	19 -13 -7
sa:<goods-amount>	20 0 -23
sa:<money>	-16 14 -6
sa:<money> in	0 22 -21
sa:<span> .	-5 19 -15
sa:<v-bear>	0 -20 16
sa:<v-impose>	14 -22 6
sa:<v-propose>	15 -12 -2
sa:<v-up>	-10 -12 19
sa:each	-16 10 0
sa:each of	-10 24 -15
sa:in each	-9 15 -6
sa:last	-6 -27 32
sa:last year	-7 -19 26
sa:next	-8 18 -12
sa:one	-1 -13 15
sa:year .	-20 4 7
sa:year before	4 -15 7
sb:<duty>	8 -21 12
sb:<goods-amount>	-13 19 -11
sb:<level-noun>	-15 5 3
sb:<money>	-19 -4 13
sb:<number>	-17 -3 14
sb:<person>	18 -4 -12
sb:<quality>	-12 -9 17
sb:<seat>	-15 12 -3
sb:<v-agree>	-4 22 -18
sb:<v-end>	2 20 -22
sb:<v-impose>	-10 20 -11
sb:<v-propose>	-21 33 -23
sb:<v-say>	15 0 -14
sb:an	-5 17 -13
sb:are	8 7 -15
sb:at	-18 6 4
sb:at least	-5 17 -12
sb:be	-3 15 -11
sb:by	7 9 -17
sb:for	-22 16 -5
sb:for <number>	-2 26 -24
sb:for thi	-4 17 -14
sb:goal	-2 23 -21
sb:hope	0 16 -14
sb:if	0 18 -16
sb:import	-6 -12 17
sb:in the	3 -16 11
sb:least	-5 17 -12
sb:of	18 1 -16
sb:of <money>	0 -15 16
sb:shipment	8 8 -16
sb:soybean	-5 21 -16
sb:target	0 19 -18
sb:tariff	0 -22 20
sb:that	-9 -15 21
sb:the <seat>	-7 20 -15
sb:thi	0 21 -23
sb:thi year	4 9 -15
sb:to buy	0 16 -17
sb:were	0 -15 15
sb:what	4 9 -15
sb:year ,	11 1 -15
sentence about purchases 6	-8 28 -23
sentence about trade 10	-8 -11 18
sentence achieved	-9 16 -10
sentence aim	5 16 -22
short no	-12 -7 16
short number alone	-5 27 -24
short without unit	0 -16 12
side money	-20 -1 13
size % 1	19 -24 -1
size USD 6	-2 -22 24
size USD 9	-3 15 -12
size tonnes 3	-3 -14 17
size tonnes 4	-19 -14 28
size tonnes 5	25 -3 -23
size tonnes 6	1 -16 12
size tonnes 7	1 42 -50
size units 2	-10 36 -32
t0=past	5 -23 15
t1=infinitive	-4 27 -23
t1=past	5 -26 17
t2=present	-8 16 -10
top	17 -1 -15
unit EUR	-16 0 9
unit USD	-27 -13 27
unit units	-14 22 -15
v0=other	-6 15 -8
v0=sell	-2 -12 16
v1=have	-6 -16 21
v2-none	-29 3 13
verbless	-16 3 4
vt1=have present	-6 -17 21
vt2=be present	-6 15 -10
year earlier	-2 -29 30
year earlier money	-8 -13 18
year earlier tonnes	0 -13 15
year later	-5 37 -35
year later money	-4 34 -31`;
