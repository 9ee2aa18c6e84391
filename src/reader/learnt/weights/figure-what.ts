// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-8 -1 7 -18 11 -9 -11 5 -7
a:'	0 0 11 0 1 0 0 -6 -2
a:' worth	0 0 11 0 0 0 0 -6 -2
a:'s	-5 -11 0 5 0 0 4 0 3
a:-	-1 3 9 0 -6 -2 -6 5 -1
a:.	-18 -1 8 -8 0 -8 -6 13 3
a:<day-ahead>	2 -4 8 0 -1 0 -10 7 -1
a:<day-gone>	0 -1 -5 0 16 -1 0 1 -10
a:<duty>	0 24 -7 -6 6 -14 5 -11 -16
a:<gate>	-3 1 -2 0 -18 -8 5 -2 24
a:<goods>	2 -20 20 -7 13 -30 -14 7 -13
a:<level-noun>	-5 -6 -8 0 28 -10 -2 1 -4
a:<level>	4 -15 -2 1 15 4 -3 -13 -5
a:<level> .	-6 -9 -2 1 8 12 5 -12 -8
a:<level> on	9 0 -5 -1 -4 0 -2 0 6
a:<money>	15 5 0 -3 -9 -8 -7 0 1
a:<money> .	1 0 7 -8 -14 -8 0 0 16
a:<money> in	0 0 -9 0 9 0 0 0 0
a:<money> of	0 0 5 0 0 10 0 -8 -1
a:<money> worth	9 0 -5 0 -2 0 0 0 0
a:<month-ahead>	0 0 -13 0 1 5 5 0 -4
a:<month-gone>	0 8 12 -4 6 -18 7 -7 -24
a:<month-gone> from	-1 0 9 0 0 0 0 0 -3
a:<name>	0 -13 8 -3 -2 9 -26 4 -1
a:<name> .	-3 -5 5 -2 5 5 0 -14 3
a:<name> in	-1 0 -7 0 16 0 0 0 -6
a:<name> last	1 0 11 0 -12 0 0 9 -5
a:<name> thi	0 0 14 0 -10 0 0 0 0
a:<not>	7 -5 -14 -2 -6 3 0 18 -6
a:<number>	3 -20 8 -2 -1 -20 -10 7 13
a:<number> .	7 -20 11 2 6 -21 -2 -3 -3
a:<quality>	7 -30 -9 -5 13 0 0 4 -2
a:<quality> energy	0 0 0 0 -7 -6 0 19 0
a:<quality> farm	0 0 13 0 -6 0 0 -5 0
a:<quality> one	7 0 -9 0 1 -1 -2 0 3
a:<quality> rice	0 0 -5 0 -3 0 0 12 0
a:<seat>	0 -4 5 -2 -5 11 7 -8 -3
a:<sender>	0 -20 34 -7 -5 5 -5 -4 -6
a:<span>	-24 9 -3 12 1 -16 0 0 3
a:<span> .	0 9 0 10 0 0 -18 -5 -7
a:<span> after	0 0 -2 0 -2 0 0 9 0
a:<span> at	0 0 0 0 12 0 0 -5 -2
a:<span> by	0 -2 0 0 0 0 0 -3 11
a:<span> in	-1 14 -2 -2 -12 0 0 5 -1
a:<span> of	0 0 0 0 -16 0 0 14 5
a:<v-agree>	0 1 -11 0 7 0 0 0 0
a:<v-bear>	0 8 -15 0 10 -2 0 4 -2
a:<v-begin>	0 -15 0 -2 17 -3 -8 0 0
a:<v-buy>	9 6 -20 0 -4 0 -1 15 -14
a:<v-down>	-10 -10 -23 0 30 0 -4 7 -3
a:<v-end>	-3 8 -2 0 -7 -4 0 -7 16
a:<v-impose>	0 1 -17 -8 2 3 2 6 2
a:<v-propose>	0 -16 0 -1 4 11 -2 -3 0
a:<v-sell>	13 -5 19 -3 -27 2 -3 0 -5
a:<v-stay>	6 -6 -8 -4 13 -7 8 0 -8
a:<v-suspend>	0 -3 4 0 8 -5 -4 0 0
a:<v-target>	-5 -3 5 0 20 -6 -2 -7 -6
a:<v-up>	-7 -5 10 -2 -4 0 -4 0 7
a:?	0 -1 0 0 0 14 0 -5 0
a:a	7 -3 2 -3 -12 9 -5 7 -8
a:affected	0 0 11 0 -3 0 0 0 -4
a:after	0 -3 -5 0 7 -7 0 9 0
a:all	0 9 3 0 -2 -4 0 -12 7
a:an	0 -2 0 0 0 10 0 0 -2
a:and	5 -16 10 -7 -23 0 -8 18 6
a:and <level>	-1 0 9 0 0 0 0 -1 0
a:and <money>	-1 0 -10 5 15 6 0 -3 -10
a:and <name>	11 0 -18 0 -4 0 -1 -1 16
a:and <number>	0 0 12 0 -8 0 0 -2 0
a:and buy	0 0 0 0 0 10 0 -8 0
a:and no	0 0 0 0 -4 0 0 10 0
a:apple	0 0 10 0 -5 0 0 -4 0
a:are	-5 -15 5 -1 0 19 -5 -2 -1
a:as	4 0 -8 0 11 3 0 -2 -5
a:at	0 8 0 -4 14 -27 6 -10 -4
a:at <level>	1 -2 7 0 3 -1 1 -13 -1
a:at stake	0 3 0 0 1 -9 7 -3 -1
a:be	-4 13 -16 0 9 0 -1 0 -9
a:be hit	0 0 0 0 11 -3 0 0 0
a:bean	0 0 10 0 -8 0 0 -2 0
a:beef	0 0 -1 0 16 0 0 -15 0
a:beef <span>	0 0 -4 0 10 0 0 -5 0
a:been	-8 13 0 0 -13 -10 5 11 -11
a:been collect	0 9 0 0 0 0 0 0 0
a:before	2 0 8 -4 4 -8 0 -8 -8
a:before .	0 0 12 -2 0 -3 -6 -4 0
a:before the	-4 -2 19 0 -2 0 0 -5 -1
a:border	0 0 2 0 -13 0 0 -1 9
a:both	0 0 -4 0 -3 0 0 0 12
a:busan	0 0 -7 0 -3 0 0 11 0
a:buy	12 -1 -14 0 -7 12 0 0 0
a:buy .	12 0 -9 0 -8 0 0 3 0
a:buyer	0 0 11 0 -7 0 0 -4 0
a:by	-6 -1 -8 3 -15 0 -4 7 16
a:by <number>	-6 -22 8 8 -13 -2 -7 5 10
a:by the	0 0 -12 0 0 0 0 3 7
a:cash	0 -7 -4 0 -5 23 0 -4 0
a:coal	0 0 8 0 -10 0 0 0 0
a:cocoa	0 0 -14 0 13 0 0 0 0
a:coffee	0 0 -16 0 5 0 0 12 0
a:collect	-2 19 -3 0 -4 -4 0 0 0
a:collect .	0 10 -1 0 -1 -1 0 0 0
a:come	-4 -4 -21 0 27 -7 0 5 0
a:come from	0 0 -7 0 8 0 0 0 0
a:come to	0 0 -14 0 15 0 0 0 0
a:company	0 -5 0 0 9 -1 0 0 0
a:country	0 -5 1 1 2 4 0 -12 2
a:crossed	0 0 5 0 -11 0 0 -6 9
a:day	0 0 -6 0 0 1 -1 0 10
a:deal	0 0 -3 0 0 9 0 0 0
a:direction	0 0 -7 0 3 0 0 0 12
a:duty	0 25 -5 0 3 0 -7 -10 -7
a:each	-6 -7 -11 0 4 -11 -10 4 19
a:each of	0 0 -2 0 -6 0 0 13 0
a:earlier	-2 9 8 0 -17 0 0 0 4
a:emergency	0 9 0 0 -1 0 1 0 -1
a:energy	-1 -2 -2 0 -7 -17 0 33 -2
a:energy and	0 0 0 0 0 -9 0 12 0
a:energy over	0 0 0 0 -1 -5 0 9 0
a:enter	0 0 -12 0 16 0 0 -1 0
a:ethanol	0 0 -9 0 13 0 0 -2 0
a:expect	0 0 12 0 -3 -1 0 -2 -3
a:export	0 -1 23 0 -14 0 0 -2 -2
a:farm	-6 0 4 2 -8 0 0 11 -7
a:first	4 1 -3 -3 2 0 -8 -10 6
a:first <span>	1 0 -3 0 -6 0 0 0 12
a:first quarter	0 10 -4 0 5 0 0 -5 0
a:fiscal	11 0 0 0 -8 -1 0 0 0
a:fiscal year	11 0 0 0 -8 -1 0 0 0
a:fish	0 0 9 0 -1 0 0 0 -6
a:follow	0 -7 0 0 18 -3 0 0 -5
a:for	0 5 1 -1 -28 21 -4 2 0
a:for <money>	0 0 14 0 -13 1 0 -13 7
a:for <name>	0 0 14 0 -5 -2 0 -1 0
a:for <number>	0 2 -16 0 14 -4 0 0 5
a:for shipbuilding	0 -5 0 0 -3 16 0 -2 0
a:for shipyard	0 -2 0 0 -1 9 0 0 0
a:for the	12 0 0 2 -15 -4 -3 0 1
a:for thi	0 -3 5 0 -12 3 0 6 0
a:free of	0 0 0 0 10 0 0 -7 0
a:from	-10 5 -1 -1 7 -16 0 11 -9
a:from <day-ahead>	0 0 12 0 -1 0 -5 0 0
a:from <level>	0 0 -11 0 14 0 0 0 -1
a:from <name>	0 6 -31 0 22 -7 -1 7 -4
a:from <number>	0 0 -10 0 6 0 0 3 0
a:from us	0 0 10 0 -9 0 0 0 0
a:fruit	0 0 -14 0 22 0 0 -7 0
a:gas	0 0 0 0 -4 -7 0 12 0
a:go	0 -4 22 0 -15 3 0 -6 0
a:go to	0 0 10 0 -3 0 0 -2 0
a:good	2 -17 7 -6 11 -23 1 -8 1
a:good .	-1 -1 6 0 9 -2 3 -4 -9
a:good and	10 0 0 0 -7 0 -3 2 -2
a:good each	0 0 0 0 -13 0 0 0 17
a:good on	0 0 0 0 -1 0 10 -2 -3
a:growth	0 0 -1 10 0 0 -1 0 0
a:had	-4 4 -9 0 0 6 5 0 -9
a:had been	-2 6 -4 0 -12 0 8 7 -5
a:half	-5 -8 1 0 11 0 0 -1 0
a:has	0 7 -1 0 2 -9 0 2 0
a:has been	0 9 0 0 3 -7 0 0 0
a:have	0 1 8 0 1 -12 0 1 -2
a:have to	0 9 2 0 -2 -4 0 -2 0
a:here	0 0 -17 0 20 0 0 0 0
a:higher	0 0 7 9 0 0 -4 0 -8
a:his	0 -2 -9 0 7 0 0 -2 8
a:hit	0 -1 0 0 12 -4 0 0 0
a:import	0 9 0 0 3 0 0 0 -11
a:import .	0 10 0 0 -8 0 0 0 0
a:in	0 -2 -6 -17 4 9 -4 4 0
a:in <month-gone>	-1 6 1 -2 10 -6 -4 -1 -13
a:in <name>	-2 -1 12 0 0 0 0 -1 -5
a:in <number>	5 -12 12 -11 -3 -19 0 0 4
a:in <span>	0 -10 -22 9 14 0 6 0 -9
a:in all	0 9 4 0 -7 -4 0 -10 8
a:in cash	0 -6 -3 0 -3 19 0 -2 0
a:in duty	0 24 -13 0 -7 0 0 0 0
a:in each	0 0 -2 0 -6 0 0 13 2
a:in farm	0 0 0 0 0 0 0 9 0
a:in good	16 0 -7 0 0 -5 -1 0 0
a:in investment	0 0 0 0 0 12 0 -8 0
a:in sale	0 -6 9 0 0 0 0 0 0
a:in the	-7 1 -9 -8 3 7 0 -2 8
a:into	0 -4 0 0 5 15 0 -11 -1
a:invest	0 0 0 0 0 -14 0 14 0
a:invest <money>	0 0 0 0 0 -12 0 13 0
a:investment	-2 -1 -2 0 -6 34 0 -20 -1
a:investment .	0 0 0 0 0 11 0 -6 0
a:investment and	0 0 0 0 0 15 0 -13 0
a:is	0 6 0 0 -9 5 -5 6 -8
a:is at	0 17 -1 0 -3 -8 0 0 0
a:is what	0 0 7 0 -9 0 0 1 0
a:it	21 0 -18 1 -29 8 -1 9 5
a:it .	0 0 -1 0 -14 0 0 6 11
a:it sell	15 0 0 0 -13 0 0 0 0
a:its	-1 6 0 0 1 0 -7 7 -8
a:last	6 -12 1 -9 4 -17 0 0 4
a:last season	0 0 -5 0 -2 0 0 11 0
a:last year	8 -12 1 -7 5 -14 1 -11 8
a:least	0 4 -3 0 -2 -6 0 12 -3
a:leave	0 -4 16 0 -14 4 0 -3 0
a:list	-1 -4 2 0 10 -4 -3 0 0
a:meet	0 0 -3 0 -1 0 0 10 0
a:more	9 -2 -16 -3 -10 -2 -9 22 6
a:more <quality>	0 0 0 0 -7 0 0 12 0
a:more than	5 0 -10 0 2 0 -2 4 0
a:most	4 0 3 0 -10 0 -1 4 0
a:new	0 0 8 0 -11 0 0 6 0
a:next	-3 0 -4 0 1 -6 12 0 -9
a:next year	-2 1 -5 0 7 -4 13 -10 -6
a:no	0 0 0 0 -4 -1 0 10 0
a:of	-7 -15 -2 11 10 -30 -15 15 7
a:of <name>	0 0 -12 7 7 -1 0 3 -4
a:of <number>	9 0 5 0 0 -1 0 -7 -3
a:of <quality>	-3 -11 -6 0 18 -13 0 -2 6
a:of coal	0 0 9 0 -7 0 0 0 0
a:of coffee	0 0 -16 0 3 0 0 13 0
a:of energy	0 0 0 0 0 -15 0 19 0
a:of ethanol	0 0 -9 0 12 0 0 -1 0
a:of farm	0 0 -3 0 -5 0 0 14 0
a:of good	-9 -1 0 0 17 -1 -3 -13 3
a:of import	0 0 0 0 12 0 0 0 -10
a:of investment	0 0 0 0 -1 16 0 -6 0
a:of it	-1 3 -15 0 -9 3 0 9 7
a:of soybean	0 0 -1 0 -8 0 0 12 0
a:of sugar	0 0 1 0 -10 0 0 9 0
a:of the	-1 -1 -15 0 0 0 -5 6 12
a:of wheat	0 0 10 0 -9 0 0 0 0
a:on	5 -17 3 -7 -16 -16 3 14 13
a:on <day-ahead>	0 0 0 0 10 -2 0 0 0
a:on <day-gone>	-2 -5 -5 1 17 0 -1 0 -6
a:on <quality>	15 0 -4 -1 -7 -4 0 11 -12
a:on the	0 0 0 0 -6 -3 -3 4 14
a:one	6 0 -10 0 5 -5 -1 0 2
a:one .	8 0 -11 0 4 -2 -1 -2 3
a:output	-1 -1 -11 17 -1 0 -3 -1 4
a:output .	0 0 -7 14 0 0 0 0 0
a:over	-7 -9 -10 9 -8 -6 8 23 -4
a:over <span>	-6 -7 0 8 -16 -10 1 25 -2
a:pay	0 9 -8 0 3 -2 0 0 0
a:plant	0 -3 0 0 -5 12 0 0 0
a:port	0 8 -5 0 -9 0 0 0 7
a:project	0 0 -2 0 0 11 0 -4 0
a:promise	0 -2 -9 0 -7 9 0 11 0
a:purchase	0 0 -1 0 0 -8 0 15 0
a:quarrel	0 0 -2 0 9 0 0 0 0
a:quarter	-1 14 -3 0 5 -3 -1 -5 -1
a:quota	0 0 -2 0 -1 0 0 9 0
a:reach	0 0 -10 0 10 0 0 0 0
a:rice	0 0 -3 0 -4 0 0 11 0
a:sale	0 -7 13 -2 0 0 0 0 0
a:same	0 0 0 0 -7 1 -4 0 9
a:same day	0 0 -6 0 0 1 -1 0 10
a:season	0 -3 0 0 -9 -2 0 18 -3
a:season .	0 -1 -5 0 -3 0 0 15 0
a:sell	13 0 -10 0 -8 0 0 11 0
a:sell there	9 0 0 0 -8 0 0 0 0
a:sell to	5 0 0 0 -10 0 0 4 0
a:service	0 0 0 0 -4 0 0 8 0
a:ship	0 0 16 0 -11 5 0 -12 0
a:shipbuilding	-2 -6 -3 0 -5 23 0 -4 0
a:shipbuilding .	0 -2 0 0 -2 14 0 -1 0
a:shipyard	0 -3 -1 0 -3 13 0 0 0
a:shipyard .	0 -2 -1 0 -2 11 0 0 0
a:side	0 -3 -5 0 3 -6 -1 0 11
a:since	0 -10 7 -4 -8 -5 10 11 -6
a:soybean	0 0 -6 0 -20 0 0 27 0
a:soybean last	0 0 -2 0 -11 0 0 14 0
a:stake	0 3 0 0 1 -9 7 -3 -1
a:steel	0 0 14 0 0 0 -2 -4 -2
a:tariff	2 3 3 0 5 -10 -6 0 -5
a:term	7 -4 -11 0 -6 0 0 -1 14
a:than	9 -5 -9 -4 8 -3 -10 7 -5
a:than in	-9 0 -1 0 15 0 -2 6 -9
a:than it	25 0 -10 0 -20 0 0 0 0
a:than the	-6 -3 -3 0 14 0 -1 0 0
a:that	-3 -5 3 0 -12 3 0 5 9
a:the	9 0 -6 -4 -9 -1 -13 0 10
a:the <name>	0 -4 0 -6 -10 14 0 0 0
a:the <organisation>	0 0 9 0 -6 1 0 -1 -1
a:the duty	0 -1 9 0 -3 0 0 0 0
a:the first	4 1 -3 -3 2 0 -8 -10 6
a:the fiscal	11 0 -4 0 -4 -1 0 0 0
a:the next	0 0 0 0 -2 0 0 9 0
a:the quarrel	0 0 -2 0 9 0 0 0 0
a:the same	0 0 0 0 -7 1 -4 0 9
a:the three	0 0 -8 0 -3 0 0 0 11
a:the year	0 -5 -5 0 7 -8 -10 0 12
a:them	0 0 -3 0 -5 0 0 16 0
a:there	8 0 25 0 -10 0 -1 -16 -1
a:there .	0 0 17 0 -4 0 0 -11 0
a:thi	2 0 3 -10 -7 0 0 1 0
a:thi year	4 0 -12 -6 0 10 2 8 -3
a:three	0 0 -10 0 -6 0 0 4 11
a:through	0 0 0 0 -12 0 0 3 7
a:to	0 2 24 0 -14 -1 -12 4 -25
a:to <level>	-1 -2 -9 1 19 -1 0 0 -6
a:to <money>	9 10 -11 0 -1 0 0 0 0
a:to <name>	-8 -4 28 -1 -13 -5 -1 0 -7
a:to <seat>	0 0 16 0 -9 0 0 -6 0
a:to be	0 4 -15 0 8 0 0 0 0
a:to buy	0 0 0 0 5 4 0 -9 0
a:to the	-2 0 20 8 -17 0 0 0 -7
a:trade	2 -1 -9 0 -7 0 6 0 9
a:under	-5 14 -2 0 -7 4 -2 0 -4
a:under the	-2 16 -8 0 -4 0 0 0 -2
a:us	7 0 10 0 -14 0 0 -1 0
a:was	-2 0 -16 0 1 9 -4 4 1
a:were	0 -10 -3 0 1 5 8 3 -3
a:what	11 0 6 0 -13 -1 -3 0 0
a:will	0 0 0 0 11 -5 0 -1 -1
a:with	6 -8 -10 0 -12 11 0 -1 9
a:within	10 0 -7 0 -9 5 -1 7 -4
a:within <span>	10 0 -2 0 -2 6 0 -4 -4
a:worth of	3 0 10 0 -5 -2 -2 0 0
a:year	10 -5 -6 -13 3 -9 5 -3 10
a:year .	-3 0 3 -11 0 0 3 0 3
a:year of	0 0 -9 0 9 0 0 0 0
after other unit far money	-15 15 4 -10 -13 -3 8 -20 16
after other unit far percent	19 -2 -4 5 6 -1 -8 -2 -20
after other unit far tonnes	-16 -16 25 -10 4 -14 -18 -1 -2
after other unit far units	-1 -1 -10 0 9 -2 -1 12 -3
after other unit here money	-14 2 0 -17 7 22 -11 7 -15
after other unit here percent	-6 0 0 -6 26 -4 -20 -12 0
after other unit here units	0 0 11 0 -12 0 0 2 0
after other unit next money	-3 9 -20 1 15 4 0 -4 -5
after other unit next percent	-5 -4 -4 5 12 -1 -14 7 -1
after other unit next tonnes	-1 -2 -2 0 21 -3 -1 -14 1
after same unit far money	5 -3 -9 -3 9 7 14 -23 -11
after same unit far percent	-5 -7 -3 9 -9 -8 14 -14 13
after same unit far tonnes	0 -3 -17 0 -9 -2 4 30 -4
after same unit here money	2 0 -2 -3 -9 8 -3 0 1
after same unit here percent	-4 -4 9 4 -31 -10 14 -6 10
after same unit next money	20 2 7 1 11 -6 -33 -22 -12
after same unit next percent	-20 -6 18 0 -9 -6 20 -3 -16
after same unit next tonnes	-14 -10 7 -7 -1 -7 -6 18 -8
asks	0 -1 -1 0 -1 14 0 -2 0
b:'s	-3 0 -1 4 -4 -3 10 3 -11
b:'s export	-1 0 12 0 -4 0 0 0 -1
b:'s own	0 -5 -2 0 13 0 0 -6 0
b:'s surplu	-1 0 -4 0 0 0 13 0 -4
b:(	0 0 0 0 -5 -7 0 13 0
b:,	9 -9 -5 1 4 -4 3 -5 -1
b:, <level>	0 0 -7 0 10 -2 4 0 0
b:, <money>	0 0 0 0 0 -6 0 10 0
b:, <name>	-1 0 -1 0 0 -2 -7 0 16
b:, a	1 0 21 0 -6 0 -1 -14 -1
b:, after	0 0 18 -2 -1 0 0 -5 -5
b:, against	1 0 -10 0 2 -1 0 -3 6
b:, and	13 -2 5 3 -7 2 -3 -8 -11
b:, at	0 -2 0 0 0 10 0 -3 -2
b:, by	14 0 0 0 -9 0 0 0 -1
b:, for	0 0 12 0 -13 -1 0 1 1
b:, it	13 0 -16 0 10 0 0 0 -10
b:, of	-1 0 -7 0 7 0 0 0 2
b:, on	-11 0 -3 0 13 0 -1 -4 5
b:, put	-5 23 -15 10 -8 -5 0 0 -6
b:, say	0 -5 10 0 -5 0 0 3 0
b:, the	-5 -7 11 -2 5 -1 -8 3 0
b:, up	-2 0 0 0 -6 0 -3 0 13
b:, with	0 0 0 0 3 12 0 -6 -11
b:- free	2 0 0 0 10 0 0 -8 -3
b:.	0 0 1 0 -5 -2 0 10 -5
b::	-1 8 0 -1 3 -4 -25 -2 7
b:: <name>	2 0 -8 0 11 0 0 -4 0
b:: it	-5 0 -9 0 0 0 0 0 12
b:: last	0 0 -15 0 12 0 0 0 4
b:: the	0 -1 11 0 -10 0 0 0 -6
b:; the	6 0 -13 0 3 0 0 0 0
b:<agent>	-3 3 -21 -2 0 0 0 14 5
b:<day-gone>	-9 11 1 7 -11 3 -14 0 4
b:<day-gone> the	0 10 3 0 -2 0 0 0 -7
b:<duty>	-10 20 -14 6 9 -10 7 -42 3
b:<gate>	0 16 0 0 -4 -4 -3 -3 0
b:<goods-amount>	0 0 12 0 -4 0 0 0 0
b:<goods-amount> from	0 0 12 0 -10 0 0 -1 0
b:<goods-amount> of	0 0 9 0 0 0 0 -7 0
b:<goods>	-17 -13 16 -18 24 -31 1 -1 -11
b:<level-noun>	-1 16 -11 -9 -20 -13 9 18 2
b:<level>	-12 4 0 -2 27 -7 -4 -25 -4
b:<level> on	-10 0 -5 0 40 -28 -4 -11 -7
b:<money>	-2 4 -3 1 1 -10 -6 9 0
b:<money> in	0 0 0 0 2 -13 0 14 -1
b:<money> to	-1 11 0 0 0 -3 0 0 0
b:<month-gone>	18 0 -13 0 0 -2 -7 3 -5
b:<month-gone> alone	15 0 -5 0 0 -2 0 0 0
b:<name>	0 -22 2 -4 9 -4 -1 3 0
b:<name> 's	-5 -4 -5 8 -9 -5 18 0 0
b:<name> and	-8 -1 -18 0 12 -10 5 0 12
b:<name> buy	1 0 31 0 -14 -1 -2 -10 -2
b:<name> charge	3 0 -6 0 -3 0 0 0 9
b:<name> come	0 0 15 0 -8 0 0 0 -5
b:<name> commit	0 0 -5 0 0 -3 0 13 0
b:<name> export	0 0 10 0 -4 0 0 0 0
b:<name> fall	-4 0 10 0 0 0 0 0 0
b:<name> for	0 0 -10 0 0 0 0 2 6
b:<name> good	6 0 -3 0 5 0 0 0 -11
b:<name> has	-7 -1 8 0 -2 1 5 3 -10
b:<name> import	-3 0 -6 0 13 0 2 -5 0
b:<name> intend	0 0 -3 0 0 -3 0 10 0
b:<name> is	0 0 4 0 13 0 -2 -9 -6
b:<name> open	0 0 0 0 11 0 0 0 -9
b:<name> sell	-8 0 -10 0 17 0 0 4 -7
b:<name> ship	0 0 9 0 -6 0 0 0 0
b:<name> take	0 -5 4 0 12 0 0 -12 -3
b:<name> to	0 12 -8 5 -10 0 -2 0 0
b:<name> undertake	0 0 -9 0 -2 0 0 12 0
b:<name> was	11 0 -1 0 -5 0 -1 0 0
b:<name> will	-1 -5 -7 -1 0 0 -4 12 3
b:<not>	-8 -17 -22 0 -14 24 6 12 5
b:<number> <name>	0 0 20 0 -2 0 0 -18 0
b:<number> and	1 17 -10 3 0 0 0 -10 -5
b:<number> it	-2 0 -11 0 3 0 0 9 7
b:<number> we	0 0 -5 0 -13 0 0 17 0
b:<office>	0 0 -13 15 -14 -6 8 -4 2
b:<office> at	0 -4 -2 13 0 0 -2 0 0
b:<organisation>	-9 4 -4 17 -5 0 0 1 -13
b:<organisation> at	0 -4 -3 -2 0 0 17 -4 0
b:<organisation> hope	0 5 -10 0 6 0 0 -4 8
b:<organisation> in	0 -1 -3 14 0 0 -1 0 0
b:<organisation> put	0 -10 10 14 0 -1 -6 0 -7
b:<organisation> sell	9 0 -5 0 -3 0 0 0 0
b:<organisation> will	0 -3 0 0 0 10 0 0 0
b:<person>	12 -7 -6 -9 6 19 2 -12 -15
b:<person> has	9 0 -2 0 -6 1 2 0 -4
b:<person> put	-2 -8 -3 -2 8 3 3 0 0
b:<person> say	0 10 0 -5 -12 1 0 0 -5
b:<quality>	-6 0 2 2 16 1 -6 -2 -28
b:<quality> company	0 0 -6 0 -4 2 0 11 -1
b:<quality> duty	0 0 11 0 -3 0 0 0 -4
b:<quality> exporter	0 -5 4 8 0 0 0 0 0
b:<quality> good	-3 0 12 -2 9 0 -6 -6 -7
b:<quality> surplu	10 0 0 0 0 0 0 0 -5
b:<seat>	-2 -11 -11 -1 15 0 -15 24 -16
b:<seat> will	0 0 0 0 0 0 0 8 -5
b:<sender>	-19 4 8 0 -7 14 -14 4 -19
b:<span> and	0 -2 0 0 4 7 0 -8 0
b:<taker>	0 13 -24 0 1 -4 -1 16 -2
b:<v-agree>	-13 3 -6 -7 -3 0 0 19 0
b:<v-bear>	-8 11 -5 -9 -7 1 3 -11 13
b:<v-begin>	-9 5 -3 -5 9 -2 1 6 -15
b:<v-buy>	-17 -23 -26 -14 30 -10 -5 25 -13
b:<v-down>	18 -1 4 -7 -20 -9 -9 -3 14
b:<v-end>	4 3 12 4 1 -14 -3 -16 -14
b:<v-impose>	-5 10 -5 13 -4 0 -9 -1 0
b:<v-propose>	-2 5 2 -2 -4 9 -34 0 1
b:<v-refuse>	-2 0 10 -2 0 0 0 0 -2
b:<v-return>	0 6 -3 -10 0 10 -2 0 0
b:<v-say>	-17 19 -2 5 -7 -7 -8 16 -22
b:<v-sell>	-11 0 38 -4 -17 -9 1 -16 -5
b:<v-sign>	-6 1 8 -6 -11 2 -5 13 -6
b:<v-stay>	0 -21 -17 -4 -1 0 22 3 5
b:<v-target>	0 4 12 -8 16 -15 -3 -12 -7
b:<v-threaten>	0 0 -11 0 5 0 0 9 0
b:<v-up>	-8 -1 -4 0 8 8 -4 -9 9
b:a	11 -3 0 4 -12 7 12 -24 -1
b:a <organisation>	0 -4 -6 13 0 0 0 0 0
b:a deficit	12 0 -2 0 -1 0 0 0 0
b:a list	-2 -4 -14 0 18 0 6 -2 -6
b:a quota	0 3 -11 0 15 0 0 -4 0
b:a record	-3 0 4 0 -4 -1 8 -7 2
b:a surplu	-7 0 -2 0 0 0 9 0 4
b:about	0 17 -3 2 -1 -26 4 -1 -2
b:accept	0 11 -4 0 3 -4 0 -2 -2
b:account	0 0 0 0 -13 0 0 0 14
b:additional	-2 9 10 0 -2 -2 -8 3 -8
b:after	0 0 15 -3 0 -5 7 -7 -6
b:ago	-1 0 13 0 -5 0 0 -3 0
b:agreement	-4 0 9 6 -12 2 0 -7 1
b:ai	0 0 0 0 0 -9 0 12 0
b:ai chip	0 0 0 0 0 -8 0 10 0
b:aim	0 -9 19 -2 -1 -4 0 -9 9
b:aim of	0 0 0 0 0 0 0 0 10
b:all	-8 -2 -17 0 1 0 21 0 0
b:almost	10 0 -6 0 -8 0 5 0 0
b:alone	16 7 0 0 -8 -2 -5 0 -14
b:alone it	22 0 -6 0 -2 -2 0 0 -9
b:amount	-1 0 -2 0 5 -2 -10 3 8
b:amount to	0 0 0 0 2 -1 -7 0 10
b:an	4 0 -14 0 -7 -5 4 0 10
b:and	-8 8 -17 6 -9 -1 12 13 1
b:and <level>	0 0 0 0 11 -3 0 0 0
b:and <name>	0 0 -23 0 15 -3 4 -2 7
b:and buy	-5 0 -17 0 25 -14 0 6 0
b:and export	0 0 0 0 -11 0 0 0 9
b:and had	-9 0 0 0 0 0 11 0 0
b:and import	0 0 -9 0 10 0 0 0 0
b:and invest	0 0 0 0 0 14 0 -13 0
b:and sell	-4 0 35 0 -31 0 0 0 0
b:and the	-1 -4 2 8 -8 0 5 -6 1
b:and to	0 0 0 0 6 11 0 -11 0
b:and we	0 0 11 0 -8 0 0 -3 0
b:another	-6 -17 -3 0 40 0 -7 -13 -13
b:answer	0 -5 0 0 0 -2 1 -1 10
b:apply	0 0 -1 0 11 0 0 -5 -3
b:apply to	0 0 -1 0 11 0 0 -5 -3
b:are	-7 7 -16 0 12 13 -3 -2 -3
b:are worth	0 0 -4 0 20 0 0 0 -14
b:around	0 10 -3 0 -2 -9 8 0 0
b:as	-10 -1 -7 0 3 3 -5 0 12
b:as a	-4 0 -7 0 6 0 -2 0 9
b:ask	0 -1 -10 0 7 1 0 0 0
b:ask for	0 0 -8 0 9 0 0 0 0
b:association	0 -2 -5 0 3 0 9 0 0
b:at	7 10 -7 10 -25 -11 20 -9 -5
b:at a	0 -5 -6 12 0 5 -2 0 0
b:at least	13 -2 -6 -4 -17 0 -8 17 0
b:average	-4 -1 -15 -6 -19 0 37 -1 -5
b:average tariff	0 0 -1 0 -2 0 11 0 0
b:back	-2 0 4 0 11 0 -3 -2 -4
b:be	-8 -9 -1 9 4 -16 5 -8 11
b:bean	0 0 12 0 -13 0 0 -1 0
b:beef	0 -10 -3 0 4 -3 0 0 14
b:beef to	0 0 -12 0 13 0 0 0 0
b:before	-5 0 11 0 -14 0 2 7 -1
b:begin	0 -2 4 0 15 0 0 -8 -4
b:between	-10 6 -16 0 -12 -2 0 4 21
b:between <name>	-2 0 -3 0 0 0 0 0 9
b:between the	-4 0 -3 0 0 0 0 0 12
b:bison	0 0 0 0 9 0 0 -7 0
b:book	0 0 -10 0 -4 0 0 14 0
b:both	0 -5 -10 0 0 -1 0 0 19
b:bring	-2 11 17 -3 -5 -13 -4 -7 -9
b:bring in	-4 17 11 0 -4 -9 -1 -7 -12
b:buy	-8 -7 0 -3 -4 -4 -11 25 -11
b:buy <goods-amount>	0 0 21 0 -21 0 0 -2 0
b:buy <money>	0 0 0 0 0 12 0 -11 0
b:buy <quality>	-2 0 0 0 9 -3 0 -5 0
b:buy about	0 0 0 0 -14 0 0 16 0
b:buy for	-3 0 -3 0 11 11 0 -16 0
b:buy good	10 0 -17 0 9 0 0 -7 0
b:buyer	0 0 -4 0 -9 0 0 17 0
b:by	15 5 -13 1 -1 -9 -12 -1 3
b:by <number>	0 13 -13 3 0 3 0 -4 -2
b:by at	12 0 -2 -1 0 0 0 0 -6
b:by the	0 0 -9 0 3 0 8 0 0
b:car	-1 4 10 0 -11 6 -5 -1 -2
b:charge <level>	0 0 0 0 12 0 0 0 -7
b:chip	0 0 -10 0 -6 -11 0 24 0
b:chip for	0 0 -10 0 -6 -11 0 24 0
b:claim	0 14 0 0 0 -7 0 -1 0
b:coal	0 0 -6 0 9 0 0 0 0
b:coconut	0 0 -7 0 8 0 0 0 0
b:coffee worth	0 0 9 0 -7 0 0 0 -5
b:collect	4 10 0 0 -7 -2 -2 0 0
b:come	0 8 -8 -4 -7 -9 0 14 2
b:come to	1 11 -6 -3 -9 0 0 3 3
b:commit	0 -1 -8 0 -4 -4 0 19 0
b:commit to	0 0 -6 0 -1 0 0 11 0
b:company	-5 7 -18 -2 -8 14 4 5 -6
b:concerned	0 0 0 0 9 0 0 0 -5
b:confirm	0 -2 0 0 0 0 0 9 -3
b:confirm sale	0 0 -8 0 0 0 0 9 0
b:cost	-6 14 -19 30 -21 -11 1 -8 -13
b:cost it	0 12 -4 0 0 0 0 0 0
b:cost of	0 0 -4 10 0 1 -6 0 0
b:cost the	0 0 -11 15 -5 -7 6 0 -1
b:could	-10 -2 7 -1 0 -8 6 0 5
b:count	-5 0 0 0 -9 0 0 23 -8
b:count on	0 0 2 0 -5 0 0 9 -4
b:country	-5 -6 -9 8 4 -3 0 -3 14
b:cover	-5 -7 0 0 16 -1 -2 -14 9
b:custom	0 20 0 0 -12 0 0 0 -2
b:cut	3 -4 -7 0 -8 0 0 -5 15
b:cut on	0 0 0 0 0 0 0 -3 8
b:cut tariff	0 0 0 0 -4 0 0 0 9
b:deal	8 0 -5 1 -11 2 0 5 -1
b:decline	-2 0 10 -2 0 0 0 0 -2
b:deficit	44 -5 -13 -5 -13 -5 -2 -4 -23
b:deficit in	11 0 -1 0 -1 0 0 0 -4
b:deficit of	15 0 -3 0 -3 0 0 0 -1
b:deficit with	18 0 -1 0 0 0 -2 0 -8
b:did	0 0 -2 0 -2 11 0 -4 0
b:double	3 11 -7 0 0 0 0 0 0
b:down	2 0 -14 -1 0 -1 1 0 13
b:down from	8 0 -1 0 -12 0 7 0 0
b:duty	3 8 -4 9 14 -11 -9 -23 -3
b:duty of	8 22 -2 0 -12 -1 0 -2 -11
b:duty on	0 0 0 0 12 -3 -3 -2 -1
b:duty would	0 -7 0 12 0 0 0 0 0
b:each	-1 -1 -14 0 -5 0 0 0 22
b:energy	0 0 -3 0 -8 0 0 13 -1
b:energy and	0 0 0 0 0 11 0 -8 0
b:energy for	0 0 0 0 -4 -6 0 13 0
b:enter	0 0 -3 0 9 0 0 0 0
b:estimate	0 18 -1 2 -1 -10 -3 -1 0
b:expect	5 21 1 3 3 -17 -10 -22 -11
b:expect the	0 0 -6 8 -1 0 0 0 2
b:export	0 6 30 0 -29 -3 -3 -6 -3
b:export grow	0 0 -6 0 -3 0 0 0 9
b:export of	-1 0 15 0 -7 0 0 0 -1
b:export to	-8 11 11 0 -11 0 0 0 -4
b:exporter	0 0 10 5 -10 -8 1 -2 -3
b:extra	6 12 -11 0 -4 -1 -2 1 0
b:fall	0 -9 -3 -8 5 1 0 1 4
b:fall by	-3 0 11 -5 -4 0 -4 -2 8
b:fall to	2 0 -12 0 9 3 0 0 -3
b:far	1 -4 -3 9 -1 0 -1 2 0
b:farm	4 -2 -6 0 -1 -4 0 12 -2
b:farm product	0 0 0 0 -5 -1 0 12 0
b:fetch	0 -1 10 0 -3 0 0 0 -1
b:firm	0 -1 -2 0 0 9 0 0 0
b:first half	13 -3 0 0 -3 -2 0 0 0
b:fishmeal	0 0 0 0 -13 0 0 14 0
b:flower	0 0 -14 0 16 0 0 0 0
b:flower for	0 0 -17 0 17 0 0 0 0
b:for	-6 -20 9 0 10 -7 -17 6 -5
b:for <money>	3 0 3 0 -15 10 0 -10 4
b:for <name>	0 0 -8 9 4 0 -1 0 0
b:for <number>	2 -9 8 0 -10 -3 0 10 -4
b:for <quality>	0 -3 9 0 0 0 -1 -4 0
b:for some	0 0 -7 0 9 0 0 0 0
b:for tariff	0 0 0 0 -8 0 0 0 9
b:for the	9 1 2 -3 0 -8 0 -5 -1
b:free	1 0 0 0 10 0 0 -9 0
b:from	0 0 3 4 2 -11 15 -21 -8
b:from <name>	-4 0 -2 0 20 0 -2 -7 -3
b:fruit	0 0 17 0 -14 0 0 0 0
b:gain	0 -11 10 12 -2 0 -8 0 -1
b:gap	22 0 -6 0 0 0 -2 -7 -11
b:go to	0 -2 -8 0 0 10 2 0 0
b:goal	0 -1 0 0 -7 0 0 -1 14
b:goal of	0 0 0 0 -5 0 0 -5 14
b:good	12 -16 -9 -7 7 -12 9 -21 9
b:good for	0 -1 -4 0 2 0 8 -10 8
b:good with	11 0 -1 0 -1 0 0 0 -3
b:good worth	-3 -6 -4 0 5 -10 7 -13 12
b:government	0 0 -9 0 9 4 0 -1 0
b:grow to	10 0 0 0 0 0 0 0 -8
b:grower	0 -2 11 0 -1 0 0 0 0
b:growth	0 0 -4 17 -2 0 -3 0 -3
b:had	4 6 0 -5 0 -5 1 8 -14
b:had a	0 0 -3 0 -2 0 9 0 -1
b:had been	10 4 -3 0 -3 0 0 0 -4
b:had buy	-4 0 0 0 -4 0 0 11 0
b:had hope	0 0 5 0 6 0 0 0 -11
b:half	14 -3 0 0 -3 -2 0 0 0
b:half of	14 -3 -1 0 -3 -2 0 0 0
b:has	5 -4 2 -6 0 4 0 2 -15
b:has a	0 0 0 0 0 0 8 0 -10
b:have	-7 6 9 0 -22 -1 12 -7 0
b:hope	-1 0 7 -1 1 -6 0 -14 7
b:hope for	-1 4 11 0 -3 -3 0 -7 0
b:how	0 -1 -1 0 -17 10 0 9 3
b:i	0 0 9 0 1 0 0 -5 0
b:import	-5 -6 -47 -3 65 0 6 -34 0
b:import from	-4 0 -6 0 15 0 0 0 0
b:import of	-7 0 -7 0 30 0 0 -13 -2
b:importer	0 15 -16 0 7 -3 0 1 -1
b:in	7 1 -2 9 2 -2 -11 -7 -5
b:in <month-gone>	11 -4 -9 0 3 0 -2 0 0
b:in <number>	-2 -3 13 0 -5 -2 -1 -2 0
b:in <seat>	0 -1 -2 0 11 -2 0 0 0
b:in a	2 9 0 0 -11 0 0 0 0
b:in good	16 0 -13 0 -11 0 -4 -3 8
b:in return	0 -3 -4 0 0 11 0 0 0
b:in the	6 0 -9 3 -2 -4 -3 10 0
b:in trade	-3 0 0 0 1 0 12 0 -13
b:in up	0 14 -9 0 3 -5 0 0 -2
b:industry	0 10 -2 0 0 0 -2 0 1
b:intend	0 0 -4 0 -4 -1 0 10 0
b:intend to	0 0 -4 0 -4 -1 0 10 0
b:invest	-1 -2 -4 0 -2 39 0 -23 0
b:investment	0 0 0 0 -1 -2 0 9 0
b:investment and	0 0 0 0 0 -22 0 22 0
b:investment of	0 0 0 0 0 20 0 -16 0
b:is	-3 0 -3 -7 -18 0 6 13 5
b:is put	0 5 -10 0 0 0 7 -4 1
b:is the	8 0 -1 0 -4 0 0 0 0
b:is worth	0 7 3 0 -18 1 -2 6 0
b:island	0 0 -12 0 13 0 0 0 0
b:it fall	-9 0 -6 0 0 0 0 8 6
b:it has	0 -3 3 0 4 4 -4 -9 4
b:it is	-2 -3 -5 0 -10 -7 -2 21 5
b:it take	0 8 4 0 -9 0 0 0 0
b:it was	-7 -10 0 0 3 4 10 -5 0
b:it will	3 0 1 0 15 -1 -2 -8 -10
b:it would	0 -2 -10 1 11 3 0 -2 -1
b:its	-7 15 -21 7 24 3 -19 -11 -8
b:its import	0 0 -4 0 12 0 0 -6 0
b:its own	-2 15 -6 0 -5 0 -2 0 0
b:its purchase	0 0 0 0 -6 0 0 10 0
b:keep	12 0 -11 0 0 0 0 0 0
b:last	-14 0 4 0 0 -5 3 0 8
b:last year	-11 0 1 0 0 -1 4 -4 10
b:least	13 -2 -6 -4 -17 0 -8 17 0
b:leave	2 5 3 0 -11 5 0 0 -6
b:let	0 0 6 0 10 0 0 -9 -3
b:let in	0 0 1 0 12 0 0 -9 0
b:like	0 0 9 0 4 0 0 -4 -6
b:like to	0 0 11 0 0 0 0 0 -5
b:list	-11 -16 -15 0 19 -10 2 -14 18
b:list for	0 0 0 0 -5 0 0 0 12
b:list of	-4 -9 -7 0 18 -15 -8 -1 12
b:look	0 0 11 0 -5 0 0 -2 0
b:lose	-2 -2 20 0 0 -4 -6 -4 -9
b:loss	0 -1 16 2 -8 -5 1 -9 0
b:loss of	0 -1 14 4 -3 -2 0 -8 0
b:lower	-1 -3 -4 13 -15 1 -1 -1 13
b:lower tariff	0 -1 0 0 -12 4 0 0 10
b:machine	0 0 12 0 -9 0 0 0 0
b:make	-4 0 19 0 -13 0 -4 0 -2
b:may	0 9 0 0 2 0 -4 0 -1
b:member	0 -11 2 0 3 0 11 -1 -2
b:milk	0 0 12 0 -11 0 0 0 0
b:ministry	0 0 0 -1 -1 0 -4 0 14
b:more	-3 13 -6 -1 8 2 -7 -4 -8
b:more than	-3 13 -6 -1 1 2 -7 1 -8
b:most	-4 0 -8 0 2 5 -5 11 -3
b:mr	0 0 -11 0 0 0 2 0 9
b:mr <person>	0 0 -9 0 0 0 0 0 10
b:much	-3 0 0 0 -10 0 0 10 5
b:name	8 0 -3 0 -11 5 0 0 0
b:narrow	15 0 0 0 0 0 0 -1 -5
b:narrow by	10 0 0 0 0 0 0 -1 -1
b:nearly	0 -4 0 10 -5 0 0 3 0
b:no	-2 -9 0 0 -1 12 7 0 -3
b:no more	0 -5 0 0 0 13 0 0 0
b:not	0 -6 -11 0 0 12 0 6 0
b:now	0 11 -5 0 0 0 0 0 0
b:of	12 7 -9 -10 10 -2 0 -10 -7
b:of <day-gone>	0 10 0 0 -10 0 0 0 0
b:of <level>	0 0 2 1 12 -2 -3 0 -11
b:of <quality>	-2 0 5 0 0 10 -3 -9 1
b:of about	9 4 -2 0 -1 0 0 0 -4
b:of bison	0 0 0 0 9 0 0 -7 0
b:of good	0 0 0 0 -7 0 -4 0 13
b:of investment	0 0 0 0 0 -7 0 9 0
b:of the	11 -18 -4 7 -2 10 -9 2 0
b:olive	0 0 9 0 -8 0 0 0 0
b:olive oil	0 0 9 0 -8 0 0 0 0
b:on	-32 -16 -5 0 30 -12 -2 0 10
b:on <day-gone>	-4 -5 11 9 -21 0 -11 6 8
b:on <quality>	-6 6 0 0 4 0 0 0 -9
b:on a	-10 0 0 0 0 0 0 0 13
b:on all	0 0 0 0 -7 0 9 0 0
b:on another	0 -6 0 0 21 -9 -2 0 0
b:on good	0 0 -6 0 0 0 4 -3 9
b:on the	5 -9 2 0 -6 0 -3 0 4
b:one	0 -12 0 0 8 0 11 -2 -3
b:open	0 0 7 0 8 0 0 -4 -11
b:order	0 -3 15 0 -18 0 0 5 0
b:order for	0 0 12 0 0 0 0 -9 0
b:other	0 -1 -18 0 5 0 5 0 9
b:other good	0 0 -13 0 0 0 5 0 10
b:output	0 0 -3 12 0 0 0 0 -4
b:over	0 -5 -2 0 -14 25 -1 -4 0
b:own	-1 9 -9 0 6 0 -2 -7 0
b:paper	0 0 -4 0 -3 9 0 0 0
b:pay	-11 15 10 -1 -21 3 3 -8 -12
b:plant	0 -2 -3 0 -2 13 0 0 0
b:pledge	0 -5 -6 0 -4 11 0 9 0
b:prepare	0 0 0 0 12 -1 0 0 -2
b:prepare countermeasure	0 0 0 0 9 0 0 0 -3
b:product	0 0 -6 2 0 -5 -1 13 -5
b:project	0 0 -7 0 -3 14 0 0 0
b:promise	0 -11 -2 -4 -26 15 -1 21 -8
b:publish	0 0 -1 0 11 1 0 0 -5
b:publish a	0 0 0 0 11 -1 0 0 -4
b:purchase	-3 0 -10 0 -7 -1 0 28 -1
b:purchase of	-1 0 -1 0 -12 -1 0 20 0
b:put	-12 8 0 17 -16 -8 14 -14 -3
b:put at	0 17 -9 0 0 -2 -7 0 0
b:put its	0 18 -13 6 -2 -3 -6 0 -4
b:put the	-4 -10 0 18 -11 -6 13 -5 0
b:quota	0 0 0 0 35 -4 -3 -37 -4
b:quota of	0 2 -2 0 25 0 0 -22 0
b:reach	-9 6 3 -3 2 -9 4 -5 2
b:reach a	-6 0 0 0 0 0 9 0 0
b:ready	0 -3 0 0 11 -2 0 0 0
b:reckon	-3 2 10 0 -10 -8 6 -3 -3
b:reckon with	-1 0 13 3 -7 -2 -1 0 0
b:record	8 -1 2 0 -9 -2 6 -7 -1
b:record of	12 0 2 0 -3 0 0 -2 -7
b:refund	0 21 -9 0 -2 -4 0 0 0
b:refund of	0 8 -2 0 0 0 0 0 0
b:remain	0 -1 0 0 12 0 0 0 0
b:report	0 0 -9 0 0 0 0 12 0
b:return	0 7 -5 -9 -1 11 -1 0 0
b:revenue	0 25 -14 0 -1 -1 0 0 -2
b:rice	0 2 -5 0 15 0 -2 -5 0
b:rise	-9 0 6 -1 13 0 0 -13 0
b:rise by	-2 0 11 0 3 0 0 -8 0
b:sale	-4 -7 -5 0 7 0 -2 16 -3
b:sale of	0 -2 0 0 -6 0 0 12 0
b:save	0 32 -9 -3 -15 -4 0 0 -3
b:say	0 5 6 -13 -5 3 -3 2 -8
b:say it	0 -5 0 0 10 -1 -2 0 0
b:say that	0 10 -9 -3 0 3 0 0 0
b:say the	0 -1 9 0 -2 0 0 0 -1
b:season	0 0 9 0 -8 0 0 0 0
b:second	-2 0 0 0 8 -2 0 0 -1
b:sell	-10 -1 0 0 6 0 -1 1 2
b:sell <name>	9 0 7 0 -18 0 0 5 -2
b:sell good	0 0 14 0 -10 0 0 0 0
b:sell the	-11 0 0 0 10 0 0 0 -2
b:sell us	0 0 -40 0 40 0 0 0 0
b:set	3 -2 -4 0 0 0 0 -6 13
b:ship	0 -3 21 0 -14 0 9 -10 0
b:shipment	-2 0 -1 0 13 0 0 -5 -2
b:shipment to	0 0 10 0 -4 0 0 -2 0
b:should	5 -9 17 0 -8 0 0 -1 -2
b:show	0 0 -6 0 -3 0 0 11 0
b:shrink	10 0 0 -2 1 0 -1 -1 -2
b:shrink by	13 0 -3 -2 0 0 0 0 0
b:side	0 -9 0 0 -3 3 -1 -2 11
b:sign	0 -4 -7 0 -8 5 0 14 -1
b:since	-5 -2 0 0 11 -1 -2 -8 8
b:so	0 -4 -2 9 0 0 -1 1 0
b:some	-13 11 3 -3 -6 -24 17 0 -2
b:spend	-2 -2 -7 0 0 9 0 11 -7
b:stand	8 -1 -16 0 -7 0 -3 9 5
b:stand at	9 0 -9 0 -6 0 -3 3 5
b:state	0 0 0 0 -2 0 0 9 0
b:still	-1 0 0 0 -2 10 -2 0 0
b:surplu	10 -4 -19 0 -9 -6 15 -2 0
b:surplu in	-5 0 0 0 0 0 10 0 -1
b:surplu of	7 0 -3 0 -2 -1 8 0 -8
b:surplu with	-5 0 -6 0 0 0 0 0 13
b:take	-7 5 1 1 0 -3 -6 6 -10
b:take in	0 1 -5 0 11 0 0 0 -1
b:target	0 0 18 0 -10 0 0 -10 0
b:tariff	-20 18 -8 0 -4 0 15 -20 2
b:tariff cut	0 0 0 0 -11 0 0 -3 17
b:tariff of	0 2 10 1 0 0 -4 0 -8
b:tariff on	-8 0 -6 -2 16 -4 0 -3 1
b:tell	0 1 -7 -1 10 1 0 -4 0
b:term	0 0 0 0 10 0 0 0 -10
b:than	0 14 -7 -2 -4 0 1 2 -13
b:that	2 10 -2 6 0 -2 0 -7 -15
b:that <name>	0 0 -6 0 -6 0 0 18 0
b:that a	0 0 1 11 -1 -3 -3 0 -2
b:that is	-2 11 0 0 0 0 -1 -1 0
b:that the	-4 0 0 2 -13 0 12 3 -2
b:the	15 8 -13 12 -13 0 -5 -15 12
b:the <level>	0 1 -6 0 18 -7 0 0 -4
b:the <name>	4 0 -4 -1 17 -1 -32 -8 1
b:the <office>	0 -3 -1 0 -4 0 9 -4 7
b:the <organisation>	-7 13 -4 11 -5 -7 0 3 -11
b:the <quality>	0 3 18 0 -12 -4 -10 0 2
b:the <seat>	0 0 -13 0 -2 2 -2 14 0
b:the agreement	-4 0 10 6 -9 0 0 -7 1
b:the aim	-1 0 0 0 0 0 0 0 12
b:the amount	0 0 0 0 -1 0 0 11 0
b:the average	-1 0 -4 -2 -15 0 25 0 -2
b:the company	-1 9 0 0 0 0 0 -1 0
b:the cost	0 3 -10 10 -1 -1 0 0 -1
b:the country	0 -3 2 10 -4 -3 0 0 0
b:the deal	9 0 0 0 -2 0 0 0 0
b:the deficit	15 0 0 0 0 0 -3 0 0
b:the duty	-3 7 0 0 0 0 -2 -10 11
b:the gain	0 -11 9 12 -2 0 -8 0 -1
b:the goal	0 0 0 0 -2 0 0 0 9
b:the good	0 0 0 0 17 0 -1 0 -14
b:the island	0 0 -12 0 13 0 0 0 0
b:the list	0 0 0 0 -3 -1 0 0 11
b:the loss	0 0 3 0 0 0 7 -8 0
b:the pledge	0 0 -4 0 0 0 0 8 0
b:the promise	0 0 -6 0 -3 0 0 12 0
b:the quota	0 0 6 0 6 0 0 -12 0
b:the remain	0 -1 0 0 10 0 0 0 0
b:the surplu	11 0 -4 0 0 0 0 0 0
b:the tariff	-1 9 -8 3 7 -3 -2 0 -5
b:the three	0 0 -12 0 10 0 0 0 2
b:the trade	1 -6 0 -3 9 0 -10 5 0
b:the two	-8 -6 -8 0 -6 9 -5 -5 23
b:the value	0 -6 -3 0 9 7 -4 0 0
b:the world	-5 0 0 0 0 0 -1 0 9
b:the year	16 0 -1 0 -2 -4 1 -6 -5
b:them	1 -7 24 -2 -14 -3 0 0 0
b:then	13 -3 -8 0 4 -2 -6 2 -1
b:there	9 0 5 0 -11 2 0 0 -4
b:they	-10 3 0 -2 10 -8 -10 5 -2
b:they buy	0 0 -1 0 -7 0 0 11 0
b:thi	-3 3 10 2 -8 -6 -9 7 -6
b:thi year	0 6 -5 0 -2 -4 -5 9 -1
b:those	-6 0 20 0 -1 0 -1 0 -6
b:those to	-3 0 18 0 -7 0 0 0 -3
b:three	0 0 -16 0 10 4 0 0 2
b:through	0 1 -8 0 9 0 0 0 0
b:to <level>	0 7 -11 0 0 0 0 -1 5
b:to <name>	-6 11 22 0 -29 0 -2 0 -6
b:to a	1 0 -9 0 5 0 0 0 1
b:to about	-3 0 -2 0 9 0 0 -1 0
b:to buy	0 0 -9 0 -3 0 0 13 0
b:to invest	0 0 -2 0 0 24 0 -11 0
b:to order	0 0 -9 0 -1 0 0 11 0
b:to see	1 -5 0 0 -4 -2 0 -1 10
b:to take	0 0 -1 0 -4 0 0 9 0
b:to the	-15 -1 22 -6 0 0 -2 0 -4
b:together	-8 0 -5 0 15 0 1 0 0
b:total	-12 -1 -4 0 4 3 0 0 11
b:toyota	0 1 -5 0 -2 10 0 0 0
b:trade	-21 -19 -27 -3 -4 -11 -9 7 52
b:trade between	-4 0 -3 0 -1 0 0 0 13
b:trade deficit	15 0 0 0 0 0 -1 0 -6
b:trade in	-10 0 -8 0 -4 0 0 0 22
b:trade of	-9 0 0 0 0 0 0 0 13
b:trade with	-4 0 -11 0 0 0 0 0 18
b:traded	0 0 -3 0 -6 0 0 0 11
b:two	-12 -6 -6 0 -11 10 -7 -4 27
b:two country	0 0 0 0 -5 0 0 0 11
b:under	0 0 -10 0 -4 0 0 5 8
b:undertake	0 0 -10 0 -4 0 0 14 0
b:undertake to	0 0 -10 0 -4 0 0 14 0
b:until	15 0 -5 0 -4 0 -4 0 0
b:up	-22 7 0 -9 1 17 -14 -10 5
b:up to	-8 8 0 -3 -8 18 0 -12 0
b:us	0 2 -18 0 22 0 0 -4 0
b:value	0 -8 -12 -1 15 3 3 0 0
b:value of	0 -6 -11 0 16 7 -4 0 0
b:volume	-3 0 1 0 -10 0 0 -3 16
b:was	11 -11 -1 0 -13 4 3 -1 2
b:was worth	-4 0 5 2 -10 0 0 -1 7
b:we	-7 9 12 -2 -5 6 5 -7 -16
b:we buy	0 0 -19 0 3 11 0 0 0
b:we expect	0 -8 19 0 -8 -2 0 0 0
b:we have	0 0 11 0 -13 0 11 -5 -7
b:we pay	0 11 -4 0 0 -1 0 0 0
b:we sell	0 0 22 0 -18 0 0 0 0
b:week	-1 -2 -9 0 5 0 0 11 0
b:were	-16 0 0 0 19 -3 3 -5 -9
b:were worth	0 0 -7 0 15 0 -1 0 -1
b:what	0 5 8 0 -3 1 -4 -5 -3
b:which	-1 1 13 -2 -2 7 -4 -3 -14
b:which <name>	0 0 -7 0 10 2 0 -4 0
b:which the	0 9 0 0 -1 -2 0 0 0
b:while	-7 -1 -5 0 0 2 -2 -1 14
b:whole	-11 0 0 0 2 -3 -4 0 14
b:will	-6 3 0 6 4 2 -15 4 -13
b:will be	-3 -6 10 9 3 -6 -6 -10 0
b:will save	0 13 -8 0 0 0 0 0 0
b:with	11 -17 -20 0 -5 15 2 1 0
b:with <name>	24 -1 -11 0 -9 -5 0 -2 -2
b:with tariff	0 0 0 0 11 0 0 0 -10
b:with the	0 -3 -9 0 -3 0 -12 0 20
b:within	0 0 -1 0 18 0 0 -14 0
b:within the	0 0 0 0 9 0 0 -8 0
b:world	-12 0 -5 4 0 0 -6 0 20
b:worth	-24 -12 0 3 1 -2 -6 19 1
b:would	-14 0 -13 22 1 -8 10 0 -7
b:would be	0 -5 -1 0 0 -3 12 0 0
b:would bring	0 12 -2 0 -1 -1 0 0 0
b:would cost	0 -6 -10 21 -4 -7 5 -1 -2
b:would lose	0 0 10 0 0 -1 0 0 0
b:would take	0 0 -2 2 -8 0 0 10 0
b:year	0 6 7 0 -6 -17 0 -3 1
b:year ago	-1 0 13 0 -5 0 0 -3 0
b:year and	0 0 -10 0 7 0 0 3 0
b:year it	-7 4 3 0 -7 -1 8 9 -6
b:year the	18 -1 -1 0 -12 -1 0 0 0
b:—	0 0 -8 0 11 2 -2 -4 -1
c0=agree	-13 0 -3 -5 -5 7 1 14 1
c0=begin	-7 9 -2 -2 8 -12 3 3 -12
c0=buy	-8 -7 0 -5 9 8 -11 6 -12
c0=end	5 -7 21 0 -4 -6 0 -10 -9
c0=impose	-8 6 0 3 10 6 -6 -17 -7
c0=propose	0 -1 13 -3 6 0 -22 -3 -9
c0=say	-14 6 -11 4 -8 6 -2 22 -15
c0=sell	-7 4 15 0 -3 -2 -5 -6 0
c0=sign	-2 -4 6 -4 -9 6 0 4 0
c0=stay	14 -9 -9 -1 -5 1 2 4 -5
c0=target	-2 1 -15 -4 29 -10 0 -7 -4
c0=threaten	0 0 -9 0 0 0 0 10 0
c0=up	-5 -16 2 0 14 0 0 -14 5
c1=agree	-12 0 -13 -5 0 0 1 21 0
c1=bear	-7 12 -3 -7 -4 -10 7 -8 10
c1=begin	-7 9 -4 -3 4 -1 2 7 -13
c1=buy	-11 -8 -7 -5 10 4 -11 15 -13
c1=down	15 0 2 -5 -15 -6 -4 -3 7
c1=end	3 -10 22 -1 3 -7 0 -15 -9
c1=impose	-4 9 -4 6 7 4 -6 -16 -5
c1=propose	-1 0 8 -5 4 7 -14 -8 -8
c1=say	-14 3 -5 7 -10 5 -2 17 -13
c1=sell	-7 -4 27 0 -8 -2 -5 -12 0
c1=sign	-3 -1 -3 -1 0 3 -10 16 -7
c1=stay	9 -8 -2 -1 -1 -1 -1 1 -1
c1=target	-4 0 -3 -5 27 -11 0 -14 -4
c1=up	-3 0 -7 -3 12 4 0 -10 5
c2=agree	0 2 -11 0 7 0 0 0 0
c2=bear	0 9 -21 0 14 -2 0 2 0
c2=begin	-5 -11 0 0 20 -2 -6 -5 0
c2=buy	12 0 -16 0 -6 0 0 10 0
c2=down	-7 -9 -19 0 26 2 -3 2 -3
c2=impose	-18 0 7 0 -6 2 1 0 3
c2=propose	-1 -14 11 0 7 0 0 0 -6
c2=sell	12 0 6 0 -15 0 -1 0 0
c2=stay	2 -5 -14 -4 8 10 0 15 -29
c2=target	-1 -1 -4 0 9 2 0 0 -1
c2=up	-1 -3 20 0 -9 1 0 -7 0
clause about deficit 1	42 -12 -23 -12 -4 -22 10 -17 -15
clause about deficit 1 money	29 -10 -11 -5 -18 -21 16 -9 -5
clause about deficit 1 percent	25 0 -12 -4 7 0 -10 -2 -15
clause about duties 5	-15 35 -4 9 -21 -10 -13 -5 -6
clause about duties 5 money	-12 37 -1 5 -22 -10 -10 -4 -11
clause about exports 8	-8 -12 39 -19 -5 -21 -9 -3 -12
clause about exports 8 money	0 -7 12 -7 10 -14 0 -18 -1
clause about exports 8 percent	-7 0 45 -7 -22 0 -9 -6 -5
clause about growth 7	-12 -10 -16 47 -13 -6 -16 -4 -8
clause about growth 7 percent	-10 -5 -11 44 -12 -3 -15 -7 -15
clause about imports 9	11 -5 -18 -11 34 -4 -1 -10 -25
clause about imports 9 money	18 -2 -10 -1 19 0 -11 -8 -30
clause about imports 9 percent	-10 0 -32 -5 31 0 5 -7 5
clause about imports 9 tonnes	-1 0 14 0 -4 0 0 0 0
clause about investment 4	-15 -20 -2 -3 -21 39 -10 1 -15
clause about investment 4 money	-15 -20 -2 -3 -21 39 -10 1 -15
clause about purchases 6	-22 -7 0 -14 -15 2 3 33 -15
clause about purchases 6 money	-18 0 8 -3 -11 7 5 9 -4
clause about purchases 6 percent	0 0 -11 -2 -4 0 1 18 -2
clause about purchases 6 units	0 0 -10 0 -16 -1 0 29 0
clause about trade 10	16 -29 -7 -14 -8 -17 7 -22 32
clause about trade 10 money	8 -25 -10 0 2 -13 8 -18 18
clause about trade 10 percent	11 -2 10 -17 -21 -3 -2 -18 19
clause about trade 10 tonnes	0 0 -11 0 -3 0 0 5 9
clause about trade 3	-13 -6 -9 0 -5 -4 -6 -5 31
clause about trade 3 money	-9 -5 -2 0 -1 -2 -3 -2 21
clause about trade 3 percent	-2 0 -4 0 -3 0 0 0 15
clause achieved	0 13 8 -24 -5 -9 1 -6 1
clause achieved money	2 20 11 -9 -27 -2 15 -21 -11
clause achieved percent	0 -5 3 -11 4 -3 -21 -2 16
clause achieved tonnes	-2 -6 -7 0 12 0 0 7 -3
clause aim	-15 -4 -4 12 -7 5 -4 17 -8
clause aim money	-20 6 -1 0 -13 18 6 0 -4
clause aim percent	8 -13 -1 19 -9 -10 -6 1 -7
clause aim tonnes	-8 -13 4 -14 2 -16 -11 15 3
clause aim units	0 -5 -10 -2 16 -5 -1 6 -2
clause average	-1 0 -9 -5 -9 0 26 0 -3
clause average percent	-1 0 -9 -5 -9 0 26 0 -3
clause change	3 -17 0 -4 -1 -7 3 -6 16
clause change money	9 -4 -10 2 -25 3 14 7 1
clause change percent	-5 -14 8 -5 12 -15 -8 -11 14
clause each way	-2 -2 -8 0 2 -7 -5 -10 20
clause each way money	-2 -1 -7 0 3 -7 -5 -10 18
clause not trade	-8 -6 -19 -5 2 -11 8 -16 31
clause not trade money	-4 -5 -17 -2 0 -10 -1 -14 33
clause not trade percent	-1 0 1 0 -2 0 11 0 -1
clause period	-11 -13 13 9 10 -26 -1 -14 10
clause period money	-5 0 7 6 -7 -12 9 -12 7
clause period percent	1 -5 -12 9 20 -8 -7 -24 2
clause period tonnes	-20 -16 15 -15 3 -14 -2 2 3
clause period units	0 0 4 0 14 -1 0 -9 -2
clause to come	0 3 -18 11 -8 -11 1 8 10
clause to come money	-18 6 -10 9 -9 -8 11 2 6
clause to come percent	14 0 5 4 -15 0 -13 0 0
clause to come tonnes	0 0 -23 -1 12 -1 0 5 8
clause trade	-1 3 -2 0 3 -9 5 -3 -1
clause trade money	4 19 -7 -6 -3 4 -6 -6 -5
clause trade percent	0 -25 13 5 -21 -20 22 -12 6
clause trade tonnes	-15 -11 -8 -6 23 -9 -10 2 8
clause trade units	-3 -4 -1 -1 11 -6 -4 8 -4
clause worth	-28 -26 6 0 17 -1 -9 10 -3
clause worth money	-34 -25 6 -5 15 0 -6 9 0
clause worth percent	4 0 -4 2 11 0 -4 -3 -12
ct0=agree future	0 0 10 0 0 0 0 0 -5
ct0=agree modal	0 10 0 0 1 0 -5 -2 0
ct0=agree past	-9 -14 -3 0 -2 7 7 5 6
ct0=bear present	0 -9 -2 0 6 4 -4 0 6
ct0=begin modal	0 0 -11 0 0 0 -1 10 4
ct0=begin pluperfect	0 0 0 0 9 0 0 -6 0
ct0=begin present	-6 6 2 0 -5 1 10 0 -8
ct0=buy future	0 0 -3 0 -14 2 0 15 0
ct0=buy modal	0 0 -5 0 -2 0 0 12 0
ct0=buy present	-1 0 2 -1 18 10 -1 -20 0
ct0=down future	4 6 -11 0 0 0 0 0 1
ct0=down past	9 -5 -3 0 0 -2 -18 9 0
ct0=down present	0 7 -11 0 -11 8 8 0 -7
ct0=end modal	0 0 10 0 -2 -3 2 -2 -7
ct0=end perfect	0 -1 15 0 -4 0 0 0 -3
ct0=impose modal	-9 0 0 6 -1 -11 1 7 0
ct0=impose past	-4 9 -4 0 5 11 -15 -7 -6
ct0=impose pluperfect	3 0 -9 -1 10 2 -4 -5 0
ct0=impose present	8 -11 13 5 0 0 2 -18 -10
ct0=impose present-passive	0 5 -12 0 0 0 7 -5 3
ct0=propose past	4 5 2 0 -14 1 0 4 -6
ct0=propose pluperfect	0 0 -3 0 12 3 0 -4 -13
ct0=propose present	-7 -4 7 0 7 -9 -14 -2 6
ct0=say past	-4 0 -12 2 -10 11 2 9 -2
ct0=say perfect	0 0 -6 0 0 0 0 8 0
ct0=say present	-4 8 3 0 1 -8 -4 5 -6
ct0=sell past	-2 -1 14 0 -7 -1 -1 0 0
ct0=sell present	-5 7 -7 0 10 0 0 -1 0
ct0=sign present	0 0 6 0 -9 0 0 -2 7
ct0=stay future	-3 -4 5 10 3 0 -1 -9 -6
ct0=stay modal	-3 0 -11 -1 0 2 0 4 4
ct0=stay past	11 -23 0 0 -7 -2 10 -3 0
ct0=stay present	3 3 -8 -12 2 0 -5 11 -7
ct0=up future	-1 -2 0 0 14 -2 0 -4 0
ct0=up past	-3 -1 2 0 11 0 -8 -12 5
ct0=up present	0 -2 3 0 -13 5 7 0 0
ct1=agree future	0 0 10 0 0 0 0 0 -5
ct1=agree modal	0 10 0 0 1 0 -5 -2 0
ct1=agree participle-passive	0 0 -3 0 -3 -9 0 13 0
ct1=agree past	-9 -14 -10 0 0 7 7 6 4
ct1=begin modal	0 0 -11 0 0 0 -1 10 4
ct1=begin pluperfect	0 0 0 0 9 0 0 -6 0
ct1=begin present	-6 6 2 0 -5 1 10 0 -8
ct1=buy future	0 0 -3 0 -14 2 0 15 0
ct1=buy infinitive	0 0 -8 0 -2 0 0 15 0
ct1=buy modal	0 0 -5 0 -2 0 0 12 0
ct1=buy present	0 0 0 0 18 10 0 -20 0
ct1=down future	4 6 -11 0 0 0 0 0 1
ct1=down infinitive	13 -1 0 0 -3 0 -3 -1 0
ct1=down participle-passive	0 -10 20 0 -2 0 0 -9 -1
ct1=down past	9 -5 -3 0 0 -2 -18 9 0
ct1=down present	0 7 -16 0 -11 8 8 0 -6
ct1=end modal	0 0 10 0 -2 -3 2 -2 -7
ct1=end perfect	0 -1 15 0 -4 0 0 0 -3
ct1=impose infinitive	0 5 -11 0 0 -1 0 3 1
ct1=impose modal	-9 0 0 6 -1 -11 1 7 0
ct1=impose participle-passive	0 -5 14 0 -7 -9 -1 9 -1
ct1=impose past	-3 9 -12 0 9 12 -14 -6 -4
ct1=impose present	10 -8 8 7 0 2 3 -26 -10
ct1=impose present-passive	0 5 -11 0 0 0 7 -5 1
ct1=propose past	4 6 -5 0 -11 2 0 4 0
ct1=propose pluperfect	0 0 -2 0 9 4 0 -4 -13
ct1=propose present	-12 -5 11 -1 2 0 -7 -3 3
ct1=say past	-4 -2 -12 3 -8 11 3 8 -2
ct1=say perfect	0 0 -6 0 0 0 0 8 0
ct1=say present	-4 8 3 0 1 -8 -4 5 -6
ct1=sell past	-2 -1 14 0 -7 -1 -1 0 0
ct1=sell present	-5 0 -1 0 10 0 0 -1 0
ct1=sign participle-passive	0 0 -6 0 7 -2 0 11 -6
ct1=sign past	0 -4 -13 0 7 8 0 6 0
ct1=stay future	-3 -3 2 10 5 0 -1 -8 -6
ct1=stay past	9 -22 0 0 -6 -2 10 -4 1
ct1=stay present	4 3 -4 -12 1 0 -12 11 -6
ct1=target infinitive	0 -2 10 0 1 0 0 -5 0
ct1=up future	-1 -2 0 0 14 -2 0 -4 0
ct1=up infinitive	0 12 -11 0 -1 0 0 4 0
ct1=up past	-3 -1 2 0 11 0 -8 -12 5
ct1=up present	0 -2 3 0 -13 5 7 0 0
ct2=agree past	0 0 -10 0 11 1 0 0 0
ct2=begin past	-3 -5 0 0 12 -6 -1 0 0
ct2=buy infinitive	0 0 0 0 5 4 0 -9 0
ct2=down past	-1 0 -22 0 18 8 0 3 -5
ct2=impose participle-passive	-1 -3 10 0 -5 2 0 0 0
ct2=impose past	0 0 8 0 -3 0 0 0 0
ct2=impose perfect	0 -4 0 0 9 -5 0 0 0
ct2=impose pluperfect-passive	0 9 0 0 -2 0 0 0 0
ct2=impose present	-3 -3 0 0 -9 0 9 0 9
ct2=propose present-passive	0 0 16 0 -2 -1 0 -5 -4
ct2=sell past	15 0 0 0 -13 0 0 0 0
ct2=sell present	0 0 9 0 0 0 0 0 0
ct2=stay modal	0 0 0 0 10 -4 0 0 -2
ct2=stay past	0 -14 0 0 -2 10 6 5 -6
ct2=stay present	5 4 -18 -3 7 5 -8 8 -18
ct2=suspend present	0 0 0 0 10 -1 0 0 -1
ct2=up past	0 0 22 0 -15 -2 0 -6 2
early	10 11 -9 -34 5 7 -29 25 -28
f:"	7 -12 1 -4 -5 -8 5 3 7
f:'	-1 0 9 0 -12 0 -4 0 8
f:'s	2 -27 -5 0 -6 4 18 3 0
f:,	3 -7 -3 3 15 -14 2 -10 0
f:-	3 -11 10 0 -6 4 -6 0 0
f:.	3 0 16 -3 -18 -4 -3 1 0
f::	7 0 0 0 -13 -3 0 -1 11
f:;	10 0 -16 -4 -11 14 -9 0 4
f:<agent>	0 0 -29 -2 13 2 2 1 5
f:<day-ahead>	-6 -10 -38 -6 27 -4 8 6 11
f:<day-gone>	4 0 -11 -6 17 -1 4 1 -21
f:<day-today>	0 0 0 0 19 0 -3 -12 -10
f:<duty>	-15 2 4 -7 -28 -1 18 10 18
f:<gate>	0 -13 0 -3 -20 -15 10 5 22
f:<goods-amount>	3 -2 3 -1 -3 0 -12 7 2
f:<goods>	10 9 -13 -18 10 0 -15 6 -13
f:<level-noun>	-21 -8 -35 7 26 -13 -2 25 0
f:<level>	10 -1 1 0 10 -10 -11 -4 -6
f:<money>	12 -5 -6 8 13 0 -17 -16 -6
f:<month-ahead>	0 2 0 0 -19 0 4 -3 10
f:<month-gone>	14 0 11 -9 -6 -13 -12 0 0
f:<name>	12 -15 -8 -12 7 7 -15 0 7
f:<not>	-6 0 -7 -8 -25 8 10 5 17
f:<number>	-4 0 12 -4 6 -20 -20 -17 19
f:<office>	0 8 1 -2 -2 -2 3 -6 0
f:<organisation>	-28 28 -13 -21 5 -7 27 -15 0
f:<person>	1 -15 -11 2 -7 18 19 -4 -1
f:<quality>	-9 -1 -10 -13 11 -3 4 20 -24
f:<seat>	8 -7 14 -1 -23 24 -8 -9 2
f:<sender>	8 4 13 -11 -4 5 -18 -7 -9
f:<span>	-12 -6 -29 -6 22 15 -18 4 11
f:<taker>	-5 1 -21 0 21 0 -1 8 -3
f:<v-agree>	4 -7 -10 -3 11 7 -6 1 -2
f:<v-bear>	-2 1 7 -18 -11 21 0 10 -28
f:<v-begin>	-17 13 6 6 6 3 -13 -19 -1
f:<v-buy>	16 -16 -2 -1 -8 -1 -17 15 -2
f:<v-down>	-8 -13 12 4 -4 0 -1 -5 9
f:<v-end>	3 16 -13 4 9 -8 0 -13 -4
f:<v-impose>	-13 14 10 -17 -2 0 -9 5 -4
f:<v-propose>	-13 3 26 0 -22 11 4 -10 -9
f:<v-renew>	0 0 -6 0 9 4 0 0 -5
f:<v-return>	-4 0 -4 0 -1 0 -5 4 12
f:<v-say>	3 0 6 -8 -9 1 -3 13 -16
f:<v-sell>	13 0 -8 0 12 -3 -9 -16 0
f:<v-sign>	-7 -11 -25 -1 15 11 5 5 0
f:<v-stay>	3 11 -8 -8 3 -3 11 -9 -6
f:<v-suspend>	6 5 -10 0 4 0 2 -14 0
f:<v-target>	3 10 -12 -3 0 -10 5 0 5
f:<v-threaten>	-6 -1 12 0 0 -2 -3 -14 11
f:<v-up>	2 7 -22 5 1 -2 10 -4 5
f:a	18 -15 11 0 -4 -1 -13 -4 -5
f:about	1 3 -8 0 12 0 0 0 -5
f:above	0 2 13 0 -15 0 2 -1 0
f:act	0 -10 0 0 0 0 11 0 0
f:add	-5 -9 5 0 3 -3 3 6 -3
f:after	9 -15 2 0 0 2 -11 -1 5
f:again	0 -12 -1 0 -1 0 18 0 -2
f:against	0 0 -4 0 5 0 -6 0 10
f:ago	0 7 9 0 -19 -2 2 -1 2
f:all	13 0 11 0 -9 -2 0 -25 2
f:almost	0 0 -4 0 11 0 0 -5 0
f:alone	12 0 -2 0 -5 0 0 -1 0
f:already	0 5 -13 0 18 -3 -2 -1 -3
f:an	3 0 11 -1 -16 -7 7 -5 4
f:and	-6 -1 3 -8 2 9 -1 13 -25
f:another	-1 0 0 0 1 -1 6 3 -12
f:answer	-5 0 -5 0 17 -1 -1 0 0
f:any	-1 -2 0 0 0 9 0 -2 -1
f:are	-4 -11 0 0 -9 10 12 9 -11
f:arrangement	-1 0 19 0 -18 0 0 0 1
f:as	-4 0 0 -2 13 1 7 -12 -14
f:ask	-6 -4 23 -3 -10 0 3 -1 -7
f:at	9 3 -8 -7 13 -7 0 -7 -3
f:average	-5 10 -20 0 -16 0 28 -4 -5
f:bank	0 0 -13 0 0 0 0 14 0
f:be	-24 0 0 -10 -12 3 5 -14 34
f:bean	0 0 0 0 -23 0 0 23 0
f:because	0 1 0 0 -9 7 0 0 0
f:become	0 0 13 0 -4 0 -1 -3 0
f:beef	-1 3 -14 0 6 11 0 -1 0
f:been	-5 11 3 0 11 -1 -3 -10 -8
f:before	9 5 0 6 -16 -17 0 3 1
f:better	0 0 -1 0 0 0 0 8 -1
f:billion	-7 7 -25 0 1 -1 -1 0 23
f:boeing	0 0 -4 0 -6 -2 0 11 0
f:both	-2 2 -26 0 6 -1 8 0 8
f:busan	0 0 5 0 -11 0 0 6 0
f:business	0 0 -13 0 13 0 0 0 0
f:but	0 4 0 3 0 -9 0 0 -1
f:butter	0 0 -15 2 13 0 0 0 0
f:buy	8 -13 -1 0 -2 -5 -4 10 -1
f:buyer	-2 0 0 0 -3 0 0 10 0
f:by	-10 -6 -16 1 -9 0 21 5 12
f:call	-5 -10 9 1 -4 0 9 -1 -6
f:car	-7 5 -9 0 11 11 0 -4 -14
f:cash	-6 -12 -2 0 -7 27 0 0 0
f:ceiling	-4 0 0 0 -7 -2 0 1 10
f:central	0 0 -13 0 0 0 0 14 0
f:close	0 0 7 0 -12 0 0 0 4
f:cocoa	0 0 0 0 -18 0 0 18 0
f:come	-12 7 -8 4 0 3 0 -5 7
f:confirm	2 -3 0 0 -1 -1 0 11 -1
f:count	0 0 -18 0 1 0 10 10 0
f:day	13 4 -16 0 -7 1 -5 0 -1
f:deficit	26 -12 -6 0 8 -9 0 -16 -6
f:did	0 2 25 -2 -25 -4 -10 -1 7
f:do	1 0 -14 0 14 0 4 -8 -6
f:doe	0 -6 -4 0 -11 -3 0 0 22
f:down	3 2 -24 -1 0 0 0 -8 26
f:duty	-17 -3 22 -4 -20 0 -6 10 12
f:each	0 -7 -18 0 -14 -6 -3 24 13
f:earn	-1 -2 19 0 -9 0 0 0 -3
f:effect	-2 -1 12 0 0 0 -4 0 0
f:either	0 2 -4 0 -4 0 0 0 10
f:estimate	3 0 6 0 -10 0 0 0 0
f:ever	0 0 -11 0 0 0 0 0 13
f:every	0 9 -4 0 0 0 -1 2 0
f:exempt	0 0 -13 0 0 0 7 -4 9
f:expect	3 11 -13 5 11 -5 -6 -10 -2
f:export	3 -2 27 5 -12 -4 -5 -26 1
f:fact	0 0 -6 0 0 0 0 8 0
f:fall	0 -1 9 0 -5 -8 3 0 0
f:far	0 0 -11 0 9 0 0 2 0
f:fee	0 -1 0 0 -6 0 11 0 -2
f:figure	1 -11 -16 11 11 0 -3 0 -1
f:first	0 -4 0 0 8 0 7 2 -13
f:fiscal	0 10 -3 0 0 -1 0 0 0
f:follow	-2 -2 -5 0 14 -8 0 6 0
f:for	3 4 10 0 -14 0 -2 -17 9
f:free	-2 -1 14 -1 -4 1 0 -3 -1
f:from	9 0 -11 -7 15 -3 13 -14 -16
f:fruit	0 9 15 -6 -1 0 0 -12 0
f:gained	0 0 -9 0 14 0 0 0 -1
f:gem	0 0 11 0 -8 0 0 0 0
f:go	-7 0 -21 -1 23 13 0 -11 0
f:gold	14 -2 6 0 -18 6 0 0 -7
f:good	10 -7 -16 1 15 -22 -3 0 13
f:grow	1 5 0 7 -20 0 0 0 0
f:growth	0 0 18 0 -21 0 0 0 5
f:had	2 3 23 -4 -19 11 -19 -1 -15
f:hardly	0 0 -5 0 13 0 0 -9 3
f:has	10 -12 2 -9 0 -6 2 16 -22
f:have	-7 10 5 0 0 -12 3 -13 8
f:he	7 -16 17 -6 1 0 -3 0 -19
f:his	-2 0 -15 0 6 -8 19 0 -4
f:hit	0 3 10 0 -8 0 0 0 0
f:home	0 0 9 0 -8 6 0 -5 0
f:hope	-3 0 38 0 -34 0 -1 -12 4
f:house	0 0 13 0 -2 0 0 -3 -2
f:how	16 5 -12 0 -8 -5 0 4 -5
f:i	-6 0 -8 0 11 0 0 0 2
f:if	0 -5 6 0 -5 -1 -4 -14 17
f:import	9 0 -7 0 -1 0 -2 5 -4
f:importer	0 2 -13 0 12 0 0 0 0
f:impose	10 0 -6 0 0 0 0 0 0
f:in	18 14 -13 -12 -5 0 -13 4 7
f:investment	0 0 0 0 -4 0 0 9 0
f:is	18 -15 -6 1 14 0 -6 -20 3
f:it	19 1 -2 4 -10 -15 -1 -3 1
f:its	7 0 -10 -9 -10 1 3 5 9
f:keep	-1 0 8 0 4 6 -9 -8 -1
f:know	0 0 9 0 0 0 0 0 -10
f:last	14 -8 2 4 11 -11 0 -18 -9
f:law	0 10 -8 0 -2 -4 7 0 0
f:less	-5 -5 9 0 -3 7 -2 0 0
f:license	10 0 -6 0 -1 0 0 0 0
f:like	0 0 14 0 -10 0 0 0 -1
f:line	0 -7 -1 0 -7 -1 15 0 0
f:list	-3 -5 0 0 10 0 -6 0 0
f:long	-3 15 2 0 -6 -4 -2 0 0
f:lower	1 -5 -1 1 -11 0 -1 4 8
f:main	0 0 -2 1 10 0 0 -9 0
f:make	6 0 3 0 10 -7 0 -10 -5
f:medicine	13 0 -7 0 -20 10 7 1 -8
f:meet	9 -2 -8 0 -12 8 0 6 -3
f:mess	0 9 0 0 0 -2 0 0 0
f:million	-8 -1 13 0 2 -9 -7 6 -16
f:money	0 0 0 0 -1 10 0 -1 0
f:month	0 9 0 0 0 -3 -5 1 -4
f:more	7 -2 -23 0 16 4 -4 0 -5
f:most	-2 0 21 0 -28 6 0 10 0
f:mr	-3 -6 -3 0 -6 1 -3 0 18
f:much	24 -9 2 0 -18 -9 -6 0 0
f:my	0 0 9 0 0 0 0 -8 0
f:negotiation	0 0 -16 0 18 0 0 0 2
f:new	0 0 11 0 -12 0 -2 5 -3
f:no	-9 -13 0 0 -8 13 4 0 7
f:nobody	0 0 0 0 -1 -2 -2 0 10
f:not	2 1 -1 -8 -16 5 13 -3 5
f:now	-1 0 -13 0 4 4 0 0 3
f:number	0 0 -13 0 -11 -2 8 15 0
f:of	2 3 2 5 11 0 -23 -7 -16
f:oil	-3 0 9 0 0 -1 0 0 0
f:old	0 0 11 0 -7 0 0 -4 0
f:on	-13 -18 -7 -5 20 0 8 -3 0
f:open	0 0 -12 0 9 0 0 0 2
f:or	5 0 -10 7 0 -7 0 0 1
f:orange	0 0 11 0 -4 0 -2 0 0
f:our	-3 -5 -5 0 0 0 7 8 0
f:out	0 0 -13 0 0 1 10 0 0
f:output	0 0 -15 0 15 0 0 0 0
f:outside	0 0 -9 0 8 0 8 -7 0
f:over	-2 1 25 0 -11 -1 0 -11 -1
f:own	10 1 -22 0 19 0 5 -3 -9
f:pact	0 0 9 0 0 0 -5 0 0
f:pay	-7 6 3 -9 -14 19 0 7 -15
f:per	0 9 -1 0 0 0 -2 0 0
f:peso	0 0 -7 0 11 0 0 0 -2
f:place	-1 3 3 0 -12 0 0 7 0
f:point	0 0 -17 0 1 3 0 13 0
f:prepare	0 2 -10 0 0 0 10 0 0
f:project	-1 -5 -1 0 -4 18 0 0 0
f:promise	0 0 -8 0 0 0 0 17 0
f:publish	0 0 -9 0 0 0 9 0 0
f:put	1 17 -1 0 0 -6 0 0 -9
f:quarrel	0 -3 1 0 -7 0 0 0 10
f:quota	0 4 -5 0 13 0 0 -9 0
f:raise	4 1 -19 0 1 -1 0 9 0
f:rate	-4 0 -11 0 11 0 -3 4 -2
f:reckon	0 6 4 4 -11 -3 0 0 -1
f:record	10 0 8 0 -15 0 0 0 -2
f:refund	0 10 -2 7 -2 -7 0 0 -1
f:remain	-1 0 -3 0 13 0 0 0 -4
f:remove	0 -2 0 0 -2 10 0 0 -2
f:reporter	-3 0 0 0 10 -5 0 0 0
f:rest	0 0 0 0 -9 0 0 12 -1
f:return	0 0 -2 0 -2 0 -3 0 11
f:rice	0 -2 -27 0 23 10 0 -5 0
f:right	0 0 -10 0 10 0 0 0 0
f:sale	0 0 -6 0 16 0 0 -10 1
f:same	-3 -3 -8 0 6 15 0 -4 -1
f:say	-4 4 0 -8 -4 11 8 -5 -13
f:season	2 0 9 0 -3 0 0 -12 2
f:see	0 8 0 0 6 -1 -1 -2 -8
f:sell	14 11 -29 -3 33 -11 -3 -18 -10
f:settle	0 -7 11 0 0 0 -2 0 0
f:shanghai	0 -8 0 0 0 0 9 0 0
f:share	0 0 2 0 0 10 0 -15 0
f:sheet	0 0 -6 0 0 0 0 8 0
f:shipment	4 0 7 0 -9 0 0 0 0
f:should	0 0 0 0 0 0 0 -2 9
f:side	0 -20 -22 -2 -19 0 18 3 23
f:sign	-1 -7 -1 0 4 11 0 0 0
f:since	-14 11 -7 -3 3 -6 -1 7 5
f:so	10 -9 -5 8 -3 0 -3 0 -1
f:some	-2 0 -24 0 10 -6 7 0 11
f:soybean	9 -8 -7 0 0 -11 -8 23 -7
f:stay	11 1 -10 0 2 2 -2 -4 -1
f:still	-1 6 -7 0 0 9 0 -1 -2
f:sum	0 9 0 0 -3 0 0 -3 0
f:supply	0 0 -5 0 -10 4 0 13 0
f:surcharge	0 0 -2 0 -9 0 6 3 5
f:take	-4 15 24 0 -12 -6 -7 -6 -11
f:talk	-3 -1 6 0 12 0 -2 -1 -5
f:tariff	0 0 -14 0 -13 0 24 -1 7
f:tell	-4 -1 -1 0 10 -2 -7 7 0
f:term	0 0 -3 0 -1 0 10 0 0
f:than	7 -6 -16 0 2 13 -9 9 -8
f:thank	0 0 9 0 -4 0 0 0 0
f:that	3 10 15 -10 7 -2 -14 -29 -2
f:the	-11 2 -1 -7 -5 7 0 -9 21
f:them	-5 0 -33 0 31 -6 5 2 0
f:themselve	10 0 -3 0 -5 0 0 0 0
f:there	2 -18 8 7 0 0 3 -4 -8
f:they	-3 -21 0 -4 17 -11 4 6 -5
f:thi	0 -15 17 -1 -3 0 1 8 -19
f:third	2 0 -10 0 3 1 0 0 2
f:though	5 0 -17 0 7 0 0 0 4
f:three	0 -1 8 0 -16 0 0 0 10
f:time	-2 2 -14 0 16 0 5 -5 -3
f:to	-6 -12 -6 0 5 16 -6 4 0
f:trade	-16 10 -17 14 -5 -8 5 -2 11
f:treaty	0 0 -7 0 0 0 0 -2 10
f:twice	-1 10 3 0 -7 -2 0 0 0
f:two	5 0 -1 6 -14 4 -1 -2 2
f:until	0 -9 0 0 13 5 -8 0 -2
f:up	-1 -5 -13 0 38 -8 -5 -18 3
f:use	-2 3 0 0 -4 -2 0 0 10
f:very	0 0 -4 0 13 0 0 0 0
f:wait	0 0 -10 0 -6 0 6 1 7
f:want	-14 -7 0 0 3 10 0 -7 12
f:warn	-5 0 12 0 -1 -3 -2 -10 12
f:was	9 -1 5 4 -23 -12 6 0 12
f:we	-12 10 13 -2 -10 -6 -11 -5 9
f:well	0 0 0 0 11 0 0 -5 0
f:were	0 11 4 -2 -5 7 -6 -5 -6
f:what	-22 8 6 11 -3 -1 -12 3 -6
f:wheat	0 0 -3 0 -7 -3 0 15 0
f:when	-3 0 0 0 -2 -1 0 0 9
f:which	7 0 -10 -3 14 0 12 -23 -1
f:who	0 4 -17 1 2 0 0 11 -1
f:whose	7 0 14 0 -10 0 0 -8 -4
f:will	0 2 -19 5 -9 1 3 7 6
f:with	15 -12 9 -10 -2 0 -9 -16 11
f:within	-4 10 -6 0 0 0 0 -1 0
f:word	-2 0 -12 0 -6 0 0 5 11
f:work	0 -5 -10 0 3 0 0 -10 18
f:worth	-10 -1 3 0 -5 -2 -4 -3 18
f:would	-11 -15 7 1 8 -9 15 -23 9
f:write	0 1 -13 0 -2 0 0 0 14
f:year	22 0 23 2 -21 -27 0 0 -18
first about deficit 1	42 -12 -23 -12 -4 -22 10 -17 -15
first about deficit 1 money	29 -10 -11 -5 -18 -21 16 -9 -5
first about deficit 1 percent	25 0 -12 -4 7 0 -10 -2 -15
first about duties 5	-13 33 -4 9 -21 -10 -12 -5 -6
first about duties 5 money	-9 35 -1 5 -22 -10 -9 -4 -11
first about exports 8	1 -9 27 -19 0 -18 -27 4 -15
first about exports 8 money	10 -3 3 -6 14 -11 -13 -17 -4
first about exports 8 percent	-7 0 44 -8 -20 0 -8 -5 -4
first about exports 8 tonnes	-3 -1 0 0 -6 -1 0 18 -5
first about growth 7	-12 -7 -12 44 -11 -5 -14 -9 -7
first about growth 7 percent	-10 -3 -10 41 -11 -3 -12 -6 -14
first about imports 9	-36 -2 -2 -10 25 -12 0 10 -19
first about imports 9 money	-21 0 13 0 14 -8 -5 -1 -15
first about imports 9 percent	-14 0 -21 -5 27 0 6 -2 0
first about imports 9 tonnes	0 0 1 0 -10 0 0 15 0
first about investment 4	-15 -20 -2 -3 -21 39 -10 1 -15
first about investment 4 money	-15 -20 -2 -3 -21 39 -10 1 -15
first about purchases 6	-28 -5 2 -12 -12 -10 4 34 -12
first about purchases 6 money	-20 0 11 -2 -7 -2 6 9 -1
first about purchases 6 percent	0 0 -8 -2 -3 0 1 18 -2
first about purchases 6 units	0 0 -10 0 -15 -1 0 29 0
first about trade 10	-3 -12 -3 -10 4 -5 7 -29 20
first about trade 10 money	-4 -10 -14 0 19 -3 3 -22 8
first about trade 10 percent	0 0 14 -13 -28 0 2 -5 17
first about trade 10 tonnes	0 0 -10 0 0 0 0 0 9
first about trade 3	-12 -6 -8 0 -5 -4 -6 -5 29
first about trade 3 money	-8 -5 -2 0 0 -2 -3 -2 18
first about trade 3 percent	-2 0 -4 0 -3 0 0 0 15
first none	-16 10 8 -46 20 -1 -2 -7 -8
first none money	-3 29 -1 -23 -5 19 -24 -34 3
first none percent	5 -25 2 -9 0 -28 31 -23 0
first none tonnes	-32 -37 11 -26 23 -34 -20 14 -14
first none units	-6 -10 -6 -4 21 -12 -9 15 -14
first-of-paragraph	4 -1 4 -6 14 -4 -3 -7 -16
goods money	-46 -13 34 -17 5 -15 -12 11 -20
goods percent	-12 -1 19 0 -10 -4 -2 11 -6
goods tonnes	-5 -4 4 -3 6 -6 -5 -1 9
goods units	-3 -7 4 -3 18 -7 -5 0 -8
has-future	-7 -8 3 6 4 4 -17 0 -1
has-gerund	0 -4 3 0 -9 5 6 -4 0
has-infinitive	4 -5 -8 -4 8 -6 1 5 1
has-modal	-16 3 3 -1 9 -21 12 0 -4
has-participle	-9 4 27 -4 2 -8 -20 -7 -8
has-past	-3 -12 4 -11 5 0 -1 5 -4
has-perfect	2 3 -11 -11 5 -4 -3 8 -1
has-pluperfect	0 11 -1 -7 3 1 0 3 -18
has-present	-10 6 2 -2 0 3 6 -6 -8
headline	-9 1 -10 -7 -7 11 6 16 -7
kind money	3 25 -4 -30 1 22 -10 -40 1
kind percent	5 -41 7 16 -12 -42 20 -24 6
kind tonnes	-47 -47 10 -33 16 -45 -28 33 -17
kind units	-10 -13 -12 -7 9 -17 -12 36 -17
l1="	9 -3 3 0 -14 0 -2 0 1
l1='s	8 -2 7 0 -9 0 -2 0 -2
l1=,	-1 -8 -8 -7 3 2 6 16 -8
l1=:	1 0 2 0 -8 0 -18 -2 12
l1=<begin>	15 -1 2 -2 -12 -15 6 11 -12
l1=<goods>	0 0 10 0 3 0 0 -12 0
l1=<level-noun>	0 -1 -12 0 -25 0 4 23 6
l1=<name>	0 0 16 0 -9 2 -5 -1 -4
l1=<v-agree>	0 8 10 -2 0 -6 -6 -8 0
l1=<v-bear>	-8 -7 0 -2 11 1 2 -19 7
l1=<v-buy>	-11 -2 2 -1 0 -18 -5 19 -3
l1=<v-end>	5 -6 12 0 0 -1 -1 -2 -4
l1=<v-impose>	15 -7 -3 0 -12 23 -7 2 -2
l1=<v-propose>	-3 11 -10 -3 3 16 -4 -8 0
l1=<v-say>	-2 0 4 9 -14 -3 -1 10 -7
l1=<v-sell>	-4 0 36 0 -16 0 0 -16 0
l1=<v-stay>	9 -1 -11 0 4 -1 0 4 -2
l1=<v-target>	0 -2 5 -4 -3 0 4 -11 5
l1=about	-2 18 0 2 -3 -32 3 1 -1
l1=add	0 0 0 11 -1 0 0 0 -1
l1=after	0 0 8 0 -1 0 0 -2 0
l1=and	-14 -1 -5 -8 4 -3 -9 21 0
l1=another	-5 -17 -3 0 37 0 -5 -12 -12
l1=around	0 10 -3 0 -2 -9 8 0 0
l1=at	3 6 2 11 -26 -11 15 -26 0
l1=be	-4 -5 -5 7 15 -5 2 -7 -4
l1=been	9 0 -2 0 -1 0 0 0 -4
l1=buy	-9 -1 9 0 -7 -16 -4 18 -3
l1=by	10 -16 8 6 0 -11 -16 -14 4
l1=charge	1 0 -1 -3 -10 0 5 0 7
l1=country	0 -3 2 10 -4 -3 0 0 0
l1=down	-6 0 -18 0 13 0 -7 0 16
l1=expect	0 14 -4 0 9 -8 0 -6 -9
l1=fetch	0 -1 10 0 -3 0 0 0 -1
l1=for	-14 -29 17 -6 12 -6 -19 0 0
l1=from	5 -3 -2 1 -19 -4 17 -5 2
l1=import	0 0 -8 0 21 0 0 -12 0
l1=in	-5 4 12 0 2 2 -2 -15 -7
l1=invest	0 -1 -3 0 -1 40 0 -33 0
l1=is	0 -10 0 -2 -2 -3 0 3 11
l1=it	-1 16 10 0 -17 0 0 0 -8
l1=least	13 -2 -6 -4 -17 0 -8 17 0
l1=lose	0 -5 17 0 -3 0 0 0 0
l1=nearly	0 -4 0 10 -5 0 0 3 0
l1=of	5 16 -16 -2 1 0 0 -11 4
l1=on	-12 -17 6 -2 33 -12 -20 -4 -3
l1=over	0 -2 0 0 -11 17 0 0 0
l1=pay	-4 0 11 0 -9 4 0 -2 -4
l1=pledge	0 -4 0 0 0 11 0 0 0
l1=promise	0 -7 0 0 -4 17 0 0 -1
l1=reach	0 8 12 -2 -2 -6 -6 -5 0
l1=remain	0 -1 0 0 10 0 0 0 0
l1=rise	0 0 -8 0 12 0 0 0 0
l1=save	0 11 -2 0 -5 0 0 0 0
l1=sell	-3 0 22 0 -15 0 0 0 0
l1=send	0 0 -6 0 9 0 0 0 0
l1=ship	0 0 22 0 -10 0 0 -9 0
l1=some	-13 10 3 -3 -7 -24 18 1 -2
l1=than	-16 15 0 -2 -3 0 2 3 -10
l1=that	-4 -11 5 0 6 8 7 -14 -8
l1=the	10 -10 -14 -4 -6 30 -15 -1 -1
l1=them	0 -3 13 0 -4 -1 0 0 0
l1=to	14 4 0 -4 -6 0 0 -6 -4
l1=up	-4 3 -13 0 20 0 -6 0 -1
l1=us	0 2 -28 0 29 0 0 0 0
l1=want	0 0 0 0 7 0 0 -10 4
l1=was	14 -13 -2 -2 -3 -13 6 0 0
l1=were	-4 0 15 0 -1 0 0 0 -2
l1=with	-17 0 0 0 -1 12 -5 3 0
l1=worth	-19 -6 0 0 1 -9 0 27 -3
l1=year	0 0 -12 0 5 0 0 0 9
l2='s	0 0 -1 0 9 2 -2 0 -3
l2=,	8 -9 -9 -11 11 0 -8 -1 8
l2=;	0 0 10 0 -7 0 0 -4 0
l2=<agent>	0 -3 -5 0 0 0 9 0 2
l2=<begin>	12 19 1 -8 -14 -26 12 8 -17
l2=<duty>	1 16 -4 -5 5 -1 0 -11 -9
l2=<gate>	0 9 4 0 -5 -2 0 0 -3
l2=<goods-amount>	-10 0 -2 0 5 0 0 13 0
l2=<goods>	-12 -29 -6 -4 29 -31 -1 11 0
l2=<level-noun>	9 6 4 -6 -34 -6 6 -4 13
l2=<level>	-6 1 -16 -1 20 -3 0 -10 1
l2=<money>	0 12 2 0 0 0 -1 0 -6
l2=<month-gone>	0 -3 16 0 -15 3 0 0 -1
l2=<name>	21 -20 14 -10 4 7 -9 -44 7
l2=<number>	-5 -10 11 0 0 -5 0 -20 14
l2=<organisation>	-3 3 -3 0 0 0 14 -2 -5
l2=<person>	-5 10 0 0 -8 -12 6 0 1
l2=<quality>	0 1 -15 0 13 0 0 0 0
l2=<sender>	-3 -6 -12 6 0 8 0 6 4
l2=<v-agree>	0 0 -6 0 -1 3 0 9 -3
l2=<v-begin>	2 2 -1 -2 -6 -2 -1 9 0
l2=<v-buy>	4 -6 -8 0 -1 7 4 2 -1
l2=<v-down>	6 2 18 -8 -16 -4 -19 -5 9
l2=<v-impose>	4 19 15 0 -26 0 -24 -18 14
l2=<v-propose>	-2 -18 19 -6 -5 4 -1 -7 4
l2=<v-say>	-5 5 17 0 -19 7 -5 -8 -3
l2=<v-sign>	0 6 19 0 -11 0 0 -14 -2
l2=<v-stay>	4 -9 2 -1 -23 0 -6 0 21
l2=<v-target>	0 11 0 0 -8 -1 -4 0 0
l2=<v-up>	-2 -10 0 -6 6 0 0 2 1
l2=a	-13 -1 11 0 -3 -1 8 -6 6
l2=aim	-3 -7 15 -1 0 -3 0 -5 6
l2=are	0 0 -7 0 18 0 2 0 -14
l2=at	10 -12 -16 0 -11 -2 8 16 -2
l2=banana	0 0 -15 0 2 0 0 0 13
l2=be	0 0 0 0 -10 0 -2 4 7
l2=bean	0 0 11 0 -8 0 0 -4 0
l2=beef	0 0 7 0 -10 0 0 7 0
l2=bring	-3 7 20 0 -13 -1 0 -7 -4
l2=buy	0 0 -8 0 -4 11 0 6 0
l2=coal	0 0 -11 0 13 0 0 0 0
l2=commit	0 0 -5 0 0 0 0 9 0
l2=company	0 -3 0 0 0 10 -1 0 0
l2=cost	0 10 1 -2 -6 0 -2 -1 0
l2=countermeasure	0 0 0 0 -22 0 10 0 15
l2=country	-4 0 0 0 -6 0 1 0 10
l2=cut	8 0 -3 0 -11 -3 0 0 12
l2=deficit	17 -1 -5 -1 -5 -2 2 -1 -4
l2=down	8 0 0 0 -15 0 5 0 0
l2=duty	7 16 -7 0 6 -3 -10 -6 -14
l2=energy	0 0 -1 0 -8 -34 0 42 -1
l2=fall	-17 0 5 -2 4 0 0 0 7
l2=flower	0 0 -17 0 17 0 0 0 0
l2=for	-4 -9 -7 0 8 -6 7 0 7
l2=goal	0 0 0 0 -3 0 0 -2 11
l2=good	0 -5 0 -2 6 -8 6 -10 4
l2=grow	-2 0 -1 -2 2 0 -1 0 9
l2=had	7 9 -1 0 0 -2 -3 -1 -5
l2=have	0 -9 0 0 -1 5 7 0 0
l2=hazelnut	0 0 12 0 -10 0 0 0 0
l2=hope	0 -1 15 0 -3 -1 0 -7 1
l2=import	6 0 -17 0 10 0 5 -4 0
l2=is	6 11 3 0 -20 2 0 3 -9
l2=it	-13 -9 3 -6 -3 10 15 -7 6
l2=last	0 0 -18 0 7 0 0 0 12
l2=list	0 -2 -2 0 24 -8 -1 -8 0
l2=loss	0 -4 10 1 -6 -3 2 0 0
l2=more	-12 15 -1 -1 0 2 -7 2 -7
l2=narrow	9 0 0 0 0 0 0 0 -4
l2=number	9 0 0 0 -14 0 0 0 7
l2=on	4 -16 -5 0 26 -6 -5 -6 -1
l2=order	0 -2 18 0 -4 0 0 -9 0
l2=output	0 0 -3 10 0 0 0 0 -3
l2=pay	0 -1 0 0 0 0 9 0 0
l2=purchase	0 0 -2 0 -3 0 0 11 0
l2=put	0 16 -11 0 0 1 -7 0 1
l2=quota	0 0 -21 0 42 0 0 -25 0
l2=rise	0 0 9 0 0 0 0 -3 -9
l2=sale	0 -1 -12 0 8 0 0 10 0
l2=save	0 12 -3 0 -6 0 0 0 0
l2=say	-1 -4 6 0 -8 10 0 0 -2
l2=season	0 -1 -7 0 0 0 11 0 0
l2=sell	-1 0 -10 0 9 0 0 6 0
l2=send	0 0 11 0 -7 0 0 0 0
l2=should	0 -8 13 0 -2 0 0 0 0
l2=shrink	13 0 -2 0 2 0 0 0 -6
l2=soybean	0 0 -4 0 -13 0 0 18 0
l2=stand	10 0 -7 0 -5 0 0 0 5
l2=steel	0 0 0 0 -5 0 0 0 10
l2=sum	11 0 -5 0 -1 0 0 0 0
l2=surplu	12 0 -9 0 -2 -1 8 0 -10
l2=tariff	-4 0 3 -2 20 1 -5 -1 -19
l2=that	9 -5 -3 0 0 3 -3 0 -1
l2=the	-7 -15 -5 12 3 8 0 0 -9
l2=they	-4 -1 14 0 -5 0 -4 0 0
l2=to	-9 -5 6 1 -18 14 5 0 -3
l2=trade	-10 -2 0 -2 -5 0 -7 0 24
l2=up	-13 9 10 -6 -9 17 -3 -11 -5
l2=was	-3 0 4 2 -15 0 0 -3 9
l2=we	0 3 -27 0 17 -3 -1 10 -3
l2=week	0 0 -7 0 16 0 0 -4 0
l2=were	-3 0 -11 0 18 0 0 0 0
l2=will	-3 2 -2 7 -5 3 -1 13 -19
l2=worth	-2 -6 8 6 3 -6 -10 -2 0
l2=would	-1 2 -11 5 2 -1 0 0 0
l2=year	-2 0 10 0 0 -4 0 0 -3
l3=:	-7 -3 -3 0 12 0 -1 0 -3
l3=;	0 0 20 0 -12 0 -6 3 0
l3=<agent>	0 0 -13 0 -2 2 0 9 1
l3=<begin>	-5 8 0 -21 11 0 0 -11 -6
l3=<duty>	0 0 -11 0 0 -10 0 -1 14
l3=<goods>	-16 -18 18 -4 2 0 -9 5 -5
l3=<level>	-3 -5 8 0 6 5 -2 -10 -7
l3=<money>	0 1 12 0 -6 0 4 -7 -3
l3=<month-gone>	0 0 -10 0 -14 4 -1 0 13
l3=<name>	4 -7 -9 0 -2 0 -4 21 0
l3=<not>	-4 -14 -3 0 -6 23 7 -1 -4
l3=<number>	-2 -10 -10 -1 1 8 6 6 0
l3=<organisation>	-4 -10 13 -7 -4 0 7 -3 0
l3=<person>	2 0 -2 0 -11 4 0 0 4
l3=<quality>	-8 -6 20 7 4 -19 -17 11 -16
l3=<seat>	0 -8 1 0 0 0 0 15 -11
l3=<sender>	-1 12 -17 0 20 0 -5 0 -11
l3=<taker>	0 0 -9 0 3 0 0 3 0
l3=<v-agree>	-7 -5 -7 0 0 -6 7 16 0
l3=<v-bear>	-1 10 -4 -1 -6 0 0 0 0
l3=<v-begin>	-6 4 -7 0 10 0 0 1 -5
l3=<v-buy>	1 0 -41 -1 18 -16 0 26 -3
l3=<v-down>	-8 0 -16 -1 0 2 9 1 5
l3=<v-end>	0 4 -7 3 -3 -4 15 -4 -8
l3=<v-impose>	-6 0 -14 -6 12 -4 11 18 -16
l3=<v-propose>	-5 -8 9 0 3 0 -2 0 0
l3=<v-say>	-8 0 -19 0 5 0 7 7 0
l3=<v-sell>	8 -1 26 0 -20 0 0 -5 -10
l3=<v-sign>	0 0 -14 0 -7 -4 0 27 -1
l3=<v-stay>	-7 -4 -10 0 5 7 6 0 0
l3=<v-target>	-2 5 -2 0 7 0 -1 4 -10
l3=a	-1 0 0 0 0 9 -1 -9 4
l3=alone	11 4 0 0 -3 -1 -4 -2 -5
l3=an	0 -3 -4 0 -11 -2 7 -1 13
l3=and	-12 9 -1 0 -22 19 0 -18 27
l3=are	0 0 -2 0 -2 9 0 0 0
l3=at	0 14 0 0 9 -3 -3 -4 -11
l3=be	0 0 1 3 -4 0 0 -7 9
l3=beef	0 0 -6 0 -4 0 0 1 9
l3=buy	6 0 -35 0 11 -14 0 21 0
l3=by	12 0 -1 -2 11 1 -1 -15 -4
l3=company	0 9 -8 0 0 0 0 0 0
l3=cost	0 0 -5 14 -2 -4 0 0 0
l3=could	0 -8 0 0 0 0 9 0 0
l3=expect	0 0 11 1 0 0 0 -7 0
l3=export	0 0 21 0 -12 0 0 0 -6
l3=for	-3 -4 12 0 7 -10 -3 -1 -2
l3=good	0 -4 -13 0 11 -1 0 -3 5
l3=had	-1 -1 12 0 2 2 0 0 -11
l3=has	-2 -8 8 0 0 -2 0 7 0
l3=have	-1 12 13 0 -9 -5 -1 -3 -1
l3=import	-3 0 -8 0 13 0 2 -4 0
l3=in	-9 0 0 -2 3 0 -10 11 0
l3=is	-1 6 0 0 0 -7 -5 9 0
l3=it	16 -8 -4 -10 3 -8 -1 -8 6
l3=its	0 0 -8 6 16 0 -4 -2 -8
l3=last	-5 -3 8 0 8 0 -1 -7 0
l3=list	-4 -10 -6 0 29 -19 -2 -1 2
l3=lose	0 -6 0 0 -1 0 9 0 0
l3=no	-2 -8 0 0 -1 11 7 0 -3
l3=of	8 -3 8 -2 -3 -2 9 -6 -10
l3=on	-15 -3 -6 -1 1 -4 2 5 16
l3=other	0 0 -12 0 -1 -2 5 0 9
l3=own	-1 5 -10 2 11 -1 -2 -7 0
l3=pay	0 12 0 0 -1 -2 0 0 -1
l3=put	0 -10 0 -2 0 -3 14 0 0
l3=reach	-6 0 0 0 0 0 9 0 0
l3=sell	11 0 7 0 -13 0 0 -4 0
l3=shipment	0 0 -9 0 12 0 0 0 0
l3=side	0 -1 -1 0 0 8 0 0 0
l3=surplu	12 0 0 0 0 0 -2 0 -1
l3=take	0 2 -8 0 9 0 0 0 -1
l3=tariff	-4 0 0 0 -3 -7 3 -2 13
l3=that	-2 13 1 -5 3 0 -9 -6 -7
l3=the	13 -11 -5 5 8 -15 6 -14 3
l3=there	8 0 -1 0 -4 0 0 0 0
l3=they	-6 4 -3 0 15 0 0 3 -15
l3=thi	0 1 0 2 -14 -1 -2 11 -4
l3=to	-6 9 12 -5 0 -8 2 -9 0
l3=trade	4 -1 -6 0 -4 0 -6 0 14
l3=two	-5 0 0 0 -9 0 -2 2 14
l3=we	0 3 20 0 -12 8 -1 -20 0
l3=which	10 -2 0 0 3 1 -1 -5 -6
l3=with	21 -1 -22 -5 8 -1 9 -2 -15
l3=worth	0 0 9 0 -17 0 0 1 7
l3=would	-2 10 -11 -2 0 0 -4 2 5
l3=year	-11 7 -4 -1 10 -4 4 -1 -1
l4='	0 0 10 0 -7 0 0 -3 0
l4='s	7 -1 -1 0 13 -9 -1 -8 0
l4=,	12 0 -12 -4 1 -5 0 8 0
l4=;	20 8 -24 0 -3 0 -3 1 -2
l4=<begin>	-18 1 9 -33 8 16 -15 -1 -14
l4=<duty>	-6 0 0 0 -2 0 11 -7 2
l4=<goods>	-10 -9 8 -4 -4 0 0 -8 14
l4=<month-gone>	18 -4 4 0 -4 -2 -2 -3 -4
l4=<name>	0 1 -17 4 6 -9 -4 22 -3
l4=<not>	0 0 0 0 -7 0 0 9 0
l4=<number>	-1 5 -10 0 0 -3 0 -1 20
l4=<quality>	0 4 -12 0 13 0 -7 0 -4
l4=<sender>	-4 0 22 0 -10 -1 0 1 -9
l4=<span>	1 3 16 1 -18 1 0 -7 -6
l4=<v-agree>	0 -4 -4 0 0 10 0 0 0
l4=<v-bear>	1 3 10 0 -12 -5 0 0 -1
l4=<v-buy>	-14 -2 -3 0 0 -6 -2 20 6
l4=<v-down>	13 6 2 0 -18 -1 -2 3 -3
l4=<v-impose>	0 -12 9 11 12 1 -14 -19 -4
l4=<v-propose>	0 -3 12 -7 8 0 -3 -3 -13
l4=<v-say>	0 -11 -4 -1 18 0 -4 -1 0
l4=<v-sell>	0 0 18 0 -6 0 0 -9 -4
l4=<v-up>	-9 0 -5 0 6 0 2 -3 10
l4=a	18 -6 -9 0 18 -3 -8 -3 -19
l4=buy	-7 0 5 0 -7 -9 0 20 0
l4=cash	0 0 0 0 0 9 0 -1 0
l4=come	0 3 3 0 -9 0 0 0 0
l4=company	0 -2 -5 0 0 0 0 9 0
l4=cost	0 0 -5 13 -3 -1 0 0 0
l4=countermeasure	0 0 0 0 0 0 9 0 -10
l4=cover	0 0 -12 0 15 0 0 0 0
l4=cut	0 -2 0 0 -8 3 0 0 9
l4=deficit	12 0 0 0 0 0 -2 0 0
l4=duty	-1 0 3 0 -14 0 2 -1 13
l4=earlier	0 1 -4 0 12 0 0 -6 0
l4=expect	0 0 16 -4 -1 -3 0 0 0
l4=export	0 0 11 0 -5 0 0 -3 0
l4=fall	4 0 0 -2 0 -1 0 6 -13
l4=fear	0 -2 13 0 -6 0 0 0 0
l4=for	0 4 8 -1 -17 -4 -13 19 -9
l4=from	-4 0 -13 0 22 2 0 -10 -2
l4=good	1 0 -11 0 0 5 0 0 1
l4=had	-2 5 0 0 -6 0 8 0 -3
l4=has	0 0 0 0 -13 0 2 11 -3
l4=his	12 0 -3 0 -8 0 0 4 -3
l4=import	-4 0 -15 0 17 0 0 -1 8
l4=in	2 -3 -5 0 -5 0 -9 4 15
l4=is	0 -2 12 0 -7 2 4 -8 -3
l4=it	19 0 -12 1 2 -4 -5 3 -9
l4=its	0 12 -1 0 0 -2 0 0 -8
l4=last	-10 3 0 0 -2 -3 6 5 0
l4=list	0 0 -4 0 -7 0 19 0 -5
l4=of	-5 -19 -3 2 25 -3 -13 -2 0
l4=on	-16 -6 9 -1 0 1 2 1 2
l4=our	0 0 12 3 -7 0 0 -4 0
l4=project	0 0 -1 0 -1 8 0 0 0
l4=put	0 -5 -3 14 -5 -6 1 0 1
l4=quota	0 0 18 0 -8 0 0 -8 0
l4=sale	0 0 8 0 -3 0 0 0 0
l4=say	0 -7 2 0 14 -4 -1 -5 0
l4=second	0 0 0 0 10 -4 0 0 0
l4=since	0 0 0 0 -6 0 0 0 9
l4=that	-4 0 -11 6 0 -7 0 18 -6
l4=the	1 -5 -11 -2 9 -7 -3 0 11
l4=to	-26 -1 5 -4 -6 -1 6 14 5
l4=trade	-9 -9 15 -10 1 8 3 0 -5
l4=two	0 -2 -8 0 0 9 0 0 3
l4=up	0 0 0 0 -9 0 0 0 12
l4=volume	0 0 -13 0 21 0 0 -10 0
l4=was	-3 5 0 0 0 10 -3 -5 -3
l4=we	0 0 20 0 -14 0 0 -5 0
l4=which	-1 9 3 0 -6 -3 0 0 0
l4=will	-2 0 -11 0 13 2 -2 -9 5
l4=with	9 -8 -8 2 -5 4 0 -4 8
l4=would	-6 -6 6 11 0 9 0 -8 -11
l4=year	8 -3 22 0 -26 -9 -4 0 0
l=, after	0 0 8 0 -1 0 0 -2 0
l=, and	-4 -2 0 0 -1 14 -3 3 -7
l=, by	14 0 0 0 -9 0 0 0 -1
l=, for	0 0 13 0 -10 0 0 0 -2
l=, of	0 0 -2 0 15 -2 0 0 -4
l=, up	0 0 -6 0 9 0 0 1 0
l=, with	-6 0 3 0 1 9 0 -3 -6
l=<begin> "	9 -3 3 0 -14 0 -2 0 1
l=<begin> <begin>	15 -1 2 -2 -12 -15 6 11 -12
l=<begin> about	-1 18 3 0 -5 -10 -1 0 -3
l=<begin> another	0 -1 0 0 11 0 0 0 -5
l=<begin> some	0 4 -5 0 -17 -6 16 -5 7
l=<goods-amount> ,	-9 0 -3 0 11 0 0 3 0
l=<level> on	-3 -5 -5 0 31 -12 -3 -3 -7
l=<money> to	-1 11 0 0 0 -3 0 0 0
l=<month-gone> ,	0 0 11 0 -6 0 0 0 0
l=<name> ,	21 0 -1 0 -14 -3 0 0 -4
l=<name> buy	-3 0 16 0 4 0 0 -18 0
l=<name> for	0 0 -10 0 0 0 0 2 6
l=<name> sell	-2 0 13 0 -8 0 0 0 0
l=<name> send	0 0 -11 0 12 0 0 0 0
l=<name> take	0 0 5 0 8 0 0 -14 0
l=<name> was	13 0 -1 0 -2 0 0 0 -2
l=<number> :	-1 -1 7 0 -7 -7 0 -10 18
l=<person> :	0 8 6 0 -13 -10 -1 -3 8
l=a record	-12 0 0 0 0 0 8 -3 9
l=aim of	0 0 0 0 0 0 0 0 9
l=and invest	0 0 0 0 0 9 0 -9 0
l=are worth	0 0 -4 0 20 0 0 0 -14
l=at least	13 -2 -6 -4 -17 0 -8 17 0
l=bring in	-2 8 14 0 -7 0 0 -7 -4
l=buy about	0 0 0 0 -14 0 0 16 0
l=buy for	-3 0 -3 0 11 11 0 -16 0
l=coffee worth	0 0 9 0 -7 0 0 0 -5
l=commit to	0 0 -5 0 0 0 0 9 0
l=cost it	0 9 -4 0 0 0 0 0 0
l=countermeasure on	0 0 0 0 -14 0 0 0 17
l=deficit of	14 0 -2 0 -2 0 0 0 -1
l=down from	7 0 0 0 -12 0 7 0 0
l=duty of	9 23 -4 0 -20 0 -4 -1 -6
l=duty on	0 0 0 0 18 0 -1 0 -5
l=energy for	0 0 0 0 -4 -19 0 25 0
l=energy worth	0 0 0 0 0 -10 0 12 0
l=fall by	-16 0 17 -1 -5 0 -1 0 8
l=flower for	0 0 -17 0 17 0 0 0 0
l=for some	0 0 -7 0 9 0 0 0 0
l=goal of	0 0 0 0 -3 0 0 -3 11
l=good for	0 0 0 0 -1 0 0 -6 11
l=good worth	0 -3 -1 0 7 -7 11 -10 0
l=grow by	-4 0 -1 -2 2 0 0 0 9
l=had been	9 0 -2 0 -1 0 0 0 -4
l=hope for	0 -1 14 0 -3 -1 0 -7 1
l=investment of	0 0 0 0 0 20 0 -16 0
l=is worth	0 7 4 0 -18 1 -2 6 0
l=it take	0 8 4 0 -9 0 0 0 0
l=it was	-10 -8 0 0 9 -7 11 -2 0
l=last year	0 0 -20 0 8 0 0 0 13
l=list of	0 0 0 0 11 -4 0 0 0
l=more than	-12 15 -2 -1 0 2 -6 2 -6
l=number :	9 0 0 0 -13 0 0 -5 7
l=of about	9 4 -2 0 -1 0 0 0 -4
l=of the	-4 0 9 0 -7 6 -2 -7 2
l=on another	0 -6 0 0 21 -9 -2 0 0
l=order for	0 0 12 0 0 0 0 -9 0
l=put at	0 16 -9 0 0 -2 -7 0 1
l=quota of	0 0 -14 0 32 0 0 -19 0
l=sale of	0 -1 -2 0 -2 0 0 11 0
l=sell <name>	0 0 3 0 -10 0 0 6 0
l=shrink by	13 0 0 0 0 0 0 0 -5
l=stand at	10 0 -8 0 -5 0 0 0 5
l=surplu of	3 0 -3 0 -1 0 9 0 -5
l=tariff on	0 0 0 0 26 0 -4 0 -16
l=tea worth	0 0 7 0 -12 0 0 4 0
l=the country	0 -3 0 10 -2 -3 0 0 0
l=the remain	0 -1 0 0 10 0 0 0 0
l=they were	0 0 8 0 0 0 0 0 -2
l=to about	-4 0 -2 0 10 0 0 -1 0
l=to buy	0 0 0 0 -11 -6 0 23 0
l=to invest	0 0 -1 0 0 23 0 -16 0
l=trade of	-8 0 0 0 0 0 0 0 10
l=up to	-7 9 1 -3 -8 19 0 -11 -11
l=value of	0 0 -5 0 9 0 0 0 0
l=was worth	-4 0 5 2 -10 0 0 -1 7
l=we buy	0 0 -10 0 0 0 0 9 0
l=were worth	0 0 -13 0 16 0 0 0 0
l=will be	0 -1 0 8 6 -1 0 -3 -8
l=would take	0 0 -2 2 -8 0 0 9 0
l=year ,	-5 0 2 0 10 0 0 -9 0
late	-19 -13 14 8 7 -22 13 -24 19
lead=\$	9 2 2 0 -11 2 -1 -2 -4
lead=(	0 0 0 0 -5 -7 0 13 0
lead=,	9 -9 -5 1 4 -4 3 -5 -1
lead=:	-1 8 0 -1 3 -4 -25 -2 7
lead=a	0 0 19 0 9 0 -8 -19 -11
lead=about	-2 18 3 0 -5 -10 -2 0 -3
lead=american	0 0 -4 0 11 0 0 -1 0
lead=an	0 0 -3 0 -8 0 0 0 12
lead=and	-17 0 3 0 -4 5 9 3 0
lead=another	0 -1 0 0 11 0 0 0 -5
lead=argentina	0 0 13 0 -12 -1 0 -7 9
lead=beef	0 0 -5 0 0 0 0 0 9
lead=before	-4 0 13 0 -12 0 0 7 -1
lead=bolivia	0 0 0 0 -12 0 0 12 0
lead=brazil	-3 0 7 0 -2 0 -5 -10 12
lead=by	-6 3 -12 0 3 -1 0 13 -4
lead=canada	0 0 -14 0 21 0 6 -3 -7
lead=china	-16 -8 -31 0 12 -12 2 24 11
lead=economists	1 0 -4 13 -5 0 -1 0 -2
lead=egypt	0 0 -13 0 7 0 0 1 0
lead=europe	0 0 9 0 3 0 0 -12 0
lead=exports	-4 0 8 0 0 0 0 0 0
lead=for	10 -11 10 0 -8 -13 -3 11 -2
lead=ghana	0 0 7 0 -20 0 0 14 0
lead=i	0 0 18 0 -10 0 0 -5 0
lead=importers	0 10 0 0 0 -2 0 0 0
lead=imports	-10 0 -6 0 26 0 0 -6 -2
lead=in	19 -15 11 -9 0 -3 -13 -3 -3
lead=india	0 0 -5 0 0 0 0 10 -1
lead=indonesia	0 0 0 0 -10 -4 0 15 0
lead=indonesian	0 0 -3 0 -1 -6 0 13 0
lead=it	-10 -15 14 4 -4 0 0 -16 17
lead=its	0 -3 9 0 0 0 -3 0 0
lead=japan	2 -3 3 0 -5 13 -2 -1 -3
lead=kenya	0 0 9 0 -5 0 0 0 0
lead=korea	0 -1 10 0 -8 1 0 0 0
lead=last	-4 4 13 0 -14 0 7 -6 3
lead=mexico	-1 -2 -18 0 27 0 0 -3 0
lead=mr	0 0 -11 0 0 0 2 0 9
lead=nigeria	0 0 -13 0 14 0 0 0 0
lead=of	-3 -3 0 0 -2 13 -1 0 -1
lead=on	0 0 -10 0 -1 -2 0 12 5
lead=pakistan	0 0 20 0 -9 0 0 -14 0
lead=peru	0 0 -12 2 11 0 0 0 0
lead=portugal	0 0 14 0 0 0 0 -15 0
lead=sales	0 0 -10 0 12 0 0 0 0
lead=seoul	0 0 0 0 0 -2 0 11 -5
lead=shipments	0 0 -21 0 23 0 0 0 0
lead=since	-3 0 5 0 12 0 0 -8 0
lead=some	0 4 -5 0 -17 -6 16 -5 7
lead=sri	0 0 -12 0 12 0 0 0 0
lead=taiwan	4 -2 0 0 -6 10 0 0 -4
lead=that	1 0 5 4 0 -10 2 -1 -9
lead=the	2 5 -24 4 2 -1 -5 0 9
lead=they	-11 5 2 0 13 -7 -7 0 -2
lead=this	0 0 14 0 -7 0 0 0 -3
lead=those	-3 0 11 0 0 0 0 0 -2
lead=trade	0 0 -13 0 -8 0 0 0 20
lead=trump	2 -12 -7 7 -6 12 2 -4 0
lead=turkey	0 0 8 0 0 0 0 -9 0
lead=twelve	0 0 -3 0 -5 0 0 12 0
lead=twenty	0 0 -3 0 -2 0 0 9 0
lead=u.s.	0 0 0 0 11 0 0 0 -12
lead=uganda	0 0 -12 0 -2 0 0 14 0
lead=under	0 0 -10 0 -3 0 0 5 9
lead=until	15 0 -5 0 -4 0 -4 0 0
lead=we	-2 4 2 0 9 0 8 -15 -11
lead=which	-1 1 13 -2 -2 7 -4 -3 -14
lead=while	-7 -1 -5 0 0 2 -2 -1 14
lead=with	0 -2 9 0 -1 0 0 0 0
lead=zambia	0 0 0 0 -13 0 0 13 0
lead=—	0 0 -8 0 10 5 -2 -4 -2
level	6 -40 7 18 -15 -42 21 -25 6
lll=, down from	7 0 0 0 -12 0 7 0 0
lll=: <name> buy	0 0 -3 0 13 0 0 -8 0
lll=<begin> <begin> "	9 -3 3 0 -14 0 -2 0 1
lll=<begin> <begin> <begin>	15 -1 2 -2 -12 -15 6 11 -12
lll=<begin> <begin> about	-1 18 3 0 -5 -10 -1 0 -3
lll=<begin> <begin> another	0 -1 0 0 11 0 0 0 -5
lll=<begin> <begin> some	0 4 -5 0 -17 -6 16 -5 7
lll=<begin> <name> buy	0 0 18 0 -6 0 0 -8 0
lll=<begin> <name> take	0 0 4 0 6 0 0 -11 0
lll=<begin> <person> :	-1 3 24 0 -23 -8 0 -6 0
lll=<begin> it buy	0 0 7 0 5 0 0 -12 0
lll=<begin> it was	-2 -4 3 0 -14 0 5 0 6
lll=<begin> of the	-1 -1 0 0 0 10 -1 0 0
lll=<name> buy about	0 0 0 0 -11 0 0 12 0
lll=<name> come to	0 0 15 0 -8 0 0 0 -4
lll=<name> good worth	-1 0 -5 0 14 0 0 0 -6
lll=<number> , down	0 0 -3 0 -3 0 0 0 9
lll=<number> it was	-6 0 -8 0 15 0 0 0 -2
lll=<organisation> hope for	0 0 -3 0 0 0 0 0 10
lll=<quality> good for	0 0 12 0 -11 0 0 0 0
lll=<quality> good worth	-1 0 -2 0 13 0 -4 0 0
lll=a deficit of	11 0 -2 0 -1 0 0 0 0
lll=a quota of	0 0 -11 0 19 0 0 -4 0
lll=a surplu of	-4 0 -1 0 0 0 10 0 0
lll=alone it was	15 0 -5 0 0 -2 0 0 0
lll=and buy for	-3 0 -2 0 8 0 0 -1 0
lll=and to invest	0 0 0 0 0 11 0 -10 0
lll=buy energy for	0 0 0 0 0 -11 0 12 0
lll=by at least	12 0 -2 -1 0 0 0 0 -6
lll=farm good for	0 0 0 0 11 0 0 -8 0
lll=for <number> :	0 0 9 0 -4 -2 0 0 0
lll=had hope for	0 0 5 0 6 0 0 0 -11
lll=in <month-gone> ,	0 0 9 0 -6 0 0 0 0
lll=in <number> :	0 0 -5 0 -3 0 0 0 15
lll=in up to	0 14 -9 0 3 -5 0 0 -2
lll=it had been	9 0 -2 0 -1 0 0 0 -4
lll=last year ,	-3 0 -2 0 15 0 0 -7 0
lll=list , of	0 0 0 0 11 -2 0 0 -3
lll=no more than	0 -5 0 0 0 13 0 0 0
lll=of <level> on	0 0 0 0 9 0 0 0 -5
lll=of good worth	0 0 0 0 -4 0 -3 0 9
lll=of up to	0 0 3 0 -9 8 2 0 0
lll=reach a record	-6 0 0 0 0 0 9 0 0
lll=tariff on about	0 0 0 0 -6 0 0 0 10
lll=tariff on another	0 -4 0 0 11 -1 0 0 0
lll=the <level> on	0 0 0 0 10 -3 0 0 0
lll=the <name> buy	-1 0 0 0 10 0 0 -3 0
lll=the aim of	0 0 0 0 0 0 0 0 9
lll=thi year is	0 0 -6 0 -1 0 0 10 0
lll=with <name> ,	23 0 -10 0 -5 -5 0 0 -7
lll=worth at least	0 0 0 0 -5 0 0 1 9
lll=year , down	0 0 -3 0 8 0 0 0 0
lll=year it was	-19 0 10 0 1 0 10 0 -7
lr=, .	5 -6 -6 0 12 -10 6 -2 -9
lr=, <span>	0 1 -4 0 -9 0 0 7 5
lr=, in	0 0 -13 0 2 0 0 0 7
lr=, last	9 0 10 0 -17 0 0 2 -7
lr=, less	-2 0 10 0 0 0 0 0 -4
lr=, more	-16 0 0 0 15 0 -1 -1 0
lr=, of	0 4 -9 0 -23 6 11 15 -4
lr=: ,	-2 8 -14 0 16 0 -2 0 -9
lr=: .	10 -17 -15 0 -3 2 -4 0 23
lr=: <span>	0 2 14 0 -11 -1 0 -5 0
lr=: in	0 0 15 0 0 0 0 0 -14
lr=: last	0 0 16 0 -17 0 0 0 0
lr=<begin> .	15 -9 -16 0 -1 -17 14 12 -13
lr=<begin> <span>	0 0 19 0 -3 0 0 -8 -7
lr=<begin> in	-2 0 -6 0 -6 0 0 2 14
lr=<begin> of	0 2 2 0 0 -11 0 5 -3
lr=<name> of	0 0 1 0 -10 0 0 7 0
lr=about ,	-5 11 9 0 -9 -3 -1 8 -10
lr=about .	1 -11 11 -1 -6 -1 -1 9 -1
lr=about <span>	3 -12 0 10 -9 0 8 0 -4
lr=and .	0 0 0 0 0 9 0 0 0
lr=and in	0 0 -6 0 3 -6 0 13 0
lr=and last	0 0 12 0 -8 0 0 -2 0
lr=and of	0 0 -1 0 3 -10 0 11 0
lr=another .	0 0 0 0 9 0 0 -4 0
lr=at .	0 13 0 2 -12 4 -9 -1 0
lr=at for	0 0 9 -1 -1 -6 3 0 0
lr=buy .	0 0 22 0 -17 0 0 -3 0
lr=buy <span>	0 0 1 0 16 0 0 -18 0
lr=buy more	0 0 -3 0 -5 0 0 15 0
lr=buy of	0 0 -3 0 0 -10 0 11 0
lr=buy worth	-4 0 -12 0 5 0 0 7 0
lr=by ,	-1 0 0 0 13 -1 -2 0 0
lr=by .	0 -3 12 10 -10 -2 -8 -4 0
lr=by <span>	0 0 0 -7 0 0 0 0 11
lr=by within	10 0 -2 0 0 0 0 0 -3
lr=down .	-3 0 -17 0 10 0 -4 0 14
lr=expect .	0 8 -12 0 5 -1 0 0 0
lr=expect in	0 0 10 0 -3 0 0 0 -1
lr=for .	-12 -5 13 0 -1 -6 -3 1 0
lr=for <span>	0 -6 11 0 -6 0 0 1 -1
lr=for come	0 0 -16 0 17 0 0 0 0
lr=for in	-7 -7 -3 0 26 5 0 -6 -14
lr=for last	-4 0 24 0 -23 0 0 -6 6
lr=for more	13 0 -7 0 -8 0 0 0 0
lr=for of	0 0 10 0 -2 0 0 -9 1
lr=for thi	0 0 -4 0 -9 0 0 4 10
lr=for to	0 0 11 0 -8 0 0 0 0
lr=import of	0 0 0 0 14 0 0 -11 0
lr=in of	0 0 -17 0 21 0 0 -6 0
lr=invest .	0 0 0 0 0 8 0 -4 0
lr=invest in	0 0 -1 0 0 18 0 -10 0
lr=invest more	0 0 0 0 0 10 0 -8 0
lr=is .	2 -13 12 0 -18 -1 0 3 7
lr=least of	0 0 -4 0 -6 0 0 11 0
lr=of ,	-12 0 -6 0 11 0 1 0 4
lr=of .	-15 3 -5 -1 16 5 4 -17 5
lr=of in	5 12 5 -3 -20 0 4 -5 -8
lr=of on	7 0 0 0 -11 0 -2 0 9
lr=on of	-6 -5 -8 0 22 -5 -12 -8 2
lr=reach in	0 -2 8 0 -6 0 0 0 0
lr=record .	-6 0 1 0 0 0 -1 -2 9
lr=rise in	0 0 -13 0 13 0 0 0 0
lr=ship of	0 0 12 0 0 0 0 -8 0
lr=some .	0 0 -15 0 -2 0 0 13 0
lr=some <span>	0 0 11 0 -2 -3 5 -1 -6
lr=some in	0 0 -8 0 0 0 10 0 -1
lr=than .	0 9 0 0 -3 -6 0 6 0
lr=than <span>	-3 0 -5 0 -1 9 7 0 -4
lr=that of	0 -2 14 0 -11 0 8 -9 -3
lr=the .	-1 -3 -1 0 -2 15 0 0 0
lr=the had	0 -4 -1 0 -5 9 0 6 -1
lr=the of	13 0 0 0 -14 0 0 4 -6
lr=the that	-8 -3 0 0 8 7 0 -9 0
lr=to .	12 2 -1 -4 -14 -3 3 0 4
lr=to thi	-2 0 -7 0 0 12 0 0 0
lr=up .	0 0 0 0 13 0 -3 -1 -9
lr=up of	0 0 -5 0 -2 0 0 0 9
lr=was ,	11 0 -2 0 0 0 0 0 0
lr=was .	-7 -4 3 0 13 -5 6 2 -16
lr=was before	-4 -2 5 0 -6 0 10 0 -5
lr=was in	2 0 -11 0 -3 0 0 0 14
lr=was last	15 0 -15 0 -3 0 -3 0 7
lr=worth ,	-4 -7 6 0 0 6 -16 0 4
lr=worth .	-3 7 -4 0 0 -2 16 17 -33
lr=worth <span>	-2 2 0 0 10 -3 -5 4 -10
lr=worth are	0 0 9 0 0 0 0 0 -8
lr=worth come	0 0 -7 0 9 0 0 0 0
lr=worth from	0 0 -6 0 -4 0 0 10 0
lr=worth go	0 0 25 0 -23 0 0 0 0
lr=worth in	-5 0 4 0 -11 -1 0 0 17
lr=worth last	0 0 -29 0 31 0 0 -1 0
lr=worth to	0 0 20 0 -13 0 0 0 -1
nc2=bear	-4 -4 10 -1 7 2 0 -11 -8
nc2=begin	-1 0 12 0 -27 -3 0 0 22
nc2=buy	-8 -1 15 0 0 0 -1 -8 7
nc2=down	4 0 13 0 -19 -1 -2 -1 6
nc2=end	5 15 -9 0 -11 -4 0 5 -1
nc2=impose	10 7 -15 -5 8 -3 0 -3 -5
nc2=propose	6 -1 8 0 0 2 -4 -4 -11
nc2=say	0 16 -31 -7 -4 7 3 8 0
nc2=sell	-8 3 -6 0 19 0 0 -10 0
nc2=stay	-3 -4 15 -1 -9 -3 -5 -1 12
nc2=suspend	6 -1 -11 0 6 0 -5 0 3
nc2=target	5 2 -7 0 -6 0 9 0 -3
nct2=agree participle-passive	10 0 -2 0 -4 0 -1 0 0
nct2=begin infinitive	0 0 0 0 -13 0 0 0 14
nct2=begin modal	0 0 0 0 -10 0 0 0 15
nct2=begin past	-1 0 13 0 -13 0 1 0 0
nct2=buy past	-6 0 12 0 0 0 0 -3 0
nct2=down past	0 7 7 0 -9 0 0 0 0
nct2=end past	6 7 -7 0 -10 0 0 6 0
nct2=impose modal	0 0 0 0 14 0 -4 0 -7
nct2=impose modal-passive	0 0 0 0 -15 0 11 0 5
nct2=impose present	13 -1 -7 0 10 -3 0 -6 -2
nct2=propose present	6 0 12 0 0 -4 -1 -6 -7
nct2=say past	1 5 -29 -3 0 7 0 5 3
nct2=say present	-9 5 -1 0 0 -4 5 4 -1
nct2=sell past	-6 0 0 0 16 0 0 -10 0
nct2=sell present	0 4 -12 0 11 0 0 0 0
nct2=stay modal	-4 0 8 0 -4 0 6 -2 0
nct2=stay perfect	-2 5 -3 0 -16 -1 0 0 19
nct2=stay present	3 -8 3 0 4 -2 -8 3 -4
near about deficit 1	48 -12 -24 -10 -1 -18 9 -18 -27
near about deficit 1 money	42 -10 -14 -4 -21 -17 15 -12 -20
near about deficit 1 percent	15 0 -9 -3 11 0 -9 0 -9
near about duties 5	-13 25 -1 10 -12 -8 -11 -3 -4
near about duties 5 money	-10 27 0 6 -13 -7 -8 -2 -9
near about exports 8	7 -16 39 -16 -14 -25 -31 -7 -4
near about exports 8 money	5 -11 28 -6 -3 -20 -18 -21 0
near about exports 8 percent	8 0 17 -5 -9 0 -8 -6 -1
near about growth 7	-13 -11 -28 52 -12 -5 -9 -11 -5
near about growth 7 percent	-5 -5 -26 50 -11 -3 -18 -8 -11
near about imports 9	5 -4 -19 -8 32 -14 0 -4 -20
near about imports 9 money	10 -1 -13 0 29 -11 -8 -10 -28
near about imports 9 percent	-5 0 -25 -4 19 0 8 -8 8
near about imports 9 tonnes	0 0 9 0 -8 0 0 7 0
near about investment 4	-5 -20 -11 -2 -22 46 -6 -6 -14
near about investment 4 money	-5 -20 -11 -2 -21 46 -6 -7 -14
near about purchases 6	-19 -4 -9 -12 -13 -20 -3 53 -26
near about purchases 6 money	-12 0 4 -1 -2 -13 0 24 -14
near about purchases 6 percent	0 0 -10 -2 -5 0 1 20 -1
near about purchases 6 tonnes	-2 -3 -4 0 2 -3 -1 13 -4
near about purchases 6 units	0 0 -11 0 -16 -1 0 30 0
near about trade 10	9 -30 -7 -32 -12 -22 7 -5 38
near about trade 10 money	3 -26 -10 -18 -1 -19 4 -9 33
near about trade 10 percent	10 -1 0 -13 -7 0 1 -11 9
near about trade 10 tonnes	0 0 6 0 -18 0 0 14 0
near about trade 3	-16 -4 -11 -6 -2 -3 -3 -3 33
near about trade 3 money	-15 -3 -9 -5 0 -2 -2 -1 29
near achieved	-6 13 2 -21 6 -7 3 -12 2
near achieved money	-2 20 10 -8 -23 -1 16 -22 -8
near achieved percent	-2 -4 0 -8 11 -1 -23 0 14
near achieved tonnes	-2 -6 -7 0 19 0 0 0 -2
near aim	-11 -5 4 9 -23 8 -14 18 1
near aim money	-13 4 6 0 -23 19 -8 -2 4
near aim percent	6 -10 -4 17 -11 -7 1 0 -5
near aim tonnes	-7 -12 9 -14 -9 -15 -10 22 4
near aim units	0 -5 -9 -1 17 -5 -1 4 -2
near average	0 0 -7 -4 -5 0 22 0 -2
near average percent	0 0 -7 -4 -5 0 22 0 -2
near change	4 -21 -11 -9 6 2 2 -7 19
near change money	6 -8 -12 0 -23 12 11 1 6
near change percent	0 -14 0 -7 16 -15 -5 -11 13
near change tonnes	0 0 -5 0 9 0 0 -4 8
near each way	-7 -1 -7 0 3 -7 -5 -10 20
near each way money	-7 -1 -7 0 3 -7 -5 -10 20
near not trade	-1 -3 -23 0 3 -10 0 -13 29
near not trade money	0 -2 -15 0 0 -9 -11 -13 31
near not trade percent	0 0 -1 0 0 0 9 0 0
near period	-12 -17 17 13 4 -29 0 -11 11
near period money	-7 -4 11 7 -12 -15 10 -13 16
near period percent	2 -4 -5 15 11 -5 -8 -18 -1
near period tonnes	-19 -16 13 -15 5 -14 -2 4 -4
near period units	0 0 4 0 14 -1 0 -9 -3
near to come	0 2 -19 4 -7 -8 6 13 7
near to come money	-17 4 -13 1 -1 -5 13 5 2
near to come percent	12 0 0 4 -11 0 -8 0 0
near to come tonnes	0 0 -13 -1 1 -1 0 8 8
near trade	9 -4 -12 -7 1 -11 5 8 1
near trade money	10 8 -9 -20 2 1 -9 -4 1
near trade percent	9 -21 -4 9 -17 -15 26 -9 4
near trade tonnes	-14 -11 -5 -5 10 -8 -9 14 0
near trade units	-3 -4 0 -2 10 -6 -4 9 -4
near worth	-25 -26 8 0 11 -3 -7 15 -3
near worth money	-32 -25 7 -4 13 -2 -5 13 0
next="	0 0 -11 0 0 6 0 0 6
next=)	0 0 0 0 -6 -8 0 14 0
next=,	-4 -2 3 -5 0 -8 4 -2 5
next=;	17 -14 -9 0 0 -2 0 0 8
next=and	-13 11 14 -1 6 -3 -7 -11 -3
next=that	5 0 -1 0 -5 9 -7 3 -4
next=which	0 0 0 0 -5 0 9 0 -3
next=—	0 0 -12 0 7 4 0 0 0
nhas-future	-5 -4 14 0 -5 0 1 -4 2
nhas-gerund	0 0 -1 0 11 0 0 -1 0
nhas-infinitive	3 3 -7 0 -8 0 -1 0 12
nhas-modal	-2 -6 5 -2 -13 0 14 -14 14
nhas-past	-11 14 -8 0 1 7 6 -3 -9
nhas-perfect	3 8 -5 0 -1 -2 -10 -3 6
nhas-present	4 0 -3 -2 17 0 -7 -7 -11
nt2=infinitive	3 0 0 0 -12 0 0 0 12
nt2=modal	-1 -5 2 -1 1 0 0 -12 9
nt2=modal-passive	0 0 2 0 -17 0 11 0 6
nt2=past	-6 9 -7 0 0 10 4 -3 -6
nt2=perfect	4 9 -13 0 -5 0 -8 0 8
nt2=present	10 5 -4 -8 12 -11 -3 -1 -9
nt2=present-passive	0 -4 0 0 11 6 0 -6 -1
nv0-none	0 0 0 -8 0 -3 4 -1 0
nv1-none	0 0 0 -8 0 -3 4 -1 0
nv2-none	-2 -29 6 4 2 -1 5 9 -10
nv2=be	5 -12 19 -1 -19 -1 -9 0 12
nv2=begin	0 0 0 0 -9 0 3 0 8
nv2=buy	-6 0 14 0 -6 0 0 0 0
nv2=charge	6 0 -5 0 -4 0 10 -1 -5
nv2=end	7 0 -5 0 -10 0 0 7 0
nv2=go	0 0 0 0 -9 -2 0 4 6
nv2=import	0 0 0 0 3 0 0 -9 8
nv2=put	0 0 0 0 8 0 0 -2 0
nv2=reckon	0 1 -4 0 -5 0 10 0 -2
nv2=say	3 9 -25 -2 2 0 -1 12 -3
nv2=sell	-6 0 -7 0 24 0 0 -12 0
nv2=show	-5 0 3 0 -13 0 0 1 12
nvt2=be modal	0 0 9 0 -6 0 0 -2 0
nvt2=be present	4 -7 12 0 -5 -1 -7 7 -5
nvt2=buy past	-5 0 11 0 -3 0 0 0 0
nvt2=come past	0 0 10 0 -8 0 0 0 0
nvt2=end past	7 0 -5 0 -10 0 0 7 0
nvt2=other perfect	0 0 -5 0 11 0 -1 -3 0
nvt2=reckon present	0 9 -3 0 -3 0 0 0 0
nvt2=say past	0 8 -16 0 -1 2 0 7 0
nvt2=sell past	-5 0 -8 0 21 0 0 -9 0
nvt2=show present	-2 0 10 0 -8 0 0 0 0
pc0=bear	-4 -4 2 -1 3 12 -7 0 -8
pc0=begin	-3 2 -3 -3 12 -9 -4 0 2
pc0=buy	-12 -1 1 0 4 0 3 2 -6
pc0=down	1 0 -13 2 7 -5 0 -6 8
pc0=impose	-6 0 -7 10 -4 0 14 0 -8
pc0=propose	-3 -1 -4 0 0 3 7 3 -9
pc0=sell	0 0 2 0 7 -1 7 -16 -8
pc0=sign	-3 -2 3 0 1 -4 9 -2 -3
pc0=stay	8 -3 3 -7 2 0 -17 -3 0
pc0=suspend	9 6 5 0 -13 0 -5 0 -6
pc0=up	0 0 15 0 -14 0 0 6 -1
pc1=agree	0 0 11 0 -4 3 -6 -1 -3
pc1=bear	-3 0 -3 -3 3 10 -1 1 -9
pc1=begin	-4 2 -1 0 16 -13 -5 -5 0
pc1=buy	-13 -1 0 0 1 0 2 9 -7
pc1=down	2 0 -13 6 8 -5 -4 -7 7
pc1=impose	-1 0 0 13 1 2 1 -13 -8
pc1=sell	0 0 4 0 3 -2 7 -8 -9
pc1=sign	0 -4 2 0 -2 0 10 0 -1
pc1=stay	8 -2 -3 -7 8 0 -18 0 2
pc1=suspend	9 6 1 0 -15 0 -5 5 -6
pc1=up	-3 0 20 0 -8 -5 0 1 -5
pct0=begin present	0 0 10 0 -3 0 0 0 -6
pct0=buy past	-10 0 5 0 9 0 -3 -3 -4
pct0=down past	0 0 -7 5 -3 -1 -3 -2 15
pct0=impose past	-9 -3 1 6 -5 9 -10 8 -7
pct0=impose present	0 -1 -4 5 -18 -1 18 0 3
pct0=propose present	0 -2 -2 0 -5 3 9 1 -6
pct0=say past	2 -7 0 -3 -11 6 9 4 -7
pct0=say perfect	-5 0 -10 0 7 0 0 -2 12
pct0=sell past	-2 0 2 0 4 0 8 -8 -7
pct0=sign past	0 0 10 0 -7 2 -4 0 0
pct0=stay past	6 0 0 0 9 -9 -5 -6 -1
pct0=stay present	0 -3 0 -2 -2 7 -11 3 5
pct0=suspend present	4 6 5 0 -13 0 -5 0 0
pct0=target present	0 0 9 0 -7 0 0 0 0
pct0=up past	0 0 18 0 -6 0 0 -4 0
pct1=agree participle-passive	0 0 7 0 -9 1 0 0 0
pct1=begin present	0 0 10 0 -3 0 0 0 -6
pct1=buy infinitive	0 0 -1 0 -9 0 0 13 0
pct1=buy past	-10 0 9 0 10 0 -3 -10 -4
pct1=down past	0 0 -7 5 -3 -1 -3 -2 15
pct1=impose future	0 -1 -3 0 11 -5 8 -9 0
pct1=impose past	-9 -5 3 6 -3 10 -9 3 -6
pct1=impose present	0 0 -3 7 -18 0 7 -2 6
pct1=say past	2 -3 4 -2 -19 8 9 3 -7
pct1=say perfect	-5 0 -10 0 7 0 0 -2 12
pct1=sell past	-2 0 2 0 4 0 8 -8 -7
pct1=sign past	0 0 10 0 -7 1 -4 0 0
pct1=stay past	6 1 -1 0 11 -9 -4 -5 -1
pct1=stay present	0 -3 -3 -2 0 7 -11 2 5
pct1=suspend present	4 6 5 0 -13 0 -5 0 0
pct1=target present	0 0 9 0 -7 0 0 0 0
pct1=up past	0 0 18 0 -6 0 0 -4 0
phas-future	-2 -7 -7 0 14 0 6 -4 -5
phas-infinitive	-1 -6 -17 0 16 -7 -1 11 -1
phas-modal	-3 0 0 0 15 -1 0 -7 0
phas-participle	2 0 0 0 -14 0 9 1 -1
phas-past	-6 -2 10 0 4 -2 0 -14 0
phas-perfect	4 0 -1 0 -13 1 -1 6 5
phas-pluperfect	6 5 -12 0 0 -4 5 0 -1
phas-present	-8 2 -2 5 -5 7 5 -1 -6
prior about deficit 1	53 -14 -26 0 -12 -7 4 -7 -19
prior about duties 5	-10 35 -12 -1 -4 -5 -3 -3 -8
prior about exports 8	-2 -10 54 -5 -15 0 -15 -30 -20
prior about growth 7	0 1 1 0 -11 11 0 -9 1
prior about imports 9	3 -11 -21 -2 34 -12 -11 3 -15
prior about investment 4	-5 -11 -6 0 -13 28 0 4 0
prior about purchases 6	-2 -19 -29 -2 -30 -5 -17 73 -16
prior about trade 10	13 -29 -11 0 -7 -13 0 -7 39
prior about trade 3	0 -2 -19 -1 -3 -1 0 0 28
prior achieved	17 1 -2 -1 -10 0 -18 2 2
prior aim	-29 11 -13 -17 -19 14 -9 44 -18
prior average	-1 0 -9 -2 -6 0 21 0 -2
prior change	2 -3 -6 4 -4 11 -16 3 1
prior not trade	-5 3 4 0 -4 0 12 -3 -11
prior period	3 0 -7 0 18 -25 -50 -12 25
prior to come	-11 1 -17 0 2 -3 0 18 2
prior trade	13 3 -18 -8 -10 6 3 11 -1
prior worth	-13 -14 9 -2 17 -4 0 -7 -1
pt0=past	-5 -2 10 0 4 0 0 -8 -7
pt0=perfect	4 0 -1 0 -13 0 -1 6 5
pt0=pluperfect	9 0 -11 0 0 0 5 0 -1
pt0=present-passive	0 0 -1 0 9 0 0 -3 0
pt1=future	-1 -2 -6 0 13 0 6 -7 0
pt1=infinitive	-2 -6 -15 0 12 -7 -1 14 -1
pt1=participle-passive	2 1 0 0 -13 0 9 1 -1
pt1=past	-4 0 12 -1 2 2 0 -17 -6
pt1=perfect	4 0 0 0 -13 0 -1 5 5
pt1=pluperfect	9 0 -5 0 -7 0 5 0 -1
pt1=present	-4 2 0 5 -8 10 -1 -7 0
pt1=present-passive	0 0 -1 0 9 0 0 -3 0
pv0-none	6 -10 5 -9 -4 0 -11 7 0
pv0=be	7 0 -6 -6 8 4 -12 -7 2
pv0=buy	-10 0 0 0 3 0 -2 6 -2
pv0=export	0 0 11 0 -4 0 0 -4 0
pv0=go	0 0 17 0 -13 0 0 0 0
pv0=other	-2 -1 0 0 10 0 0 -5 0
pv0=pay	0 0 0 0 -8 12 0 0 -1
pv0=say	0 -11 6 -2 -4 0 3 0 2
pv0=sell	0 0 0 0 3 0 8 -9 -4
pv0=tell	2 4 -3 0 -9 1 12 0 -9
pv0=want	0 -1 -7 0 -4 0 11 4 0
pv0=write	2 -5 -7 0 13 -3 -1 0 0
pv1-none	6 -13 2 -11 -2 -1 -8 9 0
pv1=be	7 0 -7 -6 9 4 -11 -8 3
pv1=buy	-11 0 -1 0 0 0 -3 15 -4
pv1=collect	0 9 0 0 0 -1 0 0 0
pv1=go	0 0 15 0 -4 -2 0 0 -2
pv1=have	0 0 -3 0 10 0 -5 0 0
pv1=leave	0 0 11 0 -7 0 0 0 0
pv1=lose	0 0 -7 0 -1 -1 11 0 0
pv1=lower	0 -1 -5 9 4 0 0 0 -1
pv1=other	-2 -1 0 0 10 0 0 -4 0
pv1=pay	0 5 0 0 -8 8 0 0 -1
pv1=say	0 -15 3 -3 2 0 3 0 2
pv1=sell	0 0 4 0 0 -1 8 -11 -4
pv1=tell	2 4 -3 0 -9 1 12 0 -9
pv2-none	1 -14 5 -4 4 2 3 -3 -9
pvt0=be past	7 1 0 0 10 -7 -3 -7 -8
pvt0=be present	1 -1 -16 -2 4 10 -7 1 7
pvt0=buy past	-9 0 2 0 9 0 -1 -2 -1
pvt0=come past	0 0 -6 0 0 0 0 -1 11
pvt0=export past	0 0 9 0 -2 0 0 -4 0
pvt0=go past	0 0 14 0 -11 0 0 0 0
pvt0=have present	0 0 -9 0 11 0 -5 7 0
pvt0=sell past	-2 0 0 0 1 0 9 -5 -3
pvt0=take past	0 0 -13 0 6 0 0 5 0
pvt0=take present	0 0 11 0 -3 0 -3 0 -2
pvt0=tell past	2 4 -3 0 -9 1 12 0 -9
pvt0=want present	0 -1 -7 0 -4 0 11 4 0
pvt0=write past	2 -5 -6 0 10 -3 -1 2 0
pvt1=be past	7 1 0 0 11 -7 -3 -6 -8
pvt1=be present	1 -1 -15 -2 4 10 -7 0 8
pvt1=buy infinitive	0 0 0 0 -11 0 0 14 0
pvt1=buy past	-8 0 6 0 10 0 -1 -8 -1
pvt1=come past	0 0 -6 0 0 0 0 -1 11
pvt1=export past	0 0 9 0 -2 0 0 -4 0
pvt1=go past	0 0 14 0 -11 0 0 0 0
pvt1=have present	0 0 -6 0 12 0 -5 1 0
pvt1=sell past	-2 0 0 0 1 0 9 -5 -3
pvt1=take past	0 0 -11 0 9 0 0 0 0
pvt1=take present	0 0 11 0 -3 0 -3 0 -2
pvt1=tell past	2 4 -3 0 -9 1 12 0 -9
q:"	7 1 -17 10 9 0 -6 -6 0
q:'s	-5 3 1 5 -14 1 -4 -4 16
q:(	0 0 0 0 9 0 0 -4 0
q:)	0 0 0 0 9 0 0 -4 0
q:,	5 -12 13 0 -21 2 -8 -13 25
q:-	-9 13 -1 -3 9 -1 -11 5 -5
q:.	-14 -5 9 -11 1 -5 -8 1 13
q:/	0 0 17 0 -2 0 0 -1 -5
q::	-23 -8 12 -12 -2 14 7 -26 15
q:;	0 6 6 0 -1 0 -11 -2 3
q:<agent>	0 1 -6 8 -8 5 -5 0 3
q:<day-ahead>	1 -9 -9 0 20 -5 -3 4 -9
q:<day-gone>	-2 9 -19 4 15 -14 0 7 -11
q:<day-today>	14 0 -10 0 0 2 -9 0 -3
q:<duty>	-3 40 -20 4 7 -27 18 -32 -6
q:<gate>	-8 10 0 -5 -6 0 2 -20 13
q:<goods-amount>	-14 -12 13 -8 13 -1 -11 -2 -10
q:<goods>	-5 -21 24 -3 31 0 -19 -6 -52
q:<level-noun>	-22 1 10 -8 7 3 12 -14 -11
q:<level>	0 5 13 -2 4 -13 7 -16 -10
q:<money>	8 0 -3 0 23 -12 -48 -7 -1
q:<month-ahead>	0 0 -14 0 12 4 0 -2 0
q:<month-gone>	22 8 5 -3 -17 -5 -24 0 1
q:<name>	-12 -31 21 -17 10 9 7 0 -23
q:<not>	-4 -10 -2 0 -10 -12 14 3 13
q:<number>	-12 -29 8 0 2 -3 -6 -6 25
q:<office>	0 3 -3 -1 -7 -1 -5 -7 18
q:<organisation>	-1 7 -2 13 -13 -3 21 -18 -1
q:<person>	-2 -11 11 -19 -17 19 5 12 -13
q:<quality>	0 -6 -17 -2 29 0 0 -7 -8
q:<seat>	-11 -11 -11 0 -5 19 -22 26 0
q:<sender>	-4 -11 26 5 -26 5 0 9 -12
q:<span>	-9 4 -22 1 5 8 -30 21 1
q:<taker>	-6 13 -10 7 4 -20 0 3 0
q:<v-agree>	-7 -7 -1 4 -20 4 0 17 2
q:<v-bear>	0 17 -15 -9 -19 28 -4 -6 -2
q:<v-begin>	14 -30 0 -6 28 4 -14 -19 -11
q:<v-buy>	1 -21 -24 -7 7 -9 -23 48 -25
q:<v-deny>	0 13 4 -1 -10 -2 -3 5 -3
q:<v-down>	20 -20 0 0 -7 -2 -19 -2 11
q:<v-end>	-3 13 10 1 -15 -17 0 0 5
q:<v-impose>	-20 -3 -6 0 25 3 0 -2 -18
q:<v-propose>	-3 12 -26 -13 7 -2 0 11 -1
q:<v-return>	6 0 4 5 0 0 -5 -10 -10
q:<v-say>	1 5 12 4 -28 -1 2 0 -3
q:<v-sell>	-2 5 34 -8 -10 0 2 -19 -26
q:<v-sign>	-15 -1 -18 9 -10 4 -1 12 8
q:<v-stay>	0 13 -8 -3 -16 -7 14 11 0
q:<v-suspend>	0 11 -10 -3 0 -1 4 0 -4
q:<v-target>	2 3 -8 -2 24 -1 -4 -13 -7
q:<v-threaten>	0 0 12 0 -21 0 11 0 0
q:<v-up>	-6 -1 12 -1 -1 10 -3 -16 3
q:?	0 3 -10 -2 5 1 5 5 -12
q:a	-18 0 3 12 -4 1 2 -11 11
q:about	7 -8 -4 6 4 0 6 -8 -9
q:above	0 11 -7 0 -9 0 7 0 0
q:accord	0 0 17 0 -1 0 0 -13 0
q:according	-10 0 -20 8 -17 -1 0 15 11
q:account	0 -2 -10 0 0 0 0 -1 13
q:act	-10 0 -2 0 -1 0 6 0 6
q:agreement	-4 -6 16 -2 -11 2 -4 0 2
q:aircraft	2 0 0 0 14 0 0 -11 -3
q:almost	0 2 -13 0 12 0 0 -1 0
q:already	0 0 -6 0 11 0 0 -3 0
q:also	0 0 -12 0 12 -3 -2 13 -9
q:aluminum	-2 0 0 0 11 -1 3 -2 -5
q:among	-2 -1 -11 10 0 -1 0 0 5
q:amount	12 0 -3 0 -1 0 0 0 0
q:an	5 -6 16 0 -12 2 4 -9 -1
q:and	0 -4 -16 11 1 -2 -6 8 5
q:another	5 -3 -5 0 10 -7 -6 6 -1
q:answer	-6 0 3 0 4 0 10 -4 -6
q:any	0 2 0 0 10 0 0 -10 0
q:apple	0 6 -10 0 8 0 0 0 0
q:are	-16 0 -3 2 -8 -1 15 6 0
q:around	0 0 8 0 0 0 0 -6 0
q:as	-4 0 9 0 -15 -2 -4 13 -1
q:asean	-6 0 -7 9 -2 0 0 0 7
q:ask	0 0 -6 -1 9 -10 12 1 -6
q:at	-14 9 -15 7 4 5 -2 0 0
q:average	-6 0 -13 -4 -7 0 27 0 -4
q:away	0 -2 1 10 0 0 -2 0 -4
q:back	0 20 -18 3 8 -7 -5 -7 0
q:banana	0 0 16 0 -3 0 0 -8 0
q:bargain	-1 0 3 0 -10 0 0 1 9
q:be	2 2 -22 0 1 13 0 -3 0
q:beef	0 0 10 0 -4 3 0 -7 0
q:been	0 -4 13 -6 3 -7 4 -22 7
q:before	0 -3 0 4 17 1 -11 -6 -11
q:begin	0 -3 14 -1 -5 0 0 0 1
q:between	-1 9 -20 -2 -11 -4 -3 0 33
q:both	-13 -11 -2 0 -16 0 11 10 18
q:bring	-3 0 1 0 -5 0 0 0 10
q:but	-2 -6 -6 0 10 2 8 -14 4
q:buy	3 -11 -8 -3 -13 -11 -10 43 -22
q:by	0 -2 -14 0 -22 0 0 27 12
q:call	0 -8 3 0 -9 0 12 7 -12
q:can	0 13 -4 0 -1 -2 -1 0 0
q:car	-3 0 0 5 -5 16 2 -1 -16
q:cargo	0 0 -10 0 7 0 0 2 0
q:cash	0 0 -7 0 -6 20 0 -1 -3
q:cheese	0 -5 9 0 5 0 0 -4 -3
q:chip	0 0 3 0 -7 10 0 -3 0
q:coal	0 -4 10 0 -1 0 0 0 0
q:cocoa	0 0 -10 0 11 -1 -2 -3 9
q:coffee	0 -6 0 0 12 0 0 0 -2
q:collect	-1 25 -10 0 -5 -2 0 -1 -6
q:come	21 -8 -31 -5 19 -2 -1 5 -2
q:company	-5 0 -6 0 -10 0 6 12 0
q:cost	-11 29 3 0 -13 -7 -9 -10 2
q:could	-8 2 16 -1 -8 -3 -5 -9 10
q:count	0 -2 10 0 -4 0 0 0 -1
q:country	6 3 -6 -1 -3 -7 -11 -1 16
q:crop	0 0 5 0 -10 0 0 4 0
q:custom	-10 13 -7 0 0 -4 0 -8 14
q:customer	0 0 -4 10 0 0 -1 0 0
q:cut	-4 3 11 0 -10 0 0 0 0
q:dairy	0 0 13 0 -7 0 0 0 -1
q:data	-4 0 -5 0 6 4 0 -11 8
q:deal	-4 -3 0 0 8 13 -7 0 -7
q:deficit	53 -9 -24 -1 -7 -16 -6 -5 -13
q:did	-1 4 -7 0 0 -4 -1 18 -6
q:direction	0 0 -16 0 0 0 0 0 16
q:do	0 -6 11 0 -3 -4 0 0 4
q:doe	-7 -9 7 0 5 -1 0 4 1
q:down	7 0 -3 0 -18 0 0 3 7
q:dried	0 0 10 0 -3 0 0 0 -2
q:duty	7 12 2 5 13 -12 -17 -26 -2
q:each	0 3 -1 0 1 -2 -4 10 -6
q:earlier	0 0 -7 0 0 0 0 -7 16
q:emergency	0 12 -1 0 -1 -4 0 0 0
q:end	0 -4 15 0 -5 -9 1 0 0
q:energy	0 -3 0 0 -3 9 0 0 0
q:enough	0 -2 9 0 -10 0 0 -2 8
q:estimate	-6 6 14 0 -8 0 1 -8 0
q:expect	-2 26 -20 0 0 -10 -6 7 -1
q:export	-4 0 32 0 -26 1 -14 -1 -9
q:extension	0 -1 -9 0 15 0 8 -11 0
q:fall	10 -4 15 0 -28 -7 0 4 -1
q:far	8 6 -2 0 -13 0 -2 6 -1
q:farm	0 -5 9 2 -9 0 -1 4 0
q:fee	0 -2 -12 -1 2 0 15 0 -3
q:first	3 0 0 -1 24 -2 -3 -14 -8
q:fish	0 0 8 2 1 -2 0 0 -9
q:follow	-3 -6 2 0 21 -11 0 -2 -2
q:for	-25 -2 21 -7 5 6 -7 -11 0
q:force	1 0 1 0 9 -6 0 -2 -6
q:free	-2 -1 16 0 0 3 0 -16 0
q:from	0 -4 2 -1 7 -12 15 0 -24
q:gap	13 -4 0 0 0 0 0 0 -3
q:general	-4 19 -4 0 -4 -2 0 0 -1
q:get	0 10 -1 0 1 0 0 -5 0
q:give	0 -1 0 9 5 0 -5 -1 -4
q:go	-13 -2 33 -1 -4 7 -7 -9 -16
q:good	24 -12 -2 -1 -4 -12 3 16 -21
q:grow	-2 0 -6 0 3 0 0 -2 10
q:grower	0 -2 30 0 -23 0 0 -2 -5
q:gyeongju	0 -6 -2 0 0 16 0 0 0
q:half	5 -9 3 1 0 0 5 -17 1
q:hand	-3 -5 -12 0 9 6 8 0 -3
q:has	8 6 -15 -12 0 -12 15 18 -19
q:have	-7 -5 7 11 0 -6 -16 0 5
q:he	-10 0 -14 0 23 3 -7 -2 3
q:here	-3 -2 3 0 9 1 -4 -2 -3
q:his	0 -2 0 0 20 0 -2 -4 -4
q:how	-8 7 0 0 9 0 1 -13 -8
q:i	-1 10 0 8 -2 -6 -2 0 -7
q:if	0 -2 -9 3 9 -5 0 0 0
q:import	2 -4 -14 0 34 -1 -2 -20 -9
q:importer	-1 17 -1 0 0 -9 0 0 -1
q:in	24 -6 8 -12 -23 3 -39 -2 22
q:into	0 0 12 0 -4 0 0 0 -5
q:invest	-1 -5 -6 0 -1 12 0 3 0
q:investment	0 -1 0 0 -7 14 0 2 0
q:is	-3 -13 -20 0 27 -5 2 5 -6
q:it	10 -1 -7 -15 -2 -14 -3 15 3
q:its	-12 18 0 0 -26 -4 7 22 -7
q:keep	7 -7 -28 7 5 0 0 6 1
q:know	0 0 13 5 -12 1 -6 0 -6
q:largest	0 -5 0 0 8 0 6 -6 0
q:last	15 -10 4 -8 13 -19 -24 -16 4
q:least	0 -1 0 0 -7 5 0 10 -4
q:less	5 0 -5 0 1 0 0 4 -9
q:let	0 -2 -9 0 19 0 0 -2 0
q:list	-7 -7 0 0 27 -10 -4 0 -3
q:look	0 0 -1 0 11 -1 0 -3 0
q:lower	0 0 9 6 -8 0 -11 -4 0
q:machine	0 -5 0 0 0 -3 0 0 10
q:make	0 -10 0 0 2 -4 -5 5 2
q:maker	10 0 -7 0 -2 0 0 0 0
q:market	2 0 14 0 -15 3 0 0 -1
q:may	-4 0 27 0 -31 -5 -2 1 9
q:meet	17 -7 -17 0 -1 3 -1 3 -2
q:member	0 0 0 0 -12 -6 0 11 8
q:memorandum	0 0 0 0 -4 0 0 9 0
q:million	0 1 -1 0 16 -5 0 0 -13
q:money	-3 20 0 -1 -15 -4 -7 13 -10
q:more	0 0 -9 0 -7 10 -8 5 5
q:most	-7 0 -6 -2 3 -2 -2 -5 22
q:move	10 0 -6 0 0 0 0 0 0
q:mr	-3 8 0 0 3 2 0 -1 -12
q:much	0 12 -3 1 7 -3 -5 -3 -8
q:my	0 -2 9 0 -1 0 0 0 0
q:nearly	-2 1 -11 0 -5 -4 6 -3 15
q:negotiate	0 -1 -3 0 -7 1 0 -1 14
q:neither	0 -3 -5 5 -7 0 10 0 1
q:never	0 0 9 0 0 0 0 -2 0
q:next	6 0 -11 0 -7 0 0 12 0
q:no	-4 0 -13 -2 9 3 -13 5 6
q:not	3 -16 12 0 -35 -4 16 -2 11
q:nothing	0 2 5 0 -10 0 0 0 1
q:now	0 0 8 0 0 -12 -1 10 -6
q:number	-1 0 8 0 -10 7 4 0 -8
q:of	-8 -18 29 4 -13 -4 -7 11 -9
q:oil	-2 0 25 0 -15 0 0 -3 -3
q:old	0 -10 6 0 0 -4 0 -2 11
q:on	-1 10 -31 2 13 -5 4 3 -4
q:once	0 -1 10 -4 0 0 -1 -2 0
q:one	-4 4 19 0 -14 -11 0 2 0
q:or	0 7 2 0 -9 -2 2 -2 4
q:order	-2 0 -5 0 -5 2 -4 9 7
q:our	19 -6 13 -1 -26 -3 4 -20 9
q:over	-4 -5 0 0 -5 0 6 20 -21
q:own	-3 10 -7 1 1 1 -10 -2 0
q:owner	0 1 0 9 -10 -1 -6 6 0
q:page	0 0 9 0 -8 0 0 0 1
q:part	-2 0 17 0 -6 0 -3 -1 -3
q:pause	4 5 -9 0 -3 -3 4 1 0
q:pay	-9 17 -3 -4 -9 19 -6 -4 -14
q:people	0 0 -10 0 -8 0 0 7 8
q:policy	4 -2 -3 0 -3 10 0 0 0
q:power	10 0 -6 0 -2 0 0 0 0
q:product	0 -6 -5 1 12 0 0 -9 9
q:promise	0 -3 -7 0 -12 5 0 19 0
q:purchase	1 -2 -5 0 -16 0 0 23 -2
q:put	-9 4 23 -4 -9 -1 0 -8 -5
q:quota	0 9 -19 5 15 0 -1 -14 -4
q:rate	-3 -2 4 -3 16 -5 5 -11 -7
q:reach	2 -6 1 0 -17 6 -4 1 6
q:ready	-3 0 0 0 16 -1 0 -6 0
q:reckon	0 -5 20 0 -4 -6 -1 0 -2
q:refund	-1 24 -1 0 -4 -11 -2 0 -3
q:remain	0 0 14 0 -7 0 0 -1 0
q:reporter	0 -5 -22 0 28 -2 5 0 -8
q:resume	6 0 9 0 -14 0 0 0 0
q:rise	-3 5 -18 0 19 4 0 -5 -3
q:rule	0 12 4 -1 -10 -2 -3 5 -3
q:sale	-3 -6 18 -5 5 -1 -3 -6 -2
q:salmon	0 0 -19 0 19 0 0 0 0
q:same	-1 -5 7 0 2 8 0 0 -13
q:say	8 5 -2 0 -9 -5 0 7 -7
q:season	0 0 23 0 -17 0 0 -1 0
q:second	-4 -7 -3 0 18 -8 -3 -3 8
q:sell	5 0 1 -4 10 3 0 -16 -10
q:send	-3 0 17 0 -7 0 0 0 -1
q:service	-2 -2 -8 -1 -10 -3 5 28 -10
q:set	-2 -9 -6 0 11 10 0 -11 3
q:she	0 2 10 0 0 0 -4 0 -3
q:sheet	0 0 -5 0 0 0 0 13 -5
q:ship	-2 8 1 -3 0 -4 12 -17 -6
q:shipbuilding	0 -5 -2 0 0 14 0 0 0
q:shipment	-1 -4 13 3 -2 -2 0 0 0
q:should	0 0 10 0 -12 -1 0 1 0
q:show	12 0 -14 0 1 0 0 -7 6
q:shrimp	0 0 21 0 -16 0 0 0 0
q:shrink	8 0 0 0 0 0 0 0 -6
q:sign	-1 0 -17 6 -4 -4 5 15 -7
q:since	8 -1 8 0 8 -16 2 -10 -9
q:smallest	12 0 -2 0 0 0 0 0 -5
q:so	5 8 -18 0 0 -2 -4 8 2
q:soybean	1 -5 -11 -1 -16 -3 -3 39 -10
q:stand	0 8 -10 0 0 -3 0 7 3
q:state	0 0 0 0 -13 6 0 1 6
q:statistic	-6 0 0 0 0 0 -1 0 10
q:stay	-4 20 -2 0 7 -3 -9 -3 -9
q:steel	-7 6 -15 4 3 5 11 -15 0
q:sugar	0 0 -15 0 18 0 0 0 0
q:sum	0 0 5 0 -11 0 11 0 -3
q:supply	0 0 -10 0 7 0 0 4 0
q:surplu	-7 0 -3 0 -3 6 11 0 -3
q:suspend	0 -10 1 0 11 -1 1 0 -4
q:take	-4 -13 2 0 23 -2 -2 -13 0
q:tariff	-11 36 -24 0 -6 -15 22 -5 -9
q:tax	0 -1 -9 0 16 -3 0 -1 0
q:tell	-9 2 -23 1 13 -3 4 9 0
q:term	2 0 -16 0 11 0 -2 0 5
q:text	0 0 0 6 -7 -6 -1 9 1
q:than	8 -5 -1 3 -7 14 -6 4 -13
q:that	9 14 0 -11 7 -19 -10 -5 0
q:the	12 7 1 8 -14 -7 -6 -2 0
q:their	-7 9 -6 0 17 -1 -2 -7 -1
q:them	-3 0 15 0 -20 -7 0 15 0
q:then	6 -11 0 0 2 -2 3 4 -6
q:there	13 -5 2 -2 -5 -9 0 0 0
q:they	3 -1 -3 7 -10 5 0 -10 6
q:third	0 0 -18 0 2 0 0 -1 16
q:those	-13 0 0 0 0 0 -2 0 14
q:three	8 0 -13 0 -10 0 0 7 7
q:to	13 -6 8 -5 5 -1 -3 -4 -19
q:trade	-4 -13 -8 -8 -16 -1 -3 -19 53
q:truce	1 1 -2 0 0 -14 -6 0 15
q:tuna	0 0 -3 0 -8 12 0 0 0
q:two	2 -7 -13 1 -11 0 -9 -17 39
q:under	-5 0 32 0 -16 -2 -3 -19 6
q:undertake	0 0 -1 0 0 0 0 9 0
q:undertook	-5 0 -4 0 -1 0 0 12 -1
q:until	-1 0 -5 0 15 0 2 -6 -7
q:up	-5 0 -18 -1 20 11 -7 0 -12
q:used	0 0 -6 0 16 0 0 -4 0
q:value	0 0 9 0 -3 0 0 0 -2
q:volume	0 0 -1 0 23 0 0 -18 -9
q:want	0 10 0 0 0 -1 0 0 -7
q:warn	0 0 15 0 -21 0 9 0 0
q:was	22 -1 -10 0 -27 -3 -11 -7 27
q:we	-10 -10 0 0 17 -4 -6 4 -8
q:welcomed	0 -3 11 0 0 0 0 0 -3
q:what	-4 12 0 -1 -16 0 -1 -3 16
q:when	-11 5 -5 5 0 -2 -3 1 4
q:where	0 -7 -3 0 -4 0 0 16 0
q:which	0 11 -21 0 -5 15 1 4 -4
q:who	0 4 -5 -4 3 -8 0 -1 10
q:will	-14 0 -15 -3 -4 16 5 6 0
q:wine	0 0 12 0 2 0 0 -10 -2
q:with	28 -26 -18 -4 -3 14 4 -25 8
q:within	0 6 -3 0 -9 2 0 7 0
q:without	0 0 -13 0 18 0 0 -3 -1
q:word	0 0 -11 0 2 6 0 2 0
q:work	0 -2 13 0 0 0 -2 0 -5
q:worth	-13 -11 2 -1 19 -3 0 -7 0
q:would	2 -5 7 -4 11 -3 -5 -1 -14
q:write	0 -10 9 0 -1 0 4 0 -2
q:yale	-1 0 -7 0 0 0 13 0 -1
q:year	10 -1 0 -12 19 -39 -24 -12 6
q:you	0 0 -13 0 -7 0 0 14 6
q:—	-1 3 0 -1 -7 0 -10 -8 20
qt=future	-16 9 -14 -5 -8 12 2 10 -4
qt=modal	-3 6 10 -3 -12 -5 -14 8 5
qt=past	18 -3 4 -3 15 -16 -5 -11 -15
qt=perfect	10 1 -1 6 -3 -5 -13 20 -20
qt=pluperfect	0 -14 3 -4 -3 0 2 1 9
qt=present	-19 6 1 -3 7 -13 12 0 -6
quoted	7 -5 -7 0 -11 0 4 6 6
r1='	0 0 11 0 0 0 0 -6 -2
r1=(	0 0 11 0 -3 0 0 -4 -1
r1=)	0 0 0 0 -5 -7 0 13 0
r1=,	-18 1 -4 -10 19 10 0 -5 -13
r1=.	-2 -15 9 -3 -10 -7 9 11 0
r1=;	10 -1 -9 0 2 0 1 -1 -5
r1=<end>	0 0 0 1 10 0 3 -13 -4
r1=<not>	9 0 -8 0 1 0 0 0 0
r1=<span>	-26 18 6 6 3 -14 4 -16 -8
r1=<v-bear>	0 0 -10 0 12 0 0 0 0
r1=<v-begin>	2 -2 -7 0 11 2 -3 2 -10
r1=<v-down>	-6 -1 -23 0 17 8 0 6 -3
r1=<v-up>	-2 0 10 0 -5 5 0 0 -7
r1=?	0 -1 -2 0 0 14 0 -5 0
r1=and	2 0 7 -1 -7 -9 -2 6 0
r1=are	-2 -12 0 0 14 16 -2 -1 -17
r1=as	13 0 -2 0 6 -2 0 -2 -9
r1=at	0 12 1 0 0 -5 0 -16 4
r1=before	0 -3 0 0 -14 0 12 6 -2
r1=by	-6 -3 4 -1 -14 3 0 0 9
r1=come	0 0 -24 0 20 -1 0 7 0
r1=for	7 4 -5 -6 -21 15 0 0 4
r1=from	-10 -3 12 0 -12 -3 4 9 0
r1=go	0 0 16 0 -11 6 0 -4 -5
r1=has	0 9 0 0 3 -7 0 0 0
r1=higher	0 0 7 9 0 0 -4 0 -8
r1=in	2 0 -12 -16 0 0 6 -5 12
r1=into	0 -2 -3 0 4 9 0 -3 0
r1=is	-1 11 -8 0 -2 0 -2 3 -4
r1=last	6 -4 9 -2 -14 -10 0 -4 15
r1=leave	0 0 13 0 -9 0 0 -1 0
r1=more	10 -2 -12 -2 -2 3 -7 9 0
r1=next	-1 1 -12 0 13 -2 10 -7 -6
r1=of	-24 -20 0 10 22 -21 -13 8 0
r1=on	3 -9 -5 -5 -3 -17 0 4 18
r1=over	-5 -3 0 8 -8 -7 0 15 -1
r1=since	0 2 15 0 -9 -2 -6 0 0
r1=that	-9 -3 8 0 3 7 -1 -10 0
r1=the	9 -4 6 0 -5 -6 0 0 -5
r1=thi	6 4 -19 -8 6 5 2 1 -5
r1=to	0 11 11 0 -23 0 0 -5 0
r1=under	0 9 0 0 0 0 0 0 -1
r1=was	-3 2 -12 0 -1 8 -2 0 4
r1=were	0 0 -11 0 8 0 0 8 0
r1=will	0 0 0 0 9 -2 0 -3 0
r1=within	10 0 -4 0 0 0 0 0 -3
r1=worth	-14 -2 -2 0 10 -8 -2 8 0
r1=would	0 -6 6 0 11 -5 0 0 -4
r2=,	-1 -10 2 5 5 0 6 -13 0
r2=.	-6 9 18 0 10 -9 -17 -14 -12
r2=<day-ahead>	4 0 6 0 -10 8 -6 -2 0
r2=<duty>	0 11 -11 0 -3 -3 8 0 -2
r2=<end>	-2 -13 7 -3 -1 -10 9 3 -3
r2=<goods>	-7 -27 15 -6 18 -21 -7 -3 -4
r2=<level>	-9 -3 5 3 4 5 0 -12 -7
r2=<money>	3 9 -19 0 1 2 -1 0 -1
r2=<month-ahead>	0 0 -12 0 -8 6 6 9 -1
r2=<month-gone>	0 16 0 -1 0 -12 1 0 -16
r2=<name>	-9 -10 7 2 6 1 -12 0 -4
r2=<not>	0 -1 0 0 -8 7 0 9 -3
r2=<number>	5 -20 17 -8 -9 -1 0 -27 16
r2=<quality>	-1 -20 -7 -4 21 -5 -2 0 1
r2=<seat>	0 0 5 0 -8 10 0 -2 0
r2=<sender>	0 -8 20 -3 -1 0 0 0 0
r2=<span>	0 -12 -10 10 0 -4 6 10 -5
r2=<v-begin>	0 -2 -3 0 24 -8 0 -6 -4
r2=<v-buy>	-1 0 0 0 12 -10 0 10 -11
r2=<v-down>	0 0 -2 0 12 -4 0 -3 0
r2=<v-impose>	8 7 -22 0 1 0 -7 0 1
r2=<v-propose>	0 -4 11 0 -1 10 0 -6 -6
r2=<v-stay>	-2 0 -6 0 1 0 13 0 -6
r2=<v-up>	0 0 0 0 11 -3 0 0 0
r2=a	0 -1 15 0 -18 7 -2 2 -2
r2=all	0 8 -5 0 -8 -3 0 0 8
r2=and	0 1 0 0 -14 -5 -1 23 -3
r2=are	0 0 1 0 0 8 0 -4 -1
r2=at	-1 9 0 -1 8 -12 2 -5 -4
r2=been	-5 14 -8 0 -3 -9 -1 12 -3
r2=both	0 0 -3 0 0 0 0 0 8
r2=by	-11 5 -1 9 0 -4 -1 -1 5
r2=cash	0 0 0 0 -2 12 0 -1 0
r2=coal	0 0 9 0 -7 0 0 0 0
r2=coffee	0 0 -16 0 3 0 0 13 0
r2=come	0 0 -1 0 13 -3 0 -3 0
r2=down	2 0 -1 0 -4 0 8 0 0
r2=duty	0 13 -8 0 -2 0 0 0 0
r2=each	0 -2 -4 0 1 -1 -2 8 3
r2=energy	0 0 0 0 -2 -21 0 28 0
r2=export	0 0 9 0 -1 0 0 0 0
r2=far	0 2 -12 0 11 0 0 2 0
r2=farm	0 0 -1 0 -4 0 0 14 0
r2=follow	0 -4 0 0 9 -1 0 0 0
r2=for	-1 0 -5 2 -9 12 0 2 -2
r2=go	0 0 0 0 9 -2 0 0 0
r2=good	0 -3 -5 0 19 -9 0 -15 1
r2=has	0 0 6 0 -11 0 0 -3 9
r2=have	0 1 5 0 5 -10 0 0 -1
r2=import	0 0 0 0 12 0 0 0 -11
r2=in	0 9 4 -3 -12 2 -2 -2 0
r2=investment	-1 0 -1 0 -3 38 0 -30 0
r2=is	0 -8 5 0 0 11 0 -6 -4
r2=last	0 0 13 0 -9 0 0 3 -2
r2=of	-10 -4 10 0 3 -3 -8 9 -6
r2=on	5 0 0 0 -9 0 0 0 7
r2=poultry	0 0 0 0 10 0 0 -7 0
r2=sale	0 -6 13 -1 0 0 0 0 0
r2=sell	0 0 -11 0 14 0 0 0 0
r2=steel	0 0 13 0 -4 0 0 -1 -1
r2=sugar	0 0 1 0 -10 0 0 9 0
r2=than	5 0 -5 -3 9 0 -8 0 -4
r2=the	14 8 -5 -8 -11 -24 -2 0 9
r2=them	0 0 -8 0 -2 0 0 16 0
r2=then	0 -1 -4 0 12 0 0 0 0
r2=thi	0 0 18 0 -11 -1 0 0 0
r2=to	-2 0 -12 1 14 3 -5 8 -13
r2=trade	0 0 0 0 -4 0 0 0 12
r2=us	0 0 11 0 -9 0 0 0 0
r2=were	0 -7 -1 0 -10 0 14 0 6
r2=what	10 1 0 0 -1 0 -3 0 0
r2=wheat	0 0 10 0 -9 0 0 0 0
r2=which	-1 0 -1 0 15 0 -4 3 -8
r2=with	5 -4 -10 0 0 4 0 -2 7
r2=worth	0 -1 19 0 -7 0 0 -3 -3
r2=year	16 0 -6 -7 -1 -5 11 -12 4
r3=,	-3 0 -2 1 -20 0 7 2 14
r3=.	2 -11 0 0 -8 15 4 -22 17
r3=;	12 0 -14 0 -7 -9 0 10 9
r3=<day-ahead>	0 0 -2 0 -2 0 0 12 0
r3=<duty>	3 15 0 0 3 -11 -10 -10 1
r3=<end>	-6 -2 11 -4 6 -5 0 -3 -12
r3=<goods-amount>	0 0 -10 0 7 0 0 7 0
r3=<goods>	-13 2 2 -8 18 -13 -3 1 -9
r3=<level>	-1 -2 1 0 10 0 1 -11 0
r3=<money>	3 0 4 0 -9 0 3 -3 -4
r3=<name>	3 -13 3 -3 10 4 -10 -9 -2
r3=<number>	8 -5 -14 9 2 -2 -1 1 0
r3=<quality>	0 -5 4 0 0 -6 -7 9 -2
r3=<sender>	0 -3 13 0 -12 9 0 0 -1
r3=<span>	-1 5 -7 -2 -5 0 -2 1 13
r3=<v-bear>	0 8 -11 0 7 -3 -1 1 0
r3=<v-buy>	0 9 2 0 0 -7 -1 0 0
r3=<v-impose>	7 5 -3 -1 8 1 -8 -5 -18
r3=<v-propose>	8 -12 -7 0 7 0 0 -6 3
r3=<v-say>	-4 0 -11 0 4 10 0 0 0
r3=<v-suspend>	0 -5 4 0 16 -2 -5 0 -9
r3=<v-target>	-2 0 -3 0 8 0 0 0 -4
r3=a	-5 -1 17 0 0 0 0 0 -1
r3=and	-4 0 -12 0 21 3 -5 0 -6
r3=be	0 9 -12 0 0 7 -1 1 -2
r3=bean	0 0 10 0 0 0 0 -8 0
r3=before	10 0 8 0 -7 -1 -1 -3 -5
r3=collect	0 12 0 0 0 -4 0 0 0
r3=direction	0 0 -2 0 -5 0 0 0 14
r3=dispute	0 0 0 0 -3 -1 12 -4 0
r3=duty	0 15 0 0 0 -1 -4 -7 -4
r3=each	0 1 -3 0 -2 0 0 0 8
r3=energy	0 0 0 0 -5 -12 0 21 0
r3=export	0 0 9 0 -5 0 0 0 0
r3=farm	-1 0 9 0 -11 0 0 2 0
r3=fiscal	11 0 -5 0 -4 -1 0 0 0
r3=fish	0 0 10 0 -1 0 0 0 -6
r3=for	-6 2 5 0 -14 0 0 4 3
r3=from	-2 0 -15 0 8 0 6 6 -8
r3=if	0 3 -16 0 9 0 0 0 3
r3=in	0 -7 27 -5 -3 8 -15 -5 -18
r3=it	19 0 -12 0 0 0 -2 -3 -4
r3=last	0 -3 -15 0 21 0 0 7 -18
r3=less	0 0 12 0 -7 0 0 0 0
r3=more	-3 0 -8 0 13 0 0 0 0
r3=next	0 0 10 0 -5 0 0 0 0
r3=of	-4 1 8 4 -18 -10 3 16 -8
r3=oil	0 0 -6 0 10 0 0 0 0
r3=other	0 0 -5 0 12 0 0 0 -3
r3=purchase	0 0 0 0 0 -5 0 8 0
r3=rice	0 0 0 0 -6 0 0 11 0
r3=same	0 0 -8 0 -2 -1 -2 0 16
r3=season	0 0 -2 0 -2 0 0 9 0
r3=shipbuilding	0 0 0 0 0 11 0 0 0
r3=since	0 -12 4 0 0 0 8 0 0
r3=soybean	0 0 -2 0 -13 0 0 17 0
r3=the	0 -7 -1 14 0 -4 0 0 -1
r3=worth	0 0 -10 0 11 0 0 0 0
r3=year	-4 3 6 -1 0 -8 0 10 -4
r4=,	-6 0 13 -4 -10 -6 3 -1 7
r4=-	0 -1 9 0 0 0 -3 0 0
r4=.	-5 18 -4 0 8 -5 -18 6 -18
r4=<end>	-1 -12 12 -3 -1 6 1 -14 1
r4=<goods-amount>	0 0 9 0 0 8 0 -18 0
r4=<goods>	3 -2 -3 2 6 0 -10 8 -12
r4=<money>	0 0 0 0 -3 0 0 10 0
r4=<month-gone>	-9 -10 9 0 8 0 7 -6 0
r4=<name>	-3 -2 1 3 -11 3 0 9 0
r4=<number>	0 0 15 -1 -14 -7 -8 3 7
r4=<organisation>	0 -5 16 10 -8 0 -4 0 -6
r4=<person>	9 -2 -5 0 0 10 0 -2 -8
r4=<span>	0 -10 -3 -2 12 0 -7 -2 5
r4=<v-begin>	-3 0 15 0 -23 0 0 -1 14
r4=<v-buy>	13 0 -8 0 -9 0 0 7 0
r4=<v-impose>	-5 4 -4 0 11 4 -5 -2 -7
r4=<v-say>	-5 21 -13 0 3 -5 0 0 -2
r4=<v-suspend>	0 0 0 0 10 0 0 0 -2
r4=buy	10 0 -9 0 -4 0 0 5 0
r4=by	0 1 -9 -1 -4 1 0 3 4
r4=cash	0 0 0 0 0 8 0 0 0
r4=come	0 0 11 0 -6 0 0 0 0
r4=down	0 0 -10 0 0 0 0 0 13
r4=follow	0 0 0 0 14 -1 0 -2 -5
r4=for	1 0 19 0 0 0 0 -17 -9
r4=go	0 0 0 0 -9 0 0 0 7
r4=good	5 0 19 0 -12 -1 -3 4 -18
r4=half	-4 -4 1 0 10 -3 -4 0 0
r4=if	0 0 0 0 -3 0 9 0 -2
r4=in	4 -3 -21 -2 -5 9 0 15 9
r4=is	0 0 -3 0 -2 1 10 0 -7
r4=its	0 0 0 0 -6 -7 0 13 1
r4=last	0 -1 -26 0 34 0 5 -8 -12
r4=more	0 0 -1 0 -1 0 9 -2 0
r4=of	4 0 -15 1 -7 -2 -4 9 12
r4=on	0 4 8 0 -11 0 4 0 -5
r4=one	-3 -1 0 0 -4 -1 9 0 3
r4=over	0 0 -2 0 -5 -9 8 7 0
r4=quarter	0 10 -2 0 0 0 0 -2 0
r4=say	0 0 -11 0 4 0 3 1 0
r4=season	0 0 0 0 -9 0 0 6 0
r4=since	3 0 0 0 -5 0 0 9 -3
r4=that	-3 0 9 0 -5 -2 0 0 1
r4=the	0 0 -17 0 9 6 0 -3 6
r4=thi	0 -3 0 0 9 -5 0 0 0
r4=to	-2 4 12 0 0 -2 -7 1 -10
r4=under	0 0 12 0 -9 0 -3 0 0
r4=until	0 -2 -1 0 10 0 -2 3 -5
r4=what	0 -2 13 0 -9 -2 -1 4 0
r4=worth	9 0 7 0 -15 0 0 0 -7
r4=year	3 -1 -4 -2 12 0 -7 -3 -8
r=' worth	0 0 11 0 0 0 0 -6 -2
r=, and	0 1 0 0 -9 5 -1 9 -3
r=, by	-9 10 -1 0 0 -1 0 0 5
r=, down	2 0 -1 0 -4 0 8 0 0
r=, has	0 0 0 0 -4 0 0 -2 10
r=, is	0 0 -1 0 9 1 0 -2 -2
r=, the	1 3 2 -2 -8 -7 0 10 -1
r=, were	0 0 0 0 -9 0 5 0 7
r=, which	-1 0 -1 0 8 0 0 3 -4
r=. <end>	-2 -15 11 -3 -10 -10 9 11 0
r=<end> <end>	0 0 0 1 10 0 3 -13 -4
r=<span> ,	-6 -7 4 6 12 0 0 -12 -3
r=<span> .	0 15 6 1 8 -12 -8 -16 -7
r=<span> in	-1 14 -3 -2 -9 0 0 4 -1
r=? <end>	0 -1 -2 0 0 14 0 -5 0
r=before the	-5 -3 12 0 -8 0 4 0 -1
r=by <number>	-2 -12 15 0 -6 3 -3 -10 6
r=by the	0 -1 -12 0 -5 -1 0 11 9
r=come to	0 0 -12 0 12 0 0 0 0
r=for <number>	0 0 -12 0 7 -2 0 0 6
r=for the	13 0 0 0 -11 -3 -2 -3 3
r=has been	0 9 0 0 3 -7 0 0 0
r=in <month-gone>	0 5 0 0 4 -5 -2 2 -9
r=in <number>	3 -7 4 -7 0 -13 1 -13 9
r=in <quality>	-4 -2 12 0 1 2 0 -8 -4
r=in <span>	0 -6 -14 2 5 1 8 0 -7
r=in all	0 7 -5 0 -8 -2 0 0 8
r=in cash	0 0 0 0 -1 9 0 0 0
r=in duty	0 8 -4 0 0 0 0 0 0
r=in each	0 0 -1 0 -9 0 0 11 3
r=in investment	0 0 0 0 0 11 0 -7 0
r=in sale	0 -6 9 0 0 0 0 0 0
r=in the	0 5 -5 -5 4 0 0 -11 7
r=is at	0 15 0 0 -3 -7 0 0 0
r=last season	0 0 7 0 -10 0 0 1 0
r=last year	6 -4 7 -2 -12 -10 0 -5 16
r=more <quality>	0 0 0 0 -7 0 0 11 0
r=more than	6 0 -9 0 3 0 -1 0 0
r=next year	-1 1 -12 0 13 -2 10 -7 -6
r=of <quality>	-9 -9 -10 -2 21 -12 1 -7 10
r=of coal	0 0 9 0 -7 0 0 0 0
r=of energy	0 0 0 0 0 -19 0 21 0
r=of good	-8 -1 -1 0 19 0 -2 -11 2
r=of import	0 0 0 0 12 0 0 0 -10
r=of investment	0 0 0 0 -1 26 0 -18 0
r=of it	-1 3 -15 0 -9 3 0 9 7
r=of poultry	0 0 0 0 9 0 0 -7 0
r=of sugar	0 0 1 0 -10 0 0 9 0
r=of wheat	0 0 10 0 -9 0 0 0 0
r=on <quality>	4 0 -14 0 7 -4 0 11 -6
r=on the	0 0 -13 0 0 -2 -3 1 15
r=over <span>	-5 -3 0 8 -7 -6 1 11 0
r=the year	10 0 1 0 -9 0 0 0 -3
r=thi year	7 0 -19 -6 9 6 3 -1 -4
r=to <money>	4 11 -11 0 0 0 0 0 0
r=to <name>	0 0 18 0 -14 0 0 0 0
r=to the	-1 0 10 2 -9 0 0 0 0
r=under the	0 10 0 0 0 -1 0 0 0
r=would be	0 0 0 0 9 -2 0 0 -1
rule:after figure	-13 -5 5 -7 0 -3 -3 1 14
rule:after none	-2 1 0 -9 9 21 -10 -4 -25
rule:deficit money	64 -24 -28 -7 -37 -24 13 -8 -17
rule:deficit percent	16 0 -2 0 0 0 -3 0 -10
rule:duties money	-16 44 -10 4 -19 -12 -11 -7 -12
rule:exports money	0 -2 27 -19 8 -16 -24 -15 -20
rule:exports percent	0 0 10 0 -2 0 0 0 0
rule:exports tonnes	-5 -1 6 0 -3 -1 -1 8 -10
rule:imports money	-30 -2 -1 -4 40 -16 -9 -7 -25
rule:imports percent	-5 0 -11 -2 15 0 0 0 1
rule:imports tonnes	-1 -1 -13 0 4 0 0 14 -3
rule:investment money	-22 -31 -21 -5 -30 58 -12 2 -20
rule:none money	-11 16 -5 -9 0 17 0 -38 3
rule:none percent	-1 -32 17 21 -12 -35 5 -13 -4
rule:none tonnes	-19 -25 2 -16 11 -24 -9 28 -24
rule:none units	-6 -10 -9 -4 20 -13 -9 17 -14
rule:other money	-20 26 3 9 -10 16 -27 -30 -6
rule:other percent	-2 0 -10 -5 -11 0 28 0 -3
rule:purchases money	-12 -14 7 0 -11 -11 3 26 -11
rule:purchases tonnes	-11 -12 10 -7 12 -11 -11 -4 7
rule:purchases units	0 0 -6 0 -16 0 0 26 0
rule:state achieved	5 25 -1 -22 4 -2 -27 -12 1
rule:state aimed at	-19 -6 -11 15 -2 7 -5 19 -14
rule:state reported	-9 -13 12 -32 20 -6 1 -9 -1
rule:trade money	-23 -12 -12 -1 14 -18 2 -43 39
rule:trade percent	-7 0 -20 -2 -1 0 -2 0 31
rule:trade tonnes	0 0 6 0 -1 0 0 -8 3
rule:what deficit	70 -25 -31 -10 -30 -24 10 -13 -24
rule:what duties	-16 44 -11 3 -17 -12 -12 -7 -12
rule:what exports	-6 -6 38 -25 1 -22 -31 -1 -26
rule:what growth	-5 -3 9 7 -2 0 -1 -1 0
rule:what imports	-40 -6 -17 -12 48 -20 -9 5 -24
rule:what investment	-22 -31 -21 -5 -27 58 -12 1 -20
rule:what none	-22 -5 8 4 7 -8 -3 6 -9
rule:what other	-23 24 -3 3 -17 16 7 -33 -11
rule:what purchases	-25 -29 10 -7 0 -24 -3 27 -3
rule:what trade	-27 -13 -19 -7 11 -20 0 -50 54
s:"	6 -7 -11 0 -9 0 9 6 7
s:'	5 1 21 0 -11 -1 -5 -7 -8
s:'s	-14 -7 -4 16 -15 -1 6 13 2
s:(	0 0 13 0 -10 -9 0 10 -1
s:)	0 0 11 0 -6 -9 0 8 -2
s:,	0 -7 6 -12 -3 -1 14 -8 1
s:-	-3 0 9 -3 -5 6 -17 4 0
s:.	-9 -1 16 -12 -1 -14 -2 4 2
s::	-13 0 4 -6 -4 13 -15 0 2
s:;	20 -8 -1 -9 -9 -11 6 0 6
s:<agent>	-7 6 -10 -10 -27 0 23 20 -7
s:<day-ahead>	2 -14 -12 -5 3 0 8 0 6
s:<day-gone>	-9 3 -6 7 19 -2 -21 11 -21
s:<day-today>	3 0 1 -5 -3 9 -8 -4 0
s:<duty>	-12 32 -25 1 17 -34 35 -36 -6
s:<gate>	-12 18 5 -4 -15 -23 -1 -8 28
s:<goods-amount>	-64 -55 6 -39 29 -42 -38 41 -27
s:<goods>	-19 -22 26 -32 29 -17 -18 6 -23
s:<level-noun>	4 2 -8 -10 12 -23 -6 11 -1
s:<level>	-7 -33 0 8 30 -8 18 -41 -13
s:<money>	11 30 -13 -19 -4 21 -11 -32 0
s:<month-ahead>	0 5 11 0 3 0 0 -10 -16
s:<month-gone>	20 3 13 -18 -11 -9 -3 -7 -7
s:<month-today>	0 2 -15 0 5 0 -2 12 -4
s:<name>	-3 -32 20 -3 7 14 -7 -1 -30
s:<not>	5 -21 -19 0 -11 28 -7 13 12
s:<number>	3 -22 13 -15 6 -27 -11 -8 24
s:<office>	-13 0 -7 23 -16 -10 9 -18 18
s:<organisation>	-9 6 10 32 -15 -11 4 -14 -10
s:<person>	10 -7 -8 -23 10 9 -4 0 -6
s:<quality>	10 1 -13 -13 24 0 6 -6 -34
s:<seat>	-8 -18 1 -5 -2 8 -13 23 0
s:<sender>	-27 -13 34 -9 -6 14 -15 0 -15
s:<span>	-12 4 -9 13 -1 0 -12 4 0
s:<taker>	0 25 -15 0 10 -10 -10 1 -12
s:<v-agree>	-7 3 -4 -8 -13 5 0 15 0
s:<v-bear>	-27 22 -8 -24 -3 20 2 -5 -5
s:<v-begin>	0 0 0 -10 18 -16 -13 1 -7
s:<v-buy>	1 -10 -37 -25 23 -3 -15 38 -37
s:<v-down>	5 -4 -5 -5 4 -1 -26 -9 22
s:<v-end>	0 28 -1 6 -3 -34 -1 -6 0
s:<v-impose>	-2 13 -10 8 3 0 -8 7 -18
s:<v-lack>	0 0 -9 0 0 0 0 -3 10
s:<v-propose>	0 -2 5 -3 -7 15 -20 -3 1
s:<v-refuse>	-1 0 18 -3 -6 0 0 0 -5
s:<v-return>	0 2 -2 -11 -2 15 -2 0 -3
s:<v-say>	-17 21 -8 7 -18 0 9 11 -12
s:<v-sell>	3 -6 38 -17 -9 0 -3 -29 -8
s:<v-sign>	-19 5 2 -13 -12 0 5 22 -12
s:<v-stay>	0 -35 -3 -19 1 -17 29 0 6
s:<v-suspend>	2 -10 16 -3 0 0 -1 0 -9
s:<v-target>	-8 13 9 -6 25 -33 1 -13 -14
s:<v-threaten>	-5 -4 -14 1 21 -10 -1 5 2
s:<v-up>	-24 -2 7 -4 0 3 0 -8 16
s:?	0 -1 -2 0 -11 14 0 5 0
s:a	-1 3 5 -1 -12 21 -10 -16 3
s:about	-1 17 -3 0 2 -22 2 -1 -4
s:abroad	0 -1 19 0 -12 0 0 -2 -1
s:accept	0 16 -8 0 0 -13 0 0 0
s:according	-8 9 0 -2 -8 -6 -5 15 3
s:account	0 0 0 0 -7 -1 0 0 12
s:add	-3 -1 -5 5 9 -3 -2 3 0
s:additional	3 8 8 -1 -7 -2 -9 4 -6
s:affected	-2 0 22 0 -3 -3 0 -2 -8
s:after	1 -11 13 -2 15 -11 0 -4 -19
s:again	-1 -2 7 0 -11 3 -4 4 5
s:against	4 0 -12 0 0 -3 0 -3 12
s:ago	-6 3 13 0 -9 0 0 0 0
s:agree	-5 -4 8 0 0 0 -11 2 3
s:agreement	-8 -2 13 3 -14 13 0 -11 -1
s:agriculture	0 0 -6 0 -5 0 0 13 0
s:ai	0 0 -3 0 0 -2 0 9 0
s:aim	4 -5 11 -4 2 -6 -2 -13 6
s:aircraft	3 -1 -3 0 0 -11 4 0 6
s:all	-6 9 -2 3 -10 -10 18 -6 3
s:almost	11 0 -6 0 -10 0 4 1 0
s:alone	18 5 -9 0 10 -6 -10 0 -18
s:already	-5 0 9 0 7 0 -1 0 -8
s:also	-4 -3 -12 -1 0 0 0 2 10
s:among	-2 -1 -10 0 12 0 0 -3 4
s:amount	-2 -1 -7 0 15 -5 -12 0 12
s:an	4 3 5 0 -30 6 1 2 -3
s:and	1 -2 -19 -6 -3 5 -10 21 1
s:announce	-2 -4 0 0 4 9 -1 -1 -1
s:another	-6 -22 0 0 45 -4 -9 -12 -14
s:answer	-3 -9 -10 0 6 -5 0 -5 16
s:any	-5 0 5 0 13 2 -3 -15 0
s:apple	0 1 13 0 -2 0 0 -5 -5
s:apply	-2 0 0 0 11 0 0 -9 0
s:approve	0 0 -4 0 9 1 0 -1 0
s:are	-15 -4 2 -9 -7 18 -19 10 4
s:around	0 10 -3 0 -2 -9 8 0 0
s:artificial	0 0 -1 0 -1 -2 0 10 0
s:as	7 -11 -13 -5 5 12 0 0 -3
s:ask	1 -7 -4 0 9 -1 -1 -2 3
s:at	0 14 -16 6 -6 5 22 -26 -6
s:average	-11 -3 -36 -14 -28 -1 60 -4 -11
s:away	0 0 0 0 10 -3 0 -1 0
s:back	0 7 0 0 7 -12 -3 -1 0
s:banana	0 0 -9 0 8 0 0 -11 12
s:be	-19 5 -8 7 -7 -1 16 -19 15
s:bean	0 0 20 0 -12 0 0 -7 -1
s:because	5 3 1 0 -12 2 0 -6 1
s:become	0 0 -7 0 0 -1 -2 0 11
s:beef	0 -12 -12 0 24 -5 -2 -9 12
s:been	2 21 -13 2 -2 -22 -2 4 -1
s:before	1 2 23 -10 -11 -16 12 -5 -18
s:begin	4 0 2 0 16 -4 0 -18 -5
s:below	11 0 -4 0 -7 0 0 0 0
s:best	0 0 11 0 -11 0 0 0 0
s:between	0 3 -3 -1 -20 -8 -4 -8 30
s:biggest	0 0 0 0 -8 0 0 11 0
s:bill	0 10 -3 -2 0 -2 2 0 -3
s:billion	1 0 -17 0 -8 0 -3 -5 24
s:bison	0 0 -2 0 13 0 0 -9 0
s:boeing	0 0 0 0 0 -4 0 10 0
s:book	0 0 -11 0 -6 0 1 15 0
s:booked	0 2 -3 0 -9 0 0 12 0
s:border	0 0 3 0 -15 0 0 -1 9
s:both	-1 -10 -25 0 -11 -3 -2 0 45
s:bourbon	0 0 -2 0 12 0 0 -5 0
s:brandy	0 0 13 0 -9 0 0 0 0
s:bring	2 10 19 -4 -8 -10 -7 -15 0
s:busan	-1 0 -4 0 -16 0 -7 32 0
s:but	0 -7 1 -3 -5 11 1 2 -3
s:buy	4 -18 -8 -10 -10 7 -25 36 -27
s:buyer	0 0 -5 0 1 0 0 12 -1
s:by	8 21 -16 11 -23 -14 -17 6 14
s:calculate	0 0 -3 8 0 0 0 0 0
s:call	8 1 -13 0 6 0 -1 0 -5
s:cannery	0 0 -8 0 -6 12 0 4 -1
s:cannot	12 0 -9 0 0 0 0 0 0
s:capped	0 0 -2 0 0 10 0 0 0
s:car	-15 4 13 0 -18 22 -2 -7 -16
s:carpet	0 0 -12 0 15 0 0 0 -1
s:carry	0 0 -8 0 -2 4 0 -3 11
s:case	9 0 -9 0 -1 0 0 0 2
s:cash	-9 -21 -19 0 -19 55 -1 -15 -9
s:centre	0 0 -9 0 -6 0 0 13 0
s:certified	0 13 0 0 0 -6 0 0 0
s:charge	2 10 -13 -5 3 0 13 -15 -6
s:cheese	0 0 0 0 -7 -1 7 -10 9
s:cherry	0 0 13 0 -11 0 0 0 0
s:chip	-1 -4 -18 0 -8 -1 0 28 -4
s:claim	0 24 -1 0 -1 -12 0 -3 -3
s:close	-1 0 0 0 -8 -4 0 0 10
s:cocoa	0 0 -16 0 17 0 0 0 0
s:coconut	0 0 -14 0 20 0 0 0 -2
s:coffee	-3 0 -1 0 7 0 0 10 -12
s:collect	0 40 -6 0 -10 -18 -8 -4 -7
s:come	-4 1 -19 -8 14 -24 0 20 5
s:commerce	-1 -2 5 0 -10 0 14 -1 -1
s:commit	0 -2 -8 0 -5 0 0 18 0
s:company	-2 2 -23 -2 -3 13 2 6 -1
s:concerned	0 0 -2 0 15 0 0 -3 -5
s:confirm	0 -3 -3 0 -4 0 0 14 -3
s:contract	0 0 -7 0 -4 -7 0 18 0
s:copper	0 0 11 0 -6 0 0 0 0
s:cost	-7 14 -16 29 -11 -12 0 -12 -16
s:could	-14 -5 16 -2 1 -11 3 -5 8
s:count	-11 5 -2 0 -13 0 2 27 -17
s:counted	-1 -2 5 -2 -12 0 7 0 3
s:countermeasure	0 0 -5 0 -11 -2 15 -1 10
s:country	-11 -13 -3 9 14 -2 -7 -21 22
s:cover	-9 -7 -1 0 17 -5 -3 -15 14
s:credit	0 -3 -1 0 0 9 0 -3 0
s:critical	0 0 -4 0 -4 13 0 -1 0
s:crop	0 0 3 0 -14 0 0 10 0
s:crossed	0 0 5 0 -11 0 0 -6 9
s:custom	0 26 6 0 -14 -9 -2 -14 1
s:customer	0 0 4 0 -10 0 0 3 0
s:cut	1 -7 -15 0 0 10 -1 -17 13
s:data	0 0 1 0 -11 -2 0 8 4
s:davo	0 0 -2 0 -4 0 0 10 0
s:day	11 -7 0 -1 -21 2 -6 4 10
s:deal	2 -6 -1 0 -6 18 -11 3 -6
s:decline	-6 0 18 -2 -5 0 0 0 -5
s:deficit	44 -11 -11 -5 -6 -13 -9 -4 -16
s:demand	3 9 -5 0 -5 -2 0 0 0
s:department	0 0 -6 0 -2 0 0 10 0
s:did	0 -2 11 0 -22 12 0 -2 -4
s:direction	-1 -2 -18 0 6 0 -1 0 23
s:dispute	-6 -7 2 8 -7 -1 9 -5 1
s:distiller	0 -5 15 0 -9 0 0 0 0
s:doe	0 -5 11 0 -2 -3 0 3 0
s:domestic	0 0 -4 11 -2 0 -1 0 0
s:double	-10 15 -2 0 -6 0 9 0 0
s:down	1 0 -14 -5 -3 -3 13 -8 18
s:due	-5 14 0 0 -12 0 -3 2 3
s:duty	8 27 -11 3 16 -17 0 -31 -10
s:each	-12 -14 -27 -4 0 -15 -16 14 33
s:earlier	-4 13 8 0 -7 -3 4 -12 0
s:early	-2 1 -3 0 9 0 0 0 -2
s:earn	0 -4 13 0 -11 -3 6 0 0
s:earth	0 0 4 0 -12 0 0 0 5
s:economy	-6 -4 0 12 -5 0 2 0 -1
s:effect	-1 -1 1 0 10 -2 0 0 -6
s:emergency	-7 19 1 0 -6 -4 0 -1 -4
s:end	3 2 -10 0 -5 -3 -8 9 5
s:energy	-11 -8 -18 0 -31 -9 -2 52 -16
s:enter	0 0 -20 0 31 0 0 -6 -1
s:estimate	0 11 -3 18 -30 -19 17 -13 -4
s:ethanol	0 0 -13 0 5 0 0 4 0
s:exempt	0 0 14 0 -5 0 -1 0 -2
s:expect	4 21 12 4 0 -28 -3 -28 -12
s:export	-8 4 41 -7 -29 -5 -16 -10 4
s:exporter	-2 -1 24 4 -15 -11 0 -5 -6
s:extra	5 15 -16 -1 -7 -3 -3 6 0
s:fact	0 0 -12 0 0 4 0 13 0
s:fall	-7 -4 2 -4 -7 4 -5 -1 18
s:far	3 0 -21 7 4 0 0 10 -6
s:farm	-1 -5 -8 0 -21 -9 -2 46 -21
s:farmer	0 6 -13 0 13 -3 -1 0 0
s:fear	0 -2 11 0 -1 0 0 -4 1
s:fee	0 4 -13 -1 -5 -1 16 0 -3
s:fentanyl	0 0 8 0 4 0 -11 0 -5
s:fetch	0 -1 10 0 -3 0 0 0 -1
s:figure	6 13 -11 -4 12 -9 -5 -7 -2
s:filled	-13 0 0 0 16 0 0 -3 0
s:first	8 -5 0 -9 1 1 -22 0 4
s:fiscal	12 0 -6 0 0 -1 -1 0 0
s:fish	0 0 13 0 5 0 0 -6 -13
s:fishmeal	0 0 5 0 -17 0 0 12 0
s:flower	0 0 -16 0 22 0 0 0 -1
s:follow	0 -11 -3 0 28 -9 0 0 -6
s:for	-15 -8 11 -6 -9 19 -7 2 -11
s:forecast	0 12 -3 9 -12 -5 0 -5 2
s:four	0 3 10 0 0 -1 -3 -3 0
s:fraction	4 0 10 0 -8 0 0 -5 0
s:free	0 -2 2 -1 13 0 -5 -6 0
s:from	-5 2 2 0 12 -16 20 -12 -23
s:fruit	0 0 -6 0 21 -2 0 -14 0
s:furniture	0 0 -13 0 17 0 0 0 0
s:further	0 0 -2 0 10 0 0 -1 -2
s:gain	0 -10 9 13 -2 0 -8 0 -1
s:gap	25 0 -11 0 5 -4 -4 -9 -14
s:gas	5 0 -7 0 -18 0 0 14 0
s:get	-1 3 -12 0 -8 4 0 15 0
s:given	0 0 -14 0 9 0 0 1 0
s:go	-5 -18 25 0 -20 10 1 -10 -1
s:goal	-1 -4 8 0 -18 -5 0 -4 20
s:good	22 -20 4 -22 0 -26 7 -7 -2
s:government	-2 -1 -7 0 13 8 -1 -8 0
s:grain	0 0 -3 0 -1 0 0 -5 11
s:grow	8 -3 -6 0 0 -1 -5 -9 12
s:grower	0 -3 10 0 -1 -2 0 2 -1
s:growth	-6 -1 -2 28 -8 -2 -7 -3 -6
s:guarantee	0 -3 0 0 0 12 0 0 0
s:gyeongju	0 0 0 0 -1 9 0 0 0
s:had	6 16 -13 0 -1 -2 2 6 -17
s:half	0 -16 17 -1 -3 -3 -11 4 0
s:hardly	0 1 -12 0 1 0 0 0 9
s:has	16 0 -24 -11 -1 -2 -9 19 -1
s:have	-7 12 3 0 -3 -7 5 -2 -9
s:he	9 -10 -11 -9 18 0 10 -4 -11
s:hearing	-1 -1 0 0 16 -5 -1 0 -2
s:here	0 0 -17 0 20 2 0 -1 -1
s:higher	-1 0 8 9 0 0 -5 0 -9
s:him	0 0 -11 0 14 0 0 0 0
s:his	6 -14 -4 0 15 -1 -6 -4 2
s:hit	0 -11 12 0 17 -10 -5 0 -7
s:hold	0 -8 25 0 5 -3 -15 -1 -17
s:hope	-6 0 20 -2 -5 0 -1 -16 4
s:how	0 0 -10 0 -14 11 0 10 3
s:i	-2 0 10 0 0 -5 8 -14 0
s:if	-9 22 10 0 -8 -18 -1 -10 3
s:import	0 0 -42 -6 68 -9 3 -46 -12
s:importer	0 24 -12 -1 14 -8 -4 -11 -7
s:impose	-3 0 -8 0 17 0 0 0 0
s:in	3 -2 -1 -9 0 7 -12 0 3
s:increase	-2 0 -9 0 -2 0 -2 19 0
s:industrial	0 0 -5 0 0 0 9 0 0
s:intelligence	0 0 -1 0 -1 -2 0 10 0
s:intend	0 0 -7 0 -1 0 0 10 0
s:into	0 -9 -4 0 15 20 -2 -17 -11
s:invest	-4 -5 -8 0 -8 27 0 -3 -2
s:investment	0 -9 -16 0 -7 20 -5 8 -8
s:is	-19 -6 -12 -13 -5 18 10 10 0
s:island	0 0 -11 0 12 0 0 0 0
s:issue	0 11 2 0 -5 -3 0 -6 0
s:it	28 -1 -15 0 -19 4 2 -3 3
s:its	-16 15 -7 11 -18 -5 -16 25 6
s:itself	-5 -1 4 0 0 -9 0 11 0
s:juice	0 0 0 0 9 0 -1 -1 0
s:keep	19 5 -18 0 -5 -2 -4 7 -1
s:largest	0 -3 -8 0 12 -6 6 -1 0
s:last	5 -23 12 -19 11 -16 -11 -14 6
s:law	-1 12 0 0 -1 -4 0 0 -2
s:least	10 1 -12 -5 -22 0 -10 21 0
s:leave	0 0 25 0 -18 9 -5 -9 -9
s:less	3 -3 15 0 0 -6 4 -13 -14
s:let	0 0 5 0 11 0 0 -9 -3
s:levy	4 -6 -5 -3 17 -3 3 -1 -10
s:licence	0 0 8 0 2 0 0 -14 0
s:lift	0 0 -15 0 8 0 0 -4 9
s:like	0 0 10 0 3 0 0 -5 -4
s:line	0 -2 -1 0 -12 0 7 0 11
s:liquefied	6 0 0 0 -10 0 0 2 0
s:list	-21 -29 -24 -3 28 -17 6 -15 21
s:lose	-4 3 11 2 -5 -12 4 -1 -8
s:loss	0 -1 16 2 -10 -5 1 -7 0
s:low	1 0 -11 0 12 0 0 -5 0
s:lower	-6 0 -13 19 -15 -2 -5 2 16
s:lowest	8 0 0 0 0 0 0 0 -3
s:machine	-1 0 8 0 0 -1 0 0 0
s:make	-15 -2 15 0 -9 0 0 9 -1
s:market	-6 -9 10 0 1 -6 7 2 -12
s:may	0 15 0 0 2 0 -6 -10 0
s:measured	0 0 -11 1 11 0 0 0 0
s:meet	0 -4 -1 0 7 0 -6 14 -12
s:member	-3 -13 1 0 20 -2 10 -12 -9
s:memorandum	0 0 -5 0 0 13 0 0 0
s:mid	0 9 -2 0 0 -1 0 0 0
s:middle	0 0 -10 0 0 0 0 13 0
s:milk	0 0 0 0 -13 0 0 0 13
s:million	-10 -8 13 -17 11 -23 -15 19 -10
s:mineral	0 0 -8 0 -8 17 0 0 0
s:ministry	0 -1 6 -2 -9 -4 -6 3 12
s:month	2 12 -1 0 10 0 -6 -10 -17
s:more	6 2 -24 -12 3 9 -12 7 0
s:most	2 0 2 0 -2 8 -6 1 -9
s:motor	0 13 -15 0 6 -1 0 0 0
s:mr	0 0 -30 0 6 3 7 0 12
s:much	-8 0 -9 0 -1 0 10 1 3
s:name	7 0 -4 0 -11 4 0 3 0
s:narrow	18 0 -3 0 -1 0 0 -1 -8
s:nearly	7 -2 -6 9 -8 0 -3 0 6
s:need	0 0 0 0 -10 0 0 0 10
s:negotiate	-6 5 10 0 -3 0 -2 0 0
s:never	0 -1 -1 0 0 8 0 2 0
s:new	-6 -10 9 -2 -4 2 2 2 -1
s:next	-7 0 -7 0 0 -7 11 14 -13
s:nil	0 0 8 0 8 0 0 -14 0
s:no	0 -16 -12 -2 6 20 -3 0 4
s:nobody	0 3 -10 -2 4 -5 7 0 -2
s:none	0 3 -6 0 -13 -1 0 17 0
s:not	-3 -2 11 -2 -31 16 -4 3 10
s:note	0 9 -1 0 -13 0 3 0 2
s:nothing	0 -7 3 0 0 -1 0 12 -3
s:now	-4 14 -20 0 1 -9 16 0 -6
s:number	13 -6 12 0 -30 -5 -3 2 2
s:nut	0 0 0 0 11 0 0 -8 -5
s:of	-13 -2 -3 -7 -2 12 -23 16 5
s:off	0 -5 -9 4 17 -6 -3 0 -1
s:oil	-10 0 24 0 -8 -2 -5 0 -7
s:olive	0 0 14 0 -10 0 0 0 0
s:on	-5 -10 -5 -3 8 -9 5 6 5
s:one	0 -14 0 -4 18 -14 18 -9 -11
s:only	2 0 -8 0 9 0 0 -6 2
s:open	0 0 6 0 11 0 0 -9 -11
s:or	0 12 -16 0 0 -15 0 -2 14
s:order	-7 0 17 -3 -18 -10 0 8 -3
s:ordinary	0 0 0 0 -7 0 10 0 3
s:other	-11 -15 16 0 -7 4 0 -2 2
s:our	2 12 3 8 -16 -6 -2 1 -5
s:out	0 -1 15 0 -7 1 -2 -3 0
s:output	-3 -5 -10 27 -5 0 -6 -4 0
s:over	-6 -24 -15 9 -10 17 2 17 -16
s:own	-12 10 0 0 0 -5 4 -4 2
s:package	0 -4 -1 0 -2 0 9 0 -3
s:palm	0 -3 0 -1 10 0 0 0 0
s:paper	0 0 0 0 -9 8 -1 0 0
s:pay	-22 31 2 -6 -28 15 3 -10 -26
s:phone	8 0 -19 0 10 0 0 3 0
s:place	0 11 3 0 -12 0 0 0 0
s:plan	-7 -11 -1 -1 0 12 -4 0 10
s:plane	0 -4 -3 0 0 -2 0 12 0
s:plant	0 -15 -2 0 -14 32 -2 -5 0
s:pledge	0 -6 -8 0 -5 12 0 10 0
s:policy	0 -3 0 0 0 12 0 -2 0
s:pork	-1 0 13 0 2 0 -4 -5 -3
s:poultry	0 0 -11 0 22 1 0 -15 0
s:powder	0 0 9 0 -10 0 0 0 0
s:prepare	0 0 -2 0 17 -3 0 0 -4
s:present	0 0 1 0 -3 0 0 -7 12
s:presidential	0 -1 0 0 -3 14 0 -2 0
s:price	-4 6 -13 0 4 12 0 -5 -1
s:product	1 0 -28 10 5 -10 -10 19 -5
s:project	-1 -3 -14 0 -12 32 0 -6 -1
s:promise	0 -24 -19 -7 -46 30 -5 42 -15
s:provide	0 -3 0 0 0 10 0 0 0
s:publish	-5 -5 -6 0 12 3 4 0 -8
s:purchase	0 -5 -18 0 -29 0 -4 39 0
s:put	-15 5 -1 17 -11 -11 18 -11 -2
s:quarrel	-5 0 -9 2 15 0 0 0 0
s:quarter	-11 20 5 -4 4 -7 -4 -7 -9
s:question	0 12 0 0 -1 -5 0 0 0
s:quota	-5 1 -14 -4 41 -8 -10 -16 -8
s:rare	0 0 4 0 -12 0 0 0 5
s:raspberry	0 0 13 0 -10 0 0 -3 0
s:rate	-3 -6 4 -2 16 5 -3 -17 -3
s:reach	0 4 -8 0 8 -10 1 -8 6
s:ready	0 -10 -5 0 -7 -4 9 -1 17
s:reciprocal	8 0 -12 0 9 0 -2 0 0
s:reckon	-10 6 24 11 -31 -15 11 -13 -17
s:record	17 -3 -1 0 -14 0 4 -4 -7
s:reduce	7 -1 5 0 -11 0 1 0 0
s:reference	0 0 0 0 10 0 0 0 -9
s:refund	-4 34 -12 0 -8 -10 -2 0 -4
s:relief	0 0 -5 0 9 3 0 -6 0
s:remain	-1 -5 5 0 15 -1 -6 -2 0
s:report	4 5 -21 0 -5 2 -7 13 8
s:reporter	-5 4 -7 -2 14 -1 0 -9 -3
s:return	0 6 -7 -9 -5 14 0 2 0
s:revenue	-1 32 -18 0 -4 -4 -2 0 -5
s:rice	-4 0 -11 -1 10 -1 -4 6 0
s:rise	-11 -2 13 -3 10 -4 0 -20 3
s:rose	0 0 -5 0 9 0 0 0 0
s:round	0 0 0 0 9 0 0 0 -7
s:row	-6 0 16 0 -6 0 0 0 0
s:rubber	0 0 19 0 -12 0 0 -7 0
s:rum	0 0 0 0 11 0 0 -8 0
s:s	0 0 0 0 -9 0 2 0 8
s:sale	-9 -18 16 -5 -2 -9 2 15 -11
s:same	-8 -8 0 -3 -4 8 -12 5 10
s:save	0 32 -9 -3 -15 -4 0 0 -3
s:say	-3 -1 -1 -18 5 3 -1 9 -9
s:scale	0 0 -6 0 9 0 0 -2 0
s:scotch	0 0 13 0 -8 0 0 -2 0
s:season	6 -9 9 -1 -26 -9 8 17 -8
s:second	-9 0 11 -5 31 -4 -5 -15 -18
s:sell	16 -3 -6 -3 14 -12 2 -10 -6
s:send	0 0 15 0 0 0 0 -6 -1
s:service	2 0 -3 0 -14 -2 0 19 0
s:sesame	0 0 -11 0 14 0 0 0 0
s:set	18 -10 -4 -2 -9 -3 3 -16 15
s:settle	-1 -12 6 0 -9 19 0 0 -4
s:sheet	0 0 -12 0 0 4 0 12 0
s:ship	-4 -7 18 0 -9 13 6 -20 -5
s:shipbuilding	-6 -13 -7 0 -12 39 0 -9 -4
s:shipyard	0 -5 -2 0 -4 16 0 0 0
s:should	6 -13 10 -1 13 -6 -1 -8 -6
s:show	0 -1 0 0 -15 0 -1 11 9
s:shrimp	0 0 13 0 1 0 0 -14 -2
s:shrink	20 -1 -1 -3 0 -1 -2 -2 -4
s:side	0 -17 -6 0 -7 0 -9 1 25
s:sign	0 -12 0 -1 -14 6 8 13 -12
s:since	5 -16 3 -11 -18 -14 10 21 5
s:smelter	0 0 -8 0 12 0 0 -4 0
s:so	0 8 1 7 -24 -3 0 6 3
s:some	-12 13 8 -3 -8 -28 16 0 -3
s:south	0 0 18 0 -8 0 0 -2 0
s:soybean	-8 -7 -27 0 -32 0 9 50 -3
s:spare	0 -3 0 0 15 -8 0 0 0
s:speak	0 2 8 0 -11 -6 0 7 0
s:spend	-2 -3 -8 0 -1 11 0 10 -7
s:spirit	0 -6 15 0 -14 0 0 -1 9
s:stake	-2 14 9 0 -9 -17 4 -6 -2
s:stand	7 -2 -15 0 -10 0 -1 8 6
s:start	17 0 -7 0 -10 0 0 0 4
s:state	-5 -2 -8 0 11 -1 -2 3 0
s:steel	-7 0 15 0 -3 2 0 -16 2
s:step	0 0 -4 0 13 0 0 0 0
s:still	-6 -7 0 0 -3 20 -4 0 0
s:such	0 0 -13 0 11 1 0 0 0
s:sugar	0 0 -17 0 10 0 0 3 3
s:supplier	0 0 -11 0 12 0 0 0 0
s:supply	0 0 -10 0 11 0 0 0 0
s:surcharge	0 0 -3 0 0 0 9 0 0
s:surplu	9 -5 -5 -1 -18 -8 18 -6 0
s:table	-1 0 -3 0 -1 -2 0 -2 14
s:take	-13 7 0 3 6 -19 -10 14 -21
s:talk	-2 -8 -5 0 37 -7 -9 0 -16
s:target	0 0 8 0 -17 0 0 -4 11
s:tariff	-25 13 -8 0 2 -15 25 -5 -1
s:tax	-4 4 -6 0 17 -13 0 2 0
s:tea	0 7 15 0 -21 0 0 10 -4
s:tell	0 9 -10 -6 7 4 6 -12 -15
s:term	7 -5 -12 0 3 0 0 -3 6
s:than	5 3 -4 -15 -2 13 1 -3 -13
s:that	9 3 7 6 -12 16 -10 -9 -21
s:the	1 4 2 9 0 2 -6 -11 -6
s:their	12 0 6 0 -6 0 -1 -9 1
s:them	3 -9 13 -4 0 0 -6 5 -15
s:themselve	-1 0 -6 0 0 0 0 0 13
s:then	9 -10 -16 0 18 -8 -8 8 -4
s:there	14 0 17 0 -2 0 -12 -17 -15
s:these	0 0 -9 0 9 0 0 7 0
s:they	-17 0 19 -5 0 -11 2 1 -6
s:thi	-11 5 6 0 -10 -1 -11 16 -6
s:think	0 0 -6 0 11 0 0 0 0
s:third	3 -8 10 0 -27 0 -2 1 13
s:those	-8 -3 22 0 0 -9 -3 11 -14
s:thousand	0 0 11 0 -8 0 0 1 0
s:threaten	0 0 -10 2 15 -8 0 5 0
s:three	-3 -2 -23 0 -3 3 0 17 16
s:through	0 2 -16 0 0 -3 0 8 5
s:time	2 -1 -3 0 3 0 10 -5 -5
s:to	-5 -12 25 -13 -4 1 -2 3 -13
s:together	-10 -2 -15 0 18 -2 0 0 11
s:top	0 0 -6 0 8 0 2 5 -10
s:total	-14 -1 0 0 7 3 -2 -4 13
s:toyota	0 13 -13 0 -9 13 -4 -1 0
s:tractor	0 0 -10 0 7 0 0 -6 10
s:trade	-13 -18 -13 -7 -42 -9 -16 -1 68
s:traded	0 0 -10 0 -14 0 0 0 23
s:trader	0 0 -5 0 0 0 0 10 0
s:truce	3 -11 3 8 0 -2 -21 4 5
s:two	-21 -25 -11 -6 -21 15 -22 6 40
s:tyre	0 7 -15 0 10 0 0 0 0
s:under	0 20 10 -5 -18 12 -23 -7 0
s:undertake	0 0 -11 0 -6 0 0 17 0
s:undertook	-2 0 -1 0 -6 0 0 11 0
s:until	19 -4 -3 -3 -4 -7 -4 12 -4
s:up	-19 7 0 -13 2 11 0 -4 0
s:us	11 0 -5 0 5 -1 0 -5 -4
s:value	-3 -9 -5 -2 16 1 2 -4 -1
s:vanilla	0 0 16 0 -12 0 0 0 0
s:vehicle	0 0 9 0 -5 0 0 3 -9
s:volume	-7 0 -10 0 16 0 -3 -18 16
s:vote	0 0 -6 0 0 0 11 -3 0
s:want	8 -14 6 -3 8 -15 7 -13 0
s:war	5 0 6 0 0 0 0 9 -24
s:was	11 0 -4 -7 -12 2 12 -4 -7
s:water	0 0 -13 0 20 0 0 -8 0
s:way	0 -3 16 0 -10 0 -4 -3 8
s:we	-12 13 1 -1 4 2 3 -10 -8
s:week	-3 -7 -26 0 19 4 -3 12 -4
s:welcomed	-3 6 -10 0 14 0 -1 -5 0
s:were	-22 -16 4 -5 15 0 16 -4 -9
s:what	14 2 20 -2 -22 6 -2 -12 -14
s:when	2 2 -10 0 8 -5 4 6 -15
s:where	0 0 0 0 11 2 0 0 -9
s:which	-14 14 1 0 -2 17 -1 -11 -12
s:while	-9 -3 0 0 3 1 -3 -3 10
s:who	0 2 5 0 -9 -6 -2 8 0
s:whole	-8 1 2 0 2 -3 -5 -7 13
s:will	-11 12 0 3 0 1 0 -1 -14
s:wine	-2 -9 17 10 -12 -5 1 -12 4
s:with	16 -28 -17 -1 -9 18 -6 3 6
s:within	10 -1 -7 -2 -5 2 -4 8 -4
s:without	0 -14 0 8 17 -3 0 -6 -3
s:word	0 0 -4 0 -2 0 0 9 0
s:world	-12 0 -7 2 -4 -1 5 -5 19
s:worth	-14 -20 8 0 7 -3 -17 14 -3
s:would	-26 3 -9 20 11 -9 6 -9 -4
s:write	0 -7 -5 -1 12 5 -4 -1 0
s:yale	0 0 -3 0 0 0 11 0 0
s:yarn	0 0 -4 0 -3 0 0 0 10
s:year	21 -11 0 -11 8 -13 -4 -15 5
s:you	10 2 -7 0 -7 -2 0 8 -1
s:—	0 1 -9 0 9 8 -6 -3 0
s:•	0 0 0 0 -9 0 0 10 0
sa:'s	-9 -2 -3 5 -7 0 0 8 7
sa:(	0 0 8 0 -2 -11 0 6 0
sa:,	6 -5 0 -6 -3 -6 8 -1 1
sa:, <day-ahead>	8 0 -7 0 0 8 0 -7 -1
sa:, <goods-amount>	0 0 9 0 -5 9 0 -13 0
sa:, <level>	-5 -6 14 0 6 -3 4 -17 -3
sa:, <money>	10 0 -15 0 0 -3 0 14 -9
sa:, <office>	0 -8 0 0 0 0 8 0 2
sa:, <person>	0 0 -20 0 16 11 -7 3 -14
sa:, a	8 -1 10 0 -16 5 -8 1 -5
sa:, according	-7 11 0 0 0 -3 -3 7 0
sa:, after	0 0 13 0 -4 1 -2 -7 -1
sa:, and	-3 5 -12 0 0 3 -7 16 -6
sa:, as	0 0 -8 0 0 0 10 -1 -1
sa:, before	0 0 18 0 -12 0 0 0 0
sa:, but	0 0 -9 0 4 5 0 2 0
sa:, by	0 3 2 4 -8 -4 5 1 -12
sa:, custom	0 0 6 0 -13 -1 0 0 8
sa:, down	0 0 -8 0 -4 0 9 0 8
sa:, half	-3 0 13 0 -5 0 -1 0 0
sa:, has	1 0 -6 0 -5 0 0 0 10
sa:, in	0 -1 9 0 0 0 -4 -5 0
sa:, is	0 -2 0 0 10 4 0 -5 -6
sa:, more	0 -1 7 0 -13 3 8 -1 -2
sa:, most	0 0 -3 0 14 0 0 -8 0
sa:, say	-6 -5 -1 0 5 9 0 0 -3
sa:, that	1 0 -7 0 15 0 0 -3 0
sa:, the	15 -5 4 6 -8 -8 -4 0 -4
sa:, when	11 0 -3 0 -2 -5 0 7 -5
sa:, which	-10 4 0 2 2 5 4 -2 -17
sa:, will	0 0 0 0 -2 0 9 0 -8
sa:, with	-11 0 0 0 9 0 0 0 6
sa:.	-9 -1 16 -12 -1 -14 -2 5 2
sa::	0 0 -11 0 0 10 0 3 -2
sa:;	14 -17 1 -1 -7 -5 -1 -2 14
sa:; it	0 0 0 0 -10 0 0 2 9
sa:; the	0 -8 -19 0 10 2 0 -1 10
sa:<agent>	-2 9 16 -1 -19 0 -2 1 -7
sa:<day-ahead> ,	0 0 6 0 -9 9 7 -5 -3
sa:<day-ahead> .	5 -9 -9 0 11 -6 3 3 -5
sa:<day-ahead> ;	6 0 -1 0 -19 0 0 0 17
sa:<day-gone>	4 0 0 0 14 -9 -5 0 -16
sa:<day-gone> ,	10 1 -2 0 0 -7 0 0 -4
sa:<day-gone> .	0 -3 4 0 9 0 -8 0 -7
sa:<day-today>	10 0 0 0 -7 0 -4 -1 0
sa:<duty>	-1 12 -9 -6 13 -10 9 -17 0
sa:<gate>	-4 5 1 0 -24 -14 3 -7 31
sa:<goods-amount>	-5 -4 -4 -3 0 3 -5 14 0
sa:<goods-amount> .	0 0 -6 0 11 0 0 0 0
sa:<goods-amount> <span>	0 0 -3 0 0 0 0 8 0
sa:<goods-amount> in	0 0 -3 0 -1 0 0 11 0
sa:<goods-amount> of	0 0 9 0 -6 0 0 0 0
sa:<goods>	1 -12 9 -12 16 -2 -31 4 -11
sa:<level-noun>	0 -7 -5 0 29 -8 -7 0 -6
sa:<level>	-13 -24 9 6 25 -5 8 -25 -14
sa:<level> ,	0 -2 2 0 9 5 -8 -5 -7
sa:<level> .	-25 -3 3 6 2 -5 3 2 4
sa:<level> from	-3 0 0 0 10 -8 -1 4 -5
sa:<level> less	0 0 18 0 -5 0 0 -7 0
sa:<level> on	11 0 2 -2 0 0 -7 -11 3
sa:<level> to	-1 0 0 0 9 2 0 0 -2
sa:<money>	-4 -5 11 -9 2 -7 -11 9 -2
sa:<money> ,	0 0 0 0 1 1 4 0 -9
sa:<money> .	-7 -5 5 -9 14 -23 -7 2 10
sa:<money> <span>	0 0 0 0 0 10 0 -7 0
sa:<money> for	-6 0 -3 0 -2 8 0 -2 7
sa:<money> last	0 -2 13 0 -6 0 0 0 0
sa:<money> more	0 0 0 0 5 -13 0 10 0
sa:<money> of	-6 0 15 0 -6 0 -1 4 -9
sa:<money> worth	9 0 -6 0 -5 0 0 0 0
sa:<month-ahead>	0 -2 -17 0 11 6 2 0 -7
sa:<month-gone>	0 4 0 -6 9 -17 7 -4 -11
sa:<month-gone> ,	7 4 0 0 -15 -11 4 4 0
sa:<month-gone> .	-13 0 0 0 18 0 0 -2 0
sa:<month-gone> from	-1 0 9 0 0 0 0 0 -3
sa:<name>	3 -6 15 0 -8 9 -30 -3 0
sa:<name> 's	0 -1 5 5 -13 0 -5 -5 5
sa:<name> ,	5 11 13 0 -11 -7 -4 -2 -11
sa:<name> .	-13 -7 21 -4 0 2 -6 -7 1
sa:<name> <level>	10 0 -10 0 -7 0 -1 0 8
sa:<name> in	0 -1 -2 0 13 0 0 0 -7
sa:<name> last	0 -3 12 0 -8 -3 0 8 -6
sa:<name> thi	0 0 14 0 -10 0 0 0 0
sa:<name> to	0 4 -13 0 7 0 0 0 0
sa:<not>	7 -8 -18 -2 -14 11 -6 13 14
sa:<number>	12 -16 4 -1 7 -22 -2 -5 4
sa:<number> ,	5 -8 -6 0 -6 -3 -6 8 14
sa:<number> .	16 -21 -3 4 11 -26 -4 0 0
sa:<number> in	0 0 -2 0 10 2 0 -8 0
sa:<number> of	-1 6 11 0 1 0 0 -13 -11
sa:<organisation>	3 2 0 7 -4 -6 -2 -8 4
sa:<organisation> .	0 0 3 0 7 -2 0 -15 7
sa:<person>	3 -16 -11 -2 10 12 -24 15 -12
sa:<person> ,	-2 0 11 0 2 -4 -1 -6 0
sa:<person> .	-1 -3 -7 0 -13 10 0 16 -2
sa:<person> say	-2 -2 -16 0 8 11 -1 0 3
sa:<quality>	5 -29 0 -8 6 5 -9 2 0
sa:<quality> duty	1 0 9 0 -5 0 -4 0 0
sa:<quality> energy	0 0 0 0 -7 -6 0 19 0
sa:<quality> farm	0 0 13 0 -7 0 0 -4 0
sa:<quality> rice	0 0 -11 0 2 0 0 11 0
sa:<sender>	-5 -19 4 -8 -4 1 2 10 7
sa:<span>	-18 7 -5 9 1 -5 -4 3 0
sa:<span> ,	-8 -20 0 10 20 0 6 -9 -11
sa:<span> .	0 10 0 7 1 3 -19 -4 -10
sa:<span> ;	0 0 16 0 -10 0 0 0 -1
sa:<span> after	0 0 -2 0 -2 0 0 9 0
sa:<span> and	0 0 0 0 -6 -2 0 11 0
sa:<span> at	0 0 0 0 12 0 0 -5 -2
sa:<span> before	0 8 -2 0 12 0 -2 -7 -3
sa:<span> by	0 -2 0 0 0 0 0 -3 11
sa:<span> for	0 0 -14 3 4 0 0 10 0
sa:<span> in	-1 14 -2 -2 -12 0 0 5 -1
sa:<span> of	0 -1 0 0 -13 -1 -1 14 4
sa:<taker>	2 11 0 0 0 0 -4 -7 -1
sa:<v-bear>	-7 10 -2 -4 10 -1 -5 0 -10
sa:<v-begin>	11 -16 6 -5 3 -13 -14 -3 8
sa:<v-buy>	16 2 -1 -3 -8 6 -10 0 -10
sa:<v-down>	2 -14 -1 -1 3 4 -21 1 10
sa:<v-end>	0 21 -14 0 -9 -14 -8 0 14
sa:<v-impose>	10 5 -12 -19 14 -6 -1 0 -14
sa:<v-lack>	0 0 0 0 -9 0 0 0 10
sa:<v-propose>	13 -10 3 -8 -1 11 -1 -8 -4
sa:<v-say>	0 10 -23 1 -3 7 12 3 -7
sa:<v-sell>	0 -2 -3 -4 0 15 -12 -4 6
sa:<v-sign>	-1 6 -5 0 -6 -11 2 13 0
sa:<v-stay>	-2 -4 -4 -5 15 0 7 -12 0
sa:<v-suspend>	3 -19 6 -2 7 0 4 -14 -2
sa:<v-target>	0 -2 -1 0 24 -17 4 -2 -13
sa:<v-up>	-19 0 12 -5 -3 0 2 -4 10
sa:?	0 -1 -1 0 -1 14 0 -2 0
sa:a	-6 10 15 -5 -2 21 -30 -5 -16
sa:a good	0 0 18 0 -8 0 0 0 -1
sa:a row	-2 0 10 0 -5 0 0 0 0
sa:a surplu	-7 0 11 0 0 0 0 0 0
sa:about	-5 -4 0 0 11 6 -1 0 -9
sa:about <money>	0 0 10 0 -5 0 0 0 0
sa:abroad	0 -1 18 0 -12 0 0 -2 -1
sa:according	-7 11 0 0 0 -4 -3 7 0
sa:according to	-7 11 0 0 0 -4 -3 7 0
sa:affected	0 0 14 0 -2 0 0 0 -7
sa:affected ,	0 0 9 0 -2 0 0 0 -4
sa:after	2 -9 5 0 11 -2 -6 -2 -9
sa:after <money>	0 0 10 0 -5 0 0 0 0
sa:ai	0 0 0 0 0 -6 0 9 0
sa:ai chip	0 0 0 0 0 -8 0 9 0
sa:all	0 12 -7 0 0 -8 -4 0 5
sa:alone	0 0 -9 0 19 0 -2 0 -2
sa:alone .	0 0 -10 0 20 0 -2 0 0
sa:already	-4 0 10 0 0 0 0 0 0
sa:among them	0 0 -1 0 10 2 0 -4 -1
sa:an	0 4 0 0 -13 11 0 0 -11
sa:and	-3 0 -2 -15 6 2 -34 16 -11
sa:and <goods-amount>	0 0 1 0 -9 -2 0 15 0
sa:and <level>	0 0 15 0 0 -1 -7 -7 -3
sa:and <money>	-4 -5 -17 4 7 21 0 0 -16
sa:and <month-gone>	0 0 0 0 10 0 0 -5 0
sa:and <name>	8 0 -15 0 0 0 -5 -8 17
sa:and aircraft	0 0 0 0 -8 0 0 0 10
sa:and buy	-6 0 0 0 0 11 0 -7 0
sa:and car	0 0 0 0 11 -2 0 0 0
sa:and had	-6 0 11 0 -2 0 0 0 0
sa:and investment	0 0 0 0 0 -13 0 13 0
sa:and is	0 0 9 0 -8 0 0 0 0
sa:and it	0 0 8 0 -9 0 0 0 0
sa:and no	0 0 0 0 -5 -4 0 10 3
sa:and other	0 0 11 0 -13 3 0 0 0
sa:and sell	-4 0 -17 0 25 0 0 -6 0
sa:and the	-2 8 9 -7 -15 0 -3 2 6
sa:announce	0 0 0 0 -2 10 0 0 0
sa:any	0 0 5 0 8 3 -2 -10 -4
sa:apply	0 1 6 0 -9 0 -1 0 5
sa:are	-15 -11 15 -4 -11 1 -10 10 8
sa:are to	0 -2 -3 0 -9 1 0 2 10
sa:as	10 -4 -20 -1 11 3 8 -3 -14
sa:as the	0 0 -7 0 -3 1 11 0 -6
sa:at	-4 4 -13 -6 20 -20 8 -8 5
sa:at <level>	0 0 6 0 11 -5 0 -13 -8
sa:at least	0 4 -4 0 -3 -9 0 13 0
sa:at stake	0 3 0 0 1 -9 7 -3 -1
sa:at the	0 0 0 0 14 0 0 -6 -3
sa:average	-2 0 -12 0 -3 0 20 0 0
sa:back .	0 6 0 0 -9 -2 0 0 7
sa:banana	0 0 0 0 9 0 0 -10 0
sa:be	-15 6 0 0 -15 0 11 -6 11
sa:be charge	0 -3 -1 0 -1 3 10 0 -5
sa:be hit	0 0 0 0 12 -3 0 0 -1
sa:bean	0 0 11 0 0 0 0 -8 0
sa:because	5 3 0 0 -10 2 -2 -6 1
sa:beef	0 0 -2 0 13 0 0 -9 0
sa:beef <span>	0 0 -4 0 10 0 0 -5 0
sa:been	-4 12 -8 3 -8 -15 0 11 3
sa:been collect	0 11 0 0 0 -1 0 0 0
sa:before	7 0 20 -7 0 -12 0 -15 -17
sa:before ,	2 0 -12 0 12 0 0 -1 0
sa:before .	5 0 20 -2 -9 -4 -7 -7 -5
sa:before the	-11 0 23 0 -4 -1 0 -3 -6
sa:border	0 0 4 0 -14 0 0 -1 9
sa:both	0 -1 -12 0 -8 0 0 1 21
sa:both direction	0 0 -6 0 -2 0 0 0 13
sa:bring	8 0 0 0 -11 0 0 0 7
sa:busan	0 0 -8 0 -4 0 0 15 0
sa:busan .	0 0 -7 0 0 0 0 9 0
sa:but	0 -2 0 0 0 10 -4 1 -2
sa:buy	5 -3 -6 0 -3 20 -2 -4 -4
sa:buy .	12 0 -9 0 -8 0 0 4 0
sa:buyer	0 0 12 0 -8 0 0 -4 0
sa:buyer .	0 0 11 0 -7 0 0 -4 0
sa:by	-10 13 -1 3 -24 -7 0 3 16
sa:by <level>	-2 0 0 0 -12 0 -1 0 15
sa:by <money>	0 0 0 -7 0 0 0 0 9
sa:by <month-ahead>	0 0 -4 0 -2 9 0 0 0
sa:by <number>	-10 -14 8 11 -18 -2 0 2 8
sa:by <quality>	14 0 -2 0 -3 0 0 0 -6
sa:by its	-6 -3 10 0 0 0 0 0 1
sa:by our	0 10 -7 0 2 0 1 -3 -4
sa:by the	2 2 -9 0 -4 -2 -1 8 3
sa:calculated	0 -3 9 0 0 0 0 0 0
sa:can	0 0 -10 0 1 0 0 0 6
sa:cash	-2 -10 -7 0 -8 30 0 -7 -2
sa:cash ,	0 -8 -4 0 -4 22 0 -4 0
sa:cement	0 0 -10 0 1 0 0 8 0
sa:charge	4 -3 -12 0 4 3 7 -4 -6
sa:charge <level>	5 -3 -8 0 8 3 0 -3 -2
sa:chip	0 -3 -7 0 0 0 0 17 -1
sa:chip for	0 0 0 0 0 -11 0 14 0
sa:coal	0 0 8 0 -17 0 0 0 6
sa:cocoa	0 0 -14 0 13 0 0 0 0
sa:coffee	0 0 -16 0 7 0 0 12 0
sa:collect	-6 27 -6 0 0 -11 -2 -1 -2
sa:collect .	-1 17 -3 0 -2 -6 0 0 0
sa:come	-5 -5 -10 0 22 -9 -4 7 -3
sa:come to	0 0 -6 0 10 0 0 0 0
sa:commerce	0 0 8 0 -2 0 0 0 -3
sa:company have	0 -3 0 0 9 -5 0 0 0
sa:could	-1 -2 11 0 -1 0 0 -5 2
sa:could be	0 0 11 0 -6 -3 0 -4 2
sa:count .	-4 5 0 0 -10 2 5 4 -9
sa:country	-1 -2 6 1 4 3 -2 -14 0
sa:country ,	0 0 12 0 -3 0 0 -9 0
sa:credit	0 -3 -1 0 1 9 0 -4 0
sa:crossed	0 0 5 0 -11 0 0 -6 9
sa:data	0 0 0 0 -13 0 0 7 5
sa:data show	0 0 4 0 -10 0 0 0 3
sa:day	0 0 -5 0 0 0 -2 -2 15
sa:day .	0 0 -6 0 0 1 -2 0 11
sa:deficit	-14 0 1 0 11 0 0 0 2
sa:deficit of	-11 0 0 0 9 0 0 0 3
sa:did	2 0 7 0 -14 0 0 4 -2
sa:direction	0 -1 -1 0 -1 0 0 0 14
sa:dispute	0 0 0 0 -3 -1 12 -5 0
sa:double	-14 3 2 0 -4 0 11 0 0
sa:down	0 1 -15 0 1 -3 8 0 8
sa:down <level>	0 0 -18 0 14 0 0 0 5
sa:down from	0 0 0 0 -10 0 10 0 0
sa:duty	2 16 -3 -4 12 0 -11 -18 3
sa:duty ,	0 6 -10 0 3 0 0 -1 2
sa:duty .	0 4 -1 0 11 0 0 -12 0
sa:each	-8 -8 -21 -2 4 -13 -11 14 18
sa:each of	0 0 -6 0 -9 -1 0 20 -1
sa:earlier	-2 10 8 0 -18 0 0 0 4
sa:earlier ,	-2 0 8 0 -10 0 0 0 5
sa:early	-2 1 -3 0 9 0 0 0 -2
sa:effect	0 0 0 0 11 0 0 0 -5
sa:emergency	0 11 0 0 -1 -1 1 0 -1
sa:end	5 4 -15 0 -3 -2 -1 4 7
sa:energy	-4 -3 -4 0 -13 -14 0 37 -7
sa:energy ,	0 0 0 0 -2 -7 0 13 0
sa:energy and	0 0 0 0 0 -8 0 15 -1
sa:energy over	0 0 0 0 -1 -5 0 9 0
sa:enter	0 0 -12 0 17 0 0 -1 0
sa:estimate	2 -1 -3 8 -18 -6 18 -4 -3
sa:estimate .	4 0 -7 9 -10 -4 6 -3 0
sa:ethanol	0 0 -13 0 7 0 0 2 0
sa:expect	0 1 10 0 -10 -9 4 -3 0
sa:export	-3 1 0 0 -15 2 -2 4 11
sa:fall	0 0 -3 0 -12 9 0 0 8
sa:far	1 2 -14 0 9 0 0 2 -1
sa:farm	-9 0 1 1 -21 0 0 31 -11
sa:farm good	-4 0 6 0 -14 0 0 18 -4
sa:farm product	-1 0 0 0 -5 0 0 12 -4
sa:fentanyl	0 0 8 0 4 0 -11 0 -5
sa:first	8 0 0 -4 -6 9 -11 -4 0
sa:first <span>	1 0 -3 0 -6 0 0 0 12
sa:first quarter	0 10 -4 0 5 0 0 -5 0
sa:fiscal	11 0 0 0 -8 -1 0 0 0
sa:fiscal year	11 0 0 0 -8 -1 0 0 0
sa:follow	0 -7 -2 0 23 -6 0 0 -6
sa:for	-5 0 -1 -1 -12 34 -11 -5 -11
sa:for <money>	-12 0 17 0 -1 -2 0 -11 2
sa:for <name>	-4 0 18 0 -10 -3 0 -1 1
sa:for <number>	-2 3 -26 0 26 -9 0 0 4
sa:for <span>	0 0 -1 0 8 0 -4 9 -6
sa:for ship	0 0 -3 0 -3 13 0 -1 0
sa:for shipbuilding	-2 -9 -2 0 -7 24 0 -4 0
sa:for shipyard	0 -2 0 0 -1 9 0 0 0
sa:for the	18 -4 2 2 -22 0 -6 0 0
sa:forecast	0 10 0 0 -4 0 0 0 0
sa:from	-17 0 2 -3 3 -12 11 7 -5
sa:from <day-ahead>	0 0 11 0 -15 0 4 0 3
sa:from <level>	-6 -2 -9 1 7 -3 8 5 -8
sa:from <name>	-5 2 -20 -1 29 -12 -6 4 -10
sa:from <number>	0 0 -10 0 6 0 0 3 0
sa:from thi	0 0 11 0 -6 0 0 -5 0
sa:from us	0 0 10 0 -9 0 0 0 0
sa:fruit	0 0 -15 0 24 -1 0 -10 2
sa:gas	0 0 -7 0 -9 1 0 11 0
sa:go	0 -10 18 0 -8 0 -7 -7 2
sa:go into	0 0 -2 0 -1 12 0 -1 0
sa:go to	0 -1 14 0 -1 -5 -2 1 -5
sa:gold	6 0 6 0 -10 0 0 0 0
sa:good	0 -17 23 -8 0 -26 0 2 -3
sa:good .	-2 -1 5 0 2 -2 3 3 -10
sa:good and	10 0 0 0 -7 0 -3 2 -2
sa:good each	0 0 0 0 -13 0 0 0 17
sa:good on	0 0 0 0 -1 0 10 -2 -3
sa:good year	0 0 18 0 -8 0 0 0 -1
sa:grain	0 0 -4 0 -3 0 0 -2 11
sa:growth	0 0 -1 10 0 0 -1 0 0
sa:had a	-6 0 11 0 -2 0 0 0 0
sa:had been	-5 12 0 0 -15 -5 5 11 -9
sa:half	-13 -9 21 0 -1 0 -8 0 0
sa:half of	-7 -2 20 0 -15 0 -2 1 0
sa:has	10 5 -10 0 -2 -13 -10 6 6
sa:have	0 7 0 0 13 -10 -7 0 -10
sa:have to	0 11 0 0 0 -5 0 -4 0
sa:here	0 0 -17 0 20 0 0 0 0
sa:higher	0 0 7 9 0 0 -4 0 -8
sa:his	0 -3 -8 0 11 0 0 -4 8
sa:hit	0 -1 0 0 14 -5 0 0 -2
sa:hold	0 -4 17 0 7 -3 -8 -6 -8
sa:import .	0 10 0 0 -3 0 0 -3 -1
sa:importer	2 7 -12 0 8 0 -1 -3 0
sa:impose	-2 0 -5 0 11 0 0 0 0
sa:in	5 -1 4 -24 -3 8 0 2 -6
sa:in <month-gone>	2 2 -1 -3 6 -4 0 1 -20
sa:in <name>	-3 -1 18 0 -12 0 -1 7 -6
sa:in <number>	16 -15 9 -12 5 -22 -3 -14 0
sa:in <quality>	-8 -9 14 0 7 1 -5 -3 -6
sa:in <span>	0 -5 -13 8 2 7 8 0 -12
sa:in a	-1 0 28 0 -16 0 0 -2 -6
sa:in all	1 9 4 0 -11 -5 0 -7 8
sa:in both	0 0 -6 0 -2 0 0 0 13
sa:in cash	0 -8 -6 0 -5 25 0 -4 -1
sa:in duty	0 24 -13 0 -7 0 0 0 0
sa:in each	-1 0 -7 0 -8 -2 -1 20 1
sa:in farm	0 0 0 0 0 0 0 12 -2
sa:in good	17 0 -7 0 0 -5 -1 0 0
sa:in investment	0 0 0 0 0 12 0 -8 0
sa:in sale	0 -6 9 0 0 0 0 0 0
sa:in the	-10 1 -4 -11 -2 10 5 -5 9
sa:industry	0 -2 -6 0 0 0 10 0 0
sa:into	0 -8 0 0 11 18 -1 -15 -9
sa:invest	0 0 0 0 0 -15 0 21 0
sa:invest <money>	0 0 0 0 0 -19 0 20 0
sa:investment	0 -2 -7 0 -7 10 0 4 -1
sa:investment and	0 0 0 0 0 15 0 -13 0
sa:investment of	0 0 0 0 0 -10 0 11 0
sa:is	-5 -10 1 0 -1 16 7 -4 -8
sa:is at	0 17 -1 0 -3 -8 0 0 0
sa:is for	0 6 -2 0 -9 6 0 0 0
sa:is not	0 0 0 0 -5 -1 0 0 10
sa:is the	9 -3 -7 0 7 -1 -2 0 0
sa:is to	-2 -13 -1 0 5 5 7 1 -8
sa:is what	0 0 9 0 -13 7 0 -2 0
sa:it	11 5 -5 7 -7 1 -12 -8 8
sa:it .	0 -5 -3 0 -4 0 0 5 11
sa:it buy	12 0 -2 0 -6 0 0 0 0
sa:it sell	15 0 2 0 -7 0 0 -10 0
sa:it will	0 0 0 0 -10 0 0 0 9
sa:its	-20 15 4 0 -3 -13 -16 15 6
sa:its export	-3 0 -1 0 0 0 0 0 9
sa:keep	9 6 -13 0 -3 0 -2 6 0
sa:last	2 -17 11 -11 8 -8 -3 -7 -3
sa:last season	0 0 -2 0 -5 0 0 10 0
sa:last week	0 0 -17 0 14 1 0 0 0
sa:last year	6 -18 8 -8 9 -18 0 -16 2
sa:least	-2 4 -5 0 -2 -9 0 17 -2
sa:leave	-4 -5 15 0 -3 6 -2 -4 0
sa:less	0 -4 18 0 5 -2 -6 -13 -8
sa:less than	0 0 17 0 0 0 -4 -9 -6
sa:list	-1 -4 1 0 10 -4 -4 2 0
sa:machine	0 0 -7 0 13 0 0 0 0
sa:meal	0 0 3 0 -7 0 0 -4 9
sa:member	0 0 0 0 12 0 0 -3 -1
sa:member state	0 0 0 0 12 0 0 -3 -1
sa:ministry	0 0 9 0 -2 0 0 0 -3
sa:month	0 7 0 0 11 3 -2 -14 -10
sa:more	2 -11 -17 -6 1 6 -1 10 5
sa:more .	0 -2 -2 0 13 -3 0 0 0
sa:more <quality>	0 0 0 0 -6 0 0 11 0
sa:more than	0 -8 -11 -2 0 16 4 -2 4
sa:motorcycle	0 0 -3 0 11 0 0 -5 0
sa:much	-3 0 -2 0 11 0 0 -3 0
sa:nearly	9 0 -9 0 0 0 0 -3 0
sa:need	0 0 0 0 -10 0 0 0 10
sa:new	0 0 8 0 -13 0 0 9 0
sa:next	-4 0 -4 0 1 -3 11 1 -10
sa:next year	-2 1 -6 0 7 -1 13 -11 -7
sa:no	2 -3 -17 0 -4 7 -4 6 7
sa:no more	0 0 0 0 0 9 0 0 0
sa:none	0 0 -5 0 -3 0 0 9 0
sa:not	0 -5 2 0 -23 6 0 2 15
sa:now	-1 0 -7 0 3 -3 15 -2 -5
sa:of	-31 -8 13 11 -4 0 -25 17 1
sa:of <level>	-6 -5 16 0 -1 3 0 -4 -3
sa:of <money>	-12 0 4 0 14 -11 0 6 0
sa:of <name>	0 4 -20 7 9 -4 0 2 -7
sa:of <number>	10 0 6 0 -10 -2 -1 -3 0
sa:of <quality>	-4 -11 -1 0 16 -2 0 -6 3
sa:of a	11 8 -24 0 0 6 0 0 -3
sa:of coffee	0 0 -16 0 3 0 0 13 0
sa:of duty	0 3 -15 0 16 0 0 -4 0
sa:of energy	0 0 0 0 0 -15 0 20 0
sa:of ethanol	0 0 -9 0 13 0 0 -3 0
sa:of farm	0 0 -4 0 -6 0 0 17 0
sa:of good	-11 -2 4 0 15 -1 -4 -13 3
sa:of import	0 0 0 0 14 0 0 0 -12
sa:of it	-13 0 -10 3 0 7 -1 0 11
sa:of poultry	0 0 -1 0 10 0 0 -7 0
sa:of soybean	0 0 -2 0 -10 0 0 16 0
sa:of sugar	0 0 1 0 -10 0 0 9 0
sa:of the	0 -2 -22 0 3 3 -6 11 6
sa:of thi	-3 0 -4 0 -4 0 0 13 0
sa:of what	-1 -3 15 0 -2 0 2 -5 0
sa:of wheat	0 0 9 0 -12 0 0 0 0
sa:of which	-4 0 0 0 -11 0 -4 5 8
sa:off	0 0 -11 5 7 0 0 1 0
sa:on	9 0 12 -7 -15 -16 -12 8 15
sa:on <day-ahead>	-7 -4 -5 0 11 -4 -8 -2 11
sa:on <day-gone>	-2 -1 7 0 11 -2 -6 -2 -6
sa:on <day-today>	9 0 -6 0 -8 0 -2 1 2
sa:on <quality>	13 0 0 -1 -10 0 0 11 -13
sa:on the	-2 3 2 0 -4 -5 -6 -1 14
sa:on which	0 0 0 0 -8 -1 7 0 5
sa:one	1 0 -5 -1 7 -8 11 -9 -3
sa:one .	7 0 -14 0 7 -2 -3 -7 8
sa:or	0 7 -9 0 -1 -9 -4 -5 18
sa:other	-2 -4 16 0 -7 3 -3 0 -3
sa:our	-1 9 -15 3 0 -1 0 4 0
sa:out of	0 0 9 0 -2 0 0 0 0
sa:output	-1 -4 -5 16 -3 0 -4 -2 3
sa:output .	0 -2 0 14 -2 0 0 0 0
sa:over	-12 -12 -9 8 -2 -2 6 23 -8
sa:over <span>	-7 -9 0 8 -10 -11 0 27 -3
sa:pay	-2 18 0 0 0 0 -8 -2 -8
sa:pay <level>	0 9 -1 0 0 0 0 1 -4
sa:phone	9 0 -14 0 9 0 0 0 0
sa:plant	0 -4 -8 0 -8 23 0 0 0
sa:port	0 8 -5 0 -10 0 0 0 10
sa:poultry	0 0 -4 0 15 0 0 -9 0
sa:poultry .	0 0 -1 0 11 0 0 -7 0
sa:present	0 0 -5 0 0 0 0 -9 12
sa:presidential	0 0 0 0 -2 9 0 -1 0
sa:product	1 2 -11 5 0 0 -1 7 -7
sa:project	0 0 -4 0 -4 19 0 -4 0
sa:promise	1 -8 -9 0 -18 16 0 17 -3
sa:promise for	0 0 -6 0 -2 0 0 10 0
sa:purchase	5 -2 -3 0 -4 -6 0 8 0
sa:put	0 -1 -3 0 10 0 0 0 -3
sa:quarrel	-1 0 -1 0 9 0 0 0 0
sa:quarter	-1 14 -3 0 5 -3 -1 -5 -1
sa:question	0 11 0 0 -3 -4 0 0 0
sa:quota	0 0 -5 0 0 0 0 11 0
sa:rate	-5 -5 8 0 11 0 -4 -12 0
sa:reach	5 0 -12 0 6 0 0 0 0
sa:ready	0 -5 -3 0 -10 0 10 0 9
sa:reckon	0 0 13 0 -14 0 9 -3 -8
sa:reckon .	0 0 13 0 -14 0 9 -4 -8
sa:record	13 0 -3 0 -2 0 0 0 -4
sa:reduce	0 0 11 0 -5 0 0 0 0
sa:reporter	-1 -1 0 0 3 10 -5 -3 -2
sa:reporter .	0 0 0 0 -4 13 -2 0 0
sa:rice	0 0 -10 0 0 0 0 11 0
sa:rise	0 0 10 0 -5 0 0 -1 0
sa:row	-2 0 10 0 -5 0 0 0 0
sa:sale	0 -8 15 -2 -1 0 0 0 0
sa:same	-2 -4 -2 0 0 2 -5 0 12
sa:same day	0 0 -6 0 0 1 -2 0 10
sa:say	1 4 -28 -5 9 4 0 11 -1
sa:say ,	2 0 -15 0 14 0 0 0 2
sa:say .	3 1 -10 0 2 -9 1 15 -9
sa:say <person>	0 -2 -4 0 -9 9 0 10 -1
sa:say that	0 0 -9 0 12 0 -1 -9 8
sa:season	0 -4 4 0 -13 -4 -1 16 -3
sa:season .	1 -1 0 0 -8 -1 0 13 0
sa:second	0 0 2 0 8 -2 0 -8 -1
sa:sell	7 0 -16 0 16 0 -2 0 -1
sa:sell it	-1 0 -6 0 13 0 0 -4 0
sa:send	0 0 12 0 -7 0 0 0 0
sa:service	0 0 0 0 -6 0 0 13 0
sa:set	16 -1 -2 0 -6 0 0 -5 0
sa:ship	-2 -1 3 0 0 15 -1 -12 0
sa:ship .	0 -1 0 0 -7 16 0 -3 0
sa:shipbuilding	-5 -12 -5 0 -9 35 0 -9 0
sa:shipbuilding ,	0 -1 0 0 0 11 0 -2 0
sa:shipbuilding .	-1 -6 -2 0 -5 22 0 -4 0
sa:shipyard	0 -5 -2 0 -4 16 0 0 0
sa:shipyard .	0 -4 -1 0 -4 14 0 0 0
sa:should	1 0 -7 0 14 0 0 -4 0
sa:show	0 0 3 0 -14 0 0 2 10
sa:show .	-6 0 -1 0 -10 0 0 3 13
sa:side	0 -4 -9 0 0 -6 -2 5 12
sa:side ,	0 0 0 0 -4 0 0 -4 12
sa:since	6 -13 1 -6 -9 -10 11 10 0
sa:since <day-gone>	-2 0 13 0 0 0 -5 0 -5
sa:since <month-gone>	1 -6 -1 0 -5 -4 5 0 12
sa:since <number>	10 0 -3 0 -3 0 0 1 -4
sa:since the	0 0 7 0 -9 0 1 2 0
sa:so	0 8 9 0 -16 0 0 0 0
sa:soybean	-3 0 -12 0 -17 6 -1 24 0
sa:soybean last	0 0 -2 0 -11 0 0 14 0
sa:stake	0 3 0 0 1 -9 7 -3 -1
sa:start	14 0 -5 0 -12 0 -5 0 10
sa:start on	14 0 -10 0 -15 0 -1 0 11
sa:state	0 0 -1 0 10 0 0 0 -2
sa:stay	0 -4 -1 0 12 2 -2 0 -4
sa:steel	-3 -2 16 0 -2 4 -4 -7 -4
sa:still	-1 -1 -3 0 0 9 0 -3 2
sa:surcharge	0 -1 -2 0 0 0 9 0 0
sa:surplu	-10 0 11 0 -1 0 0 0 2
sa:surplu of	-9 0 11 0 -4 0 0 0 2
sa:take effect	0 0 0 0 10 0 0 0 -5
sa:talk	0 0 -5 0 24 0 -4 0 -12
sa:talk fail	0 0 0 0 8 0 0 0 -3
sa:tell reporter	-1 -1 0 0 3 10 -5 -3 -2
sa:term	7 -4 -11 0 -6 0 0 -4 14
sa:term ,	9 0 -1 0 -4 0 0 0 0
sa:than	1 -15 0 -7 4 13 0 -6 0
sa:than <money>	0 -1 0 0 -2 12 0 0 0
sa:than <number>	0 0 0 0 -2 2 9 -6 0
sa:than half	0 0 9 0 -15 0 0 3 0
sa:than in	-15 0 0 0 17 -1 -5 -7 1
sa:than it	25 0 -17 0 -9 0 0 0 0
sa:that	8 -7 10 0 -9 9 -29 0 3
sa:the	4 -3 10 -7 -14 1 0 -7 5
sa:the <day-ahead>	0 0 0 0 -12 1 0 11 0
sa:the <name>	-7 -2 -3 -4 -4 9 -6 8 5
sa:the <organisation>	4 1 7 6 -6 -7 0 -15 4
sa:the <quality>	-1 -1 0 0 0 -4 -6 0 11
sa:the <seat>	0 0 -15 0 9 0 -2 11 -1
sa:the agreement	0 0 9 0 0 0 -3 0 0
sa:the border	0 0 13 0 -9 0 0 0 -1
sa:the country	0 -4 -11 2 13 5 0 -3 0
sa:the dispute	0 0 0 0 -3 -1 12 -5 0
sa:the duty	5 -11 9 0 -4 2 0 0 0
sa:the first	8 0 2 -3 -6 5 -10 -8 1
sa:the fiscal	11 0 -4 0 -4 -1 0 0 0
sa:the largest	0 0 0 0 -7 0 0 9 0
sa:the low	2 0 -5 0 9 0 0 -5 0
sa:the member	0 0 0 0 10 0 0 -1 -1
sa:the next	0 0 0 0 -3 0 0 11 0
sa:the quarrel	-1 0 -1 0 9 0 0 0 0
sa:the same	-2 -4 -2 0 0 2 -5 0 12
sa:the talk	0 0 0 0 11 0 -2 0 -6
sa:the tariff	-9 0 0 0 -4 0 13 0 0
sa:the three	0 0 -8 0 -3 0 0 0 11
sa:the truce	-1 0 0 0 10 0 -1 0 0
sa:the year	11 -7 5 -1 -5 -12 -12 0 5
sa:them	-7 0 0 0 6 2 -1 5 -10
sa:then	-6 -5 -11 0 19 -4 -1 4 0
sa:there	11 -2 14 0 3 -3 -6 -21 -6
sa:there .	0 0 15 0 -2 0 0 -12 0
sa:there is	9 0 0 0 -1 0 0 0 0
sa:they	-1 -5 4 0 -14 -1 8 -2 12
sa:thi	0 0 1 -11 -6 2 0 7 0
sa:thi month	0 -3 0 0 10 -5 0 0 0
sa:thi year	1 -2 -15 -8 2 11 0 12 -6
sa:third	0 0 0 0 -14 3 0 6 3
sa:those	0 0 2 0 0 -8 0 11 -4
sa:three	0 0 0 0 -13 -1 0 6 11
sa:through	0 0 -3 0 -10 0 0 7 8
sa:through <number>	0 0 -3 0 0 0 0 10 0
sa:time	1 0 2 0 0 0 8 -8 -4
sa:to	-11 0 16 0 -2 -12 -12 3 0
sa:to <goods-amount>	0 0 -6 0 12 0 0 0 0
sa:to <level>	-10 -6 2 2 12 -6 9 2 -23
sa:to <money>	1 9 -6 0 2 -1 -2 -3 0
sa:to <name>	-8 0 36 -2 -20 -7 -3 0 -16
sa:to <number>	0 0 -5 0 -1 0 0 10 0
sa:to <seat>	0 0 16 0 -9 0 0 -6 0
sa:to be	-8 0 -14 0 0 0 16 2 0
sa:to buy	0 0 -2 0 8 5 0 -10 0
sa:to invest	0 0 0 0 0 -9 0 15 0
sa:to start	9 0 -6 0 -14 0 0 0 12
sa:to the	-16 0 14 7 -9 0 -3 2 1
sa:too	0 0 -7 0 12 0 0 0 0
sa:toy	7 0 0 0 9 0 0 -9 0
sa:trade	2 0 1 0 -15 -4 3 0 6
sa:truce	1 0 -4 0 15 -1 -8 0 -4
sa:truce .	0 0 -9 0 11 0 0 1 -2
sa:two	0 0 -6 0 -12 0 0 12 9
sa:under	0 17 4 0 -4 1 -9 -7 -6
sa:under a	-1 0 11 0 3 0 -5 -7 0
sa:under the	-3 17 -9 0 0 0 0 0 -2
sa:until	2 -3 -13 0 2 -4 4 11 -1
sa:until <month-ahead>	0 -2 0 0 10 0 -1 0 -1
sa:until <number>	0 0 -2 0 -4 0 0 11 0
sa:up .	0 4 -4 0 12 -1 -3 -1 -6
sa:up to	0 0 -8 0 0 0 10 5 -6
sa:us	8 -1 13 0 -17 0 0 0 0
sa:want	1 0 2 0 7 -1 0 -10 0
sa:was	-1 6 -20 -1 0 0 14 4 -3
sa:was collect	-2 16 -1 0 -2 -5 0 0 0
sa:was to	9 0 -6 0 -7 0 9 0 -5
sa:week	0 0 -19 0 16 0 0 3 0
sa:were	-1 -13 0 0 -1 7 5 3 0
sa:what	10 -1 16 -4 -14 3 6 -13 -6
sa:what <name>	-2 0 11 0 -13 8 7 -11 0
sa:what it	4 0 8 0 0 0 0 -12 0
sa:what the	0 0 -10 0 0 -3 6 6 0
sa:when	7 3 -3 0 -2 -12 5 6 -10
sa:which	-18 4 -1 1 -9 3 10 0 3
sa:which is	0 0 -9 3 -2 8 10 -5 -3
sa:which were	0 0 0 0 9 0 0 0 -4
sa:will	0 0 9 0 0 -5 3 -10 0
sa:wine	0 0 11 0 -17 0 0 -2 10
sa:with	11 -10 0 0 -18 11 -7 0 6
sa:with <name>	19 -1 -4 0 -12 0 -4 0 1
sa:within	12 0 -10 -1 -11 5 -2 8 -2
sa:within <span>	13 0 -5 0 -3 5 0 -5 -2
sa:without duty	0 0 -2 0 13 0 0 -10 0
sa:would have	0 0 11 0 -1 0 0 -3 -1
sa:year	14 -12 2 -16 3 1 2 -11 0
sa:year 's	-2 0 -9 0 0 0 0 11 0
sa:year ,	-1 -2 -8 -1 0 0 12 -8 10
sa:year .	0 -6 14 -13 1 1 1 -8 -6
sa:year ;	6 0 -10 0 -1 0 0 0 8
sa:year and	-10 1 0 0 7 1 0 -5 0
sa:year before	12 -3 6 -1 -3 -2 -4 0 -6
sa:year of	0 0 -9 0 9 0 0 -1 0
sa:—	0 0 -12 0 7 4 0 0 0
sb:"	7 -3 -3 0 -12 -6 9 5 1
sb:'	9 3 15 0 -16 0 -2 -6 -3
sb:'s	-8 -2 -12 14 -7 0 11 10 -8
sb:'s own	0 -7 7 0 11 0 0 -10 -2
sb:'s purchase	0 0 0 0 -6 0 0 8 0
sb:'s surplu	-6 0 0 0 -1 0 18 0 -5
sb:'s trade	0 0 -3 0 -2 0 -4 0 13
sb:(	0 0 0 0 -1 -8 0 13 -1
sb:,	3 -11 6 -5 0 2 6 -7 -7
sb:, <level>	-2 0 -10 0 17 -3 2 0 -1
sb:, <money>	13 -2 -6 0 -8 -7 0 17 -9
sb:, <name>	-2 0 -6 -1 7 -3 -9 0 15
sb:, <number>	0 0 0 0 11 0 0 -5 0
sb:, <person>	-1 -6 11 0 -3 -9 3 3 0
sb:, <quality>	0 0 0 0 -14 0 0 17 0
sb:, a	0 -1 20 0 -6 0 -1 -11 -3
sb:, after	0 0 18 -2 -3 0 0 -2 -5
sb:, against	1 0 -10 0 2 -1 0 -3 6
sb:, and	25 -9 6 1 -6 0 -6 -11 -12
sb:, at	0 -4 2 -6 6 11 0 -3 -10
sb:, by	14 0 -3 2 -3 0 0 -5 -1
sb:, for	-2 2 3 0 -15 -6 -3 17 0
sb:, has	10 0 -9 0 2 0 -5 -7 7
sb:, he	0 -3 -16 0 17 8 -2 -2 0
sb:, it	13 0 -15 0 10 0 0 0 -10
sb:, of	-13 -4 -1 0 19 4 -5 -7 -2
sb:, on	-11 0 0 0 9 0 -3 0 5
sb:, put	-5 23 -15 10 -8 -4 0 -1 -6
sb:, say	-5 -8 24 -2 -4 0 -3 0 0
sb:, that	0 0 -4 0 13 0 0 0 0
sb:, the	0 7 -22 -13 24 -6 6 -4 -2
sb:, up	-2 0 0 0 -8 0 -3 2 13
sb:, when	0 0 -6 0 12 0 0 0 0
sb:, which	0 13 11 -1 -12 7 -14 0 -14
sb:, while	-7 0 -4 0 1 0 -1 -1 14
sb:, will	0 11 0 0 -7 0 0 -1 0
sb:, with	0 -2 7 0 0 8 -6 0 -15
sb:-	0 0 9 -2 -1 1 -10 0 -2
sb:.	0 2 0 0 -14 7 6 7 -13
sb::	-12 0 7 -5 -3 5 -14 -1 4
sb:: <goods-amount>	0 0 -4 0 18 0 0 -1 -7
sb:: <money>	4 -1 1 0 -7 12 0 -2 -9
sb:: <name>	1 0 -12 0 14 0 0 -5 0
sb:: <number>	0 -2 -12 0 -9 0 10 0 10
sb:: it	-6 0 -14 0 0 0 0 0 18
sb:: last	0 0 -12 0 7 0 0 0 8
sb:;	15 3 -5 -5 -4 -7 8 1 -10
sb:; the	5 0 -14 0 2 -2 7 0 0
sb:<agent>	-5 0 -27 -7 -13 1 26 18 -1
sb:<day-ahead>	0 -4 -11 0 14 -2 7 -3 -1
sb:<day-ahead> ,	2 -1 -2 0 9 0 0 -7 0
sb:<day-gone>	-20 2 -6 7 9 3 -17 11 -8
sb:<day-gone> ,	-13 1 0 0 5 11 -5 6 -15
sb:<day-gone> :	0 -3 -1 0 8 -8 0 11 -4
sb:<day-gone> that	1 -5 0 4 6 -9 -8 3 0
sb:<day-gone> the	0 10 2 0 -3 2 0 -2 -6
sb:<day-today>	0 0 1 -3 0 8 -3 -1 0
sb:<day-today> that	-10 0 6 0 0 0 3 0 0
sb:<duty>	-11 23 -17 5 7 -29 29 -28 -6
sb:<gate>	-6 15 3 -2 2 -10 -10 -3 0
sb:<goods-amount>	-23 -6 0 -5 18 -12 -12 16 -12
sb:<goods-amount> ,	-11 0 -5 0 14 -1 0 7 -3
sb:<goods-amount> <span>	0 0 -12 0 16 0 0 -2 0
sb:<goods>	-22 -14 26 -20 20 -22 -9 6 -22
sb:<level-noun>	5 6 -3 -10 -9 -18 1 13 2
sb:<level>	-18 1 1 -6 5 12 4 -10 -8
sb:<level> ,	5 -5 -6 3 -11 10 5 0 -5
sb:<level> for	0 0 -9 0 8 9 -4 0 0
sb:<level> in	-4 0 14 -1 -5 4 0 -1 -6
sb:<level> last	-7 0 0 0 -5 0 -2 0 14
sb:<level> on	0 4 -15 -1 39 -32 5 -17 -12
sb:<level> to	-2 -1 3 0 9 -3 0 -8 0
sb:<money>	-1 0 9 -2 -6 7 -11 -8 4
sb:<money> '	0 0 9 0 -7 0 0 -1 0
sb:<money> ,	8 0 1 -2 -11 10 0 -7 0
sb:<money> <span>	-3 2 18 5 -16 0 0 -8 -3
sb:<money> and	-6 0 12 0 -5 1 0 0 0
sb:<money> by	0 0 0 0 0 14 0 -13 0
sb:<money> from	0 0 18 0 -16 0 0 0 0
sb:<money> in	2 -7 -11 0 9 -7 -11 6 8
sb:<money> last	7 0 3 0 -9 -7 -2 -5 10
sb:<money> of	-4 0 -13 0 3 0 8 6 0
sb:<money> to	0 11 -12 0 13 -3 -2 0 -1
sb:<money> was	0 0 -8 0 10 0 0 0 0
sb:<money> worth	0 0 -11 0 13 0 0 0 0
sb:<month-ahead>	0 9 23 0 -5 -5 -5 -12 -9
sb:<month-ahead> ,	0 9 2 0 -5 -3 0 0 -1
sb:<month-ahead> and	0 0 10 0 -6 0 0 -3 0
sb:<month-gone>	22 -1 13 -9 -22 1 -19 -3 3
sb:<month-gone> 's	15 0 -3 0 0 0 0 0 -3
sb:<month-gone> ,	-5 0 2 -1 -11 9 -10 2 10
sb:<month-gone> alone	15 0 -5 0 0 -2 0 0 0
sb:<month-gone> and	0 6 5 0 -18 0 0 9 0
sb:<month-today>	-1 0 -14 0 7 2 0 9 0
sb:<name>	0 -37 3 -3 9 10 3 3 -21
sb:<name> 's	-12 -11 -14 19 -15 0 16 3 7
sb:<name> ,	20 0 0 -1 -21 2 -3 6 -5
sb:<name> :	-2 0 6 0 -6 14 0 -7 -5
sb:<name> ;	0 0 -1 0 12 -3 0 0 0
sb:<name> agree	0 0 11 0 -10 0 -1 0 1
sb:<name> and	-11 -2 -30 0 26 -11 4 -1 14
sb:<name> buy	12 0 21 0 -9 -4 -6 -9 -7
sb:<name> come	-9 0 2 0 2 0 0 -1 7
sb:<name> commit	0 0 -5 0 -1 0 0 12 0
sb:<name> deficit	9 0 0 0 0 0 0 0 -2
sb:<name> export	-1 0 16 0 -5 0 0 0 0
sb:<name> fall	-9 0 17 0 -4 0 -4 0 6
sb:<name> good	0 0 4 0 0 0 0 1 -13
sb:<name> had	7 0 -9 0 0 0 0 8 -1
sb:<name> has	-11 -3 0 -1 0 2 3 11 -12
sb:<name> import	-5 0 0 0 18 0 0 -16 -2
sb:<name> in	-14 0 0 0 12 -4 7 1 -7
sb:<name> intend	0 0 -5 0 0 -4 0 12 0
sb:<name> is	-2 -3 -12 0 26 4 -4 -14 0
sb:<name> open	0 0 0 0 11 0 0 0 -9
sb:<name> pay	0 -2 -7 0 -3 9 7 0 0
sb:<name> rise	3 0 6 0 3 0 0 -11 -2
sb:<name> sell	-18 0 0 0 19 -1 8 -7 -12
sb:<name> send	0 0 -8 0 11 0 0 0 0
sb:<name> ship	0 0 12 0 -7 0 0 0 0
sb:<name> tariff	-2 0 6 -3 -11 0 10 0 -3
sb:<name> to	0 11 2 4 -11 4 -4 -8 0
sb:<name> trade	11 0 -3 0 -1 -1 0 0 1
sb:<name> undertake	0 0 -9 0 -3 0 0 14 0
sb:<name> was	18 0 -4 0 -10 -4 -2 3 0
sb:<name> were	-3 0 18 0 -7 0 0 0 0
sb:<name> will	-2 -6 -17 -2 4 0 -5 14 3
sb:<not>	0 -17 -5 3 0 20 -1 1 0
sb:<number>	-2 -2 0 -6 -4 -7 10 -12 26
sb:<number> ,	19 -9 -8 0 -3 -4 -14 -3 13
sb:<number> :	-3 -7 0 0 -3 -8 9 -18 22
sb:<number> ;	0 0 -6 0 10 0 0 -5 0
sb:<number> <name>	-1 0 28 0 -17 0 0 -12 0
sb:<number> and	-11 15 -5 2 0 0 10 -9 -1
sb:<number> it	-1 0 -15 0 7 0 0 7 6
sb:<number> million	0 2 -2 0 10 0 0 0 -7
sb:<number> we	0 0 -19 0 -7 0 0 17 10
sb:<office>	-8 4 -5 24 -25 -4 5 -17 14
sb:<office> ,	-2 10 0 -1 0 4 -1 -4 -1
sb:<office> :	0 -3 13 0 -10 0 0 0 0
sb:<office> at	0 -5 -6 20 -1 0 -2 0 0
sb:<office> of	0 -2 -3 0 0 0 9 0 0
sb:<organisation>	-15 0 7 29 -14 -4 5 -9 -8
sb:<organisation> 's	0 -3 0 -1 12 0 -8 4 -2
sb:<organisation> <organisation>	0 0 9 0 -1 0 0 0 -1
sb:<organisation> at	0 -5 -7 -3 -1 0 21 -4 0
sb:<organisation> expect	-4 4 2 0 5 -2 0 -8 0
sb:<organisation> has	-5 0 -1 0 0 -2 0 8 1
sb:<organisation> hope	0 5 -10 0 6 0 0 -4 8
sb:<organisation> in	0 -1 0 20 -9 0 -3 0 -6
sb:<organisation> on	0 0 3 9 -9 0 -1 0 0
sb:<organisation> put	0 -10 10 14 0 -1 -6 0 -6
sb:<organisation> reckon	0 -1 9 0 -2 0 0 0 0
sb:<organisation> sell	9 0 -5 0 -3 0 0 0 0
sb:<organisation> that	0 6 -12 0 -4 2 7 0 0
sb:<organisation> will	0 -3 0 0 0 10 0 0 0
sb:<person>	12 0 -3 -20 4 0 4 -14 -1
sb:<person> ,	1 1 12 -5 -7 -5 9 -1 -13
sb:<person> :	-4 9 -16 0 0 -16 -8 -10 33
sb:<person> agree	0 0 0 0 10 -3 0 0 -1
sb:<person> had	13 0 -13 0 9 0 -1 0 -1
sb:<person> has	10 0 -3 0 -6 0 2 0 -4
sb:<person> put	-2 -8 -3 -2 8 3 3 0 0
sb:<person> say	0 11 4 -2 -25 0 1 5 -9
sb:<person> to	0 0 -4 0 12 0 0 -6 0
sb:<quality>	5 15 -16 -5 23 -4 8 -5 -48
sb:<quality> bean	0 0 21 0 -12 0 0 -12 0
sb:<quality> car	0 0 10 0 -2 0 0 -5 0
sb:<quality> company	0 0 -7 0 -5 3 0 9 -2
sb:<quality> duty	0 0 12 0 -5 0 0 0 -4
sb:<quality> energy	0 0 0 0 -3 9 0 0 0
sb:<quality> export	-1 0 15 0 -2 0 0 0 -6
sb:<quality> exporter	0 -5 5 8 -1 0 0 0 0
sb:<quality> farm	0 0 -3 0 10 0 0 -3 0
sb:<quality> fruit	0 0 -8 0 13 0 0 -1 0
sb:<quality> good	14 8 0 -4 0 -4 -11 0 -8
sb:<quality> list	0 -2 3 0 10 -6 0 0 0
sb:<quality> oil	0 0 -12 0 8 0 0 2 0
sb:<quality> purchase	0 0 0 0 -7 0 0 9 0
sb:<quality> rice	0 0 -4 0 0 0 -1 10 0
sb:<quality> soybean	0 0 -1 0 -22 0 13 8 0
sb:<quality> surplu	10 0 0 0 0 0 0 0 -5
sb:<quality> tea	0 8 7 0 -9 0 0 -5 0
sb:<quality> wine	0 0 -9 0 14 0 0 0 0
sb:<seat>	-6 -17 0 -2 0 8 -13 19 0
sb:<seat> ,	0 -2 7 0 -7 0 -7 -4 9
sb:<sender>	-25 -1 33 -2 -3 15 -21 -11 -29
sb:<span>	1 0 -7 5 -2 4 -12 0 2
sb:<span> and	0 -2 0 0 4 8 0 -9 0
sb:<span> to	11 -1 0 -4 -2 -1 0 -4 1
sb:<taker>	-4 16 -17 0 10 -8 -3 7 -8
sb:<v-agree>	-19 -1 0 -6 -9 11 4 14 -3
sb:<v-bear>	-23 17 -2 -18 -11 22 3 -9 -1
sb:<v-begin>	-10 8 -6 -3 19 -11 -2 8 -20
sb:<v-buy>	-12 -22 -33 -21 31 -11 -8 35 -30
sb:<v-down>	9 0 5 -3 -10 -7 -16 -12 18
sb:<v-end>	-2 10 6 7 2 -22 1 -5 -17
sb:<v-impose>	-5 9 -12 14 -1 6 -9 1 -7
sb:<v-propose>	-11 4 3 0 -7 9 -20 0 5
sb:<v-refuse>	-3 0 11 -2 0 0 0 0 -3
sb:<v-return>	-2 5 -3 -11 0 11 0 0 -1
sb:<v-say>	-21 16 8 6 -16 -7 -1 9 -8
sb:<v-sell>	3 -1 43 -10 -9 -25 3 -36 -16
sb:<v-sign>	-18 0 5 -11 -4 10 3 11 -13
sb:<v-stay>	0 -35 4 -13 -13 -17 24 8 6
sb:<v-suspend>	6 2 10 0 -16 1 -12 11 -10
sb:<v-target>	0 16 10 -4 4 -25 -2 -13 -4
sb:<v-threaten>	-5 -2 -12 0 18 -1 0 0 2
sb:<v-up>	-10 -3 -1 0 4 5 -1 -3 8
sb:a	3 -4 -5 1 -5 8 4 -13 5
sb:a <organisation>	0 -5 -10 18 0 0 -5 0 4
sb:a deal	0 -1 -2 2 -1 8 0 0 0
sb:a deficit	11 0 1 0 -4 0 0 0 -2
sb:a list	-4 -8 -17 0 12 3 5 -5 0
sb:a number	0 0 -7 0 -8 0 0 4 11
sb:a quota	0 7 -15 0 12 0 0 0 0
sb:a record	-3 0 5 0 -4 -1 8 -7 2
sb:a second	0 -2 -5 0 20 0 0 -7 -3
sb:a surplu	-7 0 -2 0 0 0 9 0 4
sb:about	0 20 -3 0 -2 -30 4 0 0
sb:accept	0 11 -4 0 2 -3 0 0 -2
sb:account	0 0 -1 0 -5 0 0 0 13
sb:additional	3 9 8 0 -6 -2 -9 3 -8
sb:after	0 0 9 -4 7 -11 4 -2 -9
sb:after that	0 0 -6 0 16 -4 0 0 0
sb:ago	-3 0 11 0 -8 0 0 0 0
sb:agree	-4 -2 11 0 0 0 -10 0 1
sb:agree to	0 0 -2 0 14 -3 0 -2 0
sb:agreement	-15 0 16 3 -13 11 -4 -10 0
sb:aim	-1 -3 17 -3 -2 -4 -1 -9 10
sb:aim of	0 0 0 0 0 0 0 0 10
sb:all	-7 -2 5 1 -11 0 22 -6 0
sb:almost	10 0 -7 0 -9 0 5 2 0
sb:alone	18 7 0 0 -9 -3 -5 1 -14
sb:alone it	22 0 -6 0 -2 -2 0 0 -9
sb:amount	-1 -1 -7 0 13 -5 -12 0 12
sb:amount to	0 0 -5 0 2 -2 -8 0 14
sb:an	4 0 5 1 -20 -3 1 2 3
sb:and	9 -1 -16 2 -15 2 6 12 8
sb:and <level>	0 0 -2 0 10 -6 7 -5 0
sb:and <month-gone>	0 0 11 0 -6 0 0 -4 0
sb:and <name>	-2 0 -28 0 13 -3 3 2 9
sb:and buy	-5 0 -17 0 25 -14 0 6 0
sb:and export	0 0 0 0 -11 0 0 0 9
sb:and had	-9 0 0 0 0 0 11 0 0
sb:and import	0 0 -9 0 10 0 0 0 0
sb:and invest	0 0 0 0 0 14 0 -13 0
sb:and sell	1 0 33 0 -35 0 0 0 0
sb:and that	0 -7 0 0 10 -5 0 0 1
sb:and the	2 -7 2 8 -1 -4 2 -9 0
sb:and to	0 0 0 0 1 11 0 -7 0
sb:and we	0 0 11 0 -8 0 0 -3 0
sb:another	-5 -21 -3 0 45 -2 -8 -14 -14
sb:answer	-2 -8 -8 0 2 -5 1 -4 17
sb:apply	0 0 -8 0 22 0 0 -8 -4
sb:apply to	0 0 -3 0 11 0 0 -5 -3
sb:approve	0 0 -4 0 9 1 0 -1 0
sb:are	0 3 -13 -2 4 20 -11 0 -1
sb:are to	0 -1 -9 0 1 9 0 3 -1
sb:are worth	0 0 -4 0 20 0 0 0 -14
sb:around	0 10 -3 0 -2 -9 8 0 0
sb:as	-3 -5 0 -1 -4 9 -12 1 9
sb:as a	-1 0 -8 0 5 0 -2 0 9
sb:at	3 9 -5 10 -34 16 21 -20 -12
sb:at <level>	1 0 -1 0 -7 11 0 -1 -3
sb:at a	0 -7 -8 18 0 5 -5 0 -1
sb:at about	0 0 -4 -4 1 -2 9 2 -1
sb:at least	13 -2 -6 -4 -21 7 -8 9 2
sb:at stake	0 11 10 0 -14 -6 -3 0 0
sb:average	-6 -2 -25 -11 -24 0 49 -3 -8
sb:average <name>	0 0 -1 -2 -3 0 13 0 0
sb:average <quality>	0 0 -2 0 -3 0 12 0 0
sb:average tariff	0 0 -2 0 -2 0 12 0 0
sb:back	-5 0 0 0 15 -4 0 0 -8
sb:banana	0 0 -10 0 0 0 0 0 12
sb:be	-5 -2 -11 7 8 -3 6 -15 5
sb:be charge	0 11 0 0 -10 0 0 0 0
sb:bean	0 0 12 0 -13 0 0 0 0
sb:beef	0 -12 -8 0 14 -4 -2 -1 13
sb:beef to	0 0 -12 0 13 0 0 0 0
sb:been	8 11 -7 0 6 -6 -1 -8 -6
sb:before	-7 5 4 -1 -21 -2 13 7 0
sb:begin	-2 0 2 0 26 -3 -2 -16 -10
sb:between	-11 4 -3 -1 -21 -7 -3 -4 32
sb:between <name>	-3 0 -3 0 -1 0 0 0 11
sb:between the	-9 -1 -2 0 -7 -2 -1 -1 24
sb:bill	0 10 -3 -2 0 -2 2 0 -3
sb:bison	0 0 0 0 10 0 0 -8 0
sb:book	0 0 -9 0 -4 0 0 14 0
sb:both	0 -6 -14 0 -2 -1 0 -1 30
sb:brandy	0 0 13 0 -9 0 0 0 0
sb:bring	-4 11 19 -4 0 -9 -5 -13 -9
sb:bring in	-4 17 11 0 -4 -9 -1 -7 -12
sb:busan	-1 0 3 0 -10 0 -6 18 0
sb:busan ,	0 0 9 0 -4 0 -5 2 0
sb:butter	0 0 12 0 -8 0 0 0 0
sb:buy	0 -12 -6 -8 -7 -9 -21 37 -20
sb:buy <goods-amount>	0 0 20 0 -20 0 0 0 0
sb:buy about	0 0 -1 0 -18 0 0 20 0
sb:buy farm	0 0 0 0 -8 0 0 11 0
sb:buy for	-3 0 -3 0 11 11 0 -16 0
sb:buy more	8 0 -1 0 6 0 0 -9 0
sb:buy soybean	0 0 0 0 -10 0 0 12 0
sb:buyer	0 0 -20 0 7 0 0 17 -1
sb:by	12 13 -16 2 -13 -5 -11 0 10
sb:by <level>	0 0 -5 0 -7 0 1 -2 14
sb:by <money>	1 0 -1 10 0 0 0 0 -8
sb:by <number>	0 14 -18 2 -6 11 -1 -16 11
sb:by at	12 0 -2 -1 0 0 0 0 -6
sb:by the	-5 -1 -6 -2 0 3 9 6 -9
sb:cannery	0 1 -13 0 -6 12 0 4 0
sb:cannot	12 0 -8 0 0 0 0 0 0
sb:car	-6 0 8 0 -22 23 0 -8 -9
sb:car ,	0 0 -9 0 0 6 6 0 0
sb:carry	0 0 -8 0 -2 4 0 -3 11
sb:cash	-4 -10 -10 0 -9 35 0 -7 -4
sb:cash ,	-1 -6 -5 0 -4 24 0 -5 -1
sb:charge	0 15 -2 -4 0 -5 6 -8 0
sb:charge <level>	0 0 2 0 13 0 0 -4 -7
sb:chip	0 0 -10 0 -7 0 0 16 0
sb:chip for	0 0 -10 0 -6 -4 0 18 0
sb:claim	0 18 0 0 0 -8 0 -1 0
sb:close	0 1 0 0 -7 -3 0 0 10
sb:coal	0 0 -12 0 11 0 0 0 0
sb:coconut	0 0 -7 0 12 0 0 0 -2
sb:coffee	-1 0 13 0 0 0 0 0 -10
sb:coffee worth	0 0 10 0 -4 0 0 0 -8
sb:collect	2 19 0 0 -8 -6 -3 0 -2
sb:come	0 6 -12 -6 -3 -15 0 15 9
sb:come to	1 10 -7 -5 -8 -2 -2 0 12
sb:commerce	-1 -2 -2 0 -6 0 14 0 0
sb:commit	0 -2 -8 0 -5 0 0 18 0
sb:commit to	0 0 -6 0 -1 0 0 11 0
sb:company	-1 7 -21 -2 -10 18 3 1 -7
sb:concerned	0 0 0 0 9 0 0 0 -5
sb:confirm	0 -3 -1 0 -3 0 0 12 -3
sb:confirm sale	0 0 -8 0 0 0 0 9 0
sb:copper	0 0 12 0 -8 0 0 0 0
sb:cost	-6 16 -20 29 -23 -11 1 -9 -13
sb:cost it	0 15 -6 -1 -2 0 0 0 0
sb:cost of	0 0 -4 10 0 1 -6 0 0
sb:cost the	0 0 -11 15 -5 -7 6 0 -1
sb:could	-11 -2 6 -1 3 -11 5 0 5
sb:could be	0 2 -5 0 9 -4 0 -1 0
sb:count	-5 0 0 0 -11 0 0 27 -9
sb:count on	0 0 5 0 -7 0 0 9 -4
sb:countermeasure	0 0 -5 0 -11 -2 15 -1 10
sb:countermeasure ,	0 0 0 0 -2 0 10 0 -4
sb:country	-9 -12 -12 7 11 -8 -3 -7 22
sb:cover	-9 -7 -1 0 17 -5 -3 -15 14
sb:custom	0 22 1 0 -10 -2 0 -5 -7
sb:cut	0 -6 -15 0 5 2 0 -15 14
sb:cut on	0 0 0 0 0 0 0 -3 8
sb:cut tariff	0 0 0 0 -4 0 0 0 9
sb:day	13 -4 3 0 -19 2 0 7 -6
sb:deal	5 -3 0 0 -9 11 -8 4 -3
sb:decline	-3 0 11 -2 0 0 0 0 -3
sb:deficit	55 -10 -15 -5 -23 -12 -8 -2 -21
sb:deficit in	20 0 -3 0 -2 0 0 0 -12
sb:deficit of	18 0 -3 0 -4 0 0 0 -4
sb:deficit with	13 0 0 0 -4 -3 -7 0 0
sb:did	-1 0 4 0 -7 13 0 -7 0
sb:direction	0 0 -21 0 13 0 0 0 10
sb:doe	0 -5 9 0 0 -2 0 2 0
sb:double	3 11 -6 0 0 0 0 0 0
sb:down	0 0 -2 -2 -4 0 5 -6 12
sb:down from	7 0 -2 0 -14 1 6 0 0
sb:duty	9 15 -6 7 4 -19 5 -19 -16
sb:duty of	12 24 0 0 -23 -4 4 -4 -12
sb:duty would	0 -7 0 12 0 0 0 0 0
sb:each	-2 -4 -9 0 -6 0 -2 0 24
sb:each other	0 0 -5 0 0 0 0 0 9
sb:each side	0 -2 0 0 -2 0 0 0 11
sb:earlier	0 1 0 0 7 -2 5 -10 -3
sb:earth	0 0 4 0 -10 0 0 2 0
sb:emergency	-4 9 3 0 -2 0 0 0 0
sb:energy	-4 -2 -13 0 -18 0 -1 27 -7
sb:energy ,	0 0 0 0 -3 -7 0 15 0
sb:energy and	0 0 0 0 0 13 0 -10 0
sb:energy for	0 0 0 0 -6 -5 0 15 0
sb:enter	0 0 -8 0 17 0 0 -2 0
sb:estimate	-6 18 0 10 -13 -12 0 -6 0
sb:expect	4 20 5 5 5 -19 -12 -24 -15
sb:expect the	0 0 -6 11 -2 0 -1 0 1
sb:export	-4 3 42 -3 -19 -10 -10 -16 -6
sb:export grow	0 0 -6 0 -3 0 0 0 9
sb:export of	-3 -3 24 0 -5 0 0 -6 -4
sb:export to	-12 11 20 0 -6 -2 -1 -6 -12
sb:exporter	-1 0 18 5 -14 -9 1 -3 -4
sb:extra	6 12 -11 0 -4 -1 -2 2 0
sb:fact	0 0 -6 0 -6 5 0 12 0
sb:fact sheet	0 0 -4 0 -4 5 0 9 0
sb:fall	-9 -2 4 -4 1 -2 -3 0 13
sb:fall by	-4 -3 12 0 -8 -1 -5 -5 13
sb:fall to	3 0 -11 0 9 3 0 0 -3
sb:farm	3 -3 -13 0 -3 -7 0 24 -8
sb:farm good	-1 0 -9 0 0 0 0 13 -5
sb:farm product	0 0 0 0 -3 -1 0 13 0
sb:fear	0 -2 11 0 -1 0 0 -4 1
sb:fee	0 4 -13 -1 -5 -1 16 0 -3
sb:fetch	0 -1 10 0 -3 0 0 0 -1
sb:figure	3 5 -7 -3 16 -5 -1 -5 -8
sb:firm	0 -1 -9 0 5 10 0 0 0
sb:first	0 -11 0 -2 9 -9 -9 5 1
sb:first half	11 -4 1 0 -2 -5 0 4 -5
sb:fishmeal	0 0 0 0 -14 0 0 14 0
sb:flower	0 0 -14 0 19 0 0 0 0
sb:flower for	0 0 -15 0 16 0 0 0 0
sb:for	-17 -7 5 -3 5 -5 -1 9 -3
sb:for <money>	-5 0 17 0 -3 9 -3 -20 -1
sb:for <name>	-1 0 13 8 -8 -1 -2 -2 -1
sb:for <number>	0 -11 10 0 -12 -9 0 11 1
sb:for good	-3 0 -3 0 -4 10 0 4 0
sb:for its	0 6 -8 0 -10 0 0 10 0
sb:for some	0 0 -7 0 9 0 0 0 0
sb:for tariff	0 0 0 0 -8 0 0 0 9
sb:for the	11 4 -9 -3 6 -11 10 -4 -7
sb:forecast	0 1 -3 10 -6 -1 0 -4 3
sb:forecast for	0 0 -2 11 -2 0 0 0 -1
sb:free	0 0 0 0 12 0 -3 -5 0
sb:free of	0 0 -3 0 15 0 0 -6 0
sb:from	3 3 0 7 16 -7 6 -26 -25
sb:from <day-ahead>	0 0 -6 0 15 0 0 0 0
sb:from <name>	-1 0 -5 0 27 -6 -10 -11 -9
sb:furniture	0 0 -13 0 15 0 0 0 0
sb:gain	0 -10 9 13 -2 0 -8 0 -1
sb:gap	21 0 -11 0 9 -3 -4 -8 -14
sb:gap with	-2 0 -2 0 15 0 0 -3 -3
sb:get	-1 3 -12 0 -8 4 0 15 0
sb:given	0 0 -14 0 9 0 0 1 0
sb:go	-7 -6 11 0 -13 9 7 -2 -5
sb:go the	0 0 9 0 -6 0 0 0 0
sb:go to	0 -4 0 0 -8 12 1 0 -1
sb:goal	-1 -2 4 0 -17 -5 0 -4 20
sb:goal of	0 -2 4 0 -13 -3 0 -8 18
sb:good	25 -5 -8 -12 -1 -6 8 -9 0
sb:good ,	3 0 -11 0 -14 0 0 16 0
sb:good and	11 0 -9 0 -3 5 -2 0 -5
sb:good between	-3 0 -5 0 0 0 0 0 12
sb:good from	8 0 2 0 -4 0 0 0 0
sb:good to	-14 0 2 0 1 0 12 0 0
sb:good with	17 0 -2 0 -3 0 0 0 -7
sb:good worth	0 -6 0 0 4 -11 6 -15 11
sb:government	-1 -1 -7 0 13 6 -1 -7 0
sb:grow by	-1 0 -1 0 0 0 -2 0 9
sb:grow to	11 0 0 0 0 0 0 0 -8
sb:grower	0 -3 10 0 -2 -2 0 2 -1
sb:growth	-5 0 0 21 -6 -2 -3 -1 -6
sb:gyeongju	0 0 0 0 -1 9 0 0 0
sb:had	12 9 -12 -4 0 -11 5 9 -13
sb:had a	0 0 0 0 -5 0 8 0 0
sb:had been	10 9 -7 0 0 -4 0 0 -3
sb:had buy	-4 0 0 0 -5 0 0 11 0
sb:had hope	0 0 5 0 6 0 0 0 -11
sb:had vote	0 0 -1 0 -7 0 12 -1 0
sb:half	10 -5 0 0 -1 -6 0 5 -2
sb:half of	11 -5 0 0 -8 -6 0 7 -2
sb:has	7 -8 -14 -10 0 7 -3 15 -5
sb:has a	0 0 -1 0 0 0 8 0 -11
sb:has put	0 0 0 0 -7 0 0 0 12
sb:has say	0 0 -5 0 11 0 0 -7 5
sb:have	-11 5 5 0 -21 0 11 -2 -1
sb:he	3 -2 -10 -7 21 1 0 -10 -6
sb:he say	0 0 -7 0 15 0 0 -2 -1
sb:him	0 0 -11 0 14 0 0 0 0
sb:his	6 -9 2 0 6 0 -3 0 -6
sb:hit	1 -8 13 0 3 -4 -4 0 -2
sb:hold	0 -1 11 0 0 0 -5 2 -7
sb:hope	-5 0 15 -1 0 0 0 -18 5
sb:hope for	-1 4 14 0 -4 -3 0 -10 0
sb:hour	0 0 6 0 -8 0 9 -3 -1
sb:how	0 -1 -7 0 -12 10 0 9 5
sb:i	0 -1 7 0 0 0 10 -12 -1
sb:if	-2 18 15 0 -15 -12 -7 -6 4
sb:if the	0 16 2 0 -11 -3 0 0 0
sb:import	-7 -8 -44 -5 72 -3 5 -42 -4
sb:import <goods-amount>	0 0 -10 0 20 0 0 -11 0
sb:import <quality>	0 0 -6 0 11 0 0 0 0
sb:import at	0 0 0 0 -8 0 9 0 0
sb:import from	-1 0 -5 0 15 0 -1 0 0
sb:import good	0 0 15 0 -15 0 0 0 0
sb:import of	-8 0 -19 0 37 0 -1 -10 -5
sb:importer	-1 18 -2 0 7 -6 0 -7 -4
sb:in	6 -2 -14 7 7 2 -12 -1 3
sb:in <month-ahead>	0 9 8 0 0 -5 -4 -1 -6
sb:in <month-gone>	15 -11 0 -4 -7 0 -20 -1 15
sb:in <name>	9 0 -3 6 -12 -2 5 -1 -5
sb:in <number>	0 -13 -4 0 8 -16 1 -9 18
sb:in <seat>	-3 0 0 3 9 -2 -1 0 -5
sb:in a	1 9 2 0 -16 0 0 0 0
sb:in cash	0 -2 -4 0 -2 18 0 -2 0
sb:in force	1 0 2 0 -9 0 0 0 7
sb:in good	25 -1 -20 0 -14 -1 -7 -3 9
sb:in return	0 -4 -8 0 -3 13 0 5 0
sb:in the	-10 0 -15 -2 9 7 0 11 0
sb:in trade	-1 0 0 0 1 0 12 0 -14
sb:in up	0 14 -12 0 6 -5 0 -1 -3
sb:increase	0 0 0 0 -4 0 -1 12 0
sb:intend	0 0 -6 0 -2 0 0 11 0
sb:intend to	0 0 -6 0 -2 0 0 12 0
sb:invest	-3 -3 -6 0 -5 42 0 -23 -1
sb:investment	-3 -5 -9 0 0 11 -2 5 -3
sb:investment ,	0 0 4 0 0 -8 0 8 0
sb:investment and	0 0 0 0 4 -22 0 16 0
sb:investment in	0 0 -11 0 0 9 0 1 0
sb:investment of	0 0 0 0 0 20 0 -16 0
sb:is	-6 0 -13 -16 -6 4 3 13 5
sb:is a	0 0 -11 0 17 0 0 0 0
sb:is in	0 11 -2 0 -13 0 0 4 0
sb:is put	0 5 -10 0 0 0 7 -4 1
sb:is the	6 -1 -15 0 8 -1 0 -1 3
sb:is to	-1 -4 -9 0 0 10 -3 4 0
sb:is worth	0 7 3 0 -18 1 -2 6 0
sb:island	0 0 -12 0 13 0 0 0 0
sb:it	21 -5 -12 -8 -14 6 10 1 -2
sb:it :	0 0 -1 0 -5 12 0 -1 0
sb:it come	10 2 -9 0 -2 0 0 0 0
sb:it fall	-10 0 -11 0 -2 0 0 8 13
sb:it had	9 5 -8 0 3 -1 0 0 -10
sb:it in	-2 0 -1 0 -3 6 8 -2 -1
sb:it is	-4 -3 5 0 -18 -7 -1 18 4
sb:it take	0 8 3 0 -10 0 0 1 0
sb:it was	-3 -11 2 0 0 2 9 -7 0
sb:it will	2 0 0 0 14 0 -2 -9 -11
sb:it would	-1 -2 -10 0 16 3 -1 -4 -2
sb:its	-2 6 -11 12 -22 4 -6 16 0
sb:its forecast	0 0 -5 12 -1 0 0 0 0
sb:its member	0 -2 9 0 0 0 0 0 0
sb:its own	-2 10 0 0 -11 0 8 0 -3
sb:its purchase	0 0 0 0 -9 0 0 13 0
sb:itself	0 0 -3 0 -1 -6 0 12 0
sb:itself to	0 0 0 0 0 -5 0 11 0
sb:keep	11 0 -6 0 -1 0 0 0 0
sb:largest	-4 -2 -9 0 21 -5 6 -14 0
sb:last	4 -6 2 -6 6 -6 -11 -11 11
sb:last season	0 0 9 0 -7 0 0 0 0
sb:last year	6 -1 2 -4 2 -13 -4 -18 16
sb:least	13 -1 -7 -4 -21 7 -8 9 2
sb:least <money>	0 0 0 0 0 10 0 -9 0
sb:leave	2 6 13 0 -18 3 0 -1 -6
sb:less	3 0 0 0 -11 -1 9 0 -4
sb:less than	3 0 0 0 -11 -1 9 0 -4
sb:let	0 0 6 0 10 0 0 -9 -3
sb:let in	0 0 1 0 12 0 0 -9 0
sb:lift	0 0 -14 1 16 0 0 -5 0
sb:like	0 0 10 0 5 0 0 -5 -7
sb:like to	0 0 12 0 -1 0 0 0 -5
sb:line	0 -2 -1 0 -12 -2 7 0 11
sb:list	-17 -23 -30 -2 23 -13 9 -20 22
sb:list ,	0 0 -9 0 20 -8 0 -4 0
sb:list for	0 0 0 0 -6 0 0 0 12
sb:list of	-6 -13 -10 0 8 -11 4 -5 13
sb:look	0 0 10 0 0 0 0 -7 0
sb:lose	-2 0 14 0 -1 -8 6 -3 -10
sb:loss	0 -1 16 2 -10 -5 1 -7 0
sb:loss of	0 -1 14 4 -3 -2 0 -8 0
sb:lower	-2 -7 -11 19 -13 0 -2 0 9
sb:lower duty	0 0 0 0 -6 0 0 0 8
sb:lower its	0 0 -5 10 -7 0 0 4 0
sb:lower tariff	0 -1 0 0 -11 3 0 0 12
sb:machine	0 0 18 0 -11 0 0 0 0
sb:machine for	0 0 10 0 -9 0 0 0 0
sb:make	-7 0 14 0 -13 -1 -6 11 -3
sb:may	0 9 0 0 5 0 -4 -6 -2
sb:meet	0 0 2 0 7 0 -3 8 -10
sb:member	-2 -12 3 0 9 0 11 -7 -5
sb:middle	0 0 -9 0 0 0 0 12 0
sb:middle of	0 0 -9 0 0 0 0 12 0
sb:milk	0 0 0 0 -13 0 0 0 13
sb:million	0 2 -6 0 14 0 0 0 -7
sb:ministry	0 -1 0 -2 -5 -3 -5 5 17
sb:money	0 0 -4 0 10 0 0 0 -2
sb:more	5 11 -10 -3 3 1 -13 0 -12
sb:more from	-1 0 0 0 13 0 0 -7 0
sb:more than	7 13 -4 -2 -9 5 -8 0 -10
sb:most	0 0 -6 0 -1 7 -6 10 -7
sb:mr	0 0 -30 0 5 2 7 0 12
sb:mr <person>	0 2 -28 0 11 0 4 -1 14
sb:much	-4 0 -3 0 -14 0 10 5 4
sb:name	7 0 -3 0 -13 4 0 3 0
sb:narrow	18 0 -2 0 -1 0 0 -1 -8
sb:narrow by	13 0 -1 0 0 0 0 -1 -4
sb:nearly	0 -4 0 9 -11 0 -1 2 4
sb:next	0 0 -3 0 0 -2 0 14 0
sb:no	-7 -11 0 0 12 14 0 -8 -1
sb:no more	0 -6 0 0 -4 17 0 0 0
sb:none	0 3 0 0 -9 -1 0 9 0
sb:not	-2 0 9 0 -12 10 -6 0 -8
sb:note	0 9 0 0 -10 0 0 0 2
sb:now	0 15 -15 0 0 -2 0 4 0
sb:number	13 -5 13 0 -26 -4 -2 1 0
sb:number :	9 0 0 0 -13 0 0 -4 7
sb:number of	5 -1 13 0 -12 -3 0 0 -5
sb:of	3 6 -4 -21 0 9 -3 5 -12
sb:of <day-gone>	0 10 0 0 -13 0 0 3 0
sb:of <level>	1 0 10 0 4 -4 -10 0 -15
sb:of <money>	-7 0 -10 0 12 2 0 -1 4
sb:of <month-gone>	-1 0 -7 0 -5 9 0 10 -2
sb:of <name>	2 0 -28 0 17 0 0 10 -2
sb:of <number>	1 -2 13 0 -3 -3 0 -8 0
sb:of <quality>	0 -2 2 -2 9 7 -8 -9 0
sb:of about	9 4 -2 0 -1 0 0 0 -4
sb:of beef	0 0 -13 0 16 0 0 -1 0
sb:of bison	0 0 0 0 9 0 0 -7 0
sb:of both	0 0 -3 0 -1 0 0 0 10
sb:of car	-1 0 10 0 -2 0 0 0 0
sb:of duty	0 0 -3 0 17 0 0 -6 -2
sb:of investment	0 0 0 0 0 -12 0 16 0
sb:of it	0 -1 0 3 -10 0 8 0 0
sb:of the	15 -7 -6 5 -2 10 -18 4 -11
sb:of which	-7 0 2 0 9 6 0 -5 -6
sb:off	0 -2 1 0 11 -5 -2 0 -1
sb:oil	-5 0 19 0 -8 -3 -1 0 -6
sb:olive	0 0 13 0 -10 0 0 0 0
sb:olive oil	0 0 11 0 -10 0 0 0 0
sb:on	-19 -13 -9 0 19 -4 6 1 5
sb:on <day-gone>	-7 -8 -1 10 -10 8 -8 8 3
sb:on <quality>	1 20 -6 -2 -5 -2 14 -11 -16
sb:on a	-10 0 0 0 0 -1 0 0 13
sb:on all	0 0 0 0 -5 0 12 0 0
sb:on another	0 -7 0 0 22 -9 -2 0 0
sb:on his	0 -4 0 0 11 -3 0 0 0
sb:on it	0 0 -6 0 -6 12 0 0 0
sb:on the	3 -9 5 0 -1 -1 -7 2 1
sb:one	-6 -17 9 -1 13 -3 9 0 -12
sb:one of	0 0 -1 0 12 0 0 -1 -5
sb:open	0 0 6 0 12 -1 0 -8 -11
sb:order	-3 0 12 -2 -11 -10 1 5 0
sb:order for	0 0 10 0 -4 0 0 -2 0
sb:ordinary	0 0 0 0 -4 0 11 0 0
sb:other	-6 -10 1 0 0 0 3 -2 7
sb:other good	0 0 -13 0 0 0 5 0 10
sb:other way	0 0 20 0 -17 0 0 0 0
sb:our	5 4 16 4 -18 -2 -6 -1 -2
sb:out	0 0 9 0 -4 1 -1 -4 0
sb:output	0 0 -4 13 0 0 0 0 -4
sb:over	2 -10 -5 0 -8 24 -6 -1 -5
sb:over <span>	0 0 0 0 -1 12 0 -6 0
sb:package	0 0 -1 0 -1 -2 10 0 -3
sb:palm	0 -3 0 -1 12 0 0 0 0
sb:paper	0 0 0 0 -6 9 -1 0 0
sb:part	-2 9 -2 0 0 0 -4 2 0
sb:pay	-17 19 6 -4 -35 15 6 -7 -17
sb:pay <level>	-1 -5 2 0 -13 14 2 0 0
sb:place	0 11 3 0 -14 0 0 0 0
sb:plan	-5 -5 0 -1 -12 10 -2 0 11
sb:plan to	-4 -1 0 0 0 10 0 -2 1
sb:plane	0 -4 -3 0 0 -2 0 12 0
sb:plant	0 -10 2 0 -4 13 0 -2 0
sb:pledge	0 -6 -8 0 -5 12 0 10 0
sb:pork	0 0 9 0 1 0 -3 -3 -2
sb:prepare	0 0 0 0 12 -1 0 0 -2
sb:prepare countermeasure	0 0 0 0 9 0 0 0 -3
sb:price	-2 0 -11 0 6 13 0 -4 0
sb:product	0 -3 -17 4 6 -9 -6 13 0
sb:product worth	0 0 -10 0 10 -4 0 7 0
sb:project	0 0 -8 0 -5 18 0 0 0
sb:promise	0 -14 -10 -5 -32 19 -1 31 -10
sb:publish a	0 0 -1 0 10 0 0 0 -4
sb:purchase	-7 0 -13 0 -25 6 -2 36 -3
sb:purchase of	-5 0 0 0 -26 6 -1 21 0
sb:put	-13 6 0 17 -21 -11 19 -11 0
sb:put at	0 17 -9 0 0 -2 -7 0 0
sb:put its	0 18 -14 5 -3 -4 -6 0 -4
sb:put the	-4 -11 0 18 -14 -6 15 -5 0
sb:quarter	-7 8 10 -3 0 -1 0 0 -6
sb:quarter ,	-2 0 12 -2 -1 0 0 0 -2
sb:quota	-3 1 -10 -1 44 -7 -7 -30 -7
sb:quota for	0 0 -4 0 10 0 0 -6 0
sb:quota of	0 2 -3 0 23 0 0 -19 0
sb:rare	0 0 4 0 -10 0 0 2 0
sb:reach	-5 5 0 0 3 -9 3 -8 5
sb:reach <money>	0 0 -11 0 3 -1 0 0 9
sb:reach a	-6 0 0 0 0 0 9 0 0
sb:reckon	-7 6 14 9 -18 -12 3 -7 -7
sb:reckon with	-3 2 14 3 -10 -4 -1 -1 -1
sb:record	7 -2 0 0 -9 2 5 -5 -3
sb:record of	12 0 2 0 -3 0 0 -2 -7
sb:reduce	9 0 -5 0 -6 0 2 0 0
sb:reference	0 0 0 0 10 0 0 0 -9
sb:refund	-3 29 -11 0 -5 -7 -1 0 -3
sb:refund of	0 12 -2 0 0 0 0 0 0
sb:report	0 -1 -16 0 -8 5 -2 16 8
sb:reporter	-1 7 -7 -1 11 -16 5 -3 0
sb:reporter on	0 1 -2 0 14 -9 0 0 0
sb:return	0 6 -5 -9 -4 12 0 0 0
sb:revenue	0 26 -15 0 -1 -1 -1 0 -3
sb:rice	-1 1 -1 0 10 0 -3 -1 0
sb:rise	-10 -1 6 -3 13 -3 0 -18 4
sb:rise <level>	0 0 11 0 -4 0 0 -2 0
sb:round	0 0 0 0 9 0 0 0 -5
sb:rubber	0 0 24 0 -17 0 0 -7 0
sb:sale	-8 -10 4 0 0 -8 3 14 -10
sb:sale of	-2 -3 8 0 -13 0 0 11 -3
sb:sale to	0 0 15 0 -13 0 0 1 0
sb:save	0 32 -9 -3 -15 -4 0 0 -3
sb:say	-7 -6 18 -13 0 0 0 0 -5
sb:say ,	-3 -4 8 0 7 -4 0 -10 4
sb:say in	8 0 -19 0 7 0 0 1 0
sb:say it	0 -4 0 0 9 -2 -3 0 0
sb:say that	-17 0 16 0 0 6 -15 -7 0
sb:season	3 -3 5 0 -17 -2 10 0 -1
sb:season ,	4 -2 -5 0 -4 -1 10 0 0
sb:second	-12 -1 8 -3 26 0 -4 -7 -15
sb:second list	0 0 -1 0 18 -2 0 -4 -6
sb:second quarter	-4 0 13 -2 -2 0 0 0 -3
sb:sell	10 0 2 0 5 -8 4 -14 -3
sb:sell <money>	-11 0 0 0 0 0 12 0 0
sb:sell <name>	6 0 11 0 -8 0 0 -1 -6
sb:sell the	-13 0 13 0 -2 0 0 0 -3
sb:sell to	0 0 11 0 0 0 0 -1 0
sb:sell us	0 0 -37 0 39 0 0 0 0
sb:send <name>	0 0 10 0 -6 0 0 0 0
sb:set	1 -6 -1 -2 -5 -1 4 -10 15
sb:settle	0 -6 0 0 -5 17 0 0 -2
sb:sheet	0 0 -4 0 -4 5 0 9 0
sb:ship	0 -3 21 0 -13 0 8 -8 -2
sb:shipment to	-1 0 17 0 -9 0 0 -3 0
sb:should	4 -11 18 0 0 -5 0 -1 -3
sb:shrimp	0 0 9 0 1 0 0 -8 -1
sb:shrink	16 0 -1 -3 0 0 -1 -1 -3
sb:shrink by	13 0 -3 -2 0 0 0 0 0
sb:side	0 -12 0 0 -7 4 -3 -4 17
sb:side would	0 0 0 0 -5 0 0 0 10
sb:sign	-2 -11 -5 0 -7 4 10 12 -8
sb:since	0 -3 2 -2 -9 -2 0 12 5
sb:since <day-gone>	-1 0 -10 0 3 0 -2 0 9
sb:since <month-gone>	-1 0 10 0 -9 -2 3 3 0
sb:so	0 0 -9 8 -9 -3 0 5 5
sb:some	-16 13 4 -3 -6 -26 17 0 -3
sb:soybean	-1 -3 -19 0 -20 -6 11 36 -3
sb:soybean ,	0 -1 0 0 -17 0 13 6 0
sb:soybean :	0 0 -5 0 -5 0 0 13 0
sb:spend	-2 -3 -8 0 -1 11 0 10 -7
sb:stake	0 11 10 0 -14 -6 -3 0 0
sb:stand	7 -1 -14 0 -9 0 0 8 5
sb:stand at	9 0 -6 0 -8 0 0 1 5
sb:still	-2 -4 0 0 -7 12 -1 3 0
sb:sugar	0 0 -23 0 22 0 0 -6 4
sb:surplu	15 -5 -18 -1 -17 -7 18 -5 -1
sb:surplu in	-4 0 0 0 0 0 10 0 -1
sb:surplu of	7 0 -3 0 -2 -1 8 0 -8
sb:surplu with	-5 0 -2 0 -2 -1 4 0 11
sb:take	-10 7 -2 5 1 -10 -15 14 -18
sb:take <goods-amount>	0 0 -10 0 0 0 0 13 0
sb:take in	-1 2 -10 0 17 0 0 0 -3
sb:talk	0 -6 0 0 18 -6 -1 0 -1
sb:target	0 0 8 0 -17 0 0 -5 11
sb:target for	0 0 -7 0 -2 0 0 -2 16
sb:tariff	-30 13 -6 0 4 -9 20 -9 -2
sb:tariff ,	0 -2 -2 1 15 0 0 0 -8
sb:tariff are	0 2 0 0 -9 -3 1 0 6
sb:tariff cut	0 0 0 0 -13 0 0 -3 19
sb:tariff is	0 0 0 0 0 0 10 0 0
sb:tariff of	-2 1 13 0 0 0 -8 0 -11
sb:tariff on	-9 -1 -2 -4 13 -6 4 -1 0
sb:tax	-2 3 -7 0 15 -3 0 -2 0
sb:tea	0 7 13 0 -18 0 0 6 -3
sb:tea worth	0 0 8 0 -11 0 0 3 0
sb:tell	0 7 -9 -5 5 0 10 -9 -9
sb:tell reporter	-1 7 -7 -1 11 -16 5 -3 0
sb:term	0 0 0 0 9 0 0 0 -9
sb:than	6 13 -5 -5 -13 2 3 2 -16
sb:than it	18 0 -11 0 -11 0 0 1 0
sb:that	0 10 -4 7 7 2 0 -13 -24
sb:that ,	-2 0 -14 0 23 0 0 -6 0
sb:that <name>	-5 0 -4 0 -4 0 0 20 0
sb:that a	0 0 1 11 -1 -3 -2 0 -2
sb:that is	-3 10 -5 0 4 -1 -3 0 0
sb:that the	-6 0 -4 7 -13 0 13 0 0
sb:the	6 1 -9 13 9 0 -5 -10 -7
sb:the <day-ahead>	0 0 -10 0 9 0 0 0 0
sb:the <level>	-2 0 -11 0 25 -6 0 -3 -6
sb:the <money>	0 0 -3 0 -6 14 0 -4 0
sb:the <number>	0 -3 -1 0 0 0 9 0 0
sb:the <office>	-2 5 -8 -2 -2 0 6 -14 13
sb:the <organisation>	-12 8 9 20 -9 -19 3 -9 -10
sb:the <person>	8 -4 -6 0 0 -5 6 0 0
sb:the <quality>	5 10 9 -3 -12 0 -7 2 -7
sb:the <seat>	-2 0 -19 0 -5 2 -4 22 0
sb:the <span>	8 0 -1 0 0 0 0 0 0
sb:the agreement	-7 0 13 4 -13 0 0 -8 0
sb:the aim	-1 0 0 0 -1 0 0 0 13
sb:the average	-2 -1 -13 -8 -19 0 37 -1 -5
sb:the company	-1 9 0 0 0 0 0 -1 0
sb:the cost	0 3 -10 10 -1 -1 0 0 -1
sb:the country	0 -3 11 10 -3 -4 0 -3 -1
sb:the day	7 -1 10 0 -9 -2 0 0 -3
sb:the deficit	31 -2 -7 0 -4 -2 -5 0 -8
sb:the dispute	0 -4 0 9 0 0 -1 0 0
sb:the duty	0 11 -1 0 -1 -1 0 -11 7
sb:the fee	0 4 -13 -1 -5 -1 16 0 -3
sb:the first	1 -10 -4 -1 8 -8 -7 8 1
sb:the gain	0 -11 9 13 -2 0 -8 0 -1
sb:the gap	0 0 -5 0 14 -1 -2 -5 -2
sb:the goal	0 0 0 0 -2 0 0 0 9
sb:the good	2 0 -1 0 17 0 -1 0 -15
sb:the island	0 0 -12 0 13 0 0 0 0
sb:the largest	-1 0 -10 0 22 -2 0 -13 1
sb:the last	0 0 -20 0 19 5 0 0 -1
sb:the list	0 0 -4 0 -1 -4 0 -1 17
sb:the middle	0 0 -9 0 0 0 0 12 0
sb:the neighbour	-1 3 -13 0 12 0 0 0 0
sb:the other	0 -9 11 0 -6 4 0 0 0
sb:the pledge	0 0 -4 0 0 0 0 8 0
sb:the price	0 0 0 0 -6 11 0 0 0
sb:the promise	0 0 -6 0 -5 0 0 15 0
sb:the quota	0 0 1 0 19 0 0 -19 0
sb:the rate	4 0 -9 0 5 0 0 0 0
sb:the record	11 0 0 0 -2 0 0 0 -6
sb:the remain	0 -1 0 0 10 0 0 0 0
sb:the second	-10 0 13 -3 10 0 -1 0 -12
sb:the surplu	11 0 -4 0 0 0 0 0 0
sb:the tariff	-3 8 -2 9 -1 -6 -3 6 -7
sb:the three	0 0 -14 0 13 0 0 0 2
sb:the trade	10 -7 0 -4 7 0 -11 4 -2
sb:the truce	0 -16 21 11 -17 0 -11 4 0
sb:the two	-19 -14 -12 -3 -2 8 -14 -6 33
sb:the value	0 -6 -4 0 10 7 -4 0 0
sb:the week	0 0 -7 0 16 0 0 -5 0
sb:the world	-6 0 -1 0 -1 0 8 -4 8
sb:the year	13 0 -5 0 -3 -8 0 7 -3
sb:them	8 -7 16 -2 -8 -5 -1 0 -3
sb:themselve	0 0 -1 0 0 0 0 0 9
sb:then	13 -3 -10 0 6 -2 -6 2 -2
sb:there	12 2 3 0 -15 0 -4 0 -9
sb:there is	8 2 0 0 -12 0 0 0 -1
sb:these	0 0 -9 0 9 0 0 7 0
sb:they	-15 8 15 -4 7 -9 -8 5 -15
sb:they buy	0 0 0 0 -8 0 0 11 0
sb:they fall	-3 0 12 0 -2 0 0 0 -5
sb:they had	0 0 9 0 1 0 0 0 -10
sb:they sell	0 0 -8 0 9 0 0 0 0
sb:they were	-1 0 11 0 0 0 0 0 -5
sb:thi	-11 5 5 5 -8 -6 -11 14 -7
sb:think	0 0 -8 0 12 0 0 0 0
sb:third	5 -7 10 0 -15 -4 -1 -3 9
sb:those	-8 -2 19 0 0 0 -2 0 -8
sb:those to	-3 0 19 0 -8 0 0 0 -3
sb:threaten	0 0 -8 1 12 0 0 0 0
sb:threaten to	0 0 -7 0 12 0 0 0 0
sb:three	0 0 -22 0 6 7 1 5 1
sb:through	0 1 -14 0 14 0 0 0 -1
sb:to	-2 -8 11 -11 -2 8 0 1 -8
sb:to <goods-amount>	0 0 -11 0 9 0 0 5 -1
sb:to <money>	0 0 1 -1 -4 -10 2 -8 12
sb:to <name>	-26 7 55 0 -32 -2 4 -19 -30
sb:to <seat>	0 -5 -4 0 10 0 0 0 0
sb:to be	1 -3 -12 0 3 2 0 1 0
sb:to buy	-7 -1 -5 0 -14 0 0 27 -1
sb:to go	0 0 0 0 11 -5 0 0 0
sb:to invest	-1 0 -3 0 -2 26 0 -12 0
sb:to order	0 0 -9 0 -1 0 0 11 0
sb:to pay	0 1 -6 0 -2 13 0 0 0
sb:to purchase	0 0 0 0 -6 0 0 9 0
sb:to see	1 -6 0 0 -4 -2 0 -1 10
sb:to the	-21 -10 27 -9 14 -5 -14 -4 -8
sb:together	-9 -2 -9 0 18 -1 0 0 2
sb:total	-13 -1 0 0 1 3 -1 0 12
sb:toyota	0 7 -10 0 -7 13 -3 0 0
sb:trade	-17 -18 -15 -8 -31 -5 -21 -1 67
sb:trade ,	-4 0 -4 0 0 -2 0 0 14
sb:trade :	0 0 14 0 -12 0 0 0 -3
sb:trade between	-5 0 -1 0 -4 0 0 0 17
sb:trade in	-13 0 -15 0 -11 0 0 0 36
sb:trade is	0 0 0 0 -12 0 -2 10 9
sb:trade of	-9 0 0 0 0 0 0 0 15
sb:trade reach	-8 0 0 0 0 0 12 0 -4
sb:trade surplu	13 0 -2 0 0 0 -4 0 -2
sb:trade war	0 0 0 0 10 0 0 6 -15
sb:trade with	0 0 -18 0 -6 -1 0 0 25
sb:traded	0 0 -3 0 -6 0 0 0 12
sb:truce	0 -10 7 9 -12 0 -14 2 8
sb:truce ,	-1 -12 -5 10 3 1 0 0 1
sb:two	-17 -19 -15 -5 -6 8 -18 0 36
sb:two country	0 0 -4 0 -7 0 0 0 19
sb:tyre	0 7 -15 0 10 0 0 0 0
sb:under	0 3 6 -4 -15 11 -14 0 4
sb:under the	-7 5 17 -1 -14 5 -11 0 -3
sb:undertake	0 0 -11 0 -6 0 0 17 0
sb:undertake to	0 0 -11 0 -6 0 0 17 0
sb:undertook to	-2 0 0 0 -4 0 0 10 0
sb:until	17 0 2 0 -9 0 -11 0 -3
sb:up	-24 6 -2 -10 -2 16 -7 0 5
sb:up to	-8 7 0 -3 -10 17 4 -11 0
sb:us	2 1 -17 0 19 0 0 -5 -3
sb:value	-2 -9 -7 -2 17 1 1 -3 -1
sb:value of	0 -6 -12 -1 17 7 -5 0 0
sb:vanilla	0 0 16 0 -12 0 0 0 0
sb:volume	-7 0 -9 0 16 0 -3 -18 16
sb:volume :	0 0 -10 0 23 0 0 -8 -9
sb:vote	0 0 -6 0 0 0 11 -3 0
sb:want	6 -13 4 -1 1 -12 9 -3 0
sb:war	0 0 0 0 10 0 0 6 -15
sb:was	14 -5 9 -5 -10 1 0 -10 -4
sb:was <money>	14 0 -3 0 -1 -3 0 0 -1
sb:was the	0 3 9 0 -8 0 0 0 -1
sb:was worth	-3 0 5 2 -12 0 0 -1 9
sb:water	0 0 -4 0 10 0 0 -3 0
sb:way	0 0 12 0 -7 -3 0 0 2
sb:we	-10 15 -5 -1 7 4 4 -10 -5
sb:we buy	0 0 -20 0 4 11 0 0 0
sb:we expect	0 -8 19 0 -8 -2 0 0 0
sb:we have	0 0 11 0 -13 0 11 -5 -7
sb:we pay	0 15 -3 0 -3 -2 0 0 0
sb:week	-2 -8 -10 0 8 2 -2 8 -1
sb:week that	0 0 10 0 -13 0 0 0 2
sb:welcomed	-3 6 -10 0 14 0 -1 -5 0
sb:welcomed the	-3 6 -10 0 14 0 -1 -5 0
sb:were	-19 -1 1 -2 20 -9 12 -11 -10
sb:were worth	0 0 -4 0 13 0 -1 0 -1
sb:what	6 5 8 0 -10 4 -18 -1 -7
sb:what <name>	0 -1 0 0 14 -1 -1 0 -2
sb:what is	0 -2 17 0 -7 0 0 0 0
sb:what the	1 0 -8 0 -3 0 0 12 0
sb:when	-4 0 -6 0 12 4 0 0 -2
sb:which	-2 11 5 -3 5 14 -19 -10 -19
sb:which <name>	-1 0 -19 0 27 1 0 -12 0
sb:which come	11 0 -6 0 -5 0 4 0 0
sb:which the	0 9 0 0 -2 -2 0 0 0
sb:while	-7 -2 -3 0 5 1 -3 -2 10
sb:whole	-8 0 0 0 6 -3 -5 -6 13
sb:will	-11 12 -7 4 2 5 -3 2 -16
sb:will be	-3 -9 9 8 3 0 -2 -11 0
sb:will buy	0 0 0 0 -11 0 0 12 0
sb:will not	0 11 -2 0 -9 0 0 0 0
sb:will save	0 13 -8 0 0 0 0 0 0
sb:wine	-2 -8 8 10 0 -5 1 -9 -6
sb:wine and	0 -6 12 0 0 -3 5 -6 -1
sb:with	18 -20 -15 -4 -2 7 -5 4 2
sb:with <name>	36 -5 -8 -2 -31 -8 2 -3 -1
sb:with <seat>	0 0 12 0 -7 4 -4 -4 0
sb:with tariff	0 0 0 0 11 0 0 0 -10
sb:with the	6 -7 -5 -2 -7 -9 -12 5 18
sb:without	-2 -13 0 10 15 -1 -2 -4 -1
sb:world	-12 0 -7 2 -3 0 5 -5 19
sb:worth	-14 -14 7 0 3 0 -11 12 -2
sb:worth <money>	0 0 13 0 -3 11 -6 -10 -6
sb:worth about	-1 -2 2 0 10 -2 -3 -9 2
sb:worth of	0 0 -2 0 8 0 0 -1 -1
sb:would	-19 -2 -16 22 10 -6 9 -2 -8
sb:would be	0 -7 0 0 3 0 12 -2 -1
sb:would bring	0 12 -2 0 -1 -1 0 0 0
sb:would buy	0 0 -5 0 -1 0 0 10 0
sb:would cost	0 -3 -11 21 -6 -7 5 -1 -2
sb:would lose	0 0 10 0 0 -1 0 0 0
sb:would take	0 0 -5 7 -9 0 0 9 0
sb:year	10 2 2 0 0 -29 -12 -4 6
sb:year ,	0 -7 -3 -2 11 -1 -18 0 6
sb:year ;	14 0 0 0 -11 -4 0 0 0
sb:year ago	-3 0 13 0 -6 0 0 -3 0
sb:year and	3 0 -5 0 9 0 0 -5 0
sb:year it	-8 4 4 0 -8 -1 8 9 -5
sb:year the	18 -1 -7 0 -4 -1 0 0 0
sb:year to	-1 0 0 10 0 -1 0 -1 -3
sb:you	11 0 -9 0 0 0 0 2 0
sb:•	0 0 0 0 -9 0 0 10 0
sentence about duties 5	0 16 -1 0 -9 0 0 0 0
sentence about exports 8	-10 0 14 0 5 -5 2 -12 -3
sentence about imports 9	13 -2 -3 0 10 3 -8 -6 -15
sentence about investment 4	0 -2 -6 0 0 0 -2 12 -2
sentence about purchases 6	0 -8 -24 -2 -4 24 0 4 0
sentence about trade 10	14 8 4 10 -15 -1 0 -24 -1
sentence achieved	10 4 -5 0 -4 -8 -7 10 0
sentence aim	-7 4 -15 9 2 -4 1 10 -8
sentence average	0 0 -1 0 -5 0 10 0 0
sentence change	-1 0 13 3 -6 -16 0 4 0
sentence not trade	-6 -3 0 -1 -8 0 10 0 7
sentence period	12 2 -16 -2 0 0 0 -10 14
sentence to come	4 1 -10 7 -3 -2 0 0 2
sentence trade	-5 12 8 13 -5 7 -13 -14 -6
sentence worth	6 0 -6 -1 9 0 -6 -4 0
short fraction	-1 0 -2 -3 10 0 -1 0 0
short no	-3 9 -5 -3 2 -2 3 2 -5
short number alone	0 -25 17 -10 12 9 -20 -13 -6
short without unit	-3 -8 6 -19 1 -23 -19 19 7
side money	0 -24 -3 -17 20 25 0 -16 -15
side percent	-3 -20 35 23 -29 -27 -1 -10 -6
side tonnes	-24 -15 18 -14 2 -20 -3 12 -16
side units	-5 -4 -6 -3 15 -8 -6 12 -7
size % -1	-2 -5 -20 45 -11 -3 -16 -8 -5
size % 0	-40 -7 -19 8 -8 -7 26 -20 32
size % 1	26 -27 28 -64 0 -30 9 -3 -22
size EUR 10	-10 -30 -35 -2 45 -29 4 -26 11
size EUR 11	20 0 0 0 -11 0 -2 0 0
size EUR 6	-8 19 -3 -2 17 -3 -5 0 -17
size EUR 7	-11 0 26 -14 2 -8 11 -21 -18
size EUR 8	-21 -12 1 10 5 -12 -5 -20 28
size EUR 9	-6 25 -5 -3 0 0 -8 -7 -2
size GBP 10	0 -2 -6 -13 -1 6 0 0 19
size GBP 11	0 0 -8 0 -8 9 0 0 10
size GBP 7	0 0 12 0 1 -2 0 -5 -6
size GBP 8	0 10 10 0 -6 0 0 -11 0
size GBP 9	-1 -14 2 34 -6 0 -7 -1 -20
size JPY 10	-1 12 0 0 -2 0 0 -1 0
size JPY 12	0 17 -5 0 0 -4 -3 0 0
size USD 10	24 -27 -39 -23 -18 0 -15 39 24
size USD 11	46 21 -112 -10 13 80 -84 -21 -92
size USD 12	-3 -7 -20 6 6 -7 10 0 6
size USD 6	-17 20 42 -1 -4 -25 -12 -19 -32
size USD 7	-41 -19 63 0 0 -48 -14 -15 -22
size USD 8	-4 -21 41 -7 -23 -40 -2 -23 27
size USD 9	-23 17 -45 -24 -23 -6 44 5 30
size tonnes 2	0 0 -1 0 36 0 0 -39 -7
size tonnes 3	-3 -4 25 -3 1 -4 -3 -12 -19
size tonnes 4	-5 -5 17 -4 29 -5 -6 -42 5
size tonnes 5	-7 -8 4 -4 16 -5 -9 2 -26
size tonnes 6	-2 -4 -1 0 3 0 -7 -11 24
size tonnes 7	-18 -16 -53 -9 -66 -19 -14 113 -25
size tonnes 8	0 0 1 0 -2 0 9 -6 0
size units 1	0 0 0 0 -13 0 0 16 0
size units 2	-2 -4 -6 -1 -41 -8 -3 50 -6
size units 4	0 -1 -17 0 39 -2 0 -22 -1
size units 5	0 0 13 0 -2 0 0 -5 0
t0=future	-5 -4 11 6 2 -4 -12 0 -1
t0=modal	-13 0 0 -2 3 -14 8 6 0
t0=past	3 -8 2 -8 0 -7 0 2 0
t0=perfect	7 0 -1 -9 -8 5 0 1 0
t0=pluperfect	5 7 4 -5 3 -3 -7 0 -11
t0=present	-4 4 8 0 -5 0 8 -12 -5
t0=present-passive	-4 3 -9 -1 2 -1 12 -8 3
t1=future	-4 -2 8 6 3 -4 -10 0 -2
t1=modal	-13 1 -3 -1 6 -27 9 8 4
t1=participle-passive	-1 0 19 0 3 -7 -10 -4 -3
t1=past	2 -9 0 -7 1 -5 1 2 1
t1=perfect	6 0 0 -7 -8 3 0 0 0
t1=pluperfect	6 8 6 -4 0 -2 -15 0 -10
t1=present	-5 0 10 0 -4 5 8 -15 -7
t1=present-passive	-3 4 -7 -1 3 0 12 -8 0
t2=modal	0 0 0 0 16 -6 0 0 -5
t2=participle-passive	-5 -5 19 0 -4 0 -2 0 -3
t2=past	21 -24 -7 0 -4 14 1 4 -9
t2=past-passive	-2 6 -13 0 10 0 -1 0 5
t2=perfect	0 -4 0 0 10 -5 0 0 0
t2=pluperfect	0 0 0 0 11 0 0 -8 0
t2=pluperfect-passive	-2 6 -4 0 -12 0 8 7 -5
t2=present	-14 0 0 -3 0 7 2 4 -5
top	-9 1 -10 -7 -7 11 6 16 -7
unit %	5 -41 7 16 -12 -42 20 -24 6
unit EUR	-26 17 2 -6 38 -49 1 -69 6
unit GBP	-12 -5 15 22 -16 8 -13 -23 3
unit JPY	0 32 -9 -3 -6 -9 -9 -4 -2
unit USD	20 3 -13 -49 -21 39 -5 -5 -4
unit tonnes	-47 -47 10 -33 16 -45 -28 33 -17
unit units	-10 -13 -12 -7 9 -17 -12 36 -17
v0-none	-7 -7 -1 -8 8 5 -23 8 1
v0=apply	0 0 0 0 11 0 0 -5 -3
v0=bring	-4 17 2 -2 0 -11 -2 0 -7
v0=buy	-4 -4 2 -1 0 10 -8 5 -7
v0=charge	0 5 -10 -2 4 -1 3 -1 0
v0=commit	0 -1 -8 0 -4 -5 0 19 0
v0=confirm	0 -2 0 0 0 0 0 9 -3
v0=estimate	0 9 0 0 0 -4 0 0 0
v0=expect	6 10 1 4 5 -16 -6 -13 -10
v0=export	1 7 6 0 -19 0 0 0 0
v0=fall	-4 -9 0 -5 1 1 1 2 7
v0=fetch	0 -1 10 0 -3 0 0 0 -1
v0=get	0 2 -16 0 0 0 0 7 6
v0=grow	8 0 -11 1 0 0 -3 0 7
v0=have	-2 0 10 0 -22 -7 21 0 -11
v0=hope	0 -6 12 0 4 -3 0 -10 0
v0=import	-1 0 -8 0 25 0 0 -14 0
v0=intend	0 0 -4 0 -3 0 0 10 0
v0=leave	4 5 0 0 -9 5 0 0 -3
v0=let	0 0 2 0 9 0 0 -7 0
v0=lose	-1 -12 26 0 -2 -4 -3 -2 -8
v0=lower	0 -3 -10 10 0 1 0 0 1
v0=make	-4 0 14 0 -12 0 -4 0 0
v0=other	2 -10 -7 -3 -10 4 11 0 7
v0=pay	-6 7 9 -1 -12 -1 8 -5 -9
v0=prepare	0 0 0 0 12 -1 0 0 -3
v0=promise	-1 -9 7 -2 -19 11 0 8 -4
v0=purchase	0 0 0 0 -3 0 0 9 0
v0=put	-3 0 0 10 -13 -4 12 -9 1
v0=reach	-9 5 2 -1 -1 -6 4 0 3
v0=reckon	-2 0 10 0 -9 -7 6 -2 -3
v0=report	0 0 -9 0 0 0 0 12 0
v0=rise	-8 0 0 0 16 0 0 -12 3
v0=say	-2 5 -6 -6 -8 8 -1 9 0
v0=sell	-9 -1 -4 0 9 0 0 5 2
v0=set	3 -2 -6 0 0 0 0 -5 10
v0=ship	0 0 24 0 -12 0 0 -10 0
v0=sign	0 -3 0 0 -3 10 0 0 0
v0=stand	8 -1 -16 0 -6 0 -3 9 5
v0=take	-5 5 0 2 3 -2 -5 0 -10
v1-none	-6 -6 -6 -6 6 7 -19 11 3
v1=amount	0 0 0 0 9 -1 -7 -5 10
v1=apply	0 0 0 0 11 0 0 -5 -3
v1=ask	0 -1 -10 0 7 1 0 0 0
v1=bring	-2 11 17 -3 -5 -13 -4 -7 -9
v1=buy	-6 -6 -1 -2 0 6 -9 14 -9
v1=collect	4 10 0 0 -7 -2 -2 0 0
v1=commit	0 -1 -7 0 -3 -4 0 19 0
v1=confirm	0 -2 0 0 0 0 0 9 -3
v1=cut	0 0 -2 0 -3 -2 4 0 10
v1=double	3 11 -7 0 0 0 0 0 0
v1=estimate	0 9 0 0 0 -4 0 0 0
v1=expect	2 9 2 0 4 -13 -3 -11 -6
v1=export	1 0 17 0 -21 0 0 0 0
v1=fall	0 -9 0 -7 2 1 0 2 3
v1=fetch	0 -1 10 0 -3 0 0 0 -1
v1=have	-1 0 2 0 -16 -7 21 0 -11
v1=hope	0 -1 17 0 0 -1 0 -3 -5
v1=import	-1 0 -10 0 27 0 0 -16 0
v1=leave	5 5 0 0 -9 5 0 0 -3
v1=let	0 0 1 0 12 0 0 -9 0
v1=lose	-1 -15 28 0 0 -4 -5 -4 -8
v1=lower	0 -3 -11 13 -5 1 0 -1 6
v1=make	-4 0 19 0 -13 0 -4 0 -2
v1=narrow	15 0 0 0 0 0 0 -1 -5
v1=other	3 -9 -5 -2 -5 4 11 -6 4
v1=pay	-7 15 8 -1 -13 -9 7 -6 -10
v1=prepare	0 0 0 0 12 -1 0 0 -2
v1=promise	-2 -8 6 0 -14 14 0 0 -2
v1=publish	0 0 -1 0 11 1 0 0 -5
v1=purchase	0 0 -1 0 -11 0 0 14 0
v1=put	-4 -1 0 10 -11 -2 12 -10 0
v1=reckon	-2 0 10 0 -9 -7 6 -2 -3
v1=report	0 0 -9 0 0 0 0 12 0
v1=rise	-8 0 0 0 14 0 0 -12 2
v1=say	-2 5 -4 -6 -8 7 -1 8 -1
v1=sell	-10 -1 0 0 6 0 -1 1 2
v1=set	3 -2 -6 0 0 0 0 -5 9
v1=ship	0 0 24 0 -12 0 0 -10 0
v1=shrink	10 0 0 -2 1 0 -1 -1 -2
v1=sign	0 -4 -4 0 -6 3 0 13 -1
v1=stand	8 -1 -16 0 -6 0 -3 9 5
v1=take	-6 5 0 1 0 -3 -5 6 -10
v2-none	-6 -3 6 -9 6 -16 -3 1 6
v2=be	4 -1 -16 -3 0 14 0 13 -22
v2=buy	12 0 -13 0 -5 2 0 3 0
v2=collect	-2 19 -3 0 -4 -4 0 0 0
v2=come	-1 -1 -24 0 30 -6 0 1 0
v2=enter	0 0 -12 0 16 0 0 -1 0
v2=go	0 -3 22 0 -16 3 0 -6 0
v2=leave	0 -4 16 0 -14 4 0 -3 0
v2=other	-5 14 -12 0 -2 17 4 -13 -2
v2=pay	0 10 0 0 0 -2 0 0 0
v2=reach	0 0 -10 0 10 0 0 0 0
v2=sell	13 0 -11 0 -8 0 0 11 0
v2=ship	0 0 17 0 -8 0 0 -11 0
verbless	4 -17 -4 1 -5 -3 -12 9 15
vt0=be future	-2 -2 5 10 3 -2 0 -8 -6
vt0=be modal	-2 0 -11 -2 0 2 1 2 5
vt0=be past	7 -21 2 0 -2 0 9 -3 -1
vt0=be pluperfect	10 4 -2 0 -3 0 0 0 -4
vt0=be present	0 8 -5 -8 0 0 -5 9 -5
vt0=buy modal	0 0 -4 0 -2 0 0 10 0
vt0=buy past	-1 0 5 0 -4 0 -4 7 -4
vt0=buy present	0 0 0 0 16 10 0 -17 0
vt0=charge present	2 0 -12 -1 1 0 5 0 2
vt0=come past	4 0 2 0 -10 -3 -3 7 1
vt0=come present	-5 8 -15 0 0 0 2 2 0
vt0=drop past	9 0 -9 0 0 0 0 0 4
vt0=expect present	-2 6 6 5 7 -13 -5 -11 -9
vt0=export past	2 0 7 0 -10 0 0 0 0
vt0=fetch past	0 -1 10 0 -3 0 0 0 -1
vt0=go present	0 0 5 0 -15 0 9 0 0
vt0=have past	1 0 -4 0 -3 0 8 0 -1
vt0=have present	-7 0 14 0 -17 -3 15 -1 -8
vt0=hope pluperfect	0 0 5 0 6 0 0 0 -11
vt0=hope present	0 -6 5 0 0 -3 0 -8 11
vt0=import past	-1 0 -6 0 21 0 0 -11 0
vt0=intend present	0 0 -4 0 -3 0 0 10 0
vt0=lose modal	0 -2 12 0 -1 -1 0 0 0
vt0=make past	0 0 9 0 -1 0 0 0 -5
vt0=other perfect	11 0 -15 0 -3 6 1 0 -6
vt0=pay past	0 13 -7 0 0 0 0 0 0
vt0=promise perfect	0 0 6 0 -10 6 0 0 0
vt0=put present	-2 -1 0 11 -9 -5 14 -12 -1
vt0=reach future	0 0 10 0 0 0 0 0 -5
vt0=reach modal	0 10 0 0 -2 0 -3 0 0
vt0=reach past	-6 -3 -3 0 1 -1 8 0 3
vt0=reckon present	-2 4 10 1 -7 -3 -2 -1 0
vt0=rise past	-6 0 1 0 10 0 -3 -9 3
vt0=say past	0 0 -3 0 0 12 -1 0 0
vt0=say present	0 8 -1 -4 -5 -3 0 9 0
vt0=sell present	-5 0 -16 0 23 0 0 0 0
vt0=sign past	0 -2 0 0 -2 9 0 0 0
vt0=stand present	9 0 -10 0 -5 0 -2 10 0
vt0=take modal	0 0 -2 2 -8 0 0 10 0
vt0=take past	-3 5 -2 0 14 0 -1 -8 -7
vt0=take present	0 0 10 0 -6 0 0 0 0
vt1=be future	-2 -2 3 10 4 -2 0 -7 -5
vt1=be past	5 -21 3 0 -2 0 9 -4 0
vt1=be pluperfect	10 4 -2 0 -3 0 0 0 -4
vt1=be present	0 8 -5 -8 -2 0 -5 10 -5
vt1=bring participle	0 -8 21 0 -4 0 0 -4 -4
vt1=buy infinitive	0 0 -7 0 0 -1 0 12 0
vt1=buy modal	0 0 -4 0 -2 0 0 10 0
vt1=buy past	-1 0 5 0 -4 0 -4 7 -4
vt1=buy present	0 0 0 0 16 10 0 -17 0
vt1=charge present	2 0 -12 -1 1 0 5 0 2
vt1=come past	4 0 2 0 -10 -3 -3 7 1
vt1=come present	-5 8 -15 0 0 0 2 2 0
vt1=drop past	9 0 -9 0 0 0 0 0 4
vt1=expect present	-7 1 8 2 6 -11 -1 -8 -4
vt1=export past	2 0 7 0 -10 0 0 0 0
vt1=export present	0 0 9 0 -8 0 0 0 0
vt1=fetch past	0 -1 10 0 -3 0 0 0 -1
vt1=go present	0 0 5 0 -15 0 9 0 0
vt1=have past	1 0 -4 0 -3 0 8 0 -1
vt1=have present	-7 0 6 0 -12 -3 15 0 -8
vt1=hope pluperfect	0 0 5 0 6 0 0 0 -11
vt1=hope present	0 -1 11 0 -11 -1 0 0 3
vt1=import past	-1 0 -6 0 21 0 0 -11 0
vt1=lose modal	0 -2 12 0 -1 -1 0 0 0
vt1=make past	0 0 9 0 -1 0 0 0 -5
vt1=other perfect	12 1 -14 0 -4 6 1 0 -7
vt1=pay past	0 13 -7 0 0 0 0 0 0
vt1=put present	-2 -1 0 11 -9 -5 14 -12 -1
vt1=reach future	0 0 10 0 0 0 0 0 -5
vt1=reach modal	0 10 0 0 -2 0 -3 0 0
vt1=reach past	-6 -3 -3 0 1 -1 8 0 3
vt1=reckon present	-2 4 10 1 -7 -3 -2 -1 0
vt1=rise past	-6 0 1 0 10 0 -3 -9 3
vt1=say past	0 0 -3 0 0 12 -1 0 0
vt1=say present	0 8 -1 -4 -5 -4 0 9 0
vt1=sell present	-5 0 -16 0 23 0 0 0 0
vt1=sign past	0 -2 0 0 -1 9 0 0 0
vt1=stand present	9 0 -10 0 -5 0 -2 10 0
vt1=take modal	0 0 -2 2 -8 0 0 10 0
vt1=take past	-3 5 -2 0 14 0 -1 -8 -7
vt1=take present	0 0 10 0 -6 0 0 0 0
vt2=be modal	0 0 0 0 9 -4 0 0 -2
vt2=be past	0 -13 0 0 -6 11 6 5 -5
vt2=be present	6 5 -15 -2 -1 8 -7 8 -11
vt2=buy infinitive	0 0 0 0 5 4 0 -9 0
vt2=buy past	13 0 -10 0 -4 0 0 0 0
vt2=come past	0 0 -22 0 25 -1 0 4 -3
vt2=go past	0 0 22 0 -15 -2 0 -6 2
vt2=other past	0 0 -8 0 -4 0 0 3 10
vt2=sell past	15 0 -8 0 -4 0 0 0 0
vt2=stay present	0 0 0 0 10 -1 0 0 -1
year earlier	7 -17 14 -14 8 -30 -12 -20 12
year earlier money	13 -13 6 -5 -11 -25 -2 4 14
year earlier percent	0 0 -6 -4 16 0 -7 -5 1
year earlier tonnes	-7 0 14 0 16 0 -1 -27 -1
year later	-27 -11 3 12 -29 0 -1 18 14
year later money	-25 -10 16 8 -14 1 0 0 5
year later tonnes	0 0 -17 0 -23 0 0 24 14
year this	2 0 -1 -1 -11 -5 -5 24 -5
year this tonnes	0 0 -8 0 -10 0 0 20 0`;
