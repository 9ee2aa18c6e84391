// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-10 -1 12 -18 5 -9 -11 4 -3
a:'s	-2 -1 -10 11 -4 -1 6 1 0
a:.	-9 3 12 -19 -1 -4 -12 2 4
a:<agent>	0 9 0 0 0 0 0 0 0
a:<day-ahead>	4 0 6 -1 -13 2 -1 1 -3
a:<duty>	0 12 -7 0 3 -6 7 -6 -9
a:<gate>	-4 0 0 0 -8 0 0 -10 20
a:<goods>	0 -8 9 -5 22 -19 -19 -7 -3
a:<level-noun>	-1 0 2 0 7 -2 0 0 -2
a:<level>	0 -3 -7 4 20 -4 0 -8 -11
a:<level> .	-2 0 -4 1 14 0 0 -4 -6
a:<month-gone>	-8 2 14 0 -3 -4 2 0 -5
a:<name>	-6 -18 17 4 -15 24 -14 0 -21
a:<name> 's	0 0 -2 9 0 0 0 0 0
a:<name> .	0 0 13 0 -4 4 0 -6 -3
a:<name> by	0 0 -2 0 0 8 0 -1 0
a:<name> in	-5 0 8 0 1 0 0 -1 -1
a:<not>	0 0 -5 0 1 0 0 12 -2
a:<number>	5 -14 1 -13 -5 -13 0 4 14
a:<number> .	2 -8 4 -9 0 -4 0 -5 9
a:<quality>	0 -13 -9 -7 23 0 -11 2 -4
a:<quality> energy	0 0 -2 0 -3 0 0 11 0
a:<sender>	-1 -5 14 0 -3 2 -1 0 -2
a:<span>	-20 -6 -7 15 0 -10 10 9 0
a:<span> .	0 0 17 4 -3 3 -9 -5 -16
a:<span> and	0 0 0 0 0 -4 0 7 0
a:<span> of	0 0 -3 0 2 0 0 6 0
a:<v-bear>	-1 -2 1 0 -5 11 0 0 -1
a:<v-begin>	5 -3 1 0 5 -3 -2 -15 6
a:<v-buy>	-3 5 -3 0 -5 0 0 8 0
a:<v-down>	-2 -5 -3 2 17 -5 -2 0 -1
a:<v-impose>	0 10 -1 0 -2 0 1 -1 -12
a:<v-propose>	0 0 0 0 -3 6 0 0 -1
a:<v-sell>	8 0 9 -1 -12 0 0 0 0
a:<v-target>	-2 4 7 0 8 -4 -1 -8 -4
a:<v-up>	0 0 9 0 -3 0 0 -7 5
a:a	0 0 3 0 -15 0 -4 18 -9
a:and	6 -2 -9 0 -5 0 0 18 -8
a:are	0 -2 14 0 -5 6 0 -2 -8
a:at	0 11 -5 0 2 -5 1 -7 0
a:be	-3 -5 0 0 7 11 0 -3 -6
a:beef	0 0 -6 0 14 0 0 -8 0
a:been	-2 8 -4 0 0 -1 0 7 -3
a:been collect	0 8 0 0 0 0 0 0 0
a:before	11 -3 5 -1 -3 -1 0 -3 -3
a:before the	0 0 8 0 -1 0 0 -4 0
a:by	0 7 -4 -8 1 0 -9 -2 6
a:by <number>	4 -7 0 -2 0 0 -2 -3 10
a:coal	0 0 10 0 -6 0 0 -1 0
a:collect	-1 17 -4 0 0 -3 -1 0 0
a:come	0 -1 -7 0 20 -1 0 -6 0
a:duty	0 16 0 -1 0 0 -3 -6 -4
a:each	-5 -7 -11 0 -10 -6 0 11 21
a:each of	0 0 -3 0 -1 0 0 11 0
a:earlier	0 9 0 0 -8 0 0 0 0
a:emergency	0 10 -1 0 0 -1 0 0 0
a:emergency law	0 7 0 0 0 0 0 0 0
a:energy	0 -2 -4 0 -4 -1 0 16 0
a:energy over	0 0 -2 0 -3 -5 0 15 0
a:export	0 0 10 0 -1 0 0 -1 0
a:farm	0 0 0 0 -1 0 0 11 -1
a:farm good	0 0 0 0 -1 0 0 11 -1
a:first	0 9 -3 -1 3 -6 -3 -6 3
a:first <span>	-4 0 0 0 2 0 0 0 7
a:first half	0 0 -4 0 7 0 0 0 0
a:first quarter	0 12 0 0 -5 -1 0 0 0
a:for	0 -3 3 0 -29 20 -7 7 -4
a:for <name>	0 0 10 0 -5 0 0 0 -1
a:for shipbuilding	-2 -5 -2 0 0 18 0 -5 0
a:for the	3 0 2 4 -8 0 0 0 -2
a:for thi	0 0 4 0 -6 0 0 4 -1
a:from	0 0 -1 0 11 -8 -3 3 -8
a:from <name>	5 0 -16 0 13 0 0 0 0
a:from the	-1 0 -9 1 0 -1 0 9 0
a:go	0 0 10 0 -16 0 0 -6 9
a:go to	0 0 7 0 -4 0 0 0 0
a:good	2 -14 12 -3 1 -10 -7 1 1
a:good each	0 0 0 0 -1 0 0 0 9
a:half of	0 0 0 0 6 0 0 0 0
a:has	0 0 -4 0 0 -3 0 10 0
a:import	-1 8 0 0 0 0 0 0 0
a:in	-4 3 5 -21 0 10 -1 -6 0
a:in <name>	0 0 8 0 -4 0 0 -1 0
a:in <number>	3 -12 15 -5 0 -9 0 -8 0
a:in each	0 0 -4 0 -2 0 0 9 1
a:in good	14 0 0 0 -2 0 0 0 -4
a:in the	-19 8 -13 -3 18 11 -8 -18 9
a:into	0 0 -5 0 2 8 0 0 0
a:invest	0 0 0 0 0 -4 0 7 0
a:investment	0 0 0 0 0 14 0 -6 0
a:investment in	0 0 0 0 0 9 0 -5 0
a:is	-3 8 -2 0 -11 2 -3 9 -2
a:it	8 0 -7 1 -14 0 0 3 5
a:last	4 -1 2 -4 5 -8 -11 -10 8
a:last year	5 -3 0 -3 5 -6 -10 -10 9
a:law	0 9 0 0 0 0 0 0 0
a:law .	0 7 0 0 0 0 0 0 0
a:less	-1 0 0 0 6 0 0 0 0
a:more	9 0 -8 0 -6 0 -1 3 2
a:next	0 -8 0 0 0 -1 9 1 -6
a:next .	0 0 -1 0 8 0 0 -3 0
a:next year	0 -6 6 0 -7 0 10 -1 -3
a:of	-18 -11 -6 9 19 -22 -26 17 1
a:of <name>	0 0 -3 7 0 0 0 0 0
a:of <number>	4 4 -6 0 -1 -1 0 0 0
a:of <quality>	-7 -5 -16 0 18 -7 -2 8 0
a:of coal	0 0 11 0 -4 0 0 -5 0
a:of farm	0 0 0 0 0 0 0 6 0
a:of good	-7 0 0 0 5 -2 0 -3 8
a:of it	0 0 -7 1 -5 0 0 1 6
a:of soybean	0 0 -5 0 0 0 0 9 0
a:of sugar	0 0 0 0 -2 0 0 -1 7
a:of the	3 -4 -10 -2 10 -2 -2 7 0
a:on	4 -6 0 -3 5 -2 -6 -5 6
a:on <quality>	6 0 0 -1 0 0 -2 0 -3
a:over	0 -1 -1 2 -5 -10 0 20 -1
a:over <span>	0 0 -5 3 -5 -9 0 18 0
a:quarrel	0 0 -6 0 7 0 0 0 1
a:quarter	0 12 0 0 -6 -2 0 0 0
a:quarter .	0 7 0 0 -2 0 0 0 0
a:season	0 -1 0 0 6 -2 0 1 -1
a:sell	9 0 -3 0 -7 0 0 3 0
a:shipbuilding	-3 -6 -3 0 0 22 0 -6 0
a:shipbuilding .	0 -2 -2 0 0 14 0 -1 0
a:side	-1 -1 0 0 0 0 0 -2 12
a:since	-2 -12 -5 -1 0 -2 13 11 -1
a:since the	0 0 -3 0 0 0 0 8 0
a:soybean	0 0 -6 0 -5 0 0 15 0
a:steel	0 0 8 0 0 0 0 -2 0
a:sugar	0 0 0 0 -2 0 0 -1 7
a:tariff	0 1 -2 4 3 -6 -4 1 0
a:than it	10 0 -4 0 -7 0 0 0 0
a:than the	0 0 0 0 7 0 0 0 0
a:the	-4 11 -13 0 4 0 -18 7 -4
a:the <day-ahead>	0 0 0 0 -6 3 0 1 0
a:the <name>	-2 -4 -7 0 -9 19 0 1 -1
a:the emergency	0 10 -1 0 0 -1 0 0 0
a:the first	0 9 -3 -1 3 -6 -3 -6 3
a:the next	0 0 -4 0 6 0 0 4 0
a:the quarrel	0 0 -6 0 7 0 0 0 1
a:the year	6 -7 -4 -1 10 -3 -4 -5 5
a:there	10 0 11 0 -11 0 0 -9 0
a:thi	0 2 -3 -2 -6 -4 0 5 8
a:thi season	0 0 0 0 -3 0 0 8 0
a:thi year	0 0 -4 -1 0 -1 -2 6 0
a:through	0 0 0 0 -7 0 0 0 10
a:to	-14 -5 38 -4 -29 0 -1 10 -17
a:to <name>	-7 -1 27 -1 -25 -2 -1 5 -5
a:under	-2 11 -4 1 1 -3 -2 -1 -1
a:under the	-2 11 -4 1 1 -3 -2 -1 -1
a:were	0 -1 0 0 0 0 8 0 -1
a:what	0 0 14 0 -4 -2 0 0 0
a:with	0 -3 0 0 6 5 0 0 -4
a:with <name>	0 -2 0 0 -1 8 0 0 0
a:worth	-2 0 0 0 0 0 0 9 -1
a:worth of	0 0 0 0 -1 0 0 8 0
a:would	-3 0 1 0 8 0 0 -2 -5
a:year	7 -13 2 -15 12 -18 -4 -9 7
a:year .	5 -1 7 -8 10 -5 -2 -9 -12
a:year before	6 -1 0 0 1 0 0 0 0
after other unit far money	-12 20 -8 -15 13 -8 0 -10 5
after other unit far percent	0 0 9 5 -7 0 -3 0 -6
after other unit far tonnes	-11 -7 17 -5 -6 -6 -8 4 1
after other unit far units	0 0 -1 0 4 0 -1 10 -3
after other unit here money	-12 -7 -10 -1 0 24 -8 15 -4
after other unit here percent	-11 0 11 0 9 -2 -9 -5 -3
after other unit here tonnes	0 0 0 0 11 0 0 -8 0
after other unit next money	-1 11 0 4 2 0 5 -10 -19
after other unit next percent	0 -3 -14 8 7 0 -2 0 4
after other unit next tonnes	0 -1 -15 0 34 0 0 -12 -2
after same unit far money	12 -11 1 0 0 2 5 -10 -10
after same unit far percent	0 -5 -14 0 0 -3 6 -3 13
after same unit far tonnes	0 0 0 0 -10 0 0 19 -6
after same unit here money	9 13 -13 -7 -5 13 7 -17 -4
after same unit here percent	3 0 -1 0 -7 0 9 -1 0
after same unit here tonnes	-1 0 -7 0 1 0 0 9 4
after same unit next money	3 -17 15 -14 -1 0 -23 -28 17
after same unit next percent	0 -1 0 2 -1 0 9 -3 -3
after same unit next tonnes	-10 -9 18 -5 -23 -5 -5 24 -5
b:"	-1 -7 0 0 -10 0 5 -1 14
b:'s	0 0 12 3 -8 -7 0 0 -4
b:'s trade	-1 0 0 0 0 0 0 0 8
b:,	4 -17 5 -8 -10 -2 2 6 6
b:, <name>	0 0 0 0 -7 0 -3 1 12
b:, a	5 0 10 0 -6 0 0 0 -4
b:, and	-4 1 11 0 -1 0 1 0 -10
b:, say	0 -4 10 0 0 0 0 0 0
b:, to	-1 0 2 0 5 -1 0 -12 7
b:, up	0 0 0 0 -2 0 0 -4 8
b:-	0 7 0 0 0 0 0 0 0
b::	1 11 -12 -1 6 -10 -23 2 7
b:;	-4 3 14 0 -9 0 0 0 -5
b:<agent>	0 0 0 0 0 0 0 1 8
b:<day-gone>	-4 11 9 0 -13 0 0 0 0
b:<duty>	-7 16 -18 7 -1 0 8 -17 1
b:<gate>	0 12 2 0 -9 -3 0 -3 3
b:<goods>	0 -16 19 -14 17 -19 -21 1 -11
b:<level-noun>	-2 0 -5 0 0 0 -1 11 0
b:<level>	-7 1 -3 1 1 9 0 -3 -8
b:<money>	7 0 -3 0 0 0 -2 1 -5
b:<month-gone>	19 -7 -14 0 0 0 -3 7 0
b:<name>	4 -8 3 4 11 -16 -5 0 -11
b:<name> 's	-1 -6 0 6 -1 -2 8 -5 0
b:<name> and	0 0 -3 0 0 -8 -3 3 14
b:<name> buy	6 0 16 0 -8 0 0 -13 0
b:<name> export	0 0 7 0 -3 0 0 0 0
b:<name> good	9 0 13 0 -16 0 0 0 -6
b:<name> import	0 0 -5 0 11 0 0 0 0
b:<name> in	0 0 0 0 0 -3 0 6 0
b:<name> intend	0 0 -2 0 -1 0 0 8 0
b:<name> sell	-3 0 -17 0 24 0 0 -2 0
b:<name> take	0 -1 -19 0 23 0 0 -1 0
b:<name> will	0 0 -1 0 0 0 -4 3 8
b:<not>	-1 -6 -17 0 0 12 0 0 11
b:<number>	0 -9 9 -1 1 -4 4 1 -6
b:<number> and	3 0 -6 0 4 0 0 0 0
b:<number> it	-4 0 -2 0 0 0 0 9 0
b:<number> the	0 0 8 0 0 0 0 -3 0
b:<office>	0 -3 -8 2 -7 0 12 0 4
b:<organisation>	-7 -3 -5 9 0 2 0 5 0
b:<organisation> 's	-1 -2 10 0 0 0 0 0 0
b:<organisation> expect	-2 0 1 4 7 0 0 -4 -6
b:<person>	7 0 12 -2 -10 4 3 -5 -19
b:<person> say	2 5 5 0 0 0 0 -3 -7
b:<quality>	-8 10 -31 6 23 5 6 -6 -26
b:<quality> good	4 0 -5 0 7 0 0 0 -2
b:<quality> tariff	0 0 0 0 -3 0 9 0 0
b:<seat>	-1 0 -5 0 6 0 0 4 0
b:<sender>	-13 -14 28 4 -13 11 -10 -6 -11
b:<span>	4 0 -1 4 -4 6 0 -2 -3
b:<span> and	0 0 0 2 0 8 0 -9 0
b:<taker>	0 8 -5 0 3 0 0 0 0
b:<v-agree>	-1 3 -7 0 0 0 -3 7 3
b:<v-bear>	-14 22 -16 -4 16 0 4 -14 -13
b:<v-begin>	-5 0 -2 0 8 -3 -2 7 -5
b:<v-buy>	-7 -14 -9 -8 18 -17 -6 23 -19
b:<v-down>	15 1 0 -8 -13 0 -6 -6 5
b:<v-end>	-6 6 13 2 -3 0 -7 -6 -6
b:<v-impose>	-13 11 -4 -1 -5 13 -4 -2 1
b:<v-propose>	3 -12 11 0 -1 1 -23 3 -2
b:<v-return>	0 0 -6 0 9 0 0 -2 0
b:<v-say>	-6 14 0 -6 -3 0 2 3 -10
b:<v-sell>	-16 -5 33 -2 -7 -5 4 -16 -11
b:<v-stay>	-5 -3 -10 -5 -12 -3 13 6 13
b:<v-target>	0 -1 0 0 12 0 0 -9 0
b:<v-up>	-1 -1 2 0 -1 0 -3 0 8
b:a	12 0 -20 1 5 6 9 -15 -8
b:a deficit	10 0 0 0 0 0 0 0 -1
b:about	-6 12 -28 1 10 -5 10 -6 0
b:aim	0 -4 19 0 -1 0 0 -5 -1
b:aim at	0 0 8 0 0 0 0 -2 -1
b:all	-1 0 -5 0 9 0 7 -5 -1
b:also	-1 0 0 0 -3 0 7 0 0
b:amount	-4 0 0 0 0 0 -1 0 11
b:amount to	-4 0 -3 0 0 0 0 0 13
b:an	-2 9 -5 0 -1 -6 -2 9 0
b:and	-17 3 5 0 -10 0 5 4 0
b:and <name>	0 0 -11 1 8 -2 -3 -4 11
b:and buy	0 0 -4 0 17 -10 0 0 0
b:and had	-6 0 -3 0 -1 0 12 0 0
b:are	0 0 0 0 0 6 0 -2 1
b:as	-5 -4 -1 0 -4 8 0 0 9
b:at	9 1 -3 0 -11 -18 12 6 -13
b:at about	0 -5 0 0 0 0 10 0 0
b:at least	6 -2 -10 0 -8 -6 -1 19 -1
b:average	-1 0 -2 0 -4 0 15 0 -1
b:average <quality>	0 0 0 0 -2 0 8 0 0
b:be	-8 1 12 3 2 -11 -5 -13 6
b:beef	0 0 3 0 -12 0 0 0 8
b:been	8 0 0 0 0 0 0 0 0
b:between	-4 0 -8 0 -2 0 0 0 19
b:between the	-2 0 -3 0 0 0 0 0 14
b:book	0 0 -11 0 0 0 0 15 0
b:both	-2 0 -7 0 -1 0 0 -1 16
b:bring	0 13 9 0 -1 -4 -3 -5 -9
b:bring in	-5 13 6 0 0 -2 0 -4 -11
b:but	0 -3 -5 0 -1 4 8 0 0
b:buy	0 -5 7 -2 -11 -11 -4 20 -8
b:buy <quality>	0 0 -7 0 10 -2 0 2 0
b:buy energy	0 0 0 0 0 -3 0 6 0
b:by	2 -1 -6 0 0 -9 -11 8 10
b:car	0 -2 0 0 -1 9 0 0 0
b:chip	0 0 0 0 0 -6 0 12 0
b:claim	0 10 0 0 0 -1 0 0 0
b:collect	-5 10 7 0 -6 0 0 0 0
b:come	0 0 -4 0 -3 0 -3 9 0
b:come to	2 0 -5 0 0 -1 -2 7 0
b:commit	0 0 -8 0 0 0 0 12 0
b:commit to	0 0 -7 0 0 0 0 10 0
b:company	0 0 -5 0 5 7 0 -4 0
b:cost	-6 0 -9 23 -9 -4 4 -5 -8
b:country	-5 0 -5 0 2 0 2 -4 12
b:custom	0 14 0 0 -9 0 0 0 0
b:cut	0 -6 -2 0 -6 8 -1 -3 11
b:cut on	0 0 -1 0 -1 0 0 -2 11
b:deficit	35 -5 -9 0 -9 -3 -6 -3 -14
b:deficit in	6 0 -1 0 0 0 0 0 -1
b:deficit of	15 0 0 0 -2 0 0 0 -3
b:deficit with	14 0 -2 0 -1 0 0 0 -1
b:down	13 -2 -8 0 0 -2 -1 0 0
b:duty	2 10 -5 5 0 -4 -11 -5 0
b:each	0 0 0 0 0 0 0 0 7
b:energy	0 0 0 0 -1 -3 0 11 0
b:energy for	0 0 0 0 0 -3 0 7 0
b:estimate	-1 16 -3 0 0 -2 -2 -1 0
b:expect	0 0 6 6 13 -7 -6 -13 -18
b:expect to	0 4 -6 3 5 0 0 -2 0
b:export	-4 0 27 0 -17 -1 -1 -2 -3
b:export of	0 0 9 0 -3 0 0 0 0
b:export to	0 0 13 0 -6 0 0 0 0
b:fall by	-5 0 0 0 0 0 0 0 10
b:first	8 -2 0 0 -4 0 0 0 -1
b:first half	9 -2 0 0 -1 0 0 0 0
b:for	-3 -1 21 -4 -2 -26 0 6 -15
b:for the	8 0 0 0 0 -1 2 -2 -3
b:for thi	0 0 0 0 -4 0 0 8 0
b:forecast	0 0 -1 0 -1 0 0 0 8
b:from	6 -5 -1 -3 0 0 12 -12 0
b:from <name>	0 0 -9 0 18 0 0 -8 0
b:gap	22 0 -4 0 -3 0 -4 0 -13
b:go	0 0 7 0 -4 0 0 0 0
b:goal	-2 0 -2 0 -7 0 0 0 16
b:goal of	0 0 -7 0 -2 0 0 -3 17
b:good	14 -9 0 -3 0 -5 1 -8 0
b:good for	-2 0 0 0 2 0 7 0 -3
b:good worth	-5 -1 9 0 4 -2 0 -1 -1
b:had	3 1 0 -1 -16 -3 8 1 0
b:had a	-1 0 -4 0 -2 0 11 0 -1
b:had been	8 0 0 0 0 0 0 0 0
b:half	10 -2 0 0 -1 0 0 0 0
b:half of	10 -2 0 0 -1 0 0 0 0
b:has	2 -5 -7 0 0 0 1 5 0
b:have	-7 12 -3 0 -9 0 0 0 0
b:he	9 0 0 0 -1 0 0 0 -6
b:hope	-2 0 10 0 -9 0 0 -4 6
b:hope for	0 0 2 0 -5 0 0 -3 8
b:i	0 0 8 0 4 0 0 -7 -3
b:import	-8 -2 -26 -1 39 0 0 -12 -6
b:import from	-1 0 0 0 10 0 0 0 0
b:import good	0 0 -4 0 7 0 0 0 0
b:import of	0 0 -4 0 16 0 0 -5 0
b:importer	0 8 -3 0 1 0 0 0 0
b:importer have	0 8 0 0 0 0 0 0 0
b:in	0 16 -8 0 0 -3 -19 5 -4
b:in <month-gone>	7 -2 -6 0 -3 0 0 6 0
b:in <number>	-2 0 -4 0 1 0 -1 11 0
b:in good	5 0 -6 0 -1 0 0 0 6
b:in return	0 0 -6 0 9 0 0 -2 0
b:in the	0 0 0 0 0 -10 0 7 1
b:intend	0 0 -4 0 -2 0 0 11 0
b:intend to	0 0 -4 0 -2 0 0 11 0
b:invest	-1 -1 -4 0 -1 22 0 -10 -2
b:is	1 0 -5 0 -7 -3 6 4 0
b:it	10 -3 2 4 -4 -14 -15 -8 9
b:it had	7 1 -3 0 -4 0 0 2 -3
b:it is	-1 0 0 0 0 0 0 0 8
b:it was	0 -3 0 0 6 0 -3 0 2
b:it would	0 0 -16 11 9 0 0 -3 0
b:its	10 0 -20 0 13 0 0 0 -6
b:last	0 0 -15 0 8 0 -4 11 -2
b:last year	0 -2 -15 0 11 0 -1 8 0
b:least	6 -2 -10 0 -8 -6 -1 19 -1
b:less	6 0 0 0 -5 0 0 1 -1
b:less than	6 0 0 0 -5 0 0 1 -1
b:like	0 0 6 0 3 0 0 -6 -1
b:lose	-1 -5 18 2 -4 0 -3 -2 0
b:member	0 -7 1 0 2 0 6 -2 0
b:month	7 1 -1 0 0 3 0 -1 -5
b:more	-3 11 -9 0 0 7 -3 0 -4
b:more than	-3 11 -9 0 0 7 -3 0 -4
b:nearly	0 0 -3 0 -5 0 0 8 0
b:no	0 -5 -2 0 3 11 0 -2 0
b:of	8 12 -13 0 -6 9 0 -6 -4
b:of <quality>	0 0 0 0 6 0 0 0 0
b:of the	13 -1 -4 0 -11 7 -8 4 -6
b:oil	0 0 14 0 -12 0 0 0 0
b:on	1 -1 -1 -4 1 6 -3 0 1
b:over	1 0 0 0 0 12 0 -10 0
b:over <span>	0 0 0 0 0 8 0 -8 0
b:pay	-9 20 -12 0 -10 0 8 -1 -7
b:promise	0 -4 -6 0 -8 13 0 12 -7
b:purchase	0 0 0 0 -8 -1 0 16 0
b:purchase of	0 0 0 0 -2 0 0 10 0
b:put	0 -3 0 1 -10 4 8 0 -8
b:put the	0 0 -7 3 -5 0 13 -1 -1
b:reach	0 1 3 0 -7 -3 0 0 5
b:return	0 0 -6 0 9 0 0 -2 0
b:sale	0 0 6 0 -3 0 0 4 0
b:say	0 0 20 -2 -5 -1 0 -9 -2
b:sell	-6 0 4 0 7 0 0 -7 -1
b:sell <name>	0 0 18 0 -13 0 0 -2 0
b:sell the	0 0 8 0 -7 0 0 0 0
b:set	0 0 0 0 -4 0 0 -4 12
b:ship	0 0 0 0 -2 0 8 0 0
b:should	0 0 10 0 -3 0 0 -1 0
b:show	0 0 -4 0 -3 0 0 11 0
b:shrink	10 0 -4 0 0 0 0 0 0
b:shrink by	8 0 -3 0 0 0 0 0 0
b:side	-1 -5 0 0 -3 6 0 0 5
b:some	-7 7 -19 1 -4 -5 19 3 -7
b:soybean	0 0 0 0 -2 0 0 6 0
b:stand	4 0 -6 0 -2 0 0 6 0
b:surplu	-9 0 -6 0 -1 0 15 0 3
b:take	-8 0 -2 3 11 -2 -2 0 -4
b:tariff	-16 7 -13 1 -7 2 14 -10 4
b:tariff cut	0 0 0 0 -1 0 0 -2 9
b:tea	0 6 0 0 -1 0 0 0 0
b:than	1 9 -8 -2 0 6 -3 0 -8
b:that	0 0 4 1 4 -10 0 -1 -5
b:that <name>	0 0 1 0 -9 0 4 10 0
b:that it	0 0 -3 0 0 0 0 0 6
b:that the	0 0 -10 5 -2 0 5 0 0
b:the	13 7 -6 6 -43 -16 5 10 8
b:the <name>	14 0 5 -1 -9 -14 -4 6 -2
b:the <organisation>	-11 -2 -5 9 0 2 0 6 -1
b:the <quality>	0 5 8 1 -11 0 0 -1 0
b:the average	-1 0 -2 0 -3 0 14 0 -1
b:the company	0 0 -1 0 7 0 0 -2 0
b:the deficit	10 0 0 0 0 0 0 0 0
b:the first	8 -2 0 0 -4 0 0 0 -1
b:the goal	0 0 0 0 -3 0 0 1 7
b:the two	-5 -6 -1 0 -4 5 -2 0 17
b:the value	0 0 6 0 -1 0 0 -1 0
b:the year	16 -3 -4 0 0 0 -2 -3 -1
b:them	-1 -2 21 0 -10 0 0 0 0
b:themselve	0 0 0 0 0 0 0 0 9
b:there	7 0 0 0 -1 0 0 0 0
b:they	-6 1 4 0 7 -1 -2 0 -6
b:they were	-3 0 10 0 0 0 0 0 -5
b:thi	-3 0 8 0 -12 0 0 10 -6
b:thi year	-1 0 5 0 -9 0 0 10 -4
b:to	9 -1 2 -9 -4 2 -9 1 -3
b:to <name>	-4 0 34 0 -19 0 -2 -5 -5
b:to buy	-1 0 -3 0 -6 0 0 14 0
b:to invest	0 0 -2 0 0 16 0 -8 -1
b:to the	0 0 16 0 -4 0 0 -1 -1
b:trade	-5 -5 -8 -1 -11 -4 -6 -8 36
b:trade between	-2 0 -3 0 0 0 0 0 12
b:trade deficit	7 0 0 0 0 0 0 0 -1
b:trade in	0 0 -5 0 0 0 0 0 9
b:two	-8 -7 -3 0 -8 5 -2 -2 22
b:two country	-2 0 -4 0 0 0 0 0 13
b:two side	0 -3 2 0 -1 7 0 0 0
b:under	0 3 -7 0 0 0 0 8 0
b:up	-6 8 -14 -1 7 7 -7 -6 5
b:us	0 0 -27 0 27 0 0 0 0
b:value	0 0 -4 0 10 0 0 -1 0
b:value of	0 0 -4 0 10 0 0 -1 0
b:want	8 0 3 0 0 -1 0 -9 0
b:was	10 -9 -5 0 -1 -4 -3 0 6
b:way	3 0 -9 0 5 0 0 0 0
b:we	-4 1 15 -3 2 -8 -8 0 -7
b:we buy	0 0 -7 0 0 0 0 5 0
b:we would	0 0 -6 0 8 0 0 0 0
b:were	-9 -3 3 0 10 0 4 -2 -5
b:which	0 -1 0 2 -1 6 -1 -2 0
b:will	-4 3 8 -1 -2 0 -1 0 0
b:will be	0 0 7 0 -1 -3 0 0 6
b:with	22 -5 -3 0 -13 0 0 -3 -3
b:with <name>	20 -1 -6 0 -6 -1 2 -1 -9
b:worth	-15 -9 6 0 8 -5 -7 4 0
b:would	-4 -2 -6 21 5 -6 0 -1 -13
b:would cost	0 -7 -13 20 -3 -1 5 -1 -2
b:year	10 -10 -14 -1 5 -5 -10 14 0
b:year <name>	0 0 -18 0 19 0 0 0 0
b:year it	-10 0 2 0 0 0 0 10 -2
b:year the	13 -2 -3 0 -2 0 0 0 0
b:year we	0 0 3 0 -6 0 0 7 0
c0=agree	-5 -2 -10 0 0 2 0 11 3
c0=bear	-4 8 -18 -1 16 0 8 -7 -8
c0=begin	-1 1 -10 1 13 -2 -9 5 -4
c0=buy	0 -3 -1 0 7 0 -3 2 -7
c0=down	4 11 -4 -3 -6 -6 -1 0 1
c0=end	-1 -6 19 1 -3 0 -4 -3 -1
c0=impose	-6 18 -6 2 2 0 0 -11 -2
c0=propose	9 0 12 -1 4 -11 -15 -11 -2
c0=say	-5 3 -7 -2 -11 2 3 15 -5
c0=sell	-8 0 16 0 0 0 0 -7 -3
c0=stay	15 -4 -4 -1 -10 -1 0 0 3
c0=up	0 0 6 0 0 0 -1 0 3
c1=agree	0 0 -10 0 0 1 -1 10 1
c1=bear	-8 19 -6 -3 12 -8 6 -12 -14
c1=begin	-1 1 -10 1 12 -2 -9 6 -4
c1=buy	0 -5 -6 -2 3 -2 -4 15 -10
c1=down	12 6 0 -5 -7 -9 -3 -1 0
c1=end	-1 -6 19 1 -3 0 -4 -3 -1
c1=impose	-8 19 -2 0 0 0 -1 -15 0
c1=propose	5 -2 3 0 7 0 -12 -12 0
c1=say	-5 3 -2 -2 -11 2 2 12 -5
c1=sell	-9 0 20 0 0 0 -1 -12 -4
c1=stay	7 -4 -6 -1 -5 -3 0 -1 12
c1=up	0 0 6 0 -1 0 -1 0 2
c2=bear	-1 -1 -4 0 0 12 0 1 0
c2=begin	0 0 2 0 0 0 0 -11 8
c2=down	0 0 -2 3 11 0 -1 -3 0
c2=impose	0 16 4 2 -11 -1 -5 0 -9
c2=sell	9 0 0 0 -9 0 0 0 0
c2=stay	-6 0 -7 -2 0 11 2 8 -14
c2=up	0 0 9 0 -3 0 0 -7 5
clause about deficit 1	32 -5 -18 -3 -17 -12 12 -9 -9
clause about deficit 1 money	27 -3 -16 -1 -16 -11 13 -7 -7
clause about duties 5	-15 31 0 11 -16 -9 -14 -6 -6
clause about duties 5 money	-13 32 0 5 -14 -9 -11 -6 -12
clause about exports 8	-14 -15 40 -12 -4 -16 0 0 -25
clause about exports 8 money	-6 -10 15 -5 9 -11 6 -5 -16
clause about exports 8 percent	-6 0 43 -3 -24 0 -4 -5 -4
clause about exports 8 tonnes	0 0 4 0 -8 0 0 8 0
clause about growth 7	-6 -3 -18 37 -10 -2 -7 -6 -7
clause about growth 7 percent	-5 -2 -15 33 -9 -1 -6 -5 -5
clause about imports 9	0 0 -13 -6 34 -8 -6 -6 -24
clause about imports 9 money	4 2 -4 0 20 -5 -5 -15 -15
clause about imports 9 percent	-3 0 -23 0 29 0 0 -2 -3
clause about investment 4	-10 -12 -13 -1 -11 39 -4 -4 -10
clause about investment 4 money	-10 -12 -13 -1 -11 39 -4 -5 -10
clause about purchases 6	-16 -13 0 -7 -31 -9 -9 52 -13
clause about purchases 6 money	-10 -7 5 0 -22 -3 -3 29 -6
clause about purchases 6 percent	0 0 0 0 -3 0 0 9 0
clause about purchases 6 tonnes	-1 -1 -1 0 -5 -1 0 17 -2
clause about purchases 6 units	0 0 -4 0 -2 0 0 15 0
clause about trade 10	18 -16 -10 -19 -9 -20 -10 -4 35
clause about trade 10 money	12 -13 -11 -10 0 -18 -3 -1 24
clause about trade 10 percent	8 0 5 -6 -10 0 -6 -1 8
clause about trade 10 tonnes	0 0 -4 0 -5 0 0 -2 12
clause about trade 3	-12 -1 -12 0 -10 -1 -1 -4 33
clause about trade 3 money	-10 0 -8 0 -7 0 0 -3 27
clause about trade 3 percent	0 0 -2 0 0 0 0 0 9
clause achieved	-3 9 5 -13 -3 -20 5 0 0
clause achieved money	-5 15 8 -3 -21 -15 13 -13 0
clause achieved percent	3 -2 4 -5 2 0 -8 -2 3
clause achieved tonnes	-3 -5 -13 0 9 0 0 14 -3
clause aim	-16 -12 -13 11 0 14 -8 18 -3
clause aim money	-19 -1 0 5 -14 23 0 1 -4
clause aim percent	6 -4 -9 14 -5 -4 -1 0 -4
clause aim tonnes	-8 -8 -7 -9 6 -9 -8 15 7
clause aim units	0 0 -6 0 13 -3 0 2 -2
clause average	-3 0 -4 -1 -5 0 20 0 -3
clause average percent	-3 0 -4 -1 -5 0 20 0 -3
clause change	3 -15 -7 -2 16 -12 7 -16 9
clause change money	5 -2 0 -4 0 -1 12 -3 -5
clause change percent	0 -12 2 1 6 -9 0 -13 6
clause change tonnes	0 0 -15 0 11 0 0 -2 12
clause each way	-5 -4 -5 0 -4 -1 0 -4 22
clause each way money	-5 -3 -4 0 -4 0 0 -4 23
clause not trade	-6 -7 -8 0 -1 -3 4 -7 24
clause not trade money	-4 -6 -4 0 -4 -2 0 -6 26
clause not trade percent	0 0 0 0 -2 0 6 0 0
clause period	9 -30 11 0 7 -24 -2 -10 5
clause period money	15 -18 -2 1 6 -13 9 -13 0
clause period percent	1 -2 -2 5 2 -4 -5 -7 6
clause period tonnes	-17 -11 22 -8 -1 -7 -10 1 3
clause to come	3 2 -14 0 -29 0 0 3 12
clause to come money	0 5 -7 0 -17 3 2 -2 6
clause to come tonnes	0 0 -2 0 -5 0 0 1 11
clause to come units	0 0 -2 0 0 0 0 7 0
clause trade	0 4 -10 -7 1 0 -3 3 6
clause trade money	5 17 -8 -12 2 8 -21 -9 3
clause trade percent	0 -17 4 7 -10 -12 18 -11 1
clause trade tonnes	-9 -5 -6 -3 3 -4 -5 14 5
clause trade units	0 0 -2 0 3 0 0 8 0
clause worth	-29 -14 6 0 18 -10 -14 8 0
clause worth money	-25 -13 9 -3 12 -9 -10 9 0
clause worth percent	-2 0 -4 2 11 0 0 0 -1
ct0=bear past	0 5 -7 0 3 1 0 0 0
ct0=begin past	0 -1 -5 0 8 -3 -2 3 0
ct0=buy future	0 0 -1 0 -5 0 0 10 0
ct0=buy past	2 -1 -8 0 14 0 0 0 -4
ct0=buy present	0 0 15 0 0 0 0 -16 0
ct0=down past	3 0 0 0 -7 -4 -5 5 5
ct0=down present	0 10 -2 0 0 0 2 0 -13
ct0=end modal	0 0 9 0 0 0 -1 0 0
ct0=impose past	-7 11 -1 0 8 0 -2 -8 -6
ct0=impose perfect	0 0 -7 0 4 5 -2 0 0
ct0=impose pluperfect	0 7 0 0 0 0 0 0 0
ct0=propose past	6 8 0 0 -10 0 0 0 -2
ct0=propose present	2 -5 10 0 3 -13 -11 -3 2
ct0=say past	-3 6 -5 0 -6 0 5 10 -6
ct0=say present	0 -4 1 0 -2 6 0 0 0
ct0=sell past	-7 0 25 0 -10 0 0 -5 -2
ct0=sell present	0 0 -14 0 15 0 0 0 0
ct0=stay modal	-2 4 0 0 6 -4 -1 -1 0
ct0=stay past	7 -12 1 0 -3 -5 0 -1 2
ct0=stay pluperfect	8 0 0 0 0 0 0 0 0
ct0=stay present	7 0 -13 -4 -9 5 0 6 2
ct0=up past	0 0 9 0 -1 0 0 0 0
ct1=bear past	0 5 -7 0 3 1 0 0 0
ct1=begin past	0 -1 -5 0 8 -3 -2 3 0
ct1=buy future	0 0 -1 0 -5 0 0 10 0
ct1=buy infinitive	0 0 -2 0 -9 0 0 16 0
ct1=buy past	2 -1 -8 0 14 0 0 0 -4
ct1=buy present	0 0 15 0 0 0 0 -16 0
ct1=down infinitive	10 0 -1 0 0 0 0 0 0
ct1=down past	3 0 0 0 -7 -4 -5 5 5
ct1=down present	0 10 -2 0 0 0 2 0 -13
ct1=end modal	0 0 9 0 0 0 -1 0 0
ct1=impose past	-7 11 -1 0 8 0 -1 -9 -6
ct1=impose perfect	0 0 -6 0 4 1 -1 0 0
ct1=impose pluperfect	0 7 0 0 0 0 0 0 0
ct1=impose present	2 0 0 5 -3 -3 5 -7 0
ct1=propose past	4 8 0 0 -9 0 0 0 0
ct1=propose present	2 -12 8 0 4 -4 -7 -11 3
ct1=say past	-3 6 -4 0 -3 0 5 7 -6
ct1=sell past	-7 0 25 0 -10 0 0 -5 -2
ct1=sell present	0 0 -14 0 15 0 0 0 0
ct1=stay modal	-2 4 0 0 6 -4 -1 -1 0
ct1=stay participle-passive	-7 0 0 0 1 0 0 0 9
ct1=stay past	3 -12 2 0 -3 -5 0 -1 3
ct1=stay pluperfect	8 0 0 0 0 0 0 0 0
ct1=stay present	7 0 -13 -4 -9 5 0 6 2
ct1=up past	0 0 9 0 -1 0 0 0 0
ct2=begin past	0 0 4 0 -2 0 0 -9 8
ct2=impose participle-passive	0 1 11 0 -8 0 0 -5 -2
ct2=impose pluperfect-passive	0 7 0 0 0 0 0 0 0
ct2=sell present	0 0 7 0 0 0 0 0 0
ct2=stay past	0 -6 -2 0 -1 4 6 1 -4
ct2=stay present	-5 8 -3 0 -11 4 -3 8 -2
ct2=up past	-1 0 10 0 -2 0 0 -8 5
early	20 13 -29 -12 -20 20 -35 41 -38
f:"	2 3 -5 0 -3 -1 1 -8 7
f:'s	-5 -12 9 -2 0 3 -6 3 0
f:,	6 -2 -13 5 10 -4 -9 -7 13
f:-	2 -1 -9 0 0 0 0 6 0
f:.	2 -3 4 -6 -7 3 -9 -2 7
f::	0 0 8 -1 -18 -4 -4 -3 14
f:;	4 -9 -3 0 -2 14 -1 -2 0
f:<agent>	-3 0 -10 0 0 3 0 0 7
f:<day-ahead>	-2 1 -8 0 8 1 0 0 0
f:<day-gone>	7 0 -9 0 3 -2 0 2 -4
f:<duty>	-2 0 3 0 -16 0 -1 -1 12
f:<gate>	-2 -5 10 0 -8 0 6 0 0
f:<goods-amount>	1 0 -7 0 -16 0 0 16 4
f:<goods>	-1 -5 0 -7 18 0 -10 0 -8
f:<level-noun>	-8 0 -20 -3 21 5 -2 0 2
f:<level>	1 2 -5 -4 9 5 2 -27 5
f:<money>	2 -9 -5 5 10 8 -2 -8 -12
f:<month-ahead>	4 0 -8 0 -10 0 7 0 7
f:<month-gone>	15 -13 -18 0 8 -7 -7 2 6
f:<name>	5 -20 21 4 -17 2 -19 -9 3
f:<not>	-4 0 -2 -9 -20 -2 6 2 19
f:<number>	-19 -25 16 -14 14 0 -31 -29 33
f:<office>	0 3 0 0 -4 -1 10 -2 -6
f:<organisation>	0 16 6 -6 4 0 -1 -14 -15
f:<person>	10 6 -28 0 -2 10 11 3 -24
f:<quality>	0 0 -12 -3 19 1 4 -4 -16
f:<seat>	7 -3 -23 0 0 12 -4 4 4
f:<sender>	-11 0 20 0 0 -4 0 -5 -3
f:<span>	-6 -9 -14 0 -2 13 -3 17 4
f:<v-bear>	0 3 3 -7 -6 15 2 1 -28
f:<v-begin>	-1 7 1 5 14 -5 -1 -20 -4
f:<v-buy>	16 2 0 0 -8 5 -1 -5 -12
f:<v-down>	1 0 2 7 0 -1 0 -20 4
f:<v-end>	1 10 12 0 -2 -1 -1 -9 -13
f:<v-impose>	0 7 8 -2 -5 -7 -17 6 -1
f:<v-propose>	1 -4 0 0 0 0 -15 2 2
f:<v-return>	-6 0 -8 0 0 0 0 0 15
f:<v-say>	12 10 -3 3 -17 0 0 -2 -3
f:<v-sell>	6 -2 0 0 -1 0 0 -1 0
f:<v-stay>	10 0 -13 2 6 0 -5 0 -4
f:<v-suspend>	0 0 0 0 0 -1 0 6 0
f:<v-target>	7 -1 0 0 -10 0 0 4 0
f:<v-threaten>	0 1 9 0 -1 0 0 -5 0
f:<v-up>	0 0 2 -2 12 -2 4 -12 -5
f:?	0 0 -1 0 1 0 0 -1 6
f:a	12 -8 -10 7 1 1 2 -12 0
f:about	-2 1 -16 0 9 0 0 6 0
f:against	9 0 -15 0 7 0 0 -2 7
f:all	7 -6 -1 0 0 0 0 -4 7
f:also	0 0 0 0 0 7 0 0 0
f:an	0 0 21 0 -17 0 0 0 -2
f:and	-22 -14 19 -5 5 6 0 7 -27
f:are	-8 -12 7 0 -4 8 0 0 0
f:at	0 -10 0 -4 7 9 -2 -18 8
f:back	-2 3 -2 0 2 0 0 -6 8
f:be	-8 7 2 0 -9 1 -3 -11 13
f:been	-1 -7 6 0 -7 2 -1 0 5
f:before	-4 -13 7 0 -13 0 0 3 9
f:billion	0 0 -16 0 -3 0 0 0 18
f:both	0 0 -16 0 0 0 0 0 17
f:busan	0 0 6 0 -5 0 0 3 0
f:but	0 -1 2 8 -4 0 0 0 -2
f:buy	18 -6 0 0 -7 1 0 -2 -7
f:by	-5 -1 -2 0 -5 -7 6 0 13
f:car	-3 -1 -3 0 5 7 0 0 -4
f:come	-1 0 -6 7 5 0 0 -14 7
f:confirm	0 0 -6 0 -2 0 0 14 0
f:cost	0 0 -3 8 6 0 0 -3 0
f:could	-1 5 0 0 -6 0 0 0 5
f:country	0 0 0 8 -1 0 0 -1 -3
f:cut	0 -3 0 0 0 6 0 0 0
f:day	7 0 -3 0 0 0 0 -1 -3
f:deficit	10 0 -3 0 -1 0 0 0 0
f:did	-2 12 6 0 -8 -4 -4 1 -5
f:do	0 0 -8 0 5 0 0 2 0
f:doe	8 -2 -8 0 -7 0 0 0 10
f:down	0 0 -23 0 0 0 0 -1 28
f:duty	0 0 5 0 -11 2 0 -7 10
f:each	0 0 -11 0 -1 0 0 15 0
f:end	0 0 6 0 0 0 0 0 -4
f:energy	0 0 -1 0 0 7 0 0 0
f:export	-7 0 8 0 -2 0 0 -3 3
f:fall	6 4 6 0 -8 -5 1 -8 -2
f:figure	0 -2 -22 0 27 0 0 0 -6
f:first	0 0 8 0 -7 0 0 0 0
f:for	3 3 -8 -3 0 0 -8 -8 14
f:free	0 0 9 0 -10 1 0 0 0
f:from	16 -8 3 0 -11 -2 5 -1 -6
f:go	-5 0 0 0 20 0 0 -10 -4
f:good	0 -1 -16 0 6 -2 0 20 -3
f:grow	0 0 7 0 -5 0 0 0 0
f:had	9 0 10 0 -4 0 -1 -4 -13
f:half	0 -1 8 0 0 0 0 0 0
f:has	-14 -7 0 -1 -15 0 7 25 0
f:have	0 16 -5 0 -12 0 -3 0 9
f:he	5 0 7 0 5 -3 -3 -4 -8
f:here	0 0 6 0 0 0 0 0 0
f:his	8 0 -7 0 0 -1 9 0 -9
f:hope	0 0 0 0 -1 0 0 0 6
f:how	16 -2 -7 0 0 0 0 -1 -4
f:i	-7 0 -21 1 22 0 0 0 6
f:if	4 0 0 0 0 0 0 -13 7
f:import	0 9 0 0 0 0 0 0 -1
f:in	17 -10 -9 -1 10 -9 -7 0 0
f:is	17 -22 11 6 -9 2 4 -6 -18
f:it	9 -11 0 6 -41 -7 4 6 18
f:its	0 -5 4 0 0 0 6 -5 1
f:last	17 0 -22 6 11 -6 0 -6 -15
f:less	0 0 12 0 -12 0 0 0 0
f:like	0 0 20 0 -4 0 0 -4 -10
f:list	0 0 0 0 0 0 0 2 6
f:make	6 0 -9 0 9 0 0 0 0
f:meet	10 -5 -6 0 -7 11 0 0 -5
f:million	-3 -3 -25 0 22 -1 -1 12 0
f:month	0 6 -1 0 0 0 0 0 -1
f:more	6 -10 0 0 5 2 -3 -7 -1
f:most	0 -4 0 0 -3 6 0 0 4
f:much	20 -6 1 0 -13 -2 -1 0 -7
f:my	-1 4 7 0 -10 0 2 0 -1
f:new	0 0 0 0 -6 0 0 8 0
f:no	-1 -6 9 0 0 4 0 -12 2
f:nobody	0 0 -2 0 -5 0 0 -3 15
f:not	0 3 -6 -5 -25 -11 7 11 5
f:of	5 -8 2 0 -2 0 -11 6 -3
f:on	5 0 2 0 2 0 -6 0 -9
f:one	7 -7 6 0 0 -1 0 0 -11
f:other	-1 0 -4 0 7 8 0 0 -5
f:our	-4 1 -13 0 23 0 5 -10 -7
f:own	4 0 -3 0 -2 0 7 1 -6
f:part	3 0 -2 0 6 0 0 0 -2
f:pay	-6 1 0 0 -11 9 8 0 -6
f:people	0 0 -2 8 0 0 0 0 0
f:price	0 0 -4 0 13 0 0 -4 0
f:product	0 0 -2 0 -2 0 0 0 13
f:promise	0 0 -4 0 2 0 0 10 -3
f:quota	0 0 -3 0 6 1 0 0 0
f:rate	-1 -3 0 0 2 5 0 -6 0
f:reckon	0 0 0 8 -2 0 0 0 0
f:rice	0 0 -10 0 16 0 0 -8 0
f:rise	-1 -1 2 0 -5 0 7 0 0
f:say	3 8 7 -4 -16 0 5 -4 -8
f:sell	14 -3 0 0 -2 0 0 -3 -3
f:set	0 0 6 0 0 0 0 0 0
f:should	0 0 -10 0 0 0 0 0 11
f:show	7 0 -7 7 0 0 0 0 -2
f:side	0 -5 0 0 0 0 7 0 1
f:since	-8 5 -1 0 -14 0 -3 7 12
f:so	0 0 3 0 -6 0 0 0 0
f:some	0 1 -1 0 -7 0 0 0 8
f:take	0 5 7 0 -2 0 0 0 -7
f:tell	0 0 0 0 5 0 0 -9 0
f:than	7 -9 8 0 -4 0 -3 -3 -1
f:that	20 -1 15 4 -17 -15 0 -9 -7
f:the	-1 0 -7 2 -3 5 -19 3 9
f:their	-1 -2 -9 0 0 10 0 0 1
f:them	0 0 -7 0 8 0 0 4 0
f:there	11 -11 8 14 -3 -4 -2 -9 -15
f:they	5 -5 17 -1 -9 0 -2 -3 0
f:thi	-7 -14 6 0 3 0 4 3 -5
f:those	0 0 0 0 -1 0 0 6 0
f:time	0 3 7 0 -2 0 0 -6 0
f:to	7 -1 -26 11 1 13 -2 -2 -1
f:trade	0 0 -3 8 0 0 0 0 0
f:truce	0 0 6 0 0 0 0 0 -7
f:two	0 5 0 8 -4 -1 0 -1 -3
f:until	0 0 -4 0 -1 7 0 0 0
f:up	-1 0 -8 0 19 0 0 -9 1
f:us	0 0 0 0 -6 0 0 -3 10
f:want	0 0 -10 0 4 0 0 -8 15
f:warn	0 1 8 0 -1 0 0 -5 0
f:was	15 0 -1 0 -2 -7 -7 -9 7
f:way	0 6 -3 1 2 0 0 -1 0
f:we	-9 10 -18 0 -5 -1 0 -3 28
f:what	-10 6 12 6 0 -2 0 -16 -7
f:which	-5 -1 0 1 0 0 0 -1 11
f:whole	0 0 10 0 -5 0 0 0 0
f:will	-2 0 -4 0 -11 10 0 -2 8
f:with	14 -4 1 0 4 -1 -2 -13 -3
f:within	0 -4 0 0 0 12 0 0 0
f:word	-4 5 -13 0 -2 0 0 0 14
f:worth	0 -4 -14 0 -2 0 0 0 20
f:would	0 0 0 6 -3 -5 3 -5 4
f:year	12 0 -14 5 5 -7 -1 0 -3
first about deficit 1	32 -5 -18 -3 -17 -12 12 -9 -9
first about deficit 1 money	27 -3 -16 -1 -16 -11 13 -7 -7
first about duties 5	-12 29 0 11 -16 -9 -13 -6 -6
first about duties 5 money	-10 30 0 5 -14 -9 -10 -6 -11
first about exports 8	-7 -11 41 -11 0 -15 -16 -8 -23
first about exports 8 money	0 -7 15 -4 13 -10 -7 -14 -14
first about exports 8 percent	-6 0 43 -3 -24 0 -4 -5 -4
first about exports 8 tonnes	0 0 6 0 -8 0 0 5 0
first about growth 7	-5 -2 -17 33 -8 -2 -2 -5 -6
first about growth 7 percent	-5 -1 -14 29 -7 -1 -2 -5 -5
first about imports 9	-24 0 -3 -5 36 -6 -3 -10 -19
first about imports 9 money	-14 2 5 0 17 -2 -2 -12 -10
first about imports 9 percent	-3 0 -23 0 29 0 0 -2 -3
first about imports 9 tonnes	-1 0 6 0 0 0 0 0 -1
first about investment 4	-10 -12 -13 -1 -11 39 -4 -4 -10
first about investment 4 money	-10 -12 -13 -1 -11 39 -4 -5 -10
first about purchases 6	-13 -11 1 -6 -28 -17 -8 49 -9
first about purchases 6 money	-7 -5 6 0 -19 -10 -1 26 -3
first about purchases 6 tonnes	-1 -1 -1 0 -5 -1 0 17 -2
first about purchases 6 units	0 0 -4 0 -2 0 0 15 0
first about trade 10	0 -4 0 -9 3 -8 -15 -15 26
first about trade 10 money	-4 -3 -3 -4 14 -8 -11 -11 17
first about trade 3	-7 -1 -12 0 -9 -1 0 -4 30
first about trade 3 money	-5 0 -8 0 -6 0 0 -3 24
first about trade 3 percent	0 0 -2 0 0 0 0 0 9
first none	-4 4 7 -40 10 -9 12 -2 -7
first none money	6 22 3 -21 -13 6 4 -47 2
first none percent	3 -12 -8 -6 0 -7 22 -16 1
first none tonnes	-26 -25 11 -17 19 -18 -20 16 -16
first none units	-6 -9 -2 -4 9 -8 -8 23 -15
first-of-paragraph	-10 -4 -1 -5 8 -5 8 -4 7
goods money	-38 -6 7 -7 30 -16 -19 10 -23
goods percent	2 0 0 -2 -3 0 -4 5 6
goods tonnes	-4 -2 8 -2 18 -2 -3 -20 7
goods units	-2 -3 5 -1 8 -5 -3 4 -7
has-future	-10 2 4 0 -9 4 -5 0 3
has-gerund	0 -1 0 0 -8 3 8 0 0
has-infinitive	4 -1 1 -2 -3 -6 -6 12 -4
has-modal	-11 -4 14 -2 18 -6 0 -13 -1
has-participle	-7 12 5 -3 -8 0 -8 0 0
has-past	0 0 15 -16 1 -6 5 -10 -5
has-perfect	0 9 -31 -5 -3 0 5 17 0
has-pluperfect	6 7 1 -2 -12 -4 -5 3 0
has-present	-5 -3 7 5 0 -1 4 -5 -5
headline	-1 0 0 0 -19 0 6 7 -2
kind money	4 25 1 -22 -4 12 -3 -43 5
kind percent	2 -25 2 19 -2 -19 9 -25 1
kind tonnes	-36 -33 13 -23 8 -25 -27 30 -12
kind units	-8 -10 -6 -6 7 -10 -10 34 -18
l1=,	-4 -9 0 -2 0 0 5 12 -1
l1=:	0 3 5 0 -3 -12 -19 4 0
l1=<begin>	0 -11 11 -1 -4 -1 -7 17 -17
l1=<name>	0 0 14 0 -1 0 0 -6 0
l1=<v-agree>	0 2 0 0 0 -3 -1 -3 6
l1=<v-bear>	-3 -4 -6 0 14 3 4 -7 -5
l1=<v-buy>	0 -1 6 0 -6 -8 -1 10 -2
l1=<v-end>	0 -2 13 0 -2 0 0 0 0
l1=<v-impose>	-11 0 8 1 -4 14 -7 -8 -1
l1=<v-propose>	-7 0 -5 2 12 7 -4 -16 2
l1=<v-say>	0 6 -3 0 0 0 0 6 0
l1=<v-sell>	-3 0 22 0 -10 0 0 -3 0
l1=about	-5 13 -28 1 10 -8 10 -6 0
l1=at	4 0 9 0 -11 -4 8 -5 -11
l1=buy	1 0 7 0 -6 -7 0 7 -2
l1=by	0 -3 -2 0 4 -1 -8 0 10
l1=down	-4 0 -1 0 4 0 -3 -2 9
l1=expect	-2 0 0 4 14 0 0 -7 -8
l1=for	-7 -2 15 0 4 -17 -7 -1 -4
l1=from	8 -1 -6 0 -11 0 12 -6 3
l1=in	-5 0 5 0 3 6 0 -4 -9
l1=invest	-1 -1 -4 0 -1 27 0 -17 -2
l1=is	3 -10 -1 0 0 -4 3 8 -5
l1=least	6 -1 -10 0 -7 -5 -1 18 0
l1=nearly	0 0 -3 0 -5 0 0 8 0
l1=of	5 6 -11 0 -6 2 8 -6 0
l1=on	-4 -2 6 0 9 0 0 -5 0
l1=reach	0 2 4 0 -7 -3 0 -1 6
l1=sell	-2 0 10 0 -1 0 0 0 0
l1=some	-7 7 -18 0 -4 -5 19 4 -7
l1=than	-5 10 -4 -1 0 6 -3 0 -7
l1=the	12 -3 0 -1 -11 6 -3 3 -7
l1=to	14 0 -19 -6 10 -13 0 -4 4
l1=up	0 3 -12 0 11 0 -2 0 0
l1=were	-2 0 16 0 -5 0 0 0 -2
l1=worth	-12 -6 9 1 6 -12 -5 5 0
l2=,	0 -1 0 -7 0 0 3 -9 10
l2=:	5 0 -17 0 2 0 0 0 9
l2=<begin>	-5 0 -1 -6 -2 -9 7 18 -9
l2=<duty>	0 1 -7 -1 7 6 1 -4 -9
l2=<goods>	-8 -11 -11 -3 32 -13 -2 3 -5
l2=<money>	0 1 -7 0 7 2 0 0 0
l2=<month-gone>	6 0 3 0 -7 0 -2 2 -1
l2=<name>	8 0 18 0 7 0 -7 -30 -15
l2=<number>	0 -5 11 0 -2 -6 -3 -17 15
l2=<organisation>	0 0 -6 4 8 0 0 7 -8
l2=<person>	-1 11 -1 0 -4 -4 -3 -6 8
l2=<quality>	0 8 -19 0 15 0 0 0 -3
l2=<sender>	0 -4 0 9 0 0 0 0 0
l2=<v-agree>	0 0 0 0 -2 0 0 10 -6
l2=<v-begin>	3 -4 -6 0 3 0 -2 2 0
l2=<v-buy>	0 -1 -8 0 -6 -1 1 22 0
l2=<v-down>	11 0 6 -6 -3 -3 -4 -1 0
l2=<v-impose>	-5 4 13 -5 1 -1 -8 0 -6
l2=<v-propose>	-5 -6 18 -1 -9 1 0 0 0
l2=<v-sell>	0 0 15 0 -8 0 0 -3 0
l2=<v-stay>	0 0 -9 0 -7 0 -1 0 18
l2=<v-up>	0 0 0 0 0 0 -1 0 7
l2=aim	-1 -2 21 0 0 0 0 -3 -8
l2=amount	-3 0 -2 0 0 0 0 0 11
l2=and	0 0 -6 0 7 3 0 -4 0
l2=at	8 -9 -12 0 -8 -8 8 16 -3
l2=bring	-3 4 12 0 0 -1 0 -3 -5
l2=buy	0 0 -2 0 -11 0 0 15 0
l2=commit	0 0 -7 0 0 0 0 10 0
l2=deficit	19 -1 0 0 -3 0 0 0 -4
l2=down	17 0 -8 0 -8 0 0 2 -10
l2=energy	0 0 0 0 0 -9 0 14 0
l2=goal	0 0 -2 0 -2 0 0 -3 13
l2=good	-1 -1 9 0 8 -1 -1 0 -11
l2=have	0 -8 5 0 -1 0 5 0 0
l2=hope	0 0 2 0 -5 0 0 -3 8
l2=in	0 6 0 0 0 0 0 0 0
l2=is	5 11 -4 -1 -6 0 0 -1 0
l2=it	-7 -8 11 -1 0 -2 -5 -8 13
l2=last	0 0 -7 0 0 0 0 -4 10
l2=more	-3 11 -8 0 0 7 -3 0 -4
l2=of	-8 1 2 0 0 6 -2 -3 2
l2=purchase	0 0 -1 0 0 0 0 7 0
l2=sell	0 0 10 0 -4 0 0 -2 0
l2=soybean	0 0 0 0 -6 0 0 8 0
l2=tariff	-5 0 -5 0 4 7 3 -2 -6
l2=that	0 0 -1 0 8 0 0 0 -1
l2=the	-2 -6 -2 8 -7 12 0 0 -1
l2=they	-2 0 13 0 -4 0 0 0 -3
l2=to	-13 -5 18 0 -26 16 -10 7 -7
l2=up	-1 7 0 0 0 0 -1 -5 5
l2=value	0 0 -4 0 10 0 0 -1 0
l2=will	0 0 0 0 1 10 0 -7 -1
l2=would	-1 0 -18 1 16 1 0 0 0
l2=year	0 0 -5 0 0 0 0 8 4
l3='s	-1 2 2 0 -3 0 0 7 -5
l3=,	0 0 1 0 0 8 0 -13 3
l3=:	0 0 10 0 0 0 0 0 -8
l3=<begin>	-17 0 22 -16 0 -3 0 -10 5
l3=<duty>	-5 4 -6 3 -2 2 0 -1 0
l3=<goods>	-3 -12 17 -2 -4 3 -7 0 1
l3=<money>	0 3 13 0 -14 -2 5 -5 -3
l3=<month-gone>	2 0 -12 0 -16 0 0 0 24
l3=<name>	0 -9 10 0 -17 2 0 10 -3
l3=<not>	0 -7 5 0 1 12 0 -5 -7
l3=<number>	3 -3 -6 0 6 0 7 4 -13
l3=<organisation>	-2 0 -3 0 -1 0 2 0 6
l3=<quality>	-2 5 -11 9 8 -8 -3 4 -6
l3=<span>	0 0 0 0 0 6 0 -2 0
l3=<v-begin>	-5 8 0 0 0 -1 0 5 -2
l3=<v-buy>	-3 0 -20 0 32 -1 0 -2 -2
l3=<v-down>	-6 1 0 0 -2 0 0 0 8
l3=<v-impose>	-1 1 0 -1 -8 5 -7 1 4
l3=<v-propose>	-5 -6 11 1 -1 1 -4 3 -8
l3=a	3 1 -9 -1 4 0 6 -12 0
l3=and	-6 -1 1 1 -7 6 -1 -5 11
l3=be	0 0 9 0 0 0 0 -8 0
l3=buy	-1 0 -12 0 22 0 0 0 0
l3=export	0 0 6 0 -3 0 0 0 0
l3=farm	0 0 -6 0 3 0 0 6 -1
l3=for	-1 2 22 -1 -9 -9 -2 0 -3
l3=from	1 0 12 0 -15 0 2 0 0
l3=have	0 7 0 0 0 0 0 2 -1
l3=import	0 0 -8 0 13 0 0 0 0
l3=intend	0 0 -2 0 -1 0 0 8 0
l3=it	15 -4 -3 0 -1 -3 -1 -2 1
l3=last	0 0 -9 0 5 0 0 0 6
l3=no	0 -5 -2 0 3 11 0 -2 0
l3=of	0 1 -9 -3 12 2 -4 0 -5
l3=on	0 0 -5 0 0 0 0 0 12
l3=sell	0 0 -6 0 7 0 0 0 0
l3=that	0 -1 -2 0 16 -2 -1 0 -3
l3=the	22 0 0 0 0 -4 -3 0 -27
l3=they	0 0 -4 0 10 0 0 0 -4
l3=thi	0 0 2 0 -9 0 0 7 -1
l3=to	0 3 3 0 3 -5 -2 2 -8
l3=trade	-5 0 0 0 0 0 0 0 15
l3=two	-1 0 -10 0 -3 0 0 7 12
l3=was	9 0 -1 0 0 0 -1 0 0
l3=we	0 -3 11 0 0 0 0 -4 0
l3=will	-1 6 4 0 -1 -5 0 0 0
l3=with	10 0 0 0 0 0 0 0 -3
l3=year	-10 -3 8 0 0 0 -3 8 -1
l4='s	0 6 0 0 0 0 0 0 0
l4=:	-2 0 -9 0 -7 0 0 6 12
l4=<begin>	-7 -4 22 -16 1 1 -15 -8 0
l4=<goods>	0 -5 18 0 -7 -8 -3 -8 10
l4=<level>	4 1 0 0 -8 7 0 0 -4
l4=<money>	2 0 -6 0 3 13 0 -9 -4
l4=<month-gone>	5 -3 0 0 2 0 0 0 -7
l4=<name>	-13 12 -5 0 8 -2 -14 9 -1
l4=<number>	-2 0 1 0 -5 0 0 -6 15
l4=<organisation>	0 0 16 0 0 0 -3 0 -6
l4=<person>	0 0 11 0 0 0 0 0 -15
l4=<quality>	1 -3 0 -1 7 3 0 -7 -4
l4=<sender>	0 0 15 0 -5 5 0 -3 -7
l4=<v-bear>	0 12 -4 0 3 -4 -1 -1 0
l4=<v-buy>	0 0 3 0 -2 -9 0 14 0
l4=<v-down>	5 3 -8 0 -7 7 0 -2 -1
l4=<v-end>	0 0 6 0 0 0 0 0 0
l4=<v-impose>	4 3 -13 0 7 2 2 -6 -5
l4=<v-propose>	9 0 3 0 0 -5 -1 5 -14
l4=<v-say>	-4 -3 -5 0 11 2 -2 -1 4
l4=<v-sell>	0 0 -1 0 7 0 0 0 0
l4=and	0 0 -1 0 10 -8 0 0 0
l4=buy	0 0 7 0 -10 -9 0 16 0
l4=by	0 0 0 0 7 0 0 -4 1
l4=company	0 0 -3 0 8 0 0 -3 0
l4=country	0 0 0 0 0 0 0 0 6
l4=deficit	6 0 0 0 0 0 0 0 -2
l4=for	-3 1 2 0 -10 -1 -1 10 0
l4=from	0 0 -4 0 13 0 0 -1 0
l4=had	0 0 0 0 -4 0 9 0 -3
l4=has	0 0 0 0 -8 2 6 0 -1
l4=import	0 0 -3 0 10 0 0 0 0
l4=in	6 0 -12 0 -16 0 -4 2 17
l4=it	1 0 0 0 -4 0 0 6 0
l4=last	-6 -3 9 0 -8 0 -1 15 -2
l4=of	7 0 -6 0 0 -2 -5 4 0
l4=oil	0 0 20 0 -16 0 0 0 -2
l4=on	-1 -2 1 0 0 8 0 0 -1
l4=say	-3 0 0 0 0 1 0 -1 6
l4=sell	0 0 -6 0 9 0 0 0 0
l4=tariff	0 0 0 0 -2 0 3 -1 6
l4=the	-9 2 -24 3 12 -11 15 -18 12
l4=to	-13 -3 8 0 -4 -1 9 0 0
l4=two	0 -3 0 0 0 6 0 0 1
l4=we	0 0 7 0 0 0 0 0 0
l4=with	13 0 -10 0 0 0 3 0 -6
l4=would	0 0 10 9 -3 0 0 -6 -3
l4=year	14 -4 12 0 -13 -1 -4 -2 -3
l=, down	0 0 0 0 8 0 0 0 -4
l=, to	0 0 0 0 3 0 0 -10 9
l=<begin> <begin>	0 -11 11 -1 -4 -1 -7 17 -17
l=<begin> some	0 0 -9 0 -1 0 16 0 -4
l=<money> ,	0 0 -7 0 8 1 0 0 0
l=<name> :	0 0 -7 0 10 0 0 0 0
l=<name> buy	4 0 9 0 0 0 0 -20 0
l=<name> take	0 0 -8 0 11 0 0 0 0
l=<number> :	-2 -2 5 0 -10 -4 0 -9 19
l=<organisation> expect	-1 0 0 4 7 0 0 -4 -6
l=<person> :	-1 11 -1 0 -4 -4 -3 -6 8
l=aim at	0 0 8 0 0 0 0 -2 -1
l=amount to	-3 0 -2 0 0 0 0 0 11
l=at about	0 -5 0 0 0 0 10 0 0
l=at least	6 -1 -10 0 -7 -5 -1 18 0
l=bring in	-1 4 8 0 1 -1 0 -3 -7
l=commit to	0 0 -7 0 0 0 0 10 0
l=deficit of	14 0 0 0 -1 0 0 0 -3
l=energy for	0 0 0 0 0 -7 0 10 0
l=fall by	-5 0 0 0 0 0 0 0 10
l=goal of	0 0 -2 0 -2 0 0 -3 12
l=good worth	-3 0 9 0 5 -1 0 -1 -5
l=hope for	0 0 2 0 -5 0 0 -3 8
l=it was	-4 -3 0 0 6 0 -2 0 4
l=more than	-3 11 -9 0 0 7 -3 0 -4
l=of the	-2 0 6 0 -3 5 0 -1 0
l=sell <name>	0 0 13 0 -10 0 0 -1 0
l=to buy	0 0 0 0 -2 -3 0 11 0
l=to invest	0 0 -2 0 0 15 0 -8 -1
l=value of	0 0 -4 0 10 0 0 -1 0
l=will invest	0 0 0 0 0 6 0 -3 0
l=year ,	0 0 0 0 0 0 0 -3 6
late	-23 -12 26 -4 22 -40 5 -39 19
lead="	-1 -7 0 0 -10 0 5 -1 14
lead=\$	4 0 -5 0 -5 0 0 7 0
lead=,	4 -17 5 -8 -10 -2 2 6 6
lead=:	1 11 -12 -1 6 -10 -23 2 7
lead=;	-4 3 14 0 -9 0 0 0 -5
lead=and	-11 0 0 0 0 1 10 0 -1
lead=at	0 0 -2 0 7 0 0 4 -5
lead=brazil	0 0 18 0 -20 0 0 0 2
lead=but	0 -3 -5 0 -1 4 8 0 0
lead=canada	0 0 -8 0 14 0 0 0 -1
lead=china	-6 0 -21 0 10 0 0 15 5
lead=each	0 0 0 0 0 0 0 0 6
lead=for	8 -3 7 0 -5 -1 0 0 -4
lead=i	0 0 20 0 -8 0 0 -6 -1
lead=importers	0 8 0 0 0 0 0 0 0
lead=imports	0 0 -2 0 11 0 0 0 0
lead=in	6 -2 0 0 0 -1 -4 0 0
lead=it	4 0 0 9 0 -4 -5 -23 11
lead=last	0 -1 0 0 -10 0 0 15 1
lead=of	-4 -1 6 0 -3 11 0 -3 0
lead=peru	0 0 0 6 -1 0 -3 0 0
lead=some	0 0 -9 0 -1 0 16 0 -4
lead=that	-6 0 5 2 4 -8 -7 0 0
lead=the	2 -17 -2 -2 0 0 9 0 4
lead=they	-2 2 0 0 6 0 -1 0 -1
lead=trade	-5 0 -6 0 -2 0 0 0 15
lead=we	0 0 3 0 9 -3 -3 -6 0
lead=which	0 -1 0 2 -1 6 -1 -2 0
level	2 -25 2 19 -2 -19 9 -25 1
lll=<begin> <begin> <begin>	0 -11 11 -1 -4 -1 -7 17 -17
lll=<begin> <begin> some	0 0 -9 0 -1 0 16 0 -4
lll=<begin> <name> buy	0 0 13 0 1 0 0 -17 0
lll=<begin> <person> :	-2 3 12 0 -18 -2 -1 -2 3
lll=<begin> it was	2 0 -7 0 -5 0 0 0 12
lll=<name> sell <name>	0 0 10 0 -8 0 0 0 0
lll=<quality> good worth	0 0 -4 0 10 0 0 0 -1
lll=a deficit of	10 0 0 0 0 0 0 0 -1
lll=in <number> :	0 0 -8 0 -1 0 0 -1 18
lll=last year ,	0 0 -8 0 5 0 0 0 6
lll=the <organisation> expect	-1 0 0 4 7 0 0 -4 -6
lll=the value of	0 0 6 0 -1 0 0 -1 0
lll=to <name> :	0 0 -7 0 10 0 0 0 0
lll=year , to	0 0 -6 0 0 0 0 0 9
lll=year it was	-9 0 2 0 8 0 0 -1 -1
lr=, in	0 0 -7 0 -2 0 0 0 12
lr=, last	0 0 9 0 0 0 0 0 -4
lr=: ,	0 11 0 0 -3 0 0 1 -8
lr=: .	8 -23 -3 -2 0 -12 -6 4 17
lr=: in	0 0 13 0 6 0 0 -5 -19
lr=: last	0 0 3 0 -11 0 0 0 6
lr=: of	0 0 -1 0 10 0 0 -2 -3
lr=<begin> of	0 -1 22 0 -20 0 0 0 -1
lr=<name> last	0 0 6 0 -4 0 0 0 0
lr=<name> of	0 0 10 0 -8 0 0 0 0
lr=about .	0 -9 0 0 -3 4 5 0 0
lr=about <span>	5 -2 0 7 -6 0 4 -1 -5
lr=about of	0 0 -12 0 16 0 0 -2 4
lr=and in	0 0 -6 0 1 5 0 1 0
lr=at .	0 0 8 0 -7 0 4 0 -3
lr=buy '	0 0 -4 0 7 0 0 0 0
lr=buy .	0 0 13 0 -26 0 0 13 0
lr=buy more	6 0 -2 0 -5 0 0 4 0
lr=buy of	0 0 -13 0 10 -3 0 5 0
lr=by .	-1 0 0 0 0 0 0 0 6
lr=down .	-2 0 -5 0 6 0 -2 -2 8
lr=for .	-3 -2 0 0 18 -5 0 -5 -9
lr=for from	0 0 11 0 -9 0 0 0 0
lr=for in	0 0 0 0 8 0 0 -6 0
lr=for last	0 0 20 0 -14 0 0 0 0
lr=for thi	-1 0 -1 0 -6 0 0 1 8
lr=invest .	0 0 0 0 0 6 0 -3 0
lr=invest in	0 0 -1 0 0 15 0 -7 0
lr=is .	8 -3 0 0 -4 -1 2 1 -4
lr=of .	-6 6 -4 0 2 6 9 -11 -1
lr=of of	0 0 0 0 -3 0 0 -3 7
lr=on of	-3 -2 -2 0 13 0 0 0 0
lr=reach in	-2 0 0 0 -3 0 0 0 6
lr=than .	0 12 0 0 0 -4 0 0 0
lr=the of	11 0 -3 0 -1 0 0 0 0
lr=to .	7 -4 -13 0 -4 -1 0 6 8
lr=to <span>	0 7 -4 0 14 0 0 -12 -2
lr=to by	12 0 -2 0 0 0 0 0 -4
lr=to for	0 0 -7 0 0 0 0 11 0
lr=was .	-10 0 8 0 7 0 0 4 -9
lr=was in	2 0 -18 0 -1 0 0 0 16
lr=was last	8 0 -2 0 0 0 0 0 0
lr=were .	0 0 9 0 -3 0 0 0 -1
lr=worth ,	0 0 0 0 -1 -2 0 6 0
lr=worth from	0 0 -5 0 7 0 0 0 0
lr=worth go	0 0 7 0 -5 0 0 0 0
lr=worth last	0 0 -6 0 7 0 0 0 0
lr=worth to	0 0 13 0 -7 0 0 0 -1
nc2=agree	11 0 -3 0 0 0 -1 -3 0
nc2=begin	0 2 10 0 -7 0 0 -4 0
nc2=buy	0 0 11 0 -6 0 0 -5 3
nc2=impose	10 1 -7 0 2 0 0 -2 -3
nc2=propose	0 0 2 0 7 0 0 -5 0
nc2=say	4 -2 -17 -4 2 0 6 7 -1
nc2=sell	0 0 -13 0 12 0 0 0 0
nc2=stay	6 -5 -9 0 0 6 -4 -1 9
nc2=target	6 0 0 0 -3 0 0 0 0
nct2=begin past	0 0 10 0 -6 0 0 -4 0
nct2=buy past	0 0 10 0 0 0 0 -5 0
nct2=impose present	6 0 0 0 -1 0 0 -1 0
nct2=say past	7 0 -21 0 3 2 4 5 -7
nct2=say present	0 -4 8 0 -2 0 3 0 0
nct2=sell past	0 0 -14 0 13 0 0 1 0
near about deficit 1	36 -6 -18 -3 -16 -11 7 -9 -11
near about deficit 1 money	32 -4 -16 0 -15 -10 8 -8 -9
near about duties 5	-14 28 0 11 -12 -7 -13 -5 -6
near about duties 5 money	-12 28 0 5 -10 -7 -10 -5 -11
near about exports 8	-10 -12 45 -10 -12 -14 -13 -2 -18
near about exports 8 money	-3 -9 30 -4 -4 -9 -6 -7 -10
near about exports 8 percent	-4 0 28 -2 -9 0 -2 -4 -2
near about exports 8 tonnes	0 0 1 0 -3 0 0 6 0
near about growth 7	-6 -4 -18 40 -11 -2 -13 -7 -6
near about growth 7 percent	-6 -3 -15 37 -10 -2 -12 -6 -5
near about imports 9	-7 0 -18 -4 37 -6 -3 -5 -19
near about imports 9 money	-2 2 -17 0 34 -3 -3 -17 -13
near about imports 9 percent	0 0 -10 0 13 0 0 0 0
near about investment 4	-9 -11 -13 -1 -11 45 -4 -11 -9
near about investment 4 money	-9 -11 -13 -1 -10 45 -4 -13 -9
near about purchases 6	-16 -13 -11 -7 -17 -19 -9 60 -13
near about purchases 6 money	-10 -6 -5 0 -1 -13 -2 33 -6
near about purchases 6 percent	0 0 0 0 -3 0 0 9 0
near about purchases 6 tonnes	0 -2 -3 0 -11 -1 0 24 -3
near about purchases 6 units	0 0 -4 0 -3 0 0 17 0
near about trade 10	7 -29 -9 -13 -4 -27 -4 3 33
near about trade 10 money	5 -27 -8 -8 0 -26 0 1 26
near about trade 10 tonnes	0 0 -6 0 -4 0 0 0 11
near about trade 3	-12 0 -7 0 -6 0 0 -1 28
near about trade 3 money	-11 0 -5 0 -5 0 0 0 26
near achieved	-8 9 6 -12 -7 -19 6 5 1
near achieved money	-5 15 7 -3 -20 -15 13 -13 0
near achieved percent	0 -1 3 -4 5 0 -7 -1 4
near achieved tonnes	-3 -5 -11 0 2 0 0 20 -3
near aim	-14 -14 -5 11 -9 9 -9 23 -2
near aim money	-17 -3 7 5 -23 18 0 3 -4
near aim percent	5 -2 -6 15 -9 -2 -1 0 -2
near aim tonnes	-8 -8 -8 -8 3 -8 -8 20 8
near aim units	0 -1 -6 0 13 -3 -1 4 -3
near average	-2 0 -2 0 -4 0 17 0 -2
near average percent	-2 0 -2 0 -4 0 17 0 -2
near change	5 -13 -11 0 14 -5 8 -20 10
near change money	5 -1 0 -4 -2 1 12 -10 -5
near change percent	1 -11 -3 2 9 -8 0 -13 6
near change tonnes	0 0 -11 0 5 0 0 -1 12
near each way	-5 -4 -4 0 -4 0 0 -4 21
near each way money	-4 -3 -3 0 -3 0 0 -3 22
near not trade	-7 -7 -11 0 -2 -3 0 -5 28
near not trade money	-5 -6 -5 0 -8 -2 0 -6 30
near period	1 -34 14 1 10 -35 -3 -11 12
near period money	10 -22 0 1 6 -24 9 -15 10
near period percent	-1 -1 6 7 0 -2 -9 -8 0
near period tonnes	-17 -11 15 -8 3 -7 -10 2 3
near to come	0 1 -9 -1 -24 -2 4 10 8
near to come money	0 2 -4 -5 -16 0 6 8 0
near to come tonnes	0 0 0 0 -4 0 0 -1 13
near trade	5 -2 -12 0 0 0 -1 9 0
near trade money	8 9 -8 -10 4 8 -19 -7 1
near trade percent	2 -17 0 13 -11 -11 19 -10 -3
near trade tonnes	-8 -4 -7 -3 -1 -4 -5 20 4
near trade units	0 0 0 0 2 0 -1 9 0
near worth	-24 -14 6 0 17 -11 -13 9 -3
near worth money	-21 -12 7 -3 15 -10 -10 10 -1
next="	0 0 -3 0 8 0 0 0 0
next=,	-3 0 -1 0 -10 -1 16 2 0
next=;	6 -3 -14 0 8 -2 -2 0 8
next=and	-6 0 0 0 6 0 0 0 0
next=that	0 0 7 0 -4 0 0 0 0
nhas-future	-4 0 0 0 0 0 0 0 8
nhas-modal	0 0 -1 0 14 0 0 -6 -4
nhas-participle	10 0 5 0 -10 0 -1 0 0
nhas-past	3 3 -13 -2 8 0 0 -1 -5
nhas-perfect	-1 0 -13 0 0 0 0 2 12
nhas-pluperfect	0 0 -1 0 0 0 0 6 0
nhas-present	9 -9 4 -4 -7 1 1 -2 0
nt2=future	-4 0 0 0 0 0 0 0 6
nt2=modal	0 0 -1 0 14 0 0 -6 -5
nt2=participle-passive	10 0 5 0 -10 0 -1 0 0
nt2=past	4 0 -12 -2 8 0 1 -1 -5
nt2=perfect	-1 0 -13 0 0 0 0 4 12
nt2=present	9 -9 7 -4 -7 1 1 -7 0
nv0-none	0 -5 -6 0 3 -7 8 3 0
nv1-none	0 -5 -6 0 3 -7 8 3 0
nv2-none	-15 -1 1 9 0 -10 11 9 -5
nv2=be	7 -4 -5 0 -9 3 -4 0 10
nv2=buy	0 0 8 0 -6 0 0 0 0
nv2=report	5 5 -6 0 -4 0 0 1 0
nv2=say	3 0 -17 0 12 0 -2 6 0
nv2=sell	0 0 -13 0 12 0 0 0 0
nv2=show	-2 0 0 0 0 0 0 0 6
nvt2=be present	6 -2 0 0 -1 3 0 0 0
nvt2=buy past	0 0 8 0 -6 0 0 0 0
nvt2=say past	1 0 -15 0 10 0 0 5 0
nvt2=sell past	0 0 -14 0 13 0 0 1 0
pc0=bear	0 -1 -2 0 3 13 0 -8 -2
pc0=begin	0 1 -2 0 9 0 0 -2 0
pc0=buy	-2 0 -4 0 7 0 -2 9 -4
pc0=down	-4 0 -8 -1 4 0 0 0 8
pc0=impose	-7 0 -1 -5 -2 0 15 -1 0
pc0=propose	0 1 -7 0 0 0 10 -1 -1
pc0=say	6 2 5 4 -24 -4 0 2 -2
pc0=sell	-12 0 -2 0 13 0 10 -6 -4
pc0=up	0 0 12 0 -9 0 0 0 0
pc1=bear	0 -1 -3 0 3 13 1 -9 -2
pc1=begin	0 1 -1 0 11 0 0 -9 0
pc1=buy	-3 0 -11 0 10 -2 -3 16 -5
pc1=down	-4 -1 -7 0 4 0 -2 0 10
pc1=end	0 0 -7 0 -5 0 9 3 -4
pc1=impose	-8 7 4 -4 -5 0 2 -2 3
pc1=say	6 1 4 10 -26 -4 0 1 -2
pc1=sell	-13 0 0 0 11 0 9 -7 -4
pc1=up	0 0 11 0 -9 0 0 0 0
pct0=buy past	0 0 -1 0 12 0 0 0 -2
pct0=down past	0 0 -8 0 2 0 0 0 10
pct0=impose present	-2 -8 0 -1 -13 0 19 -3 3
pct0=propose present	0 0 -6 0 0 0 11 0 0
pct0=say past	9 3 5 4 -23 -4 -7 4 -2
pct0=say present	-5 0 2 0 -2 0 6 0 0
pct0=sell past	-12 0 -3 0 14 0 10 -6 -4
pct0=stay past	-1 0 12 0 -7 0 0 -1 1
pct0=stay present	3 7 -12 -1 10 -1 -2 0 -7
pct0=up past	0 0 12 0 -8 0 0 -1 0
pct1=buy past	0 0 -1 0 12 0 0 0 -2
pct1=down past	0 0 -8 0 2 0 0 0 10
pct1=impose participle-passive	0 5 1 0 -6 0 0 0 0
pct1=impose present	-1 -5 6 0 -11 0 7 -2 5
pct1=say past	9 3 5 4 -23 -4 -7 4 -2
pct1=say present	-5 0 2 0 -2 0 6 0 0
pct1=sell past	-12 0 -3 0 14 0 10 -6 -4
pct1=stay past	-1 0 12 0 -7 0 0 -2 1
pct1=stay present	3 7 -12 -1 10 -1 -2 0 -7
pct1=up past	0 0 12 0 -8 0 0 -1 0
phas-infinitive	0 0 -3 0 -3 -1 0 11 0
phas-modal	-1 2 0 0 8 0 0 -3 0
phas-participle	0 1 0 0 -4 1 12 -4 -9
phas-past	-8 6 8 1 0 -15 0 -3 0
phas-perfect	-1 0 -1 0 0 0 0 0 7
phas-pluperfect	3 4 -7 0 1 0 0 0 0
phas-present	-5 -1 -13 0 0 8 19 0 -9
prior about deficit 1	39 -6 -15 0 0 -1 0 -3 -24
prior about exports 8	-17 -2 66 -8 -18 -11 -14 -29 -14
prior about imports 9	8 -1 -39 3 34 -1 -7 0 -9
prior about investment 4	-1 -4 -3 0 -3 15 0 0 0
prior about purchases 6	0 -7 -6 -4 -29 0 -7 45 -14
prior about trade 10	4 -6 -29 -10 -10 -5 6 -7 38
prior about trade 3	-1 0 -4 0 -1 0 0 0 15
prior achieved	0 -8 6 -3 13 0 -6 -1 -10
prior aim	0 -11 -24 4 -18 4 0 40 -7
prior change	0 -1 0 -3 9 -8 5 0 -5
prior each way	-1 0 0 0 0 0 0 0 7
prior period	-3 -17 9 -8 14 -15 -29 -17 22
prior to come	-4 4 -16 0 1 0 0 12 0
prior trade	12 0 -15 -12 1 -6 -17 15 7
prior worth	-10 -5 10 2 11 0 -7 -6 -3
pt0=modal	0 2 0 0 8 0 0 -3 0
pt0=past	-7 4 9 2 0 -15 0 -2 0
pt0=perfect	-1 0 -1 0 0 0 0 0 7
pt0=pluperfect	4 0 -6 0 2 0 0 0 0
pt0=present	-4 0 -13 -2 -4 7 21 3 -8
pt1=infinitive	0 0 -3 0 -3 -1 0 11 0
pt1=modal	0 2 -1 0 9 0 0 -3 0
pt1=participle-passive	0 1 0 0 -4 1 12 -4 -8
pt1=past	-7 4 10 1 0 -14 0 -8 1
pt1=perfect	-1 0 -1 0 0 0 0 0 7
pt1=pluperfect	4 0 -6 0 2 0 0 0 0
pt1=present	-3 0 -5 -1 -2 8 9 0 -5
pv0-none	3 -12 3 -2 -7 4 -25 8 5
pv0=be	3 5 -3 -1 6 -3 -3 0 -5
pv0=buy	-4 0 -9 0 5 0 0 14 -1
pv0=come	0 0 -6 0 6 0 0 0 0
pv0=fall	-1 0 0 0 -4 0 0 0 9
pv0=say	1 8 -5 0 -4 0 2 0 -4
pv0=sell	-11 0 3 0 0 0 11 -2 -1
pv0=tell	0 0 12 1 -13 0 0 0 0
pv1-none	4 -14 3 -8 -5 3 -23 8 8
pv1=be	3 5 -3 -1 7 -2 -3 0 -5
pv1=buy	-6 0 -16 0 7 -1 0 21 -2
pv1=come	0 0 -6 0 6 0 0 0 0
pv1=fall	-1 0 0 0 -4 0 0 0 9
pv1=say	1 8 -5 0 -4 0 2 0 -4
pv1=sell	-11 0 6 0 0 0 11 -2 -2
pv1=tell	0 0 12 1 -13 0 0 0 0
pv2-none	-4 -1 -2 -6 -2 3 -5 7 4
pvt0=be past	0 0 13 0 -5 0 0 0 -1
pvt0=be present	3 7 -18 0 11 0 -1 0 -6
pvt0=buy past	-3 0 -6 0 12 0 0 0 0
pvt0=come past	0 0 -6 0 6 0 0 0 0
pvt0=fall past	0 0 -2 0 -3 0 0 0 9
pvt0=say past	0 7 0 0 -6 0 -2 2 -3
pvt0=say present	-2 0 -1 0 0 0 6 -1 0
pvt0=sell past	-11 0 1 0 1 0 11 -2 -1
pvt0=tell past	0 0 12 1 -13 0 0 0 0
pvt1=be past	0 0 14 0 -5 0 0 0 -1
pvt1=be present	3 7 -18 0 11 0 -1 0 -6
pvt1=buy past	-3 0 -6 0 12 0 0 0 0
pvt1=come past	0 0 -6 0 6 0 0 0 0
pvt1=fall past	0 0 -2 0 -3 0 0 0 9
pvt1=say past	0 7 0 0 -6 0 -2 2 -3
pvt1=say present	-2 0 -1 0 0 0 6 -1 0
pvt1=sell past	-11 0 1 0 1 0 11 -2 -1
pvt1=tell past	0 0 12 1 -13 0 0 0 0
q:"	8 -1 -20 2 4 0 0 5 0
q:'s	1 13 -15 0 20 4 -7 0 -24
q:(	0 0 -6 0 13 0 0 0 0
q:)	0 0 -6 0 13 0 0 0 0
q:,	4 -7 -10 4 -19 3 0 7 13
q:-	-5 5 8 -2 4 0 0 0 -8
q:.	-7 -3 14 -12 1 -5 -15 7 -6
q::	-7 -5 0 -6 8 2 -12 0 4
q:<day-ahead>	0 -3 -16 6 7 0 -3 6 0
q:<day-gone>	11 4 -19 -5 0 -2 8 0 -3
q:<day-today>	9 -2 -8 0 -6 7 -1 2 -1
q:<duty>	7 19 0 -5 0 -5 0 -17 0
q:<gate>	0 0 0 0 -1 -1 7 -2 0
q:<goods-amount>	-11 -8 25 -4 -22 -5 -5 18 -6
q:<goods>	-9 -23 1 -6 22 -18 5 10 -9
q:<level-noun>	-9 0 32 0 -19 -1 0 0 -4
q:<level>	-5 15 -10 4 14 -2 3 -8 -16
q:<money>	5 -20 -6 -6 19 3 -26 -21 19
q:<month-gone>	16 4 1 1 -17 -2 -8 -1 -7
q:<name>	3 -12 27 -9 7 3 -17 -1 -27
q:<not>	-7 -7 23 7 -16 -5 -2 5 -3
q:<number>	-17 -2 -1 -1 17 -10 -8 -28 31
q:<office>	-6 3 -8 0 -6 7 0 0 8
q:<organisation>	-5 11 12 -2 0 -11 -8 -5 0
q:<person>	-1 -3 0 0 -8 7 7 12 -12
q:<quality>	14 -12 -25 0 13 7 -3 3 -2
q:<seat>	-2 -2 -13 0 -6 5 0 17 0
q:<sender>	-21 0 17 -2 2 0 1 -12 -1
q:<span>	0 -9 19 -1 -33 5 -3 15 -11
q:<taker>	-1 7 -15 0 8 -3 6 1 -5
q:<v-agree>	-9 0 3 0 -14 9 -3 7 0
q:<v-bear>	9 0 -5 0 -12 7 0 0 -5
q:<v-begin>	-3 0 -1 0 11 0 -8 -2 4
q:<v-buy>	4 -7 -13 1 3 0 -10 18 -12
q:<v-deny>	-2 10 0 0 0 0 0 0 0
q:<v-down>	0 -15 0 -5 -17 -3 1 2 21
q:<v-end>	0 14 8 0 -11 -9 0 -3 -5
q:<v-impose>	-9 -5 0 -10 15 15 -3 2 -22
q:<v-propose>	-3 0 -33 1 14 0 6 15 -6
q:<v-return>	6 0 0 0 0 0 0 0 0
q:<v-say>	9 0 12 1 -27 0 0 7 -15
q:<v-sell>	-13 -7 53 -8 -14 -11 8 -30 -17
q:<v-stay>	0 17 11 0 -18 -11 -4 2 -3
q:<v-suspend>	2 14 -7 -2 5 -5 2 -4 -14
q:<v-target>	6 2 0 -1 -2 0 -1 0 0
q:<v-up>	-4 0 21 0 -3 0 0 -5 -8
q:?	2 12 0 0 -8 0 -7 9 -12
q:a	11 0 -22 0 -3 1 1 1 1
q:about	10 0 -14 0 11 0 0 0 -4
q:according	0 0 -7 0 -2 0 0 3 6
q:after	7 0 0 0 -4 0 0 0 0
q:agree	0 -1 -1 0 0 0 0 1 8
q:agreement	0 -1 -3 0 -5 9 0 5 0
q:all	2 0 0 0 -6 0 6 0 -2
q:amount	0 0 6 0 0 0 0 0 -1
q:an	10 0 -1 0 -1 3 0 -2 -6
q:and	2 3 -16 9 -11 0 8 0 0
q:are	-2 5 -1 10 -6 0 -4 -1 0
q:as	0 0 -3 0 -7 0 0 9 2
q:ask	-1 -3 -16 0 11 0 8 0 0
q:at	-8 -2 -6 4 12 0 -3 1 0
q:back	-6 17 -3 7 -4 -6 -4 -1 -1
q:been	10 0 8 0 -5 -3 -3 0 -5
q:before	0 0 2 0 10 0 0 2 -19
q:between	-1 5 -12 0 -2 -1 0 -1 17
q:both	-9 -8 -21 0 -2 0 5 4 24
q:buy	4 -4 1 -1 -9 0 -4 15 -11
q:buyer	0 0 -11 0 12 0 0 0 0
q:by	-13 -8 -9 -2 9 -1 -3 9 11
q:call	0 -5 0 0 -6 0 6 9 -1
q:come	0 -3 0 0 -12 0 0 5 11
q:country	-1 0 -7 0 -1 0 0 0 15
q:cut	0 0 9 0 0 0 0 0 -1
q:deal	0 -2 0 0 0 11 0 -1 0
q:deficit	33 -3 -13 0 0 0 0 -3 -21
q:do	0 0 12 2 -10 0 0 -1 -2
q:duty	6 3 6 0 0 0 -2 -14 0
q:each	0 0 -4 0 0 0 0 10 0
q:earth	0 0 -4 0 -2 8 0 1 0
q:export	-11 0 22 -3 2 -2 -4 -12 -7
q:fact	0 0 -2 0 0 0 0 7 0
q:fall	-3 0 0 0 -7 0 6 -1 7
q:figure	0 0 10 0 -8 0 0 0 2
q:first	-1 0 22 0 -9 0 0 -1 -5
q:fish	-3 5 10 1 -4 0 0 0 -10
q:for	-11 2 8 0 -11 0 9 0 1
q:free	0 -1 21 0 0 0 0 -16 0
q:from	0 -7 -6 0 9 0 13 3 -16
q:give	0 0 -6 0 4 0 0 0 5
q:go	0 5 11 0 -6 0 0 -5 -1
q:good	7 -7 0 -5 -9 0 3 -3 8
q:had	7 8 -18 0 3 -2 -2 0 0
q:half	0 -4 14 8 -7 0 0 -3 -13
q:has	8 0 -2 0 -3 -3 1 12 -16
q:have	-6 -1 5 3 1 0 -1 -2 0
q:he	12 -2 -7 0 -5 6 0 4 -10
q:his	8 0 0 0 0 0 0 0 -3
q:i	0 0 7 0 -9 0 0 3 0
q:if	0 -4 8 6 3 -1 -1 -3 -13
q:import	0 0 -17 4 19 0 -3 -2 0
q:importer	0 10 -2 0 -1 -1 0 0 -1
q:in	17 -6 0 -16 -4 -10 -15 -6 20
q:is	13 -7 -30 0 18 1 -6 17 -19
q:it	12 -18 0 0 -23 0 0 3 14
q:its	-1 -7 0 0 0 0 10 4 -3
q:last	6 -11 -13 -5 17 -3 -11 0 9
q:lose	0 0 7 3 -6 0 0 0 0
q:make	11 0 -1 0 0 0 0 0 -1
q:may	-2 3 18 0 -20 0 0 0 1
q:meet	15 0 0 -2 -6 0 -1 0 0
q:million	0 0 -5 0 12 0 0 0 -2
q:money	-2 9 2 0 -5 0 0 0 0
q:more	1 0 -7 3 0 0 0 0 0
q:mr	0 -1 15 0 -2 0 0 0 -6
q:new	0 0 0 0 -5 0 7 2 0
q:no	5 0 11 0 -14 0 0 0 -1
q:not	-3 -4 11 1 -8 0 0 0 -1
q:now	-1 12 -14 0 9 0 -3 0 -2
q:number	0 0 26 0 -23 0 -1 4 -6
q:of	-2 -6 23 -6 -2 3 -4 7 -28
q:oil	0 0 12 0 -5 0 0 0 -2
q:on	14 6 -30 0 1 0 8 -1 -10
q:one	0 -2 22 0 -15 0 0 0 0
q:or	0 -5 0 0 0 4 7 0 0
q:our	-7 -8 13 0 -7 0 8 -16 13
q:out	-7 6 0 0 -4 0 0 2 2
q:pay	-2 6 0 0 0 0 0 0 -1
q:product	0 0 -3 0 -1 0 0 -1 12
q:promise	-1 -1 -7 0 -8 2 0 15 0
q:purchase	5 0 -6 0 -5 0 0 9 0
q:put	-3 -2 8 0 -3 7 0 0 -1
q:quarter	0 3 0 8 -4 0 0 -1 -1
q:rare	0 0 -4 0 -2 8 0 1 0
q:reach	0 0 0 0 -3 4 0 6 -1
q:refund	-1 17 -3 0 0 -1 -2 0 -1
q:reporter	0 0 -16 0 15 1 0 0 1
q:sale	-3 0 10 0 -3 0 0 0 0
q:say	8 2 -3 0 1 0 0 5 -22
q:season	0 0 13 0 -12 0 0 0 0
q:second	0 0 12 0 0 0 0 0 -7
q:sell	0 -1 37 0 -22 -1 -2 -3 -8
q:set	0 -3 -4 0 0 9 0 0 0
q:sheet	0 0 -2 0 0 0 0 7 0
q:ship	-1 -7 11 0 -4 -1 15 -13 -5
q:shipbuilding	0 -5 -2 0 0 13 0 0 0
q:side	0 -1 -1 0 6 0 0 -4 2
q:sign	0 -3 10 0 -4 9 0 0 -9
q:since	-2 9 -6 0 0 -2 0 5 0
q:some	0 0 -6 1 6 0 0 0 0
q:soybean	5 0 -15 0 -14 0 -1 29 -3
q:stake	0 0 -6 0 7 0 0 0 0
q:stay	-3 18 -5 0 4 -3 -3 0 -5
q:suspend	0 -2 0 0 4 0 8 0 -7
q:take	0 0 -16 0 26 0 0 -5 -5
q:tariff	0 16 -6 -3 -2 -4 1 -4 0
q:tea	0 0 -13 0 23 0 0 -3 -4
q:tell	0 0 -7 3 -5 4 0 1 3
q:than	1 0 -7 3 0 0 0 0 0
q:that	0 18 4 1 -34 -9 -19 12 -1
q:the	10 10 19 0 -14 -12 -19 -9 -3
q:their	-2 8 -3 0 -2 2 -1 -1 1
q:them	0 0 10 0 -7 0 0 0 0
q:then	0 0 -5 0 0 0 0 6 0
q:there	0 0 3 0 -13 -3 6 -2 0
q:thi	5 0 12 0 -4 4 -4 0 -18
q:third	0 5 -7 0 -2 0 0 0 7
q:three	6 0 -10 0 -10 0 0 8 6
q:through	0 4 -1 0 -3 0 0 7 0
q:to	-5 -12 22 -4 -16 0 7 1 0
q:trade	-3 -5 -25 -3 -3 -4 -4 -3 40
q:truce	0 7 0 0 -2 -1 0 0 0
q:two	0 -8 -25 -2 0 0 -3 0 32
q:under	0 5 15 0 0 -2 0 -15 0
q:up	0 0 -7 0 14 0 0 0 -3
q:us	0 4 -5 6 -8 0 0 -5 9
q:volume	0 0 -11 0 17 0 0 0 0
q:was	20 -8 -15 -3 8 -3 -6 -8 7
q:way	-2 0 0 0 -3 0 0 0 10
q:we	-7 -6 0 0 21 -3 -3 0 -16
q:week	0 0 10 0 -2 0 0 1 -3
q:were	0 0 2 0 9 0 0 -3 -7
q:what	3 -4 0 0 -18 1 -3 1 9
q:which	-6 8 -21 2 11 -4 -1 0 10
q:who	0 6 -11 1 10 0 0 -3 -1
q:will	0 -9 -13 0 -14 9 2 18 -1
q:with	23 -3 -17 -1 -3 13 -4 -10 -2
q:worth	-8 -4 4 3 12 0 -7 -6 -1
q:would	5 -6 8 0 -7 0 -2 0 -2
q:write	1 -4 0 0 -2 0 7 0 -9
q:year	0 -15 1 -8 13 -13 -15 2 3
qt=future	-2 -2 -7 0 -14 0 3 19 0
qt=past	8 14 4 -8 27 -12 -16 -26 -16
qt=perfect	0 2 8 0 0 -3 -7 7 -10
qt=pluperfect	9 -5 -2 0 -3 0 0 0 2
qt=present	-5 2 23 6 -16 2 0 5 -39
quoted	-1 -7 -2 0 -11 0 4 -2 17
r1=,	-3 5 3 -11 2 -6 13 3 -22
r1=.	-6 -11 0 -15 1 -7 5 8 8
r1=;	2 0 -8 0 11 -1 0 2 -5
r1=<end>	-2 5 -3 3 10 0 -6 -8 -5
r1=<span>	-7 0 2 14 3 -3 8 -16 -3
r1=<v-begin>	5 0 6 0 -3 0 0 -2 -1
r1=<v-impose>	0 3 2 3 -6 0 -1 -1 0
r1=<v-up>	0 0 13 0 -6 0 0 -1 0
r1=and	4 0 -6 0 0 0 -1 12 -3
r1=are	0 -2 14 0 -5 6 0 -3 -8
r1=at	0 2 -4 0 3 0 -1 -8 6
r1=by	1 0 -1 -5 3 -9 -6 6 2
r1=for	2 4 3 -1 -26 5 -2 6 0
r1=go	0 0 13 0 -6 0 0 -1 0
r1=in	-1 3 -2 -15 1 2 4 -9 5
r1=is	-2 5 -8 0 -2 6 0 2 0
r1=last	3 0 10 -1 -23 -3 -7 -2 17
r1=less	-1 0 0 0 6 0 0 0 0
r1=more	9 0 -5 0 -1 4 0 -1 0
r1=next	0 -6 0 0 0 0 11 0 -3
r1=of	-13 -25 10 7 20 -11 -20 -11 6
r1=on	0 -2 -8 0 14 0 0 0 0
r1=the	9 0 0 0 -1 0 0 0 -2
r1=thi	0 1 -15 0 8 0 -1 5 2
r1=to	-1 2 20 0 -14 -1 0 -3 -4
r1=worth	0 0 -4 0 0 0 0 9 0
r2=,	-3 -3 -13 6 11 0 0 -9 9
r2=.	0 3 31 3 -4 0 -11 -16 -22
r2=<duty>	1 4 -4 0 -2 -2 6 0 -2
r2=<end>	-10 -5 -4 -10 12 -8 0 4 4
r2=<goods>	-2 -12 16 -4 20 -14 -8 -19 -3
r2=<level>	0 0 -10 0 16 0 1 -2 -3
r2=<money>	0 0 -2 0 0 6 0 0 0
r2=<name>	0 0 4 6 -3 0 -3 1 -11
r2=<number>	7 -18 -6 -7 4 -11 0 -4 15
r2=<quality>	0 -10 -5 -3 18 -2 -6 0 0
r2=<sender>	0 -1 7 0 0 0 0 0 0
r2=<span>	0 0 -14 3 -3 -3 9 9 0
r2=<v-buy>	-1 0 0 0 7 0 0 0 0
r2=a	0 0 15 0 -10 0 -3 0 -10
r2=and	0 -1 2 0 -9 2 0 4 0
r2=at	-3 8 0 0 0 0 0 0 0
r2=been	-1 9 -4 0 0 0 0 6 0
r2=coal	0 0 11 0 -4 0 0 -5 0
r2=each	-1 0 -2 0 0 0 0 9 0
r2=in	4 7 -2 0 -1 0 0 -1 -3
r2=investment	0 0 0 0 0 6 0 0 0
r2=it	0 0 -7 1 -5 0 0 1 6
r2=of	2 0 -3 0 -1 0 0 10 -3
r2=season	0 0 -2 0 0 0 0 8 0
r2=soybean	0 0 -5 0 0 0 0 9 0
r2=sugar	0 0 0 0 -2 0 0 -1 7
r2=the	0 8 -8 0 -3 0 -2 -2 7
r2=thi	0 0 5 0 -7 0 0 4 -1
r2=year	10 -1 0 -6 -13 -9 2 -6 14
r3='s	0 0 0 7 0 0 -1 0 -2
r3=,	0 -1 8 3 -28 -9 6 0 5
r3=.	1 1 0 -6 -2 -9 0 -9 16
r3=;	4 0 -10 0 0 0 0 0 9
r3=<day-ahead>	0 0 -3 0 0 0 0 9 0
r3=<duty>	0 11 6 0 -11 -5 -9 -3 4
r3=<end>	-3 -2 13 -5 9 -10 -4 -6 -5
r3=<goods>	-4 3 -17 -2 23 -6 -3 0 -1
r3=<name>	0 -5 0 -1 -5 19 -1 0 -3
r3=<quality>	6 0 -6 0 -1 0 0 6 0
r3=<span>	0 0 10 0 -10 0 0 -3 5
r3=<v-impose>	0 11 0 0 0 1 0 -5 0
r3=before	8 0 6 0 -5 0 0 -3 -2
r3=by	0 0 0 0 0 0 7 0 -5
r3=collect	0 8 0 0 0 0 0 0 0
r3=duty	0 11 6 0 -9 0 -1 -1 -3
r3=each	0 0 0 0 -1 0 0 0 9
r3=energy	0 0 -2 0 -3 -5 0 15 0
r3=first	0 9 -2 -1 1 -6 -3 -7 3
r3=from	0 0 -7 0 9 0 0 0 0
r3=good	0 -7 4 0 5 -1 0 0 0
r3=in	-6 0 20 0 -7 2 -3 -8 0
r3=is	0 1 -4 0 -2 0 0 10 0
r3=last	2 0 -20 0 23 0 0 1 -9
r3=of	0 0 -5 3 -1 0 -1 13 -5
r3=the	-1 -9 1 11 -3 0 0 3 -5
r3=to	-3 1 8 0 -2 0 0 2 -3
r3=year	0 -5 2 -1 -5 -2 -3 5 9
r4='s	0 -1 -5 1 -2 0 7 0 0
r4=,	-5 7 7 0 -2 0 4 -6 -3
r4=.	0 10 -10 -5 5 3 -14 9 -11
r4=<duty>	0 0 -7 0 4 0 5 0 0
r4=<end>	-2 -2 13 -12 4 -13 -7 -8 5
r4=<goods>	0 0 0 0 -1 0 0 11 -3
r4=<month-gone>	0 -7 7 0 0 0 6 -1 0
r4=<name>	2 0 12 0 -5 0 -2 -2 -3
r4=<number>	0 0 15 0 -13 0 -1 1 0
r4=<span>	-6 -1 -3 0 11 -1 -3 0 4
r4=<v-begin>	0 0 -9 0 0 0 0 -3 10
r4=<v-say>	0 12 -19 0 13 -3 0 1 -3
r4=a	0 0 0 0 -2 0 0 8 0
r4=according	0 0 6 0 -4 0 0 0 0
r4=at	0 3 -7 0 4 0 1 0 0
r4=by	0 6 -6 1 -4 4 -1 -8 5
r4=each	0 0 -1 0 0 0 0 -1 10
r4=for	0 0 0 0 0 7 0 -1 0
r4=good	0 0 -5 0 0 0 0 9 -1
r4=in	0 0 -7 0 4 6 0 2 -3
r4=last	0 0 -8 0 8 0 0 0 0
r4=of	-3 0 -3 3 -7 0 0 12 0
r4=on	0 6 5 1 -10 0 -2 0 -2
r4=over	0 0 -2 0 -3 -5 0 15 0
r4=quarter	0 12 0 0 -5 -2 0 0 0
r4=the	-5 5 -9 0 9 3 -7 -4 3
r4=to	-5 0 17 0 -14 0 0 -7 5
r4=year	0 -8 0 0 20 0 0 -10 -17
r=, <level>	0 0 -5 0 9 0 0 0 0
r=, a	0 0 8 0 -3 0 0 -1 0
r=, and	0 -1 2 0 -8 2 0 3 0
r=. <end>	-6 -11 0 -15 1 -7 5 8 8
r=<end> <end>	-2 5 -3 3 10 0 -6 -8 -5
r=<span> ,	-3 -4 -13 6 11 0 0 -8 9
r=<span> .	2 0 19 5 -4 0 -6 -13 -11
r=by <number>	5 -7 0 -1 0 -3 -1 0 4
r=by the	0 0 -4 0 -1 0 0 10 0
r=for the	4 0 7 0 -6 0 0 0 0
r=for thi	0 0 4 0 -6 0 0 4 0
r=from <name>	0 0 -9 0 6 0 0 2 0
r=in <number>	0 -8 0 -2 9 -4 2 -17 6
r=in each	0 0 -1 0 0 0 0 9 0
r=in good	11 0 0 0 0 0 0 0 -4
r=in the	-15 10 -7 -1 10 3 -6 -16 12
r=last year	3 0 10 -1 -23 -3 -7 -2 17
r=next year	0 -6 0 0 0 0 11 0 -3
r=of <name>	0 0 -2 8 0 0 0 0 0
r=of <quality>	-5 -5 -8 0 18 -6 -1 0 1
r=of coal	0 0 11 0 -4 0 0 -5 0
r=of good	-7 0 0 0 5 -2 0 -3 8
r=of it	0 0 -7 1 -5 0 0 1 6
r=of soybean	0 0 -5 0 0 0 0 9 0
r=of sugar	0 0 0 0 -2 0 0 -1 7
r=of the	7 0 1 0 0 0 0 -4 0
r=the year	9 0 0 0 -1 0 0 0 -2
r=thi season	0 0 -2 0 0 0 0 8 0
r=thi year	0 1 -13 0 10 0 -1 0 3
r=to <name>	0 0 14 0 -5 0 0 -1 -1
r=worth of	0 0 0 0 -3 0 0 9 0
rule:after figure	4 1 -12 -10 3 8 3 0 -6
rule:after none	-7 0 5 0 1 25 -5 -23 -11
rule:deficit money	55 -8 -27 0 -24 -10 2 -10 -22
rule:duties money	-9 21 1 5 -8 -5 -5 -4 -11
rule:exports money	-9 -12 39 -6 4 -14 -14 -18 -19
rule:exports percent	0 0 12 0 -4 0 0 0 0
rule:exports tonnes	-1 0 5 0 0 0 0 4 -6
rule:imports money	-22 4 -23 0 46 -4 -3 -12 -19
rule:imports percent	0 0 -3 0 10 0 0 0 0
rule:imports tonnes	-3 -1 -8 0 21 0 0 -4 -4
rule:investment money	-14 -16 -16 -1 -14 45 -4 -3 -14
rule:none money	-25 17 2 0 -14 2 11 -40 13
rule:none percent	-10 -15 7 15 2 -11 0 -14 3
rule:none tonnes	-14 -16 20 -8 10 -11 -10 12 -39
rule:none units	-5 -7 -5 -3 4 -7 -6 27 -14
rule:other money	0 19 10 -1 -19 10 -16 -10 -17
rule:other percent	-2 0 -2 0 -4 0 17 0 -2
rule:purchases money	-7 -3 3 0 -15 -5 0 28 -12
rule:purchases tonnes	-8 -6 10 -5 -13 -6 -6 15 2
rule:purchases units	0 0 -1 0 -1 0 0 12 0
rule:state achieved	1 18 10 -7 -4 -16 -21 -9 2
rule:state aimed at	-33 -11 -15 10 2 19 -3 15 0
rule:state reported	-12 0 18 -23 15 -13 -1 -11 -2
rule:trade money	-20 0 -24 -7 7 -11 0 -24 45
rule:trade percent	-1 0 -2 0 0 0 0 0 10
rule:what deficit	58 -9 -28 -3 -24 -11 1 -11 -24
rule:what duties	-9 21 1 5 -8 -5 -5 -4 -11
rule:what exports	-15 -15 46 -9 0 -17 -18 -8 -26
rule:what imports	-29 0 -32 -5 62 -7 -9 -14 -27
rule:what investment	-14 -16 -16 -1 -14 45 -4 -3 -14
rule:what none	-42 1 18 5 2 -12 3 -1 0
rule:what other	-4 18 7 -5 -24 9 7 -12 -21
rule:what purchases	-19 -14 11 -8 -29 -16 -11 41 -7
rule:what trade	-23 0 -35 -9 1 -12 0 -29 60
s:"	-4 -9 -3 0 0 0 4 -3 14
s:'	4 -1 1 0 4 0 -1 0 -8
s:'s	-10 7 0 14 -16 4 4 3 -16
s:(	-1 0 10 0 3 0 0 0 -8
s:)	-1 0 10 0 3 0 0 0 -8
s:,	-1 -19 14 -9 -20 1 17 8 -5
s:-	-8 10 0 -2 1 -2 -3 7 -8
s:.	-10 -1 8 -14 3 -8 -1 3 2
s:/	0 0 -4 0 0 0 0 8 0
s::	2 3 0 -4 0 -9 -12 1 4
s:<agent>	-9 7 1 -1 -14 -2 7 5 -2
s:<day-ahead>	4 -4 0 -4 -22 7 1 3 0
s:<day-today>	13 0 -11 0 -9 1 0 5 -3
s:<duty>	-4 19 -16 2 8 -11 26 -26 -11
s:<gate>	-17 14 5 -2 -28 -9 -6 -17 32
s:<goods-amount>	-41 -40 -5 -29 32 -32 -38 42 -18
s:<goods>	-11 -34 22 -30 34 -20 -24 -1 -9
s:<level-noun>	10 -8 6 3 7 -12 -12 0 -16
s:<level>	-8 -23 2 18 23 6 1 -44 -6
s:<money>	-1 29 5 -17 -12 16 -1 -33 -1
s:<month-gone>	19 -3 5 -4 -25 -6 -6 4 4
s:<name>	-14 -33 20 2 15 21 -6 -10 -31
s:<not>	8 -16 -16 10 -4 4 -5 8 0
s:<number>	0 -37 13 -20 5 -32 -5 -2 22
s:<office>	-3 -10 -5 4 -7 -2 16 -9 11
s:<organisation>	0 7 10 18 -8 -7 -4 -10 -10
s:<person>	13 0 -4 -7 -3 -2 -14 7 0
s:<quality>	0 -1 -20 0 27 0 8 5 -30
s:<seat>	-8 1 0 -4 -6 6 0 12 -8
s:<sender>	-27 -27 54 1 -27 5 -4 -6 -16
s:<span>	-6 -9 -10 17 -1 0 3 3 -2
s:<taker>	-1 9 -16 0 19 -1 0 -3 -3
s:<v-agree>	2 3 -8 -5 -9 5 0 4 0
s:<v-bear>	-20 18 -14 -11 12 23 4 -20 -21
s:<v-begin>	-5 0 3 2 17 -14 -13 -4 -2
s:<v-buy>	-14 -4 -29 -15 31 -12 -18 32 -22
s:<v-down>	13 -3 -5 -6 6 -7 -10 -12 9
s:<v-end>	-9 17 1 6 -8 -3 0 -2 -14
s:<v-impose>	-3 16 -2 -2 -8 6 5 -1 -14
s:<v-propose>	0 -3 2 0 0 4 -15 -4 6
s:<v-return>	0 0 -7 2 6 0 0 0 0
s:<v-say>	0 23 -12 7 -23 -13 15 7 -10
s:<v-sell>	-10 -12 36 -10 0 -14 8 -18 -30
s:<v-stay>	0 -21 -9 -17 -2 -11 25 -4 11
s:<v-target>	4 0 8 -3 7 -3 -6 -22 1
s:<v-up>	-14 -9 22 -2 -19 -6 5 -1 14
s:a	7 0 -18 0 -4 2 6 0 3
s:about	-1 12 -28 1 8 -6 11 -2 -4
s:according	-8 0 0 -1 0 -2 -4 17 -2
s:after	4 0 -1 0 -3 0 6 1 -6
s:against	7 2 -10 0 -3 0 -1 -2 4
s:agree	0 -1 -5 0 -1 5 0 9 -1
s:aim	0 4 13 -1 0 -1 0 -6 -3
s:aircraft	0 0 -3 0 0 0 0 8 0
s:all	6 0 -10 0 4 -2 8 0 -11
s:alone	7 0 0 0 0 0 0 0 -1
s:also	0 -1 -7 -3 6 0 3 0 0
s:amount	-4 -1 0 -1 9 0 -4 -10 13
s:an	6 7 -13 1 -18 -8 0 13 -1
s:and	2 0 -16 -4 -5 6 -1 13 3
s:any	0 -1 -5 0 4 7 0 0 0
s:are	-1 -12 6 -2 -9 17 -8 0 0
s:as	0 -12 -10 -1 -8 8 8 0 7
s:ask	0 0 -9 0 9 0 0 0 0
s:at	0 19 -33 -3 1 -13 18 -2 0
s:average	-10 -3 -10 -6 -11 -1 36 -3 -9
s:banana	0 0 -14 0 0 0 0 0 16
s:be	-16 -4 0 6 10 10 1 -23 0
s:bean	0 0 -3 0 -9 0 0 18 -1
s:beef	0 0 -4 0 3 0 0 0 7
s:been	7 17 -22 -3 -7 -9 -9 9 4
s:before	11 -8 22 -3 -8 -5 -1 -2 -19
s:between	0 -1 -9 0 -15 -1 -2 -6 29
s:billion	4 0 -8 0 0 0 0 -1 10
s:boeing	0 0 0 0 -4 0 0 13 0
s:book	0 0 -10 0 0 0 0 14 0
s:both	-6 -1 -31 0 -14 -1 0 0 42
s:bring	0 13 8 0 -2 -5 -3 -5 -9
s:busan	0 0 -10 0 0 0 0 16 0
s:but	0 -5 -2 0 -7 7 7 0 0
s:butter	0 0 6 0 -1 0 0 0 0
s:buy	-8 -11 -4 -6 -1 -5 -10 32 -16
s:by	-5 23 -16 5 -1 -7 -24 0 13
s:call	7 0 -2 0 7 0 0 -7 0
s:car	-1 -7 0 0 -2 16 0 0 0
s:cash	-1 -3 -2 0 0 17 0 -3 0
s:claim	-2 18 -1 0 0 -4 0 -2 0
s:coal	0 0 9 0 -6 0 0 -4 2
s:cod	0 0 9 0 -3 0 0 0 0
s:collect	-11 33 0 -2 -11 -7 -7 -4 -5
s:come	0 0 -10 -2 19 -1 -8 4 -2
s:commit	0 0 -8 0 0 0 0 12 0
s:company	-1 0 -7 0 3 5 0 0 0
s:cost	-8 0 -1 23 0 -4 4 -10 -14
s:count	-5 6 0 0 4 -2 5 -3 -5
s:counted	0 0 -3 0 -2 0 8 5 0
s:country	-6 -1 -6 0 2 -1 1 -6 17
s:cover	0 0 0 0 6 0 0 -1 0
s:custom	-6 14 3 0 -14 -4 0 -2 7
s:cut	2 -8 -5 -2 4 7 -4 -12 11
s:day	12 -7 14 0 -13 0 0 -3 -9
s:deal	-2 0 0 0 -4 14 -2 0 -4
s:deficit	48 -11 -16 -1 -13 -7 -13 -8 -16
s:direction	-2 0 -20 0 -8 0 0 0 29
s:double	-8 0 -3 0 0 0 12 0 0
s:down	9 -2 -8 0 5 -5 0 0 0
s:duty	4 23 -5 0 16 -8 -23 -16 -13
s:each	-8 -11 -19 0 -3 -9 -2 16 25
s:earlier	0 11 0 0 -8 0 0 0 0
s:emergency	0 18 -2 0 -1 -4 0 -4 -2
s:end	-3 5 0 4 -6 1 0 0 -2
s:energy	-2 -6 -13 0 -11 0 0 25 -5
s:estimate	-6 17 -7 9 -8 -7 9 -7 -15
s:expect	-1 -1 12 8 10 -10 -9 -19 -4
s:export	-13 -3 43 -2 -17 -6 -6 -1 -10
s:exporter	0 -7 9 8 -1 -2 -2 0 -1
s:fact	0 0 -4 0 0 3 0 7 0
s:fall	0 -5 7 -2 -10 -2 2 -2 9
s:far	5 10 -7 0 -8 0 -1 4 -2
s:farm	-4 0 -10 0 0 0 0 24 -8
s:farmer	0 0 -3 0 10 0 0 0 0
s:figure	0 0 -4 0 12 -1 -1 -6 3
s:first	5 4 -3 -4 10 -12 -10 0 -2
s:fish	0 0 12 0 0 0 0 -2 -5
s:for	-25 -3 25 -4 -20 6 4 4 -8
s:forecast	0 0 0 0 -3 0 1 -1 6
s:free	0 0 0 0 15 0 -1 -3 -1
s:from	8 0 0 0 9 -14 10 -15 -11
s:fruit	0 0 -13 0 14 0 0 0 0
s:gap	24 0 -6 0 -4 0 -4 0 -15
s:georgia	0 0 -7 0 9 0 0 0 0
s:go	0 0 28 0 -30 0 0 -9 8
s:goal	-3 -1 4 0 -12 -1 -1 -4 19
s:good	18 -29 0 -13 -2 -13 3 5 0
s:grow	0 0 0 0 0 0 0 0 6
s:growth	-2 -1 -7 24 -7 0 -4 -1 -2
s:had	8 14 -13 -4 -9 -12 1 11 -5
s:half	4 -7 10 -1 0 -4 -3 8 -18
s:has	0 0 -21 -1 2 -3 0 14 6
s:have	-11 13 -11 0 -9 -2 0 12 1
s:he	7 0 -5 -3 1 0 5 0 -15
s:highest	0 0 0 0 0 0 7 0 0
s:his	14 -2 0 0 0 0 -2 -2 -6
s:hope	-2 0 13 0 -13 0 0 -1 5
s:how	0 -1 -5 0 0 12 0 0 0
s:i	0 0 10 0 2 0 0 -8 0
s:if	-6 0 7 1 1 -3 5 0 -12
s:import	-4 2 -26 -3 46 -5 -1 -30 -9
s:importer	0 9 -6 0 6 0 0 -1 -2
s:in	1 3 8 -23 -8 3 -9 1 2
s:industry	0 0 -4 0 0 0 9 0 0
s:intend	0 0 -4 0 -3 0 0 11 0
s:into	0 -1 -6 0 3 8 0 0 0
s:invest	-7 -6 -11 0 -9 26 -1 0 -7
s:investment	-2 -1 -1 0 -4 17 0 0 -2
s:is	-5 13 -24 2 -6 0 11 15 -9
s:it	19 -6 -1 11 -14 0 -29 -6 8
s:its	9 -7 -3 -1 0 0 -6 17 -12
s:last	3 0 11 -13 1 -12 -28 -1 6
s:law	0 9 0 0 0 0 0 0 0
s:least	4 0 -14 0 -12 0 -4 22 -7
s:leave	0 0 20 0 -12 0 0 -7 0
s:less	5 -2 2 0 5 0 0 -6 -1
s:like	0 0 10 0 1 0 0 -7 -2
s:list	-1 0 2 0 1 0 0 -4 7
s:lose	-1 -2 10 1 -6 0 5 -4 -4
s:lower	-4 -5 -4 4 0 0 0 0 7
s:make	0 0 -4 0 -5 0 0 0 10
s:market	0 0 10 0 0 0 0 0 -1
s:may	0 0 0 -1 16 0 -2 -9 0
s:medicine	0 0 -6 0 8 0 0 0 0
s:meet	0 0 -4 0 0 0 0 8 0
s:member	-1 -8 0 0 18 0 5 -10 -6
s:middle	0 0 -10 0 0 0 0 15 0
s:milk	0 0 3 0 -17 0 0 0 16
s:million	-21 0 -18 -5 13 -5 -7 27 3
s:month	2 12 -7 0 -5 0 -2 4 -8
s:more	5 10 -16 -5 -11 7 -1 11 -7
s:most	10 1 0 0 -8 0 -2 0 0
s:mr	-1 7 -19 0 6 0 0 0 6
s:my	0 0 7 0 -9 0 1 1 -1
s:nearly	0 0 0 0 -7 0 0 8 0
s:next	0 -8 0 0 0 0 9 7 -8
s:no	2 -2 -9 -1 0 12 -5 5 -6
s:not	3 -2 2 0 -7 0 -7 4 0
s:note	-3 8 0 0 -9 0 1 0 4
s:number	11 -7 7 0 -6 0 -2 3 -11
s:of	0 -4 -3 6 6 0 -27 14 -12
s:oil	-1 4 20 0 -16 0 0 0 -5
s:olive	0 0 24 0 -22 0 0 0 0
s:on	14 -11 -16 -6 9 0 0 0 2
s:one	-8 0 6 -1 0 -2 16 -3 -14
s:or	-4 12 0 0 -3 -9 -6 -6 13
s:order	0 0 1 0 -2 0 0 6 0
s:other	-2 -9 0 0 -2 14 0 0 0
s:our	0 9 1 13 -1 -4 -8 -2 -15
s:out	0 0 0 0 -6 4 0 9 -1
s:output	0 0 -7 17 -1 0 0 -2 0
s:over	0 -6 3 4 -15 2 -4 11 -9
s:own	-7 3 -9 4 2 -4 -2 1 4
s:pay	-13 18 -20 -1 -15 20 5 -10 -13
s:plan	0 0 0 0 0 1 -3 -1 9
s:price	0 0 -12 0 10 5 0 0 0
s:product	5 0 3 0 -9 0 0 0 0
s:promise	0 -5 -11 0 -16 15 0 20 -8
s:purchase	-1 -2 -13 0 -17 0 0 27 0
s:put	0 -4 0 1 -10 4 11 0 -5
s:quarrel	-6 0 -12 3 12 0 0 -1 5
s:quarter	-3 20 5 0 -13 -5 0 -3 -2
s:quota	0 0 -12 -1 21 0 -1 0 0
s:raspberry	0 0 11 0 -8 0 0 -1 0
s:reach	0 2 2 0 -12 -4 -4 0 12
s:reckon	-2 -9 8 3 -7 -2 13 -2 -8
s:record	20 0 -8 0 -2 0 0 0 -7
s:refund	0 16 -5 0 0 -3 0 0 0
s:report	13 4 -7 0 -7 -2 -2 3 0
s:return	0 0 -7 0 7 0 0 0 0
s:rice	0 -1 2 0 -13 0 0 14 2
s:run	0 0 4 0 0 -1 -4 0 7
s:sale	-3 -3 14 -1 -7 -1 -1 6 -2
s:salmon	0 0 10 0 -4 0 0 0 0
s:say	3 2 -7 -4 5 -5 5 0 -4
s:season	-1 -4 -2 0 2 -4 9 7 -6
s:second	0 7 14 0 -7 -4 0 0 -7
s:sell	1 -1 3 -2 7 -2 8 -10 -13
s:send	0 0 11 0 -3 0 0 0 0
s:set	8 -10 6 0 -13 3 3 -14 3
s:sheet	0 0 -7 0 -1 3 0 10 -1
s:ship	0 0 0 0 1 0 8 -2 -1
s:shipbuilding	-7 -13 -8 0 -3 35 -1 -9 -3
s:shipment	0 0 17 0 -5 0 0 -5 0
s:should	-1 0 7 0 9 -1 -1 -8 0
s:show	-4 0 -2 0 -4 0 0 10 6
s:shrink	10 0 -4 0 0 0 0 0 0
s:side	-6 -9 0 0 -7 4 -1 0 19
s:sign	3 -6 6 0 -6 3 5 -3 -8
s:since	1 -15 -7 -2 -1 -4 13 10 0
s:so	-2 15 -6 0 -9 -1 -7 2 5
s:some	-9 11 -11 1 -8 -7 18 3 -9
s:soybean	-4 0 -20 0 -25 -2 0 41 0
s:stand	4 0 -6 0 -3 0 0 7 0
s:state	0 0 -6 0 3 0 0 0 5
s:steel	0 0 0 0 15 0 0 -10 0
s:stuff	0 0 6 0 0 0 0 0 0
s:sugar	0 0 0 0 -7 0 0 -8 14
s:surplu	-14 -1 -3 0 -2 0 20 0 3
s:take	-14 5 -5 7 7 -6 -5 4 -7
s:target	-1 0 0 0 -6 0 0 0 9
s:tariff	-11 4 -9 3 -20 -1 27 -8 2
s:tea	0 6 0 0 -8 0 0 5 0
s:than	2 6 -7 -8 0 10 0 0 -13
s:that	9 0 9 3 8 -6 -6 -15 -14
s:the	4 1 0 6 -12 -5 7 8 -11
s:their	5 2 -9 0 8 -1 -1 -2 -2
s:them	1 -3 18 0 -7 -2 -3 2 -7
s:themselve	-2 0 -1 0 0 0 0 0 13
s:then	3 0 -7 0 0 0 0 9 -2
s:there	12 -2 15 -2 -8 -1 0 -8 -9
s:they	-11 0 11 0 0 -3 4 -1 -1
s:thi	-7 0 9 -1 -10 -7 0 10 0
s:third	7 0 0 0 -7 0 0 -1 0
s:through	0 0 -11 0 0 0 0 8 6
s:to	0 -23 27 -26 -17 5 0 15 -14
s:trade	-3 -12 -17 -4 -20 -1 -15 -16 53
s:truce	6 -6 4 6 -16 -2 0 3 -3
s:two	-19 -12 0 -2 -28 0 -10 0 39
s:under	6 19 0 0 -10 -9 -9 0 -8
s:undertaken	0 0 0 0 0 -2 0 7 0
s:up	-6 5 -27 -4 19 7 -11 -3 4
s:us	7 0 -14 0 14 0 0 -1 0
s:value	0 0 -14 0 24 0 0 -2 -5
s:volume	-8 0 -5 0 6 0 -2 -6 15
s:want	8 -5 -1 0 5 -3 9 -12 -1
s:was	12 0 -8 0 -17 -4 3 4 1
s:way	0 0 -13 0 1 0 0 0 11
s:we	-7 5 20 -4 3 -13 -12 -3 -5
s:were	-7 -12 9 0 5 -3 17 -6 -11
s:what	-9 5 15 0 -5 -11 -14 12 -14
s:wheat	0 0 2 0 4 0 0 -6 0
s:which	-8 -3 3 6 -4 4 1 -9 4
s:while	0 -4 0 0 4 6 0 0 -2
s:whole	-4 4 8 0 -4 -1 -2 -2 4
s:will	-5 0 0 -5 -14 20 -4 4 -7
s:with	21 -16 -19 -5 1 0 0 7 -10
s:within	0 0 -1 1 -7 0 0 12 0
s:without	1 -4 -5 8 2 0 -1 0 0
s:worth	-14 -14 14 0 3 -8 -13 8 0
s:would	-12 -1 -6 22 22 -2 0 -14 -24
s:year	17 -28 6 -28 13 -25 -19 6 0
sa:"	-3 -7 8 0 0 0 4 -3 0
sa:'s	-2 2 4 9 -19 -1 2 0 -2
sa:) .	0 0 0 0 6 0 0 0 0
sa:,	-3 0 0 0 -12 -5 14 7 0
sa:, <level>	0 0 0 0 6 0 0 0 -2
sa:, <money>	0 -3 -1 0 0 10 0 0 0
sa:, <person>	0 0 -17 0 12 0 0 8 0
sa:, a	4 0 12 0 -12 1 0 -3 0
sa:, according	-6 1 2 0 0 -1 -3 12 -2
sa:, an	0 0 0 0 0 0 7 0 0
sa:, and	6 -2 -6 0 5 8 -7 -2 -2
sa:, as	-2 -1 -2 0 0 0 11 0 0
sa:, by	0 13 -13 8 -4 0 4 0 -12
sa:, if	0 0 -2 0 -1 0 9 0 0
sa:, on	0 6 -2 3 0 0 0 0 0
sa:, the	12 0 0 9 -9 -8 0 -1 -7
sa:, to	-3 0 -2 0 4 0 -1 0 7
sa:, up	0 0 0 0 -2 0 0 -3 8
sa:-	0 0 8 0 0 0 0 0 -4
sa:.	-10 -1 9 -14 0 -8 0 4 2
sa:;	6 -3 -14 0 8 -2 -2 0 8
sa:; the	0 0 -8 0 1 0 0 0 10
sa:<agent>	0 8 10 0 -6 -2 0 -2 -7
sa:<day-ahead>	0 0 4 -2 -15 1 -3 3 3
sa:<day-ahead> ,	0 0 6 0 -1 0 0 -4 0
sa:<day-ahead> .	0 0 0 0 -7 0 0 6 0
sa:<day-today>	9 0 -2 0 -5 0 0 0 0
sa:<duty>	4 1 -3 0 13 -17 14 -17 -11
sa:<gate>	-12 0 4 0 -14 -2 -2 -12 28
sa:<goods-amount>	-3 -1 -3 -3 20 -1 -4 -4 0
sa:<goods-amount> .	0 0 0 0 11 0 0 -3 -3
sa:<goods-amount> of	0 0 8 0 -3 0 0 -3 0
sa:<goods>	5 -15 0 -9 30 -17 -26 -3 -9
sa:<level>	-2 0 10 5 15 -3 0 -23 -14
sa:<level> .	-11 5 5 0 7 -3 0 -8 -4
sa:<level> of	0 -2 9 4 -3 0 0 -2 -1
sa:<money>	-7 -7 -16 -6 6 9 -1 14 4
sa:<money> .	-3 0 -15 0 12 -2 -1 7 4
sa:<money> <span>	0 0 0 0 -2 6 0 0 0
sa:<money> last	0 -1 8 0 0 0 0 0 -3
sa:<money> more	0 0 0 0 0 -4 0 7 0
sa:<month-gone>	2 0 15 -1 -7 -5 1 -2 -8
sa:<name>	0 -26 21 10 -11 23 -23 -10 -11
sa:<name> 's	0 0 6 8 -10 0 0 -3 0
sa:<name> ,	0 -2 7 0 -6 6 0 -2 0
sa:<name> .	-7 -1 21 0 -8 4 -1 -11 0
sa:<name> by	0 0 -2 0 0 8 0 -1 0
sa:<name> in	0 0 9 0 0 0 0 -1 -4
sa:<name> sell	0 0 7 0 -1 0 0 0 0
sa:<not>	11 -7 -16 4 0 0 -11 14 0
sa:<number>	17 -12 0 -2 0 -22 -4 -3 8
sa:<number> ,	4 -4 0 -1 -10 -7 -6 9 9
sa:<number> .	12 -14 -1 0 -1 -11 0 -3 8
sa:<number> and	0 0 -10 0 7 0 0 6 0
sa:<office>	0 -2 -1 0 7 0 5 0 -3
sa:<organisation>	3 8 5 7 0 -13 -9 -13 0
sa:<organisation> .	0 0 7 0 8 0 -5 -7 0
sa:<organisation> in	-3 9 0 0 0 0 -1 0 0
sa:<organisation> report	6 0 0 0 -4 0 0 0 0
sa:<person>	-5 -5 -14 0 9 0 -2 22 -4
sa:<person> .	0 -2 -1 0 -3 -1 0 15 0
sa:<person> say	0 0 -15 0 13 0 0 1 0
sa:<quality>	0 -19 0 -10 21 0 -14 0 -2
sa:<quality> energy	0 0 -2 0 -3 0 0 11 0
sa:<seat>	-6 7 9 -1 -10 0 4 -4 -2
sa:<sender>	-5 -10 6 -2 3 0 4 0 0
sa:<span>	-23 -7 -10 12 1 -5 6 16 -1
sa:<span> ,	-14 -10 -9 9 4 0 4 0 11
sa:<span> .	0 -2 15 1 -2 8 -11 0 -19
sa:<span> and	0 0 0 0 -1 -6 0 10 0
sa:<span> for	0 0 -8 5 2 0 0 0 0
sa:<span> of	0 0 -4 0 2 0 0 7 -1
sa:<span> through	0 0 -2 0 0 0 0 9 0
sa:<v-agree>	8 6 -10 -1 0 0 -4 0 0
sa:<v-bear>	-2 0 0 -1 0 9 -3 -3 -1
sa:<v-begin>	1 0 16 -2 2 -7 -5 -16 2
sa:<v-buy>	-2 4 -8 0 1 3 -1 0 2
sa:<v-down>	0 -8 2 1 9 -7 -5 0 -3
sa:<v-end>	0 8 0 0 1 0 0 -5 0
sa:<v-impose>	11 7 -16 0 4 0 9 -7 -20
sa:<v-propose>	0 0 2 0 5 3 -7 -9 0
sa:<v-say>	0 0 -24 3 2 -2 16 6 -4
sa:<v-stay>	0 0 -5 0 5 0 6 0 -4
sa:<v-target>	4 5 5 0 4 -6 -3 -8 -5
sa:<v-up>	-10 -4 12 0 -7 -1 10 -8 8
sa:a	0 -2 0 0 -3 0 0 11 -3
sa:according	-6 1 2 0 0 -1 -3 12 -2
sa:according to	-6 1 2 0 0 -1 -3 12 -2
sa:agree	0 0 -4 0 0 2 0 7 0
sa:an	4 0 0 0 -4 0 6 0 0
sa:and	8 -9 -11 -1 4 5 -7 12 -11
sa:and <goods-amount>	0 0 0 0 -1 0 0 7 0
sa:and buy	0 0 -6 0 6 7 0 -4 0
sa:and to	0 0 0 0 0 -2 0 6 0
sa:any	0 -1 -4 0 4 6 0 0 0
sa:are	-8 -9 13 0 -10 10 -3 0 0
sa:as	-3 -3 -3 0 0 0 10 -1 1
sa:at	-3 16 -24 -1 0 -8 6 -5 11
sa:at <level>	3 8 -5 0 1 0 0 -3 -4
sa:at least	0 3 0 0 0 -1 0 7 -1
sa:be	-5 -7 -10 2 4 12 8 -7 -4
sa:bean	0 0 -5 0 -3 0 0 11 0
sa:beef	0 0 -8 0 14 0 0 -4 0
sa:been	-5 11 -15 0 0 -3 -3 11 5
sa:been collect	0 8 0 0 0 0 0 0 0
sa:before	14 -5 13 -2 -7 -3 0 -5 -9
sa:before .	9 -1 6 0 -1 0 -1 0 -4
sa:before the	0 0 9 0 -3 0 0 -2 0
sa:both	-1 0 -9 0 -9 0 0 1 18
sa:busan	0 0 -7 0 0 0 0 9 0
sa:busan .	0 0 -7 0 0 0 0 8 0
sa:buy	-1 0 -5 0 4 7 0 0 0
sa:by	-3 20 -11 4 0 -1 -3 -6 0
sa:by <number>	2 -9 -2 5 0 0 -4 -5 9
sa:by the	-4 7 -1 -1 0 0 -1 2 0
sa:call	8 0 -2 0 7 0 0 -7 -1
sa:coal	0 0 10 0 -7 0 0 -4 2
sa:coal ,	0 0 8 0 -3 0 0 -3 0
sa:collect	-1 17 -4 0 0 -3 -1 0 0
sa:come	-1 -2 0 0 17 -1 0 -2 -4
sa:count	-4 7 -6 0 7 -1 5 -6 -3
sa:custom	-5 0 2 0 -3 -1 0 0 9
sa:direction	-1 0 -4 0 -7 0 0 0 15
sa:down	-2 0 0 0 7 0 0 -3 -1
sa:down <level>	0 0 -5 0 10 0 0 -1 0
sa:down from	0 0 8 0 -5 0 1 0 0
sa:duty	3 10 0 -6 12 0 -7 -15 -8
sa:each	-6 -8 -17 0 -4 -7 -1 16 20
sa:each of	0 0 -6 0 -2 0 0 15 -1
sa:earlier	0 11 0 0 -8 0 0 0 0
sa:emergency	-2 13 -1 0 0 -2 0 0 0
sa:emergency law	0 7 0 0 0 0 0 0 0
sa:energy	0 -3 -4 0 -4 0 0 13 0
sa:energy over	0 0 -2 0 -3 -5 0 15 0
sa:estimate	-1 3 -7 8 -5 -2 13 -1 -11
sa:expect	-3 0 8 0 -1 0 0 -3 5
sa:export	0 0 9 0 -6 0 0 0 0
sa:fall	0 0 6 0 -2 0 0 0 0
sa:farm	0 0 -3 0 -5 0 0 17 -2
sa:farm good	0 0 -3 0 -5 0 0 19 -2
sa:first	0 9 0 -1 1 -7 -4 -8 3
sa:first <span>	-4 0 0 0 2 0 0 0 7
sa:first half	0 0 -4 0 7 0 0 0 0
sa:first quarter	0 12 0 0 -5 -1 0 0 0
sa:for	-14 2 -9 0 -4 23 -14 11 -2
sa:for <money>	0 0 -17 0 16 6 0 0 0
sa:for <name>	-4 0 10 0 -5 0 0 0 2
sa:for <number>	0 2 -13 0 -1 0 0 6 7
sa:for shipbuilding	-4 -11 -5 0 0 27 0 -7 0
sa:for the	2 0 6 3 -11 -1 -3 5 -4
sa:for thi	0 0 4 0 -6 0 0 5 -1
sa:from	-2 -2 5 0 5 -12 3 0 0
sa:from <name>	4 0 -8 0 12 0 0 -2 0
sa:from the	0 0 -9 1 0 -2 0 8 0
sa:go	0 0 16 0 -18 0 0 -11 10
sa:go to	0 0 13 0 -6 0 0 -5 0
sa:good	6 -16 14 -6 -3 -11 -11 10 0
sa:good ,	-4 0 8 0 -7 0 0 6 0
sa:good each	0 0 0 0 -1 0 0 0 9
sa:had	-4 10 -2 0 -1 -2 -1 10 -2
sa:had been	-1 9 -5 0 -1 -1 0 9 0
sa:half	0 0 10 0 -5 0 0 4 -3
sa:half of	0 0 8 0 -4 0 0 4 -2
sa:has	0 3 -13 0 0 -4 0 8 7
sa:has been	0 7 0 0 0 0 0 0 0
sa:have	0 0 -2 0 0 0 0 6 0
sa:he	0 -8 -1 0 -1 5 8 0 0
sa:he say	0 -4 0 0 0 0 6 0 0
sa:if	-2 -1 -4 1 6 0 7 -1 -5
sa:import	0 7 0 0 0 0 0 -8 0
sa:import .	0 8 0 0 -3 0 0 0 -2
sa:in	5 2 11 -26 -7 5 0 -7 -4
sa:in <name>	0 0 16 0 -9 0 0 -1 0
sa:in <number>	14 -14 13 -6 0 -11 0 -15 -1
sa:in <seat>	-3 9 0 0 0 0 -1 0 0
sa:in <span>	0 -1 -6 0 0 0 9 5 0
sa:in a	-2 0 14 0 -3 0 0 0 -7
sa:in each	0 0 -7 0 -4 0 0 14 1
sa:in good	17 0 -2 0 -3 0 0 0 -6
sa:in the	-21 9 -10 -4 16 7 -10 -11 9
sa:into	0 0 -5 0 2 8 0 0 0
sa:invest	0 0 0 0 -1 -8 0 14 0
sa:invest <money>	0 0 0 0 -1 -7 0 13 0
sa:investment	-1 -1 0 0 -2 11 0 0 -1
sa:investment in	0 0 0 0 0 9 0 -5 0
sa:is	1 5 -10 2 -19 1 4 9 -8
sa:it	5 -6 0 8 -9 2 -6 0 0
sa:it .	2 0 -4 0 0 0 0 0 6
sa:its	-1 0 8 0 -2 -4 0 5 0
sa:last	1 0 16 -7 0 -11 -14 -15 3
sa:last year	4 -5 11 -5 1 -7 -12 -15 5
sa:law	0 9 0 0 0 0 0 0 0
sa:law .	0 7 0 0 0 0 0 0 0
sa:least	0 3 0 0 -1 -2 0 11 -3
sa:leave	0 0 12 0 -5 0 0 -4 0
sa:less	0 0 1 0 8 0 0 -8 0
sa:less than	0 0 2 0 5 0 0 -8 0
sa:meet	0 0 -4 0 0 0 0 8 0
sa:month	-2 12 0 0 0 -2 0 0 0
sa:more	6 0 -6 -2 -9 0 0 6 -2
sa:more than	0 0 -3 0 -4 6 1 0 -2
sa:next	0 -8 0 0 0 0 9 2 -7
sa:next .	0 0 -1 0 7 0 0 -2 0
sa:next year	0 -6 5 0 -8 0 10 -2 -4
sa:no	3 0 -4 0 -5 2 0 9 -3
sa:not	4 -2 0 1 -2 -3 -6 2 2
sa:of	-18 -16 10 11 4 -14 -34 19 0
sa:of <level>	0 0 7 1 0 0 0 -2 -1
sa:of <money>	-5 0 0 0 0 -6 0 9 4
sa:of <name>	0 0 -4 7 -1 0 0 0 3
sa:of <number>	6 2 -1 0 -1 -2 0 -1 2
sa:of <quality>	-7 -5 -16 0 18 -4 -2 7 0
sa:of coal	0 0 10 0 -4 0 0 -8 2
sa:of farm	0 0 -1 0 -1 0 0 12 -1
sa:of good	-7 0 0 0 5 -2 0 -3 8
sa:of it	-9 -2 1 6 -10 6 -1 -2 6
sa:of last	0 7 0 0 0 0 0 -1 0
sa:of soybean	0 0 -5 0 0 0 0 10 0
sa:of sugar	0 0 0 0 -2 0 0 -1 7
sa:of the	13 -12 -5 0 2 0 -9 8 -7
sa:on	10 0 -7 0 0 -2 -13 -3 10
sa:on <day-today>	9 0 -2 0 -4 0 0 0 0
sa:on <quality>	6 0 0 -1 0 0 -2 0 -3
sa:on the	-5 6 5 0 -6 0 0 0 0
sa:one	-1 -1 -2 0 -5 0 16 0 -4
sa:or	-2 2 0 0 0 -6 -4 -3 14
sa:other	0 0 0 0 0 7 0 -2 0
sa:our	-3 11 -8 6 5 0 -2 -3 -7
sa:over	-3 -3 5 4 -13 -11 -3 21 -4
sa:over <span>	0 0 -5 3 -6 -9 0 20 0
sa:part	0 -1 6 0 0 0 0 0 0
sa:pay	0 0 0 0 0 9 0 -2 0
sa:product	5 0 3 0 -7 0 0 -2 0
sa:quarrel	0 0 -6 0 7 0 0 0 1
sa:quarter	0 12 0 0 -6 -2 0 0 0
sa:quarter .	0 7 0 0 -2 0 0 0 0
sa:quota	0 0 -7 0 11 0 0 0 0
sa:record	12 0 -3 0 0 0 0 0 -1
sa:report	7 5 -1 0 -5 -1 -1 0 0
sa:rice	0 0 0 0 -6 0 0 4 3
sa:say	0 -11 -23 0 16 -1 2 9 0
sa:say .	-1 -5 -2 0 -3 0 5 10 0
sa:season	0 -1 0 0 6 -2 0 1 -1
sa:see	0 0 -7 0 3 0 0 1 0
sa:sell	6 0 -14 0 3 0 0 5 0
sa:sell to	0 0 -1 0 0 0 0 6 0
sa:set	11 -4 -5 0 -1 6 0 -1 -2
sa:shipbuilding	-7 -12 -7 0 -2 34 -1 -10 -2
sa:shipbuilding .	-4 -8 -6 0 -1 27 0 -5 -1
sa:show	-2 0 0 0 0 0 0 0 6
sa:show .	-2 0 0 0 0 0 0 0 6
sa:side	-2 -1 -2 0 0 0 0 0 12
sa:since	2 -13 -7 -1 0 -4 13 10 -3
sa:since <month-gone>	0 -9 7 0 0 0 6 0 0
sa:since the	0 0 -3 0 0 0 0 8 0
sa:so	0 7 0 0 -3 0 0 2 -1
sa:soybean	-1 0 -8 0 -7 0 0 17 0
sa:steel	0 0 8 0 0 0 0 -2 0
sa:sugar	0 0 0 0 -2 0 0 -1 7
sa:take	0 1 7 0 -2 0 0 0 0
sa:tariff	1 -1 0 5 -4 -16 6 0 0
sa:than it	10 0 -4 0 -7 0 0 0 0
sa:than the	0 0 0 0 7 0 0 0 0
sa:that	5 0 7 1 0 0 -7 -6 -2
sa:the	5 13 2 2 0 -10 -13 5 -22
sa:the <day-ahead>	0 0 0 0 -8 3 0 4 0
sa:the <name>	-4 -6 -12 2 -7 20 -2 5 -5
sa:the <organisation>	4 9 5 8 0 -9 -7 -18 -2
sa:the duty	5 -4 2 -1 7 0 0 -4 -5
sa:the emergency	-2 13 -1 0 0 -2 0 0 0
sa:the first	0 9 0 -1 2 -6 -4 -7 3
sa:the next	0 0 -4 0 6 0 0 5 0
sa:the quarrel	0 0 -6 0 7 0 0 0 1
sa:the record	12 0 -3 0 0 0 0 0 -1
sa:the tariff	-2 0 0 0 -1 0 10 0 0
sa:the year	11 -9 -1 -2 8 -4 -6 -5 1
sa:there	17 0 9 0 -13 0 0 -11 -1
sa:they	0 -2 0 0 -3 0 8 -2 0
sa:thi	-1 2 -3 -3 -7 -5 0 8 7
sa:thi season	0 0 0 0 -3 0 0 8 0
sa:three .	0 0 6 0 -3 0 0 0 0
sa:through	0 0 -4 0 -12 0 0 8 6
sa:through <number>	0 0 -3 0 0 0 0 10 0
sa:to	-19 -12 29 -14 -21 -1 -2 22 -3
sa:to <money>	-4 2 -5 0 4 0 -1 0 6
sa:to <name>	-10 -2 40 -1 -33 -4 -2 0 -9
sa:to <quality>	0 0 6 0 -6 0 0 -2 1
sa:to be	0 -3 -8 0 0 5 9 0 0
sa:to invest	0 0 0 0 0 -4 0 7 0
sa:to the	-3 2 0 0 -4 0 0 6 0
sa:under	4 14 -6 0 0 -5 -4 -4 -4
sa:under the	-4 15 -4 1 1 -4 -2 -2 -2
sa:up	0 0 -14 0 15 0 -1 0 0
sa:us	3 0 10 0 -12 0 0 0 0
sa:was	-3 2 -2 0 -10 0 8 3 0
sa:way	0 0 -1 0 -2 0 1 0 10
sa:way .	0 0 -1 0 -1 0 1 0 7
sa:we	0 0 6 0 3 0 0 -6 0
sa:were	1 -3 0 0 0 0 7 0 -3
sa:what	-2 0 12 -1 1 -4 -4 1 -3
sa:what <name>	0 0 7 0 5 0 0 -7 0
sa:what the	0 0 -2 0 0 -2 0 7 0
sa:which	-6 0 -3 3 1 3 4 -1 -1
sa:with	2 -3 -9 0 3 5 -1 1 -1
sa:with <name>	9 -3 -4 0 -4 8 0 0 -4
sa:without	1 0 -7 0 4 0 0 0 0
sa:worth	-3 0 0 0 0 0 0 9 -2
sa:worth of	0 0 0 0 -1 0 0 8 0
sa:would	-4 -1 0 0 13 3 0 -4 -8
sa:year	9 -16 14 -18 6 -13 -7 -10 1
sa:year ,	0 -7 0 0 0 0 3 0 6
sa:year .	3 -4 17 -10 9 -8 -4 -12 -16
sa:year ;	0 0 -10 0 2 0 0 0 10
sa:year before	12 -3 2 0 0 0 -2 -3 -4
sb:"	-1 -7 0 0 -10 0 5 -1 14
sb:'	8 0 0 0 2 0 0 -3 -8
sb:'s	-9 10 -5 5 -3 3 8 0 -15
sb:'s trade	-1 0 0 0 0 0 0 0 8
sb:(	0 0 11 0 0 0 0 4 -8
sb:,	3 -27 12 0 -12 7 3 5 -5
sb:, <name>	0 0 0 0 -11 0 -4 3 11
sb:, <person>	0 0 7 0 -4 0 0 0 0
sb:, a	5 0 10 0 -6 0 0 0 -5
sb:, and	6 0 7 -1 -4 0 0 -3 -14
sb:, but	0 -2 -5 0 0 4 8 0 0
sb:, say	0 -4 10 0 0 0 0 0 0
sb:, the	16 0 -10 0 -13 0 2 1 0
sb:, to	-1 0 3 0 5 -1 0 -12 7
sb:, up	0 0 0 0 -2 0 0 -4 8
sb:, which	0 -1 7 1 -8 1 -2 -6 5
sb:, with	0 0 3 0 -2 0 0 7 -3
sb:-	-5 11 -4 0 1 -1 -1 5 -3
sb:.	0 6 -16 0 15 0 0 0 -3
sb::	-2 4 0 -4 0 -9 -11 0 6
sb:: <goods-amount>	0 0 -5 0 12 0 0 0 -6
sb:: <money>	5 0 6 0 -8 7 0 0 -9
sb:: <number>	-1 -1 -10 0 5 0 10 -1 0
sb:: last	0 0 -22 0 17 0 0 0 7
sb:;	-1 0 14 0 -11 0 5 -2 -7
sb:; the	0 0 0 0 -3 0 7 1 0
sb:<agent>	-6 0 -9 0 -6 0 8 8 2
sb:<day-ahead>	3 -4 -6 0 -5 6 5 0 -1
sb:<day-ahead> ,	5 -2 0 0 -2 0 6 0 0
sb:<day-gone>	-2 6 4 -4 -4 -1 3 0 0
sb:<day-gone> that	1 0 -2 0 9 0 0 0 -2
sb:<day-gone> the	-5 8 9 0 -14 0 0 0 1
sb:<day-today>	7 0 -8 0 -2 2 0 3 -3
sb:<duty>	-7 18 -16 2 -2 0 14 -13 -3
sb:<gate>	-4 16 0 0 -15 -5 -1 -6 10
sb:<goods-amount>	-7 -4 0 -2 0 -1 -5 17 -2
sb:<goods-amount> in	0 0 -3 0 12 0 0 0 -5
sb:<goods-amount> of	-1 0 -3 0 -9 0 0 12 4
sb:<goods>	-10 -27 19 -28 20 -10 -11 4 -10
sb:<level-noun>	6 -6 2 5 6 -6 -9 0 -11
sb:<level>	-3 -7 -12 0 7 22 2 -10 -5
sb:<level> ,	5 0 0 0 2 0 3 -7 0
sb:<level> in	0 0 7 0 -1 0 0 0 0
sb:<level> last	0 0 -7 0 0 3 0 0 8
sb:<level> of	0 0 -10 2 9 0 0 0 0
sb:<money>	-2 5 11 -2 -5 12 3 -20 -6
sb:<money> ,	-1 0 -7 0 2 6 3 -4 0
sb:<money> <span>	0 0 8 2 0 0 0 -9 0
sb:<money> in	3 -3 -12 0 3 0 -4 0 6
sb:<money> of	-4 0 -13 0 7 0 11 0 0
sb:<month-gone>	19 -9 -7 0 -18 0 -13 8 10
sb:<name>	-12 -22 5 1 24 9 0 -4 -30
sb:<name> 's	-6 -4 -14 10 6 2 11 -5 -1
sb:<name> ,	0 -7 10 0 -19 11 -5 1 0
sb:<name> :	0 0 -2 0 7 1 0 -1 0
sb:<name> and	-2 0 -13 0 8 -9 -3 2 16
sb:<name> buy	2 0 10 0 0 0 0 -10 -3
sb:<name> export	0 0 9 0 0 0 0 -3 0
sb:<name> fall	0 0 10 0 -1 0 0 0 0
sb:<name> good	8 0 8 0 -9 0 0 0 -6
sb:<name> had	2 0 -3 0 8 0 0 -2 -1
sb:<name> import	0 0 0 0 9 0 0 -6 -1
sb:<name> in	-12 0 20 0 -8 -5 10 2 -12
sb:<name> intend	0 0 -2 0 -1 0 0 8 0
sb:<name> is	0 0 -10 4 8 0 0 0 0
sb:<name> last	0 0 7 0 -3 0 0 0 0
sb:<name> sell	-15 0 -5 0 21 0 10 -15 -2
sb:<name> take	-1 -1 -25 0 22 0 0 7 0
sb:<name> to	2 0 9 0 -6 0 0 -3 0
sb:<name> were	0 0 10 0 0 0 0 0 0
sb:<name> will	-4 -3 -6 -1 -3 10 -6 5 5
sb:<not>	-1 -8 -1 5 -3 6 1 -4 3
sb:<number>	0 -13 2 -13 0 -6 11 -20 19
sb:<number> ,	16 -8 -10 -1 -2 1 -11 -12 16
sb:<number> :	-6 -8 9 0 -2 -7 7 -19 12
sb:<number> and	-4 0 -6 0 0 0 11 0 0
sb:<number> it	-4 0 -2 0 0 0 0 9 0
sb:<number> the	1 -3 -2 0 5 -1 7 -8 0
sb:<office>	-1 -6 -3 4 -16 0 11 -8 15
sb:<organisation>	-8 0 1 12 -9 0 1 0 0
sb:<organisation> 's	-2 5 7 -2 -3 0 0 0 -3
sb:<organisation> ,	0 -2 6 0 2 0 0 -3 0
sb:<organisation> expect	-2 0 1 7 7 0 0 -5 -8
sb:<person>	17 3 3 -5 -15 -3 -10 -7 1
sb:<person> ,	6 -3 0 0 0 0 0 1 -4
sb:<person> :	-5 12 -31 0 11 -8 -7 -12 31
sb:<person> had	9 0 -5 0 0 0 -1 1 0
sb:<person> say	5 2 7 1 -6 0 -2 -3 -7
sb:<quality>	2 5 -28 3 20 0 13 1 -44
sb:<quality> export	0 0 12 0 -7 0 0 0 0
sb:<quality> good	10 0 -4 0 1 0 -1 0 -3
sb:<quality> list	0 0 6 0 0 0 0 0 0
sb:<quality> rice	0 0 1 0 -4 0 0 9 0
sb:<quality> tariff	0 0 0 0 -3 0 9 0 0
sb:<seat>	-2 -5 -7 0 0 7 -6 16 -4
sb:<seat> fact	0 0 -3 0 0 0 0 6 0
sb:<sender>	-22 -21 53 3 -25 9 -18 -7 -25
sb:<span>	12 -2 -1 6 -7 7 -4 -12 0
sb:<span> ,	0 0 3 0 1 1 0 -6 0
sb:<span> and	0 0 0 2 0 8 0 -9 0
sb:<taker>	-1 9 -17 0 19 -1 0 -3 -3
sb:<v-agree>	-4 0 0 -1 -7 5 1 5 0
sb:<v-bear>	-17 17 -22 -7 16 17 7 -22 -19
sb:<v-begin>	-8 1 -7 4 15 -5 -7 5 -7
sb:<v-buy>	-15 -10 -26 -12 31 -16 -14 34 -34
sb:<v-down>	14 0 -4 -12 -1 0 -5 -13 11
sb:<v-end>	-9 10 2 7 -12 -3 2 0 -12
sb:<v-impose>	-18 14 0 -2 -8 7 1 1 -4
sb:<v-propose>	0 -1 1 0 -4 0 -8 0 5
sb:<v-return>	0 0 -6 0 7 0 0 0 0
sb:<v-say>	-1 25 1 4 -30 -10 0 5 -7
sb:<v-sell>	-18 -9 40 -5 0 -11 11 -28 -26
sb:<v-stay>	1 -18 -4 -15 -8 -14 20 -2 15
sb:<v-target>	6 -5 2 0 0 0 -1 -15 5
sb:<v-up>	-2 -2 11 0 -13 -2 -6 5 7
sb:a	9 0 -22 0 0 6 6 -6 0
sb:a deficit	10 0 0 0 0 0 0 0 -1
sb:about	0 12 -27 1 6 -6 11 -1 -4
sb:according	0 0 -1 0 0 0 0 6 0
sb:according to	0 0 -1 0 0 0 0 6 0
sb:aim	0 4 14 -1 -3 0 0 -5 -2
sb:aim at	0 0 8 0 0 0 0 -2 -1
sb:all	3 0 -7 0 8 0 7 -4 -7
sb:also	0 0 -2 -2 6 0 4 -3 0
sb:amount	-4 -1 0 -1 9 0 -4 -10 13
sb:amount to	-2 0 -6 0 0 0 0 -2 15
sb:an	1 7 -10 3 -13 -7 -6 15 0
sb:and	-7 4 -2 -2 -17 1 2 2 12
sb:and <name>	-1 0 -15 1 6 -2 -3 0 14
sb:and buy	0 0 -4 0 17 -10 0 0 0
sb:and had	-6 0 -3 0 -1 0 12 0 0
sb:are	3 0 -5 0 0 8 -1 0 0
sb:as	1 -7 -5 0 -8 7 -1 0 7
sb:ask	0 0 -9 0 9 0 0 0 0
sb:at	8 5 -14 0 -1 -5 14 1 -16
sb:at about	0 -6 0 0 0 0 12 0 0
sb:at least	6 -2 -11 0 -8 2 -2 12 -2
sb:average	-7 -2 -9 -5 -9 0 31 -2 -7
sb:average <quality>	0 0 0 0 -2 0 8 0 0
sb:be	-9 0 7 3 6 0 -5 -16 5
sb:bean	0 0 0 0 -3 0 0 8 0
sb:beef	0 0 2 0 -14 0 0 3 8
sb:been	12 6 -7 0 -4 -2 -2 0 0
sb:before	-2 0 13 0 0 0 0 0 -10
sb:between	-9 0 -16 0 -7 0 -1 -2 32
sb:between <name>	0 0 -3 0 0 0 0 0 8
sb:between the	-6 0 -12 0 -4 0 -1 0 26
sb:boeing	0 0 0 0 0 0 0 6 0
sb:book	0 0 -10 0 0 0 0 14 0
sb:both	-2 0 -23 0 -3 0 0 0 30
sb:bring	0 13 9 0 -1 -4 -3 -5 -9
sb:bring in	-5 13 6 0 0 -2 0 -4 -11
sb:busan	0 0 -2 0 0 0 0 7 0
sb:but	0 -3 -5 0 -1 3 8 0 0
sb:butter	0 0 6 0 -1 0 0 0 0
sb:buy	-5 -8 -3 -4 -3 -13 -8 32 -15
sb:buy <money>	-2 0 0 0 5 5 0 -6 0
sb:buy <quality>	0 0 -12 0 16 -2 0 1 0
sb:buy energy	0 0 -5 0 0 -2 0 12 0
sb:by	-2 5 -5 0 -2 -8 -22 6 13
sb:by <level>	0 0 0 0 3 0 0 -5 7
sb:by <number>	-1 7 -7 0 -7 1 -4 -3 12
sb:by the	0 0 -4 0 -3 0 0 14 -1
sb:car	0 -7 0 0 -2 15 0 0 0
sb:cash	0 -1 -1 0 0 11 0 -1 0
sb:cash ,	0 -1 -1 0 0 11 0 -1 0
sb:claim	0 14 0 0 0 -3 0 -1 0
sb:coffee for	0 0 7 0 -5 0 0 0 0
sb:coffee worth	0 0 -7 0 4 0 0 2 0
sb:collect	-7 20 4 0 -9 -1 -3 -1 -2
sb:come	0 0 -9 0 3 0 -4 7 0
sb:come to	1 0 -10 0 5 -1 -3 5 0
sb:commit	0 0 -8 0 0 0 0 12 0
sb:commit to	0 0 -7 0 0 0 0 10 0
sb:company	0 0 -5 0 5 9 0 -6 0
sb:cost	-6 0 -9 23 -9 -4 4 -5 -8
sb:country	-5 0 -5 0 0 -1 1 -4 17
sb:cover	0 0 0 0 6 0 0 -1 0
sb:custom	0 14 0 0 -9 0 0 0 0
sb:cut	0 -8 -4 -2 5 7 -4 -11 11
sb:cut on	0 0 -1 0 -1 0 0 -2 11
sb:date	0 0 7 0 -4 0 0 0 -1
sb:deficit	50 -10 -13 -1 -15 -7 -11 -7 -23
sb:deficit in	7 0 -1 0 0 0 0 0 -2
sb:deficit of	15 0 0 0 -2 0 0 0 -3
sb:deficit with	18 0 -3 0 -1 0 -4 0 -2
sb:down	12 -3 -10 0 0 -2 -1 1 2
sb:duty	5 15 -5 3 4 -10 -15 -4 -6
sb:each	0 0 -2 0 0 0 0 0 7
sb:end	0 0 0 5 -6 3 0 1 -1
sb:energy	0 0 -8 0 -5 0 0 15 -3
sb:energy for	0 0 -2 0 0 -2 0 12 0
sb:energy worth	0 0 -2 0 0 -1 0 8 0
sb:estimate	-3 15 0 0 0 -3 -3 -3 0
sb:expect	0 0 6 9 13 -8 -7 -15 -12
sb:expect to	0 4 -6 3 5 0 0 -2 0
sb:export	-11 -1 38 -1 -12 -5 -5 -4 -9
sb:export of	-1 0 21 0 -17 0 0 0 -1
sb:export to	-1 0 12 0 0 0 0 0 -1
sb:exporter	0 -6 4 8 -1 0 -1 0 0
sb:fact	0 0 -4 0 0 3 0 7 0
sb:fact sheet	0 0 -4 0 0 3 0 7 0
sb:fall	0 -5 1 -1 -6 -1 2 -2 11
sb:fall by	-8 0 -1 0 -1 0 -1 0 18
sb:farm	-1 0 -5 0 3 0 0 10 -3
sb:farm good	-1 0 -6 0 3 0 0 10 -2
sb:figure	0 0 -10 0 14 0 0 -2 0
sb:first	4 -4 -4 0 9 -2 -2 5 -11
sb:first half	7 -3 -8 0 6 0 -1 4 -7
sb:fish	0 0 12 0 0 0 0 -1 -5
sb:for	-15 -5 24 -4 -7 -17 14 -3 -5
sb:for <money>	-4 3 0 0 12 0 -2 -8 -4
sb:for <name>	-3 0 21 0 -13 0 0 -3 0
sb:for <number>	-1 -5 26 0 -12 -4 -1 -6 0
sb:for the	7 -1 -9 1 -3 -3 12 0 -8
sb:for thi	0 0 2 0 -6 0 0 5 0
sb:forecast	0 0 0 0 -3 0 1 -1 6
sb:free	0 0 0 0 8 0 0 0 -1
sb:from	13 0 -5 0 3 -1 7 -17 -10
sb:from <name>	2 -3 -9 3 24 -1 -5 -16 -5
sb:from the	8 1 0 0 -6 0 0 0 -5
sb:gap	24 0 -6 0 -4 0 -4 0 -15
sb:georgia	0 0 -7 0 9 0 0 0 0
sb:go	0 0 15 0 -13 0 0 0 0
sb:go to	0 0 7 0 -5 0 0 0 0
sb:goal	-3 -1 4 0 -12 -1 -1 -4 18
sb:goal of	-1 0 0 0 -7 0 0 -9 20
sb:good	16 -12 -11 -5 0 -3 10 -2 0
sb:good ,	0 0 -6 0 -3 0 0 9 3
sb:good for	-4 -1 -6 0 12 0 6 -1 -3
sb:good worth	-2 -2 17 0 0 -3 -2 -3 -1
sb:growth	0 0 -3 13 -3 0 0 0 0
sb:had	13 5 -10 -2 -5 -8 4 1 -2
sb:had a	-1 0 -4 0 -2 0 11 0 -1
sb:had been	13 2 -5 0 -4 -1 -2 0 0
sb:half	7 -4 1 0 4 -2 -1 3 -14
sb:half of	7 -3 -9 0 7 0 -1 4 -7
sb:has	0 -5 -9 0 1 0 0 7 0
sb:have	-9 14 -8 0 -13 -2 0 5 3
sb:he	9 7 -1 0 4 -6 -1 0 -15
sb:he say	0 10 -1 0 0 0 0 0 -2
sb:his	16 -2 0 0 -2 0 -2 -1 -6
sb:hope	-2 0 14 0 -11 0 0 -7 5
sb:hope for	0 0 7 0 -7 0 0 -6 7
sb:how	-2 -1 -4 0 0 12 0 0 0
sb:i	0 0 10 0 3 0 0 -7 -3
sb:if	0 1 14 0 -5 -1 0 0 -7
sb:import	-5 -4 -28 -2 49 -2 0 -22 -12
sb:import <quality>	0 0 -2 0 6 0 0 0 0
sb:import from	0 0 -5 0 14 0 0 -2 0
sb:import of	0 0 -10 0 22 0 0 -7 -1
sb:importer	0 9 -6 0 6 0 0 -1 -2
sb:importer have	0 8 0 0 0 0 0 0 0
sb:in	2 2 -5 -4 -3 0 -19 4 6
sb:in <month-gone>	16 -13 -8 0 -29 0 -6 7 15
sb:in <number>	0 -9 -12 -2 1 -7 4 0 17
sb:in <seat>	-2 0 0 0 6 0 0 0 -4
sb:in cash	0 -1 -1 0 0 11 0 -1 0
sb:in good	15 0 -10 0 -5 0 0 -1 3
sb:in return	0 0 -7 0 7 0 0 0 0
sb:in the	-20 0 14 -3 0 -7 -8 7 0
sb:intend	0 0 -4 0 -3 0 0 11 0
sb:intend to	0 0 -4 0 -3 0 0 11 0
sb:invest	-5 -5 -8 0 -6 32 0 -13 -6
sb:invest <money>	0 0 -1 0 -1 6 0 3 0
sb:is	0 7 -19 0 2 -3 6 6 -3
sb:is the	5 0 -6 -1 12 0 0 -6 0
sb:it	17 -2 -1 2 -3 -5 -23 -6 6
sb:it had	15 0 -5 0 -5 0 0 1 -8
sb:it is	-1 0 0 0 -4 0 0 0 7
sb:it was	6 -5 1 0 2 -1 -3 0 -1
sb:it would	0 -1 -17 9 19 0 -2 -11 -1
sb:its	11 -6 -9 0 4 1 -3 8 -9
sb:last	1 0 -4 -3 0 0 -12 11 2
sb:last <span>	0 0 -1 0 0 0 0 7 0
sb:last year	4 -4 -8 -1 10 -4 -9 0 5
sb:least	6 -2 -11 0 -8 2 -2 12 -2
sb:least <money>	0 0 0 0 0 9 0 -7 0
sb:less	6 0 0 0 -1 0 0 0 -1
sb:less than	6 0 0 0 -1 0 0 0 -1
sb:like	0 0 9 0 1 0 0 -6 -2
sb:list	-1 0 2 0 1 0 0 -4 7
sb:lose	-1 -2 10 1 -6 -4 5 -3 -3
sb:medicine	0 0 -10 0 11 0 0 0 0
sb:member	-1 -8 0 0 18 0 5 -10 -6
sb:million	0 8 -11 0 6 0 0 0 0
sb:month	6 0 -7 0 -1 2 0 4 -6
sb:more	0 11 -13 0 -4 7 -4 6 -5
sb:more than	-3 11 -10 0 0 8 -3 0 -4
sb:mr	-1 7 -19 0 7 0 0 0 6
sb:mr <person>	-1 8 -20 0 7 0 0 0 6
sb:nearly	0 0 -3 0 -5 0 0 8 0
sb:no	0 0 -2 0 3 10 -1 -3 0
sb:note	-3 8 0 0 -9 0 1 0 4
sb:number	11 -7 6 0 -6 0 -2 3 -11
sb:of	9 6 -16 0 0 8 -7 0 -9
sb:of <day-gone>	0 9 0 0 -8 0 0 0 0
sb:of <name>	0 0 -13 0 14 3 0 0 0
sb:of <quality>	-1 0 -11 0 9 0 -1 7 -1
sb:of good	-9 0 -4 0 2 0 12 0 0
sb:of soybean	0 0 -1 0 -8 0 0 12 0
sb:of the	16 -7 -6 0 8 7 -10 1 -28
sb:of thi	-1 0 12 1 -8 0 0 0 -2
sb:oil	0 5 20 0 -16 0 0 0 -4
sb:oil for	0 0 6 0 -1 0 0 0 -1
sb:on	8 -14 -4 -12 5 4 3 -1 0
sb:on <day-gone>	-1 -6 5 -3 1 0 4 -2 0
sb:on the	4 -4 -2 0 7 0 -1 0 0
sb:one	-4 0 11 0 3 -1 0 -2 -7
sb:order	0 0 1 0 -2 0 0 6 0
sb:other	0 -6 0 0 0 7 0 2 0
sb:our	3 -1 11 8 -14 0 -3 0 -7
sb:out	0 0 0 0 -4 0 0 8 0
sb:over	5 0 0 0 0 12 0 -10 -3
sb:over <span>	0 0 0 0 0 8 0 -8 0
sb:pay	-11 19 -17 0 -15 13 6 -5 -11
sb:plan	0 0 0 0 0 0 -3 0 10
sb:price	0 0 -12 0 10 5 0 0 0
sb:promise	0 -5 -10 0 -12 15 0 15 -8
sb:promise to	0 0 -1 0 0 7 0 0 -2
sb:purchase	0 0 -7 0 -15 0 0 24 -3
sb:purchase of	0 0 -1 0 -7 1 0 13 -2
sb:put	0 -3 0 1 -12 4 9 0 -5
sb:put the	-1 0 -7 3 -6 0 14 -1 -1
sb:quarter	0 9 5 0 -4 0 0 -2 0
sb:quota	0 0 -4 0 12 0 0 0 0
sb:reach	0 1 2 0 -8 -3 -1 0 9
sb:reckon	0 -4 6 4 -3 -1 5 0 -5
sb:record	9 0 -2 0 0 0 0 0 -3
sb:refund	0 16 -5 0 0 -3 0 0 0
sb:refund of	0 10 -2 0 0 0 0 0 0
sb:report	7 0 -6 0 0 0 0 1 0
sb:return	0 0 -7 0 7 0 0 0 0
sb:rice	0 0 4 0 -5 0 0 8 0
sb:run	0 0 4 0 0 -1 -4 0 7
sb:sale	-1 0 10 0 -5 0 0 3 -1
sb:salmon	0 0 10 0 -4 0 0 0 0
sb:say	1 10 9 -1 -14 -2 1 -6 -7
sb:say ,	-1 0 7 0 -1 0 6 -7 0
sb:say in	10 0 -5 0 0 0 0 1 -2
sb:say that	-1 8 -9 3 0 0 0 0 0
sb:say the	-1 6 4 0 -1 -3 0 0 -5
sb:season	0 -1 -4 0 -5 0 10 4 -1
sb:season ,	0 0 -8 0 0 0 11 0 0
sb:sell	-4 0 13 0 4 -1 9 -20 -11
sb:sell <name>	-1 0 24 0 -7 0 0 -15 -1
sb:sell the	0 0 8 0 -7 0 0 0 0
sb:set	-2 -4 12 0 -9 0 6 -11 6
sb:sheet	0 0 -4 0 0 3 0 7 0
sb:ship	0 0 0 0 -3 0 8 0 -1
sb:shipment	0 0 17 0 -5 0 0 -4 0
sb:should	0 0 14 0 -6 0 0 -1 0
sb:show	0 0 -4 0 -3 0 0 11 0
sb:shrink	10 0 -4 0 0 0 0 0 0
sb:shrink by	8 0 -3 0 0 0 0 0 0
sb:side	-1 -6 0 0 -4 5 0 0 8
sb:sign	-1 -5 8 0 -2 3 6 -1 -7
sb:so	0 8 -5 0 -3 -3 -3 0 8
sb:some	-9 12 -20 1 -4 -7 18 2 -8
sb:soybean	0 0 -11 0 -17 -1 0 30 -1
sb:stand	4 0 -6 0 -3 0 0 7 0
sb:state	0 0 -7 0 4 0 0 0 5
sb:steel	0 0 -10 0 17 0 0 -6 0
sb:sugar	0 0 0 0 -2 0 0 -5 7
sb:surplu	-12 -1 -8 0 -1 0 20 0 3
sb:surplu with	-4 -1 -2 0 0 0 10 0 4
sb:take	-11 2 -11 8 9 -2 -4 5 -6
sb:target	-1 0 0 0 -6 0 0 0 9
sb:tariff	-21 6 -12 0 -16 8 22 -8 1
sb:tariff cut	0 0 0 0 -1 0 0 -2 9
sb:tea	0 6 0 0 -2 0 0 0 0
sb:than	0 9 -9 -3 0 6 0 0 -9
sb:that	1 0 0 0 14 -4 0 -11 -8
sb:that <name>	0 0 2 0 -9 0 4 11 0
sb:that it	6 0 -4 0 0 0 0 0 1
sb:that the	-2 0 -12 6 -3 0 5 0 4
sb:the	12 -6 -4 11 -21 -11 13 4 0
sb:the <name>	6 0 6 -3 -11 -7 6 9 -7
sb:the <office>	0 0 -9 0 -8 0 7 -10 12
sb:the <organisation>	-8 1 -6 13 -2 0 1 1 -1
sb:the <quality>	9 0 12 0 -21 0 5 0 -13
sb:the <seat>	-1 0 -9 0 -4 0 0 17 0
sb:the average	-4 -1 -6 -2 -7 0 25 -1 -4
sb:the company	0 0 -1 0 7 0 0 -2 0
sb:the deficit	21 -3 -3 0 -4 -1 -2 -2 -3
sb:the duty	-2 11 -3 0 0 0 0 0 0
sb:the first	5 -3 -1 0 3 -1 -2 6 -7
sb:the goal	0 0 0 0 -3 0 0 1 7
sb:the last	-1 0 -8 0 2 0 0 6 0
sb:the other	0 -6 1 0 0 11 0 0 0
sb:the truce	-4 -4 9 7 -6 0 0 0 0
sb:the two	-13 -8 -8 0 -13 4 -6 -2 34
sb:the year	12 -8 -15 0 7 -4 -8 11 -3
sb:them	3 -3 18 0 -13 -2 0 1 -6
sb:themselve	-2 0 -1 0 0 0 0 0 13
sb:there	3 -1 4 -1 0 0 0 0 -7
sb:they	-8 0 10 0 4 -2 -4 0 -4
sb:they were	-4 0 12 0 0 0 0 0 -6
sb:thi	-7 -3 18 0 -5 0 0 2 -13
sb:thi year	-4 0 9 -1 -1 0 0 4 -9
sb:through	0 0 -7 0 8 0 0 0 0
sb:to	5 -8 11 -15 -8 3 1 3 -11
sb:to <goods-amount>	0 0 -5 0 7 0 0 0 0
sb:to <money>	5 0 -8 0 0 0 5 -2 0
sb:to <month-gone>	2 0 -1 0 7 0 0 -2 0
sb:to <name>	-23 -3 53 -2 -14 -8 5 -17 -23
sb:to buy	-2 0 -11 0 -10 0 0 21 -1
sb:to invest	0 0 -3 0 0 18 0 -9 -2
sb:to the	0 0 16 0 -4 0 -4 0 -1
sb:trade	-6 -9 -16 -3 -23 0 -12 -14 51
sb:trade between	-4 0 -7 0 -4 0 0 0 19
sb:trade deficit	12 0 0 0 0 0 -1 0 -2
sb:trade in	0 0 -8 0 -8 0 0 -3 22
sb:truce	1 -4 7 7 -10 0 0 0 0
sb:two	-18 -10 -17 -1 -21 2 -8 2 43
sb:two country	-2 0 -7 0 -2 0 0 0 18
sb:two side	0 -3 2 0 -1 7 0 0 0
sb:under	1 5 5 -2 -12 0 -2 3 -1
sb:under the	-4 1 6 0 -7 0 0 4 0
sb:up	-7 8 -15 -2 6 9 -7 -5 4
sb:us	1 0 -23 0 24 0 0 -1 0
sb:value	0 0 -14 0 24 0 0 -2 -5
sb:value of	0 0 -6 0 13 0 0 -2 0
sb:volume	-8 0 -5 0 6 0 -2 -6 15
sb:want	8 -5 0 0 0 -3 9 -10 -1
sb:was	16 -4 -4 0 -8 -7 -4 1 2
sb:was worth	-1 0 -4 4 0 0 0 0 6
sb:way	3 0 -10 0 5 0 0 0 0
sb:we	-7 6 11 -3 4 -12 -9 0 -4
sb:we buy	0 0 -7 0 0 0 0 5 0
sb:we sell	0 0 9 0 -5 0 0 0 0
sb:we would	0 0 -5 0 8 0 0 0 0
sb:week	0 0 1 0 3 3 0 -9 0
sb:were	-12 -7 8 0 7 -1 11 -4 -7
sb:what	-4 7 4 3 -11 -4 -7 10 -8
sb:which	0 -3 7 1 -10 4 -3 -7 7
sb:while	0 -3 0 0 0 6 0 0 0
sb:will	-9 0 0 -4 -11 17 -3 3 -5
sb:will buy	0 0 -1 0 -3 0 0 9 0
sb:will invest	-1 0 -2 0 -2 15 0 -2 0
sb:with	20 -12 -11 -2 0 -3 1 4 -8
sb:with <name>	20 -4 -8 0 -7 -3 7 -2 -10
sb:with the	3 0 -5 0 -5 0 -1 8 4
sb:within	0 0 0 1 -3 0 0 6 0
sb:worth	-10 -12 14 0 4 -7 -12 0 0
sb:worth <money>	0 0 13 0 -13 0 0 2 2
sb:would	-6 0 -8 23 13 -7 0 -10 -16
sb:would cost	0 -7 -13 20 -3 -1 5 -1 -2
sb:year	9 -18 -8 -9 12 -16 -15 12 1
sb:year ,	4 -3 -2 -1 10 -3 -7 0 0
sb:year <name>	0 0 -21 0 22 0 0 0 0
sb:year is	0 0 -10 0 -2 0 0 15 0
sb:year it	-10 0 2 0 0 0 0 10 -2
sb:year the	13 -2 -3 0 -2 0 0 0 0
sb:year to	0 0 -3 0 8 0 1 -1 0
sb:year we	0 0 3 0 -6 0 0 7 0
sb:—	0 0 0 0 -6 0 0 1 0
sentence about deficit 1	13 -1 -5 0 0 0 3 0 -7
sentence about exports 8	0 -2 12 0 2 -3 7 -10 -15
sentence about imports 9	11 -2 -2 0 10 -1 -3 -4 -9
sentence about investment 4	-1 0 -2 0 -3 1 0 12 -1
sentence about purchases 6	-3 -3 -20 0 -14 10 0 24 -5
sentence about trade 10	12 2 -8 -5 -3 2 -11 -10 10
sentence about trade 3	0 0 -4 0 -1 0 0 0 10
sentence achieved	3 11 -11 0 -1 -1 -2 2 0
sentence aim	-10 0 -12 2 2 9 -4 2 0
sentence period	18 2 0 -4 -18 12 -1 -11 0
sentence to come	0 0 -10 3 0 5 -6 -4 3
sentence trade	2 0 2 -8 5 8 -18 -10 0
short no	-5 10 -6 -6 5 0 0 0 -3
short number alone	5 -13 44 -7 -9 -13 -14 -13 -13
short without unit	-10 -16 -11 -5 5 -7 -9 22 12
side money	-7 -14 4 -12 2 28 7 -8 -17
side percent	1 -12 24 20 -19 -11 4 -10 -20
side tonnes	-14 -12 4 -8 11 -10 -11 10 -3
side units	-2 -2 -6 -1 10 -2 -4 13 -2
size % -1	-5 -3 -14 35 -9 -1 -10 -6 -5
size % 0	-16 -3 -12 0 18 -2 5 -8 5
size % 1	14 -15 21 -29 -14 -11 11 -10 0
size EUR 10	0 0 -4 0 12 0 0 -2 -2
size EUR 6	-5 12 -3 0 12 -4 -2 -1 -10
size EUR 7	-20 -20 19 -6 10 -12 14 -13 -6
size EUR 8	-13 -17 1 14 -4 -6 0 -5 15
size GBP 7	0 -5 6 0 10 0 -1 0 -4
size USD 10	14 -7 -33 -8 4 -5 -10 7 27
size USD 11	46 39 -72 -18 -20 50 -49 -13 -52
size USD 12	6 0 0 0 0 0 -1 0 3
size USD 6	-22 31 35 -1 -10 -13 -11 -11 -38
size USD 7	-32 -11 51 -7 -2 -12 -1 -15 -16
size USD 8	0 -16 5 -3 0 -12 -13 -17 27
size USD 9	-11 -13 -30 -5 -16 -10 36 0 31
size tonnes 2	0 0 -6 0 14 0 0 -3 -2
size tonnes 3	-2 -2 25 0 5 0 0 -17 -18
size tonnes 4	-4 -3 30 -2 1 -2 -4 -36 14
size tonnes 5	-6 -3 0 -2 18 -2 -2 0 -12
size tonnes 6	-1 -2 8 0 0 0 -1 -7 7
size tonnes 7	-12 -10 -54 -6 -36 -9 -8 87 -20
size units 2	-4 -5 0 -2 -32 -6 -4 45 -13
t0=future	-7 6 6 0 -7 -2 -4 0 3
t0=modal	-6 -1 3 -2 11 -10 0 -1 2
t0=past	4 2 7 -11 -1 -9 3 0 -7
t0=perfect	0 6 -25 -4 -3 2 6 6 2
t0=pluperfect	7 2 4 -1 -11 -2 -3 0 0
t0=present	3 -12 0 4 5 -1 1 -6 0
t1=future	-7 7 2 0 -6 -2 -4 0 4
t1=gerund	0 0 6 0 -4 0 0 0 0
t1=infinitive	5 0 2 -2 -2 -8 -5 8 -6
t1=modal	-5 -1 -2 -2 14 -9 0 0 4
t1=participle-passive	-6 7 0 -1 0 0 -4 0 2
t1=past	0 3 8 -10 0 -8 3 -1 -5
t1=perfect	0 8 -23 -3 -1 0 7 3 3
t1=pluperfect	7 2 4 -1 -11 -2 -3 0 0
t1=present	3 -14 -1 6 4 2 2 -9 0
t2=participle-passive	0 1 5 0 -11 0 0 1 -2
t2=past	8 -10 0 0 -4 3 4 -6 0
t2=present	-8 7 0 1 -13 3 -6 6 -3
top	-1 0 0 0 -19 0 6 7 -2
unit %	2 -25 2 19 -2 -19 9 -25 1
unit EUR	-39 -4 12 7 16 -21 11 -28 2
unit GBP	-3 -6 8 4 7 -1 -2 -1 -7
unit USD	23 29 -11 -53 -23 23 -10 -28 5
unit tonnes	-36 -33 13 -23 8 -25 -27 30 -12
unit units	-8 -10 -6 -6 7 -10 -10 34 -18
v0-none	-12 0 4 -2 3 5 -19 9 -4
v0=aim	1 0 7 0 0 0 0 -3 0
v0=be	12 -2 2 0 -6 0 0 -5 -5
v0=bring	-5 17 3 0 -2 -3 -1 -1 -5
v0=collect	-4 6 8 0 -5 0 0 0 0
v0=come	0 0 -4 0 -3 0 -3 9 0
v0=commit	0 0 -8 0 0 0 0 12 0
v0=expect	1 0 7 1 14 -8 -5 -13 -17
v0=export	0 0 7 0 -3 0 0 0 0
v0=fall	-3 -3 -3 0 1 0 4 -1 7
v0=have	-5 -7 3 1 -5 -1 8 0 0
v0=hope	-1 0 6 0 -8 0 0 0 6
v0=import	0 0 -10 0 17 0 0 -4 0
v0=intend	0 0 -4 0 -2 0 0 11 0
v0=lose	-1 -5 18 2 -4 0 -3 -2 0
v0=other	0 0 0 -3 -3 -2 8 -3 9
v0=pay	-1 5 -3 0 -2 -5 11 0 -4
v0=put	0 -2 -4 2 -8 1 9 0 -4
v0=reach	-2 0 1 0 -3 0 0 1 6
v0=say	-2 0 6 0 0 0 0 0 0
v0=sell	-6 0 1 0 7 0 0 -2 0
v0=stand	4 0 -6 0 -2 0 0 6 0
v0=take	-3 0 -13 4 16 -2 -1 0 -3
v0=want	9 0 3 0 0 -1 0 -7 0
v1-none	-8 -5 3 0 4 7 -15 8 -8
v1=aim	0 0 9 0 0 0 0 -2 -1
v1=amount	-4 0 -3 0 0 0 0 0 13
v1=be	9 -2 2 0 -5 -1 0 -4 -3
v1=bring	0 13 9 0 -1 -4 -3 -5 -9
v1=buy	0 -3 1 -1 -7 0 -3 14 -6
v1=collect	-5 10 7 0 -6 0 0 0 0
v1=come	0 0 -4 0 -3 0 -3 9 0
v1=commit	0 0 -8 0 0 0 0 12 0
v1=expect	0 -6 9 2 10 -1 -3 -8 -15
v1=export	0 0 7 0 -3 0 0 0 0
v1=fall	-4 -3 0 0 1 0 3 -1 6
v1=have	-5 -7 0 1 0 -1 8 2 0
v1=hope	0 0 0 0 -4 0 0 0 8
v1=import	0 0 -10 0 18 0 0 -4 0
v1=lose	-1 -5 18 2 -4 0 -3 -2 0
v1=other	0 0 0 -2 -2 -1 8 -8 5
v1=pay	-3 16 -6 0 -7 -10 10 0 -6
v1=put	0 -2 -5 1 -8 4 9 0 -5
v1=say	-2 -1 10 0 -1 0 0 0 0
v1=sell	-6 0 4 0 7 0 0 -7 -1
v1=ship	0 0 6 0 -1 0 0 0 0
v1=shrink	10 0 -4 0 0 0 0 0 0
v1=stand	4 0 -6 0 -2 0 0 6 0
v1=take	-3 0 -13 4 15 -2 -1 0 -3
v1=want	9 0 0 0 0 0 0 -7 0
v2-none	-5 -2 6 -11 9 -18 -3 0 5
v2=be	-6 0 -7 -2 0 11 2 8 -14
v2=collect	-1 17 -4 0 0 -3 -1 0 0
v2=come	0 0 -7 0 14 0 0 -2 0
v2=go	0 0 10 0 -16 0 0 -6 9
v2=sell	9 0 -3 0 -7 0 0 3 0
verbless	0 -12 -4 3 4 0 -14 10 0
vt0=aim present	1 0 7 0 0 0 0 -3 0
vt0=be modal	-2 4 0 0 6 -4 -1 -1 0
vt0=be past	6 -11 2 0 -1 -5 0 0 0
vt0=be pluperfect	8 0 0 0 0 0 0 0 0
vt0=be present	4 0 -3 -2 -5 6 0 0 -2
vt0=buy future	0 0 -1 0 -4 0 0 8 0
vt0=come past	3 0 -1 0 -6 0 0 8 0
vt0=expect present	-8 0 11 2 16 -7 -4 -11 -16
vt0=export past	0 0 7 0 -3 0 0 0 0
vt0=fall past	-4 0 -1 0 2 0 0 0 7
vt0=have past	-1 0 -6 0 -3 0 11 1 -1
vt0=have present	-2 -6 9 1 0 0 -2 0 0
vt0=hope present	-1 0 4 0 -7 0 0 0 7
vt0=import past	0 0 -10 0 16 0 0 -2 0
vt0=intend present	0 0 -4 0 -2 0 0 11 0
vt0=other perfect	2 2 -9 0 -8 0 4 4 -1
vt0=put present	1 -7 -1 2 -6 -2 10 2 -3
vt0=sell past	-5 0 11 0 -1 0 0 0 0
vt0=stand present	4 0 -6 0 -2 0 0 6 0
vt0=take past	-1 0 -10 0 19 0 0 -3 0
vt0=want present	9 0 0 0 0 0 0 -2 0
vt1=aim present	0 0 9 0 0 0 0 -2 -1
vt1=amount participle	-7 0 0 0 1 0 0 0 9
vt1=be modal	-2 4 0 0 6 -4 -1 -1 0
vt1=be past	2 -11 4 0 0 -4 0 0 0
vt1=be pluperfect	8 0 0 0 0 0 0 0 0
vt1=be present	4 0 -3 -2 -5 6 0 0 -2
vt1=buy future	0 0 -1 0 -4 0 0 8 0
vt1=buy infinitive	0 0 -1 0 -4 0 0 12 0
vt1=come past	3 0 -1 0 -6 0 0 8 0
vt1=expect present	-5 -5 12 3 10 -3 -2 -7 -14
vt1=export past	0 0 7 0 -3 0 0 0 0
vt1=fall past	-4 0 -1 0 2 0 0 0 7
vt1=have past	-1 0 -6 0 -3 0 11 1 -1
vt1=have present	-2 -6 3 1 1 0 -2 0 0
vt1=hope present	0 0 0 0 -3 0 0 0 8
vt1=import past	0 0 -10 0 16 0 0 -2 0
vt1=other perfect	3 3 -9 0 -6 0 5 1 -2
vt1=put present	1 -7 -1 2 -6 -2 10 2 -3
vt1=sell past	-5 0 11 0 -1 0 0 0 0
vt1=take past	-1 0 -10 0 19 0 0 -3 0
vt1=want present	9 0 -4 0 0 0 0 -2 0
vt2=be past	0 -6 -2 0 -1 4 6 1 -4
vt2=be present	-5 8 -3 0 -11 4 -3 8 -2
vt2=go past	0 0 11 0 -15 0 0 -7 9
vt2=sell past	10 0 -2 0 -6 0 0 0 0
year earlier	19 -21 -11 -9 8 -17 -4 -9 17
year earlier money	17 -16 -9 -4 1 -13 0 -15 18
year earlier tonnes	-2 0 -3 0 6 0 0 6 -4
year later	-7 0 4 0 -41 0 -1 7 11
year later money	-5 0 18 0 -31 2 0 -1 0
year later tonnes	0 0 -11 0 -9 0 0 5 17
year later units	0 0 -2 0 0 0 0 7 0
year this money	0 0 6 0 -1 0 0 0 -2`;
