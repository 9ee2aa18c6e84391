// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-29 -10 33 -11
a:!	-1 9 -16 6
a:'	0 -7 17 -9
a:' notice	0 -4 10 -2
a:'s	-8 -21 20 4
a:-	-2 3 7 -14
a:.	-4 -8 13 -2
a:<agent>	2 -29 13 11
a:<day-ahead>	-14 -9 6 7
a:<day-ahead> .	-1 4 20 -28
a:<day-gone>	13 15 -16 -18
a:<day-gone> .	14 0 -19 0
a:<day-today>	0 -5 15 -12
a:<duty>	1 7 -15 3
a:<gate>	-7 -8 0 11
a:<goods>	-11 -1 29 -22
a:<level-noun>	-3 -1 -2 8
a:<level>	-8 5 23 -34
a:<level> .	-8 0 6 -4
a:<level> on	0 5 -8 1
a:<money>	0 -8 16 -5
a:<month-ahead>	0 11 -16 2
a:<month-gone>	-8 1 10 -14
a:<name>	0 8 -4 -6
a:<name> .	0 10 2 -17
a:<name> and	7 10 -7 -15
a:<not>	-1 -3 26 -34
a:<number>	-10 8 -2 0
a:<number> .	1 6 -6 0
a:<office>	0 -13 4 5
a:<person>	-2 0 7 -1
a:<quality>	0 -14 24 -13
a:<seat>	-1 -10 12 0
a:<sender>	0 0 8 -3
a:<span> .	0 -9 12 -3
a:<v-agree>	0 12 -5 -6
a:<v-bear>	-2 -28 6 18
a:<v-begin>	6 10 -2 -14
a:<v-deny>	0 9 -4 -5
a:<v-down>	-9 17 -14 0
a:<v-end>	13 0 -4 -12
a:<v-impose>	-8 0 19 -19
a:<v-propose>	-7 -19 17 1
a:<v-say>	-6 -8 8 2
a:<v-sell>	0 8 -1 -5
a:<v-stay>	5 17 -3 -30
a:<v-suspend>	5 6 -8 -3
a:<v-target>	-4 -16 12 5
a:<v-up>	-13 18 -11 -2
a:?	-9 -4 13 -4
a:a	-3 -5 10 -4
a:a long	0 -13 14 0
a:about	0 -11 6 3
a:additional	0 8 0 -8
a:after	0 6 6 -22
a:after the	0 -6 9 0
a:agree	6 6 -13 0
a:agree on	8 5 -9 -8
a:an	0 -4 6 -3
a:and	-5 -3 10 -4
a:and <name>	7 8 -15 -1
a:and <number>	0 -17 2 14
a:and a	0 -7 15 -9
a:and it	0 -18 0 14
a:and the	-1 -4 9 -1
a:announce	0 -9 2 5
a:announce on	0 -9 2 5
a:are	-4 2 5 -8
a:at	17 -7 -10 5
a:at a	-3 0 -8 11
a:at least	0 12 -7 -4
a:at the	7 -20 6 2
a:back	0 7 -2 -1
a:be	0 4 7 -14
a:before	0 -20 18 0
a:before the	0 -1 6 -2
a:begin	14 -11 0 -3
a:between	6 2 0 -13
a:between <name>	12 4 -8 -12
a:between the	-3 -5 8 0
a:bond	0 -3 7 -1
a:both	3 -10 -8 14
a:both side	0 -4 0 7
a:busan	0 0 -6 2
a:by	-5 -9 7 5
a:by <number>	0 -3 6 0
a:come	0 8 -10 1
a:control on	0 -10 0 7
a:counted	0 13 -6 -7
a:date	0 7 -6 0
a:day	0 0 -19 13
a:down	-6 16 -11 0
a:duty	-2 0 6 -1
a:each other	0 -9 14 -4
a:earlier	0 -4 13 -7
a:earth	0 -13 4 6
a:end	14 4 -17 -9
a:end .	-9 20 -6 -9
a:end on	8 -14 -2 7
a:extension	0 -6 3 0
a:farm	0 -4 7 -1
a:fee	0 -6 9 -1
a:first	0 19 -13 -8
a:for	-11 12 9 -21
a:for the	0 0 -7 6
a:from	1 0 -9 6
a:from <day-ahead>	-4 -18 -6 25
a:from <day-gone>	8 11 -4 -24
a:from the	0 12 -15 0
a:geneva	0 22 -15 -9
a:go	-6 6 5 -10
a:good	0 -16 4 8
a:had	0 -14 9 3
a:harvest	0 18 -25 2
a:has	5 -7 -3 5
a:has been	-1 8 -1 -3
a:have	0 -19 16 0
a:he	0 0 -7 9
a:his	0 0 -10 11
a:in	-14 -10 16 1
a:in <month-gone>	-7 5 6 -14
a:in <name>	0 -8 15 -6
a:in <number>	0 9 0 -10
a:in <seat>	0 -7 13 -4
a:in a	2 -6 -1 5
a:in busan	0 0 -6 2
a:in geneva	0 -2 6 -1
a:in the	7 -11 2 0
a:is	-10 2 -6 7
a:is not	0 0 14 -22
a:is what	0 -9 -8 17
a:it	-3 -2 0 6
a:it .	4 8 -7 -7
a:it was	0 -4 9 -2
a:its	-3 10 -13 1
a:later	-5 -19 31 -10
a:least	0 11 -7 -4
a:leave	-2 -23 29 -8
a:leave .	0 -9 12 0
a:levy	0 8 -5 0
a:midnight	6 0 -4 -3
a:more	5 5 -26 15
a:more .	12 -18 0 0
a:negotiate	0 1 -6 3
a:new	0 -2 10 -5
a:next	0 -11 9 0
a:no	0 1 7 -12
a:nobody	-3 -4 13 -6
a:not	-3 7 8 -18
a:notice	0 -5 11 -4
a:notice .	0 -5 11 -4
a:of	-34 -5 31 -18
a:of <level>	0 16 0 -21
a:of <number>	0 7 -3 -3
a:of geneva	0 23 -21 -2
a:of it	0 10 -16 8
a:of peace	0 4 -10 5
a:of quiet	0 7 -7 0
a:of talk	0 -7 15 -7
a:of thi	0 0 8 -4
a:on	-8 7 13 -19
a:on <day-ahead>	-1 -8 13 0
a:on <day-gone>	5 0 3 -12
a:on <quality>	0 0 7 -12
a:on both	0 -8 0 9
a:on rare	0 -11 1 7
a:on the	-1 -13 1 12
a:or	0 -15 23 -10
a:or so	0 0 7 -4
a:other	0 -4 9 -4
a:our	0 -6 3 2
a:out	14 -7 0 -8
a:over	0 0 18 -26
a:pay	0 -15 20 -5
a:peace	-2 0 7 -6
a:plan	0 -9 15 -7
a:quarrel	2 -4 6 -5
a:quiet	0 7 -7 0
a:rare	0 -13 4 6
a:rare earth	0 -11 1 7
a:rate	0 0 -5 10
a:rise	0 15 -9 -6
a:round	0 -6 4 0
a:rule	0 9 -4 -5
a:run	11 7 -7 -15
a:run out	15 -1 -13 -3
a:same	0 -4 15 -7
a:side	-6 -3 -6 16
a:since	0 9 -14 6
a:stop	-1 -5 0 6
a:table	0 -7 0 7
a:take	-1 21 -13 -9
a:talk	-3 -15 19 0
a:talk .	0 -4 8 -1
a:talk in	0 -1 7 -1
a:tariff	4 4 -18 8
a:tariff truce	3 -7 -5 9
a:term	0 -8 0 10
a:than	0 -14 19 -9
a:that	0 17 -7 -10
a:the	-15 -15 24 -2
a:the <day-ahead>	0 5 3 -11
a:the <name>	-2 6 0 -8
a:the <quality>	0 -7 9 0
a:the day	0 1 -17 9
a:the duty	0 0 -6 2
a:the export	0 -10 0 10
a:the next	0 0 11 -9
a:the same	0 -4 15 -7
a:the table	0 -7 0 7
a:the tariff	7 0 -1 -2
a:the truce	0 11 0 -10
a:their	-4 -10 2 9
a:there	0 -6 11 -3
a:thi	0 -17 0 11
a:through	0 12 -6 -7
a:through <number>	0 10 -4 -6
a:time	0 -2 0 7
a:to	-18 0 17 -13
a:to <level>	0 -8 13 -3
a:to go	0 -12 17 -4
a:to run	0 -21 25 -5
a:to the	0 5 11 -17
a:trade	-2 12 -10 0
a:truce	0 4 -10 4
a:truce between	3 2 0 -10
a:truce in	0 -12 -2 14
a:truce with	0 -6 -5 12
a:two	-3 -4 11 -2
a:under the	0 -5 0 6
a:until	-1 16 -6 -9
a:until <day-ahead>	0 14 -8 -4
a:up	0 1 8 -14
a:us	0 -6 9 -1
a:was	1 -3 -8 10
a:we	0 -15 12 0
a:were	-6 4 -5 6
a:what	-1 -2 -6 11
a:will	3 -10 6 0
a:with	-5 4 -9 6
a:with <name>	0 2 -12 8
a:without	7 -12 7 -6
a:without a	6 -13 10 -9
a:year	0 -5 11 -1
a:year .	0 -3 7 0
a:yield	0 -6 12 -2
asks	-13 -1 13 -5
b:"	-15 -13 8 5
b:" i	0 -4 10 -5
b:" the	0 -5 14 -9
b:" we	0 0 17 -16
b:'	0 -8 8 0
b:'s	-16 -13 1 15
b:'s for	0 11 -19 5
b:'s good	0 -2 -5 9
b:,	4 -11 4 -1
b:, <level>	0 -8 2 2
b:, <money>	0 -3 8 -2
b:, <name>	-3 -22 0 24
b:, <person>	0 0 -11 7
b:, <points>	0 7 -13 2
b:, after	12 -22 0 1
b:, agree	-1 11 -17 1
b:, and	0 -18 11 4
b:, at	0 0 -11 9
b:, by	-2 5 5 -9
b:, conclude	4 -13 14 -10
b:, for	7 -2 2 -7
b:, had	0 0 10 -9
b:, has	-1 -7 11 0
b:, in	0 -7 13 -4
b:, of	4 6 -24 9
b:, on	0 -6 11 -3
b:, say	0 12 -7 -1
b:, sign	0 12 -9 0
b:, suspend	0 -12 -1 15
b:, the	-3 13 1 -13
b:, then	-3 0 7 -6
b:, to	0 7 0 -5
b:, want	0 0 -13 15
b:, was	8 0 0 -7
b:, will	0 -11 0 9
b:, with	-6 3 0 0
b:-	0 -8 2 5
b:- <name>	0 4 -11 5
b:- earth	0 -6 12 -6
b:- the	5 -7 0 0
b:.	0 24 -22 0
b::	-7 -9 0 12
b:: <name>	0 -14 17 -1
b:: <number>	0 5 2 -7
b:: a	7 -8 -8 5
b:: for	0 2 -8 0
b:: the	-3 0 6 -2
b:<agent>	-9 -27 27 2
b:<day-ahead>	-3 7 -4 0
b:<day-ahead> and	0 10 -7 -1
b:<day-ahead> for	0 7 -9 0
b:<day-gone>	-4 2 -8 4
b:<day-gone> after	0 -4 7 0
b:<day-gone> and	0 7 -4 0
b:<day-gone> for	-9 2 8 -8
b:<day-gone> to	0 17 -3 -15
b:<day-today>	-4 9 0 -7
b:<day-today> to	0 0 8 -7
b:<duty>	-4 10 -7 -3
b:<gate>	-9 7 7 -11
b:<goods-amount>	-6 -17 36 -18
b:<goods-amount> in	0 -4 9 -2
b:<goods>	-25 15 -5 -1
b:<level-noun>	0 -16 15 0
b:<level>	-13 -16 15 3
b:<level> and	0 -3 8 -2
b:<level> in	0 13 -7 -5
b:<level> of	0 -1 8 -3
b:<level> on	0 -4 -19 24
b:<level> over	0 -6 10 0
b:<level> to	0 10 -7 -3
b:<money>	-7 -8 36 -27
b:<money> in	0 -5 9 -1
b:<money> of	0 3 3 -10
b:<month-ahead>	0 -5 10 -4
b:<month-gone>	-8 11 -5 -1
b:<name>	-16 -3 0 8
b:<name> 's	0 -10 13 0
b:<name> and	4 13 -16 -4
b:<name> by	0 13 -16 0
b:<name> for	0 -7 -16 20
b:<name> get	0 16 -11 -4
b:<name> had	0 -6 -3 10
b:<name> has	0 -2 -8 15
b:<name> in	0 -9 14 -3
b:<name> is	0 7 -7 0
b:<name> on	0 -3 -5 10
b:<name> put	0 -6 -1 9
b:<name> sign	0 10 0 -8
b:<name> suspend	12 -9 6 -9
b:<name> to	0 12 7 -20
b:<name> was	0 4 -7 2
b:<name> will	0 3 -9 4
b:<name> would	0 0 9 -7
b:<not>	-12 18 0 -14
b:<number>	-14 12 21 -34
b:<number> million	0 -3 11 -6
b:<office>	-4 18 -5 -7
b:<organisation>	-10 -29 38 -12
b:<organisation> and	0 -7 1 3
b:<organisation> has	0 6 6 -16
b:<organisation> in	0 -3 6 -1
b:<organisation> will	0 -11 0 5
b:<person>	1 19 -29 3
b:<person> agree	6 0 -10 1
b:<person> and	2 -10 -6 13
b:<person> propose	0 0 -8 11
b:<person> say	0 21 8 -25
b:<person> sign	0 15 -5 -9
b:<points>	6 17 -23 -5
b:<points> are	0 1 -18 11
b:<points> of	9 13 -21 -9
b:<points> on	0 -3 10 -4
b:<quality>	-12 13 9 -21
b:<quality> good	0 13 -11 -3
b:<quality> ship	0 10 -1 -11
b:<seat>	-7 10 -34 21
b:<seat> and	0 8 -16 6
b:<seat> on	0 -3 -4 10
b:<seat> would	0 -3 -19 21
b:<span>	-3 0 17 -14
b:<span> and	0 -2 11 -8
b:<taker>	0 -3 27 -25
b:<v-agree>	0 -13 6 7
b:<v-bear>	-22 -7 6 8
b:<v-begin>	-20 3 6 -3
b:<v-buy>	-2 0 6 -3
b:<v-deny>	0 -4 6 0
b:<v-down>	-12 -5 4 5
b:<v-end>	4 -10 17 -15
b:<v-impose>	-7 4 4 -5
b:<v-propose>	-19 -11 -3 17
b:<v-return>	-1 2 20 -27
b:<v-say>	-10 8 2 -7
b:<v-stay>	5 -1 6 -8
b:<v-suspend>	2 0 8 -9
b:<v-target>	-9 -14 23 -3
b:a	-1 -8 -5 13
b:a further	3 4 -13 1
b:a pause	1 2 4 -12
b:a period	-2 0 -6 8
b:a prolongation	0 -3 -8 12
b:a proposal	0 -8 -16 21
b:a second	0 -4 -7 14
b:a surcharge	0 -3 6 0
b:a suspension	0 -22 0 18
b:a term	0 0 12 -14
b:a truce	9 0 -6 -4
b:about	-1 -3 -1 8
b:about <money>	0 -7 0 6
b:accept	0 -5 -8 14
b:additional	0 -19 0 21
b:additional duty	0 -19 0 21
b:after	9 -17 20 -16
b:after a	9 -9 0 -3
b:agree	3 0 -6 1
b:agree in	-1 12 -9 0
b:agree on	0 11 -2 -10
b:agree to	3 -19 -4 18
b:agreement	0 0 13 -15
b:all	0 23 -11 -15
b:allow	0 -5 9 0
b:also	0 1 6 -8
b:an	2 -11 12 -5
b:an extension	-5 -2 6 -1
b:an initial	1 -11 -5 13
b:and	-1 -4 -4 10
b:and <goods-amount>	0 7 -6 0
b:and <name>	4 1 -14 6
b:and <number>	0 6 -8 0
b:and <quality>	0 -3 7 -2
b:and <seat>	0 8 -16 6
b:and a	0 -5 21 -17
b:and agree	0 14 -17 -4
b:and it	-13 -8 4 10
b:and last	0 -10 13 -1
b:and the	-7 -14 6 12
b:announce	0 4 2 -9
b:another	2 0 -7 4
b:answer	0 -2 9 -5
b:any	0 16 -7 -10
b:apply	0 -7 3 1
b:are	-5 -9 -1 12
b:are suspend	0 1 -7 4
b:are to	0 -18 -5 22
b:armistice	8 -10 6 -8
b:arrangement	0 4 -29 21
b:as	-4 13 0 -13
b:ask for	0 -9 9 -2
b:at	-14 -21 18 5
b:at <level>	0 -23 10 9
b:at <number>	0 -4 13 -7
b:at least	0 -6 -1 9
b:at the	-3 -2 16 -12
b:back	3 -3 9 -14
b:back for	4 -3 5 -10
b:be	-18 -2 0 9
b:be extend	0 -10 18 -6
b:be suspend	0 12 -4 -7
b:because	0 9 -11 0
b:beef	0 0 5 -6
b:been	0 -7 22 -23
b:been extend	0 13 -2 -13
b:been suspend	0 -6 10 -4
b:begin on	-1 -8 2 7
b:best	0 -8 10 0
b:between	-1 -8 6 3
b:both	6 2 -15 6
b:both country	-2 0 7 -2
b:both side	3 -2 8 -9
b:bring	0 2 -8 5
b:bring in	0 0 -3 6
b:broke	0 -2 6 -1
b:busan	0 24 -11 -15
b:but	0 7 9 -16
b:buy	0 -8 3 2
b:buy at	0 0 7 -5
b:by	-27 7 -4 3
b:by <level>	0 12 -9 -1
b:by another	0 -1 7 -5
b:by the	0 4 -11 8
b:call	0 3 7 -11
b:can	-2 -2 16 -10
b:can be	0 -6 0 5
b:car	0 -7 0 5
b:carry	0 -3 -9 12
b:ceasefire	-3 -18 28 -9
b:come	0 0 5 -9
b:conclude	2 -3 10 -17
b:conclude for	6 9 -14 -5
b:continue	0 1 -14 9
b:continue for	0 0 -11 7
b:cost	0 -2 7 -1
b:could	0 -10 -12 21
b:country	-8 -4 11 -1
b:country for	0 0 14 -16
b:custom	0 20 -13 -9
b:deal	0 -8 17 -10
b:delay	0 -2 17 -13
b:delegation	0 -12 3 6
b:dispute	0 6 -6 0
b:do	-1 0 -27 26
b:down	0 26 -17 -14
b:draft	0 -7 -3 10
b:due	0 -7 14 -5
b:duty	-12 23 -15 -6
b:duty for	-3 13 -25 6
b:duty of	0 1 5 -7
b:duty on	0 18 -6 -9
b:each of	0 -5 12 -4
b:each other	-4 9 -6 0
b:each side	0 9 -10 0
b:earth	0 -9 19 -11
b:effect	0 -13 3 6
b:either	0 -2 8 -2
b:either side	0 -2 8 -2
b:end	0 -15 20 -6
b:end a	3 -2 4 -6
b:end of	0 -4 7 0
b:every	0 -10 19 -10
b:expect	0 -11 11 0
b:expect <name>	0 0 8 -6
b:export control	0 0 -6 8
b:extend	-6 2 11 -11
b:extend by	0 3 6 -8
b:extend the	0 -6 0 5
b:extend their	0 -15 3 11
b:extension	-6 -3 -7 12
b:extension by	0 -5 13 -8
b:extension of	-5 8 -8 3
b:fall	0 -4 8 -4
b:fall <level>	0 6 -5 0
b:fall by	0 5 0 -9
b:fall to	0 0 -4 6
b:farm	0 0 7 -3
b:farm good	0 0 6 -3
b:fee	0 1 9 -13
b:fee on	0 16 0 -22
b:first	1 -4 13 -14
b:for	-13 2 7 -4
b:for <money>	0 0 7 -4
b:for a	-9 6 0 -3
b:for an	1 -11 -18 22
b:for the	-8 12 -4 -2
b:force	0 -13 14 0
b:force for	0 -17 7 8
b:fourth	0 -2 7 0
b:free	0 -7 10 -2
b:freeze	0 -32 0 28
b:from	3 3 21 -31
b:from <day-ahead>	0 7 3 -14
b:from <name>	0 -5 -4 9
b:further	3 5 -18 2
b:get	-10 5 2 -3
b:give	0 15 6 -18
b:given	-1 12 -15 4
b:go	-4 6 -14 7
b:go for	0 -18 3 12
b:go on	0 -8 -10 16
b:good	-9 1 2 0
b:good for	-7 -6 8 1
b:government	0 11 -13 0
b:grant	0 13 -6 -7
b:grower	0 0 9 -7
b:had	9 -1 9 -19
b:had agree	-8 8 1 -3
b:had been	1 -7 9 -5
b:has	-21 5 10 -9
b:has ask	0 -1 -9 12
b:has been	0 6 0 -7
b:has hold	0 -4 7 0
b:has offer	0 -3 10 -6
b:has propose	0 -6 -2 9
b:have	-13 0 18 -12
b:have a	0 -13 0 10
b:have agree	-3 -8 11 0
b:have been	0 -7 14 -11
b:have buy	0 -4 -11 15
b:have extend	0 12 -1 -12
b:he	-6 1 0 2
b:he could	0 0 -10 11
b:he expect	0 0 8 -5
b:he had	0 0 8 -5
b:he is	0 -6 -2 9
b:he want	0 0 -13 14
b:he would	0 -5 8 -3
b:higher	0 31 -20 -14
b:him	0 -7 8 0
b:his	-5 -4 6 0
b:his <organisation>	0 0 8 -6
b:hold	6 3 0 -13
b:hold for	2 11 -3 -12
b:i	-5 -20 16 0
b:i have	0 -4 9 -2
b:ice	0 7 -2 -5
b:ice for	0 10 -6 -4
b:if	-4 0 -6 9
b:if the	0 1 8 -13
b:import	0 10 -6 -2
b:in	-32 8 42 -48
b:in <month-gone>	-3 31 -23 -10
b:in <name>	0 10 0 -13
b:in <seat>	0 -16 10 5
b:in about	0 0 12 -9
b:in busan	0 11 -5 -4
b:in each	0 -5 11 -3
b:in the	-5 -1 14 -11
b:increase	0 -6 0 8
b:initial	1 -11 -5 13
b:interest	0 -7 15 -7
b:into	0 6 4 -15
b:is	-18 4 0 0
b:is extend	0 5 -8 1
b:is for	0 9 -13 2
b:is good	0 -10 15 -5
b:is suspend	0 -5 14 -12
b:is to	-2 -15 10 4
b:it	16 -10 9 -11
b:it 's	-5 -7 -14 22
b:it by	0 0 13 -13
b:it for	0 0 6 -4
b:it has	-3 19 -6 -13
b:it is	-3 -11 17 -5
b:it run	-4 13 1 -14
b:it take	0 -10 15 -4
b:it was	4 24 -23 -13
b:it would	-7 4 -9 7
b:its	-5 1 10 -9
b:its duty	0 8 7 -16
b:its new	0 -6 0 5
b:keep	0 -4 13 -7
b:keep the	0 -14 6 4
b:keep their	0 -6 3 2
b:last <month-gone>	-1 -11 3 9
b:last for	-7 10 -7 0
b:lasted	20 -13 2 -19
b:law	0 -5 9 0
b:lay	5 12 -11 -9
b:least	0 -6 -1 9
b:leave	6 -11 -3 7
b:less	0 -4 0 6
b:less than	0 -4 -2 7
b:let	4 2 8 -21
b:licence	0 -13 19 -7
b:like	0 8 0 -4
b:live	0 -6 3 0
b:longer	0 -4 15 -10
b:longer than	0 -4 15 -10
b:lower	0 -9 4 3
b:lower rate	0 -13 0 13
b:make	7 8 -8 -14
b:may	-1 -11 13 0
b:meet	0 -7 23 -16
b:meet in	0 0 8 -4
b:million	0 8 1 -13
b:month	0 -11 10 0
b:more	0 -2 15 -11
b:more than	0 -3 14 -9
b:most	-1 2 -7 6
b:most of	0 8 0 -9
b:much	0 -7 4 1
b:my	0 0 11 -10
b:need	0 -9 10 -3
b:negotiator	0 -2 6 -2
b:new	-2 -3 -1 8
b:next	2 0 3 -8
b:no	-1 10 -5 -1
b:no .	0 16 -9 -7
b:nobody	0 4 1 -10
b:not	-4 10 -11 3
b:now	-4 4 9 -20
b:of	16 -11 -4 3
b:of <day-gone>	0 0 -18 13
b:of <level>	0 -1 6 -3
b:of <quality>	0 16 -8 -10
b:of a	-3 -15 -10 25
b:of both	0 -5 12 -5
b:of it	9 -3 5 -16
b:of last	0 -7 -5 13
b:of that	-3 0 6 -2
b:of the	3 0 3 -6
b:off	1 1 4 -8
b:off for	4 0 -7 0
b:offer	-2 -21 4 7
b:old	0 -8 16 -9
b:on	-25 1 -2 9
b:on <day-ahead>	-1 0 -8 8
b:on <day-gone>	-9 -2 8 0
b:on <quality>	0 21 -2 -20
b:on a	0 -2 14 -8
b:on both	0 12 0 -13
b:on each	0 3 -19 10
b:on for	0 -14 -21 29
b:on ice	0 10 -6 -4
b:on the	-3 -6 31 -28
b:one	-5 16 14 -27
b:only	0 -13 15 0
b:or	0 -4 16 -11
b:other	-8 18 -11 -5
b:other <points>	0 -2 -5 8
b:other for	-1 9 -3 -1
b:our	0 -23 -2 20
b:out	5 -22 10 2
b:over	-1 -23 21 2
b:paper	0 -10 -17 25
b:party	-1 0 8 -8
b:pause	1 18 -19 -3
b:pause of	1 9 -2 -12
b:pay	0 -4 15 -10
b:plan	0 26 -13 -17
b:port	-1 -9 29 -20
b:port fee	0 -6 15 -9
b:prefer	0 0 -8 7
b:president	0 0 -8 7
b:price	0 -9 7 0
b:prolong it	0 0 6 -6
b:prolong the	0 -4 -15 18
b:prolongation	0 -3 -8 12
b:promise	0 2 8 -12
b:proposal	0 -8 -16 21
b:propose	0 -14 -1 11
b:propose a	0 -6 10 -4
b:propose to	0 0 -14 15
b:put	-4 10 -3 -3
b:put its	0 9 -8 0
b:put off	0 6 0 -5
b:put the	0 -5 -3 8
b:quarrel	0 19 -14 -6
b:rare	0 -9 19 -11
b:rare -	0 -6 12 -6
b:rare earth	0 -1 7 -4
b:reach	0 -9 18 -7
b:ready	0 -8 -13 20
b:ready to	0 -8 -13 19
b:remain	0 -2 -5 8
b:remain suspend	0 10 -3 -6
b:renewed	0 -17 3 12
b:rest	3 2 -1 -6
b:rest for	0 5 -10 3
b:return	0 2 11 -14
b:rise	4 -2 4 -8
b:round	-1 -6 17 -6
b:round in	0 -2 10 -4
b:rule	0 -4 6 0
b:run for	0 0 -6 2
b:same	0 18 -21 3
b:say	-5 15 -1 -8
b:second	0 -9 -6 18
b:section	0 1 3 -7
b:section <number>	0 1 3 -7
b:see	0 -5 -4 9
b:sell	0 -4 10 -4
b:set	0 19 -13 -4
b:settle	-1 -13 -6 21
b:shall	0 -1 -10 12
b:ship	0 4 4 -10
b:should	-1 -6 15 -7
b:side	0 -1 -4 6
b:side agree	4 -17 0 9
b:side are	0 -4 -4 8
b:side for	0 12 -1 -8
b:sit	0 -9 14 -2
b:slash	0 2 4 -8
b:so	-2 -1 -12 14
b:so for	0 15 -13 -1
b:some	0 7 0 -8
b:spoke	0 -7 -15 20
b:standstill	-3 0 -20 20
b:start	0 2 7 -13
b:stay	-1 -5 10 -1
b:stay on	0 -10 2 6
b:stay suspend	0 -2 -13 10
b:step	-1 7 -2 -1
b:stop	4 8 -4 -14
b:strike	-5 -12 15 1
b:surcharge	0 -15 30 -19
b:surcharge of	0 -5 12 -5
b:suspend	-1 -7 9 0
b:suspend <points>	9 8 -13 -9
b:suspend for	-8 -5 8 0
b:suspend its	0 0 -15 12
b:suspend the	-1 -6 5 2
b:suspension	-5 8 -21 11
b:suspension of	-1 -11 0 12
b:take	-4 -4 7 0
b:talk	0 -15 11 0
b:talked	0 -12 3 6
b:tariff	4 -1 -9 7
b:tariff for	0 9 0 -12
b:tariff on	0 25 -27 -2
b:tariff truce	0 -16 -16 28
b:tea	0 4 5 -14
b:tell	0 -3 -4 8
b:term of	-1 7 1 -9
b:than	-3 -5 18 -11
b:that	-11 -14 6 9
b:that <name>	0 -11 12 -2
b:that <seat>	0 0 -3 6
b:that a	-1 -23 -1 19
b:that both	-1 1 -9 8
b:that for	0 -9 -5 15
b:that he	0 -3 7 -3
b:that his	0 -1 12 -10
b:that is	0 21 -14 -9
b:that it	0 0 -14 10
b:that the	1 -9 15 -10
b:that they	0 -16 11 0
b:the	-26 -1 14 -2
b:the <day-ahead>	0 7 -5 0
b:the <name>	9 -7 -11 12
b:the <office>	-13 22 0 -13
b:the <organisation>	-4 -27 9 13
b:the <person>	0 -5 -22 26
b:the <points>	0 -6 13 -5
b:the <quality>	0 -22 1 17
b:the <seat>	0 -11 3 6
b:the additional	0 -11 0 11
b:the agreement	0 2 3 -8
b:the arrangement	0 3 -16 9
b:the ceasefire	0 -22 25 -4
b:the duty	0 10 0 -8
b:the end	0 -4 7 0
b:the extension	0 1 -11 7
b:the fee	0 7 -11 3
b:the first	1 -1 7 -10
b:the last	0 -7 10 0
b:the law	0 -5 9 0
b:the lower	0 -13 0 13
b:the next	2 0 3 -8
b:the old	0 -8 16 -9
b:the pause	0 20 -7 -10
b:the rest	5 0 4 -12
b:the same	0 18 -21 3
b:the suspension	-3 16 -27 6
b:the table	0 0 7 -5
b:the tariff	0 1 -10 7
b:the truce	-7 -13 6 10
b:the two	0 4 -15 10
b:the yield	0 -4 9 -1
b:their	-16 0 3 1
b:their <organisation>	0 -1 13 -9
b:their tariff	0 5 -16 5
b:them	0 -4 12 -7
b:themselve	0 9 -5 -2
b:there	1 3 -13 5
b:there are	0 6 -4 -1
b:these	0 11 -17 4
b:they	5 15 -13 -6
b:they agree	10 0 -2 -5
b:they are	0 7 -8 0
b:they had	-6 0 8 -4
b:they have	0 13 -11 -2
b:third	0 -10 3 5
b:those	-1 18 -15 -4
b:three	0 -10 16 -5
b:time	-1 -14 29 -16
b:time in	0 -1 7 -3
b:to	-3 -17 8 7
b:to <goods-amount>	0 -2 10 -7
b:to <name>	0 -2 6 -1
b:to a	-5 7 0 -4
b:to be	-10 10 -12 6
b:to buy	0 3 6 -14
b:to delay	0 0 8 -7
b:to freeze	0 -15 -9 22
b:to hold	3 -1 4 -7
b:to keep	0 -16 2 8
b:to last	12 4 -30 8
b:to prolong	0 5 1 -6
b:to stay	0 -4 9 -2
b:to the	0 0 10 -15
b:trade	0 0 -6 9
b:truce	-1 -3 -3 6
b:truce between	0 -10 12 0
b:truce by	-2 12 -8 -2
b:truce in	-2 -1 15 -9
b:truce is	0 1 -13 5
b:truce of	7 0 -4 -1
b:truce on	0 -4 -7 11
b:truce was	-11 -7 11 1
b:truce with	0 8 -14 3
b:two	-2 -1 -3 6
b:two country	0 0 -5 7
b:under	-3 5 13 -18
b:until	0 14 -8 -5
b:up	-1 4 16 -21
b:up to	0 -11 19 -10
b:us	-1 11 -10 0
b:visit	0 0 6 -4
b:wait	-2 0 14 -15
b:was	-7 21 -12 -7
b:was agree	0 6 0 -2
b:was conclude	0 13 -7 -3
b:was given	0 22 -18 -3
b:was make	0 7 -7 0
b:was ready	0 0 -4 6
b:was to	0 0 -20 15
b:we	-9 -19 -1 20
b:we have	0 -29 9 7
b:were	8 -6 0 -3
b:what	-3 18 -25 8
b:when	0 15 -3 -23
b:when the	0 0 6 -6
b:where	-3 8 -6 0
b:where they	0 1 -10 5
b:which	0 11 1 -18
b:who	-2 -15 4 9
b:will	-10 -4 5 4
b:will be	0 -6 0 6
b:will suspend	0 1 -8 2
b:with	-11 -24 25 0
b:with <name>	0 -3 7 -2
b:with a	-7 0 1 5
b:with the	0 -1 8 -5
b:within	0 -13 32 -24
b:without	0 0 -6 7
b:world	5 -12 12 -7
b:worth	0 -4 15 -9
b:worth <money>	0 -2 9 -5
b:would	-21 -20 0 20
b:would be	-1 9 2 -9
b:would cost	0 -4 7 -1
b:would have	0 0 16 -15
b:would like	0 2 -21 14
b:would prefer	0 -3 -4 7
b:write	0 -3 -2 6
b:year	-4 -10 15 0
b:yield	0 -4 10 -1
b:yield on	0 -4 10 -1
b:you	0 0 12 -11
b:—	9 -1 0 -4
b:— <name>	0 -8 -5 14
b:— the	-2 7 -3 0
c0=agree	5 2 -12 3
c0=bear	-17 2 11 -7
c0=begin	-13 0 5 0
c0=buy	0 -17 1 8
c0=down	-8 0 1 0
c0=impose	0 3 6 -9
c0=propose	-12 -5 12 -3
c0=return	0 -5 13 -6
c0=sell	0 -10 -6 14
c0=suspend	6 -7 1 3
c0=target	-2 1 -9 7
c0=up	-3 -2 13 -6
c1=agree	-6 6 -6 3
c1=bear	-18 0 6 0
c1=begin	-15 -6 7 3
c1=buy	0 -10 5 2
c1=down	-9 -5 3 4
c1=end	9 -9 4 -4
c1=impose	-8 6 13 -14
c1=propose	-12 3 0 0
c1=return	0 0 7 -9
c1=sell	0 -12 -8 18
c1=stay	4 -8 11 -6
c1=suspend	2 -2 10 -8
c1=up	-4 -15 15 1
c2=agree	0 15 -12 -6
c2=bear	0 -11 8 2
c2=begin	7 5 -2 -10
c2=down	-6 4 -3 1
c2=end	26 -25 -6 1
c2=impose	-11 1 18 -16
c2=propose	-2 1 12 -16
c2=say	0 -1 -8 11
c2=stay	-6 9 -1 -5
c2=target	0 -9 0 8
c2=up	-11 17 -12 0
ct0=agree future	0 -5 -6 12
ct0=agree modal	0 -3 -16 19
ct0=agree past	12 -1 -3 -3
ct0=agree past-passive	-5 11 0 -11
ct0=agree perfect	-3 -1 11 -5
ct0=agree pluperfect	-9 4 0 0
ct0=agree present	1 6 -9 -1
ct0=bear future	0 -1 7 -3
ct0=bear past	-10 1 4 -1
ct0=bear present	-1 12 0 -12
ct0=begin modal	0 -8 -4 13
ct0=begin past	-3 0 7 -7
ct0=buy future	0 0 6 -3
ct0=buy past	0 0 -2 6
ct0=buy perfect	0 -4 -11 15
ct0=buy present	0 -3 8 -3
ct0=down present	0 2 -7 4
ct0=end past	4 -17 -2 12
ct0=end present	-7 12 0 -9
ct0=impose future	-5 -4 -1 9
ct0=impose future-passive	0 8 1 -11
ct0=impose modal	-3 0 -8 9
ct0=impose modal-passive	0 8 5 -18
ct0=impose past-passive	-5 5 3 -10
ct0=impose perfect	-8 4 11 -11
ct0=impose perfect-passive	0 8 0 -12
ct0=impose present	10 -5 0 0
ct0=propose modal	0 18 3 -18
ct0=propose past	-1 -9 3 2
ct0=propose perfect	0 -22 -3 18
ct0=propose present	-1 -2 19 -14
ct0=say present	0 -7 11 -4
ct0=stay future	-5 -11 7 6
ct0=stay future-passive	0 -4 -3 9
ct0=stay modal	4 -7 3 -1
ct0=stay past	3 -9 6 -1
ct0=stay past-passive	0 7 -7 0
ct0=stay perfect	-3 -10 22 -16
ct0=stay pluperfect	12 -6 -5 -1
ct0=stay present	-32 14 -5 -1
ct0=suspend future-passive	0 10 -4 -5
ct0=suspend past	0 -5 8 0
ct0=suspend perfect	0 -5 11 -5
ct0=suspend perfect-passive	0 -6 10 -4
ct0=suspend present	5 -10 -10 17
ct0=suspend present-passive	0 11 0 -10
ct0=up future	0 6 -2 -2
ct0=up modal	0 0 6 -2
ct1=agree future	0 -4 -3 9
ct1=agree modal	0 -3 -16 19
ct1=agree participle-passive	-15 3 -3 6
ct1=agree past	4 1 7 -13
ct1=agree past-passive	-5 11 0 -11
ct1=agree perfect	-3 3 13 -13
ct1=agree pluperfect	-8 6 0 0
ct1=agree present	2 -3 -8 8
ct1=bear future	0 -1 7 -3
ct1=bear gerund	0 -4 -1 8
ct1=bear past	-9 4 1 0
ct1=bear present	-1 12 0 -12
ct1=begin gerund	0 -15 0 13
ct1=begin infinitive	0 9 1 -13
ct1=begin modal	0 -16 -4 17
ct1=begin past	-3 0 7 -7
ct1=buy infinitive	0 3 3 -9
ct1=buy past	0 0 -2 6
ct1=buy perfect	0 -4 -11 15
ct1=buy present	0 -3 8 -3
ct1=down perfect	0 1 2 -7
ct1=down present	0 2 -7 4
ct1=end participle-passive	8 -3 -1 -2
ct1=end past	4 -17 -2 12
ct1=end present	-6 7 0 -4
ct1=impose future	-5 0 -6 6
ct1=impose future-passive	0 8 1 -11
ct1=impose gerund	0 6 -6 0
ct1=impose infinitive	0 -11 0 8
ct1=impose modal	-3 0 -8 9
ct1=impose modal-passive	0 8 5 -18
ct1=impose participle-passive	-6 5 7 -11
ct1=impose past	-4 2 7 -7
ct1=impose past-passive	-5 5 3 -10
ct1=impose perfect	-8 15 3 -15
ct1=impose perfect-passive	0 8 0 -12
ct1=impose present	11 -18 6 2
ct1=propose infinitive	0 4 -13 6
ct1=propose modal	0 19 4 -22
ct1=propose participle-passive	0 3 3 -7
ct1=propose past	-1 -15 0 10
ct1=propose perfect	0 -18 -11 24
ct1=propose present	-1 0 18 -14
ct1=say present	0 -6 9 -3
ct1=stay future	-5 -7 3 6
ct1=stay future-passive	0 -4 -3 9
ct1=stay infinitive	4 -8 1 0
ct1=stay modal	4 -7 2 -1
ct1=stay past	3 -9 5 -1
ct1=stay past-passive	0 7 -7 0
ct1=stay perfect	-3 -4 17 -15
ct1=stay pluperfect	12 -6 -5 -1
ct1=stay present	-31 10 2 -5
ct1=suspend future	-3 -5 6 2
ct1=suspend future-passive	0 10 -4 -5
ct1=suspend infinitive	0 -6 3 0
ct1=suspend participle-passive	-8 0 10 -4
ct1=suspend past	0 -5 8 0
ct1=suspend perfect-passive	0 -6 10 -4
ct1=suspend present	5 -7 -6 11
ct1=suspend present-passive	0 11 0 -10
ct1=up future	0 6 -3 -1
ct1=up modal	0 -7 7 0
ct2=agree participle-passive	-4 20 -10 -8
ct2=begin infinitive	0 -19 3 11
ct2=begin present	12 7 -4 -16
ct2=down past	-4 10 -4 -1
ct2=end participle-passive	10 -4 -4 -2
ct2=end past	9 -5 0 -4
ct2=end present	0 -9 -2 13
ct2=impose modal	0 -9 0 9
ct2=impose participle-passive	-9 0 19 -22
ct2=impose past	-7 5 0 -1
ct2=impose perfect	0 -5 12 -5
ct2=impose present	0 11 -3 -9
ct2=impose present-passive	-1 -4 10 -2
ct2=say past	0 -10 1 6
ct2=stay modal	0 -9 12 -2
ct2=stay past	6 -10 -2 7
ct2=stay present	-16 11 -1 -3
ct2=up infinitive	0 -12 17 -4
ct2=up past	0 13 -9 -4
ct2=up present	-3 11 -10 0
f:"	7 5 -9 -2
f:'	0 -8 2 4
f:'s	-27 8 -18 20
f:,	10 -1 -3 -3
f:-	-10 11 1 -11
f:.	-2 8 -22 15
f::	-4 11 -4 -4
f:;	0 1 10 -12
f:<agent>	-11 3 -23 20
f:<day-ahead>	-46 44 -27 -4
f:<day-gone>	17 17 -35 1
f:<day-today>	-9 13 -12 1
f:<duty>	21 7 -12 -13
f:<gate>	-10 9 -12 8
f:<goods>	-7 21 -23 2
f:<level-noun>	-5 -5 -4 13
f:<level>	-12 15 3 -13
f:<money>	-4 3 7 -8
f:<month-ahead>	-13 18 -14 2
f:<month-gone>	8 -9 17 -16
f:<name>	-3 25 -40 10
f:<not>	13 4 -33 18
f:<number>	-2 1 18 -23
f:<office>	1 -16 28 -16
f:<organisation>	-14 -71 26 33
f:<person>	1 -4 -23 23
f:<points>	0 32 -28 -13
f:<quality>	11 -10 -11 12
f:<seat>	12 5 -30 14
f:<sender>	-8 -32 20 9
f:<span>	-3 -13 1 13
f:<taker>	-1 4 13 -18
f:<v-agree>	-4 -7 1 8
f:<v-bear>	5 -11 -10 17
f:<v-begin>	-11 11 -9 3
f:<v-deny>	-5 -16 5 10
f:<v-down>	16 -2 -8 -3
f:<v-end>	15 -17 14 -8
f:<v-impose>	0 6 -3 -4
f:<v-propose>	-3 -17 23 -7
f:<v-return>	2 17 -24 3
f:<v-say>	-13 -10 -1 19
f:<v-sell>	-10 -14 15 2
f:<v-stay>	10 5 -5 -9
f:<v-suspend>	16 -3 0 -10
f:<v-target>	-12 0 1 2
f:<v-threaten>	-3 -19 28 -8
f:<v-up>	0 -25 17 6
f:?	0 -5 9 -2
f:a	-4 16 6 -25
f:about	0 0 20 -20
f:according	0 -12 6 5
f:add	0 -4 -3 9
f:additional	-2 21 -3 -16
f:affiliate	0 0 -9 6
f:again	10 -16 -12 18
f:against	0 -9 4 3
f:ago	0 16 -11 -7
f:agree	11 4 -8 -5
f:agreement	-1 2 14 -20
f:all	0 0 14 -12
f:alone	0 18 -14 -6
f:already	0 1 6 -7
f:also	0 -11 0 11
f:an	-10 13 -9 0
f:and	-1 12 -2 -12
f:announce	-1 14 -20 2
f:another	0 -2 11 -10
f:answer	-1 -7 -15 24
f:anything	0 0 14 -15
f:apply	0 2 -12 7
f:approve	0 -42 12 29
f:are	-21 7 7 -5
f:as	-7 6 -7 3
f:at	0 4 2 -7
f:back	-13 17 -6 -6
f:be	-19 3 4 -2
f:because	0 -9 4 2
f:beef	0 -18 27 -10
f:been	10 -14 9 -5
f:before	-2 -8 -6 17
f:begin	0 -2 16 -18
f:better	0 -9 -5 16
f:between	0 -15 19 -3
f:both	16 -27 0 15
f:bring	0 24 -13 -16
f:busan	-6 -7 6 4
f:but	0 -15 -12 25
f:buy	0 -13 14 0
f:by	11 27 -18 -18
f:cabinet	0 -21 -8 25
f:call	-3 -7 6 1
f:can	-4 3 16 -19
f:cancel	5 -10 -2 7
f:car	-1 14 -2 -10
f:carry	0 -6 -8 14
f:case	0 -2 -3 8
f:charge	0 -3 -3 8
f:club	0 -1 6 -3
f:coffee	0 16 -17 0
f:collect	0 12 0 -15
f:come	-7 15 0 -9
f:company	0 -5 21 -15
f:confirm	0 -13 -18 28
f:consent	0 -13 -5 18
f:continue	0 7 -5 0
f:cost	-2 -1 7 0
f:country	0 -14 6 3
f:custom	1 6 -1 -9
f:date	0 7 -4 0
f:day	12 12 -22 -5
f:deadline	0 -5 7 0
f:decide	0 -2 -1 6
f:decision	0 12 -15 0
f:decree	0 -10 15 -2
f:delegation	0 -8 0 6
f:deny	0 -2 6 0
f:did	12 -3 -12 2
f:do	6 18 -17 -7
f:doe	0 1 -14 13
f:done	0 6 -7 0
f:down	0 11 -4 -7
f:drop	12 -17 2 1
f:during	0 -9 10 -2
f:duty	17 6 -19 -4
f:each	-6 18 0 -17
f:earth	-7 -4 13 -1
f:effect	0 7 0 -6
f:either	0 6 -13 7
f:end	8 5 -13 0
f:enough	0 3 2 -9
f:enter	0 0 -9 10
f:evening	0 -12 12 0
f:every	0 11 -5 -3
f:everything	0 14 -10 -4
f:expect	0 -11 17 -7
f:expire	2 -16 20 -8
f:export	-2 -8 0 8
f:extend	4 -27 13 2
f:extension	0 11 5 -22
f:face	5 -8 -2 4
f:fall	-6 1 10 -10
f:fee	0 -15 -12 24
f:first	-4 -19 32 -16
f:flour	0 3 -8 5
f:follow	0 9 -5 -4
f:for	11 -7 1 -1
f:force	-1 20 -18 -4
f:four	-1 -13 19 -5
f:fourth	0 -10 13 -3
f:free	0 6 -4 0
f:from	7 4 -1 -8
f:further	1 -2 21 -25
f:gave	-9 2 0 1
f:geneva	-5 -9 -4 19
f:get	-4 2 -14 15
f:give	-2 -3 -3 10
f:go	0 -14 6 7
f:good	-3 26 1 -30
f:government	-6 17 -17 0
f:had	19 -20 23 -26
f:half	-5 -7 3 5
f:hand	0 1 -16 13
f:has	-32 24 -39 21
f:have	3 17 -5 -17
f:hazelnut	0 -4 -1 7
f:he	-11 0 -7 12
f:heard	0 5 8 -14
f:him	0 1 6 -7
f:his	10 -33 -18 33
f:hold	0 -3 17 -15
f:hope	0 17 -10 -7
f:hour	2 19 -9 -18
f:house	1 -1 7 -7
f:i	-15 -17 0 23
f:if	-10 16 -20 6
f:in	0 -4 -14 17
f:increase	0 9 0 -8
f:instead	-6 8 -8 0
f:into	-5 17 -6 -6
f:is	-33 -14 12 12
f:it	14 5 -3 -12
f:its	-20 -7 3 6
f:itself	5 7 -12 0
f:joint	0 10 -3 -6
f:lapse	0 -7 16 -5
f:last	14 8 -27 6
f:least	0 -11 6 4
f:leave	-3 27 -13 -17
f:led	0 -4 8 -1
f:let	0 0 14 -13
f:letter	0 -13 -8 21
f:levy	0 -7 0 7
f:licence	0 -19 0 18
f:lie	0 10 -12 1
f:like	-2 0 11 -10
f:line	5 -13 12 -6
f:long	-2 14 -8 -5
f:look	0 -12 14 0
f:lose	0 4 7 -14
f:lower	0 0 -7 9
f:machine	0 -16 0 14
f:many	0 6 -12 5
f:may	-1 -10 -4 18
f:me	0 18 -14 -3
f:measure	0 -7 5 2
f:meet	6 -7 14 -15
f:midnight	0 3 4 -9
f:million	0 8 -1 -8
f:minister	5 0 -23 13
f:ministry	0 -8 3 5
f:minute	5 0 0 -11
f:month	-2 -7 20 -12
f:more	-2 0 8 -9
f:morning	-5 -2 11 -3
f:most	0 -5 7 -3
f:move	0 5 6 -12
f:mr	-3 -6 -28 31
f:must	-1 9 18 -25
f:my	0 -22 8 14
f:name	0 -8 -1 10
f:named	0 -2 -3 6
f:nearly	-6 -3 18 -10
f:need	0 -7 10 -2
f:neither	-2 10 -5 -1
f:new	0 -18 18 -1
f:next	-7 -26 10 13
f:night	0 20 -7 -12
f:no	0 0 -12 14
f:nobody	10 0 0 -10
f:not	14 -14 -19 20
f:note	0 8 -11 2
f:nothing	0 -5 -13 14
f:notice	0 17 -5 -10
f:now	0 11 -11 0
f:number	-3 -11 0 14
f:of	24 -27 14 -4
f:off	0 10 -18 7
f:offer	-2 -17 13 1
f:oil	0 0 6 -6
f:old	0 -6 4 0
f:on	-12 10 -5 -4
f:once	0 -11 11 -1
f:one	28 -2 -11 -9
f:only	-4 -27 14 10
f:or	-3 4 10 -12
f:order	0 12 -8 -2
f:other	-2 23 -19 -4
f:our	0 15 -26 8
f:out	8 -4 1 -4
f:over	9 9 1 -29
f:own	-3 -13 4 10
f:page	-2 0 15 -15
f:palm	0 4 6 -11
f:paper	-5 -1 -11 15
f:part	0 0 3 -6
f:pause	14 10 -12 -20
f:pay	-8 24 0 -22
f:place	0 18 -2 -19
f:plan	0 -6 -5 12
f:plant	0 -10 7 0
f:point	-1 0 26 -24
f:port	0 -4 -20 24
f:prefer	0 -4 -14 18
f:present	-1 -25 2 19
f:price	0 1 -6 3
f:prolong	0 -8 13 -2
f:put	-9 0 3 1
f:raise	0 -11 6 4
f:rare	-7 -4 13 -1
f:rate	3 -5 -9 11
f:reach	0 -4 17 -11
f:read	0 0 7 -4
f:reciprocal	0 18 -10 -9
f:remain	-1 25 -16 -9
f:renewed	11 0 -15 2
f:reply	0 12 -13 0
f:report	0 -12 18 -6
f:reporter	0 -7 16 -8
f:representative	0 5 0 -6
f:rest	0 11 -13 0
f:return	0 11 0 -11
f:rise	4 -13 -2 9
f:round	0 -34 10 20
f:rule	-4 -12 0 12
f:run	7 6 -13 0
f:salmon	0 -14 5 11
f:same	-6 13 -1 -10
f:sanction	0 -6 16 -11
f:say	-36 13 1 -3
f:second	11 0 -3 -11
f:secretary	0 1 -6 5
f:see	0 -23 25 0
f:sell	0 10 0 -10
f:set	0 -7 4 1
f:settle	0 0 -11 10
f:shall	0 -16 -6 20
f:share	5 -8 2 0
f:she	4 -10 -7 10
f:ship	-1 -18 18 0
f:should	10 3 -14 0
f:side	6 -15 11 -3
f:sign	-20 0 5 2
f:signature	0 6 -2 0
f:since	-12 32 0 -31
f:sit	6 -12 3 -2
f:so	2 0 -11 8
f:some	0 -3 18 -14
f:somebody	0 10 0 -7
f:something	0 0 -6 8
f:spoke	0 16 -14 -1
f:spring	-1 15 -5 -11
f:standstill	0 14 -8 -5
f:start	-1 6 6 -10
f:stay	9 -11 1 0
f:steel	0 5 -10 3
f:stockholm	0 10 -8 0
f:stop	0 -4 6 0
f:subsidiary	0 -11 15 -4
f:summer	0 -6 0 6
f:surcharge	0 -2 10 -7
f:suspension	18 -3 -30 12
f:take	-7 9 -22 12
f:talk	10 -24 -10 23
f:tariff	8 10 0 -23
f:tell	-7 -17 2 14
f:than	-6 -11 22 -9
f:that	-7 5 -15 14
f:the	4 -2 14 -15
f:their	12 2 0 -12
f:them	14 -10 0 -3
f:then	-4 6 -27 21
f:there	0 24 0 -30
f:they	-9 0 7 -3
f:thi	-4 -16 21 0
f:thing	0 5 3 -9
f:think	0 4 -10 6
f:third	0 14 6 -27
f:those	0 -13 0 16
f:threaten	0 0 6 -2
f:three	6 -30 20 0
f:through	0 26 -25 -2
f:time	7 -15 8 0
f:to	14 -12 -4 7
f:together	0 -9 0 8
f:too	0 -2 -2 6
f:trade	6 0 -13 7
f:treaty	0 7 -5 -2
f:truce	-4 -21 -1 20
f:two	7 -7 -2 3
f:under	0 -11 7 0
f:unless	-1 13 -21 6
f:up	6 -12 -1 9
f:us	-6 25 -9 -15
f:vote	-1 0 11 -10
f:want	-2 0 12 -14
f:warn	0 -20 24 -4
f:was	18 -16 25 -30
f:way	-2 -19 16 6
f:we	18 -11 -7 4
f:week	10 -13 -9 12
f:well	0 14 6 -21
f:were	24 -7 -26 10
f:what	-4 2 23 -21
f:when	24 -34 1 0
f:where	9 -12 0 3
f:which	-12 -13 11 5
f:while	0 9 0 -11
f:who	-5 2 -13 9
f:whose	0 -7 0 8
f:will	-18 4 -7 7
f:wine	5 2 -15 6
f:with	0 8 6 -16
f:without	-4 21 -7 -11
f:word	0 0 -7 7
f:work	0 -6 9 -1
f:worth	0 0 12 -7
f:would	-28 -16 2 20
f:write	17 -6 -16 2
f:year	-6 -4 -1 11
f:yes	0 -13 -13 24
f:yet	0 8 0 -6
f:you	-5 22 -5 -18
f:zero	0 10 -4 -7
first-of-paragraph	-19 -9 32 -15
has-future	-8 -12 -1 17
has-gerund	0 5 -16 8
has-infinitive	0 -4 -2 6
has-modal	-4 -22 16 3
has-participle	2 -8 30 -28
has-past	8 6 -4 -10
has-perfect	-17 3 14 -12
has-pluperfect	4 -10 22 -19
has-present	-28 8 3 -2
headline	9 11 27 -59
l1='s	0 2 -6 3
l1=,	-1 -5 -1 7
l1=:	-16 -1 -18 27
l1=<begin>	-25 2 13 -11
l1=<goods-amount>	-1 0 14 -15
l1=<goods>	0 -7 18 -10
l1=<level-noun>	0 -1 6 -3
l1=<level>	0 -8 24 -18
l1=<money>	-3 -8 19 -8
l1=<name>	0 -9 10 0
l1=<not>	0 7 10 -18
l1=<number>	0 -5 11 -3
l1=<v-agree>	0 -17 13 5
l1=<v-bear>	-4 11 -5 -2
l1=<v-begin>	-1 -19 28 -15
l1=<v-end>	0 -14 21 -7
l1=<v-impose>	-7 -24 6 9
l1=<v-propose>	-1 -4 -10 14
l1=<v-say>	0 -5 -6 13
l1=a	-7 8 -27 18
l1=about	0 -3 9 -4
l1=after	3 -10 14 -11
l1=and	-2 -17 9 6
l1=another	-10 0 -21 24
l1=are	0 -10 3 4
l1=as	0 -5 12 -4
l1=at	0 10 -7 -2
l1=by	-18 -5 2 7
l1=end	0 -12 20 -7
l1=first	0 2 0 -7
l1=for	-5 4 3 -6
l1=further	3 0 -14 6
l1=get	-3 8 -2 -2
l1=had	6 -1 0 -2
l1=has	-3 0 6 -4
l1=in	-13 -36 41 -11
l1=is	0 2 -17 14
l1=it	8 -1 0 -5
l1=last	4 6 -3 -7
l1=lasted	20 -11 0 -19
l1=least	0 0 -3 6
l1=next	0 6 -1 -2
l1=not	0 7 10 -18
l1=of	15 4 -22 1
l1=on	-2 -7 0 8
l1=over	0 -2 17 -12
l1=prefer	0 1 -18 14
l1=propose	0 0 -17 18
l1=same	0 11 -20 8
l1=second	0 -8 -4 13
l1=take	0 -13 20 -9
l1=than	-2 -13 10 0
l1=the	-6 26 -11 -18
l1=to	0 -1 -3 7
l1=want	0 -12 0 4
l1=with	0 -10 15 -6
l1=within	0 -7 22 -17
l1=—	0 10 0 -12
l2="	-3 0 -19 20
l2='s	-3 12 -7 -1
l2=,	21 -4 -2 -12
l2=:	-1 24 -5 -18
l2=<agent>	0 0 10 -9
l2=<begin>	-40 -6 14 5
l2=<day-ahead>	-9 8 -13 7
l2=<day-gone>	0 -5 -12 21
l2=<day-today>	0 -7 12 0
l2=<duty>	-6 10 0 -8
l2=<gate>	0 -9 3 6
l2=<goods>	-7 3 7 -8
l2=<level-noun>	0 -15 1 12
l2=<level>	-3 2 15 -18
l2=<money>	0 -3 11 -6
l2=<month-gone>	-5 8 -2 -1
l2=<name>	-5 11 -12 2
l2=<not>	0 11 0 -15
l2=<number>	-4 -7 14 -2
l2=<office>	0 -10 12 0
l2=<organisation>	0 -4 11 -3
l2=<person>	0 -12 -5 17
l2=<quality>	0 -4 6 0
l2=<seat>	0 8 0 -11
l2=<sender>	0 -1 -15 15
l2=<span>	0 -11 13 0
l2=<v-agree>	0 0 -11 12
l2=<v-begin>	0 -11 20 -7
l2=<v-buy>	0 -12 0 8
l2=<v-down>	0 -6 12 -6
l2=<v-end>	8 3 -1 -11
l2=<v-impose>	0 4 -6 1
l2=<v-propose>	-2 1 -29 25
l2=<v-return>	0 0 11 -9
l2=<v-say>	0 -7 1 4
l2=<v-stay>	2 6 3 -15
l2=<v-suspend>	0 6 5 -14
l2=<v-up>	0 -14 15 2
l2=a	2 0 -22 15
l2=agree	-2 -5 -8 15
l2=and	0 4 5 -19
l2=are	0 1 -12 10
l2=ask	0 -3 -13 16
l2=at	0 -3 -17 21
l2=back	3 -4 6 -10
l2=be	0 -4 -9 17
l2=buy	0 -12 0 8
l2=by	0 -2 15 -13
l2=ceasefire	-3 6 0 -3
l2=come	0 -2 7 -4
l2=conclude	6 10 -14 -6
l2=country	0 -5 27 -23
l2=dispute	0 5 -6 0
l2=down	0 7 -2 -3
l2=draft	0 -5 -4 10
l2=duty	-2 0 -6 7
l2=each	12 -4 -1 -6
l2=end	0 13 -7 -5
l2=extend	0 1 7 -8
l2=extension	-4 -1 18 -14
l2=first	0 -6 11 -4
l2=for	-7 0 4 -2
l2=give	0 7 3 -10
l2=given	0 16 -14 -1
l2=go	0 -13 11 0
l2=good	-6 11 -11 1
l2=had	0 4 4 -8
l2=has	0 14 -20 6
l2=have	0 0 14 -12
l2=he	0 0 -24 21
l2=hold	2 11 -3 -12
l2=ice	0 10 -6 -4
l2=if	-2 12 0 -14
l2=in	-2 -6 22 -10
l2=is	0 6 0 -5
l2=it	13 -4 1 -9
l2=last	-7 10 -7 0
l2=least	0 -2 -4 9
l2=less	0 -4 -2 7
l2=may	0 -5 12 -4
l2=meet	0 -4 10 -4
l2=more	0 -9 8 0
l2=of	3 -14 -2 13
l2=off	4 -1 -7 4
l2=on	0 -17 -12 28
l2=one	0 0 -3 6
l2=other	0 7 -6 0
l2=out	0 -14 15 0
l2=pause	1 8 -13 0
l2=prolonged	0 8 -11 0
l2=renewed	0 -13 -1 13
l2=round	0 -4 7 0
l2=run	0 0 -6 4
l2=side	0 13 -11 0
l2=standstill	-2 -5 0 9
l2=stay	0 -3 15 -15
l2=stop	5 9 -10 -5
l2=strike	-2 -10 8 4
l2=suspend	-7 -6 18 -8
l2=suspension	-10 9 -7 2
l2=tariff	0 8 4 -15
l2=term	-1 3 9 -13
l2=that	0 7 -32 20
l2=the	5 10 -5 -9
l2=there	12 -4 0 -10
l2=time	0 -1 -11 14
l2=to	12 -1 -9 0
l2=truce	9 5 -7 -7
l2=two	0 0 12 -10
l2=want	0 12 -8 -5
l2=was	-8 0 5 0
l2=which	0 -9 3 3
l2=would	0 -4 -19 22
l2=yield	0 -3 7 0
l2=—	-2 15 -10 -4
l3="	0 -21 0 15
l3='s	0 7 -3 -2
l3=,	4 14 7 -30
l3=:	-1 20 -4 -14
l3=<agent>	1 -12 14 -5
l3=<begin>	-17 5 -5 8
l3=<day-ahead>	-3 -4 -11 20
l3=<day-gone>	10 -7 10 -11
l3=<day-today>	9 1 0 -13
l3=<duty>	9 5 -17 0
l3=<goods-amount>	0 -7 0 3
l3=<goods>	-8 1 1 0
l3=<level-noun>	4 -5 9 -12
l3=<level>	0 1 4 -6
l3=<month-gone>	-4 10 -3 0
l3=<name>	-10 8 -2 -1
l3=<not>	0 -18 -13 28
l3=<number>	7 -14 -1 6
l3=<office>	0 -4 -4 9
l3=<person>	-3 -3 -3 9
l3=<seat>	0 1 -13 10
l3=<sender>	0 -5 15 -8
l3=<span>	0 13 14 -28
l3=<v-agree>	0 13 -15 0
l3=<v-bear>	0 0 -5 6
l3=<v-begin>	-2 -4 -4 11
l3=<v-down>	7 -3 -5 1
l3=<v-end>	4 -1 5 -10
l3=<v-impose>	7 4 12 -24
l3=<v-propose>	0 0 8 -9
l3=<v-say>	4 -9 -2 6
l3=<v-sell>	0 -2 -12 15
l3=<v-stay>	5 -12 -20 23
l3=<v-suspend>	2 -13 5 6
l3=<v-up>	0 -3 -14 14
l3=a	8 -6 4 -5
l3=agree	0 15 -9 -5
l3=an	3 0 25 -30
l3=and	0 -29 -4 32
l3=are	0 6 -1 -3
l3=as	0 -8 0 9
l3=at	0 -8 14 -3
l3=be	0 -11 0 10
l3=been	0 -2 23 -24
l3=both	5 0 9 -17
l3=by	0 0 15 -17
l3=can	0 0 13 -9
l3=could	0 -2 -3 7
l3=duty	0 14 -15 0
l3=each	0 12 -6 -5
l3=extension	0 -8 -9 17
l3=first	1 11 -10 -7
l3=for	-3 -12 -13 26
l3=go	-1 0 -16 13
l3=good	0 -17 17 0
l3=had	12 -6 -7 0
l3=has	-1 -7 4 2
l3=he	0 7 -12 5
l3=hold	0 -3 -9 13
l3=in	-7 24 2 -39
l3=is	-5 20 -9 -7
l3=it	2 19 -30 4
l3=its	0 23 -5 -20
l3=last	1 -18 7 8
l3=new	-1 -7 -11 18
l3=no	0 -5 -5 13
l3=not	0 -7 -11 18
l3=now	0 0 5 -8
l3=of	2 -40 30 -4
l3=off	0 -1 14 -10
l3=on	-22 2 -11 16
l3=one	0 13 -18 4
l3=pause	5 4 -10 -3
l3=prolong	0 -6 22 -16
l3=put	0 0 19 -14
l3=rate	0 0 9 -10
l3=remain	0 10 -3 -6
l3=say	0 -7 -8 14
l3=second	7 -1 0 -6
l3=stay	0 -6 -7 11
l3=suspend	0 -2 12 -8
l3=suspension	0 0 9 -12
l3=tariff	10 -1 -6 0
l3=that	-5 0 24 -21
l3=the	-22 8 -7 9
l3=their	-3 5 20 -24
l3=they	5 0 -24 18
l3=thi	0 21 -7 -16
l3=time	0 -9 23 -13
l3=to	-8 10 -30 18
l3=truce	-7 -35 28 10
l3=two	0 0 9 -6
l3=up	0 6 3 -11
l3=was	1 21 -6 -32
l3=we	0 -5 8 0
l3=were	0 -10 14 -3
l3=which	3 0 8 -17
l3=with	0 -10 0 8
l3=would	-9 -21 -12 29
l4=,	11 -1 8 -16
l4=-	0 -17 19 -2
l4=:	12 -27 4 2
l4=<agent>	0 -12 6 4
l4=<begin>	-23 29 -6 -15
l4=<day-ahead>	-2 -14 3 11
l4=<day-gone>	-2 37 -23 -20
l4=<day-today>	0 -2 6 0
l4=<duty>	-1 -2 8 -4
l4=<goods-amount>	0 -4 9 -3
l4=<goods>	-14 6 -24 21
l4=<level-noun>	0 -7 6 0
l4=<level>	-4 10 -19 11
l4=<money>	0 -2 8 -1
l4=<month-gone>	0 -14 16 0
l4=<name>	-9 13 -16 1
l4=<not>	3 -6 19 -20
l4=<number>	-9 36 -18 -25
l4=<organisation>	0 -3 6 0
l4=<person>	-1 -11 -14 23
l4=<points>	0 9 -17 1
l4=<quality>	9 -3 -3 0
l4=<seat>	-2 2 -7 6
l4=<sender>	0 6 -10 2
l4=<span>	0 -13 10 1
l4=<v-agree>	0 -14 0 13
l4=<v-bear>	-4 -6 8 0
l4=<v-begin>	0 5 -8 3
l4=<v-buy>	0 -3 8 -4
l4=<v-down>	0 -3 15 -12
l4=<v-end>	0 16 -17 -1
l4=<v-propose>	-2 0 13 -11
l4=<v-say>	0 -11 28 -20
l4=<v-sell>	0 -11 17 -8
l4=<v-stay>	-8 8 15 -20
l4=<v-suspend>	0 2 -27 17
l4=<v-up>	0 -17 9 6
l4=a	2 -21 -17 33
l4=agree	0 0 -20 14
l4=agreement	0 3 3 -10
l4=an	0 -3 -7 12
l4=and	-13 -6 -21 34
l4=are	0 -16 12 4
l4=as	0 8 -1 -7
l4=at	14 -12 3 -9
l4=be	-7 0 -1 7
l4=been	0 -10 -7 22
l4=both	-3 5 -27 18
l4=buy	0 -2 6 -2
l4=by	0 -11 12 0
l4=could	0 -4 -2 7
l4=country	7 0 -3 -2
l4=deal	0 -6 13 -7
l4=duty	0 13 -4 -7
l4=each	0 -6 7 0
l4=end	0 16 -13 -8
l4=fee	0 -2 11 -9
l4=for	-11 13 11 -22
l4=from	0 -19 5 14
l4=go	0 -11 0 10
l4=has	0 -6 19 -14
l4=have	-2 -6 5 1
l4=he	0 17 -7 -5
l4=i	0 0 11 -11
l4=in	11 -11 8 -11
l4=is	-4 -19 18 2
l4=it	-13 0 10 -5
l4=its	0 1 9 -14
l4=keep	0 3 7 -13
l4=leave	7 -7 0 0
l4=make	-3 7 0 -2
l4=not	5 0 0 -6
l4=of	4 -13 11 -2
l4=on	9 23 -5 -27
l4=one	0 -3 13 -7
l4=prolong	0 -5 -14 19
l4=propose	0 -5 18 -13
l4=put	0 -6 0 5
l4=rise	0 -2 6 -1
l4=say	0 -3 13 -9
l4=ship	0 -10 16 -7
l4=side	0 -3 9 -5
l4=suspend	-1 11 -25 10
l4=take	0 3 -8 4
l4=tariff	0 -17 7 11
l4=that	-10 2 -2 4
l4=the	-3 -2 11 -8
l4=their	-3 8 -24 10
l4=they	0 -2 -14 17
l4=thi	0 1 2 -6
l4=to	-8 0 2 0
l4=truce	5 6 -9 0
l4=two	0 -6 -10 16
l4=up	0 -12 15 -1
l4=was	9 -3 -12 3
l4=when	0 8 -1 -8
l4=where	0 6 -6 0
l4=which	0 0 9 -8
l4=with	-7 2 1 0
l4=would	-1 -10 9 0
l=" for	-2 -5 8 0
l='s for	0 11 -19 5
l=, after	11 -13 0 -2
l=, and	0 -3 9 -2
l=, by	-2 6 9 -14
l=, for	6 -5 0 0
l=, of	5 6 -28 11
l=: the	0 9 -3 -3
l=<begin> <begin>	-25 2 13 -11
l=<begin> after	0 7 0 -9
l=<begin> for	-9 -5 4 3
l=<begin> the	-2 -2 -8 15
l=<day-ahead> ,	-7 18 -12 -3
l=<day-ahead> for	0 -1 -5 7
l=<day-gone> ,	2 -22 0 12
l=<day-gone> for	-5 13 -7 -1
l=<level> for	0 0 7 -8
l=<name> for	0 -5 -5 10
l=<name> get	0 11 -6 -3
l=a further	3 0 -14 6
l=a second	0 -8 -4 13
l=about <money>	0 -6 0 6
l=agree on	0 -8 -4 15
l=and last	0 -6 12 -7
l=ask for	0 -3 -13 16
l=at least	0 0 -3 6
l=back for	4 -3 5 -10
l=by another	0 -1 7 -5
l=conclude for	6 9 -14 -5
l=country for	0 0 13 -15
l=down for	0 8 -3 -3
l=duty for	-1 3 -18 11
l=end after	0 8 -7 0
l=extend by	0 3 5 -8
l=extension by	0 -5 13 -8
l=for another	-1 8 -2 -4
l=for the	0 -9 11 0
l=good for	-6 10 -11 2
l=he want	0 0 -13 14
l=hold for	2 11 -3 -12
l=ice for	0 10 -6 -4
l=in about	0 0 12 -9
l=in the	0 0 5 -6
l=is for	0 9 -13 2
l=it by	0 0 13 -13
l=it has	0 8 0 -8
l=last for	-7 10 -7 0
l=less than	0 -4 -2 7
l=more than	0 -9 8 0
l=of the	-1 -2 9 -5
l=off for	4 0 -7 0
l=on for	0 -16 -19 28
l=other for	0 3 -6 1
l=pause of	2 7 -4 -7
l=prolonged by	0 13 -10 -3
l=run for	0 0 -11 5
l=side for	0 12 -1 -8
l=suspend for	-7 -4 16 -8
l=tariff for	0 6 2 -10
l=term of	0 8 3 -15
l=the first	0 4 -2 -6
l=the last	0 -7 10 0
l=the next	0 6 -1 -2
l=the same	0 11 -20 8
l=to <goods-amount>	0 -2 9 -5
l=to last	16 -9 -26 16
l=truce by	-1 12 -5 -5
l=truce for	0 0 -12 11
l=truce of	10 -1 -9 -1
l=when the	0 7 -2 -4
l=yield on	0 -3 7 0
lead="	-15 -13 8 5
lead=,	4 -11 4 -1
lead=-	2 -9 -5 10
lead=:	-7 -9 0 12
lead=a	-8 3 -23 21
lead=after	3 1 5 -19
lead=an	0 -13 10 0
lead=and	0 8 0 -11
lead=as	0 20 -9 -15
lead=at	0 -3 6 0
lead=because	0 9 -11 0
lead=before	-1 -5 11 -4
lead=bessent	0 0 12 -9
lead=both	2 -2 -13 11
lead=but	0 7 9 -16
lead=china	0 -6 10 -1
lead=five	0 13 -15 0
lead=for	0 7 -5 -2
lead=four	0 12 -11 0
lead=he	0 -8 1 5
lead=i	0 -10 14 -5
lead=if	-4 0 -6 9
lead=it	19 8 -7 -19
lead=mexico	0 20 -16 -2
lead=my	0 -12 6 1
lead=ninety	0 10 -1 -9
lead=no	0 2 4 -8
lead=one	0 -17 20 -4
lead=six	0 -5 -1 7
lead=that	0 -12 0 10
lead=the	-5 -11 11 3
lead=their	0 0 11 -11
lead=there	-10 -8 -10 24
lead=they	17 1 -11 -6
lead=this	0 -7 -4 13
lead=three	0 -9 15 -5
lead=trade	-2 -9 -1 13
lead=trump	5 8 -5 -10
lead=two	-3 5 2 -7
lead=under	-1 5 6 -12
lead=us	0 -1 9 -6
lead=we	-3 -16 1 14
lead=what	-2 19 -28 4
lead=when	0 3 2 -14
lead=where	-3 8 -6 0
lead=which	0 11 1 -18
lead=who	-2 -15 4 9
lead=with	0 -10 13 -1
lead=—	9 -1 0 -4
lll=<begin> <begin> <begin>	-25 2 13 -11
lll=<begin> <begin> after	0 7 0 -9
lll=<begin> <begin> for	-9 -5 4 3
lll=<begin> <begin> the	-2 -2 -8 15
lll=<begin> it has	0 12 -7 -4
lll=<day-ahead> , for	0 -22 3 18
lll=<day-gone> , for	12 -17 17 -12
lll=<person> : for	0 -13 1 11
lll=a pause of	2 7 -4 -7
lll=a period of	-2 0 -6 8
lll=a term of	0 0 12 -14
lll=a truce of	10 0 -9 -2
lll=an extension of	-3 1 10 -9
lll=are suspend for	0 11 -5 -3
lll=be extend by	0 -8 15 -6
lll=be suspend for	0 12 -4 -7
lll=been suspend for	0 -14 16 -1
lll=for the next	0 9 -7 0
lll=for the same	0 11 -23 10
lll=go on for	0 -11 -10 19
lll=in <month-gone> for	0 21 -19 -2
lll=in the first	0 9 -6 -1
lll=is extend by	0 5 -8 1
lll=is suspend for	0 -5 25 -31
lll=it run for	-4 14 3 -18
lll=last <month-gone> for	0 -15 12 5
lll=of the next	0 -2 6 -1
lll=on <day-ahead> ,	-1 6 -6 0
lll=on <day-gone> ,	-2 -7 14 -2
lll=on <day-gone> for	-5 14 0 -16
lll=on ice for	0 10 -6 -4
lll=prolong it by	0 0 8 -8
lll=put off for	0 5 0 -6
lll=remain suspend for	0 10 -3 -6
lll=stay suspend for	0 -6 -7 11
lll=tariff truce by	0 10 -14 0
lll=the truce by	0 -5 -19 24
lll=the yield on	0 -2 6 0
lll=to <level> for	0 0 -6 4
lll=to suspend for	0 1 -10 5
lll=was make for	0 4 -6 0
lll=will suspend for	0 0 -7 4
lr=" are	0 1 2 -7
lr=, .	0 -26 -16 35
lr=, after	2 0 5 -15
lr=, before	0 -5 13 -5
lr=, of	0 -12 3 4
lr=, on	0 11 2 -17
lr=: ,	-1 -15 5 6
lr=: of	0 5 -11 6
lr=: to	0 -21 9 6
lr=<begin> ,	-5 11 -15 4
lr=<begin> .	0 33 -19 -22
lr=<begin> after	0 -4 12 -6
lr=<begin> before	0 -11 16 -7
lr=<begin> is	0 7 -18 9
lr=<begin> later	0 -7 13 -4
lr=<begin> of	0 0 5 -8
lr=<begin> on	0 -18 22 -5
lr=<begin> to	0 -17 0 12
lr=<goods-amount> ,	0 -5 13 -6
lr=<goods-amount> .	0 0 11 -10
lr=<money> ,	0 -9 1 4
lr=<money> .	0 -10 20 -10
lr=<money> of	0 -3 6 0
lr=<number> .	0 -2 6 0
lr=after .	10 -18 9 -11
lr=after of	0 -15 20 -6
lr=another ,	0 -7 13 -5
lr=another .	-2 7 -26 17
lr=by ,	-4 3 -9 6
lr=by .	-3 10 0 -5
lr=by <end>	0 2 17 -24
lr=by is	0 -3 -6 10
lr=by the	0 -3 -6 9
lr=by to	0 -5 -14 16
lr=first ,	0 -6 8 0
lr=first of	0 8 -5 0
lr=for ,	0 12 -13 -2
lr=for <end>	-2 -13 19 -4
lr=for and	-2 -8 0 10
lr=for at	-6 3 -5 5
lr=for from	18 -8 -14 6
lr=for in	-3 0 8 -4
lr=for nobody	0 -2 8 -4
lr=for of	0 0 -9 12
lr=for on	0 0 -10 6
lr=for the	-3 -2 29 -17
lr=further .	0 -12 -6 17
lr=has leave	0 -8 10 0
lr=has to	0 -20 24 -7
lr=in ,	0 -16 5 5
lr=in .	-3 -20 33 -17
lr=is .	0 -13 4 5
lr=it .	0 5 -6 0
lr=last ,	-2 10 -20 4
lr=last .	4 -2 6 -12
lr=last and	2 8 -7 -8
lr=lasted .	10 -7 6 -16
lr=next ,	0 0 -5 6
lr=next .	0 10 -1 -10
lr=of ,	12 -26 10 0
lr=of .	-6 28 -32 0
lr=of ;	13 -9 0 -5
lr=of and	-1 0 6 -3
lr=of from	-13 21 -1 -9
lr=of in	-1 -10 3 6
lr=of is	0 -5 10 -5
lr=of on	-1 -12 -1 16
lr=of that	-1 6 -2 0
lr=of was	7 -10 -10 10
lr=offer .	0 0 -8 9
lr=over .	0 0 9 -6
lr=propose .	0 0 -14 15
lr=than .	0 -2 9 -5
lr=than before	0 1 -6 3
lr=the are	0 11 0 -10
lr=the of	0 18 -25 6
lr=the tariff	4 0 -9 2
lr=the to	0 11 -2 -8
lr=the truce	-2 12 -7 -2
lr=to .	0 -8 0 8
lr=want .	0 -4 12 -9
lr=within .	0 -4 13 -9
nc2=agree	-2 6 0 -4
nc2=bear	2 -6 -9 13
nc2=begin	0 -3 -5 6
nc2=down	4 24 -20 -9
nc2=end	7 -4 1 -1
nc2=impose	-2 10 -16 1
nc2=propose	2 2 12 -21
nc2=return	5 -8 8 -8
nc2=say	-2 0 -17 15
nc2=sell	0 -2 6 0
nc2=stay	-12 -12 29 -11
nc2=suspend	0 -16 9 8
nc2=target	0 7 -11 1
nc2=up	0 -13 21 -10
nct2=agree past	-2 -8 -6 16
nct2=agree past-passive	0 5 -8 0
nct2=bear past	0 -4 -4 10
nct2=bear present	5 0 -6 0
nct2=begin gerund	-5 8 -3 0
nct2=begin modal	0 -7 -3 12
nct2=begin past	7 -1 -2 0
nct2=begin present	0 -3 0 6
nct2=down modal	0 10 -11 0
nct2=down present	-2 6 -9 3
nct2=end future	0 6 -7 0
nct2=end past	14 -10 0 -6
nct2=end present	-13 3 3 0
nct2=impose future	0 0 8 -4
nct2=impose modal	0 0 -18 16
nct2=impose participle-passive	8 0 5 -15
nct2=impose past	-8 -2 5 0
nct2=impose past-passive	-1 8 -2 -4
nct2=impose perfect	8 0 0 -6
nct2=impose perfect-passive	0 7 -5 0
nct2=impose present	-8 0 -4 9
nct2=impose present-passive	0 7 -6 0
nct2=propose past	0 -3 16 -11
nct2=propose present	-4 7 1 -7
nct2=say past	-8 4 -17 12
nct2=stay future	0 0 4 -7
nct2=stay modal	-1 0 8 -3
nct2=stay past	5 -18 16 -7
nct2=stay present	-12 -2 10 -1
nct2=up past	0 -4 7 -5
nct2=up present	0 -6 14 -6
next="	-7 9 2 -6
next=,	-7 -4 8 0
next=:	-7 2 -1 1
next=;	15 7 -10 -10
next=after	1 0 9 -14
next=and	6 1 -22 12
next=before	0 -10 20 -6
next=but	0 -1 -4 8
next=if	0 0 -8 10
next=that	-12 14 -12 -1
next=which	-4 -7 6 3
next=—	0 12 -3 -8
nhas-gerund	-10 5 0 0
nhas-infinitive	0 3 11 -17
nhas-modal	-12 -18 9 14
nhas-participle	12 4 -1 -18
nhas-past	19 -17 -3 6
nhas-perfect	4 12 -7 -8
nhas-present	-24 9 1 -2
nt2=gerund	-10 5 0 0
nt2=infinitive	0 -2 7 -3
nt2=modal	-8 -12 7 9
nt2=modal-passive	-2 -6 0 7
nt2=participle-passive	13 1 0 -17
nt2=past	14 -17 -2 8
nt2=past-passive	7 0 0 -9
nt2=perfect	6 6 -9 -2
nt2=perfect-passive	0 7 -3 -1
nt2=pluperfect	-9 12 -6 -1
nt2=present	-27 4 4 0
nt2=present-passive	0 15 -24 1
nv0-none	-10 -1 0 5
nv1-none	-10 -1 0 5
nv2-none	-18 -5 4 8
nv2=agree	-1 8 -8 0
nv2=announce	-1 7 0 -5
nv2=be	-3 0 7 -9
nv2=begin	0 14 -18 -2
nv2=charge	0 -5 -6 11
nv2=come	0 4 -7 2
nv2=conclude	12 3 -11 -7
nv2=end	4 -10 4 1
nv2=expire	6 3 -1 -11
nv2=extend	-1 -7 2 6
nv2=get	0 -8 0 8
nv2=have	-5 9 -14 8
nv2=impose	0 20 -7 -14
nv2=keep	-5 9 -15 4
nv2=leave	0 6 -8 0
nv2=meet	0 -1 -6 10
nv2=other	3 17 -8 -21
nv2=pay	7 0 -5 0
nv2=put	5 -21 -3 18
nv2=raise	0 -2 11 -8
nv2=run	-6 -19 21 0
nv2=say	-8 -4 -15 22
nv2=sign	-8 2 2 0
nv2=sit	0 0 11 -9
nv2=start	0 -13 3 9
nv2=suspend	0 -12 8 2
nv2=take	0 -9 7 3
nv2=tell	0 -9 4 1
nvt2=announce past	0 7 0 -5
nvt2=be past	0 -13 7 1
nvt2=be present	0 4 0 -6
nvt2=begin gerund	-4 13 -5 -4
nvt2=end past	7 -4 0 -4
nvt2=end present	-8 -2 0 8
nvt2=extend present	0 -8 0 8
nvt2=have present	-4 9 -13 6
nvt2=other perfect	0 10 -2 -9
nvt2=other present	0 6 -6 -1
nvt2=run present	0 -18 17 0
nvt2=say past	-4 -15 -6 23
nvt2=say present	0 12 -6 0
nvt2=sign past	-8 13 -21 8
nvt2=sit past	0 0 11 -9
nvt2=take past	0 -13 8 6
pc0=begin	6 -5 2 -3
pc0=down	4 -9 5 0
pc0=propose	-1 -6 -4 12
pc0=say	-7 -1 6 0
pc0=stay	5 -2 -6 5
pc0=suspend	0 -20 27 -10
pc0=target	0 20 -18 -5
pc0=up	0 8 5 -20
pc1=bear	3 1 -6 0
pc1=buy	0 -5 6 0
pc1=down	3 -4 6 -6
pc1=impose	5 8 0 -15
pc1=return	0 -4 0 6
pc1=say	-7 4 2 -2
pc1=sell	0 -5 -7 13
pc1=stay	4 -8 -1 6
pc1=suspend	0 -17 19 -3
pc1=target	0 19 -18 -5
pc1=up	0 5 5 -15
pct0=agree past	11 0 -1 -8
pct0=bear present	6 4 -8 -3
pct0=begin past	10 -4 2 -12
pct0=begin present	0 -1 -10 12
pct0=down past	6 -16 4 0
pct0=down present	0 -6 1 3
pct0=end modal	0 -3 17 -14
pct0=end past	6 -5 0 -3
pct0=end present	-6 2 -12 12
pct0=impose future	-1 7 0 -8
pct0=impose past	3 2 0 -7
pct0=impose past-passive	-7 8 6 -14
pct0=impose pluperfect	0 -8 0 6
pct0=impose present	6 -10 1 3
pct0=impose present-passive	0 -8 5 1
pct0=propose past	0 -8 3 3
pct0=propose perfect	0 -1 -12 14
pct0=propose present	0 7 0 -8
pct0=say past	-12 2 0 2
pct0=say present	1 -5 13 -11
pct0=stay modal	-5 0 -16 18
pct0=stay present	-11 9 -3 -1
pct0=suspend present	2 -11 16 -7
pct0=up past	1 -2 6 -7
pct0=up present	0 17 -12 -6
pct1=agree participle-passive	0 -4 9 -1
pct1=agree past	11 0 -2 -11
pct1=bear participle-passive	3 -4 -6 6
pct1=bear present	6 4 -8 -3
pct1=begin past	3 0 0 -9
pct1=begin present	0 -1 -10 12
pct1=down infinitive	0 6 0 -3
pct1=down past	6 -16 6 0
pct1=down present	0 -6 1 3
pct1=end modal	0 -3 17 -14
pct1=end past	6 -5 0 -3
pct1=end present	-5 9 -11 4
pct1=impose future	-1 7 0 -8
pct1=impose infinitive	4 5 -2 -7
pct1=impose participle-passive	-2 14 -6 -5
pct1=impose past	3 5 1 -16
pct1=impose past-passive	-6 6 8 -13
pct1=impose pluperfect	0 -8 0 6
pct1=impose present	7 -9 2 0
pct1=propose past	0 -4 9 -2
pct1=propose present	0 7 0 -8
pct1=say past	-12 2 0 2
pct1=say present	1 -5 13 -11
pct1=stay modal	-5 0 -16 18
pct1=stay present	-10 2 0 0
pct1=suspend infinitive	0 0 -6 8
pct1=suspend present	2 -11 15 -7
pct1=up past	1 -2 6 -7
pct1=up present	0 17 -12 -6
phas-future	-6 0 0 3
phas-gerund	0 -9 2 6
phas-modal	-15 2 4 0
phas-past	16 -3 -2 -5
phas-perfect	-3 0 -10 12
phas-pluperfect	-1 0 -4 8
pt0=modal	-14 4 1 0
pt0=past	10 -11 0 2
pt0=past-passive	15 0 -1 -17
pt0=perfect	-9 2 -3 5
pt0=perfect-passive	1 0 -14 11
pt0=pluperfect	0 -10 0 10
pt0=present-not	5 -1 5 -11
pt0=present-passive	-1 -9 2 5
pt1=gerund	0 -10 2 7
pt1=modal	-14 5 -1 2
pt1=participle-passive	0 7 -5 -2
pt1=past	6 -5 0 0
pt1=past-passive	15 -1 0 -16
pt1=perfect	-8 1 0 2
pt1=perfect-passive	1 0 -14 11
pt1=pluperfect	0 -9 0 10
pt1=present-not	5 -1 5 -11
pt1=present-passive	-1 -16 5 6
pv0-none	-9 -1 -5 9
pv0=announce	0 0 13 -15
pv0=be	-8 0 -11 16
pv0=begin	3 8 0 -19
pv0=come	6 -15 0 2
pv0=end	-6 7 0 -6
pv0=expire	5 -11 0 0
pv0=fall	0 -6 3 3
pv0=go	0 7 -1 -3
pv0=have	-2 -12 1 11
pv0=hold	0 -20 25 -9
pv0=know	3 0 -13 7
pv0=leave	0 0 6 -6
pv0=lower	0 6 0 -7
pv0=make	20 -13 -7 -1
pv0=meet	-2 12 -7 -4
pv0=other	-3 8 -11 5
pv0=put	6 -7 -2 2
pv0=run	0 9 -12 1
pv0=say	-6 1 0 0
pv0=write	0 -7 4 0
pv1-none	-10 0 -7 11
pv1=agree	1 -8 0 3
pv1=announce	0 4 10 -18
pv1=be	-8 -3 -10 19
pv1=begin	-3 17 0 -17
pv1=buy	0 -5 6 0
pv1=charge	1 4 -7 0
pv1=come	6 -15 0 2
pv1=end	-6 7 -1 -1
pv1=expire	5 -11 0 0
pv1=fall	0 -6 3 3
pv1=have	-2 -12 1 11
pv1=hold	0 -12 25 -14
pv1=impose	-4 11 -1 -4
pv1=know	3 4 -16 5
pv1=make	20 -16 -15 10
pv1=meet	0 7 -12 0
pv1=other	-3 3 -9 8
pv1=put	7 -8 2 -1
pv1=say	-6 0 0 0
pv1=sign	3 -2 4 -6
pv1=suspend	0 -8 -8 14
pv1=write	0 -7 4 0
pv2-none	-2 -5 -6 12
pvt0=agree past	3 0 -6 1
pvt0=announce past	0 0 11 -15
pvt0=be past	1 8 -6 -5
pvt0=be present	-7 0 -6 8
pvt0=come past	7 -7 0 -3
pvt0=end modal	0 -1 12 -10
pvt0=end present	-2 12 -14 1
pvt0=have present	-1 -9 5 4
pvt0=know present	3 0 -13 7
pvt0=other perfect	0 13 -12 0
pvt0=put present	7 -12 0 4
pvt0=say past	-4 -1 -2 6
pvt0=sign past	5 -7 11 -14
pvt0=suspend present	3 -8 1 1
pvt0=take past	0 5 0 -6
pvt0=tell past	0 0 -3 6
pvt1=announce past	0 0 11 -15
pvt1=be past	1 8 -9 -2
pvt1=be present	-7 -2 -2 9
pvt1=begin past	-1 6 0 -2
pvt1=come past	7 -7 0 -3
pvt1=end modal	0 -1 12 -10
pvt1=end present	-2 12 -14 1
pvt1=have present	-1 -9 5 4
pvt1=know present	3 0 -13 7
pvt1=meet participle	3 -4 -6 6
pvt1=other perfect	0 13 -12 0
pvt1=put present	7 -12 0 4
pvt1=say past	-4 -1 -2 6
pvt1=sign past	5 -6 10 -14
pvt1=suspend present	3 -8 1 1
pvt1=take past	0 5 0 -6
pvt1=tell past	0 0 -3 6
q:!	0 0 21 -23
q:"	-6 -18 -7 25
q:'	0 0 14 -17
q:'s	6 -13 8 -2
q:(	4 8 -18 4
q:)	4 11 -20 3
q:,	18 -3 -3 -5
q:.	-9 -7 1 10
q:/	0 19 -9 -9
q::	0 -45 8 32
q:;	6 13 -25 5
q:<agent>	0 22 -7 -18
q:<day-ahead>	-26 4 -2 7
q:<day-gone>	4 22 -39 8
q:<day-today>	1 6 -6 -3
q:<duty>	-8 9 -3 -1
q:<gate>	0 -16 24 -11
q:<goods-amount>	0 -7 11 0
q:<goods>	21 -7 -10 5
q:<level-noun>	12 -21 39 -34
q:<level>	17 0 -3 -10
q:<money>	0 5 1 -14
q:<month-ahead>	-8 0 0 4
q:<name>	-10 44 -31 -10
q:<not>	19 13 1 -34
q:<number>	0 12 1 -22
q:<office>	1 -51 13 30
q:<organisation>	-28 -14 14 9
q:<person>	-11 -1 16 -9
q:<points>	0 -18 24 0
q:<quality>	23 16 -41 7
q:<seat>	-10 32 -53 23
q:<sender>	-11 13 12 -22
q:<span>	10 -11 -4 8
q:<taker>	-1 -1 6 -1
q:<v-agree>	-3 -11 -7 20
q:<v-bear>	23 -6 8 -19
q:<v-begin>	-8 5 14 -18
q:<v-buy>	-9 6 9 -14
q:<v-deny>	0 -2 13 -8
q:<v-down>	8 -17 -3 15
q:<v-end>	5 0 4 -11
q:<v-impose>	1 -15 -2 16
q:<v-propose>	-17 -19 -9 31
q:<v-return>	7 -11 10 -8
q:<v-say>	0 -14 8 2
q:<v-sell>	-2 -11 39 -30
q:<v-stay>	-17 -18 39 -15
q:<v-suspend>	-8 -6 -1 11
q:<v-target>	-3 -8 25 -20
q:<v-threaten>	0 2 17 -20
q:<v-up>	0 5 8 -21
q:?	-1 5 -8 3
q:a	-12 -23 11 13
q:about	0 -6 14 -3
q:according	0 3 7 -13
q:act	0 -8 11 0
q:additional	0 0 -7 11
q:after	4 -8 20 -19
q:again	-1 0 14 -12
q:against	0 0 12 -12
q:agree	12 -13 -32 27
q:agreement	-4 9 13 -29
q:all	-2 0 8 -7
q:am	0 6 -10 4
q:an	-12 -14 2 16
q:and	25 17 -24 -11
q:announce	-4 2 9 -11
q:announcement	0 32 -21 -17
q:another	0 -6 19 -13
q:answer	-3 14 0 -13
q:any	0 -1 20 -18
q:apply	0 7 -6 0
q:approve	0 -13 2 7
q:are	-5 1 5 -6
q:arrangement	0 -4 -7 13
q:article	0 12 -13 0
q:as	0 5 1 -9
q:ask	-4 14 9 -23
q:at	12 -6 0 -3
q:back	-6 17 -6 -5
q:be	-12 -27 -16 44
q:because	0 -7 18 -11
q:been	5 -3 26 -32
q:before	0 -18 21 -7
q:begin	-7 4 6 -9
q:being	0 -13 14 0
q:between	4 15 -7 -12
q:both	-1 24 -13 -10
q:bring	2 0 7 -9
q:built	0 -5 9 -2
q:busan	-4 4 12 -14
q:but	5 -6 1 -1
q:by	-10 0 7 -4
q:call	-6 9 0 -7
q:can	0 -21 4 18
q:car	0 8 3 -14
q:carry	0 14 -18 2
q:clock	0 -10 20 -6
q:close	0 -7 5 0
q:collect	0 -13 21 -10
q:come	-19 11 -3 1
q:commerce	-1 13 0 -9
q:company	-2 -6 20 -13
q:conclude	-1 1 7 -8
q:control	0 14 1 -17
q:cost	0 -10 20 -12
q:cotton	5 3 -21 7
q:could	0 -11 6 1
q:country	-5 -14 12 5
q:cover	0 -3 6 0
q:cut	0 -1 13 -11
q:date	0 15 -5 -7
q:day	4 -9 -13 20
q:deal	0 0 12 -13
q:delegation	0 0 -13 13
q:did	-8 -11 19 0
q:do	2 -27 27 -9
q:doe	0 8 -4 -6
q:down	8 6 -12 0
q:draft	0 -7 -2 10
q:duty	8 0 -27 21
q:each	-1 2 5 -11
q:economy	0 -8 -5 13
q:else	0 -14 20 -7
q:end	0 3 -7 3
q:evening	-1 -7 14 -4
q:every	-4 -11 22 -10
q:everybody	-2 -6 4 3
q:expect	0 10 -4 -5
q:expire	6 -3 0 -1
q:export	0 0 15 -11
q:extend	0 -11 23 -13
q:extension	0 18 -30 11
q:fall	0 -13 -6 17
q:farm	0 8 3 -16
q:fee	0 0 6 -9
q:first	-2 -2 16 -11
q:follow	0 22 -11 -13
q:for	9 7 10 -26
q:force	5 -3 5 -10
q:forty	0 -9 -1 12
q:four	7 -7 12 -14
q:fourth	-3 -4 0 6
q:from	-7 6 4 -8
q:front	0 -2 18 -15
q:gave	6 -2 7 -16
q:geneva	8 19 -26 -9
q:get	-1 2 8 -11
q:give	-1 -12 0 14
q:given	0 -15 -1 17
q:go	-3 -4 26 -23
q:good	-8 26 11 -56
q:government	0 31 -23 -9
q:great	0 6 0 -9
q:grower	0 0 -2 6
q:had	21 -1 -3 -16
q:hall	0 -1 8 -3
q:has	-6 10 -12 6
q:he	0 -9 -19 28
q:here	0 7 -3 -2
q:him	5 0 -18 12
q:his	5 -16 -6 16
q:hit	0 2 10 -14
q:hold	-5 -27 27 0
q:home	0 -15 8 6
q:hope	0 -2 -3 8
q:hotel	0 -8 12 -2
q:hour	-3 -7 23 -16
q:house	0 3 4 -9
q:how	0 4 7 -15
q:hurry	0 -8 -1 11
q:i	9 -3 -29 23
q:if	-2 -25 17 0
q:import	0 -7 18 -11
q:importer	0 -7 5 2
q:in	-3 -8 13 -3
q:instead	0 5 0 -7
q:interview	0 6 -6 0
q:into	0 1 -14 11
q:is	-5 -11 0 10
q:it	-6 -4 -6 15
q:its	8 14 -18 -3
q:joint	0 20 0 -18
q:keep	0 -6 0 8
q:know	13 -7 13 -22
q:last	-12 1 7 0
q:lasted	6 -15 9 -2
q:late	0 -15 22 -11
q:law	-2 -15 13 1
q:length	0 0 -17 18
q:let	2 -14 -12 19
q:letter	0 0 9 -6
q:levy	0 7 1 -13
q:licence	0 -4 14 -10
q:like	0 0 -18 16
q:line	8 -11 10 -7
q:list	-1 -1 -9 12
q:little	0 0 17 -16
q:long	0 9 1 -15
q:longer	0 -10 10 0
q:look	0 -10 -1 11
q:lose	0 6 4 -11
q:lower	5 -5 -12 13
q:m	0 5 0 -8
q:matter	0 -5 9 -2
q:may	10 -5 18 -27
q:me	0 0 -12 12
q:medicine	0 -9 15 -5
q:meet	26 -14 0 -7
q:midnight	12 -19 0 9
q:minister	7 27 -8 -25
q:minute	-3 -13 13 3
q:month	0 -10 12 0
q:more	-6 2 6 -5
q:morning	2 -8 7 0
q:most	0 -1 7 0
q:mr	-4 -14 18 -2
q:must	0 3 2 -7
q:my	0 -11 -21 28
q:need	0 0 -14 14
q:neither	0 7 -5 0
q:never	7 0 -10 0
q:new	-4 5 26 -36
q:next	0 3 6 -10
q:night	0 -16 14 0
q:no	7 38 -34 -21
q:nobody	0 -22 30 -16
q:none	8 -3 -1 0
q:nor	7 0 -2 -2
q:not	0 9 7 -17
q:nothing	-6 -11 15 -1
q:notice	4 -3 12 -14
q:now	11 -5 2 -8
q:nut	0 9 -7 0
q:of	-29 0 27 -16
q:off	17 -34 23 -6
q:offer	-7 -2 -13 19
q:oil	-2 0 -12 12
q:old	-1 -20 17 1
q:on	-14 28 -11 -11
q:one	6 1 -3 -4
q:only	4 -14 16 -9
q:opened	12 -15 -12 11
q:or	0 -12 13 0
q:other	-18 8 17 -17
q:our	-7 2 3 -3
q:out	-16 1 17 -11
q:over	13 -9 8 -12
q:own	0 2 6 -11
q:page	1 -10 7 -1
q:paper	-3 -3 0 9
q:part	-4 26 0 -29
q:pause	0 -21 -4 22
q:pay	14 -16 16 -11
q:pen	0 -7 0 10
q:people	0 -10 11 0
q:place	2 -6 -4 8
q:port	10 -13 11 -7
q:post	0 -11 17 -7
q:present	6 2 -8 0
q:president	0 2 6 -11
q:price	0 -12 15 -3
q:proclamation	0 -13 19 -7
q:product	0 -7 12 -3
q:prolong	0 -15 -11 20
q:promise	0 0 6 -8
q:propose	9 -9 8 -10
q:purchase	0 5 0 -8
q:put	16 -8 -2 -5
q:quarrel	-4 11 0 -9
q:raise	0 1 8 -13
q:rare	-1 0 6 -2
q:rate	-1 21 -13 -9
q:read	5 4 -10 0
q:reason	0 14 -19 4
q:reciprocal	0 12 -1 -11
q:reduce	0 3 -11 4
q:remove	0 0 6 -4
q:report	0 -2 15 -11
q:reporter	0 -7 1 3
q:return	0 -15 10 3
q:rice	3 -20 -11 21
q:rise	2 -12 13 -6
q:room	0 -4 8 -2
q:round	-16 4 0 3
q:rule	0 -1 9 -5
q:run	4 -24 24 -10
q:s	0 -13 15 -4
q:same	-6 -14 16 0
q:second	-5 10 -18 7
q:section	-2 -10 19 -1
q:see	0 12 -3 -8
q:shall	0 0 -6 5
q:share	-2 -13 19 -5
q:ship	0 -9 19 -10
q:side	0 26 -25 -1
q:sign	-21 5 8 -5
q:since	-9 11 0 -5
q:sit	-2 -21 0 18
q:so	10 -11 2 -5
q:some	0 -3 17 -12
q:somebody	0 0 -5 9
q:soybean	0 0 -9 8
q:speak	0 1 -7 5
q:spoke	8 -9 -7 7
q:spring	1 10 -3 -9
q:stand	-1 3 8 -11
q:standstill	0 3 -12 6
q:start	-1 -26 29 0
q:statement	-9 23 -15 -2
q:stay	-2 -8 1 6
q:step	0 8 0 -5
q:still	0 -17 0 16
q:stockholm	0 -15 7 5
q:stop	-5 17 5 -26
q:summer	-3 10 -2 -3
q:surcharge	-2 -38 45 -12
q:suspend	0 9 -8 -1
q:suspension	0 -6 -3 10
q:table	0 -15 9 3
q:take	14 5 -28 5
q:talk	-10 9 0 -7
q:tariff	-24 31 -11 -17
q:telephone	0 -7 -10 16
q:television	0 6 -1 -4
q:tell	0 -11 -10 20
q:than	-3 -7 23 -12
q:that	15 -2 0 -9
q:their	-7 19 -23 6
q:them	-6 0 32 -32
q:then	9 13 -4 -18
q:there	-4 -1 -6 8
q:they	0 -18 -9 26
q:thi	9 -9 4 -2
q:third	0 0 -8 4
q:those	0 18 -1 -17
q:threaten	0 -11 20 -8
q:three	0 -13 31 -20
q:through	-2 -7 24 -17
q:time	0 -12 -13 19
q:to	0 1 2 -6
q:together	0 -3 6 0
q:too	5 -15 8 0
q:top	0 -9 12 0
q:trade	-8 -1 11 -6
q:truce	15 -10 -12 10
q:two	5 14 -25 5
q:under	-9 -13 14 2
q:until	7 46 -32 -25
q:up	7 -21 23 -11
q:us	0 0 -11 11
q:want	0 -7 0 6
q:war	0 5 4 -11
q:was	10 11 -14 -9
q:water	0 -16 16 0
q:way	5 -7 9 -8
q:we	6 -38 -3 34
q:week	-4 6 0 -5
q:well	0 0 10 -7
q:were	-1 18 -14 -3
q:what	10 -14 0 7
q:when	7 -4 1 -3
q:where	8 5 -10 -6
q:which	3 8 0 -13
q:who	7 -17 -3 10
q:will	-8 -14 0 19
q:with	-15 30 -15 -8
q:within	0 -25 10 9
q:worth	3 10 -9 -5
q:would	-12 -9 -5 18
q:write	-1 10 -18 6
q:year	13 -4 0 -8
q:yes	0 -13 0 11
q:yet	-6 8 -19 11
q:your	0 6 4 -16
q:—	0 22 -23 0
qt=future	-5 -7 -14 25
qt=modal	8 -29 25 -4
qt=past	10 18 -15 -12
qt=perfect	-19 5 -1 3
qt=pluperfect	23 -13 1 -14
qt=present	-26 -2 -6 19
quoted	-15 0 7 -2
r1=!	0 8 -27 14
r1="	-2 26 -5 -16
r1='	0 -7 16 -9
r1='s	0 -6 19 -10
r1=,	4 -5 -5 6
r1=.	3 -2 -3 6
r1=:	0 1 -10 6
r1=;	12 -2 -10 2
r1=<duty>	2 -14 -10 20
r1=<end>	-12 0 25 -21
r1=<not>	-8 -11 20 -3
r1=<v-begin>	12 1 0 -19
r1=<v-end>	7 -10 -14 13
r1=<v-impose>	0 -6 11 -6
r1=<v-say>	0 -14 18 -8
r1=<v-stay>	4 4 -8 0
r1=<v-suspend>	7 3 -11 0
r1=?	-2 8 0 -6
r1=after	0 0 18 -22
r1=and	0 -16 -1 18
r1=at	6 0 -14 9
r1=before	-2 -20 27 -9
r1=earlier	0 -4 13 -7
r1=end	4 -6 -13 9
r1=for	-1 5 4 -8
r1=from	3 7 -20 4
r1=if	0 -6 -4 11
r1=in	-13 -8 18 -2
r1=is	-4 2 -6 6
r1=it	-3 -15 19 0
r1=its	0 8 -6 -2
r1=last	0 -6 10 0
r1=later	-5 -18 31 -11
r1=leave	0 -18 23 -6
r1=long	2 19 -19 -7
r1=more	7 0 -20 14
r1=nobody	-3 -3 12 -6
r1=of	-15 0 15 -12
r1=on	-8 0 7 -1
r1=or	0 -8 15 -6
r1=tariff	2 -10 -10 15
r1=the	-4 1 16 -13
r1=through	0 12 -7 -4
r1=to	-12 -4 19 -10
r1=truce	0 7 -1 -4
r1=was	4 1 -24 14
r1=were	-5 2 -5 7
r1=while	0 11 -4 -4
r1=would	0 0 7 -4
r1=yield	0 -5 10 -2
r2="	-2 -14 17 -4
r2=,	0 29 -15 -19
r2=.	7 -10 -15 18
r2=:	-2 -2 13 -9
r2=;	0 9 0 -6
r2=<agent>	0 -3 12 -6
r2=<day-ahead>	-5 -15 -9 25
r2=<day-gone>	6 7 0 -20
r2=<day-today>	0 0 5 -7
r2=<duty>	0 8 -5 -2
r2=<end>	-6 6 1 -4
r2=<goods>	19 -16 13 -23
r2=<level>	1 -1 7 -10
r2=<name>	4 1 -16 7
r2=<not>	-2 -16 12 0
r2=<office>	0 -11 0 8
r2=<organisation>	-1 0 6 0
r2=<quality>	0 -5 0 7
r2=<sender>	0 -10 0 10
r2=<span>	-4 -16 26 -12
r2=<v-agree>	6 6 -8 -6
r2=<v-begin>	0 4 -7 1
r2=<v-deny>	0 -12 0 11
r2=<v-down>	0 9 0 -9
r2=<v-end>	4 8 -10 -4
r2=<v-impose>	4 18 -6 -19
r2=<v-propose>	0 7 -3 -4
r2=<v-say>	0 -2 -7 11
r2=<v-sell>	0 -11 0 10
r2=<v-stay>	5 -8 19 -22
r2=<v-up>	-2 3 3 -6
r2=a	5 -1 13 -20
r2=agree	8 6 -13 -4
r2=and	-30 2 1 7
r2=as	0 -6 9 0
r2=at	10 0 -9 0
r2=be	0 8 6 -16
r2=begin	0 3 -14 5
r2=both	0 -14 4 10
r2=during	3 0 10 -17
r2=export	0 -10 0 10
r2=for	0 22 -12 -11
r2=from	3 -23 -2 20
r2=geneva	0 22 -16 -6
r2=had	10 -13 0 0
r2=he	0 -5 7 0
r2=if	0 -13 15 -1
r2=in	3 -14 8 0
r2=is	0 5 -12 5
r2=its	0 -11 2 5
r2=keep	0 9 -2 -4
r2=no	0 -8 5 0
r2=not	-4 -6 -1 11
r2=notice	0 -2 11 -6
r2=of	-1 -19 18 0
r2=on	-2 -14 7 9
r2=one	0 0 -13 14
r2=over	0 3 7 -15
r2=peace	0 4 -10 5
r2=quiet	0 7 -7 0
r2=rule	0 -12 0 11
r2=run	4 -9 10 -8
r2=so	-1 15 -2 -11
r2=start	0 -8 4 3
r2=talk	0 -16 14 0
r2=tariff	0 11 -3 -7
r2=that	-4 4 -15 11
r2=the	-26 15 1 -8
r2=their	-1 -6 8 0
r2=then	0 21 -14 -10
r2=they	5 1 -12 4
r2=thi	0 0 8 -5
r2=to	-8 17 -9 -5
r2=truce	1 13 -23 0
r2=two	0 -1 -3 6
r2=until	-6 -2 4 1
r2=up	0 7 0 -13
r2=was	-2 -19 8 8
r2=which	6 -29 -1 14
r2=with	-7 -8 0 13
r2=would	0 16 -16 0
r3="	0 2 15 -19
r3=,	-8 -20 3 18
r3=-	0 11 0 -16
r3=.	-3 8 -3 -2
r3=:	0 0 7 -4
r3=;	0 6 0 -4
r3=<day-ahead>	-9 15 -7 -5
r3=<day-gone>	8 -9 1 0
r3=<duty>	-5 17 -8 -6
r3=<end>	-3 -9 2 8
r3=<goods>	-7 15 7 -25
r3=<level-noun>	0 9 -4 -2
r3=<level>	-10 -20 8 16
r3=<money>	0 0 9 -6
r3=<name>	-2 -9 12 0
r3=<not>	-7 0 13 -12
r3=<organisation>	0 3 -13 10
r3=<person>	6 0 -10 2
r3=<quality>	0 0 -3 6
r3=<sender>	0 12 0 -11
r3=<span>	0 7 -25 17
r3=<v-agree>	-11 0 6 0
r3=<v-bear>	5 -6 -3 6
r3=<v-begin>	-1 26 -25 0
r3=<v-buy>	0 3 0 -7
r3=<v-deny>	0 17 -2 -14
r3=<v-down>	0 4 -9 5
r3=<v-end>	5 11 0 -25
r3=<v-impose>	-24 3 9 -3
r3=<v-propose>	-3 7 13 -21
r3=<v-return>	5 -9 8 -7
r3=<v-say>	1 -9 16 -10
r3=<v-stay>	-11 -14 -22 39
r3=a	-7 6 0 -2
r3=after	0 15 -10 -5
r3=and	-4 -26 17 8
r3=are	0 7 -5 0
r3=as	0 5 -13 6
r3=at	20 -17 9 -18
r3=be	0 -14 0 13
r3=been	10 -13 3 -3
r3=before	0 0 -4 6
r3=between	5 9 -8 -10
r3=both	0 -10 0 9
r3=by	0 -21 20 -3
r3=control	0 -11 0 9
r3=duty	-1 14 -3 -10
r3=end	9 -4 1 -10
r3=good	0 0 -7 8
r3=had	-7 0 0 3
r3=has	0 -10 0 8
r3=he	0 -4 8 -2
r3=i	0 -6 11 -4
r3=in	6 11 -5 -16
r3=is	9 -15 -14 19
r3=it	-9 13 2 -12
r3=leave	0 0 8 -4
r3=next	0 -3 6 -2
r3=no	0 -5 11 -4
r3=not	0 -5 15 -9
r3=of	-7 9 -2 -2
r3=on	9 8 -8 -8
r3=our	0 0 -7 7
r3=out	6 -2 -1 0
r3=over	0 0 11 -10
r3=rate	0 17 -12 -6
r3=run	-1 12 -15 4
r3=same	0 -6 14 -6
r3=say	-2 -7 27 -17
r3=side	0 -11 0 11
r3=sign	-8 21 -9 -11
r3=talk	0 8 0 -10
r3=that	-4 28 -34 5
r3=the	2 -7 3 1
r3=they	0 3 -6 0
r3=to	0 -8 3 3
r3=trade	0 -12 1 8
r3=two	0 16 0 -16
r3=until	-3 17 -6 -7
r3=was	7 -19 19 -15
r3=were	6 0 -11 2
r3=which	0 7 0 -7
r3=will	0 -11 4 6
r3=with	-3 0 -6 7
r3=would	1 -7 4 0
r4="	0 -4 16 -10
r4='s	0 0 8 -6
r4=,	4 20 -9 -18
r4=.	-22 1 14 -9
r4=:	0 8 -3 -4
r4=<agent>	0 -4 -12 17
r4=<day-ahead>	-13 -7 0 15
r4=<day-gone>	20 -18 -22 18
r4=<duty>	5 -15 -8 15
r4=<end>	-11 -11 11 5
r4=<gate>	0 8 -13 5
r4=<goods>	-2 9 2 -15
r4=<level>	12 -6 5 -10
r4=<name>	4 -10 6 0
r4=<not>	-1 -13 22 -9
r4=<organisation>	0 0 -9 9
r4=<person>	0 -3 -10 12
r4=<span>	0 -8 0 7
r4=<v-agree>	7 -7 8 -10
r4=<v-bear>	0 -12 9 0
r4=<v-down>	0 -10 5 1
r4=<v-end>	-3 -7 10 0
r4=<v-propose>	-1 5 -10 6
r4=<v-sell>	0 9 -4 -5
r4=<v-stay>	0 16 0 -16
r4=<v-up>	-1 -1 -4 8
r4=a	0 -16 -2 15
r4=an	0 -7 2 4
r4=and	11 23 -3 -34
r4=at	6 -12 9 -6
r4=be	0 10 -3 -7
r4=both	0 12 -14 0
r4=but	0 -6 -3 11
r4=by	0 -9 3 5
r4=day	0 -8 -3 13
r4=duty	0 -13 -7 19
r4=end	-1 0 12 -15
r4=extend	0 -16 9 6
r4=for	-12 11 -7 2
r4=had	-7 -3 11 0
r4=has	7 5 -18 1
r4=have	0 -8 14 0
r4=he	0 -9 4 2
r4=in	7 6 -19 3
r4=is	0 13 -10 -3
r4=it	-2 11 -1 -5
r4=new	0 -10 9 0
r4=of	-8 -1 8 -4
r4=on	-5 5 20 -26
r4=out	0 -6 0 5
r4=rare	0 -6 0 4
r4=side	0 -4 0 6
r4=tariff	7 0 0 -4
r4=that	-1 16 4 -24
r4=the	6 4 -19 7
r4=time	0 -18 12 2
r4=truce	0 -15 5 6
r4=until	0 1 7 -14
r4=up	0 10 -3 -6
r4=was	-2 -2 6 0
r4=what	0 -1 9 -4
r4=with	0 13 -3 -8
r=! <end>	0 8 -27 14
r=" .	-1 0 -14 13
r=' notice	0 -4 10 -2
r=, "	0 0 10 -10
r=, <level>	2 -11 15 -7
r=, <name>	6 1 -6 -2
r=, <person>	0 3 0 -6
r=, a	0 8 -4 -1
r=, and	-28 2 7 0
r=, begin	1 6 -5 -4
r=, during	3 0 10 -17
r=, from	4 -22 0 16
r=, he	0 0 14 -10
r=, if	0 -8 10 -1
r=, on	0 -18 12 6
r=, so	0 17 -7 -8
r=, that	0 -13 -4 18
r=, the	-3 12 -30 17
r=, to	-5 16 -15 -2
r=, until	-6 -2 2 2
r=, up	0 19 -12 -7
r=, was	0 -7 4 1
r=, which	9 -25 -12 20
r=, with	-7 -13 -1 18
r=. "	0 -20 8 3
r=. <end>	4 1 -6 5
r=; <end>	0 0 -10 13
r=; the	0 10 -3 -7
r=<end> <end>	-12 0 25 -21
r=? <end>	-2 8 0 -6
r=after it	4 3 -6 -1
r=after the	0 -12 19 -6
r=and <number>	0 -8 0 9
r=and a	0 -13 19 -8
r=and end	-1 -9 0 11
r=and it	0 -1 -11 9
r=and keep	0 9 -2 -4
r=and not	0 -4 0 6
r=and that	0 11 0 -11
r=at a	0 5 -7 2
r=at the	0 -15 9 4
r=before the	0 -3 8 -2
r=for the	0 -2 -2 6
r=from <day-ahead>	-3 -18 -13 29
r=from <day-gone>	9 12 -10 -23
r=from the	0 22 -17 -8
r=in the	0 0 9 -6
r=in which	0 -5 7 0
r=is not	0 0 14 -22
r=is what	0 0 -6 7
r=leave .	0 -8 11 0
r=more ,	0 6 -17 7
r=more .	12 -18 0 0
r=of <number>	0 8 -5 -2
r=of geneva	0 20 -19 0
r=of it	0 12 -18 9
r=of peace	0 4 -10 5
r=of quiet	0 7 -7 0
r=of talk	0 -7 15 -7
r=of the	0 0 15 -13
r=of thi	0 0 6 -3
r=or so	0 0 7 -4
r=tariff truce	4 0 -12 4
r=the duty	0 0 -6 3
r=the export	0 -10 0 10
r=through <number>	0 12 -7 -4
r=to go	0 -11 17 -4
r=to run	0 -20 23 -5
r=to the	0 7 13 -22
r=truce ,	0 0 9 -11
s:!	-2 8 -13 4
s:"	-22 -3 0 6
s:&	0 -4 -3 9
s:'	-3 -3 25 -19
s:'s	-3 -17 5 12
s:(	-13 6 -9 7
s:)	-14 4 -17 16
s:*	0 -18 -7 22
s:,	-4 8 0 -9
s:-	-6 -11 8 5
s:/	0 -5 23 -21
s:;	25 1 -1 -21
s:<agent>	-8 -16 15 2
s:<day-ahead>	-45 14 -9 9
s:<day-gone>	26 9 -27 -4
s:<day-today>	-7 4 14 -15
s:<gate>	11 -19 0 8
s:<goods-amount>	-8 -8 33 -25
s:<goods>	-13 13 -3 -3
s:<level-noun>	0 -5 -2 6
s:<level>	2 3 12 -20
s:<money>	-13 -23 41 -18
s:<month-ahead>	-5 5 11 -15
s:<month-gone>	-19 16 10 -27
s:<month-today>	0 15 -7 -12
s:<name>	-17 16 -15 3
s:<not>	8 -3 18 -24
s:<number>	21 5 14 -45
s:<office>	-21 -3 -5 17
s:<organisation>	-7 -5 4 3
s:<person>	-6 6 -8 4
s:<points>	9 24 -27 -12
s:<quality>	-9 -4 -5 14
s:<seat>	-16 3 -11 15
s:<sender>	-12 -6 9 0
s:<span>	-22 -2 19 -6
s:<taker>	0 -14 28 -19
s:<v-agree>	4 -11 1 7
s:<v-bear>	0 -18 16 -1
s:<v-buy>	-14 -2 21 -15
s:<v-deny>	-4 -11 27 -12
s:<v-down>	6 11 -5 -10
s:<v-end>	32 -18 0 -7
s:<v-impose>	4 -3 8 -7
s:<v-propose>	-42 -18 -2 27
s:<v-return>	9 -17 15 -5
s:<v-say>	-24 -6 11 2
s:<v-sell>	-18 -20 10 14
s:<v-stay>	18 -1 -2 -8
s:<v-suspend>	7 0 0 -4
s:<v-target>	-15 2 12 -11
s:<v-threaten>	0 10 -2 -4
s:<v-up>	3 1 6 -13
s:?	-13 -1 13 -5
s:@	0 -10 10 0
s:a	-7 -15 18 0
s:about	-6 -11 3 8
s:above	0 1 -7 5
s:accept	0 -6 -7 14
s:according	0 -11 10 0
s:across	0 -7 8 0
s:act	0 -11 14 0
s:additional	-4 7 -25 16
s:affiliate	0 -8 6 1
s:after	13 2 14 -38
s:again	-7 -7 28 -22
s:against	0 4 1 -6
s:agree	8 2 -15 4
s:agreement	-6 -4 34 -29
s:aircraft	0 -3 16 -12
s:al	0 0 -8 9
s:all	-18 10 3 -6
s:allow	0 -8 8 0
s:almost	-5 10 0 -2
s:alone	0 6 -22 14
s:along	0 0 7 -4
s:also	0 0 9 -8
s:among	0 -7 0 5
s:amount	0 -9 18 -9
s:an	4 0 -6 0
s:and	14 8 -20 3
s:announce	-14 0 14 -7
s:announcement	0 9 0 -6
s:another	8 -10 -1 6
s:answer	-2 -23 19 3
s:any	0 8 2 -11
s:apart	-20 -11 32 -10
s:app	0 8 -3 -3
s:apply	-7 7 2 -5
s:approve	0 -1 6 -2
s:are	-8 -8 10 1
s:armistice	8 -9 1 -2
s:arrangement	3 9 -24 9
s:as	-14 26 -9 -10
s:aside	0 0 6 -9
s:ask	5 -10 -13 18
s:at	24 -10 5 -16
s:autumn	0 7 -10 3
s:away	0 10 0 -14
s:back	0 6 0 -7
s:ban	0 -11 14 0
s:banana	0 10 -11 0
s:bank	0 -12 13 0
s:be	-14 4 0 1
s:bean	0 0 11 -11
s:bear	8 -3 -7 2
s:beef	0 27 -8 -22
s:been	-2 -3 -2 9
s:before	-11 -1 12 -5
s:begin	8 1 -4 -2
s:best	0 -10 9 0
s:better	0 -10 16 -3
s:between	6 4 7 -26
s:big	0 -4 13 -9
s:bond	0 -8 13 -2
s:border	-1 14 -4 -7
s:both	8 10 -23 2
s:bridge	-1 6 7 -13
s:bring	5 4 -10 0
s:broke	0 -13 19 -5
s:built	0 1 7 -11
s:busan	-10 22 -10 -11
s:butter	-1 -3 -17 21
s:buy	-3 -24 18 0
s:by	-17 8 -1 -3
s:c	0 -7 -8 14
s:call	-13 13 8 -19
s:can	1 -14 17 -5
s:cancel	-1 -7 1 6
s:cannot	0 16 0 -16
s:capital	8 -11 5 -2
s:car	0 -17 11 2
s:carry	2 -9 -3 8
s:case	0 -18 12 5
s:cash	0 3 0 -6
s:ceasefire	-6 -13 35 -24
s:cement	0 -8 -6 14
s:ceramic	0 20 -10 -14
s:city	7 -15 6 0
s:claim	0 -13 12 0
s:clock	0 -3 9 -7
s:close	0 8 1 -8
s:closed	0 -8 12 -1
s:coffee	-2 8 -19 11
s:colleague	0 11 -9 0
s:collect	13 -17 2 0
s:come	5 10 -7 -11
s:commerce	0 -10 -7 16
s:company	-2 -13 17 0
s:conclude	13 1 -2 -14
s:confirm	0 8 0 -6
s:consumer	0 -1 17 -15
s:continue	0 9 -18 7
s:contract	0 -15 25 -13
s:copper	-3 -10 5 5
s:cost	0 -8 12 -3
s:could	-5 -23 1 16
s:count	0 -8 2 6
s:counted	-3 20 -9 -12
s:counter	0 1 -11 9
s:countermeasure	0 12 -11 -2
s:counterpart	-2 -8 -4 15
s:cover	0 17 -20 2
s:custom	0 22 -9 -17
s:cut	-3 0 -7 9
s:date	0 12 0 -12
s:day	0 4 -17 9
s:day-after	-3 8 10 -18
s:day-after ahead	-42 5 5 1
s:day-after gone	19 3 0 -21
s:day-before	-15 15 -3 -6
s:day-before ahead	-11 0 -12 18
s:day-before gone	-14 24 1 -24
s:deadline	0 1 10 -14
s:deal	-9 -13 21 -4
s:decided	0 0 -11 9
s:decision	0 14 -5 -6
s:delay	0 -3 19 -14
s:delegation	0 -13 18 -7
s:demand	0 -1 9 -6
s:did	20 0 -1 -23
s:die	0 17 -14 -2
s:difference	0 12 -5 -6
s:do	1 -12 -15 23
s:doe	-2 -13 0 17
s:dollar	0 -2 7 -2
s:done	0 -8 0 7
s:down	-5 28 -17 -11
s:draft	0 -28 1 21
s:drop	0 0 5 -9
s:due	-8 3 0 0
s:during	16 -12 7 -14
s:duty	6 10 -21 3
s:each	2 2 1 -8
s:earlier	-8 0 19 -17
s:early	-4 6 0 -2
s:earth	0 -12 17 -4
s:economy	0 -9 5 2
s:effect	0 -16 3 11
s:either	1 3 0 -14
s:else	0 0 7 -8
s:emergency	0 -1 6 -1
s:end	17 -9 3 -11
s:energy	0 0 9 -6
s:enough	0 8 -5 0
s:enter	0 -10 3 5
s:estimate	0 0 9 -6
s:evening	9 -29 12 3
s:ever	-7 16 -13 0
s:every	0 -16 18 -3
s:everybody	-8 -13 28 -13
s:expect	-6 -11 23 -8
s:expire	9 4 0 -13
s:exporter	0 1 11 -15
s:extend	-5 0 21 -18
s:extension	0 -12 3 4
s:extra	5 2 0 -12
s:fact	0 -4 11 -3
s:failed	1 -9 7 0
s:fall	0 -8 12 -6
s:far	0 -17 0 13
s:fee	-6 -22 21 0
s:fentanyl	-3 -2 14 -5
s:figure	-3 6 1 -7
s:first	9 1 3 -20
s:fish	0 11 -6 -2
s:fits	-47 59 20 -74
s:fits-ahead	-8 6 -27 21
s:fits-gone	6 -32 21 6
s:five	0 9 -8 0
s:fix	0 -13 18 -2
s:flat	0 -4 10 -3
s:follow	-3 -5 7 0
s:followed	1 0 -6 5
s:for	-7 -4 9 -2
s:force	-8 0 10 -6
s:foreign	0 6 -5 0
s:found	0 -6 0 4
s:four	-2 -25 5 17
s:fourth	3 -11 12 -6
s:free	0 0 8 -8
s:freeze	6 -37 -4 31
s:from	0 -6 1 3
s:front	0 -6 8 0
s:full	6 -10 4 -2
s:further	2 5 -11 1
s:gave	-4 8 -6 0
s:geneva	0 20 -10 -23
s:georgia	0 -10 6 0
s:get	-12 0 8 -2
s:give	-2 21 0 -18
s:given	-1 15 -15 0
s:good	-5 15 -11 -1
s:government	2 7 -16 2
s:grace	0 8 -7 0
s:grant	0 21 -15 -6
s:great	0 19 -14 -6
s:grower	0 0 10 -8
s:gun	0 0 4 -7
s:had	5 0 13 -20
s:half	0 -9 12 -1
s:halt	0 24 -20 -5
s:halve	0 14 -10 -6
s:hand	-2 0 -13 17
s:handshake	-1 -2 15 -10
s:hang	0 9 -6 0
s:happen	-3 27 -5 -25
s:harvest	0 23 -33 7
s:has	-13 -1 -3 13
s:have	-33 3 13 -5
s:he	-25 -5 -3 16
s:hear	-1 -18 -24 35
s:her	-1 -9 0 11
s:here	7 -1 -2 0
s:higher	0 21 -18 -5
s:highest	0 -2 8 -3
s:him	0 -11 0 9
s:his	-8 -11 -15 27
s:hit	0 11 -2 -7
s:hold	0 -8 12 -4
s:holiday	8 22 -16 -19
s:hour	-5 8 -5 0
s:household	0 -3 8 -4
s:i	-17 -16 -4 22
s:ice	0 5 0 -7
s:if	-15 -17 7 13
s:import	0 5 1 -6
s:impose	-6 22 -1 -22
s:including	0 6 0 -10
s:industry	0 0 10 -8
s:initial	1 -11 -3 12
s:instead	0 12 -10 0
s:interest	0 -10 19 -9
s:interview	0 -10 -8 17
s:into	3 -2 -6 6
s:invest	0 3 2 -7
s:investigation	0 -10 3 5
s:is	-32 5 -3 6
s:it	10 -3 8 -13
s:itself	0 -8 10 0
s:joined	-11 7 -3 0
s:keep	-2 23 -12 -10
s:know	9 0 -18 9
s:kuala	0 15 -8 -8
s:lapse	15 -11 -5 1
s:largest	0 -4 8 -2
s:last	-9 21 -10 -8
s:lasted	20 -13 2 -20
s:late	0 -21 19 -2
s:later	-9 -17 23 -2
s:law	0 0 11 -9
s:leave	-4 -10 10 2
s:led	0 14 -2 -11
s:length	-1 5 -6 1
s:lengths=1	-25 21 -20 9
s:lengths=2	-31 -5 15 1
s:lengths=3	-22 -30 26 7
s:lengths=4	39 -21 44 -63
s:less	-3 -21 20 -2
s:letter	5 14 -20 -1
s:levy	0 2 -14 11
s:licence	0 -18 34 -21
s:lie	0 0 -4 7
s:lift	5 -12 0 6
s:like	0 8 3 -9
s:likely	0 12 -13 0
s:likewise	0 0 12 -14
s:line	-2 -13 21 -9
s:list	4 0 2 -6
s:listed	0 -6 -5 11
s:live	-3 17 -4 -13
s:london	0 -6 10 0
s:long	1 0 -8 7
s:long=month	-30 -79 82 -16
s:long=usual	2 54 -84 26
s:long=week	-43 -119 163 -96
s:long=years	-18 -70 80 -26
s:longer	-4 -12 19 -7
s:look	0 4 7 -13
s:lorry	0 -15 0 14
s:lose	-4 -3 8 0
s:lower	-4 0 7 -3
s:lumpur	0 15 -8 -8
s:m	-1 4 6 -13
s:make	24 5 -33 0
s:market	0 0 7 -2
s:matter	0 -11 7 3
s:may	-5 -22 28 -2
s:mean	0 3 -11 7
s:measure	0 16 -12 -6
s:mediator	0 -14 23 -13
s:medicine	-8 -4 0 8
s:meet	9 -9 14 -11
s:member	0 -17 31 -20
s:men	0 0 3 -6
s:midnight	25 -7 -17 0
s:million	0 5 5 -14
s:minister	-10 -4 -11 17
s:minute	-8 0 1 2
s:month	-1 -9 1 8
s:more	-9 1 -14 13
s:more-after	-1 0 -8 10
s:more-before	-20 -26 5 24
s:morning	-1 21 -9 -13
s:mortgage	0 -2 9 -3
s:most	-6 -3 -10 18
s:move	-2 -19 32 -14
s:mr	-2 -7 -8 17
s:much	0 -3 6 0
s:must	0 5 13 -17
s:my	-4 -21 0 21
s:named=1	-24 -50 72 -17
s:named=2	-14 31 -23 -7
s:named=3	12 38 -75 9
s:nearly	0 6 2 -11
s:need	0 -9 17 -10
s:negotiate	-2 11 -15 5
s:negotiation	0 -5 12 -5
s:negotiator	0 -6 16 -9
s:neither	13 -25 15 -7
s:new	-21 -18 7 15
s:next	0 4 0 -6
s:no	-5 0 6 -3
s:nobody	-12 0 17 -20
s:noon	4 -4 6 -6
s:not	7 6 -21 10
s:notice	3 12 -12 -2
s:now	-15 5 26 -36
s:number	0 -12 -11 21
s:of	-2 -6 6 0
s:off	5 10 -2 -14
s:offer	-4 -36 20 2
s:official	0 10 2 -12
s:oil	3 16 -17 -4
s:old	0 -1 22 -23
s:olive	6 3 -15 2
s:once	13 -10 -3 0
s:one day	-5 -33 54 -30
s:one month	-22 -71 95 -52
s:one week	-1 -9 29 -24
s:one year	-32 -17 -7 32
s:only	5 7 -14 0
s:or	-3 -13 28 -16
s:order	-3 10 1 -15
s:originating	0 13 -4 -8
s:other	-22 25 -5 -12
s:otherwise	0 9 -9 0
s:our	-3 -2 -12 16
s:out	25 -6 -3 -14
s:outline	0 -6 0 5
s:over	0 -8 30 -31
s:own	6 18 -5 -24
s:owned	0 -19 15 0
s:owner	0 -20 20 -3
s:palace	0 9 -5 -3
s:palm	0 3 2 -8
s:paper	-7 -20 -26 43
s:parliament	0 -5 0 6
s:part	0 7 -6 0
s:party	-4 -2 14 -7
s:pass	-2 -10 15 -5
s:past	-3 0 9 -3
s:pause	5 21 -26 -3
s:pay	-3 6 22 -35
s:peace	-6 -6 8 0
s:people	0 -6 -12 18
s:period	-6 0 1 0
s:phone	0 -6 -3 10
s:place	7 -15 7 -2
s:plan	0 15 7 -24
s:port	5 -23 28 -12
s:post	0 6 0 -7
s:prefer	0 0 -8 7
s:premier	0 -8 0 6
s:present	0 -12 0 13
s:president	6 15 -37 10
s:press	0 -7 6 0
s:price	0 -15 19 -6
s:prime	0 -11 -9 21
s:principle	0 -9 0 10
s:procedure	0 -8 12 0
s:proclamation	0 -6 12 -4
s:prolong	-3 -17 6 10
s:prolongation	-3 -13 -13 25
s:promise	-2 2 12 -15
s:proper	0 -6 4 1
s:proposal	0 -16 -27 34
s:propose	-2 -20 -9 23
s:provide	0 -13 -11 21
s:published	0 -7 14 -4
s:purchase	0 -7 9 0
s:put	10 -6 0 1
s:quarrel	0 11 0 -15
s:quarter	0 -9 12 -3
s:question	8 1 2 -15
s:quiet	-2 5 1 -7
s:raise	7 1 -2 -7
s:rare	0 -12 17 -4
s:rate	-8 4 -2 0
s:reach	-12 -7 20 -5
s:read	-1 5 8 -13
s:ready	0 -17 0 11
s:reason	0 -5 19 -13
s:reciprocal	-3 -6 -1 13
s:reckon	0 9 -2 -4
s:recommend	0 -6 -14 18
s:remain	0 -10 -6 18
s:renew	4 -15 7 0
s:renewal	0 -7 -2 7
s:renewed	-2 -12 1 12
s:rent	0 -7 27 -24
s:reply	0 -6 -6 12
s:report	0 -6 24 -17
s:reporter	-3 0 9 -7
s:required	-1 -6 13 -4
s:rest	2 19 -16 -11
s:result	0 -5 27 -26
s:resume	5 -7 3 -2
s:retain	0 -10 2 7
s:return	0 -14 8 4
s:review	0 -13 7 2
s:rice	0 -10 1 6
s:rise	6 4 2 -24
s:river	0 -20 26 -9
s:room	0 5 -15 11
s:round	-10 -24 23 0
s:rule	-1 -5 19 -10
s:run	18 -5 1 -12
s:same	-1 34 -26 -8
s:sanction	0 -12 11 0
s:say	-15 3 -6 8
s:season	-1 -11 -7 17
s:second	11 0 -10 0
s:section	-1 -3 13 -7
s:see	0 -14 2 5
s:sell	-2 -14 17 -1
s:send	0 -13 -15 25
s:set	-1 14 -8 -3
s:settle	-6 -30 13 17
s:shall	-1 13 -21 5
s:share	0 -3 9 -4
s:she	0 -11 25 -17
s:sheet	0 -4 11 -3
s:shelve	0 14 -19 5
s:ship	-7 -9 16 -4
s:shipbuilding	0 4 1 -7
s:shook	0 -4 -10 16
s:short	0 10 -13 5
s:should	3 -20 33 -22
s:show	0 -4 7 0
s:side	14 -10 -13 10
s:signature	-2 -9 -2 12
s:since	-2 15 -22 4
s:sir	0 2 4 -8
s:sit	-4 -11 16 -4
s:slash	0 2 4 -8
s:sleep	7 5 -4 -7
s:small	0 -1 7 -2
s:so	-1 7 3 -10
s:some	0 7 -4 0
s:somebody	0 7 -2 -2
s:something	2 8 -3 -9
s:source	0 -19 -3 19
s:soybean	-2 3 11 -19
s:spare	0 10 -1 -7
s:speak	0 -10 4 3
s:special	0 0 11 -13
s:spoke	0 0 -13 14
s:spring	7 0 7 -15
s:stand	-8 -2 10 0
s:standstill	-9 -12 -4 22
s:start	0 -21 17 4
s:statement	0 7 0 -4
s:stay	-8 -1 14 -7
s:steel	0 -8 13 0
s:still	-4 -8 7 1
s:stock	0 -10 20 -12
s:stop	6 2 1 -17
s:strike	-13 -18 23 1
s:study	0 -1 -8 9
s:such	0 0 6 -4
s:sugar	0 4 -29 16
s:summit	-5 -2 11 0
s:surcharge	-6 -41 41 -7
s:suspend	-4 -4 0 7
s:suspension	-10 1 -7 8
s:table	0 -18 0 11
s:talk	-20 -42 16 22
s:talked	0 -12 3 6
s:taro	0 0 -9 11
s:tea	-2 7 6 -15
s:technology	0 6 0 -7
s:telephone	-2 17 -6 -10
s:television	0 -29 3 21
s:tell	-8 -15 -4 19
s:term	-4 -4 8 0
s:text	-3 -4 -20 26
s:than	-12 -11 20 -6
s:the	-21 -4 13 1
s:their	-27 -7 12 6
s:them	-11 0 25 -22
s:themselve	0 8 0 -8
s:then	-3 2 5 -8
s:there	7 0 8 -17
s:these	0 10 -16 4
s:they	19 11 -25 -1
s:thi	-3 -12 9 4
s:thing	-4 -1 7 -1
s:think	0 -6 17 -12
s:third	-4 -5 0 7
s:those	-7 5 -19 12
s:threaten	0 8 -1 -5
s:three	-5 -12 27 -13
s:through	-4 7 -10 4
s:tiktok	0 -7 12 -2
s:time	-5 6 0 -5
s:to	-6 -5 2 5
s:together	0 -13 26 -17
s:too	2 -26 21 0
s:top	0 3 1 -7
s:trade	-19 5 3 -2
s:transfer	0 0 9 -11
s:treaty	10 -3 -14 5
s:trial	0 0 6 -7
s:truce	9 -5 7 -8
s:twice	3 -15 1 8
s:two	9 -9 0 0
s:under	-14 -4 29 -21
s:understanding	0 8 -5 -1
s:undertaken	0 7 0 -6
s:unit=day	2 10 35 -61
s:unit=month	6 -4 -34 31
s:unit=week	-35 26 -3 -12
s:unit=year	-45 -44 41 15
s:unless	-3 -13 11 2
s:until	-26 0 11 -4
s:up	-10 23 10 -39
s:us	-11 31 -19 -5
s:use	0 19 -12 -7
s:valley	0 -7 10 -2
s:very	0 11 -2 -8
s:vessel	0 16 -2 -13
s:vice	0 -2 7 -2
s:vote	6 -13 6 -2
s:voted	9 -7 4 -9
s:wait	-2 0 15 -16
s:want	-3 11 -8 1
s:war	0 3 -15 11
s:was	8 1 4 -19
s:we	-8 -18 -4 23
s:week	0 12 -15 2
s:weekend	0 8 0 -7
s:were	11 -15 10 -4
s:what	16 1 -31 14
s:when	0 11 -6 -8
s:where	5 -1 -11 6
s:whether	0 -11 4 2
s:which	2 -4 -6 9
s:while	-3 11 -6 0
s:who	-16 -12 9 7
s:whose	0 0 -7 7
s:will	-8 1 -1 2
s:window	0 -4 11 -6
s:wine	7 10 -27 9
s:with	-34 -4 13 2
s:withdraw	4 -15 -1 10
s:within	0 -24 27 -10
s:without	6 -13 7 -4
s:word	2 -7 -4 8
s:world	3 -5 12 -12
s:worth	0 -9 15 -4
s:would	-14 -12 -8 22
s:year	-2 3 16 -22
s:yes	0 -20 -6 23
s:yet	0 0 -8 7
s:yield	-1 -13 23 -7
s:york	0 -16 11 0
s:you	-1 0 20 -19
s:your	0 6 -8 3
s:—	11 13 -9 -13
sa:!	-2 8 -13 4
sa:"	-17 14 3 -11
sa:" .	-6 11 -4 -1
sa:" he	0 7 8 -16
sa:" say	0 14 0 -13
sa:'	0 -8 24 -17
sa:' notice	0 -4 10 -2
sa:'s	0 -22 8 11
sa:)	-6 8 -9 3
sa:,	-13 -1 8 0
sa:, "	-4 8 10 -16
sa:, <day-ahead>	-1 10 -17 2
sa:, <level>	1 -14 5 1
sa:, <number>	0 -9 15 -3
sa:, <person>	0 23 -19 -5
sa:, <seat>	0 -4 9 -3
sa:, according	0 -16 12 3
sa:, after	5 0 0 -7
sa:, an	0 -13 -4 16
sa:, and	3 -24 16 0
sa:, as	-4 6 -11 7
sa:, at	5 0 6 -15
sa:, because	0 -8 -2 12
sa:, begin	0 15 -9 -9
sa:, both	0 7 -4 -2
sa:, but	0 -9 -6 15
sa:, down	5 -12 0 2
sa:, during	3 -1 8 -12
sa:, for	-3 10 -3 -2
sa:, from	4 -22 0 16
sa:, has	0 5 -12 5
sa:, he	0 -10 22 -11
sa:, if	0 -7 5 0
sa:, in	1 2 7 -14
sa:, is	-1 16 0 -17
sa:, it	-5 9 2 -13
sa:, its	0 1 3 -6
sa:, no	0 -4 -10 14
sa:, not	0 -4 -16 19
sa:, on	-5 -10 11 0
sa:, one	0 -1 7 -3
sa:, say	0 -6 -8 16
sa:, so	-4 20 -9 -8
sa:, that	6 -11 7 -3
sa:, the	1 5 -12 4
sa:, then	0 8 1 -15
sa:, to	-4 11 -15 3
sa:, under	0 -5 8 -1
sa:, unless	0 -6 -1 8
sa:, until	-7 -6 4 5
sa:, up	-1 11 0 -15
sa:, was	-5 -9 11 0
sa:, which	6 0 -24 14
sa:, who	0 -5 -10 16
sa:, with	-8 -17 0 20
sa:, would	0 18 -12 -7
sa:-	-3 6 -1 -1
sa:. "	0 -23 -8 24
sa:. m	0 0 6 -7
sa::	0 8 0 -7
sa:: <number>	0 7 4 -14
sa:: what	0 3 3 -8
sa:;	22 3 -5 -14
sa:; <person>	0 2 -11 8
sa:; a	10 -8 0 -6
sa:; it	5 1 1 -13
sa:; the	0 20 0 -22
sa:<agent>	0 -7 -16 22
sa:<day-ahead>	-34 17 -19 10
sa:<day-ahead> ,	3 0 -23 18
sa:<day-ahead> .	-26 27 -33 9
sa:<day-ahead> at	0 -15 7 6
sa:<day-ahead> to	0 0 14 -12
sa:<day-gone>	27 0 -25 0
sa:<day-gone> ,	11 2 -4 -9
sa:<day-gone> .	4 -7 6 -1
sa:<day-gone> and	9 -15 0 3
sa:<day-gone> evening	0 -12 8 3
sa:<day-gone> to	12 4 -16 -3
sa:<day-today>	-2 9 4 -14
sa:<day-today> ,	0 15 -10 -7
sa:<day-today> .	-2 22 -20 0
sa:<day-today> after	1 -14 7 1
sa:<duty>	14 2 -19 5
sa:<gate>	14 -14 -19 20
sa:<goods-amount>	0 6 0 -8
sa:<goods-amount> in	0 -4 9 -3
sa:<goods>	4 0 -18 14
sa:<level-noun>	-11 2 -6 6
sa:<level>	7 2 -2 -6
sa:<level> ,	8 -3 21 -32
sa:<level> .	6 18 -10 -14
sa:<level> and	10 0 -1 -7
sa:<level> for	-7 -12 0 14
sa:<level> of	0 -11 8 0
sa:<level> on	-1 -2 -27 27
sa:<level> to	0 -1 10 -8
sa:<money>	0 -7 26 -17
sa:<money> a	0 -6 12 -3
sa:<month-ahead>	-2 9 0 -5
sa:<month-ahead> ,	4 3 -14 3
sa:<month-gone>	-2 -3 15 -10
sa:<month-gone> ,	3 6 -2 -9
sa:<name>	-3 5 -8 2
sa:<name> 's	-6 7 -8 2
sa:<name> ,	-3 6 -1 -1
sa:<name> and	5 -7 13 -11
sa:<name> has	6 10 -11 -8
sa:<name> have	0 -8 11 0
sa:<not>	17 -17 9 -8
sa:<number>	20 -12 10 -18
sa:<number> ,	1 0 7 -14
sa:<number> .	27 -7 -9 -12
sa:<number> :	0 7 -1 -3
sa:<number> a	0 0 6 -7
sa:<number> and	8 -4 0 -4
sa:<number> of	0 9 -2 -6
sa:<number> on	-3 10 -4 -3
sa:<office>	-9 -9 -1 14
sa:<office> .	0 -9 1 4
sa:<office> say	0 7 0 -9
sa:<organisation>	-3 -5 6 1
sa:<organisation> .	-1 -12 6 3
sa:<organisation> extend	0 -4 14 -9
sa:<organisation> in	0 2 -15 10
sa:<organisation> say	0 -2 -2 6
sa:<person> 's	6 0 -3 0
sa:<person> ,	-2 10 -15 4
sa:<person> .	0 29 -1 -30
sa:<person> and	5 8 -7 -8
sa:<person> say	0 -7 -8 17
sa:<points>	-4 23 -13 -10
sa:<quality>	-6 -3 -2 11
sa:<quality> good	0 19 -12 -12
sa:<quality> negotiator	0 -1 6 -3
sa:<quality> trade	0 -9 2 3
sa:<seat>	-15 18 -1 -8
sa:<seat> ,	0 -10 0 10
sa:<span>	-17 -7 16 -4
sa:<span> ,	-2 -15 34 -23
sa:<span> .	0 -23 27 -8
sa:<span> before	0 6 -5 0
sa:<span> of	0 -9 -10 17
sa:<span> to	0 8 -11 2
sa:<taker>	0 0 -4 6
sa:<v-agree>	-5 -4 0 8
sa:<v-bear>	3 -19 5 10
sa:<v-begin>	4 11 -17 0
sa:<v-deny>	-1 0 12 -11
sa:<v-down>	1 23 -4 -23
sa:<v-end>	30 -8 -13 -4
sa:<v-impose>	-9 9 -10 4
sa:<v-propose>	-14 -9 12 0
sa:<v-return>	3 -10 7 -1
sa:<v-say>	-9 -6 5 3
sa:<v-sell>	-9 0 4 0
sa:<v-suspend>	8 0 -17 9
sa:<v-target>	-8 6 10 -14
sa:<v-up>	8 3 -6 -6
sa:?	-13 -1 13 -5
sa:a	-3 -18 26 -10
sa:a .	0 0 6 -7
sa:a <quality>	0 -5 -3 10
sa:a duty	0 7 -8 0
sa:a long	0 -13 8 3
sa:a rate	0 -10 0 10
sa:a tariff	0 -7 6 0
sa:a television	0 -7 -1 10
sa:a truce	0 -4 11 -5
sa:about	0 0 11 -8
sa:according	0 -18 7 7
sa:according to	0 -18 7 7
sa:additional	-1 11 -9 -1
sa:additional duty	0 7 -5 0
sa:after	11 3 6 -25
sa:after it	4 3 -6 -1
sa:after that	0 21 -7 -16
sa:after the	0 -14 6 4
sa:again	-5 -4 20 -16
sa:again .	-1 12 -2 -7
sa:agree	0 13 -14 -1
sa:agree in	0 4 -12 6
sa:agreement	0 5 7 -15
sa:all	-2 -12 12 0
sa:among	0 -7 0 6
sa:an	-1 11 -15 1
sa:an extension	1 1 1 -9
sa:and	13 -5 -7 4
sa:and <level>	0 -22 12 7
sa:and <name>	9 6 -12 -3
sa:and <number>	6 -21 0 12
sa:and <person>	-2 6 -6 0
sa:and <quality>	0 -5 14 -7
sa:and a	-3 -13 6 3
sa:and end	-1 -14 -2 18
sa:and has	-3 -13 0 13
sa:and i	-2 -16 4 7
sa:and it	7 3 -18 3
sa:and keep	-5 7 -9 2
sa:and no	0 7 0 -7
sa:and nobody	-7 0 5 -1
sa:and not	0 0 -11 13
sa:and on	-5 14 -10 -1
sa:and that	8 -4 -14 11
sa:and the	-8 -16 17 0
sa:and then	-1 9 -4 -1
sa:and to	0 -9 14 -3
sa:and we	0 -29 22 3
sa:and will	0 -8 -8 14
sa:announce .	0 -11 6 4
sa:another	6 -19 12 0
sa:another <number>	0 -14 16 -1
sa:answer	0 -14 11 0
sa:are	0 1 8 -14
sa:are up	0 -1 6 -4
sa:arrangement	0 16 -8 -8
sa:as	-4 20 -13 -4
sa:as much	0 6 -2 -1
sa:ask	6 -3 -18 16
sa:ask for	8 -14 0 1
sa:at	27 -15 0 -4
sa:at <level>	4 15 -4 -15
sa:at <number>	18 -1 -10 -8
sa:at least	0 10 -4 -5
sa:at midnight	15 -2 -13 0
sa:at the	4 -12 0 8
sa:autumn	0 7 -11 3
sa:back	-5 15 -2 -11
sa:back .	0 11 -11 0
sa:back to	0 -9 1 7
sa:be	-4 10 0 -7
sa:beef	0 25 -13 -15
sa:been	-1 4 -16 11
sa:before	-11 -18 24 -1
sa:before it	0 9 0 -8
sa:before the	-5 -3 -4 14
sa:begin	10 0 -13 2
sa:begin .	13 0 -1 -15
sa:begin on	0 -10 -19 22
sa:being	0 6 -5 0
sa:between	4 10 1 -23
sa:between <name>	11 0 0 -13
sa:between the	-6 0 6 0
sa:bond	0 -3 7 -1
sa:border	0 17 -14 -2
sa:both	7 13 -20 -3
sa:both side	0 8 -8 -1
sa:busan ,	0 -9 0 9
sa:busan .	0 0 7 -4
sa:but	-2 -8 -6 15
sa:buy	0 -13 0 10
sa:by	-3 -17 23 -2
sa:by <number>	0 -3 7 0
sa:by a	0 -9 11 0
sa:by the	4 7 -5 -5
sa:call	-5 6 0 -2
sa:can	5 -13 13 -6
sa:can be	0 -20 14 4
sa:charge <level>	0 0 -9 7
sa:close	0 -3 6 0
sa:closed	0 -4 6 0
sa:come	-9 19 -8 -5
sa:come back	0 15 -5 -11
sa:company	0 -3 8 -3
sa:conclude	12 1 -9 -8
sa:control on	0 -10 0 7
sa:copper	0 -7 0 8
sa:could	-2 -10 11 0
sa:count	0 -13 2 9
sa:counted	-3 27 -18 -10
sa:counted from	-1 25 -17 -9
sa:country	0 6 -11 4
sa:date	0 10 -3 -4
sa:day	-7 13 -18 4
sa:day .	0 19 -11 -11
sa:day of	0 -3 -10 13
sa:deadline	0 -1 10 -7
sa:deal	0 -14 12 3
sa:did	0 -2 13 -11
sa:dispute	0 -13 12 0
sa:dispute over	0 -10 17 -5
sa:do	0 -5 10 -3
sa:doe	0 -17 1 13
sa:down	-2 3 -8 4
sa:down to	1 -5 -9 12
sa:drop	1 0 4 -6
sa:due	0 9 -7 -1
sa:during	1 -5 11 -10
sa:during which	1 -4 15 -16
sa:duty	14 -3 -14 3
sa:duty ,	5 -6 0 0
sa:duty on	0 13 -6 -10
sa:duty that	0 7 -6 -1
sa:duty they	0 -6 0 8
sa:each	-12 0 17 -6
sa:each of	0 -4 9 -3
sa:each other	-7 4 10 -10
sa:earlier	0 -2 11 -7
sa:earth	0 -7 0 7
sa:economy	0 -7 5 1
sa:end	22 0 -14 -10
sa:end ,	0 0 -6 7
sa:end .	-10 17 -4 -4
sa:end in	13 5 -17 -8
sa:end on	0 -21 16 5
sa:enough	0 8 -5 0
sa:evening	-3 -24 25 0
sa:evening .	0 -11 8 1
sa:ever	-6 22 -13 -6
sa:every	0 -6 0 3
sa:expect	-6 -9 16 -3
sa:expire	3 14 -6 -14
sa:expire .	0 7 0 -8
sa:expire on	6 11 -13 -8
sa:export	0 1 -11 6
sa:exporter	0 2 2 -7
sa:extend	0 -11 14 -2
sa:extend it	1 -4 13 -11
sa:extension	4 -2 6 -8
sa:extension of	0 3 5 -10
sa:extra	5 4 -4 -6
sa:farm	0 -8 0 8
sa:farm good	0 -13 2 10
sa:fee	0 -7 1 4
sa:fentanyl	0 13 9 -21
sa:figure	-3 12 -8 -1
sa:first	0 0 4 -7
sa:follow	-2 -3 8 0
sa:for	-7 5 9 -12
sa:for <number>	-1 5 1 -9
sa:for <span>	0 1 7 -9
sa:for a	6 4 -3 -12
sa:for an	0 -8 16 -7
sa:for the	-9 -1 -4 11
sa:force	-3 11 3 -15
sa:four	0 -17 -1 17
sa:free	0 7 -4 -1
sa:from	4 2 -19 9
sa:from <day-ahead>	-1 -18 -6 22
sa:from <day-gone>	9 17 -28 -10
sa:from <level>	0 0 4 -6
sa:from <number>	0 0 5 -6
sa:from the	-1 10 -14 0
sa:full	6 -10 4 -2
sa:further	0 7 0 -9
sa:gave	0 13 -10 -2
sa:geneva	-2 21 -10 -13
sa:get	0 -6 2 3
sa:give	0 13 -17 2
sa:go back	0 -9 1 7
sa:go on	-5 16 -13 0
sa:good	3 5 -10 0
sa:good ,	0 -2 6 0
sa:government	4 -7 -4 7
sa:had	0 6 5 -11
sa:had not	0 7 -6 0
sa:half	0 -7 0 8
sa:hand	0 -10 -1 11
sa:hand on	0 -7 10 -1
sa:handshake	0 -9 18 -9
sa:harvest	0 17 -30 10
sa:has	1 -12 -11 20
sa:has been	-5 0 -9 10
sa:have	-9 2 -4 7
sa:he	-5 -16 16 0
sa:he say	0 9 13 -23
sa:higher	0 -14 3 8
sa:highest	0 -1 6 -3
sa:him	0 0 -6 9
sa:his	-1 -4 -23 25
sa:hold	-1 -6 3 4
sa:hour .	4 -3 -6 5
sa:house	-1 0 6 0
sa:i	-5 -15 0 15
sa:i have	0 -5 -13 19
sa:impose	0 13 0 -15
sa:impose on	0 20 -7 -14
sa:in	9 -13 3 1
sa:in <month-ahead>	0 0 5 -6
sa:in <month-gone>	0 0 17 -31
sa:in <name>	-9 14 15 -26
sa:in <seat>	-1 -13 5 5
sa:in a	0 0 -11 8
sa:in each	0 -4 9 -3
sa:in geneva	0 0 6 -6
sa:in stockholm	0 -2 -7 11
sa:in the	0 6 -11 4
sa:in their	3 -14 1 4
sa:in which	0 -3 6 -3
sa:instead	0 16 -8 -10
sa:instead of	0 19 -13 -8
sa:interview	0 -7 -4 12
sa:into	-3 3 -12 11
sa:investigation	0 -10 3 5
sa:is	-4 16 -21 7
sa:is not	0 0 18 -22
sa:is to	0 4 -6 1
sa:is what	9 -14 -13 15
sa:it	0 4 15 -24
sa:it 's	-2 -24 7 12
sa:it ,	0 -10 -3 11
sa:it .	4 -4 7 -9
sa:it end	8 9 -12 -9
sa:it has	0 0 -4 7
sa:it is	-1 6 -10 3
sa:it run	0 0 -4 6
sa:it to	12 -5 -5 0
sa:it was	0 8 10 -23
sa:it will	0 -8 11 0
sa:its	3 -8 -7 11
sa:its export	0 4 -9 1
sa:its own	4 7 -4 -10
sa:itself	0 -7 9 0
sa:keep	-6 20 -24 1
sa:keep <level>	0 -1 -2 6
sa:lapse	16 -19 0 0
sa:last	-13 23 -3 -16
sa:last week	-2 6 7 -11
sa:later	-6 -26 31 -2
sa:later .	0 -6 3 3
sa:law	0 6 -2 -1
sa:lay	-2 -10 7 3
sa:least	0 9 -3 -5
sa:leave	-13 -8 27 -11
sa:leave .	0 -10 14 -2
sa:less	-1 -15 27 -16
sa:let	0 8 -7 0
sa:levy	0 7 -14 7
sa:lift	5 -8 0 2
sa:like	0 -7 12 -3
sa:likely	0 15 -3 -10
sa:listed	0 -8 0 8
sa:long	1 -1 -7 7
sa:look	0 -2 11 -8
sa:m	0 0 6 -7
sa:m .	0 0 8 -7
sa:make	0 8 -14 2
sa:matter	0 -10 5 4
sa:may	0 -11 14 -1
sa:mediator	0 -7 18 -11
sa:meet	4 -9 0 1
sa:member	0 -3 16 -13
sa:midnight	10 -1 -5 0
sa:midnight .	8 2 -6 -4
sa:minister	-1 -6 0 5
sa:more	0 10 -16 6
sa:more ,	-1 15 -25 6
sa:more .	11 -29 13 -3
sa:most	0 0 -6 7
sa:most of	0 0 -8 11
sa:move	0 -8 17 -7
sa:mr	0 8 -8 0
sa:mr <person>	0 8 -8 0
sa:much	0 6 -2 -1
sa:my	0 -18 0 17
sa:negotiate	-2 14 -13 0
sa:negotiation	0 -5 8 -1
sa:negotiator	0 -1 6 -3
sa:neither	14 -22 5 -2
sa:neither side	16 -19 -3 0
sa:new	-11 -6 10 1
sa:no	-1 -8 6 1
sa:nobody	-11 -2 15 -7
sa:not	8 0 -14 9
sa:not a	0 18 -5 -19
sa:nothing	-4 10 0 -11
sa:notice	0 0 -2 6
sa:notice .	0 -10 -3 13
sa:now	-5 -17 28 -8
sa:of	-61 -9 33 -6
sa:of <day-gone>	0 -19 13 6
sa:of <name>	0 -1 -3 7
sa:of <number>	-2 7 5 -19
sa:of <quality>	0 -2 9 -5
sa:of a	0 -11 0 10
sa:of geneva	0 23 -21 -2
sa:of it	0 14 -17 5
sa:of peace	0 3 -9 5
sa:of quiet	0 7 -7 0
sa:of talk	-1 -22 13 5
sa:of the	-13 -23 10 15
sa:of them	-1 7 8 -15
sa:of thi	0 -10 16 -5
sa:of what	0 8 -3 -4
sa:of which	0 0 -6 5
sa:off	-3 15 0 -19
sa:offer	0 -12 18 -7
sa:official	0 11 -13 0
sa:old	0 0 11 -13
sa:on	-5 8 -13 4
sa:on .	-3 20 -3 -15
sa:on <day-ahead>	-24 3 -1 8
sa:on <day-gone>	28 -10 0 -15
sa:on <day-today>	3 -4 -3 6
sa:on <quality>	0 5 -15 9
sa:on both	0 3 -12 7
sa:on each	0 6 -10 1
sa:on its	0 -12 -4 17
sa:on rare	0 -16 1 12
sa:on the	2 -7 1 1
sa:on top	0 11 -12 0
sa:once	16 -15 0 -2
sa:one	8 -6 6 -7
sa:one of	0 0 10 -9
sa:only	0 20 -22 0
sa:or	-1 -6 11 -2
sa:or so	0 0 7 -4
sa:other	-9 13 4 -15
sa:our	-4 1 -14 12
sa:out	21 -8 -2 -11
sa:out .	2 2 -6 0
sa:out on	10 0 -3 -3
sa:over	-1 -1 28 -34
sa:over .	0 -10 8 1
sa:over on	0 6 2 -13
sa:over the	-1 -5 10 -2
sa:own	9 11 -6 -20
sa:owned	0 -18 8 6
sa:owned by	0 -16 0 13
sa:owner	0 -19 25 -12
sa:pause	-1 -4 -1 7
sa:pay	0 8 0 -13
sa:pay <level>	5 12 -7 -14
sa:place	8 -1 4 -13
sa:place .	9 0 2 -13
sa:plan	0 -12 22 -8
sa:plan .	0 -3 17 -13
sa:port	8 -6 -1 0
sa:port fee	0 0 4 -6
sa:present	0 -3 -2 8
sa:president	3 16 -24 0
sa:price	0 -3 12 -7
sa:prolong	0 -4 9 -1
sa:promise	0 0 9 -6
sa:promise in	0 -7 10 -2
sa:published	0 -5 8 0
sa:put	11 -22 0 11
sa:quarrel	2 -8 8 -3
sa:quiet	-1 7 -4 -1
sa:raise	8 -1 -6 0
sa:rare	0 -7 0 7
sa:rare earth	0 -6 0 8
sa:rate	-2 0 -9 10
sa:rate .	0 7 -12 1
sa:rate of	0 0 -6 8
sa:reach	-10 0 4 0
sa:read	0 5 11 -18
sa:reciprocal	0 -3 0 7
sa:remain	0 -15 0 14
sa:reply	0 -2 -1 6
sa:reporter .	0 0 7 -5
sa:result	0 0 10 -12
sa:retain	0 -10 2 7
sa:return	0 -11 8 1
sa:rise	0 14 -6 -9
sa:round	0 -8 8 0
sa:round of	0 -8 2 2
sa:rule	0 6 0 -8
sa:rule on	0 0 13 -12
sa:run	14 -12 11 -17
sa:run ,	-2 -3 12 -5
sa:run out	24 -4 -17 -2
sa:run until	0 19 -17 -1
sa:same	-3 27 -11 -15
sa:say	0 -9 -6 15
sa:say ,	0 17 -8 -8
sa:say .	-2 -29 21 4
sa:say in	0 0 -14 10
sa:say on	0 -7 -14 21
sa:say the	0 9 -1 -4
sa:second	0 0 4 -6
sa:see	0 -2 6 -2
sa:sell	-1 -8 17 -6
sa:settle	-2 -19 20 0
sa:shall	0 13 -16 0
sa:she	0 -15 27 -18
sa:she say	0 -12 24 -16
sa:ship	-2 2 6 -7
sa:shipbuilding	0 4 1 -7
sa:short	0 12 -10 0
sa:should	0 -4 13 -7
sa:side	11 -2 -12 2
sa:side .	-4 0 -16 15
sa:sign	-2 1 -14 12
sa:sign in	-8 24 -17 -5
sa:signature .	0 -8 4 2
sa:since	0 9 -24 9
sa:since <month-gone>	0 -12 -6 18
sa:since <number>	0 0 -8 9
sa:sit	0 -6 10 -4
sa:so	-10 16 2 -15
sa:so that	-4 5 -7 6
sa:some	0 0 -5 6
sa:something	2 9 -6 -8
sa:soybean	0 0 4 -8
sa:speak	0 0 7 -5
sa:spring	0 8 0 -7
sa:stand	0 -5 6 0
sa:standstill	-2 -4 0 7
sa:start	0 -19 11 7
sa:start on	0 -8 4 2
sa:state	0 -4 0 7
sa:stay	0 12 -3 -6
sa:still	-1 -14 20 -7
sa:stockholm	0 -5 -4 11
sa:strike	-4 -11 12 0
sa:study	0 -1 -8 9
sa:sugar	1 10 -10 -2
sa:suspend	0 5 -7 0
sa:suspension	0 -13 14 0
sa:table	0 -7 0 7
sa:take	0 15 -13 -4
sa:take effect	0 2 1 -6
sa:talk	-8 -37 7 25
sa:talk .	0 -19 13 2
sa:talk in	0 -6 -1 9
sa:tariff ,	0 6 0 -4
sa:tariff of	0 -11 12 0
sa:tariff on	0 -2 0 7
sa:tariff pause	0 0 -9 11
sa:tea	0 -7 11 -1
sa:telephone	0 13 -4 -7
sa:television	0 -20 0 21
sa:television interview	0 -7 -4 12
sa:tell	0 -6 0 7
sa:tell reporter	0 -5 6 0
sa:tell the	0 -2 -10 13
sa:term	0 -9 2 7
sa:that	0 13 -15 0
sa:that <name>	0 -3 -3 8
sa:that both	0 11 0 -11
sa:that he	0 -5 -12 17
sa:that is	9 -19 1 5
sa:that it	0 -8 4 4
sa:the	-17 -14 6 13
sa:the <day-gone>	14 6 -30 3
sa:the <level>	8 10 -10 -6
sa:the <name>	-5 10 7 -16
sa:the <number>	9 -10 -9 11
sa:the <office>	0 -7 13 -5
sa:the <organisation>	-4 -14 -9 23
sa:the <person>	0 -5 19 -11
sa:the <quality>	-4 2 11 -12
sa:the <seat>	0 -4 10 -4
sa:the additional	-1 5 -10 3
sa:the country	0 0 -7 6
sa:the day	0 12 -23 3
sa:the duty	5 -11 -5 11
sa:the end	-1 8 -3 0
sa:the export	0 -14 0 14
sa:the last	0 18 -25 1
sa:the next	0 7 5 -12
sa:the old	0 0 11 -13
sa:the port	0 4 7 -14
sa:the same	-2 11 0 -9
sa:the second	-7 0 10 -4
sa:the table	0 -7 0 7
sa:the talk	0 -2 -8 11
sa:the tariff	6 -1 -3 0
sa:the third	0 -3 -7 11
sa:the truce	0 14 0 -15
sa:the two	11 18 -4 -25
sa:their	-2 -15 11 5
sa:them	-4 10 6 -14
sa:then	-9 5 4 -6
sa:there	-2 -1 21 -19
sa:they	-5 17 -7 -8
sa:they had	-1 12 -12 0
sa:they were	6 -6 -4 2
sa:thi	0 -19 18 0
sa:thi year	0 6 4 -13
sa:third	0 -4 -1 8
sa:those	0 -15 0 16
sa:three	0 -4 14 -8
sa:through	0 12 -6 -4
sa:through <number>	0 8 -1 -7
sa:time	0 8 -4 -4
sa:time .	0 11 0 -12
sa:to	2 6 4 -13
sa:to <day-ahead>	2 15 -18 -3
sa:to <day-gone>	0 0 -14 9
sa:to <level>	5 3 -1 -8
sa:to <number>	15 0 -8 -13
sa:to be	0 7 7 -18
sa:to come	0 10 -8 0
sa:to end	0 -11 16 -4
sa:to give	0 9 -7 0
sa:to go	0 -13 15 0
sa:to run	0 -9 15 -5
sa:to say	0 0 -9 5
sa:to the	1 -33 14 7
sa:together	0 -6 18 -12
sa:too	3 -10 13 -8
sa:top	0 11 -12 0
sa:top of	0 17 -12 -7
sa:trade	-5 23 -8 -13
sa:truce	-6 0 6 -2
sa:truce ,	-5 -7 22 -14
sa:truce .	0 -2 6 0
sa:truce between	2 5 1 -15
sa:truce in	0 -14 0 14
sa:truce that	0 17 -11 -8
sa:two	7 3 -4 -5
sa:two .	0 -6 9 -1
sa:two country	0 8 -6 0
sa:two side	0 9 2 -11
sa:under	-1 -6 14 -4
sa:under section	0 0 6 -5
sa:unless	-2 -9 10 0
sa:unless <organisation>	0 -7 18 -10
sa:until	-20 2 4 -1
sa:until <day-ahead>	-8 11 -8 0
sa:until <day-gone>	-3 2 5 -8
sa:until the	0 -26 18 7
sa:up	-5 26 -6 -22
sa:up on	1 13 -12 -9
sa:up to	0 25 -20 -6
sa:us	0 6 -9 1
sa:very	0 11 -2 -8
sa:want	0 15 -5 -7
sa:war	0 -19 -1 18
sa:was	0 -20 18 0
sa:was <number>	0 -3 7 0
sa:was to	0 -17 8 10
sa:way	0 5 -6 0
sa:we	-3 -5 14 -7
sa:week	-4 12 3 -13
sa:week .	0 14 -4 -8
sa:were	4 -21 10 7
sa:what	10 0 5 -15
sa:what it	0 6 0 -4
sa:what the	9 -11 -7 7
sa:what they	0 5 0 -8
sa:when the	-2 -8 8 0
sa:whether	0 -3 9 -5
sa:which	10 -7 -17 16
sa:which <name>	0 12 -9 0
sa:which end	0 -2 12 -12
sa:which is	10 0 -14 5
sa:which the	14 -11 -8 2
sa:while	-2 8 -6 0
sa:who	-7 -7 4 4
sa:will	4 -4 -16 18
sa:will be	3 21 -25 0
sa:will pay	0 -2 7 -3
sa:with	-27 8 -4 5
sa:with <name>	-3 0 -15 17
sa:with <seat>	0 30 -16 -19
sa:with the	0 -13 22 -11
sa:within	4 -5 -7 6
sa:without	6 -16 12 -7
sa:without a	6 -13 10 -9
sa:would	4 3 0 -8
sa:would have	0 3 5 -8
sa:year	-2 0 14 -14
sa:year .	0 7 2 -10
sa:yet	0 1 -9 7
sa:yield	0 -7 13 -3
sa:you	0 9 3 -16
sa:your	0 10 -16 7
sa:—	0 11 -17 0
sb:"	-17 0 6 -1
sb:" a	0 0 11 -11
sb:" i	0 1 5 -8
sb:" the	0 -6 14 -9
sb:" we	0 0 17 -18
sb:'s	-6 -5 -3 12
sb:'s <person>	9 -8 12 -12
sb:'s commerce	0 0 -7 9
sb:'s export	0 1 2 -7
sb:'s for	0 11 -19 5
sb:'s good	0 0 -12 13
sb:'s minister	0 10 -9 0
sb:'s ministry	0 -6 8 -1
sb:'s trade	0 -17 11 1
sb:(	-12 7 -6 4
sb:)	-7 -3 -7 13
sb:) ,	0 -8 8 0
sb:) -	0 -8 7 0
sb:) :	0 22 -6 -19
sb:) —	0 -9 -5 15
sb:*	0 -18 -7 22
sb:,	0 7 -5 -4
sb:, <day-today>	4 -7 1 2
sb:, <money>	0 -5 8 0
sb:, <name>	-6 -22 5 17
sb:, <person>	-5 3 -7 5
sb:, <points>	0 11 -16 1
sb:, <seat>	-1 7 0 -6
sb:, <span>	-7 23 -15 -3
sb:, a	3 6 -1 -12
sb:, after	11 -14 0 -1
sb:, agree	-1 9 -14 1
sb:, and	10 -11 4 -1
sb:, as	-4 -5 6 1
sb:, at	1 -4 -9 11
sb:, both	-4 11 -1 -5
sb:, but	0 3 2 -6
sb:, by	3 15 -7 -14
sb:, conclude	4 -13 14 -10
sb:, each	0 7 0 -5
sb:, for	6 0 0 -7
sb:, from	0 -6 -7 14
sb:, had	0 0 11 -9
sb:, has	-3 -11 8 1
sb:, he	0 -10 4 3
sb:, in	0 11 10 -29
sb:, is	-1 -2 9 -5
sb:, it	-2 3 14 -19
sb:, of	13 13 -34 1
sb:, on	15 -17 -2 2
sb:, one	0 -8 7 0
sb:, say	0 16 -16 1
sb:, sign	0 9 -2 -5
sb:, so	0 1 6 -12
sb:, suspend	0 -12 -1 15
sb:, tell	0 -2 -8 12
sb:, that	0 13 -13 1
sb:, the	-6 15 -1 -10
sb:, then	-3 0 11 -6
sb:, to	0 4 1 -7
sb:, up	0 -10 12 -1
sb:, want	0 0 -13 15
sb:, was	8 0 0 -7
sb:, when	-1 8 0 -12
sb:, where	-2 18 -8 -8
sb:, which	-6 -9 5 7
sb:, who	0 3 2 -8
sb:, will	0 -11 0 9
sb:-	-1 -16 10 7
sb:- <name>	-1 -2 6 -1
sb:- earth	0 -11 13 0
sb:- the	5 -7 1 0
sb:.	-3 31 -18 -10
sb:. <number>	0 21 -16 -9
sb:. m	0 9 0 -12
sb:/	0 -5 23 -21
sb:: "	0 -1 -16 20
sb:: <money>	0 2 4 -8
sb:: <name>	0 -9 10 0
sb:: <number>	3 16 -20 1
sb:: <person>	0 -5 8 -1
sb:: <seat>	0 7 -12 3
sb:: a	7 -8 -4 3
sb:: for	0 2 -8 0
sb:: it	0 -5 -19 22
sb:: the	3 -14 12 -2
sb:: we	0 -2 -10 12
sb:;	5 -1 5 -12
sb:; the	3 2 0 -9
sb:<agent>	-10 -5 24 -16
sb:<day-ahead>	-11 0 -12 16
sb:<day-ahead> ,	-30 -6 2 13
sb:<day-ahead> and	-3 0 -8 9
sb:<day-ahead> for	0 6 -4 0
sb:<day-gone>	0 15 -15 -4
sb:<day-gone> ,	6 9 -8 -11
sb:<day-gone> :	0 -19 0 17
sb:<day-gone> after	0 -4 7 0
sb:<day-gone> and	-7 19 -10 -6
sb:<day-gone> for	-10 0 7 -4
sb:<day-gone> on	0 0 8 -5
sb:<day-gone> that	-3 -22 21 -1
sb:<day-gone> the	-1 7 -5 0
sb:<day-gone> to	-3 25 -2 -27
sb:<day-today>	0 0 7 -6
sb:<day-today> (	0 -14 4 11
sb:<day-today> ,	-2 0 10 -8
sb:<day-today> -	2 -9 1 3
sb:<day-today> after	6 -15 11 -8
sb:<day-today> that	0 -2 9 -3
sb:<day-today> to	0 -7 9 0
sb:<day-today> —	2 6 0 -10
sb:<duty>	-15 1 8 -4
sb:<gate>	0 -7 17 -8
sb:<goods-amount>	-7 -21 43 -23
sb:<goods-amount> by	0 -6 3 1
sb:<goods-amount> in	0 -4 9 -2
sb:<goods>	-17 11 8 -13
sb:<level-noun>	4 -10 3 2
sb:<level>	-9 -9 19 -7
sb:<level> ,	-13 -14 22 -2
sb:<level> and	0 0 8 -7
sb:<level> for	-2 -4 0 6
sb:<level> from	-1 8 3 -11
sb:<level> in	0 9 -3 -10
sb:<level> of	0 -9 6 4
sb:<level> on	0 -2 -22 25
sb:<level> over	0 -6 10 0
sb:<level> that	-6 18 -7 -5
sb:<money>	-10 -17 32 -13
sb:<money> ,	0 -9 0 8
sb:<money> in	0 0 11 -9
sb:<money> of	0 2 6 -12
sb:<month-ahead>	-3 -3 15 -11
sb:<month-gone>	-24 21 2 -21
sb:<month-gone> ,	-8 18 -6 -8
sb:<month-gone> and	0 4 3 -12
sb:<month-today>	0 16 -7 -12
sb:<name>	-19 16 -14 2
sb:<name> ,	-19 12 -11 4
sb:<name> :	0 -3 -7 13
sb:<name> a	0 -8 -10 17
sb:<name> agree	-2 0 -10 7
sb:<name> and	-4 18 -11 -8
sb:<name> begin	7 -3 -2 0
sb:<name> buy	0 -6 13 -6
sb:<name> by	0 13 -15 0
sb:<name> for	0 -7 -16 20
sb:<name> get	0 15 -8 -6
sb:<name> had	0 -6 -1 9
sb:<name> has	-1 -4 -4 12
sb:<name> have	-1 11 -9 -1
sb:<name> in	1 3 0 -6
sb:<name> is	0 -4 -3 9
sb:<name> on	12 -10 0 3
sb:<name> president	0 -5 0 6
sb:<name> propose	0 -2 -11 13
sb:<name> put	0 -9 2 7
sb:<name> sign	-5 10 11 -17
sb:<name> suspend	12 -9 6 -9
sb:<name> to	0 6 0 -7
sb:<name> was	0 3 -6 1
sb:<name> will	-6 4 -4 2
sb:<name> would	0 -2 12 -8
sb:<not>	-8 13 16 -28
sb:<number>	1 24 3 -36
sb:<number> )	-1 -9 9 0
sb:<number> ,	2 0 14 -21
sb:<number> /	0 -2 20 -18
sb:<number> :	-7 31 -25 0
sb:<number> <person>	0 17 -10 -6
sb:<number> a	0 22 -9 -14
sb:<number> and	6 9 -23 6
sb:<number> for	7 -2 -1 0
sb:<number> million	0 -5 14 -8
sb:<number> the	0 7 -2 -1
sb:<number> to	0 -5 9 -1
sb:<office>	-15 4 -3 7
sb:<office> ,	0 9 6 -14
sb:<office> :	0 -9 21 -9
sb:<office> agree	-3 17 -13 -2
sb:<office> of	0 11 -9 0
sb:<organisation>	-6 -1 5 -1
sb:<organisation> ,	0 0 -12 11
sb:<organisation> and	0 -12 5 4
sb:<organisation> announce	0 1 2 -6
sb:<organisation> for	0 -1 12 -8
sb:<organisation> has	0 14 0 -16
sb:<organisation> in	0 3 4 -8
sb:<organisation> say	0 3 -10 5
sb:<organisation> that	0 -10 0 10
sb:<organisation> will	0 -11 0 5
sb:<person>	-8 6 -11 6
sb:<person> (	0 22 -8 -15
sb:<person> ,	-13 8 -1 0
sb:<person> :	0 -36 17 8
sb:<person> agree	6 0 -10 1
sb:<person> and	0 7 -16 3
sb:<person> announce	-5 13 0 -11
sb:<person> has	0 2 -10 6
sb:<person> in	0 -9 0 10
sb:<person> on	0 15 -12 -2
sb:<person> propose	0 -1 -9 13
sb:<person> put	0 10 -4 -6
sb:<person> say	-1 10 15 -21
sb:<person> sign	11 1 0 -16
sb:<points>	13 13 -20 -7
sb:<points> are	0 1 -18 11
sb:<points> of	8 12 -11 -11
sb:<points> on	8 -10 10 -4
sb:<quality>	-4 0 -6 9
sb:<quality> -	0 -9 7 0
sb:<quality> colleague	0 11 -9 0
sb:<quality> energy	0 0 7 -5
sb:<quality> good	-3 21 -16 -7
sb:<quality> negotiator	0 -2 7 -2
sb:<quality> official	0 0 15 -14
sb:<quality> ship	0 4 11 -24
sb:<quality> side	0 -10 -8 17
sb:<quality> tariff	0 -4 6 0
sb:<quality> trade	0 5 -6 0
sb:<seat>	-6 0 -19 20
sb:<seat> 's	0 0 7 -6
sb:<seat> ,	0 11 -16 0
sb:<seat> and	2 20 -31 5
sb:<seat> on	-4 -17 8 12
sb:<seat> say	0 0 7 -9
sb:<seat> want	0 11 -13 0
sb:<seat> would	0 -3 -19 21
sb:<sender>	-7 -5 6 1
sb:<span>	-24 4 13 -5
sb:<span> ,	-3 -9 36 -21
sb:<span> and	0 0 13 -13
sb:<span> of	0 8 -18 6
sb:<taker>	0 -11 34 -29
sb:<v-agree>	7 -15 8 2
sb:<v-bear>	-3 -4 11 -5
sb:<v-begin>	1 -9 12 -5
sb:<v-buy>	-11 0 13 -9
sb:<v-deny>	0 -15 19 -3
sb:<v-down>	8 -11 -3 9
sb:<v-end>	8 -14 10 -6
sb:<v-propose>	-35 -20 -2 25
sb:<v-return>	6 -11 11 -6
sb:<v-say>	-17 0 7 -1
sb:<v-sell>	-8 -25 7 17
sb:<v-stay>	15 2 -1 -10
sb:<v-suspend>	1 -1 8 -8
sb:<v-target>	-8 -2 5 0
sb:<v-threaten>	0 7 -4 0
sb:<v-up>	-4 -2 16 -10
sb:@	0 -10 10 0
sb:a	-5 0 -5 9
sb:a .	0 9 0 -12
sb:a draft	0 -11 -7 16
sb:a duty	6 0 -11 1
sb:a further	2 3 -12 2
sb:a new	-2 -10 0 8
sb:a paper	0 -5 0 6
sb:a pause	1 2 4 -12
sb:a period	-2 0 -6 8
sb:a prolongation	0 -4 -5 11
sb:a proposal	0 -8 -16 21
sb:a second	-1 -1 -14 16
sb:a surcharge	0 -12 17 -3
sb:a suspension	0 -22 0 18
sb:a television	0 0 8 -8
sb:a term	0 0 12 -14
sb:a truce	6 0 5 -11
sb:about	-4 -13 -3 17
sb:about <money>	0 -7 0 6
sb:accept	0 -5 -9 15
sb:according	0 4 0 -7
sb:according to	0 4 0 -7
sb:across	0 -7 8 0
sb:additional	0 0 -19 19
sb:additional duty	0 -2 -9 13
sb:affiliate	0 -6 5 0
sb:affiliate of	0 1 -14 10
sb:after	4 0 10 -19
sb:after a	8 0 -3 -8
sb:after the	-3 15 -7 -4
sb:again	0 -3 12 -7
sb:agree	8 -4 -8 4
sb:agree at	0 17 -7 -13
sb:agree by	0 6 0 -6
sb:agree on	3 3 3 -9
sb:agree that	0 -4 -8 13
sb:agree to	0 -14 -6 17
sb:agreement	-4 -12 31 -17
sb:aircraft	0 -2 14 -11
sb:all	-12 21 -5 -10
sb:allow	0 -5 9 -1
sb:also	0 0 8 -8
sb:an	6 -13 1 3
sb:an <office>	0 8 -14 2
sb:an extension	-6 -4 0 5
sb:an initial	1 -11 -5 13
sb:and	3 11 -12 -2
sb:and <goods-amount>	0 7 -6 0
sb:and <name>	-1 7 -20 7
sb:and <number>	9 -2 -12 4
sb:and <person>	1 11 -4 -10
sb:and <quality>	0 -1 7 -5
sb:and <seat>	2 21 -30 2
sb:and a	-3 9 9 -21
sb:and agree	0 11 -11 -5
sb:and at	0 -6 0 5
sb:and for	-3 -2 8 0
sb:and has	0 -2 6 -1
sb:and his	-2 -11 2 10
sb:and it	-13 -8 4 10
sb:and last	0 -10 13 -1
sb:and suspend	2 0 0 -6
sb:and that	0 -14 -15 26
sb:and the	-17 -14 21 0
sb:and will	0 0 -16 17
sb:announce	-9 7 9 -16
sb:announce in	0 6 -9 2
sb:announce that	0 6 1 -9
sb:announcement	0 9 0 -6
sb:another	2 0 -10 7
sb:answer	0 -11 9 2
sb:any	0 6 4 -16
sb:apply	-6 7 0 -1
sb:are	-10 -12 4 10
sb:are to	0 -18 -5 22
sb:armistice	8 -16 5 -1
sb:arrangement	3 0 -18 15
sb:as	-13 9 2 -8
sb:as much	0 -11 8 1
sb:aside	0 7 -1 -4
sb:ask	0 -7 0 5
sb:ask for	0 -11 12 -3
sb:at	-2 0 7 -9
sb:at <level>	0 -24 11 10
sb:at <number>	0 2 16 -26
sb:at least	0 -6 0 9
sb:at once	0 10 -7 0
sb:at the	-12 0 16 -14
sb:back	0 -9 3 2
sb:back for	4 -3 5 -10
sb:be	-9 0 -2 6
sb:be extend	0 -10 18 -6
sb:be no	0 11 -9 -1
sb:be prolonged	0 -9 -12 19
sb:be suspend	0 12 -4 -7
sb:bean	0 1 2 -6
sb:beef	0 3 2 -7
sb:been	0 -7 7 0
sb:been extend	0 13 -2 -13
sb:been suspend	0 -6 10 -4
sb:before	-1 14 -8 -3
sb:before the	0 0 -15 14
sb:begin	0 0 5 -8
sb:begin on	-8 11 -3 -3
sb:best	0 -8 10 0
sb:between	2 -4 7 -5
sb:both	1 1 -10 5
sb:both country	-2 0 7 -2
sb:both side	2 -7 2 1
sb:bring	0 8 -9 2
sb:bring in	0 0 -3 6
sb:broke	0 -4 8 -1
sb:busan	-9 27 -15 -12
sb:but	0 4 10 -13
sb:buy	-1 -15 9 1
sb:buy <goods-amount>	0 1 2 -6
sb:buy <money>	0 0 6 -5
sb:buy at	0 0 7 -5
sb:by	-18 20 -16 0
sb:by <day-ahead>	0 8 -7 0
sb:by <level>	0 10 -5 -6
sb:by a	0 -7 0 4
sb:by another	0 -1 7 -5
sb:call	-6 8 10 -16
sb:can	-3 -3 6 0
sb:can be	0 -9 -1 10
sb:capital	2 -6 8 -6
sb:car	0 -13 6 4
sb:carry	0 -4 -7 12
sb:cash	0 3 0 -6
sb:cash ,	0 3 0 -6
sb:ceasefire	-5 -24 34 -10
sb:charge	0 -7 -3 10
sb:charge on	0 -9 6 1
sb:city	0 -8 8 0
sb:close	0 12 -2 -7
sb:colleague	0 11 -9 0
sb:collect	6 -6 0 0
sb:come	11 -4 0 -8
sb:come in	0 -3 7 0
sb:commerce	0 -8 -12 19
sb:commerce minister	0 -1 -11 14
sb:company	-1 -12 10 1
sb:conclude	1 0 1 -7
sb:conclude for	6 9 -14 -5
sb:confirm	0 -5 0 6
sb:continue	0 1 -14 9
sb:continue for	0 0 -11 7
sb:contract	0 -14 23 -12
sb:control on	0 1 5 -9
sb:copper	-2 0 8 -1
sb:could	0 -13 -8 19
sb:counter	0 0 -14 11
sb:counter -	0 0 -14 11
sb:countermeasure	0 13 -11 -2
sb:country	0 -8 13 -4
sb:country for	0 0 14 -16
sb:cover	0 17 -19 1
sb:custom	0 22 -12 -13
sb:cut	-2 2 -8 6
sb:date	0 2 4 -8
sb:day	4 -9 -2 6
sb:de	-1 5 7 -11
sb:deal	-8 -1 13 -8
sb:deal with	0 -7 2 1
sb:decided	0 0 -18 11
sb:decided to	0 3 -16 6
sb:decision	0 14 -5 -6
sb:delay	0 -2 17 -13
sb:delegation	0 -12 19 -9
sb:delegation of	0 -7 10 -1
sb:demand	0 -1 9 -6
sb:did	22 1 -15 -13
sb:difference	0 12 -5 -6
sb:dispute	-1 5 -8 3
sb:do	2 -7 -30 30
sb:do not	4 0 -10 6
sb:do so	0 7 -10 0
sb:done	0 -4 0 6
sb:down	-3 28 -11 -23
sb:down for	0 14 -6 -9
sb:draft	0 -23 3 14
sb:due to	-5 0 -2 7
sb:during	16 -7 -6 -3
sb:duty	-10 16 -13 0
sb:duty ,	0 -3 9 -1
sb:duty for	-3 13 -25 6
sb:duty of	4 0 -16 10
sb:duty on	-3 11 -1 -6
sb:each	11 4 -13 -2
sb:each of	0 -5 12 -4
sb:each other	-6 2 -10 9
sb:each side	8 6 -16 -4
sb:early	-2 9 -5 0
sb:earth	0 -3 17 -13
sb:effect	0 -19 6 9
sb:effect on	0 -22 5 12
sb:either	0 0 7 -8
sb:either side	0 -6 13 -3
sb:end	-7 -10 19 -5
sb:end a	3 -2 4 -6
sb:end after	0 8 -7 0
sb:end on	-3 2 -9 6
sb:energy	0 0 8 -5
sb:enter	0 -8 0 6
sb:evening	13 -7 -13 5
sb:every	0 -10 19 -10
sb:everybody	0 -7 12 -2
sb:expect	0 -2 8 -4
sb:expect <name>	0 0 8 -6
sb:expire	5 -17 7 0
sb:expire on	0 -8 14 -4
sb:export control	0 -1 -8 10
sb:extend	-8 6 12 -15
sb:extend by	0 3 6 -8
sb:extend the	0 -7 3 3
sb:extend their	0 -15 3 11
sb:extension	-10 -8 0 11
sb:extension by	0 -5 13 -8
sb:extension of	-5 7 -10 7
sb:fact	0 -3 8 -1
sb:fact sheet	0 -3 8 -1
sb:fall	-2 -7 12 -3
sb:fall <level>	0 6 -4 0
sb:fall by	0 5 0 -9
sb:fall to	0 0 -3 6
sb:far	0 -19 0 17
sb:farm	0 1 3 -8
sb:fee	-3 -18 22 -4
sb:fee on	0 4 11 -20
sb:fentanyl	0 -18 5 14
sb:fentanyl tariff	0 -13 -3 16
sb:first	10 2 0 -17
sb:first ,	-6 20 -8 -11
sb:fish	0 10 -6 -1
sb:five	0 10 -10 0
sb:for	-9 -3 14 -7
sb:for <money>	0 0 7 -4
sb:for <name>	0 9 0 -7
sb:for <quality>	9 -8 11 -17
sb:for <span>	-3 -15 12 4
sb:for a	-15 -1 6 1
sb:for an	0 -8 -28 29
sb:for more	0 -2 7 -4
sb:for the	0 3 5 -8
sb:force	-3 -8 7 2
sb:force for	0 -17 7 8
sb:foreign	0 8 -5 0
sb:foreign minister	0 8 -5 0
sb:four	0 -9 9 0
sb:fourth	4 -8 6 -2
sb:free	0 -9 14 -5
sb:freeze	0 -32 0 28
sb:from	-9 -10 21 -5
sb:from <day-ahead>	-11 -11 5 11
sb:from <day-gone>	3 10 -11 -5
sb:from <name>	-1 -10 2 6
sb:from <number>	0 -4 13 -9
sb:from <seat>	-1 -6 -17 23
sb:from all	0 -4 7 0
sb:from the	0 10 14 -24
sb:front	0 -3 7 -3
sb:further	2 0 -11 6
sb:geneva	2 3 0 -9
sb:geneva ,	-3 6 0 -7
sb:get	-10 4 6 -6
sb:give	-1 12 14 -22
sb:given	-1 12 -15 4
sb:go	-12 0 -4 8
sb:go for	0 -18 3 12
sb:go on	0 -19 -2 22
sb:go up	0 0 7 -4
sb:good	-19 13 -4 -2
sb:good ,	0 10 -8 0
sb:good for	-8 -8 4 8
sb:government	0 16 -13 -3
sb:grant	0 13 -6 -7
sb:great	0 19 -15 -6
sb:grower	0 0 9 -7
sb:gun	0 0 4 -7
sb:had	5 -9 10 -8
sb:had a	0 4 -8 4
sb:had agree	-8 7 2 -3
sb:had ask	0 0 6 -5
sb:half	0 -1 13 -10
sb:hand	-1 6 -14 7
sb:happen	-2 20 -5 -17
sb:has	-23 5 3 -2
sb:has ask	0 -1 -9 12
sb:has been	-1 12 0 -16
sb:has hold	0 -11 16 -7
sb:has offer	0 -4 10 -6
sb:has propose	0 -6 -1 9
sb:has to	0 -8 5 0
sb:have	-24 0 9 -1
sb:have a	0 -13 0 11
sb:have agree	-6 0 7 -3
sb:have been	0 -19 4 15
sb:have buy	0 -4 -11 15
sb:have extend	0 12 -1 -12
sb:have to	0 -2 11 -7
sb:he	-19 2 -17 21
sb:he could	0 0 -10 11
sb:he expect	0 -1 6 -3
sb:he has	0 -9 -1 9
sb:he is	0 -8 -6 14
sb:he say	0 -14 17 -7
sb:he tell	0 -2 -6 9
sb:he want	0 0 -13 14
sb:he was	0 -11 1 7
sb:hear	0 -18 -23 34
sb:her	0 -12 5 5
sb:here	7 -2 -5 0
sb:higher	0 36 -23 -19
sb:higher tariff	0 13 -10 -2
sb:him	0 -8 6 0
sb:his	-4 -8 0 10
sb:his <organisation>	0 -8 2 1
sb:his <quality>	-4 3 -15 11
sb:hold	2 -5 9 -7
sb:hold back	0 -7 -7 14
sb:hold for	2 11 -3 -12
sb:hold off	0 7 2 -10
sb:hour	-4 11 -9 0
sb:i	-10 -4 -2 10
sb:i can	0 2 -10 6
sb:i would	0 -2 10 -4
sb:ice	0 7 -2 -5
sb:ice for	0 10 -6 -4
sb:if	-9 -18 9 9
sb:if it	0 -23 -16 31
sb:if the	0 0 10 -14
sb:import from	0 -4 9 -3
sb:import surcharge	0 -4 7 0
sb:importer	0 0 7 -8
sb:impose	-4 11 -1 -6
sb:in	-5 4 8 -12
sb:in <month-gone>	-9 38 -13 -37
sb:in <name>	12 0 -2 -13
sb:in <number>	10 -21 8 -2
sb:in <quality>	0 -5 10 -4
sb:in <seat>	-9 -21 12 13
sb:in about	0 0 12 -9
sb:in busan	-6 26 -8 -18
sb:in cash	0 3 0 -6
sb:in each	0 -5 11 -3
sb:in force	0 2 4 -12
sb:in geneva	-9 12 -2 -9
sb:in its	10 0 -9 -2
sb:in principle	0 -7 -3 11
sb:in the	-3 0 15 -16
sb:initial	1 -11 -5 13
sb:interest	0 -7 15 -7
sb:into	7 -7 3 -1
sb:is	-38 -1 7 2
sb:is ,	0 -10 0 11
sb:is extend	0 5 -8 1
sb:is for	0 9 -13 2
sb:is good	0 -10 15 -5
sb:is suspend	0 0 9 -12
sb:is the	-1 -7 15 -6
sb:is to	-3 -27 8 17
sb:it	15 -7 -7 4
sb:it 's	-7 9 -27 15
sb:it by	0 0 15 -15
sb:it for	-1 -3 0 6
sb:it has	-6 16 -14 0
sb:it is	-8 -23 16 8
sb:it run	-4 13 1 -14
sb:it take	0 -20 10 8
sb:it was	0 16 -6 -13
sb:it will	-1 11 -5 -3
sb:it would	-7 2 -6 6
sb:its	2 0 9 -14
sb:its <level>	0 1 -8 5
sb:its duty	0 8 10 -18
sb:its new	0 -6 0 5
sb:its own	0 10 -7 -1
sb:its rare	0 0 10 -8
sb:just	0 7 0 -5
sb:keep	0 7 3 -15
sb:keep the	0 -15 6 3
sb:know	2 0 -19 12
sb:know that	5 0 -8 0
sb:lapse	0 5 -8 3
sb:last	-2 5 -8 3
sb:last <month-gone>	-1 -13 5 9
sb:last for	-7 10 -7 0
sb:last week	0 0 -14 13
sb:lasted	20 -13 2 -19
sb:late	0 -18 19 -5
sb:later	0 7 -5 0
sb:law	0 -9 18 -6
sb:lay	3 7 -4 -10
sb:least	0 -8 0 9
sb:leave	3 -5 -10 12
sb:less	0 -5 -1 7
sb:less than	0 -4 -2 8
sb:let	0 -3 6 -5
sb:letter	5 5 -19 6
sb:licence	0 -15 25 -14
sb:licence for	0 -1 6 -2
sb:like	0 15 -3 -7
sb:line	0 -9 16 -7
sb:list	5 0 0 -7
sb:listed company	0 1 -14 10
sb:live	0 12 -3 -9
sb:longer	0 -8 22 -13
sb:longer than	0 -4 15 -10
sb:lower	0 -8 12 -2
sb:lower rate	0 -13 0 13
sb:m .	0 9 0 -12
sb:make	24 0 -23 -3
sb:make in	22 -13 -10 0
sb:may	-2 -13 17 0
sb:me	0 4 -10 4
sb:measure	0 14 -8 -6
sb:mediator	0 -5 8 -1
sb:meet	5 -4 13 -13
sb:meet in	-5 -1 6 0
sb:member	0 -12 18 -7
sb:midnight	18 -6 -12 0
sb:midnight ,	17 -12 -3 -1
sb:million	0 6 4 -14
sb:minister	-5 1 -13 14
sb:minister ,	-1 -1 8 -4
sb:minister of	0 2 -8 6
sb:ministry	0 -9 4 1
sb:ministry of	0 -6 8 -1
sb:month	-1 -4 0 6
sb:month ,	0 8 -10 0
sb:more	-3 0 22 -23
sb:more than	0 -6 10 -2
sb:morning	0 13 -10 -2
sb:most	-3 -3 -4 13
sb:most of	-1 2 6 -11
sb:move	0 -13 19 -6
sb:mr	0 -18 -1 18
sb:mr <person>	0 -23 3 12
sb:much	0 -13 11 0
sb:much as	0 -11 8 1
sb:must	0 -2 14 -10
sb:my	-2 -7 2 3
sb:nearly	0 0 6 -6
sb:need	0 -13 19 -10
sb:negotiator	0 -3 8 -4
sb:new	-9 -11 0 14
sb:new tariff	0 5 10 -17
sb:new york	0 -12 6 1
sb:newspaper	0 -5 -13 18
sb:next	1 9 0 -13
sb:no	-5 3 4 -6
sb:no .	0 27 -20 -12
sb:no more	0 7 0 -4
sb:nobody	0 2 4 -13
sb:not	0 9 -11 1
sb:nothing	0 -14 3 8
sb:notice	5 15 -10 -13
sb:now	-7 18 4 -29
sb:number	0 -3 -7 12
sb:of	11 -1 -12 5
sb:of <day-gone>	-5 -4 -29 29
sb:of <level>	0 -24 12 6
sb:of <month-gone>	-3 10 2 -16
sb:of <name>	0 1 -21 16
sb:of <number>	-2 -2 17 -13
sb:of <quality>	0 13 0 -18
sb:of a	-4 -16 -2 20
sb:of both	0 -5 12 -5
sb:of duty	0 -9 4 3
sb:of its	1 9 -6 -7
sb:of last	0 0 -11 10
sb:of listed	0 1 -14 10
sb:of that	-8 23 -3 -17
sb:of the	9 -8 26 -25
sb:of their	-2 15 0 -13
sb:of them	0 -9 11 0
sb:of thi	0 -8 -12 19
sb:of up	0 0 11 -8
sb:off	8 0 -1 -5
sb:off for	4 0 -7 0
sb:offer	-3 -26 8 8
sb:offer to	0 -4 16 -12
sb:official	0 0 15 -14
sb:oil	6 15 -23 0
sb:old	0 -4 14 -11
sb:olive	7 -7 -8 8
sb:on	-5 -15 14 3
sb:on <day-ahead>	-16 -7 -18 30
sb:on <day-gone>	5 2 3 -15
sb:on <day-today>	0 -18 11 4
sb:on <name>	0 23 -9 -16
sb:on a	0 -5 20 -10
sb:on affiliate	0 0 -5 6
sb:on an	0 -2 11 -8
sb:on each	8 -7 -14 12
sb:on for	0 -18 -11 27
sb:on good	0 -4 6 0
sb:on ice	0 10 -6 -4
sb:on import	0 -3 8 -3
sb:on rare	0 0 8 -10
sb:on the	-6 12 16 -30
sb:on which	0 -9 11 0
sb:one	-6 2 0 1
sb:one ,	-3 -7 6 2
sb:one of	0 12 -5 -2
sb:only	4 -17 5 1
sb:open	0 1 -9 7
sb:or	0 -8 21 -15
sb:order	-2 9 0 -10
sb:other	-12 15 -10 -1
sb:other 's	-1 -1 -7 12
sb:other <points>	0 0 -8 6
sb:other for	-1 6 -5 0
sb:our	0 -5 -1 7
sb:out	7 0 -2 -4
sb:out of	2 11 -9 -4
sb:out on	10 -16 -2 3
sb:over	0 -8 8 -2
sb:over the	0 0 6 -3
sb:own	-1 8 0 -7
sb:paper	-6 -22 -23 40
sb:parliament	0 0 8 -4
sb:part of	0 -11 5 6
sb:party	-2 0 13 -11
sb:past	0 -5 9 0
sb:pause	7 24 -25 -11
sb:pause of	1 9 0 -13
sb:pay	-5 0 25 -26
sb:pay <level>	0 13 -8 -4
sb:peace	0 -6 2 4
sb:people	0 -6 -11 17
sb:phone	0 -6 -3 10
sb:place	0 -16 4 6
sb:plan	0 25 -9 -19
sb:port	-2 -19 32 -13
sb:port fee	0 -12 3 7
sb:prefer	0 0 -8 7
sb:present	0 -8 1 4
sb:president	3 1 -19 11
sb:press	0 -1 9 -5
sb:price	0 -10 8 0
sb:prime	0 0 -13 14
sb:prime minister	0 0 -13 14
sb:principle	0 -7 -3 11
sb:prolong	-2 -13 0 11
sb:prolong it	0 0 6 -6
sb:prolong the	0 -17 -21 31
sb:prolongation	-1 -7 -9 17
sb:prolonged their	0 7 0 -11
sb:promise	0 3 4 -8
sb:proposal	0 -16 -27 34
sb:propose	-1 -19 -7 20
sb:propose a	0 -6 10 -4
sb:propose to	0 -3 -20 22
sb:provide	0 -13 -11 21
sb:purchase	0 -7 9 0
sb:put	0 6 0 -6
sb:put his	0 7 0 -2
sb:put its	0 11 -9 0
sb:put off	0 6 0 -5
sb:put on	0 -8 11 -2
sb:put the	0 -6 -11 16
sb:quarrel	0 18 -9 -11
sb:quarter	0 -9 12 -2
sb:question	8 4 0 -14
sb:question :	8 4 0 -14
sb:raise	0 4 1 -8
sb:rare	0 -3 17 -13
sb:rare -	0 -11 13 0
sb:rare earth	0 5 6 -14
sb:rate	-2 5 6 -10
sb:rate of	0 0 7 -9
sb:reach	0 -8 19 -8
sb:ready	0 -14 -12 23
sb:ready to	0 -10 -15 23
sb:reason	0 -3 18 -13
sb:reciprocal	-2 -3 0 7
sb:reciprocal tariff	0 -10 0 10
sb:recommend	0 -6 -14 18
sb:remain	0 0 -6 5
sb:remain suspend	0 14 -5 -9
sb:renew	0 -11 8 0
sb:renewed	0 -17 0 17
sb:reply	0 -1 -2 6
sb:report	0 -11 15 -5
sb:report that	0 -4 11 -6
sb:reporter	0 0 5 -7
sb:rest	2 11 -9 -8
sb:rest for	0 5 -10 3
sb:result	0 -5 20 -15
sb:return to	0 -4 -5 11
sb:rice	0 -6 4 1
sb:rise	8 -8 12 -14
sb:round	-7 -20 18 0
sb:round in	0 -11 3 6
sb:round of	-3 -4 10 -2
sb:rule	0 -15 19 -3
sb:rule on	0 -10 7 1
sb:run	6 5 -8 -3
sb:run for	0 0 -6 2
sb:run out	10 -13 0 0
sb:same	0 11 -15 2
sb:say	-17 14 -3 -3
sb:say <name>	0 -4 -5 9
sb:say he	0 -5 0 6
sb:say it	0 0 6 -5
sb:say on	0 -10 6 2
sb:say that	0 7 -4 0
sb:say the	0 8 2 -15
sb:season	0 -11 -10 19
sb:second	10 0 -18 2
sb:second ,	16 0 -4 -12
sb:second round	0 -7 -1 10
sb:section	0 -1 11 -9
sb:section <number>	0 -1 11 -9
sb:see	0 -10 0 9
sb:send	0 -10 -11 20
sb:set	-1 16 -14 0
sb:settle	-1 -14 -3 20
sb:shall	0 -1 -10 12
sb:sheet	0 -3 8 -1
sb:shelve	0 8 -5 -1
sb:ship	-1 -15 12 1
sb:shook	0 0 -14 14
sb:short	0 0 -4 7
sb:should	4 -15 24 -17
sb:should be	7 -14 12 -8
sb:side	4 -8 -5 9
sb:side agree	3 -10 -8 13
sb:side are	0 -4 -4 8
sb:side for	0 12 -1 -8
sb:side will	0 6 -1 -4
sb:sign	3 1 9 -17
sb:sign an	-2 10 0 -8
sb:sign in	-2 0 7 -2
sb:signature	0 -8 -2 9
sb:since	-2 8 -3 -3
sb:since <day-gone>	-1 21 -8 -13
sb:since <month-gone>	0 -20 6 13
sb:sir	0 2 4 -8
sb:sit	-3 -5 8 0
sb:slash	0 2 4 -8
sb:so	4 -8 3 1
sb:so for	0 15 -13 -1
sb:some	0 7 0 -9
sb:source	0 -9 -1 9
sb:soybean	0 1 6 -9
sb:soybean by	0 7 -7 0
sb:special	0 0 11 -13
sb:spoke	0 3 -21 15
sb:spring	9 -11 8 -9
sb:spring ,	9 -4 -6 0
sb:stand	-6 0 5 -1
sb:standstill	-4 -8 -6 17
sb:start	0 -2 6 -1
sb:state	0 9 0 -11
sb:stay	-5 -8 18 -3
sb:stay on	0 -10 2 6
sb:stay suspend	0 -2 -13 10
sb:steel	0 0 9 -7
sb:still	0 0 -13 10
sb:stock	0 -8 19 -11
sb:stockholm	0 4 2 -8
sb:stop	10 2 0 -21
sb:strike	-7 -8 15 0
sb:strike a	-1 -8 0 9
sb:sugar	0 -2 -20 19
sb:surcharge	-6 -41 40 -7
sb:surcharge of	-3 -26 21 0
sb:suspend	-3 -5 0 7
sb:suspend ,	0 8 -13 2
sb:suspend <points>	5 20 -21 -13
sb:suspend for	-8 -5 8 0
sb:suspend its	0 0 -15 14
sb:suspend the	-1 -10 5 6
sb:suspension	-9 9 -18 8
sb:table	0 -9 1 4
sb:take	3 -10 8 -2
sb:take effect	0 -24 7 12
sb:talk	-9 -9 10 0
sb:talked	0 -12 3 6
sb:tariff	0 -3 7 -3
sb:tariff ,	0 -8 5 2
sb:tariff for	0 9 1 -12
sb:tariff of	0 5 0 -11
sb:tariff on	0 25 -12 -14
sb:tariff truce	-4 -15 -10 26
sb:tea	0 14 0 -13
sb:television	0 -11 6 1
sb:tell	-5 -9 -4 15
sb:tell the	0 6 -7 0
sb:term	-3 0 6 -6
sb:term of	-2 6 0 -3
sb:text	0 -11 -19 26
sb:than	-5 -9 19 -8
sb:that 's	0 17 -14 0
sb:that ,	-1 -8 13 -2
sb:that <name>	0 -10 15 -3
sb:that <person>	-5 4 6 -9
sb:that a	-2 -29 0 23
sb:that both	-1 1 -9 8
sb:that for	0 -9 -5 15
sb:that he	0 0 -11 11
sb:that his	0 -1 12 -10
sb:that is	0 25 -16 -14
sb:that it	0 5 -13 5
sb:that the	7 -3 1 -3
sb:that they	0 -19 15 0
sb:that was	-7 18 -6 -6
sb:that would	0 6 -5 0
sb:the	-5 4 15 -18
sb:the <day-ahead>	0 -3 20 -22
sb:the <day-gone>	-1 6 0 -6
sb:the <level>	-7 9 0 -3
sb:the <office>	-18 15 7 -9
sb:the <organisation>	-12 11 -2 -2
sb:the <person>	-2 -16 -26 38
sb:the <points>	0 -20 20 1
sb:the <quality>	-7 -43 0 37
sb:the <seat>	0 6 7 -15
sb:the additional	0 1 -16 14
sb:the agreement	0 0 13 -13
sb:the arrangement	-1 3 -7 5
sb:the ceasefire	0 -24 33 -14
sb:the company	0 -8 12 -4
sb:the deal	0 9 -13 7
sb:the delegation	0 -11 3 5
sb:the difference	0 13 -5 -6
sb:the duty	-6 5 -2 1
sb:the fee	0 3 -12 8
sb:the first	9 6 0 -26
sb:the fourth	4 -7 5 -2
sb:the higher	0 12 -7 -6
sb:the last	-1 1 12 -17
sb:the law	0 -7 14 -4
sb:the lower	0 -19 5 11
sb:the moratorium	0 -2 -7 12
sb:the next	1 9 0 -13
sb:the old	0 -4 14 -11
sb:the one	0 6 -21 15
sb:the order	0 1 2 -6
sb:the other	-2 6 1 -7
sb:the paper	-1 5 -20 14
sb:the pause	-3 32 -19 -15
sb:the reciprocal	-2 0 9 -5
sb:the rest	5 1 0 -13
sb:the rule	0 10 9 -21
sb:the same	0 8 -16 6
sb:the second	15 -6 -5 -4
sb:the surcharge	0 -16 5 6
sb:the suspension	-6 18 -31 7
sb:the table	0 -7 5 0
sb:the talk	0 -3 -11 15
sb:the third	0 -6 10 -2
sb:the trade	0 -10 3 4
sb:the truce	14 -2 -11 4
sb:the two	6 4 -14 1
sb:the world	5 -12 10 -4
sb:the yield	0 -4 9 -1
sb:their	-28 0 5 2
sb:their <organisation>	0 -3 17 -13
sb:their duty	0 -10 1 9
sb:their tariff	0 4 -12 5
sb:their trade	0 -10 4 4
sb:their truce	-1 7 -3 -1
sb:them	-3 -11 22 -11
sb:themselve	0 9 -5 -2
sb:there	10 0 -5 -4
sb:there ,	7 5 -11 -4
sb:there are	0 6 -4 -1
sb:there is	0 0 6 -7
sb:these	0 10 -16 4
sb:they	22 -2 -18 1
sb:they agree	19 -8 -11 0
sb:they are	0 6 -7 0
sb:they had	-7 0 13 -6
sb:they have	0 15 -11 -3
sb:thi	-6 0 -4 7
sb:thi year	0 11 -8 -3
sb:those	-6 17 -18 0
sb:three	-2 -8 17 -6
sb:through	-1 -3 -3 9
sb:tiktok	0 -4 7 0
sb:time	-7 -1 7 -1
sb:time in	0 -1 7 -3
sb:to	-12 -26 3 22
sb:to <day-ahead>	0 13 -12 0
sb:to <goods-amount>	0 -2 10 -7
sb:to <name>	0 -9 0 9
sb:to <seat>	0 -10 1 5
sb:to a	-7 6 3 -4
sb:to be	-11 12 -6 0
sb:to buy	0 2 11 -19
sb:to delay	0 0 8 -7
sb:to end	0 -5 13 -5
sb:to freeze	0 -15 -9 22
sb:to go	0 -3 -3 8
sb:to hold	1 7 -4 -6
sb:to keep	0 -16 2 8
sb:to last	12 4 -30 8
sb:to leave	8 -16 -21 23
sb:to stay	0 -4 9 -2
sb:to suspend	-4 -8 -5 15
sb:to the	-1 12 -2 -7
sb:top	0 -7 15 -10
sb:town	0 4 0 -6
sb:trade	-11 -20 12 8
sb:trade minister	0 -16 18 -3
sb:trade truce	0 -3 -9 13
sb:truce	14 -6 4 -9
sb:truce ,	9 8 -8 -9
sb:truce :	-3 2 8 -10
sb:truce between	5 -13 8 0
sb:truce by	-2 11 -8 -2
sb:truce in	-3 2 14 -15
sb:truce is	0 1 -13 5
sb:truce on	0 -7 4 2
sb:truce that	5 0 1 -11
sb:truce was	6 -15 9 0
sb:truce with	-4 17 -10 -4
sb:two	1 -14 5 4
sb:two <office>	6 -1 -14 9
sb:two country	5 -2 -9 6
sb:two president	4 10 -10 -8
sb:under	-10 0 20 -19
sb:under section	0 -6 7 0
sb:understanding	0 8 -5 -1
sb:undertaken	0 7 0 -6
sb:until	-4 -5 11 -4
sb:until <day-ahead>	-1 -4 0 8
sb:until the	0 -16 25 -14
sb:up	-3 0 23 -22
sb:up to	0 -11 20 -11
sb:us	-9 30 -13 -10
sb:vessel	0 17 -2 -13
sb:vice	0 -1 6 -2
sb:visit	0 0 8 -5
sb:vote	0 -10 12 -2
sb:vote on	0 -6 2 1
sb:wait	-2 0 14 -15
sb:want	0 0 -5 6
sb:want to	0 -5 7 -2
sb:war	0 21 -14 -6
sb:was	12 17 -7 -29
sb:was agree	-2 10 -1 -5
sb:was conclude	0 14 -8 -3
sb:was given	0 22 -18 -3
sb:was make	20 -3 -15 -4
sb:was ready	0 0 -4 6
sb:was sign	-4 -10 16 -2
sb:was the	-8 -4 17 -4
sb:was to	7 6 -15 0
sb:we	-5 -10 -13 25
sb:we hear	0 -13 -12 21
sb:week	3 1 -21 14
sb:week that	0 7 -13 6
sb:were	6 2 2 -15
sb:what	6 5 -42 26
sb:what it	0 10 -14 3
sb:what the	0 0 5 -8
sb:what they	14 -12 -14 10
sb:when	0 11 -1 -13
sb:when the	0 0 6 -10
sb:where	5 -1 -14 8
sb:where they	8 -1 -14 4
sb:whether	0 -5 -2 8
sb:which	-14 0 10 -4
sb:which end	0 -6 0 4
sb:which had	0 4 -7 2
sb:which is	0 -7 -2 10
sb:which the	0 12 -8 -2
sb:which was	0 -4 23 -20
sb:who	-6 -8 6 3
sb:will	-21 0 13 -5
sb:will keep	0 0 7 -8
sb:will lower	0 4 1 -8
sb:will suspend	0 0 -8 3
sb:wine	0 12 -20 6
sb:with	-11 -14 22 -3
sb:with <name>	0 4 2 -8
sb:with <quality>	0 -6 0 4
sb:with a	-9 -2 3 5
sb:with the	2 -14 20 -9
sb:within	-2 -18 33 -18
sb:within the	0 -8 6 1
sb:word	2 -7 -4 8
sb:world	3 -4 10 -11
sb:worth	0 -7 13 -3
sb:would	-29 -18 -8 29
sb:would be	-2 6 5 -9
sb:would cost	0 -4 7 -1
sb:would like	0 10 -22 9
sb:would prefer	0 -3 -4 7
sb:would take	0 -6 0 3
sb:write	0 -8 0 7
sb:write that	0 -4 7 -1
sb:year	0 5 3 -11
sb:year ,	0 10 -13 0
sb:yes	0 -7 13 -4
sb:yield	0 -4 10 -1
sb:yield on	0 -4 10 -1
sb:york	0 -12 6 1
sb:york ,	0 -12 6 1
sb:you	0 -13 19 -6
sb:your	0 -3 7 -2
sb:—	12 9 -2 -17
sb:— <name>	5 -5 -7 6
sb:— <person>	0 9 -17 8
sb:— the	-3 9 0 -9
t0=future	-12 -14 3 14
t0=future-passive	0 -8 7 0
t0=modal	0 -20 9 6
t0=modal-passive	0 2 6 -9
t0=past	8 -5 7 -9
t0=past-passive	-8 23 -3 -27
t0=perfect	-22 10 6 -8
t0=perfect-passive	-1 1 5 -9
t0=pluperfect	1 -8 13 -8
t0=present	-19 1 6 -1
t0=present-passive	-5 6 -4 0
t1=future	-11 -12 0 14
t1=future-passive	0 -8 7 0
t1=gerund	1 -1 -15 13
t1=infinitive	-3 -17 11 5
t1=modal	0 -25 10 8
t1=modal-passive	0 2 6 -9
t1=participle-passive	0 1 10 -13
t1=past	2 -1 10 -13
t1=past-passive	-8 23 -3 -27
t1=perfect	-21 17 4 -13
t1=perfect-passive	-1 1 5 -9
t1=pluperfect	2 -4 10 -9
t1=present	-17 -6 16 -3
t1=present-passive	-5 7 -4 0
t2=future	3 4 -6 -1
t2=gerund	0 9 4 -12
t2=modal	0 -16 7 5
t2=participle-passive	3 0 13 -27
t2=past	7 -2 -13 8
t2=past-passive	3 -15 5 3
t2=perfect	5 -12 9 -4
t2=pluperfect	0 -3 9 -1
t2=present	0 12 -23 9
t2=present-not	0 0 19 -27
t2=present-passive	-3 0 14 -14
t:loose	0 -1 5 -6
t:loose-l	0 -11 9 0
t:loose-l2	0 -21 -2 23
t:loose-l3	0 -8 27 -30
t:loose-r	0 18 -8 -10
t:loose-r0	7 18 -32 7
t:loose-r1	0 15 0 -13
t:loose-r2	-4 -3 6 0
t:loose-r3	0 7 5 -15
t:more	2 -14 -5 17
t:more-in	-11 0 -25 25
t:more-in0	-11 0 -25 25
t:more-l	-13 -12 -1 15
t:more-l0	-3 -6 -33 37
t:more-l1	2 -15 10 0
t:more-l2	-21 -15 12 7
t:more-r	17 -2 2 -12
t:more-r0	1 0 -14 11
t:more-r1	-3 0 7 -4
t:more-r2	0 -10 7 0
t:more-r3	2 13 2 -23
t:quiet	-6 5 -2 0
t:quiet-l	-9 11 -6 0
t:quiet-l1	-2 1 7 -10
t:quiet-l2	0 -9 0 9
t:quiet-l3	-1 5 -15 9
t:quiet-r2	0 2 3 -7
t:quiet-r3	-1 -13 3 10
t:truce	6 7 -1 -11
t:truce-l	11 6 -8 -9
t:truce-l1	7 7 -9 -7
t:truce-l3	10 -10 -10 14
t:truce-r	-7 2 9 -8
t:truce-r0	-7 25 -17 -7
t:truce-r1	0 10 -13 0
t:truce-r2	-3 -39 30 0
t:verb-l	-11 2 -2 2
t:verb-l1	-13 -5 20 -9
t:verb-l2	0 5 -19 11
t:verb-r3	0 -5 9 -5
tn:loose	0 -10 6 0
tn:more	21 -13 12 -16
tn:quiet	-4 22 -21 2
tn:truce	23 -4 -28 12
tn:verb	-8 6 -1 0
tp:loose	-23 26 -8 -10
tp:more	-25 12 8 -11
tp:quiet	2 6 -3 -4
tp:truce	12 -6 -39 32
tp:verb	-6 27 -14 -15
v0-none	-4 -10 12 -1
v0=accept	0 -1 -7 10
v0=agree	7 8 -15 -2
v0=announce	0 -2 10 -7
v0=answer	0 -1 6 -2
v0=apply	0 -4 -2 7
v0=ask	0 -11 0 7
v0=be	-4 1 -6 8
v0=begin	-1 -7 1 7
v0=bring	0 2 -7 3
v0=buy	0 -16 0 9
v0=call	0 9 1 -12
v0=carry	0 0 -4 6
v0=charge	0 6 -9 1
v0=come	0 0 5 -9
v0=conclude	4 0 2 -13
v0=continue	0 2 -11 6
v0=expect	0 -3 10 -6
v0=extend	-2 6 -2 -2
v0=get	-9 9 3 -10
v0=go	0 6 -8 0
v0=have	0 -9 3 2
v0=hold	7 6 0 -14
v0=keep	0 0 14 -15
v0=lay	5 12 -11 -9
v0=leave	0 -10 0 8
v0=let	5 -11 15 -12
v0=like	0 1 10 -11
v0=make	0 7 -1 -6
v0=meet	0 -4 15 -10
v0=offer	0 -15 6 3
v0=other	-17 -3 17 -7
v0=pay	0 -2 7 -4
v0=promise	0 3 12 -17
v0=propose	0 -14 0 8
v0=put	-3 10 -1 -6
v0=reach	0 6 0 -5
v0=ready	0 -8 -9 16
v0=remain	0 2 3 -8
v0=rise	0 -6 12 -4
v0=say	0 4 -10 6
v0=sell	0 -1 7 -3
v0=settle	-1 -12 -1 16
v0=sit	0 -9 14 -2
v0=stand	0 -8 10 0
v0=stay	0 -9 6 4
v0=stop	6 12 -10 -12
v0=suspend	3 -6 7 -3
v0=take	-3 -13 11 0
v0=tell	0 -1 -4 7
v1-none	-2 -6 1 6
v1=accept	0 -1 -7 10
v1=agree	-3 14 -9 -3
v1=announce	0 -3 11 -7
v1=answer	0 -1 7 -4
v1=apply	0 -5 -1 7
v1=ask	0 -11 1 4
v1=be	-3 2 -6 7
v1=begin	-1 -7 1 7
v1=bring	0 2 -8 5
v1=buy	0 -7 1 3
v1=call	0 9 1 -12
v1=carry	0 -3 -10 13
v1=charge	0 6 -9 1
v1=come	0 0 5 -9
v1=conclude	2 -3 10 -17
v1=continue	0 0 -13 11
v1=cut	0 -8 -2 12
v1=delay	0 -2 11 -8
v1=end	0 -8 5 0
v1=extend	-6 5 7 -10
v1=get	-9 11 0 -9
v1=go	0 -3 -9 13
v1=grant	0 13 -6 -7
v1=have	0 -8 6 -1
v1=hold	7 9 0 -18
v1=keep	0 -4 17 -13
v1=lay	5 12 -11 -9
v1=leave	0 -15 -4 19
v1=let	5 -5 15 -18
v1=like	0 2 12 -14
v1=lower	0 2 0 -6
v1=make	7 8 -8 -14
v1=meet	0 -7 19 -12
v1=offer	0 -12 -5 15
v1=other	-15 -5 21 -10
v1=pause	0 -4 -6 10
v1=pay	0 -2 7 -4
v1=plan	0 24 -15 -13
v1=propose	0 -12 5 2
v1=reach	0 2 3 -6
v1=ready	0 0 -3 6
v1=rise	0 -6 12 -4
v1=say	0 4 -10 6
v1=see	0 -1 7 -3
v1=sell	0 -1 7 -3
v1=settle	-1 -13 -6 21
v1=sign	-2 8 -1 -4
v1=sit	0 -9 14 -2
v1=slash	0 2 4 -8
v1=stand	0 -14 14 0
v1=start	0 2 6 -13
v1=stay	0 -9 20 -10
v1=stop	6 2 -4 -5
v1=suspend	0 1 6 -6
v1=take	-4 -4 7 0
v1=tell	0 0 -6 7
v1=want	0 3 7 -10
v2-none	-31 -12 32 -5
v2=agree	6 1 -9 0
v2=announce	0 -9 2 5
v2=be	-25 3 2 0
v2=begin	14 -11 0 -3
v2=end	26 -21 -10 0
v2=go	-6 7 1 -6
v2=have	0 -8 0 8
v2=leave	-1 -22 28 -8
v2=other	-10 1 -1 5
v2=rise	0 14 -9 -4
v2=run	14 0 -13 -3
v2=take	0 10 -3 -7
v:a:<v-agree>	-1 10 -8 0
v:a:<v-begin>	6 14 -7 -13
v:a:<v-end>	28 -21 -4 -4
v:a:<v-propose>	-8 -17 11 6
v:a:<v-suspend>	3 17 -15 -8
v:b:<v-agree>	-3 -10 -4 16
v:b:<v-begin>	-25 22 0 -15
v:b:<v-end>	2 -18 15 0
v:b:<v-propose>	-26 -15 -18 34
v:b:<v-return>	-4 -3 31 -33
v:b:<v-suspend>	-1 8 -18 8
v:c0=agree	2 1 -25 16
v:c0=bear	-19 3 0 2
v:c0=begin	-17 13 0 -8
v:c0=buy	-1 -29 -2 22
v:c0=down	-13 -2 3 3
v:c0=impose	0 -3 -17 20
v:c0=propose	-15 -11 0 11
v:c0=return	-2 -22 30 -10
v:c0=say	-9 -16 12 5
v:c0=sell	0 -14 -11 21
v:c0=stay	1 19 -2 -19
v:c0=suspend	3 0 -19 15
v:c0=target	-4 11 -17 4
v:c0=up	-12 3 17 -15
v:c1=agree	-9 3 -15 14
v:c1=bear	-21 -1 -5 15
v:c1=begin	-20 10 2 -7
v:c1=buy	-2 -28 9 11
v:c1=down	-14 -9 2 12
v:c1=end	9 -17 3 4
v:c1=impose	-10 -1 -1 6
v:c1=propose	-15 -1 -9 14
v:c1=return	-1 4 7 -14
v:c1=say	-9 -15 1 15
v:c1=sell	0 -27 -19 37
v:c1=stay	4 -7 3 1
v:c1=suspend	0 6 -11 3
v:c1=target	-5 12 -11 0
v:c1=up	-13 -6 19 -6
v:ct1=agree future	0 -10 -7 17
v:ct1=agree modal	0 0 -18 18
v:ct1=agree participle-passive	-17 0 0 6
v:ct1=agree past-passive	-5 14 0 -13
v:ct1=agree perfect	-3 0 9 -4
v:ct1=agree pluperfect	-8 6 0 0
v:ct1=agree present	0 -3 -12 11
v:ct1=bear future	0 -7 0 6
v:ct1=bear gerund	0 -13 -3 16
v:ct1=bear past	-10 6 0 0
v:ct1=bear present	-1 16 -6 -10
v:ct1=begin future	0 2 7 -10
v:ct1=begin gerund	0 -22 0 20
v:ct1=begin infinitive	0 10 1 -15
v:ct1=begin modal	0 -13 5 5
v:ct1=begin past	-4 9 5 -19
v:ct1=begin present	-5 10 -7 0
v:ct1=buy infinitive	0 -2 16 -15
v:ct1=buy past	0 0 -2 6
v:ct1=buy perfect	0 -8 -16 22
v:ct1=buy present	0 -3 8 -3
v:ct1=down past	-6 -2 5 0
v:ct1=down perfect	0 1 2 -7
v:ct1=down present	0 3 -6 3
v:ct1=end participle-passive	8 -3 -1 -2
v:ct1=end past	4 -23 -4 18
v:ct1=end present	-6 7 0 -4
v:ct1=impose future	-9 -6 -26 26
v:ct1=impose future-passive	0 0 14 -11
v:ct1=impose gerund	0 6 -11 3
v:ct1=impose infinitive	0 -25 0 23
v:ct1=impose modal	-10 15 -20 8
v:ct1=impose modal-passive	0 15 0 -20
v:ct1=impose participle-passive	-10 19 15 -34
v:ct1=impose past	-6 -2 -1 7
v:ct1=impose past-passive	-6 11 4 -19
v:ct1=impose perfect	-10 9 -6 1
v:ct1=impose perfect-passive	0 7 -1 -5
v:ct1=impose present	15 -22 -8 21
v:ct1=impose present-passive	-5 -4 10 -3
v:ct1=propose infinitive	0 4 -14 7
v:ct1=propose modal	0 33 1 -32
v:ct1=propose participle-passive	0 3 3 -7
v:ct1=propose past	-1 -22 -10 24
v:ct1=propose perfect	0 -26 -15 33
v:ct1=propose present	-2 -19 17 -1
v:ct1=say past	-5 -12 0 13
v:ct1=say present	0 0 10 -9
v:ct1=stay future	-7 -6 -3 12
v:ct1=stay future-passive	0 -7 -6 13
v:ct1=stay infinitive	6 -12 0 2
v:ct1=stay modal	13 -10 0 0
v:ct1=stay past	7 -11 6 -4
v:ct1=stay past-passive	0 18 -17 -3
v:ct1=stay perfect	-3 -12 22 -9
v:ct1=stay pluperfect	12 -6 -5 -1
v:ct1=stay present	-36 1 8 -1
v:ct1=suspend future	-6 -10 -6 18
v:ct1=suspend future-passive	0 5 4 -12
v:ct1=suspend infinitive	0 -19 10 7
v:ct1=suspend modal	-1 -21 -10 28
v:ct1=suspend participle-passive	-11 24 0 -23
v:ct1=suspend past	-1 0 10 -11
v:ct1=suspend perfect	0 -3 -3 9
v:ct1=suspend perfect-passive	0 -6 10 -4
v:ct1=suspend present	6 4 -32 17
v:ct1=suspend present-passive	-3 8 -2 -4
v:ct1=up future	0 16 -4 -9
v:ct1=up modal	-4 -18 18 0
v:ct1=up present	-1 7 -2 -4
v:l1="	-6 3 4 -6
v:l1='s	-3 16 -10 -4
v:l1=,	-3 2 -9 8
v:l1=:	-21 4 -28 30
v:l1=<begin>	-12 3 2 -1
v:l1=<goods-amount>	-6 4 4 -5
v:l1=<goods>	0 -22 25 -6
v:l1=<level-noun>	0 -1 7 -4
v:l1=<level>	0 -9 25 -18
v:l1=<money>	-8 -24 22 1
v:l1=<not>	0 14 4 -21
v:l1=<number>	0 -14 21 -7
v:l1=<v-agree>	-4 -9 3 8
v:l1=<v-bear>	-5 13 -15 3
v:l1=<v-begin>	-1 -20 31 -17
v:l1=<v-end>	0 -14 22 -8
v:l1=<v-impose>	-11 -26 -13 34
v:l1=<v-propose>	-4 -16 -19 30
v:l1=<v-say>	0 0 -12 14
v:l1=a	-10 8 -38 27
v:l1=about	0 -3 9 -4
v:l1=after	1 -16 14 -1
v:l1=and	-2 -19 12 5
v:l1=another	-16 27 -25 -1
v:l1=are	0 -15 0 12
v:l1=as	0 6 5 -12
v:l1=at	0 10 -7 -2
v:l1=by	-25 -19 -3 25
v:l1=end	0 -13 21 -7
v:l1=first	13 0 -1 -17
v:l1=for	-1 31 -29 -4
v:l1=further	11 0 -21 2
v:l1=get	-4 10 -12 3
v:l1=good	0 -3 7 0
v:l1=had	6 9 -9 -7
v:l1=has	-3 -4 12 -6
v:l1=have	0 7 -6 0
v:l1=in	-15 -41 44 -11
v:l1=is	0 -5 0 6
v:l1=it	7 -8 11 -13
v:l1=last	3 23 -10 -21
v:l1=lasted	20 -12 0 -18
v:l1=least	0 0 -3 6
v:l1=next	0 8 -1 -4
v:l1=not	0 15 4 -21
v:l1=of	12 2 -34 16
v:l1=offer	0 -17 -14 26
v:l1=on	-5 -7 -3 13
v:l1=over	0 -2 17 -12
v:l1=prefer	0 2 -19 14
v:l1=propose	0 0 -17 18
v:l1=same	0 2 -24 18
v:l1=second	-3 10 -10 0
v:l1=sign	0 15 -12 -2
v:l1=soybean	0 -14 22 -10
v:l1=take	0 -14 22 -11
v:l1=than	-9 -34 16 13
v:l1=the	-7 42 -22 -27
v:l1=to	-1 0 -15 16
v:l1=want	0 -15 -1 10
v:l1=with	-2 -9 7 2
v:l1=within	0 -9 28 -22
v:l1=—	0 10 0 -12
v:l2="	-3 -5 -19 24
v:l2='s	-3 13 -8 -2
v:l2=,	30 -3 -13 -9
v:l2=:	1 23 -6 -20
v:l2=<agent>	0 0 11 -9
v:l2=<begin>	-37 3 -7 17
v:l2=<day-ahead>	-9 17 -14 0
v:l2=<day-gone>	-1 -12 -18 32
v:l2=<day-today>	-1 -10 14 0
v:l2=<duty>	-9 43 -24 -23
v:l2=<gate>	-1 -18 0 21
v:l2=<goods>	-8 9 8 -15
v:l2=<level-noun>	0 -16 0 16
v:l2=<level>	-4 0 24 -27
v:l2=<money>	0 -17 26 -11
v:l2=<month-gone>	-9 17 -5 -9
v:l2=<name>	-7 35 -22 -10
v:l2=<not>	-1 27 -5 -32
v:l2=<number>	-6 6 10 -15
v:l2=<office>	-3 -7 7 2
v:l2=<organisation>	0 -4 11 -3
v:l2=<person>	-2 -3 -13 18
v:l2=<quality>	0 -18 6 9
v:l2=<seat>	0 14 -16 1
v:l2=<sender>	0 -22 -23 37
v:l2=<span>	-1 -20 14 2
v:l2=<v-agree>	-2 -9 -9 20
v:l2=<v-begin>	0 -5 22 -14
v:l2=<v-buy>	0 -13 -7 17
v:l2=<v-down>	0 -16 12 1
v:l2=<v-end>	7 1 7 -19
v:l2=<v-impose>	-9 -5 -22 29
v:l2=<v-propose>	-4 4 -22 17
v:l2=<v-return>	0 -2 15 -12
v:l2=<v-say>	0 -6 -2 10
v:l2=<v-stay>	12 -5 -13 9
v:l2=<v-suspend>	-6 2 -14 13
v:l2=<v-target>	-6 0 10 -3
v:l2=<v-up>	0 -16 16 3
v:l2=a	7 17 -33 -2
v:l2=about	-1 -5 -11 18
v:l2=agree	-4 -18 -15 29
v:l2=also	0 3 -29 19
v:l2=and	-3 29 -9 -23
v:l2=are	0 1 -12 10
v:l2=ask	0 -5 -15 20
v:l2=at	0 -3 -17 21
v:l2=back	2 -6 10 -13
v:l2=be	0 -4 -9 17
v:l2=buy	0 -13 -7 17
v:l2=by	0 0 13 -13
v:l2=ceasefire	-3 4 4 -7
v:l2=come	0 -7 14 -8
v:l2=conclude	5 18 -19 -11
v:l2=country	0 -5 27 -23
v:l2=dispute	0 5 -13 6
v:l2=down	0 9 -3 -4
v:l2=draft	0 -5 -4 10
v:l2=duty	-2 7 -8 0
v:l2=each	14 -1 -7 -10
v:l2=end	0 13 -7 -5
v:l2=extend	-3 -12 18 -2
v:l2=extension	-6 -17 6 8
v:l2=farm	0 -3 7 0
v:l2=first	0 -6 11 -4
v:l2=for	-11 3 16 -20
v:l2=gave	0 2 3 -9
v:l2=give	-1 28 -7 -23
v:l2=given	0 13 -14 0
v:l2=go	0 -13 11 0
v:l2=good	-6 12 -11 0
v:l2=had	0 4 4 -8
v:l2=has	0 7 -24 16
v:l2=have	0 -11 25 -17
v:l2=he	0 2 -25 19
v:l2=hold	1 1 -14 10
v:l2=if	-4 23 -1 -23
v:l2=in	-5 2 11 -11
v:l2=is	0 10 -3 -5
v:l2=it	11 -12 -6 9
v:l2=last	-8 25 -21 0
v:l2=least	-3 -15 -11 28
v:l2=less	0 -13 -5 17
v:l2=make	0 15 -11 -8
v:l2=may	0 -5 13 -5
v:l2=meet	0 -4 10 -4
v:l2=more	-1 -28 12 8
v:l2=of	1 1 -7 3
v:l2=off	13 -8 -10 8
v:l2=on	0 -15 -14 28
v:l2=one	0 -1 -6 10
v:l2=other	0 14 -10 -4
v:l2=out	0 -21 17 3
v:l2=pause	0 8 -16 2
v:l2=period	-7 12 -2 -7
v:l2=prolonged	0 8 -9 0
v:l2=renewed	0 -13 -1 13
v:l2=round	0 -4 7 0
v:l2=run	14 -20 -9 14
v:l2=side	-2 6 -20 10
v:l2=sign	-3 7 0 -6
v:l2=standstill	-2 -5 0 9
v:l2=stay	0 0 14 -17
v:l2=stop	4 23 -13 -21
v:l2=strike	-3 -23 18 5
v:l2=suspend	-15 -7 0 13
v:l2=suspension	-10 6 -9 7
v:l2=take	0 11 -6 -4
v:l2=tariff	-3 25 -19 -5
v:l2=term	-1 3 9 -13
v:l2=that	10 3 -37 20
v:l2=the	15 4 -10 -6
v:l2=there	12 8 0 -22
v:l2=time	0 2 -15 13
v:l2=to	11 -12 -7 11
v:l2=truce	7 -5 -8 6
v:l2=two	0 0 12 -10
v:l2=want	0 12 -8 -5
v:l2=was	-8 -1 13 -7
v:l2=we	0 12 -5 -4
v:l2=which	0 -9 3 3
v:l2=would	0 -4 -19 22
v:l2=yield	0 -3 7 0
v:l2=—	-2 18 -12 -5
v:l=" for	-2 0 8 -4
v:l='s for	0 11 -19 5
v:l=, after	11 -14 0 -3
v:l=, and	0 -3 9 -2
v:l=, by	-2 6 9 -14
v:l=, for	4 -1 -10 5
v:l=, of	5 6 -28 11
v:l=: "	0 -2 10 -5
v:l=: for	10 2 -10 -4
v:l=: the	-1 21 -14 -7
v:l=<begin> "	-1 -1 -2 6
v:l=<begin> <begin>	-12 3 2 -1
v:l=<begin> after	-1 10 0 -10
v:l=<begin> for	-14 -1 -12 19
v:l=<begin> the	-4 -6 -11 21
v:l=<day-ahead> ,	-7 28 -13 -14
v:l=<day-ahead> for	0 -1 -5 7
v:l=<day-gone> ,	2 -23 0 12
v:l=<day-gone> for	-6 5 -8 5
v:l=<day-today> ,	0 -5 8 0
v:l=<level> for	-1 0 13 -14
v:l=<level> within	0 0 7 -6
v:l=<month-gone> for	-3 9 -7 0
v:l=<month-gone> than	-1 5 1 -7
v:l=<name> for	0 1 -9 5
v:l=<name> get	0 17 -11 -6
v:l=a further	11 0 -21 2
v:l=a second	-3 10 -10 0
v:l=about <money>	0 -20 -9 24
v:l=agree on	-1 -21 -11 29
v:l=and for	-5 19 -10 -7
v:l=and last	0 0 6 -8
v:l=ask for	0 -5 -15 20
v:l=at least	0 0 -3 6
v:l=back for	2 -5 9 -13
v:l=by another	0 0 5 -6
v:l=conclude for	6 9 -14 -5
v:l=country for	0 0 13 -15
v:l=down for	0 9 -4 -4
v:l=duty for	-2 12 -20 2
v:l=end after	0 8 -7 0
v:l=extend by	-2 -8 13 -2
v:l=extend for	0 -6 7 0
v:l=extension by	0 -6 12 -7
v:l=extension of	-5 -12 -9 22
v:l=farm good	0 -3 7 0
v:l=for a	0 7 -5 0
v:l=for another	-6 27 0 -28
v:l=for the	0 -15 25 -11
v:l=good for	-6 9 -11 4
v:l=he want	0 2 -15 11
v:l=hold for	1 1 -14 10
v:l=in about	0 0 12 -9
v:l=in the	0 7 1 -11
v:l=is for	0 12 -17 2
v:l=it has	0 8 0 -8
v:l=last for	-8 25 -21 0
v:l=least <money>	-1 10 0 -10
v:l=less than	0 -13 -5 17
v:l=make for	0 15 -11 -8
v:l=more than	-1 -28 12 8
v:l=of soybean	0 -14 22 -10
v:l=of the	-1 15 -1 -16
v:l=off for	13 -4 -12 5
v:l=on for	0 -14 -22 30
v:l=other for	0 9 -10 0
v:l=pause of	1 10 -6 -7
v:l=period of	-6 10 -3 -4
v:l=prolonged by	0 13 -7 -5
v:l=run for	14 -17 -14 15
v:l=side for	0 0 -9 6
v:l=sign for	0 4 2 -9
v:l=suspend for	-14 -5 -2 13
v:l=tariff for	-2 24 -22 -1
v:l=term of	0 8 3 -15
v:l=the first	13 2 -5 -16
v:l=the last	0 -7 10 0
v:l=the next	0 8 -1 -4
v:l=the same	0 2 -24 18
v:l=to <goods-amount>	0 -2 9 -5
v:l=to <money>	0 -18 23 -8
v:l=to last	16 -4 -30 15
v:l=truce by	-2 19 -12 -6
v:l=truce for	-1 0 -18 17
v:l=truce of	9 -18 -1 9
v:l=when the	0 7 -2 -4
v:l=yield on	0 -3 7 0
v:lead="	-21 -16 9 9
v:lead=,	13 12 -27 4
v:lead=-	2 -8 -2 7
v:lead=:	-7 3 -16 14
v:lead=a	-9 7 -23 18
v:lead=after	3 5 4 -20
v:lead=an	0 -23 8 10
v:lead=and	-3 25 -18 -8
v:lead=as	0 35 -16 -27
v:lead=before	-1 1 7 -9
v:lead=bessent	0 0 12 -9
v:lead=both	2 -11 -20 25
v:lead=but	0 17 2 -18
v:lead=china	-1 -23 32 -2
v:lead=five	0 2 -22 18
v:lead=for	-3 16 -22 6
v:lead=four	0 11 -11 0
v:lead=i	0 -21 26 -9
v:lead=if	-8 3 -15 13
v:lead=in	-4 0 -4 8
v:lead=it	29 14 -5 -39
v:lead=mexico	0 24 -18 -5
v:lead=my	0 -13 4 5
v:lead=ninety	5 9 0 -23
v:lead=no	0 23 0 -22
v:lead=one	0 -17 20 -4
v:lead=six	-2 -4 -5 11
v:lead=their	0 -6 22 -20
v:lead=there	-11 -15 -12 30
v:lead=they	16 -1 -14 0
v:lead=this	0 2 -6 3
v:lead=three	0 -11 15 -3
v:lead=trade	-2 -16 -5 20
v:lead=treasury	0 -7 -3 10
v:lead=trump	3 14 -19 -3
v:lead=two	-3 20 -4 -16
v:lead=under	-1 13 0 -12
v:lead=us	0 -11 22 -15
v:lead=we	-4 -13 -9 23
v:lead=what	5 20 -35 0
v:lead=when	0 11 0 -25
v:lead=where	-3 8 -6 0
v:lead=which	0 15 0 -17
v:lead=who	-2 -15 4 9
v:lead=with	0 -10 13 -1
v:lead=—	8 6 -12 0
v:lr=" are	0 4 4 -14
v:lr=" is	0 -10 14 -1
v:lr=, .	-2 -7 -19 24
v:lr=, after	2 0 8 -15
v:lr=, before	0 -7 15 -5
v:lr=, of	0 -12 3 4
v:lr=, on	0 18 -1 -19
v:lr=: ,	-1 -15 5 6
v:lr=: of	0 18 -13 -3
v:lr=: to	0 -23 11 5
v:lr=<begin> ,	1 14 -25 4
v:lr=<begin> .	-1 36 -25 -16
v:lr=<begin> after	0 -4 12 -6
v:lr=<begin> are	0 4 -9 3
v:lr=<begin> before	0 -22 28 -13
v:lr=<begin> is	0 10 -33 22
v:lr=<begin> later	0 -9 16 -5
v:lr=<begin> of	0 0 10 -13
v:lr=<begin> on	0 -18 22 -5
v:lr=<begin> to	0 -20 1 12
v:lr=<goods-amount> ,	0 -6 13 -6
v:lr=<goods-amount> .	-2 3 6 -12
v:lr=<money> ,	0 -24 3 15
v:lr=<money> .	0 -25 22 0
v:lr=<money> of	0 -4 14 -9
v:lr=<number> .	0 -12 16 -4
v:lr=a truce	1 -19 -12 24
v:lr=after .	9 -12 9 -13
v:lr=after of	0 -16 21 -6
v:lr=another ,	0 14 7 -22
v:lr=another .	-6 16 -28 10
v:lr=by ,	-8 -3 -5 11
v:lr=by .	-4 6 -10 5
v:lr=by <end>	0 5 17 -28
v:lr=by is	0 -3 -6 10
v:lr=by the	0 -12 -4 16
v:lr=by to	0 -2 -11 12
v:lr=first ,	0 -6 8 0
v:lr=first .	0 7 0 -6
v:lr=first of	0 12 -6 -5
v:lr=for ,	3 27 -29 -4
v:lr=for .	4 15 -17 0
v:lr=for ;	-3 -7 0 10
v:lr=for <end>	-6 -3 22 -20
v:lr=for and	-5 16 -16 2
v:lr=for at	-7 5 -3 2
v:lr=for from	22 -6 -39 18
v:lr=for its	0 -7 -14 17
v:lr=for nobody	0 -2 8 -4
v:lr=for of	0 -4 -11 14
v:lr=for on	0 -15 -17 28
v:lr=for the	-7 -21 15 11
v:lr=further .	0 -12 -6 17
v:lr=has leave	0 -14 18 -3
v:lr=has to	0 -20 24 -7
v:lr=in ,	-2 -25 8 9
v:lr=in .	-3 -23 38 -22
v:lr=is .	0 -25 20 0
v:lr=it .	0 15 -13 0
v:lr=last ,	-2 25 -28 -1
v:lr=last .	3 4 6 -26
v:lr=last and	2 8 -7 -8
v:lr=lasted .	10 -8 6 -15
v:lr=next ,	0 0 -5 6
v:lr=next .	0 13 -1 -13
v:lr=of ,	11 -22 12 -4
v:lr=of .	-8 12 -27 11
v:lr=of ;	13 -1 -2 -6
v:lr=of and	-2 1 7 -8
v:lr=of from	-13 16 -3 -2
v:lr=of in	-1 -10 3 6
v:lr=of is	0 -5 10 -5
v:lr=of on	-1 -14 -9 23
v:lr=of that	-1 6 -2 0
v:lr=of was	7 -10 -10 10
v:lr=offer .	0 -6 -12 17
v:lr=over .	0 0 9 -6
v:lr=propose .	0 0 -14 15
v:lr=take .	0 -3 7 -3
v:lr=than .	0 -11 7 0
v:lr=than before	-3 0 -3 7
v:lr=the are	-1 23 -11 -14
v:lr=the of	0 27 -31 0
v:lr=the tariff	4 0 -9 2
v:lr=the to	-3 16 -4 -10
v:lr=the truce	-2 21 -16 -7
v:lr=to .	0 -12 -9 19
v:lr=to of	0 9 -4 -5
v:lr=want .	0 -15 10 0
v:lr=within .	0 -4 13 -9
v:lr=within and	0 0 8 -6
v:r1=!	-3 20 -38 14
v:r1="	-5 36 -14 -19
v:r1='	0 -18 28 -13
v:r1='s	0 -13 17 0
v:r1=,	5 21 -19 -7
v:r1=.	-8 17 -17 4
v:r1=:	0 5 -17 9
v:r1=;	20 -5 -18 8
v:r1=<duty>	1 -9 -18 22
v:r1=<end>	-18 6 23 -28
v:r1=<not>	-9 -15 11 11
v:r1=<v-begin>	12 1 0 -19
v:r1=<v-end>	17 -28 -15 22
v:r1=<v-impose>	0 -3 13 -14
v:r1=<v-say>	0 -18 25 -12
v:r1=<v-stay>	0 15 -13 -2
v:r1=<v-suspend>	7 5 -12 0
v:r1=a	-2 5 2 -7
v:r1=after	0 -3 23 -24
v:r1=and	-5 -1 -7 10
v:r1=are	-6 21 -6 -14
v:r1=at	5 10 -15 0
v:r1=before	-8 -29 37 -9
v:r1=earlier	0 -10 19 -9
v:r1=end	15 -24 -13 18
v:r1=extension	0 -5 7 -2
v:r1=for	-3 -2 0 6
v:r1=from	8 8 -38 12
v:r1=if	0 -6 -4 11
v:r1=in	-14 -5 11 0
v:r1=is	-8 3 -11 9
v:r1=it	-4 -20 19 7
v:r1=its	0 -2 -15 13
v:r1=last	0 -6 10 0
v:r1=later	-6 -8 34 -22
v:r1=leave	0 -25 31 -9
v:r1=long	1 16 -31 10
v:r1=more	6 -4 -34 29
v:r1=nobody	-3 0 8 -9
v:r1=of	-19 14 14 -24
v:r1=on	-12 -1 -7 13
v:r1=or	0 -18 24 -7
v:r1=tariff	1 -2 -16 12
v:r1=the	-9 -18 6 17
v:r1=through	-2 32 -14 -21
v:r1=to	-18 6 19 -20
v:r1=truce	-4 12 -30 10
v:r1=until	0 6 -1 -2
v:r1=was	4 1 -24 14
v:r1=were	-7 6 -3 2
v:r1=while	-1 22 -13 -6
v:r1=with	0 10 -3 -4
v:r1=without	0 -12 1 8
v:r1=would	0 0 7 -4
v:r1=yield	0 -5 10 -2
v:t0=future	-21 -23 1 28
v:t0=future-passive	0 -18 16 2
v:t0=modal	0 -19 9 6
v:t0=modal-passive	0 17 0 -18
v:t0=past	3 0 -6 4
v:t0=past-passive	-9 30 -7 -30
v:t0=perfect	-25 4 1 2
v:t0=perfect-passive	5 5 0 -13
v:t0=pluperfect	1 -9 9 -3
v:t0=present	-17 6 -7 6
v:t0=present-passive	-9 10 1 -9
v:t:loose	0 23 -22 -3
v:t:loose-l	2 9 -16 2
v:t:loose-l1	1 17 -9 -12
v:t:loose-l2	6 -25 -17 36
v:t:loose-l3	0 -3 28 -36
v:t:loose-r	-3 24 -14 -10
v:t:loose-r0	6 28 -38 0
v:t:loose-r1	0 13 0 -13
v:t:loose-r2	-10 -2 -3 11
v:t:more	10 4 -33 21
v:t:more-in	-14 10 -25 15
v:t:more-in0	-14 10 -25 15
v:t:more-l	-8 5 -27 19
v:t:more-l0	-1 25 -43 8
v:t:more-l1	0 -26 0 22
v:t:more-l2	-27 4 3 0
v:t:more-l3	12 21 -7 -22
v:t:more-r	21 -8 -13 6
v:t:more-r0	-2 1 -23 22
v:t:more-r2	-2 -19 12 5
v:t:more-r3	10 9 -9 -11
v:t:quiet	-11 -12 18 -2
v:t:quiet-l	-14 4 -2 2
v:t:quiet-l1	-6 7 1 -7
v:t:quiet-l2	0 -16 0 19
v:t:quiet-l3	-2 -8 -5 18
v:t:quiet-r	0 -25 27 -7
v:t:quiet-r1	-1 -6 11 -5
v:t:quiet-r2	0 -15 26 -13
v:t:quiet-r3	-1 -15 5 9
v:t:truce	6 18 -22 -2
v:t:truce-l	10 9 -16 -3
v:t:truce-l1	9 -7 -11 7
v:t:truce-l2	9 -3 0 0
v:t:truce-l3	7 3 -18 7
v:t:truce-r	-15 8 -13 8
v:t:truce-r0	-12 34 -43 1
v:t:truce-r1	0 12 -23 4
v:t:truce-r2	-3 -40 33 -2
v:t:truce-r3	0 -1 -9 13
v:t:verb	-4 15 -21 2
v:t:verb-l	-2 13 -13 -1
v:t:verb-l1	-22 1 -2 6
v:t:verb-l2	6 -13 -17 23
v:t:verb-l3	4 -4 -22 21
v:t:verb-r	12 -13 -4 6
v:t:verb-r2	15 -14 -8 7
v:t:verb-r3	0 -12 15 -5
v:v0=accept	0 -3 -9 12
v:v0=agree	5 -2 -22 15
v:v0=announce	0 0 10 -11
v:v0=answer	0 -1 6 -2
v:v0=apply	0 -17 -4 20
v:v0=ask	0 -13 -8 16
v:v0=be	-7 0 5 -3
v:v0=bring	0 5 -10 4
v:v0=buy	-1 -28 -4 23
v:v0=call	0 0 14 -18
v:v0=charge	0 18 -13 -3
v:v0=come	0 0 13 -18
v:v0=conclude	4 5 0 -13
v:v0=continue	0 7 -15 4
v:v0=cut	0 -5 -3 10
v:v0=end	-4 -6 6 2
v:v0=expect	0 -3 14 -9
v:v0=fall	-1 0 6 -5
v:v0=get	-10 10 -4 0
v:v0=go	-2 14 -11 -1
v:v0=have	-1 -8 2 3
v:v0=hold	5 6 -14 1
v:v0=keep	0 25 6 -34
v:v0=lay	5 14 -12 -12
v:v0=leave	0 -22 0 19
v:v0=let	14 -7 10 -22
v:v0=like	0 0 15 -14
v:v0=lose	0 -2 -2 6
v:v0=lower	0 0 9 -15
v:v0=make	-1 18 -11 -8
v:v0=meet	0 -4 15 -10
v:v0=offer	-1 -7 -7 15
v:v0=pay	0 -2 7 -4
v:v0=promise	0 5 12 -18
v:v0=propose	0 -15 -2 13
v:v0=put	-9 -8 3 7
v:v0=reach	0 6 0 -5
v:v0=ready	0 -13 -10 20
v:v0=remain	0 35 0 -38
v:v0=rise	0 -6 12 -4
v:v0=run	16 -20 -3 8
v:v0=say	-6 -4 -3 11
v:v0=sell	0 -1 7 -3
v:v0=settle	-1 -21 -5 26
v:v0=sign	-2 24 0 -23
v:v0=sit	0 -9 14 -2
v:v0=stand	0 -8 10 0
v:v0=start	0 12 -2 -11
v:v0=stay	-4 -7 -13 19
v:v0=stop	6 18 -14 -16
v:v0=suspend	4 -7 8 -1
v:v0=take	-3 -4 10 -4
v:v0=tell	0 -1 -4 7
v:v1=accept	0 -3 -9 12
v:v1=agree	-5 0 -7 9
v:v1=announce	0 0 11 -11
v:v1=answer	0 -1 7 -4
v:v1=apply	0 -18 -3 19
v:v1=ask	0 -14 -5 14
v:v1=be	-6 2 6 -6
v:v1=bring	0 0 -15 16
v:v1=buy	-2 -26 5 13
v:v1=call	0 0 14 -18
v:v1=carry	0 0 -11 11
v:v1=charge	0 18 -13 -3
v:v1=come	0 0 13 -18
v:v1=conclude	2 0 7 -17
v:v1=continue	0 0 -15 15
v:v1=cut	0 -13 -7 19
v:v1=delay	0 -10 10 0
v:v1=end	0 -9 7 0
v:v1=extend	-9 -2 18 -12
v:v1=fall	-1 0 6 -5
v:v1=get	-9 12 -8 0
v:v1=go	-2 3 -12 7
v:v1=grant	0 23 -14 -11
v:v1=have	0 -3 7 -5
v:v1=hold	8 7 -13 -1
v:v1=keep	0 3 15 -21
v:v1=lay	5 14 -12 -12
v:v1=leave	0 -28 0 24
v:v1=let	14 1 9 -31
v:v1=like	0 0 17 -18
v:v1=lose	0 -2 -2 6
v:v1=lower	0 9 1 -17
v:v1=make	6 25 -24 -18
v:v1=meet	0 -7 19 -12
v:v1=offer	-1 -6 -22 26
v:v1=other	-2 0 7 -9
v:v1=pause	0 -1 -12 11
v:v1=pay	0 -2 8 -4
v:v1=plan	0 39 -18 -29
v:v1=propose	0 -10 3 2
v:v1=put	-9 -14 4 13
v:v1=reach	0 2 3 -6
v:v1=ready	0 -5 -5 12
v:v1=rise	0 -6 12 -4
v:v1=run	16 -23 -5 12
v:v1=say	-6 -4 -3 11
v:v1=see	0 -1 7 -3
v:v1=sell	0 -1 7 -3
v:v1=settle	-1 -22 -10 30
v:v1=sign	-3 29 -6 -22
v:v1=sit	0 -9 14 -2
v:v1=slash	0 13 0 -14
v:v1=stand	0 -15 9 5
v:v1=start	0 9 5 -21
v:v1=stay	-3 2 10 -11
v:v1=stop	6 2 -4 -5
v:v1=suspend	-1 7 -4 -2
v:v1=take	-5 1 6 -5
v:v1=tell	0 0 -6 7
verbless	-8 -9 2 10
vt0=agree past	10 8 -21 -3
vt0=agree perfect	-3 -5 12 -2
vt0=agree present	2 6 -17 0
vt0=apply present	0 -6 -2 8
vt0=ask past	0 0 6 -4
vt0=ask perfect	0 -6 -8 13
vt0=be future	0 0 -11 13
vt0=be modal	7 0 0 -8
vt0=be past	-2 4 -6 3
vt0=be perfect	0 0 7 -10
vt0=be present	-12 0 -3 8
vt0=begin past	0 -1 7 -5
vt0=buy perfect	0 -4 -11 15
vt0=buy present	0 -3 8 -3
vt0=conclude past	4 0 2 -13
vt0=extend modal	0 -7 13 -6
vt0=extend past	0 0 -12 10
vt0=extend perfect	0 18 0 -25
vt0=extend present	0 -1 -6 7
vt0=get past	-5 13 0 -14
vt0=go present	0 5 -8 0
vt0=have past	4 2 0 -7
vt0=have present	-7 -13 5 7
vt0=hold future	0 -1 9 -4
vt0=hold perfect	0 -16 17 -2
vt0=hold present	0 24 -18 -8
vt0=keep present	0 8 0 -9
vt0=lay past	0 14 -11 -2
vt0=lay present	6 -3 0 -4
vt0=let present	5 -10 13 -11
vt0=like modal	0 1 10 -11
vt0=other future	0 -12 6 3
vt0=other modal	0 -6 4 0
vt0=other past	-1 4 1 -8
vt0=other perfect	-7 4 3 -5
vt0=other pluperfect	-1 -3 9 0
vt0=propose perfect	0 -6 -2 9
vt0=put perfect	0 12 -4 -9
vt0=ready present	0 -8 -9 16
vt0=run modal	0 -6 0 6
vt0=run present	-11 7 4 -7
vt0=say past	0 4 -8 4
vt0=settle past	-1 -11 0 12
vt0=sign modal	0 -1 -13 16
vt0=sign past	0 2 10 -17
vt0=sit past	0 -6 10 0
vt0=start present	0 6 -3 0
vt0=stop present	0 12 -3 -9
vt0=suspend future	0 6 -13 1
vt0=suspend past	-2 3 8 -20
vt0=suspend present	7 -13 8 0
vt0=take present	0 -9 8 0
vt1=agree participle	-10 0 -7 13
vt1=agree past	1 21 -10 -18
vt1=agree perfect	-3 0 13 -11
vt1=agree pluperfect	0 6 1 -9
vt1=agree present	2 -3 -16 13
vt1=apply present	0 -6 -2 8
vt1=ask past	0 0 6 -4
vt1=ask perfect	0 -5 -3 8
vt1=be future	0 0 -14 15
vt1=be modal	7 0 0 -8
vt1=be past	-2 4 -6 3
vt1=be perfect	0 0 7 -10
vt1=be present	-12 0 -1 5
vt1=begin past	0 -1 7 -5
vt1=buy infinitive	0 4 1 -9
vt1=buy perfect	0 -4 -11 15
vt1=buy present	0 -3 8 -3
vt1=conclude past	4 0 2 -13
vt1=delay infinitive	0 0 10 -9
vt1=extend modal	0 -7 13 -6
vt1=extend participle	0 -6 19 -10
vt1=extend past	0 0 -12 10
vt1=extend perfect	0 18 0 -25
vt1=extend present	0 -1 -6 7
vt1=get past	-5 16 -2 -12
vt1=go present	0 5 -8 0
vt1=have past	4 2 1 -15
vt1=have present	-7 -12 6 5
vt1=hold future	0 -1 9 -4
vt1=hold perfect	0 -8 10 -1
vt1=hold present	0 24 -18 -8
vt1=lay past	0 14 -11 -2
vt1=lay present	6 -3 0 -4
vt1=let present	5 -10 13 -11
vt1=like modal	0 2 12 -14
vt1=offer perfect	0 -1 -15 17
vt1=other future	0 -12 6 3
vt1=other modal	0 -6 4 0
vt1=other past	-1 4 1 -8
vt1=other perfect	-6 1 7 -7
vt1=propose past	0 0 6 -3
vt1=put perfect	0 12 -4 -9
vt1=put present	-1 -2 6 0
vt1=ready present	0 0 -3 6
vt1=run modal	0 -6 0 6
vt1=run present	-11 7 4 -7
vt1=say past	0 4 -8 4
vt1=settle past	-1 -11 0 12
vt1=sign modal	0 -1 -13 16
vt1=sign past	0 0 13 -16
vt1=sit past	0 -6 10 0
vt1=start present	0 6 -3 0
vt1=stay present	0 0 7 -5
vt1=suspend future	0 6 -13 1
vt1=suspend past	-2 3 8 -20
vt1=suspend present	7 -13 8 0
vt1=take present	0 -9 8 0
vt2=agree participle	0 10 -5 -2
vt2=agree past	9 0 -6 0
vt2=be modal	0 -9 12 -2
vt2=be past	-9 2 -10 12
vt2=be present	-11 2 3 -2
vt2=end participle	10 -4 -4 -2
vt2=end present	0 -3 -7 7
vt2=go infinitive	0 -12 17 -4
vt2=go present	-5 17 -13 0
vt2=leave participle	0 -16 20 -3
vt2=other past	-5 0 -1 8
vt2=rise past	0 14 -10 -4`;
