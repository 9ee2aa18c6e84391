// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-16 3 7
a:<number>	-16 10 -1
a:<quality>	13 3 -17
a:<span>	-16 10 0
a:a	-4 16 -12
a:in <number>	-9 -11 18
a:last	-15 -21 31
a:last year	-8 -22 27
a:next	-3 15 -11
a:there	-4 -10 15
a:thi	-12 19 -12
a:thi year	-7 18 -14
a:year .	-20 6 6
after other unit far money	1 -17 14
after same unit here tonnes	-7 16 -9
after same unit next money	-19 33 -24
after same unit next tonnes	17 1 -21
b:,	7 -16 7
b:<duty>	0 -27 23
b:<level>	-2 -13 16
b:<organisation>	17 8 -26
b:<v-propose>	-18 39 -30
b:about	13 -15 -1
b:and	-17 6 1
b:country	-8 -12 18
b:duty	3 -16 8
b:for	-16 11 -2
b:from <name>	-3 -12 16
b:tariff	-1 -12 15
b:the	7 -15 7
b:the <organisation>	18 2 -22
b:thi	-6 15 -9
b:to	2 19 -22
c0=begin	7 -16 3
c0=propose	-10 28 -23
c1=begin	7 -16 3
c1=propose	-6 18 -14
clause about imports 9	0 -21 18
clause about purchases 6	-3 27 -27
clause about purchases 6 money	0 15 -14
clause about trade 10	-16 -1 11
clause achieved	34 -31 -12
clause achieved money	15 -6 -9
clause achieved tonnes	14 -25 6
clause aim	-22 43 -30
clause aim money	-14 25 -18
clause aim percent	-15 6 4
clause aim tonnes	0 16 -19
clause not trade	-6 -15 20
clause period	-16 -5 15
clause period tonnes	-8 -10 16
clause trade	-16 7 3
clause trade money	-37 6 9
clause trade tonnes	8 6 -17
clause worth	-8 -8 15
ct0=begin past	11 -17 0
ct0=propose present	-1 16 -14
ct0=sell past	-6 -14 18
ct1=begin past	11 -17 0
ct1=sell past	-6 -14 18
early	-5 19 -14
f:,	-2 -20 20
f:<level-noun>	-14 -8 19
f:<money>	0 -22 19
f:<not>	-21 12 0
f:<number>	2 -17 13
f:<v-down>	-10 -12 19
f:<v-impose>	-7 -8 16
f:<v-propose>	-4 -15 18
f:<v-say>	-11 -15 23
f:by	-15 -8 19
f:good	1 16 -23
f:has	16 -9 -6
f:he	-1 -12 15
f:last	-10 -16 23
f:on	0 -19 18
f:to	0 -15 12
f:way	-6 -17 21
f:year	0 -27 21
first about imports 9	-1 -18 19
first about purchases 6	-3 27 -27
first about purchases 6 money	0 15 -14
first none money	-7 -12 18
first none units	-10 18 -12
first-of-paragraph	-19 -5 19
goods money	-13 -22 30
goods percent	19 -13 -10
has-future	-7 17 -11
has-infinitive	-6 30 -26
has-modal	-8 17 -12
has-past	14 -35 15
has-present	-12 16 -7
headline	17 0 -17
kind money	-30 -6 23
kind units	-14 23 -15
l1=:	-13 18 -9
l1=about	13 -15 -1
l1=of	0 16 -16
l2=:	21 -8 -15
l2=<v-propose>	0 16 -14
l2=to	-9 17 -10
l3=<begin>	-26 3 14
l3=<name>	19 -2 -17
l3=<number>	1 -16 12
l3=for	0 20 -19
l3=the	5 -19 8
l3=thi	1 15 -19
l4=<sender>	0 17 -16
l4=in	-2 -12 16
l4=of	15 -16 -2
late	-24 -8 25
lead=,	7 -16 7
lead=the	-19 13 0
lll=in <number> :	-1 -15 17
lr=, .	-1 -14 16
lr=to .	13 4 -17
near about exports 8	0 -15 14
near about imports 9	0 -21 18
near about investment 4	0 18 -17
near about investment 4 money	0 17 -17
near about purchases 6	2 23 -30
near about purchases 6 money	0 20 -19
near achieved	39 -39 -15
near achieved money	16 -14 -6
near achieved tonnes	20 -25 0
near aim	-23 55 -44
near aim money	-14 37 -31
near aim percent	-15 6 4
near aim tonnes	0 18 -21
near period	-18 -7 19
near period tonnes	-2 -14 16
near trade money	-34 -2 17
next=;	19 -12 -7
nhas-present	13 -19 3
nt2=present	14 -17 0
nv2-none	-20 32 -17
pc0=say	15 -12 -5
prior about exports 8	-14 16 -7
prior aim	16 -11 -5
prior period	-15 2 5
prior trade	-16 1 8
prior worth	-4 -13 16
q:'s	-17 0 12
q:<goods-amount>	12 1 -15
q:<goods>	-7 -14 18
q:<level-noun>	5 -20 10
q:<not>	-10 25 -18
q:<v-agree>	1 15 -17
q:<v-propose>	12 -16 1
q:<v-sell>	-10 15 -9
q:?	19 0 -20
q:a	5 -22 15
q:by	6 -21 11
q:if	0 15 -12
q:its	0 -18 19
q:last	6 -16 10
r1=in	-28 8 6
r1=last	0 -14 15
r1=thi	0 19 -17
r3=<quality>	15 1 -18
r4=,	-13 -7 18
r4=of	0 15 -14
r4=the	11 4 -15
r=last year	0 -14 15
r=thi year	0 18 -17
rule:after figure	-15 11 -2
rule:after none	-12 -9 18
rule:none percent	-23 -6 21
rule:purchases money	0 21 -20
rule:state achieved	5 -25 9
rule:state aimed at	-14 37 -29
rule:state reported	-40 -7 30
rule:what exports	-16 5 3
rule:what imports	0 -16 13
rule:what none	-16 -4 15
rule:what purchases	-7 30 -26
s:'s	8 -17 9
s:-	2 10 -15
s:;	18 -17 -1
s:<gate>	-9 -10 18
s:<level>	0 -17 13
s:<money>	-32 -19 36
s:<not>	0 21 -20
s:<organisation>	15 -6 -8
s:<person>	17 -6 -9
s:<seat>	-20 11 0
s:<v-bear>	0 -24 22
s:<v-propose>	0 24 -25
s:<v-say>	16 -3 -10
s:an	2 17 -20
s:at	-24 8 3
s:be	-5 15 -10
s:been	8 -18 5
s:duty	19 -1 -16
s:each	-18 6 3
s:fall	-13 -4 18
s:first	18 -9 -6
s:goal	-1 21 -19
s:good	-13 -11 20
s:half	5 12 -16
s:if	3 10 -15
s:import	-7 -12 19
s:it	0 16 -15
s:last	-11 -24 31
s:least	-6 23 -19
s:month	11 -16 2
s:next	-8 18 -12
s:one	-9 -12 20
s:our	-13 25 -16
s:promise	3 8 -15
s:say	15 -2 -12
s:sheet	-3 15 -13
s:shipment	9 7 -15
s:soybean	-7 30 -25
s:target	0 17 -16
s:that	0 -15 12
s:thi	2 23 -28
s:under	18 -2 -13
s:way	-4 -13 18
s:were	0 -18 18
sa:'s	4 -19 13
sa:;	18 -10 -8
sa:<goods-amount>	20 -3 -21
sa:<money>	-16 13 -4
sa:<money> in	0 23 -22
sa:<not>	2 12 -15
sa:<span> .	-4 17 -13
sa:<v-bear>	0 -20 17
sa:<v-impose>	12 -20 4
sa:<v-propose>	15 -13 -2
sa:<v-up>	-9 -13 20
sa:each	-16 11 0
sa:each of	-9 20 -14
sa:in <number>	0 -17 15
sa:last	-6 -23 27
sa:last year	-8 -16 22
sa:next	-8 18 -12
sa:one	-3 -15 18
sa:our	-2 15 -12
sa:to <name>	0 -16 14
sa:year .	-21 7 5
sa:year before	5 -16 6
sb:<duty>	7 -21 10
sb:<goods-amount>	-10 22 -14
sb:<goods>	-1 -15 16
sb:<level-noun>	-16 5 3
sb:<money>	-20 -7 18
sb:<name> ,	9 -19 8
sb:<number>	-18 -3 14
sb:<number> :	-14 -10 19
sb:<person>	18 -5 -12
sb:<quality>	-15 -11 22
sb:<seat>	-16 16 -6
sb:<v-agree>	-3 21 -18
sb:<v-end>	1 18 -21
sb:<v-impose>	-10 20 -12
sb:<v-propose>	-24 35 -24
sb:an	-5 18 -14
sb:at	-18 6 3
sb:at least	-4 15 -11
sb:be	-2 15 -12
sb:by	7 11 -20
sb:for	-17 17 -6
sb:for <number>	0 25 -24
sb:for thi	-3 15 -12
sb:goal	-1 21 -19
sb:if	0 15 -14
sb:import	-6 -11 17
sb:last year	-7 -9 15
sb:least	-4 15 -11
sb:of	21 -1 -15
sb:of <money>	0 -14 15
sb:of the	15 0 -13
sb:reach	0 15 -14
sb:shipment	9 7 -15
sb:soybean	-3 20 -15
sb:target	0 17 -16
sb:tariff	0 -21 19
sb:that	-10 -14 20
sb:the <seat>	-6 22 -18
sb:thi	0 20 -21
sb:to buy	0 16 -17
sb:were	0 -15 14
sb:will	-2 15 -12
sb:year ,	12 2 -15
sentence about purchases 6	-6 29 -23
sentence about trade 10	-8 -10 17
sentence achieved	-10 17 -10
sentence aim	5 13 -20
sentence trade	15 -11 -2
short no	-8 -10 16
short number alone	-11 36 -30
short without unit	1 -18 14
side money	-23 -2 14
size % 1	19 -24 -1
size USD 6	-2 -22 24
size tonnes 3	-4 -17 19
size tonnes 4	-20 -12 26
size tonnes 5	25 -8 -19
size tonnes 6	1 -16 13
size tonnes 7	0 43 -50
size units 2	-10 34 -30
t0=future	-5 15 -10
t0=past	3 -26 17
t1=infinitive	-5 27 -23
t1=past	3 -29 19
t2=present	-7 16 -11
top	17 0 -17
unit EUR	-16 -1 11
unit USD	-24 -10 23
unit units	-14 23 -15
v0=other	-7 16 -11
v0=sell	-4 -11 15
v1=have	-7 -17 22
v2-none	-27 3 14
verbless	-15 3 5
vt1=have present	-7 -17 22
vt2=be present	-5 16 -11
year earlier	0 -29 28
year earlier money	-6 -11 17
year later	-4 35 -32
year later money	-1 31 -29`;
