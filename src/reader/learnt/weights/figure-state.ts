// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_STATE = `achieved	aimed at	reported
<always>	-16 3 7
a:'s	-8 6 -1
a:.	-7 5 0
a:<day-ahead>	-5 11 -6
a:<day-ahead> .	-1 6 -4
a:<duty>	0 11 -10
a:<gate>	0 -10 12
a:<goods-amount>	0 7 -5
a:<level>	0 6 -6
a:<month-gone>	0 -10 6
a:<name>	-1 12 -10
a:<name> in	0 -9 12
a:<not>	0 10 -8
a:<number>	-6 13 -7
a:<number> .	2 19 -19
a:<quality>	9 9 -20
a:<quality> energy	0 6 -6
a:<span>	-25 19 -7
a:<span> .	-7 18 -12
a:<v-agree>	-6 0 5
a:<v-bear>	0 -6 4
a:<v-buy>	7 0 -8
a:<v-down>	0 7 -4
a:<v-impose>	6 0 -5
a:<v-up>	-5 -2 8
a:a	-7 18 -12
a:and	-9 20 -13
a:at	-5 -3 8
a:buy	8 0 -8
a:by	0 14 -13
a:by <number>	0 16 -15
a:each	-9 0 5
a:each of	-6 15 -10
a:energy	0 7 -7
a:farm	0 6 -6
a:farm good	0 6 -6
a:first	5 -17 8
a:first <span>	0 -5 8
a:for	0 12 -14
a:for <name>	7 -6 0
a:from	-9 -1 9
a:go	-5 -2 8
a:good	-7 -7 12
a:half	0 13 -13
a:in	-8 4 1
a:in <month-gone>	2 -8 1
a:in <number>	0 -10 10
a:in each	-6 1 1
a:in the	-17 7 3
a:is	-4 12 -8
a:it	-3 6 -2
a:last	-15 -28 37
a:last year	-10 -25 32
a:leave	7 -3 -2
a:less	6 -3 -2
a:next	-5 24 -20
a:next year	0 19 -18
a:of	-9 5 0
a:of <name>	-6 11 -7
a:of <quality>	-2 9 -7
a:of good	0 -12 14
a:of soybean	8 -2 -5
a:on	5 3 -9
a:other	0 7 -7
a:over	-2 10 -7
a:over <span>	0 9 -9
a:port	0 -11 12
a:rice	-3 7 -1
a:season	-8 5 0
a:since	14 -15 -1
a:since the	13 -9 -5
a:soybean	10 -7 -2
a:tariff	-3 6 0
a:the	4 3 -7
a:the <day-ahead>	-3 8 -4
a:the <name>	0 10 -9
a:the first	5 -17 8
a:there	-3 -11 14
a:thi	-12 25 -16
a:thi year	-4 23 -19
a:through	0 -7 9
a:to <name>	2 -16 10
a:to the	0 6 -5
a:under	7 1 -9
a:under the	7 1 -9
a:way	0 -6 8
a:wheat	-3 7 -2
a:with	0 11 -9
a:with <name>	0 11 -9
a:year	-16 7 3
a:year .	-20 7 4
a:year before	5 -9 0
after other unit far tonnes	4 -10 4
after other unit far units	-2 9 -6
after other unit here money	-11 7 0
after other unit here percent	-5 -12 17
after other unit next money	-15 -13 23
after other unit next percent	-15 7 0
after same unit far money	0 -7 9
after same unit far percent	-5 -13 16
after same unit here money	-17 4 3
after same unit here tonnes	-11 6 0
after same unit next money	-24 23 -12
after same unit next percent	-7 0 8
after same unit next tonnes	19 0 -19
b:'s	-4 -10 13
b:'s export	-6 -1 8
b:,	13 -24 10
b:, a	7 -5 -2
b:, and	-8 4 0
b:, the	18 -1 -16
b:, to	4 -8 1
b:<duty>	0 -13 13
b:<goods>	-12 -6 15
b:<level-noun>	-5 13 -8
b:<name> buy	-4 -5 10
b:<name> had	8 -15 7
b:<name> take	8 -8 0
b:<name> will	-1 7 -4
b:<name> would	-2 12 -8
b:<office>	3 5 -10
b:<organisation>	15 6 -20
b:<person>	-5 19 -14
b:<person> say	0 7 -5
b:<quality>	2 -11 7
b:<seat>	-8 0 3
b:<sender>	-5 14 -8
b:<taker>	-2 -8 12
b:<v-agree>	1 4 -8
b:<v-bear>	7 -17 10
b:<v-begin>	0 -7 5
b:<v-buy>	-8 -2 12
b:<v-down>	8 3 -11
b:<v-end>	0 12 -10
b:<v-propose>	-9 36 -32
b:<v-say>	11 -10 0
b:<v-sell>	-20 -3 20
b:<v-stay>	-2 -20 19
b:<v-target>	-1 8 -6
b:<v-up>	-13 2 7
b:a	0 7 -8
b:about	8 -14 1
b:after	-1 -3 6
b:and	-15 9 0
b:are	2 5 -8
b:at	-15 4 2
b:at least	-4 13 -9
b:be	-2 16 -13
b:book	13 -3 -10
b:bring	2 8 -11
b:by the	5 4 -10
b:collect	7 -3 -4
b:come	8 -10 0
b:come to	9 -14 1
b:country	-10 -6 14
b:cut	0 10 -11
b:deficit	10 -3 -6
b:deficit with	12 -3 -9
b:down	9 -4 -5
b:duty	3 -26 20
b:duty on	0 -10 12
b:expect	-2 9 -5
b:export	-13 -3 15
b:export of	-5 -5 11
b:fall by	-19 6 4
b:fall to	9 0 -7
b:first	1 -9 4
b:for	-16 8 0
b:for thi	-1 9 -6
b:from	-12 -7 15
b:from <name>	-6 -5 11
b:goal	-1 18 -16
b:goal of	0 9 -8
b:good	-5 -10 15
b:had	11 -23 11
b:has	5 -8 0
b:hope	0 8 -8
b:hope for	0 6 -5
b:import	-8 -10 16
b:in	-5 11 -6
b:in <month-gone>	-5 6 0
b:in the	-2 -5 9
b:invest	0 7 -5
b:it	-17 10 0
b:it had	-1 -2 6
b:it was	-2 -8 11
b:its	10 -4 -6
b:last	-5 -4 9
b:last year	-3 -9 12
b:least	-4 13 -9
b:list	-1 -2 6
b:lose	0 15 -13
b:of <name>	5 9 -14
b:on	0 -13 13
b:our	-7 3 0
b:our export	-3 -3 7
b:promise	1 7 -13
b:promise to	6 -4 0
b:put	-5 -7 12
b:put the	-2 -6 9
b:reach	4 6 -13
b:set	0 11 -10
b:some	8 -9 -1
b:stand	6 0 -5
b:tariff on	0 -5 6
b:that <name>	1 -11 9
b:that it	0 10 -9
b:the <name>	-16 0 15
b:the <organisation>	17 7 -23
b:the <quality>	0 -2 6
b:the <seat>	0 6 -3
b:the first	2 -8 3
b:the goal	-1 16 -14
b:thi	-4 15 -11
b:thi year	0 10 -7
b:to	4 12 -16
b:to <name>	0 11 -9
b:to buy	2 0 -6
b:to the	-4 -2 8
b:trade	10 -7 -2
b:up	-1 -8 10
b:want	0 13 -11
b:was	-14 3 5
b:was worth	-2 13 -11
b:we	-6 12 -6
b:will	-8 10 -4
b:with	6 -16 4
b:with <name>	7 -3 -4
b:worth	-8 2 2
b:would	-11 17 -9
b:year	-8 -4 11
c0=agree	3 7 -13
c0=bear	9 -13 4
c0=begin	6 -15 5
c0=buy	-8 0 5
c0=down	12 -13 0
c0=end	0 13 -11
c0=impose	6 -4 0
c0=propose	-13 29 -21
c0=say	13 -5 -6
c0=sell	-8 0 6
c0=stay	0 -6 5
c0=up	-10 0 7
c1=agree	2 3 -7
c1=bear	-6 -7 12
c1=begin	6 -15 5
c1=down	8 0 -7
c1=end	0 13 -11
c1=propose	-6 15 -10
c1=say	13 -12 -1
c1=sell	-10 7 0
c1=stay	0 -8 7
c1=up	-11 2 6
c2=buy	8 0 -7
c2=impose	10 0 -8
c2=stay	-9 12 -5
c2=up	-5 -2 8
clause about deficit 1	6 -12 0
clause about deficit 1 money	0 -10 6
clause about duties 5	1 -13 6
clause about exports 8 money	-12 7 0
clause about exports 8 tonnes	8 -14 2
clause about growth 7	-11 6 0
clause about growth 7 percent	-11 7 0
clause about imports 9	4 -32 22
clause about imports 9 money	0 -14 9
clause about imports 9 percent	0 -4 7
clause about imports 9 tonnes	5 -16 8
clause about investment 4	-1 22 -20
clause about investment 4 money	-1 21 -19
clause about purchases 6	0 29 -36
clause about purchases 6 money	-1 21 -19
clause about purchases 6 tonnes	5 7 -18
clause about purchases 6 units	-2 10 -7
clause about trade 10	-8 -4 9
clause about trade 10 percent	0 -9 10
clause about trade 3	-4 -10 14
clause about trade 3 money	-3 -9 12
clause achieved	33 -46 -3
clause achieved money	17 -21 -3
clause achieved percent	8 -8 -2
clause achieved tonnes	17 -24 2
clause aim	-24 43 -32
clause aim money	-21 33 -25
clause aim percent	-10 0 5
clause aim tonnes	-1 9 -8
clause aim units	-4 10 -6
clause change	6 -5 0
clause change percent	11 -2 -8
clause change tonnes	0 -6 6
clause each way	-1 -8 11
clause each way money	0 -7 10
clause not trade	-4 -14 17
clause not trade money	0 -10 11
clause period	-8 -6 11
clause period money	6 0 -4
clause period tonnes	-17 -7 18
clause to come	-1 11 -9
clause to come money	-2 9 -7
clause trade	-15 1 10
clause trade money	-25 7 7
clause trade percent	-2 -19 16
clause trade tonnes	6 3 -10
clause trade units	-2 6 -3
clause worth	-15 -4 15
clause worth money	-9 -16 23
clause worth percent	-4 10 -6
ct0=begin past	6 -15 4
ct0=buy future	-1 7 -5
ct0=buy modal	-3 6 0
ct0=buy past	-8 -13 18
ct0=down past	16 -13 -8
ct0=down pluperfect	-3 -3 8
ct0=impose future	0 7 -5
ct0=impose past	2 -7 1
ct0=impose perfect	10 0 -10
ct0=propose past	-3 11 -7
ct0=propose present	-5 23 -19
ct0=say past	3 2 -7
ct0=sell past	-6 -15 21
ct0=stay present	7 -12 3
ct0=up past	-4 0 7
ct1=begin past	6 -15 4
ct1=buy future	-1 7 -5
ct1=buy modal	-3 6 0
ct1=buy past	-8 -13 18
ct1=down infinitive	0 13 -12
ct1=down past	16 -13 -8
ct1=down pluperfect	-3 -3 8
ct1=impose future	0 7 -5
ct1=impose infinitive	-1 12 -10
ct1=impose participle-passive	-11 -7 17
ct1=impose past	4 -12 3
ct1=impose present	-5 -3 7
ct1=propose present	-1 16 -14
ct1=sell past	-6 -15 21
ct1=stay present	7 -13 3
ct1=up past	-4 0 7
ct2=begin past	0 -7 6
ct2=stay present	-6 15 -10
ct2=up past	-4 -5 10
early	-10 22 -14
f:!	0 -8 8
f:'s	5 1 -7
f:,	-7 -6 11
f::	0 -7 7
f:;	2 -9 5
f:<day-gone>	4 -9 3
f:<day-today>	-7 -3 11
f:<duty>	-4 -4 8
f:<goods>	-9 -9 16
f:<level-noun>	-6 -8 15
f:<level>	-10 0 9
f:<money>	-4 -15 16
f:<month-ahead>	9 -10 0
f:<not>	-24 5 8
f:<number>	9 -19 7
f:<office>	0 -10 9
f:<organisation>	-23 -1 18
f:<person>	13 15 -31
f:<quality>	-11 7 0
f:<seat>	16 -3 -10
f:<sender>	-6 -4 12
f:<span>	17 0 -18
f:<v-bear>	-8 13 -5
f:<v-begin>	-16 -2 16
f:<v-buy>	10 -5 -5
f:<v-down>	-9 -15 22
f:<v-end>	-1 -8 9
f:<v-impose>	4 -16 9
f:<v-propose>	-2 -6 7
f:<v-return>	-4 -6 11
f:<v-say>	-11 -14 24
f:<v-sell>	-3 -3 8
f:<v-stay>	2 3 -6
f:<v-target>	-5 -3 8
f:<v-up>	1 -10 7
f:?	-5 -8 13
f:a	0 -6 7
f:after	0 -8 9
f:agreement	0 6 -6
f:all	9 -1 -7
f:and	-7 2 3
f:are	-5 17 -12
f:at	-9 22 -14
f:be	-13 4 3
f:before	4 -9 1
f:both	-2 -5 9
f:by	-18 -7 21
f:call	0 10 -12
f:come	-9 -5 14
f:day	0 -5 6
f:did	-6 1 3
f:do	3 -9 4
f:doe	-1 -5 8
f:each	12 -4 -8
f:end	-2 -3 7
f:expect	-10 -8 17
f:fall	-1 -5 7
f:for	7 -13 2
f:from	-8 0 7
f:good	-1 13 -12
f:had	0 -9 7
f:has	14 0 -14
f:have	6 -1 -2
f:he	-2 -7 10
f:how	-5 -3 9
f:import	13 -3 -10
f:is	12 -14 0
f:it	-31 18 1
f:its	11 5 -17
f:last	-1 -20 24
f:like	0 -10 11
f:list	4 12 -18
f:lose	-2 -3 7
f:make	8 -3 -5
f:meet	8 13 -22
f:million	12 0 -14
f:much	-4 0 7
f:my	13 2 -15
f:no	-4 9 -5
f:not	-13 -3 14
f:of	11 -10 0
f:on	0 -14 16
f:pay	-12 0 8
f:promise	3 2 -9
f:rate	-6 -2 10
f:say	-3 -6 9
f:side	0 -8 9
f:target	-2 -7 10
f:that	-1 -5 7
f:the	-3 12 -9
f:there	-5 -5 10
f:thi	0 -7 5
f:two	-1 -10 13
f:up	-6 -1 8
f:way	-4 -20 23
f:we	-5 -4 8
f:week	-8 1 2
f:which	-7 -1 9
f:with	5 1 -7
f:would	-10 1 2
f:year	7 -30 15
f:you	6 -11 1
first about deficit 1	6 -12 0
first about deficit 1 money	0 -10 6
first about duties 5	1 -13 6
first about exports 8 money	-12 7 0
first about exports 8 tonnes	2 -9 3
first about growth 7	-10 12 -5
first about growth 7 percent	-10 12 -5
first about imports 9	-3 -21 21
first about imports 9 money	-2 -12 15
first about imports 9 tonnes	0 -7 5
first about investment 4	-1 22 -20
first about investment 4 money	-1 21 -19
first about purchases 6	0 26 -33
first about purchases 6 money	-1 18 -16
first about purchases 6 tonnes	5 7 -18
first about purchases 6 units	-2 10 -7
first about trade 10	-10 -8 13
first about trade 10 money	-8 -7 12
first about trade 3	-4 -8 12
first about trade 3 money	-3 -7 10
first none money	-16 -2 13
first none percent	10 -13 0
first none tonnes	6 1 -10
first none units	-11 18 -11
first-of-paragraph	-7 0 5
goods money	-16 -10 21
goods percent	23 -10 -17
has-future	-14 23 -14
has-gerund	2 7 -11
has-infinitive	0 18 -24
has-modal	-15 34 -26
has-participle	-1 -8 8
has-past	9 -32 17
has-perfect	13 -5 -6
has-pluperfect	13 -25 11
has-present	-10 19 -13
headline	19 11 -28
kind money	-32 -4 23
kind percent	4 -7 1
kind tonnes	11 -2 -9
kind units	-16 26 -17
l1=:	-13 12 -3
l1=<begin>	-8 5 0
l1=<name>	-1 -4 7
l1=<v-agree>	4 6 -13
l1=<v-propose>	0 7 -5
l1=<v-sell>	-4 -1 7
l1=about	8 -14 1
l1=and	-3 9 -6
l1=be	0 11 -9
l1=by	-6 9 0
l1=for	-9 -3 10
l1=from	0 -8 9
l1=in	4 10 -14
l1=invest	0 6 -4
l1=is	-10 -7 15
l1=least	-4 13 -9
l1=of	-1 7 -5
l1=reach	4 6 -13
l1=some	8 -9 -1
l1=the	7 -2 -3
l1=to	4 3 -7
l1=was	-13 0 12
l1=were	-1 -3 7
l1=worth	-7 6 -1
l2=,	-6 -1 6
l2=:	23 -8 -18
l2=<duty>	6 0 -4
l2=<goods>	-7 0 5
l2=<level>	-1 -10 13
l2=<month-gone>	-6 4 0
l2=<name>	4 -12 5
l2=<number>	-12 3 1
l2=<organisation>	7 -1 -5
l2=<person>	-8 -13 19
l2=<v-agree>	0 16 -15
l2=<v-begin>	10 -11 0
l2=<v-buy>	5 -11 6
l2=<v-down>	3 -9 2
l2=<v-impose>	14 3 -16
l2=<v-propose>	0 19 -18
l2=<v-stay>	0 -6 8
l2=<v-up>	-7 0 8
l2=at	-9 10 -3
l2=come	2 -10 4
l2=country	-8 -6 14
l2=down	7 -1 -5
l2=goal	0 10 -9
l2=had	0 -10 12
l2=hope	0 6 -5
l2=in	-11 5 3
l2=it	-4 -9 13
l2=on	-1 -6 10
l2=sell	0 6 -4
l2=soybean	-1 10 -6
l2=to	2 10 -18
l2=was	-2 13 -11
l2=will	0 10 -9
l2=would	-4 7 -1
l2=year	5 0 -6
l3=,	0 -25 22
l3=:	-2 -5 9
l3=<begin>	-23 -6 22
l3=<duty>	-2 -7 10
l3=<goods>	-5 9 -4
l3=<month-gone>	-1 -5 9
l3=<name>	18 8 -25
l3=<number>	0 -13 12
l3=<quality>	-5 -5 10
l3=<v-impose>	-8 -7 14
l3=a	4 10 -14
l3=are	0 6 -5
l3=duty	0 -14 15
l3=for	0 22 -21
l3=have	0 -10 11
l3=in	0 7 -5
l3=it	-2 7 -4
l3=of	-5 8 -1
l3=on	0 -8 8
l3=promise	6 -4 0
l3=take	-8 0 7
l3=the	4 -12 5
l3=thi	3 12 -18
l3=to	0 10 -11
l3=trade	0 -7 9
l3=year	-6 -12 19
l4=,	12 -5 -5
l4=<duty>	-4 14 -11
l4=<goods>	0 -7 7
l4=<level>	-2 -5 8
l4=<month-gone>	7 -5 -1
l4=<name>	-11 5 3
l4=<number>	0 -7 4
l4=<organisation>	13 -4 -9
l4=<sender>	1 14 -16
l4=<v-down>	1 7 -9
l4=<v-propose>	0 8 -7
l4=for	-3 11 -7
l4=from	0 9 -7
l4=has	-6 4 0
l4=in	0 -14 18
l4=last	0 -6 6
l4=of	14 -5 -8
l4=tariff	-1 15 -13
l4=the	-18 0 12
l4=to	7 -8 0
l4=with	6 -1 -4
l=, and	-2 7 -4
l=<begin> <begin>	-8 5 0
l=<name> :	0 -6 7
l=<name> buy	-1 -2 6
l=<number> :	-10 0 4
l=<person> :	-8 -13 19
l=at least	-4 13 -9
l=come to	2 -10 4
l=fall by	-19 6 4
l=fall to	9 -2 -6
l=hope for	0 6 -5
l=it was	-1 -11 13
l=was worth	-2 13 -11
l=year ,	8 -5 -2
late	-22 -20 35
lead=,	13 -24 10
lead=each	0 -5 6
lead=in	0 -9 11
lead=it	-2 9 -6
lead=last	-3 -7 10
lead=mexico	7 0 -7
lead=our	0 -11 13
lead=that	1 9 -13
lead=the	-17 9 2
lead=we	-2 11 -7
level	4 -7 1
lll=<begin> <begin> <begin>	-8 5 0
lll=<begin> <person> :	-8 -10 17
lll=<name> fall by	-8 0 8
lll=<name> sell <name>	0 6 -4
lll=in <number> :	-2 -10 14
lll=promise to buy	7 -7 0
lll=to <name> :	0 -6 7
lr=, .	0 -12 13
lr=: .	0 7 -8
lr=about .	5 -18 8
lr=by .	-6 9 -3
lr=by in	-10 0 12
lr=for thi	0 8 -8
lr=is .	-9 -11 18
lr=least of	0 6 -5
lr=of ,	-4 -10 13
lr=of in	-1 15 -13
lr=the of	8 0 -7
lr=to .	8 2 -10
lr=was .	-10 3 1
nc2=begin	0 -7 10
nc2=down	0 -8 9
nc2=impose	8 -2 -5
nc2=propose	12 -8 -3
nc2=stay	13 -1 -11
nct2=propose present	8 -8 0
nct2=say past	-5 -5 10
nct2=stay present	11 0 -12
near about deficit 1	8 -12 0
near about deficit 1 money	2 -11 4
near about duties 5	1 -13 6
near about exports 8	-1 -6 8
near about exports 8 money	-11 0 4
near about exports 8 tonnes	2 -13 7
near about growth 7	-13 14 -5
near about growth 7 percent	-13 14 -5
near about imports 9	5 -31 20
near about imports 9 money	0 -15 10
near about imports 9 tonnes	5 -17 9
near about investment 4	-1 24 -22
near about investment 4 money	-1 23 -21
near about purchases 6	6 29 -44
near about purchases 6 money	-2 27 -25
near about purchases 6 tonnes	12 0 -17
near about purchases 6 units	-2 12 -9
near about trade 3	-3 -12 16
near about trade 3 money	-3 -12 16
near achieved	37 -49 -5
near achieved money	18 -23 -3
near achieved percent	7 -10 0
near achieved tonnes	22 -25 -2
near aim	-23 49 -38
near aim money	-20 41 -33
near aim percent	-10 0 6
near aim tonnes	0 9 -9
near aim units	-5 12 -7
near change	6 -5 -1
near change percent	9 -3 -5
near each way	-1 -8 11
near each way money	0 -8 10
near not trade	-3 -10 13
near not trade money	0 -10 11
near period	-11 -10 17
near period money	6 0 -2
near period percent	-9 -5 13
near period tonnes	-11 -10 18
near to come	0 9 -8
near to come money	-1 11 -9
near trade	-10 6 0
near trade money	-20 0 13
near trade percent	2 -8 3
near trade tonnes	6 9 -18
near trade units	-5 12 -8
near worth	-12 -2 11
near worth money	-8 -15 21
near worth percent	-3 12 -9
next=,	-13 12 -2
next=;	18 -17 -2
next=and	-4 -11 16
next=that	7 -8 0
nhas-modal	0 -6 7
nhas-past	-7 -12 18
nhas-perfect	6 -7 0
nhas-present	12 -5 -6
nt2=past	-5 -12 16
nt2=perfect	6 0 -4
nt2=present	13 -2 -11
nv0-none	-1 -6 6
nv1-none	-1 -6 6
nv2-none	-21 18 -4
nv2=be	13 -3 -10
nv2=say	5 -10 1
nvt2=be present	12 0 -11
nvt2=say past	0 -8 6
pc0=begin	-7 6 0
pc0=buy	1 2 -6
pc0=impose	0 -7 6
pc0=propose	0 -9 10
pc0=say	12 -5 -5
pc0=stay	-6 0 4
pc0=up	11 0 -12
pc1=begin	-4 -3 7
pc1=buy	0 5 -7
pc1=say	10 0 -10
pc1=stay	-8 1 2
pc1=up	10 -4 -5
pct0=begin past	-3 7 -2
pct0=impose past	3 5 -10
pct0=impose present	-1 -8 10
pct0=say past	14 -6 -7
pct0=say present	-7 0 5
pct0=stay past	-3 -9 12
pct0=stay present	0 10 -8
pct1=impose past	7 -1 -5
pct1=impose present	-1 -8 10
pct1=say past	14 -6 -7
pct1=say present	-7 0 5
pct1=stay past	-3 -9 12
pct1=stay present	0 9 -8
phas-infinitive	0 6 -4
phas-past	3 -14 10
phas-pluperfect	8 -1 -7
phas-present	-8 8 -2
prior about deficit 1	-3 -8 12
prior about exports 8	-16 20 -11
prior about imports 9	-2 -2 6
prior about investment 4	0 9 -7
prior about purchases 6	8 14 -27
prior about trade 10	-14 -3 10
prior achieved	-5 -3 8
prior aim	14 3 -19
prior change	-8 -4 12
prior period	-27 4 9
prior to come	0 -7 6
prior trade	-21 11 0
prior worth	-6 -1 6
pt0=past	6 -11 5
pt0=pluperfect	8 -1 -7
pt0=present	-7 9 -3
pt1=infinitive	0 6 -4
pt1=past	9 -13 3
pt1=pluperfect	8 -1 -7
pv0=be	-5 -5 10
pv0=buy	1 2 -6
pv0=fall	-2 -1 6
pv0=say	9 0 -10
pv1-none	3 -6 2
pv1=be	-4 -6 10
pv1=buy	1 6 -9
pv1=fall	-2 -2 7
pv1=say	9 0 -10
pv2-none	11 -3 -6
pvt0=be past	-3 -7 11
pvt0=fall past	-2 -1 6
pvt0=say past	14 0 -15
pvt0=say present	-3 -3 7
pvt1=be past	-3 -7 11
pvt1=fall past	-2 -1 6
pvt1=say past	14 0 -15
pvt1=say present	-3 -3 7
q:"	0 7 -7
q:'s	-19 0 11
q:,	-2 -13 15
q:.	-20 -2 15
q::	12 -17 5
q:<day-ahead>	6 4 -11
q:<day-gone>	0 -7 7
q:<day-today>	13 -8 -8
q:<duty>	-2 -4 7
q:<goods-amount>	15 0 -17
q:<goods>	-5 -9 13
q:<level>	-18 -12 23
q:<money>	-24 4 6
q:<name>	-24 12 0
q:<not>	4 7 -11
q:<number>	-4 -4 7
q:<office>	0 -8 9
q:<organisation>	8 -11 2
q:<quality>	-1 -5 6
q:<seat>	8 0 -9
q:<sender>	-18 11 -1
q:<span>	7 -5 -2
q:<v-bear>	0 -6 5
q:<v-begin>	-1 9 -7
q:<v-down>	-5 -13 18
q:<v-propose>	14 -13 0
q:<v-say>	7 7 -14
q:<v-sell>	-14 14 -6
q:<v-stay>	6 0 -2
q:<v-suspend>	0 -7 4
q:<v-up>	0 12 -11
q:?	16 0 -17
q:a	6 -4 0
q:about	0 -8 10
q:also	-1 -6 9
q:and	7 19 -27
q:are	-8 1 3
q:at	-13 5 0
q:been	-7 -8 15
q:before	0 9 -9
q:both	6 -3 -1
q:buy	6 0 -5
q:by	6 -13 5
q:call	4 3 -10
q:deficit	-3 -8 11
q:did	7 -5 -2
q:each	13 -6 -8
q:export	-6 1 1
q:fact	10 -4 -6
q:fall	-2 -2 6
q:figure	-2 -9 13
q:for	-7 -5 11
q:good	-8 1 1
q:had	0 -8 9
q:have	-11 4 1
q:how	-7 4 1
q:i	4 0 -6
q:in	-7 -3 8
q:it	4 0 -6
q:last	0 -7 5
q:meet	8 0 -9
q:more	-6 10 -5
q:number	3 -11 4
q:oil	-1 -4 7
q:on	2 -6 2
q:one	-6 -3 7
q:pay	-6 -7 13
q:promise	3 0 -6
q:rate	0 8 -7
q:say	14 8 -22
q:sell	-3 18 -15
q:sheet	10 -4 -6
q:since	-4 -5 9
q:soybean	7 2 -13
q:tariff	-5 0 6
q:than	-5 12 -9
q:the	1 17 -17
q:then	6 1 -10
q:there	-7 -7 14
q:they	-7 0 4
q:thi	-2 16 -13
q:third	-2 9 -6
q:three	22 -16 -10
q:through	0 -5 6
q:to	-15 9 0
q:we	-2 6 -3
q:were	-1 -4 6
q:what	10 0 -9
q:which	-1 -10 12
q:will	-5 21 -15
q:with	-4 -10 15
q:worth	-6 2 0
q:would	-5 -3 8
qt=future	0 12 -10
qt=modal	0 -7 8
qt=pluperfect	-5 -3 8
qt=present	6 -1 -3
r1=,	-5 -4 9
r1=<end>	-12 -8 17
r1=<span>	-11 0 7
r1=<v-up>	-2 -2 6
r1=and	-3 10 -6
r1=by	2 9 -14
r1=from	-6 0 5
r1=go	-2 -2 6
r1=in	-12 15 -4
r1=is	-2 18 -15
r1=last	-1 -19 21
r1=less	6 -3 -2
r1=next	0 12 -12
r1=on	0 -6 7
r1=thi	-4 23 -19
r1=under	-9 0 7
r2=.	-13 -8 18
r2=<end>	0 -7 6
r2=<goods>	0 -12 12
r2=<money>	-1 9 -6
r2=<name>	-8 0 5
r2=<span>	0 8 -7
r2=a	-1 6 -4
r2=each	-5 13 -9
r2=good	-2 -4 7
r2=in	7 -5 -1
r2=soybean	8 -2 -5
r2=the	-17 2 11
r2=thi	0 6 -5
r2=through	0 -5 6
r2=to	1 5 -7
r2=year	-7 10 -6
r3='s	-4 6 -2
r3=,	0 -11 10
r3=.	15 2 -15
r3=<duty>	3 5 -10
r3=<end>	-7 -11 15
r3=<goods>	-7 4 0
r3=<name>	7 9 -16
r3=<quality>	15 0 -15
r3=<v-impose>	-3 -3 7
r3=and	0 -7 9
r3=first	5 -17 7
r3=in	-7 -11 16
r3=next	0 10 -8
r3=of	-8 3 1
r3=the	4 -6 0
r3=to	2 -13 9
r3=year	-11 8 0
r4=,	-13 -2 14
r4=<goods>	5 -9 2
r4=<name>	0 -10 11
r4=<number>	0 6 -4
r4=and	-8 0 6
r4=good	0 -6 7
r4=half	0 13 -12
r4=in	-1 8 -6
r4=of	1 11 -13
r4=the	2 10 -13
r4=to	-4 -6 11
r4=year	-10 -4 13
r=<end> <end>	-12 -8 17
r=by <number>	0 10 -9
r=in <number>	5 -8 0
r=in each	-4 12 -8
r=in the	-21 7 4
r=last year	-1 -19 21
r=of <name>	-4 6 -2
r=of soybean	8 -2 -5
r=thi year	0 21 -19
r=under the	-9 0 7
rule:after figure	-24 4 7
rule:after none	-17 12 -2
rule:deficit money	0 -16 11
rule:duties money	7 -5 -2
rule:exports money	-12 8 -1
rule:exports percent	-22 -3 25
rule:imports money	-2 -6 9
rule:imports tonnes	0 -9 6
rule:investment money	-1 31 -30
rule:none money	-7 -4 10
rule:none percent	-31 1 16
rule:none tonnes	7 -4 -2
rule:none units	-9 16 -10
rule:other money	-7 8 -1
rule:purchases money	-1 25 -23
rule:purchases units	-1 8 -6
rule:state achieved	2 -43 23
rule:state aimed at	-16 42 -35
rule:state reported	-44 -6 30
rule:trade money	-11 0 4
rule:what deficit	2 -17 8
rule:what duties	7 -5 -2
rule:what exports	-32 7 11
rule:what imports	-1 -17 17
rule:what investment	-1 31 -30
rule:what none	-19 2 10
rule:what other	-8 6 0
rule:what purchases	0 20 -25
rule:what trade	-16 -5 14
s:'	-5 10 -6
s:'s	6 -16 9
s:(	-3 -3 7
s:)	-3 -3 7
s:,	3 6 -7
s:-	0 13 -12
s:.	-6 -2 6
s:;	17 -18 0
s:<day-gone>	0 -14 13
s:<duty>	13 -13 0
s:<gate>	-10 -10 18
s:<goods-amount>	3 8 -13
s:<goods>	-6 -15 20
s:<level-noun>	-11 15 -8
s:<level>	-3 -3 6
s:<money>	-33 -14 33
s:<month-gone>	2 -12 5
s:<name>	0 -6 4
s:<not>	3 15 -17
s:<office>	8 -4 -2
s:<organisation>	7 -7 0
s:<person>	29 0 -27
s:<seat>	-18 13 -2
s:<sender>	11 7 -16
s:<span>	-27 5 8
s:<taker>	-4 -9 14
s:<v-agree>	-5 12 -7
s:<v-bear>	6 -14 9
s:<v-begin>	-3 -4 7
s:<v-buy>	-3 6 -3
s:<v-down>	1 8 -9
s:<v-end>	2 15 -17
s:<v-impose>	-2 8 -6
s:<v-propose>	3 25 -30
s:<v-return>	-6 7 -1
s:<v-say>	13 -8 -3
s:<v-sell>	-5 -17 19
s:<v-stay>	-11 -7 15
s:<v-target>	-17 7 1
s:<v-up>	-6 -12 17
s:a	-3 8 -4
s:about	8 -13 1
s:according	0 11 -12
s:after	-9 9 -3
s:against	-1 9 -6
s:agree	-5 14 -9
s:all	-1 -11 11
s:also	4 -6 0
s:an	3 16 -19
s:and	-7 10 -5
s:are	6 20 -25
s:as	4 11 -17
s:ask	-2 -4 9
s:at	-29 1 12
s:be	-6 14 -9
s:bean	1 9 -14
s:beef	-5 11 -6
s:been	5 -16 8
s:before	-6 -8 14
s:boeing	-2 13 -11
s:book	10 1 -13
s:both	0 -9 11
s:bring	2 8 -10
s:busan	1 13 -14
s:but	-9 -3 10
s:buy	8 6 -18
s:car	-2 12 -9
s:collect	14 -13 -7
s:come	8 0 -8
s:company	4 5 -10
s:cost	-7 -4 10
s:could	4 0 -6
s:count	4 1 -7
s:counted	-3 -7 12
s:country	-13 -5 14
s:custom	-5 -1 7
s:cut	0 9 -9
s:deficit	8 -12 0
s:direction	0 -9 10
s:down	6 -1 -4
s:duty	18 -15 -3
s:each	-18 3 6
s:emergency	7 -10 0
s:end	2 3 -8
s:energy	0 15 -14
s:export	0 -8 6
s:fact	-1 10 -8
s:fall	-10 0 8
s:far	11 -8 -4
s:farm	-1 17 -14
s:figure	0 -8 6
s:first	15 -14 0
s:follow	-1 8 -5
s:for	-13 23 -13
s:forecast	0 9 -8
s:from	-8 -10 16
s:fruit	0 -4 6
s:go	-11 -4 13
s:good	-22 -8 19
s:grower	-5 7 -1
s:had	19 -27 6
s:half	3 12 -15
s:has	6 -13 3
s:he	-7 0 7
s:if	2 12 -17
s:import	-11 -13 21
s:in	-12 0 8
s:invest	0 16 -14
s:investment	0 9 -9
s:is	-9 6 0
s:it	-5 12 -7
s:last	-16 -23 36
s:least	-7 22 -18
s:leave	6 -2 -3
s:less	10 -9 -2
s:list	-4 -7 12
s:lose	-4 13 -9
s:meet	16 -13 -2
s:month	11 -16 2
s:next	-12 31 -23
s:no	4 12 -17
s:not	3 2 -6
s:now	3 1 -6
s:of	8 4 -11
s:oil	-3 -2 6
s:on	2 -6 3
s:one	-8 -11 18
s:or	-4 -8 11
s:order	-4 11 -5
s:other	0 13 -11
s:our	-3 18 -16
s:out	0 6 -6
s:output	-8 8 -3
s:over	-4 12 -8
s:own	0 7 -10
s:part	6 -3 -2
s:pay	-5 6 -1
s:port	0 -11 13
s:promise	9 4 -21
s:purchase	-6 6 0
s:put	-6 -5 11
s:quarrel	0 -6 8
s:quarter	-5 0 6
s:rate	-2 11 -8
s:reckon	-2 14 -11
s:report	0 -6 4
s:return	0 10 -9
s:same	0 -8 9
s:say	16 -1 -14
s:season	-11 5 2
s:set	-3 -4 7
s:sheet	-2 14 -12
s:ship	-9 -4 13
s:shipment	8 14 -21
s:show	6 0 -4
s:since	12 -22 4
s:so	9 -13 1
s:some	6 -5 -1
s:soybean	4 20 -33
s:summer	2 -9 3
s:target	0 17 -16
s:tell	-8 -2 11
s:than	12 0 -10
s:that	6 -13 7
s:the	8 -2 -5
s:then	-5 10 -2
s:there	0 -9 8
s:thi	4 25 -33
s:those	2 8 -11
s:to	9 0 -7
s:trade	4 -14 6
s:truce	6 0 -8
s:two	-16 0 6
s:under	22 0 -23
s:up	0 -8 7
s:us	-3 -7 10
s:volume	-5 -3 7
s:want	-1 11 -9
s:way	-2 -10 13
s:we	-9 -3 9
s:were	-2 -14 15
s:wheat	-3 7 -2
s:which	-1 -21 21
s:will	-11 17 -11
s:with	0 8 -9
s:worth	-14 -3 13
s:would	-16 10 0
s:write	-3 8 -4
s:year	-13 1 8
s:you	0 -6 8
sa:'	0 6 -3
sa:'s	0 -11 11
sa:)	-2 -3 7
sa:, <level>	0 -6 8
sa:, <money>	0 10 -9
sa:, according	0 12 -10
sa:, and	9 -5 -2
sa:, if	4 -8 2
sa:, say	10 2 -13
sa:-	-13 18 -5
sa:.	-6 0 4
sa:;	17 -17 -2
sa:; the	11 -1 -9
sa:<agent>	6 0 -7
sa:<day-ahead>	-6 0 4
sa:<day-ahead> .	-2 -3 7
sa:<day-gone> .	-6 0 5
sa:<day-today>	-6 1 2
sa:<duty>	9 -1 -8
sa:<gate>	-3 -14 17
sa:<goods-amount>	17 1 -24
sa:<goods-amount> .	13 -3 -11
sa:<goods-amount> in	-2 7 -2
sa:<goods>	8 0 -6
sa:<level-noun>	3 2 -6
sa:<level> .	0 -5 8
sa:<money>	-23 13 -3
sa:<money> .	-6 0 4
sa:<money> in	-3 14 -11
sa:<month-gone>	-1 -9 10
sa:<month-gone> ,	2 -8 1
sa:<name>	-7 11 -6
sa:<name> ,	-6 0 5
sa:<name> .	-8 0 3
sa:<name> in	-2 -11 14
sa:<number> ,	0 10 -10
sa:<organisation>	2 -8 3
sa:<person>	5 3 -9
sa:<quality>	6 7 -15
sa:<quality> energy	0 6 -6
sa:<seat>	-4 -8 12
sa:<span>	-21 18 -6
sa:<span> .	-14 24 -15
sa:<v-agree>	-4 -10 14
sa:<v-bear>	0 -16 16
sa:<v-begin>	2 -9 5
sa:<v-buy>	6 4 -12
sa:<v-end>	0 -6 4
sa:<v-impose>	9 -23 12
sa:<v-propose>	16 -15 -2
sa:<v-sell>	-1 -5 7
sa:<v-target>	-11 -3 13
sa:<v-up>	-10 -13 21
sa:a	0 9 -8
sa:according	0 12 -10
sa:according to	0 12 -10
sa:after	-4 11 -7
sa:against	0 10 -9
sa:agree	-1 9 -6
sa:all	2 -7 1
sa:are	0 11 -11
sa:as	0 13 -11
sa:at	-9 -3 10
sa:been	8 -10 0
sa:before .	-2 -7 11
sa:before the	-6 4 0
sa:boeing	0 7 -5
sa:both	0 -7 8
sa:busan	3 6 -10
sa:busan .	5 0 -7
sa:buy	8 0 -9
sa:by	-6 0 5
sa:duty	9 0 -7
sa:each	-16 6 2
sa:each of	-10 22 -15
sa:energy	0 7 -7
sa:farm	0 11 -10
sa:farm good	0 11 -10
sa:first	9 -1 -5
sa:first <span>	0 -6 9
sa:follow	-1 8 -5
sa:for <money>	0 -5 6
sa:for <name>	6 -7 0
sa:from	-15 -4 16
sa:from <name>	0 -5 7
sa:go	-6 -3 10
sa:good	-10 0 4
sa:good <span>	0 6 -6
sa:half	0 13 -12
sa:has	4 -7 1
sa:have	8 -3 -4
sa:hope	0 -7 8
sa:if	4 -6 0
sa:in	-5 -2 6
sa:in <month-gone>	6 -10 0
sa:in <number>	2 -16 11
sa:in each	-10 8 0
sa:in the	-18 7 4
sa:investment	0 9 -8
sa:its	-8 2 1
sa:last	-5 -30 36
sa:last <span>	3 0 -6
sa:last year	-10 -23 30
sa:least	0 9 -8
sa:leave	7 -3 -2
sa:less	5 -7 0
sa:less than	0 -6 8
sa:million	0 6 -3
sa:million in	0 6 -3
sa:next	-10 28 -21
sa:next year	0 19 -18
sa:no	4 7 -12
sa:now	7 -4 -1
sa:of	5 0 -6
sa:of <name>	-6 11 -7
sa:of <number>	7 -11 0
sa:of <quality>	-2 9 -7
sa:of good	0 -12 14
sa:of it	4 0 -6
sa:of soybean	8 -2 -6
sa:of the	3 9 -13
sa:one	-1 -13 15
sa:other	0 7 -7
sa:our	0 9 -7
sa:out	-1 6 -2
sa:over	-3 12 -8
sa:over <span>	0 13 -12
sa:port	0 -11 12
sa:promise	7 -1 -6
sa:reach	0 -14 16
sa:rice	-4 9 -4
sa:say	11 -2 -7
sa:say .	1 -10 5
sa:season	-8 5 0
sa:sheet	0 6 -5
sa:side	0 -5 6
sa:since	13 -16 0
sa:since the	12 -11 -3
sa:so	11 -9 -3
sa:soybean	10 0 -11
sa:summer	2 -7 1
sa:tariff .	-6 0 8
sa:than	8 -1 -5
sa:that	10 -17 6
sa:that it	0 -6 7
sa:the <name>	-1 14 -12
sa:the <organisation>	0 -10 7
sa:the duty	11 0 -14
sa:the first	10 0 -10
sa:the next	-6 12 -5
sa:the tariff	12 0 -14
sa:there	4 -15 7
sa:there .	-2 -10 13
sa:thi	0 12 -12
sa:thi year	0 13 -13
sa:to	-11 2 3
sa:to <month-gone>	-9 -2 12
sa:to <name>	0 -20 15
sa:to the	-2 7 -4
sa:trade	0 -5 8
sa:two	0 -4 7
sa:under	12 0 -13
sa:under the	6 0 -7
sa:was	14 -8 -7
sa:way	0 -9 11
sa:way .	0 -6 7
sa:what	-3 -8 11
sa:wheat	-3 7 -2
sa:which	-5 -13 18
sa:with	-5 19 -15
sa:with <name>	0 11 -9
sa:worth	-1 -4 7
sa:would	0 -9 12
sa:year	-14 0 10
sa:year ,	-6 -2 8
sa:year .	-22 7 5
sa:year before	4 -14 5
sb:'s	5 -17 10
sb:'s export	12 -5 -7
sb:,	8 -2 -4
sb:, a	6 -1 -3
sb:, and	-11 9 -1
sb:, he	-5 -4 10
sb:, the	15 -5 -10
sb:, to	4 -6 0
sb:-	10 -2 -5
sb:: <name>	-1 -2 6
sb:: the	-3 -1 7
sb:<agent>	-2 -4 7
sb:<day-ahead>	3 7 -11
sb:<day-ahead> ,	5 3 -9
sb:<day-gone>	0 -11 10
sb:<day-today>	10 -1 -9
sb:<duty>	5 -13 9
sb:<goods-amount>	-13 12 -2
sb:<goods>	-13 -11 21
sb:<level-noun>	-20 12 0
sb:<level>	-14 2 5
sb:<level> on	-2 -9 12
sb:<money>	-24 0 12
sb:<money> in	-6 0 5
sb:<money> last	0 9 -8
sb:<month-gone> ,	6 -1 -3
sb:<name>	0 -7 5
sb:<name> 's	8 -11 2
sb:<name> ,	6 -13 4
sb:<name> :	13 -9 -5
sb:<name> buy	-6 -5 12
sb:<name> had	8 -10 0
sb:<name> to	6 -4 -2
sb:<name> was	3 2 -7
sb:<name> will	-1 13 -11
sb:<name> would	-2 12 -8
sb:<not>	4 13 -17
sb:<number>	-14 -8 17
sb:<number> ,	0 -19 16
sb:<number> :	-14 -8 16
sb:<number> and	0 6 -6
sb:<office>	1 -6 3
sb:<organisation> ,	-1 -12 14
sb:<person>	26 -2 -22
sb:<person> ,	13 -4 -9
sb:<person> :	1 -21 13
sb:<person> say	6 16 -27
sb:<quality>	-7 -12 18
sb:<quality> good	0 -11 12
sb:<seat>	-14 18 -9
sb:<sender>	8 9 -16
sb:<span>	-8 -12 20
sb:<taker>	-4 -9 14
sb:<v-agree>	0 24 -23
sb:<v-bear>	6 -2 -3
sb:<v-buy>	-9 2 3
sb:<v-down>	3 4 -8
sb:<v-end>	0 25 -23
sb:<v-impose>	-10 14 -6
sb:<v-propose>	-13 35 -29
sb:<v-return>	-1 12 -9
sb:<v-say>	12 -6 -4
sb:<v-sell>	-4 -13 15
sb:<v-stay>	-8 -6 12
sb:<v-target>	-5 13 -8
sb:about	8 -13 1
sb:after	-6 -1 6
sb:also	5 -7 1
sb:an	-3 19 -16
sb:and	-7 7 -2
sb:are	5 11 -17
sb:are to	-1 7 -5
sb:as	6 12 -19
sb:at	-21 9 0
sb:at least	-6 15 -10
sb:be	-3 20 -16
sb:beef	-3 6 -1
sb:been	-1 -7 9
sb:before	-5 -4 10
sb:between	-3 6 -2
sb:between the	-3 6 -3
sb:book	13 0 -13
sb:bring	2 8 -11
sb:busan	0 6 -3
sb:buy	2 6 -11
sb:by	9 -4 -3
sb:by <level>	-3 -1 6
sb:by <number>	4 -10 5
sb:by the	9 8 -18
sb:collect	6 -4 -3
sb:come	6 0 -4
sb:come to	8 -7 0
sb:cost	-5 -3 8
sb:country	-12 0 9
sb:cut	0 9 -10
sb:deficit	8 -11 0
sb:deficit with	11 -4 -7
sb:down	9 -5 -4
sb:duty	11 -15 1
sb:duty on	0 -10 12
sb:energy	0 6 -6
sb:export	0 -12 9
sb:export of	5 -9 0
sb:export to	-7 0 7
sb:fact	0 7 -5
sb:fact sheet	0 7 -5
sb:fall	-10 2 4
sb:fall by	-24 3 11
sb:fall to	8 0 -7
sb:farm	0 6 -4
sb:farm good	0 6 -4
sb:first	7 -15 4
sb:first half	6 -10 1
sb:for	-18 23 -10
sb:for <number>	0 31 -30
sb:for thi	-2 14 -11
sb:forecast	0 9 -8
sb:from	0 -7 7
sb:good	-10 -12 19
sb:good ,	0 7 -5
sb:good with	0 -9 11
sb:good worth	0 -5 7
sb:grower	-4 7 -2
sb:had	16 -24 6
sb:half	5 1 -6
sb:half of	6 -8 0
sb:has	2 -6 1
sb:he	-6 0 7
sb:hope	0 14 -13
sb:hope for	0 11 -10
sb:if	0 19 -19
sb:import	-9 -13 20
sb:in <month-gone>	-9 5 1
sb:in <number>	-5 -2 6
sb:in return	0 8 -6
sb:in the	0 -13 9
sb:invest	0 14 -12
sb:is	-7 5 0
sb:it	-15 14 -4
sb:it had	-1 -3 7
sb:it was	-5 -2 7
sb:last	-10 0 6
sb:last year	-8 -5 12
sb:least	-6 15 -10
sb:list	-3 -9 13
sb:lose	-4 13 -9
sb:month	6 -9 0
sb:mr <person>	0 4 -6
sb:of	13 -2 -8
sb:of <money>	0 -13 13
sb:of <name>	4 13 -17
sb:of <quality>	-2 8 -4
sb:of soybean	1 3 -8
sb:of the	6 2 -8
sb:of thi	7 0 -8
sb:oil	0 -9 11
sb:on	12 -13 2
sb:on <day-gone>	4 -15 8
sb:on the	5 -11 3
sb:order	-3 6 -1
sb:our	0 11 -10
sb:own	1 2 -6
sb:promise	0 8 -14
sb:promise to	6 -4 0
sb:put	-6 -5 10
sb:put the	-2 -6 9
sb:reach	3 14 -18
sb:return	0 12 -11
sb:sale of	6 -7 0
sb:say	6 0 -7
sb:sheet	0 7 -5
sb:shipment	8 14 -21
sb:so	0 -5 7
sb:some	7 -2 -4
sb:soybean	-5 26 -23
sb:stand	6 0 -5
sb:take	-4 6 -1
sb:target	0 17 -16
sb:tariff on	6 -6 0
sb:that	-2 -8 9
sb:that <name>	1 -10 9
sb:that it	0 10 -9
sb:that the	9 -2 -5
sb:the	0 -6 4
sb:the <day-ahead>	-2 7 -4
sb:the <name>	-19 0 16
sb:the <organisation>	10 -3 -6
sb:the <seat>	-4 20 -17
sb:the deficit	-1 -9 9
sb:the duty	1 -9 6
sb:the first	7 -13 2
sb:the goal	-1 16 -14
sb:the two	-6 11 -6
sb:them	0 -4 6
sb:thi	6 17 -28
sb:thi year	5 12 -18
sb:to	15 1 -16
sb:to <name>	10 -9 0
sb:to buy	6 4 -16
sb:to the	-8 -3 13
sb:trade	6 -9 0
sb:trade deficit	14 0 -13
sb:two	-9 12 -6
sb:under	14 0 -12
sb:up	-3 -4 7
sb:us	-3 -6 10
sb:volume	-5 -3 7
sb:want	0 13 -11
sb:was	-13 2 6
sb:was worth	-2 12 -10
sb:we	-8 4 0
sb:we would	0 8 -7
sb:were	0 -13 12
sb:what	0 10 -11
sb:will	-9 20 -14
sb:will invest	0 8 -7
sb:with	3 -9 3
sb:with <name>	6 -4 -3
sb:worth	-10 0 7
sb:would	-14 20 -10
sb:write	-3 7 -3
sb:year ,	11 5 -16
sb:year before	0 -5 6
sentence about deficit 1	-2 -1 6
sentence about exports 8	7 -1 -4
sentence about investment 4	0 6 -5
sentence about purchases 6	-6 25 -22
sentence about trade 10	-13 -3 13
sentence achieved	-11 16 -8
sentence aim	5 18 -26
sentence to come	-6 6 0
sentence trade	6 -8 0
short no	-12 -6 15
short number alone	-11 27 -20
short without unit	3 -10 5
side money	-11 -4 12
side percent	5 -7 0
side tonnes	8 -1 -6
side units	-9 7 -1
size % -1	-13 14 -5
size % 0	-6 -4 12
size % 1	15 -22 0
size EUR 6	-1 -3 6
size EUR 7	-4 -2 6
size GBP 7	-4 10 -6
size USD 10	-22 -5 16
size USD 11	7 9 -16
size USD 6	-2 -28 30
size USD 7	-15 0 9
size USD 8	-12 -14 21
size USD 9	-15 21 -12
size tonnes 2	-7 0 3
size tonnes 3	-4 -18 20
size tonnes 4	-26 -13 28
size tonnes 5	23 -11 -12
size tonnes 6	7 -14 4
size tonnes 7	6 34 -52
size units 2	-13 35 -30
t0=future	-10 15 -7
t0=modal	-12 29 -21
t0=past	0 -23 16
t0=perfect	12 -3 -7
t0=pluperfect	11 -25 13
t1=future	-10 14 -7
t1=infinitive	1 16 -23
t1=modal	-12 26 -19
t1=participle-passive	-13 -13 23
t1=past	2 -33 21
t1=perfect	13 -5 -7
t1=pluperfect	0 -16 13
t1=present	0 -7 5
t2=past	0 -10 10
t2=past-passive	14 0 -14
t2=present	-10 17 -9
top	19 11 -28
unit %	4 -7 1
unit EUR	-12 -6 14
unit GBP	-6 11 -5
unit USD	-30 -5 21
unit tonnes	11 -2 -9
unit units	-16 26 -17
v0-none	-25 4 10
v0=aim	0 7 -6
v0=bring	7 0 -6
v0=buy	-3 -2 6
v0=come	8 -10 0
v0=expect	-1 8 -4
v0=export	0 8 -7
v0=have	-9 -12 18
v0=hope	0 7 -7
v0=lose	0 15 -13
v0=other	-7 7 -2
v0=reach	5 4 -11
v0=sell	-2 -8 12
v0=stand	6 0 -5
v1-none	-17 7 3
v1=bring	2 8 -11
v1=collect	7 -3 -4
v1=come	8 -10 0
v1=expect	-1 6 -3
v1=export	0 8 -7
v1=have	-8 -20 25
v1=lose	0 15 -13
v1=other	-6 0 2
v1=reach	4 6 -12
v1=stand	6 0 -5
v2-none	-22 1 12
v2=be	-9 14 -7
v2=buy	8 0 -7
v2=go	-5 -2 8
v2=leave	7 -3 -2
verbless	-21 3 9
vt0=aim present	0 7 -6
vt0=be past	-5 6 0
vt0=be present	1 -10 6
vt0=buy future	-1 7 -4
vt0=buy past	-5 -9 14
vt0=have present	-7 -12 18
vt0=other perfect	0 12 -10
vt0=reach past	5 -6 0
vt0=sell past	-1 -9 12
vt0=take past	1 -10 5
vt1=be present	1 -10 6
vt1=buy future	-1 7 -4
vt1=buy infinitive	6 -2 -3
vt1=buy past	-5 -9 14
vt1=have present	-7 -20 25
vt1=other perfect	0 12 -10
vt1=reach past	5 -6 0
vt1=sell past	-1 -9 12
vt1=take past	1 -10 5
vt2=be present	-6 17 -12
vt2=go past	-4 -5 10
year earlier	0 -42 34
year earlier money	1 -28 20
year earlier percent	4 -9 2
year earlier tonnes	-1 -11 15
year later	-12 37 -32
year later money	-3 35 -33
year later tonnes	-6 3 0
year this	6 2 -10`;
