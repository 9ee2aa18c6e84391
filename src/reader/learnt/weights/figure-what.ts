// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-9 1 12 -17 4 -12 -13 6 -5
a:'s	-2 0 -12 11 -3 0 6 0 0
a:.	-9 4 12 -14 -3 -7 -7 2 2
a:<agent>	0 6 0 0 0 0 0 0 0
a:<day-ahead>	4 0 7 -1 -14 0 0 1 -2
a:<day-ahead> .	0 0 1 0 -6 0 0 6 0
a:<duty>	0 11 -4 0 0 -5 8 -7 -10
a:<gate>	-5 0 0 0 -8 0 0 -10 20
a:<goods>	1 -7 7 -8 23 -17 -21 -9 -2
a:<level-noun>	-2 0 3 0 6 -2 0 0 -2
a:<level>	0 -3 -6 5 20 -4 0 -8 -12
a:<level> .	-2 -1 -5 1 14 0 1 -2 -6
a:<month-gone>	-6 2 13 0 -2 -4 3 -1 -4
a:<name>	-4 -19 19 6 -16 22 -12 -2 -21
a:<name> 's	0 0 -2 9 0 0 0 0 0
a:<name> .	0 0 15 0 -3 0 0 -6 -5
a:<name> by	0 0 0 0 0 6 0 0 0
a:<name> in	-4 0 8 0 0 0 0 0 -1
a:<not>	0 0 -3 0 0 0 0 11 -1
a:<number>	6 -15 0 -12 -7 -10 -1 4 15
a:<number> .	4 -9 2 -8 -1 -2 0 -5 11
a:<quality>	0 -13 -11 -8 22 0 -11 7 -3
a:<quality> energy	0 -1 -1 0 -1 -1 0 12 0
a:<sender>	0 -6 14 -1 -4 5 -1 0 -2
a:<span>	-21 -6 -6 16 -4 -9 11 7 0
a:<span> .	0 0 23 5 -9 4 -9 -8 -18
a:<span> and	0 0 0 0 0 -6 0 6 0
a:<span> of	0 0 -3 0 0 0 0 7 -1
a:<v-agree>	0 0 -3 0 0 0 0 6 0
a:<v-bear>	-1 -4 0 0 -5 11 0 2 -1
a:<v-begin>	4 -3 4 -1 4 -2 -2 -12 5
a:<v-buy>	-2 5 -1 0 -6 0 0 9 0
a:<v-down>	-2 -6 -3 2 16 -4 -2 0 -1
a:<v-impose>	3 7 -2 0 -2 0 1 0 -11
a:<v-propose>	0 0 2 0 -2 6 0 0 0
a:<v-sell>	8 0 9 0 -11 0 0 0 0
a:<v-target>	-2 5 7 0 8 -4 -1 -8 -4
a:<v-up>	0 0 12 0 -2 0 0 -8 4
a:a	0 0 2 0 -16 0 -5 18 -8
a:and	6 -2 -6 0 -4 -3 0 18 -7
a:and to	0 0 0 0 0 -5 0 6 0
a:are	0 -2 13 0 -5 7 0 -4 -8
a:at	0 11 -7 0 2 -5 0 -5 0
a:be	-3 -5 0 0 7 11 0 -3 -5
a:beef	0 0 -5 0 13 0 0 -7 0
a:been	-3 8 -5 0 0 -1 -1 7 -3
a:been collect	0 9 0 0 0 0 0 0 0
a:before	10 -1 8 -1 -5 0 0 -5 -3
a:before the	0 0 12 0 -5 0 0 -6 0
a:by	0 8 -3 -7 0 0 -9 -3 7
a:by <number>	5 -9 0 -2 -1 0 -3 -6 11
a:coal	0 0 11 0 -7 0 0 0 0
a:collect	0 17 -4 0 0 -2 -2 0 0
a:come	0 -1 -8 0 20 0 0 -5 0
a:duty	0 15 0 -1 -1 0 -4 -6 -5
a:each	-5 -7 -10 0 -10 -6 0 9 21
a:each of	0 0 -3 0 0 0 0 11 0
a:earlier	0 9 0 0 -9 0 0 0 0
a:emergency	0 9 -1 0 0 0 0 0 0
a:energy	0 -4 -3 0 -2 -3 0 17 0
a:energy over	0 -1 -1 0 -1 -6 0 14 0
a:export	0 0 10 0 -1 0 0 -3 0
a:farm	0 0 0 0 0 0 0 10 -1
a:farm good	0 0 0 0 0 0 0 10 -1
a:first	0 9 -5 -1 3 -5 -3 -4 3
a:first <span>	-4 0 0 0 0 0 0 0 7
a:first half	0 0 -2 0 7 0 0 0 0
a:first quarter	0 12 0 0 -3 -1 0 0 0
a:for	0 -3 0 0 -30 20 -7 7 -2
a:for <name>	0 0 10 0 -5 0 0 0 0
a:for shipbuilding	-1 -5 -3 0 0 17 0 -5 0
a:for the	3 -1 2 4 -8 0 0 0 -2
a:for thi	0 0 5 0 -7 0 0 4 -1
a:from	0 0 -1 0 11 -8 -3 5 -8
a:from <name>	4 0 -15 0 14 0 0 -2 0
a:from the	0 0 -9 1 2 -1 0 8 0
a:go	0 0 12 0 -15 0 0 -8 8
a:go to	0 0 10 0 -3 0 0 -1 -1
a:good	3 -14 11 -3 1 -9 -9 0 2
a:good each	0 0 0 0 -2 0 0 0 10
a:has	0 0 -5 0 0 -2 0 10 0
a:import	0 8 0 0 -2 0 0 0 0
a:in	0 3 4 -22 0 11 0 -9 -1
a:in <name>	0 0 7 0 -4 0 0 0 0
a:in <number>	5 -14 14 -5 0 -9 0 -9 0
a:in each	0 0 -3 0 -1 0 0 10 0
a:in good	14 0 0 0 -1 0 0 0 -3
a:in the	-20 9 -12 -3 17 11 -8 -23 10
a:into	0 -1 -5 0 3 7 0 0 0
a:invest	0 0 0 0 0 -6 0 6 0
a:investment	0 0 -1 0 0 14 0 -6 0
a:investment in	0 0 -1 0 0 10 0 -5 0
a:is	-3 7 -3 0 -11 0 -2 10 -2
a:it	8 0 -4 0 -14 0 0 0 6
a:last	4 0 0 -5 7 -7 -2 -17 7
a:last year	5 -2 -3 -3 8 -5 -1 -13 9
a:law	0 6 0 0 0 0 0 0 0
a:least	0 4 0 0 0 0 0 6 -1
a:more	8 0 -9 0 -2 0 0 3 2
a:next	0 -7 0 0 0 0 10 2 -6
a:next .	0 0 -3 0 8 0 0 0 0
a:next year	0 -5 7 0 -8 0 11 0 -3
a:of	-21 -5 -4 11 17 -21 -28 14 1
a:of <name>	0 0 -3 7 0 0 0 0 0
a:of <quality>	-6 -6 -18 -1 19 -5 -2 9 0
a:of coal	0 0 11 0 -5 0 0 -2 0
a:of farm	0 0 0 0 0 0 0 6 -1
a:of good	-7 0 0 0 5 -2 0 -3 8
a:of it	0 0 -5 0 -6 0 0 0 7
a:of soybean	0 0 -6 0 0 0 0 10 0
a:of sugar	0 0 0 0 -2 0 0 -2 7
a:of the	3 -5 -6 -2 10 -2 -2 5 0
a:on	5 -5 0 -3 2 -1 -6 -4 6
a:on <quality>	7 0 1 -1 0 0 -3 0 -3
a:our	0 0 0 0 6 0 0 -5 0
a:over	-1 -2 0 2 -3 -11 0 19 0
a:over <span>	0 -2 -4 3 -4 -10 0 19 0
a:quarrel	0 0 -7 0 7 0 0 0 0
a:quarter	0 13 0 0 -4 -2 0 0 0
a:quarter .	0 7 0 0 -2 0 0 0 0
a:season	0 0 0 0 6 -2 0 1 -1
a:sell	9 0 -2 0 -7 0 0 3 0
a:shipbuilding	-3 -6 -4 0 0 21 0 -7 0
a:shipbuilding .	-1 -2 -3 0 0 15 0 -3 0
a:side	-1 0 0 0 0 0 0 -3 12
a:since	-3 -12 -5 -1 0 -3 14 12 0
a:since the	0 0 -4 0 0 0 0 9 0
a:soybean	0 0 -7 0 -3 0 0 14 0
a:steel	0 0 7 0 0 0 0 -2 0
a:sugar	0 0 0 0 -2 0 0 -2 7
a:than it	10 0 -2 0 -5 0 0 0 0
a:than the	0 0 -1 0 8 0 0 0 0
a:the	0 11 -10 1 3 0 -29 5 -1
a:the <day-ahead>	0 0 2 0 -6 1 0 1 0
a:the <name>	-1 -5 -4 0 -7 17 0 1 0
a:the emergency	0 7 0 0 0 0 0 0 0
a:the first	0 9 -5 -1 3 -5 -3 -4 3
a:the next	0 0 -5 0 7 0 0 1 0
a:the quarrel	0 0 -7 0 7 0 0 0 0
a:the year	5 -7 -4 -2 11 -1 -4 -5 4
a:there	10 0 9 0 -10 0 0 -8 0
a:thi	0 2 -1 -3 -5 -4 0 4 8
a:thi season	0 0 0 0 -3 0 0 8 0
a:through	0 0 -2 0 -7 0 0 0 10
a:to	-14 -7 38 -4 -26 -2 -1 13 -19
a:to <name>	-6 -1 28 0 -26 -1 0 3 -7
a:to <quality>	0 0 11 0 -6 0 0 -2 0
a:under	0 8 -4 2 2 0 -1 -1 0
a:under the	-1 8 -4 2 2 0 -1 -1 0
a:were	0 -1 0 0 0 0 8 0 -2
a:what	0 -1 13 0 -3 -2 0 0 0
a:with <name>	0 -2 0 0 -2 8 0 0 0
a:worth	-2 0 1 0 0 0 0 7 -2
a:worth of	0 0 0 0 0 0 0 8 0
a:would	-2 0 2 0 7 1 0 -2 -4
a:year	7 -12 3 -16 13 -16 0 -10 7
a:year .	3 -3 7 -9 14 -4 2 -12 -15
after other unit far money	-13 19 -5 -14 9 -8 3 -19 9
after other unit far percent	1 0 9 6 -7 0 -2 0 -8
after other unit far tonnes	-10 -7 23 -5 -9 -4 -7 0 2
after other unit far units	-1 0 -3 0 4 0 0 11 -4
after other unit here money	-13 -7 -7 -1 -4 25 -9 14 -1
after other unit here percent	-12 0 10 0 9 -2 -9 -2 0
after other unit here tonnes	0 0 0 0 11 0 0 -6 0
after other unit here units	0 0 18 0 -6 0 0 -6 0
after other unit next money	-3 9 -1 2 10 0 2 -7 -24
after other unit next percent	0 -3 -10 8 5 0 -5 -1 4
after other unit next tonnes	0 0 -20 0 37 0 0 -15 -2
after same unit far money	10 -11 0 0 0 3 6 -9 -7
after same unit far percent	-1 -4 -11 0 -2 0 7 -2 14
after same unit far tonnes	0 0 0 0 -8 0 0 17 -5
after same unit here money	12 11 -13 -6 -6 14 4 -18 -3
after same unit here percent	4 0 -1 0 -6 0 8 0 0
after same unit here tonnes	-2 0 -10 0 7 -2 -1 10 0
after same unit next money	4 -14 13 -13 -3 0 -25 -29 15
after same unit next percent	0 -2 0 3 0 -1 11 -5 -3
after same unit next tonnes	-11 -10 25 -5 -26 -5 -5 23 -8
b:"	0 -8 0 0 -10 0 5 0 15
b:'s	0 1 4 1 -11 -6 7 0 -6
b:'s surplu	0 0 -2 0 0 0 11 0 -5
b:'s trade	0 0 0 0 0 0 0 0 8
b:,	2 -20 6 -5 -6 -3 2 5 7
b:, <name>	0 0 0 0 -8 0 -3 0 13
b:, a	5 0 9 0 -6 0 0 0 -3
b:, and	-2 2 8 0 0 0 1 0 -11
b:, down	6 0 0 0 3 0 0 -2 -4
b:, say	0 -3 9 0 0 0 0 0 0
b:, to	-3 0 3 0 5 0 0 -11 6
b:, up	0 0 1 0 -3 0 0 -5 8
b:-	0 6 0 0 0 0 0 0 -1
b::	0 11 -10 0 7 -11 -23 3 8
b:;	-4 5 12 0 -9 0 -1 0 -5
b:<agent>	0 0 0 0 0 0 0 1 7
b:<day-gone>	-4 11 9 0 -14 0 0 0 0
b:<duty>	-10 16 -18 5 -2 0 8 -16 3
b:<gate>	0 11 2 0 -9 0 0 -4 3
b:<goods-amount>	0 0 -1 0 0 0 0 6 0
b:<goods>	-2 -16 20 -13 18 -16 -21 0 -15
b:<level-noun>	-1 0 -8 0 0 0 -1 14 0
b:<level>	-6 1 0 0 0 10 0 -2 -8
b:<money>	7 0 -3 0 0 0 -1 0 -6
b:<month-gone>	18 -6 -15 0 -1 -1 -3 8 0
b:<name>	0 -11 -1 2 15 -10 0 2 -15
b:<name> 's	0 -7 -5 4 -7 -1 14 -1 0
b:<name> and	-1 0 0 0 0 -8 -3 4 13
b:<name> buy	6 0 17 0 -8 0 0 -13 0
b:<name> export	0 0 6 0 -3 0 0 0 0
b:<name> good	10 0 13 0 -17 0 0 0 -5
b:<name> import	0 0 -6 0 11 0 0 0 0
b:<name> intend	0 0 -3 0 -1 0 0 8 0
b:<name> sell	-3 0 -19 0 26 0 0 -2 0
b:<name> take	0 0 -23 0 27 0 0 -5 0
b:<name> was	8 0 -1 0 0 0 0 0 0
b:<name> will	-1 -1 -5 0 0 0 -4 3 7
b:<not>	-1 -6 -16 0 0 12 0 0 11
b:<number>	-2 -8 8 -2 3 -5 3 2 -7
b:<number> and	3 0 -6 0 5 0 0 0 0
b:<number> it	-3 0 -3 0 0 0 0 10 0
b:<number> the	0 0 8 0 -2 0 0 -2 1
b:<office>	-1 -3 -11 3 -8 0 14 -1 3
b:<organisation>	-12 -4 -2 7 0 4 0 4 -4
b:<organisation> 's	0 -2 11 0 0 0 0 0 0
b:<organisation> expect	0 0 0 4 7 0 0 -4 -5
b:<person>	8 0 11 -3 -13 3 3 0 -20
b:<person> say	3 4 6 0 0 0 0 -2 -8
b:<quality>	-8 10 -32 6 22 8 4 -6 -24
b:<quality> company	0 0 0 0 0 6 0 0 0
b:<quality> good	4 0 -4 0 6 0 0 0 -2
b:<quality> tariff	0 0 0 0 -3 0 9 0 0
b:<seat>	-1 0 -8 0 6 0 0 6 0
b:<sender>	-12 -15 28 4 -12 11 -10 -2 -9
b:<span>	5 0 0 2 -4 6 0 -4 -2
b:<span> and	0 0 0 0 0 8 0 -7 0
b:<taker>	0 8 -7 0 2 0 0 0 0
b:<v-agree>	-9 2 -5 0 0 0 5 7 0
b:<v-bear>	-14 21 -18 -4 15 0 7 -14 -9
b:<v-begin>	-7 0 -4 0 9 0 -4 9 -5
b:<v-buy>	-6 -13 -11 -7 16 -16 -5 24 -17
b:<v-down>	17 4 -1 -8 -15 0 -9 -6 6
b:<v-end>	-6 7 8 3 -2 -1 -7 -2 -6
b:<v-impose>	-9 11 -2 -2 -4 12 -9 0 0
b:<v-propose>	1 -13 11 1 -1 3 -25 0 0
b:<v-return>	0 0 -6 0 8 1 0 -2 0
b:<v-say>	-5 16 0 -6 -4 -2 2 3 -12
b:<v-sell>	-15 -5 31 -3 -4 -2 4 -14 -9
b:<v-stay>	-4 -4 -11 -5 -18 -1 13 8 15
b:<v-target>	2 -1 0 0 13 0 0 -9 0
b:<v-up>	0 -2 3 -1 -3 0 -5 2 9
b:a	8 -1 -22 2 6 8 15 -19 -10
b:a deficit	11 0 0 0 -1 0 0 0 -1
b:about	-7 11 -18 1 8 -5 12 -6 -1
b:aim	0 -5 20 0 -1 0 0 -7 0
b:aim at	0 0 6 0 0 0 0 -1 0
b:all	-1 0 -4 0 7 0 8 -5 -1
b:also	-1 0 0 0 -3 0 6 0 0
b:amount	-5 0 1 0 -1 0 -2 0 10
b:amount to	-3 0 -2 0 0 0 0 0 12
b:an	-1 8 -6 0 -1 -4 -2 8 0
b:and	-11 4 3 -3 -8 2 5 5 -4
b:and <name>	0 0 -11 0 9 0 -3 -3 11
b:and buy	0 0 -5 0 17 -10 0 1 0
b:and had	-5 0 -1 0 -1 0 10 0 0
b:are	0 0 0 0 0 6 0 -2 1
b:as	-4 -3 -1 0 -3 7 0 0 8
b:at	7 0 0 0 -8 -19 12 5 -10
b:at about	0 -5 -1 0 0 0 13 0 0
b:at least	6 -1 -11 0 -7 -6 0 19 -1
b:average	-1 0 -1 -2 -5 0 16 0 -1
b:average <quality>	0 0 0 0 -3 0 7 0 0
b:be	-8 3 10 2 4 -11 -4 -13 5
b:beef	0 0 3 0 -9 0 0 0 8
b:been	7 0 2 0 -1 0 0 -1 0
b:between	-6 0 -4 0 -2 0 0 0 18
b:between the	-2 0 -3 0 0 0 0 0 13
b:book	0 0 -10 0 0 0 0 14 0
b:both	-2 0 -9 0 -1 0 0 0 18
b:bring	0 13 7 0 0 -4 -3 -6 -8
b:bring in	-4 13 4 0 1 -2 0 -4 -12
b:but	0 -2 -6 0 0 4 8 0 0
b:buy	0 -5 5 -2 -6 -10 -4 19 -8
b:buy <quality>	0 0 -8 0 12 0 0 0 -1
b:by	2 -2 -6 0 0 -7 -9 6 9
b:by the	0 0 -2 0 0 0 0 6 0
b:car	0 -2 0 0 -1 8 0 0 0
b:chip	0 0 0 0 0 -5 0 10 0
b:claim	0 10 0 0 0 -1 0 0 0
b:coffee	0 0 3 0 -6 0 0 2 0
b:collect	-6 11 7 0 -6 0 0 0 0
b:come	0 0 -5 0 -3 0 -4 9 0
b:come to	0 0 -6 0 0 0 -3 8 0
b:commit	0 0 -8 0 0 0 0 11 0
b:commit to	0 0 -7 0 0 0 0 9 0
b:company	-1 0 -4 0 5 7 0 -3 -1
b:cost	-7 0 -11 25 -9 -4 5 -5 -8
b:country	-7 -1 -4 0 0 0 2 -4 12
b:custom	0 12 0 0 -9 0 0 0 0
b:cut	0 -5 -2 0 -7 7 0 -3 11
b:cut on	0 0 0 0 -1 0 0 -2 11
b:deficit	36 -4 -8 0 -8 -4 -9 -3 -14
b:deficit in	9 0 0 0 0 0 0 0 -1
b:deficit of	15 0 0 0 -1 0 0 0 -3
b:deficit with	14 0 -2 0 -2 0 0 0 -2
b:down	14 -1 -9 0 0 -1 -3 0 0
b:duty	2 10 -6 5 0 -4 -11 -7 0
b:each	0 0 0 0 0 0 0 0 7
b:energy	0 0 0 0 -1 -3 0 12 0
b:energy for	0 0 0 0 0 -2 0 6 0
b:estimate	0 15 -4 0 0 -2 -1 -1 0
b:expect	0 0 5 6 12 -3 -6 -13 -16
b:export	-3 0 29 0 -16 0 0 -1 -1
b:export of	0 0 8 0 -2 0 0 0 0
b:export to	0 0 10 0 -3 0 0 0 0
b:fall by	-6 0 0 0 0 0 0 0 11
b:first	7 -2 0 0 -4 0 0 0 0
b:first half	8 -2 0 0 -1 0 0 0 0
b:for	-2 0 20 -2 -1 -24 0 1 -13
b:for <number>	0 0 19 0 -4 0 0 -3 -3
b:for the	8 0 0 0 0 -3 3 -2 -3
b:for thi	0 0 -1 0 -4 0 0 9 0
b:forecast	0 0 -3 0 0 0 0 -1 8
b:from	9 -5 -1 -3 0 -1 11 -15 0
b:from <name>	0 0 -11 0 20 0 0 -8 0
b:gap	19 1 -4 0 -2 0 -4 0 -12
b:go	0 0 8 0 -5 0 0 0 0
b:goal	0 0 -1 0 -7 0 0 0 15
b:goal of	0 0 -6 0 -2 0 0 -3 16
b:good	14 -8 0 -1 1 -3 0 -9 -1
b:good for	-2 0 0 0 3 0 8 -2 -3
b:good worth	-3 -2 7 0 4 -2 0 0 0
b:had	5 4 0 -2 -16 -2 6 0 -1
b:had a	0 0 -2 0 -2 0 10 0 -1
b:had been	7 0 0 0 0 0 0 0 0
b:half	10 -2 0 0 -1 0 0 0 0
b:half of	10 -2 0 0 -1 0 0 0 0
b:have	-7 9 -5 0 -7 0 0 1 0
b:he	9 0 1 0 0 0 0 0 -8
b:hope	0 0 9 0 -7 0 0 -5 7
b:hope for	0 0 3 0 -4 0 0 -4 8
b:i	0 0 6 0 3 0 0 -6 -2
b:import	-7 0 -26 0 40 0 0 -10 -3
b:import from	-1 0 -1 0 9 0 0 0 0
b:import good	0 0 -6 0 8 0 0 0 0
b:import of	0 0 -2 0 15 0 0 -4 0
b:importer	0 9 -4 0 1 0 0 0 0
b:importer have	0 7 0 0 0 0 0 0 0
b:in	-4 14 -9 1 1 0 -1 2 -8
b:in <month-gone>	6 -1 -6 0 -3 0 0 6 0
b:in <number>	-3 0 -2 0 1 0 -1 11 0
b:in return	0 0 -6 0 8 1 0 -2 0
b:in the	0 0 0 0 -2 -10 0 5 4
b:intend	0 0 -3 0 -2 0 0 11 0
b:intend to	0 0 -3 0 -2 0 0 11 0
b:invest	-2 -1 -5 0 -1 24 0 -9 -2
b:it	10 -5 4 3 -5 -14 -16 -8 11
b:it had	7 2 -3 0 -5 0 0 3 -2
b:it has	0 0 9 0 0 0 0 0 0
b:it is	0 0 0 0 0 0 0 0 6
b:it would	1 0 -17 10 8 0 0 -2 0
b:its	8 0 -19 0 15 0 0 1 -5
b:last	0 0 -13 0 8 1 -5 9 -2
b:last year	0 -2 -14 0 10 0 -2 8 0
b:least	6 -1 -11 0 -7 -6 0 19 -1
b:less	5 0 0 0 -6 0 0 3 -2
b:less than	5 0 0 0 -6 0 0 3 -2
b:like	0 0 7 0 3 0 0 -7 -2
b:lose	-1 -4 18 1 -5 0 -4 -4 0
b:member	0 -7 3 0 1 0 6 -2 0
b:more	-3 11 -9 0 -2 6 -2 0 -3
b:more than	-3 11 -9 0 -2 6 -2 0 -3
b:nearly	0 0 -4 0 -5 0 0 9 0
b:no	0 -5 -2 0 3 11 0 -3 0
b:of	9 12 -18 0 -3 11 0 -10 -1
b:of the	12 0 -7 0 -9 7 -7 6 -5
b:oil	0 0 15 0 -12 0 0 0 0
b:on	1 -1 -3 -4 0 7 -3 0 1
b:over	2 0 0 0 0 11 0 -9 -1
b:over <span>	0 0 0 0 0 8 0 -7 0
b:pay	-8 19 -13 0 -9 0 8 -1 -7
b:promise	0 -5 -10 0 -8 13 -1 15 -6
b:purchase	0 0 -2 0 -7 0 0 15 0
b:purchase of	0 0 0 0 -1 0 0 9 0
b:put	0 -7 7 1 -11 2 6 0 -10
b:put the	-2 0 3 2 -7 -1 11 0 -5
b:reach	-7 0 4 0 -8 -2 6 0 1
b:return	0 0 -6 0 8 1 0 -2 0
b:salmon	0 0 7 0 -3 0 0 0 0
b:say	0 0 23 -2 -7 -3 0 -10 -3
b:sell	-7 0 7 0 8 0 0 -7 -2
b:sell <name>	0 0 17 0 -9 0 0 -3 0
b:sell the	0 0 9 0 -8 0 0 0 0
b:set	0 0 0 0 -6 0 0 -4 11
b:ship	0 0 1 0 -6 0 8 0 0
b:shipment	0 0 6 0 0 0 0 0 0
b:should	0 0 12 0 -2 0 0 -1 0
b:show	0 0 -2 0 -3 0 0 10 0
b:shrink	9 0 -2 0 0 0 0 0 0
b:shrink by	7 0 -2 0 0 0 0 0 0
b:side	-1 -5 1 0 -4 6 0 0 5
b:some	-8 9 -19 0 -5 -5 19 2 -8
b:soybean	0 0 -1 0 -3 0 0 8 0
b:stand	4 0 -7 0 -1 0 0 6 0
b:surplu	-10 0 -7 0 -2 0 19 0 0
b:take	-7 0 -3 1 12 0 -3 0 -3
b:tariff	-17 8 -13 0 -7 1 16 -8 6
b:tariff cut	0 0 0 0 -1 0 0 -2 10
b:than	0 9 -7 -1 -2 5 -1 2 -8
b:that	1 -1 2 0 5 -8 0 -4 -2
b:that <name>	0 0 3 0 -12 0 3 10 0
b:that it	0 0 -4 0 0 0 0 -2 8
b:that the	0 0 -10 5 -1 0 5 0 0
b:the	14 10 -8 6 -36 -13 1 11 5
b:the <name>	15 0 10 -1 -11 -12 -10 4 -5
b:the <organisation>	-16 -3 0 9 0 0 0 6 -3
b:the <quality>	0 6 8 0 -11 0 0 0 0
b:the average	-1 0 0 -1 -4 0 13 0 0
b:the company	0 0 0 0 6 0 0 -1 0
b:the deficit	12 0 -2 0 0 0 0 0 0
b:the first	7 -2 0 0 -4 0 0 0 0
b:the goal	0 0 0 0 -3 0 0 3 6
b:the two	-5 -7 0 0 -4 6 -2 0 14
b:the year	15 -4 -4 0 0 0 -2 -2 0
b:them	-1 -2 20 0 -11 0 0 0 0
b:themselve	0 0 0 0 0 0 0 0 9
b:there	7 0 1 0 -1 0 0 0 0
b:they	-6 1 7 0 7 0 -3 0 -9
b:they were	-4 0 12 0 0 0 0 0 -5
b:thi	-2 0 4 0 -12 0 0 12 -6
b:thi year	0 0 4 0 -9 0 0 9 -3
b:to	9 0 -1 -9 -6 4 -13 2 -4
b:to <money>	6 0 -1 0 0 0 0 0 0
b:to <name>	-3 0 33 0 -17 0 -1 -2 -1
b:to buy	0 0 -2 0 -5 0 0 12 0
b:to invest	0 0 -3 0 0 17 0 -6 -1
b:to reach	0 0 7 0 0 0 0 0 0
b:to the	-2 0 16 0 -2 0 0 -2 0
b:trade	-12 -6 -5 -1 -11 -4 3 -7 32
b:trade between	-2 0 -1 0 0 0 0 0 10
b:trade deficit	8 0 0 0 0 0 0 0 -2
b:trade in	-2 0 -1 0 0 0 0 0 8
b:two	-7 -7 -1 0 -7 5 -2 -1 18
b:two country	-1 0 -4 0 0 0 0 0 12
b:two side	0 -3 3 0 0 7 0 0 0
b:under	0 2 -8 0 0 0 0 8 0
b:up	-7 7 -14 -3 7 9 -7 -9 5
b:up to	0 7 0 0 0 0 0 -1 -2
b:us	0 0 -26 0 27 0 0 0 0
b:value	0 0 -4 0 10 0 0 -1 0
b:value of	0 0 -4 0 10 0 0 -1 0
b:want	8 0 1 0 0 0 0 -8 0
b:was	11 -8 -4 0 -1 -3 -6 0 6
b:way	4 0 -9 0 5 0 0 0 0
b:we	-3 1 17 -3 0 -8 -9 0 -6
b:we buy	0 0 -7 0 0 0 0 6 0
b:we would	0 0 -7 0 8 0 0 0 0
b:were	-10 -2 2 0 10 0 4 -1 -4
b:which	2 -2 0 0 -3 6 -3 -2 0
b:will	-5 2 7 -3 -3 0 -1 0 0
b:will be	0 0 6 0 -1 -3 0 -1 6
b:with	24 -5 -2 0 -13 0 -3 -3 0
b:with <name>	22 -1 -7 0 -6 -1 0 0 -8
b:with the	3 0 -1 0 0 0 -6 0 6
b:worth	-16 -10 5 0 7 -7 -8 7 0
b:worth about	0 0 0 0 0 0 0 0 7
b:would	-2 -1 -10 21 8 -6 0 -2 -11
b:would be	0 0 0 0 10 0 0 -5 0
b:would cost	-1 -7 -12 21 -3 0 5 0 -4
b:year	10 -11 -9 -1 5 -5 -11 11 0
b:year <name>	0 0 -17 0 18 0 0 0 0
b:year it	-10 0 6 0 -1 0 0 9 -3
b:year the	13 -2 -2 0 -2 0 0 0 0
b:year we	0 0 2 0 -6 0 0 7 0
c0=agree	-12 -3 -8 0 0 0 7 9 1
c0=bear	-5 6 -17 -2 15 0 10 -9 -7
c0=begin	-2 0 -10 0 14 0 -11 5 -3
c0=buy	0 -5 -4 -2 6 0 -4 7 -7
c0=down	5 11 -6 -4 -8 -4 -2 0 3
c0=end	-1 -4 17 1 -2 0 -4 -4 -1
c0=impose	-6 16 0 0 1 0 -2 -11 -3
c0=propose	10 0 12 0 4 -11 -16 -11 -4
c0=say	-5 3 -7 -1 -10 3 3 14 -6
c0=sell	-7 0 15 0 1 0 0 -7 -3
c0=stay	15 -7 -3 -4 -11 -2 0 0 5
c0=up	0 0 8 0 -2 0 -2 -1 4
c1=agree	-7 0 -8 0 0 0 6 8 0
c1=bear	-9 17 -8 -4 12 -10 8 -13 -14
c1=begin	-2 0 -13 0 13 0 -12 9 -3
c1=buy	0 -6 -8 -2 5 -1 -5 16 -10
c1=down	12 7 -1 -5 -9 -7 -5 -1 0
c1=end	-1 -4 18 1 -2 0 -4 -4 -1
c1=impose	-7 18 1 0 1 0 -5 -15 -2
c1=propose	6 -2 2 0 6 0 -12 -14 1
c1=say	-5 3 -4 -1 -10 3 3 12 -6
c1=sell	-8 -1 20 0 0 0 -1 -11 -4
c1=stay	8 -6 -4 -4 -9 -4 0 0 12
c1=up	0 0 8 0 -2 0 -2 0 3
c2=agree	0 0 -3 0 0 0 0 6 0
c2=bear	-1 -3 -4 0 0 12 0 2 0
c2=begin	0 0 5 0 0 0 0 -9 7
c2=down	0 0 -1 3 10 0 -1 -3 0
c2=impose	0 15 4 2 -9 -1 -6 0 -8
c2=sell	8 0 0 0 -8 0 0 1 0
c2=stay	-4 0 -10 -2 0 11 2 10 -14
c2=up	0 0 12 0 -2 0 0 -8 4
clause about deficit 1	33 -5 -18 -3 -18 -12 13 -10 -10
clause about deficit 1 money	28 -4 -16 -1 -17 -12 14 -9 -8
clause about deficit 1 percent	8 0 0 0 0 0 0 0 -1
clause about duties 5	-14 32 0 10 -16 -10 -16 -7 -6
clause about duties 5 money	-13 33 0 4 -14 -9 -11 -6 -11
clause about exports 8	-13 -15 41 -13 -7 -16 0 0 -22
clause about exports 8 money	-5 -11 16 -5 8 -10 4 -5 -14
clause about exports 8 percent	-7 0 43 -3 -25 0 -4 -4 -2
clause about exports 8 tonnes	0 0 2 0 -4 0 0 10 0
clause about growth 7	-6 -3 -17 37 -10 -4 -4 -7 -7
clause about growth 7 percent	-5 -2 -13 33 -9 -3 -3 -6 -6
clause about imports 9	-3 0 -13 -6 33 -8 -6 -5 -21
clause about imports 9 money	1 3 -3 0 18 -5 -5 -13 -13
clause about imports 9 percent	-3 0 -23 0 29 0 0 -2 -1
clause about imports 9 tonnes	-2 0 2 0 -1 0 0 7 -1
clause about investment 4	-9 -12 -14 -1 -10 39 -4 -4 -9
clause about investment 4 money	-9 -12 -14 -1 -9 40 -4 -6 -9
clause about purchases 6	-16 -14 -2 -7 -33 -6 -9 51 -14
clause about purchases 6 money	-10 -7 7 0 -23 -1 -3 28 -7
clause about purchases 6 percent	0 0 0 0 -2 0 0 7 0
clause about purchases 6 tonnes	0 -1 -2 0 -9 0 0 20 -2
clause about purchases 6 units	0 0 -9 0 0 0 0 13 -1
clause about trade 10	14 -13 -10 -19 -10 -17 -2 -9 34
clause about trade 10 money	9 -11 -17 -10 0 -14 1 -7 24
clause about trade 10 percent	7 0 8 -6 -12 0 -7 0 8
clause about trade 10 tonnes	0 0 -2 0 -7 0 0 0 10
clause about trade 3	-14 -2 -12 0 -9 0 -2 -2 34
clause about trade 3 money	-10 -2 -8 0 -6 0 0 -1 27
clause about trade 3 percent	0 0 -2 0 0 0 0 0 10
clause achieved	-5 11 3 -12 -5 -19 10 1 -2
clause achieved money	-8 17 6 -3 -18 -14 18 -16 -2
clause achieved percent	3 -2 4 -3 3 0 -10 -3 3
clause achieved tonnes	-2 -4 -10 0 2 0 0 18 -4
clause aim	-14 -10 -11 12 0 12 -7 18 -3
clause aim money	-19 0 0 5 -14 23 -1 0 -3
clause aim percent	5 -5 -7 15 -2 -5 0 0 -5
clause aim tonnes	-8 -8 -9 -9 5 -8 -7 19 6
clause aim units	-1 -1 -3 0 14 -4 0 0 -2
clause average	-3 0 -5 -2 -5 0 20 0 -3
clause average percent	-3 0 -5 -2 -5 0 20 0 -3
clause change	3 -13 -8 -2 15 -5 7 -20 8
clause change money	6 -2 -2 -5 -1 1 11 -4 -5
clause change percent	-1 -10 2 1 6 -8 0 -13 6
clause change tonnes	0 0 -16 0 11 0 0 -1 11
clause change units	0 0 1 0 7 0 0 -5 0
clause each way	-6 -3 -5 0 -4 -1 1 -5 21
clause each way money	-5 -2 -3 0 -3 0 0 -5 22
clause not trade	-6 -6 -8 0 -2 -3 4 -4 24
clause not trade money	-4 -5 -2 0 -4 -2 0 -6 25
clause not trade percent	0 0 0 0 -3 0 7 0 0
clause period	9 -27 15 -1 5 -25 1 -12 6
clause period money	14 -18 -2 1 4 -14 11 -13 1
clause period percent	2 -3 0 3 3 -3 -4 -6 5
clause period tonnes	-16 -9 25 -8 -4 -6 -10 0 3
clause to come	2 3 -9 0 -30 1 0 3 12
clause to come money	0 5 -8 0 -17 4 1 -4 6
clause to come tonnes	0 0 0 0 -8 0 0 3 10
clause to come units	0 0 -2 0 0 0 0 7 0
clause trade	0 1 -7 -7 2 -1 -3 2 4
clause trade money	5 15 -6 -14 0 9 -20 -8 3
clause trade percent	0 -15 1 8 -12 -12 20 -11 2
clause trade tonnes	-9 -5 -4 -4 6 -5 -5 13 2
clause trade units	-1 -1 0 0 6 -2 0 5 -2
clause worth	-29 -15 7 0 17 -12 -15 9 0
clause worth money	-25 -14 9 -3 11 -10 -12 9 0
clause worth percent	-3 0 -4 1 12 0 0 0 0
ct0=agree past	-7 0 -3 0 3 0 9 0 -4
ct0=bear past	0 6 -7 0 3 1 0 -1 0
ct0=begin past	0 -4 -5 0 9 0 -5 3 0
ct0=buy future	0 0 -2 0 -5 0 0 10 0
ct0=buy past	2 -1 -9 0 12 0 -1 0 -4
ct0=buy present	0 0 13 0 0 0 0 -12 0
ct0=down past	1 0 0 0 -12 0 -7 8 7
ct0=down present	0 10 -4 0 1 0 3 0 -13
ct0=end modal	0 0 8 0 0 0 0 0 0
ct0=impose future	0 6 1 0 -2 -1 0 0 0
ct0=impose past	-5 11 -6 0 8 0 -2 -2 -5
ct0=impose perfect	0 0 -9 0 4 5 -2 0 0
ct0=impose pluperfect	-2 8 -1 0 0 0 0 0 0
ct0=impose present	2 -3 11 3 -9 -1 3 -5 -3
ct0=propose past	4 8 0 0 -11 0 0 2 -3
ct0=propose perfect	1 0 -6 0 6 3 0 0 -1
ct0=propose present	5 -5 8 0 4 -13 -11 -7 2
ct0=say past	-3 6 -3 0 -5 0 5 8 -6
ct0=say present	0 -3 0 0 -1 6 0 0 0
ct0=sell past	-7 0 23 0 -6 0 0 -5 -2
ct0=sell present	0 0 -14 0 15 0 0 0 0
ct0=stay past	8 -12 0 0 -3 -4 0 0 4
ct0=stay pluperfect	7 0 0 0 0 0 0 0 0
ct0=stay present	7 0 -12 -7 -9 4 0 6 2
ct0=up past	0 0 11 0 -3 0 0 0 0
ct1=agree past	-7 0 -3 0 3 0 9 0 -4
ct1=bear past	0 6 -7 0 3 1 0 -1 0
ct1=begin past	0 -4 -5 0 9 0 -5 3 0
ct1=buy future	0 0 -2 0 -5 0 0 10 0
ct1=buy infinitive	0 0 -1 0 -7 -1 0 16 0
ct1=buy past	2 -1 -9 0 12 0 -1 0 -4
ct1=buy present	0 0 13 0 0 0 0 -12 0
ct1=down infinitive	10 0 0 0 0 0 0 0 0
ct1=down past	1 0 0 0 -12 0 -7 8 7
ct1=down present	0 10 -4 0 1 0 3 0 -13
ct1=end modal	0 0 8 0 0 0 0 0 0
ct1=impose future	0 6 1 0 -2 -1 0 0 0
ct1=impose past	-5 11 -3 0 9 0 -2 -8 -4
ct1=impose perfect	0 1 -7 0 5 1 0 0 0
ct1=impose pluperfect	-2 8 -1 0 0 0 0 0 0
ct1=impose present	2 -3 9 3 -6 0 3 -8 -3
ct1=propose participle-passive	0 0 -2 0 0 6 0 2 0
ct1=propose past	4 8 0 0 -10 0 0 0 0
ct1=propose present	4 -12 4 1 4 -4 -7 -10 5
ct1=say past	-3 6 -3 0 -3 0 5 6 -6
ct1=sell past	-7 0 23 0 -6 0 0 -5 -2
ct1=sell present	0 0 -14 0 15 0 0 0 0
ct1=stay participle-passive	-6 0 0 0 0 0 0 0 8
ct1=stay past	4 -12 1 0 -3 -4 0 0 5
ct1=stay pluperfect	7 0 0 0 0 0 0 0 0
ct1=stay present	7 0 -12 -6 -9 4 0 6 2
ct1=up past	0 0 11 0 -3 0 0 0 0
ct2=begin past	0 0 1 0 -1 0 0 -8 9
ct2=impose participle-passive	0 0 11 0 -6 0 0 -6 0
ct2=impose pluperfect-passive	0 7 0 0 0 0 0 0 0
ct2=sell present	0 0 6 0 0 0 0 0 0
ct2=stay past	0 -7 -4 0 -2 3 6 3 -4
ct2=stay present	-4 7 -4 0 -11 5 -2 8 -2
ct2=up past	-1 0 8 0 -2 0 0 -7 6
early	20 15 -33 -19 -25 18 -42 43 -39
f:"	3 1 -6 0 -2 -1 1 -7 10
f:'s	-3 -14 1 -2 -2 7 -7 9 1
f:,	5 -5 -4 7 12 -12 -18 -12 11
f:-	0 -1 -6 0 0 1 0 3 0
f:.	3 -5 6 -4 -7 1 -14 0 7
f::	0 0 9 -1 -13 -5 -3 -5 13
f:;	3 -7 -1 0 -4 16 -1 -8 0
f:<agent>	-2 0 -10 0 1 2 0 0 5
f:<day-ahead>	-3 0 -9 0 8 0 0 1 0
f:<day-gone>	12 0 -12 0 2 -1 0 3 -6
f:<duty>	0 -3 10 0 -12 -3 -7 -2 12
f:<gate>	-1 -6 9 0 -2 0 6 0 0
f:<goods-amount>	0 0 2 0 -17 0 0 11 2
f:<goods>	0 -5 -5 -9 19 0 -11 3 -6
f:<level-noun>	-9 0 -18 -3 19 3 -1 0 4
f:<level>	1 2 -6 -1 14 3 0 -28 2
f:<money>	0 -9 -3 3 12 8 0 -9 -9
f:<month-ahead>	4 0 -8 0 -11 0 7 0 7
f:<month-gone>	15 -11 -20 0 5 -5 -6 0 11
f:<name>	7 -20 14 3 -5 3 -20 -10 0
f:<not>	0 0 1 -9 -31 -7 7 5 19
f:<number>	-20 -32 13 -15 14 0 -37 -24 37
f:<office>	0 6 7 0 -3 0 0 -1 -3
f:<organisation>	0 13 11 -6 1 -2 -3 -10 -11
f:<person>	7 7 -29 0 -4 10 11 7 -22
f:<quality>	0 -1 -8 -4 19 2 0 0 -20
f:<seat>	7 -3 -33 0 6 13 -3 6 3
f:<sender>	-7 0 22 0 -2 -4 0 -5 -3
f:<span>	-8 -9 -11 0 -1 13 -2 14 5
f:<v-agree>	2 -6 -5 0 10 0 -5 5 0
f:<v-bear>	0 0 6 -8 -3 14 0 4 -26
f:<v-begin>	0 7 -7 3 24 -7 0 -22 -5
f:<v-buy>	16 3 -1 0 -8 7 -1 -5 -12
f:<v-down>	0 0 5 8 0 -1 0 -25 5
f:<v-end>	3 10 0 0 8 -1 -2 -9 -13
f:<v-impose>	0 5 7 -4 -3 -6 -23 2 1
f:<v-propose>	0 -5 8 0 -1 4 -20 0 0
f:<v-return>	-6 1 -14 0 0 0 -1 0 16
f:<v-say>	13 9 -2 5 -16 -1 0 -4 -4
f:<v-sell>	8 -2 0 0 -3 -3 0 0 0
f:<v-stay>	11 0 -11 2 7 0 -4 -4 -1
f:<v-target>	6 -1 -17 0 4 0 0 5 4
f:<v-threaten>	0 0 9 0 -3 0 0 -4 0
f:<v-up>	0 -1 3 -3 10 -3 3 -14 0
f:?	-1 0 -1 0 1 0 0 0 6
f:a	10 -9 0 8 0 0 0 -12 0
f:about	-1 0 -17 0 9 0 0 8 0
f:against	8 0 -15 0 7 0 0 -1 5
f:all	6 -7 -1 0 0 0 0 0 7
f:also	0 0 -1 0 0 10 0 0 0
f:an	0 0 23 0 -18 0 0 0 -2
f:and	-25 -12 7 -1 11 4 0 10 -22
f:any	0 0 5 0 -7 2 0 0 0
f:apply	6 0 0 0 0 0 0 0 -2
f:are	-8 -11 13 0 -6 8 0 0 0
f:as	-1 -4 4 0 7 0 -3 0 0
f:ask	-3 1 12 0 2 -5 -5 0 -9
f:at	0 -9 -5 -5 7 11 -4 -9 7
f:back	-1 0 0 0 1 0 0 -7 10
f:be	-8 7 2 0 -11 1 -5 -8 16
f:bean	0 0 -2 0 -3 0 0 8 0
f:been	0 -6 9 0 -8 0 -1 0 8
f:before	-3 -11 7 0 -13 0 0 5 7
f:billion	0 0 -17 0 -2 0 0 0 19
f:both	1 0 -19 0 0 0 0 0 18
f:but	0 0 1 8 -5 0 0 0 -1
f:buy	17 -6 0 0 -5 3 0 -3 -7
f:by	-10 0 -6 0 -9 -6 5 0 18
f:car	-3 -1 -6 0 5 8 2 0 -5
f:come	-3 0 -8 7 7 0 1 -14 6
f:confirm	0 0 -6 0 -2 0 0 13 0
f:cost	0 0 0 8 1 0 0 -2 -1
f:could	-2 6 0 0 -7 0 0 0 5
f:country	0 0 0 8 0 0 0 -1 -2
f:cut	0 -2 0 0 0 7 0 0 0
f:day	6 0 -2 1 0 0 0 -1 -2
f:deficit	9 0 -3 0 0 0 0 0 -1
f:did	-3 8 16 0 -10 -3 -8 0 -8
f:do	1 0 -11 1 6 0 0 1 -1
f:doe	8 -2 -9 0 -6 0 0 1 8
f:down	0 0 -29 0 6 0 0 -3 26
f:duty	-1 -5 15 0 -8 0 -4 -10 10
f:each	0 0 -12 0 0 0 0 14 0
f:end	0 0 6 0 0 0 0 0 -4
f:energy	0 0 -3 0 0 10 0 -1 0
f:enter	0 0 3 0 -8 0 0 3 0
f:expect	0 -1 -3 0 7 2 -4 -1 0
f:export	-2 0 7 0 -5 0 0 -3 4
f:fall	4 5 5 2 -10 -5 0 -10 0
f:figure	1 -1 -24 0 26 0 0 0 -7
f:first	0 0 8 0 0 0 0 -2 -1
f:for	6 3 -6 -5 -3 0 -8 -5 14
f:free	0 0 9 0 -7 0 0 0 0
f:from	15 -8 0 0 -9 -1 5 -1 -4
f:go	-5 0 0 0 19 -1 0 -11 -5
f:good	0 0 -16 0 5 -2 0 18 -3
f:grow	0 0 7 0 -7 0 0 0 0
f:grower	0 -1 12 0 -5 0 0 -2 0
f:had	8 1 10 0 -6 -1 -2 0 -13
f:half	0 -7 19 0 -2 0 -5 -1 -5
f:has	-9 -12 0 -3 -5 -7 3 23 1
f:have	0 15 -5 0 -15 -1 -4 0 11
f:he	5 0 9 0 4 -3 -3 -7 -4
f:higher	0 0 8 0 0 0 0 -1 0
f:his	8 0 -8 0 0 0 9 0 -8
f:hope	0 0 3 0 -6 0 0 -1 7
f:how	15 -2 -7 0 0 0 0 0 -3
f:i	-6 0 -23 0 24 0 0 0 7
f:if	3 0 -4 0 0 0 0 -12 10
f:import	0 10 0 0 -2 0 0 0 -2
f:in	15 -15 -9 -1 18 -16 -7 -1 1
f:is	16 -25 18 5 -10 0 2 -9 -13
f:it	8 -20 3 4 -33 0 0 0 19
f:last	17 0 -16 6 10 -5 0 -9 -18
f:less	0 0 12 0 -12 0 0 0 0
f:like	0 0 16 0 -2 0 0 -3 -8
f:make	6 0 -8 0 8 0 0 0 0
f:meet	10 -5 -6 0 -7 12 0 0 -5
f:million	-3 -3 -32 0 26 0 -1 13 0
f:month	0 6 0 0 0 0 0 0 -1
f:more	5 -10 -12 2 16 0 -4 -2 0
f:most	0 -4 0 0 -3 6 0 0 5
f:much	19 -5 0 0 -13 -2 -1 0 -7
f:my	0 2 11 0 -10 0 1 0 -3
f:new	0 0 0 0 -6 0 0 7 0
f:no	-1 -6 9 0 -3 0 1 -8 5
f:nobody	0 0 0 0 -6 0 0 -2 15
f:not	1 3 -2 -5 -31 -11 7 8 4
f:of	7 -14 0 2 3 0 -14 6 -6
f:on	5 0 4 0 1 0 -8 0 -14
f:one	7 -6 6 0 0 0 0 0 -11
f:other	0 -2 -3 0 6 6 0 0 -5
f:our	-4 3 -15 0 24 0 6 -10 -9
f:own	4 0 -18 0 9 0 7 0 -2
f:pay	-4 0 0 -2 1 7 3 0 -8
f:people	0 0 -3 8 0 0 0 0 0
f:price	0 0 2 0 11 0 0 -7 -3
f:product	0 0 -4 0 -3 0 0 0 14
f:promise	0 0 2 0 -2 0 0 8 -3
f:quota	0 0 -2 0 7 0 0 0 0
f:reckon	0 0 0 8 -5 0 0 0 -1
f:rice	0 0 -13 0 19 0 0 -7 0
f:rise	-1 -1 1 0 -5 0 7 0 0
f:say	2 9 8 -4 -14 0 4 -6 -7
f:sell	13 -4 0 0 -3 0 0 -2 -3
f:set	0 0 6 0 0 0 0 0 0
f:should	0 0 -10 0 0 0 0 0 10
f:show	7 0 -7 8 0 0 0 0 -3
f:side	0 -5 0 0 0 0 7 0 1
f:since	-3 6 -1 0 -18 -4 -4 7 13
f:so	0 0 1 1 -6 0 0 0 0
f:some	0 0 -13 0 6 0 0 0 8
f:spring	-4 1 -2 0 0 0 0 1 6
f:take	0 5 -5 0 10 0 0 0 -6
f:tell	0 0 0 0 7 0 0 -8 0
f:than	7 -10 14 0 -7 0 -5 -2 -1
f:that	22 0 7 4 -10 -9 0 -14 -7
f:the	0 -1 -3 4 -6 0 -20 4 13
f:their	-2 -1 -10 0 0 10 0 0 2
f:them	0 0 -7 0 8 0 0 3 0
f:there	11 -9 5 15 -5 -4 -1 -8 -14
f:they	6 -6 16 -1 -12 0 -1 -2 0
f:thi	-7 -15 10 0 5 -1 3 1 -5
f:those	0 0 0 0 -2 0 0 8 0
f:time	0 3 9 0 -4 0 0 -4 0
f:to	6 -3 -19 10 5 10 -4 -3 -2
f:trade	0 0 -4 8 0 0 0 0 0
f:truce	0 0 8 0 0 0 0 0 -8
f:two	0 5 0 8 -5 0 0 0 -3
f:until	-2 -6 5 0 -1 7 -4 0 0
f:up	-1 0 -11 0 24 0 0 -11 0
f:us	0 0 -1 0 -7 0 0 -1 11
f:want	0 0 -13 0 3 0 0 -7 16
f:warn	0 0 9 0 -3 0 0 -4 0
f:was	14 0 2 -1 -3 -7 -8 -9 4
f:we	-9 11 -17 0 -8 -1 0 -4 29
f:what	-11 8 10 6 1 -1 -3 -12 -8
f:which	0 -1 -8 0 7 0 -1 -1 11
f:whole	0 0 9 0 -5 0 0 0 0
f:will	-2 0 -4 0 -11 10 0 -2 9
f:with	14 -4 -6 0 14 0 -2 -13 -2
f:within	0 -4 0 0 0 11 0 0 0
f:word	-4 5 -14 0 -2 0 0 1 13
f:worth	0 -4 -16 0 -2 4 0 0 19
f:would	0 0 0 8 0 -6 3 -7 2
f:year	9 0 -4 3 8 -7 0 -1 -8
first about deficit 1	33 -5 -18 -3 -18 -12 13 -10 -10
first about deficit 1 money	28 -4 -16 -1 -17 -12 14 -9 -8
first about deficit 1 percent	8 0 0 0 0 0 0 0 -1
first about duties 5	-13 30 0 10 -16 -10 -15 -7 -5
first about duties 5 money	-11 31 0 4 -14 -9 -10 -6 -11
first about exports 8	-7 -11 41 -12 -1 -15 -16 -6 -20
first about exports 8 money	0 -7 15 -3 12 -9 -6 -14 -12
first about exports 8 percent	-7 0 43 -3 -25 0 -4 -4 -2
first about exports 8 tonnes	0 0 2 0 -3 0 0 8 0
first about growth 7	-5 -2 -16 33 -8 -3 0 -6 -7
first about growth 7 percent	-5 -2 -12 29 -7 -2 0 -5 -5
first about imports 9	-25 0 -1 -5 34 -7 -3 -12 -18
first about imports 9 money	-15 1 7 0 15 -3 -2 -12 -10
first about imports 9 percent	-3 0 -23 0 29 0 0 -2 -1
first about investment 4	-9 -12 -14 -1 -10 39 -4 -4 -9
first about investment 4 money	-9 -12 -14 -1 -9 40 -4 -6 -9
first about purchases 6	-13 -12 0 -6 -29 -16 -8 49 -11
first about purchases 6 money	-8 -5 9 0 -20 -10 -2 27 -4
first about purchases 6 tonnes	0 -1 -2 0 -9 0 0 20 -2
first about purchases 6 units	0 0 -9 0 0 0 0 13 -1
first about trade 10	0 -5 0 -9 1 -9 -16 -17 26
first about trade 10 money	-4 -4 -5 -3 13 -8 -12 -11 18
first about trade 3	-9 -2 -12 0 -9 0 -1 -2 31
first about trade 3 money	-5 -2 -8 0 -6 0 0 -1 23
first about trade 3 percent	0 0 -2 0 0 0 0 0 10
first none	-8 5 9 -44 10 -6 8 -2 -8
first none money	3 22 0 -20 -11 8 3 -50 3
first none percent	3 -12 -5 -7 1 -7 23 -16 0
first none tonnes	-26 -24 16 -17 18 -17 -20 15 -14
first none units	-6 -9 -5 -4 9 -8 -6 23 -14
first-of-paragraph	-9 -4 -1 -3 6 -1 9 -8 6
goods money	-38 -8 11 -7 26 -19 -21 13 -18
goods percent	3 0 -1 -2 -4 0 -4 5 6
goods tonnes	-5 -3 3 -3 21 -3 -3 -18 6
goods units	-3 -5 4 -2 12 -5 -2 1 -8
has-future	-11 1 3 0 -10 3 -5 3 3
has-gerund	-1 -1 1 0 -10 2 8 0 0
has-infinitive	5 -2 1 -2 -2 -4 -6 13 -4
has-modal	-8 -4 16 -2 18 -5 -1 -19 -2
has-participle	-8 12 4 -1 -6 0 -10 0 0
has-past	-3 0 13 -17 1 -7 8 -4 -6
has-perfect	0 7 -26 -7 -1 0 4 17 0
has-pluperfect	5 10 1 -3 -14 -4 -6 3 -1
has-present	-6 -4 4 6 0 0 4 -6 -3
headline	-1 0 3 1 -17 0 6 2 0
kind money	5 23 0 -24 -6 12 -2 -42 6
kind percent	2 -24 1 19 -4 -19 12 -25 1
kind tonnes	-36 -32 16 -24 7 -25 -27 30 -11
kind units	-9 -12 -8 -7 10 -12 -9 31 -18
l1=,	-6 -8 -5 -3 2 0 5 11 0
l1=:	0 4 8 0 -4 -12 -19 3 0
l1=<begin>	0 -10 9 -1 -3 -2 -6 18 -18
l1=<name>	0 0 11 0 0 0 0 -7 -1
l1=<v-bear>	-3 -2 -10 0 15 5 5 -6 -4
l1=<v-buy>	0 0 7 0 -7 -8 0 10 -1
l1=<v-end>	0 -2 12 0 -1 0 0 0 0
l1=<v-impose>	-10 0 8 0 -5 14 -8 -4 0
l1=<v-propose>	-5 0 -3 2 9 7 -4 -17 2
l1=<v-sell>	-2 0 24 0 -14 0 0 -2 0
l1=about	-7 12 -18 1 8 -7 12 -6 -1
l1=and	-2 -1 -1 0 0 6 0 6 -3
l1=at	3 -4 14 0 -8 -4 5 -8 -6
l1=buy	0 0 9 0 -9 -7 0 8 0
l1=by	0 -4 -3 0 4 0 -6 -2 10
l1=down	-5 0 -3 0 5 0 -4 -2 10
l1=expect	-1 0 0 4 12 0 0 -6 -7
l1=for	-6 0 16 0 2 -21 -8 -1 -2
l1=from	9 -1 -5 0 -12 0 10 -6 3
l1=in	-3 0 2 0 5 5 0 -4 -10
l1=invest	-1 -1 -3 0 0 29 0 -17 -1
l1=is	3 -10 0 0 0 -5 4 8 -6
l1=least	6 -1 -11 0 -7 -6 0 19 -1
l1=lose	0 -2 12 0 -1 0 0 0 0
l1=nearly	0 0 -4 0 -5 0 0 9 0
l1=of	6 6 -12 0 -2 4 6 -7 0
l1=on	-4 -2 6 0 8 -1 0 -4 0
l1=reach	0 1 5 0 -6 -2 -3 0 5
l1=sell	-2 0 9 0 -3 0 0 0 0
l1=some	-8 9 -18 0 -4 -5 19 2 -8
l1=than	-6 9 -2 -1 -1 5 -1 2 -7
l1=the	12 -3 0 -1 -11 4 -2 5 -9
l1=to	15 1 -21 -6 10 -8 0 -6 6
l1=up	0 4 -12 0 10 0 -2 0 0
l1=were	-2 0 14 0 -4 0 0 0 -2
l1=worth	-12 -6 10 0 3 -10 -5 8 -3
l2=,	0 -3 0 -7 0 0 3 -8 12
l2=:	6 0 -17 0 3 0 0 0 10
l2=<begin>	-5 0 -2 -6 -1 -11 7 17 -8
l2=<duty>	0 1 0 -2 6 5 0 -4 -10
l2=<goods-amount>	0 0 0 0 -1 0 0 6 0
l2=<goods>	-10 -9 -15 -2 36 -10 -2 1 -5
l2=<money>	-1 2 -7 0 6 0 0 0 0
l2=<name>	12 0 18 -1 5 0 -10 -37 -13
l2=<number>	-4 -6 14 0 -1 -7 -4 -17 15
l2=<organisation>	-2 -1 -10 4 9 0 0 7 -7
l2=<person>	0 11 -2 0 -5 -4 -4 -6 9
l2=<quality>	0 7 -19 0 14 0 0 0 -1
l2=<sender>	0 -4 0 8 0 0 0 0 0
l2=<v-agree>	0 0 0 0 -2 0 0 10 -6
l2=<v-begin>	3 -3 -8 0 2 0 -3 3 0
l2=<v-buy>	0 0 -7 0 -7 -1 1 21 0
l2=<v-down>	12 -1 6 -5 -6 -2 -5 -1 0
l2=<v-impose>	-2 8 9 -4 0 -2 -8 0 -9
l2=<v-propose>	-5 -8 17 -1 -8 0 -2 0 1
l2=<v-sell>	0 0 9 0 0 0 0 -3 0
l2=<v-stay>	0 -1 -10 0 -9 0 -3 0 19
l2=<v-up>	0 0 -2 0 0 0 -1 0 8
l2=a	-9 0 0 0 5 3 9 -1 -10
l2=aim	-1 -2 19 0 0 0 0 -3 -7
l2=amount	-3 0 -2 0 0 0 0 0 11
l2=and	0 0 -6 0 6 3 0 -1 0
l2=at	7 -9 -14 0 -9 -9 10 17 -3
l2=bring	-2 3 11 0 0 -1 0 -3 -7
l2=buy	0 0 -1 0 -11 0 0 15 0
l2=coffee	0 0 2 0 -7 0 0 2 0
l2=commit	0 0 -7 0 0 0 0 9 0
l2=deficit	18 -1 0 0 -2 -1 0 -1 -4
l2=down	17 0 -8 1 -9 0 0 2 -9
l2=energy	0 0 0 0 0 -11 0 18 0
l2=fall	-2 -2 6 0 -3 0 0 0 6
l2=goal	0 0 -2 0 -2 0 0 -3 12
l2=good	0 0 6 0 10 0 -2 0 -12
l2=have	0 -9 5 0 -1 1 6 0 0
l2=hope	0 0 3 0 -4 0 0 -4 8
l2=is	4 11 -5 -1 -4 -1 -2 -1 0
l2=it	-10 -7 12 -1 0 -1 -5 -11 15
l2=last	0 0 -7 0 0 0 0 -4 11
l2=more	-4 11 -6 0 -3 6 -2 0 -3
l2=of	-7 0 5 0 0 5 -2 -1 0
l2=purchase	0 0 -1 0 0 0 0 7 0
l2=salmon	0 0 6 0 -3 0 0 0 0
l2=sell	0 0 6 0 0 0 0 -3 0
l2=soybean	0 0 0 0 -6 0 0 9 0
l2=tariff	-6 0 0 0 3 7 0 -1 -7
l2=that	0 0 -4 0 9 0 0 1 -1
l2=the	0 -6 -1 10 -10 10 0 0 -3
l2=they	-2 0 13 0 -4 0 0 0 -2
l2=to	-9 -4 14 0 -23 16 -8 10 -15
l2=up	-1 7 0 0 0 0 -1 -7 5
l2=value	0 0 -4 0 10 0 0 -1 0
l2=will	0 0 1 0 1 10 0 -6 0
l2=would	0 0 -19 1 15 0 0 0 0
l2=year	0 0 -3 0 -2 0 0 7 1
l3='s	-1 2 3 0 -3 0 0 6 -5
l3=,	0 0 7 0 -3 7 -2 -13 0
l3=:	0 1 10 0 0 0 0 0 -10
l3=<begin>	-20 0 22 -16 -3 -4 0 -11 6
l3=<duty>	-5 4 -7 3 0 2 1 -4 0
l3=<goods>	0 -12 20 -2 -8 2 -7 -1 3
l3=<money>	-2 3 13 0 -14 -2 5 -4 -1
l3=<month-gone>	2 0 -13 0 -16 0 0 0 24
l3=<name>	0 -8 5 0 -8 3 -2 11 -3
l3=<not>	0 -7 5 0 0 12 0 -2 -7
l3=<number>	5 -3 -7 0 8 0 6 3 -15
l3=<organisation>	-2 0 -5 0 -1 0 3 0 8
l3=<quality>	-2 5 -14 9 8 -9 -4 4 -6
l3=<span>	0 0 0 0 0 7 0 -3 0
l3=<v-agree>	-5 0 0 0 0 0 10 0 -4
l3=<v-begin>	-4 6 0 0 0 0 0 4 0
l3=<v-buy>	-2 0 -19 0 29 -1 0 0 -2
l3=<v-down>	-6 4 0 0 -2 0 0 0 7
l3=<v-propose>	-4 -6 6 1 -2 2 -4 6 -7
l3=<v-say>	0 4 -2 0 -6 0 1 7 -1
l3=a	4 0 -9 -2 6 0 4 -13 0
l3=and	-6 -1 1 0 -7 6 0 -4 10
l3=be	0 0 11 0 0 0 0 -6 0
l3=buy	0 0 -12 0 19 0 0 0 0
l3=expect	0 0 0 3 6 0 0 -2 0
l3=export	0 0 6 0 -1 0 0 0 0
l3=for	-2 3 18 0 -4 -9 -2 0 -3
l3=from	1 0 11 0 -13 0 3 0 0
l3=have	0 7 -1 0 0 0 -1 1 0
l3=import	0 0 -8 0 13 0 0 0 0
l3=intend	0 0 -2 0 0 0 0 7 0
l3=it	15 -4 -1 0 -3 -2 -1 -3 3
l3=last	1 0 -8 0 3 0 0 0 4
l3=no	0 -5 -2 0 3 11 0 -3 0
l3=of	0 1 -13 -3 18 3 -4 -4 -6
l3=on	0 0 -5 0 0 0 0 0 12
l3=sell	0 0 -2 0 7 0 0 0 0
l3=tariff	-4 1 -2 2 -7 2 2 -3 1
l3=that	0 0 -2 0 14 -2 -1 0 0
l3=the	18 0 0 0 1 -5 -3 0 -24
l3=they	0 0 -2 0 9 0 0 0 -5
l3=thi	0 0 -1 0 -7 0 0 11 -1
l3=to	0 3 3 0 0 -2 -2 1 -7
l3=trade	-5 0 0 0 0 0 0 0 13
l3=two	0 0 -8 0 -2 0 0 8 8
l3=was	7 0 0 0 0 0 -1 0 0
l3=we	0 -2 16 0 -5 0 0 -7 0
l3=will	0 6 3 0 0 -4 0 0 0
l3=with	12 0 -1 0 0 0 0 0 -3
l3=year	-8 -4 8 0 0 0 -4 8 0
l4=,	0 -2 4 -2 0 0 0 7 -4
l4=:	-1 0 -7 0 -6 0 0 5 11
l4=<begin>	-10 -5 20 -15 2 3 -14 -8 -1
l4=<goods-amount>	0 0 -1 0 8 0 0 0 -2
l4=<goods>	0 -4 13 -1 -4 -8 -2 -6 8
l4=<level>	5 2 3 0 -13 6 0 -1 -4
l4=<money>	0 0 -5 0 6 13 0 -9 -3
l4=<month-gone>	4 -1 0 0 2 0 0 0 -7
l4=<name>	-12 12 -8 0 5 -5 -7 11 0
l4=<number>	-1 0 1 0 -7 0 0 -2 14
l4=<organisation>	0 0 14 0 -2 0 -3 0 -6
l4=<person>	0 1 7 0 0 0 0 5 -15
l4=<quality>	2 -2 0 0 9 1 0 -8 -2
l4=<sender>	0 0 15 0 -5 3 0 -3 -4
l4=<v-bear>	0 12 -2 0 2 -5 0 -1 0
l4=<v-buy>	-1 0 1 0 0 -9 0 12 -1
l4=<v-down>	5 3 -8 0 -6 7 0 -1 -3
l4=<v-end>	0 0 6 0 0 0 0 0 0
l4=<v-impose>	4 3 -15 0 6 3 4 -7 -4
l4=<v-propose>	8 1 0 0 0 -4 0 4 -9
l4=<v-say>	-3 -2 -7 0 11 1 -1 0 4
l4=and	0 0 -5 0 9 -6 0 2 0
l4=buy	0 0 5 0 -7 -8 0 15 0
l4=by	0 0 0 0 7 0 0 -3 0
l4=company	0 0 -2 0 8 0 0 -2 0
l4=country	0 0 -1 0 0 0 0 0 7
l4=deficit	10 0 -1 0 0 0 0 0 -2
l4=for	-3 1 1 0 -2 -4 -2 9 0
l4=from	-1 0 -6 0 14 0 0 -1 0
l4=had	0 1 0 0 -5 0 8 0 -4
l4=has	0 0 0 0 -11 2 6 2 0
l4=import	0 0 -4 0 11 0 0 -3 0
l4=in	10 0 -16 1 -15 0 -4 0 16
l4=it	2 0 0 0 -5 0 0 6 0
l4=last	-4 -3 11 0 -9 0 -2 13 -2
l4=of	6 0 -7 0 4 -3 -5 0 0
l4=oil	0 0 19 0 -15 0 0 0 -2
l4=on	-1 -1 1 0 -4 8 0 0 0
l4=sale	0 0 8 0 -1 0 0 0 0
l4=sell	0 0 -4 0 6 0 0 0 0
l4=the	-12 0 -11 3 9 -13 11 -14 8
l4=to	-11 -3 6 0 0 0 8 0 0
l4=two	-1 -3 -1 0 0 7 0 0 4
l4=we	0 0 8 0 0 0 0 0 0
l4=with	13 0 -10 0 3 0 0 0 -4
l4=would	0 0 9 10 -6 0 0 -6 -5
l4=year	13 -5 14 0 -15 -1 -4 -1 -6
l=, down	0 0 0 0 9 0 0 0 -2
l=, to	-2 0 1 0 3 0 0 -11 9
l=<begin> <begin>	0 -10 9 -1 -3 -2 -6 18 -18
l=<begin> some	0 0 -9 0 -1 0 17 0 -4
l=<money> ,	0 0 -6 0 7 0 0 0 0
l=<name> :	0 0 -2 0 9 0 0 -2 0
l=<name> buy	4 0 10 0 0 0 0 -22 0
l=<name> take	0 0 -11 0 16 0 0 -4 0
l=<name> was	7 0 -1 0 0 0 0 0 0
l=<number> :	-2 -3 8 0 -14 -4 0 -10 19
l=<organisation> expect	0 0 0 4 7 0 0 -4 -5
l=<person> :	0 11 -2 0 -5 -4 -3 -6 9
l=aim at	0 0 6 0 0 0 0 -1 0
l=amount to	-3 0 -2 0 0 0 0 0 11
l=at about	0 -5 -1 0 0 0 13 0 0
l=at least	6 -1 -11 0 -7 -6 0 19 -1
l=bring in	0 4 6 0 2 -1 0 -3 -8
l=commit to	0 0 -7 0 0 0 0 9 0
l=deficit of	15 0 0 0 -1 0 0 0 -2
l=energy for	0 0 0 0 0 -9 0 13 0
l=fall by	-6 0 0 0 0 0 0 0 11
l=goal of	0 0 -1 0 -2 0 0 -3 12
l=good worth	-2 0 8 0 5 0 0 0 -7
l=hope for	0 0 3 0 -4 0 0 -4 8
l=it was	-6 -2 3 0 5 0 -2 0 2
l=more than	-3 11 -9 0 -2 6 -2 0 -3
l=of the	-1 0 6 0 -3 4 0 -1 0
l=sell <name>	0 0 7 0 0 0 0 -2 0
l=to buy	0 0 0 0 -2 -4 0 12 0
l=to invest	0 0 -2 0 0 16 0 -6 0
l=to reach	0 0 7 0 0 0 0 0 0
l=up to	0 7 0 0 0 0 0 -1 -2
l=value of	0 0 -4 0 10 0 0 -1 0
l=will invest	0 0 0 0 0 8 0 -4 0
l=worth about	0 0 0 0 0 0 0 0 7
l=year ,	0 0 0 0 1 0 0 -3 6
late	-27 -16 29 -3 22 -45 5 -39 18
lead="	0 -8 0 0 -10 0 5 0 15
lead=\$	4 -1 -5 0 -3 0 0 7 0
lead=,	2 -20 6 -5 -6 -3 2 5 7
lead=:	0 11 -10 0 7 -11 -23 3 8
lead=;	-4 5 12 0 -9 0 -1 0 -5
lead=and	-10 0 0 0 -2 1 10 0 0
lead=at	0 0 -3 0 6 0 0 5 -4
lead=brazil	0 0 17 0 -20 0 0 0 3
lead=but	0 -2 -6 0 0 4 8 0 0
lead=canada	0 0 -7 0 11 0 0 0 0
lead=china	-13 0 -23 0 9 0 7 16 1
lead=each	0 0 0 0 0 0 0 0 6
lead=for	8 -3 9 0 -7 -1 0 0 -3
lead=i	0 0 19 0 -9 0 0 -6 0
lead=importers	0 7 0 0 0 0 0 0 0
lead=imports	0 0 0 0 6 0 0 0 0
lead=in	5 -2 0 -1 -2 0 -6 0 1
lead=it	1 0 1 9 0 -3 -5 -22 12
lead=last	0 -1 2 0 -11 0 0 12 0
lead=mexico	0 0 -2 0 7 0 0 0 0
lead=of	-2 0 5 0 -4 9 0 -3 0
lead=peru	0 0 0 6 -2 0 -1 0 0
lead=some	0 0 -9 0 -1 0 17 0 -4
lead=that	-4 0 3 0 6 -6 -6 0 0
lead=the	1 -13 0 -3 0 0 6 0 2
lead=they	-1 2 0 0 6 0 -1 0 -3
lead=trade	-5 0 -3 0 -1 0 0 0 14
lead=we	0 0 9 -1 4 -4 -3 -8 0
lead=which	2 -2 0 0 -3 6 -3 -2 0
level	1 -24 2 19 -5 -19 12 -24 1
lll=<begin> <begin> <begin>	0 -10 9 -1 -3 -2 -6 18 -18
lll=<begin> <begin> some	0 0 -9 0 -1 0 17 0 -4
lll=<begin> <name> buy	0 0 13 0 0 0 0 -19 0
lll=<begin> <person> :	-2 3 10 0 -16 -1 -1 -2 4
lll=<begin> it was	1 0 -6 0 -6 0 0 0 12
lll=<number> it was	-1 0 -3 0 3 0 0 6 -2
lll=<quality> good worth	0 0 -3 0 9 0 0 0 -1
lll=a deficit of	11 0 0 0 -1 0 0 0 -1
lll=good worth about	0 0 0 0 0 0 0 0 6
lll=in <number> :	0 0 -8 0 -2 0 0 0 17
lll=last year ,	0 0 -10 0 6 0 0 0 6
lll=the <organisation> expect	0 0 0 4 7 0 0 -4 -5
lll=to <name> :	0 0 -2 0 8 0 0 -1 0
lll=year , to	0 0 -5 0 0 0 0 0 10
lll=year it was	-9 0 7 0 7 0 0 -4 -2
lr=, in	0 0 -6 0 -3 0 0 0 12
lr=, last	0 0 9 0 -1 0 0 0 -2
lr=, of	0 0 -10 0 10 0 0 0 0
lr=: ,	0 11 0 0 -3 0 0 2 -8
lr=: .	8 -22 -6 -1 0 -11 -5 5 16
lr=: in	0 0 11 0 8 0 -1 -7 -18
lr=: last	0 0 2 0 -12 0 0 0 7
lr=: of	0 0 -1 0 10 0 0 -2 -3
lr=<begin> of	0 -1 23 0 -20 0 0 0 0
lr=<name> last	0 0 8 0 -5 0 0 0 0
lr=about .	0 -8 0 0 -2 5 4 0 0
lr=about <span>	5 -2 -1 7 -4 0 4 0 -6
lr=about in	0 6 0 0 -3 0 0 0 0
lr=about of	0 0 -2 0 10 0 0 -6 2
lr=and in	0 0 -5 0 3 6 0 0 0
lr=at .	0 -5 17 0 -9 0 1 0 -6
lr=buy '	0 0 -6 0 8 0 0 0 0
lr=buy .	0 0 14 0 -28 0 0 13 0
lr=buy more	5 0 -4 0 -6 0 0 7 0
lr=buy of	0 0 -12 0 13 -4 0 4 0
lr=by .	0 0 0 0 0 0 0 0 7
lr=down .	-4 0 -5 0 7 0 -3 -2 8
lr=for .	-4 -1 0 0 17 -7 0 -4 -7
lr=for from	0 0 12 0 -11 0 0 0 0
lr=for in	0 1 0 0 8 0 0 -7 0
lr=for last	0 0 17 0 -13 0 0 0 0
lr=for thi	0 0 -1 0 -5 0 0 0 9
lr=for to	0 0 6 0 -2 0 0 0 0
lr=invest .	0 0 0 0 0 7 0 -3 0
lr=invest in	0 0 0 0 0 17 0 -8 0
lr=is .	8 -3 0 0 -4 -1 2 2 -5
lr=least of	0 0 -1 0 -1 0 0 8 0
lr=of .	-7 7 -4 0 2 6 8 -10 -2
lr=of in	6 4 0 0 -4 0 -1 0 0
lr=of of	0 0 0 0 -3 0 0 -1 6
lr=on of	-3 -1 -1 0 12 0 0 0 0
lr=than .	0 12 -1 0 0 -4 0 0 0
lr=the of	11 0 -3 0 -1 0 0 0 0
lr=to .	8 -4 -13 0 -4 -3 0 4 9
lr=to <span>	0 7 -1 0 14 0 0 -14 -3
lr=to by	11 0 -4 0 0 0 0 0 -4
lr=to for	0 0 -7 0 0 0 0 9 0
lr=to last	6 0 0 0 -1 0 -2 0 0
lr=was .	-10 0 7 0 7 0 0 4 -10
lr=was in	6 0 -20 0 -4 0 0 0 16
lr=was last	8 0 -1 0 0 0 0 0 0
lr=were .	0 0 10 0 -3 0 0 0 -2
lr=worth ,	0 0 0 0 -2 -2 0 6 0
lr=worth from	0 0 -6 0 8 0 0 0 0
lr=worth go	0 0 6 0 -4 0 0 0 0
lr=worth last	0 0 -5 0 6 0 0 0 0
lr=worth to	0 0 11 0 -5 0 0 0 -1
nc2=agree	11 0 -4 0 0 0 -2 -3 0
nc2=begin	0 2 10 0 -7 0 0 -4 0
nc2=buy	0 0 12 0 -6 0 0 -4 3
nc2=down	0 0 6 0 -4 0 0 0 1
nc2=impose	10 4 -7 -1 1 -1 0 -5 -3
nc2=propose	0 0 0 0 6 0 0 -5 0
nc2=say	6 -2 -17 -5 0 0 4 9 0
nc2=sell	0 0 -14 0 12 0 0 0 0
nc2=stay	6 -3 -8 -1 0 6 -4 -3 8
nc2=target	7 0 0 0 -3 0 0 0 0
nct2=begin past	0 0 10 0 -6 0 0 -3 0
nct2=buy past	0 0 11 0 -1 0 0 -4 0
nct2=impose participle-passive	6 1 0 0 -4 0 0 0 0
nct2=impose present	6 0 0 0 0 0 0 -1 0
nct2=say past	8 0 -19 -1 3 1 3 4 -8
nct2=say present	0 -4 8 0 -3 0 3 0 0
nct2=sell past	0 0 -15 0 13 0 0 1 0
nct2=stay present	5 0 -6 0 1 4 0 0 -1
near about deficit 1	35 -6 -18 -3 -15 -11 9 -9 -10
near about deficit 1 money	30 -5 -16 -1 -14 -10 10 -8 -8
near about deficit 1 percent	8 0 0 0 0 0 0 0 -1
near about duties 5	-14 28 0 10 -13 -8 -15 -6 -6
near about duties 5 money	-12 29 1 4 -10 -7 -11 -5 -11
near about exports 8	-8 -14 46 -12 -9 -12 -13 -6 -18
near about exports 8 money	-1 -10 29 -4 -1 -8 -7 -7 -10
near about exports 8 percent	-4 0 27 -2 -9 0 -1 -3 -1
near about growth 7	-6 -4 -17 41 -11 -4 -12 -8 -7
near about growth 7 percent	-6 -3 -14 37 -10 -3 -12 -7 -6
near about imports 9	-6 1 -20 -5 37 -7 -3 -5 -18
near about imports 9 money	-1 3 -16 0 32 -4 -4 -15 -12
near about imports 9 percent	0 0 -9 0 13 0 0 0 0
near about imports 9 tonnes	-2 0 1 0 0 0 0 7 -1
near about investment 4	-9 -11 -14 -1 -10 45 -4 -12 -8
near about investment 4 money	-9 -11 -14 0 -9 45 -3 -14 -8
near about purchases 6	-16 -13 -17 -7 -21 -21 -10 63 -15
near about purchases 6 money	-9 -5 -2 0 -4 -15 -2 33 -7
near about purchases 6 percent	0 0 0 0 -2 0 0 7 0
near about purchases 6 tonnes	-1 -2 -7 0 -16 -1 0 30 -4
near about purchases 6 units	0 0 -10 0 0 0 0 15 -1
near about trade 10	6 -29 -10 -13 -5 -27 0 1 32
near about trade 10 money	4 -27 -15 -8 0 -26 4 0 27
near about trade 10 percent	3 0 6 -2 -2 0 -3 0 0
near about trade 10 tonnes	0 0 -1 0 -4 0 0 -2 10
near about trade 3	-14 -2 -8 0 -6 0 -1 -1 30
near about trade 3 money	-12 -2 -7 0 -6 0 0 -1 27
near achieved	-10 9 2 -11 -5 -18 12 6 0
near achieved money	-8 15 6 -3 -15 -14 18 -16 -1
near achieved percent	0 -1 4 -2 5 0 -8 -2 5
near achieved tonnes	-2 -4 -11 0 0 0 0 23 -3
near aim	-16 -17 -2 13 -5 8 -8 20 -2
near aim money	-14 -7 9 5 -21 19 0 2 -2
near aim percent	4 -2 -4 16 -7 -2 0 -1 -3
near aim tonnes	-8 -8 -10 -8 5 -8 -7 21 6
near aim units	-1 -1 -3 0 14 -4 0 2 -4
near average	-2 0 -3 -1 -5 0 17 0 -2
near average percent	-2 0 -3 -1 -5 0 17 0 -2
near change	4 -11 -13 0 12 0 8 -22 10
near change money	4 -1 -3 -4 0 5 11 -11 -5
near change percent	0 -10 -4 2 10 -8 0 -13 7
near change tonnes	0 0 -13 0 6 0 0 0 12
near each way	-5 -3 -5 0 -4 -1 1 -5 22
near each way money	-4 -3 -4 0 -4 -1 0 -5 23
near not trade	-6 -6 -11 0 -2 -3 0 -3 27
near not trade money	-5 -5 -3 0 -8 -3 0 -6 29
near period	1 -29 15 0 9 -36 0 -12 12
near period money	9 -20 -2 1 4 -25 11 -12 11
near period percent	-2 -2 8 5 4 -1 -11 -9 0
near period tonnes	-16 -9 19 -8 0 -6 -10 0 3
near period units	0 0 6 0 2 0 0 -3 0
near to come	0 0 -4 -3 -24 -1 3 10 9
near to come money	1 0 -4 -5 -15 0 6 7 0
near to come tonnes	0 0 0 0 -6 0 0 0 11
near trade	1 -4 -11 0 1 -1 -1 12 0
near trade money	5 9 -7 -12 2 9 -17 -6 3
near trade percent	1 -16 0 14 -13 -11 21 -10 -3
near trade tonnes	-9 -5 -3 -4 0 -6 -5 20 0
near trade units	-1 -2 -3 0 8 -1 -1 8 -3
near worth	-25 -14 6 0 18 -13 -14 10 -2
near worth money	-22 -13 7 -3 15 -12 -11 11 -3
next="	0 0 -4 0 8 0 0 0 1
next=,	-4 0 -2 0 -12 0 13 3 0
next=;	8 -3 -14 0 8 -3 -2 0 9
next=that	1 0 7 0 -3 0 0 0 0
nhas-future	-5 0 0 0 0 0 -1 -1 10
nhas-modal	0 0 -5 0 14 1 0 -7 -1
nhas-participle	10 0 6 0 -10 0 -2 0 0
nhas-past	5 3 -8 -3 9 0 0 -2 -6
nhas-perfect	0 0 -14 0 0 0 0 4 13
nhas-present	11 -6 0 -5 -8 1 1 0 0
nt2=future	-4 0 0 0 0 0 0 0 7
nt2=modal	0 0 -4 0 14 1 0 -6 -2
nt2=participle-passive	10 0 6 0 -10 0 -2 0 0
nt2=past	6 0 -7 -3 10 0 0 -2 -8
nt2=perfect	0 0 -13 0 0 0 0 5 13
nt2=present	11 -6 3 -5 -8 2 1 -6 0
nv0-none	1 -3 -7 0 3 -6 5 4 -1
nv1-none	1 -3 -7 0 3 -6 5 4 -1
nv2-none	-15 -7 2 9 1 -9 10 11 -11
nv2=be	7 -2 -3 -1 -8 4 -4 -2 9
nv2=buy	0 0 9 0 -7 0 0 0 0
nv2=come	0 0 6 0 -4 0 0 0 0
nv2=say	3 -1 -16 0 10 0 -3 9 0
nv2=sell	0 0 -14 0 13 0 0 0 0
nv2=show	-1 0 0 0 0 0 0 0 7
nvt2=buy past	0 0 9 0 -7 0 0 0 0
nvt2=report past	6 5 0 0 -3 0 0 0 0
nvt2=say past	1 0 -14 0 11 0 0 5 0
nvt2=sell past	0 0 -15 0 13 0 0 1 0
pc0=bear	-1 -1 0 0 1 12 0 -9 -2
pc0=begin	0 0 -3 0 9 0 0 -1 0
pc0=buy	-2 0 -2 0 6 0 -2 7 -3
pc0=down	-4 -2 -9 -1 10 0 0 -1 8
pc0=impose	-8 0 -3 -4 -2 0 16 -2 2
pc0=propose	-1 1 -8 0 0 0 10 -2 -1
pc0=say	6 2 5 2 -24 -1 0 1 -2
pc0=sell	-11 0 -2 0 11 0 9 -6 -2
pc0=up	0 0 11 0 -9 0 0 0 0
pc1=bear	-1 -1 0 0 0 12 1 -9 -2
pc1=begin	0 0 -1 0 11 0 0 -10 0
pc1=buy	-3 0 -8 0 9 -1 -3 14 -5
pc1=down	-3 -2 -8 0 10 0 -2 -1 9
pc1=end	0 0 -7 0 -5 0 10 2 -3
pc1=impose	-8 6 3 -3 -4 0 1 -2 2
pc1=say	6 1 4 8 -25 -2 0 0 -3
pc1=sell	-12 0 0 0 9 0 9 -6 -3
pc1=stay	4 3 -2 -2 5 -6 -5 0 -2
pc1=up	0 0 10 1 -9 0 0 0 0
pct0=buy past	-1 0 0 0 11 0 -1 0 -2
pct0=down past	0 0 -8 0 3 0 0 0 10
pct0=impose present	-2 -7 0 0 -15 0 19 -4 4
pct0=propose present	0 0 -7 0 0 0 11 0 0
pct0=say past	9 3 5 3 -23 -2 -7 3 -1
pct0=say present	-5 0 2 0 -2 0 7 0 -3
pct0=sell past	-11 0 -5 0 13 0 9 -4 -1
pct0=stay past	-1 0 12 0 -7 0 0 0 0
pct0=stay present	4 6 -13 0 12 -2 -2 0 -5
pct0=up past	0 0 12 0 -7 0 0 -1 0
pct1=buy past	-1 0 0 0 11 0 -1 0 -2
pct1=down past	0 0 -8 0 3 0 0 0 10
pct1=impose participle-passive	0 5 1 0 -6 0 0 0 0
pct1=impose present	0 -4 7 0 -13 0 6 -2 5
pct1=say past	9 3 5 3 -23 -2 -7 3 -1
pct1=say present	-5 0 2 0 -2 0 7 0 -3
pct1=sell past	-11 0 -5 0 13 0 9 -4 -1
pct1=stay past	-1 0 13 0 -6 0 0 -1 0
pct1=stay present	4 6 -13 0 12 -2 -2 0 -5
pct1=up past	0 0 12 0 -7 0 0 -1 0
phas-gerund	0 0 -3 6 -5 0 0 5 0
phas-infinitive	0 0 -4 0 -3 0 0 12 0
phas-modal	-3 2 0 0 8 0 0 -4 -1
phas-participle	0 1 0 0 -7 0 12 -4 -9
phas-past	-6 4 6 2 0 -13 -2 -2 0
phas-perfect	-1 0 0 0 0 0 0 0 6
phas-pluperfect	3 3 -9 0 2 0 0 0 0
phas-present	-4 0 -12 -2 -1 8 20 0 -7
prior about deficit 1	38 -6 -16 0 0 -2 0 -4 -23
prior about duties 5	0 6 0 0 0 0 0 0 0
prior about exports 8	-20 -3 57 -8 -10 -11 -16 -27 -15
prior about imports 9	6 -2 -39 3 36 -1 -5 2 -13
prior about investment 4	-1 -5 -2 0 -1 14 0 0 0
prior about purchases 6	0 -7 -2 -5 -30 0 -7 43 -11
prior about trade 10	4 -7 -23 -9 -14 -4 5 -6 37
prior about trade 3	0 0 -6 0 -1 0 0 0 15
prior achieved	0 -8 5 -2 13 -4 -5 0 -7
prior aim	-4 -11 -27 4 -17 6 0 40 -9
prior change	0 -3 2 -4 9 -9 4 0 -8
prior each way	0 0 -1 0 0 0 0 0 6
prior period	-5 -17 7 -7 15 -10 -32 -15 21
prior to come	-4 4 -17 0 1 0 0 12 0
prior trade	12 0 -17 -8 4 -5 -13 15 4
prior worth	-13 -6 9 2 8 0 -9 -8 -3
pt0=modal	-2 2 0 0 9 0 0 -4 -1
pt0=past	-5 2 7 2 -1 -12 -1 0 0
pt0=perfect	-1 0 0 0 0 0 0 0 6
pt0=pluperfect	4 0 -7 0 2 0 0 0 0
pt0=present	-3 0 -13 -4 -5 7 21 0 -5
pt1=gerund	0 0 -3 6 -5 0 0 5 0
pt1=infinitive	0 0 -4 0 -3 0 0 12 0
pt1=modal	-2 2 0 0 10 0 0 -4 -1
pt1=participle-passive	0 1 -2 0 -4 0 12 -3 -9
pt1=past	-5 2 10 0 0 -11 -1 -7 1
pt1=perfect	-1 0 0 0 0 0 0 0 6
pt1=pluperfect	4 0 -7 0 2 0 0 0 0
pt1=present	-2 1 -5 -2 -3 8 9 -1 -3
pv0-none	3 -10 3 -5 -4 3 -24 12 6
pv0=be	3 4 -2 -1 8 -4 -3 -1 -3
pv0=buy	-4 0 -10 0 5 0 0 13 -1
pv0=come	0 0 -6 0 6 0 0 0 0
pv0=fall	-3 0 0 0 0 0 0 -3 9
pv0=say	1 8 -4 0 -2 0 2 -2 -2
pv0=sell	-10 0 1 0 0 0 9 -2 0
pv0=tell	1 0 13 1 -14 0 0 0 0
pv1-none	3 -13 3 -11 -4 2 -21 11 8
pv1=be	3 4 -2 -1 8 -3 -3 -6 -2
pv1=buy	-5 0 -17 0 6 0 0 20 -2
pv1=come	0 0 -6 0 6 0 0 0 0
pv1=fall	-3 0 0 0 0 0 0 -3 9
pv1=say	1 8 -4 0 -2 0 2 -2 -2
pv1=sell	-10 0 5 0 0 0 9 -2 -1
pv1=tell	1 0 13 1 -14 0 0 0 0
pv2-none	-4 0 -2 -8 0 1 -4 6 5
pvt0=be past	0 0 13 0 -5 0 0 0 -1
pvt0=be present	4 6 -17 0 13 -1 0 0 -4
pvt0=buy past	-3 0 -9 0 14 0 0 0 0
pvt0=come past	0 0 -6 0 6 0 0 0 0
pvt0=fall past	-1 0 0 0 -2 0 0 0 10
pvt0=have present	0 0 -1 0 0 0 0 6 0
pvt0=say past	0 7 0 0 -6 0 -2 0 0
pvt0=say present	-2 1 -2 0 0 0 7 0 0
pvt0=sell past	-10 0 0 0 2 0 10 0 0
pvt0=tell past	1 0 13 1 -14 0 0 0 0
pvt1=be past	0 0 14 0 -5 0 0 -1 -1
pvt1=be present	4 6 -17 0 13 -1 0 0 -4
pvt1=buy past	-3 0 -9 0 14 0 0 0 0
pvt1=come past	0 0 -6 0 6 0 0 0 0
pvt1=fall past	-1 0 0 0 -2 0 0 0 10
pvt1=say past	0 7 0 0 -6 0 -2 0 0
pvt1=say present	-2 1 -2 0 0 0 7 0 0
pvt1=sell past	-10 0 0 0 2 0 10 0 0
pvt1=tell past	1 0 13 1 -14 0 0 0 0
q:"	8 0 -23 2 8 0 0 3 0
q:'s	1 13 -15 0 19 3 -5 -2 -24
q:(	0 0 -7 0 13 0 0 0 0
q:)	0 0 -7 0 13 0 0 0 0
q:,	4 -4 -11 3 -18 3 0 8 10
q:-	-5 3 9 -2 3 0 0 0 -7
q:.	-2 -1 12 -14 2 -4 -19 6 -4
q::	-13 -3 8 -6 3 2 -13 -1 3
q:<day-ahead>	0 -3 -15 6 8 0 -3 5 -1
q:<day-gone>	11 5 -21 -5 0 -5 9 0 -6
q:<day-today>	9 -2 -8 0 -5 7 0 1 0
q:<duty>	5 19 4 -2 0 -6 0 -17 0
q:<gate>	0 0 0 0 0 -3 7 -2 2
q:<goods-amount>	-14 -10 26 -6 -14 -9 -7 18 -10
q:<goods>	-12 -24 1 0 22 -13 4 10 -11
q:<level-noun>	-8 0 30 0 -23 -2 0 1 0
q:<level>	-8 13 -9 3 15 -3 3 -6 -15
q:<money>	3 -17 -13 -4 23 6 -30 -23 16
q:<month-gone>	17 4 2 0 -15 -7 -7 0 -9
q:<name>	0 -13 26 -5 10 5 -12 -6 -36
q:<not>	-5 -6 17 6 -13 -3 -3 9 -6
q:<number>	-15 -2 -6 0 14 -10 -8 -23 32
q:<office>	-7 3 -10 0 -6 8 0 0 8
q:<organisation>	-5 13 12 -4 -3 -14 -10 -2 2
q:<person>	-3 -6 5 0 -11 7 7 10 -14
q:<quality>	10 -13 -27 0 13 8 0 3 0
q:<seat>	-1 -2 -13 0 -9 4 0 20 0
q:<sender>	-20 0 16 -3 4 0 0 -10 -2
q:<span>	0 -9 20 -3 -33 3 -4 15 -11
q:<taker>	-1 8 -8 0 3 -4 6 0 -5
q:<v-agree>	-10 0 0 0 -12 6 -3 11 0
q:<v-bear>	8 0 -3 0 -9 8 0 -2 -5
q:<v-begin>	-1 0 1 0 9 -1 -8 -8 2
q:<v-buy>	1 -7 -18 2 6 0 -9 22 -14
q:<v-deny>	-2 10 0 0 0 0 0 0 0
q:<v-down>	0 -15 6 -6 -18 -7 0 0 19
q:<v-end>	0 14 8 0 -10 -9 0 0 -8
q:<v-impose>	-8 -5 0 -6 14 12 -7 3 -20
q:<v-propose>	-1 -1 -26 0 14 0 5 12 -8
q:<v-return>	6 0 0 0 -2 0 0 0 0
q:<v-say>	10 3 9 1 -27 0 0 9 -20
q:<v-sell>	-16 -8 48 -7 -7 -10 8 -31 -20
q:<v-stay>	0 19 10 0 -20 -9 -4 0 -1
q:<v-suspend>	2 16 -10 -1 7 -5 1 -2 -14
q:<v-up>	-5 0 23 0 -3 -1 0 -9 -11
q:?	2 11 0 -1 -11 -2 -7 13 -12
q:a	12 -1 -12 0 -1 1 0 0 0
q:about	10 0 -15 0 13 0 0 0 -3
q:according	0 0 -9 0 0 0 0 1 8
q:after	8 0 0 0 -5 0 0 0 0
q:agree	0 -1 0 0 0 0 0 2 8
q:agreement	0 0 -4 0 -4 9 0 3 0
q:all	2 0 -2 0 -6 0 6 0 -1
q:an	10 0 0 0 0 2 0 -1 -6
q:and	3 4 -23 9 1 -1 7 0 -2
q:are	-2 4 0 9 -5 0 -4 -2 0
q:as	0 0 -4 0 -8 0 0 10 2
q:ask	-2 -3 -15 0 11 0 8 0 0
q:at	-8 -4 -12 6 8 0 -3 7 0
q:back	-6 16 0 7 -4 -5 -4 -2 -2
q:be	0 -4 -6 0 4 2 0 1 0
q:been	11 0 6 0 -6 -4 -4 -1 -5
q:before	-2 0 -4 0 23 0 0 2 -20
q:between	0 5 -12 0 -2 -1 0 -2 16
q:both	-8 -8 -21 0 -1 -2 5 3 25
q:busan	6 0 -3 0 -4 0 0 4 0
q:buy	4 -4 0 0 -5 2 -3 13 -15
q:buyer	0 0 -11 0 12 0 0 1 0
q:by	-11 -9 -14 -2 10 0 -4 9 13
q:call	0 -6 1 0 -9 -2 6 7 -2
q:come	1 -2 0 0 -12 0 0 4 11
q:country	0 -1 -7 0 0 0 0 0 14
q:cut	0 0 10 0 -1 0 0 0 -4
q:deal	0 -2 3 0 -2 7 0 -2 0
q:deficit	33 -3 -14 0 0 -1 0 -3 -20
q:do	-1 0 14 0 -10 0 0 0 -3
q:doe	0 -2 6 0 -3 0 0 4 0
q:duty	4 3 9 0 2 -1 -3 -16 0
q:each	0 0 -5 0 0 0 0 10 0
q:earth	0 0 -6 0 0 8 0 1 0
q:expect	0 0 7 1 -3 0 0 0 -2
q:export	-10 0 22 -3 0 -3 -5 -12 -5
q:fact	0 0 -4 0 0 0 0 10 0
q:fall	-3 0 1 0 -6 0 5 -2 7
q:figure	0 0 13 0 -9 0 0 0 1
q:first	-2 0 21 0 -10 0 0 -2 -5
q:fish	-3 4 11 1 -5 0 0 0 -9
q:for	-15 3 1 -1 -1 0 10 -3 3
q:free	0 -1 21 0 0 0 0 -16 0
q:from	-1 -9 -2 -2 10 0 12 4 -16
q:give	0 0 -8 0 4 0 0 0 5
q:go	0 5 18 0 -9 0 0 -9 -6
q:good	5 -8 0 -4 -7 0 2 0 6
q:had	6 8 -21 0 4 -2 -2 2 0
q:half	0 -3 12 8 -7 0 0 0 -14
q:has	7 4 -8 0 -4 -5 3 12 -15
q:have	-7 -2 6 3 2 0 -2 0 0
q:he	14 -1 -11 0 -5 8 0 4 -10
q:his	8 0 -1 0 0 0 0 0 -4
q:i	0 1 5 0 -8 0 0 4 0
q:if	0 -3 5 7 3 0 -1 -2 -13
q:import	0 0 -22 5 19 0 -2 0 0
q:importer	0 11 -1 0 -1 -1 0 0 0
q:in	19 -9 -5 -12 0 -14 -11 -4 19
q:is	16 -6 -25 0 15 3 -8 13 -19
q:it	15 -18 0 0 -22 -1 0 5 14
q:its	-4 -2 0 0 -1 0 10 2 -5
q:last	3 -11 -17 -5 25 -11 -10 0 11
q:lose	0 0 8 3 -6 0 0 0 0
q:make	11 0 0 0 0 0 0 -1 -2
q:may	-2 3 24 0 -21 0 0 0 0
q:meet	14 0 0 -2 -5 0 0 0 0
q:million	0 0 -6 0 11 0 0 1 -1
q:money	-2 10 2 0 -5 0 0 0 -1
q:mr	0 0 11 0 0 0 0 0 -5
q:new	-1 0 1 0 -9 0 6 2 0
q:no	5 0 10 0 -14 0 0 0 0
q:not	-2 -6 9 0 -8 0 0 3 -2
q:now	-1 12 -16 0 10 0 -3 0 -1
q:number	0 0 25 0 -24 0 -1 4 -5
q:of	-1 -12 29 -8 -8 0 -2 10 -27
q:oil	0 0 9 1 -4 0 0 0 -2
q:on	11 5 -15 0 0 -2 7 -1 -10
q:one	0 -2 20 0 -9 0 0 0 -1
q:or	0 -5 0 0 0 4 6 0 0
q:our	-7 -9 17 0 -9 -2 8 -18 14
q:out	-6 6 0 0 -3 0 0 0 3
q:president	6 -1 -1 0 -4 5 0 0 0
q:product	0 0 -7 0 0 0 0 -1 14
q:promise	0 0 -8 0 -8 2 0 15 0
q:purchase	4 0 -10 0 -7 0 0 12 0
q:put	-2 -2 9 0 -4 4 0 0 -2
q:quarter	-2 4 0 8 -4 0 0 0 -3
q:rare	0 0 -6 0 0 8 0 1 0
q:reach	0 0 -2 0 -3 0 0 9 0
q:refund	-1 17 -4 0 0 -2 -3 -2 -1
q:reporter	0 0 -17 0 15 3 0 0 0
q:sale	-2 0 8 0 -3 0 0 0 0
q:say	10 4 -6 0 2 0 0 5 -20
q:season	0 0 13 0 -10 0 0 0 0
q:second	0 0 12 0 0 0 0 0 -7
q:sell	-2 -2 27 0 -2 0 -3 -5 -13
q:set	0 -4 -3 0 0 9 0 -2 0
q:sheet	0 0 -4 0 0 0 0 10 0
q:ship	0 -8 12 0 -6 -1 16 -13 -4
q:shipbuilding	0 -6 -1 0 0 14 0 0 0
q:side	0 0 -2 0 6 0 0 -4 5
q:sign	-1 -2 6 0 -2 10 0 0 -9
q:since	-3 11 -5 0 0 -2 0 2 0
q:soybean	5 0 -17 0 -14 0 0 27 -2
q:stake	0 0 -6 0 6 2 0 0 0
q:stay	-3 19 -9 0 4 -3 -4 0 -5
q:suspend	0 -2 0 0 5 0 8 0 -7
q:take	0 0 -18 0 26 0 0 -5 -5
q:tariff	1 16 -5 -3 -2 -4 1 -2 0
q:tea	0 0 -12 0 21 0 0 -4 -3
q:tell	0 -1 -5 2 -5 6 0 0 0
q:that	-1 16 5 0 -32 -6 -20 13 -1
q:the	9 13 15 0 -15 -13 -14 -8 -4
q:their	0 8 -3 0 -2 1 -1 -1 0
q:them	0 0 10 0 -5 0 0 0 0
q:there	0 0 7 0 -12 -2 7 -1 -1
q:thi	5 0 5 0 0 3 -4 2 -18
q:third	0 6 -8 0 0 0 0 0 7
q:three	6 0 -10 0 -10 0 0 9 7
q:through	0 4 -2 0 -3 0 0 7 0
q:to	-3 -10 27 -5 -20 0 5 -5 -1
q:trade	-1 -5 -19 -3 -7 -3 -5 -4 39
q:truce	0 6 0 0 -1 -1 0 0 0
q:two	2 -8 -26 -1 0 -1 -3 0 31
q:under	0 5 15 0 -1 -1 0 -15 0
q:up	0 0 -7 0 15 0 0 0 -3
q:us	0 3 -6 6 -9 0 0 -3 10
q:volume	0 0 -16 0 21 0 0 0 0
q:want	0 10 -11 0 5 -1 0 2 -4
q:was	19 -9 -13 -3 8 -1 -6 -11 9
q:way	-2 0 0 0 -3 0 0 0 9
q:we	-6 -6 0 0 18 -1 -4 0 -13
q:week	0 0 8 0 -1 0 0 4 -4
q:were	0 0 4 0 10 0 0 -4 -7
q:what	5 -4 -1 0 -18 0 -4 4 10
q:which	-5 8 -10 0 11 -5 -2 -6 7
q:who	0 7 -12 1 10 0 0 -3 0
q:will	0 -7 -14 0 -15 10 2 18 -1
q:with	25 -4 -20 0 -3 12 -4 -9 -1
q:worth	-11 -5 4 3 9 0 -8 -8 0
q:would	3 -7 6 3 -3 -1 -2 0 -3
q:write	2 -3 0 0 -1 0 7 0 -8
q:year	0 -15 -2 -8 19 -14 -14 1 5
q:you	0 0 -7 0 -2 0 0 4 8
qt=future	0 0 -6 0 -13 0 3 17 -1
qt=modal	-5 -5 9 3 0 -2 -2 0 0
qt=past	5 11 0 -6 31 -11 -15 -21 -18
qt=perfect	0 4 4 0 0 -4 -8 7 -9
qt=pluperfect	8 -5 -4 0 -2 0 0 0 2
qt=present	-2 4 25 4 -18 2 0 0 -39
quoted	0 -8 -2 0 -10 0 4 0 19
r1=,	-4 2 2 -12 4 -5 14 3 -24
r1=.	-5 -11 4 -16 0 -4 3 6 8
r1=;	3 0 -8 0 10 -1 0 2 -4
r1=<end>	-2 4 -1 3 8 0 -6 -7 -5
r1=<span>	-10 1 0 14 5 -4 9 -15 -4
r1=<v-begin>	6 0 5 0 -5 0 0 -1 0
r1=<v-up>	0 0 10 0 -5 0 0 0 0
r1=and	5 0 -5 0 -1 0 -1 12 -3
r1=are	0 -2 13 0 -5 7 0 -5 -8
r1=at	0 3 -6 0 4 0 -1 -7 7
r1=before	5 0 0 0 -7 0 1 0 0
r1=by	2 0 0 -5 1 -7 -6 5 4
r1=for	3 4 1 -2 -26 7 -2 5 1
r1=go	0 0 10 0 -5 0 0 0 0
r1=in	0 3 -3 -16 0 0 4 -6 4
r1=is	-1 5 -7 0 -2 4 0 3 0
r1=last	0 0 8 -1 -23 -2 0 -1 17
r1=more	8 0 -7 0 0 3 0 0 0
r1=next	0 -6 0 0 0 0 11 1 -3
r1=of	-13 -22 9 10 21 -13 -22 -14 7
r1=on	0 0 -8 0 14 0 0 0 0
r1=over	0 0 -2 3 0 -2 0 7 0
r1=the	8 0 0 0 -3 0 0 0 -2
r1=thi	0 0 -13 -1 10 0 -3 3 1
r1=to	-1 1 21 0 -12 0 0 -4 -4
r1=worth	0 0 -1 0 -2 0 0 8 0
r2=,	-4 -5 -14 6 12 0 0 -7 9
r2=.	0 2 29 3 2 -1 -12 -15 -24
r2=<duty>	2 2 -4 0 -2 -1 6 0 -1
r2=<end>	-8 -5 1 -11 8 -5 0 2 4
r2=<goods>	0 -15 13 -5 22 -14 -9 -21 -1
r2=<level>	0 0 -11 0 16 0 2 -1 -2
r2=<money>	0 0 -1 0 0 8 0 0 0
r2=<month-gone>	-4 6 5 0 0 -1 -2 0 -2
r2=<name>	0 0 6 6 -5 1 -3 0 -9
r2=<number>	9 -21 -5 -8 4 -11 0 -1 14
r2=<quality>	0 -10 -6 -3 18 -2 -7 3 0
r2=<sender>	0 -2 8 0 -1 0 0 0 0
r2=<span>	0 -1 -13 3 -4 -3 9 11 0
r2=<v-buy>	0 0 0 0 7 0 0 0 0
r2=<v-impose>	0 0 0 0 0 6 0 0 0
r2=<v-sell>	0 0 6 0 0 0 0 -2 0
r2=a	0 0 14 0 -11 0 -3 0 -8
r2=and	0 -1 1 0 -8 2 0 4 0
r2=at	-2 8 0 0 0 0 0 0 0
r2=been	-2 9 -5 0 -1 0 0 6 -1
r2=coal	0 0 11 0 -5 0 0 -2 0
r2=each	0 0 -2 0 -1 0 0 8 0
r2=export	0 0 6 0 0 0 0 -2 0
r2=in	4 9 -3 0 0 0 0 0 -4
r2=investment	0 0 0 0 -1 7 0 0 0
r2=it	0 0 -5 0 -6 0 0 0 7
r2=its	0 0 0 1 -3 0 0 6 0
r2=of	2 0 -5 0 -3 0 0 13 -4
r2=season	0 0 -1 0 0 0 0 7 0
r2=soybean	0 0 -6 0 0 0 0 10 0
r2=sugar	0 0 0 0 -2 0 0 -2 7
r2=the	1 8 -6 0 0 -3 -5 -3 8
r2=thi	0 0 7 0 -7 0 0 2 -1
r2=year	8 -4 0 -6 -12 -5 7 -3 14
r3='s	0 0 0 7 0 0 -1 0 -2
r3=,	0 -5 7 2 -20 -9 4 1 6
r3=.	0 0 -1 -7 -8 -8 5 -2 14
r3=;	5 0 -9 0 0 0 0 0 10
r3=<day-ahead>	0 0 -3 0 0 0 0 8 0
r3=<duty>	0 11 9 0 -10 -6 -9 -6 3
r3=<end>	-4 -3 17 -6 10 -8 -7 -7 -6
r3=<goods>	-4 4 -26 -1 30 -7 -3 0 0
r3=<name>	0 -5 0 0 -7 17 0 0 -2
r3=<quality>	7 0 -6 0 -2 0 0 8 -1
r3=<span>	0 0 19 0 -18 0 0 -6 5
r3=<v-bear>	-1 1 -4 0 0 0 0 6 0
r3=<v-impose>	0 11 0 0 0 1 0 -7 0
r3=and	0 0 -7 0 5 0 0 1 0
r3=before	8 0 8 0 -8 0 0 -3 -2
r3=by	-1 0 0 0 0 0 7 0 -5
r3=collect	0 9 0 0 0 0 0 0 0
r3=duty	0 12 7 0 -7 0 -2 -1 -5
r3=each	0 0 0 0 -2 0 0 0 10
r3=energy	0 -1 -1 0 -1 -6 0 14 0
r3=first	0 9 -4 -1 1 -5 -3 -5 3
r3=for	0 0 0 0 -2 6 0 0 0
r3=from	0 0 -9 0 11 0 1 0 0
r3=good	-1 -6 2 0 6 -1 0 0 0
r3=in	-7 0 21 0 -8 6 -3 -8 -2
r3=is	0 0 -4 0 -2 0 0 10 0
r3=last	4 0 -21 0 27 0 0 0 -9
r3=of	0 0 -4 2 0 0 -1 14 -5
r3=tariff	0 0 1 0 -1 -3 -5 -2 8
r3=the	0 -8 3 11 -5 0 0 4 -9
r3=to	-6 1 13 0 -3 0 0 1 -5
r3=year	0 -4 0 -1 -4 0 -3 5 9
r4='s	0 0 -6 0 -1 0 7 0 0
r4=,	-4 8 11 -1 -8 0 1 -3 -6
r4=.	0 12 -13 -1 9 0 -13 7 -10
r4=<end>	-5 -2 14 -14 0 -11 -3 -5 5
r4=<goods>	0 0 0 0 -2 0 0 13 -4
r4=<month-gone>	0 -8 8 0 0 0 7 -1 0
r4=<name>	2 0 14 1 -8 0 -1 -3 -6
r4=<number>	0 0 8 0 -13 0 0 6 1
r4=<span>	-5 -1 -4 0 10 0 -2 0 4
r4=<v-begin>	0 0 -10 0 0 0 0 -3 11
r4=<v-say>	0 12 -18 0 13 -3 0 0 -3
r4=<v-up>	0 0 -6 0 2 0 0 -1 7
r4=a	0 0 0 0 -3 0 0 8 0
r4=according	0 0 8 0 -4 0 0 0 0
r4=at	0 3 -8 0 5 0 1 0 0
r4=by	0 6 -6 0 -3 0 -3 -6 6
r4=each	0 0 0 0 0 0 0 -1 9
r4=for	0 0 0 0 0 6 0 0 0
r4=good	0 0 -4 0 0 0 0 8 -1
r4=in	0 0 -4 0 1 7 0 0 -3
r4=last	0 0 -6 0 6 0 0 0 -1
r4=of	-2 0 -3 2 -7 0 0 13 0
r4=on	0 5 7 1 -9 0 -3 0 -2
r4=over	0 -1 -1 0 -1 -6 0 14 0
r4=quarter	0 12 0 0 -3 -1 0 0 0
r4=the	-2 1 -8 0 8 7 -7 -8 5
r4=to	-4 0 11 0 -14 0 0 0 4
r4=year	1 -8 0 0 23 0 -2 -14 -15
r=, <level>	0 0 -6 0 10 0 0 0 0
r=, a	0 0 8 0 -4 0 0 -1 0
r=, and	0 -1 1 0 -7 2 0 3 0
r=. <end>	-5 -11 4 -16 0 -4 3 6 8
r=<end> <end>	-2 4 -1 3 8 0 -6 -7 -5
r=<span> ,	-4 -5 -14 6 12 0 0 -7 9
r=<span> .	1 2 20 6 -2 0 -7 -15 -12
r=by <number>	5 -8 0 -1 0 -2 -2 0 5
r=by the	0 0 -5 0 -1 0 0 10 1
r=for the	4 0 8 0 -6 0 0 -1 0
r=for thi	0 0 6 0 -7 0 0 3 -1
r=from <name>	0 0 -5 0 6 0 0 0 0
r=in <number>	2 -10 1 -3 9 -5 0 -10 2
r=in each	0 0 -1 0 0 0 0 9 0
r=in good	11 0 0 0 0 0 0 0 -3
r=in the	-15 11 -8 0 10 1 -5 -19 12
r=last year	0 0 8 -1 -23 -2 0 -1 17
r=next year	0 -5 0 0 0 0 11 0 -3
r=of <name>	0 0 -3 7 0 0 0 0 0
r=of <quality>	-4 -5 -11 0 19 -4 -1 0 2
r=of coal	0 0 11 0 -5 0 0 -2 0
r=of good	-7 0 0 0 5 -2 0 -3 8
r=of it	0 0 -5 0 -6 0 0 0 7
r=of soybean	0 0 -6 0 0 0 0 10 0
r=of sugar	0 0 0 0 -2 0 0 -2 7
r=of the	7 0 1 0 0 0 0 -3 0
r=the year	8 0 0 0 -3 0 0 0 -2
r=thi season	0 0 -2 0 0 0 0 7 0
r=thi year	0 1 -14 -1 12 0 -2 0 2
r=to <name>	0 0 14 0 -5 0 0 0 -1
r=worth of	0 0 0 0 -5 0 0 8 0
rule:after figure	4 1 -12 -9 7 7 2 0 -6
rule:after none	-4 1 5 -3 2 25 -9 -22 -10
rule:deficit money	53 -8 -29 -1 -24 -11 6 -11 -22
rule:duties money	-10 23 2 5 -8 -6 -6 -4 -12
rule:exports money	-9 -13 42 -6 1 -12 -15 -18 -16
rule:exports percent	0 0 12 0 -4 0 0 0 0
rule:exports tonnes	-1 0 4 0 0 0 0 6 -6
rule:imports money	-21 4 -24 0 44 -4 -3 -13 -19
rule:imports percent	0 0 -4 0 10 0 0 0 0
rule:imports tonnes	-2 -1 -12 0 22 0 0 -3 -4
rule:investment money	-14 -16 -18 -1 -13 46 -4 -6 -13
rule:none money	-30 17 4 0 -13 1 11 -38 12
rule:none percent	-7 -15 8 14 1 -12 0 -14 2
rule:none tonnes	-12 -15 17 -8 7 -9 -9 16 -38
rule:none units	-6 -8 -9 -3 9 -8 -5 25 -14
rule:other money	-1 21 8 0 -15 10 -14 -10 -17
rule:other percent	-2 0 -3 -1 -5 0 17 0 -2
rule:purchases money	-7 -3 7 0 -18 -6 0 29 -13
rule:purchases tonnes	-9 -6 10 -6 -11 -5 -6 14 3
rule:purchases units	0 0 -3 0 -2 0 0 13 -1
rule:state achieved	0 18 10 -7 -7 -15 -4 -7 0
rule:state aimed at	-32 -8 -11 12 2 18 -2 15 -2
rule:state reported	-8 -2 16 -23 16 -7 -8 -13 -1
rule:trade money	-23 -2 -29 -7 6 -13 -1 -25 46
rule:trade percent	-2 0 -2 0 0 0 0 0 10
rule:what deficit	56 -9 -30 -3 -25 -12 5 -12 -24
rule:what duties	-10 23 2 5 -8 -6 -6 -4 -12
rule:what exports	-15 -16 50 -10 -3 -17 -20 -6 -23
rule:what imports	-28 0 -36 -5 62 -8 -9 -15 -27
rule:what investment	-14 -16 -18 -1 -13 46 -4 -6 -13
rule:what none	-42 1 18 6 0 -13 3 0 -3
rule:what other	-5 19 5 -5 -20 10 8 -12 -21
rule:what purchases	-20 -14 12 -9 -28 -16 -11 42 -6
rule:what trade	-28 -3 -28 -9 0 -14 -3 -34 59
s:"	-2 -9 -2 0 0 -2 4 -2 15
s:'	1 0 7 0 2 0 0 0 -11
s:'s	-9 9 -1 13 -17 2 9 3 -16
s:(	-1 0 10 0 4 0 0 0 -10
s:)	-1 0 10 0 4 0 0 0 -10
s:,	-2 -15 14 -7 -15 6 14 5 -8
s:-	-9 9 1 -2 0 -4 -4 8 -7
s:.	-7 0 8 -12 1 -9 -2 3 0
s:/	0 0 -2 0 0 0 0 7 0
s::	0 5 0 -4 0 -5 -8 0 3
s:<agent>	-9 4 3 -1 -15 0 6 6 -1
s:<day-ahead>	4 -5 -2 -4 -23 7 0 11 2
s:<day-gone>	-4 6 1 -5 -2 0 1 3 -4
s:<day-today>	13 0 -10 0 0 0 0 2 -4
s:<duty>	-5 20 -18 1 9 -12 26 -30 -10
s:<gate>	-12 14 6 -3 -28 -7 -8 -17 33
s:<goods-amount>	-44 -40 -6 -31 34 -32 -37 43 -18
s:<goods>	-9 -34 23 -35 37 -22 -27 -2 -13
s:<level-noun>	9 -6 4 3 4 -7 -11 1 -16
s:<level>	-10 -24 0 19 24 4 2 -47 -4
s:<money>	0 29 3 -20 -16 15 0 -28 -1
s:<month-gone>	19 -2 6 -7 -27 -10 -6 5 2
s:<name>	-18 -38 21 1 14 20 -3 -8 -34
s:<not>	10 -16 -19 10 -5 7 -4 9 1
s:<number>	1 -31 18 -21 0 -32 -7 -4 22
s:<office>	-7 -9 -13 5 -4 0 18 -9 11
s:<organisation>	-5 6 11 16 -13 -2 -3 -10 -10
s:<person>	14 0 -7 -8 -5 -3 -13 10 2
s:<quality>	3 0 -18 -1 27 0 6 3 -38
s:<seat>	-7 2 0 0 -5 4 0 11 -8
s:<sender>	-26 -29 55 0 -25 6 -4 -7 -19
s:<span>	-2 -13 -10 16 -9 1 5 0 1
s:<taker>	0 8 -17 0 13 0 -1 0 -1
s:<v-agree>	0 2 -9 -6 -6 2 6 6 0
s:<v-bear>	-22 18 -11 -11 11 20 5 -19 -17
s:<v-begin>	-7 0 3 3 16 -11 -16 -1 -4
s:<v-buy>	-20 -7 -32 -15 32 -10 -18 34 -21
s:<v-down>	13 -2 -6 -9 10 -9 -12 -9 10
s:<v-end>	-10 18 -1 8 -8 -5 2 0 -14
s:<v-impose>	-7 17 0 -4 -7 3 4 1 -14
s:<v-propose>	0 -4 3 0 -2 7 -11 -4 7
s:<v-return>	0 0 -6 0 6 3 0 -1 0
s:<v-say>	1 23 -17 6 -26 -11 13 10 -8
s:<v-sell>	-8 -13 38 -10 0 -12 7 -17 -27
s:<v-stay>	3 -21 -11 -17 -4 -7 24 0 11
s:<v-suspend>	0 0 -4 0 4 0 0 6 -1
s:<v-target>	6 0 7 -3 8 -4 -6 -22 0
s:<v-up>	-16 -11 22 0 -17 -7 2 -1 14
s:a	3 -1 -16 0 -3 4 11 0 0
s:about	0 11 -18 0 6 -6 12 -3 -6
s:according	-7 1 2 0 -2 -5 -2 17 -3
s:additional	6 0 0 0 -4 0 0 0 0
s:after	4 0 3 0 -6 0 3 0 -1
s:against	8 2 -7 0 -3 0 -1 -1 0
s:agree	0 -1 -8 0 0 2 0 9 0
s:aim	0 2 15 -1 -3 -1 0 -8 -1
s:aircraft	0 0 -1 0 0 0 0 7 0
s:all	5 5 -12 0 5 -3 9 -3 -11
s:alone	8 0 0 0 0 0 0 0 -1
s:also	-1 -1 -7 -2 7 0 4 0 0
s:amount	-5 -1 0 0 8 0 -4 -8 12
s:an	7 6 -13 1 -19 -6 0 12 -1
s:and	0 0 -17 -9 -7 7 -2 16 5
s:any	0 -2 -7 0 5 10 0 -1 0
s:are	-2 -9 7 -2 -11 20 -8 -4 0
s:as	0 -11 -10 0 -8 8 7 0 6
s:ask	0 1 -9 0 9 0 0 0 0
s:at	0 18 -26 -4 0 -15 17 -3 1
s:average	-11 -2 -12 -8 -11 0 36 -1 -10
s:back	-1 7 0 0 0 -1 0 0 0
s:banana	0 0 -13 0 0 0 0 0 15
s:be	-17 -5 0 5 12 10 1 -19 0
s:bean	0 0 -1 0 -9 0 0 16 -2
s:beef	0 0 -3 0 3 0 0 0 7
s:been	7 14 -18 -3 -7 -9 -9 8 3
s:before	11 -6 26 -2 -10 -3 0 -6 -19
s:between	-3 -3 -10 0 -16 0 -3 -4 30
s:billion	4 0 -10 0 0 0 0 0 9
s:boeing	0 0 0 0 -4 0 0 12 0
s:book	0 0 -10 0 0 0 0 13 0
s:both	-5 -2 -31 0 -13 -1 -1 0 42
s:bring	1 12 6 0 -1 -5 -4 -4 -8
s:busan	0 0 -9 0 0 0 0 15 0
s:but	0 -5 -3 0 -5 7 8 0 0
s:butter	0 0 -6 0 11 0 0 0 0
s:buy	-4 -10 -7 -6 0 -4 -11 30 -15
s:buyer	0 0 -10 0 8 0 0 2 0
s:by	-2 21 -13 4 -3 -11 -22 0 14
s:call	7 0 -3 0 6 2 0 -7 -1
s:car	-1 -7 0 0 0 14 0 -4 0
s:cash	-1 -4 -1 0 0 19 0 -4 0
s:cement	0 0 -6 0 9 0 0 0 0
s:claim	-1 17 -2 0 0 -4 0 -2 -1
s:cocoa	0 0 -12 0 13 0 0 0 0
s:cod	0 0 9 0 -3 0 0 0 0
s:collect	-11 34 0 -2 -12 -8 -8 -6 -5
s:come	0 0 -14 -2 19 0 -9 5 -2
s:commerce	-1 0 11 0 -5 0 0 -2 0
s:commit	0 0 -8 0 0 0 0 12 0
s:company	-2 0 -6 0 3 6 0 0 0
s:cost	-10 0 -3 24 0 -4 5 -10 -14
s:count	-5 6 0 0 3 -1 5 -4 -5
s:counted	0 0 -6 0 0 0 9 2 0
s:country	-8 -2 -8 0 0 0 1 -3 17
s:cover	0 0 0 0 6 0 0 0 0
s:crop	0 0 11 0 -2 0 0 -1 -1
s:custom	-8 13 6 0 -13 -3 -1 -3 8
s:cut	0 -7 -4 0 6 6 -3 -12 10
s:day	12 -7 13 0 -14 0 0 0 -8
s:deal	0 0 0 0 -4 13 0 0 -5
s:deficit	48 -10 -17 -1 -11 -7 -16 -8 -15
s:direction	0 0 -19 0 -8 0 0 0 27
s:double	-6 0 -1 0 0 0 10 0 0
s:down	8 -2 -8 0 4 -3 0 0 0
s:duty	4 23 -9 0 20 -9 -23 -23 -15
s:each	-9 -10 -20 0 -2 -9 -3 15 25
s:earlier	0 11 0 0 -9 0 0 0 0
s:emergency	0 17 -2 0 0 -3 0 -4 -3
s:end	-2 4 0 5 -7 1 0 0 -2
s:energy	-4 -7 -13 0 -10 0 0 27 -6
s:estimate	-7 17 -7 8 -8 -6 9 -6 -16
s:expect	-5 -1 16 8 9 -6 -11 -17 -7
s:export	-13 -3 45 -2 -20 -4 -6 -2 -8
s:exporter	0 -7 11 8 -2 -1 -2 0 -3
s:extension	0 0 0 0 -1 0 0 9 0
s:fact	0 0 -4 0 0 3 0 9 -1
s:fall	2 -6 5 -4 -4 -4 1 -8 9
s:far	5 10 -9 0 -7 0 0 4 -1
s:farm	-4 0 -9 0 -1 0 0 26 -9
s:farmer	0 0 -3 0 10 0 0 0 0
s:figure	0 0 -8 0 11 0 -4 -5 4
s:first	7 4 0 -4 7 -11 -10 0 -3
s:fish	0 0 10 0 0 0 0 0 -4
s:for	-24 -2 22 -2 -19 8 7 1 -9
s:forecast	0 0 -3 0 -2 0 1 -2 7
s:free	0 -1 -4 0 18 0 0 -4 -2
s:from	8 0 1 0 6 -15 8 -10 -8
s:fruit	0 0 -13 0 14 0 0 0 0
s:gap	23 0 -6 0 -4 0 -4 0 -14
s:georgia	0 0 -9 0 11 0 0 0 0
s:go	0 -1 27 0 -29 0 0 -10 6
s:goal	-2 -1 2 0 -12 -1 -2 -3 19
s:good	19 -28 0 -12 -3 -12 2 5 0
s:grow	0 0 -1 0 0 0 0 0 7
s:growth	-2 -2 -7 24 -8 -1 -2 -3 -1
s:had	9 16 -16 0 -11 -11 0 8 -2
s:half	2 -8 12 -2 -1 -4 -4 9 -16
s:has	0 0 -18 0 0 -3 0 12 8
s:have	-11 10 -12 0 -7 0 0 13 0
s:he	6 0 -3 -3 0 0 6 1 -15
s:highest	0 0 0 0 0 0 6 0 0
s:his	15 -1 0 0 0 0 -1 -3 -7
s:hope	-1 0 12 0 -10 0 0 -3 6
s:how	0 -1 -7 0 0 12 0 0 0
s:i	0 0 9 0 2 0 0 -7 0
s:if	-4 0 4 0 2 -3 6 0 -13
s:import	-9 3 -28 -2 49 -5 -1 -27 -7
s:importer	0 9 -4 0 1 0 0 0 0
s:in	2 4 6 -14 -9 3 -7 0 0
s:industry	0 0 -3 0 0 0 10 0 0
s:intend	0 0 -3 0 -2 0 0 11 0
s:into	0 -1 -10 0 7 7 0 0 0
s:invest	-7 -6 -10 0 -7 26 -1 0 -6
s:investment	-2 -1 -2 0 -3 19 0 -1 -2
s:is	-5 13 -25 0 -4 0 11 13 -8
s:it	20 -7 0 10 -13 -5 -32 -6 11
s:its	7 -10 -1 0 -6 0 -7 21 -12
s:last	5 -2 12 -14 1 -10 -14 -3 4
s:law	0 6 0 0 0 0 0 0 0
s:least	3 0 -14 0 -12 0 -4 22 -7
s:leave	0 0 20 0 -11 0 0 -8 0
s:less	3 -1 0 0 8 0 0 -5 -1
s:like	0 0 10 0 1 0 0 -7 -2
s:list	-1 0 1 0 2 0 0 -3 6
s:lose	-2 -1 7 1 -8 0 6 -2 -3
s:lower	-3 -6 -4 4 0 0 0 0 8
s:make	0 0 -2 0 -5 0 0 0 9
s:market	0 0 10 0 -1 0 0 0 -2
s:may	-1 0 2 0 15 0 -1 -13 -5
s:medicine	0 0 -4 0 6 0 0 0 0
s:meet	0 0 -4 0 0 0 0 8 0
s:member	-1 -7 0 0 16 0 5 -10 -6
s:middle	0 0 -10 0 0 0 0 14 0
s:milk	0 0 3 0 -17 0 0 0 15
s:million	-20 0 -20 -5 13 -6 -8 27 5
s:month	2 13 -7 0 -4 0 -3 5 -8
s:more	4 10 -15 -5 -12 10 -6 13 -8
s:most	10 0 0 0 -7 0 -3 0 0
s:mr	-2 7 -17 0 5 0 0 0 7
s:my	0 0 10 0 -9 0 0 0 -2
s:nearly	0 0 0 0 -8 0 0 9 0
s:next	0 -8 0 0 0 0 10 7 -8
s:no	2 -2 -9 -1 -1 12 -4 6 -5
s:not	5 -4 0 0 -8 0 -8 5 1
s:note	-4 8 -1 0 -11 0 2 0 7
s:number	10 -7 7 0 -7 0 -2 2 -10
s:of	0 -8 -2 6 5 0 -20 13 -7
s:oil	0 4 23 0 -18 0 0 0 -5
s:olive	0 0 23 0 -22 0 0 0 0
s:on	15 -13 -20 -3 7 0 -1 0 1
s:one	-8 -1 7 -2 0 -2 18 -3 -13
s:or	-3 12 -3 0 -2 -9 -5 -4 13
s:order	-3 0 2 0 -2 0 0 7 -2
s:other	-1 -10 0 0 -2 13 0 0 0
s:our	0 9 0 13 0 -3 -7 -5 -14
s:out	0 0 -1 0 -5 4 0 7 -2
s:output	-1 0 -5 16 -1 0 0 -2 0
s:over	0 -8 4 3 -12 1 -4 11 -8
s:own	-6 3 -10 4 3 -3 -2 0 4
s:pay	-13 19 -13 -1 -17 19 6 -10 -12
s:plan	0 0 0 0 -1 1 -3 -6 9
s:plant	0 -1 0 0 0 6 0 0 0
s:price	0 0 -11 0 10 6 0 0 0
s:product	5 -1 4 0 -10 0 0 1 0
s:promise	0 -6 -15 0 -16 13 -2 27 -8
s:purchase	-2 -3 -14 0 -17 0 0 27 0
s:put	-1 -8 5 0 -10 2 10 0 -8
s:quarrel	-5 0 -14 4 12 0 0 -1 4
s:quarter	-4 21 2 0 -11 -4 0 -3 -3
s:quota	-1 -1 -14 -1 24 -2 -1 -1 -1
s:raspberry	0 0 13 0 -10 0 0 -1 0
s:reach	-1 0 1 0 -13 -4 3 -1 8
s:reckon	-3 -8 9 3 -7 -1 13 -3 -9
s:record	13 -1 -8 0 -2 0 8 0 -11
s:refund	-1 18 -7 0 0 -4 0 0 0
s:report	14 4 -12 0 -5 -2 -1 3 0
s:return	0 0 -6 0 6 3 0 0 0
s:rice	0 0 3 0 -13 0 0 10 2
s:run	0 0 0 0 0 -1 -4 0 8
s:sale	-2 -3 16 -1 -10 -1 -1 4 -1
s:salmon	0 0 10 0 -6 0 0 0 0
s:season	-1 -4 -4 0 1 -4 9 7 -5
s:second	-1 7 15 0 -8 -4 0 0 -7
s:sell	1 -2 5 -2 9 -2 6 -10 -13
s:send	0 0 11 0 -4 0 0 0 0
s:set	8 -12 6 0 -14 5 2 -14 4
s:sheet	0 0 -7 0 -1 3 0 12 -2
s:ship	0 0 0 0 0 0 8 -1 -1
s:shipbuilding	-8 -15 -10 0 -4 34 -1 -10 -4
s:shipment	0 0 18 0 -6 0 0 -4 0
s:should	-1 0 5 0 10 0 -1 -8 0
s:show	-1 0 -2 0 -4 0 -1 8 6
s:shrink	8 0 -2 0 0 0 0 0 0
s:side	-7 -8 0 0 -7 4 -2 -3 20
s:sign	4 -5 7 0 -7 4 4 -2 -8
s:since	0 -16 -4 -4 -1 -4 13 10 0
s:so	0 14 -10 0 -8 -1 -7 1 5
s:some	-10 12 -11 0 -8 -7 18 2 -10
s:soybean	-4 0 -22 0 -24 -2 0 41 -1
s:stand	4 0 -7 0 -2 0 0 7 0
s:state	0 0 -9 0 1 0 0 4 4
s:steel	0 0 0 0 17 0 0 -10 -2
s:sugar	0 0 0 0 -7 0 0 -7 14
s:surplu	-16 -2 -2 0 -3 0 23 0 0
s:take	-13 3 -5 7 6 -4 -6 8 -7
s:target	0 0 2 0 -7 0 0 0 7
s:tariff	-12 4 -5 3 -22 -1 27 -8 3
s:tea	0 5 7 0 -9 0 0 1 0
s:than	2 6 -8 -8 0 11 0 0 -9
s:that	9 0 7 3 4 -11 -6 -12 -8
s:the	6 2 -1 6 -15 -9 4 9 -9
s:their	5 2 -10 0 8 0 0 -2 -1
s:them	0 -1 17 0 -7 -1 -3 0 -4
s:themselve	-1 -1 -1 0 0 0 0 0 13
s:then	3 0 -8 0 0 0 -1 10 -2
s:there	12 -3 12 -2 -6 -1 0 -6 -10
s:they	-10 0 13 0 1 -2 3 -3 -4
s:thi	-6 0 5 -3 -12 -6 0 16 0
s:third	6 0 0 0 -6 0 0 0 0
s:three	0 0 6 0 -5 0 0 1 0
s:through	0 0 -13 0 0 0 0 8 6
s:to	-1 -17 30 -27 -22 2 -2 16 -16
s:trade	-8 -14 -13 -5 -19 -4 0 -17 49
s:truce	7 -6 4 5 -18 0 -1 7 -2
s:two	-19 -13 -3 -2 -29 1 -10 1 40
s:under	6 16 0 0 -12 -6 -8 0 -7
s:up	-8 5 -27 -5 23 7 -12 -9 4
s:us	6 -1 -12 0 14 0 0 -2 -1
s:value	0 0 -13 0 23 0 0 -2 -3
s:volume	-7 0 -7 0 6 0 -2 -5 15
s:want	7 -4 -3 0 3 -1 10 -10 -1
s:was	12 -1 -5 0 -14 -2 0 5 0
s:way	1 -1 -14 0 0 0 1 0 10
s:we	-5 5 22 -5 0 -13 -13 -4 -10
s:were	-8 -13 5 0 5 -2 16 0 -11
s:what	-8 5 12 1 -1 -10 -13 10 -14
s:which	-4 0 3 4 -11 8 0 -5 0
s:while	0 -4 0 0 4 7 0 0 -2
s:whole	-5 5 8 0 -5 -2 -2 -3 5
s:will	-7 -3 3 -6 -9 18 -5 6 -6
s:with	23 -17 -19 -4 0 1 -2 8 -6
s:within	0 0 -1 0 -8 0 0 12 0
s:without	0 -4 -3 8 1 0 -1 0 0
s:worth	-15 -15 15 0 3 -9 -15 10 0
s:would	-10 -2 -9 23 24 0 -1 -12 -22
s:year	16 -28 8 -29 15 -34 -11 2 2
sa:"	-1 -8 9 0 0 -2 5 -2 0
sa:'s	-4 4 3 9 -18 -4 3 0 -2
sa:)	0 0 0 0 6 0 0 0 0
sa:) .	0 0 0 0 8 0 0 0 0
sa:,	-3 0 0 0 -12 -2 11 6 -1
sa:, <level>	0 0 0 0 9 0 0 -1 -2
sa:, <money>	0 -4 0 0 0 10 0 0 0
sa:, <person>	0 0 -17 0 13 0 0 6 0
sa:, a	4 0 14 0 -12 0 0 -2 0
sa:, according	-6 2 4 0 -1 -4 -2 11 -3
sa:, against	6 0 0 0 0 0 0 0 0
sa:, an	0 0 0 0 0 0 7 0 0
sa:, and	4 0 -7 0 5 9 -3 -3 -3
sa:, as	-3 -1 0 0 0 0 10 0 0
sa:, by	0 12 -12 8 -4 0 3 0 -11
sa:, if	0 -1 -2 0 0 0 9 0 0
sa:, on	-2 6 -2 3 0 0 0 0 0
sa:, the	13 0 -4 9 -3 -6 0 -1 -7
sa:, to	-2 0 -4 0 4 0 0 0 7
sa:, up	0 0 0 0 -2 0 0 -3 7
sa:-	0 0 8 0 0 0 0 0 -4
sa:.	-7 0 9 -12 -1 -9 -1 4 0
sa:;	7 -3 -14 0 8 -3 -2 0 8
sa:; the	0 0 -9 0 1 0 0 0 10
sa:<agent>	0 5 11 0 -5 0 0 -1 -6
sa:<day-ahead>	0 0 4 -2 -16 0 -3 4 4
sa:<day-ahead> ,	0 0 8 0 0 0 0 -6 0
sa:<day-ahead> .	0 0 0 0 -7 0 0 8 0
sa:<day-today>	9 0 0 0 -4 -1 0 0 0
sa:<duty>	4 3 -4 0 11 -17 14 -18 -10
sa:<gate>	-15 0 4 0 -13 -1 -3 -12 28
sa:<goods-amount>	-3 -3 -2 -1 16 0 -2 -3 0
sa:<goods-amount> .	0 0 -2 0 11 0 0 -3 -1
sa:<goods-amount> of	0 0 9 0 -4 0 0 0 0
sa:<goods>	5 -14 -3 -12 33 -16 -28 -1 -6
sa:<level>	-1 0 5 5 17 -2 0 -24 -15
sa:<level> .	-13 5 3 0 6 -4 3 -7 -4
sa:<level> of	0 -2 6 5 -1 0 0 -1 0
sa:<level> on	6 0 -1 0 0 3 0 -5 0
sa:<money>	-10 -4 -12 -6 7 8 -6 13 4
sa:<money> .	-4 0 -15 0 15 -5 -4 10 3
sa:<money> last	0 -1 9 0 0 0 0 0 -3
sa:<month-gone>	3 0 14 -2 -7 -5 0 -2 -8
sa:<name>	0 -27 24 12 -14 22 -24 -13 -8
sa:<name> 's	0 0 4 8 -10 0 0 -4 0
sa:<name> ,	0 -3 8 0 -6 10 0 -6 0
sa:<name> .	-6 0 24 0 -7 0 0 -11 0
sa:<name> by	0 0 0 0 0 6 0 0 0
sa:<name> in	0 0 9 0 0 0 0 0 -4
sa:<name> last	6 0 0 0 -4 0 0 1 0
sa:<name> sell	0 0 7 0 -3 0 0 0 0
sa:<not>	13 -8 -14 3 0 0 -13 11 0
sa:<number>	17 -9 0 -3 0 -17 -5 -3 8
sa:<number> ,	2 -4 0 0 -8 -4 -6 8 9
sa:<number> .	12 -15 0 0 0 -7 -2 -5 7
sa:<number> and	0 0 -10 0 6 0 0 8 0
sa:<office>	0 -2 -2 0 7 0 6 0 -4
sa:<organisation>	0 8 5 7 -3 -12 -8 -11 1
sa:<organisation> .	-1 0 11 0 6 0 -5 -6 0
sa:<organisation> in	-3 9 0 0 0 0 -1 0 0
sa:<organisation> report	7 0 0 0 -3 0 0 0 0
sa:<person>	-5 -6 -12 0 11 0 -2 20 -4
sa:<person> .	0 -2 0 0 -3 0 0 14 0
sa:<person> say	0 0 -15 0 14 0 0 3 0
sa:<quality>	1 -20 0 -10 18 0 -16 5 -5
sa:<quality> energy	0 -1 -1 0 -1 -1 0 12 0
sa:<seat>	-1 6 8 -1 -11 0 5 -4 -3
sa:<sender>	-3 -11 3 -2 4 0 5 0 -1
sa:<span>	-18 -9 -9 14 -1 -5 8 12 0
sa:<span> ,	-9 -14 -10 8 5 0 5 0 9
sa:<span> .	0 -2 19 3 -5 6 -10 -2 -13
sa:<span> and	0 0 0 0 0 -7 0 8 0
sa:<span> for	0 0 -8 5 2 0 0 0 0
sa:<span> of	0 0 -4 0 0 0 0 8 -1
sa:<span> through	0 0 -4 0 0 0 0 9 0
sa:<v-agree>	9 5 -11 -1 -2 0 -5 0 0
sa:<v-bear>	-3 0 0 0 1 7 -4 -1 -1
sa:<v-begin>	0 0 18 -3 1 -7 -5 -14 2
sa:<v-buy>	-7 3 -8 0 1 2 -1 2 3
sa:<v-down>	0 -9 3 1 9 -7 -6 1 -1
sa:<v-end>	0 8 -1 0 0 0 0 -5 -1
sa:<v-impose>	8 8 -14 0 1 0 9 -4 -18
sa:<v-propose>	0 0 2 0 0 3 -6 -7 0
sa:<v-say>	5 0 -32 2 0 -2 16 7 -4
sa:<v-stay>	0 0 -5 0 6 0 5 0 -4
sa:<v-target>	5 5 4 0 3 -5 -2 -8 -5
sa:<v-up>	-11 -4 14 0 -6 -2 8 -9 8
sa:a	0 0 2 -1 -3 0 -1 12 -1
sa:according	-6 2 4 0 -1 -4 -2 11 -3
sa:according to	-6 2 4 0 -1 -4 -2 11 -3
sa:agree	0 -1 -4 0 0 2 0 7 0
sa:all	1 6 -5 0 -2 -1 0 1 -2
sa:an	4 0 0 0 -5 0 6 0 0
sa:and	5 -4 -10 -1 2 5 -5 14 -12
sa:and <goods-amount>	0 0 0 0 -1 0 0 6 0
sa:and <money>	0 0 -3 0 0 6 0 0 0
sa:and buy	0 0 -6 0 6 6 0 -4 0
sa:and to	0 0 0 0 0 -5 0 7 0
sa:any	0 -1 -6 0 5 8 0 0 0
sa:are	-9 -9 12 0 -10 12 -3 -2 0
sa:as	-4 -3 -1 0 0 0 9 0 3
sa:at	-2 16 -26 -5 0 -10 8 -3 10
sa:at <level>	3 8 -5 0 2 -1 0 -4 -5
sa:at least	0 3 0 0 0 -2 0 8 -1
sa:be	-6 -9 -10 2 3 12 7 -3 -4
sa:bean	0 0 -1 0 -4 0 0 10 0
sa:beef	0 0 -9 0 14 0 0 -4 0
sa:been	-4 10 -17 0 0 -4 -3 10 5
sa:been collect	0 9 0 0 0 0 0 0 0
sa:before	14 -3 16 -2 -10 -1 0 -8 -7
sa:before .	9 -1 7 0 -3 0 -1 -2 -4
sa:before the	0 0 14 0 -8 0 0 -4 0
sa:boeing	0 0 0 0 -1 0 0 6 0
sa:both	0 0 -8 0 -8 0 0 0 18
sa:busan	0 0 -7 0 0 0 0 10 0
sa:busan .	0 0 -7 0 0 0 0 10 0
sa:buy	0 0 -5 0 3 8 0 0 0
sa:by	-2 19 -10 2 0 -2 -3 -4 1
sa:by <number>	4 -10 -1 5 -3 0 -5 -6 10
sa:by the	-4 8 -4 0 0 0 0 4 0
sa:call	8 0 -2 0 6 0 0 -7 -1
sa:cash	0 0 0 0 0 6 0 0 0
sa:cash ,	0 0 0 0 0 6 0 0 0
sa:coal	0 0 10 0 -8 0 0 -1 1
sa:coal ,	0 0 9 0 -4 0 0 -2 0
sa:collect	0 18 -5 0 0 -2 -2 -1 0
sa:come	-1 -2 0 0 16 0 0 -1 -4
sa:count	-4 7 -6 0 6 0 6 -5 -3
sa:custom	-7 0 6 0 -3 -1 0 0 9
sa:direction	0 0 -4 0 -5 0 0 0 14
sa:down	-5 0 0 -1 7 0 1 -1 0
sa:down <level>	0 0 -5 0 9 0 0 0 0
sa:down from	-3 0 10 -1 -5 0 2 0 0
sa:duty	3 10 0 -6 12 0 -8 -15 -7
sa:each	-6 -8 -17 0 -2 -7 -1 14 19
sa:each of	0 0 -5 0 -1 0 0 16 -1
sa:earlier	0 11 0 0 -9 0 0 0 0
sa:emergency	-1 13 -2 0 0 -1 0 0 -1
sa:energy	0 -4 -3 0 -2 -1 0 16 0
sa:energy over	0 -1 -1 0 -1 -6 0 14 0
sa:estimate	-2 3 -5 7 -6 -1 12 -1 -12
sa:expect	-4 0 7 0 -1 0 0 -1 5
sa:export	0 0 7 0 -5 0 0 0 0
sa:farm	0 0 -4 0 -5 0 0 16 -4
sa:farm good	0 0 -3 0 -4 0 0 16 -3
sa:first	3 9 -2 -1 0 -6 -4 -6 2
sa:first <span>	-4 0 0 0 0 0 0 0 7
sa:first half	0 0 -2 0 7 0 0 0 0
sa:first quarter	0 12 0 0 -3 -1 0 0 0
sa:for	-14 2 -12 0 -8 22 -14 12 -3
sa:for <money>	0 0 -17 0 16 3 0 0 0
sa:for <name>	-4 0 10 0 -5 0 0 0 3
sa:for <number>	0 3 -13 0 0 0 0 5 7
sa:for shipbuilding	-4 -12 -7 0 -1 27 0 -8 -1
sa:for the	2 0 6 3 -11 -1 -3 3 -4
sa:for thi	0 0 6 0 -8 0 0 4 -1
sa:from	-4 -2 7 -2 3 -11 2 1 -1
sa:from <name>	3 0 -6 0 11 0 0 -3 0
sa:from the	0 0 -9 0 1 -1 0 7 0
sa:go	0 0 17 0 -17 0 0 -11 8
sa:go to	0 0 15 0 -5 0 0 -6 -1
sa:good	6 -16 15 -6 -4 -7 -12 8 0
sa:good ,	-4 0 9 0 -7 0 0 5 0
sa:good each	0 0 0 0 -2 0 0 0 10
sa:had	-4 9 -1 0 -2 -2 -1 8 -3
sa:had been	0 9 -6 0 -1 -2 0 8 -2
sa:half	-4 -1 10 0 -6 0 0 5 -1
sa:half of	-4 0 10 0 -5 0 0 5 -1
sa:has	0 3 -16 0 0 -3 -1 9 8
sa:has been	0 7 0 0 0 0 0 0 0
sa:have	0 0 -2 0 0 0 0 6 0
sa:he	0 -9 -3 0 -4 4 8 0 0
sa:he say	0 -5 0 0 -1 0 6 0 0
sa:if	-1 -2 -4 0 7 0 8 0 -5
sa:import	-1 7 0 0 0 0 0 -7 0
sa:import .	0 8 0 0 -3 0 0 0 -1
sa:in	5 2 12 -28 -7 9 -4 -7 -3
sa:in <month-gone>	6 0 0 0 0 0 -4 2 -2
sa:in <name>	0 0 15 0 -9 0 0 0 0
sa:in <number>	13 -15 13 -6 0 -10 -1 -14 -1
sa:in <seat>	-3 9 0 0 0 0 -1 0 0
sa:in <span>	0 -3 -5 0 0 0 9 4 0
sa:in a	-1 1 13 0 -2 0 -1 0 -7
sa:in cash	0 0 0 0 0 6 0 0 0
sa:in each	0 0 -6 0 -3 0 0 16 0
sa:in good	17 0 -1 0 -2 0 -1 0 -5
sa:in the	-21 10 -12 -3 16 9 -9 -16 9
sa:into	0 -1 -5 0 3 7 0 0 0
sa:invest	0 0 0 0 0 -8 0 13 0
sa:invest <money>	0 0 0 0 0 -7 0 11 0
sa:investment	-1 -1 -2 0 -2 12 0 0 -1
sa:investment in	0 0 -1 0 0 10 0 -5 0
sa:is	1 5 -14 2 -19 2 4 10 -9
sa:it	5 -1 1 7 -8 0 -7 0 0
sa:it .	3 0 -4 0 0 0 0 0 6
sa:its	0 0 4 0 -8 0 0 8 -1
sa:last	2 0 17 -8 1 -10 -3 -24 3
sa:last year	4 -5 10 -6 3 -7 -2 -19 5
sa:law	0 6 0 0 0 0 0 0 0
sa:least	0 3 -1 0 -1 -2 0 12 -4
sa:leave	0 0 11 0 -4 0 0 -5 0
sa:less	0 0 0 0 9 0 0 -8 0
sa:less than	0 0 2 0 5 0 0 -8 0
sa:meet	0 0 -4 0 0 0 0 8 0
sa:month	-1 12 -2 0 0 -2 0 0 0
sa:more	5 0 -4 -2 -5 3 0 6 -1
sa:more than	0 0 -2 0 -4 7 0 1 -1
sa:next	0 -7 0 0 0 0 10 4 -6
sa:next .	0 0 -3 0 7 0 0 0 0
sa:next year	0 -5 7 0 -9 0 11 0 -3
sa:no	4 -1 -3 0 -7 1 0 11 -2
sa:not	6 -3 0 0 -1 0 -7 0 3
sa:of	-18 -10 5 13 5 -14 -26 20 -1
sa:of <level>	0 0 8 0 0 0 0 -2 0
sa:of <money>	-4 0 0 0 0 -5 0 8 4
sa:of <name>	0 0 -4 7 0 0 0 0 2
sa:of <number>	6 4 -1 0 -3 -2 0 -1 0
sa:of <quality>	-6 -6 -18 -1 19 -4 -2 9 0
sa:of coal	0 0 11 0 -5 0 0 -6 1
sa:of farm	0 0 -2 0 0 0 0 10 -2
sa:of good	-7 0 0 0 5 -2 0 -3 8
sa:of it	-8 -1 3 6 -8 3 -1 -2 7
sa:of last	0 8 0 0 0 0 0 -1 0
sa:of soybean	0 0 -6 0 0 0 0 12 0
sa:of sugar	0 0 0 0 -2 0 0 -2 7
sa:of the	11 -12 -4 0 2 0 -9 7 -6
sa:on	9 0 -4 0 -3 -2 -13 -3 9
sa:on <day-today>	8 0 0 0 -3 0 0 0 0
sa:on <quality>	7 0 1 -1 0 0 -3 0 -3
sa:on the	-5 6 5 0 -6 0 0 0 0
sa:one	-1 -2 -1 0 -6 0 17 0 -4
sa:or	-1 3 -2 0 0 -5 -3 -2 14
sa:our	-1 11 -7 5 7 0 -2 -5 -7
sa:over	-3 -4 7 3 -11 -11 -3 20 -3
sa:over <span>	0 -2 -4 3 -5 -11 0 20 0
sa:pay	0 0 0 0 0 8 0 -2 0
sa:product	6 -1 2 0 -7 0 0 0 0
sa:promise	0 0 0 0 -1 0 0 6 0
sa:quarrel	0 0 -7 0 7 0 0 0 0
sa:quarter	0 13 0 0 -4 -2 0 0 0
sa:quarter .	0 7 0 0 -2 0 0 0 0
sa:quota	0 0 -6 0 10 0 0 0 0
sa:record	11 0 -3 0 0 0 0 0 0
sa:report	8 5 -4 0 -4 -1 -1 0 0
sa:say	3 -12 -25 -1 13 0 3 10 0
sa:say .	0 -6 -2 0 -4 0 5 7 0
sa:season	0 0 0 0 6 -2 0 1 -1
sa:see	0 0 -7 0 5 0 0 0 0
sa:sell	6 0 -13 0 4 0 0 5 0
sa:sell to	0 0 0 0 0 0 0 6 0
sa:set	12 -4 -5 0 0 5 0 -1 -1
sa:shipbuilding	-7 -13 -9 0 -3 34 0 -12 -3
sa:shipbuilding .	-5 -10 -8 0 -2 29 0 -9 -3
sa:show	-1 0 0 0 0 0 0 0 7
sa:show .	-1 0 0 0 0 0 0 0 7
sa:side	-2 0 -2 0 0 0 0 0 13
sa:since	2 -13 -7 -3 0 -4 14 11 -3
sa:since <month-gone>	0 -9 8 0 0 0 6 0 0
sa:since the	0 0 -4 0 0 0 0 9 0
sa:so	0 7 -2 0 -2 0 0 2 0
sa:soybean	-1 0 -8 0 -6 0 0 15 0
sa:steel	0 0 7 0 0 0 0 -2 0
sa:sugar	0 0 0 0 -2 0 0 -2 7
sa:take	0 2 7 0 -3 -2 0 0 0
sa:tariff	1 0 0 5 -6 -16 6 0 0
sa:than it	10 0 -2 0 -5 0 0 0 0
sa:than the	0 0 0 0 7 0 0 0 0
sa:that	7 1 10 1 -4 -1 -10 -4 -4
sa:the	8 12 1 2 0 -9 -14 5 -16
sa:the <day-ahead>	0 0 0 0 -8 1 0 6 0
sa:the <name>	-4 -8 -8 2 -5 19 -2 4 -4
sa:the <organisation>	1 7 6 7 -1 -9 -8 -20 1
sa:the duty	5 -4 1 -1 7 0 0 -5 -3
sa:the emergency	0 11 -1 0 0 0 0 0 0
sa:the first	3 9 -5 -1 2 -5 -4 -5 1
sa:the next	0 0 -5 0 6 0 0 2 0
sa:the quarrel	0 0 -7 0 7 0 0 0 0
sa:the record	11 0 -3 0 0 0 0 0 0
sa:the tariff	0 0 1 0 -3 0 9 0 0
sa:the year	10 -8 -2 -2 9 -2 -6 -5 1
sa:there	17 0 8 0 -12 0 0 -11 0
sa:they	0 -2 0 0 -2 0 8 -2 0
sa:thi	0 2 -1 -4 -8 -4 0 11 6
sa:thi season	0 0 0 0 -3 0 0 8 0
sa:thi year	0 0 -2 -2 0 -1 -3 8 0
sa:three	0 0 7 0 -4 0 0 1 0
sa:three .	0 0 7 0 -2 0 0 0 0
sa:through	0 0 -6 0 -11 0 0 8 7
sa:through <number>	0 0 -4 0 0 0 0 11 -1
sa:to	-21 -9 32 -12 -23 -4 -1 22 -6
sa:to <goods-amount>	0 0 0 0 6 0 0 0 0
sa:to <money>	-4 2 -7 0 6 0 -1 0 5
sa:to <name>	-8 -1 39 -1 -34 -2 -2 0 -9
sa:to <quality>	0 0 11 0 -7 0 0 -2 0
sa:to be	0 -4 -9 0 -1 4 9 0 0
sa:to invest	0 0 0 0 0 -5 0 6 0
sa:to the	-3 2 1 0 -6 0 0 6 0
sa:truce	5 0 0 0 -6 0 0 6 0
sa:under	3 12 -4 1 0 -3 -4 -3 -3
sa:under the	-2 12 -4 1 1 -2 -2 -2 -1
sa:up	0 0 -13 0 15 0 -1 0 0
sa:us	4 0 10 0 -13 0 0 0 0
sa:was	-3 1 0 0 -10 0 7 3 -1
sa:way	0 0 -2 0 -2 0 2 0 9
sa:way .	0 0 -2 0 -1 0 2 0 7
sa:were	1 -3 0 0 -3 0 7 2 -4
sa:what	-1 -2 12 -1 1 -4 -3 1 -4
sa:what <name>	0 0 7 0 4 0 0 -7 0
sa:what the	0 0 -3 0 0 -1 0 7 0
sa:which	-7 0 -7 3 0 5 4 0 -2
sa:with	3 -4 -6 0 3 5 -3 0 0
sa:with <name>	12 -3 -4 0 -4 8 -1 0 -4
sa:worth	-2 0 1 0 0 0 0 8 -3
sa:worth of	0 0 0 0 0 0 0 8 0
sa:would	-3 -2 1 0 12 4 0 -3 -9
sa:year	9 -16 16 -19 6 -20 -1 -7 1
sa:year ,	3 -7 0 0 -3 0 0 0 9
sa:year .	1 -6 18 -11 10 -7 1 -12 -20
sa:year ;	0 0 -9 0 5 0 0 0 10
sa:year before	11 -2 2 0 0 0 -1 -4 -4
sb:"	0 -8 0 0 -10 0 5 0 15
sb:'	5 0 2 0 0 0 0 0 -6
sb:'s	-8 10 -8 4 -5 4 12 2 -16
sb:'s surplu	-3 0 -3 0 0 0 16 0 -5
sb:'s trade	0 0 0 0 0 0 0 0 8
sb:(	0 0 10 0 0 0 0 4 -9
sb:,	2 -33 10 0 -7 6 3 6 -5
sb:, <name>	0 0 0 0 -12 0 -3 2 12
sb:, <person>	0 0 7 0 -3 0 0 -1 0
sb:, a	5 0 9 0 -7 0 0 0 -4
sb:, and	8 0 4 -1 -2 0 0 -2 -14
sb:, but	0 -2 -6 0 0 4 8 0 0
sb:, down	6 0 0 0 3 0 0 -2 -4
sb:, say	0 -3 9 0 0 0 0 0 0
sb:, the	15 0 -14 0 -10 0 3 2 0
sb:, to	-3 0 4 0 5 0 0 -11 6
sb:, up	0 0 0 0 0 0 0 -8 8
sb:, which	0 -2 9 0 -10 1 -4 -5 4
sb:, with	0 0 4 0 -4 0 0 8 -3
sb:-	-5 9 -4 0 0 -2 -2 7 -1
sb:.	0 5 -15 0 14 0 0 0 -2
sb::	-1 5 1 -4 0 -6 -7 0 5
sb:: <goods-amount>	0 0 -2 0 11 0 0 0 -7
sb:: <money>	5 0 4 0 -8 8 0 0 -8
sb:: <number>	0 0 -8 0 2 0 10 0 0
sb:: last	0 0 -21 0 18 0 0 0 6
sb:;	-5 1 12 0 -10 0 4 0 -6
sb:; the	0 0 0 0 -3 0 6 2 0
sb:<agent>	-7 0 -5 0 -8 0 7 9 2
sb:<day-ahead>	3 -4 -10 0 -7 7 5 6 -1
sb:<day-ahead> ,	5 -2 -3 0 -6 0 5 2 0
sb:<day-gone> that	1 0 -2 0 7 0 0 0 -3
sb:<day-gone> the	-5 8 10 0 -14 0 0 0 2
sb:<day-today>	7 0 -9 0 1 1 0 1 -3
sb:<duty>	-8 18 -17 1 0 0 15 -16 -3
sb:<gate>	0 15 0 0 -16 -3 -2 -6 10
sb:<goods-amount>	-9 -3 -3 -2 5 -1 -6 18 -6
sb:<goods-amount> in	0 0 -3 0 11 0 0 0 -5
sb:<goods-amount> of	-1 0 -12 0 0 0 0 12 4
sb:<goods>	-11 -26 19 -27 26 -11 -12 0 -12
sb:<level-noun>	6 -3 0 5 3 -2 -9 1 -12
sb:<level>	-2 -7 -8 -4 8 21 1 -12 -1
sb:<level> ,	5 0 0 0 0 0 3 -8 0
sb:<level> in	0 0 6 0 2 0 0 -3 0
sb:<level> last	-1 0 -4 0 -3 3 0 0 10
sb:<level> of	0 0 -10 0 10 0 0 0 0
sb:<level> on	0 0 8 0 0 0 0 -2 -1
sb:<money>	0 4 8 -3 -8 13 0 -17 -3
sb:<money> ,	0 0 -6 0 0 6 3 -6 0
sb:<money> <span>	0 0 9 1 0 0 0 -9 0
sb:<money> in	5 -6 -13 0 3 0 -5 2 5
sb:<money> of	-6 0 -14 0 6 0 10 0 0
sb:<month-gone>	18 -6 -4 -2 -20 -3 -13 8 8
sb:<month-gone> ,	0 0 6 0 -9 0 -3 0 3
sb:<name>	-16 -24 7 0 22 12 1 -4 -36
sb:<name> 's	-5 -4 -12 8 1 2 15 -2 -4
sb:<name> ,	0 -7 11 0 -15 9 -7 2 0
sb:<name> :	0 0 1 0 6 0 0 -6 0
sb:<name> and	-4 0 -13 0 7 -8 -3 3 16
sb:<name> buy	2 0 11 0 0 0 -1 -10 -4
sb:<name> export	0 0 8 0 0 0 0 -1 0
sb:<name> fall	0 0 8 0 0 0 0 0 0
sb:<name> good	9 0 11 0 -12 0 0 0 -6
sb:<name> had	3 0 -5 0 8 0 0 -1 0
sb:<name> has	0 0 -6 0 4 0 0 2 0
sb:<name> import	0 0 0 0 9 0 0 -5 0
sb:<name> in	-12 0 23 0 -9 -5 8 1 -10
sb:<name> intend	0 0 -3 0 -1 0 0 9 0
sb:<name> is	0 0 -11 3 10 1 0 0 0
sb:<name> last	0 0 7 0 -3 0 0 0 0
sb:<name> sell	-14 0 -10 0 24 0 9 -14 -1
sb:<name> take	0 0 -28 0 26 0 0 2 0
sb:<name> to	2 0 8 0 -6 0 0 -2 0
sb:<name> was	7 0 -3 0 -3 0 0 5 -1
sb:<name> were	0 0 7 0 0 0 0 0 0
sb:<name> will	-6 -5 -4 -2 -7 13 -7 7 4
sb:<not>	0 -8 -6 5 -5 8 2 0 2
sb:<number>	-1 -11 4 -13 -1 -7 10 -18 18
sb:<number> ,	18 -8 -10 -1 -2 1 -12 -7 12
sb:<number> :	-6 -8 12 0 -7 -7 7 -20 12
sb:<number> and	-4 0 -6 0 0 0 10 0 0
sb:<number> it	-3 0 -3 0 0 0 0 10 0
sb:<number> the	0 -2 -2 0 0 0 8 -6 0
sb:<office>	-4 -5 -10 5 -17 0 13 -8 15
sb:<organisation>	-12 0 3 11 -11 3 1 -1 -4
sb:<organisation> 's	-1 4 8 -2 -3 0 0 0 -2
sb:<organisation> ,	0 -2 6 0 2 0 0 -3 0
sb:<organisation> expect	-1 0 0 7 7 0 0 -4 -7
sb:<person>	17 3 0 -6 -14 -4 -9 -2 4
sb:<person> ,	3 -2 2 0 0 0 0 3 -6
sb:<person> :	-3 12 -36 0 12 -7 -7 -12 32
sb:<person> had	8 0 -5 0 0 0 0 1 0
sb:<person> say	5 1 8 0 -9 -1 -1 -3 -4
sb:<quality>	4 7 -28 2 22 2 13 -1 -42
sb:<quality> company	0 0 0 0 0 6 0 0 0
sb:<quality> export	0 0 8 0 -4 0 0 0 0
sb:<quality> good	10 0 -3 0 0 0 -1 0 -4
sb:<quality> rice	0 0 1 0 -5 -1 0 10 0
sb:<quality> tariff	0 0 0 0 -3 0 9 0 0
sb:<seat>	-2 -2 -8 0 0 5 -4 15 -6
sb:<seat> fact	0 0 -2 0 0 0 0 6 0
sb:<sender>	-22 -23 55 1 -27 7 -18 -7 -23
sb:<span>	12 -2 0 3 -9 8 -3 -14 1
sb:<span> ,	0 0 2 0 2 2 0 -7 0
sb:<span> and	0 0 0 0 0 8 0 -7 0
sb:<taker>	0 9 -18 0 14 0 -1 0 -1
sb:<v-agree>	-12 0 -1 -1 -2 2 10 6 -2
sb:<v-bear>	-18 17 -19 -8 15 16 8 -25 -14
sb:<v-begin>	-9 0 -11 6 15 -2 -9 8 -9
sb:<v-buy>	-15 -12 -27 -13 31 -14 -14 35 -34
sb:<v-down>	15 0 -5 -13 0 -2 -7 -13 10
sb:<v-end>	-11 11 0 9 -11 -6 3 2 -11
sb:<v-impose>	-13 14 0 -2 -6 4 0 3 -5
sb:<v-propose>	0 -4 2 0 -4 4 -6 0 6
sb:<v-return>	0 0 -6 0 6 3 0 0 0
sb:<v-say>	-2 25 3 3 -32 -11 0 6 -6
sb:<v-sell>	-18 -8 42 -6 -2 -9 10 -28 -22
sb:<v-stay>	3 -18 -8 -15 -12 -9 20 0 14
sb:<v-target>	7 -6 2 0 0 0 -1 -14 4
sb:<v-up>	-2 -3 11 0 -13 -2 -7 5 7
sb:a	5 0 -20 1 0 8 13 -9 -4
sb:a deficit	11 0 0 0 -1 0 0 0 -1
sb:about	0 11 -17 0 4 -6 13 -2 -6
sb:aim	0 2 15 -1 -3 -1 0 -8 -1
sb:aim at	0 0 6 0 0 0 0 -1 0
sb:all	3 0 -7 0 9 0 8 -7 -8
sb:also	-1 -1 -1 -1 7 0 4 -3 0
sb:amount	-5 -1 0 0 8 0 -4 -8 12
sb:amount to	-3 0 -5 0 -1 0 0 0 15
sb:an	2 7 -10 3 -14 -6 -5 13 0
sb:and	-3 4 -7 -6 -15 2 1 6 14
sb:and <name>	-2 0 -14 0 7 0 -3 0 14
sb:and buy	0 0 -5 0 17 -10 0 1 0
sb:and had	-5 0 -1 0 -1 0 10 0 0
sb:are	3 0 -4 0 0 9 -1 0 0
sb:as	1 -6 -6 0 -7 7 -1 2 6
sb:ask	0 0 -9 0 9 0 0 0 0
sb:at	7 3 -7 0 -1 -5 13 0 -12
sb:at about	0 -5 -2 0 0 0 14 -1 0
sb:at least	6 -1 -11 0 -8 3 -1 13 -2
sb:average	-8 -1 -10 -7 -9 0 32 -1 -8
sb:average <quality>	0 0 0 0 -3 0 7 0 0
sb:be	-10 0 5 1 9 0 -5 -16 4
sb:bean	0 0 0 0 -2 0 0 7 0
sb:beef	0 0 4 0 -13 0 0 2 8
sb:been	11 4 -2 0 -5 -3 -3 0 0
sb:before	-1 0 13 0 0 0 0 0 -11
sb:between	-12 -2 -16 0 -9 0 -2 -1 34
sb:between <name>	-1 0 0 0 0 0 0 0 7
sb:between the	-6 -1 -12 0 -4 0 -1 0 25
sb:book	0 0 -10 0 0 0 0 13 0
sb:both	-2 0 -23 0 -3 0 0 0 30
sb:bring	0 13 7 0 -1 -5 -3 -4 -8
sb:bring in	-4 13 4 0 1 -2 0 -4 -12
sb:but	0 -3 -7 0 0 3 8 0 0
sb:butter	0 0 6 0 -1 0 0 0 0
sb:buy	-3 -7 -3 -4 -1 -12 -9 30 -14
sb:buy <money>	-1 0 0 0 6 5 0 -5 0
sb:buy <quality>	-1 0 -15 0 18 0 0 0 -2
sb:buy energy	0 0 -4 0 0 -2 0 10 0
sb:by	-3 4 -5 1 -2 -7 -22 5 14
sb:by <level>	-1 0 0 0 1 0 0 -5 8
sb:by <number>	-1 6 -9 0 -7 2 -4 -2 14
sb:by the	0 0 -2 0 -4 0 0 17 -1
sb:car	-1 -7 0 0 0 13 0 -3 0
sb:cash	0 -1 -1 0 0 13 0 -1 0
sb:cash ,	0 -1 -1 0 0 13 0 -1 0
sb:claim	0 14 -1 0 0 -2 0 0 0
sb:coffee for	0 0 9 0 -8 0 0 0 0
sb:coffee worth	0 0 -6 0 4 0 0 2 0
sb:collect	-8 21 3 -1 -9 -2 -2 -2 -1
sb:come	0 0 -13 0 4 0 -5 8 0
sb:come to	1 0 -13 0 7 0 -4 4 0
sb:commit	0 0 -8 0 0 0 0 11 0
sb:commit to	0 0 -7 0 0 0 0 9 0
sb:company	-1 0 -4 0 5 9 0 -5 -1
sb:cost	-7 0 -11 25 -9 -4 5 -5 -8
sb:count	0 0 6 0 -1 0 0 0 0
sb:country	-8 -2 -6 0 -1 0 1 -1 17
sb:cover	0 0 0 0 6 0 0 0 0
sb:custom	0 12 0 0 -9 0 0 0 0
sb:cut	0 -7 -4 0 6 6 -3 -12 10
sb:cut on	0 0 0 0 -1 0 0 -2 11
sb:date	0 0 6 0 -3 0 0 0 0
sb:day	12 -6 10 0 -13 0 0 0 -8
sb:deficit	51 -10 -15 -1 -14 -7 -14 -7 -23
sb:deficit in	11 0 0 0 0 0 0 0 -2
sb:deficit of	15 0 0 0 -1 0 0 0 -3
sb:deficit with	17 0 -3 0 -2 0 -3 0 -3
sb:down	13 -2 -11 0 0 -2 -4 2 1
sb:duty	5 15 -9 3 9 -10 -15 -9 -8
sb:duty on	4 0 0 0 6 0 0 -2 0
sb:each	0 0 -1 0 0 0 0 0 7
sb:end	0 0 0 5 -6 3 0 1 -1
sb:energy	-1 0 -7 0 -5 0 0 15 -4
sb:energy for	0 0 -1 0 0 -2 0 9 0
sb:energy worth	0 0 -2 0 0 0 0 8 0
sb:estimate	-2 15 0 0 0 -2 -2 -2 -1
sb:expect	0 0 11 8 11 -4 -8 -16 -20
sb:export	-11 -1 41 -1 -16 -4 -5 -3 -6
sb:export of	-1 0 18 0 -13 0 0 0 0
sb:export to	-1 0 14 0 0 0 0 -2 0
sb:exporter	0 -6 6 8 -2 0 -1 0 0
sb:fact	0 0 -4 0 0 3 0 8 -1
sb:fact sheet	0 0 -4 0 0 3 0 8 -1
sb:fall	0 -5 1 -3 -1 -3 1 -7 11
sb:fall by	-9 -1 0 0 -5 0 -1 -1 19
sb:farm	-1 0 -3 0 1 -1 0 11 -3
sb:farm good	0 0 -5 0 1 -1 0 11 -2
sb:figure	0 0 -11 0 13 0 0 0 0
sb:first	4 -4 0 0 7 -2 -3 2 -9
sb:first <span>	0 0 8 0 -2 0 0 -1 0
sb:first half	6 -3 -8 0 7 0 -1 4 -5
sb:fish	0 0 11 0 0 0 0 -3 -4
sb:for	-14 -4 24 -2 -6 -11 15 -6 -6
sb:for <money>	-3 2 0 0 12 2 -1 -10 0
sb:for <name>	-2 0 21 0 -14 0 0 -3 0
sb:for <number>	-1 -4 24 0 -11 -3 -1 -6 1
sb:for the	7 0 -9 0 -4 -4 13 0 -7
sb:for thi	0 0 0 0 -6 0 0 8 0
sb:forecast	0 0 -2 0 -2 0 2 -2 7
sb:free	0 -1 -3 0 12 0 0 0 -2
sb:from	15 0 -4 0 3 -3 5 -19 -8
sb:from <name>	2 -3 -11 3 24 -2 -5 -15 -5
sb:from the	7 1 0 0 -3 0 0 0 -5
sb:gap	23 0 -6 0 -4 0 -4 0 -14
sb:georgia	0 0 -9 0 11 0 0 0 0
sb:go	0 0 14 1 -12 0 0 0 0
sb:go to	0 0 7 0 -5 0 0 0 0
sb:goal	-2 -1 1 0 -11 -1 -2 -3 18
sb:goal of	0 -1 0 0 -6 0 0 -8 20
sb:good	18 -11 -13 -3 0 -4 8 0 -2
sb:good ,	0 0 -6 0 -2 0 0 9 4
sb:good for	-4 0 -7 0 12 0 7 -3 -2
sb:good worth	0 -2 17 0 -2 -2 -1 0 0
sb:growth	0 0 -3 14 -4 0 0 0 0
sb:had	13 7 -13 0 -8 -7 2 0 0
sb:had a	0 0 -2 0 -2 0 10 0 -1
sb:had been	12 1 -8 0 -3 -1 -1 0 0
sb:had buy	0 0 0 0 -4 0 0 6 0
sb:half	7 -5 1 0 4 -3 -2 3 -13
sb:half of	8 -3 -8 0 7 -1 -1 4 -6
sb:have	-9 11 -9 0 -11 0 0 7 2
sb:he	6 7 0 0 4 -2 -1 0 -16
sb:he say	-1 10 -1 0 0 0 0 0 -2
sb:his	17 -1 0 0 -1 0 -1 -1 -7
sb:hope	-1 0 12 0 -9 0 0 -7 6
sb:hope for	0 0 6 0 -6 0 0 -6 8
sb:how	-2 -1 -6 0 0 12 0 0 0
sb:i	0 0 9 0 1 0 0 -7 -3
sb:if	0 1 13 0 -5 -1 0 0 -7
sb:import	-5 -4 -29 -1 51 -3 0 -20 -11
sb:import from	0 0 -7 0 16 0 0 -2 0
sb:import of	0 0 -10 0 25 0 0 -8 -2
sb:importer	0 9 -4 0 1 0 0 0 0
sb:importer have	0 7 0 0 0 0 0 0 0
sb:in	0 3 -5 0 -2 2 -7 0 2
sb:in <month-gone>	17 -12 -9 0 -30 0 -6 7 14
sb:in <number>	1 -10 -10 -2 0 -7 2 0 16
sb:in cash	0 -1 -1 0 0 13 0 -1 0
sb:in good	17 0 -8 0 -6 0 -1 0 0
sb:in return	0 0 -7 0 6 3 0 0 0
sb:in the	-17 1 12 -3 2 -9 -9 7 2
sb:intend	0 0 -3 0 -2 0 0 11 0
sb:intend to	0 0 -3 0 -2 0 0 11 0
sb:invest	-6 -5 -8 0 -5 32 0 -9 -5
sb:invest <money>	-1 0 0 0 -1 4 0 6 0
sb:is	0 7 -16 -1 4 -4 6 3 -1
sb:is the	5 0 -9 -1 14 0 0 -6 0
sb:it	17 -7 -2 3 -4 -5 -24 -7 8
sb:it had	14 0 -7 0 -5 0 0 2 -7
sb:it has	0 0 9 0 0 0 0 0 0
sb:it is	0 0 1 0 -6 0 0 0 6
sb:it would	0 -2 -18 9 19 0 -1 -11 -1
sb:its	9 -7 -5 -1 0 0 -4 13 -9
sb:last	2 -2 -4 -3 0 0 -14 13 2
sb:last <span>	0 0 -2 0 0 0 0 7 0
sb:last year	5 -6 -9 -1 10 -3 -10 1 4
sb:least	6 -1 -11 0 -8 3 -1 13 -2
sb:least <money>	0 0 0 0 0 9 0 -7 0
sb:like	0 0 9 0 1 0 0 -7 -2
sb:list	-1 0 1 0 2 0 0 -3 6
sb:lose	-2 0 8 1 -8 -4 6 -1 -3
sb:medicine	0 0 -9 0 10 0 0 0 0
sb:member	-1 -7 0 0 16 0 5 -10 -6
sb:million	0 7 -12 0 6 0 0 0 0
sb:month	4 0 -3 0 -3 1 0 4 -6
sb:more	0 10 -12 0 -10 7 -4 8 -5
sb:more than	-4 11 -11 0 -3 9 -2 0 -4
sb:mr	-2 7 -17 0 5 0 0 0 7
sb:mr <person>	-1 8 -17 0 5 0 0 0 7
sb:nearly	0 0 -4 0 -5 0 0 9 0
sb:no	0 0 -2 0 3 10 -1 -4 0
sb:note	-4 8 -1 0 -11 0 2 0 7
sb:note that	-2 0 0 0 0 0 0 0 8
sb:number	10 -7 7 0 -6 0 -2 2 -10
sb:of	7 4 -16 0 2 9 -5 0 -6
sb:of <day-gone>	0 9 0 0 -9 0 0 0 0
sb:of <name>	0 0 -12 0 13 3 0 0 0
sb:of <number>	1 0 9 0 -5 0 0 -3 0
sb:of <quality>	-1 0 -10 0 9 0 0 6 -1
sb:of good	-8 0 -2 0 3 0 10 0 0
sb:of soybean	0 0 -1 0 -8 0 0 12 0
sb:of the	14 -4 -9 0 9 5 -7 3 -24
sb:of thi	0 0 12 1 -7 0 0 -4 -1
sb:oil	0 4 20 0 -16 0 0 0 -4
sb:on	10 -15 -9 -6 4 4 2 0 0
sb:on <day-gone>	-1 -6 5 -3 1 0 4 0 0
sb:on the	6 -4 -3 0 6 0 0 0 -1
sb:one	-4 0 10 -1 3 -1 0 -2 -7
sb:order	-2 0 1 0 -2 0 0 7 -1
sb:other	0 -7 1 0 0 7 0 1 0
sb:our	3 0 8 8 -13 0 -2 0 -6
sb:out	0 0 0 0 -3 0 0 6 0
sb:over	4 0 0 0 0 11 0 -7 -2
sb:over <span>	0 0 0 0 0 8 0 -8 0
sb:own	-3 -1 -7 5 4 -1 -1 0 5
sb:pay	-11 19 -12 0 -17 12 7 -6 -11
sb:plan	0 0 0 0 -1 0 -3 -2 9
sb:price	0 0 -11 0 10 6 0 0 0
sb:promise	0 -5 -13 0 -12 14 -1 21 -7
sb:promise to	0 0 -5 0 0 6 0 4 -1
sb:purchase	0 0 -9 0 -15 0 0 25 -3
sb:purchase of	0 0 -3 0 -6 2 0 12 -2
sb:put	0 -7 6 1 -11 2 6 1 -7
sb:put the	-3 0 2 2 -7 -2 12 0 -5
sb:quarrel	-4 0 -6 4 4 0 0 0 2
sb:quarter	0 9 4 0 -5 0 0 -2 0
sb:quota	0 0 -7 0 16 -3 0 0 0
sb:reach	-6 0 3 0 -9 -2 6 0 4
sb:reckon	-1 -4 7 4 -4 0 5 -1 -5
sb:record	2 0 -4 0 0 0 9 0 -9
sb:refund	0 16 -6 0 0 -4 0 0 0
sb:refund of	0 9 -3 0 0 0 0 0 0
sb:report	6 0 -7 0 0 0 0 2 0
sb:return	0 0 -6 0 6 3 0 0 0
sb:rice	0 0 5 0 -7 -1 0 7 0
sb:run	0 0 0 0 0 -1 -4 0 8
sb:sale	0 0 15 0 -9 0 0 0 0
sb:sale to	0 0 10 0 -4 0 0 -3 0
sb:salmon	0 0 10 0 -6 0 0 0 0
sb:say	0 10 16 0 -13 -4 0 -9 -6
sb:say ,	-1 0 8 0 0 0 7 -9 -1
sb:say in	11 0 -4 0 0 0 0 0 -3
sb:say that	-5 8 -10 5 0 0 0 0 1
sb:season	0 0 -6 0 -5 0 10 5 0
sb:season ,	0 0 -8 0 0 0 11 0 0
sb:sell	-5 -1 14 0 7 -1 7 -21 -11
sb:sell <name>	0 0 22 0 -4 0 0 -15 0
sb:sell the	0 0 9 0 -8 0 0 0 0
sb:set	-2 -6 11 0 -11 0 5 -11 6
sb:sheet	0 0 -4 0 0 3 0 8 -1
sb:ship	0 0 3 0 -9 0 8 0 -1
sb:shipment	0 0 17 0 -6 0 0 -3 0
sb:should	0 0 14 0 -5 0 0 -1 0
sb:show	0 0 -2 0 -3 0 0 10 0
sb:shrink	9 0 -2 0 0 0 0 0 0
sb:shrink by	7 0 -2 0 0 0 0 0 0
sb:side	-2 -5 0 0 -4 6 -1 0 8
sb:sign	-1 -5 8 0 -2 4 6 -1 -6
sb:so	0 7 -5 0 -3 -3 -4 0 7
sb:some	-9 14 -20 0 -5 -7 18 1 -9
sb:soybean	0 0 -13 0 -17 -2 0 31 -2
sb:stand	4 0 -7 0 -2 0 0 7 0
sb:state	0 0 -9 0 1 0 0 4 4
sb:steel	0 0 -11 0 18 0 0 -6 0
sb:sugar	0 0 0 0 -2 0 0 -4 8
sb:surplu	-13 -2 -8 0 -2 0 23 0 0
sb:take	-10 0 -12 7 9 0 -5 8 -5
sb:target	0 0 2 0 -7 0 0 0 7
sb:target for	0 0 -14 0 -1 0 0 0 20
sb:tariff	-23 5 -8 0 -17 8 24 -7 2
sb:tariff cut	0 0 0 0 -1 0 0 -2 10
sb:tea	0 5 7 0 -3 0 0 -4 0
sb:tell	0 0 6 0 -2 0 0 -1 -2
sb:than	0 8 -10 -3 0 7 0 0 -10
sb:that	3 0 -1 0 13 -7 0 -10 -4
sb:that <name>	-1 0 3 0 -12 0 3 12 0
sb:that it	6 0 -6 0 0 0 0 -2 3
sb:that the	0 0 -13 7 -4 -1 5 0 3
sb:that trade	0 0 -2 0 0 0 0 0 8
sb:the	13 -4 -4 9 -23 -12 9 4 1
sb:the <name>	8 0 14 -3 -17 -6 1 9 -12
sb:the <office>	0 0 -8 0 -7 0 7 -10 12
sb:the <organisation>	-11 0 -2 13 0 0 0 0 -5
sb:the <quality>	10 1 10 0 -22 0 6 0 -12
sb:the <seat>	0 0 -8 0 -3 0 0 14 0
sb:the average	-4 0 -7 -4 -7 0 24 0 -4
sb:the company	0 0 0 0 6 0 0 -1 0
sb:the deficit	21 -2 -5 0 -2 0 -1 -3 -5
sb:the duty	-1 11 -4 0 0 0 0 0 0
sb:the goal	0 0 0 0 -3 0 0 3 6
sb:the last	0 0 -9 0 2 0 0 7 0
sb:the other	0 -7 2 0 0 11 0 -1 0
sb:the quarrel	-4 0 -6 4 4 0 0 0 2
sb:the tariff	-4 5 5 0 2 -1 -2 0 -6
sb:the truce	-4 -4 7 7 -7 0 0 0 0
sb:the two	-13 -9 -12 0 -12 5 -6 -1 33
sb:the year	11 -7 -14 0 7 -3 -8 10 -3
sb:them	3 -2 17 0 -14 -2 0 0 -2
sb:themselve	-1 -1 -1 0 0 0 0 0 12
sb:there	2 -2 3 -1 0 0 0 0 -8
sb:they	-8 0 12 0 4 -1 -5 0 -7
sb:they were	-5 0 15 0 0 0 0 0 -6
sb:thi	-5 -1 11 0 -6 0 0 6 -12
sb:thi year	-2 0 5 0 -1 0 0 5 -8
sb:through	0 0 -7 0 8 0 0 0 0
sb:to	5 -5 13 -17 -11 0 0 4 -12
sb:to <goods-amount>	0 0 -9 0 7 0 0 4 0
sb:to <money>	9 -1 -10 0 0 0 4 -1 0
sb:to <month-gone>	1 0 -1 0 7 0 0 -2 0
sb:to <name>	-21 -3 52 -2 -18 -6 4 -20 -18
sb:to buy	-1 0 -9 0 -9 0 0 19 -1
sb:to invest	0 0 -3 0 0 18 0 -7 -1
sb:to reach	0 0 7 0 0 0 0 0 0
sb:to the	0 0 21 0 -9 0 -4 -1 0
sb:trade	-11 -12 -12 -4 -22 -2 0 -15 48
sb:trade between	-6 0 -8 0 -5 0 0 0 22
sb:trade deficit	13 0 0 0 0 0 -1 0 -3
sb:trade in	-7 0 -6 0 -7 0 0 0 22
sb:truce	1 -4 6 6 -12 0 0 0 0
sb:two	-18 -11 -20 -1 -22 2 -9 4 43
sb:two country	-2 0 -8 0 -3 0 0 0 18
sb:two side	0 -3 1 0 -1 7 0 0 0
sb:under	2 5 3 -1 -12 0 -1 4 -1
sb:under the	-4 0 5 0 -7 0 0 5 0
sb:up	-8 7 -15 -3 11 9 -7 -12 4
sb:up to	-1 6 0 0 4 0 0 -5 -3
sb:us	0 0 -20 0 23 0 0 -1 0
sb:value	0 0 -13 0 23 0 0 -2 -3
sb:value of	0 0 -5 0 12 0 0 -1 0
sb:volume	-7 0 -7 0 6 0 -2 -5 14
sb:want	7 -4 0 0 0 -1 10 -9 -1
sb:was	16 -6 -4 0 -6 -7 -8 1 2
sb:way	4 0 -10 0 4 0 0 0 0
sb:we	-6 6 14 -3 1 -12 -10 0 -7
sb:we buy	0 0 -7 0 0 0 0 6 0
sb:we sell	0 0 9 0 -6 0 0 0 0
sb:we would	0 0 -6 0 8 0 0 0 0
sb:week	0 0 1 0 3 3 0 -8 0
sb:were	-13 -7 6 0 8 0 11 -4 -6
sb:what	-5 9 0 4 -5 -4 -7 9 -8
sb:which	0 -4 11 0 -13 6 -5 -6 1
sb:while	0 -3 0 0 0 7 0 0 0
sb:will	-12 0 5 -6 -7 16 -4 4 -4
sb:will buy	0 0 0 0 -3 0 0 9 0
sb:will invest	-2 -1 -1 0 -2 15 0 -1 0
sb:with	21 -11 -14 -2 -1 -3 0 8 -5
sb:with <name>	21 -4 -8 0 -7 -3 5 -1 -9
sb:with the	3 0 -5 0 -4 0 -6 7 6
sb:within	0 0 0 0 -3 0 0 9 0
sb:worth	-11 -12 13 0 4 -8 -12 4 0
sb:worth <money>	-1 0 14 0 -12 0 0 0 3
sb:worth about	0 0 0 0 0 0 0 0 7
sb:worth of	0 0 -3 0 6 2 0 -2 0
sb:would	-6 0 -12 25 15 -7 0 -9 -14
sb:would be	0 0 0 0 10 0 0 -5 0
sb:would cost	-1 -7 -12 21 -3 0 5 0 -4
sb:year	9 -20 -7 -9 13 -15 -13 8 2
sb:year ,	3 -3 -5 -2 14 -4 -8 -1 1
sb:year <name>	0 0 -20 0 22 0 0 0 0
sb:year is	0 0 -5 0 -2 0 0 12 0
sb:year it	-10 0 6 0 -1 0 0 9 -3
sb:year the	13 -2 -2 0 -2 0 0 0 0
sb:year we	0 0 2 0 -6 0 0 7 0
sb:—	0 1 1 0 -7 0 0 3 0
sentence about deficit 1	15 -1 -6 0 -2 0 3 0 -8
sentence about exports 8	-1 -1 16 0 0 -4 6 -8 -12
sentence about imports 9	9 -1 0 0 11 -1 -4 -5 -7
sentence about investment 4	-1 -1 -2 0 -2 0 0 15 -1
sentence about purchases 6	-3 -3 -19 0 -15 12 0 22 -6
sentence about trade 10	8 4 -9 -4 -3 4 -10 -6 9
sentence about trade 3	0 0 -3 0 -1 0 0 0 9
sentence achieved	3 12 -10 0 -4 -2 -3 3 0
sentence aim	-9 1 -16 0 0 8 -3 10 0
sentence period	17 1 0 -3 -24 12 0 -8 0
sentence to come	0 3 -14 4 0 5 -7 -2 2
sentence trade	5 0 0 -9 8 7 -19 -12 0
short no	-6 11 -7 -6 6 -1 0 0 -3
short number alone	5 -16 45 -7 -12 -13 -14 -12 -13
short without unit	-10 -16 -14 -5 5 -8 -9 26 12
side money	-5 -10 1 -12 2 31 10 -12 -19
side percent	0 -10 23 22 -26 -12 5 -11 -15
side tonnes	-14 -11 5 -8 11 -11 -10 10 -6
side units	-4 -4 -6 -3 16 -5 -5 9 -4
size % -1	-5 -3 -13 35 -9 -2 -10 -7 -5
size % 0	-17 -2 -12 0 17 -2 6 -6 6
size % 1	15 -14 20 -29 -16 -9 13 -10 0
size EUR 10	0 0 -3 0 12 0 0 -1 -2
size EUR 6	-5 12 -5 0 12 -2 -2 0 -8
size EUR 7	-23 -20 21 -6 9 -11 15 -13 -10
size EUR 8	-7 -18 0 14 -5 -6 0 -6 16
size GBP 7	0 -6 6 0 10 -2 0 0 -4
size USD 10	17 -10 -37 -7 6 -4 -13 6 24
size USD 11	45 39 -77 -17 -28 48 -50 -11 -69
size USD 12	0 -1 -1 0 0 0 6 0 0
size USD 6	-22 32 31 -2 -8 -14 -11 -10 -33
size USD 7	-31 -10 46 -7 -3 -11 -3 -17 -8
size USD 8	-2 -16 5 -3 -2 -10 -14 -17 30
size USD 9	-7 -16 -32 -5 -18 -10 35 0 31
size tonnes 2	0 0 -5 0 13 0 0 -2 -2
size tonnes 3	-3 -2 28 0 5 0 0 -19 -22
size tonnes 4	-4 -4 28 -3 5 -3 -4 -42 13
size tonnes 5	-5 -4 5 -2 10 -2 -2 0 -14
size tonnes 6	0 0 2 0 1 0 0 -6 8
size tonnes 7	-11 -10 -55 -6 -40 -8 -7 89 -20
size units 2	-4 -6 -1 -2 -34 -5 -3 44 -13
t0=future	-9 5 5 0 -8 -2 -4 1 3
t0=modal	-4 -1 4 -2 11 -9 0 -6 2
t0=past	0 3 6 -11 -1 -14 6 3 -9
t0=perfect	1 5 -21 -5 -2 3 5 5 1
t0=pluperfect	6 5 4 -1 -12 -2 -4 0 0
t0=present	1 -13 0 5 4 -1 1 -7 0
t1=future	-8 6 2 0 -6 -4 -3 2 4
t1=gerund	0 0 7 0 -7 0 0 0 0
t1=infinitive	6 0 3 -1 -1 -6 -4 8 -7
t1=modal	-3 0 -1 -1 13 -8 0 -2 3
t1=participle-passive	-8 8 0 0 0 0 -6 0 0
t1=past	-2 3 7 -11 0 -13 7 0 -6
t1=perfect	0 6 -20 -5 -1 0 6 5 2
t1=pluperfect	6 5 4 -1 -12 -2 -4 0 0
t1=present	1 -16 -3 6 4 2 3 -8 2
t2=modal	-2 -1 3 0 12 0 0 -5 -7
t2=participle-passive	0 0 4 0 -10 0 0 1 -1
t2=past	9 -10 -1 0 -4 2 4 -4 0
t2=present	-7 7 0 0 -13 4 -6 6 -4
top	-1 0 3 1 -17 0 6 2 0
unit %	2 -24 1 19 -4 -19 12 -25 1
unit EUR	-32 -3 9 7 14 -21 11 -29 1
unit GBP	-3 -7 7 4 8 -3 -2 -2 -7
unit USD	22 28 -9 -53 -30 23 -8 -30 7
unit tonnes	-36 -32 16 -24 7 -25 -27 30 -11
unit units	-9 -12 -8 -7 10 -12 -9 31 -18
v0-none	-12 -1 4 -1 4 4 -21 10 -4
v0=aim	2 0 6 0 0 0 0 -2 0
v0=be	12 -4 4 -2 -4 -1 0 -5 -4
v0=bring	-3 15 2 0 -1 -2 -1 -1 -6
v0=buy	1 -3 4 -1 -4 0 -2 6 -5
v0=collect	-5 7 8 0 -6 0 0 0 0
v0=come	0 0 -5 0 -3 0 -4 9 0
v0=commit	0 0 -8 0 0 0 0 11 0
v0=expect	0 0 6 1 14 -7 -4 -12 -15
v0=export	0 0 7 0 -3 0 0 0 0
v0=fall	0 -2 -3 -1 0 0 4 0 6
v0=have	-4 -7 4 4 -6 -2 7 0 0
v0=hope	0 0 6 0 -6 0 0 -1 7
v0=import	0 0 -12 0 19 0 0 -3 0
v0=intend	0 0 -3 0 -2 0 0 11 0
v0=lose	-1 -4 17 2 -4 0 -4 -3 0
v0=other	0 1 -4 -1 -3 0 8 -7 7
v0=pay	-1 5 -3 0 -3 -4 11 0 -3
v0=promise	0 0 -2 0 -1 0 0 8 -2
v0=put	0 -6 3 2 -9 0 7 0 -8
v0=reach	-9 -1 0 0 -4 0 8 0 3
v0=sell	-6 0 2 0 8 0 0 -4 0
v0=stand	4 0 -7 0 -1 0 0 6 0
v0=take	-1 0 -13 3 17 0 -2 0 -2
v0=want	8 0 2 0 0 0 0 -6 0
v1-none	-6 -7 3 0 5 6 -16 9 -5
v1=aim	0 0 7 0 0 0 0 -1 0
v1=amount	-3 0 -2 0 0 0 0 0 12
v1=be	9 -3 3 -1 -2 -2 0 -3 -2
v1=bring	0 13 7 0 0 -4 -3 -6 -8
v1=buy	0 -4 0 -1 -3 0 -3 14 -7
v1=collect	-6 11 7 0 -6 0 0 0 0
v1=come	0 0 -5 0 -3 0 -4 9 0
v1=commit	0 0 -8 0 0 0 0 11 0
v1=expect	0 -6 6 2 8 0 -3 -8 -13
v1=export	0 0 7 0 -3 0 0 0 0
v1=fall	0 -2 0 -1 0 0 4 0 6
v1=have	-4 -7 0 4 0 -2 7 1 0
v1=hope	0 0 0 0 -3 0 0 0 8
v1=import	0 0 -12 0 19 0 0 -3 0
v1=lose	-1 -4 18 1 -5 0 -4 -4 0
v1=other	0 2 -3 -1 -3 0 8 -7 4
v1=pay	-3 16 -7 0 -6 -10 10 0 -6
v1=purchase	0 0 0 0 -2 0 0 6 0
v1=put	0 -7 2 1 -9 2 7 0 -8
v1=reach	-4 -1 1 0 -5 0 7 0 1
v1=say	-1 -1 7 0 0 0 0 0 0
v1=sell	-7 0 8 0 7 0 0 -7 -2
v1=shrink	9 0 -2 0 0 0 0 0 0
v1=stand	4 0 -7 0 -1 0 0 6 0
v1=take	-1 0 -17 3 17 0 -2 1 -2
v1=want	8 0 0 0 0 0 0 -6 0
v2-none	-4 -1 6 -10 8 -22 -4 1 4
v2=be	-4 0 -10 -2 0 11 2 10 -14
v2=collect	0 17 -4 0 0 -2 -2 0 0
v2=come	0 0 -7 0 14 0 0 -2 0
v2=go	0 0 12 0 -15 0 0 -8 8
v2=sell	9 0 -2 0 -7 0 0 3 0
verbless	0 -9 -4 3 4 -2 -15 11 2
vt0=aim present	2 0 6 0 0 0 0 -2 0
vt0=be past	7 -11 2 0 0 -3 0 0 -1
vt0=be pluperfect	7 0 0 0 0 0 0 0 0
vt0=buy future	0 0 -2 0 -3 0 0 9 0
vt0=come past	2 0 -1 0 -7 0 -2 9 1
vt0=expect present	-6 0 8 2 14 -7 -3 -12 -13
vt0=export past	0 0 7 0 -3 0 0 0 0
vt0=fall past	-3 0 0 0 0 0 0 0 7
vt0=have past	0 0 -5 0 -2 0 10 0 -1
vt0=have present	-2 -6 8 4 -2 -1 -1 0 0
vt0=hope present	0 0 1 0 -5 0 0 0 9
vt0=import past	0 0 -12 0 17 0 0 -1 0
vt0=intend present	0 0 -3 0 -2 0 0 11 0
vt0=other perfect	2 3 -11 0 -6 0 5 2 -2
vt0=put present	0 -11 5 3 -8 -3 9 1 -7
vt0=reach past	-6 0 0 0 0 0 9 0 -3
vt0=sell past	-5 0 10 0 0 0 0 -2 0
vt0=stand present	4 0 -6 0 -1 0 0 7 0
vt0=take past	0 0 -11 0 20 0 0 -3 0
vt0=want present	8 0 -1 0 0 0 0 -1 0
vt1=aim present	0 0 7 0 0 0 0 -1 0
vt1=amount participle	-6 0 0 0 0 0 0 0 8
vt1=be past	3 -10 4 0 0 -3 0 0 0
vt1=be pluperfect	7 0 0 0 0 0 0 0 0
vt1=buy future	0 0 -2 0 -3 0 0 9 0
vt1=buy infinitive	0 0 0 0 -4 -1 0 13 0
vt1=come past	2 0 -1 0 -7 0 -2 9 1
vt1=expect present	-3 -5 9 3 9 -3 -2 -7 -11
vt1=export past	0 0 7 0 -3 0 0 0 0
vt1=fall past	-3 0 0 0 0 0 0 0 7
vt1=have past	0 0 -5 0 -2 0 10 0 -1
vt1=have present	-2 -6 1 4 1 -1 -1 0 0
vt1=hope present	0 0 -1 0 -2 0 0 0 9
vt1=import past	0 0 -12 0 17 0 0 -1 0
vt1=other perfect	2 4 -11 0 -5 0 5 1 -3
vt1=put present	0 -11 5 3 -8 -3 9 1 -7
vt1=reach past	-6 0 0 0 0 0 9 0 -3
vt1=sell past	-5 0 10 0 0 0 0 -2 0
vt1=take past	0 0 -11 0 20 0 0 -3 0
vt1=want present	8 0 -5 0 0 0 0 -1 0
vt2=be past	0 -7 -4 0 -2 3 6 3 -4
vt2=be present	-4 7 -4 0 -11 5 -2 8 -2
vt2=go past	0 0 8 0 -14 0 0 -6 10
vt2=sell past	10 0 -1 0 -5 0 0 0 0
year earlier	18 -22 -9 -9 9 -15 -8 -14 17
year earlier money	17 -18 -11 -3 3 -11 0 -17 19
year earlier percent	6 0 -1 -1 1 0 -4 -2 3
year later	-7 0 0 0 -38 0 -3 14 12
year later money	-4 0 16 0 -28 2 0 -1 0
year later tonnes	0 0 -17 0 -9 0 0 11 16
year later units	0 0 -2 0 0 0 0 7 0
year this	0 0 8 0 -4 0 0 3 -3
year this money	0 0 8 0 -1 0 0 0 -2`;
