// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-30 -11 33 -12
a:!	-2 7 -15 7
a:'	0 -7 17 -10
a:' notice	0 -3 9 -2
a:'s	-8 -15 18 3
a:-	-1 3 12 -15
a:.	-4 -7 12 -4
a:<agent>	1 -28 14 10
a:<day-ahead>	-16 -10 5 11
a:<day-ahead> .	-2 4 18 -28
a:<day-gone>	14 14 -17 -16
a:<day-gone> .	16 2 -19 0
a:<day-today>	10 -11 13 -19
a:<day-today> .	3 0 0 -9
a:<day-today> without	7 -6 0 0
a:<duty>	1 8 -18 5
a:<gate>	-8 -8 0 11
a:<goods>	-9 -2 28 -19
a:<level>	-10 7 22 -36
a:<level> .	-8 3 5 -5
a:<level> on	0 6 -9 0
a:<money>	0 -10 17 -5
a:<month-ahead>	-1 13 -17 1
a:<month-gone>	-6 2 9 -13
a:<name>	0 11 -5 -9
a:<name> .	0 9 4 -17
a:<name> and	6 9 -4 -19
a:<not>	-1 0 24 -33
a:<number>	-10 7 0 -1
a:<number> .	2 6 -7 0
a:<office>	0 -12 4 6
a:<quality>	0 -13 26 -16
a:<seat>	0 -11 12 0
a:<sender>	0 0 8 -5
a:<span>	-5 -2 7 -2
a:<span> .	0 -10 12 -2
a:<v-agree>	0 11 -9 -3
a:<v-bear>	-3 -31 9 18
a:<v-begin>	7 14 -5 -14
a:<v-deny>	0 9 -3 -6
a:<v-down>	-9 17 -13 0
a:<v-end>	12 2 -5 -13
a:<v-impose>	-5 4 14 -17
a:<v-propose>	-8 -19 17 1
a:<v-say>	-6 -10 9 3
a:<v-sell>	0 9 -1 -6
a:<v-stay>	7 17 -6 -29
a:<v-suspend>	4 5 -7 -3
a:<v-target>	-5 -18 15 3
a:<v-up>	-13 25 -19 0
a:?	-8 -4 12 -4
a:a	-1 -6 11 -3
a:a long	0 -17 18 -2
a:about	0 -10 7 1
a:additional	0 8 0 -8
a:after	0 4 9 -19
a:after the	0 -7 9 0
a:agree	6 5 -17 0
a:agree on	8 5 -8 -8
a:and	-7 -6 11 -1
a:and <name>	6 8 -15 -2
a:and <number>	0 -19 3 14
a:and a	0 -7 14 -7
a:and it	0 -18 0 13
a:and the	-1 -5 12 -3
a:announce	0 -11 2 6
a:announce on	0 -11 2 6
a:are	-4 3 3 -7
a:at	10 -7 -7 8
a:at a	-3 0 -11 12
a:at least	0 11 -7 -4
a:at the	6 -21 7 0
a:back	0 7 -1 -4
a:be	0 5 9 -16
a:before	0 -17 17 0
a:begin	14 -11 0 -4
a:between	5 3 0 -15
a:between <name>	11 5 -7 -15
a:between the	-2 -4 7 0
a:bond	0 -2 7 -2
a:both	2 -8 -12 15
a:both side	0 -2 -4 7
a:busan	0 4 -8 2
a:by	-5 -7 6 3
a:by <number>	0 -3 6 0
a:come	0 10 -9 0
a:control on	0 -11 3 7
a:counted	0 13 -7 -6
a:date	0 8 -5 0
a:day	0 0 -18 13
a:down	-7 15 -10 0
a:each other	0 -8 12 -4
a:earlier	0 -4 12 -7
a:earth	0 -13 5 5
a:end	14 3 -14 -12
a:end .	-9 20 -5 -9
a:end on	9 -16 0 7
a:extension	0 -6 5 -3
a:farm	0 -2 6 -1
a:fee	0 -7 10 -3
a:first	0 17 -12 -9
a:for	-10 10 14 -25
a:for the	0 0 -7 6
a:from	0 1 -10 6
a:from <day-ahead>	-5 -16 -6 25
a:from <day-gone>	9 11 -6 -22
a:from the	0 12 -15 0
a:geneva	0 21 -15 -7
a:go	-5 9 0 -6
a:good	0 -14 7 5
a:had	0 -12 9 2
a:harvest	0 19 -25 0
a:has	5 -9 -1 5
a:has been	-1 9 -1 -5
a:have	0 -18 16 0
a:he	0 0 -8 11
a:his	0 0 -11 12
a:in	-11 -12 17 1
a:in <month-gone>	-6 6 5 -13
a:in <name>	0 -7 15 -6
a:in <number>	0 7 0 -11
a:in <seat>	0 -6 13 -4
a:in a	2 -7 -1 5
a:in busan	0 4 -8 2
a:in the	6 -12 5 0
a:is	-11 2 -6 9
a:is not	0 0 13 -21
a:is what	0 -12 -7 18
a:it	-4 -1 -1 7
a:it .	3 8 -9 -5
a:it was	0 -2 7 -1
a:its	-2 10 -11 0
a:later	-6 -20 34 -10
a:least	0 10 -5 -4
a:leave	0 -12 18 -5
a:levy	0 8 -6 0
a:minute	0 -1 -1 6
a:more	5 7 -25 11
a:more .	12 -16 0 0
a:negotiate	0 1 -6 3
a:new	-1 -1 12 -6
a:next	0 -13 10 0
a:no	0 2 8 -13
a:nobody	-3 -3 14 -6
a:not	-4 8 7 -18
a:notice	0 -4 12 -4
a:notice .	0 -4 11 -4
a:of	-33 -7 34 -21
a:of <level>	0 18 -1 -20
a:of <number>	0 8 -4 -2
a:of geneva	0 23 -20 -2
a:of it	0 10 -17 8
a:of peace	0 4 -10 5
a:of quiet	0 8 -7 0
a:of talk	-1 -9 17 -7
a:of thi	0 0 6 -3
a:on	-11 7 14 -18
a:on <day-ahead>	-2 -11 13 0
a:on <day-gone>	7 0 3 -12
a:on <quality>	0 1 7 -12
a:on both	0 -7 0 8
a:on rare	0 -12 4 7
a:on the	-1 -15 1 11
a:or	0 -15 25 -11
a:or so	0 0 8 -5
a:other	0 -5 9 -4
a:our	0 -7 3 3
a:out	16 -9 -1 -8
a:over	0 1 18 -27
a:pay	0 -15 20 -5
a:peace	-2 0 6 -4
a:plan	0 -7 15 -8
a:put	0 -4 6 0
a:quiet	0 8 -7 0
a:rare	0 -13 5 5
a:rare earth	0 -12 4 7
a:rate	0 0 -5 9
a:rise	0 16 -12 -5
a:round	0 -8 7 0
a:rule	0 9 -3 -6
a:run	13 5 -8 -17
a:run out	17 -4 -13 -3
a:same	0 -5 13 -7
a:side	-6 -1 -9 15
a:since	-1 9 -15 5
a:stop	-1 -5 0 7
a:table	0 -8 -1 9
a:take	0 20 -13 -8
a:talk	-4 -17 22 -2
a:talk .	0 -5 10 -3
a:talk in	0 -1 7 0
a:tariff	4 2 -21 9
a:tariff truce	4 -9 -6 10
a:term	0 -10 0 9
a:than	0 -12 18 -8
a:that	0 17 -9 -7
a:the	-11 -14 24 -4
a:the <day-ahead>	0 5 5 -12
a:the <name>	-2 7 0 -6
a:the <quality>	0 -8 10 0
a:the day	0 2 -16 8
a:the duty	0 2 -6 2
a:the export	0 -10 0 9
a:the next	0 -1 12 -9
a:the same	0 -5 13 -7
a:the table	0 -8 -1 9
a:the tariff	7 0 -2 -4
a:the truce	0 10 -2 -9
a:their	-2 -12 5 8
a:there	0 -5 11 -4
a:thi	0 -18 3 10
a:through	0 12 -6 -5
a:through <number>	0 11 -6 -4
a:to	-20 1 16 -9
a:to <level>	0 -11 16 -3
a:to run	0 -18 23 -6
a:to the	0 5 12 -19
a:trade	-1 13 -11 -1
a:truce	0 4 -10 4
a:truce between	2 5 0 -13
a:truce in	0 -13 -1 14
a:truce with	0 -6 -5 13
a:two	-3 -5 13 -4
a:under the	0 -4 0 6
a:until	-1 17 -8 -9
a:until <day-ahead>	0 13 -9 -3
a:up	0 4 5 -14
a:us	0 -6 10 -2
a:was	1 -4 -8 10
a:we	0 -16 12 0
a:were	-7 5 -5 6
a:what	-2 -3 -5 11
a:will	3 -8 3 0
a:with	-6 5 -11 7
a:with <name>	0 2 -13 8
a:without	7 -10 7 -6
a:without a	7 -13 10 -8
a:year	0 -5 10 0
a:year .	0 -3 6 0
a:yield	0 -7 12 -2
asks	-11 -1 12 -4
b:"	-13 -14 10 4
b:" for	-2 0 7 -6
b:" i	0 -3 9 -5
b:" the	0 -5 14 -9
b:" we	0 0 16 -16
b:'s	-16 -10 1 12
b:'s for	0 11 -19 5
b:'s good	0 -2 -5 9
b:,	5 -8 5 -1
b:, <level>	0 -8 2 3
b:, <money>	0 -4 8 -1
b:, <name>	-2 -23 0 23
b:, <person>	0 0 -10 9
b:, <points>	0 5 -11 3
b:, after	12 -24 1 0
b:, agree	-1 11 -18 3
b:, and	0 -23 8 6
b:, at	0 2 -11 8
b:, conclude	4 -14 16 -9
b:, for	6 -1 1 -7
b:, had	0 0 10 -9
b:, has	-2 -9 12 0
b:, in	0 -8 12 -2
b:, of	4 5 -25 11
b:, on	0 -7 11 -2
b:, say	0 11 -7 0
b:, sign	0 10 -7 0
b:, suspend	0 -10 -1 15
b:, the	-2 11 1 -14
b:, then	-2 0 8 -4
b:, to	0 6 0 -5
b:, want	0 0 -12 15
b:, was	8 0 -1 -6
b:, will	0 -11 0 10
b:, with	-6 1 3 0
b:-	0 -9 4 3
b:- <name>	0 6 -15 8
b:- earth	0 -5 12 -6
b:- the	4 -7 0 1
b:.	0 24 -24 0
b::	-6 -9 2 10
b:: <name>	0 -13 16 -1
b:: <number>	0 6 0 -5
b:: a	8 -7 -9 5
b:: for	0 1 -10 4
b:: the	-3 0 6 -3
b:<agent>	-11 -22 22 4
b:<day-ahead>	-3 8 -1 -4
b:<day-ahead> and	-1 11 -6 -2
b:<day-ahead> for	0 6 -5 0
b:<day-gone>	-3 6 -7 2
b:<day-gone> after	0 -3 7 0
b:<day-gone> and	0 7 -5 0
b:<day-gone> for	-9 2 4 -4
b:<day-gone> to	0 18 -4 -13
b:<day-today>	-5 16 -5 -8
b:<day-today> to	0 0 6 -5
b:<duty>	-4 15 -10 -2
b:<gate>	-10 7 8 -12
b:<goods-amount>	-6 -16 34 -19
b:<goods-amount> in	0 -3 7 -1
b:<goods>	-25 15 -4 -5
b:<level-noun>	0 -13 15 -2
b:<level>	-12 -11 10 4
b:<level> and	0 -5 9 -1
b:<level> in	0 14 -11 -4
b:<level> of	0 -1 7 -2
b:<level> on	0 -7 -18 25
b:<level> over	0 -6 10 -2
b:<level> to	0 10 -7 -2
b:<money>	-6 -9 35 -25
b:<money> in	0 -5 8 0
b:<money> of	0 3 1 -9
b:<month-ahead>	0 -4 9 -4
b:<month-gone>	-8 10 -5 0
b:<name>	-17 -9 0 13
b:<name> 's	0 -7 12 -3
b:<name> agree	-2 0 -6 5
b:<name> and	3 14 -17 -4
b:<name> by	0 13 -14 0
b:<name> for	0 -6 -16 21
b:<name> get	0 16 -13 -4
b:<name> had	0 -5 -1 9
b:<name> has	-2 -6 -5 14
b:<name> have	0 6 -2 -2
b:<name> in	0 -10 15 -4
b:<name> is	0 7 -5 0
b:<name> on	0 -4 -4 11
b:<name> put	0 -7 -1 10
b:<name> sign	0 10 0 -9
b:<name> suspend	11 -7 6 -9
b:<name> to	0 12 7 -21
b:<name> was	0 5 -7 0
b:<name> will	0 4 -10 3
b:<name> would	0 -2 7 -4
b:<not>	-12 19 -1 -15
b:<number>	-13 9 20 -30
b:<number> million	0 -3 12 -6
b:<office>	-4 20 -7 -7
b:<organisation>	-10 -28 35 -11
b:<organisation> and	0 -7 1 4
b:<organisation> has	0 9 8 -20
b:<organisation> will	0 -11 0 5
b:<person>	0 19 -32 4
b:<person> agree	4 0 -8 0
b:<person> and	1 -9 -6 13
b:<person> propose	0 -1 -7 10
b:<person> say	0 21 10 -28
b:<person> sign	0 16 -5 -11
b:<points>	5 18 -23 -7
b:<points> are	0 1 -15 9
b:<points> of	9 16 -21 -12
b:<points> on	0 -3 11 -5
b:<quality>	-13 11 8 -18
b:<quality> good	0 12 -9 -3
b:<quality> ship	0 10 -1 -12
b:<seat>	-8 13 -34 19
b:<seat> and	0 8 -17 6
b:<seat> on	0 -2 -3 8
b:<seat> would	0 -3 -19 21
b:<span>	-3 0 17 -17
b:<span> and	0 -3 13 -9
b:<taker>	0 -4 26 -23
b:<v-agree>	-1 -11 5 5
b:<v-bear>	-22 -10 7 10
b:<v-begin>	-21 3 5 -2
b:<v-down>	-11 -7 5 5
b:<v-end>	4 -9 17 -15
b:<v-impose>	-7 2 6 -4
b:<v-propose>	-20 -8 -6 17
b:<v-return>	-1 5 20 -26
b:<v-say>	-11 9 5 -9
b:<v-stay>	4 -1 6 -10
b:<v-suspend>	3 -1 6 -8
b:<v-target>	-8 -14 26 -3
b:a	0 -6 -8 12
b:a further	2 3 -12 1
b:a pause	3 2 3 -11
b:a period	-2 -2 -6 10
b:a prolongation	0 -4 -8 13
b:a proposal	0 -7 -16 20
b:a second	0 -5 -5 12
b:a surcharge	0 -5 7 0
b:a suspension	0 -23 0 17
b:a term	0 0 11 -15
b:a truce	8 2 -8 -3
b:about	-2 -7 0 7
b:about <money>	0 -5 -1 7
b:accept	0 -4 -8 13
b:additional	0 -18 0 19
b:additional duty	0 -18 0 19
b:after	10 -18 21 -19
b:after a	9 -9 0 -4
b:agree	3 0 -8 1
b:agree in	-1 9 -8 0
b:agree on	0 13 -6 -10
b:agree to	4 -19 -3 17
b:agreement	0 0 15 -14
b:all	0 22 -11 -14
b:allow	0 -5 9 0
b:also	0 2 6 -8
b:an	2 -10 14 -6
b:an extension	-5 -3 6 0
b:an initial	2 -10 -4 12
b:and	-1 -8 -5 10
b:and <goods-amount>	0 8 -8 0
b:and <name>	3 1 -16 8
b:and <number>	0 5 -8 0
b:and <quality>	0 -1 6 -2
b:and <seat>	0 8 -17 6
b:and a	0 -4 20 -15
b:and agree	1 14 -16 -5
b:and it	-13 -10 7 11
b:and last	0 -10 12 -1
b:and the	-8 -12 5 10
b:announce	0 6 2 -10
b:another	1 0 -6 4
b:answer	0 -1 8 -4
b:any	0 15 -5 -12
b:apply	0 -7 3 1
b:are	-5 -9 0 11
b:are suspend	0 1 -7 4
b:are to	0 -19 -5 23
b:armistice	9 -10 7 -8
b:arrangement	0 4 -28 19
b:as	-4 13 0 -11
b:ask for	0 -7 8 -3
b:at	-12 -23 21 3
b:at <level>	0 -22 9 9
b:at <number>	0 -2 9 -6
b:at least	0 -4 -3 9
b:at the	-2 -2 17 -12
b:back	2 -3 10 -16
b:back for	3 -3 5 -9
b:be	-18 0 -3 10
b:be extend	0 -10 16 -8
b:be suspend	0 11 -4 -7
b:because	0 9 -12 0
b:beef	0 0 6 -6
b:been	0 -5 21 -23
b:been extend	0 12 -1 -12
b:been suspend	0 -5 10 -4
b:before	-3 1 4 -6
b:begin	-3 -4 0 6
b:begin on	-2 -9 2 8
b:best	0 -7 9 0
b:between	-1 -14 8 4
b:both	7 0 -15 7
b:both side	2 -5 9 -5
b:bring	0 2 -10 6
b:broke	0 -2 7 -2
b:busan	0 22 -9 -15
b:but	0 6 7 -15
b:buy	0 -7 3 2
b:buy <goods-amount>	0 3 1 -8
b:buy at	0 0 6 -4
b:by	-26 6 0 0
b:by <level>	0 13 -10 -2
b:by another	0 0 7 -5
b:by the	0 5 -10 5
b:call	0 2 5 -9
b:can	-1 -3 16 -10
b:can be	0 -6 0 5
b:car	0 -7 0 6
b:carry	0 -4 -8 12
b:ceasefire	-4 -14 27 -11
b:charge	0 -6 6 0
b:come	0 0 8 -11
b:company	0 -6 4 1
b:conclude	2 -3 10 -16
b:conclude for	6 8 -14 -4
b:continue	0 1 -15 9
b:continue for	0 0 -12 7
b:cost	0 -2 9 -3
b:could	0 -11 -12 20
b:country	-8 -4 11 -2
b:country for	0 0 13 -16
b:custom	0 20 -14 -10
b:day	0 -2 -8 11
b:deal	0 -7 14 -8
b:delay	0 -2 16 -12
b:delegation	0 -12 4 4
b:dispute	0 6 -7 0
b:do	0 0 -26 24
b:down	0 28 -19 -13
b:down for	0 7 -1 -4
b:draft	0 -6 -6 12
b:due	0 -6 13 -5
b:duty	-12 24 -15 -6
b:duty for	-4 12 -28 9
b:duty of	0 1 5 -7
b:duty on	0 14 -2 -11
b:each of	0 -6 12 -3
b:each other	-3 10 -6 -1
b:each side	0 9 -11 0
b:earth	0 -9 19 -12
b:effect	0 -11 3 5
b:either	0 -2 8 -2
b:either side	0 -2 8 -2
b:end	0 -14 20 -9
b:end a	3 -3 5 -7
b:end of	0 -5 8 -1
b:every	0 -9 19 -12
b:expect	0 -10 9 0
b:expect <name>	0 0 8 -6
b:export control	0 -1 -6 8
b:extend	-7 4 9 -11
b:extend by	0 2 6 -8
b:extend the	0 -5 0 6
b:extend their	0 -10 1 9
b:extension	-7 -5 -6 14
b:extension by	0 -5 11 -6
b:extension of	-5 5 -6 5
b:fall	0 -3 8 -5
b:fall by	0 6 0 -10
b:fall to	0 0 -4 6
b:farm	0 0 6 -2
b:fee	-1 0 11 -12
b:fee on	0 16 0 -20
b:first	0 -7 16 -14
b:for	-11 2 7 -5
b:for a	-9 4 0 -2
b:for an	2 -12 -16 22
b:for the	-6 12 -6 -2
b:force	0 -11 13 0
b:force for	0 -18 8 7
b:fourth	0 -3 6 0
b:free	0 -6 10 -1
b:freeze	0 -32 -2 29
b:from	2 2 17 -27
b:from <day-ahead>	0 5 6 -14
b:from <name>	0 -5 -2 8
b:further	2 5 -15 3
b:get	-8 6 1 -4
b:give	0 15 6 -21
b:given	0 11 -17 4
b:go	-3 4 -14 9
b:go for	0 -18 5 12
b:go on	0 -9 -9 17
b:good	-8 0 3 0
b:good for	-6 -7 8 2
b:government	0 12 -14 0
b:grant	0 13 -7 -7
b:had	10 -2 10 -18
b:had agree	-8 9 0 -3
b:had been	2 -7 8 -6
b:has	-24 3 13 -9
b:has ask	0 -2 -10 12
b:has been	0 6 0 -7
b:has hold	0 -4 7 0
b:has offer	0 -3 11 -8
b:has propose	0 -7 -2 9
b:have	-12 0 17 -13
b:have a	0 -10 0 10
b:have agree	-3 -9 10 0
b:have been	0 -6 13 -9
b:have buy	0 -5 -12 15
b:have extend	0 16 -5 -13
b:he	-6 0 0 5
b:he could	0 0 -9 11
b:he expect	0 0 8 -6
b:he is	0 -6 -3 10
b:he want	0 0 -14 15
b:he would	0 -6 10 -4
b:higher	0 29 -19 -14
b:him	0 -5 8 0
b:his	-4 -6 9 0
b:his <organisation>	0 -1 8 -6
b:hold	6 2 0 -12
b:hold for	3 9 -3 -10
b:i	-3 -20 18 -1
b:ice	0 7 -2 -5
b:ice for	0 11 -8 -3
b:if	-4 -1 -5 9
b:if the	0 1 7 -13
b:import	0 10 -9 0
b:in	-31 9 42 -54
b:in <month-gone>	-2 31 -23 -10
b:in <name>	0 11 0 -13
b:in <seat>	-1 -13 10 3
b:in a	6 2 -6 -1
b:in about	0 0 11 -9
b:in busan	0 9 -3 -4
b:in each	0 -5 10 -2
b:in the	-4 -2 15 -11
b:increase	0 -6 0 9
b:initial	2 -10 -4 12
b:interest	0 -6 15 -7
b:into	0 7 6 -16
b:is	-19 6 -1 0
b:is a	0 -5 6 0
b:is extend	0 4 -7 1
b:is for	0 9 -12 1
b:is good	0 -11 15 -3
b:is suspend	0 -7 14 -9
b:is to	-3 -11 8 4
b:it	17 -12 11 -15
b:it 's	-5 -8 -13 22
b:it by	0 0 12 -10
b:it for	0 0 7 -4
b:it has	-4 19 -8 -12
b:it is	-4 -13 19 -4
b:it run	-3 12 0 -16
b:it take	0 -9 15 -5
b:it was	4 21 -18 -13
b:it would	-6 3 -7 6
b:its	-5 3 8 -10
b:its duty	0 7 8 -17
b:keep	0 -6 13 -5
b:keep the	0 -13 6 2
b:last <month-gone>	-1 -11 3 9
b:last for	-8 11 -8 0
b:lasted	19 -11 2 -21
b:law	0 -6 10 -1
b:lay	5 12 -12 -8
b:least	0 -4 -3 9
b:leave	6 -15 0 6
b:less	0 -8 0 6
b:less than	0 -7 0 7
b:let	4 2 8 -18
b:licence	0 -14 19 -6
b:like	0 8 0 -5
b:live	0 -7 3 1
b:longer	0 -4 14 -9
b:longer than	0 -4 14 -9
b:lower	0 -10 6 3
b:lower rate	0 -13 0 13
b:make	7 7 -12 -4
b:may	-1 -11 10 0
b:mediator	0 -5 6 0
b:meet	0 -6 24 -18
b:meet in	0 -1 10 -6
b:million	0 6 4 -13
b:ministry	0 -1 -2 6
b:month	0 -11 11 0
b:more	0 -1 12 -9
b:more than	0 -3 14 -9
b:most	-1 3 -7 4
b:most of	0 8 0 -9
b:mr	0 -6 0 7
b:mr <person>	0 -6 -1 8
b:my	0 0 10 -9
b:need	0 -9 9 0
b:negotiator	0 -1 6 -2
b:new	-2 -3 0 6
b:next	2 0 0 -8
b:no	0 6 -3 0
b:no .	0 15 -8 -7
b:nobody	0 6 0 -10
b:not	-3 9 -12 5
b:now	-1 4 9 -19
b:of	15 -9 -1 0
b:of <day-gone>	0 0 -16 13
b:of <level>	0 0 7 -4
b:of <number>	0 2 2 -6
b:of <quality>	0 16 -7 -9
b:of a	-4 -18 -17 32
b:of both	0 -4 9 -3
b:of it	9 -1 3 -15
b:of last	0 -7 -3 12
b:of that	-3 0 6 -2
b:of the	1 0 5 -9
b:off	1 2 4 -9
b:off for	4 0 -7 2
b:offer	-1 -21 4 7
b:old	0 -9 17 -8
b:on	-22 1 0 8
b:on <day-ahead>	-1 0 -7 7
b:on <day-gone>	-8 -1 6 0
b:on <quality>	0 20 0 -24
b:on a	0 0 11 -8
b:on both	0 12 0 -13
b:on each	0 5 -21 8
b:on for	0 -15 -21 28
b:on ice	0 11 -8 -3
b:on the	-4 -6 31 -26
b:one	-4 14 13 -26
b:only	0 -14 16 -1
b:or	0 -4 16 -11
b:order	0 0 6 -6
b:other	-7 20 -12 -7
b:other <points>	0 -2 -6 8
b:other for	-1 9 -3 -2
b:our	0 -20 -4 19
b:out	5 -21 8 0
b:over	-2 -18 22 0
b:paper	0 -13 -16 26
b:party	-1 0 9 -8
b:pause	2 22 -20 -4
b:pause of	3 10 -3 -11
b:pay	0 -4 14 -9
b:period of	-5 -6 2 6
b:plan	0 25 -12 -17
b:port	-2 -12 29 -17
b:port fee	0 -6 13 -6
b:prefer	0 0 -8 8
b:president	0 0 -9 8
b:price	0 -9 6 0
b:prolong it	0 0 6 -5
b:prolong the	0 -4 -13 16
b:prolongation	0 -4 -8 13
b:promise	0 1 8 -10
b:proposal	0 -7 -16 21
b:propose	-1 -13 0 12
b:propose a	0 -5 11 -5
b:propose to	0 0 -13 15
b:put	-5 7 -2 -2
b:put its	0 10 -9 0
b:put off	0 8 -1 -5
b:put the	0 -7 -2 9
b:quarrel	0 18 -13 -5
b:rare	0 -9 19 -12
b:rare -	0 -5 12 -6
b:rare earth	0 -1 8 -5
b:reach	0 -11 19 -7
b:ready	0 -8 -14 20
b:ready to	0 -8 -14 20
b:remain	0 -2 -3 7
b:remain suspend	0 10 -1 -7
b:renewed	0 -21 5 12
b:rest for	0 4 -7 1
b:return	0 4 9 -14
b:rise	4 -2 6 -10
b:round	0 -6 16 -6
b:round in	0 -2 9 -3
b:same	0 17 -22 4
b:say	-6 16 -1 -8
b:second	0 -11 -4 15
b:section	0 1 2 -6
b:section <number>	0 1 2 -6
b:see	0 -4 -4 8
b:sell	0 -3 10 -4
b:set	0 18 -10 -5
b:settle	0 -15 -6 21
b:shall	0 0 -10 11
b:ship	0 4 4 -11
b:should	0 -3 12 -8
b:side	0 -3 -4 8
b:side agree	5 -17 0 8
b:side are	0 -4 -5 10
b:side for	0 13 -1 -8
b:sign	-5 4 5 -7
b:sit	-1 -8 13 -2
b:slash	0 1 3 -7
b:so	-1 0 -15 14
b:so for	0 15 -14 -2
b:some	0 7 0 -7
b:spoke	0 -8 -14 20
b:stand	0 -3 7 0
b:standstill	-3 0 -21 19
b:start	0 1 7 -12
b:stay	-2 -2 10 -3
b:stay on	0 -11 4 6
b:stay suspend	0 0 -13 8
b:step	-1 8 -2 -1
b:stop	4 8 -2 -14
b:strike	-5 -12 15 1
b:surcharge	0 -16 31 -18
b:surcharge of	0 -5 13 -7
b:suspend	-1 -8 8 1
b:suspend <points>	9 9 -12 -9
b:suspend for	-9 -6 10 0
b:suspend its	0 0 -15 12
b:suspend the	-1 -6 3 3
b:suspension	-4 8 -21 13
b:suspension of	-1 -10 0 11
b:talk	0 -14 9 0
b:talked	0 -11 1 6
b:tariff	4 0 -11 8
b:tariff for	0 11 0 -12
b:tariff on	0 25 -24 -2
b:tariff truce	-2 -14 -15 27
b:tea	0 2 8 -13
b:tell	0 -5 -3 9
b:term	-3 5 -6 3
b:term of	-2 6 1 -8
b:than	-4 -4 18 -11
b:that	-13 -9 3 8
b:that <name>	0 -9 10 0
b:that <seat>	0 0 -4 7
b:that a	0 -23 -1 18
b:that both	0 1 -10 10
b:that for	0 -10 -4 16
b:that he	0 -5 9 -2
b:that his	0 -3 14 -11
b:that is	0 21 -17 -6
b:that it	0 2 -12 6
b:that the	1 -8 15 -9
b:that they	0 -16 12 0
b:the	-25 0 11 -2
b:the <day-ahead>	0 7 -5 -1
b:the <name>	9 -9 -9 10
b:the <office>	-14 22 0 -12
b:the <organisation>	-5 -30 14 7
b:the <person>	0 -7 -20 26
b:the <points>	0 -4 12 -6
b:the <quality>	0 -25 -2 27
b:the <seat>	0 -11 4 6
b:the additional	0 -10 0 9
b:the agreement	0 2 5 -7
b:the arrangement	0 2 -17 9
b:the ceasefire	0 -21 23 -4
b:the duty	0 9 0 -9
b:the end	0 -5 8 -1
b:the extension	0 1 -10 6
b:the fee	0 5 -6 0
b:the first	1 -3 8 -10
b:the last	0 -7 10 0
b:the law	0 -6 10 -1
b:the lower	0 -13 0 13
b:the next	2 0 0 -8
b:the old	0 -9 17 -8
b:the other	0 7 -5 -2
b:the pause	0 21 -9 -10
b:the rest	5 0 3 -11
b:the same	0 17 -22 5
b:the suspension	-2 17 -30 6
b:the table	0 0 7 -6
b:the tariff	0 0 -6 7
b:the truce	-9 -16 10 10
b:the two	0 5 -16 11
b:the yield	0 -4 10 -2
b:their	-17 1 3 0
b:their <organisation>	0 -1 12 -9
b:their tariff	0 5 -18 8
b:their truce	0 6 -3 0
b:them	0 -4 12 -7
b:themselve	0 8 -4 -2
b:there	2 2 -10 4
b:these	0 12 -16 2
b:they	5 15 -11 -9
b:they agree	9 -1 -4 -3
b:they are	0 8 -10 0
b:they had	-6 0 9 -5
b:they have	0 14 -12 -1
b:third	0 -11 3 6
b:those	-1 18 -15 -3
b:three	0 -9 16 -8
b:time	-1 -13 28 -16
b:time in	0 0 7 -3
b:to	-3 -19 14 5
b:to <goods-amount>	0 -1 11 -8
b:to <money>	0 -2 6 -2
b:to <name>	0 -4 8 -2
b:to a	-5 6 2 -5
b:to be	-10 12 -15 6
b:to buy	0 2 7 -13
b:to delay	0 0 8 -6
b:to freeze	0 -15 -11 23
b:to hold	3 0 3 -6
b:to keep	0 -15 3 7
b:to last	12 5 -33 9
b:to stay	0 -5 9 -1
b:to the	0 1 10 -15
b:trade	0 -1 -3 7
b:truce	-3 -2 -6 8
b:truce between	0 -15 13 0
b:truce by	-2 10 -8 0
b:truce in	-3 0 13 -8
b:truce is	0 3 -13 4
b:truce of	6 -1 -6 1
b:truce on	0 -6 -5 10
b:truce over	0 -8 -9 19
b:truce was	-11 -4 8 1
b:truce with	0 9 -14 3
b:two	-2 0 -4 8
b:two country	-1 0 -3 6
b:under	-3 6 13 -20
b:until	0 13 -7 -6
b:up	0 1 14 -19
b:up to	0 -11 20 -10
b:us	0 11 -11 0
b:visit	0 0 7 -4
b:vote	0 -3 -2 6
b:wait	-3 0 14 -15
b:was	-7 19 -9 -9
b:was conclude	0 12 -7 -4
b:was given	0 21 -18 -3
b:was make	0 9 -7 0
b:was the	0 -3 7 0
b:was to	0 0 -21 17
b:we	-9 -20 -3 21
b:we have	0 -30 12 5
b:were	9 -3 0 -3
b:what	-2 19 -25 8
b:when	0 15 -1 -24
b:when the	0 0 4 -6
b:where	-3 9 -7 0
b:where they	0 2 -9 6
b:which	0 11 1 -17
b:who	-2 -13 4 6
b:will	-9 -5 6 1
b:will be	0 -9 0 7
b:will suspend	0 4 -9 0
b:with	-12 -23 26 0
b:with a	-7 0 0 4
b:with the	0 0 7 -5
b:within	0 -12 33 -25
b:without	0 0 -5 6
b:world	5 -11 11 -5
b:worth	0 -4 15 -10
b:worth <money>	0 -1 10 -6
b:would	-21 -21 3 18
b:would be	-1 9 0 -6
b:would cost	0 -3 8 -1
b:would have	0 0 17 -16
b:would like	0 1 -19 14
b:would prefer	0 -3 -2 7
b:would sign	0 -4 -6 10
b:would take	0 0 -3 6
b:write	0 -3 -2 7
b:year	-4 -10 16 -1
b:yield	-1 -5 12 -2
b:yield on	-1 -5 12 -2
b:you	0 0 9 -8
b:—	9 -1 0 -4
b:— <name>	0 -7 -5 12
b:— the	-1 7 -4 0
c0=agree	4 2 -12 2
c0=bear	-17 0 12 -7
c0=begin	-14 0 4 0
c0=buy	0 -16 0 9
c0=down	-6 0 3 0
c0=impose	0 3 6 -9
c0=propose	-13 -5 11 -3
c0=return	0 -4 14 -7
c0=sell	0 -9 -6 14
c0=stay	-3 -1 7 -5
c0=suspend	6 -5 0 2
c0=target	-2 0 -6 7
c0=up	-3 -3 14 -7
c1=agree	-7 4 -5 3
c1=bear	-18 0 6 0
c1=begin	-16 -4 5 2
c1=buy	0 -9 6 0
c1=down	-8 -7 4 6
c1=end	9 -9 4 -3
c1=impose	-9 7 12 -15
c1=propose	-13 3 0 0
c1=return	0 1 7 -10
c1=sell	0 -10 -10 18
c1=stay	3 -6 10 -7
c1=suspend	3 -1 9 -9
c1=up	-4 -16 17 1
c2=agree	2 16 -17 -4
c2=bear	0 -12 7 3
c2=begin	7 1 4 -14
c2=down	-6 5 -3 1
c2=end	26 -22 -7 0
c2=impose	-12 -4 25 -14
c2=propose	-2 3 9 -12
c2=say	-1 -3 -7 12
c2=stay	-3 8 0 -7
c2=target	0 -10 0 9
c2=up	-11 17 -7 -2
ct0=agree future	0 -5 -4 11
ct0=agree modal	0 -4 -19 23
ct0=agree past	11 -1 -4 -4
ct0=agree past-passive	-5 11 0 -11
ct0=agree perfect	-4 -4 12 -3
ct0=agree pluperfect	-9 5 0 1
ct0=agree present	1 4 -8 -1
ct0=bear future	0 0 7 -3
ct0=bear past	-10 0 8 -2
ct0=bear present	-1 15 -2 -11
ct0=begin modal	0 -9 -4 14
ct0=begin past	-4 0 7 -7
ct0=begin present	-2 6 -1 -2
ct0=buy future	0 0 7 -5
ct0=buy past	0 0 -3 6
ct0=buy perfect	0 -5 -12 15
ct0=buy present	0 -4 6 -1
ct0=down past	-3 -2 6 0
ct0=down present	0 2 -7 3
ct0=end past	5 -16 -4 13
ct0=end present	-8 13 0 -9
ct0=impose future	-4 -4 -1 9
ct0=impose future-passive	0 10 0 -11
ct0=impose modal	-4 0 -6 11
ct0=impose modal-passive	0 10 5 -18
ct0=impose past-passive	-6 6 2 -9
ct0=impose perfect	-11 8 10 -12
ct0=impose perfect-passive	0 6 1 -12
ct0=impose present	9 -8 0 1
ct0=propose modal	0 17 4 -19
ct0=propose past	-2 -12 3 5
ct0=propose perfect	-1 -23 0 15
ct0=propose present	-1 0 20 -15
ct0=say present	0 -5 12 -6
ct0=stay future	-5 -6 6 4
ct0=stay future-passive	0 -2 -3 8
ct0=stay modal	4 -7 3 -1
ct0=stay past	3 -10 7 0
ct0=stay past-passive	0 9 -7 0
ct0=stay perfect	-3 -8 21 -15
ct0=stay pluperfect	12 -7 -3 -2
ct0=stay present	-33 13 -6 0
ct0=suspend future	-3 -5 1 6
ct0=suspend future-passive	0 9 -3 -5
ct0=suspend past	0 -6 10 -2
ct0=suspend perfect	0 -4 13 -6
ct0=suspend perfect-passive	0 -5 10 -4
ct0=suspend present	4 -8 -15 18
ct0=suspend present-passive	0 10 -1 -9
ct0=up future	0 6 -2 -2
ct1=agree future	0 -4 -2 8
ct1=agree modal	0 -4 -19 23
ct1=agree participle-passive	-16 3 -3 8
ct1=agree past	3 0 7 -12
ct1=agree past-passive	-5 11 0 -11
ct1=agree perfect	-3 2 14 -14
ct1=agree pluperfect	-9 6 0 0
ct1=agree present	1 -4 -8 7
ct1=bear future	0 0 7 -3
ct1=bear gerund	0 -4 -1 7
ct1=bear past	-10 1 4 0
ct1=bear present	-1 15 -2 -11
ct1=begin gerund	0 -14 0 13
ct1=begin infinitive	0 9 0 -13
ct1=begin modal	0 -18 -3 19
ct1=begin past	-4 0 7 -7
ct1=begin present	-2 6 -1 -2
ct1=buy future	0 0 7 -5
ct1=buy infinitive	0 3 4 -10
ct1=buy past	0 0 -3 6
ct1=buy perfect	0 -5 -12 15
ct1=buy present	0 -4 6 -1
ct1=down past	-3 -2 6 0
ct1=down perfect	0 2 1 -7
ct1=down present	0 2 -7 3
ct1=end gerund	6 -3 0 -4
ct1=end participle-passive	8 -2 -3 -2
ct1=end past	5 -16 -4 13
ct1=end present	-7 8 0 -5
ct1=impose future	-3 0 -6 6
ct1=impose future-passive	0 10 0 -11
ct1=impose gerund	0 7 -5 0
ct1=impose infinitive	0 -8 -1 9
ct1=impose modal	-4 0 -6 11
ct1=impose modal-passive	0 10 5 -18
ct1=impose participle-passive	-7 4 7 -10
ct1=impose past	-4 2 5 -7
ct1=impose past-passive	-6 6 2 -9
ct1=impose perfect	-9 17 3 -16
ct1=impose perfect-passive	0 6 1 -12
ct1=impose present	10 -17 6 2
ct1=propose infinitive	0 4 -13 6
ct1=propose modal	0 18 5 -21
ct1=propose participle-passive	0 2 3 -7
ct1=propose past	-1 -14 0 12
ct1=propose perfect	-1 -19 -8 22
ct1=propose present	-1 0 17 -14
ct1=say present	0 -4 10 -5
ct1=stay future-passive	0 -2 -3 8
ct1=stay infinitive	4 -8 2 0
ct1=stay modal	4 -7 2 -1
ct1=stay past	3 -9 5 0
ct1=stay past-passive	0 9 -7 0
ct1=stay perfect	-3 -3 17 -15
ct1=stay pluperfect	12 -7 -3 -2
ct1=stay present	-31 11 1 -3
ct1=suspend future-passive	0 9 -3 -5
ct1=suspend infinitive	0 -6 4 0
ct1=suspend participle-passive	-9 0 10 -3
ct1=suspend past	0 -6 10 -2
ct1=suspend perfect	0 0 7 -6
ct1=suspend perfect-passive	0 -5 10 -4
ct1=suspend present	5 -6 -11 12
ct1=suspend present-passive	0 10 -1 -9
ct1=up future	0 6 -3 -1
ct1=up modal	0 -6 6 0
ct2=agree participle-passive	-3 21 -12 -8
ct2=begin infinitive	0 -21 8 8
ct2=begin present	12 5 -2 -16
ct2=down infinitive	0 0 -6 4
ct2=down past	-4 9 -2 -1
ct2=end participle-passive	10 -3 -4 -3
ct2=end past	9 -6 0 -4
ct2=end present	0 -6 -4 11
ct2=impose modal	0 -8 0 9
ct2=impose participle-passive	-9 -8 31 -23
ct2=impose past	-7 5 0 0
ct2=impose perfect	0 -5 10 -4
ct2=impose present	0 10 -3 -7
ct2=impose present-passive	-1 -3 9 -1
ct2=say past	0 -12 2 7
ct2=stay modal	0 -8 11 -1
ct2=stay past	9 -13 -5 8
ct2=stay present	-17 10 -1 -3
ct2=up infinitive	0 -14 22 -10
ct2=up past	0 15 -11 -4
ct2=up present	-3 10 -8 0
f:"	8 4 -9 -2
f:'	0 -7 1 5
f:'s	-27 12 -23 22
f:,	12 0 -5 -3
f:-	-10 10 7 -15
f:.	0 12 -24 14
f::	-5 10 -2 -5
f:;	0 5 8 -14
f:<agent>	-10 5 -20 18
f:<day-ahead>	-46 51 -31 -6
f:<day-gone>	18 17 -32 -1
f:<day-today>	-11 9 -2 -2
f:<duty>	22 7 -13 -13
f:<gate>	-8 9 -13 8
f:<goods-amount>	0 -7 8 0
f:<goods>	-4 17 -19 1
f:<level-noun>	-6 -3 -6 14
f:<level>	-12 12 5 -11
f:<money>	-4 5 4 -9
f:<month-ahead>	-14 22 -18 2
f:<month-gone>	9 -12 14 -10
f:<name>	-6 26 -43 14
f:<not>	15 6 -36 19
f:<number>	-2 -1 23 -26
f:<office>	0 -10 23 -15
f:<organisation>	-16 -75 27 30
f:<person>	2 -10 -23 27
f:<points>	0 38 -32 -15
f:<quality>	11 -10 -11 15
f:<seat>	12 6 -32 15
f:<sender>	-8 -30 17 13
f:<span>	-4 -24 11 15
f:<taker>	-1 6 9 -17
f:<v-bear>	3 -7 -13 18
f:<v-begin>	-11 9 -7 1
f:<v-buy>	-3 -7 3 5
f:<v-deny>	-4 -15 2 11
f:<v-down>	17 0 -7 -4
f:<v-end>	15 -19 14 -10
f:<v-propose>	-4 -20 26 -8
f:<v-return>	3 17 -23 2
f:<v-say>	-9 -8 -7 19
f:<v-sell>	-9 -12 17 0
f:<v-stay>	10 8 -8 -9
f:<v-suspend>	15 -4 1 -8
f:<v-target>	-9 4 1 0
f:<v-threaten>	-3 -20 30 -10
f:<v-up>	0 -26 18 5
f:?	0 -2 8 -3
f:a	-6 14 8 -20
f:about	0 0 20 -22
f:according	0 -12 6 6
f:add	0 -4 -6 11
f:additional	-3 24 -6 -16
f:affiliate	0 1 -9 5
f:again	11 -14 -14 19
f:against	0 -10 5 3
f:ago	0 18 -12 -7
f:agree	12 4 -10 -5
f:agreement	0 6 14 -23
f:all	0 0 13 -13
f:alone	0 18 -10 -8
f:also	0 -10 0 12
f:an	-10 8 -3 -1
f:and	0 15 -3 -13
f:announce	-1 15 -18 0
f:another	0 -2 10 -8
f:answer	-1 -9 -12 22
f:anything	0 0 11 -12
f:apply	0 6 -12 3
f:approve	0 -45 11 27
f:are	-21 8 4 -3
f:as	-8 6 -8 3
f:back	-12 16 -3 -11
f:be	-18 4 5 -3
f:because	-1 -8 6 0
f:beef	0 -19 28 -12
f:been	10 -8 9 -9
f:before	-3 -11 -1 17
f:begin	0 -1 13 -15
f:better	0 -7 -9 15
f:between	-1 -14 22 -8
f:both	19 -24 -9 17
f:bring	0 24 -14 -13
f:busan	-6 -8 10 2
f:but	-1 -16 -6 22
f:buy	0 -14 14 0
f:by	12 30 -22 -18
f:cabinet	0 -20 -7 25
f:call	-2 -8 5 2
f:can	-4 2 13 -19
f:cancel	4 -11 0 8
f:capital	0 6 0 -4
f:car	0 13 -5 -7
f:carry	0 -6 -6 13
f:case	0 -3 -3 8
f:charge	0 -3 -2 6
f:coffee	0 17 -17 0
f:collect	0 12 0 -16
f:come	-8 13 1 -10
f:company	0 -4 18 -17
f:confirm	0 -15 -18 28
f:consent	0 -12 -7 18
f:continue	0 7 -6 0
f:cost	-2 0 8 -2
f:country	1 -11 3 2
f:custom	2 6 0 -11
f:date	0 6 -2 0
f:day	11 16 -25 -4
f:deadline	0 -6 6 0
f:decide	0 -2 -2 6
f:decision	0 13 -12 -1
f:decree	0 -10 14 -1
f:delegation	0 -8 0 8
f:did	13 -4 -11 1
f:do	6 21 -17 -9
f:doe	0 1 -13 11
f:down	0 12 -10 -5
f:drop	12 -16 3 1
f:during	0 -11 11 0
f:duty	18 3 -20 -1
f:each	-6 17 0 -19
f:earth	-8 -3 12 0
f:effect	0 7 0 -7
f:either	0 7 -15 8
f:end	8 8 -17 0
f:enough	0 2 2 -8
f:enter	0 0 -9 10
f:evening	0 -12 11 0
f:every	0 11 -5 -3
f:everything	0 12 -10 0
f:expect	0 -10 18 -9
f:expire	1 -16 20 -7
f:export	-2 -11 2 7
f:extend	5 -16 6 0
f:extension	0 11 5 -25
f:face	5 -6 -2 5
f:fall	-6 4 11 -13
f:fee	0 -13 -13 25
f:first	-3 -20 32 -14
f:flour	0 6 -10 4
f:follow	0 12 -7 -5
f:for	10 -5 -2 1
f:force	-1 20 -18 -5
f:four	-1 -15 19 -2
f:fourth	0 -9 12 -2
f:free	0 6 -4 0
f:from	6 2 -2 -5
f:further	0 -1 19 -25
f:gave	-9 2 0 1
f:geneva	-3 -9 -6 18
f:get	-3 4 -17 14
f:give	-1 -4 -3 10
f:go	0 -14 6 6
f:good	-5 22 3 -30
f:government	-5 19 -17 0
f:had	18 -19 24 -29
f:half	-5 -7 4 4
f:hand	0 0 -17 13
f:has	-33 24 -40 20
f:have	2 14 -3 -16
f:hazelnut	0 -5 0 7
f:he	-10 0 -6 11
f:heard	0 5 8 -15
f:him	0 1 5 -7
f:his	9 -35 -24 37
f:hold	0 -3 17 -17
f:hope	0 16 -20 3
f:hour	2 16 -6 -19
f:house	2 -5 8 -6
f:i	-19 -20 0 26
f:if	-10 21 -20 0
f:in	-5 -3 -13 16
f:increase	0 9 0 -9
f:instead	-5 9 -9 1
f:into	-6 17 -6 -6
f:is	-31 -13 14 10
f:it	15 0 1 -12
f:its	-19 -2 4 2
f:itself	4 8 -13 0
f:joint	0 7 -1 -5
f:lapse	0 -11 15 -4
f:last	16 3 -27 9
f:least	0 -10 4 4
f:leave	-1 16 -8 -9
f:led	0 -4 8 0
f:let	0 0 13 -14
f:letter	0 -11 -7 20
f:licence	0 -18 0 17
f:lie	0 10 -12 0
f:like	-1 0 11 -10
f:line	4 -12 14 -7
f:long	-2 12 -5 -7
f:look	0 -10 13 -1
f:lose	0 1 10 -15
f:lower	0 0 -8 10
f:machine	0 -20 3 15
f:many	0 6 -12 4
f:may	-1 -9 -5 17
f:me	0 18 -13 -5
f:measure	0 -7 4 2
f:meet	6 -7 13 -13
f:midnight	0 6 0 -8
f:million	0 5 0 -9
f:minister	6 0 -19 10
f:ministry	0 -10 4 5
f:minute	5 1 0 -10
f:month	-2 -8 21 -11
f:more	-2 0 10 -10
f:morning	-6 -4 14 -3
f:move	0 5 6 -12
f:mr	-5 -6 -26 30
f:must	-1 8 20 -26
f:my	0 -22 7 12
f:name	0 -11 -4 14
f:named	0 -2 -3 6
f:nearly	-6 -6 18 -8
f:need	0 -9 15 -6
f:neither	-2 11 -8 0
f:new	0 -19 19 0
f:next	-7 -27 10 14
f:night	0 18 -8 -12
f:no	0 -2 -11 14
f:nobody	11 0 0 -9
f:not	14 -14 -18 19
f:note	0 6 -9 2
f:nothing	0 -4 -12 13
f:notice	0 19 -5 -11
f:now	0 11 -12 0
f:number	-4 -11 0 12
f:of	26 -23 12 -8
f:off	0 12 -18 5
f:offer	-1 -17 13 1
f:on	-13 10 -3 -1
f:once	0 -11 10 -1
f:one	27 -4 -8 -9
f:only	-6 -16 13 6
f:or	-4 5 6 -11
f:order	0 9 -5 -2
f:other	-2 20 -17 -4
f:our	0 18 -29 7
f:out	9 -7 5 -6
f:over	8 8 3 -29
f:own	-3 -19 5 14
f:page	-2 0 15 -15
f:palm	0 4 4 -9
f:paper	-6 -3 -9 15
f:part	0 0 4 -8
f:pause	13 9 -7 -24
f:pay	-7 22 -1 -18
f:place	0 18 -4 -17
f:plan	0 -8 -5 13
f:plant	0 -8 6 0
f:point	-1 0 24 -25
f:port	0 -2 -20 22
f:prefer	0 -5 -15 19
f:present	-2 -15 0 16
f:price	0 2 -6 2
f:prolong	0 -8 14 -4
f:promise	0 0 6 -6
f:put	-8 -1 0 4
f:raise	0 -10 5 3
f:rare	-8 -3 12 0
f:rate	4 -8 -10 14
f:reach	0 -4 17 -11
f:read	-1 0 8 -3
f:reciprocal	0 18 -11 -9
f:remain	0 27 -18 -12
f:renewed	11 1 -16 2
f:reply	0 12 -14 0
f:report	0 -13 17 -5
f:reporter	0 -4 14 -9
f:representative	0 5 0 -6
f:rest	0 16 -15 0
f:return	0 12 0 -14
f:rise	3 -13 0 8
f:round	0 -36 11 19
f:rule	-2 -11 0 10
f:run	9 9 -14 -4
f:salmon	-1 -14 4 12
f:same	-6 16 -2 -11
f:sanction	0 -8 16 -10
f:say	-35 14 0 -4
f:second	12 -1 -2 -5
f:see	0 -23 22 0
f:sell	0 8 0 -10
f:set	0 -7 2 3
f:settle	0 2 -12 8
f:shall	0 -17 -4 20
f:share	4 -8 2 0
f:she	4 -9 -8 10
f:ship	-1 -15 16 0
f:should	10 6 -13 -1
f:side	6 -17 10 0
f:sign	-19 -3 6 2
f:signature	-1 7 -1 -2
f:since	-12 29 0 -31
f:sit	6 -14 0 2
f:so	2 7 -21 9
f:some	0 -2 18 -16
f:somebody	0 11 0 -8
f:something	0 0 -6 8
f:soybean	-2 0 7 -4
f:spoke	0 16 -12 -2
f:spring	0 16 -6 -12
f:standstill	0 15 -11 -3
f:start	0 2 4 -6
f:stay	8 -14 0 6
f:steel	0 5 -10 1
f:stockholm	0 8 -6 0
f:stop	0 -4 6 0
f:subsidiary	0 -13 16 -2
f:summer	0 -7 0 7
f:surcharge	0 -4 12 -7
f:suspend	-5 -1 -2 6
f:suspension	18 -6 -30 15
f:take	-8 13 -21 9
f:talk	10 -24 -12 25
f:tariff	8 10 0 -24
f:tell	-8 -14 0 13
f:than	-6 -12 26 -10
f:that	-6 2 -9 10
f:the	6 0 13 -18
f:their	11 2 1 -14
f:them	14 -13 0 0
f:then	-4 4 -26 24
f:there	0 23 1 -30
f:they	-10 0 6 -2
f:thi	-3 -17 23 -2
f:thing	0 4 4 -10
f:think	0 3 -10 7
f:third	0 15 6 -29
f:those	-1 -10 -2 16
f:three	5 -26 20 0
f:through	0 26 -26 -1
f:time	8 -17 8 0
f:to	16 -11 -6 6
f:together	0 -1 -2 6
f:trade	6 0 -10 3
f:treaty	0 6 -6 -1
f:truce	-3 -20 0 17
f:two	7 -10 -4 8
f:under	0 -8 5 1
f:unless	-1 10 -18 6
f:until	2 9 -7 -4
f:up	5 -11 -2 9
f:us	-7 27 -9 -15
f:vote	-2 0 14 -15
f:want	-2 0 10 -13
f:warn	0 -21 26 -5
f:was	19 -17 26 -37
f:way	-2 -19 13 6
f:we	17 -12 -5 2
f:week	10 -16 -12 16
f:well	0 16 6 -23
f:were	25 -3 -27 7
f:what	-4 1 21 -19
f:when	23 -38 0 5
f:where	9 -14 0 3
f:which	-11 -10 11 2
f:while	-1 8 1 -12
f:who	-7 5 -13 7
f:whose	0 -6 0 8
f:will	-20 7 -9 4
f:wine	4 3 -15 4
f:with	0 11 4 -21
f:without	-3 21 -8 -13
f:word	0 0 -9 7
f:work	0 -7 10 -1
f:worth	0 0 8 -6
f:would	-30 -15 2 20
f:write	16 -4 -20 3
f:year	-6 -8 0 13
f:yes	0 -13 -11 23
f:yet	0 10 0 -10
f:you	-5 21 -3 -18
f:zero	0 11 -5 -7
first-of-paragraph	-21 -7 29 -14
has-future	-7 -13 -2 17
has-gerund	0 3 -13 8
has-infinitive	-1 -8 1 4
has-modal	-6 -22 17 2
has-participle	4 -13 38 -31
has-past	9 4 -3 -9
has-perfect	-13 5 12 -14
has-pluperfect	5 -8 22 -20
has-present	-30 9 4 -3
headline	10 14 26 -61
l1='s	0 1 -6 4
l1=:	-15 -4 -14 24
l1=<begin>	-23 0 15 -8
l1=<goods-amount>	-2 0 13 -16
l1=<goods>	0 -8 19 -10
l1=<level-noun>	0 -3 8 -4
l1=<level>	0 -9 24 -16
l1=<money>	-3 -9 22 -10
l1=<name>	0 -6 9 0
l1=<not>	0 6 9 -17
l1=<number>	0 -6 11 -4
l1=<v-agree>	-1 -17 12 5
l1=<v-bear>	-4 12 -4 -5
l1=<v-begin>	-2 -18 31 -16
l1=<v-end>	0 -14 24 -7
l1=<v-impose>	-8 -21 5 12
l1=<v-propose>	-2 -4 -9 15
l1=<v-say>	0 -3 -8 13
l1=<v-stay>	0 7 -3 -3
l1=a	-6 10 -26 16
l1=about	0 -6 11 -5
l1=after	4 -10 13 -10
l1=and	-2 -14 6 6
l1=another	-10 -1 -21 24
l1=are	0 -14 7 4
l1=as	0 -5 10 -3
l1=at	0 10 -6 -3
l1=by	-19 -4 0 7
l1=end	0 -13 22 -7
l1=first	0 1 0 -8
l1=further	3 0 -12 6
l1=get	-3 9 -1 -4
l1=had	6 -1 0 -2
l1=has	-3 -2 10 -6
l1=in	-13 -36 42 -10
l1=is	0 0 -13 14
l1=it	8 -2 0 -6
l1=last	3 5 -3 -8
l1=lasted	20 -10 0 -20
l1=least	0 0 -4 6
l1=need	0 -3 -2 6
l1=next	0 6 -1 -3
l1=not	0 6 9 -17
l1=of	16 4 -22 1
l1=on	-4 -6 0 10
l1=over	0 -3 16 -11
l1=prefer	0 3 -19 15
l1=propose	0 0 -16 16
l1=same	0 11 -21 8
l1=second	0 -8 -3 12
l1=soybean	0 -3 6 0
l1=take	0 -13 21 -9
l1=than	-2 -14 13 0
l1=the	-6 26 -9 -18
l1=to	0 -2 -1 6
l1=want	0 -10 0 4
l1=with	0 -11 18 -5
l1=within	0 -7 23 -17
l1=—	0 10 0 -11
l2="	-3 0 -18 19
l2='s	-3 10 -5 -1
l2=,	22 -9 0 -12
l2=:	-1 22 0 -25
l2=<agent>	0 0 10 -8
l2=<begin>	-36 -7 13 8
l2=<day-ahead>	-8 9 -12 6
l2=<day-gone>	0 -6 -13 22
l2=<day-today>	0 -8 13 -1
l2=<duty>	-6 11 0 -8
l2=<gate>	0 -9 5 4
l2=<goods>	-7 6 7 -11
l2=<level-noun>	0 -15 1 11
l2=<level>	-2 7 10 -18
l2=<money>	0 -4 10 -5
l2=<month-gone>	-5 6 -2 0
l2=<name>	-5 9 -11 4
l2=<not>	0 13 0 -15
l2=<number>	-3 -6 12 -2
l2=<office>	0 -11 14 0
l2=<organisation>	0 -5 11 -2
l2=<person>	-1 -13 -4 18
l2=<quality>	0 -2 6 -1
l2=<seat>	0 8 0 -9
l2=<sender>	0 0 -17 17
l2=<span>	0 -13 14 0
l2=<v-agree>	0 1 -13 10
l2=<v-begin>	0 -11 23 -7
l2=<v-buy>	0 -13 0 9
l2=<v-down>	0 -7 12 -4
l2=<v-end>	9 4 -2 -11
l2=<v-impose>	-1 8 -8 0
l2=<v-propose>	-1 1 -29 24
l2=<v-return>	0 0 10 -8
l2=<v-say>	0 -7 2 3
l2=<v-stay>	2 4 3 -13
l2=<v-suspend>	0 4 6 -14
l2=<v-up>	0 -15 17 2
l2=a	2 0 -21 12
l2=agree	-3 -2 -8 14
l2=and	0 5 5 -18
l2=are	0 5 -13 9
l2=ask	0 -3 -13 16
l2=at	0 -4 -16 21
l2=back	3 -3 6 -9
l2=be	0 -3 -9 15
l2=buy	0 -13 0 9
l2=by	0 -2 18 -15
l2=ceasefire	-3 8 0 -3
l2=come	0 -1 7 -4
l2=conclude	6 10 -14 -6
l2=country	0 -6 26 -23
l2=dispute	0 6 -7 0
l2=down	0 7 -2 -4
l2=draft	0 -5 -7 12
l2=duty	-2 0 -7 8
l2=each	11 -4 0 -7
l2=end	0 13 -8 -5
l2=extend	0 2 6 -8
l2=extension	-5 -1 18 -12
l2=first	0 -6 11 -3
l2=for	-7 0 3 0
l2=gave	0 0 6 -4
l2=give	0 7 0 -10
l2=given	0 16 -14 -1
l2=go	0 -12 13 0
l2=good	-5 9 -9 1
l2=had	0 5 1 -6
l2=has	0 13 -21 7
l2=have	0 -2 14 -11
l2=he	0 0 -26 23
l2=hold	3 9 -3 -10
l2=ice	0 11 -8 -3
l2=if	-2 11 0 -13
l2=in	-2 -6 20 -12
l2=is	0 6 0 -6
l2=it	12 -6 0 -5
l2=last	-8 11 -8 0
l2=least	0 0 -7 8
l2=less	0 -7 0 7
l2=may	0 -5 11 -3
l2=meet	0 -3 13 -7
l2=more	0 -9 8 0
l2=of	3 -12 -3 12
l2=off	4 -4 -6 6
l2=on	-1 -22 -12 30
l2=one	0 0 -5 8
l2=other	0 6 -6 0
l2=out	0 -14 13 0
l2=pause	3 10 -13 -1
l2=prolonged	0 11 -13 0
l2=renewed	0 -15 -1 14
l2=round	0 -5 8 0
l2=side	-1 13 -10 -2
l2=standstill	-2 -3 0 7
l2=stay	0 -3 16 -14
l2=stop	5 10 -10 -6
l2=strike	-2 -9 8 3
l2=suspend	-7 -6 18 -9
l2=suspension	-9 8 -4 1
l2=tariff	-1 8 5 -16
l2=term	-2 4 7 -11
l2=that	1 6 -28 17
l2=the	6 10 -6 -8
l2=then	-2 5 1 -7
l2=there	12 -5 0 -10
l2=time	0 -1 -9 13
l2=to	11 -2 -11 2
l2=truce	8 5 -9 -5
l2=two	0 0 12 -11
l2=want	0 12 -8 -5
l2=was	-8 0 4 0
l2=which	0 -7 3 2
l2=would	0 -2 -21 23
l2=yield	0 -2 8 -1
l2=—	-1 15 -9 -5
l3="	0 -19 0 14
l3='s	0 8 -1 -4
l3=,	4 15 6 -31
l3=:	0 21 -7 -14
l3=<agent>	2 -11 14 -6
l3=<begin>	-15 7 -8 9
l3=<day-ahead>	-3 -4 -13 21
l3=<day-gone>	10 -5 7 -14
l3=<day-today>	22 0 -12 -15
l3=<duty>	8 3 -11 0
l3=<goods-amount>	0 -8 2 2
l3=<goods>	-8 2 0 0
l3=<level-noun>	4 -3 8 -12
l3=<month-gone>	-4 8 -2 0
l3=<name>	-10 6 0 0
l3=<not>	0 -16 -12 27
l3=<number>	8 -28 0 10
l3=<office>	0 -3 -4 10
l3=<person>	-3 -2 -7 11
l3=<seat>	0 3 -16 10
l3=<sender>	0 -5 15 -8
l3=<span>	0 15 13 -29
l3=<v-agree>	0 13 -12 0
l3=<v-begin>	-3 0 -8 11
l3=<v-down>	7 2 -7 0
l3=<v-end>	4 -1 5 -10
l3=<v-impose>	6 5 12 -22
l3=<v-propose>	0 0 7 -5
l3=<v-say>	4 -7 -3 7
l3=<v-sell>	0 0 -14 16
l3=<v-stay>	6 -11 -20 22
l3=<v-suspend>	2 -12 2 6
l3=<v-up>	0 -4 -13 16
l3=a	8 -7 6 -6
l3=agree	0 16 -5 -9
l3=an	2 1 25 -29
l3=and	0 -26 -2 29
l3=are	0 7 -1 -5
l3=as	0 -6 -1 8
l3=at	0 -6 12 -4
l3=be	-1 -12 0 12
l3=been	0 -1 20 -21
l3=both	6 0 7 -15
l3=by	0 0 13 -16
l3=can	0 -1 13 -8
l3=could	0 0 -4 7
l3=duty	0 13 -14 0
l3=each	0 11 -7 -2
l3=extension	0 -8 -9 17
l3=first	2 11 -9 -7
l3=for	-3 -10 -9 22
l3=go	0 0 -17 16
l3=good	0 -18 17 0
l3=had	12 -4 -8 0
l3=he	0 8 -15 7
l3=hold	0 -3 -8 12
l3=in	-7 24 1 -36
l3=is	-5 24 -12 -8
l3=it	1 16 -28 8
l3=its	0 22 -3 -20
l3=last	2 -18 7 7
l3=new	0 -8 -10 18
l3=no	0 -7 -4 15
l3=not	0 -7 -12 18
l3=now	0 0 7 -9
l3=of	2 -38 29 -4
l3=off	0 0 14 -12
l3=on	-23 2 -9 14
l3=one	0 14 -20 5
l3=pause	5 6 -10 -5
l3=prolong	0 -9 21 -14
l3=put	0 -3 20 -13
l3=rate	0 0 10 -11
l3=remain	0 10 -1 -7
l3=say	0 -4 -10 14
l3=second	7 -1 0 -7
l3=stay	0 -5 -6 10
l3=suspend	0 0 11 -8
l3=suspension	0 0 9 -9
l3=tariff	9 -2 -3 0
l3=that	-5 0 22 -20
l3=the	-22 7 -9 13
l3=their	-3 8 17 -26
l3=they	5 2 -27 18
l3=thi	0 20 -7 -16
l3=time	0 -7 22 -12
l3=to	-9 6 -28 21
l3=truce	-7 -35 27 13
l3=two	-1 -2 11 -6
l3=up	0 5 4 -11
l3=was	2 21 -7 -30
l3=we	-1 -4 8 -1
l3=were	0 -8 12 -3
l3=which	3 0 11 -18
l3=with	0 -9 0 8
l3=would	-8 -26 -6 27
l4="	0 0 -7 7
l4=,	13 0 2 -15
l4=-	0 -15 17 -2
l4=:	14 -29 5 1
l4=;	0 6 -5 0
l4=<agent>	0 -11 8 2
l4=<begin>	-21 27 -5 -14
l4=<day-ahead>	-2 -13 3 10
l4=<day-gone>	12 31 -30 -19
l4=<day-today>	0 0 7 -3
l4=<duty>	-1 -3 8 -1
l4=<goods-amount>	0 -3 9 -3
l4=<goods>	-15 4 -23 22
l4=<level-noun>	0 -8 6 0
l4=<level>	-3 8 -16 11
l4=<money>	0 -3 8 -1
l4=<month-gone>	0 -13 14 0
l4=<name>	-10 10 -10 1
l4=<not>	3 -6 17 -19
l4=<number>	-9 33 -15 -24
l4=<organisation>	0 -3 7 -3
l4=<person>	-2 -21 -2 18
l4=<points>	0 12 -16 0
l4=<quality>	10 -5 -3 0
l4=<sender>	0 8 -11 1
l4=<span>	0 -15 11 1
l4=<v-agree>	0 -12 0 13
l4=<v-bear>	-3 -9 10 1
l4=<v-begin>	0 4 -8 2
l4=<v-buy>	0 -4 8 -2
l4=<v-down>	0 -5 14 -10
l4=<v-end>	0 18 -18 -1
l4=<v-impose>	1 5 -1 -6
l4=<v-propose>	-4 0 15 -12
l4=<v-say>	0 -12 29 -20
l4=<v-sell>	0 -10 17 -8
l4=<v-stay>	-9 7 13 -17
l4=<v-suspend>	0 3 -22 14
l4=<v-up>	0 -16 10 3
l4=a	1 -14 -21 29
l4=agree	0 0 -19 12
l4=agreement	0 3 5 -10
l4=an	0 -1 -7 10
l4=and	-14 -7 -25 38
l4=are	0 -16 13 2
l4=as	0 9 0 -7
l4=at	0 -11 18 -9
l4=be	-7 0 -3 7
l4=been	0 -12 -6 22
l4=both	-3 6 -24 16
l4=buy	0 -2 6 -1
l4=by	0 -10 8 0
l4=could	0 -5 -3 8
l4=country	6 0 -4 -2
l4=deal	0 -5 10 -5
l4=duty	0 12 -4 -9
l4=each	0 -6 5 0
l4=end	1 18 -13 -10
l4=extend	0 6 0 -5
l4=fee	0 0 11 -11
l4=for	-11 15 12 -23
l4=from	-1 -11 0 12
l4=go	0 -11 0 9
l4=has	0 -7 17 -9
l4=he	0 17 -6 -7
l4=i	0 0 10 -10
l4=in	11 -7 0 -7
l4=is	-4 -16 14 4
l4=it	-13 0 14 -8
l4=its	0 0 10 -14
l4=keep	0 3 6 -13
l4=leave	8 -8 0 0
l4=not	5 0 -1 -6
l4=of	4 -15 7 2
l4=on	11 22 -7 -27
l4=one	0 -3 12 -8
l4=prolong	0 -7 -13 18
l4=propose	0 -3 17 -13
l4=put	0 -7 0 4
l4=rise	0 -2 8 -4
l4=say	0 -5 14 -8
l4=ship	0 -9 16 -7
l4=side	0 -3 10 -4
l4=suspend	-1 10 -21 7
l4=take	0 2 -9 4
l4=talk	0 -4 7 0
l4=tariff	0 -20 9 13
l4=that	-10 1 -2 5
l4=the	-4 -3 12 -7
l4=their	-3 8 -22 10
l4=they	0 -1 -16 16
l4=thi	0 2 0 -6
l4=to	-8 0 1 1
l4=truce	6 4 -7 -1
l4=two	0 -7 -9 16
l4=up	0 -13 16 -1
l4=was	8 -1 -13 4
l4=when	0 9 -1 -8
l4=where	0 7 -6 0
l4=which	0 0 6 -9
l4=with	-7 0 5 0
l4=would	-1 -4 6 0
l=" for	-2 -4 10 -2
l='s for	0 11 -19 5
l=, after	11 -14 0 -2
l=, and	-1 -1 7 -1
l=, by	-2 5 8 -12
l=, for	5 -6 1 0
l=, of	4 6 -28 13
l=: for	0 4 -7 0
l=: the	0 10 -5 -3
l=<begin> <begin>	-23 0 15 -8
l=<begin> after	0 9 0 -10
l=<begin> for	-10 -4 5 3
l=<begin> the	-2 -5 -8 17
l=<day-ahead> ,	-6 19 -12 -3
l=<day-gone> ,	3 -23 1 10
l=<day-gone> for	-6 14 -11 0
l=<day-today> ,	0 -3 6 0
l=<level> for	0 0 8 -7
l=<name> for	0 -2 -8 10
l=<name> get	0 12 -9 -3
l=a further	3 0 -12 6
l=a second	0 -8 -3 12
l=about <money>	0 -5 -2 7
l=agree on	-1 -5 -6 14
l=and last	0 -6 12 -7
l=ask for	0 -3 -13 16
l=at least	0 0 -4 6
l=back for	3 -3 5 -9
l=by another	0 0 7 -5
l=conclude for	6 8 -14 -4
l=country for	0 0 12 -16
l=down for	0 7 -2 -4
l=duty for	-2 4 -19 12
l=end after	0 8 -7 0
l=extend by	0 2 6 -8
l=extension by	0 -5 11 -6
l=for another	-2 7 -1 -4
l=for the	0 -8 11 0
l=good for	-5 9 -11 3
l=he want	0 0 -14 15
l=hold for	3 9 -3 -10
l=ice for	0 11 -8 -3
l=in about	0 0 11 -9
l=is for	0 9 -12 1
l=it by	0 0 12 -10
l=it has	0 9 -2 -8
l=last for	-8 11 -8 0
l=less than	0 -7 0 7
l=more than	0 -9 8 0
l=of soybean	0 -3 6 0
l=of the	-1 -1 9 -4
l=off for	4 0 -7 2
l=on for	0 -20 -19 31
l=other for	0 3 -6 1
l=pause of	3 7 -3 -7
l=period of	-5 -4 0 6
l=prolonged by	0 14 -12 -2
l=run for	0 0 -8 5
l=side for	0 13 -1 -8
l=suspend for	-7 -4 17 -8
l=tariff for	0 8 1 -11
l=term of	-1 9 3 -17
l=the first	1 3 -1 -6
l=the last	0 -7 10 0
l=the next	0 6 -1 -3
l=the same	0 11 -21 8
l=to <goods-amount>	0 -1 9 -5
l=to <money>	0 -2 6 -2
l=to last	16 -8 -30 18
l=truce by	-2 11 -5 -4
l=truce for	0 0 -12 10
l=truce of	9 -1 -9 0
l=when the	0 7 -1 -5
l=yield on	0 -2 8 -1
lead="	-13 -14 10 4
lead=,	5 -8 5 -1
lead=-	1 -5 -7 11
lead=:	-6 -9 2 10
lead=a	-10 2 -21 21
lead=after	4 2 2 -20
lead=an	0 -11 8 0
lead=and	0 11 -1 -12
lead=as	0 23 -10 -15
lead=at	0 -2 6 0
lead=because	0 9 -12 0
lead=before	-2 -4 12 -4
lead=beijing	0 -6 0 2
lead=bessent	0 0 12 -9
lead=both	2 -3 -13 12
lead=but	0 6 7 -15
lead=china	0 -3 7 -2
lead=five	0 11 -11 0
lead=for	0 6 -4 -1
lead=four	0 10 -11 0
lead=he	-1 -8 1 5
lead=i	0 -13 16 -7
lead=if	-4 -1 -5 9
lead=it	19 5 -7 -21
lead=mexico	0 20 -16 -3
lead=my	0 -11 5 1
lead=ninety	0 10 -2 -7
lead=no	0 2 3 -10
lead=one	0 -18 20 -4
lead=six	0 -3 -2 7
lead=that	-2 -13 0 11
lead=the	-6 -11 12 2
lead=their	0 0 10 -10
lead=there	-10 -10 -8 22
lead=they	16 0 -9 -8
lead=this	0 -6 -5 13
lead=three	0 -8 13 -2
lead=trade	-2 -9 -3 14
lead=trump	3 6 -2 -9
lead=two	-3 3 5 -7
lead=under	-2 5 6 -11
lead=us	0 -2 8 -5
lead=we	-4 -16 0 14
lead=what	-1 21 -30 6
lead=when	0 3 3 -15
lead=where	-3 9 -7 0
lead=which	0 11 1 -17
lead=who	-2 -13 4 6
lead=with	0 -9 12 -1
lead=—	9 -1 0 -4
lll=<begin> <begin> <begin>	-23 0 15 -8
lll=<begin> <begin> after	0 9 0 -10
lll=<begin> <begin> for	-10 -4 5 3
lll=<begin> <begin> the	-2 -5 -8 17
lll=<begin> it has	0 14 -10 -3
lll=<day-ahead> , for	0 -22 3 18
lll=<day-gone> , for	11 -10 12 -17
lll=<day-today> , after	14 -5 -10 0
lll=<goods-amount> of soybean	0 -3 6 0
lll=<person> : for	0 -15 0 13
lll=a pause of	3 7 -3 -7
lll=a period of	-2 -2 -6 10
lll=a term of	0 0 11 -15
lll=a truce of	9 3 -11 -2
lll=an extension of	-4 2 10 -10
lll=are suspend for	0 12 -7 -3
lll=be extend by	0 -9 13 -5
lll=be suspend for	0 11 -4 -7
lll=been suspend for	0 -14 16 -2
lll=for the next	0 9 -8 0
lll=for the same	0 11 -23 10
lll=go on for	0 -14 -9 21
lll=in <month-gone> for	0 22 -20 0
lll=in the first	0 9 -5 -1
lll=is extend by	0 4 -7 1
lll=is suspend for	0 -4 23 -29
lll=it run for	-3 13 1 -18
lll=last <month-gone> for	0 -16 13 5
lll=of the next	0 -1 6 -2
lll=on <day-ahead> ,	0 6 -8 1
lll=on <day-gone> ,	-2 -9 17 -4
lll=on <day-gone> for	-5 16 -3 -14
lll=on <day-today> ,	0 -3 6 0
lll=on ice for	0 11 -8 -3
lll=prolong it by	0 0 7 -6
lll=remain suspend for	0 10 -1 -7
lll=stay suspend for	0 -6 -6 11
lll=tariff truce by	0 10 -13 0
lll=the truce by	0 -6 -18 22
lll=the yield on	0 -1 6 -1
lll=to suspend for	0 1 -9 4
lll=will suspend for	0 0 -7 3
lr=" are	0 2 1 -8
lr=, .	0 -22 -17 35
lr=, after	2 0 5 -15
lr=, before	0 -4 13 -5
lr=, of	0 -13 4 4
lr=, on	0 9 2 -17
lr=: ,	-2 -14 3 9
lr=: .	-1 -5 -2 12
lr=: of	0 4 -10 4
lr=: to	0 -19 6 8
lr=<begin> ,	-5 11 -15 6
lr=<begin> .	0 32 -20 -19
lr=<begin> after	0 -5 13 -6
lr=<begin> before	0 -11 16 -7
lr=<begin> is	0 6 -19 9
lr=<begin> later	0 -6 13 -4
lr=<begin> of	0 0 7 -9
lr=<begin> on	0 -16 21 -5
lr=<begin> to	0 -17 0 11
lr=<goods-amount> ,	0 -7 14 -7
lr=<goods-amount> .	0 0 11 -12
lr=<money> ,	0 -9 3 3
lr=<money> .	0 -11 20 -11
lr=<number> .	0 -2 7 -1
lr=after .	11 -16 7 -10
lr=after in	0 -3 7 0
lr=after of	0 -14 20 -5
lr=another ,	0 -6 14 -5
lr=another .	-2 11 -29 16
lr=by .	-3 13 -3 -4
lr=by <end>	0 3 17 -24
lr=by and	0 0 6 -5
lr=by is	0 -3 -6 10
lr=by the	0 -3 -5 10
lr=by to	0 -4 -13 17
lr=first ,	0 -6 8 0
lr=first of	0 8 -6 0
lr=for ,	0 13 -16 0
lr=for <end>	-2 -12 18 -2
lr=for and	-1 -7 0 7
lr=for at	-5 0 -3 7
lr=for from	17 -10 -13 8
lr=for in	-2 0 5 -6
lr=for nobody	0 -1 6 -4
lr=for of	0 -2 -6 10
lr=for on	0 1 -11 5
lr=for the	-3 -1 28 -17
lr=further .	0 -11 -4 16
lr=has .	0 2 2 -8
lr=has to	0 -18 24 -7
lr=in ,	0 -15 5 6
lr=in .	-3 -18 34 -18
lr=is .	0 -15 5 7
lr=it .	0 5 -6 0
lr=last ,	-1 8 -19 6
lr=last .	5 -1 5 -13
lr=last and	1 9 -5 -9
lr=lasted .	9 -4 6 -17
lr=next .	0 11 -2 -9
lr=of ,	15 -27 11 0
lr=of .	-7 29 -36 1
lr=of ;	11 -9 0 -4
lr=of from	-12 20 -3 -8
lr=of in	-1 -10 1 7
lr=of is	0 -4 11 -8
lr=of on	0 -12 -2 15
lr=of that	-2 8 -4 0
lr=of was	7 -9 -12 10
lr=offer .	0 0 -9 10
lr=over .	0 0 9 -7
lr=propose .	0 0 -14 14
lr=than .	0 -2 9 -5
lr=than before	0 3 -7 2
lr=the are	0 10 0 -11
lr=the of	0 18 -25 6
lr=the tariff	5 -2 -11 5
lr=the to	0 9 0 -10
lr=the truce	-3 14 -9 -3
lr=to .	0 -7 0 7
lr=want .	0 -4 13 -9
lr=within .	0 -2 13 -9
nc2=agree	-2 6 0 -5
nc2=bear	3 -7 -8 12
nc2=down	4 22 -19 -10
nc2=end	8 -6 1 0
nc2=impose	-1 10 -13 0
nc2=propose	0 0 13 -21
nc2=return	6 -7 6 -8
nc2=say	-3 0 -13 13
nc2=sell	0 -2 6 0
nc2=stay	-11 -12 29 -12
nc2=suspend	0 -15 6 8
nc2=target	0 10 -13 1
nc2=up	0 -13 21 -11
nct2=agree past	-2 -9 -5 16
nct2=agree past-passive	0 4 -8 0
nct2=bear past	0 -5 -4 10
nct2=begin modal	0 -7 -2 11
nct2=begin past	6 0 -2 -3
nct2=begin present	0 -4 0 6
nct2=down modal	0 9 -11 0
nct2=down present	-2 4 -7 4
nct2=end future	0 7 -8 1
nct2=end past	14 -12 0 -3
nct2=end present	-13 1 5 -1
nct2=impose future	0 -2 7 -1
nct2=impose modal	0 0 -17 15
nct2=impose participle-passive	8 -1 7 -16
nct2=impose past	-9 0 1 3
nct2=impose past-passive	-1 11 -5 -4
nct2=impose perfect	7 0 0 -7
nct2=impose perfect-passive	-1 8 -6 0
nct2=impose present	-9 -1 0 8
nct2=impose present-passive	0 6 -7 0
nct2=propose past	0 -3 16 -11
nct2=propose present	-6 4 1 -2
nct2=say past	-8 5 -17 12
nct2=stay future	0 1 2 -8
nct2=stay modal	-2 0 8 -3
nct2=stay past	5 -17 18 -11
nct2=stay present	-13 0 8 -1
nct2=up past	0 -3 6 -4
nct2=up present	0 -7 16 -7
next="	-7 9 1 -8
next=(	0 -3 0 6
next=,	-8 -4 7 1
next=:	-7 4 -1 0
next=;	14 7 -9 -10
next=after	0 0 12 -15
next=and	8 4 -24 11
next=before	0 -10 20 -8
next=but	0 -2 -6 9
next=if	0 0 -8 8
next=that	-12 14 -10 0
next=which	-4 -5 6 2
next=—	0 11 -4 -7
nhas-gerund	-10 2 0 1
nhas-infinitive	0 3 9 -15
nhas-modal	-13 -19 9 14
nhas-participle	13 2 -1 -16
nhas-past	19 -17 -3 4
nhas-perfect	4 13 -7 -10
nhas-present	-27 10 1 -2
nt2=gerund	-10 3 0 1
nt2=infinitive	0 -2 6 -3
nt2=modal	-9 -12 7 9
nt2=modal-passive	-1 -5 0 7
nt2=participle-passive	13 0 0 -16
nt2=past	15 -16 -3 8
nt2=past-passive	7 0 0 -10
nt2=perfect	6 8 -9 -4
nt2=perfect-passive	0 9 -4 -1
nt2=pluperfect	-9 13 -5 -1
nt2=present	-28 7 2 0
nt2=present-passive	0 14 -22 1
nv0-none	-12 -1 1 5
nv1-none	-12 -1 1 5
nv2-none	-19 -3 2 10
nv2=agree	-1 10 -7 0
nv2=announce	0 7 0 -7
nv2=be	-2 4 5 -11
nv2=begin	0 11 -17 0
nv2=charge	0 -4 -6 10
nv2=come	0 4 -7 1
nv2=conclude	11 2 -12 -6
nv2=end	6 -6 1 0
nv2=expire	6 1 0 -13
nv2=get	0 -7 0 8
nv2=have	-4 9 -14 8
nv2=impose	0 20 -6 -15
nv2=keep	-5 8 -16 6
nv2=leave	0 5 -7 0
nv2=meet	0 -1 -7 10
nv2=other	4 14 -9 -17
nv2=pay	7 0 -5 0
nv2=put	4 -21 -1 18
nv2=raise	0 -1 11 -7
nv2=run	-7 -18 20 1
nv2=say	-8 -7 -11 21
nv2=sign	-9 1 0 0
nv2=sit	0 0 12 -10
nv2=start	0 -13 2 9
nv2=suspend	0 -13 8 3
nv2=take	0 -7 4 3
nv2=tell	0 -9 4 1
nvt2=announce past	0 8 0 -7
nvt2=be past	0 -11 8 0
nvt2=be present	-1 7 0 -6
nvt2=begin gerund	-3 10 -4 -2
nvt2=end past	8 -4 0 -2
nvt2=end present	-8 0 -2 6
nvt2=extend present	0 -8 0 7
nvt2=have present	-4 9 -14 6
nvt2=other perfect	0 8 -2 -8
nvt2=other pluperfect	4 2 -4 -6
nvt2=other present	0 5 -6 0
nvt2=run present	0 -17 15 1
nvt2=say past	-5 -17 -7 24
nvt2=say present	0 12 -5 -3
nvt2=sign past	-7 13 -21 9
nvt2=sit past	0 0 12 -10
nvt2=take past	0 -12 7 5
pc0=agree	6 0 -4 0
pc0=bear	0 5 0 -6
pc0=buy	0 -6 1 1
pc0=end	0 -6 7 0
pc0=propose	0 -8 -4 14
pc0=say	-5 -5 9 -1
pc0=stay	6 -2 -5 4
pc0=suspend	0 -16 25 -12
pc0=target	0 20 -17 -7
pc0=up	0 6 4 -19
pc1=buy	0 -6 5 0
pc1=impose	5 10 0 -14
pc1=say	-6 0 5 -2
pc1=sell	0 -4 -7 12
pc1=stay	5 -9 -4 9
pc1=suspend	0 -15 18 -3
pc1=target	0 20 -16 -7
pc1=up	0 3 5 -14
pct0=agree past	11 -2 -1 -4
pct0=bear present	8 5 -6 -7
pct0=begin past	9 0 0 -14
pct0=begin present	0 -2 -11 12
pct0=down past	4 -9 2 0
pct0=down present	0 -6 0 4
pct0=end modal	0 -3 18 -13
pct0=end present	-5 0 -11 13
pct0=impose past	3 1 0 -7
pct0=impose past-passive	-7 8 5 -14
pct0=impose pluperfect	0 -8 0 6
pct0=impose present	6 -12 3 3
pct0=impose present-passive	0 -9 5 2
pct0=propose past	0 -11 4 4
pct0=propose perfect	0 -1 -13 15
pct0=propose present	0 8 0 -8
pct0=say past	-11 0 0 2
pct0=say present	1 -6 12 -10
pct0=stay modal	-5 0 -16 19
pct0=stay perfect	0 -4 7 0
pct0=stay present	-11 7 -1 0
pct0=suspend present	2 -9 14 -10
pct0=up past	0 -5 9 -8
pct0=up present	0 17 -11 -6
pct1=agree participle-passive	0 -3 8 -2
pct1=agree past	12 -1 -1 -9
pct1=bear participle-passive	3 -5 -5 6
pct1=bear present	8 5 -6 -7
pct1=begin past	2 2 0 -11
pct1=begin present	0 -2 -11 12
pct1=down past	4 -9 4 0
pct1=down present	0 -6 0 4
pct1=end modal	0 -3 18 -13
pct1=end present	-4 8 -11 4
pct1=impose participle-passive	-3 16 -6 -6
pct1=impose past	3 4 2 -19
pct1=impose past-passive	-6 5 7 -13
pct1=impose pluperfect	0 -8 0 6
pct1=impose present	7 -11 4 0
pct1=propose past	0 -6 9 -1
pct1=propose present	0 8 0 -8
pct1=say past	-11 0 0 2
pct1=say present	1 -6 12 -10
pct1=stay modal	-5 0 -16 19
pct1=stay perfect	0 -4 7 0
pct1=stay present	-10 0 1 0
pct1=suspend infinitive	0 0 -6 8
pct1=suspend present	2 -9 14 -10
pct1=up past	0 -5 9 -8
pct1=up present	0 17 -11 -6
phas-gerund	0 -9 1 7
phas-modal	-15 1 3 0
phas-past	15 0 -3 -7
phas-perfect	-2 0 -9 11
phas-pluperfect	0 0 -6 6
pt0=modal	-14 3 1 0
pt0=past	10 -10 0 2
pt0=past-passive	14 0 0 -19
pt0=perfect	-7 1 -1 3
pt0=perfect-passive	1 0 -14 9
pt0=pluperfect	0 -7 0 9
pt0=present-not	5 0 5 -12
pt0=present-passive	0 -11 0 8
pt1=gerund	0 -10 1 7
pt1=modal	-14 4 -1 3
pt1=participle-passive	0 8 -3 -4
pt1=past-passive	15 -1 0 -18
pt1=perfect	-7 1 0 1
pt1=perfect-passive	1 0 -14 9
pt1=pluperfect	0 -7 0 9
pt1=present-not	5 0 5 -12
pt1=present-passive	0 -16 3 8
pv0-none	-9 -2 -4 11
pv0=announce	0 0 14 -15
pv0=be	-6 -1 -10 15
pv0=begin	3 9 0 -20
pv0=buy	0 -6 1 1
pv0=come	5 -7 0 0
pv0=end	-6 6 0 -5
pv0=expire	6 -10 0 0
pv0=fall	0 -7 3 3
pv0=go	0 6 -1 -2
pv0=have	-2 -10 1 10
pv0=hold	0 -20 26 -10
pv0=know	3 0 -14 9
pv0=lower	0 7 0 -7
pv0=make	20 -13 -6 -3
pv0=meet	-2 14 -9 -4
pv0=other	-2 9 -12 4
pv0=pay	0 -1 6 -2
pv0=put	6 -7 -1 2
pv0=run	0 9 -11 0
pv0=write	0 -8 4 2
pv1-none	-10 -1 -6 12
pv1=agree	1 -7 1 2
pv1=announce	0 3 11 -18
pv1=be	-6 -5 -9 18
pv1=begin	-2 16 0 -17
pv1=buy	0 -6 5 0
pv1=charge	1 5 -7 0
pv1=come	5 -7 0 0
pv1=end	-6 6 -1 0
pv1=expire	6 -10 0 0
pv1=fall	0 -7 3 3
pv1=have	-2 -10 1 10
pv1=hold	0 -14 26 -16
pv1=impose	-4 10 -1 -4
pv1=know	3 3 -17 6
pv1=make	19 -17 -13 7
pv1=meet	0 8 -12 0
pv1=other	-2 5 -10 7
pv1=put	7 -6 0 0
pv1=suspend	0 -7 -8 14
pv1=write	0 -8 4 2
pv2-none	-2 -4 -8 15
pvt0=announce past	0 0 12 -15
pvt0=be past	2 6 -6 -4
pvt0=be present	-7 0 -5 8
pvt0=come past	6 0 0 -5
pvt0=end modal	0 -1 12 -8
pvt0=end present	-2 12 -15 2
pvt0=have present	-1 -7 5 3
pvt0=know present	3 0 -14 9
pvt0=other perfect	0 14 -13 0
pvt0=put present	7 -12 0 4
pvt0=say past	-4 -1 -3 7
pvt0=sign past	4 -7 9 -13
pvt0=suspend present	3 -8 1 0
pvt0=tell past	0 -1 -2 6
pvt1=announce past	0 0 12 -15
pvt1=be past	2 7 -9 -1
pvt1=be present	-7 -3 -1 9
pvt1=come past	6 0 0 -5
pvt1=end modal	0 -1 12 -8
pvt1=end present	-2 12 -15 2
pvt1=have present	-1 -7 5 3
pvt1=know present	3 0 -14 9
pvt1=meet participle	3 -5 -5 6
pvt1=other perfect	0 14 -13 0
pvt1=put present	7 -12 0 4
pvt1=say past	-4 -1 -3 7
pvt1=sign past	5 -6 8 -12
pvt1=suspend present	3 -8 1 0
pvt1=tell past	0 -1 -2 6
q:!	-1 0 19 -20
q:"	-8 -25 -4 28
q:'	0 7 4 -12
q:'s	3 -9 7 -2
q:(	5 8 -17 4
q:)	4 11 -20 3
q:,	18 0 -2 -9
q:-	-4 13 -1 -8
q:.	-6 -7 4 6
q:/	-1 19 -7 -9
q::	0 -42 5 35
q:;	7 13 -25 6
q:<agent>	0 20 -5 -18
q:<day-ahead>	-26 4 -4 8
q:<day-gone>	6 19 -35 7
q:<day-today>	13 -1 -10 1
q:<duty>	-9 7 -1 -3
q:<gate>	0 -16 22 -9
q:<goods-amount>	0 -7 13 -4
q:<goods>	23 -5 -14 6
q:<level-noun>	13 -19 37 -34
q:<level>	18 -1 -2 -8
q:<money>	0 3 2 -15
q:<month-ahead>	-9 0 0 3
q:<name>	-10 42 -29 -9
q:<not>	18 14 1 -35
q:<number>	-1 15 0 -19
q:<office>	2 -55 11 29
q:<organisation>	-28 -12 13 7
q:<person>	-10 -2 8 -2
q:<points>	-2 -18 24 0
q:<quality>	23 15 -36 5
q:<seat>	-9 31 -52 26
q:<sender>	-11 12 15 -23
q:<span>	10 -11 -2 7
q:<v-agree>	-4 -9 -8 20
q:<v-bear>	25 -6 3 -15
q:<v-begin>	-10 8 12 -18
q:<v-buy>	-9 7 10 -17
q:<v-deny>	0 -2 11 -6
q:<v-down>	8 -21 0 16
q:<v-end>	4 6 1 -13
q:<v-impose>	1 -14 -1 15
q:<v-propose>	-16 -16 -6 26
q:<v-return>	6 -14 11 -6
q:<v-say>	0 -17 10 2
q:<v-sell>	-2 -16 40 -27
q:<v-stay>	-16 -15 33 -15
q:<v-suspend>	-8 -10 -3 17
q:<v-target>	-3 -10 26 -17
q:<v-threaten>	0 2 16 -20
q:<v-up>	0 3 14 -24
q:?	-2 4 -6 4
q:a	-11 -19 9 16
q:about	0 -9 16 -5
q:according	0 3 7 -14
q:act	0 -8 11 0
q:additional	-1 -1 -6 11
q:after	3 -6 18 -19
q:again	-1 0 14 -12
q:against	0 0 13 -11
q:ago	3 2 0 -7
q:agree	13 -15 -26 27
q:agreement	-5 14 13 -31
q:all	-2 -2 13 -8
q:am	0 5 -8 1
q:an	-12 -10 4 11
q:and	25 16 -28 -9
q:announce	-4 2 12 -13
q:announcement	0 34 -23 -16
q:another	0 -9 19 -10
q:answer	-3 12 0 -13
q:any	0 0 18 -18
q:apply	0 10 -10 0
q:approve	0 -11 0 8
q:are	-7 0 7 -3
q:arrangement	0 -2 -9 14
q:article	0 15 -13 0
q:ask	-4 14 8 -24
q:at	11 -4 1 -6
q:back	-6 18 -8 -2
q:be	-13 -27 -12 38
q:because	0 -7 17 -11
q:been	6 -4 25 -32
q:before	1 -19 20 -6
q:begin	-6 7 5 -11
q:being	0 -13 15 -1
q:between	4 14 -7 -8
q:both	0 20 -8 -12
q:bring	2 0 8 -12
q:built	0 -6 11 -2
q:busan	-4 9 9 -20
q:but	4 -6 2 -1
q:buy	0 4 0 -6
q:by	-11 1 10 -6
q:call	-6 10 0 -8
q:can	0 -21 5 17
q:car	0 10 3 -15
q:carry	0 12 -14 0
q:clock	0 -11 17 -5
q:close	0 -8 7 0
q:collect	0 -15 23 -11
q:come	-18 10 -2 0
q:commerce	-1 10 0 -8
q:company	-3 -11 21 -9
q:conclude	-1 0 7 -8
q:control	0 16 0 -18
q:cost	0 -10 20 -11
q:cotton	5 4 -21 7
q:could	0 -11 7 0
q:country	-5 -13 8 6
q:cut	0 -6 16 -11
q:date	0 13 -3 -6
q:day	5 -8 -16 22
q:deal	0 1 11 -12
q:delegation	0 0 -12 10
q:did	-9 -12 20 0
q:do	1 -26 26 -5
q:doe	0 8 -4 -8
q:down	7 8 -12 -2
q:draft	0 -8 -1 10
q:duty	8 -1 -25 19
q:each	0 2 9 -14
q:economy	0 -6 -3 11
q:else	0 -13 20 -7
q:end	0 6 -8 2
q:enter	0 6 0 -5
q:evening	-1 -6 13 -3
q:every	-4 -9 22 -11
q:everything	0 -7 8 0
q:expect	0 10 -4 -5
q:export	0 -1 14 -11
q:extend	0 -11 21 -12
q:extension	0 16 -29 11
q:fall	0 -13 -4 15
q:farm	0 8 3 -16
q:fee	0 2 5 -10
q:first	-1 0 16 -13
q:follow	0 20 -9 -13
q:for	5 4 13 -26
q:force	5 -1 2 -8
q:forty	0 -4 -2 9
q:four	8 -7 11 -13
q:fourth	-3 -4 0 6
q:from	-7 6 0 -3
q:front	0 -1 17 -15
q:further	0 -1 6 -2
q:gave	7 -3 7 -14
q:geneva	8 16 -25 -7
q:get	0 1 7 -9
q:give	-1 -11 0 12
q:given	0 -15 0 16
q:go	-3 -5 25 -22
q:good	-8 25 11 -51
q:government	0 29 -23 -8
q:great	0 7 0 -8
q:grower	0 -2 0 6
q:had	21 0 -3 -18
q:hall	0 -1 7 -4
q:has	-4 11 -13 5
q:he	0 -10 -20 31
q:him	5 1 -20 10
q:his	6 -19 -1 14
q:hit	0 4 9 -14
q:hold	-4 -27 24 1
q:home	0 -16 10 5
q:hope	0 -2 -9 12
q:hotel	0 -9 12 -2
q:hour	-4 -3 22 -20
q:house	0 2 3 -8
q:how	0 6 5 -17
q:hurry	0 -9 0 10
q:i	8 -5 -28 25
q:if	-3 -25 19 0
q:import	0 -7 19 -13
q:importer	0 -8 4 3
q:in	-3 -7 9 -1
q:instead	0 5 0 -6
q:interview	0 7 -5 0
q:into	0 3 -14 9
q:is	-4 -11 0 14
q:it	-2 -7 -11 16
q:its	7 11 -15 -3
q:joint	0 19 0 -17
q:keep	0 -2 -5 10
q:know	13 -9 11 -20
q:last	-12 4 3 0
q:lasted	6 -16 9 0
q:late	0 -17 23 -11
q:law	-2 -18 16 1
q:length	0 0 -19 19
q:let	2 -15 -11 19
q:letter	0 0 9 -7
q:levy	0 9 1 -14
q:licence	0 -4 15 -11
q:like	0 1 -19 17
q:line	8 -11 11 -8
q:list	-1 -3 -10 15
q:little	0 0 15 -14
q:long	0 10 0 -16
q:longer	0 -10 10 0
q:look	0 -8 -4 11
q:lose	0 6 2 -9
q:lower	5 -6 -12 14
q:m	0 6 0 -7
q:man	-4 -4 6 0
q:matter	0 -6 8 0
q:may	10 -6 18 -26
q:me	0 0 -12 13
q:medicine	0 -9 15 -5
q:meet	26 -16 -1 -3
q:midnight	0 -4 6 0
q:minister	5 24 -11 -22
q:minute	-4 -11 14 0
q:month	0 -10 11 0
q:more	-7 2 6 -5
q:morning	3 -9 7 0
q:most	0 -2 7 0
q:mr	-5 -14 10 4
q:must	0 4 0 -7
q:my	0 -12 -19 26
q:need	0 0 -14 16
q:never	8 0 -10 0
q:new	-4 2 29 -37
q:next	0 3 8 -14
q:night	0 -16 13 0
q:no	7 37 -35 -16
q:nobody	0 -25 30 -15
q:none	8 -1 -2 -1
q:nor	6 -2 0 -3
q:not	0 8 8 -17
q:nothing	-6 -10 16 -3
q:notice	4 -4 12 -11
q:now	11 -8 2 -6
q:nut	0 8 -6 0
q:of	-26 -1 29 -17
q:off	18 -32 22 -8
q:offer	-7 -4 -10 18
q:oil	-2 0 -13 14
q:old	0 -19 16 0
q:on	-13 28 -11 -11
q:one	5 3 -6 -2
q:only	4 -13 15 -8
q:opened	12 -14 -9 8
q:or	0 -12 13 0
q:other	-18 8 18 -17
q:our	-7 1 2 0
q:out	-16 3 17 -11
q:over	14 -8 6 -12
q:own	0 0 10 -13
q:page	1 -9 6 0
q:paper	-4 -6 1 7
q:part	-3 26 0 -28
q:past	0 0 -4 6
q:pause	0 -21 -2 21
q:pay	16 -14 15 -16
q:pen	0 -8 -1 9
q:people	0 -10 11 0
q:place	2 -5 -4 7
q:port	10 -14 9 -6
q:post	0 -10 17 -7
q:present	6 2 -8 -1
q:president	0 6 4 -16
q:price	0 -10 13 -3
q:proclamation	0 -14 20 -8
q:product	0 -7 11 -2
q:prolong	0 -13 -11 20
q:promise	0 0 6 -9
q:propose	10 -10 10 -13
q:purchase	0 7 0 -8
q:put	15 -9 -3 0
q:quarrel	-5 12 0 -8
q:raise	0 1 9 -13
q:rare	-1 0 7 -3
q:rate	0 23 -13 -11
q:read	5 5 -12 0
q:reason	0 13 -20 6
q:reciprocal	0 11 -1 -8
q:reduce	0 3 -12 4
q:report	0 -2 15 -11
q:reporter	0 -10 5 3
q:return	0 -14 7 4
q:rice	3 -21 -7 20
q:rise	2 -12 14 -6
q:room	0 -2 8 -3
q:round	-16 5 0 3
q:rule	0 0 6 -2
q:run	3 -23 25 -13
q:s	0 -16 15 -1
q:same	-7 -14 16 0
q:say	-2 4 4 -7
q:second	-4 10 -19 9
q:section	-2 -9 19 -1
q:see	0 11 -4 -6
q:shall	0 0 -8 6
q:share	-3 -14 20 -5
q:ship	0 -10 18 -6
q:short	0 -3 6 -1
q:side	0 28 -21 -6
q:sign	-21 9 4 -7
q:since	-7 8 0 -4
q:sit	-3 -15 1 15
q:so	10 -10 4 -5
q:some	0 -2 16 -13
q:somebody	0 0 -4 9
q:soybean	0 1 -7 7
q:speak	0 0 -6 5
q:spoke	8 -13 -6 8
q:spring	1 6 0 -11
q:stand	-2 6 9 -18
q:standstill	0 3 -12 7
q:start	-1 -28 27 0
q:statement	-9 26 -14 -5
q:stay	-1 -12 3 7
q:step	0 9 0 -7
q:still	0 -17 0 18
q:stockholm	0 -16 8 5
q:stop	-5 18 4 -26
q:summer	-3 9 -1 -3
q:surcharge	-2 -38 47 -14
q:suspend	0 8 -10 0
q:suspension	0 -6 -4 11
q:table	0 -14 9 2
q:take	14 7 -29 2
q:talk	-11 9 1 -7
q:tariff	-23 33 -12 -17
q:telephone	0 -7 -10 16
q:television	0 8 -1 -6
q:tell	0 -10 -10 20
q:than	-4 -5 20 -12
q:that	13 0 -3 -7
q:their	-7 22 -25 6
q:them	-4 -2 35 -32
q:then	8 13 -3 -22
q:there	-3 -1 -9 12
q:they	0 -12 -11 23
q:thi	9 -10 4 0
q:third	0 0 -8 6
q:those	0 14 0 -17
q:threaten	0 -11 18 -8
q:three	-1 -14 32 -20
q:through	-2 -8 23 -17
q:time	0 -14 -8 18
q:together	0 -3 7 -1
q:too	5 -16 9 0
q:top	0 -9 11 0
q:trade	-9 -4 13 -5
q:truce	16 -9 -14 12
q:two	4 15 -24 3
q:under	-8 -12 14 1
q:until	-8 54 -30 -26
q:up	7 -16 15 -8
q:us	0 0 -9 10
q:war	0 5 3 -10
q:was	11 14 -15 -9
q:water	0 -9 7 0
q:way	5 -7 11 -10
q:we	6 -29 -6 31
q:week	-3 12 0 -8
q:well	0 0 10 -9
q:were	-1 18 -15 -1
q:what	10 -14 0 7
q:when	7 -1 0 -6
q:where	8 4 -7 -7
q:which	3 9 0 -15
q:who	7 -20 -5 15
q:will	-8 -13 0 16
q:with	-14 29 -16 -8
q:within	0 -25 12 9
q:worth	4 11 -11 -5
q:would	-13 -11 -6 20
q:write	-1 11 -20 9
q:year	13 -2 -1 -9
q:yes	0 -13 1 9
q:yet	-6 6 -18 11
q:your	0 4 6 -14
q:—	0 20 -19 0
qt=future	-8 -8 -13 23
qt=modal	7 -25 19 -3
qt=past	12 20 -17 -13
qt=perfect	-20 6 -9 9
qt=pluperfect	23 -14 0 -13
qt=present	-29 -2 -4 17
quoted	-13 -2 7 0
r1=!	-1 8 -28 14
r1="	-2 26 -8 -16
r1='	0 -7 17 -10
r1='s	0 -5 18 -10
r1=,	5 -5 -5 8
r1=:	0 1 -10 6
r1=;	11 0 -10 2
r1=<duty>	2 -16 -9 20
r1=<end>	-11 0 24 -21
r1=<not>	-8 -8 19 -4
r1=<v-begin>	13 0 1 -19
r1=<v-end>	6 -10 -13 12
r1=<v-impose>	1 0 4 -6
r1=<v-say>	0 -15 20 -8
r1=<v-stay>	6 3 -11 0
r1=<v-suspend>	7 1 -10 0
r1=?	-1 9 0 -6
r1=after	0 -1 18 -22
r1=and	0 -15 -2 17
r1=at	7 1 -17 10
r1=before	-3 -20 32 -13
r1=bond	0 -1 7 -1
r1=earlier	0 -4 12 -7
r1=end	4 -4 -13 8
r1=extension	0 -6 7 -1
r1=for	0 4 5 -9
r1=from	3 9 -22 4
r1=if	0 -3 -5 9
r1=in	-14 -4 16 -4
r1=is	-4 1 -6 7
r1=it	-2 -15 17 0
r1=its	0 8 -4 -4
r1=last	0 -5 9 0
r1=later	-6 -20 34 -10
r1=leave	0 -6 11 -4
r1=long	3 20 -20 -7
r1=more	7 1 -22 13
r1=nobody	-3 -2 13 -6
r1=of	-15 -1 17 -8
r1=on	-7 0 5 -1
r1=or	0 -9 17 -7
r1=tariff	2 -12 -9 15
r1=the	-5 2 17 -16
r1=through	0 11 -7 -3
r1=to	-13 -5 18 -6
r1=truce	-1 8 0 -7
r1=was	5 0 -25 16
r1=were	-6 3 -5 7
r1=while	0 11 -3 -4
r1=with	0 6 -4 0
r1=would	0 0 7 -4
r1=yield	0 -5 10 -2
r2="	0 -18 18 -5
r2=,	0 28 -11 -21
r2=.	7 -8 -20 23
r2=:	-2 -1 11 -7
r2=;	0 8 0 -7
r2=<agent>	0 -3 13 -6
r2=<day-ahead>	-5 -14 -7 24
r2=<day-gone>	6 7 0 -19
r2=<day-today>	0 0 9 -8
r2=<duty>	0 9 -2 -4
r2=<goods>	20 -14 9 -23
r2=<level>	1 0 5 -10
r2=<month-gone>	0 3 0 -6
r2=<name>	5 0 -13 8
r2=<not>	-2 -13 8 3
r2=<number>	0 0 5 -7
r2=<office>	0 -11 0 7
r2=<quality>	0 -5 0 7
r2=<sender>	0 -11 0 9
r2=<span>	-4 -16 27 -13
r2=<v-agree>	4 6 -8 -4
r2=<v-begin>	0 7 -12 1
r2=<v-deny>	0 -12 0 12
r2=<v-down>	0 8 0 -10
r2=<v-end>	4 7 -8 -5
r2=<v-impose>	2 20 -8 -17
r2=<v-propose>	0 6 0 -6
r2=<v-say>	0 -3 -8 12
r2=<v-sell>	0 -10 0 9
r2=<v-stay>	5 -7 17 -25
r2=<v-up>	-1 11 -3 -5
r2=a	4 0 14 -18
r2=agree	7 5 -14 -2
r2=an	0 3 -6 2
r2=and	-28 2 1 7
r2=as	0 -6 8 0
r2=at	10 0 -10 0
r2=be	0 8 7 -16
r2=begin	1 2 -14 5
r2=both	0 -11 2 8
r2=during	3 0 10 -17
r2=export	0 -10 0 9
r2=for	0 17 -7 -9
r2=from	1 -21 -1 21
r2=geneva	0 21 -17 -4
r2=go	0 10 -5 -3
r2=had	10 -12 0 0
r2=he	0 -4 6 0
r2=if	0 -14 15 0
r2=in	4 -15 7 0
r2=is	0 7 -12 3
r2=its	0 -11 2 7
r2=keep	0 10 -2 -5
r2=no	0 -9 4 2
r2=not	-4 -6 -2 11
r2=notice	0 -3 12 -5
r2=of	0 -19 17 -1
r2=on	-3 -15 7 11
r2=one	0 0 -10 12
r2=over	0 1 10 -16
r2=peace	0 4 -10 5
r2=quiet	0 8 -7 0
r2=rule	0 -12 0 12
r2=run	4 -8 9 -9
r2=so	-1 15 -2 -10
r2=start	0 -8 5 1
r2=talk	-1 -16 14 0
r2=tariff	0 11 0 -9
r2=that	-4 8 -16 8
r2=the	-26 14 1 -7
r2=then	0 21 -13 -11
r2=they	5 0 -10 3
r2=thi	0 0 7 -4
r2=to	-8 20 -12 -4
r2=truce	1 12 -23 2
r2=two	0 -1 -2 6
r2=up	0 9 0 -13
r2=was	-2 -18 11 9
r2=which	6 -29 -2 15
r2=with	-7 -8 0 13
r2=would	0 16 -18 0
r3="	0 2 15 -18
r3=,	-6 -21 3 19
r3=-	0 12 0 -16
r3=.	-4 9 -3 -3
r3=:	0 0 6 -5
r3=;	0 7 0 -4
r3=<day-ahead>	-8 14 -7 -5
r3=<day-gone>	8 -9 2 0
r3=<day-today>	10 -8 0 -3
r3=<duty>	-5 19 -10 -6
r3=<end>	-1 -9 0 10
r3=<goods>	-7 14 6 -22
r3=<level-noun>	0 8 -3 -3
r3=<level>	-11 -15 8 12
r3=<money>	0 -3 10 -6
r3=<name>	-2 -3 8 0
r3=<not>	-6 2 11 -13
r3=<office>	0 -3 10 -5
r3=<organisation>	0 3 -15 13
r3=<person>	6 0 -8 2
r3=<quality>	0 0 -5 7
r3=<seat>	0 7 -6 0
r3=<sender>	0 12 0 -12
r3=<span>	0 7 -24 18
r3=<v-agree>	-9 0 7 0
r3=<v-bear>	4 -7 -2 6
r3=<v-begin>	-1 27 -26 0
r3=<v-buy>	0 4 0 -7
r3=<v-deny>	0 17 -1 -16
r3=<v-down>	0 4 -9 5
r3=<v-end>	6 12 0 -23
r3=<v-impose>	-23 4 9 -3
r3=<v-propose>	-4 10 12 -21
r3=<v-return>	5 -9 8 -7
r3=<v-say>	1 -8 15 -10
r3=<v-stay>	-10 -15 -22 38
r3=a	-8 4 2 -4
r3=after	0 12 -8 -5
r3=and	-6 -26 18 7
r3=are	0 9 -6 -1
r3=as	0 4 -12 6
r3=at	12 -12 9 -13
r3=be	0 -14 2 12
r3=been	10 -13 5 -5
r3=before	0 0 -8 8
r3=between	4 8 -8 -10
r3=both	0 -11 1 8
r3=by	0 -20 19 -3
r3=control	0 -11 0 8
r3=duty	-1 14 -1 -11
r3=end	10 -3 1 -11
r3=for	0 -1 7 -5
r3=from	-3 6 0 0
r3=good	0 0 -7 7
r3=had	-7 0 0 3
r3=has	0 -10 0 9
r3=he	0 -6 11 -4
r3=i	0 -7 10 -3
r3=in	5 12 -6 -15
r3=is	9 -15 -13 19
r3=it	-9 14 1 -12
r3=leave	0 -4 10 -3
r3=next	0 -4 7 -2
r3=no	0 -5 11 -4
r3=not	0 -5 16 -10
r3=of	-4 8 -3 -2
r3=on	8 5 -5 -7
r3=our	0 0 -8 6
r3=out	6 -3 -1 0
r3=over	-1 0 12 -12
r3=rate	0 17 -12 -7
r3=run	-1 13 -17 4
r3=same	0 -7 14 -5
r3=say	-1 -6 27 -20
r3=side	0 -10 0 10
r3=sign	-7 21 -9 -11
r3=talk	0 7 1 -9
r3=that	-3 27 -33 8
r3=the	1 -7 2 2
r3=to	0 -6 4 1
r3=trade	0 -11 1 8
r3=truce	0 -6 6 0
r3=two	0 13 3 -17
r3=until	-4 20 -6 -8
r3=was	8 -19 19 -15
r3=were	6 0 -10 2
r3=which	0 6 -1 -6
r3=will	0 -11 3 7
r3=with	-3 0 -4 6
r3=would	0 -7 6 0
r4="	0 -3 13 -10
r4='s	0 0 6 -6
r4=,	4 22 -10 -20
r4=.	-5 0 14 -11
r4=:	0 7 -2 -2
r4=<agent>	0 -4 -13 17
r4=<day-ahead>	-15 -7 0 14
r4=<day-gone>	21 -11 -35 18
r4=<day-today>	7 -1 -2 0
r4=<duty>	5 -15 -10 17
r4=<end>	-11 -10 12 3
r4=<gate>	0 9 -13 5
r4=<goods>	-3 11 4 -18
r4=<level-noun>	0 -1 7 -3
r4=<level>	12 -3 4 -13
r4=<name>	4 -11 9 0
r4=<not>	-1 -13 23 -12
r4=<organisation>	0 0 -5 6
r4=<person>	0 -3 -10 13
r4=<span>	0 -9 0 8
r4=<v-agree>	7 -8 9 -11
r4=<v-bear>	0 -13 12 0
r4=<v-down>	0 -10 5 1
r4=<v-end>	-4 -5 8 0
r4=<v-impose>	-4 4 4 -6
r4=<v-propose>	-1 6 -10 4
r4=<v-say>	-2 -4 0 7
r4=<v-sell>	0 10 -4 -6
r4=<v-stay>	0 16 0 -16
r4=<v-up>	-1 -1 -5 10
r4=a	0 -13 -2 13
r4=and	12 23 -3 -35
r4=at	0 -9 13 -2
r4=be	0 11 -5 -6
r4=between	0 -4 7 0
r4=both	0 12 -13 0
r4=but	0 -6 -4 11
r4=by	0 -8 3 4
r4=day	0 -8 -3 13
r4=duty	0 -14 -8 21
r4=end	0 0 11 -12
r4=extend	0 -15 8 5
r4=for	-11 11 -9 3
r4=had	-7 -4 11 0
r4=has	6 7 -19 1
r4=have	-1 -11 16 0
r4=he	0 -10 5 2
r4=in	8 5 -16 3
r4=is	0 14 -12 -3
r4=it	-1 10 -1 -5
r4=new	0 -9 9 0
r4=of	-8 -3 8 0
r4=on	-3 6 19 -28
r4=out	0 -6 0 5
r4=rare	0 -6 0 5
r4=tariff	6 -1 0 -3
r4=that	-1 18 0 -22
r4=the	6 6 -28 11
r4=time	0 -20 14 1
r4=truce	0 -13 5 4
r4=until	0 1 8 -15
r4=up	0 7 0 -6
r4=what	0 -2 10 -5
r4=with	-2 11 -1 -6
r=! <end>	-1 8 -28 14
r=" .	0 0 -11 11
r=' notice	0 -3 9 -2
r=, "	0 0 12 -10
r=, <level>	2 -11 15 -7
r=, <name>	6 0 -2 -3
r=, a	0 9 -4 -1
r=, and	-26 1 9 0
r=, at	6 0 -2 -5
r=, during	3 0 10 -17
r=, from	2 -21 -1 17
r=, he	0 0 11 -10
r=, if	0 -7 10 -1
r=, is	0 10 -1 -8
r=, it	-2 0 6 -3
r=, on	0 -17 12 7
r=, so	0 17 -10 -5
r=, that	0 -13 -7 18
r=, the	-3 11 -28 19
r=, to	-5 18 -16 0
r=, up	0 21 -14 -7
r=, was	0 -7 4 2
r=, which	9 -24 -13 21
r=, with	-7 -12 -3 17
r=. "	0 -19 9 3
r=. <end>	2 2 -7 3
r=; <end>	0 -3 -7 14
r=; the	0 12 -5 -7
r=<end> <end>	-11 0 24 -21
r=? <end>	-1 9 0 -6
r=after <person>	0 -1 6 0
r=after it	4 3 -6 0
r=after the	0 -12 20 -7
r=and <number>	0 -8 0 8
r=and a	0 -12 17 -6
r=and end	0 -8 0 10
r=and it	0 -2 -9 10
r=and keep	0 10 -2 -5
r=and that	0 11 0 -13
r=at <level>	4 0 -6 1
r=at a	0 6 -10 2
r=at the	0 -16 7 6
r=before the	0 -3 8 -1
r=for the	0 -1 -3 6
r=from <day-ahead>	-3 -14 -12 28
r=from <day-gone>	10 12 -10 -22
r=from the	0 21 -17 -5
r=in <month-gone>	0 7 -2 -6
r=in the	0 -2 11 -6
r=in which	0 -6 8 0
r=is not	0 0 13 -21
r=is what	0 -1 -5 8
r=more ,	0 5 -18 7
r=more .	12 -16 0 0
r=of <number>	0 9 -6 -1
r=of geneva	0 19 -18 0
r=of it	0 11 -18 9
r=of peace	0 4 -10 5
r=of quiet	0 8 -7 0
r=of talk	-1 -9 16 -6
r=of the	0 0 15 -14
r=on the	0 -10 7 2
r=or so	0 0 8 -5
r=tariff truce	4 0 -12 3
r=the duty	0 1 -6 3
r=the export	0 -10 0 9
r=through <number>	0 11 -7 -3
r=to <day-ahead>	0 -8 1 4
r=to run	0 -18 23 -6
r=to the	0 6 13 -23
r=truce ,	0 0 10 -11
s:!	-2 6 -12 5
s:"	-20 -2 1 5
s:&	0 -4 -3 9
s:'	-2 -1 21 -17
s:'s	-4 -19 3 15
s:(	-13 6 -3 1
s:)	-13 3 -11 11
s:*	0 -17 -8 23
s:,	-6 10 6 -13
s:-	-9 -12 10 3
s:.	-4 -8 5 5
s:/	0 -4 24 -23
s:;	24 1 -1 -21
s:<agent>	-10 -16 12 6
s:<day-ahead>	-45 10 -2 8
s:<day-gone>	28 10 -28 -3
s:<day-today>	12 0 7 -18
s:<gate>	11 -19 0 8
s:<goods-amount>	-8 -8 32 -26
s:<goods>	-13 12 -7 -1
s:<level-noun>	-1 -5 -4 11
s:<level>	1 2 11 -18
s:<money>	-12 -23 41 -17
s:<month-ahead>	-6 5 10 -13
s:<month-gone>	-21 15 12 -26
s:<month-today>	0 15 -4 -13
s:<name>	-18 19 -17 3
s:<not>	8 -4 19 -25
s:<number>	21 5 15 -41
s:<office>	-21 -4 0 13
s:<organisation>	-8 -3 3 1
s:<person>	-1 6 -9 3
s:<points>	9 23 -25 -14
s:<quality>	-12 -5 -6 16
s:<seat>	-19 4 -13 16
s:<sender>	-12 -7 5 2
s:<span>	-22 3 14 -6
s:<taker>	0 -15 27 -17
s:<v-agree>	5 -9 -1 6
s:<v-bear>	0 -19 16 1
s:<v-begin>	7 0 -1 -3
s:<v-buy>	-13 -1 21 -19
s:<v-deny>	-4 -10 27 -13
s:<v-down>	5 9 -4 -10
s:<v-end>	32 -17 -3 -5
s:<v-impose>	6 -6 8 -7
s:<v-propose>	-39 -18 0 26
s:<v-return>	10 -17 13 -7
s:<v-say>	-25 -2 11 0
s:<v-sell>	-18 -19 10 11
s:<v-stay>	17 0 -4 -7
s:<v-suspend>	7 0 2 -7
s:<v-target>	-15 4 14 -13
s:<v-threaten>	0 12 -2 -9
s:<v-up>	3 1 3 -14
s:?	-11 -1 12 -4
s:@	0 -9 10 0
s:a	-3 -14 14 1
s:about	-7 -14 7 8
s:above	0 5 -11 6
s:accept	0 -5 -7 13
s:according	0 -10 11 0
s:across	0 -6 5 0
s:act	0 -10 14 -1
s:additional	-5 3 -23 18
s:affiliate	0 -9 6 1
s:after	13 0 16 -32
s:again	-6 -6 27 -23
s:agree	7 1 -15 5
s:agreement	-5 -10 40 -32
s:aircraft	0 -4 16 -11
s:al	0 0 -7 8
s:all	-18 10 3 -4
s:allow	0 -7 7 0
s:almost	-6 10 0 -3
s:alone	0 1 -22 17
s:also	0 0 7 -5
s:among	0 -6 0 6
s:amount	0 -9 15 -5
s:an	3 -1 -8 6
s:and	16 8 -18 0
s:announce	-13 2 11 -7
s:announcement	0 10 -1 -8
s:another	7 -11 -3 8
s:answer	-2 -23 19 3
s:any	0 7 4 -14
s:apart	-21 -13 32 -9
s:app	0 7 -2 -3
s:apply	-8 8 1 -4
s:approve	0 -2 8 -3
s:are	-11 -9 10 2
s:armistice	8 -11 3 -1
s:arrangement	3 8 -22 7
s:as	-14 24 -7 -11
s:aside	0 0 6 -7
s:ask	5 -10 -11 15
s:at	8 -6 10 -12
s:autumn	0 8 -11 3
s:away	0 10 0 -14
s:back	0 8 0 -10
s:ban	0 -11 13 0
s:banana	0 11 -12 0
s:bank	0 -12 13 0
s:be	-12 4 0 0
s:bean	0 0 8 -9
s:bear	9 -5 -9 3
s:beef	0 27 -9 -23
s:been	-1 -2 -1 6
s:before	-15 -6 14 0
s:begin	8 0 -4 -2
s:best	0 -9 9 0
s:better	0 -10 15 -4
s:between	5 6 4 -25
s:big	0 -7 17 -11
s:bond	0 -5 12 -3
s:border	-2 13 -4 -8
s:both	10 10 -22 4
s:bridge	0 6 4 -12
s:bring	4 3 -11 0
s:broke	0 -12 19 -5
s:built	0 0 8 -11
s:busan	-11 24 -9 -12
s:butter	-2 -1 -17 20
s:buy	-2 -22 19 -1
s:by	-20 4 5 -4
s:c	0 -7 -9 14
s:call	-14 10 6 -13
s:can	2 -12 19 -10
s:cancel	-2 -7 2 7
s:cannot	0 16 0 -17
s:capital	8 -11 3 -3
s:car	0 -16 9 3
s:carry	2 -10 -3 9
s:case	0 -16 11 5
s:ceasefire	-7 -8 34 -26
s:cement	0 -8 -8 15
s:ceramic	0 21 -11 -14
s:city	7 -16 6 0
s:claim	0 -12 13 0
s:clock	0 -3 9 -8
s:close	0 8 2 -8
s:closed	0 -9 12 -1
s:coffee	0 5 -20 12
s:colleague	0 12 -10 -2
s:collect	13 -16 2 0
s:come	6 13 -7 -13
s:commerce	0 -11 -5 16
s:company	-2 -16 18 -1
s:conclude	12 0 -1 -14
s:confirm	0 9 -1 -6
s:continue	0 10 -20 6
s:contract	0 -15 26 -13
s:copper	-4 -10 8 2
s:cost	-1 -7 16 -6
s:could	-5 -23 2 17
s:count	0 -8 2 5
s:counted	-3 20 -9 -12
s:counter	0 2 -13 9
s:countermeasure	0 13 -11 -3
s:counterpart	-2 -9 -4 15
s:cover	0 17 -20 2
s:custom	0 22 -8 -19
s:cut	-3 2 -11 8
s:date	0 13 0 -12
s:day	0 2 -20 14
s:day-after	0 6 13 -19
s:day-after ahead	-40 0 12 0
s:day-after gone	28 0 -3 -18
s:day-before	-14 17 -4 -7
s:day-before ahead	-14 0 -15 21
s:day-before gone	-12 23 1 -24
s:deadline	0 0 10 -13
s:deal	-8 -11 20 -3
s:decided	0 0 -12 11
s:decision	0 14 -5 -6
s:delay	0 -2 18 -14
s:delegation	0 -14 20 -9
s:demand	0 -1 10 -7
s:did	20 0 -1 -21
s:die	0 16 -13 0
s:difference	0 10 -2 -8
s:do	2 -15 -14 22
s:doe	-2 -17 0 19
s:dollar	0 0 6 -1
s:done	0 -8 1 6
s:down	-8 27 -15 -9
s:draft	0 -29 0 23
s:drawer	8 -15 -6 13
s:drop	1 0 7 -8
s:due	-7 2 -2 3
s:during	17 -14 7 -12
s:duty	5 12 -24 3
s:earlier	-8 0 19 -18
s:earth	-1 -9 17 -4
s:economy	0 -8 5 3
s:effect	-1 -16 3 13
s:either	3 4 0 -15
s:else	0 0 7 -8
s:end	17 -7 1 -10
s:energy	0 0 7 -5
s:enough	0 9 -6 0
s:enter	0 -10 3 5
s:estimate	0 0 9 -5
s:evening	10 -32 8 7
s:ever	-7 15 -12 0
s:every	0 -16 18 -5
s:everybody	-7 -11 25 -13
s:expect	-6 -11 22 -5
s:expire	9 4 0 -16
s:exporter	0 1 10 -15
s:extend	-10 3 19 -19
s:extension	0 -14 3 5
s:extra	5 1 1 -13
s:face	-1 2 3 -6
s:fact	0 -3 9 -1
s:failed	0 -8 8 0
s:fall	0 -8 13 -7
s:far	0 -14 0 15
s:fee	-7 -20 23 0
s:fentanyl	-4 0 14 -6
s:figure	-3 5 0 -6
s:first	9 2 3 -21
s:fish	0 10 -4 -2
s:fits	-44 58 23 -75
s:fits-ahead	-9 6 -24 19
s:fits-gone	7 -36 18 12
s:five	0 7 -6 -1
s:fix	0 -13 18 -4
s:flat	0 -5 10 -2
s:follow	-4 -4 6 1
s:followed	1 0 -7 6
s:for	-6 -6 11 -3
s:force	-8 0 9 -5
s:foreign	0 7 -13 6
s:found	0 -6 0 4
s:four	0 -26 1 18
s:fourth	3 -9 10 -5
s:free	0 0 8 -7
s:freeze	7 -37 -6 31
s:front	-1 -7 8 0
s:full	6 -11 3 0
s:further	1 6 -10 0
s:gave	-5 8 -4 0
s:geneva	0 21 -12 -20
s:georgia	0 -11 9 0
s:get	-11 1 7 -5
s:give	-1 23 -1 -22
s:given	0 14 -18 1
s:good	-5 13 -11 0
s:government	1 9 -15 0
s:grace	0 7 -8 0
s:grant	0 21 -14 -7
s:great	0 19 -14 -7
s:gun	0 0 6 -7
s:had	5 0 14 -18
s:half	0 -9 12 -1
s:halt	0 23 -17 -7
s:halve	0 16 -8 -8
s:hand	-1 0 -13 15
s:handshake	0 -4 14 -9
s:hang	0 7 -5 0
s:happen	-1 28 -6 -26
s:harvest	0 24 -34 4
s:has	-14 0 -6 12
s:have	-33 3 12 -5
s:he	-27 -6 -3 17
s:hear	-1 -18 -25 35
s:her	-1 -11 -2 16
s:here	8 0 -6 0
s:higher	0 20 -18 -4
s:highest	0 -4 10 -5
s:him	0 -11 0 10
s:his	-5 -8 -16 26
s:hit	0 9 -1 -6
s:hold	0 -8 10 -3
s:holiday	8 22 -16 -19
s:hour	-4 8 -2 -1
s:household	0 -2 9 -6
s:i	-17 -14 -5 22
s:ice	0 5 0 -7
s:if	-15 -15 6 11
s:impose	-6 20 0 -21
s:in	-7 2 3 -2
s:including	0 6 2 -12
s:industry	0 0 12 -8
s:initial	2 -10 -3 11
s:instead	0 12 -9 -1
s:interest	0 -9 19 -10
s:interview	0 -10 -7 16
s:invest	0 2 1 -6
s:investigation	0 -11 4 6
s:is	-33 7 -4 7
s:it	9 -1 5 -12
s:itself	0 -7 10 -1
s:joined	-11 7 0 -2
s:keep	-2 21 -10 -11
s:know	9 0 -19 10
s:kuala	0 15 -7 -8
s:lapse	16 -9 -7 0
s:largest	0 -3 9 -4
s:last	-10 23 -10 -8
s:lasted	19 -12 4 -22
s:late	0 -22 18 0
s:later	-9 -17 23 0
s:law	-1 0 12 -10
s:leave	-2 -10 6 4
s:led	0 15 -2 -12
s:length	0 5 -6 1
s:lengths=1	-32 21 -20 11
s:lengths=2	-28 -4 13 1
s:lengths=3	-23 -26 27 5
s:lengths=4	40 -22 43 -65
s:less	-3 -23 23 -2
s:letter	5 13 -19 0
s:levy	0 1 -13 10
s:licence	0 -20 34 -20
s:lie	0 0 -6 9
s:lift	5 -10 -2 7
s:like	0 9 1 -9
s:likely	0 12 -13 0
s:likewise	0 0 12 -12
s:line	-3 -13 24 -13
s:listed	0 -4 -6 10
s:live	-4 19 -6 -15
s:london	0 -6 9 0
s:long	1 0 -9 5
s:long=month	-30 -86 86 -20
s:long=usual	1 55 -81 25
s:long=week	-44 -116 165 -100
s:long=years	-17 -71 79 -26
s:longer	-5 -15 22 -6
s:look	0 5 8 -15
s:lorry	0 -14 -1 14
s:lose	-5 -5 11 0
s:lower	-4 -4 11 -3
s:lumpur	0 15 -7 -8
s:m	-1 5 6 -11
s:make	24 6 -32 0
s:market	0 -1 8 -2
s:matter	0 -11 8 0
s:may	-5 -21 25 -2
s:me	0 0 -8 6
s:mean	0 0 -12 10
s:measure	0 13 -10 -3
s:mediator	0 -14 24 -11
s:medicine	-8 -2 0 9
s:meet	9 -11 9 -7
s:member	0 -17 32 -21
s:men	0 0 3 -6
s:million	0 4 8 -15
s:minister	-10 -1 -12 17
s:ministry	0 -6 0 6
s:minute	-8 -3 4 2
s:month	-1 -9 2 8
s:more	-8 0 -14 15
s:more-after	-2 -2 -8 11
s:more-before	-21 -30 6 25
s:morning	-1 19 -8 -12
s:mortgage	0 -3 10 -3
s:most	-6 -3 -8 18
s:move	-3 -20 32 -14
s:mr	-3 -10 0 10
s:much	0 -3 7 0
s:must	0 4 13 -17
s:my	-4 -18 0 19
s:named=1	-25 -55 72 -14
s:named=2	-13 30 -23 -3
s:named=3	11 41 -77 9
s:nearly	0 7 1 -11
s:need	0 -12 18 -7
s:negotiate	-2 12 -16 5
s:negotiation	0 -4 11 -6
s:negotiator	0 -6 15 -9
s:neither	14 -21 13 -8
s:new	-21 -16 7 14
s:no	-5 0 6 -2
s:nobody	-13 0 20 -19
s:noon	4 -4 7 -6
s:not	7 5 -21 9
s:note	0 0 7 -6
s:notice	3 14 -14 -3
s:now	-13 4 26 -35
s:number	0 -12 -11 22
s:of	-2 -6 4 1
s:off	5 9 0 -16
s:offer	-4 -37 18 2
s:official	0 11 2 -13
s:oil	4 17 -18 -5
s:old	0 -3 24 -21
s:olive	6 3 -14 1
s:once	14 -10 -7 3
s:one day	-4 -31 55 -33
s:one month	-21 -72 95 -49
s:one week	-1 -11 30 -25
s:one year	-31 -16 -8 34
s:only	4 4 -11 1
s:or	-3 -14 27 -14
s:order	-4 11 1 -18
s:originating	0 14 -5 -9
s:other	-21 22 -6 -7
s:otherwise	0 11 -9 0
s:our	-3 0 -12 14
s:out	27 -6 -7 -13
s:outline	0 -7 0 6
s:over	0 -6 29 -33
s:own	7 12 -3 -20
s:owned	0 -17 15 0
s:owner	0 -20 20 -2
s:palace	0 9 -4 -2
s:palm	0 3 1 -7
s:paper	-7 -27 -28 48
s:part	0 5 -6 1
s:party	-3 -4 14 -6
s:pass	-3 -10 14 -2
s:past	-1 0 6 -3
s:pause	6 20 -21 -4
s:pay	-4 9 19 -37
s:peace	-6 -6 5 1
s:people	0 -7 -12 19
s:per	0 -6 0 7
s:period	-6 0 0 1
s:phone	0 -7 -3 11
s:place	7 -14 8 -1
s:plan	-1 18 6 -25
s:port	6 -22 26 -11
s:post	0 6 0 -8
s:prefer	0 0 -8 8
s:premier	0 -8 0 6
s:present	0 -10 -2 14
s:president	6 14 -31 10
s:press	0 -5 6 0
s:price	0 -13 16 -6
s:prime	0 -10 -9 20
s:principle	0 -10 -1 11
s:procedure	0 -8 12 0
s:proclamation	0 -7 12 -3
s:prolong	-3 -15 6 9
s:prolongation	-2 -13 -15 26
s:promise	-3 0 11 -12
s:proposal	0 -15 -28 35
s:propose	-2 -19 -9 23
s:provide	0 -11 -12 20
s:published	0 -7 14 -3
s:purchase	0 -7 8 0
s:put	9 -6 -2 2
s:quarrel	0 11 -2 -14
s:quarter	0 -9 12 -2
s:question	8 1 2 -14
s:quiet	-1 5 1 -7
s:raise	7 2 -3 -5
s:rare	-1 -9 17 -4
s:rate	-8 4 -2 0
s:reach	-12 -9 20 -5
s:read	-1 4 10 -15
s:ready	0 -16 0 10
s:reason	0 -4 18 -12
s:reciprocal	-3 -5 -1 11
s:reckon	0 8 0 -5
s:recommend	0 -6 -14 19
s:remain	0 -10 -5 16
s:renew	3 -15 7 0
s:renewal	0 -6 -4 9
s:renewed	-2 -13 3 12
s:rent	0 -6 27 -25
s:reply	0 -4 -4 11
s:report	0 -6 23 -15
s:reporter	-2 0 6 -4
s:required	-1 -6 13 -4
s:rest	3 16 -15 -8
s:result	-2 -6 25 -26
s:resume	6 -7 2 -3
s:retain	0 -9 2 6
s:return	0 -12 6 3
s:review	0 -12 9 0
s:rice	-1 -8 0 8
s:rise	5 5 3 -23
s:river	0 -19 26 -11
s:room	0 8 -20 12
s:round	-10 -24 26 0
s:rule	-2 -5 19 -10
s:run	19 -3 0 -12
s:same	0 35 -28 -8
s:sanction	0 -13 11 0
s:say	-18 2 -7 11
s:season	-1 -11 -7 17
s:second	9 0 -9 0
s:section	-1 -1 12 -6
s:see	0 -13 4 4
s:sell	-1 -13 16 -1
s:send	0 -11 -16 25
s:set	-2 15 -8 -3
s:settle	-6 -31 12 18
s:shall	-2 17 -25 7
s:she	0 -17 23 -10
s:sheet	0 -3 9 -1
s:shelve	0 13 -18 3
s:ship	-6 -9 18 -6
s:shook	0 -4 -9 15
s:short	0 8 -14 7
s:should	3 -15 29 -24
s:show	0 -5 8 0
s:side	13 -12 -14 12
s:sign	1 2 0 -6
s:signature	-2 -7 -6 15
s:since	-2 12 -19 5
s:sir	0 2 4 -8
s:sit	-6 -12 17 -3
s:slash	0 1 3 -7
s:sleep	6 5 -3 -8
s:small	0 -2 8 -2
s:so	0 5 3 -12
s:some	0 7 -4 0
s:somebody	0 6 -3 0
s:something	2 8 -3 -9
s:source	0 -18 -3 18
s:soybean	-2 3 11 -21
s:spare	0 10 -2 -7
s:speak	-1 -17 2 8
s:special	0 1 11 -14
s:spoke	0 0 -13 14
s:spring	8 -2 9 -16
s:stand	-7 -3 11 -1
s:standstill	-9 -13 -3 21
s:start	0 -18 16 1
s:stay	-9 2 12 -10
s:steel	0 -6 10 0
s:still	-5 -8 6 3
s:stock	0 -10 20 -12
s:stop	7 2 0 -15
s:strike	-12 -18 21 2
s:study	0 0 -10 10
s:such	0 0 6 -4
s:sugar	1 5 -25 14
s:summit	-6 -3 12 0
s:surcharge	-6 -42 43 -6
s:suspend	-4 -3 0 6
s:suspension	-10 3 -7 8
s:table	-1 -19 2 9
s:talk	-19 -38 13 23
s:talked	0 -11 1 6
s:taro	0 -2 -9 11
s:tea	-3 5 9 -15
s:technology	0 7 0 -6
s:telephone	-2 18 -9 -7
s:television	0 -30 4 19
s:tell	-7 -13 -6 19
s:term	-5 -4 8 0
s:text	-2 -5 -21 27
s:than	-14 -10 18 -6
s:the	-21 -5 12 3
s:their	-25 -7 10 5
s:them	-12 0 24 -21
s:themselve	0 8 0 -9
s:then	-3 3 3 -7
s:there	8 -3 11 -18
s:these	0 12 -16 2
s:they	20 10 -24 -3
s:thi	-1 -11 10 3
s:thing	-3 0 6 -1
s:think	0 -6 16 -11
s:third	-3 -5 0 6
s:those	-7 6 -17 11
s:threaten	0 10 -2 -6
s:three	-4 -11 26 -13
s:through	-3 6 -9 4
s:tiktok	0 -9 14 -2
s:time	-5 8 0 -8
s:together	0 -14 26 -16
s:too	2 -26 19 1
s:top	0 2 1 -6
s:town	0 4 2 -7
s:trade	-18 4 5 -4
s:transfer	0 0 12 -11
s:treaty	9 -4 -13 4
s:trial	0 0 6 -7
s:truce	10 -4 6 -9
s:twice	3 -15 1 7
s:two	7 -12 3 0
s:under	-15 -2 29 -23
s:understanding	0 7 -4 0
s:undertaken	0 9 -2 -6
s:unit=day	2 11 37 -64
s:unit=month	5 -2 -31 30
s:unit=week	-30 23 -3 -10
s:unit=year	-43 -42 38 15
s:unless	-3 -11 9 2
s:until	-26 2 8 -2
s:up	-9 22 8 -35
s:us	-11 33 -22 -5
s:use	0 18 -12 -7
s:valley	0 -7 11 -2
s:very	0 13 -3 -8
s:vessel	0 15 -3 -12
s:vice	0 -2 7 -2
s:vote	6 -14 4 0
s:voted	10 -8 4 -10
s:wait	-3 0 16 -16
s:want	-4 11 -10 1
s:war	0 2 -13 9
s:was	9 2 5 -20
s:we	-8 -15 -5 23
s:week	0 12 -16 2
s:weekend	0 8 0 -7
s:were	11 -12 8 -5
s:what	16 3 -29 12
s:when	0 11 -5 -7
s:where	5 0 -13 6
s:whether	0 -8 0 5
s:which	4 -3 -8 8
s:while	-2 9 -8 0
s:who	-16 -14 10 8
s:window	0 -4 11 -6
s:wine	7 9 -30 9
s:with	-29 -7 15 3
s:withdraw	5 -14 -1 10
s:within	0 -22 26 -12
s:without	7 -13 9 -5
s:word	3 -8 -5 10
s:world	4 -6 11 -10
s:worth	0 -9 15 -6
s:would	-13 -12 -7 24
s:year	-1 5 17 -25
s:yes	0 -18 -7 23
s:yield	-3 -14 25 -9
s:york	0 -15 9 1
s:you	-1 0 17 -19
s:your	0 7 -10 3
s:—	12 12 -9 -13
sa:!	-2 6 -12 5
sa:"	-15 13 5 -13
sa:" .	-6 11 -1 -3
sa:" he	0 5 9 -17
sa:" say	0 13 0 -15
sa:'	0 -8 23 -16
sa:' notice	0 -3 9 -2
sa:'s	0 -23 7 14
sa:)	-5 8 -11 5
sa:,	-16 2 6 0
sa:, "	-3 6 12 -17
sa:, <day-ahead>	-2 12 -19 3
sa:, <day-gone>	-3 -5 6 0
sa:, <level>	1 -15 8 0
sa:, <number>	0 -9 13 -3
sa:, <person>	0 23 -18 -6
sa:, <seat>	0 0 9 -5
sa:, according	0 -17 11 4
sa:, after	5 -1 2 -8
sa:, an	0 -12 -6 17
sa:, and	4 -23 15 2
sa:, as	-2 6 -11 6
sa:, at	7 -1 5 -15
sa:, because	0 -8 -3 13
sa:, begin	0 13 -7 -7
sa:, both	0 10 -6 -3
sa:, but	0 -9 -3 13
sa:, down	5 -12 1 2
sa:, during	3 -1 8 -11
sa:, for	-4 9 -2 -1
sa:, from	2 -21 -1 17
sa:, had	6 0 -2 -1
sa:, has	0 2 -10 5
sa:, he	0 -8 19 -11
sa:, if	0 -6 6 0
sa:, in	3 0 12 -17
sa:, is	-1 18 0 -19
sa:, it	-5 7 4 -12
sa:, its	0 1 4 -6
sa:, no	0 -5 -7 14
sa:, not	0 -4 -15 19
sa:, on	-4 -10 8 2
sa:, one	0 -2 8 -3
sa:, say	0 -5 -5 13
sa:, so	-4 21 -12 -4
sa:, that	7 -12 4 0
sa:, the	2 6 -15 4
sa:, then	0 7 3 -16
sa:, they	2 7 -5 -6
sa:, to	-6 13 -17 5
sa:, under	0 -5 10 -2
sa:, unless	0 -6 -1 8
sa:, until	-7 -5 2 5
sa:, up	-1 10 0 -15
sa:, was	-5 -10 11 1
sa:, which	6 0 -20 14
sa:, who	0 -8 -7 17
sa:, with	-7 -17 -1 19
sa:, would	0 17 -12 -6
sa:-	-3 8 0 -5
sa:.	-4 -7 5 3
sa:. "	0 -21 -7 24
sa:. m	0 0 6 -6
sa::	0 6 0 -5
sa:: <number>	-1 7 4 -13
sa:: what	0 3 3 -8
sa:;	20 1 -4 -15
sa:; <person>	0 3 -12 7
sa:; a	10 -5 0 -7
sa:; it	5 4 0 -15
sa:; the	0 17 1 -24
sa:<agent>	0 -5 -17 21
sa:<day-ahead>	-31 22 -23 10
sa:<day-ahead> ,	2 -1 -22 20
sa:<day-ahead> .	-27 27 -37 12
sa:<day-ahead> to	0 0 13 -11
sa:<day-gone>	28 0 -25 0
sa:<day-gone> ,	11 9 -11 -10
sa:<day-gone> .	5 -7 6 -2
sa:<day-gone> and	10 -15 0 3
sa:<day-gone> evening	0 -14 6 5
sa:<day-gone> to	11 5 -17 -4
sa:<day-today>	11 5 0 -17
sa:<day-today> ,	0 13 -11 -1
sa:<day-today> .	8 18 -24 -5
sa:<day-today> after	0 -12 4 4
sa:<day-today> without	7 -6 0 0
sa:<duty>	13 1 -20 6
sa:<gate>	14 -13 -19 21
sa:<goods-amount>	0 8 0 -8
sa:<goods-amount> in	0 -3 7 -2
sa:<goods>	4 0 -17 12
sa:<level-noun>	-13 0 -5 10
sa:<level>	6 1 0 -6
sa:<level> ,	9 -4 17 -35
sa:<level> .	6 17 -10 -14
sa:<level> and	10 -1 1 -10
sa:<level> for	-7 -12 0 15
sa:<level> of	0 -10 8 0
sa:<level> on	-2 -1 -27 26
sa:<level> to	0 -1 11 -9
sa:<money>	-1 -10 26 -18
sa:<money> a	0 -7 13 -5
sa:<month-ahead>	-2 10 0 -5
sa:<month-ahead> ,	4 3 -13 1
sa:<month-gone>	-3 -4 13 -6
sa:<month-gone> ,	4 6 -2 -9
sa:<name>	-5 6 -9 4
sa:<name> 's	-6 7 -7 1
sa:<name> and	3 -7 13 -12
sa:<name> has	6 9 -10 -8
sa:<name> have	0 -9 11 0
sa:<not>	16 -16 9 -7
sa:<number>	21 -10 10 -18
sa:<number> ,	0 0 8 -14
sa:<number> .	28 -3 -12 -12
sa:<number> a	0 0 6 -6
sa:<number> and	8 -5 0 -2
sa:<number> of	0 10 -3 -6
sa:<number> on	-3 12 -4 -4
sa:<office>	-8 -10 3 9
sa:<office> .	0 -13 15 -5
sa:<office> say	0 6 1 -8
sa:<organisation>	-4 -6 7 0
sa:<organisation> .	-1 -12 7 3
sa:<organisation> extend	0 -5 15 -9
sa:<organisation> in	0 3 -14 9
sa:<organisation> say	0 -4 -2 8
sa:<person> 's	6 -2 -4 0
sa:<person> ,	-3 10 -13 3
sa:<person> .	0 28 0 -31
sa:<person> and	3 10 -9 -6
sa:<person> say	0 -6 -8 15
sa:<person> tell	0 -2 -2 6
sa:<points>	-3 24 -11 -12
sa:<quality>	-8 -3 -2 10
sa:<quality> good	1 21 -9 -16
sa:<quality> negotiator	0 -1 6 -2
sa:<quality> trade	0 -7 2 3
sa:<seat>	-17 19 -1 -7
sa:<seat> ,	0 -10 0 9
sa:<seat> .	0 6 -6 0
sa:<seat> on	0 3 0 -6
sa:<span>	-17 -7 16 -3
sa:<span> ,	-2 -15 35 -23
sa:<span> .	0 -22 25 -6
sa:<span> of	0 -9 -12 18
sa:<span> to	0 11 -13 1
sa:<v-agree>	-5 -3 -1 7
sa:<v-bear>	1 -19 4 10
sa:<v-begin>	5 12 -19 0
sa:<v-buy>	0 -6 4 2
sa:<v-deny>	-1 1 11 -12
sa:<v-down>	1 21 -3 -23
sa:<v-end>	30 -9 -13 -3
sa:<v-impose>	-9 10 -12 3
sa:<v-propose>	-13 -8 12 1
sa:<v-return>	3 -8 6 -1
sa:<v-say>	-12 -4 4 5
sa:<v-sell>	-8 0 4 0
sa:<v-suspend>	7 0 -14 9
sa:<v-target>	-10 9 8 -14
sa:<v-up>	8 5 -9 -5
sa:?	-11 -1 12 -4
sa:a	0 -17 26 -10
sa:a .	0 0 6 -6
sa:a <organisation>	0 -6 12 -5
sa:a <quality>	0 -4 -4 11
sa:a duty	0 7 -9 1
sa:a long	0 -17 11 1
sa:a rate	0 -10 0 9
sa:a television	0 -8 -2 9
sa:a third	0 0 6 -5
sa:a truce	0 -5 12 -4
sa:about	0 0 12 -9
sa:according	0 -18 8 7
sa:according to	0 -18 8 7
sa:additional	-1 11 -8 -1
sa:additional duty	0 6 -4 0
sa:after	11 0 7 -21
sa:after <person>	0 -1 6 0
sa:after it	4 3 -6 0
sa:after that	0 21 -9 -15
sa:after the	0 -14 6 4
sa:again	-4 -4 18 -15
sa:again .	0 12 -7 -4
sa:agree	0 14 -14 -1
sa:agree in	0 4 -13 7
sa:agreement	0 4 6 -14
sa:all	-3 -12 12 2
sa:among	0 -7 0 7
sa:an	-2 14 -19 4
sa:an extension	1 3 0 -10
sa:and	14 -6 -6 3
sa:and <level>	0 -22 12 7
sa:and <name>	8 7 -12 -3
sa:and <number>	6 -20 0 11
sa:and <person>	-3 10 -9 0
sa:and <quality>	0 -5 14 -8
sa:and a	-4 -14 7 6
sa:and end	0 -12 -5 18
sa:and has	-3 -13 1 14
sa:and i	-3 -15 3 8
sa:and it	5 0 -13 5
sa:and keep	-5 8 -9 2
sa:and no	0 6 0 -7
sa:and nobody	-7 0 7 -1
sa:and not	-1 0 -11 11
sa:and on	-6 17 -11 -2
sa:and that	8 -3 -12 8
sa:and the	-9 -20 21 1
sa:and then	0 7 -2 -2
sa:and to	0 -8 11 -3
sa:and we	0 -29 21 5
sa:and will	0 -7 -6 14
sa:announce .	0 -10 6 3
sa:another	6 -20 10 0
sa:another <number>	0 -14 16 0
sa:answer	0 -13 12 0
sa:are	0 2 7 -12
sa:are up	0 -2 7 -4
sa:arrangement	0 16 -9 -8
sa:as	-3 22 -14 -5
sa:as much	0 6 -1 -4
sa:ask	7 -2 -21 16
sa:ask for	8 -14 0 4
sa:at	22 -15 2 -3
sa:at <level>	5 14 -7 -14
sa:at <number>	19 0 -11 -10
sa:at least	0 9 -4 -5
sa:at the	3 -13 1 7
sa:autumn	0 9 -12 3
sa:back	-5 17 -3 -13
sa:back .	0 11 -11 0
sa:back to	0 -9 2 6
sa:be	-3 8 0 -6
sa:beef	0 26 -15 -17
sa:been	-1 6 -14 9
sa:before	-12 -19 24 -1
sa:before it	0 10 0 -9
sa:before the	-5 -2 -6 16
sa:begin	10 0 -12 2
sa:begin .	13 0 0 -15
sa:begin on	0 -10 -18 20
sa:being	0 7 -5 0
sa:between	3 13 -1 -26
sa:between <name>	10 0 0 -17
sa:bond	0 -2 7 -2
sa:border	0 16 -13 -2
sa:both	7 15 -19 -4
sa:both side	0 6 -8 -2
sa:busan ,	0 -9 0 9
sa:busan .	0 0 6 -4
sa:but	-2 -6 -6 14
sa:buy	0 -11 0 8
sa:by	-2 -18 21 0
sa:by <number>	0 -3 8 -2
sa:by a	0 -9 12 0
sa:call	-5 6 0 -2
sa:can	5 -13 16 -9
sa:can be	0 -19 14 5
sa:charge <level>	0 0 -9 7
sa:close	0 -3 6 0
sa:closed	0 -5 7 0
sa:come	-9 21 -10 -6
sa:come back	0 15 -4 -12
sa:company	0 -4 8 -1
sa:conclude	10 0 -8 -6
sa:control on	0 -11 3 7
sa:copper	0 -6 0 6
sa:could	-2 -10 11 0
sa:count	0 -13 2 9
sa:counted	-2 28 -20 -10
sa:counted from	-1 25 -18 -8
sa:country	0 4 -12 8
sa:date	0 10 -3 -4
sa:day	-7 12 -16 5
sa:day .	0 19 -11 -12
sa:day of	0 -2 -9 12
sa:deadline	0 -2 11 -7
sa:deal	0 -13 12 2
sa:did	0 -4 14 -11
sa:dispute	0 -9 12 0
sa:dispute over	0 -7 16 -7
sa:do	0 -8 12 -3
sa:doe	0 -17 1 13
sa:down to	0 -6 -7 13
sa:drop	2 -3 6 -5
sa:due	0 9 -9 0
sa:during	1 -6 11 -9
sa:during which	1 -5 14 -14
sa:duty	14 -1 -17 5
sa:duty on	0 13 -4 -11
sa:duty that	0 8 -7 0
sa:duty they	0 -8 0 10
sa:each	-12 0 14 -4
sa:each of	0 -3 7 -2
sa:each other	-8 5 10 -10
sa:earlier	0 -3 11 -8
sa:earth	0 -7 0 7
sa:economy	0 -7 6 1
sa:end	22 0 -15 -10
sa:end ,	0 0 -7 8
sa:end .	-10 19 -4 -7
sa:end in	12 6 -16 -8
sa:end on	0 -19 17 3
sa:enough	0 9 -6 0
sa:evening	-1 -22 20 0
sa:evening .	0 -11 9 0
sa:ever	-6 22 -13 -5
sa:every	0 -6 0 4
sa:expect	-6 -8 15 0
sa:expire	3 14 -5 -17
sa:expire .	0 6 2 -10
sa:expire on	5 12 -15 -7
sa:export	0 1 -10 6
sa:exporter	0 2 1 -7
sa:extend	0 -9 13 -2
sa:extend it	0 -6 14 -11
sa:extension	4 -4 9 -10
sa:extension of	0 1 6 -9
sa:extra	6 3 -3 -7
sa:farm	0 -6 0 9
sa:farm good	0 -10 0 10
sa:fee	0 -6 3 1
sa:fentanyl	0 15 8 -22
sa:figure	-3 12 -8 -1
sa:first	0 0 5 -6
sa:follow	-3 -2 8 0
sa:for	-5 7 5 -11
sa:for <number>	-1 3 3 -7
sa:for <span>	0 0 10 -9
sa:for a	5 4 -1 -12
sa:for an	0 -7 16 -6
sa:for the	-9 0 -6 12
sa:force	-2 10 3 -14
sa:four	0 -17 -3 17
sa:free	0 8 -4 -2
sa:from	2 4 -19 7
sa:from <day-ahead>	-1 -17 -4 23
sa:from <day-gone>	9 15 -27 -10
sa:from <level>	0 0 6 -7
sa:from <number>	0 0 5 -7
sa:from the	-2 10 -14 2
sa:full	6 -11 3 0
sa:further	0 8 0 -9
sa:gave	0 14 -10 -2
sa:geneva	-2 21 -10 -13
sa:give	0 12 -16 1
sa:go	0 3 0 -6
sa:go back	0 -9 2 6
sa:go on	-6 15 -10 0
sa:good	4 5 -9 0
sa:government	3 -6 -3 6
sa:had	0 7 5 -14
sa:had agree	0 -2 6 -1
sa:had not	0 9 -6 -1
sa:half	0 -6 0 8
sa:hand	0 -10 0 10
sa:hand on	0 -6 10 -2
sa:handshake	0 -10 18 -8
sa:harvest	0 19 -31 8
sa:has	2 -10 -12 19
sa:has been	-5 1 -9 10
sa:have	-8 2 -8 9
sa:he	-6 -16 14 1
sa:he say	0 9 11 -24
sa:he tell	0 -1 -3 6
sa:higher	0 -14 2 10
sa:highest	0 -1 6 -3
sa:him	0 -1 -5 8
sa:his	-2 -4 -25 26
sa:hold	-1 -6 1 5
sa:hour .	4 -1 -9 4
sa:i	-6 -14 -1 16
sa:i have	0 -4 -15 18
sa:impose	0 13 0 -16
sa:impose on	0 20 -6 -15
sa:in	7 -12 4 1
sa:in <month-ahead>	-1 1 4 -7
sa:in <month-gone>	0 0 16 -29
sa:in <name>	-10 12 15 -25
sa:in <seat>	-1 -12 1 7
sa:in a	0 0 -7 5
sa:in each	0 -3 7 -2
sa:in geneva	0 0 4 -6
sa:in stockholm	0 -1 -9 11
sa:in the	-2 4 -10 4
sa:in their	3 -13 3 1
sa:instead	0 16 -8 -10
sa:instead of	0 20 -14 -9
sa:interview	0 -7 -4 11
sa:into	-2 1 -11 12
sa:investigation	0 -11 4 6
sa:is	-3 19 -25 6
sa:is not	0 0 16 -20
sa:is to	0 2 -7 4
sa:is what	9 -7 -14 14
sa:it	-1 7 16 -30
sa:it 's	-2 -24 8 11
sa:it ,	0 -11 -1 11
sa:it .	2 -3 7 -9
sa:it end	8 7 -12 -8
sa:it has	0 -1 -4 7
sa:it is	-1 5 -7 2
sa:it to	11 -6 -6 0
sa:it was	-1 9 9 -23
sa:it will	0 -9 11 0
sa:its	4 -11 -4 10
sa:its export	0 6 -8 0
sa:its own	4 4 -1 -11
sa:itself	0 -6 8 -1
sa:keep	-6 20 -24 2
sa:lapse	16 -17 0 0
sa:last	-11 23 -5 -14
sa:last week	-3 6 6 -9
sa:last year	0 -3 6 0
sa:later	-6 -29 33 -1
sa:later .	0 -6 3 3
sa:law	0 6 -2 -2
sa:lay	-3 -10 7 4
sa:least	0 8 -2 -6
sa:leave	-12 -1 17 -8
sa:less	-1 -15 26 -16
sa:let	0 7 -5 0
sa:levy	0 6 -14 6
sa:lift	5 -6 0 2
sa:like	0 -9 14 -2
sa:likely	0 15 -5 -9
sa:listed	0 -7 -2 10
sa:live	-3 9 -1 -6
sa:long	2 0 -7 6
sa:look	0 -1 11 -7
sa:m	0 0 6 -6
sa:m .	0 -1 10 -6
sa:make	0 7 -14 3
sa:matter	0 -9 6 1
sa:may	0 -11 17 -3
sa:mediator	0 -6 19 -14
sa:meet	3 -10 0 4
sa:meet in	0 -3 0 6
sa:member	0 -4 17 -13
sa:minister	-2 -3 0 6
sa:more	0 10 -15 3
sa:more ,	-1 14 -26 5
sa:more .	10 -27 13 -4
sa:most	0 0 -4 8
sa:most of	0 -1 -8 11
sa:move	-2 -8 17 -8
sa:mr	0 4 7 -12
sa:mr <person>	0 9 -9 0
sa:much	0 6 -1 -4
sa:my	0 -15 0 16
sa:negotiate	-1 14 -13 0
sa:negotiation	0 -3 7 -2
sa:negotiator	0 -1 6 -2
sa:neither	15 -18 4 -3
sa:neither side	17 -16 -4 0
sa:new	-11 -6 10 2
sa:night	-2 -1 7 0
sa:no	0 -6 5 0
sa:nobody	-11 -3 17 -6
sa:not	7 0 -16 10
sa:not a	0 19 -4 -20
sa:nothing	-4 10 0 -11
sa:notice	0 0 -4 6
sa:notice .	0 -11 -4 14
sa:now	-5 -18 28 -8
sa:of	-60 -9 33 -6
sa:of <day-gone>	0 -10 0 9
sa:of <name>	0 0 -3 7
sa:of <number>	-2 8 4 -20
sa:of <quality>	0 -2 7 -4
sa:of a	0 -9 0 8
sa:of geneva	0 23 -20 -2
sa:of it	0 13 -18 6
sa:of peace	0 3 -9 5
sa:of quiet	0 8 -7 0
sa:of talk	-2 -24 15 6
sa:of the	-13 -19 8 14
sa:of them	-2 7 9 -17
sa:of thi	0 -9 15 -4
sa:of what	0 8 -2 -5
sa:off	-4 14 2 -18
sa:offer	0 -13 19 -8
sa:official	0 11 -13 0
sa:oil	0 2 2 -6
sa:old	0 0 9 -12
sa:on	-10 9 -11 6
sa:on .	-2 18 -4 -12
sa:on <day-ahead>	-26 3 -4 10
sa:on <day-gone>	29 -14 2 -14
sa:on <quality>	0 7 -18 7
sa:on a	-3 7 0 -2
sa:on both	0 2 -14 8
sa:on each	0 7 -10 0
sa:on its	0 -11 -2 15
sa:on rare	0 -16 1 12
sa:on the	3 -8 0 2
sa:on top	0 11 -12 0
sa:once	16 -15 -2 0
sa:one	9 -7 7 -8
sa:one of	0 0 10 -9
sa:only	0 16 -18 0
sa:or	-2 -7 11 0
sa:or so	0 0 8 -5
sa:order	0 0 2 -6
sa:other	-10 12 4 -11
sa:our	-3 2 -14 12
sa:out	23 -7 -5 -11
sa:out .	3 2 -7 0
sa:out on	9 -2 0 -4
sa:over	-1 0 22 -31
sa:over .	0 -9 5 3
sa:over on	0 6 3 -13
sa:over the	-2 -4 9 0
sa:own	9 8 -3 -21
sa:owned	0 -16 7 5
sa:owned by	0 -15 0 13
sa:owner	0 -19 25 -12
sa:paper	0 0 -5 6
sa:pause	-1 -4 0 7
sa:pay	0 10 0 -13
sa:pay <level>	5 12 -6 -14
sa:place	8 -1 3 -12
sa:place .	8 -1 1 -12
sa:plan	0 -10 20 -9
sa:plan .	0 0 15 -14
sa:port	10 -3 -2 -1
sa:port fee	0 1 4 -7
sa:present	0 -3 -3 8
sa:president	3 18 -22 0
sa:price	0 -1 10 -8
sa:prolong	0 -6 9 -1
sa:promise	-1 0 10 -6
sa:promise in	0 -8 11 -2
sa:published	0 -6 9 0
sa:put	10 -24 0 10
sa:quarrel	2 -6 4 -3
sa:quiet	-1 7 -4 0
sa:raise	8 0 -7 0
sa:rare	0 -7 0 7
sa:rare earth	0 -7 0 8
sa:rate	-3 0 -9 11
sa:rate .	0 7 -11 0
sa:rate of	0 0 -5 7
sa:reach	-9 0 4 0
sa:read	0 4 12 -18
sa:receive	0 -5 7 0
sa:reciprocal	0 -3 -1 7
sa:remain	0 -14 0 14
sa:reply	0 -2 -1 6
sa:reporter .	0 -1 8 -4
sa:result	0 0 10 -11
sa:retain	0 -9 2 6
sa:return	0 -10 8 1
sa:rise	0 15 -8 -8
sa:round	-1 -8 11 0
sa:round of	0 -7 5 1
sa:rule	0 7 0 -9
sa:rule on	0 0 12 -10
sa:run	15 -12 10 -19
sa:run ,	-3 -5 15 -6
sa:run out	25 -7 -18 -2
sa:run until	0 20 -17 -2
sa:same	-2 28 -13 -16
sa:say	-2 -8 -5 16
sa:say ,	0 19 -10 -8
sa:say .	-2 -29 19 4
sa:say in	0 0 -12 10
sa:say on	0 -10 -7 18
sa:say the	0 9 -1 -6
sa:second	0 0 7 -6
sa:see	0 -1 6 -2
sa:sell	0 -8 17 -6
sa:settle	-3 -16 18 0
sa:shall	0 16 -20 3
sa:she	0 -14 26 -18
sa:she say	0 -12 25 -18
sa:ship	-1 3 7 -10
sa:short	0 10 -10 0
sa:should	0 -4 13 -7
sa:side	11 0 -12 2
sa:side .	-4 0 -15 14
sa:sign	-2 1 -11 10
sa:sign in	-7 24 -17 -5
sa:signature	-1 -1 -1 6
sa:signature .	0 -8 4 2
sa:since	0 9 -23 10
sa:since <month-gone>	0 -9 -9 17
sa:since <number>	0 -2 -8 12
sa:since the	0 -2 7 -1
sa:sit	0 -6 10 -4
sa:sit down	0 -1 6 -1
sa:so	-10 14 2 -15
sa:so that	-3 6 -9 6
sa:something	2 9 -8 -7
sa:soybean	0 3 4 -9
sa:speak	0 -4 10 -6
sa:spring	0 5 1 -7
sa:standstill	-2 -6 0 7
sa:start	0 -18 10 5
sa:start on	0 -7 2 4
sa:state	0 -5 0 7
sa:stay	0 12 -4 -5
sa:still	-1 -15 21 -6
sa:stockholm	0 -5 -5 11
sa:strike	-4 -10 10 1
sa:study	0 0 -10 10
sa:sugar	1 9 -9 -1
sa:suspend	0 6 -9 0
sa:suspension	0 -13 14 0
sa:table	0 -10 0 8
sa:take	0 14 -15 -1
sa:take effect	0 1 2 -6
sa:talk	-8 -38 4 27
sa:talk .	0 -19 12 3
sa:talk in	0 -10 -3 12
sa:tariff of	0 -10 10 0
sa:tariff pause	0 0 -10 11
sa:tea	-1 -8 12 -1
sa:telephone	0 14 -7 -6
sa:television	0 -21 0 20
sa:television interview	0 -7 -5 11
sa:tell	0 -7 0 7
sa:tell reporter	0 -6 5 0
sa:tell the	0 -3 -10 13
sa:term	0 -10 3 5
sa:that	0 13 -12 -1
sa:that <name>	0 -4 0 6
sa:that both	0 10 0 -11
sa:that he	0 -5 -11 17
sa:that is	9 -19 0 6
sa:that it	0 -8 3 3
sa:the	-11 -16 7 12
sa:the <day-ahead>	-2 0 -10 10
sa:the <day-gone>	14 7 -25 -1
sa:the <level>	6 8 -9 -7
sa:the <name>	-5 10 8 -18
sa:the <number>	9 -10 -9 12
sa:the <office>	0 -7 13 -4
sa:the <organisation>	-5 -20 -5 24
sa:the <person>	0 -6 21 -14
sa:the <quality>	-5 0 15 -14
sa:the <seat>	0 -2 8 -5
sa:the additional	0 5 -10 4
sa:the country	0 0 -8 8
sa:the day	0 12 -21 3
sa:the duty	4 -10 -6 12
sa:the end	0 8 -4 -1
sa:the export	0 -14 0 13
sa:the last	0 18 -24 1
sa:the next	0 7 4 -11
sa:the old	0 0 9 -12
sa:the port	0 3 7 -12
sa:the same	-2 12 -1 -9
sa:the second	-9 0 11 -3
sa:the table	0 -9 -1 9
sa:the talk	0 -1 -10 13
sa:the tariff	6 0 -4 0
sa:the third	0 -2 -7 11
sa:the truce	0 15 -2 -15
sa:the two	9 14 -4 -20
sa:their	-1 -17 14 5
sa:them	-6 10 4 -12
sa:then	-9 5 4 -6
sa:there	-2 0 21 -20
sa:they	-6 17 -6 -7
sa:they had	-1 12 -13 0
sa:they were	6 -6 -3 2
sa:thi	0 -17 18 0
sa:thi year	0 8 3 -12
sa:thing	0 1 4 -8
sa:third	0 -3 0 6
sa:those	0 -16 0 13
sa:three	0 -5 17 -10
sa:through	0 11 -5 -5
sa:through <number>	0 9 -2 -5
sa:time	0 8 -2 -6
sa:time .	0 11 0 -13
sa:to	3 8 1 -14
sa:to <day-ahead>	1 16 -18 -2
sa:to <day-gone>	0 -7 -7 14
sa:to <level>	3 4 0 -7
sa:to <name>	0 -2 6 0
sa:to <number>	14 0 -4 -14
sa:to be	0 7 8 -18
sa:to come	0 12 -9 -1
sa:to end	0 -12 17 -3
sa:to give	0 9 -6 -1
sa:to run	0 -6 12 -6
sa:to say	0 0 -9 6
sa:to the	1 -30 16 5
sa:together	0 -8 19 -12
sa:too	2 -11 14 -7
sa:top	0 11 -12 0
sa:top of	0 17 -12 -7
sa:trade	-4 23 -8 -16
sa:truce	-6 0 8 -4
sa:truce ,	-6 -7 22 -14
sa:truce .	0 -3 6 0
sa:truce between	2 7 0 -17
sa:truce in	0 -14 0 12
sa:truce that	0 17 -13 -6
sa:two	6 1 -1 -4
sa:two .	0 -5 8 0
sa:two country	0 7 -5 0
sa:two side	0 10 0 -11
sa:under	-2 -5 14 -6
sa:unless	-2 -8 8 0
sa:unless <organisation>	0 -9 18 -9
sa:until	-19 5 1 -1
sa:until <day-ahead>	-8 15 -11 0
sa:until <day-gone>	-3 0 7 -9
sa:until the	0 -26 17 7
sa:up	-4 27 -8 -22
sa:up on	2 14 -13 -9
sa:up to	0 26 -21 -8
sa:us	0 8 -9 1
sa:very	0 13 -4 -8
sa:want	0 14 -5 -8
sa:war	0 -19 -1 17
sa:was	0 -20 17 0
sa:was <number>	0 -3 7 -1
sa:was to	0 -13 4 11
sa:way	0 6 -8 1
sa:we	-3 -3 11 -5
sa:week	-5 12 2 -11
sa:week .	0 12 -4 -7
sa:were	5 -19 9 5
sa:what	10 3 3 -16
sa:what the	9 -11 -9 8
sa:what they	0 5 0 -7
sa:when	0 1 -6 1
sa:when the	-2 -8 7 0
sa:whether	0 -1 6 -3
sa:which	12 -6 -18 14
sa:which <name>	0 12 -11 0
sa:which end	0 -4 13 -11
sa:which is	10 0 -15 5
sa:which the	12 -11 -5 2
sa:while	-2 7 -7 1
sa:who	-7 -9 4 7
sa:will	4 -2 -17 17
sa:will be	3 20 -26 0
sa:will pay	0 0 6 -3
sa:with	-27 8 -5 7
sa:with <name>	-2 -1 -16 18
sa:with <seat>	0 29 -16 -19
sa:with the	0 -16 24 -11
sa:within	4 -3 -7 4
sa:without	6 -15 13 -7
sa:without a	7 -14 11 -9
sa:would have	-1 4 6 -9
sa:year	-1 1 13 -15
sa:year .	0 6 4 -12
sa:yet	0 3 -7 4
sa:yield	0 -7 13 -4
sa:you	0 9 2 -15
sa:your	0 11 -18 7
sa:—	0 10 -18 3
sb:"	-16 0 7 -1
sb:" a	0 0 11 -11
sb:" for	-2 0 7 -6
sb:" i	0 1 6 -9
sb:" the	0 -5 14 -9
sb:" we	0 1 16 -19
sb:'s	-6 -8 -1 10
sb:'s <person>	8 -7 10 -12
sb:'s commerce	0 0 -7 9
sb:'s export	0 1 1 -6
sb:'s for	0 11 -19 5
sb:'s good	0 0 -12 13
sb:'s minister	0 9 -10 0
sb:'s ministry	0 -7 8 0
sb:'s trade	0 -18 11 3
sb:(	-12 7 0 -1
sb:)	-6 -4 0 7
sb:) ,	0 -6 7 0
sb:) -	0 -6 7 0
sb:) :	0 17 5 -26
sb:) —	0 -7 -6 13
sb:*	0 -17 -8 23
sb:,	1 6 -3 -5
sb:, <day-today>	2 -7 2 2
sb:, <money>	0 -6 8 0
sb:, <name>	-6 -23 6 19
sb:, <number>	4 -6 -2 5
sb:, <person>	-5 3 -9 7
sb:, <points>	0 9 -15 2
sb:, <seat>	-1 6 0 -5
sb:, <span>	-7 23 -15 -3
sb:, a	3 6 0 -14
sb:, after	10 -13 2 -2
sb:, agree	-1 9 -13 2
sb:, and	8 -12 4 0
sb:, as	-3 -5 6 0
sb:, at	2 -2 -10 10
sb:, both	-5 12 -4 -4
sb:, by	3 16 -9 -10
sb:, conclude	4 -14 16 -9
sb:, each	0 7 0 -4
sb:, for	6 0 0 -8
sb:, from	0 -6 -6 12
sb:, had	0 0 11 -9
sb:, has	-3 -14 10 2
sb:, he	0 -9 8 0
sb:, in	0 9 11 -30
sb:, is	-2 -4 10 -5
sb:, it	-1 3 10 -19
sb:, of	13 12 -33 3
sb:, on	16 -16 -5 5
sb:, one	0 -9 9 -2
sb:, say	-1 16 -15 1
sb:, sign	-1 6 0 -4
sb:, so	0 0 10 -11
sb:, suspend	0 -10 -1 15
sb:, tell	0 -2 -9 12
sb:, that	0 15 -15 0
sb:, the	-5 9 2 -14
sb:, then	-2 -3 12 -4
sb:, to	0 3 3 -8
sb:, up	0 -8 10 0
sb:, want	0 0 -12 15
sb:, was	8 0 -1 -6
sb:, when	-2 8 0 -12
sb:, where	-3 18 -8 -7
sb:, which	-5 -11 7 7
sb:, who	0 4 1 -6
sb:, will	0 -11 0 10
sb:-	-4 -20 11 8
sb:- earth	0 -11 12 0
sb:- the	4 -7 0 0
sb:.	-3 32 -21 -11
sb:. <number>	0 24 -17 -11
sb:. m	0 10 0 -12
sb:/	0 -4 24 -23
sb:: "	0 0 -19 20
sb:: <money>	0 2 2 -7
sb:: <name>	0 -9 12 0
sb:: <number>	3 18 -26 3
sb:: <person>	0 -3 8 -2
sb:: <seat>	0 5 -12 5
sb:: a	8 -7 -6 3
sb:: for	0 1 -10 4
sb:: it	0 -6 -19 23
sb:: the	3 -13 12 -2
sb:: we	0 -2 -10 13
sb:;	5 0 4 -13
sb:; the	3 3 0 -6
sb:<agent>	-11 -6 24 -12
sb:<day-ahead>	-14 1 -13 18
sb:<day-ahead> ,	-28 -9 1 17
sb:<day-ahead> and	-2 0 -7 8
sb:<day-gone>	3 13 -14 -2
sb:<day-gone> ,	6 14 -11 -11
sb:<day-gone> :	0 -21 0 19
sb:<day-gone> after	0 -4 7 0
sb:<day-gone> and	-7 19 -10 -7
sb:<day-gone> evening	0 -9 1 6
sb:<day-gone> for	-10 0 4 0
sb:<day-gone> on	0 0 5 -6
sb:<day-gone> that	-2 -21 18 0
sb:<day-gone> to	-3 28 -3 -25
sb:<day-today>	11 -3 3 -7
sb:<day-today> (	0 -10 2 9
sb:<day-today> ,	15 -13 6 -12
sb:<day-today> -	0 -9 2 4
sb:<day-today> after	6 -15 11 -8
sb:<day-today> that	0 -1 10 -6
sb:<day-today> to	0 -7 8 1
sb:<day-today> —	3 5 0 -11
sb:<duty>	-15 4 9 -6
sb:<gate>	-1 -9 16 -7
sb:<goods-amount>	-7 -20 41 -23
sb:<goods-amount> in	0 -3 8 -1
sb:<goods>	-16 10 5 -11
sb:<level-noun>	3 -10 2 2
sb:<level>	-8 -7 19 -7
sb:<level> ,	-12 -11 21 -4
sb:<level> and	0 0 8 -7
sb:<level> from	-2 9 2 -11
sb:<level> in	1 11 -6 -10
sb:<level> of	0 -10 7 6
sb:<level> on	0 -4 -18 22
sb:<level> over	0 -6 10 -2
sb:<level> that	-7 17 -5 -6
sb:<money>	-9 -15 29 -11
sb:<money> ,	0 -9 -2 10
sb:<money> in	0 0 9 -7
sb:<money> of	0 2 4 -12
sb:<month-ahead>	-3 -3 14 -9
sb:<month-gone>	-23 18 5 -24
sb:<month-gone> ,	-9 16 -4 -10
sb:<month-gone> and	0 6 3 -13
sb:<month-gone> the	0 -2 6 0
sb:<month-today>	0 16 -7 -12
sb:<name>	-18 17 -13 2
sb:<name> ,	-19 9 -10 5
sb:<name> :	0 -3 -6 11
sb:<name> a	0 -7 -10 17
sb:<name> agree	-4 2 -11 8
sb:<name> and	-4 19 -9 -9
sb:<name> begin	7 -4 -2 0
sb:<name> buy	0 -7 15 -9
sb:<name> by	0 13 -14 0
sb:<name> for	0 -6 -16 21
sb:<name> get	0 16 -11 -6
sb:<name> had	0 -5 0 8
sb:<name> has	-2 -5 -3 12
sb:<name> have	-1 11 -7 -3
sb:<name> in	1 3 -1 -7
sb:<name> is	0 -4 -2 7
sb:<name> on	11 -12 0 3
sb:<name> president	0 -2 -2 6
sb:<name> propose	0 0 -9 12
sb:<name> put	0 -9 2 8
sb:<name> sign	-5 10 11 -17
sb:<name> suspend	11 -7 6 -9
sb:<name> to	0 8 0 -8
sb:<name> will	-5 4 -7 3
sb:<name> would	0 -4 9 -5
sb:<not>	-7 12 16 -28
sb:<number>	1 21 6 -35
sb:<number> )	-1 -6 6 0
sb:<number> ,	2 -1 18 -26
sb:<number> /	0 -1 18 -18
sb:<number> :	-7 31 -29 1
sb:<number> <person>	0 17 -11 -6
sb:<number> a	0 23 -11 -12
sb:<number> and	6 10 -23 5
sb:<number> for	8 0 -3 0
sb:<number> million	0 -5 15 -8
sb:<number> the	0 7 -4 0
sb:<number> to	0 -5 8 0
sb:<office>	-13 3 -4 7
sb:<office> ,	0 10 1 -13
sb:<office> :	0 -9 21 -10
sb:<office> agree	-1 17 -15 -1
sb:<office> of	0 10 -10 0
sb:<organisation>	-6 0 5 -3
sb:<organisation> ,	0 2 -13 8
sb:<organisation> and	0 -12 4 5
sb:<organisation> for	0 -3 13 -9
sb:<organisation> has	0 17 0 -20
sb:<organisation> say	0 2 -9 5
sb:<organisation> that	0 -8 0 8
sb:<organisation> will	0 -11 0 5
sb:<person>	-7 7 -9 5
sb:<person> (	0 17 4 -24
sb:<person> ,	-13 6 -2 0
sb:<person> :	0 -40 17 9
sb:<person> agree	4 0 -8 0
sb:<person> and	0 6 -16 3
sb:<person> announce	-5 12 0 -9
sb:<person> for	0 0 6 -3
sb:<person> has	0 1 -12 8
sb:<person> in	0 -8 -3 12
sb:<person> on	0 15 -12 0
sb:<person> propose	0 -2 -9 12
sb:<person> put	0 9 -5 -2
sb:<person> say	-2 9 15 -21
sb:<person> sign	11 0 0 -16
sb:<person> tell	0 0 -7 7
sb:<points>	12 12 -19 -7
sb:<points> are	0 1 -15 9
sb:<points> of	8 14 -13 -13
sb:<points> on	8 -10 11 -5
sb:<quality>	-5 -1 -7 11
sb:<quality> -	0 -12 10 0
sb:<quality> colleague	0 12 -10 -2
sb:<quality> energy	0 0 6 -5
sb:<quality> good	-4 24 -15 -10
sb:<quality> official	0 0 16 -15
sb:<quality> ship	0 5 12 -24
sb:<quality> side	0 -10 -5 15
sb:<quality> tariff	0 -6 7 0
sb:<seat>	-8 -1 -20 23
sb:<seat> 's	0 -1 8 -5
sb:<seat> ,	0 10 -12 0
sb:<seat> and	3 19 -31 4
sb:<seat> on	-4 -17 6 10
sb:<seat> say	0 0 9 -9
sb:<seat> want	0 10 -11 0
sb:<seat> would	0 -3 -19 21
sb:<sender>	-7 -4 4 2
sb:<span>	-24 4 11 -6
sb:<span> ,	-3 -7 31 -22
sb:<span> and	0 0 13 -14
sb:<span> of	0 10 -16 7
sb:<taker>	0 -11 32 -25
sb:<v-agree>	7 -13 4 3
sb:<v-bear>	-2 -5 11 -3
sb:<v-begin>	0 -8 13 -6
sb:<v-buy>	-10 1 10 -10
sb:<v-deny>	0 -14 19 -4
sb:<v-down>	8 -9 -5 9
sb:<v-end>	9 -11 8 -5
sb:<v-impose>	5 -6 0 3
sb:<v-propose>	-35 -18 -3 25
sb:<v-return>	6 -11 9 -6
sb:<v-say>	-16 0 10 -3
sb:<v-sell>	-8 -23 10 12
sb:<v-stay>	14 2 -2 -9
sb:<v-suspend>	2 -1 5 -6
sb:<v-target>	-7 -1 7 0
sb:<v-threaten>	0 7 -3 -2
sb:<v-up>	-5 -2 14 -11
sb:@	0 -9 10 0
sb:a	-4 -1 -3 7
sb:a .	0 10 0 -12
sb:a deal	-2 7 0 -2
sb:a draft	0 -9 -8 17
sb:a duty	6 0 -9 0
sb:a further	2 2 -10 1
sb:a new	-3 -11 0 8
sb:a paper	0 -8 -5 14
sb:a pause	3 2 3 -11
sb:a period	-2 -2 -6 10
sb:a prolongation	0 -5 -6 13
sb:a proposal	0 -7 -16 20
sb:a second	0 0 -11 12
sb:a surcharge	0 -12 19 -5
sb:a suspension	0 -23 0 17
sb:a television	0 0 8 -8
sb:a term	0 0 11 -15
sb:a truce	5 0 6 -11
sb:about	-4 -17 -1 17
sb:about <money>	0 -5 -1 7
sb:accept	0 -4 -9 14
sb:according	0 4 2 -8
sb:according to	0 4 2 -8
sb:across	0 -6 5 0
sb:additional	0 -3 -16 20
sb:additional duty	0 -3 -8 13
sb:affiliate	0 -6 6 0
sb:affiliate of	0 2 -13 9
sb:after	4 0 11 -18
sb:after a	8 0 -3 -8
sb:after the	-4 15 -6 -5
sb:again	0 -2 12 -9
sb:agree	7 -4 -7 5
sb:agree at	0 17 -6 -12
sb:agree by	0 6 0 -6
sb:agree in	-4 -1 0 6
sb:agree on	2 3 3 -11
sb:agree that	0 -5 -7 13
sb:agree to	0 -12 -7 17
sb:agreement	-4 -17 36 -19
sb:aircraft	0 -2 14 -10
sb:all	-12 21 -4 -8
sb:allow	0 -5 9 0
sb:also	0 0 6 -5
sb:an	6 -13 0 6
sb:an <office>	0 5 -13 3
sb:an extension	-7 -5 0 8
sb:an initial	2 -10 -4 12
sb:and	3 10 -9 -5
sb:and <goods-amount>	0 8 -8 0
sb:and <name>	-2 11 -21 7
sb:and <number>	9 -2 -12 4
sb:and <person>	0 12 -2 -12
sb:and <quality>	0 0 8 -7
sb:and <seat>	3 21 -30 2
sb:and a	-3 7 10 -19
sb:and agree	0 10 -9 -6
sb:and for	-4 -1 8 -1
sb:and has	0 -3 6 -1
sb:and his	-2 -11 1 10
sb:and it	-13 -10 7 11
sb:and last	0 -10 12 -1
sb:and suspend	2 0 0 -6
sb:and that	0 -16 -14 26
sb:and the	-17 -14 19 0
sb:and will	0 0 -17 17
sb:announce	-9 9 8 -14
sb:announce in	0 8 -12 3
sb:announce that	0 7 1 -10
sb:announcement	0 10 -1 -8
sb:another	0 0 -9 7
sb:answer	0 -11 9 4
sb:any	0 6 4 -18
sb:apply	-7 8 0 -2
sb:approve	0 0 7 -3
sb:are	-11 -13 5 10
sb:are to	0 -19 -5 23
sb:armistice	8 -15 5 0
sb:arrangement	3 0 -17 13
sb:as	-13 8 5 -9
sb:as much	0 -10 7 1
sb:aside	0 6 -1 -3
sb:ask	0 -8 1 4
sb:ask for	0 -9 11 -4
sb:at	-24 4 8 -5
sb:at <level>	0 -25 10 9
sb:at <number>	0 3 12 -23
sb:at least	0 -5 -3 9
sb:at once	0 11 -8 0
sb:at the	-10 0 16 -14
sb:back	0 -10 4 1
sb:back for	3 -3 5 -9
sb:be	-9 0 -2 6
sb:be extend	0 -10 16 -8
sb:be no	0 11 -9 0
sb:be prolonged	0 -9 -12 18
sb:be suspend	0 11 -4 -7
sb:beef	0 1 3 -7
sb:been	0 -7 8 0
sb:been extend	0 12 -1 -12
sb:been suspend	0 -5 10 -4
sb:before	-4 12 -11 2
sb:before the	0 0 -15 13
sb:begin	0 0 5 -6
sb:begin on	-9 9 -2 -1
sb:best	0 -7 9 0
sb:between	1 -8 9 -3
sb:both	3 0 -11 8
sb:both side	1 -7 2 2
sb:bring	0 7 -11 3
sb:broke	0 -3 8 -2
sb:busan	-9 26 -10 -15
sb:but	0 2 10 -13
sb:buy	-1 -14 9 1
sb:buy <goods-amount>	0 3 1 -8
sb:buy <money>	0 0 6 -4
sb:buy at	0 0 6 -4
sb:by	-19 20 -10 -2
sb:by <day-ahead>	0 6 -5 0
sb:by <level>	0 12 -7 -5
sb:by another	0 0 7 -5
sb:call	-6 5 9 -11
sb:can be	0 -9 -2 10
sb:capital	3 -6 9 -7
sb:car	0 -12 4 4
sb:carry	0 -5 -6 12
sb:ceasefire	-6 -20 32 -11
sb:charge	0 -7 -1 8
sb:charge on	0 -10 8 1
sb:city	0 -8 6 0
sb:close	0 12 -1 -7
sb:colleague	0 12 -10 -2
sb:colleague ,	0 6 -4 0
sb:collect	6 -5 -2 0
sb:come	11 -4 2 -11
sb:come in	0 -5 9 0
sb:come to	0 -1 -2 7
sb:commerce	0 -8 -11 19
sb:commerce minister	0 -1 -11 14
sb:company	0 -12 10 1
sb:conclude	1 0 2 -8
sb:conclude for	6 8 -14 -4
sb:confirm	0 -3 -2 7
sb:continue	0 1 -15 9
sb:continue for	0 0 -12 7
sb:contract	0 -14 24 -13
sb:control on	0 2 5 -10
sb:copper	-3 -1 11 -2
sb:cost	-1 -2 7 -1
sb:could	0 -14 -5 18
sb:counter	0 2 -15 11
sb:counter -	0 2 -15 11
sb:countermeasure	0 13 -11 -3
sb:country	0 -7 12 -5
sb:country for	0 0 13 -16
sb:cover	0 17 -20 1
sb:custom	0 23 -12 -15
sb:cut	-1 4 -12 6
sb:date	0 3 1 -8
sb:day	4 -10 -6 11
sb:day ,	0 -5 0 7
sb:de	-2 4 8 -10
sb:deal	-7 0 12 -7
sb:deal with	0 -6 4 0
sb:decided	0 0 -18 13
sb:decided to	0 2 -15 7
sb:decision	0 14 -5 -6
sb:delay	0 -2 16 -12
sb:delegation	0 -13 21 -11
sb:delegation of	0 -7 11 -2
sb:demand	0 -1 10 -7
sb:did	22 3 -15 -12
sb:difference	0 10 -2 -8
sb:do	2 -8 -27 27
sb:do not	4 -1 -7 5
sb:do so	0 7 -11 1
sb:doe	-1 0 -4 6
sb:done	0 -3 0 6
sb:down	-2 29 -12 -20
sb:down for	0 15 -6 -10
sb:draft	0 -22 0 16
sb:due	-6 -5 4 4
sb:due to	-5 0 -3 8
sb:during	16 -9 -4 -3
sb:duty	-9 16 -12 -2
sb:duty ,	0 -6 11 -1
sb:duty for	-4 12 -28 9
sb:duty of	4 0 -12 8
sb:duty on	-2 7 0 -5
sb:each	11 3 -14 -1
sb:each of	0 -6 12 -4
sb:each other	-6 3 -11 7
sb:each side	8 6 -16 -2
sb:early	-3 9 -4 0
sb:earth	0 -1 17 -15
sb:effect	0 -17 6 9
sb:effect on	0 -21 7 12
sb:either	1 -1 6 -8
sb:either side	0 -7 14 -5
sb:end	-7 -10 16 -3
sb:end a	3 -3 5 -7
sb:end after	0 8 -7 0
sb:end on	-2 3 -10 8
sb:energy	0 0 7 -5
sb:enter	0 -8 0 6
sb:evening	12 -11 -11 8
sb:every	0 -9 20 -12
sb:everybody	0 -5 9 -2
sb:everything	-1 -5 0 6
sb:expect	0 -1 8 -3
sb:expect <name>	0 0 8 -6
sb:expire	5 -15 6 0
sb:expire on	0 -8 15 -5
sb:export control	0 -1 -8 10
sb:extend	-9 10 10 -17
sb:extend by	0 2 6 -8
sb:extend the	0 -6 1 4
sb:extend their	0 -10 1 9
sb:extension	-10 -9 -1 12
sb:extension by	0 -5 11 -6
sb:extension of	-6 4 -9 8
sb:fact	0 -2 6 0
sb:fact sheet	0 -2 6 0
sb:fall	-2 -6 10 -3
sb:fall by	0 6 0 -10
sb:fall to	0 0 -3 6
sb:far	0 -18 -1 18
sb:farm	0 1 5 -9
sb:farm good	0 0 6 -7
sb:fee	-4 -15 20 -2
sb:fee on	0 5 11 -20
sb:fentanyl	-1 -19 5 14
sb:fentanyl tariff	0 -14 -3 16
sb:first	9 2 0 -17
sb:first ,	-6 20 -8 -12
sb:fish	0 10 -6 -1
sb:five	0 8 -9 0
sb:for	-9 -4 15 -8
sb:for <name>	0 7 0 -7
sb:for <quality>	10 -5 8 -16
sb:for <span>	-3 -15 11 2
sb:for a	-15 -2 6 1
sb:for an	1 -9 -24 27
sb:for more	0 -3 9 -4
sb:for the	0 5 1 -7
sb:force	-3 -7 4 4
sb:force for	0 -18 8 7
sb:foreign	0 7 -13 5
sb:foreign minister	0 9 -5 -1
sb:four	0 -9 7 0
sb:fourth	3 -7 6 -3
sb:free	0 -8 15 -4
sb:freeze	0 -32 -2 29
sb:from	-7 -12 19 -3
sb:from <day-ahead>	-11 -12 11 9
sb:from <day-gone>	3 11 -10 -6
sb:from <level>	0 6 -4 0
sb:from <name>	-2 -10 3 5
sb:from <number>	0 -3 12 -7
sb:from <seat>	-1 -7 -19 25
sb:from all	0 -3 7 0
sb:from the	0 10 13 -24
sb:front	0 -3 6 -1
sb:further	1 0 -10 4
sb:geneva	1 3 -1 -8
sb:geneva ,	-5 9 0 -8
sb:get	-9 5 5 -8
sb:give	-1 14 13 -26
sb:given	0 11 -17 4
sb:go	-10 0 -5 11
sb:go for	0 -18 5 12
sb:go on	0 -22 -1 24
sb:go up	0 0 6 -4
sb:good	-18 12 -3 -1
sb:good ,	0 8 -4 -2
sb:good for	-7 -9 4 8
sb:good of	0 -1 6 -1
sb:government	0 16 -12 -5
sb:grant	0 13 -7 -7
sb:great	0 19 -14 -7
sb:gun	0 0 6 -7
sb:had	6 -10 10 -7
sb:had a	0 5 -11 7
sb:had agree	-8 9 0 -3
sb:had ask	0 0 6 -5
sb:half	0 -2 14 -10
sb:hand	0 6 -13 6
sb:happen	-1 20 -6 -17
sb:has	-27 5 4 -1
sb:has a	0 -6 1 2
sb:has ask	0 -2 -10 12
sb:has been	-1 13 0 -16
sb:has hold	0 -10 17 -7
sb:has offer	0 -3 11 -8
sb:has propose	0 -7 -2 9
sb:has to	0 -6 1 1
sb:have	-25 1 10 -3
sb:have a	0 -10 -1 11
sb:have agree	-6 -2 10 -2
sb:have been	0 -18 1 16
sb:have buy	0 -5 -12 15
sb:have extend	0 15 -5 -13
sb:have to	0 -2 11 -8
sb:he	-20 0 -16 20
sb:he could	0 0 -9 11
sb:he expect	0 0 7 -5
sb:he has	0 -9 -2 9
sb:he is	0 -8 -7 15
sb:he say	0 -14 17 -5
sb:he tell	0 -4 -4 9
sb:he want	0 0 -14 15
sb:he was	0 -11 0 7
sb:hear	0 -18 -23 33
sb:her	0 -14 1 11
sb:here	8 -2 -8 2
sb:higher	0 34 -22 -18
sb:higher tariff	0 12 -9 -1
sb:him	0 -8 5 0
sb:his	-1 -6 0 7
sb:his <organisation>	0 -12 1 5
sb:his <quality>	-3 4 -16 12
sb:hold	2 -5 9 -7
sb:hold back	0 -6 -6 13
sb:hold for	3 9 -3 -10
sb:hold off	0 7 0 -9
sb:hour	-4 11 -8 0
sb:i	-8 -4 -3 11
sb:i can	0 3 -11 6
sb:i would	0 -1 11 -8
sb:ice	0 7 -2 -5
sb:ice for	0 11 -8 -3
sb:if	-9 -16 9 8
sb:if it	0 -22 -16 30
sb:if the	0 0 9 -15
sb:import from	0 -5 10 -2
sb:importer	0 0 9 -8
sb:impose	-4 10 0 -5
sb:in	-5 6 5 -10
sb:in <month-gone>	-9 38 -11 -39
sb:in <name>	12 1 -5 -12
sb:in <number>	9 -21 7 -2
sb:in <quality>	0 -6 13 -5
sb:in <seat>	-11 -22 12 13
sb:in about	0 0 11 -9
sb:in busan	-5 24 -3 -20
sb:in each	0 -5 10 -2
sb:in force	0 2 3 -12
sb:in geneva	-9 11 -2 -7
sb:in its	9 0 -6 -1
sb:in principle	0 -7 -5 11
sb:in the	-2 0 18 -20
sb:initial	2 -10 -4 12
sb:interest	0 -6 15 -7
sb:into	6 -6 4 -3
sb:is	-39 -1 8 2
sb:is ,	0 -9 0 10
sb:is a	0 -7 8 0
sb:is extend	0 4 -7 1
sb:is for	0 9 -12 1
sb:is good	0 -11 15 -3
sb:is suspend	0 0 9 -10
sb:is the	-2 -7 19 -10
sb:is to	-3 -24 6 17
sb:it	15 -8 -8 6
sb:it 's	-7 7 -24 16
sb:it by	0 0 14 -12
sb:it for	-1 -3 0 6
sb:it has	-7 16 -16 0
sb:it hold	0 -1 7 -4
sb:it is	-9 -22 18 5
sb:it run	-3 12 0 -16
sb:it take	0 -19 12 7
sb:it was	0 14 -3 -12
sb:it will	-1 11 -6 -3
sb:it would	-7 0 -5 8
sb:its	1 3 6 -12
sb:its <level>	0 0 -6 5
sb:its duty	0 5 10 -15
sb:its own	0 9 -7 -1
sb:its rare	0 0 9 -7
sb:just	0 5 0 -7
sb:keep	0 5 5 -14
sb:keep the	0 -13 7 2
sb:know	3 0 -19 13
sb:know that	5 0 -8 0
sb:lapse	0 3 -7 3
sb:last	-2 6 -7 2
sb:last <month-gone>	-1 -12 5 8
sb:last for	-8 11 -8 0
sb:last week	0 0 -14 14
sb:lasted	19 -11 2 -21
sb:late	0 -20 20 -3
sb:later	0 7 -6 0
sb:law	0 -10 19 -7
sb:lay	4 9 -6 -9
sb:least	0 -7 0 9
sb:leave	4 -9 -7 12
sb:less	0 -8 0 7
sb:less than	0 -7 0 8
sb:let	0 -1 8 -6
sb:letter	6 4 -19 7
sb:licence	0 -15 25 -13
sb:like	0 15 -5 -7
sb:line	0 -10 17 -9
sb:listed company	0 2 -13 9
sb:live	0 11 -4 -7
sb:longer	0 -9 22 -12
sb:longer than	0 -4 14 -9
sb:lower	0 -11 15 0
sb:lower rate	0 -13 0 13
sb:m .	0 10 0 -12
sb:make	23 0 -23 -3
sb:make in	21 -13 -10 0
sb:may	-2 -12 13 0
sb:me	0 3 -9 4
sb:measure	0 13 -6 -4
sb:mediator	0 -5 7 0
sb:meet	5 -3 9 -11
sb:meet <person>	0 1 -6 4
sb:meet in	-4 -2 9 0
sb:member	0 -12 18 -8
sb:million	0 5 8 -15
sb:minister	-5 0 -12 13
sb:minister ,	-1 -2 10 -5
sb:minister of	0 1 -9 6
sb:ministry	0 -11 0 11
sb:ministry of	0 -7 8 0
sb:month	-1 -6 1 5
sb:month ,	0 7 -9 0
sb:more	-3 3 18 -22
sb:more than	0 -6 9 -2
sb:morning	0 12 -9 -2
sb:most	-3 -2 -4 12
sb:most of	-1 2 6 -11
sb:move	0 -14 18 -4
sb:mr	-1 -19 6 10
sb:mr <person>	0 -27 14 5
sb:much	0 -12 10 0
sb:much as	0 -10 7 1
sb:must	0 -2 14 -10
sb:need	0 -13 19 -8
sb:negotiator	0 -1 8 -4
sb:new	-9 -10 0 12
sb:new tariff	0 3 11 -16
sb:new york	0 -12 5 3
sb:newspaper	0 -5 -15 18
sb:next	1 10 -3 -12
sb:no	-6 0 4 -3
sb:no .	0 28 -20 -12
sb:no more	0 7 0 -4
sb:nobody	0 4 4 -13
sb:not	0 6 -10 2
sb:nothing	0 -13 0 8
sb:notice	6 17 -12 -13
sb:now	-4 17 4 -29
sb:number	0 0 -8 11
sb:of	11 -3 -12 6
sb:of <day-gone>	-5 -3 -27 27
sb:of <level>	1 -26 16 4
sb:of <month-gone>	-2 10 2 -18
sb:of <name>	-1 1 -20 15
sb:of <number>	-3 -1 19 -15
sb:of <quality>	0 12 0 -15
sb:of a	-6 -19 -8 28
sb:of both	0 -4 9 -3
sb:of duty	0 -7 5 1
sb:of its	1 10 -7 -6
sb:of last	0 0 -10 11
sb:of listed	0 2 -13 9
sb:of that	-9 24 -4 -18
sb:of the	9 -8 24 -24
sb:of their	-3 14 0 -12
sb:of them	0 -9 11 0
sb:of thi	0 -11 -9 19
sb:of up	0 -1 11 -8
sb:off	9 0 0 -7
sb:off for	4 0 -7 2
sb:offer	-2 -26 6 8
sb:offer to	0 -3 17 -13
sb:official	0 0 16 -15
sb:oil	6 15 -24 0
sb:old	0 -6 16 -9
sb:olive	7 -8 -6 7
sb:on	-4 -16 15 2
sb:on <day-ahead>	-15 -8 -20 33
sb:on <day-gone>	6 -2 4 -10
sb:on <day-today>	0 -14 11 1
sb:on <name>	0 23 -8 -17
sb:on <quality>	2 3 0 -6
sb:on a	-1 -6 20 -11
sb:on an	0 -2 12 -8
sb:on each	7 -5 -13 9
sb:on for	-1 -19 -11 26
sb:on good	0 -5 7 0
sb:on ice	0 11 -8 -3
sb:on import	0 -5 9 -2
sb:on rare	0 0 8 -11
sb:on the	-6 17 14 -34
sb:on which	0 -9 12 0
sb:one	-6 0 0 2
sb:one ,	-3 -6 4 2
sb:one of	0 9 -4 -1
sb:only	4 -18 5 1
sb:open	0 0 -9 9
sb:or	0 -8 21 -14
sb:order	-2 12 0 -12
sb:other	-12 14 -11 0
sb:other 's	-1 -1 -7 9
sb:other <points>	0 0 -8 6
sb:other for	-1 7 -5 0
sb:out	7 0 -4 -4
sb:out of	2 11 -9 -6
sb:out on	9 -14 -4 4
sb:over	0 -8 12 -6
sb:over the	0 -2 6 -2
sb:own	-1 7 -1 -5
sb:paper	-6 -28 -25 44
sb:parliament	0 0 9 -6
sb:part of	0 -14 7 6
sb:party	-1 0 13 -11
sb:past	0 -3 7 0
sb:pause	8 26 -24 -11
sb:pause of	3 9 0 -12
sb:pay	-5 0 24 -28
sb:pay <level>	0 12 -7 -5
sb:people	0 -7 -11 17
sb:period	-6 0 0 3
sb:period of	-5 -6 2 6
sb:phone	0 -7 -3 11
sb:place	0 -14 4 7
sb:plan	0 24 -8 -20
sb:port	-3 -19 31 -11
sb:port fee	0 -11 2 9
sb:prefer	0 0 -8 8
sb:present	0 -9 0 6
sb:president	2 0 -16 9
sb:press	0 0 9 -7
sb:price	0 -9 7 0
sb:prime	0 0 -12 14
sb:prime minister	0 0 -12 14
sb:principle	0 -7 -5 11
sb:prolong	-1 -10 0 10
sb:prolong it	0 0 6 -5
sb:prolong the	0 -15 -19 29
sb:prolongation	-1 -7 -11 19
sb:prolonged their	0 5 3 -11
sb:promise	0 3 3 -7
sb:proposal	0 -15 -28 35
sb:propose	-2 -18 -7 20
sb:propose a	0 -5 11 -5
sb:propose to	0 -2 -19 22
sb:provide	0 -11 -12 20
sb:purchase	0 -6 8 0
sb:put	0 7 -3 -4
sb:put his	0 7 -1 -4
sb:put its	0 11 -9 -1
sb:put off	0 8 -1 -5
sb:put on	0 -9 12 -1
sb:put the	0 -7 -9 15
sb:quarrel	0 17 -8 -10
sb:quarter	0 -9 12 -1
sb:question	8 4 0 -14
sb:question :	8 4 0 -14
sb:raise	0 4 1 -8
sb:rare	0 -1 17 -15
sb:rare -	0 -11 12 0
sb:rare earth	0 5 7 -16
sb:rate	-2 5 6 -11
sb:rate of	0 2 7 -10
sb:reach	0 -11 20 -9
sb:read	0 6 -4 0
sb:ready	0 -13 -15 23
sb:ready to	0 -10 -16 23
sb:reason	0 -3 17 -12
sb:reciprocal tariff	0 -6 0 8
sb:recommend	0 -6 -14 19
sb:remain suspend	0 14 -4 -10
sb:renew	0 -11 8 0
sb:renewed	0 -21 0 17
sb:report	0 -10 14 -5
sb:report that	0 -3 12 -7
sb:reporter	0 2 3 -6
sb:rest	3 10 -9 -6
sb:rest for	0 4 -7 1
sb:result	0 -6 20 -15
sb:return to	0 -3 -4 9
sb:rise	6 -8 13 -15
sb:round	-7 -18 17 1
sb:round in	0 -9 1 6
sb:round of	-4 -4 12 -1
sb:rule	0 -14 18 -3
sb:rule on	0 -9 9 0
sb:run	5 6 -10 -2
sb:run out	9 -11 -2 0
sb:same	0 10 -16 4
sb:same day	0 6 -5 0
sb:say	-16 12 -3 -2
sb:say <name>	0 -2 -6 9
sb:say he	0 -6 0 5
sb:say it	0 0 6 -5
sb:say on	0 -12 4 6
sb:say that	0 7 -6 0
sb:say the	0 5 3 -10
sb:season	0 -11 -9 19
sb:second	10 0 -16 3
sb:second ,	16 0 -4 -10
sb:second round	0 -5 -4 10
sb:section	0 0 9 -9
sb:section <number>	0 0 9 -9
sb:see	0 -10 0 7
sb:send	0 -9 -11 19
sb:set	-2 16 -13 0
sb:settle	-1 -17 -2 21
sb:shall	0 0 -10 11
sb:sheet	0 -2 6 0
sb:shelve	0 9 -5 -3
sb:ship	-1 -15 15 0
sb:shook	0 0 -14 13
sb:short	0 0 -5 8
sb:should	5 -11 20 -19
sb:should be	7 -13 12 -7
sb:side	3 -10 -4 10
sb:side agree	4 -9 -7 10
sb:side are	0 -4 -5 10
sb:side for	0 13 -1 -8
sb:side will	0 7 -2 -3
sb:sign	3 0 9 -17
sb:sign a	0 0 8 -7
sb:sign an	-3 6 2 -9
sb:sign for	0 0 -4 7
sb:sign in	-2 0 7 -3
sb:signature	0 -6 -4 10
sb:since	-1 6 -1 -4
sb:since <day-gone>	0 21 -7 -16
sb:since <month-gone>	0 -21 9 13
sb:sir	0 2 4 -8
sb:sit	-3 -6 9 0
sb:slash	0 1 3 -7
sb:so	5 -10 4 0
sb:so for	0 15 -14 -2
sb:some	0 7 0 -9
sb:source	0 -7 -1 7
sb:soybean	0 0 7 -11
sb:soybean by	0 8 -8 0
sb:special	0 1 11 -14
sb:spoke	0 3 -21 16
sb:spring	9 -11 7 -9
sb:spring ,	10 -5 -7 0
sb:stand	-4 0 6 -3
sb:standstill	-4 -8 -5 16
sb:start	0 0 6 -3
sb:state	0 10 0 -13
sb:stay	-6 -3 17 -6
sb:stay on	0 -11 4 6
sb:stay suspend	0 0 -13 8
sb:steel	0 0 6 -7
sb:still	0 2 -14 10
sb:stock	0 -9 18 -11
sb:stockholm	0 5 0 -7
sb:stop	10 3 -1 -19
sb:strike	-6 -9 15 0
sb:strike a	-1 -8 0 9
sb:sugar	0 0 -18 17
sb:surcharge	-5 -41 42 -6
sb:surcharge of	-2 -26 22 0
sb:suspend	-3 -6 0 7
sb:suspend ,	0 7 -13 4
sb:suspend <points>	5 19 -21 -13
sb:suspend for	-9 -6 10 0
sb:suspend its	0 0 -15 14
sb:suspend the	-1 -10 3 7
sb:suspension	-9 11 -18 9
sb:table	0 -9 2 2
sb:take	3 -8 8 -3
sb:take effect	0 -22 8 12
sb:talk	-9 -3 8 0
sb:talked	0 -11 1 6
sb:tariff	-1 -2 6 -2
sb:tariff ,	0 -8 4 3
sb:tariff for	-1 10 2 -13
sb:tariff of	0 6 0 -10
sb:tariff on	0 25 -13 -14
sb:tariff truce	-6 -13 -9 24
sb:tea	0 13 0 -13
sb:television	0 -10 7 0
sb:tell	-4 -8 -6 15
sb:tell the	0 5 -7 1
sb:text	0 -12 -19 27
sb:than	-6 -8 19 -9
sb:that 's	0 16 -14 0
sb:that ,	0 -7 12 -2
sb:that <name>	0 -11 11 0
sb:that <person>	-5 4 6 -6
sb:that <seat>	6 -3 -7 4
sb:that a	-1 -28 0 21
sb:that both	0 1 -10 10
sb:that for	0 -10 -4 16
sb:that he	0 0 -11 13
sb:that his	0 -3 14 -11
sb:that is	0 25 -17 -9
sb:that it	0 8 -11 2
sb:that the	7 -7 5 -4
sb:that they	0 -18 15 -1
sb:that was	-7 17 -5 -7
sb:that would	0 9 -8 0
sb:the	-6 3 15 -18
sb:the <day-ahead>	0 -2 19 -23
sb:the <day-gone>	0 8 0 -5
sb:the <level>	-7 7 0 -2
sb:the <number>	-2 -8 6 1
sb:the <office>	-18 12 5 -6
sb:the <organisation>	-11 7 1 -4
sb:the <person>	-3 -21 -25 42
sb:the <points>	0 -17 20 0
sb:the <quality>	-9 -44 -4 40
sb:the <seat>	0 3 11 -15
sb:the additional	0 0 -14 13
sb:the agreement	0 0 16 -12
sb:the arrangement	0 3 -7 4
sb:the ceasefire	0 -23 33 -14
sb:the company	0 -8 12 -3
sb:the deal	0 10 -13 5
sb:the delegation	0 -11 3 4
sb:the difference	0 11 -4 -7
sb:the duty	-6 1 -1 1
sb:the fee	0 4 -10 6
sb:the first	9 6 -1 -26
sb:the fourth	4 -6 3 -2
sb:the higher	0 10 -5 -5
sb:the last	-2 0 16 -17
sb:the law	0 -9 16 -5
sb:the lower	0 -18 5 11
sb:the moratorium	0 -2 -5 10
sb:the next	1 10 -3 -12
sb:the old	0 -6 16 -9
sb:the one	0 5 -20 15
sb:the order	0 3 0 -6
sb:the other	-1 6 0 -7
sb:the paper	-1 3 -17 15
sb:the pause	-2 34 -18 -16
sb:the port	0 -1 -2 6
sb:the reciprocal	-1 0 10 -4
sb:the rest	5 2 0 -12
sb:the rule	0 10 10 -22
sb:the same	0 7 -16 6
sb:the second	15 -9 -6 0
sb:the surcharge	0 -16 5 7
sb:the suspension	-4 21 -31 6
sb:the table	0 -5 7 -2
sb:the talk	0 -2 -11 15
sb:the third	0 -5 10 -2
sb:the trade	0 -9 4 3
sb:the truce	14 -1 -10 1
sb:the two	7 6 -15 1
sb:the world	5 -11 9 -2
sb:the yield	0 -4 10 -2
sb:their	-29 0 3 2
sb:their <organisation>	0 -2 16 -13
sb:their duty	0 -9 2 7
sb:their tariff	-2 4 -14 7
sb:their trade	0 -11 5 3
sb:their truce	0 8 -3 -3
sb:them	-3 -12 24 -12
sb:themselve	0 8 -4 -2
sb:there	10 -1 -2 -4
sb:there ,	7 5 -12 -4
sb:these	0 12 -16 2
sb:they	23 0 -19 0
sb:they agree	17 -9 -12 0
sb:they are	0 8 -10 0
sb:they had	-7 0 13 -7
sb:they have	0 16 -11 -3
sb:thi	-5 0 -6 7
sb:thi season	0 -5 0 6
sb:thi year	0 11 -7 -3
sb:those	-6 17 -20 0
sb:three	-1 -6 13 -4
sb:through	-1 -1 -4 10
sb:tiktok	0 -7 10 0
sb:time	-7 0 6 -3
sb:time in	0 -3 8 -4
sb:to	-11 -21 2 22
sb:to <day-ahead>	0 12 -11 0
sb:to <goods-amount>	0 -1 11 -8
sb:to <money>	0 -2 6 -2
sb:to <name>	0 -9 0 6
sb:to <seat>	0 -8 0 5
sb:to a	-7 4 6 -6
sb:to be	-11 14 -6 0
sb:to buy	0 1 11 -17
sb:to delay	0 0 8 -6
sb:to end	0 -6 13 -5
sb:to freeze	0 -15 -11 23
sb:to go	0 -1 -1 6
sb:to hold	1 8 -6 -4
sb:to keep	0 -15 3 7
sb:to last	12 5 -33 9
sb:to leave	8 -15 -19 21
sb:to prolong	0 -1 -3 7
sb:to stay	0 -5 9 -1
sb:to suspend	-4 -10 -1 14
sb:to the	-1 14 -1 -12
sb:top	0 -8 14 -8
sb:trade	-11 -22 13 9
sb:trade minister	0 -17 17 0
sb:trade truce	0 -2 -10 13
sb:truce	14 -6 3 -7
sb:truce ,	9 5 -5 -11
sb:truce :	-3 3 7 -11
sb:truce between	5 -18 10 0
sb:truce by	-3 10 -8 0
sb:truce in	-3 2 12 -13
sb:truce is	0 3 -13 4
sb:truce of	3 0 -6 1
sb:truce on	0 -12 7 4
sb:truce over	0 -8 -9 19
sb:truce that	5 0 2 -11
sb:truce was	5 -11 5 0
sb:truce with	-5 15 -8 -1
sb:two	2 -14 5 4
sb:two <office>	7 0 -16 9
sb:two country	4 -1 -7 5
sb:two president	4 8 -7 -8
sb:under	-11 0 20 -19
sb:under section	0 -4 6 0
sb:understanding	0 7 -4 0
sb:undertaken	0 9 -2 -6
sb:until	-5 -6 10 -1
sb:until <day-ahead>	-2 -3 -3 10
sb:until the	0 -16 25 -15
sb:up	-2 -2 22 -20
sb:up to	0 -11 20 -10
sb:us	-9 29 -14 -9
sb:vessel	0 16 -4 -11
sb:visit	0 0 8 -6
sb:vote	0 -11 9 0
sb:wait	-3 0 14 -15
sb:want	-1 0 -4 7
sb:want to	0 -5 8 -3
sb:war	0 19 -12 -5
sb:was	11 17 -7 -28
sb:was agree	-2 9 0 -7
sb:was conclude	0 13 -9 -4
sb:was given	0 21 -18 -3
sb:was make	19 -3 -16 -6
sb:was sign	-5 -10 16 -1
sb:was the	-8 -4 17 -5
sb:was to	6 4 -15 1
sb:we	-4 -8 -14 23
sb:we hear	0 -13 -13 22
sb:week	3 1 -20 13
sb:week that	0 6 -14 7
sb:were	7 1 1 -14
sb:what	7 9 -40 24
sb:what it	0 9 -17 4
sb:what the	0 0 7 -8
sb:what they	14 -13 -13 9
sb:when	0 10 0 -16
sb:when the	-1 0 6 -11
sb:where	6 0 -15 7
sb:where they	8 0 -14 3
sb:whether	0 -4 -4 9
sb:which	-12 0 10 -5
sb:which end	0 -7 0 5
sb:which had	0 4 -8 1
sb:which is	0 -5 -2 8
sb:which the	0 10 -5 -3
sb:which was	0 -8 25 -19
sb:who	-7 -6 7 2
sb:will	-20 2 12 -6
sb:will keep	0 0 6 -9
sb:will lower	0 5 0 -8
sb:will suspend	0 2 -9 3
sb:wine	0 12 -23 7
sb:with	-10 -16 22 -3
sb:with <name>	0 1 3 -6
sb:with <quality>	0 -7 1 3
sb:with a	-8 0 1 4
sb:with the	1 -14 20 -11
sb:within	-3 -17 33 -18
sb:within the	0 -7 4 1
sb:word	3 -7 -5 9
sb:world	4 -5 9 -9
sb:worth	0 -7 13 -6
sb:would	-28 -14 -8 28
sb:would be	-1 7 1 -7
sb:would cost	0 -3 8 -1
sb:would like	0 9 -22 10
sb:would prefer	0 -3 -2 7
sb:would sign	0 -4 -6 10
sb:write	0 -8 0 10
sb:write that	0 -5 7 0
sb:year	0 3 4 -11
sb:year ,	0 10 -12 1
sb:yes	0 -5 10 -3
sb:yield	-1 -5 12 -2
sb:yield on	-1 -5 12 -2
sb:york	0 -12 5 3
sb:york ,	0 -12 5 3
sb:you	0 -11 17 -6
sb:your	0 -3 8 -2
sb:—	13 9 -2 -18
sb:— <name>	6 -5 -7 5
sb:— <person>	0 10 -17 6
sb:— the	-2 10 -1 -7
t0=future	-11 -14 4 13
t0=future-passive	0 -8 5 2
t0=modal	-1 -21 9 7
t0=modal-passive	0 3 4 -9
t0=past	7 -4 6 -7
t0=past-passive	-8 24 -2 -29
t0=perfect	-24 11 6 -10
t0=perfect-passive	0 2 5 -9
t0=pluperfect	1 -8 14 -10
t0=present	-18 0 7 0
t0=present-passive	-3 6 -5 0
t1=future	-10 -14 2 13
t1=future-passive	0 -8 5 2
t1=gerund	2 0 -14 10
t1=infinitive	-4 -14 8 5
t1=modal	-1 -25 10 9
t1=modal-passive	0 3 4 -9
t1=participle-passive	0 1 9 -13
t1=past	2 -2 10 -12
t1=past-passive	-8 24 -2 -29
t1=perfect	-21 16 5 -15
t1=perfect-passive	0 2 5 -9
t1=pluperfect	2 -5 13 -11
t1=present	-17 -7 15 -2
t1=present-passive	-3 7 -5 0
t2=future	2 6 -8 0
t2=gerund	0 9 3 -12
t2=modal	0 -15 7 5
t2=participle-passive	3 -9 24 -28
t2=past	9 -2 -14 6
t2=past-passive	3 -17 4 4
t2=perfect	5 -15 12 -5
t2=pluperfect	0 0 8 -2
t2=present	-3 14 -20 6
t2=present-not	0 0 18 -26
t2=present-passive	-3 0 13 -13
t:loose-l	0 -9 11 -1
t:loose-l2	0 -20 -4 23
t:loose-l3	0 -9 29 -27
t:loose-r	0 16 -10 -8
t:loose-r0	6 17 -33 9
t:loose-r1	0 14 0 -13
t:loose-r2	-3 -5 7 0
t:loose-r3	0 6 5 -15
t:more	1 -14 -5 15
t:more-in	-12 0 -23 23
t:more-in0	-12 0 -23 23
t:more-l	-11 -12 1 13
t:more-l0	-4 -8 -32 35
t:more-l1	2 -11 14 -6
t:more-l2	-21 -16 11 8
t:more-r	16 -2 1 -12
t:more-r0	0 0 -12 10
t:more-r2	0 -9 5 2
t:more-r3	0 10 9 -26
t:quiet	-6 5 -3 0
t:quiet-l	-8 11 -7 -1
t:quiet-l1	-2 2 6 -11
t:quiet-l2	0 -9 0 9
t:quiet-l3	0 4 -12 7
t:quiet-r2	0 1 5 -8
t:quiet-r3	-1 -11 2 10
t:truce	7 9 -2 -13
t:truce-l	11 8 -7 -9
t:truce-l1	7 8 -9 -8
t:truce-l3	10 -8 -7 9
t:truce-r	-7 2 12 -10
t:truce-r0	-7 26 -15 -9
t:truce-r1	0 9 -14 0
t:truce-r2	-3 -39 31 0
t:verb-l	-10 5 -4 3
t:verb-l1	-13 -3 15 -6
t:verb-l2	0 6 -21 11
t:verb-l3	3 4 0 -7
t:verb-r3	0 -4 10 -6
tn:more	23 -14 9 -13
tn:quiet	-4 21 -19 0
tn:truce	22 -4 -25 10
tn:verb	-8 3 -1 0
tp:loose	-26 27 -4 -16
tp:more	-23 12 9 -14
tp:truce	12 -5 -41 34
tp:verb	-6 28 -15 -13
v0-none	-5 -10 15 0
v0=accept	0 -1 -8 10
v0=agree	6 7 -16 -2
v0=announce	0 0 9 -10
v0=apply	0 -3 -3 7
v0=ask	0 -11 0 7
v0=be	-5 4 -6 5
v0=begin	-1 -6 1 7
v0=bring	0 3 -8 3
v0=buy	0 -16 0 9
v0=call	0 9 1 -13
v0=charge	0 4 -8 1
v0=come	0 0 8 -11
v0=conclude	4 0 2 -13
v0=continue	0 3 -13 6
v0=expect	0 -2 10 -5
v0=extend	-2 7 -2 -3
v0=get	-8 10 3 -12
v0=go	0 5 -8 1
v0=have	0 -9 5 3
v0=hold	7 6 0 -14
v0=keep	0 0 14 -13
v0=lay	5 12 -12 -8
v0=leave	0 -9 1 6
v0=let	5 -10 15 -11
v0=like	0 0 12 -12
v0=meet	0 -3 16 -10
v0=offer	0 -15 7 0
v0=other	-18 -4 16 -6
v0=pay	0 -3 8 -4
v0=promise	0 2 11 -15
v0=propose	-1 -13 0 10
v0=put	-4 8 -1 -5
v0=ready	0 -7 -11 17
v0=remain	0 1 5 -8
v0=rise	0 -5 12 -6
v0=say	0 4 -10 6
v0=sell	0 0 7 -3
v0=settle	0 -14 0 16
v0=sign	-1 3 3 -6
v0=sit	-1 -8 13 -2
v0=stand	0 -8 10 0
v0=stay	0 -7 6 3
v0=stop	6 12 -9 -11
v0=take	-3 -12 11 0
v0=tell	0 -2 -3 7
v1-none	-2 -6 3 4
v1=accept	0 -1 -8 10
v1=agree	-4 14 -10 -3
v1=announce	0 0 10 -8
v1=answer	0 -1 8 -4
v1=apply	0 -4 -1 6
v1=ask	0 -10 2 3
v1=begin	-1 -6 1 7
v1=bring	0 2 -10 6
v1=buy	0 -6 2 2
v1=call	0 9 1 -13
v1=carry	0 -3 -11 13
v1=charge	0 4 -8 1
v1=come	0 0 8 -11
v1=conclude	2 -3 10 -16
v1=continue	0 0 -14 11
v1=cut	0 -8 -1 10
v1=delay	0 -1 11 -7
v1=end	1 -7 6 0
v1=extend	-6 7 5 -10
v1=get	-7 12 0 -10
v1=go	0 -5 -8 14
v1=grant	0 13 -7 -7
v1=have	0 -8 9 -1
v1=hold	7 8 0 -17
v1=keep	0 -1 15 -13
v1=lay	5 12 -12 -8
v1=leave	0 -15 -2 17
v1=let	5 -4 16 -16
v1=like	0 1 13 -15
v1=lower	0 2 1 -6
v1=make	7 7 -12 -4
v1=meet	0 -5 21 -14
v1=offer	0 -12 -4 14
v1=other	-16 -6 20 -7
v1=pause	0 -3 -6 9
v1=pay	0 -3 8 -4
v1=plan	0 23 -13 -14
v1=propose	-1 -11 7 1
v1=ready	0 0 -5 6
v1=rise	0 -5 12 -6
v1=say	0 4 -10 6
v1=see	0 -1 8 -4
v1=sell	0 0 7 -3
v1=settle	0 -15 -6 21
v1=sign	-3 7 0 -5
v1=sit	-1 -8 13 -2
v1=slash	0 1 3 -7
v1=stand	0 -14 13 0
v1=start	0 1 7 -12
v1=stay	0 -9 21 -9
v1=stop	6 2 -3 -6
v1=suspend	0 1 5 -6
v1=tell	0 -1 -5 8
v1=want	0 3 7 -9
v2-none	-30 -7 25 -3
v2=agree	6 1 -13 0
v2=announce	0 -11 2 6
v2=be	-28 4 4 -1
v2=begin	14 -11 0 -4
v2=end	27 -22 -9 0
v2=go	-7 2 10 -9
v2=have	0 -8 0 8
v2=leave	-2 -33 40 -10
v2=other	-11 0 0 3
v2=put	0 -4 6 0
v2=rise	0 16 -11 -3
v2=run	16 -2 -14 -4
v2=take	0 9 -3 -6
v:a:<v-agree>	0 8 -12 1
v:a:<v-begin>	6 19 -9 -15
v:a:<v-end>	27 -17 -5 -5
v:a:<v-propose>	-9 -13 9 4
v:a:<v-suspend>	3 17 -14 -8
v:b:<v-agree>	-4 -9 -3 14
v:b:<v-begin>	-25 23 -1 -14
v:b:<v-end>	2 -20 16 0
v:b:<v-propose>	-26 -14 -19 34
v:b:<v-return>	-4 -1 32 -32
v:b:<v-suspend>	0 7 -17 8
v:c0=agree	1 2 -24 14
v:c0=bear	-18 4 0 1
v:c0=begin	-18 15 0 -9
v:c0=buy	0 -29 -3 23
v:c0=down	-12 1 2 0
v:c0=impose	0 -3 -13 17
v:c0=propose	-16 -9 0 10
v:c0=return	-1 -22 31 -12
v:c0=say	-10 -14 11 6
v:c0=sell	0 -13 -12 21
v:c0=stay	1 16 -2 -18
v:c0=suspend	3 0 -16 15
v:c0=target	-4 10 -15 2
v:c0=up	-13 3 17 -17
v:c1=agree	-10 5 -15 11
v:c1=bear	-20 0 -5 14
v:c1=begin	-20 11 1 -7
v:c1=buy	-2 -25 10 10
v:c1=down	-13 -7 1 11
v:c1=end	8 -17 4 4
v:c1=impose	-10 -2 0 7
v:c1=propose	-16 0 -10 14
v:c1=return	0 5 8 -15
v:c1=say	-9 -15 1 16
v:c1=sell	0 -25 -21 37
v:c1=stay	5 -7 1 2
v:c1=suspend	0 6 -10 2
v:c1=target	-5 12 -9 0
v:c1=up	-13 -6 20 -7
v:ct1=agree future	0 -10 -7 16
v:ct1=agree modal	0 0 -21 21
v:ct1=agree participle-passive	-18 1 1 4
v:ct1=agree past-passive	-5 15 0 -14
v:ct1=agree perfect	-3 -3 9 -2
v:ct1=agree pluperfect	-9 6 0 0
v:ct1=agree present	0 -3 -12 10
v:ct1=bear future	0 -6 0 4
v:ct1=bear gerund	0 -12 -1 14
v:ct1=bear past	-10 4 0 0
v:ct1=bear present	-2 20 -9 -9
v:ct1=begin future	0 3 8 -11
v:ct1=begin gerund	0 -21 0 19
v:ct1=begin infinitive	0 11 0 -15
v:ct1=begin modal	0 -17 5 7
v:ct1=begin past	-5 11 5 -17
v:ct1=begin present	-5 11 -8 0
v:ct1=buy future	0 -6 7 0
v:ct1=buy infinitive	0 -2 15 -16
v:ct1=buy past	0 0 -3 6
v:ct1=buy perfect	0 -8 -15 21
v:ct1=buy present	0 -4 6 -1
v:ct1=down past	-5 -1 6 0
v:ct1=down perfect	0 2 1 -7
v:ct1=down present	0 7 -8 1
v:ct1=end gerund	6 -3 0 -4
v:ct1=end participle-passive	8 -2 -3 -2
v:ct1=end past	5 -21 -5 19
v:ct1=end present	-7 8 0 -5
v:ct1=impose future	-7 -8 -27 28
v:ct1=impose future-passive	0 0 12 -10
v:ct1=impose gerund	0 7 -11 1
v:ct1=impose infinitive	-2 -25 -1 24
v:ct1=impose modal	-11 17 -23 7
v:ct1=impose modal-passive	0 17 0 -20
v:ct1=impose participle-passive	-12 19 15 -34
v:ct1=impose past	-7 -5 -2 8
v:ct1=impose past-passive	-7 12 3 -19
v:ct1=impose perfect	-11 9 -6 1
v:ct1=impose perfect-passive	0 4 0 -6
v:ct1=impose present	14 -24 -6 19
v:ct1=impose present-passive	-4 -1 8 -4
v:ct1=propose infinitive	0 4 -14 7
v:ct1=propose modal	0 32 0 -31
v:ct1=propose participle-passive	0 2 3 -7
v:ct1=propose past	-1 -21 -11 25
v:ct1=propose perfect	-1 -28 -12 30
v:ct1=propose present	-2 -18 17 -2
v:ct1=say past	-5 -13 2 13
v:ct1=say present	0 0 9 -9
v:ct1=stay future	-7 -2 -5 10
v:ct1=stay future-passive	0 -5 -6 11
v:ct1=stay infinitive	6 -11 0 0
v:ct1=stay modal	12 -12 0 0
v:ct1=stay past	7 -11 6 -2
v:ct1=stay past-passive	0 21 -18 -3
v:ct1=stay perfect	-3 -10 23 -12
v:ct1=stay pluperfect	12 -7 -3 -2
v:ct1=stay present	-37 2 6 0
v:ct1=suspend future	-6 -11 -8 20
v:ct1=suspend future-passive	0 6 4 -12
v:ct1=suspend infinitive	0 -19 7 7
v:ct1=suspend modal	0 -22 -11 30
v:ct1=suspend participle-passive	-12 22 1 -20
v:ct1=suspend past	-2 -3 15 -12
v:ct1=suspend perfect-passive	0 -5 10 -4
v:ct1=suspend present	5 3 -32 18
v:ct1=suspend present-passive	-2 6 -1 -4
v:ct1=up future	0 15 -3 -10
v:ct1=up modal	-4 -16 18 0
v:ct1=up present	0 8 -2 -5
v:l1="	-6 3 2 -4
v:l1='s	-2 16 -12 -2
v:l1=,	-4 3 -11 9
v:l1=:	-20 3 -24 28
v:l1=<begin>	-13 5 1 -2
v:l1=<goods-amount>	-7 5 4 -7
v:l1=<goods>	0 -22 26 -7
v:l1=<level-noun>	0 -3 10 -5
v:l1=<level>	0 -9 25 -17
v:l1=<money>	-9 -24 26 0
v:l1=<not>	0 13 3 -21
v:l1=<number>	0 -14 21 -8
v:l1=<v-agree>	-4 -9 3 9
v:l1=<v-bear>	-4 12 -12 0
v:l1=<v-begin>	-2 -20 34 -19
v:l1=<v-end>	0 -15 25 -8
v:l1=<v-impose>	-12 -23 -15 36
v:l1=<v-propose>	-4 -17 -18 31
v:l1=<v-say>	0 0 -16 16
v:l1=<v-stay>	0 7 -3 -3
v:l1=a	-8 10 -40 26
v:l1=about	0 -6 11 -5
v:l1=after	1 -20 15 0
v:l1=and	-3 -16 7 5
v:l1=another	-17 29 -27 -1
v:l1=are	0 -18 2 12
v:l1=as	0 7 5 -11
v:l1=at	0 10 -6 -3
v:l1=by	-25 -15 -4 24
v:l1=end	0 -14 23 -7
v:l1=first	13 0 -1 -18
v:l1=for	-2 34 -33 -2
v:l1=further	10 0 -19 3
v:l1=get	-4 9 -10 1
v:l1=good	0 -2 6 -1
v:l1=had	6 11 -9 -11
v:l1=has	-3 -8 17 -9
v:l1=in	-16 -39 44 -8
v:l1=is	0 -8 0 9
v:l1=it	7 -9 12 -13
v:l1=last	3 21 -9 -21
v:l1=lasted	20 -11 0 -19
v:l1=least	0 0 -4 6
v:l1=need	0 -3 -2 6
v:l1=next	0 8 -1 -5
v:l1=not	0 14 3 -21
v:l1=of	13 3 -35 16
v:l1=offer	0 -18 -15 27
v:l1=on	-6 -5 -4 13
v:l1=over	0 -3 16 -11
v:l1=prefer	0 3 -19 14
v:l1=propose	0 0 -16 16
v:l1=same	0 2 -25 18
v:l1=second	-3 10 -10 0
v:l1=sign	0 13 -13 -1
v:l1=soybean	0 -15 21 -10
v:l1=take	-1 -14 24 -12
v:l1=than	-9 -34 19 14
v:l1=the	-7 43 -21 -29
v:l1=to	0 -1 -14 15
v:l1=want	0 -15 -1 11
v:l1=with	-3 -9 7 4
v:l1=within	0 -8 28 -22
v:l1=—	0 10 0 -11
v:l2="	-3 -2 -19 24
v:l2='s	-3 12 -7 -2
v:l2=,	30 -4 -13 -8
v:l2=:	2 21 -3 -25
v:l2=<agent>	0 -1 12 -9
v:l2=<begin>	-35 5 -9 18
v:l2=<day-ahead>	-8 19 -14 0
v:l2=<day-gone>	-1 -12 -19 32
v:l2=<day-today>	-1 -10 16 -1
v:l2=<duty>	-9 43 -22 -22
v:l2=<gate>	-1 -20 1 18
v:l2=<goods>	-9 11 8 -18
v:l2=<level-noun>	0 -18 0 16
v:l2=<level>	-4 6 16 -27
v:l2=<money>	0 -18 26 -12
v:l2=<month-gone>	-9 15 -5 -8
v:l2=<name>	-7 29 -17 -10
v:l2=<not>	-1 30 -6 -32
v:l2=<number>	-6 7 9 -15
v:l2=<organisation>	0 -5 11 -2
v:l2=<person>	-3 -3 -14 20
v:l2=<quality>	0 -17 4 9
v:l2=<seat>	-1 15 -17 2
v:l2=<sender>	0 -21 -25 37
v:l2=<span>	-1 -21 16 3
v:l2=<v-agree>	-2 -9 -8 19
v:l2=<v-begin>	0 -7 23 -14
v:l2=<v-buy>	0 -15 -5 17
v:l2=<v-down>	0 -20 11 4
v:l2=<v-end>	7 1 7 -19
v:l2=<v-impose>	-12 -3 -22 29
v:l2=<v-propose>	-4 4 -22 17
v:l2=<v-return>	0 -3 14 -10
v:l2=<v-say>	0 -8 0 8
v:l2=<v-stay>	12 -3 -13 7
v:l2=<v-suspend>	-6 2 -14 13
v:l2=<v-target>	-5 0 10 -3
v:l2=<v-up>	-1 -16 14 5
v:l2=a	6 15 -32 -1
v:l2=about	-1 -6 -10 18
v:l2=agree	-4 -15 -14 30
v:l2=also	0 3 -29 18
v:l2=and	-3 30 -9 -24
v:l2=are	0 4 -13 8
v:l2=ask	0 -5 -15 20
v:l2=at	0 -4 -16 21
v:l2=back	1 -5 10 -13
v:l2=be	0 -3 -9 15
v:l2=buy	0 -14 -7 17
v:l2=by	0 0 17 -17
v:l2=ceasefire	-3 4 2 -6
v:l2=come	0 -7 15 -10
v:l2=conclude	6 16 -18 -11
v:l2=country	0 -6 26 -23
v:l2=dispute	0 6 -13 6
v:l2=down	0 8 -3 -4
v:l2=draft	0 -5 -7 12
v:l2=duty	-2 7 -8 0
v:l2=each	14 -2 -5 -12
v:l2=end	0 13 -8 -5
v:l2=extend	-4 -14 15 0
v:l2=extension	-6 -16 5 9
v:l2=farm	0 -2 6 -1
v:l2=first	0 -6 11 -3
v:l2=for	-11 5 12 -15
v:l2=gave	0 1 4 -9
v:l2=give	-1 28 -9 -23
v:l2=given	0 14 -14 0
v:l2=go	0 -12 13 0
v:l2=good	-5 10 -10 1
v:l2=had	0 5 1 -6
v:l2=has	-1 4 -24 17
v:l2=have	0 -9 24 -16
v:l2=he	0 2 -27 21
v:l2=hold	1 2 -13 8
v:l2=if	-4 21 -2 -20
v:l2=in	-5 2 10 -11
v:l2=is	0 10 -2 -6
v:l2=it	11 -14 -7 11
v:l2=last	-9 25 -22 0
v:l2=least	-2 -14 -12 28
v:l2=less	0 -14 -2 16
v:l2=make	0 16 -11 -7
v:l2=may	0 -5 12 -5
v:l2=meet	0 -3 13 -7
v:l2=more	-1 -29 14 11
v:l2=of	1 1 -7 2
v:l2=off	13 -12 -7 7
v:l2=on	-1 -18 -14 28
v:l2=one	0 -3 -8 12
v:l2=other	0 14 -11 -2
v:l2=out	0 -21 15 1
v:l2=pause	1 8 -16 1
v:l2=period	-7 13 -4 -6
v:l2=prolonged	0 11 -9 0
v:l2=renewed	0 -15 -1 14
v:l2=round	0 -5 8 0
v:l2=run	13 -17 -10 14
v:l2=side	-2 7 -18 8
v:l2=standstill	-2 -3 0 7
v:l2=stay	0 -1 15 -15
v:l2=stop	4 23 -13 -19
v:l2=strike	-3 -23 20 4
v:l2=suspend	-15 -8 0 14
v:l2=suspension	-10 5 -6 6
v:l2=take	0 10 -6 -2
v:l2=tariff	-3 24 -17 -5
v:l2=term	-2 4 7 -11
v:l2=that	10 3 -34 18
v:l2=the	16 3 -11 -5
v:l2=then	-3 20 0 -20
v:l2=there	12 7 0 -22
v:l2=time	0 2 -13 12
v:l2=to	11 -16 -8 14
v:l2=truce	6 -3 -9 4
v:l2=two	0 0 12 -11
v:l2=up	0 6 -1 -1
v:l2=want	0 12 -8 -5
v:l2=was	-8 -2 13 -6
v:l2=we	0 13 -3 -9
v:l2=which	0 -7 3 2
v:l2=would	0 -2 -21 23
v:l2=yield	0 -2 8 -1
v:l2=—	-1 17 -11 -5
v:l=" for	-2 0 8 -5
v:l='s for	0 11 -19 5
v:l=, after	11 -14 0 -3
v:l=, and	-1 -1 7 -1
v:l=, by	-2 5 8 -12
v:l=, for	2 0 -9 4
v:l=, of	4 6 -28 13
v:l=: "	0 -4 9 -3
v:l=: for	10 2 -12 -2
v:l=: the	-1 20 -15 -6
v:l=<begin> <begin>	-13 5 1 -2
v:l=<begin> after	0 11 0 -11
v:l=<begin> for	-15 -1 -12 18
v:l=<begin> the	-4 -7 -12 22
v:l=<day-ahead> ,	-6 29 -15 -13
v:l=<day-gone> ,	2 -24 2 10
v:l=<day-gone> for	-6 7 -13 8
v:l=<day-today> ,	0 -5 9 0
v:l=<level> for	-1 0 13 -14
v:l=<level> within	0 -1 7 -5
v:l=<month-gone> for	-3 6 -6 0
v:l=<month-gone> than	-1 7 0 -9
v:l=<name> for	0 2 -11 6
v:l=<name> get	0 18 -13 -7
v:l=<number> for	-2 6 0 -6
v:l=a further	10 0 -19 3
v:l=a second	-3 10 -10 0
v:l=about <money>	0 -19 -12 25
v:l=agree on	-2 -18 -12 30
v:l=and for	-4 19 -8 -8
v:l=and last	0 0 6 -9
v:l=ask for	0 -5 -15 20
v:l=at least	0 0 -4 6
v:l=back for	1 -5 9 -13
v:l=by another	0 0 6 -7
v:l=conclude for	6 8 -14 -4
v:l=country for	0 0 12 -16
v:l=down for	0 9 -3 -4
v:l=duty for	-2 13 -20 4
v:l=end after	0 8 -7 0
v:l=extend by	-3 -10 11 0
v:l=extension by	0 -6 11 -5
v:l=extension of	-6 -12 -10 22
v:l=farm good	0 -2 6 -1
v:l=for a	0 6 -8 0
v:l=for another	-6 29 -2 -24
v:l=for the	0 -13 25 -11
v:l=good for	-5 8 -11 5
v:l=he want	0 1 -15 12
v:l=hold for	1 2 -13 8
v:l=in about	0 0 11 -9
v:l=in the	0 6 0 -8
v:l=is for	0 12 -16 1
v:l=it has	0 9 -2 -8
v:l=last for	-9 25 -22 0
v:l=least <money>	-1 11 0 -9
v:l=less than	0 -14 -2 16
v:l=make for	0 16 -11 -7
v:l=more than	-1 -29 14 11
v:l=of soybean	0 -15 21 -10
v:l=of the	-2 14 -1 -15
v:l=off for	13 -7 -12 6
v:l=on for	0 -16 -22 29
v:l=other for	0 9 -11 0
v:l=pause of	3 8 -5 -7
v:l=period of	-7 11 -5 -2
v:l=prolonged by	0 15 -8 -4
v:l=run for	13 -15 -13 14
v:l=side for	0 1 -7 5
v:l=suspend for	-15 -7 -2 14
v:l=tariff for	-3 25 -23 0
v:l=term of	-1 9 3 -17
v:l=the first	13 2 -5 -16
v:l=the last	0 -7 10 0
v:l=the next	0 8 -1 -5
v:l=the same	0 2 -25 18
v:l=to <goods-amount>	0 -1 9 -5
v:l=to <money>	0 -19 23 -8
v:l=to last	16 -4 -34 16
v:l=truce by	-3 19 -12 -6
v:l=truce for	0 0 -18 16
v:l=truce of	8 -18 -1 10
v:l=when the	0 7 -1 -5
v:l=yield on	0 -2 8 -1
v:lead="	-21 -15 6 11
v:lead=,	13 12 -25 3
v:lead=-	0 -3 -2 6
v:lead=:	-7 1 -12 15
v:lead=a	-12 16 -28 14
v:lead=after	4 3 2 -21
v:lead=an	0 -21 6 10
v:lead=and	-4 26 -21 -9
v:lead=as	0 37 -19 -27
v:lead=before	-2 1 7 -9
v:lead=bessent	0 0 12 -9
v:lead=both	1 -9 -20 25
v:lead=but	0 16 0 -17
v:lead=china	-2 -23 31 -4
v:lead=five	0 0 -19 16
v:lead=for	-1 15 -20 5
v:lead=four	0 10 -11 0
v:lead=i	0 -23 27 -11
v:lead=if	-7 0 -13 13
v:lead=it	29 12 -6 -41
v:lead=mexico	0 24 -19 -6
v:lead=mr	0 -4 -1 7
v:lead=my	0 -13 3 5
v:lead=ninety	5 9 0 -19
v:lead=no	0 22 0 -22
v:lead=one	0 -18 20 -4
v:lead=port	0 0 7 -6
v:lead=six	-2 -3 -7 11
v:lead=that	-7 -8 1 8
v:lead=their	-1 -7 21 -18
v:lead=there	-11 -16 -10 27
v:lead=they	16 -3 -12 0
v:lead=this	0 4 -8 2
v:lead=three	0 -10 13 -2
v:lead=trade	-2 -15 -5 21
v:lead=treasury	0 -6 -2 9
v:lead=trump	1 13 -15 -3
v:lead=two	-3 19 -1 -18
v:lead=under	-2 12 0 -12
v:lead=us	0 -12 23 -16
v:lead=we	-5 -13 -10 23
v:lead=what	5 20 -35 1
v:lead=when	0 12 5 -29
v:lead=where	-3 9 -7 0
v:lead=which	0 13 0 -16
v:lead=who	-2 -13 4 6
v:lead=with	0 -9 12 -1
v:lead=—	8 8 -13 0
v:lr=" are	0 5 5 -15
v:lr=" is	0 -11 11 0
v:lr=, .	-1 -7 -20 26
v:lr=, after	2 0 7 -15
v:lr=, before	0 -6 14 -5
v:lr=, of	0 -13 4 4
v:lr=, on	0 15 -1 -18
v:lr=: ,	-2 -14 3 9
v:lr=: .	-1 -5 -2 12
v:lr=: of	0 18 -10 -6
v:lr=: to	0 -21 10 7
v:lr=<begin> ,	0 14 -25 6
v:lr=<begin> .	-1 34 -24 -15
v:lr=<begin> after	0 -5 13 -6
v:lr=<begin> are	0 1 -8 4
v:lr=<begin> before	0 -22 28 -12
v:lr=<begin> is	0 9 -33 20
v:lr=<begin> later	0 -9 16 -5
v:lr=<begin> of	0 0 11 -13
v:lr=<begin> on	0 -16 21 -5
v:lr=<begin> to	0 -20 3 10
v:lr=<goods-amount> ,	0 -7 15 -7
v:lr=<goods-amount> .	-2 2 9 -15
v:lr=<money> ,	0 -22 5 13
v:lr=<money> .	0 -26 23 -3
v:lr=<money> of	0 -4 13 -8
v:lr=<number> .	0 -12 17 -5
v:lr=a truce	1 -20 -10 24
v:lr=after ,	0 4 0 -6
v:lr=after .	10 -15 7 -11
v:lr=after in	0 -3 7 0
v:lr=after of	-1 -15 21 -5
v:lr=another ,	-1 14 8 -22
v:lr=another .	-6 20 -31 9
v:lr=by ,	-7 -4 -3 9
v:lr=by .	-4 9 -11 4
v:lr=by <end>	0 7 16 -28
v:lr=by is	0 -3 -6 10
v:lr=by the	0 -12 -2 17
v:lr=by to	0 -3 -10 14
v:lr=end of	0 -2 6 0
v:lr=first ,	0 -6 8 0
v:lr=first .	0 6 0 -5
v:lr=first of	0 13 -7 -5
v:lr=for ,	5 27 -31 -4
v:lr=for .	3 14 -18 1
v:lr=for ;	-4 -6 0 10
v:lr=for <end>	-6 -7 25 -17
v:lr=for and	-4 14 -18 2
v:lr=for at	-6 1 -1 3
v:lr=for from	21 -7 -36 19
v:lr=for its	0 -7 -14 16
v:lr=for more	0 7 0 -3
v:lr=for nobody	0 -1 6 -4
v:lr=for of	0 -5 -8 14
v:lr=for on	0 -18 -17 28
v:lr=for the	-7 -20 14 12
v:lr=further .	0 -11 -4 16
v:lr=has .	0 -2 11 -12
v:lr=has to	0 -18 24 -7
v:lr=in ,	-1 -26 7 11
v:lr=in .	-3 -21 38 -22
v:lr=is .	0 -27 19 0
v:lr=it .	0 15 -13 0
v:lr=last ,	-1 23 -28 0
v:lr=last .	4 5 6 -26
v:lr=last and	1 9 -5 -9
v:lr=lasted .	9 -6 6 -15
v:lr=next .	0 13 -2 -12
v:lr=of ,	13 -21 11 -2
v:lr=of .	-9 14 -29 13
v:lr=of ;	11 -2 -2 -5
v:lr=of and	-3 2 3 -6
v:lr=of from	-13 14 -4 -1
v:lr=of in	-1 -10 1 7
v:lr=of is	0 -4 11 -8
v:lr=of on	0 -12 -10 21
v:lr=of that	-2 8 -4 0
v:lr=of was	7 -9 -12 10
v:lr=offer .	0 -8 -13 19
v:lr=over .	0 0 9 -7
v:lr=propose .	0 0 -14 14
v:lr=take .	0 -2 8 -4
v:lr=than .	0 -11 9 0
v:lr=than before	-2 0 -3 7
v:lr=the are	-1 23 -8 -15
v:lr=the of	0 27 -31 0
v:lr=the tariff	5 -2 -11 5
v:lr=the to	-4 17 -3 -12
v:lr=the truce	-3 22 -18 -6
v:lr=to .	0 -12 -9 19
v:lr=to of	0 9 -3 -5
v:lr=want .	0 -15 9 0
v:lr=within .	0 -2 13 -9
v:lr=within and	0 0 7 -5
v:r1=!	-5 29 -44 9
v:r1="	-5 36 -16 -20
v:r1='	0 -19 28 -13
v:r1='s	0 -13 17 0
v:r1=,	5 21 -15 -8
v:r1=.	-8 14 -19 9
v:r1=:	0 4 -17 9
v:r1=;	19 -6 -18 9
v:r1=<duty>	0 -9 -16 21
v:r1=<end>	-18 5 24 -28
v:r1=<not>	-9 -15 10 12
v:r1=<v-begin>	13 0 1 -19
v:r1=<v-end>	16 -27 -14 19
v:r1=<v-impose>	0 5 1 -13
v:r1=<v-say>	0 -20 26 -12
v:r1=<v-stay>	0 15 -17 -1
v:r1=<v-suspend>	6 3 -11 0
v:r1=?	5 1 -6 -1
v:r1=a	-1 3 4 -7
v:r1=after	0 -2 22 -25
v:r1=and	-3 -2 -8 12
v:r1=are	-6 20 -6 -12
v:r1=at	5 10 -17 1
v:r1=before	-9 -31 43 -10
v:r1=bond	0 -1 7 -1
v:r1=earlier	0 -9 18 -10
v:r1=end	15 -22 -14 16
v:r1=extension	0 -6 8 -2
v:r1=from	8 12 -38 11
v:r1=if	0 -3 -5 9
v:r1=in	-14 -4 13 0
v:r1=is	-8 2 -12 12
v:r1=it	-4 -21 13 8
v:r1=its	0 -2 -15 11
v:r1=last	0 -5 9 0
v:r1=later	-6 -8 33 -20
v:r1=leave	0 -6 11 -4
v:r1=long	3 16 -31 10
v:r1=more	6 -5 -33 28
v:r1=nobody	-3 1 10 -11
v:r1=of	-20 14 14 -24
v:r1=on	-10 -1 -7 13
v:r1=or	0 -19 26 -8
v:r1=tariff	1 -2 -15 13
v:r1=the	-10 -17 8 15
v:r1=through	-2 30 -15 -19
v:r1=to	-19 6 14 -14
v:r1=truce	-3 9 -26 11
v:r1=until	0 8 -1 -4
v:r1=was	5 0 -25 16
v:r1=were	-7 6 -4 2
v:r1=while	-1 23 -14 -6
v:r1=with	0 10 -6 -3
v:r1=without	0 -14 1 9
v:r1=would	0 0 7 -4
v:r1=yield	0 -5 10 -2
v:t0=future	-19 -29 3 28
v:t0=future-passive	-1 -18 13 5
v:t0=modal	0 -18 9 5
v:t0=modal-passive	0 17 -2 -16
v:t0=past-passive	-10 31 -6 -33
v:t0=perfect	-27 3 3 1
v:t0=perfect-passive	5 6 0 -14
v:t0=pluperfect	1 -9 11 -5
v:t0=present	-17 6 -4 4
v:t0=present-passive	-7 12 1 -11
v:t:loose	0 26 -24 -3
v:t:loose-l	0 10 -15 2
v:t:loose-l1	0 18 -9 -10
v:t:loose-l2	7 -27 -20 40
v:t:loose-l3	0 -3 29 -34
v:t:loose-r	-2 24 -17 -9
v:t:loose-r0	5 28 -39 3
v:t:loose-r1	0 11 0 -12
v:t:loose-r2	-9 -1 -4 12
v:t:more	8 3 -36 24
v:t:more-in	-15 9 -22 14
v:t:more-in0	-15 9 -22 14
v:t:more-l	-6 6 -26 20
v:t:more-l0	-1 26 -46 9
v:t:more-l1	0 -26 0 18
v:t:more-l2	-28 1 4 0
v:t:more-l3	11 22 -7 -23
v:t:more-r	20 -8 -16 10
v:t:more-r0	-2 -1 -21 23
v:t:more-r2	-2 -17 11 5
v:t:more-r3	8 8 -5 -12
v:t:quiet	-10 -14 17 0
v:t:quiet-l	-13 3 -1 1
v:t:quiet-l1	-6 8 2 -10
v:t:quiet-l2	0 -18 -1 19
v:t:quiet-l3	-2 -7 -3 15
v:t:quiet-r	0 -25 25 -4
v:t:quiet-r1	-1 -10 11 -2
v:t:quiet-r2	0 -18 26 -11
v:t:quiet-r3	-1 -12 3 10
v:t:truce	6 14 -26 2
v:t:truce-l	10 7 -16 -1
v:t:truce-l1	9 -6 -9 5
v:t:truce-l2	7 -2 0 -2
v:t:truce-l3	8 4 -14 5
v:t:truce-r	-14 7 -14 10
v:t:truce-r0	-11 32 -42 1
v:t:truce-r1	0 13 -23 6
v:t:truce-r2	-3 -40 34 -1
v:t:truce-r3	0 -1 -10 14
v:t:verb	-6 16 -17 1
v:t:verb-l	-3 13 -12 0
v:t:verb-l1	-22 1 -4 9
v:t:verb-l2	6 -14 -18 25
v:t:verb-l3	4 -6 -17 20
v:t:verb-r	12 -13 -1 7
v:t:verb-r2	15 -15 -11 10
v:t:verb-r3	0 -11 16 -4
v:v0=accept	0 -1 -9 12
v:v0=agree	4 -8 -19 17
v:v0=announce	0 3 8 -13
v:v0=apply	0 -15 -5 19
v:v0=ask	0 -13 -6 15
v:v0=be	-7 0 5 -1
v:v0=begin	-3 6 -5 0
v:v0=bring	0 7 -12 4
v:v0=buy	0 -28 -3 23
v:v0=call	0 0 13 -18
v:v0=charge	0 16 -13 -3
v:v0=come	0 0 16 -19
v:v0=conclude	4 4 0 -13
v:v0=continue	0 6 -16 4
v:v0=cut	0 -5 -2 9
v:v0=expect	0 -3 13 -9
v:v0=fall	-1 0 6 -6
v:v0=get	-8 9 -4 0
v:v0=go	-2 14 -11 -2
v:v0=have	-2 -7 4 3
v:v0=hold	6 8 -14 0
v:v0=keep	0 22 6 -34
v:v0=lay	5 17 -14 -12
v:v0=leave	0 -21 0 19
v:v0=let	14 -7 11 -21
v:v0=like	0 0 17 -15
v:v0=lose	0 -3 -1 6
v:v0=lower	0 6 7 -15
v:v0=make	-2 17 -14 0
v:v0=meet	0 -3 16 -10
v:v0=offer	0 -7 -4 11
v:v0=pay	0 -4 10 -5
v:v0=promise	0 3 11 -16
v:v0=propose	-1 -15 -1 14
v:v0=put	-10 -7 2 7
v:v0=ready	0 -12 -12 21
v:v0=remain	0 34 2 -38
v:v0=rise	0 -5 12 -6
v:v0=run	14 -19 -4 9
v:v0=say	-6 -5 -4 12
v:v0=sell	0 0 7 -3
v:v0=settle	0 -23 -5 28
v:v0=sign	-4 25 0 -22
v:v0=sit	-1 -8 13 -2
v:v0=stand	0 -8 10 0
v:v0=start	0 11 -2 -10
v:v0=stay	-4 -11 -13 24
v:v0=stop	6 18 -13 -14
v:v0=suspend	3 -8 9 -1
v:v0=take	-3 -5 9 -1
v:v0=tell	0 -2 -3 7
v:v0=want	0 0 -5 7
v:v1=accept	0 -1 -9 12
v:v1=agree	-6 0 -6 9
v:v1=announce	0 0 9 -12
v:v1=answer	0 -1 8 -4
v:v1=apply	0 -16 -3 18
v:v1=ask	0 -13 -2 11
v:v1=be	-6 2 6 -6
v:v1=begin	-3 6 -5 0
v:v1=bring	0 -2 -16 19
v:v1=buy	-1 -24 7 12
v:v1=call	0 0 13 -18
v:v1=carry	0 0 -12 12
v:v1=charge	0 16 -13 -3
v:v1=come	0 0 16 -19
v:v1=conclude	2 0 6 -17
v:v1=continue	0 0 -16 15
v:v1=cut	0 -12 -6 18
v:v1=delay	0 -11 10 1
v:v1=end	1 -8 6 0
v:v1=extend	-9 -1 19 -13
v:v1=fall	-1 0 6 -6
v:v1=get	-8 11 -9 0
v:v1=go	-2 2 -11 8
v:v1=grant	0 22 -14 -11
v:v1=have	-1 -1 9 -8
v:v1=hold	7 8 -14 -2
v:v1=keep	0 4 14 -19
v:v1=lay	5 17 -14 -12
v:v1=leave	0 -28 0 24
v:v1=let	13 2 10 -29
v:v1=like	0 0 18 -18
v:v1=lose	0 -3 -1 6
v:v1=lower	0 14 0 -17
v:v1=make	5 26 -27 -9
v:v1=meet	0 -5 21 -14
v:v1=offer	-1 -6 -20 24
v:v1=other	-1 0 6 -8
v:v1=pause	0 -1 -12 12
v:v1=pay	0 -4 10 -5
v:v1=plan	0 38 -17 -28
v:v1=propose	-1 -10 6 2
v:v1=put	-10 -14 4 13
v:v1=ready	0 -5 -6 11
v:v1=rise	0 -5 12 -6
v:v1=run	14 -22 -7 14
v:v1=say	-6 -5 -4 12
v:v1=see	0 -1 8 -4
v:v1=sell	0 0 7 -3
v:v1=settle	0 -24 -10 32
v:v1=sign	-5 29 -7 -20
v:v1=sit	-1 -8 13 -2
v:v1=slash	0 11 0 -13
v:v1=stand	0 -16 9 4
v:v1=start	0 8 4 -20
v:v1=stay	-2 0 13 -10
v:v1=stop	6 2 -3 -6
v:v1=tell	0 -1 -5 8
verbless	-8 -6 1 11
vt0=agree past	9 11 -22 -3
vt0=agree perfect	-4 -7 12 0
vt0=agree pluperfect	0 6 0 -5
vt0=agree present	1 4 -16 0
vt0=apply present	0 -6 -2 8
vt0=ask past	0 0 6 -4
vt0=ask perfect	0 -5 -8 12
vt0=be future	0 0 -13 13
vt0=be modal	8 0 0 -8
vt0=be perfect	0 0 5 -9
vt0=be present	-14 0 -2 6
vt0=begin past	0 0 7 -6
vt0=buy future	0 0 7 -5
vt0=buy perfect	0 -5 -12 15
vt0=buy present	0 -4 6 -1
vt0=conclude past	4 0 2 -13
vt0=extend modal	0 -7 14 -8
vt0=extend past	0 1 -11 10
vt0=extend perfect	0 21 -1 -26
vt0=extend present	0 -2 -6 8
vt0=fall past	0 4 0 -6
vt0=get past	-5 12 0 -15
vt0=get present	0 6 -7 0
vt0=go present	0 5 -8 0
vt0=have present	-8 -11 5 7
vt0=hold future	0 0 7 -4
vt0=hold perfect	0 -15 19 -2
vt0=hold present	-1 26 -18 -7
vt0=lay past	0 14 -11 -2
vt0=lay present	6 -1 0 -3
vt0=let present	5 -9 14 -10
vt0=like modal	0 0 12 -12
vt0=offer perfect	0 -4 8 -4
vt0=other future	0 -12 3 4
vt0=other past	-2 3 2 -9
vt0=other perfect	-6 4 2 -5
vt0=other pluperfect	0 -2 8 0
vt0=propose perfect	0 -7 -2 9
vt0=put perfect	0 12 -5 -9
vt0=ready present	0 -7 -11 17
vt0=run modal	0 -6 0 8
vt0=run present	-10 6 5 -7
vt0=say past	0 3 -7 3
vt0=settle past	0 -13 0 13
vt0=sign modal	0 -1 -16 18
vt0=sign past	0 3 13 -19
vt0=sit past	-1 -6 11 0
vt0=stay future	0 -6 3 3
vt0=stop present	0 12 -3 -8
vt0=suspend future	0 5 -12 2
vt0=suspend past	-2 4 7 -21
vt0=suspend perfect	0 0 6 -5
vt0=suspend present	7 -13 5 2
vt0=take present	0 -9 8 0
vt0=want present	0 6 -2 0
vt1=agree participle	-11 0 -9 15
vt1=agree past	1 24 -12 -17
vt1=agree perfect	-3 0 14 -11
vt1=agree pluperfect	0 7 0 -9
vt1=agree present	1 -4 -15 12
vt1=apply present	0 -6 -2 8
vt1=ask past	0 0 6 -4
vt1=ask perfect	0 -4 -2 6
vt1=be future	0 0 -13 14
vt1=be modal	8 0 0 -7
vt1=be past	-2 4 -7 4
vt1=be perfect	0 0 5 -9
vt1=be present	-13 0 0 3
vt1=begin past	0 0 7 -6
vt1=buy future	0 0 7 -5
vt1=buy infinitive	0 3 2 -8
vt1=buy perfect	0 -5 -12 15
vt1=buy present	0 -4 6 -1
vt1=conclude past	4 0 2 -13
vt1=delay infinitive	0 0 10 -8
vt1=end gerund	6 -3 0 -4
vt1=extend modal	0 -7 14 -8
vt1=extend participle	0 -6 17 -9
vt1=extend past	0 1 -11 10
vt1=extend perfect	0 21 -1 -26
vt1=extend present	0 -2 -6 8
vt1=fall past	0 4 0 -6
vt1=get past	-4 15 -1 -13
vt1=get present	0 6 -7 0
vt1=go present	0 5 -8 0
vt1=have past	3 1 2 -12
vt1=have present	-8 -10 6 5
vt1=hold future	0 0 7 -4
vt1=hold perfect	0 -8 12 -2
vt1=hold present	-1 26 -18 -7
vt1=lay past	0 14 -11 -2
vt1=lay present	6 -1 0 -3
vt1=let present	5 -9 14 -10
vt1=like modal	0 1 13 -15
vt1=offer perfect	0 -1 -12 15
vt1=other future	0 -12 3 4
vt1=other past	-2 3 3 -9
vt1=other perfect	-6 1 7 -7
vt1=other present	0 -1 6 -2
vt1=propose past	0 -1 6 -2
vt1=propose perfect	0 -7 1 3
vt1=put perfect	0 12 -5 -9
vt1=put present	-1 -4 7 -1
vt1=ready present	0 0 -5 6
vt1=run modal	0 -6 0 8
vt1=run present	-10 6 5 -7
vt1=say past	0 3 -7 3
vt1=settle past	0 -13 0 13
vt1=sign modal	0 -1 -16 18
vt1=sign past	0 0 15 -17
vt1=sit past	-1 -6 11 0
vt1=stay present	0 0 7 -6
vt1=suspend future	0 5 -12 2
vt1=suspend past	-2 4 7 -21
vt1=suspend perfect	0 0 6 -5
vt1=suspend present	7 -13 5 2
vt1=take present	0 -9 8 0
vt1=want present	0 6 -2 0
vt2=agree participle	0 11 -6 -2
vt2=agree past	8 0 -7 0
vt2=be modal	0 -8 11 -1
vt2=be past	-10 4 -11 13
vt2=be present	-12 2 2 -2
vt2=end participle	10 -3 -4 -3
vt2=end present	0 -4 -5 7
vt2=go infinitive	0 -14 22 -10
vt2=go present	-4 15 -11 0
vt2=leave participle	0 -28 34 -7
vt2=other past	-5 0 0 7
vt2=rise past	0 16 -12 -3`;
