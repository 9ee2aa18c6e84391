// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-12 -2 11 -18 5 -13 -8 8 -4
a:'	0 0 7 0 -1 0 0 -3 0
a:' worth	0 0 7 0 0 0 0 -4 0
a:'s	0 0 -9 12 -7 0 4 0 0
a:.	-10 2 11 -18 -10 -2 -1 13 -1
a:<agent>	0 8 0 0 0 0 0 0 0
a:<day-ahead>	4 -1 5 -1 0 1 -6 1 -6
a:<day-gone>	0 0 -4 2 0 0 0 6 0
a:<duty>	-2 12 2 1 2 -7 5 -14 -13
a:<gate>	-2 0 5 0 -18 0 0 -8 20
a:<goods-amount>	0 0 6 0 -2 0 0 0 0
a:<goods>	4 -5 0 -12 18 -15 -12 0 -3
a:<level-noun>	0 -1 4 0 6 -2 0 0 -1
a:<level>	0 -2 -13 7 19 -4 -1 -5 -8
a:<level> .	0 0 -6 1 8 0 3 0 -2
a:<money>	9 0 8 6 0 0 -4 -13 -5
a:<money> .	6 0 12 0 -3 -1 0 -9 0
a:<money> <span>	0 0 10 0 -10 0 0 0 0
a:<money> in	0 0 -6 0 6 0 0 0 1
a:<money> of	0 0 0 0 0 15 0 -14 0
a:<month-ahead>	0 0 0 0 8 0 0 -5 0
a:<month-ahead> and	0 0 0 0 8 0 0 -5 0
a:<month-gone>	-2 4 13 -2 0 -7 3 -7 -5
a:<name>	-4 -20 3 5 -6 24 -10 3 -30
a:<name> 's	0 0 -4 11 0 0 -1 0 0
a:<name> .	0 -1 11 0 1 1 0 -10 -10
a:<name> and	0 0 0 0 -5 8 0 0 0
a:<name> by	0 0 0 0 0 6 0 0 0
a:<name> in	-7 0 -7 0 15 0 0 2 -5
a:<name> last	0 0 1 0 -14 0 0 13 0
a:<not>	0 0 -1 0 -1 0 0 11 -1
a:<number>	1 -22 4 -5 -13 -19 -5 12 21
a:<number> .	3 -16 -1 -2 -2 -12 0 11 7
a:<organisation>	0 0 -8 0 6 0 0 2 0
a:<quality>	0 -13 -7 -7 13 0 -1 8 -6
a:<quality> beef	0 0 -2 0 7 0 0 -1 0
a:<quality> energy	0 0 -2 0 -4 -5 0 13 0
a:<quality> good	-1 -2 0 0 9 0 -7 -1 1
a:<quality> soybean	0 0 0 0 -6 0 0 8 0
a:<seat>	0 0 3 0 -6 0 8 -3 0
a:<sender>	-2 -10 25 -1 -8 4 -3 -4 0
a:<span>	-31 4 1 16 -4 -12 2 12 -3
a:<span> .	0 10 2 0 0 6 -23 -5 -3
a:<span> before	0 9 0 0 0 0 0 0 -3
a:<span> in	0 12 -3 0 -4 0 0 0 0
a:<span> of	-4 0 -6 0 0 0 0 10 4
a:<span> to	0 -1 9 7 0 -1 0 0 -8
a:<v-agree>	0 0 -3 0 -3 0 0 8 0
a:<v-bear>	0 -4 0 0 2 6 0 0 0
a:<v-begin>	2 -9 -3 -2 16 2 -5 -16 0
a:<v-buy>	9 6 -15 0 -6 0 0 5 0
a:<v-down>	-2 -3 -12 0 25 -6 -2 0 -2
a:<v-end>	0 8 0 0 0 -1 0 0 0
a:<v-impose>	2 11 -2 0 -5 0 7 0 -14
a:<v-propose>	0 -1 1 0 -7 13 0 -1 0
a:<v-sell>	4 -1 16 -2 -17 0 -3 0 0
a:<v-stay>	-2 0 3 -1 1 0 9 -1 -7
a:<v-target>	-1 3 7 0 4 -2 0 -6 -2
a:<v-up>	-1 -1 6 0 -3 6 0 -10 3
a:?	0 0 -7 0 -2 0 0 13 0
a:a	0 0 0 0 -9 0 0 14 -7
a:and	4 -6 3 4 -5 2 -2 5 -14
a:and <goods-amount>	0 0 8 0 -5 0 0 0 0
a:and <money>	0 0 -7 7 6 13 0 -14 -5
a:and <month-gone>	0 0 0 0 7 0 0 -8 0
a:are	0 -3 13 0 -3 11 -4 -7 -6
a:at	0 10 -8 0 2 -9 5 -8 0
a:at least	0 6 0 0 0 0 0 0 0
a:at stake	-1 10 0 0 -7 -5 6 0 -3
a:be	-3 0 -4 0 5 10 0 -8 -6
a:bean	0 0 15 0 -10 0 0 -6 0
a:beef	0 0 -8 0 13 0 0 -2 0
a:been	-4 7 2 0 -7 -3 -3 12 -3
a:been collect	0 7 0 0 0 0 0 0 0
a:before	8 2 15 -1 -8 -5 0 -4 -9
a:before .	4 0 10 0 -7 0 0 0 0
a:before the	0 -1 17 0 -7 0 0 -2 -2
a:between	6 0 0 0 6 0 0 -9 -4
a:buy	11 0 -12 0 -2 6 0 0 0
a:by	0 8 -2 0 -1 0 -7 -3 6
a:by <number>	5 -9 1 0 -4 -1 -3 -8 12
a:by the	-1 1 -6 0 -3 1 0 9 0
a:cash	0 -1 0 0 0 10 0 0 0
a:coal	0 0 12 0 -8 0 0 -3 0
a:cocoa	0 0 -16 0 16 0 0 0 0
a:coffee	0 0 -25 0 11 0 0 16 0
a:collect	0 19 -6 0 0 -4 -1 0 0
a:collect .	0 9 -2 0 0 0 0 0 0
a:come	0 -3 -12 0 23 -1 0 -1 0
a:country	0 0 11 0 -5 0 2 -9 0
a:direction	0 0 -13 0 8 0 0 0 9
a:direction .	0 0 -12 0 10 0 0 0 6
a:duty	0 16 0 -1 6 0 -8 -16 -8
a:duty .	-1 4 1 0 6 0 0 -9 -2
a:each	-4 -9 -10 0 -4 -6 -4 4 26
a:each of	0 0 -4 0 -2 0 0 13 0
a:each side	0 0 0 0 0 0 0 -2 10
a:earlier	0 9 0 0 -8 0 0 0 0
a:emergency	0 11 0 0 0 0 0 0 0
a:emergency law	0 7 0 0 0 0 0 0 0
a:energy	0 -1 -4 0 -6 -14 0 24 0
a:energy over	0 0 -2 0 -1 -7 0 14 0
a:ethanol	0 0 -2 0 7 0 0 -2 0
a:export	0 0 18 0 -5 0 0 -5 0
a:far	2 4 -6 0 -2 0 0 4 0
a:farm	0 0 -1 0 0 -1 0 10 -1
a:farm good	0 0 0 0 0 0 0 7 -1
a:first	0 8 0 -4 2 -5 -5 -8 6
a:first <span>	-7 0 -1 0 5 0 0 -2 12
a:first half	0 0 -3 0 8 0 0 0 0
a:first quarter	0 11 -2 0 -3 0 0 0 0
a:for	1 -3 11 0 -29 18 -6 1 0
a:for <money>	0 0 18 0 -2 1 0 -17 0
a:for <name>	0 0 10 0 -7 0 0 0 -1
a:for shipbuilding	0 -5 0 0 0 15 0 -2 0
a:for the	5 -1 1 2 -12 0 0 3 0
a:for thi	0 0 0 0 -4 0 0 6 0
a:free	0 0 -4 0 13 0 0 -7 0
a:from	0 -5 -8 0 14 -6 -7 9 -11
a:from <name>	2 0 -36 0 22 0 -1 9 -4
a:from the	0 0 -6 0 -2 0 0 13 0
a:fruit	0 0 0 0 8 0 0 -6 0
a:go	0 0 6 0 -8 6 0 -10 5
a:go from	0 0 8 0 -6 0 0 0 0
a:go to	0 0 -4 0 9 0 0 -1 -3
a:good	8 -14 4 -4 7 -11 0 0 -1
a:good .	0 0 -3 0 0 0 7 0 0
a:good each	0 0 0 0 -1 0 0 0 7
a:good last	0 0 -5 0 10 0 0 -1 -1
a:growth	0 0 -1 13 -2 0 -5 0 0
a:had	0 5 -4 0 -1 -1 0 8 0
a:had been	-1 5 -4 0 -1 -1 0 8 0
a:half	0 -1 0 0 7 0 0 0 0
a:half of	0 -1 0 0 8 0 0 0 0
a:has	0 0 -3 0 0 0 0 7 0
a:have	0 0 7 0 -4 -1 0 2 -1
a:import	0 9 -2 0 0 0 0 0 0
a:in	-1 5 2 -18 -4 16 -3 -7 0
a:in <name>	0 0 10 0 -8 3 0 -1 0
a:in <number>	0 -17 13 -6 -6 -12 0 4 6
a:in <span>	0 0 -21 1 12 0 11 -3 -1
a:in a	0 0 13 0 -3 0 0 0 -6
a:in cash	0 0 0 0 0 7 0 0 0
a:in duty	0 21 -7 0 -8 -1 0 0 -2
a:in each	0 0 -4 0 -3 0 0 12 0
a:in good	21 0 -5 0 -7 0 0 0 -7
a:in the	-25 14 -12 -8 19 12 -11 -25 11
a:into	0 -3 0 0 -3 14 0 0 0
a:investment	0 -1 -2 0 -2 19 0 -7 0
a:investment in	0 0 0 0 0 9 0 -6 0
a:is	-1 6 -3 0 -13 4 -3 9 -1
a:it	17 0 -16 0 -16 0 0 0 7
a:its	0 0 -2 0 -7 0 0 10 0
a:last	2 1 -3 -4 9 -10 -3 -3 2
a:last season	0 0 -7 0 2 0 0 5 0
a:last year	3 1 -4 -3 11 -8 -1 -12 4
a:law	0 8 0 0 0 0 0 0 0
a:least	0 6 0 0 -1 0 0 5 -2
a:leave	0 0 12 0 -8 0 0 -3 0
a:less	-3 0 0 0 11 0 0 0 -2
a:less than	-2 0 0 0 8 0 0 0 -2
a:may	0 5 0 0 10 0 0 -8 -3
a:month	0 6 0 0 -1 0 0 0 0
a:more	15 0 -11 0 -10 2 -3 8 1
a:more than	11 0 -7 0 0 2 0 -3 0
a:next	0 -8 1 0 0 -1 10 2 -5
a:next .	0 0 -5 0 9 0 0 0 0
a:next year	0 -6 9 0 -9 0 10 0 -3
a:of	-24 -14 -16 13 18 -21 -24 21 10
a:of <name>	0 0 -13 9 5 0 0 0 0
a:of <quality>	-11 -6 -5 -1 14 -5 -5 7 0
a:of coal	0 0 13 0 -6 0 0 -7 0
a:of energy	0 0 0 0 0 -11 0 14 0
a:of farm	0 0 0 0 -2 0 0 9 -1
a:of good	-9 0 0 0 9 -1 0 -3 7
a:of investment	0 0 0 0 -1 11 0 -2 0
a:of it	0 0 -5 0 -6 0 0 1 7
a:of last	0 6 0 0 -1 0 0 0 0
a:of rice	0 0 0 0 8 0 0 -6 0
a:of soybean	0 0 -1 0 -4 0 0 10 0
a:of sugar	0 0 -5 0 -15 0 0 11 7
a:of tea	0 0 6 0 -4 0 0 0 0
a:of the	1 -5 -10 -1 1 0 -3 11 4
a:of what	0 0 10 0 0 0 0 0 0
a:on	5 -1 4 0 -7 -10 0 0 7
a:on <quality>	8 0 0 -1 -6 -4 3 3 -3
a:on each	0 0 0 0 0 0 0 -2 10
a:our	0 0 0 0 8 0 0 -4 0
a:output	0 0 -5 13 0 0 0 0 0
a:output .	0 0 -5 11 0 0 0 0 0
a:over	-2 -7 0 2 -13 -3 -4 22 -2
a:over <span>	-1 -6 0 2 -9 -5 -4 19 0
a:project	0 0 -3 0 0 8 0 0 0
a:quarrel	0 0 -2 0 7 0 0 0 0
a:quarter	0 13 -2 0 -4 -1 0 0 0
a:quarter .	0 9 0 0 -3 0 0 0 0
a:rice	0 0 -1 0 8 0 0 -5 0
a:salmon	0 0 -8 0 11 0 0 0 0
a:season	0 -2 0 0 3 -2 -1 8 -2
a:season .	0 0 -7 0 5 0 0 5 0
a:sell	7 0 -3 0 -5 0 0 5 0
a:sell there	8 0 0 0 -3 0 0 0 0
a:shipbuilding	-2 -7 -3 0 -1 21 0 -4 0
a:shipbuilding .	0 -2 -1 0 0 12 0 0 0
a:side	0 0 0 0 0 0 0 -3 13
a:since	-3 -12 1 -1 -8 -2 12 13 -1
a:since <month-gone>	0 -10 9 0 -1 0 6 0 0
a:since the	0 0 4 0 -4 0 0 6 0
a:south	0 0 7 0 0 0 0 -6 0
a:soybean	0 0 -3 0 -12 0 0 18 0
a:stake	-1 10 0 0 -7 -5 6 0 -3
a:steel	0 0 10 0 0 0 0 -5 -2
a:sugar	0 0 -5 0 -15 0 0 11 7
a:tariff .	0 0 7 0 -3 0 0 2 0
a:tea	0 0 2 0 -6 0 0 5 0
a:than	12 -1 -10 -1 7 0 -3 0 -2
a:than in	-4 0 -1 0 10 0 0 0 0
a:than it	19 0 -14 0 -7 0 0 0 0
a:than the	-1 0 0 0 8 0 0 0 0
a:the	-1 12 -3 3 0 2 -17 4 -8
a:the <day-ahead>	0 0 1 0 -7 3 0 3 0
a:the <day-gone>	0 0 -1 0 -2 0 0 7 0
a:the <name>	-2 -2 -1 0 -20 22 0 5 0
a:the <organisation>	0 0 -7 0 8 0 0 0 0
a:the emergency	0 10 0 0 0 0 0 0 0
a:the first	0 8 0 -4 2 -5 -5 -8 6
a:the next	0 0 -8 0 5 0 0 10 0
a:the quarrel	0 0 -2 0 7 0 0 0 0
a:the year	3 -2 -5 -3 8 -7 -6 -2 10
a:there	7 0 10 0 -8 0 0 -12 0
a:there .	0 0 12 0 -7 0 0 -9 0
a:thi	0 0 5 -3 -7 -4 -3 -1 8
a:thi season	0 0 10 0 -6 0 0 2 0
a:thi year	1 1 -11 -1 4 0 -4 8 1
a:three	0 0 0 0 0 0 0 6 0
a:through	0 1 2 0 -18 0 0 0 8
a:to	-7 -2 33 0 -17 0 -5 -1 -17
a:to <money>	7 2 -5 0 0 0 -2 0 0
a:to <name>	-9 -3 31 -1 -11 -7 -3 0 -11
a:to <quality>	0 0 10 0 -6 0 0 -2 0
a:to be	0 0 -2 0 0 6 1 -3 0
a:to the	0 0 0 7 0 0 0 0 -5
a:under	-1 10 -3 2 0 -1 0 -1 -1
a:under the	-1 10 -3 2 0 -1 0 -1 -1
a:until	0 0 0 0 10 0 -3 0 -3
a:up	0 0 -7 0 10 0 0 1 -1
a:was collect	0 8 0 0 0 0 0 0 0
a:way	0 0 9 0 -12 0 1 0 3
a:way .	0 0 9 0 -11 0 1 0 0
a:were	0 -5 0 0 0 0 8 2 -3
a:what	0 0 15 0 -6 0 -1 0 0
a:what <name>	0 0 9 0 0 0 0 0 0
a:wheat	0 0 5 0 4 0 0 -11 0
a:will	0 0 -3 0 11 0 0 -5 0
a:with	1 -4 -4 0 1 6 0 0 -4
a:with <name>	3 0 0 0 -4 6 0 0 0
a:within	0 0 0 0 -6 0 0 8 0
a:worth	-4 0 4 0 -1 0 -1 6 -3
a:would	-3 -3 11 0 2 1 0 -3 -5
a:year	4 -9 -6 -16 16 -13 0 -6 8
a:year .	-3 -5 4 -8 8 -2 0 -3 -3
a:year before	6 -1 0 0 2 0 0 -2 0
after other unit far money	-19 25 0 -12 13 -17 1 -10 -5
after other unit far percent	1 0 1 7 -4 0 0 1 -4
after other unit far tonnes	-13 -12 18 -8 -5 -10 -10 5 3
after other unit far units	-1 -1 -8 0 11 -1 0 9 -5
after other unit here money	0 -13 0 -1 -12 26 -18 13 -7
after other unit here percent	-2 0 1 0 15 -2 -9 -9 -1
after other unit here tonnes	0 0 -3 0 19 0 0 -11 -1
after other unit here units	0 0 17 0 -10 0 0 -3 0
after other unit next money	0 13 -3 2 -1 -1 0 -13 1
after other unit next percent	-4 -5 -4 9 5 -1 -10 7 0
after other unit next tonnes	0 -1 -8 0 25 0 -1 -11 -6
after other unit next units	0 0 0 0 7 0 0 0 0
after same unit far money	20 -2 -20 0 6 10 0 -12 -6
after same unit far percent	-1 -5 -5 3 -11 -4 17 -5 12
after same unit far tonnes	0 -2 -5 0 -2 0 0 18 -6
after same unit here money	3 10 -3 -11 -7 15 1 -17 0
after same unit here percent	0 0 10 0 -16 -2 14 -3 -7
after same unit here tonnes	-1 0 0 0 0 -3 -1 6 2
after same unit next money	8 -10 4 -15 3 -1 -10 -22 13
after same unit next percent	-1 -4 4 1 1 -4 12 -11 -10
after same unit next tonnes	-11 -11 23 -6 -24 -6 -6 22 -10
asks	0 0 -7 0 -2 0 0 13 0
b:"	0 -7 -4 0 -5 0 6 0 14
b:'s	-2 0 2 4 -9 -4 8 7 -7
b:'s export	0 0 6 0 0 0 0 0 0
b:'s surplu	1 0 -4 0 0 0 11 0 -8
b:'s trade	-4 0 0 0 0 0 -1 0 12
b:,	6 -20 3 -10 -4 0 0 4 7
b:, <name>	0 0 0 0 0 -2 -2 0 11
b:, a	5 0 20 0 -12 0 -1 -6 -6
b:, after	0 0 13 -1 0 0 0 -1 -7
b:, and	-6 0 7 0 0 0 0 1 -11
b:, down	4 0 -6 0 0 0 2 0 0
b:, from	0 0 -1 0 0 0 6 0 0
b:, on	0 0 -4 0 0 0 0 0 6
b:, say	0 -6 12 0 0 0 0 0 0
b:, the	0 0 -3 0 -1 0 0 7 0
b:, to	-3 0 0 0 6 -2 0 -10 9
b:, up	0 0 4 0 -4 0 0 -5 7
b:, was	7 0 -12 0 0 7 -1 0 0
b:-	-1 6 -5 0 7 4 -4 -2 -3
b:.	0 0 5 0 6 0 0 -6 -4
b::	2 14 -10 -1 6 -11 -27 -1 11
b:: <name>	0 0 -1 0 10 0 0 -5 0
b:: last	0 0 -24 0 19 0 0 0 5
b:: the	3 0 -7 0 0 0 0 0 0
b:: we	0 11 -1 0 -1 0 -2 0 0
b:;	-4 0 11 0 -3 0 0 0 -5
b:<agent>	0 -1 -8 3 -1 0 -1 6 5
b:<day-ahead>	0 0 -4 0 0 0 0 6 0
b:<day-gone>	-3 15 8 0 -16 0 -1 0 -1
b:<duty>	-8 10 -14 6 12 -3 8 -25 -2
b:<gate>	-1 15 -5 0 1 0 -1 -10 1
b:<goods-amount>	0 0 18 0 -10 0 0 -6 0
b:<goods-amount> of	0 0 8 0 0 0 0 -7 0
b:<goods>	-3 -23 22 -15 19 -31 -9 6 -21
b:<level-noun>	-4 8 -6 -2 -13 -2 2 15 0
b:<level>	0 0 -3 0 11 8 1 -15 -7
b:<level> on	0 0 0 0 9 0 -1 0 -1
b:<money>	2 0 0 -4 0 -9 -2 12 0
b:<money> and	0 0 4 0 -7 1 0 0 0
b:<money> in	0 0 -8 0 6 -5 0 6 1
b:<money> of	0 0 -5 0 2 -8 0 11 0
b:<month-gone>	14 -3 -7 0 -5 -1 -1 5 0
b:<name>	1 -12 12 0 2 -12 0 7 -18
b:<name> 's	-2 -8 0 6 -14 0 13 3 -1
b:<name> and	-1 0 -3 0 0 -11 0 5 14
b:<name> buy	0 0 30 0 -19 0 0 -7 -1
b:<name> export	0 0 6 0 -2 0 0 0 0
b:<name> good	11 0 0 0 -2 0 0 0 -8
b:<name> has	0 0 -5 0 -1 0 6 4 -3
b:<name> import	0 0 -8 0 15 0 0 -4 0
b:<name> in	0 0 0 0 0 -1 0 6 0
b:<name> narrow	15 0 -2 0 0 0 -2 0 -5
b:<name> sell	-13 0 -24 0 33 0 0 5 0
b:<name> ship	0 0 6 0 0 0 0 -4 0
b:<name> take	0 0 -10 0 26 0 0 -12 0
b:<name> to	0 0 9 0 -7 0 0 0 0
b:<name> was	9 0 -1 0 -1 0 0 0 -2
b:<name> were	0 0 9 0 -3 0 0 0 0
b:<name> will	0 0 -7 0 -4 0 -1 7 7
b:<not>	-1 -8 -18 0 0 14 0 0 13
b:<number>	-10 -17 17 -2 8 -9 2 -7 -7
b:<number> <name>	-1 0 13 0 8 0 0 -20 0
b:<number> and	0 0 -2 0 8 -1 0 -3 0
b:<number> it	-5 0 -4 0 0 0 0 16 -5
b:<office>	-1 -4 -7 2 -10 0 12 -2 7
b:<organisation>	0 0 2 6 -6 0 0 1 -7
b:<organisation> 's	0 -1 6 0 0 0 0 1 0
b:<organisation> expect	-2 -6 11 5 3 0 0 -6 -7
b:<organisation> put	2 -6 13 0 -2 0 -1 0 0
b:<person>	5 8 0 -8 -5 3 7 -1 -22
b:<person> say	2 11 1 -2 -4 0 0 -4 -8
b:<quality>	-4 14 -21 8 17 1 0 -9 -26
b:<quality> farm	0 0 -1 0 6 0 0 -2 0
b:<quality> good	0 0 -7 0 12 0 0 0 -5
b:<quality> tariff	0 0 0 0 -1 0 8 0 0
b:<seat>	0 0 -13 0 8 0 -6 13 -1
b:<sender>	-19 -1 9 1 -5 19 -5 -2 -8
b:<span> and	0 0 0 0 0 7 0 -7 0
b:<taker>	0 8 -15 0 4 0 0 5 0
b:<v-agree>	-11 3 -2 0 -4 0 5 10 0
b:<v-bear>	-11 20 -20 -3 4 -2 4 -13 6
b:<v-begin>	-6 1 -6 0 4 1 4 4 -9
b:<v-buy>	-14 -15 -6 -11 22 -19 -14 23 -20
b:<v-down>	13 0 7 -7 -14 -6 -8 0 6
b:<v-end>	-6 4 16 6 -9 0 -7 -8 -7
b:<v-impose>	-13 5 -5 3 5 12 -9 -9 0
b:<v-propose>	1 0 -1 6 0 6 -30 1 -1
b:<v-say>	-10 21 4 0 -10 -5 -3 4 -14
b:<v-sell>	-6 -4 37 -3 -16 -5 3 -11 -13
b:<v-stay>	0 -10 -14 -8 -23 7 18 13 6
b:<v-target>	0 6 4 -3 6 -5 1 -12 -3
b:<v-up>	-3 -4 -2 0 6 5 -10 -3 8
b:a	10 -1 0 0 -5 10 24 -29 -24
b:a <quality>	0 -2 -6 0 0 0 8 0 0
b:a deficit	15 0 0 0 -2 0 0 0 -1
b:a quota	0 0 -10 0 16 0 0 -4 0
b:about	-6 10 -9 2 4 -10 7 0 -4
b:after	0 0 12 -1 0 0 0 0 -7
b:aim	0 -5 15 0 0 -2 -1 -6 0
b:aircraft	0 0 -4 0 0 0 0 9 0
b:all	-7 0 -15 0 15 0 2 -1 4
b:amount	-5 0 0 0 -1 0 -2 5 9
b:amount to	-3 0 -1 0 -3 0 0 0 13
b:an	0 10 -10 -1 -5 0 -3 6 0
b:and	-18 0 7 -8 -10 -3 2 15 3
b:and <name>	0 0 -14 0 9 0 -2 -4 11
b:and buy	0 0 -6 0 16 -12 0 0 0
b:and had	-6 0 -2 0 0 0 10 0 0
b:and the	0 0 0 0 0 -3 6 -2 0
b:and to	0 0 -6 0 9 8 0 -9 0
b:are	0 -1 -14 0 16 12 0 -4 0
b:as	-4 -1 -1 0 -3 6 0 0 8
b:at	7 -2 2 0 -18 -2 16 0 -13
b:at about	2 -4 -1 0 0 0 9 0 0
b:at least	6 -2 -6 0 -12 -8 -4 18 1
b:average	-3 0 -8 -3 -10 0 26 0 -3
b:average <quality>	0 0 0 0 -1 0 7 0 0
b:be	-9 0 8 1 0 -16 4 -17 15
b:bean	0 0 16 0 -11 0 0 -6 0
b:beef	0 -2 4 0 -8 0 0 0 8
b:been	7 0 1 0 -1 0 0 -3 0
b:before	0 0 7 0 -3 0 0 0 0
b:between	-4 0 -7 0 -3 0 0 0 16
b:between the	-1 0 -4 0 -1 0 0 0 12
b:book	0 0 -12 0 -1 0 0 16 0
b:both	0 -5 -8 0 -6 0 0 0 23
b:both side	0 -3 0 0 0 0 0 0 10
b:brandy	0 0 11 0 -9 0 0 0 0
b:bring	0 13 6 0 0 -4 -4 -3 -8
b:bring in	-2 14 7 0 -3 -2 0 -2 -8
b:but	0 -1 -4 0 -1 2 7 0 0
b:butter	0 0 7 0 -6 0 0 0 0
b:buy	-2 -5 4 -2 -8 -11 -7 22 -7
b:buy <goods-amount>	0 0 23 0 -17 0 0 -9 0
b:buy <quality>	-1 0 -17 0 23 0 0 0 0
b:buy good	1 0 -8 0 12 0 0 -8 0
b:by	3 0 -1 0 -1 -12 -19 8 5
b:by the	0 0 0 0 0 0 0 6 0
b:car	0 0 0 0 -4 6 0 0 0
b:chip	0 0 0 0 0 -8 0 11 0
b:claim	0 10 0 0 0 -1 0 0 0
b:coffee	0 0 19 0 -15 0 -1 2 -6
b:coffee worth	0 0 10 0 -9 0 0 2 -5
b:collect	-4 11 7 0 -9 0 -1 0 -1
b:come	0 2 2 0 -15 0 0 10 0
b:come to	2 2 -4 0 -6 -2 0 8 0
b:commit	0 0 -9 0 -1 0 0 14 0
b:commit to	0 0 -8 0 0 0 0 12 0
b:company	-3 0 -6 0 3 2 9 -4 0
b:confirm	0 -4 8 0 0 0 0 2 -4
b:cost	-6 11 -14 25 -16 -3 2 -7 -8
b:cost the	0 1 -14 13 -3 -1 7 -1 -2
b:could	-3 -1 8 0 -3 -2 5 0 0
b:count	0 0 5 0 -7 0 -1 9 -5
b:country	-9 -1 -4 0 0 0 -1 -4 20
b:custom	0 18 0 0 -11 0 0 0 0
b:cut	0 -5 -2 0 -8 5 -2 -4 16
b:cut on	0 0 0 0 0 0 0 -2 8
b:deficit	40 -6 -7 0 -11 -5 -10 -3 -16
b:deficit in	8 0 0 0 0 0 0 0 -3
b:deficit of	21 -1 0 0 -5 -1 -1 0 -2
b:deficit with	15 0 -2 0 -1 0 -1 0 -4
b:down	14 -1 -23 0 2 -2 0 0 4
b:down from	6 0 -2 0 -8 0 3 0 0
b:drop	0 0 9 0 0 0 0 0 0
b:duty	1 5 -10 8 14 -6 -7 -15 -2
b:duty on	1 -2 -3 0 9 0 0 -1 -2
b:each	0 0 0 0 0 0 0 0 6
b:energy	0 0 -2 0 -4 0 0 10 0
b:energy for	0 0 -1 0 -2 -2 0 10 0
b:estimate	0 17 -4 2 0 -4 -2 -3 0
b:expect	0 11 5 8 6 -6 -7 -14 -17
b:expect to	0 1 -2 1 6 0 0 -4 0
b:export	-5 0 38 0 -27 0 0 -4 -2
b:export of	0 0 10 0 -6 0 0 0 0
b:export to	0 0 18 0 -10 0 0 0 0
b:exporter	0 0 -1 7 -4 -4 4 0 -3
b:fall	0 -4 -4 -2 0 0 3 6 3
b:fall by	-6 0 0 0 0 0 0 -1 12
b:firm	0 -3 -6 0 0 13 0 0 0
b:first	9 -2 0 0 -3 0 0 0 0
b:first half	10 -1 0 0 0 0 0 0 0
b:fishmeal	0 0 -3 0 -17 0 0 20 0
b:flower	0 0 -23 0 24 0 0 0 0
b:for	0 -6 27 0 0 -27 -4 -3 -12
b:for <money>	0 0 7 0 -8 5 0 -3 0
b:for <number>	0 -5 20 0 -4 0 0 -2 -1
b:for the	9 0 0 0 -3 -2 1 -2 -3
b:for thi	0 0 -7 0 -3 0 0 14 0
b:forecast	0 0 -5 2 -1 0 0 -1 7
b:free	0 0 -3 0 16 0 0 -8 0
b:from	3 -5 10 -5 -3 -4 15 -28 1
b:from <name>	0 0 -6 0 20 0 -2 -8 -2
b:fruit	0 0 20 0 -15 0 0 0 0
b:gap	17 2 -5 0 -2 0 -3 0 -10
b:georgia	0 0 10 0 -4 0 0 -2 0
b:go	0 0 -4 0 7 7 -2 0 -2
b:goal	0 0 1 0 -7 0 0 -4 14
b:goal of	0 0 0 0 -3 0 0 -7 14
b:good	16 -12 -12 -4 3 -6 14 -17 3
b:good for	5 0 -11 0 5 0 10 -5 -3
b:good worth	-8 -6 8 0 2 -6 4 -7 1
b:grower	0 0 6 0 0 0 0 0 0
b:growth	0 0 -8 14 0 0 0 0 0
b:had	3 10 -7 -3 -7 -6 2 2 0
b:had a	0 0 -3 0 -1 0 9 0 0
b:had been	8 0 -1 0 0 0 0 0 0
b:half	11 -1 0 0 0 0 0 0 0
b:half of	11 -1 -1 0 0 0 0 0 0
b:has	4 -3 -3 0 -5 0 4 6 -1
b:have	-6 4 0 0 -13 -1 11 0 0
b:have pay	0 -1 0 0 0 0 6 0 0
b:he	8 0 12 0 -4 0 -6 -1 -10
b:hope	-1 0 10 0 -13 0 0 -4 8
b:hope for	0 0 5 0 -11 0 0 -4 10
b:i	0 0 1 0 4 -2 0 -6 0
b:i want	0 0 12 0 -7 0 0 0 0
b:import	-9 -2 -33 -2 57 -1 -1 -28 -6
b:import from	-1 0 -5 0 12 0 0 0 0
b:import good	0 0 -6 0 7 0 0 0 0
b:import of	0 0 -5 0 23 0 0 -13 0
b:importer	0 8 -10 0 8 0 0 0 0
b:in	0 15 -4 0 -1 0 -7 0 -2
b:in <month-gone>	6 -1 -6 0 -5 0 0 7 0
b:in <number>	-6 0 14 0 -3 0 0 -2 0
b:in good	10 0 -9 0 -5 0 -1 0 7
b:in return	0 0 -6 0 6 2 0 0 0
b:in the	0 1 -24 0 12 0 -1 11 5
b:in trade	-5 0 0 0 0 0 10 0 -1
b:intend	0 0 -3 0 0 0 0 8 0
b:intend to	0 0 -3 0 0 0 0 8 0
b:invest	-2 -3 -6 0 -3 28 0 -12 -2
b:investment of	0 0 0 0 0 21 0 -15 0
b:is	0 0 0 0 -23 -7 0 12 10
b:is the	8 0 0 0 -3 0 0 0 0
b:it	6 -3 4 1 -15 -11 -6 10 5
b:it buy	0 0 4 0 -6 0 0 2 0
b:it had	7 0 -5 0 2 0 0 0 -2
b:it has	0 0 9 0 1 0 -4 -3 0
b:it is	-1 0 6 0 -12 0 0 0 6
b:it will	0 0 7 1 0 0 0 0 -2
b:it would	1 0 -15 9 8 0 0 -2 -2
b:its	11 0 -23 1 17 4 -1 -4 -5
b:last	8 0 -4 0 1 0 -6 0 1
b:last year	9 -2 -6 0 4 0 -3 -2 2
b:least	6 -2 -6 0 -12 -8 -4 18 1
b:less	5 0 0 0 -7 0 0 0 0
b:less than	5 0 0 0 -7 0 0 0 0
b:like	0 0 8 0 2 0 0 -5 -3
b:like to	0 0 9 0 -1 0 0 0 -1
b:list	-1 -4 -6 0 1 0 9 -3 4
b:list of	0 -3 0 0 8 0 -5 0 2
b:lose	-1 -5 20 3 -5 0 -3 -3 -2
b:loss	0 -5 8 2 -5 -1 1 0 0
b:machine	0 0 11 0 -10 0 0 0 0
b:make	0 0 0 0 -5 0 0 0 8
b:medicine	0 0 -12 0 13 0 0 0 0
b:member	0 -7 0 0 3 0 7 0 0
b:milk	0 0 13 0 -12 0 0 0 0
b:more	-3 18 -16 0 4 4 -4 -1 -6
b:more than	-3 18 -16 0 -2 4 -4 4 -6
b:name	6 0 0 0 -3 0 0 0 0
b:narrow	15 0 -2 0 0 0 -2 0 -5
b:narrow to	6 0 0 0 0 0 0 0 -3
b:nearly	0 0 0 0 -9 0 0 7 0
b:no	0 -4 0 0 1 8 0 -1 0
b:no more	0 -3 0 0 0 8 0 0 0
b:of	9 2 -10 -7 9 0 0 -2 -3
b:of <day-gone>	0 9 0 0 -10 0 0 1 0
b:of <name>	0 0 0 0 6 0 0 0 -1
b:of <number>	0 0 -12 0 18 0 0 0 -4
b:of <quality>	0 0 7 0 2 0 0 -8 0
b:of duty	0 0 0 0 8 0 0 0 0
b:of good	0 0 0 0 6 0 -4 0 0
b:of the	9 -4 -4 -3 4 11 -10 1 -10
b:oil	0 0 25 0 -21 0 0 0 0
b:on	0 0 -7 -2 6 5 -1 0 0
b:on <quality>	0 6 -5 0 4 0 1 -1 -3
b:on good	0 0 -5 0 -5 0 4 0 12
b:order	0 -2 11 0 -8 0 0 3 0
b:other	0 0 -8 0 8 0 0 2 0
b:our	0 0 9 0 -6 0 0 0 0
b:over	0 -1 0 0 -1 16 0 -8 0
b:over <span>	0 0 0 0 0 7 0 -7 0
b:pay	-7 17 -10 0 -10 0 9 0 -8
b:plu	0 0 7 0 -4 0 0 0 0
b:promise	0 -9 -18 0 -13 21 0 17 -4
b:purchase	0 0 -4 0 -14 -1 0 24 -1
b:purchase of	0 0 0 0 -6 0 0 12 0
b:put	-1 -1 5 2 -4 0 7 -2 -12
b:put the	-6 0 4 4 0 -10 6 0 -8
b:quota	0 0 -3 0 32 0 -1 -27 -1
b:quota of	0 0 0 0 14 0 0 -13 0
b:reach	-8 0 10 0 -6 -4 6 0 0
b:reckon	0 2 6 -1 -5 -1 5 0 -5
b:record	2 0 0 0 0 0 9 0 -11
b:rice	0 0 0 0 8 0 0 -2 0
b:rise	0 0 8 0 0 0 0 0 0
b:sale	-1 0 0 0 0 0 -1 12 0
b:sale of	0 0 0 0 -6 0 0 8 0
b:salmon	0 0 9 0 -11 0 0 0 3
b:save	0 17 4 0 -13 -2 0 0 -5
b:say	0 9 15 -7 -9 -4 0 -10 -1
b:say that	0 12 -5 -1 0 0 0 0 0
b:sell <name>	10 0 13 0 -27 0 0 5 0
b:sell good	0 0 9 0 -8 0 0 0 0
b:sell the	-3 0 -6 0 11 0 0 0 0
b:send	0 0 13 0 -7 0 0 0 0
b:set	0 0 0 0 -4 0 0 -4 14
b:set themselve	0 0 0 0 0 0 0 0 8
b:ship	0 0 3 0 -2 0 9 -5 0
b:shipment	0 0 -5 0 14 0 0 -1 0
b:should	0 0 15 0 -7 -1 0 -1 0
b:show	0 0 -5 0 -1 0 0 10 0
b:shrink	7 0 -5 0 3 0 0 -3 0
b:shrink by	8 0 -3 0 0 0 0 0 0
b:side	0 -8 2 0 -7 4 -1 -1 12
b:some	-5 8 0 0 -9 -10 18 0 -10
b:soybean	0 0 -2 0 -1 0 0 7 0
b:stand	10 0 -9 0 -4 0 -2 9 -1
b:stand at	11 0 0 0 -2 0 -2 0 -1
b:surplu	0 -4 -12 0 -4 0 17 -2 3
b:surplu with	1 0 -4 0 0 0 0 0 8
b:take	-5 0 -2 1 10 -1 -3 0 -3
b:take in	0 0 -3 0 6 0 0 0 0
b:tariff	-16 10 -16 0 -4 1 12 -8 6
b:tariff cut	0 0 0 0 0 0 0 -2 7
b:tariff is	0 0 -1 0 0 0 7 0 0
b:tea	0 7 0 0 -11 0 0 8 0
b:tea worth	0 0 1 0 -11 0 0 10 0
b:than	0 17 -13 -1 -4 3 -5 5 -9
b:that	-1 12 5 0 1 -18 0 -10 -3
b:that <name>	0 0 1 0 -12 0 0 11 0
b:that <quality>	0 11 -8 0 0 0 0 0 0
b:that import	0 0 -1 0 6 0 0 0 0
b:that is	-1 0 1 0 6 0 0 -1 0
b:that it	0 5 -6 0 0 0 0 -4 1
b:that the	-1 -9 -4 3 0 -6 13 0 0
b:the	17 7 -22 7 -17 -15 5 6 6
b:the <name>	14 -1 -4 -1 19 -3 -22 -1 -14
b:the <organisation>	0 0 3 7 -7 0 0 2 -12
b:the <quality>	0 4 9 5 -13 0 -2 -1 0
b:the <seat>	0 0 -5 0 -3 0 0 10 1
b:the amount	0 0 0 0 0 0 0 8 -2
b:the average	-2 0 -6 -2 -5 0 20 0 -2
b:the deficit	14 0 -2 0 0 0 0 0 -3
b:the duty	-1 8 -7 0 0 0 0 0 1
b:the first	9 -2 0 0 -2 0 0 0 0
b:the goal	0 0 3 0 -4 0 0 0 6
b:the other	0 0 -8 0 8 2 0 0 0
b:the two	-3 -6 0 0 -7 5 -1 0 14
b:the value	0 0 -2 0 8 0 0 0 0
b:the year	12 -3 -9 0 -3 0 9 -3 -2
b:them	0 -6 24 0 -12 -2 0 0 0
b:themselve	-1 0 -1 0 0 0 0 0 11
b:themselve the	0 0 0 0 0 0 0 0 7
b:there	6 0 9 0 -15 5 -1 0 -2
b:they	-4 2 5 0 0 -2 -3 6 -7
b:they were	-2 0 14 0 -3 0 0 0 -4
b:thi	-4 -3 13 2 -20 0 0 9 -12
b:thi year	0 0 0 2 -8 0 0 11 -6
b:those	0 0 7 0 -1 0 0 0 0
b:timber	0 0 -4 0 6 0 0 0 0
b:to	10 -3 -2 -1 0 2 -5 0 -2
b:to <name>	-3 0 35 0 -29 0 -2 0 -4
b:to buy	0 0 -9 0 0 0 0 12 0
b:to invest	0 0 -3 0 0 22 0 -13 0
b:to purchase	0 0 0 0 -1 0 0 6 0
b:to see	0 0 14 0 -6 0 0 0 -1
b:to the	-4 0 25 -3 -15 0 0 0 0
b:trade	-18 -7 -15 -2 -26 -4 0 6 45
b:trade between	0 0 -1 0 0 0 0 0 9
b:trade deficit	9 0 0 0 0 0 0 0 -2
b:trade in	-1 0 -6 0 0 0 0 0 11
b:two	-5 -6 0 0 -13 5 -5 -1 19
b:two country	0 0 -5 0 0 0 0 0 11
b:under	0 1 -9 0 0 0 0 8 0
b:under the	0 0 -8 0 0 0 0 9 0
b:up	-9 5 -7 -4 13 6 -13 -17 6
b:up to	0 6 0 0 9 0 -2 -8 -3
b:us	0 3 -23 0 25 0 0 -3 0
b:value	0 -1 -16 0 19 -2 5 -1 0
b:value of	0 0 -15 0 20 0 0 0 0
b:want	8 -1 1 0 4 -1 0 -10 0
b:was	14 -10 -4 0 -9 2 -11 0 4
b:was worth	-2 0 -3 2 0 0 0 0 8
b:we	-4 14 20 -3 -2 -13 3 -12 -20
b:we aim	0 0 7 0 -1 0 0 0 0
b:we buy	0 0 -15 0 14 0 0 -3 0
b:we sell	0 0 20 0 -19 0 0 0 0
b:we would	0 0 -9 0 10 0 0 1 0
b:were	-13 -3 -5 0 24 -1 5 -6 -7
b:were worth	0 0 -12 0 23 0 -2 0 -3
b:what	0 10 0 0 -5 -5 -5 5 -1
b:which	0 -1 -7 2 6 6 0 -5 -3
b:will	-6 12 2 0 -7 3 -7 3 -3
b:will be	0 0 14 0 -2 -4 -1 -6 4
b:with	22 -11 -2 -2 -27 -4 5 -5 1
b:with <name>	19 -1 -6 0 -5 -1 1 -1 -5
b:with the	12 -5 5 0 -3 0 -12 0 0
b:worth	-25 -17 9 0 0 0 -4 18 -1
b:worth <money>	0 0 -10 0 8 0 0 0 0
b:would	-2 1 -18 18 8 -12 13 -5 -16
b:would be	0 -5 -1 0 6 -2 9 -6 0
b:would buy	0 0 -4 0 0 0 0 8 0
b:would cost	0 0 -15 19 -5 -1 6 -1 -3
b:year	13 -12 0 0 0 -8 2 -2 0
b:year <name>	0 0 7 0 1 0 0 -14 0
b:year and	0 0 -6 0 6 0 0 0 0
b:year is	0 0 -9 0 -1 0 0 14 0
b:year it	-11 0 -1 0 3 0 0 12 -2
b:year the	24 -1 -16 0 -5 0 0 0 0
b:year we	0 0 0 0 -5 0 0 8 0
b:—	0 0 -10 0 14 0 0 0 -2
c0=agree	-12 -1 -5 0 -1 0 6 12 0
c0=bear	-5 10 -25 0 4 -3 8 -8 11
c0=begin	-3 2 -8 0 9 -6 5 1 -8
c0=buy	-3 -5 2 -4 7 0 -8 7 -10
c0=down	3 11 -10 0 0 -12 -3 7 2
c0=end	-2 -6 22 1 -7 0 -3 -3 -2
c0=impose	-11 14 -6 2 14 0 0 -21 -9
c0=propose	8 6 6 0 4 -2 -20 -16 -1
c0=say	-11 14 -2 -11 -8 1 -3 17 -11
c0=sell	0 0 18 0 -7 -1 -4 0 -5
c0=stay	17 -12 -4 -6 -5 1 -8 -1 9
c0=target	0 0 -5 0 0 0 9 -2 0
c0=up	0 0 0 -2 12 0 -2 -6 0
c1=agree	-9 0 -4 0 -2 0 5 10 0
c1=bear	-7 17 -13 -2 1 -12 6 -12 6
c1=begin	-3 2 -14 0 9 2 4 3 -8
c1=buy	-5 -7 -10 -4 9 -3 -9 20 -13
c1=down	9 5 2 -3 -10 -16 -6 3 4
c1=end	-3 -7 27 0 -9 -1 -4 -5 -3
c1=impose	-11 15 0 4 7 0 -2 -20 -7
c1=propose	6 6 -2 0 7 4 -16 -14 0
c1=say	-12 13 4 -1 -12 0 -5 10 -11
c1=sell	0 0 24 0 -8 -1 -4 -7 -7
c1=stay	11 -12 -2 -6 -4 -3 -7 -1 14
c1=target	0 0 -9 -1 11 0 8 -7 0
c1=up	0 0 -5 -2 12 6 -5 -6 0
c2=agree	0 0 -3 0 -3 0 0 8 0
c2=bear	0 -3 -10 0 6 6 0 3 0
c2=begin	-3 -6 -2 -1 16 4 -3 -13 0
c2=buy	11 0 -15 0 3 0 0 0 0
c2=down	0 -3 -9 0 17 -1 0 0 0
c2=impose	0 16 4 0 -19 -2 5 0 -8
c2=propose	0 0 5 0 -6 4 0 0 -2
c2=sell	6 0 2 0 -10 0 -1 2 0
c2=stay	-2 0 -9 -2 1 7 3 10 -18
c2=up	-1 -1 6 0 -3 6 0 -10 3
clause about deficit 1	36 -6 -17 -4 -13 -14 10 -16 -12
clause about deficit 1 money	30 -5 -14 -1 -16 -13 13 -14 -9
clause about deficit 1 percent	12 0 -1 0 0 0 -3 0 -3
clause about duties 5	-14 33 -3 10 -19 -8 -15 -4 -2
clause about duties 5 money	-13 34 -1 5 -18 -8 -11 -4 -9
clause about exports 8	-12 -17 40 -13 -6 -18 -3 1 -27
clause about exports 8 money	-4 -12 14 -3 10 -11 2 -6 -16
clause about exports 8 percent	-6 0 49 -4 -28 0 -5 -6 -6
clause about exports 8 tonnes	-1 0 4 0 -11 0 0 11 -1
clause about growth 7	-8 -5 -15 42 -13 -4 -10 -7 -8
clause about growth 7 percent	-7 -2 -11 37 -12 -4 -10 -6 -9
clause about imports 9	0 0 -14 -7 35 -10 -16 -1 -25
clause about imports 9 money	8 2 -11 0 18 -6 -8 -1 -13
clause about imports 9 percent	-7 0 -18 -1 33 0 -1 -1 -6
clause about imports 9 tonnes	-3 0 9 0 0 0 0 1 -2
clause about investment 4	-14 -19 -4 -3 -18 40 -11 -1 -15
clause about investment 4 money	-14 -19 -4 -3 -17 40 -11 -1 -15
clause about purchases 6	-18 -7 0 -8 -20 -7 -11 42 -16
clause about purchases 6 money	-12 -1 1 0 -2 -2 -4 19 -8
clause about purchases 6 percent	0 0 -3 0 -4 0 0 11 0
clause about purchases 6 tonnes	0 0 9 0 -14 0 0 10 -1
clause about purchases 6 units	0 0 -12 0 -3 0 0 21 -2
clause about trade 10	12 -15 -19 -13 -9 -19 6 -7 35
clause about trade 10 money	12 -11 -12 -4 1 -16 0 -14 22
clause about trade 10 percent	1 -1 -5 -9 -4 0 6 -10 16
clause about trade 10 tonnes	0 0 -2 0 -17 0 0 11 9
clause about trade 3	-9 -3 -14 2 -9 -2 -3 -4 31
clause about trade 3 money	-7 -2 -9 3 -7 -1 0 -2 24
clause about trade 3 percent	0 0 -3 0 0 0 0 0 11
clause achieved	-1 13 9 -15 -21 -19 5 3 0
clause achieved money	-2 21 11 -2 -32 -11 18 -22 -3
clause achieved percent	3 -5 6 -6 -6 -1 -17 5 9
clause achieved tonnes	-4 -5 -7 0 9 -1 0 11 -3
clause aim	-19 -2 -17 11 -1 11 -8 23 -12
clause aim money	-20 6 -2 2 -17 23 0 0 -9
clause aim percent	5 -6 -9 17 0 -5 -1 0 -5
clause aim tonnes	-8 -12 -7 -11 3 -13 -9 23 4
clause aim units	0 -2 -6 -1 15 -4 0 4 -4
clause average	-2 0 -8 -2 -5 0 21 -1 -3
clause average percent	-2 0 -8 -2 -5 0 21 -1 -3
clause change	5 -11 -3 -10 17 -13 -1 -16 15
clause change money	8 0 -7 -5 -6 0 9 -4 2
clause change percent	0 -14 11 -4 8 -11 -11 -7 5
clause change tonnes	0 0 -21 0 16 0 0 -2 12
clause change units	0 0 5 0 7 0 0 -7 0
clause each way	-4 -2 -6 0 -5 -1 0 -5 24
clause each way money	-3 -2 -4 0 -4 -1 -1 -5 24
clause not trade	-4 -8 -9 0 -4 -3 0 -2 27
clause not trade money	-3 -7 0 0 -9 -2 -3 -5 29
clause period	4 -32 14 -3 1 -25 -8 0 11
clause period money	13 -21 -3 0 5 -12 6 -10 7
clause period percent	0 -3 -7 4 16 -4 -10 -17 7
clause period tonnes	-17 -10 27 -9 -18 -9 -11 12 2
clause period units	0 0 8 0 2 0 0 -1 -1
clause to come	2 0 -12 2 -20 -4 4 4 12
clause to come money	0 3 -14 3 -15 -1 10 0 8
clause to come tonnes	0 0 0 0 -3 0 0 0 9
clause to come units	0 0 -2 0 0 0 0 7 0
clause trade	1 3 -7 -3 6 -8 2 0 0
clause trade money	11 19 -13 -12 1 2 -15 -5 -1
clause trade percent	-4 -18 6 9 -16 -15 22 -13 5
clause trade tonnes	-12 -11 -3 -6 20 -8 -8 3 0
clause trade units	0 -1 1 0 0 -2 0 12 -3
clause worth	-38 -25 13 -3 10 -1 -5 9 -5
clause worth money	-34 -24 14 -7 5 0 -2 10 -3
clause worth percent	-1 0 -2 1 8 0 0 0 -1
ct0=agree future	0 0 7 0 0 0 0 0 -2
ct0=agree past	-7 0 -7 0 0 1 8 1 0
ct0=agree present	0 0 -8 0 0 0 0 9 0
ct0=bear past	-1 7 -12 0 -2 0 0 -2 11
ct0=bear present	0 0 -9 0 8 0 0 0 2
ct0=begin past	0 0 -3 -1 11 -2 5 -6 -3
ct0=begin present	-4 2 -7 1 0 0 1 2 0
ct0=buy future	0 0 -5 0 -5 2 0 9 0
ct0=buy modal	0 0 -4 0 -2 0 0 10 0
ct0=buy past	0 0 -1 0 7 -1 -3 3 -5
ct0=buy present	0 0 13 0 10 0 0 -16 0
ct0=down modal	0 8 -4 -1 2 -1 0 -5 0
ct0=down past	2 -6 -6 0 0 -3 -15 14 3
ct0=down present	0 7 -10 0 0 0 7 0 -8
ct0=end modal	0 0 8 0 0 0 0 0 0
ct0=impose past	-8 11 -9 0 18 0 -7 -13 -3
ct0=impose perfect	0 0 -1 0 2 5 -6 3 -3
ct0=impose pluperfect	-3 3 -5 0 7 0 -2 -1 2
ct0=impose present	1 -3 8 4 -2 -1 7 -17 -5
ct0=propose past	5 8 0 0 -12 0 0 0 -1
ct0=propose perfect	0 0 -5 0 6 0 -1 1 -3
ct0=propose pluperfect	0 9 0 0 1 0 0 -4 -1
ct0=propose present	4 -5 5 3 4 -2 -13 -10 3
ct0=say past	-3 1 -4 -1 -2 0 5 10 -5
ct0=say perfect	0 0 -8 0 0 1 0 8 0
ct0=say present	0 14 1 -4 0 0 -11 0 -4
ct0=sell past	0 0 20 0 -13 0 -1 0 -4
ct0=sell present	0 0 -6 0 9 0 0 0 0
ct0=stay future	0 0 11 1 -4 0 0 -4 0
ct0=stay modal	-2 3 -10 0 1 3 -2 0 5
ct0=stay past	10 -15 -2 0 3 -10 0 -1 1
ct0=stay pluperfect	8 0 -1 0 0 0 0 0 0
ct0=stay present	7 -4 -5 -7 -8 5 -4 7 4
ct0=up future	0 0 0 0 7 0 0 0 0
ct1=agree future	0 0 7 0 0 0 0 0 -2
ct1=agree past	-7 0 -7 0 0 1 8 0 0
ct1=bear infinitive	0 0 10 0 1 -3 0 -1 -4
ct1=bear past	-1 7 -12 0 -2 0 0 -2 11
ct1=begin past	0 0 -3 -1 11 -2 6 -6 -3
ct1=begin present	-4 2 -7 1 0 0 1 2 0
ct1=buy future	0 0 -5 0 -5 2 0 9 0
ct1=buy infinitive	0 0 -10 0 0 -2 0 13 0
ct1=buy modal	0 0 -4 0 -2 0 0 10 0
ct1=buy participle-passive	0 0 -9 0 11 0 0 0 0
ct1=buy past	0 0 -1 0 7 -1 -3 3 -5
ct1=buy present	0 0 9 0 11 0 0 -15 0
ct1=down infinitive	8 -1 3 -1 -7 -1 -1 -1 3
ct1=down modal	0 8 -4 -1 2 -1 0 -5 0
ct1=down participle-passive	0 -3 16 0 -9 0 0 0 0
ct1=down past	2 -6 -6 0 0 -3 -15 14 3
ct1=down present	0 7 -10 0 0 0 7 0 -8
ct1=end modal	0 0 8 0 0 0 0 0 0
ct1=impose participle-passive	-2 1 12 0 -12 1 0 1 -1
ct1=impose past	-7 11 -7 0 19 0 -7 -17 -3
ct1=impose perfect	-1 0 0 0 3 2 -6 2 -1
ct1=impose pluperfect	-3 3 -4 0 7 0 -2 -2 2
ct1=impose present	2 -3 4 5 -3 0 8 -15 -4
ct1=propose past	5 8 0 0 -11 0 0 -1 0
ct1=propose perfect	0 0 -3 0 7 0 -1 1 -1
ct1=propose pluperfect	0 9 0 0 1 0 0 -4 -1
ct1=propose present	3 -4 2 0 0 1 -8 -10 4
ct1=say past	-3 2 -3 -1 -1 0 5 8 -5
ct1=say perfect	0 0 -8 0 0 1 0 8 0
ct1=say present	0 14 1 -4 0 0 -11 0 -4
ct1=sell past	0 0 20 0 -13 0 -1 0 -4
ct1=sell present	0 0 -6 0 9 0 0 0 0
ct1=stay future	0 0 9 1 -2 0 0 -3 0
ct1=stay modal	-1 4 -3 0 2 -4 0 0 6
ct1=stay participle-passive	-6 0 0 0 0 0 0 0 7
ct1=stay past	6 -15 -1 0 4 -10 0 -1 3
ct1=stay pluperfect	8 0 -1 0 0 0 0 0 0
ct1=stay present	7 -4 -5 -7 -8 5 -4 7 4
ct1=up future	0 0 0 0 7 0 0 0 0
ct1=up gerund	0 0 -7 0 0 8 0 -1 0
ct2=bear pluperfect-passive	0 0 -2 0 0 0 0 7 0
ct2=begin past	-1 0 1 0 1 0 0 -2 6
ct2=down past	0 0 -9 0 9 0 0 2 0
ct2=impose participle-passive	0 0 10 0 -12 0 0 -1 0
ct2=impose past-passive	0 7 0 0 0 0 0 0 0
ct2=impose pluperfect-passive	0 7 0 0 0 0 0 0 0
ct2=impose present	0 0 0 1 -5 0 9 0 -1
ct2=sell present	0 0 11 0 0 0 0 0 0
ct2=stay past	1 -9 0 0 -8 2 7 5 -4
ct2=stay present	-3 6 -7 0 0 4 -2 7 -8
ct2=up past	0 0 6 0 -1 0 0 -7 6
early	23 15 -19 -25 -13 22 -30 33 -52
f:"	3 -1 -17 0 9 0 10 -8 7
f:'s	-4 -20 -1 -3 5 14 -9 4 0
f:,	6 -16 -4 1 20 -1 -6 -26 14
f:-	0 0 -6 0 4 0 0 0 0
f:.	1 -5 18 -1 -18 0 -14 -2 11
f::	3 0 2 0 -11 -6 4 -13 11
f:;	8 2 -11 0 2 12 -2 -16 0
f:<agent>	-3 -1 -11 0 1 10 0 0 3
f:<day-ahead>	-8 2 -29 0 20 5 -6 0 0
f:<day-gone>	7 -2 -12 0 16 0 -3 1 -10
f:<day-today>	3 -2 -10 0 17 0 0 -6 0
f:<duty>	-13 -13 11 0 -17 -7 -17 19 19
f:<gate>	-12 -14 10 0 -16 -8 14 0 13
f:<goods-amount>	0 -1 -2 0 -17 0 -1 24 1
f:<goods>	2 -7 -25 -5 31 -9 -6 12 -9
f:<level-noun>	-1 0 -31 0 24 -4 -5 17 0
f:<level>	9 3 -11 0 3 0 0 -8 3
f:<money>	0 0 -1 5 7 12 -5 -12 -18
f:<month-ahead>	4 0 -10 0 -10 0 9 -11 13
f:<month-gone>	22 -12 -18 0 0 -10 -8 5 9
f:<month-today>	0 0 -2 0 -1 0 0 7 0
f:<name>	3 -14 -1 1 1 8 -14 0 0
f:<not>	-3 -3 1 -8 -22 -7 12 3 20
f:<number>	-26 -11 3 0 20 0 -38 -33 30
f:<office>	0 1 5 0 0 0 5 -3 -7
f:<organisation>	0 9 0 -6 16 -6 -10 -30 7
f:<person>	6 2 -31 0 -18 26 16 8 -21
f:<quality>	2 -15 -28 -9 13 0 8 27 -22
f:<seat>	10 0 -16 0 -5 10 -3 5 2
f:<sender>	-16 6 13 0 5 -1 -7 -3 -12
f:<span>	-6 1 -28 -4 13 16 -13 7 7
f:<v-agree>	3 -8 -9 0 20 4 -10 -1 -1
f:<v-bear>	1 0 2 -7 -11 13 0 13 -30
f:<v-begin>	0 6 5 6 11 -8 -4 -21 0
f:<v-buy>	15 0 -1 0 -5 3 -3 0 -11
f:<v-down>	-7 -8 0 12 10 -7 -4 -9 8
f:<v-end>	2 10 -9 -2 27 -4 -2 -15 -17
f:<v-impose>	-5 9 19 -5 -5 -6 -40 0 7
f:<v-propose>	-3 16 10 -3 -11 3 -8 -13 0
f:<v-return>	-5 1 -16 0 2 0 0 0 14
f:<v-say>	8 3 -12 6 -18 2 5 2 0
f:<v-sell>	8 2 -4 4 11 0 -1 -17 -1
f:<v-stay>	10 4 0 0 3 -2 -11 -1 -6
f:<v-suspend>	0 8 -11 0 11 -1 -7 -1 3
f:<v-target>	8 0 -9 0 2 -1 0 5 0
f:<v-threaten>	0 0 10 2 -5 0 0 -5 -1
f:<v-up>	1 10 -28 -7 -1 0 5 16 5
f:?	0 0 -3 0 2 0 0 0 7
f:a	9 -13 -1 10 -4 -1 0 2 0
f:about	-3 0 -8 0 12 0 0 5 -8
f:above	0 0 15 0 -15 0 0 0 0
f:according	-3 -1 2 0 -5 10 -1 0 0
f:again	0 -2 0 0 0 6 0 0 0
f:against	9 0 -15 0 4 0 0 0 7
f:agree	0 0 -7 0 17 0 -2 -6 0
f:agreement	0 0 -24 0 22 0 0 0 3
f:all	9 -4 21 0 -19 0 0 -17 8
f:an	3 0 23 0 -17 -2 0 -4 -9
f:and	0 -11 -5 0 5 6 -1 23 -31
f:announce	0 0 -1 0 -7 0 0 0 10
f:answer	9 0 -5 0 2 0 0 0 -7
f:apply	8 0 4 0 -10 0 0 0 -3
f:are	-8 -9 14 4 -4 3 -6 0 -2
f:as	-2 -1 -2 0 25 -3 -5 -4 -5
f:ask	0 0 15 0 0 -3 -5 0 -5
f:at	0 -7 1 -5 0 10 -7 -3 4
f:back	0 0 0 0 0 0 0 -5 9
f:bank	0 0 -19 0 0 0 0 18 0
f:be	-14 0 7 -1 -23 6 -12 -3 23
f:bean	0 0 -4 0 -27 0 0 29 0
f:been	-3 -7 10 0 -10 0 0 3 5
f:before	-5 -4 2 0 -7 -2 0 7 7
f:between	0 0 -6 10 2 0 0 0 -1
f:billion	-1 1 -25 0 -8 0 0 0 30
f:both	1 0 -20 0 0 0 6 -2 14
f:busan	0 0 3 0 -6 0 0 5 0
f:but	0 -1 0 8 4 0 0 -5 0
f:buy	18 -9 3 1 6 0 -1 -13 -13
f:by	-6 -6 -6 0 -25 -9 7 19 22
f:call	0 0 -12 1 -8 6 6 6 -4
f:can	0 0 -6 0 8 0 0 0 0
f:car	-7 -3 -7 0 15 2 4 0 -12
f:central	0 0 -19 0 0 0 0 18 0
f:cocoa	0 0 0 0 -24 0 0 24 0
f:come	-3 0 -22 9 11 -2 0 1 2
f:confirm	0 0 -3 0 -3 0 0 13 0
f:cost	0 -2 0 8 2 0 0 -6 0
f:could	0 4 1 0 -7 0 0 -1 4
f:count	0 0 -17 0 21 0 0 -3 0
f:country	0 0 0 6 -4 0 0 0 0
f:day	7 0 -4 0 0 1 0 0 -4
f:deal	7 0 8 0 -5 0 0 -9 0
f:deficit	9 0 -5 0 0 0 0 0 0
f:did	-1 8 26 0 -23 -6 -9 0 -5
f:do	0 0 -19 0 12 -1 6 0 -4
f:doe	3 -4 -14 0 -11 -3 -2 0 20
f:double	0 12 -9 0 3 0 0 -1 0
f:down	-2 0 -20 0 6 -1 0 -7 27
f:duty	-8 -10 26 -1 -28 -1 -9 16 9
f:each	-6 -2 -15 0 -6 -1 -1 17 14
f:economy	0 0 0 0 -6 11 0 0 0
f:end	0 0 4 0 3 0 0 0 -6
f:energy	0 0 0 0 0 6 0 0 0
f:expect	0 17 -21 -2 18 0 -4 -14 0
f:export	-6 8 26 1 -12 0 0 -28 1
f:fall	3 1 15 1 -12 -5 2 -12 0
f:figure	6 -3 -25 1 25 0 0 -2 -8
f:first	-1 0 8 0 4 -1 0 -2 -8
f:for	5 4 3 0 -27 10 0 -15 18
f:forecast	0 10 0 0 -2 0 -2 0 0
f:free	0 0 11 0 -3 0 0 0 0
f:from	13 -7 -10 -1 10 -3 3 0 -9
f:full	0 0 0 0 13 0 0 -6 0
f:gained	0 0 -4 0 6 0 0 0 0
f:get	0 6 -5 0 -2 -1 -1 11 -1
f:go	-4 0 -15 0 27 0 -1 -18 7
f:gold	17 0 14 0 -23 0 0 0 -8
f:good	0 2 -31 -4 14 -8 -10 10 14
f:grow	0 0 6 0 -10 0 0 2 0
f:grower	0 0 0 0 0 0 0 6 -1
f:growth	0 0 22 0 -23 0 0 -1 7
f:had	2 0 17 0 -9 8 -8 -8 -20
f:half	3 -9 15 0 -2 -3 -5 -3 -9
f:has	-15 -14 4 -3 0 -5 3 12 -1
f:have	-1 13 4 0 -29 0 -4 7 11
f:he	0 -3 1 -2 5 3 5 -8 -10
f:here	0 0 0 0 -7 0 0 9 0
f:higher	0 0 9 0 0 0 0 -3 -2
f:his	9 0 -7 0 -2 -2 11 0 -8
f:hope	0 0 26 0 -26 0 0 -9 6
f:how	16 0 -9 0 0 -1 0 0 -3
f:i	-5 0 -25 0 25 0 0 0 8
f:if	0 0 -1 0 1 -4 -3 -20 22
f:import	0 7 -9 0 -12 0 0 14 0
f:in	13 -2 -33 0 21 -9 -16 10 6
f:inflation	-3 0 0 0 -1 0 0 0 9
f:is	16 -27 1 2 15 -1 -6 -14 -3
f:it	21 -12 22 6 -12 -10 -6 -30 8
f:its	-1 1 -9 -7 -9 0 8 10 8
f:keep	0 0 4 0 3 1 0 -10 0
f:last	18 0 -5 4 12 -7 0 -15 -18
f:least	3 0 -1 0 -1 0 0 6 0
f:let	0 0 6 0 -3 0 0 -2 0
f:like	0 0 22 0 0 0 0 -10 -10
f:line	0 0 -6 0 0 0 9 0 0
f:little	0 0 4 0 2 0 0 -6 0
f:lose	0 0 0 0 7 0 0 -4 0
f:lower	-7 -3 -5 3 0 -3 -4 0 13
f:main	0 0 -1 2 6 0 0 -6 0
f:make	8 -2 0 0 3 0 0 -11 0
f:maker	0 0 17 0 -3 0 0 -2 -5
f:market	0 0 11 0 -3 0 0 0 0
f:matter	0 2 4 0 3 0 -7 -5 0
f:may	0 0 -8 0 9 0 0 0 0
f:medicine	11 0 -1 0 -6 0 0 2 -5
f:meet	9 -4 -12 0 -7 15 0 1 -5
f:million	-3 -7 7 0 2 -3 -3 8 -12
f:month	0 6 -2 0 0 0 0 0 -1
f:more	6 -9 0 2 2 10 -6 -15 0
f:most	0 -4 18 0 -34 9 0 15 0
f:mr	-4 -1 -3 0 -1 9 -1 0 2
f:much	23 -5 0 0 -22 -6 -4 0 0
f:my	0 0 14 0 -15 0 0 0 -1
f:new	0 0 6 0 -6 0 0 0 0
f:no	-6 -5 9 0 -11 8 0 -6 7
f:nobody	0 0 -2 0 -5 0 0 -5 17
f:not	2 4 1 -5 -13 -15 16 -3 2
f:nothing	0 -2 6 0 -7 0 0 3 1
f:now	0 3 -6 0 -1 -1 0 0 8
f:number	0 0 -2 0 0 -6 0 14 -2
f:of	10 -19 -2 5 11 5 -20 4 -17
f:on	-5 -5 -8 -2 21 -1 5 -10 0
f:one	7 -8 1 0 7 1 -1 0 -16
f:or	0 5 -10 0 5 -1 0 0 0
f:our	-3 0 -16 0 11 0 9 1 -5
f:out	0 0 -11 0 1 1 0 8 0
f:over	0 0 20 0 -15 0 0 -5 0
f:own	5 0 -18 0 11 0 8 5 -10
f:pay	0 0 -4 -3 -6 7 7 9 -15
f:people	0 0 -3 8 0 0 0 0 0
f:plan	0 0 10 0 0 0 0 -7 0
f:point	0 -1 -20 0 0 4 0 18 0
f:price	-2 0 13 0 0 0 0 -2 -8
f:product	0 0 -7 0 -8 0 0 8 11
f:promise	0 0 6 0 -10 0 0 7 0
f:put	0 0 1 0 -6 0 0 4 0
f:quota	0 0 -11 0 18 3 0 -8 0
f:raise	0 0 -19 0 -4 0 0 18 4
f:rate	0 0 -11 0 0 3 0 10 0
f:reach	0 0 11 0 -6 1 0 0 -2
f:reckon	0 0 6 8 -9 0 0 0 -1
f:refund	0 8 0 0 0 0 0 0 0
f:rest	0 0 0 0 -17 0 0 17 0
f:return	0 0 -6 0 -3 0 0 0 10
f:rice	0 0 -13 0 17 4 0 -10 0
f:rise	0 0 5 0 -27 0 9 15 0
f:sale	0 0 -14 0 17 0 0 -3 0
f:same	0 -2 2 0 6 0 0 -2 -1
f:say	0 2 3 0 -15 7 12 -5 -13
f:sell	15 -5 -24 1 28 0 0 -16 -5
f:set	0 0 8 0 -2 0 0 -1 0
f:shipbuilding	0 -2 0 0 0 7 0 0 0
f:should	0 0 -1 0 0 0 0 -3 7
f:show	6 -2 -5 8 0 0 0 0 -1
f:side	-10 -16 -13 0 -11 0 20 2 12
f:sign	0 0 -6 0 0 4 0 0 0
f:since	-4 4 0 0 -28 0 -1 19 13
f:some	-2 -2 -21 2 11 0 10 0 3
f:soybean	2 0 -11 0 7 -1 0 7 -7
f:spring	-3 2 -7 0 1 0 0 0 5
f:stay	0 8 -7 0 13 -1 -3 -3 0
f:such	0 0 -2 1 6 0 0 -3 0
f:take	-1 4 36 0 -17 -1 0 -21 -7
f:tariff	-3 0 -10 0 -3 -2 -4 5 14
f:tea	0 -1 6 0 -5 0 0 0 1
f:tell	0 0 0 0 11 0 0 -8 0
f:than	6 -8 13 0 -14 5 -6 -1 -1
f:that	15 1 14 0 6 -12 -5 -33 -4
f:the	-8 -10 2 6 -12 7 -22 10 17
f:their	-2 0 -1 0 0 8 -1 0 0
f:them	0 0 -24 0 19 0 0 7 0
f:then	0 0 0 0 -10 0 0 -1 11
f:there	9 -14 4 12 -14 -9 7 0 -5
f:they	7 -3 7 0 -8 -1 -7 0 7
f:thi	-13 -11 21 -1 2 2 0 -8 -7
f:those	0 0 -4 1 -5 0 0 9 0
f:three	0 -3 0 0 -7 0 0 -5 17
f:time	0 0 -12 0 18 0 0 -5 0
f:to	-3 -10 -24 9 15 10 -6 0 2
f:too	0 -1 -7 11 0 0 0 0 0
f:trade	0 7 -14 12 -5 0 0 4 -2
f:truce	0 0 9 0 -3 0 0 1 -9
f:two	0 1 -2 10 -6 4 0 -2 -4
f:until	-1 -6 6 0 3 4 -8 0 0
f:up	-4 -8 -13 0 33 -3 -2 -17 7
f:us	0 0 1 0 -7 -1 0 -1 9
f:want	0 0 -10 0 3 0 0 -7 14
f:warn	0 0 13 0 -5 0 0 -5 0
f:was	17 0 3 0 -14 -13 0 -2 4
f:we	-7 15 9 0 -16 -5 -3 -23 21
f:week	-3 3 2 0 -7 -1 6 0 0
f:well	0 0 -8 0 20 0 0 -8 -3
f:were	-2 0 8 0 0 0 0 0 0
f:what	-10 0 16 6 1 1 -7 -12 -15
f:which	-8 -1 -12 0 23 0 -5 -9 5
f:who	4 5 -27 1 18 0 -1 0 -5
f:whole	0 0 10 0 -6 0 0 0 0
f:whose	7 0 17 0 -17 0 0 0 -3
f:will	-3 0 0 0 -22 6 -4 8 10
f:with	16 -7 4 0 0 -4 -3 -15 0
f:within	0 5 -11 0 -2 14 0 -2 0
f:without	0 0 10 0 -8 1 0 3 -7
f:word	-2 3 -18 0 -5 1 0 2 15
f:work	-6 -1 -12 0 0 0 0 -1 22
f:worth	-8 1 -24 0 -5 0 -2 0 29
f:would	0 -2 8 7 -8 0 4 -16 0
f:write	0 0 -17 0 0 0 0 0 16
f:year	9 0 17 2 -7 -10 -2 -4 -11
f:you	0 0 -5 0 12 0 0 -3 0
first about deficit 1	36 -6 -17 -4 -13 -14 10 -16 -12
first about deficit 1 money	30 -5 -14 -1 -16 -13 13 -14 -9
first about deficit 1 percent	12 0 -1 0 0 0 -3 0 -3
first about duties 5	-12 31 -3 10 -19 -8 -14 -4 -2
first about duties 5 money	-11 31 -1 5 -17 -8 -10 -3 -8
first about exports 8	-7 -12 31 -12 0 -17 -22 6 -26
first about exports 8 money	0 -7 12 -2 14 -10 -10 -21 -15
first about exports 8 percent	-6 0 48 -4 -27 0 -5 -6 -5
first about exports 8 tonnes	-1 0 -7 0 -6 0 0 22 -1
first about growth 7	-7 -3 -13 37 -12 -4 -6 -6 -9
first about growth 7 percent	-7 -2 -10 34 -11 -4 -5 -6 -8
first about imports 9	-27 0 -5 -5 28 -7 -10 2 -21
first about imports 9 money	-14 2 3 0 7 -3 -3 5 -10
first about imports 9 percent	-4 0 -15 0 30 0 0 -5 -5
first about investment 4	-14 -19 -4 -3 -18 40 -11 -1 -15
first about investment 4 money	-14 -19 -4 -3 -17 40 -11 -1 -15
first about purchases 6	-16 -11 2 -7 -17 -21 -10 42 -13
first about purchases 6 money	-9 -4 3 0 0 -14 -3 18 -5
first about purchases 6 percent	0 0 -3 0 -4 0 0 10 0
first about purchases 6 tonnes	0 0 9 0 -14 0 0 10 -1
first about purchases 6 units	0 0 -12 0 -3 0 0 21 -2
first about trade 10	0 -3 -4 -15 -5 -20 8 -24 31
first about trade 10 money	0 -1 -3 -7 6 -18 0 -17 20
first about trade 10 percent	0 0 0 -5 -15 0 10 -1 10
first about trade 3	-8 -3 -14 2 -9 -2 -2 -4 29
first about trade 3 money	-5 -2 -9 3 -6 -1 0 -2 22
first about trade 3 percent	0 0 -3 0 0 0 0 0 11
first none	-12 8 14 -59 15 -5 4 -10 -10
first none money	0 27 4 -26 -9 11 -3 -54 5
first none percent	2 -16 5 -16 1 -16 25 -8 -10
first none tonnes	-27 -30 14 -20 23 -25 -24 11 -14
first none units	-5 -8 -7 -3 13 -7 -6 20 -13
first-of-paragraph	-7 -7 16 -6 -2 -10 9 -1 -2
goods money	-41 -9 21 -9 24 -25 -34 11 -30
goods percent	0 0 21 -1 -8 -3 -13 -2 1
goods tonnes	-6 -3 0 -4 11 -5 -4 0 2
goods units	-3 -6 5 -3 10 -6 -3 3 -8
has-future	-9 1 6 0 0 5 -12 -2 3
has-gerund	0 -2 -2 0 -6 11 7 -4 0
has-infinitive	3 -7 0 0 8 -7 -9 8 -3
has-modal	-10 -4 14 -4 14 0 6 -23 -8
has-participle	-10 10 19 -2 -9 0 -16 0 -4
has-past	0 -5 4 -15 2 -15 9 2 -3
has-perfect	0 6 -19 -6 -7 0 0 20 0
has-pluperfect	1 16 -5 -4 -6 -9 -10 9 0
has-present	-12 0 7 2 -3 0 7 -7 -9
headline	-4 0 -5 0 -17 0 12 10 0
kind money	6 26 -1 -30 -5 13 -4 -40 7
kind percent	0 -30 7 19 -5 -29 17 -18 -1
kind tonnes	-38 -39 14 -27 12 -33 -32 31 -15
kind units	-8 -10 -11 -6 8 -12 -9 35 -16
l1=,	-12 -8 -7 -1 14 -1 6 10 -5
l1=:	0 2 8 0 -7 -12 -19 0 6
l1=<begin>	6 -15 14 -2 -6 -2 -11 16 -15
l1=<goods>	0 0 1 0 6 0 0 -7 -3
l1=<level-noun>	0 0 -10 0 -10 0 8 13 0
l1=<v-agree>	0 0 6 0 0 -4 -4 -1 0
l1=<v-bear>	-2 -4 -11 0 8 3 4 -6 5
l1=<v-buy>	0 -1 5 -1 -4 -10 -2 14 -4
l1=<v-down>	0 0 -4 0 11 0 0 0 -4
l1=<v-end>	-1 -3 20 0 -3 0 -1 -2 -3
l1=<v-impose>	-11 0 0 5 0 19 0 -5 -10
l1=<v-propose>	-7 12 -8 0 0 13 -5 -13 0
l1=<v-say>	0 0 7 6 -2 0 -1 3 -11
l1=<v-sell>	-7 0 30 0 -12 0 0 -14 0
l1=<v-up>	0 0 8 0 -5 0 0 0 0
l1=about	-5 10 -9 2 1 -11 8 1 -4
l1=and	-6 -3 -1 -4 3 0 -4 16 -2
l1=at	2 0 6 0 -5 4 8 -15 -13
l1=buy	0 0 10 0 -12 -9 -1 12 -2
l1=by	1 -5 6 0 2 -4 -14 -11 9
l1=down	-5 0 -15 0 14 0 -3 -1 11
l1=expect	-5 15 -4 1 8 -3 0 -2 -13
l1=for	0 -6 26 0 0 -24 -15 -9 -4
l1=from	4 0 -2 0 -19 -1 14 -5 8
l1=import	0 0 -2 0 12 0 0 -8 0
l1=in	-3 3 4 0 0 5 0 -4 -8
l1=invest	-1 -1 -5 0 -2 32 0 -23 -2
l1=is	0 -12 0 0 1 -7 1 3 4
l1=least	6 -2 -6 0 -12 -8 -4 18 1
l1=lose	0 -2 15 0 -1 0 0 0 -1
l1=nearly	0 0 0 0 -9 0 0 7 0
l1=of	9 5 -19 0 0 2 1 0 0
l1=on	-5 -4 10 0 10 0 -4 -5 -2
l1=pay	0 -1 -5 0 0 5 6 0 0
l1=promise	0 -5 -6 0 0 13 0 1 0
l1=put	0 0 0 0 0 7 0 0 0
l1=reach	0 0 10 0 -6 -4 -4 0 0
l1=sell	-6 0 14 0 -4 0 0 0 0
l1=ship	0 0 8 0 0 0 0 -5 0
l1=some	-5 8 0 0 -9 -10 18 0 -10
l1=take	0 0 -4 2 8 0 0 -1 -1
l1=than	-4 17 -9 -1 -3 3 -4 5 -8
l1=the	13 -4 -5 -2 0 10 -5 0 -10
l1=to	21 0 -19 0 9 -12 -2 -4 1
l1=up	-2 5 -17 0 16 0 -2 0 0
l1=was	8 -8 1 0 -3 -4 -4 2 0
l1=were	-1 0 17 0 -9 0 0 0 -2
l1=with	-3 -3 8 0 -7 0 -3 0 7
l1=worth	-19 -13 10 0 -2 -3 0 20 -7
l1=year	0 0 -6 0 0 0 0 -3 14
l2=,	5 0 0 -8 0 -2 0 -15 11
l2=:	6 0 -22 0 4 0 0 0 9
l2=<begin>	1 -1 -1 -6 -8 -12 8 20 -8
l2=<duty>	0 0 -3 -1 8 4 0 -5 -11
l2=<gate>	0 14 -7 0 2 -1 0 -5 -2
l2=<goods-amount>	0 0 0 0 -4 0 0 7 0
l2=<goods>	-4 -21 -9 -7 34 -20 0 8 -18
l2=<level-noun>	-2 9 -10 0 -12 0 -5 3 12
l2=<month-gone>	1 0 8 0 -9 0 0 3 -2
l2=<name>	9 -3 28 0 7 4 -15 -33 -18
l2=<number>	-7 -7 17 0 -3 -8 -4 -23 15
l2=<organisation>	-3 -3 -2 0 4 0 7 4 -12
l2=<person>	0 16 1 0 -12 -7 -2 -7 4
l2=<quality>	0 8 -22 6 11 0 0 -1 -2
l2=<seat>	0 0 -2 0 -2 0 0 7 0
l2=<sender>	0 -12 -6 9 -9 7 5 3 -1
l2=<span>	0 0 -4 0 6 0 0 0 0
l2=<v-agree>	0 0 0 0 -3 0 0 11 -6
l2=<v-bear>	0 6 -8 0 2 -4 4 -4 0
l2=<v-begin>	7 -4 -3 0 0 0 -5 5 0
l2=<v-buy>	0 -1 -6 0 -2 0 0 21 0
l2=<v-down>	11 0 20 -11 -13 -6 -13 -6 4
l2=<v-end>	0 6 0 0 0 0 0 0 0
l2=<v-impose>	-6 11 13 -6 -9 0 -12 -2 -2
l2=<v-propose>	-6 -10 13 -1 -3 0 -1 0 6
l2=<v-say>	-3 1 4 6 -8 1 -6 0 0
l2=<v-stay>	0 -6 -2 -1 -28 9 -6 4 20
l2=<v-target>	0 10 0 0 -2 0 -2 0 0
l2=<v-up>	0 0 -6 0 0 0 0 0 8
l2=a	-10 -2 9 0 2 0 10 -2 -11
l2=aim	-1 -2 14 0 0 0 0 -3 -1
l2=amount	-3 0 -3 0 -5 0 0 7 10
l2=and	0 0 -4 0 6 0 0 0 0
l2=at	7 -13 -10 0 -15 -14 16 15 0
l2=be	0 0 3 0 0 -1 0 -5 7
l2=bring	-1 6 17 0 -9 0 0 -2 -7
l2=buy	0 0 -1 0 -6 0 0 13 0
l2=claim	0 6 0 0 0 0 0 0 0
l2=coffee	0 0 17 0 -15 0 0 2 -6
l2=come	8 -2 0 0 -5 0 -4 5 0
l2=commit	0 0 -8 0 0 0 0 12 0
l2=cost	0 8 3 0 -4 0 -2 -1 0
l2=could	0 -4 11 0 0 0 0 0 -2
l2=country	-5 0 -1 0 0 0 0 0 10
l2=cut	0 0 -1 0 -1 0 0 0 9
l2=deficit	24 -3 0 0 -6 -2 -2 0 -2
l2=down	17 0 -9 0 -12 0 1 2 -4
l2=energy	0 0 -1 0 -4 -27 0 35 0
l2=export	0 0 7 0 -6 0 0 0 0
l2=fall	-4 0 0 0 0 0 0 -2 9
l2=flower	0 0 -23 0 24 0 0 0 0
l2=for	0 -2 -2 0 5 0 10 0 -6
l2=goal	0 0 -4 0 -2 0 0 -3 14
l2=good	3 -5 -1 -1 13 -3 5 -10 -4
l2=had	0 9 -5 0 -3 0 0 0 0
l2=have	0 -10 12 0 -2 0 3 0 -2
l2=hope	0 0 5 0 -11 0 0 -4 10
l2=import	0 0 -7 0 7 0 0 0 0
l2=investment	0 -1 0 0 0 14 0 -6 -1
l2=is	8 10 0 0 -10 -2 -6 -1 0
l2=it	-10 -6 11 -1 0 7 -6 -11 11
l2=last	0 0 -11 0 0 0 0 -3 15
l2=less	0 0 5 0 -6 0 0 1 0
l2=more	-3 18 -14 0 -2 3 -4 4 -6
l2=narrow	10 0 0 0 0 0 0 0 -3
l2=of	-5 0 1 -1 -2 11 -6 -2 3
l2=pay	0 1 -1 0 0 0 6 0 -2
l2=purchase	0 0 0 0 -1 0 0 6 0
l2=quota	0 0 -13 0 27 0 0 -16 0
l2=salmon	0 0 9 0 -8 0 0 0 0
l2=season	0 0 -10 0 0 0 12 1 0
l2=soybean	0 0 -3 0 -4 0 0 8 0
l2=stand	11 0 0 0 -2 0 -2 0 -1
l2=tariff	-3 0 0 0 0 6 5 -1 -3
l2=tea	0 0 8 0 -16 0 0 10 0
l2=that	-2 0 5 0 1 0 0 3 -7
l2=the	0 0 -4 7 -8 9 -1 0 -1
l2=there	0 0 11 0 -7 0 0 0 0
l2=they	-1 0 16 0 0 0 0 -4 -2
l2=timber	0 0 -4 0 6 0 0 0 0
l2=to	-12 -8 16 4 -29 14 -2 13 -15
l2=trade	0 0 -1 0 0 0 0 0 6
l2=up	-2 6 10 -1 -1 0 -3 -13 3
l2=value	0 0 -7 0 9 -2 7 -1 0
l2=was	-2 0 -3 2 0 0 0 0 8
l2=we	0 0 -7 0 16 0 0 -4 -2
l2=were	-2 0 -16 0 22 0 0 0 0
l2=will	0 10 0 -1 -14 11 0 3 -4
l2=worth	-2 -1 11 0 -4 -2 -5 0 2
l2=would	0 0 -20 0 16 0 0 0 0
l2=year	0 -1 -20 1 9 0 9 4 0
l3='s	0 0 2 0 -16 0 0 16 -3
l3=,	0 4 6 0 -14 4 0 -6 2
l3=:	-5 -2 18 0 4 0 0 -12 -10
l3=<begin>	-15 7 3 -19 13 2 -2 -11 0
l3=<duty>	-3 5 -10 3 -1 1 0 -2 4
l3=<goods>	-1 -11 19 -3 -7 0 -14 -8 8
l3=<level>	0 0 -9 0 14 5 0 -5 -1
l3=<money>	1 3 9 0 -14 -2 6 -4 -4
l3=<month-gone>	2 0 -14 0 -12 0 0 -5 26
l3=<name>	5 -9 -7 0 -5 -1 0 22 -2
l3=<not>	0 -7 5 0 0 12 0 -4 -7
l3=<number>	3 -2 1 0 11 0 8 -5 -22
l3=<organisation>	-5 -5 11 0 -9 0 0 0 2
l3=<quality>	-6 1 8 8 0 -10 -13 4 -7
l3=<sender>	0 9 -21 -2 19 2 -2 0 -1
l3=<span>	0 0 0 0 0 7 0 -3 0
l3=<v-agree>	-7 2 0 0 0 0 10 0 -5
l3=<v-bear>	0 8 0 0 -3 0 0 0 0
l3=<v-begin>	-6 5 -12 0 12 -1 1 3 -2
l3=<v-buy>	-4 0 -34 0 23 0 0 18 -1
l3=<v-down>	-7 2 -3 0 -1 0 2 0 7
l3=<v-end>	0 -3 -8 8 0 0 11 0 0
l3=<v-impose>	0 0 1 0 -12 0 1 0 3
l3=<v-propose>	-2 -9 16 0 -1 0 -2 1 -7
l3=<v-say>	0 2 -4 0 -7 -1 0 11 0
l3=<v-stay>	-4 -1 0 0 0 7 2 0 0
l3=<v-up>	0 0 -6 0 12 0 0 0 -2
l3=a	4 0 -5 -6 -1 8 0 -15 6
l3=and	-7 0 6 0 -16 15 -2 -7 14
l3=are	0 0 0 0 0 11 0 0 -2
l3=be	-1 0 6 0 -5 0 0 -6 8
l3=boeing	0 0 0 0 -3 0 0 10 -1
l3=buy	0 0 -35 0 13 0 0 20 0
l3=by	6 0 -3 1 0 0 0 0 0
l3=cost	0 12 -12 10 -5 0 0 0 -1
l3=export	0 0 10 0 -5 0 0 0 0
l3=for	-1 1 12 0 5 -10 -2 0 -5
l3=from	0 0 3 0 -8 0 4 0 0
l3=good	4 -1 -9 0 -7 0 7 -1 7
l3=have	0 9 1 0 -5 -1 -2 2 0
l3=import	0 0 -8 0 15 0 0 0 0
l3=is	-2 1 7 0 -6 -2 0 8 -3
l3=it	17 -12 4 0 0 -2 -3 -6 0
l3=last	0 0 -15 0 15 0 0 0 2
l3=lose	0 -3 -6 4 0 0 11 0 0
l3=no	0 -4 0 0 1 8 0 -1 0
l3=of	2 0 0 -2 24 -7 -12 1 -16
l3=on	-2 -1 -11 0 -6 -14 4 12 16
l3=sell	0 0 -6 0 7 0 0 0 0
l3=shipment	0 0 -16 0 18 0 0 0 0
l3=that	-1 8 -1 -1 13 -3 -6 -2 -6
l3=the	7 0 -14 1 13 -1 4 -6 -11
l3=there	9 0 0 0 -5 0 0 0 0
l3=they	0 0 -6 0 9 0 0 0 -2
l3=thi	0 0 -5 4 -7 0 0 14 -1
l3=to	0 6 2 -2 0 -2 5 -4 -6
l3=trade	-2 0 -1 0 -3 0 -1 0 18
l3=two	0 0 -11 0 -5 0 0 8 11
l3=we	0 4 25 0 -15 -2 -5 -7 -4
l3=were	0 0 7 0 1 0 -2 0 -2
l3=will	0 2 7 0 -2 0 -1 -6 0
l3=with	13 0 -11 0 -7 0 13 0 -12
l3=worth	0 0 7 0 -6 1 0 0 0
l3=year	-9 -3 -1 0 16 0 -3 -2 0
l4='s	0 5 7 0 -13 0 0 2 0
l4=,	1 -4 -6 -2 1 0 -4 8 1
l4=:	0 0 -10 0 -11 0 0 10 10
l4=;	0 0 -10 0 10 0 0 0 0
l4=<begin>	-12 3 3 -24 18 2 -12 -6 -5
l4=<duty>	-4 8 0 -2 -4 -2 7 -4 0
l4=<goods-amount>	0 0 -4 0 9 0 0 0 -1
l4=<goods>	0 -5 22 -1 -17 -12 0 0 8
l4=<level>	7 0 1 0 -12 5 0 -1 -2
l4=<money>	0 0 -7 0 11 0 0 1 0
l4=<name>	-13 11 -16 0 1 -6 -13 31 -4
l4=<number>	-5 0 -7 0 6 0 0 -8 16
l4=<organisation>	0 1 11 0 -2 0 -2 -3 -5
l4=<person>	-3 -2 1 0 10 -1 6 0 -10
l4=<quality>	4 9 -24 -2 13 0 -1 -2 0
l4=<sender>	-2 0 15 0 -2 0 0 -5 -5
l4=<span>	0 0 19 0 -13 2 0 -3 -7
l4=<v-bear>	0 14 -3 0 0 -5 -2 -1 0
l4=<v-begin>	-1 0 -6 0 -2 0 11 0 0
l4=<v-buy>	-1 0 -1 0 4 -11 0 14 0
l4=<v-down>	3 4 1 0 -18 2 -1 5 -9
l4=<v-end>	0 0 8 0 -1 0 0 0 0
l4=<v-impose>	4 7 -8 0 0 7 0 -10 -1
l4=<v-propose>	10 -1 9 -2 0 -2 -1 0 -13
l4=<v-say>	-2 0 0 0 7 1 -5 -3 2
l4=<v-sell>	10 0 9 0 -11 0 0 0 0
l4=a	0 0 -4 0 13 0 -1 -5 0
l4=at	0 11 -5 0 0 1 -4 0 0
l4=buy	0 0 2 0 -2 -11 0 14 0
l4=company	0 0 -2 0 7 0 0 -1 0
l4=country	0 0 -2 0 0 0 0 0 7
l4=deficit	9 0 -1 0 0 0 0 0 -2
l4=duty	0 6 1 0 -6 0 0 0 0
l4=expect	0 0 19 0 -8 -3 0 0 -1
l4=fall	0 0 0 0 -7 0 1 9 -8
l4=for	-5 0 3 0 0 -3 -9 14 -1
l4=from	-3 0 -10 0 12 5 0 0 0
l4=had	0 3 0 0 -4 0 8 0 -4
l4=has	0 0 0 0 -9 0 4 4 0
l4=import	0 0 -7 0 14 0 0 -1 0
l4=in	7 0 0 0 -20 4 -7 -6 12
l4=last	-6 -2 0 0 6 0 -1 1 -1
l4=list	0 0 -8 0 5 0 11 0 -10
l4=of	7 0 -1 0 13 -3 -9 0 -12
l4=oil	0 0 13 0 -10 0 0 0 -1
l4=on	-2 -2 1 0 4 6 -2 0 -5
l4=over	0 0 0 0 0 7 0 -3 0
l4=put	0 7 0 0 -6 -4 3 0 0
l4=sale	0 0 6 0 0 0 0 0 0
l4=sell	10 0 5 0 -10 0 0 0 0
l4=the	-1 -8 -8 6 18 -5 5 -21 5
l4=themselve	0 0 0 0 0 0 0 0 7
l4=they	0 5 0 0 -8 0 0 11 -1
l4=thi	0 0 10 0 -3 0 0 1 -2
l4=to	-11 0 2 0 4 0 6 -4 4
l4=trade	-8 0 8 0 -11 0 10 0 0
l4=we	0 0 13 0 -6 0 0 0 0
l4=with	1 0 -15 0 0 -1 0 0 16
l4=would	0 1 10 8 -8 -1 -2 -6 -5
l4=year	7 -4 41 0 -26 -4 -4 -8 -15
l=, and	-2 0 3 0 -8 9 0 3 -3
l=, down	0 0 -3 0 9 0 0 0 0
l=, from	0 0 -1 0 0 0 6 0 0
l=, to	-2 0 0 0 3 0 0 -10 12
l=<begin> <begin>	6 -15 14 -2 -6 -2 -11 16 -15
l=<begin> about	0 13 -10 0 7 -3 0 -3 0
l=<begin> some	0 0 0 0 -12 0 19 -2 -5
l=<month-gone> ,	0 0 12 0 -5 0 0 -1 0
l=<name> :	0 0 -5 0 10 0 0 0 0
l=<name> buy	0 0 19 0 -2 0 0 -14 0
l=<name> sell	-6 0 11 0 -2 0 0 0 0
l=<name> take	0 0 0 0 15 0 0 -12 0
l=<name> was	9 0 -1 0 0 0 0 0 -2
l=<number> ,	0 0 8 0 -5 0 0 0 0
l=<number> :	-2 -1 8 0 -15 -3 0 -11 17
l=<number> and	0 0 -1 0 10 0 0 -5 0
l=<organisation> expect	0 -2 1 2 8 0 0 -3 -6
l=<person> :	0 8 2 0 -10 -6 -1 -7 7
l=amount to	-3 0 0 0 -3 0 0 0 11
l=at about	2 -4 -1 0 0 0 9 0 0
l=at least	6 -2 -6 0 -12 -8 -4 18 1
l=bring in	0 7 9 0 -2 0 0 -2 -7
l=come to	7 -1 0 0 -4 0 -2 5 0
l=commit to	0 0 -8 0 0 0 0 12 0
l=deficit of	20 -1 0 0 -5 -1 -1 0 -2
l=down from	4 0 -2 0 -8 0 3 0 2
l=duty on	0 0 0 0 7 0 0 0 0
l=energy for	0 0 0 0 -2 -11 0 19 0
l=fall by	-6 0 0 0 0 0 0 -1 12
l=fall of	0 0 6 0 -2 0 0 0 0
l=goal of	0 0 -3 0 -1 0 0 -3 12
l=good for	6 0 -9 0 7 0 0 -5 0
l=good worth	-7 -4 9 0 4 -5 6 -7 -3
l=hope for	0 0 5 0 -11 0 0 -4 10
l=investment of	0 0 0 0 0 21 0 -15 0
l=it buy	0 0 6 0 -5 0 0 0 0
l=it was	-6 -4 6 0 4 -1 -3 0 2
l=less than	0 0 5 0 -6 0 0 1 0
l=more than	-3 18 -16 0 -2 4 -4 4 -6
l=of the	-3 0 2 0 0 8 -1 -3 0
l=quota of	0 0 -10 0 18 0 0 -7 0
l=sell <name>	0 0 -4 0 0 0 0 6 0
l=stand at	11 0 0 0 -2 0 -2 0 -1
l=tea worth	0 0 9 0 -18 0 0 11 0
l=they were	-1 0 15 0 -7 0 0 0 -2
l=to buy	0 0 -1 0 -8 -3 0 16 0
l=to invest	0 0 -3 0 0 21 0 -12 0
l=to see	0 0 15 0 -6 0 0 0 -3
l=up to	0 6 0 0 4 0 0 -7 0
l=value of	0 0 -6 0 9 0 0 0 0
l=was worth	-2 0 -3 2 0 0 0 0 8
l=we buy	0 0 -8 0 8 0 0 -2 0
l=were worth	0 0 -19 0 21 0 0 0 0
l=will be	0 0 7 0 0 0 0 0 -1
l=will buy	0 0 0 0 -9 0 0 12 0
l=will invest	0 0 0 0 0 9 0 -6 0
l=year ,	0 0 -7 0 11 0 0 -2 3
late	-30 -13 24 -1 16 -41 5 -29 22
lead="	0 -7 -4 0 -5 0 6 0 14
lead=\$	0 0 0 0 -13 0 0 7 2
lead=,	6 -20 3 -10 -4 0 0 4 7
lead=-	0 8 -10 0 -5 5 0 2 -1
lead=:	2 14 -10 -1 6 -11 -27 -1 11
lead=;	-4 0 11 0 -3 0 0 0 -5
lead=a	2 0 9 0 0 0 -2 -6 -3
lead=about	0 13 -10 0 7 -3 0 -3 0
lead=and	-9 0 0 0 0 5 9 -4 0
lead=at	0 0 -4 0 2 0 0 7 -2
lead=brazil	0 0 14 0 -15 0 0 0 1
lead=but	0 -1 -4 0 -1 2 7 0 0
lead=by	-3 0 -12 0 -1 0 0 19 -4
lead=canada	0 0 -12 0 16 0 0 -1 0
lead=china	-17 0 -33 0 8 0 7 23 8
lead=each	0 0 0 0 0 0 0 0 6
lead=egypt	0 0 -16 0 9 0 0 3 0
lead=europe	0 0 10 0 -1 -7 0 0 0
lead=for	9 -3 10 0 -11 -2 -3 0 -5
lead=georgia	0 0 9 0 -4 0 0 -2 0
lead=ghana	0 0 8 0 -26 0 0 21 0
lead=he	9 -3 9 0 -2 0 -6 0 -8
lead=i	0 0 19 0 -14 0 0 -5 0
lead=importers	0 7 0 0 0 0 0 0 0
lead=imports	-1 0 -2 0 13 0 0 0 0
lead=in	1 -5 4 -1 8 -1 -8 -5 0
lead=it	0 -8 7 6 -7 -3 1 -16 15
lead=japan	8 0 -5 0 3 1 -3 -1 0
lead=last	9 0 10 0 -17 0 0 0 0
lead=mexico	0 0 -6 0 14 0 0 -5 0
lead=nigeria	0 0 -15 0 15 0 0 0 0
lead=of	-5 -3 1 0 0 15 -1 -4 0
lead=pakistan	0 0 17 0 -6 0 0 -17 0
lead=serbia	0 0 -5 0 2 0 8 0 0
lead=shipments	0 0 -16 0 18 0 0 0 0
lead=some	0 0 0 0 -12 0 19 -2 -5
lead=south	0 0 -4 4 9 -1 0 -2 0
lead=that	-4 0 13 0 5 -20 -3 -5 -2
lead=the	-7 -2 -3 0 2 -2 8 -7 6
lead=this	0 0 17 0 -4 0 0 -4 -4
lead=trade	-7 0 -9 0 -4 0 0 0 22
lead=turkey	0 0 11 0 -2 0 0 -10 0
lead=turkish	0 0 9 0 -9 0 0 0 0
lead=two	0 0 -8 0 -4 0 0 12 0
lead=vietnam	1 0 -11 0 12 0 0 0 0
lead=we	0 9 4 -1 11 -6 9 -23 -13
lead=which	0 -1 -7 2 6 6 0 -5 -3
lead=—	0 0 -10 0 14 0 0 0 -2
level	0 -28 6 21 -9 -28 19 -17 -1
lll=, down from	4 0 -2 0 -8 0 3 0 2
lll=: <name> buy	0 0 -3 0 18 0 0 -14 0
lll=<begin> <begin> <begin>	6 -15 14 -2 -6 -2 -11 16 -15
lll=<begin> <begin> about	0 13 -10 0 7 -3 0 -3 0
lll=<begin> <begin> some	0 0 0 0 -12 0 19 -2 -5
lll=<begin> <name> buy	0 0 17 0 -10 0 0 -3 0
lll=<begin> <person> :	-1 3 16 0 -22 -4 0 -4 3
lll=<begin> it was	3 -1 3 0 -16 0 0 0 7
lll=<begin> of the	-3 0 2 0 0 8 -1 -3 0
lll=<begin> we buy	0 0 -2 0 16 0 0 -13 0
lll=<name> good for	8 0 -5 0 -1 0 0 0 0
lll=<name> good worth	0 0 8 0 1 0 -4 0 -2
lll=<name> sell <name>	0 0 -7 0 0 0 0 7 0
lll=<name> will buy	0 0 0 0 -9 0 0 11 0
lll=<name> will invest	0 0 0 0 0 6 0 -4 0
lll=<number> it was	-4 0 -2 0 7 0 0 8 -9
lll=<quality> energy for	0 0 0 0 0 -6 0 11 0
lll=<quality> good worth	0 0 -3 0 13 0 -4 0 -2
lll=a deficit of	15 0 0 0 -2 0 0 0 -1
lll=a fall of	0 0 6 0 -2 0 0 0 0
lll=a quota of	0 0 -10 0 16 0 0 -4 0
lll=and to invest	0 0 0 0 0 8 0 -7 0
lll=good worth about	0 0 0 0 0 0 0 0 6
lll=in <number> ,	0 0 8 0 -5 0 0 0 0
lll=in <number> :	0 0 -10 0 -1 0 0 0 17
lll=it will be	0 0 7 0 0 0 0 0 -1
lll=last year ,	0 0 -16 0 16 0 0 0 3
lll=no more than	0 -3 0 0 0 8 0 0 0
lll=on good worth	0 0 -5 0 -5 0 5 0 8
lll=the <organisation> expect	0 -2 1 2 8 0 0 -3 -6
lll=the value of	0 0 7 0 -4 0 0 0 0
lll=to <name> :	0 0 -5 0 10 0 0 0 0
lll=with <name> was	6 0 0 0 0 0 0 0 -1
lll=year , down	0 0 -8 0 12 0 0 0 0
lll=year , to	0 0 -8 0 0 0 0 0 11
lll=year it was	-9 0 -4 0 16 0 0 -5 0
lr=, .	0 -1 -14 0 14 0 11 0 -5
lr=, <span>	0 0 4 0 -10 0 0 8 0
lr=, in	0 0 -12 0 2 0 0 0 10
lr=, last	0 0 10 0 -9 0 0 3 -4
lr=, of	0 0 -6 0 11 0 0 -4 0
lr=: ,	-3 11 -2 0 0 -1 -1 6 -10
lr=: .	9 -21 -10 0 3 -14 -4 5 17
lr=: <span>	0 5 6 0 -7 -1 0 0 0
lr=: by	0 6 -3 0 0 0 0 3 0
lr=: in	0 0 14 0 4 0 0 -7 -18
lr=: last	0 0 6 0 -14 0 0 0 6
lr=: of	0 0 -2 0 1 1 0 -7 7
lr=<begin> .	-1 -11 -9 0 24 -4 -4 8 -12
lr=<begin> in	-1 0 4 0 -11 0 0 4 2
lr=<begin> of	0 0 29 0 -31 0 0 0 -1
lr=<name> last	0 0 11 0 -10 0 0 0 0
lr=<name> of	0 0 -6 0 0 0 0 7 0
lr=about ,	-4 7 -2 0 0 -1 0 0 0
lr=about .	0 -6 -2 0 -3 2 0 10 -3
lr=about <span>	5 -7 0 8 -8 0 8 0 -9
lr=about of	0 0 -5 0 12 0 0 -3 1
lr=about was	0 6 0 0 0 0 0 0 0
lr=and in	0 0 -14 0 11 1 0 0 0
lr=and of	0 0 0 0 0 -12 0 15 0
lr=at .	-2 6 4 -2 -15 1 9 -3 -10
lr=at <span>	-2 -6 -1 0 6 8 0 -1 0
lr=buy .	0 0 19 0 -28 0 0 7 0
lr=buy <span>	0 0 11 0 0 0 0 -10 0
lr=buy from	0 0 4 0 8 0 0 -18 0
lr=buy more	4 0 -4 0 -14 0 0 15 0
lr=buy of	0 0 -12 0 3 -5 0 8 0
lr=buy worth	-2 0 -9 0 2 0 0 5 0
lr=by ,	-1 0 4 0 6 0 0 -1 0
lr=by .	-3 0 8 0 -5 0 -1 -2 5
lr=by last	0 0 -6 0 0 0 0 0 7
lr=down .	-2 0 -15 0 11 0 -2 -1 11
lr=expect .	0 11 -14 0 7 0 0 0 0
lr=expect thi	0 0 -6 0 10 0 0 0 0
lr=for ,	0 0 -8 0 10 0 0 0 0
lr=for .	-6 0 19 0 -1 -7 -1 -13 -5
lr=for and	-1 0 6 0 -4 0 0 3 0
lr=for from	0 0 8 0 -5 0 0 0 0
lr=for in	0 0 18 0 7 0 0 -13 -14
lr=for last	-1 0 20 0 -10 0 0 -1 -4
lr=for of	0 0 6 0 -6 0 0 -6 3
lr=for thi	0 0 -5 0 -5 0 0 1 11
lr=for to	0 0 7 0 -6 0 0 0 0
lr=import of	0 0 -1 0 10 0 0 -7 0
lr=invest in	0 0 -2 0 -2 18 0 -10 -1
lr=invest more	0 0 0 0 0 10 0 -9 0
lr=is .	3 -7 7 0 -21 -5 0 6 8
lr=is by	0 0 9 0 0 0 0 -3 0
lr=least .	0 0 10 0 -3 0 0 -3 0
lr=least in	3 0 -4 0 0 0 0 6 0
lr=least of	0 0 -1 0 -1 0 0 7 0
lr=of .	-1 5 -15 0 7 7 5 -3 -2
lr=of by	0 0 0 0 0 8 0 -5 2
lr=of in	3 3 3 -2 -8 0 -3 0 0
lr=of of	0 0 0 0 0 -10 0 5 6
lr=on of	-3 -3 0 0 15 0 -2 -1 0
lr=sell of	-6 0 10 0 -1 0 0 0 0
lr=ship of	0 0 6 0 0 0 0 -4 0
lr=some <span>	0 -7 8 0 1 -1 5 -3 -4
lr=some of	0 0 9 0 -8 0 0 0 0
lr=take of	0 0 -11 0 9 0 0 0 0
lr=than .	0 10 -6 0 0 -4 0 4 0
lr=the of	13 0 -5 0 -8 0 0 1 0
lr=the that	0 -3 9 0 1 4 0 -10 0
lr=to .	15 -6 -10 0 -9 0 0 2 4
lr=to <span>	0 7 -5 0 14 -1 0 -10 -1
lr=to by	12 0 -1 0 0 0 0 0 -7
lr=to for	0 0 -7 0 0 0 0 10 0
lr=to in	0 0 1 0 -2 0 0 0 8
lr=up .	0 0 -5 0 12 0 0 0 -2
lr=was .	-2 0 2 0 9 -1 -1 6 -14
lr=was in	8 0 -16 0 -5 0 0 0 12
lr=was last	5 0 -7 0 0 0 0 0 6
lr=were .	0 0 10 0 -4 0 0 0 0
lr=worth ,	0 0 8 0 -6 -4 -3 3 6
lr=worth .	-1 0 0 0 -13 7 10 9 -12
lr=worth <span>	0 0 15 0 -13 0 -2 2 -1
lr=worth from	0 0 -16 0 0 0 0 13 0
lr=worth go	0 0 22 0 -20 0 0 0 0
lr=worth in	-2 0 -1 0 2 0 0 -6 8
lr=worth last	0 0 -27 0 30 0 0 -1 0
lr=worth to	0 0 14 0 -5 0 0 0 0
nc2=agree	9 4 -5 0 0 -3 -3 0 0
nc2=bear	0 2 6 0 -1 -2 0 -1 0
nc2=begin	0 1 12 0 -17 0 -1 -4 7
nc2=down	0 0 14 0 -16 0 0 0 0
nc2=impose	7 4 -10 -1 7 0 -5 0 -8
nc2=propose	-1 0 0 0 7 1 0 -3 0
nc2=say	3 1 -21 0 2 0 5 7 0
nc2=sell	0 0 -6 0 18 0 0 -7 0
nc2=stay	4 -5 -8 -2 3 2 -7 0 8
nc2=target	6 1 -9 0 0 0 0 0 0
nct2=begin past	0 0 16 0 -13 0 0 -3 0
nct2=down past	0 1 10 0 -10 0 0 0 0
nct2=impose participle-passive	6 0 0 0 -3 0 0 0 -2
nct2=impose present	6 0 -1 0 6 0 0 -7 -4
nct2=say past	7 7 -17 0 -1 0 2 3 -2
nct2=sell past	0 0 -5 0 16 0 0 -6 0
nct2=stay present	6 -2 -1 -1 2 0 -4 3 -5
near about deficit 1	40 -7 -19 -3 -19 -12 8 -12 -11
near about deficit 1 money	34 -7 -16 -1 -22 -11 11 -11 -7
near about deficit 1 percent	12 0 -1 0 0 0 -3 0 -3
near about duties 5	-14 30 -1 10 -16 -8 -15 -3 -2
near about duties 5 money	-12 30 0 5 -15 -7 -11 -3 -9
near about exports 8	-5 -16 42 -11 -12 -15 -19 -2 -15
near about exports 8 money	0 -11 24 -2 0 -9 -10 -11 -7
near about exports 8 percent	-3 0 32 -3 -10 0 -4 -4 -3
near about exports 8 tonnes	-1 0 7 0 -12 0 0 8 -1
near about growth 7	-4 -5 -29 48 -12 -4 -14 -8 -5
near about growth 7 percent	-3 -2 -25 43 -11 -3 -13 -8 -4
near about imports 9	-1 0 -14 -5 36 -7 -10 -5 -19
near about imports 9 money	2 3 -19 0 29 -4 -6 -5 -12
near about imports 9 percent	-2 0 -8 0 23 0 0 -7 0
near about imports 9 tonnes	-2 0 10 0 -1 0 0 1 -2
near about investment 4	-12 -18 -19 -2 -15 44 -6 -4 -12
near about investment 4 money	-12 -18 -19 -2 -14 44 -6 -5 -12
near about purchases 6	-19 -8 -8 -8 -18 -25 -11 57 -17
near about purchases 6 money	-12 -1 -4 0 6 -18 -3 27 -8
near about purchases 6 percent	0 0 -3 0 -4 0 0 11 0
near about purchases 6 tonnes	0 -1 6 0 -23 -2 0 21 -3
near about purchases 6 units	0 0 -13 0 -4 0 0 24 -2
near about trade 10	6 -23 -11 -24 -13 -26 13 4 32
near about trade 10 money	7 -20 -7 -16 -5 -24 6 -1 25
near about trade 10 percent	0 0 -3 -5 0 0 9 -3 4
near about trade 10 tonnes	0 0 -2 0 -17 0 0 10 9
near about trade 3	-11 -1 -8 -4 -5 -1 -2 -1 32
near about trade 3 money	-10 -1 -6 -4 -5 0 0 0 29
near achieved	-6 14 8 -15 -20 -9 6 2 0
near achieved money	-4 22 11 -3 -34 -2 18 -22 -4
near achieved percent	0 -5 3 -6 -1 -1 -14 6 9
near achieved tonnes	-4 -5 -7 0 9 -1 0 11 -3
near aim	-19 -7 -6 13 -7 9 -11 22 -10
near aim money	-16 1 8 2 -22 20 1 -4 -8
near aim percent	4 -3 -9 18 -1 -3 -6 0 -2
near aim tonnes	-8 -12 -7 -11 1 -13 -9 28 3
near aim units	0 -2 -6 -1 15 -4 0 4 -4
near average	-1 0 -6 -1 -4 0 18 0 -1
near average percent	-1 0 -6 -1 -4 0 18 0 -1
near change	6 -15 -7 -8 17 0 0 -25 15
near change money	7 -3 -8 -4 -6 10 9 -14 1
near change percent	0 -14 4 -3 13 -11 -9 -7 5
near change tonnes	0 0 -19 0 12 0 0 -2 13
near change units	0 0 6 0 4 0 0 -4 0
near each way	-4 -3 -7 0 -6 -2 0 -5 25
near each way money	-3 -3 -5 0 -5 -1 -2 -5 25
near not trade	-4 -8 -10 0 -5 -3 -2 -1 29
near not trade money	-3 -7 -1 0 -12 -3 -3 -5 31
near period	-1 -31 24 -1 -2 -35 -8 -5 15
near period money	9 -20 4 0 0 -22 5 -18 15
near period percent	-4 -2 4 6 9 -3 -11 -13 0
near period tonnes	-16 -9 25 -8 -14 -9 -11 8 3
near period units	0 0 8 0 2 0 0 -1 -1
near to come	0 0 -3 -9 -21 0 9 0 13
near to come money	2 0 -9 -10 -14 1 12 0 6
near to come tonnes	0 0 4 0 -6 0 0 -3 10
near trade	5 -4 -6 -1 -3 0 6 8 -3
near trade money	11 10 -8 -20 -2 9 -10 -4 0
near trade percent	1 -16 -1 16 -24 -12 22 -9 0
near trade tonnes	-11 -11 0 -6 12 -8 -8 9 0
near trade units	-1 -2 0 0 0 -1 -1 15 -3
near worth	-37 -24 15 -2 7 0 -3 13 -10
near worth money	-34 -23 12 -6 6 0 -1 15 -9
next="	0 0 -3 0 6 0 0 0 1
next=)	0 0 0 0 0 -7 0 12 0
next=,	0 -2 1 1 -1 -2 10 -9 0
next=;	6 -8 -4 -2 1 -6 0 0 12
next=and	-16 0 0 0 15 0 -1 -9 0
next=that	1 -2 6 0 -7 3 0 0 0
next=which	0 0 0 0 6 0 -4 0 0
next=—	0 1 -10 0 8 0 0 0 0
nhas-future	-4 -4 0 0 0 6 0 -4 7
nhas-modal	0 0 -6 0 8 0 -5 -7 7
nhas-participle	9 0 2 0 -1 0 -6 0 0
nhas-past	-3 13 -8 -4 11 0 0 -10 -5
nhas-perfect	-1 0 -20 0 11 0 -5 0 13
nhas-pluperfect	0 6 -4 0 -3 -1 0 7 0
nhas-present	9 -11 -3 -3 10 5 0 -10 -2
nt2=modal	0 0 -6 0 8 0 -5 -7 6
nt2=participle-passive	9 0 3 0 0 0 -6 0 -3
nt2=past	-1 11 -5 -3 10 0 0 -13 -4
nt2=perfect	-1 0 -17 0 5 0 -4 5 14
nt2=present	9 -11 -2 -3 8 -1 1 -5 0
nt2=present-passive	0 0 0 0 0 9 0 -9 0
nv0-none	0 -2 -1 0 9 -8 1 -6 0
nv1-none	0 -2 -1 0 9 -8 1 -6 0
nv2-none	-6 -8 11 9 -11 -13 13 6 -5
nv2=be	8 -5 -7 -2 -2 1 -6 0 9
nv2=come	0 0 10 0 -9 0 0 0 0
nv2=have	-5 0 7 0 0 0 0 0 0
nv2=other	-2 0 -9 0 11 8 -3 -2 -1
nv2=reckon	0 -4 0 0 -4 0 8 0 -1
nv2=say	0 11 -23 0 10 -1 -7 7 0
nv2=sell	0 0 -8 0 18 0 0 -6 0
nvt2=be present	6 -2 0 -1 0 0 -3 3 -4
nvt2=other perfect	-1 0 -2 0 13 0 -2 -6 0
nvt2=say past	0 12 -15 0 4 0 -4 3 0
nvt2=say present	0 0 -6 0 5 0 0 1 0
nvt2=sell past	0 0 -8 0 16 0 0 -5 0
pc0=bear	0 -3 0 0 7 10 0 -11 0
pc0=begin	0 0 -3 0 7 0 0 0 0
pc0=buy	-1 0 -5 0 8 -4 3 5 -6
pc0=down	0 0 -13 -2 12 0 0 0 6
pc0=impose	-8 1 -3 -4 -12 -7 20 3 3
pc0=propose	0 0 -11 0 5 -1 11 0 -1
pc0=say	7 0 0 1 -17 2 3 0 -6
pc0=sell	-12 0 2 0 9 0 8 -9 -4
pc0=stay	2 2 4 -3 2 0 -13 -7 0
pc0=up	0 0 13 0 -14 0 0 1 0
pc1=bear	-1 0 0 -1 6 7 0 -12 -1
pc1=begin	0 0 -1 0 10 0 0 -7 0
pc1=buy	-2 -1 -12 0 10 -5 3 14 -8
pc1=down	0 0 -13 0 14 0 0 -3 7
pc1=end	-3 0 -7 0 -8 0 10 3 0
pc1=impose	0 7 1 -2 -7 -7 6 -2 2
pc1=say	7 0 0 7 -18 1 2 0 -6
pc1=sell	-13 0 8 0 6 0 8 -11 -5
pc1=stay	4 2 0 -3 2 0 -14 -2 -1
pc1=up	0 0 13 0 -10 0 0 0 0
pct0=bear present	0 -10 -1 0 4 12 0 -4 0
pct0=buy future	0 0 0 0 -5 0 0 8 0
pct0=buy past	0 0 -2 0 15 0 -2 -4 -4
pct0=down past	1 0 -3 0 0 0 0 0 9
pct0=down present	0 0 -8 0 5 0 3 0 0
pct0=impose present	-1 -8 0 -1 -19 -6 24 0 6
pct0=propose present	0 -1 -12 0 0 -1 12 3 0
pct0=say past	7 0 0 1 -21 1 0 5 -4
pct0=say perfect	-1 1 -8 0 10 0 0 -4 2
pct0=sell past	-12 0 0 0 11 0 8 -8 -3
pct0=stay past	0 0 16 0 -10 -1 0 -3 0
pct0=stay present	2 4 -4 -1 9 0 -8 -1 -8
pct0=up future	0 0 0 0 -5 0 0 7 0
pct0=up past	0 0 16 0 -9 0 0 -3 0
pct1=bear present	0 -10 -1 0 4 12 0 -4 0
pct1=buy future	0 0 0 0 -5 0 0 8 0
pct1=buy infinitive	0 0 -6 0 0 0 0 8 0
pct1=buy past	0 0 -2 0 15 0 -2 -4 -4
pct1=down past	1 0 -3 0 0 0 0 0 9
pct1=down present	0 0 -7 0 5 0 1 0 0
pct1=impose participle-passive	5 6 0 0 -9 0 0 0 -2
pct1=impose present	0 -5 8 0 -18 -4 12 0 7
pct1=say past	7 0 0 1 -21 1 0 5 -4
pct1=say perfect	-1 1 -8 0 10 0 0 -4 2
pct1=sell past	-12 0 0 0 11 0 8 -8 -3
pct1=stay past	0 0 16 0 -10 -1 0 -3 0
pct1=stay present	2 4 -4 -1 9 0 -8 -2 -8
pct1=up past	0 0 16 0 -9 0 0 -3 0
phas-future	0 0 0 0 -11 0 0 11 0
phas-gerund	0 0 -7 6 -5 0 0 5 4
phas-infinitive	0 0 -8 0 1 0 0 10 0
phas-modal	-2 4 -2 0 13 3 -4 -7 -2
phas-participle	6 7 0 0 -15 0 11 -5 -8
phas-past	-4 0 9 0 1 -5 0 -9 0
phas-perfect	-1 0 -11 0 5 0 0 1 4
phas-pluperfect	5 3 -11 0 4 -1 0 0 0
phas-present	-6 -5 -12 0 3 6 21 -3 -8
prior about deficit 1	43 -5 -15 0 -1 -5 -1 -4 -27
prior about duties 5	-1 15 0 0 -1 -1 0 0 -4
prior about exports 8	-17 -10 71 -5 -12 -19 -22 -36 -22
prior about growth 7	0 0 1 0 0 8 0 -9 0
prior about imports 9	5 -7 -22 2 23 -3 -8 10 -18
prior about investment 4	-4 -4 -10 0 -6 27 -3 0 -2
prior about purchases 6	0 -7 -11 -4 -38 0 -9 59 -19
prior about trade 10	7 -12 -25 -9 -17 -6 -2 0 45
prior about trade 3	0 -1 -9 0 -1 0 0 0 18
prior achieved	13 -2 8 -6 0 0 -16 5 -19
prior aim	-15 -17 -37 1 -18 22 1 44 -5
prior change	12 -14 0 -7 7 9 -3 0 -12
prior each way	0 0 -1 0 0 0 0 0 6
prior not trade	0 0 -4 0 -8 0 11 3 0
prior period	-11 -29 14 -6 19 -20 -39 -18 26
prior to come	-6 4 -17 0 1 0 -7 17 3
prior trade	13 -4 -16 -8 0 0 -13 15 7
prior worth	-17 -12 4 1 17 -2 -11 0 -3
pt0=future	0 0 0 0 -11 0 0 11 0
pt0=modal	-2 0 -1 0 13 3 -2 -7 -1
pt0=past	-3 0 7 0 1 -4 0 -9 0
pt0=perfect	-1 0 -11 0 5 0 0 0 4
pt0=pluperfect	7 0 -8 0 0 0 0 0 0
pt0=present	-5 -5 -9 -3 0 3 22 0 -7
pt1=future	0 0 0 0 -7 0 0 6 0
pt1=gerund	0 0 -7 6 -5 0 0 5 4
pt1=infinitive	0 0 -8 0 1 0 0 9 0
pt1=modal	-1 0 -5 0 12 4 -2 -4 0
pt1=participle-passive	6 7 -4 0 -12 0 11 -3 -8
pt1=past	-3 0 9 0 3 -4 1 -15 0
pt1=perfect	-1 0 -10 0 5 0 0 0 4
pt1=pluperfect	7 0 -8 0 0 0 0 0 0
pt1=present	-4 -3 0 -1 0 5 11 -3 -5
pv0-none	2 -13 3 -4 -2 -1 -28 6 11
pv0=be	3 3 0 -2 7 2 -10 -5 -6
pv0=buy	-1 0 -7 0 7 0 0 9 -3
pv0=come	0 0 -9 0 7 0 1 0 0
pv0=fall	-6 0 0 0 -1 0 0 0 11
pv0=go	0 0 6 0 -7 0 0 0 0
pv0=have	0 0 -4 0 0 0 0 6 0
pv0=other	0 0 -5 0 8 0 0 0 0
pv0=sell	-10 0 1 0 4 0 9 -6 0
pv0=tell	0 0 1 0 -13 5 8 -2 -4
pv0=write	1 0 -8 0 6 0 0 1 0
pv1-none	0 -18 4 -8 0 -1 -24 6 12
pv1=be	3 3 0 -2 7 2 -10 -6 -6
pv1=buy	-2 0 -13 0 4 -1 -1 20 -4
pv1=come	0 0 -9 0 8 0 1 0 0
pv1=fall	-6 0 0 0 -1 0 0 0 11
pv1=go	0 0 6 0 -7 0 0 0 0
pv1=import	0 0 0 0 5 0 0 -6 0
pv1=other	0 0 -5 0 8 0 0 0 0
pv1=pay	0 6 0 0 -4 2 -1 -1 0
pv1=sell	-11 0 6 0 1 0 9 -7 -2
pv1=tell	0 0 1 0 -13 5 8 -2 -4
pv1=write	1 0 -8 0 6 0 0 1 0
pv2-none	-3 -12 -2 -9 4 0 -4 0 6
pvt0=be past	0 0 19 0 -9 0 0 -1 -3
pvt0=be present	3 5 -16 0 14 0 -5 0 -7
pvt0=buy future	0 0 0 0 -5 0 0 7 0
pvt0=buy past	-1 0 -5 0 14 0 0 0 -2
pvt0=fall past	-4 0 0 0 -3 0 0 0 11
pvt0=have present	0 0 -3 0 0 0 0 6 0
pvt0=say past	0 2 4 0 -6 -2 -6 2 -1
pvt0=sell past	-11 0 0 0 6 0 9 -5 0
pvt0=take past	0 0 -10 0 3 0 0 5 0
pvt0=tell past	0 0 1 0 -11 5 8 -3 -3
pvt1=be past	0 0 19 0 -8 0 0 -1 -3
pvt1=be present	3 5 -16 0 14 0 -5 0 -6
pvt1=buy future	0 0 0 0 -5 0 0 7 0
pvt1=buy infinitive	0 0 -4 0 -2 0 0 10 0
pvt1=buy past	-1 0 -5 0 14 0 0 0 -2
pvt1=fall past	-4 0 0 0 -3 0 0 0 11
pvt1=say past	0 2 4 0 -6 -2 -6 2 -1
pvt1=sell past	-11 0 0 0 6 0 9 -5 0
pvt1=take past	0 0 -6 0 8 0 0 0 0
pvt1=tell past	0 0 1 0 -11 5 8 -3 -3
q:"	8 0 -23 0 6 0 0 3 -1
q:'s	7 5 -17 0 11 8 -2 0 -14
q:(	0 0 -7 0 14 0 0 0 0
q:)	0 0 -7 0 14 0 0 0 0
q:,	8 -17 6 0 -28 15 -1 -1 10
q:-	-5 5 2 -2 0 0 -6 5 0
q:.	-8 0 3 -13 10 -7 -7 3 -1
q::	-11 -6 4 -6 3 3 2 -3 2
q:;	0 0 8 0 -2 0 0 -3 0
q:<agent>	2 3 -8 0 5 7 -8 -9 0
q:<day-ahead>	0 0 -9 6 0 4 -3 9 -3
q:<day-gone>	11 9 -14 -4 -13 -2 5 8 -7
q:<day-today>	14 -3 -5 0 -2 6 -4 0 -3
q:<duty>	9 20 -8 -2 19 -17 0 -31 4
q:<gate>	-1 6 1 0 1 -5 7 -6 -7
q:<goods-amount>	-12 -11 39 -6 -20 -3 -8 6 -19
q:<goods>	-16 -28 3 -3 32 -8 -6 7 -16
q:<level-noun>	-9 5 19 0 -13 -7 0 0 -5
q:<level>	-2 16 0 1 0 -9 10 -11 -5
q:<money>	3 -9 -3 -7 23 9 -42 -19 9
q:<month-ahead>	3 0 -2 2 -10 7 0 3 -4
q:<month-gone>	19 14 -9 0 -23 0 -14 9 -7
q:<name>	-1 -21 21 -9 14 8 -2 0 -46
q:<not>	-6 -13 8 4 -1 0 -11 19 -8
q:<number>	-17 -12 -1 -5 3 -20 1 -8 37
q:<office>	-3 7 -17 0 -7 6 0 0 12
q:<organisation>	-4 13 7 0 -5 -13 5 -13 2
q:<person>	-8 -6 1 -1 -12 17 8 11 -17
q:<quality>	8 -12 -36 -1 30 3 0 6 -5
q:<seat>	-6 4 -31 0 8 11 -8 9 0
q:<sender>	-15 -8 31 0 -17 -2 0 4 -3
q:<span>	1 0 -3 0 -7 3 -7 19 -12
q:<taker>	0 11 -19 0 11 -10 6 2 -6
q:<v-agree>	-5 -1 -8 0 3 14 -3 2 -2
q:<v-bear>	6 6 -27 -1 4 16 0 0 -5
q:<v-begin>	-4 -2 -1 0 17 -1 -19 -12 8
q:<v-buy>	0 -5 -11 0 -2 -3 -13 36 -26
q:<v-deny>	0 4 8 0 -3 0 -1 0 0
q:<v-down>	0 -19 4 -6 -23 0 -1 2 28
q:<v-end>	0 12 19 0 -16 0 -7 -3 -6
q:<v-impose>	-20 -1 -4 -9 11 10 7 6 -26
q:<v-propose>	-1 2 -47 0 27 0 4 14 -15
q:<v-say>	10 1 12 2 -23 0 3 3 -17
q:<v-sell>	-15 -9 49 -4 -1 -15 9 -36 -24
q:<v-stay>	0 17 2 0 -19 0 1 0 -2
q:<v-suspend>	2 15 -14 0 9 -6 0 0 -10
q:<v-target>	6 9 -10 -2 1 2 -5 -2 -2
q:<v-threaten>	0 0 0 2 -9 0 8 0 0
q:<v-up>	-5 0 28 -1 -10 1 -3 -12 -3
q:?	2 2 -10 0 2 -3 -6 11 0
q:a	15 1 -11 -1 -16 5 8 -4 0
q:about	9 0 -9 0 14 -2 -2 -1 -8
q:according	0 0 -9 0 -1 0 0 0 7
q:add	0 0 19 1 -15 -1 -1 0 0
q:after	13 -1 0 1 -8 0 0 0 -5
q:agreement	0 0 -1 0 -8 5 0 5 0
q:all	2 -4 9 0 -13 0 0 0 -3
q:among	0 0 -5 0 -3 0 0 1 8
q:an	9 -2 -4 0 0 8 0 -4 -6
q:and	7 6 -35 7 -2 2 0 12 0
q:answer	0 0 -11 0 5 -1 14 -4 -1
q:are	-1 5 0 8 -1 0 -2 -2 -1
q:ask	0 0 -22 0 11 -7 10 7 0
q:at	-8 -6 -2 1 16 8 -1 -6 -9
q:back	-2 18 -2 7 -6 -9 -3 0 -4
q:be	0 0 -20 0 14 5 1 -3 0
q:beef	0 0 11 0 -4 0 0 0 0
q:been	10 5 14 0 -6 -9 -15 0 -9
q:before	-2 0 0 0 21 0 -1 0 -19
q:being	0 0 6 0 1 0 0 0 -1
q:between	0 3 -18 0 -7 -1 -1 2 18
q:both	-7 -7 -24 0 -10 -2 6 8 29
q:bring	-2 0 -2 0 0 0 0 0 9
q:busan	6 0 -4 0 -6 0 0 7 0
q:buy	0 -6 3 -1 -8 0 -6 24 -23
q:buyer	0 0 -14 0 13 0 0 4 0
q:by	0 -14 -7 -3 1 1 4 0 10
q:call	1 -8 2 0 0 -2 4 5 -4
q:chip	0 0 0 0 -2 8 0 0 0
q:come	0 -5 0 -1 -16 -3 -5 5 18
q:company	0 7 -8 0 -13 0 0 15 0
q:cost	-4 11 4 0 -7 0 -1 -11 4
q:count	0 -1 11 0 -3 0 -1 0 -2
q:country	0 -3 -1 0 -4 0 -3 0 17
q:cut	0 -2 11 0 -4 0 0 0 0
q:dairy	0 0 18 0 -13 0 0 0 -4
q:date	0 0 -2 0 2 0 0 6 -2
q:day	0 -1 7 0 -5 1 -2 0 0
q:deal	-4 -6 0 0 5 13 -4 -3 0
q:deficit	35 -2 -10 0 0 -3 0 -3 -22
q:did	0 1 -8 0 2 0 -3 11 -3
q:do	0 0 14 0 -4 0 -1 0 -6
q:doe	0 -4 4 0 -3 0 0 8 0
q:down	11 2 0 0 -5 -3 0 -5 0
q:drop	0 -4 0 0 1 8 0 0 0
q:duty	8 13 0 0 18 -12 -14 -26 1
q:each	0 0 -7 0 0 0 0 13 0
q:earth	0 0 -2 0 0 7 0 0 0
q:emergency	0 15 -5 0 0 -3 0 0 0
q:enter	0 0 -18 0 19 0 0 0 0
q:export	-8 1 35 0 -15 -5 -7 -14 -3
q:fact	0 0 -6 0 0 0 0 7 1
q:fall	-3 -1 4 0 -7 0 4 -3 7
q:far	6 0 -3 0 -4 0 0 3 -1
q:farmer	0 1 -8 0 5 0 0 0 0
q:fee	0 -4 0 0 0 0 9 0 0
q:figure	0 0 5 0 -8 0 -1 0 5
q:first	-1 0 25 0 -13 -1 0 0 -6
q:fish	-1 6 9 0 -10 0 0 0 -5
q:for	-19 0 15 -4 -15 13 12 -4 -11
q:free	-3 -4 24 0 -1 0 0 -19 5
q:from	0 -5 4 -1 3 -6 12 3 -25
q:gap	14 0 -5 0 0 0 0 0 -5
q:give	0 0 -7 0 9 0 0 -1 2
q:go	-5 3 19 0 -4 4 -4 -12 -10
q:good	11 -2 1 -5 -20 -2 -2 10 0
q:grow	0 0 -1 0 6 0 0 -3 2
q:grower	0 -3 18 0 -6 0 0 0 -5
q:had	10 4 -14 0 6 -4 -12 9 -2
q:half	0 -5 15 7 -2 0 1 -6 -14
q:has	8 5 -17 0 0 -7 0 15 -12
q:have	-5 0 6 1 5 -1 -2 -1 -5
q:he	14 -3 -13 0 1 12 -6 4 -17
q:his	8 0 -1 0 0 3 0 0 -5
q:how	-6 3 -23 0 18 5 -2 0 0
q:i	0 0 9 0 -10 0 0 5 0
q:if	0 -5 8 7 0 -2 0 -3 -12
q:import	0 -1 -13 4 13 0 -3 0 0
q:importer	0 17 -2 0 -4 -7 0 0 -2
q:in	19 1 4 -19 -19 0 -23 -3 20
q:invest	-1 -5 -4 0 0 18 0 -1 0
q:investment	0 0 -1 0 -1 11 0 0 0
q:is	8 -10 -25 -5 15 11 0 4 -1
q:it	20 -19 -3 -4 -7 -6 0 0 11
q:its	-3 -5 6 0 -5 -2 5 7 -5
q:keep	0 -1 -6 0 3 0 2 2 0
q:know	0 0 9 0 -5 3 -1 0 -3
q:last	1 -10 -7 -8 24 -9 -23 0 6
q:lose	0 0 9 4 -9 0 0 0 0
q:make	9 0 4 0 -11 9 -6 -4 -4
q:may	-1 4 19 0 -16 0 0 -1 0
q:meet	13 -2 -2 0 -8 7 -5 0 -2
q:member	0 0 0 0 0 -6 0 7 0
q:million	0 0 -17 0 25 0 0 0 -6
q:money	0 12 9 0 -12 -3 0 0 0
q:month	7 0 0 0 -6 0 0 0 0
q:more	0 -2 -9 0 1 5 0 3 -4
q:most	-6 0 0 0 -2 0 -3 -1 12
q:mr	0 4 0 0 -6 9 -3 0 -6
q:much	-4 3 -9 0 9 0 -1 0 5
q:new	-1 0 0 0 -4 0 4 6 -2
q:next	6 0 -5 0 -4 0 0 6 0
q:no	4 -5 7 0 -11 6 -8 5 -2
q:nobody	-3 0 12 0 -1 0 0 -2 0
q:not	-4 -7 13 0 -4 -1 0 12 -6
q:now	0 11 -19 0 11 -8 0 7 -2
q:number	0 0 20 0 -20 0 0 0 -4
q:of	-7 -24 26 -6 -8 12 0 4 -21
q:oil	-2 0 22 0 -18 0 0 1 -4
q:on	12 0 -8 0 -9 5 0 0 -3
q:once	0 0 11 0 -2 0 -1 0 0
q:one	0 -4 18 0 -15 0 -3 5 0
q:our	-2 -1 23 0 -10 -3 6 -27 11
q:over	1 0 -8 0 -4 6 1 8 -5
q:own	0 0 0 0 7 0 -3 0 -2
q:part	0 2 8 0 0 0 -1 -1 0
q:pay	-8 4 0 0 0 6 0 -2 -3
q:people	0 0 -11 0 0 0 0 11 0
q:plan	0 0 -8 0 16 8 -1 -13 0
q:port	0 -4 4 0 -1 0 9 0 -6
q:president	3 -5 -1 0 -7 12 -3 1 0
q:product	0 0 -5 0 0 0 0 0 11
q:promise	-1 -1 -10 0 -10 2 0 20 -2
q:purchase	6 0 -12 0 -10 0 0 18 0
q:put	-6 -10 13 0 0 3 9 -3 -10
q:quarter	0 0 0 8 -1 -2 0 0 0
q:quota	0 0 -2 0 7 0 0 -3 0
q:raise	0 0 2 0 -6 0 4 0 0
q:rare	0 0 -2 0 0 7 0 0 0
q:rate	0 3 -7 0 0 0 3 0 0
q:reach	1 0 -8 0 -2 7 0 8 -1
q:reckon	0 -4 12 1 -8 -2 -1 0 2
q:refund	0 18 -4 0 -1 -4 -4 0 0
q:report	4 0 -6 0 0 0 -3 0 8
q:reporter	0 1 -19 0 16 0 0 0 0
q:rule	0 1 9 0 -3 0 0 0 0
q:sale	-3 -7 25 0 -4 -2 -5 0 -6
q:salmon	0 0 -22 0 23 0 4 0 0
q:same	0 0 20 0 -6 0 0 0 -14
q:say	6 5 0 -1 3 -1 -7 6 -24
q:season	0 0 21 0 -17 0 0 0 0
q:second	-6 -3 10 0 -3 -1 -1 0 7
q:sell	-2 -2 19 -1 5 -2 -2 -9 -18
q:set	0 -4 -5 0 -2 10 0 0 1
q:sheet	0 0 -3 0 0 0 0 7 0
q:ship	0 -7 11 0 -11 0 18 -12 -4
q:shipbuilding	0 -6 -3 0 0 14 0 0 -1
q:side	0 0 0 0 8 0 0 -5 1
q:sign	0 -1 5 0 1 6 0 -6 -9
q:since	3 15 -18 0 -6 -5 9 1 -8
q:so	2 0 -1 0 -6 0 0 8 0
q:some	0 0 0 0 7 0 0 -7 0
q:soybean	5 0 -27 0 -25 0 -1 42 -3
q:spring	0 0 -5 0 12 0 0 -4 0
q:stake	0 0 -2 0 8 0 0 -6 0
q:stand	0 0 -5 0 -1 0 0 6 4
q:stay	-3 22 -13 0 8 -2 -6 -1 -4
q:steel	0 -3 -3 0 4 7 8 -12 0
q:take	0 0 -5 0 21 0 0 -10 -2
q:talk	0 0 0 0 16 0 -5 -3 -2
q:tariff	1 9 -10 -3 -1 -5 9 -9 2
q:tea	0 0 -11 0 16 0 0 0 -6
q:tell	0 0 -5 1 -6 0 0 0 1
q:than	1 0 -9 0 -1 7 0 5 -9
q:that	0 20 3 1 -17 -13 -8 5 -2
q:the	9 14 15 -1 -7 -10 -12 -12 -10
q:their	-4 8 -4 0 4 4 -6 -1 -1
q:them	-1 0 24 0 -23 0 0 4 -3
q:then	0 -2 0 1 -2 0 0 7 -5
q:there	-1 -2 8 0 -18 0 4 -2 5
q:they	-5 0 10 0 -4 5 0 0 -9
q:thi	7 0 7 0 -4 3 -7 6 -18
q:third	0 3 2 0 0 0 0 -14 8
q:three	8 0 -13 0 -12 0 0 10 7
q:through	0 3 -5 0 -3 0 0 9 0
q:time	-2 0 0 0 2 0 0 -5 6
q:to	1 -15 15 -8 -4 12 0 -7 -6
q:trade	-4 -7 -32 -2 -4 -6 -6 -8 51
q:two	2 -8 -20 -1 -10 1 0 -10 37
q:under	0 2 25 0 -11 -3 -1 -19 3
q:until	0 6 -3 0 5 0 -5 0 0
q:up	-1 -5 -15 0 11 12 -2 9 -6
q:us	-1 14 4 3 -19 -2 -2 -4 7
q:value	0 0 10 0 0 0 0 0 -3
q:volume	0 0 -10 0 20 0 0 -6 -1
q:want	0 15 -15 0 0 0 -3 6 -6
q:was	24 0 -19 -3 -5 0 -9 -5 9
q:way	0 0 0 0 -3 0 0 0 8
q:we	-6 -6 0 0 22 -4 -4 0 -21
q:week	0 3 9 0 1 -1 -4 -3 -2
q:were	0 -4 11 0 13 -2 -3 -8 -12
q:what	3 -8 1 0 -16 4 -1 0 7
q:where	0 0 -13 0 0 0 0 14 0
q:which	-7 4 -21 0 16 14 -12 0 0
q:who	0 3 -7 0 20 -6 -3 -6 -2
q:will	-1 -14 -19 0 -17 17 2 19 3
q:with	34 -17 -14 0 0 14 -7 -19 -6
q:without	0 0 -17 0 18 0 0 0 0
q:worth	-15 -9 -1 2 18 0 -11 1 0
q:would	0 -11 15 1 -1 -4 0 -1 -4
q:write	2 -8 0 0 0 1 7 1 -11
q:year	-1 -23 -1 -8 26 -19 -22 4 3
q:you	0 0 -4 0 -4 0 0 2 9
q:zero	0 -3 -6 0 0 9 0 0 0
q:—	0 0 -3 0 -9 0 0 3 13
qt=future	-3 -2 -6 0 -21 14 2 15 -4
qt=modal	-7 -4 7 1 2 -4 -5 1 0
qt=past	16 9 2 -11 18 -6 -18 -18 -16
qt=perfect	0 11 0 -2 -6 -6 -7 20 -11
qt=pluperfect	7 -9 2 0 -14 -1 -10 13 1
qt=present	-8 -6 10 2 5 4 0 -13 -9
quoted	0 -8 -5 0 -8 0 6 0 18
r1='	0 0 7 0 0 0 0 -4 0
r1=)	0 0 0 0 0 -6 0 9 0
r1=,	-6 9 -5 -13 13 -6 6 3 -15
r1=.	-6 -9 8 -16 -9 -4 8 8 3
r1=;	2 0 -15 0 14 -3 1 3 -4
r1=<end>	-1 0 -7 4 19 0 0 -12 -5
r1=<span>	-16 11 8 14 5 -9 0 -9 -23
r1=<v-begin>	5 0 -11 0 7 3 0 0 -3
r1=<v-down>	0 0 -13 2 7 0 0 4 0
r1=<v-impose>	0 3 1 1 -16 0 7 0 -2
r1=and	3 0 4 0 -9 -3 -2 13 -4
r1=are	0 -3 14 0 -3 11 -4 -8 -6
r1=at	0 3 -9 0 2 -2 1 -8 6
r1=before	4 -1 7 0 -12 0 0 5 -3
r1=by	3 0 -1 -6 0 0 -2 -1 6
r1=each	0 -3 0 0 -1 0 0 0 10
r1=for	5 5 -1 0 -21 5 -1 8 2
r1=from	-6 -1 16 0 1 -1 -5 -7 -1
r1=had	0 5 -4 0 -1 -1 0 8 0
r1=in	-4 5 -8 -20 3 9 2 -15 10
r1=into	0 -1 0 0 0 8 0 0 0
r1=is	0 3 -9 0 -4 6 0 6 0
r1=last	3 0 6 -1 -10 -4 0 -14 14
r1=less	-3 0 0 0 11 0 0 0 -2
r1=more	15 0 -10 0 -8 7 -2 4 0
r1=next	0 -6 0 0 0 0 12 0 -3
r1=of	-12 -27 -1 10 21 -14 -29 0 11
r1=on	0 -2 -12 0 9 -7 6 0 2
r1=over	0 -2 0 2 -5 0 -3 9 0
r1=since	0 0 11 0 -4 0 0 0 0
r1=that	0 -3 9 0 1 4 0 -11 0
r1=the	10 0 6 0 -12 0 0 0 -2
r1=thi	1 0 -13 -1 8 0 -4 3 1
r1=to	0 0 23 0 -19 -3 -1 -9 1
r1=worth	-3 0 0 0 0 0 0 9 -1
r2=,	-7 -11 1 6 4 -1 6 -12 1
r2=.	-3 11 14 0 1 0 -23 -7 -20
r2=<day-ahead>	7 0 0 0 -8 0 0 0 0
r2=<duty>	0 7 -5 0 -4 -1 6 0 -3
r2=<end>	-8 -10 2 -11 3 -6 8 6 0
r2=<goods>	-4 -14 6 -5 16 -12 -11 -6 2
r2=<level>	-3 0 -2 0 10 0 0 -1 -3
r2=<money>	2 0 -8 0 -2 7 -2 0 0
r2=<name>	0 -8 7 4 -7 8 -7 5 -9
r2=<number>	9 -22 -3 -8 7 -2 0 -27 23
r2=<quality>	0 -9 -8 -2 18 -8 -11 6 -1
r2=<sender>	0 -5 14 0 -2 0 0 0 0
r2=<span>	0 -4 -6 2 -3 -1 8 7 -2
r2=<v-buy>	-3 0 -4 0 7 -14 0 16 0
r2=<v-impose>	3 5 -1 0 0 1 -2 0 -6
r2=<v-say>	0 0 5 0 -9 0 0 8 -3
r2=<v-sell>	0 0 13 0 -3 1 0 -6 0
r2=a	0 0 10 1 -14 0 -2 4 -10
r2=according	-2 7 0 0 3 0 -1 0 -3
r2=and	-2 -3 3 0 -6 -5 0 18 -1
r2=at	-2 6 1 0 -6 0 0 4 -1
r2=be	0 0 0 0 0 6 0 -2 0
r2=been	-3 9 -6 0 -3 -2 0 10 0
r2=by	0 14 -6 0 0 0 0 -3 -3
r2=coal	0 0 13 0 -6 0 0 -7 0
r2=collect	0 8 0 0 0 0 0 0 0
r2=each	0 0 -2 0 -3 0 0 9 4
r2=energy	0 0 0 0 0 -11 0 14 0
r2=export	0 0 10 0 -1 0 0 -2 0
r2=farm	0 0 0 0 0 0 0 6 0
r2=from	0 0 16 0 -32 0 5 14 -3
r2=good	0 -1 0 0 6 -3 -2 -4 5
r2=import	0 0 -2 0 8 0 0 0 0
r2=in	1 10 -10 0 -3 0 0 -2 2
r2=investment	0 0 -1 0 -1 22 0 -11 0
r2=it	0 0 -5 0 2 0 0 -5 7
r2=of	0 0 -16 0 11 0 0 7 -4
r2=on	6 0 0 0 -3 0 -3 0 2
r2=rice	0 0 0 0 8 0 0 -6 0
r2=soybean	0 0 -1 0 -4 0 0 10 0
r2=steel	0 0 18 0 -9 0 0 -3 -1
r2=sugar	0 0 -5 0 -15 0 0 11 7
r2=tea	0 0 6 0 -4 0 0 0 0
r2=than	8 0 -4 0 6 1 -2 -6 -1
r2=the	-6 10 0 -3 2 -3 -4 -3 2
r2=thi	0 0 15 0 -10 0 0 -5 0
r2=to	-1 -8 -18 6 22 9 -1 1 -11
r2=which	0 0 0 0 11 0 -5 0 -3
r2=worth	0 0 7 0 0 0 0 -6 0
r2=year	15 -2 -8 -6 -2 -9 8 -14 11
r3='s	0 0 0 7 0 0 0 0 0
r3=,	0 -1 1 3 -25 -1 3 1 12
r3=.	0 0 5 -3 -2 3 6 -38 12
r3=;	4 0 -15 0 0 0 0 0 15
r3=<day-ahead>	0 0 -5 0 0 0 0 11 0
r3=<duty>	0 9 9 0 0 -6 -11 -14 2
r3=<end>	-7 -2 11 -9 4 -6 0 1 -9
r3=<gate>	0 0 7 0 -9 0 0 0 6
r3=<goods>	-8 3 -9 -2 28 -11 -7 -1 -10
r3=<name>	0 -7 0 -1 0 14 -4 -1 -10
r3=<person>	0 0 -10 0 8 -1 0 9 -1
r3=<quality>	4 0 -7 0 0 0 0 5 0
r3=<seat>	0 0 -4 0 2 0 7 0 0
r3=<sender>	0 -2 6 0 0 0 -1 2 0
r3=<span>	0 2 15 0 -32 0 0 -5 15
r3=<v-bear>	0 0 -11 0 7 0 0 5 0
r3=<v-begin>	0 -1 0 0 11 1 0 -6 0
r3=<v-buy>	0 9 0 0 -2 0 0 -6 0
r3=<v-down>	0 0 9 0 0 0 0 0 -1
r3=<v-impose>	-2 6 -2 0 7 1 0 -3 -4
r3=<v-propose>	0 0 0 0 0 8 0 -2 0
r3=a	0 0 10 0 -4 0 0 0 0
r3=and	0 0 -11 0 11 0 -2 2 0
r3=at	0 0 0 0 0 0 8 0 -1
r3=beef	0 0 -2 0 7 0 0 -1 0
r3=before	10 0 6 0 -6 0 0 -5 -2
r3=by	-1 0 0 0 -1 0 11 0 -6
r3=collect	0 7 0 0 0 0 0 0 0
r3=duty	0 9 10 0 0 -1 -5 -10 -6
r3=each	0 0 0 0 -3 0 0 0 8
r3=energy	0 0 -2 0 -2 -10 0 17 0
r3=farm	0 0 0 0 -3 0 0 7 0
r3=first	0 8 0 -4 0 -5 -5 -6 6
r3=from	0 0 -34 0 15 0 0 8 0
r3=good	-1 -8 2 0 12 -2 -3 0 -2
r3=in	3 0 23 0 -15 2 -12 -2 -9
r3=investment	0 0 0 0 0 -10 0 13 0
r3=is	0 2 -2 0 -3 0 0 8 0
r3=it	15 0 -12 0 1 0 -3 0 -2
r3=last	1 0 -27 0 28 0 0 7 -12
r3=of	0 0 4 5 -10 -16 -1 24 -3
r3=on	-1 0 5 0 -10 0 7 -3 3
r3=other	0 0 -9 0 11 0 0 0 0
r3=shipbuilding	0 -1 0 0 0 10 0 -1 0
r3=side	0 0 0 0 0 0 0 0 8
r3=tariff	0 0 0 1 0 -3 -3 -2 8
r3=the	-4 -8 1 17 -7 0 0 17 -14
r3=to	-8 10 13 0 -15 -5 0 0 1
r3=wheat	0 0 -3 0 8 0 0 -3 0
r3=which	0 0 0 0 -9 0 8 0 2
r3=with	0 0 -1 0 -3 8 0 0 0
r3=year	0 0 0 -1 -4 -2 -6 1 10
r4='s	0 0 -1 1 -5 0 7 0 0
r4=,	-8 14 16 -2 -1 -6 3 -9 -7
r4=.	0 9 0 -9 7 -3 -15 2 -4
r4=<end>	-5 -4 14 -13 1 -2 2 -16 2
r4=<goods-amount>	0 0 7 0 0 0 0 -6 0
r4=<goods>	6 0 -17 0 5 -1 0 14 -12
r4=<money>	-1 0 2 0 0 6 0 -2 -1
r4=<month-gone>	0 -5 10 0 -3 0 6 0 0
r4=<name>	3 0 -1 4 -8 0 -4 8 -2
r4=<number>	0 0 0 0 -10 0 -4 9 8
r4=<organisation>	0 -8 3 8 0 0 -3 0 0
r4=<quality>	-1 -2 12 0 -10 -14 3 11 0
r4=<span>	-10 -5 -18 0 7 0 -4 9 10
r4=<v-begin>	0 0 6 0 -15 0 0 -6 16
r4=<v-buy>	11 0 -11 0 0 0 0 0 0
r4=<v-say>	0 13 -21 0 17 -2 0 0 -2
r4=<v-sell>	1 0 0 0 7 0 0 -2 0
r4=<v-up>	-1 0 0 0 0 0 -1 -5 8
r4=a	0 0 0 0 -7 0 0 7 0
r4=according	0 0 8 0 -2 0 0 0 0
r4=and	1 0 2 0 -5 7 0 -4 0
r4=at	0 1 -15 0 15 0 0 -3 0
r4=by	0 4 -8 0 -3 0 0 -5 13
r4=direction	0 0 -12 0 10 0 0 0 5
r4=each	0 0 0 0 0 0 0 -1 7
r4=for	0 0 24 0 -13 3 0 -12 -2
r4=from	4 0 -7 0 7 0 0 -1 0
r4=go	0 0 3 0 -13 0 0 -2 10
r4=good	9 0 -9 0 0 0 0 9 -8
r4=in	0 0 -17 0 0 15 0 11 -6
r4=is	0 0 0 0 -8 0 9 0 0
r4=it	-1 0 0 0 -3 6 0 0 0
r4=its	0 0 0 0 -9 0 0 5 4
r4=last	0 0 -23 0 29 0 0 -11 0
r4=most	0 0 8 0 -5 0 0 0 0
r4=of	0 0 -4 2 -7 -12 0 23 0
r4=on	0 5 5 2 -8 0 -5 0 -2
r4=over	0 0 -2 0 -1 -7 0 14 0
r4=quarter	0 11 -2 0 -3 0 0 0 0
r4=say	0 0 -14 0 14 0 0 0 0
r4=season	0 0 -3 0 -8 0 0 13 0
r4=sell	1 0 -3 0 8 0 0 -2 0
r4=tariff	0 0 0 0 0 0 6 0 0
r4=than	1 0 9 0 -12 0 0 0 0
r4=the	0 1 -11 0 10 3 -4 -13 6
r4=to	-3 1 22 0 -27 0 -2 0 4
r4=what	0 0 6 0 0 0 0 0 0
r4=worth	0 0 15 0 -10 0 0 0 -6
r4=year	0 -8 0 0 26 0 -2 -17 -20
r=' worth	0 0 7 0 0 0 0 -4 0
r=, a	0 0 7 0 -4 0 0 0 0
r=, according	-2 7 0 0 3 0 -1 0 -3
r=, and	-2 -2 0 0 -4 8 0 1 0
r=. <end>	-6 -9 8 -16 -9 -4 8 8 3
r=<end> <end>	-1 0 -7 4 19 0 0 -12 -5
r=<span> ,	-7 -12 2 6 11 -1 0 -12 2
r=<span> .	1 12 0 1 8 0 -17 -8 -21
r=<span> of	0 0 0 0 0 0 0 6 0
r=<span> to	0 0 10 7 0 0 0 -3 -7
r=before the	0 0 11 0 -7 0 0 2 -2
r=by <number>	6 -7 3 -1 -4 3 -2 -13 9
r=by the	0 0 -8 0 -2 0 0 14 0
r=for the	6 0 6 0 -8 0 0 0 0
r=from <name>	0 0 -9 0 4 0 0 7 0
r=go to	0 0 -12 0 13 1 0 0 0
r=had been	-1 5 -4 0 -1 -1 0 8 0
r=in <number>	1 -13 0 -3 11 -7 1 -19 11
r=in <span>	0 0 -13 0 0 0 11 4 0
r=in a	0 0 13 0 -3 0 0 0 -6
r=in each	0 0 -1 0 -1 0 0 9 0
r=in good	9 0 0 0 -1 0 0 0 0
r=in the	-21 13 -15 -6 19 2 -9 -14 14
r=last year	4 0 3 -1 -9 -4 0 -14 15
r=less than	-2 0 0 0 8 0 0 0 -2
r=more than	12 0 -7 0 0 1 0 -4 0
r=next year	0 -6 0 0 0 0 12 0 -3
r=of <name>	0 0 -1 7 0 0 0 0 0
r=of <quality>	-5 -5 -10 0 19 -5 -4 2 0
r=of coal	0 0 13 0 -6 0 0 -7 0
r=of energy	0 0 0 0 0 -11 0 14 0
r=of good	-9 0 0 0 9 -1 0 -3 7
r=of investment	0 0 0 0 -1 22 0 -14 0
r=of it	0 0 -5 0 -6 0 0 1 7
r=of rice	0 0 0 0 8 0 0 -6 0
r=of soybean	0 0 -1 0 -4 0 0 10 0
r=of sugar	0 0 -5 0 -15 0 0 11 7
r=of tea	0 0 6 0 -4 0 0 0 0
r=of the	9 0 1 0 -4 0 0 -3 0
r=of what	0 0 10 0 0 0 0 0 0
r=since the	0 0 7 0 -2 0 0 0 0
r=the year	10 0 -3 0 0 0 0 0 -2
r=thi year	1 1 -16 0 11 0 -3 0 2
r=to <name>	0 0 20 0 -10 0 0 -2 0
r=was collect	0 8 0 0 0 0 0 0 0
r=worth of	-2 0 -8 0 7 0 0 2 0
rule:after figure	3 1 0 -17 0 7 2 -7 0
rule:after none	-5 -3 15 -2 1 28 -6 -22 -25
rule:deficit money	57 -9 -25 -1 -21 -14 2 -17 -24
rule:deficit percent	9 0 -1 0 0 0 -2 0 0
rule:duties money	-10 27 0 5 -13 -8 -8 -3 -9
rule:exports money	-7 -17 33 -6 13 -20 -19 -26 -20
rule:exports percent	-1 0 20 0 -7 0 0 0 0
rule:exports tonnes	-2 0 0 0 -4 0 0 17 -9
rule:imports money	-27 2 -15 0 35 -7 -6 2 -23
rule:imports percent	0 0 -7 0 15 0 0 0 0
rule:imports tonnes	-3 -2 -13 0 16 0 0 3 -4
rule:investment money	-19 -26 -14 -4 -22 49 -14 0 -21
rule:none money	-37 20 3 -7 1 3 9 -47 7
rule:none percent	-14 -20 12 18 1 -20 6 -7 -7
rule:none tonnes	-12 -16 14 -10 0 -14 -12 26 -20
rule:none units	-4 -6 -10 -3 13 -7 -5 21 -13
rule:other money	-11 22 2 -1 -26 16 -7 -15 -2
rule:other percent	-2 0 -7 -2 -5 0 21 0 -3
rule:purchases money	-10 -4 6 0 -6 -14 -1 25 -13
rule:purchases tonnes	-9 -10 16 -6 6 -8 -8 -4 1
rule:purchases units	0 0 -6 0 -9 0 0 21 -1
rule:state achieved	2 24 11 -12 -21 -5 -16 -1 0
rule:state aimed at	-37 -1 -11 12 -3 15 -5 19 -9
rule:state reported	-17 -11 18 -29 23 -16 0 -22 4
rule:trade money	-13 -4 -14 -2 -4 -27 0 -36 51
rule:trade percent	-7 0 -7 0 0 0 0 0 19
rule:what deficit	62 -10 -28 -3 -18 -14 0 -19 -26
rule:what duties	-10 27 0 5 -13 -8 -8 -3 -9
rule:what exports	-14 -21 40 -11 5 -26 -25 1 -30
rule:what growth	-2 0 13 2 -6 0 -1 0 -3
rule:what imports	-34 0 -28 -5 48 -11 -11 3 -31
rule:what investment	-19 -26 -14 -4 -22 49 -14 0 -21
rule:what none	-53 3 18 5 8 -18 4 2 -9
rule:what other	-15 21 -3 -7 -30 15 15 -18 -7
rule:what purchases	-23 -19 16 -10 -1 -26 -15 25 -10
rule:what trade	-20 -5 -19 -4 -10 -29 0 -47 66
s:"	-1 -10 -4 0 0 -1 5 0 15
s:'	3 0 17 0 -10 0 0 0 -10
s:'s	-9 4 -8 18 -14 2 7 17 -17
s:(	-1 0 0 0 3 -7 0 10 -4
s:)	-1 0 0 0 3 -7 0 10 -4
s:,	3 -20 12 -10 -10 5 10 0 -8
s:-	-11 10 -2 -3 0 3 -10 12 -5
s:.	-7 -1 13 -13 -3 -6 1 2 -1
s::	0 7 -3 -5 -6 8 -14 -3 8
s:;	0 -8 1 -3 0 -5 4 -5 9
s:<agent>	-12 4 -7 1 -21 -1 11 13 0
s:<day-ahead>	4 -12 0 -4 -14 4 3 6 2
s:<day-gone>	-5 13 -3 0 -1 0 -3 6 -6
s:<day-today>	7 -3 -10 0 2 6 -4 0 0
s:<duty>	-5 20 -16 3 17 -23 22 -32 -8
s:<gate>	-18 20 1 -3 -12 -6 -12 -20 28
s:<goods-amount>	-49 -45 -2 -33 23 -43 -42 49 -25
s:<goods>	-16 -40 13 -41 43 -8 -17 1 -20
s:<level-noun>	18 0 -5 -1 7 -17 -9 4 -10
s:<level>	-7 -25 6 19 16 4 8 -45 -10
s:<money>	5 29 -5 -26 -8 17 -2 -31 2
s:<month-ahead>	0 0 18 0 4 0 0 -10 -16
s:<month-gone>	28 0 -6 -4 -16 -18 -2 -1 4
s:<month-today>	0 0 -7 0 0 0 0 11 0
s:<name>	-17 -40 21 0 14 15 -2 -4 -30
s:<not>	9 -15 -27 13 -3 12 -8 7 1
s:<number>	1 -35 13 -20 10 -40 -15 -4 26
s:<office>	-5 -11 -7 2 -3 -2 17 -13 14
s:<organisation>	-1 5 15 18 0 -6 -7 -28 -11
s:<person>	14 3 -18 -15 2 0 0 14 -3
s:<quality>	4 -5 -7 0 18 0 1 6 -37
s:<seat>	-10 0 -4 -1 -1 0 -5 19 1
s:<sender>	-38 -16 38 -2 -19 7 -1 4 -20
s:<span>	-12 -2 -6 13 -6 4 -2 6 1
s:<taker>	-3 9 -27 0 22 -2 -5 4 -2
s:<v-agree>	-2 8 -10 -5 -12 2 7 9 -2
s:<v-bear>	-23 21 -13 -11 9 15 4 -29 0
s:<v-begin>	-2 -2 -6 0 15 4 -1 -2 -11
s:<v-buy>	-13 -11 -33 -18 34 -10 -15 38 -29
s:<v-down>	8 -5 -4 -11 9 -3 -16 -6 14
s:<v-end>	-18 21 1 10 -7 -11 0 -3 -6
s:<v-impose>	-4 13 -5 0 2 3 0 -2 -15
s:<v-propose>	0 0 1 4 -2 12 -19 -8 1
s:<v-return>	-3 -2 -9 1 12 4 0 -1 0
s:<v-say>	-2 25 -9 8 -16 -5 10 4 -18
s:<v-sell>	-7 -15 48 -13 -10 0 0 -23 -29
s:<v-stay>	10 -25 -10 -21 -13 0 30 0 1
s:<v-suspend>	-9 -5 7 0 0 7 0 3 -13
s:<v-target>	0 9 2 -7 11 -12 -2 -7 0
s:<v-threaten>	0 0 0 0 0 -6 0 7 3
s:<v-up>	-20 -10 6 -1 -3 13 0 -9 13
s:?	0 0 -7 0 -15 0 0 24 0
s:a	0 -2 -5 0 -8 8 19 -9 0
s:about	-2 11 -12 1 4 -13 9 2 -9
s:abroad	0 0 12 0 -8 0 0 -5 0
s:accept	0 13 -8 0 6 -4 0 -4 -1
s:according	-9 6 2 0 -2 -3 -3 15 -6
s:act	6 1 0 0 -4 0 0 0 0
s:additional	7 0 0 0 -6 0 0 0 0
s:after	0 -1 17 -4 -6 6 2 -9 -10
s:again	0 0 6 0 -5 0 0 3 0
s:against	8 3 -11 0 -1 0 0 0 0
s:ago	-2 0 19 0 -16 0 0 0 0
s:agree	0 0 -5 0 0 1 -2 8 0
s:agreement	0 -2 -6 10 0 3 0 0 0
s:aim	0 3 12 -1 -3 -3 -2 -7 0
s:aircraft	0 0 -6 0 1 -3 0 11 0
s:almost	6 0 -3 0 -3 0 4 0 0
s:alone	7 -1 9 0 0 -2 -3 -1 -6
s:also	0 0 -7 0 0 0 2 4 0
s:amount	-3 -2 -3 0 5 0 -4 -2 12
s:an	8 16 -5 0 -27 -4 -1 17 -9
s:and	-7 -12 -11 -3 -7 14 -8 21 1
s:announce	0 -3 0 0 0 7 0 0 0
s:any	0 -1 -7 0 7 7 0 0 -1
s:are	-3 -17 -5 -4 9 14 -17 5 0
s:as	-7 -8 -13 0 -3 13 8 0 4
s:ask	0 -1 -3 0 15 0 0 -3 0
s:at	0 7 -20 -5 -10 12 22 -12 -1
s:average	-12 -3 -25 -10 -20 -2 49 -3 -10
s:back	-1 6 0 0 2 -1 -5 1 -3
s:banana	0 0 -22 0 12 0 0 -9 18
s:be	-19 0 -6 4 4 8 12 -32 8
s:bean	0 0 23 0 -22 0 0 -5 -1
s:beef	0 -4 -6 0 10 -3 0 0 5
s:been	1 20 -15 -4 0 -17 -13 10 3
s:before	8 2 38 -4 -11 -10 -8 -23 -20
s:begin	5 0 4 0 4 0 -1 0 -9
s:below	9 0 -3 0 -2 0 0 0 0
s:between	0 -1 -10 0 -7 -3 0 -7 29
s:bilateral	4 0 -6 3 0 0 0 0 0
s:billion	3 9 -21 0 -3 0 0 0 15
s:board	0 0 0 0 -6 0 0 8 0
s:boeing	0 0 -4 0 -11 -1 0 23 -2
s:book	0 0 -12 0 -1 0 0 16 0
s:border	0 3 10 0 -10 0 0 0 0
s:both	-5 -8 -35 0 -13 -3 -2 0 48
s:brandy	0 0 16 0 -13 0 0 0 0
s:bring	2 13 4 0 -1 -4 -5 -7 -4
s:busan	0 0 -11 0 -3 0 0 19 0
s:but	0 -5 -9 0 0 3 6 0 0
s:buy	0 -10 -13 -6 -1 -3 -14 32 -17
s:buyer	0 0 -13 0 5 0 0 9 0
s:by	8 23 -12 5 -20 -9 -27 7 8
s:call	9 1 -7 0 3 0 0 -7 -2
s:car	-9 -5 3 0 -3 25 -5 -9 -3
s:case	0 0 15 0 -3 0 0 0 -8
s:cash	-5 -9 -12 0 -6 35 -2 -10 -6
s:cement	0 0 -6 0 -1 0 0 9 0
s:charge	5 0 -7 -2 2 0 5 -1 0
s:claim	-1 20 -4 0 0 -7 0 -2 -2
s:coal	0 0 -4 0 13 0 0 -7 0
s:cocoa	0 0 -17 0 19 0 0 0 0
s:cod	0 0 10 0 0 0 0 -4 0
s:coffee	0 0 -7 0 7 0 -2 17 -15
s:collect	-11 38 0 0 -8 -12 -9 -7 -8
s:come	0 0 -11 -4 9 -7 0 11 0
s:commerce	-4 0 12 0 -9 0 4 -3 0
s:commit	0 0 -9 0 -1 0 0 15 0
s:company	-5 -1 -11 0 1 0 8 2 0
s:confirm	0 -4 6 0 0 0 0 9 -5
s:cost	-9 9 -4 25 -10 -5 1 -12 -13
s:could	-5 0 7 0 -4 -3 3 0 0
s:count	-5 8 3 -1 -1 -6 5 5 -13
s:counted	0 0 -4 0 -2 0 7 1 0
s:country	-10 0 -1 0 0 0 0 -12 21
s:crop	0 0 13 0 -3 0 0 0 -1
s:custom	-7 22 7 0 -18 -6 -2 -2 3
s:cut	-1 -3 -6 0 0 11 -6 -10 15
s:data	0 0 0 0 0 0 0 6 0
s:date	0 0 -1 0 7 0 0 -1 0
s:day	12 -6 13 0 -17 0 0 0 -11
s:deal	-4 0 0 0 -1 16 -5 0 -4
s:deficit	52 -12 -15 0 -4 -8 -18 -10 -20
s:did	0 0 1 0 -2 0 0 6 -2
s:direction	0 -1 -24 0 7 0 0 0 27
s:dispute	0 0 -2 0 0 0 0 0 9
s:doe	0 -2 7 0 0 -1 0 0 0
s:double	-10 0 -8 0 1 0 12 0 3
s:down	9 0 -29 -1 11 0 0 -1 7
s:drop	0 0 11 0 -1 0 0 0 0
s:duty	5 20 -15 0 31 -10 -15 -28 -17
s:each	-7 -11 -25 -1 0 -8 -6 13 29
s:earlier	0 11 -7 0 2 0 0 0 -4
s:economy	0 0 -4 15 -3 0 0 -1 -1
s:emergency	-1 20 -2 0 -1 -3 0 -2 -3
s:end	-7 3 -1 4 0 0 -6 1 0
s:energy	-5 -6 -21 0 -19 -5 -1 37 -7
s:estimate	-5 13 -1 13 -17 -10 11 -7 -14
s:ethanol	0 0 -7 0 11 0 0 -2 0
s:existing	0 0 0 0 -7 0 0 12 0
s:expect	-3 10 14 9 2 -9 -12 -20 -10
s:export	-18 -2 56 -3 -33 -7 -7 -4 -5
s:exporter	-1 -1 10 6 -6 -7 3 -2 -6
s:extension	0 6 -4 0 -3 0 0 9 0
s:fact	0 -1 -11 0 0 8 0 11 -2
s:fall	-3 -7 8 -4 -9 -5 0 2 8
s:far	6 11 -14 0 -8 0 0 8 -2
s:farm	-3 0 -15 0 0 -4 0 28 -8
s:farmer	0 0 -7 0 15 0 0 0 0
s:fentanyl	7 0 5 -1 -1 0 -4 0 0
s:figure	2 0 -14 0 21 -2 -4 -6 0
s:firm	0 -4 -6 0 0 4 0 7 0
s:first	9 3 6 -6 2 -12 -12 -1 -3
s:fish	0 0 9 0 1 0 0 -2 -4
s:fishmeal	0 0 2 0 -21 0 0 16 0
s:flower	0 0 -25 0 28 0 0 0 0
s:for	-11 -5 26 -1 -7 6 -2 -9 -7
s:free	-2 -3 -15 0 31 0 -1 -10 -4
s:from	1 -7 0 -3 13 -4 7 -9 -10
s:fruit	0 0 0 0 9 0 0 -8 0
s:gap	21 1 -7 0 -3 0 -3 0 -13
s:go	-1 0 10 0 -10 17 -2 -16 0
s:goal	-1 -1 6 0 -14 0 -1 -8 19
s:gold	0 0 7 0 -6 0 0 0 0
s:good	22 -25 -11 -15 -2 -5 16 -2 0
s:grow	0 0 -3 0 0 0 -1 0 7
s:growth	-5 -1 -2 26 -9 -1 -6 -3 -6
s:guarantee	0 0 -3 0 0 9 0 0 0
s:had	9 23 -23 -4 -4 -21 -4 18 -6
s:half	3 -10 19 0 -7 -6 -6 1 -6
s:has	1 0 -25 -4 0 -9 4 17 8
s:have	-13 10 0 0 -7 -9 5 12 0
s:he	7 4 0 -2 -1 7 0 0 -18
s:here	0 0 9 0 -6 0 0 0 0
s:highest	0 0 0 0 0 0 7 0 0
s:his	15 -3 0 0 0 1 -5 -5 -7
s:hope	-2 -1 16 0 -18 0 0 -3 7
s:how	0 -3 -7 0 -12 11 0 10 0
s:i	-2 -2 9 0 7 -3 0 -13 0
s:if	-3 0 3 0 4 -5 4 0 -14
s:import	-9 4 -43 -4 68 -7 -9 -35 -11
s:importer	-2 9 -12 0 15 -1 -4 0 0
s:in	5 4 11 -17 -8 0 -16 -7 4
s:industry	0 4 -13 0 -4 0 10 0 1
s:intend	0 0 -10 0 3 0 0 10 0
s:into	0 -3 -2 0 0 15 0 -2 0
s:invest	-5 -6 -11 0 -9 23 -1 1 -5
s:investment	-6 -8 4 0 -9 13 -5 6 -9
s:is	-12 6 -18 -3 -5 4 9 16 -3
s:it	23 -9 -2 7 -23 2 -20 2 6
s:its	8 -8 -12 0 -2 -2 -11 21 0
s:joint	0 0 0 0 0 10 0 -1 0
s:last	8 -1 9 -13 4 -17 -17 -6 4
s:law	0 11 0 0 0 0 0 0 -2
s:least	2 4 -11 0 -21 0 -8 19 0
s:leave	0 0 18 0 -3 0 -2 -5 0
s:less	0 0 6 0 6 0 0 -7 -6
s:like	0 0 12 0 0 0 0 -6 -4
s:list	-1 -5 -15 0 14 0 8 -8 1
s:loan	0 0 -2 0 0 8 0 0 0
s:lose	-2 -3 8 2 -8 -1 8 -1 -5
s:loss	0 -5 8 2 -6 -1 1 0 0
s:lower	-6 0 -5 6 0 0 -4 0 8
s:lowest	7 0 0 0 0 0 0 0 -2
s:machinery	0 0 14 0 -7 0 0 0 0
s:maize	0 0 -1 0 9 0 0 -6 0
s:make	0 0 1 0 -8 0 0 0 7
s:market	-1 0 2 0 8 0 0 0 -3
s:may	0 10 0 0 16 -1 -4 -14 -5
s:medicine	0 0 0 0 6 0 0 0 0
s:member	-1 -8 -1 0 21 0 6 -12 -5
s:mid	0 8 -3 0 0 0 0 1 0
s:middle	0 0 -12 0 -1 0 0 17 0
s:milk	0 0 0 0 -17 0 0 0 17
s:million	-28 -11 0 -6 11 -12 -14 25 0
s:ministry	0 0 13 0 -6 -1 -1 0 -2
s:money	0 -3 2 0 12 0 -6 0 -5
s:month	1 8 -8 0 0 0 -2 2 -5
s:more	10 12 -17 -7 -14 11 -11 8 3
s:most	4 1 2 0 -5 0 -12 6 -1
s:mr	-3 4 -14 0 3 4 0 0 5
s:much	0 0 0 0 -14 0 0 12 3
s:my	-1 0 9 0 -13 0 0 0 0
s:narrow	20 0 -6 0 0 0 -2 0 -8
s:nearly	0 0 0 0 -12 0 0 7 0
s:new	-4 -6 13 0 -12 -2 7 2 -2
s:next	0 -9 0 0 -1 -2 9 9 -8
s:no	4 -1 -7 0 -1 7 -4 8 -6
s:nobody	0 0 0 0 3 -2 6 -2 -7
s:not	5 -4 0 0 -2 2 -9 0 0
s:note	-4 8 0 0 -11 0 0 0 5
s:nothing	0 0 -3 7 0 0 0 0 0
s:now	-1 10 -9 0 -2 0 0 4 0
s:number	19 -6 4 0 -19 0 -3 0 -2
s:nut	0 0 10 0 -3 0 0 0 -2
s:of	-9 -13 2 1 3 10 -26 12 -3
s:oil	0 2 29 0 -21 0 0 0 -6
s:olive	0 0 19 0 -16 0 0 0 0
s:on	8 -2 -20 -2 5 -2 2 1 1
s:one	-12 0 -13 0 23 -9 24 -14 -14
s:or	2 10 -8 0 -7 -9 0 -6 12
s:order	-4 -2 11 -1 -14 -4 4 11 -4
s:other	-1 -12 6 0 -1 5 0 3 -1
s:our	1 9 3 14 -6 -5 -9 -2 -12
s:out	0 0 1 0 -10 0 0 11 -1
s:output	0 0 -1 20 -6 -1 -4 -3 0
s:over	-3 -13 2 3 -19 9 -10 18 -7
s:own	-5 1 -7 5 4 -6 -7 2 4
s:pay	-13 23 -16 -1 -10 12 9 -11 -14
s:plan	0 0 0 0 -3 0 -1 -4 12
s:plant	0 -6 0 0 -2 15 -3 0 0
s:plu	0 0 10 0 -8 0 0 0 0
s:pork	0 0 7 0 -1 0 0 0 0
s:port	0 0 -9 0 7 0 0 -8 7
s:president	0 0 -1 0 0 0 0 0 6
s:price	0 0 -12 0 16 3 0 -4 0
s:product	6 0 0 0 -8 -1 0 4 0
s:project	0 0 -7 2 -1 11 0 0 0
s:promise	0 -13 -13 0 -29 22 -1 35 -12
s:published	0 0 -2 0 0 6 0 1 0
s:purchase	-2 -1 -19 0 -32 0 0 36 0
s:put	-4 -4 2 1 -6 5 10 -2 -7
s:quarrel	-5 0 -12 3 15 0 0 -1 3
s:quarter	-7 19 10 -2 -14 -3 -1 -1 -4
s:quota	-4 -2 -17 -3 43 -5 -4 -18 -5
s:raspberry	0 0 16 0 -12 0 0 -3 0
s:rate	-4 -2 17 -2 0 0 0 -3 0
s:reach	-2 0 7 0 -8 -5 3 -1 5
s:reckon	-3 -2 13 4 -15 -4 10 -5 -9
s:record	17 0 -10 0 -2 0 8 0 -15
s:refund	0 23 -8 0 -2 -8 -1 0 0
s:report	11 3 -17 0 -8 0 0 14 0
s:reporter	0 0 0 0 0 -1 10 0 -2
s:return	0 0 -5 0 3 7 0 0 0
s:rice	0 -1 -3 0 9 0 0 0 1
s:rise	0 0 9 0 0 0 0 0 -1
s:run	0 0 0 0 2 -1 -3 -4 7
s:sale	-5 -9 12 0 -8 -6 3 11 -4
s:save	0 17 4 0 -13 -2 0 0 -5
s:say	1 14 -3 -10 8 -9 -3 0 -5
s:season	2 -8 0 -1 -5 -8 8 13 -10
s:second	-6 3 19 -2 1 -5 0 -5 -11
s:sell	5 0 4 -2 6 -4 4 -8 -15
s:send	0 0 28 0 -18 0 -1 -2 -2
s:set	13 -9 4 0 -14 2 1 -12 3
s:sheet	-1 -1 -12 0 1 8 0 9 -3
s:ship	-6 -4 4 0 0 10 5 -13 -3
s:shipbuilding	-6 -14 -10 0 -8 37 -2 -8 -4
s:shipment	-1 0 2 0 10 0 0 -7 -1
s:should	0 -1 6 0 10 -2 0 -9 0
s:show	-2 0 -1 0 -3 0 0 9 4
s:shrimp	0 0 2 0 2 0 0 -7 0
s:shrink	7 0 -10 -1 10 0 0 -4 0
s:side	-4 -11 0 0 -12 2 -5 -4 25
s:sign	5 -5 3 0 -9 0 11 -1 -8
s:since	2 -16 0 -5 0 -2 12 7 -2
s:smallest	9 0 -2 0 0 0 0 0 -1
s:so	-1 14 -13 0 -7 0 -4 5 4
s:some	-7 16 1 0 -17 -14 16 0 -13
s:south	0 0 18 0 0 0 -1 -6 -1
s:soybean	-3 0 -24 0 -33 -4 0 48 -1
s:spring	0 0 -1 2 8 -1 0 0 0
s:stake	-4 22 9 0 -23 -10 1 -4 -5
s:stand	10 0 -9 0 -4 0 -2 9 -2
s:start	4 0 -9 0 -11 0 12 0 7
s:state	-1 0 -12 0 9 0 -5 0 6
s:stay	-5 -1 6 0 6 6 -6 -2 -8
s:steel	-4 0 12 0 10 -2 -3 -13 -6
s:still	-4 -6 -1 0 -6 14 0 2 0
s:sugar	0 0 -8 0 -15 0 0 6 15
s:sum	9 1 -3 0 0 -2 0 0 0
s:surplu	-7 -5 -3 0 -4 -2 21 -2 2
s:suspend	0 0 0 0 5 0 6 0 -8
s:take	-11 3 -1 7 4 -5 -7 4 -4
s:target	0 0 2 0 -7 0 0 -1 7
s:tariff	-12 10 -4 3 -26 -10 24 -3 6
s:tea	0 6 17 0 -26 0 0 10 0
s:technology	0 -3 -5 0 0 0 0 7 0
s:tell	4 0 -2 0 -3 4 6 -2 -7
s:than	8 13 -5 -10 -6 14 -3 -10 0
s:that	9 9 9 0 3 -13 -6 -22 -8
s:the	9 -2 2 4 -8 -8 2 5 -10
s:their	6 2 -9 0 1 0 -1 0 0
s:them	3 -2 22 0 -9 -7 -2 0 -4
s:themselve	-2 -1 -2 0 0 0 0 0 14
s:then	3 0 -4 0 0 0 -2 10 -2
s:there	11 -3 14 0 -19 5 0 -9 -10
s:these	0 0 -8 0 12 0 0 0 0
s:they	-9 0 19 0 -7 0 2 0 -6
s:thi	-6 -4 20 -1 -24 0 -3 8 -1
s:third	0 0 5 0 -10 -1 -3 -3 12
s:those	-2 -2 9 0 0 -4 -1 8 -2
s:thousand	0 0 9 0 -5 0 0 0 0
s:three	-3 0 0 0 -13 0 -1 4 10
s:through	0 0 -7 0 -3 0 -1 8 3
s:timber	0 0 -4 0 6 0 0 0 0
s:time	0 0 9 0 -2 0 0 0 0
s:to	1 -21 20 -11 -14 5 -2 4 -6
s:toyota	-1 5 -9 0 -5 14 -2 0 0
s:trade	-9 -17 -15 0 -44 -6 -8 -4 60
s:truce	11 -10 5 6 -11 0 -5 3 -7
s:two	-17 -13 0 -1 -17 0 -15 0 39
s:under	8 21 0 0 -19 0 -11 0 -11
s:undertaken	0 0 0 0 0 0 0 6 0
s:until	3 0 -4 0 3 0 3 0 -6
s:up	-9 3 -17 -6 26 7 -16 -17 5
s:us	7 0 0 0 4 -3 0 -10 -3
s:value	-1 -3 -7 0 21 -5 3 -5 -8
s:volume	-5 0 -6 0 9 0 -1 -10 13
s:want	10 -10 -3 0 12 -6 10 -17 -1
s:was	11 0 2 -3 -15 0 0 2 -3
s:way	1 -3 1 0 -14 -1 0 0 10
s:we	-9 15 8 -5 14 -18 1 -22 -7
s:week	0 -2 -7 0 11 0 0 0 -4
s:were	-5 -15 -2 -2 8 -8 15 5 -5
s:what	-11 7 32 0 -21 -8 -18 4 -17
s:wheat	0 0 2 0 4 0 0 -8 0
s:when	5 0 0 0 6 0 -3 0 -6
s:where	0 0 -1 0 0 6 0 0 0
s:which	-13 -1 -1 3 2 3 3 -7 2
s:who	1 0 2 0 -2 -7 0 9 0
s:whole	-3 6 7 0 0 0 -1 -8 2
s:will	-6 1 0 -3 -2 19 -15 2 -14
s:wine	0 0 0 0 6 0 0 0 0
s:with	19 -27 -31 -8 -10 8 4 9 6
s:within	0 0 -6 0 -5 0 0 10 3
s:without	1 -8 -1 9 0 0 0 0 0
s:worth	-18 -21 16 -2 0 0 -10 11 -4
s:would	-12 -1 -10 21 23 -3 4 -13 -26
s:write	0 -3 0 0 6 3 -1 0 -1
s:yarn	0 0 -5 0 -2 0 0 0 11
s:year	18 -26 5 -17 11 -28 -4 -5 4
s:—	0 1 -16 0 14 -1 -2 6 -2
s:•	0 0 0 0 -7 1 0 3 2
sa:"	0 -9 10 0 -2 -1 6 0 0
sa:" .	0 0 0 0 7 0 0 0 -2
sa:' worth	0 0 7 0 0 0 0 -4 0
sa:'s	-5 0 8 11 -22 0 0 1 0
sa:(	0 0 -1 0 0 -15 0 15 2
sa:)	0 0 -1 0 0 -7 0 12 0
sa:,	1 -2 1 0 -3 -3 8 -2 -1
sa:, <goods-amount>	0 0 8 0 -3 0 0 -4 0
sa:, <level>	0 0 14 0 0 0 0 -11 -2
sa:, <money>	0 -4 0 0 -1 12 0 0 0
sa:, <number>	0 0 -1 0 -9 0 0 0 11
sa:, <person>	0 0 -17 0 11 0 0 6 0
sa:, a	3 0 14 0 -10 0 -2 0 -1
sa:, according	-6 6 1 0 0 -2 -1 9 -6
sa:, after	0 0 6 0 0 9 0 -12 0
sa:, against	6 0 -1 0 0 0 0 0 0
sa:, and	4 -10 -7 1 -2 4 -5 9 -2
sa:, as	-10 0 -2 0 0 0 12 0 1
sa:, at	0 6 -2 0 0 0 0 0 0
sa:, but	0 0 -5 0 6 0 0 0 0
sa:, by	10 11 -6 5 -12 -1 6 -1 -15
sa:, custom	-3 0 9 0 -6 0 0 0 5
sa:, he	0 7 0 0 -6 2 0 0 -2
sa:, if	0 0 -6 0 -5 0 11 1 0
sa:, in	0 0 3 0 -3 1 -6 0 3
sa:, more	0 0 8 0 -10 0 0 0 0
sa:, most	0 0 -2 0 8 0 0 -6 0
sa:, on	0 6 -4 4 -2 0 0 0 0
sa:, say	-2 -3 -7 0 9 3 0 0 0
sa:, that	3 0 -3 0 10 0 0 -4 0
sa:, the	9 -1 0 7 7 -8 -1 -4 -17
sa:, to	0 0 -6 0 5 0 0 0 5
sa:, up	0 0 3 0 -6 0 0 -3 5
sa:, with	-6 0 0 0 5 0 0 0 4
sa:.	-7 -1 14 -13 -5 -6 1 3 -1
sa::	0 0 -2 0 -1 7 0 0 0
sa:;	6 -7 -4 -2 2 -5 0 -1 12
sa:; <name>	7 0 -5 0 -8 0 0 0 7
sa:; the	-1 -3 -15 0 8 0 1 -1 12
sa:<agent>	-1 7 8 0 -8 0 -1 -2 -2
sa:<day-ahead>	0 -6 0 -2 -5 0 0 2 4
sa:<day-ahead> ,	0 0 7 0 -1 3 0 -5 0
sa:<day-ahead> .	0 0 0 0 -15 0 7 8 5
sa:<day-gone>	0 1 -6 2 -3 2 0 6 0
sa:<duty>	0 5 -3 0 17 -17 7 -16 -7
sa:<gate>	-10 2 14 0 -27 0 -4 -10 25
sa:<goods-amount> .	0 0 -6 0 12 0 0 -1 -1
sa:<goods-amount> of	0 0 6 0 0 0 0 0 0
sa:<goods>	1 -11 0 -19 25 -2 -24 2 -11
sa:<level-noun>	13 -3 -10 -1 17 -5 -5 -3 -6
sa:<level>	-7 1 12 6 12 0 -6 -30 -17
sa:<level> .	-12 6 -1 0 9 -5 3 -7 -3
sa:<level> less	0 0 14 0 -6 0 0 -3 0
sa:<level> more	0 0 6 0 0 0 0 -8 0
sa:<level> of	0 -2 11 6 -7 0 -1 -2 -1
sa:<level> on	6 0 5 0 -5 1 0 -4 0
sa:<money>	-15 -9 5 1 5 3 -7 3 0
sa:<money> ,	-3 0 -7 0 10 0 5 -3 0
sa:<money> .	-6 0 4 0 12 -9 -6 -6 2
sa:<money> <span>	0 -1 6 0 -10 11 0 0 0
sa:<money> by	0 0 0 0 0 -10 0 11 0
sa:<money> in	-2 0 4 0 -7 5 -1 -3 5
sa:<money> last	0 -1 12 0 0 0 0 0 -3
sa:<money> more	0 0 0 0 0 -8 0 9 0
sa:<money> of	0 0 0 0 0 17 0 -12 -1
sa:<month-ahead>	0 0 0 0 8 0 0 -5 0
sa:<month-ahead> and	0 0 0 0 8 0 0 -5 0
sa:<month-gone>	4 6 10 -3 0 -8 0 -11 -10
sa:<month-gone> ,	1 1 1 0 -7 -2 5 0 -5
sa:<name>	-1 -24 17 11 -17 20 -19 -1 -14
sa:<name> 's	0 -2 5 10 -9 0 -4 -4 0
sa:<name> ,	0 0 10 0 -10 7 0 -3 0
sa:<name> .	-4 -2 27 0 -8 0 0 -9 -4
sa:<name> and	0 0 5 0 -12 8 0 0 0
sa:<name> by	0 0 0 0 0 6 0 0 0
sa:<name> in	-5 0 -3 0 13 0 -1 1 -8
sa:<name> last	2 0 2 0 -14 0 0 12 0
sa:<not>	13 -12 -27 6 5 2 -16 11 -2
sa:<number>	19 -19 -6 -2 3 -26 -8 3 9
sa:<number> ,	8 -4 3 0 -14 -5 -7 0 11
sa:<number> .	14 -21 -16 0 10 -16 -6 5 11
sa:<number> and	-2 0 0 0 1 0 0 6 0
sa:<number> in	0 0 6 0 0 0 0 -2 0
sa:<number> of	0 0 8 0 0 0 0 -8 0
sa:<office>	0 -4 0 0 12 0 5 -3 -6
sa:<organisation>	-2 6 0 8 10 -11 -13 -20 4
sa:<organisation> .	0 0 4 0 11 0 0 -13 0
sa:<organisation> in	-3 8 0 0 -5 0 -3 0 3
sa:<organisation> say	0 2 -5 0 11 0 0 0 -2
sa:<person>	0 -11 -17 0 9 -1 -3 22 -6
sa:<person> ,	0 -1 0 0 6 0 0 -3 0
sa:<person> .	0 0 -4 0 -4 0 0 14 -1
sa:<person> has	1 0 -1 0 -1 -6 0 11 0
sa:<person> say	0 0 -14 0 12 0 0 2 0
sa:<quality>	3 -24 1 -4 12 -3 -11 10 -14
sa:<quality> beef	0 0 -2 0 7 0 0 -1 0
sa:<quality> energy	0 0 -2 0 -4 -5 0 13 0
sa:<quality> farm	0 0 0 0 -3 0 0 6 0
sa:<quality> good	0 -2 0 0 8 -1 -7 0 0
sa:<quality> soybean	0 0 0 0 -6 0 0 8 0
sa:<quality> tea	0 0 -2 0 -1 0 0 6 0
sa:<seat>	-5 4 7 0 -1 -5 1 0 0
sa:<sender>	-6 -14 5 -3 4 -11 6 10 0
sa:<span>	-29 0 -6 13 -2 0 0 16 -4
sa:<span> ,	-11 -21 -5 10 8 0 5 0 1
sa:<span> .	-2 6 -2 0 9 12 -25 -9 0
sa:<span> and	0 0 1 0 -2 -5 0 7 0
sa:<span> before	0 9 0 0 0 0 0 0 -3
sa:<span> for	0 0 -9 4 2 0 0 4 0
sa:<span> in	0 12 -3 0 -4 0 0 0 0
sa:<span> of	-4 0 -8 0 0 0 0 12 2
sa:<span> through	0 1 -4 0 0 0 0 7 0
sa:<span> to	0 -1 5 6 0 -2 0 0 -8
sa:<v-agree>	7 7 -11 0 -4 0 -5 2 0
sa:<v-bear>	-3 6 -4 0 13 0 -5 -4 -4
sa:<v-begin>	8 -6 8 -4 7 0 -10 -17 -2
sa:<v-buy>	3 5 -20 -1 9 2 -2 0 0
sa:<v-down>	-4 -5 1 0 7 0 -8 0 0
sa:<v-end>	-3 13 -8 0 10 -1 -3 -5 0
sa:<v-impose>	8 6 -26 0 15 -1 6 0 -16
sa:<v-propose>	4 -3 0 0 -1 12 -10 -8 0
sa:<v-say>	0 0 -24 3 9 -2 14 1 -10
sa:<v-sell>	0 -5 4 -4 5 8 -9 -5 0
sa:<v-stay>	5 -1 -2 -3 11 0 11 -2 -21
sa:<v-suspend>	0 0 -6 0 12 0 4 0 -8
sa:<v-target>	3 5 -4 -1 12 -10 -5 1 -4
sa:<v-up>	-13 -6 3 0 0 5 7 -11 9
sa:?	0 0 -7 0 -2 0 0 13 0
sa:a	-6 -5 6 0 -3 6 0 6 -9
sa:about	0 0 -4 0 8 0 0 0 0
sa:according	-6 6 1 0 0 -2 -1 9 -6
sa:according to	-6 6 1 0 0 -2 -1 9 -6
sa:act	6 1 0 0 -4 0 0 0 0
sa:after	0 0 9 0 -3 8 1 -12 -2
sa:after <money>	0 0 6 0 0 0 0 0 0
sa:agree	0 0 -5 0 0 0 0 8 0
sa:all	1 2 -7 0 0 -1 0 5 -1
sa:an	4 8 -6 0 -9 -1 3 3 -6
sa:and	-1 -12 -6 3 6 10 -15 12 -20
sa:and <goods-amount>	0 0 5 0 -9 0 0 9 0
sa:and <level>	2 0 13 0 -5 0 -5 0 0
sa:and <money>	-1 -2 -12 6 1 24 0 -15 -8
sa:and <month-gone>	0 0 0 0 7 0 0 -8 0
sa:and buy	-3 0 -8 0 8 8 0 -2 0
sa:and had	-5 0 6 0 0 0 0 0 0
sa:any	0 -1 -7 0 7 6 0 0 -1
sa:are	-10 -12 10 -2 0 2 -12 7 2
sa:as	-11 -1 -4 0 0 1 10 0 1
sa:at	-3 11 -36 0 2 -1 9 -5 15
sa:at <level>	2 6 -6 0 0 0 0 0 -2
sa:at least	0 5 -3 0 -3 -3 -1 8 0
sa:at stake	-1 10 0 0 -7 -5 6 0 -3
sa:banana	0 0 0 0 10 0 0 -8 0
sa:be	-6 0 -16 1 3 11 10 -14 -2
sa:bean	0 0 15 0 -10 0 0 -6 0
sa:beef	0 0 -11 0 12 0 0 1 -1
sa:beef and	0 0 -1 0 7 0 0 -2 0
sa:been	-13 13 -11 -1 1 -9 -9 13 5
sa:been collect	0 10 0 0 0 0 0 0 0
sa:before	10 3 30 -3 -11 -8 -6 -18 -14
sa:before ,	0 0 -8 0 8 0 0 0 0
sa:before .	11 0 26 0 -23 -1 0 -5 -2
sa:before the	-6 0 17 0 2 0 -3 -5 -4
sa:begin	5 0 3 0 5 0 -1 0 -9
sa:between	5 0 5 0 1 0 0 -9 -4
sa:boeing	0 0 -1 0 -6 0 0 12 0
sa:both	-1 0 -12 0 -6 0 0 0 21
sa:busan	0 0 -8 0 -1 0 0 12 0
sa:busan .	0 0 -8 0 0 0 0 10 0
sa:buy	6 0 -17 0 10 10 0 -1 0
sa:buy .	12 0 -12 0 -3 0 0 2 0
sa:by	6 21 -3 4 -17 -5 0 -8 0
sa:by <number>	4 -11 0 7 -4 -2 -5 -9 12
sa:by the	-3 7 0 -1 -8 0 -2 7 0
sa:call	9 0 -4 0 4 0 0 -7 -2
sa:car	-3 0 0 0 2 7 0 -4 0
sa:cash	0 -2 -4 0 -1 17 0 -3 0
sa:cash ,	0 -2 -3 0 0 15 0 -2 0
sa:coal	0 0 12 0 -9 0 0 -5 1
sa:coal ,	0 0 9 0 -5 0 0 -4 0
sa:cocoa	0 0 -16 0 16 0 0 0 0
sa:coffee	0 0 -26 0 13 0 0 15 0
sa:collect	-2 22 -7 0 1 -6 -3 -2 -2
sa:collect .	0 9 -2 0 0 0 0 0 0
sa:collect under	0 6 0 0 0 0 0 0 0
sa:come	-1 -4 -4 0 16 -2 0 0 -2
sa:come from	0 0 7 0 -7 0 0 2 0
sa:company	0 0 0 0 0 -8 0 8 2
sa:count	-3 10 -9 0 5 -3 8 -6 -5
sa:count .	-2 11 -5 0 -4 -2 9 0 -6
sa:country	0 0 3 0 2 0 2 -12 0
sa:custom	-5 5 7 0 -7 -3 0 0 5
sa:cut	-1 0 0 0 -2 6 0 0 0
sa:deficit	-5 0 0 0 8 0 0 -1 3
sa:direction	0 -1 0 0 -4 0 0 0 14
sa:direction .	0 0 0 0 -2 0 0 0 11
sa:double	-9 0 -8 0 0 0 12 0 3
sa:down	-6 0 -7 0 12 0 0 0 0
sa:down <level>	0 0 -12 0 17 0 0 -1 -1
sa:down from	-3 0 8 0 -5 0 0 0 3
sa:duty	0 11 -3 -8 21 1 -17 -22 -6
sa:duty ,	0 8 -11 0 9 0 0 -2 0
sa:duty .	-2 3 0 0 8 0 0 -11 0
sa:duty on	0 0 7 0 -7 5 -3 0 0
sa:each	-5 -10 -23 0 0 -7 -5 12 24
sa:each of	0 0 -9 0 -4 0 0 20 0
sa:each side	0 0 0 0 0 0 0 -2 10
sa:earlier	0 11 0 0 -9 0 0 0 0
sa:emergency	0 14 0 0 0 -1 0 0 -1
sa:emergency law	0 7 0 0 0 0 0 0 0
sa:end	-2 6 -1 0 5 0 -2 0 0
sa:end of	0 6 0 0 0 0 0 0 0
sa:energy	0 -2 -5 0 -6 -13 0 25 0
sa:energy over	0 0 -2 0 -2 -7 0 14 0
sa:estimate	0 0 0 8 -15 -2 14 0 -11
sa:estimate .	0 0 -2 8 -5 0 4 0 -6
sa:ethanol	0 0 -7 0 11 0 0 -2 0
sa:expect	-1 0 5 0 -3 0 -1 0 7
sa:export	-1 0 9 0 -7 0 0 0 1
sa:fall	0 0 10 0 -5 0 0 0 -3
sa:far	5 4 -7 0 -4 0 0 3 0
sa:farm	0 0 -5 0 -7 0 0 20 -4
sa:farm good	0 0 -4 0 -5 0 0 17 -3
sa:first	6 7 3 -4 0 -7 -7 -10 0
sa:first <span>	-7 0 -1 0 5 0 0 -2 12
sa:first half	0 0 -3 0 8 0 0 0 0
sa:first quarter	0 11 -2 0 -3 0 0 0 0
sa:for	-10 0 -7 0 2 26 -13 4 -5
sa:for <money>	-4 0 2 0 17 0 0 -20 -3
sa:for <name>	-2 0 11 0 -8 0 0 0 1
sa:for <number>	0 1 -22 0 9 -1 0 10 5
sa:for <span>	0 0 -5 0 8 0 0 0 0
sa:for shipbuilding	-2 -11 -4 0 -2 26 0 -5 0
sa:for the	5 -2 2 2 -18 0 0 11 -1
sa:for thi	0 0 0 0 -4 0 0 7 0
sa:free	0 0 -6 0 16 0 0 -8 0
sa:free of	0 0 -5 0 16 0 0 -9 0
sa:from	-7 -12 3 -3 5 -1 0 6 -2
sa:from <level>	-9 -1 6 0 3 5 -1 -1 -2
sa:from <name>	1 -1 -23 0 17 -2 -2 9 -8
sa:from the	0 0 -6 0 -2 0 0 12 0
sa:fruit	0 0 0 0 8 0 0 -6 0
sa:go	0 -1 14 0 -13 6 -2 -12 4
sa:go from	0 0 8 0 -6 0 0 0 0
sa:go to	0 0 0 0 6 0 0 -6 -3
sa:good	10 -10 11 -7 -4 -10 -2 10 -6
sa:good ,	7 0 6 0 -4 0 0 0 -7
sa:good .	0 0 -3 0 0 0 7 0 0
sa:good each	0 0 0 0 -1 0 0 0 7
sa:good for	0 0 5 0 -9 0 0 3 0
sa:good last	0 0 -5 0 10 0 0 -1 -1
sa:growth	0 0 -1 13 -2 0 -5 0 0
sa:guarantee	0 0 -2 0 0 7 0 0 0
sa:had	-7 13 -1 0 -5 -7 -3 15 -3
sa:had been	-3 13 -11 0 -4 -6 0 14 -2
sa:half	-2 -1 18 0 -10 0 0 0 0
sa:half of	-2 -1 17 0 -9 0 0 0 0
sa:has	0 0 -17 0 4 -9 -3 11 10
sa:have	-4 2 2 0 4 -5 -6 5 -2
sa:have been	-2 -1 6 0 1 0 -4 2 -1
sa:he	1 0 -2 0 -8 1 5 0 -3
sa:he say	0 4 -2 0 -7 0 6 0 -3
sa:highest	0 0 0 0 0 0 7 0 0
sa:i	0 0 11 0 -1 0 0 0 0
sa:if	-1 -2 -4 1 8 -2 6 0 -6
sa:if the	0 0 -2 0 11 0 -3 0 -1
sa:import	0 9 -1 0 2 0 0 -4 0
sa:import .	0 9 0 0 0 0 0 0 -3
sa:in	2 8 13 -23 -8 4 -9 -6 -4
sa:in <month-gone>	8 0 0 0 -6 0 -4 5 -3
sa:in <name>	0 0 18 0 -17 2 0 0 0
sa:in <number>	12 -19 7 -8 5 -14 -3 -7 0
sa:in <quality>	0 -3 7 0 3 0 -5 0 0
sa:in <seat>	-5 7 0 0 0 -8 -3 2 3
sa:in <span>	0 -3 -18 0 11 1 12 -5 -2
sa:in a	-3 0 18 0 -7 0 -1 0 -7
sa:in cash	0 -1 -2 0 0 13 0 -1 0
sa:in duty	0 21 -7 0 -8 -1 0 0 -2
sa:in each	0 0 -9 0 -4 0 0 19 0
sa:in good	23 0 -6 0 -8 0 -1 0 -8
sa:in the	-28 14 2 -10 3 5 -6 -12 10
sa:into	0 -3 0 0 -3 15 0 0 0
sa:invest	0 0 0 0 0 -13 0 17 0
sa:invest <money>	0 0 0 0 0 -14 0 17 0
sa:investment	-1 -2 -3 0 -3 1 0 11 -1
sa:investment .	0 0 0 0 0 6 0 0 0
sa:investment in	0 0 0 0 0 9 0 -6 0
sa:is	0 0 -15 0 -3 9 10 4 -8
sa:is the	8 0 -4 0 2 0 -2 0 0
sa:is to	0 -3 -10 0 0 5 12 0 0
sa:it	14 -7 -1 6 -6 5 -12 -12 5
sa:it .	2 0 -6 0 0 0 0 0 7
sa:it sell	8 0 8 0 -9 0 0 -11 0
sa:its	-3 0 -6 0 -1 -7 -3 14 8
sa:its company	0 0 0 0 0 -8 0 11 0
sa:last	0 2 11 -7 1 -13 -3 -7 0
sa:last <span>	0 0 0 0 -3 0 0 8 0
sa:last season	0 0 -6 0 2 0 0 5 0
sa:last year	2 0 7 -5 6 -9 0 -17 1
sa:law	0 8 0 0 0 0 0 0 0
sa:least	-1 5 -3 0 -5 -3 -1 12 0
sa:leave	-1 0 7 0 2 0 -1 -4 0
sa:less	-2 0 8 0 6 0 0 -8 -2
sa:less than	-2 0 9 0 4 0 0 -8 -2
sa:loan	0 0 -2 0 0 8 0 0 0
sa:lower	0 0 -2 1 -1 0 0 0 6
sa:may	0 8 0 0 9 0 0 -8 -3
sa:month	0 9 0 0 -2 0 0 0 0
sa:more	11 -1 -5 -4 -14 5 -4 5 9
sa:more than	8 0 -1 0 -14 12 0 -10 11
sa:next	0 -9 0 0 0 -1 9 4 -6
sa:next .	0 0 -5 0 9 0 0 0 0
sa:next year	0 -7 9 0 -9 0 10 -1 -3
sa:no	5 0 -4 0 -4 0 -1 11 -4
sa:not	6 -6 -3 0 0 0 -6 0 3
sa:of	-27 -15 2 13 0 -7 -28 21 7
sa:of <level>	0 0 13 1 -6 0 0 0 -2
sa:of <money>	-10 0 2 0 5 -16 0 15 3
sa:of <name>	0 0 -14 9 3 0 0 0 1
sa:of <number>	6 1 0 0 -6 0 0 0 0
sa:of <quality>	-11 -7 -6 -1 14 -4 -6 9 -1
sa:of boeing	0 0 -1 0 0 0 0 7 0
sa:of coal	0 0 13 0 -6 0 0 -9 1
sa:of duty	0 0 -9 0 20 0 0 -11 0
sa:of energy	0 0 0 0 0 -11 0 14 0
sa:of farm	0 0 0 0 -4 0 0 14 -1
sa:of good	-9 0 0 0 9 -1 0 -3 7
sa:of investment	0 0 0 0 -1 12 0 -2 0
sa:of it	-5 -1 4 5 -4 4 -1 -9 8
sa:of last	0 9 0 0 -4 0 0 0 0
sa:of rice	0 0 0 0 8 0 0 -6 0
sa:of soybean	0 0 -2 0 -5 0 0 12 0
sa:of sugar	0 0 -5 0 -15 0 0 11 7
sa:of tea	0 0 6 0 -4 0 0 0 0
sa:of that	0 0 9 0 -8 0 0 0 0
sa:of the	7 -11 -9 0 -5 8 -10 13 1
sa:of what	0 0 11 0 0 0 0 -7 0
sa:on	7 0 -4 0 -10 -7 -7 0 15
sa:on <day-ahead>	-3 -1 -2 0 0 0 -1 0 13
sa:on <quality>	6 0 0 -1 -8 0 3 3 -4
sa:on each	0 0 0 0 0 0 0 -2 10
sa:on the	-3 6 0 0 0 0 0 0 0
sa:one	-4 -5 -11 0 7 -1 21 -5 -10
sa:or	-1 3 -2 0 -3 -5 -2 -3 16
sa:other	0 -2 11 0 -8 1 0 0 0
sa:our	-1 12 -8 4 6 0 0 -3 -6
sa:output	0 0 0 13 -4 0 -2 -1 0
sa:output .	0 0 1 10 -4 0 -2 0 0
sa:over	-3 -9 6 4 -16 -4 -8 23 -4
sa:over <span>	-1 -7 0 2 -1 -5 -4 18 -1
sa:own	0 6 -3 0 0 0 0 2 0
sa:part	0 0 7 0 0 0 0 0 0
sa:product	6 0 0 0 -10 0 0 1 0
sa:product .	7 0 1 0 -9 0 0 0 0
sa:project	0 0 -5 2 0 8 0 -1 0
sa:promise	0 -1 3 0 -9 0 0 12 -5
sa:promise for	0 0 0 0 -3 0 0 8 0
sa:purchase	0 0 -2 0 -4 0 0 6 1
sa:quarrel	0 0 -2 0 7 0 0 0 0
sa:quarter	0 13 -2 0 -4 -1 0 0 0
sa:quarter .	0 9 0 0 -3 0 0 0 0
sa:quota	0 0 -4 0 8 0 0 0 0
sa:reckon	0 -4 3 0 -4 0 7 0 -1
sa:reckon .	0 -4 3 0 -4 0 7 0 -1
sa:record	10 0 -5 0 0 0 0 0 0
sa:report	4 4 -2 0 -6 0 0 1 0
sa:sale	0 -4 7 0 0 0 0 0 0
sa:salmon	0 0 -8 0 11 0 0 0 0
sa:say	0 3 -33 -2 20 -4 0 8 0
sa:say .	0 0 -13 0 4 -2 2 6 0
sa:say in	0 9 0 0 0 0 0 0 -3
sa:season	0 -2 0 0 2 -2 -1 8 -2
sa:season ,	0 0 8 0 0 0 0 0 0
sa:season .	0 0 -6 0 5 0 0 5 0
sa:see	0 0 -7 0 6 0 0 1 0
sa:sell	5 0 -9 0 10 0 0 0 0
sa:sell there	8 0 0 0 -3 0 0 0 0
sa:sell to	0 0 -1 0 0 0 0 6 0
sa:set	16 -4 -4 0 0 4 -1 0 -6
sa:ship	-3 -1 0 0 5 11 -2 -8 0
sa:shipbuilding	-5 -13 -7 0 -5 32 0 -9 -1
sa:shipbuilding .	-2 -6 -5 0 -3 23 0 -5 0
sa:side	0 0 -1 0 -2 0 0 0 13
sa:side ,	0 0 0 0 0 0 0 -3 8
sa:since	7 -13 -1 -2 -2 -4 12 6 -8
sa:since <month-gone>	0 -10 6 0 3 0 6 -5 0
sa:since <number>	10 0 -2 0 0 0 0 0 -2
sa:smallest	9 0 -2 0 0 0 0 0 -1
sa:so	0 6 -3 0 -2 0 0 2 0
sa:south	0 0 7 0 0 0 0 -6 0
sa:soybean	0 0 -7 0 -17 0 0 23 0
sa:stake	-1 10 0 0 -7 -5 6 0 -3
sa:steel	-2 0 16 0 0 -1 -2 -7 -4
sa:sugar	0 0 -5 0 -15 0 0 11 7
sa:suspend	0 0 0 0 5 0 6 0 -8
sa:take	0 2 8 0 -7 0 0 0 0
sa:tariff	0 0 3 5 -12 -17 7 3 0
sa:tariff .	0 -1 5 0 -6 -1 0 0 -3
sa:tea	0 0 3 0 -6 0 0 4 0
sa:technology	0 0 0 0 0 -6 0 7 0
sa:than	8 -2 3 -4 -5 9 0 -14 6
sa:than <money>	0 0 -2 0 0 10 0 0 0
sa:than half	0 0 8 0 -12 0 0 0 0
sa:than in	-7 0 -1 0 7 0 -1 -10 10
sa:than it	19 0 -14 0 -7 0 0 0 0
sa:than the	-2 0 11 0 0 0 0 -3 -1
sa:that	8 -3 9 0 -6 3 -10 -6 -1
sa:the	5 6 16 4 0 0 -16 -7 -30
sa:the <day-ahead>	0 0 0 0 -9 3 0 6 0
sa:the <day-gone>	0 1 -1 0 -3 0 0 9 0
sa:the <goods-amount>	0 0 0 0 -7 0 0 9 0
sa:the <name>	-2 -5 -6 0 -18 18 -2 13 -5
sa:the <organisation>	0 6 0 7 11 -9 -13 -25 0
sa:the <quality>	0 0 -7 1 9 0 0 -1 0
sa:the duty	3 -3 6 -1 0 5 -1 -2 -8
sa:the emergency	-1 13 0 0 0 -1 0 0 -1
sa:the end	0 6 0 0 0 0 0 0 0
sa:the first	6 7 2 -4 0 -6 -7 -10 0
sa:the highest	0 0 0 0 0 0 7 0 0
sa:the last	0 0 0 0 -2 0 0 7 0
sa:the next	0 0 -9 0 4 0 0 14 0
sa:the other	0 -1 12 0 -7 0 0 0 0
sa:the quarrel	0 0 -2 0 7 0 0 0 0
sa:the record	10 0 -5 0 0 0 0 0 0
sa:the smallest	9 0 -2 0 0 0 0 0 -1
sa:the tariff	-4 0 0 0 -2 0 12 0 0
sa:the whole	0 1 5 0 -6 0 0 0 0
sa:the year	9 -4 7 -3 -6 -7 -7 -1 7
sa:there	16 0 9 0 -14 0 -1 -12 -1
sa:there .	0 0 12 0 -7 0 0 -8 0
sa:they	0 -4 0 0 -2 0 9 -2 0
sa:thi	0 0 10 -4 -14 -6 -5 1 7
sa:thi season	0 0 10 0 -6 0 0 2 0
sa:thi year	2 0 -7 -1 1 -1 -6 7 0
sa:those	0 0 1 0 0 -6 0 10 0
sa:three	0 0 6 0 -10 0 0 6 1
sa:three .	0 0 7 0 -7 0 0 2 0
sa:through	0 0 0 0 -13 0 0 8 3
sa:through <number>	0 0 -4 0 0 0 0 11 -1
sa:time	0 0 9 0 -2 0 0 0 0
sa:to	-14 -4 20 0 -11 0 -7 6 0
sa:to <level>	-4 -1 -6 1 0 9 2 0 -2
sa:to <money>	3 2 -14 0 6 0 -4 0 7
sa:to <name>	-12 -4 48 -2 -21 -9 -6 -10 -15
sa:to <quality>	0 0 10 0 -6 0 0 -2 0
sa:to <seat>	0 0 7 0 -3 0 0 -1 0
sa:to be	0 0 -14 0 -6 6 13 -4 0
sa:to buy	0 0 0 0 8 0 0 -8 0
sa:to invest	0 0 0 0 0 -10 0 12 0
sa:to the	-5 1 -4 6 0 0 0 7 -3
sa:trade	8 -1 -3 3 0 0 -2 0 0
sa:under	3 13 -1 1 -5 0 -2 -3 -5
sa:under the	-2 11 -3 1 0 0 0 -1 -2
sa:up	0 0 -10 0 13 0 0 0 0
sa:us	4 0 23 0 -22 0 0 -1 0
sa:want	1 0 -4 0 10 0 0 -6 0
sa:was	-3 4 -6 0 -2 0 8 2 -1
sa:was collect	0 8 0 0 0 0 0 0 0
sa:way	0 -1 5 0 -15 0 0 0 9
sa:way .	0 0 6 0 -14 0 1 0 9
sa:we	0 0 0 0 14 0 0 -10 -4
sa:were	1 -8 -2 0 -14 -1 6 14 3
sa:what	-2 0 16 -2 0 -3 -4 -1 -4
sa:what <name>	0 0 13 0 0 0 0 -3 0
sa:what the	0 0 -11 0 7 0 0 5 0
sa:wheat	0 0 5 0 4 0 0 -11 0
sa:which	-9 0 -7 0 4 1 4 0 0
sa:which is	0 0 0 4 -10 0 8 0 0
sa:whole	0 1 5 0 -6 0 0 0 0
sa:will	0 -4 -1 0 12 0 -1 -2 -5
sa:with	0 -7 -13 0 4 10 0 1 -2
sa:with <name>	10 -1 -2 0 -5 6 -1 0 -3
sa:within	0 0 -4 0 -6 0 0 7 3
sa:worth	-5 0 14 0 -6 0 -2 7 -12
sa:worth <money>	0 0 13 0 -6 0 0 0 -7
sa:would	-6 -8 14 0 9 3 -9 -7 -6
sa:year	8 -13 13 -19 0 -15 -1 -4 3
sa:year ,	3 -6 -3 0 0 0 3 -1 6
sa:year .	-3 -8 16 -10 4 -5 0 -7 -8
sa:year ;	-1 0 -12 0 5 0 0 0 11
sa:year and	-4 1 2 0 6 0 0 -10 0
sa:year before	13 -2 17 0 -13 -1 -1 -6 -3
sa:—	0 1 -11 0 8 0 0 0 0
sb:"	0 -7 -2 0 -7 0 6 0 14
sb:'	5 0 13 0 -8 0 0 -3 -6
sb:' worth	4 0 8 0 -7 0 0 0 -4
sb:'s	-6 9 -19 8 -1 2 12 15 -19
sb:'s own	0 0 0 0 9 0 -3 0 0
sb:'s surplu	0 0 -5 0 0 0 17 0 -9
sb:'s trade	-4 0 0 0 0 0 -1 0 12
sb:(	0 0 3 0 2 -7 0 10 -8
sb:)	0 0 3 0 3 9 0 -11 -7
sb:,	1 -29 4 -8 -2 6 0 10 -5
sb:, <name>	0 0 0 0 -2 -2 -3 0 11
sb:, <number>	0 0 0 0 0 0 0 0 6
sb:, <person>	-1 -3 13 0 -8 -5 3 0 -2
sb:, a	5 0 20 0 -12 0 -1 -4 -7
sb:, after	0 0 12 -1 0 0 0 0 -7
sb:, and	5 0 2 0 0 7 0 0 -19
sb:, at	0 0 -5 -4 11 1 0 0 0
sb:, but	0 -1 -4 0 -1 2 8 0 0
sb:, by	-2 0 6 6 0 0 0 0 -2
sb:, down	3 0 -8 0 0 5 0 -1 0
sb:, from	0 0 -1 0 0 0 6 0 0
sb:, he	0 0 -7 0 0 8 0 0 0
sb:, if	0 0 11 0 -4 0 0 1 -6
sb:, it	6 0 5 0 0 0 0 -4 -6
sb:, of	0 3 -3 0 11 1 -1 0 -9
sb:, on	0 -4 1 0 0 0 -1 0 6
sb:, say	0 -7 16 0 -4 0 0 0 0
sb:, that	0 0 -18 0 19 0 0 0 0
sb:, the	15 0 -20 0 -5 -2 0 9 0
sb:, to	-3 0 0 0 7 -2 0 -11 8
sb:, up	0 0 3 0 -2 0 0 -6 7
sb:, was	7 0 -12 0 0 7 -1 0 0
sb:, where	0 0 -1 0 0 6 0 0 0
sb:, which	0 0 0 0 0 0 0 -7 4
sb:, with	2 0 3 0 -5 0 0 10 -9
sb:-	-7 10 -10 0 1 2 -7 8 -3
sb:.	-4 5 3 0 -1 11 -3 0 -13
sb::	0 8 -1 -5 -4 1 -13 -3 9
sb:: <goods-amount>	0 0 -6 0 10 0 0 4 -5
sb:: <money>	5 0 0 0 -8 10 0 -2 -7
sb:: <name>	0 0 -1 0 12 0 0 -7 0
sb:: <number>	0 -1 -15 0 -1 0 10 -4 14
sb:: last	0 0 -26 0 18 0 0 0 10
sb:: the	2 0 -9 0 5 0 0 0 0
sb:: we	0 11 0 0 -5 0 -2 0 0
sb:;	-5 0 7 0 -1 0 5 -3 -1
sb:; the	0 0 -2 0 -1 0 8 0 0
sb:<agent>	-9 -1 -18 1 -12 -2 13 16 2
sb:<day-ahead>	4 -3 0 0 -13 4 2 3 -1
sb:<day-ahead> ,	5 -1 7 0 -11 -1 3 0 0
sb:<day-gone>	-3 11 0 -4 0 -5 0 0 -4
sb:<day-gone> ,	0 0 0 0 6 0 -2 0 0
sb:<day-gone> that	1 0 -1 0 10 0 -1 0 -3
sb:<day-gone> the	-2 9 10 0 -16 0 0 0 1
sb:<day-today>	3 -2 -9 0 0 8 -4 1 0
sb:<duty>	-3 17 -17 3 0 -6 15 -19 -3
sb:<gate>	-7 18 -10 0 3 -4 -5 -12 9
sb:<goods-amount>	-12 -3 6 -3 2 -5 -6 13 -10
sb:<goods-amount> from	0 0 13 0 -11 0 0 -1 0
sb:<goods-amount> in	0 0 0 0 7 0 0 1 -5
sb:<goods-amount> of	-3 0 -6 0 4 0 0 4 3
sb:<goods>	-16 -36 15 -27 33 -9 -9 2 -23
sb:<level-noun>	8 2 0 0 -6 -10 -3 8 -4
sb:<level>	1 -14 -3 -4 6 21 5 -15 -9
sb:<level> ,	13 -1 0 0 -6 7 0 -7 -6
sb:<level> in	-7 0 18 -3 -1 -1 2 -4 -3
sb:<level> last	0 0 -6 0 -2 2 0 0 10
sb:<level> of	0 0 -11 0 11 0 0 0 0
sb:<level> on	0 0 6 0 4 0 -2 -1 -1
sb:<money>	-5 2 11 -6 -9 15 0 -15 0
sb:<money> '	0 0 11 0 -8 0 0 0 0
sb:<money> ,	1 1 -1 0 -8 3 4 0 0
sb:<money> ;	0 0 14 0 -5 0 0 -7 -1
sb:<money> <span>	-1 0 17 0 -12 1 0 -8 1
sb:<money> and	0 0 7 0 -3 0 0 0 -1
sb:<money> by	0 0 -3 0 0 8 0 0 0
sb:<money> from	0 0 13 0 -11 0 0 0 0
sb:<money> in	2 -4 -17 0 11 0 -5 0 8
sb:<money> of	-8 0 -10 0 2 -3 10 12 -2
sb:<money> to	0 2 -4 0 8 0 0 0 0
sb:<money> worth	0 0 -13 0 16 1 0 -7 0
sb:<month-ahead>	0 0 19 0 -2 0 0 -3 -16
sb:<month-gone>	27 -7 -15 0 -20 -9 -3 5 12
sb:<month-gone> it	13 0 -6 0 0 0 0 0 0
sb:<month-today>	0 0 -8 0 0 0 0 11 0
sb:<name>	-15 -26 5 -1 19 7 2 3 -27
sb:<name> 's	-8 -6 -14 11 -2 4 15 7 -7
sb:<name> ,	0 -3 6 0 -11 4 -9 2 5
sb:<name> :	-1 0 0 0 4 6 0 -4 -1
sb:<name> and	-4 0 -18 0 9 -11 0 3 19
sb:<name> buy	0 0 23 0 -9 0 -3 -7 -6
sb:<name> come	0 0 -4 0 7 0 0 -1 1
sb:<name> export	0 0 7 0 0 0 0 -1 0
sb:<name> good	10 0 2 0 0 0 0 -5 -9
sb:<name> had	4 0 -3 0 6 0 0 0 -1
sb:<name> has	0 0 -8 0 -6 0 11 9 -4
sb:<name> import	0 0 -7 0 19 0 0 -9 -2
sb:<name> in	-9 0 9 0 0 -3 9 0 -13
sb:<name> intend	0 0 -7 0 2 0 0 6 0
sb:<name> is	-1 0 -19 0 23 0 -2 0 -3
sb:<name> narrow	15 0 -2 0 0 0 -2 0 -5
sb:<name> sell	-22 0 -4 0 19 0 8 -2 -2
sb:<name> ship	0 0 10 0 -3 0 0 -4 0
sb:<name> take	0 -2 -12 0 23 0 0 -2 0
sb:<name> tariff	0 8 -5 -1 -2 0 8 0 0
sb:<name> to	0 0 17 0 -7 0 0 -6 0
sb:<name> was	9 0 -2 0 -3 0 0 1 -2
sb:<name> were	0 0 13 0 -6 0 0 0 0
sb:<name> will	-3 -2 -4 0 -16 10 -3 11 5
sb:<not>	-3 -7 -2 6 -14 10 0 -1 6
sb:<number>	-4 -17 0 -12 6 -4 10 -27 25
sb:<number> ,	16 -6 1 -1 -10 -4 -10 -11 14
sb:<number> :	-5 -6 2 0 -10 -6 9 -22 23
sb:<number> <name>	-3 0 23 0 -7 0 0 -12 0
sb:<number> and	-7 0 -5 0 2 0 9 0 0
sb:<number> it	-5 0 -4 0 0 0 0 16 -5
sb:<number> million	0 8 -13 0 6 0 0 0 0
sb:<number> the	1 -8 -6 0 5 -1 8 -8 3
sb:<number> we	0 0 -17 0 8 0 0 0 12
sb:<office>	-5 -5 -7 3 -21 0 13 -8 20
sb:<organisation>	0 0 12 12 -11 0 0 -15 -7
sb:<organisation> ,	0 -4 6 0 10 0 0 -8 0
sb:<organisation> expect	-3 -6 10 7 3 0 -1 -7 -8
sb:<organisation> put	1 -6 11 0 -2 0 -1 0 0
sb:<person>	15 9 -9 -13 -3 0 0 -3 0
sb:<person> ,	5 -3 0 0 3 0 -3 2 -7
sb:<person> :	-2 15 -36 0 13 -12 -9 -15 34
sb:<person> had	11 0 -6 0 0 0 -2 0 0
sb:<person> say	4 7 8 0 -12 0 -2 -1 -8
sb:<person> tell	0 0 8 0 -11 -1 10 0 -2
sb:<quality>	5 5 -19 5 16 3 7 -6 -32
sb:<quality> company	0 0 -2 0 0 7 0 0 0
sb:<quality> duty	2 0 5 0 -6 0 0 0 0
sb:<quality> export	0 0 11 0 -6 0 0 0 0
sb:<quality> farm	0 0 -6 0 11 0 0 -3 0
sb:<quality> good	10 0 -9 0 4 0 -2 0 -8
sb:<quality> import	0 0 -4 0 12 0 0 -2 0
sb:<quality> rice	0 0 -1 0 4 -2 0 6 0
sb:<quality> tariff	0 0 0 0 -1 0 8 0 0
sb:<quality> tea	0 7 13 0 -11 0 0 -8 0
sb:<seat>	-2 -8 -10 0 0 4 -13 20 0
sb:<sender>	-32 -9 39 0 -23 21 -13 -6 -23
sb:<span>	13 -5 0 0 -10 7 -7 -9 7
sb:<span> ,	-2 0 0 0 8 4 0 -6 0
sb:<span> and	0 0 0 0 0 8 0 -7 0
sb:<span> to	13 0 -5 -3 0 0 0 0 0
sb:<taker>	0 8 -26 0 16 -2 0 4 -1
sb:<v-agree>	-14 1 -1 -2 -9 3 12 6 -3
sb:<v-bear>	-19 19 -14 -8 3 14 8 -31 1
sb:<v-begin>	-11 1 -15 3 9 4 3 7 -9
sb:<v-buy>	-19 -19 -23 -16 31 -14 -12 38 -39
sb:<v-down>	12 0 1 -11 0 -2 -11 -8 11
sb:<v-end>	-13 11 7 11 -22 -8 2 0 -5
sb:<v-impose>	-14 9 1 3 -5 8 -3 -1 -4
sb:<v-propose>	-1 1 0 4 0 2 -11 -3 2
sb:<v-return>	0 0 -6 0 7 6 0 0 0
sb:<v-say>	-3 27 4 5 -34 -3 -2 4 -12
sb:<v-sell>	-9 -8 51 -6 -15 -13 8 -22 -30
sb:<v-stay>	5 -22 -4 -16 -32 0 22 1 15
sb:<v-suspend>	-6 -2 15 0 -16 8 -5 4 -2
sb:<v-target>	4 4 6 -3 -3 -1 0 -15 1
sb:<v-up>	-5 -2 3 0 -3 8 -6 0 4
sb:a	4 1 -9 0 -8 10 21 -20 -1
sb:a <quality>	0 -2 -6 0 0 0 8 0 0
sb:a deficit	15 0 0 0 -2 0 0 0 -1
sb:a number	0 0 -10 0 -8 0 0 5 12
sb:a quota	0 0 -10 0 16 0 0 -4 0
sb:about	-2 11 -9 1 0 -12 9 4 -9
sb:according	0 0 0 0 -1 0 0 7 0
sb:according to	0 0 0 0 -1 0 0 7 0
sb:after	0 0 9 -2 -1 0 0 0 -7
sb:agreement	0 0 -6 10 0 0 0 0 0
sb:ai	0 0 -1 0 0 6 0 0 0
sb:ai chip	0 0 -1 0 0 6 0 0 0
sb:aim	0 3 12 -1 -3 -2 -2 -7 0
sb:aircraft	0 0 -4 0 -2 0 0 12 0
sb:amount	-3 -2 -2 0 5 -1 -4 0 12
sb:amount to	-1 0 -4 0 -5 0 0 0 15
sb:an	4 8 0 0 -19 0 -8 13 -2
sb:and	-5 0 -3 -11 -24 9 1 10 16
sb:and <name>	-2 0 -18 0 6 0 -2 0 15
sb:and <person>	6 0 0 0 0 0 0 0 -3
sb:and buy	0 0 -6 0 16 -12 0 0 0
sb:and had	-6 0 -2 0 0 0 10 0 0
sb:and the	7 0 -2 0 0 -5 5 0 -2
sb:and to	0 0 -6 0 4 7 0 -4 0
sb:are	4 -2 -18 0 10 14 -3 0 -1
sb:as	1 -6 -8 0 -7 10 -2 1 5
sb:ask	0 -1 -3 0 15 0 0 -3 0
sb:at	5 -2 1 -1 -22 14 17 -7 -17
sb:at about	1 -4 -2 0 -1 0 12 0 0
sb:at least	5 -2 -6 0 -13 3 -4 9 0
sb:at stake	0 15 9 0 -15 -2 -5 0 0
sb:at the	0 0 0 0 0 0 0 0 6
sb:average	-8 -2 -17 -6 -14 0 38 -2 -7
sb:average <quality>	0 0 0 0 -1 0 7 0 0
sb:average tariff	0 0 -5 0 0 0 14 0 -1
sb:be	-11 -2 3 1 0 -1 3 -20 14
sb:bean	0 0 10 0 -11 0 0 0 0
sb:beef	0 -2 3 0 0 -1 0 -2 8
sb:been	11 8 -5 0 0 -5 -2 -2 0
sb:before	0 0 15 0 0 0 0 -5 -7
sb:before the	0 0 -2 0 7 0 0 0 0
sb:between	-10 0 -18 0 -12 -1 0 0 33
sb:between the	-6 0 -14 0 -5 0 -1 0 28
sb:bilateral trade	-1 0 0 0 0 0 0 0 6
sb:boeing	0 0 0 0 -3 0 0 12 -1
sb:book	0 0 -12 0 -1 0 0 16 0
sb:both	-1 -5 -24 0 -7 0 -1 0 35
sb:both side	0 -3 0 0 0 0 0 0 10
sb:brandy	0 0 16 0 -13 0 0 0 0
sb:bring	0 13 6 0 0 -4 -5 -6 -8
sb:bring in	-2 14 7 0 -3 -2 0 -2 -9
sb:busan	0 0 -2 0 0 0 0 8 0
sb:but	0 -1 -4 0 -2 1 7 0 0
sb:butter	0 0 11 0 -9 0 0 0 0
sb:buy	-6 -7 -3 -4 -5 -9 -12 33 -15
sb:buy <goods-amount>	0 0 15 0 -7 0 0 -6 0
sb:buy <money>	0 0 5 0 0 3 0 -7 0
sb:buy <quality>	-1 0 -15 0 21 0 0 -1 0
sb:buy energy	0 0 -3 0 0 -1 0 10 0
sb:buy good	1 0 -8 0 12 0 0 -8 0
sb:buyer	0 0 -13 0 5 0 0 9 0
sb:by	1 6 -11 2 -13 0 -31 11 11
sb:by <level>	0 0 -2 0 0 0 0 0 10
sb:by <number>	0 7 -14 0 -9 6 -2 -5 14
sb:by <person>	0 0 15 0 0 0 0 0 -14
sb:by the	0 0 -1 0 -5 0 0 16 -4
sb:car	-4 -3 5 0 -8 18 -4 -4 -2
sb:cash	-1 -4 -7 0 -2 23 0 -5 -3
sb:cash ,	0 -2 -3 0 -1 17 0 -4 -1
sb:chip	0 0 -1 0 0 6 0 0 0
sb:claim	0 15 -3 0 0 -4 0 0 -1
sb:claim for	0 10 -2 0 0 0 0 0 0
sb:coal	0 0 -18 0 21 0 0 0 0
sb:coffee	0 0 16 0 -3 0 -2 0 -12
sb:coffee for	0 0 9 0 -7 0 0 0 0
sb:coffee worth	0 0 6 0 0 0 0 2 -11
sb:collect	-6 23 3 0 -11 -3 -3 -2 -4
sb:come	0 1 -7 -1 -4 -2 0 11 0
sb:come to	1 2 -8 0 0 -4 0 6 3
sb:commerce	-2 0 0 0 -2 0 6 0 0
sb:commit	0 0 -9 0 -1 0 0 14 0
sb:commit to	0 0 -8 0 0 0 0 12 0
sb:company	-4 -1 -8 0 2 8 9 -5 -2
sb:confirm	0 -4 6 0 0 0 0 9 -5
sb:cost	-6 11 -14 25 -17 -3 2 -7 -8
sb:cost the	0 1 -14 13 -3 -1 7 -1 -2
sb:could	-4 0 7 0 -3 -3 4 0 -1
sb:count	0 -1 11 0 -11 0 -2 10 -8
sb:country	-9 -2 -5 0 0 -1 -2 0 22
sb:custom	0 18 0 0 -11 0 0 0 0
sb:cut	0 -6 -3 0 1 5 -5 -10 16
sb:cut on	0 0 0 0 0 0 0 -2 8
sb:date	0 0 7 0 -5 0 0 0 0
sb:day	14 -4 11 0 -16 -1 0 0 -11
sb:deal	-3 0 3 0 -3 11 -2 -1 -2
sb:deficit	57 -11 -14 0 -16 -7 -16 -6 -25
sb:deficit in	10 0 0 0 0 0 0 0 -4
sb:deficit of	22 -1 0 0 -5 -1 -1 0 -4
sb:deficit with	20 0 -2 0 -1 0 -6 0 -5
sb:dispute	0 0 -2 0 0 0 0 0 9
sb:doe	0 -2 7 0 0 0 0 0 0
sb:down	14 -2 -27 0 0 1 0 0 5
sb:down from	5 0 -4 0 -11 5 2 0 0
sb:down to	14 0 -3 0 0 0 0 0 -8
sb:drop	0 0 11 0 -1 0 0 0 0
sb:duty	9 11 -15 7 12 -14 -5 -7 -12
sb:duty of	12 8 -3 0 -8 -2 -3 0 -2
sb:duty on	3 -2 -5 0 10 -1 0 0 -3
sb:each	0 0 -1 0 0 0 0 1 6
sb:emergency	0 7 0 0 0 0 0 0 0
sb:end	-2 -1 0 5 -8 1 -2 2 1
sb:energy	-2 -1 -15 0 -12 5 0 19 -5
sb:energy for	0 0 -8 0 -6 0 0 15 0
sb:energy over	0 0 0 0 0 6 0 -5 0
sb:estimate	-1 17 -3 5 0 -5 -4 -4 0
sb:expect	0 11 10 9 4 -7 -8 -17 -20
sb:expect to	0 1 -1 1 6 0 0 -5 0
sb:export	-14 0 53 -1 -28 -5 -5 -7 -10
sb:export of	0 0 21 0 -15 0 0 0 -2
sb:export to	-3 0 23 0 -6 0 0 -4 0
sb:exporter	0 0 4 7 -6 -5 4 -1 -4
sb:extension	0 6 0 0 0 0 0 0 0
sb:fact	0 0 -8 0 -8 7 0 13 -1
sb:fact sheet	0 0 -7 0 -1 7 0 8 -1
sb:fall	-4 -6 0 -3 -2 -4 0 3 11
sb:fall by	-10 0 -4 0 -1 0 -1 -2 21
sb:far	0 7 -7 0 -2 0 0 4 0
sb:farm	-1 0 -9 0 4 -2 0 10 -2
sb:farm good	-1 0 -8 0 5 -2 0 9 -1
sb:figure	4 -1 -15 0 22 0 0 -4 -7
sb:firm	0 -4 -6 0 0 13 0 0 0
sb:first	4 -4 1 0 1 -3 -2 4 -7
sb:first <span>	0 0 6 0 0 0 0 -1 0
sb:first half	7 -3 -4 0 4 -1 0 4 -6
sb:fish	0 0 11 0 0 0 0 -2 -3
sb:fishmeal	0 0 -3 0 -17 0 0 20 0
sb:flower	0 0 -23 0 24 0 0 0 0
sb:for	-8 -6 25 0 0 -16 3 -15 -5
sb:for <money>	-6 2 10 0 3 3 -3 -12 -9
sb:for <name>	-2 0 19 0 -14 0 0 0 0
sb:for <number>	0 -8 24 0 -11 -3 0 -2 0
sb:for the	14 -3 -11 0 -10 -6 13 0 -9
sb:for thi	0 0 -3 0 -5 0 0 12 0
sb:forecast	0 0 -2 1 -2 0 0 -2 6
sb:free	0 -1 -7 0 18 0 0 -2 -2
sb:from	9 1 -5 0 9 0 9 -29 -7
sb:from <level>	0 0 -2 0 -2 7 2 0 0
sb:from <name>	0 -2 -14 3 33 -3 -7 -17 -9
sb:from the	8 1 -2 0 5 0 0 -4 -4
sb:gap	21 1 -7 0 -3 0 -3 0 -13
sb:go	-2 0 -1 0 0 12 0 -2 -6
sb:go to	0 0 0 0 -11 14 -1 0 -1
sb:goal	-1 -1 6 0 -14 0 -1 -8 19
sb:goal of	0 0 2 0 -10 0 0 -11 19
sb:good	19 -15 -18 -6 -1 0 17 -13 3
sb:good ,	-1 0 -6 0 -10 0 0 14 3
sb:good for	3 0 -8 0 9 0 9 -10 -3
sb:good to	-10 0 -2 0 4 0 10 0 0
sb:good worth	-6 -6 16 0 -2 -7 4 -7 1
sb:growth	-3 0 0 16 -4 0 0 -2 -4
sb:had	15 12 -22 -2 0 -12 0 4 -1
sb:had a	0 0 -4 0 -1 0 9 0 0
sb:had been	12 1 -12 0 0 -2 0 0 0
sb:half	8 -4 2 0 2 -3 -1 3 -14
sb:half ,	0 0 11 0 -1 0 0 0 -5
sb:half of	9 -2 -6 0 4 -1 0 4 -7
sb:has	1 -1 -12 -2 0 0 8 7 0
sb:have	-8 8 -4 0 -17 -3 11 8 0
sb:have pay	0 -1 0 0 0 0 6 0 0
sb:he	5 3 2 0 3 5 -10 -1 -16
sb:he say	0 6 0 0 0 0 0 0 0
sb:his	17 -2 0 0 -1 0 -3 -3 -7
sb:hope	-1 0 14 0 -14 0 0 -6 7
sb:hope for	0 0 8 0 -12 0 0 -5 9
sb:how	0 -2 -6 0 -12 12 0 10 0
sb:i	0 0 1 0 9 -2 0 -12 0
sb:i want	0 0 12 0 -7 0 0 0 0
sb:if	0 1 12 0 -5 0 0 0 -7
sb:import	-6 -4 -41 -3 71 -6 -7 -34 -15
sb:import <goods-amount>	0 0 -9 0 14 0 0 -2 0
sb:import <quality>	0 0 -16 0 18 0 0 0 0
sb:import from	0 0 -6 0 18 0 0 -4 -2
sb:import good	0 0 9 0 -9 0 0 0 0
sb:import of	0 0 -16 0 30 0 0 -9 0
sb:importer	0 9 -10 0 8 0 0 0 0
sb:in	4 1 -5 -3 0 0 -12 -4 5
sb:in <month-gone>	20 -10 -19 0 -26 -2 -6 7 18
sb:in <number>	0 -7 -2 -2 3 -10 3 -8 15
sb:in a	0 12 0 0 -11 0 0 0 0
sb:in cash	0 -2 -2 0 0 15 0 -3 0
sb:in good	18 0 -14 0 -8 0 -3 -2 7
sb:in return	0 0 -8 0 3 7 0 0 0
sb:in the	-14 0 -5 -5 17 -4 -11 12 0
sb:in trade	-3 0 0 0 0 0 10 0 -2
sb:intend	0 0 -8 0 0 0 0 11 0
sb:intend to	0 0 -8 0 0 0 0 11 0
sb:invest	-4 -5 -9 0 -7 33 0 -12 -5
sb:invest <money>	0 0 0 0 -2 0 0 8 0
sb:investment	-1 -2 8 0 -3 13 -2 -4 -5
sb:investment of	0 0 0 0 0 21 0 -13 0
sb:is	-2 7 -12 -5 -5 -2 0 13 4
sb:is the	8 0 -14 0 14 0 0 -5 0
sb:it	16 -4 -3 0 -16 -1 -14 10 2
sb:it 's	-1 2 3 0 -9 4 0 0 -2
sb:it buy	0 0 4 0 -6 0 0 2 0
sb:it had	14 0 -9 0 2 0 0 0 -6
sb:it has	0 0 9 0 1 0 -4 -3 0
sb:it is	-1 0 7 0 -17 0 0 0 5
sb:it was	1 -6 10 0 0 -5 -5 0 -1
sb:it would	1 0 -16 8 17 0 -2 -9 -3
sb:its	11 -10 -3 0 -1 1 -6 9 -12
sb:its purchase	0 0 0 0 -5 0 0 8 0
sb:last	10 -6 -1 -3 3 -3 -17 -1 5
sb:last <span>	0 0 -1 0 -1 0 0 7 0
sb:last season	0 0 10 0 -8 0 0 0 0
sb:last year	13 -6 -7 0 12 -6 -14 -14 8
sb:least	5 0 -7 0 -14 3 -4 9 0
sb:least <money>	0 0 0 0 0 12 0 -10 0
sb:leave	3 0 11 0 -11 0 0 0 0
sb:like	0 0 11 0 1 0 0 -6 -3
sb:like to	0 0 11 0 -3 0 0 0 -1
sb:list	-1 -5 -15 0 14 0 8 -8 1
sb:list of	0 -4 0 0 8 1 -5 -2 3
sb:lose	-2 -2 9 2 -8 -4 8 0 -5
sb:loss	0 -5 8 2 -6 -1 1 0 0
sb:machine	0 0 12 0 -11 0 0 0 0
sb:make	0 0 0 0 -7 0 0 0 8
sb:make up	0 0 0 0 -7 0 0 0 8
sb:may	0 1 0 0 8 0 0 -5 0
sb:medicine	0 0 -13 0 17 0 0 0 0
sb:member	0 -8 0 0 16 0 6 -8 -4
sb:milk	0 0 0 0 -17 0 0 0 17
sb:million	0 8 -15 0 8 0 0 0 0
sb:month	3 0 -8 0 3 1 0 1 -3
sb:more	0 17 -19 0 0 5 -5 3 -7
sb:more than	-4 17 -18 0 -2 7 -4 4 -7
sb:most	6 0 0 0 -3 0 -8 9 -5
sb:mr	-2 4 -13 0 2 5 0 -1 5
sb:mr <person>	-1 5 -11 0 4 0 0 -1 5
sb:much	0 0 0 0 -13 0 0 12 3
sb:name	6 0 0 0 -3 0 0 0 0
sb:narrow	20 0 -6 0 0 0 -2 0 -8
sb:narrow to	6 0 0 0 0 0 0 0 -4
sb:nearly	0 0 0 0 -9 0 0 7 0
sb:no	0 0 0 0 1 6 0 -2 0
sb:no more	0 -3 0 0 0 8 0 0 0
sb:note	-4 8 0 0 -11 0 0 0 5
sb:number	10 -6 6 0 -15 0 -2 0 0
sb:number :	0 0 -5 0 -5 1 0 -3 12
sb:number of	12 -4 16 0 -19 -3 0 1 -13
sb:of	6 0 0 -8 3 1 -14 9 -10
sb:of <day-gone>	0 9 -1 0 -10 0 0 5 0
sb:of <goods-amount>	0 0 0 0 -4 0 0 -4 7
sb:of <name>	0 0 -21 0 21 0 0 1 -5
sb:of <number>	-1 0 6 0 7 0 0 -6 -9
sb:of car	0 0 8 0 -2 0 0 0 0
sb:of duty	0 0 -4 0 19 0 0 -11 0
sb:of energy	0 0 0 0 0 11 0 -6 0
sb:of good	-9 0 0 0 3 0 6 0 0
sb:of soybean	0 0 -3 0 -6 0 0 11 0
sb:of the	14 -6 -10 0 17 11 -15 0 -29
sb:of thi	0 0 9 0 -12 10 0 0 -2
sb:oil	0 2 27 0 -19 0 0 -1 -6
sb:oil worth	0 0 -7 0 9 0 0 0 0
sb:olive	0 0 17 0 -15 0 0 0 0
sb:on	7 -8 -7 -8 4 0 1 1 0
sb:on <day-gone>	0 0 5 -1 1 0 1 -6 0
sb:on <day-today>	2 0 -7 0 0 1 0 3 1
sb:on <quality>	0 6 -6 0 3 0 1 -1 -6
sb:on good	0 0 -5 0 -5 0 4 0 12
sb:on the	4 -6 3 0 3 0 -4 0 -3
sb:one	-5 1 -3 0 18 -6 3 -7 -4
sb:or	5 7 -4 0 -1 -1 0 0 -2
sb:order	-4 -2 9 -1 -14 -3 4 12 -3
sb:other	0 -8 -3 0 7 2 0 3 0
sb:our	4 -1 13 9 -17 -1 -5 0 -5
sb:out	0 0 0 0 -7 0 0 10 -1
sb:over	0 -1 -5 0 -3 17 0 -3 0
sb:over <span>	0 0 0 0 0 9 0 -6 0
sb:own	-2 -5 -3 5 6 -3 -6 0 6
sb:pay	-11 20 -12 0 -19 9 11 -7 -12
sb:pay <level>	0 -3 0 0 -4 9 3 -1 0
sb:plan	0 0 0 0 -3 0 -1 0 12
sb:plant	0 -3 0 0 0 10 -1 -3 0
sb:plu	0 0 7 0 -4 0 0 0 0
sb:pork	0 0 7 0 -1 0 0 0 0
sb:port	0 0 -8 0 15 0 0 -3 -1
sb:price	0 0 -12 0 16 3 0 -4 0
sb:promise	0 -10 -20 0 -20 21 0 25 -4
sb:purchase	0 0 -15 0 -27 0 0 37 -4
sb:purchase of	0 0 -5 0 -16 3 0 17 0
sb:put	-3 -2 2 2 -7 2 7 0 -7
sb:put the	-7 0 4 4 0 -10 7 0 -8
sb:quarrel	-3 0 -10 3 8 0 0 0 3
sb:quarter	-4 7 13 -1 -8 0 0 0 -3
sb:quarter ,	-2 0 12 -1 -2 0 0 0 -2
sb:quota	-3 0 -13 0 38 -4 -2 -19 -4
sb:quota of	0 0 0 0 14 0 0 -13 0
sb:raise its	0 0 0 0 -2 0 0 6 0
sb:rate	-3 0 13 -2 0 0 0 0 -2
sb:reach	-6 0 7 0 -6 -4 6 0 1
sb:reckon	-1 0 9 3 -9 -3 3 -3 -6
sb:record	7 0 -4 0 0 0 9 0 -14
sb:refund	0 18 -7 0 0 -5 -1 0 0
sb:refund of	0 10 -4 0 0 0 0 0 0
sb:report	5 0 -14 0 0 0 0 12 0
sb:reporter	0 0 0 0 0 -1 10 0 -2
sb:return	0 0 -5 0 3 7 0 0 0
sb:rise	0 0 10 0 0 0 0 0 0
sb:run	0 0 0 0 0 -1 -3 0 8
sb:sale	-3 -4 6 0 -6 -5 4 9 -3
sb:sale of	0 0 6 0 -11 0 0 7 0
sb:salmon	0 0 12 0 -14 0 0 0 1
sb:save	0 17 4 0 -13 -2 0 0 -5
sb:say	2 12 18 -6 -15 -5 -4 -9 -5
sb:say ,	0 0 4 0 0 1 4 -8 0
sb:say in	11 0 -7 0 0 0 0 0 0
sb:say that	-5 14 6 0 -3 -3 -11 -1 0
sb:season	4 -3 0 0 -14 -2 10 5 -5
sb:season ,	5 -2 -7 0 -4 -1 11 3 -3
sb:second	-4 0 16 -1 5 -1 0 -4 -10
sb:sell	0 0 10 0 3 -2 6 -9 -14
sb:sell <name>	9 0 5 0 -4 0 0 0 -2
sb:sell the	-5 0 16 0 -9 0 0 0 0
sb:sell us	0 0 -38 0 39 0 0 0 0
sb:send	0 0 19 0 -13 0 0 0 0
sb:set	-2 -3 9 0 -11 0 4 -10 9
sb:set themselve	0 0 0 0 0 0 0 0 8
sb:sheet	0 0 -7 0 -1 7 0 8 -1
sb:ship	0 0 6 0 -7 0 9 -4 -1
sb:shipment	-1 0 2 0 10 0 0 -7 -1
sb:shipment to	0 0 7 0 -2 0 0 0 0
sb:should	0 0 17 0 -9 -1 0 -2 0
sb:show	0 0 -4 0 -1 0 0 10 0
sb:shrink	7 0 -10 0 10 0 0 -4 0
sb:shrink by	7 0 -3 0 0 0 0 0 0
sb:shrink to	0 0 -7 0 12 0 0 -1 0
sb:side	-1 -8 0 0 -7 3 -2 -2 14
sb:sign	0 -5 5 0 -3 0 12 -2 -6
sb:so	0 8 -9 0 -2 -2 -1 2 7
sb:so far	0 7 -6 0 -1 0 0 4 0
sb:some	-6 13 0 0 -12 -12 17 0 -11
sb:soybean	0 0 -18 0 -19 -3 0 34 -1
sb:soybean :	0 0 -1 0 -2 0 0 8 0
sb:stake	0 15 9 0 -15 -2 -5 0 0
sb:stand	10 0 -8 0 -4 0 -2 9 -1
sb:stand at	11 0 0 0 -2 0 -2 0 -1
sb:state	0 0 -11 0 4 0 -5 5 7
sb:steel	0 0 0 0 10 0 0 -4 0
sb:sugar	0 0 0 0 0 0 0 -6 8
sb:surplu	-4 -4 -13 0 -5 -1 22 -2 2
sb:surplu with	0 -1 -5 0 -1 0 6 0 8
sb:take	-8 0 -7 7 8 -2 -7 5 -3
sb:take <goods-amount>	0 0 -4 0 -6 0 0 12 0
sb:take in	0 0 -3 0 6 0 0 0 0
sb:target	0 0 2 0 -7 0 0 -1 7
sb:target for	0 0 -16 0 0 0 0 0 19
sb:tariff	-20 12 -10 -1 -15 5 18 -8 5
sb:tariff cut	0 0 0 0 0 0 0 -2 8
sb:tariff is	0 0 -1 0 0 0 10 0 0
sb:tea	0 7 14 0 -20 0 0 5 0
sb:tea worth	0 0 10 0 -18 0 0 10 0
sb:technology	0 -3 -4 0 0 10 0 0 0
sb:tell	0 0 0 0 -1 4 7 -3 -5
sb:tell reporter	0 0 0 0 0 -1 10 0 -2
sb:than	0 16 -16 -3 -2 6 -1 3 -10
sb:that	0 11 0 0 12 -17 0 -19 -3
sb:that <name>	0 0 1 0 -12 1 0 11 0
sb:that <quality>	0 11 -12 0 5 0 0 -1 0
sb:that import	0 0 -3 0 8 0 0 0 0
sb:that is	-1 0 -3 0 14 0 0 -2 -1
sb:that it	5 5 -8 0 0 0 0 -5 0
sb:that the	-2 -10 -6 4 0 -6 13 0 0
sb:that trade	0 0 0 0 0 0 0 0 6
sb:the	20 -4 -10 8 -11 -17 8 0 0
sb:the <money>	0 0 -2 0 0 8 0 -2 0
sb:the <name>	5 -3 14 -4 -6 -3 0 0 -14
sb:the <office>	0 -1 -13 0 -9 0 8 -9 18
sb:the <organisation>	0 2 9 14 -8 -2 -2 -9 -11
sb:the <person>	8 -1 -7 0 3 0 0 3 -3
sb:the <quality>	10 0 11 4 -25 -4 4 0 -7
sb:the <seat>	0 0 -13 0 -8 0 0 19 0
sb:the <span>	9 0 -5 0 0 0 0 0 -1
sb:the agreement	0 0 -6 10 0 0 0 0 0
sb:the amount	0 0 0 0 6 0 -1 0 -3
sb:the average	-4 -1 -12 -4 -8 0 28 0 -4
sb:the deficit	25 -3 -5 0 -3 0 -1 -2 -8
sb:the duty	0 8 -5 0 0 0 0 0 0
sb:the emergency	0 6 0 0 0 0 0 0 0
sb:the first	5 -3 0 0 1 -2 -2 6 -4
sb:the goal	0 0 3 0 -4 0 0 0 6
sb:the last	-1 0 -12 0 8 0 0 5 0
sb:the loss	0 0 0 2 -5 0 6 0 0
sb:the other	0 -8 -2 0 7 6 0 0 0
sb:the quarrel	-3 0 -10 3 8 0 0 0 3
sb:the quota	0 0 -12 0 25 0 0 -13 0
sb:the record	15 0 -2 0 0 0 0 0 -8
sb:the tariff	-4 4 8 0 3 0 -6 0 -3
sb:the truce	0 -9 9 8 -8 1 -2 0 -4
sb:the two	-9 -7 -11 0 -14 4 -5 -1 33
sb:the value	0 0 -3 0 8 0 0 0 0
sb:the week	0 0 -15 0 24 0 0 -7 -5
sb:the whole	-4 3 1 0 3 0 0 -6 3
sb:the year	9 -5 -17 0 1 -4 7 8 -2
sb:their	6 2 -2 0 -2 0 0 0 0
sb:them	4 -6 22 0 -14 -6 0 0 -3
sb:themselve	-2 0 -2 0 0 0 0 0 13
sb:themselve the	0 0 0 0 0 0 0 0 7
sb:there	5 -1 6 0 -11 4 0 0 -7
sb:these	0 0 -8 0 12 0 0 0 0
sb:they	-8 2 18 0 -5 0 -9 4 -9
sb:they were	-2 0 16 0 -3 0 0 0 -6
sb:thi	-9 -7 13 0 -11 4 0 6 -11
sb:thi year	-2 0 0 0 0 -1 0 10 -10
sb:third	0 -4 4 0 -8 -2 -2 0 12
sb:those	0 0 6 0 0 1 0 0 0
sb:through	0 0 -9 0 10 0 0 0 0
sb:timber	0 0 -4 0 6 0 0 0 0
sb:to	8 -10 10 -7 -4 0 0 0 -10
sb:to <goods-amount>	0 0 -10 0 10 0 0 2 0
sb:to <money>	3 -1 -6 0 0 -3 4 -4 6
sb:to <month-gone>	8 0 -2 0 10 0 0 -9 -2
sb:to <name>	-21 -2 53 0 -23 -6 4 -13 -21
sb:to a	0 0 -14 0 15 0 0 0 0
sb:to buy	-1 0 -17 0 -4 1 0 20 -2
sb:to invest	0 0 -3 0 -1 22 0 -12 0
sb:to purchase	0 0 -3 0 -3 0 0 11 0
sb:to see	0 0 14 0 -6 0 0 0 -1
sb:to the	-2 0 32 -5 -12 -1 -9 -3 0
sb:toyota	-1 5 -9 0 -5 14 -2 0 0
sb:trade	-20 -13 -11 -5 -44 -5 -4 -1 63
sb:trade ,	0 0 0 0 0 0 0 0 7
sb:trade between	-4 0 -6 0 -4 0 0 0 20
sb:trade deficit	15 0 0 0 0 0 -3 0 -3
sb:trade in	-7 0 -12 0 -6 0 0 0 26
sb:trade with	-1 0 -6 0 0 0 0 0 14
sb:truce	8 -9 8 8 -13 1 -3 0 -5
sb:two	-14 -11 -13 0 -11 0 -14 2 40
sb:two country	0 0 -8 0 -2 0 0 0 15
sb:under	4 10 3 0 -14 0 -5 4 -4
sb:under the	-3 6 5 0 -11 1 -3 5 -2
sb:up	-11 4 -11 -4 18 9 -13 -20 6
sb:up to	0 6 0 0 11 0 -2 -9 -3
sb:us	1 3 -19 0 21 0 0 -6 -1
sb:value	0 -2 -12 0 22 -4 4 -4 -7
sb:value of	0 0 -16 0 21 0 0 0 0
sb:volume	-5 0 -6 0 9 0 -1 -10 13
sb:volume :	0 0 -5 0 18 0 0 -8 -5
sb:want	8 -9 0 0 2 -6 11 -11 0
sb:was	15 -6 8 -1 -16 0 -14 0 0
sb:was worth	-2 0 -4 2 0 0 0 0 9
sb:we	-8 17 3 -4 9 -16 2 -14 -5
sb:we aim	0 0 7 0 -1 0 0 0 0
sb:we buy	0 0 -16 0 16 0 0 -3 0
sb:we would	0 0 -7 0 9 0 0 1 0
sb:week	0 -2 -5 0 12 0 0 0 -6
sb:week that	0 0 10 0 -10 0 0 0 0
sb:were	-11 -6 0 0 22 -4 10 -9 -10
sb:were worth	0 0 -11 0 23 0 -2 0 -3
sb:what	-5 7 21 3 -24 -3 -11 7 -11
sb:where	0 0 -1 0 0 6 0 0 0
sb:which	-3 0 3 1 0 3 0 -7 0
sb:whole	-4 3 1 0 3 0 0 -6 3
sb:will	-11 6 2 -2 -17 18 -11 6 -8
sb:will be	0 -2 13 0 -3 0 -2 -7 4
sb:will buy	0 0 0 0 -2 0 0 6 0
sb:will invest	0 0 -1 0 -2 11 0 0 -1
sb:with	21 -18 -23 -5 -16 -1 5 7 9
sb:with <name>	17 -4 -16 0 -12 0 3 -3 1
sb:with the	16 -6 1 0 -10 -1 -13 8 0
sb:worth	-13 -19 12 -1 1 0 -8 7 -1
sb:worth <money>	-1 0 13 0 -6 4 0 -5 0
sb:worth of	0 0 -2 0 8 1 0 -7 0
sb:would	-6 1 -24 22 16 -7 9 -8 -20
sb:would be	0 -6 -2 0 5 0 8 -7 0
sb:would buy	0 0 -4 0 0 0 0 8 0
sb:would cost	0 0 -16 20 -5 -1 6 -1 -3
sb:would take	0 0 -4 7 -2 0 0 0 0
sb:year	13 -19 -2 -1 12 -19 -1 -4 1
sb:year ,	3 -1 -12 0 18 -4 -7 0 0
sb:year <name>	0 0 6 0 2 0 0 -14 0
sb:year and	0 0 4 0 1 0 0 -7 0
sb:year is	0 0 -10 0 -1 0 0 15 0
sb:year it	-11 0 -1 0 3 0 0 12 -2
sb:year the	24 -1 -16 0 -5 0 0 0 0
sb:year we	0 0 0 0 -3 0 0 8 0
sb:—	0 0 -5 0 7 0 -1 3 -1
sb:•	0 0 0 0 -7 1 0 3 2
sentence about deficit 1	15 0 -6 0 1 0 1 -3 -10
sentence about duties 5	0 9 -1 0 -3 0 0 0 0
sentence about exports 8	-3 0 20 0 0 -6 5 -10 -16
sentence about growth 7	-1 0 16 -4 -6 0 0 0 -2
sentence about imports 9	10 -1 -13 0 19 -3 -7 0 -10
sentence about investment 4	-1 0 7 0 -2 -6 -3 15 -3
sentence about purchases 6	-2 -1 -29 0 -3 15 -1 16 -6
sentence about trade 10	5 2 0 2 -4 3 -20 -14 10
sentence about trade 3	0 0 -5 7 -2 0 0 -1 5
sentence achieved	2 9 -2 0 -8 -2 -4 7 0
sentence aim	-7 0 -11 1 2 1 -4 12 0
sentence not trade	0 0 0 0 -1 -6 3 7 0
sentence period	14 0 -23 -2 2 7 -3 0 3
sentence to come	0 0 -18 10 0 -3 -6 9 -1
sentence trade	0 3 4 0 12 -5 -27 -5 -1
sentence worth	4 0 -10 0 10 0 -1 -6 2
short fraction	0 0 0 -1 7 0 -1 0 0
short no	-6 9 -10 -6 3 0 6 4 -5
short number alone	7 -19 42 -6 -7 -17 -16 -18 -8
short without unit	-18 -8 1 -7 1 -14 -16 22 10
side money	-3 -15 3 -12 19 28 0 -19 -28
side percent	-3 -13 15 23 -17 -14 12 -14 -8
side tonnes	-14 -10 10 -10 3 -14 -11 15 -14
side units	-3 -3 -5 -2 12 -5 -5 13 -5
size % -1	-6 -3 -10 38 -12 -4 -10 -8 -8
size % 0	-26 -4 -17 0 9 -5 28 -13 6
size % 1	15 -19 29 -37 -7 -16 0 -1 -4
size EUR 10	-7 -9 -29 0 47 -9 -6 -13 -3
size EUR 11	11 0 -10 0 -6 0 0 0 3
size EUR 6	-6 13 -11 0 10 -2 -1 0 0
size EUR 7	-22 -11 27 -7 0 -16 21 -15 -16
size EUR 8	-13 -7 5 12 0 -14 -3 -18 16
size GBP 10	0 -3 -5 -3 0 10 0 0 5
size GBP 6	0 6 -5 0 1 0 0 0 0
size GBP 7	-1 -8 23 0 0 -1 -2 0 -9
size GBP 8	0 0 -2 0 14 0 0 -8 0
size GBP 9	0 -2 6 11 -3 0 0 0 -7
size USD 10	23 -5 -37 -8 -23 1 0 8 29
size USD 11	43 45 -74 -16 -34 55 -58 0 -71
size USD 12	-4 -1 -1 0 0 0 7 0 7
size USD 6	-22 24 41 0 0 -19 -16 -20 -41
size USD 7	-32 -16 32 -8 20 -24 -14 -11 -20
size USD 8	-4 -32 25 -5 -20 -15 1 -6 23
size USD 9	-8 -20 -33 -6 -23 -12 35 1 40
size tonnes 2	0 0 -5 0 29 0 0 -24 -4
size tonnes 3	-4 -5 27 -1 0 -2 -1 -7 -26
size tonnes 4	-6 -6 16 -4 19 -6 -5 -28 8
size tonnes 5	-5 -3 8 -2 10 -3 -3 -2 -12
size tonnes 6	-2 -1 7 0 -7 0 -1 -5 17
size tonnes 7	-11 -13 -46 -6 -41 -11 -8 91 -21
size units 2	-3 -4 -6 -1 -34 -5 -3 47 -10
size units 4	0 0 0 0 9 0 0 -3 0
t0=future	-8 2 13 0 -7 -2 -10 2 4
t0=modal	-5 0 3 -5 7 -1 0 -5 0
t0=past	3 -1 -1 -9 2 -12 3 5 -2
t0=perfect	1 3 -15 -5 -4 1 1 10 1
t0=pluperfect	3 11 -2 -3 -3 -5 -8 0 0
t0=present	0 -3 2 3 1 -5 10 -13 -3
t0=present-passive	-2 0 -8 0 0 3 5 -3 1
t1=future	-7 3 11 0 -6 -3 -10 2 4
t1=gerund	0 0 0 0 -2 8 0 -7 0
t1=infinitive	4 -5 0 0 4 -9 -8 7 -4
t1=modal	-4 0 2 -5 10 -15 1 -3 0
t1=participle-passive	-9 6 15 0 -8 0 -6 -4 1
t1=past	0 0 0 -9 3 -13 4 2 0
t1=perfect	0 4 -13 -4 -4 0 1 10 2
t1=pluperfect	3 11 -1 -3 -3 -5 -8 0 0
t1=present	0 -2 -3 3 0 0 12 -15 -1
t2=future-passive	0 0 0 0 0 9 0 -2 0
t2=modal	-2 0 0 0 17 0 0 -8 -6
t2=participle-passive	0 0 2 0 -16 0 0 6 -1
t2=past	18 -11 -8 0 -5 0 5 0 0
t2=past-passive	0 7 0 0 0 0 0 0 -1
t2=pluperfect-passive	-1 5 -4 0 -1 -1 0 8 0
t2=present	-7 4 0 0 -9 8 3 5 -12
top	-4 0 -5 0 -17 0 12 10 0
unit %	0 -30 7 19 -5 -29 17 -18 -1
unit EUR	-27 0 1 3 31 -43 8 -47 5
unit GBP	-6 -8 16 5 8 4 -9 -16 -11
unit JPY	6 26 -18 0 -6 -4 -8 -2 0
unit USD	19 18 -5 -55 -35 28 -7 -14 8
unit tonnes	-38 -39 14 -27 12 -33 -32 31 -15
unit units	-8 -10 -11 -6 8 -12 -9 35 -16
v0-none	-11 -5 9 0 5 2 -32 8 -5
v0=be	12 -8 -1 -3 4 -2 -6 -7 0
v0=bring	-2 18 -4 0 6 -2 -3 -1 -7
v0=buy	0 -2 7 0 -8 0 -5 8 -4
v0=collect	-2 6 8 0 -8 0 0 0 0
v0=come	0 2 2 0 -15 0 0 10 0
v0=commit	0 0 -9 0 0 0 0 14 0
v0=confirm	0 -4 8 0 0 0 0 2 -4
v0=expect	0 12 1 6 7 -7 -5 -12 -15
v0=export	0 0 15 0 -12 0 0 0 0
v0=fall	-6 -3 -8 -1 0 0 3 7 6
v0=forecast	0 0 -3 0 0 0 0 -1 8
v0=go	0 0 0 0 7 0 0 -1 -2
v0=have	-1 -12 4 1 -16 -2 21 -1 -1
v0=hope	-1 0 9 0 -12 0 0 -3 8
v0=import	0 0 -15 0 24 0 0 -8 0
v0=intend	0 0 -3 0 0 0 0 8 0
v0=lose	-1 -5 19 3 -5 0 -3 -3 -2
v0=lower	-1 0 -5 5 6 0 -3 0 0
v0=narrow	15 0 -2 0 0 0 -2 0 -5
v0=other	0 0 -8 -1 -7 0 15 -3 7
v0=pay	-1 6 -4 0 -5 -4 12 0 -5
v0=promise	0 -6 -7 0 -5 12 0 7 0
v0=purchase	0 0 0 0 -1 0 0 7 0
v0=put	0 0 2 3 -2 -4 8 0 -10
v0=reach	-9 -3 6 0 -4 0 8 0 0
v0=reckon	0 2 6 -1 -5 -1 5 0 -5
v0=say	-1 9 0 -3 0 0 -3 0 0
v0=sell	0 0 -1 0 2 0 -1 7 -3
v0=send	0 0 11 0 -6 0 0 0 0
v0=ship	0 0 8 0 0 0 0 -5 0
v0=stand	10 0 -9 0 -4 0 -2 9 -1
v0=take	-2 0 -10 2 17 -1 -1 -3 -2
v0=want	9 0 1 0 2 0 0 -10 0
v1-none	-7 -10 5 0 6 3 -27 8 -6
v1=aim	0 0 6 0 0 0 0 -2 0
v1=amount	-3 0 0 0 0 0 0 0 13
v1=be	9 -7 1 -3 5 -10 -5 -5 2
v1=bring	0 13 6 0 0 -4 -4 -3 -8
v1=buy	-1 -4 1 -2 -6 0 -6 17 -7
v1=collect	-4 11 7 0 -9 0 -1 0 -1
v1=come	0 2 2 0 -15 0 0 10 0
v1=commit	0 0 -9 0 0 0 0 14 0
v1=cut	-1 0 0 0 0 0 0 0 11
v1=drop	0 0 9 0 -2 0 0 0 0
v1=expect	0 11 0 2 4 -2 -4 -6 -17
v1=export	0 0 16 0 -12 0 0 0 0
v1=fall	-6 -3 -6 -1 0 0 3 7 5
v1=forecast	0 0 -3 0 0 0 0 -1 8
v1=go	0 0 -4 0 7 7 -2 -2 -2
v1=have	0 -12 -1 1 -12 -2 21 0 -1
v1=hope	0 0 3 0 -9 0 0 -2 10
v1=import	0 0 -16 0 27 0 0 -12 0
v1=lose	-1 -5 20 3 -5 0 -3 -3 -2
v1=narrow	15 0 -2 0 0 0 -2 0 -5
v1=other	0 0 -6 -1 -6 0 15 -9 5
v1=pay	-2 14 -7 0 -7 -9 11 0 -7
v1=promise	0 -6 -2 0 -2 14 0 0 0
v1=purchase	0 0 -2 0 -4 0 0 11 0
v1=put	0 -1 2 2 -3 -1 7 0 -10
v1=reach	-6 -3 7 0 -5 0 7 0 0
v1=reckon	0 2 6 -1 -5 -1 5 0 -5
v1=say	-1 10 0 -3 0 0 -3 0 0
v1=send	0 0 13 0 -7 0 0 0 0
v1=ship	0 0 9 0 0 0 0 -5 0
v1=shrink	7 0 -5 0 3 0 0 -3 0
v1=stand	10 0 -9 0 -4 0 -2 9 -1
v1=take	-2 0 -13 2 16 -1 -1 0 -2
v1=want	9 0 1 0 0 0 0 -5 0
v2-none	-12 -3 10 -9 5 -20 -5 3 7
v2=be	-1 0 -9 -2 -4 7 4 11 -14
v2=buy	11 0 -12 0 0 0 0 1 0
v2=collect	0 19 -6 0 0 -4 -1 0 0
v2=come	0 0 -13 0 19 0 0 0 0
v2=go	0 0 6 0 -8 6 0 -10 5
v2=import	0 0 -2 0 6 0 0 0 0
v2=leave	0 0 12 0 -8 0 0 -3 0
v2=other	0 0 18 0 -9 1 -2 -6 -5
v2=sell	7 0 -3 0 -5 0 0 5 0
verbless	0 -21 2 4 2 -4 -21 9 4
vt0=be future	0 0 11 1 -4 0 0 -4 0
vt0=be modal	-1 3 -10 0 1 3 -2 0 5
vt0=be past	9 -13 -1 0 7 -9 0 0 -3
vt0=be pluperfect	8 0 -1 0 0 0 0 0 0
vt0=buy modal	0 0 -4 0 -1 0 0 9 0
vt0=buy past	0 0 6 0 -7 0 -2 7 -2
vt0=buy present	0 0 9 0 7 0 0 -14 0
vt0=come past	3 -1 6 0 -13 0 -2 7 0
vt0=come present	-3 3 -6 0 0 0 2 3 0
vt0=expect present	-8 2 8 6 9 -5 -4 -10 -14
vt0=export past	0 0 9 0 -6 0 0 0 0
vt0=fall past	-10 0 -8 0 3 0 0 9 7
vt0=forecast present	0 0 -3 0 0 0 0 -1 8
vt0=have past	0 0 -6 0 -2 0 9 0 0
vt0=have present	-2 -10 9 1 -12 -1 14 -3 0
vt0=hope present	0 0 0 0 -4 0 0 0 10
vt0=import past	0 0 -14 0 21 0 0 -5 0
vt0=intend present	0 0 -3 0 0 0 0 8 0
vt0=narrow past	11 0 -2 0 0 0 -2 0 0
vt0=other perfect	2 5 -13 0 -2 0 2 0 0
vt0=other present	0 -1 -6 0 0 4 4 0 0
vt0=pay past	0 8 0 0 0 0 0 0 0
vt0=pay perfect	0 -1 0 0 0 0 6 0 0
vt0=put present	0 -2 3 3 -2 -8 9 0 -9
vt0=reach future	0 0 7 0 0 0 0 0 -2
vt0=reach past	-6 0 -1 0 0 0 9 1 0
vt0=reckon present	0 5 6 0 -4 0 -3 0 0
vt0=say present	0 12 0 -1 0 -3 0 0 0
vt0=sell past	0 0 2 0 -4 0 0 8 -2
vt0=sell present	0 0 -10 0 13 0 0 0 0
vt0=send past	0 0 7 0 -5 0 0 0 0
vt0=ship past	0 0 8 0 0 0 0 -4 0
vt0=stand present	11 0 -8 0 -3 0 -2 9 -6
vt0=take future	0 0 0 0 -5 0 0 7 0
vt0=take past	-1 0 -7 0 24 0 0 -13 -1
vt0=want present	9 0 -1 0 3 0 0 -7 0
vt1=aim present	0 0 6 0 0 0 0 -2 0
vt1=amount participle	-6 0 0 0 0 0 0 0 8
vt1=be future	0 0 9 1 -2 0 0 -3 0
vt1=be modal	-1 4 -3 0 2 -4 0 0 6
vt1=be past	4 -13 0 0 7 -8 0 0 -1
vt1=be pluperfect	8 0 -1 0 0 0 0 0 0
vt1=bring participle	0 -3 16 0 -8 0 0 0 -1
vt1=buy infinitive	0 0 -7 0 0 -1 0 11 0
vt1=buy modal	0 0 -4 0 -1 0 0 9 0
vt1=buy past	0 0 6 0 -7 0 -2 7 -2
vt1=buy present	0 0 9 0 7 0 0 -14 0
vt1=come past	4 -1 6 0 -13 0 -2 7 0
vt1=come present	-3 3 -6 0 0 0 2 3 0
vt1=expect present	-5 1 6 3 6 -2 -2 -4 -15
vt1=export past	0 0 9 0 -6 0 0 0 0
vt1=fall past	-10 0 -8 0 3 0 0 9 7
vt1=forecast present	0 0 -3 0 0 0 0 -1 8
vt1=have past	0 0 -6 0 -2 0 9 0 0
vt1=have present	-1 -10 1 1 -9 -1 15 0 0
vt1=hope present	0 0 -3 0 -2 0 0 0 11
vt1=import past	0 0 -14 0 21 0 0 -5 0
vt1=narrow past	11 0 -2 0 0 0 -2 0 0
vt1=other perfect	3 5 -12 0 -4 0 2 0 0
vt1=pay past	0 8 0 0 0 0 0 0 0
vt1=pay perfect	0 -1 0 0 0 0 6 0 0
vt1=put present	0 -2 3 3 -2 -8 9 0 -9
vt1=reach future	0 0 7 0 0 0 0 0 -2
vt1=reach past	-6 0 -1 0 0 0 9 1 0
vt1=reckon present	0 5 6 0 -4 0 -3 0 0
vt1=say present	0 12 0 -1 0 -3 0 0 0
vt1=see infinitive	0 0 15 0 -6 0 0 0 -3
vt1=sell past	0 0 2 0 -4 0 0 8 -2
vt1=sell present	0 0 -10 0 13 0 0 0 0
vt1=send past	0 0 7 0 -5 0 0 0 0
vt1=ship past	0 0 8 0 0 0 0 -4 0
vt1=stand present	11 0 -8 0 -3 0 -2 9 -6
vt1=take future	0 0 0 0 -5 0 0 7 0
vt1=take past	-1 0 -7 0 24 0 0 -13 -1
vt1=want present	9 0 -1 0 0 0 0 -1 0
vt2=be past	1 -9 0 0 -8 2 7 5 -4
vt2=be present	-2 6 -6 0 -8 4 0 8 -2
vt2=collect past	0 8 0 0 0 0 0 0 0
vt2=come past	0 0 -9 0 9 0 0 2 0
vt2=go past	0 0 6 0 -6 0 0 -7 8
vt2=import past	0 0 -2 0 6 0 0 0 0
vt2=sell past	8 0 0 0 -4 0 0 -2 0
year earlier	19 -21 2 -11 -3 -22 -9 -7 15
year earlier money	19 -16 -8 -4 0 -17 -1 1 10
year earlier tonnes	-3 0 10 0 -3 0 0 0 3
year earlier units	0 0 6 0 0 0 0 -2 0
year later	-7 -8 2 2 -27 -5 -1 13 14
year later money	-5 -6 15 2 -12 -3 0 -2 5
year later tonnes	0 0 -12 0 -16 0 0 13 16
year later units	0 0 -2 0 0 0 0 7 0
year this	-1 0 3 0 0 -2 -1 12 -9
year this money	0 0 13 0 -2 0 0 2 -6
year this tonnes	0 0 -3 0 0 0 0 8 0`;
