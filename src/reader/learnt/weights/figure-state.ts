// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-15 0 9
a:<number>	-9 16 -9
a:<number> .	0 19 -19
a:<quality>	9 9 -19
a:<span>	-27 20 -6
a:<span> .	-9 17 -11
a:a	-8 18 -11
a:and	-10 20 -12
a:by	-1 15 -14
a:by <number>	0 15 -13
a:each of	-7 16 -10
a:in the	-15 9 0
a:last	-15 -28 37
a:last year	-10 -26 32
a:next	-4 26 -23
a:next year	0 19 -18
a:since	14 -16 -2
a:there	-2 -12 15
a:thi	-13 23 -14
a:thi year	-5 23 -19
a:to <name>	0 -16 9
a:year	-17 6 5
a:year .	-20 9 2
after other unit here percent	-3 -12 16
after other unit next money	-14 -13 23
after same unit far percent	-5 -15 18
after same unit here money	-18 2 4
after same unit next money	-23 21 -9
after same unit next tonnes	18 0 -20
b:,	14 -21 7
b:, the	18 -2 -16
b:<duty>	0 -15 15
b:<name> had	8 -15 8
b:<organisation>	14 6 -21
b:<person>	-6 19 -13
b:<v-propose>	-9 35 -31
b:<v-sell>	-23 -3 20
b:<v-stay>	-3 -22 20
b:and	-15 8 0
b:at	-15 3 4
b:be	-3 17 -14
b:come to	10 -15 1
b:duty	2 -26 19
b:export	-15 -2 14
b:fall by	-17 6 5
b:for	-17 10 0
b:goal	-1 19 -16
b:good	-6 -14 20
b:had	10 -23 12
b:import	-9 -9 17
b:it	-15 14 -6
b:the <name>	-16 0 16
b:the <organisation>	17 7 -26
b:the goal	-1 16 -14
b:thi	-4 15 -11
b:to	1 13 -15
b:with	7 -16 4
c0=begin	6 -16 5
c0=propose	-12 29 -21
c1=begin	6 -16 5
clause about exports 8 tonnes	7 -17 2
clause about imports 9	4 -33 24
clause about imports 9 money	2 -15 9
clause about investment 4	-1 21 -19
clause about investment 4 money	0 20 -18
clause about purchases 6	0 30 -35
clause about purchases 6 money	-1 22 -19
clause about purchases 6 tonnes	5 9 -18
clause achieved	34 -42 -3
clause achieved money	18 -16 -5
clause achieved tonnes	17 -24 1
clause aim	-23 40 -28
clause aim money	-21 33 -26
clause not trade	-3 -14 17
clause period tonnes	-15 -8 20
clause trade	-18 2 9
clause trade money	-24 6 7
clause trade percent	-4 -16 16
clause worth	-15 -3 14
clause worth money	-10 -17 24
ct0=begin past	6 -16 5
ct0=buy past	-6 -11 17
ct0=down past	16 -13 -7
ct0=propose present	-4 24 -20
ct0=sell past	-6 -14 21
ct1=begin past	6 -16 5
ct1=buy past	-6 -11 17
ct1=down infinitive	0 15 -13
ct1=down past	16 -13 -7
ct1=impose participle-passive	-11 -7 18
ct1=propose present	-1 16 -13
ct1=sell past	-6 -14 21
ct2=stay present	-7 15 -10
early	-7 21 -15
f::	1 -25 16
f:<not>	-24 9 3
f:<number>	10 -27 13
f:<organisation>	-23 -2 19
f:<person>	14 17 -32
f:<seat>	15 0 -15
f:<span>	16 6 -22
f:<v-begin>	-16 -1 15
f:<v-down>	-10 -15 22
f:<v-say>	-12 -13 23
f:are	-5 20 -16
f:at	-11 19 -11
f:by	-19 -7 22
f:come	-10 -5 15
f:expect	-10 -9 18
f:has	15 0 -15
f:is	12 -15 1
f:it	-36 19 2
f:its	11 3 -15
f:last	-1 -20 24
f:list	4 12 -17
f:meet	8 15 -24
f:million	12 1 -15
f:my	12 3 -15
f:pay	-15 1 7
f:way	-4 -21 23
f:year	7 -27 14
first about imports 9	-3 -21 22
first about imports 9 money	0 -13 15
first about investment 4	-1 21 -19
first about investment 4 money	0 20 -18
first about purchases 6	0 27 -33
first about purchases 6 money	-1 20 -17
first about purchases 6 tonnes	5 9 -18
first none money	-16 -6 16
first none units	-11 21 -15
goods money	-14 -9 18
goods percent	24 -9 -18
has-future	-14 22 -12
has-infinitive	1 22 -27
has-modal	-13 32 -25
has-past	9 -30 16
has-pluperfect	12 -25 12
has-present	-8 17 -10
headline	19 14 -29
kind money	-33 -6 25
kind units	-16 26 -17
l1=is	-10 -7 16
l2=:	23 -8 -17
l2=<person>	-8 -13 20
l2=<v-propose>	0 21 -19
l3=,	0 -22 19
l3=<begin>	-24 -4 21
l3=<duty>	-4 -11 15
l3=<name>	19 5 -22
l3=<v-impose>	-8 -9 17
l3=a	4 11 -15
l3=duty	0 -15 17
l3=for	0 23 -23
l3=thi	3 12 -19
l3=year	-6 -9 15
l4=<sender>	2 15 -17
l4=the	-16 0 11
l=<person> :	-8 -13 20
l=fall by	-17 6 5
late	-22 -19 33
lead=,	14 -21 7
lead=that	2 12 -15
lead=the	-18 9 2
lll=<begin> <person> :	-8 -9 17
lr=about .	6 -17 7
lr=is .	-9 -10 19
lr=of in	-1 15 -13
near about exports 8 tonnes	1 -15 9
near about imports 9	5 -31 20
near about imports 9 money	3 -16 10
near about imports 9 tonnes	3 -15 8
near about investment 4	-1 22 -20
near about investment 4 money	0 21 -20
near about purchases 6	7 29 -40
near about purchases 6 money	-1 28 -25
near about purchases 6 tonnes	12 0 -15
near about trade 3	-3 -12 16
near achieved	38 -51 -4
near achieved money	19 -23 -3
near achieved tonnes	23 -26 -3
near aim	-23 50 -39
near aim money	-21 44 -37
near period	-10 -7 15
near period tonnes	-11 -11 20
near trade money	-18 0 11
near trade tonnes	7 7 -16
near worth money	-8 -16 23
next=;	17 -11 -5
next=and	-3 -14 17
nhas-past	-9 -10 18
nt2=past	-7 -9 16
nv2-none	-22 19 -6
pct0=say past	16 -7 -5
pct1=say past	16 -7 -5
phas-past	3 -15 11
prior about exports 8	-17 22 -12
prior about purchases 6	8 10 -23
prior aim	12 6 -19
prior period	-25 6 6
prior trade	-20 7 4
pt1=past	10 -16 6
q:'s	-19 -1 12
q:.	-18 0 13
q:<goods-amount>	14 0 -15
q:<goods>	-3 -12 15
q:<level>	-17 -16 27
q:<money>	-22 10 2
q:<name>	-28 13 0
q:<sender>	-18 14 0
q:<v-say>	6 8 -15
q:<v-sell>	-15 17 -8
q:?	16 0 -15
q:and	5 12 -19
q:say	14 7 -20
q:sell	-2 19 -16
q:the	1 21 -21
q:thi	-3 18 -15
q:three	22 -16 -11
q:to	-15 10 0
q:will	-7 19 -11
r1=<end>	-12 -7 17
r1=is	-3 18 -15
r1=last	-2 -17 20
r1=thi	-5 24 -20
r2=.	-14 -5 16
r2=the	-19 0 11
r3=<end>	-6 -11 15
r3=<name>	7 6 -15
r3=<quality>	14 0 -15
r3=in	-6 -9 15
r4=the	4 11 -15
r4=year	-10 -6 15
r=<end> <end>	-12 -7 17
r=in the	-21 7 3
r=last year	-2 -17 20
r=thi year	0 21 -19
rule:after figure	-24 5 5
rule:after none	-18 14 -3
rule:deficit money	0 -19 12
rule:exports percent	-21 -3 25
rule:investment money	-1 30 -28
rule:none percent	-30 0 18
rule:none units	-9 17 -12
rule:purchases money	-1 27 -24
rule:state achieved	4 -43 22
rule:state aimed at	-17 39 -31
rule:state reported	-42 -6 30
rule:what deficit	3 -19 9
rule:what exports	-31 8 10
rule:what imports	-1 -17 16
rule:what investment	-1 30 -28
rule:what none	-21 0 13
rule:what purchases	0 22 -23
rule:what trade	-15 -4 12
s:'s	6 -15 7
s:-	0 15 -15
s:;	15 -14 -1
s:<duty>	14 -15 2
s:<gate>	-9 -13 20
s:<goods-amount>	3 10 -15
s:<goods>	-5 -15 19
s:<level-noun>	-11 17 -9
s:<money>	-34 -10 30
s:<person>	29 0 -26
s:<seat>	-20 15 -3
s:<sender>	10 8 -15
s:<span>	-26 7 6
s:<taker>	-5 -10 15
s:<v-bear>	5 -15 10
s:<v-end>	2 13 -15
s:<v-propose>	4 23 -28
s:<v-sell>	-5 -16 19
s:<v-target>	-18 7 2
s:<v-up>	-5 -10 15
s:agree	-4 16 -11
s:an	2 19 -22
s:are	6 20 -26
s:as	4 11 -15
s:at	-28 2 11
s:been	4 -18 9
s:busan	0 14 -15
s:buy	10 4 -17
s:duty	18 -13 -4
s:each	-19 5 4
s:energy	0 15 -14
s:farm	-1 16 -14
s:for	-11 21 -14
s:from	-7 -10 16
s:go	-11 -6 16
s:good	-21 -7 18
s:had	18 -23 5
s:import	-12 -14 22
s:invest	0 16 -14
s:last	-14 -21 33
s:least	-7 24 -19
s:list	-4 -10 15
s:meet	16 -13 -2
s:month	12 -18 1
s:next	-11 33 -27
s:no	4 15 -19
s:one	-8 -9 16
s:our	-2 18 -15
s:promise	8 7 -20
s:reckon	-3 17 -14
s:say	15 0 -12
s:shipment	9 15 -22
s:since	12 -22 2
s:soybean	3 24 -33
s:target	0 18 -17
s:thi	1 24 -29
s:two	-15 0 7
s:under	24 0 -21
s:were	-3 -14 18
s:which	-5 -22 24
s:will	-10 16 -10
s:would	-15 8 0
sa:-	-13 18 -8
sa:;	17 -11 -5
sa:<gate>	-3 -13 16
sa:<goods-amount>	18 1 -26
sa:<money>	-23 10 0
sa:<span>	-20 20 -8
sa:<span> .	-15 24 -15
sa:<v-bear>	0 -17 16
sa:<v-impose>	6 -19 10
sa:<v-propose>	16 -14 -1
sa:<v-up>	-8 -13 20
sa:each	-16 6 2
sa:each of	-10 22 -16
sa:from	-13 -4 16
sa:in the	-17 8 1
sa:last	-7 -30 35
sa:last year	-10 -23 29
sa:next	-9 30 -24
sa:next year	0 19 -18
sa:one	-1 -14 16
sa:over	-2 15 -11
sa:over <span>	0 16 -15
sa:reach	0 -14 15
sa:since	14 -16 -1
sa:that	9 -19 8
sa:there	5 -15 7
sa:to <name>	0 -20 13
sa:which	-6 -13 18
sa:with	-6 20 -16
sa:year	-17 0 12
sa:year .	-23 8 4
sb:'s	5 -16 9
sb:, the	17 -6 -11
sb:<goods>	-12 -14 22
sb:<level-noun>	-18 13 -1
sb:<money>	-24 0 10
sb:<number> ,	0 -15 14
sb:<number> :	-13 -6 16
sb:<person>	26 -1 -22
sb:<person> :	2 -21 11
sb:<person> say	6 17 -26
sb:<quality>	-5 -12 17
sb:<seat>	-15 18 -9
sb:<span>	-9 -10 17
sb:<taker>	-5 -10 15
sb:<v-agree>	0 14 -15
sb:<v-end>	1 24 -23
sb:<v-propose>	-14 36 -30
sb:<v-sell>	-6 -14 17
sb:an	-4 21 -18
sb:are	6 12 -18
sb:as	5 12 -16
sb:at	-20 8 2
sb:at least	-6 16 -11
sb:be	-3 20 -17
sb:fall by	-22 3 12
sb:first	6 -15 4
sb:for	-19 22 -12
sb:for <number>	0 34 -33
sb:for thi	-3 15 -12
sb:good	-11 -15 23
sb:had	14 -19 5
sb:hope	0 15 -14
sb:import	-11 -12 20
sb:least	-6 16 -11
sb:of <name>	5 12 -17
sb:on <day-gone>	4 -15 9
sb:reach	3 15 -19
sb:shipment	9 15 -22
sb:soybean	-6 28 -24
sb:target	0 18 -17
sb:the <name>	-18 0 17
sb:the <seat>	-5 20 -15
sb:the goal	-1 16 -14
sb:thi	4 18 -27
sb:thi year	4 11 -17
sb:to	15 0 -13
sb:to buy	7 5 -16
sb:under	15 0 -11
sb:will	-9 19 -13
sb:would	-13 16 -8
sb:year ,	10 6 -18
sentence about purchases 6	-7 26 -22
sentence achieved	-10 17 -10
sentence aim	5 13 -21
short number alone	-9 20 -13
size % 1	15 -20 0
size USD 10	-21 -5 15
size USD 11	7 10 -15
size USD 6	-3 -26 29
size USD 7	-13 -11 19
size USD 8	-12 -12 20
size USD 9	-13 20 -13
size tonnes 3	-4 -14 18
size tonnes 4	-27 -11 26
size tonnes 5	22 -10 -14
size tonnes 6	6 -15 5
size tonnes 7	6 36 -51
size units 2	-12 35 -30
t0=modal	-11 28 -22
t0=past	1 -22 17
t0=pluperfect	11 -25 14
t1=infinitive	2 21 -26
t1=modal	-10 25 -20
t1=participle-passive	-13 -12 23
t1=past	2 -31 23
t1=pluperfect	0 -16 14
t2=present	-11 17 -8
top	19 14 -29
unit USD	-29 -8 25
unit units	-16 26 -17
v0-none	-26 5 8
v0=have	-8 -9 15
v1-none	-17 7 2
v1=have	-8 -17 23
v2-none	-26 1 14
v2=be	-9 15 -8
verbless	-23 4 7
vt1=have present	-6 -17 22
vt2=be present	-7 17 -12
year earlier	2 -42 34
year earlier money	2 -26 21
year earlier tonnes	-2 -13 16
year later	-13 36 -31
year later money	-3 34 -32`;
