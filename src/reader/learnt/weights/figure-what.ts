// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-12 -3 8 -19 9 -7 -7 5 -5
a:'s	0 -1 -12 11 -3 0 5 2 0
a:.	-12 3 7 -16 -6 -3 -6 11 3
a:<agent>	0 10 0 0 0 -1 0 0 0
a:<duty>	0 15 0 0 -1 -3 5 -14 -12
a:<gate>	-3 3 2 0 -23 -1 0 -10 26
a:<goods>	0 -13 12 -11 8 -13 -12 2 -3
a:<level-noun>	0 -2 0 0 16 -3 0 -6 -3
a:<level>	0 0 -5 1 19 -6 -4 -11 0
a:<level> .	0 0 0 0 11 0 3 -8 -6
a:<money>	9 0 6 0 0 0 -3 -9 -1
a:<money> .	5 0 8 -4 0 -1 0 -9 3
a:<money> of	0 0 0 0 0 15 0 -13 0
a:<month-gone>	-5 0 0 -1 11 0 3 -4 -5
a:<name>	-3 -21 1 1 -2 18 -15 5 -5
a:<name> 's	0 0 -4 9 0 0 0 0 0
a:<name> .	0 -3 9 0 -1 5 0 -8 0
a:<name> in	-6 0 -12 0 16 0 0 1 -3
a:<name> last	2 0 2 0 -10 0 0 10 -2
a:<name> thi	0 0 13 0 -4 0 0 -1 0
a:<name> to	1 0 -10 0 9 0 0 0 0
a:<not>	0 0 -2 0 -1 0 0 14 0
a:<number>	2 -19 4 0 -6 -19 -6 9 16
a:<number> .	4 -14 1 0 0 -12 -2 5 2
a:<quality>	0 -17 -7 -5 10 -3 -2 11 -2
a:<quality> energy	0 0 -1 0 -3 -7 0 14 0
a:<sender>	-1 -12 24 -2 -6 2 -2 0 -2
a:<span>	-23 11 -4 10 3 -22 1 5 0
a:<span> .	0 5 0 0 6 0 -13 -5 -1
a:<span> of	-4 0 5 0 -7 0 0 9 0
a:<v-agree>	0 0 -15 0 9 0 0 3 0
a:<v-begin>	1 -8 0 -2 12 1 -3 -8 0
a:<v-buy>	8 5 -14 0 -1 4 0 0 -1
a:<v-down>	-2 -4 -10 0 18 -2 -1 0 -1
a:<v-impose>	1 9 -3 -1 -7 2 5 0 -6
a:<v-propose>	0 -5 0 0 -4 12 0 0 -2
a:<v-sell>	9 -1 16 -1 -20 2 -1 0 -1
a:<v-suspend>	0 0 0 0 12 0 -1 0 -5
a:<v-up>	-2 -2 11 0 -8 4 -3 -11 8
a:?	0 0 -4 0 -4 12 0 0 0
a:and	6 -10 8 0 -14 -6 -8 11 1
a:and <money>	0 0 -10 6 12 8 0 -10 -7
a:and buy	0 0 0 0 0 9 0 -9 0
a:and no	0 0 -2 0 -4 0 0 13 0
a:are	-2 -9 6 0 0 12 -6 0 -1
a:at	0 10 -11 0 13 -16 3 -10 -2
a:at the	0 -2 0 0 9 -1 0 0 -1
a:be	-2 17 -10 0 2 6 0 -8 -8
a:bean	0 0 10 0 0 0 0 -7 0
a:beef	0 0 0 0 14 0 0 -13 0
a:been	-3 8 1 0 -8 -4 -2 13 -5
a:been collect	0 8 0 0 0 -1 0 0 0
a:before	9 2 7 0 0 -4 -1 -8 -12
a:before the	0 -2 16 0 -8 0 0 0 -3
a:buy	9 0 -11 0 0 10 0 -4 0
a:buy .	10 0 -9 0 -5 0 0 3 0
a:by	0 0 -4 0 -5 -3 -3 -2 13
a:by <number>	3 -16 0 6 -4 0 -4 -6 10
a:cash	0 -3 -2 0 0 14 0 0 0
a:cocoa	0 0 -12 0 11 0 0 0 0
a:coffee	0 0 -16 0 6 0 0 11 0
a:collect	-1 19 -5 0 0 -5 0 0 -1
a:collect .	0 9 -1 0 0 -1 0 0 0
a:come	0 -2 -15 0 20 -1 0 0 0
a:come in	0 0 -1 0 9 0 0 -4 0
a:country	0 0 7 0 0 0 0 -10 1
a:deal	0 -2 -4 0 -1 10 0 1 0
a:direction	0 0 -10 0 5 0 0 0 8
a:duty	0 19 0 0 0 0 -6 -13 -7
a:each	-4 -10 -10 0 -6 -9 -4 6 27
a:each of	0 0 -2 0 -4 0 0 13 0
a:each side	0 0 0 0 0 0 0 -3 11
a:emergency	0 12 -1 0 0 -1 0 0 0
a:energy	0 -1 -3 0 -5 -16 0 25 0
a:energy over	0 0 0 0 -2 -7 0 14 0
a:ethanol	0 0 -6 0 10 0 0 -1 0
a:export	0 0 13 0 -2 0 0 -2 0
a:farm	0 0 -3 0 0 -1 0 9 -1
a:first <span>	-3 0 0 0 0 0 0 -1 10
a:first quarter	0 10 -8 0 5 0 0 -2 0
a:for	0 -4 15 0 -43 24 -6 0 -2
a:for <money>	0 0 17 0 -7 0 0 -13 0
a:for <name>	0 0 17 0 -14 0 0 0 -1
a:for shipbuilding	0 -3 -1 0 0 12 0 -1 0
a:for the	5 -1 0 2 -15 0 0 8 0
a:free of	0 0 0 0 9 0 0 -7 0
a:from	0 -2 -6 0 13 -8 -7 10 -17
a:from <name>	1 -1 -28 0 17 -1 0 9 -4
a:from the	0 0 -1 0 0 -1 0 8 0
a:fruit	0 0 -13 0 17 0 0 -4 0
a:go	0 -1 13 0 -11 6 0 -10 3
a:good	4 -11 0 -3 6 -9 0 0 0
a:good each	0 0 0 0 0 0 0 0 9
a:growth	0 0 -3 12 -1 0 -3 0 0
a:in	-3 0 -1 -23 7 8 -3 -1 0
a:in <month-gone>	-2 0 -8 0 13 0 0 1 -1
a:in <number>	0 -11 13 -8 -1 -13 0 -4 5
a:in <span>	0 -4 -12 0 5 0 9 0 0
a:in cash	0 -2 0 0 0 13 0 0 0
a:in duty	0 16 -5 0 -5 -1 0 0 0
a:in each	0 0 -4 0 -5 0 0 12 0
a:in good	17 0 -2 0 -5 0 0 0 -7
a:in the	-14 9 -2 -11 11 9 -9 -25 13
a:into	0 0 0 0 -6 14 0 0 0
a:investment	-2 -1 -2 0 -2 27 0 -14 0
a:investment .	0 0 0 0 0 10 0 -3 0
a:is	-1 7 0 0 -16 6 -2 7 -1
a:it	19 0 -10 1 -19 0 0 1 6
a:it sell	11 0 -1 0 -9 0 0 0 0
a:last	4 -7 -1 -6 10 -12 -3 -7 6
a:last year	5 -4 -4 -4 10 -9 -1 -11 9
a:law	0 10 0 0 0 -1 0 0 0
a:leave	0 0 11 0 -9 0 0 -1 0
a:more	12 0 -14 -1 -8 0 -4 14 3
a:more than	8 0 -9 0 1 0 0 0 0
a:next year	0 -1 8 0 -9 0 10 -2 -5
a:no	0 0 -2 0 -4 0 0 13 0
a:of	-27 -16 -2 10 8 -17 -30 22 8
a:of <name>	0 0 -13 8 6 0 0 0 0
a:of <quality>	-14 -10 -9 0 17 -9 -5 8 2
a:of coal	0 0 9 0 -5 0 0 -1 0
a:of energy	0 0 0 0 0 -16 0 18 0
a:of farm	0 0 -1 0 -3 0 0 10 0
a:of good	-7 0 0 0 9 -1 0 -4 7
a:of investment	-1 0 -1 0 -1 17 0 -6 0
a:of soybean	0 0 -3 0 -4 0 0 10 0
a:of sugar	0 0 2 0 -14 0 0 7 1
a:of the	0 -7 -14 -2 9 0 -3 10 1
a:of what	0 0 9 0 0 0 0 0 0
a:on	4 -2 0 -3 -11 -7 -3 0 20
a:on each	0 0 0 0 0 0 0 -3 11
a:on the	0 0 -7 0 -1 0 -3 3 12
a:output	0 0 -6 14 0 0 0 0 0
a:output .	0 0 -6 11 0 0 0 0 0
a:over	-2 -7 0 4 -13 -5 -3 21 0
a:over <span>	-1 -6 0 4 -9 -5 -2 16 0
a:port	0 7 -2 0 -10 0 0 0 6
a:promise	0 -2 -6 0 -4 6 0 9 0
a:quarrel	-1 0 -2 0 9 0 0 0 0
a:quarter	0 12 -7 0 4 -1 0 -1 0
a:sale	0 -7 11 0 0 0 0 0 0
a:same	0 0 -4 0 -3 1 -2 -2 12
a:season	0 -3 1 0 -2 -3 -1 14 -2
a:season .	0 -1 -4 0 0 0 0 10 0
a:sell	10 0 -3 0 -10 0 0 5 0
a:shipbuilding	0 -4 -3 0 0 17 0 -3 0
a:shipbuilding .	0 0 -2 0 0 10 0 0 0
a:side	-1 -1 0 0 0 0 0 -3 15
a:since	-2 -14 0 -1 -5 -2 13 13 -2
a:since <month-gone>	0 -11 6 0 0 0 7 0 0
a:soybean	0 0 -5 0 -11 0 0 18 0
a:sugar	0 0 2 0 -13 0 0 6 1
a:than	13 -1 -7 -1 4 -1 -4 0 -3
a:than it	20 0 -11 0 -12 0 0 0 0
a:than the	-1 0 -2 0 10 0 0 0 0
a:the	-2 8 -7 -1 0 0 -20 7 4
a:the <name>	-1 -3 -4 0 -9 19 0 4 -2
a:the emergency	0 11 -1 0 0 0 0 0 0
a:the quarrel	-1 0 -2 0 9 0 0 0 0
a:the same	0 0 -4 0 -3 1 -2 -2 12
a:the three	0 0 -8 0 0 0 0 0 9
a:there	4 0 15 0 -3 0 0 -14 0
a:there .	0 0 12 0 0 0 0 -11 0
a:thi year	0 0 -6 -2 0 3 -2 10 0
a:three	0 0 -10 0 -2 0 1 2 8
a:through	0 0 0 0 -12 0 0 2 7
a:to	0 8 27 0 -25 -2 -1 0 -21
a:to <name>	-7 -1 22 0 -6 -4 -2 1 -9
a:to <quality>	0 0 11 0 -9 0 0 0 0
a:to <seat>	0 0 11 0 -7 0 0 -2 0
a:to be	0 11 -11 0 0 5 0 -3 0
a:under	0 12 -4 0 0 0 0 -1 -3
a:under the	0 13 -3 0 0 -2 0 0 -2
a:until <day-ahead>	0 0 0 0 9 0 -1 0 -3
a:up	0 0 -4 0 10 0 0 1 -4
a:us	7 0 15 0 -20 0 0 -2 0
a:way	0 0 7 0 -9 0 0 -1 7
a:way .	0 0 7 0 -9 0 0 -1 5
a:what	0 0 14 0 -7 -1 0 0 0
a:with	2 -4 -9 0 0 5 0 0 2
a:year	5 -11 -4 -16 11 -12 0 -5 9
after other unit far money	-15 15 11 -24 2 -14 3 -10 3
after other unit far tonnes	-13 -14 15 -8 2 -11 -11 7 -3
after other unit far units	0 0 -9 0 12 -2 0 7 -4
after other unit here money	-3 0 1 -4 -7 21 -18 10 -8
after other unit here percent	-10 0 0 0 15 -3 -9 0 0
after other unit here tonnes	0 0 8 0 11 0 0 -17 0
after other unit here units	0 0 11 0 -3 0 0 0 0
after other unit next money	3 17 -19 3 5 -4 0 -11 3
after other unit next percent	0 -5 -10 11 7 -1 -10 5 1
after other unit next tonnes	0 -1 -4 0 16 -1 0 -9 4
after same unit far money	18 1 -16 0 -2 11 1 -1 -17
after same unit far percent	2 -6 5 2 -15 -4 10 -8 4
after same unit far tonnes	0 -1 -9 0 -4 0 0 22 -3
after same unit here money	3 0 -4 -1 -10 12 2 -9 0
after same unit here percent	0 -1 1 0 -20 -4 10 -4 6
after same unit next money	2 -9 10 -2 5 -1 -15 -24 7
after same unit next percent	-6 -5 10 1 0 -4 12 -9 -12
after same unit next tonnes	-14 -10 16 -5 -16 -7 -5 20 -6
asks	0 0 -4 0 -4 12 0 0 0
b:'s	1 2 0 4 -14 -10 8 4 -3
b:'s surplu	1 -1 -2 0 0 0 10 0 -8
b:,	3 -18 7 -5 -4 0 1 1 0
b:, a	5 0 14 0 -8 0 0 -3 -5
b:, after	0 0 9 0 0 0 0 -3 -6
b:, and	-7 -2 9 -1 -2 2 3 0 -10
b:, it	9 0 3 0 0 0 0 -2 -7
b:, put	0 12 -4 0 -3 0 -1 0 0
b:, say	0 -6 10 0 0 0 0 0 0
b:/	0 -4 0 0 0 9 0 0 0
b::	0 10 -1 -1 1 -5 -27 -2 6
b:: <name>	0 0 -5 0 12 0 0 -6 0
b:: last	0 0 -15 0 12 0 0 0 4
b:<agent>	-2 4 -20 0 -6 1 -1 13 5
b:<day-gone>	-5 12 0 -2 -16 -5 -5 5 9
b:<day-gone> the	0 8 7 0 -14 0 0 0 1
b:<duty>	-8 17 -21 5 11 -7 7 -28 -1
b:<goods-amount>	0 0 11 0 -8 0 0 0 0
b:<goods-amount> from	0 0 12 0 -10 0 0 0 0
b:<goods-amount> of	0 0 9 0 -3 0 0 -6 0
b:<goods>	0 -11 15 -14 22 -37 -12 8 -19
b:<level-noun>	-5 12 -12 -2 -13 -7 3 13 2
b:<level>	-6 10 -10 0 15 1 -6 -14 1
b:<level> on	-2 3 -1 0 15 -1 -3 0 -5
b:<money>	0 0 0 2 0 -8 -1 9 -1
b:<money> of	0 0 -6 0 1 -5 0 9 0
b:<month-gone>	12 0 -6 0 -6 -4 -3 5 0
b:<name>	0 -13 -1 0 8 -11 0 10 -7
b:<name> 's	-2 -10 -10 6 -6 -5 14 2 2
b:<name> and	-1 0 -1 0 0 -8 0 4 12
b:<name> buy	3 0 29 0 -18 -1 -1 -6 -2
b:<name> good	12 0 0 0 -2 0 0 0 -8
b:<name> import	0 0 -6 0 14 0 0 -5 0
b:<name> narrow	11 0 -1 0 0 0 0 0 -4
b:<name> sell	-10 0 -18 0 24 0 0 6 0
b:<name> take	0 -1 -5 0 23 0 0 -13 -2
b:<name> to	0 8 0 0 -8 0 0 0 0
b:<name> trade	0 0 -3 0 -1 0 0 0 10
b:<name> undertake	0 0 -9 0 0 0 0 11 0
b:<name> were	0 0 9 0 -3 0 0 0 0
b:<not>	-2 -8 -16 0 -2 14 0 2 9
b:<number> /	0 -4 0 0 0 9 0 0 0
b:<number> <name>	0 0 13 0 5 0 0 -20 0
b:<number> and	0 14 -7 0 2 -3 0 -6 0
b:<number> it	-5 0 -8 0 9 0 0 10 -4
b:<number> we	0 0 -4 0 -15 0 0 18 0
b:<office>	0 0 -10 0 -8 -1 10 0 6
b:<organisation>	0 5 3 4 -11 -6 2 0 -7
b:<organisation> put	0 0 10 -4 -1 -1 0 0 0
b:<person>	4 3 0 -8 0 13 4 -7 -20
b:<person> say	3 11 0 -2 -4 0 0 0 -6
b:<quality>	0 -1 -9 8 11 6 -3 -2 -19
b:<seat>	0 -3 -1 0 1 0 -6 13 -5
b:<sender>	-22 2 7 1 4 13 -11 -1 -13
b:<taker>	0 13 -14 0 -1 -3 0 11 -1
b:<v-agree>	-14 10 0 0 -5 -3 2 7 -1
b:<v-bear>	-12 15 -8 -3 2 -7 4 -13 8
b:<v-begin>	-6 5 -5 0 3 -6 3 8 -9
b:<v-buy>	-12 -19 -9 -10 18 -7 -14 22 -19
b:<v-down>	12 0 6 -8 -7 -17 -8 4 2
b:<v-end>	-5 14 7 5 0 -8 -9 -10 -9
b:<v-impose>	-15 16 -6 2 1 10 -9 -4 -2
b:<v-propose>	1 4 2 0 -2 8 -29 -4 -3
b:<v-say>	-11 18 5 0 -14 -9 -2 12 -16
b:<v-sell>	-8 0 30 -3 -10 -5 2 -8 -13
b:<v-stay>	0 -12 -12 0 -17 0 15 8 6
b:<v-up>	0 2 -9 0 8 4 -10 -3 3
b:a	14 0 -1 -5 -4 8 19 -16 -21
b:a deficit	12 0 0 0 -3 0 0 0 0
b:a list	0 0 -8 0 5 3 9 0 -11
b:a quota	0 0 -8 0 15 0 0 -5 0
b:a surplu	-5 0 0 0 0 0 9 0 0
b:a value	0 0 -8 0 8 0 0 0 0
b:about	-2 14 -3 3 -3 -17 4 3 -7
b:after	0 0 9 0 0 0 0 0 -6
b:ai	0 0 -6 0 0 -9 0 16 0
b:ai chip	0 0 -2 0 0 -8 0 12 0
b:aim	0 -5 17 0 0 -4 0 -10 2
b:all	-6 0 -9 0 11 0 0 0 2
b:amount	-2 -1 0 0 0 -1 -2 3 9
b:amount to	0 0 0 0 -3 0 0 0 11
b:an	0 11 -7 -1 -3 -2 -1 6 0
b:and	-19 9 -3 5 -11 -3 3 17 -5
b:and <name>	0 0 -11 0 10 0 -1 -1 10
b:and buy	-1 0 -11 0 20 -12 0 2 0
b:and had	-7 0 0 0 0 0 9 0 0
b:and to	0 0 -2 0 4 11 0 -12 0
b:and we	0 0 11 0 -7 0 0 -3 0
b:are	0 0 -11 0 8 10 0 -1 0
b:at	7 6 -6 5 -24 -9 16 -1 -9
b:at least	6 -2 -5 0 -13 -5 -1 17 0
b:average	-4 0 -5 -2 -8 0 24 0 -5
b:average <quality>	0 0 0 0 -1 0 9 0 0
b:average tariff	0 0 0 0 0 0 8 0 0
b:be	-6 0 7 1 1 -15 3 -16 12
b:bean	0 0 15 0 -11 0 0 -6 0
b:been	9 0 1 0 0 0 0 -3 -4
b:between	-4 2 -8 0 -4 -1 0 0 17
b:between the	0 0 -5 0 -1 0 0 0 13
b:book	0 0 -10 0 -2 0 0 14 0
b:both	0 -4 -6 0 -4 0 0 0 20
b:both side	0 -2 0 0 0 0 0 0 9
b:brandy	0 0 10 0 -7 0 0 0 0
b:bring	0 10 13 0 -4 -6 -4 -4 -8
b:bring in	-2 16 3 0 0 -3 0 -2 -10
b:buy	-2 -9 0 -3 -4 -1 -8 20 -10
b:buy <goods-amount>	0 0 19 0 -19 0 0 -1 0
b:buy <money>	0 0 0 0 0 11 0 -9 0
b:buy <quality>	-1 0 -2 0 12 -4 0 0 0
b:buy about	0 0 0 0 -10 0 0 12 0
b:buy for	0 0 0 0 2 12 0 -14 0
b:by	1 6 -8 0 -7 -10 -19 14 6
b:by <number>	0 8 -8 0 0 0 0 0 0
b:capped	0 0 -1 0 0 8 0 0 0
b:capped at	0 0 -1 0 0 8 0 0 0
b:chip	0 0 -6 0 -1 -9 0 16 0
b:chip for	0 0 -6 0 0 -9 0 16 0
b:claim	0 10 0 0 0 -3 0 0 0
b:coal	0 0 -6 0 10 0 0 0 0
b:coconut	0 0 -9 0 9 0 0 0 0
b:coffee	0 0 13 0 -12 0 0 4 -6
b:come	0 3 -2 0 -11 -8 0 15 0
b:commit	0 0 -6 0 0 0 0 9 0
b:commit to	0 0 -5 0 0 0 0 9 0
b:company	-6 0 -9 0 2 9 6 -3 -5
b:cost	-7 22 -20 21 -20 -7 2 -8 -10
b:cost the	0 1 -14 13 -5 -2 6 0 -2
b:could	-3 -6 8 0 -1 -2 5 0 0
b:count	-3 0 2 0 -11 0 0 16 -5
b:country	-8 -2 -4 0 0 0 0 -2 17
b:custom	0 12 0 0 -8 0 0 0 0
b:cut	2 -5 0 0 -8 3 -3 -6 13
b:cut on	0 0 0 0 0 0 0 -2 9
b:deficit	38 -2 -9 0 -13 -4 -8 -3 -13
b:deficit in	8 0 0 0 0 0 0 0 -2
b:deficit of	19 0 0 0 -7 0 0 0 -1
b:deficit with	15 0 -2 0 0 0 0 0 -4
b:down	12 -1 -16 0 2 -4 0 1 1
b:drop	0 0 9 0 -2 0 0 0 0
b:duty	2 14 -13 7 17 -6 -7 -13 -16
b:duty of	3 18 -12 0 -1 0 -1 0 -4
b:duty on	0 0 -5 0 14 0 0 -1 -10
b:economy	0 0 0 9 0 0 0 0 0
b:energy	0 0 -3 0 -5 0 0 11 -1
b:energy for	0 0 -1 0 -2 -7 0 15 0
b:estimate	0 15 -3 1 0 -6 0 -1 0
b:expect	0 16 2 7 5 -11 -7 -16 -14
b:expect export	0 8 -8 0 0 0 0 0 0
b:export	-6 4 30 0 -32 0 -2 -3 -2
b:export of	0 -1 14 0 -6 0 0 0 0
b:export to	0 8 3 0 -10 0 0 0 0
b:fall by	-4 0 0 0 -4 0 0 0 12
b:fall to	1 0 -9 0 11 0 0 0 0
b:firm	0 -1 -6 0 0 12 0 0 0
b:fishmeal	0 0 -2 0 -11 0 0 14 0
b:flower	0 0 -13 0 18 0 0 0 0
b:flower for	0 0 -16 0 17 0 0 0 0
b:for	0 -12 18 0 9 -25 -9 5 -15
b:for <number>	3 -4 8 0 -8 -2 0 4 -3
b:for thi	0 0 -6 0 0 0 0 9 0
b:free	4 0 -1 0 11 0 0 -6 -1
b:from	1 -9 7 4 0 -7 12 -23 0
b:from <name>	0 0 0 0 10 0 0 -3 0
b:fruit	0 0 19 0 -16 0 0 0 0
b:gain	-1 -8 11 8 0 -1 -6 0 -2
b:gap	15 0 -5 0 7 0 -3 -6 -11
b:goal	0 0 0 0 -6 0 0 -3 13
b:goal of	0 0 0 0 -3 0 0 -5 14
b:good	16 -14 -3 -4 3 -8 11 -20 -1
b:grower	0 -2 10 0 0 0 0 0 0
b:growth	0 0 -4 11 0 0 0 0 0
b:had	3 8 -3 -1 -7 -6 4 0 -2
b:had a	-2 0 0 0 -1 0 9 0 0
b:had been	10 0 0 0 0 0 0 0 -4
b:has	1 -1 -8 0 -4 4 5 10 -5
b:have	-6 5 6 0 -19 0 9 -1 0
b:he	10 0 5 0 0 0 -5 0 -7
b:hope	0 -1 13 0 -10 0 0 -6 7
b:hope for	0 0 9 0 -9 0 0 -5 7
b:how	0 0 -2 0 -10 9 0 8 0
b:import	-9 -1 -29 0 51 0 0 -23 -4
b:import from	0 0 -5 0 9 0 0 0 0
b:import of	0 0 -2 0 20 0 0 -9 0
b:importer	0 13 -9 0 3 -2 0 0 -1
b:in <number>	-8 0 9 0 -2 0 0 0 0
b:in good	12 0 -7 0 -4 0 0 0 1
b:in the	0 0 -20 7 8 0 0 13 0
b:in trade	-4 0 0 0 0 0 9 0 -4
b:invest	-2 -2 -5 0 -2 30 0 -18 -2
b:investment of	0 0 0 0 0 19 0 -14 0
b:is	0 4 0 -1 -21 -13 0 12 8
b:island	0 0 -10 0 11 0 0 0 0
b:it	6 0 0 6 -9 -12 -4 6 0
b:it would	0 0 -12 7 6 0 0 0 -1
b:its	8 -3 -26 0 21 2 -1 -6 -2
b:least	6 -2 -5 0 -13 -5 -1 17 0
b:like to	0 0 9 0 0 0 0 0 0
b:list of	0 -2 0 0 13 0 -3 0 0
b:lose	0 0 12 4 0 -6 -3 -6 -3
b:loss	0 -10 19 0 -2 -5 1 -7 0
b:loss of	0 -2 15 0 0 0 0 -6 0
b:machine	0 0 10 0 -8 0 0 0 0
b:may	0 12 0 0 0 0 -5 0 -2
b:milk	0 0 9 0 -8 0 0 0 0
b:more	-2 14 -13 0 1 5 -2 0 -5
b:more than	-2 14 -13 0 -4 5 -2 5 -5
b:most	0 0 -6 0 4 0 -6 9 -2
b:narrow	12 0 -1 0 0 0 0 0 -4
b:nearly	0 0 0 9 -10 0 0 6 -1
b:no	0 -4 -1 0 0 10 0 0 0
b:no more	0 -3 0 0 0 10 0 0 0
b:now	0 12 -1 0 0 -1 -2 0 0
b:of	10 11 -8 -13 12 0 0 -12 -7
b:of <name>	0 0 -5 0 11 0 0 -3 0
b:of <number>	5 0 -4 0 9 0 0 -2 -3
b:of <quality>	0 0 7 0 0 8 0 -14 0
b:of duty	0 0 0 0 10 0 0 0 -3
b:of the	11 -4 -5 -5 0 10 -16 7 -6
b:oil	0 0 13 0 -9 0 0 -1 0
b:on	-5 1 -10 -1 12 3 -4 0 -1
b:on <day-gone>	-1 0 6 0 -11 0 0 4 2
b:one	-1 -8 -1 0 11 0 11 -3 -5
b:order	0 -3 12 0 -16 0 0 5 0
b:order for	0 0 10 0 -1 0 0 -5 0
b:over	0 -4 0 0 -1 19 0 -8 0
b:pay	-7 15 -9 0 -8 0 10 -1 -7
b:plan	-4 0 -5 0 -6 9 0 7 0
b:plan to	-4 0 -3 0 0 9 0 0 0
b:pledge	0 -2 -9 0 0 8 0 6 0
b:promise	3 -8 -4 0 -19 15 0 13 -6
b:purchase	0 0 -2 0 -14 -1 0 24 0
b:purchase of	0 0 0 0 -6 0 0 12 0
b:put at	0 9 -9 0 0 0 0 0 0
b:quota	0 -1 -3 0 29 0 0 -23 0
b:quota of	0 0 0 0 18 0 0 -14 0
b:reach	-10 6 13 0 -8 -5 4 0 -2
b:reckon with	0 -7 18 0 -1 0 -2 0 0
b:record	7 0 0 0 0 0 8 0 -14
b:refund	0 18 -10 0 0 -4 0 0 0
b:sale	-2 -6 -2 0 7 0 0 10 0
b:save	0 18 -3 0 -6 -1 0 0 -2
b:say	0 8 16 -6 -8 -4 0 -4 -4
b:say the	0 0 9 0 0 0 0 0 -2
b:sell <name>	8 0 7 0 -17 0 0 7 0
b:sell them	0 0 9 0 -8 0 0 0 0
b:sell us	0 0 -36 0 37 0 0 0 0
b:set	0 0 0 0 -3 0 0 -2 13
b:ship	0 -2 10 0 -11 0 8 -4 0
b:shipment	0 0 -10 0 16 0 0 -3 0
b:should	0 0 11 0 -1 0 0 0 0
b:show	0 0 -3 0 -2 0 0 8 0
b:since	0 0 -2 0 -1 0 -2 0 12
b:some	-8 11 -3 0 -13 -15 15 0 0
b:stand at	10 0 -1 0 -2 0 -4 0 0
b:state	0 0 -3 0 0 0 -2 9 0
b:surplu	1 -4 -10 0 -6 0 16 -2 0
b:surplu in	-3 0 0 0 0 0 9 0 -5
b:surplu of	-4 0 0 0 0 0 9 0 0
b:tariff	-13 9 -17 0 0 0 10 -10 5
b:tariff cut	0 0 0 0 0 0 0 -2 8
b:tariff is	0 0 0 0 0 0 8 0 0
b:than	1 13 -12 0 -6 3 0 5 -9
b:that	0 3 4 1 6 -17 0 -12 -2
b:that the	0 -14 -1 3 0 -6 12 2 0
b:the	10 16 -20 10 -21 0 0 -1 0
b:the <name>	9 0 1 -2 8 0 -19 0 -16
b:the <organisation>	0 8 0 6 -7 -6 0 1 -8
b:the <quality>	1 1 8 3 -13 0 -9 0 4
b:the <seat>	0 0 -5 0 -4 0 0 11 0
b:the average	-2 0 -2 0 -3 0 17 0 -2
b:the deficit	14 0 -2 0 0 0 -1 0 -1
b:the gain	-1 -8 11 8 0 -1 -6 0 -2
b:the tariff	-2 4 -1 0 10 0 -3 0 -4
b:the two	-4 -7 -4 0 -6 8 -2 -3 15
b:the year	12 -3 -10 0 0 -1 7 -3 -1
b:them	0 -5 27 0 -14 -2 0 0 0
b:there	7 0 4 0 -12 4 -1 0 -2
b:they were	-2 0 11 0 0 0 0 0 -4
b:thi	0 -3 9 0 -11 0 -1 10 -10
b:thi year	0 0 0 0 -3 0 -1 10 -6
b:those to	0 0 9 0 -2 0 0 0 0
b:to	10 3 -14 -4 4 7 -6 4 -8
b:to <name>	-4 5 26 0 -31 0 -1 0 -3
b:to a	5 0 -9 0 6 0 0 1 -4
b:to buy	0 0 -7 0 0 0 0 11 0
b:to invest	0 0 -3 0 0 24 0 -16 -1
b:to order	0 0 -9 0 0 0 0 11 0
b:to see	0 -2 12 0 -2 0 0 0 0
b:to the	-4 0 9 -4 1 0 0 -1 0
b:trade	-14 -15 -30 0 -17 -7 -2 0 52
b:trade between	0 0 -4 0 -1 0 0 0 12
b:trade deficit	8 0 0 0 0 0 0 0 -3
b:trade in	-3 0 -4 0 0 0 0 0 11
b:two	-4 -7 0 0 -10 8 -5 -4 16
b:two country	0 0 -3 0 -2 0 0 0 11
b:under	0 0 -10 0 -1 0 -2 5 7
b:undertake	0 0 -9 0 0 0 0 12 0
b:undertake to	0 0 -9 0 0 0 0 12 0
b:up	-13 2 -7 -5 11 12 -11 -15 7
b:up to	-4 5 -3 0 5 8 -1 -5 -5
b:us	0 1 -19 0 22 0 0 -5 0
b:value	0 -8 -10 0 12 1 3 0 0
b:value of	0 -5 -9 0 13 6 -2 0 0
b:want	8 -2 0 0 9 -2 0 -13 0
b:was	9 -3 0 0 -10 0 -8 0 3
b:was worth	-3 0 0 3 -7 0 0 0 8
b:we	-4 10 16 -3 -2 0 2 -10 -18
b:we buy	0 0 -14 0 2 12 0 -3 0
b:we have	0 1 9 0 -12 -1 9 -4 -5
b:we sell	0 0 20 0 -20 0 0 0 0
b:were	-13 -3 -1 0 20 -1 4 -5 -7
b:were worth	0 0 -7 0 18 0 -2 0 -3
b:what	-1 9 0 0 -4 6 -4 -5 -1
b:will be	0 -1 14 0 -1 -3 -2 -4 4
b:with	19 -18 0 -3 -16 -5 3 2 1
b:with <name>	19 0 -8 0 -6 -2 1 -2 -3
b:with a	0 -2 10 0 0 0 0 0 0
b:with the	12 -7 3 0 -2 0 -9 0 1
b:within	0 0 0 0 10 0 0 -9 0
b:worth	-19 -19 5 0 6 0 -3 12 0
b:would	-3 -1 -6 17 4 -12 11 -4 -15
b:would be	0 -3 -1 0 6 -3 8 -8 0
b:would cost	0 -8 -11 16 -1 0 6 0 0
b:would lose	0 -2 11 1 0 -4 0 0 0
b:year	12 -1 0 0 -3 -9 0 0 0
b:year it	-12 5 3 0 -2 0 0 9 -2
b:year the	19 0 -12 0 -5 0 0 0 0
b:—	0 0 -8 0 13 0 0 0 0
c0=agree	-14 4 -2 0 -2 0 3 9 0
c0=bear	-4 3 -12 0 0 -6 8 -5 12
c0=begin	-3 5 -7 0 8 -8 3 2 -8
c0=buy	-2 -9 0 -4 5 7 -9 6 -11
c0=down	0 9 -9 -2 1 -13 -2 6 1
c0=end	-1 -4 19 3 -3 -5 -3 -4 -3
c0=impose	-16 12 -2 0 11 2 -1 -17 -2
c0=propose	3 4 10 0 3 0 -20 -12 -7
c0=say	-11 9 -2 -3 -4 0 0 14 -11
c0=sell	0 6 8 0 -1 0 -2 0 -5
c0=stay	18 -18 1 -4 -8 -1 -8 -1 7
c0=up	3 -4 -6 0 17 -1 -3 -8 0
c1=agree	-12 6 -1 0 -3 0 3 8 0
c1=bear	-6 9 -2 -2 0 -15 7 -10 8
c1=begin	-3 5 -12 0 8 0 3 3 -8
c1=buy	-4 -10 -8 -4 8 4 -9 14 -13
c1=down	10 3 3 -5 -5 -18 -5 3 0
c1=end	-2 -6 21 2 0 -6 -5 -8 -5
c1=impose	-9 15 -1 3 6 2 -3 -21 -4
c1=propose	1 6 2 -2 6 5 -15 -14 -4
c1=say	-12 8 2 0 -7 0 0 9 -11
c1=sell	-1 -1 19 0 -1 -1 -3 -5 -7
c1=stay	12 -18 2 -4 -7 -6 -8 -1 13
c1=target	-3 4 -10 -2 8 -1 3 -7 3
c1=up	2 4 -17 0 15 4 -5 -6 0
c2=agree	0 0 -15 0 9 0 0 3 0
c2=bear	0 1 -16 0 10 0 0 2 0
c2=begin	-3 -5 1 0 15 3 -1 -15 0
c2=buy	9 0 -12 0 1 0 0 0 0
c2=down	0 -3 -6 1 18 -1 0 -3 -1
c2=impose	-3 15 9 0 -20 -5 5 2 -5
c2=sell	10 0 7 0 -16 0 0 1 0
c2=stay	-6 -3 -13 -3 7 11 2 16 -23
c2=up	-1 -1 13 0 -6 5 0 -11 0
clause about deficit 1	34 -9 -22 -5 0 -14 10 -20 -17
clause about deficit 1 money	30 -8 -13 -1 -16 -13 15 -10 -12
clause about deficit 1 percent	11 0 -8 -1 9 0 -5 -1 -5
clause about duties 5	-14 31 0 7 -18 -10 -11 -5 -6
clause about duties 5 money	-12 32 0 4 -17 -9 -9 -5 -11
clause about exports 8	-9 -15 35 -14 -1 -17 -4 1 -27
clause about exports 8 money	-2 -10 14 -4 8 -9 2 -7 -15
clause about exports 8 percent	-7 0 36 -5 -12 -1 -6 -4 -6
clause about exports 8 tonnes	-1 0 2 0 -7 0 0 13 -1
clause about growth 7	-8 -10 -14 43 -13 -5 -10 -8 -7
clause about growth 7 percent	-6 -4 -11 38 -12 -3 -9 -6 -9
clause about imports 9	2 -1 -12 -6 30 -7 -13 0 -26
clause about imports 9 money	10 0 -6 0 17 -3 -6 -7 -17
clause about imports 9 percent	-7 0 -13 0 28 0 -2 -4 -3
clause about investment 4	-14 -18 -8 -3 -18 35 -9 4 -14
clause about investment 4 money	-14 -18 -8 -3 -17 35 -9 3 -14
clause about purchases 6	-21 -1 2 -9 -20 2 -4 34 -19
clause about purchases 6 money	-14 1 5 -2 -3 7 -5 7 -12
clause about purchases 6 percent	0 0 -4 0 -8 0 1 13 0
clause about purchases 6 tonnes	0 -1 7 0 -8 -1 0 10 -2
clause about purchases 6 units	0 0 -11 0 -7 0 0 25 0
clause about trade 10	17 -21 -17 -10 -14 -23 6 -6 34
clause about trade 10 money	14 -17 -10 -2 -3 -19 0 -8 21
clause about trade 10 percent	5 -2 -4 -7 -8 -1 7 -10 16
clause about trade 10 tonnes	0 0 -4 0 -12 0 0 8 8
clause about trade 3	-9 -6 -12 0 -7 -1 -2 -4 30
clause about trade 3 money	-7 -4 -8 1 -4 0 0 -2 22
clause about trade 3 percent	0 0 -3 0 0 0 0 0 11
clause achieved	2 11 2 -15 -4 -17 3 1 0
clause achieved money	0 19 9 -4 -20 -11 15 -21 -4
clause achieved percent	5 -4 0 -5 0 -1 -16 3 8
clause achieved tonnes	-2 -5 -9 0 11 0 0 11 -4
clause aim	-16 -5 -9 14 -8 10 -12 21 -9
clause aim money	-16 2 -4 7 -14 21 0 0 -8
clause aim percent	6 -6 -9 16 0 -4 -4 0 -5
clause aim tonnes	-6 -10 0 -10 -6 -13 -7 25 3
clause aim units	0 -2 -5 0 13 -4 0 3 -2
clause average	-4 0 -7 -3 -5 0 24 0 -5
clause average percent	-4 0 -7 -3 -5 0 24 0 -5
clause change	6 -14 3 -7 9 -6 -6 -20 13
clause change percent	1 -13 14 -4 6 -11 -16 -9 4
clause change tonnes	0 0 -8 0 3 0 0 0 10
clause each way	-4 0 -6 0 -4 -4 0 -7 24
clause each way money	-4 0 -5 0 -4 -4 -2 -7 24
clause not trade	-6 -6 -13 -1 0 -4 5 -5 24
clause not trade money	-3 -3 -3 0 0 -3 -4 -7 26
clause not trade percent	0 0 0 0 0 0 9 0 0
clause period	6 -17 12 1 4 -22 -4 -10 12
clause period money	10 -6 -3 4 -1 -9 8 -14 6
clause period percent	6 -5 -7 4 13 -4 -12 -15 6
clause period tonnes	-16 -13 26 -10 -8 -11 -11 3 4
clause to come	0 6 -10 7 -23 -5 5 6 6
clause to come money	-1 7 -9 6 -14 -1 9 0 1
clause to come tonnes	0 0 0 0 -9 0 0 5 9
clause trade	2 9 -10 -6 3 -10 0 5 0
clause trade money	10 25 -9 -7 -6 1 -14 -1 -5
clause trade percent	-1 -20 7 5 -9 -15 17 -11 4
clause trade tonnes	-15 -11 -10 -4 16 -7 -7 8 8
clause trade units	-1 -1 -1 0 3 -3 -1 12 -2
clause worth	-30 -30 9 -2 12 0 -4 8 -4
clause worth money	-27 -29 11 -8 8 0 -2 8 -2
ct0=agree past	-10 -1 -3 0 0 1 8 1 0
ct0=bear past	0 5 -6 0 -6 1 -1 -1 10
ct0=buy future	0 0 -4 0 -6 0 0 12 0
ct0=buy modal	0 0 -4 0 -2 0 0 10 0
ct0=buy present	0 -2 9 0 12 10 0 -23 0
ct0=down past	2 -2 -6 0 1 -2 -13 12 1
ct0=down present	0 5 -6 0 0 -2 9 0 -6
ct0=impose past	-9 12 -1 0 13 0 -8 -16 -5
ct0=impose present	0 -16 6 4 0 0 5 -11 0
ct0=impose present-passive	0 7 -10 0 0 0 1 0 2
ct0=propose past	5 7 0 0 -10 0 0 0 0
ct0=propose present	1 -4 7 1 7 -4 -12 -7 0
ct0=say present	-4 8 6 0 0 0 -10 0 -4
ct0=sell past	0 0 14 0 -5 0 0 2 -4
ct0=sell present	0 8 -14 0 10 0 0 -1 0
ct0=stay future	0 0 10 1 -2 0 0 -4 0
ct0=stay modal	-1 3 -9 0 2 4 0 -1 3
ct0=stay past	9 -18 2 0 1 -12 0 -3 2
ct0=stay pluperfect	10 0 0 0 0 0 0 0 -3
ct0=stay present	6 -5 -2 -6 -12 1 -5 8 6
ct1=agree past	-10 -1 -2 0 0 1 8 0 0
ct1=bear past	0 5 -6 0 -6 1 -1 -1 10
ct1=buy future	0 0 -4 0 -6 0 0 12 0
ct1=buy infinitive	0 0 -6 0 0 -1 0 11 0
ct1=buy modal	0 0 -4 0 -2 0 0 10 0
ct1=buy participle-passive	0 0 -7 0 10 0 0 0 0
ct1=buy present	0 0 4 0 13 11 0 -22 0
ct1=down infinitive	13 -2 4 -1 -7 0 -2 -2 0
ct1=down participle-passive	0 -3 17 0 -6 0 0 0 -2
ct1=down past	2 -2 -6 0 1 -2 -13 12 1
ct1=down present	0 5 -6 0 0 -2 9 0 -6
ct1=impose participle-passive	-1 0 13 0 -8 0 0 0 -2
ct1=impose past	-9 12 0 0 14 0 -8 -19 -5
ct1=impose present	0 -15 3 5 -2 1 6 -12 1
ct1=propose present	0 -5 7 0 2 0 -8 -9 1
ct1=say present	-4 8 7 0 0 0 -10 0 -4
ct1=sell past	0 0 14 0 -5 0 0 2 -4
ct1=sell present	0 0 -7 0 10 0 0 -1 0
ct1=stay past	5 -18 3 0 1 -12 0 -3 4
ct1=stay pluperfect	10 0 0 0 0 0 0 0 -3
ct1=stay present	6 -5 -2 -6 -12 1 -5 8 6
ct1=up infinitive	0 8 -8 0 -1 0 0 2 0
ct2=down past	0 0 -10 0 14 0 0 0 0
ct2=impose participle-passive	0 0 10 0 -10 0 0 0 0
ct2=impose pluperfect-passive	0 9 0 0 0 -1 0 0 0
ct2=sell past	11 0 -1 0 -9 0 0 0 0
ct2=sell present	0 0 10 0 0 0 0 0 0
ct2=stay past	0 -8 0 0 -10 1 8 6 -1
ct2=stay present	-4 0 -13 -1 8 9 -5 11 -14
ct2=up past	0 0 13 0 -5 0 0 -7 2
early	19 6 -13 -14 -8 28 -19 19 -42
f:"	1 -4 -7 0 6 -5 10 0 0
f:'s	-5 -18 9 -1 0 11 -9 1 -1
f:,	13 -24 0 0 12 -13 5 -19 8
f:.	4 -1 12 0 -15 -4 -4 2 2
f::	7 -1 6 0 -25 -7 5 0 10
f:;	2 -1 -18 -3 0 20 -4 -10 8
f:<agent>	-5 0 -29 0 18 7 -3 -1 13
f:<day-ahead>	-2 -9 -25 -3 11 2 2 9 7
f:<day-gone>	14 -4 -20 0 9 4 9 -1 -12
f:<day-today>	1 -2 -6 0 15 0 0 -4 0
f:<duty>	-10 -16 15 0 -22 -9 0 12 19
f:<gate>	-11 -14 7 -3 -19 -10 11 2 20
f:<goods-amount>	1 -1 3 -1 -20 0 -3 14 2
f:<goods>	11 0 -21 -4 22 -12 -12 12 -11
f:<level-noun>	-2 0 -32 0 16 0 8 9 0
f:<level>	8 0 -13 -1 9 0 0 -8 3
f:<money>	16 7 -3 7 0 3 -17 -9 -15
f:<month-ahead>	4 -5 -4 0 -15 0 7 -5 13
f:<month-gone>	22 -8 -17 0 0 -12 -11 8 6
f:<name>	8 -14 -3 0 0 7 -5 -5 5
f:<not>	-8 0 -8 0 -20 -7 10 7 20
f:<number>	-6 -1 2 -2 13 -3 -31 -22 22
f:<organisation>	-6 18 -7 -9 16 -9 8 -26 -1
f:<person>	11 -5 -16 0 -9 19 14 2 -16
f:<quality>	0 -10 -21 -9 8 0 5 26 -16
f:<seat>	6 0 -21 0 -7 17 -10 7 12
f:<sender>	-7 2 18 0 -5 -2 -12 0 -6
f:<span>	2 0 -28 -5 14 9 -15 4 9
f:<v-agree>	1 -7 -3 0 17 1 -9 -4 0
f:<v-bear>	0 0 4 -7 -16 10 9 12 -31
f:<v-begin>	-3 3 4 8 4 -2 0 -20 0
f:<v-buy>	13 -1 -6 0 -3 2 -7 4 -10
f:<v-down>	-11 -7 0 11 8 -6 -5 -4 6
f:<v-end>	0 8 -8 0 12 -7 -9 -5 0
f:<v-impose>	-10 9 14 -9 2 0 -42 2 0
f:<v-propose>	-5 4 21 -1 -25 12 -7 -1 -2
f:<v-return>	-6 0 -3 0 -1 0 0 0 13
f:<v-say>	6 2 -4 2 -13 -4 2 12 -7
f:<v-sell>	7 5 -5 2 13 -6 -8 -21 0
f:<v-stay>	6 13 -6 -1 0 0 0 -7 0
f:<v-suspend>	-3 8 -9 0 14 -3 -3 -3 0
f:<v-target>	7 5 -13 0 0 -3 -6 0 9
f:<v-threaten>	0 0 10 1 -5 0 0 -5 0
f:<v-up>	1 8 -18 -5 -3 2 4 5 6
f:a	13 -16 10 7 -10 -3 0 2 -2
f:about	2 2 -14 0 12 0 0 0 0
f:above	0 0 12 0 -9 0 0 0 0
f:after	14 -8 -8 0 -1 4 -1 0 0
f:again	0 -9 0 0 0 1 10 0 0
f:against	9 0 -9 0 0 0 0 0 3
f:agree	0 0 1 0 9 0 -2 -6 0
f:agreement	0 0 -17 0 19 0 0 0 2
f:aircraft	0 0 -9 0 14 -3 0 2 -3
f:all	9 0 16 0 -13 0 0 -16 2
f:an	5 0 16 0 -12 -1 -1 -3 -4
f:and	0 -10 5 -2 0 9 -3 23 -33
f:apply	7 0 5 0 -8 0 0 0 -3
f:are	-9 -11 10 3 -12 3 -6 10 0
f:arrangement	0 0 19 0 -17 0 0 0 0
f:as	-2 -8 -12 0 23 -4 8 -2 -8
f:ask	0 0 13 0 0 -3 -4 0 -3
f:at	0 0 3 -5 1 5 0 -14 5
f:average	0 5 -7 0 -6 0 11 0 -2
f:bank	0 0 -16 0 0 0 0 14 0
f:be	-16 0 -4 -4 -3 1 0 -3 23
f:bean	0 0 -3 0 -18 0 0 22 0
f:been	-4 -4 6 0 -11 0 0 6 3
f:before	11 -8 -2 0 -3 -6 -3 2 6
f:believe	0 0 -7 0 -2 0 0 11 0
f:between	0 -3 1 11 -4 0 0 -1 -1
f:billion	-1 9 -19 0 -11 0 0 0 22
f:both	0 0 -19 4 1 0 4 -1 9
f:buy	13 -11 0 0 2 0 -2 -1 -12
f:by	-12 0 -6 -1 -19 -9 14 12 17
f:can	0 0 -3 0 2 0 -2 0 9
f:car	-5 -1 -2 0 14 1 0 0 -11
f:cash	-4 -7 -2 0 0 18 0 0 0
f:central	0 0 -16 0 0 0 0 14 0
f:cocoa	0 0 0 0 -19 0 0 18 0
f:come	-7 0 -14 10 9 -2 0 0 0
f:confirm	0 -1 -1 0 -2 0 0 13 0
f:count	0 0 -13 0 10 0 0 3 0
f:deficit	18 -3 -23 0 13 -1 0 0 -1
f:did	-2 6 27 0 -21 -6 -7 0 -4
f:do	0 3 -15 0 12 0 5 0 -6
f:doe	4 -4 -12 0 -5 -4 0 0 17
f:down	-1 0 -13 0 1 0 0 -5 20
f:duty	-6 -10 22 0 -24 -3 -10 13 12
f:each	-5 -1 -14 0 -3 -2 0 14 13
f:earn	0 0 15 0 -6 0 0 0 -4
f:either	0 3 -5 0 -2 -1 -2 0 9
f:ever	0 0 -11 0 0 0 0 0 13
f:expect	0 15 -10 -1 6 0 -4 -3 0
f:export	0 3 23 2 -11 -2 -2 -27 4
f:figure	2 -3 -15 0 14 0 0 2 -4
f:first	0 -1 9 0 0 -1 0 -1 -4
f:for	2 6 14 -1 -33 7 0 -6 10
f:from	11 -12 -7 0 3 -2 12 0 -4
f:gained	0 0 -15 0 16 0 0 0 0
f:get	0 5 -4 0 0 -3 0 9 -1
f:go	-3 -2 -12 0 17 4 0 -13 6
f:gold	13 0 9 0 -10 0 0 0 -7
f:good	2 9 -22 -3 3 -9 -8 7 14
f:grow	2 6 5 0 -13 0 0 0 -5
f:growth	0 0 19 0 -19 0 0 0 6
f:had	4 0 12 0 -10 6 -6 -6 -11
f:half	1 -10 6 1 0 0 -3 -5 -4
f:has	-15 -16 2 -4 6 -5 2 13 -4
f:have	-3 11 7 2 -22 -4 -7 2 8
f:he	1 -8 8 -2 3 3 5 -6 -16
f:his	8 -3 -9 0 5 -4 9 0 -9
f:hope	0 0 28 0 -25 0 0 -9 0
f:how	12 0 -8 0 2 -2 0 0 -2
f:i	-4 -5 -14 0 15 0 0 0 6
f:if	-1 -5 5 0 -3 -2 -2 -14 19
f:in	30 0 -32 -2 0 0 -10 12 5
f:is	12 -26 -4 2 19 5 -3 -23 0
f:it	14 -5 21 3 -11 -5 -4 -26 4
f:its	0 0 -6 -4 -6 -1 7 0 14
f:kilo	0 0 -5 0 12 0 0 -6 0
f:know	0 0 14 0 -3 0 0 0 -8
f:last	10 0 4 7 5 -7 -6 -16 -9
f:less	0 -3 10 0 -4 5 -1 0 0
f:like	0 0 12 0 0 0 0 -4 -3
f:lower	0 -1 -3 0 -2 -5 -2 3 10
f:make	7 -1 3 0 2 0 0 -9 0
f:maker	0 0 15 0 -6 0 0 -1 -5
f:market	0 0 9 0 -5 0 0 0 0
f:medicine	13 0 -2 0 -9 0 0 1 -5
f:meet	6 -4 -8 0 -4 9 0 3 -2
f:million	-3 -10 4 0 2 -3 -3 6 -1
f:more	1 -5 2 1 1 7 -2 -12 -1
f:most	0 -3 11 0 -26 6 0 12 1
f:much	19 -6 1 0 -17 -6 -2 0 0
f:new	0 0 2 0 -11 1 0 7 0
f:nobody	0 0 -6 0 -2 0 0 -1 13
f:not	0 0 5 -5 -19 -12 16 0 3
f:notice	0 0 -1 0 0 0 -1 0 9
f:number	0 0 -10 0 -6 -1 12 7 -2
f:of	16 -14 -3 3 6 0 -8 0 -12
f:off	0 0 9 0 -4 0 0 0 -1
f:on	0 -11 -12 -3 13 0 14 -6 0
f:one	6 -12 8 0 1 0 -3 0 -13
f:or	3 5 -11 0 8 -3 0 -3 0
f:out	0 0 -15 0 -1 0 12 6 0
f:output	0 0 -17 0 16 0 0 0 0
f:over	0 5 18 0 -16 0 0 -7 0
f:own	2 -1 -11 0 10 0 6 2 -10
f:pay	-1 0 0 -2 -8 8 5 6 -12
f:plan	0 0 6 0 -10 0 0 5 0
f:point	0 -1 -16 0 0 3 0 15 0
f:product	0 0 -3 0 -6 0 0 3 10
f:project	0 -6 -1 0 0 14 0 0 0
f:published	0 0 -8 0 -6 0 12 0 0
f:quota	0 0 -8 0 16 1 0 -7 0
f:raise	0 0 -17 0 1 0 0 11 3
f:rate	0 -1 -14 0 9 2 0 6 0
f:record	8 0 7 0 -13 0 0 0 0
f:refund	0 11 -1 0 0 -1 0 0 0
f:rest	0 0 0 0 -7 0 0 9 0
f:rice	0 0 -26 0 26 5 0 -5 0
f:rise	-1 0 5 0 -24 0 8 10 3
f:run	0 0 -1 0 0 0 -1 0 10
f:sale	0 0 -9 0 12 0 0 -2 0
f:say	1 11 -3 0 -4 -1 10 -2 -11
f:sell	10 1 -19 0 25 0 -2 -19 -6
f:side	-9 -14 -12 -3 -8 -5 17 2 19
f:since	-6 3 -11 0 -10 -2 0 16 11
f:some	0 -4 -21 1 11 -1 8 0 6
f:soybean	5 0 -9 0 6 -2 -1 4 -4
f:stay	0 5 -3 0 10 -2 -1 -2 0
f:supply	0 0 -7 0 -6 0 0 14 0
f:take	0 3 32 0 -17 -2 0 -19 -7
f:tariff	-2 0 0 0 -16 -1 8 1 10
f:than	3 -12 9 0 -9 8 -6 0 -4
f:thank	0 0 11 0 -8 0 0 0 0
f:that	12 0 16 0 0 -13 -6 -18 -6
f:the	0 -4 -5 8 -10 9 -14 6 15
f:them	-1 0 -20 0 20 0 0 5 0
f:there	8 -11 0 10 -11 -9 6 1 -4
f:they	4 -10 2 -1 4 -5 4 -6 0
f:thi	-7 -13 24 0 -9 3 3 -2 -7
f:though	5 1 -17 0 7 0 0 0 0
f:three	0 0 0 0 -8 0 0 0 12
f:through	9 0 0 0 0 0 0 0 -5
f:time	0 1 -11 0 14 0 0 -4 0
f:to	-4 -8 -19 9 12 14 -14 2 1
f:too	0 -2 0 10 0 0 0 0 0
f:trade	-5 16 -19 12 -8 0 0 0 -2
f:treaty	0 0 -2 0 -5 0 0 0 9
f:two	0 0 0 10 -7 0 0 0 -4
f:under	0 0 0 0 -4 0 0 0 9
f:until	-2 -6 5 0 1 9 -6 0 -4
f:up	-2 -14 -15 0 36 -3 -3 -14 2
f:want	0 -6 -9 0 3 8 0 -7 9
f:warn	0 0 11 0 -5 0 0 -5 0
f:was	13 0 5 0 -12 -13 0 -5 9
f:we	-7 12 11 0 -19 -4 -3 -2 14
f:well	0 0 -5 0 15 -1 0 -2 -2
f:were	2 -2 11 0 -1 0 -1 0 -2
f:what	-6 0 21 6 0 0 -5 -12 -13
f:when	0 0 -9 0 3 0 0 5 0
f:which	-4 -6 -11 0 14 0 8 -11 4
f:who	2 0 -15 0 6 0 -1 7 -4
f:whole	0 0 10 0 -6 0 0 0 0
f:whose	6 0 12 0 -11 0 0 0 -3
f:will	-4 -1 -5 0 -3 7 -6 8 7
f:win	0 0 -9 0 9 0 0 0 0
f:with	22 -10 5 -3 -6 -8 -11 -17 10
f:word	-1 0 -15 0 -7 1 0 5 13
f:work	-5 -2 -7 0 0 0 0 -1 17
f:world	0 0 9 0 -1 0 0 0 -1
f:worth	-3 0 -14 0 -9 0 -1 0 22
f:would	0 -8 9 9 -17 -3 9 -16 4
f:write	0 0 -13 0 0 0 0 1 11
f:year	17 0 27 6 -31 -12 -2 -6 -10
first about deficit 1	34 -9 -22 -5 0 -14 10 -20 -17
first about deficit 1 money	30 -8 -13 -1 -16 -13 15 -10 -12
first about deficit 1 percent	11 0 -8 -1 9 0 -5 -1 -5
first about duties 5	-12 29 0 7 -18 -10 -10 -5 -6
first about duties 5 money	-9 30 0 4 -17 -9 -8 -5 -11
first about exports 8	-1 -9 29 -13 3 -16 -19 0 -26
first about exports 8 money	4 -4 10 -3 12 -9 -8 -19 -14
first about exports 8 percent	-7 0 35 -5 -11 -1 -6 -4 -6
first about exports 8 tonnes	-1 0 -2 0 -5 0 0 18 0
first about growth 7	-7 -7 -13 40 -12 -4 -7 -7 -8
first about growth 7 percent	-6 -3 -11 36 -11 -3 -6 -6 -9
first about imports 9	-26 -1 -1 -4 24 -10 -8 6 -22
first about imports 9 money	-16 0 8 0 8 -5 -2 1 -13
first about imports 9 percent	-4 0 -11 0 25 0 -1 -6 -2
first about investment 4	-14 -18 -8 -3 -18 35 -9 4 -14
first about investment 4 money	-14 -18 -8 -3 -17 35 -9 3 -14
first about purchases 6	-18 -3 3 -7 -17 -8 -3 37 -17
first about purchases 6 money	-12 0 6 0 0 -1 -4 10 -9
first about purchases 6 percent	0 0 -3 0 -8 0 1 13 0
first about purchases 6 tonnes	0 -1 7 0 -8 -1 0 10 -2
first about purchases 6 units	0 0 -11 0 -7 0 0 25 0
first about trade 10	2 -6 -12 -15 -2 -19 4 -25 32
first about trade 10 money	0 -3 -7 -8 7 -17 0 -19 21
first about trade 10 percent	2 0 -1 -3 -15 0 7 0 11
first about trade 3	-7 -5 -12 0 -7 -1 -2 -4 28
first about trade 3 money	-4 -4 -7 1 -4 0 0 -2 20
first about trade 3 percent	0 0 -3 0 0 0 0 0 11
first none	-16 8 10 -54 13 0 5 -9 -5
first none money	-4 27 3 -22 -13 17 -5 -47 3
first none percent	3 -19 3 -20 -4 -18 29 -11 2
first none tonnes	-27 -31 10 -19 27 -28 -23 11 -11
first none units	-4 -7 -3 -3 13 -9 -5 14 -12
first-of-paragraph	-11 0 3 -5 4 -2 8 -5 0
goods money	-44 -8 20 -10 18 -23 -33 21 -32
goods percent	0 -1 21 0 -10 -3 -12 0 0
goods tonnes	-5 -4 -2 -3 7 -5 -3 0 10
goods units	-2 -5 2 -2 13 -8 -3 4 -8
has-future	-11 0 3 0 2 2 -13 0 0
has-modal	-14 7 11 0 12 -10 3 -18 -12
has-participle	-14 11 19 -2 -5 -2 -14 0 -8
has-past	-2 -1 5 -17 7 -19 4 3 -3
has-perfect	0 3 -11 -6 -13 6 1 15 -1
has-pluperfect	3 15 -5 -3 -8 -9 -7 9 -1
has-present	-11 1 1 0 -3 3 8 -1 -10
headline	-3 7 -3 0 -17 -6 13 11 -1
kind money	4 25 0 -22 -8 18 -5 -41 3
kind percent	0 -34 3 18 -7 -32 20 -19 5
kind tonnes	-41 -41 8 -26 18 -36 -31 30 -13
kind units	-7 -10 -9 -5 8 -13 -9 32 -15
l1=,	-18 0 0 -5 11 0 6 0 -11
l1=:	0 0 13 0 -10 -4 -17 -1 6
l1=<begin>	14 -9 8 -3 -8 -11 2 14 -22
l1=<level-noun>	0 0 -10 0 -12 0 4 11 6
l1=<name>	0 0 10 0 -11 2 0 1 0
l1=<v-agree>	0 6 9 0 0 -5 -6 0 0
l1=<v-buy>	-2 -2 4 -1 0 -16 -2 12 -4
l1=<v-end>	0 -7 17 0 0 -3 0 -4 -2
l1=<v-impose>	-11 0 1 4 -6 14 0 -1 -3
l1=<v-propose>	-7 11 -14 0 4 11 -4 -2 0
l1=<v-say>	0 3 1 8 -2 -2 0 4 -11
l1=<v-sell>	-5 0 21 0 -4 0 0 -11 0
l1=<v-target>	0 0 -10 -2 7 -1 4 -4 6
l1=about	-2 15 -2 3 -5 -17 4 5 -7
l1=and	-5 -6 -4 -6 -4 1 -3 24 0
l1=at	6 1 -1 0 -12 0 10 -12 -4
l1=buy	-1 0 7 0 -7 -14 -2 13 -2
l1=by	3 -7 7 0 1 -3 -14 -11 8
l1=down	-5 0 -10 0 13 0 -1 0 6
l1=expect	-3 11 0 0 7 -3 0 -4 -12
l1=for	-7 -23 17 -2 13 -13 -16 -2 -6
l1=from	7 -1 -9 0 -6 -2 12 -6 7
l1=import	0 0 -2 0 11 0 0 -7 0
l1=invest	-1 -1 -3 0 -1 33 0 -26 -2
l1=is	0 -12 4 0 0 -7 0 4 1
l1=it	0 13 -5 0 -1 0 0 0 0
l1=least	6 -2 -5 0 -13 -5 -1 17 0
l1=lose	0 -6 17 1 -3 -3 0 -2 -1
l1=nearly	0 0 0 9 -10 0 0 6 -1
l1=of	2 10 -13 -2 7 0 1 -7 0
l1=on	-6 -6 10 0 5 0 -4 -6 3
l1=over	-1 -3 0 0 -1 10 0 0 0
l1=promise	0 -3 -7 0 0 10 0 6 0
l1=reach	0 6 13 0 -7 -5 -6 0 0
l1=rise	0 0 -8 0 11 0 0 0 0
l1=sell	-4 0 15 0 -8 0 0 0 0
l1=send	0 0 -9 0 10 0 0 0 0
l1=ship	0 0 12 0 -5 0 0 -4 0
l1=some	-8 11 -3 -1 -13 -15 15 0 0
l1=than	-4 13 -9 0 -4 3 0 5 -8
l1=the	11 0 -13 -2 -3 15 -8 0 -8
l1=them	0 0 14 0 -6 0 0 0 0
l1=to	14 0 -14 -2 9 0 -1 -6 0
l1=us	0 2 -21 0 23 0 0 0 0
l1=want	0 0 0 0 6 0 0 -9 5
l1=were	-1 0 11 0 -3 0 0 0 -1
l1=with	-8 -6 2 0 0 9 -1 -1 3
l1=worth	-14 -15 1 0 6 -6 0 16 -3
l1=year	0 0 -3 0 0 0 0 -2 11
l2=,	7 -4 -5 -8 10 0 0 -12 7
l2=<begin>	9 6 4 -7 -19 -27 13 18 -13
l2=<duty>	0 15 -16 -1 4 1 0 -9 0
l2=<goods-amount>	-6 0 -12 0 9 0 0 11 0
l2=<goods>	-12 -17 -4 -8 29 -29 0 15 -21
l2=<level-noun>	-1 2 0 0 -17 0 6 1 4
l2=<level>	0 4 -7 0 0 -1 -1 -1 10
l2=<month-gone>	3 0 13 0 -15 0 0 0 -2
l2=<name>	5 -8 21 -5 6 5 -17 -32 2
l2=<number>	-6 -8 19 0 0 -12 -4 -27 12
l2=<organisation>	-2 0 -1 0 3 -1 5 2 -12
l2=<person>	0 16 0 0 -10 -7 -1 -5 3
l2=<quality>	0 1 -12 4 8 0 0 0 -1
l2=<sender>	0 -8 -8 8 0 0 2 10 -2
l2=<v-agree>	0 0 0 0 0 0 0 9 -2
l2=<v-buy>	-2 -3 0 0 -9 9 0 7 0
l2=<v-down>	9 3 16 -8 -18 0 -2 -8 0
l2=<v-end>	0 8 1 0 -3 0 0 -2 0
l2=<v-impose>	-8 16 25 -8 -22 1 -7 -10 -4
l2=<v-propose>	-3 -11 25 -2 -9 -3 0 -9 8
l2=<v-stay>	3 -6 0 -1 -28 4 -10 4 21
l2=<v-suspend>	-4 0 8 0 -6 6 -1 0 0
l2=<v-up>	0 0 0 -6 0 0 0 0 14
l2=a	-10 0 10 0 1 0 9 -2 -11
l2=aim	-1 -4 15 0 0 -3 0 -7 0
l2=amount	0 0 0 0 -6 0 0 5 9
l2=at	5 -4 -11 7 -16 -17 12 13 -2
l2=bring	-1 7 20 0 -15 0 0 -1 -6
l2=buy	0 0 -3 0 -8 12 0 5 0
l2=capped	0 0 -1 0 0 8 0 0 0
l2=coffee	0 0 12 0 -12 0 0 4 -5
l2=commit	0 0 -5 0 0 0 0 8 0
l2=cost	-1 15 0 0 -7 0 -4 -1 0
l2=could	0 -6 12 0 0 0 0 0 -3
l2=country	-5 0 0 0 -2 0 0 0 10
l2=deficit	20 0 0 0 -7 0 0 0 0
l2=down	17 0 -8 0 -12 -1 0 2 -2
l2=duty	1 16 -13 0 10 0 -4 -3 -10
l2=energy	0 0 -2 0 -4 -23 0 32 0
l2=fall	-3 -1 -2 0 0 0 3 -2 9
l2=flower	0 0 -18 0 18 0 0 0 0
l2=goal	0 0 -4 0 -2 0 0 -1 13
l2=good	0 -6 1 -2 8 -4 9 -6 -9
l2=grow	0 0 -3 -4 0 0 0 0 13
l2=have	0 -10 2 0 0 8 4 -1 -3
l2=hazelnut	0 0 9 0 -6 0 0 0 0
l2=hope	0 0 9 0 -9 0 0 -5 7
l2=investment	0 0 -1 0 0 10 0 -1 -1
l2=it	-14 -1 2 -4 2 10 0 -9 9
l2=last	0 0 -9 0 0 0 0 -1 13
l2=loss	0 -9 13 0 -1 -3 2 0 0
l2=more	-3 14 -11 0 -5 4 -2 5 -5
l2=order	0 0 14 0 -6 0 0 -4 0
l2=put	0 8 -10 0 0 0 0 0 0
l2=quota	0 0 -13 0 28 0 0 -16 0
l2=sale	0 0 -13 0 11 0 0 4 0
l2=season	0 -1 -7 0 -1 0 10 1 0
l2=sell	0 0 -9 0 8 0 0 6 0
l2=soybean	0 0 -4 0 -7 0 0 12 0
l2=stand	10 0 -1 0 -3 0 -4 0 0
l2=tea	0 0 3 0 -11 0 0 8 0
l2=the	-1 -4 -4 8 -8 11 0 0 0
l2=they	-1 0 9 0 -5 0 0 0 0
l2=to	-13 -14 10 6 -18 14 0 8 -12
l2=trade	0 0 -3 0 0 0 -5 0 17
l2=up	-6 5 0 -2 1 8 -2 -12 0
l2=was	-4 0 1 3 -10 0 0 0 7
l2=we	0 0 -19 0 15 0 0 5 -2
l2=were	-3 0 -9 0 15 0 0 0 0
l2=will	0 6 0 0 -14 7 0 5 -2
l2=worth	-2 -1 12 0 -3 -1 -4 0 0
l2=would	0 0 -7 3 10 0 0 -1 0
l3='s	0 0 -3 0 -9 0 -5 5 11
l3=,	0 0 -5 0 -10 13 0 -8 6
l3=:	-2 -1 -4 0 20 0 0 -8 -4
l3=;	0 0 9 0 -10 0 0 3 0
l3=<begin>	-1 7 2 -19 19 -17 0 -10 -1
l3=<goods-amount>	0 0 0 0 8 0 0 0 -2
l3=<goods>	-6 -19 19 -3 -5 0 -2 -2 6
l3=<level>	-1 -2 -8 0 7 12 0 -2 -3
l3=<money>	0 3 3 0 -9 -2 5 -1 -1
l3=<month-gone>	1 1 -9 0 -11 -1 0 -1 17
l3=<name>	5 -7 -12 2 -1 0 -3 21 -5
l3=<not>	0 -7 0 0 0 15 0 -1 -4
l3=<number>	0 -12 -6 0 5 8 7 6 -17
l3=<organisation>	-2 -12 10 0 -3 0 3 0 1
l3=<quality>	-6 -1 18 7 -8 -11 -9 9 -11
l3=<sender>	-1 10 -13 -1 11 3 -8 0 -1
l3=<v-agree>	-8 1 0 0 0 0 9 0 -2
l3=<v-bear>	0 11 -1 0 -2 -1 0 0 0
l3=<v-begin>	-6 0 -12 0 12 0 1 0 0
l3=<v-buy>	0 0 -34 0 18 -5 0 23 -2
l3=<v-down>	-7 0 -7 0 0 -1 2 0 12
l3=<v-end>	0 3 -8 4 -3 -2 9 0 -1
l3=<v-impose>	-9 1 -7 0 -8 -3 6 13 5
l3=<v-propose>	-4 -10 12 0 -1 0 -2 6 -8
l3=<v-sell>	0 -1 13 0 -3 0 0 0 0
l3=<v-stay>	-6 0 0 0 -1 4 8 0 0
l3=a	0 -4 2 -5 0 3 0 -14 4
l3=and	-6 6 1 0 -18 13 0 -6 12
l3=are	0 0 0 0 0 9 0 0 -1
l3=at	0 0 10 0 0 0 0 0 -9
l3=average	0 0 -1 0 0 0 9 0 0
l3=boeing	0 0 0 0 -4 0 0 10 0
l3=buy	3 0 -31 0 12 -4 0 16 0
l3=cost	0 2 -7 9 0 0 -1 0 0
l3=country	0 0 0 0 -2 0 0 0 8
l3=export	0 0 12 0 -6 0 0 0 0
l3=for	-1 0 13 0 2 -6 0 -2 -3
l3=have	0 10 11 0 -12 -3 -1 0 0
l3=import	-1 0 -5 0 12 0 0 0 0
l3=is	-2 10 -2 0 0 -6 0 1 -1
l3=it	18 -12 12 -2 -8 -5 -4 -11 0
l3=its	0 0 -8 0 15 0 0 -4 0
l3=lose	0 -3 -3 2 -1 0 10 0 0
l3=no	0 -4 -1 0 0 10 0 0 0
l3=of	0 -2 9 -1 14 -7 -9 -1 -6
l3=on	-6 0 -17 0 0 -2 4 8 7
l3=pay	0 9 0 0 -1 0 0 0 0
l3=put	0 -5 0 0 0 -5 11 0 0
l3=shipment	0 0 -10 0 11 0 0 0 0
l3=that	-4 0 7 -3 16 -8 -6 -4 -10
l3=the	4 -9 -7 4 11 -3 7 0 -12
l3=them	0 -1 10 0 -6 0 0 0 0
l3=they	0 0 -11 0 14 0 0 0 -1
l3=thi	0 0 -4 1 -7 0 -1 12 -2
l3=to	0 11 8 -4 -7 -2 1 -1 -7
l3=trade	0 0 -3 0 -3 0 -2 0 16
l3=two	0 0 -11 0 -4 0 0 4 14
l3=we	0 2 20 0 -10 7 -3 -15 -3
l3=with	7 0 -13 0 4 0 9 0 -10
l3=year	-12 1 -1 0 14 -3 -3 -4 3
l4='s	0 6 5 0 -10 0 0 0 -1
l4=,	7 -3 -3 -1 -8 -3 -4 12 2
l4=;	0 0 -9 0 9 0 0 0 1
l4=<begin>	-7 -3 9 -27 16 0 -12 -1 -8
l4=<duty>	-6 4 0 -2 -1 -4 10 -7 0
l4=<goods>	-1 -5 19 0 -13 -9 -4 0 7
l4=<name>	0 7 -16 0 0 -6 -16 22 10
l4=<number>	-5 7 -13 0 1 -2 0 -4 17
l4=<quality>	3 4 -19 0 11 2 -1 -2 -1
l4=<sender>	-1 0 15 0 0 3 0 -8 -5
l4=<span>	0 0 16 0 -10 0 0 -1 -4
l4=<v-buy>	-2 0 0 0 2 -7 0 12 -2
l4=<v-down>	4 3 0 0 -9 0 -1 4 -7
l4=<v-impose>	3 -3 -13 0 10 7 2 -8 0
l4=<v-propose>	8 -3 11 -2 0 0 -1 -1 -10
l4=<v-say>	-1 -7 0 -1 14 0 -3 -4 0
l4=<v-sell>	8 0 14 0 -14 0 0 0 0
l4=a	7 -1 -12 0 11 0 0 0 -6
l4=buy	0 0 5 0 -5 -8 0 12 0
l4=cost	0 2 -4 13 -4 -3 -2 -1 0
l4=deficit	10 0 0 0 0 0 -1 0 0
l4=expect	0 0 17 0 -6 -3 0 0 0
l4=fall	0 0 1 0 -9 0 0 8 -5
l4=for	-4 0 5 1 -8 -7 -10 17 -6
l4=from	0 0 -8 0 9 4 0 -1 0
l4=import	0 0 -9 0 15 0 0 0 0
l4=in	4 1 -9 0 -12 4 -5 3 10
l4=last	-10 1 0 0 5 -2 -3 0 2
l4=list	0 0 -6 0 10 0 9 0 -14
l4=of	3 -2 0 -2 7 -1 -9 0 -4
l4=sell	8 0 6 0 -10 0 0 0 0
l4=tariff	0 0 -3 0 -3 0 4 -4 8
l4=the	0 2 -12 5 13 -7 3 -22 5
l4=to	-15 -7 -1 -2 -5 2 4 10 7
l4=trade	-9 0 13 -4 -11 0 8 0 1
l4=two	0 -2 -4 0 0 9 0 0 3
l4=volume	0 0 -5 0 11 0 0 -5 0
l4=we	0 0 18 0 -11 0 0 -6 0
l4=with	3 -5 -3 0 -3 -2 0 0 11
l4=would	0 0 9 6 -5 0 -2 -7 -4
l4=year	10 -3 28 0 -20 -4 -2 -4 -12
l=, and	-2 -2 -2 0 -3 14 0 3 -3
l=<begin> <begin>	14 -9 8 -3 -8 -11 2 14 -22
l=<begin> about	-1 11 3 0 0 -6 -2 0 -3
l=<begin> some	0 0 -4 0 -13 -4 17 -3 5
l=<month-gone> ,	0 0 13 0 -8 0 0 0 0
l=<name> buy	0 0 18 0 -2 0 0 -13 0
l=<name> sell	-4 0 10 0 -3 0 0 0 0
l=<name> take	0 0 4 0 8 0 0 -12 0
l=<number> :	-2 -2 6 0 -4 -6 0 -11 17
l=amount to	0 0 0 0 -4 0 0 0 9
l=at least	6 -2 -5 0 -13 -5 -1 17 0
l=bring in	0 8 10 0 -6 0 0 -1 -5
l=buy about	0 0 0 0 -10 0 0 12 0
l=buy for	0 0 0 0 2 12 0 -14 0
l=capped at	0 0 -1 0 0 8 0 0 0
l=commit to	0 0 -5 0 0 0 0 8 0
l=deficit of	17 0 0 0 -6 0 0 0 0
l=duty of	3 18 -12 0 -6 0 0 0 -3
l=duty on	0 -1 0 0 13 0 0 0 -4
l=energy for	0 0 -1 0 -2 -12 0 19 0
l=fall by	-4 0 0 0 -4 0 0 0 12
l=flower for	0 0 -16 0 17 0 0 0 0
l=goal of	0 0 -3 0 -2 0 0 -2 12
l=grow by	0 0 -3 -4 0 0 0 0 13
l=had been	8 0 0 0 0 0 0 0 -5
l=hope for	0 0 9 0 -9 0 0 -5 7
l=investment of	0 0 0 0 0 19 0 -14 0
l=more than	-2 14 -13 0 -4 5 -2 5 -5
l=order for	0 0 10 0 -1 0 0 -5 0
l=quota of	0 0 -11 0 22 0 0 -10 0
l=sell <name>	0 0 1 0 -9 0 0 7 0
l=stand at	10 0 -1 0 -2 0 -4 0 0
l=surplu of	-6 0 0 0 0 0 9 0 0
l=tea worth	0 0 4 0 -12 0 0 8 0
l=they were	-1 0 11 0 -4 0 0 0 -1
l=to buy	0 0 0 0 -4 -6 0 16 0
l=to invest	0 0 -2 0 0 22 0 -14 -1
l=to see	0 -1 13 0 -1 0 0 0 -2
l=up to	-4 5 -3 0 1 9 0 -5 -4
l=were worth	0 0 -14 0 15 0 0 0 0
l=will buy	0 0 0 0 -9 0 0 12 0
late	-26 -7 15 -4 17 -39 4 -18 24
lead=\$	14 -8 0 0 -17 0 -1 5 0
lead=,	3 -18 7 -5 -4 0 1 1 0
lead=:	0 10 -1 -1 1 -5 -27 -2 6
lead=about	-1 11 3 0 0 -6 -2 0 -3
lead=and	-9 0 -3 0 2 4 8 -1 0
lead=argentina	0 0 6 0 -11 0 0 0 8
lead=bolivia	0 0 0 0 -11 0 0 13 0
lead=brazil	-4 0 4 0 -3 0 -3 -6 13
lead=by	-3 4 -9 0 -4 -1 0 17 -3
lead=canada	0 0 -21 0 26 0 1 -3 -2
lead=china	-13 -2 -16 0 2 0 7 18 5
lead=egypt	0 0 -11 0 4 0 0 3 0
lead=europe	0 0 9 0 -1 -3 0 0 0
lead=exports	0 0 9 0 -2 0 0 0 0
lead=for	8 -5 8 0 -15 -4 -2 9 -6
lead=from	0 0 11 0 -7 0 0 -2 0
lead=ghana	0 0 4 0 -14 0 0 13 0
lead=he	10 -2 5 0 0 0 -5 0 -6
lead=i	0 0 17 0 -8 0 0 -6 0
lead=importers	0 10 0 0 0 -1 0 0 0
lead=imports	-2 0 -5 0 14 0 0 0 0
lead=in	6 -10 4 0 2 -1 -6 0 -2
lead=india	0 0 -8 0 0 0 0 12 0
lead=it	-3 -13 8 13 0 -5 0 -14 13
lead=japan	4 -1 0 0 0 11 -3 -7 -1
lead=last	3 3 9 0 -15 0 -2 0 1
lead=malaysia	0 0 -7 0 9 0 0 0 0
lead=mexico	0 0 -16 0 21 0 0 -3 0
lead=nigeria	0 0 -11 0 11 0 0 0 0
lead=of	-2 -2 2 0 0 8 -2 -1 0
lead=on	0 0 -9 0 -4 0 0 10 4
lead=pakistan	0 0 17 0 -12 0 0 -9 0
lead=portugal	0 0 13 0 -2 0 0 -13 0
lead=sales	0 0 -9 0 10 0 0 0 0
lead=shipments	0 0 -17 0 20 0 0 -1 0
lead=some	0 0 -4 0 -13 -4 17 -3 5
lead=that	0 -2 10 2 5 -20 -5 -5 -1
lead=the	-3 12 -8 0 4 0 3 -10 -2
lead=they	-3 1 -6 0 11 -3 -1 0 3
lead=this	0 0 14 0 -2 0 0 -2 -2
lead=trade	-9 0 -11 0 -4 0 0 0 24
lead=uganda	0 0 -13 0 -1 0 0 14 0
lead=under	0 0 -9 0 -2 0 -1 6 7
lead=we	0 8 3 0 16 -10 7 -24 -12
lead=—	0 0 -8 0 13 0 0 0 0
level	0 -31 2 19 -9 -31 21 -17 4
lll=: <name> buy	0 0 -3 0 13 0 0 -9 0
lll=<begin> <begin> <begin>	14 -9 8 -3 -8 -11 2 14 -22
lll=<begin> <begin> about	-1 11 3 0 0 -6 -2 0 -3
lll=<begin> <begin> some	0 0 -4 0 -13 -4 17 -3 5
lll=<begin> <name> buy	0 0 15 0 -7 0 0 -3 0
lll=<begin> <person> :	0 4 15 0 -22 -3 0 -3 1
lll=<begin> it buy	0 0 5 0 11 0 0 -16 0
lll=<begin> it was	0 -1 3 0 -10 0 0 0 5
lll=<begin> we buy	0 0 -2 0 11 0 0 -8 0
lll=<name> will buy	0 0 0 0 -8 0 0 11 0
lll=<number> it was	-4 0 -10 0 16 0 0 2 -5
lll=<quality> good for	0 0 12 0 -9 0 0 0 0
lll=<quality> good worth	0 0 -2 0 13 0 -2 0 -2
lll=a deficit of	12 0 0 0 -3 0 0 0 0
lll=a quota of	0 0 -8 0 15 0 0 -5 0
lll=a surplu of	-6 0 0 0 0 0 9 0 0
lll=a value of	0 0 -8 0 8 0 0 0 0
lll=and to invest	0 0 0 0 0 10 0 -9 0
lll=for <number> :	0 0 9 0 -3 -1 0 0 0
lll=in <number> :	0 0 -5 0 -1 0 0 0 16
lll=last year ,	0 0 -7 0 9 0 0 0 0
lll=no more than	0 -3 0 0 0 10 0 0 0
lll=year it was	-9 0 4 0 5 0 0 -1 0
lr=, .	0 -2 -11 0 14 -3 9 -4 -4
lr=, in	0 0 -13 0 4 0 0 0 9
lr=, last	0 0 13 0 -12 0 0 3 -2
lr=, more	-9 0 0 0 6 0 0 0 0
lr=, of	0 0 4 0 1 4 0 -10 -1
lr=: ,	-3 7 -4 0 11 -2 -1 0 -6
lr=: .	5 -20 -10 0 2 1 -4 0 16
lr=: <span>	0 3 12 0 -13 -1 0 0 0
lr=: in	1 0 18 0 -1 0 0 -1 -18
lr=: last	0 0 4 0 -12 0 0 0 8
lr=: of	0 0 6 0 -1 0 0 -10 3
lr=<begin> .	10 -13 -11 0 6 -6 7 3 -9
lr=<begin> <span>	0 0 19 0 -7 0 0 -4 -5
lr=about ,	-4 9 0 0 -1 -1 0 4 -3
lr=about .	3 -3 9 0 -10 0 0 7 -12
lr=about <span>	4 -9 -2 9 -4 0 8 0 -5
lr=and .	0 -1 -6 0 3 9 0 0 0
lr=and in	0 0 -12 0 8 0 0 4 0
lr=and of	0 0 0 0 0 -15 0 19 0
lr=at ,	10 0 -1 0 0 0 4 0 -7
lr=at .	-3 5 -4 0 -11 3 4 0 0
lr=buy .	0 0 15 0 -19 0 0 2 0
lr=buy <span>	0 0 5 0 7 0 0 -13 0
lr=buy more	3 0 -7 0 -6 0 0 13 0
lr=buy of	0 0 -5 0 4 -9 0 7 0
lr=buy worth	-3 0 -9 0 3 0 0 9 0
lr=down .	-2 0 -10 0 11 0 0 0 6
lr=expect .	0 8 -10 0 4 0 0 0 0
lr=for .	-7 0 19 0 1 -16 -1 -6 -5
lr=for go	0 0 -12 0 13 0 0 0 0
lr=for in	-1 -2 -5 0 18 0 0 0 -9
lr=for last	-1 0 19 0 -10 0 0 -2 -3
lr=for of	0 0 9 0 -8 0 0 -7 2
lr=import of	0 0 -1 0 10 0 0 -7 0
lr=in of	0 0 -12 0 15 0 0 -2 0
lr=invest in	-1 0 -2 0 0 20 0 -12 -1
lr=invest more	0 0 0 0 0 10 0 -10 0
lr=is .	3 -5 10 0 -19 -9 -1 5 4
lr=least of	0 0 -2 0 -2 0 0 9 0
lr=of .	-4 0 -8 0 10 3 4 -5 0
lr=of in	0 11 4 0 -13 0 -2 0 -4
lr=on of	-5 -4 -2 0 10 0 -2 -4 4
lr=rise in	0 0 -12 0 12 0 0 0 0
lr=sell of	-4 0 8 0 -1 0 0 0 0
lr=some in	-1 0 -8 0 2 0 10 0 -2
lr=some of	0 0 0 0 -9 0 0 0 9
lr=the of	13 0 -7 0 -6 1 0 0 0
lr=to .	10 -2 -2 0 -11 -1 0 1 4
lr=to by	11 0 -1 0 0 0 0 0 -5
lr=to from	0 0 -3 0 13 0 0 -3 0
lr=was .	-6 -1 1 0 10 -1 0 5 -7
lr=was in	5 0 -12 0 -3 0 0 0 10
lr=worth .	-2 0 0 0 -7 5 8 10 -17
lr=worth <span>	0 0 14 0 0 0 -2 -2 -4
lr=worth from	0 0 -7 0 -4 0 0 12 0
lr=worth go	0 0 16 0 -13 0 0 0 0
lr=worth in	-4 0 8 0 -14 0 0 -3 10
lr=worth last	0 0 -28 0 31 0 0 0 0
lr=worth to	0 0 11 0 -7 0 0 0 0
nc2=agree	10 0 -3 0 0 -1 -3 0 0
nc2=begin	0 1 8 0 -16 -3 -3 2 8
nc2=down	0 0 13 0 -17 0 0 0 7
nc2=propose	0 0 0 0 9 0 0 -6 0
nc2=say	0 7 -24 0 1 0 4 8 -4
nc2=sell	0 0 -5 0 14 0 0 -6 0
nc2=stay	4 -6 6 -2 -6 -1 -2 -7 11
nct2=begin past	0 0 14 0 -11 0 0 -2 0
nct2=down past	0 0 9 0 -8 0 0 0 0
nct2=say past	4 3 -16 0 -5 3 5 6 -4
nct2=sell past	0 0 -5 0 13 0 0 -5 0
near about deficit 1	39 -10 -22 -5 0 -13 7 -18 -18
near about deficit 1 money	34 -9 -13 0 -23 -12 12 -9 -13
near about deficit 1 percent	11 0 -8 -1 9 0 -5 -1 -5
near about duties 5	-14 27 0 7 -13 -9 -11 -5 -6
near about duties 5 money	-12 28 0 4 -12 -9 -9 -4 -11
near about exports 8	-2 -14 44 -13 -10 -15 -19 -1 -19
near about exports 8 money	2 -9 26 -3 -1 -9 -9 -12 -9
near about exports 8 percent	-4 0 22 -4 0 0 -5 -3 -3
near about exports 8 tonnes	-1 0 11 0 -14 0 0 10 -1
near about growth 7	-4 -10 -28 47 -11 -4 -13 -8 -6
near about growth 7 percent	-3 -4 -25 43 -10 -3 -13 -7 -6
near about imports 9	-2 0 -13 -5 33 -6 -9 -2 -23
near about imports 9 money	2 0 -12 0 27 -2 -4 -8 -17
near about imports 9 percent	-3 0 -7 0 22 0 0 -9 0
near about investment 4	-13 -17 -22 -3 -17 41 -4 -1 -12
near about investment 4 money	-13 -17 -22 -3 -16 42 -4 -2 -12
near about purchases 6	-21 -1 -8 -8 -16 -11 -4 48 -19
near about purchases 6 money	-15 1 0 -1 1 -5 -5 17 -10
near about purchases 6 percent	0 0 -4 0 -8 0 1 13 0
near about purchases 6 tonnes	0 -2 0 0 -9 -1 0 19 -3
near about purchases 6 units	0 0 -11 0 -8 0 0 26 0
near about trade 10	10 -32 -10 -29 -14 -33 11 2 36
near about trade 10 money	10 -29 -12 -22 -7 -31 4 2 34
near about trade 10 tonnes	0 0 10 0 -13 0 0 3 0
near about trade 3	-10 -3 -9 -5 -6 0 -2 -3 33
near about trade 3 money	-8 -3 -7 -4 -5 0 0 -2 29
near achieved	-4 15 0 -15 -2 -9 6 0 0
near achieved money	-4 22 7 -4 -22 -4 16 -20 -4
near achieved percent	1 -4 -1 -5 4 0 -13 4 7
near achieved tonnes	-2 -5 -7 0 12 0 0 7 -3
near aim	-20 -8 -1 11 -16 10 -7 18 -3
near aim money	-20 1 5 3 -29 21 0 -4 -2
near aim percent	8 -5 -10 17 0 -4 -2 -2 -5
near aim tonnes	-6 -10 0 -10 -6 -14 -7 26 3
near aim units	0 -2 -6 0 13 -4 0 3 -2
near average	-3 0 -6 -2 -3 0 20 0 -3
near average percent	-3 0 -6 -2 -3 0 20 0 -3
near change	5 -14 -6 -15 11 3 0 -20 15
near change money	4 0 -9 -12 -5 15 7 -14 4
near change percent	2 -13 8 -3 9 -12 -8 -9 5
near change tonnes	0 0 -14 0 8 0 0 0 10
near each way	-4 0 -6 0 -4 -4 0 -7 24
near each way money	-4 0 -6 0 -4 -4 -2 -7 24
near not trade	-5 -5 -15 -1 0 -5 3 -3 26
near not trade money	-4 -2 -4 0 -3 -4 -4 -7 28
near period	-2 -22 21 2 3 -30 -5 -10 16
near period money	4 -10 4 4 -6 -16 8 -15 17
near period percent	0 -4 4 5 6 -4 -15 -12 1
near period tonnes	-16 -13 21 -10 0 -11 -11 3 -1
near to come	-2 5 -12 0 -20 0 9 6 8
near to come money	-1 7 -15 0 -7 0 11 0 1
near to come tonnes	0 0 1 0 -13 0 0 1 10
near trade	5 -3 -12 -12 1 -3 4 12 0
near trade money	11 12 -11 -22 -5 8 -10 0 3
near trade percent	1 -19 -3 11 -4 -14 19 -9 0
near trade tonnes	-16 -12 0 -5 7 -9 -8 14 -1
near trade units	-1 -1 -4 0 4 -2 -2 14 -2
near worth	-30 -29 11 -1 8 0 -1 13 -7
near worth money	-27 -28 8 -8 10 0 -2 13 -5
next=)	0 0 0 0 -2 -7 0 12 0
next=,	2 0 1 0 -4 -8 13 -5 -2
next=;	4 -13 -2 -1 1 -1 -2 -1 14
next=and	-13 0 4 0 8 0 0 -5 0
next=—	0 0 -11 0 5 4 0 0 0
nhas-modal	0 0 2 0 0 0 -3 -9 8
nhas-past	-3 3 0 -4 5 1 3 -3 -11
nhas-perfect	-4 5 -16 0 2 0 -8 0 15
nhas-present	9 0 -4 -2 10 -2 0 -3 -7
nt2=past	-1 1 -2 -3 8 3 4 -6 -11
nt2=perfect	-3 4 -15 0 0 0 -8 3 16
nt2=present	10 0 -2 -2 9 -7 0 -2 -5
nv2-none	-4 -12 9 6 0 -4 15 0 -15
nv2=be	8 -6 10 -2 -19 -2 -1 -6 14
nv2=come	0 0 9 0 -8 0 0 0 0
nv2=say	0 9 -18 0 7 0 -5 5 0
nv2=sell	0 0 -8 0 15 0 0 -4 0
nvt2=come past	0 0 9 0 -8 0 0 0 0
nvt2=other perfect	0 0 -1 0 12 0 -2 -4 0
nvt2=say past	0 7 -11 0 1 1 -2 2 0
nvt2=sell past	0 0 -8 0 14 0 0 -4 0
pc0=agree	0 4 -10 0 6 0 0 0 1
pc0=bear	0 0 -8 0 6 14 0 -8 -3
pc0=begin	-6 2 -3 0 11 0 0 -1 -2
pc0=down	0 -3 -8 -2 11 0 3 -6 4
pc0=impose	-7 0 -8 0 -7 0 19 1 0
pc0=propose	0 0 -9 0 0 0 9 0 -2
pc0=say	7 -4 0 4 -9 1 0 0 -7
pc0=sell	-11 0 6 0 8 -1 7 -11 -4
pc0=stay	3 -4 3 -3 10 -2 -10 -5 -2
pc0=up	0 0 10 0 -8 0 0 0 0
pc1=bear	-1 0 -9 0 5 13 0 -9 -4
pc1=begin	-5 2 -1 0 14 0 0 -9 -2
pc1=buy	-1 -2 -5 0 0 -4 4 17 -5
pc1=down	0 -4 -9 0 13 0 0 -9 7
pc1=say	6 -5 0 8 -10 1 0 0 -7
pc1=sell	-11 0 9 0 6 -1 7 -12 -5
pc1=stay	5 -4 0 -3 10 -2 -10 -2 0
pc1=up	0 0 10 0 -4 0 0 -2 0
pct0=agree past	-3 3 -9 0 6 0 0 0 2
pct0=down past	1 0 -7 0 0 0 0 0 9
pct0=impose present	-3 -2 -10 0 -19 0 21 0 1
pct0=propose present	0 -2 -8 0 -3 1 9 3 -1
pct0=say past	6 -5 0 1 -11 1 0 7 -9
pct0=say present	-3 0 10 3 -6 0 0 -3 0
pct0=sell past	-10 0 0 0 11 0 8 -9 -3
pct0=stay past	0 0 11 0 1 -1 0 -8 0
pct0=up past	0 0 13 0 -3 0 0 -4 0
pct1=agree past	-3 3 -9 0 6 0 0 0 2
pct1=buy infinitive	0 0 -2 0 -5 0 0 10 0
pct1=down past	1 0 -7 0 0 0 0 0 9
pct1=impose participle-passive	4 4 1 0 -9 0 0 0 -2
pct1=impose present	-2 0 -2 1 -14 2 11 -3 2
pct1=say past	6 -1 2 2 -25 2 0 8 -9
pct1=say present	-3 0 10 3 -6 0 0 -3 0
pct1=sell past	-10 0 0 0 11 0 8 -9 -3
pct1=stay past	0 0 11 0 1 -1 0 -9 0
pct1=stay present	3 0 -6 -1 9 0 -5 2 -3
pct1=up past	0 0 13 0 -3 0 0 -4 0
phas-future	0 0 0 0 -13 0 1 11 0
phas-infinitive	0 -5 -14 0 6 -1 0 11 0
phas-modal	-1 0 0 0 12 1 -3 -8 -3
phas-participle	5 3 5 0 -19 -2 10 -4 -3
phas-past	-4 -2 5 0 11 -3 0 -9 -4
phas-pluperfect	3 3 -10 0 9 -3 0 -1 0
phas-present	-3 -6 -8 4 -4 11 18 -2 -12
prior about deficit 1	43 -6 -24 0 0 1 0 -11 -22
prior about duties 5	-2 16 -2 0 0 -1 0 0 -5
prior about exports 8	-9 -3 57 -5 -15 -6 -19 -20 -28
prior about imports 9	9 -5 -24 0 22 -4 -5 6 -13
prior about investment 4	-1 0 -9 0 -11 20 -1 2 0
prior about purchases 6	-3 -9 -26 -6 -22 2 -8 55 -17
prior about trade 10	1 -13 -12 -6 -15 0 0 -7 39
prior about trade 3	0 -1 -7 0 0 0 0 0 17
prior achieved	14 -3 -1 -6 5 0 -11 8 -21
prior aim	-18 -3 -23 -1 -27 22 2 32 0
prior change	2 -1 -5 -7 -4 9 -2 2 1
prior not trade	-2 6 4 0 -13 0 5 0 -4
prior period	-11 -16 0 1 21 -13 -38 -7 21
prior to come	-7 8 -16 0 0 0 -5 14 1
prior trade	13 -5 -20 -4 0 8 -8 15 0
prior worth	-10 -17 6 0 16 0 -8 -2 0
pt0=future	0 0 0 0 -12 0 0 12 0
pt0=modal	-1 0 0 0 9 2 -1 -5 -3
pt0=past	-4 -3 5 0 11 -4 0 -8 -4
pt0=present	-3 -5 -7 1 -9 11 19 0 -10
pt1=infinitive	0 -5 -14 0 6 -1 0 11 0
pt1=participle-passive	5 3 2 0 -17 -1 10 -3 -3
pt1=past	-4 0 8 0 8 -3 0 -14 -3
pt1=present	-2 -3 0 2 -5 12 9 -7 -7
pv0-none	2 -11 9 -1 -1 -8 -25 5 9
pv0=be	4 -3 0 -1 11 0 -7 -4 -4
pv0=buy	-1 0 -6 0 4 0 0 12 -1
pv0=go	0 0 8 0 -8 1 0 0 0
pv0=pay	0 0 0 0 -5 11 0 0 -2
pv0=reach	0 0 -9 0 6 0 0 0 1
pv0=tell	0 1 0 0 -11 4 7 -1 -2
pv0=write	0 -5 -10 0 15 -4 0 2 0
pv1-none	0 -16 7 -4 3 -7 -22 7 6
pv1=be	4 -3 0 -1 11 0 -7 -6 -3
pv1=buy	-1 0 -10 0 0 0 0 23 -3
pv1=come	-2 0 -3 0 10 0 0 -3 0
pv1=go	0 0 8 0 -8 1 0 0 0
pv1=leave	0 0 11 0 -8 0 0 0 0
pv1=pay	0 2 0 0 -5 10 0 0 -2
pv1=reach	0 0 -9 0 6 0 0 0 1
pv1=tell	0 1 0 0 -11 4 7 -1 -2
pv2-none	-5 -9 2 -2 8 0 -8 -1 0
pvt0=be past	0 0 11 0 1 0 0 -8 -2
pvt0=be present	3 0 -14 0 12 0 -3 2 -2
pvt0=buy past	0 0 -5 0 10 0 0 0 -1
pvt0=go past	0 0 9 0 -7 0 0 0 0
pvt0=reach past	0 0 -9 0 7 0 0 0 3
pvt0=tell past	0 0 0 0 -10 4 8 -2 -2
pvt0=write past	0 -5 -6 0 10 -3 0 3 0
pvt1=be past	0 0 11 0 1 0 0 -9 -2
pvt1=be present	3 0 -14 0 13 0 -2 0 -1
pvt1=buy infinitive	0 0 -2 0 -7 0 0 11 0
pvt1=buy past	0 0 -5 0 10 0 0 0 -1
pvt1=go past	0 0 9 0 -7 0 0 0 0
pvt1=reach past	0 0 -9 0 7 0 0 0 3
pvt1=tell past	0 0 0 0 -10 4 8 -2 -2
q:"	7 -1 -8 1 13 -2 -2 -3 -2
q:'s	5 2 -12 -1 12 4 -3 -5 -4
q:(	0 0 -6 0 12 0 0 0 0
q:)	0 0 -6 0 12 0 0 0 0
q:,	13 -10 7 2 -36 11 -8 -5 15
q:.	-2 0 4 -14 4 -7 -15 6 4
q::	-10 -6 9 -2 5 9 0 -16 0
q:<agent>	0 0 -11 -2 0 8 -11 0 10
q:<day-ahead>	-1 -1 -9 5 0 0 -4 8 1
q:<day-gone>	7 2 -16 -5 -14 1 15 6 -11
q:<day-today>	18 -2 -9 0 -3 2 -2 0 -5
q:<duty>	2 16 -10 2 17 -19 2 -28 5
q:<gate>	-2 5 11 0 -5 -3 7 -7 -7
q:<goods-amount>	-13 -11 31 -6 -19 -1 -7 11 -13
q:<goods>	-8 -15 4 -1 23 -2 -6 1 -16
q:<level-noun>	-16 10 7 0 -2 -11 6 -1 -2
q:<level>	0 14 7 0 -2 -14 8 -13 -7
q:<money>	1 -7 -2 1 13 7 -45 -10 7
q:<month-ahead>	2 0 0 0 -9 6 0 0 0
q:<month-gone>	20 7 -2 0 -27 2 -12 3 -10
q:<name>	-6 -16 24 -7 12 14 -10 -4 -39
q:<not>	-4 -23 10 1 -1 -7 -6 12 2
q:<number>	-16 -14 9 -8 0 -1 -4 -13 30
q:<office>	-3 4 1 0 -15 1 -2 0 6
q:<organisation>	0 17 0 6 0 -21 1 -18 8
q:<person>	-5 -16 10 -7 -21 17 9 7 -6
q:<quality>	6 2 -21 2 26 -4 -9 0 -12
q:<seat>	-6 6 -27 -1 0 8 -6 8 4
q:<sender>	-8 0 33 -3 -28 0 -1 4 -13
q:<span>	-3 5 -24 10 -2 8 -15 23 -16
q:<taker>	0 10 -17 0 7 -10 6 5 -6
q:<v-agree>	-11 1 -14 -1 0 16 -4 0 3
q:<v-bear>	5 9 -27 -5 2 18 0 -1 -11
q:<v-begin>	-4 -7 -3 -4 24 0 -15 -15 12
q:<v-buy>	2 -9 -20 0 -5 1 -11 37 -20
q:<v-down>	0 -11 3 -5 -21 0 0 6 17
q:<v-end>	-2 14 22 0 -21 -3 -3 0 -11
q:<v-impose>	-11 5 3 -21 8 10 5 -4 -22
q:<v-propose>	-4 10 -36 1 23 -1 3 4 -7
q:<v-say>	13 -4 15 5 -33 0 2 2 -9
q:<v-sell>	-7 1 38 -4 -6 -4 3 -20 -29
q:<v-stay>	0 20 -12 -6 -5 0 0 -3 4
q:<v-suspend>	0 11 -17 0 9 0 0 -9 -2
q:<v-threaten>	0 0 10 0 -16 0 8 0 0
q:<v-up>	-11 7 12 -4 -13 10 0 -9 0
q:?	0 2 -5 -2 7 -6 0 10 -11
q:a	8 -1 -3 5 -17 -3 7 2 0
q:about	9 0 2 0 3 0 -3 -3 -14
q:add	0 0 14 0 -12 -1 0 0 0
q:after	10 -1 0 0 -8 0 0 0 -1
q:agreement	-3 -3 9 0 -20 0 -3 4 10
q:an	8 -4 12 0 -17 8 0 -5 -3
q:and	12 0 -27 3 0 6 4 1 0
q:answer	-1 0 -8 0 9 -2 11 -4 -3
q:any	0 0 -4 0 12 0 0 -8 0
q:ask	0 0 -12 0 16 -9 10 -2 0
q:average	-1 0 -6 -1 -2 0 15 0 0
q:back	-2 13 -4 7 -11 -10 -3 -1 7
q:be	0 0 -20 -1 9 8 0 -4 0
q:beef	0 0 10 0 -3 1 0 0 0
q:been	6 0 14 -2 -11 -10 1 -1 -1
q:before	-5 0 0 0 15 0 0 -1 -10
q:between	-1 2 -12 0 -8 0 0 0 19
q:both	-4 -7 -20 0 -7 0 7 5 21
q:buy	3 -7 -2 -1 -18 -5 -5 34 -17
q:buyer	0 0 -10 0 6 0 0 6 0
q:by	-3 0 -17 -3 -9 3 2 19 8
q:car	0 0 0 0 12 0 0 -4 -8
q:chip	0 0 -1 0 -1 10 0 0 0
q:cocoa	0 0 -4 0 -2 0 -2 0 12
q:come	5 -4 -7 -1 -2 -3 -1 1 15
q:company	-1 7 -4 0 -9 0 0 10 0
q:cost	-3 4 9 0 -7 -1 0 -8 4
q:country	0 -2 0 0 0 0 -2 0 15
q:custom	-1 13 0 0 0 -1 0 0 -4
q:cut	0 -1 9 0 -3 0 0 0 0
q:dairy	0 0 11 0 -5 0 0 0 -2
q:deal	-5 -4 -3 0 6 12 -2 0 0
q:deficit	37 -2 -19 0 0 -2 0 -10 -15
q:do	0 -3 13 0 4 0 0 0 -11
q:doe	0 -9 10 0 -4 -2 0 6 0
q:duty	4 9 0 7 16 -11 -13 -23 0
q:each	0 6 -5 0 -1 0 -2 9 -2
q:emergency	0 10 -1 0 0 -3 0 0 0
q:end	0 0 11 0 -10 -2 5 0 0
q:enter	0 0 -11 0 12 0 0 0 0
q:expect	0 20 -17 2 0 0 -1 0 -1
q:export	-1 7 18 0 -18 2 -8 0 -12
q:fall	-3 -2 3 0 -19 0 3 6 7
q:fee	0 -2 -6 0 0 0 14 0 -2
q:first	-6 0 26 0 3 -3 0 -9 -13
q:fish	0 0 9 1 -4 0 0 0 -5
q:for	-14 1 4 -3 0 14 4 -7 -13
q:free	-1 -7 20 0 -5 5 0 -15 0
q:from	0 -12 4 6 0 -6 9 11 -28
q:gap	14 0 -4 0 0 0 0 0 -4
q:get	0 0 -9 0 8 -1 5 0 0
q:give	0 0 -7 0 11 0 0 0 0
q:go	-2 0 11 0 0 6 -2 -9 -6
q:good	11 -8 0 0 -8 -2 0 10 -3
q:grower	0 -3 28 0 -15 0 0 -9 -5
q:had	4 -3 -2 -3 -3 -9 1 12 0
q:half	0 -7 13 6 -4 -1 2 -2 -9
q:has	3 2 6 -3 -9 -15 1 13 -7
q:he	12 -5 -16 0 8 15 -5 0 -14
q:here	-1 0 11 0 -6 0 0 0 0
q:import	0 -1 -13 2 21 0 -2 -8 0
q:importer	0 16 -2 0 -2 -7 0 0 -1
q:in	20 -9 2 -11 -12 4 -14 -11 17
q:invest	0 -2 -3 0 0 11 0 0 0
q:investment	0 0 -2 0 -8 9 0 5 0
q:is	4 -3 -13 -11 7 6 0 11 -4
q:it	23 -11 -7 2 -5 -17 -3 4 6
q:its	-9 -7 3 0 -5 -2 8 10 0
q:large	0 0 13 0 -7 0 0 0 -7
q:last	1 -13 -2 -5 23 -18 -16 -5 7
q:make	8 -2 1 -1 -18 2 -6 2 4
q:market	0 0 12 0 -9 0 0 -1 0
q:may	0 1 20 0 -20 -1 0 0 0
q:meet	12 -6 -3 -1 -8 10 -3 0 -4
q:million	0 0 -11 0 19 0 0 0 -3
q:money	-1 12 0 0 -9 -11 0 12 -2
q:month	7 0 0 0 -10 0 0 5 0
q:most	-4 0 1 0 0 -2 -1 0 10
q:nobody	-2 0 13 0 -5 0 0 -6 0
q:not	-4 -15 14 -1 -10 -2 0 10 1
q:now	0 9 -7 0 5 -10 0 7 -2
q:number	-2 0 14 0 -4 0 0 0 -8
q:of	-14 -23 28 -15 -6 5 -5 9 -16
q:oil	0 0 25 0 -18 0 0 -2 -3
q:on	15 -2 -17 0 -6 0 0 1 1
q:one	-1 -2 19 0 -10 0 0 2 -5
q:other	0 12 -4 0 0 -2 -4 0 0
q:our	-3 -4 22 0 -3 -4 6 -19 3
q:pay	-9 12 -2 0 0 4 0 -1 -4
q:plan	0 0 -7 0 11 7 0 -7 0
q:product	0 0 0 0 -3 0 0 -2 9
q:promise	0 -4 -11 0 -7 6 0 16 -2
q:purchase	5 0 -9 0 -15 2 0 14 0
q:put	-7 -14 23 0 -4 0 6 -4 -10
q:quarrel	4 0 -4 0 9 0 0 -1 -5
q:quota	-1 -1 -9 8 15 -1 0 -12 -3
q:reckon	0 -4 9 0 -2 -1 0 0 0
q:refund	-4 20 -2 0 0 -5 -2 0 0
q:reporter	0 2 -13 0 9 2 0 0 0
q:sale	-3 -7 23 0 -2 -3 -2 0 -5
q:salmon	0 0 -17 0 16 0 2 0 0
q:same	0 0 12 0 -1 0 0 0 -9
q:say	6 -2 2 3 -5 0 -7 6 -8
q:season	0 0 20 0 -16 0 0 -2 0
q:sell	-1 -4 19 -1 7 -4 -2 -14 -11
q:send	0 0 12 0 -4 0 0 0 -3
q:ship	0 0 5 0 -5 -2 12 -12 -2
q:shipbuilding	0 -3 -2 0 0 11 0 0 0
q:show	13 0 -3 0 -3 0 0 0 -2
q:shrimp	0 0 15 0 -10 0 0 0 0
q:side	0 0 -4 0 12 0 0 -6 1
q:since	3 5 -4 0 -13 -6 16 0 -6
q:so	3 0 -12 0 4 0 0 5 1
q:some	0 0 0 3 3 0 0 -8 0
q:soybean	5 0 -27 0 -13 -2 -1 35 -3
q:spring	0 0 0 0 10 0 0 -3 0
q:stand	0 6 -11 0 0 0 -5 5 6
q:stay	-3 21 -11 0 3 -1 -3 -2 -5
q:steel	-5 -5 -12 8 9 3 7 -15 0
q:sugar	0 0 -13 0 8 0 0 3 0
q:take	-3 0 -3 0 19 -1 0 -13 0
q:talk	4 0 0 0 12 0 -3 -6 -6
q:tariff	0 7 -13 -4 1 -8 12 -4 0
q:tell	0 0 -9 2 0 3 0 0 0
q:than	4 -2 -4 2 -4 6 0 5 -9
q:that	3 8 7 0 -19 -5 -12 2 7
q:the	13 7 7 1 -4 -12 -10 -15 1
q:them	0 0 15 0 -13 -6 0 9 -1
q:there	0 -9 8 0 -10 -1 5 -2 6
q:thi	8 -4 14 -1 -12 0 -6 3 -3
q:three	8 0 -12 0 -10 0 0 9 7
q:time	-4 7 -5 0 11 0 -3 -10 1
q:to	0 -2 10 -10 -12 12 -1 -1 0
q:trade	-11 -11 -11 0 -3 0 -8 -15 40
q:treaty	-4 0 0 0 0 0 0 0 9
q:tuna	0 0 -6 0 0 10 0 0 0
q:two	0 -8 -14 0 -5 0 -2 -10 37
q:under	0 2 19 0 0 -3 0 -15 0
q:up	-4 3 -12 0 10 8 -1 0 -6
q:us	-1 7 3 4 -15 -3 0 -1 4
q:volume	0 0 -4 0 20 0 0 -12 -3
q:want	0 9 0 0 -1 0 -1 0 -4
q:warn	0 0 9 0 -15 0 8 0 0
q:was	25 6 -19 -4 -11 -9 -15 -3 15
q:we	-2 -8 4 0 13 -5 -2 1 -17
q:what	0 0 6 0 -18 6 -2 0 3
q:where	0 0 -11 0 0 0 0 12 0
q:which	-10 0 -15 7 6 9 -3 0 1
q:who	0 0 -5 0 16 -9 -4 -10 3
q:will	-6 -18 -13 0 -5 16 5 9 4
q:with	24 -22 -19 0 6 20 -8 -22 0
q:within	0 3 -12 0 -1 1 0 8 0
q:without	0 0 -11 0 12 0 0 0 0
q:worth	-9 -13 1 1 16 0 -8 -1 0
q:would	2 -7 8 -1 -4 3 0 -1 0
q:year	0 -30 1 -6 24 -23 -16 0 5
q:you	0 0 -12 0 -7 0 0 14 8
q:—	0 0 -6 0 -11 -3 -3 -1 22
qt=future	-5 -2 -11 -1 -13 18 4 10 -5
qt=past	18 1 -6 -12 24 -9 -11 -5 -17
qt=perfect	0 8 5 -2 -5 -7 -3 11 -8
qt=pluperfect	4 -15 1 -2 -12 -3 2 14 0
qt=present	-15 13 6 5 4 0 -5 -9 -10
r1=)	0 0 0 0 -1 -7 0 10 0
r1=,	-6 2 -1 -15 15 -7 11 -1 -14
r1=.	0 -14 6 -10 -3 0 7 7 -2
r1=;	2 -1 -10 0 10 1 0 0 -4
r1=<end>	-1 0 -1 3 14 -7 1 -9 -4
r1=<span>	-19 17 3 7 11 -13 0 -15 -15
r1=<v-begin>	4 0 -8 0 9 1 0 0 -3
r1=<v-down>	0 0 -11 2 10 0 0 0 0
r1=<v-impose>	0 0 4 1 -19 0 8 1 -2
r1=and	4 0 -1 0 -3 -7 -3 17 -4
r1=are	-2 -9 5 0 4 12 -5 0 -10
r1=at	0 9 -11 1 2 -2 0 -10 3
r1=before	4 -2 7 0 -13 0 0 5 -3
r1=come	0 0 -12 0 12 0 0 0 0
r1=each	0 -2 0 0 0 0 0 0 10
r1=for	3 3 0 0 -22 14 -1 0 0
r1=from	-5 -1 17 0 -4 -3 -3 2 -4
r1=had	0 5 -5 0 -3 -1 0 10 0
r1=in	-4 2 -13 -20 8 7 2 -3 9
r1=is	0 5 -8 0 -5 8 0 2 0
r1=last	0 -3 5 -1 -4 -5 0 -9 13
r1=more	12 0 -12 0 -6 7 -3 5 0
r1=next	0 0 0 0 0 0 10 0 -4
r1=of	-15 -25 1 9 15 -13 -28 0 13
r1=on	-3 -4 -16 0 4 -7 1 0 19
r1=since	0 0 10 0 -3 0 0 0 0
r1=that	0 -1 5 0 2 1 0 -9 2
r1=the	9 0 4 0 -10 0 0 0 -1
r1=thi	0 0 -9 -2 8 3 -3 0 0
r1=to	0 4 25 -2 -25 -2 0 -8 0
r1=worth	-4 0 -1 0 0 0 0 13 -4
r2=,	-6 0 0 6 3 -2 5 -9 -1
r2=.	-4 8 13 0 0 -8 -12 -3 -5
r2=<duty>	2 10 -11 0 -6 -1 7 0 -4
r2=<end>	-3 -10 4 -8 4 0 6 1 -5
r2=<goods>	-6 -18 11 -4 6 -19 -9 1 5
r2=<level>	-7 0 -5 0 19 0 0 -8 -1
r2=<money>	1 0 -12 0 10 3 -1 0 0
r2=<name>	0 -7 6 5 0 6 -4 0 -11
r2=<not>	0 0 -2 0 -4 0 0 13 0
r2=<number>	6 -18 -2 0 1 -5 0 -21 22
r2=<quality>	0 -13 -9 -1 16 -6 -10 7 2
r2=<sender>	0 -7 14 0 -1 0 0 0 0
r2=<v-buy>	-1 0 -6 0 12 -8 0 7 0
r2=<v-stay>	-3 0 1 0 1 0 10 0 -9
r2=and	0 0 0 0 -8 -4 0 14 -1
r2=beef	0 0 0 0 9 0 0 -8 0
r2=been	-1 8 -6 0 -5 -2 0 12 0
r2=by	0 8 0 0 0 0 0 0 -1
r2=coal	0 0 9 0 -5 0 0 -1 0
r2=duty	0 14 -7 0 -5 0 0 0 0
r2=each	0 0 -2 0 -4 0 0 10 3
r2=energy	0 0 0 0 0 -16 0 18 0
r2=good	0 0 -3 0 8 -2 -1 -5 5
r2=import	0 0 0 0 9 0 0 0 0
r2=investment	-1 -1 -1 0 -1 31 0 -21 0
r2=of	0 0 0 0 3 0 0 10 -10
r2=soybean	0 0 -3 0 -4 0 0 10 0
r2=steel	0 0 12 0 -6 0 0 0 0
r2=sugar	0 0 2 0 -14 0 0 7 1
r2=than	9 0 -3 -1 5 0 -3 -4 -3
r2=thi	0 0 11 0 -9 0 0 -2 0
r2=to	-1 2 -14 5 10 6 -1 2 -11
r2=which	0 0 0 0 11 0 -1 0 -6
r2=with	-1 -2 -6 0 1 2 0 -3 9
r2=year	6 -5 -5 -7 0 0 8 -8 9
r3=,	-4 -1 4 3 -10 1 0 -5 7
r3=.	-1 -2 5 3 -9 6 7 -24 10
r3=;	4 0 -9 0 -5 -9 0 7 14
r3=<day-ahead>	0 0 -3 0 -1 0 0 11 0
r3=<duty>	1 6 9 0 -3 -6 -8 -13 3
r3=<end>	-3 -3 9 -10 7 -5 1 1 -9
r3=<gate>	-1 4 3 0 -11 0 0 0 6
r3=<goods>	-6 0 2 -2 20 -12 -7 -4 -8
r3=<name>	0 -8 -5 -2 8 13 -5 -7 1
r3=<span>	0 9 -2 0 -6 -2 0 -4 14
r3=<v-begin>	0 0 -1 0 11 0 0 -6 0
r3=<v-impose>	-2 8 -4 0 10 0 -1 -2 -5
r3=a	-1 -1 13 0 -3 0 0 0 0
r3=and	0 -1 -18 0 12 5 -1 2 0
r3=be	0 6 -9 0 0 7 0 -2 0
r3=before	9 0 4 0 -6 0 0 -2 -1
r3=collect	0 8 0 0 0 -1 0 0 0
r3=country	0 0 11 0 -5 0 0 -6 0
r3=duty	0 7 9 0 0 0 -4 -9 -4
r3=each	0 0 0 0 -1 0 0 0 9
r3=energy	0 0 0 0 -2 -11 0 17 0
r3=farm	0 0 0 0 0 0 0 9 0
r3=for	-1 0 -2 0 -2 0 0 11 0
r3=from	0 0 -26 0 8 0 0 10 0
r3=in	2 -5 27 0 -6 1 -11 -6 -16
r3=investment	0 0 0 0 0 -8 0 10 0
r3=it	16 0 -11 0 2 0 -1 -1 -5
r3=last	2 -4 -21 0 27 0 0 4 -14
r3=of	0 0 6 2 -9 -9 -1 15 -4
r3=oil	0 0 -10 0 9 0 0 0 0
r3=side	0 0 0 0 0 0 0 0 10
r3=the	-1 -4 -1 11 -1 -1 0 8 -8
r3=to	-5 9 11 0 -13 -6 0 2 0
r4=,	-13 13 9 -2 -3 -5 1 -11 5
r4=.	-2 11 -3 -12 13 0 -7 -4 -7
r4=<end>	-4 -6 10 -3 -1 1 6 -9 0
r4=<goods-amount>	0 0 10 0 -1 0 0 -5 0
r4=<goods>	4 5 -23 0 10 -6 0 16 -12
r4=<month-gone>	-7 -10 8 0 3 0 6 0 0
r4=<name>	3 0 4 0 -19 0 -2 11 -3
r4=<number>	7 -3 11 0 -8 -1 -4 2 0
r4=<organisation>	0 -10 8 9 0 0 -1 0 0
r4=<quality>	0 0 12 0 -9 -7 3 5 -1
r4=<v-begin>	0 0 11 0 -17 0 -1 -4 12
r4=<v-buy>	9 0 -9 0 0 3 0 -3 0
r4=<v-down>	0 0 11 0 -5 0 0 -1 0
r4=<v-impose>	0 8 -3 0 0 0 0 0 -1
r4=<v-say>	-1 16 -18 0 14 -3 0 0 -4
r4=at	0 0 -9 0 12 0 0 -2 0
r4=be	0 4 -1 0 11 -6 0 0 -5
r4=buy	9 0 -12 0 1 3 0 -3 0
r4=by	0 0 -5 0 -3 0 0 -4 12
r4=direction	0 0 -10 0 7 0 0 0 4
r4=each	0 0 0 0 0 0 0 0 8
r4=for	0 0 23 0 -16 3 0 -11 0
r4=go	0 0 2 0 -11 0 0 0 8
r4=good	6 0 0 0 -1 -1 0 11 -9
r4=in	-5 -6 -13 -1 2 9 4 8 2
r4=its	0 0 0 0 -7 -6 0 13 2
r4=last	0 0 -12 0 21 0 0 -5 -3
r4=of	-2 0 -1 2 -9 -5 0 19 -1
r4=over	0 0 0 0 -2 -8 0 14 0
r4=quarter	0 10 -3 0 0 0 0 0 0
r4=say	0 0 -9 0 11 0 0 0 0
r4=season	0 0 -5 0 -6 0 0 13 0
r4=that	0 0 10 0 -6 0 0 -1 0
r4=the	0 0 -15 0 3 0 -6 0 11
r4=what	0 0 10 0 0 -3 0 0 0
r4=worth	0 0 13 0 -8 0 0 0 -5
r4=year	0 -1 -1 0 21 0 -2 -15 -15
r=. <end>	0 -14 6 -10 -3 0 7 7 -2
r=<end> <end>	-1 0 -1 3 14 -7 1 -9 -4
r=<span> ,	-5 -2 0 6 10 -1 0 -9 0
r=<span> .	0 10 4 0 5 -4 -8 -9 -6
r=before the	0 -2 11 0 -6 0 0 3 -2
r=by <number>	3 -11 0 4 -1 1 -3 -9 7
r=by the	0 0 -8 0 -4 0 0 13 0
r=had been	0 5 -5 0 -3 -1 0 10 0
r=in <month-gone>	1 0 -11 0 8 0 0 2 0
r=in <number>	0 -6 2 -4 3 -8 1 -19 12
r=in <span>	0 -3 -8 0 0 0 10 3 0
r=in each	0 0 -1 0 -3 0 0 11 0
r=in the	-11 8 -3 -4 9 3 -6 -19 10
r=last year	0 -2 3 -1 -6 -3 0 -7 14
r=next year	0 0 0 0 0 0 10 0 -4
r=of <quality>	-7 -8 -13 0 22 -8 -4 0 4
r=of coal	0 0 9 0 -5 0 0 -1 0
r=of energy	0 0 0 0 0 -16 0 18 0
r=of good	-7 0 -1 0 10 -1 0 -4 7
r=of investment	0 0 -1 0 0 25 0 -17 0
r=of soybean	0 0 -3 0 -4 0 0 10 0
r=of sugar	0 0 2 0 -14 0 0 7 1
r=of what	0 0 9 0 0 0 0 0 0
r=on the	0 0 -6 0 0 0 -2 0 13
r=the year	9 0 0 0 -1 0 0 0 -1
r=thi year	0 0 -10 -1 7 4 -1 0 0
r=to <name>	0 0 18 0 -10 0 0 0 0
rule:after none	-5 0 10 0 8 22 -11 -25 -18
rule:deficit money	52 -15 -26 -1 -23 -4 4 -13 -23
rule:deficit percent	11 0 -2 0 0 0 -1 0 -2
rule:duties money	-9 25 0 4 -10 -10 -7 -5 -11
rule:exports money	-3 0 23 -9 12 -26 -17 -8 -24
rule:exports tonnes	-3 -1 9 0 -5 0 0 9 -7
rule:imports money	-25 0 -4 0 31 -10 -4 0 -21
rule:imports percent	0 0 -4 0 9 0 0 0 0
rule:imports tonnes	-2 -2 -15 0 8 -1 0 12 -3
rule:investment money	-18 -26 -24 -5 -23 49 -11 5 -21
rule:none money	-23 21 2 -15 2 4 7 -54 3
rule:none percent	-13 -25 9 19 -1 -24 8 -8 2
rule:none tonnes	-13 -18 11 -10 9 -16 -13 16 -17
rule:none units	-3 -6 -5 -2 11 -8 -5 17 -11
rule:other money	-10 26 3 5 -36 16 -10 -17 -9
rule:other percent	-4 0 -6 -3 -5 0 23 0 -4
rule:purchases money	-13 -9 12 0 -5 -3 -3 16 -14
rule:purchases tonnes	-10 -12 0 -6 14 -11 -8 1 6
rule:purchases units	0 0 -5 0 -13 0 0 24 0
rule:state achieved	4 22 3 -11 -2 -5 -15 -7 -4
rule:state aimed at	-34 -5 -12 14 -3 11 -7 22 -5
rule:state reported	-16 -4 13 -33 16 -9 1 -13 4
rule:trade money	-16 -9 -9 -5 -9 -26 0 -38 51
rule:trade percent	-6 0 -10 0 -3 0 0 0 23
rule:what deficit	56 -16 -30 -4 -11 -4 1 -21 -26
rule:what duties	-9 25 0 4 -10 -10 -7 -5 -11
rule:what exports	-10 -2 35 -14 8 -31 -22 0 -34
rule:what growth	-2 -3 11 6 -6 0 0 0 -2
rule:what imports	-31 -3 -17 -4 38 -14 -8 10 -28
rule:what investment	-18 -26 -24 -5 -23 49 -11 5 -21
rule:what none	-43 2 12 0 12 -14 5 -3 -7
rule:what other	-14 24 0 1 -41 15 15 -19 -14
rule:what purchases	-27 -26 3 -11 4 -16 -16 26 -4
rule:what trade	-22 -11 -14 -8 -10 -28 -2 -44 63
s:"	-2 -10 5 0 0 -4 5 -2 4
s:'	2 -1 17 0 -8 -1 0 0 -11
s:'s	0 7 -2 14 -20 -7 7 11 -12
s:(	0 0 1 0 0 -8 0 11 0
s:)	0 0 0 0 2 -8 0 10 0
s:,	0 -11 11 -11 -9 1 13 1 -7
s:-	0 1 0 -4 -1 3 -8 14 -9
s:.	-11 -3 10 -13 1 -5 1 1 0
s:/	0 0 -1 0 -7 11 0 2 -2
s::	-2 2 1 -6 -3 11 -12 -5 3
s:;	5 -14 -2 -6 0 0 0 0 11
s:<agent>	-13 14 -16 0 -24 -3 9 17 0
s:<day-ahead>	2 -13 0 -3 -15 1 4 6 9
s:<day-gone>	-3 3 -16 -2 2 3 -6 8 2
s:<duty>	-7 28 -20 1 10 -25 26 -28 -9
s:<gate>	-7 19 3 -5 -12 -14 -13 -22 29
s:<goods-amount>	-55 -50 0 -33 31 -49 -45 46 -23
s:<goods>	-9 -26 18 -42 30 -12 -22 9 -25
s:<level-noun>	14 4 -6 -3 10 -24 -4 3 -9
s:<level>	-9 -22 6 16 20 -2 10 -42 -7
s:<money>	3 27 -2 -16 -12 23 -4 -37 0
s:<month-ahead>	0 0 18 0 1 -2 0 -8 -10
s:<month-gone>	22 0 -2 -3 -11 -13 -2 -15 12
s:<month-today>	0 0 -6 0 -1 0 0 12 0
s:<name>	-15 -38 21 -6 13 14 -4 -4 -26
s:<not>	5 -23 -10 10 -8 16 -9 6 3
s:<number>	5 -17 8 -12 11 -38 -13 -5 19
s:<office>	-5 -10 -2 0 1 -6 16 -13 9
s:<organisation>	-1 5 13 18 1 -22 -3 -30 -11
s:<person>	13 0 -13 -13 -2 9 -4 12 0
s:<quality>	4 -11 -16 0 29 -7 4 4 -32
s:<seat>	-10 -10 2 0 2 0 -8 14 -1
s:<sender>	-38 -9 41 0 -10 4 -6 0 -25
s:<span>	-7 5 -9 12 -5 0 0 4 0
s:<taker>	-4 19 -26 0 8 -4 -5 11 -4
s:<v-agree>	-2 12 -13 -5 0 0 6 3 -4
s:<v-bear>	-22 18 -12 -11 8 10 8 -27 0
s:<v-begin>	0 0 -3 -1 10 0 -6 2 -8
s:<v-buy>	-11 -10 -30 -17 27 -1 -13 36 -32
s:<v-down>	5 -9 -1 -11 9 -12 -16 0 14
s:<v-end>	-23 30 0 6 0 -22 -4 -7 0
s:<v-impose>	-7 20 -7 0 -9 9 0 5 -15
s:<v-propose>	-5 0 1 0 -13 19 -17 -1 2
s:<v-say>	-3 20 -5 11 -19 -7 6 10 -31
s:<v-sell>	-5 -10 42 -12 -8 1 0 -21 -32
s:<v-stay>	3 -30 -9 -12 -4 0 28 -6 8
s:<v-suspend>	-10 -10 14 0 -4 8 0 -3 0
s:<v-target>	0 9 5 -8 6 -16 -3 -1 0
s:<v-threaten>	0 -2 -2 0 0 -8 0 12 2
s:<v-up>	-14 -6 7 0 -9 9 0 -5 13
s:?	0 0 -5 0 -14 12 0 6 0
s:a	5 5 -4 -5 -7 8 10 -9 -3
s:about	0 13 0 3 -6 -20 4 4 -10
s:abroad	0 0 10 0 -7 0 0 -2 0
s:accept	0 14 -7 0 4 -5 0 -4 0
s:according	-11 2 0 0 3 -5 -4 14 -4
s:after	7 -3 12 -2 0 1 0 -6 -13
s:against	9 2 -15 0 7 0 0 -9 2
s:ago	-1 0 12 0 -8 0 0 0 0
s:agree	0 0 -2 0 0 0 0 9 0
s:agreement	0 -3 1 8 -9 7 0 -4 -1
s:ai	0 0 -11 0 -4 0 0 12 -1
s:aim	0 0 16 -2 0 -5 -1 -11 4
s:aircraft	0 0 -5 0 2 -3 0 9 0
s:all	0 16 0 0 -4 -6 0 0 -4
s:alone	11 5 -5 0 12 -1 -8 -2 -14
s:amount	-1 -4 -2 -2 4 -3 -5 0 13
s:an	7 15 -4 0 -27 -2 0 15 -12
s:and	-7 -8 -14 0 -3 7 -11 25 0
s:are	-4 -12 -6 -4 3 12 -19 12 1
s:as	-3 -12 -12 0 0 12 7 0 0
s:ask	0 1 -5 0 9 0 0 -3 0
s:at	2 12 -15 0 -5 7 22 -23 -9
s:average	-11 -3 -21 -8 -18 -2 46 -4 -14
s:back	-1 10 4 0 -1 -7 -4 0 0
s:banana	0 0 -12 0 5 0 0 -7 13
s:be	-17 10 -1 2 -1 0 11 -33 14
s:bean	0 0 20 0 -13 0 0 -8 0
s:beef	0 -4 -11 0 23 -1 0 -13 6
s:been	5 16 -15 -3 0 -16 -12 10 4
s:before	8 0 30 -3 -3 -9 -6 -20 -14
s:below	10 0 -4 0 0 0 0 0 0
s:between	-1 0 -9 -1 -8 -5 -2 -8 27
s:billion	0 5 -8 0 -12 -4 0 0 20
s:boeing	0 0 -3 0 -13 -1 0 24 0
s:book	0 0 -9 0 -3 0 0 14 0
s:border	0 2 4 0 -14 0 0 0 8
s:both	-2 -7 -28 0 -15 -2 -1 1 42
s:brandy	0 -1 17 0 -11 0 0 0 0
s:bring	0 10 13 -1 -8 -7 -5 -7 0
s:busan	0 0 -10 0 -4 0 0 20 0
s:buy	0 -15 -11 -8 -2 6 -14 30 -16
s:buyer	0 0 -9 0 0 0 0 14 0
s:by	2 14 -11 11 -25 -17 -18 6 19
s:call	9 2 -8 0 4 0 0 -4 -1
s:capped	0 -1 -3 0 0 14 0 -1 0
s:car	-10 0 6 0 -3 15 -6 -5 -4
s:cash	-5 -16 -14 0 -7 39 -3 -8 -7
s:charge	3 4 -9 -2 2 -1 0 -4 2
s:chip	0 0 -7 0 -4 0 0 13 -1
s:claim	-1 20 -3 0 0 -8 0 -2 -1
s:cocoa	0 0 -12 0 12 0 0 0 0
s:coconut	0 0 -15 0 17 0 0 0 0
s:coffee	0 0 -1 0 2 0 -1 13 -11
s:collect	-7 32 0 0 -7 -11 -7 -3 -7
s:come	-1 0 -13 -4 9 -16 0 16 0
s:commerce	-3 0 10 0 -5 0 5 -2 -2
s:commit	0 0 -6 0 0 0 0 11 0
s:company	-7 0 -11 -1 0 7 6 0 -2
s:cost	-9 18 -10 20 -12 -8 1 -12 -14
s:could	-4 -5 16 0 -11 -3 4 0 3
s:count	-5 6 0 0 -4 -6 4 11 -13
s:countermeasure	-1 0 -4 0 -7 0 6 -1 12
s:country	-10 -2 -1 0 0 -3 0 -14 24
s:cover	0 0 0 0 11 0 0 0 -1
s:crop	0 0 8 0 -6 0 0 0 0
s:custom	-3 19 0 0 -3 -7 -2 -10 2
s:cut	0 -6 -2 -2 0 8 -7 -15 16
s:day	9 -5 1 0 -18 0 -4 3 6
s:deal	-4 -5 -3 0 -2 22 -2 0 -6
s:deficit	47 -9 -16 -2 -8 -8 -13 -9 -17
s:did	0 -1 11 0 -10 12 0 -10 -1
s:direction	0 -1 -17 0 4 0 0 0 22
s:double	-8 7 -4 0 -5 0 11 0 0
s:down	7 0 -12 0 3 0 0 -3 6
s:drop	0 0 12 0 -3 0 0 0 0
s:due	-5 4 -3 0 -5 -2 0 1 9
s:duty	5 29 -12 1 23 -7 -10 -25 -27
s:each	-8 -12 -23 -1 0 -11 -7 14 27
s:earlier	0 10 -3 0 2 -2 0 0 -3
s:earn	0 0 14 0 -11 0 0 0 0
s:economy	0 -4 -5 19 -4 0 0 -1 -1
s:emergency	-6 25 -4 0 -3 -7 0 -1 -4
s:energy	-4 -6 -22 0 -20 -7 0 39 -7
s:enter	0 0 -13 0 21 0 0 -5 0
s:estimate	-4 12 -2 13 -13 -12 8 -7 -14
s:ethanol	0 0 -8 0 12 0 0 -2 0
s:existing	0 0 0 0 -8 0 0 12 0
s:expect	-5 15 10 9 2 -15 -9 -20 -9
s:export	-17 0 50 -3 -42 -7 -7 0 -6
s:exporter	-1 -8 12 7 -6 -5 4 0 -7
s:fact	0 -1 -11 0 0 5 0 9 -2
s:fall	-3 -10 -1 -3 1 -4 3 2 9
s:far	4 8 -11 0 -9 -1 0 11 0
s:farm	-5 -1 -10 0 0 -4 0 24 -9
s:farmer	0 0 -10 0 15 0 0 0 0
s:figure	2 5 -18 0 18 -6 -5 -2 0
s:first	8 0 6 -6 0 -14 -12 1 -1
s:fishmeal	0 0 1 0 -14 0 0 11 0
s:flower	0 0 -14 0 20 0 0 0 0
s:for	-11 -19 19 0 -6 12 -4 0 -8
s:free	2 -3 1 0 18 0 -2 -12 -3
s:from	1 -4 -5 4 14 -10 3 -3 -5
s:fruit	0 0 -4 0 13 0 0 -6 0
s:furniture	0 0 -14 0 16 0 0 0 0
s:gain	-2 -3 9 12 -2 -1 -9 0 -3
s:gap	14 0 -10 0 14 -1 -4 -7 -14
s:gas	0 0 0 0 -7 -1 0 9 0
s:go	-4 -7 20 0 -17 14 -1 -7 0
s:goal	0 -1 4 0 -14 -3 0 -6 20
s:good	22 -30 -8 -15 2 -13 15 -3 -3
s:grain	0 0 -5 0 0 0 0 -5 9
s:growth	-3 -2 -1 23 -7 0 -3 -3 -4
s:had	6 21 -21 -5 0 -19 0 15 -8
s:half	4 -9 17 0 -14 -7 -3 4 0
s:has	0 6 -22 -5 -4 -1 4 13 5
s:have	-14 11 3 -3 -13 -2 2 7 -1
s:he	8 6 -6 -4 3 1 1 0 -19
s:highest	0 0 -2 0 0 0 10 0 0
s:his	13 -2 -1 0 0 0 -3 2 -7
s:hold	0 0 15 0 -8 0 -2 0 0
s:hope	0 -2 15 0 -16 1 0 -5 5
s:i	-1 -3 15 0 3 -3 0 -13 0
s:import	-10 2 -35 -2 62 -8 -5 -31 -13
s:importer	-3 20 -16 0 10 -4 -5 0 -2
s:in	1 -7 1 -20 4 3 -18 0 3
s:industrial	0 0 -1 0 -5 0 10 2 -3
s:industry	0 7 -9 0 -2 -1 5 0 0
s:into	0 -3 0 0 -5 20 0 -3 0
s:invest	-5 -5 -9 0 -7 23 0 0 -4
s:investment	-8 -10 -8 0 -13 19 -5 12 -10
s:is	-13 0 -14 -4 -9 3 9 18 4
s:it	24 -1 -1 9 -18 2 -16 -3 0
s:its	4 -4 -16 0 -1 -3 -11 24 4
s:largest	-2 -4 -10 0 5 0 8 3 0
s:last	4 -2 13 -16 5 -23 -16 -12 10
s:law	0 12 -1 0 0 -2 0 0 -1
s:least	3 2 -10 0 -20 2 -5 17 0
s:leave	0 -2 15 0 -5 4 -3 -4 -1
s:levy	0 -5 0 0 14 -1 3 -2 -9
s:lift	0 0 -14 0 7 0 -1 0 9
s:line	0 -4 -1 0 -9 0 9 -1 9
s:list	-6 -8 -16 0 9 0 5 -2 8
s:lose	-4 6 2 2 -1 -11 5 -4 -1
s:loss	0 -10 19 0 -4 -5 1 -5 0
s:machinery	0 0 12 0 -2 0 0 -1 -1
s:make	0 0 -4 0 -7 0 0 0 10
s:may	0 16 0 0 11 -4 -7 -10 -7
s:meal	0 0 1 0 0 0 -1 -8 9
s:member	-1 -8 -2 0 19 -1 6 -10 -4
s:middle	0 0 -8 0 -3 0 0 14 0
s:milk	0 0 0 0 -11 0 0 0 12
s:million	-20 -6 3 -8 8 -13 -10 19 0
s:ministry	0 0 11 0 -5 0 -7 0 0
s:month	1 10 -9 0 -2 0 0 4 -5
s:more	7 6 -16 -7 -10 13 -16 8 1
s:most	5 2 0 0 0 -1 -11 5 -4
s:mr	-1 2 -17 0 7 3 0 0 3
s:much	0 0 0 0 -10 0 0 9 3
s:narrow	15 0 -4 0 0 0 -1 0 -6
s:nearly	0 0 0 9 -4 0 0 4 -3
s:new	-3 -9 12 -1 -13 1 5 1 -1
s:next	0 -5 4 0 -6 -4 7 8 -10
s:no	3 -6 -14 0 0 10 -3 9 -6
s:not	1 -14 7 0 -13 10 -8 -2 6
s:note	-2 8 0 0 -9 0 0 0 6
s:now	0 13 -6 0 -7 -2 0 5 0
s:number	16 -5 8 0 -19 -2 -1 0 -1
s:nut	0 0 9 0 -2 0 0 0 0
s:of	-7 -7 1 0 6 5 -29 10 -5
s:oil	0 0 15 0 -3 -3 0 -7 -5
s:olive	0 0 15 0 -13 0 0 0 0
s:on	3 -11 -15 -11 1 9 1 0 6
s:one	-11 -15 -14 0 29 -12 26 -15 -12
s:only	0 0 -5 0 11 0 0 -3 0
s:or	0 8 -6 0 -4 -9 0 -3 11
s:order	-2 -2 10 0 -21 -9 4 12 -2
s:other	-2 -13 15 0 -6 3 0 0 -1
s:our	1 13 -2 10 -2 -7 -9 0 -4
s:out	2 0 1 0 -11 0 0 6 -1
s:output	0 -3 -5 23 -6 -1 -6 -2 0
s:over	-1 -16 2 10 -19 10 -10 15 -7
s:pay	-12 20 -16 -1 -16 14 10 -10 -14
s:plan	-5 -3 -3 0 -10 8 -2 3 9
s:plant	0 -6 0 0 0 14 0 -1 0
s:pledge	0 -3 -11 0 0 7 0 10 0
s:pork	0 0 11 0 -4 0 0 0 0
s:poultry	0 0 -3 0 13 0 0 -8 0
s:powder	0 0 8 0 -7 0 0 0 0
s:present	0 0 -4 0 -3 0 2 -8 13
s:price	0 0 -10 0 12 0 0 0 0
s:product	11 0 -11 0 0 -1 0 3 0
s:project	0 -2 -8 0 -5 18 0 0 0
s:promise	0 -18 -10 -3 -33 22 -3 32 -15
s:provide	0 0 0 0 -1 9 0 0 0
s:published	0 -1 -5 0 -2 9 0 0 0
s:purchase	-1 -1 -18 0 -30 2 0 38 0
s:put	-2 2 -5 8 -10 0 9 -7 -3
s:quarrel	-6 0 -10 5 14 0 0 0 0
s:quarter	-7 17 -1 -1 7 -5 -1 -6 -6
s:quota	-4 0 -20 -2 42 -4 -4 -22 -5
s:raspberry	0 0 12 0 -8 0 0 -1 0
s:rate	-3 -3 10 -1 8 0 0 -11 0
s:reckon	-6 -2 17 8 -18 -9 9 -8 -7
s:record	19 -4 -10 0 -4 4 6 0 -19
s:refund	-1 29 -13 0 -2 -8 -1 0 -3
s:report	8 0 -17 0 -9 4 0 14 -3
s:reporter	0 0 0 0 0 -2 9 0 -1
s:revenue	0 17 -9 0 0 0 0 0 -1
s:rubber	0 0 20 0 -12 0 0 -7 -1
s:sale	-8 -17 14 -3 0 -8 2 10 -6
s:same	-1 0 0 0 -7 3 -3 0 11
s:save	0 18 -3 0 -6 -1 0 0 -2
s:say	1 7 0 -10 12 -5 -4 0 -13
s:season	2 -11 7 -1 -10 -10 6 15 -9
s:second	-5 1 13 0 3 -6 0 -5 -6
s:sell	8 -1 -1 -2 9 -3 4 -6 -14
s:send	0 0 15 0 0 0 -1 -4 -3
s:sesame	0 0 -8 0 12 0 0 0 0
s:set	12 -8 0 0 -12 0 3 -10 6
s:sheet	0 -1 -13 0 2 5 0 9 -2
s:ship	-4 -7 10 0 -5 12 4 -12 -4
s:shipbuilding	-4 -14 -10 0 -6 32 -1 -3 -4
s:shipment	-1 0 0 0 11 0 0 -8 0
s:should	0 -1 5 0 9 -1 0 -7 0
s:shrimp	0 0 0 0 9 0 0 -11 0
s:shrink	9 0 -10 0 7 0 0 -1 0
s:side	-5 -11 -2 0 -9 0 -4 -1 25
s:sign	6 -7 1 0 -8 2 11 -6 -7
s:since	0 -20 0 -7 -17 -1 11 5 17
s:so	0 10 -11 0 -4 -2 -4 6 5
s:some	-9 16 -2 0 -12 -18 14 0 0
s:south	0 0 15 0 -1 0 0 -2 -1
s:soybean	-2 -1 -20 0 -26 -5 0 51 -2
s:spring	-1 -1 0 0 10 -1 0 0 0
s:stake	-3 18 9 0 -3 -15 2 -3 -15
s:start	7 0 -10 0 -7 0 7 0 3
s:state	-2 0 -9 0 7 0 -3 4 2
s:stay	-5 -2 1 0 10 10 -5 0 -13
s:steel	-4 1 7 0 0 1 -3 -13 4
s:still	-3 -4 0 0 -4 11 0 0 0
s:surplu	-2 -4 -3 0 -5 -2 20 -2 0
s:take	-10 10 0 5 0 -6 -8 5 -12
s:talk	0 -4 -2 0 16 3 -4 0 -6
s:tariff	-15 8 -6 1 -18 -14 24 -2 5
s:tea	0 6 8 0 -22 0 0 15 -1
s:than	9 4 -6 -9 -7 17 -2 -6 0
s:that	5 6 13 0 1 -2 -8 -18 -14
s:the	0 2 -1 5 -11 -2 0 -1 -4
s:them	2 -5 19 0 -4 -5 -2 0 -6
s:themselve	-1 0 -1 0 0 0 0 0 12
s:there	12 -4 16 -1 -9 2 -2 -10 -9
s:these	0 0 -4 0 9 0 0 0 0
s:thi	-5 -2 12 -4 -14 3 -7 9 -3
s:third	2 -1 6 0 -13 -1 -1 -2 10
s:those	-7 -2 9 0 5 -7 -1 10 -7
s:three	-4 -2 -10 0 -5 3 0 5 12
s:through	0 2 -17 0 3 0 0 10 2
s:to	3 -9 21 -16 -16 4 -3 5 -8
s:toyota	0 7 -9 0 -3 11 -2 0 0
s:trade	-9 -27 -12 0 -46 -11 -11 -9 62
s:traded	0 0 -10 0 -6 0 0 0 18
s:truce	10 -9 0 7 -14 0 -12 1 8
s:two	-17 -18 -1 -3 -14 0 -12 -1 38
s:tyre	0 11 -16 0 7 0 0 0 -1
s:under	6 18 -6 -1 -20 1 -12 0 0
s:undertake	0 0 -11 0 0 0 0 13 0
s:until	2 0 -12 0 3 0 3 8 -8
s:up	-14 4 -2 -8 15 13 -17 -19 3
s:us	11 0 -3 0 3 -2 0 -10 -1
s:value	-1 -8 -8 0 16 0 4 -4 -3
s:volume	-4 0 -9 0 15 0 0 -11 10
s:want	9 -11 -3 0 12 -7 8 -12 0
s:was	9 1 -1 0 -9 -4 2 -3 0
s:water	0 0 -6 0 12 0 0 -3 0
s:way	1 1 15 0 -22 -3 0 0 5
s:we	-8 12 0 0 16 -4 0 -17 -9
s:week	0 -3 -18 0 15 0 0 8 -1
s:were	-14 -17 4 -2 4 -8 15 6 -6
s:what	-8 5 32 0 -29 3 -14 -3 -13
s:which	-14 9 -6 3 2 10 3 -11 -4
s:will	-5 1 5 0 -5 5 -8 9 -13
s:wine	0 0 22 0 -15 0 0 -1 -1
s:with	14 -31 -21 -10 -5 3 1 8 12
s:without	0 -11 7 8 0 -4 -1 0 0
s:work	0 9 -1 0 -4 0 0 0 0
s:worth	-19 -22 12 -1 5 0 -8 10 -6
s:would	-16 2 -2 17 16 -6 3 -17 -14
s:write	0 -9 -2 -1 15 1 -1 -1 0
s:yarn	0 0 -6 0 0 0 0 0 9
s:year	18 -20 4 -16 9 -32 -3 -5 6
s:—	0 0 -10 0 10 2 -2 0 0
sa:"	-1 -9 16 0 0 -2 6 -1 -7
sa:'s	-4 2 4 10 -20 -3 0 4 -2
sa:(	0 0 0 0 0 -12 0 12 0
sa:)	0 0 0 0 -3 -8 0 12 0
sa:,	0 0 4 0 -4 -7 11 -1 -4
sa:, <goods-amount>	0 0 11 0 -4 0 0 -5 0
sa:, <level>	-5 -1 16 0 5 0 0 -18 -1
sa:, <money>	0 -3 -10 0 6 0 0 9 0
sa:, <person>	0 2 -13 0 5 6 -3 5 -2
sa:, after	0 0 2 0 3 4 0 -10 -2
sa:, and	0 -5 -19 0 11 8 -6 9 -5
sa:, as	-6 0 -1 0 0 0 10 0 0
sa:, before	0 0 11 0 -8 0 0 0 0
sa:, by	5 4 0 4 -5 -2 5 0 -14
sa:, in	0 0 8 0 -2 2 -3 -5 0
sa:, say	0 -5 -8 0 11 4 0 0 0
sa:, that	1 0 -7 0 11 0 0 0 0
sa:, the	9 -3 3 6 -1 -7 0 0 -16
sa:.	-11 -3 11 -13 0 -5 1 2 0
sa:;	3 -15 -2 -2 1 1 -3 -1 14
sa:; the	-2 -9 -16 0 9 9 0 -3 10
sa:<agent>	-1 9 7 0 -8 0 0 -1 -7
sa:<day-ahead>	0 -8 0 -1 -7 0 1 2 10
sa:<day-today> .	-1 0 9 0 3 -2 0 -5 -1
sa:<duty>	0 3 -3 0 15 -12 10 -12 -10
sa:<gate>	-6 5 6 0 -17 -6 -4 -18 30
sa:<goods-amount> of	0 0 9 0 -2 0 0 -1 0
sa:<goods>	3 -17 8 -18 14 -2 -25 2 -13
sa:<level-noun>	11 -5 -8 0 21 -6 -4 -8 -7
sa:<level>	-4 -4 9 1 19 -1 -9 -22 -5
sa:<level> .	-9 1 0 0 10 -12 4 0 -3
sa:<level> less	0 0 13 0 -7 0 0 -3 0
sa:<level> more	-3 0 4 0 8 0 0 -12 0
sa:<money>	-9 -25 5 -2 7 6 -5 5 0
sa:<money> .	-6 -2 0 -5 17 -10 -4 -1 6
sa:<money> <span>	0 -1 1 0 -4 10 0 -1 0
sa:<money> for	-5 -2 -2 0 0 13 0 -1 2
sa:<money> last	0 -3 14 0 -1 0 0 0 -2
sa:<money> more	0 0 0 0 0 -11 0 12 0
sa:<month-gone>	0 0 -1 -2 7 -4 0 -13 8
sa:<month-gone> ,	2 0 0 0 -19 -1 6 0 3
sa:<name>	0 -29 13 6 -6 16 -25 -1 -5
sa:<name> 's	0 0 5 9 -7 0 -2 -2 0
sa:<name> ,	0 -1 13 0 -13 8 0 -3 0
sa:<name> .	-7 -4 22 -1 -7 2 0 -10 3
sa:<name> in	-2 0 -9 0 14 0 0 0 -4
sa:<name> last	3 0 5 0 -12 0 0 9 -2
sa:<name> thi	0 0 13 0 -4 0 0 -1 0
sa:<name> to	1 0 -9 0 9 0 0 0 0
sa:<not>	8 -7 -17 3 -3 6 -17 12 0
sa:<number>	19 -18 -1 1 7 -26 -7 -4 4
sa:<number> ,	6 -5 4 0 -16 -5 -5 6 12
sa:<number> .	11 -20 -12 4 8 -17 -1 2 9
sa:<number> of	0 0 8 0 3 0 0 -9 -4
sa:<office>	0 -8 -1 0 14 0 6 -4 -4
sa:<organisation>	0 0 1 8 10 -10 -8 -18 2
sa:<organisation> .	0 0 1 0 9 0 0 -6 0
sa:<organisation> say	0 0 -4 0 11 0 -1 0 0
sa:<person>	0 -4 -19 0 8 3 -7 20 -7
sa:<person> .	0 -3 -3 0 -2 0 0 11 0
sa:<person> has	0 7 -2 0 -3 -7 -3 11 -2
sa:<person> say	0 -4 -10 0 8 3 0 2 0
sa:<quality>	3 -28 0 -3 16 -8 -8 7 -7
sa:<quality> energy	0 0 -1 0 -3 -7 0 14 0
sa:<sender>	-5 -19 10 -4 4 -10 6 5 0
sa:<span>	-24 9 -8 7 1 -9 1 9 -4
sa:<span> ,	-9 -12 -3 10 4 0 3 0 0
sa:<span> .	0 5 -4 0 11 1 -9 -5 -3
sa:<span> of	-4 0 5 0 -8 0 0 11 0
sa:<span> through	0 0 -6 0 -1 0 0 10 0
sa:<v-agree>	10 4 -18 0 6 0 -5 0 0
sa:<v-bear>	-2 8 -8 0 12 0 -4 -3 -5
sa:<v-begin>	4 -7 8 -4 0 -3 -13 0 3
sa:<v-buy>	3 3 -15 0 7 5 -1 0 0
sa:<v-down>	-9 -11 0 0 3 0 -8 6 5
sa:<v-end>	-5 12 -1 -2 5 -5 -8 -6 8
sa:<v-impose>	4 2 -13 -2 2 1 5 -1 -5
sa:<v-propose>	0 -9 -1 -1 0 16 -8 -1 2
sa:<v-say>	0 1 -19 5 5 -2 13 1 -13
sa:<v-sell>	4 -6 0 -3 0 11 -8 -1 -1
sa:<v-stay>	0 -5 0 -8 14 3 10 -9 -10
sa:<v-suspend>	-3 -6 1 0 3 4 3 -12 1
sa:<v-target>	4 0 -2 0 10 -10 -1 2 -6
sa:<v-up>	-11 -9 13 -2 -14 2 5 -4 12
sa:?	0 0 -4 0 -4 12 0 0 0
sa:a	-3 -2 8 0 0 6 -5 0 -10
sa:abroad	0 0 9 0 -7 0 0 -2 0
sa:ai	0 0 -2 0 0 -3 0 10 0
sa:ai chip	0 0 0 0 0 -6 0 9 0
sa:all	0 15 -10 0 -1 -3 0 4 -4
sa:alone	2 0 -10 0 18 0 -2 0 -4
sa:and	0 -17 -8 -2 10 5 -21 16 -7
sa:and <goods-amount>	0 0 5 0 -11 0 0 11 0
sa:and <money>	-1 -4 -15 5 8 23 0 -11 -9
sa:and <name>	0 0 -1 0 -1 0 -2 0 9
sa:and buy	-2 0 -3 0 3 11 0 -5 0
sa:and it	0 0 9 0 -9 0 0 0 0
sa:and no	0 0 -2 0 -4 0 0 13 0
sa:are	-12 -7 2 -2 1 3 -15 10 5
sa:as	-8 -4 -4 0 5 1 9 0 0
sa:at	-4 9 -30 0 13 -9 7 -10 11
sa:at the	0 -3 0 0 10 -2 1 0 -1
sa:be	-7 15 -8 0 -9 6 7 -16 5
sa:bean	0 0 13 0 0 0 0 -10 0
sa:beef	0 0 -5 0 14 0 0 -5 0
sa:been	-10 11 -14 -1 0 -9 -8 13 10
sa:been collect	0 10 0 0 0 -1 0 0 0
sa:before	10 0 24 -2 -1 -7 -6 -18 -17
sa:before ,	0 0 -11 0 16 0 0 -7 0
sa:before .	9 -1 22 0 -15 -1 0 -5 -3
sa:before the	-2 -3 20 0 0 -1 -3 -2 -6
sa:begin	5 0 0 0 8 0 -1 0 -10
sa:boeing	0 0 0 0 -7 0 0 12 0
sa:border	0 0 6 0 -13 0 0 0 8
sa:both	0 0 -10 0 -7 0 0 2 16
sa:busan	0 0 -7 0 0 0 0 11 0
sa:busan .	0 0 -7 0 0 0 0 10 0
sa:buy	6 -1 -11 0 3 13 0 -5 0
sa:buy .	10 0 -9 0 -5 0 0 3 0
sa:buy for	-1 0 -5 0 10 0 0 -1 0
sa:by	1 6 0 6 -15 -9 0 -6 10
sa:by <number>	0 -18 5 12 -11 -1 -5 -8 12
sa:call	9 0 -5 0 5 0 0 -4 -1
sa:cash	0 -6 -5 0 -2 20 0 -3 0
sa:cash ,	0 -5 -4 0 -1 17 0 -2 0
sa:cement	0 0 -9 0 0 0 0 8 0
sa:chip	0 0 0 0 0 -6 0 11 0
sa:chip for	0 0 0 0 0 -6 0 9 0
sa:coal	0 0 8 0 -9 0 0 0 0
sa:cocoa	0 0 -12 0 11 0 0 0 0
sa:coffee	0 0 -17 0 8 0 0 11 0
sa:collect	-2 20 -6 0 0 -6 -2 0 -3
sa:collect .	0 9 -1 0 0 -1 0 0 0
sa:come	-2 -3 -5 0 11 -3 -1 6 -2
sa:come in	0 0 -1 0 9 0 0 -4 0
sa:could	0 0 9 0 -8 0 0 -1 2
sa:count .	0 9 -3 0 -5 -1 7 0 -6
sa:country	0 0 3 0 1 0 0 -11 0
sa:deal	0 -3 -4 0 0 9 0 1 0
sa:did	0 0 11 0 -6 0 0 0 0
sa:direction	0 0 -1 0 -2 0 0 0 12
sa:direction .	0 0 0 0 0 0 0 0 10
sa:double	-8 0 1 0 -6 0 11 0 0
sa:down	-2 0 -6 0 10 0 0 0 3
sa:down <level>	0 0 -9 0 11 0 0 0 0
sa:duty	1 9 -2 -7 16 2 -14 -18 -6
sa:each	-5 -10 -20 -1 -2 -9 -5 13 25
sa:each of	0 0 -6 0 -6 0 0 18 -1
sa:each side	0 0 0 0 0 0 0 -3 11
sa:earlier	0 9 0 0 -7 0 0 0 0
sa:emergency	0 14 -2 0 0 -2 0 0 -1
sa:energy	0 -1 -3 0 -6 -14 0 25 0
sa:energy ,	0 0 0 0 0 -9 0 11 0
sa:energy and	0 0 0 0 0 -7 0 9 0
sa:energy over	0 0 0 0 -2 -7 0 14 0
sa:estimate	0 0 0 8 -10 -3 10 -1 -11
sa:estimate .	0 0 0 9 -3 0 1 0 -7
sa:ethanol	0 0 -8 0 12 0 0 -2 0
sa:farm	0 0 -5 0 -4 0 0 18 -2
sa:farm good	0 0 -5 0 -2 0 0 15 -1
sa:figure	0 9 0 0 -2 -2 -2 -1 2
sa:first	5 5 9 -3 -7 -6 -7 -1 0
sa:first <span>	-3 0 0 0 0 0 0 -1 10
sa:first quarter	0 10 -8 0 5 0 0 -2 0
sa:for	-11 -6 -4 0 -3 29 -14 5 -7
sa:for <money>	-4 0 8 0 9 -2 0 -11 -2
sa:for <name>	-2 0 19 0 -16 0 0 0 0
sa:for <number>	0 1 -20 0 10 -1 0 6 6
sa:for <span>	0 0 -6 0 11 0 0 0 -2
sa:for shipbuilding	-1 -9 -3 0 -1 21 0 -3 0
sa:for the	4 -2 0 1 -18 0 0 13 0
sa:free	0 0 6 0 4 0 0 -9 0
sa:free of	0 0 6 0 5 0 0 -11 0
sa:from	-6 -9 -2 -3 5 -5 -3 12 0
sa:from <name>	1 -3 -22 0 18 -3 -1 8 -7
sa:from the	0 0 -1 0 0 -1 0 8 0
sa:fruit	0 0 -13 0 17 0 0 -4 0
sa:go	0 -3 18 0 -18 2 0 -3 2
sa:go to	0 0 8 0 0 -3 0 0 -2
sa:good	6 -10 9 -4 -3 -11 -3 8 -1
sa:good ,	4 -1 3 0 -9 0 -1 0 5
sa:growth	0 0 -3 12 -1 0 -3 0 0
sa:had	-8 12 -5 0 -2 -6 -1 15 -1
sa:had been	-2 12 -12 0 -2 -6 0 13 -1
sa:half	0 -4 17 0 -14 0 0 1 0
sa:half of	0 -3 15 0 -12 0 0 1 0
sa:has	0 8 -15 0 0 -8 -5 6 11
sa:highest	0 0 -2 0 0 0 10 0 0
sa:in	0 2 7 -28 4 3 -10 -6 -2
sa:in <month-gone>	0 0 -9 0 15 0 -5 0 -4
sa:in <name>	0 0 14 0 -8 1 0 -4 0
sa:in <number>	13 -12 11 -10 2 -15 -2 -16 0
sa:in <span>	-3 0 -15 0 0 0 14 3 -4
sa:in a	-2 0 20 0 -6 2 -1 -4 -9
sa:in cash	0 -5 -3 0 -1 17 0 -1 0
sa:in duty	0 16 -5 0 -5 -1 0 0 0
sa:in each	0 0 -7 0 -7 -1 0 17 0
sa:in good	18 0 -2 0 -6 0 0 0 -7
sa:in the	-17 8 7 -12 3 5 -8 -18 12
sa:into	0 -2 0 0 -7 17 0 0 0
sa:invest	0 0 0 0 0 -14 0 17 0
sa:invest <money>	0 0 0 0 0 -14 0 17 0
sa:investment .	0 0 0 0 0 10 0 -2 0
sa:is	0 -1 -3 0 -12 9 9 0 0
sa:is to	0 -5 -7 0 0 4 10 0 0
sa:it	15 -2 8 5 -8 2 -10 -16 0
sa:it sell	11 0 5 0 -12 0 0 -7 0
sa:its	-4 1 -8 0 -3 -7 -2 20 3
sa:last	1 -5 10 -9 4 -15 -5 -8 3
sa:last year	4 -7 3 -7 6 -9 -1 -14 7
sa:law	0 10 0 0 0 -1 0 0 0
sa:least	0 3 -4 0 -3 -3 0 14 -1
sa:leave	-1 0 8 0 0 0 -1 -1 0
sa:less than	3 0 10 0 0 0 -1 -8 -5
sa:more	6 -1 -7 -4 -3 4 -9 3 6
sa:more than	3 -4 -3 0 -3 11 0 -9 11
sa:new	0 0 13 0 -10 0 -1 1 0
sa:next year	0 -1 8 0 -9 0 10 -2 -5
sa:no	5 -2 -6 0 -4 0 -1 13 -3
sa:not	2 -7 0 0 -6 0 -7 0 9
sa:of	-29 -12 6 10 0 -5 -36 19 6
sa:of <money>	-8 0 0 0 8 -10 0 9 3
sa:of <name>	0 0 -17 8 8 0 0 0 0
sa:of <quality>	-14 -10 -9 0 17 -8 -5 8 2
sa:of coal	0 0 9 0 -5 0 0 -4 0
sa:of duty	0 7 -12 0 14 0 0 -9 0
sa:of energy	0 0 0 0 0 -16 0 18 0
sa:of farm	0 0 -2 0 -5 0 0 15 0
sa:of good	-7 0 0 0 9 -1 0 -1 6
sa:of investment	-1 0 -2 0 -2 9 0 0 0
sa:of soybean	0 0 -3 0 -5 0 0 13 0
sa:of sugar	0 0 2 0 -14 0 0 7 1
sa:of the	7 -14 -11 0 2 7 -10 6 0
sa:of what	0 0 12 0 0 0 0 -4 0
sa:on	6 -2 -6 -1 -16 -3 -11 4 24
sa:on <day-ahead>	-5 -1 -3 0 0 0 -1 0 14
sa:on each	0 0 0 0 0 0 0 -3 11
sa:on the	-2 5 0 0 -7 -2 -4 0 10
sa:one	-2 -8 -14 0 17 0 18 -10 -5
sa:or	0 2 -2 0 0 -5 -2 -2 14
sa:other	0 -1 9 0 -4 3 0 -3 0
sa:our	0 9 -13 2 6 0 0 -1 0
sa:output	0 -2 0 14 -2 0 -1 0 0
sa:output .	0 -2 0 11 -1 0 -1 0 0
sa:over	-1 -10 6 6 -15 -7 -6 22 -4
sa:over <span>	-2 -7 0 4 -4 -6 -2 16 0
sa:port	0 7 -2 0 -10 0 0 0 6
sa:project	0 0 -4 0 -2 11 0 0 0
sa:promise	0 -5 0 0 -8 9 0 14 -6
sa:quarrel	-1 0 -2 0 9 0 0 0 0
sa:quarter	0 12 -7 0 4 -1 0 -1 0
sa:rate	0 -2 0 0 10 0 0 -8 2
sa:reach	3 0 -12 0 9 0 -2 0 0
sa:reckon	0 -3 9 0 -10 0 6 -2 -1
sa:reckon .	0 -3 9 0 -10 0 6 -1 -1
sa:record	12 0 -3 0 0 0 0 0 0
sa:sale	0 -7 12 0 0 0 0 0 0
sa:same	0 0 -5 0 -4 0 -2 0 12
sa:say	-3 0 -28 -1 23 0 0 4 0
sa:say .	0 0 -12 0 7 -5 2 5 0
sa:say that	0 0 -5 0 13 0 0 -5 0
sa:season	0 -3 1 0 0 -3 -1 13 -2
sa:sell	9 0 -10 0 4 0 0 0 0
sa:set	14 -3 -4 0 0 3 0 0 -6
sa:ship	-3 -2 0 0 4 13 -3 -8 -1
sa:ship .	0 -1 0 0 -3 13 0 -4 0
sa:shipbuilding	-3 -12 -7 0 -3 30 0 -7 -2
sa:shipbuilding .	-2 -5 -5 0 -2 22 0 -3 -1
sa:side	-1 -1 -3 0 -2 0 0 0 15
sa:side ,	0 0 0 0 0 0 0 -2 10
sa:since	1 -17 -2 -2 -13 -4 14 7 9
sa:since <month-gone>	-1 -12 4 0 -7 0 6 -4 15
sa:soybean	-1 0 -8 0 -15 0 0 26 0
sa:start	5 0 -5 0 -6 0 0 0 10
sa:steel	0 -2 11 0 0 2 -1 -5 -3
sa:sugar	0 0 2 0 -13 0 0 6 1
sa:tariff	0 0 4 4 -8 -16 8 5 0
sa:than	7 -8 3 -4 -2 7 -5 -11 5
sa:than <money>	0 -3 -1 0 0 12 0 0 0
sa:than half	0 0 4 0 -9 0 0 3 0
sa:than in	-8 0 1 0 9 0 -2 -12 5
sa:than it	20 0 -11 0 -12 0 0 0 0
sa:that	5 2 16 0 -11 0 -7 -9 -1
sa:the	5 0 13 0 -3 0 -16 -4 -12
sa:the <goods-amount>	0 0 0 0 -6 0 0 9 0
sa:the <name>	0 -5 -8 0 -8 16 -2 10 -7
sa:the <organisation>	0 1 2 7 11 -8 -7 -20 0
sa:the emergency	0 13 -2 0 0 -2 0 0 -1
sa:the first	5 5 9 -3 -3 -5 -6 -10 0
sa:the highest	0 0 -2 0 0 0 10 0 0
sa:the next	0 0 -3 0 0 0 0 10 0
sa:the other	0 0 9 0 -3 0 0 0 0
sa:the quarrel	-1 0 -2 0 9 0 0 0 0
sa:the same	0 0 -5 0 -4 0 -2 0 12
sa:the tariff	-4 0 0 0 -2 0 11 0 0
sa:the three	0 0 -8 0 0 0 0 0 9
sa:the year	11 -10 8 -1 -3 -7 -6 -3 1
sa:there	13 0 14 0 -7 0 -1 -14 -2
sa:there .	0 0 12 0 0 0 0 -10 0
sa:they	0 -6 1 0 -8 0 7 -2 9
sa:thi year	0 0 -6 -2 -1 2 -3 13 0
sa:those	0 0 0 0 0 -7 0 12 -2
sa:three	0 0 -1 0 -8 0 1 1 10
sa:through	0 0 -3 0 -8 0 0 10 3
sa:through <number>	0 0 -6 0 -1 0 0 13 0
sa:to	-11 2 20 0 -11 -8 -6 7 0
sa:to <money>	3 0 -10 0 2 0 -2 0 5
sa:to <name>	-10 -2 41 -1 -16 -6 -5 -4 -15
sa:to <seat>	0 0 11 0 -7 0 0 -2 0
sa:to be	0 11 -18 0 -7 5 10 -4 2
sa:to invest	0 0 0 0 0 -12 0 14 0
sa:to the	-5 0 0 5 -5 0 -1 10 -2
sa:under	3 15 -7 0 -2 0 -2 -2 -5
sa:under the	-2 14 -3 0 0 -2 0 -1 -2
sa:up .	0 3 -11 0 15 0 -1 0 -3
sa:us	9 -1 18 0 -23 0 0 -1 0
sa:want	0 0 -4 0 9 0 0 -4 0
sa:was	-1 4 -13 0 -2 -2 10 2 0
sa:way	0 2 4 0 -13 -1 0 0 8
sa:way .	0 2 4 0 -11 0 0 0 6
sa:we	0 0 0 0 10 0 0 -7 -1
sa:week	0 0 -19 0 16 0 0 3 0
sa:were	0 -9 2 0 -15 0 6 11 1
sa:what	-1 0 22 -1 -10 -3 -3 0 -2
sa:what <name>	0 0 14 0 0 0 0 -2 0
sa:what it	0 0 9 0 -3 0 0 -5 0
sa:which	-10 0 -9 0 3 3 7 0 -2
sa:with	0 -5 -16 0 2 7 -2 0 5
sa:with <name>	9 -2 -9 0 -7 2 0 0 7
sa:worth	-6 0 11 0 -5 -2 0 12 -13
sa:would	-7 5 10 -2 3 0 -8 -10 0
sa:year	9 -15 11 -20 1 -15 0 -5 3
sa:year .	-3 -10 17 -11 -1 -2 2 -6 -3
sa:year ;	-1 0 -6 0 0 0 0 0 11
sa:year and	-3 0 9 0 0 0 0 -11 0
sa:year before	12 -3 12 0 -5 0 -1 -6 -8
sa:—	0 0 -12 0 4 4 0 0 0
sb:'	5 -1 14 0 -6 0 0 -2 -6
sb:'s	0 9 -11 5 -11 -6 11 7 -10
sb:'s <person>	0 0 -5 0 10 0 0 -1 0
sb:'s own	0 0 10 0 3 0 -3 -4 -4
sb:'s surplu	0 -2 -5 0 0 0 15 0 -8
sb:'s trade	-3 0 0 0 0 0 0 0 10
sb:(	0 0 1 0 0 -8 0 11 -3
sb:,	1 -25 9 -1 -4 4 0 4 -4
sb:, <money>	0 0 0 0 -1 -5 0 11 0
sb:, <number>	0 0 -11 0 17 0 0 -4 0
sb:, <person>	0 -6 14 0 -8 -9 2 3 -2
sb:, a	5 0 14 0 -9 0 0 -1 -5
sb:, after	0 0 9 0 0 0 0 -1 -6
sb:, and	2 -4 6 -2 -4 8 2 -1 -12
sb:, has	5 0 -10 0 0 0 0 0 2
sb:, it	9 0 3 0 0 0 0 -5 -7
sb:, put	0 12 -4 0 -3 0 -1 0 0
sb:, say	0 -7 16 0 -4 0 0 0 0
sb:, that	0 0 -13 0 15 0 0 0 0
sb:, the	16 0 -16 0 -4 -4 0 10 0
sb:, which	-4 12 -4 0 0 8 0 -11 -1
sb:, with	1 -1 3 0 -7 0 0 9 -5
sb:-	0 3 -3 -1 0 4 -6 10 -8
sb:.	-2 3 5 0 -3 10 -1 -2 -9
sb:/	0 0 -2 0 -4 11 0 0 -1
sb::	-2 2 2 -6 -2 5 -11 -5 5
sb:: <goods-amount>	0 0 -5 0 17 0 0 -2 -5
sb:: <money>	3 -1 0 0 -5 9 0 0 -2
sb:: <name>	0 0 -8 0 15 1 0 -8 0
sb:: <number>	0 -6 -12 0 -4 1 9 0 10
sb:: it	0 0 -17 0 0 0 0 0 19
sb:: last	0 0 -12 0 7 0 0 0 8
sb:: the	0 0 -10 0 0 3 0 1 0
sb:<agent>	-9 5 -27 0 -15 -3 11 19 6
sb:<day-ahead>	4 -3 0 0 -13 2 3 3 0
sb:<day-ahead> ,	5 -1 4 0 -10 0 4 0 0
sb:<day-gone>	-7 4 -13 -6 4 2 -3 2 5
sb:<day-gone> ,	-3 0 -5 0 5 11 -3 0 -5
sb:<day-gone> that	0 -1 -1 0 12 0 0 0 -6
sb:<day-gone> the	-1 7 7 0 -15 0 0 0 4
sb:<day-today>	3 -3 -10 0 -2 11 -3 1 0
sb:<duty>	-3 26 -17 2 -3 -15 18 -20 -2
sb:<gate>	0 15 0 -2 0 -8 -6 -5 2
sb:<goods-amount>	-17 -6 -2 -3 17 -6 -8 14 -13
sb:<goods-amount> ,	-7 0 -4 0 16 0 0 3 -6
sb:<goods>	-7 -15 17 -28 26 -19 -11 5 -24
sb:<level-noun>	5 8 0 -1 -5 -17 0 9 -3
sb:<level>	0 -1 -1 0 5 13 0 -20 0
sb:<level> ,	11 -3 5 0 -16 9 2 -6 -4
sb:<level> in	-4 0 15 -1 -3 0 3 -1 -4
sb:<level> of	0 0 -9 4 5 0 0 0 0
sb:<level> on	-2 3 0 0 13 -2 -4 -1 -6
sb:<money>	-7 -1 9 0 -17 12 0 -8 1
sb:<money> '	0 0 10 0 -8 0 0 0 0
sb:<money> ;	0 0 9 0 -3 0 0 -5 0
sb:<money> <span>	0 -1 13 6 -10 1 0 -8 -1
sb:<money> and	0 0 14 0 -10 0 0 -1 0
sb:<money> by	0 0 0 0 0 11 0 -7 0
sb:<money> from	0 0 9 0 -7 0 0 0 0
sb:<money> in	0 -6 -19 -1 9 3 -5 0 9
sb:<money> last	0 0 6 0 -8 0 0 0 4
sb:<money> of	-8 0 -6 0 0 -5 9 14 -4
sb:<money> to	0 2 -9 0 12 0 0 0 0
sb:<money> worth	0 0 -10 0 11 3 0 -8 0
sb:<month-ahead>	0 0 22 0 -2 -1 0 -9 -10
sb:<month-gone>	26 0 0 0 -22 -7 -4 -4 5
sb:<month-gone> ,	0 2 4 0 -14 0 -1 0 4
sb:<month-gone> it	10 0 -4 0 0 0 0 0 0
sb:<month-gone> that	9 0 -8 1 -1 0 0 0 0
sb:<month-today>	0 0 -5 0 -1 0 0 10 0
sb:<name>	-15 -25 9 -7 12 8 1 3 -17
sb:<name> 's	-8 -5 -7 10 -7 -2 16 3 0
sb:<name> ,	-1 -5 18 0 -19 10 -7 -2 0
sb:<name> :	0 0 6 0 -6 9 0 -6 0
sb:<name> and	-4 0 -21 0 15 -9 0 3 17
sb:<name> buy	3 -1 23 0 -7 -3 -5 -7 -6
sb:<name> export	0 0 9 0 -3 0 0 0 0
sb:<name> good	11 0 6 0 -5 0 0 -4 -8
sb:<name> has	0 -1 -13 0 -6 7 11 8 -7
sb:<name> import	0 0 -2 0 13 0 0 -9 -1
sb:<name> in	-12 0 5 0 8 -6 7 3 -11
sb:<name> is	-3 0 -13 1 16 0 -1 0 0
sb:<name> narrow	12 0 -1 0 0 0 0 0 -4
sb:<name> sell	-20 0 -5 0 18 0 8 -1 -2
sb:<name> send	0 0 -8 0 10 0 0 0 0
sb:<name> ship	0 0 11 0 -6 0 0 -1 0
sb:<name> take	-1 -4 -6 0 19 0 0 0 -3
sb:<name> to	0 7 13 0 -12 0 0 -13 0
sb:<name> trade	0 0 -4 0 -1 0 0 0 11
sb:<name> undertake	0 0 -9 0 0 0 0 11 0
sb:<name> were	-1 0 14 0 -6 0 0 0 0
sb:<name> will	-1 -3 -6 -1 -10 3 -4 15 5
sb:<not>	-2 -18 3 6 -6 11 2 -5 3
sb:<number>	0 -3 -6 -16 6 0 7 -16 18
sb:<number> ,	17 -9 -2 -1 -1 -4 -9 -7 9
sb:<number> /	0 0 -2 0 -4 11 0 0 -1
sb:<number> :	-5 -11 0 0 -3 -2 7 -18 22
sb:<number> ;	0 0 -5 0 12 0 0 -4 0
sb:<number> <name>	-1 0 20 0 -5 0 0 -14 0
sb:<number> and	-8 13 -6 0 0 -2 8 -2 0
sb:<number> it	-5 0 -8 0 9 0 0 10 -4
sb:<number> the	0 -9 0 0 0 -3 7 -5 3
sb:<number> we	0 0 -20 0 -6 0 0 17 9
sb:<office>	-3 -1 0 0 -12 -3 10 -8 14
sb:<office> :	0 -2 11 0 -8 0 0 0 0
sb:<organisation>	0 3 10 12 -8 -12 0 -15 -6
sb:<organisation> ,	0 -6 3 0 9 0 0 -4 0
sb:<organisation> put	0 0 9 -4 -1 -1 0 0 0
sb:<person>	16 2 -4 -11 -10 4 0 -2 2
sb:<person> ,	6 -6 7 0 4 0 -3 -3 -6
sb:<person> :	0 12 -28 0 2 -12 -7 -11 33
sb:<person> say	7 7 3 0 -15 -2 -3 3 -9
sb:<person> tell	0 0 5 0 -10 0 8 0 -1
sb:<quality>	5 2 -23 4 20 0 7 -1 -32
sb:<quality> export	0 0 12 0 -7 0 0 0 0
sb:<quality> fish	0 0 0 0 10 0 0 -7 0
sb:<quality> good	10 0 5 0 0 0 -4 0 -10
sb:<quality> import	0 0 -6 0 11 0 0 0 0
sb:<quality> tariff	0 0 0 0 -1 0 10 0 0
sb:<quality> tea	0 7 10 0 -11 0 0 -5 0
sb:<seat>	-2 -12 -1 0 4 6 -13 13 -2
sb:<sender>	-33 -3 39 0 -13 16 -15 -7 -26
sb:<span>	11 0 -2 5 -16 7 -6 -4 2
sb:<span> to	10 0 -4 -3 0 0 0 0 1
sb:<taker>	0 14 -21 0 3 -4 0 12 -3
sb:<v-agree>	-18 8 0 -3 -9 2 11 2 -3
sb:<v-bear>	-18 13 -7 -9 1 8 11 -29 2
sb:<v-begin>	-4 6 -12 0 9 -1 1 8 -14
sb:<v-buy>	-16 -18 -25 -15 25 -8 -10 37 -35
sb:<v-down>	10 -2 2 -11 3 -13 -10 -5 9
sb:<v-end>	-16 23 0 9 -7 -16 0 0 -7
sb:<v-impose>	-13 16 -6 3 -12 12 -3 4 -6
sb:<v-propose>	-1 2 2 0 -13 10 -10 -2 0
sb:<v-say>	-3 19 4 7 -24 -4 -5 9 -21
sb:<v-sell>	-12 -3 46 -7 -10 -14 6 -21 -29
sb:<v-stay>	3 -23 -3 -4 -24 -6 21 0 16
sb:<v-suspend>	-4 -2 15 0 -15 3 -4 7 -3
sb:a	8 7 -11 -8 -8 7 16 -9 -3
sb:a deficit	12 0 0 0 -3 0 0 0 0
sb:a list	0 0 -9 0 5 6 9 0 -12
sb:a number	0 0 -5 0 -7 0 0 2 10
sb:a quota	0 4 -11 0 13 0 0 -5 0
sb:a surplu	-5 0 0 0 0 0 9 0 0
sb:a value	0 0 -8 0 9 0 0 0 0
sb:about	0 14 -1 3 -7 -18 5 6 -10
sb:according	0 0 -1 0 0 0 0 9 1
sb:according to	0 0 -1 0 0 0 0 9 1
sb:aim	0 0 16 -2 0 -5 -1 -11 2
sb:amount	-1 -4 -2 -1 4 -3 -4 0 13
sb:amount to	0 -1 -2 0 -5 -1 0 0 16
sb:an	3 8 0 0 -19 0 -6 12 -4
sb:and	-11 7 -10 3 -19 3 2 12 7
sb:and <name>	-1 0 -15 0 7 0 -1 0 14
sb:and buy	-1 0 -11 0 20 -12 0 2 0
sb:and had	-7 0 0 0 0 0 9 0 0
sb:and to	0 0 -2 0 0 11 0 -8 0
sb:and we	0 0 11 0 -7 0 0 -3 0
sb:are	4 -3 -12 0 2 11 -1 0 -2
sb:as	2 -6 -6 0 -7 9 -1 2 4
sb:ask	0 0 -3 0 10 0 0 -2 0
sb:at	9 5 0 3 -33 12 16 -12 -21
sb:at about	0 2 -2 0 0 -4 9 -1 0
sb:at least	6 -2 -5 0 -14 6 -1 6 0
sb:at stake	0 13 14 0 -11 -4 -3 0 -11
sb:average	-8 -1 -15 -6 -12 -1 36 -2 -8
sb:average <quality>	-1 0 -1 0 -3 0 13 0 -1
sb:average tariff	0 0 -1 0 0 0 12 0 0
sb:banana	0 0 -12 0 0 0 0 0 13
sb:be	-8 -5 6 0 6 -6 4 -20 10
sb:bean	0 0 8 0 -12 0 0 0 0
sb:beef	0 -3 -6 0 12 0 0 -6 8
sb:been	13 5 -1 0 0 -6 -1 0 -4
sb:between	-10 0 -16 -1 -11 -4 -1 0 31
sb:between the	-5 -1 -13 0 -6 0 0 0 27
sb:boeing	0 0 0 0 -4 0 0 12 0
sb:book	0 0 -9 0 -3 0 0 14 0
sb:both	-1 -4 -19 0 -6 -1 0 0 31
sb:both side	0 -2 -1 0 0 0 0 0 11
sb:brandy	0 -1 17 0 -11 0 0 0 0
sb:bring	0 10 13 0 -2 -6 -4 -6 -8
sb:bring in	-2 16 3 0 0 -3 0 -2 -10
sb:busan	0 0 -1 0 -1 0 0 9 0
sb:buy	-3 -12 -5 -6 -3 -3 -12 31 -15
sb:buy <goods-amount>	0 0 12 0 -15 0 0 4 0
sb:buy <money>	0 0 4 0 0 9 0 -12 0
sb:buy <quality>	-2 0 -2 0 12 -2 0 0 -1
sb:buy about	0 0 0 0 -14 0 0 16 0
sb:buy for	0 0 0 0 2 12 0 -14 0
sb:buyer	0 0 -10 0 0 0 0 14 0
sb:by	1 9 -14 2 -17 0 -28 10 17
sb:by <number>	0 10 -14 0 -5 8 -2 -11 14
sb:by the	-1 0 0 0 -8 0 0 13 0
sb:capped	0 0 -1 0 0 9 0 0 0
sb:capped at	0 0 -1 0 0 9 0 0 0
sb:car	-4 0 9 0 -8 15 -5 -9 -3
sb:cash	-1 -8 -7 0 -2 25 0 -2 -4
sb:cash ,	0 -6 -4 0 -2 20 0 -2 -2
sb:chip for	0 0 -6 0 -1 0 0 9 0
sb:claim	0 14 -2 0 0 -4 0 0 0
sb:coal	0 0 -13 0 15 0 -1 0 0
sb:coconut	0 0 -10 0 13 0 0 0 0
sb:coffee	0 0 14 0 -4 0 -1 2 -10
sb:coffee worth	0 0 5 0 0 0 0 4 -9
sb:collect	-2 16 4 0 -9 -3 -2 0 -1
sb:come	0 2 -8 -1 0 -11 0 11 0
sb:come to	4 4 -9 0 -4 -4 0 2 5
sb:commit	0 0 -6 0 0 0 0 10 0
sb:commit to	0 0 -5 0 0 0 0 9 0
sb:company	-6 0 -10 0 0 13 6 -4 -6
sb:cost	-7 22 -20 21 -21 -7 2 -8 -10
sb:cost the	0 1 -14 13 -5 -2 6 0 -2
sb:could	-2 -5 8 0 -2 -3 4 0 0
sb:count	-5 0 7 0 -13 -1 0 16 -7
sb:countermeasure	-1 0 -4 0 -7 0 6 -1 12
sb:country	-9 -4 -7 0 0 -2 -1 -1 24
sb:cover	0 0 0 0 11 0 0 0 -1
sb:custom	0 17 0 0 -9 -1 0 0 -1
sb:cut	2 -8 0 -1 2 3 -6 -15 15
sb:cut on	0 0 0 0 0 0 0 -2 9
sb:day	10 -4 5 0 -14 -1 0 6 -6
sb:deal	-2 0 0 0 -3 14 0 0 -3
sb:deficit	52 -8 -15 -1 -17 -8 -13 -6 -22
sb:deficit ,	8 0 0 0 0 0 0 0 -3
sb:deficit in	9 0 0 0 0 0 0 0 -2
sb:deficit of	20 0 0 0 -7 0 0 0 -1
sb:deficit with	20 0 -4 0 -2 -1 -3 0 -6
sb:down	9 0 -6 0 -3 0 0 0 2
sb:down from	6 0 -5 0 -10 4 1 0 2
sb:down to	10 0 7 0 -6 0 0 -4 -5
sb:drop	0 0 11 0 -3 0 0 0 0
sb:duty	7 23 -10 6 8 -16 -2 -10 -25
sb:duty of	10 21 -14 0 -9 -2 -3 0 -6
sb:duty on	0 0 2 0 11 -1 0 -6 -13
sb:earlier	0 0 -2 0 11 -1 0 0 -2
sb:economy	0 0 -1 14 -4 0 0 0 -1
sb:emergency	-3 13 0 0 0 -1 0 0 0
sb:energy	-1 -1 -17 0 -12 3 0 21 -5
sb:energy ,	0 0 -2 0 -1 -2 0 11 0
sb:energy and	0 0 0 0 0 9 0 -6 0
sb:energy for	0 0 -4 0 -3 -5 0 17 0
sb:estimate	0 14 -3 5 0 -7 -1 -3 0
sb:expect	0 16 4 9 4 -12 -7 -18 -17
sb:export	-14 2 48 -2 -38 -6 -6 -6 -9
sb:export of	-1 -2 22 0 -16 0 0 0 0
sb:export to	-4 6 15 0 -10 -1 -1 -2 -2
sb:exporter	-1 -7 9 7 -6 -4 4 0 -4
sb:fact	0 0 -7 0 -6 3 0 13 -1
sb:fall	-2 -10 -2 -3 0 -4 3 2 10
sb:fall by	-7 0 0 0 -8 0 0 0 20
sb:figure	3 -3 -18 0 21 -1 0 0 -5
sb:firm	0 -1 -7 0 0 13 0 0 0
sb:fishmeal	0 0 -2 0 -11 0 0 14 0
sb:flower	0 0 -12 0 17 0 0 0 0
sb:flower for	0 0 -15 0 16 0 0 0 0
sb:for	-5 -18 18 0 6 -16 1 -3 -4
sb:for <money>	-6 1 11 0 3 0 0 -12 -7
sb:for <name>	-2 0 21 4 -18 0 -2 -3 0
sb:for <number>	2 -7 12 0 -18 -7 -1 6 2
sb:for the	13 1 -10 0 -8 -12 10 0 -9
sb:free	2 -2 -5 0 15 0 -1 -2 -3
sb:from	9 1 -4 8 9 -3 7 -24 -8
sb:from <name>	0 1 -9 1 21 -4 -5 -7 -7
sb:furniture	0 0 -14 0 16 0 0 0 0
sb:gain	-2 -3 9 12 -2 -1 -9 0 -3
sb:gap	14 0 -10 0 14 -1 -4 -7 -14
sb:go	-3 0 3 0 -1 12 0 -3 -6
sb:go to	0 0 0 0 -10 11 0 0 -1
sb:goal	0 -1 4 0 -14 -3 0 -6 20
sb:goal of	0 0 3 0 -10 -1 0 -9 18
sb:good	20 -20 -12 -8 3 -2 17 -13 -2
sb:good ,	-1 0 -8 0 -5 0 0 13 0
sb:good for	1 -1 2 0 2 0 6 -12 -3
sb:good to	-11 0 -2 0 6 0 7 0 0
sb:good worth	-2 -7 6 0 4 -6 4 -9 0
sb:growth	-2 0 0 13 -4 0 0 -1 -3
sb:had	13 11 -16 -3 0 -12 0 2 -5
sb:had a	-3 0 0 0 -4 0 9 0 -1
sb:had been	13 0 -8 0 0 -4 0 0 -2
sb:have	-8 6 3 0 -24 0 8 1 0
sb:he	7 4 0 -2 6 1 -8 0 -14
sb:his	14 -1 -3 0 -2 0 -2 3 -7
sb:hope	0 -2 14 0 -12 2 0 -10 5
sb:hope for	0 0 12 0 -11 0 0 -7 7
sb:how	-1 -2 -5 0 -5 9 0 8 0
sb:i	0 0 8 0 5 -1 0 -12 0
sb:import	-8 -5 -35 0 62 -4 -3 -28 -12
sb:import <goods-amount>	0 0 -5 0 10 0 0 -1 0
sb:import <quality>	0 0 -8 0 11 0 0 0 0
sb:import from	0 0 -8 0 14 0 0 -1 0
sb:import of	-1 0 -17 0 30 0 0 -8 -2
sb:importer	0 15 -9 0 3 -3 0 0 -1
sb:in	4 -2 -13 0 2 4 -11 4 4
sb:in <month-gone>	15 -3 -7 0 -16 -1 -4 1 13
sb:in <number>	0 -11 -1 -3 5 -12 2 -5 12
sb:in a	0 9 0 0 -8 0 0 0 0
sb:in cash	0 -6 -5 0 -1 20 0 -1 -2
sb:in good	19 0 -12 0 -8 0 0 0 2
sb:in the	-15 -1 -19 2 16 6 -9 15 0
sb:in trade	-3 0 0 0 0 0 9 0 -5
sb:industry	0 10 -2 0 -1 -1 -5 0 2
sb:intend	0 0 -5 0 0 0 0 11 0
sb:intend to	0 0 -5 0 0 0 0 11 0
sb:invest	-4 -5 -8 0 -5 34 0 -15 -4
sb:invest <money>	0 0 0 0 0 0 0 9 0
sb:investment	-2 -5 -4 0 -6 13 -3 6 -6
sb:investment of	0 0 0 0 0 19 0 -13 0
sb:is	-2 2 -14 -5 -2 -5 0 18 5
sb:is the	8 0 -12 0 8 0 0 -2 1
sb:island	0 0 -10 0 11 0 0 0 0
sb:it	16 0 -8 4 -15 0 -10 6 -2
sb:it :	0 0 -6 0 0 10 0 0 0
sb:it had	13 0 -6 0 0 0 0 0 -7
sb:it is	-2 0 1 0 -10 0 0 7 4
sb:it would	0 0 -13 7 13 0 -1 -4 -2
sb:its	7 -13 -7 0 0 1 -6 6 1
sb:largest	-2 -4 -9 0 8 0 8 0 0
sb:last	5 0 0 -3 4 -7 -14 -6 9
sb:last season	0 0 12 0 -10 0 0 0 0
sb:last year	8 0 -3 -1 8 -7 -11 -14 10
sb:least	6 0 -5 0 -15 6 -1 5 0
sb:least <money>	0 0 0 0 0 11 0 -10 0
sb:lift	0 0 -11 1 10 0 0 0 0
sb:like to	0 0 11 0 -1 0 0 0 0
sb:list	-6 -8 -15 0 10 0 5 -6 8
sb:list of	0 -3 -2 0 12 0 -3 -1 0
sb:lose	-1 2 3 3 0 -11 6 -4 -5
sb:loss	0 -10 19 0 -4 -5 1 -5 0
sb:loss of	0 -2 15 0 0 0 0 -6 0
sb:machine	0 0 12 0 -9 0 0 0 0
sb:make	0 0 -4 0 -6 0 0 0 10
sb:market	-2 -4 0 0 10 -1 0 0 -4
sb:may	0 11 0 0 3 -1 -5 -4 -2
sb:member	0 -8 -1 0 13 0 6 -6 -3
sb:middle	0 0 -6 0 -2 0 0 11 0
sb:middle of	0 0 -6 0 -2 0 0 11 0
sb:milk	0 0 0 0 -11 0 0 0 12
sb:million	0 2 -9 0 9 0 0 0 0
sb:money	0 -3 -5 0 9 4 0 0 -2
sb:more	1 12 -13 0 -9 9 -5 7 -8
sb:more <quality>	0 0 0 0 -7 0 0 10 0
sb:more than	-4 13 -16 0 -7 12 -3 4 -7
sb:mr	0 3 -16 0 6 4 0 0 3
sb:mr <person>	0 4 -14 0 7 0 0 0 3
sb:much	0 0 0 0 -10 0 0 9 3
sb:narrow	15 0 -4 0 0 0 -1 0 -6
sb:nearly	0 0 0 9 -10 0 0 6 -1
sb:no	0 -1 -6 0 6 9 0 -3 0
sb:no more	0 -3 -1 0 0 11 0 0 0
sb:not	0 -4 6 0 -6 8 0 -1 -2
sb:not more	0 -1 0 0 0 9 0 0 0
sb:note	-2 8 0 0 -9 0 0 0 6
sb:now	0 11 -6 0 -7 -1 0 5 0
sb:number	9 -4 8 0 -16 -2 -1 0 1
sb:number :	0 0 2 0 -10 0 0 -4 8
sb:number of	10 -3 9 0 -12 -4 0 2 -7
sb:of	9 4 -4 -12 7 0 -10 1 -9
sb:of <day-gone>	0 8 0 0 -10 0 0 5 0
sb:of <name>	0 0 -22 0 22 0 0 0 -1
sb:of <quality>	0 0 -9 -1 15 5 0 -7 -3
sb:of duty	0 0 -1 0 21 0 0 -11 -4
sb:of good	-11 0 -1 0 1 0 6 -1 6
sb:of investment	0 0 -2 0 0 -15 0 19 0
sb:of soybean	0 0 0 0 -6 0 0 8 0
sb:of the	18 -8 -5 -1 4 9 -17 6 -19
sb:of thi	0 -1 6 0 -9 8 0 -1 -1
sb:oil	0 0 15 0 -6 -3 0 -3 -4
sb:oil ,	0 0 9 0 -8 0 0 0 0
sb:oil for	0 0 -7 0 9 0 0 0 0
sb:olive	0 0 13 0 -11 0 0 0 0
sb:olive oil	0 0 11 0 -10 0 0 0 0
sb:on	3 -15 -5 -9 7 8 3 0 -3
sb:on <day-gone>	-2 -7 0 -1 -1 9 1 0 0
sb:on <quality>	0 5 4 0 2 0 0 -11 -5
sb:on it	0 0 -6 0 0 10 0 0 0
sb:one	-5 -7 0 0 17 -7 11 -4 -9
sb:one ,	0 0 0 0 10 -3 0 0 -3
sb:order	-2 -1 10 0 -20 -9 4 12 -2
sb:order for	0 0 10 0 -5 0 0 0 0
sb:other	0 -10 8 0 -1 0 0 4 0
sb:our	3 4 9 6 -15 -5 -6 0 -4
sb:output	0 0 -4 12 -1 0 -2 0 0
sb:over	0 -5 -6 3 -4 20 -2 -6 0
sb:over <span>	0 0 0 0 0 10 0 -7 0
sb:palm	0 -3 -1 0 10 0 0 0 0
sb:palm oil	0 0 -9 0 10 0 0 0 0
sb:pay	-10 16 -13 0 -17 11 12 -5 -12
sb:plan	-5 -2 -4 0 -9 6 -2 5 9
sb:plan to	-4 0 -3 0 0 9 0 0 0
sb:plant	0 -4 0 0 0 10 0 -1 0
sb:pledge	0 -3 -11 0 0 7 0 10 0
sb:pork	0 0 11 0 -4 0 0 0 0
sb:price	0 0 -10 0 12 0 0 0 0
sb:product	4 0 -10 0 7 0 0 0 0
sb:promise	3 -10 -8 0 -25 15 0 22 -7
sb:provide	0 0 0 0 -1 9 0 0 0
sb:published	0 -1 -1 0 -1 9 0 -1 0
sb:purchase	0 0 -16 0 -28 5 0 35 -3
sb:purchase of	0 0 -2 0 -16 7 0 12 0
sb:put	-2 3 -4 8 -11 0 8 -4 -3
sb:put at	0 9 -9 0 0 0 0 0 0
sb:put the	0 1 0 11 -4 -6 1 -1 -4
sb:quarter ,	-1 0 11 0 -4 0 0 0 -1
sb:quota	-3 1 -17 0 39 -3 -3 -22 -4
sb:quota of	0 0 0 0 18 0 0 -14 0
sb:rate	-1 0 11 0 0 0 0 -1 -1
sb:reach	-9 4 1 0 0 -6 3 0 0
sb:reckon	-4 0 10 7 -9 -8 2 -4 -4
sb:reckon with	0 -7 18 0 -1 0 -2 0 0
sb:record	8 -1 -6 0 -1 5 8 0 -17
sb:refund	-1 27 -12 0 -2 -7 -1 0 -3
sb:refund of	0 13 -4 0 0 -1 0 0 0
sb:report	4 0 -14 0 -2 6 0 10 -2
sb:reporter	0 0 0 0 0 -2 9 0 -1
sb:rice within	0 0 0 0 -7 0 0 10 0
sb:sale of	0 0 6 0 -9 0 0 7 0
sb:sale to	0 0 13 0 -11 0 0 1 0
sb:salmon	0 0 7 0 -11 0 0 0 2
sb:save	0 18 -3 0 -6 -1 0 0 -2
sb:say	4 7 17 -7 -7 -8 -7 -2 -12
sb:say in	10 0 -8 0 0 0 0 1 0
sb:say that	-2 2 10 0 4 -5 -9 -4 -1
sb:season	4 -5 5 0 -16 -4 9 2 -4
sb:season ,	5 -3 -4 0 -4 -3 9 0 -2
sb:sell	0 -1 4 0 7 -2 6 -7 -12
sb:sell <name>	7 0 8 0 -8 0 0 0 -1
sb:sell the	-4 0 15 0 -10 0 0 0 0
sb:sell us	0 0 -35 0 36 0 0 0 0
sb:set	0 -3 4 0 -9 -1 5 -9 12
sb:ship	0 -2 14 0 -17 0 8 -2 0
sb:shipment	0 0 0 0 11 0 0 -8 0
sb:shipment to	0 0 10 0 -5 0 0 0 0
sb:should	0 0 13 0 -3 0 0 0 0
sb:show	0 0 -2 0 -2 0 0 8 0
sb:shrink	8 0 -10 0 7 0 0 -1 0
sb:shrink to	0 0 -6 0 9 0 0 0 0
sb:side	-1 -7 0 0 -4 2 -1 0 13
sb:sign	-1 -5 1 0 0 1 11 -4 -4
sb:since	-4 -2 2 -2 -3 0 0 0 10
sb:some	-9 15 -2 0 -10 -17 15 -1 0
sb:soybean	0 0 -12 0 -12 -4 0 35 0
sb:soybean :	0 0 -5 0 -5 0 0 11 0
sb:stake	0 13 14 0 -11 -4 -3 0 -11
sb:stand at	10 0 -1 0 -3 0 -4 0 0
sb:state	0 0 -8 0 0 0 -3 10 2
sb:surplu	0 -4 -12 0 -7 -2 20 -2 0
sb:surplu in	-3 0 0 0 0 0 9 0 -5
sb:surplu of	-4 0 0 0 0 0 9 0 0
sb:take	-9 8 -2 5 1 -3 -7 5 -12
sb:take <goods-amount>	0 0 -9 0 -4 0 0 15 0
sb:target for	0 0 -10 0 -1 0 0 0 15
sb:tariff	-17 10 -13 -1 -12 0 18 -9 6
sb:tariff cut	0 0 0 0 0 0 0 -2 9
sb:tariff is	0 0 -1 0 0 0 11 0 0
sb:tea	0 6 11 0 -22 0 0 8 0
sb:tea worth	0 0 5 0 -12 0 0 7 0
sb:tell reporter	0 0 0 0 0 -2 9 0 -1
sb:than	3 11 -17 -2 -8 11 0 4 -11
sb:that	0 2 -1 0 16 -2 -2 -13 -8
sb:that <quality>	0 7 -9 0 5 0 0 0 0
sb:that is	-2 0 -7 0 16 0 0 -1 0
sb:that the	-3 -9 -3 3 -1 -3 12 1 0
sb:that was	0 0 11 0 -6 0 0 0 0
sb:the	11 1 -11 13 -9 -4 3 -6 -3
sb:the <name>	1 -5 12 -5 -13 4 0 4 -16
sb:the <office>	0 -3 -14 0 -1 0 8 -9 16
sb:the <organisation>	0 4 4 14 0 -16 -2 -12 -8
sb:the <quality>	10 8 4 2 -29 -5 0 4 -5
sb:the <seat>	0 0 -14 0 -9 1 0 21 0
sb:the average	-4 0 -8 -4 -7 0 26 -1 -5
sb:the deficit	24 -3 -5 0 -2 -1 -3 -1 -6
sb:the emergency	-2 11 0 0 0 -1 0 0 0
sb:the gain	-1 -8 10 12 0 -1 -9 0 -2
sb:the gap	-4 0 -4 0 17 0 -1 -6 0
sb:the island	0 0 -10 0 11 0 0 0 0
sb:the last	0 0 -13 0 10 0 0 4 0
sb:the list	0 0 -4 0 11 -1 0 0 -1
sb:the middle	0 0 -6 0 -2 0 0 11 0
sb:the other	0 -9 9 0 0 5 0 0 0
sb:the quota	0 0 -10 0 22 0 0 -11 0
sb:the record	14 0 -3 0 0 0 0 0 -7
sb:the trade	8 0 0 0 0 0 -7 0 2
sb:the truce	0 -15 8 10 -10 0 -3 0 0
sb:the two	-10 -9 -16 0 -14 7 -5 -2 33
sb:the week	0 0 -8 0 15 0 0 -2 -1
sb:the year	10 -6 -15 2 0 -5 3 6 0
sb:them	3 -6 18 0 -5 -4 0 0 -4
sb:themselve	0 0 -1 0 0 0 0 0 11
sb:these	0 0 -4 0 9 0 0 0 0
sb:they were	-3 0 14 0 0 0 0 0 -5
sb:thi	-3 -1 10 0 -14 3 0 10 -13
sb:thi year	0 0 0 0 0 -1 0 8 -9
sb:third	0 -4 3 0 -7 -3 0 0 10
sb:those to	0 0 9 0 -2 0 0 0 0
sb:through	0 2 -15 0 14 0 0 0 0
sb:to	10 -7 6 -11 -9 6 0 4 -11
sb:to <goods-amount>	0 0 -14 0 14 0 0 0 0
sb:to <money>	3 -3 -8 0 0 -4 4 -1 8
sb:to <name>	-21 3 52 -1 -30 -6 4 -14 -20
sb:to a	5 0 -10 0 7 0 0 1 -4
sb:to buy	-1 0 -13 0 -10 0 0 22 -1
sb:to invest	0 0 -3 0 0 24 0 -16 -2
sb:to order	0 0 -9 0 0 0 0 11 0
sb:to purchase	0 0 0 0 -4 0 0 9 0
sb:to see	0 -2 12 0 -2 0 0 0 0
sb:to the	-3 -3 21 -6 0 -3 -7 -2 0
sb:toyota	0 1 -8 0 -3 12 0 0 0
sb:trade	-13 -22 -17 0 -40 -10 -8 -6 64
sb:trade :	0 0 11 0 -6 0 0 0 -3
sb:trade between	-3 0 -7 0 -4 0 0 0 19
sb:trade deficit	12 0 0 0 0 0 -1 0 -3
sb:trade in	-10 0 -14 0 -7 0 0 0 28
sb:trade with	-3 0 -7 0 -3 0 0 0 17
sb:truce	6 -7 3 8 -19 0 -8 0 9
sb:truce ,	0 -10 0 9 -2 1 0 0 3
sb:two	-14 -15 -13 -2 -7 1 -11 0 36
sb:two country	0 0 -6 0 -3 0 0 0 17
sb:tyre	0 11 -16 0 7 0 0 0 -1
sb:under	3 3 0 -2 -18 2 -7 4 5
sb:under the	-2 2 4 0 -12 5 -1 5 -3
sb:undertake	0 0 -11 0 0 0 0 13 0
sb:undertake to	0 0 -11 0 0 0 0 13 0
sb:up	-14 1 -10 -5 13 16 -12 -18 6
sb:up to	-4 5 -4 0 6 9 -1 -6 -5
sb:us	0 0 -16 0 19 0 0 -6 0
sb:value	0 -8 -10 0 17 0 3 -3 -3
sb:value of	0 -5 -10 0 13 6 -2 0 0
sb:volume	-4 0 -9 0 15 0 0 -11 10
sb:volume :	0 0 -11 0 21 0 0 -7 -4
sb:want	7 -10 0 0 4 -7 8 -8 0
sb:was	11 -3 6 0 -9 0 -10 -6 0
sb:was worth	-3 0 0 3 -7 0 0 0 9
sb:way	3 0 11 0 -10 0 0 0 -2
sb:we	-8 13 0 0 11 -3 0 -12 -7
sb:we buy	0 0 -16 0 4 12 0 -4 0
sb:we have	0 1 9 0 -12 -1 9 -4 -5
sb:week that	0 0 9 0 -9 0 0 0 0
sb:were	-13 -6 1 0 17 -4 9 -6 -10
sb:were worth	0 0 -6 0 18 0 -2 0 -3
sb:what	-4 6 15 2 -22 7 -8 -3 -8
sb:which	-5 11 0 1 0 9 -2 -13 -1
sb:will	-10 1 4 0 -12 8 -4 8 -6
sb:will be	0 -3 13 0 -1 0 -2 -5 4
sb:wine	0 0 18 0 -12 0 0 0 0
sb:with	15 -27 -12 -8 -8 0 4 7 9
sb:with <name>	19 -4 -14 0 -16 0 5 -2 0
sb:with the	14 -9 0 0 -11 -3 -10 8 2
sb:within its	0 0 0 0 -7 0 0 10 0
sb:without	0 -11 10 9 0 -4 0 0 0
sb:work	0 9 -1 0 -4 0 0 0 0
sb:worth	-12 -21 8 0 8 0 -6 2 -1
sb:worth <money>	0 0 9 0 -6 5 0 -1 -1
sb:would	-7 -2 -11 19 14 -4 8 -10 -19
sb:would be	0 -5 0 0 9 -1 7 -11 0
sb:would cost	0 -8 -11 17 -1 0 6 0 -1
sb:would lose	0 -2 11 1 0 -4 0 0 0
sb:write	0 -7 0 0 10 0 0 0 0
sb:year	12 -6 -3 0 8 -20 -4 -4 6
sb:year ,	3 -3 -6 1 11 -4 -7 0 0
sb:year is	0 0 -5 0 -1 0 0 9 0
sb:year it	-12 5 3 0 -2 0 0 9 -2
sb:year the	19 0 -19 0 3 0 0 0 0
sentence about deficit 1	11 0 -5 0 0 0 2 0 -6
sentence about exports 8	-2 -2 12 0 3 -5 6 -5 -14
sentence about growth 7	-1 -1 15 -2 -6 0 0 0 -1
sentence about imports 9	13 -2 -10 0 15 -3 -4 0 -10
sentence about investment 4	-1 -3 -1 0 -4 2 -3 16 -3
sentence about purchases 6	0 -3 -24 0 -5 14 0 18 -5
sentence about trade 10	7 2 -2 9 3 -1 -17 -22 5
sentence aim	-7 -8 -18 6 12 0 -6 16 -2
sentence change	0 -3 10 5 0 -1 0 0 -7
sentence period	17 5 -17 -3 -6 5 -2 -6 5
sentence to come	2 0 0 9 -2 -1 -6 0 0
sentence trade	0 4 8 5 -1 1 -23 -7 -5
sentence worth	5 0 -8 0 9 0 0 -6 0
short number alone	5 -18 29 -7 5 -20 -12 -11 -9
short without unit	-16 -5 5 -9 -5 -19 -13 20 13
side money	-4 -19 0 -11 18 23 0 -12 -16
side percent	-2 -16 18 20 -16 -19 9 -13 0
side tonnes	-19 -13 11 -9 7 -15 -12 12 -15
side units	-3 -2 -1 -1 13 -6 -4 6 -4
size % -1	0 -5 -12 38 -16 -3 -11 -6 -9
size % 0	-25 -5 -15 -1 2 -6 22 -12 18
size % 1	11 -21 21 -39 -1 -19 9 -4 -5
size EUR 10	-9 -12 -25 0 35 -12 -4 -13 2
size EUR 11	9 0 -8 0 -4 0 0 0 1
size EUR 6	-4 16 -6 0 3 -3 -2 0 -1
size EUR 7	-21 -5 11 -11 10 -4 14 -14 -9
size EUR 8	-15 -8 10 10 1 -13 -4 -19 14
size EUR 9	0 13 -4 0 -2 0 0 -2 0
size GBP 10	0 -2 -4 -9 0 7 0 0 11
size GBP 7	0 -1 9 0 4 0 0 -2 -6
size GBP 8	0 0 9 0 0 0 0 -7 0
size GBP 9	-1 -7 3 23 0 -1 -2 -1 -16
size USD 10	17 -7 -40 -11 -19 5 -2 14 28
size USD 11	44 42 -91 -17 -28 59 -52 0 -74
size USD 6	-21 23 29 0 1 -19 -11 -16 -31
size USD 7	-40 -15 48 -10 9 -36 -14 -3 -28
size USD 8	-9 -28 36 -7 -15 -21 -1 -17 22
size USD 9	-6 -11 -50 -9 -9 -13 35 0 44
size tonnes 2	0 0 -5 0 33 0 0 -31 -4
size tonnes 3	-2 -4 18 -1 0 -2 -1 0 -21
size tonnes 4	-6 -4 14 -3 24 -5 -4 -38 8
size tonnes 5	-7 -7 5 -3 12 -5 -4 6 -24
size tonnes 6	0 0 1 0 -7 0 0 -6 23
size tonnes 7	-15 -15 -43 -7 -44 -13 -9 89 -21
size units 2	-1 -4 -6 0 -34 -5 -2 47 -7
size units 4	0 0 -5 0 19 0 0 -11 0
t0=future	-9 0 9 0 0 -5 -11 3 1
t0=modal	-8 6 2 0 4 -6 0 0 0
t0=past	4 -4 4 -11 3 -18 2 4 -3
t0=perfect	0 0 -8 -5 -12 10 2 8 0
t0=pluperfect	5 9 -1 -1 -3 -5 -5 0 0
t0=present	-1 -6 1 2 3 -3 9 -10 -1
t0=present-passive	-2 7 -13 0 0 0 6 -5 3
t1=future	-9 0 6 1 0 -5 -10 4 2
t1=infinitive	9 2 -2 0 0 -9 -7 5 -4
t1=modal	-7 7 0 0 6 -16 0 0 0
t1=participle-passive	-8 0 19 0 -7 0 -4 -3 1
t1=past	1 -3 5 -10 5 -18 2 2 -2
t1=perfect	0 0 -6 -4 -12 8 2 8 0
t1=pluperfect	5 9 -1 -1 -3 -5 -5 0 0
t1=present	-1 -11 1 0 0 0 11 -10 0
t1=present-passive	0 8 -11 0 0 0 6 -5 0
t2=modal	-1 0 0 0 14 0 0 -5 -8
t2=past	17 -14 -7 0 0 0 5 0 -2
t2=present	-8 0 -1 0 0 11 2 9 -19
t2=present-passive	0 7 6 0 -11 0 0 -2 0
top	-3 7 -3 0 -17 -6 13 11 -1
unit %	0 -34 3 18 -7 -32 20 -19 5
unit EUR	-35 10 3 0 28 -30 2 -48 8
unit GBP	-9 -8 16 13 0 8 -9 -18 -12
unit JPY	3 25 -14 0 -2 -6 -7 -2 0
unit USD	20 13 -7 -64 -29 29 0 -12 2
unit tonnes	-41 -41 8 -26 18 -36 -31 30 -13
unit units	-7 -10 -9 -5 8 -13 -9 32 -15
v0-none	-10 -4 3 -5 6 5 -27 6 0
v0=be	13 -12 4 -1 1 -2 -9 -3 0
v0=bring	-2 15 1 0 0 -3 -3 -1 -7
v0=buy	0 -6 2 -2 -4 9 -6 8 -7
v0=come	0 3 -1 0 -10 -2 0 9 0
v0=commit	0 0 -6 0 0 0 0 10 0
v0=expect	0 10 5 5 7 -12 -4 -13 -13
v0=export	0 8 3 0 -12 0 0 0 0
v0=have	-4 0 5 0 -15 -6 19 0 -4
v0=hope	0 0 11 0 -9 0 0 -5 7
v0=import	0 0 -11 0 20 0 0 -7 0
v0=lose	0 -10 22 4 -7 -5 -2 -3 -2
v0=narrow	12 0 -1 0 0 0 0 0 -4
v0=order	0 0 8 0 -5 0 0 0 0
v0=other	0 -4 -6 -1 -6 3 13 -4 4
v0=pay	-1 4 -2 0 -5 -1 12 0 -5
v0=promise	0 -4 1 0 -11 6 0 6 0
v0=put	0 -1 0 4 -3 -7 10 -1 -4
v0=reach	-10 4 7 0 -5 0 4 0 0
v0=ship	0 0 13 0 -6 0 0 -4 0
v0=take	-3 4 -2 1 10 -1 -1 -4 -7
v0=want	8 -2 0 0 9 -2 0 -13 0
v1-none	-8 -4 0 -3 6 6 -23 7 0
v1=amount	0 0 0 0 0 0 0 -1 11
v1=be	10 -11 6 -1 1 -10 -8 -2 0
v1=bring	0 10 13 0 -4 -6 -4 -4 -8
v1=buy	-1 -8 -1 -3 -1 6 -7 14 -9
v1=come	0 3 -1 0 -10 -2 0 9 0
v1=commit	0 0 -5 0 0 0 0 9 0
v1=drop	0 0 10 0 -3 0 0 0 0
v1=expect	0 8 5 1 4 -7 -3 -8 -15
v1=export	0 0 18 0 -13 0 0 0 0
v1=have	-4 0 0 0 -11 -6 19 2 -4
v1=import	0 0 -12 0 23 0 0 -10 0
v1=lose	0 -11 20 4 0 -5 -2 -6 -3
v1=narrow	12 0 -1 0 0 0 0 0 -4
v1=other	0 -3 -4 -1 -4 3 13 -8 1
v1=pay	-2 12 -6 0 -6 -6 11 0 -6
v1=promise	0 -4 4 0 -8 9 0 0 0
v1=purchase	0 0 0 0 -6 0 0 10 0
v1=put	0 -2 0 4 -3 -5 10 -1 -4
v1=reach	-9 3 7 0 -6 0 4 0 -1
v1=ship	0 0 14 0 -7 0 0 -4 0
v1=stand	10 0 -9 0 -4 0 -4 7 0
v1=take	-3 4 -3 1 9 -2 -1 -1 -7
v1=want	8 -1 0 0 5 -1 0 -9 0
v2-none	-10 -6 10 -9 7 -17 -1 1 8
v2=be	-5 -3 -12 -2 0 11 2 15 -14
v2=buy	9 0 -11 0 0 0 0 0 0
v2=collect	-1 19 -5 0 0 -5 0 0 -1
v2=come	0 0 -13 0 21 0 0 -3 0
v2=go	0 -1 13 0 -11 6 0 -10 3
v2=leave	0 0 11 0 -9 0 0 -1 0
v2=other	-1 13 0 0 -15 3 -2 -6 1
v2=promise	0 0 -2 0 -2 0 0 9 0
v2=sell	10 0 -3 0 -10 0 0 5 0
v2=ship	0 0 11 0 -5 0 0 -3 0
verbless	0 -12 1 2 -1 -3 -17 2 12
vt0=be future	0 0 10 1 -2 0 0 -3 0
vt0=be modal	0 4 -9 0 2 3 0 0 3
vt0=be past	5 -15 2 0 5 -10 0 -1 -1
vt0=be pluperfect	10 0 0 0 0 0 0 0 -4
vt0=buy modal	0 0 -4 0 -2 0 0 10 0
vt0=buy past	0 0 5 0 -7 -1 -2 9 -5
vt0=buy present	0 0 0 0 14 11 0 -20 0
vt0=come past	4 0 0 0 -12 0 -2 8 0
vt0=expect present	-8 2 13 5 8 -10 -4 -12 -12
vt0=export past	0 0 10 0 -7 0 0 0 0
vt0=fall past	-7 0 -10 0 8 0 0 6 5
vt0=fall present	0 0 0 0 -1 0 9 0 0
vt0=have present	-2 0 7 0 -10 -5 13 -1 -2
vt0=import past	0 0 -10 0 19 0 0 -6 0
vt0=lose modal	0 -5 13 1 -1 -4 0 0 0
vt0=other perfect	3 1 -11 0 -1 7 1 0 -5
vt0=put present	0 -4 0 5 -2 -9 11 0 -3
vt0=reach past	-8 0 0 0 -3 0 9 1 0
vt0=reckon present	0 0 10 0 -3 -1 -3 0 0
vt0=say present	0 11 0 -1 -2 -1 0 0 0
vt0=sell present	0 0 -12 0 13 0 0 0 0
vt0=ship past	0 0 9 0 -4 0 0 -2 0
vt0=stand present	10 0 -8 0 -3 0 -3 7 0
vt0=take future	0 0 0 0 -5 0 0 8 0
vt0=take past	-2 5 0 0 15 0 0 -16 -6
vt0=want present	8 -1 -4 0 10 -1 0 -10 0
vt1=be past	1 -15 3 0 5 -9 0 0 0
vt1=be pluperfect	10 0 0 0 0 0 0 0 -4
vt1=bring participle	0 -2 16 0 -6 0 0 0 -3
vt1=buy infinitive	0 0 -5 0 0 -1 0 8 0
vt1=buy modal	0 0 -4 0 -2 0 0 10 0
vt1=buy past	0 0 5 0 -7 -1 -2 9 -5
vt1=buy present	0 0 0 0 14 11 0 -20 0
vt1=come past	4 0 0 0 -12 0 -2 8 0
vt1=expect present	-5 0 13 1 5 -6 -2 -7 -14
vt1=export past	0 0 10 0 -7 0 0 0 0
vt1=fall past	-7 0 -10 0 8 0 0 6 5
vt1=fall present	0 0 0 0 -1 0 9 0 0
vt1=have present	-2 0 0 0 -7 -5 13 0 -2
vt1=import past	0 0 -10 0 19 0 0 -6 0
vt1=lose modal	0 -5 13 1 -1 -4 0 0 0
vt1=other perfect	3 1 -11 0 -4 7 1 0 -5
vt1=put present	0 -4 0 5 -2 -9 11 0 -3
vt1=reach past	-8 0 0 0 -3 0 9 1 0
vt1=reckon present	0 0 10 0 -3 -1 -3 0 0
vt1=say present	0 11 0 -1 -2 -1 0 0 0
vt1=see infinitive	0 -1 13 0 -1 0 0 0 -2
vt1=sell present	0 0 -12 0 13 0 0 0 0
vt1=ship past	0 0 9 0 -4 0 0 -2 0
vt1=stand present	10 0 -8 0 -3 0 -3 7 0
vt1=take future	0 0 0 0 -5 0 0 8 0
vt1=take past	-2 5 0 0 15 0 0 -16 -6
vt2=be past	0 -8 0 0 -10 1 8 6 -1
vt2=be present	-4 0 -12 -1 0 9 -4 11 -4
vt2=come past	0 0 -10 0 14 0 0 0 0
vt2=go past	0 0 13 0 -10 0 0 -7 6
vt2=sell past	11 0 -1 0 -9 0 0 0 0
year earlier	13 -14 8 -13 5 -24 -10 -14 8
year earlier money	16 -8 2 -5 -11 -18 0 0 13
year earlier percent	3 0 -1 -2 9 0 -4 -4 0
year earlier tonnes	-9 -1 8 0 13 -1 -1 -11 -3
year later	-7 -7 0 7 -33 -6 -1 20 14
year later money	-5 -5 12 6 -15 -3 0 -2 4
year later tonnes	0 0 -16 0 -22 0 0 22 15
year this	0 0 4 0 -8 -2 -1 17 -4
year this money	0 0 10 0 0 -1 0 1 -3
year this tonnes	0 0 -3 0 -8 0 0 15 0`;
