// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-30 -12 34 -9
a:!	-3 12 -17 3
a:'	0 -4 18 -13
a:' notice	0 -1 7 -2
a:'s	-6 -8 8 1
a:-	-2 8 6 -17
a:.	-6 -5 10 -3
a:<agent>	4 -32 15 7
a:<day-ahead>	-16 -2 -5 11
a:<day-ahead> .	-1 16 12 -27
a:<day-gone>	18 8 -10 -17
a:<day-gone> .	10 0 -9 0
a:<day-today>	7 -17 22 -16
a:<day-today> .	3 0 6 -13
a:<duty>	0 14 -26 5
a:<gate>	-11 -9 -3 18
a:<goods>	-22 -5 20 -6
a:<level-noun>	-3 -12 0 16
a:<level>	-16 3 22 -23
a:<level> .	-13 -5 6 4
a:<level> in	-2 -7 14 -3
a:<level> on	0 8 -10 1
a:<level> to	0 0 6 -5
a:<money>	0 -3 11 -6
a:<month-ahead>	0 19 -22 0
a:<month-gone>	-12 6 9 -15
a:<name>	-1 13 -8 -6
a:<name> .	-3 2 6 -5
a:<name> and	3 10 -2 -17
a:<not>	0 -9 25 -23
a:<number>	-14 13 1 -11
a:<number> .	2 8 -7 -2
a:<number> to	0 -4 10 -3
a:<office>	0 -15 12 0
a:<person>	-1 0 6 -7
a:<person> .	0 10 -7 0
a:<quality>	-4 -7 16 -6
a:<quality> good	0 -5 7 0
a:<seat>	-2 0 11 -9
a:<span>	-6 -9 14 -3
a:<span> .	0 -16 22 -7
a:<v-agree>	1 13 -4 -16
a:<v-bear>	-7 -30 21 5
a:<v-begin>	9 7 -5 -9
a:<v-buy>	0 -6 5 0
a:<v-deny>	0 7 0 -8
a:<v-down>	-16 7 -6 7
a:<v-end>	14 2 -2 -17
a:<v-impose>	0 0 18 -19
a:<v-propose>	0 -16 11 0
a:<v-say>	-4 -18 18 0
a:<v-sell>	0 13 -8 -5
a:<v-stay>	13 17 -10 -27
a:<v-suspend>	11 2 -15 2
a:<v-target>	-4 -21 14 5
a:<v-up>	-15 13 -12 4
a:?	-10 -9 10 2
a:a	-7 -9 19 -6
a:a long	0 -18 17 0
a:a rule	0 6 -1 -3
a:a truce	0 -3 0 6
a:about	0 -9 9 0
a:after	-5 -1 11 -6
a:after .	0 5 -6 0
a:after a	0 10 -6 -2
a:after that	0 8 -1 -8
a:after the	0 -14 6 5
a:agree	8 11 -14 -7
a:agree in	0 9 -8 0
a:agree on	12 13 -19 -11
a:and	-14 -2 1 7
a:and <name>	8 5 -13 -1
a:and <number>	0 -21 -6 24
a:and a	0 -6 13 -8
a:and end	-2 7 -1 0
a:and it	0 -15 0 10
a:and no	0 13 0 -13
a:and the	-5 -1 13 -9
a:announce	0 -17 9 4
a:announce on	0 -17 9 5
a:another	-4 -19 10 11
a:are	-3 5 4 -10
a:are over	0 11 -2 -9
a:arrangement	0 7 -2 -2
a:as	0 12 -9 -2
a:ask	0 -8 2 3
a:at	11 -5 -2 0
a:at <level>	0 10 -2 -9
a:at a	-4 0 -12 13
a:at the	3 -13 10 -1
a:back	-1 -1 -3 7
a:be	0 10 3 -15
a:been	-5 -14 8 9
a:before	-1 0 11 -11
a:begin	10 3 0 -13
a:better	0 10 0 -9
a:between	5 1 3 -16
a:between <name>	9 1 -3 -10
a:between the	-2 -4 8 0
a:bond	0 0 8 -3
a:both	1 -7 -12 16
a:busan	0 2 -23 18
a:by	-8 -16 7 11
a:call	0 8 -8 0
a:can	0 6 0 -10
a:ceasefire	0 0 4 -6
a:come	-6 3 -13 13
a:control	0 5 2 -7
a:control on	0 -12 9 0
a:counted	0 14 -7 -8
a:date	0 10 -6 -4
a:day	0 3 -18 11
a:day of	0 -5 -13 15
a:deal	0 -2 -17 21
a:did	0 -4 7 0
a:dispute	-2 -12 9 2
a:do	-1 0 7 -3
a:down	-6 21 -16 -2
a:duty	-4 3 -7 5
a:duty of	0 12 -3 -7
a:each	0 -3 -1 6
a:each other	0 -13 1 6
a:earlier	0 -11 11 0
a:earth	0 -12 11 -1
a:end	9 10 -15 -9
a:end .	-9 27 -9 -19
a:end in	2 8 -9 -7
a:end on	2 -14 0 9
a:expire	11 -4 0 -6
a:export	0 11 -6 -4
a:export control	0 12 -7 -4
a:extension of	0 10 0 -9
a:farm	0 -1 6 -2
a:fee	0 -5 7 -1
a:first	0 18 -18 0
a:for	-18 13 17 -31
a:for <span>	0 6 -10 2
a:for a	0 4 7 -16
a:for an	0 -12 8 1
a:for the	0 0 -6 6
a:from <day-ahead>	-3 -11 -8 20
a:from <day-gone>	12 11 -5 -27
a:from <level>	0 -10 5 5
a:from <number>	0 1 9 -15
a:from the	-1 6 -17 7
a:geneva	0 20 -13 -8
a:geneva are	0 11 -10 0
a:go	-8 0 8 -2
a:go on	-3 15 -4 -9
a:good	0 -17 4 9
a:had	-6 -13 22 -3
a:had been	0 -12 3 6
a:handshake	0 -2 13 -9
a:harvest	0 14 -34 15
a:has	4 -12 0 3
a:have	0 -16 17 0
a:he	0 -2 -7 12
a:here	0 0 7 -6
a:his	0 6 -13 6
a:i	0 -10 3 6
a:in	-21 -17 24 0
a:in <month-gone>	-11 9 5 -14
a:in <name>	-2 -5 13 -3
a:in <number>	0 4 11 -19
a:in <seat>	0 -5 15 -9
a:in a	3 -9 0 1
a:in busan	0 2 -6 0
a:in tariff	0 7 -4 0
a:in the	5 -10 1 0
a:in their	0 -6 1 2
a:into	-6 -9 0 12
a:is	-13 0 2 2
a:is not	0 4 7 -17
a:is what	0 -3 -16 18
a:it	-8 3 2 -2
a:it .	2 11 -12 -1
a:it announce	0 -10 11 0
a:it was	0 -5 11 -2
a:its	-4 9 -17 6
a:last	0 11 -9 -1
a:later	-6 -20 29 -6
a:later .	0 -4 -2 7
a:leave	0 -11 16 -3
a:levy	0 8 -6 -1
a:likely	0 10 -6 -4
a:live	0 -3 7 0
a:long	0 1 4 -10
a:long time	0 -18 16 0
a:longer	0 -2 11 -8
a:make	-1 20 -2 -18
a:may	0 -21 12 8
a:meet	0 -3 9 -2
a:month	-1 6 -16 8
a:more	3 1 -11 6
a:more .	11 -8 -6 4
a:neither	0 -17 9 6
a:new	0 0 8 -4
a:next	0 -4 7 -2
a:no	0 0 15 -14
a:nobody	3 1 0 -9
a:not	-3 5 10 -21
a:not a	0 14 -3 -14
a:notice	0 -4 14 -8
a:notice .	0 -3 10 -5
a:of	-41 -3 21 -8
a:of <level>	0 10 -3 -5
a:of <number>	0 18 -12 -5
a:of a	0 -5 -6 13
a:of geneva	0 21 -17 -5
a:of it	0 11 -18 9
a:of peace	0 5 -12 7
a:of quiet	0 8 -5 0
a:of talk	-2 -9 20 -10
a:of the	-5 12 0 -12
a:of thi	0 0 8 -7
a:of what	0 5 -6 0
a:on	-14 7 14 -17
a:on <day-gone>	4 -5 10 -10
a:on <day-today>	1 -14 15 0
a:on a	0 13 -13 0
a:on both	0 -8 -1 12
a:on rare	0 -12 9 0
a:on the	-3 -11 0 14
a:one	-2 0 -5 8
a:only	0 6 -7 0
a:or	-2 -27 34 -13
a:or so	0 -10 10 0
a:other	0 -7 2 3
a:our	0 -6 9 -1
a:out	13 -4 -1 -9
a:over	-1 -6 24 -17
a:over the	0 -6 11 -5
a:paper	0 -7 5 0
a:pass	-1 1 4 -6
a:pass without	0 -5 6 0
a:pay	-3 -11 20 -6
a:pay <level>	-2 -6 15 -5
a:peace	-3 -3 10 -5
a:plan	0 -11 19 -10
a:quarrel	3 -5 6 -5
a:quiet	0 8 -5 0
a:rare	0 -12 11 -1
a:rare earth	0 -12 9 0
a:rate	0 -2 0 7
a:rise	0 17 -12 -4
a:round	0 -4 7 0
a:rule	0 7 0 -8
a:rule on	0 0 9 -7
a:run	11 7 -8 -17
a:run out	15 0 -12 -4
a:run until	0 17 -14 -3
a:same	0 -9 17 -6
a:ship	0 4 0 -6
a:short	0 5 11 -22
a:side	-6 2 -15 15
a:sign	0 8 -2 -1
a:signature	0 0 -6 7
a:signature .	0 -17 0 14
a:since	-3 1 -12 11
a:so	0 -16 9 2
a:standstill	-1 3 -7 4
a:stop	-2 -8 0 8
a:sugar	2 5 -7 0
a:table	0 -9 -4 11
a:take	0 15 -18 1
a:talk	-4 -15 25 -7
a:talk .	0 0 6 -3
a:talk in	-1 -3 9 -2
a:tariff	3 7 -28 9
a:tariff truce	3 -4 -18 12
a:term	0 -13 0 11
a:than	0 -5 6 0
a:that	5 1 -12 5
a:that .	0 2 -8 5
a:the	-12 -17 21 0
a:the <name>	-5 21 -1 -20
a:the <quality>	0 -1 10 -7
a:the control	0 -7 9 -3
a:the country	0 3 -6 0
a:the day	0 9 -16 3
a:the duty	0 6 -9 0
a:the export	0 -8 -1 10
a:the last	0 6 -13 2
a:the next	0 2 10 -13
a:the same	0 -9 17 -6
a:the table	0 -8 -6 13
a:the tariff	7 0 -11 1
a:the truce	0 13 -2 -12
a:their	-6 -17 8 10
a:there	0 -13 20 -8
a:they	0 3 4 -11
a:thi	0 -11 6 2
a:through	0 11 -5 -7
a:through <number>	0 11 -5 -5
a:to	-6 11 2 -13
a:to <day-gone>	0 -3 -1 7
a:to <level>	0 -16 15 3
a:to <month-gone>	0 -8 9 0
a:to <name>	0 -10 9 0
a:to <number>	-3 11 -1 -7
a:to come	0 7 -7 0
a:to do	0 5 0 -8
a:to live	0 -3 7 0
a:to run	0 -25 27 -5
a:to the	0 -2 15 -12
a:trade	-1 5 -7 1
a:truce	1 6 -7 -1
a:truce in	0 -15 0 17
a:truce on	0 6 0 -6
a:truce with	0 -1 -3 6
a:two	0 -13 20 -12
a:under	0 0 -14 14
a:under the	0 -5 -17 22
a:until	-2 14 -5 -6
a:until <day-ahead>	0 13 -12 0
a:up	0 8 8 -21
a:us	0 -14 7 5
a:war	0 -21 -10 26
a:was	1 -8 -3 9
a:we	0 -13 9 2
a:well .	0 7 -3 -2
a:were	-8 8 -14 12
a:what	-3 -2 -1 7
a:will	3 -23 14 4
a:with	-10 17 -20 2
a:with <name>	0 6 -23 9
a:with a	0 -2 7 -1
a:with the	0 7 6 -15
a:without	3 -15 1 8
a:without a	4 -7 1 0
a:would	0 -2 6 0
a:year	0 -4 10 -4
a:year .	0 -3 8 -2
a:yield	0 -9 18 -7
asks	-15 -7 15 -1
b:"	-13 -6 4 4
b:" <span>	0 10 0 -10
b:" a	0 -6 21 -17
b:" i	0 -2 13 -9
b:" the	0 -9 19 -12
b:" we	0 1 6 -8
b:'	0 -12 7 4
b:'s	-20 -8 -2 16
b:'s export	0 6 -2 -3
b:'s for	0 15 -17 0
b:'s good	0 0 -9 10
b:*	0 -16 0 16
b:,	8 -2 1 -3
b:, <level>	0 -8 4 0
b:, <money>	0 -1 7 -3
b:, <name>	-4 -15 -8 22
b:, <number>	0 2 2 -7
b:, <office>	0 13 -2 -11
b:, <person>	0 0 -23 22
b:, <points>	0 0 -14 11
b:, a	11 2 -6 -12
b:, after	9 -12 3 -3
b:, agree	0 0 -7 2
b:, and	5 -17 9 1
b:, are	0 -9 0 7
b:, both	-2 -4 11 -4
b:, by	-3 -12 2 10
b:, conclude	2 -6 9 -9
b:, end	2 -6 5 -3
b:, for	6 0 2 -7
b:, had	0 -1 13 -10
b:, has	-1 -6 -1 13
b:, in	0 -4 13 -8
b:, it	0 0 7 -7
b:, not	0 1 13 -11
b:, of	10 10 -41 12
b:, on	0 6 5 -13
b:, say	0 15 -10 -2
b:, sign	0 8 -5 -1
b:, suspend	0 -3 -5 10
b:, the	-4 16 7 -24
b:, they	0 5 -13 9
b:, to	0 6 1 -8
b:, want	0 0 -13 14
b:, was	8 -7 4 -9
b:, with	-9 4 11 -8
b:-	0 -10 8 0
b:- <name>	0 2 -18 13
b:- earth	0 -10 13 -2
b:.	0 19 -32 10
b:. <number>	0 9 -6 0
b::	-1 -6 -1 7
b:: <money>	0 0 9 -5
b:: <name>	0 -20 13 7
b:: <seat>	0 -3 -2 8
b:: a	16 -13 -25 17
b:: for	0 15 -8 -9
b:: it	0 -25 -11 32
b:: the	0 -3 11 -4
b:: we	0 -3 -11 15
b:;	-6 8 0 -5
b:<agent>	-17 -27 26 6
b:<day-ahead>	-4 17 -13 -4
b:<day-ahead> and	0 4 -10 5
b:<day-ahead> for	0 1 -7 3
b:<day-gone>	-6 11 -13 3
b:<day-gone> after	0 -3 7 -1
b:<day-gone> and	0 10 -8 0
b:<day-gone> for	-7 0 12 -12
b:<day-gone> on	0 0 6 -3
b:<day-gone> the	0 0 -4 6
b:<day-gone> to	0 4 -9 3
b:<day-today>	-2 2 -17 13
b:<day-today> the	0 -9 -5 19
b:<day-today> to	-2 -4 10 -1
b:<duty>	-4 7 -15 7
b:<gate>	-15 -3 12 -3
b:<goods-amount>	-6 -17 33 -17
b:<goods-amount> in	0 -2 9 -3
b:<goods>	-13 0 -1 3
b:<level-noun>	1 -14 14 -1
b:<level>	-1 -11 14 -3
b:<level> and	0 1 14 -17
b:<level> for	5 -10 -2 8
b:<level> from	0 9 -3 -4
b:<level> in	0 9 -4 -5
b:<level> lower	0 0 9 -7
b:<level> on	0 -4 -11 16
b:<level> over	0 -5 11 -5
b:<level> to	0 19 -9 -14
b:<money>	-10 -14 38 -25
b:<money> in	0 -10 2 4
b:<money> of	0 2 5 -12
b:<month-gone>	0 15 0 -24
b:<name>	-10 -9 -11 22
b:<name> a	0 -5 -1 7
b:<name> agree	-2 0 -17 15
b:<name> and	4 6 -30 12
b:<name> by	0 17 -8 -9
b:<name> extend	0 4 -12 2
b:<name> for	0 0 -8 6
b:<name> get	0 17 -12 -5
b:<name> had	0 -6 0 3
b:<name> has	-1 -5 -5 13
b:<name> in	7 -13 -2 4
b:<name> is	0 7 -15 3
b:<name> on	0 -15 -1 20
b:<name> propose	0 -2 -7 12
b:<name> put	0 -19 5 11
b:<name> sell	0 0 13 -12
b:<name> sign	0 16 0 -15
b:<name> slash	0 12 -5 -6
b:<name> suspend	12 -5 5 -9
b:<name> to	0 13 1 -16
b:<name> will	0 1 -9 6
b:<not>	-14 10 2 -7
b:<number>	-17 11 11 -17
b:<number> and	0 5 -11 5
b:<number> in	0 -8 10 0
b:<number> million	0 -6 15 -9
b:<office>	-6 32 -2 -26
b:<office> agree	-1 17 -10 -8
b:<organisation>	-13 -19 33 -12
b:<organisation> agree	0 -14 24 -14
b:<organisation> and	0 -12 12 0
b:<organisation> had	0 -1 -5 8
b:<organisation> has	0 24 3 -30
b:<organisation> in	0 -11 3 4
b:<organisation> will	0 -10 0 5
b:<person>	0 24 -31 3
b:<person> agree	5 4 -13 0
b:<person> and	0 2 -12 3
b:<person> for	0 0 6 -3
b:<person> has	0 8 -3 -3
b:<person> propose	0 0 -10 12
b:<person> put	0 20 -11 -12
b:<person> say	0 21 9 -27
b:<person> sign	0 14 -4 -9
b:<points>	5 15 -20 -3
b:<points> are	0 3 -20 9
b:<points> for	0 18 -6 -13
b:<points> of	9 7 -19 0
b:<points> on	0 -2 13 -7
b:<points> stay	0 -11 -1 12
b:<points> suspend	0 15 -8 -7
b:<quality>	-18 5 10 -10
b:<quality> good	0 21 -16 -8
b:<quality> ship	0 11 8 -21
b:<quality> side	0 -9 -13 21
b:<quality> tariff	0 1 6 -10
b:<seat>	-12 7 -27 20
b:<seat> and	-1 17 -20 2
b:<seat> has	0 0 -6 6
b:<seat> have	0 9 -14 2
b:<seat> on	0 6 0 -2
b:<seat> say	0 3 2 -7
b:<seat> want	0 13 -11 -5
b:<seat> would	0 -1 -23 25
b:<sender>	-4 2 13 -15
b:<span>	-7 0 23 -21
b:<span> and	0 -2 12 -8
b:<taker>	0 0 17 -15
b:<v-agree>	-2 -15 7 9
b:<v-bear>	-23 -10 9 8
b:<v-begin>	-12 0 6 -1
b:<v-buy>	-3 5 10 -13
b:<v-deny>	0 -12 -1 11
b:<v-down>	-7 -2 9 -3
b:<v-end>	8 -7 14 -20
b:<v-impose>	-10 7 1 -3
b:<v-propose>	-23 -5 7 4
b:<v-return>	-2 -10 5 3
b:<v-say>	-13 17 5 -15
b:<v-sell>	-3 -8 12 -1
b:<v-stay>	2 2 8 -13
b:<v-suspend>	0 0 9 -9
b:<v-target>	-10 -7 23 -10
b:<v-up>	0 -1 -9 9
b:a	3 -8 -4 10
b:a ceasefire	-5 8 0 -7
b:a draft	0 -2 -5 9
b:a further	1 0 -21 11
b:a new	0 -5 -3 11
b:a period	-2 -7 -18 21
b:a prolongation	0 6 -9 1
b:a proposal	0 -8 -16 22
b:a second	0 -7 -8 18
b:a surcharge	0 -4 8 -1
b:a suspension	2 -18 -1 13
b:a term	0 2 16 -20
b:a truce	11 0 -16 4
b:about	-1 -12 0 8
b:about <money>	0 -4 -1 6
b:accept	0 -2 -8 12
b:add	0 0 -8 8
b:additional	0 -29 4 25
b:additional duty	0 -20 5 15
b:affiliate	0 -2 14 -12
b:after	13 -26 28 -18
b:after a	10 -11 2 -5
b:after the	0 -9 3 6
b:again	0 -3 13 -8
b:agree	4 -8 2 1
b:agree in	-5 12 -20 9
b:agree on	2 5 9 -19
b:agree to	2 -28 -2 24
b:agreement	-5 9 7 -15
b:all	0 16 -30 5
b:all three	0 7 -8 0
b:allow	0 -17 8 4
b:an	1 -6 7 -2
b:and	-1 1 -7 5
b:and <goods-amount>	0 5 -10 4
b:and <name>	3 -2 -25 19
b:and <number>	0 10 -10 0
b:and <person>	4 4 0 -10
b:and <quality>	0 0 8 -5
b:and <seat>	-1 16 -20 3
b:and a	0 -6 28 -26
b:and agree	3 16 -18 -7
b:and for	-4 -6 9 0
b:and he	0 0 -7 9
b:and hold	0 7 2 -11
b:and is	0 3 24 -33
b:and it	-12 -6 0 12
b:and last	-1 -17 0 17
b:and not	0 -8 8 0
b:and run	0 -2 -7 10
b:and the	-10 0 0 5
b:and will	0 7 -12 1
b:answer	0 -1 7 -3
b:any	0 12 -11 0
b:apply	0 -11 8 0
b:apply for	0 -1 6 -2
b:are for	0 -5 -9 12
b:are suspend	0 5 -8 1
b:are to	0 -17 -4 19
b:armistice	8 -7 4 -8
b:arrangement	-1 -2 -31 26
b:as	-3 7 -8 0
b:as much	0 -6 2 1
b:aside	0 10 -7 -3
b:ask	0 -8 1 3
b:ask for	0 -10 4 0
b:at	-14 -5 8 0
b:at <level>	0 -23 9 8
b:at <money>	0 -4 6 -2
b:at <number>	0 0 10 -7
b:at least	0 -6 -3 10
b:at the	-3 -4 24 -21
b:away	0 1 11 -20
b:back for	5 -6 3 -2
b:ban	0 -12 17 -8
b:be	-19 -2 -8 15
b:be a	-9 -1 -9 16
b:be continue	0 -8 0 11
b:be extend	0 -6 13 -4
b:be for	0 0 -18 15
b:be prolonged	0 -19 -7 23
b:be suspend	0 8 -5 0
b:because	0 12 -4 -6
b:beef	0 0 -5 7
b:been	6 -11 24 -27
b:been extend	0 18 -6 -13
b:been in	0 9 -6 0
b:been prolonged	0 -6 10 -3
b:been suspend	0 -6 9 -1
b:before	-3 0 11 -9
b:begin	-5 -9 4 8
b:begin on	-4 -12 5 9
b:best	0 -9 14 -3
b:between	0 -15 3 9
b:between <name>	2 -12 -2 11
b:between the	0 -9 1 6
b:both	6 8 -14 -1
b:both for	0 0 -8 7
b:both side	2 12 6 -23
b:bring	0 3 -6 1
b:busan	-3 24 -13 -13
b:busan last	0 13 -11 0
b:but	0 4 1 -6
b:buy	0 -3 6 -1
b:buy <goods-amount>	0 3 5 -12
b:buy <quality>	0 0 7 -4
b:buy at	0 0 8 -6
b:by	-29 1 -1 6
b:by <level>	0 8 -4 -3
b:by another	0 0 6 -7
b:by the	0 1 -9 7
b:can	0 -7 20 -12
b:can last	0 -12 16 -4
b:cannot	0 2 8 -13
b:car	0 -8 4 0
b:carry	0 -2 -7 10
b:ceasefire	-7 -10 28 -18
b:ceasefire by	0 0 8 -6
b:cement	0 -9 0 9
b:charge	0 -14 13 0
b:close	0 13 13 -22
b:close to	0 15 8 -20
b:closed	0 -3 17 -12
b:come	2 -1 11 -14
b:company	0 -3 7 -2
b:company agree	0 -6 8 0
b:conclude	1 1 5 -18
b:conclude for	5 12 -19 -3
b:conclude in	0 10 -9 0
b:confirm	0 16 -1 -16
b:continue	0 -1 -9 12
b:continue for	0 -3 -7 12
b:contract	0 -7 22 -17
b:cost	-1 8 -5 0
b:cost the	0 0 -9 10
b:could	0 -18 -8 23
b:country	-8 2 4 -4
b:country for	0 0 13 -15
b:cover	0 8 -26 19
b:custom	0 -1 -15 14
b:cut	-1 10 -5 -5
b:cut the	0 2 3 -8
b:cut their	0 -3 -7 10
b:day	0 -9 -13 20
b:deal	0 -19 11 4
b:decided	0 20 -16 -9
b:decided to	0 20 -16 -9
b:decision	0 18 0 -22
b:delay	0 -3 19 -15
b:delegation	0 -9 4 1
b:demand	0 -6 20 -14
b:did	0 7 5 -14
b:dispute	7 0 0 -4
b:do	0 -8 -17 23
b:do so	0 10 -11 0
b:docker	-2 -22 33 -15
b:down	0 22 -14 -10
b:down for	0 11 -2 -10
b:draft	0 -7 -10 17
b:drop	0 -4 9 0
b:due	0 -8 12 -3
b:duty	-14 6 -12 8
b:duty for	-3 25 -26 0
b:duty of	0 2 5 -9
b:duty on	0 7 -4 -1
b:duty would	0 10 0 -11
b:each of	0 -4 11 -4
b:each other	-7 7 0 -2
b:each side	-2 2 -10 5
b:earth	0 -22 20 0
b:earth by	0 -6 0 4
b:earth control	0 -4 9 -3
b:effect	0 -12 0 7
b:either	0 -3 8 -2
b:either side	0 -3 8 -1
b:end	11 -18 16 -15
b:end a	0 -9 12 -4
b:end after	5 9 -13 0
b:end of	0 0 8 -6
b:end on	2 -10 3 0
b:every	0 -6 15 -10
b:expect	0 -14 12 -1
b:expect <name>	0 0 8 -7
b:expect to	0 -6 2 1
b:export	0 -3 11 -5
b:export control	0 0 -7 8
b:export of	0 -7 15 -5
b:exporter	0 0 18 -16
b:extend	-7 5 13 -16
b:extend by	0 0 9 -8
b:extend it	0 5 6 -12
b:extend their	0 -18 0 19
b:extension	-8 5 -13 11
b:extension by	0 12 7 -18
b:extension of	-5 5 -11 7
b:fall	0 1 7 -11
b:fall <level>	0 6 -4 0
b:fall by	0 0 11 -17
b:fall to	0 10 -17 7
b:fee	-1 8 12 -22
b:fee for	0 12 -10 -1
b:fee on	0 16 5 -23
b:first	0 0 13 -21
b:fish	0 0 -6 5
b:fishmeal	0 -11 0 10
b:for	-13 2 10 -7
b:for <money>	0 -8 -1 9
b:for <span>	-2 -2 10 -2
b:for a	-9 -4 0 8
b:for an	2 -3 -15 11
b:for the	-7 21 -2 -15
b:for up	0 -1 -10 12
b:force for	0 -6 1 4
b:four	0 3 1 -7
b:fourth	0 -2 8 0
b:free	0 -22 29 -10
b:freeze	0 -28 -1 24
b:from	1 2 1 -6
b:from <level>	0 21 -16 -9
b:from <name>	0 -7 0 5
b:frozen	0 -8 8 0
b:frozen for	0 -8 8 0
b:further	1 1 -24 11
b:gave	-4 8 1 -10
b:geneva	0 10 -5 -3
b:get	-8 7 2 -6
b:give	-2 9 2 -9
b:go	-4 4 -20 12
b:go for	0 -21 6 14
b:go on	0 0 -22 15
b:go up	0 2 7 -11
b:good	-8 6 1 -6
b:good for	-6 -4 13 -6
b:government	0 5 -21 8
b:grant	0 18 -10 -8
b:had	19 -5 3 -15
b:had agree	-9 10 -5 2
b:had been	10 -11 0 -2
b:had offer	0 0 -14 15
b:had propose	0 -2 -8 12
b:half	0 1 20 -23
b:has	-23 0 21 -15
b:has agree	0 -9 9 0
b:has ask	0 -3 -11 16
b:has been	-2 3 4 -10
b:has hold	0 -4 6 0
b:has offer	0 -3 9 -5
b:has propose	0 6 -7 1
b:has put	0 6 -4 0
b:has suspend	0 8 -7 0
b:have	-17 8 14 -19
b:have a	0 -18 0 14
b:have agree	-1 -13 9 2
b:have been	0 -7 15 -12
b:have buy	0 0 -12 10
b:have extend	0 10 -4 -6
b:have put	0 8 0 -7
b:have suspend	0 -2 7 -3
b:he	2 -7 0 3
b:he could	0 0 -10 11
b:he expect	0 0 11 -9
b:he has	0 -7 -8 13
b:he is	0 -5 -4 11
b:he say	0 0 8 -5
b:he want	0 0 -13 14
b:he would	0 -9 2 1
b:higher	0 29 -16 -16
b:him	0 -10 1 5
b:his	-5 1 7 -6
b:his <organisation>	0 -3 7 -3
b:hold	6 0 -1 -1
b:hold back	0 2 -17 12
b:hour	0 -5 0 6
b:i	-4 -17 12 0
b:i ask	0 4 4 -8
b:i have	0 -7 9 -3
b:ice	0 6 -3 -3
b:ice for	0 9 -7 -1
b:if	-4 7 -8 3
b:if the	0 9 4 -16
b:import	0 11 -7 -2
b:import of	0 13 -12 0
b:in	-32 8 30 -34
b:in <month-gone>	0 28 -8 -29
b:in <name>	0 19 0 -21
b:in <number>	0 -10 -2 11
b:in <seat>	-2 -11 0 10
b:in a	13 0 -16 1
b:in about	0 0 20 -19
b:in busan	0 17 -14 -1
b:in each	0 -3 10 -3
b:in force	0 -1 7 -5
b:in geneva	0 10 -5 -3
b:in the	-7 -22 20 2
b:increase	0 -7 -2 11
b:interest	0 0 10 -7
b:is	-18 1 2 0
b:is a	0 -7 14 -4
b:is extend	0 7 0 -5
b:is for	0 0 -17 13
b:is good	0 -1 17 -17
b:is suspend	0 -2 20 -17
b:is to	-1 -16 0 14
b:is worth	0 -4 -3 6
b:it	20 -5 3 -10
b:it 's	-8 -11 -17 29
b:it by	0 0 13 -12
b:it can	0 0 13 -14
b:it for	0 2 3 -6
b:it go	0 14 -3 -12
b:it had	8 -14 5 -5
b:it has	-4 23 -4 -22
b:it hold	0 9 0 -12
b:it is	-2 -3 20 -17
b:it last	0 8 0 -10
b:it lasted	20 4 -20 -10
b:it suspend	0 -7 -15 22
b:it take	0 -9 15 -5
b:it was	0 25 -15 -21
b:it would	-6 0 0 1
b:its	-9 0 15 -12
b:its <level>	0 0 -15 13
b:its duty	0 18 5 -22
b:its new	0 -7 0 6
b:its rare	0 -11 5 2
b:its tariff	0 7 -2 -4
b:keep	0 4 2 -7
b:keep the	0 -13 5 2
b:keep their	0 -8 3 5
b:last	0 2 -6 2
b:last <month-gone>	0 -4 -3 7
b:last for	-10 6 0 -1
b:last week	0 0 -11 11
b:last year	0 6 -3 -1
b:lasted	21 3 -3 -31
b:late	0 0 -6 4
b:law	0 -10 15 -3
b:lay	5 16 -15 -11
b:least	0 -6 -3 10
b:leave	6 -14 -2 8
b:less than	0 -4 -1 6
b:let	2 2 5 -13
b:letter	0 -9 -3 12
b:levy	0 2 -13 8
b:licence	0 -9 14 -4
b:like	0 6 0 -6
b:line	0 -4 12 -9
b:live	0 -2 -18 22
b:longer	0 -6 6 0
b:longer than	0 -2 15 -11
b:lose	0 -8 5 0
b:lower	0 -6 2 2
b:lower rate	0 -10 0 9
b:make	6 6 -9 -2
b:make for	0 7 -1 -8
b:make in	0 10 -9 0
b:maker	0 6 -5 0
b:may	-4 -17 30 -9
b:me	0 0 -9 5
b:mediator	0 -15 26 -16
b:meet	0 -18 25 -9
b:meet in	0 -6 12 -3
b:million	0 3 8 -13
b:minister	0 11 -5 -6
b:month	0 -18 22 -5
b:moratorium	0 -10 19 -12
b:more	0 5 9 -15
b:more than	0 5 7 -12
b:most	-1 10 -8 -1
b:most of	0 20 -5 -20
b:much	0 -6 3 0
b:much as	0 -6 1 2
b:must	0 -1 12 -10
b:my	0 -1 16 -13
b:name	0 13 -9 -3
b:name to	0 13 -9 -3
b:need	0 -9 16 -8
b:negotiator	0 0 6 -4
b:new	-3 -7 -3 11
b:new duty	0 13 -11 -1
b:new tariff	0 8 0 -11
b:next	4 0 5 -10
b:no	-1 6 -4 0
b:no .	0 12 -14 0
b:no more	0 -2 -2 6
b:not	-5 5 -11 7
b:nothing	0 -1 8 -5
b:nothing for	0 -1 8 -5
b:notice of	-1 -7 16 -8
b:now	-1 -7 19 -11
b:of	18 -10 1 -3
b:of <day-gone>	0 0 -8 5
b:of <level>	0 -8 9 0
b:of <month-gone>	0 -5 10 -5
b:of <name>	0 -13 0 11
b:of <quality>	0 12 -11 0
b:of a	-5 -1 -16 21
b:of another	0 -6 -3 11
b:of both	0 -3 9 -3
b:of duty	0 0 8 -7
b:of it	10 -8 9 -11
b:of its	0 -4 7 0
b:of last	0 -11 -5 16
b:of tariff	12 -2 0 -11
b:of that	-4 0 9 -5
b:of the	2 0 9 -16
b:of their	0 8 0 -8
b:of them	0 -3 -4 8
b:of thi	0 -2 -8 10
b:off	0 -4 6 -3
b:offer	-1 -19 9 0
b:offer a	0 0 -5 6
b:offer to	0 -2 13 -10
b:oil	0 7 -5 0
b:old	0 -14 21 -10
b:on	-23 7 -4 5
b:on <day-ahead>	-2 3 -16 11
b:on <day-gone>	-9 5 -1 1
b:on <day-today>	0 -3 -9 11
b:on <name>	0 2 11 -21
b:on <quality>	0 21 -21 0
b:on all	0 15 -3 -13
b:on both	0 12 2 -16
b:on each	0 2 -26 14
b:on for	0 0 -32 22
b:on hold	0 -5 -1 8
b:on ice	0 9 -7 -1
b:on rare	0 -7 7 0
b:on the	-6 -7 29 -21
b:once	0 -13 0 14
b:one	-6 6 15 -22
b:one is	0 -4 -4 9
b:only	0 -16 29 -16
b:open	0 1 -7 4
b:or	0 -4 19 -14
b:order	0 0 11 -13
b:other	-10 22 -13 -5
b:other 's	0 4 -12 5
b:other <points>	0 -6 -6 11
b:other for	-5 7 1 -7
b:our	0 -21 0 16
b:out	6 -16 11 -3
b:over	-4 -20 15 3
b:over the	0 -11 -5 13
b:own	0 7 -5 0
b:paper	0 -11 -19 27
b:party	0 2 10 -15
b:past	0 -8 14 -3
b:pause	0 17 -14 -5
b:pause for	0 -13 8 2
b:pay <level>	0 11 -17 5
b:peace	0 -18 20 -3
b:period	-5 0 -3 6
b:period of	-5 -2 -3 9
b:plan	0 21 0 -25
b:port	-3 -3 27 -27
b:port fee	0 0 6 -10
b:postpone	0 -7 0 6
b:prefer	0 0 -6 6
b:president	0 -3 -9 13
b:price	0 -9 6 0
b:prolong	0 -6 5 1
b:prolong the	0 -6 -9 13
b:prolongation	0 6 -9 1
b:prolongation of	0 7 -4 -2
b:prolonged	0 15 -13 -2
b:prolonged by	0 9 -9 0
b:prolonged their	0 5 1 -9
b:promise	0 1 11 -13
b:proposal	0 -8 -16 22
b:propose	-2 -3 -6 12
b:propose a	-1 -8 4 3
b:propose to	0 8 -13 1
b:protocol	0 -10 -5 14
b:put	-6 8 -5 0
b:put its	0 1 -8 3
b:put on	0 -6 10 -1
b:put the	0 6 -20 15
b:put their	0 31 -15 -24
b:quarrel	0 14 -14 0
b:rare	0 -22 20 0
b:rare -	0 -10 13 -2
b:rare earth	0 -13 8 1
b:ready	0 -10 -18 25
b:ready to	0 -8 -14 21
b:reason	0 -2 11 -7
b:reciprocal	0 -8 0 9
b:reciprocal tariff	0 -8 0 9
b:remain	0 -12 -7 18
b:remain suspend	0 14 -5 -9
b:renew	0 -9 11 -2
b:renew the	0 -9 11 -2
b:renewed	0 -21 7 12
b:renewed for	0 -7 -1 10
b:replace	-7 11 -2 -1
b:rest	3 3 -1 -6
b:rest for	0 7 -9 0
b:rise	5 -11 15 -11
b:river	0 -18 22 -9
b:round	-2 -8 19 -8
b:round in	0 -2 9 -2
b:round of	0 -3 7 0
b:rule	0 -11 0 10
b:rule on	0 -6 16 -12
b:sale	0 0 -9 10
b:same	0 17 -15 0
b:say	-6 9 6 -10
b:say it	0 1 6 -9
b:say that	0 -4 10 -7
b:season	0 -4 9 -4
b:second	0 -17 -2 20
b:section	0 0 10 -6
b:section <number>	0 0 10 -6
b:see	0 -7 -9 15
b:sell <name>	0 0 7 -6
b:send	0 -4 -6 11
b:set	0 17 -18 0
b:set aside	0 15 -17 0
b:settle	0 -19 -2 20
b:shall	0 -3 -13 16
b:she	0 -6 0 7
b:shelve	0 9 -1 -8
b:ship for	0 11 0 -13
b:should	-2 -15 0 14
b:side agree	5 -6 -9 7
b:side are	0 -4 -6 9
b:side have	0 6 7 -16
b:side may	0 -2 7 0
b:side suspend	0 24 -16 -9
b:side will	0 6 -7 0
b:sign	-3 -3 7 -1
b:sign a	1 5 -10 0
b:sign an	0 -4 7 0
b:sign for	0 8 -4 -2
b:sign in	0 3 6 -14
b:sign on	0 -1 6 -3
b:signature	0 2 -9 4
b:since	0 5 -7 1
b:sit	0 -8 12 -1
b:slash	0 7 6 -14
b:slash tariff	0 12 -5 -6
b:sleep	0 -1 -10 11
b:small	0 -3 9 -4
b:so	0 0 -21 17
b:so for	0 15 -12 -5
b:some	0 6 1 -14
b:some <money>	0 7 0 -11
b:soybean	0 3 0 -6
b:speak	0 5 -28 22
b:speak of	0 5 -18 9
b:spent	0 -3 6 0
b:spoke	0 -8 -18 23
b:spoke of	0 -5 -7 13
b:standstill	-2 -4 -23 26
b:start	0 0 4 -6
b:start on	0 3 -6 0
b:stay	-6 0 8 -4
b:stay for	-4 9 2 -13
b:stay on	0 -13 0 13
b:stay suspend	0 -2 -5 6
b:still	0 -19 -11 24
b:stock	0 -2 9 -5
b:stop	3 17 -5 -23
b:stretch	0 6 -17 7
b:strike	-7 -2 2 4
b:sugar	0 0 -16 16
b:suggest	0 0 -10 12
b:surcharge	0 -18 34 -20
b:surcharge of	0 -6 16 -10
b:suspend	-1 -4 7 -1
b:suspend <points>	9 8 -10 -8
b:suspend for	-9 -5 5 3
b:suspend its	0 10 -25 9
b:suspension	0 11 -19 2
b:suspension of	0 -16 0 16
b:table	0 -3 7 -4
b:table is	0 -1 13 -10
b:talk	0 -17 22 -8
b:talk in	0 -7 1 3
b:talked	0 -13 0 9
b:talked for	0 -10 13 -3
b:tariff	5 2 -17 7
b:tariff for	-1 7 -8 0
b:tariff of	0 3 1 -7
b:tariff on	0 25 -35 0
b:tariff truce	0 -4 -18 15
b:tea	0 3 -7 2
b:tell	0 -7 -3 9
b:term	-4 2 -11 10
b:term of	-3 10 4 -15
b:text	0 3 -17 11
b:than	-3 3 15 -17
b:than <money>	0 18 -12 -8
b:that	-10 -14 8 7
b:that 's	0 14 -9 -2
b:that <name>	0 -6 20 -13
b:that <quality>	0 -2 11 -8
b:that a	0 -21 -1 18
b:that an	0 -1 -14 17
b:that another	0 -5 -5 11
b:that both	0 -1 -7 10
b:that for	0 -2 -9 12
b:that his	0 -1 15 -13
b:that is	0 22 -13 -13
b:that it	0 3 -19 12
b:that the	2 -11 17 -10
b:that they	0 0 10 -9
b:that was	0 18 -13 -7
b:the	-27 0 10 0
b:the <day-ahead>	0 7 -4 -1
b:the <name>	10 -14 -2 12
b:the <number>	0 7 -12 4
b:the <office>	-16 26 -6 -8
b:the <organisation>	-8 -21 5 14
b:the <person>	0 -5 -16 20
b:the <points>	0 1 12 -15
b:the <quality>	-1 -22 -1 23
b:the <seat>	0 -15 13 1
b:the additional	0 -12 -4 16
b:the agreement	-4 0 15 -17
b:the arrangement	0 -2 -15 14
b:the ceasefire	0 -5 16 -12
b:the cost	0 15 -12 -2
b:the deal	0 -8 -1 9
b:the decision	0 18 0 -22
b:the end	0 0 8 -6
b:the extension	0 13 -19 1
b:the fee	0 8 -10 2
b:the first	3 -4 13 -15
b:the fourth	0 -1 7 0
b:the higher	0 9 -5 -3
b:the last	-3 -16 24 -7
b:the law	0 -10 15 -3
b:the lower	0 -11 0 6
b:the new	0 -9 0 6
b:the next	4 0 5 -10
b:the old	0 -14 21 -10
b:the paper	0 7 -17 8
b:the past	0 -8 13 -2
b:the pause	0 16 -5 -11
b:the protocol	0 -10 -5 14
b:the rate	0 12 -7 -3
b:the rest	5 0 5 -10
b:the river	0 -15 19 -8
b:the same	0 16 -15 0
b:the second	0 -10 0 7
b:the suspension	0 18 -23 -1
b:the table	0 -1 10 -8
b:the tariff	0 0 -12 11
b:the term	0 8 -21 12
b:the third	0 4 0 -6
b:the truce	-8 -12 9 6
b:the two	-2 10 -33 20
b:the yield	0 -1 9 -2
b:their	-19 4 2 0
b:their <organisation>	0 -6 21 -16
b:their duty	0 -3 8 -3
b:their tariff	-1 2 -20 13
b:them	0 -5 -6 12
b:themselve	0 17 -10 -5
b:then	-2 7 -3 0
b:there	4 0 -6 0
b:there are	0 5 0 -7
b:there is	0 -7 0 7
b:these	0 15 -12 -2
b:they	2 19 -3 -15
b:they agree	11 -1 2 -13
b:they are	0 11 -15 0
b:they had	-9 11 1 -6
b:they have	0 14 -16 2
b:they would	0 -7 10 -2
b:thi	0 0 -4 6
b:those	-1 13 -4 -9
b:three	0 0 7 -5
b:time	-2 -16 25 -8
b:time in	0 -2 10 -5
b:to <goods-amount>	0 -1 13 -10
b:to <level>	0 9 -15 5
b:to <money>	0 -5 6 0
b:to <name>	0 -6 17 -11
b:to a	-1 13 7 -19
b:to be	-8 17 -31 16
b:to buy	0 3 9 -16
b:to delay	0 0 8 -7
b:to extend	0 -1 8 -5
b:to freeze	0 -10 -17 23
b:to go	0 -1 -10 12
b:to hold	3 -8 7 -3
b:to keep	0 -11 3 5
b:to last	11 8 -21 0
b:to leave	7 -12 -13 12
b:to renew	0 -9 11 -2
b:to the	0 -1 8 -6
b:town	0 -8 14 -6
b:trade	0 3 -12 8
b:trade truce	0 8 -22 9
b:truce	-1 -4 -13 15
b:truce by	-1 8 -9 0
b:truce for	-1 -1 -8 11
b:truce has	0 -9 13 -3
b:truce in	-4 -13 10 7
b:truce is	0 -12 -27 30
b:truce of	8 4 -10 -2
b:truce on	0 -3 -8 11
b:truce over	0 -10 -10 18
b:truce was	-14 0 3 0
b:truce with	0 7 -26 10
b:truce would	0 -6 -10 17
b:two	-5 2 -7 7
b:two country	-2 2 -9 8
b:two government	0 -1 -12 12
b:two side	-3 -1 0 6
b:under	-6 16 10 -27
b:under a	-2 8 2 -9
b:under the	0 4 0 -6
b:understanding	-1 -1 10 -3
b:until	0 11 -5 -5
b:up	0 7 18 -24
b:up to	0 -12 23 -14
b:us	0 3 -17 13
b:use	0 10 -13 0
b:valid	0 -9 -9 18
b:valid for	0 -9 -9 18
b:visit	0 0 6 -2
b:wait	-1 0 6 -3
b:want to	0 0 20 -18
b:was	-12 18 -12 2
b:was agree	-1 17 -6 -9
b:was conclude	0 13 -5 -5
b:was extend	0 -4 10 -6
b:was for	-5 0 10 -8
b:was given	0 23 -19 -5
b:was make	0 9 -8 0
b:was ready	0 -1 -8 10
b:was sign	0 -20 6 16
b:was the	-1 -6 1 4
b:was to	0 7 -20 11
b:way	0 2 2 -6
b:we	-8 -8 -4 14
b:we have	0 -26 4 15
b:we need	0 -4 -2 7
b:week	0 3 -11 6
b:were	11 -4 0 -6
b:what	-3 13 -20 6
b:what they	0 0 -6 4
b:when	0 17 2 -36
b:when the	0 1 5 -10
b:where	-2 10 -7 -2
b:where they	0 0 -10 8
b:whether	0 -4 -7 12
b:which	0 23 -5 -21
b:which had	8 -6 -1 0
b:which the	0 10 -7 -1
b:who	-6 -15 8 7
b:will	-12 0 7 -3
b:will extend	0 0 -6 4
b:will keep	0 -3 8 -4
b:will not	0 0 -14 15
b:win	0 12 -3 -11
b:with	0 -28 18 0
b:with <name>	7 -4 -7 6
b:with <seat>	0 -2 -9 12
b:with the	0 -2 18 -16
b:within	0 4 30 -36
b:within the	0 13 -1 -14
b:world	4 -9 14 -11
b:worth	0 -9 14 -5
b:worth <money>	0 -7 3 0
b:would	-20 -21 0 19
b:would be	-3 6 7 -11
b:would have	0 -1 18 -16
b:would like	0 0 -16 13
b:would sign	0 -4 -8 12
b:would take	0 4 -7 2
b:year	-4 -1 10 -5
b:yield	0 -2 10 -3
b:yield on	0 -1 8 -1
b:you	0 -2 12 -9
b:— <name>	-1 0 -15 12
b:— for	0 4 -25 16
b:— the	-1 0 13 -15
b:•	0 9 -1 -5
c0=agree	4 -7 -3 7
c0=bear	-18 1 16 -11
c0=begin	-8 -2 9 -2
c0=buy	0 -8 1 4
c0=down	-1 -7 0 8
c0=end	2 7 -3 -7
c0=impose	0 -2 11 -10
c0=propose	-15 2 14 -9
c0=return	0 -21 10 7
c0=sell	0 -11 -6 14
c0=stay	0 -3 10 -5
c0=suspend	4 -3 9 -7
c0=target	-7 0 2 0
c0=up	-3 0 16 -10
c1=agree	-8 7 -5 2
c1=bear	-19 0 8 -1
c1=begin	-10 -1 8 -2
c1=buy	0 -3 8 -2
c1=end	14 -9 1 -7
c1=impose	-9 4 12 -12
c1=propose	-14 -7 10 0
c1=return	0 -9 6 3
c1=sell	0 -14 -8 18
c1=stay	6 -8 7 -1
c1=suspend	0 1 6 -8
c1=target	-8 -1 9 -2
c1=up	-4 -3 14 -5
c2=agree	5 10 -7 -13
c2=bear	-6 -15 23 -6
c2=begin	1 0 9 -12
c2=down	-10 9 -1 0
c2=end	28 -20 -6 0
c2=impose	-8 -17 27 -4
c2=propose	1 4 4 -15
c2=say	0 -14 3 8
c2=stay	-4 10 0 -8
c2=suspend	0 -5 -2 10
c2=target	0 -11 3 5
c2=up	-13 6 -2 2
ct0=agree future	0 -4 -4 10
ct0=agree modal	0 -8 -14 21
ct0=agree past	13 0 -3 -5
ct0=agree past-passive	-8 5 -5 3
ct0=agree perfect	-3 -19 12 5
ct0=agree pluperfect	-10 7 -2 3
ct0=agree present	0 0 8 -9
ct0=bear future	0 -7 9 -2
ct0=bear past	-11 4 10 -10
ct0=bear present	0 10 0 -9
ct0=begin future	0 -9 4 3
ct0=begin past	0 6 3 -13
ct0=buy future	0 0 11 -8
ct0=buy perfect	0 0 -12 10
ct0=buy present	0 -8 1 2
ct0=down modal	0 -17 14 0
ct0=down past	0 -6 -2 8
ct0=down present	0 -4 -6 11
ct0=end future	0 5 9 -17
ct0=end past	14 -9 -15 8
ct0=end present	-12 8 5 -10
ct0=impose future	-3 -6 0 9
ct0=impose future-passive	0 16 -1 -12
ct0=impose modal	-3 -1 -4 8
ct0=impose modal-passive	0 9 7 -18
ct0=impose past-passive	-12 -1 9 -3
ct0=impose perfect	-11 4 15 -16
ct0=impose perfect-passive	0 11 0 -12
ct0=impose pluperfect	3 -6 -3 5
ct0=impose pluperfect-passive	6 -1 -1 0
ct0=impose present	9 -6 0 0
ct0=propose future	0 0 -8 10
ct0=propose modal	0 17 13 -28
ct0=propose perfect	-1 -13 2 6
ct0=propose pluperfect	0 -7 -3 9
ct0=propose present	-3 1 17 -14
ct0=say perfect	0 7 -2 -2
ct0=say pluperfect	0 9 0 -11
ct0=say present	0 2 5 -8
ct0=sell past	0 0 8 -5
ct0=stay future	-3 -13 7 6
ct0=stay past	0 -14 14 0
ct0=stay past-passive	0 9 -8 0
ct0=stay perfect	-3 -7 23 -21
ct0=stay pluperfect	21 -3 -12 -9
ct0=stay present	-34 11 -2 -3
ct0=suspend future	-2 -4 6 0
ct0=suspend future-passive	0 7 -3 -3
ct0=suspend modal	0 7 -5 0
ct0=suspend past	-7 -2 9 -1
ct0=suspend past-passive	0 9 -6 0
ct0=suspend perfect	0 -5 15 -12
ct0=suspend perfect-passive	0 -6 9 -1
ct0=suspend present	5 -13 -2 13
ct0=suspend present-passive	0 7 1 -8
ct0=up modal	0 0 11 -10
ct0=up pluperfect	0 0 8 -5
ct1=agree future	0 -4 -4 9
ct1=agree infinitive	0 9 -15 1
ct1=agree modal	0 -8 -14 21
ct1=agree participle-passive	-11 5 3 -1
ct1=agree past	4 7 2 -15
ct1=agree past-passive	-8 5 -5 3
ct1=agree perfect	-1 -6 13 -5
ct1=agree pluperfect	-10 9 -2 1
ct1=agree present	1 -9 0 3
ct1=bear future	0 -7 9 -2
ct1=bear past	-11 8 5 -10
ct1=bear present	0 10 -1 -8
ct1=begin gerund	0 -16 0 14
ct1=begin infinitive	0 9 -3 -3
ct1=begin modal	0 -3 -1 7
ct1=begin past	0 6 3 -13
ct1=buy future	0 0 11 -8
ct1=buy infinitive	0 3 4 -11
ct1=buy perfect	0 0 -12 10
ct1=buy present	0 -8 1 2
ct1=down modal	0 -17 14 0
ct1=down past	0 -6 -2 7
ct1=down present	0 -4 -6 11
ct1=end future	0 -5 13 -7
ct1=end gerund	2 -7 8 -4
ct1=end infinitive	-2 0 6 0
ct1=end participle-passive	13 -3 -6 -4
ct1=end past	14 -9 -15 8
ct1=end present	-12 4 7 -6
ct1=impose future-passive	0 16 -1 -12
ct1=impose gerund	0 4 -7 1
ct1=impose infinitive	-1 -8 1 7
ct1=impose modal	-3 -1 -4 8
ct1=impose modal-passive	0 9 7 -18
ct1=impose participle-passive	-5 0 12 -8
ct1=impose past	-3 4 4 -9
ct1=impose past-passive	-12 -1 7 -1
ct1=impose perfect	-9 12 4 -13
ct1=impose perfect-passive	0 11 0 -12
ct1=impose pluperfect-passive	6 -1 -1 0
ct1=impose present	10 -13 4 2
ct1=propose future	0 0 -8 10
ct1=propose modal	0 18 9 -26
ct1=propose participle-passive	0 -3 12 -8
ct1=propose past	-1 -22 2 7
ct1=propose perfect	-1 -30 -6 25
ct1=propose present	-1 3 15 -15
ct1=say present	0 3 4 -7
ct1=sell past	0 0 8 -5
ct1=stay infinitive	4 -8 -2 6
ct1=stay participle-passive	4 0 3 -10
ct1=stay past	0 -13 13 0
ct1=stay past-passive	0 9 -8 0
ct1=stay perfect	-3 -2 17 -20
ct1=stay pluperfect	21 -3 -12 -9
ct1=stay present	-34 3 3 -1
ct1=suspend future	-2 -2 7 -2
ct1=suspend future-passive	0 7 -3 -3
ct1=suspend gerund	0 6 -5 0
ct1=suspend modal	0 7 -5 0
ct1=suspend participle-passive	-9 0 6 -1
ct1=suspend past	-7 -2 9 -1
ct1=suspend past-passive	0 9 -6 0
ct1=suspend perfect	0 3 1 -9
ct1=suspend perfect-passive	0 -6 9 -1
ct1=suspend present	5 -13 -1 11
ct1=suspend present-passive	0 7 1 -8
ct1=up infinitive	0 -1 -3 7
ct1=up modal	0 -9 12 -3
ct1=up pluperfect	0 0 8 -5
ct1=up present	0 12 0 -12
ct2=agree participle-passive	-2 23 -16 -6
ct2=bear future	0 -3 12 -7
ct2=bear gerund	0 -7 15 -8
ct2=bear past	-2 -1 6 0
ct2=begin infinitive	0 -21 10 6
ct2=begin modal	0 -7 16 -10
ct2=begin past	-3 9 -2 -1
ct2=begin present	9 2 -5 -5
ct2=down past	-8 16 -8 -3
ct2=end participle-passive	4 -10 10 -11
ct2=end past	19 -15 0 -5
ct2=end present	-2 0 -18 14
ct2=impose participle-passive	-9 -16 27 -6
ct2=impose past	-8 1 5 -3
ct2=impose perfect	0 -4 13 -8
ct2=impose present	0 8 -12 2
ct2=impose present-passive	-4 -17 24 -6
ct2=propose infinitive	0 8 -6 -1
ct2=propose participle-passive	7 -3 1 -7
ct2=propose past	0 11 0 -10
ct2=say past	0 -18 10 5
ct2=stay future	0 6 -1 -3
ct2=stay modal	0 -5 7 -1
ct2=stay past	7 -9 -5 9
ct2=stay present	-15 14 0 -10
ct2=up infinitive	0 -11 17 -6
ct2=up past	0 12 -7 -3
ct2=up present	-3 7 -17 9
f:!	0 3 -7 3
f:"	5 5 1 -9
f:'s	-35 2 -23 31
f:(	0 18 -12 -8
f:)	0 18 -12 -8
f:,	19 -2 -2 -9
f:-	-12 21 5 -26
f:.	-1 6 -20 15
f::	1 20 -8 -17
f:;	-7 6 25 -30
f:<agent>	-13 16 -23 7
f:<day-ahead>	-52 33 -23 7
f:<day-gone>	23 16 -19 -15
f:<day-today>	-12 23 -6 -13
f:<duty>	12 16 -13 -14
f:<gate>	-1 5 -12 7
f:<goods>	2 12 -22 4
f:<level-noun>	-4 2 -8 8
f:<level>	0 11 6 -17
f:<money>	-5 3 17 -18
f:<month-ahead>	-10 28 -18 0
f:<month-gone>	7 -25 23 -7
f:<name>	8 27 -38 3
f:<not>	12 -1 -22 14
f:<number>	-9 8 16 -23
f:<office>	7 -5 3 -4
f:<organisation>	-4 -58 22 24
f:<person>	2 -10 -34 39
f:<points>	-4 45 -38 -15
f:<quality>	10 -12 -5 11
f:<seat>	6 15 -17 -3
f:<sender>	-11 -30 17 11
f:<span>	0 -16 12 -2
f:<taker>	-4 23 -3 -20
f:<v-agree>	-9 -10 -1 16
f:<v-bear>	4 -9 1 4
f:<v-begin>	-8 7 -9 3
f:<v-buy>	4 -3 7 -7
f:<v-deny>	-5 -16 6 5
f:<v-down>	9 -9 -11 12
f:<v-end>	6 -9 26 -26
f:<v-impose>	8 0 -11 7
f:<v-propose>	0 -18 23 -9
f:<v-return>	0 21 -22 0
f:<v-say>	-19 -13 5 13
f:<v-sell>	0 -16 15 -2
f:<v-stay>	22 16 -17 -15
f:<v-suspend>	16 -13 0 2
f:<v-target>	-1 -3 -5 9
f:<v-threaten>	-3 -16 29 -14
f:<v-up>	-2 -28 34 -4
f:?	-4 3 7 -8
f:a	-6 7 18 -25
f:about	0 7 14 -22
f:according	8 -10 -13 18
f:add	0 9 -12 0
f:additional	-2 37 -11 -31
f:after	9 9 -2 -17
f:again	6 5 -31 14
f:against	0 -11 9 0
f:ago	0 17 -5 -14
f:agree	10 -11 0 0
f:agreement	-2 8 25 -39
f:aircraft	0 -5 8 -2
f:all	0 0 15 -16
f:alone	0 17 -12 -6
f:among	0 -3 6 -1
f:an	-20 20 -5 -7
f:and	-1 5 15 -21
f:announce	-2 14 -8 -4
f:another	0 -15 28 -20
f:answer	-4 -20 -3 24
f:anybody	0 20 -8 -14
f:anything	0 2 10 -12
f:apply	-1 18 -10 -7
f:approve	0 -48 8 32
f:are	-21 12 -2 -3
f:as	-7 3 0 0
f:ask	-3 -6 9 0
f:at	-7 -3 0 4
f:await	0 0 -6 4
f:back	-16 17 -5 -8
f:be	-7 4 -2 1
f:because	8 -21 5 0
f:become	0 -4 -4 8
f:beef	0 -13 26 -14
f:been	3 -13 4 5
f:before	-12 -3 10 0
f:begin	0 -11 23 -17
f:between	-1 2 19 -26
f:both	21 -12 -16 12
f:bring	0 21 -1 -21
f:built	0 16 -7 -9
f:busan	-8 -19 16 7
f:but	7 -16 -11 18
f:buy	0 -11 14 -2
f:by	12 24 -18 -13
f:cabinet	0 -19 -5 23
f:call	-5 -14 10 2
f:can	-1 4 17 -22
f:cancel	4 -13 0 9
f:capital	0 8 -2 -3
f:car	-5 16 0 -14
f:carry	-6 1 4 -2
f:case	-1 -8 1 6
f:change	0 -8 10 0
f:charge	5 3 -13 2
f:chip	-2 -13 12 2
f:clear	0 -12 0 13
f:close	0 -8 10 0
f:club	0 0 7 -5
f:cocoa	0 5 -23 15
f:coffee	0 17 -17 0
f:colleague	0 -13 23 -11
f:collect	0 12 3 -16
f:come	-11 1 1 1
f:commerce	0 5 4 -8
f:company	0 -1 18 -16
f:confirm	0 -27 -27 43
f:consent	0 -11 -4 16
f:continue	0 23 -17 -11
f:contract	0 -2 11 -6
f:control	-2 -3 18 -12
f:cost	-5 0 13 -8
f:could	-4 -8 7 1
f:count	0 -13 0 11
f:countermeasure	0 8 -12 0
f:country	1 -13 0 10
f:cover	0 15 0 -13
f:custom	11 6 -3 -20
f:date	-1 6 -3 0
f:day	11 10 -13 -7
f:deadline	0 -12 12 0
f:deal	0 -19 9 12
f:decide	0 -4 -6 11
f:decision	0 11 -7 -2
f:decree	-1 14 3 -15
f:delegation	0 -5 0 6
f:demand	0 -2 -3 8
f:did	11 -1 -15 4
f:dinner	0 8 -13 2
f:discuss	0 14 -19 0
f:do	0 0 -24 18
f:doe	-3 10 0 -6
f:done	0 11 -4 -6
f:double	0 -6 5 0
f:down	0 8 -12 0
f:drop	12 -18 2 4
f:due	0 14 -13 -1
f:during	0 -18 2 14
f:duty	10 11 -15 -6
f:each	-10 26 5 -34
f:earlier	0 9 0 -8
f:earth	-10 0 10 -4
f:effect	0 0 7 -5
f:either	0 6 -13 7
f:emergency	0 -7 14 -7
f:end	0 32 -10 -30
f:enough	0 2 0 -6
f:enter	0 -17 -10 25
f:evening	0 -2 15 -11
f:every	-1 -6 15 -8
f:everything	0 18 0 -19
f:expect	0 -20 35 -20
f:expire	1 -15 27 -12
f:explain	4 -7 6 -2
f:export	-3 -13 4 7
f:extend	-3 1 15 -15
f:extension	-6 5 9 -14
f:face	4 -6 -1 3
f:fall	-9 -1 -12 17
f:fear	-2 0 -9 8
f:fee	7 -16 -10 18
f:fentanyl	0 -4 -1 6
f:find	0 6 1 -8
f:firm	0 -9 17 -11
f:first	-6 -15 22 -6
f:flour	-3 5 -12 8
f:follow	-2 11 -17 3
f:followed	0 -15 21 -6
f:for	8 -10 1 2
f:force	-4 -7 -10 19
f:four	-8 -20 23 0
f:fourth	0 -15 27 -13
f:from	7 9 2 -17
f:full	0 -8 7 0
f:further	2 -7 17 -15
f:gave	-9 15 -3 -2
f:geneva	-4 -7 -17 26
f:get	-3 2 -11 10
f:go	-2 -11 2 9
f:gold	0 10 9 -19
f:good	-6 15 7 -26
f:government	-8 16 -6 -7
f:grain	19 -10 -12 0
f:grow	0 -4 6 -2
f:grower	0 -6 0 6
f:had	19 -16 13 -16
f:half	0 0 -4 7
f:has	-39 7 -29 30
f:have	0 14 -4 -14
f:he	-17 -7 0 13
f:heard	0 8 15 -23
f:here	0 -6 1 4
f:higher	0 -2 9 -7
f:him	0 4 4 -8
f:his	9 -24 -16 26
f:hold	5 -11 10 -4
f:hope	0 11 -15 0
f:hour	1 22 0 -28
f:house	2 -4 16 -16
f:how	0 40 -30 -23
f:i	-20 -13 -9 29
f:if	-14 16 -10 -1
f:import	0 -18 -3 19
f:in	-3 -2 -9 12
f:increase	0 18 -4 -17
f:instead	-5 12 -2 -7
f:into	-10 -3 -8 15
f:introduce	0 -20 13 5
f:is	-42 -15 8 15
f:it	9 -10 8 -3
f:its	-8 0 5 -2
f:itself	5 10 -16 -3
f:joint	0 10 0 -9
f:keep	6 2 -5 0
f:know	0 -19 2 16
f:lapse	0 -11 0 8
f:largest	0 -8 0 7
f:last	4 18 -30 3
f:law	-4 9 -11 4
f:lawyer	0 -14 6 3
f:least	0 -16 -2 19
f:leave	-1 8 -10 1
f:less	0 -10 3 5
f:let	8 -3 18 -27
f:letter	0 3 -20 9
f:levy	0 -8 -3 12
f:licence	0 -13 0 15
f:lie	0 12 -12 0
f:lift	0 -1 13 -10
f:like	0 0 10 -7
f:line	3 -10 14 -7
f:listed	0 -4 11 -7
f:little	0 6 0 -6
f:long	-2 21 -5 -20
f:look	0 -11 8 0
f:lower	0 -5 -16 21
f:machine	0 -19 -1 19
f:magnet	0 11 -9 0
f:maker	0 1 -10 8
f:many	0 12 -17 5
f:matter	0 1 -8 6
f:may	-1 -4 -12 20
f:me	0 19 -7 -13
f:measure	0 -10 -3 14
f:meet	13 -14 23 -25
f:member	0 14 0 -14
f:midnight	0 5 0 -8
f:million	0 6 2 -12
f:minister	8 0 -24 12
f:ministry	0 -6 2 4
f:minute	3 0 4 -15
f:missing	0 17 0 -16
f:month	-3 -9 18 -6
f:more	-3 3 12 -16
f:morning	-7 -18 26 -5
f:most	0 -8 15 -9
f:move	0 2 10 -13
f:mr	-3 -7 -38 43
f:much	0 2 7 -9
f:must	-6 -9 12 0
f:my	0 -22 12 6
f:name	-4 -13 -25 35
f:named	0 -12 -1 13
f:nearly	-9 -9 24 -12
f:need	-2 -19 5 9
f:needed	0 13 -7 -6
f:negotiate	6 -3 -2 0
f:never	0 -3 8 -1
f:new	-1 -22 14 8
f:next	-6 -37 25 9
f:night	0 20 -6 -13
f:no	0 -14 -5 19
f:nobody	7 -15 8 -3
f:not	11 0 -19 9
f:note	0 6 -7 0
f:nothing	2 -13 -5 13
f:notice	0 24 0 -25
f:now	6 8 -14 0
f:number	-7 -7 10 0
f:of	17 -17 4 2
f:off	8 7 -29 12
f:offer	0 -13 9 0
f:old	1 -21 0 18
f:on	0 5 -6 1
f:once	-1 -10 11 -1
f:one	23 -1 -5 -11
f:only	-7 -23 17 7
f:or	-5 0 -9 10
f:order	5 15 -1 -20
f:other	3 20 -14 -13
f:our	0 5 -37 26
f:out	16 3 -9 -11
f:over	14 7 2 -26
f:own	-6 -15 -3 21
f:p	0 1 6 -10
f:page	-4 6 14 -19
f:palm	0 8 4 -13
f:paper	-9 -5 -3 16
f:parliament	0 -11 3 4
f:part	0 7 4 -13
f:party	0 3 7 -13
f:past	0 0 6 -4
f:pause	13 -7 -19 10
f:pay	0 13 -2 -13
f:peace	0 9 -4 -3
f:pen	0 -2 -10 13
f:people	0 16 -5 -8
f:period	0 9 -7 -2
f:place	-1 30 -1 -31
f:plan	0 -11 -6 17
f:plant	0 -13 14 0
f:point	0 0 26 -28
f:port	0 -1 -21 24
f:power	0 -3 6 -1
f:prefer	0 -4 -16 19
f:present	0 -13 9 2
f:product	0 -14 -8 19
f:prolong	7 -11 9 -10
f:prolonged	-3 -1 15 -19
f:promise	-3 -4 19 -14
f:propose	0 0 -11 9
f:put	-3 -10 -10 22
f:quarrel	8 -9 1 -4
f:raise	0 -26 21 0
f:rare	-10 0 10 -4
f:rate	2 0 -14 11
f:ratify	0 -11 14 -3
f:reach	-1 -14 7 3
f:read	-3 5 9 -12
f:ready	0 -8 2 3
f:reciprocal	-5 31 -18 -17
f:refuse	0 -6 0 6
f:remain	-1 17 -26 3
f:renewed	13 2 -15 0
f:replace	0 -6 8 0
f:reply	0 17 -10 -8
f:report	0 -15 18 -3
f:reporter	0 -5 22 -16
f:rest	0 15 -5 -9
f:resume	0 -10 8 0
f:return	-1 13 -4 -8
f:rice	11 -23 -7 18
f:rise	4 -23 8 3
f:room	0 -1 20 -17
f:round	1 -39 26 9
f:rule	-2 -12 9 0
f:run	15 18 -26 -8
f:salmon	0 -11 0 11
f:same	-12 28 -17 -9
f:sanction	0 0 6 -6
f:say	-41 13 4 -5
f:second	15 -17 -10 12
f:secretary	0 1 -6 4
f:section	-1 8 -4 0
f:see	0 -21 27 -5
f:sell	-3 3 6 -7
f:set	0 -15 2 13
f:settle	0 6 -8 1
f:shall	0 -23 2 15
f:she	4 -14 10 0
f:ship	7 -9 6 -3
f:shook	0 -4 10 -1
f:short	0 8 -8 0
f:should	4 10 -1 -13
f:shut	8 -16 8 0
f:side	14 -22 11 0
f:sign	-23 3 0 4
f:signature	-5 0 -13 13
f:since	-12 24 0 -21
f:sit	6 -29 8 6
f:so	0 7 -16 5
f:some	0 -7 12 -1
f:somebody	0 12 0 -11
f:something	0 0 -7 5
f:soybean	-1 0 13 -13
f:spare	0 17 -12 -5
f:speak	0 -9 -11 18
f:spoke	0 14 -9 -4
f:spring	-3 19 -1 -22
f:stand	1 -6 6 0
f:standstill	0 7 -12 4
f:start	0 14 4 -15
f:state	0 -10 7 0
f:statement	0 10 -9 -1
f:stay	5 -9 5 0
f:steel	0 6 -9 1
f:step	0 -2 -9 12
f:still	-2 -3 -1 7
f:stockholm	0 14 -11 -1
f:stop	0 -15 22 -7
f:subsidiary	0 -16 14 -2
f:summer	0 -14 0 13
f:surcharge	0 -13 20 -10
f:suspend	-13 2 0 2
f:suspension	16 0 -34 11
f:take	1 8 -29 15
f:talk	9 -14 -6 15
f:tariff	4 21 -2 -31
f:tea	0 -12 2 7
f:telephone	0 -13 0 9
f:tell	-6 -4 -8 16
f:text	0 0 -5 6
f:than	-7 -12 27 -13
f:that	-12 3 -13 13
f:the	-2 5 20 -25
f:their	8 8 8 -24
f:them	14 -30 4 8
f:then	-3 18 -23 5
f:there	0 13 -11 -6
f:therefore	0 10 0 -10
f:they	-11 3 -3 4
f:thi	-6 -38 18 18
f:thing	0 3 11 -14
f:think	10 4 -15 0
f:third	-1 7 17 -28
f:those	0 -7 -4 15
f:threaten	0 0 6 -2
f:three	6 -29 22 -3
f:through	0 26 -24 -4
f:time	5 -8 4 -1
f:to	8 -6 -4 5
f:ton	0 11 0 -13
f:too	0 -5 0 8
f:trade	8 -17 -11 15
f:treaty	0 10 -26 6
f:truce	0 -4 7 -2
f:tuna	0 5 0 -6
f:turn	0 10 -2 -5
f:two	4 -6 -15 15
f:under	1 3 3 -12
f:unless	-3 13 -22 2
f:until	0 1 -19 15
f:up	14 -7 -15 11
f:us	-9 25 -26 2
f:use	0 15 -4 -10
f:video	0 11 4 -16
f:vote	-2 0 23 -21
f:want	-4 6 8 -12
f:war	0 0 6 -3
f:warn	0 -18 25 -9
f:was	29 -12 24 -41
f:way	-2 -22 0 21
f:we	19 -27 2 9
f:week	12 -12 -7 8
f:well	0 13 5 -18
f:were	32 5 -24 -15
f:what	-11 -4 15 -2
f:when	20 -45 17 -5
f:where	0 -20 8 11
f:which	0 -20 2 15
f:while	0 -6 14 -10
f:who	-12 -2 11 0
f:whose	0 -7 -2 10
f:will	-22 8 -14 8
f:wine	2 10 -9 -2
f:winter	-2 8 0 -5
f:with	-1 8 24 -37
f:within	0 13 6 -23
f:without	-3 21 -7 -13
f:word	0 11 -9 0
f:work	0 -5 11 -4
f:worth	0 2 11 -11
f:would	-24 -23 -3 36
f:write	17 -4 -10 0
f:wrong	0 12 -7 -4
f:yarn	0 -6 0 8
f:year	-6 -12 2 13
f:yes	0 -15 -14 25
f:yet	0 -6 -2 8
f:you	-4 13 4 -21
f:zero	0 12 0 -13
first-of-paragraph	-25 -15 29 -5
has-future	-9 -9 -2 14
has-modal	-3 -24 25 -4
has-participle	7 -17 32 -21
has-past	11 5 -3 -9
has-perfect	-16 5 16 -16
has-pluperfect	14 -16 18 -14
has-present	-39 2 7 1
headline	9 12 45 -70
l1='s	-6 -2 -8 14
l1=,	-6 -8 0 9
l1=:	-16 0 -16 22
l1=<begin>	-1 -1 7 -4
l1=<goods-amount>	-2 0 17 -16
l1=<goods>	-2 -16 24 -9
l1=<level>	0 -1 21 -18
l1=<money>	-5 -8 15 -6
l1=<not>	0 4 13 -15
l1=<number>	0 -16 23 -10
l1=<v-agree>	-2 -15 13 1
l1=<v-bear>	-3 11 -3 -5
l1=<v-begin>	-2 -26 33 -15
l1=<v-down>	0 -11 2 5
l1=<v-end>	-2 -14 24 -9
l1=<v-impose>	-11 -33 14 8
l1=<v-propose>	-2 0 -9 11
l1=<v-say>	0 -5 -8 14
l1=<v-stay>	0 -8 13 -7
l1=a	-7 10 -23 12
l1=about	0 -10 14 -6
l1=after	7 0 11 -25
l1=agree	0 -11 9 0
l1=and	-1 -14 6 5
l1=another	-13 0 -25 26
l1=as	0 -1 9 -4
l1=at	0 22 -11 -15
l1=back	0 -3 8 -3
l1=by	-22 -5 1 9
l1=come	0 -7 9 0
l1=end	-1 -12 22 -8
l1=first	2 3 0 -10
l1=for	-7 10 1 -8
l1=further	2 -4 -18 15
l1=get	-2 14 -5 -7
l1=good	0 -3 9 -3
l1=had	7 -3 -1 0
l1=has	-1 -5 10 -3
l1=have	0 7 0 -6
l1=in	-18 -33 50 -19
l1=is	0 -2 -10 14
l1=it	8 0 0 -6
l1=its	0 -1 9 -3
l1=lasted	22 -8 2 -28
l1=least	0 -1 -8 11
l1=like	0 6 14 -21
l1=next	0 9 -5 -1
l1=not	0 4 12 -15
l1=of	17 9 -22 -3
l1=on	-5 -10 -4 17
l1=only	0 -9 16 -7
l1=or	0 -1 15 -12
l1=over	0 -3 23 -19
l1=past	0 -8 13 -2
l1=prefer	0 1 -19 14
l1=propose	0 -3 -22 26
l1=same	0 14 -23 9
l1=say	0 0 -16 18
l1=second	0 -12 -1 15
l1=soybean	0 -2 7 -2
l1=take	-1 -15 19 -7
l1=than	-2 -14 10 0
l1=that	0 7 -2 -1
l1=the	-7 28 -23 -7
l1=those	-1 8 -8 0
l1=to	-1 -9 -5 15
l1=want	0 -14 2 3
l1=was	-1 0 -4 7
l1=with	0 -9 5 1
l1=within	0 -12 30 -21
l1=—	0 20 0 -21
l2="	-1 -2 -12 16
l2='s	0 11 -5 -3
l2=,	21 -8 -9 -3
l2=:	-3 23 -1 -20
l2=<agent>	-1 -11 26 -17
l2=<begin>	-20 -7 8 7
l2=<day-ahead>	-8 2 -12 11
l2=<day-gone>	-1 3 -16 14
l2=<day-today>	0 -5 11 -10
l2=<duty>	-8 1 0 0
l2=<gate>	-1 -16 -1 18
l2=<goods>	-8 2 16 -15
l2=<level-noun>	0 -19 1 15
l2=<money>	0 -1 12 -7
l2=<month-gone>	0 6 -1 -4
l2=<name>	-8 9 -8 2
l2=<not>	0 9 13 -25
l2=<number>	-5 -3 16 -9
l2=<office>	0 -13 17 -3
l2=<person>	-1 -19 -10 27
l2=<points>	0 12 -4 -7
l2=<quality>	0 -6 0 4
l2=<sender>	0 0 -5 6
l2=<span>	-2 -3 14 -8
l2=<v-agree>	-3 11 -17 6
l2=<v-bear>	-3 12 0 -12
l2=<v-begin>	0 -19 23 -2
l2=<v-buy>	0 -16 0 11
l2=<v-deny>	0 0 7 -6
l2=<v-down>	0 -7 19 -14
l2=<v-end>	11 4 -9 -7
l2=<v-impose>	-4 -4 -2 7
l2=<v-propose>	-2 -4 -12 17
l2=<v-return>	0 -1 17 -16
l2=<v-say>	0 -11 6 3
l2=<v-sell>	0 9 0 -11
l2=<v-suspend>	-3 4 2 -6
l2=<v-target>	-4 -12 8 7
l2=<v-up>	0 -22 11 13
l2=a	1 -5 -27 21
l2=after	9 -6 -12 6
l2=agree	-6 6 -9 5
l2=also	0 -1 -3 6
l2=and	0 1 4 -7
l2=are	0 5 -11 3
l2=arrangement	0 5 -13 6
l2=ask	0 -3 -10 13
l2=at	0 -2 -18 20
l2=back	4 -6 4 -2
l2=be	0 -6 -5 13
l2=been	0 1 -6 3
l2=both	0 -2 -17 18
l2=busan	0 2 9 -14
l2=buy	0 -16 0 11
l2=by	0 -3 26 -20
l2=call	0 -3 9 -3
l2=can	0 -12 16 -3
l2=ceasefire	-5 8 5 -11
l2=come	0 -2 9 -6
l2=conclude	5 12 -19 -4
l2=continue	0 0 -7 7
l2=country	0 -5 29 -25
l2=down	0 12 -4 -9
l2=draft	0 0 -11 13
l2=duty	-2 -4 -2 10
l2=each	12 -2 -6 -5
l2=earth	0 -7 6 0
l2=end	3 16 -8 -13
l2=extend	0 -2 8 -5
l2=extension	-6 6 12 -13
l2=fee	0 12 -10 -1
l2=first	0 -3 10 -4
l2=for	-10 1 0 0
l2=force	0 -6 1 4
l2=frozen	0 -8 8 0
l2=gave	0 2 2 -7
l2=give	0 5 5 -10
l2=given	0 15 -7 -9
l2=go	0 -15 15 0
l2=had	7 1 -7 0
l2=has	-1 0 -11 17
l2=have	-1 4 12 -15
l2=he	0 3 -26 19
l2=hold	2 4 -7 0
l2=ice	0 9 -7 -1
l2=if	-3 19 -4 -17
l2=in	-3 -10 33 -21
l2=it	9 0 0 -6
l2=last	-10 4 0 0
l2=least	0 -1 -3 6
l2=length	0 11 -22 7
l2=less	0 -2 -3 7
l2=live	0 1 -17 15
l2=make	0 7 -6 0
l2=may	0 -6 12 -4
l2=meet	0 -4 14 -7
l2=million	0 0 9 -6
l2=more	0 -14 9 0
l2=not	0 11 3 -18
l2=nothing	0 -1 8 -5
l2=notice	-1 -7 16 -8
l2=of	3 -11 1 3
l2=off	3 -7 -6 9
l2=offer	0 -2 -25 28
l2=on	-2 -24 -6 30
l2=out	-1 -15 22 -5
l2=pay	0 0 6 -4
l2=prolongation	0 6 -7 0
l2=prolonged	0 17 -22 0
l2=renewed	0 -17 0 14
l2=round	0 -4 10 0
l2=rule	0 0 7 -6
l2=say	0 -6 7 0
l2=ship	0 9 0 -11
l2=side	0 3 -8 4
l2=sign	-2 11 -4 -4
l2=some	0 8 -1 -7
l2=spoke	0 -7 -18 23
l2=standstill	-2 -7 -6 16
l2=stay	-4 9 2 -13
l2=stop	4 9 -10 -5
l2=strike	-2 -14 1 12
l2=suspend	-8 -3 11 -4
l2=suspension	-2 9 -8 0
l2=talk	0 0 7 -3
l2=talked	0 -10 13 -3
l2=term	-3 0 14 -12
l2=than	0 10 -1 -10
l2=that	2 -3 -10 13
l2=the	7 9 0 -15
l2=them	0 -9 10 -2
l2=then	-1 9 0 -7
l2=there	14 -5 0 -8
l2=time	0 -5 -9 16
l2=to	12 3 -3 -10
l2=truce	6 5 -15 2
l2=two	0 0 9 -7
l2=under	0 19 -8 -11
l2=use	0 12 -13 0
l2=valid	0 -9 -9 18
l2=want	0 14 -9 -7
l2=was	-12 5 0 0
l2=when	0 2 4 -8
l2=which	-1 -1 7 0
l2=with	0 -13 -17 27
l2=would	0 -7 -28 33
l2=—	-2 5 -23 16
l3="	0 0 -7 7
l3='s	0 6 -6 0
l3=,	-1 8 12 -24
l3=-	0 18 -16 -1
l3=:	-2 18 -10 -4
l3=<agent>	2 -17 15 0
l3=<begin>	-12 7 -6 3
l3=<day-ahead>	-7 -6 -23 31
l3=<day-gone>	9 -5 22 -29
l3=<day-today>	23 4 -15 -17
l3=<duty>	10 10 -11 -8
l3=<goods-amount>	0 -7 7 0
l3=<goods>	-12 -9 0 13
l3=<level-noun>	5 -11 21 -20
l3=<money>	0 -3 11 -5
l3=<month-gone>	-10 0 10 -9
l3=<name>	-10 3 4 -3
l3=<not>	-2 -11 -11 23
l3=<number>	7 -34 -14 29
l3=<office>	0 8 -14 4
l3=<organisation>	0 -5 -6 14
l3=<points>	0 14 -13 0
l3=<quality>	-2 5 16 -19
l3=<seat>	0 5 -23 14
l3=<sender>	0 -8 17 -5
l3=<span>	-1 13 1 -12
l3=<v-agree>	0 14 -6 -6
l3=<v-bear>	0 2 -14 11
l3=<v-begin>	-4 3 -18 16
l3=<v-buy>	0 8 7 -16
l3=<v-down>	7 -8 -3 6
l3=<v-end>	0 -4 19 -21
l3=<v-impose>	6 5 6 -15
l3=<v-say>	5 -11 7 -3
l3=<v-sell>	0 -3 -18 21
l3=<v-stay>	4 -15 -1 13
l3=<v-suspend>	0 -5 18 -12
l3=<v-up>	1 -1 -14 12
l3=a	11 -5 0 -3
l3=additional	0 -10 -2 13
l3=after	0 -8 20 -14
l3=agree	0 13 -5 -7
l3=agreement	0 12 -5 -7
l3=all	0 0 -8 7
l3=an	2 2 24 -27
l3=and	0 -23 -5 25
l3=are	0 7 -6 0
l3=as	0 -7 0 8
l3=ask	0 -5 -12 16
l3=at	-1 -16 14 0
l3=be	0 -19 -1 17
l3=been	8 -5 19 -29
l3=best	0 -9 12 -2
l3=both	6 -3 11 -14
l3=by	0 2 18 -22
l3=carry	0 -4 -7 11
l3=come	0 2 -13 11
l3=duty	0 20 -17 -4
l3=earth	0 0 6 -4
l3=extension	0 -12 0 10
l3=fall	0 -17 24 -10
l3=fee	0 -8 15 -10
l3=first	0 17 -13 -9
l3=for	-2 -9 -17 27
l3=fourth	0 -1 6 0
l3=give	0 -13 0 12
l3=go	-1 5 -21 12
l3=good	0 -9 19 -11
l3=had	13 -17 0 0
l3=has	-1 -11 4 6
l3=have	0 3 -13 9
l3=he	0 12 -25 16
l3=in	-13 25 9 -47
l3=is	-4 18 -3 -13
l3=it	2 22 -19 -8
l3=its	0 19 -6 -14
l3=last	6 -11 -1 8
l3=lose	0 -5 12 -7
l3=meet	0 0 9 -6
l3=more	0 13 -6 -7
l3=new	-1 -17 -10 25
l3=no	0 1 -6 5
l3=not	0 -9 -17 24
l3=now	0 0 7 -9
l3=of	2 -38 24 0
l3=off	0 0 16 -14
l3=on	-10 4 -2 2
l3=one	1 11 -31 13
l3=paper	0 -16 -4 19
l3=pause	4 20 -19 -15
l3=pay	0 13 -9 -3
l3=port	0 12 -3 -10
l3=prolong	0 -6 17 -13
l3=propose	0 -1 -10 13
l3=put	0 -7 15 -7
l3=rare	0 -7 5 0
l3=rate	0 0 11 -9
l3=remain	0 14 -5 -9
l3=rise	6 -4 0 0
l3=run	0 -4 -2 9
l3=same	0 0 11 -11
l3=say	0 -7 0 2
l3=second	10 2 0 -16
l3=side	0 0 -4 8
l3=slash	0 12 -5 -6
l3=stay	0 -8 2 5
l3=suspend	0 -1 17 -15
l3=suspension	0 8 6 -19
l3=tariff	10 0 -2 -4
l3=that	-6 -1 27 -24
l3=the	-19 0 4 3
l3=their	-4 4 25 -33
l3=they	4 4 -27 16
l3=thi	0 15 -15 -3
l3=time	0 -1 15 -11
l3=to	-11 -1 -32 34
l3=trade	0 12 -11 -1
l3=truce	0 -34 28 3
l3=two	0 -6 14 -5
l3=up	0 5 11 -20
l3=was	0 8 10 -36
l3=we	0 -13 -2 12
l3=were	0 -15 21 -6
l3=what	-2 10 0 -11
l3=which	0 11 0 -18
l3=will	-2 -6 0 7
l3=worth	0 0 14 -12
l3=would	-5 -18 -6 21
l4="	0 0 -9 10
l4=,	16 -3 5 -15
l4=-	0 -14 19 -4
l4=:	18 -45 24 -6
l4=;	0 8 -11 1
l4=<agent>	0 -10 1 7
l4=<begin>	-25 24 1 -18
l4=<day-ahead>	-3 -5 0 6
l4=<day-gone>	11 32 -32 -17
l4=<day-today>	-3 -9 1 9
l4=<duty>	-1 -4 11 -5
l4=<gate>	0 -1 9 -7
l4=<goods-amount>	0 -7 0 3
l4=<goods>	-23 1 -9 17
l4=<level-noun>	0 -5 7 0
l4=<level>	-4 4 -11 9
l4=<money>	0 -4 11 -4
l4=<month-gone>	0 -4 8 -3
l4=<name>	-15 -4 -12 18
l4=<not>	4 -10 17 -11
l4=<number>	0 38 -21 -28
l4=<office>	0 0 12 -16
l4=<organisation>	0 -6 0 4
l4=<person>	-5 -19 -7 22
l4=<points>	0 -7 -18 21
l4=<quality>	10 -5 -2 -1
l4=<seat>	-4 12 -4 -4
l4=<sender>	0 -3 16 -12
l4=<span>	-1 -21 15 3
l4=<v-agree>	0 -16 6 9
l4=<v-bear>	-6 -19 14 8
l4=<v-begin>	0 2 -7 2
l4=<v-buy>	0 -3 9 -4
l4=<v-deny>	0 0 -7 5
l4=<v-down>	0 8 16 -27
l4=<v-end>	-2 19 -12 -5
l4=<v-impose>	3 -4 8 -5
l4=<v-say>	0 0 9 -8
l4=<v-sell>	0 -19 20 -3
l4=<v-stay>	-7 6 17 -20
l4=<v-suspend>	0 -1 -14 13
l4=<v-target>	-1 5 5 -14
l4=<v-up>	0 -8 0 8
l4=a	-6 -7 -14 23
l4=about	0 -4 -8 12
l4=after	0 -10 11 -4
l4=agree	3 -3 -11 10
l4=agreement	0 8 0 -12
l4=an	0 16 -4 -9
l4=and	-15 -4 3 6
l4=announce	0 -21 0 17
l4=are	0 -26 24 4
l4=as	0 17 -8 -9
l4=ask	0 0 -6 7
l4=be	-9 2 1 0
l4=been	-2 0 -23 29
l4=both	0 4 -31 20
l4=busan	0 8 -5 0
l4=buy	0 -1 6 -3
l4=by	0 -10 1 5
l4=can	0 2 1 -6
l4=conclude	-2 -12 19 -9
l4=could	0 -7 -5 12
l4=country	5 13 -11 -9
l4=cut	0 -1 10 -10
l4=deal	0 -7 13 -5
l4=duty	0 10 -4 -3
l4=each	0 -7 7 1
l4=end	1 13 -4 -12
l4=extend	0 10 1 -12
l4=extension	0 -4 -8 13
l4=fall	0 2 4 -9
l4=fee	0 -3 17 -15
l4=first	3 -14 8 -2
l4=for	-11 7 6 -10
l4=freeze	0 -9 -22 28
l4=from	-6 -5 -18 26
l4=go	0 -6 -9 13
l4=good	0 7 -8 0
l4=had	7 0 -7 1
l4=has	0 -7 21 -17
l4=he	0 9 -14 2
l4=his	0 2 -9 5
l4=hold	0 10 9 -19
l4=i	0 0 11 -12
l4=in	14 -12 4 -5
l4=is	-3 -18 21 0
l4=it	-14 0 7 -2
l4=its	0 4 5 -12
l4=keep	0 5 5 -14
l4=last	0 -3 10 -8
l4=leave	7 -6 2 -6
l4=may	0 -6 9 0
l4=new	-5 7 0 -2
l4=no	0 7 0 -10
l4=off	0 -3 -5 9
l4=offer	0 -6 -4 9
l4=on	13 13 -11 -15
l4=one	0 -8 8 0
l4=other	0 8 -8 -1
l4=our	1 -13 0 9
l4=over	0 -17 25 -12
l4=pay	0 -13 0 13
l4=prolong	0 -9 0 9
l4=propose	0 -6 9 -3
l4=put	0 -6 4 0
l4=rise	0 0 7 -4
l4=rule	0 0 -7 5
l4=say	0 -9 7 0
l4=ship	0 -17 11 3
l4=should	0 -4 -3 8
l4=side	0 -2 11 -7
l4=sign	0 -11 0 7
l4=so	0 -11 -8 17
l4=stay	0 -9 2 6
l4=suspend	0 9 -12 2
l4=talk	0 -4 7 -1
l4=tariff	0 -21 16 5
l4=that	-10 2 -4 4
l4=the	2 -2 3 -6
l4=their	-1 22 -30 0
l4=thi	0 -7 -2 12
l4=truce	8 2 -13 2
l4=two	0 -16 -11 24
l4=up	0 -8 16 -8
l4=was	6 4 -18 1
l4=we	0 -2 -4 7
l4=what	0 1 -12 9
l4=when	0 19 -9 -15
l4=where	0 8 -6 0
l4=which	6 -4 -1 0
l4=would	0 -12 1 6
l='s for	0 15 -17 0
l=, after	8 0 -2 -8
l=, and	0 0 7 -2
l=, by	-3 -14 7 7
l=, of	10 12 -42 9
l=, the	0 9 -9 -1
l=: for	0 18 -6 -13
l=: the	0 6 0 -3
l=<begin> "	0 0 -6 6
l=<begin> <begin>	-1 -1 7 -4
l=<begin> another	0 -25 -2 27
l=<begin> for	-13 -2 7 0
l=<begin> the	-1 -4 -6 13
l=<day-ahead> ,	-6 16 -10 -3
l=<day-ahead> for	0 -11 -1 12
l=<day-gone> ,	1 -18 -4 15
l=<day-gone> for	-5 13 -4 -5
l=<day-today> ,	0 -4 8 -1
l=<level> for	5 -7 -2 4
l=<name> get	0 12 -8 -4
l=<name> has	0 -8 11 -2
l=<name> in	0 -4 8 -1
l=<office> :	0 -10 12 -1
l=<person> :	0 -18 -9 22
l=<points> for	0 12 -4 -7
l=a further	2 -4 -18 15
l=a second	0 -12 -1 15
l=about <money>	0 -4 -2 6
l=agree on	-1 -7 2 5
l=and for	-2 0 8 -9
l=and last	0 -9 7 2
l=and not	0 0 10 -9
l=are for	0 -2 -9 9
l=ask for	0 -3 -10 13
l=at least	0 -1 -8 11
l=back for	5 -6 3 -2
l=be for	0 0 -18 15
l=both for	0 0 -8 7
l=by another	0 0 6 -7
l=ceasefire by	0 0 8 -6
l=conclude for	5 12 -19 -3
l=continue for	0 0 -7 7
l=country for	0 1 11 -14
l=down for	0 13 -5 -9
l=duty for	-1 9 -15 5
l=earth by	0 -6 0 4
l=end after	5 9 -13 0
l=extend by	0 0 9 -8
l=extend for	0 -3 0 6
l=extension by	0 12 7 -18
l=extension of	-5 0 -4 7
l=fee for	0 12 -10 -1
l=for <money>	0 -8 -2 9
l=for another	-3 8 -4 -2
l=for the	0 0 13 -12
l=force for	0 -6 1 4
l=frozen for	0 -8 8 0
l=good for	-5 4 -6 1
l=he want	0 0 -13 14
l=hold for	2 4 -7 0
l=ice for	0 9 -7 -1
l=if the	0 10 0 -15
l=in about	0 0 20 -19
l=in the	0 -2 13 -7
l=is for	0 4 -16 8
l=it by	0 0 13 -12
l=it has	0 15 -10 -5
l=it take	0 -5 8 0
l=last for	-10 6 0 -1
l=less than	0 -2 -3 7
l=make for	0 7 -1 -8
l=more than	0 -14 9 0
l=nothing for	0 -1 8 -5
l=of a	0 0 -11 14
l=of soybean	0 -2 7 -2
l=of the	0 0 7 -8
l=on for	0 -17 -20 32
l=period of	-5 -5 -1 10
l=prolonged by	0 21 -22 -2
l=renewed for	0 -7 -1 10
l=ship for	0 11 0 -13
l=sign a	0 10 0 -7
l=some <money>	0 8 -1 -7
l=stay for	-4 9 2 -13
l=suspend for	-8 -2 10 -4
l=suspension of	2 0 3 -6
l=talked for	0 -10 13 -3
l=tariff for	-1 3 -8 3
l=term of	-2 9 6 -18
l=than <money>	0 13 -9 -5
l=the first	2 5 -1 -9
l=the last	0 -3 8 -2
l=the next	0 9 -5 -1
l=the past	0 -8 13 -2
l=the same	0 14 -23 9
l=there are	0 -11 14 -1
l=time in	0 -1 9 -4
l=to <goods-amount>	0 -1 11 -8
l=to <money>	0 -1 13 -12
l=to a	0 6 1 -10
l=to last	16 -3 -28 16
l=truce by	-1 9 -7 -1
l=truce for	-1 -1 -23 21
l=truce has	0 -7 10 -2
l=truce of	11 1 -15 1
l=valid for	0 -9 -9 18
l=was for	-5 0 10 -8
l=when the	0 9 0 -8
l=— for	0 2 -25 18
lead="	-13 -6 4 4
lead=,	7 -3 2 -3
lead=-	4 -18 2 9
lead=:	-1 -6 -1 7
lead=;	-6 8 0 -5
lead=a	-25 1 -12 21
lead=after	4 -19 11 0
lead=an	0 -10 13 -5
lead=and	2 4 8 -14
lead=another	0 -25 0 21
lead=as	0 8 -19 4
lead=at	-3 -7 0 9
lead=because	0 12 -4 -6
lead=before	-2 -10 17 -6
lead=beijing	0 -8 5 2
lead=bessent	0 0 13 -10
lead=both	6 -9 -4 7
lead=brazil	0 -13 -10 19
lead=but	0 4 1 -6
lead=by	0 0 -7 6
lead=china	0 -13 17 -3
lead=eighteen	0 0 -14 11
lead=five	0 8 -4 -3
lead=for	0 0 5 -7
lead=four	0 9 -7 -1
lead=from	5 -27 -8 27
lead=he	0 -13 -4 15
lead=i	0 -4 14 -10
lead=if	-4 7 -8 3
lead=imports	0 14 -13 0
lead=in	0 0 2 -8
lead=it	23 3 -4 -15
lead=its	0 2 5 -14
lead=malaysia	0 9 -5 -3
lead=mexico	0 26 -17 -10
lead=my	0 -10 8 0
lead=negotiators	0 -6 0 8
lead=ninety	-1 10 -10 1
lead=norway	0 -10 -10 18
lead=on	-3 23 0 -28
lead=one	0 -22 6 14
lead=six	-2 -8 -3 14
lead=sixty	19 -1 -16 -2
lead=so	0 -3 -2 7
lead=talks	0 -2 16 -14
lead=ten	0 0 -3 7
lead=that	0 -8 0 9
lead=the	-8 -2 8 -4
lead=their	0 0 13 -12
lead=there	-11 -1 -14 22
lead=they	14 -4 10 -17
lead=this	0 -2 -10 13
lead=three	0 -3 -4 8
lead=trade	-3 -18 -21 34
lead=treasury	0 -5 0 6
lead=trump	5 8 -6 -9
lead=turkey	0 -6 4 0
lead=two	-4 -4 15 -6
lead=under	-2 8 3 -14
lead=us	0 -15 6 8
lead=washington	0 7 -4 -1
lead=what	0 17 -32 7
lead=when	0 -2 16 -23
lead=where	-2 10 -7 -2
lead=which	0 23 -5 -21
lead=who	-6 -15 8 7
lead=with	0 -3 11 -7
lead=—	3 -6 -5 8
lead=•	0 9 -3 -4
lll='s good for	0 1 -10 7
lll=, and for	-2 0 8 -9
lll=<begin> <begin> "	0 0 -6 6
lll=<begin> <begin> <begin>	-1 -1 7 -4
lll=<begin> <begin> another	0 -25 -2 27
lll=<begin> <begin> for	-13 -2 7 0
lll=<begin> <begin> the	-1 -4 -6 13
lll=<begin> <office> :	0 -10 12 -1
lll=<begin> it has	0 17 -14 -3
lll=<day-ahead> , for	-1 -34 0 24
lll=<day-ahead> and last	0 -6 -11 15
lll=<day-gone> , for	10 -6 12 -22
lll=<day-today> , after	14 -11 -6 0
lll=<goods-amount> of soybean	0 -2 7 -2
lll=<name> suspend for	0 -3 7 -4
lll=<number> , for	0 -14 -12 23
lll=<points> suspend for	0 15 -8 -7
lll=<quality> ship for	0 11 0 -13
lll=a pause of	1 5 -6 0
lll=a period of	-2 -7 -18 21
lll=a term of	0 2 16 -20
lll=a truce of	12 4 -16 0
lll=and last for	0 -12 -9 20
lll=and run for	0 -3 -6 10
lll=are suspend for	0 14 -8 -5
lll=at <level> for	0 -12 11 -1
lll=be extend by	0 -5 10 -3
lll=be prolonged by	0 -10 -5 14
lll=be suspend for	0 8 -5 0
lll=been extend by	0 10 -1 -9
lll=been suspend for	0 -13 16 -1
lll=extend it by	0 0 9 -8
lll=for the next	0 12 -12 0
lll=for the same	0 14 -25 10
lll=go on for	0 -9 -13 20
lll=has ask for	0 0 -6 7
lll=in <month-gone> for	-2 15 -6 -5
lll=in force for	0 -5 10 -5
lll=in the first	0 10 -3 -5
lll=is extend by	0 10 0 -8
lll=is good for	0 7 -2 -3
lll=is suspend for	0 -5 31 -27
lll=is to last	0 0 -14 12
lll=it 's for	0 6 -13 6
lll=it hold for	0 9 0 -12
lll=it is for	0 6 10 -20
lll=last <month-gone> for	1 -8 0 6
lll=more than <money>	0 13 -9 -5
lll=of the next	0 0 6 -2
lll=on <day-gone> ,	0 -8 14 -1
lll=on <day-gone> for	-4 20 -2 -19
lll=on <day-today> ,	0 -4 8 -1
lll=on for another	0 16 -13 -8
lll=on hold for	0 -5 -1 8
lll=on ice for	0 9 -7 -1
lll=port fee for	0 16 -14 0
lll=rare earth by	0 -6 0 4
lll=remain suspend for	0 14 -5 -9
lll=slash tariff for	0 12 -5 -6
lll=stay suspend for	0 -6 -1 7
lll=suspend <points> for	0 6 -2 -3
lll=tariff truce by	0 5 -15 1
lll=the truce by	0 -7 -18 22
lll=the truce for	0 -11 -13 23
lll=their tariff for	0 11 1 -13
lll=to suspend for	0 0 -17 11
lll=truce , of	1 12 -12 -3
lll=truce is for	0 -28 -17 37
lll=was extend by	0 -15 18 -2
lll=was make for	0 7 -7 0
lll=will suspend for	0 -5 -2 7
lll=with <name> by	0 9 -18 4
lr=" ,	0 -1 -10 13
lr=" of	0 5 15 -21
lr=, .	-1 -27 -2 26
lr=, after	1 0 5 -15
lr=, before	0 -8 16 -7
lr=, of	0 -7 -1 9
lr=, on	0 14 0 -18
lr=: ,	-2 -14 -4 17
lr=: .	0 9 -6 -1
lr=: from	0 1 -20 13
lr=: to	0 -13 4 6
lr=<begin> ,	12 12 -28 2
lr=<begin> .	-1 33 -28 -6
lr=<begin> after	0 -9 17 -8
lr=<begin> before	0 -11 17 -9
lr=<begin> from	0 -7 -6 13
lr=<begin> is	0 7 -18 8
lr=<begin> later	0 -6 11 -3
lr=<begin> more	0 -3 9 -3
lr=<begin> of	0 -8 4 3
lr=<begin> on	0 -16 23 -9
lr=<begin> to	0 -22 11 7
lr=<goods-amount> ,	0 -7 17 -9
lr=<goods-amount> .	0 0 13 -15
lr=<goods-amount> for	0 -3 -12 15
lr=<money> ,	0 -12 5 1
lr=<money> .	0 0 7 -6
lr=<number> .	0 -3 7 -2
lr=a extension	-1 9 -2 -3
lr=a truce	2 -8 0 4
lr=about ,	0 -6 9 -3
lr=after ,	4 8 -4 -10
lr=after .	7 0 6 -19
lr=after in	0 -2 6 -1
lr=after of	-2 -11 22 -11
lr=and later	0 0 6 -1
lr=another ,	-1 -16 27 -8
lr=another .	-3 21 -39 10
lr=another <end>	0 13 0 -14
lr=are .	0 -11 13 0
lr=by ,	-8 -3 -2 9
lr=by .	-2 6 11 -15
lr=by <end>	0 17 13 -31
lr=by is	0 -3 -6 9
lr=by the	0 0 -9 7
lr=by to	0 0 -17 14
lr=end of	0 -2 10 -3
lr=first ,	0 -4 8 -1
lr=first of	0 9 -5 -1
lr=for ,	1 7 -20 7
lr=for .	4 -6 8 -5
lr=for :	0 0 -10 8
lr=for <end>	-8 -13 14 2
lr=for and	-3 -6 16 -8
lr=for at	-5 1 -9 10
lr=for from	19 0 -18 2
lr=for in	-8 14 1 -12
lr=for of	0 0 -5 7
lr=for on	0 0 -11 8
lr=for the	-4 1 27 -25
lr=for to	0 6 -3 -2
lr=for until	-1 11 -3 -3
lr=for while	0 15 -9 -7
lr=further .	0 -18 -8 23
lr=get <end>	0 0 5 -9
lr=has .	0 4 0 -9
lr=has to	0 -19 24 -7
lr=have to	0 12 -5 -9
lr=in ,	0 -15 1 9
lr=in .	-3 -18 45 -30
lr=is .	0 -15 7 4
lr=it .	0 9 -14 5
lr=last ,	-4 0 -8 8
lr=last .	5 -1 7 -12
lr=last and	0 20 -16 -14
lr=lasted .	14 -5 5 -26
lr=least .	0 0 -15 16
lr=like .	0 7 7 -15
lr=next ,	0 0 -7 5
lr=next .	0 9 0 -10
lr=of ,	14 -13 4 -5
lr=of .	-10 18 -25 6
lr=of ;	11 -13 -4 3
lr=of and	-2 5 1 -6
lr=of at	3 -12 2 1
lr=of during	0 -1 7 -1
lr=of from	-12 21 -1 -11
lr=of in	-1 -12 -8 19
lr=of is	-1 -18 23 -9
lr=of on	-2 -22 13 8
lr=of that	0 4 -8 2
lr=of was	8 -10 -15 14
lr=on of	0 1 -9 7
lr=over .	0 0 10 -8
lr=propose .	0 0 -18 19
lr=take ,	0 -5 9 0
lr=take and	0 0 10 -9
lr=than .	0 -6 12 -7
lr=than earlier	0 -5 8 0
lr=the .	0 8 1 -14
lr=the are	0 13 0 -13
lr=the end	-8 -10 2 14
lr=the of	0 20 -23 1
lr=the pass	0 4 1 -6
lr=the pause	0 5 0 -7
lr=the tariff	5 -2 -12 6
lr=the to	0 7 6 -13
lr=the truce	2 16 -14 -9
lr=the yield	0 -4 9 -1
lr=to .	0 0 -24 19
lr=want ,	0 0 -15 16
lr=want .	0 -5 10 -6
lr=within .	0 -5 15 -10
nc2=agree	-6 0 5 -1
nc2=bear	4 5 -7 -1
nc2=begin	0 -8 -11 19
nc2=buy	0 -7 3 2
nc2=down	0 9 -10 -1
nc2=end	7 -7 -3 6
nc2=impose	-1 9 -5 -2
nc2=propose	0 -5 15 -14
nc2=return	5 0 5 -14
nc2=stay	-4 -23 35 -10
nc2=suspend	0 -4 12 -4
nc2=up	0 -5 15 -12
nct2=agree participle-passive	-2 9 -3 -1
nct2=agree past	-2 -5 0 7
nct2=agree pluperfect	5 -11 7 -1
nct2=bear past	0 -10 6 0
nct2=bear present	6 23 -21 -14
nct2=begin future	0 -9 0 7
nct2=begin gerund	-7 6 -10 3
nct2=begin modal	0 -3 -5 9
nct2=begin past	10 -8 3 -6
nct2=begin present	-1 2 -11 9
nct2=down modal	0 9 -11 0
nct2=down past	-4 -7 15 -3
nct2=down present	0 12 -12 0
nct2=down present-passive	0 6 0 -5
nct2=end future	-2 17 -18 3
nct2=end modal	-2 -8 11 0
nct2=end past	17 -21 4 -1
nct2=end present	-15 8 1 -5
nct2=impose infinitive	0 -9 0 6
nct2=impose modal	0 3 -20 16
nct2=impose participle-passive	2 -4 18 -19
nct2=impose past	-2 4 5 -8
nct2=impose past-passive	-2 7 -3 0
nct2=impose perfect	7 0 4 -11
nct2=impose perfect-passive	0 8 -7 0
nct2=impose present	-11 -6 6 5
nct2=impose present-passive	-5 16 -25 2
nct2=propose modal	0 0 6 -6
nct2=propose past	-2 -19 15 3
nct2=propose present	-1 12 -9 0
nct2=say modal	0 0 6 -5
nct2=say past	-13 8 -9 2
nct2=say past-passive	6 -6 0 0
nct2=stay future	0 7 5 -16
nct2=stay past	11 -19 14 -9
nct2=stay perfect	0 10 0 -10
nct2=stay present	-15 -8 15 0
nct2=stay present-passive	0 -24 5 17
nct2=up past	0 -9 10 -3
nct2=up present	-1 1 6 -9
next="	-7 12 6 -15
next=(	0 -1 -8 12
next=,	-1 -4 6 -2
next=:	-13 -4 4 4
next=;	12 4 -13 -1
next=after	0 0 16 -22
next=and	9 4 -19 10
next=as	0 -7 0 5
next=because	0 0 11 -9
next=before	-1 -17 16 0
next=but	0 -3 -3 9
next=if	0 0 -12 12
next=that	-19 23 -7 -8
next=which	-7 8 -8 1
next=while	0 3 -7 3
next=—	0 14 -11 -3
nhas-future	0 -1 -6 7
nhas-gerund	-15 0 0 7
nhas-infinitive	-1 -3 9 -2
nhas-modal	-14 -12 18 0
nhas-participle	9 -5 16 -27
nhas-past	21 -26 11 -3
nhas-perfect	3 20 -7 -17
nhas-pluperfect	6 0 -5 -1
nhas-present	-35 22 -10 -2
nt2=future	-7 1 -2 2
nt2=gerund	-15 0 0 8
nt2=infinitive	0 -13 6 5
nt2=modal	-10 -12 11 6
nt2=modal-passive	0 -7 12 -3
nt2=participle-passive	9 -4 13 -24
nt2=past	18 -23 12 -3
nt2=perfect	5 14 -8 -11
nt2=perfect-not	0 0 8 -8
nt2=perfect-passive	0 9 -5 0
nt2=pluperfect	-2 10 -5 -2
nt2=pluperfect-passive	11 -15 0 0
nt2=present	-32 18 -9 0
nt2=present-passive	0 11 -20 4
nv0-none	-11 1 3 2
nv1-none	-11 1 3 2
nv2-none	-19 -1 0 9
nv2=agree	-5 5 -7 2
nv2=announce	0 14 1 -16
nv2=begin	0 9 -27 6
nv2=buy	0 -7 2 2
nv2=charge	0 -5 -3 9
nv2=come	-4 6 0 0
nv2=conclude	9 1 -5 -8
nv2=end	3 0 -8 5
nv2=expire	4 5 0 -19
nv2=get	0 -8 10 -2
nv2=halve	0 13 1 -15
nv2=have	-4 2 -20 19
nv2=impose	0 18 -3 -16
nv2=keep	-6 11 -16 3
nv2=leave	0 0 -11 9
nv2=make	3 0 2 -11
nv2=meet	0 -7 1 3
nv2=negotiate	0 8 -11 2
nv2=offer	0 0 -10 10
nv2=other	2 16 -6 -21
nv2=pay	8 -2 -8 1
nv2=put	5 -18 -1 15
nv2=raise	0 0 8 -6
nv2=retain	0 -10 13 -3
nv2=run	0 -18 20 0
nv2=say	-11 0 -2 4
nv2=sit	0 -1 10 -6
nv2=start	0 -14 3 9
nv2=take	4 -21 7 8
nv2=tell	0 -13 7 2
nv2=write	0 -10 1 6
nvt2=agree participle	0 10 0 -10
nvt2=agree past	0 -12 0 12
nvt2=announce past	0 15 1 -16
nvt2=be past	4 -15 1 4
nvt2=begin gerund	-6 8 -12 2
nvt2=begin past	8 8 -9 -11
nvt2=conclude past	9 -9 0 0
nvt2=end future	-1 17 -13 0
nvt2=end modal	-1 -13 19 -3
nvt2=end past	9 -6 0 0
nvt2=end present	-11 7 -11 7
nvt2=expire present	0 2 5 -12
nvt2=extend past	-2 5 -12 8
nvt2=extend present	0 -7 0 9
nvt2=go present	0 10 -12 0
nvt2=have present	-3 3 -23 21
nvt2=other modal	0 -4 7 0
nvt2=other perfect	0 18 -10 -8
nvt2=other pluperfect	2 8 -5 -9
nvt2=run past	3 -6 1 0
nvt2=run present	0 -11 14 0
nvt2=say past	-8 -6 -2 10
nvt2=say present	0 5 4 -9
nvt2=sign past	-9 15 -17 0
nvt2=sign perfect	0 -5 6 -1
nvt2=sit past	0 0 9 -6
nvt2=take past	6 -15 6 1
nvt2=tell past	0 -9 0 6
pc0=agree	8 0 -6 1
pc0=bear	0 2 3 -8
pc0=buy	0 -5 8 0
pc0=impose	-1 -4 -1 6
pc0=propose	-5 -10 -1 11
pc0=say	-6 -1 5 0
pc0=sell	0 -3 -6 10
pc0=stay	3 1 -13 6
pc0=suspend	4 -12 21 -16
pc0=target	0 15 -4 -14
pc0=threaten	0 8 -5 0
pc0=up	-5 0 11 -8
pc1=agree	8 -2 2 -6
pc1=bear	4 -7 1 0
pc1=buy	0 -5 11 -3
pc1=propose	-5 -13 3 7
pc1=say	-6 1 2 -2
pc1=sell	0 -3 -6 10
pc1=stay	2 -8 0 5
pc1=suspend	3 -11 14 -6
pc1=target	3 7 -11 0
pc1=threaten	0 8 -5 0
pc1=up	-6 0 10 -6
pct0=agree past	15 -2 -3 -7
pct0=agree past-passive	-6 7 0 -6
pct0=agree perfect	0 -2 -5 9
pct0=bear modal	0 11 -3 -8
pct0=bear past	-3 -3 9 0
pct0=bear present	5 7 0 -13
pct0=begin modal	0 -14 0 13
pct0=begin past	7 2 -3 -7
pct0=deny present	0 0 7 -7
pct0=down future	0 11 -1 -8
pct0=down past	3 -6 -1 3
pct0=down present	0 -14 -3 19
pct0=end future	0 -3 -8 12
pct0=end modal	0 -5 18 -13
pct0=end present	-8 0 -12 16
pct0=impose future	-2 12 -6 -2
pct0=impose modal	0 5 -16 11
pct0=impose past-passive	-8 11 5 -20
pct0=impose perfect	-2 -10 2 8
pct0=impose pluperfect-passive	0 16 -9 -9
pct0=impose present	6 -11 -8 14
pct0=impose present-passive	0 -11 7 0
pct0=propose past	0 -9 10 -1
pct0=propose perfect	0 -14 -4 15
pct0=propose present	0 8 0 -3
pct0=say past	-13 0 -5 8
pct0=say present	3 -4 15 -14
pct0=stay modal	-5 3 -17 13
pct0=stay past	0 -6 4 0
pct0=stay present	-18 14 -6 0
pct0=suspend past	2 11 -10 -5
pct0=suspend present	2 -3 15 -14
pct0=up modal	0 -7 0 6
pct0=up past	-3 -1 14 -8
pct0=up present	0 16 -17 -1
pct1=agree past	15 -1 -4 -8
pct1=agree past-passive	-6 7 0 -6
pct1=agree present	0 -7 1 3
pct1=bear participle-passive	5 -11 -11 16
pct1=bear past	-3 -3 9 0
pct1=bear present	5 7 0 -13
pct1=begin modal	0 -14 0 13
pct1=begin past	0 8 -1 -5
pct1=deny present	0 0 7 -7
pct1=down future	0 11 -1 -8
pct1=down infinitive	0 8 -4 -2
pct1=down present	0 -12 -4 17
pct1=end modal	0 -5 18 -13
pct1=end present	-7 6 -11 9
pct1=impose future	-2 12 -6 -2
pct1=impose gerund	2 -15 -8 18
pct1=impose modal	0 5 -16 11
pct1=impose participle-passive	-3 16 -12 -3
pct1=impose past-passive	-8 9 6 -19
pct1=impose perfect	-1 -8 9 0
pct1=impose pluperfect-passive	0 16 -9 -9
pct1=impose present	7 -9 -5 10
pct1=impose present-passive	0 -10 8 0
pct1=propose past	0 -5 15 -9
pct1=propose perfect	0 -14 -4 15
pct1=propose present	0 9 -10 1
pct1=say past	-13 0 -5 8
pct1=say present	3 -3 15 -16
pct1=stay future	0 6 0 -10
pct1=stay modal	-5 3 -17 13
pct1=stay participle-passive	0 -13 16 -1
pct1=stay past	0 -6 3 1
pct1=stay present	-18 7 -1 1
pct1=suspend infinitive	0 -3 -9 12
pct1=suspend past	2 11 -10 -5
pct1=suspend present	2 -2 15 -14
pct1=up modal	0 -7 0 6
pct1=up past	-3 -1 14 -8
pct1=up present	0 16 -17 -1
phas-future	-7 -2 7 0
phas-gerund	2 -19 5 8
phas-infinitive	0 -6 4 0
phas-modal	-13 2 -9 12
phas-participle	0 -5 8 -2
phas-past	12 9 -5 -12
phas-perfect	-6 -9 0 12
phas-present	-3 3 4 -7
pt0=future	-6 -6 -2 12
pt0=future-passive	0 -3 15 -12
pt0=modal	-13 3 -12 13
pt0=past	7 -6 -1 2
pt0=past-passive	14 2 0 -27
pt0=perfect	-9 -2 0 5
pt0=pluperfect	0 -5 -1 8
pt0=pluperfect-passive	0 16 -9 -9
pt0=present	-6 11 -1 -7
pt0=present-not	5 -2 9 -14
pt0=present-passive	0 -18 3 12
pt1=future-passive	0 -3 15 -12
pt1=gerund	2 -21 4 11
pt1=modal	-12 4 -15 16
pt1=past-passive	14 0 0 -25
pt1=perfect	-8 0 6 -2
pt1=pluperfect	0 -5 -1 8
pt1=pluperfect-passive	0 16 -9 -9
pt1=present	-5 10 -1 -6
pt1=present-not	5 -2 9 -14
pt1=present-passive	0 -18 5 9
pv0-none	0 -1 -6 5
pv0=agree	4 -10 -3 9
pv0=ask	0 -1 -12 14
pv0=be	-12 3 -15 16
pv0=begin	6 13 -9 -15
pv0=buy	0 -5 8 0
pv0=come	6 -6 -8 7
pv0=end	-8 8 -4 0
pv0=enter	0 -12 0 9
pv0=expire	5 -17 9 0
pv0=fall	0 -6 2 2
pv0=go	-5 -4 0 12
pv0=have	-2 -15 4 11
pv0=hold	-1 -14 29 -16
pv0=impose	-3 12 -5 -2
pv0=keep	0 16 -6 -11
pv0=know	4 -4 -19 17
pv0=leave	0 0 5 -8
pv0=make	21 -15 -9 0
pv0=meet	-1 17 -4 -12
pv0=offer	0 -6 -13 18
pv0=other	-1 12 -13 2
pv0=pay	-1 -17 13 5
pv0=propose	0 -8 0 4
pv0=put	9 -2 -3 0
pv0=rise	0 -6 0 1
pv0=run	-5 1 -7 9
pv0=say	-5 4 8 -10
pv0=take	-3 1 9 -7
pv0=want	0 -3 -13 16
pv0=write	0 -10 0 9
pv1-none	0 1 -13 10
pv1=ask	0 -1 -12 15
pv1=be	-12 0 -12 16
pv1=begin	-2 21 -7 -13
pv1=bring	0 9 0 -8
pv1=buy	0 -5 11 -2
pv1=call	0 -1 19 -16
pv1=collect	5 -3 -8 6
pv1=come	6 -6 -8 8
pv1=cut	0 10 -6 -2
pv1=end	-8 7 -6 1
pv1=enter	0 -12 0 9
pv1=expire	5 -17 11 -1
pv1=fall	0 -6 2 2
pv1=go	-5 -7 0 16
pv1=have	-2 -15 4 11
pv1=hold	-2 -7 28 -21
pv1=impose	-3 13 -1 -7
pv1=keep	0 16 -6 -11
pv1=know	4 0 -21 13
pv1=make	20 -26 2 4
pv1=other	-1 12 -11 0
pv1=pay	-1 -17 10 7
pv1=propose	0 -11 3 1
pv1=put	9 0 0 -7
pv1=rise	0 -6 0 1
pv1=run	-7 0 0 1
pv1=say	-5 6 10 -12
pv1=suspend	1 -10 -8 18
pv1=take	-3 1 9 -7
pv1=want	0 0 -5 8
pv1=write	0 -10 0 9
pv2-none	0 -2 -6 7
pvt0=agree past	5 0 -8 3
pvt0=agree perfect	0 -9 0 9
pvt0=be modal	-4 9 -10 3
pvt0=be past	0 10 -10 -4
pvt0=be present	-15 2 -6 8
pvt0=begin past	7 0 0 -10
pvt0=come past	7 0 -10 2
pvt0=end modal	0 -3 11 -7
pvt0=end present	-5 16 -21 6
pvt0=expire present	0 -10 5 3
pvt0=go present	0 -7 0 6
pvt0=have past	0 -4 -4 9
pvt0=have present	-1 -11 8 3
pvt0=know present	4 -4 -19 17
pvt0=other perfect	0 21 -13 -8
pvt0=other present	0 -5 0 6
pvt0=put present	9 -14 0 5
pvt0=rise past	0 -6 0 1
pvt0=say present	0 2 4 -6
pvt0=sign past	6 -1 7 -19
pvt0=suspend present	4 -10 3 1
pvt0=take past	-2 5 7 -12
pvt0=tell past	-1 0 -8 10
pvt1=agree participle	0 9 -6 -2
pvt1=agree past	6 0 -8 1
pvt1=agree perfect	0 -5 8 -2
pvt1=agree present	0 -7 1 3
pvt1=be modal	-4 9 -10 3
pvt1=be past	0 10 -11 -2
pvt1=be present	-14 0 -2 10
pvt1=begin past	0 8 0 -7
pvt1=come past	7 0 -10 2
pvt1=end modal	0 -3 11 -7
pvt1=end present	-5 16 -21 6
pvt1=expire present	0 -10 5 3
pvt1=go present	0 -7 0 6
pvt1=have past	0 -4 -4 9
pvt1=have present	-1 -11 8 3
pvt1=know present	4 -4 -19 17
pvt1=make participle	0 -13 16 -1
pvt1=meet participle	5 -9 -11 14
pvt1=other perfect	0 21 -13 -8
pvt1=other present	0 -7 0 4
pvt1=put present	9 -14 0 5
pvt1=rise past	0 -6 0 1
pvt1=say present	0 4 4 -8
pvt1=sign participle	0 -8 7 2
pvt1=sign past	6 0 6 -18
pvt1=suspend present	4 -10 3 1
pvt1=take past	-2 5 7 -12
pvt1=tell past	-1 0 -8 10
q:!	-1 3 14 -16
q:"	-3 -25 6 13
q:&	0 6 -3 0
q:'	0 5 6 -13
q:'s	2 -15 -4 14
q:(	1 3 -21 13
q:)	1 8 -24 12
q:,	21 0 -2 -9
q:-	0 21 19 -46
q:.	-6 -7 4 5
q:/	-3 12 -18 5
q::	-8 -40 0 34
q:;	0 14 -22 5
q:<agent>	0 18 5 -25
q:<day-ahead>	-34 -4 1 14
q:<day-gone>	23 23 -40 -2
q:<day-today>	14 10 -22 0
q:<duty>	-10 15 -2 -10
q:<gate>	0 -8 20 -14
q:<goods-amount>	0 -9 12 -1
q:<goods>	26 -15 0 0
q:<level-noun>	5 -10 40 -39
q:<level>	23 0 -1 -14
q:<money>	0 -1 15 -16
q:<month-ahead>	-9 7 11 -16
q:<month-gone>	-3 -5 9 -2
q:<name>	-9 36 -32 -1
q:<not>	11 20 0 -29
q:<number>	-6 20 -3 -15
q:<office>	0 -50 13 26
q:<organisation>	-30 -21 21 6
q:<person>	-12 -12 20 -5
q:<points>	0 -15 18 0
q:<quality>	26 6 -45 15
q:<seat>	-17 18 -62 45
q:<sender>	-14 -7 6 6
q:<span>	13 -18 -6 13
q:<v-agree>	-4 -11 0 12
q:<v-bear>	27 -2 6 -23
q:<v-begin>	0 3 7 -12
q:<v-buy>	-9 -1 16 -12
q:<v-deny>	-3 -13 12 2
q:<v-down>	4 -12 -10 18
q:<v-end>	-2 -3 20 -19
q:<v-impose>	0 -14 3 10
q:<v-propose>	-24 -16 0 21
q:<v-return>	6 -2 8 -11
q:<v-say>	7 1 -3 -2
q:<v-sell>	-5 -25 49 -30
q:<v-stay>	-10 -18 28 -8
q:<v-suspend>	-6 -11 -5 19
q:<v-target>	-9 6 16 -24
q:<v-threaten>	0 8 15 -23
q:<v-up>	6 -7 10 -8
q:?	-5 -5 -10 18
q:a	-13 -31 19 13
q:about	0 -10 6 5
q:act	0 -15 21 -7
q:additional	-1 -2 -4 8
q:affiliate	0 0 -22 21
q:after	2 -9 19 -13
q:again	-3 0 7 -4
q:against	0 0 13 -10
q:agree	13 -14 -36 31
q:agreement	-6 10 21 -39
q:all	-2 -11 16 -2
q:also	0 -7 0 5
q:am	0 12 -19 6
q:an	-13 -8 -2 17
q:and	17 17 -32 -1
q:announce	-3 13 11 -29
q:announcement	0 23 -24 -3
q:another	0 -14 4 5
q:answer	-5 24 -8 -12
q:any	0 0 16 -17
q:apart	0 -2 13 -9
q:apply	0 10 -18 7
q:approve	0 -4 -3 8
q:are	-11 3 16 -15
q:arrangement	0 0 -9 11
q:article	0 25 -16 -14
q:ask	-2 22 -6 -14
q:at	14 -1 6 -16
q:autumn	-3 -4 -1 11
q:back	9 20 -15 -7
q:be	-8 -23 -10 33
q:bean	0 0 7 -8
q:because	0 0 22 -21
q:become	-3 -3 0 8
q:beef	0 9 -2 -6
q:been	1 -10 33 -28
q:before	0 -31 19 8
q:begin	-7 1 9 -10
q:being	0 -12 13 0
q:between	3 6 -9 0
q:both	-5 28 -22 0
q:bring	2 6 0 -13
q:built	0 -6 13 -3
q:busan	-7 15 3 -19
q:but	5 -9 2 0
q:by	-11 -4 0 7
q:calendar	0 -19 0 16
q:call	-7 20 -3 -14
q:can	0 -25 8 17
q:capital	0 14 -6 -8
q:car	0 -5 12 -4
q:carry	0 9 -13 3
q:ceasefire	0 -10 19 -11
q:cent	0 -3 7 -1
q:change	0 0 9 -7
q:charge	2 9 0 -13
q:cheese	6 -25 -2 19
q:chip	0 0 10 -7
q:clock	0 -14 18 -4
q:close	0 -5 6 0
q:collect	0 -25 22 1
q:come	-21 6 -10 11
q:commerce	-3 14 1 -15
q:company	-3 -7 5 2
q:conclude	0 -1 13 -11
q:continue	0 29 -16 -18
q:control	0 14 16 -29
q:corn	0 9 -6 -2
q:cost	0 -9 22 -14
q:cotton	4 8 -25 6
q:could	0 -14 1 7
q:country	-5 -23 25 3
q:cover	0 -5 8 0
q:cut	-3 -3 16 -7
q:date	0 23 -9 -13
q:day	4 -31 -3 28
q:deal	0 1 10 -11
q:did	-7 -6 19 -7
q:dispute	0 8 0 -9
q:do	0 -24 26 -7
q:down	9 0 -15 7
q:draft	0 -8 -1 10
q:drop	0 -6 6 0
q:due	0 -8 -3 12
q:during	20 -17 -10 0
q:duty	7 1 -26 17
q:each	-4 3 16 -25
q:economy	0 1 -13 9
q:effect	0 -11 27 -20
q:effectively	0 0 6 -5
q:either	0 28 -12 -24
q:else	0 -16 25 -14
q:end	-3 2 5 -8
q:energy	8 -7 0 0
q:enter	0 27 -2 -28
q:evening	-1 -22 27 -4
q:every	-6 -11 26 -13
q:everybody	-1 -5 7 0
q:everything	0 -8 6 0
q:exempt	0 -4 9 -3
q:expect	-5 17 -13 0
q:expire	0 -8 -1 9
q:export	0 -5 15 -8
q:exporter	0 -17 9 4
q:extend	0 -20 24 -9
q:extension	-4 18 -28 9
q:fact	0 -9 3 4
q:fall	-2 -12 -1 14
q:far	0 -6 7 0
q:farm	0 19 0 -24
q:fee	0 0 10 -11
q:fentanyl	-4 -11 1 12
q:figure	-7 -8 -2 17
q:first	22 -19 -9 7
q:flour	0 -9 9 0
q:follow	0 19 -5 -15
q:for	5 7 15 -27
q:force	0 17 2 -23
q:foreign	13 -14 -5 2
q:forty	0 -8 -6 14
q:four	15 -13 10 -15
q:fourth	-3 -16 -9 24
q:framework	0 -1 6 0
q:free	0 -8 15 -7
q:front	0 -6 21 -17
q:fruit	0 -6 9 0
q:gave	8 -2 4 -11
q:geneva	8 18 -26 -9
q:get	0 9 5 -16
q:give	-5 -13 0 15
q:given	0 -9 -3 12
q:go	0 -25 21 0
q:good	-13 22 11 -33
q:government	0 25 -9 -12
q:grape	0 4 3 -10
q:great	0 5 0 -7
q:group	0 9 -1 -6
q:grower	-1 -4 0 6
q:had	16 8 -12 -10
q:half	-7 0 -9 14
q:hall	0 -1 8 -4
q:halve	0 -5 -6 13
q:happen	0 -10 -2 13
q:has	-15 10 -20 15
q:have	-9 -2 2 3
q:he	0 12 -32 18
q:hear	0 1 -6 3
q:here	0 11 0 -9
q:him	5 1 -16 5
q:his	6 -16 0 8
q:hit	-3 1 12 -14
q:hold	-4 -38 27 3
q:home	-8 -24 24 1
q:hope	0 -4 -15 18
q:hotel	0 -11 14 -1
q:hour	-2 0 23 -25
q:house	0 0 13 -14
q:hurry	0 -7 -3 10
q:i	7 -12 -35 35
q:if	-6 -28 13 5
q:import	0 -6 16 -10
q:importer	0 -9 4 5
q:impose	0 -15 19 0
q:increase	0 -8 6 0
q:industrial	0 6 -2 -1
q:industry	0 -2 -13 13
q:instead	0 14 -2 -13
q:interview	0 7 -7 0
q:into	-1 17 -10 -5
q:is	-6 0 0 3
q:it	-15 -11 -12 31
q:its	0 21 -22 -4
q:itself	-2 -1 -1 7
q:joint	0 20 0 -20
q:just	0 0 -17 13
q:kind	0 0 12 -10
q:know	15 -8 11 -21
q:largest	0 -11 17 -4
q:last	-21 -6 1 16
q:lasted	6 -7 14 -14
q:late	0 -12 21 -14
q:later	0 0 7 -5
q:law	0 -10 15 -2
q:leave	-1 -6 3 4
q:length	0 0 -21 21
q:less	0 -1 12 -10
q:let	2 -19 -8 18
q:letter	0 0 4 -7
q:levy	-4 6 -7 1
q:licence	0 -17 24 -5
q:like	0 0 -16 17
q:line	9 -14 19 -15
q:list	-2 5 -10 7
q:long	-3 8 -9 1
q:longer	0 -6 13 -7
q:look	0 -13 -9 18
q:lose	0 0 9 -12
q:lower	3 -9 -7 17
q:m	0 11 0 -11
q:make	-2 0 11 -6
q:market	0 0 11 -13
q:matter	0 -5 8 0
q:may	8 0 10 -19
q:me	1 0 -19 15
q:mean	0 -7 7 0
q:medicine	-3 4 3 -7
q:meet	32 -20 3 -8
q:men	0 0 -5 8
q:midnight	0 -2 13 -8
q:minister	5 23 -20 -10
q:ministry	0 -6 4 2
q:minute	-3 -6 0 10
q:month	0 -4 7 -1
q:more	-15 9 5 -10
q:morning	3 2 4 -12
q:most	-4 8 3 -11
q:mr	-10 -24 24 0
q:much	-7 5 -5 5
q:must	0 -6 2 2
q:my	0 -15 -21 30
q:name	9 7 -9 -7
q:need	0 0 -10 12
q:needed	0 0 14 -15
q:negotiate	0 -6 0 4
q:neither	0 20 -16 -5
q:never	8 1 -12 0
q:new	-6 0 17 -15
q:next	0 21 -8 -13
q:night	-5 -8 3 6
q:no	8 39 -35 -20
q:nobody	-8 -22 45 -23
q:none	6 -13 0 4
q:nor	5 -10 -12 11
q:not	0 12 4 -19
q:note	0 -8 0 10
q:nothing	-6 -2 5 0
q:notice	4 9 0 -21
q:now	13 0 -2 -11
q:nut	0 10 -7 0
q:of	-29 0 39 -27
q:off	18 -26 23 -17
q:offer	-3 -12 -23 32
q:oil	-1 0 -5 6
q:old	0 -19 8 6
q:on	-8 32 -19 -11
q:once	0 -18 -14 28
q:one	6 -4 -1 0
q:only	3 -11 20 -14
q:open	0 5 7 -14
q:opened	9 -11 -12 12
q:or	0 -8 15 -3
q:order	-3 -1 6 0
q:other	-18 11 23 -29
q:our	-7 3 7 -7
q:out	-23 13 2 -6
q:over	10 -27 27 -14
q:own	-2 14 12 -29
q:page	2 -17 13 -1
q:paper	-3 -23 -1 24
q:part	-5 7 -2 -1
q:past	0 0 -9 9
q:pause	2 -9 -6 12
q:pay	12 -12 11 -8
q:peace	0 1 6 -8
q:pen	0 4 -15 11
q:people	0 -11 8 1
q:place	2 0 -13 8
q:plan	0 -4 6 -1
q:pork	0 6 -5 0
q:port	13 -16 4 0
q:post	0 7 1 -11
q:present	2 0 9 -12
q:president	-2 17 -10 -7
q:price	0 -10 2 3
q:proclamation	0 -12 20 -10
q:product	0 -1 8 -4
q:prolong	0 -21 -8 25
q:promise	-7 -6 25 -17
q:propose	10 -11 3 -3
q:published	0 0 3 -6
q:purchase	0 6 1 -10
q:put	12 -8 0 -5
q:quarrel	-4 13 -4 -4
q:question	-1 -9 7 3
q:quota	0 -7 9 0
q:raise	0 6 -2 -2
q:rare	-2 -2 11 -2
q:rate	0 24 -11 -14
q:read	6 18 -26 -4
q:reason	0 15 -19 3
q:reciprocal	0 24 -2 -21
q:reduce	0 13 -11 -3
q:reduction	0 4 -12 5
q:renewed	0 0 -6 8
q:reply	0 -6 -1 9
q:report	0 -1 13 -9
q:return	0 -3 10 -5
q:review	0 13 -12 -4
q:rice	3 -19 -8 19
q:right	0 0 7 -9
q:rise	2 -15 22 -12
q:room	0 -2 14 -11
q:round	-10 -17 24 0
q:rule	-3 -12 9 3
q:run	0 -12 13 -4
q:s	0 -10 13 -4
q:same	-9 -18 15 7
q:say	-1 4 8 -10
q:second	-10 0 16 -8
q:section	-2 -21 34 -7
q:see	0 15 -2 -11
q:sell	0 -3 7 -1
q:send	0 -1 -4 7
q:settle	0 -22 -1 21
q:shall	0 -4 -18 23
q:share	-3 -14 21 -6
q:she	0 -8 10 -3
q:sheet	0 -9 3 4
q:ship	0 -17 28 -12
q:should	-1 -8 -2 13
q:shrimp	0 -6 8 0
q:side	0 34 -35 -3
q:sign	-17 5 16 -13
q:since	-8 -3 17 -10
q:sit	-1 -23 3 18
q:so	9 -19 11 -3
q:some	0 -10 25 -16
q:somebody	0 -1 -6 11
q:soybean	-1 1 -15 14
q:speak	0 0 -9 10
q:special	0 -9 14 -6
q:spoke	9 -16 -5 10
q:spring	2 15 -4 -18
q:stand	1 4 6 -15
q:standstill	0 12 -15 1
q:start	0 -32 33 -7
q:statement	-3 22 -12 -8
q:stay	0 -8 0 6
q:steel	-1 -4 -3 10
q:step	0 8 0 -7
q:still	0 -18 -4 23
q:stockholm	0 -18 12 2
q:stop	-6 7 -1 -2
q:strike	-4 4 5 -10
q:such	0 7 0 -7
q:summer	-3 9 -1 -5
q:surcharge	0 -37 47 -17
q:suspend	-2 7 -25 12
q:table	0 -15 17 -4
q:take	16 7 -17 -5
q:talk	-12 0 6 -1
q:tariff	-24 40 -14 -26
q:tea	0 7 -7 0
q:telephone	0 18 -37 10
q:television	0 7 -1 -5
q:tell	1 -6 -23 24
q:text	0 -17 0 14
q:than	-11 -15 32 -14
q:thank	0 -14 -10 22
q:that	11 1 -13 4
q:the	0 -3 11 -7
q:their	-9 19 -20 3
q:them	-2 1 27 -29
q:then	8 12 -14 -5
q:there	-9 0 -6 15
q:they	-7 9 -18 14
q:thi	7 -1 2 -8
q:thing	0 6 -5 0
q:think	0 -14 6 5
q:those	0 15 0 -17
q:threaten	0 -10 18 -8
q:three	-2 -21 40 -23
q:through	0 0 16 -15
q:time	-1 -17 -4 20
q:together	0 -4 8 -2
q:too	4 -19 3 8
q:top	0 -4 6 0
q:total	0 -9 10 -1
q:trade	-7 -1 23 -18
q:trader	0 7 2 -12
q:truce	18 -3 -28 17
q:two	5 10 -14 -1
q:under	-6 -7 12 0
q:unless	0 2 -10 7
q:until	-11 48 -28 -16
q:up	8 -13 6 -1
q:us	0 -9 -26 31
q:very	0 1 5 -8
q:visit	0 -9 8 0
q:want	-2 -15 15 0
q:war	0 0 11 -14
q:was	8 10 -10 -7
q:watche	15 0 -11 -5
q:water	0 -7 6 0
q:way	3 -8 5 -2
q:we	0 -29 0 26
q:week	-7 24 -11 -10
q:well	0 2 7 -11
q:were	0 12 -1 -16
q:what	10 -15 2 4
q:wheat	0 5 -6 0
q:when	14 -14 10 -8
q:where	11 13 -14 -13
q:which	0 17 -2 -16
q:who	8 -7 3 -2
q:why	8 5 -8 -7
q:will	-12 -17 -7 28
q:win	4 1 -6 0
q:wine	-2 12 -10 0
q:with	-17 37 -13 -22
q:within	0 -23 9 7
q:without	0 -14 16 -1
q:worth	2 5 11 -24
q:would	-14 -20 7 13
q:write	0 9 -23 12
q:yarn	-2 0 -14 11
q:year	12 -4 -3 0
q:yes	0 -19 -1 19
q:yet	-7 9 -15 9
q:you	0 -8 -16 23
q:your	0 6 5 -15
q:—	16 -14 -6 7
qt=future	-8 -16 -12 31
qt=modal	3 -34 30 -4
qt=past	7 15 -3 -18
qt=perfect	-35 9 -17 19
qt=pluperfect	21 0 -8 -8
qt=present	-14 -8 -1 14
quoted	-13 -1 5 0
r1=!	-1 11 -31 13
r1="	-1 27 -9 -14
r1='	0 -4 18 -13
r1='s	0 -9 10 -1
r1=,	12 -10 -12 12
r1=:	-1 6 -18 12
r1=;	9 -12 -8 14
r1=<duty>	2 -16 -10 20
r1=<end>	-16 4 17 -17
r1=<name>	0 8 -5 -2
r1=<not>	-10 -7 21 -8
r1=<v-bear>	0 0 -7 9
r1=<v-begin>	21 -2 -1 -13
r1=<v-end>	6 -2 -11 6
r1=<v-say>	0 -14 18 -8
r1=<v-stay>	6 2 -7 -1
r1=<v-suspend>	6 3 -7 -2
r1=?	-3 6 0 -5
r1=after	-2 -7 33 -37
r1=and	-4 -12 5 10
r1=as	0 7 -2 -2
r1=at	5 1 -16 8
r1=before	-4 -24 33 -13
r1=bond	0 0 7 -3
r1=during	0 -1 7 -1
r1=earlier	0 -11 11 0
r1=end	0 1 -7 2
r1=for	-1 3 4 -9
r1=from	5 4 -13 2
r1=had	0 9 0 -9
r1=i	0 -9 7 1
r1=if	0 -3 -10 13
r1=in	-19 0 10 -3
r1=is	-7 -6 0 7
r1=it	-4 -17 22 0
r1=its	0 7 -4 -3
r1=last	0 -2 6 -1
r1=later	-5 -19 29 -7
r1=leave	0 -7 11 -2
r1=long	0 19 -18 -6
r1=longer	0 -2 11 -8
r1=more	9 -12 -6 11
r1=nobody	-3 3 5 -8
r1=of	-20 -5 10 1
r1=on	-9 -4 18 -7
r1=or	0 -17 25 -11
r1=pass	-1 1 4 -6
r1=standstill	-1 5 -9 4
r1=tariff	2 -12 -10 16
r1=that	0 -7 0 6
r1=the	-6 2 11 -12
r1=through	0 11 -5 -5
r1=to	-14 0 25 -23
r1=truce	2 4 7 -15
r1=until	-1 8 -4 0
r1=was	5 0 -17 12
r1=were	-7 6 -12 11
r1=what	0 -9 -3 14
r1=when	2 -8 -2 5
r1=while	0 14 -6 -9
r1=with	-2 17 -14 -2
r1=without	0 -3 6 0
r1=yield	0 -7 15 -6
r2="	0 -17 19 -5
r2=,	0 25 -5 -21
r2=.	17 -3 -22 13
r2=:	-2 -5 17 -12
r2=;	-2 6 0 -2
r2=<agent>	0 -3 14 -9
r2=<day-ahead>	-3 -8 -8 17
r2=<day-gone>	12 7 -7 -16
r2=<day-today>	0 -9 6 3
r2=<duty>	0 18 -9 -10
r2=<end>	-8 8 4 -8
r2=<goods>	18 -9 7 -24
r2=<level>	17 -6 -11 4
r2=<month-gone>	-2 6 2 -10
r2=<not>	2 -13 7 1
r2=<number>	0 -8 21 -19
r2=<office>	0 -9 -2 10
r2=<organisation>	0 -8 6 2
r2=<person>	-1 0 9 -8
r2=<seat>	0 14 -12 0
r2=<sender>	0 -8 0 9
r2=<span>	-6 -14 27 -13
r2=<v-bear>	0 -6 10 -2
r2=<v-begin>	0 2 -13 6
r2=<v-deny>	0 -17 5 8
r2=<v-down>	0 1 7 -12
r2=<v-end>	13 1 -4 -12
r2=<v-impose>	-11 0 9 -3
r2=<v-propose>	-5 0 12 -10
r2=<v-say>	0 -1 -9 11
r2=<v-sell>	0 -8 -1 10
r2=<v-stay>	6 -10 23 -24
r2=<v-suspend>	0 -6 -1 9
r2=<v-target>	-1 -6 2 5
r2=<v-up>	-2 9 2 -12
r2=a	6 1 16 -25
r2=after	-2 3 6 -10
r2=agree	6 0 0 -11
r2=and	-34 -1 0 14
r2=at	11 2 -14 0
r2=be	0 11 5 -18
r2=been	-2 -4 0 8
r2=begin	4 -1 -21 12
r2=both	0 -11 0 12
r2=but	0 -13 13 -1
r2=by	0 -1 -16 15
r2=come	0 -3 6 0
r2=control	0 -7 9 -3
r2=counted	-1 19 -15 -4
r2=do	0 6 0 -9
r2=during	3 -1 12 -18
r2=end	1 9 -14 0
r2=expire	16 -15 6 -11
r2=export	0 -8 -1 10
r2=follow	-4 13 0 -11
r2=for	-1 4 11 -17
r2=from	0 -19 -8 24
r2=geneva	0 20 -17 -5
r2=go	0 10 0 -8
r2=had	10 -19 0 5
r2=has	-3 11 -1 -3
r2=he	-1 -6 0 5
r2=hour	0 14 -9 -4
r2=i	0 2 5 -7
r2=if	0 -12 21 -10
r2=in	4 -15 -3 14
r2=is	-2 8 -9 2
r2=it	12 -3 -12 8
r2=its	0 -7 6 1
r2=keep	0 15 -7 -8
r2=leave	0 -4 -7 14
r2=live	0 -5 9 0
r2=long	0 -19 17 0
r2=no	0 -14 10 1
r2=nobody	7 -2 2 -8
r2=not	-3 0 -6 10
r2=notice	0 -3 14 -9
r2=now	0 0 11 -12
r2=of	0 -1 14 -10
r2=on	-7 -16 13 6
r2=one	0 0 -11 12
r2=or	0 0 -26 22
r2=out	8 -2 -2 -1
r2=over	-1 -1 22 -17
r2=pay	0 -4 7 0
r2=peace	0 5 -12 7
r2=quiet	0 8 -5 0
r2=rule	0 -17 5 8
r2=run	5 -5 8 -13
r2=say	0 -3 -4 9
r2=so	-6 2 3 -4
r2=talk	-2 -15 19 0
r2=tariff	0 10 -3 -6
r2=that	-6 0 -21 21
r2=the	-19 4 -1 4
r2=their	0 10 -3 -3
r2=then	0 18 -2 -18
r2=thi	0 0 12 -10
r2=to	-15 18 -13 -1
r2=truce	2 10 -24 5
r2=two	0 -12 0 12
r2=until	-4 -1 6 -3
r2=was	-7 -20 13 14
r2=what	2 5 -11 0
r2=when	2 7 0 -8
r2=which	4 -6 -9 11
r2=will	-1 -16 14 3
r2=with	-6 -18 11 8
r2=would	0 15 -16 2
r3="	0 -4 27 -23
r3='s	0 5 -8 1
r3=,	-9 -10 16 -6
r3=-	0 10 0 -14
r3=.	-4 8 -12 5
r3=:	-2 -8 19 -11
r3=;	0 11 -5 -5
r3=<agent>	0 8 0 -7
r3=<day-ahead>	-12 19 -15 -4
r3=<day-gone>	4 -11 14 -5
r3=<day-today>	10 -4 0 -4
r3=<duty>	-7 17 -18 2
r3=<end>	-2 -9 6 3
r3=<gate>	0 -18 0 17
r3=<goods>	-10 5 -1 0
r3=<level>	-13 -17 13 13
r3=<money>	0 0 8 -6
r3=<name>	-6 -21 18 6
r3=<not>	-13 -29 12 14
r3=<office>	0 12 14 -26
r3=<person>	5 8 -10 -2
r3=<seat>	0 4 -7 1
r3=<sender>	0 17 0 -19
r3=<span>	0 11 -24 13
r3=<v-agree>	-14 -3 6 10
r3=<v-bear>	6 -9 4 -2
r3=<v-begin>	0 11 -12 2
r3=<v-deny>	0 21 -6 -17
r3=<v-down>	-6 0 0 4
r3=<v-end>	3 25 -10 -23
r3=<v-impose>	-19 2 10 -2
r3=<v-propose>	4 10 -1 -15
r3=<v-return>	5 -6 7 -7
r3=<v-say>	1 -15 2 5
r3=<v-stay>	-14 -8 -17 30
r3=<v-target>	0 -6 13 -6
r3=<v-up>	0 -18 19 -2
r3=?	0 -4 -3 11
r3=a	-11 5 5 -6
r3=after	0 20 -20 0
r3=agree	-2 -8 -6 17
r3=an	0 12 -3 -10
r3=and	-4 -38 33 10
r3=are	0 9 -7 -1
r3=as	0 -1 -8 12
r3=at	15 0 0 -19
r3=be	0 -21 7 9
r3=been	9 -9 0 0
r3=before	0 6 -13 6
r3=begin	-2 13 -21 7
r3=between	5 4 -7 -2
r3=by	-1 -15 16 -2
r3=control	0 -8 0 10
r3=day	0 16 -16 -2
r3=duty	-4 17 -11 -4
r3=end	8 0 -1 -1
r3=enough	0 -19 7 9
r3=expire	0 22 -14 -8
r3=for	0 9 4 -19
r3=from	-3 12 -6 0
r3=good	0 0 -9 9
r3=had	-10 2 0 5
r3=has	0 -10 0 9
r3=he	0 -15 18 -5
r3=i	0 -3 6 0
r3=in	11 16 -6 -31
r3=is	8 -22 -4 18
r3=it	-11 5 1 0
r3=its	-1 -16 2 13
r3=leave	0 0 10 -6
r3=long	0 -3 8 -3
r3=may	0 -4 10 -3
r3=next	0 -7 10 -3
r3=not	-1 -19 19 -2
r3=nothing	-2 -4 0 6
r3=of	-2 15 -6 -8
r3=on	17 1 -5 -11
r3=one	0 -3 -14 17
r3=order	0 7 -3 -2
r3=our	0 3 -8 4
r3=out	7 0 -2 -5
r3=over	0 0 15 -15
r3=pay	9 -7 -5 1
r3=rate	0 11 -2 -7
r3=run	-2 14 -14 1
r3=same	0 -5 17 -10
r3=say	-3 -12 9 1
r3=side	0 -6 0 9
r3=sign	-8 21 -12 -7
r3=so	0 13 -1 -12
r3=take	6 -2 -1 0
r3=talk	0 8 5 -15
r3=tariff	0 -4 -4 11
r3=tell	0 -7 0 6
r3=that	-7 22 -15 -4
r3=the	3 9 -5 -9
r3=they	0 3 -10 2
r3=to	-1 -24 0 24
r3=trade	0 -8 0 8
r3=truce	0 -17 6 11
r3=two	1 19 0 -25
r3=until	-5 16 -27 9
r3=was	19 -21 8 -15
r3=we	0 -12 15 -5
r3=were	3 1 -16 10
r3=what	0 -1 7 -5
r3=which	6 5 -4 -7
r3=will	0 -17 3 14
r3=would	0 -8 14 -5
r4="	0 6 5 -8
r4='s	0 -1 16 -14
r4=,	0 14 0 -17
r4=.	-7 -7 17 -5
r4=:	0 4 0 -7
r4=<agent>	2 -7 -10 13
r4=<day-ahead>	-23 -13 0 23
r4=<day-gone>	20 -5 -40 19
r4=<day-today>	0 9 -5 -5
r4=<duty>	3 -13 -22 25
r4=<end>	-14 -6 13 -1
r4=<gate>	0 11 -11 0
r4=<goods>	12 14 -4 -26
r4=<level-noun>	0 -10 4 5
r4=<level>	10 -5 18 -24
r4=<money>	0 -1 10 -7
r4=<month-gone>	6 5 -12 0
r4=<not>	-4 -14 23 -9
r4=<number>	14 15 -17 -15
r4=<office>	0 -1 -4 8
r4=<organisation>	5 0 -8 0
r4=<person>	0 -17 -14 26
r4=<quality>	-5 -5 10 0
r4=<sender>	0 -8 4 2
r4=<span>	-1 -20 -14 30
r4=<v-agree>	5 8 7 -21
r4=<v-bear>	0 -4 0 6
r4=<v-begin>	-2 8 0 -5
r4=<v-down>	0 -8 6 1
r4=<v-end>	-4 -16 14 4
r4=<v-impose>	-2 14 11 -23
r4=<v-propose>	-2 9 -15 8
r4=<v-say>	-2 -13 12 0
r4=<v-sell>	0 12 -6 -6
r4=<v-suspend>	0 7 -1 -3
r4=<v-up>	-1 2 -13 12
r4=a	0 -6 12 -7
r4=about	0 10 -2 -8
r4=and	14 30 -5 -41
r4=announce	0 -14 19 -7
r4=as	0 0 -6 7
r4=at	-3 -12 2 8
r4=be	0 16 -11 -4
r4=between	0 -6 3 2
r4=both	0 13 -21 5
r4=but	0 -9 0 10
r4=by	0 -7 2 3
r4=call	0 -1 -5 7
r4=country	0 5 -6 0
r4=day	0 -7 -5 16
r4=did	0 -9 12 -2
r4=duty	0 -10 -11 19
r4=each	6 2 -11 1
r4=end	0 -2 10 -10
r4=extend	0 -18 14 0
r4=for	-12 10 4 -10
r4=from	0 -3 7 -1
r4=go	0 -4 -1 9
r4=had	-10 -15 14 7
r4=has	7 10 -20 0
r4=have	-1 -7 5 3
r4=he	0 -10 2 5
r4=in	8 2 -18 6
r4=it	-2 8 5 -17
r4=new	0 -10 2 5
r4=no	-3 -5 0 6
r4=of	-10 5 0 -1
r4=on	-6 -1 13 -11
r4=out	-1 -7 4 3
r4=over	0 1 -6 3
r4=raise	0 6 -12 6
r4=rare	0 -6 4 0
r4=rate	0 -18 0 14
r4=say	0 -1 8 -5
r4=sign	0 7 8 -15
r4=tariff	5 -1 -13 8
r4=tell	0 0 -4 6
r4=than	0 -1 9 -6
r4=that	0 1 17 -17
r4=the	0 18 -33 7
r4=their	0 -5 9 -1
r4=them	0 0 -5 6
r4=they	0 12 0 -9
r4=thi	0 -4 6 0
r4=time	0 -7 8 0
r4=to	5 0 2 -8
r4=truce	0 -11 4 3
r4=two	0 -6 16 -9
r4=until	0 -2 13 -7
r4=up	0 8 -2 -4
r4=what	0 -2 7 -3
r4=which	0 0 -9 10
r4=will	0 -9 -6 15
r4=with	-1 11 -8 -2
r4=would	0 3 3 -8
r=! <end>	-1 11 -31 13
r=" .	0 0 -14 11
r=' notice	0 -1 7 -2
r=, "	0 -3 14 -11
r=, <level>	21 -18 7 -21
r=, <office>	0 -8 -3 10
r=, <person>	0 4 10 -18
r=, a	0 4 9 -14
r=, after	-2 7 2 -9
r=, and	-32 -7 13 7
r=, as	0 -7 6 0
r=, at	6 2 -3 -4
r=, begin	4 0 -15 5
r=, but	0 -13 13 -1
r=, during	3 -1 12 -18
r=, end	0 17 -6 -11
r=, from	0 -23 -8 25
r=, has	0 14 -3 -9
r=, he	0 -2 13 -9
r=, hour	0 14 -9 -4
r=, if	0 -1 11 -7
r=, in	3 0 -6 2
r=, it	13 -6 -5 0
r=, not	0 -11 -12 20
r=, on	0 -14 15 0
r=, say	0 -3 -4 9
r=, so	-4 11 -2 -4
r=, that	0 -22 -2 22
r=, the	-6 16 -25 12
r=, then	0 10 2 -17
r=, to	-11 16 -17 0
r=, two	0 0 -13 15
r=, up	0 7 -11 2
r=, which	8 -20 -11 20
r=, with	-6 -12 0 16
r=, would	0 17 -11 -5
r=. "	0 -19 10 1
r=. <end>	1 4 -7 3
r=; <end>	0 -1 -6 10
r=; it	0 1 7 -11
r=<end> <end>	-16 4 17 -17
r=? <end>	-3 6 0 -5
r=after it	3 6 -7 -3
r=after the	0 -11 17 -4
r=and <number>	0 -4 0 6
r=and a	0 -11 18 -10
r=and end	0 -9 -3 13
r=and expire	0 -7 12 -6
r=and it	0 0 -6 6
r=and keep	0 15 -7 -8
r=and that	0 11 -8 -2
r=and the	0 -4 0 6
r=are over	0 7 0 -7
r=at <level>	1 1 -6 1
r=at a	0 8 -9 0
r=at the	0 -18 13 2
r=before it	0 -7 1 4
r=before the	0 -4 10 -4
r=during which	0 -1 7 -1
r=end on	3 -20 1 14
r=extension of	0 10 0 -9
r=for the	0 -13 2 8
r=from <day-ahead>	-2 -12 -13 23
r=from <day-gone>	13 12 -14 -26
r=from <number>	0 1 9 -15
r=from the	0 12 -27 7
r=in <month-gone>	-1 10 0 -10
r=in <seat>	0 0 6 -4
r=in which	0 -8 5 0
r=is not	0 4 6 -17
r=is what	0 0 -15 10
r=later .	0 -4 -2 7
r=more .	14 -16 -3 4
r=of <number>	0 10 -7 -1
r=of geneva	0 19 -16 -2
r=of it	0 13 -22 10
r=of peace	0 5 -12 7
r=of quiet	0 8 -5 0
r=of talk	-2 -9 19 -9
r=of the	0 0 20 -18
r=of thi	0 0 8 -7
r=on ,	0 -9 11 -1
r=on the	0 -18 14 3
r=or so	0 -10 10 0
r=pass without	0 -5 6 0
r=tariff truce	5 -3 -13 7
r=the control	0 -7 9 -3
r=the duty	0 3 -10 3
r=the export	0 -8 -1 10
r=through <number>	0 12 -7 -5
r=to <day-ahead>	0 -6 4 1
r=to <day-gone>	0 -3 -1 7
r=to <month-gone>	0 -8 9 0
r=to <name>	0 -7 5 0
r=to live	0 -5 9 0
r=to run	0 -25 27 -5
r=to the	0 4 18 -25
r=truce ,	0 2 2 -8
r=truce in	0 -13 0 15
r=truce that	0 11 -2 -6
r=truce with	0 -12 13 0
s:!	-3 11 -15 2
s:"	-24 0 0 4
s:&	0 -12 5 5
s:'	-1 -2 26 -21
s:'s	-8 -10 3 9
s:(	-6 7 -7 3
s:)	-6 0 -7 11
s:*	0 -9 -14 21
s:,	-7 7 13 -16
s:-	-9 -6 13 0
s:.	-7 0 0 6
s:/	0 -9 9 0
s::	-3 -8 5 1
s:;	21 -1 0 -17
s:<agent>	-3 -14 5 10
s:<day-ahead>	-56 12 -7 9
s:<day-gone>	31 19 -34 -5
s:<day-today>	5 5 0 -13
s:<duty>	2 3 3 -8
s:<gate>	14 -24 0 14
s:<goods-amount>	-9 -10 34 -25
s:<goods>	0 11 -11 -1
s:<level-noun>	-12 6 0 -2
s:<level>	8 -19 18 -8
s:<money>	-16 -26 44 -21
s:<month-ahead>	-6 -6 13 -1
s:<month-gone>	-8 7 19 -31
s:<month-today>	0 14 -1 -15
s:<name>	-14 21 -16 -1
s:<not>	15 1 11 -26
s:<number>	25 0 13 -32
s:<office>	-25 8 -5 5
s:<organisation>	-2 -12 6 4
s:<person>	-7 -6 -6 14
s:<points>	9 20 -27 -5
s:<quality>	-10 -5 -5 13
s:<seat>	-13 -3 -18 27
s:<sender>	-17 3 17 -14
s:<span>	-23 0 14 -3
s:<taker>	0 -19 29 -14
s:<v-bear>	-6 -16 11 6
s:<v-begin>	8 -3 0 -1
s:<v-buy>	-17 -7 25 -10
s:<v-deny>	-3 -14 24 -8
s:<v-down>	0 6 -1 -6
s:<v-end>	33 -17 3 -11
s:<v-impose>	-1 0 7 -7
s:<v-propose>	-32 -30 2 28
s:<v-return>	8 -18 -2 12
s:<v-say>	-31 -2 7 2
s:<v-sell>	-22 -17 12 8
s:<v-stay>	18 -6 3 -8
s:<v-suspend>	10 4 2 -12
s:<v-target>	-14 -2 11 -4
s:<v-threaten>	0 4 -6 2
s:<v-up>	2 1 10 -20
s:?	-15 -3 12 -1
s:@	0 -11 3 5
s:_	0 -13 5 4
s:a	-3 -11 11 -1
s:about	-9 -10 0 9
s:above	0 10 -12 0
s:accept	0 -3 -13 17
s:accord	0 -2 13 -7
s:according	0 -11 8 2
s:account	0 -10 12 0
s:across	0 -7 9 0
s:act	0 -11 16 -1
s:add	0 -8 4 2
s:additional	-6 10 -21 9
s:affiliate	0 -5 14 -7
s:after	14 0 9 -21
s:afternoon	3 -12 11 -2
s:again	-14 -3 10 0
s:against	0 11 1 -13
s:ago	-1 -9 3 7
s:agree	9 2 -15 6
s:agreement	-11 -2 36 -32
s:air	0 -8 -1 10
s:aircraft	0 0 12 -9
s:al	0 5 -11 3
s:all	-24 10 -6 4
s:allow	0 -17 8 4
s:almost	-10 14 2 -13
s:alone	0 1 -21 18
s:along	0 -5 15 -10
s:already	0 -4 -9 15
s:also	0 13 -7 -4
s:aluminium	0 -10 6 0
s:amount	0 -5 12 -4
s:and	15 7 -10 -4
s:announce	-15 -4 1 7
s:announcement	0 15 -3 -12
s:another	12 -15 -1 11
s:answer	0 -19 12 6
s:any	0 4 2 -7
s:anybody	0 0 -7 5
s:anything	4 7 -24 10
s:apart	-22 -15 29 -3
s:app	0 7 -5 -1
s:apply	-10 0 7 -2
s:approval	0 -9 0 6
s:approve	0 -6 13 -3
s:are	-15 4 6 -5
s:armistice	8 -9 4 -5
s:arrangement	1 7 -19 6
s:as	-17 11 -2 0
s:aside	0 7 -1 -6
s:ask	9 -18 -14 20
s:at	5 1 5 -11
s:autumn	0 1 -10 7
s:away	-2 7 13 -29
s:b	0 0 -14 15
s:bag	0 0 -6 8
s:ban	0 -17 23 -11
s:banana	0 18 -12 -6
s:bank	-1 -18 20 0
s:bar	0 -12 7 6
s:base	0 -14 0 14
s:basi	-2 -6 13 -2
s:bay	0 11 -9 0
s:be	-20 5 -3 3
s:bean	0 0 7 -4
s:bear	7 -1 -8 2
s:because	1 9 0 -12
s:beef	-5 27 -14 -9
s:been	0 -9 13 -3
s:before	-18 0 13 -6
s:begin	8 0 -6 0
s:beside	0 14 -3 -10
s:best	0 -6 11 -3
s:better	0 12 3 -18
s:between	9 -1 4 -12
s:big	0 -7 15 -9
s:bill	0 -4 9 -3
s:blacklisted	0 9 1 -13
s:bond	0 -6 15 -5
s:book	11 -14 0 -1
s:border	-4 17 0 -19
s:both	1 16 -32 10
s:break	0 5 0 -8
s:bridge	0 14 -9 0
s:bring	4 14 -9 -7
s:broke	7 -14 12 -8
s:broken	0 19 -7 -15
s:built	0 2 6 -10
s:busan	-15 31 -12 -15
s:but	-11 0 0 3
s:butter	-3 1 -17 15
s:buy	-3 -28 24 0
s:buyer	0 -1 -3 6
s:by	-29 0 8 0
s:c	0 -4 -5 9
s:cabinet	9 -23 -10 21
s:call	-16 19 -4 -8
s:can	0 -7 15 -8
s:cannot	0 20 0 -23
s:capital	8 -11 4 -3
s:car	0 -10 26 -18
s:carry	1 -6 -3 7
s:case	0 -19 10 8
s:cash	0 2 12 -16
s:ceasefire	-10 -15 39 -23
s:cement	0 -23 -2 23
s:cent	0 3 6 -10
s:ceramic	0 26 -7 -24
s:charge	1 -18 10 3
s:cheese	0 34 -22 -21
s:chip	0 7 3 -14
s:choose	0 -1 7 -2
s:christma	-2 -6 0 9
s:city	7 -10 4 -2
s:claim	0 -3 6 0
s:clear	0 0 8 -10
s:clock	0 0 12 -20
s:close	0 8 0 -6
s:closed	0 -9 21 -11
s:club	0 -4 21 -16
s:coal	0 0 7 -6
s:cocoa	-4 -1 -18 19
s:coconut	0 9 -12 0
s:cod	6 2 -2 -6
s:coffee	0 18 -18 0
s:colleague	0 5 -11 3
s:collect	12 3 -5 -11
s:come	0 12 -6 -6
s:comment	0 8 -8 0
s:commerce	0 -7 0 8
s:company	-2 -2 14 -10
s:completed	0 -1 8 -5
s:conclude	6 7 0 -23
s:confirm	0 23 0 -24
s:continue	0 5 -14 9
s:contract	0 -16 31 -20
s:control	-1 1 6 -7
s:copper	-4 -9 0 9
s:cotton	0 8 16 -28
s:could	-9 -26 3 18
s:council	0 16 -1 -13
s:count	0 -8 3 3
s:counted	-2 28 -14 -18
s:counter	0 0 -8 7
s:countermeasure	0 18 -7 -10
s:counterpart	-3 -14 -2 17
s:country	0 4 5 -11
s:cover	0 8 -25 18
s:custom	0 0 -9 6
s:cut	-9 12 -16 4
s:date	-1 10 4 -14
s:day	-3 3 -26 21
s:day-after	-1 8 12 -20
s:day-after ahead	-55 -2 16 3
s:day-after gone	26 8 -7 -20
s:day-before	-9 12 -3 -4
s:day-before ahead	-11 2 -17 18
s:day-before gone	-7 16 4 -18
s:de	-1 4 8 -10
s:deadline	0 0 17 -16
s:deal	-7 -10 -3 17
s:decided	0 4 -13 5
s:decision	0 19 0 -19
s:declare	0 11 0 -10
s:decline	0 -8 -9 16
s:deficit	0 0 11 -9
s:delay	0 -4 22 -17
s:delegation	0 -18 17 -4
s:demand	0 -7 21 -15
s:deputy	0 0 -9 11
s:did	22 -4 2 -26
s:die	-2 21 -19 0
s:difference	0 14 -3 -10
s:discuss	0 -12 0 11
s:dispute	0 -12 12 -1
s:do	0 -12 -16 24
s:docker	-3 -23 33 -15
s:document	0 -11 9 0
s:doe	-2 -11 0 15
s:dollar	0 -3 8 -1
s:donald	0 9 -8 0
s:done	-3 -13 12 4
s:double	0 -8 16 -8
s:down	0 29 -22 -15
s:draft	0 -30 -8 30
s:draw	0 -8 -8 16
s:drawer	10 -14 -15 18
s:driver	-1 0 6 0
s:drop	1 -18 21 -2
s:due	-10 7 0 -3
s:during	15 -10 7 -14
s:duty	5 7 -17 4
s:each	7 -4 3 -1
s:earlier	-11 0 13 -7
s:early	-6 0 0 6
s:earth	-1 -19 20 -2
s:eastern	0 -2 9 -4
s:economy	0 -8 0 9
s:effect	-10 0 0 5
s:either	8 1 6 -25
s:electricity	0 -9 13 -4
s:else	0 0 15 -13
s:emergency	0 -7 5 0
s:employer	0 -8 18 -11
s:end	17 0 3 -21
s:energy	0 0 8 -6
s:enough	0 2 -8 5
s:enter	0 -11 9 2
s:entity	0 23 -12 -15
s:evening	13 -38 8 9
s:ever	-9 19 -12 0
s:every	-1 -14 12 0
s:everybody	-12 -14 36 -23
s:everything	-5 -5 -7 17
s:everywhere	0 -4 10 -4
s:exclusion	0 -6 16 -10
s:expect	0 -11 2 4
s:expire	18 -9 4 -11
s:exporter	0 14 1 -18
s:extend	-14 4 16 -16
s:extension	0 -16 3 8
s:extra	3 8 8 -24
s:face	-2 18 -8 -12
s:fact	0 -6 12 -1
s:failed	4 -9 0 0
s:fall	0 1 8 -15
s:far	0 -9 -2 13
s:fare	0 -2 10 -5
s:farm	0 -9 14 -2
s:farmer	-2 7 -9 3
s:fee	-7 -21 33 -12
s:figure	-3 4 5 -10
s:find	-3 16 13 -30
s:first	11 0 0 -13
s:fish	-1 15 -11 0
s:fishmeal	0 -12 -5 16
s:fits	-59 76 28 -96
s:fits-ahead	-10 4 -24 18
s:fits-gone	25 -28 11 0
s:five	0 7 -9 0
s:fix	0 0 9 -10
s:flat	0 -4 14 -8
s:float	0 0 -22 24
s:flour	0 -11 -17 26
s:follow	-9 7 5 -5
s:for	-3 -6 11 -3
s:force	-15 17 0 -13
s:foreign	0 6 -3 0
s:found	0 -8 0 4
s:four	-3 -20 18 2
s:fourth	2 -9 7 0
s:framework	0 0 8 -8
s:free	0 -12 29 -21
s:freeze	6 -35 -2 22
s:from	-3 -8 2 7
s:front	0 -5 9 -1
s:frozen	0 -21 11 8
s:fruit	6 -10 8 -8
s:full	6 -15 3 0
s:further	0 2 -14 4
s:gave	-11 -2 18 -16
s:geneva	7 21 -7 -38
s:georgia	0 -15 7 4
s:get	-10 3 11 -13
s:give	-4 16 8 -22
s:given	-2 6 -1 -3
s:good	-6 24 -5 -20
s:government	6 10 -36 10
s:grace	0 0 -4 7
s:grant	0 25 -20 -7
s:great	0 17 -11 -4
s:grow	0 -12 0 10
s:grower	0 -6 6 0
s:gun	0 2 2 -7
s:gyeongju	0 -2 6 0
s:had	12 -12 10 -10
s:half	0 -2 8 -4
s:halt	0 29 -24 -9
s:hand	-2 -1 -19 22
s:handshake	-1 -4 20 -14
s:hang	0 9 -2 -3
s:happen	-1 27 -5 -24
s:harvest	0 18 -46 22
s:has	-18 0 5 0
s:have	-33 2 19 -13
s:he	-9 -3 0 7
s:hear	-1 -16 -20 31
s:her	-1 -9 0 14
s:here	8 -4 5 -10
s:higher	1 21 -10 -19
s:highest	0 -1 11 -7
s:him	0 -15 -2 17
s:his	-5 -7 -9 19
s:hit	0 7 -7 0
s:hold	6 -9 8 -4
s:holiday	8 28 -18 -24
s:home	0 -13 10 -1
s:hope	0 4 -16 9
s:hotel	0 0 5 -6
s:hour	-6 1 -1 1
s:house	0 2 7 -9
s:household	0 -10 17 -9
s:how	0 -13 0 12
s:i	-17 -14 -5 21
s:if	-16 -7 4 7
s:import	-1 3 5 -10
s:impose	-5 25 -2 -24
s:in	-1 0 5 -6
s:initialled	0 3 -6 3
s:instead	-1 14 -26 13
s:intend	0 -2 8 -3
s:interest	0 -2 17 -12
s:interview	0 -14 -7 19
s:introduce	0 8 -24 10
s:invest	0 2 1 -6
s:investigation	0 -9 7 0
s:is	-42 -1 3 8
s:it	11 -5 2 -3
s:item	0 -10 0 12
s:itself	0 -3 11 -6
s:joined	-9 7 13 -18
s:keep	-6 30 -20 -10
s:know	11 -3 -23 15
s:kuala	0 13 -2 -13
s:lago	0 -14 0 12
s:lake	0 2 2 -6
s:lamb	0 9 -6 0
s:land	0 -5 9 -2
s:lapse	19 -9 -16 8
s:large	0 -3 11 -7
s:last	-8 16 -6 -7
s:lasted	25 -1 -1 -33
s:late	-5 -11 18 -4
s:later	-8 -18 29 -8
s:law	0 0 14 -13
s:lawyer	9 -18 19 -16
s:lay	0 3 1 -9
s:least	-3 -6 1 5
s:leather	0 9 -4 -4
s:leave	-5 -13 7 6
s:led	3 4 -7 -3
s:length	-1 7 -7 0
s:lengths=1	-45 10 -13 18
s:lengths=2	-34 -10 27 -4
s:lengths=3	-11 -25 18 8
s:lengths=4	46 -7 35 -76
s:less	-3 -27 24 -4
s:let	0 -5 -7 12
s:letter	5 1 -14 3
s:level	0 4 1 -6
s:levy	-1 4 -14 10
s:licence	0 -17 33 -20
s:license	0 -4 10 -3
s:lie	0 0 -9 11
s:lift	4 -10 -5 10
s:like	0 9 9 -16
s:likely	0 8 -14 3
s:likewise	0 0 12 -12
s:limit	0 0 6 -9
s:line	-6 -20 26 -5
s:list	2 11 -4 -9
s:listed	0 -13 0 10
s:listing	0 22 -16 -7
s:little	0 19 -14 -4
s:live	-8 16 -8 -2
s:loan	0 -2 16 -13
s:london	-1 -12 5 5
s:long	0 -2 -7 10
s:long=month	-32 -97 99 -29
s:long=usual	3 50 -80 25
s:long=week	-46 -128 177 -110
s:long=years	-25 -71 63 -6
s:longer	-4 -5 7 0
s:look	0 2 12 -15
s:lorry	-2 -15 4 8
s:lose	-10 -12 15 0
s:loss	0 0 -11 12
s:lower	0 -14 12 1
s:lowest	0 -2 7 0
s:lumpur	0 13 -2 -13
s:m	-1 8 11 -21
s:magnet	0 -9 13 -1
s:make	21 1 -13 -5
s:maker	0 -2 8 -4
s:man	0 -6 0 8
s:management	0 -9 12 -2
s:market	0 -13 6 4
s:matter	0 -15 -3 17
s:may	-9 -28 33 -2
s:me	0 0 -14 14
s:mean	0 -4 -13 16
s:measure	0 10 -6 -3
s:mediator	0 -24 42 -28
s:medicine	-8 -12 18 0
s:meet	8 -11 11 -3
s:meeting	0 -6 9 0
s:member	0 -13 26 -16
s:metal	0 -10 0 10
s:middle	0 10 -4 -5
s:midnight	4 4 -1 -8
s:milk	-2 17 -8 -7
s:mill	0 13 14 -26
s:million	0 0 15 -18
s:mind	0 22 -13 -10
s:minister	-13 2 -10 10
s:minute	-7 3 4 -4
s:monday	-1 -1 -17 16
s:money	0 -18 14 4
s:month	-4 -8 8 3
s:moratorium	0 -11 12 0
s:more	-13 2 -13 13
s:more-before	-25 -20 1 23
s:morning	0 21 -4 -25
s:mortgage	0 -2 10 -3
s:most	-7 4 -13 11
s:move	-2 -15 29 -17
s:mr	-3 -10 -12 21
s:much	0 -1 6 -2
s:must	0 -2 21 -15
s:my	-2 -20 0 17
s:name	-4 0 -13 13
s:named=1	-19 -53 75 -19
s:named=2	-26 26 -29 5
s:named=3	11 36 -65 7
s:nearly	0 1 10 -18
s:need	-1 -13 18 -3
s:needed	0 -6 0 5
s:negotiate	-1 11 -16 7
s:negotiation	0 0 18 -21
s:negotiator	0 -5 17 -12
s:neither	10 -22 18 -10
s:net	0 -9 18 -10
s:network	0 0 9 -6
s:never	0 9 -7 0
s:new	-23 -11 2 15
s:newspaper	0 -7 0 4
s:night	0 -12 -2 19
s:no	-7 1 9 -8
s:nobody	4 0 16 -29
s:nor	4 -8 9 -7
s:northern	0 -17 19 -2
s:not	5 9 -20 7
s:note	-1 7 7 -18
s:nothing	-6 0 -4 9
s:notice	1 14 -3 -14
s:now	-17 -6 35 -26
s:number	-6 -12 -5 21
s:of	-6 -16 11 7
s:off	5 8 -6 -6
s:offer	-6 -37 9 10
s:official	0 6 2 -8
s:oil	1 18 -17 -7
s:old	0 -10 33 -23
s:olive	4 11 -11 -7
s:once	12 -2 -18 10
s:one	0 -17 -1 14
s:one day	-6 -39 60 -33
s:one month	-24 -84 104 -51
s:one week	-1 -15 35 -27
s:one year	-32 -15 -18 41
s:only	3 12 -5 -9
s:open	0 -7 6 2
s:operator	0 -5 15 -11
s:or	-6 -25 28 -5
s:order	-6 10 0 -7
s:originating	0 24 -8 -18
s:other	-18 26 -9 -10
s:otherwise	0 10 -9 0
s:our	-6 -4 -13 18
s:out	25 -5 0 -23
s:outcome	0 0 -8 10
s:over	-3 -7 14 -5
s:own	6 20 -8 -23
s:owned	0 -21 14 1
s:owner	0 -20 19 -2
s:p	0 9 -4 -2
s:palace	0 8 -4 -2
s:palm	0 5 1 -10
s:paper	-6 -20 -17 34
s:parliament	0 -13 12 0
s:part	0 14 -10 -1
s:party	-1 -8 24 -18
s:pass	-7 -2 16 -7
s:past	-3 -15 14 4
s:pause	3 21 -21 -5
s:pay	-7 4 15 -19
s:peace	-6 -9 14 -3
s:people	0 -13 -16 27
s:per	0 -6 4 1
s:period	-7 3 0 0
s:permit	0 -5 -1 7
s:phone	0 0 -12 11
s:phosphate	0 9 -1 -9
s:place	6 -8 15 -14
s:plan	0 15 15 -32
s:policy	-1 -19 18 0
s:port	6 -9 24 -24
s:post	0 0 16 -21
s:postpone	0 -7 0 6
s:power	0 0 6 -5
s:prefer	0 0 -6 6
s:premier	0 -9 0 6
s:present	-7 -7 14 0
s:president	5 14 -31 6
s:press	0 -2 10 -6
s:price	0 -26 20 0
s:prime	-1 0 -9 12
s:principle	0 -21 -4 24
s:procedure	0 -4 8 -1
s:proclamation	0 -14 24 -12
s:prolong	2 -26 11 8
s:prolongation	-1 0 -17 17
s:prolonged	0 15 -10 -7
s:prolonging	0 9 -1 -5
s:promise	-6 -4 23 -16
s:proper	0 0 6 -4
s:proposal	0 -13 -29 35
s:propose	-8 -18 -3 19
s:protocol	0 -6 -6 13
s:provide	0 -1 -8 11
s:published	0 -5 12 -3
s:put	8 0 -1 -2
s:quarrel	0 0 5 -10
s:quarter	0 -17 20 -4
s:question	7 0 0 -6
s:quiet	0 5 3 -7
s:radio	0 -17 16 0
s:raise	3 3 0 -8
s:rare	-1 -19 20 -2
s:raspberry	1 -18 0 13
s:rate	-19 22 -1 -15
s:rather	0 8 -19 12
s:ratify	0 -14 11 2
s:reach	-18 -3 19 -1
s:read	-1 0 11 -11
s:ready	-3 -11 -6 19
s:reason	0 -4 23 -17
s:reciprocal	-5 -11 10 3
s:reckon	0 9 -5 0
s:recommend	0 -15 -14 27
s:record	0 -6 11 -4
s:reduce	0 19 -1 -17
s:refused	3 -16 3 4
s:remain	0 -14 -12 23
s:renew	2 -18 11 0
s:renewal	0 -16 -13 22
s:renewed	-7 -9 7 7
s:rent	0 -6 32 -31
s:replace	-7 14 -5 -2
s:report	0 -2 24 -20
s:reprieve	-2 16 -4 -8
s:required	0 -10 16 -4
s:result	0 -25 28 0
s:resume	4 -6 0 0
s:retain	0 -4 8 -1
s:return	0 -22 0 14
s:review	0 -11 11 0
s:revive	0 -7 -11 19
s:rice	0 -10 8 1
s:right	0 0 5 -8
s:rise	5 0 14 -24
s:river	0 -33 38 -14
s:room	0 2 -27 25
s:round	-9 -28 19 7
s:rubber	0 -14 -1 14
s:rule	0 -8 12 -2
s:run	18 -6 0 -13
s:sale	0 -2 -4 8
s:salmon	0 -6 -14 20
s:same	-9 34 -11 -20
s:sanction	0 -15 11 2
s:save	0 -4 8 -1
s:say	-22 -2 -7 13
s:season	-1 2 -7 5
s:second	16 -6 -10 1
s:secretary	0 -7 3 2
s:section	-5 -6 27 -15
s:seek	0 2 7 -9
s:sell	-6 -14 12 0
s:send	0 -10 -15 22
s:service	0 2 4 -8
s:set	0 12 -11 0
s:settle	-4 -33 8 23
s:settlement	0 0 8 -8
s:shall	-2 9 -20 9
s:share	0 1 6 -8
s:she	0 -22 23 -6
s:sheet	0 -8 2 4
s:shelve	0 22 -14 -4
s:ship	-6 -8 15 -4
s:shipbuilding	0 1 13 -14
s:shook	0 -4 -12 18
s:short	0 6 0 -6
s:should	2 -29 25 -2
s:show	0 -3 8 -3
s:side	13 -6 -6 3
s:signature	-3 -13 -17 27
s:silent	0 -19 24 -7
s:since	-7 19 -15 0
s:sir	0 7 7 -15
s:sit	-4 -10 16 -5
s:six	0 0 6 -4
s:slash	0 7 6 -14
s:sleep	6 -3 -8 4
s:smelter	0 -10 5 1
s:so	-3 6 -5 0
s:some	0 7 -2 -2
s:somebody	0 0 -18 16
s:something	3 5 -1 -8
s:source	0 -22 0 20
s:soybean	-2 -1 13 -10
s:spare	0 6 2 -11
s:speak	-2 0 -8 10
s:special	0 8 12 -22
s:spoke	-1 0 -6 10
s:spring	8 0 4 -14
s:stand	-5 -1 8 -1
s:standstill	-9 -13 -17 31
s:start	10 -32 19 2
s:state	0 0 6 -4
s:stay	-5 -5 11 -1
s:steel	0 -10 10 2
s:still	-4 -18 10 6
s:stock	0 -8 21 -14
s:stockholm	0 -8 -3 13
s:stop	5 4 3 -21
s:stretch	0 5 -18 10
s:strike	-14 -8 14 3
s:study	0 1 -11 7
s:subject	0 3 -20 18
s:successor	9 -12 -4 6
s:such	0 5 0 -8
s:sugar	0 17 -37 14
s:suggest	0 -3 -4 8
s:summit	-6 -6 19 -6
s:surcharge	-9 -35 48 -17
s:suspension	-8 4 -6 5
s:table	-2 -21 -3 18
s:take	4 11 -3 -10
s:talk	-20 -40 22 19
s:talked	0 -13 0 9
s:tariff	2 -2 10 -8
s:taro	0 0 -10 10
s:technology	0 8 0 -7
s:telephone	0 14 -1 -11
s:television	0 -34 7 22
s:tell	-8 -26 6 15
s:term	-6 -4 -1 9
s:text	-5 3 -23 20
s:than	-15 0 17 -12
s:that	-9 0 0 3
s:the	-22 -6 6 10
s:their	-35 0 13 -2
s:them	-12 0 13 -11
s:themselve	0 16 -3 -12
s:then	-3 6 5 -15
s:there	9 -4 3 -8
s:these	-6 19 -17 2
s:they	7 8 -8 -4
s:thi	-3 -17 22 -1
s:thing	-3 0 6 -2
s:think	0 -10 31 -26
s:third	-8 -3 11 0
s:those	-7 12 -12 0
s:threat	0 10 -3 -8
s:threaten	0 11 -2 -6
s:three	-10 -7 15 -2
s:through	-1 11 -8 0
s:tiktok	0 -7 15 -5
s:timber	0 5 -22 14
s:time	-10 1 11 -10
s:together	0 -17 26 -12
s:ton	0 -10 -6 14
s:too	2 -19 18 0
s:top	0 8 2 -14
s:town	0 0 9 -10
s:tractor	0 4 3 -8
s:trade	-18 -2 -2 10
s:trader	0 8 -13 0
s:transfer	0 0 14 -15
s:transport	0 -4 8 -2
s:travel	0 -3 13 -8
s:treaty	8 -5 -21 15
s:trial	0 3 3 -10
s:truce	14 -1 3 -11
s:trump	0 10 -8 0
s:turn	9 -20 2 3
s:twice	3 -19 0 12
s:two	11 -6 1 -3
s:unchanged	0 -7 4 2
s:under	-9 -4 18 -13
s:understanding	-2 -4 7 0
s:undertake	0 0 -4 6
s:undertaken	0 9 -2 -6
s:union	0 -10 18 -8
s:unit	0 -14 20 -6
s:unit=day	6 2 41 -52
s:unit=month	4 -3 -28 26
s:unit=week	-39 25 8 -21
s:unit=year	-42 -42 26 23
s:unless	-2 -24 21 0
s:until	-28 6 7 -6
s:up	-9 14 3 -12
s:us	-10 30 -18 -7
s:use	0 15 0 -12
s:valid	0 -9 -9 18
s:valley	0 -7 11 -1
s:very	0 9 0 -7
s:vessel	0 5 4 -14
s:vice	0 0 6 -6
s:video	0 9 -12 2
s:villa	0 7 0 -5
s:vote	5 -11 11 -8
s:voted	10 -7 3 -8
s:wage	0 -11 18 -10
s:wait	-1 0 8 -4
s:waited	0 -13 21 -8
s:want	-4 8 -6 2
s:war	-1 -2 -19 20
s:warn	0 -10 0 10
s:was	5 6 3 -19
s:way	-3 0 9 -8
s:we	-11 0 -12 17
s:week	0 5 -17 9
s:weekend	8 0 -2 -7
s:well	0 -3 12 -8
s:were	12 -12 5 -3
s:what	12 7 -24 6
s:wheat	0 -8 16 -10
s:when	11 15 -12 -18
s:where	2 0 -10 3
s:whether	0 -17 4 9
s:which	0 0 -6 6
s:while	4 8 -18 1
s:whisky	-4 11 -16 4
s:who	-17 -29 24 7
s:whose	0 6 -11 2
s:why	4 0 5 -13
s:will	-13 1 3 0
s:win	0 12 -3 -11
s:window	0 -5 14 -9
s:wine	8 17 -34 5
s:winter	0 -3 10 -4
s:wire	0 -6 0 7
s:with	-23 -3 9 3
s:withdraw	6 -16 0 6
s:within	0 -2 25 -23
s:without	9 -19 4 2
s:word	2 -13 -9 15
s:worker	0 0 7 -6
s:world	2 0 9 -16
s:worst	0 -8 0 7
s:worth	0 -14 15 -5
s:would	-21 -15 -6 23
s:yarn	0 7 -15 8
s:year	-3 -4 23 -21
s:yes	0 -18 -11 26
s:yet	0 -6 -21 27
s:yield	-3 -14 29 -13
s:york	0 -13 11 0
s:you	-1 0 16 -16
s:your	0 0 -15 17
s:zero	0 6 0 -4
s:—	7 7 -5 -7
s:•	0 5 -6 0
sa:!	-3 11 -15 2
sa:"	-19 16 0 -9
sa:" ,	0 6 0 -5
sa:" .	-7 22 -11 -3
sa:" <person>	0 -3 -8 12
sa:" he	0 2 19 -20
sa:" the	0 17 1 -24
sa:'	0 -3 26 -22
sa:' notice	0 -1 7 -2
sa:'s	0 -4 9 -4
sa:(	0 -3 -5 13
sa:)	-8 5 -5 5
sa:) .	0 -15 0 12
sa:,	-9 3 4 -4
sa:, "	-4 7 13 -18
sa:, <day-ahead>	-2 10 -21 5
sa:, <day-gone>	-3 -5 8 0
sa:, <level>	20 -22 10 -14
sa:, <name>	2 8 -10 -2
sa:, <number>	-3 -2 8 -2
sa:, <office>	0 -10 -3 12
sa:, <person>	-1 16 -9 -6
sa:, <points>	0 9 -2 -5
sa:, <seat>	0 -15 15 0
sa:, a	-1 -2 8 -3
sa:, according	0 -16 13 1
sa:, an	0 -7 0 7
sa:, and	7 -15 10 -2
sa:, as	-3 6 -13 8
sa:, at	10 0 -9 0
sa:, because	0 -1 -8 12
sa:, by	0 1 3 -6
sa:, counted	0 20 -16 -4
sa:, down	4 -15 0 8
sa:, during	3 -3 7 -9
sa:, end	1 18 -20 -5
sa:, from	0 -24 -9 26
sa:, had	2 12 -3 -14
sa:, has	-1 15 -19 0
sa:, he	0 -11 20 -9
sa:, in	6 0 0 -3
sa:, is	-5 16 -3 -10
sa:, it	10 5 -5 -10
sa:, its	0 3 6 -11
sa:, no	0 -2 -11 15
sa:, not	0 0 -16 15
sa:, of	1 -6 7 -3
sa:, on	-3 -15 24 -10
sa:, one	0 -7 10 0
sa:, or	0 -13 -22 31
sa:, say	0 -11 -15 26
sa:, so	-9 19 -16 0
sa:, that	6 -14 6 1
sa:, the	-2 8 -17 10
sa:, their	0 20 -4 -18
sa:, then	0 8 7 -19
sa:, they	0 1 2 -6
sa:, to	-9 12 -21 7
sa:, two	0 -9 -13 21
sa:, under	0 -6 9 -1
sa:, unless	0 -16 5 6
sa:, up	-2 -6 -4 12
sa:, was	-7 -5 11 0
sa:, where	0 -11 0 10
sa:, which	1 0 -12 11
sa:, while	0 6 -11 3
sa:, who	0 -12 -3 16
sa:, will	0 14 -11 -3
sa:, with	-10 -27 10 18
sa:, would	0 17 -10 -6
sa:.	-7 0 0 6
sa:. "	0 -25 -20 36
sa:. m	0 5 1 -9
sa::	-3 -8 13 -4
sa:: <level>	-2 -20 7 10
sa:: <number>	0 2 10 -20
sa:: what	0 2 4 -8
sa:;	20 1 -10 -6
sa:; <person>	0 2 -9 5
sa:; a	10 -9 4 -9
sa:; it	1 10 0 -17
sa:; the	1 10 0 -14
sa:<agent>	6 0 -18 14
sa:<day-ahead>	-46 19 -19 11
sa:<day-ahead> ,	3 0 -17 12
sa:<day-ahead> .	-24 32 -38 6
sa:<day-ahead> ;	0 16 -8 -8
sa:<day-ahead> to	0 0 10 -7
sa:<day-ahead> unless	0 -13 21 -11
sa:<day-gone>	27 5 -29 2
sa:<day-gone> ,	15 15 -19 -15
sa:<day-gone> ;	0 7 -8 0
sa:<day-gone> and	10 0 -7 -1
sa:<day-gone> evening	0 -19 4 12
sa:<day-gone> to	9 6 -7 -10
sa:<day-today>	3 11 -2 -15
sa:<day-today> ,	0 10 -9 0
sa:<day-today> .	1 20 -24 0
sa:<day-today> after	0 -8 1 3
sa:<duty>	11 7 -9 -6
sa:<gate>	19 -23 -22 26
sa:<goods-amount>	0 8 1 -12
sa:<goods-amount> .	0 14 -13 0
sa:<goods-amount> in	0 -2 7 -2
sa:<goods>	13 6 -26 11
sa:<level-noun>	-23 1 -3 10
sa:<level>	17 -15 3 0
sa:<level> ,	8 -18 20 -13
sa:<level> .	7 22 -13 -16
sa:<level> and	9 6 -6 -11
sa:<level> for	-6 -8 1 10
sa:<level> in	-4 11 1 -14
sa:<level> of	0 -6 9 0
sa:<level> on	18 -9 -26 21
sa:<level> to	0 -6 21 -16
sa:<money>	-1 -6 29 -23
sa:<money> ,	0 -13 15 0
sa:<money> a	0 -1 7 -2
sa:<month-ahead>	0 10 1 -13
sa:<month-ahead> ,	3 12 -19 0
sa:<month-gone>	0 -7 17 -14
sa:<month-gone> ,	0 6 0 -9
sa:<name>	-10 5 -5 3
sa:<name> 's	-9 13 -1 -7
sa:<name> ,	-4 19 -10 -8
sa:<name> .	-5 -8 7 4
sa:<name> <level>	0 0 -18 17
sa:<name> and	0 3 10 -22
sa:<name> charge	0 -2 -2 6
sa:<name> has	6 9 -17 0
sa:<name> have	0 -9 13 -3
sa:<name> in	-10 -11 14 3
sa:<name> is	0 12 0 -15
sa:<name> to	4 7 -10 -4
sa:<name> will	0 -7 -17 20
sa:<name> would	0 -5 0 6
sa:<not>	23 -12 5 -11
sa:<number>	28 -13 8 -19
sa:<number> ,	3 7 2 -24
sa:<number> .	36 -11 -14 -7
sa:<number> :	0 1 3 -6
sa:<number> <quality>	0 10 -2 -11
sa:<number> a	0 4 1 -9
sa:<number> and	8 -8 -10 10
sa:<number> more	-5 25 -17 -7
sa:<number> of	0 10 -4 -4
sa:<number> on	-3 0 4 -6
sa:<number> to	0 -5 10 -3
sa:<office>	-12 9 4 -8
sa:<office> ,	0 6 -5 0
sa:<office> .	0 -14 16 -5
sa:<office> of	0 10 -14 2
sa:<office> say	0 25 2 -27
sa:<organisation>	0 -14 5 3
sa:<organisation> 's	0 -6 15 -9
sa:<organisation> ,	0 -1 -2 6
sa:<organisation> .	-1 -14 10 0
sa:<organisation> extend	0 -3 10 -6
sa:<organisation> in	0 5 -20 14
sa:<organisation> say	0 12 -11 -1
sa:<person> 's	6 -5 -1 0
sa:<person> ,	-4 12 -5 -3
sa:<person> .	-2 30 -14 -16
sa:<person> and	3 20 -10 -17
sa:<person> announce	0 13 -19 4
sa:<person> has	0 -9 -10 17
sa:<person> in	0 -4 7 0
sa:<person> is	0 -3 8 -2
sa:<person> of	0 -14 19 -5
sa:<person> say	0 -6 0 7
sa:<person> sign	0 9 0 -11
sa:<person> tell	0 -23 -4 24
sa:<points>	-7 13 -17 3
sa:<quality>	-11 -1 -8 14
sa:<quality> and	0 -6 5 0
sa:<quality> farm	0 -4 9 -4
sa:<quality> good	0 14 -1 -13
sa:<quality> minister	0 0 -8 5
sa:<quality> negotiator	0 -1 7 -4
sa:<quality> one	5 -3 -12 9
sa:<quality> president	0 -3 -4 8
sa:<seat>	-22 1 -5 13
sa:<seat> ,	0 -13 0 8
sa:<seat> .	0 -9 0 12
sa:<seat> on	0 2 -9 3
sa:<sender>	-8 12 4 -13
sa:<span>	-14 -9 6 8
sa:<span> ,	-10 -4 35 -30
sa:<span> .	-1 -30 17 4
sa:<span> after	0 9 -10 0
sa:<span> before	0 5 -6 0
sa:<span> of	0 -7 -11 18
sa:<span> to	0 14 -15 0
sa:<taker>	0 -9 4 1
sa:<v-agree>	-9 3 -8 10
sa:<v-bear>	-2 -9 1 7
sa:<v-begin>	7 10 -14 -3
sa:<v-buy>	0 -11 11 0
sa:<v-deny>	0 0 15 -13
sa:<v-down>	-1 4 2 -7
sa:<v-end>	30 -9 0 -18
sa:<v-impose>	-5 14 -18 5
sa:<v-propose>	-5 -12 -2 16
sa:<v-say>	-15 -12 7 7
sa:<v-sell>	-13 3 6 -3
sa:<v-stay>	5 -6 5 -4
sa:<v-suspend>	12 8 -19 0
sa:<v-target>	-10 3 3 -3
sa:<v-up>	9 11 -7 -17
sa:?	-15 -7 15 -1
sa:a	-4 -13 26 -13
sa:a .	0 5 1 -9
sa:a <organisation>	0 -6 14 -6
sa:a <quality>	0 -4 -8 14
sa:a duty	0 8 -10 2
sa:a framework	0 -9 10 0
sa:a long	0 -18 8 7
sa:a price	0 -9 18 -10
sa:a rate	0 -11 0 9
sa:a rule	0 6 -1 -3
sa:a second	5 -6 2 -3
sa:a tariff	0 -6 4 0
sa:a television	0 -12 0 12
sa:a treaty	9 -7 -30 21
sa:a truce	0 -11 10 1
sa:about	0 7 7 -13
sa:above	0 -3 -8 11
sa:according	0 -17 9 4
sa:according to	0 -17 9 4
sa:add	0 -7 10 0
sa:additional	-1 14 -10 -2
sa:additional duty	0 8 -6 0
sa:after	2 7 0 -14
sa:after .	10 0 -9 0
sa:after <name>	-3 -2 10 -1
sa:after <person>	0 0 6 -7
sa:after <span>	0 -3 -5 11
sa:after a	-3 15 0 -18
sa:after both	3 -6 2 0
sa:after it	3 9 -9 -5
sa:after that	0 20 -6 -16
sa:after the	0 -23 -9 25
sa:again	-9 0 6 0
sa:again ,	0 -8 9 0
sa:again .	-3 18 -2 -16
sa:against	0 12 6 -17
sa:ago	0 -6 2 2
sa:ago .	0 -6 2 2
sa:agree	0 6 -13 5
sa:agree in	-2 6 -13 9
sa:agree on	7 0 -9 0
sa:agreement	0 5 12 -19
sa:all	-7 -4 5 3
sa:all .	0 5 -13 5
sa:an	0 20 -14 -5
sa:an agreement	0 7 0 -4
sa:an extension	5 0 3 -13
sa:and	12 -5 -13 12
sa:and <level>	-2 -21 18 2
sa:and <name>	7 3 -11 0
sa:and <number>	8 -13 -13 19
sa:and <person>	-3 26 -12 -13
sa:and <quality>	-2 -4 12 -4
sa:and <seat>	0 8 -12 2
sa:and <span>	0 -11 14 -5
sa:and a	-5 -18 15 0
sa:and end	0 -15 0 13
sa:and expire	0 -7 12 -6
sa:and had	3 4 -4 -8
sa:and has	0 -13 0 14
sa:and i	-2 -4 10 -3
sa:and it	7 2 -14 1
sa:and its	0 -9 6 1
sa:and keep	-6 16 -14 0
sa:and leave	0 -2 -9 13
sa:and no	0 11 2 -16
sa:and not	-1 6 -28 24
sa:and on	0 14 -11 -6
sa:and one	0 -5 12 -5
sa:and retain	0 -14 12 0
sa:and run	6 6 -9 -2
sa:and that	8 -18 -16 29
sa:and the	-10 -19 18 4
sa:and then	0 6 0 -5
sa:and to	0 -5 9 -1
sa:and we	0 -28 30 -7
sa:and will	0 -8 -15 19
sa:announce	-2 -9 3 5
sa:announce .	0 -22 22 0
sa:announce on	0 4 -9 4
sa:another	13 -29 0 12
sa:another <number>	0 -15 18 -4
sa:answer	0 -10 4 3
sa:anybody	0 1 -9 7
sa:anything	4 8 -22 5
sa:apply	0 -8 6 3
sa:are	-4 13 0 -12
sa:are over	0 11 -2 -9
sa:are up	0 -2 6 -4
sa:arrangement	0 14 -2 -13
sa:as	-8 16 -9 -2
sa:as much	0 8 -2 -4
sa:as they	0 -10 7 1
sa:ask	11 -6 -18 13
sa:ask for	12 -18 -5 8
sa:at	19 -19 5 0
sa:at <level>	3 21 -17 -5
sa:at <number>	21 -4 -10 -3
sa:at a	-6 -2 -4 10
sa:at the	0 -6 1 0
sa:autumn	0 7 -10 2
sa:away	-1 5 1 -9
sa:back	-1 10 -1 -9
sa:back .	0 0 -16 14
sa:back to	0 -13 0 7
sa:bar	0 -6 0 6
sa:be	-8 13 -7 -3
sa:bean	0 -3 9 -5
sa:beef	-3 24 -6 -19
sa:been	-4 0 -11 13
sa:before	-14 -5 12 -1
sa:before <person>	0 -9 2 5
sa:before it	0 8 0 -6
sa:before the	-6 0 -6 13
sa:begin	9 1 -9 0
sa:begin .	13 4 -2 -18
sa:begin on	0 -20 -24 36
sa:being	0 3 -7 3
sa:better	0 9 0 -9
sa:between	2 7 0 -15
sa:between <name>	9 0 0 -11
sa:between the	-5 0 8 -5
sa:blacklisted	0 9 1 -13
sa:bond	0 0 8 -3
sa:border	-3 11 -4 -2
sa:both	0 22 -25 1
sa:both duty	0 -13 -1 14
sa:both side	-2 8 2 -10
sa:bridge	0 -1 9 -6
sa:bring	6 0 -1 -5
sa:broke	7 -11 6 -4
sa:busan	0 -6 -4 12
sa:busan ,	0 -15 6 7
sa:busan .	0 0 -7 8
sa:but the	0 -7 6 0
sa:buy	0 -20 0 16
sa:by	-7 -22 16 7
sa:by <day-ahead>	0 -5 15 -11
sa:by <span>	0 -2 -6 11
sa:by a	0 -7 11 -3
sa:by the	3 2 -10 1
sa:call	-5 11 -1 -5
sa:can	3 -7 6 -1
sa:can be	0 -25 13 9
sa:case	0 -8 4 3
sa:ceasefire	0 0 4 -6
sa:cement	0 -15 -1 17
sa:charge	0 6 -4 0
sa:charge on	0 -10 0 8
sa:christma	0 -5 -4 10
sa:clock	0 0 9 -9
sa:close	0 -2 6 -1
sa:collect	7 3 0 -14
sa:come	-19 22 -8 -1
sa:come back	-3 11 -6 -3
sa:commerce	0 -6 6 0
sa:company	0 2 4 -8
sa:completed	0 -1 8 -5
sa:conclude	8 -1 2 -14
sa:conclude in	9 -1 -2 -4
sa:control on	0 -17 9 2
sa:copper	0 -6 -5 11
sa:cost	0 -4 9 -3
sa:could	-6 -7 8 1
sa:count	0 -13 3 8
sa:counted	-2 34 -25 -15
sa:counted from	0 32 -23 -14
sa:country	-1 10 -12 2
sa:crane	0 -14 16 0
sa:custom	1 -7 3 1
sa:cut	-2 -8 0 9
sa:date	0 12 -1 -10
sa:day	-9 18 -14 0
sa:day .	-1 13 -11 0
sa:day of	0 0 -7 7
sa:deadline	0 -4 14 -8
sa:deal	0 -9 -10 18
sa:did	0 -7 15 -10
sa:die	-1 16 -13 0
sa:dispute	-3 -25 16 7
sa:dispute over	-1 -11 7 3
sa:doe	0 -10 0 9
sa:done	0 -14 10 2
sa:down	2 6 -16 2
sa:down to	0 0 -13 12
sa:draft	0 -10 -3 13
sa:drop	2 -17 11 3
sa:due	-4 8 -5 0
sa:during	0 -6 11 -9
sa:during which	0 -6 12 -10
sa:duty	14 3 -10 -4
sa:duty ,	5 0 -9 4
sa:duty on	0 23 -1 -22
sa:duty that	0 13 -9 -6
sa:duty they	0 -6 0 8
sa:duty to	15 -18 1 -4
sa:each	-4 -4 11 -2
sa:each of	0 -3 10 -6
sa:each other	-10 6 -2 1
sa:each side	6 -4 -7 4
sa:earlier	0 -8 8 0
sa:early	0 -3 7 0
sa:earth	0 -9 3 3
sa:economy	0 -4 9 -3
sa:effect	-7 15 -2 -7
sa:effect .	0 2 3 -8
sa:either	7 5 -11 -6
sa:else	0 9 0 -12
sa:end	16 4 -6 -16
sa:end ,	0 0 -7 10
sa:end .	-11 15 0 -11
sa:end in	14 6 -20 -9
sa:end on	-12 -10 21 -2
sa:enough	0 2 -8 5
sa:estimate	0 0 12 -10
sa:evening	0 -30 23 5
sa:evening .	0 -17 6 8
sa:ever	-9 24 -13 -6
sa:every	-1 -7 0 9
sa:everything	-2 -2 -8 13
sa:expect	0 -6 1 0
sa:expect to	8 0 -12 0
sa:expire	14 2 -4 -12
sa:expire .	0 9 -1 -6
sa:expire on	4 4 0 -12
sa:export	0 4 -10 5
sa:extend it	0 -3 8 -7
sa:extend its	0 0 -17 15
sa:extension	6 2 2 -11
sa:extension .	1 -6 4 -3
sa:extension of	0 13 0 -12
sa:extra	4 -5 7 -6
sa:face	0 12 -6 -5
sa:failed	4 -7 0 0
sa:failed to	8 -4 -1 0
sa:farm	0 -11 9 2
sa:farm good	0 -15 11 4
sa:fee	0 -8 10 0
sa:fee on	0 10 -3 -6
sa:fentanyl	0 12 9 -22
sa:figure	-3 13 -11 0
sa:firm .	0 7 -15 4
sa:first	-1 -6 9 0
sa:follow	-9 9 2 -6
sa:followed	4 2 0 -6
sa:for	-5 6 11 -18
sa:for <name>	0 1 7 -14
sa:for <number>	-5 15 -5 -6
sa:for the	-8 0 0 6
sa:for thi	0 -4 7 0
sa:for which	0 20 -15 -9
sa:force	-8 19 -6 -8
sa:force .	0 -6 0 5
sa:four	-1 -17 3 12
sa:fourth	0 -1 6 -2
sa:framework	0 -9 11 0
sa:free	0 9 0 -8
sa:from	0 0 -14 11
sa:from <day-ahead>	-1 -23 -8 28
sa:from <day-gone>	10 27 -39 -10
sa:from <level>	-1 -18 16 2
sa:from <name>	0 15 0 -15
sa:from <number>	0 0 13 -17
sa:from the	-3 5 -18 9
sa:full	6 -15 3 0
sa:further	0 6 0 -8
sa:gave	-2 7 1 -8
sa:geneva	-3 24 -11 -17
sa:geneva are	0 11 -10 0
sa:get	0 -2 9 -5
sa:give	0 11 -7 -3
sa:go	2 5 0 -10
sa:go back	1 -13 0 7
sa:go on	-5 18 -6 -9
sa:good	0 8 -3 -6
sa:good ,	0 -5 14 -9
sa:good for	-1 6 0 -6
sa:good to	0 8 -4 -1
sa:government	9 0 -8 0
sa:had	-3 3 13 -14
sa:had agree	0 -7 6 0
sa:had been	1 -8 0 3
sa:half	0 -5 -3 10
sa:halve	0 15 0 -16
sa:hand	0 -7 -6 12
sa:hand on	0 -4 9 -3
sa:handshake	0 -12 21 -10
sa:harvest	0 14 -40 23
sa:has	0 -2 -8 10
sa:has been	-7 4 -13 9
sa:has sign	0 -6 -9 13
sa:have	-10 -4 0 11
sa:have been	-1 6 -3 0
sa:have to	0 -9 10 -1
sa:he	-6 -18 13 4
sa:he had	0 -1 -8 12
sa:he say	0 6 5 -11
sa:he tell	0 -7 11 -3
sa:here	0 0 8 -9
sa:highest	0 0 9 -7
sa:him	0 0 -4 6
sa:his	0 0 -28 26
sa:his <organisation>	0 2 -6 1
sa:hold	5 -8 0 3
sa:hour	0 5 0 -8
sa:i	-6 -13 4 8
sa:i have	0 -10 -7 16
sa:if	-3 8 -6 1
sa:impose	0 15 0 -17
sa:impose on	0 18 -3 -16
sa:in	12 -18 -2 11
sa:in <month-ahead>	0 1 0 -7
sa:in <month-gone>	4 -1 10 -23
sa:in <name>	-15 15 11 -19
sa:in <number>	8 -2 9 -17
sa:in <seat>	-4 -12 -5 18
sa:in a	0 -6 0 6
sa:in all	0 8 0 -6
sa:in each	0 -2 7 -2
sa:in force	-3 23 -8 -16
sa:in geneva	0 4 0 -6
sa:in stockholm	0 -2 -5 8
sa:in tariff	0 7 -4 0
sa:in the	-1 9 -3 -4
sa:in their	4 -16 1 4
sa:in which	6 -5 3 -5
sa:instead	0 19 -17 -3
sa:instead of	0 20 -19 -2
sa:interview	0 -12 -1 13
sa:into	-7 2 -10 13
sa:investigation	0 -9 7 0
sa:is	-13 8 -10 5
sa:is ,	0 -25 0 19
sa:is a	0 -2 -9 12
sa:is due	0 14 -6 -8
sa:is in	0 3 -7 1
sa:is no	0 0 6 -8
sa:is not	0 8 20 -35
sa:is over	0 13 -9 -3
sa:is to	-2 12 -7 -1
sa:is what	9 -4 -23 15
sa:it	0 10 2 -16
sa:it 's	0 -19 9 5
sa:it ,	0 6 -2 0
sa:it .	9 -1 -5 2
sa:it announce	0 -8 10 -1
sa:it end	7 0 0 -7
sa:it is	-7 14 -20 4
sa:it say	0 3 -9 5
sa:it take	6 11 -10 -11
sa:it to	10 -9 -7 3
sa:it was	1 4 14 -28
sa:it will	0 -2 7 -2
sa:it would	0 4 5 -9
sa:its	6 -3 -10 8
sa:its duty	6 -14 9 -3
sa:its export	0 14 -17 1
sa:its own	3 6 -3 -7
sa:itself	0 -7 10 -1
sa:keep	-12 25 -32 4
sa:keep <level>	0 5 -8 0
sa:kuala	0 -6 7 0
sa:kuala lumpur	0 -6 7 0
sa:lapse	20 -8 -4 -9
sa:lapse .	0 0 6 -5
sa:last	-8 26 -7 -16
sa:last <month-gone>	0 8 -4 0
sa:last week	-5 0 9 -1
sa:later	-6 -26 32 -4
sa:later .	0 -10 2 7
sa:law	0 11 -8 -2
sa:lay	-3 -11 10 1
sa:leave	-15 -5 17 -2
sa:leave .	0 -4 7 0
sa:less	0 -21 32 -17
sa:let	0 0 -16 14
sa:letter	0 5 0 -8
sa:level	0 8 -1 -5
sa:levy	0 7 -15 8
sa:levy on	0 -6 -5 11
sa:licence	0 -5 13 -7
sa:like	0 -9 16 -4
sa:likely	0 13 -7 -6
sa:likely .	0 14 -8 -7
sa:likewise	0 4 -7 0
sa:line	-5 -14 12 3
sa:list	0 0 11 -9
sa:listed	0 -12 0 9
sa:listed firm	0 -5 -1 6
sa:little	0 19 -15 -4
sa:live	-1 10 -2 -6
sa:london	0 -5 12 -3
sa:long	0 -4 -4 9
sa:long time	0 -18 16 0
sa:longer	0 1 -7 6
sa:look	0 -6 12 -2
sa:lorry	-1 -10 0 9
sa:lose	-8 -1 10 0
sa:lower	2 -9 7 0
sa:lumpur	0 -6 7 0
sa:m	0 5 1 -9
sa:m .	0 4 2 -9
sa:make	0 6 -6 0
sa:make it	-2 8 0 -5
sa:market	0 0 7 -3
sa:matter	0 -13 4 7
sa:may	-2 -12 18 -1
sa:may be	0 5 11 -19
sa:me	0 0 -9 11
sa:measure	0 8 -5 -3
sa:mediator	0 -10 21 -14
sa:meet	2 -10 -1 8
sa:meeting	0 -6 9 0
sa:member	0 -4 12 -8
sa:men	3 4 -8 -1
sa:metal	0 -9 0 10
sa:midnight	2 7 -3 -10
sa:minister	-5 -7 0 9
sa:minister ,	0 -5 0 9
sa:monday	0 -13 -9 20
sa:money	0 -16 10 6
sa:month	-2 -1 -6 10
sa:more	-2 8 -8 0
sa:more ,	-1 7 -12 4
sa:more .	10 -14 0 3
sa:more than	-2 7 -3 0
sa:morning	0 4 10 -20
sa:most	0 0 -10 13
sa:most <quality>	0 10 -7 -1
sa:most of	0 0 -7 10
sa:move	0 -1 14 -11
sa:mr	0 -4 11 -6
sa:mr <person>	0 0 -7 8
sa:much	0 8 -2 -4
sa:my	0 -15 0 17
sa:name	0 -12 0 9
sa:negotiate	0 14 -18 3
sa:negotiation	0 0 8 -11
sa:negotiator	0 -2 8 -4
sa:neither	12 -23 8 -2
sa:neither side	14 -17 -3 1
sa:new	-9 -6 3 9
sa:next	-7 0 -1 6
sa:night	0 -8 -3 11
sa:no	-3 -7 11 0
sa:nobody	5 1 12 -30
sa:not	6 8 -12 0
sa:not <span>	0 -4 -19 21
sa:not a	0 22 -7 -20
sa:not for	0 -2 12 -12
sa:notice .	0 -11 0 11
sa:now	-8 -22 30 -1
sa:number	-5 -15 1 14
sa:of	-55 -8 32 -8
sa:of <day-gone>	0 -16 2 13
sa:of <number>	0 21 -10 -15
sa:of <person>	0 -17 12 1
sa:of <span>	-4 -9 27 -19
sa:of a	0 -5 -2 9
sa:of an	0 -6 5 0
sa:of geneva	0 21 -17 -5
sa:of it	0 15 -16 3
sa:of its	0 -9 0 7
sa:of our	0 6 0 -8
sa:of peace	0 5 -12 7
sa:of quiet	0 8 -5 0
sa:of talk	-3 -17 14 1
sa:of the	-18 0 10 -3
sa:of their	0 -7 12 -3
sa:of them	0 -3 16 -14
sa:of thi	0 -11 14 -3
sa:of what	0 9 -7 -1
sa:of which	0 3 -6 1
sa:off	-4 14 -4 -6
sa:off .	-1 -2 0 6
sa:offer	0 -11 6 1
sa:official	0 8 -10 0
sa:old	0 0 14 -13
sa:on	-2 13 -13 0
sa:on ,	0 -1 9 -5
sa:on .	-2 19 -15 -5
sa:on <day-ahead>	-39 4 0 7
sa:on <day-gone>	24 -12 4 -11
sa:on <day-today>	0 -11 3 6
sa:on <number>	0 -19 22 -5
sa:on <quality>	-1 4 -6 3
sa:on a	-2 13 -5 -5
sa:on both	0 0 -24 19
sa:on each	0 0 -7 4
sa:on its	0 0 -5 7
sa:on our	0 0 -13 11
sa:on paper	0 -12 16 -6
sa:on rare	0 -18 8 4
sa:on top	0 14 -16 0
sa:once	14 0 -12 -3
sa:one	5 -16 -5 14
sa:one .	5 -13 11 -3
sa:one of	0 -2 14 -9
sa:only	0 25 -23 -4
sa:open	0 -12 14 0
sa:or	-5 -20 14 5
sa:or so	0 -10 10 0
sa:order	0 4 5 -16
sa:other	-12 16 -2 -8
sa:other 's	0 -15 2 12
sa:our	-4 0 -10 11
sa:out	24 -3 -6 -16
sa:out .	5 3 -7 -2
sa:out of	0 -6 1 2
sa:out on	9 0 -2 -8
sa:over	-2 -1 25 -23
sa:over .	0 -11 9 2
sa:over on	0 7 6 -16
sa:over the	-2 -6 15 -7
sa:own	8 14 -7 -19
sa:owned	0 -19 8 5
sa:owned by	0 -16 0 13
sa:owner	0 -19 25 -12
sa:paper	0 2 11 -14
sa:paper .	0 9 1 -11
sa:part	0 10 -7 -2
sa:part of	0 10 -7 -2
sa:pass	-5 1 8 -7
sa:pass without	0 -5 6 0
sa:pay	0 9 1 -12
sa:pay <level>	4 12 -5 -14
sa:peace	-4 -4 6 0
sa:people	0 -7 -3 12
sa:place	10 0 7 -19
sa:place .	10 0 3 -15
sa:plan	0 -6 18 -9
sa:plan .	0 0 14 -13
sa:port	11 -11 -2 2
sa:port fee	0 -4 7 -1
sa:present	0 -10 8 1
sa:president	0 18 -22 -1
sa:price	0 -18 14 0
sa:procedure	0 -4 7 0
sa:prolong	4 -15 14 -9
sa:prolong it	5 -11 6 -3
sa:prolonged	4 -6 1 -1
sa:promise	-4 -12 16 0
sa:promise in	0 -7 10 -3
sa:propose	-1 -8 0 8
sa:put	9 -20 3 6
sa:put on	0 -16 0 16
sa:quarrel	2 -6 7 -6
sa:quiet	0 6 -2 -1
sa:quiet ,	0 -9 11 -5
sa:raise	6 1 -10 0
sa:rare	0 -9 3 3
sa:rare earth	0 -9 1 4
sa:rate	-11 10 -4 -1
sa:rate .	-4 14 -7 -5
sa:rate of	0 -1 -2 6
sa:rather	0 13 -23 12
sa:reach	-13 -2 12 0
sa:read	0 5 11 -18
sa:ready	-2 0 7 -3
sa:receive	0 -9 8 0
sa:remain	0 -10 0 10
sa:renewed	-5 3 5 -11
sa:report	0 2 7 -13
sa:reporter .	0 0 6 -4
sa:rest	0 -6 3 2
sa:result	0 -2 11 -9
sa:retain	0 -4 8 -1
sa:retain <level>	0 -9 12 -3
sa:return	0 -14 5 8
sa:rise	0 12 -3 -11
sa:room	0 8 -11 2
sa:round	0 -8 10 0
sa:round of	0 -7 6 0
sa:rule	0 5 6 -11
sa:rule on	0 0 10 -11
sa:run	16 -7 7 -25
sa:run ,	-3 -9 16 -4
sa:run .	-3 8 -2 -1
sa:run out	26 0 -18 -11
sa:run until	0 15 -11 -3
sa:same	-11 33 -10 -20
sa:same rate	-4 16 -15 -3
sa:say	-7 -2 -8 13
sa:say ,	0 25 -8 -14
sa:say <person>	0 -10 -2 13
sa:say in	0 -1 -6 9
sa:say it	0 1 3 -7
sa:say on	0 -28 7 17
sa:say the	0 13 -11 -1
sa:season	0 13 -7 -5
sa:second	0 -6 10 -3
sa:see	0 6 3 -11
sa:sell	-5 -9 22 -8
sa:set	0 -5 10 -5
sa:settle	-2 -14 11 2
sa:shall	0 12 -14 1
sa:she	0 -13 30 -23
sa:she say	0 -12 26 -19
sa:ship	-3 6 7 -12
sa:ship .	-1 2 9 -12
sa:shipbuilding	0 1 4 -6
sa:short	0 8 3 -14
sa:should	0 -5 12 -6
sa:side	12 0 -2 -6
sa:side .	-3 0 -13 14
sa:side have	0 -4 7 0
sa:sign	-3 19 -24 5
sa:sign in	-9 30 -18 -12
sa:sign it	0 8 3 -9
sa:sign on	0 7 -2 -4
sa:signature	-1 -11 -5 17
sa:signature .	0 -19 0 18
sa:since	-5 0 -5 8
sa:since <day-gone>	0 10 -11 0
sa:since <month-gone>	0 -14 4 10
sa:since <number>	0 -1 -4 8
sa:since the	-2 -12 9 5
sa:sit	-1 -1 11 -6
sa:so	-15 12 -1 -5
sa:so that	-8 9 0 -2
sa:some	0 0 -9 7
sa:something	3 6 -2 -10
sa:soybean	0 -5 8 -1
sa:soybean .	0 -10 0 11
sa:spare	0 8 0 -7
sa:speak	0 -7 14 -7
sa:spring	0 6 -1 -2
sa:stand	0 -5 6 0
sa:standstill	-1 -3 -4 11
sa:start	11 -19 7 0
sa:start .	12 -2 4 -16
sa:start on	0 -9 4 3
sa:state	0 -6 0 6
sa:stay	0 2 3 -6
sa:steel	0 -8 0 8
sa:still	-2 -20 18 0
sa:stockholm	0 -12 -1 14
sa:stop	-4 -1 13 -7
sa:strike	-4 -12 11 2
sa:study	0 2 -12 7
sa:sugar	0 12 -11 -1
sa:surcharge	0 3 7 -11
sa:suspend	0 8 -13 3
sa:suspension	-4 -14 19 -2
sa:table	0 -9 -3 11
sa:table .	0 -1 -10 12
sa:take	1 13 -16 -2
sa:take effect	-7 10 4 -14
sa:talk	-9 -31 14 16
sa:talk .	0 -14 14 -1
sa:talk in	-2 -9 -1 12
sa:tariff ,	0 10 1 -15
sa:tariff .	0 -9 8 0
sa:tariff of	0 -13 17 -5
sa:tariff on	-2 0 -5 7
sa:tariff pause	0 0 -10 8
sa:tariff truce	2 -3 -7 6
sa:tax	0 -4 8 -2
sa:tea	0 -9 14 -2
sa:telephone	0 13 -2 -9
sa:television	0 -25 0 22
sa:television interview	0 -12 -2 14
sa:tell	0 -22 13 5
sa:tell reporter	0 -10 1 5
sa:tell the	0 -7 -1 8
sa:term	0 -20 -6 22
sa:text	-2 8 -4 0
sa:than	-6 5 -3 3
sa:than <span>	0 0 7 -5
sa:that	-3 10 -13 3
sa:that ,	0 13 -7 -4
sa:that .	0 2 -15 13
sa:that <name>	0 9 -11 0
sa:that <person>	0 9 0 -11
sa:that both	0 11 0 -10
sa:that he	0 -2 -17 20
sa:that is	9 -31 4 16
sa:that it	0 -22 13 4
sa:that on	0 -5 0 6
sa:that the	0 9 -1 -8
sa:that was	-2 -6 7 0
sa:that were	0 -1 10 -4
sa:the	-17 -5 8 4
sa:the <day-ahead>	-2 -9 -20 26
sa:the <day-gone>	13 13 -31 -1
sa:the <level>	6 4 -17 3
sa:the <name>	-8 21 9 -34
sa:the <number>	7 -14 -10 17
sa:the <office>	0 22 -1 -19
sa:the <organisation>	0 -32 -6 29
sa:the <person>	0 -1 6 -3
sa:the <quality>	-7 5 12 -14
sa:the <seat>	0 -5 8 0
sa:the additional	-1 7 -15 4
sa:the border	-3 8 -1 -2
sa:the control	0 -12 9 0
sa:the country	0 2 -9 4
sa:the day	0 21 -20 -5
sa:the deal	0 -13 -6 16
sa:the duty	5 -7 0 3
sa:the export	0 -12 0 14
sa:the first	0 -7 3 4
sa:the last	0 21 -23 0
sa:the matter	0 -10 0 10
sa:the month	-1 0 -10 9
sa:the new	-2 2 5 -6
sa:the next	-4 24 7 -26
sa:the old	0 0 17 -17
sa:the order	0 7 -3 -2
sa:the other	0 9 0 -13
sa:the president	0 0 -7 6
sa:the rate	0 -3 -3 9
sa:the rule	0 0 7 -8
sa:the same	-10 23 5 -25
sa:the table	0 -8 -6 13
sa:the talk	0 -3 -2 6
sa:the tariff	6 0 -16 5
sa:the third	0 -1 -2 6
sa:the trade	0 -4 6 0
sa:the truce	-1 9 4 -18
sa:the two	15 21 -9 -28
sa:the world	0 6 -5 0
sa:the year	0 -7 11 -1
sa:their	-4 -12 16 0
sa:their dispute	0 -4 -2 7
sa:them	-4 5 15 -22
sa:them .	0 -8 25 -17
sa:then	-9 4 9 -11
sa:there	-4 0 15 -16
sa:they	-18 5 3 0
sa:they are	-4 0 0 6
sa:they had	-1 15 -10 -5
sa:they have	0 -1 -4 8
sa:thi	0 -16 28 -13
sa:thi week	0 -5 0 6
sa:thi year	0 8 0 -10
sa:third	-1 -4 0 7
sa:those	0 -8 0 5
sa:three	-4 -1 18 -11
sa:through	0 15 -3 -12
sa:through <number>	0 10 -3 -6
sa:time	-3 4 10 -17
sa:time .	0 0 15 -16
sa:time to	-3 -10 12 0
sa:to	6 9 -3 -10
sa:to <day-ahead>	0 20 -8 -13
sa:to <day-gone>	1 -13 -15 24
sa:to <level>	12 -3 4 -13
sa:to <month-gone>	0 -8 9 0
sa:to <name>	0 -16 10 2
sa:to <number>	13 4 -12 -7
sa:to <seat>	0 3 -6 1
sa:to a	0 -13 9 2
sa:to agree	0 6 -9 1
sa:to be	-1 8 0 -6
sa:to begin	0 -11 -15 22
sa:to buy	0 -3 7 -2
sa:to come	0 16 -7 -8
sa:to do	-2 9 5 -15
sa:to end	-3 -3 11 -7
sa:to expire	0 12 -4 -6
sa:to give	0 13 -3 -10
sa:to go	0 -6 6 0
sa:to live	0 6 0 -3
sa:to run	-1 -11 20 -8
sa:to say	0 3 -7 1
sa:to sign	6 -15 17 -10
sa:to spare	0 9 0 -7
sa:to start	0 -11 6 4
sa:to the	0 -28 20 3
sa:together	0 -11 19 -9
sa:too	3 -13 17 -9
sa:top	0 14 -16 0
sa:top of	0 18 -15 -6
sa:trade	-5 12 -3 -7
sa:treaty	9 -2 -30 18
sa:truce	-2 -2 15 -11
sa:truce ,	-5 -1 11 -6
sa:truce .	0 0 9 -5
sa:truce between	2 1 4 -14
sa:truce expire	10 -6 0 0
sa:truce in	0 -15 0 15
sa:truce is	0 4 -11 5
sa:truce on	0 10 0 -10
sa:truce run	4 2 -10 0
sa:truce that	0 19 -6 -13
sa:twice	4 -15 -1 10
sa:two	11 5 -2 -11
sa:two .	0 -10 13 -2
sa:two <office>	0 0 -16 16
sa:two government	5 -8 -7 7
sa:two side	0 7 5 -12
sa:unchanged	0 -7 4 2
sa:under section	0 0 7 -4
sa:under the	0 -4 -7 14
sa:unless	-2 -22 23 -2
sa:unless <organisation>	0 -16 24 -11
sa:until	-21 7 -3 0
sa:until <day-ahead>	-7 8 -6 -1
sa:until <day-gone>	-2 3 7 -13
sa:until <number>	0 7 0 -7
sa:until the	-1 -8 1 9
sa:up	-4 11 -11 1
sa:up .	0 5 -12 6
sa:up <level>	0 0 5 -8
sa:up on	1 18 -15 -13
sa:up to	0 0 -22 18
sa:us	-1 7 -9 0
sa:us ,	0 -11 -2 14
sa:use	0 5 8 -14
sa:very	0 9 -1 -7
sa:vote	6 0 -4 0
sa:want	0 12 -7 -2
sa:war	0 -32 -11 34
sa:was	0 -18 16 -1
sa:was "	0 -4 -5 13
sa:was <number>	7 -9 0 0
sa:was agree	8 -14 -6 9
sa:was sign	-6 21 -9 -12
sa:was to	-1 -10 10 1
sa:way	-1 -3 8 -3
sa:way .	-1 -6 9 0
sa:we	-3 0 8 -8
sa:we shall	0 -2 6 -3
sa:week	-7 0 0 1
sa:week ,	-2 -1 8 -1
sa:week .	-1 7 -2 -2
sa:well .	0 4 3 -8
sa:were	5 -18 6 7
sa:what	9 7 3 -20
sa:what the	10 -14 -2 5
sa:what they	0 9 0 -8
sa:when	12 4 -16 0
sa:when it	2 0 -8 0
sa:when the	7 -11 0 2
sa:where	-4 -4 0 7
sa:whether	0 0 7 -5
sa:which	9 -1 -20 15
sa:which <name>	-1 0 -5 9
sa:which both	-5 7 -1 0
sa:which each	6 -15 2 1
sa:which is	10 0 -9 0
sa:which neither	0 -1 9 -5
sa:which the	14 3 -12 -6
sa:which they	0 -3 -3 9
sa:which was	0 -15 1 11
sa:while	-1 8 -17 7
sa:who	-8 -22 21 0
sa:will	3 -5 -18 20
sa:will be	4 19 -22 -3
sa:will end	5 12 -10 -11
sa:will pay	0 2 2 -7
sa:with	-34 10 -3 7
sa:with <name>	-4 -1 -26 23
sa:with <number>	0 -1 6 0
sa:with <person>	0 8 -1 -4
sa:with <seat>	0 29 -16 -19
sa:with a	-5 -3 11 -2
sa:with the	-3 -5 19 -10
sa:without	9 -23 4 5
sa:without a	11 -11 0 0
sa:would	0 -4 11 -7
sa:would have	-1 8 2 -8
sa:write	-1 9 0 -7
sa:year	0 -12 24 -15
sa:year .	0 -6 18 -9
sa:yet	0 0 -14 16
sa:yield	0 -9 19 -8
sa:you	0 9 -1 -5
sa:your	0 11 -20 8
sa:zero	0 -4 10 -3
sa:—	0 16 -25 3
sb:"	-17 0 1 2
sb:" <span>	0 13 7 -21
sb:" a	0 0 7 -7
sb:" i	0 1 5 -7
sb:" the	0 -9 12 -5
sb:" we	0 0 6 -6
sb:'s	-11 -3 -4 12
sb:'s <person>	8 -1 13 -20
sb:'s duty	0 -18 0 15
sb:'s for	0 15 -17 0
sb:'s good	0 1 -18 13
sb:'s minister	0 12 -10 -2
sb:'s ministry	0 -4 7 -1
sb:'s ship	0 -8 -2 11
sb:'s tariff	0 0 -7 8
sb:'s trade	0 -20 4 12
sb:(	-5 8 -2 -2
sb:)	0 -6 2 4
sb:) ,	0 -14 18 -5
sb:) -	1 -11 4 0
sb:) :	0 17 8 -28
sb:) —	0 -16 -3 17
sb:*	0 -9 -14 21
sb:, <day-ahead>	0 -8 6 0
sb:, <day-today>	0 -18 8 8
sb:, <level>	-5 11 -4 -2
sb:, <name>	-8 -12 1 13
sb:, <number>	5 -11 9 -2
sb:, <person>	-6 -1 -15 18
sb:, <points>	0 0 -15 11
sb:, <seat>	0 12 -12 0
sb:, <span>	-10 20 -7 -6
sb:, a	11 6 0 -23
sb:, after	7 0 -4 0
sb:, agree	0 5 -7 0
sb:, and	15 -12 0 2
sb:, are	0 -8 0 6
sb:, as	-5 -13 11 5
sb:, because	0 9 0 -5
sb:, both	-3 6 -4 0
sb:, but	0 6 0 -4
sb:, by	3 6 -14 3
sb:, conclude	2 -6 9 -9
sb:, due	0 -6 -1 9
sb:, end	2 -6 5 -4
sb:, for	5 3 0 -8
sb:, from	0 -3 0 6
sb:, had	0 -1 14 -10
sb:, has	-2 -8 1 8
sb:, he	0 5 3 -11
sb:, in	3 8 13 -29
sb:, is	0 -1 13 -10
sb:, it	0 -3 13 -8
sb:, its	0 -6 0 7
sb:, make	0 -16 17 0
sb:, not	0 0 14 -11
sb:, of	19 15 -46 5
sb:, on	15 -1 -6 -6
sb:, over	-1 0 -11 13
sb:, say	-1 16 -14 0
sb:, sign	0 -8 0 8
sb:, so	0 0 11 -13
sb:, suspend	0 -3 -5 10
sb:, tell	0 -7 -19 24
sb:, that	0 13 -15 0
sb:, the	-7 11 5 -14
sb:, then	-2 0 8 -7
sb:, they	-4 4 -10 9
sb:, to	0 3 8 -12
sb:, under	-1 -9 16 -4
sb:, up	0 -9 13 -3
sb:, want	0 0 -12 13
sb:, was	5 -9 9 -9
sb:, when	0 7 3 -18
sb:, where	-1 20 -7 -12
sb:, which	-2 -5 9 -1
sb:, whose	0 11 -8 -4
sb:, with	-3 -4 24 -17
sb:-	-4 -12 13 0
sb:- <name>	-8 8 0 -4
sb:- earth	0 -15 14 0
sb:.	-4 35 -18 -14
sb:. <number>	0 35 -22 -21
sb:. <person>	0 -3 9 -10
sb:. m	0 5 10 -17
sb:. on	0 5 5 -14
sb:/	0 -9 9 0
sb:: "	0 -4 -21 27
sb:: <level>	-5 -3 12 -6
sb:: <money>	0 2 7 -10
sb:: <name>	0 -15 9 7
sb:: <number>	1 9 -17 5
sb:: <person>	0 -12 24 -18
sb:: <seat>	0 2 -7 4
sb:: a	15 -14 -20 14
sb:: for	0 15 -8 -9
sb:: he	0 -10 20 -11
sb:: it	0 -15 -23 33
sb:: no	0 0 7 -5
sb:: the	5 -15 7 1
sb:: we	0 -7 -12 19
sb:;	0 -2 19 -23
sb:; <name>	0 0 -7 5
sb:; it	0 -17 19 0
sb:; the	3 3 0 -10
sb:<agent>	-12 -15 18 0
sb:<day-ahead>	-11 3 -16 16
sb:<day-ahead> ,	-19 -7 2 11
sb:<day-ahead> after	0 -1 11 -7
sb:<day-ahead> and	-2 -8 -1 13
sb:<day-gone>	8 17 -14 -9
sb:<day-gone> ,	6 14 -6 -15
sb:<day-gone> :	10 -18 1 6
sb:<day-gone> after	0 -4 8 -1
sb:<day-gone> and	-8 20 -13 -3
sb:<day-gone> evening	0 -8 2 4
sb:<day-gone> for	-8 0 11 -9
sb:<day-gone> has	0 10 -6 -4
sb:<day-gone> in	0 13 -3 -9
sb:<day-gone> on	0 -11 5 6
sb:<day-gone> that	-1 -30 21 1
sb:<day-gone> to	-2 14 -11 -1
sb:<day-gone> with	-1 -20 10 10
sb:<day-today>	7 -4 0 -1
sb:<day-today> (	4 -15 -5 16
sb:<day-today> ,	12 -5 19 -34
sb:<day-today> :	0 -3 -4 8
sb:<day-today> after	12 -11 8 -15
sb:<day-today> by	0 21 -12 -11
sb:<day-today> that	-3 1 10 -11
sb:<day-today> the	-2 -12 0 18
sb:<day-today> to	-2 -13 9 5
sb:<day-today> —	0 -1 13 -10
sb:<duty>	-9 3 7 -6
sb:<gate>	-4 -9 15 -2
sb:<goods-amount>	-8 -21 40 -21
sb:<goods-amount> by	0 -7 0 5
sb:<goods-amount> in	0 -3 9 -3
sb:<goods>	-15 3 9 -6
sb:<level-noun>	4 5 5 -15
sb:<level>	-14 -17 25 -4
sb:<level> ,	-14 -4 14 -3
sb:<level> and	0 -15 19 0
sb:<level> at	0 -3 -7 11
sb:<level> for	5 -11 -3 10
sb:<level> from	-3 23 0 -21
sb:<level> in	0 9 0 -15
sb:<level> lower	0 0 9 -8
sb:<level> of	0 -16 1 13
sb:<level> on	-7 -4 -1 10
sb:<level> over	0 2 2 -7
sb:<level> surcharge	0 -3 6 0
sb:<level> that	-5 8 -10 2
sb:<level> to	-1 10 -2 -6
sb:<money>	-13 -21 35 -16
sb:<money> ,	0 -5 -3 9
sb:<money> in	0 -4 6 0
sb:<money> of	0 1 6 -9
sb:<month-ahead>	-8 -20 14 10
sb:<month-ahead> ,	-2 -10 2 10
sb:<month-gone>	-14 13 9 -22
sb:<month-gone> ,	-16 5 0 2
sb:<month-gone> and	0 12 0 -13
sb:<month-gone> it	0 -7 8 0
sb:<month-today>	0 14 -2 -15
sb:<name>	-16 18 -17 1
sb:<name> 's	-10 6 6 -9
sb:<name> ,	-11 19 -14 0
sb:<name> a	0 -5 -1 7
sb:<name> agree	-4 -2 -23 21
sb:<name> and	1 15 -18 -3
sb:<name> at	0 -6 7 0
sb:<name> begin	8 -8 -8 7
sb:<name> buy	0 -6 4 0
sb:<name> by	0 17 -8 -9
sb:<name> end	0 -6 2 0
sb:<name> extend	0 4 -12 2
sb:<name> for	0 0 -8 6
sb:<name> get	0 16 -12 -6
sb:<name> good	0 -3 11 -10
sb:<name> had	0 -6 0 5
sb:<name> has	-3 -2 -3 9
sb:<name> in	11 0 -12 1
sb:<name> is	0 0 -8 8
sb:<name> on	11 -23 1 12
sb:<name> president	0 1 -10 6
sb:<name> prolonged	0 -12 6 7
sb:<name> propose	0 -4 -9 15
sb:<name> put	0 -20 9 9
sb:<name> sign	-4 15 17 -28
sb:<name> slash	0 12 -5 -6
sb:<name> suspend	12 -5 5 -9
sb:<name> take	0 8 0 -9
sb:<name> to	0 12 -4 -9
sb:<name> want	0 -2 -5 8
sb:<name> will	-7 3 -3 2
sb:<name> would	0 -7 4 0
sb:<not>	-6 16 10 -25
sb:<number>	-1 19 6 -28
sb:<number> )	-5 5 -6 3
sb:<number> ,	7 -9 6 -4
sb:<number> /	-1 -10 7 2
sb:<number> :	-12 23 -20 2
sb:<number> <name>	0 1 -10 8
sb:<number> <person>	0 17 -11 -5
sb:<number> <quality>	0 13 -7 -6
sb:<number> a	-1 17 0 -19
sb:<number> and	6 4 -17 5
sb:<number> for	8 0 -5 0
sb:<number> in	0 -5 10 -3
sb:<number> million	0 -9 22 -13
sb:<number> of	0 0 4 -10
sb:<number> the	-1 8 -11 3
sb:<number> to	0 -11 16 -1
sb:<office>	-17 5 -12 12
sb:<office> ,	0 11 0 -8
sb:<office> :	0 -12 24 -12
sb:<office> <person>	0 10 -2 -7
sb:<office> agree	-1 14 -15 0
sb:<office> in	0 -13 0 11
sb:<office> of	0 9 -11 0
sb:<office> order	0 18 -13 -4
sb:<office> say	0 -17 -13 26
sb:<organisation>	-4 -2 9 -4
sb:<organisation> 's	0 0 7 -6
sb:<organisation> ,	0 -2 -15 19
sb:<organisation> agree	0 -14 24 -14
sb:<organisation> and	0 -16 14 0
sb:<organisation> announce	0 8 3 -15
sb:<organisation> had	0 -1 -4 8
sb:<organisation> has	0 15 2 -17
sb:<organisation> in	0 4 6 -11
sb:<organisation> of	7 3 -11 0
sb:<organisation> say	0 0 -10 12
sb:<organisation> that	0 -9 -16 25
sb:<organisation> will	0 -10 0 5
sb:<person>	-7 -6 -11 16
sb:<person> (	0 19 10 -31
sb:<person> ,	-18 -8 -4 17
sb:<person> :	2 -31 14 5
sb:<person> agree	5 8 -15 -1
sb:<person> and	0 15 -14 -6
sb:<person> announce	-4 22 0 -21
sb:<person> had	0 -4 7 0
sb:<person> has	0 5 -22 16
sb:<person> have	0 -18 20 -6
sb:<person> in	0 -10 0 11
sb:<person> of	0 10 -17 4
sb:<person> on	0 25 -19 -9
sb:<person> pause	0 -4 14 -13
sb:<person> propose	0 -2 -12 15
sb:<person> put	0 22 -10 -15
sb:<person> say	-2 3 20 -18
sb:<person> sign	13 -2 5 -21
sb:<person> spoke	0 11 -7 -3
sb:<person> would	0 -2 -11 13
sb:<points>	14 12 -17 -7
sb:<points> are	0 3 -20 9
sb:<points> for	0 18 -6 -13
sb:<points> of	9 10 -16 -5
sb:<points> on	9 -10 13 -7
sb:<points> stay	0 -11 -1 12
sb:<points> suspend	0 15 -8 -7
sb:<quality>	-4 -3 -3 7
sb:<quality> -	0 -11 10 0
sb:<quality> car	0 3 3 -9
sb:<quality> colleague	0 5 -11 3
sb:<quality> energy	0 0 6 -4
sb:<quality> good	-4 37 -29 -13
sb:<quality> minister	0 4 0 -6
sb:<quality> official	0 0 11 -9
sb:<quality> one	0 0 9 -12
sb:<quality> ship	0 3 24 -30
sb:<quality> side	0 -14 -7 20
sb:<quality> tariff	0 0 13 -12
sb:<seat>	0 -1 -21 21
sb:<seat> 's	0 -9 18 -9
sb:<seat> ,	8 1 -17 6
sb:<seat> and	2 18 -16 -6
sb:<seat> had	0 -14 15 0
sb:<seat> have	0 9 -14 2
sb:<seat> on	-3 -3 -2 8
sb:<seat> say	0 2 8 -12
sb:<seat> the	0 -7 4 1
sb:<seat> to	0 0 -3 6
sb:<seat> want	0 12 -17 0
sb:<seat> will	0 2 -7 2
sb:<seat> would	0 -1 -22 23
sb:<sender>	-8 1 10 -8
sb:<span>	-25 1 7 0
sb:<span> ,	-3 -17 19 0
sb:<span> after	-2 21 -15 -3
sb:<span> and	0 3 7 -12
sb:<span> of	0 9 -13 1
sb:<taker>	0 -11 27 -18
sb:<v-agree>	6 -11 2 5
sb:<v-bear>	-4 -9 10 1
sb:<v-begin>	0 -10 12 -3
sb:<v-buy>	-14 0 10 -3
sb:<v-deny>	0 -17 13 1
sb:<v-down>	7 0 -5 1
sb:<v-end>	11 -12 4 0
sb:<v-impose>	-2 -7 2 7
sb:<v-propose>	-45 -25 0 27
sb:<v-return>	6 -24 1 10
sb:<v-say>	-18 7 5 -5
sb:<v-sell>	-7 -21 8 12
sb:<v-stay>	13 -1 4 -10
sb:<v-suspend>	1 -1 11 -11
sb:<v-target>	-5 -6 9 0
sb:<v-up>	-8 -8 21 -7
sb:@	0 -11 3 5
sb:_	0 -13 5 4
sb:a	-6 2 -5 6
sb:a .	-1 3 5 -9
sb:a <level>	0 9 0 -8
sb:a <organisation>	0 0 6 -5
sb:a <quality>	0 0 14 -12
sb:a ceasefire	-5 7 -3 0
sb:a deal	0 9 0 -7
sb:a draft	0 -7 -6 13
sb:a framework	0 7 0 -6
sb:a further	0 0 -18 11
sb:a new	-2 -15 -3 16
sb:a paper	0 -5 -8 13
sb:a period	-2 -7 -18 21
sb:a prolongation	0 5 -8 1
sb:a proposal	0 -8 -16 22
sb:a rise	0 0 6 -7
sb:a second	0 5 -17 4
sb:a surcharge	0 -10 16 -5
sb:a suspension	2 -18 -1 13
sb:a tariff	1 6 0 -8
sb:a telephone	0 -8 -1 10
sb:a television	0 0 6 -6
sb:a term	0 2 16 -20
sb:a third	0 -6 14 -8
sb:a trade	0 -1 7 -5
sb:a truce	6 4 -8 -3
sb:about	-5 -22 -4 19
sb:about <goods-amount>	0 0 -11 12
sb:about <money>	0 -4 -1 6
sb:accept	0 -3 -9 13
sb:accord	0 -2 13 -7
sb:across	0 -7 7 0
sb:act	0 -5 9 0
sb:add	0 0 -4 6
sb:additional	-1 2 -15 11
sb:additional duty	0 2 -6 2
sb:affiliate	0 -4 11 -6
sb:affiliate of	0 0 -6 7
sb:affiliate rule	0 2 -7 1
sb:after	13 -7 10 -14
sb:after <span>	-1 -3 -3 10
sb:after a	17 -2 -9 -3
sb:after the	-4 -4 -11 17
sb:after their	0 5 0 -6
sb:afternoon	3 -12 11 -2
sb:again ,	0 0 -10 8
sb:agree	10 -1 -8 3
sb:agree at	0 22 -10 -16
sb:agree in	-10 7 -14 10
sb:agree on	6 0 14 -21
sb:agree that	0 -13 -8 20
sb:agree to	0 -20 -7 23
sb:agree with	0 7 0 -6
sb:agreement	-8 -8 29 -20
sb:agreement ,	0 -1 6 -2
sb:agreement on	0 -5 9 -2
sb:agreement with	0 -5 7 -1
sb:aircraft	0 0 10 -8
sb:al	0 5 -7 0
sb:al -	0 5 -7 0
sb:all	-15 14 -11 2
sb:all <quality>	0 13 -5 -8
sb:all country	0 -14 19 -8
sb:all of	0 -7 -19 21
sb:all three	0 8 -11 2
sb:allow	0 -17 8 4
sb:along	0 -4 14 -10
sb:along the	0 -4 14 -10
sb:already	0 -2 -9 13
sb:also	0 13 -7 -4
sb:also suspend	0 17 -11 -6
sb:an	4 -12 3 3
sb:an <office>	0 11 -18 6
sb:an agreement	0 4 6 -16
sb:an extension	-6 -7 10 -1
sb:an order	0 -2 7 -3
sb:and	7 12 0 -17
sb:and <goods-amount>	0 5 -10 4
sb:and <name>	2 5 -17 5
sb:and <number>	11 2 -13 -1
sb:and <person>	0 17 -11 -10
sb:and <quality>	0 5 2 -9
sb:and <seat>	2 18 -15 -7
sb:and a	-1 17 11 -34
sb:and agree	2 15 -12 -8
sb:and for	-4 -6 10 0
sb:and has	0 -5 9 -1
sb:and he	0 0 -16 18
sb:and his	-4 -19 0 18
sb:and hold	0 7 2 -11
sb:and is	0 3 24 -33
sb:and it	-12 -10 0 16
sb:and last	-1 -17 0 17
sb:and not	0 -8 8 0
sb:and of	0 14 0 -13
sb:and run	-4 -4 0 9
sb:and suspend	3 -6 0 1
sb:and that	0 -2 -15 17
sb:and the	-19 -11 24 -4
sb:and will	0 3 -13 5
sb:announce	-10 1 -1 2
sb:announce <day-today>	0 4 1 -8
sb:announce a	0 -15 11 1
sb:announce in	0 10 -13 0
sb:announce on	-4 0 -8 7
sb:announce that	0 11 4 -17
sb:announce the	0 -11 1 8
sb:announcement	0 12 -2 -10
sb:answer	0 -10 7 1
sb:app	0 7 -5 -1
sb:apply	-6 7 2 -6
sb:apply for	0 -1 6 -2
sb:approval	0 -6 -1 7
sb:approve	0 -4 6 0
sb:are	-10 -7 8 3
sb:are for	0 -5 -9 12
sb:are to	0 -23 5 15
sb:armistice	8 -11 6 -5
sb:arrangement	2 0 -18 13
sb:arrangement ,	6 10 -9 -12
sb:arrangement of	0 0 -14 14
sb:as	-13 -4 9 0
sb:as a	0 -24 6 17
sb:as much	0 -10 6 1
sb:as well	0 -10 11 -2
sb:aside	0 12 -8 -4
sb:ask	0 -16 -2 11
sb:ask for	0 -13 -2 9
sb:at	-27 18 3 -12
sb:at <level>	-1 -37 12 17
sb:at <money>	0 -4 6 -2
sb:at <number>	0 10 2 -15
sb:at a	0 -7 -13 19
sb:at its	0 0 -6 4
sb:at least	0 -8 0 7
sb:at once	0 12 -13 0
sb:at the	-10 0 26 -26
sb:away	0 1 11 -20
sb:b	0 0 -14 15
sb:back	1 -7 0 6
sb:back at	0 0 4 -7
sb:back for	5 -6 3 -2
sb:ban	0 -15 22 -10
sb:banana	0 13 -2 -11
sb:bank	-1 -11 12 0
sb:be	-12 0 0 4
sb:be a	-9 -1 -9 16
sb:be continue	0 -6 -1 10
sb:be extend	0 -10 20 -7
sb:be for	0 0 -18 15
sb:be no	0 14 -10 -5
sb:be prolonged	0 -21 -12 28
sb:be suspend	0 8 -5 0
sb:because	0 10 0 -10
sb:beef	0 6 -9 4
sb:been	2 -11 21 -18
sb:been extend	0 16 -3 -14
sb:been in	0 7 -2 0
sb:been prolonged	0 -6 10 -3
sb:been suspend	0 -16 21 -6
sb:before	-6 7 1 -4
sb:before the	0 0 -10 12
sb:begin on	-11 3 -2 2
sb:begin to	4 -9 4 -2
sb:best	0 -4 11 -5
sb:better	0 1 6 -9
sb:between	7 -10 3 0
sb:between <name>	5 -6 -2 3
sb:bill	0 -4 9 -3
sb:border	0 7 5 -15
sb:both	2 2 -17 9
sb:both for	0 0 -8 7
sb:bridge	0 17 -18 2
sb:bring	0 16 -8 -3
sb:broke	0 -1 6 -1
sb:broken	0 16 -4 -14
sb:busan	-13 38 -10 -26
sb:busan ,	-4 5 -13 6
sb:busan last	0 10 -8 0
sb:buy	-2 -14 16 -1
sb:buy <goods-amount>	0 2 6 -13
sb:buy <money>	0 0 7 -6
sb:buy <quality>	0 -7 7 0
sb:buy at	0 0 9 -7
sb:by	-26 13 -8 1
sb:by <level>	0 4 0 -6
sb:by <name>	0 15 -4 -10
sb:by <person>	0 -12 0 12
sb:by <span>	0 -8 13 -4
sb:by a	0 2 -6 3
sb:by another	0 0 6 -7
sb:by telephone	0 9 -3 -5
sb:by the	0 10 0 -8
sb:by which	0 5 -8 1
sb:call	-9 11 -2 -4
sb:call on	0 -17 -4 20
sb:can	-2 0 11 -8
sb:can be	0 -7 -1 8
sb:can last	0 -12 16 -4
sb:cannot	0 13 5 -19
sb:capital	2 -6 7 -5
sb:car	0 -10 26 -13
sb:car ,	0 5 2 -9
sb:carry	0 -3 -4 9
sb:case	0 -10 5 3
sb:cash	0 2 12 -16
sb:cash ,	0 2 10 -15
sb:ceasefire	-8 -21 38 -20
sb:ceasefire by	0 0 8 -6
sb:cement	0 -9 0 9
sb:charge	3 -30 15 4
sb:charge <level>	0 -9 7 0
sb:charge on	0 -6 2 1
sb:city	0 -6 5 0
sb:close	0 11 -2 -5
sb:close to	0 13 -6 -5
sb:closed	0 -4 20 -14
sb:coffee	0 15 -3 -11
sb:colleague	0 5 -11 3
sb:collect	4 0 -6 0
sb:come	13 -3 0 -6
sb:come in	0 -9 15 -2
sb:come into	0 4 5 -10
sb:come to	0 -2 -4 9
sb:commerce	0 -1 -4 7
sb:commerce minister	0 -1 -6 9
sb:company	-1 -8 10 0
sb:company agree	0 -6 8 0
sb:conclude	0 10 -1 -12
sb:conclude for	5 12 -19 -3
sb:conclude in	-3 7 -2 0
sb:conclude on	0 -4 11 -8
sb:confirm	0 14 -9 -8
sb:continue	0 0 -9 10
sb:continue for	0 -3 -7 12
sb:contract	0 -15 29 -20
sb:control of	0 -15 11 2
sb:copper	-3 0 8 0
sb:cost	-1 7 -7 1
sb:cost the	0 0 -9 10
sb:could	0 -21 -3 20
sb:counter	0 1 -13 10
sb:counter -	0 1 -14 10
sb:countermeasure	0 13 -11 -3
sb:counterpart	-2 -12 -4 17
sb:country	1 -3 15 -14
sb:country for	0 0 13 -15
sb:cover	0 8 -25 18
sb:custom	0 7 -14 4
sb:cut	-5 19 -19 0
sb:cut the	0 2 4 -10
sb:cut their	0 0 -12 9
sb:date	0 0 7 -4
sb:day	2 -17 -17 27
sb:day ,	0 -9 -3 14
sb:day on	0 -1 9 -5
sb:de	0 7 17 -21
sb:deadline	0 2 2 -7
sb:deal	-6 -4 5 1
sb:deal with	0 -9 6 0
sb:decided	0 4 -20 8
sb:decided to	0 7 -19 3
sb:decision	0 19 0 -19
sb:decline	0 -7 -11 17
sb:deficit	0 0 11 -9
sb:delay	0 -3 19 -15
sb:delegation	0 -12 18 -10
sb:delegation of	0 -7 11 -2
sb:demand	0 -7 21 -15
sb:deputy	0 0 -9 11
sb:deputy prime	0 0 -10 12
sb:did	22 0 -10 -18
sb:difference	0 14 -3 -10
sb:discuss	0 -12 1 9
sb:dispute	1 8 0 -10
sb:do	3 -14 -20 24
sb:do not	4 0 -13 6
sb:do so	0 10 -11 0
sb:docker	-3 -23 33 -15
sb:doe	0 0 -3 6
sb:donald	0 10 -9 0
sb:donald trump	0 10 -9 0
sb:double	0 -7 14 -8
sb:down	-3 29 -10 -23
sb:down for	0 18 -8 -13
sb:draft	0 -21 -4 21
sb:drop	0 0 11 -8
sb:due	-4 0 8 -2
sb:during	15 -4 -4 -7
sb:duty	-9 7 -13 5
sb:duty ,	0 10 2 -15
sb:duty by	0 -13 6 7
sb:duty for	-3 25 -26 0
sb:duty of	2 5 -13 1
sb:duty on	0 -3 6 -1
sb:duty would	0 10 0 -11
sb:each	13 -4 -5 0
sb:each of	0 -4 12 -4
sb:each side	8 1 -19 3
sb:early	-4 0 -7 8
sb:earth	0 -11 20 -8
sb:earth by	0 -6 0 4
sb:earth control	0 -5 10 -4
sb:economy	0 -5 -8 14
sb:effect	0 -18 3 12
sb:effect on	0 -25 8 12
sb:either	0 -3 18 -18
sb:either side	-1 -9 21 -11
sb:electricity	0 -9 13 -4
sb:emergency	0 -6 4 1
sb:end	2 -7 12 -9
sb:end a	0 -9 12 -4
sb:end after	5 9 -13 0
sb:end on	0 4 -13 7
sb:end the	7 0 -4 0
sb:energy	0 0 6 -5
sb:enter	0 -9 5 3
sb:evening	15 -10 -10 4
sb:every	0 -6 15 -10
sb:everybody	-3 -10 22 -12
sb:exclusion	0 0 8 -7
sb:expect <name>	0 0 8 -7
sb:expect to	0 -9 0 5
sb:expire	4 -24 15 0
sb:expire on	0 -14 12 0
sb:export control	0 3 -17 11
sb:export of	0 -8 16 -6
sb:exporter	0 12 0 -14
sb:extend	-12 2 15 -14
sb:extend by	0 0 9 -8
sb:extend their	0 -19 0 18
sb:extension	-13 -19 1 15
sb:extension ,	0 -18 0 15
sb:extension by	0 12 7 -18
sb:extension of	-6 -7 -8 16
sb:extra	0 16 0 -19
sb:fact	0 -5 9 0
sb:fact sheet	0 -5 9 0
sb:fall	-2 2 7 -10
sb:fall <level>	0 6 -4 0
sb:fall by	0 0 11 -17
sb:fall to	0 10 -16 7
sb:far	0 -17 -5 21
sb:farm	0 0 5 -8
sb:farmer	0 9 -16 3
sb:fee	-5 -16 28 -12
sb:fee on	0 2 18 -22
sb:fentanyl	-1 -10 -5 18
sb:fentanyl tariff	0 -13 -1 16
sb:find	0 11 6 -18
sb:first	13 5 -7 -14
sb:first ,	-5 14 -9 0
sb:first time	0 -9 1 7
sb:first truce	5 -11 3 -2
sb:fish	0 13 -11 0
sb:fishmeal	0 -11 -6 17
sb:five	0 7 -10 1
sb:for	-8 -5 13 -5
sb:for <goods-amount>	0 0 4 -7
sb:for <money>	0 -8 -1 9
sb:for <quality>	10 -8 12 -20
sb:for <span>	0 -9 1 5
sb:for a	-16 -10 4 10
sb:for an	1 -1 -23 18
sb:for more	0 0 8 -6
sb:for the	0 7 11 -21
sb:for up	0 -1 -10 12
sb:force	-5 2 4 -6
sb:force for	0 -6 1 4
sb:force on	0 5 -11 0
sb:force since	0 5 1 -9
sb:foreign minister	0 8 -6 0
sb:four	0 -3 15 -10
sb:fourth	2 -6 0 0
sb:framework	0 7 0 -6
sb:free	0 -23 32 -13
sb:freeze	0 -31 1 20
sb:from	-5 -16 14 1
sb:from <day-ahead>	-1 -23 -6 29
sb:from <day-gone>	1 10 -4 -12
sb:from <level>	-2 17 -13 -4
sb:from <name>	-2 -16 20 -3
sb:from <number>	0 -13 22 -12
sb:from <seat>	-2 -7 -18 24
sb:from the	0 13 15 -27
sb:front	0 -2 7 -3
sb:frozen	0 -9 15 -5
sb:frozen for	0 -8 8 0
sb:fruit	6 -9 7 -8
sb:further	0 0 -15 9
sb:gave	-6 -8 18 -9
sb:gave the	0 -17 26 -12
sb:geneva	10 5 2 -26
sb:geneva ,	4 -4 10 -14
sb:geneva in	0 6 -5 0
sb:georgia	0 -14 6 5
sb:get	-8 7 4 -8
sb:give	-2 5 15 -17
sb:go	-7 -3 -3 12
sb:go for	0 -21 6 14
sb:go on	0 -13 -7 21
sb:go up	0 -3 8 0
sb:good	-8 23 -5 -17
sb:good ,	0 12 -11 0
sb:good for	-6 -5 9 -1
sb:good of	0 -14 13 0
sb:government	-1 10 -31 12
sb:grant	0 17 -8 -10
sb:great	0 19 -7 -15
sb:gun	0 2 2 -7
sb:had	18 -16 2 0
sb:had a	0 5 -20 16
sb:had agree	-9 13 -4 0
sb:had been	9 0 -7 -2
sb:had offer	0 0 -16 17
sb:had propose	0 -2 -8 12
sb:half	0 0 13 -14
sb:halve	0 -13 -5 17
sb:hand	-1 2 -15 11
sb:happen	-1 17 -6 -12
sb:has	-31 1 9 -3
sb:has a	0 -14 5 4
sb:has agree	0 -9 9 0
sb:has ask	0 -3 -11 16
sb:has been	-4 14 2 -21
sb:has hold	0 -8 14 -7
sb:has not	0 -7 2 3
sb:has offer	0 -3 9 -5
sb:has put	0 8 -5 -1
sb:has say	0 4 3 -8
sb:has suspend	0 6 -8 0
sb:has to	0 -8 12 -4
sb:have	-23 5 12 -11
sb:have a	0 -18 -1 15
sb:have agree	-4 -8 6 2
sb:have been	0 -26 17 9
sb:have buy	0 0 -12 10
sb:have extend	0 9 -2 -6
sb:have put	0 8 0 -7
sb:have suspend	0 -2 7 -3
sb:have to	0 0 9 -7
sb:he	-4 2 -16 16
sb:he and	0 -9 -8 16
sb:he could	0 0 -10 11
sb:he expect	0 -1 11 -8
sb:he had	0 0 -5 6
sb:he has	0 -12 -9 17
sb:he is	0 -6 -6 13
sb:he say	0 3 14 -19
sb:he tell	0 -8 0 7
sb:he want	0 0 -13 14
sb:he was	0 -15 0 12
sb:he will	0 0 -12 9
sb:hear	0 -15 -18 29
sb:her	0 -13 0 12
sb:here	9 -3 -1 0
sb:higher	2 23 -8 -24
sb:higher tariff	0 11 -8 -2
sb:him	0 -12 0 11
sb:his	-2 -8 9 0
sb:his <office>	0 -2 13 -9
sb:his <organisation>	0 -14 0 8
sb:his <person>	0 0 -8 10
sb:his <quality>	-4 -2 -17 20
sb:his name	0 6 -7 0
sb:hold	2 -4 9 -7
sb:hold back	0 -1 -20 21
sb:hold off	0 5 3 -10
sb:hope	0 -6 -13 19
sb:hour	-7 -2 -1 10
sb:hour and	0 6 -8 1
sb:house	0 4 1 -7
sb:household	0 -5 10 -5
sb:how	0 -12 -1 13
sb:i	-8 -3 -5 12
sb:i ask	0 2 3 -6
sb:i can	0 4 -10 4
sb:i would	0 -1 20 -17
sb:ice	0 6 -3 -3
sb:ice for	0 9 -7 -1
sb:if	-10 -16 12 5
sb:if either	0 -2 8 -2
sb:if it	0 -21 -15 29
sb:if the	-2 0 15 -19
sb:import	0 6 0 -5
sb:import of	0 13 -12 0
sb:import surcharge	0 -4 7 0
sb:importer	0 0 8 -11
sb:impose	-4 14 -1 -8
sb:in	-8 2 19 -20
sb:in <month-ahead>	-5 0 8 -4
sb:in <month-gone>	-9 30 0 -36
sb:in <name>	12 10 -1 -30
sb:in <number>	11 -21 -2 10
sb:in <quality>	0 -12 14 -1
sb:in <seat>	-12 -23 -3 28
sb:in about	0 0 20 -19
sb:in busan	-6 39 -18 -26
sb:in cash	0 2 2 -7
sb:in each	0 -3 10 -3
sb:in force	-2 7 4 -17
sb:in geneva	1 16 -7 -18
sb:in its	8 1 -13 0
sb:in principle	0 -19 -9 25
sb:in return	0 -1 -7 10
sb:in the	-8 -16 25 -5
sb:in their	0 6 -12 5
sb:initialled	0 3 -10 5
sb:instead	0 -6 -12 18
sb:instead of	0 -6 -12 18
sb:intend	0 -2 12 -7
sb:intend to	0 -2 12 -7
sb:interest	0 0 10 -7
sb:into	8 -6 14 -10
sb:introduce	0 9 -13 0
sb:is	-41 -2 6 3
sb:is ,	0 -10 3 5
sb:is a	0 -5 12 -4
sb:is expect	0 -6 -5 11
sb:is extend	0 7 0 -5
sb:is for	0 0 -17 13
sb:is good	0 -1 16 -15
sb:is in	0 6 2 -16
sb:is ready	0 0 -5 7
sb:is suspend	0 1 14 -17
sb:is the	-2 0 17 -16
sb:is to	-2 -31 0 25
sb:is what	0 -8 13 -4
sb:is worth	0 -4 -2 6
sb:it	15 -10 -1 4
sb:it 's	-10 11 -29 19
sb:it :	0 7 2 -10
sb:it be	0 -9 -9 17
sb:it begin	0 1 -12 8
sb:it by	0 -1 16 -16
sb:it can	0 0 13 -14
sb:it end	-1 25 -15 -15
sb:it enter	0 -25 0 21
sb:it go	0 7 -3 -4
sb:it had	7 -4 0 -5
sb:it has	-7 19 -14 -3
sb:it hold	0 0 11 -12
sb:it in	0 -8 -1 10
sb:it is	-6 -17 17 0
sb:it last	0 8 0 -10
sb:it lasted	20 4 -20 -10
sb:it start	0 -28 4 19
sb:it suspend	0 -7 -15 22
sb:it take	-1 -21 15 6
sb:it was	-1 19 -4 -22
sb:it will	-6 9 -7 0
sb:it would	-6 1 0 0
sb:its	-4 -1 12 -7
sb:its <level>	0 0 -21 21
sb:its additional	0 -3 13 -10
sb:its duty	-1 12 7 -18
sb:its new	0 -7 0 6
sb:its own	0 13 -8 -5
sb:its rare	0 -11 5 2
sb:keep	1 12 1 -18
sb:keep its	0 0 14 -16
sb:keep the	0 -15 10 0
sb:know	4 0 -21 15
sb:know that	6 0 -10 3
sb:lago	0 -14 -2 14
sb:lake	0 2 2 -6
sb:lapse	0 -1 -14 18
sb:largest	0 -1 6 -2
sb:last <month-gone>	0 -5 -1 7
sb:last for	-10 6 0 -1
sb:last week	0 4 -13 9
sb:lasted	26 0 -2 -33
sb:late	0 -16 19 -6
sb:law	0 -15 25 -11
sb:lay	3 12 -6 -13
sb:least	0 -10 0 7
sb:least <money>	0 0 6 -6
sb:leave	4 -9 -6 9
sb:led	3 4 -7 -3
sb:length	-1 3 -6 2
sb:less	0 -6 0 6
sb:less than	0 -4 -2 7
sb:let the	4 -9 -9 12
sb:letter	7 -2 -17 11
sb:licence	0 -11 22 -14
sb:lift	0 -6 -3 9
sb:like	0 16 0 -13
sb:likely	0 -7 -7 13
sb:line	0 -6 16 -11
sb:list	3 13 -16 0
sb:listed company	0 0 -13 11
sb:live	-4 8 -6 0
sb:loan	0 -2 10 -6
sb:longer	0 -12 18 -8
sb:longer than	0 -2 15 -11
sb:look	0 9 0 -12
sb:lose	0 -8 7 0
sb:loss	0 0 -11 12
sb:lower	-4 -7 7 2
sb:lower its	-3 0 9 -5
sb:lower rate	0 -10 0 9
sb:m	-1 3 9 -13
sb:m .	0 5 10 -17
sb:magnet	0 -9 13 -1
sb:maize	0 -11 0 8
sb:make	22 -4 -8 -6
sb:make for	0 7 -1 -8
sb:make in	21 -20 3 -1
sb:man	0 7 -4 0
sb:management	0 -9 12 -2
sb:market	0 -10 0 9
sb:matter	0 0 -10 11
sb:may	-4 -20 21 0
sb:me	0 0 -6 4
sb:mean	0 0 -11 12
sb:mediator	0 -15 28 -18
sb:medicine	0 0 13 -14
sb:meet	6 -5 13 -10
sb:meet ,	0 -10 6 2
sb:meet in	-5 2 8 -7
sb:member	0 -7 17 -9
sb:midnight on	1 -9 0 4
sb:milk	-2 8 1 -9
sb:million	0 0 15 -18
sb:minister	-5 8 -9 2
sb:minister ,	-1 0 6 -6
sb:minister of	0 0 -11 9
sb:ministry	0 -10 6 3
sb:ministry of	0 -4 7 -1
sb:month	0 -8 17 -6
sb:month ,	0 11 -4 -5
sb:moratorium	0 -11 12 0
sb:more	-3 3 28 -35
sb:more than	0 0 9 -8
sb:morning	0 22 -18 -6
sb:most of	-1 17 0 -24
sb:move	0 -14 18 -4
sb:mr	-1 -8 -7 16
sb:mr .	0 12 -12 0
sb:mr <person>	0 -21 1 14
sb:much	0 -12 10 0
sb:much as	0 -10 6 1
sb:must	0 -14 21 -7
sb:my	0 -7 4 0
sb:name	-3 7 -15 6
sb:name to	0 17 -10 -7
sb:nearly	0 -2 15 -15
sb:need	0 -19 23 -5
sb:negotiation	0 0 13 -10
sb:negotiator	0 -1 9 -6
sb:neither	0 0 14 -10
sb:new	-15 -6 0 9
sb:new duty	0 13 -11 -1
sb:new one	0 -6 -17 21
sb:new tariff	0 6 9 -17
sb:new truce	-6 0 -17 18
sb:new york	0 -10 8 0
sb:newspaper	0 -6 -12 18
sb:next	1 4 0 -7
sb:night	-1 -5 0 9
sb:no	-2 7 3 -10
sb:no .	0 28 -27 -5
sb:noon	0 7 -7 0
sb:nor	0 -2 9 -3
sb:northern	0 -17 19 -2
sb:not	0 1 -12 8
sb:not ,	0 -7 0 8
sb:note	0 3 6 -13
sb:nothing	0 1 -7 5
sb:nothing for	0 -1 8 -5
sb:notice	4 15 -2 -21
sb:notice of	-1 0 12 -9
sb:now	-6 8 14 -26
sb:number	0 0 -9 9
sb:of	9 -9 -4 8
sb:of <day-ahead>	0 9 0 -9
sb:of <day-gone>	-5 -8 -20 26
sb:of <level>	0 -24 12 6
sb:of <money>	0 -5 14 -7
sb:of <month-ahead>	0 -10 -3 14
sb:of <month-gone>	-2 13 0 -20
sb:of <name>	-3 10 -29 13
sb:of <number>	2 -4 18 -20
sb:of <quality>	0 8 -6 0
sb:of <span>	-2 0 -7 10
sb:of a	-9 -16 -11 29
sb:of another	0 1 -11 8
sb:of both	0 -6 8 -1
sb:of duty	0 -1 7 -2
sb:of it	2 -16 2 9
sb:of its	0 3 7 -13
sb:of last	-2 -3 -6 13
sb:of listed	0 0 -6 7
sb:of tariff	12 -2 0 -11
sb:of that	-11 31 -1 -26
sb:of the	7 -13 16 -8
sb:of their	-2 9 3 -14
sb:of them	0 -15 6 6
sb:of thi	0 -9 -5 15
sb:of trade	0 1 -7 4
sb:of up	0 0 10 -9
sb:of which	0 14 -9 -5
sb:off	9 0 -2 -4
sb:off on	0 9 -6 -2
sb:off the	11 -24 10 0
sb:offer	-5 -29 0 15
sb:offer a	0 0 -5 6
sb:offer to	0 -3 14 -11
sb:official	0 0 13 -11
sb:oil	4 26 -22 -11
sb:old	0 -13 23 -11
sb:on	-11 -9 18 -4
sb:on <day-ahead>	-17 -12 -19 36
sb:on <day-gone>	5 8 -3 -9
sb:on <day-today>	0 -16 9 0
sb:on <name>	0 10 8 -27
sb:on <quality>	0 5 -19 11
sb:on a	0 -4 10 -5
sb:on all	0 20 -8 -15
sb:on an	0 -4 15 -12
sb:on each	11 -10 -12 13
sb:on for	-2 -4 -16 19
sb:on good	0 -8 17 -10
sb:on his	0 -4 8 -2
sb:on ice	0 9 -7 -1
sb:on it	0 10 -4 -3
sb:on rare	0 -5 16 -10
sb:on television	0 -8 0 7
sb:on the	-8 14 7 -19
sb:on top	0 -6 19 -17
sb:on which	0 -5 16 -8
sb:once	-1 -3 -7 15
sb:one	-3 -7 4 3
sb:one ,	0 -19 7 5
sb:one is	0 -9 0 8
sb:one of	-2 11 -2 -3
sb:one that	6 5 -23 12
sb:only	1 -20 19 -6
sb:open	0 1 -6 4
sb:operator	0 -5 15 -11
sb:or	0 -8 25 -18
sb:order	-5 6 -6 1
sb:order of	0 -4 0 6
sb:order on	0 7 -3 0
sb:order that	0 20 -11 -12
sb:other	-6 14 -7 -2
sb:other 's	0 -4 -9 12
sb:other <points>	0 0 -9 8
sb:other for	-5 6 0 -1
sb:otherwise	0 7 -10 0
sb:our	0 -5 -3 9
sb:out	3 -1 7 -11
sb:out in	0 17 -6 -13
sb:out of	1 9 -3 -11
sb:out on	9 -15 -10 14
sb:over	0 -6 -7 14
sb:over the	-2 -8 -18 25
sb:own	0 10 -2 -8
sb:paper	-4 -27 -33 52
sb:parliament	0 -5 13 -7
sb:party	0 -5 22 -20
sb:past	0 -9 16 -4
sb:pause	5 23 -22 -8
sb:pause for	0 -13 8 2
sb:pause of	1 3 0 -6
sb:pay	-9 -1 16 -10
sb:pay <level>	0 18 -13 -2
sb:peace	0 -5 10 -4
sb:people	0 -6 -13 18
sb:period	-7 1 -3 5
sb:period of	-5 -2 -3 9
sb:permit	0 -4 0 6
sb:phone	0 -4 -2 7
sb:place	-2 -11 9 0
sb:plan	0 20 2 -27
sb:port	-4 -1 28 -28
sb:port fee	0 6 0 -8
sb:post	0 -4 18 -17
sb:postpone	0 -7 0 6
sb:prefer	0 0 -6 6
sb:present	-6 0 6 -3
sb:president	3 0 -15 8
sb:president donald	0 10 -9 0
sb:president of	0 -18 5 9
sb:press	0 0 9 -10
sb:price	0 -10 7 0
sb:price of	0 0 -7 8
sb:prime	0 10 -12 0
sb:prime minister	0 10 -12 0
sb:principle	0 -19 -9 25
sb:proclamation	0 -9 19 -11
sb:prolong	0 -17 1 13
sb:prolong the	0 -19 -15 29
sb:prolongation	0 3 -11 7
sb:prolongation of	0 7 -4 -2
sb:prolonged	-6 19 -12 -6
sb:prolonged by	0 9 -9 0
sb:prolonged their	0 7 4 -13
sb:promise	0 6 4 -9
sb:proposal	0 -13 -29 35
sb:propose	-3 -13 -4 15
sb:propose a	-1 -8 4 3
sb:propose that	0 -3 7 -3
sb:propose to	0 5 -22 13
sb:protocol	0 -15 -4 17
sb:provide	0 -1 -8 11
sb:provide for	0 -7 -7 15
sb:put	0 9 -3 -6
sb:put his	0 8 -4 -1
sb:put it	0 0 8 -6
sb:put its	0 3 -9 2
sb:put on	0 -1 10 -7
sb:put the	0 3 -18 16
sb:put their	0 31 -15 -24
sb:quarter	0 -17 20 -4
sb:question	8 0 -1 -5
sb:question :	8 0 -1 -5
sb:raise	-1 0 10 -10
sb:rare	0 -11 20 -8
sb:rare -	0 -15 14 0
sb:rare earth	0 0 9 -8
sb:rate	-7 16 3 -17
sb:rate of	0 11 3 -16
sb:reach	-4 -1 8 -1
sb:ready	0 -13 -16 27
sb:ready to	0 -9 -15 22
sb:reason	0 -3 21 -16
sb:reciprocal	-2 -9 5 4
sb:reciprocal tariff	0 -12 0 10
sb:reckon	0 0 11 -11
sb:recommend	0 -8 -14 22
sb:refused	0 -16 9 4
sb:remain	0 -6 -12 17
sb:remain suspend	0 20 -8 -14
sb:renew	0 -18 12 0
sb:renew the	0 -9 11 -2
sb:renewed	0 -21 2 18
sb:renewed for	0 -7 -1 10
sb:replace	-7 11 -2 -1
sb:report	0 -10 20 -10
sb:report that	0 -2 14 -9
sb:reporter that	0 0 -11 13
sb:rest	3 11 -8 -8
sb:rest for	0 7 -9 0
sb:result	0 -24 20 5
sb:return	0 -8 -2 9
sb:return to	0 -2 -11 14
sb:rice	0 -11 11 0
sb:rise	7 -13 19 -14
sb:river	0 -25 31 -12
sb:room	0 -6 -19 24
sb:round	-7 -23 11 9
sb:round in	0 -8 0 7
sb:round of	-4 -10 13 0
sb:rule	0 -17 6 7
sb:rule for	0 0 8 -7
sb:rule on	0 -11 19 -10
sb:run	3 1 -8 0
sb:run out	4 -17 1 8
sb:sale	0 0 -8 10
sb:salmon	0 -1 -10 11
sb:same day	0 8 -5 -1
sb:say	-17 1 0 3
sb:say ,	0 14 -13 0
sb:say <name>	0 -1 -3 6
sb:say after	0 -4 -6 11
sb:say he	0 -7 0 6
sb:say his	0 -9 -8 17
sb:say in	0 2 -7 4
sb:say it	0 6 7 -16
sb:say on	0 -12 10 0
sb:say that	0 6 -3 0
sb:say the	0 0 9 -10
sb:say they	0 9 9 -16
sb:season	-1 -11 0 10
sb:second	18 -2 -20 4
sb:second ,	24 -1 -6 -18
sb:second round	0 -7 -11 17
sb:section	-3 -5 27 -17
sb:section <number>	-3 -5 27 -17
sb:see	0 -10 -7 15
sb:seek	0 2 7 -9
sb:sell <name>	0 0 7 -6
sb:send	0 -8 -10 17
sb:service	0 0 9 -7
sb:set	0 16 -21 3
sb:set aside	0 15 -17 0
sb:settle	0 -22 0 21
sb:shall	0 -4 -14 19
sb:share	0 3 1 -6
sb:she	0 -10 -4 15
sb:sheet	0 -7 0 5
sb:shelve	0 11 -1 -9
sb:ship	0 -14 10 2
sb:ship are	0 -5 7 0
sb:ship for	0 11 0 -13
sb:shook	0 0 -13 15
sb:should	3 -25 16 1
sb:should be	7 -12 12 -7
sb:should the	0 -6 -5 11
sb:side	0 -6 -4 9
sb:side agree	4 0 -18 8
sb:side are	0 -6 -8 12
sb:side have	0 6 6 -15
sb:side may	0 -2 7 0
sb:side of	-1 0 15 -17
sb:side suspend	-4 31 -20 -12
sb:sign	5 -13 16 -5
sb:sign a	0 0 8 -10
sb:sign an	-3 0 8 -9
sb:sign by	0 -7 6 0
sb:sign for	0 7 -8 1
sb:sign in	-5 4 9 -18
sb:sign on	5 -6 5 -6
sb:sign the	0 -14 -2 17
sb:signature	0 -4 -13 15
sb:silent	0 -19 24 -7
sb:since	-1 22 -13 -9
sb:since <day-gone>	0 23 -6 -21
sb:since <month-gone>	0 -33 17 15
sb:since the	-1 22 -15 -8
sb:sir	0 7 7 -15
sb:sit	0 -7 6 0
sb:slash	0 7 6 -14
sb:slash tariff	0 12 -5 -6
sb:sleep	0 -1 -10 11
sb:small	0 -3 9 -4
sb:so	6 -7 -1 4
sb:so for	0 15 -12 -5
sb:some	0 6 3 -16
sb:some <money>	0 6 0 -12
sb:source	0 -9 0 7
sb:soybean	0 2 4 -8
sb:soybean by	0 7 -6 0
sb:speak	0 5 -28 22
sb:speak of	0 5 -18 9
sb:special	0 -11 17 -5
sb:spoke	0 1 -15 12
sb:spoke of	0 0 -8 7
sb:spring	10 -9 7 -13
sb:spring ,	10 -2 -7 0
sb:standstill	-4 -10 -13 23
sb:standstill of	-2 -2 -1 8
sb:start	0 -16 13 2
sb:start on	0 0 -9 8
sb:state	0 4 9 -16
sb:stay	-3 -7 8 2
sb:stay at	0 -11 0 11
sb:stay for	0 8 0 -14
sb:stay on	0 -13 0 13
sb:stay suspend	0 -2 -5 6
sb:steel	0 0 11 -8
sb:stock	0 -7 20 -14
sb:stop	9 7 -5 -14
sb:stretch	0 5 -18 10
sb:strike	-8 0 1 0
sb:such	0 6 0 -5
sb:sugar	0 7 -30 18
sb:suggest	0 -3 -4 8
sb:summit	-6 -3 15 -3
sb:surcharge	-9 -43 44 -7
sb:surcharge of	-2 -23 20 0
sb:surcharge under	-1 -4 7 0
sb:suspend ,	0 13 -9 -3
sb:suspend <points>	5 21 -15 -16
sb:suspend for	-9 -5 5 3
sb:suspend its	0 8 -25 11
sb:suspend the	0 -10 -1 12
sb:suspension	-3 13 -24 7
sb:suspension of	0 -7 -8 14
sb:table	0 -11 0 10
sb:table is	0 -1 13 -10
sb:take	1 0 8 -10
sb:take effect	0 -26 9 12
sb:talk	-10 -16 9 8
sb:talk in	-1 -3 -7 12
sb:talk of	0 -9 -11 18
sb:talk on	0 -3 18 -14
sb:talked	0 -13 0 9
sb:talked for	0 -10 13 -3
sb:tariff	2 -1 11 -10
sb:tariff ,	0 -22 14 7
sb:tariff dispute	0 6 -14 5
sb:tariff for	-1 7 -8 0
sb:tariff of	0 6 3 -12
sb:tariff on	-3 31 -25 -11
sb:tariff truce	1 0 -12 7
sb:tax	0 6 -5 0
sb:tea	0 7 -10 2
sb:telephone call	0 -8 -1 10
sb:television	0 -11 8 0
sb:tell	-4 -9 -1 11
sb:tell <person>	0 -3 -6 10
sb:tell reporter	0 -7 0 4
sb:tell the	0 12 -11 0
sb:tell us	0 -2 6 -3
sb:term of	-3 10 4 -14
sb:text	0 -2 -19 22
sb:than	-6 -1 20 -16
sb:than <money>	0 18 -12 -8
sb:that	-10 3 0 1
sb:that 's	0 22 -17 -3
sb:that ,	-2 -8 17 -6
sb:that <name>	0 -9 20 -9
sb:that <person>	-5 10 -10 3
sb:that <quality>	0 -5 16 -11
sb:that <seat>	6 -15 6 0
sb:that a	-3 -26 -2 25
sb:that an	0 -1 -14 17
sb:that another	0 -5 -5 11
sb:that both	0 -1 -7 10
sb:that day	8 -14 -18 16
sb:that for	0 4 -13 5
sb:that had	5 -10 -9 11
sb:that his	0 -1 20 -19
sb:that is	0 33 -14 -25
sb:that it	0 7 -21 10
sb:that keep	0 17 -14 -4
sb:that they	0 -2 15 -11
sb:that was	-6 21 -7 -12
sb:the	-4 0 18 -16
sb:the <day-ahead>	0 0 21 -26
sb:the <day-gone>	0 7 0 -4
sb:the <level>	-10 -1 0 5
sb:the <number>	-6 0 2 1
sb:the <office>	-22 12 -6 3
sb:the <organisation>	-17 5 -7 8
sb:the <person>	-3 -18 -15 30
sb:the <points>	0 -13 20 -4
sb:the <quality>	-10 -27 -4 32
sb:the <seat>	0 0 14 -11
sb:the additional	0 6 -22 11
sb:the agreement	-5 -8 33 -26
sb:the announcement	0 7 0 -7
sb:the bridge	0 12 -16 5
sb:the ceasefire	0 -15 31 -23
sb:the company	0 -7 11 -4
sb:the cost	0 15 -12 -2
sb:the cut	0 3 -10 6
sb:the day	0 -12 -5 17
sb:the deal	0 1 -18 16
sb:the decision	0 19 0 -19
sb:the delegation	0 -9 3 3
sb:the difference	0 14 -3 -10
sb:the duty	-5 -8 -12 22
sb:the extension	-4 -8 0 8
sb:the fee	0 -2 -2 8
sb:the first	16 0 0 -23
sb:the higher	0 8 0 -12
sb:the last	0 -14 27 -12
sb:the law	0 -12 21 -9
sb:the length	0 2 8 -9
sb:the lower	0 -13 5 4
sb:the moratorium	0 -4 -4 12
sb:the new	-5 6 -5 1
sb:the next	1 4 0 -7
sb:the northern	0 -17 19 -2
sb:the old	0 -13 23 -11
sb:the one	-2 9 -21 16
sb:the other	-1 3 4 -8
sb:the paper	-1 0 -22 21
sb:the party	0 2 11 -16
sb:the past	0 -8 13 -2
sb:the pause	0 32 -18 -16
sb:the present	-6 0 3 0
sb:the protocol	0 -13 -5 16
sb:the rate	0 8 -10 0
sb:the reciprocal	-1 0 14 -12
sb:the rest	4 0 2 -11
sb:the river	0 -21 26 -9
sb:the rule	0 4 16 -23
sb:the second	21 -19 -3 0
sb:the soybean	0 6 -4 0
sb:the surcharge	0 -17 4 9
sb:the suspension	-6 20 -28 5
sb:the table	0 -9 2 4
sb:the talk	0 -1 -13 16
sb:the term	0 7 -22 13
sb:the text	0 -7 -17 22
sb:the third	-3 0 8 -6
sb:the trade	0 -12 0 11
sb:the truce	16 -11 -4 3
sb:the two	6 1 -15 8
sb:the world	4 -10 10 -5
sb:the yield	0 -1 9 -2
sb:their	-35 6 4 -2
sb:their <organisation>	0 -6 25 -20
sb:their ceasefire	0 -3 9 -3
sb:their duty	0 -13 5 8
sb:their tariff	-4 8 -20 8
sb:their truce	-2 -2 10 -4
sb:them	-5 -8 1 6
sb:themselve	0 17 -10 -5
sb:there	13 -5 -7 1
sb:there 's	0 -18 6 8
sb:there ,	8 3 -15 0
sb:there are	0 5 0 -7
sb:these	0 14 -11 -2
sb:they	18 4 -9 -5
sb:they agree	20 -10 -13 0
sb:they are	0 11 -15 0
sb:they had	-9 8 7 -10
sb:they have	0 15 -15 0
sb:they take	-1 -1 6 0
sb:they will	0 -3 19 -13
sb:they would	0 -7 8 -1
sb:thi	-5 -6 -2 13
sb:thi year	0 8 -4 0
sb:think	0 0 12 -10
sb:third	-4 0 14 -7
sb:those	-5 18 -14 -3
sb:threaten	0 6 -1 -2
sb:three	-4 -5 0 6
sb:through	0 0 -3 7
sb:tiktok	0 -3 8 -2
sb:timber	0 -10 -19 27
sb:time	-7 -3 4 1
sb:time in	0 -11 9 1
sb:to	-14 -22 10 15
sb:to <day-ahead>	0 14 -13 -1
sb:to <goods-amount>	0 -1 13 -10
sb:to <level>	-11 2 -12 11
sb:to <money>	0 -5 6 0
sb:to <name>	0 -17 20 -5
sb:to <number>	-3 1 6 -8
sb:to a	-2 10 11 -20
sb:to be	-10 15 -17 7
sb:to buy	0 2 14 -20
sb:to delay	0 0 8 -7
sb:to do	0 -10 -2 12
sb:to end	0 -7 15 -7
sb:to expire	0 -4 10 -5
sb:to extend	-1 0 10 -7
sb:to freeze	0 -10 -17 23
sb:to go	0 -1 -6 10
sb:to keep	0 -11 3 5
sb:to last	11 8 -21 0
sb:to leave	7 -18 -19 22
sb:to prolong	0 -15 -5 18
sb:to put	0 3 9 -13
sb:to renew	0 -16 10 2
sb:to run	1 -6 7 -2
sb:to stop	-2 -4 7 0
sb:to suspend	-2 -7 -11 17
sb:to take	11 0 -8 -6
sb:ton	0 -8 -9 15
sb:ton ,	0 -8 -9 15
sb:too	0 -8 2 5
sb:top	0 -6 19 -16
sb:top of	0 -6 19 -17
sb:town	0 0 10 -12
sb:trade	-10 -16 0 18
sb:trade ,	0 -5 0 6
sb:trade act	0 -5 9 0
sb:trade agreement	0 -6 10 -2
sb:trade between	0 0 -5 7
sb:trade minister	0 -20 14 0
sb:trade truce	0 8 -22 9
sb:trade war	0 7 -6 0
sb:trader	0 8 -14 0
sb:transport	0 -4 8 -2
sb:travel	0 -3 13 -8
sb:treaty	0 -2 7 -2
sb:trial	0 4 0 -9
sb:truce	17 -1 -4 -6
sb:truce ,	4 15 -14 -8
sb:truce :	-6 4 13 -18
sb:truce between	11 -1 -4 -4
sb:truce by	-2 7 -8 0
sb:truce end	0 -3 6 0
sb:truce for	-1 -1 -8 11
sb:truce has	0 -11 16 -4
sb:truce in	-4 -7 10 1
sb:truce is	0 -12 -27 30
sb:truce on	-6 0 5 0
sb:truce over	0 -10 -10 18
sb:truce run	7 2 5 -19
sb:truce that	6 6 -2 -14
sb:truce with	0 8 -27 12
sb:truce would	0 -6 -10 17
sb:trump	0 10 -8 0
sb:two	0 -13 6 4
sb:two <office>	6 9 -13 -4
sb:two country	6 0 -14 10
sb:two government	0 0 -26 20
sb:two president	6 3 -3 -9
sb:under	-5 -3 23 -18
sb:under a	-3 12 0 -12
sb:under section	-1 -6 12 0
sb:under the	4 -14 0 9
sb:under which	0 -15 24 -8
sb:understanding	-2 -4 7 0
sb:undertake	0 0 -4 6
sb:undertaken	0 9 -2 -6
sb:until	-5 -1 15 -11
sb:until the	0 -16 25 -15
sb:up	-4 3 18 -20
sb:up to	0 -18 22 -7
sb:us	-6 29 -12 -11
sb:use	0 10 -13 0
sb:valid	0 -9 -9 18
sb:valid for	0 -9 -9 18
sb:vessel	0 5 3 -14
sb:visit	0 0 6 -3
sb:vote	0 -9 16 -7
sb:vote on	0 -6 8 0
sb:wait	-1 0 6 -3
sb:want to	0 -4 16 -11
sb:war	0 21 -9 -14
sb:was	7 19 -9 -21
sb:was <level>	0 -18 21 -3
sb:was agree	-2 22 -11 -11
sb:was conclude	-3 11 0 -6
sb:was extend	0 -4 12 -8
sb:was for	-5 0 10 -8
sb:was given	0 23 -19 -5
sb:was make	21 -2 -18 -3
sb:was prolonged	0 11 -8 -1
sb:was ready	0 -1 -9 11
sb:was sign	-7 -20 14 12
sb:was the	-10 -9 12 2
sb:was to	8 11 -14 -5
sb:we	-7 0 -13 15
sb:we have	-1 -7 -1 9
sb:we hear	0 -11 -13 21
sb:we need	0 -11 -3 13
sb:week	4 5 -20 9
sb:week that	0 8 -9 0
sb:weekend	8 0 -4 -3
sb:well	0 -11 12 -2
sb:were	8 2 2 -18
sb:what	3 7 -39 23
sb:what if	0 -14 0 14
sb:what it	0 8 -9 0
sb:what they	16 -11 -6 0
sb:when	0 15 1 -27
sb:when the	0 12 0 -17
sb:where	7 3 -12 0
sb:where they	10 -2 -15 3
sb:whether	0 -15 -1 16
sb:which	-10 0 13 -10
sb:which end	0 -14 2 10
sb:which had	8 0 -9 0
sb:which is	0 -17 1 11
sb:which run	1 2 -7 0
sb:which was	-2 -8 23 -21
sb:which would	0 0 -11 8
sb:who	-10 -10 5 8
sb:whose	0 9 -16 4
sb:will	-28 2 18 -10
sb:will be	-6 10 2 -10
sb:will buy	0 -6 3 1
sb:will cut	0 8 0 -5
sb:will extend	0 -1 -7 9
sb:will go	0 -7 0 9
sb:will hold	0 9 -7 -3
sb:will keep	0 3 2 -7
sb:will lower	0 8 0 -8
sb:will not	0 -3 -16 18
sb:will pay	0 -17 0 13
sb:win	0 12 -3 -11
sb:wine	0 19 -26 4
sb:wire	0 -6 0 7
sb:wire )	0 -7 0 7
sb:with	-1 -15 16 -2
sb:with <level>	0 6 0 -8
sb:with <name>	3 -8 -2 8
sb:with <person>	0 16 -14 -3
sb:with <seat>	5 -3 -14 12
sb:with a	-8 -4 6 1
sb:with the	0 -3 24 -26
sb:withdraw	6 -4 1 -6
sb:within	-4 0 29 -28
sb:within the	-1 10 -2 -6
sb:word	3 -12 -9 15
sb:worker	0 0 7 -6
sb:world	2 -2 13 -14
sb:worth	0 -11 12 -3
sb:worth <money>	0 -7 0 5
sb:would	-27 -14 -9 26
sb:would be	-4 4 11 -13
sb:would like	0 11 -17 4
sb:would sign	0 -4 -8 12
sb:write	0 -7 2 4
sb:write that	0 0 8 -9
sb:year	-4 7 3 -8
sb:year ,	0 7 -15 9
sb:yes	0 -4 13 -7
sb:yes ,	0 -5 20 -15
sb:yield	0 -2 10 -3
sb:yield on	0 -1 8 -1
sb:york	0 -10 8 0
sb:york ,	0 -10 8 0
sb:you	0 -14 17 -5
sb:your	0 -15 2 9
sb:—	8 0 4 -11
sb:— <name>	7 -4 -13 8
sb:— <person>	0 8 -12 2
sb:— for	0 6 -25 15
sb:— the	-2 -2 25 -24
sb:•	0 5 -6 0
t0=future	-13 -13 5 11
t0=future-passive	0 -7 5 2
t0=modal	0 -20 17 -2
t0=modal-not	0 6 11 -19
t0=modal-passive	0 3 8 -11
t0=past	10 -5 7 -9
t0=past-passive	-14 13 2 -14
t0=perfect	-27 13 5 -11
t0=perfect-passive	-2 6 4 -12
t0=pluperfect	13 -6 3 -10
t0=present	-22 -1 11 -1
t0=present-passive	-4 8 -2 -3
t1=future	-12 -8 3 9
t1=future-passive	0 -7 5 2
t1=gerund	0 -4 -10 13
t1=infinitive	-7 -9 4 8
t1=modal	0 -23 14 0
t1=modal-not	0 6 11 -19
t1=modal-passive	0 3 8 -11
t1=participle-passive	2 1 8 -14
t1=past	4 -3 10 -10
t1=past-passive	-14 13 0 -12
t1=perfect	-24 13 0 -5
t1=perfect-passive	-2 6 4 -12
t1=pluperfect	16 -1 0 -14
t1=present	-19 -6 16 -2
t1=present-passive	-4 8 -2 -4
t2=future	2 4 -6 0
t2=gerund	-3 -1 22 -18
t2=modal	0 -18 17 -1
t2=participle-passive	6 -22 25 -16
t2=past	10 -1 -6 -1
t2=past-passive	3 -11 0 6
t2=perfect	4 -17 13 -3
t2=pluperfect	-1 -8 13 0
t2=present	-8 17 -23 7
t2=present-not	0 4 12 -23
t2=present-passive	-5 -11 27 -17
t:loose	-4 -9 3 7
t:loose-l	-5 -10 9 2
t:loose-l2	0 -15 -10 24
t:loose-l3	-4 -17 24 -6
t:loose-r	0 4 -10 5
t:loose-r0	7 14 -34 11
t:loose-r3	-1 14 -1 -12
t:more	5 -12 -4 12
t:more-in	-10 0 -8 10
t:more-in0	-10 0 -8 10
t:more-l	-14 -11 0 14
t:more-l0	-4 -9 -34 41
t:more-l1	0 5 -6 1
t:more-l2	-24 -18 15 8
t:more-l3	8 -8 7 -3
t:more-r	19 0 -4 -9
t:more-r0	2 -1 -9 8
t:more-r1	-11 6 1 -1
t:more-r2	0 -13 10 0
t:more-r3	4 13 -4 -15
t:quiet	-7 3 -7 5
t:quiet-l	-6 7 -6 0
t:quiet-l1	-2 -4 6 0
t:quiet-l2	0 -8 0 9
t:quiet-l3	0 3 -10 5
t:quiet-r2	0 0 6 -6
t:quiet-r3	0 -13 -4 17
t:truce	8 1 3 -9
t:truce-l	14 0 -4 -4
t:truce-l2	6 3 -10 1
t:truce-l3	16 -6 0 -3
t:truce-r	-8 1 15 -12
t:truce-r0	-1 26 -16 -12
t:truce-r1	0 0 -10 9
t:truce-r2	-9 -38 34 3
t:truce-r3	0 12 -3 -8
t:verb-l	-10 6 0 -3
t:verb-l1	-14 -1 7 -1
t:verb-l2	0 4 -11 6
t:verb-l3	4 1 4 -8
t:verb-r	0 0 -9 5
t:verb-r1	0 -15 0 14
t:verb-r2	3 -7 -11 12
t:verb-r3	0 10 3 -19
tn:loose	4 13 2 -21
tn:more	22 2 4 -24
tn:quiet	-4 33 -21 -9
tn:truce	22 -2 -27 12
tn:verb	0 7 -10 1
tp:loose	-23 38 -6 -28
tp:more	-40 8 6 -2
tp:quiet	1 0 8 -12
tp:truce	16 2 -44 26
tp:verb	-7 28 -30 -1
v0-none	-9 -14 10 8
v0=accept	0 0 -7 9
v0=agree	7 0 0 -5
v0=announce	0 -17 4 11
v0=apply	0 -7 0 6
v0=ask	0 -16 1 5
v0=be	0 4 -6 2
v0=begin	-4 -10 4 8
v0=buy	0 -7 0 6
v0=call	0 5 -8 1
v0=come	2 -1 11 -14
v0=conclude	5 0 2 -13
v0=confirm	0 16 -1 -16
v0=continue	0 -1 -7 10
v0=end	5 -7 0 0
v0=expect	0 -6 11 -5
v0=extend	-3 10 0 -10
v0=fall	0 6 -2 -2
v0=get	-8 9 3 -11
v0=have	0 -8 8 -1
v0=hold	9 6 0 -15
v0=keep	0 -3 12 -7
v0=lay	5 16 -15 -11
v0=leave	0 -15 2 9
v0=let	4 -8 14 -13
v0=like	0 0 15 -15
v0=lose	0 -7 5 0
v0=meet	0 -4 20 -15
v0=offer	0 -15 11 -3
v0=other	-7 0 11 -11
v0=pause	0 -10 10 0
v0=plan	0 17 0 -17
v0=promise	0 3 10 -14
v0=propose	-1 -1 -5 9
v0=put	-5 14 -9 -1
v0=reach	-1 -9 0 9
v0=ready	0 -9 -12 19
v0=remain	0 5 4 -12
v0=rise	0 -2 10 -6
v0=run	3 -4 -6 6
v0=say	0 3 -9 5
v0=send	0 -3 -9 13
v0=settle	0 -18 0 18
v0=sit	0 -8 12 -1
v0=slash	0 12 -5 -6
v0=stand	0 -6 9 0
v0=stay	-6 -4 6 1
v0=stop	7 20 -14 -19
v0=suggest	0 0 -10 12
v0=want	0 6 6 -9
v1-none	-7 -13 10 6
v1=accept	0 0 -7 9
v1=add	0 0 -8 8
v1=agree	-2 14 0 -12
v1=announce	0 -20 5 12
v1=answer	0 -1 6 -3
v1=apply	0 -7 0 5
v1=ask	0 -15 1 5
v1=be	0 2 -7 4
v1=begin	-4 -10 4 8
v1=bring	0 3 -6 1
v1=call	0 5 -6 0
v1=carry	0 -1 -9 10
v1=come	2 -1 11 -14
v1=conclude	1 1 5 -18
v1=confirm	0 16 -1 -16
v1=continue	0 -4 -9 14
v1=cut	0 -1 -6 8
v1=delay	0 -3 14 -10
v1=end	13 -14 0 -2
v1=extend	-7 7 12 -17
v1=fall	0 6 0 -4
v1=freeze	0 -14 -7 20
v1=get	-8 13 0 -11
v1=go	-1 2 -10 6
v1=grant	0 18 -10 -8
v1=have	0 -6 12 -7
v1=hold	9 8 0 -16
v1=keep	0 -4 17 -11
v1=lay	5 16 -15 -11
v1=leave	0 -19 -2 19
v1=let	3 -2 13 -15
v1=like	0 1 11 -12
v1=lose	0 -8 5 0
v1=make	6 6 -9 -2
v1=meet	0 -8 21 -11
v1=offer	0 -13 0 6
v1=other	-4 -10 16 -4
v1=pause	0 -7 8 0
v1=plan	0 16 1 -20
v1=propose	-2 -15 3 8
v1=put	-5 9 -4 -3
v1=ready	0 -1 -9 11
v1=rise	0 -2 10 -6
v1=run	3 -7 -7 10
v1=say	0 3 -9 5
v1=send	0 -4 -9 13
v1=set	0 -6 -8 13
v1=settle	0 -19 -2 20
v1=ship	0 -2 -10 13
v1=sit	0 -8 12 -1
v1=slash	0 7 6 -14
v1=sleep	0 -4 -8 12
v1=stand	0 -15 10 0
v1=start	0 0 4 -6
v1=stay	-5 -2 14 -8
v1=stop	4 5 -5 -7
v1=tell	0 0 -8 10
v1=want	0 2 10 -11
v1=win	0 12 -3 -11
v2-none	-32 -7 24 -1
v2=agree	8 0 -3 -5
v2=announce	0 -17 9 4
v2=be	-29 6 1 0
v2=begin	13 0 5 -17
v2=end	22 -15 -5 0
v2=expire	11 -9 0 -3
v2=go	-8 -5 13 -1
v2=leave	-1 -39 48 -15
v2=meet	0 -1 10 -5
v2=other	-10 -1 6 0
v2=pay	-2 -6 14 -4
v2=rise	0 15 -11 -2
v2=run	14 0 -13 -5
v2=sign	0 8 -2 -1
v2=stop	0 -7 0 8
v2=take	0 0 -6 6
v:a:<v-agree>	0 15 -7 -12
v:a:<v-begin>	7 -3 -7 4
v:a:<v-end>	28 -19 -7 2
v:a:<v-propose>	0 -9 0 8
v:a:<v-suspend>	10 1 -22 10
v:b:<v-agree>	-3 -10 -4 16
v:b:<v-begin>	-17 17 -7 -4
v:b:<v-end>	6 -17 21 -18
v:b:<v-propose>	-29 -17 -17 35
v:b:<v-return>	-5 -21 6 11
v:b:<v-suspend>	-4 6 -13 7
v:c0=agree	2 -1 -19 16
v:c0=bear	-20 2 -1 4
v:c0=begin	-11 11 -4 -3
v:c0=buy	0 -24 -5 23
v:c0=deny	0 -1 -11 9
v:c0=down	-8 -8 -11 22
v:c0=end	1 9 -4 -9
v:c0=impose	0 1 -12 11
v:c0=propose	-18 -2 -6 13
v:c0=return	-2 -38 18 13
v:c0=say	-13 -20 18 4
v:c0=sell	0 -28 -17 34
v:c0=stay	2 21 -5 -19
v:c0=suspend	0 0 -7 7
v:c0=target	-8 10 -1 -3
v:c0=up	-13 -3 22 -10
v:c1=agree	-12 7 -21 17
v:c1=bear	-21 -3 -11 21
v:c1=begin	-13 18 -3 -8
v:c1=buy	-2 -23 10 8
v:c1=down	-9 -7 -12 22
v:c1=end	13 -15 6 -7
v:c1=impose	-10 2 -9 10
v:c1=propose	-17 -12 -11 24
v:c1=return	-2 -13 4 8
v:c1=say	-12 -19 7 14
v:c1=sell	-1 -37 -24 44
v:c1=suspend	-2 5 -14 6
v:c1=target	-9 11 2 -10
v:c1=up	-14 0 21 -11
v:ct1=agree future	0 -9 -6 15
v:ct1=agree infinitive	0 9 -15 1
v:ct1=agree modal	0 -1 -16 18
v:ct1=agree participle-passive	-13 0 9 -1
v:ct1=agree past	2 2 2 -8
v:ct1=agree past-passive	-8 12 -6 -2
v:ct1=agree perfect	-6 0 10 -7
v:ct1=agree pluperfect	-10 9 -2 1
v:ct1=agree present	0 -17 -5 18
v:ct1=bear future	0 -12 0 10
v:ct1=bear gerund	0 -14 0 14
v:ct1=bear infinitive	0 -5 -12 17
v:ct1=bear past	-11 14 0 -10
v:ct1=bear present	-1 11 -9 -1
v:ct1=begin future	0 0 10 -9
v:ct1=begin gerund	0 -24 0 22
v:ct1=begin infinitive	0 10 -3 -4
v:ct1=begin past	0 20 0 -25
v:ct1=begin present	-6 6 -12 4
v:ct1=buy future	0 -6 12 -3
v:ct1=buy infinitive	0 0 17 -18
v:ct1=buy modal	0 -6 1 3
v:ct1=buy perfect	0 0 -18 17
v:ct1=buy present	0 -13 0 11
v:ct1=down future	0 5 5 -11
v:ct1=down modal	0 -28 9 14
v:ct1=down past	0 -5 -2 10
v:ct1=down present	-3 0 -12 11
v:ct1=end future	0 -5 13 -7
v:ct1=end gerund	2 -7 8 -4
v:ct1=end infinitive	-2 0 6 0
v:ct1=end modal	0 -3 -3 9
v:ct1=end participle-passive	13 -7 0 -7
v:ct1=end past	13 -19 -7 9
v:ct1=end perfect	0 11 -7 -3
v:ct1=end present	-12 4 7 -6
v:ct1=impose future	-9 -4 -35 33
v:ct1=impose future-passive	0 11 3 -14
v:ct1=impose gerund	0 -6 -17 20
v:ct1=impose infinitive	-3 -18 7 11
v:ct1=impose modal	-10 13 -25 11
v:ct1=impose modal-passive	0 15 -4 -10
v:ct1=impose participle-passive	-8 24 14 -37
v:ct1=impose past	-6 0 -3 5
v:ct1=impose past-passive	-12 8 0 -7
v:ct1=impose perfect	-17 20 -6 -8
v:ct1=impose perfect-passive	0 10 -1 -8
v:ct1=impose pluperfect	3 -9 0 2
v:ct1=impose pluperfect-passive	6 -1 -5 0
v:ct1=impose present	15 -23 -6 20
v:ct1=impose present-passive	-4 -12 6 7
v:ct1=propose future	0 0 -12 11
v:ct1=propose modal	0 32 0 -27
v:ct1=propose participle-passive	0 -3 12 -8
v:ct1=propose past	-1 -32 -7 25
v:ct1=propose perfect	-1 -33 -13 36
v:ct1=propose present	-2 -16 9 2
v:ct1=say past	-7 -14 0 16
v:ct1=say present	0 -12 23 -12
v:ct1=sell past	0 0 8 -5
v:ct1=sell present	0 -3 -3 7
v:ct1=stay future	-4 0 -6 6
v:ct1=stay future-passive	0 -1 -5 8
v:ct1=stay infinitive	5 -13 3 1
v:ct1=stay modal	11 -12 -23 22
v:ct1=stay participle-passive	4 7 -3 -12
v:ct1=stay past	2 -11 11 -2
v:ct1=stay past-passive	0 26 -22 -8
v:ct1=stay perfect	-3 -10 24 -16
v:ct1=stay pluperfect	21 -3 -12 -9
v:ct1=stay present	-42 -2 6 3
v:ct1=suspend future	-5 -1 -7 8
v:ct1=suspend future-passive	0 10 0 -10
v:ct1=suspend gerund	0 -2 -7 9
v:ct1=suspend infinitive	1 -6 5 -1
v:ct1=suspend modal	0 -12 -24 35
v:ct1=suspend participle-passive	-11 30 0 -27
v:ct1=suspend past	-8 13 0 -10
v:ct1=suspend past-passive	0 22 -18 -4
v:ct1=suspend perfect	0 -6 9 0
v:ct1=suspend perfect-passive	0 -6 9 -1
v:ct1=suspend present-passive	-2 -2 -5 8
v:ct1=up future	0 19 -3 -15
v:ct1=up infinitive	0 0 -3 6
v:ct1=up modal	-4 -24 14 7
v:ct1=up past	0 -12 15 -2
v:ct1=up pluperfect	0 0 8 -5
v:ct1=up present	0 20 -5 -16
v:l1="	-7 2 5 -5
v:l1='s	-9 12 -15 5
v:l1=,	-10 0 -1 6
v:l1=:	-23 2 -12 16
v:l1=<begin>	0 7 -5 -2
v:l1=<goods-amount>	-6 -9 0 12
v:l1=<goods>	-2 -32 23 0
v:l1=<level-noun>	0 -3 8 -4
v:l1=<level>	0 5 22 -28
v:l1=<money>	-9 -32 29 0
v:l1=<name>	0 12 -5 -6
v:l1=<not>	0 5 6 -11
v:l1=<number>	0 -28 37 -16
v:l1=<v-agree>	-4 -12 2 11
v:l1=<v-bear>	-4 8 -1 -3
v:l1=<v-begin>	-2 -27 37 -19
v:l1=<v-down>	0 -12 3 5
v:l1=<v-end>	-2 -15 24 -9
v:l1=<v-impose>	-14 -33 -14 39
v:l1=<v-propose>	-5 -11 -29 37
v:l1=<v-say>	0 -6 -9 16
v:l1=<v-stay>	0 -11 16 -7
v:l1=a	-9 14 -39 21
v:l1=about	0 -10 13 -5
v:l1=after	5 -5 7 -9
v:l1=agree	0 -28 2 23
v:l1=and	-1 -18 6 9
v:l1=another	-23 32 -29 -2
v:l1=are	0 4 0 -6
v:l1=as	0 9 3 -13
v:l1=at	0 22 -11 -15
v:l1=back	0 -3 8 -3
v:l1=by	-29 -2 -13 18
v:l1=come	0 -7 10 0
v:l1=end	-2 -13 23 -8
v:l1=first	15 0 0 -20
v:l1=for	-8 30 -33 3
v:l1=further	9 5 -26 1
v:l1=get	-2 10 -5 -1
v:l1=good	0 -7 13 -4
v:l1=had	7 6 -9 -7
v:l1=has	-1 -10 15 -5
v:l1=have	0 14 -2 -12
v:l1=in	-19 -35 41 -4
v:l1=is	0 -13 6 6
v:l1=it	8 -5 8 -13
v:l1=its	0 -1 9 -3
v:l1=last	0 21 -13 -9
v:l1=lasted	22 -12 1 -20
v:l1=least	0 -1 -8 11
v:l1=like	0 0 9 -8
v:l1=need	0 -8 16 -10
v:l1=next	0 15 -5 -8
v:l1=not	0 5 5 -10
v:l1=of	13 11 -28 2
v:l1=offer	0 -20 -9 22
v:l1=on	-10 -12 0 17
v:l1=only	0 -9 16 -7
v:l1=or	0 -1 15 -12
v:l1=over	0 -3 23 -19
v:l1=past	0 -8 13 -2
v:l1=prefer	0 1 -20 14
v:l1=propose	0 -4 -23 27
v:l1=same	0 8 -26 16
v:l1=say	0 -2 -7 11
v:l1=second	-2 9 -5 -3
v:l1=sign	0 25 -10 -14
v:l1=soybean	0 -11 24 -16
v:l1=take	-1 -15 23 -12
v:l1=than	-6 -27 15 5
v:l1=that	0 6 -3 0
v:l1=the	-11 36 -40 -2
v:l1=those	-3 -6 6 1
v:l1=to	-2 -9 -16 25
v:l1=wait	0 -7 0 7
v:l1=want	0 -11 -4 11
v:l1=was	-2 -2 -4 11
v:l1=with	-3 -27 17 4
v:l1=within	0 -13 38 -29
v:l1=—	0 20 0 -21
v:l2="	-2 -29 1 21
v:l2='s	0 13 -6 -3
v:l2=,	29 -3 -19 -3
v:l2=:	1 22 -6 -20
v:l2=<agent>	-1 -12 27 -18
v:l2=<begin>	-22 12 -15 10
v:l2=<day-ahead>	-8 13 -14 1
v:l2=<day-gone>	-2 -2 -29 29
v:l2=<day-today>	0 -3 11 -12
v:l2=<duty>	-13 30 -34 0
v:l2=<gate>	-2 -15 -7 22
v:l2=<goods>	-11 0 15 -11
v:l2=<level-noun>	0 -20 0 19
v:l2=<level>	3 -10 8 -1
v:l2=<money>	0 -16 27 -13
v:l2=<month-gone>	-2 25 -13 -18
v:l2=<name>	-10 26 -19 -4
v:l2=<not>	-2 27 6 -41
v:l2=<number>	-6 11 12 -23
v:l2=<office>	-4 -5 12 -3
v:l2=<organisation>	-1 -6 2 4
v:l2=<person>	-3 -9 -26 33
v:l2=<points>	0 36 -14 -27
v:l2=<quality>	0 -24 -10 26
v:l2=<seat>	0 10 -16 7
v:l2=<sender>	0 -15 -16 29
v:l2=<span>	-5 -5 24 -16
v:l2=<v-agree>	-8 -2 -6 12
v:l2=<v-bear>	-3 11 -3 -3
v:l2=<v-begin>	0 -16 20 -2
v:l2=<v-buy>	0 -18 -7 19
v:l2=<v-down>	0 -17 19 -5
v:l2=<v-end>	9 -3 13 -25
v:l2=<v-impose>	-13 -13 -13 28
v:l2=<v-propose>	-4 -10 -13 24
v:l2=<v-return>	0 -5 23 -21
v:l2=<v-say>	0 -7 0 8
v:l2=<v-stay>	8 -1 -31 24
v:l2=<v-suspend>	-8 7 -16 9
v:l2=<v-target>	-6 -15 25 -4
v:l2=<v-up>	0 -25 22 9
v:l2=a	6 21 -38 -6
v:l2=about	0 0 -8 11
v:l2=after	8 -22 -15 25
v:l2=agree	-10 -8 -1 13
v:l2=also	0 -2 -31 28
v:l2=and	-7 11 -22 14
v:l2=apply	0 -6 0 7
v:l2=are	0 5 -10 3
v:l2=arrangement	0 11 -17 1
v:l2=aside	0 -6 -5 16
v:l2=ask	0 -14 -11 20
v:l2=at	0 0 -14 14
v:l2=back	3 -6 8 -6
v:l2=be	0 -7 -17 25
v:l2=been	9 4 -17 0
v:l2=both	0 10 -27 15
v:l2=busan	0 -1 24 -27
v:l2=buy	0 -17 -8 19
v:l2=by	0 -1 25 -23
v:l2=call	0 -10 20 -10
v:l2=can	0 -12 16 -3
v:l2=ceasefire	-7 0 25 -26
v:l2=come	0 -5 17 -12
v:l2=conclude	5 19 -24 -8
v:l2=continue	0 -9 -8 18
v:l2=country	0 -10 25 -16
v:l2=dispute	0 11 -2 -8
v:l2=down	0 17 -7 -13
v:l2=draft	0 -4 -12 16
v:l2=duty	-3 10 -6 -2
v:l2=each	16 0 -10 -10
v:l2=earth	0 -17 1 11
v:l2=end	3 16 -8 -13
v:l2=expect	0 -3 6 0
v:l2=extend	-3 -16 11 5
v:l2=extension	-7 -5 -4 11
v:l2=farm	0 -3 6 0
v:l2=fee	0 12 -8 -1
v:l2=first	0 -3 10 -4
v:l2=for	-15 8 8 -12
v:l2=force	0 -8 13 -5
v:l2=frozen	0 -19 10 8
v:l2=gave	0 8 0 -11
v:l2=give	0 25 -1 -25
v:l2=given	0 17 -4 -10
v:l2=go	0 -15 15 0
v:l2=good	-6 1 -13 12
v:l2=had	7 1 -7 0
v:l2=has	-1 -6 -15 26
v:l2=have	-3 -12 20 -10
v:l2=he	0 10 -29 14
v:l2=hold	0 0 -23 19
v:l2=if	-5 33 -12 -26
v:l2=in	-5 3 24 -26
v:l2=is	-2 -6 -13 18
v:l2=it	8 -17 -5 15
v:l2=last	-11 21 -14 -3
v:l2=least	0 -10 -5 17
v:l2=length	0 14 -25 6
v:l2=less	0 -10 -4 13
v:l2=limited	0 -11 -9 19
v:l2=live	0 7 -18 11
v:l2=make	0 22 -18 -5
v:l2=may	0 -6 16 -9
v:l2=meet	0 -4 14 -7
v:l2=million	0 0 9 -6
v:l2=more	0 -26 10 8
v:l2=not	0 34 -7 -33
v:l2=nothing	0 -9 15 -6
v:l2=notice	-1 -7 16 -8
v:l2=of	2 1 4 -8
v:l2=off	13 -10 0 1
v:l2=offer	0 -12 -36 42
v:l2=on	-2 -18 -12 32
v:l2=one	-2 -1 -3 10
v:l2=other	0 15 -4 -11
v:l2=out	-1 -21 21 0
v:l2=pay	0 0 6 -4
v:l2=period	-7 13 -7 -3
v:l2=prolongation	0 6 -7 0
v:l2=prolonged	0 18 -19 -1
v:l2=renewed	0 -11 0 11
v:l2=round	0 -4 10 0
v:l2=run	14 -14 -6 7
v:l2=side	-1 4 -19 10
v:l2=sign	-2 12 -1 -8
v:l2=some	0 4 9 -20
v:l2=spoke	0 -7 -18 23
v:l2=standstill	-2 -7 -6 16
v:l2=stay	-5 15 0 -18
v:l2=stop	3 23 -13 -20
v:l2=strike	-4 -33 26 8
v:l2=suspend	-16 -9 -1 14
v:l2=suspension	-2 6 -10 5
v:l2=take	0 9 -4 -4
v:l2=talk	0 0 7 -3
v:l2=talked	0 -10 13 -3
v:l2=tariff	-7 11 -30 16
v:l2=term	-3 0 13 -10
v:l2=than	0 11 -1 -11
v:l2=that	10 -6 -14 13
v:l2=the	17 7 -3 -18
v:l2=then	-2 23 -4 -18
v:l2=there	14 9 -5 -18
v:l2=time	0 0 -15 15
v:l2=to	11 -11 -1 4
v:l2=truce	4 5 -24 12
v:l2=under	0 19 -8 -11
v:l2=up	0 10 -9 0
v:l2=use	-3 19 -20 -2
v:l2=valid	0 -9 -9 18
v:l2=want	0 14 -9 -7
v:l2=was	-12 4 9 -10
v:l2=we	0 9 9 -20
v:l2=when	-1 7 3 -12
v:l2=which	-1 -1 7 0
v:l2=with	0 -9 -24 31
v:l2=would	0 -7 -37 42
v:l2=—	-4 24 -38 12
v:l='s for	0 15 -17 0
v:l=, after	8 0 -1 -9
v:l=, and	0 0 7 -2
v:l=, by	-4 -3 7 0
v:l=, for	2 1 -11 7
v:l=, of	10 12 -42 9
v:l=, the	0 9 -9 -1
v:l=: "	0 -3 7 -2
v:l=: for	9 16 -11 -19
v:l=: the	0 20 -13 -7
v:l=<begin> "	-2 -5 9 -1
v:l=<begin> <begin>	0 7 -5 -2
v:l=<begin> another	0 3 -11 3
v:l=<begin> for	-24 -7 4 11
v:l=<begin> in	0 7 -1 -4
v:l=<begin> the	-4 -2 -10 15
v:l=<day-ahead> ,	-6 27 -11 -14
v:l=<day-ahead> for	0 -11 -1 12
v:l=<day-gone> ,	1 -18 -4 15
v:l=<day-gone> for	-5 0 -10 13
v:l=<day-today> ,	0 -6 11 -2
v:l=<level> for	4 -18 1 10
v:l=<level> within	0 0 12 -11
v:l=<money> in	0 -5 6 0
v:l=<month-gone> for	0 18 -17 -1
v:l=<month-gone> than	0 9 3 -14
v:l=<name> by	0 8 -6 -1
v:l=<name> get	0 18 -12 -8
v:l=<name> has	0 -16 19 -4
v:l=<name> in	0 -4 8 -1
v:l=<name> want	0 0 -7 9
v:l=<office> :	-2 -3 8 -1
v:l=<person> :	0 -20 -5 20
v:l=<points> for	0 36 -14 -27
v:l=a further	9 5 -26 1
v:l=a second	-2 9 -5 -3
v:l=about <money>	0 -14 -6 17
v:l=agree on	-6 -24 9 14
v:l=also for	0 4 -30 19
v:l=and for	-3 17 -4 -14
v:l=and last	-1 -1 -10 11
v:l=and not	0 0 10 -9
v:l=apply for	0 -6 0 7
v:l=are for	0 -2 -9 9
v:l=aside for	0 -6 -5 16
v:l=ask for	0 -14 -11 20
v:l=at <money>	0 -11 9 -2
v:l=at least	0 -1 -8 11
v:l=back for	4 -5 7 -6
v:l=be for	0 0 -29 28
v:l=both for	0 14 -20 4
v:l=by another	0 2 4 -8
v:l=ceasefire by	0 -3 12 -9
v:l=conclude for	5 12 -19 -3
v:l=continue for	0 -9 -8 18
v:l=country for	0 1 11 -14
v:l=down for	0 17 -7 -13
v:l=duty for	-2 30 -18 -11
v:l=earth by	0 -15 0 15
v:l=end after	5 9 -13 0
v:l=extend by	-2 -10 7 3
v:l=extend for	0 -12 7 4
v:l=extension by	0 11 7 -17
v:l=extension of	-6 -13 -25 34
v:l=fee for	0 12 -8 -1
v:l=for <money>	0 -10 -4 14
v:l=for a	0 11 -9 -1
v:l=for another	-8 27 -5 -21
v:l=for the	-1 0 26 -29
v:l=force for	0 -8 13 -5
v:l=frozen for	0 -19 10 8
v:l=good for	-6 0 -13 13
v:l=he want	0 4 -15 7
v:l=hold for	0 0 -23 19
v:l=if the	-3 24 -4 -22
v:l=in about	0 0 20 -19
v:l=in the	0 2 11 -14
v:l=is for	-1 -4 -30 27
v:l=it by	0 3 4 -8
v:l=it for	0 -16 0 15
v:l=it has	0 15 -10 -5
v:l=it take	0 -5 8 0
v:l=last for	-10 23 -14 -5
v:l=least <money>	0 11 3 -16
v:l=less than	0 -10 -4 13
v:l=limited to	0 -11 -9 19
v:l=make for	0 22 -13 -14
v:l=more than	0 -26 10 8
v:l=nothing for	0 -9 15 -6
v:l=of a	0 0 -11 12
v:l=of soybean	0 -11 24 -16
v:l=of the	0 14 0 -17
v:l=off for	13 -22 10 2
v:l=on for	0 -19 -33 41
v:l=other for	0 8 -4 -1
v:l=pause of	0 -2 6 -5
v:l=period of	-7 10 -9 0
v:l=prolonged by	0 21 -18 -5
v:l=renewed for	0 -3 -2 7
v:l=run for	14 -13 -10 8
v:l=ship for	0 3 5 -9
v:l=side for	0 0 -10 9
v:l=sign a	0 10 0 -7
v:l=sign for	0 4 1 -8
v:l=some <money>	0 4 9 -20
v:l=stay for	-5 15 0 -18
v:l=strike for	0 -21 28 -14
v:l=suspend for	-16 -8 -2 15
v:l=talked for	0 -10 13 -3
v:l=tariff for	-5 14 -49 24
v:l=term of	-2 9 5 -16
v:l=than <money>	0 15 -10 -5
v:l=the first	15 1 -2 -19
v:l=the last	0 -3 8 -2
v:l=the next	0 15 -5 -8
v:l=the past	0 -8 13 -2
v:l=the same	0 8 -26 16
v:l=there are	0 -11 14 -1
v:l=time in	0 -1 9 -4
v:l=to <goods-amount>	0 -1 11 -8
v:l=to <money>	0 -21 31 -15
v:l=to last	16 0 -31 15
v:l=truce by	-2 15 -21 2
v:l=truce for	-2 0 -35 28
v:l=truce has	0 -7 10 -2
v:l=truce of	10 -3 -9 3
v:l=valid for	0 -9 -9 18
v:l=was for	-5 -1 18 -17
v:l=when the	0 14 -2 -12
v:l=— for	-1 22 -40 13
v:lead="	-24 -28 17 12
v:lead=)	0 -10 -2 12
v:lead=,	16 16 -27 0
v:lead=-	2 -19 11 3
v:lead=:	-1 0 -7 7
v:lead=;	-6 -6 -2 13
v:lead=a	-26 14 -19 15
v:lead=after	3 -28 16 6
v:lead=an	0 -22 12 4
v:lead=and	-2 17 -16 -5
v:lead=as	0 24 -25 -8
v:lead=at	-3 -10 0 13
v:lead=because	0 4 7 -13
v:lead=before	-3 -15 27 -11
v:lead=beijing	0 -16 8 7
v:lead=bessent	0 0 13 -10
v:lead=both	5 -15 -11 19
v:lead=brazil	0 -13 -10 19
v:lead=but	0 17 -7 -5
v:lead=by	0 8 -7 -1
v:lead=china	-2 -43 47 -1
v:lead=eighteen	0 4 -20 15
v:lead=five	0 -1 -7 10
v:lead=for	-10 3 2 -2
v:lead=four	0 9 -7 -1
v:lead=from	5 -29 -10 29
v:lead=he	-2 0 -10 10
v:lead=i	0 -21 30 -15
v:lead=if	-8 16 -22 8
v:lead=imports	0 18 -14 -4
v:lead=indonesia	0 16 -15 -4
v:lead=it	32 3 -8 -17
v:lead=its	0 0 26 -33
v:lead=malaysia	0 21 -14 -12
v:lead=mexico	0 31 -20 -15
v:lead=my	0 -11 6 0
v:lead=negotiators	0 -6 0 8
v:lead=ninety	4 13 -5 -14
v:lead=no	0 31 -12 -21
v:lead=norway	0 -10 -10 18
v:lead=on	-3 19 7 -32
v:lead=one	0 -16 -1 21
v:lead=port	0 -1 12 -11
v:lead=six	-4 -6 -6 14
v:lead=sixty	19 -1 -16 -2
v:lead=so	0 -12 -13 23
v:lead=talks	0 -2 16 -14
v:lead=ten	0 0 -2 7
v:lead=that	-3 -3 -5 9
v:lead=the	-11 8 -4 -2
v:lead=their	-2 -7 22 -18
v:lead=there	-11 -3 -17 26
v:lead=they	14 -8 7 -8
v:lead=this	0 9 -15 1
v:lead=three	0 -5 -4 10
v:lead=trade	-3 -26 -26 43
v:lead=treasury	0 -17 -11 23
v:lead=trump	3 18 -19 -5
v:lead=turkey	0 -6 4 0
v:lead=two	-4 13 2 -14
v:lead=under	-2 16 -2 -15
v:lead=us	0 -35 23 9
v:lead=washington	0 10 -13 0
v:lead=we	-2 -2 -10 15
v:lead=what	7 19 -37 0
v:lead=when	0 9 11 -34
v:lead=where	-2 10 -7 -2
v:lead=which	0 13 -5 -9
v:lead=who	-6 -15 7 8
v:lead=with	0 -1 10 -9
v:lead=—	0 -1 -10 11
v:lead=•	0 9 -1 -5
v:lr=" ,	0 -1 -10 13
v:lr=" are	0 -2 19 -19
v:lr=" is	0 3 7 -10
v:lr=" of	0 11 3 -15
v:lr=, .	-2 -10 -5 16
v:lr=, after	1 -2 12 -17
v:lr=, before	0 -9 17 -7
v:lr=, of	0 -7 -1 9
v:lr=, on	0 21 -5 -20
v:lr=: ,	-2 -14 -4 17
v:lr=: .	0 4 -7 2
v:lr=: from	-3 11 -33 18
v:lr=: of	0 4 13 -17
v:lr=: to	0 -16 6 6
v:lr=<begin> ,	17 11 -30 3
v:lr=<begin> .	-2 38 -29 -10
v:lr=<begin> after	0 -9 17 -8
v:lr=<begin> are	0 5 -9 0
v:lr=<begin> before	0 -21 27 -12
v:lr=<begin> from	0 -7 -6 13
v:lr=<begin> is	0 21 -41 18
v:lr=<begin> later	0 -7 13 -4
v:lr=<begin> more	0 0 6 -4
v:lr=<begin> of	0 -7 12 -2
v:lr=<begin> on	0 -16 23 -9
v:lr=<begin> to	0 -26 15 6
v:lr=<goods-amount> ,	0 -7 17 -9
v:lr=<goods-amount> .	0 2 8 -11
v:lr=<goods-amount> for	0 -31 -27 45
v:lr=<level> .	0 10 2 -15
v:lr=<money> ,	0 -28 12 6
v:lr=<money> .	0 -18 18 -3
v:lr=<money> of	0 -2 16 -13
v:lr=<money> to	0 -7 0 4
v:lr=<number> .	0 -17 24 -10
v:lr=a extension	-1 9 -4 -2
v:lr=a truce	1 -14 -13 23
v:lr=about ,	0 -6 9 -2
v:lr=after ,	4 8 -3 -10
v:lr=after .	7 0 6 -20
v:lr=after in	0 -2 6 -1
v:lr=after of	-2 -12 23 -12
v:lr=and later	0 0 6 -1
v:lr=another ,	-2 -2 26 -22
v:lr=another .	-9 36 -37 -3
v:lr=another <end>	0 14 3 -21
v:lr=are .	0 -15 22 -8
v:lr=by ,	-10 -2 1 3
v:lr=by <end>	0 14 12 -26
v:lr=by and	0 -11 -9 19
v:lr=by is	0 -3 -6 9
v:lr=by on	0 6 3 -13
v:lr=by the	0 9 -9 0
v:lr=by to	0 0 -14 11
v:lr=end of	0 -3 11 -3
v:lr=first ,	0 -4 8 -1
v:lr=first .	0 5 0 -6
v:lr=first of	0 13 -6 -7
v:lr=for ,	4 18 -29 2
v:lr=for .	4 5 -28 17
v:lr=for :	0 14 -19 6
v:lr=for ;	-4 -16 2 14
v:lr=for <end>	-16 0 16 -14
v:lr=for after	0 -5 11 -6
v:lr=for and	-6 5 1 -4
v:lr=for as	0 18 -7 -12
v:lr=for at	-6 4 -8 6
v:lr=for from	25 1 -51 19
v:lr=for in	-8 13 0 -9
v:lr=for its	0 -13 -15 23
v:lr=for last	0 -5 10 -2
v:lr=for of	0 -1 -7 10
v:lr=for on	0 -24 -26 41
v:lr=for the	-8 -25 31 0
v:lr=for to	0 6 -3 -2
v:lr=for until	-1 12 -4 -4
v:lr=for while	0 28 -23 -9
v:lr=further ,	11 5 -4 -15
v:lr=further .	0 -18 -8 23
v:lr=get <end>	0 -3 16 -14
v:lr=has .	0 0 7 -11
v:lr=has to	0 -19 24 -7
v:lr=have to	0 19 -7 -16
v:lr=in ,	-2 -30 -2 26
v:lr=in .	-3 -9 45 -38
v:lr=is .	0 -28 25 -2
v:lr=it .	0 19 -21 2
v:lr=last ,	-4 13 -12 0
v:lr=last .	4 6 0 -10
v:lr=last and	0 20 -16 -14
v:lr=lasted .	14 -9 5 -17
v:lr=least .	0 0 -15 16
v:lr=like .	0 9 -5 0
v:lr=next ,	0 0 -7 5
v:lr=next .	0 16 0 -17
v:lr=of ,	12 -10 12 -16
v:lr=of .	-12 12 -25 11
v:lr=of ;	11 4 -11 -5
v:lr=of and	-2 7 1 -10
v:lr=of at	3 -12 2 1
v:lr=of during	0 -1 7 -1
v:lr=of from	-12 11 -2 0
v:lr=of in	-4 -20 0 14
v:lr=of is	-1 -18 23 -9
v:lr=of on	-2 -24 0 23
v:lr=of that	0 12 -13 0
v:lr=of was	8 -10 -15 14
v:lr=offer .	0 -7 0 4
v:lr=on of	0 0 -15 17
v:lr=over .	0 0 11 -8
v:lr=propose .	0 0 -18 19
v:lr=take ,	0 -5 9 0
v:lr=take .	0 -2 7 -3
v:lr=take and	0 0 18 -18
v:lr=than .	0 -11 9 0
v:lr=than earlier	0 -9 14 -5
v:lr=the .	0 9 14 -32
v:lr=the are	-3 33 -14 -22
v:lr=the end	-10 -22 4 26
v:lr=the of	0 34 -32 -7
v:lr=the pass	-2 14 -4 -7
v:lr=the pause	0 5 0 -7
v:lr=the tariff	5 -2 -12 6
v:lr=the to	-5 11 3 -12
v:lr=the truce	2 22 -20 -10
v:lr=the yield	0 -4 9 -1
v:lr=to .	0 -7 -31 33
v:lr=to of	0 15 -9 -7
v:lr=want ,	0 0 -15 16
v:lr=want .	0 -14 6 1
v:lr=within .	0 -5 15 -10
v:lr=within and	0 0 12 -12
v:r1=!	-3 33 -46 6
v:r1="	-4 38 -19 -19
v:r1='	0 -19 31 -17
v:r1='s	0 -12 6 1
v:r1=,	10 15 -16 -8
v:r1=.	-10 11 -27 17
v:r1=:	-2 11 -26 15
v:r1=;	16 -10 -20 17
v:r1=<duty>	1 -14 -16 22
v:r1=<end>	-27 9 24 -28
v:r1=<goods>	0 -1 7 -4
v:r1=<name>	0 19 -10 -12
v:r1=<not>	-10 -13 10 7
v:r1=<v-bear>	0 0 -6 9
v:r1=<v-begin>	19 -15 -6 3
v:r1=<v-end>	16 -20 -8 17
v:r1=<v-impose>	0 -8 -5 14
v:r1=<v-say>	0 -20 25 -12
v:r1=<v-stay>	0 15 -12 -5
v:r1=<v-suspend>	5 -1 -11 7
v:r1=?	4 9 -9 -4
v:r1=a	-1 6 0 -6
v:r1=after	-4 -21 47 -31
v:r1=and	-9 -11 -1 17
v:r1=are	-8 27 2 -31
v:r1=as	-3 11 -9 -1
v:r1=at	4 12 -18 0
v:r1=before	-8 -40 31 3
v:r1=bond	0 0 7 -3
v:r1=by	0 -3 -9 12
v:r1=during	0 -1 7 -1
v:r1=earlier	0 -18 13 4
v:r1=end	11 -15 -4 13
v:r1=for	-6 -21 13 7
v:r1=from	10 10 -41 16
v:r1=had	0 7 -11 5
v:r1=i	0 -11 7 3
v:r1=if	0 -3 -10 13
v:r1=in	-21 -2 17 -7
v:r1=is	-11 3 -11 10
v:r1=it	-5 -22 22 2
v:r1=its	0 -7 -16 19
v:r1=last	0 -6 11 -3
v:r1=later	-6 -5 32 -19
v:r1=leave	0 -7 11 -2
v:r1=long	0 14 -28 11
v:r1=longer	0 -2 11 -8
v:r1=more	9 -19 -22 31
v:r1=nobody	-3 9 1 -13
v:r1=of	-25 0 17 -10
v:r1=on	-11 -9 -8 23
v:r1=or	0 -26 33 -13
v:r1=pass	-3 11 0 -8
v:r1=pause	-1 -4 -5 12
v:r1=standstill	-1 5 -9 4
v:r1=tariff	1 -8 -14 16
v:r1=than	0 9 -6 0
v:r1=that	0 9 -3 -4
v:r1=the	-12 -19 16 7
v:r1=through	0 29 -15 -19
v:r1=to	-22 14 22 -32
v:r1=truce	0 14 -19 0
v:r1=until	-1 9 -3 -1
v:r1=was	5 0 -18 13
v:r1=were	-9 -10 4 13
v:r1=what	0 -15 -1 17
v:r1=when	2 -10 -13 17
v:r1=while	0 27 -19 -11
v:r1=with	-2 21 -15 -6
v:r1=without	0 -13 1 8
v:r1=yield	0 -7 15 -6
v:t0=future	-21 -17 -7 26
v:t0=future-passive	0 -13 10 3
v:t0=modal	0 -28 -3 23
v:t0=modal-not	0 13 10 -23
v:t0=modal-passive	0 17 -5 -11
v:t0=past	5 12 -7 -8
v:t0=past-passive	-15 29 -9 -20
v:t0=perfect	-35 16 -2 -5
v:t0=perfect-passive	5 9 4 -21
v:t0=pluperfect	13 -3 2 -11
v:t0=present	-23 5 -4 5
v:t0=present-passive	-10 -1 0 4
v:t:loose	-3 17 -18 0
v:t:loose-l	0 11 -8 -5
v:t:loose-l1	0 14 -16 -2
v:t:loose-l2	4 -15 -13 23
v:t:loose-l3	-5 -5 22 -16
v:t:loose-r	-5 12 -16 5
v:t:loose-r0	6 25 -40 5
v:t:loose-r2	-12 -1 2 2
v:t:loose-r3	-2 7 -9 1
v:t:more	6 5 -33 21
v:t:more-in	-16 0 -14 16
v:t:more-in0	-16 0 -14 16
v:t:more-l	-10 8 -27 17
v:t:more-l0	-4 32 -45 4
v:t:more-l1	-6 0 -28 26
v:t:more-l2	-30 -5 1 11
v:t:more-l3	14 18 0 -29
v:t:more-r	17 -13 3 -3
v:t:more-r0	-4 2 -24 22
v:t:more-r2	-1 -30 35 -8
v:t:more-r3	6 0 6 -17
v:t:quiet	-12 -14 14 2
v:t:quiet-l	-11 3 -1 0
v:t:quiet-l1	-6 0 4 -2
v:t:quiet-l2	0 -17 -5 21
v:t:quiet-l3	-1 -6 -6 16
v:t:quiet-r	-1 -32 18 7
v:t:quiet-r1	-4 -13 10 1
v:t:quiet-r2	0 -18 27 -13
v:t:quiet-r3	0 -16 -4 19
v:t:truce	6 14 -27 6
v:t:truce-l	12 9 -20 1
v:t:truce-l1	6 -9 -8 11
v:t:truce-l2	13 8 -11 -8
v:t:truce-l3	12 -1 -20 13
v:t:truce-r	-14 6 -8 6
v:t:truce-r0	-5 35 -44 0
v:t:truce-r1	0 0 -9 8
v:t:truce-r2	-9 -32 36 -2
v:t:truce-r3	0 8 -16 5
v:t:verb	-4 10 -19 7
v:t:verb-l	0 10 -12 0
v:t:verb-l1	-24 6 -11 7
v:t:verb-l2	7 1 -13 5
v:t:verb-l3	6 -10 -21 24
v:t:verb-r	9 -15 -9 17
v:t:verb-r1	0 -20 0 19
v:t:verb-r2	13 -15 -19 16
v:t:verb-r3	0 4 9 -20
v:v0=accept	0 0 -7 10
v:v0=agree	5 -8 -11 12
v:v0=announce	0 -25 16 5
v:v0=apply	0 -18 -5 21
v:v0=ask	0 -17 -4 14
v:v0=bring	0 7 -6 0
v:v0=buy	0 -24 -7 24
v:v0=charge	0 7 -1 -5
v:v0=come	1 0 19 -24
v:v0=conclude	4 6 0 -15
v:v0=confirm	0 11 -4 -8
v:v0=continue	0 -2 -13 13
v:v0=cut	0 -12 -7 20
v:v0=end	5 -7 0 0
v:v0=enter	0 5 -11 4
v:v0=expect	0 -6 13 -6
v:v0=extend	-5 14 -8 -6
v:v0=fall	-2 6 -3 -1
v:v0=get	-8 6 1 -3
v:v0=go	-1 3 -16 8
v:v0=have	-1 -1 6 -3
v:v0=hold	7 11 -19 0
v:v0=keep	0 23 5 -31
v:v0=lay	4 24 -16 -19
v:v0=leave	0 -34 0 30
v:v0=let	14 -5 9 -24
v:v0=lose	0 -11 3 3
v:v0=lower	0 6 -6 0
v:v0=make	-2 14 -5 -11
v:v0=meet	0 -4 20 -15
v:v0=offer	0 -6 -5 10
v:v0=other	0 4 4 -10
v:v0=pause	0 -4 14 -10
v:v0=plan	0 35 -2 -34
v:v0=propose	-1 -1 -12 16
v:v0=put	-12 -1 7 -1
v:v0=reach	-1 -9 0 9
v:v0=ready	0 -13 -13 23
v:v0=remain	0 36 0 -38
v:v0=rise	0 -2 10 -6
v:v0=run	15 -15 -10 9
v:v0=say	-7 -10 1 9
v:v0=sell	0 -14 -7 17
v:v0=send	0 -9 -16 22
v:v0=settle	0 -30 -10 34
v:v0=sign	-1 24 -1 -23
v:v0=sit	0 -9 13 -1
v:v0=slash	0 33 -14 -23
v:v0=stand	0 -6 9 0
v:v0=start	0 9 0 -7
v:v0=stay	-8 0 0 4
v:v0=stop	7 35 -24 -29
v:v0=suggest	0 0 -10 12
v:v0=suspend	3 -14 12 1
v:v0=take	-4 5 4 -6
v:v1=accept	0 0 -7 10
v:v1=add	0 0 -18 18
v:v1=announce	0 -27 17 6
v:v1=answer	0 -1 6 -3
v:v1=apply	0 -18 -4 20
v:v1=approve	0 6 -1 -3
v:v1=ask	0 -17 -4 14
v:v1=bring	0 -2 -11 13
v:v1=buy	-1 -22 7 11
v:v1=carry	0 0 -11 8
v:v1=charge	0 7 -1 -5
v:v1=come	1 0 19 -24
v:v1=confirm	0 11 -4 -8
v:v1=continue	0 -15 -13 28
v:v1=cut	0 -10 -12 22
v:v1=delay	0 -8 12 -3
v:v1=end	13 -14 0 -2
v:v1=enter	0 -1 -12 12
v:v1=extend	-10 0 21 -19
v:v1=fall	-2 6 -1 -2
v:v1=freeze	0 -32 -18 42
v:v1=get	-8 9 0 -3
v:v1=go	-2 7 -21 8
v:v1=grant	0 27 -19 -12
v:v1=have	-1 3 11 -17
v:v1=hold	9 10 -11 -7
v:v1=keep	0 4 14 -18
v:v1=lay	4 24 -16 -19
v:v1=leave	0 -30 0 28
v:v1=let	13 1 6 -26
v:v1=like	0 0 6 -5
v:v1=lose	0 -15 8 1
v:v1=lower	0 12 -10 0
v:v1=make	5 26 -23 -12
v:v1=meet	0 -8 21 -11
v:v1=offer	0 -6 -17 22
v:v1=other	1 -2 8 -7
v:v1=pause	0 -4 11 -6
v:v1=plan	0 34 0 -37
v:v1=propose	-2 -15 0 11
v:v1=put	-12 -4 10 -1
v:v1=ready	0 -6 -9 15
v:v1=rise	0 -2 10 -6
v:v1=run	15 -17 -12 13
v:v1=say	-7 -10 1 9
v:v1=see	0 -5 -5 12
v:v1=sell	0 -14 -1 13
v:v1=send	0 -10 -15 22
v:v1=set	0 -30 -12 37
v:v1=settle	0 -30 -12 35
v:v1=ship	0 -13 -19 26
v:v1=sign	-3 26 -15 -11
v:v1=sit	0 -9 13 -1
v:v1=slash	0 29 0 -29
v:v1=sleep	0 5 -16 6
v:v1=stand	0 -16 8 4
v:v1=start	0 7 7 -15
v:v1=stay	-7 -2 17 -9
v:v1=stop	4 12 -10 -11
v:v1=suspend	-3 -2 -8 9
v:v1=take	-5 9 1 -7
v:v1=tell	0 0 -8 10
v:v1=win	0 13 0 -15
verbless	-9 -10 2 12
vt0=agree past	10 13 -16 -7
vt0=agree perfect	-3 -16 14 0
vt0=agree pluperfect	-1 8 -7 0
vt0=agree present	1 -5 6 -4
vt0=announce past	0 -4 -5 10
vt0=apply present	0 -11 0 8
vt0=ask past	0 0 7 -6
vt0=ask perfect	0 -8 -8 13
vt0=be future	0 0 -13 13
vt0=be modal	6 0 0 -6
vt0=be perfect	0 -1 9 -14
vt0=be pluperfect	9 -3 -2 -2
vt0=be present	-14 6 -7 2
vt0=begin past	-2 -2 11 -6
vt0=bring present	0 0 -6 7
vt0=buy future	0 0 11 -8
vt0=buy perfect	0 0 -12 10
vt0=buy present	0 -8 1 3
vt0=come past	3 7 -4 -6
vt0=come present	0 -10 15 -4
vt0=conclude past	5 0 2 -13
vt0=end modal	0 0 7 -2
vt0=end past	10 -4 -7 0
vt0=expect past	0 0 7 -5
vt0=extend modal	0 -12 14 -1
vt0=extend past	0 0 -6 6
vt0=extend perfect	0 23 -7 -18
vt0=get past	-6 17 0 -18
vt0=go future	0 -4 0 6
vt0=go present	0 7 -13 0
vt0=have past	4 0 3 -12
vt0=have present	-6 -9 5 4
vt0=hold future	0 -1 12 -8
vt0=hold modal	0 5 -6 0
vt0=hold past	0 -9 10 0
vt0=hold perfect	0 -14 17 -2
vt0=hold present	-1 27 -27 -3
vt0=keep future	0 -7 10 -2
vt0=keep present	0 5 0 -8
vt0=lay past	0 12 -9 -3
vt0=lay present	5 0 0 -6
vt0=leave present	0 -8 1 3
vt0=let present	4 -5 10 -12
vt0=like modal	0 0 15 -15
vt0=lose modal	0 0 -7 7
vt0=meet modal	0 0 6 -6
vt0=offer perfect	0 -4 19 -15
vt0=offer pluperfect	0 0 -14 15
vt0=other future	0 -8 1 6
vt0=other perfect	-7 6 3 -9
vt0=other pluperfect	3 -12 0 3
vt0=other present	0 5 1 -8
vt0=pause present	0 -6 15 -12
vt0=pay past	0 -9 13 -1
vt0=pay present	0 12 -4 -8
vt0=promise past	0 5 4 -11
vt0=propose perfect	0 6 -7 1
vt0=propose pluperfect	0 -2 -8 12
vt0=propose present	0 -2 8 -5
vt0=put perfect	0 13 -2 -11
vt0=put present	-1 6 -9 3
vt0=reach past	-1 -9 0 9
vt0=ready present	0 -9 -12 19
vt0=remain present	0 2 1 -6
vt0=run modal	0 -10 -4 11
vt0=run past	12 -12 0 0
vt0=run present	-11 6 0 0
vt0=say present	0 -6 0 5
vt0=settle past	0 -14 2 11
vt0=sign modal	0 -5 -14 19
vt0=sign past	0 1 8 -12
vt0=sit past	0 -5 9 0
vt0=slash present	0 12 -5 -6
vt0=start present	0 2 -7 1
vt0=stay future	0 -6 0 7
vt0=stay present	0 -12 11 0
vt0=stop present	0 12 -4 -8
vt0=suspend future	0 8 -3 -5
vt0=suspend past	-1 9 0 -14
vt0=suspend perfect	0 0 6 -8
vt0=suspend present	7 -15 4 6
vt0=take present	0 -7 10 -2
vt0=tell past	0 0 9 -8
vt0=want present	0 9 -2 -3
vt1=agree participle	-6 0 1 3
vt1=agree past	1 30 -14 -24
vt1=agree perfect	-1 -1 16 -11
vt1=agree pluperfect	-1 10 -7 0
vt1=agree present	2 -14 0 9
vt1=announce past	0 -4 -5 10
vt1=apply present	0 -11 0 8
vt1=ask past	0 0 7 -6
vt1=ask perfect	0 -6 -3 8
vt1=be future	0 0 -16 14
vt1=be modal	6 0 0 -6
vt1=be perfect	0 -1 9 -14
vt1=be pluperfect	9 -3 -2 -2
vt1=be present	-14 3 -5 3
vt1=begin past	-2 -2 11 -6
vt1=bring present	0 0 -6 7
vt1=buy future	0 0 11 -8
vt1=buy infinitive	0 3 4 -11
vt1=buy perfect	0 0 -12 10
vt1=buy present	0 -8 1 3
vt1=come past	3 7 -4 -6
vt1=come present	0 -10 15 -4
vt1=conclude past	5 0 2 -13
vt1=delay infinitive	0 0 12 -11
vt1=end gerund	2 -7 8 -4
vt1=end modal	0 0 7 -2
vt1=end past	10 -4 -7 0
vt1=extend infinitive	0 0 10 -6
vt1=extend modal	0 -12 14 -1
vt1=extend participle	0 -6 11 -2
vt1=extend past	0 0 -6 6
vt1=extend perfect	0 23 -7 -18
vt1=freeze infinitive	0 -6 -1 10
vt1=get past	-6 22 -6 -17
vt1=go present	0 15 -11 -8
vt1=have past	4 0 5 -17
vt1=have present	-5 -7 8 0
vt1=hold future	0 -1 12 -8
vt1=hold infinitive	5 4 -7 -1
vt1=hold modal	0 5 -6 0
vt1=hold past	0 -9 10 0
vt1=hold perfect	0 -6 9 0
vt1=hold present	-1 27 -27 -3
vt1=keep present	0 0 6 -5
vt1=lay past	0 12 -9 -3
vt1=lay present	5 0 0 -6
vt1=leave infinitive	0 -8 -10 17
vt1=let present	4 -5 10 -12
vt1=like modal	0 1 11 -12
vt1=lose modal	0 0 -7 7
vt1=meet modal	0 0 6 -6
vt1=offer past	0 -2 6 -3
vt1=offer pluperfect	0 0 -10 11
vt1=other future	0 -8 1 6
vt1=other perfect	-7 -7 11 0
vt1=other pluperfect	6 -10 -3 6
vt1=other present	0 6 2 -8
vt1=pause present	0 -6 15 -12
vt1=pay past	0 -9 13 -1
vt1=pay present	0 12 -4 -8
vt1=propose perfect	0 -7 -4 12
vt1=propose present	0 -2 10 -7
vt1=put perfect	0 13 -2 -11
vt1=put present	-1 2 -6 5
vt1=reach past	-1 -9 0 9
vt1=ready present	0 -1 -9 11
vt1=run modal	0 -10 -4 11
vt1=run past	12 -12 0 0
vt1=run present	-11 6 0 0
vt1=say present	0 -6 0 5
vt1=settle past	0 -14 2 11
vt1=sign modal	0 -5 -14 19
vt1=sign participle	0 10 -5 -3
vt1=sign past	0 0 9 -11
vt1=sit past	0 -5 9 0
vt1=slash present	0 12 -5 -6
vt1=start present	0 2 -7 1
vt1=stay present	0 -12 16 -2
vt1=suspend future	0 8 -3 -5
vt1=suspend past	-1 9 0 -14
vt1=suspend perfect	0 0 6 -8
vt1=suspend present	7 -15 4 6
vt1=take present	0 -7 10 -2
vt1=want present	0 9 -2 -3
vt2=agree participle	0 14 -9 -2
vt2=agree past	9 7 -15 -5
vt2=announce past	0 -17 8 5
vt2=be modal	0 -5 7 -1
vt2=be past	-11 1 -9 14
vt2=be present	-10 8 2 -7
vt2=end participle	4 -10 10 -11
vt2=end present	0 0 -16 11
vt2=go infinitive	0 -11 17 -6
vt2=go present	-4 12 -19 7
vt2=leave participle	0 -34 41 -12
vt2=leave past	0 -2 6 0
vt2=other past	-5 -1 0 6
vt2=other pluperfect	0 -7 1 4
vt2=other present	0 8 0 -7
vt2=rise past	0 15 -12 -2
vt2=run present	-1 13 -8 -2`;
