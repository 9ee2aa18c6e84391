// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-9 0 9 -14 0 -7 -12 6 -1
a:'s	-2 -4 -10 12 -4 -1 4 0 0
a:.	-6 -1 15 -11 -3 -3 -11 4 0
a:<day-ahead>	0 -2 7 -1 -9 3 0 2 0
a:<day-ahead> .	0 0 1 0 -7 0 0 6 0
a:<duty>	-1 15 -11 1 2 -5 1 -2 -8
a:<gate>	0 0 0 0 -5 2 0 -7 11
a:<goods>	1 -17 2 -4 22 -9 -11 -3 -2
a:<month-gone>	-1 0 9 0 0 -1 -1 0 -1
a:<name>	-5 -16 11 5 0 21 -12 -8 -21
a:<name> .	0 0 9 0 -3 7 0 -7 -3
a:<name> by	0 0 0 0 0 6 0 0 0
a:<name> in	0 0 8 0 0 0 0 0 -2
a:<not>	0 0 -1 0 0 0 0 12 -1
a:<number>	0 -5 1 -7 -5 -8 0 -1 17
a:<number> .	0 0 5 -3 0 -2 -6 -9 12
a:<quality>	0 -10 -17 -4 21 0 -7 5 0
a:<quality> energy	0 0 0 0 0 -2 0 10 0
a:<sender>	0 -4 6 0 0 5 0 0 0
a:<span>	-17 0 -8 8 -9 -7 12 18 -3
a:<span> .	0 -6 8 8 -9 7 -5 0 -14
a:<v-agree>	0 3 -6 0 0 0 0 6 0
a:<v-bear>	-3 0 2 0 -2 11 0 -1 -2
a:<v-begin>	5 -4 1 -2 11 -3 -2 -16 3
a:<v-buy>	0 0 0 0 0 0 0 8 0
a:<v-down>	-3 -4 -7 2 18 -4 -2 0 -2
a:<v-impose>	-9 12 -1 0 2 -3 2 -1 -9
a:<v-sell>	8 0 0 0 -6 0 0 1 0
a:<v-up>	0 0 12 0 -12 0 0 -7 6
a:a	-3 2 0 0 -8 0 -1 18 -8
a:and	-5 -2 -13 -1 6 0 6 12 -7
a:been	-2 8 -4 0 0 -2 0 6 -1
a:before	3 -3 5 -1 0 0 6 -5 -8
a:before the	0 0 9 0 -1 0 0 -5 0
a:by	3 0 -9 -3 0 4 -5 0 7
a:by <number>	6 -1 -7 0 1 0 -1 -8 8
a:by the	-2 1 -8 0 -2 3 0 7 0
a:come	0 -1 -11 0 22 0 0 -7 0
a:duty	-1 15 -3 0 -6 0 -1 0 -4
a:each	-2 -1 -5 0 -2 -3 0 10 6
a:each of	0 0 -1 0 0 0 0 8 0
a:each way	0 0 0 0 0 0 0 -1 6
a:emergency	0 11 -1 0 -1 0 0 0 0
a:energy	0 -1 -2 0 0 -4 0 15 0
a:farm	0 0 0 0 0 0 0 8 0
a:farm good	0 0 0 0 0 0 0 8 0
a:first	6 10 1 0 -6 -4 -2 -3 -2
a:first quarter	-1 12 0 0 -3 -2 0 0 0
a:for	0 -6 8 -2 -16 12 -3 -1 0
a:for <name>	0 0 9 0 -2 0 0 0 -2
a:from	0 -2 1 0 11 -7 -2 0 -4
a:from <name>	0 0 -12 0 14 0 0 0 0
a:go	0 0 12 0 -12 0 0 -7 6
a:good	3 -5 2 0 -10 -4 0 4 4
a:in	-6 11 1 -16 5 9 -5 -6 -6
a:in <number>	-2 -9 15 -1 -4 -7 -6 0 5
a:in each	0 0 0 0 0 0 0 7 0
a:in good	9 0 0 0 0 0 0 0 -4
a:in the	-15 8 -10 -3 17 10 -3 -14 0
a:into	0 -2 -4 0 0 10 0 0 0
a:is	-2 -3 -1 0 -4 8 0 6 -2
a:it	8 0 -8 0 -9 1 0 0 5
a:last	2 -3 12 -3 2 -7 -9 -15 4
a:last year	4 -9 10 -2 1 -4 -8 -15 7
a:more	7 0 -6 0 0 0 0 4 0
a:next	0 -6 -2 0 4 -2 13 0 -7
a:next .	0 0 -9 0 9 0 0 1 0
a:next year	-1 -4 3 0 -4 0 14 -2 -5
a:of	-12 -3 0 4 6 -18 -19 14 0
a:of <name>	0 0 -4 7 6 0 0 -5 0
a:of <number>	0 6 -2 0 0 0 0 0 0
a:of <quality>	-4 -2 -15 0 11 -6 0 11 4
a:of soybean	0 0 -3 0 0 0 0 6 0
a:on	4 0 -9 0 7 0 0 -2 2
a:other	0 -1 0 0 0 6 0 0 1
a:over	-1 0 0 4 -1 -10 -1 15 0
a:over <span>	0 0 -4 4 0 -10 0 16 0
a:quarter	-2 15 0 0 -5 -3 0 0 -2
a:quarter .	0 9 0 0 -3 0 0 0 0
a:season	0 -1 0 0 8 -2 0 0 0
a:season .	0 0 -2 0 6 0 0 0 0
a:since	-1 -5 -2 0 0 -2 6 11 0
a:since the	0 0 -1 0 0 0 0 6 0
a:so	0 6 0 0 0 1 0 0 0
a:soybean	0 0 -4 0 -1 0 0 9 0
a:tariff	0 1 -3 3 3 -6 -3 2 -1
a:the	0 10 -15 0 16 0 -22 0 -11
a:the <day-ahead>	0 0 3 0 -6 4 0 0 0
a:the <name>	-2 -2 -5 0 0 16 0 -1 -1
a:the emergency	0 11 -1 0 -1 0 0 0 0
a:the first	6 10 1 0 -6 -4 -2 -3 -2
a:the next	0 0 -10 0 9 0 0 3 0
a:the year	7 -4 -2 -1 4 -4 -1 0 2
a:there	8 0 12 0 -5 0 0 -12 0
a:thi	-3 -2 -1 -2 0 -2 4 0 6
a:thi year	0 0 -5 0 7 0 0 1 0
a:through	0 0 0 0 -3 0 0 0 7
a:through <number>	0 0 -1 0 0 0 0 6 0
a:to	-8 -9 28 -4 -29 0 -4 9 -9
a:to <name>	-2 0 18 -1 -12 -1 0 1 -2
a:under	-3 10 -2 2 2 -2 -1 -3 -1
a:under the	-3 10 -2 2 2 -2 -1 -3 -1
a:wheat	0 0 -1 0 8 0 0 -2 0
a:with	0 -3 -1 0 0 8 0 0 0
a:with <name>	0 -3 -1 0 0 8 0 0 0
a:worth of	0 0 0 0 0 0 0 6 -1
a:year	5 -29 10 -12 9 -16 2 -10 3
a:year .	2 -14 19 -4 5 -2 0 -14 -11
a:year before	7 0 0 0 4 0 0 -3 -4
after other unit far money	-2 19 -11 -16 8 -6 6 -10 1
after other unit far percent	0 0 -1 8 0 0 -1 -1 0
after other unit far tonnes	-8 -4 17 -4 -11 -6 -4 5 3
after other unit far units	-1 0 0 0 -1 -1 0 14 -1
after other unit here money	-10 -1 -2 0 -9 20 -3 3 -3
after other unit here percent	-5 0 10 -1 4 0 0 0 -3
after other unit next money	-3 -6 9 0 0 5 4 -5 -6
after other unit next percent	0 -2 -5 2 8 -1 -4 -2 0
after other unit next tonnes	0 0 -8 0 22 0 0 -6 0
after same unit far money	15 -3 1 0 0 0 0 -1 -10
after same unit far percent	0 -3 -4 1 -7 -1 3 -5 11
after same unit far tonnes	0 0 2 0 -4 0 0 10 -5
after same unit here money	7 0 -13 -3 1 13 0 -11 0
after same unit here tonnes	-1 0 -4 0 -1 0 0 12 1
after same unit next money	0 -3 9 -10 -2 3 -22 -32 18
after same unit next percent	0 -1 0 4 0 0 11 -4 -8
after same unit next tonnes	-8 -4 2 -3 -7 -3 -3 24 -4
b:'s	-11 8 7 0 -3 -4 6 -3 -7
b:,	2 -13 6 -10 -29 0 0 12 10
b:, <name>	0 0 0 0 0 0 -1 0 9
b:, and	-2 -3 0 0 -7 0 7 8 -7
b:, to	-1 0 7 0 -4 0 0 -5 6
b::	0 1 -12 0 16 -11 -18 1 7
b:;	-4 0 15 0 -4 0 0 0 -5
b:<agent>	-1 0 0 0 0 0 0 0 7
b:<duty>	-1 9 -4 0 -11 0 1 -9 5
b:<goods>	-6 -9 13 -9 16 -8 -17 0 -12
b:<level>	-2 3 -2 0 0 12 0 0 -6
b:<month-gone>	7 -1 -10 0 -1 0 0 9 0
b:<name>	1 -7 -2 4 17 -10 1 -3 -19
b:<name> 's	-2 -3 0 1 -4 0 13 -3 -1
b:<name> buy	5 0 7 0 -5 0 0 0 0
b:<name> good	6 0 7 0 -11 0 0 0 0
b:<name> import	0 0 -1 0 6 0 0 0 0
b:<name> intend	0 0 -2 0 -2 0 0 9 0
b:<name> sell	0 0 -8 0 15 0 0 -2 0
b:<name> take	0 0 -16 0 21 0 0 -2 0
b:<name> was	6 0 0 0 0 0 0 0 0
b:<name> will	-1 0 -1 0 -2 0 -2 0 8
b:<not>	-2 -3 -15 0 5 11 0 -6 9
b:<number>	-6 -4 9 0 15 -2 -2 -5 -7
b:<number> the	0 0 6 0 0 0 0 -1 0
b:<office>	-1 -1 -6 6 -4 0 4 0 4
b:<organisation>	-8 5 -15 7 5 -1 0 4 0
b:<person>	8 0 4 -4 -3 8 5 -9 -18
b:<person> say	1 6 6 0 0 0 0 -5 -9
b:<quality>	-12 0 -14 0 23 11 -7 -2 -15
b:<quality> company	0 0 0 0 0 7 0 0 0
b:<seat>	0 1 -4 0 0 0 0 8 0
b:<sender>	-11 -9 27 -3 -12 10 -5 -2 -7
b:<span>	1 0 0 1 0 6 0 -5 -2
b:<taker>	-1 11 -9 0 7 -1 0 0 0
b:<v-agree>	-5 2 0 0 -5 -4 0 7 3
b:<v-bear>	-10 20 -8 0 5 -2 4 -8 -7
b:<v-begin>	-2 0 -14 0 11 -4 3 8 -7
b:<v-buy>	-2 -7 -16 -5 15 -11 -5 23 -14
b:<v-down>	13 1 0 -8 -9 0 -11 0 1
b:<v-end>	0 0 7 7 -1 0 -2 -2 -1
b:<v-impose>	-5 11 -3 -6 0 10 3 -8 -4
b:<v-propose>	5 -10 5 0 10 4 -15 -7 -6
b:<v-say>	-6 14 6 0 -9 -4 1 2 -10
b:<v-sell>	-9 -2 33 -1 -9 -2 -1 -13 -7
b:<v-stay>	-13 -1 -3 -3 -11 0 12 4 12
b:<v-target>	0 0 0 0 8 0 0 -4 0
b:<v-up>	0 -1 6 0 0 0 -1 -3 3
b:a	20 -6 -7 0 -8 4 -4 -8 0
b:a deficit	8 0 0 0 0 0 0 0 -2
b:about	-1 17 -9 -6 -4 -13 13 -7 0
b:against	2 0 -7 0 0 3 0 -1 2
b:also	-1 0 -1 0 0 0 8 0 0
b:amount	-4 0 0 0 0 0 0 0 8
b:amount to	-3 0 -1 0 0 0 0 0 10
b:an	0 0 0 0 0 -2 0 6 0
b:and	-12 -9 0 -2 -1 3 3 9 0
b:and to	0 0 0 0 0 10 0 -9 0
b:are	0 0 0 0 0 6 0 0 0
b:are to	0 0 0 0 0 6 0 0 0
b:at	1 7 -2 -3 -4 -7 14 0 -12
b:at least	4 0 -7 0 -2 0 0 12 0
b:be	-6 -1 19 2 -6 -4 -6 -11 7
b:beef	0 0 -2 0 0 0 0 0 7
b:between	-3 0 -1 0 0 0 0 0 9
b:between the	-1 0 0 0 0 0 0 0 7
b:book	0 0 -8 0 0 0 0 13 0
b:both	-2 0 -4 0 0 0 0 -1 13
b:bring	0 11 4 0 -1 -4 -1 -4 -4
b:bring in	-2 11 2 0 0 0 0 -1 -7
b:buy	0 -3 -4 -2 -6 -8 -2 26 -5
b:collect	-1 10 0 0 0 0 0 0 0
b:come	0 0 -7 0 0 0 0 11 0
b:come to	1 0 -7 0 0 0 0 8 0
b:company	-1 0 -6 0 7 6 0 -4 -1
b:cost	-3 -6 -1 17 -1 -1 4 -4 -6
b:country	-7 -1 -6 0 3 0 6 -6 8
b:cut	0 -5 -1 0 0 7 0 -1 4
b:deficit	28 -1 -6 0 -4 -2 -3 -2 -9
b:deficit of	9 0 0 0 0 0 0 0 -2
b:deficit with	17 0 -4 0 -2 0 -2 0 -1
b:down	10 0 -6 0 -3 0 -2 0 1
b:energy for	0 0 0 0 0 0 0 6 0
b:expect	0 1 7 0 12 -8 -3 -12 -11
b:export	-3 0 22 0 -9 0 0 -2 -1
b:export of	0 0 7 0 0 0 0 0 0
b:export to	0 0 8 0 0 0 0 0 0
b:fall	6 -1 1 -2 -2 0 0 -2 3
b:fall by	-5 0 0 0 0 0 0 0 9
b:first	9 -1 0 0 -1 0 0 0 -2
b:for	0 -8 17 0 -2 -14 5 5 -17
b:for thi	0 0 0 0 0 0 0 8 -1
b:from	3 -2 1 0 4 -1 3 -15 0
b:from <name>	2 0 -7 0 17 0 0 -10 0
b:goal	-3 0 0 0 -2 0 -1 0 14
b:goal of	-1 0 -6 0 0 0 0 -3 17
b:good	6 -4 -7 0 0 -1 5 -5 4
b:good deficit	8 0 -2 0 -1 0 0 0 0
b:good for	-4 0 0 0 0 0 7 0 -1
b:good worth	-1 0 0 0 0 0 0 0 6
b:had	10 0 0 0 -6 -1 0 0 0
b:has	2 -1 -1 0 -8 0 4 0 0
b:have	-7 4 0 0 0 1 -4 0 4
b:hope	-3 0 6 0 -4 0 0 -3 7
b:hope for	-2 0 0 0 0 0 0 -2 9
b:import	-5 0 -15 0 33 0 0 -11 -5
b:import from	0 0 0 0 9 0 0 -2 0
b:import good	0 0 -7 0 9 0 0 0 0
b:import of	0 0 0 0 12 0 0 -4 -1
b:in	-7 8 -3 4 6 0 -12 0 -5
b:in <month-gone>	3 0 -6 0 -3 0 0 6 1
b:in <number>	-3 0 -3 0 10 0 0 3 0
b:intend	0 0 -3 0 -2 0 0 9 0
b:intend to	0 0 -3 0 -2 0 0 9 0
b:invest	-2 -1 -3 0 -1 25 0 -12 -2
b:is	1 5 -17 0 -13 -5 10 3 3
b:it	11 -2 -4 6 -3 -11 -11 -11 13
b:it had	9 0 -1 0 0 0 0 0 -2
b:it is	-4 0 0 0 0 0 0 0 9
b:its	9 0 -12 0 15 0 0 -4 -4
b:last	0 -2 -14 0 13 3 -3 2 0
b:last year	0 0 -20 0 16 0 -1 2 1
b:least	4 0 -7 0 -2 0 0 12 0
b:like	0 0 3 0 8 0 0 -8 -2
b:lose	0 0 6 4 0 0 -1 0 0
b:more	-3 9 -7 0 0 9 0 -2 -3
b:more than	-3 9 -7 0 0 9 0 -2 -3
b:of	13 0 -1 0 -10 0 -2 -3 1
b:of <quality>	0 0 0 0 6 0 0 -4 0
b:of the	5 -2 0 0 -8 6 -2 6 -6
b:oil	0 0 12 0 -11 0 0 0 0
b:on	7 2 -8 0 -7 0 0 0 2
b:over	0 0 0 0 0 7 0 -7 0
b:pay	-5 19 -8 0 -2 -7 6 0 -5
b:promise	0 -2 -6 0 -5 10 0 9 -4
b:put	0 -8 4 0 -6 6 9 0 -8
b:say	-1 1 17 -4 0 -1 4 -11 -5
b:say the	-6 3 7 -2 0 -2 5 0 -7
b:sell	-1 0 7 0 4 0 0 -5 -1
b:sell <name>	0 0 24 0 -19 0 0 -1 0
b:set	0 0 0 0 0 0 0 -3 11
b:side	0 -1 0 0 0 0 0 0 7
b:some	-6 11 -19 0 1 -4 17 -2 -4
b:stand	-1 0 -6 0 0 0 0 7 1
b:take	-2 0 -11 3 16 0 -1 0 -2
b:tariff	-9 6 -6 0 -6 3 4 -4 5
b:tariff on	0 4 0 0 -2 0 0 0 6
b:tea	0 6 0 0 0 0 0 0 0
b:than	-4 7 -3 0 1 8 -3 -1 -6
b:that <name>	-2 0 0 0 -5 0 7 4 -1
b:that the	0 0 -1 8 -1 0 -2 0 0
b:the	12 0 -11 7 -18 -19 10 6 0
b:the <name>	19 0 -5 0 -7 -6 0 4 -5
b:the <organisation>	-15 6 -18 8 6 -4 2 5 0
b:the <quality>	0 -1 11 0 0 0 0 0 0
b:the <seat>	0 0 -2 0 -1 0 0 10 0
b:the first	9 -1 0 0 -1 0 0 0 -2
b:the goal	-1 0 1 0 -1 0 0 0 6
b:the two	-4 0 0 0 0 0 0 -1 11
b:them	-3 0 17 0 -6 0 0 0 -1
b:there	8 0 0 0 -1 0 -1 0 0
b:they	-6 0 1 0 14 0 -1 0 -6
b:they were	-3 0 10 0 0 0 0 0 -6
b:thi	-3 0 6 0 -4 0 0 7 -7
b:thi year	-1 0 0 0 -1 0 0 10 -5
b:to	9 -13 12 -5 -12 0 0 0 -3
b:to <name>	-4 0 27 0 -11 0 -1 -2 -3
b:to buy	0 0 0 0 -3 0 0 7 0
b:to invest	0 0 -1 0 0 17 0 -11 -1
b:to reach	0 0 6 0 0 0 0 0 0
b:to the	0 0 8 0 0 0 0 -1 0
b:trade	-5 -2 0 -2 -3 -2 -1 -6 22
b:trade between	-2 0 0 0 0 0 0 0 7
b:two	-5 0 0 0 0 0 0 -1 12
b:two country	-2 0 -2 0 0 0 0 0 10
b:up	-2 -3 -17 -1 14 7 0 -6 6
b:want	8 0 2 0 2 0 0 -10 -2
b:was	8 -4 -6 0 -9 -2 2 0 4
b:we	-2 -1 22 0 -2 -6 -2 1 -12
b:were	-8 -2 6 0 2 0 5 0 -3
b:which	1 0 0 0 0 7 0 -4 0
b:will	-4 4 7 0 -5 0 -4 0 0
b:will invest	0 0 0 0 0 7 0 -4 0
b:with	20 -2 -7 0 -4 -2 3 -3 -5
b:with <name>	17 -2 -6 0 -3 -2 4 -2 -5
b:worth	-12 -5 -3 0 10 -2 -2 0 6
b:worth about	0 0 0 0 0 0 0 0 6
b:would	-7 -7 1 17 4 0 -3 -8 -7
b:year	4 -5 -14 0 13 -3 -7 7 0
b:year <name>	0 0 -20 0 20 0 0 0 0
b:year it	-8 0 13 0 -5 0 0 2 0
c0=agree	-2 0 -2 0 -1 0 0 7 3
c0=bear	-3 6 -7 0 0 1 6 0 -4
c0=begin	0 0 -12 2 11 -3 -4 8 -5
c0=buy	0 -2 -8 -1 7 -2 -1 10 -6
c0=down	1 8 -2 -3 -8 -7 -5 5 3
c0=end	0 0 8 3 0 0 -2 -1 0
c0=impose	0 13 -3 0 6 0 2 -15 -4
c0=propose	9 -2 10 -9 13 -6 -10 -16 -3
c0=say	-6 2 -2 -2 -7 0 -2 15 0
c0=sell	-4 0 19 0 -2 0 0 -7 -3
c0=stay	11 0 -6 -1 -18 -6 8 2 2
c0=up	1 0 7 0 0 0 0 -3 0
c1=agree	-3 2 -1 0 -2 -3 0 6 4
c1=bear	-9 20 -8 0 5 -2 4 -8 -11
c1=begin	0 0 -12 2 11 -3 -4 8 -5
c1=buy	0 -4 -11 -2 6 -3 -2 18 -8
c1=down	7 5 0 -5 -6 -11 -9 1 3
c1=end	0 0 8 3 0 0 -2 -1 0
c1=impose	0 17 0 0 6 -6 0 -21 -3
c1=propose	7 -7 4 -5 11 -3 -5 -10 -1
c1=say	-5 2 0 -2 -7 0 -2 11 0
c1=sell	-4 0 23 0 -4 0 0 -11 -4
c1=stay	3 0 -6 0 -18 -5 8 2 10
c1=up	1 0 7 0 0 0 0 -3 0
c2=bear	-3 0 -6 0 0 11 0 2 -1
c2=begin	-1 -1 6 0 5 0 0 -13 5
c2=down	-1 0 -1 3 12 0 -1 -4 0
c2=impose	-5 17 1 2 -9 -7 -3 0 -6
c2=sell	8 0 0 0 -5 0 0 1 0
c2=stay	0 -5 -1 0 -5 11 -1 5 -5
c2=up	0 0 12 0 -12 0 0 -7 6
clause about deficit 1	31 -8 -14 -2 -8 -8 7 -8 -10
clause about deficit 1 money	28 -8 -13 0 -8 -8 7 -7 -8
clause about duties 5	-10 29 -1 0 -11 -10 -6 -7 0
clause about duties 5 money	-8 29 0 0 -9 -9 -5 -6 -6
clause about exports 8	-7 -14 44 -10 -4 -14 -10 -5 -20
clause about exports 8 money	-1 -10 24 -2 4 -9 -4 -7 -12
clause about exports 8 percent	-4 0 27 -3 -9 0 -1 -3 -2
clause about exports 8 tonnes	0 0 7 0 -7 0 0 4 0
clause about growth 7	-3 -2 -11 30 -6 -2 -6 -7 -4
clause about growth 7 percent	-3 -2 -11 30 -6 -2 -6 -7 -4
clause about imports 9	-4 -5 -6 -4 32 -5 -5 -7 -18
clause about imports 9 money	0 -2 5 0 15 -1 -2 -11 -11
clause about imports 9 percent	0 0 -13 0 21 0 0 -1 0
clause about imports 9 tonnes	0 0 -7 0 6 0 0 3 0
clause about investment 4	-7 -8 -11 -1 -7 33 -2 -5 -6
clause about investment 4 money	-7 -8 -11 0 -7 33 -1 -7 -6
clause about purchases 6	-12 -9 -10 -5 -24 -11 -6 54 -18
clause about purchases 6 money	-7 -4 2 0 -16 -5 -2 30 -12
clause about purchases 6 tonnes	0 0 -11 0 -2 0 0 21 0
clause about purchases 6 units	0 0 -3 0 -2 0 0 13 0
clause about trade 10	15 -4 -20 -9 -15 -20 -13 0 30
clause about trade 10 money	14 -3 -20 -4 -10 -18 -10 2 22
clause about trade 10 tonnes	0 0 -4 0 -3 0 0 -2 11
clause about trade 3	-12 -1 -10 0 -5 0 -1 -4 30
clause about trade 3 money	-11 -1 -8 0 -4 0 0 -4 27
clause achieved	-10 16 0 -10 -4 -17 3 1 4
clause achieved money	-8 21 0 -3 -12 -12 7 -13 5
clause achieved tonnes	-3 -4 -11 0 5 0 0 17 -2
clause aim	-14 -8 -13 10 -7 13 -18 15 1
clause aim money	-7 0 -9 0 -12 23 -6 0 1
clause aim percent	3 -1 -3 17 -7 -4 -2 0 -5
clause aim tonnes	-8 -6 0 -8 3 -8 -6 13 4
clause aim units	0 0 -5 0 5 -2 0 9 0
clause change	7 -14 -12 2 5 -7 0 -10 17
clause change money	9 -5 -5 -1 -10 0 9 0 0
clause change percent	0 -6 -1 7 6 -6 -11 -11 9
clause change tonnes	0 0 -11 0 0 0 0 1 11
clause each way	-5 -1 -5 0 -1 0 3 -5 16
clause each way money	-3 0 -3 0 -1 0 0 -4 17
clause not trade	-2 -3 0 0 6 0 0 -3 7
clause not trade money	-2 -1 0 0 0 0 0 -1 8
clause period	8 -28 20 -9 6 -30 -4 -12 8
clause period money	14 -17 4 -2 4 -20 4 -13 4
clause period tonnes	-13 -7 15 -6 -1 -5 -6 2 5
clause period units	0 0 7 0 2 0 0 -4 0
clause to come	0 0 -14 -5 -9 0 7 0 13
clause to come money	0 0 -12 -2 -7 3 8 -5 7
clause to come tonnes	0 0 -4 0 0 0 0 0 8
clause to come units	0 0 -2 0 -1 0 0 9 0
clause trade	-1 5 -16 -5 4 0 0 1 6
clause trade money	4 15 -7 -20 -2 10 -15 -9 7
clause trade percent	-4 -12 -1 11 0 -10 17 -12 -2
clause trade tonnes	-6 -3 -10 -2 3 -3 -2 14 4
clause trade units	0 -1 -2 0 7 0 0 5 0
clause worth	-24 -10 11 0 10 -8 -8 0 5
clause worth money	-22 -9 8 -2 8 -6 -6 2 6
ct0=begin past	0 0 -8 0 15 -1 -1 0 -1
ct0=buy future	0 0 0 0 -3 0 0 8 0
ct0=buy past	1 -1 -7 0 9 0 0 1 -4
ct0=down past	0 0 0 0 -6 -2 -2 2 2
ct0=impose past	-8 6 2 0 10 -3 -1 -6 -5
ct0=impose present	7 -2 -6 0 0 -3 9 -5 0
ct0=propose present	2 0 7 -5 9 -8 -6 -7 0
ct0=say past	-2 -1 0 0 -2 2 0 9 0
ct0=sell past	-3 0 16 0 -1 0 0 -6 -3
ct0=stay past	2 -9 0 0 -3 -4 8 0 2
ct0=stay present	6 8 -15 -8 -13 0 2 7 0
ct0=up past	0 0 7 0 -1 0 0 0 0
ct1=begin past	0 0 -8 0 15 -1 -1 0 -1
ct1=buy future	0 0 0 0 -3 0 0 8 0
ct1=buy infinitive	0 0 0 0 -4 0 0 10 0
ct1=buy past	1 -1 -7 0 9 0 0 1 -4
ct1=down infinitive	9 0 0 0 0 0 0 -1 0
ct1=down past	0 0 0 0 -6 -2 -2 2 2
ct1=impose past	-8 6 2 0 11 -2 -1 -9 -5
ct1=impose perfect	-1 6 -2 0 0 0 0 0 0
ct1=impose present	8 -2 -5 0 0 -2 10 -6 -2
ct1=say past	-1 0 0 0 -1 2 0 7 -1
ct1=sell past	-3 0 16 0 -1 0 0 -6 -3
ct1=stay past	0 -9 0 0 -3 -4 8 0 4
ct1=stay present	6 8 -15 -8 -13 0 2 7 0
ct1=up past	0 0 7 0 -1 0 0 0 0
ct2=begin past	0 0 7 0 0 0 0 -10 6
ct2=impose participle-passive	0 5 9 0 -3 0 0 -3 0
ct2=stay present	-3 -4 -1 0 -4 11 0 6 -3
ct2=up past	0 0 12 0 -12 0 0 -8 6
early	16 12 -32 -10 -22 18 -38 36 -25
f:"	1 6 3 0 1 1 -4 -8 -4
f:'s	-2 -5 7 0 -3 0 -1 3 2
f:,	10 -4 -20 8 12 -5 -6 -10 12
f:-	0 0 -8 0 3 0 0 6 0
f:.	5 0 11 -5 -2 2 -15 -1 -3
f::	2 0 13 -1 -5 -3 -1 -7 2
f:;	3 0 3 0 -7 0 0 -2 2
f:<day-ahead>	0 3 -2 0 6 0 0 -1 0
f:<day-gone>	7 0 -7 0 4 -3 0 4 -6
f:<duty>	-5 0 0 1 -4 0 -1 -9 14
f:<gate>	0 -1 9 0 -4 0 0 -1 0
f:<goods-amount>	0 0 -7 0 -10 0 0 14 4
f:<goods>	0 6 -13 -8 28 0 0 -7 -19
f:<level-noun>	-3 -4 -13 -2 15 0 -1 -3 10
f:<level>	8 9 -4 0 10 -10 7 -27 -9
f:<money>	0 -1 0 -4 8 4 0 -11 -1
f:<month-ahead>	5 0 -8 0 -6 0 6 0 3
f:<month-gone>	12 -8 3 -2 -9 -5 -4 -2 5
f:<name>	14 -5 2 6 -2 -1 -8 0 -10
f:<not>	-4 -1 -2 -7 -15 6 -8 1 20
f:<number>	-17 -9 19 -12 -6 -11 -14 -23 34
f:<office>	0 7 6 0 -5 -1 0 -1 -4
f:<organisation>	-1 8 -2 -3 12 -4 11 -13 -7
f:<person>	14 -4 -11 0 0 17 -8 1 -23
f:<quality>	2 6 -16 -1 19 1 -2 -3 -12
f:<seat>	9 -2 -24 0 -1 14 -5 0 4
f:<sender>	-5 0 11 -1 0 0 3 -2 -5
f:<span>	-13 -12 -13 -2 -6 23 -5 10 6
f:<v-bear>	0 6 0 -6 0 16 -12 0 -22
f:<v-begin>	0 1 -5 -2 15 -4 2 -16 2
f:<v-buy>	13 6 -6 0 -11 0 -1 5 -10
f:<v-down>	0 8 0 0 0 -2 9 -21 1
f:<v-end>	6 2 10 0 -2 0 0 -10 -8
f:<v-impose>	2 5 9 0 2 -5 -7 1 -20
f:<v-propose>	2 -1 16 2 -5 0 -6 0 -18
f:<v-return>	-1 4 -16 0 5 0 0 0 7
f:<v-say>	12 0 -12 7 0 -4 0 0 -1
f:<v-sell>	8 -1 0 -2 2 0 2 -2 -9
f:<v-stay>	14 -5 -5 2 0 0 -4 -1 -5
f:<v-target>	8 0 0 0 -7 0 0 0 3
f:<v-up>	2 0 -7 0 10 -1 5 -9 0
f:a	10 -1 10 10 -11 0 0 -7 -15
f:about	-2 1 -15 0 12 0 0 4 0
f:all	8 -4 -4 0 -8 0 -2 0 12
f:an	0 0 18 0 -15 0 0 0 -1
f:and	-21 0 7 -1 0 12 -10 2 -4
f:are	-9 -8 -5 0 5 15 0 -3 0
f:at	0 -1 0 -7 9 11 1 -22 1
f:back	-5 7 -3 0 3 -1 -1 -9 11
f:be	-9 3 0 0 -2 13 -4 -14 12
f:been	0 -3 7 0 -7 2 0 0 0
f:before	-4 -4 16 0 -6 0 0 3 -8
f:buy	14 -4 -6 0 -8 1 0 5 -4
f:by	-8 2 0 0 -4 -7 11 4 -3
f:come	-3 0 -8 0 9 0 4 -14 11
f:day	9 0 -5 1 0 2 0 -4 -2
f:deficit	11 0 -4 0 -1 0 0 0 0
f:did	0 0 11 0 -6 0 0 0 0
f:do	0 0 -13 1 9 0 0 0 0
f:doe	8 0 -5 0 -8 0 0 0 8
f:down	0 0 -14 0 0 0 0 -1 16
f:duty	-2 0 2 0 -2 0 0 -7 10
f:expect	3 0 12 0 -2 -1 0 -5 -6
f:export	-2 0 7 0 0 0 4 -1 -3
f:fall	2 8 7 0 -17 -5 5 -3 -8
f:for	2 9 -17 -3 -1 -5 -6 -3 18
f:from	13 -2 0 0 -5 -2 7 -4 -7
f:go	-2 2 -1 0 11 0 0 -4 -1
f:good	0 0 -8 0 -6 0 0 17 -3
f:had	12 0 0 0 -2 1 0 -2 -9
f:has	-14 0 7 0 -8 -3 -2 15 0
f:have	1 12 -1 0 -16 -3 -2 0 2
f:how	14 0 -8 0 2 0 0 -1 -4
f:i	-6 0 -29 1 25 0 0 0 10
f:if	2 1 2 0 0 0 0 -16 8
f:import	0 10 0 0 0 0 0 0 -3
f:in	17 0 -19 -3 7 -1 -4 -10 11
f:is	14 -6 0 8 0 -3 0 -4 -16
f:it	3 -1 5 7 -30 -6 0 0 17
f:its	6 -2 3 0 0 1 0 -5 -5
f:last	16 3 -16 -1 9 -5 3 -7 -14
f:least	6 0 -2 0 0 0 0 1 -1
f:less	0 0 9 0 -6 0 0 0 0
f:like	0 0 16 0 -1 0 0 -8 -3
f:meet	9 -7 -8 0 -5 15 -1 0 -8
f:million	-2 0 -13 0 0 0 0 11 9
f:more	9 -8 4 0 -10 10 0 -6 -8
f:much	16 0 5 0 -11 -1 -1 0 -7
f:my	-4 4 1 0 -3 0 6 0 -4
f:next	-2 0 -4 0 6 0 0 0 0
f:no	-4 -4 10 0 -5 12 0 -14 2
f:nobody	0 0 -6 0 0 0 0 -3 15
f:not	2 2 -2 -3 -10 -1 -2 6 2
f:of	7 4 3 5 -4 -15 -3 2 -14
f:on	-1 5 10 0 4 -3 -3 -5 -15
f:one	6 -3 2 0 4 0 0 0 -8
f:or	-2 0 -2 0 0 0 7 0 0
f:our	-5 7 0 0 5 0 6 -11 -1
f:own	6 0 -7 0 -4 0 6 0 -7
f:pay	-1 7 2 0 -7 8 -1 0 -8
f:price	0 0 -7 0 14 0 0 -4 0
f:promise	-3 0 -4 0 2 0 0 11 -3
f:rate	0 0 0 0 7 0 0 -3 0
f:rise	0 -1 3 0 -9 0 7 0 0
f:same	0 0 8 0 -4 0 0 0 0
f:say	8 -7 -1 -4 1 0 4 0 -7
f:see	0 6 0 0 0 0 0 0 0
f:sell	12 -2 0 0 -3 0 0 -2 -3
f:should	-1 0 -6 0 -5 0 0 2 12
f:since	-4 10 8 0 -6 -1 -1 0 -5
f:spring	0 4 -8 0 1 0 0 0 0
f:target	0 0 0 0 -2 0 0 0 6
f:than	10 -6 15 0 -14 9 0 -9 -7
f:that	22 2 5 7 -18 -9 -11 -8 -2
f:the	-1 0 18 0 -9 8 -10 -1 -12
f:them	0 0 -13 0 13 0 0 5 0
f:there	9 -8 6 17 0 -5 -2 -11 -17
f:they	5 -2 13 -1 -7 0 -3 -2 0
f:thi	-8 -9 12 0 1 -1 7 -5 -1
f:to	8 6 -26 2 15 8 4 -17 -10
f:truce	0 0 6 0 0 0 0 0 -4
f:two	0 8 0 0 -3 0 0 0 0
f:up	-1 0 -15 0 19 0 0 -5 2
f:us	0 2 0 0 -3 0 0 -4 7
f:was	13 3 12 0 -23 -3 -4 -4 0
f:way	-1 7 -7 2 5 -1 0 -2 -1
f:we	-7 6 -10 0 0 -1 0 0 14
f:week	-5 0 0 0 0 0 7 0 0
f:what	-5 0 5 9 9 0 -1 -13 -11
f:which	-5 0 0 0 1 0 0 -5 7
f:who	7 0 -2 0 6 0 0 -2 -5
f:will	-4 0 -6 0 -5 8 0 0 6
f:with	17 -3 6 0 -6 -1 -2 -9 -4
f:would	0 -4 0 11 0 0 -3 -11 0
f:year	9 -9 -5 -3 10 -2 1 -2 -4
first about deficit 1	31 -8 -14 -2 -8 -8 7 -8 -10
first about deficit 1 money	28 -8 -13 0 -8 -8 7 -7 -8
first about duties 5	-10 29 -1 0 -11 -10 -6 -7 0
first about duties 5 money	-8 29 0 0 -9 -9 -5 -6 -6
first about exports 8	-11 -10 43 -9 0 -12 -9 -14 -19
first about exports 8 money	-4 -6 20 -1 9 -7 -2 -12 -11
first about exports 8 percent	-4 0 27 -3 -9 0 -1 -3 -2
first about exports 8 tonnes	0 0 10 0 -7 0 0 0 0
first about growth 7	-2 -1 -10 28 -4 -2 -6 -6 -3
first about growth 7 percent	-2 -1 -10 28 -4 -2 -6 -6 -3
first about imports 9	-17 -8 -6 -3 34 -4 -3 -8 -15
first about imports 9 money	-10 -5 7 0 16 0 0 -13 -8
first about imports 9 percent	0 0 -13 0 21 0 0 -1 0
first about imports 9 tonnes	0 0 -7 0 7 0 0 2 0
first about investment 4	-7 -8 -11 -1 -7 33 -2 -5 -6
first about investment 4 money	-7 -8 -11 0 -7 33 -1 -7 -6
first about purchases 6	-10 -8 -8 -4 -22 -12 -5 51 -17
first about purchases 6 money	-5 -3 4 0 -14 -7 -1 28 -11
first about purchases 6 tonnes	0 0 -11 0 -2 0 0 21 0
first about purchases 6 units	0 0 -3 0 -2 0 0 13 0
first about trade 10	0 2 -15 0 -13 -7 -1 -4 26
first about trade 10 money	0 2 -10 0 -8 -7 -1 0 17
first about trade 3	-7 -1 -9 0 -5 0 0 -4 26
first about trade 3 money	-6 -1 -7 0 -4 0 0 -4 23
first none	0 0 12 -25 3 -8 3 0 -7
first none money	6 17 1 -9 -8 8 0 -43 0
first none percent	8 -10 -5 -4 -1 -6 19 -14 2
first none tonnes	-24 -18 18 -16 10 -17 -14 17 -14
first none units	-6 -8 -3 -4 7 -8 -6 23 -14
first-of-paragraph	-10 -4 1 -9 15 -4 2 -7 5
goods money	-34 -1 11 -7 22 -13 -16 7 -15
goods tonnes	-5 -3 5 -3 21 -4 -2 -17 4
goods units	-2 -3 5 -1 3 -4 -1 6 -5
has-future	-10 0 5 0 -11 5 -9 0 4
has-modal	-8 -10 15 0 10 -7 3 -12 -1
has-participle	-15 18 6 0 -3 -10 -5 0 0
has-past	2 -1 12 -15 6 -8 -4 -8 -1
has-perfect	0 11 -22 -5 -6 0 1 10 0
has-pluperfect	4 2 0 -1 -6 -3 0 6 0
has-present	-4 -1 0 0 -10 -5 12 0 1
headline	-7 1 0 1 -11 0 13 1 -6
kind money	6 19 2 -27 -9 14 -2 -35 7
kind percent	1 -20 -1 19 1 -16 11 -24 0
kind tonnes	-32 -24 11 -21 8 -23 -19 30 -7
kind units	-9 -9 -7 -6 7 -10 -7 32 -16
l1=,	-7 -6 -6 -1 0 6 -4 10 5
l1=:	1 0 9 0 -10 -13 -12 6 -1
l1=<begin>	-3 -7 17 -3 -15 0 -4 12 -8
l1=<name>	0 0 6 0 5 0 0 -7 0
l1=<v-bear>	-1 3 0 0 8 -2 0 -4 -3
l1=<v-buy>	0 0 -14 -1 2 -7 0 21 -2
l1=<v-impose>	-4 -13 10 1 0 12 -6 -5 -7
l1=<v-propose>	-3 -5 -1 0 18 6 0 -18 0
l1=<v-sell>	0 0 17 0 -8 0 0 -4 0
l1=about	-1 17 -9 -6 -4 -13 13 -7 0
l1=at	0 -3 11 0 0 -1 5 -6 -2
l1=buy	0 0 -12 0 3 -7 0 17 -1
l1=down	-1 0 -2 0 0 0 0 0 12
l1=expect	-1 0 0 0 10 0 0 -4 -5
l1=for	-5 0 9 0 1 -19 -5 6 -1
l1=from	2 0 -5 0 -2 0 6 -4 5
l1=in	-4 3 0 0 5 6 0 -3 -8
l1=invest	-1 0 -2 0 -1 25 0 -18 -2
l1=is	3 -5 -7 -2 -4 -2 10 5 0
l1=least	4 0 -7 0 -2 0 0 12 0
l1=of	11 0 0 0 -12 0 2 -10 0
l1=some	-6 11 -19 0 1 -4 17 -2 -4
l1=than	-4 7 -3 0 1 8 -3 -1 -6
l1=the	9 -2 2 -1 -7 6 -4 0 -9
l1=to	14 -9 -15 -2 1 -7 1 -2 9
l1=was	3 -3 -2 0 -7 0 4 1 2
l1=were	-2 0 13 0 -2 0 0 0 -3
l1=worth	-9 -1 0 1 6 -2 0 2 0
l2=,	5 -5 -7 -5 -15 0 6 0 15
l2=:	3 0 -17 0 8 0 0 -1 7
l2=<begin>	-6 -11 6 -6 3 -3 6 12 -20
l2=<goods>	-17 -8 -19 0 33 -9 -3 3 5
l2=<money>	0 0 -4 0 3 8 0 0 0
l2=<name>	15 -3 -7 0 17 -3 -4 -10 -12
l2=<number>	0 -4 16 0 -2 -4 0 -15 8
l2=<organisation>	-1 0 -6 0 10 0 0 6 -6
l2=<person>	0 6 11 0 -18 -4 -2 -5 4
l2=<v-agree>	0 0 8 0 0 0 0 3 -6
l2=<v-begin>	1 0 -7 0 5 0 0 3 0
l2=<v-buy>	0 0 -4 0 -6 0 0 13 0
l2=<v-down>	7 3 3 -4 -3 -4 -4 0 -2
l2=<v-impose>	-6 14 6 -3 0 0 -4 0 -17
l2=<v-sell>	0 0 15 0 -10 0 0 -2 0
l2=<v-stay>	-6 0 -6 0 -4 0 0 0 18
l2=amount	-3 0 -1 0 0 0 0 0 10
l2=at	5 -5 -13 0 -4 -1 13 6 -6
l2=bring	-3 7 7 0 0 0 0 -1 -5
l2=country	-1 0 0 0 0 0 7 -1 1
l2=deficit	8 0 0 0 0 0 0 0 -2
l2=down	13 0 -4 2 0 0 0 1 -10
l2=energy	0 0 0 0 0 -9 0 13 0
l2=goal	0 0 -1 0 0 0 0 -3 12
l2=hope	-2 0 0 0 0 0 0 -2 9
l2=in	-1 7 0 0 0 3 0 -2 0
l2=it	-3 -4 1 0 2 -1 -3 -5 13
l2=more	-3 9 -6 0 0 9 0 -3 -3
l2=of	-9 3 0 0 0 8 -3 -2 0
l2=on	6 0 0 0 0 0 0 0 0
l2=sell	0 0 11 0 -6 0 0 -1 0
l2=soybean	0 0 0 0 -4 0 0 7 0
l2=the	-1 -2 0 12 -5 2 0 0 -2
l2=they	-2 0 11 0 0 0 0 0 -3
l2=to	-11 -9 16 0 -5 9 -6 3 -15
l2=we	0 1 0 0 -10 0 0 8 0
l2=will	0 0 1 0 -1 9 0 -5 0
l2=would	0 0 -10 4 6 2 0 0 0
l2=year	-1 0 -7 0 0 0 0 7 6
l3=,	-8 7 14 0 -5 0 -2 -12 2
l3=:	0 0 8 0 0 0 0 -1 -5
l3=<begin>	-13 -11 11 -15 6 0 0 7 -7
l3=<duty>	-3 7 -4 1 0 4 -3 -3 0
l3=<goods>	-9 -7 22 0 -21 5 -1 0 3
l3=<month-gone>	4 0 -16 0 -8 0 0 -3 20
l3=<name>	-1 -8 17 1 -10 6 2 0 -8
l3=<not>	-1 -4 3 0 4 11 0 -6 -9
l3=<number>	4 0 -7 0 10 0 0 0 -6
l3=<organisation>	-5 3 -8 0 -3 0 5 0 6
l3=<quality>	0 0 -8 0 18 -8 0 1 -1
l3=<v-buy>	-4 0 -22 0 23 0 0 1 -3
l3=<v-propose>	-5 -5 8 1 0 0 -3 2 -7
l3=<v-sell>	0 0 14 0 -9 0 0 0 0
l3=a	16 -4 0 0 -5 0 -2 -7 1
l3=and	-2 0 -1 0 -7 8 0 -3 10
l3=are	0 0 0 0 0 6 0 0 0
l3=buy	0 0 -14 0 11 0 0 3 0
l3=for	-1 -1 14 0 -3 -2 0 -5 2
l3=from	5 0 12 0 -15 0 0 0 0
l3=good	-2 -1 -1 0 0 0 7 0 2
l3=have	0 6 0 0 0 0 0 0 0
l3=import	0 0 -8 0 16 0 0 0 -1
l3=in	-1 0 8 0 0 0 0 0 -6
l3=is	0 0 0 0 0 -3 0 6 0
l3=it	14 -1 -2 0 0 0 0 -9 2
l3=last	0 0 -9 0 1 0 0 0 9
l3=of	4 0 -8 0 4 4 0 0 -3
l3=on	-1 0 -6 0 0 0 0 -1 12
l3=sell	0 0 6 0 -4 0 0 0 0
l3=the	19 -1 -15 0 7 0 0 -1 -15
l3=to	0 4 1 0 1 -3 -2 3 -11
l3=trade	-9 0 0 0 0 0 0 0 13
l3=two	0 0 -10 0 -1 0 0 8 8
l3=we	0 -1 8 0 5 0 0 -3 -4
l3=will	-1 7 0 0 0 -3 -2 0 0
l3=with	12 0 -1 0 0 0 0 0 -3
l3=year	-4 0 11 0 -13 0 0 2 5
l4=,	6 -1 5 -1 -3 0 -1 3 -11
l4=:	-2 0 -11 0 -1 0 0 3 13
l4=<begin>	-4 -4 0 -25 17 4 -12 5 -10
l4=<goods>	0 -3 11 0 -3 -3 -1 -8 4
l4=<month-gone>	2 -1 7 0 0 0 0 0 -7
l4=<name>	-13 13 9 0 -4 -13 -13 5 0
l4=<number>	-3 0 0 0 4 0 0 -11 11
l4=<quality>	0 0 6 0 0 2 0 0 0
l4=<sender>	-1 0 12 0 -3 6 0 -3 -5
l4=<v-buy>	0 0 3 0 -1 -8 0 9 0
l4=<v-down>	3 -2 -4 0 0 7 0 0 1
l4=<v-impose>	4 -2 -9 0 -1 4 5 -5 1
l4=<v-propose>	7 4 11 0 -5 -4 0 -3 -12
l4=<v-sell>	0 0 -5 0 12 0 0 0 0
l4=and	-4 0 -8 0 7 -1 0 11 -1
l4=buy	0 0 7 0 -8 -8 0 10 0
l4=company	0 0 -6 0 9 4 0 -4 0
l4=deficit	6 0 0 0 0 0 0 0 0
l4=for	-3 0 8 0 -4 0 -1 10 -9
l4=from	0 0 0 0 8 0 0 -2 0
l4=good	6 0 -2 0 0 0 0 0 0
l4=had	6 0 0 0 0 0 0 0 -1
l4=has	0 0 0 0 -3 1 8 0 -2
l4=import	0 0 -4 0 6 0 0 0 0
l4=in	7 0 -17 2 -6 -5 -2 -1 16
l4=is	0 -1 -2 4 0 0 8 -2 0
l4=last	0 0 4 0 -12 0 0 9 0
l4=of	7 -7 -16 0 11 2 -1 -1 0
l4=on	0 0 7 0 -2 0 0 0 0
l4=sell	0 0 -11 0 13 0 0 0 0
l4=the	-7 7 -17 4 -12 -5 9 0 11
l4=to	-14 -2 8 -1 -6 0 12 0 1
l4=would	0 0 7 12 -4 0 0 -8 -4
l4=year	7 -2 13 0 -7 0 -1 -3 -5
l=, to	0 0 0 0 0 0 0 -3 9
l=<begin> <begin>	-3 -7 17 -3 -15 0 -4 12 -8
l=<name> :	0 0 -9 0 12 0 0 0 0
l=<name> buy	0 0 -6 0 9 0 0 -3 0
l=<number> :	-4 -2 13 0 -6 -2 0 -9 11
l=<person> :	0 6 11 0 -18 -4 -2 -5 4
l=amount to	-3 0 -1 0 0 0 0 0 10
l=at least	4 0 -7 0 -2 0 0 12 0
l=deficit of	8 0 0 0 0 0 0 0 -2
l=energy for	0 0 0 0 0 -8 0 12 0
l=fall by	-5 0 0 0 0 0 0 0 9
l=hope for	-2 0 0 0 0 0 0 -2 9
l=more than	-3 9 -7 0 0 9 0 -2 -3
l=sell <name>	0 0 7 0 -3 0 0 -1 0
l=to buy	0 0 0 0 0 -4 0 9 0
l=to invest	0 0 -1 0 0 17 0 -11 -1
l=to reach	0 0 6 0 0 0 0 0 0
l=will invest	0 0 0 0 0 7 0 -4 0
l=worth about	0 0 0 0 0 0 0 0 6
l=year ,	0 0 -1 0 0 0 0 -3 9
late	-20 -19 27 -4 21 -35 0 -32 17
lead=,	2 -13 6 -10 -29 0 0 12 10
lead=:	0 1 -12 0 16 -11 -18 1 7
lead=;	-4 0 15 0 -4 0 0 0 -5
lead=brazil	0 0 14 0 -16 0 0 0 2
lead=china	0 0 -2 0 -10 0 0 18 0
lead=for	8 -2 8 0 -2 0 -1 -1 -5
lead=in	0 -5 7 0 0 0 -2 0 0
lead=it	4 2 -14 9 -1 -4 -3 -15 13
lead=last	1 0 5 0 -18 0 0 6 4
lead=swiss	0 0 0 0 0 7 0 0 0
lead=that	0 0 3 2 -7 -3 1 1 0
lead=the	1 0 -12 -5 7 -2 0 0 6
lead=they	-1 0 -1 0 11 0 0 0 0
lead=trade	-5 0 0 0 0 0 0 0 11
lead=we	0 -3 14 0 6 -2 0 -8 -7
lead=which	1 0 0 0 0 7 0 -4 0
level	1 -20 -1 19 1 -16 11 -24 0
lll=<begin> <begin> <begin>	-3 -7 17 -3 -15 0 -4 12 -8
lll=<begin> <name> buy	0 0 -5 0 10 0 0 -1 0
lll=<begin> <person> :	-1 -2 26 0 -10 0 0 -4 -6
lll=<name> sell <name>	0 0 6 0 -2 0 0 -1 0
lll=a deficit of	8 0 0 0 0 0 0 0 -2
lll=to <name> :	0 0 -8 0 11 0 0 0 0
lll=year it was	-8 0 12 0 -2 0 0 0 0
lr=: .	5 -12 -7 -1 9 -7 -2 3 4
lr=: in	2 3 20 0 -9 0 0 0 -21
lr=<begin> of	0 -1 11 0 -7 0 0 0 -1
lr=about .	2 -3 0 0 0 0 7 0 -1
lr=buy .	0 0 0 0 -12 0 0 14 0
lr=buy of	0 0 -3 0 7 -4 0 2 0
lr=for .	-6 -1 -8 0 25 -1 0 0 -8
lr=for from	0 0 9 0 -7 0 0 0 0
lr=for last	0 0 15 0 -10 0 0 0 0
lr=for thi	-1 0 -4 0 0 0 0 0 9
lr=invest in	0 0 -2 0 0 18 0 -10 -1
lr=is .	7 -2 0 0 -1 0 5 0 -5
lr=of .	0 0 6 0 -1 0 0 0 0
lr=the of	9 0 0 0 0 0 0 0 0
lr=to .	4 -1 -10 0 -3 0 0 0 12
lr=to in	-3 0 0 0 0 0 0 2 8
lr=to last	8 0 -1 0 0 0 0 0 -2
lr=was .	-7 0 9 0 0 0 0 6 -3
lr=was in	7 0 -13 0 -2 0 0 0 8
lr=worth last	0 0 -10 0 11 0 0 0 0
nc2=agree	6 2 -3 0 -3 0 0 0 0
nc2=begin	0 2 8 0 -5 0 0 -4 0
nc2=impose	6 2 -3 0 0 0 0 -2 0
nc2=say	8 3 -3 -1 -2 -5 4 3 -9
nc2=stay	6 -5 -11 -1 0 7 -6 -4 8
nct2=begin past	1 0 9 0 -4 0 0 -3 0
nct2=say past	7 8 -4 0 -7 -3 -1 2 -1
nct2=say present	0 -2 1 0 0 0 7 0 -2
nct2=stay present	4 -3 -4 0 2 9 -3 0 -2
near about deficit 1	38 -9 -14 -1 -9 -7 1 -7 -12
near about deficit 1 money	36 -8 -13 0 -9 -7 1 -6 -11
near about duties 5	-9 24 0 0 -7 -8 -5 -6 0
near about duties 5 money	-7 25 0 0 -5 -7 -5 -4 -4
near about exports 8	-3 -13 44 -8 -13 -13 -9 -1 -16
near about exports 8 money	0 -10 31 -2 -5 -9 -4 -7 -10
near about exports 8 percent	-1 0 19 -1 -4 0 0 -1 0
near about exports 8 tonnes	0 0 2 0 -6 0 0 6 0
near about growth 7	-3 -3 -13 33 -8 -3 -7 -9 -4
near about growth 7 percent	-3 -3 -13 33 -8 -3 -7 -9 -4
near about imports 9	-4 -5 -18 -3 36 -4 -5 -4 -17
near about imports 9 money	0 -1 -8 0 25 -1 -1 -10 -12
near about imports 9 percent	0 0 -8 0 14 0 0 0 0
near about imports 9 tonnes	0 0 -6 0 3 0 0 5 0
near about investment 4	-7 -8 -12 0 -9 36 -2 -11 -6
near about investment 4 money	-6 -8 -11 0 -7 36 -1 -13 -6
near about purchases 6	-12 -8 -12 -5 -27 -15 -6 61 -21
near about purchases 6 money	-7 -3 4 0 -15 -9 -1 32 -14
near about purchases 6 tonnes	0 0 -16 0 -6 0 0 28 -2
near about purchases 6 units	0 0 -3 0 -2 0 0 15 0
near about trade 10	12 -17 -16 -5 -12 -16 -10 3 30
near about trade 10 money	10 -16 -12 -3 -9 -15 -8 4 24
near about trade 10 tonnes	0 0 -4 0 -2 0 0 0 9
near about trade 3	-13 -1 -8 0 -3 0 0 -4 28
near about trade 3 money	-13 -1 -7 0 -3 0 0 -4 27
near achieved	-10 16 0 -10 -3 -17 3 0 5
near achieved money	-7 21 0 -3 -11 -12 7 -13 5
near achieved tonnes	-3 -4 -8 0 6 0 0 14 -2
near aim	-14 -17 2 10 -19 14 -18 14 0
near aim money	-7 -5 9 0 -27 24 -7 -6 0
near aim percent	3 -1 -3 17 -6 -2 -1 -2 -5
near aim tonnes	-9 -7 0 -8 0 -8 -7 16 4
near aim units	-1 0 -6 0 4 -2 0 12 0
near change	8 -21 -9 3 6 -3 0 -23 18
near change money	11 -10 -5 -1 -9 3 9 -8 0
near change percent	0 -6 -1 7 6 -6 -11 -11 9
near change tonnes	0 0 -5 0 1 0 0 -2 11
near each way	-5 -1 -6 0 -2 0 3 -5 17
near each way money	-3 0 -4 0 -1 0 0 -4 18
near not trade	-2 -3 -1 0 6 0 0 -2 7
near not trade money	-2 -1 0 0 0 0 0 -1 8
near period	0 -24 17 -7 7 -31 -3 -8 13
near period money	8 -15 5 -3 3 -22 3 -11 9
near period percent	-9 0 7 2 3 0 -3 -6 1
near period tonnes	-12 -6 8 -5 0 -5 -5 5 5
near period units	0 0 8 0 2 0 0 -5 0
near to come	0 -4 -10 -4 -7 0 9 1 7
near to come money	2 -1 -10 -1 -7 3 11 0 0
near to come tonnes	0 0 0 0 0 0 0 -6 10
near trade	1 -5 -20 1 3 5 0 8 4
near trade money	7 3 -8 -19 1 14 -14 -8 7
near trade percent	-2 -12 -10 17 0 -9 17 -11 -4
near trade tonnes	-5 -1 -10 -2 -3 -3 -2 22 2
near trade units	-1 -1 0 0 6 0 -1 5 0
near worth	-20 -9 3 0 14 -9 -7 3 2
near worth money	-18 -8 5 -2 11 -8 -5 4 2
next=)	0 0 0 0 0 0 0 6 0
next=,	0 0 -4 -4 -16 0 16 2 0
next=;	0 -2 -11 0 14 -4 0 0 4
next=that	2 0 8 0 -5 -2 0 0 0
nhas-participle	7 0 6 0 -6 -1 0 0 -1
nhas-past	8 12 0 -2 -3 -7 -6 0 -5
nhas-perfect	-2 3 -11 0 0 0 0 0 10
nhas-present	2 -7 0 -2 6 7 3 -11 -7
nt2=participle-passive	7 0 6 0 -6 -1 0 0 -1
nt2=past	9 8 0 -1 -3 -6 -5 0 -5
nt2=perfect	-1 0 -10 0 0 0 0 0 10
nt2=present	2 -7 0 -2 6 7 3 -11 -7
nv0-none	0 1 -9 -1 -4 -6 10 4 1
nv1-none	0 1 -9 -1 -4 -6 10 4 1
nv2-none	-13 -9 -7 4 -1 -5 13 13 0
nv2=be	6 -5 -7 -1 -4 7 -5 -2 9
nvt2=be present	5 -3 0 0 -1 9 -3 0 0
pc0=begin	0 3 0 0 -9 0 0 4 0
pc0=buy	-5 0 -3 0 13 0 0 1 -2
pc0=down	-1 0 -2 0 0 0 0 0 10
pc0=impose	-5 0 4 0 -12 0 7 0 0
pc0=say	4 0 1 2 -18 0 0 9 -5
pc0=sell	-2 0 5 0 6 0 0 -5 -1
pc0=up	0 0 8 0 -2 0 0 0 0
pc1=begin	0 3 1 1 -6 0 0 -1 0
pc1=buy	-7 0 -7 0 17 -3 0 7 -4
pc1=down	-1 0 -2 0 0 0 0 0 10
pc1=impose	-6 5 4 -1 -15 0 6 0 0
pc1=say	3 0 0 9 -19 0 0 8 -6
pc1=sell	-3 0 7 0 4 0 0 -5 -1
pc1=stay	6 0 -4 0 1 0 0 0 0
pc1=up	0 0 6 1 -2 0 0 0 0
pct0=begin past	0 0 1 0 -7 0 0 6 0
pct0=buy past	-3 0 0 0 13 0 0 -2 -1
pct0=down past	0 0 -3 0 0 0 0 0 10
pct0=impose past	0 0 3 0 -6 0 0 5 0
pct0=impose present	0 -3 1 0 -3 0 8 -3 3
pct0=say past	1 0 1 2 -19 0 -3 12 0
pct0=sell past	-2 0 5 0 6 0 0 -5 -1
pct1=buy past	-3 0 0 0 13 0 0 -2 -1
pct1=down past	0 0 -3 0 0 0 0 0 10
pct1=impose participle-passive	0 6 0 0 -4 0 0 1 0
pct1=impose past	0 0 8 0 -2 0 0 0 0
pct1=impose present	0 -3 1 0 -3 0 8 -3 3
pct1=say past	1 0 1 2 -19 0 -3 12 0
pct1=sell past	-2 0 5 0 6 0 0 -5 -1
phas-infinitive	0 0 -2 0 0 -2 0 11 0
phas-past	-6 0 8 1 -4 -6 -10 2 1
phas-pluperfect	7 0 -4 0 -1 0 0 0 0
phas-present	-11 -5 0 0 -1 6 9 0 -4
prior about deficit 1	34 -1 -19 0 3 -1 0 -6 -22
prior about exports 8	-15 -9 55 -4 0 -8 -11 -24 -28
prior about imports 9	3 0 -16 1 20 0 0 -5 -9
prior about investment 4	-2 -2 -5 0 -2 16 0 0 0
prior about purchases 6	-7 -4 -17 -3 -26 0 -2 48 -8
prior about trade 10	6 -11 -29 -7 -10 -1 2 -9 37
prior about trade 3	-1 0 -6 0 0 0 0 0 13
prior achieved	5 -2 13 0 -11 -2 -1 -1 -1
prior aim	-8 -17 -24 6 -25 11 0 38 -5
prior change	0 -5 7 -3 -10 -4 11 0 0
prior period	-11 -21 5 -5 22 -18 -21 -14 18
prior to come	-2 0 -5 0 0 0 0 6 3
prior trade	6 -11 -6 -4 -2 0 -4 8 6
prior worth	-8 -2 7 0 5 0 -2 -6 3
pt0=past	-4 -2 9 1 -5 -4 -9 3 2
pt0=pluperfect	7 0 -4 0 -1 0 0 0 0
pt0=present	-10 -4 0 0 0 3 9 2 -3
pt1=infinitive	0 0 -2 0 0 -2 0 11 0
pt1=past	-3 -1 12 0 -4 -4 -9 0 3
pt1=pluperfect	7 0 -4 0 -1 0 0 0 0
pt1=present	-10 -4 0 0 0 4 10 0 -2
pv0-none	3 -8 0 -11 -2 -3 -5 3 10
pv0=buy	-3 0 -4 0 9 0 0 4 -1
pv0=fall	-1 0 -2 0 0 0 0 0 10
pv0=say	6 4 -14 0 -1 0 -2 5 -1
pv0=tell	2 0 9 1 -11 0 0 0 0
pv1-none	4 -16 1 -26 -1 0 -3 2 13
pv1=buy	-5 0 -7 0 11 -3 0 11 -2
pv1=fall	-1 0 -2 0 0 0 0 0 10
pv1=import	0 0 0 0 7 0 0 -3 0
pv1=say	6 4 -14 0 -1 0 -2 5 -1
pv1=sell	-1 0 6 0 0 0 0 0 0
pv1=tell	2 0 9 1 -11 0 0 0 0
pv2-none	0 -11 3 -8 -8 -2 -3 10 9
pvt0=fall past	0 0 -3 0 0 0 0 0 10
pvt0=say past	0 1 -7 0 -4 0 -1 10 0
pvt0=tell past	2 0 9 1 -11 0 0 0 0
pvt1=fall past	0 0 -3 0 0 0 0 0 10
pvt1=say past	0 1 -7 0 -4 0 -1 10 0
pvt1=tell past	2 0 9 1 -11 0 0 0 0
q:"	6 0 -7 1 0 0 0 3 -5
q:'s	0 16 0 0 0 0 -3 -1 -17
q:,	0 -19 -8 7 -4 5 -2 -4 19
q:.	0 1 9 -8 -6 -3 -7 6 -2
q::	-3 1 5 -5 5 -1 -8 -3 -1
q:<day-ahead>	-1 0 -6 10 0 0 0 2 0
q:<day-gone>	8 -1 -9 0 -4 5 0 0 1
q:<day-today>	11 -1 -3 0 0 0 -1 0 0
q:<duty>	1 10 0 0 -2 -1 3 -3 -4
q:<goods-amount>	-9 -4 14 -3 -11 -4 -4 16 -4
q:<goods>	-6 -24 6 0 21 -15 2 4 -15
q:<level-noun>	-4 -3 26 0 -15 0 4 -1 -10
q:<level>	0 3 6 3 0 0 9 -15 -11
q:<money>	3 -17 -6 -6 22 8 -23 -26 11
q:<month-gone>	19 -4 -1 0 -9 -2 -2 0 -8
q:<name>	4 -28 25 -4 11 0 0 -9 -31
q:<not>	-12 1 11 7 -1 -10 0 2 -9
q:<number>	-20 -3 -2 -3 11 -20 0 -13 28
q:<office>	-4 0 -4 0 -1 0 4 0 9
q:<organisation>	-6 2 3 -1 6 -5 -6 -1 3
q:<person>	-6 0 6 2 -17 2 -9 12 1
q:<quality>	8 -7 -12 -7 27 0 2 -8 -14
q:<seat>	-1 0 -9 0 0 0 0 17 -1
q:<sender>	-17 2 25 -1 7 -5 -6 -10 -16
q:<span>	1 -6 5 -2 -8 2 -2 13 -13
q:<v-agree>	-4 -1 -3 0 -2 0 0 9 6
q:<v-begin>	-7 -1 3 0 -11 1 -1 0 7
q:<v-buy>	0 -3 -24 0 5 0 -2 25 -13
q:<v-down>	-4 -5 -6 -3 -18 0 5 6 17
q:<v-end>	-5 7 -5 4 0 -2 5 0 -4
q:<v-impose>	-12 -6 12 0 -17 11 0 11 -7
q:<v-propose>	-5 0 -24 0 1 0 -6 26 0
q:<v-say>	8 3 2 3 -24 0 0 8 -7
q:<v-sell>	-10 -9 42 -4 0 -8 6 -25 -29
q:<v-stay>	-1 16 14 0 -15 -2 0 -9 0
q:<v-suspend>	0 21 -6 0 0 -3 -6 -1 -7
q:<v-up>	-6 -2 14 0 -4 0 4 0 -3
q:?	7 2 -6 -1 -10 0 -1 13 -7
q:a	15 3 -17 0 3 2 4 -8 -7
q:about	11 0 -12 0 14 0 0 0 -7
q:according	0 0 -5 0 0 0 0 0 6
q:and	3 -2 -32 13 14 0 0 0 0
q:are	-5 0 0 12 -2 0 -3 -5 0
q:at	-9 -3 5 6 0 0 -4 2 0
q:back	-1 0 0 10 0 0 0 0 0
q:be	0 0 0 1 -8 0 0 9 0
q:been	10 -3 1 0 0 -2 -2 0 -4
q:before	0 0 12 0 0 3 0 0 -12
q:between	0 0 -11 0 0 0 0 -1 15
q:both	-7 0 -16 0 0 0 0 0 23
q:buy	0 -2 -16 0 0 0 -1 24 -13
q:by	-5 -1 -2 0 -10 -2 0 6 16
q:call	0 0 -4 0 0 0 0 8 0
q:coffee	0 -1 11 0 0 0 0 0 0
q:come	-2 0 -9 0 -7 2 0 6 10
q:country	-4 0 -7 0 0 0 0 0 16
q:deficit	31 -1 -17 0 3 0 0 -5 -19
q:duty	7 0 0 0 0 0 -2 0 0
q:each	0 0 -2 0 0 0 0 9 0
q:export	-8 -3 22 0 7 -2 -2 -12 -15
q:fact	0 0 -1 0 0 0 0 7 0
q:fall	-4 0 0 0 -4 0 7 -2 5
q:figure	0 0 7 0 -3 0 0 0 0
q:first	-3 0 18 0 -6 0 0 0 -6
q:for	-15 5 7 1 -10 2 6 -6 0
q:from	0 0 3 0 0 0 7 0 -10
q:go	0 0 7 0 0 0 0 -2 0
q:good	9 -4 -1 -4 -7 0 4 -3 1
q:had	7 -3 -5 0 -1 0 -1 3 0
q:has	0 -4 0 0 -9 -1 8 11 -11
q:have	-4 0 0 2 9 2 0 -7 0
q:he	13 0 -3 0 -1 0 0 1 -8
q:i	0 0 12 0 -17 0 0 6 0
q:if	0 0 -15 10 13 0 0 0 -2
q:import	0 0 -7 0 10 0 0 0 0
q:in	16 -12 -4 -22 0 -5 -8 0 13
q:is	15 -10 -27 -1 19 9 -4 10 -18
q:it	15 -15 -4 0 -25 0 0 6 8
q:its	-7 -3 -1 0 -4 -1 13 1 -1
q:last	0 -6 -4 0 10 -6 -6 -1 8
q:may	0 0 15 0 -16 0 0 0 2
q:million	0 0 -2 0 12 0 0 -1 -3
q:mr	-1 0 7 0 0 0 0 2 -3
q:not	-1 0 10 0 0 -2 3 0 -6
q:number	0 0 24 0 -16 0 0 0 -4
q:of	-5 0 12 -7 9 7 -4 0 -20
q:oil	0 0 9 1 0 0 0 -5 0
q:on	7 0 -23 4 6 2 0 1 -7
q:one	0 -2 20 0 -10 0 0 0 0
q:or	0 -1 -1 0 0 0 9 0 0
q:our	-10 0 0 0 0 0 3 -2 11
q:out	-4 0 5 0 -1 0 0 0 6
q:pay	-3 11 -3 0 0 -1 0 2 -1
q:product	0 0 -4 0 0 0 0 -1 9
q:promise	0 0 -4 0 -4 0 0 13 0
q:put	-3 0 14 0 -2 0 0 0 -1
q:rate	0 0 -3 0 2 3 6 -4 -1
q:reach	-1 0 -2 0 -1 0 0 6 0
q:sale	-3 0 10 0 0 0 0 0 0
q:say	11 4 -10 0 -4 -3 3 7 -16
q:sell	0 0 24 0 -6 0 -1 0 -10
q:set	0 -2 -3 0 0 14 0 -5 0
q:sheet	0 0 -1 0 0 0 0 7 0
q:ship	0 0 5 0 -2 0 11 -11 -1
q:soybean	0 0 -7 0 -1 0 0 13 0
q:tariff	-7 12 0 -2 -2 0 6 0 -3
q:that	0 10 -17 2 -4 -3 -11 11 1
q:the	6 0 5 5 -8 -4 -6 -2 -2
q:them	-3 0 13 0 -1 0 0 -1 0
q:there	0 3 -1 0 -6 0 10 -4 -6
q:they	-1 6 0 0 1 0 0 0 -4
q:thi	4 -1 7 -1 0 7 -4 0 -19
q:third	0 6 -8 0 0 0 0 0 6
q:three	7 -1 -7 -1 -7 0 -2 7 5
q:to	-3 -16 26 -4 -2 -9 0 -6 -2
q:trade	-2 -2 -25 0 -3 -2 -1 -5 36
q:two	0 -4 -22 0 -6 0 0 -3 31
q:volume	0 0 -12 0 15 0 0 -1 0
q:was	19 -4 -7 -2 -9 0 -4 -7 7
q:we	-5 -1 -6 0 17 0 0 4 -8
q:were	0 0 -6 0 12 0 0 0 0
q:what	5 -2 -10 0 -7 3 -4 2 6
q:which	-2 0 -12 0 11 0 0 0 7
q:will	-1 -6 -14 0 -12 7 4 19 -5
q:with	23 0 -16 0 0 0 -2 -14 0
q:worth	-7 -2 6 0 4 0 -2 -6 4
q:would	1 -2 4 4 -1 1 0 -3 -6
q:year	-4 -11 5 0 6 -11 -11 1 5
qt=future	-3 -1 -7 0 -12 0 5 19 0
qt=past	11 11 13 -3 -10 -17 -8 -10 -2
qt=perfect	-4 0 2 0 0 0 -2 10 -1
qt=pluperfect	9 -3 -5 0 -1 0 0 0 0
qt=present	0 3 0 7 -4 6 0 15 -38
r1=,	-11 -5 13 -4 -4 4 14 0 -11
r1=.	0 -6 8 -16 -3 -17 -5 11 6
r1=;	2 0 -8 0 12 -3 0 2 -6
r1=<end>	-4 7 -7 3 12 1 -4 -9 -6
r1=<span>	-9 4 6 6 0 -1 4 -9 -4
r1=<v-begin>	7 0 10 0 -8 0 0 -2 -3
r1=<v-impose>	0 6 0 4 -1 0 0 -3 0
r1=<v-up>	0 0 12 0 -5 0 0 -1 0
r1=and	0 0 -4 0 0 0 0 12 -2
r1=before	-2 0 -4 0 0 0 7 4 -1
r1=by	5 -3 -4 -1 -3 -6 -2 8 5
r1=for	4 0 7 0 -11 0 0 -4 0
r1=go	0 0 12 0 -5 0 0 -1 0
r1=in	1 11 -7 -10 0 5 0 -11 3
r1=is	0 0 -9 0 0 12 0 1 0
r1=last	2 -5 8 0 -14 -1 -5 -1 14
r1=more	8 0 -5 0 0 0 0 0 0
r1=next	-1 -4 0 0 0 0 14 0 -4
r1=of	-5 -15 6 4 11 -10 -15 -5 8
r1=the	9 0 0 0 -1 0 0 0 -2
r1=thi	0 0 -15 0 10 0 0 4 2
r1=to	0 0 16 0 -8 0 0 -2 0
r1=under	-1 7 0 4 -2 0 0 0 0
r1=worth	0 0 0 0 0 0 0 7 0
r2=,	-3 0 -3 0 0 -2 3 -3 9
r2=.	0 0 16 8 -12 0 -7 -3 -18
r2=<end>	-2 -2 0 -9 12 -14 -11 5 4
r2=<goods>	1 -7 19 -3 10 -10 -4 -12 -7
r2=<money>	-1 -3 0 0 0 10 0 0 0
r2=<name>	0 0 2 6 0 0 -2 0 -7
r2=<number>	5 -9 -1 -1 -1 -7 -7 -11 21
r2=<quality>	-4 -6 -1 -1 8 -1 -2 3 4
r2=<span>	0 0 -14 4 -1 -5 10 7 0
r2=a	-3 2 8 0 -6 1 -1 0 -7
r2=been	-2 8 -4 0 0 -2 0 6 -1
r2=each	0 0 -1 0 0 0 0 6 0
r2=good	7 0 0 0 0 0 0 -1 0
r2=in	-1 9 0 0 0 0 0 0 -4
r2=of	0 0 0 0 0 0 0 8 -3
r2=soybean	0 0 -3 0 0 0 0 6 0
r2=the	0 8 -13 5 5 4 -13 -10 0
r2=thi	0 0 8 0 -3 0 0 0 0
r2=year	8 -15 0 -3 -7 -6 8 -4 10
r3='s	0 0 0 7 0 0 0 0 0
r3=,	1 -3 -8 2 -12 -8 12 0 7
r3=.	2 0 0 -11 0 -17 1 -11 16
r3=<duty>	0 11 -2 0 0 -5 -6 -4 5
r3=<end>	-1 -1 6 0 8 -11 -16 3 -2
r3=<goods>	-5 -5 -17 -2 28 -6 -1 0 1
r3=<name>	0 -6 1 -2 -6 20 -1 -6 -3
r3=<quality>	8 0 -5 0 0 0 0 6 -5
r3=<v-impose>	0 9 0 0 0 -1 0 0 0
r3=before	9 0 7 0 -5 0 0 -5 -2
r3=by	0 0 -2 0 3 0 7 0 -4
r3=first	6 10 1 0 -5 -4 -2 -4 -2
r3=from	0 0 -3 0 8 0 0 0 0
r3=in	-5 0 19 0 -2 0 0 -4 -6
r3=next	0 0 -3 0 7 0 0 0 0
r3=the	-3 -1 7 0 -1 0 4 1 -1
r3=year	0 0 0 0 -1 0 -1 0 6
r4='s	0 -3 -5 5 -2 0 6 0 0
r4=,	-6 9 0 0 0 0 4 -2 -4
r4=.	0 0 -20 0 10 0 -6 14 0
r4=<end>	1 -2 8 -8 3 -19 -15 0 8
r4=<goods>	0 0 0 0 0 0 0 7 -4
r4=<name>	0 0 15 3 -6 -1 0 -3 -3
r4=<number>	0 0 13 0 -11 0 0 0 1
r4=<v-begin>	0 0 -10 0 5 0 0 -5 7
r4=and	0 0 0 0 0 0 6 -4 -4
r4=in	0 -3 -5 0 3 9 0 1 -4
r4=last	0 0 -7 0 14 0 0 -8 0
r4=of	-2 0 0 0 -1 0 0 9 0
r4=quarter	-1 12 0 0 -3 -2 0 0 0
r4=the	0 0 -10 0 17 2 -5 -10 0
r4=to	-3 0 10 0 -8 0 0 -3 4
r4=year	0 -3 17 0 5 0 0 -12 -11
r=. <end>	0 -6 8 -16 -3 -17 -5 11 6
r=<end> <end>	-4 7 -7 3 12 1 -4 -9 -6
r=<span> ,	-3 0 -3 0 0 -2 3 -3 9
r=<span> .	0 -3 9 9 -8 3 -4 -2 -12
r=by <number>	7 0 -5 0 0 0 0 0 3
r=by the	0 0 -4 0 -1 -1 0 10 1
r=from <name>	0 0 -9 0 7 0 0 2 0
r=in <number>	0 -5 2 0 0 -3 -3 -9 12
r=in each	0 0 0 0 0 0 0 6 0
r=in the	-11 7 -3 -1 8 7 -1 -13 2
r=last year	2 -5 8 0 -14 -1 -5 -1 14
r=of <name>	0 0 -2 7 0 0 0 0 0
r=of <quality>	-1 -1 -8 0 8 -4 0 2 7
r=of soybean	0 0 -3 0 0 0 0 6 0
r=of the	7 -3 0 0 2 0 -1 -6 0
r=the year	9 0 0 0 -1 0 0 0 -2
r=thi year	0 0 -13 0 11 0 0 0 2
r=to <name>	0 0 9 0 -2 0 0 0 0
r=under the	-1 7 0 4 -2 0 0 0 0
r=worth of	0 0 0 0 0 0 0 7 0
rule:after figure	5 -10 -3 -6 9 5 -6 0 -2
rule:after none	-11 4 18 -3 -28 25 -7 -16 -9
rule:deficit money	53 -7 -22 0 -14 -6 -6 -10 -24
rule:duties money	-6 19 0 0 -1 -4 -2 -2 -4
rule:exports money	-17 -8 46 -3 2 -8 -8 -14 -29
rule:exports percent	0 0 7 0 0 0 0 0 0
rule:imports money	-14 -2 -7 0 32 -1 0 -13 -13
rule:imports tonnes	-1 0 -19 0 19 0 0 1 -3
rule:investment money	-10 -9 -14 0 -9 36 -1 -4 -9
rule:none money	-20 18 7 0 -16 7 7 -33 5
rule:none percent	-22 -9 0 14 8 -9 0 -13 8
rule:none tonnes	-12 -9 32 -7 0 -8 -7 3 -31
rule:none units	-5 -5 -5 -3 0 -7 -3 28 -13
rule:other money	-5 8 -2 0 0 13 -4 -2 -11
rule:purchases money	-5 -2 0 0 -11 -2 0 26 -10
rule:purchases tonnes	-7 -5 3 -4 -9 -5 -3 19 1
rule:purchases units	0 0 -1 0 -1 0 0 10 0
rule:state achieved	-3 21 1 -6 -1 -12 -11 -9 4
rule:state aimed at	-35 -9 -3 9 -5 16 -11 11 1
rule:state reported	-11 -14 15 -22 13 -3 -3 -4 2
rule:trade money	-19 0 -34 -1 -18 -11 -5 -14 55
rule:what deficit	55 -8 -22 -1 -14 -6 -7 -11 -25
rule:what duties	-6 19 0 0 -1 -4 -2 -2 -4
rule:what exports	-21 -10 50 -6 4 -11 -11 -15 -34
rule:what imports	-19 -6 -22 -2 46 -4 -3 -8 -20
rule:what investment	-10 -9 -14 0 -9 36 -1 -4 -9
rule:what none	-47 4 24 6 -2 -6 0 -3 -3
rule:what other	-11 7 -5 -1 0 13 9 -4 -14
rule:what purchases	-16 -11 1 -8 -22 -12 -8 43 -4
rule:what trade	-20 0 -42 -2 -23 -12 -6 -20 66
s:'	0 -2 2 0 13 0 0 0 -13
s:'s	-21 7 7 13 -20 -13 14 1 -14
s:(	-1 0 7 0 0 0 0 6 -5
s:)	-1 0 7 0 0 0 0 6 -5
s:,	0 -15 13 -6 -38 3 15 11 -1
s:-	-1 0 1 0 -1 0 0 7 0
s:.	-2 -2 12 -13 -7 -6 -3 3 3
s::	0 0 -5 -2 8 -10 -22 1 11
s:;	-3 -3 0 0 6 -3 5 -2 0
s:<agent>	-6 6 0 -1 -4 -1 -1 3 2
s:<day-ahead>	4 -6 1 -3 -15 1 6 3 -3
s:<day-gone>	0 2 -9 -1 0 1 7 0 -1
s:<day-today>	6 0 -1 0 -2 0 0 0 0
s:<duty>	-2 18 -18 0 0 -7 23 -20 -2
s:<gate>	-7 4 0 0 -8 0 -2 -13 19
s:<goods-amount>	-37 -31 -2 -25 21 -24 -25 42 -12
s:<goods>	-13 -23 11 -23 36 -14 -21 0 -6
s:<level-noun>	7 -9 -1 5 8 0 -3 -4 -8
s:<level>	-7 -6 8 17 0 5 6 -38 -3
s:<money>	0 23 10 -25 -12 16 0 -30 -4
s:<month-gone>	12 -7 0 -8 -14 -11 -9 12 8
s:<name>	-17 -20 18 5 18 9 -6 -4 -39
s:<not>	11 -15 -15 3 -3 7 -1 4 0
s:<number>	-2 -19 18 -30 12 -35 -24 -10 24
s:<office>	-9 -2 -7 7 -8 0 10 -11 14
s:<organisation>	0 6 5 13 -3 -14 -6 -5 -1
s:<person>	11 3 -6 -7 -4 -2 -3 4 1
s:<quality>	0 -2 -18 -10 32 4 -4 7 -28
s:<seat>	-6 0 0 -4 -10 5 2 11 -11
s:<sender>	-23 -19 46 -8 -18 8 3 -6 -25
s:<span>	-9 -5 -15 9 -15 0 9 19 0
s:<taker>	-1 10 -10 0 11 -1 0 -3 -1
s:<v-agree>	-3 8 -1 -4 -16 -2 4 7 0
s:<v-bear>	-17 19 0 -6 0 19 0 -14 -19
s:<v-begin>	0 0 1 5 6 -11 0 -2 -10
s:<v-buy>	-15 -17 -29 -11 33 -9 -12 37 -32
s:<v-down>	9 -1 -6 -2 4 -7 -19 0 8
s:<v-end>	-9 12 0 11 -1 -1 -6 -5 -7
s:<v-impose>	-12 17 3 -1 -6 0 8 0 -13
s:<v-propose>	4 -10 7 0 4 0 -27 -1 1
s:<v-say>	0 20 -5 5 -21 -14 12 18 -29
s:<v-sell>	0 -9 40 -8 -2 -10 -9 -13 -23
s:<v-stay>	0 -10 -15 -9 0 -5 19 0 9
s:<v-target>	-2 6 16 -1 7 -7 -3 -19 -1
s:<v-up>	-14 -8 23 0 -17 -6 8 -7 6
s:a	10 -5 -19 -2 -1 0 -13 8 13
s:about	3 17 -11 -6 -5 -14 13 -3 -6
s:according	-1 -1 -7 0 0 0 0 13 0
s:after	5 0 0 0 -2 0 7 0 -4
s:against	9 -2 -11 0 0 2 0 -4 4
s:agree	0 0 -8 0 0 4 0 10 -1
s:all	7 0 -9 -1 5 -1 13 -5 -15
s:also	-2 0 -9 -1 -2 0 7 11 0
s:amount	-2 0 0 0 0 0 0 0 7
s:an	4 -3 -3 2 -9 -5 5 10 -6
s:and	0 -17 -11 -6 0 6 0 12 2
s:are	-11 -6 0 0 0 25 -4 0 -12
s:as	-3 -10 -12 0 0 8 11 0 4
s:at	0 17 -17 -8 -4 -6 9 -7 6
s:be	-12 -10 4 7 -10 10 4 -21 7
s:bean	0 0 -2 0 -4 0 0 15 -3
s:beef	0 0 -5 0 2 0 0 0 6
s:been	6 15 -17 -2 -10 -8 -4 3 6
s:before	10 -1 12 -3 0 -4 3 -8 -23
s:between	0 -1 -4 0 -6 0 0 -1 17
s:billion	6 0 0 0 0 0 0 0 1
s:boeing	0 0 0 0 0 0 0 9 0
s:book	0 0 -7 0 0 0 0 12 0
s:both	-5 0 -19 0 -3 -1 0 0 28
s:bring	1 11 3 0 -1 -4 -2 -5 -3
s:busan	0 0 -7 0 0 0 0 14 -1
s:but	-1 -5 0 0 -3 10 7 -1 -1
s:butter	0 0 8 0 -2 0 0 0 0
s:buy	-3 -7 -11 -6 1 0 -5 30 -13
s:by	-3 3 -12 3 -3 -3 -7 2 14
s:car	0 -3 0 0 0 11 0 0 0
s:claim	-3 23 -8 0 0 -7 -1 -2 -2
s:collect	-4 28 -10 0 -4 -5 -4 -2 -4
s:come	0 -4 -11 0 16 -3 -3 7 -5
s:company	-3 0 -8 0 5 6 0 0 -2
s:cost	-3 -7 -3 17 5 -1 4 -10 -7
s:could	-1 -3 -7 0 -1 0 8 0 6
s:counted	0 -1 0 0 0 0 7 0 0
s:country	-10 -2 -10 3 1 0 6 -7 15
s:custom	0 0 8 0 0 -1 0 -1 0
s:cut	0 -5 -1 0 -1 7 0 -1 4
s:deficit	38 -6 -12 -1 -8 -5 -7 -6 -11
s:down	7 0 -11 0 0 -2 -4 0 1
s:duty	4 18 -6 0 3 -2 -12 -11 -6
s:each	-7 -7 -12 0 2 -6 0 15 9
s:emergency	-5 20 -4 0 -2 -3 0 -2 -2
s:end	-3 8 -3 5 -4 -1 0 0 -1
s:energy	-3 -3 -7 0 -4 0 0 20 -2
s:estimate	0 -4 -7 1 -1 0 19 -1 -4
s:expect	0 1 16 0 11 -9 -4 -16 -15
s:export	-11 -3 36 -1 -7 -3 -2 -12 -6
s:fact	0 0 -5 0 0 0 0 11 0
s:fall	2 -2 1 -3 -5 -1 -1 -5 12
s:far	0 14 0 0 -2 0 0 0 0
s:farm	-2 0 -3 0 0 -1 0 19 -7
s:figure	0 0 -5 0 13 0 0 -6 0
s:first	12 7 5 -2 -8 -8 -5 0 -8
s:fish	0 0 6 0 3 0 0 -3 -3
s:for	-15 -5 31 -8 -13 4 5 -2 -14
s:from	3 0 1 0 18 -18 3 -24 -6
s:fruit	0 0 -14 0 16 0 0 0 0
s:go	-3 0 24 0 -22 0 0 -12 4
s:goal	-4 -1 2 0 -7 0 -1 -5 18
s:good	13 -14 -6 -3 -13 -6 1 7 6
s:growth	0 0 -6 21 -4 0 -3 -2 -1
s:had	19 7 -12 0 -15 -9 -5 6 -4
s:half	7 -4 9 0 -5 -2 0 3 -10
s:has	0 4 -17 0 0 -5 1 9 6
s:have	-11 11 -6 0 -4 0 -7 2 6
s:he	6 1 0 0 -1 0 0 2 -10
s:his	13 -1 0 0 0 0 0 -1 -8
s:hope	-4 0 11 0 -9 -1 0 -1 6
s:i	0 0 9 0 0 0 0 -6 0
s:if	-4 -4 7 0 0 -1 9 -2 -7
s:import	-10 -2 -19 0 45 -1 0 -18 -13
s:importer	-1 10 -2 0 2 -1 0 0 0
s:in	1 7 7 -16 -2 4 -26 1 0
s:intend	0 0 -4 0 -3 0 0 10 0
s:into	0 -2 -6 0 0 10 0 0 0
s:invest	-5 -4 -8 0 -8 23 0 0 -5
s:investment	0 0 0 0 0 7 0 0 0
s:is	-1 0 -25 -1 -24 4 18 15 -2
s:it	26 -8 -15 8 -13 -9 -20 -3 12
s:its	10 -3 -16 0 6 0 -3 9 -11
s:last	5 -3 9 -9 4 -6 -20 -11 7
s:least	3 0 -10 0 -3 0 0 20 -5
s:leave	0 0 15 0 -5 0 0 -5 -1
s:less	-3 0 8 0 1 0 0 0 -1
s:like	0 0 6 0 7 0 0 -9 -3
s:lower	-3 -4 -4 3 4 -3 -2 0 6
s:meet	0 0 0 0 0 0 0 6 0
s:milk	0 0 3 0 -16 0 0 0 16
s:million	-17 -3 -23 0 11 -3 -3 20 14
s:month	0 13 -7 0 0 -3 0 1 -4
s:more	2 6 -14 -1 -5 11 -3 5 -7
s:mr	-4 9 -11 0 -2 0 0 0 12
s:my	-2 0 -5 0 0 0 7 5 -1
s:next	-2 -7 -5 0 2 -3 13 8 -10
s:no	4 -7 -12 -1 1 13 -3 4 -9
s:number	11 -2 -6 0 1 0 0 0 -5
s:of	-6 -13 -3 5 9 -5 -28 13 0
s:off	0 0 -4 1 7 0 0 0 0
s:oil	0 5 14 0 -12 0 0 0 -3
s:on	14 -2 -8 1 0 0 0 -9 0
s:one	-4 2 0 0 -2 -2 17 -5 -10
s:or	-4 12 -3 0 -1 -6 -3 -4 9
s:order	0 0 0 0 0 0 0 7 0
s:other	-5 -10 0 0 -2 19 0 -2 0
s:our	0 -1 1 15 -2 -2 -5 0 -11
s:output	0 0 -6 18 -1 0 -1 -4 0
s:over	4 -3 -4 7 -5 -1 -4 11 -7
s:own	-4 0 -8 5 -2 0 0 3 8
s:pay	-10 18 -15 0 -5 12 4 -9 -10
s:plan	0 0 0 0 0 0 -1 -1 12
s:promise	0 -2 -7 0 -7 10 0 14 -5
s:purchase	-1 -1 -9 0 -5 -6 0 25 -1
s:put	0 -10 2 -1 0 6 8 -1 -5
s:quarrel	-5 0 -12 5 12 0 0 -3 4
s:quarter	-3 14 0 0 -6 0 0 -1 -4
s:reach	-9 -1 2 0 -5 -2 0 0 14
s:reckon	0 0 8 4 -1 0 -1 -1 -1
s:rice	0 0 0 0 -1 0 0 6 0
s:sale	-2 -2 15 0 -2 0 0 0 -1
s:salmon	0 0 8 0 -3 0 0 0 0
s:say	2 2 0 0 2 -3 0 4 -13
s:sell	8 -1 2 -2 3 -2 -1 0 -11
s:send	0 0 11 0 -2 0 0 0 0
s:set	0 -6 4 0 -4 1 7 -14 4
s:sheet	0 0 -8 0 0 0 0 14 0
s:shipment	0 0 14 0 -1 0 0 -2 0
s:should	0 0 9 0 0 0 0 -1 0
s:show	0 0 -1 0 -2 0 0 9 0
s:side	-3 -2 -1 0 -1 0 0 0 11
s:since	-3 -6 -4 0 -1 -2 6 11 1
s:so	-5 18 -7 0 -4 0 -6 -4 5
s:some	-6 11 -19 0 1 -4 17 -1 -4
s:soybean	-2 0 -15 0 -13 -3 0 37 -10
s:stand	-1 0 -6 0 0 0 0 7 1
s:take	-9 6 -8 9 7 -2 -4 0 -8
s:target	-1 0 9 0 -2 0 0 -1 0
s:tariff	-8 3 -10 0 -14 -1 24 -6 0
s:tell	5 0 8 1 -12 0 0 0 -3
s:than	0 2 -1 -3 3 10 -7 -1 -10
s:that	11 4 12 9 -6 -10 -3 -16 -12
s:the	9 -2 -12 3 -6 -2 4 8 -6
s:their	0 0 -6 0 9 0 0 0 0
s:them	0 0 16 0 -2 -5 -2 0 -10
s:then	0 0 -7 0 3 0 0 11 -5
s:there	13 -5 12 -3 -2 -2 1 -11 -9
s:they	-8 -1 7 0 13 0 -1 -1 -8
s:thi	-12 -8 16 0 -6 0 1 2 -1
s:three	0 0 7 0 -5 -1 0 1 0
s:through	0 0 -11 0 2 0 0 9 2
s:to	7 -34 22 -17 -25 1 4 13 -18
s:trade	0 -9 -11 -3 -5 -7 -6 -15 37
s:two	-19 -6 4 -2 -12 -6 -6 -3 31
s:under	1 18 -1 0 0 -8 -5 -9 -6
s:up	0 -5 -19 -2 11 6 -3 -4 10
s:us	9 0 -7 0 8 0 0 0 -1
s:volume	-7 -1 1 0 -10 0 0 -3 19
s:want	8 0 0 0 8 0 0 -12 -2
s:was	10 2 -12 0 -18 -12 12 2 0
s:way	0 -1 -16 0 5 0 3 -4 11
s:we	-6 -3 25 -2 4 -8 -5 -3 -15
s:were	-5 -8 6 0 7 -2 13 -6 -9
s:what	-11 12 9 1 -7 -11 -12 11 -14
s:wheat	0 0 -2 0 10 0 0 -4 0
s:which	0 -1 0 -1 -7 6 5 -5 1
s:whole	0 0 12 0 -3 0 0 0 -2
s:will	-3 0 0 -2 -11 16 -7 0 -2
s:with	15 -13 -13 -2 -13 0 6 9 -5
s:worth	-13 -10 8 0 9 -8 -8 2 2
s:would	-10 -9 1 21 2 0 -5 -10 -5
s:write	0 0 -2 0 0 1 0 8 0
s:year	15 -43 13 -20 8 -32 -6 0 2
sa:'	-3 0 0 0 8 0 0 0 -5
sa:'s	-4 -6 0 12 -9 -3 3 3 0
sa:)	0 0 0 0 0 0 0 6 0
sa:,	0 2 0 -6 -18 -4 14 6 0
sa:, a	0 0 8 0 -3 0 0 0 0
sa:, according	0 0 -5 0 0 0 0 12 0
sa:, and	9 0 5 0 -4 6 -13 -4 -7
sa:, as	-9 0 -3 0 0 0 13 0 1
sa:, if	0 0 -2 0 -1 0 11 0 0
sa:, say	-1 -1 0 0 6 0 0 0 -1
sa:, the	7 3 -1 2 0 -3 -3 -2 -2
sa:, to	-2 0 -1 0 0 0 0 0 7
sa:.	-2 -1 14 -13 -11 -6 -2 4 3
sa:;	0 -2 -11 0 13 -4 0 0 4
sa:<agent>	0 8 0 0 0 0 0 0 0
sa:<day-ahead>	-1 -2 4 -1 -11 3 0 4 0
sa:<day-ahead> ,	0 0 6 0 0 3 0 -6 0
sa:<day-ahead> .	0 0 0 0 -8 0 0 9 0
sa:<day-today>	6 0 0 0 -1 0 0 0 0
sa:<duty>	3 9 -16 1 7 -17 14 -16 -2
sa:<gate>	-2 -1 5 0 -5 0 0 -10 10
sa:<goods-amount>	0 0 -11 0 15 0 0 0 0
sa:<goods>	0 -22 0 -5 31 -6 -15 0 -10
sa:<level-noun>	0 0 6 0 -2 0 0 0 0
sa:<level>	-6 7 10 2 0 1 -3 -12 -9
sa:<level> .	-1 10 3 0 -3 0 0 0 -5
sa:<money>	-8 -15 -8 -2 -1 9 1 2 15
sa:<money> ,	0 0 0 0 0 0 7 -3 0
sa:<money> .	-2 0 0 0 0 0 0 0 7
sa:<money> in	0 0 -8 0 1 -5 0 7 4
sa:<month-gone>	3 0 10 0 0 -2 -2 -1 -5
sa:<name>	-16 -22 21 13 -7 22 -18 -11 -12
sa:<name> ,	0 -1 10 0 -3 5 0 -6 0
sa:<name> .	-9 0 18 0 -9 6 0 -10 2
sa:<name> by	0 0 0 0 0 6 0 0 0
sa:<name> in	-1 0 10 0 0 0 0 0 -2
sa:<not>	16 -8 -12 5 -10 0 -12 12 -3
sa:<number>	5 0 5 -13 0 -16 -4 -3 9
sa:<number> ,	1 -3 -4 0 -2 -2 -4 8 6
sa:<number> .	4 -4 7 -5 -3 -6 -9 -3 8
sa:<organisation>	4 5 5 1 -6 -9 -8 -4 0
sa:<organisation> .	0 0 9 0 0 0 0 0 0
sa:<person>	-4 -3 0 0 0 -4 -1 17 -3
sa:<quality>	2 -13 -12 -5 21 0 -9 4 -2
sa:<quality> energy	0 0 0 0 0 -2 0 10 0
sa:<quality> good	0 0 -6 0 -3 0 0 0 8
sa:<seat>	-1 2 9 0 -6 0 5 -9 -1
sa:<sender>	-4 -8 0 0 0 0 9 0 -5
sa:<span>	-14 -3 -13 7 -11 -5 9 25 -2
sa:<span> ,	-8 0 -13 3 -6 -10 12 6 5
sa:<span> .	0 -9 6 7 -12 10 -8 4 -9
sa:<span> through	0 0 -4 0 0 0 0 10 -2
sa:<v-agree>	2 9 -10 -1 -5 0 -1 1 0
sa:<v-bear>	-3 5 8 0 -9 8 -4 -2 -6
sa:<v-begin>	4 0 17 -4 2 -8 -5 -19 0
sa:<v-down>	-2 -7 0 2 13 -6 -5 0 0
sa:<v-end>	-2 11 -5 0 4 0 0 -6 0
sa:<v-impose>	-4 10 -9 0 5 -2 10 -6 -8
sa:<v-propose>	5 0 7 1 0 -3 -4 -3 -6
sa:<v-say>	3 3 -14 -3 0 -8 14 8 -18
sa:<v-stay>	0 0 -4 0 3 0 7 0 -4
sa:<v-target>	-1 10 5 0 2 -2 0 -11 0
sa:<v-up>	-11 -3 15 0 -16 -1 12 -7 5
sa:a	-9 0 -2 0 3 0 -4 14 -1
sa:according	0 0 -5 0 0 0 0 12 0
sa:according to	0 0 -5 0 0 0 0 12 0
sa:after	1 0 0 0 0 0 7 0 -5
sa:all	2 0 -3 0 0 0 6 -2 -4
sa:and	1 -4 4 0 0 3 -2 3 -15
sa:and <number>	-4 0 4 0 -2 0 6 0 -3
sa:and to	0 0 0 0 0 -6 0 8 0
sa:are	-6 -7 2 0 -4 16 -1 0 -5
sa:as	-5 -3 -5 0 0 0 12 0 1
sa:at	-4 6 -11 -1 1 0 -5 -8 17
sa:be	-1 -4 -13 4 0 8 10 -7 0
sa:been	-7 11 -14 0 -4 -4 0 7 7
sa:before	10 0 6 -2 0 -3 4 -7 -15
sa:before .	13 0 0 0 1 0 0 -3 -9
sa:before the	0 1 8 0 -3 0 0 -3 0
sa:both	0 0 -13 0 -2 0 0 1 17
sa:busan	0 0 -6 0 0 0 0 9 0
sa:busan .	0 0 -6 0 0 0 0 9 0
sa:buy	0 0 -4 0 1 9 0 -2 0
sa:by	0 5 -12 0 0 1 0 -1 2
sa:by <number>	6 -2 -5 0 1 0 -1 -8 8
sa:by the	-5 5 -9 0 0 2 0 5 0
sa:come	0 -2 -4 0 19 0 0 -3 -5
sa:duty	3 14 -12 -2 7 0 -6 -10 -4
sa:each	-3 -3 -10 0 0 -4 0 14 4
sa:each of	0 0 -4 0 -1 0 0 14 -2
sa:each way	0 0 0 0 0 0 0 -1 6
sa:emergency	-2 15 -2 0 -1 0 0 0 -1
sa:energy	0 -1 -3 0 0 0 0 11 0
sa:farm	0 0 0 0 0 0 0 11 -1
sa:farm good	0 0 0 0 0 0 0 11 0
sa:first	5 10 6 0 -9 -5 -2 -4 -1
sa:first quarter	-1 12 0 0 -3 -2 0 0 0
sa:for	-12 2 4 -5 -9 17 -9 -1 0
sa:for <money>	0 0 0 0 0 6 0 -1 0
sa:for <name>	-5 0 9 0 -2 0 0 0 3
sa:for thi	0 0 8 0 -3 0 0 0 0
sa:from	0 -6 1 0 7 -9 3 -3 0
sa:from <money>	0 0 -3 0 0 0 7 0 0
sa:from <name>	0 0 -3 0 11 0 0 0 0
sa:go	-1 0 19 0 -14 0 0 -12 6
sa:go to	0 0 11 0 -2 0 0 -3 0
sa:good	4 -7 1 0 -9 -5 -3 10 2
sa:had	-3 10 -4 0 -1 -2 0 6 -1
sa:had been	-2 7 -3 0 -1 -1 0 7 0
sa:has	-2 6 -15 0 0 -7 -2 10 7
sa:if	-1 -2 -2 0 0 0 9 -2 0
sa:in	0 7 9 -20 0 4 -9 -4 -6
sa:in <name>	0 0 18 0 -10 -2 0 -1 0
sa:in <number>	2 -11 15 -3 -3 -9 -8 -2 3
sa:in <span>	0 -1 -8 0 -1 0 11 1 0
sa:in a	-2 4 10 0 -2 0 0 0 -6
sa:in each	0 0 -3 0 0 0 0 12 -1
sa:in good	9 0 0 0 0 0 0 0 -4
sa:in the	-18 7 -12 -4 18 8 -4 -7 0
sa:into	0 -2 -4 0 0 10 0 0 0
sa:invest	0 0 0 0 0 -10 0 14 0
sa:investment	0 0 0 0 0 12 0 -5 0
sa:is	3 -5 -10 -2 -10 6 7 8 -6
sa:it	10 0 -5 0 -5 0 -4 0 4
sa:last	2 0 13 -4 0 -9 -11 -15 3
sa:last <span>	0 0 0 0 -1 0 0 6 0
sa:last year	5 -10 11 -2 0 -5 -9 -15 6
sa:least	0 0 0 0 0 0 0 7 -1
sa:leave	0 0 10 0 -1 0 0 -3 0
sa:less than	0 0 6 0 0 0 0 -1 0
sa:more	6 -1 -6 0 -3 3 0 6 0
sa:next	0 -6 -3 0 3 -2 13 2 -8
sa:next .	0 0 -10 0 9 0 0 2 0
sa:next year	-1 -4 3 0 -4 0 14 -2 -5
sa:no	6 -2 -5 0 -3 1 0 10 -6
sa:of	-18 -2 9 6 2 -13 -27 11 0
sa:of <name>	0 0 -4 7 6 0 0 -5 0
sa:of <quality>	-4 -2 -15 0 11 -6 0 11 4
sa:of soybean	0 0 -4 0 0 0 0 7 0
sa:of the	5 -9 -9 4 4 0 -5 1 0
sa:on	7 0 -8 1 8 1 -5 -9 0
sa:on the	0 0 7 0 0 0 0 0 0
sa:one	-1 -2 -4 0 0 0 18 -1 -5
sa:or	-2 2 -1 0 0 -1 -2 -2 11
sa:other	0 -1 0 0 0 11 0 -4 0
sa:our	-1 0 -1 7 0 0 0 0 0
sa:over	0 -2 -2 7 -4 -11 -4 17 -5
sa:over <span>	-1 0 -4 4 -1 -10 0 19 0
sa:quarter	-2 15 0 0 -5 -3 0 0 -2
sa:quarter .	0 9 0 0 -3 0 0 0 0
sa:report	5 6 -2 0 -2 0 0 0 0
sa:say	0 -2 -6 0 7 0 -1 10 -7
sa:season	0 -1 0 0 8 -2 0 0 -1
sa:season .	0 0 -2 0 6 0 0 0 0
sa:sell	6 0 -6 0 0 0 0 6 0
sa:since	-1 -5 -2 0 0 -2 6 11 0
sa:since the	0 0 -1 0 0 0 0 6 0
sa:so	-2 10 0 0 0 0 0 0 0
sa:soybean	0 0 -5 0 -2 0 0 18 -4
sa:tariff	0 -1 -2 4 -3 -18 12 0 0
sa:tariff .	0 0 -3 2 -2 -3 7 4 -5
sa:that	5 0 9 1 1 -2 -7 -13 -7
sa:the	4 12 -4 0 8 -2 -11 0 -17
sa:the <day-ahead>	0 0 0 0 -8 4 0 4 0
sa:the <name>	-4 -5 -10 3 -6 20 -1 0 -2
sa:the <organisation>	5 6 5 2 -11 -5 -7 -10 1
sa:the duty	6 0 -4 0 9 0 -2 -6 0
sa:the emergency	-2 15 -2 0 -1 0 0 0 -1
sa:the first	5 10 1 0 -6 -4 -2 -4 -2
sa:the next	0 0 -11 0 8 0 0 6 0
sa:the tariff	-4 0 0 0 0 0 13 0 0
sa:the year	14 -6 -2 -3 3 -6 -3 0 0
sa:there	16 -2 11 -1 -6 0 -2 -15 -1
sa:thi	-5 -3 0 -3 0 -3 4 0 6
sa:thi year	0 0 -3 0 7 0 -1 0 0
sa:three	0 0 7 0 -4 0 0 1 0
sa:three .	0 0 8 0 -3 0 0 0 0
sa:through	0 0 -3 0 -7 0 0 9 3
sa:through <number>	0 0 -4 0 0 0 0 11 -2
sa:to	0 -21 13 -8 -39 3 3 18 -6
sa:to <money>	0 0 -1 0 0 0 0 0 8
sa:to <name>	-4 0 24 -1 -14 -1 0 0 -1
sa:under	2 13 -3 1 0 -4 -4 -5 -6
sa:under the	-4 13 -4 2 2 -3 -2 -4 -2
sa:was	-2 3 -2 0 0 -3 11 -3 0
sa:way	-3 0 -3 0 0 0 4 -3 12
sa:way .	-1 0 -2 0 0 0 4 0 7
sa:what	-2 0 12 -1 0 -5 -1 2 -2
sa:wheat	0 0 -1 0 8 0 0 -2 0
sa:which	-4 0 -5 0 -1 5 7 0 0
sa:with	-2 -3 -5 0 -1 7 0 2 4
sa:with <name>	2 -3 -2 0 0 7 0 0 0
sa:worth of	0 0 0 0 0 0 0 6 -1
sa:year	11 -32 13 -13 5 -22 0 -4 0
sa:year .	2 -15 21 -5 6 -6 0 -13 -13
sa:year before	14 -2 0 0 4 0 0 -5 -10
sb:'	4 0 0 0 5 0 0 -1 -7
sb:'s	-17 10 5 4 -13 -9 17 -2 -16
sb:'s export	0 0 6 0 0 0 0 0 0
sb:(	-1 0 7 0 0 0 0 5 -5
sb:,	1 -23 15 -4 -30 6 3 8 0
sb:, <name>	0 0 0 0 -1 0 -1 0 8
sb:, and	7 -5 -4 0 -9 2 7 6 -9
sb:, the	12 0 0 0 -8 0 0 0 0
sb:, to	-1 0 7 0 -4 0 0 -5 6
sb:, which	0 -2 4 0 -3 3 -1 -6 3
sb::	-1 0 -4 -1 8 -9 -22 0 11
sb:: <money>	6 0 2 0 -3 3 0 0 -8
sb:: the	0 0 -8 0 5 0 0 2 0
sb:;	-3 0 14 0 -6 0 8 -5 -8
sb:; the	0 0 -2 0 -2 0 8 0 -2
sb:<day-ahead>	7 -1 -3 0 -2 0 8 0 -4
sb:<day-ahead> ,	7 -1 -3 0 -1 0 8 -1 -4
sb:<day-gone>	0 0 -5 0 0 -1 7 0 0
sb:<duty>	-11 10 -1 -2 -17 6 12 -6 0
sb:<gate>	-2 6 -7 0 -1 0 0 0 11
sb:<goods-amount>	-6 -2 1 -1 -7 0 -1 16 -1
sb:<goods-amount> of	-1 0 -6 0 0 0 0 4 2
sb:<goods>	-18 -9 9 -19 23 -8 -10 3 -4
sb:<level-noun>	9 -7 -7 5 11 0 -2 -6 -10
sb:<level>	-8 0 1 0 -7 19 -2 -6 0
sb:<level> last	0 0 -7 0 0 4 0 0 8
sb:<money>	0 0 7 -6 1 12 0 -14 -7
sb:<money> in	6 -3 -4 0 -6 1 0 0 7
sb:<money> of	0 0 -7 0 9 0 0 0 0
sb:<money> to	-1 0 -2 0 11 0 0 0 0
sb:<month-gone>	12 -10 -9 -6 -17 -6 -4 14 11
sb:<month-gone> ,	0 -3 6 0 -8 -1 0 4 2
sb:<name>	-9 -9 7 4 25 -5 0 -5 -34
sb:<name> 's	-9 0 1 6 -14 -3 16 -3 -7
sb:<name> ,	0 -3 10 0 0 2 -3 -2 -2
sb:<name> :	0 0 -7 0 11 0 0 0 0
sb:<name> and	-2 0 -15 0 12 -7 -2 4 8
sb:<name> export	0 0 7 0 0 0 0 -2 0
sb:<name> fall	0 0 6 0 0 0 0 0 0
sb:<name> good	6 0 7 0 -11 0 0 0 0
sb:<name> import	0 0 0 0 6 0 0 -3 0
sb:<name> in	-3 0 13 0 4 0 0 -4 -9
sb:<name> intend	0 0 -2 0 -2 0 0 9 0
sb:<name> last	0 0 13 0 -10 0 0 0 0
sb:<name> sell	-1 0 -8 0 17 0 0 -3 0
sb:<name> take	-1 0 -17 0 17 0 0 3 0
sb:<name> to	0 0 11 0 -4 0 0 -3 0
sb:<name> was	4 0 -2 0 -2 0 0 6 0
sb:<name> will	-3 -2 -4 0 -5 9 -2 0 7
sb:<not>	-5 -6 -4 0 2 9 5 -9 3
sb:<number>	2 -20 18 -8 11 -13 -15 -28 10
sb:<number> ,	12 -5 -4 -1 -3 -3 -6 -10 15
sb:<number> :	-6 -4 19 0 1 -4 0 -18 3
sb:<office>	-5 -3 -5 8 -14 0 2 -9 16
sb:<organisation>	-10 2 -2 11 0 -5 0 -1 4
sb:<organisation> expect	0 0 -2 0 12 0 0 -2 -4
sb:<person>	14 7 -7 -5 -6 0 0 -8 3
sb:<person> ,	5 0 0 0 5 0 0 0 -7
sb:<person> :	-2 9 -25 0 7 -8 -5 -11 28
sb:<person> say	4 4 0 0 -2 0 -1 0 -6
sb:<quality>	-3 1 -16 -3 28 7 0 1 -33
sb:<quality> company	0 0 0 0 0 7 0 0 0
sb:<seat>	-2 0 -13 0 -1 5 -1 20 -7
sb:<sender>	-19 -14 53 -6 -29 9 -10 -9 -19
sb:<taker>	-1 10 -10 0 11 -1 0 -3 -1
sb:<v-agree>	-8 0 6 0 -8 -7 7 4 0
sb:<v-bear>	-13 15 -11 -2 4 12 3 -12 -12
sb:<v-begin>	-5 0 -17 9 3 -2 1 11 -11
sb:<v-buy>	-13 -14 -29 -10 33 -16 -10 36 -29
sb:<v-down>	11 0 -1 -9 -10 -1 -12 0 9
sb:<v-end>	-4 0 4 12 -8 -1 -4 0 -4
sb:<v-impose>	-12 14 2 -1 -10 6 4 2 -9
sb:<v-propose>	0 -14 3 0 6 0 -22 0 5
sb:<v-say>	-4 16 4 8 -30 -7 0 12 -16
sb:<v-sell>	-7 -6 46 -4 -9 -6 -5 -22 -19
sb:<v-stay>	-1 -9 -11 -6 -5 -4 13 0 13
sb:<v-target>	0 -3 11 0 3 -2 0 -8 0
sb:<v-up>	0 -2 11 0 -2 -1 -3 0 1
sb:a	18 -9 -18 0 -8 2 -5 -3 12
sb:a deficit	8 0 0 0 0 0 0 0 -2
sb:about	3 17 -11 -6 -5 -14 13 -3 -6
sb:against	2 0 -7 0 0 3 0 -1 2
sb:also	-2 0 -2 -1 -1 0 8 3 0
sb:amount	-2 0 0 0 0 0 0 0 7
sb:amount to	-1 0 -1 0 0 0 0 0 8
sb:an	0 -1 0 4 -5 -3 0 11 0
sb:and	-2 -14 -16 -4 -3 3 2 10 13
sb:and <name>	-1 0 -10 0 4 0 -1 0 9
sb:and to	0 0 0 0 0 10 0 -9 0
sb:are	-3 0 -3 0 2 12 0 0 -5
sb:are to	0 0 0 0 0 6 0 0 0
sb:as	0 -6 -6 0 0 6 0 0 6
sb:at	3 12 -7 -4 -8 -8 13 0 -13
sb:at least	4 0 -8 0 -2 0 0 13 -1
sb:be	-8 -3 17 2 -7 2 -7 -13 5
sb:beef	0 0 -4 0 -1 0 0 2 6
sb:been	13 4 -4 0 -4 -2 0 -2 0
sb:before	0 0 7 0 0 0 0 0 -7
sb:between	-8 0 -10 0 -3 0 0 0 22
sb:between the	-6 0 -9 0 -2 0 0 0 20
sb:book	0 0 -7 0 0 0 0 12 0
sb:both	-2 0 -5 0 0 0 0 0 13
sb:bring	0 11 4 0 -1 -4 -1 -4 -4
sb:bring in	-2 11 2 0 0 0 0 -1 -7
sb:buy	-2 -5 -8 -5 0 -10 -4 33 -12
sb:buy <money>	-2 0 0 0 9 0 0 -1 0
sb:buy <quality>	0 0 -6 0 5 0 0 3 0
sb:by	-4 0 -3 5 -4 -9 -11 6 12
sb:by <level>	0 0 0 0 0 0 0 0 8
sb:by <number>	0 0 -3 0 -1 0 -2 -2 15
sb:by the	0 0 -2 0 -2 0 0 13 -2
sb:claim	-1 21 -7 0 0 -6 -1 0 -1
sb:collect	-1 16 -4 0 -2 0 0 0 -1
sb:come	0 0 -7 0 0 0 0 11 0
sb:come to	1 0 -7 0 0 0 0 8 0
sb:company	-1 0 -6 0 7 8 0 -7 -1
sb:cost	-3 -6 -1 17 -1 -1 4 -4 -6
sb:country	-10 -2 -9 0 2 0 6 -6 15
sb:cut	0 -5 -1 0 0 7 0 -1 4
sb:deficit	42 -5 -10 -1 -8 -4 -6 -6 -20
sb:deficit of	9 0 0 0 0 0 0 0 -2
sb:deficit with	21 0 -5 0 -3 0 -4 -1 -3
sb:down	9 0 -8 0 -3 0 -3 1 3
sb:duty	0 6 3 0 -4 -3 -3 0 0
sb:energy	0 0 -2 0 -1 0 0 10 0
sb:energy for	0 0 -1 0 -1 0 0 9 0
sb:expect	0 1 8 0 12 -8 -3 -12 -11
sb:export	-10 -2 34 -1 -7 -3 -2 -11 -6
sb:export of	0 0 16 0 -6 0 0 -1 0
sb:export to	-1 0 14 0 -3 0 0 -1 0
sb:fact	0 0 -4 0 0 0 0 9 0
sb:fact sheet	0 0 -4 0 0 0 0 9 0
sb:fall	3 -2 0 -3 -4 -1 -1 -4 12
sb:fall by	-8 -1 0 0 0 0 0 -3 18
sb:farm	0 0 0 0 0 0 0 9 -3
sb:farm good	0 0 0 0 0 0 0 9 -3
sb:first	7 -2 0 0 0 0 0 2 -4
sb:first half	9 -1 -4 0 0 0 0 0 -1
sb:fish	0 0 6 0 3 0 0 -3 -3
sb:for	-7 -7 29 -2 -9 -16 11 0 -15
sb:for <money>	-4 6 -11 0 12 3 0 -3 -1
sb:for <number>	-3 -3 18 0 -10 -3 0 -7 7
sb:for the	8 -4 0 0 0 0 4 0 -7
sb:for thi	0 0 0 0 -2 0 0 7 -2
sb:forecast	0 0 0 0 -1 0 0 -2 6
sb:from	5 4 0 1 12 -7 0 -25 -9
sb:from <name>	0 -2 -7 3 23 -1 -2 -17 -5
sb:go	0 0 7 1 -7 0 0 0 0
sb:goal	-4 -1 2 0 -6 0 -1 -5 18
sb:goal of	-2 0 0 0 -3 0 0 -8 20
sb:good	9 -5 -7 0 -4 0 5 -1 3
sb:good deficit	8 0 -2 0 -1 0 0 0 0
sb:good for	-4 0 0 0 0 0 7 0 0
sb:good worth	-1 0 8 0 -7 0 0 0 6
sb:had	22 -1 -7 0 -12 -4 -3 0 0
sb:had been	13 0 0 0 -4 0 0 -1 0
sb:half	8 -3 4 0 0 0 0 0 -9
sb:half of	9 -1 -4 0 0 0 0 0 -1
sb:have	-11 11 -6 0 -4 0 -6 0 6
sb:he	6 1 0 0 -1 0 0 2 -10
sb:his	15 0 -1 0 0 0 0 0 -7
sb:hope	-3 0 10 0 -6 0 0 -5 7
sb:hope for	-2 0 3 0 -3 0 0 -5 8
sb:if	0 0 12 0 0 0 0 0 -7
sb:import	-10 -2 -22 0 45 -1 0 -18 -11
sb:import from	-1 0 -7 0 15 0 0 -2 0
sb:import of	0 0 -5 0 17 0 0 -5 -1
sb:importer	-1 10 -2 0 2 -1 0 0 0
sb:in	4 0 0 -1 -2 0 -24 6 1
sb:in <month-gone>	11 -8 -10 -4 -18 -5 -3 9 14
sb:in <number>	5 -6 -3 -2 13 -4 -3 -5 1
sb:in good	8 0 0 0 -2 0 0 0 -1
sb:in the	-13 -3 6 -1 -4 -4 -1 10 7
sb:intend	0 0 -4 0 -3 0 0 10 0
sb:intend to	0 0 -4 0 -3 0 0 10 0
sb:invest	-4 -3 -5 0 -5 31 0 -13 -4
sb:is	0 4 -19 0 -14 0 10 6 0
sb:it	20 -5 -12 8 -8 -10 -14 -6 10
sb:it had	15 0 -6 0 0 0 0 0 -6
sb:it is	-4 0 0 0 0 0 0 0 8
sb:it was	13 0 -2 0 -1 0 -1 0 -2
sb:its	12 -1 -16 0 12 0 0 0 -7
sb:last	2 -7 -2 -2 3 0 -7 2 4
sb:last year	4 -2 -14 0 15 -3 -5 -2 7
sb:least	4 0 -8 0 -2 0 0 13 -1
sb:like	0 0 5 0 8 0 0 -8 -3
sb:lose	0 0 6 4 0 0 -1 0 0
sb:more	-3 8 -6 0 0 8 0 0 -4
sb:more than	-3 9 -7 0 0 9 0 -2 -3
sb:mr	-3 9 -11 0 -1 0 0 -2 12
sb:mr <person>	-3 9 -11 0 -1 0 0 -2 12
sb:number	11 -2 -7 0 2 0 0 0 -5
sb:of	3 -2 -15 0 5 6 -10 0 4
sb:of <quality>	-1 0 -6 0 9 0 0 4 -2
sb:of the	10 -1 -12 1 2 10 -8 0 -16
sb:of thi	0 0 6 1 -3 4 0 -2 -3
sb:oil	0 6 16 0 -16 0 0 0 -2
sb:on	13 -2 -4 0 -17 -3 3 -2 4
sb:on <day-gone>	0 -2 -1 0 0 0 8 -3 0
sb:one	0 6 5 0 0 0 0 -1 -2
sb:order	0 0 0 0 0 0 0 7 0
sb:other	-1 -6 1 0 0 9 0 0 -2
sb:our	3 0 5 9 -6 0 -2 0 -9
sb:over	2 0 0 0 0 7 0 -5 0
sb:own	-3 0 -6 5 -2 0 0 0 8
sb:pay	-7 17 -12 0 -3 3 5 -4 -8
sb:plan	0 0 0 0 0 0 -1 -1 12
sb:promise	0 -2 -7 0 -5 10 0 11 -4
sb:purchase	0 0 -7 0 -3 -1 0 18 0
sb:purchase of	0 0 -1 0 0 0 0 8 0
sb:put	0 -10 2 -1 -7 6 8 0 -5
sb:reach	-6 0 1 0 -3 -1 0 1 11
sb:sale	0 0 7 0 -1 0 0 1 0
sb:salmon	0 0 8 0 -3 0 0 0 0
sb:say	2 6 4 0 -4 -1 0 -2 -7
sb:say in	8 0 -5 0 0 0 0 2 -1
sb:say that	0 0 -6 5 0 0 0 0 0
sb:say the	-7 7 5 -2 -1 -3 4 0 -9
sb:sell	1 0 10 0 3 0 0 -7 -9
sb:sell <name>	0 0 29 0 -23 0 0 -2 0
sb:send	0 0 6 0 -1 0 0 0 0
sb:set	-3 -4 6 0 -3 0 8 -12 6
sb:sheet	0 0 -4 0 0 0 0 9 0
sb:shipment	0 0 14 0 -1 0 0 -2 0
sb:should	0 0 9 0 0 0 0 -1 0
sb:side	0 -1 0 0 0 0 0 0 7
sb:so	0 10 -5 0 -2 -3 -2 -1 7
sb:some	-6 11 -19 0 1 -4 17 -1 -4
sb:soybean	0 0 -8 0 -9 -1 0 24 -3
sb:stand	-1 0 -6 0 0 0 0 7 1
sb:take	-6 2 -17 9 10 0 -3 3 -6
sb:target	-1 0 9 0 -2 0 0 -1 0
sb:tariff	-17 6 -7 -5 -11 9 15 -5 0
sb:tea	0 6 0 0 0 0 0 0 0
sb:tell	2 0 10 1 -11 0 0 0 0
sb:than	-4 7 -3 0 1 8 -3 -1 -6
sb:that	4 1 1 7 -3 -3 0 -8 -4
sb:that <name>	-3 0 2 0 -5 0 7 3 -1
sb:that the	-1 2 -6 10 -2 0 -3 0 3
sb:the	21 -6 -17 6 -17 -10 7 2 4
sb:the <name>	17 0 0 0 -11 -5 -1 5 -7
sb:the <organisation>	-12 5 -13 12 4 -7 0 1 0
sb:the <quality>	8 -4 18 -1 -6 -2 -2 -2 -10
sb:the <seat>	0 0 -8 0 -3 0 0 19 -3
sb:the deficit	16 0 -1 0 0 0 0 0 -2
sb:the first	7 -2 0 0 0 0 0 2 -4
sb:the goal	-1 0 1 0 -1 0 0 0 6
sb:the two	-14 -2 -7 0 -3 0 -2 -3 28
sb:the year	6 -3 0 0 -4 -1 -2 5 0
sb:them	2 0 16 0 -8 -2 0 0 -8
sb:there	5 -2 0 -1 0 0 2 0 -6
sb:they	-7 -1 5 0 13 0 -1 0 -8
sb:they were	-4 0 12 0 0 0 0 0 -7
sb:thi	-7 -2 19 0 -11 2 -2 2 -14
sb:thi year	-3 0 10 0 -6 0 0 7 -9
sb:to	7 -18 17 -10 -5 -4 0 3 -15
sb:to <goods-amount>	0 0 -1 0 0 0 0 7 0
sb:to <money>	4 0 -2 0 -1 0 6 0 -1
sb:to <name>	-16 -3 41 -2 0 -5 -6 -21 -15
sb:to buy	-2 0 -3 0 -6 0 0 15 0
sb:to invest	0 0 -1 0 0 17 0 -11 -1
sb:to reach	0 0 6 0 0 0 0 0 0
sb:trade	-4 -5 -11 -3 -10 -5 -5 -13 38
sb:trade between	-4 0 -5 0 -2 0 0 0 15
sb:trade deficit	8 0 0 0 0 0 0 0 -1
sb:trade in	-4 0 -6 0 -2 0 0 -1 18
sb:two	-17 -4 -14 -1 -6 -3 -5 2 34
sb:two country	-6 0 -7 0 0 0 0 0 17
sb:under	0 6 0 0 0 -1 0 -1 0
sb:up	-2 -4 -17 -1 14 7 -1 -5 6
sb:us	1 0 -15 0 17 0 0 0 0
sb:volume	-7 -1 1 0 -10 0 0 -3 19
sb:want	8 0 2 0 2 0 0 -10 -2
sb:was	13 0 -9 0 -15 -6 1 6 0
sb:was worth	0 0 -1 2 0 0 0 0 6
sb:way	4 0 -11 0 7 0 0 0 0
sb:we	-4 -2 18 -1 2 -6 -2 1 -13
sb:we would	0 0 -2 0 9 0 0 -1 0
sb:were	-12 -6 7 0 4 0 14 -6 -6
sb:what	-6 11 0 4 -5 -3 -8 9 -9
sb:which	0 -2 4 0 -4 6 -1 -8 3
sb:will	-8 1 2 -1 -9 15 -5 -1 0
sb:will invest	0 0 0 0 -1 15 0 -5 0
sb:with	19 -7 -7 -1 -10 -7 7 6 -13
sb:with <name>	18 -5 -9 0 -4 -4 9 -4 -8
sb:worth	-9 -7 7 0 5 -4 -5 -1 5
sb:worth <money>	-4 0 10 0 -4 0 0 -1 3
sb:worth about	0 0 0 0 0 0 0 0 6
sb:would	-8 -8 0 22 2 0 -4 -9 -7
sb:write	0 0 -2 0 0 2 0 6 0
sb:year	4 -12 0 -5 6 -11 -15 3 5
sb:year ,	4 -1 3 0 -9 -1 -1 0 4
sb:year <name>	0 0 -24 0 26 0 0 0 0
sb:year is	0 0 -9 0 0 0 0 14 0
sb:year it	-8 0 13 0 -5 0 0 2 0
sentence about deficit 1	13 0 -5 0 0 0 4 -1 -8
sentence about exports 8	0 0 13 0 9 -1 0 -10 -11
sentence about imports 9	2 0 0 0 15 0 0 -5 -10
sentence about investment 4	0 0 -1 0 -1 0 0 10 0
sentence about purchases 6	-3 -1 -18 0 -10 7 0 24 -6
sentence about trade 10	0 5 -3 -2 0 0 -2 -3 8
sentence achieved	-3 5 -10 0 -7 0 0 12 2
sentence aim	-7 0 -11 3 1 0 -1 14 -4
sentence change	0 0 -5 0 -1 -2 0 12 0
sentence period	16 0 2 -2 -7 2 -3 -4 -11
sentence to come	-3 2 -8 0 1 0 -2 2 4
sentence trade	2 8 -10 -7 13 -9 -10 0 -2
sentence worth	0 0 6 0 -2 0 0 -3 0
short no	-8 4 0 -4 2 0 -1 2 -3
short number alone	6 -4 34 -6 -10 -11 -10 -8 -9
short without unit	-4 -6 -20 -2 8 -5 -5 16 16
side money	-6 -8 6 -21 6 20 0 -6 -13
side percent	-2 -7 7 24 0 -9 0 -12 -18
side tonnes	-11 -8 8 -7 4 -10 -6 11 -3
side units	-3 -3 -5 -3 13 -4 -4 11 -3
size % -1	-2 -2 -11 30 -7 -2 -5 -8 -4
size % 0	-9 -1 -10 0 0 0 11 -4 7
size % 1	10 -11 11 -23 6 -9 4 -11 -2
size EUR 6	-4 0 1 0 11 0 0 0 -6
size EUR 7	-17 -8 15 -1 2 -6 10 -10 0
size EUR 8	-14 -4 -5 9 7 -3 3 -5 5
size GBP 7	0 -5 18 0 0 -3 0 -2 0
size USD 10	8 -10 -34 -3 -7 0 0 4 22
size USD 11	48 30 -60 -14 -37 40 -36 -8 -50
size USD 6	-12 20 30 0 -13 -10 -5 -10 -23
size USD 7	-32 4 40 -5 -10 -9 -11 -10 0
size USD 8	-1 -13 5 -3 17 -9 -10 -21 11
size USD 9	-21 -3 -24 -1 -17 -3 25 -6 30
size tonnes 2	0 0 0 0 9 0 0 -7 0
size tonnes 3	-1 0 23 0 5 0 0 -18 -12
size tonnes 4	-2 -2 18 -2 0 -3 -3 -18 14
size tonnes 5	-7 -2 8 -2 15 -1 0 -3 -14
size tonnes 6	-1 0 7 0 2 0 0 -9 6
size tonnes 7	-10 -7 -53 -4 -28 -7 -4 78 -21
size units 2	-5 -4 -1 -2 -28 -6 -3 42 -13
t0=future	-7 3 6 1 -9 -1 -7 0 4
t0=modal	-6 -8 2 0 7 -4 5 -1 0
t0=past	3 -3 3 -12 6 -5 -1 4 -7
t0=perfect	1 7 -14 -3 -3 5 3 0 0
t0=pluperfect	7 0 0 0 -5 0 0 0 0
t0=present	5 0 -2 0 -6 -14 2 0 5
t1=future	-7 3 3 1 -9 0 -6 0 5
t1=modal	-5 -7 -1 0 8 -4 5 0 0
t1=participle-passive	-11 13 0 0 0 -5 -1 -1 3
t1=past	0 -2 5 -11 7 -5 0 0 -5
t1=perfect	0 8 -12 -3 -2 0 3 0 2
t1=pluperfect	7 0 0 0 -5 0 0 0 0
t1=present	5 -3 -6 1 -9 -8 4 3 5
t2=participle-passive	-2 5 5 0 -7 -2 0 2 -1
t2=past	11 -1 6 0 -6 0 0 -13 3
t2=present	-5 -5 0 1 -6 10 -3 4 -4
top	-7 1 0 1 -11 0 13 1 -6
unit %	1 -20 -1 19 1 -16 11 -24 0
unit EUR	-33 -16 7 6 19 -14 11 -18 1
unit GBP	-3 -5 22 0 0 -3 -1 -3 -2
unit USD	23 29 -10 -39 -31 22 -9 -28 7
unit tonnes	-32 -24 11 -21 8 -23 -19 30 -7
unit units	-9 -9 -7 -6 7 -10 -7 32 -16
v0-none	-16 0 2 0 7 7 -18 6 -6
v0=be	13 0 0 0 -13 -5 9 -2 -6
v0=bring	-3 14 1 0 -3 -1 0 0 -4
v0=buy	2 -1 0 0 -4 0 0 12 -3
v0=come	0 0 -7 0 0 0 0 11 0
v0=expect	0 2 8 -2 13 -7 -1 -11 -10
v0=export	0 0 7 0 -2 0 0 0 0
v0=fall	0 0 0 0 0 0 0 0 7
v0=have	0 -6 7 4 -7 -1 -2 0 2
v0=hope	-3 0 4 0 -4 0 0 0 7
v0=import	-1 0 -11 0 19 0 0 -4 0
v0=intend	0 0 -3 0 -2 0 0 9 0
v0=lose	0 0 6 4 0 0 -1 0 0
v0=other	0 -7 1 -2 -6 0 13 -16 10
v0=put	0 -7 0 0 -2 3 11 0 -4
v0=stand	-1 0 -6 0 0 0 0 7 1
v0=take	-2 0 -11 3 16 0 -1 0 -2
v0=want	8 0 2 0 0 0 0 -7 -2
v1-none	-9 -6 2 0 6 10 -16 6 -8
v1=amount	-3 0 -1 0 0 0 0 0 10
v1=be	9 0 0 0 -13 -4 9 -1 -4
v1=bring	0 11 4 0 -1 -4 -1 -4 -4
v1=buy	1 -2 -2 -1 -5 -1 0 17 -4
v1=collect	-1 10 0 0 0 0 0 0 0
v1=come	0 0 -7 0 0 0 0 11 0
v1=expect	1 -1 10 0 5 -1 0 -6 -11
v1=export	0 0 7 0 -2 0 0 0 0
v1=fall	0 0 0 0 0 0 0 -1 7
v1=have	0 -6 2 5 -4 -1 -2 0 2
v1=import	-1 0 -11 0 19 0 0 -4 0
v1=lose	0 0 6 4 0 0 -1 0 0
v1=other	0 -6 3 -2 -6 0 13 -16 6
v1=pay	-5 19 -8 0 -2 -7 6 0 -5
v1=put	0 -8 -2 0 -2 6 10 0 -4
v1=reach	-1 0 0 0 0 0 0 1 6
v1=say	-1 0 6 0 0 0 0 0 0
v1=sell	-1 0 7 0 4 0 0 -5 -1
v1=stand	-1 0 -6 0 0 0 0 7 1
v1=take	-2 0 -11 3 16 0 -1 0 -2
v1=want	9 0 3 0 0 0 0 -6 -7
v2-none	-6 -4 4 -7 7 -14 -1 3 3
v2=be	0 -5 -1 0 -5 11 -1 5 -5
v2=go	0 0 12 0 -12 0 0 -7 6
verbless	-3 -14 -1 3 8 1 -8 9 -4
vt0=be past	3 -8 0 0 -1 -3 8 0 -1
vt0=be present	7 8 -7 -6 -8 0 3 0 -5
vt0=buy future	0 0 0 0 -1 0 0 6 0
vt0=expect present	-8 2 11 -1 13 -7 0 -11 -9
vt0=export past	0 0 7 0 -2 0 0 0 0
vt0=fall past	0 0 0 0 -1 0 0 0 6
vt0=have present	-4 -5 8 5 -6 -1 -2 0 3
vt0=hope present	-2 0 2 0 -4 0 0 0 8
vt0=import past	-1 0 -11 0 17 0 0 -1 0
vt0=intend present	0 0 -3 0 -2 0 0 9 0
vt0=other perfect	2 0 -4 0 -1 0 7 -2 0
vt0=put present	0 -4 0 0 -1 0 12 0 -3
vt0=sell past	0 0 0 0 6 0 0 0 0
vt0=take past	-1 0 -8 0 18 0 0 -5 0
vt0=want present	8 0 -3 0 0 0 0 -1 -2
vt1=be past	0 -8 2 0 -1 -3 8 0 0
vt1=be present	7 8 -7 -6 -8 0 3 0 -5
vt1=buy future	0 0 0 0 -1 0 0 6 0
vt1=buy infinitive	0 0 0 0 -2 0 0 6 0
vt1=expect present	-4 -1 14 0 6 -1 0 -5 -10
vt1=export past	0 0 7 0 -2 0 0 0 0
vt1=fall past	0 0 0 0 -1 0 0 0 6
vt1=import past	-1 0 -11 0 17 0 0 -1 0
vt1=other perfect	2 0 -4 0 -1 0 7 -2 0
vt1=put present	0 -4 0 0 -1 0 12 0 -3
vt1=sell past	0 0 0 0 6 0 0 0 0
vt1=take past	-1 0 -8 0 18 0 0 -5 0
vt2=be present	-3 -4 -1 0 -4 11 0 6 -3
vt2=go past	0 0 12 0 -12 0 0 -8 6
year earlier	10 -18 -1 -8 12 -14 -13 -12 10
year earlier money	8 -14 -9 -2 15 -10 -8 -18 15
year earlier tonnes	0 0 7 0 -12 0 0 9 -1
year later	-4 -1 3 -6 -16 0 -12 3 16
year later money	0 0 11 -2 -13 2 -9 -3 5
year later tonnes	-1 0 -4 0 0 0 0 0 14
year later units	0 0 -2 0 -1 0 0 9 0`;
