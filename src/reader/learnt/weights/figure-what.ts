// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_WHAT = `deficit	duties	exports	growth	imports	investment	other	purchases	trade
<always>	-11 -2 8 -20 6 -8 -7 7 -6
a:'s	-1 -5 -2 12 -2 1 5 0 -8
a:.	-15 0 7 -12 -2 -8 -8 15 4
a:<duty>	0 18 0 0 0 -8 7 -13 -13
a:<gate>	-1 2 0 0 -31 -4 -1 0 28
a:<goods>	0 -13 10 -13 14 -17 -13 2 -6
a:<level-noun>	0 -5 0 0 24 -8 0 -7 -3
a:<level>	0 -11 0 0 17 0 -1 -11 -1
a:<level> .	-3 -5 1 0 11 0 7 -15 -6
a:<money> .	5 0 11 -2 -1 0 0 -12 2
a:<money> in	0 0 -8 0 10 -1 0 0 0
a:<money> of	0 0 0 0 0 16 0 -14 0
a:<month-ahead>	0 0 -10 0 3 6 0 1 0
a:<month-gone>	-2 0 5 -1 14 -6 2 -6 -13
a:<name>	-9 -22 5 3 -3 15 -19 5 -5
a:<name> 's	0 0 -4 11 -1 0 0 0 0
a:<name> and	0 0 0 0 -10 2 0 8 0
a:<name> in	-5 0 -9 0 17 0 0 0 -4
a:<name> last	0 0 12 0 -12 0 0 7 -3
a:<name> thi	0 0 9 0 -2 0 0 -1 0
a:<not>	0 0 -9 0 6 -2 0 8 0
a:<number>	4 -25 6 -2 -6 -18 -9 7 15
a:<number> .	3 -14 4 0 8 -13 -2 0 0
a:<quality>	0 -19 -6 -6 13 -2 -2 6 -1
a:<quality> energy	0 0 0 0 -4 -5 0 15 0
a:<quality> good	-2 -4 -1 0 9 -3 -8 -5 6
a:<seat>	0 -3 8 0 -10 2 8 -5 0
a:<sender>	-1 -12 32 -4 -13 4 -2 -1 -1
a:<span>	-23 7 0 15 0 -21 0 0 3
a:<span> .	0 3 4 4 6 0 -14 -5 -9
a:<span> at	0 0 -3 0 12 0 0 -2 -2
a:<span> in	0 8 0 -2 -5 -2 0 1 1
a:<span> of	-1 0 6 0 -11 0 0 11 0
a:<v-agree>	0 0 -12 0 8 0 0 3 0
a:<v-begin>	1 -10 0 -1 14 0 -5 -6 -3
a:<v-buy>	11 5 -16 0 -2 0 0 11 -11
a:<v-down>	-4 -6 -14 0 24 -7 -2 4 -4
a:<v-end>	-3 4 -2 0 0 -5 -3 -5 14
a:<v-impose>	1 4 -5 -1 -20 6 5 1 1
a:<v-sell>	10 -1 23 -2 -29 2 -2 0 0
a:<v-stay>	-3 -6 5 -5 9 -5 9 0 -9
a:<v-suspend>	0 -3 3 0 14 -4 -2 0 -5
a:<v-target>	0 0 1 0 12 -2 0 -5 -4
a:<v-up>	-3 -3 15 -1 -8 2 -4 -11 8
a:?	0 -2 -4 0 0 15 0 -3 -1
a:and	3 -8 13 0 -17 -5 -3 15 0
a:and <money>	0 0 -12 5 16 8 0 -12 -8
a:and <number>	0 0 11 0 -9 0 0 0 0
a:and buy	0 0 0 0 0 10 0 -7 0
a:and no	0 0 -1 0 -4 0 0 11 0
a:and to	0 0 0 0 6 -9 0 2 0
a:are	-2 -11 3 0 -3 20 -4 0 -2
a:at	0 9 0 -1 16 -20 5 -20 -7
a:at <level>	3 0 10 0 0 0 0 -13 -2
a:at the	0 0 0 0 10 0 0 0 -1
a:be	-1 17 -15 0 0 8 0 -1 -8
a:bean	0 0 10 0 -2 0 0 -5 0
a:beef	0 0 -1 0 14 0 0 -11 0
a:been	-3 10 2 0 -13 -4 0 13 -6
a:been collect	0 8 0 0 0 0 0 0 0
a:before	8 0 10 0 0 -4 -3 -4 -16
a:before the	-1 -1 18 0 -6 0 0 -2 -3
a:busan	0 0 -7 0 0 0 0 9 0
a:buy	12 0 -13 0 -5 8 0 0 0
a:buy .	12 0 -11 0 -6 0 0 3 0
a:by	-7 1 -11 0 -15 0 -1 3 20
a:by <number>	-2 -15 10 4 -8 0 -4 -2 10
a:by the	0 0 -14 0 -3 0 0 5 7
a:cash	0 -5 -3 0 -5 19 0 -2 0
a:coal	0 0 9 0 -9 0 0 0 0
a:cocoa	0 0 -13 0 13 0 0 0 0
a:coffee	0 0 -16 0 4 0 0 13 0
a:collect	-1 20 -5 0 -2 -5 0 -1 -2
a:collect .	0 9 -1 0 0 0 0 0 0
a:come	-1 -2 -16 0 22 -3 0 1 -1
a:country	0 -3 8 0 -1 4 0 -12 0
a:deal	0 -2 -2 0 -2 10 0 0 0
a:duty	0 19 -1 0 4 0 -5 -14 -8
a:each	-5 -10 -9 0 -3 -7 -3 4 25
a:each of	0 0 -3 0 -3 0 0 14 0
a:each side	0 0 0 0 0 0 0 -4 12
a:earlier	0 9 0 0 -13 0 0 0 5
a:emergency	0 12 -1 0 0 -1 0 0 -2
a:energy	0 -2 -1 0 -7 -17 0 28 -1
a:energy and	0 0 0 0 0 -9 0 9 0
a:energy over	0 0 0 0 -2 -5 0 11 0
a:ethanol	0 0 -8 0 13 0 0 -5 0
a:export	0 0 20 0 -9 0 0 -1 0
a:farm	0 0 -3 0 -1 -2 0 16 -4
a:farm good	0 0 -1 0 0 0 0 11 -3
a:first	1 3 1 -3 3 -10 -5 -8 8
a:first quarter	0 11 -5 0 2 0 0 -2 0
a:for	-1 -1 6 0 -29 27 -7 2 -6
a:for <money>	0 0 19 0 -8 1 0 -15 0
a:for <name>	0 0 17 0 -13 0 0 0 0
a:for <number>	0 0 -20 0 13 -2 0 3 5
a:for shipbuilding	0 -5 -1 0 -1 16 0 -2 0
a:for the	1 0 2 3 -16 0 0 8 -2
a:free	0 0 -1 0 9 0 0 -6 0
a:free of	0 0 -1 0 9 0 0 -7 0
a:from	0 -4 -14 0 14 -9 -7 10 -3
a:from <level>	-1 0 0 0 13 0 0 0 -3
a:from <name>	0 -1 -26 0 22 -1 0 6 -5
a:from <number>	0 0 -9 0 5 0 0 1 1
a:from us	0 0 10 0 -9 0 0 0 0
a:fruit	0 0 -13 0 20 0 0 -8 0
a:go	-1 -2 17 0 -8 4 0 -10 0
a:good	4 -14 0 -4 9 -12 -1 0 1
a:good .	0 0 -4 0 12 0 7 0 -14
a:good each	0 0 0 0 -12 0 0 0 17
a:growth	0 0 -2 12 -2 0 -2 0 0
a:had	-1 10 -5 0 2 -4 0 0 -2
a:had been	-1 10 -2 0 -7 -3 0 9 -1
a:here	0 0 -9 0 10 0 0 0 0
a:hit	0 -2 0 0 15 -7 0 0 -2
a:import	0 9 0 0 2 0 0 0 -9
a:in	1 0 -2 -30 -1 12 -7 1 2
a:in <month-gone>	0 0 -6 0 11 0 -2 1 -3
a:in <number>	7 -7 12 -6 -3 -19 0 -4 1
a:in <span>	0 -5 -17 0 11 0 9 0 -2
a:in cash	0 -4 -2 0 -3 17 0 -1 0
a:in duty	0 18 -6 0 -5 -2 0 0 -1
a:in each	0 0 -3 0 -2 0 0 14 0
a:in good	19 0 -3 0 -9 0 0 0 -4
a:in last	0 0 -7 0 10 0 0 0 0
a:in the	-20 6 -3 -10 12 8 -10 -18 12
a:into	0 -2 0 0 -3 18 0 -3 0
a:invest	0 0 0 0 0 -13 0 14 0
a:invest <money>	0 0 0 0 0 -11 0 12 0
a:investment	-1 -1 -1 0 -3 30 0 -18 0
a:is	-5 3 0 0 0 1 -3 9 -7
a:it	19 -4 -14 0 -17 8 0 1 4
a:it sell	13 0 0 0 -11 0 0 0 0
a:its	0 6 -11 0 1 1 0 3 -5
a:last	6 -7 1 -6 7 -13 -5 -6 5
a:last year	8 -6 1 -5 7 -11 -3 -13 9
a:leave	0 -2 11 0 -9 4 0 -2 0
a:meet	0 0 -3 0 0 0 0 10 0
a:more	14 -1 -12 -1 0 -3 -6 13 0
a:more than	11 0 -9 0 6 0 -2 -1 0
a:new	0 0 10 0 -13 0 0 5 -1
a:next	0 0 -4 0 7 -4 8 -1 -12
a:next year	0 0 -7 0 8 -1 9 -5 -10
a:no	0 0 -1 0 -4 0 0 11 0
a:of	-19 -22 0 10 5 -22 -34 20 10
a:of <name>	0 0 -12 7 3 0 0 3 0
a:of <quality>	-15 -10 -8 -1 19 -6 -7 3 2
a:of beef	0 0 0 0 9 0 0 -8 0
a:of coal	0 0 10 0 -7 0 0 0 0
a:of coffee	0 0 -16 0 2 0 0 14 0
a:of energy	0 0 0 0 0 -17 0 19 0
a:of ethanol	0 0 -7 0 12 0 0 -4 0
a:of farm	0 0 0 0 -3 0 0 11 -1
a:of good	-8 -1 0 0 6 0 0 -5 10
a:of import	0 0 0 0 10 0 0 0 -8
a:of investment	0 0 0 0 -1 17 0 -7 0
a:of output	0 0 0 8 -1 0 0 0 0
a:of soybean	0 0 -2 0 -5 0 0 10 0
a:of sugar	0 0 0 0 -10 0 0 9 1
a:of the	1 -6 -10 0 7 -1 -1 12 -3
a:of what	0 0 9 0 0 0 0 0 0
a:of wheat	0 0 7 0 -9 0 0 0 0
a:on	2 -8 0 -4 -15 -8 -2 11 21
a:on <quality>	9 0 0 0 -3 -3 3 0 -5
a:on each	0 0 0 0 0 0 0 -4 12
a:on the	0 -1 0 0 -11 -2 -4 10 12
a:one	0 0 0 0 9 0 0 -2 -1
a:one .	0 0 -3 0 9 0 0 0 0
a:output	0 0 -6 15 -2 0 0 0 0
a:output .	0 0 -5 12 0 0 0 0 0
a:over	-1 -6 1 1 -11 -7 -2 22 0
a:over <span>	0 -5 1 1 -9 -9 -1 20 0
a:port	0 8 -2 0 -12 0 0 -1 7
a:promise	0 -1 -7 0 -6 7 0 9 0
a:purchase	0 0 0 0 -1 -4 0 11 0
a:quarrel	0 0 -2 0 8 0 0 0 0
a:quarter	0 13 -5 0 1 -1 0 -2 0
a:sale	0 -8 12 -2 0 0 0 0 0
a:same	0 0 0 0 -5 3 -3 -4 12
a:season	0 -3 0 0 -7 -3 0 21 -3
a:season .	0 0 -8 0 -2 0 0 17 0
a:sell	12 0 0 0 -13 0 0 4 0
a:shipbuilding	-1 -6 -4 0 -3 21 0 -4 0
a:shipbuilding .	0 0 0 0 0 10 0 0 0
a:shipyard	0 -2 0 0 -4 12 0 0 0
a:shipyard .	0 -2 0 0 -4 11 0 0 0
a:side	0 -3 -5 0 -6 -4 0 5 13
a:side .	0 -1 -3 0 -1 -1 0 11 0
a:since	0 -13 2 -1 -9 -2 13 10 -3
a:since <month-gone>	0 -11 7 0 0 0 7 0 0
a:soybean	0 0 -6 0 -16 0 0 23 0
a:stake .	0 11 0 0 1 -7 0 0 0
a:stay	0 -2 3 0 11 -3 0 0 -7
a:than	14 -3 -5 -1 8 -4 -7 0 -7
a:than in	-3 0 -1 0 13 -1 -2 0 -6
a:than it	23 0 -12 0 -14 0 0 0 0
a:than the	-2 -1 0 0 8 0 0 0 0
a:the	0 5 -2 -1 1 -4 -35 4 5
a:the <name>	0 -2 -6 0 -8 14 0 6 -1
a:the emergency	0 11 -1 0 0 0 0 0 -2
a:the first	1 3 1 -3 3 -10 -5 -8 8
a:the quarrel	0 0 -2 0 8 0 0 0 0
a:the same	0 0 0 0 -5 3 -3 -4 12
a:the three	0 0 -8 0 -1 0 0 0 10
a:the year	1 -10 -1 0 14 -4 -5 -2 0
a:there	6 0 18 0 -7 0 0 -12 0
a:there .	0 0 13 0 0 0 0 -10 0
a:thi year	0 5 -12 -2 0 1 -6 13 1
a:three	0 0 -9 0 -3 0 0 0 10
a:through	0 0 0 0 -12 0 0 0 7
a:to	-6 1 32 0 -13 -3 -9 2 -28
a:to <level>	-1 -2 -2 0 16 0 0 0 -6
a:to <name>	-9 -2 24 0 -2 -5 -5 -1 -9
a:to <quality>	0 0 11 0 -9 0 0 0 0
a:to <seat>	0 0 14 0 -8 0 0 -6 0
a:to be	0 10 -15 0 1 2 0 1 -2
a:to invest	0 0 0 0 0 -9 0 10 0
a:to the	0 0 8 4 -8 0 0 0 -5
a:trade	0 -1 -2 0 -6 0 0 0 9
a:under	-1 12 -3 0 0 0 0 0 -4
a:under the	0 13 -2 0 0 -2 0 0 -3
a:until <number>	0 0 0 0 -3 0 0 9 0
a:us	6 0 10 0 -14 0 0 0 0
a:what	0 0 16 0 -8 -1 -1 0 0
a:what <name>	0 0 9 0 0 0 0 0 0
a:with	0 -7 -7 0 -2 10 0 0 4
a:worth of	-3 0 10 0 -4 0 0 1 -2
a:would	0 3 5 0 9 -6 -1 -5 -6
a:year	5 -3 -5 -13 17 -17 -4 -4 4
a:year .	-8 -11 4 -6 6 0 0 0 0
after other unit far money	-14 14 10 -9 -11 -10 7 -10 6
after other unit far percent	6 -2 0 0 5 0 4 -3 -14
after other unit far tonnes	-14 -15 20 -9 1 -13 -12 4 -5
after other unit far units	-1 -2 -13 0 11 -1 -1 12 -5
after other unit here money	-5 0 0 -7 5 14 -22 11 -15
after other unit here percent	-19 0 2 -2 19 -3 -14 -6 0
after other unit here units	0 0 11 0 -7 0 0 0 0
after other unit next money	0 13 -18 1 13 -3 -5 -4 0
after other unit next percent	0 -4 -17 12 7 -1 -6 2 3
after other unit next tonnes	-1 -2 -2 0 16 -1 -1 -11 3
after other unit next units	0 0 2 0 10 0 0 -8 0
after same unit far money	16 -1 -19 0 0 10 1 -10 0
after same unit far percent	2 -7 5 4 -14 -5 11 -8 0
after same unit far tonnes	0 -3 -15 0 -5 0 -3 30 -3
after same unit here money	4 0 -8 -1 -3 14 2 -3 -3
after same unit here percent	3 -1 0 0 -17 -3 14 -8 4
after same unit here tonnes	-1 0 -10 0 9 -2 0 7 0
after same unit next money	3 -5 17 -7 9 0 -18 -32 -2
after same unit next percent	-9 -2 12 0 -2 -2 8 0 -10
after same unit next tonnes	-14 -9 13 -5 -8 -7 -5 18 -4
asks	0 -2 -4 0 0 15 0 -3 -1
b:'s	0 0 0 6 -3 -13 7 5 -8
b:'s surplu	0 -1 -2 0 0 0 10 0 -6
b:(	0 0 0 0 -2 -6 0 10 0
b:,	1 -13 3 -5 2 2 -3 -1 3
b:, <name>	0 0 -5 0 0 -2 -1 0 10
b:, a	4 0 19 0 -10 0 -2 -4 -7
b:, after	0 0 12 0 0 0 0 -4 -5
b:, and	-8 0 15 -1 -2 0 1 -4 -11
b:, down	5 0 -9 0 -5 0 4 0 7
b:, has	7 0 -2 0 -11 0 0 0 2
b:, it	9 0 -4 0 6 0 0 0 -7
b:, of	0 0 -7 0 12 -9 0 0 2
b:, put	0 20 -10 0 -8 0 -2 0 0
b:, say	0 -4 11 0 -1 0 0 0 0
b:, up	0 0 0 0 -7 0 0 -2 12
b:, with	-2 0 4 0 0 9 0 -2 -4
b:, worth	0 0 1 0 12 0 0 0 -10
b:.	0 0 0 0 -1 0 0 10 -4
b:/	0 -1 0 0 -2 9 0 -2 0
b::	3 9 -3 0 1 0 -29 -4 5
b:: <name>	3 0 -9 0 14 0 0 -9 0
b:: last	0 0 -15 0 11 0 0 0 5
b:: the	0 0 0 0 -9 2 0 6 0
b:: we	0 8 0 0 -5 0 0 0 0
b:;	9 0 -1 -1 -2 0 0 1 -4
b:<agent>	-1 6 -20 -1 -1 1 0 15 0
b:<day-gone>	-4 14 4 0 -6 -5 -6 -2 1
b:<day-gone> the	0 8 8 0 -6 0 0 0 -4
b:<duty>	-8 19 -21 7 3 -9 10 -30 5
b:<gate>	0 8 1 0 0 -2 -1 -3 0
b:<goods-amount>	0 0 13 0 -6 0 0 -4 0
b:<goods-amount> from	0 0 12 0 -8 0 0 -4 0
b:<goods-amount> of	0 0 11 0 -4 0 0 -7 0
b:<goods>	0 -14 15 -15 20 -33 -7 6 -18
b:<level-noun>	-8 11 -13 -5 -14 -9 3 18 5
b:<level>	-11 7 0 -4 22 -6 -5 -18 -1
b:<level> on	-7 0 0 0 27 -16 -5 -7 -6
b:<money> of	1 0 -5 0 2 -8 0 10 0
b:<month-gone>	17 0 -11 0 -1 -7 -6 5 0
b:<month-gone> alone	9 0 0 0 0 0 0 0 0
b:<name>	2 -15 -4 0 6 -4 1 5 -4
b:<name> 's	-5 -10 -9 7 -4 -9 17 3 0
b:<name> and	-2 0 -2 0 -5 -10 0 4 15
b:<name> buy	4 0 29 0 -15 -1 0 -12 0
b:<name> good	9 0 -1 0 0 0 0 0 -5
b:<name> has	0 0 -11 0 0 3 6 7 -10
b:<name> import	0 0 -6 0 9 0 3 -5 0
b:<name> narrow	9 0 0 0 0 0 0 0 -2
b:<name> sell	-6 0 -20 0 24 0 0 5 0
b:<name> take	0 -3 -1 0 19 0 0 -15 -1
b:<name> undertake	0 0 -9 0 -1 0 0 12 0
b:<name> were	0 0 11 0 -4 0 0 0 0
b:<name> will	0 0 -6 0 -1 0 -2 9 4
b:<not>	-1 -13 -21 0 -4 19 0 7 9
b:<number> /	0 -1 0 0 -2 9 0 -2 0
b:<number> <name>	-2 0 17 0 0 0 0 -16 0
b:<number> and	1 14 -8 0 0 -4 0 -6 0
b:<number> it	0 0 -8 0 10 0 0 5 -4
b:<number> we	0 0 -4 0 -12 0 0 17 0
b:<office>	-1 0 -4 0 -9 -1 11 -5 7
b:<organisation>	-4 10 -2 10 -8 -5 1 5 -14
b:<organisation> hope	0 7 -16 0 7 0 0 -4 6
b:<organisation> sell	9 0 -6 0 -2 0 0 0 0
b:<person>	11 0 -8 -14 7 12 1 -7 -9
b:<person> expect	2 6 -9 0 5 0 0 0 -5
b:<person> say	0 11 0 -3 -5 0 0 1 -8
b:<quality>	0 0 -10 6 13 2 0 -1 -22
b:<quality> company	0 -1 -5 0 -1 2 0 11 -5
b:<seat>	0 -5 -1 0 2 0 -10 14 -10
b:<sender>	-21 0 4 0 3 13 -7 6 -17
b:<span>	3 9 -4 2 -5 0 0 -4 -2
b:<taker>	0 11 -13 0 0 -4 0 11 -1
b:<v-agree>	-15 6 -1 -1 -2 0 1 9 -2
b:<v-bear>	-8 11 -10 -4 -3 0 5 -12 11
b:<v-begin>	-6 7 0 -1 -1 -5 2 8 -5
b:<v-buy>	-15 -16 -13 -10 19 -7 -9 22 -24
b:<v-down>	16 0 5 -11 -11 -8 -10 0 5
b:<v-end>	-2 12 9 3 0 -7 -8 -10 -10
b:<v-impose>	-12 12 -2 3 -3 6 -11 4 -4
b:<v-propose>	0 4 1 3 -2 9 -30 -5 1
b:<v-say>	-10 21 4 0 -7 -11 -1 9 -21
b:<v-sell>	-8 0 30 -4 -9 -1 1 -13 -14
b:<v-stay>	-2 -14 -12 0 -9 -2 15 9 5
b:<v-target>	-5 9 12 -4 5 -8 0 -9 -4
b:<v-up>	0 0 -9 0 3 11 -4 -2 2
b:a	14 1 1 -9 -12 12 18 -13 -23
b:a deficit	9 0 0 0 -1 0 0 0 0
b:a list	0 -6 -10 0 7 3 9 0 -5
b:a quota	0 0 -8 0 15 0 0 -5 0
b:a surplu	-4 0 0 0 0 0 9 0 0
b:about	-4 17 0 1 0 -23 7 -3 -8
b:after	0 0 11 0 -1 0 0 0 -5
b:agreement	0 0 -2 9 0 0 0 0 0
b:ai	0 0 -3 0 -1 -9 0 15 0
b:ai chip	0 0 0 0 0 -9 0 13 0
b:aim	0 -6 16 0 -2 -5 0 -9 7
b:aim at	0 0 10 0 0 0 0 -3 0
b:all	-7 0 -13 0 11 0 5 0 2
b:alone	14 6 0 0 -7 0 -4 -1 -8
b:amount	-3 -3 -5 0 4 -2 -4 2 10
b:amount to	-1 0 -7 0 0 0 -1 0 11
b:an	0 6 -12 -1 -8 -2 -2 4 11
b:and	-16 11 -6 5 -13 -2 1 19 -5
b:and <name>	0 0 -13 0 6 -2 -1 -1 14
b:and buy	-2 0 -14 0 21 -16 0 7 0
b:and had	-6 0 0 0 0 0 9 0 0
b:and invest	0 0 0 0 0 15 0 -13 0
b:and sell	0 0 17 0 -16 0 0 0 0
b:and we	0 0 12 0 -8 0 0 -4 0
b:another	-3 -13 -1 0 29 -5 -3 -8 0
b:are	-3 4 -15 0 18 8 0 -6 -9
b:at	10 6 -8 7 -29 -7 18 -3 -9
b:at least	10 -2 -3 0 -14 -5 -2 16 0
b:average	-3 0 -7 -2 -13 0 28 -1 -3
b:average <quality>	0 0 0 0 -1 0 9 0 0
b:be	-10 -3 3 1 7 -18 6 -13 11
b:bean	0 0 16 0 -12 0 0 -6 0
b:beef for	0 0 9 0 -5 0 0 0 0
b:beef to	0 0 -11 0 13 0 0 0 0
b:been	11 0 0 0 -4 0 0 -3 -2
b:before	0 0 12 0 -9 0 0 0 0
b:between	-6 6 -9 0 -6 -1 0 0 14
b:between the	-1 0 -2 1 -1 0 0 0 9
b:book	0 0 -10 0 -2 0 0 13 0
b:both	0 -3 -12 0 -6 0 0 0 23
b:bring	0 10 15 0 -5 -9 -3 -5 -10
b:bring in	-3 17 2 0 0 -3 0 -3 -10
b:buy	-2 -7 0 -4 -4 0 -8 19 -9
b:buy <goods-amount>	0 0 22 0 -20 0 0 -5 0
b:buy <money>	0 0 0 0 0 10 0 -9 0
b:buy <quality>	-1 0 -1 0 9 -2 0 0 0
b:buy about	0 0 0 0 -8 0 0 10 0
b:buy for	0 0 0 0 4 12 0 -14 0
b:buy good	7 0 -10 0 2 0 0 -2 0
b:by	2 6 -8 0 1 -12 -24 6 8
b:by <number>	0 9 -9 0 0 0 0 0 0
b:by at	9 0 -3 0 0 0 0 0 -1
b:chip	0 0 -11 0 -8 -10 0 25 0
b:chip for	0 0 -10 0 -7 -9 0 23 0
b:claim	0 11 0 0 0 -5 0 0 0
b:coconut	0 0 -7 0 8 0 0 0 0
b:coffee	0 0 14 0 -10 0 0 1 -5
b:collect	2 9 3 0 -7 -1 -4 0 0
b:come	0 8 -3 0 -9 -10 0 12 0
b:commit	0 0 -8 0 0 0 0 10 0
b:commit to	0 0 -7 0 0 0 0 9 0
b:company	-6 0 -10 0 0 11 5 4 -10
b:concerned	0 0 -1 0 15 0 0 0 -8
b:cost	-6 21 -19 23 -23 -8 4 -8 -12
b:cost it	0 11 -3 0 0 0 0 0 0
b:cost the	0 5 -12 11 -6 -3 7 -1 -2
b:count	-1 0 1 0 -6 -1 0 16 -7
b:countermeasure	0 0 0 0 -9 0 7 0 7
b:countermeasure on	0 0 0 0 -9 0 7 0 7
b:country	-8 -1 -3 0 0 0 -1 -1 20
b:custom	0 12 0 0 -9 0 0 0 0
b:cut	8 -8 -4 0 -5 4 -4 -5 12
b:deficit	39 -2 -7 0 -12 -5 -11 -3 -12
b:deficit of	16 0 0 0 -6 -1 0 0 -2
b:deficit with	17 0 -2 0 -3 0 -3 0 -3
b:down	7 0 -16 0 0 -1 0 0 10
b:down from	6 0 -1 0 -9 0 6 0 0
b:drop	0 0 10 0 -2 0 0 -1 0
b:duty	2 11 -9 9 9 -4 -11 -17 -2
b:duty of	2 19 -12 0 -4 0 -1 0 -4
b:duty on	1 0 -2 0 12 0 0 -1 -9
b:economy	0 0 0 9 -2 0 0 0 0
b:energy	0 0 -3 0 -8 0 0 12 -2
b:energy and	0 0 0 0 0 9 0 -7 0
b:energy for	0 0 0 0 -5 -2 0 13 0
b:estimate	0 14 -1 0 0 -5 0 -2 0
b:expect	0 17 0 8 4 -7 -7 -17 -10
b:expect export	0 9 -9 0 0 0 0 0 0
b:export	-7 5 30 0 -30 0 -2 -3 -3
b:export of	0 -1 15 0 -6 0 0 0 0
b:export to	-2 8 3 0 -9 0 0 0 0
b:fall by	0 0 0 0 -4 0 -2 -1 11
b:fall to	0 0 -9 0 11 0 0 0 0
b:firm	0 0 -6 0 0 11 0 0 0
b:first	9 -5 2 0 0 -6 0 0 -1
b:first half	12 -1 -1 0 -2 -1 0 0 0
b:fishmeal	0 0 0 0 -12 0 0 14 0
b:flower	0 0 -18 0 19 0 0 0 0
b:flower for	0 0 -16 0 16 0 0 0 0
b:for	-5 -15 19 -1 11 -25 -12 7 -14
b:for <money>	0 0 6 0 -5 10 0 -8 0
b:for <number>	3 -4 9 0 -9 -2 0 5 -3
b:for thi	0 0 -5 0 0 0 0 9 0
b:free	3 0 0 0 10 0 0 -7 -3
b:from	1 -8 5 4 0 -6 18 -27 -3
b:from <name>	0 0 0 0 12 0 0 -7 -2
b:from the	0 0 -1 0 10 0 0 -4 0
b:fruit	0 0 18 0 -15 0 0 0 0
b:gain	0 -13 7 17 -2 -3 -9 0 -2
b:gap	16 0 -5 0 4 0 -3 -5 -11
b:goal	0 0 0 0 -9 0 0 -1 15
b:goal of	0 0 0 0 -5 0 0 -5 15
b:good	19 -13 -8 -3 0 -10 14 -15 2
b:good worth	-1 -5 -1 0 0 -4 7 -11 12
b:grower	0 -3 11 0 0 0 0 0 0
b:growth	0 0 -2 10 0 0 0 0 0
b:had	8 9 -6 -2 -3 -9 3 0 -5
b:had a	-3 0 0 0 -1 0 9 0 0
b:had been	11 0 0 0 -4 0 0 0 -1
b:half	13 -2 -1 0 -3 -2 0 0 0
b:half of	14 -2 -2 0 -3 -2 0 0 0
b:have	-7 6 9 0 -19 -3 11 -2 0
b:hope	0 2 6 0 -3 -4 0 -14 11
b:hope for	0 5 11 0 -19 0 0 -7 5
b:how	0 0 -1 0 -14 8 0 9 0
b:import	-11 -1 -32 0 54 0 0 -24 -8
b:import from	0 0 -5 0 11 0 0 0 0
b:import of	0 0 -4 0 21 0 0 -12 0
b:importer	0 12 -6 0 1 -4 0 0 -1
b:in	8 10 -6 5 -1 -6 -5 -3 -6
b:in <month-gone>	9 -1 -5 0 -6 0 -1 6 0
b:in <number>	-2 -2 9 0 -2 0 -1 -1 0
b:in good	14 0 -7 0 -5 0 0 0 1
b:in the	4 0 -14 5 6 0 -1 10 -7
b:in trade	-5 0 0 0 0 0 9 0 -3
b:in up	0 12 -6 0 3 -2 0 -2 -2
b:invest	-1 -2 -6 0 -1 34 0 -23 -1
b:investment of	0 0 0 0 0 17 0 -14 0
b:is	0 0 2 -2 -23 -2 0 20 5
b:is about	0 0 9 0 -7 0 4 0 -6
b:island	0 0 -10 0 11 0 0 0 0
b:it	5 2 -3 4 -6 -14 2 4 -2
b:it has	-2 0 9 0 0 0 -1 -7 3
b:it is	-3 0 0 0 -9 -5 -2 16 3
b:it sell	0 0 -8 0 9 0 0 0 0
b:it will	0 0 0 0 11 0 0 0 -5
b:it would	0 0 -10 8 6 0 0 0 -3
b:its	3 4 -23 0 26 6 -7 -7 -14
b:its own	-1 12 -7 0 0 0 -1 0 0
b:least	10 -2 -3 0 -14 -5 -2 16 0
b:like to	0 0 10 0 -1 0 0 0 -2
b:list	-7 -15 -5 0 13 -2 5 -7 6
b:list of	-3 -9 0 0 15 -9 -2 0 6
b:lose	-2 0 13 2 0 -3 -2 -5 -4
b:loss	0 0 18 0 -7 -5 1 -9 0
b:loss of	0 -3 18 0 0 0 0 -8 0
b:machine	0 0 11 0 -8 0 0 0 0
b:may	0 13 0 0 0 -2 -4 0 -2
b:milk	0 0 11 0 -9 0 0 0 0
b:more	-3 14 -15 0 -1 8 -1 0 -6
b:more than	-3 14 -15 0 -9 8 -1 5 -6
b:name	7 0 -3 0 -10 6 0 0 0
b:narrow	10 0 -1 0 0 0 0 0 -2
b:nearly	0 0 0 7 -9 0 0 4 0
b:no	0 -4 0 0 0 10 0 0 0
b:no more	0 -4 0 0 0 10 0 0 0
b:now	0 12 -4 0 -1 0 0 0 0
b:of	15 14 -7 -12 13 1 -3 -14 -14
b:of <day-gone>	0 9 0 0 -9 0 0 0 0
b:of <name>	0 0 -4 0 11 0 0 -4 0
b:of <quality>	0 0 7 0 0 9 -2 -15 2
b:of investment	0 0 0 0 0 -11 0 13 0
b:of the	16 -12 -3 -6 2 15 -15 0 -5
b:oil for	0 0 -6 0 10 0 0 0 0
b:on	-8 -6 0 -5 29 -10 0 -5 -12
b:on <day-gone>	-1 0 11 0 -15 0 0 3 2
b:on about	0 0 0 0 8 0 0 -4 0
b:on another	0 -7 0 0 20 -10 -2 0 0
b:one	0 -9 -3 0 14 -2 8 -3 -4
b:order	0 -1 14 0 -19 -1 0 7 0
b:order for	0 0 11 0 0 0 0 -8 0
b:out	3 1 0 0 8 0 0 -9 -2
b:over	-1 -6 0 0 -9 27 -2 -9 0
b:own	-3 11 -8 0 0 0 0 0 -1
b:pay	-6 12 -4 0 -13 3 10 -5 -6
b:plan	-1 -1 -8 0 -5 8 0 10 0
b:plan to	0 0 -5 0 0 9 0 0 0
b:prepare	0 0 0 0 10 0 0 0 -1
b:promise	2 -11 0 -3 -24 16 -1 17 -12
b:purchase	0 0 -3 0 -19 -3 0 29 0
b:purchase of	0 0 0 0 -9 -1 0 16 0
b:put	-3 4 -5 8 -5 -7 9 -5 0
b:put at	0 10 -8 0 0 0 0 0 0
b:put the	-1 -4 1 10 -6 -5 5 -2 0
b:quota	0 0 0 0 31 0 0 -30 -1
b:quota of	0 0 -2 0 27 0 0 -22 0
b:reach	-11 7 6 0 0 -6 4 -5 0
b:reckon with	0 -6 16 0 -3 0 -1 0 0
b:record	8 0 0 0 -2 0 9 0 -12
b:refund	0 17 -10 0 0 -3 0 0 0
b:sale	-1 -7 -6 0 10 0 0 10 0
b:save	0 20 -3 0 -7 -2 0 0 -2
b:say	-2 10 9 -9 0 -3 -1 -1 -11
b:say it	1 -5 -3 0 12 0 0 -3 0
b:say that	0 10 -3 -1 3 0 0 0 0
b:say the	0 0 9 -1 -6 0 0 0 0
b:sell <name>	9 0 5 0 -16 0 0 5 0
b:sell us	0 0 -41 0 41 0 0 0 0
b:send <name>	0 0 9 0 -6 0 0 0 0
b:set	5 -3 -3 0 0 -3 0 -7 12
b:set themselve	0 0 -1 0 0 0 0 0 9
b:ship	0 -1 10 0 -10 0 8 -5 0
b:shipment	0 0 -7 0 15 0 0 -3 0
b:shipment of	0 0 -5 0 9 0 0 0 0
b:should	3 -7 15 0 -8 -1 0 -1 -1
b:shrink	9 0 -6 0 0 0 0 0 0
b:side	0 -6 0 0 -1 1 0 0 8
b:sign	0 -1 -4 0 -1 1 0 12 -5
b:since	-3 0 -5 -1 4 0 -4 0 12
b:some	-8 10 3 0 -10 -13 16 0 -3
b:soybean	0 0 -2 0 -7 0 0 12 0
b:stand	8 0 -10 0 -6 0 -6 12 1
b:state	0 0 -4 0 0 0 0 8 0
b:surplu	2 -4 -9 0 -5 -1 15 -1 0
b:surplu in	-2 0 0 0 0 0 9 0 -3
b:surplu of	-3 0 0 0 0 0 8 0 0
b:take	-5 4 2 0 4 -1 -4 0 -9
b:take in	0 0 -6 0 12 0 0 0 0
b:target	0 0 16 0 -7 0 0 -9 0
b:tariff	-17 13 -18 -1 3 -3 13 -13 3
b:tariff cut	0 0 0 0 -7 0 0 -3 14
b:tariff on	-7 0 -5 0 16 -6 0 -3 0
b:than	1 12 -10 0 -15 7 0 5 -8
b:that	0 9 6 0 1 -14 0 -10 -6
b:that <quality>	0 9 -7 0 0 0 0 0 0
b:that the	0 -11 -1 6 -4 -6 13 0 -1
b:the	15 9 -13 14 -4 0 -2 -14 -3
b:the <level>	-1 2 -7 0 19 -9 0 0 -4
b:the <name>	13 0 -4 0 10 0 -25 0 -14
b:the <office>	0 -1 -4 0 -4 0 8 -5 9
b:the <organisation>	-4 13 -6 11 -6 -4 0 5 -14
b:the <quality>	0 -2 14 4 -12 -4 -11 1 5
b:the <seat>	-1 -2 -12 0 9 0 -2 7 0
b:the aim	0 0 -1 0 0 0 0 0 8
b:the average	-1 0 -2 0 -8 0 20 0 0
b:the company	-3 9 0 0 2 0 0 -2 -1
b:the deficit	15 0 -2 0 -1 0 -2 0 0
b:the duty	-2 5 0 0 -6 0 -1 -5 9
b:the first	9 -5 1 0 0 -5 0 0 -1
b:the gain	0 -13 7 17 -2 -3 -9 0 -2
b:the goal	0 0 0 0 -3 0 0 0 9
b:the good	0 0 -2 0 14 0 0 0 -11
b:the promise	0 0 -8 0 -4 0 0 14 0
b:the quota	0 0 5 0 9 0 0 -14 0
b:the trade	4 -2 -2 0 0 0 -6 0 11
b:the two	-5 -7 -2 0 0 10 -2 -4 12
b:the year	17 -1 -9 0 0 -2 4 -7 -1
b:them	-1 -7 25 0 -14 0 0 0 0
b:themselve	0 0 -2 0 0 0 0 0 11
b:they	0 0 -6 0 10 -5 -2 4 -3
b:they were	-1 0 11 0 -2 0 0 0 -2
b:thi	0 -3 13 2 -12 0 -4 8 -9
b:thi year	0 0 0 0 -4 0 -2 11 -5
b:to <name>	-3 7 22 0 -27 0 -2 0 -4
b:to buy	-1 0 -11 0 0 0 0 14 0
b:to invest	0 0 -3 0 0 23 0 -15 0
b:to order	0 0 -9 0 -1 0 0 13 0
b:trade	-14 -17 -30 1 -23 -9 -3 1 54
b:trade between	-1 0 -1 0 0 0 0 0 9
b:trade in	-2 0 -5 0 0 0 0 0 12
b:two	-6 -7 0 0 -3 10 -4 -4 13
b:two country	-1 0 -2 0 -1 0 0 0 12
b:under	0 0 -11 0 -2 0 -3 7 8
b:undertake	0 0 -9 0 -2 0 0 13 0
b:undertake to	0 0 -9 0 -2 0 0 13 0
b:up	-12 7 0 -5 0 11 -12 -14 8
b:up to	-4 8 5 0 -13 12 -1 -11 1
b:us	0 2 -16 0 22 0 0 -4 -4
b:value	0 -7 -9 0 10 2 4 0 0
b:value of	0 -4 -8 0 11 6 -1 0 0
b:want	1 -1 5 0 10 -2 0 -13 0
b:was	9 -2 0 0 -17 1 0 0 2
b:we	-5 11 15 -1 -1 0 3 -9 -17
b:we buy	0 0 -18 0 4 11 0 -1 0
b:we expect	0 -3 18 0 -9 -1 0 0 0
b:we have	0 1 10 0 -13 0 10 -5 -7
b:we sell	0 0 23 0 -22 0 0 0 0
b:week	0 0 -5 0 -1 0 0 9 0
b:were	-12 -3 0 0 19 -3 3 -4 -6
b:were worth	0 0 -7 0 17 0 -1 0 -2
b:will	-9 3 0 0 5 0 -5 1 -7
b:with	16 -20 -1 -4 -23 8 0 4 1
b:with <name>	21 0 -8 0 -8 -2 0 -2 -1
b:with the	13 -5 1 0 -2 0 -9 0 2
b:worth	-17 -17 3 0 8 -10 -6 19 -1
b:worth about	0 0 0 0 10 -1 0 -5 0
b:would	-7 -1 -5 19 2 -10 12 -1 -17
b:would be	0 -3 0 0 1 -2 11 -7 0
b:would buy	0 0 -2 0 -3 0 0 9 0
b:would cost	0 -7 -12 19 -3 0 6 0 0
b:would lose	0 -2 11 0 0 -2 0 0 0
b:would take	0 0 -2 0 -5 0 0 9 0
b:year	9 0 4 0 -7 -11 6 -2 0
b:year it	-11 3 0 0 -7 -1 8 11 -6
b:year the	18 0 -12 0 -5 -1 0 0 0
b:—	0 0 -11 0 15 4 -2 0 -3
c0=agree	-12 1 0 0 -7 6 3 6 0
c0=bear	0 5 -12 0 -2 -2 8 -4 9
c0=begin	-4 8 -2 -2 3 -10 3 3 -7
c0=buy	-2 -7 0 -4 5 6 -10 6 -11
c0=down	1 11 -9 -2 -2 -9 -3 4 5
c0=end	0 -4 20 1 0 -3 -4 -7 -7
c0=impose	-17 12 3 1 8 2 -2 -14 -11
c0=propose	0 0 14 0 6 0 -19 -11 -6
c0=say	-7 12 -3 -3 -17 0 0 22 -16
c0=sell	-2 6 10 -1 1 0 -4 -4 -6
c0=stay	15 -15 0 -6 -1 -2 -1 0 3
c0=target	-6 5 -16 -2 20 -3 2 -4 -1
c0=up	1 -10 -7 0 16 3 0 -9 0
c1=agree	-13 3 -13 0 5 2 2 11 -3
c1=bear	-2 11 -3 -3 -5 -12 6 -9 11
c1=begin	-3 8 -6 0 0 0 3 5 -10
c1=buy	-4 -9 -9 -5 5 7 -10 16 -13
c1=down	12 4 4 -7 -10 -13 -7 0 3
c1=end	-1 -6 22 0 1 -4 -6 -10 -8
c1=impose	-5 15 -2 5 5 0 -4 -10 -10
c1=propose	-2 2 10 -1 2 9 -11 -9 -8
c1=say	-8 11 1 0 -20 0 0 15 -16
c1=sell	-2 -3 22 -1 -2 0 -4 -11 -8
c1=stay	10 -15 0 -7 0 -12 -1 0 9
c1=target	-7 4 -5 -3 19 -4 2 -10 -2
c1=up	0 0 -19 0 13 11 0 -6 0
c2=agree	0 0 -12 0 8 0 0 3 0
c2=bear	0 4 -14 0 9 0 0 3 -1
c2=begin	-2 -8 0 0 18 0 -2 -14 -3
c2=buy	12 0 -13 0 0 -2 0 8 0
c2=down	-2 -7 -13 1 26 -2 -1 0 -4
c2=impose	-4 8 2 0 -30 4 4 1 2
c2=sell	12 0 9 0 -20 0 -1 0 0
c2=stay	-9 -8 -10 -4 14 7 2 14 -21
c2=suspend	0 -3 3 0 9 -3 0 0 -2
c2=up	-2 -2 17 0 -7 3 0 -10 0
clause about deficit 1	38 -10 -21 -5 0 -17 9 -18 -20
clause about deficit 1 money	33 -9 -13 0 -18 -16 14 -9 -14
clause about deficit 1 percent	12 0 -7 -1 10 0 -8 -2 -5
clause about duties 5	-11 31 -1 10 -20 -10 -11 -5 -7
clause about duties 5 money	-9 32 0 6 -18 -10 -9 -4 -12
clause about exports 8	-10 -18 37 -15 0 -13 -5 -2 -29
clause about exports 8 money	-2 -12 13 -2 10 -7 2 -13 -16
clause about exports 8 percent	-7 0 42 -7 -19 0 -8 -6 -7
clause about exports 8 tonnes	-1 0 3 0 -5 0 -1 12 -1
clause about growth 7	-9 -9 -14 44 -16 -3 -8 -5 -9
clause about growth 7 money	0 -2 -4 9 0 0 0 0 0
clause about growth 7 percent	-8 -4 -9 39 -14 -2 -8 -8 -10
clause about imports 9	4 -1 -11 -7 30 -13 -8 0 -27
clause about imports 9 money	12 0 -7 0 21 -9 -7 -4 -25
clause about imports 9 percent	-10 0 -15 -1 29 0 0 -9 0
clause about imports 9 tonnes	0 0 9 0 -9 0 0 7 -1
clause about investment 4	-12 -19 -7 -2 -21 38 -9 2 -14
clause about investment 4 money	-12 -19 -7 -2 -21 38 -9 2 -14
clause about purchases 6	-22 -2 -1 -8 -16 1 -10 34 -9
clause about purchases 6 money	-15 0 3 -1 -5 5 -6 8 -1
clause about purchases 6 percent	0 0 -9 0 -9 0 0 19 0
clause about purchases 6 tonnes	0 -1 5 0 -3 -1 0 8 -2
clause about purchases 6 units	0 0 -9 0 -9 0 0 24 0
clause about trade 10	16 -17 -12 -7 -11 -19 5 -8 33
clause about trade 10 money	12 -14 -8 -5 -2 -16 1 -10 21
clause about trade 10 percent	7 -2 -1 -1 -12 0 6 -14 16
clause about trade 10 tonnes	0 0 -9 0 -10 0 0 11 8
clause about trade 3	-12 -7 -14 0 -1 -2 -4 -4 29
clause about trade 3 money	-9 -6 -9 0 0 -2 -2 -3 21
clause about trade 3 percent	-1 0 -4 0 0 0 0 0 11
clause achieved	3 12 4 -15 -4 -19 2 0 -2
clause achieved money	0 19 11 -3 -21 -12 16 -21 -10
clause achieved percent	5 -6 3 -6 -2 -1 -19 3 10
clause achieved tonnes	-3 -5 -10 0 15 0 0 8 -3
clause aim	-14 -5 -7 12 0 7 -6 19 -14
clause aim money	-20 4 1 5 -10 19 -3 -1 -10
clause aim percent	12 -9 -15 17 2 -4 0 0 -10
clause aim tonnes	-8 -13 1 -11 0 -14 -8 19 2
clause aim units	0 -2 -7 0 12 -4 0 7 -2
clause average	-3 0 -7 -1 -7 0 22 -2 -3
clause average percent	-3 0 -7 -1 -7 0 22 -2 -3
clause change	6 -11 5 -4 0 -10 -5 -10 14
clause change money	7 0 -9 0 -14 0 7 5 3
clause change percent	0 -16 11 -2 8 -12 -14 -10 7
clause change tonnes	0 0 0 0 0 0 0 -2 9
clause each way	-5 0 -8 0 0 -5 -2 -9 22
clause each way money	-4 0 -6 0 0 -5 -3 -8 20
clause not trade	-6 -8 -14 0 -1 -5 5 -9 26
clause not trade money	-4 -5 -1 0 -5 -4 -5 -7 28
clause not trade percent	0 0 -3 0 0 0 10 0 0
clause period	0 -15 12 2 2 -30 0 -8 14
clause period money	3 -2 6 8 -7 -16 11 -14 5
clause period percent	5 -4 -7 4 8 -4 -8 -19 16
clause period tonnes	-16 -13 15 -11 3 -12 -13 5 4
clause period units	0 0 0 0 9 0 0 -1 0
clause to come	-2 7 -18 5 -10 -8 5 6 9
clause to come money	-10 10 -7 5 -18 -4 10 1 5
clause to come tonnes	0 0 -11 0 9 0 0 0 7
clause trade	1 7 -9 -3 3 -7 1 1 3
clause trade money	12 21 -7 -12 -3 2 -14 -5 -3
clause trade percent	-4 -20 11 7 -19 -15 20 -9 7
clause trade tonnes	-14 -11 -14 -5 20 -6 -8 5 10
clause trade units	-1 -2 -3 0 4 -3 -2 14 -3
clause worth	-32 -29 10 -4 13 -6 -5 9 -2
clause worth money	-28 -28 8 -9 13 -5 -2 9 0
ct0=agree past	-9 -6 0 0 -7 8 7 0 1
ct0=bear past	0 3 -9 0 -9 6 -1 0 8
ct0=begin modal	0 0 -5 0 -2 0 0 9 0
ct0=buy future	0 0 -4 0 -11 2 0 15 0
ct0=buy modal	0 0 -3 0 -4 0 0 11 0
ct0=buy present	0 0 9 0 11 9 0 -21 0
ct0=down past	4 -7 -4 0 -2 0 -16 14 5
ct0=down present	-5 15 -12 0 0 -4 10 -2 -5
ct0=impose past	-11 8 0 0 11 8 -10 -10 -12
ct0=impose present	0 -7 12 4 -9 0 9 -17 0
ct0=impose present-passive	0 7 -10 0 0 0 0 0 3
ct0=propose past	2 4 3 0 -12 0 0 6 -9
ct0=propose perfect	0 -2 0 0 0 9 0 0 -8
ct0=propose present	0 -9 8 1 8 -3 -11 -13 5
ct0=say past	0 4 -9 0 -8 0 6 7 -4
ct0=sell past	0 0 16 0 -5 -1 -2 0 -5
ct0=sell present	0 9 -15 0 14 0 0 -3 0
ct0=stay future	-1 0 1 1 7 0 0 -10 -1
ct0=stay modal	-2 1 -10 0 2 2 0 -1 5
ct0=stay past	7 -18 3 0 -1 -13 3 -4 5
ct0=stay pluperfect	11 0 0 0 -4 0 0 0 -1
ct0=stay present	4 -2 -1 -12 -3 0 -8 13 0
ct0=up past	3 0 -9 0 14 0 -2 -1 -1
ct0=up present	0 -2 6 0 -11 5 2 0 0
ct1=agree participle-passive	0 0 -4 0 0 -4 0 11 -4
ct1=agree past	-9 -5 -6 0 0 8 8 0 0
ct1=bear past	0 3 -9 0 -9 6 -1 0 8
ct1=begin modal	0 0 -5 0 -2 0 0 9 0
ct1=buy future	0 0 -4 0 -11 2 0 15 0
ct1=buy infinitive	0 0 -9 0 -2 0 0 14 0
ct1=buy modal	0 0 -3 0 -4 0 0 11 0
ct1=buy present	0 0 5 0 12 10 0 -20 0
ct1=down infinitive	14 -2 4 -1 -6 -1 -3 -4 0
ct1=down participle-passive	0 -5 18 0 -5 0 0 0 -3
ct1=down past	4 -7 -4 0 -2 0 -16 14 3
ct1=down present	-5 15 -12 0 0 -4 10 -2 -5
ct1=impose participle-passive	0 0 10 0 -10 -1 0 11 -6
ct1=impose past	-10 9 -8 0 16 10 -8 -13 -10
ct1=impose present	0 -6 8 5 -11 0 10 -16 0
ct1=propose past	1 5 -4 0 -13 1 0 8 0
ct1=propose present	-2 -6 13 0 1 0 -6 -5 -1
ct1=say past	0 4 -9 0 -6 0 6 5 -4
ct1=sell past	0 0 16 0 -5 -1 -2 0 -5
ct1=sell present	0 0 -8 0 14 0 0 -3 0
ct1=stay past	4 -17 3 0 -1 -13 4 -4 6
ct1=stay pluperfect	11 0 0 0 -4 0 0 0 -1
ct1=stay present	5 -2 -1 -12 -3 0 -8 13 0
ct1=up infinitive	0 9 -9 0 -4 0 0 3 0
ct1=up past	3 0 -9 0 14 0 -2 -1 -1
ct1=up present	0 -2 6 0 -11 5 2 0 0
ct2=begin modal	0 0 0 0 9 0 0 -1 0
ct2=begin past	0 -3 0 0 9 -2 0 -4 1
ct2=down past	0 0 -16 0 19 0 0 0 -1
ct2=impose participle-passive	0 1 12 0 -11 0 0 -1 0
ct2=impose pluperfect-passive	0 10 0 0 0 0 0 0 0
ct2=sell past	13 0 0 0 -11 0 0 0 0
ct2=sell past-passive	0 0 10 0 -6 0 0 -2 0
ct2=sell present	0 0 11 0 0 0 0 0 0
ct2=stay modal	0 0 0 0 12 -2 0 0 -2
ct2=stay past	0 -9 0 0 -10 2 8 9 -2
ct2=stay present	-9 0 -15 -2 14 6 -4 10 -13
ct2=suspend present	0 0 0 0 14 -2 0 0 -6
ct2=up past	0 0 16 0 -12 -1 0 -5 4
early	22 5 -18 -20 -3 23 -23 27 -43
f:"	3 -4 -5 0 -1 -8 10 1 3
f:'	0 0 8 0 -9 0 -2 -2 8
f:'s	3 -27 4 0 -18 6 0 8 5
f:,	3 -24 -1 0 8 -9 7 -9 10
f:.	2 0 16 0 -20 -1 -4 1 1
f::	6 -5 0 0 -11 -6 3 0 7
f:;	3 0 -17 -5 -3 20 -7 0 6
f:<agent>	-5 -3 -29 0 12 10 0 0 14
f:<day-ahead>	0 -10 -26 -4 20 0 1 8 6
f:<day-gone>	10 -10 -18 -3 17 4 3 0 -18
f:<day-today>	1 0 -6 0 15 0 0 -2 -3
f:<duty>	-18 0 5 1 -29 -12 7 16 19
f:<gate>	-12 -3 5 -3 -26 -16 8 0 25
f:<goods-amount>	1 -2 7 -2 -14 0 -4 9 2
f:<goods>	13 0 -21 -7 20 -5 -19 5 -2
f:<level-noun>	-5 -4 -27 0 15 0 3 11 0
f:<level>	3 -2 -8 0 18 -8 -2 -9 3
f:<money>	13 2 -8 7 1 11 -21 -14 -7
f:<month-ahead>	2 1 -4 0 -18 0 6 -6 12
f:<month-gone>	19 1 -7 -1 -7 -16 -4 -1 7
f:<name>	17 -21 -2 -6 -8 13 -10 8 1
f:<not>	-26 0 -8 0 -13 0 6 6 19
f:<number>	7 -10 6 -5 6 -14 -21 -13 19
f:<office>	0 11 -3 0 1 -4 5 0 -8
f:<organisation>	-22 25 -8 -5 7 -15 15 -26 0
f:<person>	4 -11 -22 0 -8 19 13 6 -3
f:<quality>	-8 -18 -17 -9 5 4 13 24 -19
f:<seat>	5 6 -8 -2 -11 18 -14 4 1
f:<sender>	-4 2 21 0 -9 -3 -8 2 -15
f:<span>	0 0 -36 -5 10 20 -17 6 8
f:<taker>	0 1 0 0 -5 0 0 9 0
f:<v-agree>	0 -17 -7 0 13 14 -11 0 -1
f:<v-bear>	-5 -3 12 -12 -14 16 5 11 -24
f:<v-begin>	-9 10 1 5 3 4 -7 -22 3
f:<v-buy>	19 -3 -4 0 -8 0 -9 9 -4
f:<v-down>	-10 -6 7 6 5 -8 -3 -10 9
f:<v-end>	0 17 -7 0 17 -16 -14 -11 -4
f:<v-impose>	-19 12 12 -12 -1 6 -39 4 0
f:<v-propose>	-8 2 30 -5 -27 10 -7 0 -7
f:<v-return>	-6 0 -11 0 2 0 0 0 12
f:<v-say>	8 -2 -12 2 -10 0 3 17 -10
f:<v-sell>	14 3 -11 0 13 0 -4 -18 0
f:<v-stay>	6 7 -8 0 2 -4 13 -8 -7
f:<v-suspend>	1 9 -10 0 6 0 -1 -4 1
f:<v-target>	6 4 -14 0 0 -4 -6 1 7
f:<v-threaten>	0 0 13 0 -6 0 0 -7 0
f:<v-up>	1 7 -19 -6 -6 11 6 5 3
f:a	10 -8 7 6 -17 0 -6 9 -10
f:about	3 0 -13 0 12 0 0 2 -3
f:above	0 0 16 0 -11 0 0 -4 0
f:after	11 -13 -7 0 0 2 -5 -3 6
f:again	0 -9 0 0 0 2 10 0 0
f:against	0 0 -4 0 0 0 -2 0 9
f:agreement	-1 0 -5 0 9 0 0 0 0
f:aim	0 0 9 0 -2 0 0 -6 0
f:aircraft	0 0 -4 0 9 -1 0 0 0
f:all	6 -1 20 0 -12 -2 0 -21 5
f:already	0 -3 -8 0 17 0 0 0 -2
f:an	6 0 17 0 -12 0 -1 -7 -4
f:and	2 -14 8 -6 -2 12 -3 15 -28
f:announce	0 0 0 0 -10 0 0 0 9
f:are	-10 -12 8 0 1 0 4 8 -8
f:arrangement	0 0 20 0 -19 0 0 0 0
f:as	-5 -9 -8 0 25 0 4 -5 -9
f:ask	0 0 18 0 -1 -6 -6 -4 -3
f:at	4 4 0 -3 0 0 0 -12 0
f:average	-3 3 -15 0 -12 0 26 -6 -6
f:bank	0 0 -12 0 0 0 0 13 0
f:be	-16 1 -1 -5 -11 1 0 -10 29
f:bean	0 0 0 0 -22 0 0 21 0
f:been	0 1 9 0 -9 -2 -3 4 0
f:before	9 6 -2 0 -13 -10 -5 1 4
f:between	0 0 0 9 -6 0 0 0 -1
f:billion	-2 8 -22 0 -6 -1 0 0 23
f:both	-1 0 -22 1 -5 0 9 2 11
f:busan	0 0 7 0 -10 0 0 3 0
f:buy	19 -10 0 0 -1 -1 -2 0 -13
f:by	-12 -3 -6 -5 -22 3 18 8 16
f:car	-3 2 -3 0 10 5 0 -3 -10
f:cash	-7 -7 -3 0 -4 25 0 -3 0
f:central	0 0 -12 0 0 0 0 13 0
f:cocoa	0 0 0 0 -19 0 0 19 0
f:come	-10 4 -15 7 6 -3 0 0 4
f:count	0 0 -19 0 11 0 10 0 0
f:deficit	27 -10 -23 0 10 -6 0 -4 -3
f:did	-2 6 28 0 -23 -7 -9 0 1
f:do	1 1 -15 0 8 1 6 -1 -7
f:doe	-2 -2 -11 0 -2 -2 0 0 21
f:domestic	0 0 0 0 -4 0 0 0 11
f:double	0 9 -6 0 2 0 0 -1 0
f:down	-1 0 -12 0 3 0 0 -6 20
f:duty	-10 3 21 0 -23 -13 -5 11 5
f:each	-7 -7 -16 0 -14 -7 -3 22 18
f:earn	0 0 18 0 -11 -1 0 0 -5
f:either	0 2 -5 0 -3 0 -3 0 9
f:end	-3 10 -5 0 1 -8 -6 1 3
f:ever	0 0 -10 0 0 0 0 0 12
f:expect	-1 15 -6 -1 9 -2 -4 -4 -3
f:export	0 5 25 0 -11 0 0 -26 0
f:fact	0 0 -6 0 0 0 0 9 0
f:farm	-3 -3 0 0 -5 0 -1 14 0
f:farmer	3 0 0 0 -10 0 0 4 0
f:figure	2 -4 -14 3 13 0 0 0 0
f:first	-2 -1 9 0 0 0 5 -3 -1
f:for	0 8 15 -6 -25 6 -2 -12 11
f:free	0 0 10 0 -1 -1 0 0 -1
f:from	11 -14 -6 -2 8 0 14 -8 -13
f:fruit	0 7 14 -1 -15 0 0 -4 0
f:gained	0 0 -12 0 14 0 0 0 0
f:gas	0 0 -6 0 11 0 0 -5 0
f:go	-7 -3 -10 0 11 16 0 -18 2
f:gold	12 -2 6 0 -16 5 0 0 -7
f:good	10 3 -20 -7 6 -15 -17 10 11
f:grow	2 6 2 0 -11 0 0 0 -3
f:growth	-1 0 20 0 -20 0 0 -1 6
f:had	1 4 19 -2 -14 0 -4 -3 -15
f:half	0 -10 11 0 1 0 -5 -7 -2
f:has	-15 -28 2 -5 8 0 0 12 -2
f:have	-4 11 12 1 -18 -7 -9 -1 11
f:he	1 -9 8 -3 3 0 3 0 -16
f:his	-1 -4 -6 0 9 -4 15 -2 -5
f:hope	-2 0 33 0 -28 0 0 -12 2
f:how	15 0 -15 0 0 -4 0 3 -4
f:i	-6 -5 -15 0 21 0 0 0 3
f:if	0 -5 0 0 0 -5 -2 -12 19
f:in	31 0 -23 -10 -2 0 -11 14 0
f:is	13 -27 0 8 12 0 -8 -15 0
f:it	24 -6 14 1 -9 -9 -6 -22 4
f:its	2 -7 -9 -4 -9 7 7 0 15
f:last	15 1 0 6 7 -12 -4 -17 -13
f:less	0 -3 13 0 -7 5 -1 -5 0
f:like	0 0 9 0 -6 0 0 1 -3
f:list	-1 -5 -3 0 5 0 -1 0 10
f:lose	0 0 0 4 10 0 -4 -5 0
f:lower	0 -2 -3 0 -3 -1 -1 0 10
f:make	7 0 5 0 1 0 0 -11 0
f:maker	-1 1 17 0 -9 0 0 0 -6
f:medicine	14 0 -1 0 -11 0 0 3 -5
f:meet	5 -2 -7 0 -10 10 0 4 -3
f:million	-7 -14 11 0 4 -6 -5 7 -17
f:more	8 2 -8 0 -2 11 -5 -2 -2
f:most	-1 0 13 0 -26 5 -1 12 1
f:mr	-3 -3 -2 0 -6 2 -2 0 16
f:much	23 -7 0 0 -11 -9 -6 -1 0
f:new	0 0 3 0 -9 3 0 3 0
f:no	-7 -8 -3 0 -4 13 -2 0 8
f:nobody	0 0 -5 1 -1 0 0 0 10
f:not	-9 0 0 -4 -8 -13 16 2 3
f:notice	0 0 -4 0 -6 0 1 0 9
f:now	0 2 -10 0 -1 0 0 5 3
f:number	0 0 -10 0 -2 -5 9 13 -2
f:of	11 -4 -1 0 9 -2 -4 -3 -14
f:on	-1 -15 -19 -3 22 -8 9 1 2
f:one	-1 -12 10 0 -6 0 7 0 -6
f:or	4 5 -9 0 4 0 0 -2 0
f:other	-1 -4 6 0 5 0 0 3 -9
f:out	0 0 -12 0 -1 2 9 5 0
f:output	0 0 -16 1 15 0 0 0 0
f:outside	0 0 -3 0 11 0 0 -6 0
f:over	-1 8 22 0 -19 -2 0 -11 0
f:own	5 -1 -11 0 7 0 6 0 -8
f:pay	-6 -8 4 -5 -5 16 2 7 -15
f:point	0 0 -15 0 1 2 0 12 0
f:procedure	0 0 0 0 -5 0 0 0 12
f:product	0 0 -3 0 -9 0 0 5 10
f:project	0 -3 -2 0 -1 14 0 0 0
f:promise	0 0 -2 0 0 0 0 12 0
f:published	0 0 -5 0 -3 0 10 0 0
f:quota	0 -1 -13 0 20 3 0 -11 0
f:raise	0 0 -16 0 1 0 0 10 3
f:rate	0 -2 -9 0 8 2 0 3 0
f:record	10 0 7 0 -15 0 0 0 0
f:refund	0 10 0 0 0 -2 0 0 0
f:rest	0 0 0 0 -10 0 0 10 0
f:rice	0 0 -27 1 26 6 0 -7 0
f:rise	0 0 6 0 -23 0 7 12 4
f:run	0 0 -2 0 0 0 -2 0 10
f:sale	0 0 -12 0 14 0 0 -3 2
f:same	-3 -6 -6 0 10 11 0 -5 0
f:say	0 4 -13 -2 0 6 11 6 -19
f:see	0 11 0 0 4 0 -2 0 -8
f:sell	18 0 -28 0 28 -2 -1 -11 -6
f:sheet	0 0 -6 0 0 0 0 9 0
f:side	-6 -15 -20 -2 -14 -3 16 0 25
f:sign	0 -1 -10 0 1 9 0 0 0
f:since	-11 0 -7 0 6 -6 -4 10 7
f:so	9 0 -3 0 1 0 0 -2 0
f:some	0 -3 -22 0 11 -1 9 0 8
f:soybean	1 -5 -12 0 0 -7 -3 20 -1
f:sum	0 10 0 0 -1 0 0 -2 0
f:supply	0 0 -6 0 -6 0 0 13 0
f:take	-4 12 22 0 -12 0 -1 -18 -5
f:tariff	-6 -1 -10 3 -24 0 13 1 17
f:tell	0 0 0 0 11 -3 -4 -2 -1
f:than	10 0 0 2 -24 12 -9 7 -3
f:thank	0 0 11 0 -4 0 0 0 -1
f:that	3 1 20 0 0 -5 -4 -32 0
f:the	-6 3 0 6 -10 9 -18 -1 14
f:them	-2 0 -24 0 20 -2 0 7 2
f:there	3 -11 7 9 -14 -11 6 1 0
f:they	4 -16 -5 -3 19 -7 6 0 -9
f:thi	-8 -10 21 0 -2 0 7 -3 -16
f:though	5 0 -15 0 6 0 0 0 2
f:three	0 0 0 0 -8 0 0 0 11
f:time	0 3 -9 0 14 0 0 -5 0
f:to	-1 -11 -9 3 7 15 -11 4 -4
f:trade	-6 17 -14 10 0 -2 -2 0 -7
f:treaty	0 0 -4 0 -3 0 0 -2 10
f:twice	0 12 0 0 -9 -1 0 -1 0
f:two	0 0 5 9 -12 0 0 -3 -1
f:under	0 0 -4 0 -1 0 0 0 12
f:up	-3 -13 -17 0 39 -4 -6 -16 4
f:want	-1 -6 0 0 0 11 0 -7 2
f:warn	0 0 13 0 -6 0 0 -6 0
f:was	19 -3 14 -3 -30 -13 3 -3 10
f:we	-7 12 11 -1 -17 -8 -5 0 11
f:well	0 0 -1 0 12 0 0 -1 -2
f:were	0 -1 13 0 -1 -3 -1 0 0
f:what	-16 3 18 5 -6 -5 -7 2 -13
f:where	-2 0 0 0 9 0 0 0 -7
f:whether	0 8 -2 0 0 -3 0 0 0
f:which	0 -4 -9 0 17 0 8 -18 4
f:who	2 3 -21 0 6 0 0 8 -2
f:whose	7 0 13 1 -16 2 0 -3 -4
f:win	0 0 -10 0 11 0 0 0 0
f:with	25 -20 4 -6 -13 -1 -4 -8 13
f:word	-1 0 -13 0 -12 0 0 6 14
f:work	-2 -1 -11 0 0 0 0 -1 18
f:world	0 0 10 0 -1 0 0 0 -3
f:worth	-1 0 0 0 -18 -3 0 0 21
f:would	0 -6 6 11 -4 -6 7 -18 3
f:write	0 0 -14 0 0 0 0 1 11
f:year	15 5 21 5 -20 -20 -10 0 -21
first about deficit 1	38 -10 -21 -5 0 -17 9 -18 -20
first about deficit 1 money	33 -9 -13 0 -18 -16 14 -9 -14
first about deficit 1 percent	12 0 -7 -1 10 0 -8 -2 -5
first about duties 5	-9 30 -1 10 -20 -10 -11 -5 -7
first about duties 5 money	-7 30 0 6 -18 -10 -8 -4 -12
first about exports 8	-1 -10 33 -14 1 -19 -23 0 -28
first about exports 8 money	4 -4 12 -2 12 -12 -10 -20 -15
first about exports 8 percent	-7 0 42 -7 -19 0 -8 -5 -7
first about exports 8 tonnes	-1 0 -1 0 -3 0 0 17 -1
first about growth 7	-8 -7 -11 41 -13 -3 -6 -9 -8
first about growth 7 percent	-7 -3 -8 37 -13 -2 -6 -7 -9
first about imports 9	-28 0 -5 -5 24 -9 -4 5 -15
first about imports 9 money	-15 1 3 0 11 -5 -3 3 -13
first about imports 9 percent	-8 0 -13 0 24 0 0 -11 0
first about investment 4	-12 -19 -7 -2 -21 38 -9 2 -14
first about investment 4 money	-12 -19 -7 -2 -21 38 -9 2 -14
first about purchases 6	-19 -3 0 -7 -12 -14 -8 36 -6
first about purchases 6 money	-12 0 6 0 0 -7 -4 9 0
first about purchases 6 percent	0 0 -9 0 -9 0 0 19 0
first about purchases 6 tonnes	0 -1 5 0 -3 -1 0 8 -2
first about purchases 6 units	0 0 -9 0 -9 0 0 24 0
first about trade 10	0 -7 -9 -16 3 -11 6 -28 26
first about trade 10 money	0 -5 -6 -10 12 -10 -1 -22 17
first about trade 10 percent	1 0 0 -2 -19 0 10 -2 11
first about trade 3	-9 -7 -13 0 -1 -2 -3 -4 27
first about trade 3 money	-5 -6 -9 0 0 -2 -1 -3 19
first about trade 3 percent	-1 0 -4 0 0 0 0 0 11
first none	-11 9 9 -51 9 0 4 -5 -10
first none money	-4 29 -1 -19 -8 18 -12 -39 2
first none percent	6 -20 0 -21 -1 -19 33 -18 0
first none tonnes	-29 -35 13 -20 21 -30 -27 15 -11
first none units	-5 -8 -5 -3 14 -11 -8 18 -13
first-of-paragraph	-5 0 3 -1 8 -4 5 -2 -14
goods money	-44 -2 22 -12 8 -21 -35 23 -22
goods percent	0 -1 18 0 -6 -2 -15 0 0
goods tonnes	-6 -3 0 -4 4 -6 -4 3 10
goods units	-2 -4 1 -2 15 -6 -3 0 -9
has-future	-14 -2 7 2 3 6 -10 0 -7
has-infinitive	8 -3 2 0 4 -2 -13 -4 0
has-modal	-8 4 11 -2 9 -10 5 -9 -10
has-participle	-14 11 16 -1 -11 -4 -11 6 -5
has-past	0 0 4 -20 6 -18 7 2 -3
has-perfect	0 2 -13 -7 -4 2 1 10 0
has-pluperfect	8 19 -9 -3 0 -14 -8 1 -7
has-present	-16 2 0 0 4 2 5 -5 -4
headline	-6 3 -9 0 -23 3 11 14 -1
kind money	4 26 -4 -23 -1 19 -12 -40 4
kind percent	2 -35 2 17 -9 -32 24 -20 6
kind tonnes	-43 -44 12 -28 17 -39 -36 30 -13
kind units	-7 -11 -11 -5 8 -14 -11 34 -16
l1="	0 0 4 0 -9 0 0 0 6
l1='s	11 -1 1 0 -7 0 0 0 -1
l1=,	-18 -3 -5 -4 8 2 4 8 -3
l1=:	3 0 7 0 -8 0 -18 -1 5
l1=<begin>	18 -2 3 -4 -10 -18 4 13 -17
l1=<level-noun>	0 0 -14 0 -16 0 3 18 6
l1=<name>	0 0 17 0 -15 3 0 0 -2
l1=<v-bear>	-2 -8 -8 0 2 7 3 -12 13
l1=<v-buy>	-4 -1 6 -2 -7 -17 -3 20 -4
l1=<v-down>	0 -9 8 0 3 0 0 0 -3
l1=<v-end>	-1 -6 18 0 0 -2 0 -4 -2
l1=<v-impose>	0 -4 0 4 -3 15 -5 0 -6
l1=<v-propose>	-5 7 -11 1 2 13 -3 -2 0
l1=<v-say>	-2 0 0 9 -11 -3 -2 15 -10
l1=<v-sell>	-6 0 25 0 -6 0 0 -13 0
l1=<v-target>	0 0 5 -2 -1 0 3 -10 5
l1=<v-up>	0 0 -8 0 10 0 0 0 0
l1=about	-3 18 0 1 0 -28 7 0 -8
l1=and	-6 -3 -1 -5 0 -2 -3 25 -3
l1=another	-3 -13 -1 0 29 -5 -3 -8 0
l1=at	8 5 -1 3 -21 -5 12 -14 -1
l1=be	-2 -1 -4 0 12 -3 0 0 0
l1=been	10 0 0 0 -1 0 0 -2 -4
l1=buy	-4 -1 8 -1 -7 -16 -3 17 -3
l1=by	0 -9 9 1 3 -2 -19 -14 12
l1=down	-1 0 -12 0 9 0 -4 -1 11
l1=expect	-2 9 -2 0 9 -4 0 -5 -11
l1=for	-10 -28 18 0 12 -26 -17 4 -8
l1=from	4 -1 -8 0 -6 -2 16 -5 4
l1=invest	0 -1 -5 0 0 34 0 -28 -1
l1=is	0 -12 6 -1 -10 0 0 0 10
l1=it	0 13 5 0 -7 0 0 0 -10
l1=least	10 -2 -3 0 -14 -5 -2 16 0
l1=lose	0 -6 18 0 -4 -1 0 -1 -2
l1=nearly	0 0 0 7 -9 0 0 4 0
l1=of	7 12 -17 -3 8 3 0 -9 -5
l1=on	-10 -11 4 0 22 -15 -6 -4 0
l1=over	-2 -3 0 0 -7 17 0 0 0
l1=pay	0 -2 -6 0 -2 11 5 0 0
l1=promise	0 -5 0 0 -2 12 0 0 -3
l1=rise	0 0 -8 0 10 0 0 0 0
l1=say	0 0 0 0 -3 0 0 9 0
l1=sell	-4 0 20 0 -14 0 0 0 0
l1=send	0 0 -6 0 9 0 0 -1 0
l1=ship	0 0 12 0 -4 0 0 -5 0
l1=some	-7 10 5 0 -10 -21 17 0 -3
l1=than	-4 12 -8 0 -10 8 0 5 -8
l1=that	0 0 -1 0 11 0 0 -3 0
l1=the	10 -4 -14 -1 -11 25 -8 1 -12
l1=them	0 -1 13 0 -7 0 0 0 0
l1=to	10 6 -11 -1 0 -1 0 -8 2
l1=up	-2 3 -10 0 16 0 -4 -3 0
l1=us	0 3 -26 0 27 0 0 0 0
l1=want	0 0 0 0 6 0 0 -9 3
l1=was	8 -10 -1 0 -3 -7 2 1 2
l1=were	-1 0 13 0 -4 0 0 0 0
l1=with	-12 -6 0 0 -7 16 -2 2 3
l1=worth	-12 -13 2 0 3 -11 -1 21 0
l1=year	0 0 -5 0 0 0 0 -1 11
l2=,	2 -5 -4 -7 14 -1 -3 -17 9
l2=<agent>	0 -2 -5 0 0 -1 9 0 3
l2=<begin>	12 19 4 -9 -21 -38 14 11 -11
l2=<duty>	0 19 -19 -1 4 2 0 -6 -2
l2=<gate>	0 9 7 0 -6 -1 0 0 -5
l2=<goods>	-10 -22 -4 -8 26 -30 0 9 -3
l2=<level-noun>	5 1 -3 -2 -23 -4 4 0 12
l2=<level>	-2 2 -14 -3 11 -10 0 0 5
l2=<month-gone>	2 0 9 0 -12 0 0 1 0
l2=<name>	13 -14 17 -5 7 13 -18 -40 4
l2=<number>	-8 -8 13 0 0 -13 0 -25 15
l2=<person>	0 12 0 0 -10 -8 -1 1 1
l2=<quality>	0 1 -10 1 9 0 0 0 -2
l2=<seat>	0 -2 -5 0 -2 3 0 9 0
l2=<sender>	0 -9 0 7 -5 2 4 6 -3
l2=<span>	0 0 -8 0 8 0 0 0 0
l2=<v-buy>	-1 -1 2 0 -4 9 0 1 0
l2=<v-down>	15 0 14 -9 -22 0 -10 -3 4
l2=<v-end>	0 9 3 0 -5 0 0 -3 0
l2=<v-impose>	-2 11 25 -8 -27 4 -16 -9 7
l2=<v-propose>	-6 -14 24 -3 -12 -3 0 -4 8
l2=<v-stay>	10 -7 0 -1 -24 0 -9 0 16
l2=<v-suspend>	-2 0 9 0 -7 5 0 0 0
l2=<v-up>	0 -5 0 -5 -1 4 -3 0 11
l2=a	-9 0 10 0 -2 0 9 -1 -6
l2=aim	-1 -5 14 0 0 -3 0 -4 3
l2=and	0 -2 -3 0 0 12 0 -2 0
l2=are	0 0 -1 0 12 0 2 0 -11
l2=at	7 -8 -10 4 -19 -9 12 17 -7
l2=banana	0 0 -15 0 2 0 0 0 12
l2=bring	-2 6 20 0 -15 0 0 -2 -4
l2=buy	0 0 -3 0 -5 11 0 3 0
l2=coal	0 0 -11 0 12 0 0 0 0
l2=coffee	0 0 13 0 -11 0 0 1 -5
l2=cost	0 14 0 -1 -9 0 -2 0 0
l2=countermeasure	0 0 0 0 -11 0 0 0 13
l2=country	-4 0 0 0 -1 0 0 0 10
l2=deficit	18 0 0 0 -6 -2 0 0 -1
l2=down	9 0 -5 1 -12 0 3 2 0
l2=duty	0 18 -14 0 12 0 -5 -3 -12
l2=energy	0 0 -2 0 -8 -30 0 40 0
l2=export	0 0 11 0 -8 0 0 0 0
l2=fall	-5 0 0 0 1 0 0 -2 9
l2=flower	0 0 -18 0 18 0 0 0 0
l2=goal	0 0 0 0 -4 0 0 -1 12
l2=good	1 -6 2 0 0 -1 10 -12 3
l2=grow	0 0 -8 -3 1 0 0 0 13
l2=had	5 10 -6 0 -9 -1 0 2 -3
l2=have	0 -9 4 0 -2 5 5 0 -2
l2=hope	0 -2 16 0 -17 0 0 -7 7
l2=i	0 0 -4 0 10 0 0 0 -3
l2=import	0 0 -7 0 10 0 0 0 0
l2=investment	0 0 0 0 0 10 0 -2 0
l2=is	7 6 5 0 -20 -1 0 7 -8
l2=it	-7 0 2 -2 -3 12 6 -15 10
l2=last	0 0 -10 0 0 0 0 -3 13
l2=more	-3 14 -14 0 -9 8 -1 5 -7
l2=number	9 0 -2 0 -10 0 0 -1 6
l2=on	3 -10 -2 0 27 -5 -4 -7 -9
l2=order	0 0 16 0 -5 0 0 -7 0
l2=promise	0 0 0 0 -9 0 0 9 0
l2=put	0 9 -9 0 0 0 0 0 0
l2=quota	0 0 -16 0 35 0 0 -23 0
l2=sale	0 0 -11 0 10 0 0 5 0
l2=season	0 -2 -4 0 -2 0 10 1 0
l2=sell	0 0 -10 0 8 0 0 5 0
l2=send	0 0 11 0 -8 0 0 0 0
l2=should	0 -5 11 0 -1 0 0 0 0
l2=soybean	0 0 -7 0 -11 0 0 19 0
l2=surplu	0 0 -3 0 0 0 8 0 -2
l2=tariff	-1 2 -3 0 7 4 2 0 -11
l2=the	0 -6 0 6 0 12 -1 -5 -5
l2=they	0 0 14 0 -10 0 0 1 0
l2=to	-14 -16 9 6 -23 14 -2 6 0
l2=trade	0 -1 -6 0 0 0 -4 0 19
l2=up	-6 7 9 -2 -6 12 -2 -16 -1
l2=was	-2 0 8 2 -12 0 0 -2 6
l2=we	0 0 -20 0 19 -1 0 5 -5
l2=were	-4 0 -8 0 19 0 0 0 0
l2=worth	-2 -1 10 0 5 -3 -5 0 -1
l3=:	-5 0 -3 0 12 0 0 -2 -3
l3=;	0 0 13 0 -14 0 0 4 0
l3=<agent>	0 0 -12 0 -1 1 0 11 0
l3=<begin>	-1 13 2 -23 14 -8 0 -12 -7
l3=<day-gone>	0 0 3 0 -8 0 -3 0 9
l3=<duty>	-4 0 -12 3 5 -2 5 -4 4
l3=<goods>	-4 -18 19 -2 -5 0 0 -4 2
l3=<level>	-2 -3 0 0 10 8 0 -7 -2
l3=<money>	1 1 8 0 -11 0 4 -7 0
l3=<month-gone>	0 0 -7 0 -13 4 0 -2 16
l3=<name>	6 -11 -11 2 -3 4 -3 17 -7
l3=<not>	0 -12 0 0 -4 22 0 0 -3
l3=<organisation>	-5 -13 10 -2 -2 1 4 0 1
l3=<quality>	-6 -4 16 8 -10 -9 -3 8 -7
l3=<sender>	-1 10 -15 -2 21 0 -6 0 -3
l3=<v-agree>	-8 0 -5 0 3 -2 8 10 -10
l3=<v-bear>	0 14 -2 0 -2 -4 0 0 0
l3=<v-buy>	0 0 -39 0 20 -17 1 27 -2
l3=<v-down>	-6 0 -11 0 2 0 3 0 6
l3=<v-end>	0 0 -5 3 0 -2 8 -2 -4
l3=<v-impose>	-4 0 -20 0 9 -10 5 22 -8
l3=<v-propose>	0 -13 1 0 3 -1 -3 5 1
l3=<v-say>	0 8 -9 0 -7 0 0 11 0
l3=<v-target>	-3 6 -4 0 7 0 0 4 -12
l3=a	5 0 3 -5 -4 3 0 -8 0
l3=an	0 -3 -7 0 -5 0 0 2 12
l3=and	-5 6 2 0 -14 11 -2 -13 17
l3=at	0 0 6 0 7 0 0 -3 -11
l3=boeing	0 0 0 0 -5 0 0 10 0
l3=buy	4 0 -34 0 16 -15 0 21 0
l3=by	9 1 -6 0 8 0 0 -9 -3
l3=export	0 0 11 0 -6 0 0 0 0
l3=for	0 0 13 0 0 -6 0 -4 0
l3=have	0 9 12 0 -8 -3 -1 -1 -1
l3=import	-2 0 -8 0 9 0 4 0 0
l3=is	-2 10 -6 0 0 0 -2 5 0
l3=it	12 -4 2 -3 6 -8 -13 -5 0
l3=its	0 -1 -7 0 18 0 0 -1 -2
l3=last	0 0 -6 0 9 0 0 -1 3
l3=list	-2 -9 0 0 28 -14 -3 -1 0
l3=lose	0 -4 0 1 -1 0 9 0 0
l3=no	0 -4 0 0 0 10 0 0 0
l3=not	0 -4 0 0 0 10 0 0 0
l3=own	0 12 -11 4 0 -3 -1 0 0
l3=pay	0 13 0 0 -1 -2 0 0 -2
l3=promise	0 0 -4 0 -3 0 0 11 0
l3=put	0 -7 0 0 0 -3 10 0 0
l3=shipment	0 0 -11 0 12 0 0 0 0
l3=take	0 0 -9 0 11 0 0 0 0
l3=that	-1 6 5 -2 10 -6 -7 -3 -10
l3=the	8 -14 -8 5 11 -4 3 -1 -4
l3=they	0 0 -12 0 17 0 0 0 -5
l3=thi	1 0 0 0 -8 0 -1 10 -1
l3=to	0 9 16 -5 -8 -2 5 -10 -5
l3=trade	0 -1 -4 0 -5 0 -2 0 17
l3=two	0 0 -9 0 -4 0 0 3 13
l3=we	0 2 17 0 -13 7 -1 -14 0
l3=with	4 -1 -14 0 2 1 9 0 -6
l3=worth	0 0 8 0 -10 0 0 1 0
l3=year	-18 3 -3 0 12 -3 6 -3 1
l4=,	2 -8 -5 0 7 -6 -8 12 0
l4=;	7 0 -10 0 7 0 -1 0 0
l4=<begin>	-14 -4 8 -27 10 11 -14 0 -3
l4=<duty>	-3 2 0 0 -5 0 9 -11 5
l4=<goods>	-2 -5 15 0 -9 -11 -1 4 4
l4=<month-gone>	15 -5 1 0 -6 0 -4 0 -4
l4=<name>	1 7 -27 0 5 -5 -6 22 5
l4=<number>	0 6 -9 0 1 -3 0 -7 14
l4=<quality>	3 1 -19 -1 21 0 0 -12 -3
l4=<sender>	0 0 13 0 -1 0 0 3 -11
l4=<span>	0 0 14 0 -12 0 0 -1 -3
l4=<v-bear>	0 6 8 0 -9 -2 -1 0 0
l4=<v-begin>	-1 0 -6 0 0 0 11 0 -2
l4=<v-buy>	-3 0 -2 0 4 -6 0 16 -3
l4=<v-down>	2 4 0 0 -11 5 -6 3 -5
l4=<v-impose>	1 -7 -8 5 8 7 0 -10 -2
l4=<v-propose>	0 -3 14 -1 3 0 -2 -1 -13
l4=<v-say>	2 -6 -2 0 15 0 -2 -8 0
l4=<v-sell>	4 0 16 0 -14 0 0 0 0
l4=a	5 -5 -11 0 15 0 -2 0 -8
l4=bring	0 10 -3 0 3 -2 0 0 -5
l4=buy	0 0 3 0 -9 -7 0 19 0
l4=cost	0 1 -3 14 -5 -2 -1 0 0
l4=deficit	12 0 -1 0 0 0 -1 0 0
l4=duty	0 2 2 0 -8 0 0 -5 9
l4=expect	0 0 17 0 -5 -2 0 -1 0
l4=for	-3 0 4 0 -8 -2 -11 23 -10
l4=from	-4 0 -4 0 12 1 0 0 0
l4=good	0 0 -9 0 8 0 0 2 -6
l4=had	-3 3 0 0 -3 0 8 0 -3
l4=import	0 0 -10 0 18 0 0 -4 0
l4=in	0 2 -6 0 -8 0 -6 2 14
l4=its	0 11 0 0 -1 -3 -1 0 -5
l4=last	-17 3 -1 0 1 -3 6 0 4
l4=list	0 0 -5 0 10 0 10 0 -15
l4=our	0 0 12 4 -8 0 0 -5 0
l4=pay	0 10 4 0 -4 -6 0 -2 0
l4=put	0 -9 -3 7 0 -8 8 0 2
l4=quota	0 0 13 0 0 0 0 -10 0
l4=say	0 -3 0 0 11 0 0 -7 0
l4=sell	4 0 11 0 -10 0 0 0 0
l4=the	5 0 -15 8 11 -5 0 -9 0
l4=themselve	0 0 -1 0 0 0 0 0 9
l4=to	-13 -3 -1 -3 -4 -3 3 16 6
l4=trade	-11 -1 13 -2 -12 0 8 0 2
l4=volume	0 0 -12 0 20 0 0 -9 0
l4=we	0 1 16 0 -11 0 0 -6 0
l4=with	9 -5 -3 0 -2 -1 0 -4 9
l4=would	0 0 7 7 0 2 -2 -10 -7
l4=year	13 -6 34 0 -29 -5 -4 -3 -6
l=, and	-2 -2 0 0 -1 9 0 4 -4
l=, of	0 0 -2 0 16 -5 0 0 -3
l=, worth	0 0 1 0 9 -2 0 -2 -3
l=<begin> <begin>	18 -2 3 -4 -10 -18 4 13 -17
l=<begin> about	-2 15 4 0 -3 -7 -3 0 -5
l=<begin> some	0 2 -6 0 -14 -6 16 -5 5
l=<begin> the	0 11 0 0 -4 -6 0 1 0
l=<goods-amount> ,	-6 0 -5 0 11 0 0 0 0
l=<level> on	-1 -1 -2 0 18 -10 0 0 -1
l=<month-gone> ,	0 0 11 0 -6 0 0 0 0
l=<name> buy	0 0 21 0 0 0 0 -17 0
l=<name> sell	-4 0 12 0 -6 0 0 0 0
l=<name> take	0 0 1 0 12 0 0 -15 0
l=<number> :	-1 -3 6 0 -7 -7 0 -11 18
l=<person> :	0 6 7 0 -16 -6 0 -3 5
l=<span> ,	0 0 -8 0 9 0 0 0 0
l=aim at	0 0 10 0 0 0 0 -3 0
l=amount to	0 0 -5 0 0 0 -1 0 9
l=and invest	0 0 0 0 0 10 0 -9 0
l=at least	10 -2 -3 0 -14 -5 -2 16 0
l=beef for	0 0 9 0 -5 0 0 0 0
l=bring in	0 7 10 0 -6 0 0 -2 -3
l=buy about	0 0 0 0 -8 0 0 10 0
l=buy for	0 0 0 0 4 12 0 -14 0
l=cost it	0 8 -3 0 0 0 0 0 0
l=countermeasure on	0 0 0 0 -11 0 0 0 13
l=deficit of	14 0 0 0 -5 -1 0 0 0
l=duty of	2 19 -12 0 -7 0 0 0 -3
l=duty on	0 0 0 0 14 0 0 0 -4
l=energy for	0 0 0 0 -4 -20 0 28 0
l=fall by	-7 0 2 0 -2 0 -1 -1 13
l=flower for	0 0 -16 0 16 0 0 0 0
l=goal of	0 0 0 0 -4 0 0 -2 11
l=good worth	0 -3 0 0 -1 -2 8 -7 4
l=grow by	-1 0 -8 -3 1 0 0 0 13
l=had been	10 0 0 0 0 0 0 0 -4
l=hope for	0 -2 16 0 -17 0 0 -7 7
l=investment of	0 0 0 0 0 17 0 -14 0
l=is about	0 0 9 0 -7 0 4 0 -6
l=last year	0 0 -14 0 0 0 0 -1 14
l=more than	-3 14 -15 0 -9 8 -1 5 -6
l=of the	-2 0 3 0 0 9 -1 0 -3
l=oil for	0 0 -6 0 10 0 0 0 0
l=on about	0 0 0 0 8 0 0 -4 0
l=on another	0 -7 0 0 20 -10 -2 0 0
l=order for	0 0 11 0 0 0 0 -8 0
l=quota of	0 0 -13 0 29 0 0 -18 0
l=sell <name>	0 0 3 0 -11 0 0 6 0
l=surplu of	-5 0 0 0 0 0 9 0 0
l=tariff on	0 0 0 0 16 0 0 0 -9
l=tea worth	0 0 7 0 -13 0 0 7 0
l=they were	0 0 12 0 -5 0 0 0 0
l=to buy	0 0 -2 0 -7 -5 0 17 0
l=to invest	0 0 -2 0 0 21 0 -14 0
l=up to	-4 8 6 0 -8 12 0 -11 -7
l=were worth	0 0 -12 0 17 0 0 0 0
l=will buy	0 0 0 0 -8 0 0 12 0
l=worth about	0 0 0 0 10 -1 0 -5 0
l=would take	0 0 -2 0 -5 0 0 9 0
late	-29 -6 20 0 15 -40 5 -26 25
lead=\$	10 2 -1 0 -8 -4 -1 3 0
lead=(	0 0 0 0 -2 -6 0 10 0
lead=,	1 -13 3 -5 2 2 -3 -1 3
lead=:	3 9 -3 0 1 0 -29 -4 5
lead=;	9 0 -1 -1 -2 0 0 1 -4
lead=about	-2 15 4 0 -3 -7 -3 0 -5
lead=an	0 1 -7 0 -6 -4 0 0 12
lead=and	-12 0 -1 0 2 5 7 0 0
lead=before	0 0 12 0 -9 0 0 0 0
lead=bolivia	0 0 0 0 -13 0 0 13 0
lead=brazil	-4 0 5 0 -6 0 -3 -6 15
lead=britain	0 0 -5 0 9 0 0 -3 0
lead=by	-4 2 -12 0 5 -1 0 11 -4
lead=canada	0 0 -20 0 24 0 0 -2 0
lead=china	-16 -2 -18 0 7 -3 9 15 1
lead=egypt	0 0 -12 0 11 0 0 0 0
lead=for	6 -5 8 0 -12 -5 -1 10 -6
lead=from	0 0 9 0 -1 0 0 -5 0
lead=ghana	0 0 5 0 -17 0 0 14 0
lead=i	0 0 19 0 -12 0 0 -5 0
lead=imports	-3 0 -8 0 18 0 0 0 0
lead=in	17 -11 9 -1 0 -5 -9 -3 -10
lead=india	0 0 -8 0 0 0 0 12 0
lead=it	-6 -9 13 12 -7 -1 -2 -16 14
lead=italy	0 0 10 0 -6 0 0 -1 0
lead=its	0 -2 10 0 -1 0 0 0 -1
lead=japan	4 -2 0 0 0 12 -3 -8 0
lead=korea	0 -2 9 0 -15 1 0 6 0
lead=last	0 4 7 0 -16 0 7 -1 4
lead=mexico	0 -1 -22 0 26 0 0 -1 0
lead=nigeria	0 0 -12 0 12 0 0 0 0
lead=of	-2 -4 2 0 -5 16 -1 -1 0
lead=on	-1 -2 -10 0 0 0 0 9 5
lead=pakistan	0 0 17 0 -9 0 0 -11 0
lead=peru	0 0 -13 4 12 0 0 0 0
lead=portugal	0 0 13 0 -1 0 0 -14 0
lead=sales	0 0 -10 0 11 0 0 0 0
lead=shipments	0 0 -18 0 21 0 0 0 0
lead=some	0 2 -6 0 -14 -6 16 -5 5
lead=sri	0 0 -9 0 10 0 0 0 0
lead=that	0 -1 14 3 0 -22 -2 -1 -2
lead=the	-10 8 -16 5 8 -8 3 -9 8
lead=they	-4 1 -11 0 22 -4 0 -4 0
lead=this	0 0 13 0 -5 0 0 0 -3
lead=trade	-4 0 -11 0 -5 0 0 0 22
lead=trump	0 0 -1 0 -3 9 3 -4 0
lead=uganda	0 0 -12 0 -1 0 0 13 0
lead=under	0 0 -11 0 -2 0 -2 8 8
lead=we	0 7 0 0 17 -10 7 -16 -11
lead=zambia	0 0 0 0 -10 0 0 11 0
lead=—	0 0 -11 0 15 4 -2 0 -3
level	0 -33 1 18 -12 -31 26 -17 5
lll=: <name> buy	0 0 -3 0 13 0 0 -9 0
lll=<begin> <begin> <begin>	18 -2 3 -4 -10 -18 4 13 -17
lll=<begin> <begin> about	-2 15 4 0 -3 -7 -3 0 -5
lll=<begin> <begin> some	0 2 -6 0 -14 -6 16 -5 5
lll=<begin> <begin> the	0 11 0 0 -4 -6 0 1 0
lll=<begin> <name> buy	0 0 19 0 -6 0 0 -8 0
lll=<begin> <name> take	0 0 1 0 9 0 0 -13 0
lll=<begin> <person> :	0 2 24 0 -25 -4 0 -6 0
lll=<begin> it buy	0 0 7 0 11 0 0 -17 0
lll=<begin> it was	0 -1 5 0 -13 0 -2 0 7
lll=<begin> we buy	0 0 -6 0 9 0 0 -1 0
lll=<name> buy about	0 0 0 0 -8 0 0 10 0
lll=<name> will buy	0 0 0 0 -8 0 0 10 0
lll=<number> it was	-6 0 -8 0 17 0 0 0 -5
lll=<quality> good for	0 0 11 0 -7 0 0 0 0
lll=a deficit of	9 0 0 0 -1 0 0 0 0
lll=a quota of	0 0 -8 0 15 0 0 -5 0
lll=a surplu of	-5 0 0 0 0 0 9 0 0
lll=and to invest	0 0 0 0 0 10 0 -9 0
lll=buy energy for	0 0 0 0 0 -12 0 14 0
lll=by at least	9 0 -3 0 0 0 0 0 -1
lll=farm good for	0 0 -2 0 9 0 0 -4 0
lll=for <number> :	0 0 9 0 -4 -1 0 0 1
lll=in <month-gone> ,	0 0 9 0 -5 0 0 0 0
lll=in <number> :	0 0 -5 0 -3 0 0 0 15
lll=in up to	0 12 -6 0 3 -2 0 -2 -2
lll=it had been	8 0 0 0 0 0 0 0 -3
lll=last year ,	0 0 -8 0 12 0 0 0 0
lll=no more than	0 -4 0 0 0 10 0 0 0
lll=the <level> on	0 0 0 0 13 -6 0 0 0
lll=year it was	-16 0 3 0 3 0 10 -2 -2
lr=, .	-1 -3 -8 0 13 -3 8 0 -5
lr=, <span>	0 4 -3 0 -12 0 0 8 4
lr=, in	0 0 -12 0 3 0 0 0 9
lr=, last	0 0 11 0 -12 0 0 3 -2
lr=, less	-1 0 11 0 -1 0 0 0 -3
lr=, more	-11 0 0 0 14 0 -1 -1 0
lr=: ,	-4 6 -9 0 12 2 -1 0 -10
lr=: .	9 -19 -7 0 -2 0 -5 0 17
lr=: <span>	0 4 12 0 -8 -2 0 -5 0
lr=: in	1 0 17 0 -5 -1 0 0 -15
lr=: last	0 0 13 0 -15 0 0 0 2
lr=<begin> .	16 -7 -15 0 3 -15 10 7 -16
lr=<begin> <span>	0 0 14 0 0 0 0 -9 -5
lr=<begin> in	-1 0 -3 0 -8 1 0 0 11
lr=<name> of	0 0 5 0 -12 0 0 6 0
lr=about ,	-4 9 10 0 -8 -1 0 2 -7
lr=about <span>	4 -12 0 9 -7 0 8 0 -2
lr=about of	-1 -1 0 -1 9 0 -3 -2 0
lr=and .	0 0 0 0 0 9 0 -2 0
lr=and in	0 0 -12 0 8 0 0 4 0
lr=and of	0 0 0 0 0 -14 0 18 -1
lr=at ,	10 0 -2 0 0 0 4 0 -6
lr=at .	0 12 -5 0 -17 0 1 -1 0
lr=buy .	0 0 17 0 -20 0 0 0 0
lr=buy <span>	0 0 7 0 8 0 0 -15 0
lr=buy more	1 0 -6 0 -5 0 0 14 0
lr=buy of	0 0 -4 0 3 -10 0 11 0
lr=buy worth	-3 0 -10 0 2 0 0 7 0
lr=down .	0 0 -13 0 8 0 -3 -1 10
lr=expect .	0 7 -11 0 6 0 0 0 0
lr=expect in	0 0 9 0 -1 0 0 0 -2
lr=for .	-9 -2 14 0 1 -20 -3 4 -7
lr=for in	-5 -2 -1 0 21 -2 0 -4 -8
lr=for last	0 0 19 0 -11 0 0 -4 0
lr=for more	11 0 -8 0 -4 0 0 0 0
lr=for of	0 0 8 1 -5 0 0 -10 4
lr=for thi	0 0 -3 0 -4 0 0 0 8
lr=in of	0 0 -14 0 19 0 0 -5 0
lr=invest in	0 0 -4 0 0 19 0 -11 0
lr=invest more	0 0 0 0 0 9 0 -9 0
lr=is .	2 -5 16 0 -28 0 0 0 5
lr=least of	0 0 -2 0 -4 0 0 11 0
lr=of ,	0 0 -6 0 9 0 1 0 -3
lr=of .	-6 0 -6 0 15 12 3 -17 -2
lr=of in	0 12 6 0 -18 0 -2 2 -2
lr=on of	-5 -4 -4 0 11 0 -3 -4 4
lr=rise in	0 0 -10 0 11 0 0 0 0
lr=sell of	-4 0 9 0 -3 0 0 0 0
lr=some in	0 0 -7 0 0 0 10 0 -3
lr=than .	0 8 -5 0 0 -5 0 2 0
lr=than <span>	0 0 -2 0 0 11 0 0 0
lr=the of	14 0 -5 0 -4 0 0 0 -3
lr=the that	-3 -6 4 0 -1 12 0 -6 0
lr=to .	10 1 3 0 -20 -4 2 0 6
lr=to <span>	-1 11 0 0 4 -2 0 -5 0
lr=to from	0 0 -1 0 11 0 0 -3 0
lr=up .	0 0 1 0 10 0 -2 0 -4
lr=was .	-1 -4 0 0 7 -2 7 0 -12
lr=was in	5 0 -11 0 -6 0 0 0 12
lr=was last	5 0 -9 0 -1 0 -1 0 8
lr=worth .	-2 0 3 0 -5 2 5 15 -24
lr=worth <span>	0 3 2 0 12 0 -5 -2 -12
lr=worth are	0 0 11 0 -2 0 0 0 -5
lr=worth from	0 0 -7 0 -4 0 0 12 0
lr=worth go	0 0 15 0 -14 0 0 0 0
lr=worth in	-5 0 14 0 -16 0 0 -7 13
lr=worth last	0 0 -25 0 27 0 0 0 0
lr=worth on	0 0 -3 0 0 0 0 11 0
lr=worth to	0 0 12 0 -8 0 0 0 0
nc2=agree	10 2 -5 0 0 0 -3 0 0
nc2=begin	0 0 11 0 -25 -3 -1 2 16
nc2=buy	-7 0 10 0 -7 0 0 0 8
nc2=down	0 0 10 0 -18 0 0 0 6
nc2=impose	11 0 -17 -2 9 -4 -5 -3 0
nc2=say	0 14 -23 -1 4 0 4 3 -7
nc2=sell	-1 0 -9 0 21 0 0 -8 0
nc2=stay	7 -11 6 -1 -6 -1 -3 -8 13
nc2=suspend	5 0 -10 0 0 0 -2 0 7
nct2=begin infinitive	0 0 0 0 -8 0 0 0 10
nct2=begin past	0 0 15 0 -13 0 0 -2 0
nct2=buy past	-6 0 10 0 -2 0 0 0 0
nct2=down past	0 0 9 0 -8 0 0 0 0
nct2=impose participle-passive	5 0 0 0 -10 0 0 0 6
nct2=impose present	11 0 0 0 5 -1 -1 -5 -6
nct2=say past	1 6 -18 0 0 2 4 0 -8
nct2=sell past	0 0 -4 0 15 0 0 -7 0
near about deficit 1	42 -10 -21 -5 -2 -16 6 -17 -18
near about deficit 1 money	37 -9 -13 0 -24 -15 12 -8 -13
near about deficit 1 percent	12 0 -7 -1 10 0 -8 -2 -5
near about duties 5	-10 25 0 10 -14 -9 -11 -4 -6
near about duties 5 money	-9 26 0 6 -11 -9 -8 -3 -11
near about exports 8	0 -16 42 -13 -7 -10 -22 -4 -20
near about exports 8 money	4 -11 25 -2 0 -7 -10 -19 -9
near about exports 8 percent	-5 0 26 -6 0 0 -7 -4 -4
near about exports 8 tonnes	0 0 7 0 -10 0 0 10 -1
near about growth 7	-5 -8 -27 48 -12 -2 -15 -10 -6
near about growth 7 money	0 -2 -2 9 0 0 0 0 0
near about growth 7 percent	-4 -3 -25 44 -11 -1 -14 -8 -6
near about imports 9	-2 0 -15 -5 34 -11 -3 -3 -22
near about imports 9 money	3 1 -15 0 32 -8 -6 -6 -24
near about imports 9 percent	-6 0 -10 0 21 0 1 -12 2
near about imports 9 tonnes	0 0 10 0 -9 0 0 6 0
near about investment 4	-11 -18 -19 -2 -18 45 -5 -3 -12
near about investment 4 money	-11 -18 -19 -2 -17 45 -5 -3 -12
near about purchases 6	-20 -1 -10 -9 -17 -10 -9 51 -22
near about purchases 6 money	-13 2 2 0 -6 -4 -4 19 -12
near about purchases 6 percent	0 0 -9 0 -9 0 0 19 0
near about purchases 6 tonnes	-1 -1 -3 0 -4 -2 0 18 -5
near about purchases 6 units	0 0 -9 0 -10 0 0 25 0
near about trade 10	9 -33 -7 -29 -10 -22 11 -1 35
near about trade 10 money	7 -30 -9 -22 -4 -20 4 -1 33
near about trade 10 percent	2 0 -5 -5 0 0 9 -9 8
near about trade 10 tonnes	0 0 9 0 -13 0 0 6 -1
near about trade 3	-11 -5 -10 -5 0 -2 -3 -3 28
near about trade 3 money	-8 -5 -8 -4 0 -1 -1 -2 23
near achieved	-2 14 2 -15 0 -10 4 -4 -2
near achieved money	-1 21 9 -3 -20 -4 17 -22 -11
near achieved percent	0 -5 1 -5 1 -1 -17 3 11
near achieved tonnes	-3 -4 -9 0 17 0 0 3 -2
near aim	-8 -4 0 9 -15 3 -7 16 0
near aim money	-16 4 9 1 -22 13 -1 -7 2
near aim percent	14 -7 -12 18 0 -3 0 -3 -10
near aim tonnes	-8 -12 0 -10 -2 -13 -7 23 3
near aim units	0 -2 -7 0 13 -4 0 6 -2
near average	-2 0 -6 0 -6 0 21 -2 -3
near average percent	-2 0 -6 0 -6 0 21 -2 -3
near change	4 -10 0 -10 0 0 -3 -13 19
near change money	4 0 -10 -9 -18 9 7 0 10
near change percent	1 -16 6 -2 10 -12 -12 -9 7
near change tonnes	0 0 -2 0 1 0 0 0 9
near each way	-4 0 -7 0 0 -5 -2 -8 21
near each way money	-4 0 -7 0 0 -5 -3 -8 21
near not trade	-5 -4 -12 0 0 -3 3 -8 23
near not trade money	-4 -2 0 0 -6 -2 -3 -7 25
near period	-5 -21 17 2 0 -20 -5 -6 17
near period money	0 -9 7 8 -11 -9 10 -18 16
near period percent	1 -3 1 5 2 -3 -11 -15 11
near period tonnes	-16 -13 14 -11 6 -13 -13 6 -4
near period units	0 0 0 0 9 0 0 -1 0
near to come	-9 7 -19 -1 -1 -3 9 2 9
near to come money	-9 9 -11 -2 -11 0 11 2 4
near trade	4 -4 -11 -8 -1 -3 7 9 4
near trade money	12 8 -8 -24 -1 6 -11 -5 4
near trade percent	0 -18 -1 11 -15 -14 24 -5 3
near trade tonnes	-13 -11 -6 -5 9 -6 -8 14 0
near trade units	-1 -1 -2 0 0 -2 -2 16 -3
near worth	-30 -29 8 -4 11 -7 0 12 -3
near worth money	-27 -27 8 -9 11 -6 -1 13 -2
next=(	0 0 10 0 -7 0 0 -3 0
next=)	0 0 0 0 -4 -7 0 12 0
next=,	0 2 1 0 0 -6 13 -9 -2
next=;	5 -13 -5 -2 4 -2 0 0 9
next=and	-4 1 5 0 6 0 -3 -10 0
next=—	0 0 -11 0 7 4 0 0 0
nhas-infinitive	0 0 -2 0 0 0 0 -4 10
nhas-modal	3 -2 0 0 0 0 -2 -10 8
nhas-participle	9 0 0 0 -8 -2 -5 0 6
nhas-past	-5 7 0 -3 7 2 1 -8 -11
nhas-perfect	-2 5 -13 0 0 0 -7 0 16
nhas-present	11 0 -8 -3 7 -2 -1 -2 0
nt2=infinitive	0 0 0 0 -5 0 0 0 9
nt2=modal	3 -2 0 0 3 0 -1 -10 1
nt2=participle-passive	9 0 0 0 -7 -2 -5 0 6
nt2=past	-4 5 -1 -2 7 4 2 -12 -8
nt2=perfect	-1 4 -15 0 -5 0 -6 3 17
nt2=present	12 0 -4 -3 5 -7 -3 0 0
nv2-none	-9 -14 8 4 6 -3 17 0 -18
nv2=be	11 -11 13 0 -17 -1 -3 -8 14
nv2=buy	-5 0 10 0 -2 0 0 0 0
nv2=come	0 0 10 0 -6 0 0 0 0
nv2=other	-1 0 -5 0 12 2 -2 0 -4
nv2=say	-2 11 -20 0 3 7 -7 5 -1
nv2=sell	0 0 -8 0 18 0 0 -6 0
nvt2=be present	5 -7 11 0 -2 -1 -4 0 -1
nvt2=buy past	-5 0 10 0 -2 0 0 0 0
nvt2=come past	0 0 10 0 -8 0 0 0 0
nvt2=other perfect	0 0 0 0 10 0 -1 -5 0
nvt2=reckon present	0 9 0 0 -4 0 0 0 0
nvt2=say past	-2 9 -13 0 0 8 -2 0 0
nvt2=sell past	0 0 -7 0 17 0 0 -6 0
pc0=bear	-1 0 -2 0 0 15 -1 0 -7
pc0=begin	-3 1 -1 0 13 -3 -2 0 -7
pc0=down	-2 -8 -5 0 13 -1 0 0 3
pc0=impose	-3 2 -14 0 -15 7 18 4 0
pc0=propose	0 -2 -9 0 0 2 9 0 -3
pc0=sell	-10 0 3 0 10 -3 6 -14 -5
pc0=stay	8 -9 -2 -3 8 -4 -8 -5 4
pc0=suspend	5 8 1 0 -10 0 -4 0 0
pc0=up	0 0 13 0 -10 0 0 0 0
pc1=bear	-3 3 -4 0 0 13 0 -2 -8
pc1=begin	-2 1 0 0 16 -3 -2 -8 -7
pc1=buy	-6 -1 -9 0 6 -4 2 13 -8
pc1=down	-1 -8 -5 0 14 -1 -3 -1 4
pc1=sell	-10 0 8 0 7 -4 6 -15 -5
pc1=stay	9 -9 -5 -3 10 -4 -9 -5 5
pc1=suspend	5 8 0 0 -10 0 -4 0 0
pc1=up	0 0 13 0 -5 0 0 -2 0
pct0=down modal	0 0 -1 0 11 0 0 0 0
pct0=impose past	-1 -4 0 0 -4 10 -1 5 0
pct0=impose present	0 2 -14 0 -22 0 23 0 4
pct0=propose present	0 -3 -7 0 -3 2 10 2 -2
pct0=say perfect	0 0 -6 0 9 0 0 -4 2
pct0=say present	-1 0 11 2 -9 0 0 -1 -2
pct0=sell past	-9 0 1 0 8 0 7 -9 -3
pct0=stay past	4 -2 0 0 12 -8 -2 -6 0
pct0=suspend present	5 8 1 0 -10 0 -4 0 0
pct0=up past	0 0 14 0 -4 0 0 -5 0
pct1=buy infinitive	0 0 -1 0 -7 0 0 12 0
pct1=down modal	0 0 -1 0 11 0 0 0 0
pct1=impose past	-1 -4 0 0 -1 10 -1 0 0
pct1=impose present	0 4 -7 0 -18 0 12 -1 5
pct1=say past	8 -1 1 1 -18 6 0 5 -10
pct1=say perfect	0 0 -6 0 9 0 0 -4 2
pct1=say present	-1 0 11 2 -9 0 0 -1 -2
pct1=sell past	-9 0 1 0 8 0 7 -9 -3
pct1=stay past	4 -2 0 0 13 -8 -2 -6 0
pct1=suspend present	5 8 1 0 -10 0 -4 0 0
pct1=up past	0 0 14 0 -4 0 0 -5 0
phas-infinitive	0 -5 -15 0 11 -3 0 8 0
phas-modal	-4 0 2 0 9 0 0 -7 0
phas-participle	5 4 5 0 -18 -3 10 -5 -6
phas-past	-3 -4 1 0 14 0 0 -13 -2
phas-present	0 0 -11 1 -10 9 17 -3 -2
prior about deficit 1	44 -7 -31 0 -5 0 8 -13 -27
prior about duties 5	-5 26 -9 0 -6 -4 0 0 -5
prior about exports 8	-14 -4 55 -3 -13 -7 -20 -19 -23
prior about growth 7	0 1 0 0 -5 12 0 -9 0
prior about imports 9	7 -7 -26 0 31 -9 -6 5 -17
prior about investment 4	-5 -2 -7 0 -10 23 0 0 0
prior about purchases 6	-5 -6 -27 -4 -26 0 -6 62 -20
prior about trade 10	6 -21 -16 -5 -2 -8 -3 -4 36
prior about trade 3	-1 0 -7 0 -2 0 0 0 19
prior achieved	17 -1 0 -6 -4 3 -7 3 -11
prior aim	-10 2 -19 -6 -25 16 0 36 -1
prior change	6 0 -6 -6 -10 14 -5 0 5
prior not trade	-1 7 6 0 -16 0 4 0 -3
prior period	-13 -11 0 0 21 -5 -46 -14 21
prior to come	-9 5 -20 0 12 0 -7 4 2
prior trade	15 -1 -14 0 -5 8 -10 13 -7
prior worth	-14 -15 10 1 16 0 -7 -3 -8
pt0=past	-2 -5 6 0 10 0 -2 -9 -8
pt0=past-passive	0 0 -7 0 9 0 0 0 0
pt0=present	0 0 -10 0 -14 9 19 0 -1
pt1=infinitive	0 -5 -11 0 4 -1 0 12 0
pt1=participle-passive	5 4 3 0 -17 -2 10 -5 -6
pt1=past	-2 -1 9 0 7 0 -2 -15 -8
pt1=past-passive	0 0 -7 0 9 0 0 0 0
pt1=present	1 1 -3 0 -12 11 8 -6 0
pv0-none	2 -11 11 -6 -3 -1 -25 7 1
pv0=be	10 -7 -7 -2 10 0 -6 -8 4
pv0=go	0 0 13 0 -10 0 0 0 0
pv0=other	0 0 -10 0 11 0 0 -2 0
pv0=say	5 -5 10 0 -2 -3 -1 0 -8
pv0=sell	-8 0 0 0 9 -2 7 -11 -1
pv0=tell	0 8 -1 0 -9 1 6 -3 -4
pv0=write	0 -5 -9 0 14 -2 0 0 0
pv1-none	0 -16 7 -9 0 0 -22 9 2
pv1=be	10 -7 -7 -2 10 0 -6 -10 4
pv1=buy	-5 0 -10 0 2 -1 -2 19 -4
pv1=export	0 0 9 0 -2 0 0 0 0
pv1=go	0 0 13 0 -10 0 0 0 0
pv1=leave	0 0 11 0 -6 0 0 0 0
pv1=lose	0 1 -6 0 -1 -3 10 0 0
pv1=other	0 0 -10 0 11 0 0 -2 0
pv1=say	5 -11 7 0 4 -4 -1 0 -9
pv1=sell	-8 0 3 0 7 -2 7 -12 -2
pv1=tell	0 8 -1 0 -9 1 6 -3 -4
pv2-none	1 -10 2 -12 4 4 -8 0 0
pvt0=be past	5 0 0 0 15 -6 -1 -10 -1
pvt0=be present	5 0 -18 0 3 5 -3 4 3
pvt0=go past	0 0 13 0 -10 0 0 0 0
pvt0=sell past	-8 0 0 0 5 0 7 -6 -1
pvt0=write past	0 -5 -4 0 9 -2 0 2 0
pvt1=be past	5 0 0 0 15 -6 -1 -10 -1
pvt1=be present	5 0 -17 0 4 5 -3 1 4
pvt1=buy infinitive	0 0 0 0 -10 0 0 14 0
pvt1=go past	0 0 13 0 -10 0 0 0 0
pvt1=sell past	-8 0 0 0 5 0 7 -6 -1
q:"	-1 0 -10 0 18 -5 0 -5 2
q:'s	9 4 -12 -7 1 13 -2 -4 -1
q:(	0 0 -1 0 11 0 0 -4 0
q:)	0 0 -1 0 11 0 0 -4 0
q:,	7 -11 9 0 -24 6 -7 -5 19
q:-	-7 12 3 -1 0 0 -6 0 -3
q:.	-6 -7 1 -19 3 -2 -19 5 13
q:/	0 0 17 0 0 0 0 -2 -7
q::	-11 0 12 -4 0 7 3 -17 0
q:<agent>	-5 6 -7 -3 -3 14 -11 -8 7
q:<day-ahead>	0 -11 1 3 6 0 -3 2 -4
q:<day-gone>	3 7 -15 -6 -11 0 10 13 -11
q:<day-today>	11 0 -7 0 11 0 -4 -3 -12
q:<duty>	6 25 -11 2 12 -18 1 -30 0
q:<gate>	-3 0 12 0 -10 3 7 -1 -8
q:<goods-amount>	-13 -11 25 -6 -9 -5 -7 8 -11
q:<goods>	-9 -24 13 -1 28 -7 -9 1 -27
q:<level-noun>	-17 5 3 0 -3 6 7 -10 0
q:<level>	1 3 13 -3 7 -15 1 -16 -5
q:<money>	3 -4 -4 0 23 0 -51 -19 6
q:<month-gone>	19 9 -4 0 -12 -7 -11 0 0
q:<name>	-4 -17 19 -4 9 13 -3 -6 -33
q:<not>	-7 -19 7 0 -7 -9 -3 15 14
q:<number>	-18 -19 10 -10 1 0 -9 -17 33
q:<office>	-3 2 -4 0 -4 0 -3 -2 13
q:<organisation>	-4 28 -5 5 -9 -8 -1 -17 10
q:<person>	6 -25 6 -11 -30 21 10 13 -11
q:<quality>	4 0 -15 1 24 -3 -12 5 -20
q:<seat>	-6 6 -24 -2 -6 14 -10 22 -5
q:<sender>	-11 -1 38 -3 -31 0 0 6 -16
q:<span>	-2 3 -18 6 -16 13 -15 20 1
q:<taker>	0 9 -14 0 5 -11 7 3 -6
q:<v-agree>	-12 2 -14 -1 -1 10 -8 11 1
q:<v-bear>	5 7 -19 -2 -7 21 -2 -4 0
q:<v-begin>	0 -16 6 -2 20 -2 -17 -12 0
q:<v-buy>	0 -7 -20 0 2 0 -13 36 -24
q:<v-deny>	0 6 3 0 -11 0 0 8 -2
q:<v-down>	8 -18 0 -6 -10 -4 -4 5 20
q:<v-end>	0 10 17 0 -18 -11 0 -3 -1
q:<v-impose>	-8 -4 0 -13 5 16 6 -2 -15
q:<v-propose>	-14 13 -42 -3 18 4 10 4 0
q:<v-return>	3 -1 10 0 -6 4 0 -5 -3
q:<v-say>	12 0 14 0 -31 3 1 4 -11
q:<v-sell>	-11 0 36 -2 -5 -5 4 -20 -23
q:<v-stay>	3 19 0 -7 -18 -2 0 0 3
q:<v-suspend>	0 8 -11 0 0 0 0 -2 0
q:<v-target>	4 2 -13 0 15 0 -4 -6 -3
q:<v-threaten>	0 0 9 0 -14 0 7 0 0
q:<v-up>	-14 1 19 -4 -15 7 0 -10 3
q:?	0 9 -3 -1 9 -7 0 7 -19
q:a	-6 -6 1 5 -3 -1 14 0 -1
q:about	7 0 1 0 7 -2 0 -4 -17
q:according	0 0 -11 0 -6 0 0 8 8
q:add	0 0 14 0 -14 0 -1 0 0
q:after	10 -1 5 0 -4 0 0 0 -3
q:agreement	-4 -5 17 -1 -16 0 -1 2 5
q:all	0 -2 9 0 -13 0 0 4 0
q:also	0 -1 -3 0 12 -5 0 0 -1
q:among	0 0 -7 0 -1 0 0 0 9
q:an	6 -2 14 0 -18 4 1 -2 -3
q:and	11 0 -29 3 -13 0 3 19 5
q:answer	0 0 -5 0 4 0 11 -3 -5
q:any	0 2 -4 0 12 -1 0 -10 1
q:are	0 1 0 7 -8 -2 -2 2 -2
q:ask	-1 0 -15 0 14 -2 13 -3 -2
q:at	-4 4 -4 0 8 8 -5 -9 -2
q:average	0 0 -6 0 -1 0 13 0 0
q:back	0 16 -11 5 0 -6 -3 -9 1
q:be	1 6 -23 -1 4 11 0 -1 -3
q:beef	0 0 20 0 -16 3 0 -1 0
q:been	2 1 17 -5 -16 -6 0 -10 6
q:before	1 0 -1 0 15 0 -7 -5 -7
q:between	-6 8 -11 0 -7 -2 -1 -1 22
q:both	-3 -6 -25 0 -16 -1 13 10 25
q:bring	-1 0 6 0 -10 0 0 0 4
q:buy	1 -9 -3 0 -13 -6 -6 33 -16
q:by	0 3 -15 -3 -14 6 0 20 4
q:car	-2 -1 0 0 0 12 0 -3 -4
q:cash	0 2 -6 0 -2 12 0 0 -2
q:chip	0 0 0 0 -3 10 0 0 0
q:cocoa	0 0 -11 0 11 -4 -3 -4 8
q:collect	0 17 -5 0 -2 0 0 0 -5
q:come	9 -3 -16 -1 9 -6 -3 0 5
q:company	0 5 -4 0 -9 0 0 10 0
q:cost	-5 13 4 2 -12 -4 -3 -10 3
q:country	0 0 1 0 -3 0 0 0 9
q:custom	0 9 0 0 0 0 0 0 -3
q:cut	0 -1 12 0 -5 0 0 0 0
q:dairy	0 0 11 0 -6 0 0 0 -1
q:deal	-6 -3 -3 0 12 10 -2 -2 -4
q:deficit	42 -2 -22 0 0 -5 -1 -10 -17
q:do	0 -5 14 0 -6 -3 0 0 1
q:doe	0 -9 13 0 -5 0 0 3 0
q:down	7 0 -1 0 -11 -2 0 0 7
q:duty	9 15 -2 6 13 -13 -11 -25 -2
q:each	0 7 -7 0 -7 0 -2 13 -2
q:emergency	0 11 -2 0 0 -3 0 0 0
q:end	1 -8 12 0 -2 -9 6 0 -1
q:expect	-3 24 -16 1 -2 0 0 0 -1
q:export	-5 5 22 0 -21 3 -8 1 -13
q:fall	0 -2 5 0 -15 -5 1 6 6
q:far	9 8 -4 0 -12 0 -3 0 -1
q:fee	0 -4 -5 0 0 0 15 0 -1
q:first	0 0 28 0 -1 -2 0 -9 -16
q:fish	0 0 14 1 -9 0 0 0 -3
q:follow	0 -1 0 0 11 -7 0 0 0
q:for	-19 -5 8 -2 3 15 4 -16 -1
q:free	0 -7 19 0 -1 2 0 -14 0
q:from	0 -13 6 3 4 -7 6 11 -28
q:gap	16 0 -3 0 -2 -2 0 0 -4
q:get	0 0 -9 0 11 -2 6 -3 0
q:give	0 0 -9 0 16 0 0 -2 -2
q:go	-7 0 21 0 -4 3 -4 0 -16
q:good	14 -10 2 0 -3 -14 -1 15 -8
q:grower	0 -2 29 0 -17 0 0 -11 -3
q:half	3 -5 10 5 0 0 2 -8 -12
q:halve	0 0 0 0 9 -1 0 0 -1
q:has	-1 6 0 -2 -9 -9 12 12 -10
q:he	3 -1 -14 0 6 11 -2 2 -8
q:hold	0 -3 -4 0 -3 6 0 0 10
q:how	-7 11 4 0 4 0 0 -8 -12
q:if	1 -7 0 5 10 -6 -1 -5 -6
q:import	0 0 -17 1 29 0 -1 -10 -7
q:importer	0 16 -1 0 -2 -9 0 0 -1
q:in	20 -2 1 -16 -29 9 -23 -5 23
q:into	0 0 10 0 0 0 0 0 -5
q:invest	0 0 -2 0 0 11 0 0 0
q:is	0 -2 -4 -6 15 0 -1 0 -9
q:it	15 -11 -6 1 -5 -7 0 4 10
q:its	-2 -12 0 0 -12 0 11 19 0
q:know	0 0 14 0 -8 1 -2 0 -4
q:last	0 -13 4 -1 20 -19 -18 -5 -2
q:list	-6 -5 -1 0 25 -11 -2 -2 0
q:market	0 0 13 0 -13 3 0 0 0
q:may	0 0 21 0 -26 0 0 0 7
q:meet	16 -4 -8 0 -2 6 -2 0 -9
q:memorandum	0 0 -2 0 -2 0 0 10 0
q:million	0 0 -10 0 19 -1 0 0 -8
q:money	-4 22 0 0 -17 -4 -4 9 -6
q:month	9 0 -3 0 -14 0 0 8 4
q:more	-1 2 -10 0 -6 9 -5 0 8
q:most	-1 -2 -2 0 -3 -2 0 -3 19
q:much	-2 14 3 0 0 -2 -3 0 -5
q:negotiate	0 0 0 0 -8 0 0 0 13
q:new	0 0 0 0 -2 -2 2 9 -4
q:next	6 0 -7 0 -4 0 0 9 -3
q:no	1 -10 -7 0 12 2 -6 0 0
q:nobody	-1 0 15 0 -6 0 0 -8 0
q:not	-3 -12 15 0 -23 -1 1 7 13
q:nothing	0 5 6 0 -10 0 0 -1 3
q:now	0 4 0 0 4 -11 -4 11 -2
q:number	-1 2 14 0 -8 0 -2 0 -8
q:of	-8 -23 27 -10 -7 10 -3 7 -18
q:oil	0 0 24 0 -12 0 0 -2 -3
q:on	9 2 -15 -1 3 -5 -1 11 -8
q:once	0 -3 9 0 -1 3 0 -1 0
q:one	0 -5 20 0 -17 4 -1 0 -2
q:or	0 2 0 0 -11 0 3 -1 3
q:other	0 9 -5 0 0 0 -2 -2 0
q:our	-1 -3 27 0 -13 -6 6 -15 1
q:pay	-13 14 0 0 -3 11 -5 0 -10
q:people	0 0 -10 0 -8 0 0 6 9
q:plan	0 0 -7 0 12 8 0 -10 0
q:policy	0 0 0 0 0 8 0 0 0
q:product	0 0 0 0 -6 0 0 0 11
q:promise	0 0 -11 0 -10 0 0 22 -3
q:purchase	5 0 -5 0 -14 1 0 13 0
q:put	-6 -12 20 0 -5 6 5 -6 -12
q:quota	0 0 -10 7 15 0 0 -8 -2
q:rate	0 0 -7 0 9 0 11 -9 -1
q:reckon	0 -3 11 0 -5 -2 0 0 0
q:refund	-2 20 -3 0 -1 -6 -1 0 0
q:reporter	-4 2 -15 0 6 5 7 0 0
q:rule	0 5 3 0 -11 0 0 7 -2
q:sale	-4 -6 24 0 -6 -4 -2 0 -5
q:salmon	0 0 -15 0 16 0 2 0 -1
q:same	-1 -1 11 0 -3 6 0 0 -8
q:say	8 7 2 0 -12 -5 -10 10 -5
q:season	0 0 21 0 -17 0 0 -3 0
q:second	-6 -5 0 0 14 -9 -1 -1 4
q:sell	0 -4 11 -1 11 -3 -3 -15 -5
q:send	0 0 15 0 -6 0 0 0 -2
q:set	0 -9 -8 0 14 8 0 -11 0
q:ship	0 0 9 0 -6 -2 13 -13 -4
q:shipbuilding	0 -4 -2 0 0 13 0 0 0
q:show	11 0 -2 0 -3 0 0 0 -2
q:shrimp	0 0 17 0 -12 0 0 0 0
q:since	3 0 -5 -1 0 -14 15 1 -4
q:so	6 10 -19 0 0 -3 -4 4 3
q:some	-3 -1 1 0 18 -8 0 -8 0
q:soybean	4 -2 -24 0 -18 -1 0 37 -3
q:stand	0 6 -8 0 0 0 -3 5 1
q:stay	-4 19 -11 0 7 -1 -3 -4 -5
q:steel	-2 -3 -11 7 6 6 6 -15 0
q:sugar	0 0 -18 0 16 0 0 0 0
q:surplu	-3 0 -6 0 -1 7 11 0 -5
q:take	0 -8 0 0 12 0 -1 -14 3
q:tariff	-1 13 -13 -2 0 -5 10 -4 -2
q:tell	0 1 -12 1 -2 6 0 0 0
q:than	3 -5 0 0 -7 11 0 0 -1
q:that	13 11 -5 0 -4 -9 -16 0 3
q:the	7 5 7 -1 -2 -5 -4 -14 0
q:their	-2 11 -6 0 9 0 -1 -6 -4
q:them	0 0 15 0 -15 -6 0 10 0
q:there	5 -13 12 0 -8 -9 1 0 4
q:they	-6 0 12 0 -7 0 0 -10 6
q:thi	7 0 9 -2 -6 0 -5 2 -8
q:three	8 0 -12 0 -11 0 0 5 8
q:to	1 -5 10 -8 -2 7 -6 -6 -4
q:trade	-13 -12 -11 0 -6 0 -9 -18 44
q:truce	6 3 -6 0 4 -12 0 -2 4
q:tuna	0 0 -2 0 -2 10 0 0 0
q:two	0 -10 -4 0 -13 2 -1 -15 33
q:under	0 0 22 0 -1 -4 0 -18 0
q:until	0 1 -8 0 21 0 0 -9 -5
q:up	-5 0 -12 0 15 14 -5 0 -11
q:volume	0 0 -3 0 22 0 0 -13 -10
q:want	0 11 0 0 -1 0 0 0 -4
q:warn	0 0 9 0 -13 0 7 0 0
q:was	22 3 -21 -6 -10 -5 -9 -6 22
q:way	0 0 0 0 -4 0 0 0 8
q:we	-4 -9 0 0 15 -7 -5 5 -12
q:week	0 1 0 -1 12 -5 -8 0 -4
q:were	0 -1 4 0 6 0 0 0 -10
q:what	0 1 10 0 -16 3 -3 -1 3
q:where	0 -5 -2 0 0 0 0 11 0
q:which	-5 0 -14 8 0 13 -5 3 0
q:who	0 0 -3 0 10 -9 -2 -9 4
q:will	-4 -21 -17 0 2 16 5 8 1
q:with	23 -26 -28 0 -2 23 3 -22 8
q:within	0 4 -12 0 -3 0 0 10 0
q:without	0 0 -14 0 11 0 0 3 0
q:worth	-13 -13 5 1 17 0 -7 -3 -6
q:would	7 0 9 -1 -11 1 -1 -1 -2
q:year	0 -20 6 -2 29 -26 -21 -13 -5
q:you	0 0 -14 0 -8 0 0 15 8
q:—	0 -2 -4 0 0 -2 -5 -9 23
qt=future	0 -4 -12 0 -18 20 5 17 -7
qt=modal	0 5 3 0 -21 0 -7 0 16
qt=past	11 0 0 -9 21 -6 -10 -3 -21
qt=perfect	-5 9 9 0 -5 0 -1 8 -12
qt=pluperfect	7 -10 3 -4 -16 -3 2 4 9
qt=present	-18 10 3 4 12 -8 0 -6 -9
quoted	0 -8 0 0 -6 -3 6 0 10
r1=(	0 0 12 0 -6 0 0 -3 -2
r1=)	0 0 0 0 -2 -6 0 10 0
r1=,	-8 2 -2 -15 20 -1 9 -4 -20
r1=.	1 -12 6 -17 -10 -7 13 10 -3
r1=<end>	0 0 -2 3 7 0 0 -11 -4
r1=<span>	-16 13 5 14 7 -12 0 -18 -8
r1=<v-down>	0 0 -17 2 16 0 0 1 0
r1=<v-impose>	2 0 4 1 -14 -1 7 0 -6
r1=<v-up>	0 0 11 0 -7 3 0 -2 -2
r1=?	0 -2 -7 0 0 15 0 -3 0
r1=and	5 0 4 0 -9 -11 0 17 -4
r1=are	-1 -9 3 0 2 15 -2 0 -12
r1=at	-1 10 1 0 1 -4 0 -15 1
r1=before	3 -1 8 0 -13 0 0 9 -4
r1=by	-3 -2 -3 1 -11 2 0 3 8
r1=come	0 0 -17 0 14 0 0 2 0
r1=for	0 3 -1 -2 -17 13 -3 3 1
r1=from	-4 -4 11 0 -6 -3 -3 3 3
r1=go	0 0 11 0 -7 3 0 -2 -2
r1=had	0 8 -6 0 4 -3 0 0 -2
r1=in	-2 2 -15 -18 4 7 2 -9 13
r1=into	0 -1 0 0 0 9 0 0 0
r1=is	-4 5 -9 0 4 0 -1 7 -4
r1=last	3 -4 10 -1 -16 -5 0 -3 13
r1=more	13 0 -11 0 3 0 -4 2 0
r1=next	0 1 -15 0 15 0 11 -7 -9
r1=of	-14 -26 2 10 18 -17 -30 3 6
r1=on	-4 -5 -21 -1 0 -10 2 7 22
r1=since	0 0 10 0 -6 0 0 0 0
r1=that	0 -7 3 0 0 12 0 -7 0
r1=thi	0 5 -10 -3 6 3 -5 0 0
r1=to	0 2 20 0 -27 0 0 -8 0
r1=would	0 -8 5 0 12 -5 0 0 -2
r2=,	-3 -2 0 7 5 -2 8 -13 -1
r2=.	-6 5 13 4 12 -8 -15 -14 -14
r2=<duty>	2 11 -11 0 -5 -2 6 0 -4
r2=<end>	0 -9 1 -15 -3 -1 13 3 -4
r2=<goods>	-6 -17 5 -4 10 -17 -10 2 4
r2=<level>	-9 -1 9 0 13 -4 0 -12 -3
r2=<money>	0 0 -13 0 9 1 0 0 -2
r2=<month-ahead>	0 0 -8 0 -4 6 0 9 0
r2=<month-gone>	-2 7 -5 0 9 -2 0 0 -5
r2=<name>	-2 -9 10 6 -8 13 -5 0 -12
r2=<not>	0 0 -1 0 -4 0 0 11 0
r2=<number>	2 -17 8 0 -6 0 0 -23 18
r2=<quality>	0 -13 -8 -2 19 -9 -10 2 1
r2=<sender>	0 -7 16 -2 0 0 0 0 0
r2=<span>	0 -8 -9 2 -1 -1 6 6 0
r2=<v-begin>	0 0 -1 0 17 -4 0 -6 -2
r2=<v-buy>	-2 0 0 0 12 -6 0 6 -9
r2=<v-down>	0 0 -1 0 11 0 0 -2 0
r2=<v-impose>	8 4 -16 0 -8 4 -6 0 4
r2=<v-stay>	-1 0 0 0 0 0 11 0 -6
r2=a	0 0 13 0 -11 0 0 1 -3
r2=and	-4 2 1 0 -15 -1 0 17 -2
r2=are	0 0 0 0 -2 11 0 -4 0
r2=beef	0 0 0 0 10 0 0 -9 0
r2=been	-2 11 -4 0 -8 -3 0 11 -1
r2=by	0 8 0 0 0 0 0 -2 -2
r2=cash	0 0 0 0 -1 10 0 0 0
r2=coal	0 0 10 0 -7 0 0 0 0
r2=coffee	0 0 -16 0 2 0 0 14 0
r2=duty	0 14 -7 0 -3 0 0 0 0
r2=each	0 0 -4 0 -6 0 0 10 6
r2=energy	0 0 0 0 0 -19 0 21 0
r2=for	0 -4 -1 3 -7 10 0 2 -1
r2=good	0 -2 -1 0 4 -1 -1 -6 9
r2=import	0 0 0 0 12 0 0 0 -9
r2=investment	0 -1 0 0 -1 32 0 -23 0
r2=of	-4 -1 7 0 0 0 0 9 -17
r2=output	0 0 0 8 -1 0 0 0 0
r2=sale	0 -6 10 -2 0 0 0 0 0
r2=soybean	0 0 -2 0 -5 0 0 10 0
r2=steel	0 0 14 0 -7 0 0 -1 -1
r2=sugar	0 0 0 0 -10 0 0 9 1
r2=than	12 0 -2 0 6 0 -6 -6 -6
r2=the	1 10 -2 -8 0 -7 -10 -1 6
r2=thi	0 0 11 0 -12 0 0 0 0
r2=to	-2 2 -13 3 11 2 -4 10 -14
r2=us	0 0 10 0 -9 0 0 0 0
r2=wheat	0 0 7 0 -9 0 0 0 0
r2=which	0 0 0 0 11 0 -1 0 -6
r2=worth	0 0 17 0 -11 0 0 -2 0
r2=year	11 2 -6 -9 -2 -1 6 -12 6
r3='s	0 0 -2 9 0 0 0 0 0
r3=,	-7 2 -3 4 -11 3 0 -5 16
r3=.	-8 -4 7 1 -7 5 1 -19 15
r3=;	5 0 -10 0 -4 -9 0 9 11
r3=<day-ahead>	0 0 -4 0 -1 0 0 10 0
r3=<duty>	1 8 9 0 -1 -8 -8 -11 1
r3=<end>	-2 -4 6 -6 6 -3 5 0 -14
r3=<gate>	0 4 0 0 -19 -2 0 9 8
r3=<goods>	-9 0 2 -4 24 -15 -9 -5 -8
r3=<level>	0 -1 -1 0 9 0 2 -4 0
r3=<name>	0 -10 -9 -2 15 11 -5 -6 0
r3=<number>	9 0 -5 0 0 0 0 0 -3
r3=<quality>	3 -3 0 0 0 0 -1 6 -9
r3=<sender>	0 -1 11 0 -6 1 0 0 0
r3=<span>	0 8 -5 0 -14 -3 0 2 13
r3=<v-begin>	0 0 -4 0 13 0 0 -4 -1
r3=<v-buy>	0 8 0 0 -7 -4 0 4 0
r3=<v-impose>	0 1 -9 0 17 3 -3 -2 -10
r3=a	-1 -1 12 0 -4 0 0 0 0
r3=and	0 0 -17 0 14 6 -1 -2 0
r3=at	0 -9 -3 0 12 -3 8 0 -2
r3=be	0 12 -12 0 -2 5 0 2 -1
r3=bean	0 0 10 0 3 0 0 -14 0
r3=before	8 0 8 0 -10 0 0 -4 -1
r3=collect	0 8 0 0 0 0 0 0 0
r3=country	0 0 12 0 -6 0 0 -8 0
r3=duty	1 8 8 0 0 -2 -3 -9 -5
r3=energy	0 0 0 0 -4 -11 0 19 0
r3=farm	0 0 0 0 -4 0 0 13 -1
r3=from	0 0 -25 0 10 0 1 4 -2
r3=good	-2 -7 0 0 8 -4 -5 0 5
r3=in	1 -6 22 -3 0 9 -13 -3 -24
r3=investment	0 0 0 0 0 -6 0 9 0
r3=it	19 0 -13 0 0 0 0 0 -5
r3=last	0 -3 -12 0 23 0 0 0 -12
r3=less	0 0 13 0 -12 0 0 0 0
r3=of	0 -1 11 2 -17 -3 -1 15 -5
r3=on	-1 0 9 0 -8 0 5 -4 0
r3=other	0 0 -5 0 12 0 0 0 -7
r3=same	0 0 -4 0 -3 3 -2 -3 12
r3=shipbuilding	0 0 0 0 0 9 0 0 0
r3=side	0 -2 -4 0 -2 -3 0 10 4
r3=steel	0 0 -4 0 9 0 0 -3 0
r3=the	-1 -7 1 14 0 -9 3 6 -10
r3=to	-8 7 11 0 -3 -4 -1 0 1
r3=trade	0 0 0 -3 -1 0 0 0 9
r4=,	-11 7 7 -2 -10 -10 4 0 9
r4=.	4 11 -1 -15 7 -7 -9 2 -11
r4=<end>	-9 -8 11 -1 -1 2 6 -9 -1
r4=<goods-amount>	0 0 9 0 0 0 0 -7 0
r4=<goods>	0 3 -22 0 18 -5 -1 6 -4
r4=<month-gone>	-7 -10 8 0 4 0 6 0 0
r4=<name>	1 0 8 0 -15 0 -2 9 -2
r4=<not>	0 11 -1 0 -2 0 -1 0 0
r4=<number>	5 -3 15 0 -5 -6 -6 0 -1
r4=<organisation>	0 -14 13 9 -3 0 0 0 0
r4=<person>	-3 3 -2 0 0 11 -3 0 -4
r4=<quality>	0 0 10 0 -10 -7 3 4 0
r4=<span>	-4 -8 -2 0 13 -2 -5 -1 5
r4=<v-begin>	0 0 16 0 -22 0 0 -4 12
r4=<v-buy>	10 0 -6 0 -7 4 0 1 0
r4=<v-down>	0 2 15 0 -11 0 0 -1 -2
r4=<v-say>	0 20 -21 0 12 -3 -2 0 -4
r4=buy	10 0 -8 0 -5 5 0 0 0
r4=by	0 4 -6 0 -6 0 0 -1 11
r4=come	0 0 11 0 -7 0 0 0 0
r4=down	0 0 -8 0 0 0 0 0 10
r4=for	0 -1 23 0 -3 3 0 -15 -4
r4=good	3 0 6 0 -4 0 0 12 -15
r4=if	0 0 0 0 -4 0 9 0 -2
r4=in	4 -6 -17 -1 -4 13 2 13 5
r4=is	0 0 0 0 -3 0 9 0 -3
r4=its	0 0 0 0 -11 -5 0 13 4
r4=last	0 0 -24 0 31 0 0 -3 -5
r4=of	0 -1 -14 0 -3 -8 0 19 8
r4=one	0 0 -1 0 -2 0 9 0 0
r4=over	0 0 0 0 -3 -6 0 13 0
r4=quarter	0 11 -1 0 0 0 0 0 0
r4=say	0 0 -10 0 10 0 0 0 0
r4=season	0 0 0 0 -11 0 0 12 0
r4=than	-2 0 11 0 -3 0 0 -1 0
r4=that	0 0 9 0 -2 -3 0 0 0
r4=the	-4 -1 -7 0 7 3 -9 -3 11
r4=worth	0 0 13 0 -9 0 0 0 -5
r4=year	-2 0 2 -1 17 -3 -5 -8 -15
r=, and	-3 2 0 0 -10 8 0 3 -2
r=. <end>	1 -12 6 -17 -10 -7 13 10 -2
r=<end> <end>	0 0 -2 3 7 0 0 -11 -4
r=<span> ,	-3 -4 0 7 11 -1 0 -13 0
r=<span> .	0 7 8 5 9 -5 -9 -15 -13
r=<span> in	0 8 0 -2 -4 -2 0 0 1
r=? <end>	0 -2 -7 0 0 15 0 -3 0
r=before the	-1 -1 13 0 -6 0 0 2 -3
r=by <number>	-1 -11 12 3 -7 4 -3 -11 5
r=by the	0 0 -14 0 -3 -1 0 10 9
r=for <number>	0 0 -17 0 5 0 0 5 7
r=for the	1 0 9 0 -11 0 0 0 0
r=had been	-1 9 -4 0 -6 -2 0 9 0
r=in <month-gone>	0 0 -9 0 8 0 0 3 0
r=in <number>	3 -3 2 -3 2 -13 1 -16 10
r=in <span>	0 -4 -13 0 4 1 9 0 -1
r=in cash	0 0 0 0 0 8 0 0 0
r=in each	0 0 -2 0 -3 0 0 11 0
r=in the	-16 9 -4 -4 9 4 -7 -17 11
r=last year	4 -3 9 0 -16 -4 0 -6 14
r=more than	11 0 -9 0 6 0 -1 -3 0
r=next year	0 1 -15 0 16 0 11 -7 -9
r=of <quality>	-9 -9 -10 -1 23 -7 -6 -1 3
r=of beef	0 0 0 0 9 0 0 -8 0
r=of coal	0 0 10 0 -7 0 0 0 0
r=of energy	0 0 0 0 0 -17 0 19 0
r=of good	-8 -1 0 0 7 0 0 -5 10
r=of import	0 0 0 0 10 0 0 0 -8
r=of investment	0 0 0 0 0 26 0 -18 0
r=of output	0 0 0 8 -1 0 0 0 0
r=of soybean	0 0 -2 0 -5 0 0 10 0
r=of sugar	0 0 0 0 -10 0 0 9 1
r=of what	0 0 9 0 0 0 0 0 0
r=of wheat	0 0 7 0 -9 0 0 0 0
r=on the	0 0 -13 0 0 -1 -3 6 13
r=that <name>	0 -2 0 0 0 10 0 0 0
r=thi year	0 5 -12 -1 4 4 -4 0 0
r=to <name>	0 0 13 0 -9 0 0 -1 0
rule:after none	-9 0 0 -6 18 17 -11 -10 -16
rule:deficit money	54 -16 -30 -1 -28 -9 13 -13 -27
rule:deficit percent	14 0 -2 0 0 0 -4 0 -3
rule:duties money	-11 35 -6 6 -15 -12 -8 -5 -12
rule:exports money	-3 0 27 -8 6 -25 -18 -5 -22
rule:imports money	-24 0 -6 -3 36 -15 -7 0 -28
rule:imports tonnes	-1 -1 -16 0 10 0 0 9 -3
rule:investment money	-19 -25 -22 -3 -28 53 -11 2 -20
rule:none money	-23 17 -4 -5 1 8 0 -34 10
rule:none percent	-9 -25 11 16 -2 -24 11 -7 -4
rule:none tonnes	-16 -20 12 -11 8 -19 -18 19 -21
rule:none units	-4 -8 -9 -3 14 -11 -7 20 -12
rule:other money	-12 26 9 3 -38 23 -13 -23 -7
rule:other percent	-4 0 -7 -1 -7 0 25 -2 -4
rule:purchases money	-15 -11 10 0 -4 -10 -5 19 -5
rule:purchases tonnes	-11 -14 4 -7 10 -11 -9 2 7
rule:purchases units	0 0 -4 0 -14 0 0 22 0
rule:state achieved	1 24 0 -10 -1 -6 -17 -2 -2
rule:state aimed at	-33 -7 -9 11 0 13 -4 18 -6
rule:state reported	-17 -10 15 -24 18 -7 0 -15 4
rule:trade money	-20 -10 -8 -10 14 -24 -3 -43 41
rule:trade percent	-8 0 -8 0 -1 0 -1 0 22
rule:trade tonnes	0 0 8 0 -8 0 0 -7 3
rule:what deficit	59 -17 -34 -4 -17 -10 10 -20 -31
rule:what duties	-11 35 -6 6 -15 -12 -8 -5 -12
rule:what exports	-9 -2 33 -12 5 -30 -24 0 -30
rule:what growth	-3 -4 12 6 -5 0 0 0 -2
rule:what imports	-31 -2 -21 -7 44 -18 -13 6 -24
rule:what investment	-19 -25 -22 -3 -28 53 -11 2 -20
rule:what none	-43 0 13 1 11 -12 -5 4 -7
rule:what other	-17 24 4 0 -45 20 14 -27 -11
rule:what purchases	-30 -29 8 -11 0 -23 -19 27 0
rule:what trade	-26 -11 -9 -12 10 -25 -6 -51 52
s:"	-1 -11 0 0 0 -5 10 -3 8
s:'	5 -1 20 0 -15 0 0 0 -7
s:'s	-3 3 1 16 -22 -7 7 10 -13
s:(	0 0 10 0 -5 -7 0 8 -1
s:)	0 0 8 0 -3 -7 0 8 -2
s:,	-3 -6 12 -13 -1 -3 11 -4 -4
s:-	0 4 -9 -2 -4 5 -10 13 -2
s:.	-9 -1 11 -14 0 -10 0 5 1
s:/	-1 0 0 0 -5 10 0 0 -2
s::	-1 1 2 -1 0 7 -11 -4 0
s:;	11 -20 0 -7 -5 -2 3 -1 13
s:<agent>	-12 10 -13 -4 -24 4 10 21 -7
s:<day-ahead>	0 -11 -6 -4 -6 0 3 11 9
s:<day-gone>	-14 11 -13 0 1 5 -6 10 -8
s:<duty>	-4 30 -21 2 6 -27 29 -34 -1
s:<gate>	-9 18 1 -4 -20 -21 -16 -11 33
s:<goods-amount>	-55 -51 7 -33 25 -52 -47 41 -22
s:<goods>	-13 -28 22 -44 32 -19 -26 8 -22
s:<level-noun>	14 3 -11 -6 10 -33 -5 5 1
s:<level>	-9 -25 0 14 32 -10 11 -40 -10
s:<money>	3 27 -10 -19 -5 24 -11 -31 4
s:<month-ahead>	0 -1 12 0 0 3 0 -6 -11
s:<month-gone>	24 -1 0 -7 -3 -6 -8 -13 4
s:<month-today>	0 0 -11 0 2 1 0 8 0
s:<name>	-17 -33 25 0 5 22 -3 -7 -32
s:<not>	3 -19 -10 6 -9 17 -2 5 6
s:<number>	9 -30 11 -19 2 -27 -10 -3 19
s:<office>	-3 -10 -5 0 -4 1 15 -11 9
s:<organisation>	-1 13 15 18 -10 -20 -4 -20 -8
s:<person>	15 -1 -19 -22 10 2 -7 5 1
s:<quality>	3 0 -17 -1 27 -15 2 8 -36
s:<seat>	-11 -13 2 0 -5 6 -12 19 0
s:<sender>	-37 -10 42 -5 -11 2 -5 5 -27
s:<span>	-6 4 -9 13 -5 4 -3 1 0
s:<taker>	-3 21 -17 0 7 -9 -5 4 -7
s:<v-agree>	-5 7 -11 -6 -14 7 7 12 -5
s:<v-bear>	-19 16 -14 -11 0 22 4 -12 -7
s:<v-begin>	-2 2 -1 -1 15 -14 -6 2 -4
s:<v-buy>	-12 -16 -32 -17 24 -4 -9 40 -33
s:<v-down>	10 -6 -9 -12 14 -12 -15 -1 9
s:<v-end>	-22 30 1 5 0 -22 -5 -15 6
s:<v-impose>	-10 11 -6 1 -5 9 0 8 -12
s:<v-propose>	1 0 0 0 -10 14 -14 -5 10
s:<v-say>	-2 21 -5 12 -16 -12 11 8 -26
s:<v-sell>	-3 -10 45 -13 -12 0 0 -25 -30
s:<v-stay>	2 -32 -1 -12 -6 -14 27 3 1
s:<v-suspend>	0 0 14 -2 -2 0 -1 -4 -1
s:<v-target>	-4 3 9 -10 24 -19 -3 -13 -2
s:<v-threaten>	-2 -3 -8 0 13 -9 0 8 0
s:<v-up>	-15 -11 10 -2 -6 10 0 -3 12
s:?	0 -2 -5 0 -10 15 0 4 -1
s:a	6 5 -1 -11 -8 0 7 -3 0
s:about	2 17 3 0 -3 -26 5 -1 -13
s:abroad	0 0 11 0 -6 0 0 -5 0
s:accept	0 14 -6 0 4 -7 0 -4 0
s:according	-7 4 -4 0 -1 -2 -3 17 -2
s:additional	5 8 0 0 -10 0 0 0 0
s:affected	0 0 13 0 -3 0 0 0 -5
s:after	0 -7 9 0 3 -3 0 0 -8
s:against	9 1 -11 0 1 0 0 -8 0
s:ago	0 0 9 0 -10 0 0 2 0
s:agreement	0 -1 10 8 -12 4 0 -7 -2
s:ai	0 0 -6 0 -5 0 0 10 0
s:aim	6 -4 9 -3 1 -8 -2 -13 5
s:all	-2 16 -2 0 -11 -10 3 0 3
s:alone	16 3 -7 0 11 -4 -9 -4 -13
s:amount	-3 -5 -9 -1 12 -7 -7 1 11
s:an	8 9 3 0 -33 -5 -2 8 2
s:and	-1 -8 -15 0 -7 1 -14 22 9
s:another	-5 -15 -4 0 32 -9 -3 -2 -2
s:answer	-1 0 -10 0 -4 -3 2 -1 16
s:are	-8 -4 -7 -7 -3 14 -8 6 6
s:as	0 -8 -15 -2 5 9 6 0 0
s:ask	0 0 -4 0 12 0 0 -5 1
s:at	3 15 -19 0 -2 7 19 -25 -12
s:average	-10 -2 -19 -7 -24 -2 48 -5 -10
s:back	-1 12 1 0 -3 -9 -3 0 0
s:banana	0 0 -14 0 10 0 0 -9 12
s:be	-12 4 -13 0 -3 -1 14 -20 20
s:bean	0 0 19 0 -7 0 0 -10 -1
s:beef	0 -7 -9 0 22 -3 -1 -7 6
s:been	6 18 -8 -2 -14 -15 -11 9 4
s:before	9 0 28 -2 -8 -6 -9 -14 -12
s:below	12 0 -3 0 -7 0 0 0 1
s:best	0 0 15 0 -9 0 0 -4 0
s:between	0 5 -10 0 -10 -5 -2 -9 25
s:billion	0 3 -13 0 -9 0 -1 -3 24
s:boeing	0 0 -2 0 -15 -1 0 23 0
s:book	0 0 -10 0 -4 0 1 14 0
s:border	0 1 2 0 -13 0 0 -2 9
s:both	-3 -9 -34 0 -16 0 -1 0 48
s:brandy	0 0 13 0 -9 0 0 0 0
s:bring	1 10 14 0 -10 -11 -5 -4 -1
s:busan	0 0 -11 0 -7 0 0 22 -1
s:but	0 -7 -9 0 2 12 7 -2 -2
s:buy	0 -15 -10 -8 -7 4 -17 35 -22
s:buyer	0 0 -10 0 -2 0 0 16 0
s:by	2 21 -14 8 -24 -18 -23 7 21
s:can	0 -1 -9 1 2 0 0 0 1
s:capped	0 0 0 0 0 10 0 0 0
s:car	-10 0 8 0 -1 15 -8 -3 -9
s:cash	-8 -18 -18 0 -18 48 -2 -12 -8
s:charge	0 0 -8 -3 20 -5 0 -8 -3
s:cheese	0 0 0 0 -7 0 0 -5 11
s:chip	0 0 -17 0 -1 0 0 19 -3
s:claim	0 20 -2 0 -1 -9 0 -3 0
s:cocoa	0 0 -16 0 18 0 0 0 0
s:coconut	0 0 -16 0 18 0 0 0 0
s:cod	0 0 10 0 -3 0 0 0 0
s:coffee	0 0 1 0 -1 0 0 13 -10
s:collect	0 34 -1 0 -11 -14 -8 -7 -8
s:come	0 1 -21 -1 18 -19 -3 16 -1
s:commerce	-1 0 10 0 -10 0 6 0 0
s:commit	0 0 -9 0 0 0 0 13 0
s:company	-7 0 -12 0 -1 8 4 6 -3
s:concerned	0 0 -4 0 19 0 -1 -3 -8
s:confirm	0 -3 0 0 -2 0 0 10 -2
s:copper	0 0 10 0 -5 0 0 0 0
s:cost	-7 18 -14 23 -13 -9 3 -13 -14
s:could	0 -5 9 0 -2 -13 5 -4 9
s:count	-4 0 0 0 -6 0 5 11 -11
s:counter	0 0 0 0 9 0 0 0 -2
s:countermeasure	0 0 -4 0 -11 0 6 0 14
s:country	-12 -3 0 2 -4 0 0 -15 26
s:cover	0 0 -3 0 9 0 0 -7 1
s:custom	-3 21 1 0 -3 -7 -1 -10 0
s:cut	6 -8 -5 -2 1 9 -7 -13 11
s:davo	0 0 -1 0 -3 0 0 10 0
s:day	10 -2 2 -1 -22 0 -5 3 8
s:deal	-1 -1 -5 0 -10 19 -1 3 -5
s:deficit	53 -10 -15 -2 -12 -12 -17 -8 -17
s:did	0 -1 13 0 -15 9 0 -6 0
s:direction	0 -1 -16 0 6 0 0 0 18
s:double	-8 8 -5 0 -2 0 11 0 0
s:down	3 0 -15 0 0 -2 0 -5 19
s:drop	0 -1 11 0 0 0 0 0 0
s:duty	7 27 -10 3 19 -13 -11 -29 -13
s:each	-9 -16 -25 0 0 -12 -9 14 26
s:earlier	-2 14 -5 0 0 -4 0 -2 0
s:earn	0 0 15 0 -11 -1 0 0 0
s:economy	0 -3 -8 20 -5 0 0 0 0
s:else	0 -1 -3 0 11 0 0 -3 0
s:emergency	-3 21 -4 0 -3 -2 0 -2 -6
s:energy	-4 -8 -17 0 -26 -6 -1 41 -11
s:enter	0 0 -12 0 22 0 0 -5 0
s:estimate	-5 6 0 13 -19 -11 14 -9 -12
s:ethanol	0 0 -10 0 15 0 0 -5 0
s:existing	0 0 0 0 -8 0 0 12 0
s:expect	-2 15 9 8 0 -12 -10 -20 -4
s:export	-18 1 52 -3 -36 -7 -11 -2 -6
s:exporter	0 -9 16 6 -8 -5 5 -3 -5
s:extra	0 16 -10 0 -10 -2 -1 7 0
s:fact	0 -2 -11 0 0 4 0 12 0
s:fall	0 -11 2 -4 0 -6 0 1 7
s:far	5 9 -13 0 -11 -2 0 13 -1
s:farm	-6 -2 -12 0 -6 -7 0 33 -13
s:farmer	0 0 -13 0 15 0 0 1 0
s:figure	1 7 -17 0 18 -5 -5 -4 0
s:first	7 -3 12 -7 0 -11 -16 1 -2
s:fish	0 0 12 0 4 0 0 -7 -9
s:fishmeal	0 0 6 0 -16 0 0 10 0
s:five	0 0 -6 0 0 0 0 10 0
s:flower	0 0 -18 0 20 0 0 0 0
s:follow	0 -4 -4 0 13 -8 0 4 0
s:for	-22 -1 17 -5 -3 13 -5 0 -14
s:force	1 0 1 0 -3 -4 -3 -2 11
s:four	0 3 11 0 -6 -1 -1 0 0
s:free	1 -2 1 0 19 0 -2 -12 -5
s:from	3 -9 -10 1 15 -9 10 -1 -8
s:fruit	0 0 -8 0 19 0 0 -10 0
s:furniture	0 0 -11 0 14 0 0 0 0
s:gain	0 -8 5 20 -3 -3 -11 0 -3
s:gap	15 0 -10 0 11 -2 -4 -6 -14
s:gas	0 0 0 0 -12 0 0 10 0
s:go	-6 -10 28 -1 -17 9 0 -6 -1
s:goal	0 -3 7 0 -19 -4 0 -4 19
s:good	23 -30 -1 -15 5 -11 13 -4 -8
s:grain	0 0 -5 0 0 0 0 -6 10
s:grower	0 -3 14 0 -2 0 0 0 -1
s:growth	-5 -1 0 22 -9 0 -1 -3 -6
s:had	8 24 -26 -6 0 -22 0 10 -9
s:half	5 -14 18 0 -13 -12 -4 0 4
s:has	2 0 -21 -3 -8 -2 1 14 10
s:have	-13 10 5 -1 -15 -1 6 6 -3
s:he	0 0 -6 -4 3 9 5 -1 -15
s:here	-1 0 -12 0 14 2 0 0 0
s:highest	0 0 -2 0 0 0 8 0 0
s:his	11 -8 -7 0 2 0 -2 0 2
s:hit	0 -6 5 0 14 -7 0 0 -3
s:hold	0 -1 13 0 2 -3 -3 -2 -5
s:honey	0 0 -5 0 0 0 0 0 9
s:hope	-1 1 9 -1 -8 0 -1 -11 9
s:how	0 -1 -7 0 -12 8 0 9 1
s:i	-3 -4 13 0 1 -3 8 -15 -1
s:if	-6 5 11 0 0 -16 2 -6 -1
s:import	-9 3 -35 -2 60 -7 0 -30 -12
s:importer	-2 22 -17 0 13 -8 -4 -1 -5
s:in	4 0 1 -21 -2 5 -17 4 4
s:included	0 0 10 0 -7 0 0 5 -5
s:industrial	0 0 -1 0 -5 0 10 1 0
s:industry	0 8 -9 0 -6 -1 6 0 1
s:into	-1 -6 -7 0 8 21 0 -6 -6
s:invest	-5 -6 -9 0 -7 26 -1 -1 -5
s:investment	-5 -9 -6 0 -16 16 -3 12 -8
s:is	-10 -5 -13 -3 -6 7 7 19 0
s:island	0 0 -9 0 10 0 0 0 0
s:it	22 -1 -3 5 -20 7 -6 -2 -1
s:its	0 4 -22 -1 1 0 -17 23 0
s:largest	-2 -3 -10 0 2 0 8 5 0
s:last	2 -9 12 -14 6 -14 -5 -15 7
s:law	0 10 -2 0 0 0 0 0 -2
s:least	7 3 -9 0 -23 1 -4 15 -2
s:leave	0 -6 16 0 -9 10 -2 -5 -4
s:less	7 -5 12 0 0 0 -1 -11 -5
s:levy	0 -3 0 0 11 0 4 -1 -6
s:lift	0 0 -13 0 8 0 -2 0 9
s:like	0 0 10 0 0 0 0 -6 0
s:line	0 -1 -2 0 -10 0 8 0 10
s:list	-13 -23 -19 -2 27 -11 1 -4 11
s:lose	-5 6 6 0 -6 -9 6 -2 -2
s:loss	0 0 19 0 -9 -5 0 -7 0
s:lowest	10 0 0 0 0 0 0 0 -1
s:machinery	0 0 12 0 -6 0 0 0 0
s:make	0 0 7 0 -11 0 0 0 1
s:may	0 16 0 0 6 -4 -6 -10 -6
s:meal	0 0 1 0 0 0 -2 -7 9
s:meet	0 -3 -7 0 7 0 0 10 -9
s:member	0 -9 -1 0 21 -2 6 -12 -6
s:middle	0 3 -10 0 -5 0 0 14 0
s:milk	0 0 1 0 -13 0 0 0 12
s:million	-20 -4 14 -11 6 -23 -15 21 -9
s:ministry	0 -1 10 0 -7 0 -6 0 2
s:month	0 11 -11 0 6 0 -2 0 -11
s:more	7 4 -15 -6 -3 14 -16 9 -6
s:most	3 0 0 0 -8 9 -3 2 -2
s:mr	-5 1 -26 0 8 1 3 0 11
s:name	5 -1 -2 0 -10 6 0 0 0
s:narrow	13 0 -2 0 0 0 -1 0 -4
s:never	0 -1 -7 0 0 8 0 1 0
s:new	-4 -8 10 0 -19 2 5 9 -3
s:next	0 0 -8 0 3 -3 8 8 -14
s:no	2 -5 -9 0 0 14 -3 6 -8
s:not	0 -14 9 0 -14 2 0 0 13
s:note	-3 8 0 0 -11 0 0 0 8
s:now	0 12 -8 0 -9 -2 0 9 0
s:number	18 -5 13 0 -29 -3 -4 2 -3
s:of	-10 -7 1 1 6 9 -28 8 -4
s:off	0 0 -8 0 13 0 0 0 0
s:oil	-2 0 14 0 -2 -4 0 -4 -4
s:on	1 -10 -20 -14 12 0 5 1 4
s:one	-8 -18 -3 0 29 -4 22 -20 -18
s:only	0 0 -4 0 11 0 0 -5 0
s:or	1 6 -16 0 4 -11 -2 0 11
s:order	-2 -4 12 0 -13 -9 4 9 -1
s:other	-2 -13 22 0 -7 7 0 -3 -9
s:our	1 13 1 12 -20 -8 0 -2 -1
s:output	0 -2 -3 23 -5 0 -6 -2 -1
s:over	-1 -15 1 5 -30 20 -13 16 -10
s:pay	-12 21 -16 -1 -22 15 10 -4 -14
s:people	0 10 2 0 -3 0 0 -1 -3
s:plane	0 0 -2 0 -7 0 0 13 0
s:plant	0 -6 -1 0 -3 15 0 0 0
s:pork	0 0 11 0 -3 0 0 0 -1
s:poultry	0 0 -4 0 13 0 0 -7 0
s:powder	0 0 10 0 -9 0 0 0 0
s:prepare	0 0 0 0 10 0 0 0 -1
s:present	0 0 -4 0 -1 0 0 -7 13
s:price	-2 -2 -14 0 7 15 0 -1 0
s:product	9 -2 -9 0 0 -3 -1 3 3
s:project	0 -2 -6 0 -8 15 0 0 0
s:promise	0 -21 -7 -5 -40 27 -4 34 -21
s:published	0 -1 -3 0 1 12 0 1 -8
s:purchase	-1 -1 -19 0 -38 2 0 39 0
s:put	-8 0 -5 10 -6 -6 8 -2 5
s:quarrel	-6 0 -10 5 14 0 0 0 0
s:quarter	-8 19 4 -2 2 -6 -4 -7 -7
s:question	0 11 -2 0 0 -7 0 0 -1
s:quota	-2 1 -11 0 41 -2 -3 -25 -4
s:raspberry	0 0 11 0 -8 0 0 -2 0
s:rate	-5 -4 0 -2 15 0 0 -12 1
s:reach	-2 5 -4 0 6 -9 0 -8 6
s:ready	0 -4 -6 0 -17 1 8 0 16
s:reckon	-5 2 15 12 -27 -10 9 -9 -8
s:record	16 -4 -5 0 -7 4 7 0 -18
s:refund	0 28 -12 0 -4 -10 0 0 -2
s:report	10 3 -18 0 -13 3 0 13 -1
s:reporter	-6 5 -6 0 14 -13 6 0 -7
s:rest	0 0 9 0 -14 0 0 4 0
s:revenue	0 22 -13 0 0 0 -1 0 -3
s:rose	0 0 -5 0 9 0 0 0 0
s:rubber	0 0 21 0 -13 0 0 -7 0
s:sale	-6 -16 11 -4 2 -6 3 10 -5
s:same	-2 -2 -1 0 -3 1 -4 2 9
s:save	0 20 -3 0 -7 -2 0 0 -2
s:say	0 3 0 -14 7 -1 -3 6 -14
s:scotch	0 0 12 0 -9 0 0 0 0
s:season	3 -11 9 0 -22 -9 7 20 -10
s:second	-8 2 14 -1 17 -13 -2 -6 -14
s:sell	9 -3 0 -3 9 -2 2 -11 -14
s:send	0 0 15 0 -1 0 -2 -6 -1
s:sesame	0 0 -11 0 14 0 0 0 0
s:set	19 -11 0 0 -8 -2 3 -12 6
s:settle	0 -3 0 0 0 12 0 0 -3
s:sheet	0 -2 -14 0 2 4 0 12 -1
s:ship	-3 -6 10 0 -6 9 5 -9 -3
s:shipbuilding	-5 -11 -8 0 -9 33 0 -5 -3
s:shipment	-1 0 0 0 11 0 0 -7 -2
s:shipyard	0 -3 0 0 -6 15 0 0 0
s:should	2 -10 7 0 15 -7 0 -8 -5
s:shrimp	0 0 12 0 0 0 0 -11 -1
s:shrink	9 0 -9 0 4 0 0 0 0
s:side	-6 -16 -10 0 -14 -1 -8 5 30
s:sign	3 -9 0 0 -17 1 11 11 -13
s:since	0 -22 -3 -8 -9 -2 13 10 14
s:so	0 12 0 0 -17 -3 -3 11 3
s:some	-10 14 5 0 -9 -16 16 -3 -4
s:south	0 0 18 0 -10 0 0 0 0
s:soybean	-4 -3 -22 0 -39 -6 -1 60 -3
s:spirit	0 0 8 0 -14 0 0 -5 10
s:stake	-5 19 9 0 -7 -17 2 -6 -3
s:stand	8 0 -10 0 -6 0 -6 12 2
s:start	7 0 -8 0 -13 0 7 0 6
s:state	0 0 -9 0 4 0 -1 6 2
s:stay	-5 -6 7 0 13 3 -4 -2 -15
s:steel	-4 1 6 0 5 2 -5 -17 0
s:still	-4 -6 0 0 -13 18 -2 0 3
s:sugar	0 0 -8 0 0 0 0 2 6
s:surplu	0 -6 -2 0 -5 -3 20 -2 -1
s:suspend	5 0 -2 0 -10 0 5 0 6
s:table	0 0 -2 0 -9 0 0 -3 17
s:take	-12 8 1 4 6 -10 -12 4 -12
s:talk	0 -4 -5 0 22 0 -3 0 -8
s:target	0 0 8 0 -14 0 0 -5 9
s:tariff	-16 11 -11 0 -9 -14 26 -4 3
s:tea	0 7 10 0 -22 0 0 13 -3
s:technology	0 0 -6 0 0 0 0 8 0
s:tell	1 8 -5 0 8 -5 3 -7 -12
s:than	9 3 -2 -8 -9 18 -5 -3 -5
s:that	8 1 5 0 0 9 -10 -18 -9
s:the	7 0 -2 8 -3 0 -4 -5 -3
s:them	3 -6 19 0 -7 -5 -1 0 -4
s:themselve	-1 0 -2 0 -2 0 0 0 15
s:then	1 0 -7 0 6 -4 -3 11 -3
s:there	14 -4 17 0 -9 0 -3 -5 -8
s:thi	-1 0 9 0 -18 0 -9 12 0
s:think	0 0 -5 0 11 0 0 0 0
s:third	4 -3 14 0 -18 -3 -1 -4 9
s:those	-3 -1 11 0 0 -6 -2 9 -6
s:thousand	0 0 12 0 -9 0 0 0 0
s:three	-1 -1 -10 0 -10 0 -2 10 16
s:through	0 0 -14 0 3 0 0 9 2
s:to	1 -13 23 -18 -13 5 -3 1 -8
s:together	0 0 -13 0 1 0 0 0 15
s:toyota	0 14 -11 0 -7 11 -4 0 -1
s:tractor	0 0 -15 0 9 0 0 -4 11
s:trade	-10 -16 -12 1 -53 -17 -11 -6 68
s:traded	0 0 -7 0 -10 0 0 0 19
s:truce	9 -9 -3 11 -5 -1 -13 2 4
s:twenty	0 0 -7 0 0 0 0 10 0
s:two	-14 -18 -6 -3 -6 4 -13 0 35
s:tyre	0 11 -15 0 6 0 0 0 0
s:under	6 19 0 0 -28 2 -13 0 1
s:undertake	0 0 -10 0 -4 0 0 16 0
s:until	10 0 -9 0 -1 -2 2 9 -7
s:up	-10 7 4 -8 4 11 -18 -20 4
s:us	10 0 -2 0 4 -3 0 -2 -7
s:value	-2 -8 -8 0 17 1 6 -6 -5
s:vanilla	0 0 11 0 -8 0 0 0 0
s:volume	-5 0 -10 0 14 0 0 -14 13
s:want	3 -12 2 0 13 -8 8 -13 -1
s:was	12 1 -6 -1 -8 -4 6 -1 0
s:water	0 0 -13 0 21 0 0 -9 0
s:way	-1 -1 16 0 -13 -1 -2 0 7
s:we	-9 12 5 0 11 -4 0 -17 -8
s:week	-3 -3 -24 0 14 4 0 15 -5
s:were	-9 -19 0 -2 16 -8 14 1 -10
s:what	-14 7 35 0 -20 1 -16 -3 -17
s:when	1 2 -11 0 13 3 -3 0 -8
s:where	0 0 -3 0 10 1 0 0 -3
s:which	-20 15 1 0 0 11 0 -17 -4
s:who	1 2 3 0 -10 -4 0 7 0
s:will	-5 0 3 0 2 4 -10 2 -9
s:wine	0 0 22 0 -21 0 0 -8 9
s:with	14 -32 -18 -11 -14 17 2 7 9
s:within	2 0 -4 0 -7 0 0 11 0
s:without	0 -13 6 9 3 -2 0 -2 0
s:wool	0 0 -9 0 9 0 0 0 0
s:work	0 11 -1 0 -5 0 0 0 0
s:worth	-15 -21 12 -3 7 -8 -12 11 -2
s:would	-23 1 0 20 13 -4 5 -12 -15
s:write	0 -8 -1 0 16 1 -1 -4 0
s:yarn	0 0 -3 0 -1 0 0 0 9
s:year	15 -11 6 -15 11 -26 0 -10 1
s:—	-1 0 -11 0 14 10 -6 -1 -2
sa:"	0 -9 8 0 0 -4 7 0 -1
sa:'s	-7 0 6 11 -18 1 1 0 -5
sa:(	0 0 9 0 -5 -11 0 6 0
sa:)	0 0 9 0 -11 -7 0 8 0
sa:) .	0 0 11 0 -8 0 0 0 0
sa:,	-2 1 5 -2 0 -11 12 -6 -3
sa:, <goods-amount>	0 0 11 0 -2 0 0 -7 0
sa:, <level>	-6 -2 15 0 3 0 0 -14 -2
sa:, <money>	0 0 -6 0 3 -3 0 9 0
sa:, <number>	0 0 6 0 -9 4 0 -1 3
sa:, <person>	-4 2 -15 0 15 8 -5 1 -8
sa:, a	7 0 11 0 -11 0 -2 0 -1
sa:, after	1 0 5 0 0 3 0 -11 0
sa:, and	0 -9 -13 0 5 6 -5 13 -3
sa:, as	-5 -1 -4 0 0 0 10 0 0
sa:, before	0 0 12 0 -9 0 0 0 0
sa:, by	5 2 -1 6 -5 -2 5 -1 -12
sa:, down	-2 0 0 0 -3 0 1 0 10
sa:, if	0 8 -1 0 -10 -3 7 0 0
sa:, in	0 0 9 0 -2 0 -3 -2 0
sa:, is	-2 -4 0 0 12 1 0 -4 -2
sa:, its	0 0 0 0 -8 0 0 3 5
sa:, of	0 0 10 0 -5 1 0 -2 0
sa:, that	0 0 -8 0 13 0 0 -2 0
sa:, the	9 0 -1 7 -6 -3 3 4 -16
sa:, which	-1 -3 0 3 0 0 5 3 -10
sa:, with	-4 0 0 0 9 -1 0 -1 1
sa:.	-9 -1 11 -14 -1 -10 1 5 1
sa:;	3 -14 0 -3 -2 0 0 -2 15
sa:; <name>	6 0 0 0 -9 0 0 0 4
sa:; the	-1 -8 -17 0 11 6 0 0 8
sa:<agent>	0 7 10 0 -12 0 0 0 -7
sa:<day-ahead>	-1 -3 -2 -2 -10 0 0 8 12
sa:<day-ahead> ;	6 0 0 0 -17 0 0 0 13
sa:<duty>	2 5 -8 0 13 -12 15 -16 -8
sa:<gate>	-7 7 1 0 -23 -10 -6 -7 33
sa:<goods-amount> of	0 0 9 0 -2 0 0 -3 0
sa:<goods>	0 -16 7 -18 19 -7 -27 3 -7
sa:<level-noun>	9 -10 -7 -1 21 -9 -5 -7 -1
sa:<level>	-8 -10 4 0 28 -3 -4 -28 -1
sa:<level> .	-8 0 0 0 10 -9 8 -8 2
sa:<level> from	-1 0 -4 0 10 -6 0 7 -4
sa:<level> less	0 0 15 0 -5 0 0 -4 0
sa:<level> on	3 0 0 0 2 0 -5 -8 5
sa:<money>	-12 -13 8 -1 8 0 -3 8 -10
sa:<money> .	-10 -5 3 -3 20 -14 -4 -3 0
sa:<money> <span>	0 -3 0 0 -4 12 0 0 0
sa:<money> by	0 0 0 0 0 -8 0 9 0
sa:<money> for	-4 -2 -1 0 0 11 0 -1 1
sa:<money> last	0 -4 13 0 -5 0 0 0 0
sa:<money> more	0 0 0 0 0 -10 0 12 0
sa:<month-ahead>	0 0 -10 0 2 6 0 1 0
sa:<month-gone>	0 0 0 -2 15 -8 0 -13 0
sa:<month-gone> ,	0 1 3 0 -13 -4 6 0 1
sa:<name>	-7 -22 15 9 -11 18 -29 0 -1
sa:<name> 's	0 0 2 11 -10 0 -1 -2 0
sa:<name> ,	0 0 14 0 -11 1 0 -2 0
sa:<name> .	-5 -4 21 -2 -11 4 -1 -9 3
sa:<name> and	0 0 0 0 -12 2 0 8 0
sa:<name> in	-4 0 -6 0 16 0 0 0 -6
sa:<name> last	1 0 14 0 -14 0 0 7 -3
sa:<name> thi	0 0 9 0 -2 0 0 -1 0
sa:<not>	8 -1 -22 0 -3 5 -12 10 7
sa:<number>	18 -30 4 0 3 -17 -4 -1 1
sa:<number> ,	5 -8 -1 0 -14 -10 -6 15 16
sa:<number> .	13 -21 -6 1 17 -21 -5 0 1
sa:<number> and	-2 0 0 0 -3 0 0 13 0
sa:<number> of	0 0 11 0 0 2 0 -9 -7
sa:<office>	0 -7 -3 0 11 -1 7 0 -3
sa:<organisation>	1 4 1 9 2 -9 -8 -15 0
sa:<organisation> say	0 0 -6 0 10 0 0 0 0
sa:<person>	-3 -3 -27 0 15 8 -13 20 -17
sa:<person> .	0 -2 -7 0 -9 2 0 16 0
sa:<person> has	0 7 -2 0 -3 -6 -3 9 -1
sa:<person> say	-3 -5 -12 0 9 11 0 0 -1
sa:<quality>	3 -28 4 -9 13 -5 -10 5 -5
sa:<quality> energy	0 0 0 0 -4 -5 0 15 0
sa:<quality> good	-2 -4 4 0 6 -3 -9 -2 1
sa:<sender>	-5 -17 13 -5 2 -10 5 4 0
sa:<span>	-27 5 -10 12 0 -1 2 6 1
sa:<span> ,	-8 -14 -2 8 6 0 6 0 0
sa:<span> .	-4 3 -2 3 8 6 -8 -7 -10
sa:<span> and	0 0 0 0 -5 -5 0 9 0
sa:<span> at	0 0 -3 0 12 0 0 -2 -2
sa:<span> for	0 0 -11 4 0 0 0 11 0
sa:<span> in	0 8 0 -2 -5 -2 0 1 1
sa:<span> of	-1 0 5 0 -12 0 0 13 0
sa:<v-agree>	9 5 -14 0 2 0 -5 0 -1
sa:<v-bear>	-2 9 -12 0 9 0 -5 0 -5
sa:<v-begin>	4 -8 3 -3 6 -8 -7 -6 6
sa:<v-buy>	3 3 -14 0 0 0 -1 8 0
sa:<v-down>	0 -8 -8 0 13 -4 -10 5 0
sa:<v-end>	-8 12 -8 -2 5 -7 -8 -6 14
sa:<v-impose>	9 0 -14 -7 3 2 3 -6 0
sa:<v-propose>	6 -7 0 -2 -1 10 -4 -8 6
sa:<v-say>	-3 6 -18 7 1 -3 16 0 -14
sa:<v-sell>	5 -7 1 -3 -1 9 -7 -2 0
sa:<v-stay>	1 -6 0 -8 7 0 13 -5 -7
sa:<v-suspend>	3 -8 5 0 3 0 2 -11 0
sa:<v-target>	0 -2 -3 -1 26 -10 -1 -6 -9
sa:<v-up>	-15 -12 17 -3 -10 0 4 -6 12
sa:?	0 -2 -4 0 0 15 0 -3 -1
sa:a	-3 0 11 0 0 0 -9 2 -9
sa:abroad	0 0 10 0 -6 0 0 -4 0
sa:affected	0 0 13 0 -3 0 0 0 -5
sa:again	0 0 0 0 -3 0 0 0 9
sa:ai	0 0 0 0 0 -5 0 12 0
sa:ai chip	0 0 0 0 0 -7 0 11 0
sa:all	0 15 -13 0 -8 -7 0 2 6
sa:alone	3 0 -11 0 18 0 -2 0 -4
sa:an	3 6 1 0 -15 0 1 1 -1
sa:and	1 -11 -8 -2 9 1 -16 7 -3
sa:and <goods-amount>	0 0 1 0 -8 0 0 12 0
sa:and <money>	-4 -3 -18 5 15 23 0 -14 -10
sa:and <name>	0 0 -7 2 0 0 -3 0 8
sa:and aircraft	0 0 0 0 -7 0 0 0 11
sa:and buy	-5 0 1 0 0 10 0 -6 0
sa:and it	0 0 8 0 -9 0 0 0 0
sa:and no	0 0 -1 0 -4 0 0 11 0
sa:and sell	0 0 -12 0 13 0 0 0 0
sa:and to	0 0 0 0 8 -9 0 1 0
sa:are	-13 -8 9 -4 -15 7 -5 8 9
sa:are to	0 0 -3 0 -11 4 0 0 10
sa:as	-1 -1 -6 -1 12 -1 8 -2 -6
sa:at	0 8 -19 -3 16 -12 10 -14 2
sa:at <level>	2 3 5 0 4 -5 0 -12 -7
sa:at least	0 4 -2 0 -2 -4 0 8 0
sa:at the	0 -1 -2 0 11 0 2 -3 -4
sa:average	-1 0 -5 0 -7 0 19 0 -1
sa:back	0 6 0 0 -9 -3 0 2 5
sa:be	-6 14 -15 0 -17 5 5 -5 13
sa:bean	0 0 12 0 1 0 0 -11 0
sa:beef	0 0 -5 0 11 0 0 -2 0
sa:been	-9 13 -12 0 -6 -7 -6 13 7
sa:been collect	0 9 0 0 0 -1 0 0 0
sa:before	10 0 23 -1 -4 -4 -10 -15 -14
sa:before ,	0 0 -8 0 14 0 0 -6 0
sa:before .	10 -1 16 0 -14 -1 0 -4 -1
sa:before the	-6 -2 24 0 -2 0 -2 -5 -6
sa:boeing	0 0 0 0 -8 0 0 13 0
sa:border	0 0 3 0 -13 0 0 -2 9
sa:both	0 -2 -12 0 -7 0 0 0 21
sa:busan	0 0 -7 0 -2 0 0 12 0
sa:busan .	0 0 -7 0 0 0 0 11 0
sa:but	0 -2 -9 0 4 9 0 0 0
sa:buy	6 -2 -9 0 2 10 0 0 -2
sa:buy .	12 0 -11 0 -6 0 0 4 0
sa:by	0 11 -6 5 -29 -7 0 0 17
sa:by <number>	-4 -17 13 9 -13 0 -5 -3 10
sa:by our	0 9 -9 1 1 0 2 -6 -3
sa:can	0 -1 -11 1 3 0 0 0 1
sa:cash	-1 -8 -6 0 -8 26 0 -3 -2
sa:cash ,	0 -6 -4 0 -4 21 0 -2 0
sa:cement	0 0 -11 0 0 0 0 9 0
sa:charge	5 -4 -7 0 13 0 -2 -5 -2
sa:charge <level>	5 -3 -6 0 9 0 0 -4 0
sa:chip	0 0 -5 0 4 -7 0 11 0
sa:chip for	0 0 0 0 0 -6 0 9 0
sa:coal	0 0 9 0 -10 0 0 -2 2
sa:cocoa	0 0 -13 0 13 0 0 0 0
sa:coffee	0 0 -18 0 6 0 0 13 0
sa:collect	-2 21 -5 0 0 -6 0 -1 -3
sa:collect .	0 9 -1 0 0 0 0 0 0
sa:come	-1 -4 -14 0 23 -3 -2 3 -6
sa:come to	0 0 -10 0 13 0 0 0 0
sa:country	0 0 6 0 0 4 0 -12 0
sa:custom .	0 0 -2 0 10 0 0 -6 0
sa:day	0 0 -3 0 -2 0 -2 0 12
sa:deal	0 -2 -2 0 0 10 0 0 0
sa:did	0 0 11 0 -8 0 0 0 0
sa:direction	0 0 0 0 -2 0 0 0 11
sa:direction .	0 0 0 0 -2 0 0 0 9
sa:double	-8 0 1 0 -6 0 11 0 0
sa:down	-4 0 -12 0 8 -1 1 0 13
sa:down <level>	0 0 -15 0 10 0 0 0 7
sa:duty	4 10 -7 -6 17 0 -7 -20 -2
sa:duty .	0 0 0 0 14 0 0 -12 0
sa:duty on	1 0 4 0 -9 3 -2 0 0
sa:each	-6 -12 -20 0 -3 -8 -5 13 25
sa:each of	0 0 -7 0 -7 0 0 21 -1
sa:each side	0 0 0 0 -2 0 0 -4 14
sa:earlier	0 9 0 0 -9 0 0 0 5
sa:emergency	0 12 -2 0 -1 0 0 0 -2
sa:energy	0 -2 -2 0 -8 -15 0 29 -1
sa:energy ,	0 0 0 0 0 -8 0 11 0
sa:energy and	0 0 0 0 0 -9 0 11 0
sa:energy over	0 0 0 0 -2 -5 0 11 0
sa:estimate	-1 -2 2 9 -16 -3 16 -3 -10
sa:estimate .	0 0 0 10 -6 0 4 -1 -5
sa:ethanol	0 0 -10 0 15 0 0 -5 0
sa:expect	-2 0 11 0 -7 -3 0 0 6
sa:export .	0 0 0 0 -8 0 0 7 0
sa:farm	0 0 -6 0 -7 -1 0 23 -5
sa:farm good	0 0 -4 0 -4 0 0 17 -4
sa:figure	0 10 0 0 -2 0 -1 0 1
sa:first .	-1 0 11 0 -4 0 0 0 -1
sa:first quarter	0 11 -5 0 2 0 0 -2 0
sa:follow	0 -4 -4 0 13 -8 0 4 0
sa:for	-21 -1 0 0 -4 30 -8 2 -14
sa:for <money>	-7 0 18 0 2 -3 0 -16 -1
sa:for <name>	-1 0 20 0 -16 0 0 0 0
sa:for <number>	0 0 -31 0 24 -6 0 6 4
sa:for <span>	0 0 -9 0 7 1 0 6 -3
sa:for shipbuilding	-2 -8 -4 0 -5 24 0 -5 0
sa:for the	0 0 5 2 -18 0 -1 11 -4
sa:free	0 0 3 0 9 0 0 -13 0
sa:free of	0 0 3 0 9 0 0 -14 0
sa:from	-4 -14 -7 -5 6 -4 0 13 3
sa:from <day-ahead>	0 0 0 0 -7 0 0 0 9
sa:from <level>	-8 -2 3 0 10 0 0 4 -10
sa:from <name>	0 -4 -17 0 19 -3 -1 6 -8
sa:from <number>	0 0 -9 0 5 0 0 1 1
sa:from us	0 0 10 0 -9 0 0 0 0
sa:fruit	0 0 -13 0 19 0 0 -8 1
sa:gas	0 0 0 0 -9 2 0 4 0
sa:go	0 -6 20 0 -6 0 -1 -5 0
sa:go into	0 0 -4 0 0 13 0 0 0
sa:go to	0 0 11 0 -3 -6 0 1 -2
sa:good	2 -10 12 -5 0 -12 -3 8 -5
sa:good .	0 0 -4 0 12 0 7 0 -14
sa:good each	0 0 0 0 -14 0 0 0 16
sa:growth	0 0 -2 12 -2 0 -2 0 0
sa:had	-8 14 -6 0 3 -7 -3 5 -2
sa:had been	-4 15 -9 0 -8 -7 0 13 -2
sa:half	-3 -7 17 0 -8 -3 0 0 4
sa:half of	-2 -3 14 0 -15 0 0 0 4
sa:has	0 4 -15 0 0 -6 -5 6 10
sa:here	0 0 -9 0 10 0 0 0 0
sa:highest	0 0 -2 0 0 0 8 0 0
sa:hit	0 -2 0 0 15 -7 0 0 -2
sa:import	0 8 0 0 0 0 0 0 0
sa:import .	0 9 0 0 -4 0 0 0 -1
sa:importer	0 7 -8 0 9 0 -2 0 0
sa:in	2 5 7 -33 -4 4 -13 -1 0
sa:in <month-gone>	4 0 -7 0 12 0 -6 0 -5
sa:in <name>	0 0 15 0 -16 0 0 1 0
sa:in <number>	15 -9 11 -7 3 -20 -3 -17 -1
sa:in <span>	-3 0 -22 0 0 8 12 5 -5
sa:in a	-2 0 21 0 -11 0 0 -4 -5
sa:in all	0 8 -3 0 -9 -4 0 -1 8
sa:in cash	-1 -7 -4 0 -5 22 0 -2 -1
sa:in duty	0 18 -6 0 -5 -2 0 0 -1
sa:in each	0 0 -6 0 -5 0 0 20 -2
sa:in good	19 0 -3 0 -9 0 0 0 -5
sa:in last	0 0 -7 0 10 0 0 0 0
sa:in the	-25 9 3 -12 5 4 -5 -13 11
sa:into	0 -6 -2 0 0 21 0 -5 -3
sa:invest	0 0 0 0 0 -12 0 20 0
sa:invest <money>	0 0 0 0 0 -17 0 20 0
sa:is	0 -6 0 0 -6 5 9 0 -1
sa:is to	-1 -11 -11 0 4 8 8 1 -6
sa:is what	0 0 12 0 -7 -2 0 0 0
sa:it	14 0 5 2 -17 11 -11 -17 6
sa:it sell	13 0 8 0 -14 0 0 -8 0
sa:its	-4 3 -10 0 1 -9 -2 18 1
sa:last	4 -10 12 -9 6 -19 -2 -10 0
sa:last year	6 -10 7 -6 6 -12 0 -17 2
sa:least	0 4 -3 0 -4 -4 0 13 -2
sa:less	1 -3 12 0 2 0 -2 -12 -4
sa:less than	1 0 15 0 -2 0 -2 -8 -3
sa:month	-4 12 -5 0 3 0 0 0 -6
sa:more	7 -5 -9 -3 0 4 -9 8 0
sa:more than	6 -5 -4 0 -3 13 -2 -6 8
sa:new	0 0 11 0 -14 0 0 6 -1
sa:next	0 0 -5 0 5 -3 8 0 -12
sa:next year	0 0 -7 0 8 0 9 -5 -10
sa:no	4 -2 -13 0 1 3 0 10 -5
sa:not	3 -9 4 0 -16 -1 -2 0 17
sa:number	8 0 0 0 -3 0 0 0 -4
sa:of	-24 -13 9 12 -5 -9 -28 19 5
sa:of <money>	-9 0 0 0 10 -12 0 11 0
sa:of <name>	0 0 -16 7 5 0 0 2 0
sa:of <quality>	-17 -10 -2 -1 17 -6 -7 5 -1
sa:of beef	0 0 0 0 9 0 0 -8 0
sa:of coal	0 0 10 0 -7 0 0 -5 2
sa:of coffee	0 0 -16 0 2 0 0 14 0
sa:of duty	0 6 -15 0 19 0 0 -11 0
sa:of energy	0 0 0 0 0 -17 0 19 0
sa:of ethanol	0 0 -7 0 12 0 0 -4 0
sa:of farm	0 0 0 0 -5 0 0 14 -1
sa:of good	-8 -1 0 0 4 0 0 -3 10
sa:of import	0 0 0 0 13 0 0 0 -10
sa:of it	-7 -6 0 3 0 10 -1 -10 10
sa:of soybean	0 0 -2 0 -5 0 0 10 0
sa:of sugar	0 0 0 0 -10 0 0 9 1
sa:of the	8 -5 -10 2 4 3 -9 6 -11
sa:of thi	0 0 0 0 -15 0 0 10 5
sa:of what	0 0 14 0 0 0 0 -7 0
sa:of wheat	0 0 7 0 -9 0 0 0 0
sa:on	7 -4 -4 -2 -21 -2 -10 8 26
sa:on <day-ahead>	-5 -1 -1 0 -2 0 -1 0 14
sa:on each	0 0 0 0 0 0 0 -4 12
sa:on the	-2 0 2 0 -17 0 -5 6 13
sa:one	-1 -8 -7 0 18 -2 16 -13 -11
sa:one .	0 0 -7 0 15 0 0 -4 -1
sa:or	0 0 -10 0 4 -6 -2 -2 13
sa:other	0 -1 15 0 -4 3 0 -4 -7
sa:our	-2 8 -12 5 -3 0 1 1 0
sa:output	0 -1 0 14 -4 0 -1 -1 0
sa:output .	0 -1 0 11 -2 0 -1 0 0
sa:over	-1 -6 8 2 -17 -1 -5 19 -4
sa:over <span>	0 -6 0 1 -8 -10 -1 22 0
sa:port	0 8 -2 0 -12 0 0 -1 7
sa:poultry	0 0 0 0 10 0 0 -7 0
sa:project	0 0 -3 0 -1 10 0 0 0
sa:promise	0 -6 -1 0 -11 13 0 15 -6
sa:purchase	0 0 -4 0 -3 -2 0 10 2
sa:quarrel	0 0 -2 0 8 0 0 0 0
sa:quarter	0 13 -5 0 1 -1 0 -2 0
sa:reckon	0 2 7 3 -15 0 6 -3 -2
sa:reckon .	0 2 5 3 -15 0 6 -1 -2
sa:record	11 0 0 0 -2 0 0 0 0
sa:rest	0 0 9 0 -14 0 0 3 0
sa:sale	0 -8 13 -2 0 0 0 0 0
sa:same	0 0 -5 0 -7 0 -3 4 10
sa:say	-6 3 -28 -2 14 6 0 5 0
sa:say ,	0 0 -11 0 11 0 0 0 0
sa:say .	-3 3 -14 0 0 -4 2 9 1
sa:say in	0 9 0 0 0 0 0 0 -4
sa:say that	0 0 -6 0 15 0 0 -7 0
sa:season	0 -3 4 0 -11 -4 0 19 -3
sa:season .	0 0 -1 0 -6 0 0 14 0
sa:sell	10 0 -7 0 3 0 0 0 0
sa:send	0 0 11 0 -5 0 0 0 0
sa:set	16 -2 -2 0 -5 1 0 0 -6
sa:ship	-1 -2 0 0 2 11 -1 -7 0
sa:ship .	0 -1 0 0 -4 11 0 -5 0
sa:shipbuilding	-5 -11 -8 0 -8 32 0 -8 -2
sa:shipbuilding ,	0 -2 0 0 0 10 0 -1 0
sa:shipbuilding .	-1 -3 -3 0 -3 18 0 -3 0
sa:shipyard	0 -3 0 0 -6 15 0 0 0
sa:shipyard .	0 -3 0 0 -6 14 0 0 0
sa:side	0 -4 -9 0 -10 -4 -1 9 17
sa:side ,	0 0 0 0 0 0 0 -4 10
sa:side .	0 -1 -3 0 -1 -1 0 11 0
sa:since	3 -16 -4 -2 -7 -6 17 7 5
sa:since <month-gone>	0 -12 4 0 -3 -2 6 -4 12
sa:since the	0 0 5 0 -11 0 3 3 0
sa:so	0 5 6 0 -12 0 0 1 0
sa:soybean	-1 0 -9 0 -21 0 0 29 0
sa:stake .	0 11 0 0 1 -7 0 0 0
sa:start	5 0 -3 0 -11 0 0 0 10
sa:stay	0 -4 0 0 19 0 -1 0 -12
sa:steel	-1 -1 9 0 4 3 -1 -10 -6
sa:suspend	5 0 -2 0 -11 0 5 0 6
sa:talk	0 0 -3 0 12 0 0 0 -6
sa:tariff	0 -1 5 4 -15 -11 10 6 0
sa:than	7 -10 3 -4 -1 9 -8 -7 2
sa:than <money>	0 -3 -1 0 -2 12 0 0 0
sa:than half	0 0 5 0 -9 0 0 0 0
sa:than in	-9 0 0 0 13 -2 -4 -10 5
sa:than it	23 0 -12 0 -14 0 0 0 0
sa:that	0 -4 14 0 -6 9 -8 -10 0
sa:that <name>	0 -2 0 0 -2 10 0 -2 0
sa:the	4 2 12 -1 -7 0 -9 -4 -9
sa:the <day-ahead>	0 0 0 0 -10 1 0 6 0
sa:the <name>	0 -5 -9 0 -9 13 -2 11 -6
sa:the <number>	0 0 6 0 -8 0 4 0 0
sa:the <organisation>	1 6 1 7 6 -12 -7 -18 -2
sa:the emergency	0 11 -1 0 -1 0 0 0 -2
sa:the first	4 1 10 -3 -3 -1 -7 -11 0
sa:the highest	0 0 -2 0 0 0 8 0 0
sa:the other	0 0 10 0 0 0 0 0 -8
sa:the quarrel	0 0 -2 0 8 0 0 0 0
sa:the rest	0 0 9 0 -14 0 0 3 0
sa:the same	0 0 -5 0 -7 0 -3 4 10
sa:the tariff	-7 0 0 0 -1 0 13 0 0
sa:the three	0 0 -8 0 -1 0 0 0 10
sa:the year	10 -10 9 0 0 -8 -7 -6 0
sa:there	14 0 16 0 -9 0 -1 -13 -1
sa:there .	0 0 13 0 0 0 0 -9 0
sa:they	-1 -3 1 0 -7 -3 10 -5 9
sa:thi	0 3 0 -4 -9 0 -10 5 6
sa:thi year	1 4 -13 -2 0 1 -7 10 0
sa:those	0 0 2 0 0 -7 0 10 -3
sa:three	0 0 0 0 -9 -2 0 0 10
sa:through	0 0 -3 0 -8 0 0 9 4
sa:through <number>	0 0 -5 0 -1 0 0 12 0
sa:time	0 0 11 0 -7 0 0 0 -2
sa:to	-23 -1 17 -3 0 -6 -15 10 0
sa:to <level>	-5 -5 -5 0 18 0 0 5 -13
sa:to <money>	0 0 -11 0 9 0 -1 0 4
sa:to <name>	-10 -3 36 0 -9 -7 -7 -9 -9
sa:to <quality>	0 0 9 0 0 0 0 -7 0
sa:to <seat>	0 0 14 0 -8 0 0 -6 0
sa:to be	-1 8 -23 0 -4 2 8 0 5
sa:to buy	0 0 0 0 10 0 0 -9 0
sa:to invest	0 0 0 0 0 -7 0 15 0
sa:to the	-4 0 0 4 -11 0 -1 14 0
sa:trade	5 -2 3 0 -9 0 0 0 3
sa:truce	3 0 -10 0 11 0 -3 2 -2
sa:truce .	0 0 -10 0 7 0 0 4 0
sa:under	2 15 1 0 -13 0 -2 0 -6
sa:under the	-1 15 -2 0 0 -4 0 0 -3
sa:until	0 0 -3 0 0 0 6 10 -6
sa:until <number>	0 0 0 0 -3 0 0 9 0
sa:up .	0 2 -11 0 14 0 -1 0 -3
sa:us	9 -2 12 0 -17 0 0 0 0
sa:want	0 0 -1 0 10 0 0 -7 0
sa:was	0 5 -13 0 -1 -5 9 1 2
sa:we	0 0 8 0 2 0 0 -11 -1
sa:week	0 0 -21 0 20 0 0 1 0
sa:were	0 -10 0 0 -6 0 6 8 0
sa:what	-1 0 22 -1 -12 -3 -3 -2 0
sa:what <name>	0 0 14 0 -2 0 -1 -2 0
sa:what it	0 0 9 0 -2 0 0 -6 0
sa:wine	0 0 5 0 -10 0 0 -4 10
sa:with	0 -8 -3 0 -5 12 0 0 3
sa:worth	-7 -1 10 0 -2 -4 0 8 -7
sa:would	-11 8 7 -2 8 -2 -10 -9 0
sa:year	10 -8 8 -15 6 -13 -2 -7 0
sa:year ,	6 4 -11 0 3 -5 0 -1 3
sa:year .	-1 -16 16 -8 1 0 1 -6 -6
sa:year ;	0 0 -7 0 0 0 0 0 9
sa:year and	0 0 4 0 1 0 0 -10 0
sa:year before	11 -5 7 0 -3 -1 -1 -5 -2
sa:year in	8 0 0 0 -2 0 0 1 -5
sa:—	0 0 -11 0 7 4 0 0 0
sb:"	0 -7 2 0 -8 0 11 -2 4
sb:'	6 -1 13 0 -8 0 0 -6 -3
sb:'s	0 4 -6 7 -9 -8 11 7 -13
sb:'s <person>	0 0 -7 0 10 0 0 -1 0
sb:'s surplu	0 -2 -3 0 0 0 15 0 -7
sb:'s trade	-5 0 0 0 0 0 0 0 12
sb:(	0 0 0 0 0 -7 0 12 -2
sb:,	0 -13 8 -6 -2 7 -4 2 -3
sb:, <level>	-1 0 -3 0 12 -1 0 0 0
sb:, <money>	0 0 0 0 -2 -2 0 9 0
sb:, <name>	0 0 0 0 0 -2 -2 0 10
sb:, <number>	0 0 -3 0 11 0 0 -3 0
sb:, <person>	-3 -12 13 0 2 -13 3 4 -3
sb:, <quality>	0 0 0 0 -9 0 0 13 0
sb:, a	4 0 19 0 -11 0 -2 -2 -7
sb:, after	0 0 12 0 0 0 0 -1 -5
sb:, and	5 0 13 -1 -10 2 0 -3 -12
sb:, at	4 -4 -4 -1 0 9 0 0 -8
sb:, down	5 0 -9 0 -6 0 4 0 7
sb:, he	0 -2 -6 0 -1 10 0 0 0
sb:, it	9 0 -4 0 6 0 0 -2 -7
sb:, put	0 20 -10 0 -8 0 -2 0 0
sb:, say	0 -4 17 0 -7 0 0 0 0
sb:, that	0 0 -8 0 16 0 0 0 -1
sb:, the	10 0 -16 0 7 -2 0 5 -3
sb:, up	0 0 0 0 -7 0 0 -2 12
sb:, which	-7 17 0 0 0 10 0 -15 -5
sb:, with	0 -3 4 0 -5 8 -1 5 -9
sb:, worth	0 0 1 0 12 0 0 0 -10
sb:- duty	0 0 -2 0 9 0 0 0 0
sb:.	-5 0 0 -2 -7 9 7 7 -12
sb:/	0 0 0 0 -4 10 0 -1 -1
sb::	-1 0 4 0 0 4 -10 -6 2
sb:: <goods-amount>	0 0 -3 0 15 0 0 -2 -5
sb:: <level>	-3 0 -3 0 15 -3 0 1 -7
sb:: <money>	3 0 0 0 -5 9 0 0 -3
sb:: <name>	1 0 -13 0 18 2 0 -11 0
sb:: <number>	0 -5 -14 0 -3 1 10 0 8
sb:: it	-1 0 -17 0 0 0 0 0 20
sb:: last	0 0 -13 0 8 0 0 0 9
sb:: we	0 8 -1 0 0 0 0 0 0
sb:;	8 -4 0 0 -3 -1 4 0 0
sb:<agent>	-9 3 -25 -3 -14 3 11 22 0
sb:<day-gone>	-16 8 -8 0 3 4 -3 8 -7
sb:<day-gone> ,	-8 1 -5 0 4 11 -3 5 -11
sb:<day-gone> the	0 8 7 0 -7 0 0 0 -3
sb:<day-today>	2 -1 -13 0 0 9 -6 4 0
sb:<duty>	-6 27 -17 3 -3 -21 18 -23 2
sb:<gate>	-1 12 1 -1 -2 -9 -7 -7 7
sb:<goods-amount>	-17 -5 0 -2 15 -8 -8 12 -9
sb:<goods-amount> <span>	0 0 -8 0 12 0 0 -1 0
sb:<goods>	-6 -16 21 -30 24 -17 -15 1 -22
sb:<level-noun>	6 9 -4 -2 -9 -25 0 12 3
sb:<level>	0 0 -5 -5 15 8 0 -13 -11
sb:<level> ,	9 -5 -3 0 -5 8 10 -3 -12
sb:<level> in	-8 0 15 -1 -1 0 0 0 -5
sb:<level> on	0 7 -4 0 30 -20 -12 -9 -12
sb:<money>	-7 -2 9 -1 -4 14 0 -11 0
sb:<money> '	-1 0 10 0 -7 1 0 -2 0
sb:<money> ,	0 0 3 0 -10 7 1 0 -1
sb:<money> ;	0 0 11 0 -6 0 0 -7 0
sb:<money> <span>	0 0 15 2 -13 5 0 -9 0
sb:<money> and	0 0 14 0 -7 6 0 -6 -5
sb:<money> by	0 0 0 0 0 9 0 -7 0
sb:<money> from	0 0 12 0 -8 0 0 0 0
sb:<money> in	2 -3 -22 0 6 0 -6 0 13
sb:<money> of	-8 -1 -11 0 6 -2 7 13 -9
sb:<money> worth	0 0 -11 0 14 0 0 -6 0
sb:<month-ahead>	0 0 21 0 -1 0 0 -12 -9
sb:<month-gone>	25 0 0 -3 -22 0 -9 -3 6
sb:<month-gone> ,	-2 0 0 0 -9 11 -4 0 5
sb:<month-gone> :	0 0 9 0 -6 0 0 -7 6
sb:<month-gone> alone	8 0 0 0 0 0 0 0 0
sb:<month-gone> and	0 5 5 0 -10 0 0 0 0
sb:<month-gone> it	11 0 -2 0 -2 0 0 0 0
sb:<month-today>	-1 0 -11 0 3 4 0 7 0
sb:<name>	-16 -27 12 -4 8 12 2 1 -26
sb:<name> 's	-13 -8 -5 10 -11 -7 18 6 2
sb:<name> ,	1 2 17 0 -30 12 -10 0 0
sb:<name> :	0 0 6 0 -2 12 0 -6 -4
sb:<name> and	-4 0 -22 0 11 -10 0 3 17
sb:<name> buy	3 0 24 0 -7 -2 -5 -12 -6
sb:<name> export	0 0 11 0 -3 0 0 0 0
sb:<name> fall	0 0 10 0 0 0 0 0 0
sb:<name> good	8 0 6 0 -5 0 0 -2 -6
sb:<name> has	0 -2 -4 0 -7 4 10 11 -12
sb:<name> import	0 0 -1 0 10 0 2 -9 0
sb:<name> in	-10 0 3 0 9 -6 6 3 -17
sb:<name> is	-2 -2 -15 1 25 2 -4 -9 0
sb:<name> narrow	10 0 0 0 0 0 0 0 -2
sb:<name> sell	-16 0 -4 0 20 -3 7 -9 -4
sb:<name> send	0 0 -7 0 9 0 0 0 0
sb:<name> ship	0 0 10 0 -6 0 0 -2 0
sb:<name> take	-1 -6 -2 0 16 0 0 -4 -2
sb:<name> to	0 7 1 0 -4 7 0 -12 0
sb:<name> trade	0 0 -3 0 0 -1 0 0 9
sb:<name> undertake	0 0 -9 0 -3 0 0 14 0
sb:<name> were	-1 0 16 0 -7 0 0 0 0
sb:<name> will	0 -3 -6 0 -8 0 -3 17 4
sb:<not>	-6 -19 4 6 -6 12 4 -1 0
sb:<number>	1 -1 -3 -15 -4 0 10 -14 20
sb:<number> ,	16 -7 -6 0 0 -4 -10 -4 12
sb:<number> /	0 0 0 0 -6 11 0 -1 -1
sb:<number> :	-4 -11 -1 0 -1 -2 7 -21 22
sb:<number> ;	4 0 -7 0 12 0 0 -6 0
sb:<number> <name>	-3 0 25 0 -13 0 0 -11 0
sb:<number> and	-4 12 -3 0 -3 -3 8 -4 0
sb:<number> it	0 0 -8 0 10 0 0 5 -4
sb:<number> the	0 -10 1 0 -1 -2 8 -5 5
sb:<number> we	0 0 -17 0 -5 0 0 16 9
sb:<office>	-3 -4 -1 1 -17 4 9 -11 14
sb:<office> :	0 -2 10 0 -8 0 0 0 0
sb:<organisation>	-6 8 10 12 -11 -12 0 -9 -3
sb:<organisation> hope	0 7 -16 0 7 0 0 -4 6
sb:<organisation> sell	9 0 -6 0 -2 0 0 0 0
sb:<person>	19 0 -6 -19 0 -5 0 -8 9
sb:<person> 's	0 0 0 0 10 -2 0 0 -5
sb:<person> ,	9 0 4 0 -2 0 -5 -2 -6
sb:<person> :	-2 10 -20 0 -3 -11 -6 -10 32
sb:<person> expect	2 6 -9 0 5 0 0 0 -5
sb:<person> had	13 0 -5 0 -1 0 -1 1 -2
sb:<person> tell	0 -2 5 0 0 -10 8 0 0
sb:<quality>	6 9 -27 1 21 -7 5 4 -40
sb:<quality> company	0 -2 -6 0 -3 4 0 11 -5
sb:<quality> export	0 0 11 0 -6 0 0 0 0
sb:<quality> farm	0 0 -2 0 9 0 0 -4 0
sb:<quality> fish	0 0 0 0 8 0 0 -7 0
sb:<quality> good	12 -1 -4 0 10 -2 -5 -4 -10
sb:<quality> import	0 0 -2 0 9 0 0 0 0
sb:<quality> oil	0 1 -10 0 6 0 0 0 0
sb:<quality> rice	0 0 -5 0 2 0 0 8 0
sb:<quality> tariff	0 0 -2 0 0 0 11 0 0
sb:<quality> tea	0 7 8 0 -10 0 0 -2 0
sb:<seat>	-4 -11 -1 0 -1 10 -20 15 0
sb:<sender>	-31 -4 38 0 -13 14 -14 0 -29
sb:<span>	9 4 -1 1 -13 6 -9 -3 0
sb:<span> ,	-1 0 0 0 9 6 0 -7 0
sb:<span> to	11 0 -2 -4 0 0 0 0 1
sb:<taker>	0 15 -9 0 0 -7 0 7 -6
sb:<v-agree>	-20 2 -1 -3 -14 8 11 10 -3
sb:<v-bear>	-17 13 -8 -8 -8 20 8 -18 -4
sb:<v-begin>	-8 8 -6 0 12 -11 0 10 -15
sb:<v-buy>	-18 -24 -28 -15 28 -6 -7 35 -42
sb:<v-down>	11 -1 3 -14 0 -9 -9 -4 7
sb:<v-end>	-12 22 6 8 -6 -15 0 -8 -8
sb:<v-impose>	-12 7 -6 4 -4 11 -2 8 -5
sb:<v-propose>	-4 3 -1 1 -8 9 -10 0 6
sb:<v-say>	0 16 5 6 -20 -9 -4 11 -14
sb:<v-sell>	-9 -2 46 -7 -10 -10 4 -27 -29
sb:<v-stay>	1 -28 5 -3 -18 -18 18 6 6
sb:<v-suspend>	1 5 9 0 -11 0 -10 4 -5
sb:<v-target>	0 6 13 -6 -1 -13 -1 -8 2
sb:<v-threaten>	-1 -1 -8 0 10 0 0 3 1
sb:<v-up>	-1 0 -3 0 0 13 -5 0 1
sb:a	11 5 -11 -10 -7 5 13 -7 -2
sb:a deficit	12 0 0 0 -2 0 0 0 0
sb:a list	-1 -9 -13 0 6 5 7 -3 0
sb:a number	0 0 -3 0 -7 0 0 0 10
sb:a quota	0 4 -11 0 12 0 0 -5 0
sb:a surplu	-4 0 0 0 0 0 9 0 0
sb:a value	0 0 -9 0 10 0 0 0 0
sb:about	0 17 1 0 -4 -24 6 0 -10
sb:according	0 0 -1 0 -5 0 0 9 2
sb:according to	0 0 -1 0 -5 0 0 9 2
sb:additional	5 8 0 0 -9 0 0 1 -2
sb:agree	0 0 4 0 -12 4 0 0 1
sb:agreement	0 0 10 8 -13 4 0 -7 -2
sb:aim	0 -2 15 -1 -4 -5 0 -9 7
sb:aim at	0 0 10 0 0 0 0 -3 0
sb:alone	13 5 2 0 -7 0 -5 -2 -8
sb:amount	-3 -5 -8 -1 14 -7 -6 0 11
sb:amount to	0 -1 -9 0 0 -1 -2 0 14
sb:an	4 2 2 0 -20 -2 -7 6 5
sb:and	0 6 -11 3 -26 0 -2 17 11
sb:and <name>	-2 0 -16 0 4 -2 -2 0 16
sb:and buy	-2 0 -14 0 21 -16 0 7 0
sb:and had	-6 0 0 0 0 0 9 0 0
sb:and invest	0 0 0 0 0 15 0 -13 0
sb:and sell	0 0 17 0 -16 0 0 0 0
sb:and the	2 -2 7 7 -3 -3 5 -7 -10
sb:and we	0 0 12 0 -8 0 0 -4 0
sb:another	-4 -13 -2 0 31 -8 -3 -7 0
sb:answer	0 0 -8 0 -11 -2 2 0 18
sb:are	1 0 -19 0 9 8 -1 0 0
sb:as	1 -7 -8 0 -6 12 -1 1 5
sb:ask	0 0 -3 0 12 0 0 -5 0
sb:at	8 8 -7 4 -29 15 15 -14 -15
sb:at least	9 -2 -4 0 -16 6 -2 4 0
sb:at stake	-2 13 12 0 -10 -8 -4 -1 0
sb:average	-6 -1 -12 -4 -17 0 36 -4 -6
sb:average <quality>	-1 0 -2 0 -4 0 13 0 0
sb:average tariff	0 0 -1 0 0 0 9 0 0
sb:banana	0 0 -15 0 3 0 0 0 12
sb:be	-6 -9 -1 0 12 -10 10 -17 9
sb:bean	0 0 10 0 -13 0 0 0 0
sb:beef	0 -6 -5 0 13 -2 0 -5 7
sb:beef to	0 0 -11 0 13 0 0 0 0
sb:been	13 5 3 0 -11 -6 -2 -2 -1
sb:before	0 0 8 0 -8 0 0 0 0
sb:begin	0 0 -3 0 14 0 0 -4 0
sb:between	-11 5 -17 0 -13 -4 -1 0 29
sb:between the	-6 0 -11 0 -7 0 -1 0 24
sb:boeing	0 0 0 0 -6 0 0 11 0
sb:book	0 0 -9 0 -3 0 0 13 0
sb:both	-1 -4 -23 0 -9 0 0 0 34
sb:both side	0 -2 0 0 -1 0 0 0 9
sb:brandy	0 0 13 0 -9 0 0 0 0
sb:bring	0 10 15 0 -3 -9 -3 -6 -10
sb:bring in	-3 17 2 0 0 -3 0 -3 -10
sb:busan	0 0 -2 0 -2 0 0 11 0
sb:butter	0 0 13 0 -6 0 0 0 -1
sb:buy	-5 -9 -8 -6 -6 0 -15 33 -18
sb:buy <goods-amount>	0 0 12 0 -15 0 0 3 0
sb:buy <money>	-2 0 2 0 2 10 0 -11 0
sb:buy <quality>	-2 0 -2 0 9 -1 0 0 0
sb:buy about	0 0 0 0 -12 0 0 14 0
sb:buy for	0 0 0 0 4 12 0 -14 0
sb:buyer	0 0 -11 0 -2 0 0 16 0
sb:by	0 12 -13 3 -9 -2 -24 7 15
sb:by <level>	0 0 0 0 -11 0 1 2 9
sb:by <number>	0 11 -13 0 -5 8 -1 -11 12
sb:by at	9 0 -3 0 0 0 0 0 -1
sb:by the	-1 0 -6 0 0 0 0 10 -2
sb:car	-5 0 9 0 -12 18 -6 -9 -3
sb:cash	-3 -9 -10 0 -8 30 0 -6 -3
sb:cash ,	-1 -6 -5 0 -4 22 0 -3 -1
sb:chip	0 0 -11 0 -8 4 0 11 0
sb:chip for	0 0 -10 0 -7 0 0 17 0
sb:claim	0 15 -1 0 0 -6 0 0 0
sb:coal	0 0 -13 0 11 0 0 0 0
sb:coconut	0 0 -10 0 12 0 0 0 0
sb:coffee	0 0 18 0 -9 0 0 0 -8
sb:collect	1 18 1 0 -9 -5 -5 -3 -2
sb:come	0 6 -10 0 0 -14 0 15 1
sb:commit	0 0 -8 0 0 0 0 11 0
sb:commit to	0 0 -7 0 0 0 0 9 0
sb:company	-6 0 -11 0 -1 14 5 3 -10
sb:concerned	0 0 -1 0 15 0 0 0 -8
sb:confirm	0 -3 0 0 -2 0 0 10 -2
sb:copper	0 0 11 0 -6 0 0 0 0
sb:cost	-6 21 -20 24 -23 -8 4 -8 -12
sb:cost it	0 11 -3 0 0 0 0 0 0
sb:cost the	0 5 -12 11 -6 -3 7 -1 -2
sb:could	-4 -5 2 0 2 -11 5 -1 7
sb:count	-2 -1 3 0 -8 -2 0 18 -9
sb:count on	0 0 10 0 -2 0 0 0 -2
sb:counter	0 0 0 0 9 0 0 0 -2
sb:counter -	0 0 0 0 9 0 0 0 -2
sb:countermeasure	0 0 -4 0 -11 0 6 0 14
sb:countermeasure on	0 0 0 0 -9 0 7 0 7
sb:country	-11 -2 -6 0 -4 -2 -2 -1 27
sb:cover	0 0 -3 0 9 0 0 -7 1
sb:custom	0 17 0 0 -10 0 0 0 -2
sb:cut	6 -10 -3 -1 4 3 -7 -12 12
sb:day	11 -1 6 0 -19 0 0 5 -4
sb:deal	0 0 -1 0 -8 11 0 2 -2
sb:deficit	58 -10 -15 -1 -19 -12 -16 -6 -22
sb:deficit in	9 0 0 0 0 0 0 0 -2
sb:deficit of	17 0 0 0 -6 -1 0 0 -2
sb:deficit with	24 0 -4 0 -4 -1 -7 -2 -7
sb:did	0 0 3 0 -6 11 0 -6 0
sb:direction	0 0 -20 0 13 0 0 0 9
sb:down	7 0 -6 0 -7 0 0 -5 9
sb:down from	6 0 -2 0 -11 0 5 0 0
sb:drop	0 0 11 0 -3 0 0 0 0
sb:duty	8 20 -4 8 4 -15 -6 -13 -12
sb:duty of	8 23 -13 0 -12 0 -3 0 -6
sb:duty on	3 0 7 0 8 -2 -1 -7 -11
sb:duty would	0 -4 0 11 0 0 0 0 0
sb:earlier	0 4 -4 0 11 -3 0 0 -3
sb:economy	0 0 0 12 -5 0 0 0 0
sb:emergency	0 11 0 0 0 0 0 0 -1
sb:end	0 -1 0 4 -12 0 -1 4 3
sb:energy	-1 -3 -14 0 -17 4 0 22 -6
sb:energy ,	0 0 -1 0 -3 -3 0 11 0
sb:energy and	0 0 0 0 0 11 0 -8 0
sb:energy for	0 0 -3 0 -7 -2 0 16 -1
sb:estimate	0 13 0 3 -1 -5 -1 -3 0
sb:expect	0 16 2 9 3 -7 -8 -18 -11
sb:expect export	0 9 -8 0 0 0 0 0 0
sb:export	-15 3 51 -1 -36 -6 -9 -9 -9
sb:export of	-1 -3 28 0 -16 0 0 0 0
sb:export to	-4 8 9 0 -5 0 -2 -1 0
sb:exporter	0 -9 12 6 -7 -5 5 -1 -3
sb:fact	0 -1 -7 0 -7 4 0 14 0
sb:fact sheet	0 -1 -7 0 -3 4 0 11 0
sb:fall	-3 -10 1 -3 0 -4 0 2 9
sb:fall by	-1 -2 1 0 -8 0 -3 -3 19
sb:fall to	1 0 -9 0 10 0 0 0 0
sb:farm	-2 0 -4 0 0 -3 0 15 -6
sb:farm good	-1 0 -9 0 0 -2 0 13 -5
sb:figure	2 -1 -15 0 22 -1 0 -2 -4
sb:firm	0 0 -6 0 0 12 0 0 0
sb:first	4 -9 5 0 2 -10 -5 6 -5
sb:first half	10 -2 -2 0 0 -3 0 4 -2
sb:fishmeal	0 0 0 0 -13 0 0 13 0
sb:flower	0 0 -16 0 17 0 0 0 0
sb:flower for	0 0 -13 0 14 0 0 0 0
sb:for	-11 -1 16 -4 7 -17 0 0 -7
sb:for <money>	-7 2 15 0 0 7 -1 -19 -9
sb:for <name>	0 0 23 3 -17 0 -2 -3 0
sb:for <number>	1 -8 13 0 -20 -7 0 6 3
sb:for the	9 3 -1 0 -4 -11 10 0 -11
sb:free	2 -1 0 0 11 0 -1 0 -4
sb:free of	0 0 -2 0 16 0 0 -10 0
sb:from	8 0 -7 7 15 -3 11 -28 -15
sb:from <name>	0 1 -10 3 23 -3 -5 -10 -9
sb:from the	9 0 -6 0 3 0 -1 -1 -1
sb:furniture	0 0 -12 0 14 0 0 0 0
sb:gain	0 -8 5 20 -3 -3 -11 0 -3
sb:gap	15 0 -10 0 11 -2 -4 -6 -14
sb:go	-3 -1 13 0 -15 10 1 0 -1
sb:go to	0 0 3 0 -12 10 0 0 -2
sb:goal	0 -1 4 0 -17 -4 0 -4 19
sb:goal of	0 -1 3 0 -12 -2 0 -7 17
sb:good	24 -20 -11 -7 3 0 15 -12 -5
sb:good ,	-2 0 -6 0 -5 0 0 13 0
sb:good deficit	11 0 -1 0 -3 0 0 0 -1
sb:good to	-9 0 -1 0 1 0 10 0 0
sb:good worth	0 -5 1 0 -2 -5 6 -11 11
sb:grower	0 -3 13 0 -3 0 0 0 -1
sb:growth	-3 0 2 13 -5 0 0 0 -4
sb:had	15 12 -20 -2 -2 -14 0 5 -5
sb:had a	-3 0 0 0 -3 0 8 0 0
sb:had been	14 1 -6 0 -4 -3 0 0 0
sb:half	12 -4 2 0 -3 -6 0 2 -5
sb:half of	12 -3 -1 0 -1 -4 0 2 -3
sb:has	0 -2 -11 -2 -10 2 6 8 1
sb:has been	0 0 10 0 -4 0 0 -3 0
sb:has say	0 0 0 0 10 0 0 -2 0
sb:have	-9 5 5 0 -24 2 10 0 0
sb:he	0 0 -1 -3 6 5 0 -1 -12
sb:his	13 -3 -3 0 0 0 -1 0 -6
sb:honey	0 0 -4 0 -3 0 0 0 9
sb:hope	0 1 7 0 -4 0 -1 -17 10
sb:hope for	0 5 13 0 -20 -1 0 -8 5
sb:how	0 -1 -6 0 -12 8 0 9 3
sb:i	-1 0 8 0 0 -1 9 -13 0
sb:if	-1 0 15 0 4 -10 -2 -1 -7
sb:import	-7 -4 -33 -1 63 -4 0 -30 -16
sb:import <goods-amount>	0 0 -8 0 13 0 0 -2 0
sb:import <quality>	0 0 -5 0 9 0 0 0 0
sb:import from	0 0 -6 0 16 0 0 -1 0
sb:import of	-2 0 -17 0 29 0 0 -10 -2
sb:importer	0 16 -8 0 3 -6 0 0 -4
sb:in	6 0 -11 0 3 0 -11 6 1
sb:in <month-gone>	15 -4 -6 0 -14 0 -8 1 14
sb:in <number>	4 -11 -6 -2 7 -15 1 -9 17
sb:in a	0 10 0 0 -10 0 0 0 0
sb:in cash	0 -4 -5 0 -3 19 0 -2 0
sb:in good	20 0 -12 0 -10 0 -1 0 1
sb:in the	-5 0 -10 1 8 6 -11 15 -9
sb:in trade	-5 0 0 0 0 0 9 0 -4
sb:in up	0 12 -6 0 3 -2 0 -2 -2
sb:industry	0 10 -2 0 -4 0 -3 0 4
sb:into	0 0 -4 0 8 0 0 0 0
sb:invest	-3 -4 -7 0 -4 36 0 -22 -3
sb:invest <money>	0 0 0 0 0 -2 0 10 0
sb:investment	0 -4 -3 0 -9 10 -1 7 -4
sb:investment of	0 0 0 0 0 17 0 -13 0
sb:is	0 0 -15 -6 -4 1 -1 18 1
sb:is about	0 0 10 0 -8 0 4 0 -6
sb:is the	8 0 -13 0 5 0 0 -2 2
sb:island	0 0 -10 0 11 0 0 0 0
sb:it	12 0 -8 2 -7 0 -1 8 -9
sb:it :	0 0 -3 0 -3 10 0 0 0
sb:it had	12 2 -4 0 0 0 0 -2 -7
sb:it has	-2 0 9 0 0 0 -1 -7 3
sb:it is	-2 0 0 0 -12 -2 -3 16 3
sb:it sell	6 0 -11 0 6 0 0 0 0
sb:it will	0 0 0 0 10 1 0 0 -7
sb:it would	0 0 -11 7 12 0 -2 0 -5
sb:its	2 0 -10 0 -1 10 -12 9 -1
sb:its purchase	0 0 0 0 -7 0 0 10 0
sb:its tariff	0 0 0 0 9 0 0 0 -6
sb:largest	-2 -2 -8 0 9 0 8 0 0
sb:last season	0 0 12 0 -10 0 0 0 0
sb:last week	0 -1 6 0 -13 8 0 2 0
sb:last year	0 0 0 -1 5 -2 0 -20 13
sb:least	9 0 -5 0 -17 6 -2 4 0
sb:least <money>	0 0 0 0 0 12 0 -10 0
sb:lift	0 0 -10 0 9 0 0 0 0
sb:like to	0 0 11 0 -2 0 0 0 -2
sb:line	0 -1 -2 0 -10 0 8 0 10
sb:list	-13 -23 -18 -2 28 -11 1 -9 11
sb:list ,	0 0 -7 0 11 -8 0 0 4
sb:list of	-4 -13 -4 0 17 -8 -5 -4 9
sb:loss	0 0 18 0 -9 -5 1 -7 0
sb:loss of	0 -3 18 0 0 0 0 -8 0
sb:machine	0 0 13 0 -11 0 0 0 0
sb:make	0 0 7 0 -11 0 0 0 1
sb:may	0 13 0 0 1 -2 -4 -6 -3
sb:member	0 -8 0 0 15 0 6 -8 -4
sb:middle	0 0 -6 0 -4 0 0 13 0
sb:middle of	0 0 -6 0 -4 0 0 13 0
sb:milk	0 0 0 0 -12 0 0 0 12
sb:money	0 0 -7 0 9 5 0 0 -3
sb:more	0 12 -10 0 -8 11 -5 1 -9
sb:more <quality>	0 0 0 0 -8 0 0 11 0
sb:more than	-4 13 -13 0 -13 13 -1 4 -7
sb:most	6 0 0 0 -3 7 -9 5 -8
sb:mr	-4 2 -25 0 8 0 3 -1 12
sb:mr <person>	-1 4 -21 0 13 -4 0 -5 13
sb:much	0 0 0 0 -12 0 0 10 4
sb:name	6 -1 -5 0 -12 6 0 1 0
sb:narrow	13 0 -2 0 0 0 -1 0 -4
sb:nearly	0 0 0 7 -9 0 0 4 0
sb:next	0 0 -3 0 0 0 0 9 0
sb:no	0 -2 0 0 0 10 0 -3 0
sb:no more	0 -5 -1 0 -3 16 0 0 0
sb:not more	0 -4 0 0 0 10 0 0 0
sb:note	-3 8 0 0 -11 0 0 0 8
sb:now	0 12 -9 0 -8 0 0 7 0
sb:number	11 -4 15 0 -25 -3 -4 0 0
sb:number :	9 0 0 0 -7 0 0 -8 6
sb:number of	4 0 12 0 -13 -2 0 0 -5
sb:of	3 8 -2 -11 10 10 -17 0 -16
sb:of <day-gone>	0 8 0 0 -13 0 0 6 0
sb:of <money>	0 1 -10 0 8 3 0 -2 0
sb:of <month-gone>	0 -3 -4 0 -3 9 0 4 -1
sb:of <name>	0 0 -19 0 19 0 0 0 -2
sb:of <number>	2 0 14 0 -4 -3 0 -3 -6
sb:of <quality>	-4 0 -3 -1 12 7 -3 -4 0
sb:of duty	0 0 -2 0 17 0 0 -8 -1
sb:of good	-10 0 0 0 7 0 7 -1 -2
sb:of investment	0 0 0 0 0 -14 0 19 0
sb:of its	0 0 1 0 9 0 0 0 -5
sb:of soybean	0 0 -1 0 -6 0 0 11 0
sb:of the	15 -10 -2 -2 7 19 -13 -2 -19
sb:oil	-1 0 14 0 -4 -4 0 0 -6
sb:oil ,	0 0 8 0 -9 0 0 0 0
sb:oil for	0 0 -5 0 10 0 0 0 0
sb:on	0 -12 -6 -12 25 -3 7 -8 -10
sb:on <day-gone>	-10 0 4 0 -11 8 2 4 0
sb:on <name>	-1 0 0 0 -3 0 8 0 0
sb:on <quality>	3 14 -2 0 2 -1 0 -11 -10
sb:on about	0 0 0 0 8 0 0 -4 0
sb:on another	0 -7 0 0 20 -10 -2 0 0
sb:on it	0 0 -3 0 -5 10 0 0 0
sb:on the	5 -12 10 0 5 -6 -3 0 -5
sb:one	-5 -9 3 0 15 0 8 -8 -10
sb:order	-2 -4 10 0 -12 -9 4 9 -1
sb:order for	0 0 11 0 -4 0 0 -3 0
sb:other	0 -9 10 0 -3 2 0 0 0
sb:our	4 5 13 6 -20 -5 -5 -7 0
sb:output	0 0 -3 10 0 0 -2 0 0
sb:over	0 -8 -8 2 -15 29 -6 0 -2
sb:part	-1 8 -9 0 1 0 0 3 0
sb:pay	-10 17 -9 0 -25 14 12 -6 -11
sb:pay <level>	0 -3 1 0 -9 8 3 0 0
sb:plan	-2 -3 -6 0 -10 5 -2 10 7
sb:plan to	0 0 -5 0 0 9 0 0 0
sb:plant	0 -3 0 0 -2 11 0 -1 0
sb:pork	0 0 11 0 -3 0 0 0 -1
sb:prepare	0 0 0 0 10 0 0 0 -1
sb:price	-2 -2 -14 0 7 15 0 -1 0
sb:product	2 0 -11 0 5 -4 0 2 4
sb:product worth	0 0 -9 0 8 -2 0 4 0
sb:promise	1 -13 -5 -3 -30 17 -1 26 -13
sb:published	0 -1 0 0 2 12 0 0 -8
sb:purchase	0 0 -14 0 -34 5 0 35 -3
sb:purchase of	0 0 -3 0 -21 6 0 15 0
sb:put	-8 1 -4 10 -10 -5 8 -2 6
sb:put at	0 10 -9 0 0 0 0 0 0
sb:put the	-3 -5 2 13 -8 -6 5 -3 0
sb:quarrel	-3 0 -9 5 6 0 0 0 0
sb:quarter	-6 6 11 -1 0 -2 -2 -3 -4
sb:quarter ,	-2 0 13 0 -4 0 0 0 -2
sb:quota	-2 1 -9 0 38 -2 -2 -24 -4
sb:quota of	0 0 -2 0 27 0 0 -22 0
sb:reach	-10 6 1 0 2 -8 3 -7 5
sb:reach <money>	0 0 -1 0 0 0 0 0 9
sb:reckon	-3 0 9 8 -13 -8 3 -4 -4
sb:reckon with	0 -6 16 0 -3 0 -1 0 0
sb:record	8 -2 -3 0 -4 5 8 0 -16
sb:refund	0 25 -12 0 -3 -7 0 0 -2
sb:refund of	0 11 -4 0 0 0 0 0 0
sb:report	4 0 -14 0 -6 6 0 11 -1
sb:reporter	-4 6 -5 0 8 -12 7 0 -3
sb:rice within	0 0 0 0 -8 0 0 11 0
sb:rubber	0 0 23 0 -16 0 0 -7 0
sb:sale	-4 -9 0 0 4 -5 4 8 -4
sb:sale to	0 0 9 0 -7 0 0 1 0
sb:salmon	0 0 4 0 -10 0 0 0 4
sb:save	0 20 -3 0 -7 -2 0 0 -2
sb:say	4 0 18 -10 -3 -10 -4 1 -13
sb:say ,	0 -5 11 0 4 0 1 -8 -1
sb:say in	3 0 -5 0 -4 0 0 10 0
sb:say it	1 -3 -2 0 10 0 0 -1 0
sb:say that	-1 3 9 0 2 -4 -7 -4 -3
sb:say the	0 0 9 -1 -10 0 4 1 0
sb:season	5 -4 7 0 -20 -2 9 0 -3
sb:season ,	6 -4 -3 0 -5 -1 9 0 -1
sb:second	-6 0 9 0 19 -8 -1 -5 -11
sb:sell	0 -2 4 0 8 -1 4 -14 -14
sb:sell <name>	8 0 6 0 -7 0 0 0 -1
sb:sell the	-4 0 9 0 -4 0 0 0 0
sb:sell us	0 0 -38 0 39 0 0 0 0
sb:send <name>	0 0 14 0 -11 0 0 0 0
sb:set	4 -7 0 0 -2 -7 5 -11 11
sb:set themselve	0 0 -1 0 0 0 0 0 9
sb:settle	0 -3 0 0 0 12 0 0 -3
sb:sheet	0 -1 -7 0 -3 4 0 11 0
sb:ship	0 -2 11 0 -15 0 8 -1 0
sb:shipment	-1 0 0 0 11 0 0 -7 -2
sb:shipment to	0 0 14 0 -8 0 0 -1 0
sb:should	3 -10 15 0 2 -7 0 -1 -2
sb:shrimp	0 0 9 0 0 0 0 -6 -1
sb:shrink	8 0 -10 0 4 0 0 0 0
sb:side	-3 -9 0 0 -5 0 -3 -3 19
sb:sign	-1 -8 0 0 -12 0 12 11 -10
sb:since	-7 -4 0 -2 -1 0 -2 3 10
sb:since <month-gone>	-1 0 11 0 -4 -2 1 0 0
sb:some	-9 13 4 0 -9 -15 16 -4 -4
sb:soybean	0 0 -15 0 -21 -4 0 43 -2
sb:soybean :	0 0 -7 0 -7 0 0 16 0
sb:stake	-2 13 12 0 -10 -8 -4 -1 0
sb:stand	8 0 -10 0 -6 0 -6 12 2
sb:state	0 0 -8 0 -1 0 -1 13 3
sb:stay	-2 0 10 0 -5 3 0 0 -1
sb:still	-1 -4 0 0 -8 13 0 2 0
sb:sugar	0 0 -9 0 9 0 0 -5 4
sb:surplu	0 -5 -10 0 -6 -3 20 -2 0
sb:surplu in	-2 0 0 0 0 0 9 0 -3
sb:surplu of	-3 0 0 0 0 0 8 0 0
sb:take	-11 7 -1 4 4 -4 -9 6 -7
sb:take <goods-amount>	0 0 -9 0 0 0 0 12 0
sb:take in	0 0 -6 0 16 0 0 0 -1
sb:talk	0 -4 0 0 12 0 -1 0 0
sb:target	0 0 7 0 -14 0 0 -5 9
sb:target for	0 0 -8 0 -2 0 0 -2 16
sb:tariff	-24 13 -19 -3 0 -5 19 -12 4
sb:tariff cut	0 0 0 0 -9 0 0 -3 16
sb:tariff on	-9 0 0 -1 14 -6 2 -4 -1
sb:tea	0 7 8 0 -17 0 0 8 -2
sb:tea worth	0 0 8 0 -12 0 0 6 0
sb:tell reporter	-4 6 -5 0 8 -12 7 0 -3
sb:than	3 11 -11 0 -21 11 0 6 -10
sb:that	4 5 -8 0 16 -1 -4 -12 -7
sb:that <name>	0 0 -4 0 -6 8 0 10 0
sb:that <quality>	0 9 -10 0 5 0 0 -2 0
sb:that is	-1 0 -5 0 15 0 0 -1 0
sb:that the	-1 -6 -4 6 -9 -1 12 0 0
sb:that was	0 0 11 0 -6 0 0 0 0
sb:the	17 -2 -9 15 0 -2 0 -11 -8
sb:the <level>	-3 0 -11 0 25 -4 0 -5 -4
sb:the <money>	0 0 -2 0 -4 12 0 -3 0
sb:the <name>	6 -2 8 0 -6 -3 -3 5 -11
sb:the <office>	0 -3 -12 0 -3 3 7 -10 14
sb:the <organisation>	-4 11 2 14 -5 -11 -2 -4 -6
sb:the <quality>	9 1 10 2 -23 -11 -1 9 -4
sb:the <seat>	-3 -4 -18 0 3 0 -3 19 0
sb:the aim	-1 0 -1 0 0 0 0 0 9
sb:the average	-3 0 -6 -2 -11 0 26 -2 -2
sb:the company	-3 9 0 0 2 0 0 -2 -1
sb:the deficit	27 -3 -6 0 -4 -4 -4 -1 -4
sb:the first	5 -9 2 0 4 -9 -5 7 -4
sb:the gain	0 -13 6 20 -2 -3 -11 0 -2
sb:the gap	-2 0 -4 0 15 0 0 -5 -1
sb:the good	5 0 -4 0 14 0 -1 0 -13
sb:the island	0 0 -10 0 11 0 0 0 0
sb:the last	-5 0 -21 0 18 6 0 3 0
sb:the middle	0 0 -6 0 -4 0 0 13 0
sb:the other	0 -9 11 0 -4 6 0 0 0
sb:the price	0 0 0 0 -1 10 0 0 0
sb:the promise	0 0 -9 0 -4 0 0 14 0
sb:the quota	0 0 0 0 22 0 0 -22 0
sb:the record	12 0 0 0 -1 0 0 0 -7
sb:the second	-3 0 7 0 8 0 0 0 -9
sb:the truce	0 -16 8 13 -13 0 -2 0 0
sb:the two	-12 -11 -18 0 0 10 -6 -2 27
sb:the week	0 0 -9 0 16 0 0 -4 0
sb:the year	14 -4 -11 1 -1 -6 0 5 0
sb:them	4 -7 18 0 -11 -3 0 0 -2
sb:themselve	0 0 -2 0 -2 0 0 0 14
sb:they	-4 2 3 -1 12 -1 -7 3 -16
sb:they were	-2 0 13 0 -3 0 0 0 -3
sb:thi	-4 -5 12 1 -15 0 -1 11 -8
sb:thi year	0 0 0 0 0 -1 0 9 -8
sb:third	2 -4 11 0 -13 -4 0 -3 8
sb:through	0 0 -12 0 14 0 0 0 0
sb:to	9 -4 9 -8 -14 7 0 -3 -5
sb:to <goods-amount>	0 0 -10 0 11 0 0 0 0
sb:to <level>	0 6 2 -2 -13 0 2 -3 6
sb:to <name>	-21 3 49 -1 -21 -2 2 -18 -24
sb:to a	5 0 -11 0 7 0 0 1 -4
sb:to buy	-3 0 -15 0 -4 1 0 19 -2
sb:to invest	0 -1 -4 0 0 24 0 -15 -1
sb:to order	0 0 -9 0 -1 0 0 13 0
sb:to purchase	0 0 0 0 -5 0 0 10 0
sb:to the	-7 -1 17 -5 0 -2 -8 0 0
sb:toyota	0 9 -9 0 -5 12 -2 0 -1
sb:trade	-15 -13 -15 0 -48 -15 -9 -5 67
sb:trade :	0 0 11 0 -9 0 0 0 -1
sb:trade between	-3 0 -6 0 -3 0 0 0 17
sb:trade deficit	12 0 0 0 -1 0 0 0 -3
sb:trade in	-8 0 -13 0 -7 0 0 0 26
sb:trade reach	-8 0 0 0 0 0 9 0 0
sb:trade with	-3 0 -8 0 -3 0 0 0 18
sb:truce	6 -7 3 12 -20 0 -8 0 7
sb:truce ,	0 -12 0 9 -3 2 0 0 2
sb:two	-16 -16 -17 -1 -1 6 -11 1 33
sb:two country	-2 0 -6 0 -2 0 0 0 18
sb:tyre	0 11 -15 0 6 0 0 0 0
sb:under	4 4 -2 -1 -17 4 -8 2 7
sb:under the	-2 3 0 0 -13 7 -2 3 0
sb:undertake	0 0 -10 0 -4 0 0 16 0
sb:undertake to	0 0 -10 0 -4 0 0 16 0
sb:until	11 0 -4 0 0 0 -4 0 0
sb:up	-13 6 0 -5 0 13 -13 -16 7
sb:up to	-4 8 4 0 -13 13 -1 -8 1
sb:us	0 2 -12 0 18 -1 0 -5 -5
sb:value	-1 -8 -9 0 18 1 3 -5 -4
sb:value of	0 -5 -13 0 17 6 -2 0 0
sb:vanilla	0 0 11 0 -8 0 0 0 0
sb:volume	-5 0 -10 0 14 0 0 -14 13
sb:volume :	0 0 -11 0 20 0 0 -6 -4
sb:want	1 -11 4 0 4 -6 9 -7 0
sb:was	13 -5 2 0 -9 0 -2 -4 -1
sb:was worth	-2 0 3 2 -11 0 0 -1 9
sb:way	0 0 13 0 -6 -4 0 -1 0
sb:we	-8 13 -1 0 12 -3 0 -11 -7
sb:we buy	0 0 -19 0 6 11 0 -1 0
sb:we expect	0 -3 17 0 -9 -1 0 0 0
sb:we have	0 1 10 0 -13 0 10 -5 -7
sb:we pay	0 10 0 0 -5 -1 0 0 0
sb:week	-1 -5 -5 0 -1 6 0 13 -5
sb:week that	0 0 9 0 -9 0 0 0 0
sb:were	-9 -8 0 -1 24 -10 9 -9 -10
sb:were worth	0 0 -7 0 17 0 -1 0 -2
sb:what	-10 6 18 2 -11 5 -11 -1 -14
sb:what is	0 -1 10 0 -4 0 0 0 0
sb:which	-10 18 2 0 0 11 -6 -16 -5
sb:which <name>	0 0 0 0 12 0 0 -12 0
sb:will	-12 0 0 0 0 6 -6 8 -10
sb:wine	0 0 18 0 -12 0 0 -1 0
sb:with	15 -29 -15 -8 -11 7 2 7 7
sb:with <name>	24 -4 -5 0 -19 -3 2 -6 0
sb:with the	16 -7 -3 0 0 -5 -10 2 3
sb:within its	0 0 0 0 -8 0 0 11 0
sb:without	0 -13 12 9 0 -2 0 0 0
sb:wool	0 0 -9 0 9 0 0 0 0
sb:work	0 11 -1 0 -5 0 0 0 0
sb:worth	-9 -19 7 -1 9 -4 -10 8 -2
sb:worth <money>	-1 0 9 0 -6 4 -2 -2 0
sb:worth about	0 0 0 0 10 -1 0 -5 0
sb:worth of	0 0 -3 0 11 3 0 -9 0
sb:would	-11 -5 -7 22 6 0 12 -4 -19
sb:would be	-2 -5 2 0 1 0 13 -11 0
sb:would buy	0 0 -3 0 -4 0 0 10 0
sb:would cost	0 -7 -12 20 -3 0 6 0 0
sb:would lose	0 -2 11 0 0 -2 0 0 0
sb:would take	0 0 -6 6 -6 0 0 9 0
sb:write	0 -6 0 0 11 0 0 -5 0
sb:year	7 -4 3 0 2 -15 0 -6 4
sb:year ,	4 -6 -3 1 5 0 -10 0 0
sb:year it	-11 3 3 0 -8 -1 8 10 -6
sb:year the	18 0 -19 0 1 -1 0 0 0
sentence about deficit 1	15 -3 -4 0 0 -3 2 0 -7
sentence about duties 5	0 11 0 0 -7 0 0 0 0
sentence about exports 8	-1 -3 14 0 1 -6 3 -5 -14
sentence about growth 7	-2 -1 12 -1 -8 0 0 1 -3
sentence about imports 9	15 -2 -9 0 10 -4 -7 3 -10
sentence about investment 4	0 -2 -1 0 -8 0 -1 19 -3
sentence about purchases 6	-4 -4 -29 0 2 13 -3 11 2
sentence about trade 10	11 9 2 9 -8 -4 -21 -15 3
sentence achieved	6 4 -5 0 -8 -5 -5 10 2
sentence aim	-19 -8 -16 6 8 8 -6 16 -5
sentence change	0 -3 13 4 0 -5 -3 0 -12
sentence not trade	0 -1 -2 0 -3 -8 1 5 10
sentence period	17 4 -17 0 -4 4 -1 -9 8
sentence to come	9 0 -1 8 -7 -2 -8 1 0
sentence trade	2 8 6 5 3 0 -28 -7 -7
sentence worth	4 0 -4 0 9 0 -2 -5 0
short number alone	0 -20 19 -7 13 -5 -16 -10 -12
short without unit	-18 -3 8 -13 -2 -25 -18 20 11
side money	-8 -18 5 -20 14 27 -3 -11 -15
side percent	0 -17 17 21 -23 -20 9 -10 -2
side tonnes	-19 -13 14 -10 4 -16 -14 13 -16
side units	-3 -3 -5 -1 13 -6 -5 12 -5
size % -1	0 -4 -11 39 -18 -1 -12 -8 -10
size % 0	-25 -3 -8 -1 0 -6 14 -16 24
size % 1	13 -24 13 -39 -2 -21 21 -5 -10
size EUR 10	-6 -19 -31 -1 34 -17 -4 -20 10
size EUR 11	9 0 -6 0 -3 0 0 0 0
size EUR 6	-5 21 -1 0 1 -4 -4 0 -7
size EUR 7	-23 -1 21 -17 9 -6 13 -23 -17
size EUR 8	-14 -8 0 8 7 -15 -1 -20 25
size EUR 9	-1 19 -11 0 -1 0 0 0 0
size GBP 10	0 -2 -7 -7 3 9 0 0 5
size GBP 7	0 -3 10 0 4 -2 0 -4 -4
size GBP 8	0 0 14 0 -2 0 0 -9 0
size GBP 9	0 -11 -1 30 -4 0 -4 0 -15
size JPY 10	-1 15 -1 0 -3 -3 0 0 0
size JPY 12	0 12 0 0 0 0 -2 0 0
size USD 10	17 -17 -46 -11 -20 3 -5 28 25
size USD 11	47 28 -98 -21 4 69 -66 -13 -93
size USD 6	-16 19 37 0 -4 -22 -10 -18 -30
size USD 7	-39 -8 58 -11 5 -43 -13 -11 -25
size USD 8	-3 -24 39 -7 -23 -34 -1 -23 26
size USD 9	-18 -1 -51 -10 -17 -20 39 14 43
size tonnes 2	0 0 -4 0 32 0 0 -28 -5
size tonnes 3	-3 -5 30 -2 -3 -3 -3 -9 -21
size tonnes 4	-5 -4 12 -3 29 -5 -4 -41 8
size tonnes 5	-6 -6 7 -3 13 -4 -4 0 -25
size tonnes 6	-1 -1 3 0 -4 -1 -4 -11 23
size tonnes 7	-16 -17 -58 -7 -54 -14 -9 108 -24
size units 1	0 0 0 0 -8 0 0 10 0
size units 2	-2 -5 -4 0 -37 -6 -4 47 -8
size units 4	0 0 -7 0 24 0 0 -13 0
t0=future	-11 0 8 3 1 -2 -7 0 0
t0=modal	-3 1 2 -1 4 -8 0 1 -1
t0=past	4 -5 6 -13 0 -13 5 3 -3
t0=perfect	0 1 -11 -6 -7 5 2 3 3
t0=pluperfect	10 9 -3 -1 0 -8 -6 0 -3
t0=present	-4 0 5 1 -3 2 10 -10 -5
t0=present-passive	-2 8 -14 0 0 0 5 -6 5
t1=future	-10 0 4 3 2 -5 -6 3 0
t1=infinitive	8 0 4 0 -1 -3 -11 -1 0
t1=modal	-2 1 0 0 6 -21 0 3 0
t1=participle-passive	-8 0 15 0 -9 -2 -5 1 0
t1=past	3 -3 3 -12 2 -11 7 1 0
t1=pluperfect	10 9 -3 -1 0 -8 -6 0 -3
t1=present	-5 -2 6 0 -3 6 13 -5 -13
t1=present-passive	0 8 -11 0 0 0 5 -5 0
t2=modal	0 -2 0 0 18 -4 0 0 -5
t2=modal-passive	0 11 5 0 -11 0 0 -2 -2
t2=participle-passive	0 0 5 0 -8 0 0 2 -1
t2=past	21 -15 -12 0 0 0 5 4 -2
t2=pluperfect-passive	-1 10 -2 0 -7 -3 0 9 -1
t2=present	-14 -4 -6 0 7 6 0 7 -8
top	-6 3 -9 0 -23 3 11 14 -1
unit %	2 -35 2 17 -9 -32 24 -20 6
unit EUR	-34 14 0 -5 32 -40 1 -60 12
unit GBP	-7 -12 11 22 0 8 -10 -20 -13
unit JPY	1 28 -4 0 -11 -8 -8 -2 -3
unit USD	20 9 -9 -70 -24 31 -5 -9 1
unit tonnes	-43 -44 12 -28 17 -39 -36 30 -13
unit units	-7 -11 -11 -5 8 -14 -11 34 -16
v0-none	-14 -6 0 -7 10 1 -25 8 5
v0=aim	2 0 9 0 0 -2 0 -4 0
v0=be	10 -10 2 -3 1 -1 3 -4 -6
v0=bring	-5 15 4 0 0 -6 -1 -1 -9
v0=buy	0 -4 2 -2 -3 9 -6 6 -6
v0=commit	0 0 -8 0 0 0 0 10 0
v0=expect	0 9 3 6 5 -13 -4 -13 -9
v0=export	0 9 5 0 -14 0 0 0 0
v0=have	-4 0 8 0 -21 -5 21 0 -8
v0=hope	0 -6 9 0 0 -2 0 -9 6
v0=import	0 0 -12 0 21 0 0 -8 0
v0=lose	-1 -10 24 2 -7 -3 -1 -3 -3
v0=narrow	10 0 -1 0 0 0 0 0 -2
v0=other	-1 -2 -8 -2 -4 7 12 -7 3
v0=pay	-1 6 0 0 -8 -5 12 -3 -4
v0=plan	-1 -1 -8 0 -5 8 0 10 0
v0=prepare	0 0 0 0 13 0 0 0 -5
v0=promise	0 -7 7 0 -16 11 0 4 -7
v0=put	-1 0 -3 8 -6 -11 11 -2 2
v0=reach	-9 4 5 0 -6 -2 5 0 0
v0=say	-4 10 -2 -4 -3 0 -4 9 -2
v0=sell	0 0 -6 0 9 0 -1 5 -3
v0=set	6 -2 -4 0 1 -2 0 -6 8
v0=ship	0 0 14 0 -6 0 0 -5 0
v0=stand	8 0 -10 0 -6 0 -6 12 1
v0=want	1 -1 5 0 10 -2 0 -13 0
v1-none	-14 -7 -3 -5 12 4 -21 5 3
v1=aim	0 0 10 0 0 0 0 -3 0
v1=amount	-1 0 -6 0 4 0 -1 -3 11
v1=be	9 -9 4 -3 2 -11 4 -2 -5
v1=bring	0 10 15 0 -5 -9 -3 -5 -10
v1=buy	-1 -6 -3 -3 -2 9 -8 13 -9
v1=collect	2 9 3 0 -7 -1 -4 0 0
v1=commit	0 0 -8 0 0 0 0 10 0
v1=cut	0 -1 0 0 -3 0 0 0 11
v1=drop	0 0 11 0 -3 0 0 -1 0
v1=expect	0 8 3 1 5 -3 -1 -10 -14
v1=export	0 0 18 0 -14 0 0 0 0
v1=have	-4 0 0 0 -15 -5 21 5 -8
v1=hope	0 -1 16 0 -12 0 0 -1 0
v1=import	0 0 -13 0 23 0 0 -9 0
v1=lose	-2 -11 21 2 0 -3 -1 -5 -3
v1=narrow	10 0 -1 0 0 0 0 0 -2
v1=other	0 -1 -6 -1 0 8 12 -12 0
v1=pay	-2 13 0 0 -9 -10 11 -3 -5
v1=prepare	0 0 0 0 10 0 0 0 -1
v1=promise	0 -6 8 0 -13 12 0 1 -4
v1=purchase	0 0 0 0 -7 0 0 11 0
v1=put	-1 -1 -3 8 -7 -7 11 -3 2
v1=reach	-10 4 0 0 1 -3 4 -3 1
v1=say	-4 10 0 -4 -3 0 -4 8 -3
v1=set	6 -2 -4 0 1 -2 0 -6 8
v1=ship	0 0 14 0 -7 0 0 -5 0
v1=shrink	9 0 -6 0 0 0 0 0 0
v1=sign	0 -1 -4 0 -1 1 0 12 -5
v1=stand	8 0 -10 0 -6 0 -6 12 2
v1=want	2 0 0 0 6 -1 0 -10 2
v2-none	-9 -8 11 -11 3 -11 -2 2 5
v2=be	-7 -5 -14 -3 3 11 3 14 -12
v2=buy	12 0 -13 0 -2 0 0 6 0
v2=collect	-1 20 -4 0 -2 -5 0 -1 -2
v2=come	0 0 -17 0 25 0 0 -1 -2
v2=go	-1 -2 17 0 -8 4 0 -10 0
v2=leave	0 -2 11 0 -9 4 0 -2 0
v2=other	0 17 -4 0 4 1 -2 -17 0
v2=sell	12 0 0 0 -13 0 0 4 0
v2=ship	0 0 10 0 -6 0 0 -3 0
v2=stay	0 -2 3 0 11 -3 0 0 -7
verbless	-2 -13 1 1 0 -2 -17 4 12
vt0=aim present	2 0 9 0 0 -2 0 -4 0
vt0=be future	-1 0 2 1 5 0 0 -10 0
vt0=be modal	-2 2 -10 0 2 2 0 -1 5
vt0=be past	4 -16 6 0 0 -12 5 -2 0
vt0=be pluperfect	11 0 0 0 -4 0 0 0 -1
vt0=be present	1 0 1 -8 -3 0 -1 7 -3
vt0=bring present	0 8 0 0 0 0 0 0 -1
vt0=buy modal	0 0 -3 0 -4 0 0 11 0
vt0=buy present	0 0 1 0 11 10 0 -18 0
vt0=come past	6 -2 2 0 -15 0 -3 10 1
vt0=come present	-5 10 -10 0 5 0 1 0 0
vt0=expect present	-7 2 9 6 7 -11 -3 -11 -8
vt0=export past	0 0 11 0 -8 0 0 0 0
vt0=export present	0 9 -3 0 -4 0 0 0 0
vt0=fall past	-12 0 -8 0 6 0 -1 7 7
vt0=have past	-1 0 -1 0 -1 0 8 0 0
vt0=have present	-1 0 11 0 -18 -4 14 0 -7
vt0=import past	0 0 -11 0 19 0 0 -6 0
vt0=lose modal	0 -4 13 0 0 -2 0 0 0
vt0=other perfect	5 2 -11 0 -8 6 0 0 0
vt0=other present	-2 -4 -6 0 -1 9 4 0 0
vt0=plan present	-1 0 -8 0 -5 8 0 10 0
vt0=put present	0 0 -2 9 -4 -10 12 -4 -2
vt0=reckon present	0 0 12 0 -5 -1 -1 0 0
vt0=say present	0 9 -2 -3 0 0 -2 6 -1
vt0=sell present	0 0 -17 0 19 0 0 0 0
vt0=ship past	0 0 10 0 -4 0 0 -2 0
vt0=stand present	9 0 -10 0 -5 0 -6 12 0
vt0=take modal	0 0 -2 0 -6 0 0 10 0
vt0=take past	-1 5 -4 0 20 0 0 -17 -4
vt0=want present	1 -1 -1 0 11 -2 0 -10 2
vt1=aim present	0 0 10 0 0 0 0 -3 0
vt1=be past	1 -16 6 0 0 -11 5 -2 0
vt1=be pluperfect	11 0 0 0 -4 0 0 0 -1
vt1=be present	1 0 1 -8 -3 0 -1 7 -3
vt1=bring participle	0 -4 17 0 -4 0 0 0 -3
vt1=bring present	0 8 0 0 0 0 0 0 -1
vt1=buy infinitive	0 0 -9 0 0 0 0 10 0
vt1=buy modal	0 0 -3 0 -4 0 0 11 0
vt1=buy present	0 0 1 0 11 10 0 -18 0
vt1=come past	7 -2 2 0 -15 0 -3 11 0
vt1=come present	-5 10 -10 0 5 0 1 0 0
vt1=expect present	-3 0 9 2 7 -7 0 -7 -12
vt1=export past	0 0 11 0 -8 0 0 0 0
vt1=fall past	-12 0 -8 0 6 0 -1 7 7
vt1=have past	-1 0 -1 0 -1 0 8 0 0
vt1=have present	-1 0 0 0 -12 -4 14 4 -7
vt1=hope present	0 -1 10 0 -7 0 0 0 0
vt1=import past	0 0 -11 0 19 0 0 -6 0
vt1=lose modal	0 -4 13 0 0 -2 0 0 0
vt1=other perfect	5 2 -10 0 -10 6 1 0 -1
vt1=other present	-1 -3 -5 0 0 10 4 -5 0
vt1=put present	0 0 -2 9 -4 -10 12 -4 -2
vt1=reckon present	0 0 12 0 -5 -1 -1 0 0
vt1=say present	0 9 -2 -3 0 0 -2 6 -1
vt1=sell present	0 0 -17 0 19 0 0 0 0
vt1=ship past	0 0 10 0 -4 0 0 -2 0
vt1=stand present	9 0 -10 0 -5 0 -6 12 0
vt1=take modal	0 0 -2 0 -6 0 0 10 0
vt1=take past	-1 5 -4 0 20 0 0 -17 -4
vt2=be modal	0 0 0 0 12 -2 0 0 -2
vt2=be past	0 -9 0 0 -10 2 8 9 -2
vt2=be present	-7 0 -12 -1 0 10 -3 9 -4
vt2=buy past	13 0 -11 0 -2 0 0 0 0
vt2=come past	0 0 -16 0 19 0 0 0 -1
vt2=go past	0 0 16 0 -13 -1 0 -5 5
vt2=other pluperfect	0 0 0 0 10 0 0 -7 0
vt2=other present	0 8 0 0 2 -1 0 -5 -4
vt2=sell past	13 0 0 0 -11 0 0 0 0
vt2=stay present	0 0 0 0 14 -2 0 0 -6
year earlier	11 -13 6 -9 6 -28 -10 -22 13
year earlier money	17 -8 3 -2 -15 -21 0 1 14
year earlier percent	-1 0 -2 -1 13 -1 -10 -7 4
year earlier tonnes	-7 0 6 0 18 0 0 -19 -5
year later	-19 -12 2 3 -26 -4 0 24 11
year later money	-16 -10 19 5 -14 -1 0 0 1
year later tonnes	0 0 -20 0 -17 0 0 21 15
year this	5 -1 0 0 -10 -2 -2 20 -8
year this money	0 0 8 0 -1 0 -1 2 -4
year this tonnes	0 0 -6 0 -9 0 0 18 0`;
