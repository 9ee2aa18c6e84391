// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-12 -4 8 -20 10 -7 -7 5 -5
a:.	-13 0 4 -10 0 -7 -5 8 4
a:<agent>	0 12 0 0 -4 -3 0 0 0
a:<day-ahead>	1 -6 4 -2 0 0 -10 9 -4
a:<day-gone>	-1 0 -8 1 16 0 0 5 -16
a:<day-gone> .	0 -1 -4 1 9 3 0 1 -10
a:<duty>	0 17 -4 -1 10 -13 7 -16 -14
a:<gate>	-2 2 0 0 -20 -6 -3 0 23
a:<goods>	8 -17 12 -9 14 -17 -10 4 -12
a:<level-noun>	0 -6 0 0 21 -7 0 -4 -1
a:<level>	2 -18 0 0 16 3 -2 -15 -2
a:<level> .	-4 -11 0 0 8 10 5 -14 -8
a:<money>	15 9 1 0 -3 -5 -4 -4 -9
a:<money> .	0 0 11 -1 -1 0 0 -7 0
a:<money> in	0 1 -10 0 8 0 0 -1 0
a:<money> more	0 0 0 0 0 -7 0 8 0
a:<month-ahead>	0 0 -12 0 3 6 6 0 -3
a:<month-ahead> and	0 0 0 0 9 0 0 -7 0
a:<month-gone>	0 5 8 -3 8 -12 9 -17 -19
a:<name>	5 -8 1 0 -4 16 -19 2 -7
a:<name> .	0 -3 8 0 1 3 0 -12 2
a:<name> in	-2 0 -5 0 14 0 0 0 -8
a:<name> last	0 0 7 0 -12 0 0 8 -3
a:<name> thi	0 0 12 0 -7 0 0 0 0
a:<not>	0 -3 -11 0 0 5 0 11 -2
a:<number>	0 -21 4 0 -4 -22 -8 12 12
a:<number> .	3 -18 2 2 7 -17 -3 2 -1
a:<quality>	5 -28 -5 -10 9 4 -2 3 0
a:<quality> energy	0 0 0 0 -4 -8 0 17 0
a:<quality> rice	0 0 -2 0 -5 0 0 11 0
a:<quality> soybean	0 0 -2 0 -6 0 0 10 0
a:<seat>	0 -2 8 0 -10 3 8 -6 0
a:<sender>	0 -15 32 -4 -18 10 -3 -6 -7
a:<span>	-17 8 -2 12 -2 -14 5 5 -1
a:<span> .	0 5 0 4 3 0 -16 -2 -7
a:<span> at	0 0 -2 0 14 0 0 -5 -1
a:<span> before	0 10 -2 0 5 0 0 -7 -3
a:<span> of	0 0 4 0 -11 0 0 12 0
a:<v-agree>	0 0 -12 0 8 0 0 2 0
a:<v-begin>	0 -12 0 -1 14 0 -5 -4 -2
a:<v-buy>	11 3 -21 0 -1 3 0 13 -14
a:<v-down>	-8 -8 -25 0 28 1 -3 4 -5
a:<v-end>	-1 0 -3 0 -1 -3 0 -5 17
a:<v-impose>	-2 1 -12 -1 -4 2 6 4 5
a:<v-propose>	0 -5 2 -1 -1 11 -2 -4 0
a:<v-sell>	14 -2 15 -1 -25 3 -2 0 -5
a:<v-stay>	-3 -6 0 -4 10 -6 9 0 -7
a:<v-target>	0 0 4 0 9 0 0 -5 -2
a:<v-up>	-2 -6 12 0 -6 1 -3 -9 8
a:?	0 -2 -2 0 0 14 0 -4 0
a:a	-3 -3 9 -1 -8 12 -1 0 -4
a:affected	0 0 11 0 -4 0 0 0 -3
a:after	0 -4 -4 0 11 -6 0 4 0
a:and	8 -9 16 0 -28 -1 -4 15 -3
a:and <money>	0 0 -12 5 17 5 0 -7 -8
a:and <number>	0 0 10 0 -7 0 0 0 0
a:and buy	0 0 0 0 0 9 0 -7 0
a:and no	0 0 0 0 -3 0 0 10 0
a:and to	0 0 0 0 3 -10 0 3 0
a:are	-2 -14 3 -1 -3 16 -3 0 0
a:as	6 -1 -4 0 11 0 0 -4 -5
a:at	0 6 1 -4 20 -23 7 -19 -5
a:at <level>	1 -4 7 0 6 -2 0 -13 -3
a:at the	0 0 0 0 9 0 0 -2 -1
a:be	-3 18 -15 0 2 4 -1 0 -10
a:be hit	0 -2 0 0 13 -4 0 0 0
a:bean	0 0 11 0 -2 0 0 -6 0
a:beef	0 0 -5 0 14 0 0 -10 0
a:been	-4 15 1 0 -16 -9 -1 14 -6
a:been collect	0 8 0 0 0 0 0 0 0
a:before	7 2 9 -3 0 -8 0 -8 -11
a:before the	-1 0 20 0 -6 0 0 -5 -5
a:between <month-ahead>	0 0 0 0 9 0 0 -7 0
a:border	0 0 5 0 -14 0 0 -1 9
a:both	0 0 -3 0 -5 0 0 0 12
a:buy	13 -2 -14 0 -5 12 0 0 0
a:buy .	14 0 -11 0 -8 0 0 4 0
a:by	-10 0 -5 1 -18 0 0 2 17
a:by <number>	-4 -17 8 6 -13 -2 -3 0 11
a:cash	0 -4 -3 0 -4 19 0 -1 0
a:coal	0 0 9 0 -8 0 0 0 0
a:cocoa	0 0 -13 0 15 0 0 0 0
a:coffee	0 0 -16 0 4 0 0 12 0
a:collect	-2 17 -2 0 -2 -3 0 0 0
a:come	-2 -2 -17 0 22 -4 0 2 0
a:come from	0 0 -8 0 8 0 0 0 0
a:come to	0 0 -14 0 15 0 0 0 0
a:count	0 0 -2 0 9 0 0 -5 -1
a:country	0 -3 9 0 -3 4 0 -11 3
a:day	0 0 -5 0 0 1 0 -1 10
a:deal	0 -1 -4 0 -3 11 0 1 0
a:direction	0 0 -9 0 3 0 0 0 12
a:duty	0 21 -5 0 6 0 -4 -13 -8
a:each	-8 -11 -9 0 1 -10 -7 0 23
a:each of	0 0 -2 0 -5 0 0 13 0
a:earlier	0 8 3 0 -14 0 0 0 4
a:energy	0 -1 -3 0 -6 -15 0 28 -2
a:energy and	0 0 0 0 0 -9 0 11 0
a:energy over	0 0 0 0 -1 -7 0 11 0
a:ethanol	0 0 -9 0 12 0 0 -2 0
a:export	2 0 18 0 -11 0 0 0 -2
a:farm	-1 0 -4 0 -4 -2 0 20 -5
a:first	4 3 0 -3 5 -8 -5 -11 5
a:first quarter	0 11 -6 0 3 0 0 -4 0
a:fish	0 0 9 0 -4 0 0 0 -4
a:follow	0 -1 0 0 12 0 0 0 -7
a:for	-5 7 8 0 -33 22 0 -1 -3
a:for <money>	0 0 16 0 -10 2 0 -11 0
a:for <name>	0 0 19 0 -14 -1 0 -2 0
a:for <number>	0 2 -21 0 14 -5 0 3 4
a:for shipbuilding	0 -4 0 0 -1 15 0 -2 0
a:for the	1 -1 7 1 -13 0 0 1 1
a:for thi	0 0 2 0 -9 0 0 8 0
a:from	-5 2 -1 1 11 -15 -12 6 -9
a:from <level>	0 0 -7 2 11 0 0 0 -2
a:from <name>	3 4 -30 0 19 -5 0 3 -5
a:from <number>	0 0 -9 0 6 0 0 2 0
a:from us	0 0 10 0 -9 0 0 0 0
a:fruit	0 0 -12 0 18 0 0 -6 0
a:gas	0 0 0 0 -6 -4 0 11 0
a:go	0 -4 15 0 -9 3 0 -8 0
a:go to	0 0 9 0 -1 0 0 -2 -1
a:good	5 -13 4 -6 8 -16 1 -1 0
a:good .	-1 0 -5 0 12 0 7 0 -10
a:good each	0 0 0 0 -20 0 0 0 23
a:good go	0 0 -7 0 0 0 0 0 9
a:good on	0 0 0 0 -5 0 11 -3 0
a:growth	0 0 -4 11 0 0 0 0 0
a:has	0 8 -1 0 0 -6 0 4 0
a:has been	0 9 0 0 0 -4 0 0 0
a:here	0 0 -18 0 20 0 0 0 0
a:hit	0 -3 0 0 14 -5 0 0 -1
a:import	0 8 0 0 5 0 0 0 -11
a:in	1 -6 -2 -28 -2 6 0 5 6
a:in <month-gone>	5 0 0 0 12 -1 -1 -11 -6
a:in <name>	0 0 10 0 -5 0 0 0 0
a:in <number>	2 -9 13 -6 -2 -19 0 -1 0
a:in <span>	0 -5 -14 0 9 0 9 0 -1
a:in cash	0 -1 -1 0 -2 13 0 0 0
a:in duty	0 18 -6 0 -7 0 0 0 -1
a:in each	0 0 -3 0 -8 0 0 13 3
a:in good	18 0 -2 0 -9 0 0 0 -4
a:in the	-15 6 -7 -9 7 13 -9 -8 11
a:into	0 -5 0 0 0 14 0 -6 0
a:invest	0 0 0 0 0 -14 0 15 0
a:invest <money>	0 0 0 0 0 -13 0 14 0
a:investment	-1 -2 -2 0 -5 32 0 -18 -1
a:investment and	0 0 0 0 0 15 0 -14 0
a:is	-4 7 0 0 -11 9 -4 4 -8
a:is at	0 16 0 0 -1 -9 0 0 0
a:is to	0 -8 -2 0 0 10 0 4 -2
a:it	19 0 -17 0 -23 6 0 3 1
a:it sell	13 0 0 0 -11 0 0 0 0
a:last	2 -12 1 -7 7 -16 0 -4 9
a:last season	0 0 -8 0 0 0 0 13 0
a:last year	3 -10 2 -5 6 -14 0 -11 11
a:law	0 9 0 0 0 -2 0 0 0
a:leave	0 -3 13 0 -10 5 0 -3 0
a:meet	0 -1 -1 0 -1 0 0 10 0
a:more	12 0 -17 -2 -6 -1 -8 18 6
a:more <quality>	0 0 -1 0 -7 0 0 12 0
a:more from	5 0 0 0 -9 0 0 3 0
a:more than	6 0 -12 0 5 0 -1 0 0
a:new	0 0 9 0 -11 0 0 6 -1
a:next	0 0 -5 0 2 -6 13 0 -8
a:next year	0 0 -4 0 7 -4 14 -10 -6
a:no	0 0 0 0 -3 0 0 10 0
a:of	-20 -21 1 8 10 -23 -17 17 6
a:of <name>	0 0 -11 7 7 0 0 1 -1
a:of <number>	9 0 -6 0 -2 0 0 0 0
a:of <quality>	-3 -12 -5 -4 17 -12 1 1 1
a:of coal	0 0 10 0 -5 0 0 -3 0
a:of coffee	0 0 -17 0 3 0 0 13 0
a:of energy	0 0 0 0 0 -16 0 19 0
a:of ethanol	0 0 -9 0 12 0 0 -1 0
a:of good	-9 -3 0 0 14 -3 -1 -10 8
a:of import	0 0 0 0 12 0 0 0 -10
a:of investment	0 -1 0 0 -2 19 0 -7 0
a:of it	0 3 -12 0 -5 0 0 4 7
a:of output	0 0 -2 10 -1 0 0 0 0
a:of steel	0 0 9 0 -3 0 0 0 0
a:of sugar	0 0 0 0 -11 0 0 9 1
a:of the	1 0 -10 0 1 0 -2 6 3
a:of trade	0 0 0 0 -3 0 0 0 9
a:of what	0 0 9 0 0 0 0 0 0
a:on	9 -14 3 -6 -10 -11 0 4 13
a:on <day-ahead>	0 0 0 0 13 -3 0 0 -3
a:on <day-gone>	0 -2 -4 1 18 1 0 0 -14
a:on <quality>	13 0 0 -1 -8 -3 1 1 -8
a:on the	0 0 0 0 -10 -4 -3 7 14
a:one .	5 0 -9 0 6 -1 -1 -3 3
a:output	0 0 -9 17 -2 0 0 -1 0
a:output .	0 0 -7 13 0 0 0 0 0
a:over	-2 -7 -6 4 -5 -5 -4 24 -2
a:over <span>	-1 -5 0 1 -14 -9 -1 23 0
a:pay	0 9 -9 0 2 -1 0 0 0
a:plan	0 -2 0 0 9 -3 0 -1 0
a:port	0 8 -3 0 -11 0 0 -1 7
a:project	0 0 -4 0 0 14 0 -5 0
a:promise	0 0 -8 0 -7 5 0 12 0
a:purchase	0 0 -2 0 -2 -5 0 15 0
a:quarter	0 14 -5 0 2 0 0 -6 0
a:reach	0 0 -9 0 11 0 0 0 0
a:sale	0 -8 14 -1 0 0 0 0 0
a:same	-1 0 2 0 -7 7 -2 -6 10
a:same day	0 0 -5 0 0 1 0 -1 10
a:season	0 -3 0 0 -9 -2 0 20 -4
a:season .	0 0 -10 0 -4 0 0 20 0
a:sell	12 0 -7 0 -5 0 0 3 0
a:ship	0 0 10 0 -11 6 0 -4 0
a:shipbuilding	-1 -6 -3 0 -3 22 0 -4 0
a:shipbuilding .	0 -1 0 0 0 10 0 0 0
a:shipyard	0 -2 0 0 -2 11 0 0 0
a:shipyard .	0 -2 0 0 -2 10 0 0 0
a:side	-1 -2 -6 0 1 -6 -1 4 9
a:side .	0 0 -4 0 1 -4 0 10 -1
a:since	0 -9 3 0 -10 -3 13 8 -7
a:since the	0 0 9 0 -8 0 0 2 0
a:soybean	0 0 -2 0 -12 0 0 18 0
a:steel	0 0 11 0 -1 0 0 -4 -2
a:term	8 -2 -12 0 -5 0 0 0 12
a:than	12 -5 -11 -3 9 -1 -9 3 -2
a:than in	-6 0 -2 0 12 0 -1 5 -3
a:than it	25 0 -12 0 -15 0 0 0 0
a:than the	-5 -3 0 0 11 0 -1 0 0
a:that	-4 -7 1 0 -8 4 0 2 10
a:the	-4 8 3 0 -3 -2 -39 1 6
a:the <name>	0 -3 -2 0 -8 17 0 2 -2
a:the first	4 3 0 -3 5 -8 -5 -11 5
a:the next	0 0 0 0 -1 0 0 10 0
a:the same	-1 0 2 0 -7 7 -2 -6 10
a:the three	0 0 -7 0 -1 0 0 0 10
a:them	0 0 -4 0 -8 0 0 15 0
a:there	7 0 19 0 -8 0 0 -14 0
a:there .	0 0 14 0 -1 0 0 -11 0
a:thi	3 5 -1 -1 -9 0 -8 4 0
a:thi year	6 2 -19 0 3 2 -6 14 -4
a:three	0 0 -8 0 -2 0 0 0 10
a:through	0 2 0 0 -14 0 0 2 7
a:to	0 10 21 0 -14 -2 -9 2 -22
a:to <level>	-1 -4 -6 0 20 -2 0 0 -5
a:to <money>	6 10 -8 0 0 -1 0 0 0
a:to <name>	-7 -2 22 0 -8 -4 -2 2 -8
a:to <quality>	0 0 11 0 -9 0 0 0 0
a:to <seat>	0 0 14 0 -7 0 0 -7 0
a:to be	0 9 -15 0 1 4 0 0 -2
a:to invest	0 0 0 0 0 -10 0 10 0
a:to the	0 0 11 4 -5 0 0 0 -5
a:trade	0 -1 -1 0 -7 0 0 0 12
a:under	-3 13 -3 0 -1 0 0 0 -3
a:under the	-2 15 -3 0 0 -5 0 0 -1
a:us	7 0 9 0 -14 0 0 0 0
a:way	0 -6 9 0 -5 1 0 -4 6
a:way .	-1 -4 12 0 0 3 0 -2 -2
a:week	0 0 -6 0 9 0 0 0 0
a:what	0 0 14 0 -11 -1 0 2 0
a:year	3 -5 -9 -8 12 -13 1 -3 9
a:year .	-3 -3 0 -13 3 0 2 0 4
after other unit far money	-24 18 14 -11 -9 -21 7 -13 14
after other unit far percent	4 -3 3 3 5 -1 0 -4 -12
after other unit far tonnes	-14 -14 23 -8 0 -12 -12 5 -6
after other unit far units	-2 -2 -14 0 8 -3 -1 18 -6
after other unit here money	-6 -1 -1 -8 12 17 -11 3 -15
after other unit here percent	-12 0 0 -1 20 -3 -18 -5 0
after other unit here tonnes	0 0 10 0 0 0 0 -5 0
after other unit here units	0 0 11 0 -7 0 0 0 0
after other unit next money	5 8 -22 0 12 6 -5 -4 0
after other unit next percent	-1 -4 -12 7 12 -1 -8 4 1
after other unit next tonnes	-2 -2 -4 0 20 -3 -1 -10 2
after same unit far money	15 0 -25 -1 10 7 10 -19 -13
after same unit far percent	-2 -7 3 2 -12 -3 14 -6 5
after same unit far tonnes	0 -3 -16 0 -3 -1 -2 27 -3
after same unit here money	0 4 -9 -4 -5 12 0 -1 -2
after same unit here percent	-3 -4 2 8 -30 -8 15 -3 11
after same unit here tonnes	-1 -1 -6 0 11 -3 0 2 0
after same unit next money	14 -2 16 -5 9 -1 -22 -21 -13
after same unit next percent	-13 -4 14 3 -7 -5 15 0 -17
after same unit next tonnes	-14 -10 11 -6 -3 -7 -6 18 -5
asks	0 -2 -2 0 0 14 0 -4 0
b:'s	0 0 -3 2 -7 -5 9 5 -1
b:'s export	0 0 9 0 -3 0 0 0 0
b:'s surplu	-3 -1 -4 0 0 0 11 0 0
b:(	0 0 0 0 -3 -7 0 12 0
b:,	0 -18 3 -4 2 0 2 0 0
b:, <name>	0 0 -4 0 0 -1 0 0 11
b:, a	4 0 16 0 -6 0 -1 -5 -7
b:, after	0 0 16 -1 -2 0 0 -5 -6
b:, and	1 -2 7 6 -6 4 0 -1 -14
b:, at	3 0 -4 0 -6 9 0 0 -1
b:, down	4 0 -9 0 -5 0 6 0 5
b:, has	8 0 -1 0 -9 0 0 0 3
b:, it	8 0 -12 0 14 0 0 -1 -7
b:, of	-1 0 -8 0 13 -8 0 -1 2
b:, on	0 0 0 0 11 0 0 -2 -3
b:, put	-3 20 -9 0 -7 -1 2 0 -4
b:, say	0 -7 11 0 -4 0 0 3 0
b:, the	-6 -7 10 -3 5 -3 -6 1 0
b:, up	-2 0 5 0 -6 0 -4 -3 13
b:, with	-3 0 4 0 -1 13 0 -6 -3
b:, worth	0 0 0 0 11 -5 0 1 -6
b:-	0 2 4 0 0 5 -3 -3 -9
b:- free	2 0 0 0 8 0 0 -6 -4
b:.	0 0 0 0 -6 0 0 11 -3
b::	3 9 0 -3 0 0 -25 -6 4
b:: <name>	3 0 -7 0 13 0 0 -7 0
b:: it	0 0 -10 0 2 0 0 0 9
b:: last	0 0 -15 0 12 0 0 0 4
b:: the	0 0 8 0 -11 1 0 3 -1
b:<agent>	-3 4 -22 0 0 1 0 16 0
b:<day-ahead>	0 0 -5 0 9 0 -2 6 -1
b:<day-gone>	-11 14 1 0 -7 5 -13 -1 5
b:<day-gone> the	0 9 3 0 0 0 0 0 -7
b:<duty>	-2 19 -17 5 4 -8 7 -35 3
b:<gate>	0 16 1 0 -2 -5 -2 -6 0
b:<goods-amount>	0 0 13 0 -2 0 0 -9 0
b:<goods-amount> from	0 0 11 0 -9 0 0 -3 0
b:<goods-amount> of	0 0 12 0 -6 0 0 -8 0
b:<goods>	-8 -8 14 -19 20 -30 -5 5 -17
b:<level-noun>	-15 14 -11 -3 -18 -13 7 21 6
b:<level>	-10 1 0 1 28 -12 -9 -25 0
b:<level> on	-10 -3 0 -1 36 -23 -10 -11 0
b:<money>	0 10 0 0 -2 -7 -2 7 -6
b:<money> in	0 0 -4 0 5 -10 0 11 0
b:<money> to	-1 11 0 0 -1 -3 0 0 0
b:<month-gone>	18 0 -10 0 -2 -11 -8 7 0
b:<month-gone> alone	15 0 -3 0 0 -2 -1 0 0
b:<name>	9 -23 -4 1 7 -8 1 5 -5
b:<name> 's	-4 -9 -11 5 -4 -12 18 4 3
b:<name> also	0 0 0 0 9 0 0 -7 0
b:<name> and	-6 0 -6 0 6 -9 -1 0 15
b:<name> buy	3 0 28 0 -12 -2 -1 -9 -3
b:<name> fall	-4 0 11 0 -2 0 0 0 0
b:<name> has	0 0 0 0 -4 3 6 7 -9
b:<name> import	0 0 -4 0 9 0 2 -5 0
b:<name> in	0 0 0 0 -2 -3 0 9 0
b:<name> narrow	8 0 0 0 0 0 0 0 -3
b:<name> sell	-6 0 -13 0 23 0 0 4 -6
b:<name> take	0 -5 4 0 13 0 0 -15 -1
b:<name> tariff	0 3 -1 0 -5 0 8 0 0
b:<name> undertake	0 0 -10 0 -1 0 0 12 0
b:<name> will	0 -4 -7 0 0 -3 -2 10 4
b:<not>	-7 -16 -22 0 -7 18 7 9 7
b:<number>	-2 0 2 0 -10 1 7 2 0
b:<number> <name>	-1 0 18 0 0 0 0 -18 0
b:<number> and	2 15 -7 0 0 0 0 -8 0
b:<number> it	0 0 -9 0 9 0 0 7 -1
b:<number> we	0 0 -8 0 -10 0 0 17 0
b:<office>	-2 4 -7 2 -12 -3 9 -5 5
b:<organisation>	-5 9 -1 12 -7 -7 -1 3 -10
b:<organisation> hope	0 6 -14 0 6 0 0 -4 7
b:<organisation> put	0 -7 9 5 0 0 -5 0 0
b:<organisation> sell	9 0 -6 0 -2 0 0 0 0
b:<person>	13 -8 -3 -15 6 17 0 -11 -13
b:<person> has	9 0 -1 0 -5 3 2 0 -5
b:<person> say	0 11 3 -3 -11 0 4 -1 -7
b:<quality>	-8 -1 0 5 13 2 -3 0 -25
b:<quality> duty	0 -2 11 0 -3 0 0 0 -1
b:<quality> good	-3 0 15 0 5 0 -6 -5 -6
b:<seat>	0 -7 -2 0 0 2 -7 21 -7
b:<sender>	-25 0 6 1 -1 19 -9 7 -26
b:<span>	0 4 -1 3 0 1 0 -10 0
b:<taker>	0 11 -17 0 1 -5 0 10 -1
b:<v-agree>	-12 9 -6 -3 -6 1 2 10 0
b:<v-bear>	-6 7 -5 -5 -5 3 0 -10 14
b:<v-begin>	-5 6 0 -1 0 -7 3 11 -11
b:<v-buy>	-14 -18 -14 -12 24 -10 -7 22 -27
b:<v-down>	17 -2 7 -12 -15 -7 -11 -3 12
b:<v-end>	1 8 10 0 5 -8 -12 -17 -4
b:<v-impose>	-14 12 -2 5 -2 3 -10 0 -1
b:<v-propose>	2 6 6 0 -2 6 -29 -6 -2
b:<v-say>	-17 18 0 0 -5 -14 0 13 -18
b:<v-sell>	-10 0 34 -3 -16 -6 2 -13 -6
b:<v-sign>	-10 4 8 -3 -5 0 -14 13 -4
b:<v-stay>	-3 -21 -14 0 -2 0 19 7 1
b:<v-target>	-14 5 14 -6 17 -17 -1 -12 -6
b:<v-threaten>	0 0 -14 0 8 0 0 10 0
b:a	17 -3 2 -11 -16 17 16 -15 -12
b:a <quality>	0 -2 -5 0 0 0 8 0 0
b:a deficit	9 0 0 0 -2 0 0 0 0
b:a list	-3 -6 -13 0 12 2 6 -1 -5
b:a quota	0 0 -9 0 15 0 0 -4 0
b:a surplu	-2 0 -2 0 0 0 9 0 0
b:about	-2 16 2 2 -1 -23 5 0 -7
b:additional	0 14 -5 0 3 0 -1 0 -9
b:after	0 0 14 -1 0 -2 0 0 -8
b:ai	0 0 -2 0 0 -8 0 14 0
b:ai chip	0 0 0 0 0 -8 0 11 0
b:aim	0 -6 17 0 -1 -5 0 -7 3
b:all	-6 0 -16 0 7 0 12 0 1
b:alone	17 3 0 0 -9 -3 -6 0 -12
b:alone it	21 0 -4 0 -1 -2 -2 0 -8
b:already	0 0 0 0 10 0 0 0 -6
b:amount	-4 -1 -3 0 4 -1 -5 2 9
b:amount to	-2 0 -3 0 1 0 -3 0 11
b:an	7 3 -14 0 -9 -3 -6 5 10
b:and	-10 10 -14 10 -9 2 3 14 -5
b:and <level>	0 0 0 0 9 -1 0 -1 0
b:and <name>	-1 0 -19 0 18 0 -1 -1 4
b:and buy	-3 0 -11 0 18 -17 0 10 0
b:and had	-5 0 -1 0 0 0 10 0 0
b:and invest	0 0 0 0 0 14 0 -13 0
b:and sell	0 0 21 0 -20 0 0 0 0
b:and to	0 0 -2 0 5 9 0 -10 0
b:and we	0 0 12 0 -9 0 0 -2 0
b:announce	0 -4 0 0 9 0 0 -1 0
b:another	-5 -15 -1 0 41 -5 -8 -11 -13
b:answer	0 -1 -4 0 -3 0 0 0 11
b:are	-7 9 -15 0 18 7 -1 -6 -8
b:are worth	0 0 -1 0 17 0 0 0 -12
b:around	0 10 -3 0 -1 -9 8 0 0
b:ask for	0 0 -6 0 11 -1 0 -3 -1
b:association	0 -1 -7 0 4 0 9 -1 0
b:at	9 11 -9 6 -27 -11 18 -5 -6
b:at least	12 -3 -3 0 -19 -4 -4 15 0
b:average	-6 -1 -13 -3 -15 0 34 -2 -5
b:average tariff	0 0 0 0 -1 0 9 0 0
b:back	0 -1 2 0 13 -4 -3 -1 -2
b:be	-9 -7 0 0 5 -14 5 -9 13
b:bean	0 0 15 0 -12 0 0 -6 0
b:beef	0 -5 -6 0 7 -1 0 -3 13
b:beef to	0 0 -13 0 14 0 0 0 0
b:before	0 0 13 0 -10 0 0 0 0
b:between	-9 6 -14 0 -8 -2 0 0 22
b:between <name>	-3 0 -4 0 -2 0 0 0 12
b:between the	-1 0 -3 0 -1 0 0 0 12
b:book	0 0 -8 0 -4 0 0 13 0
b:both	0 -2 -8 0 -3 0 0 0 19
b:bring	-1 10 17 -1 -6 -10 -2 -1 -11
b:bring in	-5 17 7 0 0 -9 0 -2 -14
b:buy	0 -8 0 -3 -6 -3 -11 26 -10
b:buy <goods-amount>	0 0 23 0 -21 0 0 -7 0
b:buy <quality>	-1 0 0 0 11 -3 0 -4 0
b:buy about	0 0 0 0 -10 0 0 12 0
b:buy for	0 0 0 0 5 12 0 -16 0
b:buyer	0 0 0 0 -12 0 0 14 0
b:by	10 6 -14 0 7 -11 -25 1 6
b:by <number>	0 10 -10 0 0 3 0 -3 0
b:by at	13 0 -1 0 0 0 0 0 -7
b:charge <level>	0 0 0 0 11 0 0 0 -5
b:chip	0 0 -10 0 -8 -10 0 25 0
b:chip for	0 0 -9 0 -7 -8 0 23 0
b:claim	0 12 0 0 0 -6 0 0 0
b:coconut	0 0 -8 0 9 0 0 0 0
b:coffee	0 0 9 0 -4 0 0 0 -5
b:coffee worth	0 0 10 0 -8 0 0 1 -4
b:collect	4 11 1 0 -5 -2 -4 0 -1
b:come	1 8 -3 -2 -9 -13 0 13 0
b:commit	0 0 -8 0 0 0 0 11 0
b:commit to	0 0 -7 0 0 0 0 10 0
b:company	-5 0 -12 0 -4 11 6 6 -5
b:concerned	0 0 0 0 9 0 0 0 -2
b:confirm	0 -1 0 0 0 0 0 9 -3
b:confirm sale	0 0 -8 0 0 0 0 9 0
b:cost	-6 20 -19 21 -18 -6 5 -9 -12
b:cost it	0 15 -6 0 -1 0 0 0 0
b:cost the	0 4 -13 12 -4 -3 6 -1 -4
b:count	-3 0 -1 0 -7 0 0 23 -8
b:countermeasure on	0 0 0 0 -10 0 6 0 9
b:country	-6 0 -1 1 0 0 -1 0 13
b:cover	0 0 -3 0 7 0 -1 -9 6
b:custom	0 18 0 0 -10 -2 0 0 0
b:cut	9 -8 -7 0 -5 0 -3 -6 14
b:deal	6 0 -2 0 -9 4 0 4 -1
b:deficit	39 -3 -10 -1 -13 -5 -9 -3 -14
b:deficit in	12 0 -1 0 -1 0 0 0 -3
b:deficit of	15 0 0 0 -5 0 0 0 0
b:deficit with	15 0 -3 0 0 0 -1 0 -3
b:double	0 9 -8 0 0 0 0 0 0
b:down	4 0 -20 0 0 0 3 0 9
b:down from	6 0 -2 0 -11 0 8 0 0
b:duty	4 13 -2 9 13 -10 -16 -18 -13
b:duty -	2 0 0 0 8 0 0 -6 -4
b:duty of	8 22 -5 0 -6 -2 -6 -3 -9
b:duty on	0 0 0 0 20 -2 -4 0 -14
b:duty would	0 -4 0 11 0 0 0 0 0
b:each	0 0 -13 0 -1 0 0 0 18
b:economy	0 0 0 10 -2 0 -1 0 0
b:energy	0 0 -2 0 -8 0 0 11 -3
b:energy and	0 0 0 0 0 9 0 -6 0
b:energy for	0 0 0 0 -5 -3 0 14 0
b:estimate	0 17 0 0 0 -8 -3 0 0
b:expect	2 18 1 5 3 -10 -7 -19 -15
b:expect export	0 10 -10 0 0 0 0 0 0
b:export	-10 6 36 0 -36 0 -1 -3 -7
b:export of	0 -1 14 0 -5 0 0 0 0
b:export to	-4 10 7 0 -14 0 0 0 -1
b:extra	8 14 -12 0 -6 -1 -5 0 0
b:fall by	0 0 0 -1 -2 0 -2 -3 11
b:fall to	0 0 -10 0 13 0 0 0 -1
b:farm	-1 0 -1 0 0 -2 0 11 -1
b:farm product	0 0 0 0 -4 0 0 9 0
b:fetch	0 0 9 0 -3 0 0 0 -1
b:firm	0 -1 -5 0 0 11 0 0 0
b:first	8 -6 0 0 1 -6 0 0 0
b:first half	12 -2 -1 0 -3 -2 0 0 0
b:fish	0 0 10 0 -6 0 0 0 0
b:fishmeal	0 0 0 0 -12 0 0 14 0
b:flower	0 0 -17 0 18 0 0 0 0
b:flower for	0 0 -16 0 16 0 0 0 0
b:for	-8 -16 16 4 9 -17 -15 8 -13
b:for <money>	0 0 7 0 -8 11 0 -7 0
b:for <number>	3 -7 8 0 -9 -3 0 8 -3
b:for the	10 4 3 0 -8 -9 0 -7 0
b:for thi	0 0 -7 0 0 0 0 11 0
b:free	1 0 0 0 10 0 0 -7 0
b:from	-2 -9 10 8 4 -6 15 -32 -8
b:from <name>	-6 0 0 0 20 0 0 -13 -4
b:from the	0 0 0 0 13 0 0 -9 0
b:fruit	0 0 19 0 -16 0 0 0 0
b:gain	0 -13 6 18 -2 -1 -9 0 -4
b:gap	20 0 -5 0 3 0 -1 -7 -11
b:goal	0 0 0 0 -8 0 0 -1 13
b:goal of	0 0 0 0 -6 0 0 -4 14
b:good	13 -14 -9 -6 0 -12 13 -20 8
b:good for	0 0 -1 0 -2 0 7 -8 9
b:good worth	-4 -3 0 0 0 -5 9 -15 10
b:grower	0 -1 12 0 -1 0 0 0 0
b:growth	0 0 -6 16 0 0 -4 0 0
b:had	4 9 -2 -2 6 -11 2 0 -15
b:had a	-1 0 -1 0 -2 0 9 0 0
b:had hope	0 0 4 0 6 0 0 0 -10
b:half	12 -2 -1 0 -3 -2 0 0 0
b:half of	12 -2 -1 0 -3 -2 0 0 0
b:has	11 -4 -1 -2 -1 5 3 0 -13
b:have	-8 3 12 0 -20 -3 12 -4 -3
b:hit	0 -3 0 0 9 -3 0 0 0
b:hope	-1 1 5 0 1 -4 0 -13 6
b:hope for	0 5 10 0 -3 -1 0 -6 0
b:how	0 -2 0 0 -16 13 0 8 0
b:import	-14 -3 -36 -1 62 0 3 -31 -10
b:import from	0 0 -3 0 10 0 0 0 0
b:import of	-2 0 -6 0 26 0 0 -15 -1
b:importer	0 12 -12 0 8 -4 0 0 0
b:in	11 10 -10 8 -7 -4 -7 -3 -8
b:in <month-gone>	14 -3 -3 0 -6 -4 -4 5 0
b:in a	0 10 2 0 -11 0 0 0 0
b:in good	21 0 -12 0 -9 0 -1 -4 3
b:in the	1 -1 -12 5 2 -2 0 11 0
b:in trade	-4 0 0 0 7 0 10 0 -14
b:in up	0 13 -5 0 0 -4 0 0 -2
b:industry	0 12 -5 0 -2 0 -4 0 1
b:invest	-1 -2 -5 0 -2 34 0 -25 -1
b:investment and	0 0 0 0 0 -21 0 22 0
b:investment of	0 0 0 0 0 20 0 -15 0
b:is	0 -4 1 -1 -25 0 1 14 8
b:is about	0 0 10 0 -6 0 2 0 -6
b:is worth	0 0 0 0 -8 1 -2 9 0
b:island	0 0 -12 0 13 0 0 0 0
b:it	11 0 -4 5 -1 -15 2 4 -5
b:it has	0 0 9 0 0 0 -2 -8 2
b:it is	-3 -2 -1 0 -9 -7 -2 19 5
b:it was	-4 -11 0 0 3 1 7 -8 1
b:it will	2 0 0 0 14 0 -1 -1 -12
b:it would	0 0 -9 5 10 0 -1 0 -3
b:its	0 8 -19 0 28 2 -11 -4 -19
b:its import	0 0 -8 0 17 0 0 -7 0
b:its own	-1 12 -6 0 0 0 -2 0 0
b:its purchase	0 0 0 0 -5 0 0 9 0
b:last year	-6 0 3 0 -5 -2 3 -5 11
b:least	12 -3 -3 0 -19 -4 -4 15 0
b:like to	0 0 9 0 0 0 0 0 -2
b:list	-8 -15 -10 0 10 -5 2 -8 14
b:list of	-4 -10 -4 0 14 -12 -6 -2 10
b:look	0 0 10 0 -2 0 0 -3 0
b:lose	-1 0 15 2 0 -4 -3 -4 -7
b:loss	0 -4 19 0 -6 -5 0 -8 0
b:loss of	0 -4 17 0 -1 -1 0 -7 0
b:lower	-3 -2 0 5 -5 5 -4 -1 9
b:lower tariff	0 0 0 0 -11 6 0 0 9
b:machine	0 0 10 0 -8 0 0 0 0
b:make	0 0 7 0 -10 0 0 0 0
b:may	0 9 0 0 0 0 -3 0 -1
b:member	0 -11 4 0 3 0 8 -2 0
b:milk	0 0 10 0 -9 0 0 0 0
b:ministry	0 0 0 0 0 0 -6 0 11
b:more	-5 16 -12 0 -1 8 -3 0 -9
b:more than	-5 16 -12 0 -5 8 -3 2 -9
b:mr	0 -1 -11 0 0 0 3 0 8
b:mr <person>	0 0 -8 0 1 0 1 0 8
b:name	7 0 -4 0 -11 8 0 0 0
b:narrow	14 0 0 0 -1 0 0 -1 -5
b:narrow by	9 0 0 0 0 0 0 -1 -1
b:no	-3 -7 -2 0 0 10 8 -1 -3
b:no more	0 -4 -1 0 0 12 0 0 0
b:now	0 11 -2 0 -1 0 -2 0 0
b:of	14 12 -3 -15 13 3 -7 -12 -18
b:of <day-gone>	0 9 0 0 -9 0 0 0 0
b:of <level>	0 -3 0 0 14 0 0 0 -1
b:of investment	0 0 0 0 0 -6 0 9 0
b:of the	14 -10 -10 -6 2 14 -15 0 0
b:oil	0 0 8 0 -4 0 0 0 0
b:olive	0 0 9 0 -8 0 0 0 0
b:olive oil	0 0 9 0 -8 0 0 0 0
b:on	-23 -10 2 -6 28 -20 -3 -2 3
b:on <day-gone>	-8 0 11 0 -19 3 -9 4 9
b:on about	0 -3 0 0 8 0 0 -4 0
b:on another	0 -6 0 0 19 -8 -2 0 0
b:one	0 -12 -3 0 11 0 12 0 -1
b:order	0 -1 13 0 -17 0 0 4 0
b:order for	0 0 11 0 0 0 0 -9 0
b:other	0 0 -12 0 5 0 6 -3 8
b:other good	0 0 -13 0 0 0 7 -3 10
b:out	2 0 0 0 9 0 0 -8 -1
b:out of	2 0 0 0 9 0 0 -9 0
b:over	0 -5 0 0 -12 24 -1 -3 -1
b:own	-1 12 -8 0 0 0 0 0 0
b:pay	-9 12 6 0 -17 3 5 -6 -8
b:prepare	0 0 0 0 12 0 -1 0 -3
b:product	0 0 -8 0 1 -4 0 11 -2
b:promise	0 -10 0 -1 -24 17 0 18 -11
b:publish	0 0 0 0 10 3 -1 0 -7
b:purchase	0 0 -7 0 -6 -2 0 22 -1
b:purchase of	0 0 0 0 -11 0 0 15 0
b:put	-10 5 -2 10 -11 -7 11 -6 0
b:put at	0 11 -5 0 0 0 -3 0 0
b:put its	0 19 -8 0 0 -4 -4 0 0
b:put the	-1 -5 0 12 -13 -5 14 -2 -3
b:quota	0 0 0 0 33 0 0 -32 -1
b:quota of	0 0 -1 0 25 0 0 -22 0
b:reckon	-2 4 10 0 -9 -8 6 -4 -4
b:reckon that	0 3 -8 -1 0 0 9 0 0
b:reckon with	0 0 16 0 -4 -2 0 -1 0
b:refund	0 16 -7 0 -1 -5 0 0 0
b:remain	0 -4 0 0 10 0 0 0 0
b:report	0 0 -7 0 0 0 0 11 0
b:revenue	0 22 -13 0 0 0 -1 0 -2
b:rise	-11 -1 4 0 11 0 1 -11 1
b:sale	-2 -7 -6 0 6 0 -1 16 -1
b:sale of	0 -1 0 0 -8 0 0 13 0
b:save	0 18 0 0 -8 -2 0 0 -2
b:say	-2 7 8 -4 0 -5 0 -1 -8
b:say it	0 -5 -4 0 12 0 0 0 0
b:say that	0 9 -2 -1 0 0 0 0 0
b:say the	0 0 11 0 -3 0 0 0 -1
b:season	0 0 9 0 -9 0 0 0 0
b:sell <name>	11 0 10 0 -16 0 0 3 -3
b:sell it	0 0 10 0 -10 0 0 0 0
b:sell us	0 0 -41 0 42 0 0 0 0
b:send <name>	0 0 10 0 -7 0 0 0 0
b:set	2 -2 -6 0 1 -1 0 -5 12
b:ship	0 -2 14 0 -11 0 9 -10 0
b:shipment	0 0 -6 0 14 0 0 -3 -3
b:should	4 -6 15 0 -7 -1 0 -2 -1
b:show	0 0 -4 0 -3 0 0 9 0
b:shrink	11 0 -7 0 1 0 0 -1 0
b:shrink by	10 0 -3 0 0 0 0 0 0
b:side	0 -6 3 0 -7 2 0 -2 12
b:sign	0 0 -5 0 -5 1 0 12 -2
b:since	-5 0 -6 0 5 -1 -2 0 11
b:some	-11 10 0 -1 -7 -24 17 0 1
b:stand	7 0 -13 0 -7 0 -6 10 7
b:steel	0 0 -3 0 0 0 0 -1 10
b:surplu	1 -3 -14 0 -6 -2 17 0 0
b:surplu in	-1 0 0 0 0 0 10 0 -8
b:surplu of	-1 0 -2 0 0 0 9 0 0
b:surplu with	-3 -1 -4 0 0 0 0 0 11
b:take	-7 4 0 1 2 -3 -4 3 -9
b:take in	0 0 -6 0 12 0 0 -1 0
b:target	0 0 17 0 -9 0 0 -9 0
b:tariff	-20 15 -19 -2 0 0 15 -17 5
b:tariff cut	0 0 0 0 -8 0 0 -4 16
b:tariff on	-8 0 -10 -1 14 -6 2 -4 1
b:tea	0 8 1 0 -10 0 0 4 -1
b:technology	0 0 -5 0 0 8 0 0 0
b:tell	0 -1 -8 0 10 5 0 -4 0
b:than	0 14 -13 0 -10 6 4 2 -14
b:that	1 8 3 2 3 -17 -5 -5 -11
b:that <name>	0 0 -3 0 -4 0 0 13 0
b:that <quality>	0 8 -6 0 0 0 0 -1 0
b:that the	2 -4 -5 5 -12 -6 13 3 -5
b:the	12 3 -13 5 -7 1 -2 -10 8
b:the <level>	-2 1 -5 0 20 -5 0 0 -7
b:the <name>	10 -3 0 -4 15 -1 -27 -1 -4
b:the <office>	0 -1 -3 0 -4 0 9 -4 8
b:the <organisation>	-3 13 -4 13 -8 -6 -2 3 -11
b:the <quality>	0 -1 19 0 -8 -6 -13 2 3
b:the <seat>	0 0 -11 0 0 1 0 12 0
b:the average	-3 0 -4 -2 -11 0 25 -1 -2
b:the deficit	16 0 -2 0 -2 0 -2 0 -1
b:the duty	-3 4 0 0 -6 0 -1 -4 10
b:the first	8 -6 0 0 1 -6 0 0 0
b:the gain	0 -13 6 18 -2 -1 -9 0 -4
b:the good	1 0 -4 0 16 0 0 0 -10
b:the list	0 0 -1 0 -3 -2 0 0 12
b:the promise	0 0 -8 0 -3 0 0 13 0
b:the quota	0 0 5 0 6 0 0 -13 0
b:the remain	0 -4 0 0 10 0 0 0 0
b:the tariff	0 7 -5 0 10 -2 -3 0 -3
b:the trade	5 -2 -8 0 9 0 -8 0 0
b:the two	-4 -8 -13 0 0 9 -1 -4 16
b:the whole	-7 0 3 0 -2 -1 -1 0 10
b:the year	15 1 -5 0 0 -4 0 -7 -2
b:them	0 -7 26 0 -15 -1 0 0 0
b:themselve	-1 0 -1 0 0 0 0 0 12
b:then	9 0 -4 0 0 0 -5 2 -1
b:they were	0 0 12 0 -3 0 0 0 -2
b:thi	-5 1 11 3 -21 -5 -1 16 -9
b:thi year	0 4 0 0 -8 -3 -4 12 0
b:those	-5 -2 19 0 -2 0 0 0 -2
b:those to	-3 0 17 0 -7 0 0 0 -1
b:through	0 0 -8 0 10 0 0 0 0
b:to	0 9 -2 -1 -4 2 -4 0 0
b:to <name>	-3 8 22 0 -30 0 -1 0 -5
b:to a	0 0 -11 0 5 0 0 0 3
b:to buy	-1 0 -7 0 -5 0 0 14 0
b:to invest	0 0 -3 0 0 23 0 -15 0
b:to order	0 0 -9 0 -1 0 0 11 0
b:to the	-12 0 17 -5 0 0 -2 0 0
b:trade	-13 -17 -42 0 -7 -8 -4 3 50
b:trade between	-2 0 -2 0 -3 0 0 0 13
b:trade in	-6 0 -8 0 -1 0 0 0 17
b:trade with	0 0 -9 0 0 0 0 0 13
b:two	-6 -8 -10 0 -2 11 -3 -4 18
b:under	0 0 -12 0 -1 0 0 6 9
b:undertake	0 0 -10 0 -2 0 0 12 0
b:undertake to	0 0 -10 0 -2 0 0 12 0
b:until	12 0 -3 0 0 0 -6 0 0
b:up	-17 9 1 -5 2 11 -20 -8 5
b:up to	-4 9 4 0 -13 12 -2 -7 0
b:us	0 1 -18 0 25 0 0 -5 -4
b:value	0 -7 -9 0 12 0 4 0 0
b:value of	0 -5 -9 0 13 6 -2 0 0
b:volume	-2 0 0 0 -6 0 0 -4 13
b:want	6 -4 6 0 7 -6 0 -13 2
b:was	6 -9 0 0 -15 6 2 0 1
b:was worth	-1 0 3 3 -10 0 0 0 8
b:we	-4 11 14 0 -4 -1 4 -6 -17
b:we buy	0 0 -21 0 3 12 0 0 0
b:we expect	0 -6 17 0 -6 -2 0 0 0
b:we have	0 0 12 0 -14 -1 10 -4 -7
b:we pay	0 11 -2 0 -2 0 0 0 0
b:we sell	0 0 23 0 -20 0 0 0 0
b:week	0 -2 -7 0 0 0 0 10 0
b:were	-11 -4 0 0 20 -4 0 -6 -8
b:were worth	0 0 -5 0 14 0 -3 0 0
b:will	0 2 1 0 4 -1 -9 1 -5
b:will be	0 -1 10 0 6 -4 -3 -8 0
b:with	11 -16 -12 -4 -13 14 1 0 5
b:with <name>	22 -1 -8 0 -7 -5 0 -2 -2
b:with the	5 -5 -6 0 -3 0 -8 0 14
b:world	-7 0 -4 1 0 0 -3 0 14
b:worth	-21 -16 3 0 2 0 -6 16 1
b:worth about	0 0 0 0 10 0 -1 -4 0
b:would	-11 -4 -13 19 0 0 11 0 -11
b:would cost	0 -6 -11 18 -2 0 6 0 -3
b:would lose	0 -1 10 0 0 -3 0 0 0
b:would take	0 0 -2 1 -8 0 0 10 0
b:year	1 6 8 -2 -12 -15 0 0 3
b:year it	-10 3 4 0 -10 -1 7 13 -4
b:year the	15 0 -4 0 -7 -1 0 0 0
b:—	0 0 -10 0 12 2 -3 -2 0
c0=agree	-18 4 -2 -1 -7 6 4 6 0
c0=bear	-6 1 -3 -3 0 0 1 -2 10
c0=begin	-4 7 0 -1 5 -12 4 2 -12
c0=buy	-3 -7 0 -4 4 8 -11 6 -11
c0=down	3 8 -4 -8 -7 -2 -4 0 9
c0=end	0 -7 21 0 0 -6 -6 -11 0
c0=impose	-10 11 0 2 11 4 -8 -18 -7
c0=propose	1 0 12 0 10 0 -20 -9 -13
c0=say	-11 11 -4 -2 -13 0 0 22 -15
c0=sell	-1 7 10 0 -1 -1 -5 -3 0
c0=sign	-3 -1 8 -2 0 0 -9 2 0
c0=stay	16 -13 -2 -5 -6 3 -1 5 -2
c0=target	-11 2 -20 -4 30 -11 2 -8 -3
c0=threaten	0 0 -10 0 2 0 0 11 0
c0=up	-3 -14 -3 0 19 0 4 -17 2
c1=agree	-10 6 -14 -1 0 0 4 10 -2
c1=bear	-8 9 1 -5 -4 -10 0 -8 12
c1=begin	-4 7 -3 -1 1 -1 3 6 -12
c1=buy	-6 -8 -7 -4 6 5 -11 15 -13
c1=down	13 0 3 -11 -13 -4 -7 -1 7
c1=end	0 -9 17 0 8 -6 -8 -15 -1
c1=impose	-8 14 -5 5 8 3 -9 -11 -8
c1=propose	0 6 7 -4 7 7 -14 -14 -14
c1=say	-11 7 0 1 -15 0 0 15 -15
c1=sell	-2 -3 23 0 -6 -1 -5 -10 0
c1=sign	-7 -1 0 0 7 0 -10 11 -4
c1=stay	12 -13 0 -5 -3 -1 -1 2 1
c1=target	-12 0 -3 -5 28 -12 2 -15 -3
c1=up	-5 0 -13 0 16 6 3 -10 2
c2=agree	0 0 -12 0 8 0 0 2 0
c2=bear	0 9 -16 0 9 -1 0 3 -1
c2=begin	-3 -9 0 0 18 0 -3 -13 -1
c2=buy	12 -1 -16 0 -3 1 0 8 -1
c2=down	-6 -13 -18 0 26 4 -2 -1 -3
c2=impose	-9 0 4 0 -13 0 2 4 3
c2=propose	0 -5 14 0 0 -3 0 0 -4
c2=sell	12 0 3 0 -13 0 0 0 0
c2=stay	-8 -3 -15 -4 12 6 2 18 -21
c2=up	0 -3 16 0 -5 2 0 -9 0
clause about deficit 1	43 -10 -24 -5 -1 -18 10 -19 -19
clause about deficit 1 money	34 -8 -13 0 -20 -16 15 -9 -12
clause about deficit 1 percent	19 0 -13 -2 9 0 -7 -3 -9
clause about duties 5	-14 35 -3 9 -22 -9 -10 -5 -7
clause about duties 5 money	-11 35 -3 7 -21 -9 -8 -5 -11
clause about exports 8	-9 -14 36 -16 -4 -22 -4 -1 -10
clause about exports 8 money	-4 -9 14 -3 8 -17 1 -17 0
clause about exports 8 percent	-2 0 43 -7 -17 0 -8 -6 -13
clause about exports 8 tonnes	0 0 0 0 -5 0 0 16 -3
clause about growth 7	-11 -8 -15 48 -16 -4 -15 -3 -12
clause about growth 7 percent	-9 -2 -13 44 -13 -2 -14 -7 -13
clause about imports 9	3 -1 -14 -10 31 -14 0 -3 -26
clause about imports 9 money	13 0 -6 0 19 -8 -8 -10 -22
clause about imports 9 percent	-13 0 -19 -4 27 0 5 -5 0
clause about investment 4	-12 -19 -4 -2 -23 37 -9 1 -14
clause about investment 4 money	-12 -19 -4 -2 -23 37 -9 1 -14
clause about purchases 6	-14 -3 -4 -10 -18 1 -2 34 -13
clause about purchases 6 money	-16 1 3 -1 -12 6 2 11 -3
clause about purchases 6 percent	5 0 -19 0 0 0 -1 16 -1
clause about purchases 6 units	0 0 -8 0 -9 0 0 27 0
clause about trade 10	19 -25 -7 -13 -16 -21 9 -9 31
clause about trade 10 money	12 -20 -14 -5 0 -17 12 -10 19
clause about trade 10 percent	11 -3 12 -7 -24 -2 -2 -15 19
clause about trade 10 tonnes	0 0 -4 0 -11 0 0 8 9
clause about trade 3	-16 -7 -15 0 -5 -3 -4 -4 35
clause about trade 3 money	-11 -7 -9 0 -3 -3 -2 -4 26
clause about trade 3 percent	-3 0 -4 0 -3 0 0 0 16
clause achieved	1 12 2 -14 -2 -11 -3 -5 0
clause achieved money	3 21 10 -4 -28 -3 15 -26 -11
clause achieved percent	0 -7 2 -5 3 -3 -20 -1 16
clause achieved tonnes	-4 -6 -12 0 15 0 0 9 -5
clause aim	-16 -7 -4 11 -8 7 -2 17 -8
clause aim money	-24 4 -1 2 -12 18 6 0 -4
clause aim percent	10 -10 -3 16 -4 -6 -4 0 -7
clause aim tonnes	-7 -13 5 -12 -1 -14 -8 18 3
clause aim units	0 -4 -10 -1 16 -3 -1 7 -3
clause average	-2 0 -7 -3 -9 0 25 -1 -4
clause average percent	-2 0 -7 -3 -9 0 25 -1 -4
clause change	2 -19 1 -6 -1 -3 2 -6 16
clause change money	4 -3 -17 0 -14 6 16 4 2
clause change percent	0 -16 11 -4 10 -15 -9 -18 11
clause change tonnes	0 -1 0 0 0 0 0 0 8
clause each way	-6 0 -7 0 5 -7 -4 -11 18
clause each way money	-5 0 -6 0 6 -7 -5 -11 16
clause not trade	-10 -8 -13 -4 1 -5 1 -16 33
clause not trade money	-7 -6 -15 0 0 -5 -8 -13 35
clause not trade percent	0 0 4 -2 -2 0 10 -1 0
clause period	-5 -15 11 2 10 -34 3 -15 13
clause period money	-2 -2 6 5 -6 -20 13 -13 10
clause period percent	4 -6 -11 7 10 -5 -1 -13 8
clause period tonnes	-18 -16 13 -12 8 -13 -14 2 3
clause period units	0 -1 0 0 16 0 0 -6 -1
clause to come	-1 1 -13 5 -9 -10 2 6 13
clause to come money	-12 3 -11 3 -6 -7 13 0 10
clause to come percent	8 0 8 3 -12 0 -10 0 0
clause to come tonnes	0 0 -12 0 6 0 0 3 6
clause trade	5 7 -7 -5 1 -11 1 3 -1
clause trade money	10 22 -8 -13 -2 0 -11 -2 -5
clause trade percent	2 -22 14 6 -20 -17 17 -10 4
clause trade tonnes	-14 -11 -12 -5 19 -6 -7 6 9
clause trade units	-2 -3 -4 0 10 -4 -2 10 -3
clause worth	-22 -31 12 -2 15 -1 -9 7 -3
clause worth money	-28 -29 11 -8 13 0 -5 7 0
clause worth percent	5 0 -5 2 8 0 -4 0 -10
ct0=agree past	-9 -4 0 0 -5 7 9 0 2
ct0=bear modal	0 -9 0 0 3 0 8 0 0
ct0=bear present	0 -6 3 0 0 1 -11 0 7
ct0=begin modal	0 0 -8 0 -5 0 -2 12 4
ct0=begin present	-8 7 5 0 -5 0 10 -1 -10
ct0=buy future	0 0 -3 0 -11 2 0 10 0
ct0=buy modal	0 0 -3 0 -4 0 0 10 0
ct0=buy present	-2 0 7 0 13 10 0 -19 0
ct0=down past	0 -3 -1 0 0 -1 -13 10 4
ct0=end modal	0 0 8 0 3 -3 -2 -3 -2
ct0=impose past	-5 10 -7 0 7 5 -10 -4 -1
ct0=impose pluperfect	0 0 -9 0 13 0 -1 -7 1
ct0=impose present	3 -12 16 4 -5 1 3 -15 -5
ct0=impose present-passive	0 6 -9 0 0 0 0 0 4
ct0=propose past	4 5 0 0 -15 0 0 9 -7
ct0=propose pluperfect	0 7 0 0 9 0 0 -4 -11
ct0=propose present	0 -11 8 0 9 -1 -10 -10 3
ct0=say past	0 2 -13 0 -10 7 5 9 -5
ct0=sell past	-1 -1 16 0 -11 0 -2 3 1
ct0=sell present	0 10 -19 0 15 0 0 -1 0
ct0=stay past	10 -23 1 0 -5 -1 6 -5 2
ct0=stay present	3 0 -3 -8 1 1 -9 14 -4
ct0=up future	-3 -3 -5 2 13 -1 0 -3 0
ct0=up past	0 -1 0 0 15 0 -8 -12 1
ct0=up present	0 -2 3 0 -11 5 7 0 0
ct1=agree participle-passive	1 1 -5 0 -3 -7 0 10 0
ct1=agree past	-8 -4 -5 0 0 7 9 0 0
ct1=bear modal	0 -9 0 0 3 0 8 0 0
ct1=bear present	0 -6 7 0 0 1 -11 0 7
ct1=begin modal	0 0 -8 0 -5 0 -2 12 4
ct1=begin present	-8 7 5 0 -5 0 10 -1 -10
ct1=buy future	0 0 -3 0 -11 2 0 10 0
ct1=buy infinitive	0 0 -8 0 -2 0 0 15 0
ct1=buy modal	0 0 -3 0 -4 0 0 10 0
ct1=buy present	-1 0 4 0 14 10 0 -19 0
ct1=down infinitive	13 -1 2 -2 -3 0 0 -1 -1
ct1=down participle-passive	2 -10 17 0 -4 0 0 -2 -4
ct1=down past	0 -3 -1 0 0 -1 -13 10 4
ct1=end modal	0 0 8 0 3 -3 -2 -3 -2
ct1=impose participle-passive	-5 -1 12 0 -9 -2 0 11 -3
ct1=impose past	-3 11 -11 0 12 7 -9 -9 -1
ct1=impose present	5 -9 10 7 -10 5 4 -17 -5
ct1=propose past	4 6 -4 0 -12 0 0 6 0
ct1=propose pluperfect	0 7 0 0 9 0 0 -4 -11
ct1=propose present	-6 -6 11 0 0 3 -6 -5 0
ct1=say past	0 0 -11 0 -8 7 5 8 -6
ct1=sell past	-1 -1 16 0 -11 0 -2 3 1
ct1=sell present	0 0 -11 0 15 0 0 -1 0
ct1=sign participle-passive	-4 0 -5 0 4 0 0 9 -2
ct1=sign past	0 0 -12 0 7 0 0 6 0
ct1=stay participle-passive	-6 0 -1 0 3 0 0 -5 10
ct1=stay past	8 -23 1 0 -5 0 6 -6 3
ct1=stay present	3 0 -4 -8 1 1 -9 14 -4
ct1=target infinitive	0 -3 10 0 3 0 0 -5 0
ct1=up future	-3 -3 -5 2 13 -1 0 -3 0
ct1=up infinitive	0 10 -8 0 -2 0 0 3 0
ct1=up past	0 -1 0 0 15 0 -8 -12 1
ct1=up present	0 -2 3 0 -11 5 7 0 0
ct2=begin modal	0 0 0 0 8 0 0 -3 0
ct2=begin past	-3 -1 0 0 10 -3 0 -5 0
ct2=down past	-1 -1 -18 0 15 10 0 0 -5
ct2=impose participle-passive	0 0 11 0 -3 -3 0 0 0
ct2=impose present	0 -4 -5 1 -6 0 8 0 9
ct2=propose present-passive	0 0 15 0 -5 0 0 -4 -3
ct2=sell past	13 0 0 0 -11 0 0 0 0
ct2=sell present	0 0 10 0 0 0 0 0 0
ct2=stay modal	0 0 0 0 11 -1 0 0 -4
ct2=stay past	0 -9 -3 0 -4 0 8 9 -2
ct2=stay present	-7 3 -15 -2 9 8 -6 10 -12
ct2=suspend present	0 0 0 0 12 -1 0 0 -4
ct2=up past	0 0 15 0 -12 -1 0 -5 4
early	21 10 -14 -30 2 13 -26 25 -44
f:"	3 -4 -4 0 -5 -15 10 2 12
f:'	0 0 11 0 -13 0 -6 0 8
f:'s	3 -18 7 0 -21 1 7 6 2
f:,	1 -20 0 5 17 -21 6 -7 2
f:.	8 2 17 0 -24 -1 -3 -1 0
f::	6 -6 -3 0 -6 -3 2 0 11
f:;	-1 0 -20 -3 0 19 -5 0 7
f:<agent>	-9 2 -21 -3 14 0 -5 1 12
f:<day-ahead>	-1 -8 -26 -4 17 -7 2 6 9
f:<day-gone>	4 4 -18 -5 12 0 6 0 -20
f:<day-today>	0 0 -3 0 13 0 0 -1 -1
f:<duty>	-5 -1 3 -2 -30 -6 16 9 19
f:<gate>	-12 -11 2 -3 -16 -17 9 5 25
f:<goods-amount>	0 -3 5 -3 -7 0 -12 10 2
f:<goods>	10 13 -17 -12 14 -2 -24 9 -12
f:<level-noun>	-14 -6 -22 0 22 0 1 15 -2
f:<level>	0 -8 -2 0 16 -8 -1 -13 4
f:<money>	21 5 -9 3 2 14 -26 -22 -18
f:<month-ahead>	0 0 -1 0 -19 0 7 -3 10
f:<month-gone>	14 -1 0 0 -2 -15 -3 0 4
f:<name>	19 -16 -7 -3 0 9 -24 2 4
f:<not>	-17 0 -10 0 -14 6 7 7 14
f:<number>	3 0 10 -5 5 -17 -21 -13 13
f:<office>	0 8 2 -1 -5 -10 8 -4 0
f:<organisation>	-26 21 -9 -6 8 -17 16 -14 3
f:<person>	13 -7 -18 0 -18 25 16 -4 -7
f:<quality>	-11 -11 -8 -12 10 -6 4 24 -15
f:<seat>	5 3 0 -2 -12 18 -17 -4 4
f:<sender>	-2 2 21 0 0 -2 -22 -3 -10
f:<span>	-3 0 -26 -8 12 18 -19 6 8
f:<taker>	0 0 -11 0 7 0 0 8 0
f:<v-agree>	0 -10 -8 -1 18 9 -5 -2 -2
f:<v-bear>	-3 -5 11 -10 -9 14 1 14 -28
f:<v-begin>	-7 12 3 3 7 7 -6 -27 -3
f:<v-buy>	21 -5 -1 -1 -13 -2 -9 11 -7
f:<v-down>	-4 -9 9 7 0 -4 -2 -9 9
f:<v-end>	2 19 -10 0 13 -21 -6 -15 0
f:<v-impose>	-10 15 11 -7 0 -1 -16 -2 -3
f:<v-lack>	0 0 -10 0 0 0 7 1 5
f:<v-propose>	-6 0 26 5 -28 14 -3 -6 -9
f:<v-return>	-6 0 -10 0 0 0 0 2 14
f:<v-say>	2 3 0 -2 -9 0 -1 10 -5
f:<v-sell>	12 7 -7 -1 12 -6 -10 -15 2
f:<v-sign>	-15 -9 -20 -1 11 12 5 7 0
f:<v-stay>	3 9 -9 -3 1 -2 14 -5 -6
f:<v-suspend>	0 9 -8 0 2 -3 4 -6 0
f:<v-threaten>	-4 0 13 0 -13 0 0 -12 13
f:<v-up>	-2 17 -22 2 -6 1 7 -2 8
f:a	4 -13 3 2 -3 -2 0 3 0
f:about	1 0 -8 -1 13 -1 0 1 -5
f:above	0 2 14 0 -14 0 2 -3 0
f:after	10 -16 -5 0 7 0 -4 -4 4
f:again	0 -11 0 0 0 0 11 0 0
f:against	0 0 -8 0 1 0 -2 0 10
f:ago	-1 5 14 0 -14 -2 2 0 0
f:agreement	-1 -1 -6 0 12 0 0 0 1
f:all	8 0 14 0 -10 -4 0 -18 3
f:alone	13 0 0 0 -4 0 0 -2 -2
f:already	0 -2 -9 0 18 0 0 0 -2
f:an	2 -1 18 0 -23 -5 10 -12 5
f:and	-5 0 7 -7 -2 11 -11 11 -22
f:announce	0 0 0 0 -10 0 0 0 7
f:are	-16 -7 12 0 -5 6 4 8 -11
f:arrangement	0 0 19 0 -16 0 0 0 0
f:as	3 0 -15 0 20 0 3 -7 -15
f:ask	-1 -4 17 0 -3 0 -5 0 -3
f:at	2 5 0 -5 5 -2 0 -17 3
f:average	-2 1 -18 0 -10 0 30 -4 -5
f:bank	0 0 -14 0 0 0 0 14 0
f:be	-18 0 0 -8 -6 8 0 -16 26
f:bean	0 0 -2 0 -22 0 0 24 0
f:because	0 3 0 0 -11 9 0 0 0
f:been	-1 12 0 0 2 -12 0 0 -4
f:before	6 7 0 -1 -14 -6 0 0 3
f:between	0 -2 0 10 -3 0 0 0 0
f:billion	-2 8 -18 0 -3 0 -1 0 18
f:both	-2 2 -22 3 3 -2 7 0 5
f:but	0 1 12 5 -7 -6 -7 0 -1
f:buy	16 -13 0 0 -1 -6 -3 8 -15
f:by	-9 0 -10 5 -12 0 17 0 10
f:call	-2 -8 0 2 -7 1 12 0 -2
f:can	0 0 -7 0 1 0 0 0 9
f:car	-5 6 -9 0 17 2 1 -4 -15
f:cash	-6 -9 -2 0 -4 24 0 0 0
f:ceiling	-2 0 0 0 -8 -1 0 0 10
f:central	0 0 -14 0 0 0 0 14 0
f:charge	-2 2 -10 0 2 0 0 6 1
f:cocoa	0 0 0 0 -18 0 0 18 0
f:come	-7 5 -12 7 0 4 0 -4 3
f:confirm	0 0 -1 0 -1 0 0 11 0
f:count	0 0 -20 0 4 0 10 9 0
f:day	15 -2 -9 0 -6 3 0 0 -4
f:deal	8 0 5 0 -9 0 0 -1 -1
f:deficit	26 -11 -24 0 13 -6 0 -5 -2
f:did	-1 1 28 0 -22 -7 -8 -2 5
f:do	3 0 -16 0 6 3 5 0 -6
f:doe	-1 -3 -10 0 -3 -2 0 0 22
f:down	-4 0 -14 0 4 0 3 -10 21
f:duty	-12 -2 16 -1 -21 0 -3 8 9
f:each	-6 -9 -14 0 -14 -4 -2 23 15
f:earn	0 -3 19 0 -9 0 0 0 -3
f:either	0 2 -7 0 -5 0 0 0 9
f:end	-6 10 -1 0 0 -8 -4 0 3
f:ever	0 0 -11 0 0 0 0 0 12
f:exempt	0 0 -1 0 -6 0 0 -1 10
f:expect	4 12 -18 6 14 -2 -7 -13 -3
f:export	0 3 26 0 -15 0 -5 -26 5
f:farm	-4 -6 0 0 0 -5 0 14 0
f:figure	2 -9 -16 0 10 7 -2 0 0
f:first	2 -4 0 0 9 -1 5 -1 -12
f:follow	0 -1 -3 0 9 -6 0 5 0
f:for	7 10 14 -4 -29 8 -13 -12 10
f:force	0 0 0 0 11 -2 -1 -1 -3
f:free	0 0 9 0 0 -1 0 0 0
f:from	8 -4 -10 -2 10 0 15 -11 -11
f:fruit	0 6 15 -1 -16 0 0 -3 0
f:gained	0 0 -13 0 15 0 0 0 0
f:gap	4 0 -8 0 2 0 0 0 0
f:gas	0 0 -4 0 9 2 0 -5 0
f:give	0 0 -8 0 4 0 0 2 0
f:go	-4 2 -13 0 12 13 -1 -14 0
f:gold	12 -2 6 0 -17 6 0 0 -6
f:good	11 -2 -18 -6 12 -24 -16 10 13
f:grow	2 6 -1 8 -16 0 -1 1 0
f:growth	0 0 20 0 -22 0 0 0 5
f:had	5 0 20 0 -18 2 -14 4 -18
f:hardly	0 0 -4 0 10 0 0 -9 3
f:has	-1 -11 5 -7 1 -7 6 15 -17
f:have	-7 11 8 2 -15 -2 -3 -3 8
f:he	8 -11 8 -3 2 1 3 -4 -15
f:his	-2 -1 -12 0 11 -8 18 0 -6
f:hit	0 3 9 0 -7 0 0 0 0
f:home	0 0 9 0 -9 6 0 -5 0
f:hope	-3 0 38 0 -35 0 -1 -12 2
f:how	16 0 -15 0 -1 -5 0 7 -6
f:i	-5 0 -10 1 17 -1 0 0 0
f:if	0 -9 2 0 2 0 -4 -19 17
f:importer	0 0 -13 0 15 0 0 0 0
f:impose	12 0 -8 0 1 0 0 -1 0
f:in	30 11 -25 -4 -7 -12 -11 9 3
f:instead	0 8 5 0 -10 0 0 -4 0
f:is	14 -22 6 0 15 0 -2 -21 0
f:it	30 0 0 0 -23 -9 5 -14 3
f:its	2 3 -3 -2 -15 0 2 0 12
f:know	0 0 9 0 0 0 0 0 -9
f:last	16 -6 2 6 10 -13 -2 -16 -11
f:law	0 9 0 0 -3 -3 0 0 0
f:less	-3 -4 10 0 -5 5 -1 1 0
f:like	0 0 12 0 -6 0 0 -1 -3
f:line	0 -7 -8 0 -1 0 15 0 0
f:list	-3 -5 -6 0 14 -3 -1 0 3
f:long	0 15 -6 0 -3 -4 0 0 0
f:lower	0 -1 -3 0 -3 -2 -1 1 9
f:make	6 1 4 0 1 0 -1 -11 -3
f:maker	0 4 13 0 -7 0 -3 0 -5
f:medicine	13 0 0 0 -20 10 0 2 -7
f:meet	8 -4 -11 0 -2 5 0 5 -3
f:million	-6 -10 10 0 3 -3 -5 7 -18
f:money	0 0 0 0 -1 10 0 -3 0
f:more	8 0 -9 0 0 11 -4 -2 -3
f:most	-4 0 15 0 -26 9 -1 11 0
f:mr	0 -3 -5 0 -4 2 -3 0 18
f:much	23 -4 0 0 -19 -9 -6 2 0
f:negotiation	0 0 -11 0 12 0 0 -2 2
f:neither	0 0 0 0 -6 -2 0 10 0
f:new	0 0 6 0 -8 0 0 2 0
f:no	-8 -11 -5 0 0 11 -2 0 10
f:nobody	-2 0 0 0 0 -4 -1 -1 10
f:not	0 0 -4 -5 -14 1 18 0 3
f:notice	0 0 -5 0 -2 0 0 0 10
f:number	0 0 -12 0 -8 -4 8 17 0
f:of	4 8 -6 2 12 -1 -17 -4 -16
f:old	0 0 12 0 -7 0 0 -5 0
f:on	-11 -12 -3 -4 15 -7 1 6 2
f:one	0 -10 10 0 -3 0 7 0 -6
f:or	3 4 -10 0 3 0 0 -2 0
f:other	-2 -1 5 0 6 0 0 0 -9
f:out	0 0 -13 0 0 2 9 2 0
f:output	0 0 -17 0 16 0 0 0 1
f:outside	0 0 -4 0 11 0 0 -5 0
f:over	-1 2 25 0 -19 0 0 -10 0
f:own	5 3 -17 0 11 -3 5 0 -10
f:pause	0 0 0 0 -6 0 10 -2 0
f:pay	-8 0 4 -4 -10 14 0 10 -18
f:place	-1 0 2 0 -6 0 0 9 0
f:point	0 -2 -15 0 0 4 0 13 0
f:project	0 -4 -1 0 -1 14 0 0 0
f:promise	-3 0 0 0 -4 -1 0 13 0
f:publish	0 0 -8 0 0 0 9 0 0
f:put	-1 12 0 0 0 -3 0 0 -2
f:quarrel	0 -3 0 0 -4 0 0 -3 12
f:quota	0 0 -13 0 20 0 0 -8 0
f:raise	0 2 -17 0 0 0 0 9 3
f:rate	-2 0 -9 0 13 4 -2 1 -7
f:reckon	0 5 0 5 -9 -2 0 -1 0
f:record	9 0 6 0 -12 0 0 0 -1
f:refund	0 10 0 0 0 -1 0 0 -1
f:rest	0 0 1 0 -9 0 0 12 -1
f:return	0 0 -10 0 -3 0 0 0 13
f:rice	0 0 -28 2 24 12 0 -9 0
f:right	0 0 -11 0 10 0 0 0 0
f:run	0 0 -5 0 0 0 0 0 10
f:sale	0 0 -10 0 13 0 0 -4 2
f:same	-4 -1 -7 0 13 9 0 -7 -4
f:say	-1 -4 4 -10 -1 14 5 -4 -11
f:season	1 0 5 0 0 0 0 -13 5
f:see	0 9 5 0 0 0 -2 -1 -9
f:sell	17 5 -27 0 30 -10 -2 -14 -8
f:share	0 0 0 0 2 9 0 -14 0
f:side	-6 -17 -21 -2 -16 -1 18 3 25
f:since	-10 4 -9 -2 0 0 0 10 7
f:so	8 -5 -10 0 0 7 -1 0 0
f:some	-1 0 -23 0 11 -1 8 -1 7
f:soybean	0 -7 -8 0 2 -8 -3 23 -6
f:stay	3 4 -8 0 12 0 -1 -6 0
f:still	-1 4 -7 0 -2 9 0 0 -1
f:sum	-1 9 0 0 -4 1 0 -4 0
f:supply	0 0 -5 0 -8 0 0 13 0
f:surcharge	0 -1 0 0 -9 0 6 3 4
f:take	-5 10 22 0 -3 0 0 -18 -14
f:talk	0 0 0 0 16 0 0 -1 -6
f:tariff	3 -1 -12 0 -17 -5 16 1 12
f:textile	0 3 9 0 -5 0 -1 0 -4
f:than	8 -5 0 0 -19 15 -9 14 -6
f:thank	0 0 9 0 -3 0 0 0 -1
f:that	7 14 19 0 4 -18 -12 -34 -5
f:the	-3 1 4 1 -11 0 -10 -5 17
f:them	-4 0 -19 0 27 -3 0 5 -2
f:there	3 -12 4 10 -9 -8 7 0 -2
f:they	2 -20 -3 -2 11 -3 6 3 -1
f:thi	-1 -15 19 -1 0 -2 2 0 -14
f:those	0 0 -3 0 -10 0 4 2 3
f:though	5 0 -16 0 7 0 0 0 2
f:three	0 -1 4 0 -14 0 0 0 10
f:time	-1 3 -8 0 15 0 0 -3 0
f:to	-6 -5 -4 2 0 23 -16 8 -12
f:trade	-6 14 -28 17 4 -2 -5 0 -1
f:treaty	0 0 -4 0 -5 0 0 0 10
f:twice	-1 10 3 0 -10 0 0 0 0
f:two	0 -1 4 9 -12 1 0 -5 0
f:under	0 0 -3 0 -3 0 1 0 9
f:until	0 -9 7 0 4 5 -6 0 -4
f:up	-4 -5 -15 0 42 -6 -5 -19 2
f:wait	0 0 -14 0 -1 0 7 1 7
f:want	-2 -8 0 0 0 12 0 -8 5
f:warn	-3 0 13 0 -12 -2 0 -12 14
f:was	14 0 6 2 -29 -15 10 -3 8
f:we	-8 10 10 0 -13 -3 -6 -2 10
f:well	0 0 -3 0 14 0 0 -3 -1
f:were	1 0 9 0 -8 12 -2 -8 -8
f:what	-21 8 11 13 -15 -6 -12 7 -6
f:wheat	0 0 -2 0 -2 0 0 12 0
f:where	-2 0 -1 0 10 0 0 0 -5
f:which	0 -3 -21 0 17 0 17 -14 0
f:who	0 7 -20 0 9 0 0 8 -3
f:whose	8 0 11 0 -6 2 0 -9 -5
f:will	0 0 -17 6 0 6 3 -1 4
f:win	0 0 -12 0 11 0 0 0 0
f:with	27 -12 0 -6 -10 -3 -9 -7 14
f:within	0 5 -8 0 0 3 0 0 3
f:without	0 9 -2 4 -6 0 -1 1 -4
f:word	0 0 -12 0 -9 1 0 5 12
f:work	0 -2 -10 0 0 0 0 -1 18
f:world	0 0 3 9 -5 0 -1 -1 -1
f:worth	-1 0 -7 0 -9 0 -1 0 20
f:would	-3 -10 8 7 2 -5 6 -20 7
f:write	0 0 -17 0 0 0 0 2 11
f:year	23 -1 22 5 -19 -23 0 -2 -25
first about deficit 1	43 -10 -24 -5 -1 -18 10 -19 -19
first about deficit 1 money	34 -8 -13 0 -20 -16 15 -9 -12
first about deficit 1 percent	19 0 -13 -2 9 0 -7 -3 -9
first about duties 5	-11 33 -3 9 -22 -9 -10 -5 -6
first about duties 5 money	-8 34 -3 7 -21 -9 -7 -5 -11
first about exports 8	-9 -10 32 -15 2 -19 -23 1 -16
first about exports 8 money	0 -5 11 -3 14 -14 -11 -20 -2
first about exports 8 percent	-9 0 45 -7 -16 0 -7 -5 -13
first about exports 8 tonnes	0 0 -4 0 -2 0 0 19 -2
first about growth 7	-11 -6 -13 46 -13 -4 -13 -9 -13
first about growth 7 percent	-9 -2 -13 43 -13 -2 -12 -7 -13
first about imports 9	-23 -3 -4 -7 22 -10 0 6 -19
first about imports 9 money	-8 0 6 0 12 -5 -4 0 -16
first about imports 9 percent	-11 0 -17 -3 23 0 6 -4 0
first about imports 9 tonnes	0 0 0 0 -6 0 0 12 -1
first about investment 4	-12 -19 -4 -2 -23 37 -9 1 -14
first about investment 4 money	-12 -19 -4 -2 -23 37 -9 1 -14
first about purchases 6	-18 -2 -1 -8 -14 -9 -1 35 -10
first about purchases 6 money	-15 2 5 0 -7 -2 2 11 0
first about purchases 6 percent	0 0 -16 0 0 0 0 17 0
first about purchases 6 units	0 0 -8 0 -9 0 0 27 0
first about trade 10	-4 -7 4 -22 7 -14 4 -25 17
first about trade 10 money	-3 -4 -8 -10 22 -12 2 -17 4
first about trade 10 percent	0 -1 19 -10 -28 0 0 -5 15
first about trade 10 tonnes	0 0 -5 0 0 0 0 -2 10
first about trade 3	-13 -7 -15 0 -5 -3 -4 -4 33
first about trade 3 money	-7 -7 -9 0 -3 -3 -2 -4 24
first about trade 3 percent	-3 0 -4 0 -3 0 0 0 16
first none	-16 9 8 -52 15 0 2 -5 -4
first none money	-3 30 -2 -20 -6 20 -16 -38 4
first none percent	4 -23 -1 -18 -2 -23 37 -19 1
first none tonnes	-32 -37 13 -24 23 -35 -31 19 -14
first none units	-5 -8 -7 -4 17 -12 -7 18 -14
first-of-paragraph	-6 1 3 0 12 0 2 -4 -18
goods money	-43 -4 23 -11 10 -21 -18 19 -22
goods percent	-2 -1 18 -2 -6 -3 -11 6 0
goods tonnes	-6 -4 3 -4 7 -6 -4 0 8
goods units	-3 -6 2 -2 18 -6 -3 0 -9
has-future	-5 -9 5 1 9 1 -10 -3 0
has-infinitive	7 -2 1 -1 4 -5 -11 0 0
has-modal	-16 7 10 -1 6 -14 5 -2 -9
has-participle	-9 6 17 -3 -2 -6 -16 3 -4
has-past	-4 -7 1 -16 5 0 6 6 -2
has-perfect	7 6 -13 -7 -3 0 0 8 -7
has-pluperfect	4 16 -3 -3 9 -1 -12 -1 -20
has-present	-16 4 0 0 -1 6 2 -3 -5
headline	-11 3 -5 0 -13 6 8 18 -10
kind money	4 26 -5 -27 0 21 -8 -37 1
kind percent	2 -39 7 18 -13 -38 23 -20 7
kind tonnes	-45 -47 9 -30 19 -41 -38 35 -15
kind units	-9 -12 -12 -6 9 -16 -10 37 -17
l1="	0 -2 5 0 -11 0 0 0 4
l1='s	10 -1 0 0 -6 0 0 0 -2
l1=,	-17 -6 -5 -4 10 3 7 6 -6
l1=:	1 1 4 0 -11 3 -16 -6 7
l1=<begin>	17 -2 3 -4 -7 -23 4 11 -11
l1=<goods>	0 0 10 0 3 0 0 -12 -1
l1=<level-noun>	-1 0 -8 0 -23 0 5 19 7
l1=<name>	0 0 16 0 -14 2 0 0 -3
l1=<v-bear>	-5 -6 2 -1 5 4 -1 -17 9
l1=<v-buy>	-5 -2 4 -2 -4 -17 -5 20 -3
l1=<v-down>	0 -8 11 0 1 0 -1 0 -4
l1=<v-end>	1 -7 17 0 0 -2 -2 -3 -3
l1=<v-impose>	1 -3 0 3 -10 15 -1 2 -5
l1=<v-propose>	-6 7 -11 0 5 10 -2 -1 1
l1=<v-say>	-1 0 0 8 -10 -2 0 11 -10
l1=<v-sell>	-4 0 28 0 -11 0 0 -15 0
l1=<v-stay>	0 -4 -11 0 6 0 4 5 0
l1=<v-target>	-1 0 8 -4 -4 0 6 -11 6
l1=about	-1 17 2 2 -5 -30 6 3 -7
l1=and	-8 0 0 -6 -6 -3 -4 19 4
l1=another	-4 -15 -1 0 38 -4 -5 -10 -12
l1=around	0 10 -3 0 -1 -9 8 0 0
l1=at	5 4 0 5 -17 -7 10 -20 0
l1=be	-1 -1 -2 0 12 0 0 -6 0
l1=buy	-4 -1 8 -1 -12 -16 -3 23 -2
l1=by	5 -12 2 2 13 -7 -20 -16 9
l1=down	-2 0 -15 0 13 0 -6 0 10
l1=expect	-3 8 0 0 9 -5 0 -4 -8
l1=fetch	0 0 9 0 -3 0 0 0 -1
l1=for	-13 -30 19 -5 17 -9 -21 1 -11
l1=from	4 -1 -4 2 -12 -2 16 -5 1
l1=import	0 0 -1 0 17 0 0 -14 0
l1=in	-4 5 6 0 3 1 0 -10 -7
l1=invest	0 -1 -4 0 -1 37 0 -30 -1
l1=is	1 -15 1 0 -2 -3 0 1 9
l1=it	0 16 3 0 -12 -1 0 0 -8
l1=least	12 -3 -3 0 -19 -4 -4 15 0
l1=lose	0 -6 18 0 -4 -1 0 0 -1
l1=of	10 17 -13 -4 1 4 -2 -6 -8
l1=on	-12 -13 6 0 29 -17 -16 -6 0
l1=over	-1 -3 0 0 -9 16 0 0 0
l1=pay	-2 0 6 0 -7 8 0 -2 -1
l1=promise	0 -4 0 0 -3 12 0 1 -3
l1=record	-12 0 0 0 0 0 9 0 3
l1=remain	0 -4 0 0 10 0 0 0 0
l1=rise	0 0 -6 0 9 0 0 0 0
l1=sell	-3 0 21 0 -16 0 0 0 0
l1=ship	0 0 16 0 -5 0 0 -9 0
l1=some	-11 11 0 -1 -9 -24 17 0 1
l1=than	-8 15 -9 0 -6 4 4 3 -13
l1=that	0 0 -2 0 15 -1 0 -4 0
l1=the	4 -4 -12 -5 -26 32 -13 8 -4
l1=them	0 -3 14 0 -7 0 0 0 0
l1=to	12 3 -11 0 0 -5 4 -5 0
l1=up	-2 4 -12 0 18 0 -7 -2 0
l1=us	0 2 -26 0 28 0 0 0 0
l1=want	0 0 0 0 5 0 0 -9 3
l1=was	9 -13 0 -1 -2 -14 6 0 0
l1=were	-1 0 14 0 -3 0 0 0 -1
l1=with	-14 -2 0 0 -3 14 -2 2 1
l1=worth	-16 -12 0 0 0 -1 0 22 0
l1=year	0 0 -11 0 5 0 0 -1 10
l2=,	5 -11 -8 -9 18 -4 -3 -16 11
l2=<agent>	0 -4 -4 0 0 0 9 0 1
l2=<begin>	10 19 3 -8 -17 -34 13 11 -14
l2=<duty>	1 20 -7 -3 3 -2 2 -11 -10
l2=<gate>	0 11 5 0 -5 -3 0 0 -4
l2=<goods-amount>	-8 0 -3 0 6 0 0 10 0
l2=<goods>	-13 -26 -5 -10 22 -35 1 15 0
l2=<level-noun>	5 1 0 -3 -31 -4 7 0 13
l2=<level>	-3 0 -13 0 17 -6 0 -8 5
l2=<money>	-3 12 0 0 0 0 0 -2 -3
l2=<month-gone>	2 0 15 0 -12 0 0 0 -2
l2=<name>	11 -18 20 -1 9 9 -14 -36 0
l2=<number>	-8 -8 12 0 0 -6 0 -22 16
l2=<person>	0 13 0 0 -10 -10 0 0 3
l2=<quality>	0 1 -14 1 13 0 0 0 -1
l2=<sender>	-1 -14 -6 7 -4 11 2 9 -4
l2=<taker>	0 0 -3 0 11 0 0 -5 0
l2=<v-agree>	0 -1 -2 0 -5 2 0 10 0
l2=<v-begin>	2 0 -1 -2 -6 -5 0 12 0
l2=<v-buy>	0 -3 -1 0 -2 9 2 0 0
l2=<v-down>	15 3 11 -9 -19 -7 -13 0 5
l2=<v-impose>	0 16 24 -3 -31 -2 -18 -11 14
l2=<v-propose>	-2 -14 25 -4 -6 -7 0 -4 3
l2=<v-say>	-2 5 6 3 -9 0 -3 -2 0
l2=<v-sign>	0 5 18 0 -9 -1 0 -16 0
l2=<v-stay>	9 -8 1 0 -23 0 -10 0 18
l2=<v-target>	0 11 0 0 -6 -1 -1 2 0
l2=<v-up>	-1 -9 -2 -5 1 0 4 0 8
l2=a	-14 0 9 0 -5 0 8 -3 1
l2=aim	-2 -5 14 0 0 -3 0 -4 3
l2=and	0 -1 -5 0 0 10 0 0 0
l2=are	0 0 -3 0 15 0 2 0 -12
l2=at	11 -9 -9 3 -23 -7 10 15 -2
l2=banana	0 0 -16 0 3 0 0 0 12
l2=bean	0 0 11 0 -9 0 0 -4 0
l2=bring	-2 9 18 0 -13 -2 0 -1 -6
l2=buy	0 0 -4 0 -6 11 0 5 0
l2=coal	0 0 -12 0 13 0 0 0 0
l2=coffee	0 0 9 0 -4 0 0 0 -5
l2=come	4 2 0 -1 -9 0 -6 9 0
l2=cost	0 15 0 0 -8 0 -3 0 0
l2=countermeasure	0 0 0 0 -20 0 11 0 12
l2=country	-4 0 0 0 -5 0 0 0 10
l2=cut	9 -2 -2 0 -8 -2 0 0 10
l2=deficit	17 0 -1 0 -6 -1 0 0 -1
l2=down	8 0 -7 0 -12 0 8 1 0
l2=duty	7 21 -5 0 5 -2 -10 -6 -18
l2=energy	0 0 -1 0 -9 -33 0 45 -2
l2=fall	-11 -1 0 -1 6 0 0 -1 8
l2=flower	0 0 -17 0 17 0 0 0 0
l2=goal	0 0 -2 0 -4 0 0 -1 11
l2=good	0 -4 3 -1 -2 -5 7 -15 8
l2=grow	0 0 -7 -2 1 0 -1 0 13
l2=had	4 10 -13 0 2 -1 0 0 -2
l2=hope	0 -1 13 0 -2 0 0 -6 0
l2=i	0 0 -3 0 9 0 0 0 -3
l2=import	0 0 -13 0 12 0 5 -1 0
l2=is	6 5 2 0 -20 1 0 7 -9
l2=it	-5 -9 0 -5 -2 8 13 -7 7
l2=last	0 0 -18 0 6 0 0 -2 13
l2=list	0 -1 -1 0 14 -5 -1 0 0
l2=loss	0 -3 10 0 -3 -3 0 0 0
l2=market	0 -1 10 0 0 -1 0 0 -1
l2=more	-4 17 -11 0 -5 6 -3 2 -8
l2=narrow	9 0 0 0 0 0 0 0 -4
l2=number	9 0 0 0 -12 0 0 -3 6
l2=on	3 -13 -4 0 28 -8 -4 -6 -6
l2=order	0 0 14 0 -2 0 0 -10 0
l2=product	0 0 -4 0 0 -3 0 8 0
l2=promise	0 0 2 0 -11 0 0 11 0
l2=put	0 10 -6 0 0 0 -2 0 0
l2=quota	0 0 -22 0 40 0 0 -26 0
l2=sale	0 -1 -13 0 8 0 0 11 0
l2=season	0 -1 -6 0 0 0 10 0 0
l2=sell	0 0 -15 0 13 0 0 6 0
l2=send	0 0 12 0 -9 0 0 0 0
l2=should	0 -5 11 0 0 0 0 0 0
l2=shrink	13 0 -6 0 2 0 0 0 -6
l2=soybean	0 0 -4 0 -12 0 0 19 0
l2=steel	0 0 -2 0 -5 0 0 0 10
l2=surplu	3 0 -6 0 -1 0 8 0 -5
l2=tariff	-3 0 0 0 19 0 0 -1 -13
l2=the	-3 -8 0 7 3 15 -4 -8 -7
l2=they	-3 0 17 0 -7 0 -2 0 0
l2=to	-20 -15 14 5 -29 17 0 4 0
l2=trade	0 0 -4 0 -1 0 -5 0 18
l2=up	-10 9 14 -2 -9 11 -7 -7 -5
l2=was	-3 0 7 3 -12 0 0 -3 6
l2=we	0 1 -24 0 16 -4 0 9 -4
l2=were	-1 0 -10 0 17 0 0 0 0
l2=worth	-2 -1 13 0 3 -5 -9 0 0
l3=:	-4 -3 -3 0 8 2 0 2 -5
l3=;	0 0 19 0 -14 0 -5 3 0
l3=<agent>	0 0 -12 0 -2 2 0 11 0
l3=<begin>	-3 12 -4 -22 12 0 2 -10 -8
l3=<duty>	4 -6 -16 0 8 -8 0 -3 9
l3=<goods>	-6 -17 16 -2 0 2 -3 2 -2
l3=<level>	-5 -7 5 0 10 5 0 -8 -6
l3=<money>	0 4 8 0 -13 0 3 -8 -1
l3=<month-gone>	0 0 -9 0 -9 3 -1 0 15
l3=<name>	6 -15 -11 1 -2 0 -1 21 0
l3=<not>	-5 -15 0 0 -6 20 7 0 -6
l3=<number>	0 -10 -4 0 0 7 6 3 -4
l3=<organisation>	-4 -14 11 -3 -6 0 6 0 1
l3=<person>	3 0 -2 0 -10 4 0 0 3
l3=<quality>	-17 -5 27 8 -2 -14 -15 7 -13
l3=<seat>	0 0 0 0 -11 7 0 6 -3
l3=<sender>	0 10 -19 0 21 0 -5 0 -6
l3=<v-agree>	-8 0 -6 0 1 0 8 10 -12
l3=<v-bear>	0 10 -4 0 -5 0 0 0 0
l3=<v-begin>	-8 4 -12 0 8 0 2 2 0
l3=<v-buy>	1 0 -41 0 18 -16 0 29 -3
l3=<v-down>	-11 0 -14 0 0 1 3 0 10
l3=<v-impose>	0 0 -23 -6 7 -2 6 21 -8
l3=<v-propose>	0 -14 7 0 0 0 -1 0 0
l3=<v-say>	-4 9 -18 0 3 -4 0 7 5
l3=<v-sell>	2 -2 18 0 -8 0 0 -4 -1
l3=<v-sign>	0 0 -16 0 -7 -5 0 27 -2
l3=a	3 0 3 -5 -1 8 0 -10 0
l3=alone	14 3 0 0 -5 -3 -6 0 -4
l3=an	0 -1 -6 0 -9 0 0 2 13
l3=and	-6 6 2 0 -12 10 -2 -14 17
l3=at	0 15 0 0 10 -9 -2 -5 -13
l3=be	0 0 1 1 -2 0 0 -7 10
l3=buy	4 0 -33 0 11 -15 0 22 0
l3=by	13 0 -3 0 10 2 0 -15 -7
l3=cost	0 5 -7 9 0 0 0 0 -1
l3=could	0 -9 0 0 0 0 9 0 0
l3=expect	0 -2 9 3 0 0 0 -8 0
l3=export	0 0 17 0 -9 0 0 0 0
l3=for	-2 0 10 1 4 -10 -1 -1 -1
l3=good	0 -2 -12 0 1 0 3 0 3
l3=had	0 0 14 0 0 0 0 -1 -8
l3=have	0 10 12 0 -10 -5 0 -1 -1
l3=import	-2 0 -8 0 11 0 1 0 0
l3=it	15 -11 4 -4 3 -11 -3 -6 3
l3=its	0 -1 -7 0 18 0 0 -3 0
l3=list	-3 -10 -3 0 27 -16 -3 -2 4
l3=lose	0 -4 0 1 -3 -1 9 0 0
l3=no	-3 -7 -2 0 0 10 8 -1 -3
l3=not	0 -4 0 0 0 10 0 0 0
l3=of	0 -3 13 -1 0 -2 4 -8 -4
l3=on	-8 -2 -5 0 -1 -4 3 7 12
l3=own	0 9 -10 3 0 0 -2 0 0
l3=pay	0 10 0 0 -1 -1 0 0 0
l3=promise	0 0 -4 0 -4 2 0 9 0
l3=put	0 -11 0 0 0 -3 14 0 0
l3=rise	0 0 10 0 -6 0 0 0 0
l3=shipment	0 0 -10 0 13 0 0 0 0
l3=take	0 1 -11 0 11 0 0 0 0
l3=tariff	-1 -4 -5 0 1 -4 2 0 11
l3=the	10 -12 -7 8 15 -8 0 -8 -4
l3=they	-1 0 -9 0 16 0 0 4 -9
l3=thi	0 0 0 1 -14 0 -2 12 -3
l3=to	-8 6 8 0 0 -10 3 -10 1
l3=trade	2 -1 -9 0 -7 0 -3 0 18
l3=two	0 0 -8 0 -3 0 0 2 12
l3=we	0 2 18 0 -12 8 -1 -18 0
l3=which	0 0 9 0 -3 0 0 0 -5
l3=with	3 0 -11 0 11 0 9 -1 -16
l3=worth	0 0 5 0 -13 0 0 0 6
l3=would	-2 9 -13 0 0 -1 0 3 4
l3=year	-14 7 0 0 6 -4 4 -3 0
l4=:	0 0 7 0 -10 0 0 4 2
l4=;	7 0 -12 0 2 0 0 2 0
l4=<begin>	-16 2 2 -33 13 15 -7 -4 -8
l4=<duty>	-4 5 -3 0 -4 3 9 -11 2
l4=<goods>	-13 -8 18 -2 -7 -12 -1 0 10
l4=<month-gone>	18 -5 1 0 -5 -2 -3 0 -3
l4=<name>	8 4 -27 2 3 -1 -13 24 -5
l4=<number>	0 8 -8 0 0 -3 0 -5 14
l4=<quality>	1 1 -23 0 14 -2 -2 0 0
l4=<sender>	-2 0 17 0 -3 -2 0 0 -10
l4=<span>	1 3 14 0 -16 0 0 -1 -5
l4=<v-begin>	0 0 0 0 2 0 6 0 -9
l4=<v-buy>	-3 -1 -2 0 2 -5 0 16 -2
l4=<v-down>	15 5 6 0 -19 -2 -5 4 -4
l4=<v-impose>	-1 -5 5 10 8 2 -12 -10 -3
l4=<v-propose>	0 -3 14 -4 0 3 -2 -1 -12
l4=<v-say>	0 -4 -1 -2 15 0 -5 -1 0
l4=<v-sell>	5 0 18 0 -12 0 0 -6 -4
l4=a	15 -5 -19 0 13 0 -5 4 -11
l4=buy	0 0 2 0 -4 -8 0 17 0
l4=cost	0 0 -3 14 -3 -1 -1 -1 0
l4=deficit	12 0 -2 0 -1 0 -1 0 0
l4=earlier	0 0 -5 0 15 0 0 -5 0
l4=expect	-1 0 13 -2 0 -4 0 0 0
l4=fall	6 0 0 0 -6 0 0 7 -11
l4=for	-5 0 0 0 -5 -7 -10 26 -10
l4=from	-6 0 -8 0 23 1 -1 -11 -2
l4=his	12 0 -1 0 -6 0 0 2 -4
l4=import	0 0 -8 0 17 0 0 -1 0
l4=in	5 0 0 0 -15 1 -9 0 14
l4=is	-4 -4 13 0 -3 0 6 -12 -2
l4=last	-14 2 3 0 -3 -3 5 2 2
l4=list	0 0 -4 0 -2 0 20 0 -12
l4=of	-1 -15 3 0 17 0 -8 -6 -3
l4=on	-3 -6 14 0 0 0 1 0 -7
l4=other	0 0 0 0 10 0 0 -6 0
l4=our	0 0 12 3 -9 0 0 -4 0
l4=put	-5 -2 0 12 -1 -6 -1 0 3
l4=quota	0 0 15 0 -4 0 0 -10 0
l4=rise	-7 0 -4 0 9 0 0 -4 9
l4=say	0 -4 1 -1 10 0 -2 -3 0
l4=sell	5 0 10 0 -8 0 0 0 -3
l4=that	-1 0 -6 0 0 -1 1 12 0
l4=the	3 -8 -16 4 15 -5 0 -5 10
l4=they	0 9 10 0 -14 -5 0 5 -2
l4=to	-17 -2 -1 -4 -6 1 6 15 6
l4=trade	-9 -1 11 -4 1 0 8 0 -5
l4=up	0 -1 0 0 -4 0 0 0 11
l4=volume	0 0 -10 0 19 0 0 -9 0
l4=we	0 0 17 0 -11 0 0 -6 0
l4=with	6 -7 -9 0 -5 5 0 -3 11
l4=would	0 -2 5 7 0 9 -3 -8 -10
l4=year	11 -1 33 0 -31 -11 -5 0 -6
l=, and	-2 -2 0 0 -8 11 0 7 -5
l=, for	0 0 9 0 -7 0 0 0 0
l=, of	0 0 -4 0 18 -5 0 0 -5
l=, was	9 0 -4 0 0 0 0 0 0
l=, with	-4 0 6 0 -4 13 0 -4 -5
l=<begin> "	0 -2 5 0 -11 0 0 0 4
l=<begin> <begin>	17 -2 3 -4 -7 -23 4 11 -11
l=<begin> about	-2 17 3 0 -4 -9 -2 0 -3
l=<begin> some	0 3 -7 0 -15 -5 17 -4 5
l=<begin> the	0 9 -3 0 -9 2 0 2 -3
l=<goods-amount> ,	-8 0 -3 0 11 0 0 2 0
l=<level> on	-2 -3 -5 0 25 -10 0 -3 -2
l=<money> to	-1 11 0 0 0 -3 0 0 0
l=<month-gone> ,	0 0 12 0 -6 0 0 0 0
l=<name> buy	0 0 20 0 -3 0 0 -11 0
l=<name> sell	-3 0 12 0 -9 0 0 0 0
l=<name> send	0 0 -11 0 11 0 0 0 0
l=<name> take	0 0 7 0 4 0 0 -14 0
l=<number> :	-1 -1 4 0 -5 -8 0 -10 17
l=<person> :	0 8 7 0 -15 -8 0 -5 6
l=a record	-12 0 0 0 0 0 9 0 3
l=amount to	0 0 -3 0 1 0 -2 0 9
l=and invest	0 0 0 0 0 10 0 -9 0
l=are worth	0 0 -1 0 17 0 0 0 -12
l=at least	12 -3 -3 0 -19 -4 -4 15 0
l=bring in	-1 10 8 0 -5 -1 0 -1 -6
l=buy about	0 0 0 0 -10 0 0 12 0
l=buy for	0 0 0 0 5 12 0 -16 0
l=coffee worth	0 0 9 0 -8 0 0 1 -4
l=cost it	0 12 -6 0 0 0 0 0 0
l=countermeasure on	0 0 0 0 -13 0 0 0 16
l=deficit of	14 0 0 0 -5 0 0 0 0
l=down from	6 0 -2 0 -11 0 8 0 0
l=duty of	9 23 -3 0 -19 0 -4 -1 -6
l=duty on	0 -1 0 0 22 0 0 0 -10
l=energy for	0 0 0 0 -5 -19 0 28 0
l=energy worth	0 0 0 0 0 -7 0 10 0
l=fall by	-10 0 3 0 0 0 -1 0 12
l=flower for	0 0 -16 0 16 0 0 0 0
l=goal of	0 0 -1 0 -4 0 0 -1 11
l=good for	1 0 0 0 -2 0 0 -9 12
l=good worth	-1 -1 0 0 0 -3 12 -10 0
l=grow by	-2 0 -7 -2 1 0 0 0 14
l=hope for	0 -1 13 0 -2 0 0 -6 0
l=investment of	0 0 0 0 0 20 0 -15 0
l=is about	0 0 11 0 -6 0 3 0 -6
l=is worth	0 0 0 0 -7 1 -2 9 0
l=it was	-3 -10 0 0 7 -9 8 -5 0
l=last year	0 0 -19 0 7 0 0 -1 13
l=more than	-4 17 -12 0 -5 6 -3 2 -8
l=number :	9 0 0 0 -10 0 0 -7 6
l=of the	-4 0 0 0 -5 10 -1 0 1
l=on about	0 -3 0 0 8 0 0 -4 0
l=on another	0 -6 0 0 19 -8 -2 0 0
l=order for	0 0 11 0 0 0 0 -9 0
l=put at	0 11 -5 0 0 0 -2 0 1
l=quota of	0 0 -13 0 28 0 0 -17 0
l=sale of	0 -1 0 0 -4 0 0 12 0
l=sell <name>	0 0 3 0 -8 0 0 5 0
l=shrink by	12 0 -1 0 0 0 0 0 -5
l=surplu of	-3 0 -2 0 0 0 9 0 0
l=tariff on	0 0 0 0 25 0 -5 0 -10
l=tea worth	0 0 6 0 -12 0 0 6 0
l=the remain	0 -4 0 0 10 0 0 0 0
l=they were	0 0 12 0 -5 0 0 0 0
l=to buy	0 0 -1 0 -11 -4 0 19 0
l=to invest	0 0 -3 0 0 21 0 -14 0
l=up to	-4 10 5 0 -10 13 0 -7 -9
l=was worth	-1 0 3 3 -10 0 0 0 8
l=we buy	0 0 -10 0 0 0 0 8 0
l=were worth	0 0 -12 0 14 0 0 0 0
l=will be	0 0 0 0 10 0 0 -2 -4
l=will buy	0 0 0 0 -6 0 0 10 0
l=worth about	0 0 0 0 10 0 -1 -4 0
l=year ,	-1 0 0 0 9 0 0 -10 0
late	-32 -15 18 2 11 -35 10 -24 28
lead=\$	9 2 0 0 -12 -2 -2 2 -1
lead=(	0 0 0 0 -3 -7 0 12 0
lead=,	0 -18 3 -4 2 0 2 0 0
lead=:	3 9 0 -3 0 0 -25 -6 4
lead=a	0 1 15 0 1 6 -7 -16 -8
lead=about	-2 17 3 0 -4 -9 -2 0 -3
lead=america	11 0 -4 0 0 0 0 -3 0
lead=an	0 0 -5 0 -7 -3 0 0 12
lead=and	-8 0 -2 0 0 4 9 0 -1
lead=argentina	0 0 15 0 -11 -1 0 -8 8
lead=before	0 0 13 0 -10 0 0 0 0
lead=bolivia	0 0 0 0 -13 0 0 13 0
lead=brazil	-4 0 1 0 0 0 -1 -8 12
lead=britain	0 0 -6 0 9 0 0 -2 0
lead=by	-5 3 -12 0 3 -1 0 15 -7
lead=canada	0 0 -14 0 20 0 0 -1 0
lead=china	-16 -9 -25 0 9 -10 4 20 10
lead=egypt	0 0 -13 0 10 0 0 0 0
lead=europe	0 0 10 0 0 -2 0 -2 0
lead=exports	0 0 11 0 -5 0 0 0 0
lead=for	10 -8 8 0 -19 -9 -3 12 0
lead=ghana	0 0 4 0 -17 0 0 14 0
lead=i	0 0 20 0 -11 0 0 -6 0
lead=imports	-5 0 -10 0 25 0 0 -6 -2
lead=in	16 -13 7 -1 0 -2 -12 -4 -4
lead=india	-1 0 -6 0 0 0 0 12 -2
lead=it	-8 -9 6 13 -8 1 -2 -11 16
lead=italy	0 0 10 0 -6 0 0 -2 0
lead=its	0 -4 9 0 0 0 0 0 -2
lead=japan	0 -2 1 0 0 12 0 -7 0
lead=last	-8 3 8 0 -14 0 5 -3 10
lead=mexico	0 -3 -23 0 30 0 0 -3 0
lead=mr	0 -1 -11 0 0 0 3 0 8
lead=nigeria	0 0 -13 0 15 0 0 0 0
lead=of	-3 -3 0 0 -4 17 -1 0 -2
lead=on	-1 -2 -9 0 0 -2 0 10 6
lead=pakistan	0 0 19 0 -11 0 0 -12 0
lead=peru	0 0 -12 0 13 0 0 0 0
lead=portugal	0 0 15 0 -1 0 0 -14 0
lead=sales	0 0 -11 0 12 0 0 0 0
lead=shipments	0 0 -21 0 23 0 0 0 0
lead=some	0 3 -7 0 -15 -5 17 -4 5
lead=sri	0 0 -11 0 11 0 0 0 0
lead=that	3 0 4 4 5 -23 -5 0 -8
lead=the	2 0 -19 4 7 -1 -1 -8 7
lead=they	-7 1 0 0 16 -6 -4 0 -7
lead=this	0 0 12 0 -5 0 0 0 -3
lead=those	-2 -1 14 0 -2 0 0 0 -1
lead=trade	1 0 -11 0 -9 0 0 0 19
lead=trump	1 -10 -6 0 -5 15 4 -3 0
lead=twenty	0 0 -5 0 -2 0 0 12 0
lead=u.s.	1 0 0 0 5 0 0 0 -9
lead=uganda	0 0 -12 0 -1 0 0 14 0
lead=under	0 0 -12 0 -5 0 0 7 9
lead=until	12 0 -3 0 0 0 -6 0 0
lead=we	0 6 1 0 11 -9 7 -13 -12
lead=with	0 -3 11 0 0 0 0 0 0
lead=zambia	0 0 0 0 -12 0 0 13 0
lead=—	0 0 -10 0 11 5 -3 -3 0
level	2 -37 7 20 -19 -37 24 -18 7
lll=, down from	6 0 -2 0 -11 0 8 0 0
lll=: <name> buy	0 0 -3 0 14 0 0 -10 0
lll=<begin> <begin> "	0 -2 5 0 -11 0 0 0 4
lll=<begin> <begin> <begin>	17 -2 3 -4 -7 -23 4 11 -11
lll=<begin> <begin> about	-2 17 3 0 -4 -9 -2 0 -3
lll=<begin> <begin> some	0 3 -7 0 -15 -5 17 -4 5
lll=<begin> <begin> the	0 9 -3 0 -9 2 0 2 -3
lll=<begin> <name> buy	0 0 18 0 -7 0 0 -6 0
lll=<begin> <name> take	0 0 8 0 0 0 0 -10 0
lll=<begin> <person> :	0 2 24 0 -23 -6 0 -7 0
lll=<begin> it buy	0 0 6 0 6 0 0 -11 0
lll=<begin> it was	0 -2 3 0 -16 0 5 0 5
lll=<begin> of the	-1 -2 0 0 0 12 0 -1 0
lll=<name> buy about	0 0 0 0 -10 0 0 12 0
lll=<number> it was	-6 0 -7 0 16 0 0 0 -4
lll=<organisation> hope for	0 0 -5 0 0 0 0 0 9
lll=<quality> good for	0 0 12 0 -9 0 0 0 0
lll=<quality> good worth	0 0 0 0 9 0 -4 0 0
lll=a deficit of	9 0 0 0 -2 0 0 0 0
lll=a quota of	0 0 -9 0 15 0 0 -4 0
lll=a surplu of	-3 0 -2 0 0 0 9 0 0
lll=alone it was	15 0 -3 0 0 -2 -1 0 0
lll=and to invest	0 0 0 0 0 9 0 -9 0
lll=buy energy for	0 0 0 0 0 -13 0 14 0
lll=by at least	13 0 -1 0 0 0 0 0 -7
lll=farm good for	0 0 0 0 11 0 0 -8 0
lll=from <name> for	0 0 -8 0 10 0 0 0 0
lll=had hope for	0 0 4 0 6 0 0 0 -10
lll=in <number> :	0 0 -5 0 0 0 0 0 14
lll=in up to	0 13 -5 0 0 -4 0 0 -2
lll=last year ,	0 0 -2 0 13 0 0 -8 0
lll=list , of	0 0 -1 0 11 -3 0 0 -2
lll=no more than	0 -4 -1 0 0 12 0 0 0
lll=the <level> on	0 0 0 0 15 -5 0 0 -1
lll=thi year is	0 0 -8 0 -1 0 0 11 0
lll=to <level> on	0 0 0 0 -6 0 0 0 8
lll=year it was	-13 0 7 0 2 0 9 -2 -3
lr=, .	0 -5 -9 0 17 -7 7 0 -6
lr=, <span>	0 1 0 0 -10 0 0 4 5
lr=, in	2 0 -14 0 2 0 0 0 7
lr=, is	0 0 -4 0 -5 9 0 3 0
lr=, last	0 0 13 0 -15 0 0 4 -2
lr=, less	-2 0 9 0 0 0 0 0 -1
lr=, more	-13 0 -1 0 13 0 -1 0 0
lr=, of	-1 3 -6 0 -19 5 11 9 -6
lr=: ,	0 6 -11 0 17 0 0 -5 -11
lr=: .	10 -18 -11 0 -1 0 -3 0 21
lr=: <span>	0 5 10 0 -12 -1 0 -2 0
lr=: in	0 0 14 0 -3 0 0 0 -13
lr=: last	0 -1 16 0 -17 0 0 0 2
lr=<begin> .	16 -11 -12 0 0 -13 11 10 -14
lr=<begin> <span>	0 0 17 0 -3 0 0 -8 -5
lr=<begin> in	0 0 -3 0 -8 0 0 0 12
lr=<begin> of	0 4 3 0 0 -9 0 3 -4
lr=<name> of	0 0 2 0 -9 0 0 6 0
lr=about ,	-4 10 9 0 -10 -3 0 6 -9
lr=about .	0 -8 13 0 -8 0 0 8 -4
lr=about <span>	5 -12 0 9 -4 -2 7 0 -6
lr=and in	0 0 -12 0 8 -7 0 13 0
lr=and of	0 0 0 0 0 -6 0 12 0
lr=another .	0 -1 0 0 12 0 0 -5 0
lr=at .	1 10 -1 0 -15 0 -4 -3 0
lr=at <span>	-1 -1 -10 4 0 2 1 0 5
lr=buy .	0 0 18 0 -21 0 0 1 0
lr=buy <span>	0 0 8 0 7 0 0 -14 0
lr=buy more	1 0 -6 0 -5 0 0 14 0
lr=buy of	0 0 -4 0 3 -10 0 10 0
lr=by ,	0 -1 1 0 11 -2 -2 -2 0
lr=by .	-12 -3 0 8 2 0 -4 -2 7
lr=down .	0 0 -14 0 9 0 -4 0 10
lr=expect in	0 0 9 0 -3 0 0 0 0
lr=for .	-9 -6 16 0 -1 -9 -5 1 -5
lr=for come	0 0 -14 0 16 0 0 0 0
lr=for in	-5 -6 -3 0 28 3 0 -8 -17
lr=for last	-1 0 17 0 -14 0 0 -5 5
lr=for more	10 0 -8 0 -2 0 0 0 0
lr=for of	0 0 10 0 -1 0 0 -12 1
lr=for thi	0 0 -4 0 -9 0 0 4 10
lr=from .	0 0 -9 2 0 0 9 0 0
lr=import of	0 0 0 0 16 0 0 -13 0
lr=in of	0 0 -16 0 21 0 0 -7 0
lr=invest .	0 0 0 0 0 8 0 -2 0
lr=invest in	0 0 -1 0 0 18 0 -11 0
lr=is .	5 -8 12 0 -18 -1 0 0 6
lr=of ,	-1 -1 -6 0 15 0 1 -5 -5
lr=of .	-4 1 -6 0 9 7 4 -16 0
lr=of by	0 0 0 0 0 9 0 -2 0
lr=of in	0 13 5 -1 -19 0 -1 2 -2
lr=on of	-6 -6 -8 0 23 -3 -10 -9 2
lr=rise in	0 0 -13 0 13 0 0 0 0
lr=sell of	-3 0 9 0 -3 0 0 0 0
lr=ship of	0 0 12 0 -1 0 0 -9 0
lr=some .	0 1 -6 0 -10 0 0 12 0
lr=some <span>	0 -1 11 0 -4 -2 3 0 -3
lr=some in	-1 0 -9 0 0 0 9 0 0
lr=than .	0 9 0 0 -1 -5 0 2 0
lr=than <span>	-4 0 -4 0 -1 9 8 0 -5
lr=the .	-1 -4 -2 0 0 15 0 0 0
lr=the had	0 -3 -1 0 -5 9 0 6 -2
lr=the of	11 0 0 0 -11 0 -1 5 -7
lr=the that	-3 -2 1 0 -2 13 0 -6 0
lr=to .	7 1 0 -1 -9 -10 0 0 8
lr=to of	0 0 -5 0 9 0 0 0 -1
lr=up .	0 0 0 0 12 0 -3 0 -6
lr=was ,	9 0 -1 0 0 0 0 0 0
lr=was .	0 -5 0 0 11 -7 5 0 -14
lr=was before	-3 -1 5 0 -7 0 11 0 -6
lr=was in	4 0 -13 0 -3 0 0 0 13
lr=with .	-1 -2 6 0 -9 0 0 5 0
lr=worth ,	-5 -4 0 0 -2 4 -13 0 9
lr=worth .	-4 0 3 0 -2 0 10 13 -26
lr=worth <span>	0 4 0 0 12 0 -4 -2 -10
lr=worth are	0 0 10 0 -1 0 0 0 -5
lr=worth come	0 0 -6 0 8 0 0 0 0
lr=worth from	0 0 -8 0 -2 0 0 11 0
lr=worth go	0 0 19 0 -17 0 0 0 0
lr=worth in	-4 0 10 0 -8 0 0 -6 10
lr=worth last	0 0 -23 0 24 0 0 0 0
lr=worth on	0 0 -4 0 4 -3 -3 10 -3
lr=worth to	0 0 18 0 -13 0 0 0 0
nc2=bear	-1 -5 9 0 13 -1 0 -11 -9
nc2=begin	0 0 12 0 -24 -5 0 0 20
nc2=buy	-6 0 8 0 -8 0 0 0 8
nc2=down	1 1 10 0 -14 0 -1 0 4
nc2=end	0 14 -7 0 -8 -3 0 6 0
nc2=impose	10 7 -14 -3 11 -7 0 -4 -7
nc2=propose	2 -3 3 0 11 4 0 -7 -14
nc2=say	0 12 -28 -3 -1 5 2 7 -6
nc2=sell	-2 0 -4 0 19 0 0 -11 0
nc2=stay	0 -3 10 -1 -4 0 -13 -7 12
nc2=suspend	6 0 -13 0 7 0 -5 0 3
nc2=target	5 0 -6 0 -2 0 10 0 -9
nct2=agree participle-passive	10 0 0 0 -4 0 -2 0 0
nct2=begin infinitive	1 0 0 0 -12 0 0 0 12
nct2=begin modal	0 0 0 0 -9 0 0 0 13
nct2=begin past	0 0 13 0 -13 0 4 -3 0
nct2=buy present	0 0 0 0 -9 0 0 0 9
nct2=down past	0 8 6 0 -10 -2 0 0 -1
nct2=impose modal-passive	0 0 0 0 -12 0 12 0 1
nct2=impose present	12 0 -5 0 7 -1 0 -8 -2
nct2=impose present-passive	0 0 0 0 9 0 0 0 -3
nct2=propose present	4 0 10 0 1 -2 0 -6 -9
nct2=say past	4 6 -22 -2 -3 10 0 2 -2
nct2=sell past	-1 0 -2 0 17 0 0 -11 0
nct2=stay modal	0 0 9 0 -7 0 0 -1 0
nct2=stay past	0 0 2 0 6 0 0 -9 0
nct2=stay perfect	-1 3 -1 0 -16 0 0 0 18
nct2=stay present	3 -9 1 0 8 -1 -8 0 -3
nct2=suspend present	7 0 -10 0 4 0 -1 0 0
near about deficit 1	40 -10 -20 -4 -4 -15 8 -16 -15
near about deficit 1 money	36 -8 -13 0 -26 -14 12 -8 -10
near about deficit 1 percent	11 0 -7 -1 10 0 -6 0 -6
near about duties 5	-13 27 -1 9 -13 -7 -9 -4 -7
near about duties 5 money	-10 28 -1 7 -13 -7 -7 -4 -11
near about exports 8	-2 -15 41 -14 -8 -21 -26 -6 -3
near about exports 8 money	0 -11 26 -3 0 -17 -16 -24 5
near about exports 8 percent	0 0 25 -6 -1 0 -6 -5 -10
near about exports 8 tonnes	0 0 2 0 -8 0 0 14 -3
near about growth 7	-7 -8 -27 52 -12 -3 -18 -9 -9
near about growth 7 percent	-5 -2 -27 48 -11 -2 -17 -8 -10
near about imports 9	-1 0 -16 -7 32 -13 0 -1 -22
near about imports 9 money	6 0 -13 0 29 -8 -7 -10 -21
near about imports 9 percent	-9 0 -17 -1 19 0 8 -7 0
near about imports 9 tonnes	-1 0 5 0 -6 0 0 9 -1
near about investment 4	-11 -18 -19 -1 -20 45 -3 -3 -13
near about investment 4 money	-11 -18 -19 -1 -20 45 -3 -3 -13
near about purchases 6	-13 -2 -16 -10 -15 -13 -1 49 -24
near about purchases 6 money	-11 2 0 0 -5 -8 3 19 -12
near about purchases 6 percent	1 0 -19 0 0 0 0 17 0
near about purchases 6 tonnes	-1 -2 -1 -1 -1 -2 -1 14 -5
near about purchases 6 units	0 0 -9 0 -9 -1 0 27 -1
near about trade 10	13 -39 -11 -24 -14 -32 12 -2 39
near about trade 10 money	8 -36 -17 -21 -3 -29 11 -4 35
near about trade 10 percent	7 -1 1 -4 -9 0 1 -10 11
near about trade 10 tonnes	0 0 11 0 -15 0 0 5 0
near about trade 3	-12 -5 -10 -5 -2 -2 -3 -3 31
near about trade 3 money	-11 -5 -7 -5 -2 -2 -2 -3 28
near achieved	-4 15 -1 -11 3 -7 0 -9 0
near achieved money	0 23 8 -4 -26 0 15 -26 -11
near achieved percent	-2 -6 0 -3 7 -2 -19 0 16
near achieved tonnes	-3 -5 -13 0 20 0 0 3 -4
near aim	-8 -10 2 9 -16 6 -16 16 2
near aim money	-18 0 11 0 -21 16 -3 -5 6
near aim percent	12 -7 -12 17 -3 -5 -1 -2 -4
near aim tonnes	-7 -12 2 -12 -3 -14 -8 22 3
near aim units	0 -4 -9 -1 15 -3 -1 8 -3
near average	-2 0 -6 -3 -8 0 23 0 -4
near average percent	-2 0 -6 -3 -8 0 23 0 -4
near change	2 -18 -5 -11 2 3 0 -12 21
near change money	3 -3 -16 -9 -16 13 10 0 8
near change percent	0 -16 6 -3 12 -14 -8 -17 12
near change tonnes	0 0 -5 0 5 0 0 -3 9
near each way	-5 0 -7 0 6 -7 -4 -11 17
near each way money	-4 0 -7 0 6 -7 -5 -11 16
near not trade	-8 -5 -21 -1 2 -2 1 -12 31
near not trade money	-6 -3 -13 0 0 -2 -6 -12 32
near not trade percent	0 0 0 0 0 0 9 0 0
near period	-8 -17 19 5 2 -28 1 -14 11
near period money	-3 -4 10 5 -14 -14 12 -14 16
near period percent	2 -5 -3 12 4 -4 -3 -14 2
near period tonnes	-18 -16 14 -12 10 -14 -15 5 -4
near period units	0 -1 0 0 16 0 0 -6 -1
near to come	-3 0 -21 0 -4 -4 7 10 9
near to come money	-11 3 -16 -2 0 0 14 0 5
near to come tonnes	0 -1 -9 0 1 -1 0 6 6
near trade	5 -4 -12 -8 3 -10 1 10 4
near trade money	9 9 -13 -24 5 0 -13 -2 6
near trade percent	3 -20 2 11 -18 -15 19 -7 1
near trade tonnes	-14 -11 -3 -5 8 -7 -8 14 0
near trade units	-2 -3 -3 0 8 -3 -2 12 -3
near worth	-22 -30 12 -1 13 -1 -7 9 -4
near worth money	-30 -29 9 -8 14 0 -5 11 -1
next=(	0 0 9 0 -3 0 0 -5 0
next=)	0 0 0 0 -4 -7 0 13 0
next=,	6 0 0 -4 2 -3 5 -11 2
next=;	4 -14 -7 0 3 -1 -1 2 10
next=and	-9 12 8 0 2 -2 -5 -8 -2
next=that	-4 0 7 0 -11 13 -7 5 -6
next=which	0 0 0 0 -4 0 10 0 -4
next=—	0 0 -9 0 5 4 0 0 0
nhas-future	-8 -8 13 0 -1 2 0 -3 3
nhas-infinitive	0 0 0 0 -7 0 0 0 11
nhas-modal	0 -4 4 0 -5 -2 8 -14 10
nhas-past	-8 19 0 -7 0 2 6 -3 -16
nhas-perfect	1 4 -7 0 0 0 -9 -6 7
nhas-present	10 -3 -4 -4 15 -2 -3 -2 -9
nt2=infinitive	1 0 0 0 -11 0 0 0 11
nt2=modal	0 -2 1 0 3 0 -4 -11 7
nt2=modal-passive	0 0 1 0 -13 0 12 -1 3
nt2=past	-6 14 -5 -6 1 7 8 -6 -13
nt2=perfect	1 7 -12 0 -2 3 -9 -2 10
nt2=present	12 0 -1 -3 5 -7 -2 1 -8
nt2=present-passive	0 -1 -1 0 16 0 0 -8 -3
nv2-none	-5 -11 5 8 -1 0 10 4 -12
nv2=be	6 -9 12 -1 -15 0 -7 -2 12
nv2=charge	6 0 -4 0 -1 0 10 0 -10
nv2=go	0 0 1 0 -8 -3 0 4 6
nv2=have	-6 0 9 0 -2 0 0 0 0
nv2=import	0 0 1 0 -6 0 0 -1 9
nv2=other	-1 0 -2 0 10 3 -3 -6 0
nv2=promise	0 -3 1 0 -4 8 0 2 -5
nv2=say	0 11 -17 -1 1 2 -2 6 -2
nv2=sell	0 0 -10 0 21 0 0 -9 0
nv2=tell	0 0 0 0 2 9 -6 -1 -3
nvt2=be modal	0 0 9 0 -7 0 0 -1 0
nvt2=be present	4 -7 8 0 -3 0 -6 8 -5
nvt2=come past	0 0 10 0 -7 0 0 0 0
nvt2=have past	-6 0 9 0 -2 0 0 0 0
nvt2=import present	0 0 0 0 -8 0 0 0 9
nvt2=other perfect	0 0 -4 0 14 0 -2 -4 -1
nvt2=reckon present	0 10 -1 0 -4 0 0 0 0
nvt2=say past	-3 10 -12 0 -1 4 -2 1 1
nvt2=sell past	0 0 -10 0 21 0 0 -9 0
nvt2=tell past	0 0 0 0 2 9 -6 -1 -3
pc0=bear	-1 -1 -2 0 0 15 -2 0 -6
pc0=begin	0 0 -3 -1 16 -4 -5 0 -9
pc0=down	6 -4 -11 3 8 -2 -2 -1 3
pc0=impose	-3 0 -7 2 -7 4 15 2 -5
pc0=propose	0 -1 -7 0 0 2 9 0 -2
pc0=sell	-3 0 2 0 8 -3 6 -17 -6
pc0=sign	0 -2 0 0 -5 0 15 0 -3
pc0=stay	7 -3 2 -5 7 0 -16 -5 0
pc0=suspend	8 7 4 0 -10 0 -7 0 -6
pc0=up	0 0 17 0 -6 -2 0 0 -1
pc1=bear	-1 1 -3 -2 0 12 0 0 -7
pc1=begin	0 0 -1 0 16 -3 -4 -6 -9
pc1=buy	-4 -2 -8 0 2 -2 2 15 -8
pc1=down	6 -4 -11 5 9 -2 -6 -2 3
pc1=end	-8 5 -4 0 0 -2 10 0 0
pc1=impose	0 1 0 4 -2 7 5 -10 -7
pc1=sell	-4 0 7 0 7 -4 6 -18 -7
pc1=sign	0 -3 -2 0 -5 0 15 0 -4
pc1=stay	7 -3 0 -5 8 0 -17 -4 1
pc1=suspend	8 7 2 0 -11 0 -7 3 -6
pc1=up	0 0 17 0 -4 0 0 -3 -1
pct0=begin modal	0 0 0 0 9 -1 0 -3 0
pct0=down modal	0 0 -2 0 11 0 0 0 0
pct0=impose present	0 0 -10 0 -23 0 22 0 6
pct0=propose present	0 -2 -4 0 -4 2 9 2 -1
pct0=say perfect	-5 0 -10 0 8 0 0 -1 10
pct0=sell past	-9 0 2 0 7 -1 7 -7 -5
pct0=stay past	0 0 0 0 9 -8 -3 -6 0
pct0=stay present	1 -2 -1 -1 0 5 -11 5 1
pct0=suspend present	4 7 4 0 -10 0 -6 0 0
pct0=up past	0 0 15 0 -4 0 0 -4 0
pct1=agree participle-passive	0 0 5 0 -9 1 0 0 0
pct1=buy infinitive	0 0 -3 0 -7 0 0 14 0
pct1=down modal	0 0 -2 0 11 0 0 0 0
pct1=impose present	0 2 -4 0 -20 1 13 -3 7
pct1=say past	4 0 4 2 -16 3 0 2 -5
pct1=say perfect	-5 0 -10 0 8 0 0 -1 10
pct1=sell past	-9 0 2 0 7 -1 7 -7 -5
pct1=stay past	0 0 0 0 9 -8 -3 -6 0
pct1=stay present	1 -2 -1 -1 1 5 -11 2 1
pct1=suspend present	4 7 4 0 -10 0 -6 0 0
pct1=up past	0 0 15 0 -4 0 0 -4 0
phas-infinitive	0 -7 -16 0 12 -4 0 11 0
phas-modal	-4 -3 3 0 16 -4 0 -8 -1
phas-participle	5 3 2 0 -10 0 9 -4 -5
phas-past	-6 1 2 2 8 0 0 -17 -1
phas-present	0 6 -3 0 -8 6 9 -3 -6
prior about deficit 1	53 -13 -31 0 -13 0 6 -11 -27
prior about duties 5	-9 33 -13 0 -7 -4 -4 0 -5
prior about exports 8	-9 0 54 -2 -16 -7 -15 -24 -28
prior about growth 7	-2 1 3 1 -6 11 -1 -10 0
prior about imports 9	13 -10 -23 0 29 -9 -7 1 -15
prior about investment 4	-3 -7 -9 0 -2 25 0 -1 0
prior about purchases 6	-9 -15 -29 -6 -20 0 -11 66 -20
prior about trade 10	8 -30 -18 -5 -1 -7 0 -4 35
prior about trade 3	-8 -1 -8 0 -5 0 0 0 25
prior achieved	12 3 1 -5 -7 2 -15 0 0
prior aim	-20 5 -18 -2 -28 13 0 40 -5
prior average	-1 0 -10 0 -6 0 19 0 0
prior change	0 -4 -5 -1 -8 15 -6 1 10
prior not trade	-8 1 6 0 -1 -4 12 -3 -10
prior period	-3 -1 -1 0 19 -11 -54 -13 21
prior to come	-9 5 -23 0 12 0 -11 6 5
prior trade	14 0 -14 -4 -10 3 3 9 -8
prior worth	-18 -18 10 0 17 -1 -7 -2 -5
pt0=past	-5 0 5 3 7 1 -1 -11 -10
pt0=perfect	1 0 -3 0 -11 2 0 5 6
pt0=pluperfect	8 0 -7 0 -4 0 7 0 -1
pt0=present	2 3 -2 0 -10 7 11 -3 -4
pt1=infinitive	0 -7 -12 0 7 -2 0 14 0
pt1=participle-passive	5 3 0 0 -10 0 9 -4 -5
pt1=past	-4 2 7 3 4 1 0 -16 -8
pt1=perfect	1 0 -2 0 -10 2 0 3 6
pt1=pluperfect	8 0 -7 0 -4 0 7 0 -1
pt1=present	3 5 1 0 -8 8 1 -11 -2
pv0-none	-2 -10 6 -3 0 -4 -16 9 3
pv0=be	8 0 -4 -3 8 2 -11 -8 0
pv0=buy	-2 0 -4 0 2 0 -2 9 -1
pv0=export	0 0 11 0 -2 0 0 -4 0
pv0=go	0 0 17 0 -8 0 0 0 0
pv0=other	0 0 -10 0 9 0 0 -3 3
pv0=sell	-3 0 0 0 6 -2 7 -10 -3
pv0=want	0 -1 -7 0 -3 0 10 4 0
pv0=write	0 -6 -8 0 14 0 0 0 0
pv1-none	-4 -15 4 -5 0 -4 -13 12 4
pv1=be	8 0 -4 -3 9 2 -11 -11 0
pv1=buy	-3 0 -12 0 1 -1 -3 20 -4
pv1=export	0 0 11 0 -2 0 0 -4 0
pv1=go	0 0 17 0 -15 0 0 0 0
pv1=leave	0 0 12 0 -6 0 0 -1 0
pv1=lose	0 2 -5 0 -2 -3 10 0 0
pv1=other	0 0 -10 0 9 0 0 -3 3
pv1=say	2 -10 3 0 6 -7 0 -2 0
pv1=sell	-4 0 3 0 4 -2 7 -11 -4
pv1=take	0 0 0 0 9 -1 0 0 -3
pv2-none	-2 -8 4 -4 6 3 -3 -3 -4
pvt0=be past	2 2 0 0 12 -5 -2 -8 -7
pvt0=be present	4 -1 -13 0 4 7 -7 1 3
pvt0=export past	0 0 10 0 -1 0 0 -4 0
pvt0=go past	0 0 14 0 -11 0 0 0 0
pvt0=sell past	-9 0 2 0 3 0 8 -4 -2
pvt0=want present	0 -1 -7 0 -3 0 10 4 0
pvt0=write past	0 -6 -4 0 10 0 0 0 0
pvt1=be past	2 2 0 0 12 -5 -2 -8 -7
pvt1=be present	4 -1 -13 0 5 7 -7 0 3
pvt1=buy infinitive	0 0 -2 0 -8 0 0 14 0
pvt1=export past	0 0 10 0 -1 0 0 -4 0
pvt1=go past	0 0 14 0 -11 0 0 0 0
pvt1=sell past	-9 0 2 0 3 0 8 -4 -2
q:"	0 -1 -8 1 13 -1 0 -4 2
q:'s	8 0 -12 0 1 8 -9 -6 10
q:(	0 0 -1 0 10 0 0 -4 0
q:)	0 0 -1 0 10 0 0 -4 0
q:,	11 -8 9 0 -19 0 -6 -16 20
q:-	-9 11 8 0 0 -1 -9 0 0
q:.	-7 -5 5 -23 2 -5 -14 2 15
q:/	0 0 15 0 -1 0 0 0 -5
q::	-13 -5 13 -3 -2 9 5 -22 7
q:<day-ahead>	5 -10 -4 4 5 0 -5 6 -6
q:<day-gone>	0 9 -25 0 13 -6 5 5 -13
q:<day-today>	13 4 -10 -1 5 -1 -8 -1 -5
q:<duty>	0 33 -23 3 9 -25 17 -34 0
q:<gate>	-7 0 8 0 -1 1 6 -17 6
q:<goods-amount>	-15 -13 24 -7 -1 0 -9 1 -7
q:<goods>	-8 -26 24 -6 28 -6 -19 4 -42
q:<level-noun>	-20 0 5 -7 0 0 15 0 -7
q:<level>	-9 0 17 -3 6 -7 8 -22 -3
q:<money>	3 0 -3 0 26 -2 -61 -10 0
q:<month-gone>	22 11 3 -4 -17 -4 -22 1 -3
q:<name>	-6 -22 17 -7 8 12 7 -2 -30
q:<not>	-10 -13 3 0 -9 -14 3 13 17
q:<number>	-19 -25 11 -5 -4 0 -7 -9 33
q:<office>	-6 9 -5 0 -12 0 -2 -1 16
q:<organisation>	-4 14 -10 6 -5 -1 17 -20 4
q:<person>	4 -12 10 -8 -24 15 7 12 -17
q:<quality>	2 -6 -28 0 24 2 2 7 -19
q:<seat>	-2 0 -17 0 -3 19 -19 21 -6
q:<sender>	-10 -4 36 -3 -29 0 6 6 -19
q:<span>	-1 -2 -18 6 0 14 -22 20 -4
q:<taker>	-1 12 -15 0 7 -13 5 1 0
q:<v-agree>	-8 -1 -14 0 0 5 -8 18 0
q:<v-bear>	2 10 -14 -2 -10 24 -8 0 0
q:<v-begin>	-1 -31 6 -10 27 4 -8 -13 -5
q:<v-buy>	6 -9 -21 -4 0 -1 -16 41 -31
q:<v-deny>	0 14 5 0 -14 -4 -3 6 -3
q:<v-down>	12 -12 1 0 -11 -1 -5 0 11
q:<v-end>	3 4 18 0 -25 -8 2 5 -5
q:<v-impose>	-24 0 1 -13 13 9 -2 -1 -7
q:<v-lack>	-2 4 -8 0 2 0 0 -4 8
q:<v-propose>	-18 15 -35 -1 12 3 -5 8 4
q:<v-return>	7 -2 11 0 -1 3 -1 -10 -6
q:<v-say>	2 3 12 3 -24 -3 10 -2 -4
q:<v-sell>	-9 3 39 -1 -7 -4 3 -25 -28
q:<v-sign>	-16 4 -22 -1 -2 5 -11 12 9
q:<v-stay>	2 17 -9 -7 -20 -8 7 4 7
q:<v-suspend>	0 9 -4 0 5 0 -4 -1 -3
q:<v-target>	0 0 -9 -1 24 -7 -3 -5 -5
q:<v-threaten>	0 0 8 0 -17 0 11 0 0
q:<v-up>	-19 -2 26 0 -12 15 0 -18 4
q:?	0 8 -6 -3 9 -7 5 5 -22
q:a	-8 -6 3 5 -4 -5 16 -2 0
q:about	10 -1 -3 0 2 -1 5 -2 -15
q:according	-1 0 -13 0 -7 0 4 10 6
q:add	0 0 14 0 -16 1 -1 0 0
q:after	10 -2 8 0 0 0 -3 -9 -7
q:agreement	-6 -7 20 -1 -18 0 -4 6 4
q:already	0 0 -4 0 9 0 0 -3 0
q:aluminum	0 0 0 0 11 0 -2 -4 0
q:an	3 0 16 0 -14 0 0 -1 -6
q:and	7 -2 -18 1 -15 0 -15 18 7
q:another	8 0 -13 0 5 -3 -2 8 0
q:answer	0 -1 -4 0 9 0 10 -6 -7
q:any	0 1 -2 0 12 0 0 -10 0
q:are	-4 0 0 8 -17 -7 10 2 1
q:as	3 0 -4 0 -12 0 -3 14 0
q:ask	0 0 -13 0 13 -3 13 -2 -2
q:average	-4 0 -15 0 -8 0 26 0 0
q:back	-1 18 -8 5 0 -6 -3 -11 0
q:banana	0 0 16 0 -13 0 0 0 0
q:bargain	0 0 0 0 -9 0 0 0 9
q:be	0 2 -27 0 2 12 1 -1 3
q:beef	0 -2 21 0 -18 5 0 -2 0
q:been	0 -1 13 -2 -6 -6 1 -10 9
q:before	2 0 0 0 14 0 -9 -5 -8
q:between	-16 10 -14 0 -11 -2 -1 0 30
q:bill	-2 -6 0 0 -1 9 6 0 -1
q:both	-6 -8 -9 0 -20 -1 10 9 24
q:bring	-4 0 4 0 -9 0 0 0 10
q:buy	4 -11 -6 -3 -18 -10 -8 44 -24
q:by	-5 0 -8 0 -13 6 -7 19 7
q:call	0 -10 4 0 0 0 2 8 -10
q:car	-5 -1 3 0 8 7 0 -1 -11
q:cash	0 1 -6 0 -2 13 0 0 -3
q:cheese	0 -4 9 0 4 0 0 -5 -2
q:cocoa	0 0 -10 0 6 0 -1 -1 9
q:collect	-1 21 -6 0 -4 -2 0 0 -5
q:come	7 -6 -21 -2 16 0 0 0 0
q:cost	-10 26 1 1 -16 -7 -9 -11 3
q:count	0 -1 10 0 -5 0 0 0 -2
q:counter	0 0 0 0 9 0 0 0 -7
q:country	-11 0 2 0 4 -10 -9 0 17
q:custom	-6 12 -5 0 2 -4 0 -6 5
q:cut	-3 3 12 0 -7 -1 0 0 -2
q:dairy	0 0 11 0 -6 0 0 0 -3
q:data	-2 0 0 0 6 4 0 -9 3
q:deal	-3 -5 0 0 8 11 -5 0 -9
q:deficit	56 -8 -24 0 -9 -12 -5 -10 -20
q:did	-2 4 -8 0 0 -5 -2 19 -9
q:do	0 -7 16 0 -5 -4 0 0 2
q:doe	0 -9 11 0 4 0 0 1 -6
q:down	3 0 -4 0 -12 -2 3 0 10
q:dried	0 0 10 0 -3 0 0 0 -1
q:duty	8 12 -1 6 17 -12 -15 -22 -3
q:each	-4 1 0 0 5 -4 -4 11 -5
q:effect	0 0 0 0 -8 0 0 0 10
q:emergency	0 13 -1 0 0 -5 0 0 0
q:end	0 -6 9 0 -9 -8 6 5 -1
q:estimate	-5 6 13 0 -5 0 1 -9 -1
q:expect	-3 28 -16 3 -1 -7 -6 1 0
q:export	-4 6 23 0 -18 2 -10 -1 -14
q:extension	0 -7 -2 0 13 0 9 -11 0
q:fall	7 -5 8 0 -22 -4 0 6 1
q:far	10 6 -5 0 -11 0 -3 3 -1
q:fee	0 -9 -8 0 3 0 16 0 -1
q:figure	2 4 0 0 5 -4 -9 -6 0
q:first	0 0 14 0 12 -1 -1 -16 -11
q:fish	0 0 10 3 0 0 0 0 -10
q:follow	0 0 0 0 16 -7 0 -2 -1
q:for	-26 1 11 0 7 7 0 -22 0
q:free	0 -6 19 0 -4 3 0 -14 1
q:from	0 -13 8 2 1 -15 18 4 -26
q:gap	11 -1 -2 0 0 0 0 0 -1
q:general	-4 20 -4 0 -4 -3 0 -1 -2
q:get	0 0 -4 0 13 0 1 -7 0
q:give	0 0 -10 0 16 2 0 -3 -3
q:go	-9 -10 33 0 -3 10 -5 -7 -20
q:good	17 -15 -3 0 -3 -9 0 22 -15
q:grower	0 -1 26 0 -18 0 0 -7 -3
q:gyeongju	-1 -6 0 0 0 14 0 0 0
q:had	5 -9 -6 -5 11 -5 0 0 3
q:has	2 -1 3 -3 -10 -11 14 19 -19
q:have	3 0 0 1 2 -9 -6 -2 0
q:he	-1 -2 -12 0 7 10 -7 0 4
q:here	-4 -3 3 0 9 2 -5 -1 -4
q:hold	0 -3 -4 0 -2 7 -2 -1 10
q:how	-9 8 0 -1 13 0 1 -8 -15
q:if	1 -7 -10 6 15 -4 0 -3 -2
q:import	5 -3 -13 0 30 0 0 -18 -12
q:importer	0 16 -2 0 0 -9 0 0 -3
q:in	24 0 0 -14 -25 4 -31 -3 24
q:into	0 0 10 0 -1 0 0 0 -5
q:invest	0 -1 -2 0 0 11 0 -3 0
q:investment	0 0 -2 0 -3 10 0 0 0
q:is	0 -8 -12 -13 20 -3 0 11 -11
q:it	18 -6 -8 1 2 -11 -14 7 3
q:its	-8 5 0 0 -8 -8 2 19 -7
q:keep	6 -7 -14 0 0 0 2 6 4
q:know	0 0 14 0 -6 1 -4 0 -6
q:last	13 -11 3 -4 19 -24 -20 -16 -1
q:least	0 0 -1 0 -8 0 0 12 -3
q:list	-8 -5 0 0 24 -10 -2 -1 -2
q:look	0 0 -1 0 11 0 0 -3 0
q:lowest	9 0 -1 0 0 0 0 0 0
q:machine	0 -1 0 0 -1 0 0 0 10
q:market	1 0 14 0 -14 3 0 0 0
q:may	0 2 21 0 -27 0 0 0 5
q:meet	18 -5 -13 0 -7 5 -2 1 -1
q:memorandum	0 0 -2 0 -2 0 0 11 0
q:million	0 2 -11 0 19 -6 0 0 -7
q:money	-4 26 0 0 -17 -5 -6 9 -12
q:month	9 2 -10 0 -3 -1 -1 0 2
q:more	-3 8 -6 0 -9 6 -13 2 8
q:most	-2 4 -8 0 -11 -6 -4 0 22
q:much	2 13 -3 0 4 -4 -5 -2 -5
q:negotiate	0 0 -1 0 -7 0 0 0 13
q:neither	0 -3 -4 6 -11 0 11 0 0
q:new	-1 0 0 0 -3 -5 0 13 -3
q:next	6 0 -11 0 -4 0 0 8 0
q:no	-2 -11 -8 0 10 3 -9 1 6
q:nobody	-1 0 10 0 -4 0 0 -6 1
q:not	0 -7 18 0 -27 -8 0 10 15
q:nothing	0 2 6 0 -10 0 0 0 1
q:now	0 3 -2 0 4 -11 -3 12 -2
q:number	-1 0 8 0 -6 0 3 5 -9
q:of	-13 -17 28 -18 -4 0 -2 9 -8
q:oil	-2 0 24 0 -12 0 0 -4 -2
q:old	-1 -6 5 0 0 -2 0 -2 10
q:olive	0 0 9 0 0 0 0 -3 -1
q:on	0 5 -26 0 9 -5 3 9 -7
q:one	-5 4 24 0 -16 -2 -10 0 0
q:or	0 4 0 0 -13 -1 2 -1 8
q:our	0 -6 26 0 -22 -6 6 -17 8
q:output	0 0 5 0 -3 7 0 -8 0
q:over	0 -3 0 0 -11 1 10 16 -19
q:own	2 0 -6 0 9 0 -1 0 -7
q:part	0 1 15 0 -8 -4 -1 0 -2
q:pay	-18 16 2 -1 -5 16 -7 -1 -16
q:people	0 0 -10 0 -8 0 0 7 9
q:plan	-1 0 0 0 9 7 -2 -9 -1
q:policy	3 -2 -1 0 -2 9 0 0 0
q:product	0 0 -3 0 -2 0 0 0 12
q:promise	0 -3 -9 0 -10 5 0 18 -3
q:purchase	4 0 -6 0 -8 3 0 10 -1
q:put	-6 0 23 0 -11 0 0 -6 -1
q:quota	0 -1 -16 7 23 0 0 -12 -3
q:rate	0 -2 -5 0 8 -3 10 -2 0
q:reach	0 -2 0 0 -9 7 -1 0 4
q:reckon	0 -2 10 0 -3 -2 0 0 0
q:refund	-1 18 0 0 -2 -8 0 0 0
q:remain	0 0 13 0 -12 0 0 0 0
q:reporter	-4 0 -19 0 17 1 5 0 -2
q:resume	6 0 10 0 -15 0 0 0 0
q:rise	-3 5 -8 0 10 8 0 -4 -10
q:rule	0 13 5 0 -13 -4 -3 5 -3
q:sale	-1 -6 24 0 -6 -3 -1 -1 -4
q:salmon	0 0 -15 0 16 0 1 0 0
q:same	0 -3 10 0 3 6 0 0 -15
q:say	4 10 -1 2 -12 -10 8 3 -8
q:season	0 0 22 0 -17 0 0 -2 0
q:second	-6 -5 -3 0 14 -8 -2 -1 8
q:sell	-1 0 10 -2 11 -3 0 -13 -9
q:send	-1 0 18 0 -10 0 0 0 -1
q:service	0 -7 -7 0 -7 0 6 21 -9
q:set	0 -7 -7 0 11 6 0 -9 4
q:she	0 1 11 0 0 0 -5 0 -4
q:ship	0 0 12 0 -7 0 13 -15 -4
q:shipbuilding	0 -5 -2 0 0 13 0 0 0
q:should	0 0 10 0 -7 0 0 -3 0
q:show	10 0 -7 0 1 0 0 -6 0
q:shrimp	0 -2 19 0 -13 0 0 0 0
q:shrink	11 0 0 0 0 0 0 0 -6
q:sign	0 3 -12 0 0 -3 0 13 -1
q:since	11 0 -3 0 3 -16 11 0 -9
q:smallest	10 0 -1 0 0 0 0 0 -4
q:so	6 9 -18 0 0 -3 -6 5 3
q:some	-4 -1 6 1 8 -5 -2 -3 -4
q:soybean	2 -5 -20 0 -8 -4 -3 38 -11
q:stand	0 9 -15 0 0 -3 -2 7 4
q:stay	-6 21 -3 0 7 -1 -7 -6 -11
q:steel	-3 -5 -13 7 13 6 4 -16 0
q:sugar	0 0 -20 0 19 0 0 0 0
q:sum	0 0 2 0 -8 0 11 0 -5
q:surplu	-8 0 -4 0 -1 8 10 0 -4
q:suspend	0 -9 0 0 7 0 5 1 -6
q:take	-2 -9 -2 0 16 0 -2 -8 6
q:tariff	-10 25 -23 0 -2 -15 25 -11 -3
q:tell	-3 5 -24 1 10 0 5 0 -2
q:than	1 0 7 5 -10 5 -11 7 -12
q:that	11 7 0 -2 -12 -13 -2 0 6
q:the	13 11 4 -2 -8 -15 1 -8 -3
q:their	-3 11 -6 0 9 0 -1 -5 0
q:them	0 -2 16 0 -19 -8 0 14 0
q:there	6 -7 10 0 -8 -8 0 -1 0
q:they	-7 0 7 0 -3 0 0 -11 11
q:thi	3 16 1 -3 -1 -9 -8 3 -13
q:three	8 0 -12 0 -12 0 0 8 7
q:to	-3 -5 11 -8 11 0 3 -5 -15
q:trade	-16 -11 -5 0 -12 0 0 -21 44
q:truce	4 0 -9 0 0 -14 -2 0 14
q:tuna	0 0 -2 0 -3 11 0 0 0
q:two	-1 -14 -7 0 -8 -1 -6 -15 41
q:under	-4 0 25 0 -10 -6 -4 -12 6
q:until	0 1 -9 0 21 0 -4 -4 -6
q:up	-5 -4 -11 0 14 13 -4 0 -4
q:used	0 0 -9 0 18 0 0 -4 -1
q:volume	0 0 -1 0 24 0 0 -14 -9
q:vote	0 0 0 0 -8 0 0 0 9
q:want	0 11 0 0 -4 -1 0 1 -5
q:warn	0 0 9 0 -15 0 8 0 0
q:was	24 9 -17 -6 -13 -7 -14 -8 20
q:we	-3 -11 -1 0 17 -7 -4 4 -10
q:were	-1 -4 11 0 -4 -3 -1 4 0
q:what	-6 11 2 0 -22 6 -4 -3 12
q:when	-7 0 7 0 -7 -4 -1 1 10
q:where	0 -5 -4 0 -1 0 0 13 0
q:which	-8 4 -13 5 -2 9 2 5 0
q:who	0 0 -5 0 3 -11 0 -3 11
q:will	-15 -13 -3 0 -7 17 8 8 0
q:wine	0 0 11 0 -1 0 0 -5 0
q:with	36 -31 -15 -1 -3 11 0 -13 0
q:without	0 0 -11 0 12 0 0 1 0
q:worth	-17 -17 5 0 20 0 -7 -2 -3
q:write	3 -9 4 0 0 0 5 0 -2
q:year	6 -9 2 -4 28 -35 -25 -14 -1
q:you	0 0 -15 0 -7 0 0 14 9
q:—	0 3 -1 -1 -8 0 -11 -7 19
qt=future	-12 -7 0 -2 -13 16 5 11 -2
qt=modal	0 6 4 0 -15 0 -8 0 12
qt=past	20 7 0 -14 11 -11 -20 -4 -14
qt=perfect	0 4 7 -1 -2 -4 -4 17 -19
qt=pluperfect	1 -13 2 -3 -7 -2 1 7 9
qt=present	-14 5 0 7 14 -11 5 -6 -8
r1=(	0 0 10 0 -2 0 0 -5 -1
r1=)	0 0 0 0 -3 -7 0 11 0
r1=,	-9 0 -4 -10 20 4 3 -6 -13
r1=.	0 -13 6 -11 -6 -8 12 10 0
r1=<end>	0 0 0 2 5 0 2 -9 -2
r1=<span>	-17 16 4 14 1 -13 4 -13 -13
r1=<v-begin>	2 -1 -11 0 15 3 0 0 -9
r1=<v-down>	-2 -4 -25 1 19 9 0 0 -4
r1=<v-impose>	0 0 6 0 -11 -2 8 0 -5
r1=<v-up>	0 0 10 0 -6 4 0 -2 -4
r1=?	0 -2 -4 0 0 14 0 -5 0
r1=and	2 6 10 -1 -14 -14 -1 14 -7
r1=are	0 -12 5 0 7 12 -1 -1 -14
r1=as	13 0 -5 0 8 -3 0 -3 -9
r1=at	0 11 0 0 3 -6 0 -14 1
r1=before	2 -1 3 0 -15 0 11 4 -7
r1=by	-6 -3 0 1 -8 3 0 0 7
r1=come	0 0 -22 0 20 0 0 1 0
r1=for	0 5 -2 -3 -19 10 0 0 4
r1=from	-12 -1 18 3 -12 -1 -8 5 0
r1=go	0 0 10 0 -6 4 0 -2 -4
r1=has	0 9 0 0 0 -4 0 0 0
r1=in	0 0 -14 -16 0 3 8 -2 15
r1=into	0 -2 -2 0 3 10 0 -4 0
r1=is	-3 10 -5 0 -2 5 -2 1 -6
r1=last	0 -4 10 -1 -12 -8 0 -2 16
r1=leave	0 0 11 0 -5 0 0 -3 0
r1=more	11 0 -16 -1 0 3 -6 9 0
r1=next	0 0 -14 0 13 0 10 -6 -4
r1=of	-22 -18 0 9 23 -14 -21 1 2
r1=on	7 -6 -5 -9 2 -15 -4 0 15
r1=over	0 -2 1 2 -6 -4 -1 10 0
r1=since	0 2 11 0 -10 0 0 0 0
r1=that	-5 -2 9 0 -7 12 0 -6 0
r1=the	11 -2 7 0 -11 0 0 1 -3
r1=thi	7 5 -21 0 9 2 -5 5 -6
r1=to	0 10 13 0 -22 0 0 -3 0
r1=were	0 0 -12 0 6 0 0 8 0
r1=will	0 0 0 0 9 -2 0 -2 0
r1=worth	-7 -1 -3 0 11 -6 0 6 0
r1=would	0 -7 6 0 9 -2 0 0 -5
r2=,	-4 -9 0 7 4 0 7 -10 -3
r2=.	-6 9 14 4 4 -3 -19 -9 -16
r2=<duty>	0 11 -11 0 -4 -2 7 -2 -4
r2=<end>	-1 -9 3 -9 -1 -6 12 2 -2
r2=<goods>	-2 -22 6 -4 18 -25 -14 0 -1
r2=<level>	-10 -4 3 2 11 5 0 -14 -8
r2=<money>	1 8 -19 0 7 0 0 0 -2
r2=<month-ahead>	0 0 -10 0 -7 6 7 6 -1
r2=<month-gone>	2 8 0 0 6 -7 3 -7 -13
r2=<name>	-2 -10 9 4 -3 10 -4 0 -13
r2=<not>	0 -1 -1 0 -7 7 0 8 -4
r2=<number>	0 -14 12 0 -6 -6 -1 -19 16
r2=<quality>	-3 -17 -12 -2 19 -1 0 2 0
r2=<sender>	1 -8 18 -2 -2 0 0 0 -2
r2=<span>	5 -7 -9 1 -9 -3 6 11 0
r2=<v-begin>	0 -1 0 0 19 -5 0 -7 -5
r2=<v-buy>	-1 0 -4 0 16 -10 0 10 -11
r2=<v-down>	0 1 -2 0 12 -3 0 -4 0
r2=<v-impose>	9 0 -19 0 2 0 -8 2 0
r2=<v-propose>	0 -7 8 0 0 11 0 -7 -5
r2=<v-stay>	-1 0 0 0 0 0 12 0 -6
r2=<v-up>	0 0 1 0 8 -2 0 -1 -2
r2=a	2 -2 14 0 -15 7 0 0 -8
r2=and	0 0 0 0 -11 -3 0 19 -3
r2=are	0 0 0 0 0 10 0 -6 -2
r2=at	0 8 0 0 6 -11 2 -2 -4
r2=be	0 -2 -3 0 9 1 0 0 -3
r2=been	-3 15 -7 0 -11 -8 0 13 -1
r2=before	0 10 -1 0 4 0 0 -8 -3
r2=by	0 9 0 0 0 -1 0 -1 0
r2=cash	0 0 0 0 -1 10 0 0 0
r2=coal	0 0 10 0 -5 0 0 -3 0
r2=coffee	0 0 -16 0 2 0 0 13 0
r2=come	0 0 0 0 12 -1 0 -3 0
r2=duty	0 14 -6 0 -3 0 0 0 0
r2=energy	0 0 0 0 0 -16 0 22 0
r2=farm	0 0 0 0 -3 0 0 10 0
r2=for	0 2 -1 2 -9 8 0 0 -1
r2=good	0 -3 0 0 10 -4 -5 -9 4
r2=import	0 0 0 0 14 0 0 0 -10
r2=investment	0 -2 -1 0 -4 37 0 -26 -1
r2=it	-6 2 -12 0 -3 6 0 1 5
r2=last	0 0 13 0 -9 0 0 2 -3
r2=on	4 0 0 0 -7 0 0 0 10
r2=output	0 0 -2 10 -1 0 0 0 0
r2=project	0 0 -1 0 0 11 0 -4 0
r2=sale	0 -7 13 -1 0 0 0 0 0
r2=sell	0 0 -10 0 11 0 0 0 0
r2=shipbuilding	0 0 0 0 0 8 0 0 0
r2=steel	0 0 14 0 -6 0 0 0 -1
r2=sugar	0 0 0 0 -11 0 0 9 1
r2=the	1 11 0 -7 -11 -11 -6 2 11
r2=them	0 0 -10 0 -5 0 0 16 0
r2=thi	0 0 10 0 -6 0 0 0 0
r2=to	-4 0 -13 4 15 3 -4 9 -16
r2=trade	0 0 0 0 -5 0 0 0 12
r2=us	0 0 10 0 -9 0 0 0 0
r2=were	0 -7 0 0 -5 0 9 0 5
r2=which	-1 0 -6 0 17 0 -4 2 -5
r2=with	0 -5 -6 0 1 6 0 -3 9
r2=worth	0 0 20 0 -7 -2 0 -7 -2
r2=year	12 0 -10 -4 2 -3 4 -11 6
r3=,	2 2 -2 1 -15 -2 0 0 18
r3=.	-3 -3 0 3 -7 13 3 -23 14
r3=;	4 0 -8 0 -6 -9 0 10 12
r3=<day-ahead>	0 0 -3 0 -1 0 0 12 0
r3=<duty>	0 6 6 0 6 -11 -7 -12 2
r3=<end>	-5 -4 11 -4 8 -4 3 -3 -17
r3=<goods>	-15 1 0 -5 17 -5 0 0 -11
r3=<money>	3 0 4 0 -14 1 3 -2 -2
r3=<name>	0 -9 -3 0 7 12 -5 -10 1
r3=<number>	10 0 -10 0 0 0 0 6 -1
r3=<span>	-1 6 -7 0 -11 0 0 4 12
r3=<v-begin>	0 0 10 0 0 0 0 -3 -2
r3=<v-impose>	0 8 0 0 10 -3 -6 -1 -11
r3=<v-stay>	-1 -1 12 0 -3 -1 2 0 -2
r3=<v-suspend>	0 -5 3 0 15 -2 -4 0 -7
r3=a	-6 0 17 0 -2 0 0 0 0
r3=and	0 0 -12 0 15 5 -1 0 -6
r3=be	0 9 -14 0 0 8 -1 1 -4
r3=bean	0 0 10 0 0 0 0 -12 0
r3=before	11 0 6 0 -11 0 0 -1 -2
r3=collect	0 12 0 0 0 -4 0 0 0
r3=country	0 0 13 0 -7 0 0 -8 0
r3=direction	0 0 -2 0 -5 0 0 0 14
r3=each	-1 0 0 0 -7 0 0 0 14
r3=energy	0 0 0 0 -5 -14 0 22 0
r3=from	0 0 -21 0 13 0 5 3 -3
r3=if	0 3 -11 0 5 0 -1 0 1
r3=in	0 -6 26 -2 -5 8 -12 -4 -20
r3=investment	0 0 0 0 0 -9 0 11 0
r3=it	20 0 -15 0 1 0 0 -2 -5
r3=last	2 -4 -16 0 21 0 0 4 -12
r3=less	0 0 11 0 -7 0 0 0 0
r3=of	0 0 9 2 -23 -10 5 19 -6
r3=oil	0 0 -8 0 11 0 0 -1 0
r3=on	-2 0 0 0 -14 3 7 -1 5
r3=other	0 0 -6 0 12 0 0 1 -7
r3=rice	0 0 -1 0 -8 0 0 13 0
r3=same	0 0 -7 0 -3 1 -1 -4 16
r3=season	0 0 -4 0 -2 0 0 9 0
r3=shipbuilding	0 0 0 0 0 9 0 0 0
r3=soybean	0 0 0 0 -5 0 0 8 0
r3=the	-4 -3 0 13 1 -6 0 2 -3
r3=to	-6 6 13 0 -6 0 0 0 0
r3=which	-1 0 -5 0 -11 0 8 0 10
r3=worth	0 0 -9 0 10 0 0 0 0
r3=year	-3 1 0 -1 -1 -7 0 11 0
r4=,	-16 2 6 -2 -12 -8 7 1 14
r4=-	0 -1 12 0 0 0 -4 0 0
r4=.	2 16 -2 -16 13 -14 -15 5 -16
r4=<end>	-8 -5 9 0 -2 4 5 -15 0
r4=<goods-amount>	0 0 11 0 0 0 0 -8 0
r4=<goods>	6 0 -21 0 18 -9 -5 10 -7
r4=<month-ahead>	0 0 0 0 9 0 0 -6 0
r4=<month-gone>	-7 -10 10 0 7 0 7 -5 0
r4=<name>	0 -1 5 0 -12 1 -2 3 2
r4=<number>	2 -3 14 0 -9 -6 -6 4 1
r4=<organisation>	0 -5 11 9 -3 0 -3 0 -4
r4=<person>	0 -2 0 0 0 15 0 -2 -7
r4=<span>	-3 -9 -1 0 13 1 -4 -5 2
r4=<v-begin>	-1 0 15 0 -23 0 2 -3 12
r4=<v-buy>	12 -1 -5 0 -9 1 0 5 0
r4=<v-impose>	-5 6 -6 0 10 9 -6 -4 -11
r4=<v-say>	-4 21 -21 0 11 -6 -3 2 -4
r4=<v-stay>	0 0 -2 0 13 -1 0 0 -5
r4=and	0 0 -5 0 -5 0 -4 9 4
r4=buy	12 0 -7 0 -7 2 0 2 0
r4=by	0 5 -8 0 -6 0 0 0 9
r4=come	0 0 12 0 -6 0 0 0 0
r4=down	0 0 -9 0 0 0 0 0 12
r4=for	0 0 19 0 -3 0 0 -12 -9
r4=good	9 0 5 0 -5 0 -2 10 -17
r4=he	9 0 0 0 0 0 0 0 -4
r4=if	0 0 -1 0 -1 0 9 0 -3
r4=in	3 -4 -17 0 -6 10 0 14 10
r4=is	0 0 -2 0 -4 3 9 0 -5
r4=its	0 0 0 0 -9 -6 0 13 1
r4=last	0 0 -29 0 36 0 4 -8 -11
r4=of	-4 0 -9 0 -8 -6 0 19 8
r4=on	0 2 6 1 -13 0 6 0 -6
r4=over	0 0 0 0 -2 -7 0 13 0
r4=quarter	0 11 -3 0 0 0 0 0 0
r4=say	0 0 -12 0 10 0 0 2 0
r4=season	0 0 1 0 -10 0 0 8 0
r4=than	0 0 9 0 0 0 0 -3 0
r4=that	-1 0 12 0 -4 -1 0 -4 3
r4=the	1 -1 -11 0 2 3 -11 -3 11
r4=until	0 -2 -2 0 10 0 -2 3 -4
r4=what	0 0 9 0 -5 -2 0 1 0
r4=worth	9 0 8 0 -14 0 0 0 -5
r4=year	-1 -1 2 0 15 0 -4 -9 -13
r=, is	0 0 -2 0 14 -3 0 0 -3
r=, to	0 0 0 0 9 0 -1 0 -3
r=, which	0 0 -5 0 12 0 -1 1 -1
r=. <end>	0 -13 6 -11 -6 -8 12 9 0
r=<end> <end>	0 0 0 2 5 0 2 -9 -2
r=<span> ,	-7 -6 3 7 14 0 0 -10 -6
r=<span> .	-1 13 4 6 8 -9 -11 -14 -10
r=<span> before	0 10 -3 0 4 0 0 -7 -3
r=<span> of	0 0 8 0 -10 0 0 8 -6
r=? <end>	0 -2 -4 0 0 14 0 -5 0
r=before the	-3 -2 13 0 -9 0 4 0 -5
r=by <number>	-2 -12 11 3 -7 0 -2 -9 7
r=by the	0 -1 -13 0 -4 0 0 13 8
r=come to	0 0 -12 0 13 0 0 0 0
r=for <number>	0 1 -17 0 6 -1 0 5 5
r=for the	1 0 9 0 -11 0 0 -3 4
r=from <name>	0 0 -3 0 9 0 0 1 0
r=had been	-1 7 -4 0 -6 -1 0 10 0
r=has been	0 9 0 0 0 -4 0 0 0
r=in <month-gone>	6 0 -6 0 9 0 0 -1 -3
r=in <number>	0 -4 5 -2 1 -13 1 -11 8
r=in <span>	0 -2 -9 0 -1 0 10 3 0
r=in cash	0 0 0 0 0 8 0 0 0
r=in duty	0 8 -2 0 0 0 0 0 0
r=in each	0 0 -2 0 -9 0 0 11 4
r=in the	-10 9 -5 -4 10 7 -6 -16 7
r=is at	0 14 0 0 -1 -7 0 0 0
r=last year	0 -3 8 -1 -10 -7 0 -5 16
r=more <quality>	0 0 -1 0 -7 0 0 12 0
r=more from	5 0 0 0 -9 0 0 3 0
r=more than	6 0 -11 0 6 0 -1 0 0
r=next year	0 0 -15 0 13 0 10 -6 -4
r=of <quality>	-9 -9 -12 0 23 -13 3 -4 4
r=of coal	0 0 10 0 -5 0 0 -3 0
r=of energy	0 0 0 0 0 -15 0 19 0
r=of good	-9 -2 0 0 13 -2 -1 -8 6
r=of import	0 0 0 0 12 0 0 0 -10
r=of investment	0 -1 0 0 -2 29 0 -20 0
r=of it	0 3 -12 0 -5 0 0 4 7
r=of output	0 0 -2 10 -1 0 0 0 0
r=of sugar	0 0 0 0 -11 0 0 9 1
r=of trade	0 0 0 0 -3 0 0 0 9
r=of what	0 0 9 0 0 0 0 0 0
r=on each	0 0 0 0 10 0 0 0 -4
r=on the	0 0 -12 0 0 -4 -3 6 15
r=since the	0 0 11 0 -8 0 0 0 0
r=that <name>	0 -2 -1 0 0 10 0 0 0
r=the year	11 0 0 0 -8 0 0 0 -1
r=thi year	7 4 -19 0 10 3 -3 0 -5
r=to <money>	2 10 -7 0 0 -1 0 0 0
r=to <name>	0 0 12 0 -12 0 0 0 0
r=to the	0 0 9 0 -7 0 0 0 0
r=worth of	-5 0 -3 0 10 -2 0 5 0
r=would be	0 -3 0 0 10 0 0 0 -2
rule:after figure	-8 0 6 -8 0 0 0 -4 5
rule:after none	-11 0 -3 0 18 18 -8 -13 -23
rule:deficit money	63 -20 -31 -1 -34 -11 12 -14 -24
rule:deficit percent	13 0 -2 0 0 0 -2 0 -6
rule:duties money	-16 44 -11 6 -17 -12 -11 -8 -14
rule:exports money	-3 0 26 -9 9 -27 -20 -9 -14
rule:exports percent	-3 0 12 0 2 0 -1 0 -6
rule:exports tonnes	-3 -2 12 0 -4 -1 -1 8 -8
rule:imports money	-17 0 -3 -1 32 -14 -7 -2 -24
rule:imports percent	-2 0 -11 0 14 0 0 0 1
rule:imports tonnes	-2 -2 -18 0 10 0 0 11 -4
rule:investment money	-18 -27 -23 -3 -31 54 -12 2 -20
rule:none money	-20 16 1 -9 -1 16 0 -36 6
rule:none percent	-2 -29 14 20 -10 -30 6 -7 -3
rule:none tonnes	-17 -23 3 -13 14 -22 -18 26 -24
rule:none units	-5 -9 -10 -4 16 -12 -6 22 -13
rule:other money	-16 27 9 3 -21 15 -21 -26 -6
rule:other percent	-3 -1 -8 -4 -11 0 28 -1 -5
rule:purchases money	-18 -9 7 0 -5 -9 1 21 -6
rule:purchases tonnes	-12 -13 7 -6 8 -11 -9 2 6
rule:purchases units	0 0 -4 0 -14 0 0 23 0
rule:state achieved	3 26 0 -15 0 -4 -19 -15 0
rule:state aimed at	-25 -8 -11 15 -1 10 -3 18 -3
rule:state reported	-10 -10 12 -34 18 -2 -1 -8 -4
rule:trade money	-21 -17 -12 -10 21 -26 0 -36 37
rule:trade percent	-6 0 -18 -1 -3 0 -1 0 29
rule:trade tonnes	0 0 8 0 -10 0 0 -4 4
rule:what deficit	66 -21 -33 -3 -24 -12 10 -21 -28
rule:what duties	-16 44 -11 6 -17 -12 -11 -8 -14
rule:what exports	-11 -3 41 -15 3 -32 -27 -4 -26
rule:what growth	-4 -3 10 9 -4 0 -1 0 -4
rule:what imports	-26 -5 -23 -8 42 -18 -8 6 -23
rule:what investment	-18 -27 -24 -3 -23 54 -12 0 -20
rule:what none	-30 -4 10 3 10 -5 -5 5 -11
rule:what other	-21 25 2 0 -30 14 12 -29 -12
rule:what purchases	-32 -25 7 -11 -1 -23 -6 29 -1
rule:what trade	-27 -19 -15 -14 15 -28 -3 -41 51
s:"	0 -5 -2 0 -5 -5 10 0 8
s:'	2 -2 21 0 -10 0 -1 -1 -8
s:'s	-8 -3 4 12 -7 -5 4 11 -6
s:(	0 0 11 0 -6 -9 0 9 -2
s:)	0 0 10 0 -3 -9 0 9 -2
s:,	0 -6 8 -18 -3 0 15 -4 -2
s:-	-5 3 11 -2 0 6 -15 3 -14
s:.	-9 0 12 -12 -1 -9 0 2 3
s::	-6 -2 5 -6 0 6 -18 0 2
s:;	7 -20 5 -5 -9 1 0 0 12
s:<agent>	-11 14 -8 -5 -29 2 18 21 -9
s:<day-ahead>	1 -10 -12 -6 0 -6 4 11 5
s:<day-gone>	-15 10 -3 2 11 6 -17 6 -19
s:<day-today>	7 0 -1 -1 -6 6 -13 0 3
s:<duty>	-8 29 -22 0 7 -29 36 -38 -4
s:<gate>	-12 22 5 -4 -17 -22 -18 -7 28
s:<goods-amount>	-58 -54 4 -36 27 -57 -50 46 -19
s:<goods>	-12 -24 22 -39 28 -22 -18 11 -18
s:<level-noun>	9 2 -6 -4 13 -42 -3 8 0
s:<level>	-13 -26 1 14 29 -8 20 -42 -9
s:<money>	11 29 -9 -21 -4 20 -10 -30 -2
s:<month-ahead>	0 -9 5 0 17 0 1 -3 -18
s:<month-gone>	27 1 1 -13 -10 -12 3 -9 -2
s:<month-today>	-1 0 -14 0 4 0 0 12 0
s:<name>	-5 -38 23 -3 7 17 -11 -3 -32
s:<not>	-4 -28 -7 4 -11 25 -8 13 10
s:<number>	2 -27 15 -13 0 -21 -21 -5 21
s:<office>	-13 -1 -4 3 -15 0 14 -15 22
s:<organisation>	0 9 10 26 -9 -20 -4 -15 -12
s:<person>	13 -5 -14 -25 7 11 -6 3 -1
s:<quality>	7 -6 -13 -8 26 -5 2 1 -27
s:<seat>	-14 -16 0 0 -7 13 -10 17 3
s:<sender>	-30 -16 37 -4 -15 15 -10 5 -15
s:<span>	-10 5 -7 14 -4 4 0 -1 0
s:<taker>	0 22 -24 0 11 -9 -8 7 -11
s:<v-agree>	-11 3 -8 -3 -13 11 6 10 -1
s:<v-bear>	-15 21 -14 -18 0 18 2 -12 -6
s:<v-begin>	3 0 0 -4 15 -11 -10 2 -8
s:<v-buy>	-7 -16 -33 -20 24 -4 -6 38 -37
s:<v-down>	10 -6 -11 -7 10 1 -25 -14 19
s:<v-end>	-12 27 0 0 -1 -26 -4 -3 8
s:<v-impose>	-9 13 -10 7 0 5 -1 6 -18
s:<v-lack>	0 0 0 0 -9 0 0 0 9
s:<v-propose>	7 1 1 0 -9 15 -15 -12 1
s:<v-refuse>	0 0 17 -1 -8 0 0 0 -5
s:<v-say>	-10 24 -13 11 -16 -7 9 10 -19
s:<v-sell>	-5 -8 43 -12 -9 -2 -1 -32 -3
s:<v-sign>	-11 5 1 -7 -16 0 12 19 -9
s:<v-stay>	3 -27 -2 -13 2 -10 29 -3 -1
s:<v-suspend>	4 -6 12 -1 -1 0 0 -5 -6
s:<v-target>	-13 7 10 -11 27 -27 3 -14 -9
s:<v-threaten>	-6 -6 -8 0 20 -11 -2 7 2
s:<v-up>	-19 -8 10 -4 0 2 2 -13 17
s:?	0 -2 -2 0 -10 14 0 4 0
s:a	7 11 -7 -20 -6 8 3 -11 3
s:about	-2 15 3 0 -2 -17 3 0 -8
s:abroad	0 0 18 0 -11 0 0 -4 -1
s:accept	0 15 -7 0 5 -10 0 -8 2
s:according	-6 2 0 0 -4 0 -1 15 -1
s:add	0 0 -11 3 3 -1 0 5 -2
s:additional	5 14 -5 0 0 0 -3 0 -8
s:affected	0 0 11 0 -3 0 0 0 -3
s:after	2 -13 10 -1 15 -9 -7 0 -18
s:again	-1 -3 7 0 -11 4 -2 0 6
s:against	4 0 -13 0 0 -5 0 -4 13
s:agreement	-10 -4 20 2 -18 10 -7 -3 -2
s:agriculture	0 0 -5 0 -3 0 0 9 0
s:ai	0 0 -5 0 -2 0 0 11 0
s:aim	2 -3 9 -2 4 -9 -1 -11 3
s:all	-4 9 -3 0 -12 -9 12 0 7
s:almost	11 0 -7 0 -12 0 4 0 0
s:alone	18 0 -8 0 11 -6 -11 0 -16
s:already	0 0 0 0 10 -1 0 0 -6
s:also	-3 -4 -11 -1 3 0 0 0 8
s:among	0 0 -4 0 10 0 0 -2 0
s:amount	-5 -3 -7 0 13 -4 -8 -3 13
s:an	10 7 8 0 -28 -5 -5 7 0
s:and	0 0 -16 0 -6 1 -22 21 7
s:another	-1 -18 -4 0 45 -12 -9 -8 -16
s:answer	-1 -6 -14 0 7 -4 0 0 12
s:any	-1 -1 -6 0 15 4 0 -12 0
s:are	-12 0 -5 -9 -2 9 -16 12 9
s:around	0 10 -3 0 -1 -9 8 0 0
s:as	9 -15 -13 -3 11 7 2 -7 -4
s:ask	0 0 -1 0 8 -2 0 -10 3
s:association	0 -4 4 0 0 0 8 -6 0
s:at	0 15 -18 0 -7 4 26 -24 -5
s:average	-11 -3 -31 -11 -27 -1 57 -5 -11
s:away	0 0 -2 0 12 -3 0 -2 0
s:back	-1 11 0 0 1 -13 -5 0 0
s:banana	0 0 -10 0 6 0 0 -8 12
s:be	-16 3 -6 0 -2 -2 17 -20 17
s:bean	0 0 18 0 -5 0 0 -10 -1
s:become	0 0 -5 0 0 -2 -1 0 10
s:beef	-1 -7 -13 0 18 -1 -2 -3 12
s:been	7 21 0 -3 -16 -20 -12 7 1
s:before	5 4 26 -6 -10 -16 7 -18 -17
s:below	11 0 -3 0 -7 0 0 0 2
s:best	0 0 14 0 -10 0 0 -3 0
s:between	0 4 -8 0 -18 -6 -5 -2 31
s:biggest	0 0 0 0 -10 0 0 10 0
s:bill	0 11 -5 0 0 -3 2 0 -2
s:billion	0 1 -17 0 -7 0 -1 -5 27
s:bison	0 0 0 0 11 0 0 -10 0
s:boeing	0 0 -2 0 -13 -1 0 23 0
s:book	0 0 -8 0 -5 0 0 13 0
s:border	0 2 5 0 -17 0 0 -1 8
s:both	-2 -7 -21 0 -19 0 0 0 46
s:brandy	0 0 13 0 -9 0 0 0 0
s:bring	3 8 16 -1 -6 -12 -5 -8 -3
s:busan	-2 0 -5 0 -13 0 -2 26 0
s:but	0 -7 -11 0 0 11 6 0 -1
s:buy	0 -18 -13 -8 -3 4 -21 37 -24
s:buyer	0 0 -10 0 0 0 0 13 0
s:by	2 26 -18 6 -27 -21 -15 9 23
s:can	0 -1 -11 1 2 0 0 0 5
s:capped	0 0 -3 0 0 11 0 0 0
s:car	-9 4 10 0 -7 15 -10 -6 -8
s:carpet	0 0 -12 0 15 0 0 0 0
s:carry	0 0 -7 0 -3 5 0 -4 11
s:cash	-8 -20 -19 0 -18 51 -1 -10 -8
s:charge	0 0 -8 -5 14 -1 15 -14 -9
s:cheese	0 0 2 0 -4 0 0 -7 10
s:chip	0 -3 -17 0 -7 1 0 23 -4
s:claim	0 22 0 0 -2 -12 0 -1 0
s:close	0 0 0 0 -6 -3 0 0 9
s:cocoa	0 0 -17 0 21 0 0 -2 0
s:coconut	0 0 -17 0 22 0 0 0 0
s:cod	0 0 11 0 -3 -1 0 0 0
s:coffee	0 0 -1 0 2 0 0 10 -10
s:collect	0 39 -3 0 -10 -17 -8 -5 -9
s:come	3 0 -20 -7 16 -14 -1 14 0
s:commerce	-2 0 6 0 -10 0 6 0 0
s:commit	0 0 -10 0 -1 3 0 12 0
s:company	-1 -1 -16 0 -5 11 5 6 -1
s:concerned	0 0 -4 0 15 0 0 -3 -2
s:confirm	0 -2 0 0 -3 0 0 15 -3
s:contract	0 0 -7 0 -5 -3 0 17 -1
s:cork	0 0 10 0 -8 0 0 0 0
s:cost	-7 19 -13 21 -10 -7 4 -14 -16
s:could	-10 -4 14 0 0 -14 5 -9 8
s:count	-9 3 -3 0 -8 0 5 21 -18
s:counted	0 0 0 0 -12 0 7 4 0
s:counter	0 0 3 0 11 0 -3 0 -9
s:countermeasure	0 0 -3 0 -14 -3 14 0 11
s:country	-10 -4 1 1 -2 2 -2 -18 26
s:cover	-3 0 -5 0 5 -1 -2 -10 13
s:critical	0 0 -3 0 -4 14 0 -1 0
s:crop	0 0 9 0 -10 0 0 1 0
s:custom	-4 25 9 0 -8 -10 -2 -14 0
s:cut	6 -4 -9 0 0 7 -7 -16 12
s:day	11 -5 1 0 -22 0 -1 1 10
s:deal	2 -6 0 0 -14 21 -10 5 -6
s:decline	-4 0 18 -1 -8 0 0 0 -5
s:deficit	54 -9 -19 -2 -11 -12 -15 -8 -20
s:department	0 0 -5 0 -3 0 0 9 0
s:did	0 0 14 0 -13 9 0 -9 -1
s:direction	-1 -1 -19 0 6 0 0 0 23
s:distiller	0 -6 15 0 -8 0 0 0 0
s:double	-9 8 -2 0 -7 0 11 0 0
s:down	1 0 -20 -2 -1 -2 11 -3 17
s:duty	8 28 -12 4 13 -9 -2 -32 -15
s:each	-13 -16 -23 -3 2 -13 -12 6 34
s:earlier	0 9 2 0 -5 -5 6 -11 0
s:earn	0 -5 14 0 -12 -3 6 0 0
s:economy	-1 -4 -3 20 -6 0 -1 0 -1
s:emergency	-5 19 1 0 -5 -3 0 -2 -4
s:end	-6 5 -10 2 -10 0 -6 13 9
s:energy	-6 -7 -19 0 -29 -8 -1 48 -16
s:enter	0 -1 -13 0 23 0 0 -5 0
s:estimate	-8 10 0 16 -17 -16 15 -10 -11
s:ethanol	0 0 -14 0 7 0 0 5 0
s:existing	0 0 0 0 -8 0 0 15 0
s:expect	2 14 12 6 1 -21 0 -26 -12
s:export	-20 2 52 -3 -48 -8 -12 -4 7
s:exporter	-1 -12 22 6 -11 -7 4 -4 -6
s:extra	7 14 -12 0 -9 -1 -6 4 0
s:fact	0 0 -12 0 0 3 0 14 -1
s:fall	-6 -8 1 0 -4 2 -4 1 14
s:far	6 9 -14 0 -13 -1 0 14 -2
s:farm	-9 -3 -16 0 -11 -7 -1 44 -19
s:farmer	0 -2 -13 0 18 0 0 0 0
s:fear	0 0 9 0 -3 0 0 -3 1
s:fee	0 -3 -7 0 -1 0 17 0 -4
s:fentanyl	3 0 10 0 -4 0 -6 0 -5
s:fetch	0 0 10 0 -3 0 0 0 -1
s:figure	5 8 -12 -1 17 -6 -6 -8 0
s:firm	0 -1 -12 0 4 1 0 4 0
s:first	12 -4 5 -8 5 -8 -19 0 -4
s:fish	0 0 13 0 5 0 0 -10 -11
s:fishmeal	0 0 5 0 -16 0 0 11 0
s:five	0 0 -6 0 0 0 0 10 0
s:flower	0 0 -17 0 19 0 0 0 0
s:follow	0 -2 -3 0 16 -3 0 0 -7
s:for	-19 -1 15 0 -12 14 -1 3 -9
s:force	0 -3 1 0 0 -7 -1 -3 12
s:forecast	0 12 -7 9 -14 -5 0 -4 5
s:four	0 2 12 0 -2 0 -1 -4 0
s:free	0 -2 0 0 18 0 -2 -15 0
s:from	-5 0 0 9 18 -14 15 -12 -18
s:fruit	0 0 -8 0 18 -1 0 -10 0
s:furniture	0 0 -12 0 14 0 0 0 0
s:gain	0 -12 4 21 -3 -2 -10 0 -4
s:gap	23 0 -13 0 10 -3 -3 -10 -14
s:gas	0 -1 0 0 -10 -2 0 16 0
s:get	0 0 -6 0 -11 0 0 16 4
s:go	-7 -15 30 -1 -21 6 0 -9 0
s:goal	0 -1 8 0 -19 -5 0 -4 19
s:good	20 -36 -1 -19 2 -16 12 -4 -2
s:grain	0 0 -4 0 0 0 0 -5 10
s:grower	0 -2 11 0 0 -1 0 0 -1
s:growth	-5 0 -6 30 -10 0 -8 -2 -7
s:had	10 17 -7 -7 0 -11 1 2 -18
s:half	5 -14 26 0 -15 -14 -3 0 0
s:hardly	0 3 -14 0 0 0 0 0 10
s:has	17 -1 -11 -7 -15 -3 -1 15 4
s:have	-5 14 5 0 -13 -4 5 1 -10
s:he	3 -4 -9 -8 11 5 8 -6 -11
s:here	-2 0 -17 0 21 1 0 0 -1
s:his	12 -7 -19 0 14 0 -2 -3 3
s:hit	0 -11 2 0 24 -12 -1 -1 -3
s:hold	2 -2 17 0 3 -1 -9 -6 -12
s:honey	0 0 -3 0 -1 0 0 0 9
s:hope	-3 0 14 -2 -4 0 -1 -15 4
s:how	0 0 -7 0 -13 13 0 8 0
s:i	-1 0 11 0 0 -4 8 -15 -2
s:if	-8 12 9 0 0 -18 0 -11 2
s:import	-7 2 -40 -4 63 -7 4 -41 -14
s:importer	1 20 -23 0 17 -7 -4 -7 -6
s:in	5 -2 0 -13 0 2 -14 3 2
s:increase	0 0 -1 0 -6 0 0 12 0
s:industrial	0 0 -5 0 0 0 11 0 0
s:into	-2 -11 -5 0 15 16 -1 -10 -5
s:invest	-5 -6 -9 0 -9 28 0 -4 -5
s:investment	-7 -11 -7 0 -18 18 -7 16 -11
s:is	-16 -11 -7 -6 -2 10 11 8 1
s:island	0 0 -10 0 11 0 0 0 0
s:issue	0 13 1 0 -4 -5 0 -6 0
s:it	29 1 -6 6 -29 2 -2 -1 1
s:its	-13 18 -17 4 -9 -7 -12 27 1
s:largest	0 0 -14 0 7 -4 6 4 0
s:last	1 -23 11 -12 10 -10 -4 -11 5
s:law	0 12 -2 0 -1 -3 0 0 -1
s:least	10 1 -9 -1 -26 0 -7 15 0
s:leave	-4 0 21 0 -13 7 -4 -8 -7
s:less	7 -9 12 0 1 -6 4 -12 -11
s:levy	6 -4 -4 0 12 -1 2 -3 -8
s:lift	0 0 -16 0 10 0 0 -3 10
s:line	0 -1 0 0 -13 -3 6 0 9
s:list	-16 -26 -17 -2 20 -16 8 -14 17
s:lose	-4 6 8 1 -5 -13 6 -3 -6
s:loss	0 -4 18 0 -8 -5 0 -6 0
s:low	1 0 -9 0 11 0 0 -7 2
s:lower	-9 1 -13 12 -6 0 -7 0 16
s:machinery	0 0 9 0 0 0 0 0 0
s:make	-3 -2 9 0 -4 0 -4 4 0
s:may	0 16 2 0 0 -6 -5 -10 0
s:meal	0 0 1 0 -1 0 0 -7 10
s:measured	0 0 -11 2 10 0 0 0 0
s:meet	0 -4 -9 0 7 0 0 13 -10
s:member	-1 -12 1 0 21 0 7 -13 -9
s:memorandum	0 0 0 0 0 10 0 0 -3
s:middle	0 0 -9 0 0 0 0 11 0
s:milk	0 0 1 0 -12 0 0 0 12
s:million	-21 -6 11 -11 15 -26 -15 21 -15
s:mineral	0 0 -7 0 -8 17 0 0 0
s:ministry	0 0 9 0 -8 0 -7 0 7
s:money	0 -1 -1 0 8 8 -3 -3 -4
s:month	0 11 0 0 2 0 -3 -3 -15
s:more	4 10 -19 -7 -2 12 -23 8 0
s:most	11 2 0 0 -7 9 -6 0 -7
s:motorcycle	0 0 0 0 1 0 8 -9 0
s:mr	-5 1 -28 0 6 3 6 0 11
s:name	6 0 -4 0 -11 8 0 3 0
s:narrow	18 0 -2 0 -2 0 0 -1 -7
s:need	0 0 0 0 -9 0 0 0 9
s:new	-5 -10 3 0 -2 1 5 7 -3
s:next	-2 0 -13 -1 -1 -4 12 16 -13
s:nil	0 0 6 0 8 0 0 -13 0
s:no	-1 -14 -5 -3 -3 18 0 0 5
s:not	0 -11 11 -1 -19 12 -9 2 9
s:note	-2 8 0 0 -10 0 0 0 6
s:nothing	0 -7 0 2 0 0 0 10 -5
s:now	0 14 -9 0 -17 -2 15 1 -5
s:number	19 -5 12 0 -31 -3 0 0 -3
s:of	-15 -4 2 -3 5 9 -31 10 -2
s:off	0 0 -10 0 17 0 -1 0 -1
s:oil	-2 0 11 0 -2 -5 0 0 -7
s:olive	0 0 11 0 -9 0 0 0 0
s:on	6 -9 -15 -6 9 -11 8 5 1
s:one	-4 -14 -1 -3 21 -5 18 -16 -6
s:only	0 0 -5 0 12 0 0 -4 0
s:open	0 0 4 0 9 0 0 -6 -10
s:or	0 10 -14 0 4 -16 -2 0 16
s:order	-4 0 14 -1 -18 -11 1 9 -2
s:other	-7 -15 15 -1 -1 5 4 -12 0
s:our	2 11 1 13 -17 -3 -3 -1 -5
s:output	-1 -2 -7 25 -5 0 -4 -3 -4
s:over	0 -19 -9 8 -18 20 -13 19 -13
s:own	-7 11 0 2 -6 -5 6 0 -4
s:paper	0 0 -4 0 -5 9 0 0 0
s:pay	-18 31 -14 -3 -19 13 7 -12 -22
s:people	0 9 2 0 -3 0 -3 0 0
s:phone	8 0 -18 0 9 0 0 4 0
s:plan	-5 -10 0 -1 2 4 -2 0 8
s:plane	0 0 -1 0 -6 0 0 12 0
s:plant	0 -13 -2 0 -10 29 -2 -6 -1
s:policy	0 -2 0 0 0 9 0 0 0
s:pork	0 0 10 0 3 0 -2 -3 -4
s:poultry	0 0 -5 0 15 1 0 -12 0
s:powder	0 0 11 0 -9 0 0 0 0
s:prepare	0 0 0 0 16 0 -1 0 -6
s:present	-1 0 2 0 -5 0 0 -7 12
s:presidential	0 -1 0 0 -3 12 0 -1 0
s:price	-4 5 -16 0 5 14 0 -6 -1
s:product	3 0 -22 0 2 -13 -6 21 0
s:project	0 -5 -10 0 -9 26 0 -2 -2
s:promise	0 -21 -12 -4 -42 31 -3 39 -21
s:purchase	0 -5 -19 0 -27 0 -2 36 -2
s:put	-15 1 -5 13 -6 -5 13 -6 0
s:quarrel	-6 0 -10 3 15 0 0 0 0
s:quarter	-8 19 3 -2 2 -5 -3 -10 -7
s:question	0 14 0 0 0 -10 0 0 0
s:quota	-3 0 -15 -1 40 -1 -5 -22 -4
s:rare	0 0 8 0 -10 0 0 0 4
s:raspberry	0 0 13 0 -8 0 0 -3 0
s:rate	-6 -4 3 -2 11 0 0 -8 1
s:reach	-4 7 -7 0 8 -9 3 -8 4
s:ready	0 -6 -6 0 -11 0 9 0 17
s:reckon	-2 5 18 9 -29 -14 10 -10 -12
s:record	15 -2 -4 0 -11 4 7 -2 -9
s:reference	0 0 0 0 9 0 0 0 -8
s:refund	0 27 -10 0 -5 -10 0 0 -2
s:remain	0 -8 1 0 14 0 -1 -4 -2
s:report	14 2 -15 0 -20 3 -4 11 0
s:rest	0 0 7 0 -15 0 0 3 4
s:return	0 2 -9 -3 -3 10 0 5 -1
s:revenue	-1 27 -14 0 -1 -2 -1 0 -5
s:rise	-9 -3 1 -1 13 -4 1 -14 5
s:rose	0 0 -6 0 10 0 0 0 0
s:rubber	0 0 21 0 -14 0 0 -7 0
s:sale	-7 -18 14 -4 0 -8 3 14 -9
s:same	-6 -5 2 0 -7 6 -4 0 11
s:save	0 18 0 0 -8 -2 0 0 -2
s:say	0 2 -2 -10 1 -1 0 3 -4
s:scale	0 0 -6 0 10 0 0 -1 0
s:scotch	0 0 11 0 -8 0 0 -1 0
s:season	8 -10 10 0 -27 -10 7 18 -10
s:second	-8 0 13 -1 26 -12 -3 -11 -17
s:sell	11 -2 -5 -3 17 -9 2 -13 -5
s:send	0 0 17 0 -5 0 0 -7 -1
s:service	0 0 -1 0 -11 0 0 13 0
s:sesame	0 0 -12 0 15 0 0 0 0
s:set	17 -10 -6 0 -2 -5 4 -14 9
s:settle	0 -11 3 0 -2 18 0 0 -4
s:sheet	0 0 -13 0 2 3 0 11 -1
s:ship	-2 -7 12 0 -5 15 4 -15 -5
s:shipbuilding	-6 -15 -10 0 -10 38 0 -8 -4
s:shipyard	0 -4 0 0 -3 13 0 0 0
s:should	4 -10 9 0 16 -7 -1 -11 -5
s:show	0 -1 -2 0 -8 0 0 12 4
s:shrimp	0 0 11 0 2 0 0 -13 -2
s:shrink	17 0 -10 -1 0 0 0 -1 -1
s:side	-6 -14 -4 0 -9 -1 -7 3 26
s:sign	0 -9 1 0 -14 3 8 11 -14
s:since	5 -16 -1 -7 -17 -10 13 17 10
s:smelter	0 0 -5 0 11 0 0 -6 0
s:so	0 12 0 0 -19 -5 0 9 3
s:some	-14 13 6 -1 -8 -27 15 -2 0
s:south	0 0 18 0 -9 0 0 -2 0
s:soybean	-5 -3 -22 0 -35 -8 5 52 -4
s:speak	0 4 5 0 -12 -3 0 9 -2
s:spirit	0 -5 15 0 -16 0 0 -4 11
s:stake	-2 12 9 0 -5 -15 4 -5 -3
s:stand	6 0 -12 0 -8 0 -1 10 6
s:start	15 0 -11 0 -10 0 0 0 6
s:stay	-6 -6 3 0 10 6 -7 0 -6
s:steel	-4 0 6 0 0 3 -4 -13 3
s:still	-2 -6 0 0 -12 17 0 0 2
s:sugar	0 0 -13 0 6 0 0 2 5
s:surplu	-1 -5 0 0 -9 -4 20 -2 -1
s:table	0 0 -3 0 -9 0 0 -3 17
s:take	-14 5 -2 4 12 -18 -13 8 -14
s:talk	0 -6 -6 0 28 -3 -4 0 -13
s:target	0 0 5 0 -17 0 0 -3 11
s:tariff	-29 10 -8 -4 2 -19 25 -4 0
s:tea	0 8 14 0 -25 0 0 12 -4
s:tell	-2 11 -8 0 7 5 0 -17 -10
s:term	7 -3 -13 0 3 2 0 -2 2
s:than	4 5 -4 -10 -3 16 -3 -3 -9
s:that	6 1 4 0 -9 15 -13 -6 -8
s:their	14 0 1 0 -8 0 -1 -7 0
s:them	0 -6 17 0 -5 -3 -4 5 -9
s:themselve	-3 0 -2 0 -2 0 0 0 15
s:then	8 0 -8 0 5 -1 -6 9 -6
s:there	16 2 15 0 -14 0 -3 -11 -11
s:they	-10 0 15 -2 1 -8 5 2 -11
s:thi	-3 7 7 5 -18 0 -11 10 -9
s:third	5 -6 13 0 -25 0 -2 3 7
s:those	-8 -5 23 0 -2 -8 -3 10 -8
s:thousand	0 0 14 0 -9 0 0 0 0
s:threaten	0 -2 0 0 11 -8 0 4 0
s:three	-3 -2 -9 0 -7 0 0 9 16
s:through	0 2 -14 0 0 0 0 5 8
s:to	2 -8 27 -14 -9 3 1 0 -16
s:together	-3 -1 -15 0 10 -2 -3 0 14
s:top	0 0 -7 0 8 0 0 7 -9
s:toyota	0 10 -13 0 -9 16 -6 -1 -1
s:tractor	0 0 -14 0 8 0 0 -5 11
s:trade	-7 -15 -16 0 -41 -18 -16 -6 68
s:traded	0 0 -6 0 -10 0 0 0 18
s:trader	0 0 -4 0 -1 0 0 10 0
s:truce	6 -10 -3 10 1 -1 -13 2 5
s:twenty	0 0 -7 0 0 0 0 11 0
s:two	-20 -25 -11 -2 -8 11 -18 2 36
s:tyre	0 9 -16 0 9 0 -1 0 0
s:under	1 20 0 -4 -21 5 -12 0 1
s:undertake	0 0 -11 0 -3 0 0 14 0
s:until	13 -5 -1 -1 0 -5 -5 10 -4
s:up	-14 9 0 -8 5 9 0 -11 -2
s:us	9 0 -5 0 8 -1 0 -5 -7
s:value	-2 -8 -5 0 16 0 4 -4 -3
s:vanilla	0 0 12 0 -3 0 0 -1 0
s:volume	-6 0 -14 0 17 0 -1 -17 15
s:want	10 -12 2 0 10 -13 8 -16 0
s:war	9 0 6 0 0 0 0 1 -21
s:was	13 2 -6 -2 -12 0 14 -5 -6
s:water	0 0 -12 0 21 0 0 -10 -1
s:way	0 -6 17 0 -9 0 -3 -3 8
s:we	-8 14 4 1 7 -5 2 -15 -8
s:week	-3 -5 -21 0 14 1 0 15 -4
s:were	-13 -19 -1 -1 18 -7 14 -1 -3
s:what	-6 2 27 0 -10 0 -6 -5 -9
s:when	0 2 -13 0 14 0 2 0 -13
s:where	0 0 -3 0 12 1 0 0 -7
s:which	-17 14 0 1 -8 7 5 -3 -1
s:who	2 2 2 0 -9 -6 -1 8 -1
s:will	-2 1 6 -2 0 3 -3 2 -9
s:wine	-1 -6 28 0 -16 0 -4 -9 7
s:with	13 -24 -17 -13 -16 20 0 7 7
s:within	4 -1 0 -2 -9 4 -1 10 -1
s:without	0 -13 0 10 11 -4 -2 0 0
s:world	-7 0 -4 0 0 0 0 0 14
s:worth	-9 -24 14 -2 9 -2 -15 8 -4
s:would	-26 1 -8 19 8 0 2 -5 -10
s:write	0 -9 -2 0 14 0 -1 0 -1
s:yale	0 0 -1 0 0 0 9 0 0
s:yarn	0 0 -4 0 -3 0 0 0 9
s:year	17 -8 2 -5 10 -25 -1 -8 0
s:you	0 2 0 0 -6 -2 0 10 -2
s:—	0 0 -7 0 10 9 -6 -5 0
sa:'s	-12 0 8 10 -11 0 0 4 -4
sa:(	0 0 8 0 -2 -12 0 6 0
sa:) .	0 0 9 0 -6 0 0 0 0
sa:, <goods-amount>	0 0 11 0 -2 0 0 -7 0
sa:, <level>	-7 -7 15 0 6 -3 5 -16 -3
sa:, <money>	0 0 -13 0 0 1 0 15 -4
sa:, <person>	0 0 -17 0 12 14 -6 4 -11
sa:, a	11 -5 13 0 -13 2 -3 -1 -7
sa:, according	-6 4 -1 0 0 0 0 9 -4
sa:, after	5 0 10 0 -1 2 -3 -10 -3
sa:, and	-1 3 -15 0 9 -1 -13 11 0
sa:, as	-1 -1 -3 0 0 0 10 0 0
sa:, before	0 0 15 0 -12 0 0 0 0
sa:, but	0 0 -10 0 6 4 0 0 0
sa:, by	5 3 -3 5 -4 -2 5 2 -16
sa:, down	0 0 -7 0 -4 0 8 0 10
sa:, if	0 10 -5 0 -11 -4 8 2 -2
sa:, is	-1 -3 0 0 15 0 0 -4 -4
sa:, of	-2 0 0 0 -8 1 0 5 2
sa:, say	-1 -10 -3 0 10 11 -2 0 -4
sa:, that	2 0 -8 0 12 0 0 -2 0
sa:, the	10 -2 0 6 -10 -6 0 -2 3
sa:, which	-5 3 -3 1 5 -4 2 4 -13
sa:, will	0 0 0 0 -7 0 11 1 -6
sa:-	-3 0 10 0 1 0 -6 -2 -3
sa:.	-9 0 12 -12 -2 -9 0 3 3
sa:;	2 -17 0 -1 -1 0 -2 0 15
sa:; it	0 0 0 0 -9 0 0 4 7
sa:; the	-1 -8 -16 0 11 3 0 -1 9
sa:<agent>	-4 11 15 0 -18 0 -3 0 -8
sa:<day-ahead>	0 -6 -6 -4 -7 -2 2 10 9
sa:<day-ahead> ,	0 0 0 0 -6 0 9 1 -3
sa:<day-ahead> ;	6 0 0 0 -17 0 0 0 14
sa:<day-gone>	-1 4 4 0 11 -4 -8 0 -17
sa:<day-gone> .	0 0 -1 1 10 2 -1 0 -13
sa:<duty>	0 5 -6 -1 15 -16 10 -18 0
sa:<gate>	-5 4 6 0 -19 -12 -6 -6 28
sa:<goods-amount> .	0 0 -7 0 14 0 0 -2 0
sa:<goods-amount> of	0 0 9 0 0 0 0 -4 0
sa:<goods>	3 -12 6 -13 14 -11 -24 9 -6
sa:<level-noun>	7 -7 -2 0 27 -13 -5 -6 -9
sa:<level>	-16 -12 9 2 23 -4 9 -30 -9
sa:<level> ,	0 -2 0 0 10 4 -5 -2 -4
sa:<level> .	-25 1 1 3 5 -4 4 -4 3
sa:<level> less	0 0 16 0 -6 0 0 -4 0
sa:<level> more	-4 0 1 0 6 0 0 -9 0
sa:<level> on	12 0 -3 0 0 0 -6 -9 5
sa:<money>	-5 -2 9 -3 0 -4 -9 11 -8
sa:<money> .	-19 0 5 -3 23 -13 -4 -6 0
sa:<money> <span>	0 -2 0 0 -4 11 0 0 0
sa:<money> last	0 -1 12 0 -5 0 0 0 0
sa:<money> more	0 0 0 0 0 -12 0 13 0
sa:<money> of	-3 0 13 0 -6 1 -1 2 -10
sa:<month-ahead>	-2 -4 -15 0 14 3 4 0 -9
sa:<month-ahead> and	0 0 0 0 9 0 0 -7 0
sa:<month-gone>	1 3 0 -5 5 -18 11 -13 -4
sa:<month-gone> ,	6 5 1 0 -13 -6 5 0 0
sa:<month-gone> .	-10 0 0 0 16 0 0 -3 0
sa:<month-gone> and	-2 1 9 0 -5 -1 0 0 0
sa:<name>	0 -9 13 8 -15 13 -35 0 2
sa:<name> 's	-4 0 7 10 -11 0 -4 -2 2
sa:<name> ,	0 11 11 0 -16 0 0 -3 -2
sa:<name> .	-5 -4 17 0 -5 0 -2 -5 4
sa:<name> in	-1 0 -2 0 13 0 0 -1 -10
sa:<name> last	0 -1 8 0 -9 0 0 6 -5
sa:<name> thi	0 0 12 0 -7 0 0 0 0
sa:<not>	6 -10 -21 0 -8 11 -17 16 13
sa:<number>	15 -21 4 0 4 -18 -15 -1 0
sa:<number> ,	6 -8 0 -1 -16 -8 -4 13 12
sa:<number> .	18 -26 -8 5 12 -25 -8 4 -1
sa:<number> and	-2 0 -3 0 0 -4 0 13 0
sa:<number> in	0 0 -1 0 10 3 0 -10 0
sa:<number> of	0 5 9 0 1 0 0 -11 -9
sa:<organisation>	2 4 0 7 -3 -10 -2 -11 6
sa:<organisation> .	0 0 9 0 0 0 0 -10 4
sa:<organisation> report	9 0 -5 0 -1 0 0 0 0
sa:<person>	-5 -14 -17 -2 11 16 -18 16 -9
sa:<person> .	0 -4 -6 0 -14 12 0 12 -4
sa:<person> has	6 0 0 0 0 -7 0 10 -4
sa:<person> say	-2 -5 -14 0 4 9 0 1 5
sa:<quality>	3 -23 7 -12 6 3 -10 0 -1
sa:<quality> duty	0 0 9 0 -4 0 -4 0 0
sa:<quality> energy	0 0 0 0 -4 -8 0 17 0
sa:<quality> good	0 -2 9 0 0 -3 0 -3 0
sa:<quality> soybean	0 0 -2 0 -6 0 0 10 0
sa:<seat>	-9 0 2 0 -2 -3 2 5 2
sa:<sender>	-7 -22 9 -6 -2 1 3 4 6
sa:<span>	-15 6 -5 10 -4 0 4 6 -4
sa:<span> ,	-10 -14 0 9 11 0 5 -2 -5
sa:<span> .	0 6 0 3 5 7 -15 -5 -9
sa:<span> after	0 0 -2 0 -1 0 0 8 0
sa:<span> at	0 0 -2 0 14 0 0 -5 -1
sa:<span> before	0 10 -2 0 5 0 0 -7 -2
sa:<span> for	0 0 -11 2 0 0 0 11 0
sa:<span> of	0 0 2 0 -9 0 -1 13 0
sa:<taker>	3 9 -7 0 7 0 -5 -3 -2
sa:<v-bear>	-7 12 -1 -2 11 -2 0 -6 -7
sa:<v-begin>	7 -10 7 -5 7 -8 -11 -9 4
sa:<v-buy>	14 1 -10 -1 -5 3 -6 9 -5
sa:<v-down>	-1 -7 -6 0 7 4 -17 0 10
sa:<v-end>	-7 15 -9 -1 -4 -10 -6 1 16
sa:<v-impose>	11 8 -12 -7 8 -10 2 -6 -4
sa:<v-lack>	0 0 0 0 -9 0 0 0 9
sa:<v-propose>	10 -7 0 -7 3 9 0 -13 -4
sa:<v-say>	-2 9 -32 3 0 6 14 2 -10
sa:<v-sell>	1 -10 -1 -2 5 11 -10 -5 9
sa:<v-stay>	0 -2 0 -6 14 1 7 -16 -8
sa:<v-suspend>	5 -15 0 0 3 0 9 -13 0
sa:<v-target>	2 -1 -3 0 16 -11 6 0 -15
sa:<v-up>	-13 -3 17 -3 -11 0 2 -7 9
sa:?	0 -2 -2 0 0 14 0 -4 0
sa:a	-7 11 12 -2 0 11 -16 -7 -22
sa:a good	0 0 16 0 -8 0 0 0 -2
sa:a surplu	-6 0 9 0 0 0 0 0 0
sa:about	-3 -2 2 0 9 7 0 -7 -10
sa:about <money>	0 0 11 0 -4 0 0 0 0
sa:abroad	0 0 17 0 -11 0 0 -4 -1
sa:according	-6 4 -1 0 0 0 0 9 -4
sa:according to	-6 4 -1 0 0 0 0 9 -4
sa:affected	0 0 10 0 -3 0 0 0 -3
sa:after	2 -8 6 0 10 -2 -6 -2 -8
sa:ai	0 0 0 0 0 -7 0 11 0
sa:ai chip	0 0 0 0 0 -8 0 9 0
sa:aircraft	0 0 -1 0 7 0 0 -9 9
sa:all	0 10 -19 0 0 -6 -2 7 7
sa:all ,	0 3 -3 0 -4 -1 0 -4 10
sa:alone	0 0 -10 0 19 0 -2 0 -3
sa:alone .	0 0 -11 0 20 0 -1 0 0
sa:among	0 0 -3 0 11 0 0 -3 0
sa:among them	0 0 -3 0 11 0 0 -3 0
sa:and	2 2 -2 -7 5 0 -32 11 -6
sa:and <level>	0 0 12 0 0 -1 -5 -5 -2
sa:and <money>	-3 -6 -17 5 13 21 0 -4 -13
sa:and <name>	7 0 -12 0 -4 0 -3 -3 12
sa:and aircraft	0 0 0 0 -7 0 0 -2 11
sa:and buy	-4 0 0 0 1 10 0 -6 0
sa:and had	-6 0 8 0 -2 0 0 0 0
sa:and is	0 0 9 0 -5 0 0 0 -1
sa:and it	1 0 7 0 -8 0 0 0 0
sa:and no	0 0 -2 0 -4 -1 0 9 2
sa:and sell	0 0 -14 0 19 0 0 -4 0
sa:and the	0 8 7 -2 -14 -4 -1 4 0
sa:and to	0 0 0 0 8 -11 0 1 0
sa:any	0 0 -2 0 9 6 0 -7 0
sa:apply	0 2 6 0 -10 0 0 0 6
sa:are	-10 -9 7 -4 -13 0 -7 12 12
sa:are to	0 -2 -3 0 -11 1 0 4 12
sa:as	9 -6 -11 0 13 -1 7 -7 -11
sa:as the	2 0 -3 0 -4 0 10 0 -6
sa:at	-4 6 -19 -1 20 -15 9 -9 4
sa:at <level>	0 2 1 0 8 -5 0 -12 -8
sa:at the	0 -2 0 0 12 0 0 -3 -3
sa:average	-1 0 -9 0 -5 0 19 0 0
sa:back	0 10 0 0 -12 -5 0 0 5
sa:be	-13 13 -5 0 -18 5 13 -5 9
sa:be charge	0 -3 0 0 0 1 11 0 -9
sa:be hit	0 -2 0 0 13 -4 0 0 0
sa:bean	0 0 12 0 1 0 0 -12 0
sa:beef	0 0 -7 0 13 0 0 -3 0
sa:been	-10 13 -2 0 -8 -11 -9 13 8
sa:been collect	0 10 0 0 0 -1 0 0 0
sa:before	8 1 21 -5 -3 -11 1 -17 -18
sa:before ,	0 0 -9 0 11 0 0 -2 0
sa:before .	10 0 18 -1 -14 -4 -2 -7 -1
sa:before the	-8 0 21 0 -2 -1 0 -3 -9
sa:between <month-ahead>	0 0 0 0 9 0 0 -7 0
sa:boeing	0 0 0 0 -6 0 0 12 0
sa:border	0 0 8 0 -15 0 0 -1 8
sa:both	0 -1 -11 0 -12 0 0 2 21
sa:both direction	0 0 -6 0 -3 0 0 0 12
sa:busan	0 0 -7 0 -2 0 0 11 0
sa:busan .	0 0 -6 0 0 0 0 8 0
sa:but	0 -2 -10 0 3 9 0 0 0
sa:buy	8 -3 -13 0 0 13 0 0 -3
sa:buy .	14 0 -11 0 -8 0 0 4 0
sa:by	-7 19 -5 5 -33 -8 0 3 17
sa:by <level>	-8 0 0 0 -6 0 -1 0 16
sa:by <number>	-6 -19 10 11 -16 -5 -4 0 13
sa:by <quality>	11 0 0 0 -2 0 0 0 -6
sa:by our	0 8 -6 0 3 0 1 -5 -4
sa:by the	0 0 -4 0 -7 0 -1 9 3
sa:can	0 -1 -12 1 3 0 0 0 6
sa:can be	0 0 -1 2 -8 0 0 0 9
sa:cash	-1 -8 -7 0 -8 28 0 -3 -1
sa:cash ,	0 -6 -4 0 -5 22 0 -2 0
sa:cement	0 0 -11 0 1 0 0 8 0
sa:charge	4 -4 -11 0 6 1 8 -1 -11
sa:chip	0 -1 -6 0 0 0 0 12 0
sa:chip for	0 0 0 0 0 -7 0 10 0
sa:coal	0 0 9 0 -15 0 0 0 7
sa:cocoa	0 0 -13 0 15 0 0 0 0
sa:coffee	0 0 -17 0 8 0 0 11 0
sa:collect	-4 24 -4 0 0 -9 0 0 -2
sa:collect .	0 13 -1 0 0 -5 0 0 0
sa:come	-1 -4 -10 0 21 -1 -2 3 -7
sa:come to	0 0 -15 0 19 0 0 0 -2
sa:could be	0 0 11 0 -4 -2 0 -5 2
sa:count .	-2 6 -2 0 -10 3 7 2 -9
sa:country	0 0 4 0 0 5 0 -12 2
sa:day	0 -1 -5 0 0 0 -1 -3 14
sa:day .	0 0 -5 0 -1 2 0 -1 10
sa:deal	0 -1 -4 0 0 11 0 1 0
sa:deficit of	-10 0 0 0 7 0 0 0 2
sa:did	0 0 12 0 -7 0 0 0 0
sa:direction	-1 -1 -1 0 -3 0 0 0 15
sa:double	-8 0 4 0 -8 0 11 0 0
sa:down	0 0 -14 0 2 -1 7 0 10
sa:down <level>	0 0 -15 0 10 0 0 0 7
sa:down from	0 0 0 0 -7 0 9 0 1
sa:duty	1 10 -6 -4 14 0 -11 -20 4
sa:duty ,	0 6 -9 0 6 0 0 -6 2
sa:each	-9 -12 -20 0 3 -11 -8 8 21
sa:each of	0 0 -6 0 -8 0 0 19 -1
sa:earlier	0 9 4 0 -15 0 0 0 4
sa:emergency	0 10 0 0 0 0 0 0 0
sa:end	-1 4 -12 0 0 -2 -2 7 7
sa:energy	-1 -2 -4 0 -10 -15 0 33 -5
sa:energy ,	0 0 0 0 0 -9 0 13 0
sa:energy and	0 0 0 0 0 -8 0 14 -1
sa:energy over	0 0 0 0 -1 -7 0 11 0
sa:estimate	-1 -1 0 9 -11 -4 17 -4 -10
sa:estimate .	0 -3 0 9 -1 -1 5 -2 -4
sa:ethanol	0 0 -14 0 7 0 0 5 0
sa:expect	0 -2 13 0 -6 -9 5 -5 1
sa:export	-5 0 5 0 -18 0 -2 6 13
sa:export to	-7 0 0 0 0 0 0 0 11
sa:fall	0 0 -1 0 -10 9 -1 0 5
sa:fall by	-6 0 0 0 0 0 0 0 9
sa:farm	-3 0 -7 0 -13 0 0 31 -10
sa:farm good	0 0 -3 0 -3 0 0 16 -3
sa:farm product	0 0 0 0 -6 0 0 12 -3
sa:fentanyl	3 0 10 0 -4 0 -6 0 -5
sa:first	9 2 7 -4 -5 0 -7 -9 -1
sa:first .	-1 0 9 -1 -4 1 0 0 -1
sa:first quarter	0 11 -6 0 3 0 0 -4 0
sa:follow	0 -2 -3 0 16 -3 0 0 -7
sa:for	-8 3 -3 0 -4 29 -5 -6 -11
sa:for <money>	-6 0 12 0 0 -2 0 -7 -5
sa:for <name>	-3 0 21 2 -18 -2 0 -2 0
sa:for <number>	-1 3 -27 0 25 -9 0 5 2
sa:for <span>	0 0 -10 0 9 0 0 7 -2
sa:for project	0 0 0 0 0 8 0 -3 0
sa:for shipbuilding	-1 -9 -3 0 -4 23 0 -5 0
sa:for the	10 -4 6 0 -21 1 -3 1 0
sa:forecast	0 9 1 0 -4 -1 0 0 0
sa:free	0 0 3 0 7 0 0 -12 0
sa:free of	0 0 3 0 7 0 0 -12 0
sa:from	-10 -5 0 0 5 -9 5 8 -3
sa:from <day-ahead>	-1 0 8 0 -11 0 5 0 2
sa:from <level>	-7 -5 -4 2 8 -2 5 6 -9
sa:from <name>	2 2 -23 0 21 -7 -2 0 -10
sa:from <number>	0 0 -9 0 6 0 0 2 0
sa:from us	0 0 10 0 -9 0 0 0 0
sa:fruit	0 0 -14 0 20 -1 0 -9 3
sa:gas	0 0 0 0 -7 0 0 10 0
sa:go	0 -9 19 0 -9 0 -5 -5 3
sa:go into	0 0 -4 0 0 11 0 0 0
sa:go to	0 0 17 0 -4 -4 0 0 -7
sa:good	3 -16 21 -7 -1 -18 0 7 -7
sa:good .	-2 0 -5 0 10 0 7 1 -10
sa:good each	0 0 0 0 -21 0 0 0 23
sa:good go	0 0 -7 0 0 0 0 0 9
sa:good on	0 0 0 0 -5 0 11 -3 0
sa:good year	0 0 16 0 -8 0 0 0 -2
sa:grain	0 0 -4 0 -1 0 0 -3 10
sa:growth	0 0 -4 11 0 0 0 0 0
sa:had	-4 9 2 -1 -5 2 -10 4 -1
sa:had a	-6 0 9 0 -1 0 0 0 0
sa:had been	-3 13 0 0 -10 -6 -1 12 -5
sa:half	-4 -8 21 0 -9 -6 0 0 0
sa:half of	-3 -5 19 0 -17 0 0 0 0
sa:has	6 5 -7 0 -4 -9 -8 6 6
sa:have	1 13 -1 0 4 -8 -7 3 -8
sa:have to	0 11 -3 0 0 -6 0 0 0
sa:here	0 0 -18 0 20 0 0 0 0
sa:his	0 -3 -15 0 13 0 0 -1 9
sa:hit	0 -3 0 0 14 -5 0 0 -1
sa:hope for	0 0 8 0 -2 0 0 -2 0
sa:import .	0 9 0 0 -5 0 0 0 0
sa:importer	3 5 -10 0 9 0 -3 -3 0
sa:in	2 -3 9 -34 -3 0 -2 4 0
sa:in <month-gone>	5 0 -2 0 8 -4 3 -3 -12
sa:in <name>	0 -1 17 0 -19 0 0 8 -1
sa:in <number>	11 -12 11 -7 6 -21 -3 -12 -4
sa:in <span>	-2 0 -6 0 0 7 11 0 -6
sa:in a	0 1 25 0 -12 0 0 -5 -7
sa:in both	0 0 -6 0 -3 0 0 0 12
sa:in cash	0 -4 -3 0 -3 19 0 -1 0
sa:in duty	0 18 -6 0 -7 0 0 0 -1
sa:in each	-1 0 -7 0 -11 0 0 19 2
sa:in farm	0 0 0 0 -2 0 0 12 -2
sa:in good	19 0 -3 0 -9 0 0 0 -4
sa:in the	-13 5 0 -11 0 10 -3 -2 8
sa:into	-1 -10 0 0 9 16 0 -9 -6
sa:invest	0 0 0 0 -1 -12 0 21 0
sa:invest <money>	0 0 0 0 0 -19 0 21 0
sa:investment	-1 -3 -3 0 -6 10 0 7 -3
sa:investment and	0 0 0 0 0 15 0 -14 0
sa:is	-6 -7 0 0 -1 10 9 -2 -2
sa:is at	0 16 0 0 -1 -9 0 0 0
sa:is the	8 -3 -8 0 10 -2 -2 0 -1
sa:is to	-4 -14 -4 0 3 12 6 2 -9
sa:is what	0 0 10 0 -11 0 0 0 0
sa:it	13 6 0 5 -15 6 -8 -11 5
sa:it sell	13 0 9 0 -15 0 0 -9 0
sa:it will	0 0 0 0 -8 0 0 0 7
sa:its	-15 21 -9 -2 0 -19 -13 12 9
sa:its export	-6 0 -3 0 0 0 0 0 12
sa:last	0 -16 11 -5 6 -24 0 -1 0
sa:last season	0 0 -1 0 -3 0 0 9 0
sa:last week	0 0 -17 0 15 0 0 2 0
sa:last year	0 -15 8 -6 8 -16 2 -14 4
sa:law	0 9 0 0 0 -2 0 0 0
sa:least	0 5 -2 0 -3 -5 0 12 -2
sa:leave	-1 -4 9 0 0 6 -1 -3 -1
sa:less	1 -5 15 0 4 -2 -4 -13 -5
sa:less than	0 0 17 0 -1 0 -3 -9 -5
sa:low	1 0 -6 0 9 0 0 -6 2
sa:lower	-2 6 -5 0 -6 -4 -1 0 11
sa:machine	0 0 -10 0 12 0 0 0 0
sa:month	-1 12 3 0 1 0 -1 -7 -8
sa:more	7 -3 -11 -4 -2 3 -12 8 7
sa:more .	0 0 -1 0 9 0 0 -3 0
sa:more <quality>	0 0 -1 0 -5 0 0 9 0
sa:more from	5 0 0 0 -9 0 0 3 0
sa:more than	0 -2 -6 0 -2 12 -2 -2 9
sa:most	5 0 4 0 -7 3 0 -7 0
sa:need	0 0 0 0 -9 0 0 0 9
sa:new	0 0 9 0 -14 0 0 11 -1
sa:next	0 0 -8 0 2 -3 13 2 -10
sa:next year	0 0 -4 0 6 0 14 -11 -6
sa:no	2 -2 -18 0 -1 6 -4 5 7
sa:not	3 -6 1 0 -17 2 -5 3 15
sa:now	0 0 0 0 -8 0 15 0 -4
sa:of	-28 -13 15 10 -6 -5 -24 17 1
sa:of <level>	-1 -2 14 0 0 0 0 -1 -5
sa:of <money>	-13 0 4 0 10 -12 0 8 0
sa:of <name>	-2 5 -17 7 11 -3 0 0 0
sa:of <number>	12 0 -8 0 -8 0 0 1 0
sa:of <quality>	-4 -12 0 -4 16 -11 1 0 -1
sa:of coal	0 0 10 0 -5 0 0 -7 1
sa:of coffee	0 0 -17 0 3 0 0 13 0
sa:of duty	0 6 -16 0 19 0 0 -12 0
sa:of energy	0 0 0 0 0 -16 0 19 0
sa:of ethanol	0 0 -9 0 12 0 0 -1 0
sa:of farm	0 0 0 0 -4 0 0 11 0
sa:of good	-11 -4 5 0 10 -3 -3 -9 7
sa:of import	0 0 0 0 15 0 0 0 -12
sa:of investment	0 -2 -1 0 -3 11 0 2 -1
sa:of it	-8 0 -6 4 -2 7 0 -5 9
sa:of output	0 -1 0 10 -3 0 0 0 0
sa:of sale	0 0 8 -1 0 0 0 0 0
sa:of steel	0 0 9 0 -3 0 0 0 0
sa:of sugar	0 0 0 0 -11 0 0 9 1
sa:of the	7 -4 -17 0 1 8 -8 9 0
sa:of thi	0 0 0 0 -12 0 0 9 2
sa:of trade	0 0 0 0 -3 0 0 0 9
sa:of what	0 -4 11 0 0 0 4 -5 0
sa:of which	-1 0 -4 0 -12 2 0 6 9
sa:off	0 0 -11 0 10 0 0 0 0
sa:on	11 0 2 -4 -17 -13 -11 3 22
sa:on <day-ahead>	-6 -3 -2 0 4 0 -5 -2 13
sa:on <day-gone>	0 0 1 0 12 0 -6 -2 -10
sa:on <day-today>	9 0 -6 0 -6 0 0 0 5
sa:on <quality>	11 0 5 -1 -12 0 0 3 -10
sa:on the	-3 3 2 0 -11 -3 -4 1 13
sa:on which	0 0 0 0 -7 0 9 0 4
sa:one	0 -1 -4 0 8 -1 11 -12 -1
sa:one .	4 0 -14 0 9 -1 -2 -8 8
sa:or	0 3 -7 0 0 -10 -1 -3 19
sa:other	0 -3 15 0 -7 7 0 -2 -8
sa:our	-1 8 -14 5 0 -1 0 0 -1
sa:output	0 -1 -2 17 -3 0 -1 -1 -1
sa:output .	0 -1 0 12 -1 0 0 0 0
sa:over	-3 -10 -2 5 -7 0 -7 22 -7
sa:over <span>	-2 -7 0 1 -7 -10 -3 24 -2
sa:pay	-2 18 -4 0 4 0 -7 -3 -8
sa:plan	0 -2 0 0 9 -3 0 -1 0
sa:plant	0 -2 -3 0 -4 15 0 0 0
sa:port	0 7 -3 0 -12 0 0 -1 10
sa:poultry	0 0 0 0 12 0 0 -9 0
sa:presidential	0 0 0 0 -2 9 0 0 0
sa:project	0 -1 -6 0 -3 19 0 -5 0
sa:promise	0 -7 -5 0 -14 15 0 15 -7
sa:promise for	0 0 -6 0 -2 0 0 10 0
sa:purchase	4 -2 -4 0 -5 -3 0 10 0
sa:quarter	0 14 -5 0 2 0 0 -6 0
sa:reach	2 0 -10 0 7 0 0 0 1
sa:ready	0 -3 -5 0 -11 0 9 0 10
sa:reckon	0 0 6 1 -13 0 7 0 -3
sa:reckon .	0 0 6 0 -12 0 6 -2 -3
sa:record	12 0 -2 0 -1 0 0 0 -1
sa:reduce	-1 -2 11 0 -5 0 0 0 0
sa:remain	0 0 -1 0 9 1 0 -3 -1
sa:report	10 7 -6 0 -7 -2 -1 0 1
sa:report on	10 0 -4 0 0 0 0 0 0
sa:reporter	-1 0 0 0 2 11 -3 -1 -2
sa:reporter .	0 0 0 0 -3 12 -2 0 0
sa:rest	0 0 7 0 -15 0 0 3 4
sa:sale	0 -8 16 -1 0 0 0 0 0
sa:same	-4 -4 0 0 -5 4 -3 0 12
sa:same day	0 0 -5 0 0 2 0 -2 9
sa:say	-4 2 -30 -4 7 9 0 5 0
sa:say .	0 1 -15 0 1 -6 4 11 -3
sa:say <person>	0 -1 -2 0 -8 9 0 8 -3
sa:say in	0 9 0 0 0 0 0 0 -3
sa:say that	0 0 -7 0 13 0 -1 -9 6
sa:season	0 -4 6 0 -15 -5 0 16 -5
sa:season .	2 0 -1 0 -10 -1 0 15 0
sa:sell	9 0 -18 0 18 0 -1 -4 0
sa:sell it	0 0 -5 0 11 0 0 -4 0
sa:send	0 0 13 0 -7 0 0 -2 0
sa:set	15 -2 -4 0 0 0 0 -3 0
sa:ship	0 -2 0 0 2 16 -2 -7 0
sa:ship .	0 -1 0 0 -8 17 0 -3 0
sa:shipbuilding	-4 -13 -9 0 -9 35 0 -10 -2
sa:shipbuilding ,	0 -3 0 0 0 12 0 -2 0
sa:shipbuilding .	-1 -5 -5 0 -5 22 0 -4 0
sa:shipyard	0 -4 0 0 -3 13 0 0 0
sa:shipyard .	0 -3 0 0 -3 13 0 0 0
sa:should	0 0 -6 0 15 0 0 -6 -1
sa:side	-1 -3 -8 0 0 -6 -2 7 10
sa:side ,	0 0 0 0 -6 0 0 -5 15
sa:side .	0 0 -4 0 1 -4 0 10 -1
sa:since	8 -12 0 -2 -13 -8 15 5 2
sa:since <month-gone>	0 -8 1 0 -4 -2 5 -3 12
sa:since <number>	12 0 -4 0 -6 0 0 0 -2
sa:since the	0 0 9 0 -11 0 2 1 0
sa:so	0 4 6 0 -12 0 0 1 0
sa:soybean	-1 0 -5 0 -18 0 0 25 0
sa:start	13 0 -10 0 -10 0 -2 0 10
sa:start on	14 0 -9 0 -14 0 0 0 11
sa:stay	0 -5 -2 0 15 2 -3 0 -3
sa:steel	-1 -3 13 0 0 3 -2 -7 -5
sa:surplu	-6 0 10 0 0 0 0 0 0
sa:take	0 0 4 0 9 -8 -2 -3 0
sa:talk	0 0 -3 0 21 0 -2 0 -11
sa:tariff	-2 -2 4 1 -1 -13 9 3 0
sa:tell reporter	-1 0 0 0 2 11 -3 -1 -2
sa:term	8 -2 -12 0 -5 0 0 -2 12
sa:than	6 -11 2 -4 0 8 -12 -7 2
sa:than <money>	0 -1 0 0 -2 12 0 0 0
sa:than half	0 0 6 0 -12 0 0 0 0
sa:than in	-11 0 0 0 12 -1 -3 -3 5
sa:than it	25 0 -12 0 -15 0 0 0 0
sa:that	0 -7 10 -1 -11 18 -15 0 0
sa:that .	0 0 1 0 0 -3 0 9 -4
sa:that <name>	-1 -4 0 0 1 10 0 -2 0
sa:the	1 -2 10 0 -9 -3 -13 -2 4
sa:the <day-ahead>	0 0 0 0 -9 4 0 10 -1
sa:the <name>	-13 -3 -7 0 -7 12 -4 10 4
sa:the <number>	0 0 1 0 -9 0 2 0 6
sa:the <organisation>	0 2 0 6 -3 -13 0 -9 6
sa:the <quality>	-2 -1 0 0 4 -1 -3 -3 10
sa:the <seat>	0 0 -9 0 2 0 -2 10 -2
sa:the border	0 0 13 0 -9 0 0 0 0
sa:the duty	5 -11 1 0 0 3 -1 0 0
sa:the first	9 2 9 -3 -4 0 -6 -13 -1
sa:the next	0 0 -2 0 -2 0 0 14 0
sa:the other	0 -1 9 0 -3 0 0 0 -6
sa:the rest	0 0 7 0 -15 0 0 3 4
sa:the same	-4 -4 0 0 -5 4 -3 0 12
sa:the talk	0 0 0 0 12 0 0 0 -8
sa:the tariff	-5 0 0 0 0 0 12 0 -1
sa:the three	0 0 -7 0 -1 0 0 0 10
sa:the year	13 -7 6 0 -5 -9 -9 0 0
sa:their	9 0 -2 0 0 0 0 0 -2
sa:there	15 0 17 0 -11 0 0 -15 -2
sa:there .	0 0 16 0 -2 0 0 -10 0
sa:they	0 -3 0 0 -6 -2 10 -4 10
sa:thi	1 6 4 -3 -9 -1 -10 1 -1
sa:thi year	4 1 -11 0 3 2 -7 10 -7
sa:third	0 0 0 0 -12 1 0 8 0
sa:those	0 0 1 0 0 -7 0 11 -1
sa:three	0 0 0 0 -9 -2 0 1 11
sa:through	0 1 -2 0 -12 0 0 6 9
sa:through <number>	0 0 -4 0 -1 0 0 10 0
sa:time	0 0 10 0 -2 0 0 -4 -2
sa:to	-8 0 9 -2 -8 -1 -6 11 0
sa:to <level>	-10 -8 4 0 13 -4 10 3 -23
sa:to <money>	8 8 -14 0 4 -3 -1 -2 0
sa:to <name>	-6 -3 38 0 -19 -5 -3 -2 -15
sa:to <number>	0 0 -4 0 -2 0 0 10 0
sa:to <seat>	0 0 14 0 -8 0 0 -6 0
sa:to be	-5 6 -16 0 -6 2 17 3 -3
sa:to buy	0 0 0 0 7 3 0 -9 0
sa:to invest	0 0 0 0 0 -8 0 15 0
sa:to the	-16 0 0 3 -4 0 -3 11 8
sa:trade	4 -2 3 0 -12 0 -1 0 5
sa:truce	3 0 -14 0 16 0 -3 0 -4
sa:truce .	0 0 -9 0 9 0 0 2 -1
sa:two	0 0 0 0 -8 0 0 9 3
sa:under	0 16 0 0 -10 0 -1 0 -5
sa:under the	-2 16 -4 0 0 -7 0 0 -1
sa:until	0 -4 -7 0 2 -3 4 11 -1
sa:until <month-ahead>	0 -1 0 0 11 0 -1 0 -3
sa:up	0 1 2 0 5 -3 7 -8 -9
sa:up .	0 3 -6 0 14 -2 -1 0 -4
sa:up to	0 0 -4 0 -3 0 11 5 -7
sa:us	8 -1 12 0 -15 0 0 0 0
sa:want	0 0 -1 0 10 0 0 -8 0
sa:was	2 10 -21 0 -4 -12 17 0 0
sa:was collect	0 12 0 0 0 -3 0 0 0
sa:was to	8 0 -5 0 -6 0 10 0 -7
sa:we	0 0 11 0 0 0 0 -12 -1
sa:week	0 0 -20 0 20 -2 0 2 0
sa:were	0 -10 -6 0 0 0 5 7 2
sa:what	-3 -4 21 -1 -2 -3 3 -6 -3
sa:what <name>	0 0 14 0 -5 0 0 0 0
sa:what it	0 0 10 0 0 0 0 -10 0
sa:which	-5 0 -12 0 -7 -3 13 8 4
sa:which is	0 0 -7 3 0 0 9 0 -2
sa:will	0 0 10 0 -1 -1 3 -6 0
sa:wine	0 0 9 0 -14 0 0 -5 10
sa:with	0 -12 3 0 -11 11 0 0 4
sa:would	-8 7 4 -1 4 0 -11 -6 0
sa:would be	0 7 0 0 9 -2 0 -2 -6
sa:year	9 -10 5 -10 6 -10 2 -6 -1
sa:year ,	4 -2 -15 0 6 -9 7 0 3
sa:year .	0 -10 14 -16 1 0 3 -6 -6
sa:year ;	0 0 -3 0 0 0 0 0 10
sa:year and	-3 1 5 0 2 0 0 -10 0
sa:year before	10 -2 7 0 -4 -1 -3 0 -3
sa:year in	9 0 0 0 -3 0 0 2 -5
sa:year of	0 0 -11 0 10 0 0 0 0
sa:—	0 0 -9 0 5 4 0 0 0
sb:"	0 -3 0 0 -8 -2 10 0 3
sb:'	5 0 13 0 -8 0 0 -4 -5
sb:'s	-3 -1 -6 5 0 -2 9 5 -5
sb:'s surplu	-6 -1 -4 0 -1 0 16 0 0
sb:'s trade	0 0 -1 0 -1 0 0 0 9
sb:(	0 0 0 0 0 -9 0 12 -2
sb:)	0 0 0 0 8 3 0 -5 -2
sb:,	-4 -10 11 -6 1 0 2 0 -7
sb:, <level>	-1 0 -3 0 12 0 0 0 0
sb:, <money>	0 0 0 0 -1 -8 0 14 0
sb:, <name>	0 0 0 0 -6 -3 -2 2 12
sb:, <number>	0 0 -4 0 10 0 0 -4 0
sb:, <person>	-1 -9 18 0 -1 -16 1 3 0
sb:, <quality>	0 0 0 0 -14 0 0 17 0
sb:, a	4 0 16 0 -7 0 -1 -2 -8
sb:, after	0 0 15 -1 -3 0 0 -1 -6
sb:, and	12 -7 7 5 -10 7 -1 -1 -17
sb:, down	3 0 -9 0 -7 1 5 0 5
sb:, for	-3 0 2 0 -13 -5 -5 16 1
sb:, has	10 0 -7 0 -6 0 0 -1 6
sb:, he	-1 -4 -9 0 10 7 -2 0 -1
sb:, if	0 0 8 0 0 0 0 0 -2
sb:, it	8 0 -12 0 14 0 0 -4 -7
sb:, of	-5 -4 0 0 17 -4 -3 -8 2
sb:, put	-3 20 -9 0 -7 -1 2 -1 -4
sb:, say	0 -10 19 0 -8 0 0 1 0
sb:, that	0 0 -4 0 13 0 0 0 -2
sb:, the	5 0 -9 -7 10 -5 5 2 -7
sb:, up	-2 0 4 0 -5 0 -4 -3 13
sb:, which	-10 15 4 0 -11 7 -4 -2 -9
sb:, with	0 -2 2 0 -5 12 0 0 -6
sb:, worth	0 0 0 0 11 -5 0 1 -6
sb:-	0 3 3 0 0 4 -8 1 -10
sb:.	-2 0 1 0 -16 9 5 8 -11
sb::	-5 0 6 -5 -2 4 -17 -2 4
sb:: <goods-amount>	0 0 -2 0 15 0 0 -1 -7
sb:: <level>	-2 0 -1 0 11 -4 0 5 -5
sb:: <money>	0 -2 0 0 -4 12 0 -2 -4
sb:: <name>	3 0 -10 0 17 0 0 -8 0
sb:: <number>	0 -3 -10 0 -5 0 10 0 8
sb:: it	0 0 -15 0 0 0 0 0 17
sb:: last	0 0 -12 0 7 0 0 0 8
sb:<agent>	-6 3 -24 -4 -16 3 21 21 -3
sb:<day-ahead>	0 -2 -6 0 11 -2 0 0 -4
sb:<day-gone>	-16 6 -6 1 5 9 -11 6 -7
sb:<day-gone> ,	-8 1 4 0 1 10 -3 4 -13
sb:<day-gone> :	0 -1 -3 0 4 -7 0 11 0
sb:<duty>	-3 25 -16 0 0 -19 28 -27 -5
sb:<gate>	-6 19 0 -2 -1 -9 -10 -4 4
sb:<goods-amount>	-20 -6 1 -3 15 -12 -10 12 -7
sb:<goods-amount> ,	-9 0 0 0 7 -1 0 8 -3
sb:<goods-amount> <span>	0 0 -8 0 11 0 0 0 0
sb:<goods-amount> of	-1 0 -9 0 9 0 0 0 5
sb:<goods>	-14 -17 22 -36 19 -18 -12 6 -13
sb:<level-noun>	3 8 -3 -2 -7 -31 0 15 4
sb:<level>	-8 -2 -4 1 8 6 6 -12 -3
sb:<level> ,	5 -5 -18 5 -10 11 11 1 -2
sb:<level> for	0 0 -10 0 7 3 0 0 0
sb:<level> in	-4 0 17 -3 0 0 0 -1 -7
sb:<level> on	0 1 -10 -2 38 -25 -2 -15 -5
sb:<money>	-8 4 10 -1 -8 12 -7 -8 0
sb:<money> '	-1 0 13 0 -8 0 0 -1 0
sb:<money> ;	0 0 11 0 -5 0 0 -9 1
sb:<money> <span>	-3 1 16 3 -18 1 0 -8 0
sb:<money> and	-1 0 12 0 -5 5 0 -6 -6
sb:<money> by	0 0 0 0 0 14 0 -10 0
sb:<money> from	0 0 15 0 -13 0 0 0 0
sb:<money> in	1 -8 -23 0 7 -1 -9 6 17
sb:<money> last	4 0 10 0 -9 0 0 -1 1
sb:<money> of	-11 0 -11 0 10 -5 8 5 0
sb:<money> to	0 10 -5 0 7 -5 -4 -1 -1
sb:<money> worth	0 0 -11 0 11 0 0 0 0
sb:<month-ahead>	0 -2 17 0 4 -3 -1 -7 -9
sb:<month-gone>	27 0 0 -6 -19 0 -11 0 2
sb:<month-gone> alone	15 0 -3 0 0 -2 -2 0 0
sb:<month-gone> and	0 5 4 0 -11 0 0 3 0
sb:<month-today>	-3 0 -11 0 5 2 0 8 0
sb:<name>	-2 -38 10 -3 9 10 -4 3 -25
sb:<name> 's	-11 -10 -7 8 -4 -9 16 5 7
sb:<name> ,	5 3 8 0 -37 12 -11 11 0
sb:<name> :	-2 0 6 0 -6 15 0 -10 -5
sb:<name> also	0 0 0 0 9 0 0 -8 0
sb:<name> and	-9 -1 -22 0 17 -9 -2 0 19
sb:<name> buy	2 0 26 0 -5 -4 -7 -10 -7
sb:<name> charge	0 0 -4 0 0 0 0 -1 10
sb:<name> export	0 0 13 0 -4 0 0 -1 0
sb:<name> fall	-5 -1 22 0 -10 0 -1 0 0
sb:<name> good	1 0 8 0 -4 0 0 0 -9
sb:<name> has	-1 -3 3 0 -10 1 5 13 -12
sb:<name> import	0 0 0 0 15 0 0 -16 -1
sb:<name> in	-10 0 6 0 9 -7 6 3 -18
sb:<name> is	-2 -2 -10 1 26 1 -3 -13 0
sb:<name> last	0 0 10 0 -6 0 0 0 0
sb:<name> narrow	9 0 0 0 0 0 0 0 -3
sb:<name> sell	-10 0 -3 0 21 -3 6 -10 -10
sb:<name> send	0 0 -7 0 9 0 0 0 0
sb:<name> take	-1 -8 3 0 11 0 0 -6 -2
sb:<name> tariff	-4 2 0 -3 -7 0 13 0 -2
sb:<name> to	0 8 2 6 -6 5 -3 -14 0
sb:<name> undertake	0 0 -10 0 -3 0 0 13 0
sb:<name> were	0 0 14 0 -6 0 0 0 0
sb:<name> will	0 -6 -9 -1 -6 2 -3 15 2
sb:<not>	-16 -21 7 5 -2 16 0 0 -1
sb:<number>	0 0 -5 -8 -3 -1 12 -13 22
sb:<number> ,	16 -7 -8 0 0 0 -11 -10 13
sb:<number> :	-3 -8 0 0 0 -8 8 -19 21
sb:<number> ;	2 0 -5 0 10 0 0 -5 0
sb:<number> <name>	-2 0 25 0 -12 0 0 -13 0
sb:<number> and	-8 13 -3 0 -6 0 10 -6 0
sb:<number> million	0 2 -5 0 13 0 0 0 -7
sb:<number> we	0 0 -22 0 -2 0 0 16 9
sb:<office>	-9 4 -4 5 -24 0 9 -13 18
sb:<office> :	0 -2 10 0 -8 0 0 0 0
sb:<organisation>	-4 4 8 21 -11 -12 -2 -7 -6
sb:<organisation> 's	0 -1 0 0 11 0 -6 3 -4
sb:<organisation> at	0 -6 0 0 0 0 12 0 0
sb:<organisation> hope	0 6 -14 0 6 0 0 -4 7
sb:<organisation> put	0 -7 9 5 0 0 -4 0 0
sb:<organisation> sell	9 0 -6 0 -2 0 0 0 0
sb:<person>	22 0 -5 -21 0 -2 1 -9 2
sb:<person> 's	0 0 0 0 9 -2 0 0 -3
sb:<person> ,	9 0 0 -2 -2 0 2 -1 -5
sb:<person> :	-2 10 -18 0 1 -14 -7 -13 31
sb:<person> had	12 -2 -6 0 3 0 -1 0 -3
sb:<person> has	9 -1 -2 0 -3 3 1 0 -5
sb:<person> say	2 9 7 0 -22 -6 2 5 -13
sb:<quality>	5 8 -21 0 23 -9 5 1 -39
sb:<quality> duty	0 -2 12 0 -4 0 0 0 -1
sb:<quality> farm	0 0 -1 0 8 0 0 -2 0
sb:<quality> fruit	0 0 -16 0 17 0 0 0 0
sb:<quality> good	9 0 2 -2 5 0 -11 -2 -5
sb:<quality> list	0 -2 3 0 11 -7 0 0 0
sb:<quality> oil	0 3 -12 0 7 0 0 1 0
sb:<quality> purchase	0 0 0 0 -6 0 0 8 0
sb:<quality> soybean	0 0 0 0 -17 0 8 10 0
sb:<seat>	-6 -14 -1 0 -2 18 -19 15 0
sb:<seat> had	0 0 0 0 -9 0 0 2 8
sb:<seat> will	0 0 0 0 9 0 0 -3 0
sb:<sender>	-27 -8 38 0 -16 17 -16 0 -29
sb:<span>	1 4 -4 3 -2 5 -12 -10 7
sb:<span> ,	-2 0 1 0 7 5 0 -11 0
sb:<span> to	9 0 -2 -4 0 0 0 0 2
sb:<taker>	-2 15 -20 0 5 -7 0 12 -6
sb:<v-agree>	-19 2 -5 -1 -12 15 13 6 -5
sb:<v-bear>	-9 14 -11 -13 -9 19 0 -7 0
sb:<v-begin>	-2 7 -8 0 11 -9 0 13 -19
sb:<v-buy>	-20 -21 -29 -17 29 -9 -2 34 -44
sb:<v-down>	18 -4 1 -8 -5 -2 -15 -14 13
sb:<v-end>	-5 17 3 3 0 -17 0 -6 -6
sb:<v-impose>	-16 8 -8 10 0 10 -6 3 -9
sb:<v-propose>	1 5 1 4 -12 9 -17 -6 4
sb:<v-say>	-7 18 7 7 -17 -17 -1 7 -11
sb:<v-sell>	-9 0 46 -7 -12 -18 5 -31 -14
sb:<v-sign>	-12 0 3 -5 -10 2 9 15 -9
sb:<v-stay>	2 -32 3 -7 -17 -15 25 6 2
sb:<v-suspend>	5 4 12 0 -11 0 -14 5 -10
sb:<v-target>	-8 9 12 -8 12 -20 -2 -16 0
sb:<v-threaten>	-6 -5 -8 0 19 -3 -1 0 2
sb:<v-up>	-9 -3 -3 0 9 1 0 -6 10
sb:a	13 -1 -12 -16 -4 6 8 -6 4
sb:a <quality>	0 -2 -5 0 0 0 8 0 0
sb:a deficit	13 0 0 0 -3 0 0 0 0
sb:a list	-3 -9 -15 0 7 2 6 -3 3
sb:a number	0 0 -5 0 -7 0 0 1 10
sb:a quota	0 3 -11 0 13 0 0 -4 0
sb:a second	0 0 -1 0 17 -5 0 -3 -2
sb:a surplu	-2 0 -2 0 0 0 9 0 0
sb:about	-1 17 1 1 -8 -26 5 3 -3
sb:additional	5 14 -5 0 0 -1 -3 0 -10
sb:after	0 -3 4 -2 11 -10 0 2 -9
sb:after that	-2 -1 -5 0 20 -8 0 -1 0
sb:agreement	-8 -3 16 3 -18 10 -5 -2 0
sb:aim	0 -1 16 0 -2 -5 0 -8 4
sb:all	-2 0 10 0 -12 -1 15 -10 0
sb:alone	17 3 1 0 -10 -3 -6 1 -12
sb:alone it	21 0 -4 0 -1 -2 -2 0 -8
sb:already	0 0 0 0 10 -1 0 0 -6
sb:amount	-5 -3 -7 0 10 -5 -8 0 13
sb:amount to	-2 -1 -6 0 0 -2 -4 0 17
sb:an	8 1 2 0 -21 -3 -6 5 5
sb:and	2 0 -18 7 -19 5 0 14 10
sb:and <level>	0 0 0 0 11 -1 0 -2 0
sb:and <name>	-3 0 -23 0 10 0 -3 5 8
sb:and buy	-3 0 -11 0 18 -17 0 10 0
sb:and had	-5 0 -1 0 0 0 10 0 0
sb:and invest	0 0 0 0 0 14 0 -13 0
sb:and sell	0 0 21 0 -20 0 0 0 0
sb:and to	0 0 -2 0 0 8 0 -4 0
sb:and we	0 0 12 0 -9 0 0 -2 0
sb:another	0 -16 -3 0 45 -10 -8 -13 -14
sb:answer	0 -5 -12 0 0 -3 0 0 16
sb:apply	0 0 0 0 14 0 0 -2 -6
sb:are	-1 7 -17 -1 6 12 -8 0 0
sb:are worth	0 0 -1 0 17 0 0 0 -12
sb:around	0 10 -3 0 -1 -9 8 0 0
sb:ask	0 0 0 0 8 -1 0 -10 1
sb:association	0 -4 4 0 0 0 8 -6 0
sb:at	5 11 -5 2 -37 13 22 -17 -9
sb:at <level>	0 -1 0 1 -12 8 7 -1 -2
sb:at least	11 -3 -4 0 -21 5 -4 5 3
sb:at stake	0 11 11 0 -12 -6 -2 0 0
sb:average	-7 -2 -22 -8 -22 0 47 -3 -8
sb:average <name>	0 0 -1 -1 -1 0 10 0 0
sb:average <quality>	0 0 -1 0 -3 0 12 0 0
sb:average tariff	0 0 -1 0 -1 0 10 0 0
sb:back	0 0 0 0 11 -6 -3 0 -3
sb:banana	0 0 -10 0 0 0 0 0 12
sb:be	-3 -14 -2 0 16 -10 5 -16 10
sb:bean	0 0 7 0 -10 0 0 0 0
sb:beef	0 -6 -7 0 8 -1 -1 0 13
sb:beef to	0 0 -13 0 14 0 0 0 0
sb:been	13 9 0 0 -8 -7 -1 -5 -6
sb:before	-2 4 10 0 -15 -3 6 -1 0
sb:begin	0 0 -4 0 15 0 0 -4 -1
sb:between	-8 4 -10 0 -20 -5 -4 0 34
sb:between <name>	-4 0 -4 0 -3 0 0 0 13
sb:between the	-9 -1 0 0 -11 0 -1 0 25
sb:bilateral trade	-4 0 0 0 0 0 0 0 11
sb:bill	0 11 -5 0 0 -3 2 0 -2
sb:boeing	0 0 0 0 -5 0 0 11 0
sb:book	0 0 -8 0 -4 0 0 13 0
sb:both	0 -3 -13 0 -7 0 0 -2 30
sb:brandy	0 0 13 0 -9 0 0 0 0
sb:bring	-1 10 17 -1 -2 -10 -2 -6 -11
sb:bring in	-5 17 7 0 0 -9 0 -2 -14
sb:busan	-1 0 0 0 -9 0 -1 17 0
sb:butter	0 0 13 0 -5 0 0 0 0
sb:buy	-6 -12 -7 -6 -3 -6 -19 37 -18
sb:buy <goods-amount>	0 0 15 0 -18 0 0 3 0
sb:buy <quality>	-2 0 0 0 11 -2 0 -4 -1
sb:buy about	0 0 -1 0 -14 0 0 17 0
sb:buy farm	0 0 0 0 -8 0 0 9 0
sb:buy for	0 0 0 0 5 12 0 -16 0
sb:buy more	0 0 0 0 11 0 0 -9 0
sb:buy soybean	0 0 0 0 -9 0 0 11 0
sb:buyer	0 0 -14 0 0 0 0 14 0
sb:by	6 12 -14 0 -8 -10 -23 4 16
sb:by <level>	0 -1 -2 0 -9 -1 1 -2 17
sb:by <number>	0 12 -15 0 -4 11 0 -13 11
sb:by at	13 0 -1 0 0 0 0 0 -7
sb:by the	-3 0 -3 0 -1 0 0 12 -3
sb:car	-3 0 13 0 -13 20 -8 -10 -4
sb:carry	0 0 -7 0 -3 5 0 -4 11
sb:cash	-4 -10 -11 0 -9 32 0 -4 -3
sb:cash ,	-1 -5 -4 0 -4 22 0 -2 0
sb:charge	-6 3 0 -4 8 -5 8 -10 0
sb:chip	0 0 -10 0 -8 3 0 14 -1
sb:chip for	0 0 -9 0 -7 0 0 16 0
sb:claim	0 15 0 0 -1 -7 0 0 0
sb:close	0 0 0 0 -6 -3 0 0 9
sb:coal	0 0 -13 0 12 0 0 0 0
sb:coconut	0 0 -10 0 14 0 0 0 0
sb:coffee	0 0 14 0 -3 0 0 0 -9
sb:coffee worth	0 0 9 0 -4 0 0 0 -7
sb:collect	3 21 0 0 -7 -6 -5 -1 -4
sb:come	5 6 -13 -4 0 -12 0 12 3
sb:commit	0 0 -9 0 0 3 0 10 0
sb:commit to	0 0 -7 0 0 0 0 10 0
sb:company	0 0 -13 0 -6 13 6 3 -5
sb:concerned	0 0 0 0 9 0 0 0 -2
sb:confirm	0 -1 0 0 -2 0 0 13 -3
sb:confirm sale	0 0 -8 0 0 0 0 9 0
sb:copper	0 0 11 0 -8 0 0 0 0
sb:cork	0 0 10 0 -8 0 0 0 0
sb:cost	-7 21 -20 22 -19 -7 4 -10 -13
sb:cost it	0 17 -7 0 -2 0 0 0 0
sb:cost the	0 4 -13 12 -4 -3 6 -1 -4
sb:count	-5 0 0 0 -11 0 0 25 -9
sb:counted	0 0 1 0 -9 0 8 0 0
sb:counter	0 0 3 0 11 0 -3 0 -9
sb:counter -	0 0 3 0 11 0 -3 0 -9
sb:countermeasure	0 0 -3 0 -14 -3 14 0 11
sb:country	-8 -2 -2 1 -2 0 -2 -4 24
sb:cover	-3 0 -5 0 5 -1 -2 -10 13
sb:custom	-2 22 4 0 -14 -3 0 -3 -5
sb:cut	8 -10 -7 0 3 3 -6 -17 13
sb:day	12 -1 6 0 -21 -1 0 6 -4
sb:deal	4 -1 1 0 -12 11 -7 2 -3
sb:deficit	60 -8 -19 -2 -21 -12 -14 -6 -25
sb:deficit in	14 0 -2 0 -2 0 0 0 -4
sb:deficit of	17 0 0 0 -5 -1 0 0 -1
sb:deficit with	25 0 -6 0 -2 -1 -4 -1 -8
sb:did	0 0 2 0 -4 11 0 -9 0
sb:direction	0 0 -20 0 12 0 0 0 10
sb:double	0 9 -8 0 0 0 0 0 0
sb:down	2 0 -9 0 -3 0 4 -2 8
sb:down from	6 0 -3 0 -12 1 8 0 0
sb:duty	9 21 -2 8 2 -10 0 -18 -23
sb:duty of	14 24 -7 0 -16 -4 2 -7 -10
sb:duty on	0 0 11 0 11 -4 -4 -5 -16
sb:duty would	0 -5 0 11 -1 0 0 0 0
sb:each	-1 -2 -6 0 -1 0 -1 0 21
sb:each other	0 0 -3 0 0 0 0 0 9
sb:each side	0 0 0 0 -3 0 0 0 11
sb:earlier	0 0 0 0 8 -3 7 -10 -3
sb:economy	0 0 0 13 -6 0 0 0 0
sb:emergency	-3 10 3 0 -3 0 0 0 -1
sb:end	-2 0 0 3 -13 0 -1 6 1
sb:energy	-1 -2 -12 0 -19 1 0 25 -9
sb:energy ,	0 0 0 0 -2 -4 0 11 0
sb:energy and	0 0 0 0 0 10 0 -7 0
sb:energy for	0 0 -3 0 -9 -1 0 19 -3
sb:estimate	-4 16 0 7 -6 -10 0 -3 0
sb:expect	2 17 3 6 6 -13 -8 -21 -17
sb:expect export	0 10 -10 0 0 0 0 0 0
sb:export	-17 4 50 -1 -35 -5 -7 -14 -3
sb:export of	0 -3 26 0 -16 0 0 0 -2
sb:export to	-8 9 12 0 -5 0 0 -1 -5
sb:exporter	0 -11 17 7 -10 -5 5 -2 -4
sb:extra	8 14 -12 0 -6 -1 -5 0 0
sb:fact	0 0 -7 0 -6 3 0 14 0
sb:fact sheet	0 0 -6 0 -2 3 0 10 0
sb:fall	-7 -6 3 0 2 -6 -1 1 9
sb:fall by	-1 -4 3 0 -9 -1 -5 -6 19
sb:fall to	0 0 -10 0 13 0 0 0 0
sb:farm	-3 0 -7 0 -1 -5 0 21 -7
sb:farm good	-2 0 -9 0 4 -2 0 10 -6
sb:farm product	0 0 0 0 -9 0 0 14 0
sb:fear	0 0 9 0 -3 0 0 -3 1
sb:fetch	0 0 10 0 -3 0 0 0 -1
sb:figure	8 0 -11 0 19 -4 -1 -5 -8
sb:figure ,	9 0 -1 0 -1 0 0 0 0
sb:firm	0 -1 -12 0 5 12 0 -2 0
sb:first	4 -10 0 -1 10 -13 -10 8 -3
sb:first half	11 -3 0 0 -2 -5 0 5 -3
sb:fishmeal	0 0 0 0 -14 0 0 14 0
sb:flower	0 0 -15 0 16 0 0 0 0
sb:flower for	0 0 -14 0 14 0 0 0 0
sb:for	-15 -7 11 2 0 -10 0 11 -7
sb:for <money>	-9 0 17 0 -2 10 -2 -13 -12
sb:for <name>	0 0 16 12 -20 0 -4 -5 -2
sb:for <number>	2 -8 6 0 -8 -10 0 10 1
sb:for its	0 6 -10 0 -10 2 0 11 0
sb:for the	14 6 -5 0 -9 -14 8 0 -5
sb:for thi	0 0 -3 0 0 0 0 9 0
sb:forecast	0 3 -11 10 -8 0 0 -2 6
sb:forecast for	0 0 -5 11 -2 0 0 0 0
sb:free	0 -1 -2 0 13 0 -1 -4 0
sb:free of	0 0 -2 0 17 0 0 -10 0
sb:from	0 3 0 13 20 -4 7 -35 -21
sb:from <day-ahead>	-1 0 -6 0 14 0 0 0 0
sb:from <level>	0 0 5 7 -12 2 0 -2 0
sb:from <name>	-7 0 -4 1 29 -4 -5 -17 -9
sb:furniture	0 0 -12 0 14 0 0 0 0
sb:gain	0 -12 4 21 -3 -2 -10 0 -4
sb:gap	23 0 -13 0 10 -3 -3 -10 -14
sb:gap with	0 0 -2 0 15 -1 0 -4 -4
sb:get	0 0 -6 0 -11 0 0 16 4
sb:go	-5 -4 16 0 -14 5 5 -2 -1
sb:goal	0 0 4 0 -16 -4 0 -4 18
sb:goal of	0 0 4 0 -12 -3 0 -7 17
sb:good	20 -20 -15 -10 2 -3 12 -11 1
sb:good ,	-2 0 -7 0 -12 2 0 17 0
sb:good between	-3 0 -3 0 0 0 0 0 10
sb:good for	-1 -1 2 0 -1 -1 6 -11 9
sb:good to	-12 0 -2 0 4 0 11 0 0
sb:good with	10 0 0 0 -1 0 0 0 0
sb:good worth	0 -4 3 0 -1 -8 7 -16 9
sb:grow by	0 0 -4 2 0 0 -2 0 11
sb:grower	0 -2 12 0 -4 -1 0 2 0
sb:growth	-4 0 -1 23 -7 0 -5 0 -5
sb:had	15 10 -11 -3 3 -17 7 0 -15
sb:had a	0 0 0 0 -4 0 9 0 0
sb:had been	14 6 -4 0 -4 -5 0 -2 -3
sb:had hope	0 0 4 0 6 0 0 0 -10
sb:half	11 -4 8 0 -7 -7 0 0 -4
sb:half of	12 -3 3 0 -5 -5 0 1 -4
sb:has	11 -8 -4 -6 -12 2 1 11 0
sb:has a	0 0 -1 0 0 0 8 0 -10
sb:has been	0 0 9 0 -3 0 0 -3 0
sb:has buy	0 0 0 0 -9 0 0 12 0
sb:has say	0 0 -3 0 10 0 0 -6 2
sb:have	-10 3 8 0 -25 0 12 0 -2
sb:he	0 0 -7 -5 17 3 0 -9 -9
sb:he say	-2 2 0 0 11 -3 0 0 -4
sb:his	12 -2 -4 0 2 0 0 0 -5
sb:hit	0 -6 3 0 11 -5 -1 0 0
sb:hold	0 0 12 0 0 0 -5 0 -6
sb:honey	0 0 -4 0 -3 0 0 0 9
sb:hope	-2 1 8 -1 0 0 -1 -16 5
sb:hope for	0 5 12 0 -5 -1 0 -8 0
sb:how	0 -2 -7 0 -12 13 0 8 1
sb:i	0 -1 7 0 0 0 9 -14 0
sb:if	-2 4 14 0 1 -13 -6 -8 2
sb:import	-12 -6 -40 -3 69 -4 5 -39 -19
sb:import <goods-amount>	0 0 -7 0 18 0 0 -10 0
sb:import <quality>	0 0 -5 0 9 0 0 0 0
sb:import from	0 0 -4 0 12 0 0 0 0
sb:import good	0 0 9 0 -9 0 0 0 0
sb:import of	-3 0 -18 0 33 0 0 -12 -5
sb:importer	0 15 -14 0 9 -6 0 -1 -3
sb:in	9 0 -19 3 1 7 -14 0 3
sb:in <month-gone>	21 -11 -1 -2 -15 -3 -14 1 12
sb:in <name>	0 0 0 12 -4 -3 -3 0 0
sb:in <number>	0 -11 -4 0 8 -14 1 -11 18
sb:in a	0 9 2 0 -11 0 0 0 0
sb:in cash	-1 -3 -4 0 -4 19 0 -1 0
sb:in good	26 0 -15 0 -15 -1 -2 -4 6
sb:in return	0 -3 -8 0 0 10 0 5 0
sb:in the	-7 0 -19 0 7 11 -16 13 0
sb:in trade	-3 0 0 0 7 0 10 0 -15
sb:in up	0 13 -5 0 0 -4 0 0 -2
sb:increase	0 0 -1 0 -5 0 0 11 0
sb:industry	0 10 0 0 -2 0 -4 0 1
sb:intend to	0 0 -6 0 0 0 0 10 0
sb:invest	-3 -4 -7 0 -5 39 0 -26 -2
sb:investment	-2 -4 -2 0 -11 10 -4 10 -5
sb:investment and	0 0 0 0 0 -21 0 22 0
sb:investment in	0 0 -10 0 0 13 0 0 0
sb:investment of	0 0 0 0 0 20 0 -12 0
sb:is	-2 -4 -11 -6 -3 4 0 11 4
sb:is a	0 0 -13 0 18 0 0 0 0
sb:is about	0 0 11 0 -7 0 2 0 -6
sb:is the	8 0 -14 0 6 0 0 0 0
sb:is worth	0 0 0 0 -8 1 -2 9 0
sb:island	0 0 -12 0 13 0 0 0 0
sb:it	20 -1 -5 2 -14 0 0 5 -6
sb:it :	0 0 0 0 -8 11 0 0 0
sb:it had	14 3 -10 0 5 -2 0 -6 -7
sb:it is	-7 -3 3 0 -15 -5 0 15 3
sb:it sell	3 1 -8 0 5 0 0 0 0
sb:it was	0 -13 3 0 1 0 7 -9 0
sb:it will	1 0 0 0 13 0 -1 -1 -13
sb:it would	0 0 -9 4 16 0 -4 -4 -4
sb:its	0 0 -8 7 -13 7 0 18 -5
sb:its import	0 0 -8 0 11 0 0 -1 0
sb:its own	-1 8 0 0 -6 0 8 0 -6
sb:its purchase	0 0 0 0 -7 0 0 11 0
sb:largest	0 0 -11 0 12 -3 7 -4 0
sb:last	3 -8 0 -4 7 3 -7 -13 6
sb:last year	3 0 4 -2 4 -5 -1 -23 11
sb:least	11 -2 -5 0 -21 5 -4 5 3
sb:least <money>	0 0 0 0 0 10 0 -10 0
sb:leave	0 6 14 0 -16 1 0 -3 -2
sb:lift	0 0 -15 0 18 0 0 -5 0
sb:like	0 0 9 0 3 0 0 -7 -4
sb:like to	0 0 10 0 -1 0 0 0 -3
sb:line	0 -1 0 0 -13 -4 6 0 9
sb:list	-14 -22 -24 -1 18 -17 9 -14 18
sb:list ,	0 0 -10 0 17 -9 -1 0 0
sb:list for	0 0 0 0 -11 0 0 0 12
sb:list of	-6 -13 -7 0 7 -12 6 -5 12
sb:lose	-2 1 9 2 -2 -10 6 -4 -9
sb:loss	0 -4 18 0 -7 -5 0 -6 0
sb:loss of	0 -4 17 0 -1 -1 0 -7 0
sb:lower	-4 -5 -7 11 0 3 -4 -2 7
sb:lower its	0 0 -5 9 0 0 0 0 0
sb:lower tariff	0 0 0 0 -12 6 0 0 10
sb:machine	0 0 16 0 -11 0 0 0 0
sb:machine for	0 0 10 0 -9 0 0 0 0
sb:may	0 9 1 0 2 0 -4 -5 -2
sb:medicine	0 0 -6 0 9 0 0 0 0
sb:member	0 -11 2 0 14 0 7 -9 -5
sb:middle	0 0 -8 0 0 0 0 11 0
sb:middle of	0 0 -8 0 0 0 0 11 0
sb:milk	0 0 0 0 -11 0 0 0 12
sb:million	0 2 -9 0 17 0 0 0 -8
sb:ministry	0 0 0 0 -2 0 -6 0 11
sb:money	0 0 -8 0 10 2 0 0 -2
sb:more	-1 14 -11 0 0 9 -9 0 -13
sb:more <quality>	0 0 0 0 -9 0 0 11 0
sb:more from	0 0 -4 0 15 0 0 -9 0
sb:more than	-3 16 -9 0 -13 13 -4 1 -10
sb:mr	-3 2 -27 0 6 3 6 0 11
sb:mr <person>	-2 3 -26 0 12 -2 3 -3 13
sb:much	-4 0 0 0 -11 0 0 10 5
sb:name	7 0 -5 0 -12 8 0 3 0
sb:narrow	18 0 -2 0 -2 0 0 -1 -7
sb:narrow by	12 0 -1 0 0 0 0 -1 -2
sb:nearly	0 -2 3 7 -10 0 0 2 0
sb:next	0 0 -3 0 -5 0 0 14 0
sb:no	-6 -9 7 -1 -1 13 0 -7 0
sb:no more	0 -5 -2 0 -4 16 0 0 0
sb:not	-4 -5 10 0 -1 11 -2 0 -8
sb:not more	0 -4 0 0 0 11 0 0 0
sb:note	-2 8 0 0 -10 0 0 0 6
sb:now	0 14 -8 0 -9 -1 0 4 0
sb:number	13 -4 13 0 -27 -3 -1 0 0
sb:number :	9 0 0 0 -10 0 0 -7 6
sb:number of	6 -1 11 0 -11 -2 0 0 -5
sb:of	2 11 -1 -16 5 8 -12 -2 -12
sb:of <day-gone>	0 9 -2 0 -11 0 0 6 0
sb:of <money>	0 0 -11 0 11 0 0 0 0
sb:of <name>	-2 0 -19 0 19 0 -1 5 -3
sb:of <number>	5 0 12 0 -5 -1 0 -6 -6
sb:of both	0 0 -2 0 -2 0 0 0 9
sb:of car	0 0 9 0 -2 0 0 0 0
sb:of duty	0 0 -2 0 18 0 0 -10 0
sb:of good	-14 0 0 0 6 -1 8 -2 0
sb:of investment	0 0 0 0 0 -11 0 16 0
sb:of last	0 -1 4 0 -10 5 0 3 -3
sb:of the	17 -3 -9 -4 1 13 -19 0 -11
sb:oil	-1 1 13 0 -7 -4 0 0 -7
sb:oil ,	0 0 8 0 -11 0 0 1 0
sb:oil for	0 0 -7 0 10 0 0 0 0
sb:olive	0 0 10 0 -9 0 0 0 0
sb:olive oil	0 0 9 0 -8 0 0 0 0
sb:on	-3 -18 -9 -3 17 -6 8 0 1
sb:on <day-gone>	-9 0 -1 4 -14 13 -1 4 0
sb:on <day-today>	3 -1 -5 0 -10 6 0 4 1
sb:on <quality>	1 13 0 0 0 -3 6 -11 -13
sb:on about	0 -3 0 0 8 0 0 -4 0
sb:on all	0 0 0 0 -9 0 9 0 0
sb:on another	0 -6 0 0 19 -8 -2 0 0
sb:on it	0 0 -5 0 -4 11 0 0 1
sb:on the	5 -9 9 0 1 -10 -4 -1 2
sb:one	-5 -14 4 0 17 -1 9 -4 -11
sb:one ,	0 0 0 0 9 -2 0 0 -3
sb:one of	0 0 0 0 14 0 0 -3 -5
sb:order	-1 0 9 0 -14 -10 5 7 0
sb:order for	0 0 10 0 -2 0 0 -3 0
sb:other good	0 0 -13 0 0 0 7 -3 10
sb:other way	0 0 19 0 -17 0 0 0 0
sb:our	5 3 14 8 -23 0 -8 -2 -2
sb:out of	2 0 0 0 8 0 0 -9 0
sb:output	0 0 -3 10 0 0 0 0 0
sb:over	2 -7 -7 2 -12 24 -3 -1 -3
sb:paper	0 0 -4 0 -4 9 0 0 0
sb:part	-3 9 -6 0 4 -2 -6 4 0
sb:pay	-15 18 -2 -1 -29 15 9 -8 -13
sb:pay <level>	0 -4 0 0 -9 11 3 0 0
sb:people	0 10 5 0 -11 0 -1 0 0
sb:plan	-5 -5 -1 -1 -5 8 0 0 9
sb:plan to	-3 -3 0 0 0 12 0 -5 0
sb:plant	0 -9 0 0 -4 17 0 -3 0
sb:pork	0 0 10 0 2 0 -2 -2 -4
sb:prepare	0 0 0 0 12 0 -1 0 -3
sb:price	0 0 -14 0 6 14 0 -5 0
sb:product	0 -2 -16 0 6 -9 -4 14 3
sb:product worth	0 0 -11 0 9 -4 0 7 0
sb:project	0 -1 -2 0 -4 10 0 0 0
sb:promise	0 -13 -6 -2 -30 20 0 29 -12
sb:purchase	-2 0 -13 0 -22 5 -1 31 -4
sb:purchase of	0 0 0 0 -23 6 0 17 0
sb:put	-14 2 -3 12 -11 -4 14 -8 2
sb:put at	0 11 -5 0 0 0 -3 0 0
sb:put its	0 19 -8 0 0 -4 -4 0 0
sb:put the	-2 -6 0 14 -17 -6 19 -3 -5
sb:quarter	-5 6 9 -1 0 -1 -1 -2 -4
sb:quarter ,	-2 0 15 -1 -6 0 0 0 -2
sb:quota	-1 1 -10 0 40 -1 -3 -30 -4
sb:quota and	0 0 0 0 -7 0 0 8 0
sb:quota of	0 0 -1 0 25 0 0 -22 0
sb:reckon	-1 5 13 7 -17 -12 4 -8 -8
sb:reckon with	-2 3 17 0 -8 -4 -1 -1 -1
sb:reference	0 0 0 0 9 0 0 0 -8
sb:refund	0 25 -9 0 -4 -8 0 0 -1
sb:refund of	0 13 -2 0 -2 -3 0 0 0
sb:report	4 -3 -9 0 -12 7 0 13 0
sb:reporter	-1 12 -5 0 4 -17 7 -2 0
sb:reporter on	-1 3 -2 0 12 -9 0 0 -1
sb:return	0 3 -8 -2 -3 10 0 4 0
sb:revenue	0 24 -14 0 0 -1 -1 0 -3
sb:rice within	0 0 0 0 -8 0 0 10 0
sb:rise	-8 -2 0 -1 12 -4 1 -13 6
sb:rubber	0 0 26 0 -18 0 0 -7 0
sb:sale	-5 -9 1 0 1 -7 4 14 -7
sb:sale of	0 -1 3 0 -11 0 0 13 -2
sb:sale to	0 0 15 0 -12 0 0 0 0
sb:save	0 18 0 0 -8 -2 0 0 -2
sb:say	2 0 16 -5 -2 -16 0 -1 -5
sb:say ,	-5 -5 5 0 10 -3 0 -12 3
sb:say it	0 -5 -4 0 10 0 -1 1 0
sb:say that	-5 4 12 0 3 -4 -11 -9 0
sb:say the	0 0 12 -1 -7 -1 0 0 -1
sb:season	6 -3 5 0 -18 -3 9 0 -2
sb:season ,	6 -3 -3 0 -6 -2 9 0 0
sb:second	-6 0 7 -1 25 -8 -2 -5 -15
sb:second list	0 0 0 0 15 -1 0 0 -9
sb:second quarter	-1 0 10 -1 -1 0 0 0 -1
sb:sell	2 0 2 0 8 -7 4 -10 -4
sb:sell <name>	9 0 13 0 -7 0 0 -3 -6
sb:sell it	0 0 10 0 -10 0 0 0 0
sb:sell the	-7 0 14 0 -6 0 0 0 -1
sb:sell us	0 0 -39 0 40 0 0 0 0
sb:send <name>	0 0 14 0 -10 0 0 0 0
sb:set	1 -5 0 0 0 -5 6 -10 12
sb:settle	0 -6 0 0 0 17 0 0 -4
sb:sheet	0 0 -6 0 -2 3 0 10 0
sb:ship	0 -2 16 0 -15 0 9 -7 -1
sb:shipment to	0 0 15 0 -8 0 0 -2 0
sb:should	4 -9 15 0 1 -6 0 -3 -2
sb:show	0 0 -4 0 -3 0 0 9 0
sb:shrink	16 0 -10 -1 0 0 0 -1 0
sb:shrink by	10 0 -3 0 0 0 0 0 0
sb:side	-2 -9 1 0 -11 2 -2 -4 19
sb:sign	-1 -7 0 0 -9 0 13 10 -9
sb:since	-1 -2 -3 -1 -7 0 0 13 10
sb:some	-13 13 1 0 -7 -26 17 -1 1
sb:soybean	0 0 -19 0 -21 -6 7 39 -3
sb:soybean ,	0 0 -6 0 -13 0 9 11 0
sb:soybean :	0 0 -6 0 -4 0 0 13 0
sb:stake	0 11 11 0 -12 -6 -2 0 0
sb:stand	6 0 -12 0 -8 0 -1 10 6
sb:steel	0 4 -6 0 0 0 0 -5 9
sb:still	0 -4 0 0 -6 12 0 1 0
sb:sugar	0 0 -15 0 18 0 0 -7 3
sb:surplu	1 -4 -15 0 -8 -3 20 -1 0
sb:surplu in	-1 0 0 0 0 0 10 0 -8
sb:surplu of	-1 0 -2 0 0 0 9 0 0
sb:surplu with	-2 -2 -5 0 -2 0 5 0 9
sb:take	-11 5 -6 5 5 -8 -9 12 -15
sb:take <goods-amount>	0 0 -8 0 0 0 0 10 0
sb:take in	0 0 -6 0 14 0 0 -1 -1
sb:talk	0 -4 0 0 11 -2 0 0 0
sb:target	0 0 6 0 -16 0 0 -4 11
sb:target for	0 0 -9 0 -2 0 0 0 16
sb:tariff	-29 13 -15 -9 5 -7 19 -7 0
sb:tariff ,	-1 0 -1 0 15 0 0 0 -8
sb:tariff cut	0 0 0 0 -9 0 0 -4 18
sb:tariff in	0 -1 0 0 -5 11 0 0 0
sb:tariff of	-2 0 10 0 -1 0 -4 1 -2
sb:tariff on	-9 0 -4 -1 8 -7 6 -4 0
sb:tea	0 8 13 0 -20 0 0 7 -3
sb:tea worth	0 0 6 0 -11 0 0 6 0
sb:tell	0 8 -5 0 3 0 5 -12 -4
sb:tell reporter	-1 12 -5 0 4 -17 7 -2 0
sb:than	0 13 -11 -2 -7 9 4 2 -17
sb:that	3 8 -7 0 14 -5 -6 -10 -14
sb:that ,	-2 0 -5 0 19 -6 0 -1 0
sb:that <name>	0 0 -4 0 -7 1 0 18 0
sb:that <quality>	0 8 -10 0 5 0 0 -3 0
sb:that is	-2 0 -2 0 13 0 0 -1 0
sb:that the	0 0 -9 5 -11 -2 13 0 -1
sb:that was	0 0 13 0 -5 0 0 0 0
sb:the	15 -5 -17 14 0 5 -1 -9 -3
sb:the <level>	-3 0 -10 0 26 -1 0 -4 -8
sb:the <money>	2 0 -4 0 -5 13 0 0 0
sb:the <name>	17 -10 7 -8 -5 0 -5 0 -12
sb:the <office>	-2 0 -13 0 -4 1 7 -11 13
sb:the <organisation>	0 9 1 23 -3 -13 -5 -8 -13
sb:the <person>	4 0 -9 0 1 -6 7 0 0
sb:the <quality>	6 3 17 0 -14 -15 -6 10 -4
sb:the <seat>	-2 -1 -16 0 0 1 -3 20 0
sb:the average	-4 -1 -11 -6 -15 0 35 -2 -5
sb:the deficit	27 -3 -7 0 -5 -4 -4 -1 -4
sb:the first	5 -10 -4 0 10 -11 -6 10 -1
sb:the gain	0 -13 5 21 -3 -2 -10 0 -4
sb:the gap	0 0 -7 0 15 -1 -1 -6 0
sb:the good	4 0 -5 0 15 0 -1 0 -11
sb:the island	0 0 -12 0 13 0 0 0 0
sb:the last	0 0 -23 0 16 8 -1 0 0
sb:the list	0 0 -3 0 1 -5 0 -1 11
sb:the middle	0 0 -8 0 0 0 0 11 0
sb:the other	0 -8 12 0 -5 2 0 0 0
sb:the price	0 0 -1 0 -5 11 0 0 0
sb:the promise	0 0 -8 0 -3 0 0 13 0
sb:the quota	0 0 1 0 19 0 0 -21 0
sb:the record	12 0 0 0 -2 0 0 0 -7
sb:the remain	0 -4 0 0 10 0 0 0 0
sb:the second	-2 0 6 -1 13 0 -1 0 -14
sb:the trade	12 -3 -6 0 7 0 -9 -3 0
sb:the truce	-1 -15 16 12 -20 0 -5 1 0
sb:the two	-15 -15 -17 -1 3 7 -10 -4 28
sb:the value	0 -5 -7 0 11 6 -2 0 0
sb:the week	0 0 -9 0 16 0 0 -3 -1
sb:the whole	-7 0 2 0 1 -1 -1 -6 9
sb:the year	13 0 -10 0 -3 -9 0 6 -1
sb:them	4 -8 19 0 -12 -4 0 0 -1
sb:themselve	-2 0 -2 0 -2 0 0 0 14
sb:then	9 0 -6 0 3 0 -5 2 -2
sb:there	10 3 -1 0 -8 1 -1 0 -7
sb:they	-9 5 14 0 5 -5 -5 6 -20
sb:they had	0 0 11 0 0 0 0 0 -9
sb:they sell	0 0 -8 0 9 0 0 0 0
sb:they were	-1 0 15 0 -4 0 0 0 -4
sb:thi	-10 0 1 9 -13 0 -3 13 -6
sb:thi year	-1 3 -7 5 2 -4 -4 9 -1
sb:third	5 -6 12 0 -15 -2 -2 -4 7
sb:those	-7 -4 21 0 0 0 -2 0 -4
sb:those to	-4 0 19 0 -8 0 0 0 -2
sb:threaten	0 0 0 0 9 0 0 -1 0
sb:through	0 0 -13 0 15 0 0 0 0
sb:time	0 0 -9 0 5 0 1 2 0
sb:to	1 -2 14 -6 -5 5 0 -4 -7
sb:to <goods-amount>	0 0 -10 0 11 0 0 1 0
sb:to <level>	0 4 0 4 -10 -1 9 -6 3
sb:to <money>	7 0 -4 0 -4 -9 2 -2 10
sb:to <month-gone>	6 0 -4 0 9 -4 0 -3 0
sb:to <name>	-24 4 50 0 -23 -3 4 -20 -19
sb:to be	2 -3 -11 1 5 0 0 0 0
sb:to buy	-6 0 -16 0 -7 1 0 24 -3
sb:to invest	0 0 -4 0 0 23 0 -15 0
sb:to order	0 0 -9 0 -1 0 0 11 0
sb:to pay	0 0 -7 0 -2 15 0 0 0
sb:to purchase	0 0 0 0 -5 0 0 11 0
sb:to the	-11 -8 24 -7 4 0 -14 0 -6
sb:together	-2 -1 -10 0 14 -2 -2 0 5
sb:toyota	0 5 -11 0 -7 17 -4 0 0
sb:tractor	0 0 -13 0 11 0 0 0 0
sb:trade	-11 -12 -20 0 -35 -16 -14 -7 66
sb:trade ,	-1 0 -2 0 -2 0 0 0 13
sb:trade :	0 0 15 0 -12 0 0 0 -3
sb:trade between	-4 0 -7 0 -6 0 0 0 20
sb:trade deficit	10 0 0 0 0 0 0 0 -2
sb:trade in	-12 0 -16 0 -9 0 0 0 32
sb:trade reach	-6 0 0 0 0 0 10 0 -4
sb:trade with	0 0 -15 0 -6 0 0 0 24
sb:truce	1 -9 4 10 -14 0 -9 0 9
sb:truce ,	0 -12 -4 10 3 1 0 0 2
sb:two	-20 -20 -17 -1 3 4 -15 0 34
sb:two country	-1 0 -3 0 -4 0 0 0 16
sb:tyre	0 9 -16 0 9 0 -1 0 0
sb:under	0 4 1 -4 -13 7 -9 0 6
sb:under the	-6 3 7 -1 -12 8 -4 2 -3
sb:undertake	0 0 -11 0 -3 0 0 14 0
sb:undertake to	0 0 -11 0 -3 0 0 14 0
sb:until	15 0 1 0 -4 0 -11 0 -4
sb:up	-19 8 -1 -5 0 13 -6 -4 3
sb:up to	-5 9 0 0 -13 13 4 -7 0
sb:us	0 1 -15 0 21 0 0 -5 -5
sb:value	-1 -8 -8 0 17 0 3 -3 -2
sb:value of	0 -5 -15 0 18 6 -3 0 0
sb:vanilla	0 0 12 0 -3 0 0 -1 0
sb:volume	-6 0 -14 0 17 0 -1 -17 15
sb:volume :	0 0 -11 0 22 0 0 -6 -7
sb:want	8 -12 4 0 2 -12 9 -9 0
sb:was the	0 2 9 0 -9 0 0 0 -3
sb:was worth	-2 0 3 3 -13 0 0 0 10
sb:way	0 -1 12 0 -3 -3 0 0 0
sb:we	-6 16 -6 1 8 -3 2 -9 -5
sb:we buy	0 0 -21 0 4 12 0 0 0
sb:we expect	0 -6 17 0 -6 -2 0 0 0
sb:we have	0 0 12 0 -14 -1 10 -4 -7
sb:we pay	0 14 -2 0 -5 -2 0 0 0
sb:week	-1 -7 -5 0 0 5 0 12 -2
sb:week that	0 0 9 0 -12 0 0 0 1
sb:were	-12 -8 2 0 20 -11 10 -13 -8
sb:were worth	0 0 -3 0 12 0 -4 0 -1
sb:what	0 7 10 1 -11 2 -15 0 -4
sb:what <name>	0 -1 -2 0 12 0 -1 0 0
sb:what the	4 0 -7 0 -4 0 0 12 0
sb:when	-4 0 -13 0 19 5 -3 0 -2
sb:which	-12 15 8 0 -3 11 -8 -12 -7
sb:which <name>	0 0 0 0 13 0 0 -12 0
sb:which had	0 0 -3 0 9 -1 0 0 2
sb:will	-2 2 -1 0 2 5 -12 5 -8
sb:will be	-1 -3 9 0 6 -1 -1 -8 0
sb:wine	0 -5 23 0 -4 0 -3 -2 -3
sb:wine and	0 -4 15 0 -4 0 -1 0 0
sb:with	13 -15 -16 -9 -8 12 -1 5 4
sb:with <name>	28 -4 -8 -1 -21 -2 3 -5 0
sb:with a	0 -4 0 0 -5 2 0 -1 9
sb:with the	9 -8 0 0 0 -8 -13 3 8
sb:within its	0 0 0 0 -8 0 0 10 0
sb:without	0 -13 3 10 8 -4 -2 0 -1
sb:work	0 10 0 0 -6 0 -1 0 0
sb:world	-8 0 -4 0 0 0 0 0 14
sb:worth	-9 -18 9 0 7 1 -12 7 -1
sb:worth <money>	0 0 10 0 -2 7 -5 -10 -2
sb:worth about	0 0 0 0 10 -1 -1 -4 0
sb:would	-17 -5 -14 21 3 0 9 -1 -11
sb:would be	-2 -6 0 0 2 -1 9 -3 0
sb:would cost	0 -4 -12 19 -3 -1 6 -1 -3
sb:would lose	0 -1 10 0 0 -3 0 0 0
sb:year	10 1 1 2 1 -25 -9 -4 3
sb:year ,	10 -5 -5 0 12 0 -14 -3 -2
sb:year it	-10 3 5 0 -11 -1 7 13 -3
sb:year the	14 0 -9 0 0 -1 0 0 0
sentence about deficit 1	24 -1 -10 0 0 -6 2 -2 -10
sentence about duties 5	0 15 -1 0 -9 0 0 0 0
sentence about exports 8	-2 0 15 0 0 -7 3 -7 -8
sentence about growth 7	-2 0 8 3 -9 0 0 1 -3
sentence about imports 9	13 -1 -7 0 12 -3 -8 0 -13
sentence about investment 4	-3 -3 -1 0 -5 3 -5 17 -3
sentence about purchases 6	-4 -7 -26 -1 0 18 -6 13 0
sentence about trade 10	16 5 5 4 -8 0 -14 -15 0
sentence achieved	8 1 0 0 -9 -9 -6 9 1
sentence aim	-22 -1 -14 11 3 0 5 16 -6
sentence change	0 -4 8 3 0 -7 3 0 -11
sentence not trade	-1 -1 2 0 -5 -11 2 4 10
sentence period	7 1 -12 0 1 1 -3 -12 14
sentence to come	7 0 0 8 -11 -5 -9 0 6
sentence trade	6 10 4 7 -2 2 -10 -5 -17
short fraction	0 0 0 -1 10 0 -1 -2 0
short number alone	0 -28 21 -8 3 11 -18 -10 -7
short without unit	-20 -8 6 -13 3 -22 -18 18 9
side money	-5 -22 -1 -18 19 28 0 -20 -16
side percent	5 -17 23 22 -25 -22 3 -10 -3
side tonnes	-21 -13 17 -12 2 -17 -14 18 -17
side units	-4 -4 -7 -2 15 -6 -5 12 -6
size % -1	0 -2 -13 38 -15 -1 -13 -7 -3
size % 0	-34 -6 -17 10 -8 -6 18 -17 29
size % 1	16 -28 26 -53 -1 -27 16 -4 -16
size EUR 10	-10 -26 -35 0 33 -25 7 -24 9
size EUR 11	12 0 -1 0 -8 0 0 0 0
size EUR 6	-7 19 -6 0 16 -4 -4 0 -17
size EUR 7	-27 3 21 -15 8 -8 10 -24 -17
size EUR 8	-15 -11 0 9 4 -13 -3 -19 26
size EUR 9	0 14 -1 0 -3 2 0 -6 -1
size GBP 10	0 -2 -7 -8 0 9 0 0 10
size GBP 7	0 -2 10 0 4 -2 0 -3 -4
size GBP 8	0 0 10 0 5 0 0 -11 0
size GBP 9	0 -12 0 29 -6 0 -5 0 -14
size JPY 10	-1 13 0 0 -3 -2 -1 0 0
size JPY 12	0 15 -3 0 -1 -2 -2 0 0
size USD 10	20 -22 -50 -13 -9 -3 -7 33 23
size USD 11	46 25 -102 -22 12 71 -73 -13 -86
size USD 6	-17 23 34 0 -2 -25 -10 -19 -31
size USD 7	-36 -19 64 -9 -2 -41 -11 -12 -21
size USD 8	-10 -15 40 -5 -24 -36 0 -18 26
size USD 9	-15 11 -53 -12 -26 0 38 6 36
size tonnes 2	0 0 -1 0 34 0 0 -36 -6
size tonnes 3	-4 -4 31 -2 -2 -4 -2 -13 -21
size tonnes 4	-6 -5 13 -3 30 -6 -5 -41 7
size tonnes 5	-7 -7 6 -4 11 -5 -6 5 -26
size tonnes 6	-1 -5 -3 0 4 0 -4 -12 24
size tonnes 7	-17 -16 -61 -7 -63 -16 -10 112 -26
size units 1	0 0 0 0 -10 0 0 12 0
size units 2	-2 -5 -3 -1 -39 -8 -3 50 -7
size units 4	0 0 -9 0 25 0 0 -13 0
t0=modal	-10 3 0 -1 0 -8 0 7 0
t0=modal-passive	0 -3 3 0 0 -1 9 -6 0
t0=past	1 -4 4 -12 -1 -4 1 5 0
t0=perfect	9 0 -8 -5 -7 5 2 2 -3
t0=pluperfect	6 10 0 -2 9 -9 -9 -2 -13
t0=present	-5 0 6 2 -1 1 5 -11 -6
t0=present-passive	-2 6 -15 0 1 0 5 -4 6
t1=infinitive	4 1 3 -1 1 -10 -9 4 -6
t1=modal	-9 4 -1 -1 2 -22 0 8 2
t1=modal-passive	0 -3 3 0 0 -1 9 -6 0
t1=participle-passive	-5 0 15 0 0 0 -7 -3 0
t1=past	0 -6 3 -10 1 -2 2 -2 0
t1=perfect	8 0 -7 -5 -5 1 2 2 -2
t1=pluperfect	7 12 0 -1 4 -8 -7 -2 -13
t1=present	-5 -1 4 2 -2 5 7 -11 -7
t1=present-passive	0 7 -13 0 1 0 5 -4 0
t2=modal	-1 -1 0 0 16 -2 0 0 -7
t2=modal-passive	0 11 7 0 -8 0 0 -5 -2
t2=past	22 -17 -11 0 -2 9 5 0 -5
t2=past-passive	-2 6 -10 0 6 -1 0 0 4
t2=perfect-passive	0 8 0 0 0 -4 0 2 0
t2=present	-14 0 -8 -1 4 10 0 5 -8
t2=present-passive	0 8 8 0 -4 0 0 -9 -1
top	-11 3 -5 0 -13 6 8 18 -10
unit %	2 -39 7 18 -13 -38 23 -20 7
unit EUR	-32 18 0 -2 33 -42 7 -64 6
unit GBP	-8 -14 13 21 3 7 -11 -21 -8
unit JPY	0 30 -6 0 -10 -9 -9 -1 -1
unit USD	21 10 -11 -71 -24 36 -11 -6 0
unit tonnes	-45 -47 9 -30 19 -41 -38 35 -15
unit units	-9 -12 -12 -6 9 -16 -10 37 -17
v0-none	-12 -6 -1 -8 9 4 -24 8 1
v0=announce	0 -4 0 0 9 0 0 -1 0
v0=bring	-5 16 5 0 -1 -8 -1 0 -8
v0=buy	-1 -4 3 -1 -4 9 -8 10 -7
v0=charge	-5 4 -11 -2 8 -1 5 -2 0
v0=commit	0 0 -8 0 0 0 0 12 0
v0=estimate	0 9 0 0 0 -4 0 0 0
v0=expect	3 7 1 4 5 -12 -4 -8 -13
v0=export	0 10 2 0 -14 0 0 0 0
v0=fall	-9 -6 -5 -2 6 0 0 4 9
v0=fetch	0 0 9 0 -3 0 0 0 -1
v0=have	-2 -2 9 3 -18 -4 21 -2 -9
v0=hit	0 -2 0 0 9 -3 0 0 0
v0=hope	0 -6 10 0 4 -3 0 -9 0
v0=import	0 0 -12 0 25 0 0 -11 0
v0=lose	-1 -11 24 3 -4 -4 -1 -2 -6
v0=narrow	8 0 0 0 0 0 0 0 -3
v0=other	4 -8 -9 -1 -9 5 12 0 3
v0=pay	-3 3 11 0 -11 -3 6 -3 -6
v0=plan	-2 -3 -11 0 -1 8 0 8 0
v0=prepare	0 0 0 0 13 0 -1 0 -4
v0=promise	0 -6 8 0 -17 11 0 4 -5
v0=put	-4 0 0 12 -13 -6 8 -1 1
v0=reach	-13 7 5 0 -9 -3 7 0 0
v0=reckon	-2 1 10 0 -8 -7 6 -3 -4
v0=report	0 0 -7 0 0 0 0 11 0
v0=rise	-10 -1 -4 0 17 0 1 -10 5
v0=say	-4 10 -1 0 -7 0 0 7 0
v0=see	0 0 -7 0 9 0 0 0 0
v0=set	3 -2 -8 0 2 -1 0 -5 10
v0=ship	0 0 18 0 -7 0 0 -9 0
v0=stand	7 0 -13 0 -7 0 -6 10 7
v0=want	0 -1 6 0 7 -2 0 -13 1
v1-none	-14 -8 -3 -5 7 5 -20 8 4
v1=aim	0 0 10 0 0 0 0 -2 0
v1=amount	-2 0 -3 0 8 0 -3 -6 11
v1=announce	0 -4 0 0 9 0 0 -1 0
v1=bring	-1 10 17 -1 -6 -10 -2 -1 -11
v1=buy	-4 -6 -1 -3 -3 8 -9 17 -10
v1=collect	4 11 1 0 -5 -2 -4 0 -1
v1=commit	0 0 -8 0 0 0 0 11 0
v1=double	0 9 -8 0 0 0 0 0 0
v1=estimate	0 9 0 0 0 -4 0 0 0
v1=expect	0 10 1 0 5 -6 -3 -9 -12
v1=export	0 0 19 0 -14 0 0 0 0
v1=fetch	0 0 9 0 -3 0 0 0 -1
v1=have	-2 -2 0 3 -11 -4 21 2 -9
v1=hit	0 -2 0 0 9 -3 0 0 0
v1=hope	0 -1 17 0 0 0 0 -2 -5
v1=import	0 0 -13 0 28 0 0 -14 0
v1=lose	-1 -11 23 2 0 -4 -3 -4 -7
v1=make	0 0 7 0 -10 0 0 0 0
v1=narrow	14 0 0 0 -1 0 0 -1 -5
v1=other	5 -7 -9 0 -4 6 12 -8 0
v1=pay	-5 13 9 0 -13 -10 6 -5 -7
v1=prepare	0 0 0 0 12 0 -1 0 -3
v1=promise	0 -6 8 0 -14 14 0 0 -4
v1=publish	0 0 0 0 10 3 -1 0 -7
v1=purchase	0 0 0 0 -10 0 0 14 0
v1=put	-5 -1 0 11 -9 -4 8 -3 0
v1=reckon	-2 1 10 0 -8 -7 6 -3 -4
v1=report	0 0 -7 0 0 0 0 11 0
v1=rise	-10 -1 0 0 14 0 1 -10 4
v1=say	-3 10 0 0 -7 0 0 6 -2
v1=set	3 -2 -8 0 2 -1 0 -5 10
v1=ship	0 0 18 0 -8 0 0 -9 0
v1=shrink	11 0 -7 0 1 0 0 -1 0
v1=sign	0 0 -3 0 -1 0 0 11 -2
v1=stand	7 0 -13 0 -7 0 -6 10 7
v1=take	-5 4 -2 1 4 -3 -4 3 -9
v1=want	1 0 0 0 5 0 0 -9 2
v2-none	-10 -8 10 -11 5 -13 0 2 4
v2=be	-6 0 -18 -3 0 10 4 17 -13
v2=buy	13 0 -14 0 -3 2 0 3 0
v2=collect	-2 17 -2 0 -2 -3 0 0 0
v2=come	-1 -1 -20 0 27 -3 0 -3 0
v2=go	0 -3 16 0 -11 4 0 -8 0
v2=leave	0 -3 13 0 -10 5 0 -3 0
v2=other	-1 20 -5 0 -3 9 -4 -17 0
v2=pay	0 9 -2 0 0 -1 0 0 0
v2=promise	0 0 -3 0 -3 0 0 9 0
v2=reach	0 0 -9 0 11 0 0 0 0
v2=sell	12 0 -8 0 -5 0 0 3 0
v2=ship	0 0 12 0 -8 0 0 -3 0
verbless	0 -23 1 1 -3 -7 -10 8 13
vt0=be past	4 -21 4 0 0 0 6 -4 -2
vt0=be present	0 2 -3 -6 0 0 -3 9 -4
vt0=buy modal	0 0 -3 0 -4 0 0 10 0
vt0=buy past	0 0 4 0 -4 -1 -4 8 -5
vt0=buy present	-1 0 2 0 12 10 0 -16 0
vt0=come present	-6 10 -12 0 3 0 2 0 0
vt0=expect present	-1 1 6 5 7 -10 -2 -7 -12
vt0=export past	0 0 11 0 -7 0 0 0 0
vt0=export present	0 10 -5 0 -5 0 0 0 0
vt0=fall past	-15 0 -2 0 6 0 -1 6 5
vt0=fetch past	0 0 9 0 -3 0 0 0 -1
vt0=have past	0 0 -4 0 -3 0 9 0 0
vt0=have present	-2 -1 13 3 -15 -2 15 -4 -8
vt0=hope pluperfect	0 0 4 0 6 0 0 0 -10
vt0=hope present	0 -5 3 0 0 -2 0 -7 11
vt0=import past	0 0 -9 0 22 0 0 -11 0
vt0=lose modal	0 -3 13 0 -1 -3 0 0 0
vt0=other perfect	10 1 -11 0 -11 6 0 0 -4
vt0=pay past	0 12 -4 0 0 0 0 0 0
vt0=plan present	-2 -3 -11 0 0 8 0 8 0
vt0=put present	-3 0 0 12 -8 -8 9 -4 -4
vt0=reach modal	-2 10 0 0 -3 -1 -2 0 0
vt0=reach past	-6 0 0 0 -2 0 10 0 0
vt0=rise past	-6 0 0 0 12 0 -4 -8 6
vt0=sell present	0 0 -20 0 21 0 0 0 0
vt0=stand present	8 0 -8 0 -6 0 -5 10 0
vt0=take modal	0 0 -3 1 -8 0 0 10 0
vt0=take past	-2 4 -3 0 15 0 0 -10 -5
vt0=take present	0 0 9 0 -6 0 0 0 0
vt0=want present	0 0 0 0 9 -2 0 -10 5
vt1=aim present	0 0 10 0 0 0 0 -2 0
vt1=amount participle	-6 0 -1 0 3 0 0 -5 11
vt1=be past	2 -21 5 0 0 0 6 -5 -1
vt1=be present	0 2 -3 -6 0 0 -3 9 -4
vt1=bring participle	0 -7 17 0 -3 0 0 0 -7
vt1=buy infinitive	0 0 -6 0 -2 0 0 12 0
vt1=buy modal	0 0 -3 0 -4 0 0 10 0
vt1=buy past	0 0 4 0 -4 -1 -4 8 -5
vt1=buy present	-1 0 2 0 12 10 0 -16 0
vt1=come present	-6 10 -12 0 3 0 2 0 0
vt1=expect present	-5 0 8 1 7 -8 -1 -7 -10
vt1=export past	0 0 11 0 -7 0 0 0 0
vt1=fall past	-15 0 -2 0 6 0 -1 6 5
vt1=fetch past	0 0 9 0 -3 0 0 0 -1
vt1=have past	0 0 -4 0 -3 0 9 0 0
vt1=have present	-2 -1 1 3 -8 -2 15 0 -7
vt1=hope pluperfect	0 0 4 0 6 0 0 0 -10
vt1=hope present	0 0 11 0 -12 0 0 0 2
vt1=import past	0 0 -9 0 22 0 0 -11 0
vt1=lose modal	0 -3 13 0 -1 -3 0 0 0
vt1=other perfect	10 1 -11 0 -11 6 0 0 -5
vt1=pay past	0 12 -4 0 0 0 0 0 0
vt1=plan present	-1 0 -8 0 -5 9 0 9 0
vt1=put present	-3 0 0 12 -8 -8 9 -4 -4
vt1=reach modal	-2 10 0 0 -3 -1 -2 0 0
vt1=reach past	-6 0 0 0 -2 0 10 0 0
vt1=rise past	-6 0 0 0 12 0 -4 -8 6
vt1=sell present	0 0 -20 0 21 0 0 0 0
vt1=stand present	8 0 -9 0 -6 0 -5 10 0
vt1=take modal	0 0 -3 1 -8 0 0 10 0
vt1=take past	-2 4 -3 0 15 0 0 -10 -5
vt1=take present	0 0 9 0 -6 0 0 0 0
vt2=be modal	0 0 0 0 10 -1 0 0 -3
vt2=be past	0 -9 -3 0 -4 0 8 9 -2
vt2=be present	-6 5 -13 -2 -4 11 -4 9 -4
vt2=buy past	14 0 -13 0 -1 0 0 0 0
vt2=come past	0 0 -18 0 22 0 0 0 -3
vt2=go past	0 0 15 0 -13 -1 0 -5 4
vt2=other pluperfect	0 0 0 0 5 9 0 -7 -2
vt2=other present	0 10 -2 0 1 0 0 -4 -3
vt2=sell past	13 0 -8 0 -3 0 0 0 0
vt2=ship past	0 0 11 0 -7 0 0 -2 0
vt2=stay present	0 0 0 0 12 -1 0 0 -4
year earlier	9 -15 8 -11 4 -27 -9 -22 13
year earlier money	15 -10 4 -4 -16 -21 0 4 13
year earlier percent	0 0 -10 -2 16 0 -9 -4 7
year earlier tonnes	-8 0 10 0 20 0 0 -25 -3
year later	-24 -11 0 10 -27 0 0 18 12
year later money	-21 -10 15 3 -11 0 1 -2 4
year later percent	0 0 -1 8 0 0 0 0 -1
year later tonnes	0 0 -16 0 -22 0 0 22 14
year this	0 4 0 0 -11 -6 -4 21 -12
year this tonnes	0 0 -4 0 -8 0 0 15 0`;
