// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-5 -4 11 -12 3 -16 -8 5 -2
a:.	-15 0 10 -12 2 0 -8 6 -1
a:<goods>	2 -15 9 0 4 0 -8 0 -5
a:<number> .	-14 3 9 -2 -14 0 -4 -6 16
a:<span>	-21 -1 -14 10 -8 -6 18 8 0
a:<v-begin>	3 -7 1 -3 19 -1 -3 -13 -3
a:<v-down>	-6 -9 -8 1 20 0 -3 0 -3
a:<v-up>	0 0 15 0 -6 0 0 -3 0
a:come	0 -3 -12 0 25 0 0 -9 0
a:go	0 0 15 0 -6 0 0 -3 0
a:in	-6 17 0 -15 5 1 0 -11 -1
a:in <number>	-1 -10 16 -1 -8 -3 -6 -4 8
a:in the	-15 9 -11 -4 20 2 -4 -16 3
a:into	-2 -3 -8 0 0 16 0 0 -1
a:last	1 0 18 -2 3 -3 -5 -15 -5
a:last year	3 -5 16 0 1 -1 -3 -12 -3
a:of	-9 0 0 0 4 -4 -15 10 -2
a:the	2 12 -17 0 23 0 -23 -10 -3
a:to	-7 -8 20 -2 -22 6 -3 5 -6
a:year	10 -25 9 -11 4 -1 -12 -10 6
a:year .	1 -9 20 -3 7 2 -2 -19 -15
after other unit far money	-9 17 -13 -15 11 2 0 -19 7
after other unit far tonnes	-9 -4 22 -4 -8 -2 -3 5 -6
after other unit next tonnes	0 0 -19 0 16 0 0 4 0
after same unit far money	0 -3 -15 0 18 0 0 -2 2
after same unit here tonnes	0 0 -7 0 -6 0 0 20 0
after same unit next money	1 -2 22 -6 -12 -9 -12 -24 8
b:'s	-16 8 4 -4 -1 0 6 -1 -6
b::	-2 4 -11 0 14 -11 -20 2 7
b:;	-2 3 14 0 -15 0 0 2 -4
b:<goods>	-9 -4 27 -10 0 -11 -14 0 -6
b:<name>	1 -6 0 3 18 -9 2 -13 -13
b:<name> take	-1 0 -12 0 19 0 0 -3 0
b:<sender>	-8 -5 23 -2 -10 8 -4 -7 -3
b:<v-bear>	-8 15 -6 0 9 -2 0 -6 -2
b:<v-buy>	0 -6 -13 -3 17 -6 -3 12 -9
b:<v-down>	17 0 0 -6 -3 -6 -7 -3 2
b:<v-sell>	-9 -1 27 -1 -1 0 -1 -12 -4
b:deficit	17 -1 -2 0 0 0 -4 0 -2
b:import	-2 0 -6 0 19 0 0 -4 0
b:last	1 0 -15 0 22 0 0 -7 0
b:last year	1 0 -19 0 24 0 0 -6 0
b:sell <name>	0 0 20 0 -12 0 0 -3 0
b:some	-6 16 -18 0 0 0 11 -4 -2
b:take	-4 0 -13 5 15 0 0 -1 -2
b:the	10 0 -14 7 -19 -20 13 9 0
b:they	-7 0 1 0 17 0 -1 0 -11
b:to <name>	-5 0 27 0 -12 0 -2 -4 -1
b:to buy	-2 0 0 0 -5 0 0 16 0
b:two	-3 0 -6 0 -1 0 0 0 16
b:we	-5 0 20 0 1 0 -2 -5 -13
b:with	17 -3 -5 0 -2 -1 2 -3 -2
b:with <name>	18 -3 -5 0 -2 -1 2 -1 -5
b:would	-6 -3 -6 15 9 0 0 -8 -1
b:year	-1 -2 -8 0 23 0 -3 0 -8
c0=propose	4 0 15 -8 4 0 -6 -19 -6
c0=stay	6 1 -8 -5 -19 -9 9 5 5
c1=bear	-7 15 -4 0 9 -1 0 -6 -8
c1=propose	0 -8 17 -3 0 0 -1 -15 0
c1=sell	-6 0 20 0 0 0 0 -10 -3
c1=stay	2 2 -11 -5 -19 -8 10 6 9
c2=impose	-6 15 0 3 -8 -1 -3 0 -6
c2=up	0 0 15 0 -6 0 0 -3 0
clause about deficit 1	28 -8 -11 -1 -7 -4 7 -5 -14
clause about deficit 1 money	25 -8 -10 0 -6 -3 8 -5 -14
clause about duties 5	-7 28 -8 0 -9 -2 -4 -3 -4
clause about duties 5 money	-7 28 -8 0 -9 -2 -4 -3 -4
clause about exports 8	-6 -12 40 -7 -3 -7 -10 -10 -15
clause about exports 8 money	0 -8 24 -1 1 -4 -4 -11 -11
clause about exports 8 percent	-4 0 19 0 -3 0 0 0 0
clause about growth 7	-4 -2 -8 25 -3 0 -4 -5 -3
clause about growth 7 percent	-4 -2 -8 25 -3 0 -4 -5 -3
clause about imports 9	-4 -1 -9 -5 34 0 -4 -14 -13
clause about imports 9 money	0 0 0 0 15 0 -2 -7 -10
clause about investment 4	-4 -8 -11 0 -5 32 -1 -13 -3
clause about investment 4 money	-4 -8 -11 0 -5 32 -1 -13 -3
clause about purchases 6	-11 -8 -10 -4 -12 -8 -5 46 -13
clause about purchases 6 money	-7 -3 0 0 -8 -4 -1 26 -9
clause about purchases 6 tonnes	0 0 -7 0 0 0 0 17 0
clause about trade 10	14 -16 -17 -4 -12 -9 -9 4 24
clause about trade 10 money	15 -16 -19 -4 -12 -9 -9 4 25
clause about trade 3	-5 -1 -8 0 -3 0 0 -5 23
clause about trade 3 money	-5 -1 -8 0 -3 0 0 -5 23
clause achieved money	-14 16 -2 -2 -7 -3 9 -5 1
clause aim	-10 -4 -8 10 -3 8 -29 20 -4
clause aim money	-6 3 -2 2 -14 14 -18 2 3
clause aim tonnes	-4 -4 -3 -4 1 -3 -3 23 -6
clause each way	-7 -2 -7 0 -2 0 4 -7 20
clause each way money	-5 -1 -6 0 -2 0 0 -5 22
clause period	5 -31 24 -4 7 -19 -7 -15 1
clause period money	11 -21 1 0 0 -11 0 -9 9
clause period tonnes	-12 -5 28 -4 0 -2 -5 -2 -11
clause to come money	-4 4 -6 -2 -5 6 -5 -6 15
clause trade	-1 2 -15 -1 4 2 0 -1 8
clause trade money	4 11 -9 -19 -3 9 -10 -9 13
clause worth	-21 -6 2 -1 12 -2 -4 2 5
clause worth money	-20 -6 2 0 9 -2 -3 3 6
ct2=up past	0 0 16 0 -5 0 0 -5 0
early	10 9 -33 -8 -23 8 -24 46 -17
f:.	7 4 -3 -3 -10 6 -20 7 1
f:<goods>	-17 0 -10 -7 13 8 0 -2 2
f:<level-noun>	-6 -2 -15 0 11 3 0 -6 15
f:<level>	8 10 -6 2 0 -4 1 -22 0
f:<month-gone>	21 -5 7 0 -11 0 -2 -4 -15
f:<name>	20 -13 -17 8 1 -1 -5 -4 0
f:<not>	-19 0 5 -5 -5 3 -5 0 10
f:<number>	-12 -6 19 -10 -10 0 -11 -18 29
f:<organisation>	-16 6 0 -4 0 -1 12 -2 -2
f:<quality>	-6 7 -12 0 15 0 0 -7 0
f:<span>	2 0 -5 0 -6 0 -1 15 -1
f:<v-bear>	9 9 5 -2 -18 -2 -4 3 -12
f:<v-begin>	3 -2 -9 0 17 0 4 -9 -6
f:<v-buy>	16 4 -9 0 -11 9 -1 -6 -11
f:<v-propose>	6 1 6 0 -4 4 -7 1 -21
f:<v-say>	11 -3 -27 11 -4 0 2 0 6
f:a	11 -11 3 11 0 0 1 -16 -15
f:before	-5 -2 15 0 -9 0 0 4 -4
f:doe	0 0 -5 0 -8 0 0 0 17
f:from	15 -3 0 0 -6 0 0 0 -5
f:good	0 0 -9 0 -1 0 0 20 -1
f:i	0 0 -17 1 20 0 0 0 0
f:in	23 0 -14 -1 4 0 -1 -6 -3
f:it	9 -9 0 4 -31 -7 0 -3 21
f:last	16 4 -19 -2 10 0 4 -15 -12
f:nobody	0 0 -6 0 0 0 0 -5 17
f:of	0 4 14 4 0 -5 -4 -4 -33
f:on	0 9 17 0 -20 -2 -2 0 -5
f:sell	15 -3 -3 0 -3 1 0 -2 -5
f:than	14 -4 19 0 -21 0 0 -6 -2
f:the	9 0 16 0 -23 0 -7 5 -16
f:there	10 -10 1 18 -7 0 -2 -7 -18
f:to	16 11 -29 3 19 -9 0 -13 -13
f:was	16 0 -3 0 -11 0 -3 -8 5
f:with	16 -3 3 0 -5 0 -1 -10 0
first about deficit 1	28 -8 -11 -1 -7 -4 7 -5 -14
first about deficit 1 money	25 -8 -10 0 -6 -3 8 -5 -14
first about duties 5	-7 28 -8 0 -9 -2 -4 -3 -4
first about duties 5 money	-7 28 -8 0 -9 -2 -4 -3 -4
first about exports 8	-12 -12 41 -7 0 -7 -10 -10 -14
first about exports 8 money	-6 -8 25 -1 4 -3 -3 -11 -11
first about exports 8 percent	-4 0 19 0 -3 0 0 0 0
first about growth 7	-4 -2 -8 25 -3 0 -4 -5 -3
first about growth 7 percent	-4 -2 -8 25 -3 0 -4 -5 -3
first about imports 9	-16 -6 -7 -4 37 -3 -2 -12 -11
first about imports 9 money	-10 -4 0 0 18 0 0 -4 -7
first about investment 4	-4 -8 -11 0 -5 32 -1 -13 -3
first about investment 4 money	-4 -8 -11 0 -5 32 -1 -13 -3
first about purchases 6	-11 -8 -10 -4 -12 -8 -5 46 -13
first about purchases 6 money	-7 -3 0 0 -8 -4 -1 26 -9
first about purchases 6 tonnes	0 0 -7 0 0 0 0 17 0
first about trade 10	1 -6 -11 0 -9 -2 -1 -1 23
first about trade 10 money	1 -6 -11 0 -9 -2 -1 -1 23
first about trade 3	-5 -1 -8 0 -3 0 0 -5 23
first about trade 3 money	-5 -1 -8 0 -3 0 0 -5 23
first none	0 2 15 -22 0 -46 0 4 -2
first none money	5 21 9 -5 -3 -28 0 -36 2
first none percent	10 -11 -6 0 -21 -1 15 -15 10
first none tonnes	-23 -16 13 -12 6 -10 -13 23 -24
first none units	-6 -9 -4 -4 10 -2 -6 18 -10
goods money	-28 0 14 -5 11 -11 -14 1 -3
goods tonnes	-3 -2 -2 -1 19 -1 -1 0 -3
has-past	3 1 6 -19 11 -8 0 -8 -6
has-perfect	5 0 -15 -2 -2 4 -3 15 -2
has-present	-13 -1 0 5 -16 -5 13 1 5
kind money	5 18 4 -22 -4 2 0 -36 10
kind percent	4 -19 -4 20 -7 -7 8 -26 4
kind tonnes	-30 -21 11 -18 11 -14 -18 29 -29
kind units	-8 -11 -6 -6 8 -4 -8 27 -12
l1=,	0 -2 -15 0 16 0 -3 8 0
l1=some	-6 16 -18 0 0 0 11 -4 -2
l2=:	-2 2 -20 0 10 0 0 -1 11
l2=<name>	16 -4 -4 0 17 -2 -5 -14 -12
l2=<number>	-6 -5 17 0 -6 0 0 -14 11
l2=<v-sell>	-1 0 18 0 -11 0 0 -3 0
l2=sell	-1 0 16 0 -9 0 0 -2 0
l3=<begin>	-18 -16 16 -11 -12 -1 3 13 1
l3=<goods>	-5 -1 21 0 -21 0 0 0 4
l3=<name>	0 -9 16 2 1 -2 0 -14 -2
l3=and	0 0 -4 0 -10 4 0 -3 15
l3=the	19 0 -14 0 -2 -2 4 0 -17
l4=<begin>	0 -2 12 -20 7 -7 -4 3 -5
l4=<v-sell>	0 0 -13 0 17 0 0 0 0
l4=of	10 -5 -16 0 7 0 0 2 -1
l4=sell	0 0 -14 0 17 0 0 0 0
l4=year	-4 0 21 0 -12 0 0 0 -1
late	-14 -18 23 -1 21 -23 -8 -28 10
lead=:	-2 4 -11 0 14 -11 -20 2 7
lead=;	-2 3 14 0 -15 0 0 2 -4
lead=for	0 0 15 0 -3 0 0 0 -2
level	4 -19 -4 20 -7 -7 8 -26 4
lr=: .	8 -15 0 -2 0 -1 -4 1 5
lr=: in	4 3 15 0 -7 0 0 0 -18
lr=for .	-2 0 -11 0 22 0 0 -2 -5
near about deficit 1	33 -8 -13 0 -6 -3 0 -5 -15
near about deficit 1 money	31 -7 -12 0 -6 -2 1 -4 -14
near about duties 5	-6 24 -5 0 -6 -1 -3 -2 -4
near about duties 5 money	-6 24 -5 0 -6 -1 -3 -2 -4
near about exports 8	-3 -11 41 -6 -8 -6 -7 -10 -15
near about exports 8 money	0 -8 28 -1 -1 -3 -4 -11 -12
near about exports 8 percent	-2 0 15 0 -3 0 0 0 0
near about growth 7	-5 -3 -10 30 -7 0 -6 -7 -3
near about growth 7 percent	-5 -3 -10 30 -7 0 -6 -7 -3
near about imports 9	-1 -2 -18 -3 37 0 -4 -14 -14
near about imports 9 money	0 0 -14 0 26 0 -3 -8 -12
near about investment 4	-5 -8 -14 0 -7 31 -1 -3 -4
near about investment 4 money	-5 -8 -14 0 -7 31 -1 -4 -4
near about purchases 6	-13 -8 -17 -5 -15 -7 -6 51 -17
near about purchases 6 money	-7 -1 0 0 -6 -1 0 23 -11
near about purchases 6 tonnes	-1 -1 -17 0 -2 0 0 27 -1
near about trade 10	15 -16 -18 -4 -18 -9 -10 8 25
near about trade 10 money	15 -16 -17 -4 -17 -9 -9 5 26
near about trade 3	-5 -1 -9 0 -4 0 -1 -6 24
near about trade 3 money	-5 -1 -9 0 -4 0 -1 -6 24
near achieved money	-13 17 -3 -2 -5 -3 9 -9 2
near aim	-9 -10 1 10 -17 8 -31 24 -6
near aim money	-5 0 7 2 -31 15 -19 1 1
near aim tonnes	-5 -4 -2 -4 0 -4 -3 25 -7
near each way	-8 -3 -8 0 -4 0 4 -8 22
near each way money	-5 -1 -7 0 -4 0 0 -6 23
near period	-3 -25 23 -3 8 -20 -7 -11 5
near period money	6 -17 -1 0 4 -12 0 -8 13
near period tonnes	-11 -5 24 -4 0 -3 -5 0 -11
near trade	0 -1 -16 1 2 1 -1 4 6
near trade money	9 6 -14 -19 1 9 -10 -10 12
near trade percent	-2 -11 -4 17 0 -4 12 -16 -3
near trade tonnes	-5 -2 -2 -2 -2 -2 -2 22 -3
near worth	-17 -5 2 0 12 -1 -3 4 0
near worth money	-17 -5 5 0 8 -1 -2 4 0
next=,	8 4 -1 -3 -17 -10 12 -2 0
next=;	1 -3 -14 0 16 -3 -1 0 4
nv2-none	-14 -16 -3 7 2 -12 13 12 -4
pc0=say	5 -4 1 2 -21 3 2 4 -8
pc1=say	5 -5 0 9 -24 3 2 3 -8
pct0=say past	4 0 5 0 -17 0 0 8 -1
pct1=say past	4 0 5 0 -17 0 0 8 -1
prior about deficit 1	26 -1 -14 0 1 0 0 -6 -11
prior about exports 8	-6 -8 42 -3 0 -4 -7 -19 -21
prior about purchases 6	-7 -2 -17 -1 -8 0 -1 33 0
prior about trade 10	4 -5 -21 -1 -1 -1 -3 -2 27
prior achieved	1 -3 19 0 -4 0 -1 -3 -7
prior aim	-12 -4 -29 6 -5 1 -3 29 0
prior period	0 -13 -2 -8 11 -7 -13 -12 21
prior trade	11 -9 -7 -16 7 -14 -8 3 9
pt1=past	0 -4 19 0 -7 -2 -5 0 -3
pv0-none	3 -2 -1 -13 2 -26 -4 5 9
pv1-none	4 -7 0 -27 4 -22 -2 1 11
q:'s	1 19 0 0 -7 -2 -3 0 -17
q::	-18 -11 5 -5 18 -4 -5 0 -1
q:<goods-amount>	-12 -4 20 -3 -5 -2 -4 7 -7
q:<goods>	-6 -20 0 -1 15 -7 6 7 -14
q:<money>	5 0 -6 -10 12 -9 -14 -17 15
q:<name>	5 -19 17 -9 7 -2 -2 -7 -10
q:<number>	-1 -13 2 -1 -10 -6 -8 -6 27
q:<seat>	-2 -1 -10 0 0 0 0 15 0
q:<sender>	-14 -5 24 0 9 -1 -4 -10 -10
q:<span>	0 -2 0 -2 -2 0 0 17 -10
q:<v-buy>	2 -1 -14 0 3 0 -1 17 -3
q:<v-down>	-11 -5 -7 -1 -9 -1 -1 6 22
q:<v-end>	-3 0 -22 4 22 0 7 -7 -9
q:<v-impose>	-15 -12 4 -5 0 4 -11 12 3
q:<v-propose>	-10 -3 -29 1 5 2 -3 21 5
q:<v-sell>	-2 -8 22 -2 3 -2 10 -19 -23
q:<v-up>	-3 0 19 0 -2 0 0 -3 -3
q:and	10 0 -26 10 11 -2 -5 -2 3
q:deficit	24 0 -13 0 2 0 0 -5 -10
q:for	-2 11 8 -6 -16 -5 8 -2 -6
q:in	14 -3 0 -13 -13 -9 -13 -3 17
q:is	2 -3 -20 -1 12 -1 -3 19 -5
q:of	-1 -18 0 -11 28 -8 -1 6 -16
q:put	-4 0 16 0 -1 0 -1 -1 0
q:that	0 11 -16 0 -2 -2 -12 7 3
q:thi	0 -3 16 0 4 0 -1 -5 -14
q:to	-1 -15 19 -9 6 -8 -11 -12 4
q:trade	-9 -1 -22 0 0 0 -1 -2 30
q:was	17 -4 -8 -2 -8 0 -4 -8 11
q:we	-5 -2 -2 0 24 0 0 -6 -6
q:with	15 0 -8 0 -3 0 0 -3 3
q:year	-5 -12 4 -6 18 -5 -10 0 0
qt=past	8 11 7 -13 -10 -3 -4 -18 5
qt=present	0 -20 -3 11 5 0 -5 19 -25
r1=,	-4 -7 15 -2 -4 -1 10 -2 -4
r1=.	0 -10 8 -22 4 -14 -5 6 2
r1=<span>	-17 0 2 6 -3 -3 7 -3 1
r1=in	2 16 -12 -9 0 7 2 -22 4
r2=<end>	-1 -14 5 -10 11 -17 -7 2 5
r2=<goods>	2 -6 15 0 2 -2 -2 -10 -3
r2=<number>	3 -9 -2 -1 0 -3 -6 -7 18
r3=<end>	-4 -8 7 0 9 -20 -12 3 0
r3=<goods>	-3 -4 -4 0 18 0 0 0 -3
r3=in	-6 0 20 0 -7 -1 0 0 -4
r4=.	3 -9 -19 0 18 -5 -5 15 -10
r4=<end>	-4 -7 10 -7 9 -30 -14 0 10
r4=<goods>	-5 -1 -2 0 0 0 0 15 -5
r4=<name>	-2 -1 15 4 -2 0 0 -8 -1
r4=<number>	0 0 14 0 -20 0 0 0 5
r4=the	0 3 -20 1 15 -2 -3 -1 3
r4=to	-1 0 15 0 -5 5 0 -9 -1
r4=year	0 -5 17 0 1 4 0 -13 -8
r=. <end>	0 -10 8 -22 4 -14 -5 6 2
rule:after none	-1 10 24 -1 -20 0 -3 -12 -4
rule:deficit money	32 -2 -15 0 -8 0 0 -5 -14
rule:exports money	-13 -8 41 -2 0 -3 -7 -13 -24
rule:imports money	-8 -2 -7 0 25 0 0 -4 -8
rule:investment money	-2 -3 -8 0 -2 20 0 -2 -2
rule:none money	-25 16 15 1 -1 0 4 -41 -5
rule:none percent	-14 -4 -5 13 1 -1 -6 -12 15
rule:none tonnes	-10 -8 30 -7 -4 -4 -7 0 -12
rule:none units	-3 -6 -7 -2 4 0 -3 21 -8
rule:purchases money	-6 0 -2 0 -2 0 0 22 -8
rule:purchases tonnes	-5 -2 0 -2 -1 -1 -1 19 -6
rule:state achieved	-10 19 5 -2 0 -2 -5 -1 -9
rule:state aimed at	-40 0 0 11 -3 10 -18 10 0
rule:state reported	-16 -8 13 -11 16 -18 -2 -9 7
rule:trade money	-9 -9 -30 -1 -16 -4 -3 -14 52
rule:what deficit	32 -2 -15 0 -8 0 0 -5 -14
rule:what exports	-17 -10 40 -5 4 -5 -9 -10 -28
rule:what imports	-11 -4 -16 0 37 -1 -1 -8 -10
rule:what investment	-2 -3 -8 0 -2 20 0 -2 -2
rule:what none	-49 3 29 7 2 -7 -6 -12 -2
rule:what purchases	-15 -7 -5 -5 -8 -6 -5 40 -18
rule:what trade	-9 -9 -30 -1 -16 -4 -3 -14 52
s:'s	-21 6 9 6 -18 -1 14 0 -18
s:,	6 -6 10 -6 -18 -5 14 3 -8
s::	0 0 -2 -4 10 -4 -24 0 7
s:<duty>	0 17 -10 -2 -5 -6 17 -12 -4
s:<goods-amount>	-35 -31 -5 -23 25 -8 -26 43 -38
s:<goods>	-14 -23 11 -19 22 -3 -21 8 -2
s:<level-noun>	7 -9 1 7 11 2 -3 -15 -15
s:<level>	0 -2 3 19 -8 -9 6 -29 0
s:<money>	2 23 12 -20 -13 4 3 -25 -3
s:<name>	-19 -15 19 3 21 5 -1 -16 -28
s:<not>	16 -14 -6 4 0 -5 0 2 -5
s:<number>	-3 -21 14 -30 14 -9 -23 -11 19
s:<organisation>	0 3 4 15 -17 0 -18 -5 8
s:<quality>	-5 0 -2 -11 21 3 0 3 -34
s:<sender>	-21 -17 37 -7 -15 13 6 -15 -19
s:<span>	-11 -5 -18 11 -14 -10 15 17 -2
s:<v-bear>	-8 17 2 -5 1 3 -7 -7 -8
s:<v-begin>	-1 0 -2 7 14 -2 -1 -2 -16
s:<v-buy>	-12 -19 -32 -10 34 0 -11 31 -26
s:<v-down>	14 -9 -7 -2 10 -6 -18 1 0
s:<v-end>	-9 15 -7 10 -8 0 -4 0 -4
s:<v-impose>	-17 7 2 0 -11 6 9 1 -10
s:<v-propose>	1 -1 11 0 -4 0 -23 -7 9
s:<v-say>	4 15 -14 6 -24 -1 14 12 -26
s:<v-sell>	1 -10 31 -6 0 -6 -9 -10 -20
s:<v-stay>	4 -11 -15 -10 -3 -3 13 0 10
s:<v-target>	0 4 9 -1 3 -2 -3 -16 0
s:<v-up>	-4 -8 23 0 -20 -5 8 -4 -2
s:about	4 9 -15 -1 -5 -1 14 -2 -8
s:and	4 -9 -19 -5 -6 8 0 8 12
s:at	-2 19 -17 -9 -3 0 4 2 0
s:been	4 13 -25 -2 -7 -1 -4 5 10
s:before	11 -9 17 -5 -7 -4 2 0 -23
s:both	-5 0 -10 0 -1 0 0 0 18
s:busan	0 0 -8 0 0 0 0 15 0
s:buy	-3 -8 -12 -4 8 4 -5 19 -13
s:coffee	0 0 -15 0 23 0 0 0 -6
s:come	1 -6 -15 -2 20 -1 -3 4 -2
s:deficit	29 -3 -9 0 -4 0 -6 -2 -11
s:down	0 0 -15 0 3 -2 -5 0 11
s:duty	5 17 -4 -6 1 5 -12 -11 -7
s:emergency	-7 24 -5 0 -6 0 0 -5 -3
s:export	-6 -2 31 -1 -13 0 -2 -7 -3
s:farm	-2 0 -4 0 0 0 0 18 -6
s:for	-16 0 26 -5 -7 -4 3 -2 -5
s:from	3 0 -12 1 28 -11 4 -14 -27
s:go	-5 -1 24 0 -14 0 0 -4 -2
s:good	10 -15 -6 -3 -10 -5 3 9 4
s:growth	0 0 -5 20 -4 0 -2 -4 -1
s:had	13 12 -19 0 -8 -4 -5 4 0
s:half	-2 -1 17 0 -7 0 0 0 -6
s:has	6 0 -22 0 -8 0 -4 10 8
s:import	-7 -2 -20 0 37 0 0 -9 -8
s:in	3 7 12 -10 -9 0 -20 -2 0
s:into	-3 -3 -10 0 2 16 0 0 -1
s:is	-10 4 -22 -1 -28 1 19 21 -5
s:it	20 0 -14 9 -24 0 -19 2 7
s:last	7 0 19 -7 5 -8 -13 -13 -18
s:least	2 0 -12 0 -4 0 0 19 -2
s:million	-10 -4 -22 0 5 0 -1 15 17
s:of	-2 -2 -8 3 6 -8 -44 23 -2
s:one	-6 4 0 0 -5 0 19 -8 -11
s:other	0 0 -16 0 20 0 0 0 0
s:our	0 -2 3 17 -6 0 -4 0 -7
s:purchase	0 0 -8 0 -2 -1 0 19 0
s:quarter	-7 17 0 0 -5 2 0 -4 -4
s:shipment	-3 0 18 0 -3 0 0 -6 0
s:some	-6 16 -19 0 0 0 11 -3 -2
s:soybean	-3 0 -12 0 -7 0 0 28 -5
s:tariff	-3 3 -8 1 -9 -15 18 0 1
s:tell	4 3 10 1 -16 0 0 0 -3
s:them	0 1 17 0 -4 -1 -1 0 -11
s:they	-9 -1 7 0 15 0 -1 -1 -12
s:thi	-13 -7 24 0 -23 -4 2 4 -3
s:to	3 -36 21 -17 -21 12 8 11 -24
s:trade	0 -6 -12 0 -9 -3 -2 -9 30
s:two	-18 -6 -2 -1 -15 -1 -5 -10 38
s:under	0 17 -2 0 0 -3 -7 -7 -8
s:us	13 -3 -14 0 16 0 -2 -1 -7
s:volume	-8 0 0 0 -9 0 0 -3 22
s:was	17 5 -15 -7 -22 -6 14 -1 0
s:way	0 -3 -25 0 15 0 3 -10 14
s:we	-10 0 24 -2 9 -2 -5 -16 -17
s:were	-5 -8 8 0 5 -2 13 0 -18
s:would	-7 -5 -9 20 5 1 -2 -11 -2
s:year	12 -39 20 -20 8 -9 -29 0 -7
sa:,	8 3 0 -5 -16 -14 10 1 0
sa:;	0 -3 -14 0 16 -3 -1 0 4
sa:<goods>	-2 -23 3 -2 20 -1 -13 4 -14
sa:<name>	-12 -14 19 13 0 12 -15 -10 -18
sa:<not>	18 -7 -12 6 -9 -3 -11 5 0
sa:<number> .	0 0 11 -4 -21 0 -8 -2 13
sa:<span>	-20 -4 -17 8 -11 -9 15 18 0
sa:<span> ,	-8 -7 -13 3 -6 0 16 -1 7
sa:<v-down>	0 -13 -12 0 16 0 -7 3 0
sa:<v-say>	4 10 -18 -1 0 -3 10 3 -14
sa:<v-up>	-11 -3 15 0 -10 0 12 -6 0
sa:come	0 -4 -14 -1 23 0 -1 -2 -4
sa:each	-4 -4 -12 0 0 -3 0 15 5
sa:go	-2 0 20 0 -6 0 0 -8 0
sa:in	-1 11 4 -21 0 0 -6 -3 -1
sa:in <name>	-3 0 15 0 -8 2 0 -2 0
sa:in the	-19 8 -14 -5 21 0 -5 -5 5
sa:into	-2 -3 -8 0 0 16 0 0 -1
sa:is	3 -3 -10 -3 -11 -6 9 16 -1
sa:last	0 3 23 -3 1 -4 -7 -16 -8
sa:last year	2 -5 21 0 0 -1 -4 -13 -5
sa:of	-13 0 2 2 6 -3 -24 13 -8
sa:one	-2 -2 -4 0 0 0 20 -5 -6
sa:quarter	-4 18 -4 0 -3 0 0 0 -3
sa:the	1 15 -8 0 8 -3 -8 -2 -7
sa:there	17 -4 10 -1 -6 0 -2 -14 -2
sa:to	2 -20 11 -7 -34 6 6 13 -13
sa:to <name>	-2 0 20 0 -10 0 0 -2 -1
sa:under the	-7 15 -3 2 1 0 -3 -4 -3
sa:way	-5 -1 -3 0 -1 0 4 -6 15
sa:year	11 -29 14 -13 1 -4 -17 0 0
sa:year .	0 -10 20 -3 6 0 -4 -8 -18
sb:'s	-16 10 6 0 -12 0 16 -3 -18
sb:,	0 -17 7 -3 -9 1 6 5 -1
sb::	0 0 -3 -4 10 -4 -24 0 7
sb:;	0 0 10 0 -17 3 7 -2 -9
sb:<duty>	-8 15 0 -8 -12 -5 14 0 -3
sb:<goods-amount>	-7 -2 0 -1 -13 2 -2 23 -7
sb:<goods>	-16 -9 6 -21 18 -1 -12 4 1
sb:<level-noun>	9 -7 -6 7 13 3 -2 -15 -13
sb:<money>	0 5 9 -5 -3 0 0 -15 -1
sb:<name>	-10 -8 5 2 22 -5 1 -11 -19
sb:<name> 's	-12 0 0 3 -12 0 18 -4 -6
sb:<name> sell	-1 0 -8 0 17 0 0 -3 0
sb:<name> take	-2 0 -13 0 15 0 0 4 -1
sb:<number>	0 -20 11 -9 10 0 -15 -21 14
sb:<number> :	-7 -5 15 0 1 0 -2 -22 8
sb:<organisation>	-9 0 -2 12 -11 1 -9 -1 16
sb:<person> :	0 12 -26 0 10 0 -4 -8 16
sb:<quality>	-5 7 -3 -5 11 6 2 0 -24
sb:<seat>	-5 0 -12 0 0 0 -1 19 -3
sb:<sender>	-16 -10 47 -5 -25 12 -9 -19 -12
sb:<v-bear>	-8 15 -6 0 9 -2 0 -6 -2
sb:<v-begin>	-8 1 -15 11 1 0 1 7 -8
sb:<v-buy>	-8 -13 -29 -8 31 0 -9 25 -22
sb:<v-down>	15 0 0 -7 -3 -7 -8 0 0
sb:<v-impose>	-22 9 4 0 -9 12 3 0 -7
sb:<v-propose>	0 -5 9 -1 0 0 -17 -11 13
sb:<v-say>	0 7 0 8 -32 0 5 9 -12
sb:<v-sell>	-2 -6 37 -3 -4 -3 -6 -16 -15
sb:<v-stay>	1 -10 -15 -9 -1 -2 14 0 11
sb:about	4 9 -15 -1 -5 -1 14 -2 -8
sb:and	0 -14 -24 -4 -5 9 2 2 20
sb:at	0 15 -6 -5 -10 -4 8 2 -6
sb:before	2 0 17 0 -11 0 -1 0 -8
sb:buy	-1 -5 -10 -2 6 0 -3 17 -10
sb:deficit	29 -3 -9 0 -4 0 -6 -2 -11
sb:deficit with	17 -1 -4 0 -1 0 -5 0 -1
sb:export	-5 -1 30 -1 -13 0 -2 -7 -3
sb:for	-18 0 18 -1 -7 0 6 -1 -1
sb:from	5 0 -17 1 29 -4 0 -15 -19
sb:from <name>	0 -3 -17 3 30 0 -4 -17 -6
sb:had	18 0 -13 0 -8 -1 -2 0 0
sb:import	-6 -2 -18 0 36 0 0 -8 -7
sb:import from	0 0 -9 0 18 0 0 -4 0
sb:in	7 -5 14 1 -10 3 -25 -6 0
sb:in <month-gone>	9 -7 -3 -4 -17 -1 -3 11 7
sb:in the	-3 -6 18 0 -16 2 -1 -2 5
sb:is	-5 5 -15 0 -17 6 9 5 0
sb:it	14 -1 -7 8 -20 0 -12 -1 6
sb:it was	15 0 -12 0 -6 0 0 0 1
sb:last year	10 0 -8 0 17 0 -2 -11 -8
sb:of	1 5 -8 1 -2 -7 -25 10 4
sb:sell <name>	0 0 21 0 -13 0 0 -3 0
sb:shipment	-3 0 18 0 -3 0 0 -6 0
sb:some	-6 16 -19 0 0 0 11 -3 -2
sb:soybean	0 0 -8 0 -4 0 0 19 0
sb:take	-8 4 -18 11 9 1 -3 0 -7
sb:tariff	-13 7 -5 -4 -8 -1 16 0 1
sb:the	18 -9 -11 6 -10 -21 10 2 0
sb:the <seat>	0 0 -7 0 -2 0 0 18 0
sb:the two	-10 -2 -9 0 -7 0 -1 -2 27
sb:them	2 0 15 0 -8 0 0 0 -7
sb:they	-9 -1 7 0 15 0 -1 -1 -12
sb:thi	-9 -1 23 0 -12 0 -2 0 -10
sb:to	0 -21 18 -11 -6 6 1 3 -16
sb:to <name>	-17 -6 41 -4 0 -3 -8 -20 -8
sb:to buy	-5 0 -6 0 -9 2 0 20 -3
sb:trade	-3 -2 -11 0 -8 -2 -1 -7 29
sb:two	-15 -4 -17 0 -11 0 -4 -4 39
sb:us	2 0 -28 0 30 0 0 0 -4
sb:was	18 0 -11 -4 -16 -2 2 2 0
sb:way	3 0 -22 0 18 0 0 -1 0
sb:we	-7 0 17 -1 6 -1 -2 -6 -14
sb:with	15 -8 -9 -2 -11 -4 7 9 -9
sb:with <name>	18 -5 -9 0 -5 -2 9 -3 -8
sb:would	-6 -4 -7 21 6 0 -1 -10 -2
sb:year ,	6 0 8 0 -15 0 0 1 -5
sentence about purchases 6	-4 -2 -19 0 -9 7 0 24 -3
sentence period	16 0 0 -2 -11 3 -2 -3 -9
short number alone	4 -6 27 -9 2 -8 -13 -10 -14
short without unit	-11 -5 -18 0 4 0 -2 10 19
side money	-4 0 6 -21 6 12 4 -14 -8
side percent	0 -9 7 20 0 -4 0 -16 -14
side tonnes	-10 -7 18 -6 0 -6 -6 6 -9
side units	-4 -3 -1 -3 15 -1 -5 4 -2
size % -1	-4 -3 -8 26 -6 0 -4 -6 -2
size % 1	15 -10 6 -14 2 -2 0 -14 0
size EUR 7	-15 -8 21 -1 3 -2 12 -10 -20
size EUR 8	-9 -4 -23 10 21 0 4 -5 2
size USD 10	0 -1 -24 -2 -10 -6 1 10 21
size USD 11	46 30 -48 -8 -27 16 -24 -8 -43
size USD 6	-12 17 28 0 -22 -2 -4 -8 -21
size USD 7	-28 6 27 -6 -3 0 -12 -7 -2
size USD 8	-4 -16 1 -5 14 0 -11 -22 17
size USD 9	-9 -14 -21 -2 -8 0 17 -8 29
size tonnes 4	-2 0 41 0 -9 0 -1 -29 -3
size tonnes 7	-11 -7 -45 -5 -21 -4 -5 64 -9
size units 2	-4 -4 0 -1 -29 -1 -3 36 -9
t0=past	3 0 0 -16 8 -13 0 0 -1
t1=past	0 0 2 -16 8 -13 0 -1 0
t1=present	-3 0 0 5 -21 -4 3 2 6
unit %	4 -19 -4 20 -7 -7 8 -26 4
unit EUR	-19 -17 9 7 16 -6 13 -19 -12
unit USD	18 28 -7 -37 -22 7 -12 -25 18
unit tonnes	-30 -21 11 -18 11 -14 -18 29 -29
unit units	-8 -11 -6 -6 8 -4 -8 27 -12
v0=be	8 3 -1 -3 -16 -7 11 0 -5
v0=take	-3 0 -14 5 16 0 0 -1 -2
v1=be	4 3 -2 -2 -15 -6 11 1 -2
v1=expect	3 -2 16 0 -4 0 0 -3 -8
v1=take	-3 0 -14 5 16 0 0 -1 -2
v2-none	-4 -4 6 -7 6 -19 0 0 5
v2=go	0 0 15 0 -6 0 0 -3 0
vt0=take past	-1 0 -12 0 17 0 0 -3 0
vt1=take past	-1 0 -12 0 17 0 0 -3 0
vt2=go past	0 0 16 0 -5 0 0 -5 0
year earlier	10 -19 0 -9 3 -10 -14 -3 13
year earlier money	9 -15 -3 -3 2 -7 -9 -8 17`;
