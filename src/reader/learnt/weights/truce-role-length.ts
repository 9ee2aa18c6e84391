// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-25 -6 24 -8
a:!	0 3 -24 18
a:'	0 -1 8 -4
a:' notice	0 -1 7 -2
a:'s	-5 -28 18 9
a:-	0 -2 9 -5
a:.	-4 -4 6 1
a:<agent>	0 -14 9 2
a:<day-ahead>	-5 -8 7 3
a:<day-ahead> .	0 13 -1 -13
a:<day-gone>	7 17 -22 -3
a:<day-gone> .	12 0 -20 5
a:<day-today>	0 0 7 -6
a:<duty>	0 -4 -3 8
a:<gate>	-7 1 -4 7
a:<goods>	-14 -9 29 -14
a:<level-noun>	-2 1 -6 7
a:<level>	0 2 15 -25
a:<money>	0 -6 14 -6
a:<month-gone>	-2 1 4 -7
a:<name>	1 7 -9 0
a:<name> 's	0 -6 4 1
a:<name> .	0 -6 12 -5
a:<name> and	6 15 -14 -15
a:<not>	-15 0 11 -8
a:<number>	-6 15 1 -22
a:<number> .	3 6 -8 0
a:<office>	0 -13 2 6
a:<organisation>	0 7 -7 1
a:<quality>	0 -10 15 -2
a:<seat>	0 -5 10 -1
a:<sender>	0 -12 14 -3
a:<v-bear>	-2 -18 16 1
a:<v-begin>	9 6 0 -26
a:<v-down>	-7 17 -11 0
a:<v-end>	14 0 0 -15
a:<v-impose>	-1 -4 17 -14
a:<v-propose>	-2 -5 13 -5
a:<v-say>	0 4 -11 7
a:<v-sell>	0 -8 1 5
a:<v-stay>	-9 18 -3 -15
a:<v-suspend>	7 6 -8 -4
a:<v-target>	-4 -11 19 -5
a:<v-up>	-11 9 -7 2
a:a	-12 13 -2 -5
a:a long	0 -14 12 0
a:after	0 6 1 -14
a:after the	0 -5 8 0
a:agree	7 1 -13 0
a:and <name>	6 15 -24 0
a:and not	0 0 -2 6
a:and the	0 -7 9 0
a:are	-3 -1 7 -4
a:are over	0 9 -4 -3
a:at	11 -30 7 4
a:at <level>	5 -6 1 0
a:at the	4 -18 3 5
a:be	0 -6 11 -2
a:been	-1 0 -7 9
a:before	0 -17 17 -1
a:between	5 0 2 -11
a:between <name>	6 6 -4 -14
a:by	-1 -14 18 0
a:by <number>	0 -2 6 0
a:country	0 6 0 -5
a:duty	-3 -5 17 -13
a:each	0 8 -16 9
a:earlier	0 -4 9 -2
a:end	14 6 -10 -19
a:export	0 -4 6 0
a:farm	0 -3 7 0
a:farm good	0 -3 6 0
a:for	-10 16 10 -29
a:from	-8 7 -5 1
a:from <day-ahead>	0 -1 -12 13
a:from <day-gone>	-3 4 4 -10
a:from the	0 25 -11 -18
a:geneva	0 22 -16 -8
a:go	-6 5 1 -5
a:had	0 -14 0 13
a:harvest	0 19 -18 -5
a:has	7 -6 0 0
a:has been	0 7 -7 0
a:have	0 -14 8 3
a:he	0 0 -11 13
a:his	0 -10 -2 13
a:in	-3 -9 11 0
a:in <month-gone>	-1 6 0 -7
a:in the	8 -15 9 -5
a:is	-10 2 0 2
a:is what	0 -18 0 17
a:it	-12 -8 5 9
a:its	0 -5 0 6
a:later	-4 -20 23 -3
a:later .	0 -8 0 4
a:leave	-1 -21 28 -7
a:more	6 5 -29 16
a:more .	11 -16 -1 2
a:new	-1 0 9 -7
a:not	-1 7 0 -9
a:notice	0 -2 8 -2
a:notice .	0 -2 8 -2
a:of	-23 5 18 -16
a:of <level>	0 9 -2 -7
a:of <number>	0 -7 10 0
a:of it	0 5 -11 7
a:of talk	0 -7 14 -3
a:of the	0 14 -9 -2
a:of thi	0 -1 6 -2
a:on	-5 7 1 -8
a:on <day-ahead>	0 -4 15 -12
a:on <day-gone>	13 -8 -4 0
a:on the	-1 -7 13 -4
a:one	0 -10 8 2
a:our	0 0 9 -9
a:over	-2 -3 17 -17
a:rate	0 0 -2 7
a:rise	0 11 -7 -3
a:run	-4 9 0 -8
a:same	0 -8 0 6
a:side	-5 -3 0 8
a:take	0 12 -7 -3
a:talk	-4 -10 14 0
a:talk .	0 -5 10 0
a:talk in	0 -2 6 0
a:tariff	4 0 -28 18
a:that	0 9 -1 -4
a:the	-7 -22 22 1
a:the <day-ahead>	0 0 11 -12
a:the <name>	0 -2 7 -2
a:the <organisation>	0 -2 -2 6
a:the same	0 -8 0 6
a:the tariff	9 -5 -5 1
a:their	-2 -5 9 0
a:thi	0 -14 20 -6
a:through	0 14 -7 -5
a:through <number>	0 10 -5 -3
a:time	0 -22 19 1
a:to	-24 -9 28 -13
a:to <level>	0 -6 9 0
a:to run	0 -15 20 -5
a:trade	0 11 -10 0
a:truce	-9 -2 9 0
a:truce .	0 -6 6 0
a:truce between	0 3 0 -6
a:two	-1 -15 8 2
a:under	0 -15 18 -2
a:until	0 -8 11 -1
a:up	0 0 5 -6
a:was	6 -20 6 2
a:were	-1 9 -6 0
a:what	0 0 -5 8
a:will	3 -7 -4 7
a:with	-4 -4 8 0
a:with <name>	0 2 -10 5
a:with the	0 -2 6 -1
a:without	0 -7 7 0
a:year	0 -6 11 0
a:yield	0 -10 14 -1
asks	-10 -17 17 3
b:"	-11 -8 9 0
b:" we	0 0 7 -7
b:'s	-13 1 -2 6
b:'s for	0 11 -24 8
b:,	0 -10 8 -1
b:, <name>	0 -19 8 7
b:, <person>	0 9 -8 0
b:, after	13 -7 -13 6
b:, and	5 -10 6 -1
b:, at	-1 9 -14 4
b:, by	-1 -9 16 -5
b:, for	2 -1 6 -9
b:, has	-3 -6 14 -5
b:, is	0 -6 0 6
b:, of	5 -5 -13 10
b:, say	0 6 -4 0
b:, the	-10 25 3 -30
b:, was	9 0 0 -10
b:, with	-4 6 6 -11
b:-	-2 -13 25 -11
b:.	0 17 -25 7
b::	-6 -12 7 8
b:: <name>	0 -14 22 -10
b:: <number>	0 7 -3 -1
b:: a	6 -8 -10 11
b:: for	1 -1 -7 7
b:: the	-2 10 1 -14
b:<agent>	-8 -17 27 -3
b:<day-ahead>	0 -7 17 -9
b:<day-ahead> and	0 -8 12 -3
b:<day-gone>	0 16 -4 -15
b:<day-gone> for	-3 -11 16 -4
b:<day-today>	0 6 2 -8
b:<duty>	-17 3 9 -8
b:<gate>	-4 9 6 -14
b:<goods-amount>	-4 -8 29 -25
b:<goods>	-20 -11 3 12
b:<level>	-7 -24 3 18
b:<level> and	0 0 6 -4
b:<level> for	0 -8 2 3
b:<level> in	0 -5 10 -2
b:<level> on	0 1 -28 25
b:<level> over	0 -4 8 -2
b:<money>	-6 -21 35 -16
b:<money> of	0 -1 6 -2
b:<month-ahead>	0 -2 7 -3
b:<month-gone>	-4 15 -11 -3
b:<month-gone> for	-1 14 -18 1
b:<name>	-24 5 2 0
b:<name> 's	0 5 3 -12
b:<name> agree	0 2 -22 16
b:<name> and	-5 10 7 -16
b:<name> has	0 -12 -4 15
b:<name> have	0 -9 7 0
b:<name> is	0 16 -12 -3
b:<not>	-11 16 -7 -2
b:<number>	-11 4 22 -28
b:<number> for	-2 8 0 -6
b:<number> million	0 -6 11 -3
b:<organisation>	-11 -9 20 -8
b:<organisation> and	0 -10 -4 11
b:<organisation> has	0 21 -10 -14
b:<person>	6 10 -24 6
b:<person> and	5 0 -14 9
b:<person> has	0 7 -17 6
b:<person> say	0 12 14 -24
b:<points>	-3 20 -30 7
b:<points> of	0 17 -19 0
b:<quality>	-9 -16 29 -11
b:<seat>	-7 11 -28 21
b:<seat> and	0 4 -7 2
b:<seat> on	0 0 -16 13
b:<sender>	-1 -10 17 -7
b:<span>	-2 -12 28 -16
b:<taker>	0 -1 16 -14
b:<v-agree>	-2 -12 0 11
b:<v-bear>	-21 -11 13 5
b:<v-begin>	-13 1 9 -5
b:<v-buy>	-2 -7 5 1
b:<v-down>	-6 0 9 -4
b:<v-end>	5 -1 11 -22
b:<v-impose>	-6 3 4 -5
b:<v-propose>	-17 -19 0 18
b:<v-return>	-1 5 3 -12
b:<v-say>	-10 1 8 -5
b:<v-stay>	7 -1 6 -12
b:<v-suspend>	0 1 3 -7
b:<v-target>	-7 0 17 -8
b:<v-up>	0 2 1 -6
b:a	-4 -9 3 7
b:a further	1 0 -8 5
b:a pause	0 17 -4 -17
b:a second	0 0 -9 11
b:a truce	7 -3 2 -7
b:additional	0 -4 -1 7
b:additional duty	0 -4 -1 7
b:after	7 -2 9 -19
b:agree	4 -4 -10 9
b:agree on	-2 4 3 -6
b:agree to	4 0 -19 12
b:agreement	-2 -5 17 -8
b:all	0 25 -18 -10
b:also	0 13 -7 -3
b:an	6 -14 9 -1
b:an extension	-6 0 15 -10
b:and	0 5 -6 0
b:and <person>	8 6 -16 0
b:and <seat>	0 4 -7 2
b:and agree	1 3 -10 0
b:and for	0 0 6 -8
b:and it	-11 0 0 7
b:and last	0 -14 18 -4
b:and the	-6 -2 18 -14
b:are to	0 -9 -5 13
b:arrangement	0 0 -9 11
b:as	-3 7 2 -8
b:ask	0 -3 7 -2
b:ask for	0 -3 6 -1
b:at	-13 -10 16 0
b:at the	-2 -6 17 -8
b:back	1 -6 11 -11
b:be	-14 4 0 3
b:be extend	0 -8 18 -11
b:been	1 -1 9 -12
b:been extend	0 9 0 -12
b:between	0 -6 17 -9
b:between the	0 -3 8 -1
b:both	0 -3 -8 13
b:both country	0 -11 1 10
b:both side	0 -1 10 -8
b:busan	0 1 8 -12
b:but	0 -7 11 -3
b:buy	0 -14 1 8
b:buy <goods-amount>	0 0 6 -4
b:by	-21 2 12 -7
b:by <level>	0 0 7 -6
b:carry	0 -2 -10 13
b:ceasefire	-5 -12 25 -12
b:come	0 0 7 -3
b:company	0 -7 12 -3
b:conclude	0 2 4 -9
b:control	0 0 8 -6
b:cost	0 -6 3 2
b:could	0 -7 -16 22
b:country	-2 -18 13 2
b:custom	0 16 -11 -6
b:delay	0 0 14 -12
b:delegation	0 -8 7 0
b:dispute	0 8 0 -7
b:do	0 2 -18 14
b:down	0 11 -3 -7
b:draft	0 -6 -5 11
b:due	0 -5 11 -3
b:duty	-6 6 11 -16
b:duty on	0 -11 15 -3
b:each	-8 -3 5 1
b:each of	0 -5 8 0
b:each other	-4 7 0 -4
b:each side	0 -3 -1 6
b:end	1 -3 13 -14
b:end a	5 -7 10 -11
b:expect	0 0 7 -5
b:export	0 0 9 -8
b:extend	-5 6 6 -10
b:extend by	-1 -10 9 0
b:extension	-8 -7 0 8
b:extension by	0 -6 10 -3
b:extension of	-6 2 3 -1
b:fall	0 -11 8 0
b:fee	0 8 -6 0
b:fee on	0 18 -10 -10
b:first	1 -16 17 -9
b:fish	0 7 -4 0
b:for	-13 1 9 -5
b:for the	-8 12 4 -19
b:force	0 -19 23 -7
b:from	4 -25 15 -3
b:further	1 0 -14 7
b:get	-7 6 2 -6
b:give	-1 18 -2 -14
b:given	0 12 -14 0
b:go	-3 5 -11 6
b:go on	0 -12 -5 16
b:good	-7 -12 3 10
b:good for	-5 -6 8 0
b:had	13 0 6 -20
b:had been	4 -8 6 -3
b:has	-20 7 9 -10
b:has been	0 6 -5 0
b:have	-14 -8 9 2
b:have a	0 -6 -3 10
b:have agree	-3 -10 7 1
b:he	-6 6 -12 8
b:he would	0 0 -6 8
b:higher	0 18 -11 -9
b:his	-4 -20 12 2
b:hold	7 0 0 -10
b:i	-4 -13 0 12
b:if	-1 11 -5 -2
b:in	-21 1 27 -23
b:in <month-gone>	-1 20 -10 -10
b:in <name>	0 13 -4 -10
b:in <seat>	-1 -10 -4 18
b:in a	6 1 0 -9
b:in each	0 -5 8 0
b:in the	-4 -14 15 0
b:is	-12 0 -2 5
b:is a	0 -17 7 6
b:is for	0 0 -11 10
b:is good	0 -6 12 -6
b:is suspend	0 0 13 -17
b:is to	-2 -3 10 -4
b:it	17 -12 6 -9
b:it 's	-4 -10 -8 20
b:it has	-2 11 -4 -5
b:it is	-2 -25 15 6
b:it was	0 19 -17 -2
b:it will	0 0 -4 7
b:its	-3 1 17 -22
b:keep	-1 1 6 -8
b:last	4 17 -22 0
b:last <month-gone>	0 0 -8 6
b:lasted	14 -18 13 -21
b:law	0 -9 15 -4
b:lay	5 10 -10 -7
b:leave	4 -10 0 2
b:less	0 -5 0 7
b:let	3 4 -2 -8
b:like	0 7 -16 3
b:lower	0 2 6 -12
b:make	9 2 -8 -6
b:may	0 -17 12 3
b:meet	-1 -5 20 -13
b:million	0 2 2 -6
b:more	0 -8 12 -2
b:more than	0 -5 12 -6
b:new	-1 -1 8 -2
b:next	2 -2 8 -12
b:no	-1 17 -10 -6
b:no .	0 19 -13 -8
b:not	-4 2 -8 8
b:now	-4 0 12 -12
b:of	15 -18 -2 7
b:of <day-gone>	0 11 -11 0
b:of <level>	0 7 -8 0
b:of <name>	0 -12 0 12
b:of a	0 -8 -13 20
b:of both	0 -7 9 0
b:of it	10 -1 4 -18
b:of the	6 -9 -11 16
b:off	2 7 -6 -3
b:off for	4 1 -10 2
b:offer	0 -9 1 3
b:on	-25 -4 15 -3
b:on <day-ahead>	0 -11 12 0
b:on <day-gone>	-6 10 6 -21
b:on <quality>	0 4 8 -16
b:on a	-2 0 16 -16
b:on for	0 -16 -17 28
b:on the	-3 -11 26 -21
b:one	-3 16 0 -15
b:other	-7 15 -8 -1
b:other 's	0 0 -5 8
b:other <points>	0 7 -14 5
b:our	0 -11 -6 17
b:over	-2 -9 16 -2
b:paper	0 -20 -19 31
b:pause	3 10 -7 -7
b:pause of	1 22 -11 -17
b:pay	-1 -12 21 -8
b:port	0 -4 12 -8
b:port fee	0 -3 11 -8
b:price	0 -6 0 2
b:prolong	0 -4 -13 16
b:prolong the	0 0 -7 5
b:promise	0 1 4 -7
b:propose	-1 -8 -9 17
b:put off	0 0 6 -9
b:rate	0 13 -2 -11
b:ready	0 -1 -12 15
b:ready to	0 -1 -12 14
b:renewed	0 -17 7 9
b:rest	3 6 0 -16
b:return	0 4 0 -6
b:rise	4 -6 8 -8
b:rise by	0 0 8 -6
b:round	0 0 7 -2
b:run	0 -5 -2 7
b:say	-4 9 4 -10
b:second	0 -2 -11 16
b:see	0 -6 -6 12
b:set	0 9 -9 0
b:shall	0 1 -12 9
b:ship	0 10 -3 -8
b:side	-5 -4 -4 11
b:sign	-4 -6 12 -3
b:sign a	1 -4 -7 9
b:sign an	0 -1 10 -7
b:sit	-1 -6 11 0
b:so	0 3 -7 5
b:standstill	-2 -16 4 10
b:standstill of	-1 -13 12 0
b:start	0 0 10 -7
b:stay	0 -11 3 7
b:stop	3 5 -2 -9
b:strike	-5 -11 13 1
b:surcharge	0 -8 11 0
b:suspend	-13 -2 6 0
b:suspend <points>	0 9 -9 0
b:suspend for	-5 -7 5 3
b:suspend the	0 8 -7 0
b:suspension	-8 6 -14 9
b:talk	0 -11 11 0
b:tariff	-6 0 -8 10
b:tariff truce	0 -16 -18 33
b:than	-3 -8 15 -6
b:that	-6 3 -6 4
b:that a	-2 -24 3 16
b:that both	0 -1 -2 7
b:that he	0 10 -8 0
b:that is	0 20 -13 -8
b:that it	0 -1 -18 19
b:that the	1 0 9 -12
b:the	-22 13 13 -20
b:the <name>	0 1 -6 5
b:the <office>	-9 -6 7 3
b:the <organisation>	-5 -12 2 7
b:the <quality>	0 -17 3 12
b:the <seat>	0 -10 16 -5
b:the additional	0 -9 0 10
b:the duty	0 14 -9 -4
b:the first	1 -13 10 -3
b:the last	0 -5 7 0
b:the law	0 -9 15 -4
b:the next	2 -2 8 -12
b:the other	0 5 -11 4
b:the pause	0 -3 8 -4
b:the suspension	-6 15 -12 0
b:the tariff	0 6 -11 3
b:the truce	0 12 0 -15
b:the two	-1 10 -14 4
b:the yield	0 -2 6 0
b:their	-11 0 -4 10
b:their tariff	0 6 -24 16
b:them	0 -8 13 -6
b:themselve	0 6 0 -2
b:then	-2 10 0 -7
b:there	0 4 -6 1
b:they	3 22 -7 -19
b:three	0 -4 6 0
b:time	-2 -9 22 -11
b:time in	0 0 6 -2
b:to	-4 -17 11 2
b:to <level>	0 -6 2 2
b:to <number>	0 -4 7 0
b:to a	-4 13 0 -11
b:to be	-8 3 -12 12
b:to buy	0 0 11 -9
b:to last	8 12 -17 -5
b:to prolong	0 -6 -7 12
b:to suspend	-2 16 -9 -6
b:trade	0 -9 -9 17
b:truce	3 1 -10 5
b:truce between	0 -3 9 -4
b:truce by	0 16 -24 4
b:truce with	0 0 -13 12
b:two	-3 6 -2 -1
b:under	-2 8 0 -9
b:up	-2 4 13 -19
b:up to	0 -7 21 -15
b:us	-2 13 -14 3
b:want	0 -6 7 -2
b:was	-10 13 0 -7
b:was make	0 7 -9 0
b:was to	3 -10 -6 11
b:we	-8 -6 2 6
b:we have	0 -11 6 1
b:were	8 3 -8 -3
b:what	-2 0 -15 18
b:when	1 15 -10 -16
b:where	0 16 -9 -8
b:which	-5 7 7 -14
b:who	-2 -11 4 5
b:will	-6 6 3 -7
b:will be	0 7 4 -13
b:will suspend	0 -12 13 -3
b:with	-9 -17 7 11
b:with the	0 -4 13 -7
b:within	0 -5 25 -20
b:would	-11 -10 -11 25
b:would like	0 7 -16 3
b:year	-5 -6 12 0
b:yield	0 -3 8 -1
b:yield on	0 -3 8 -1
b:you	0 -1 6 -2
b:—	12 -10 -5 7
b:— <name>	0 0 -8 8
b:— the	0 -2 -4 8
c0=agree	3 -2 -10 8
c0=bear	-14 0 10 -2
c0=begin	-9 -3 11 -2
c0=buy	0 -12 -3 14
c0=down	-2 -10 9 1
c0=end	-1 6 0 -5
c0=impose	0 -5 10 -5
c0=propose	-11 -13 3 9
c0=return	0 -6 11 -2
c0=sell	0 -4 -9 13
c0=stay	-1 7 0 -13
c0=suspend	0 -10 2 9
c0=target	-1 2 -7 4
c1=agree	-6 -5 1 7
c1=bear	-17 -2 7 1
c1=begin	-12 -3 10 -1
c1=buy	-1 -14 1 8
c1=end	10 -1 0 -10
c1=impose	-7 -3 17 -12
c1=propose	-10 -13 8 2
c1=return	0 0 8 -6
c1=sell	0 -4 -9 13
c1=stay	4 0 4 -12
c2=agree	7 6 -13 -1
c2=bear	-1 -9 6 3
c2=begin	10 9 -2 -25
c2=down	-6 19 -17 0
c2=end	21 -14 -3 -3
c2=impose	-4 0 8 -6
c2=propose	0 6 -5 0
c2=say	0 7 -16 9
c2=stay	-22 5 1 0
c2=up	-9 8 -8 4
ct0=agree modal	0 0 -17 18
ct0=agree past	9 -1 -4 -1
ct0=agree past-passive	-2 11 -3 -6
ct0=agree perfect	-4 -7 12 -4
ct0=agree pluperfect	-6 7 -2 0
ct0=bear future	0 -5 9 -2
ct0=bear past	-7 1 4 0
ct0=bear present	0 9 -2 -4
ct0=begin past	-2 7 -2 0
ct0=begin present	-1 -9 16 -4
ct0=down past	0 -9 6 2
ct0=end modal	-3 0 9 -4
ct0=end past	4 -17 -1 11
ct0=end present	-4 18 -5 -13
ct0=impose future	-4 0 -2 6
ct0=impose future-passive	0 9 2 -12
ct0=impose modal	-4 -21 0 14
ct0=impose modal-passive	0 0 11 -16
ct0=impose perfect	-10 -1 11 -5
ct0=impose perfect-passive	0 6 0 -6
ct0=propose modal	0 8 0 -6
ct0=propose perfect	0 -8 0 8
ct0=propose pluperfect	0 0 9 -6
ct0=propose present	0 -8 5 0
ct0=say past	-2 9 -3 -2
ct0=say present	0 -6 5 0
ct0=stay past	0 -16 6 4
ct0=stay past-passive	0 7 -9 0
ct0=stay perfect	-4 0 14 -13
ct0=stay present	-23 17 -3 -10
ct0=suspend future	-1 -14 8 5
ct0=suspend past	0 -13 8 4
ct0=suspend present	-4 1 -8 12
ct0=up future	0 10 -12 0
ct1=agree modal	0 0 -17 18
ct1=agree participle-passive	-6 6 -14 11
ct1=agree past	0 -6 11 -5
ct1=agree past-passive	-2 11 -3 -6
ct1=agree perfect	-3 -7 20 -12
ct1=agree present	0 -14 4 3
ct1=bear future	0 -5 9 -2
ct1=bear past	-7 2 1 0
ct1=bear present	0 9 -2 -4
ct1=begin past	-2 7 -2 0
ct1=begin present	-1 -9 16 -4
ct1=buy infinitive	0 0 10 -8
ct1=down past	0 -9 6 2
ct1=end modal	-3 0 9 -4
ct1=end past	4 -17 -1 11
ct1=end present	-3 12 -2 -8
ct1=impose future	-3 0 -4 6
ct1=impose future-passive	0 9 2 -12
ct1=impose infinitive	0 4 -9 2
ct1=impose modal	-4 -21 0 14
ct1=impose modal-passive	0 0 11 -16
ct1=impose participle-passive	-4 10 0 -8
ct1=impose past	0 -6 10 -3
ct1=impose perfect	-8 3 12 -12
ct1=impose perfect-passive	0 6 0 -6
ct1=impose pluperfect	4 0 4 -9
ct1=impose present	2 -8 2 1
ct1=propose modal	0 8 0 -6
ct1=propose past	0 -6 -3 8
ct1=propose perfect	0 -4 -3 9
ct1=propose pluperfect	0 0 9 -6
ct1=propose present	0 -8 4 0
ct1=say past	-2 9 -3 -2
ct1=stay infinitive	3 -6 9 -8
ct1=stay past	1 -14 4 5
ct1=stay past-passive	0 7 -9 0
ct1=stay perfect	-4 3 7 -13
ct1=stay present	-22 4 7 -7
ct1=suspend future	-1 -10 9 0
ct1=suspend infinitive	0 9 0 -13
ct1=suspend participle-passive	-7 1 3 -1
ct1=suspend past	0 -13 8 4
ct1=suspend perfect	0 8 -3 -3
ct1=suspend present	-4 0 -4 10
ct1=up future	0 10 -12 0
ct2=begin present	12 9 -10 -16
ct2=impose participle-passive	-2 -5 15 -6
ct2=impose past	-7 13 -2 -5
ct2=impose present	0 7 -4 0
ct2=stay past	-3 -10 9 1
ct2=stay present	-13 7 -4 1
ct2=up past	0 10 -5 -4
ct2=up present	-4 12 -8 0
f:"	10 -16 3 1
f:'	0 -7 -2 11
f:'s	-21 10 -14 15
f:,	12 0 -1 -9
f:-	-11 1 0 1
f:.	4 2 -20 15
f::	-5 19 2 -24
f:;	-1 11 -9 -1
f:<agent>	-7 -2 -14 21
f:<day-ahead>	-44 44 -33 7
f:<day-gone>	17 21 -32 -7
f:<day-today>	-5 17 0 -18
f:<duty>	19 0 -8 -5
f:<gate>	-13 1 0 3
f:<goods>	0 28 -18 -10
f:<level-noun>	-8 -5 -9 20
f:<level>	-7 27 -15 -8
f:<money>	-7 -10 13 0
f:<month-ahead>	-11 4 -6 9
f:<month-gone>	11 -6 0 -4
f:<name>	4 13 -19 0
f:<not>	13 6 -32 18
f:<number>	-7 17 15 -43
f:<office>	0 -23 33 -14
f:<organisation>	-12 -48 6 36
f:<person>	3 -1 -9 7
f:<points>	0 25 -19 -13
f:<quality>	7 1 -14 7
f:<seat>	14 -1 -25 15
f:<sender>	-6 -27 18 4
f:<span>	0 -14 0 13
f:<v-agree>	-6 3 2 -2
f:<v-bear>	8 -7 -17 19
f:<v-begin>	0 -13 6 5
f:<v-deny>	-3 -9 0 10
f:<v-down>	14 -20 8 -3
f:<v-end>	7 -15 2 2
f:<v-impose>	-1 7 -10 4
f:<v-propose>	0 -20 16 -1
f:<v-return>	5 18 -27 6
f:<v-say>	-6 -16 5 10
f:<v-sell>	-6 -19 2 15
f:<v-stay>	3 8 -24 11
f:<v-suspend>	5 -5 10 -10
f:<v-target>	-13 -15 12 7
f:<v-threaten>	-3 -6 14 -4
f:<v-up>	3 -13 10 -1
f:a	-6 4 5 -7
f:about	0 3 7 -13
f:additional	0 -4 9 -1
f:after	2 0 4 -8
f:again	11 -18 0 7
f:agree	14 6 -11 -8
f:agreement	0 -2 11 -7
f:also	0 -7 -14 20
f:an	-6 0 -12 17
f:and	0 13 6 -24
f:announce	0 -2 -4 8
f:another	-14 0 16 -10
f:answer	0 -18 2 12
f:any	0 5 -8 1
f:approve	0 -22 4 18
f:are	-16 0 9 -2
f:as	-13 18 -9 0
f:ask	-3 0 -22 23
f:at	0 14 2 -20
f:back	-6 14 -5 -6
f:be	-12 -4 5 4
f:because	-1 -14 1 9
f:beef	0 -13 20 -7
f:been	8 -15 -1 8
f:before	-3 -11 -1 16
f:better	0 8 -8 0
f:between	0 -8 10 0
f:both	17 -21 7 -3
f:but	0 -23 18 2
f:by	8 26 -25 -8
f:call	-3 0 -15 17
f:can	-2 11 6 -18
f:carry	0 0 -7 8
f:case	0 7 -19 10
f:charge	-2 20 -23 5
f:come	0 -14 12 0
f:company	0 -6 4 0
f:consent	0 -9 -12 20
f:control	-1 -1 15 -11
f:day	11 2 -10 -2
f:decision	0 10 -21 5
f:did	13 -2 -3 -9
f:do	3 17 -18 -6
f:doe	0 2 -22 18
f:down	1 4 2 -15
f:due	0 10 -10 0
f:duty	23 1 -27 0
f:each	-9 18 1 -15
f:earth	-8 -8 19 -6
f:end	8 -10 -3 5
f:evening	0 -3 7 -2
f:expect	0 -3 14 -8
f:expire	2 0 7 -12
f:export	-2 -10 3 5
f:extension	-7 8 12 -24
f:face	5 -8 0 2
f:fall	-3 3 7 -13
f:fee	0 -3 -24 25
f:fentanyl	3 1 0 -8
f:first	-2 -3 10 -2
f:for	3 8 -3 -9
f:fourth	-1 -6 0 9
f:from	7 -15 5 0
f:gave	-10 -2 4 4
f:get	0 10 -16 6
f:give	0 -6 8 0
f:go	2 -9 14 -10
f:good	0 13 2 -18
f:government	-6 13 1 -15
f:had	17 -8 7 -19
f:hand	0 2 -8 5
f:has	-29 21 -32 20
f:have	6 12 -3 -20
f:he	-5 -2 -19 24
f:here	0 -3 10 -4
f:his	4 -28 -11 25
f:hold	0 -14 27 -14
f:hour	2 9 -5 -12
f:i	-11 2 -1 4
f:if	-3 6 -2 0
f:in	2 -5 -9 15
f:into	-7 26 -14 -10
f:is	-40 7 0 4
f:it	20 6 -13 -7
f:its	-14 9 0 -2
f:keep	0 -10 -7 17
f:know	0 -4 6 0
f:lapse	0 -4 10 -4
f:last	12 7 -35 12
f:leave	-4 28 -11 -24
f:let	-2 -12 20 -7
f:licence	0 -16 2 13
f:line	4 -20 18 -9
f:list	0 -3 -9 12
f:long	0 14 -7 -6
f:lose	0 3 9 -15
f:make	6 0 3 -13
f:may	-1 -1 -4 9
f:meet	6 -5 10 -13
f:midnight	0 10 0 -9
f:minister	4 -20 -12 22
f:minute	7 2 -4 -7
f:month	-2 -10 21 -11
f:move	0 5 4 -11
f:mr	0 -3 -7 13
f:must	-2 0 18 -13
f:name	0 -11 0 12
f:need	0 -4 13 -8
f:neither	-3 13 -6 -2
f:new	-5 -14 15 0
f:next	-7 -16 19 0
f:night	0 19 -10 -9
f:no	-6 -3 2 3
f:nobody	8 0 -5 -3
f:not	17 -16 -18 17
f:note	0 9 -5 -2
f:nothing	1 -1 -21 18
f:notice	0 0 -14 14
f:number	0 -4 -5 13
f:of	21 -20 12 -11
f:off	-1 22 -16 -3
f:offer	-1 -13 11 1
f:oil	-1 9 0 -13
f:on	-5 15 -16 5
f:one	18 -1 -6 -7
f:only	-5 -26 17 9
f:or	-4 0 0 7
f:our	1 17 -42 23
f:out	5 7 -2 -15
f:over	5 12 1 -28
f:own	-2 -10 -4 17
f:page	-2 0 8 -7
f:pause	15 -2 -6 -9
f:pay	-7 30 -2 -30
f:people	0 0 -9 10
f:place	0 19 -10 -12
f:plan	-1 0 10 -9
f:port	0 -1 -14 15
f:present	0 -12 -2 14
f:put	-9 0 0 7
f:rare	-8 -8 19 -6
f:rate	0 1 -20 16
f:reach	0 -17 29 -16
f:read	0 -3 8 -2
f:remain	0 24 -14 -13
f:return	0 3 -8 5
f:rise	3 -10 -4 8
f:round	0 -23 13 6
f:rule	-2 -5 -9 16
f:run	5 8 -25 6
f:salmon	0 -10 10 0
f:same	-4 12 0 -11
f:say	-21 0 11 -2
f:second	8 -4 4 -15
f:see	0 -24 4 15
f:she	3 -8 -5 9
f:ship	0 -16 0 13
f:should	12 -3 -6 0
f:side	5 -12 11 -4
f:sign	-29 13 0 -4
f:signature	-1 6 -7 0
f:since	-12 13 11 -19
f:sit	7 -9 -4 3
f:so	6 -3 -2 0
f:some	0 0 12 -12
f:somebody	0 9 0 -6
f:stay	-2 10 -9 0
f:still	0 7 -10 0
f:subsidiary	0 -12 17 -4
f:suspension	14 -7 -28 18
f:take	-5 19 -28 11
f:talk	10 -21 1 7
f:tariff	-3 8 4 -14
f:tell	-8 -1 -2 9
f:that	0 2 -11 11
f:the	2 -6 12 -10
f:their	13 14 -6 -21
f:them	14 0 -19 4
f:then	0 -2 -27 29
f:there	0 2 17 -26
f:these	0 -3 -8 12
f:they	-15 7 2 -4
f:thi	-4 -12 20 -4
f:third	0 -13 21 -8
f:threaten	0 0 8 -6
f:three	6 -12 7 0
f:through	0 20 -22 0
f:time	4 0 7 -12
f:to	21 -8 0 -7
f:too	0 -12 0 9
f:trade	5 -18 -8 17
f:truce	0 0 -15 15
f:two	7 0 -7 0
f:under	1 -6 0 1
f:unless	0 12 -7 -3
f:until	6 9 -10 -3
f:up	8 0 -3 -3
f:us	-5 8 0 -5
f:vote	0 9 0 -10
f:want	-2 -6 16 -10
f:warn	0 -14 13 1
f:was	23 -8 11 -38
f:we	21 -7 -6 -1
f:week	11 0 -13 1
f:well	0 8 11 -22
f:were	19 -15 -5 1
f:what	-5 2 16 -17
f:when	18 -24 5 -11
f:where	7 -14 0 7
f:which	-13 -23 32 -5
f:while	0 6 0 -7
f:who	-3 10 -25 13
f:will	-11 -17 12 8
f:with	0 5 5 -14
f:without	-5 24 -13 -10
f:word	0 -8 6 1
f:worth	-3 0 19 -13
f:would	-14 -5 5 4
f:write	17 -16 -11 4
f:year	-5 2 -14 14
f:yet	0 13 0 -11
f:you	-7 28 0 -34
first-of-paragraph	-7 0 13 -8
has-future	-3 -18 7 10
has-gerund	0 -10 4 3
has-infinitive	0 -4 10 -7
has-modal	-14 -25 14 9
has-participle	3 -8 17 -17
has-past	2 7 0 -10
has-perfect	-12 0 12 -8
has-pluperfect	7 -8 7 -8
has-present	-31 15 -1 -3
headline	13 34 -10 -45
l1=,	-16 0 -6 14
l1=:	-15 -14 0 19
l1=<begin>	-20 0 11 -5
l1=<goods-amount>	-2 -2 17 -17
l1=<goods>	0 -8 18 -8
l1=<money>	-4 -14 22 -8
l1=<name>	0 -7 10 -2
l1=<number>	0 -7 12 -2
l1=<v-begin>	0 -13 16 -5
l1=<v-end>	0 -11 16 -4
l1=<v-impose>	-5 -5 0 7
l1=<v-propose>	-1 -7 -12 18
l1=<v-say>	0 -12 -3 14
l1=a	-14 17 -23 12
l1=after	9 -5 12 -26
l1=and	0 -9 1 5
l1=another	-10 -3 -7 15
l1=by	-15 3 -1 2
l1=end	0 -11 16 -4
l1=first	0 -6 10 -2
l1=for	-4 8 -1 -7
l1=further	1 0 -12 7
l1=had	8 0 -8 0
l1=has	-2 -8 17 -8
l1=in	-11 -24 29 -6
l1=is	0 11 -13 3
l1=it	8 -2 -2 0
l1=last	0 9 -1 -15
l1=lasted	14 -18 13 -21
l1=of	17 -3 -18 6
l1=on	0 -12 0 11
l1=over	0 -1 12 -8
l1=take	0 -11 11 -1
l1=than	-2 -14 16 -4
l1=the	-4 22 -11 -15
l1=with	0 -12 0 9
l1=within	0 -2 19 -15
l2="	0 -10 0 6
l2='s	-3 10 -7 0
l2=,	17 -9 0 -8
l2=:	0 11 1 -15
l2=<agent>	0 0 11 -10
l2=<begin>	-25 1 13 -8
l2=<day-ahead>	-2 19 -11 -8
l2=<day-gone>	-6 -10 0 11
l2=<day-today>	0 -6 8 0
l2=<duty>	-1 -11 18 -3
l2=<gate>	0 2 -9 5
l2=<goods>	-5 9 -1 -4
l2=<level>	-1 -8 17 -7
l2=<month-gone>	-1 16 -21 3
l2=<not>	0 7 0 -7
l2=<number>	-3 -6 18 -11
l2=<office>	0 -7 2 5
l2=<organisation>	-1 -3 10 -1
l2=<seat>	0 7 0 -7
l2=<v-agree>	-7 0 -14 18
l2=<v-begin>	0 -10 2 5
l2=<v-buy>	0 -10 2 4
l2=<v-end>	6 2 -1 -9
l2=<v-impose>	0 -2 -4 9
l2=<v-propose>	0 -13 -17 26
l2=<v-suspend>	0 7 1 -12
l2=<v-up>	0 -16 10 3
l2=a	0 -2 -18 15
l2=agree	0 -5 -12 17
l2=and	4 -5 9 -11
l2=are	0 14 -10 -5
l2=ask	0 0 -11 12
l2=at	0 -7 -4 12
l2=be	0 0 -7 8
l2=buy	0 -10 2 4
l2=by	0 -19 23 -7
l2=dispute	0 7 -1 -4
l2=duty	0 -12 12 0
l2=end	0 10 -3 -6
l2=extension	-6 -1 10 -4
l2=first	0 -4 9 -3
l2=for	-9 -9 14 -1
l2=gave	0 -1 12 -10
l2=good	-4 14 -9 -1
l2=had	0 3 6 -9
l2=has	0 6 -7 0
l2=have	0 0 -11 10
l2=he	0 1 -16 11
l2=in	0 0 19 -18
l2=it	10 -2 -7 0
l2=last	0 21 -15 -8
l2=meet	0 -1 7 0
l2=more	0 -4 11 -5
l2=of	3 -10 -6 12
l2=off	4 0 -12 8
l2=on	0 -17 -14 27
l2=other	0 8 0 -7
l2=pause	0 8 -7 -2
l2=side	0 12 -18 5
l2=stop	3 7 -9 -2
l2=suspend	-4 -2 8 -3
l2=suspension	-4 5 -16 10
l2=term	0 6 2 -11
l2=that	0 4 -30 20
l2=the	5 10 -1 -19
l2=there	11 -7 0 -9
l2=time	0 0 -5 6
l2=to	5 8 -3 -12
l2=truce	6 7 -6 -5
l2=up	0 0 14 -12
l2=was	-6 -2 3 3
l2=would	0 -4 -10 14
l3="	0 -12 -3 12
l3='s	0 14 -4 -11
l3=,	0 0 20 -23
l3=:	0 9 8 -20
l3=<agent>	0 -7 7 0
l3=<begin>	-13 6 0 -2
l3=<day-ahead>	-3 -4 0 6
l3=<day-gone>	0 -6 20 -21
l3=<duty>	-2 29 -22 -8
l3=<gate>	0 -2 14 -10
l3=<goods>	-2 -6 -5 13
l3=<level-noun>	3 -1 5 -8
l3=<name>	-5 13 -13 0
l3=<not>	0 -6 -9 15
l3=<number>	5 -16 2 4
l3=<person>	-2 -5 -4 11
l3=<quality>	-1 10 0 -15
l3=<seat>	0 -10 -6 16
l3=<span>	0 0 20 -17
l3=<v-agree>	0 -2 8 -2
l3=<v-begin>	0 3 -8 5
l3=<v-down>	8 12 -19 0
l3=<v-end>	-2 7 0 -6
l3=<v-impose>	10 0 12 -25
l3=<v-propose>	0 -8 20 -14
l3=<v-say>	3 -1 -10 8
l3=<v-stay>	8 -7 -9 11
l3=<v-suspend>	6 -7 0 1
l3=a	8 -15 13 -7
l3=agree	0 -1 8 -4
l3=an	5 -3 17 -17
l3=and	1 -13 -22 31
l3=at	0 -1 13 -11
l3=been	0 -4 22 -19
l3=both	4 -7 7 -4
l3=by	0 -5 14 -10
l3=each	0 9 -6 -1
l3=for	0 -5 -8 14
l3=go	0 3 -10 6
l3=good	0 -21 10 6
l3=has	0 12 -8 0
l3=in	-4 15 2 -26
l3=is	-1 15 -21 6
l3=it	5 11 -24 3
l3=its	0 9 1 -15
l3=last	6 -7 -6 6
l3=of	3 -20 19 -7
l3=on	-12 7 -4 2
l3=one	0 6 -9 3
l3=pause	7 -7 4 -7
l3=put	0 -6 16 -11
l3=rate	0 0 6 -7
l3=tariff	0 16 -14 -2
l3=that	-2 14 -2 -9
l3=the	-19 9 1 0
l3=their	0 8 2 -9
l3=they	5 -9 -5 11
l3=time	0 0 15 -11
l3=to	-2 10 -14 3
l3=truce	-7 -26 8 22
l3=up	0 -1 6 -3
l3=was	3 14 -4 -21
l3=we	0 -1 -3 7
l3=with	0 -8 1 5
l3=would	0 -13 -8 20
l4="	0 -10 -9 17
l4='s	0 1 -15 12
l4=,	11 4 1 -21
l4=-	0 -8 14 -4
l4=:	12 -29 0 8
l4=<agent>	0 -6 0 6
l4=<begin>	-13 2 14 -16
l4=<day-ahead>	0 -14 -2 15
l4=<day-gone>	0 32 -21 -19
l4=<duty>	-1 -2 11 -7
l4=<goods>	-3 -3 -11 17
l4=<level-noun>	0 -1 -2 6
l4=<level>	0 -15 -8 20
l4=<money>	0 -1 6 -1
l4=<month-gone>	0 -12 14 0
l4=<name>	-3 -2 16 -11
l4=<not>	3 6 -1 -11
l4=<number>	-7 35 -20 -18
l4=<organisation>	0 -2 9 -4
l4=<person>	-3 -9 0 9
l4=<quality>	9 -5 -5 0
l4=<seat>	-1 0 -4 7
l4=<sender>	0 -1 -1 6
l4=<v-agree>	4 -12 0 5
l4=<v-bear>	-3 -1 11 -5
l4=<v-begin>	0 16 -16 0
l4=<v-down>	0 -9 9 0
l4=<v-end>	1 11 -5 -9
l4=<v-impose>	5 -19 -1 10
l4=<v-say>	0 -4 11 -5
l4=<v-stay>	-8 -8 20 -7
l4=<v-suspend>	0 -28 3 17
l4=<v-up>	0 -6 7 0
l4=a	-7 -5 -28 36
l4=and	-7 -9 -6 21
l4=at	13 -10 0 -9
l4=be	-7 -6 -3 15
l4=been	0 -9 -2 14
l4=by	0 -5 7 -2
l4=duty	0 14 -4 -10
l4=end	3 15 -3 -21
l4=for	-8 9 6 -15
l4=from	0 -8 2 4
l4=good	0 -6 -7 13
l4=has	0 -10 14 -2
l4=have	0 -9 13 -3
l4=he	0 9 -7 0
l4=in	12 0 -2 -14
l4=is	-3 -22 15 5
l4=it	-1 19 0 -18
l4=its	0 2 2 -7
l4=make	-3 -2 9 -1
l4=of	0 -25 20 1
l4=on	-8 15 19 -37
l4=say	0 0 11 -8
l4=side	0 -8 10 0
l4=sign	0 2 -10 4
l4=take	0 7 -13 7
l4=tariff	0 -12 8 4
l4=that	-13 7 0 0
l4=the	-6 9 1 -11
l4=their	-1 0 -15 15
l4=they	0 2 -13 9
l4=to	-6 -1 -3 7
l4=truce	7 15 -7 -18
l4=we	0 0 8 -9
l4=will	0 -2 17 -14
l4=would	0 -10 5 2
l='s for	0 11 -24 8
l=, after	14 -7 -7 -1
l=, by	-1 -8 19 -11
l=, of	5 -4 -17 12
l=: "	0 0 11 -11
l=<begin> "	0 3 -6 2
l=<begin> <begin>	-20 0 11 -5
l=<begin> after	0 9 -1 -7
l=<begin> for	-8 0 10 -7
l=<begin> the	4 2 -7 0
l=<day-ahead> ,	-1 20 -13 -7
l=<day-gone> ,	-1 -19 0 14
l=<level> for	0 -4 7 -2
l=<month-gone> for	-1 12 -19 4
l=<number> for	-1 -2 7 -2
l=a further	1 0 -12 7
l=agree on	0 -5 -12 17
l=and for	0 1 2 -6
l=and last	0 -15 19 -4
l=ask for	0 0 -11 12
l=duty for	0 -11 12 0
l=extend by	-1 -9 7 0
l=extension by	0 -6 10 -3
l=for another	-3 10 -5 -1
l=good for	-4 10 -7 0
l=is for	0 0 -11 10
l=it has	0 12 -3 -12
l=more than	0 -4 11 -5
l=of the	-1 0 7 -3
l=off for	4 1 -10 2
l=on for	0 -13 -13 22
l=pause of	1 18 -9 -14
l=suspend for	-4 0 6 -3
l=the first	0 -3 7 -1
l=the last	0 -5 7 0
l=time in	0 0 6 -2
l=truce by	0 16 -24 4
l=truce of	9 -2 -2 -1
lead="	-11 -8 9 0
lead=,	0 -10 8 -1
lead=:	-6 -12 7 8
lead=a	-8 -8 -8 23
lead=after	-2 6 3 -13
lead=an	0 -6 8 -2
lead=and	1 7 -17 5
lead=both	0 0 -11 9
lead=but	0 -7 11 -3
lead=china	0 -6 8 0
lead=five	0 7 0 -13
lead=for	-9 2 8 -9
lead=he	0 -5 0 7
lead=if	-1 11 -5 -2
lead=it	17 2 -9 -12
lead=no	0 6 -1 -2
lead=six	0 17 0 -22
lead=that	2 -1 -11 8
lead=the	-5 -12 17 -4
lead=they	14 1 -2 -14
lead=trump	9 -10 7 -6
lead=two	0 6 -3 -2
lead=we	-3 -10 11 2
lead=what	0 -1 -10 15
lead=when	0 12 -5 -13
lead=where	0 16 -9 -8
lead=which	-5 7 7 -14
lead=who	-2 -11 4 5
lead=—	12 -10 -5 7
lll=, and for	0 1 2 -6
lll=<begin> <begin> "	0 3 -6 2
lll=<begin> <begin> <begin>	-20 0 11 -5
lll=<begin> <begin> after	0 9 -1 -7
lll=<begin> <begin> for	-8 0 10 -7
lll=<begin> <begin> the	4 2 -7 0
lll=a pause of	1 18 -9 -14
lll=a truce of	7 2 -4 -5
lll=an extension of	-4 3 12 -12
lll=be extend by	0 -7 16 -9
lll=in <month-gone> for	0 18 -14 -4
lll=is suspend for	0 0 13 -17
lll=on <day-gone> ,	0 -8 15 -6
lll=on <day-gone> for	-1 6 0 -6
lll=was make for	2 3 -6 0
lr=" is	0 0 7 -7
lr=, after	0 6 0 -9
lr=, before	0 -4 10 -4
lr=, of	0 -17 7 3
lr=: ,	0 -4 -4 10
lr=: to	0 -11 14 -1
lr=<begin> ,	-4 12 -6 -2
lr=<begin> .	0 21 -10 -13
lr=<begin> after	0 -7 13 -5
lr=<begin> is	0 0 -11 13
lr=<begin> later	0 -3 9 -3
lr=<begin> of	0 9 -2 -9
lr=<begin> on	0 -17 22 -5
lr=<goods-amount> .	0 0 6 -5
lr=<money> .	0 -8 24 -18
lr=after .	13 0 -7 -6
lr=after of	0 -13 18 -3
lr=another ,	0 -12 17 -4
lr=another .	-3 18 -33 11
lr=by ,	-5 12 -10 0
lr=by .	-3 -12 10 0
lr=by <end>	0 8 0 -8
lr=end of	0 -3 6 0
lr=first of	0 -3 6 0
lr=for ,	0 3 -12 7
lr=for .	8 3 -2 -8
lr=for <end>	-1 -19 22 -1
lr=for from	3 17 -21 -2
lr=for in	-3 6 -2 0
lr=for more	0 9 -18 4
lr=for of	0 0 -3 6
lr=for the	-1 0 7 -6
lr=further .	0 -12 -4 15
lr=has leave	0 -4 6 0
lr=has to	0 -16 22 -7
lr=in ,	0 -10 0 8
lr=in .	-6 -15 30 -17
lr=last ,	-1 20 -11 -8
lr=last .	7 -9 4 -3
lr=last of	0 -4 6 0
lr=lasted .	8 -14 14 -17
lr=of ,	17 -11 -10 3
lr=of .	-10 15 -13 5
lr=of ;	9 -5 -5 2
lr=of in	-2 -9 10 0
lr=than .	0 -5 11 -5
lr=the are	0 6 0 -3
lr=the of	0 19 -17 0
lr=the to	0 -6 6 1
lr=the truce	0 7 -4 -2
lr=within .	0 0 10 -7
nc2=agree	-9 -6 5 4
nc2=bear	-1 -1 -12 16
nc2=begin	-2 11 -1 -8
nc2=down	6 3 3 -15
nc2=impose	7 -1 -3 0
nc2=propose	4 -6 9 -9
nc2=say	0 -9 -11 17
nc2=stay	-8 -6 22 -13
nc2=up	0 -2 13 -14
nct2=agree past	-1 -7 -8 17
nct2=begin future	0 8 0 -9
nct2=begin gerund	-2 7 0 -1
nct2=begin modal	0 -17 -1 18
nct2=begin past	2 4 3 -17
nct2=begin present	0 6 -3 0
nct2=down present	-1 0 7 -6
nct2=end present	-6 0 4 0
nct2=impose future	0 4 13 -15
nct2=impose modal	0 2 -15 12
nct2=impose participle-passive	9 -19 11 -3
nct2=impose past	-9 -1 1 4
nct2=impose past-passive	1 -15 8 1
nct2=impose perfect	9 3 0 -10
nct2=impose pluperfect	0 -9 13 -1
nct2=impose present	-4 0 -4 7
nct2=impose present-passive	0 10 -15 1
nct2=say past	-2 -7 -5 13
nct2=say present	-2 3 -8 7
nct2=stay past	0 -6 16 -10
nct2=stay present	-5 0 8 -5
nct2=up present	0 0 3 -6
next="	-5 12 -8 0
next=:	-2 14 -14 0
next=;	13 -7 3 -7
next=after	0 6 7 -16
next=and	-5 4 -11 9
next=before	0 -5 11 -5
next=if	0 -11 0 8
next=that	-10 4 -7 7
next=which	-4 -12 3 9
next=while	0 7 -2 -3
nhas-future	1 9 0 -10
nhas-infinitive	0 2 2 -7
nhas-modal	-4 -10 -1 16
nhas-participle	7 -11 4 0
nhas-past	11 -19 1 2
nhas-perfect	4 22 -11 -16
nhas-pluperfect	-6 0 10 -6
nhas-present	-37 9 0 1
nt2=future	0 9 4 -12
nt2=modal	-2 -10 -4 17
nt2=participle-passive	7 -15 6 0
nt2=past	4 -8 0 2
nt2=past-passive	8 -18 9 -1
nt2=perfect	7 13 -11 -10
nt2=pluperfect	-6 0 10 -6
nt2=present	-33 8 4 -4
nt2=present-passive	0 11 -23 7
nv0-none	-10 -1 5 0
nv1-none	-10 -1 5 0
nv2-none	-9 -10 10 4
nv2=agree	-3 8 -7 0
nv2=announce	0 -3 6 -1
nv2=be	-11 11 0 -7
nv2=begin	0 9 -12 0
nv2=come	0 -1 6 -1
nv2=end	0 -17 13 2
nv2=have	-3 10 -14 2
nv2=keep	0 -20 5 12
nv2=other	-5 24 -12 -10
nv2=run	0 -16 20 -3
nv2=say	-4 1 -10 10
nv2=sign	-3 -13 4 6
nv2=take	0 0 6 -3
nvt2=announce past	0 -3 6 -1
nvt2=be past	-5 -1 6 0
nvt2=end present	-3 -17 15 6
nvt2=have present	-3 11 -15 3
nvt2=other perfect	0 12 -5 -8
nvt2=run present	0 -16 19 -3
nvt2=say past	0 -3 -9 13
nvt2=say present	-1 7 0 -2
nvt2=sign past	-1 -9 -8 17
pc0=agree	10 10 -10 -10
pc0=bear	2 6 0 -10
pc0=down	3 -13 2 0
pc0=impose	2 4 -9 2
pc0=propose	-1 -3 -2 8
pc0=say	-3 -15 12 0
pc0=stay	0 6 -14 5
pc0=suspend	1 -14 10 0
pc0=target	0 13 -9 -4
pc0=up	1 0 6 -10
pc1=agree	8 8 0 -20
pc1=bear	6 1 -3 -4
pc1=begin	2 4 -12 3
pc1=buy	0 -6 5 0
pc1=down	3 -15 5 0
pc1=impose	0 10 0 -12
pc1=propose	0 0 -7 7
pc1=say	-3 -10 10 0
pc1=stay	0 1 -10 8
pc1=suspend	0 -7 5 0
pc1=target	0 13 -8 -4
pct0=agree past	14 2 -11 -8
pct0=agree perfect	0 6 -2 -2
pct0=bear present	9 1 0 -13
pct0=begin past	4 -2 6 -13
pct0=begin present	0 6 -19 8
pct0=down past	5 -6 1 -1
pct0=end present	0 2 -17 14
pct0=impose past	9 3 -3 -9
pct0=impose past-passive	-5 12 0 -10
pct0=impose perfect	0 -1 -4 6
pct0=impose pluperfect	0 0 -5 8
pct0=impose present	0 -7 -7 12
pct0=say past	-6 -21 8 8
pct0=say present	0 -1 13 -15
pct0=stay present	-9 14 -9 0
pct1=agree participle-passive	0 0 14 -14
pct1=agree past	15 3 -14 -7
pct1=agree perfect	0 6 -2 -2
pct1=bear present	9 1 0 -13
pct1=begin past	5 0 0 -7
pct1=begin present	0 6 -19 8
pct1=down past	5 -6 1 -2
pct1=end present	0 6 -12 6
pct1=impose infinitive	-2 5 12 -14
pct1=impose participle-passive	-2 0 7 -8
pct1=impose past	10 7 -2 -19
pct1=impose past-passive	-5 11 0 -9
pct1=impose perfect	0 -1 -5 8
pct1=impose pluperfect	0 0 -5 8
pct1=say past	-6 -20 7 9
pct1=say present	0 -1 13 -15
pct1=stay present	-9 7 -4 1
phas-future	-3 -7 4 2
phas-modal	-8 0 6 -4
phas-past	9 -2 2 -7
phas-perfect	-8 -6 -5 17
phas-pluperfect	0 1 -9 7
pt0=future	-3 -7 4 2
pt0=modal	-6 4 0 -2
pt0=past	7 -9 4 -1
pt0=past-passive	4 10 -4 -11
pt0=perfect	-6 -2 0 7
pt0=perfect-passive	0 0 -11 13
pt0=pluperfect	0 -1 -7 11
pt0=present	-3 6 -4 1
pt0=present-not	4 0 1 -7
pt0=present-passive	0 -13 3 6
pt1=future	-3 -7 4 2
pt1=modal	-6 5 -2 0
pt1=past	9 -4 1 -4
pt1=past-passive	4 8 -3 -11
pt1=perfect	-6 -2 -1 9
pt1=perfect-passive	0 0 -11 13
pt1=pluperfect	0 -1 -7 11
pt1=present-not	4 0 1 -7
pt1=present-passive	0 -13 3 6
pv0=announce	-1 -3 16 -11
pv0=be	-2 0 -6 9
pv0=begin	0 8 2 -14
pv0=come	6 -6 0 0
pv0=have	0 -10 3 5
pv0=know	2 0 -18 12
pv0=make	10 -5 -5 0
pv0=other	-3 -7 -2 12
pv0=pay	0 -1 6 -1
pv0=say	-2 -12 12 0
pv0=suspend	2 0 -7 6
pv0=take	0 0 -11 11
pv0=tell	0 -6 1 3
pv1=agree	4 -4 7 -8
pv1=announce	-1 -3 16 -11
pv1=be	-1 -3 -3 10
pv1=begin	0 12 -3 -9
pv1=buy	0 -6 5 0
pv1=come	6 -6 0 0
pv1=end	-2 5 -9 6
pv1=have	0 -10 3 5
pv1=know	2 4 -20 9
pv1=make	9 -12 -7 7
pv1=meet	1 1 -6 0
pv1=other	-3 -7 -2 12
pv1=put	0 3 10 -13
pv1=say	-2 -12 11 0
pv1=sign	5 4 0 -9
pv1=suspend	1 0 -12 12
pv1=take	0 0 -11 11
pv1=tell	0 -6 1 3
pv2-none	-3 -3 -2 10
pvt0=agree past	5 1 -7 0
pvt0=announce past	-1 -2 14 -10
pvt0=be past	1 4 -6 0
pvt0=be present	-7 3 -2 3
pvt0=begin past	0 -1 9 -4
pvt0=end present	0 7 -11 3
pvt0=have present	0 -8 4 2
pvt0=know present	2 0 -18 12
pvt0=say past	0 -13 3 6
pvt0=say present	0 0 9 -8
pvt0=sign past	6 -6 5 -9
pvt0=tell past	0 -4 -6 12
pvt1=agree past	5 1 -8 0
pvt1=announce past	-1 -2 14 -10
pvt1=be past	1 4 -6 0
pvt1=be present	-6 0 0 4
pvt1=end present	0 7 -11 3
pvt1=have present	0 -8 4 2
pvt1=know present	2 0 -18 12
pvt1=say past	0 -13 2 6
pvt1=say present	0 0 9 -8
pvt1=sign past	6 -5 3 -9
pvt1=tell past	0 -4 -6 12
q:!	-1 -7 19 -10
q:"	0 -8 -3 9
q:'	0 0 15 -15
q:'s	8 -4 3 -5
q:(	5 24 -35 2
q:)	4 27 -37 2
q:,	19 -6 -1 -8
q:-	-3 14 -2 -9
q:.	-16 -11 6 12
q:/	0 8 0 -11
q::	-18 -50 11 36
q:;	4 3 -17 8
q:<agent>	2 17 -23 2
q:<day-ahead>	-18 9 -1 1
q:<day-gone>	8 17 -28 0
q:<duty>	-17 8 -1 0
q:<gate>	1 -26 31 -15
q:<goods-amount>	0 -7 13 -3
q:<goods>	5 11 -2 -18
q:<level-noun>	12 -27 28 -18
q:<level>	6 -8 18 -23
q:<money>	1 8 -2 -11
q:<month-gone>	-12 13 4 -14
q:<name>	-9 28 -21 0
q:<not>	23 -1 -3 -17
q:<office>	0 -30 0 23
q:<organisation>	-24 -11 11 9
q:<person>	-5 1 6 -6
q:<points>	3 -9 0 5
q:<quality>	22 9 -21 -11
q:<seat>	-16 38 -56 26
q:<sender>	-6 3 5 -6
q:<span>	15 -23 -5 14
q:<taker>	-1 -11 13 0
q:<v-agree>	7 1 -23 13
q:<v-bear>	3 3 2 -12
q:<v-begin>	-1 3 11 -18
q:<v-buy>	-5 6 -1 -1
q:<v-deny>	0 -1 14 -13
q:<v-down>	4 -20 21 -5
q:<v-impose>	5 -7 8 -6
q:<v-propose>	-6 4 -24 25
q:<v-return>	0 -13 16 -3
q:<v-say>	2 -32 13 10
q:<v-sell>	-2 -9 25 -19
q:<v-stay>	-7 -19 39 -23
q:<v-target>	0 5 3 -12
q:<v-threaten>	0 8 0 -11
q:<v-up>	2 1 6 -20
q:?	0 4 2 -9
q:a	0 -3 11 -7
q:about	0 -13 9 3
q:according	0 -7 9 0
q:additional	0 0 -14 14
q:after	-6 -3 25 -30
q:again	0 7 0 -7
q:agree	14 -4 -19 9
q:agreement	-4 0 12 -12
q:all	-2 13 0 -12
q:an	-13 9 -10 7
q:and	22 7 -13 -13
q:announce	-3 7 -9 4
q:are	-6 -11 15 -2
q:as	0 14 -6 -13
q:ask	-1 7 0 -3
q:at	11 5 -7 -8
q:back	-5 -17 14 2
q:be	-12 -16 -10 31
q:because	0 0 7 -9
q:been	1 -10 29 -31
q:begin	-7 15 0 -16
q:between	0 19 -7 -12
q:both	-1 12 6 -25
q:busan	-7 5 4 -4
q:buy	0 0 11 -14
q:by	-6 2 11 -9
q:call	-5 18 -7 -14
q:can	0 -3 0 7
q:come	-14 8 -5 4
q:control	0 9 -2 -4
q:cotton	7 7 -13 0
q:could	0 -9 0 10
q:cut	0 -6 10 -3
q:date	0 -4 17 -16
q:day	3 6 -22 9
q:deal	0 1 9 -9
q:delegation	0 0 -7 8
q:did	-6 -14 29 -14
q:do	2 -13 17 -10
q:doe	0 0 -6 3
q:down	11 0 -16 4
q:duty	-2 11 -29 19
q:each	0 10 -7 -5
q:earth	-1 4 2 -6
q:enter	0 -7 6 0
q:evening	0 0 7 -5
q:every	-2 -8 16 -7
q:everybody	-1 2 3 -6
q:expire	0 -2 -4 8
q:export	0 -4 8 -3
q:extend	0 0 20 -16
q:extension	0 5 -23 18
q:farm	0 13 -6 -7
q:fee	0 1 2 -8
q:fentanyl	-3 -19 18 2
q:first	-3 -16 26 -3
q:for	4 13 -12 -5
q:force	0 -1 10 -5
q:from	-1 -26 39 -18
q:gave	7 -4 6 -12
q:geneva	0 25 -21 -11
q:get	-1 2 5 -8
q:go	0 -8 15 -10
q:good	0 0 22 -31
q:government	0 19 -21 0
q:had	17 15 -19 -18
q:half	-5 8 -3 0
q:has	-2 13 -18 5
q:have	-16 14 -7 0
q:he	2 -21 -12 24
q:his	6 -19 -11 20
q:hold	-3 -14 28 -15
q:home	0 -8 7 0
q:hour	-7 11 6 -16
q:how	-2 -1 16 -20
q:i	13 -5 -29 22
q:if	-1 -8 25 -18
q:import	0 -2 8 -2
q:in	-23 9 18 -19
q:is	-6 -9 -2 15
q:it	0 -4 -18 20
q:its	3 16 -12 -10
q:keep	0 -17 7 7
q:know	11 -7 14 -20
q:last	-17 4 10 -6
q:lasted	8 -2 -2 -1
q:leave	0 9 -7 0
q:let	1 -11 -9 15
q:levy	0 0 10 -15
q:line	0 0 10 -10
q:long	-1 4 6 -18
q:lose	0 0 9 -6
q:lower	0 -4 10 -5
q:market	0 0 -4 6
q:me	0 -8 -2 10
q:meet	16 -11 -4 0
q:midnight	0 0 -7 9
q:minister	5 15 0 -24
q:ministry	0 -2 -5 10
q:minute	0 -18 16 1
q:month	-1 -10 12 -1
q:more	-4 7 -8 3
q:morning	3 -8 9 -4
q:mr	0 0 6 -2
q:my	0 -4 -8 13
q:new	-3 -7 29 -26
q:next	0 -4 15 -10
q:no	10 22 -24 -10
q:nobody	3 -9 12 -7
q:none	6 -3 -7 3
q:nor	7 -8 1 -3
q:nothing	-8 -3 13 -6
q:notice	4 -9 10 -8
q:now	10 12 -14 -11
q:of	-23 12 7 -13
q:off	16 -21 15 -12
q:oil	-1 -8 0 8
q:old	0 -13 11 0
q:on	-17 27 -4 -16
q:one	1 9 -5 -6
q:only	1 -4 8 -7
q:order	-1 8 -21 10
q:other	-11 21 2 -24
q:our	-6 -14 24 -6
q:out	-13 3 11 -9
q:over	-2 3 -7 7
q:own	0 1 4 -8
q:part	-2 5 8 -18
q:pay	-2 10 7 -28
q:peace	0 3 6 -11
q:pen	0 -6 -3 10
q:people	0 -3 8 -3
q:port	9 -13 14 -18
q:prolonged	0 3 6 -9
q:put	15 0 -19 2
q:rare	0 1 4 -6
q:reciprocal	0 -4 12 -4
q:reporter	0 -7 0 8
q:rise	0 -10 15 -8
q:round	-9 -15 26 -8
q:rule	0 0 8 -6
q:run	1 -20 23 -11
q:same	-5 -25 25 0
q:say	-3 -7 10 -4
q:second	-11 -7 15 0
q:section	-1 -20 25 -7
q:see	0 8 -2 -4
q:sell	0 -5 11 -4
q:ship	0 -3 10 -8
q:short	0 -10 8 0
q:side	3 4 0 -11
q:sign	-8 11 -7 -1
q:since	-18 5 6 -4
q:sit	0 -18 0 16
q:so	11 -10 2 -5
q:some	0 -1 19 -17
q:soybean	0 17 -8 -11
q:spring	1 -6 4 0
q:stand	0 5 4 -11
q:standstill	0 16 -16 0
q:start	0 -4 12 -6
q:statement	0 9 -8 0
q:still	0 -7 0 7
q:stop	-5 24 -9 -16
q:summer	-4 11 -1 -5
q:surcharge	-1 -31 35 -7
q:suspension	0 -19 -4 21
q:table	0 -12 2 8
q:take	14 1 -16 0
q:talk	-5 22 -17 -2
q:tariff	-12 20 -6 -12
q:tell	0 -15 -19 29
q:text	0 0 9 -6
q:than	-4 -6 8 0
q:that	23 -17 0 -2
q:the	0 7 -5 -3
q:their	-9 20 -12 -4
q:them	-6 0 30 -29
q:then	6 12 6 -30
q:they	0 -15 -6 21
q:thi	1 -2 7 -8
q:third	0 -8 0 5
q:threaten	0 -5 10 -3
q:three	0 -8 24 -18
q:through	0 -7 21 -16
q:to	9 -12 4 0
q:trade	-3 -12 18 -5
q:two	3 9 -21 10
q:under	-3 -7 6 1
q:until	-5 32 -6 -25
q:up	7 -26 19 -8
q:us	0 6 -15 10
q:want	-2 -7 5 1
q:war	0 9 0 -11
q:was	7 14 -14 -7
q:water	0 -11 9 0
q:we	0 -22 -1 25
q:week	-4 0 6 -2
q:well	0 0 6 -4
q:were	0 17 -13 -10
q:what	9 0 0 -8
q:when	9 1 0 -12
q:where	8 -1 -2 -3
q:who	5 -23 0 12
q:will	-3 -4 11 -5
q:with	-6 31 -17 -11
q:within	0 -15 2 7
q:worth	3 8 -10 -4
q:would	-7 -8 -16 27
q:year	16 -4 -2 -11
q:yes	0 -22 18 0
q:—	0 12 -17 3
qt=modal	12 -43 16 10
qt=past	0 16 -19 0
qt=perfect	-16 7 0 -1
qt=pluperfect	22 -2 -14 -7
qt=present	-32 -1 11 2
quoted	-10 -1 9 -4
r1=!	0 3 -24 18
r1="	0 21 -7 -13
r1='	0 -1 7 -2
r1=,	10 1 -17 9
r1=.	6 -4 -4 4
r1=;	8 0 -7 0
r1=<duty>	0 -5 -15 18
r1=<end>	-9 0 16 -14
r1=<not>	-8 -14 17 1
r1=<v-impose>	2 -1 9 -15
r1=<v-suspend>	9 10 -18 -4
r1=after	-2 1 15 -22
r1=and	-15 -9 4 13
r1=are	-2 -6 10 0
r1=at	10 -11 -4 3
r1=before	-1 -19 26 -10
r1=earlier	0 -4 9 -2
r1=for	-1 2 10 -14
r1=from	-5 10 -15 7
r1=if	0 -1 -4 7
r1=in	-15 -9 14 1
r1=later	-4 -20 23 -3
r1=leave	0 -15 20 -4
r1=more	8 0 -27 18
r1=of	-11 0 11 -5
r1=on	-6 0 3 0
r1=tariff	0 -3 -15 15
r1=the	-2 0 7 -8
r1=through	0 11 -7 -2
r1=to	-9 -13 26 -8
r1=truce	-5 0 12 -8
r1=was	7 -10 -9 10
r1=while	0 7 -2 -3
r1=without	0 -3 7 -1
r2="	-1 -6 12 -6
r2=,	-9 34 -24 -10
r2=.	14 -17 -5 10
r2=;	0 5 1 -7
r2=<agent>	0 -1 10 -4
r2=<day-ahead>	0 6 -28 19
r2=<day-gone>	-4 8 6 -16
r2=<duty>	0 7 0 -9
r2=<goods>	14 -26 17 -11
r2=<level>	8 1 -4 -3
r2=<name>	7 -2 -14 8
r2=<not>	-4 -14 4 11
r2=<number>	2 0 7 -13
r2=<person>	0 -7 1 4
r2=<span>	0 -9 16 -8
r2=<v-agree>	6 1 -3 -5
r2=<v-bear>	0 4 0 -6
r2=<v-begin>	0 4 0 -9
r2=<v-down>	0 10 -4 -5
r2=<v-impose>	5 11 -10 -6
r2=<v-propose>	0 12 -11 0
r2=<v-stay>	0 -6 21 -23
r2=<v-up>	-2 -11 18 -6
r2=a	6 4 7 -24
r2=an	0 8 -3 -2
r2=and	-22 -3 4 8
r2=as	-1 -3 7 0
r2=at	9 0 -16 6
r2=been	0 0 -7 7
r2=for	0 13 -4 -7
r2=from	6 -14 3 3
r2=geneva	0 21 -16 -6
r2=if	0 -4 9 -2
r2=in	4 -6 3 -5
r2=is	0 7 -9 0
r2=it	-8 0 -2 6
r2=its	0 -7 3 1
r2=not	-2 -13 3 11
r2=notice	0 0 8 -4
r2=of	0 -14 10 0
r2=over	0 0 8 -10
r2=run	0 -5 13 -7
r2=so	-2 0 12 -14
r2=talk	0 -14 11 4
r2=tariff	0 13 -9 -3
r2=that	-3 -1 -11 16
r2=the	-25 11 6 -11
r2=their	-1 -13 10 2
r2=thi	0 -1 9 -4
r2=to	-12 17 -9 -3
r2=truce	0 5 -12 5
r2=until	-9 -1 6 0
r2=up	0 5 0 -7
r2=was	4 -9 -1 3
r2=what	3 -6 0 1
r2=which	4 -21 -2 10
r2=with	-7 -10 -3 16
r3="	0 2 15 -20
r3='s	-1 0 -12 8
r3=,	-2 -41 24 12
r3=-	0 4 0 -8
r3=.	-7 23 -12 -7
r3=<day-ahead>	-11 4 0 0
r3=<day-gone>	8 0 5 -21
r3=<duty>	-5 5 6 -13
r3=<end>	2 -12 4 6
r3=<goods>	-3 13 0 -13
r3=<level-noun>	0 11 -11 0
r3=<level>	-9 -2 1 6
r3=<name>	0 0 7 -8
r3=<not>	-1 18 0 -14
r3=<number>	2 5 -8 0
r3=<organisation>	0 1 -13 10
r3=<person>	6 4 -24 9
r3=<span>	0 4 -16 11
r3=<v-agree>	-1 -11 8 3
r3=<v-bear>	0 -7 0 9
r3=<v-begin>	-1 11 -12 1
r3=<v-deny>	0 11 0 -12
r3=<v-down>	0 -10 6 1
r3=<v-end>	-4 5 7 -14
r3=<v-impose>	-11 -15 16 2
r3=<v-propose>	0 0 20 -19
r3=<v-say>	4 -18 5 0
r3=<v-stay>	-5 -18 -25 37
r3=a	-3 12 -9 0
r3=and	0 -25 13 8
r3=at	13 -22 13 -10
r3=by	2 -19 19 -2
r3=duty	-2 4 4 -12
r3=each	0 -1 7 -2
r3=for	-1 2 14 -20
r3=good	0 2 -7 4
r3=in	9 11 -12 -12
r3=is	9 0 -13 4
r3=it	-5 14 -1 -9
r3=of	-2 12 -8 0
r3=on	4 3 0 -9
r3=our	0 -1 6 -2
r3=rate	0 14 -3 -12
r3=say	0 -9 14 -4
r3=talk	0 7 -4 -1
r3=that	-4 15 -21 7
r3=to	4 4 -17 6
r3=truce	0 -6 2 2
r3=until	-2 7 0 -3
r3=was	1 -15 22 -11
r3=which	1 10 -24 5
r3=with	-2 7 2 -10
r4="	0 0 7 -10
r4=,	1 9 5 -24
r4=.	-12 2 12 -11
r4=<day-ahead>	-8 -1 3 3
r4=<day-gone>	15 -10 -25 20
r4=<duty>	6 0 -17 8
r4=<end>	-7 0 4 0
r4=<goods>	-2 11 -1 -9
r4=<level>	1 -12 3 5
r4=<name>	0 8 0 -9
r4=<not>	0 0 8 -10
r4=<number>	4 -4 12 -16
r4=<person>	0 -4 -3 7
r4=<sender>	0 -9 4 2
r4=<v-bear>	0 -10 17 -7
r4=<v-begin>	0 17 -1 -15
r4=<v-impose>	-1 2 10 -12
r4=<v-propose>	0 8 -10 3
r4=<v-say>	-1 2 -20 17
r4=<v-suspend>	0 10 -3 -4
r4=a	0 -8 -9 16
r4=an	0 -7 1 2
r4=and	10 16 2 -38
r4=duty	0 0 -10 10
r4=extend	0 -14 10 2
r4=for	-10 13 -9 2
r4=had	-7 -11 24 -11
r4=has	7 4 -23 7
r4=in	9 3 -17 3
r4=it	0 0 12 -12
r4=of	-8 0 19 -19
r4=on	-7 -1 11 -4
r4=say	0 -1 -9 13
r4=tariff	8 0 -7 0
r4=that	0 10 -7 0
r4=the	11 -9 -10 13
r4=to	1 -10 2 4
r4=truce	0 -2 13 -9
r4=until	0 -2 12 -10
r4=was	-2 -9 7 3
r=! <end>	0 3 -24 18
r=' notice	0 -1 7 -2
r=, and	-20 -7 18 -1
r=, from	7 -19 2 7
r=, if	0 -3 11 -5
r=, on	0 -19 10 12
r=, so	-2 0 9 -13
r=, the	-2 19 -32 13
r=, to	-8 18 -18 1
r=, until	-9 0 3 0
r=, which	6 -21 -8 15
r=. <end>	6 0 -6 3
r=; the	0 14 -5 -7
r=<end> <end>	-9 0 16 -14
r=after the	0 -9 14 -4
r=and end	-6 -4 0 9
r=at the	0 -12 2 8
r=in <month-gone>	0 9 -3 -3
r=later ,	0 -2 6 -2
r=later .	0 -8 0 4
r=more ,	0 1 -13 9
r=more .	11 -16 -1 2
r=of <number>	0 -5 7 0
r=of it	0 7 -14 8
r=of talk	0 -7 13 -2
r=of thi	0 -1 6 -2
r=through <number>	0 11 -7 -2
r=to run	0 -13 18 -5
s:!	0 3 -24 18
s:"	-19 4 3 -2
s:'	0 -10 24 -14
s:'s	-2 -7 13 -7
s:*	0 -17 -8 22
s:,	-5 2 7 -8
s:-	-8 -2 9 -3
s:.	-9 -8 4 12
s:/	0 -3 26 -26
s::	-7 4 1 -1
s:;	22 3 -2 -23
s:<agent>	-12 -16 24 -4
s:<day-ahead>	-31 18 -10 2
s:<day-gone>	22 11 -17 -10
s:<day-today>	-17 33 -5 -27
s:<gate>	4 -6 -8 10
s:<goods-amount>	-7 -15 40 -31
s:<goods>	-13 7 7 -8
s:<level>	3 -10 11 -4
s:<money>	-12 -36 44 -14
s:<month-ahead>	0 2 17 -24
s:<month-gone>	-9 11 6 -19
s:<name>	-24 9 1 -1
s:<not>	0 7 7 -19
s:<number>	16 22 8 -58
s:<office>	-19 -5 -10 22
s:<organisation>	-2 -9 -3 10
s:<person>	11 -12 -13 17
s:<points>	-5 20 -26 4
s:<quality>	-11 -7 11 0
s:<seat>	-24 15 -10 5
s:<sender>	-9 -24 21 0
s:<span>	-20 -1 17 -5
s:<taker>	0 -4 13 -8
s:<v-agree>	11 -18 -2 9
s:<v-bear>	-1 -10 15 -5
s:<v-begin>	5 3 -1 -6
s:<v-buy>	-12 -5 22 -10
s:<v-deny>	-2 -9 13 -4
s:<v-down>	10 2 0 -10
s:<v-end>	28 -12 -13 0
s:<v-impose>	9 0 4 -11
s:<v-propose>	-29 -26 5 21
s:<v-return>	11 -2 -6 0
s:<v-say>	-22 -14 8 9
s:<v-sell>	-15 -22 8 14
s:<v-stay>	14 6 -6 -10
s:<v-suspend>	12 3 -2 -10
s:<v-target>	-21 1 15 -13
s:<v-threaten>	0 -4 9 -2
s:<v-up>	9 1 2 -16
s:?	-10 -17 17 3
s:@	0 -5 11 -3
s:a	-10 -16 17 2
s:about	-10 -10 7 5
s:according	0 0 -6 6
s:additional	-1 -9 -8 17
s:affiliate	0 -6 0 6
s:after	7 -4 29 -39
s:again	0 0 13 -15
s:agree	14 -2 -16 6
s:agreement	-6 0 22 -18
s:aircraft	0 0 12 -9
s:all	-17 0 3 3
s:also	0 10 -7 0
s:an	5 0 -6 0
s:and	10 2 -5 -3
s:announce	-4 -10 9 1
s:another	8 -10 2 2
s:answer	0 -18 6 9
s:any	0 -9 19 -10
s:apart	-15 -11 27 -8
s:apply	0 6 0 -9
s:approve	0 -3 7 -2
s:are	-12 -2 15 -9
s:arrangement	0 -8 0 7
s:as	-12 8 -7 6
s:at	23 -13 -3 0
s:autumn	0 4 -9 5
s:away	0 13 0 -12
s:back	0 5 0 -8
s:be	-19 9 2 -2
s:bean	0 0 7 -6
s:been	-11 5 -11 12
s:before	-13 -13 22 -4
s:begin	9 -4 -1 0
s:between	0 -2 20 -25
s:bond	0 -9 15 -3
s:both	0 0 -5 6
s:bridge	0 3 6 -9
s:bring	6 3 -3 -7
s:broke	0 -9 11 0
s:busan	-6 3 9 -10
s:but	-4 -9 8 1
s:buy	-4 -30 20 2
s:by	-20 5 12 -10
s:call	-4 0 7 -6
s:can	-1 -3 11 -5
s:car	0 -2 -8 12
s:carry	0 -6 -3 11
s:case	0 -14 14 0
s:ceasefire	-6 -10 23 -11
s:charge	0 0 6 -5
s:city	8 -16 5 0
s:clock	0 -6 11 -4
s:close	0 0 10 -7
s:coffee	0 -8 0 9
s:collect	0 -10 9 0
s:come	0 8 0 -12
s:commerce	0 -10 -10 17
s:company	0 -18 8 6
s:conclude	-2 9 -4 0
s:confirm	0 8 0 -7
s:consumer	0 -4 14 -10
s:control	0 -12 6 2
s:cost	-1 -13 12 0
s:could	-6 -20 1 14
s:counted	-3 9 0 -8
s:country	-5 -17 9 6
s:custom	-1 19 -6 -14
s:cut	0 10 -9 0
s:date	0 10 2 -14
s:day	4 1 -10 2
s:day-after	-3 14 1 -17
s:day-after ahead	-35 12 -3 3
s:day-after gone	17 4 0 -24
s:day-before	-13 22 -7 -8
s:day-before ahead	0 -5 -14 20
s:day-before gone	-13 27 -5 -19
s:deadline	0 0 10 -13
s:deal	-7 -15 29 -9
s:delay	0 0 14 -13
s:delegation	0 -10 20 -11
s:did	21 -3 -4 -17
s:die	0 7 -3 0
s:do	1 -3 -18 18
s:doe	-3 -13 2 11
s:down	-7 23 -13 -8
s:draft	0 -14 0 12
s:duty	2 11 -9 -4
s:each	-13 7 1 -3
s:earlier	-4 6 2 -7
s:early	0 0 8 -6
s:effect	0 -14 -2 16
s:either	0 14 -9 -10
s:end	16 -10 1 -8
s:evening	10 -17 0 4
s:ever	-4 23 -14 -9
s:expect	-7 -9 16 -1
s:expire	-3 2 8 -8
s:export	0 -6 3 3
s:extend	-12 2 15 -14
s:extension	-12 -8 7 3
s:face	-1 0 6 -6
s:fact	0 0 6 -4
s:fall	0 -7 7 -1
s:far	0 -10 -9 18
s:farm	-1 8 0 -8
s:fee	-4 -19 15 1
s:fentanyl	0 0 7 -3
s:first	10 2 4 -22
s:fish	0 6 -2 0
s:fits	-50 62 10 -63
s:fits-ahead	-11 -13 6 12
s:fits-gone	1 -51 43 -2
s:five	0 7 -11 2
s:force	-6 0 20 -23
s:forward	0 0 -6 5
s:four	0 -22 5 13
s:fourth	1 -5 9 -4
s:free	0 8 -9 0
s:freeze	8 -27 -20 29
s:further	0 0 -8 5
s:gave	-4 11 -8 0
s:geneva	-8 11 4 -17
s:get	-10 9 2 -8
s:give	-3 23 0 -23
s:given	0 15 -14 -1
s:go	-4 15 -17 3
s:good	-2 7 -10 4
s:government	0 12 -14 0
s:grace	0 6 -7 0
s:grant	-1 22 -13 -7
s:gun	0 1 4 -9
s:had	1 -3 20 -24
s:half	0 -20 25 -9
s:halt	0 16 -14 0
s:hand	0 0 -13 14
s:harvest	0 18 -23 1
s:has	-9 -5 -11 22
s:have	-31 12 2 -3
s:he	-20 1 -10 15
s:hear	0 -16 -18 30
s:her	-2 -7 0 12
s:here	-1 7 -6 0
s:higher	0 18 -6 -12
s:highest	0 -4 9 -1
s:him	0 -8 4 1
s:his	-12 -10 -10 23
s:hit	0 8 0 -10
s:hold	4 -7 9 -7
s:holiday	9 17 -15 -16
s:i	-16 -1 -16 24
s:if	-11 0 11 -9
s:import	0 -6 17 -9
s:impose	0 12 0 -16
s:in	-8 0 4 1
s:instead	0 5 0 -8
s:into	-1 0 7 -8
s:is	-22 6 -7 9
s:it	2 1 4 -10
s:its	14 -9 -2 1
s:itself	0 -4 10 -4
s:joined	-17 14 -9 1
s:just	0 1 11 -15
s:keep	0 9 -9 0
s:know	9 0 -22 10
s:lapse	15 -1 -8 -4
s:last	-2 23 -12 -14
s:lasted	13 -18 14 -21
s:late	0 -20 24 -7
s:later	-5 -34 19 10
s:law	-1 -13 19 -3
s:least	-1 -1 12 -8
s:leave	-7 -9 3 10
s:lengths=1	-21 20 -8 -2
s:lengths=2	-41 -9 20 5
s:lengths=3	-29 -10 8 11
s:lengths=4	40 -25 24 -44
s:less	-2 -18 12 0
s:letter	7 2 -15 3
s:levy	0 0 10 -8
s:licence	0 -13 22 -10
s:lie	0 0 -6 6
s:likewise	0 -3 20 -16
s:line	0 -13 18 -7
s:list	3 -10 10 -4
s:listed	0 -8 0 6
s:live	-3 17 -5 -10
s:london	0 -2 6 0
s:long	-4 7 -5 0
s:long=month	-28 -72 80 -25
s:long=usual	2 47 -72 30
s:long=week	-33 -75 128 -87
s:long=years	-14 -59 67 -26
s:longer	-1 -4 17 -11
s:lorry	0 -5 0 7
s:lose	0 -3 7 0
s:lower	-2 -3 20 -16
s:m	0 1 6 -10
s:make	17 4 -26 4
s:matter	0 -3 8 -4
s:may	-3 -36 36 0
s:me	0 3 -10 6
s:mediator	0 -2 8 -4
s:meet	11 -3 6 -15
s:men	0 -4 7 0
s:midnight	12 -4 -11 5
s:million	0 1 7 -9
s:minister	-8 -2 0 6
s:ministry	0 0 -7 8
s:moratorium	-1 -4 -10 17
s:more	-2 0 -19 20
s:more-after	2 -2 -8 9
s:more-before	-12 -20 -3 27
s:morning	0 17 -9 -8
s:mortgage	-1 -4 13 -5
s:most	-1 -4 12 -4
s:mr	-4 -8 -9 20
s:much	-1 -1 7 -1
s:my	-6 -6 3 5
s:named=1	-23 -49 61 -7
s:named=2	-13 54 -46 -6
s:named=3	9 13 -22 0
s:need	0 -6 22 -16
s:negotiation	0 -9 15 -4
s:negotiator	0 -4 9 -4
s:neither	9 -11 -6 8
s:new	-13 0 0 7
s:newspaper	0 -6 -8 14
s:next	1 4 0 -14
s:no	-1 -2 11 -8
s:nobody	-6 0 7 -7
s:not	9 8 -19 3
s:notice	5 4 -2 -10
s:now	-12 3 19 -24
s:of	0 -12 5 5
s:off	5 19 -12 -17
s:offer	-2 -25 11 1
s:old	0 -3 21 -17
s:olive	0 10 -14 0
s:on	-3 -2 8 -5
s:once	0 0 -5 6
s:one	10 -5 -7 5
s:one day	-3 -18 36 -21
s:one month	-18 -55 73 -32
s:one week	-2 -8 29 -26
s:one year	-21 -7 -10 28
s:only	5 10 -23 5
s:open	0 6 0 -5
s:or	0 -10 34 -27
s:order	-3 17 -8 -8
s:other	-20 16 0 -7
s:our	0 11 -9 0
s:out	17 -2 0 -14
s:over	0 0 18 -27
s:own	10 11 -6 -17
s:owned	0 -12 11 0
s:palm	0 -20 27 -10
s:paper	-5 -18 -21 36
s:party	-3 0 10 -10
s:pause	7 15 -8 -15
s:pay	-12 0 20 -24
s:peace	-4 -9 7 2
s:people	0 0 -15 15
s:place	7 2 0 -14
s:plan	0 7 3 -10
s:point	0 10 -6 0
s:port	9 -26 18 -5
s:post	0 9 -4 -5
s:premier	0 -4 -2 8
s:present	0 -5 -5 13
s:president	6 14 -22 -1
s:price	0 -7 2 1
s:prolong	0 -18 -5 18
s:prolongation	-1 -15 -2 19
s:promise	0 0 12 -13
s:propose	-1 -10 -17 25
s:put	4 2 6 -18
s:quarrel	-3 11 -2 -6
s:quiet	0 6 0 -9
s:raise	7 -15 7 1
s:rate	-9 8 -4 0
s:reach	0 0 5 -6
s:read	-3 6 7 -14
s:ready	0 -10 0 5
s:reciprocal	0 -14 6 5
s:remain	0 -6 8 0
s:renewed	-2 -25 17 11
s:reporter	-2 -3 14 -8
s:required	-3 -10 15 -2
s:rest	2 17 -7 -20
s:result	0 -12 24 -15
s:rice	0 -7 0 6
s:rise	7 0 6 -18
s:river	-1 -21 28 -10
s:round	-2 -17 14 1
s:rule	0 -8 7 0
s:run	10 -8 0 -2
s:same	-1 24 -17 -7
s:say	-24 3 0 2
s:season	0 -4 -11 16
s:second	18 -2 -17 1
s:secretary	0 -3 0 6
s:section	-1 -1 10 -8
s:see	0 -10 -3 11
s:sell	-3 -10 21 -8
s:send	0 -10 -18 25
s:service	0 8 -5 0
s:set	0 4 -7 5
s:settle	0 -16 0 14
s:shall	0 21 -21 -1
s:she	0 0 10 -11
s:sheet	0 0 6 -4
s:ship	-4 -4 7 -2
s:short	0 7 -17 12
s:should	-3 0 8 -4
s:side	0 -15 -4 19
s:sign	7 -20 2 6
s:signature	0 -7 0 6
s:since	0 21 -21 -1
s:sit	-6 -5 11 -1
s:so	0 16 -2 -15
s:something	1 10 -10 -5
s:soybean	-2 1 11 -15
s:spare	0 6 0 -5
s:special	0 1 4 -8
s:spring	7 0 -11 3
s:stand	-5 6 -2 0
s:standstill	-7 -23 0 23
s:start	0 -9 21 -11
s:statement	0 -5 -8 12
s:stay	-7 4 -1 0
s:step	0 -7 12 -2
s:still	0 -7 3 2
s:stock	0 -2 13 -10
s:stockholm	0 -3 -2 7
s:stop	7 4 -5 -7
s:strike	-12 -13 17 1
s:sugar	0 20 -22 2
s:summer	6 0 -5 -1
s:surcharge	-3 -21 15 3
s:suspend	-8 0 0 3
s:suspension	-11 12 -12 2
s:table	0 -13 6 2
s:talk	-13 -32 13 17
s:tariff	-5 -3 -5 10
s:tea	0 8 0 -8
s:telephone	0 16 -1 -15
s:television	0 -27 -7 29
s:tell	-6 -23 3 13
s:text	0 -13 -10 20
s:than	-6 -11 22 -10
s:the	-13 0 6 -1
s:their	-14 -3 2 6
s:them	-8 0 23 -23
s:themselve	0 0 5 -7
s:then	-15 19 5 -28
s:there	0 5 3 -11
s:they	15 11 -19 -3
s:thi	-2 -12 4 8
s:thing	-2 -1 7 -2
s:third	0 -14 5 6
s:threaten	0 -8 7 0
s:three	-4 -12 27 -13
s:through	-5 10 -11 5
s:tiktok	0 -8 11 0
s:time	-1 6 6 -17
s:together	0 0 12 -10
s:too	2 -11 -1 10
s:top	0 15 -10 -3
s:trade	-11 1 -2 4
s:transfer	0 5 4 -11
s:truce	3 -12 16 -7
s:twice	3 -16 1 10
s:two	3 -6 5 -7
s:under	-9 1 23 -29
s:understanding	0 7 -8 1
s:unit=day	6 -13 47 -54
s:unit=month	-2 8 -32 26
s:unit=week	-27 25 -16 2
s:unit=year	-33 -25 26 8
s:unless	0 -11 0 9
s:until	-23 -2 15 -4
s:up	-7 21 11 -48
s:us	-7 33 -24 -2
s:vessel	0 4 0 -6
s:vote	7 -1 0 -3
s:want	-3 6 -6 4
s:war	0 -8 0 6
s:was	9 -10 12 -12
s:way	-3 0 -3 7
s:we	-5 -16 2 14
s:week	2 2 -25 16
s:were	3 4 -2 -6
s:what	18 -11 -19 13
s:when	0 4 0 -10
s:where	7 3 -12 0
s:which	-2 -7 -7 17
s:while	0 7 -2 -3
s:who	-11 -4 -9 20
s:whose	0 -3 -2 8
s:with	-29 -2 4 10
s:within	0 -13 21 -8
s:world	4 -9 10 -9
s:worth	0 -2 13 -7
s:would	-5 -14 -10 24
s:write	0 0 -6 9
s:year	-4 0 23 -28
s:yield	-1 -15 24 -6
s:york	0 -5 -1 7
s:you	-2 -1 21 -18
s:—	8 -1 -5 2
sa:!	0 3 -24 18
sa:"	-14 16 0 -9
sa:" .	-3 0 -5 6
sa:" a	0 -3 6 0
sa:" say	0 17 0 -18
sa:'	0 -8 20 -11
sa:' notice	0 -1 7 -2
sa:'s	4 -20 22 -7
sa:,	-5 0 6 -3
sa:, "	-3 12 4 -14
sa:, <day-ahead>	0 9 -14 1
sa:, <name>	6 5 -4 -8
sa:, <person>	0 11 -10 0
sa:, a	-1 -1 9 -5
sa:, according	0 -4 -1 7
sa:, and	8 -24 18 -3
sa:, as	-4 -4 -11 22
sa:, at	6 0 0 -7
sa:, because	0 -4 -6 12
sa:, begin	0 12 -8 -6
sa:, but	0 9 -13 5
sa:, from	7 -19 2 7
sa:, he	0 -3 17 -12
sa:, if	0 -5 14 -7
sa:, in	0 4 9 -19
sa:, is	-2 20 -6 -14
sa:, it	-1 9 -3 -3
sa:, on	-7 -2 6 0
sa:, so	-6 18 0 -22
sa:, that	9 0 -13 3
sa:, the	5 4 -12 2
sa:, then	0 6 0 -9
sa:, to	-11 10 -15 7
sa:, unless	0 -5 0 6
sa:, until	-10 -1 11 -5
sa:, up	0 15 -3 -11
sa:, was	0 -7 2 2
sa:, which	3 -1 -8 6
sa:, who	0 -8 -19 24
sa:, with	-7 -11 -5 18
sa:-	-2 12 -2 -10
sa:.	-9 -8 4 12
sa:. "	0 -27 0 20
sa:. m	0 -6 10 -2
sa::	1 15 -8 -13
sa:: <number>	0 -5 12 -6
sa:;	19 -4 2 -15
sa:; it	7 5 -4 -12
sa:; the	-4 5 13 -18
sa:<agent>	-2 4 6 -10
sa:<day-ahead>	-30 18 -17 10
sa:<day-ahead> ,	4 -4 -10 13
sa:<day-ahead> .	-19 25 -45 25
sa:<day-ahead> to	0 -21 16 3
sa:<day-gone>	24 -1 -15 -2
sa:<day-gone> ,	7 5 -3 -9
sa:<day-gone> .	5 -2 9 -11
sa:<day-gone> and	11 -12 -8 5
sa:<day-today>	-5 21 -4 -14
sa:<day-today> ,	0 17 -15 -3
sa:<day-today> .	-2 16 -1 -17
sa:<duty>	11 -6 -14 11
sa:<gate>	10 -5 -27 21
sa:<goods-amount>	0 -7 13 -4
sa:<goods-amount> in	0 -2 6 -1
sa:<goods>	2 10 -18 5
sa:<level-noun>	-11 -1 0 8
sa:<level>	8 -11 5 -1
sa:<level> ,	9 -10 9 -16
sa:<level> .	7 -3 6 -11
sa:<level> on	0 -7 -2 12
sa:<money>	-1 -12 23 -10
sa:<month-ahead>	0 4 7 -15
sa:<month-gone>	-3 -7 20 -11
sa:<month-gone> ,	-2 15 -7 -6
sa:<name>	6 -6 -4 4
sa:<name> 's	-2 -6 11 -1
sa:<name> ,	-3 22 -14 -7
sa:<name> .	0 -17 0 17
sa:<name> and	4 9 -2 -18
sa:<name> has	9 -4 -2 0
sa:<not>	12 0 -4 -7
sa:<number>	21 0 4 -34
sa:<number> ,	0 -1 7 -10
sa:<number> .	29 2 -22 -3
sa:<number> :	0 -5 12 -6
sa:<number> a	0 -6 10 -2
sa:<number> and	7 -6 0 -4
sa:<office>	-7 -2 -5 12
sa:<organisation>	0 9 -10 1
sa:<organisation> ,	0 7 -3 -2
sa:<organisation> .	-1 0 -11 14
sa:<person>	8 -7 -10 10
sa:<person> ,	0 9 -15 6
sa:<person> .	0 10 15 -26
sa:<person> and	8 -1 0 -6
sa:<person> say	0 -3 -11 16
sa:<points>	-6 25 -13 -12
sa:<quality>	-2 2 9 -11
sa:<quality> and	0 -7 3 1
sa:<quality> good	2 6 -9 0
sa:<seat>	-15 10 3 -6
sa:<seat> .	0 8 -2 -4
sa:<span>	-12 9 7 -13
sa:<span> ,	0 -8 29 -24
sa:<span> .	0 -16 13 1
sa:<span> before	0 5 -12 3
sa:<v-agree>	0 -16 -7 22
sa:<v-bear>	0 -11 10 0
sa:<v-begin>	5 20 -19 -8
sa:<v-deny>	0 0 11 -11
sa:<v-down>	7 15 -4 -20
sa:<v-end>	28 -11 -13 0
sa:<v-impose>	1 -3 -6 7
sa:<v-propose>	-8 -6 25 -17
sa:<v-say>	-7 0 -4 8
sa:<v-sell>	-9 -10 0 15
sa:<v-suspend>	12 3 -11 -2
sa:<v-target>	-8 -7 16 -8
sa:<v-threaten>	0 -8 5 2
sa:<v-up>	12 2 -8 -5
sa:?	-10 -17 17 3
sa:a	-3 -16 28 -13
sa:a .	0 -6 10 -2
sa:a duty	-1 15 -17 2
sa:a long	0 -14 8 5
sa:a truce	0 -7 9 0
sa:according	0 -4 -1 7
sa:according to	0 -4 -1 7
sa:additional	0 -7 -4 12
sa:additional duty	0 -7 -5 13
sa:after	3 -3 14 -17
sa:after that	0 -2 14 -14
sa:after the	0 -13 7 1
sa:again	0 0 12 -11
sa:agree	2 14 -20 0
sa:agree on	8 -4 0 0
sa:agreement	0 13 0 -14
sa:all	-3 -22 16 7
sa:an	-8 15 -11 0
sa:and	5 -14 0 8
sa:and <name>	12 8 -16 -7
sa:and <number>	5 -7 4 -5
sa:and <quality>	0 -7 3 1
sa:and a	-3 -5 8 0
sa:and end	-1 -8 -6 17
sa:and has	-2 -7 0 11
sa:and i	0 -10 0 5
sa:and it	6 -5 -16 14
sa:and nobody	-4 11 -3 -2
sa:and not	-1 -1 -6 13
sa:and that	9 -10 -6 4
sa:and the	-10 -7 14 -1
sa:announce	0 -6 2 2
sa:another	6 -17 9 0
sa:answer	0 -13 7 4
sa:are	-4 0 10 -10
sa:are over	0 9 -4 -3
sa:arrangement	0 -6 10 -2
sa:as	-4 -1 -8 15
sa:ask	7 0 -13 5
sa:at	25 -28 1 1
sa:at <level>	8 -14 8 -6
sa:at <number>	19 0 -12 -9
sa:at the	1 -13 0 12
sa:autumn	0 6 -11 5
sa:away	0 10 -6 -2
sa:back	-1 14 -1 -12
sa:be	-1 -1 12 -14
sa:because	6 -1 -8 5
sa:been	-15 11 -26 19
sa:before	-7 -23 31 -8
sa:before the	-1 -15 1 13
sa:begin	12 -7 -8 4
sa:between	3 -6 11 -10
sa:between <name>	6 0 0 -15
sa:between the	-1 -6 6 1
sa:both	0 9 -15 2
sa:both side	0 -5 9 -1
sa:bring	6 5 -7 -7
sa:buy	0 -10 1 5
sa:by	-9 -19 22 1
sa:by <number>	0 -2 6 0
sa:by the	3 2 -11 1
sa:call	-1 -3 6 0
sa:can	0 -4 7 0
sa:charge	0 -3 13 -12
sa:close	0 -8 12 -1
sa:come	-10 20 -5 -9
sa:company	0 -9 4 2
sa:control	0 -6 -2 9
sa:could	-2 -7 12 0
sa:counted	-2 12 -3 -7
sa:counted from	-1 10 -2 -6
sa:country	0 -1 -6 9
sa:day	-2 16 -7 -6
sa:deadline	0 -5 15 -10
sa:did	0 -3 9 -6
sa:do	0 -2 8 -3
sa:doe	0 -10 9 0
sa:down	-4 13 -9 0
sa:down to	0 1 -9 4
sa:due	0 7 0 -7
sa:due to	0 3 1 -7
sa:duty	10 -5 -5 1
sa:duty ,	5 -11 1 0
sa:duty on	0 6 -6 -2
sa:each	-10 8 7 -12
sa:each of	0 -2 6 -1
sa:each other	-5 8 8 -19
sa:earlier	0 -4 9 -2
sa:earth	0 -1 -9 13
sa:end	18 -6 -6 -4
sa:end on	0 -6 9 -1
sa:evening	0 -13 8 4
sa:export	0 0 -5 8
sa:extension	0 2 13 -16
sa:farm good	0 -3 6 0
sa:fentanyl	0 1 7 -10
sa:firm	0 1 -7 5
sa:first	-2 10 -1 -7
sa:for	1 17 -15 -4
sa:for <number>	-1 6 5 -13
sa:for <span>	0 3 6 -9
sa:for the	0 -2 -11 15
sa:force	-2 5 7 -13
sa:four	0 -19 1 14
sa:from	-2 10 -7 -2
sa:from <day-ahead>	0 -23 -1 22
sa:from <day-gone>	0 25 -8 -24
sa:from the	0 31 -11 -24
sa:gave	0 17 -12 -5
sa:geneva	-2 19 -4 -12
sa:go	2 13 -12 -3
sa:go on	-3 11 -10 0
sa:good	4 7 -13 0
sa:had	-8 0 13 -10
sa:had been	-4 9 -3 0
sa:half	0 -12 6 3
sa:hand	0 -6 0 9
sa:harvest	0 18 -23 1
sa:has	8 -10 -16 18
sa:has been	-5 -1 -20 22
sa:has not	0 -2 8 -2
sa:have	-8 14 -5 -3
sa:he	-3 -9 5 3
sa:he say	0 4 3 -8
sa:his	-1 -2 -21 25
sa:hour	0 -11 19 -10
sa:i	-4 -12 0 13
sa:in	4 -16 -4 17
sa:in <month-gone>	0 -4 14 -14
sa:in <name>	0 7 0 -6
sa:in <seat>	-1 -10 -3 15
sa:in a	0 -14 -4 17
sa:in each	0 -2 6 -1
sa:in the	0 15 -14 -3
sa:in their	2 -11 7 0
sa:is	0 19 -26 7
sa:is to	0 -6 -9 15
sa:is what	10 -22 -7 15
sa:it	-7 8 15 -28
sa:it 's	-2 -26 8 13
sa:it .	-1 0 17 -16
sa:it is	0 7 -2 0
sa:it was	-11 10 7 -13
sa:its	8 0 -16 8
sa:keep	0 -14 -1 17
sa:lapse	15 -10 0 -10
sa:last	-7 14 -4 -7
sa:later	-4 -33 23 6
sa:later ,	0 -2 6 -2
sa:later .	0 -15 8 3
sa:lay	-3 -13 7 6
sa:leave	-16 0 12 -2
sa:leave .	0 -5 10 -2
sa:lower	0 -5 12 -4
sa:m	0 -6 10 -2
sa:m .	0 -6 10 -2
sa:make	1 11 -23 6
sa:may	0 -23 25 -1
sa:ministry	0 6 -1 -3
sa:more	3 9 -21 8
sa:more ,	0 13 -22 3
sa:more .	10 -21 6 0
sa:more than	0 -1 11 -9
sa:my	-1 -5 0 8
sa:neither	9 -18 -2 9
sa:new	-6 2 7 -6
sa:no	0 -8 9 -2
sa:nobody	-6 6 0 -5
sa:not	10 5 -11 -1
sa:nothing	-2 13 0 -10
sa:notice	0 -1 9 -4
sa:notice .	0 -3 9 -3
sa:now	-3 -1 10 -5
sa:of	-51 -7 32 -11
sa:of <level>	-4 -5 0 9
sa:of <number>	-2 -22 30 -6
sa:of a	0 -7 3 1
sa:of it	0 8 -13 6
sa:of talk	-1 -19 4 10
sa:of the	-10 0 6 0
sa:of them	0 -3 9 -3
sa:of thi	0 -11 16 -4
sa:off	-5 17 -2 -16
sa:offer	0 -12 16 -5
sa:oil	0 -12 18 -5
sa:on	-1 4 -6 0
sa:on .	-2 22 -9 -15
sa:on <day-ahead>	-19 4 5 -2
sa:on <day-gone>	30 -14 -4 -9
sa:on a	0 1 -7 7
sa:on its	0 -1 -1 6
sa:on the	4 -19 18 -6
sa:on top	0 11 -15 4
sa:one	13 -11 5 -7
sa:only	0 17 -20 1
sa:or	0 -7 25 -20
sa:other	-8 5 13 -17
sa:our	-1 20 -3 -16
sa:out	7 3 0 -15
sa:out on	9 -3 0 -10
sa:over	0 -3 22 -21
sa:over .	0 -7 4 2
sa:over on	0 6 2 -11
sa:own	12 8 -11 -16
sa:pay	-4 5 1 -6
sa:pay <level>	0 11 -4 -7
sa:peace	0 -3 9 -5
sa:people	0 2 -7 4
sa:place	7 2 -1 -11
sa:place .	7 2 -1 -11
sa:port	10 -13 -4 3
sa:present	0 0 -6 8
sa:president	1 5 -11 0
sa:prolong	0 -9 15 -4
sa:promise	0 -9 12 -2
sa:put	10 -1 -1 -6
sa:quarrel	0 -9 10 0
sa:raise	7 -22 12 3
sa:rare	0 -1 -9 13
sa:rate	-5 0 -6 10
sa:rate .	0 8 -10 0
sa:rate of	0 0 -5 8
sa:read	-2 8 14 -26
sa:rise	0 11 -7 -3
sa:round	0 -13 8 2
sa:round of	0 -6 3 1
sa:run	3 -16 25 -18
sa:run out	9 0 -5 -5
sa:same	-5 24 -16 -7
sa:say	-10 1 -3 4
sa:say .	0 -7 9 -1
sa:say in	0 -9 -7 15
sa:say on	0 0 -6 5
sa:section	0 0 8 -6
sa:section <number>	0 0 6 -6
sa:sell	-2 -8 18 -5
sa:shall	0 17 -15 -3
sa:sign	2 -22 -14 23
sa:signature	0 -6 5 0
sa:since	1 16 -16 -4
sa:since the	0 4 0 -7
sa:sit	0 -1 6 -2
sa:so	-10 12 0 -10
sa:so that	-5 20 -8 -10
sa:soybean	0 1 5 -7
sa:standstill	-2 -2 -4 10
sa:start	0 -4 8 -1
sa:state	0 -9 -1 9
sa:stay	0 20 -11 -8
sa:still	0 -4 8 0
sa:stockholm	0 0 -5 8
sa:take	0 7 0 -7
sa:talk	-8 -26 1 22
sa:talk .	-1 -16 0 12
sa:talk in	0 -8 0 5
sa:tariff	2 0 -17 13
sa:tariff truce	0 5 2 -8
sa:tell	0 -4 0 6
sa:than	0 -2 7 -3
sa:that is	9 -11 -14 13
sa:that it	0 -6 6 0
sa:that they	0 -5 -4 10
sa:that would	0 7 -7 0
sa:the	-6 -17 -2 25
sa:the <day-ahead>	-2 -2 8 -3
sa:the <day-gone>	13 10 -28 2
sa:the <number>	8 -2 -14 8
sa:the <office>	0 0 20 -17
sa:the <organisation>	-6 -17 -5 21
sa:the <person>	0 -10 18 -5
sa:the <quality>	-3 12 0 -8
sa:the day	0 15 -7 -7
sa:the duty	0 -7 8 0
sa:the last	0 15 -15 0
sa:the present	0 0 -6 5
sa:the same	-5 11 -6 0
sa:the talk	0 -3 -6 10
sa:the tariff	9 -9 -4 3
sa:the truce	0 -2 9 -4
sa:the two	12 9 -2 -20
sa:their	0 -22 15 2
sa:their tariff	0 -2 8 -4
sa:them	-2 10 2 -12
sa:them .	0 -2 11 -6
sa:then	-7 10 4 -18
sa:there	-2 0 14 -15
sa:they	-14 10 -5 0
sa:they had	-3 1 11 -16
sa:thi	0 -18 26 -9
sa:thi year	0 8 0 -8
sa:third	0 -9 0 8
sa:those	0 -9 0 9
sa:three	0 -8 18 -10
sa:through	0 13 -4 -8
sa:through <number>	0 8 -2 -3
sa:time	0 0 9 -13
sa:to	7 1 -4 -4
sa:to <day-ahead>	0 8 -21 11
sa:to <level>	8 -13 10 -7
sa:to <number>	16 8 -20 -9
sa:to be	0 -4 9 -4
sa:to go	0 -13 10 1
sa:to run	0 -15 20 -5
sa:to the	2 -31 -2 25
sa:top	0 11 -15 4
sa:trade	0 23 -11 -16
sa:truce	-12 -5 25 -12
sa:truce ,	0 2 4 -9
sa:truce .	0 -8 12 -2
sa:truce between	0 2 4 -10
sa:two	9 -2 2 -9
sa:under	0 -12 21 -7
sa:unless	0 -9 1 5
sa:until	-19 -8 14 0
sa:until <day-ahead>	-11 7 -5 2
sa:until the	0 -21 13 6
sa:up	-1 28 -8 -30
sa:up on	1 13 -13 -7
sa:us	0 11 -16 4
sa:was	6 -36 31 -2
sa:way	0 6 -7 1
sa:we	-4 0 11 -15
sa:what	14 -3 3 -13
sa:what the	9 -14 -10 11
sa:when	0 -8 8 0
sa:when the	-1 -1 12 -8
sa:which	5 -3 -23 21
sa:which is	9 0 -7 -5
sa:which the	8 -3 -2 0
sa:while	0 7 -2 -3
sa:who	-2 0 -17 19
sa:will	7 -13 0 8
sa:will be	1 23 -33 3
sa:with	-23 9 -7 7
sa:with <name>	-2 0 -12 12
sa:without	0 -8 8 0
sa:would	7 -2 3 -7
sa:would have	0 6 0 -8
sa:year	-3 2 11 -16
sa:year .	-1 6 3 -13
sa:yield	0 -10 16 -2
sa:you	0 6 4 -12
sb:"	-13 -3 10 -3
sb:" a	0 -4 14 -9
sb:" we	0 0 8 -7
sb:'s	-10 1 -2 3
sb:'s <person>	10 0 17 -28
sb:'s commerce	0 -2 -8 11
sb:'s for	0 11 -24 8
sb:'s good	0 3 -19 14
sb:'s minister	0 12 -15 1
sb:'s ministry	0 -6 2 1
sb:'s trade	0 -17 14 0
sb:)	-1 -8 8 0
sb:) —	0 -16 3 9
sb:*	0 -17 -8 22
sb:,	-7 -1 2 3
sb:, <name>	-4 -25 17 4
sb:, <number>	-5 3 8 -12
sb:, <person>	-3 7 -18 14
sb:, a	1 5 0 -12
sb:, after	13 -4 -13 3
sb:, agree	-1 -4 -5 12
sb:, and	6 -11 -2 10
sb:, are	0 -5 -4 10
sb:, as	-2 -8 0 8
sb:, at	0 2 -13 7
sb:, but	0 -2 6 -2
sb:, by	4 0 4 -10
sb:, has	-3 -6 11 -1
sb:, he	0 -5 0 6
sb:, in	4 14 -5 -15
sb:, is	-1 -10 6 2
sb:, it	-1 12 9 -22
sb:, of	14 0 -22 7
sb:, on	17 -20 -4 4
sb:, sign	-1 16 -8 -7
sb:, so	0 1 5 -9
sb:, the	-10 21 -5 -10
sb:, to	0 -5 10 -3
sb:, up	0 -9 11 0
sb:, was	9 0 0 -10
sb:, when	0 8 -6 -6
sb:, where	0 11 -2 -8
sb:, which	-11 -7 2 8
sb:, with	-4 6 6 -11
sb:-	-3 -19 16 1
sb:.	-2 18 -13 -3
sb:. <number>	0 13 -6 -7
sb:. m	0 9 -2 -6
sb:/	0 -3 26 -26
sb::	-9 -1 2 4
sb:: <goods-amount>	0 5 0 -6
sb:: <money>	0 0 8 -6
sb:: <name>	0 -9 10 -2
sb:: <number>	-6 24 -34 12
sb:: <person>	0 0 7 -5
sb:: <seat>	0 15 -14 0
sb:: a	6 -8 -6 7
sb:: for	1 -1 -7 7
sb:: the	4 6 -6 -3
sb:;	5 10 -5 -13
sb:; the	3 4 0 -8
sb:<agent>	-9 -17 17 1
sb:<day-ahead>	0 -4 -12 17
sb:<day-ahead> ,	-19 0 -3 8
sb:<day-ahead> and	0 -16 2 12
sb:<day-ahead> for	0 -5 10 -3
sb:<day-gone>	0 18 -12 -7
sb:<day-gone> ,	-8 7 2 -9
sb:<day-gone> and	-6 4 0 0
sb:<day-gone> for	-3 -9 12 0
sb:<day-gone> that	0 -8 4 0
sb:<day-today>	-10 16 0 -13
sb:<day-today> (	0 -20 15 3
sb:<day-today> to	0 -6 2 1
sb:<day-today> —	-1 14 -7 -4
sb:<duty>	-33 7 7 -5
sb:<gate>	-4 -1 11 -6
sb:<goods-amount>	-6 -14 38 -31
sb:<goods>	-14 -2 18 -11
sb:<level-noun>	6 -3 6 -11
sb:<level>	-6 -12 8 6
sb:<level> ,	-5 -13 12 3
sb:<level> and	0 1 4 -6
sb:<level> for	0 -8 2 3
sb:<level> in	0 -7 17 -9
sb:<level> of	0 -7 0 8
sb:<level> on	-4 -1 -12 18
sb:<level> over	0 -4 8 -2
sb:<money>	-10 -30 34 -8
sb:<money> in	0 -2 8 -3
sb:<money> of	0 -3 9 -3
sb:<month-ahead>	0 0 11 -10
sb:<month-gone>	-7 15 -3 -11
sb:<month-gone> and	0 4 3 -11
sb:<month-gone> for	-1 13 -17 1
sb:<name>	-58 16 0 0
sb:<name> 's	-8 5 5 -9
sb:<name> ,	-9 3 0 0
sb:<name> :	0 0 -13 11
sb:<name> agree	0 6 -25 15
sb:<name> and	-14 6 18 -24
sb:<name> buy	0 -7 12 -4
sb:<name> has	0 -10 -1 11
sb:<name> is	0 6 -3 -1
sb:<name> on	0 -2 14 -9
sb:<name> will	-3 -13 1 11
sb:<not>	-10 3 17 -18
sb:<number>	-3 23 10 -37
sb:<number> ,	0 -7 19 -16
sb:<number> /	0 -2 26 -24
sb:<number> :	-6 23 -32 11
sb:<number> <person>	0 13 -3 -7
sb:<number> a	0 24 -14 -14
sb:<number> and	8 12 -17 -4
sb:<number> for	6 3 -4 -7
sb:<number> million	0 -7 15 -7
sb:<number> the	0 1 -8 6
sb:<office>	-13 -1 -7 15
sb:<office> :	-1 -9 14 -1
sb:<office> of	0 3 -6 0
sb:<organisation>	-2 -13 2 7
sb:<organisation> ,	0 -7 -4 12
sb:<organisation> and	0 -13 0 11
sb:<organisation> has	0 21 -12 -9
sb:<person>	4 -7 -6 11
sb:<person> ,	-15 8 -3 1
sb:<person> :	2 -23 31 -15
sb:<person> and	3 4 -13 2
sb:<person> has	0 5 -22 13
sb:<person> in	0 -8 0 9
sb:<person> say	0 7 22 -23
sb:<person> sign	11 0 -3 -9
sb:<person> tell	0 -1 -3 7
sb:<points>	0 6 -19 10
sb:<points> of	0 12 -11 0
sb:<quality>	-10 -5 4 4
sb:<quality> good	-3 17 -5 -12
sb:<quality> ship	0 7 7 -20
sb:<seat>	-12 14 -14 4
sb:<seat> 's	0 -6 10 -1
sb:<seat> ,	-5 17 4 -24
sb:<seat> and	4 18 -24 0
sb:<seat> on	-1 -5 -4 11
sb:<seat> say	0 -5 10 -4
sb:<sender>	-4 -22 22 -3
sb:<span>	-14 -23 37 -10
sb:<span> ,	0 -22 27 -10
sb:<span> and	0 -6 14 -6
sb:<taker>	0 -1 17 -15
sb:<v-agree>	11 -12 0 1
sb:<v-bear>	0 -2 8 -6
sb:<v-begin>	0 -8 9 -2
sb:<v-buy>	-9 -2 11 -2
sb:<v-deny>	0 -11 4 4
sb:<v-down>	8 -9 -1 3
sb:<v-end>	8 -3 -3 -1
sb:<v-propose>	-26 -27 -6 30
sb:<v-return>	7 0 -3 -4
sb:<v-say>	-17 -14 9 7
sb:<v-sell>	-4 -16 12 1
sb:<v-stay>	16 5 -4 -13
sb:<v-suspend>	3 0 3 -6
sb:<v-target>	-12 9 2 -7
sb:<v-threaten>	0 3 3 -8
sb:<v-up>	-2 -1 14 -13
sb:@	0 -5 11 -3
sb:a	-11 -3 -2 12
sb:a .	0 9 -2 -6
sb:a deal	-2 7 0 -7
sb:a further	0 0 -8 6
sb:a new	-1 -6 -15 21
sb:a pause	0 17 -4 -17
sb:a second	0 -1 -15 20
sb:a surcharge	0 -11 21 -9
sb:a tariff	0 -6 0 6
sb:a truce	7 -5 7 -9
sb:about	-6 -22 5 11
sb:additional	0 -2 -3 6
sb:additional duty	0 -2 -3 6
sb:after	4 0 18 -31
sb:agree	13 -15 -3 5
sb:agree on	2 2 3 -10
sb:agree to	2 -4 -14 12
sb:agreement	-5 -20 27 -4
sb:all	-11 19 -9 0
sb:also	0 13 -9 -1
sb:an	11 -12 0 3
sb:an extension	-7 -1 11 -5
sb:and	7 10 -8 -7
sb:and <name>	-12 1 3 -1
sb:and <number>	9 2 -10 -1
sb:and <quality>	0 0 7 -6
sb:and <seat>	4 18 -23 0
sb:and a	0 0 14 -15
sb:and agree	1 3 -10 0
sb:and for	0 0 10 -11
sb:and it	-11 0 0 7
sb:and last	0 -14 18 -4
sb:and the	-13 0 17 -11
sb:announce	-2 -4 8 0
sb:announce in	0 -2 -1 6
sb:are	-5 -1 8 -1
sb:are to	0 -9 -5 13
sb:arrangement	0 -2 -5 11
sb:as	-11 10 0 -5
sb:as much	0 -10 10 0
sb:ask	0 -5 6 -1
sb:ask for	0 -3 7 -2
sb:at	0 6 -1 -4
sb:at <level>	0 -9 7 0
sb:at <number>	0 4 0 -12
sb:at least	0 0 5 -6
sb:at the	-9 -1 21 -20
sb:back	0 -7 3 1
sb:be	-22 17 -11 5
sb:be extend	0 -8 18 -11
sb:been	0 -4 6 -2
sb:been extend	0 9 0 -12
sb:before	-4 8 -8 2
sb:before the	0 0 -13 13
sb:begin	-4 1 5 -6
sb:between	-2 2 11 -16
sb:between <name>	0 11 -5 -5
sb:both	-1 -9 5 4
sb:both country	0 -11 1 10
sb:both side	0 -2 10 -8
sb:busan	-4 2 6 -6
sb:but	0 -11 11 0
sb:buy	-2 -22 8 7
sb:buy <goods-amount>	0 0 6 -4
sb:by	-12 16 2 -11
sb:by <day-ahead>	0 8 0 -10
sb:by <level>	0 0 8 -6
sb:by the	-1 5 13 -16
sb:call	0 3 2 -6
sb:carry	0 -2 -10 13
sb:ceasefire	-6 -15 25 -8
sb:close	0 7 0 -5
sb:coffee	0 -13 11 0
sb:collect	0 -10 9 0
sb:come	7 -2 0 -3
sb:come to	0 2 -9 7
sb:commerce	0 -8 -12 18
sb:company	0 -9 3 3
sb:conclude	-2 16 -13 0
sb:control	0 -4 11 -5
sb:cost	0 -7 3 2
sb:could	-1 -12 -9 19
sb:country	-3 -17 17 0
sb:custom	0 18 -9 -11
sb:cut	0 11 -6 -4
sb:day	7 -15 -3 7
sb:day ,	0 -8 0 9
sb:deal	-6 -6 26 -19
sb:delay	0 0 14 -12
sb:delegation	0 -9 21 -14
sb:delegation of	0 -9 10 0
sb:did	22 0 -16 -10
sb:do	2 0 -27 22
sb:do not	3 -1 -7 4
sb:doe	-1 -3 -4 10
sb:down	-1 13 -4 -7
sb:down for	0 8 -3 -4
sb:draft	0 -9 0 7
sb:due	0 -14 4 6
sb:due to	0 -7 -1 9
sb:duty	-14 21 -8 -8
sb:duty of	-1 2 -15 10
sb:duty on	0 -15 22 -6
sb:each of	0 -5 8 0
sb:each other	-6 3 -5 3
sb:earth	0 -1 16 -12
sb:either	0 6 0 -3
sb:end	0 -2 9 -6
sb:end a	5 -7 10 -11
sb:end on	-1 1 -19 18
sb:expire	0 -6 14 -6
sb:export	0 -6 11 -3
sb:extend	-7 5 12 -14
sb:extend by	-1 -10 9 0
sb:extension	-11 -12 -1 14
sb:extension by	0 -6 10 -3
sb:extension of	-7 1 0 1
sb:fall	-2 -7 9 0
sb:fee	-3 -10 19 -9
sb:fee on	0 9 0 -15
sb:first	13 -10 9 -17
sb:fish	0 7 -4 0
sb:for	-9 -1 9 -4
sb:for <span>	-3 -16 10 5
sb:for a	-9 -6 2 5
sb:for an	2 -9 -20 24
sb:for the	-1 9 9 -26
sb:force	-1 -6 15 -10
sb:forward	0 0 -6 5
sb:fourth	1 -5 8 -4
sb:from	-3 -17 6 9
sb:from <day-ahead>	-3 -7 4 3
sb:from <seat>	-1 -6 -17 22
sb:from all	0 -4 11 -4
sb:from the	0 8 5 -15
sb:further	0 0 -9 5
sb:geneva	-3 -5 14 -7
sb:geneva ,	0 -13 17 -5
sb:get	-8 5 5 -9
sb:give	-2 15 8 -21
sb:given	0 12 -14 0
sb:go	-10 3 -6 6
sb:go on	0 -20 0 18
sb:go up	0 0 6 -4
sb:good	-17 5 -3 5
sb:good ,	0 -1 8 -7
sb:good for	-6 -10 5 7
sb:government	0 5 -9 1
sb:gun	0 1 4 -9
sb:had	9 -4 10 -16
sb:half	0 -8 21 -15
sb:has	-31 0 1 7
sb:has been	-4 12 -10 0
sb:has hold	0 -12 16 -2
sb:have	-23 0 5 2
sb:have a	0 -6 -3 10
sb:have agree	-4 -12 11 0
sb:have been	0 -9 6 3
sb:he	-14 5 -17 17
sb:he say	0 -1 8 -4
sb:hear	0 -16 -18 29
sb:here	0 6 -8 3
sb:higher	0 19 -8 -11
sb:his	-8 -7 3 5
sb:his <quality>	-3 0 -7 11
sb:hold back	0 -3 -5 11
sb:hour	-5 9 -11 3
sb:i	-9 6 -17 13
sb:i have	0 4 11 -16
sb:if	-5 1 14 -13
sb:import	0 -5 15 -8
sb:import from	0 -3 11 -6
sb:in	-4 7 11 -20
sb:in <month-gone>	-1 20 -3 -22
sb:in <name>	0 25 -12 -16
sb:in <number>	9 -11 1 -1
sb:in <seat>	-9 -1 4 0
sb:in a	5 -3 4 -8
sb:in busan	0 14 0 -15
sb:in each	0 -5 8 0
sb:in force	0 3 0 -7
sb:in geneva	-3 -4 11 -4
sb:in the	-7 -17 19 0
sb:into	0 0 8 -5
sb:is	-30 -3 4 7
sb:is ,	0 -8 0 8
sb:is a	0 -14 4 7
sb:is for	0 0 -11 10
sb:is good	0 -6 12 -6
sb:is suspend	0 5 8 -18
sb:is the	0 0 7 -11
sb:is to	-2 -9 10 0
sb:it	12 -2 -16 10
sb:it 's	-7 10 -21 11
sb:it by	0 -3 7 -3
sb:it for	0 -6 -6 12
sb:it has	-3 13 -13 0
sb:it is	-7 -40 18 15
sb:it was	-7 12 -2 -3
sb:it will	-1 9 -9 0
sb:its	8 -12 13 -6
sb:just	0 2 8 -12
sb:keep	0 21 -7 -17
sb:know	1 0 -19 13
sb:know that	4 0 -11 6
sb:lapse	0 7 -11 3
sb:last	0 15 -10 -8
sb:last <month-gone>	0 0 -6 5
sb:last week	0 -7 -17 22
sb:lasted	14 -18 13 -21
sb:late	0 -20 23 -7
sb:law	0 -13 22 -10
sb:lay	4 8 -6 -8
sb:least	0 0 7 -6
sb:leave	2 -11 -8 14
sb:less	0 -5 0 7
sb:letter	7 2 -18 6
sb:licence	0 -8 16 -7
sb:like	0 5 -11 4
sb:line	0 -10 15 -5
sb:longer	0 -8 17 -9
sb:lower	0 0 10 -13
sb:m	0 9 -2 -6
sb:m .	0 9 -2 -6
sb:make	16 -5 -8 0
sb:may	0 -18 14 2
sb:me	0 6 -10 3
sb:meet	7 0 5 -14
sb:meet in	-3 0 8 -2
sb:midnight	12 0 -11 0
sb:million	0 1 6 -9
sb:minister	-4 -5 -2 11
sb:minister ,	-1 -11 16 -5
sb:minister of	0 6 -12 5
sb:ministry	0 -10 -4 13
sb:ministry of	0 -6 2 1
sb:moratorium	-1 -4 -10 17
sb:more	-2 1 21 -25
sb:more than	0 -5 13 -7
sb:mr	-1 -19 0 15
sb:mr <person>	-1 -16 2 9
sb:much	0 -11 12 0
sb:much as	0 -10 10 0
sb:need	0 -6 22 -17
sb:new	-5 -3 -5 13
sb:newspaper	0 -6 -8 14
sb:next	2 0 4 -14
sb:no	-4 3 4 -6
sb:no .	0 19 -13 -8
sb:no more	0 5 5 -12
sb:nobody	0 -5 7 0
sb:not	0 3 -11 6
sb:now	-7 6 10 -18
sb:of	12 -17 -2 10
sb:of <day-gone>	-1 4 -20 13
sb:of <level>	-5 -17 15 4
sb:of <month-gone>	0 14 0 -15
sb:of <name>	0 -14 -5 18
sb:of <number>	0 -9 18 -8
sb:of <quality>	0 -4 13 -7
sb:of a	-2 -16 -2 18
sb:of both	0 -7 9 0
sb:of its	3 8 -9 -2
sb:of last	0 0 -7 8
sb:of that	-7 22 -7 -14
sb:of the	14 -31 11 0
sb:of their	0 13 -5 -8
sb:off	10 6 -9 -6
sb:off for	4 1 -10 2
sb:offer	0 -13 1 5
sb:oil	0 7 -9 2
sb:on	-10 -19 20 1
sb:on <day-ahead>	-10 -15 -14 32
sb:on <day-gone>	3 0 4 -10
sb:on <name>	0 19 -12 -11
sb:on <quality>	0 -8 15 -6
sb:on a	-3 -1 20 -18
sb:on each	0 1 -14 8
sb:on for	-1 -18 -8 23
sb:on import	0 -3 11 -6
sb:on rare	0 -6 14 -7
sb:on the	0 8 15 -34
sb:one	-2 1 -11 10
sb:one ,	-2 -10 3 5
sb:one of	0 5 0 -6
sb:only	6 -8 -5 4
sb:order	-2 15 -9 -4
sb:other	-10 13 -12 2
sb:other 's	0 -2 -10 14
sb:other <points>	0 11 -18 4
sb:other for	-2 10 -6 0
sb:our	0 -7 -7 15
sb:out	12 -9 0 -4
sb:over	0 5 0 -7
sb:paper	-4 -26 -18 35
sb:party	-2 2 6 -9
sb:pause	9 15 -11 -15
sb:pause of	0 22 -8 -19
sb:pay	-6 -5 24 -20
sb:period	-3 3 -6 3
sb:point	0 11 -9 0
sb:port	0 -15 25 -10
sb:port fee	0 -7 11 -1
sb:president	4 9 -12 -3
sb:price	0 -6 0 2
sb:prolong	0 -9 -17 22
sb:prolong the	0 -2 -14 16
sb:prolongation	0 -5 0 10
sb:promise	0 6 1 -9
sb:propose	-1 -10 -16 24
sb:put	-8 5 9 -14
sb:put off	0 0 6 -9
sb:quarrel	-2 19 -12 -6
sb:raise	0 8 -5 -2
sb:rare	0 -1 16 -12
sb:rare earth	0 0 14 -14
sb:rate	-2 11 1 -15
sb:reach	0 2 2 -6
sb:ready	0 -6 -6 12
sb:ready to	0 -1 -12 14
sb:reciprocal	0 -14 9 2
sb:remain	0 0 9 -16
sb:renewed	0 -18 3 15
sb:reporter	0 -8 12 -4
sb:rest	3 13 -4 -18
sb:rise	8 -12 14 -14
sb:rise by	0 0 8 -6
sb:round	0 -3 6 0
sb:rule	0 -11 2 5
sb:run	7 6 -24 5
sb:say	-11 2 3 -1
sb:say it	0 -7 14 -6
sb:say that	0 -2 7 -4
sb:say the	0 7 0 -9
sb:second	13 -2 -15 5
sb:second ,	16 -7 1 -17
sb:secretary	0 -3 0 6
sb:see	0 -7 -5 11
sb:send	0 -9 -10 17
sb:set	0 5 -9 5
sb:shall	0 1 -12 9
sb:ship	0 -1 9 -7
sb:should	-2 0 10 -11
sb:side	-2 -12 -3 17
sb:sign	5 -6 13 -15
sb:sign a	0 -6 -2 6
sb:sign an	-1 3 10 -13
sb:sign for	0 7 -13 7
sb:sign in	-1 -4 9 -3
sb:since	-3 9 -9 1
sb:since <day-gone>	0 11 -7 -2
sb:since <month-gone>	0 -12 0 14
sb:so	7 1 0 -7
sb:soybean	0 0 6 -7
sb:stand	-3 9 -5 0
sb:standstill	-2 -21 3 14
sb:standstill of	-1 -13 12 0
sb:start	0 -3 13 -8
sb:state	0 4 0 -7
sb:stay	-4 -13 9 7
sb:step	0 -7 12 -2
sb:stop	10 1 -2 -16
sb:strike	-6 -6 13 0
sb:summer	6 0 -3 0
sb:surcharge	-3 -21 14 4
sb:surcharge of	0 -10 5 3
sb:suspend	-7 0 0 4
sb:suspend <points>	0 9 -9 0
sb:suspend for	-5 -7 5 3
sb:suspend the	0 8 -7 0
sb:suspension	-10 13 -15 4
sb:suspension of	-1 8 -10 1
sb:table	0 -11 3 3
sb:take	4 -8 -5 8
sb:talk	-2 -9 12 -1
sb:talk in	0 -6 5 0
sb:tariff	-11 -5 4 4
sb:tariff of	0 -8 17 -11
sb:tariff on	0 11 -3 -8
sb:tariff truce	0 -20 -13 32
sb:telephone	0 12 -2 -9
sb:television	0 -8 0 6
sb:tell	-3 -21 3 8
sb:tell the	0 0 -5 7
sb:text	0 -9 -10 18
sb:than	-3 -8 16 -7
sb:that 's	0 18 -12 -4
sb:that ,	0 -16 25 -13
sb:that <name>	0 -11 -3 15
sb:that <person>	0 0 8 -6
sb:that a	-3 -25 1 18
sb:that both	0 -1 -2 7
sb:that he	0 6 -14 7
sb:that is	0 26 -19 -8
sb:that it	0 5 -20 13
sb:that the	0 -4 8 -5
sb:that they	0 -17 13 0
sb:that was	-5 21 -10 -8
sb:the	-4 6 9 -17
sb:the <day-ahead>	0 0 7 -4
sb:the <level>	0 15 -12 -2
sb:the <number>	-5 -3 11 -3
sb:the <office>	-13 4 2 0
sb:the <organisation>	-10 -3 0 5
sb:the <person>	-1 -2 -12 17
sb:the <points>	0 -5 12 -6
sb:the <quality>	-7 -33 -3 31
sb:the <seat>	0 -1 19 -21
sb:the additional	0 -7 -1 9
sb:the agreement	-3 -3 14 -5
sb:the ceasefire	0 -21 26 -9
sb:the duty	-2 12 -14 0
sb:the extension	0 -8 -16 21
sb:the fee	0 14 -24 11
sb:the first	14 -6 0 -12
sb:the last	0 0 12 -9
sb:the law	0 -11 19 -7
sb:the moratorium	0 -1 -6 10
sb:the new	0 12 0 -14
sb:the next	2 0 4 -14
sb:the pause	0 5 1 -9
sb:the rest	5 0 3 -10
sb:the suspension	-7 25 -21 -2
sb:the table	0 -7 11 -4
sb:the talk	0 -3 -4 9
sb:the tariff	0 5 -6 0
sb:the truce	10 21 -18 -15
sb:the two	0 9 -12 2
sb:the world	5 -12 8 -3
sb:the yield	0 -2 6 0
sb:their	-21 8 -5 5
sb:their tariff	0 5 -22 15
sb:their truce	-1 -11 14 -1
sb:them	-2 -12 23 -13
sb:themselve	0 6 0 -2
sb:then	-5 12 0 -11
sb:there is	0 1 6 -10
sb:they	21 5 -17 -5
sb:they have	0 9 -13 2
sb:thi	-3 0 -19 20
sb:thing	0 -6 4 0
sb:third	0 -3 6 0
sb:those	-2 10 -2 -4
sb:three	-1 -4 12 -5
sb:through	-2 -1 -8 13
sb:tiktok	0 -5 8 0
sb:time	-5 7 2 -8
sb:time in	0 0 6 -2
sb:to	-12 -12 -8 24
sb:to <level>	0 -8 2 5
sb:to <name>	0 0 -4 7
sb:to <seat>	0 -4 -5 10
sb:to a	-5 12 1 -11
sb:to be	-11 12 -14 7
sb:to buy	0 0 15 -12
sb:to hold	3 1 1 -12
sb:to last	8 12 -17 -5
sb:to prolong	0 -12 -11 19
sb:to suspend	-4 12 -11 0
sb:to the	0 17 0 -15
sb:trade	-8 -25 5 17
sb:trade minister	0 -17 14 0
sb:truce	9 -9 3 0
sb:truce ,	-3 15 -12 0
sb:truce between	0 -3 9 -4
sb:truce by	0 16 -24 4
sb:truce in	-3 0 14 -12
sb:truce on	0 -14 3 9
sb:truce was	-3 -8 14 -5
sb:truce with	0 -6 2 2
sb:two <office>	3 3 -16 5
sb:two side	-1 -2 -2 9
sb:under	-6 13 6 -21
sb:under the	0 7 2 -11
sb:understanding	0 7 -8 1
sb:until	-3 9 0 -8
sb:until <day-ahead>	0 8 3 -14
sb:up	-5 -4 23 -24
sb:up to	0 -1 17 -17
sb:us	-4 26 -13 -8
sb:vessel	0 4 0 -6
sb:want	-2 -14 0 9
sb:was	7 11 -5 -18
sb:was conclude	0 16 -13 -1
sb:was make	11 4 -17 0
sb:was sign	-4 -1 7 -1
sb:was to	10 -3 -7 0
sb:way	0 -10 3 5
sb:we	-2 -21 -2 21
sb:we have	0 -12 8 0
sb:we hear	0 -13 -16 24
sb:week	4 0 -25 18
sb:week that	0 0 -6 7
sb:were	7 8 -5 -9
sb:what	6 0 -29 25
sb:what they	13 -10 -13 8
sb:when	1 14 -8 -17
sb:when the	0 -2 8 -2
sb:where	7 4 -15 1
sb:which	-17 -5 15 -1
sb:which was	0 -12 24 -16
sb:who	-6 -7 6 2
sb:will	-15 9 5 -11
sb:will be	-2 17 2 -19
sb:will suspend	0 -14 12 0
sb:with	-7 -9 9 3
sb:with <name>	-2 7 -3 0
sb:with the	2 -14 19 -11
sb:within	-3 -10 23 -9
sb:world	4 -9 10 -8
sb:worth	0 0 9 -6
sb:would	-18 -10 -15 30
sb:would be	0 -4 0 6
sb:would have	-3 10 -22 12
sb:would like	0 5 -11 4
sb:write	0 0 -6 5
sb:year	-1 -2 14 -11
sb:yield	0 -3 8 -1
sb:yield on	0 -3 8 -1
sb:you	0 -14 19 -6
sb:—	9 -2 -1 -1
sb:— <name>	0 0 -4 7
t0=future	-7 -16 9 7
t0=future-passive	0 -5 14 -6
t0=modal	-8 -13 -2 16
t0=modal-passive	0 0 9 -8
t0=past	5 -10 5 -4
t0=past-passive	-2 23 -7 -24
t0=perfect	-23 7 7 -7
t0=pluperfect	1 -7 11 -7
t0=present	-21 6 7 -6
t0=present-passive	-1 0 -7 10
t1=future	-6 -6 0 7
t1=future-passive	0 -5 14 -6
t1=gerund	4 -7 0 1
t1=infinitive	-2 -11 14 -1
t1=modal	-8 -13 -2 16
t1=modal-passive	0 0 9 -8
t1=participle-passive	3 7 -2 -10
t1=past	0 -12 12 -5
t1=past-passive	-2 23 -7 -24
t1=perfect	-21 13 8 -14
t1=pluperfect	3 -2 9 -11
t1=present	-20 -6 16 -3
t1=present-passive	-1 0 -7 9
t2=future	3 -2 -8 7
t2=gerund	0 -3 9 -3
t2=infinitive	0 2 3 -10
t2=modal	0 -5 11 -3
t2=participle-passive	4 -9 13 -9
t2=past	-4 9 -8 0
t2=past-passive	5 -6 4 -4
t2=perfect	8 -11 6 -4
t2=present	-1 6 -13 8
t2=present-passive	-3 0 12 -10
t:loose	1 11 -11 0
t:loose-l1	8 7 -20 4
t:loose-l2	-9 -10 -7 26
t:loose-l3	5 -10 24 -28
t:loose-r	0 14 -9 -6
t:loose-r0	7 12 -31 11
t:loose-r3	-1 0 11 -12
t:more	0 -18 -7 25
t:more-in	-11 4 -24 21
t:more-in0	-11 4 -24 21
t:more-l	-4 -12 -8 22
t:more-l0	-6 -6 -21 28
t:more-l1	4 -20 8 4
t:more-l2	-17 0 -3 8
t:more-l3	6 -18 8 2
t:more-r	9 -8 7 -6
t:more-r0	3 4 -18 9
t:more-r1	0 -10 13 -3
t:more-r2	-12 -1 6 2
t:more-r3	-2 0 18 -25
t:quiet	0 6 -12 5
t:quiet-l	-7 11 -17 8
t:quiet-l1	-4 8 -3 -2
t:quiet-l2	0 0 -8 11
t:quiet-r1	0 2 1 -6
t:quiet-r3	0 -11 4 6
t:truce	3 9 -4 -9
t:truce-l	7 3 -7 -2
t:truce-l1	6 10 -9 -5
t:truce-l2	1 6 -12 1
t:truce-l3	0 -7 -1 9
t:truce-r	-5 9 7 -13
t:truce-r0	-13 26 -13 -8
t:truce-r1	-2 2 -17 14
t:truce-r2	0 -19 28 -11
t:truce-r3	0 5 0 -6
t:verb	-5 8 -11 5
t:verb-l	-15 9 -7 3
t:verb-l1	-9 3 4 -4
t:verb-l2	0 3 -6 0
t:verb-l3	-5 4 6 -10
t:verb-r	4 -4 -5 6
tn:loose	-14 7 -1 0
tn:more	21 -11 22 -34
tn:quiet	-5 9 -14 8
tn:truce	23 -4 -30 16
tn:verb	-8 0 5 -1
tp:loose	-18 16 4 -17
tp:more	-31 14 12 -18
tp:quiet	2 11 -9 -3
tp:truce	1 11 -31 16
tp:verb	-1 32 -19 -12
v0=agree	9 7 -12 -3
v0=ask	0 -3 6 -2
v0=be	-7 8 -2 -2
v0=buy	0 -11 -5 15
v0=come	0 0 7 -3
v0=conclude	0 2 3 -8
v0=end	-5 -4 14 -5
v0=expect	0 0 6 -5
v0=extend	-3 12 0 -8
v0=get	-7 9 5 -15
v0=go	0 1 -6 3
v0=have	0 -6 7 -1
v0=hold	9 4 -3 -15
v0=keep	0 5 3 -12
v0=lay	5 10 -10 -7
v0=other	-12 -6 18 -7
v0=pay	0 -9 15 -4
v0=promise	0 3 5 -10
v0=propose	-1 -8 -9 17
v0=rise	0 0 9 -7
v0=say	-1 8 -5 0
v0=sign	0 -15 8 3
v0=sit	-1 -6 11 0
v0=stay	0 -6 -4 11
v0=stop	6 11 -13 -7
v0=suspend	-5 -15 14 0
v1-none	-6 0 -3 6
v1=ask	0 -3 7 -2
v1=be	-5 7 -4 -1
v1=buy	0 -14 0 8
v1=carry	0 -2 -12 14
v1=come	0 0 7 -3
v1=conclude	0 2 4 -9
v1=end	3 -8 12 -10
v1=extend	-5 7 1 -6
v1=get	-7 11 2 -13
v1=go	-1 0 -9 11
v1=have	0 -5 8 -3
v1=hold	8 8 -5 -18
v1=keep	0 -4 22 -16
v1=lay	5 10 -10 -7
v1=leave	0 -15 -3 16
v1=make	9 2 -8 -6
v1=meet	-1 -4 12 -4
v1=other	-9 -4 18 -11
v1=pay	0 -9 15 -4
v1=rise	0 0 9 -7
v1=run	0 -3 -7 9
v1=say	-1 8 -5 0
v1=sit	-1 -6 11 0
v1=start	0 0 10 -7
v1=stay	0 -12 14 0
v1=stop	4 5 -9 -1
v1=suspend	-12 2 5 -4
v1=want	0 -5 12 -8
v2-none	-25 -7 21 -1
v2=agree	7 3 -12 0
v2=be	-16 -6 9 3
v2=end	19 -6 -5 -12
v2=go	-6 6 0 -4
v2=leave	-1 -21 27 -6
v2=other	-6 0 6 -3
v2=rise	0 11 -7 -3
v2=take	0 12 -7 -3
v:a:<v-agree>	1 6 -4 -5
v:a:<v-begin>	9 14 -2 -30
v:a:<v-end>	22 -5 -2 -17
v:a:<v-propose>	-6 1 2 -1
v:a:<v-suspend>	7 9 -11 -4
v:b:<v-agree>	-1 -12 -2 12
v:b:<v-begin>	-18 2 19 -15
v:b:<v-end>	4 -12 15 -13
v:b:<v-propose>	-22 -14 -10 27
v:b:<v-return>	-2 14 0 -16
v:b:<v-suspend>	-2 18 -10 -6
v:c0=agree	4 -1 -18 14
v:c0=bear	-15 4 -2 4
v:c0=begin	-14 -3 23 -13
v:c0=buy	-1 -19 -10 26
v:c0=down	-3 -13 2 9
v:c0=end	-2 -8 6 3
v:c0=impose	2 -6 -6 10
v:c0=propose	-15 -23 -3 21
v:c0=return	0 -6 11 -2
v:c0=say	-10 0 0 4
v:c0=sell	0 -10 -12 19
v:c0=stay	0 7 6 -19
v:c0=suspend	-3 -7 0 11
v:c0=target	-1 6 -16 7
v:c0=up	-9 -1 16 -9
v:c1=agree	-8 -1 -2 9
v:c1=bear	-18 2 -4 10
v:c1=begin	-17 -1 20 -12
v:c1=buy	-2 -21 -3 20
v:c1=down	-5 -6 -5 15
v:c1=end	9 -14 0 2
v:c1=propose	-14 -26 1 17
v:c1=return	-1 3 6 -8
v:c1=say	-10 0 -7 9
v:c1=sell	0 -10 -12 19
v:c1=stay	4 -1 3 -7
v:c1=suspend	0 8 -2 -5
v:c1=target	-3 10 -9 0
v:c1=up	-12 -6 15 -2
v:ct1=agree modal	0 7 -17 9
v:ct1=agree participle-passive	-7 4 -14 13
v:ct1=agree past	0 -8 7 0
v:ct1=agree past-passive	-3 17 -4 -12
v:ct1=agree perfect	-4 -6 13 -5
v:ct1=agree present	0 -20 6 5
v:ct1=bear future	0 -9 0 9
v:ct1=bear past	-7 2 1 0
v:ct1=bear present	-1 19 -12 -6
v:ct1=begin modal	0 0 11 -9
v:ct1=begin past	-2 7 -2 0
v:ct1=begin present	-4 -18 32 -12
v:ct1=buy infinitive	0 0 10 -8
v:ct1=down past	0 -9 6 2
v:ct1=end past	3 -24 -1 18
v:ct1=end present	-3 12 -2 -8
v:ct1=impose future	-9 -14 -3 19
v:ct1=impose infinitive	2 -5 -10 11
v:ct1=impose modal	-10 -14 11 2
v:ct1=impose modal-passive	0 12 1 -17
v:ct1=impose participle-passive	-5 0 12 -11
v:ct1=impose past	-3 -6 -2 11
v:ct1=impose past-passive	-2 3 7 -14
v:ct1=impose perfect	-10 -6 0 11
v:ct1=impose present	6 -12 -6 13
v:ct1=impose present-passive	-1 -2 8 -3
v:ct1=propose modal	0 13 6 -17
v:ct1=propose past	-1 -17 -11 21
v:ct1=propose perfect	0 -12 -6 16
v:ct1=propose pluperfect	0 0 9 -6
v:ct1=propose present	-1 -17 0 11
v:ct1=say past	-6 7 -14 7
v:ct1=stay future	-1 6 0 -6
v:ct1=stay infinitive	8 -12 7 -5
v:ct1=stay modal	7 0 0 -7
v:ct1=stay past	5 -14 -1 9
v:ct1=stay past-passive	0 17 -19 -1
v:ct1=stay perfect	-4 0 7 -3
v:ct1=stay present	-29 -4 17 -3
v:ct1=suspend future	-3 -19 15 2
v:ct1=suspend infinitive	4 9 -8 -5
v:ct1=suspend participle-passive	-9 -5 14 -3
v:ct1=suspend past	-1 -12 9 2
v:ct1=suspend perfect	0 -1 -8 13
v:ct1=suspend present	-8 4 -12 11
v:ct1=up future	-1 19 -15 -1
v:l1="	-5 5 5 -11
v:l1='s	-4 14 -12 0
v:l1=,	-20 6 -20 21
v:l1=:	-21 -10 -12 30
v:l1=<begin>	-24 4 -5 8
v:l1=<goods-amount>	-5 13 2 -17
v:l1=<goods>	0 -11 23 -12
v:l1=<money>	-9 -25 14 8
v:l1=<name>	0 -8 8 0
v:l1=<number>	0 -7 12 -2
v:l1=<v-agree>	0 -4 10 -5
v:l1=<v-bear>	-3 10 -18 7
v:l1=<v-begin>	0 -13 18 -7
v:l1=<v-end>	0 -13 18 -4
v:l1=<v-impose>	-7 -8 -5 14
v:l1=<v-propose>	-3 0 -26 27
v:l1=<v-say>	0 -12 -3 14
v:l1=a	-15 8 -31 25
v:l1=after	7 -13 22 -29
v:l1=and	0 -10 3 4
v:l1=another	-15 21 -11 -3
v:l1=by	-17 0 2 2
v:l1=end	0 -13 18 -4
v:l1=first	0 -6 10 -2
v:l1=for	0 28 -19 -9
v:l1=further	8 0 -20 5
v:l1=get	-2 12 -17 4
v:l1=good	0 -3 7 -1
v:l1=had	8 10 -15 -2
v:l1=has	-2 -8 17 -8
v:l1=have	0 9 -8 0
v:l1=in	-13 -32 34 -2
v:l1=it	7 -4 0 -3
v:l1=last	0 7 3 -23
v:l1=lasted	13 -18 11 -15
v:l1=of	14 12 -35 11
v:l1=on	-3 -23 0 19
v:l1=over	0 -1 12 -8
v:l1=take	0 -12 13 -3
v:l1=than	-4 -25 18 0
v:l1=the	-2 41 -36 -17
v:l1=want	0 -11 -1 9
v:l1=with	0 -27 -1 24
v:l1=within	0 -3 28 -24
v:l2="	0 -10 0 6
v:l2='s	-4 12 -9 0
v:l2=,	27 -2 -2 -20
v:l2=:	2 21 -1 -28
v:l2=<agent>	0 -3 14 -10
v:l2=<begin>	-37 18 -4 -2
v:l2=<day-ahead>	-2 19 -11 -8
v:l2=<day-gone>	-7 -8 -2 15
v:l2=<day-today>	0 -6 8 0
v:l2=<duty>	-4 -11 23 -9
v:l2=<gate>	0 5 -11 4
v:l2=<goods>	-7 15 0 -14
v:l2=<level>	-1 -9 25 -15
v:l2=<money>	0 -9 13 -4
v:l2=<month-gone>	-1 16 -21 3
v:l2=<name>	-3 24 -12 -10
v:l2=<not>	-1 27 -13 -22
v:l2=<number>	-3 0 17 -19
v:l2=<office>	-4 -4 -1 9
v:l2=<organisation>	-1 -3 10 -1
v:l2=<seat>	-1 18 -8 -12
v:l2=<v-agree>	-10 -15 -23 38
v:l2=<v-buy>	0 -11 3 3
v:l2=<v-down>	0 -3 -2 8
v:l2=<v-end>	5 5 -3 -9
v:l2=<v-impose>	-6 -21 -12 38
v:l2=<v-propose>	-2 -21 -15 28
v:l2=<v-stay>	13 -12 -5 10
v:l2=<v-target>	-3 4 -9 4
v:l2=<v-up>	-1 -20 15 3
v:l2=a	4 15 -33 0
v:l2=about	-3 -9 -16 25
v:l2=agree	0 -16 -24 33
v:l2=and	0 6 4 -19
v:l2=are	0 14 -10 -5
v:l2=ask	0 -1 -12 15
v:l2=at	0 -7 -4 12
v:l2=back	5 -3 2 -8
v:l2=be	0 0 -7 8
v:l2=buy	0 -11 3 3
v:l2=by	0 -19 23 -7
v:l2=dispute	0 16 -6 -10
v:l2=duty	0 -9 17 -3
v:l2=end	0 10 -3 -6
v:l2=extend	-1 -17 8 7
v:l2=extension	-7 0 0 3
v:l2=farm	0 -3 7 -1
v:l2=first	0 -4 9 -3
v:l2=for	-10 -5 15 -7
v:l2=gave	-1 -3 15 -14
v:l2=good	-4 18 -11 -3
v:l2=had	0 3 6 -9
v:l2=has	0 5 -8 2
v:l2=have	0 1 -14 12
v:l2=he	0 2 -17 11
v:l2=hold	2 -7 2 3
v:l2=in	0 12 5 -20
v:l2=it	9 -11 -6 11
v:l2=last	0 33 -28 -10
v:l2=least	0 5 -8 5
v:l2=make	0 13 -14 -4
v:l2=meet	0 -1 7 0
v:l2=more	0 -7 17 -10
v:l2=of	1 1 -8 3
v:l2=off	13 1 -9 -4
v:l2=on	0 -16 -14 26
v:l2=other	0 15 -3 -12
v:l2=pause	0 14 -18 1
v:l2=period	-5 17 -12 -3
v:l2=run	11 -14 -10 12
v:l2=side	-1 22 -23 0
v:l2=stop	2 22 -16 -16
v:l2=suspend	-9 -16 2 16
v:l2=suspension	-5 3 -19 14
v:l2=tariff	-1 3 -10 8
v:l2=term	0 6 2 -11
v:l2=that	9 1 -38 23
v:l2=the	4 15 -2 -25
v:l2=there	11 -9 15 -21
v:l2=time	0 3 -9 6
v:l2=to	4 7 -8 -2
v:l2=up	-2 1 6 -6
v:l2=was	-6 -2 3 3
v:l2=would	0 -4 -10 14
v:l='s for	0 11 -24 8
v:l=, after	13 -8 -4 -2
v:l=, by	-1 -8 19 -11
v:l=, for	0 13 0 -16
v:l=, of	5 -4 -17 12
v:l=: "	0 -6 29 -27
v:l=: for	9 -10 0 0
v:l=<begin> "	0 0 -7 11
v:l=<begin> <begin>	-24 4 -5 8
v:l=<begin> after	-1 13 -3 -9
v:l=<begin> for	-15 0 6 0
v:l=<begin> the	2 8 -8 -2
v:l=<day-ahead> ,	-1 20 -13 -7
v:l=<day-gone> ,	-1 -21 1 13
v:l=<day-gone> for	-2 4 -7 3
v:l=<level> for	0 -4 7 -2
v:l=<month-gone> for	-1 12 -19 4
v:l=<number> for	-1 -2 7 -2
v:l=a further	8 0 -20 5
v:l=about <money>	0 -21 -16 28
v:l=agree on	0 -16 -24 33
v:l=and for	-1 16 -7 -10
v:l=and last	-1 -24 29 -6
v:l=ask for	0 -1 -12 15
v:l=back for	5 -3 2 -8
v:l=duty for	0 -9 17 -3
v:l=extend by	-1 -23 11 8
v:l=extension by	0 -6 10 -2
v:l=extension of	-6 4 -6 6
v:l=farm good	0 -3 7 -1
v:l=for another	-4 12 -1 -8
v:l=good for	-4 9 -7 0
v:l=hold for	2 -7 2 3
v:l=is for	0 2 -16 10
v:l=it has	0 12 -3 -12
v:l=least <money>	0 8 0 -8
v:l=make for	0 13 -14 -4
v:l=more than	0 -7 17 -10
v:l=of the	-1 2 6 -7
v:l=off for	13 4 -8 -10
v:l=on for	0 -13 -13 22
v:l=pause of	0 25 -18 -12
v:l=period of	-4 14 -9 -2
v:l=run for	11 -14 -10 12
v:l=suspend for	-8 -15 0 17
v:l=tariff for	0 5 -16 12
v:l=the first	0 -3 7 -1
v:l=the last	0 -5 7 0
v:l=time in	0 0 6 -2
v:l=truce by	0 22 -28 1
v:l=truce of	8 -3 -3 0
v:lead="	-18 -6 6 4
v:lead=,	12 6 -18 4
v:lead=:	-7 5 -11 10
v:lead=;	-1 5 -9 6
v:lead=a	-10 1 -15 21
v:lead=after	-2 10 0 -15
v:lead=an	0 -6 8 -2
v:lead=and	1 9 -21 7
v:lead=both	0 0 -21 20
v:lead=but	0 -10 16 -6
v:lead=china	-1 -36 48 -26
v:lead=five	0 -4 -3 9
v:lead=for	-16 1 6 -3
v:lead=he	-3 0 -13 13
v:lead=if	-3 25 -18 -6
v:lead=in	0 16 -8 -10
v:lead=it	27 -5 -4 -14
v:lead=no	-1 27 -13 -16
v:lead=six	0 22 -3 -22
v:lead=that	1 -6 -11 14
v:lead=the	-6 7 1 -6
v:lead=they	14 -2 -7 -1
v:lead=trump	8 -17 16 -6
v:lead=two	0 17 -11 -7
v:lead=we	-4 -7 9 2
v:lead=what	0 -8 -2 14
v:lead=when	0 19 -6 -24
v:lead=where	0 16 -9 -8
v:lead=which	-5 7 4 -9
v:lead=who	-2 -11 4 5
v:lead=—	11 -10 -4 6
v:lr=" is	0 -4 11 -5
v:lr=, after	0 6 0 -9
v:lr=, before	0 -5 11 -5
v:lr=, of	0 -17 7 3
v:lr=: ,	0 -4 -4 10
v:lr=: to	0 -11 14 -1
v:lr=<begin> ,	-6 15 -20 6
v:lr=<begin> .	-2 24 -18 -7
v:lr=<begin> after	0 -7 13 -5
v:lr=<begin> is	0 -1 -24 26
v:lr=<begin> later	0 -9 16 -7
v:lr=<begin> of	0 9 0 -13
v:lr=<begin> on	0 -17 22 -5
v:lr=<goods-amount> .	0 2 2 -7
v:lr=<money> ,	0 -10 -9 17
v:lr=<money> .	0 -23 22 -1
v:lr=a truce	-3 -8 -12 19
v:lr=after .	13 0 -9 -8
v:lr=after of	0 -13 18 -3
v:lr=another ,	0 6 11 -17
v:lr=another .	-3 20 -34 10
v:lr=by ,	-7 11 -5 -2
v:lr=by .	-3 -12 10 0
v:lr=by <end>	0 5 0 -11
v:lr=end of	0 -6 9 0
v:lr=first of	0 -3 6 0
v:lr=for ,	5 4 -20 11
v:lr=for .	12 2 2 -16
v:lr=for ;	0 -12 8 4
v:lr=for <end>	-4 -24 30 -7
v:lr=for and	-6 26 -29 2
v:lr=for at	-2 0 7 -4
v:lr=for from	8 10 -34 10
v:lr=for in	-3 5 -6 4
v:lr=for more	0 12 -18 1
v:lr=for of	0 -3 -7 11
v:lr=for the	-4 -18 10 5
v:lr=further .	0 -12 -4 15
v:lr=has leave	0 -4 6 0
v:lr=has to	0 -16 22 -7
v:lr=in ,	0 -21 2 15
v:lr=in .	-6 -17 35 -22
v:lr=last ,	-1 27 -15 -15
v:lr=last .	6 -17 13 -5
v:lr=last of	0 -4 6 0
v:lr=lasted .	7 -15 12 -12
v:lr=of ,	16 -8 -6 0
v:lr=of .	-12 18 -14 3
v:lr=of ;	8 0 -9 0
v:lr=of and	0 7 -2 -2
v:lr=of in	-2 -9 10 0
v:lr=than .	0 -7 14 -6
v:lr=the are	0 17 -11 -5
v:lr=the of	-1 22 -24 -1
v:lr=the to	-4 -4 0 7
v:lr=the truce	0 6 -14 6
v:lr=within .	0 0 10 -7
v:r1=!	-5 17 -32 14
v:r1="	-3 25 -13 -10
v:r1='	0 -1 7 -2
v:r1=,	6 15 -26 3
v:r1=.	0 7 -8 0
v:r1=;	16 -5 -9 0
v:r1=<day-ahead>	0 10 -2 -5
v:r1=<duty>	0 -6 -21 23
v:r1=<end>	-15 -1 23 -19
v:r1=<not>	-9 -14 0 17
v:r1=<v-impose>	1 7 0 -17
v:r1=<v-suspend>	9 10 -18 -4
v:r1=a	0 -7 2 5
v:r1=after	-2 0 19 -24
v:r1=and	-19 5 -14 18
v:r1=are	-4 -4 14 -11
v:r1=at	9 0 -5 0
v:r1=before	-1 -28 35 -15
v:r1=earlier	0 -4 9 -2
v:r1=for	-3 9 -3 -2
v:r1=from	-1 2 -25 21
v:r1=if	0 -1 -4 7
v:r1=in	-15 -9 7 8
v:r1=is	-9 7 -15 11
v:r1=later	-5 -25 31 -7
v:r1=leave	0 -15 20 -4
v:r1=more	7 -6 -37 33
v:r1=of	-15 1 16 -12
v:r1=on	-9 -1 -3 12
v:r1=tariff	0 -3 -15 15
v:r1=the	-5 -16 12 3
v:r1=through	-1 30 -15 -20
v:r1=to	-16 1 15 -16
v:r1=truce	-7 -3 -9 15
v:r1=was	7 -10 -9 10
v:r1=while	-1 22 -16 -4
v:r1=with	0 8 -2 -2
v:r1=without	0 -11 1 6
v:t0=future	-15 -21 8 14
v:t0=future-passive	0 -10 6 4
v:t0=modal	-4 -24 11 7
v:t0=modal-passive	0 9 0 -10
v:t0=past	2 -5 -14 17
v:t0=past-passive	-3 30 -12 -28
v:t0=perfect	-27 -2 -1 13
v:t0=perfect-passive	-1 9 -5 -1
v:t0=pluperfect	1 -8 8 -3
v:t0=present	-20 -2 4 4
v:t:loose	3 19 -20 -3
v:t:loose-l	5 15 -20 0
v:t:loose-l1	6 32 -33 -6
v:t:loose-l2	0 -13 -20 33
v:t:loose-l3	4 -14 29 -28
v:t:loose-r	-1 7 -2 -4
v:t:loose-r0	6 21 -38 10
v:t:loose-r2	-7 4 -3 2
v:t:more	1 10 -33 23
v:t:more-in	-14 1 -22 24
v:t:more-in0	-14 1 -22 24
v:t:more-l	2 3 -25 19
v:t:more-l0	-5 21 -28 5
v:t:more-l1	3 -33 5 16
v:t:more-l2	-20 10 -7 5
v:t:more-l3	14 -2 6 -16
v:t:more-r	2 8 -13 3
v:t:more-r0	0 5 -30 21
v:t:more-r1	0 -4 6 0
v:t:more-r2	-15 -8 14 1
v:t:more-r3	-4 21 3 -34
v:t:quiet	-2 -8 1 8
v:t:quiet-l	-11 8 -13 9
v:t:quiet-l1	-7 8 1 -11
v:t:quiet-l2	0 -6 -12 20
v:t:quiet-r	2 -23 16 0
v:t:quiet-r1	0 -3 10 -8
v:t:quiet-r3	0 -11 4 6
v:t:truce	4 8 -13 1
v:t:truce-l	8 -3 -6 3
v:t:truce-l1	9 5 -10 -2
v:t:truce-l2	11 -3 -9 3
v:t:truce-l3	-2 -4 -5 11
v:t:truce-r	-8 7 -9 4
v:t:truce-r0	-16 25 -32 10
v:t:truce-r1	-3 1 -22 20
v:t:truce-r2	0 -20 30 -12
v:t:truce-r3	0 5 0 -6
v:t:verb	-4 17 -19 3
v:t:verb-l	-3 16 -17 0
v:t:verb-l1	-15 -1 2 4
v:t:verb-l2	9 -14 5 0
v:t:verb-l3	-8 0 -10 14
v:t:verb-r	13 -16 -13 16
v:v0=agree	10 1 -26 12
v:v0=announce	0 10 -3 -7
v:v0=be	-10 -2 10 -5
v:v0=buy	0 -18 -13 27
v:v0=come	0 0 7 -3
v:v0=conclude	0 1 3 -7
v:v0=end	-5 -6 16 -5
v:v0=expect	0 0 6 -5
v:v0=extend	-4 9 -2 -3
v:v0=get	-8 15 -7 -4
v:v0=go	-2 8 -8 0
v:v0=have	-1 1 -6 6
v:v0=hold	7 16 -4 -27
v:v0=keep	0 15 0 -19
v:v0=lay	4 14 -13 -8
v:v0=lose	0 -3 -2 7
v:v0=make	0 13 -10 -4
v:v0=offer	-1 2 -8 6
v:v0=other	-13 1 7 -4
v:v0=pay	0 -9 15 -4
v:v0=promise	0 3 6 -12
v:v0=propose	-1 -15 -11 23
v:v0=put	-5 -17 21 -4
v:v0=rise	0 0 9 -7
v:v0=run	12 -16 -13 16
v:v0=say	-6 1 -11 10
v:v0=sign	-2 -1 11 -8
v:v0=sit	-1 -6 11 0
v:v0=stay	0 -4 -20 21
v:v0=stop	5 7 -4 -13
v:v0=suspend	-8 -21 15 7
v:v0=want	0 -12 -1 10
v:v1=agree	0 -2 -4 6
v:v1=announce	0 8 -2 -6
v:v1=ask	0 -5 6 0
v:v1=be	-9 -2 9 -3
v:v1=bring	0 -12 0 10
v:v1=buy	-2 -21 -3 20
v:v1=carry	0 0 -13 12
v:v1=come	0 0 7 -3
v:v1=conclude	0 1 4 -7
v:v1=end	3 -10 14 -10
v:v1=extend	-7 0 5 -3
v:v1=get	-7 17 -9 -3
v:v1=go	-4 5 -12 7
v:v1=have	0 7 -5 0
v:v1=hold	11 18 -8 -29
v:v1=keep	0 5 16 -23
v:v1=lay	4 14 -13 -8
v:v1=leave	0 -23 -2 23
v:v1=lose	0 -3 -2 7
v:v1=make	8 13 -18 -8
v:v1=meet	-1 -4 12 -4
v:v1=offer	-1 3 -12 9
v:v1=other	-10 3 7 -8
v:v1=pay	0 -9 15 -4
v:v1=propose	0 -9 0 9
v:v1=put	-5 -17 21 -4
v:v1=rise	0 0 9 -7
v:v1=run	11 -18 -16 20
v:v1=say	-6 1 -11 10
v:v1=sign	-4 6 7 -12
v:v1=sit	-1 -6 11 0
v:v1=start	0 -2 21 -17
v:v1=stop	4 5 -9 -1
v:v1=suspend	-17 0 -1 7
v:v1=want	0 -13 8 0
verbless	-6 -4 -4 13
vt0=agree past	11 11 -17 -7
vt0=agree perfect	-4 -3 6 0
vt0=be future	0 9 -6 -1
vt0=be modal	0 6 -7 1
vt0=be past	0 -5 0 6
vt0=be perfect	0 5 0 -6
vt0=be present	-8 2 3 -5
vt0=conclude past	0 2 3 -8
vt0=extend modal	0 -2 17 -15
vt0=extend perfect	0 16 0 -18
vt0=extend present	0 6 -13 3
vt0=get past	-2 2 4 -8
vt0=get present	0 17 -9 -8
vt0=have past	6 0 1 -14
vt0=have present	-7 -8 6 4
vt0=hold perfect	0 -11 14 0
vt0=hold present	0 13 -9 -3
vt0=other past	0 5 1 -10
vt0=other perfect	-3 -1 7 -2
vt0=propose past	0 -1 -7 11
vt0=put present	0 6 1 -9
vt0=run present	-7 0 -3 7
vt0=say past	0 5 -8 1
vt0=sign modal	0 0 -17 17
vt0=sign past	0 -4 11 -8
vt0=sit past	0 -4 8 0
vt0=stay present	0 5 -6 0
vt0=suspend future	0 -1 8 -5
vt0=suspend past	0 -5 14 -10
vt0=suspend perfect	0 15 -11 -4
vt0=suspend present	0 -21 11 9
vt0=want present	0 -3 -1 6
vt1=agree participle	-3 -5 -11 19
vt1=agree past	2 7 0 -14
vt1=agree perfect	-3 -2 13 -7
vt1=agree present	0 -9 0 6
vt1=be modal	0 6 -7 1
vt1=be past	0 -4 -3 8
vt1=be perfect	0 5 0 -6
vt1=be present	-8 1 4 -4
vt1=buy infinitive	0 0 10 -8
vt1=conclude past	0 2 3 -8
vt1=extend modal	0 -2 17 -15
vt1=extend perfect	0 16 0 -18
vt1=extend present	0 6 -13 3
vt1=get past	-2 4 1 -6
vt1=get present	0 17 -9 -8
vt1=have past	6 0 1 -14
vt1=have present	-7 -7 7 1
vt1=hold present	0 13 -9 -3
vt1=other past	0 5 1 -10
vt1=other perfect	-3 -1 9 -5
vt1=propose perfect	0 0 7 -3
vt1=put present	0 6 1 -9
vt1=run present	-7 0 -3 7
vt1=say past	0 5 -8 1
vt1=sign modal	0 0 -17 17
vt1=sign past	0 -4 11 -8
vt1=sit past	0 -4 8 0
vt1=suspend future	0 -1 8 -5
vt1=suspend infinitive	-2 18 -10 -8
vt1=suspend past	0 -5 14 -10
vt1=suspend perfect	0 15 -11 -4
vt1=suspend present	0 -21 11 9
vt1=want present	0 -3 -1 6
vt2=be past	0 -6 0 7
vt2=be present	-11 -4 6 1
vt2=go present	-5 16 -12 0
vt2=leave participle	0 -13 17 -2
vt2=rise past	0 11 -7 -3`;
