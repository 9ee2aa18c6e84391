// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-11 -2 9 -15 3 -10 -11 7 0
a:.	-7 -7 15 -9 -2 -3 -12 2 2
a:<goods>	3 -16 3 -3 20 -8 -10 -5 -1
a:<name>	-6 -13 13 5 0 19 -12 -11 -22
a:<number>	-5 -4 3 -8 -4 -7 0 0 17
a:<quality>	0 -10 -20 -5 20 3 -7 5 0
a:<span>	-14 0 -11 8 -10 -8 11 17 -3
a:<v-begin>	5 -3 0 -1 10 -2 -2 -15 3
a:<v-down>	-3 -4 -6 2 17 -2 -2 0 -3
a:a	-3 1 0 0 -8 0 -1 16 -9
a:come	0 -1 -11 0 22 0 0 -7 0
a:energy	0 -2 -3 0 0 -2 0 15 0
a:for	1 -5 7 -1 -17 12 -3 -1 0
a:from <name>	0 0 -12 0 16 0 0 -1 0
a:in	-5 12 0 -16 5 9 -4 -9 -5
a:in <number>	-1 -9 18 -2 -3 -6 -6 -3 3
a:in the	-17 8 -10 -3 17 9 -3 -15 1
a:last	4 -3 14 -3 0 -7 -9 -15 4
a:last year	6 -9 11 -2 0 -4 -8 -15 6
a:of	-11 -1 0 4 5 -16 -18 13 1
a:of <quality>	-3 -3 -17 0 10 -3 0 10 4
a:over	0 -2 0 4 -1 -11 -1 15 0
a:over <span>	0 -1 -3 4 0 -10 0 16 0
a:the	2 9 -12 0 16 0 -22 -1 -8
a:to	-6 -9 29 -4 -31 0 -5 10 -9
a:to <name>	-2 0 19 -1 -14 0 0 1 -2
a:year	9 -29 10 -13 9 -12 0 -12 3
a:year .	5 -13 17 -5 7 -1 0 -14 -14
after other unit far money	0 18 -11 -18 9 -5 4 -13 1
after other unit far tonnes	-10 -5 16 -5 -7 -6 -5 7 1
after other unit here money	-8 -1 -3 0 -8 20 -3 5 -2
after other unit next tonnes	0 0 -4 0 21 0 0 -11 0
after same unit next money	4 -1 4 -8 -5 3 -20 -32 18
after same unit next tonnes	-7 -4 1 -3 -9 -3 -3 24 -2
b:,	1 -14 8 -9 -31 0 0 13 8
b::	-1 3 -11 0 14 -7 -18 1 7
b:<goods>	-7 -10 15 -10 17 -10 -18 0 -15
b:<name>	5 -6 0 2 16 -8 0 -4 -23
b:<name> take	0 0 -15 0 21 0 0 -3 0
b:<organisation>	-6 5 -17 7 5 -2 0 6 0
b:<person>	8 0 6 -4 -3 7 5 -9 -19
b:<quality>	-15 0 -13 0 27 9 -8 1 -17
b:<sender>	-11 -9 29 -3 -13 10 -5 -4 -9
b:<v-bear>	-8 18 -7 -1 4 -3 4 -7 -9
b:<v-buy>	-5 -7 -17 -5 16 -13 -5 25 -15
b:<v-down>	15 1 0 -8 -9 0 -11 -1 2
b:<v-propose>	1 -9 6 0 9 5 -15 -4 -7
b:<v-say>	-8 15 8 -1 -9 -5 1 0 -11
b:<v-sell>	-9 -2 34 -2 -10 -2 -2 -14 -7
b:a	18 -6 -5 0 -6 5 -3 -8 0
b:about	0 18 -9 -5 -4 -12 13 -7 -5
b:be	-4 -1 15 3 -4 -5 -6 -10 8
b:buy	0 -2 -1 -1 -7 -8 -1 26 -5
b:cost	-3 -5 -1 17 -1 -1 4 -4 -6
b:deficit	27 -2 -6 0 -5 -2 -2 -1 -10
b:export	-2 0 21 0 -9 0 0 -2 -1
b:for	0 -8 14 0 -3 -19 5 6 -13
b:from	2 -2 0 0 4 -1 4 -15 1
b:from <name>	3 0 -9 0 16 0 0 -10 0
b:import	-5 0 -15 0 34 0 0 -13 -5
b:invest	-2 -1 -2 0 -2 24 0 -13 -3
b:it	4 0 -2 6 -3 -10 -11 -8 15
b:its	8 0 -13 0 15 0 0 -3 -5
b:last	0 -1 -19 0 13 3 -1 2 0
b:last year	0 0 -20 0 17 0 0 0 1
b:pay	-4 18 -8 0 -4 -6 6 0 -5
b:say	-3 1 19 -4 0 0 3 -11 -6
b:sell <name>	0 0 23 0 -17 0 0 -2 0
b:some	-6 10 -18 0 1 -4 17 -2 -3
b:take	-1 0 -11 4 16 0 -2 0 -1
b:the	15 0 -13 7 -20 -18 11 6 0
b:the <name>	18 0 0 0 -4 -8 0 4 -5
b:the <organisation>	-11 6 -19 7 6 -4 1 7 0
b:them	-1 0 16 0 -7 0 0 0 -1
b:to <name>	-3 0 26 0 -10 0 -1 -2 -3
b:to invest	0 0 0 0 0 19 0 -12 -2
b:trade	-4 -2 0 -1 -3 -1 -2 -6 23
b:up	-2 -4 -17 -1 14 7 -1 -6 6
b:we	0 0 21 -1 -1 -5 -2 1 -15
b:with	21 -3 -6 0 -4 -3 2 -3 -5
b:with <name>	17 -3 -4 0 -3 -2 3 -1 -6
b:would	-7 -5 0 18 4 -1 -2 -4 -5
b:year	3 -4 -16 0 14 -2 -6 6 0
b:year <name>	0 0 -20 0 21 0 0 0 0
c0=sell	-4 0 17 0 -2 0 0 -6 -2
c0=stay	14 0 -9 0 -17 -5 7 2 1
c1=bear	-7 19 -6 -1 5 -2 4 -7 -12
c1=buy	0 -4 -12 -2 5 -2 -2 20 -8
c1=impose	-7 17 0 0 4 -4 0 -16 0
c1=sell	-5 0 23 0 -4 0 0 -10 -4
c1=stay	7 0 -10 0 -17 -4 8 3 8
c2=impose	-4 18 2 3 -9 -8 -3 0 -6
clause about deficit 1	32 -10 -14 -1 -8 -9 7 -8 -10
clause about deficit 1 money	29 -9 -13 0 -8 -8 7 -7 -9
clause about duties 5	-11 29 -3 0 -11 -9 -6 -6 0
clause about duties 5 money	-9 30 -1 0 -9 -8 -5 -5 -5
clause about exports 8	-10 -13 43 -9 -3 -13 -10 -8 -19
clause about exports 8 money	-3 -9 24 -2 4 -8 -4 -8 -13
clause about exports 8 percent	-3 0 27 -2 -9 0 -1 -4 -2
clause about growth 7	-4 -2 -10 29 -5 -2 -6 -7 -3
clause about growth 7 percent	-4 -2 -10 29 -5 -2 -6 -7 -3
clause about imports 9	-3 -5 -10 -4 34 -1 -5 -7 -19
clause about imports 9 percent	0 0 -13 0 21 0 0 -2 0
clause about investment 4	-7 -9 -12 0 -7 33 -1 -6 -7
clause about investment 4 money	-7 -9 -11 0 -7 33 -1 -8 -7
clause about purchases 6	-11 -8 -10 -5 -20 -8 -6 54 -18
clause about purchases 6 money	-6 -4 3 0 -16 -4 -1 29 -12
clause about purchases 6 tonnes	0 0 -11 0 -2 0 0 22 -1
clause about trade 10	14 -4 -18 -9 -14 -21 -14 2 31
clause about trade 10 money	14 -3 -18 -4 -9 -18 -12 4 23
clause about trade 3	-12 -1 -10 0 -3 -1 -1 -5 31
clause about trade 3 money	-11 -1 -7 0 -2 -1 0 -4 28
clause achieved	-10 15 2 -10 -3 -18 3 2 1
clause achieved money	-7 21 2 -3 -12 -13 7 -12 0
clause achieved tonnes	-4 -4 -9 0 6 0 0 17 -3
clause aim	-13 -11 -14 11 -5 14 -19 17 2
clause aim money	-9 -2 -7 0 -9 22 -8 0 2
clause aim percent	2 -1 -6 17 -6 -3 -2 0 -3
clause change	1 -13 -13 4 5 -2 0 -12 18
clause each way	-6 -1 -4 0 0 0 4 -4 17
clause each way money	-3 0 -2 0 0 0 0 -2 18
clause period	6 -28 20 -7 5 -32 -2 -12 8
clause period money	10 -19 9 -3 3 -22 3 -15 4
clause period tonnes	-11 -6 16 -5 -2 -4 -5 0 4
clause to come	-5 0 -17 -4 -10 0 7 3 15
clause trade	-1 4 -17 -4 2 1 0 1 8
clause trade money	5 14 -7 -19 -5 11 -15 -8 6
clause trade percent	-4 -13 -3 10 1 -11 17 -13 0
clause worth	-25 -9 11 0 8 -7 -7 0 4
clause worth money	-22 -8 9 -2 7 -6 -6 2 4
ct0=begin past	0 0 -8 0 15 0 -1 0 0
ct0=sell past	-3 0 16 0 -1 0 0 -6 -2
ct0=stay present	7 8 -17 -7 -12 0 2 9 0
ct1=begin past	0 0 -8 0 15 0 -1 0 0
ct1=sell past	-3 0 16 0 -1 0 0 -6 -2
ct1=stay present	7 8 -17 -7 -12 0 2 9 0
early	11 13 -30 -7 -25 18 -38 36 -23
f:,	2 -9 -15 9 12 -4 -6 -8 12
f:.	4 -1 4 -4 -1 2 -18 -1 0
f:<goods>	-5 6 -13 -9 29 0 0 -7 -13
f:<level-noun>	-3 -4 -6 -3 15 0 -1 -5 7
f:<level>	10 7 0 0 8 -10 6 -29 -15
f:<month-gone>	15 -8 4 -3 -11 -4 -4 0 1
f:<name>	15 -8 5 5 -3 -3 -9 -1 -10
f:<not>	-13 -5 0 -7 -10 5 -8 0 23
f:<number>	-13 -13 12 -10 -2 -10 -13 -21 37
f:<organisation>	-20 8 0 -4 15 -4 10 -9 -3
f:<person>	5 -2 -8 0 0 16 -7 0 -15
f:<quality>	-7 6 -13 0 19 1 -1 -2 -8
f:<seat>	7 -3 -20 0 -3 14 -6 0 5
f:<span>	-10 -11 -12 -2 -5 23 -4 7 6
f:<v-bear>	0 3 0 -6 1 18 -12 0 -30
f:<v-begin>	0 0 -8 -2 15 -2 2 -13 4
f:<v-down>	0 7 0 0 3 -8 9 -22 0
f:<v-propose>	2 0 12 1 0 0 -7 0 -21
f:<v-say>	13 0 -17 8 0 -1 0 -3 -3
f:a	9 -1 12 10 -6 0 0 -11 -20
f:an	0 0 16 0 -13 0 0 0 0
f:and	-18 -2 12 -1 2 10 -10 0 -5
f:are	-10 -7 -2 0 4 15 0 -3 0
f:at	0 -1 2 -8 8 12 1 -24 0
f:before	-3 -4 15 0 -6 0 0 3 -8
f:fall	3 8 8 0 -15 -5 5 -4 -12
f:for	5 8 -10 -3 -8 -5 -7 -3 16
f:good	0 0 -8 0 0 0 0 17 -3
f:has	-9 0 5 -2 -3 -3 -2 16 -3
f:have	0 12 -1 0 -16 -4 -2 0 6
f:i	-5 0 -29 1 27 0 0 0 10
f:if	1 0 7 0 0 0 0 -16 7
f:in	18 0 -26 -1 7 -1 -3 -8 14
f:is	13 -5 0 8 -1 -2 0 -2 -17
f:it	5 -5 6 8 -35 -4 0 0 14
f:last	15 4 -17 -1 9 -6 4 -8 -14
f:like	0 0 15 0 0 0 0 -8 -2
f:meet	10 -7 -9 0 -4 15 -1 0 -8
f:much	15 -1 5 0 -6 -2 -1 0 -8
f:than	11 -5 15 0 -20 9 0 -9 -6
f:that	17 2 9 7 -17 -12 -10 -12 0
f:the	0 -1 17 0 -10 7 -12 0 -10
f:there	7 -8 5 17 0 -5 -1 -8 -17
f:to	10 5 -25 3 10 9 4 -17 -6
f:up	0 0 -15 0 18 0 0 -3 0
f:was	14 4 10 0 -22 -3 -4 -7 0
f:with	17 -2 7 0 -9 -1 -1 -8 -2
first about deficit 1	32 -10 -14 -1 -8 -9 7 -8 -10
first about deficit 1 money	29 -9 -13 0 -8 -8 7 -7 -9
first about duties 5	-11 29 -3 0 -11 -9 -6 -6 0
first about duties 5 money	-9 30 -1 0 -9 -8 -5 -5 -5
first about exports 8	-13 -9 42 -8 0 -11 -9 -14 -19
first about exports 8 money	-6 -6 21 -1 7 -7 -3 -12 -12
first about exports 8 percent	-3 0 27 -2 -9 0 -1 -4 -2
first about growth 7	-3 -2 -9 28 -4 -2 -5 -6 -3
first about growth 7 percent	-3 -2 -9 28 -4 -2 -5 -6 -3
first about imports 9	-18 -9 -6 -3 38 -4 -3 -8 -16
first about imports 9 money	-11 -4 8 0 17 0 0 -13 -9
first about imports 9 percent	0 0 -13 0 21 0 0 -2 0
first about investment 4	-7 -9 -12 0 -7 33 -1 -6 -7
first about investment 4 money	-7 -9 -11 0 -7 33 -1 -8 -7
first about purchases 6	-9 -7 -8 -4 -19 -14 -5 52 -16
first about purchases 6 money	-4 -3 5 0 -14 -8 -1 27 -11
first about purchases 6 tonnes	0 0 -11 0 -2 0 0 22 -1
first about trade 10	0 2 -16 0 -12 -7 -1 -4 27
first about trade 10 money	0 2 -12 0 -8 -7 -1 0 20
first about trade 3	-7 -1 -9 0 -3 -1 0 -4 26
first about trade 3 money	-5 -1 -6 0 -2 0 0 -4 23
first none	-1 1 10 -27 5 -8 3 0 -9
first none money	5 16 0 -8 -4 8 0 -45 3
first none percent	6 -9 -3 -3 -3 -6 19 -15 1
first none tonnes	-23 -17 19 -15 8 -17 -15 18 -14
first none units	-6 -8 -2 -4 7 -7 -6 22 -13
goods money	-33 -1 9 -6 24 -16 -16 7 -18
goods tonnes	-5 -2 5 -4 20 -4 -2 -13 3
has-participle	-15 16 8 -1 -3 -9 -4 0 0
has-perfect	0 11 -22 -5 -7 0 2 11 -2
kind money	6 19 2 -24 -10 13 -1 -38 8
kind percent	0 -20 -1 20 2 -17 11 -25 0
kind tonnes	-32 -23 12 -21 9 -23 -20 29 -10
kind units	-8 -10 -6 -6 7 -10 -8 31 -15
l1=<begin>	-3 -7 19 -2 -16 -2 -5 13 -10
l1=<v-buy>	0 0 -14 0 3 -8 0 19 -1
l1=<v-propose>	-1 -6 0 0 18 5 -1 -19 0
l1=<v-sell>	0 0 16 0 -8 0 0 -3 0
l1=about	0 18 -9 -5 -4 -12 13 -7 -5
l1=buy	0 0 -12 0 1 -7 0 18 0
l1=for	-5 0 9 0 0 -21 -4 5 0
l1=invest	-1 -1 -2 0 -1 25 0 -15 -3
l1=some	-6 10 -18 0 1 -4 17 -2 -3
l1=to	11 -8 -17 -1 0 -6 0 -1 12
l2=,	2 -5 -5 -4 -14 0 7 0 15
l2=:	3 0 -15 0 7 0 0 0 6
l2=<begin>	-6 -9 7 -5 1 -4 6 12 -21
l2=<goods>	-14 -8 -18 -1 28 -10 -4 10 2
l2=<name>	14 -3 -6 0 17 -3 -5 -9 -12
l2=<number>	-3 -5 18 0 0 -6 -1 -14 6
l2=<person>	-1 7 11 0 -17 -4 -1 -6 4
l2=<v-impose>	-4 17 0 -2 0 0 -3 0 -10
l2=<v-sell>	0 0 17 0 -10 0 0 -2 0
l2=<v-stay>	-4 0 -6 0 -5 2 0 0 16
l2=to	-3 -10 13 1 -6 10 -6 3 -19
l3=<begin>	-15 -12 13 -14 4 0 0 5 -6
l3=<goods>	-8 -7 21 0 -20 5 -2 0 5
l3=<month-gone>	2 0 -11 0 -8 0 0 -3 20
l3=<name>	0 -9 21 0 -15 4 0 0 -8
l3=<quality>	-1 0 -8 0 20 -9 0 4 -2
l3=<v-buy>	-4 0 -20 0 23 0 0 2 -3
l3=import	0 0 -8 0 15 0 0 0 0
l3=the	19 -1 -14 0 9 0 0 -1 -18
l4=<begin>	-6 -7 3 -24 17 4 -11 2 -6
l4=of	6 -6 -16 0 10 1 -1 0 0
l4=the	-4 6 -17 3 -10 -6 8 0 12
l=<begin> <begin>	-3 -7 19 -2 -16 -2 -5 13 -10
l=<person> :	-1 7 11 0 -17 -4 -1 -6 4
l=to invest	0 0 0 0 0 18 0 -10 -2
late	-11 -19 24 -6 20 -35 0 -35 16
lead=,	1 -14 8 -9 -31 0 0 13 8
lead=:	-1 3 -11 0 14 -7 -18 1 7
lead=brazil	0 0 14 0 -15 0 0 0 1
lead=china	0 0 -3 0 -10 0 0 16 0
lead=it	7 3 -16 9 0 -3 -2 -15 10
lead=last	1 0 5 0 -18 0 0 6 4
level	0 -20 -1 20 2 -17 11 -25 0
lll=<begin> <begin> <begin>	-3 -7 19 -2 -16 -2 -5 13 -10
lll=<begin> <person> :	0 -2 28 0 -11 -1 0 -5 -8
lr=: in	0 3 19 0 -9 0 0 0 -20
lr=for .	-5 -1 -10 0 22 -3 0 0 -4
lr=for last	0 0 15 0 -12 0 0 0 0
lr=invest in	0 0 -1 0 0 15 0 -6 -1
near about deficit 1	37 -9 -15 -1 -9 -7 0 -7 -12
near about deficit 1 money	34 -8 -15 0 -8 -7 0 -6 -11
near about duties 5	-10 25 -1 0 -7 -7 -5 -5 0
near about duties 5 money	-7 26 0 0 -5 -7 -4 -4 -4
near about exports 8	-6 -12 44 -8 -13 -12 -9 -2 -16
near about exports 8 money	-1 -9 32 -2 -5 -9 -5 -7 -11
near about exports 8 percent	-1 0 21 -1 -5 0 0 -2 0
near about growth 7	-4 -4 -12 33 -8 -3 -7 -8 -4
near about growth 7 percent	-4 -4 -12 33 -8 -3 -7 -8 -4
near about imports 9	-6 -5 -19 -3 38 0 -5 -4 -18
near about imports 9 money	-1 -1 -8 0 26 0 -1 -12 -12
near about investment 4	-8 -10 -12 0 -9 37 -1 -10 -7
near about investment 4 money	-7 -10 -12 0 -8 37 -1 -12 -7
near about purchases 6	-13 -9 -13 -6 -23 -12 -6 62 -21
near about purchases 6 money	-7 -3 4 0 -15 -7 0 31 -14
near about purchases 6 tonnes	0 0 -17 0 -6 -1 0 30 -3
near about trade 10	13 -17 -18 -5 -14 -17 -11 5 31
near about trade 10 money	12 -16 -14 -4 -10 -16 -9 5 25
near about trade 3	-13 -1 -8 0 -3 -1 0 -4 30
near about trade 3 money	-13 -1 -7 0 -2 0 0 -4 28
near achieved	-10 15 2 -10 -2 -18 3 0 2
near achieved money	-8 21 0 -3 -10 -13 7 -12 1
near achieved tonnes	-4 -5 -7 0 6 0 0 15 -3
near aim	-14 -16 1 10 -16 15 -20 17 -1
near aim money	-9 -6 8 0 -22 24 -8 -1 0
near aim percent	2 -1 -5 17 -5 -2 -2 -1 -3
near aim tonnes	-6 -6 0 -7 1 -8 -6 15 4
near change	2 -14 -10 5 6 0 0 -23 19
near each way	-6 -1 -4 0 0 0 4 -4 18
near each way money	-3 0 -3 0 0 0 0 -2 19
near period	-2 -24 19 -6 6 -34 -2 -11 13
near period money	6 -16 9 -3 4 -25 3 -16 8
near to come	-3 -3 -15 -3 -9 0 10 6 10
near trade	3 -6 -22 0 1 4 0 9 4
near trade money	11 2 -10 -18 0 14 -14 -8 5
near trade percent	-3 -13 -7 16 0 -11 17 -13 -1
near trade tonnes	-5 -1 -13 -2 -2 -3 -2 23 2
near worth	-21 -8 3 0 14 -9 -7 2 0
near worth money	-19 -8 5 -2 11 -8 -5 4 0
next=,	1 1 -5 -5 -17 0 16 -3 2
next=;	0 -2 -11 0 15 -4 -1 0 4
pc0=say	3 0 1 3 -16 0 0 7 -6
pc1=buy	-6 0 -6 0 15 -4 0 5 -4
pc1=say	3 0 0 9 -18 0 0 6 -7
pct0=say past	1 0 2 3 -18 -3 -1 13 0
pct1=say past	1 0 2 3 -18 -3 -1 13 0
prior about deficit 1	33 -1 -18 0 2 0 -1 -4 -21
prior about exports 8	-11 -10 58 -5 -2 -9 -11 -26 -26
prior about imports 9	5 0 -15 0 21 0 0 -6 -8
prior about investment 4	-3 -2 -4 0 -1 17 0 0 0
prior about purchases 6	-8 -4 -21 -3 -27 0 -2 48 -7
prior about trade 10	11 -11 -32 -7 -11 -2 2 -7 36
prior aim	-7 -17 -24 6 -28 11 0 38 -8
prior period	-6 -22 6 -7 21 -18 -21 -15 17
pv1-none	4 -14 0 -26 -2 -1 -5 5 13
q:'s	0 16 6 0 0 -2 -3 -2 -20
q:,	-7 -19 -6 6 -5 4 -3 0 20
q:<goods-amount>	-8 -4 13 -3 -14 -4 -3 19 -2
q:<goods>	-6 -25 8 0 21 -15 2 7 -25
q:<level-noun>	-6 -4 30 -1 -18 0 2 -2 -7
q:<money>	8 -16 -5 -10 21 7 -23 -29 9
q:<month-gone>	19 -4 0 0 -9 0 -2 0 -10
q:<name>	3 -29 29 -8 9 1 0 -9 -31
q:<number>	-14 0 -5 -2 10 -19 0 -13 27
q:<person>	-2 0 1 2 -18 0 -8 15 4
q:<quality>	7 -6 -19 -6 26 2 2 -5 -14
q:<seat>	-2 0 -9 0 0 0 0 17 -4
q:<sender>	-16 2 23 -1 6 -4 -7 -10 -7
q:<span>	2 -6 -2 -2 -6 4 0 15 -9
q:<v-buy>	0 -3 -24 0 4 0 -2 25 -12
q:<v-down>	-2 -4 -9 -3 -17 0 5 4 17
q:<v-impose>	-6 -10 10 -1 -17 10 -1 11 -3
q:<v-propose>	-4 0 -20 0 2 0 -6 21 0
q:<v-say>	1 4 5 4 -27 -1 0 10 -4
q:<v-sell>	-6 -10 43 -4 0 -8 5 -26 -32
q:<v-stay>	-1 15 16 0 -18 -7 -2 -8 0
q:<v-suspend>	0 20 -5 0 0 -3 -6 -2 -8
q:a	6 4 -18 0 4 0 4 -1 0
q:and	4 -1 -32 13 14 1 0 0 0
q:both	-5 0 -16 0 -1 0 0 0 21
q:buy	1 -2 -16 0 -1 0 -1 24 -12
q:by	-3 -1 -3 0 -10 -2 0 6 15
q:country	-1 0 -6 0 -2 0 0 0 15
q:deficit	30 0 -17 0 3 0 0 -3 -19
q:export	-8 -3 23 0 7 -2 -2 -11 -14
q:for	-11 3 10 0 -16 1 7 -6 0
q:i	0 1 10 0 -15 0 0 6 0
q:in	13 -12 0 -20 0 -4 -9 -3 15
q:is	9 -9 -26 -2 22 7 -5 10 -16
q:it	17 -15 -9 0 -24 0 0 6 8
q:may	0 0 14 0 -15 0 0 0 1
q:number	0 0 27 0 -19 0 0 0 -5
q:of	-7 0 10 -8 8 7 -4 0 -17
q:on	0 0 -18 5 4 1 1 0 0
q:one	0 -4 21 0 -10 0 0 0 0
q:sell	0 0 24 0 -6 0 -1 0 -13
q:thi	4 -2 6 0 0 8 -3 0 -18
q:to	-1 -17 27 -6 -4 -7 0 -7 0
q:trade	0 -2 -27 -1 -3 -2 -1 -5 35
q:two	1 -5 -19 0 -6 0 0 -2 28
q:volume	0 0 -9 0 16 0 0 -3 0
q:was	20 -3 -15 -1 -9 -1 -4 0 9
q:we	-6 -1 -2 0 17 0 0 2 -10
q:will	0 -6 -15 0 -12 8 4 16 -4
q:with	23 0 -17 0 0 1 -3 -14 -3
qt=future	-2 -1 -7 0 -12 0 5 19 -2
qt=past	8 12 12 -3 -8 -16 -8 -15 2
qt=present	0 2 0 7 -3 6 0 15 -36
r1=.	1 -6 5 -16 -3 -15 -5 11 7
r1=last	2 -5 9 0 -16 -1 -4 -1 13
r1=to	0 0 16 0 -9 0 0 -2 0
r2=.	0 0 17 8 -13 0 -7 -4 -18
r2=<goods>	1 -7 16 -2 9 -9 -3 -12 -4
r2=<number>	0 -9 0 -2 0 -7 -7 -11 21
r2=year	11 -15 0 -3 -6 -6 8 -3 9
r3=.	0 3 -2 -11 0 -15 1 -7 16
r3=<end>	0 0 8 0 5 -12 -16 1 -2
r3=<goods>	-4 -4 -12 -2 25 -5 -1 -3 3
r3=<name>	0 -6 4 -1 -4 16 -1 -4 -4
r3=in	-3 0 21 0 -6 0 0 -4 -5
r4=<end>	0 0 8 -10 2 -19 -16 0 8
r4=<name>	0 -1 15 3 -6 0 0 -4 -3
r4=<number>	0 0 14 0 -15 0 0 0 1
r4=the	-4 0 -14 1 19 3 -5 -7 0
r=. <end>	1 -6 5 -16 -3 -15 -5 11 7
r=last year	2 -5 9 0 -16 -1 -4 -1 13
rule:after none	-9 3 17 -3 -26 25 -8 -18 -5
rule:deficit money	53 -8 -24 0 -14 -5 -7 -10 -23
rule:duties money	-6 20 0 0 -1 -4 -2 -2 -4
rule:exports money	-19 -8 47 -4 0 -8 -9 -15 -29
rule:imports money	-14 -2 -8 0 32 -1 0 -13 -12
rule:imports tonnes	-1 -1 -19 0 20 0 0 0 -4
rule:investment money	-11 -10 -15 0 -8 36 -1 -4 -9
rule:none money	-28 19 4 0 -14 7 8 -32 6
rule:none percent	-22 -9 0 14 8 -9 0 -13 7
rule:none tonnes	-11 -9 30 -6 1 -8 -7 3 -30
rule:none units	-4 -6 -5 -2 1 -7 -4 27 -12
rule:purchases money	-5 -1 1 0 -10 -3 0 24 -10
rule:purchases tonnes	-7 -3 1 -5 -13 -4 -3 21 2
rule:state achieved	-1 20 3 -6 -1 -12 -11 -6 1
rule:state aimed at	-43 -9 -3 10 -2 17 -11 9 2
rule:state reported	-11 -8 14 -17 12 -4 -4 -4 1
rule:trade money	-19 0 -32 -1 -16 -12 -4 -14 54
rule:what deficit	54 -8 -24 0 -14 -5 -7 -10 -24
rule:what duties	-6 20 0 0 -1 -4 -2 -2 -4
rule:what exports	-24 -11 51 -7 2 -11 -12 -14 -35
rule:what imports	-19 -7 -23 -2 49 -5 -4 -8 -20
rule:what investment	-11 -10 -15 0 -8 36 -1 -4 -9
rule:what none	-57 6 21 7 -1 -5 0 -3 -5
rule:what purchases	-15 -9 0 -7 -24 -11 -7 43 -6
rule:what trade	-21 0 -40 -3 -21 -12 -5 -21 65
s:'s	-22 7 4 13 -18 -7 15 2 -12
s:,	0 -12 11 -8 -40 2 15 11 -1
s::	0 0 -2 -3 7 -8 -23 0 10
s:<duty>	-2 17 -14 0 0 -3 22 -21 -3
s:<gate>	-2 3 0 0 -8 0 -2 -8 17
s:<goods-amount>	-37 -31 0 -25 21 -26 -27 40 -15
s:<goods>	-13 -29 15 -21 35 -15 -24 0 -9
s:<level>	-4 -4 6 18 0 5 6 -39 -4
s:<money>	4 23 11 -24 -15 15 0 -33 -5
s:<name>	-18 -18 20 4 18 6 -6 -2 -38
s:<not>	13 -14 -26 3 -2 8 -1 4 1
s:<number>	-4 -23 16 -29 11 -20 -25 -10 28
s:<organisation>	0 6 6 12 -2 -16 -8 -7 -2
s:<quality>	0 -5 -15 -10 31 1 -5 9 -29
s:<sender>	-22 -18 46 -8 -20 8 4 -7 -27
s:<span>	-4 -4 -17 8 -16 0 8 18 0
s:<v-bear>	-17 17 0 -6 0 19 0 -15 -20
s:<v-buy>	-18 -16 -35 -10 34 -4 -12 35 -32
s:<v-down>	11 -1 -7 -2 4 -3 -19 0 7
s:<v-impose>	-18 19 0 0 -8 1 10 0 -10
s:<v-propose>	6 -9 2 1 6 0 -25 -1 0
s:<v-say>	0 20 -4 5 -24 -11 13 15 -33
s:<v-sell>	-1 -9 41 -8 -2 -10 -9 -15 -24
s:<v-stay>	0 -10 -17 -10 -1 -2 19 0 6
s:<v-target>	0 6 16 0 5 -7 -3 -19 -3
s:<v-up>	-12 -7 22 0 -18 -6 9 -7 7
s:about	4 17 -11 -5 -5 -13 13 -5 -10
s:and	5 -17 -14 -5 0 6 0 13 0
s:are	-10 -3 -8 0 0 26 -2 0 -9
s:at	2 16 -13 -8 -2 -5 8 -4 0
s:be	-10 -11 0 8 -7 11 4 -18 6
s:bean	0 0 -3 0 -4 0 0 16 -3
s:been	6 16 -19 -2 -10 -9 -5 4 7
s:before	9 -3 14 -5 0 -5 2 -3 -24
s:between	0 0 -5 0 -6 0 0 -2 16
s:both	-4 0 -18 0 -2 0 0 0 27
s:buy	-5 -6 -14 -5 0 0 -4 28 -13
s:by	-10 2 -15 4 -3 -2 -6 7 15
s:claim	-2 23 -7 0 0 -7 -1 -3 -3
s:collect	-4 29 -11 0 -6 -5 -3 -1 -5
s:come	0 -4 -10 -1 17 -2 -3 5 -6
s:cost	-4 -7 -2 17 5 -1 3 -10 -8
s:deficit	37 -7 -14 0 -9 -4 -6 -6 -10
s:duty	4 17 -4 0 3 0 -12 -13 -6
s:each	-7 -8 -12 0 3 -8 -1 17 8
s:emergency	-4 20 -2 0 -2 -4 0 -3 -2
s:energy	-2 -4 -7 0 -3 0 0 18 -2
s:estimate	0 -5 -9 1 0 0 19 0 -4
s:expect	0 1 10 0 11 -8 -3 -16 -13
s:export	-9 -2 35 -1 -9 -3 -2 -10 -7
s:farm	-2 0 -4 0 0 -1 0 19 -7
s:for	-17 -9 29 -5 -14 3 5 -3 -8
s:from	4 0 0 2 21 -19 4 -25 -8
s:fruit	0 0 -13 0 16 0 0 0 0
s:go	-3 0 24 1 -21 0 0 -9 4
s:goal	-2 0 4 0 -7 -1 -1 -6 16
s:good	13 -15 -6 -4 -13 -6 1 11 6
s:growth	0 0 -5 21 -5 -1 -3 -3 -1
s:had	18 7 -16 0 -12 -9 -6 4 0
s:has	0 5 -17 0 -3 -6 1 7 5
s:import	-9 -2 -20 0 47 -2 -1 -20 -13
s:in	4 7 7 -18 -4 3 -24 1 -2
s:invest	-6 -4 -6 0 -6 23 0 0 -5
s:is	-1 0 -22 -2 -23 3 16 19 -4
s:it	20 -6 -17 9 -12 -6 -20 0 15
s:last	7 -5 9 -9 3 -5 -20 -12 7
s:least	2 0 -10 0 -4 0 0 18 -2
s:milk	0 0 4 0 -16 0 0 0 15
s:million	-16 -5 -20 0 10 -3 -3 18 14
s:of	0 -16 -4 5 7 -1 -31 12 1
s:on	16 -4 -6 2 0 0 0 -10 0
s:one	0 2 0 0 -3 -3 16 -6 -11
s:other	-5 -9 0 0 0 18 0 -4 0
s:our	0 -1 1 15 -4 -2 -5 0 -12
s:output	-1 0 -5 17 -1 0 -1 -3 0
s:pay	-10 17 -15 0 -5 13 3 -9 -10
s:promise	0 -4 -9 0 -8 10 0 15 -7
s:purchase	0 0 -9 0 -5 -6 0 24 -1
s:say	4 1 0 0 1 0 0 7 -22
s:shipment	-1 0 15 0 -1 0 0 -3 0
s:so	0 18 -8 0 -6 0 -5 -1 2
s:some	-6 10 -18 0 1 -4 17 -1 -4
s:soybean	-3 0 -16 0 -12 -2 0 37 -8
s:tariff	-8 3 -8 0 -13 -3 23 -5 0
s:that	11 5 14 8 -8 -18 -2 -8 -15
s:thi	-14 -7 19 0 -6 0 1 1 -1
s:to	3 -31 24 -16 -19 0 4 16 -16
s:trade	0 -9 -11 -3 -3 -6 -7 -15 35
s:two	-18 -6 4 -1 -18 -6 -6 -2 31
s:under	2 18 -2 0 0 -8 -6 -9 -7
s:up	0 -5 -19 -2 12 6 -4 -5 10
s:volume	-6 0 0 0 -11 0 0 -4 19
s:was	12 2 -10 0 -16 -13 13 0 0
s:way	0 0 -16 0 6 0 4 -4 13
s:we	-3 -1 24 -2 4 -7 -5 -4 -18
s:will	-4 0 -1 -3 -11 16 -8 4 -1
s:would	-9 -8 0 22 2 0 -4 -6 -4
s:year	14 -43 11 -21 9 -26 -9 2 3
sa:,	1 2 -2 -7 -19 -4 13 6 0
sa:<goods-amount>	0 -1 -13 0 15 -1 0 4 0
sa:<goods>	1 -20 0 -4 31 -7 -15 -4 -9
sa:<money>	-6 -15 -9 -3 0 10 0 0 15
sa:<name>	-18 -17 20 13 -4 20 -18 -16 -12
sa:<name> .	-8 -1 20 -1 -10 4 0 -10 3
sa:<not>	17 -7 -10 6 -9 0 -12 11 -4
sa:<number>	3 0 4 -12 0 -15 -5 -4 12
sa:<person>	-4 -4 0 0 0 -1 -1 17 -3
sa:<quality>	1 -13 -15 -6 19 1 -10 5 -2
sa:<span>	-16 -3 -13 6 -10 -6 9 24 -2
sa:<v-begin>	2 0 18 -3 5 -8 -5 -19 0
sa:<v-say>	6 3 -14 -3 0 -3 14 7 -20
sa:<v-up>	-10 -2 14 0 -15 -2 12 -8 6
sa:and	0 -3 0 0 2 3 -2 8 -17
sa:are	-4 -4 -1 0 -2 16 0 0 0
sa:before	9 -2 8 -4 0 -4 4 -4 -15
sa:both	0 0 -13 0 -1 0 0 1 17
sa:come	0 -2 -4 0 19 -1 0 -4 -4
sa:each	-3 -4 -10 0 0 -6 0 18 1
sa:each of	0 0 -6 0 -1 0 0 16 -2
sa:for	-10 2 4 -4 -6 17 -9 -5 1
sa:go	0 0 19 0 -13 0 0 -11 6
sa:has	-2 8 -16 0 0 -8 -2 11 7
sa:in	0 8 6 -20 0 4 -9 -2 -7
sa:in <name>	0 0 17 0 -11 0 0 -3 0
sa:in <number>	4 -10 16 -3 -2 -8 -9 -5 1
sa:in the	-19 6 -11 -4 18 6 -4 -6 0
sa:last	4 0 16 -4 0 -10 -11 -16 2
sa:last year	6 -9 13 -2 0 -5 -9 -15 5
sa:of	-14 -5 9 6 1 -14 -27 13 0
sa:of <quality>	-3 -3 -17 0 10 -3 0 10 4
sa:one	0 -2 -7 0 0 0 18 0 -6
sa:over	0 -3 0 7 -3 -12 -4 17 -3
sa:over <span>	-1 -1 -4 4 -1 -11 0 19 0
sa:soybean	0 0 -5 0 -2 0 0 17 -2
sa:tariff	1 -2 0 5 -2 -19 11 0 0
sa:the	4 12 -2 0 6 -4 -11 1 -16
sa:the <name>	-4 -5 -5 3 -4 16 -1 0 -4
sa:there	16 -1 11 0 -8 0 -2 -15 0
sa:to	-1 -20 15 -9 -39 0 3 22 -3
sa:to <name>	-3 0 23 -1 -16 0 0 0 -1
sa:year	13 -32 12 -14 6 -19 0 -2 0
sa:year .	5 -14 19 -5 6 -4 0 -10 -16
sa:year before	15 -2 0 0 4 0 0 -6 -10
sb:'s	-18 9 3 4 -11 -4 18 -1 -12
sb:,	4 -24 12 -3 -32 5 2 8 1
sb::	-1 0 -1 -2 7 -7 -23 0 10
sb:<duty>	-10 11 0 -4 -15 5 12 -9 0
sb:<goods-amount>	-6 -1 0 0 -6 0 -1 15 0
sb:<goods>	-20 -14 11 -20 23 -10 -12 5 -5
sb:<level>	-6 0 0 0 -7 19 -2 -3 0
sb:<money>	0 0 6 -7 1 12 0 -15 -6
sb:<month-gone>	11 -9 -6 -6 -16 -7 -4 13 10
sb:<name>	-8 -11 9 1 24 -3 0 -2 -36
sb:<name> 's	-9 0 0 7 -13 0 17 -2 -8
sb:<name> sell	-1 0 -7 0 18 0 0 -5 0
sb:<name> take	-1 0 -18 0 17 0 0 5 0
sb:<not>	-3 -5 -16 0 3 10 5 -7 7
sb:<number>	0 -21 21 -8 11 -5 -16 -31 10
sb:<number> :	-6 -4 20 0 0 -6 0 -18 2
sb:<office>	-4 -2 -6 8 -13 0 3 -9 15
sb:<person> :	-3 10 -22 0 7 -9 -5 -15 27
sb:<quality>	-2 0 -14 -3 30 3 0 2 -34
sb:<seat>	0 0 -13 0 0 5 -1 19 -8
sb:<sender>	-18 -13 53 -6 -29 9 -9 -7 -21
sb:<v-begin>	-4 0 -15 9 2 -3 1 14 -13
sb:<v-buy>	-16 -12 -32 -8 33 -13 -10 34 -28
sb:<v-impose>	-23 16 -1 0 -11 8 4 0 -4
sb:<v-propose>	1 -11 5 0 5 1 -21 -3 4
sb:<v-say>	-5 18 6 8 -29 -9 0 11 -16
sb:<v-sell>	-7 -5 46 -4 -7 -6 -5 -23 -20
sb:a	17 -9 -13 0 -8 3 -5 -3 10
sb:about	4 17 -11 -5 -5 -13 13 -5 -10
sb:at	2 11 -5 -4 -8 -9 12 2 -16
sb:between	-6 0 -9 0 -1 0 0 -1 21
sb:between the	-4 0 -7 0 -1 0 0 0 18
sb:buy	-3 -4 -11 -3 1 -8 -3 31 -11
sb:by <number>	0 0 -4 0 -1 0 -2 -1 15
sb:claim	0 20 -6 0 0 -5 -1 -2 -2
sb:collect	-1 17 -4 0 -4 0 0 0 -2
sb:cost	-3 -5 -1 17 -1 -1 4 -4 -6
sb:deficit	41 -6 -12 0 -8 -4 -6 -5 -21
sb:deficit with	19 -1 -3 0 -1 0 -3 0 -3
sb:export	-8 -1 33 -1 -9 -2 -2 -9 -6
sb:export of	0 0 17 0 -7 0 0 0 0
sb:fall by	-7 -1 -1 0 0 0 0 -1 17
sb:for	-8 -7 27 -1 -11 -16 10 0 -12
sb:for <number>	-3 -3 19 0 -10 -5 0 -6 5
sb:from	4 4 0 2 13 -8 1 -27 -5
sb:from <name>	0 -2 -6 3 22 -2 -2 -18 -5
sb:goal	-2 0 4 0 -7 -1 -1 -5 16
sb:goal of	0 0 0 0 -4 0 0 -9 18
sb:had	21 0 -12 0 -11 -3 -3 0 0
sb:his	15 -1 -1 0 0 0 -1 0 -8
sb:import	-10 -2 -20 0 45 -2 -1 -19 -10
sb:import from	0 0 -7 0 15 0 0 -3 0
sb:import of	0 0 -4 0 18 0 0 -5 -1
sb:in	6 -1 2 -1 -2 0 -25 1 0
sb:in <month-gone>	11 -8 -8 -4 -18 -5 -3 9 14
sb:invest	-5 -4 -5 0 -4 30 0 -14 -4
sb:is	1 3 -17 0 -14 0 9 7 0
sb:it	15 -4 -14 8 -7 -5 -14 -3 13
sb:it had	16 0 -5 0 0 0 0 0 -8
sb:its	11 -2 -16 0 12 1 0 0 -8
sb:of	6 -2 -15 0 6 9 -10 -4 3
sb:of the	10 0 -8 1 1 8 -8 0 -16
sb:on	14 -1 -1 0 -16 -8 3 -1 2
sb:pay	-6 16 -12 0 -4 4 5 -3 -7
sb:purchase	0 0 -7 0 -4 -1 0 18 0
sb:sell <name>	0 0 28 0 -20 0 0 -3 0
sb:shipment	-1 0 15 0 -1 0 0 -3 0
sb:some	-6 10 -18 0 1 -4 17 -1 -4
sb:soybean	0 0 -9 0 -8 -1 0 24 -2
sb:take	-5 1 -16 9 9 0 -4 5 -7
sb:tariff	-16 6 -8 -5 -11 9 15 -7 1
sb:the	23 -9 -16 6 -18 -6 8 0 5
sb:the <name>	16 0 4 0 -10 -7 0 4 -7
sb:the <quality>	10 -4 18 0 -7 -2 -2 0 -11
sb:the <seat>	0 0 -8 0 -2 0 0 19 -2
sb:the deficit	15 0 -3 0 0 0 0 0 -2
sb:the two	-12 -2 -6 0 -8 -1 -2 -2 28
sb:thi	-8 -1 23 0 -12 1 -2 1 -15
sb:to	4 -16 19 -8 -1 -3 1 3 -15
sb:to <name>	-15 -3 41 -2 1 -6 -6 -22 -13
sb:to invest	0 0 0 0 0 19 0 -12 -2
sb:trade	-2 -6 -11 -3 -8 -4 -6 -13 36
sb:trade between	-2 0 -5 0 0 0 0 0 15
sb:trade in	-4 0 -5 0 -1 0 0 -1 16
sb:two	-17 -4 -14 0 -11 -4 -5 2 34
sb:two country	-4 0 -6 0 -2 0 0 0 16
sb:up	-2 -4 -17 -1 14 7 -1 -5 6
sb:us	2 0 -18 0 18 0 0 0 0
sb:volume	-6 0 0 0 -11 0 0 -4 19
sb:was	16 0 -8 0 -14 -6 1 2 0
sb:we	-1 0 17 -1 3 -6 -3 0 -16
sb:will	-9 0 0 -2 -9 15 -6 1 0
sb:with	20 -8 -8 0 -9 -7 7 6 -11
sb:with <name>	18 -6 -7 0 -3 -4 9 -3 -8
sb:would	-8 -7 0 22 2 -1 -3 -5 -5
sb:year	0 -11 0 -5 6 -10 -15 2 6
sb:year <name>	0 0 -24 0 26 0 0 0 0
sb:year is	0 0 -9 0 0 0 0 15 -1
sentence about purchases 6	-3 -1 -20 0 -10 7 0 25 -6
sentence period	16 0 0 -1 -6 3 -2 -2 -12
sentence trade	1 9 -10 -5 16 -6 -9 0 -2
short number alone	2 -3 25 -5 -9 -9 -9 -4 -1
short without unit	-5 -7 -16 -2 8 -6 -6 13 14
side money	-5 -7 7 -21 7 17 0 -6 -9
side percent	-2 -9 11 24 0 -11 0 -15 -18
size % -1	-3 -3 -10 30 -7 -1 -5 -8 -3
size % 1	10 -12 9 -22 6 -10 5 -13 0
size EUR 7	-15 -7 11 -1 1 -7 10 -10 2
size GBP 7	-1 -5 17 0 0 -2 -1 -3 0
size USD 10	10 -8 -31 -3 -10 0 0 7 20
size USD 11	47 30 -61 -12 -34 41 -35 -9 -60
size USD 6	-12 19 30 0 -15 -10 -5 -10 -23
size USD 7	-30 6 28 -4 -7 -7 -11 -7 0
size USD 8	-7 -13 8 -3 14 -10 -10 -20 15
size USD 9	-18 -4 -19 -3 -16 -3 24 -10 30
size tonnes 3	-1 0 17 0 6 0 0 -15 -11
size tonnes 4	-1 0 20 0 -1 -1 -1 -24 14
size tonnes 7	-11 -8 -55 -5 -28 -8 -5 78 -21
size units 2	-4 -5 0 -2 -27 -6 -4 40 -13
t0=present	2 0 0 1 -4 -15 2 0 5
unit %	0 -20 -1 20 2 -17 11 -25 0
unit EUR	-31 -16 7 6 17 -15 11 -20 2
unit GBP	-4 -5 19 0 0 -3 -1 -4 -2
unit USD	22 29 -9 -38 -31 22 -8 -28 7
unit tonnes	-32 -23 12 -21 9 -23 -20 29 -10
unit units	-8 -10 -6 -6 7 -10 -8 31 -15
v0-none	-14 0 1 -2 6 8 -17 8 -6
v0=import	-1 0 -10 0 19 0 0 -5 0
v0=take	-1 0 -11 4 16 0 -2 0 -1
v1=buy	0 -2 -1 -1 -6 0 -1 19 -5
v1=import	-1 0 -10 0 19 0 0 -5 0
v1=pay	-4 18 -8 0 -4 -6 6 0 -5
v1=take	-1 0 -11 4 16 0 -2 0 -1
v2-none	-6 -2 8 -10 7 -19 -1 1 2
verbless	-3 -16 -1 2 7 1 -8 11 -5
vt0=import past	-1 0 -10 0 17 0 0 -2 0
vt0=take past	0 0 -8 0 18 0 0 -6 0
vt1=expect present	-2 -2 15 0 6 -2 0 -6 -9
vt1=import past	-1 0 -10 0 17 0 0 -2 0
vt1=take past	0 0 -8 0 18 0 0 -6 0
year earlier	12 -17 -2 -8 12 -15 -14 -9 9
year later	-10 0 5 -5 -18 0 -11 1 17`;
