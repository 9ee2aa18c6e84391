// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-7 -6 10 -9 2 -17 -9 6 -2
a:<duty>	0 15 -11 0 -3 2 0 0 -10
a:<goods>	3 -16 9 0 3 0 -8 0 -5
a:<span>	-22 -1 -12 10 -8 -6 18 12 -2
a:<v-begin>	3 -6 0 -3 18 0 -3 -14 -3
a:<v-down>	-6 -9 -7 2 19 0 -3 0 -3
a:<v-up>	0 0 15 0 -5 0 0 -3 0
a:come	0 -3 -11 0 24 0 0 -8 0
a:go	0 0 15 0 -5 0 0 -3 0
a:in	-5 17 0 -16 3 2 -2 -9 -2
a:in <number>	-1 -10 17 -1 -8 -2 -5 -6 7
a:in the	-12 10 -8 -5 19 3 -4 -14 0
a:into	-2 -3 -8 0 0 16 0 0 0
a:last	1 0 15 -3 2 -3 -5 -13 -4
a:of	-12 1 -3 0 6 -6 -17 13 -4
a:the	0 12 -20 0 24 -1 -24 -2 -4
a:to	-8 -9 21 -3 -23 5 -4 7 -7
a:year	9 -25 12 -11 3 -2 -13 -10 4
a:year .	2 -8 18 -3 7 2 -3 -17 -15
after other unit far money	-7 18 -16 -16 13 1 0 -13 6
after other unit far tonnes	-8 -4 23 -4 -7 -2 -4 3 -7
after other unit next tonnes	0 0 -18 0 15 0 0 3 0
after same unit here tonnes	-1 0 -5 0 -6 0 0 19 -1
after same unit next money	0 -1 14 -6 -8 -7 -12 -22 17
b:'s	-15 9 4 -5 0 0 6 -3 -5
b:,	5 -5 5 -9 -28 0 3 7 1
b::	-1 4 -13 0 19 -10 -20 0 7
b:<goods>	-4 -4 24 -10 1 -11 -14 1 -8
b:<name>	1 -9 0 3 17 -9 2 -10 -14
b:<name> take	-1 0 -11 0 19 0 0 -2 0
b:<number>	-8 -4 0 -1 18 0 -1 -1 -1
b:<sender>	-7 -4 21 -2 -9 7 -3 -5 -4
b:<v-bear>	-8 15 -4 0 8 -1 0 -7 -4
b:<v-buy>	0 -6 -14 -4 15 -5 -3 13 -8
b:<v-down>	17 0 0 -7 -2 -7 -7 -4 1
b:<v-propose>	1 -1 12 0 7 3 -10 -18 -3
b:<v-sell>	-8 -1 27 -1 -2 -1 -1 -11 -5
b:deficit	17 0 -2 0 -1 0 -4 0 -2
b:import	-1 0 -6 0 18 0 0 -5 0
b:last	2 0 -12 0 21 0 -1 -8 0
b:last year	2 0 -15 0 22 0 0 -7 0
b:sell <name>	0 0 20 0 -13 0 0 -4 0
b:some	-6 16 -18 0 0 0 11 -4 -1
b:take	-3 0 -12 4 15 0 0 -2 -2
b:the	9 1 -20 7 -21 -19 14 8 1
b:they	-7 -1 0 0 18 0 -1 0 -11
b:to <name>	-4 0 25 0 -10 0 -2 -3 -2
b:to buy	-1 0 -1 0 -5 0 0 16 0
b:two	-1 0 -7 0 -1 0 0 -1 15
b:we	-5 0 21 -2 1 -1 -2 -5 -14
b:with	17 -3 -5 0 -2 -2 2 -3 -2
b:with <name>	17 -3 -5 0 -2 -2 2 -1 -5
b:would	-4 -3 -6 15 8 0 0 -8 -1
b:year	-1 -1 -10 0 21 0 -4 0 0
c0=propose	4 0 15 -8 8 0 -6 -21 -5
c1=bear	-7 15 -3 0 8 -1 0 -7 -9
c1=sell	-6 0 20 0 0 0 0 -10 -3
c2=impose	-6 15 0 3 -10 -2 -4 1 -6
c2=up	0 0 15 0 -5 0 0 -3 0
clause about deficit 1	28 -8 -12 -1 -6 -4 7 -5 -14
clause about deficit 1 money	25 -8 -11 0 -6 -4 8 -5 -14
clause about duties 5	-8 28 -7 0 -9 -3 -4 -2 -5
clause about duties 5 money	-8 28 -7 0 -9 -3 -4 -2 -5
clause about exports 8	-8 -12 40 -7 -4 -8 -10 -10 -15
clause about exports 8 money	-2 -8 24 -2 1 -4 -4 -9 -11
clause about exports 8 percent	-2 0 17 0 -2 0 0 -1 0
clause about growth 7	-4 -2 -7 25 -4 0 -5 -5 -3
clause about growth 7 percent	-4 -2 -7 25 -4 0 -5 -5 -3
clause about imports 9	-6 0 -12 -5 35 0 -4 -16 -12
clause about imports 9 money	0 0 -2 0 15 1 -1 -7 -9
clause about investment 4	-4 -7 -11 0 -3 32 0 -13 -3
clause about investment 4 money	-4 -7 -11 0 -3 32 0 -13 -3
clause about purchases 6	-10 -8 -10 -3 -13 -8 -4 44 -12
clause about purchases 6 money	-6 -3 0 0 -8 -4 0 26 -8
clause about purchases 6 tonnes	0 0 -7 0 0 0 0 15 0
clause about trade 10	13 -15 -22 -3 -14 -9 -8 5 25
clause about trade 10 money	13 -15 -23 -3 -14 -9 -8 5 25
clause about trade 3	-6 -1 -8 0 -3 0 0 -4 24
clause about trade 3 money	-6 -1 -8 0 -3 0 0 -4 24
clause achieved	-15 12 3 -10 -4 -8 4 5 0
clause achieved money	-12 17 -2 -3 -10 -4 9 -5 4
clause aim	-7 -2 -12 11 -3 8 -29 19 -1
clause aim money	-7 3 -6 2 -10 15 -17 0 4
clause aim tonnes	-5 -5 -2 -5 0 -3 -4 23 -7
clause each way	-8 -3 -7 0 -2 0 4 -7 21
clause each way money	-5 -2 -6 0 -1 0 0 -4 22
clause period	7 -28 22 -3 8 -18 -8 -18 0
clause period money	11 -19 4 -1 0 -12 0 -11 6
clause period tonnes	-10 -5 27 -4 -1 -2 -5 -2 -10
clause trade money	5 11 -8 -20 -5 10 -9 -9 12
clause trade percent	-2 -9 -4 11 3 -4 13 -15 -2
clause worth	-20 -6 3 -1 11 -2 -4 2 6
clause worth money	-19 -6 4 0 8 -2 -3 3 6
ct2=up past	0 0 15 0 -5 0 0 -4 0
early	13 9 -31 -9 -25 6 -24 44 -17
f:,	6 -8 -11 7 17 -3 -1 -5 -4
f:.	4 3 -1 -3 -5 3 -16 4 0
f::	0 -6 17 -4 -10 -1 -3 -6 8
f:<goods>	-16 0 -12 -7 13 9 0 0 2
f:<level-noun>	-8 -2 -19 -1 17 3 0 -8 13
f:<level>	9 10 -7 2 1 -4 1 -23 -1
f:<month-gone>	22 -5 9 0 -11 0 -2 -6 -15
f:<name>	21 -14 -14 7 3 -2 -6 -3 0
f:<not>	-18 0 5 -5 -9 2 -5 5 8
f:<number>	-20 -9 28 -14 -10 -1 -15 -15 26
f:<organisation>	-18 6 -2 -4 0 -2 11 0 0
f:<quality>	-7 7 -11 0 15 0 -1 -2 -1
f:<span>	0 0 -6 0 0 0 -1 15 -2
f:<v-bear>	8 9 6 -3 -14 -2 -5 3 -15
f:<v-begin>	1 -2 -13 -1 22 0 4 -8 -8
f:<v-buy>	15 4 -8 0 -11 9 -1 -4 -11
f:<v-impose>	-3 3 16 0 -9 -3 -5 0 -4
f:<v-propose>	4 0 5 0 -8 4 -8 6 -15
f:<v-say>	11 -5 -22 10 0 -2 2 0 3
f:a	11 -11 -5 11 7 0 0 -15 -15
f:before	-3 -2 15 0 -7 0 0 3 -5
f:doe	0 0 -4 0 -7 0 0 0 15
f:good	0 0 -8 0 -2 0 0 20 -2
f:i	-3 0 -17 1 23 0 0 0 -1
f:in	23 -1 -11 -1 5 0 -2 -5 -7
f:it	9 -9 -1 4 -27 -7 0 0 18
f:last	17 4 -18 -1 11 0 4 -17 -11
f:nobody	0 0 -8 0 0 0 0 -6 16
f:of	0 3 15 4 1 -4 -4 -2 -34
f:on	0 8 18 0 -19 -2 -3 -1 -3
f:than	13 -4 19 0 -21 0 0 -6 -5
f:the	6 0 18 -1 -17 -2 -7 4 -10
f:there	10 -10 3 18 -15 0 -2 -5 -19
f:to	17 11 -22 2 15 -9 0 -11 -12
f:was	18 0 -5 -1 -7 0 -3 -8 6
f:with	17 -3 3 0 -3 0 -1 -11 0
first about deficit 1	28 -8 -12 -1 -6 -4 7 -5 -14
first about deficit 1 money	25 -8 -11 0 -6 -4 8 -5 -14
first about duties 5	-8 28 -7 0 -9 -3 -4 -2 -5
first about duties 5 money	-8 28 -7 0 -9 -3 -4 -2 -5
first about exports 8	-12 -12 40 -7 -2 -7 -10 -9 -15
first about exports 8 money	-6 -8 24 -2 3 -4 -4 -9 -11
first about exports 8 percent	-2 0 17 0 -2 0 0 -1 0
first about growth 7	-4 -2 -7 25 -4 0 -5 -5 -3
first about growth 7 percent	-4 -2 -7 25 -4 0 -5 -5 -3
first about imports 9	-14 -5 -9 -4 38 -2 -2 -14 -10
first about imports 9 money	-8 -3 0 0 17 0 0 -4 -7
first about investment 4	-4 -7 -11 0 -3 32 0 -13 -3
first about investment 4 money	-4 -7 -11 0 -3 32 0 -13 -3
first about purchases 6	-10 -8 -10 -3 -13 -8 -4 44 -12
first about purchases 6 money	-6 -3 0 0 -8 -4 0 26 -8
first about purchases 6 tonnes	0 0 -7 0 0 0 0 15 0
first about trade 10	0 -6 -11 0 -8 -1 -1 -1 22
first about trade 10 money	0 -6 -11 0 -8 -1 -1 -1 22
first about trade 3	-6 -1 -8 0 -3 0 0 -4 24
first about trade 3 money	-6 -1 -8 0 -3 0 0 -4 24
first none	0 3 11 -23 0 -45 1 5 -1
first none money	4 21 10 -5 -7 -28 0 -35 5
first none percent	11 -10 -9 0 -20 -1 15 -15 10
first none tonnes	-22 -16 12 -13 7 -9 -14 23 -24
first none units	-6 -8 -5 -4 11 -1 -6 17 -10
goods money	-25 0 18 -5 2 -12 -13 3 0
goods tonnes	-2 -1 -1 -1 18 0 0 -5 -2
has-modal	-4 -3 0 0 15 -1 -2 -13 2
has-past	2 1 6 -18 12 -6 0 -10 -6
has-perfect	4 0 -16 -2 -2 4 -3 16 -5
has-present	-12 -1 0 5 -15 -5 13 0 5
kind money	6 19 5 -22 -8 2 0 -39 11
kind percent	5 -18 -5 20 -6 -7 8 -26 4
kind tonnes	-29 -21 11 -19 13 -14 -19 29 -29
kind units	-9 -11 -8 -6 10 -4 -9 26 -12
l1=some	-6 16 -18 0 0 0 11 -4 -1
l2=:	-2 3 -21 0 9 0 0 -1 12
l2=<name>	17 -3 -6 0 14 -2 -4 -12 -11
l2=<number>	-5 -5 18 0 -4 0 0 -13 8
l2=<v-sell>	-1 0 19 0 -11 0 0 -3 0
l2=sell	0 0 18 0 -10 0 0 -3 0
l2=to	-10 -15 13 0 -1 12 -7 1 -12
l3=<begin>	-20 -14 15 -10 -12 0 5 12 0
l3=<goods>	-4 0 22 0 -21 0 0 0 3
l3=<name>	0 -8 15 1 0 -3 1 -13 -1
l3=<number>	3 0 -15 0 15 0 0 4 -9
l3=the	16 2 -16 0 0 -2 4 0 -16
l4=<begin>	-4 -2 12 -20 10 -6 -2 2 -11
l4=<v-sell>	0 0 -12 0 16 0 0 0 0
l4=in	8 -2 -17 2 -3 0 -1 1 8
l4=of	11 -5 -18 0 7 0 0 2 0
l4=sell	0 0 -14 0 17 0 0 0 0
l4=the	-3 0 -10 0 -4 -2 4 -3 16
l4=year	-3 0 19 0 -11 0 0 0 -1
l=<number> :	-4 -3 16 0 -7 0 0 -12 10
late	-13 -19 24 -1 20 -25 -4 -30 10
lead=,	5 -5 5 -9 -28 0 3 7 1
lead=:	-1 4 -13 0 19 -10 -20 0 7
level	5 -18 -5 20 -6 -7 8 -26 4
lr=: in	2 3 16 0 -7 0 0 0 -17
lr=for .	-2 0 -10 0 23 0 0 0 -5
near about deficit 1	33 -8 -13 -1 -6 -4 0 -5 -15
near about deficit 1 money	31 -7 -12 0 -6 -4 2 -4 -14
near about duties 5	-6 24 -5 0 -6 -2 -3 -1 -4
near about duties 5 money	-6 24 -5 0 -6 -2 -3 -1 -4
near about exports 8	-6 -12 41 -6 -10 -6 -8 -5 -16
near about exports 8 money	-1 -8 28 -1 -2 -3 -4 -8 -12
near about growth 7	-5 -3 -9 30 -8 -1 -6 -7 -3
near about growth 7 percent	-5 -3 -9 30 -8 -1 -6 -7 -3
near about imports 9	-3 -1 -18 -3 37 0 -4 -15 -13
near about imports 9 money	0 0 -14 0 25 0 -2 -8 -11
near about investment 4	-5 -8 -14 0 -6 31 -1 -4 -5
near about investment 4 money	-5 -8 -14 0 -5 31 -1 -5 -5
near about purchases 6	-11 -7 -14 -4 -16 -6 -4 50 -14
near about purchases 6 money	-6 -1 1 0 -7 -1 0 23 -10
near about purchases 6 tonnes	0 0 -15 0 -4 0 0 26 0
near about trade 10	14 -16 -20 -4 -19 -9 -9 9 24
near about trade 10 money	14 -15 -19 -3 -18 -9 -8 6 25
near about trade 3	-6 -2 -9 0 -4 0 0 -4 25
near about trade 3 money	-6 -2 -9 0 -4 0 0 -4 25
near achieved	-15 12 3 -10 -2 -8 4 2 0
near achieved money	-12 17 -2 -3 -7 -3 9 -9 4
near aim	-7 -8 1 11 -20 8 -31 22 -4
near aim money	-6 0 6 2 -29 15 -19 1 1
near aim tonnes	-5 -5 -1 -5 0 -4 -4 25 -8
near each way	-8 -3 -8 0 -3 0 4 -7 23
near each way money	-6 -2 -7 0 -2 0 0 -5 24
near period	-2 -24 24 -3 8 -20 -9 -15 3
near period money	5 -17 3 -1 3 -14 0 -11 11
near period tonnes	-9 -5 23 -4 0 -2 -5 0 -10
near trade	1 0 -17 0 1 4 0 3 3
near trade money	8 7 -14 -19 0 11 -9 -8 9
near trade percent	-1 -9 -3 17 0 -4 12 -17 -2
near trade tonnes	-3 -1 -2 -1 -2 0 -1 19 -1
near worth	-17 -5 3 0 11 -1 -2 4 0
near worth money	-17 -5 6 0 7 -1 -2 5 0
next=,	7 4 -3 -2 -16 -10 12 0 1
next=;	0 -5 -13 0 17 -3 -1 0 3
nv2-none	-12 -18 -5 6 4 -10 13 15 -4
pc0=say	6 -4 3 2 -20 4 2 3 -7
pc1=buy	-9 0 -10 0 16 -1 0 10 -5
pc1=say	6 -5 2 9 -22 3 1 2 -8
pct0=say past	5 0 6 0 -16 0 -1 8 -1
pct1=say past	5 0 6 0 -16 0 -1 8 -1
prior about deficit 1	26 -1 -17 0 2 0 0 -6 -12
prior about exports 8	-5 -9 44 -4 0 -4 -8 -18 -20
prior about purchases 6	-5 -1 -20 0 -9 0 0 31 0
prior about trade 10	1 -6 -24 -3 -2 -2 -4 0 29
prior achieved	3 -4 19 0 -4 0 -1 -5 -8
prior aim	-13 -5 -28 6 -7 1 -4 31 0
prior period	-1 -14 -3 -9 14 -6 -14 -9 20
prior trade	11 -7 -6 -17 4 -13 -6 2 10
pt1=past	0 -3 15 0 -3 -1 -5 -1 -5
pv0-none	2 -4 2 -15 0 -26 -5 6 10
pv1-none	3 -9 3 -28 0 -22 -3 5 13
q:'s	1 20 1 0 -3 -3 -4 -2 -15
q::	-17 -10 1 -4 22 -3 -4 0 -2
q:<goods-amount>	-11 -4 20 -3 -3 -1 -3 6 -7
q:<goods>	-9 -20 4 -1 18 -8 5 4 -13
q:<money>	4 0 -4 -10 13 -8 -14 -16 13
q:<name>	5 -22 25 -11 6 -1 -2 -9 -16
q:<number>	-1 -15 -11 0 -6 -6 8 -10 30
q:<seat>	-1 0 -11 0 0 0 0 15 0
q:<sender>	-13 -5 25 0 5 -1 -4 -9 -8
q:<span>	0 -1 -4 -1 0 0 0 16 -8
q:<v-buy>	1 -1 -15 0 3 0 0 18 -4
q:<v-down>	-10 -5 -5 -2 -9 0 -2 5 22
q:<v-impose>	-17 -9 -1 -4 -3 5 -11 16 7
q:<v-propose>	-10 -4 -28 0 4 2 -3 22 3
q:<v-sell>	-1 -8 24 -3 5 -2 10 -20 -26
q:<v-up>	-4 0 20 0 -3 0 0 -5 -4
q:a	10 0 -10 -4 3 -1 8 0 -15
q:and	8 0 -28 9 12 -2 -7 0 0
q:buy	4 0 -5 0 -5 0 0 15 -8
q:deficit	24 -1 -15 0 3 0 0 -5 -11
q:in	14 -2 0 -13 -18 -8 -14 0 16
q:is	3 -2 -25 0 13 0 -2 18 -4
q:it	8 -6 -17 0 -9 3 -4 4 9
q:last	-2 -6 0 -3 15 -2 -8 -4 5
q:of	-1 -17 8 -11 12 -7 0 7 -8
q:put	-2 0 16 0 -6 0 0 0 -1
q:to	-2 -15 23 -9 8 -7 -12 -12 0
q:trade	-9 -1 -22 -1 0 0 -1 0 30
q:was	18 -4 -9 -2 -7 0 -4 -7 10
q:we	-5 -3 -3 0 26 0 -1 -4 -11
q:with	15 0 -11 0 -2 0 0 -3 3
q:year	-9 -12 4 -6 19 -5 -11 -3 2
qt=past	9 11 4 -14 -6 -1 -5 -17 3
qt=present	0 -19 -7 10 4 0 -3 21 -26
r1=,	-3 -7 16 -3 -2 -2 10 -4 -5
r1=.	0 -9 8 -22 0 -13 -6 7 5
r1=<span>	-17 0 2 6 -3 -3 8 -3 0
r1=in	1 17 -10 -11 0 7 0 -16 3
r2=<end>	-1 -13 6 -11 7 -16 -8 3 6
r2=<goods>	3 -7 15 0 3 -2 -2 -9 -4
r2=<number>	1 -10 0 -1 0 -3 -6 -8 17
r3=<end>	-5 -8 9 0 5 -18 -13 3 1
r3=<goods>	-4 -4 -2 0 18 -1 0 0 -5
r3=in	-6 0 20 0 -7 -1 0 0 -4
r4=.	3 -10 -14 0 17 -5 -6 14 -11
r4=<end>	-4 -4 8 -7 8 -29 -13 0 10
r4=<goods>	-4 -2 0 0 0 0 0 15 -5
r4=<name>	-2 -1 16 4 -3 0 0 -9 -2
r4=<number>	0 0 17 0 -19 0 0 0 2
r4=the	-1 3 -22 1 14 -3 -4 0 3
r4=to	-1 0 16 0 -6 4 0 -10 -1
r4=year	0 -3 16 0 2 4 0 -15 -6
r=. <end>	0 -9 8 -22 0 -13 -6 7 5
rule:after none	0 10 24 -1 -19 0 -2 -13 -4
rule:deficit money	33 -2 -15 0 -7 0 0 -4 -15
rule:exports money	-13 -8 41 -2 0 -3 -7 -11 -27
rule:imports money	-10 -2 -10 0 28 0 0 -5 -9
rule:investment money	-3 -3 -7 0 -1 21 0 -3 -3
rule:none money	-21 17 15 2 -7 0 5 -38 0
rule:none percent	-13 -4 -8 13 2 0 -7 -11 16
rule:none tonnes	-10 -8 30 -7 0 -4 -7 -2 -11
rule:none units	-4 -6 -7 -2 4 0 -3 20 -8
rule:purchases money	-5 0 -1 0 -3 0 0 22 -7
rule:purchases tonnes	-6 -2 0 -3 -4 -1 -2 22 -7
rule:state achieved	-11 19 5 -3 0 -3 -6 -1 -10
rule:state aimed at	-38 0 0 12 -1 11 -17 8 -1
rule:state reported	-14 -8 9 -13 14 -19 0 -9 10
rule:trade money	-10 -9 -31 -1 -16 -4 -4 -13 53
rule:what deficit	33 -2 -15 0 -7 0 0 -4 -15
rule:what exports	-17 -10 39 -5 5 -5 -9 -10 -31
rule:what imports	-13 -4 -20 -1 41 -1 -1 -10 -11
rule:what investment	-3 -3 -7 0 -1 21 0 -3 -3
rule:what none	-44 4 28 7 -1 -9 -6 -13 0
rule:what purchases	-15 -7 -4 -5 -9 -5 -5 41 -18
rule:what trade	-10 -9 -31 -1 -16 -4 -4 -13 53
s:'s	-19 7 7 6 -17 0 14 0 -13
s:,	6 -5 14 -3 -28 -6 14 3 -7
s::	0 0 -5 -4 14 -3 -24 0 5
s:<duty>	0 18 -16 -1 -6 -4 18 -17 -2
s:<goods-amount>	-36 -31 -3 -24 25 -8 -27 42 -39
s:<goods>	-15 -25 17 -19 14 -3 -18 9 -2
s:<level-noun>	8 -9 2 6 11 2 -3 -17 -16
s:<level>	1 -2 2 19 -5 -10 6 -28 0
s:<money>	3 23 13 -20 -9 3 2 -32 -5
s:<month-gone>	15 -3 0 -8 -13 -5 -8 9 0
s:<name>	-21 -18 19 2 22 3 -2 -13 -22
s:<not>	15 -15 -1 3 0 -6 0 2 -7
s:<number>	-6 -16 16 -31 9 -11 -19 -13 22
s:<organisation>	0 2 4 14 -14 -2 -18 -5 7
s:<person>	10 5 0 -9 0 -7 -15 2 -2
s:<quality>	-3 0 -2 -12 17 1 0 9 -34
s:<sender>	-22 -17 36 -7 -16 13 6 -16 -21
s:<span>	-9 -6 -13 10 -11 -10 16 19 -7
s:<v-bear>	-12 17 3 -5 1 4 -8 -7 -11
s:<v-buy>	-18 -19 -36 -10 36 0 -12 32 -27
s:<v-down>	14 -8 -6 -3 11 -5 -17 0 1
s:<v-propose>	1 0 10 0 -1 0 -22 -10 7
s:<v-say>	4 15 -12 7 -29 -1 14 13 -25
s:<v-sell>	1 -10 33 -6 0 -6 -9 -12 -21
s:<v-stay>	4 -10 -17 -9 -2 -2 14 0 11
s:<v-up>	-5 -8 21 0 -19 -5 8 0 -2
s:and	3 -11 -21 -6 -6 7 0 13 11
s:at	-3 19 -17 -9 -1 0 5 5 -3
s:bean	0 0 -5 0 -4 0 0 16 -1
s:been	6 13 -26 -2 -8 -1 -4 7 6
s:before	12 -9 14 -4 -5 -3 2 0 -23
s:book	0 0 -9 0 0 0 0 15 0
s:both	-4 0 -9 0 -2 0 0 0 18
s:busan	0 0 -9 0 0 0 0 16 0
s:buy	-5 -7 -16 -4 12 4 -4 18 -13
s:come	0 -6 -18 -2 19 0 -2 5 -1
s:deficit	30 -2 -10 0 -5 0 -6 -2 -12
s:duty	3 17 -5 -7 0 5 -12 -13 -6
s:emergency	-7 24 -6 0 -6 0 0 -4 -3
s:export	-7 -1 34 0 -12 0 -2 -6 -3
s:farm	-2 0 -2 0 0 0 0 17 -5
s:for	-13 0 24 -5 -6 -5 3 0 -9
s:from	2 0 -10 1 27 -12 4 -13 -27
s:go	-5 -2 24 0 -13 -1 0 -2 -3
s:growth	-1 -1 -4 20 -5 0 -3 -4 -1
s:had	14 10 -21 0 -13 -4 -6 9 -2
s:half	-2 -2 15 0 -6 0 0 2 -8
s:has	5 0 -20 0 -10 0 -4 10 8
s:import	-7 -2 -19 0 36 0 0 -9 -7
s:in	4 6 10 -8 -7 0 -23 -5 2
s:into	-3 -3 -8 0 1 16 0 0 0
s:is	-13 3 -16 -3 -25 0 19 19 -6
s:it	18 -1 -12 8 -23 0 -20 5 4
s:last	6 0 19 -8 6 -8 -14 -12 -19
s:least	2 0 -12 0 -3 0 0 19 -3
s:million	-11 -5 -16 0 7 0 -2 13 12
s:of	-2 -1 -7 3 11 -8 -45 21 -6
s:one	-7 4 -1 0 -5 0 19 -4 -11
s:our	0 -2 0 17 -4 0 -5 0 -9
s:purchase	0 -1 -7 0 -4 -1 0 20 0
s:shipment	-2 0 17 0 -2 0 0 -6 0
s:some	-6 16 -19 0 0 0 11 -1 -2
s:soybean	-3 0 -12 0 -9 0 0 28 -5
s:tariff	-2 3 -10 2 -7 -17 19 -4 1
s:tell	5 3 9 1 -17 0 0 0 -2
s:the	7 0 -16 5 -4 -15 10 7 -3
s:them	0 1 17 0 -4 0 -1 0 -11
s:they	-8 -1 5 0 16 0 -2 -1 -13
s:thi	-11 -8 25 0 -23 -4 3 2 -5
s:to	4 -31 19 -19 -19 12 7 13 -24
s:trade	0 -6 -11 0 -7 -3 -2 -8 29
s:two	-17 -6 -5 -1 -13 0 -5 -12 39
s:under	0 18 -2 0 0 -2 -6 -10 -7
s:us	12 -3 -14 0 16 0 -2 -1 -8
s:volume	-8 0 0 0 -10 0 0 -4 22
s:was	14 4 -17 -7 -18 -6 13 0 0
s:way	0 -2 -12 0 -3 0 4 -6 18
s:we	-10 0 26 -4 11 -3 -6 -16 -18
s:were	-6 -9 11 0 5 -2 13 -4 -19
s:would	-6 -6 -8 20 5 1 -2 -11 -2
s:year	11 -38 22 -20 11 -11 -30 -1 -8
sa:,	7 4 0 -3 -17 -14 10 1 0
sa:;	0 -5 -14 0 16 -3 -1 1 3
sa:<goods>	0 -24 4 -3 21 -1 -13 4 -13
sa:<name>	-16 -13 18 14 0 11 -14 -8 -18
sa:<not>	17 -8 -10 6 -7 -3 -11 6 0
sa:<number> .	0 0 11 -5 -20 0 -8 -1 12
sa:<span>	-17 -4 -13 8 -9 -9 17 20 -2
sa:<span> ,	-8 -8 -13 3 -6 0 17 0 7
sa:<v-begin>	4 -3 8 -5 14 -3 -6 -15 -5
sa:<v-down>	0 -13 -11 1 16 0 -7 1 0
sa:<v-say>	3 9 -15 0 -1 -3 11 5 -14
sa:come	0 -4 -13 0 23 0 -1 -1 -4
sa:each	-4 -4 -10 0 0 -2 0 15 4
sa:go	-1 0 21 0 -6 0 0 -8 0
sa:in	0 11 6 -22 1 0 -7 -6 -1
sa:in the	-14 9 -12 -6 22 1 -6 -6 3
sa:into	-2 -3 -8 0 0 16 0 0 0
sa:last	0 3 20 -4 0 -4 -7 -14 -7
sa:last year	1 -5 19 -1 0 -2 -4 -13 -3
sa:of	-13 0 6 2 7 -3 -25 10 -10
sa:the	0 15 -8 -1 9 -5 -9 0 -6
sa:there	18 -4 11 -1 -6 0 -2 -15 -1
sa:to	3 -19 12 -8 -34 7 6 12 -11
sa:to <name>	-2 0 20 0 -10 0 0 -2 -1
sa:under	0 15 -6 1 0 0 -4 -7 -5
sa:under the	-7 16 -4 2 1 0 -3 -5 -3
sa:way	-5 -1 -4 0 0 0 4 -5 16
sa:year	10 -29 16 -12 2 -5 -17 -3 0
sa:year .	0 -9 19 -4 7 0 -5 -11 -19
sa:year before	15 -3 0 0 0 0 0 -5 -8
sb:'s	-15 10 6 0 -10 0 16 -4 -16
sb:,	1 -15 12 -3 -22 0 6 6 -1
sb::	0 0 -5 -4 14 -3 -24 0 5
sb:<duty>	-7 16 -1 -8 -10 -5 15 -5 -2
sb:<goods-amount>	-8 -3 0 -2 -13 2 -2 23 -8
sb:<goods>	-18 -8 11 -20 9 -2 -9 8 1
sb:<level-noun>	10 -7 -5 7 14 3 -2 -15 -13
sb:<money>	0 4 11 -5 0 0 0 -17 -4
sb:<name>	-12 -10 5 2 23 -3 1 -10 -15
sb:<name> 's	-13 0 2 3 -12 0 17 -3 -8
sb:<name> sell	0 0 -8 0 16 0 0 -4 0
sb:<name> take	-2 -1 -13 0 15 0 0 5 -2
sb:<number>	0 -22 11 -10 15 0 -17 -21 11
sb:<number> :	-7 -5 17 0 2 0 -2 -21 5
sb:<person> :	0 12 -21 -1 10 -1 -5 -10 17
sb:<quality>	-4 7 -3 -5 9 5 2 0 -24
sb:<seat>	-4 0 -13 0 0 0 -2 19 -3
sb:<sender>	-15 -9 45 -4 -24 11 -8 -20 -13
sb:<v-bear>	-8 15 -4 0 8 -1 0 -7 -4
sb:<v-buy>	-12 -13 -31 -8 32 0 -9 26 -23
sb:<v-down>	16 0 0 -7 -3 -7 -8 -2 1
sb:<v-impose>	-23 10 4 0 -8 11 2 0 -9
sb:<v-propose>	-1 -5 10 -2 0 1 -17 -13 11
sb:<v-say>	0 7 -1 8 -30 0 5 8 -13
sb:<v-sell>	-1 -5 39 -3 -5 -3 -6 -17 -15
sb:<v-stay>	1 -9 -18 -8 0 -1 15 0 11
sb:and	0 -16 -29 -6 -3 9 1 9 18
sb:at	0 16 -9 -5 -9 -4 8 6 -10
sb:buy	-2 -5 -11 -2 8 0 -2 16 -10
sb:deficit	30 -2 -10 0 -5 0 -6 -2 -12
sb:deficit with	17 0 -4 0 -1 0 -5 0 -1
sb:export	-5 0 33 0 -13 0 -2 -6 -3
sb:for	-19 0 18 -2 -6 -1 6 0 -3
sb:for <number>	-2 -4 16 0 -10 0 0 -4 5
sb:from	4 0 -14 1 28 -4 0 -15 -19
sb:from <name>	1 -3 -16 3 28 0 -4 -17 -6
sb:had	18 0 -14 0 -9 -1 -3 2 0
sb:import	-5 -1 -17 0 33 0 0 -8 -7
sb:import from	0 0 -9 0 18 0 0 -4 -1
sb:in	5 -4 9 0 -6 2 -25 -7 4
sb:in <month-gone>	11 -7 -4 -4 -16 -1 -4 9 6
sb:is	-7 4 -12 0 -15 5 9 6 -1
sb:last year	9 -1 -5 0 18 0 -3 -13 -9
sb:of	2 5 -9 1 3 -6 -25 8 1
sb:sell <name>	0 0 21 0 -14 0 0 -4 0
sb:shipment	-2 0 17 0 -2 0 0 -6 0
sb:some	-6 16 -19 0 0 0 11 -1 -2
sb:soybean	0 0 -9 0 -6 0 0 19 0
sb:take	-7 3 -17 10 8 2 -3 0 -8
sb:tariff	-12 8 -5 -4 -7 -1 17 -4 1
sb:tell	2 0 12 1 -15 0 0 0 0
sb:the	18 -8 -13 6 -23 -20 11 5 6
sb:the <seat>	0 0 -7 0 -3 0 0 18 0
sb:the two	-10 -2 -10 0 -5 0 -1 -4 29
sb:they	-8 -1 5 0 16 0 -2 -1 -13
sb:thi	-9 -1 24 0 -12 0 -2 0 -12
sb:to	0 -18 18 -11 -3 5 1 3 -18
sb:to <name>	-16 -4 38 -3 0 -3 -8 -22 -8
sb:to buy	-5 -1 -7 0 -8 2 0 20 -4
sb:trade	-5 -2 -10 0 -6 -2 -1 -6 28
sb:two	-15 -4 -19 0 -8 0 -3 -6 39
sb:us	2 0 -29 0 31 0 0 0 -5
sb:was	17 0 -14 -4 -11 -2 1 5 0
sb:we	-8 0 18 -2 7 -1 -3 -7 -15
sb:were	-12 -5 12 0 0 0 14 -5 -15
sb:with <name>	17 -4 -9 0 -4 -2 8 -2 -7
sb:would	-5 -5 -7 20 6 -1 -2 -9 -1
sentence about imports 9	0 0 -4 0 16 0 0 -2 -9
sentence about purchases 6	-5 -4 -20 -1 -9 6 -1 27 -5
sentence period	17 0 1 -2 -7 3 -2 -6 -9
sentence trade	2 0 -8 -7 16 -6 -9 2 -1
short number alone	4 -3 24 -7 -6 -5 -11 -10 -2
short without unit	-12 -5 -13 -1 6 0 -3 9 15
side money	-4 0 5 -22 8 10 4 -12 -8
side percent	0 -8 5 21 0 -4 0 -15 -14
side tonnes	-10 -7 20 -7 -1 -5 -7 7 -9
side units	-4 -3 -2 -3 17 -1 -5 4 -3
size % -1	-3 -3 -7 26 -6 0 -4 -6 -2
size % 1	15 -9 4 -14 4 -2 0 -14 0
size EUR 7	-13 -8 20 -1 4 -2 12 -9 -20
size EUR 8	-10 -5 -18 9 22 0 3 -6 0
size USD 10	0 -2 -27 -2 -10 -6 1 8 23
size USD 11	48 31 -50 -9 -28 15 -23 -7 -43
size USD 6	-12 18 27 0 -20 -2 -4 -7 -21
size USD 7	-28 8 29 -5 -11 0 -10 -3 0
size USD 8	-3 -17 4 -5 14 0 -11 -21 14
size USD 9	-9 -14 -18 -2 -6 1 17 -8 27
size tonnes 4	0 0 33 0 -3 0 -1 -26 -1
size tonnes 7	-10 -7 -44 -5 -22 -4 -5 63 -10
size units 2	-5 -4 0 -2 -28 -1 -4 35 -9
t0=past	2 0 3 -16 8 -14 0 -2 -1
t1=past	0 0 5 -16 9 -13 0 -3 0
t1=present	-2 0 0 5 -21 -2 2 1 4
unit %	5 -18 -5 20 -6 -7 8 -26 4
unit EUR	-18 -17 8 6 19 -6 13 -20 -13
unit USD	19 29 -8 -37 -27 7 -14 -27 20
unit tonnes	-29 -21 11 -19 13 -14 -19 29 -29
unit units	-9 -11 -8 -6 10 -4 -9 26 -12
v0=take	-3 0 -13 4 16 0 0 -2 -2
v1=take	-3 0 -13 4 16 0 0 -2 -2
v2-none	-3 -6 8 -5 4 -24 0 0 5
v2=go	0 0 15 0 -5 0 0 -3 0
vt0=take past	-2 0 -12 0 17 0 0 -2 -1
vt1=take past	-2 0 -12 0 17 0 0 -2 -1
vt2=go past	0 0 15 0 -5 0 0 -4 0
year earlier	10 -20 -5 -9 8 -9 -14 -2 11
year earlier money	8 -16 -7 -4 8 -7 -9 -11 15`;
