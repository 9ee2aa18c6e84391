// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-24 -8 27 -9
a:!	0 7 -24 16
a:'	0 -1 9 -4
a:' notice	0 0 8 -4
a:'s	-8 -23 22 5
a:-	-1 -2 14 -10
a:.	-5 -4 7 0
a:<agent>	2 -18 12 0
a:<day-ahead>	-12 -8 10 4
a:<day-ahead> .	0 18 0 -20
a:<day-gone>	7 11 -16 -6
a:<day-gone> .	13 -4 -15 1
a:<day-today>	0 -6 12 -7
a:<day-today> .	0 0 5 -6
a:<duty>	6 0 -10 4
a:<gate>	-8 0 0 3
a:<goods>	-14 -8 32 -15
a:<level-noun>	-2 -6 -9 16
a:<level>	-5 0 19 -21
a:<level> .	-6 0 7 -3
a:<level> on	0 6 -12 3
a:<money>	0 -4 11 -5
a:<month-gone>	-1 2 6 -12
a:<name> .	0 0 12 -11
a:<name> and	10 11 -10 -21
a:<not>	-15 3 18 -19
a:<number>	-7 18 0 -20
a:<number> .	3 7 -4 -7
a:<office>	0 -14 5 3
a:<person> and	0 6 -3 0
a:<quality>	0 -10 18 -7
a:<seat>	0 -9 1 4
a:<sender>	0 0 9 -5
a:<span>	-4 0 8 -4
a:<span> .	0 -12 8 0
a:<v-bear>	-2 -19 11 7
a:<v-begin>	9 11 0 -30
a:<v-deny>	0 10 -5 -4
a:<v-down>	-10 23 -20 0
a:<v-end>	11 0 0 -11
a:<v-impose>	-2 7 7 -16
a:<v-propose>	-5 -4 16 -8
a:<v-return>	0 -1 6 -2
a:<v-say>	-1 0 -9 9
a:<v-sell>	0 11 -7 -4
a:<v-stay>	-3 22 -4 -24
a:<v-suspend>	6 12 -9 -10
a:<v-target>	-4 -15 12 5
a:<v-up>	-11 12 -5 0
a:?	-7 -4 5 2
a:a	-16 8 0 -3
a:a long	0 -9 14 -3
a:additional	0 7 0 -6
a:after	0 4 5 -19
a:agree	6 7 -13 -1
a:and <name>	10 10 -20 -4
a:and <person>	0 6 -3 0
a:and a	0 -5 15 -10
a:and it	0 -19 0 14
a:and not	0 0 -7 8
a:and the	-2 -7 13 -1
a:are	-3 5 3 -9
a:are over	0 10 -2 -6
a:at	14 -26 0 9
a:at a	-1 0 -9 7
a:at the	5 -17 0 5
a:back	0 9 -7 0
a:be	0 -2 7 -3
a:been	-2 0 -6 7
a:before	0 -25 21 0
a:between	8 9 -5 -21
a:between <name>	12 11 -14 -19
a:bond	0 -4 9 -2
a:both	2 -6 -4 8
a:busan	0 2 -6 2
a:by	-3 -20 12 6
a:by <number>	0 -4 8 -1
a:counted	0 11 -6 -5
a:day	0 0 -7 8
a:down	-5 12 -14 4
a:earlier	0 -7 13 -4
a:earlier .	0 -1 7 -3
a:earth	0 -8 0 9
a:end	12 4 -13 -9
a:end on	7 -10 -1 6
a:extension	0 -5 10 -5
a:for	-10 13 8 -23
a:from	-8 17 -25 8
a:from <day-ahead>	-2 -3 -17 19
a:from <day-gone>	-1 11 0 -13
a:from the	0 19 -12 -8
a:geneva	0 17 -9 -8
a:go	-7 6 4 -8
a:good	0 -9 4 4
a:had	0 -10 5 4
a:harvest	0 17 -23 0
a:has	5 -8 1 0
a:has been	-1 8 -7 0
a:have	0 -16 13 0
a:he	0 0 -8 9
a:his	0 -1 -9 11
a:in	-10 -6 14 -1
a:in <month-gone>	0 5 2 -12
a:in <name>	0 -6 10 -1
a:in <number>	0 10 0 -8
a:in <seat>	0 -2 7 -1
a:in busan	0 2 -6 2
a:in the	7 -14 6 0
a:is	-9 1 0 3
a:is what	0 -18 0 17
a:it	-2 -4 0 6
a:it .	3 5 -6 -3
a:its	0 1 -7 3
a:last	0 -4 0 7
a:later	-3 -24 29 -8
a:later .	0 -10 1 5
a:leave	-2 -23 30 -8
a:leave .	0 -5 8 0
a:more	7 5 -30 16
a:more .	11 -15 -2 4
a:new	0 0 12 -9
a:no	0 2 7 -11
a:not	-1 8 3 -12
a:notice	0 -2 10 -5
a:notice .	0 -2 9 -4
a:of	-26 -1 24 -15
a:of <level>	0 17 -2 -20
a:of <name>	0 -6 -1 9
a:of <number>	0 6 -2 -2
a:of it	0 7 -14 8
a:of quiet	0 12 -8 -3
a:of talk	-1 -7 15 -6
a:of the	0 0 8 -10
a:of thi	0 -2 10 -4
a:on	-6 1 8 -6
a:on <day-ahead>	-2 -10 12 0
a:on <day-gone>	10 -7 -1 0
a:on <quality>	0 1 1 -6
a:on both	0 -8 2 5
a:on the	-1 -7 6 0
a:one	0 -6 5 1
a:only	0 0 -9 10
a:our	0 -6 1 4
a:out	2 1 0 -7
a:over	-2 0 20 -24
a:pay	0 -10 15 -5
a:peace	0 -4 7 -3
a:quiet	0 12 -8 -3
a:rare	0 -8 0 9
a:rate	0 0 -2 6
a:rise	0 14 -10 -4
a:rule	0 10 -5 -4
a:run	0 14 -4 -15
a:same	0 -5 10 -5
a:side	-6 -2 -2 11
a:signature	0 0 -5 6
a:take	0 18 -13 -5
a:talk	-4 -15 19 0
a:talk .	0 -6 8 0
a:talk in	0 -4 9 -1
a:tariff	9 -5 -9 6
a:tariff truce	7 -5 -1 0
a:term	0 -6 0 7
a:that	0 12 -1 -10
a:the	-12 -9 16 0
a:the <day-ahead>	0 2 10 -16
a:the <quality>	0 -7 8 0
a:the duty	0 3 -6 0
a:the same	0 -5 10 -5
a:the tariff	8 -3 0 -3
a:their	-1 -5 9 0
a:thi	0 -20 2 11
a:thi year	0 -1 6 -1
a:through	0 14 -5 -7
a:through <number>	0 11 -5 -5
a:to	-16 -6 23 -9
a:to <level>	0 -7 8 0
a:to go	0 -9 13 -3
a:to run	0 -17 23 -7
a:to the	0 -10 14 -3
a:trade	0 11 -10 -1
a:truce	0 0 -6 5
a:truce between	6 6 -4 -13
a:truce in	0 -9 -1 11
a:two	-3 -9 11 0
a:under	0 -4 12 -3
a:until	0 0 6 -5
a:up	0 0 6 -10
a:was	3 -7 -3 6
a:were	-3 6 -3 0
a:will	2 -13 7 1
a:with the	0 -2 7 -2
a:would	0 -9 -4 13
a:year	0 -7 13 -2
a:year .	0 -3 7 0
a:yield	0 -7 11 -1
asks	-11 -1 3 3
b:"	-11 -8 6 3
b:" we	0 0 9 -8
b:'s	-14 1 -6 10
b:'s for	-2 11 -20 5
b:,	2 -6 3 2
b:, <name>	-1 -24 -2 27
b:, <person>	0 6 -12 4
b:, after	12 -17 -4 7
b:, agree	-1 12 -20 4
b:, and	4 -9 10 -6
b:, at	-2 7 -14 6
b:, both	0 -6 8 0
b:, for	1 -1 5 -7
b:, has	-2 -4 9 -1
b:, of	7 -5 -18 13
b:, the	-2 19 -1 -15
b:, want	0 0 -12 14
b:, was	7 -2 2 -8
b:, will	0 -9 0 9
b:-	0 0 8 -13
b:- <name>	0 0 -6 4
b:.	0 23 -22 0
b::	-4 -11 2 9
b:: <name>	0 -3 21 -21
b:: <number>	0 8 -3 -2
b:: a	9 -9 -4 3
b:: for	0 -3 -15 13
b:<agent>	-8 -8 20 -6
b:<day-ahead>	-3 8 -1 -4
b:<day-ahead> and	-1 2 -7 4
b:<day-ahead> for	0 9 -1 -7
b:<day-gone>	1 -8 2 5
b:<day-gone> for	-5 -4 15 -9
b:<day-today>	-2 15 4 -18
b:<day-today> to	0 4 3 -7
b:<duty>	-18 11 -5 0
b:<gate>	-6 0 8 -6
b:<goods-amount>	-4 -12 38 -27
b:<goods-amount> of	0 -5 11 -4
b:<goods>	-20 1 2 3
b:<level-noun>	0 -7 10 -1
b:<level>	-7 -14 7 8
b:<level> and	0 -4 10 -5
b:<level> for	0 -8 4 1
b:<level> in	0 10 -5 -3
b:<level> on	0 -1 -20 22
b:<level> over	0 -3 8 -2
b:<money>	-5 -16 39 -24
b:<money> in	0 -4 7 0
b:<month-gone>	-6 16 -9 -4
b:<month-gone> for	-1 12 -17 2
b:<name>	-25 4 -10 12
b:<name> agree	0 0 -16 13
b:<name> and	-5 11 -13 1
b:<name> has	0 -8 0 9
b:<name> have	0 6 -8 0
b:<name> in	0 -5 9 0
b:<name> is	0 8 -4 -2
b:<name> on	0 -10 3 7
b:<name> to	0 11 6 -18
b:<name> was	0 4 -7 1
b:<name> will	0 0 -10 7
b:<not>	-9 18 -2 -8
b:<number>	-12 7 22 -33
b:<number> for	-3 1 6 -9
b:<number> million	0 -3 7 -1
b:<office>	0 11 -17 4
b:<organisation>	-8 -20 31 -12
b:<organisation> and	0 -9 0 6
b:<organisation> has	0 8 0 -13
b:<person>	3 18 -26 2
b:<person> and	4 -12 -2 10
b:<person> has	0 5 -11 2
b:<person> say	0 14 18 -26
b:<points>	-1 18 -21 -1
b:<points> of	0 14 -24 2
b:<points> on	0 2 7 -9
b:<quality>	-9 5 14 -18
b:<quality> ship	0 9 0 -10
b:<seat>	-6 7 -31 22
b:<seat> and	0 11 -14 1
b:<seat> on	0 -6 -4 11
b:<sender>	0 -14 18 -1
b:<span>	-3 -2 20 -16
b:<taker>	-1 -4 22 -18
b:<v-agree>	1 -17 7 6
b:<v-bear>	-20 -6 8 5
b:<v-begin>	-16 4 7 -4
b:<v-deny>	0 0 8 -8
b:<v-down>	-11 0 0 2
b:<v-end>	4 -1 12 -18
b:<v-impose>	-7 5 3 -4
b:<v-propose>	-16 -10 -5 18
b:<v-return>	0 8 8 -18
b:<v-say>	-11 5 10 -9
b:<v-sell>	0 -8 6 2
b:<v-stay>	5 -4 12 -12
b:<v-target>	-6 -5 21 -11
b:a	-6 -5 -6 15
b:a further	2 0 -10 6
b:a pause	0 4 7 -15
b:a period	-2 -4 -1 9
b:a second	0 -4 -4 13
b:a standstill	0 7 0 -5
b:a suspension	0 -20 0 17
b:a term	0 0 11 -15
b:a truce	8 -1 -4 -3
b:about <money>	0 -5 -3 9
b:additional	0 -24 1 18
b:additional duty	0 -24 1 18
b:after	4 -15 24 -16
b:agree in	0 15 -15 0
b:agree on	1 4 2 -11
b:agree to	5 -19 -8 18
b:agreement	-2 -5 20 -11
b:all	0 25 -16 -14
b:an extension	-6 0 10 -5
b:an initial	2 -11 -4 13
b:and	-3 -4 -4 11
b:and <name>	-6 -3 -17 21
b:and <person>	6 -2 -7 3
b:and <quality>	0 -2 6 -2
b:and <seat>	0 11 -14 1
b:and a	0 -1 16 -14
b:and agree	1 6 -9 -1
b:and for	-1 -3 7 0
b:and it	-12 -5 6 6
b:and last	0 -15 16 0
b:and the	-6 2 12 -16
b:announce	0 0 8 -6
b:answer	0 0 6 -4
b:are	0 -5 -1 7
b:are suspend	0 -8 0 7
b:are to	0 -15 -8 20
b:arrangement	0 4 -22 15
b:as	-1 7 0 -5
b:aside	0 6 -4 0
b:ask	0 -7 6 0
b:ask for	0 -6 4 0
b:at	-12 -9 7 5
b:at the	-4 -3 15 -10
b:back	3 -6 11 -14
b:back for	4 -3 4 -8
b:be	-18 0 -2 10
b:be extend	0 -12 16 -2
b:because	0 2 -7 2
b:been	0 -1 17 -20
b:been extend	0 4 1 -8
b:begin	-3 -5 2 6
b:begin on	-3 -12 7 8
b:between	-1 -18 10 7
b:between the	0 -10 9 0
b:both	0 3 -11 7
b:both side	0 3 11 -16
b:busan	0 25 -14 -14
b:but	0 0 11 -6
b:buy	0 -17 5 7
b:buy <goods-amount>	0 -5 10 -3
b:by	-20 6 2 -2
b:by <level>	0 13 -9 -3
b:by the	0 -6 -2 8
b:can	0 7 4 -11
b:carry	0 -3 -7 11
b:ceasefire	-4 -17 28 -12
b:coffee	0 -9 5 1
b:come	0 1 4 -8
b:company	0 -10 17 -8
b:conclude	3 0 4 -12
b:continue	0 6 -13 4
b:cost	0 -9 10 0
b:could	0 -8 -17 24
b:country	-2 -13 14 0
b:custom	0 13 -7 -8
b:cut	0 6 -18 8
b:deal	0 -9 19 -11
b:delay	0 0 16 -14
b:delegation	0 -9 9 0
b:dispute	0 9 -1 -6
b:do	-1 0 -19 18
b:down	0 10 -1 -9
b:draft	0 -7 -4 10
b:due	0 -7 12 -3
b:duty	-8 14 -6 -3
b:duty for	-1 1 -13 8
b:duty of	0 -1 11 -8
b:duty on	0 13 -3 -9
b:each	-9 1 -2 3
b:each of	0 -4 9 -1
b:each other	-4 6 -2 0
b:each side	0 5 -13 3
b:earth	0 0 7 -5
b:either	0 -1 7 -2
b:end	0 -6 14 -10
b:end a	3 -6 10 -9
b:every	0 -7 14 -7
b:expect	0 -2 9 -6
b:expect <name>	0 0 7 -5
b:export	0 -13 7 3
b:extend	-6 8 12 -15
b:extend for	0 9 -4 -2
b:extend their	0 -5 10 -4
b:extension	-8 -8 0 8
b:extension by	0 -7 7 0
b:fall	-1 -8 11 -3
b:fee	0 6 0 -6
b:fee on	0 14 0 -18
b:first	0 -5 13 -12
b:for	-13 1 9 -4
b:for an	2 -11 -11 17
b:for the	-7 10 2 -9
b:force	0 -13 11 1
b:fourth	-1 -2 8 0
b:from	4 -3 9 -10
b:from <name>	0 -2 -3 6
b:further	2 0 -14 9
b:get	-7 4 2 -4
b:give	0 15 3 -17
b:given	0 13 -14 0
b:go	-4 4 -13 8
b:go on	0 -8 -10 18
b:good	-7 -1 3 0
b:good for	-6 -2 8 -1
b:had	11 -5 8 -18
b:had been	2 -7 7 -4
b:has	-21 1 11 -6
b:has ask	0 0 -7 10
b:has hold	0 -4 6 0
b:has propose	0 -7 0 5
b:have	-13 0 8 -4
b:have a	0 -11 0 10
b:have been	0 0 5 -7
b:he	-7 0 -5 9
b:he expect	0 0 9 -7
b:higher	0 15 0 -14
b:his	-3 -8 3 6
b:his <organisation>	0 -1 6 -3
b:hold	6 -1 1 -6
b:hold for	2 8 -4 -8
b:i	-3 -21 11 8
b:i have	0 -2 15 -12
b:ice	0 8 -4 -4
b:if	-3 6 -11 4
b:import	0 10 -7 -2
b:in	-22 3 33 -34
b:in <month-gone>	-3 20 -8 -12
b:in <name>	0 8 2 -12
b:in <seat>	0 -17 0 15
b:in a	6 2 -4 -6
b:in each	0 -4 8 0
b:in the	-3 -2 6 -1
b:increase	0 -4 0 6
b:initial	2 -11 -4 13
b:is	-16 0 -1 6
b:is a	0 -6 0 6
b:is extend	0 6 -7 0
b:is for	0 4 -10 4
b:is good	0 -8 13 -5
b:is suspend	0 -6 13 -8
b:is to	-3 -6 14 -4
b:it	20 -17 8 -6
b:it 's	-6 -6 -11 19
b:it by	0 2 10 -12
b:it for	0 -3 6 0
b:it has	-3 11 -3 -8
b:it is	-3 -20 20 0
b:it suspend	0 1 -19 15
b:it was	3 17 -18 -8
b:its	-2 17 5 -24
b:its duty	0 7 4 -14
b:keep	-2 -12 20 -4
b:keep their	0 -7 3 4
b:last	5 4 -16 4
b:last <month-gone>	0 0 -6 7
b:last for	0 5 -6 0
b:lasted	17 -16 9 -20
b:law	0 -7 13 -3
b:lay	5 8 -10 -7
b:leave	5 -9 -2 4
b:less	0 -5 0 6
b:less than	0 -3 -2 7
b:let	4 7 -2 -13
b:licence	0 -6 14 -7
b:like	0 14 -14 0
b:live	0 -9 3 3
b:make	7 4 -6 -8
b:may	-1 -17 20 -1
b:meet	0 -5 20 -12
b:meet in	0 0 10 -6
b:more	0 -10 13 -3
b:more than	0 -3 12 -6
b:mr	0 -6 0 3
b:mr <person>	0 -6 0 3
b:much	0 -6 5 0
b:my	0 3 7 -10
b:need	0 -5 19 -15
b:new	-3 -16 3 12
b:next	2 -4 12 -14
b:no	-1 13 -4 -6
b:no .	0 17 -11 -5
b:not	-2 1 -8 6
b:now	-3 4 7 -16
b:of	13 -11 -7 6
b:of <day-gone>	0 0 -10 8
b:of <quality>	0 16 -8 -8
b:of a	-2 -8 -14 23
b:of both	0 -7 18 -9
b:of it	9 0 4 -17
b:of its	0 3 -7 0
b:of the	6 -7 -3 5
b:of their	0 6 0 -10
b:off for	5 -2 -9 5
b:offer	0 -14 0 8
b:on	-19 0 13 -2
b:on <day-ahead>	-2 7 -10 2
b:on <day-gone>	0 -14 17 0
b:on <day-today>	0 9 -3 -4
b:on <quality>	0 16 2 -21
b:on a	-3 0 12 -10
b:on each	0 -2 -16 14
b:on for	0 -15 -16 26
b:on the	-2 -7 32 -28
b:one	-3 7 11 -18
b:only	0 -8 7 0
b:order	0 7 0 -4
b:other	-6 13 -9 0
b:other <points>	0 0 -11 8
b:other for	-2 9 -4 -1
b:our	0 -15 -2 15
b:out	5 -13 0 5
b:over	-2 -19 23 0
b:paper	0 -10 -18 27
b:party	-1 1 6 -8
b:pause	1 18 -18 -2
b:pause of	0 12 -1 -13
b:pay	0 -13 21 -7
b:period	-5 -5 1 6
b:period of	-5 -8 8 4
b:plan	0 27 -17 -14
b:port	0 -16 27 -16
b:port fee	0 -2 10 -9
b:prefer	0 3 -16 11
b:prolong it	0 1 5 -7
b:prolong the	0 -7 0 9
b:promise	0 4 5 -11
b:propose	0 -12 -10 19
b:propose to	0 -1 -14 16
b:put	-2 6 -6 0
b:put its	0 9 -13 0
b:rare	0 0 7 -5
b:reach	0 -7 17 -10
b:ready	0 -3 -9 13
b:ready to	0 -3 -8 12
b:remain	0 2 2 -8
b:renewed	0 -19 9 7
b:rest	4 8 0 -17
b:return	0 6 4 -12
b:rise	4 -8 8 -8
b:round	-2 -4 15 -7
b:round in	-1 -3 13 -5
b:rule	0 0 8 -8
b:run	0 -2 -5 7
b:same	0 15 -21 5
b:say	-5 12 2 -8
b:say he	0 0 8 -6
b:second	0 -7 -6 17
b:see	0 -5 -6 11
b:set	0 14 -8 -4
b:settle	0 -15 -8 22
b:ship	0 7 4 -15
b:side	-7 6 -7 3
b:side for	0 10 0 -7
b:sign a	2 -8 -3 9
b:sign an	0 8 1 -8
b:sit	-1 -4 10 -2
b:standstill	-3 0 -13 16
b:start	0 -3 11 -7
b:stay	0 -14 12 3
b:stay suspend	0 -7 -7 13
b:stop	3 10 -5 -12
b:strike	-3 -14 16 0
b:surcharge	0 -11 15 -2
b:suspend	-12 -5 6 5
b:suspend <points>	0 14 -14 -4
b:suspend for	-4 -8 9 2
b:suspension	-2 3 -18 12
b:suspension of	-1 -13 0 14
b:take	-1 -10 10 0
b:talk	0 -14 14 -2
b:tariff	-7 0 -5 7
b:tariff for	0 11 -7 -4
b:tariff on	0 7 -11 1
b:tariff truce	-1 -15 -7 23
b:term of	-3 3 4 -7
b:than	-2 -9 18 -7
b:that	-9 -6 4 6
b:that <name>	0 -7 18 -9
b:that a	-2 -25 0 21
b:that both	0 1 -7 6
b:that his	0 -2 12 -10
b:that is	0 21 -15 -7
b:that it	0 0 -16 13
b:that the	1 4 10 -17
b:the	-21 2 11 -2
b:the <name>	0 1 -18 13
b:the <office>	-6 9 -6 0
b:the <organisation>	-4 -19 7 8
b:the <points>	0 -1 11 -8
b:the <quality>	0 -24 4 17
b:the <seat>	0 -1 7 -3
b:the additional	0 -22 5 13
b:the agreement	-1 -2 9 -2
b:the arrangement	0 10 -12 0
b:the ceasefire	0 -19 22 -4
b:the duty	0 9 0 -9
b:the extension	0 -2 -3 6
b:the first	0 0 4 -7
b:the last	0 -3 6 0
b:the law	0 -7 13 -3
b:the new	0 -2 -4 8
b:the next	2 -4 12 -14
b:the other	0 1 -9 3
b:the pause	0 11 -9 -1
b:the same	0 15 -21 5
b:the suspension	0 15 -26 3
b:the tariff	0 6 -10 3
b:the truce	0 -12 14 0
b:the two	0 4 -10 5
b:the yield	0 -2 7 0
b:their	-13 0 2 0
b:their tariff	0 0 -17 11
b:them	0 -3 11 -8
b:themselve	0 8 -4 -2
b:there	0 6 -8 1
b:these	0 13 -16 2
b:they	2 18 -11 -11
b:thi	0 8 -5 -1
b:third	0 -8 2 5
b:those	0 22 -12 -12
b:three	0 -5 9 -2
b:time	-1 -11 23 -12
b:to	0 -25 16 7
b:to <goods-amount>	0 -1 8 -5
b:to <number>	0 -3 6 -1
b:to a	-5 6 0 -2
b:to be	-9 8 -15 9
b:to buy	0 -3 12 -9
b:to delay	0 0 9 -7
b:to hold	3 -1 3 -6
b:to last	14 5 -24 0
b:to suspend	-1 2 -8 4
b:to the	0 0 14 -12
b:trade	0 -10 -7 18
b:truce	2 -7 -1 4
b:truce between	0 -8 10 0
b:truce by	0 17 -17 -1
b:truce is	0 1 -8 3
b:truce of	6 0 -5 -3
b:truce was	-4 -15 16 1
b:truce with	0 0 -13 10
b:under	-2 11 1 -15
b:up	0 7 13 -22
b:up to	0 -7 21 -15
b:us	0 12 -12 0
b:want	0 -11 8 -2
b:was	-8 14 -4 -6
b:was make	0 8 -9 0
b:was ready	0 -2 -5 8
b:was to	0 -7 -12 17
b:we	-8 -11 8 5
b:we have	0 -23 12 3
b:were	8 2 -7 -3
b:what	-3 13 -23 10
b:when	1 18 -7 -21
b:when the	0 0 4 -7
b:where	0 16 -5 -10
b:which	-5 19 7 -28
b:who	-2 -11 5 5
b:will	-7 0 -4 7
b:will suspend	0 0 -7 2
b:with	-11 -21 11 13
b:with a	-6 0 2 1
b:with the	0 -5 14 -10
b:within	0 -8 28 -22
b:world	5 -12 13 -8
b:worth	0 0 9 -6
b:would	-15 -13 -7 22
b:would like	0 4 -11 4
b:would take	0 0 -5 7
b:year	-3 -7 12 0
b:yield	0 -4 10 -1
b:yield on	0 -4 10 -1
b:you	0 -4 6 0
b:—	14 -14 -4 7
b:— <name>	0 -8 -11 15
c0=agree	6 0 -14 4
c0=bear	-15 2 9 -5
c0=begin	-11 0 8 -3
c0=buy	0 -13 -3 12
c0=down	-7 0 9 -6
c0=end	-2 4 3 -6
c0=impose	0 3 9 -11
c0=propose	-10 -14 8 5
c0=return	0 -6 14 -7
c0=sell	0 -6 -8 14
c0=suspend	0 -11 7 4
c0=up	-3 0 11 -6
c1=agree	-5 3 -6 4
c1=bear	-17 1 1 2
c1=begin	-13 -7 13 0
c1=buy	0 -17 4 7
c1=down	-7 -5 2 7
c1=end	8 -7 6 -8
c1=impose	-7 5 16 -16
c1=propose	-10 -9 9 1
c1=return	0 0 5 -7
c1=sell	0 -6 -8 14
c1=stay	6 -7 9 -7
c1=up	-6 -13 14 2
c2=agree	6 9 -7 -12
c2=bear	-2 -13 8 4
c2=begin	9 7 0 -25
c2=down	-6 10 -7 0
c2=end	22 -19 -6 1
c2=impose	-5 0 9 -7
c2=say	0 0 -10 12
c2=stay	-14 13 0 -7
c2=target	0 -13 0 9
c2=up	-11 13 -9 1
ct0=agree modal	0 0 -15 17
ct0=agree past	13 -6 -6 0
ct0=agree past-passive	-6 12 0 -8
ct0=agree pluperfect	-9 2 3 0
ct0=bear future	0 -3 10 -4
ct0=bear past	-8 2 2 0
ct0=bear present	0 12 -8 -4
ct0=begin modal	0 -7 -4 13
ct0=begin past	-3 1 6 -8
ct0=begin present	-1 2 8 -9
ct0=end modal	-2 0 6 -1
ct0=end past	4 -18 0 9
ct0=end present	-5 15 0 -15
ct0=impose future	-3 0 -7 6
ct0=impose future-passive	0 8 5 -13
ct0=impose modal	-4 0 -6 8
ct0=impose modal-passive	0 7 7 -15
ct0=impose past	6 -2 -5 3
ct0=impose past-passive	-5 7 3 -11
ct0=impose perfect	-10 0 14 -9
ct0=impose perfect-passive	0 9 0 -7
ct0=impose pluperfect	3 -3 5 -7
ct0=impose present	3 -6 3 0
ct0=propose modal	0 19 -3 -14
ct0=propose perfect	0 -18 4 9
ct0=propose pluperfect	0 0 9 -7
ct0=propose present	0 -18 8 0
ct0=say past	0 7 -3 0
ct0=say present	0 -11 7 0
ct0=stay future	-4 -12 4 10
ct0=stay modal	8 -7 2 -4
ct0=stay past	0 -9 5 3
ct0=stay past-passive	0 8 -9 0
ct0=stay perfect	-5 -5 19 -15
ct0=stay present	-26 15 0 -6
ct0=suspend future	-1 -8 0 9
ct0=suspend past	0 -18 16 1
ct0=suspend perfect	0 -3 12 -7
ct0=suspend present	-4 0 -12 13
ct1=agree modal	0 0 -15 17
ct1=agree participle-passive	-10 3 -2 3
ct1=agree past	5 -5 6 -6
ct1=agree past-passive	-6 12 0 -8
ct1=agree perfect	-3 10 3 -11
ct1=agree pluperfect	-8 4 5 -3
ct1=agree present	0 -6 -4 9
ct1=bear future	0 -3 10 -4
ct1=bear past	-7 5 -1 0
ct1=bear present	0 12 -8 -4
ct1=begin modal	0 -16 -1 16
ct1=begin past	-3 1 6 -8
ct1=begin present	-1 2 8 -9
ct1=buy infinitive	0 -3 10 -7
ct1=end gerund	7 -3 0 -2
ct1=end modal	-2 0 6 -1
ct1=end participle-passive	7 -1 -1 -2
ct1=end past	4 -18 0 9
ct1=end present	-4 10 0 -10
ct1=impose future	-3 3 -13 6
ct1=impose future-passive	0 8 5 -13
ct1=impose gerund	0 7 -4 -2
ct1=impose infinitive	0 -6 -1 5
ct1=impose modal	-4 0 -6 8
ct1=impose modal-passive	0 7 7 -15
ct1=impose participle-passive	-5 4 6 -11
ct1=impose past	0 -3 6 -2
ct1=impose past-passive	-5 7 3 -11
ct1=impose perfect	-9 11 5 -13
ct1=impose perfect-passive	0 9 0 -7
ct1=impose pluperfect	3 -1 7 -11
ct1=impose present	4 -21 9 6
ct1=propose modal	0 19 -5 -13
ct1=propose past	0 -10 -2 8
ct1=propose perfect	0 -15 0 12
ct1=propose pluperfect	0 0 9 -7
ct1=propose present	0 -16 9 0
ct1=say past	0 7 -3 0
ct1=say present	0 -10 7 0
ct1=stay future	-4 -4 0 6
ct1=stay infinitive	4 -8 11 -8
ct1=stay modal	8 -7 2 -4
ct1=stay past	0 -9 3 4
ct1=stay past-passive	0 8 -9 0
ct1=stay perfect	-5 0 12 -14
ct1=stay present	-25 5 6 -4
ct1=suspend participle-passive	-7 -4 9 0
ct1=suspend past	0 -18 16 1
ct1=suspend perfect	0 0 4 -7
ct1=suspend present	-4 0 -9 12
ct1=up modal	0 -3 7 -1
ct2=agree participle-passive	0 12 -5 -5
ct2=begin infinitive	0 -9 13 -3
ct2=begin present	13 7 -9 -14
ct2=down past	-4 13 -6 -1
ct2=end past	12 -5 -3 -4
ct2=end present	-7 -6 0 11
ct2=impose participle-passive	-5 1 12 -17
ct2=impose past	-7 2 0 0
ct2=impose present	0 16 -12 -3
ct2=say past	0 -8 0 7
ct2=stay present	-15 7 0 -2
ct2=up infinitive	0 -9 13 -3
ct2=up past	0 14 -10 -4
ct2=up present	-4 13 -9 0
f:"	9 -7 0 -1
f:'	0 -11 8 2
f:'s	-18 9 -19 18
f:,	11 0 -9 0
f:-	-10 7 -1 0
f:.	3 0 -17 16
f::	-4 8 4 -14
f:;	-3 8 5 -14
f:<agent>	-6 -1 -19 23
f:<day-ahead>	-38 43 -31 0
f:<day-gone>	14 20 -31 -7
f:<day-today>	-8 10 -1 -5
f:<duty>	17 9 -15 -11
f:<goods>	-2 21 -13 -8
f:<level-noun>	-4 -7 8 1
f:<level>	-12 15 2 -14
f:<money>	-6 2 0 0
f:<month-ahead>	-11 0 -1 11
f:<month-gone>	13 -14 11 -12
f:<name>	5 17 -32 6
f:<not>	17 9 -40 20
f:<number>	-5 5 29 -41
f:<office>	0 -7 24 -16
f:<organisation>	-12 -58 20 28
f:<person>	3 -2 -12 11
f:<points>	0 26 -19 -15
f:<quality>	4 -4 -9 10
f:<seat>	14 -1 -31 21
f:<sender>	-7 -29 15 14
f:<span>	0 -19 5 12
f:<taker>	-2 5 11 -16
f:<v-agree>	-7 0 -2 7
f:<v-bear>	8 0 -20 11
f:<v-begin>	-5 0 -13 14
f:<v-buy>	-3 -7 5 4
f:<v-deny>	-3 -10 0 11
f:<v-down>	9 0 0 -7
f:<v-end>	8 -17 7 0
f:<v-impose>	0 8 -9 0
f:<v-propose>	0 -31 27 -2
f:<v-return>	2 21 -20 -1
f:<v-say>	-6 -20 2 18
f:<v-sell>	-7 -14 5 11
f:<v-stay>	2 2 -6 0
f:<v-suspend>	8 -5 7 -9
f:<v-threaten>	-2 -12 20 -7
f:<v-up>	0 -19 15 2
f:a	-9 14 0 -14
f:about	0 5 13 -19
f:according	0 -13 6 6
f:additional	0 8 -1 -3
f:again	9 -20 -5 17
f:against	0 -11 4 7
f:ago	0 10 -7 -3
f:agree	11 1 -11 -1
f:agreement	0 -4 14 -10
f:all	0 0 5 -6
f:also	0 -15 0 12
f:an	-10 5 4 -5
f:and	0 11 -3 -9
f:announce	0 7 -21 11
f:another	-13 2 14 -11
f:answer	-1 -20 6 14
f:apply	0 2 -10 7
f:approve	0 -27 10 13
f:are	-22 -3 18 -4
f:as	-16 15 -12 2
f:ask	-2 -5 -16 21
f:at	0 12 0 -17
f:back	-12 3 -2 4
f:be	-15 -10 5 10
f:because	-2 -10 0 8
f:beef	0 -4 16 -8
f:been	8 -20 9 2
f:before	-3 -17 4 15
f:begin	1 -12 14 -3
f:between	0 -11 17 -2
f:both	18 -20 -7 13
f:bring	-3 20 -4 -15
f:busan	-7 -7 11 2
f:but	0 -23 -3 25
f:by	10 31 -32 -14
f:call	-3 -11 0 12
f:can	-4 6 15 -21
f:carry	0 0 -7 9
f:case	0 1 -15 11
f:charge	0 9 -8 -3
f:coffee	0 20 -10 -13
f:company	0 -6 9 0
f:confirm	0 -5 -11 15
f:consent	0 -12 -12 21
f:control	-1 0 8 -6
f:could	-6 -1 2 3
f:day	10 10 -19 -2
f:deadline	0 -3 8 -1
f:decision	0 8 -15 3
f:deny	0 0 9 -6
f:did	13 -4 -6 -2
f:do	4 18 -14 -10
f:doe	0 1 -19 15
f:down	1 9 3 -21
f:due	0 5 0 -6
f:duty	21 6 -26 -4
f:each	-10 18 0 -17
f:earth	-8 -5 15 -1
f:either	0 10 -17 6
f:end	10 -3 -18 11
f:evening	0 -7 8 0
f:everything	0 10 -4 -5
f:expect	0 -5 12 -6
f:expire	1 -9 21 -18
f:export	-2 -6 1 5
f:extend	10 -14 0 0
f:extension	0 14 8 -30
f:face	6 -4 -2 0
f:fall	-3 1 13 -16
f:fee	0 -9 -28 33
f:fentanyl	4 -11 4 0
f:first	-6 -19 32 -14
f:flour	0 1 -8 5
f:for	6 -2 4 -8
f:fourth	0 -8 0 7
f:further	1 -2 21 -25
f:gave	-9 3 3 0
f:get	0 12 -16 4
f:give	0 -6 0 4
f:go	0 -14 16 -2
f:good	-1 23 -4 -20
f:government	-4 27 -15 -15
f:had	19 -12 13 -28
f:hand	0 4 -11 6
f:has	-29 20 -35 23
f:have	6 11 -4 -13
f:he	-9 -1 -16 22
f:him	0 0 9 -8
f:his	4 -28 -5 22
f:hold	1 -21 23 -5
f:hour	1 14 -3 -18
f:i	-14 1 -8 12
f:if	-7 16 -6 -6
f:in	5 -19 -11 24
f:into	-7 15 -12 0
f:is	-27 -8 5 13
f:it	18 6 -13 -9
f:its	-18 5 -8 9
f:keep	-1 -8 5 3
f:know	0 -6 9 0
f:lapse	0 -5 18 -12
f:last	12 13 -26 1
f:leave	-4 34 -13 -32
f:let	-1 0 9 -10
f:licence	0 -18 0 16
f:lie	0 14 -16 0
f:like	0 -4 9 -3
f:line	4 -16 18 -10
f:list	0 -2 -5 8
f:long	-2 14 -4 -11
f:look	0 -13 2 8
f:lose	0 4 11 -18
f:make	5 -11 3 0
f:me	-1 17 -17 0
f:measure	0 -11 0 9
f:meet	7 0 2 -14
f:midnight	0 2 4 -8
f:minister	6 -6 -17 14
f:ministry	0 -17 7 9
f:minute	7 0 0 -8
f:month	-2 -8 20 -13
f:more	-2 -3 8 -1
f:morning	-5 0 11 -4
f:move	0 5 10 -15
f:mr	-3 -13 -18 28
f:much	0 0 6 -6
f:must	-2 1 15 -14
f:my	0 -8 7 0
f:name	0 -10 0 10
f:named	0 -2 -4 7
f:need	0 -6 13 -6
f:neither	-2 11 -8 0
f:new	0 -16 17 0
f:next	-6 -22 14 6
f:night	0 16 -4 -9
f:nobody	9 0 -15 4
f:not	17 -8 -14 8
f:note	0 8 -7 0
f:nothing	0 -16 -19 29
f:notice	0 9 -1 -6
f:now	0 11 -10 -2
f:number	0 0 -5 8
f:of	23 -22 8 -6
f:off	0 12 -16 5
f:offer	-3 -13 12 0
f:old	3 2 0 -9
f:on	-11 15 -10 0
f:one	20 0 -9 -8
f:only	-6 -30 27 4
f:or	-4 -5 1 6
f:other	-1 5 -8 3
f:our	-1 19 -31 10
f:out	7 -9 5 -1
f:over	3 7 12 -33
f:own	-2 -5 -4 11
f:page	-2 0 10 -11
f:palm	0 4 3 -8
f:pause	16 0 -5 -12
f:pay	-8 30 -3 -29
f:place	0 18 -5 -16
f:plan	-1 -11 7 6
f:point	-1 0 25 -25
f:port	0 -8 -13 21
f:prefer	0 -6 -7 13
f:present	-4 -25 2 18
f:prolong	0 -6 10 0
f:put	-9 -1 6 1
f:rare	-8 -5 15 -1
f:rate	1 -4 -11 12
f:reach	0 -6 21 -15
f:remain	0 25 -16 -11
f:reporter	0 -14 16 -5
f:return	-1 10 0 -7
f:rise	4 -13 -2 9
f:round	0 -25 6 18
f:rule	-2 -8 -6 16
f:run	5 0 -7 3
f:salmon	0 -20 12 11
f:same	-6 15 2 -17
f:say	-25 1 10 -3
f:second	8 -6 10 -18
f:see	0 -22 13 7
f:settle	0 0 -6 8
f:shall	0 -18 -10 25
f:she	3 -7 -7 10
f:ship	-1 -16 3 11
f:should	11 0 -1 -9
f:side	6 -17 18 -9
f:sign	-17 9 -3 1
f:signature	-2 6 0 -3
f:since	-11 9 15 -21
f:sit	8 -11 -4 4
f:so	6 -3 -13 10
f:some	0 -3 21 -18
f:somebody	0 7 0 -6
f:something	-1 -1 0 6
f:soybean	0 0 6 -9
f:spoke	0 22 -19 -3
f:spring	-1 15 -6 -9
f:start	0 13 -7 -4
f:statement	0 6 -4 0
f:still	0 4 -14 6
f:subsidiary	0 -12 14 -2
f:surcharge	0 -3 13 -8
f:suspension	14 -11 -26 20
f:take	-6 11 -30 19
f:talk	11 -21 -11 20
f:tariff	-4 14 -1 -15
f:tell	-9 -19 3 13
f:that	-6 0 -11 15
f:the	1 3 11 -16
f:their	14 8 0 -26
f:them	14 -7 -9 3
f:then	-1 -11 -18 31
f:there	0 6 17 -31
f:they	-17 14 0 -4
f:thi	-2 -10 17 -3
f:thing	0 6 3 -11
f:third	0 1 4 -8
f:three	6 -11 9 -5
f:through	0 27 -26 -1
f:time	10 -16 23 -25
f:to	13 -7 -6 5
f:together	0 -10 1 4
f:trade	6 -12 -1 5
f:truce	0 -5 -3 6
f:under	1 -8 0 4
f:unless	-2 0 -13 12
f:until	3 11 -4 -10
f:up	5 -7 -1 3
f:us	-6 21 -6 -11
f:vote	0 6 1 -9
f:want	-1 -7 19 -14
f:warn	0 -13 16 -2
f:was	25 -13 24 -51
f:we	20 -20 -11 13
f:week	10 -21 -12 20
f:well	-3 8 12 -20
f:were	23 -19 -16 10
f:what	-4 -1 22 -17
f:when	19 -37 8 -1
f:where	8 -16 0 7
f:which	-12 -7 20 -8
f:while	0 11 0 -11
f:who	-5 0 -13 15
f:will	-12 0 -6 10
f:wine	5 0 -7 0
f:with	0 9 4 -19
f:without	-5 22 -4 -20
f:word	0 0 -12 14
f:worth	-2 0 13 -8
f:would	-20 -15 -1 23
f:write	16 -12 -15 8
f:year	-8 0 -6 10
f:yes	0 -13 -12 23
f:yet	0 15 0 -16
f:you	-4 27 -1 -34
first-of-paragraph	-9 -12 23 -6
has-future	-4 -17 9 12
has-gerund	0 9 -4 -4
has-infinitive	0 0 8 -7
has-modal	0 -23 1 16
has-participle	4 -6 24 -27
has-past	7 5 2 -14
has-perfect	-15 4 17 -17
has-pluperfect	4 -10 19 -19
has-present	-31 10 2 0
headline	10 17 13 -49
l1="	-2 4 3 -6
l1=,	-16 -4 1 9
l1=:	-14 -10 -16 32
l1=<begin>	-17 2 8 -6
l1=<goods-amount>	-1 -2 23 -19
l1=<goods>	0 -12 25 -15
l1=<level>	0 -4 21 -18
l1=<money>	-3 -13 27 -14
l1=<name>	0 -9 10 0
l1=<number>	0 -8 14 -3
l1=<v-agree>	0 -10 7 1
l1=<v-bear>	-2 11 -3 -5
l1=<v-begin>	0 -13 18 -7
l1=<v-end>	0 -14 21 -7
l1=<v-impose>	-6 -16 7 6
l1=<v-propose>	-1 -1 -11 13
l1=<v-say>	0 -10 -7 15
l1=a	-17 14 -24 15
l1=about	0 -3 14 -8
l1=after	6 -9 16 -17
l1=and	0 -15 3 7
l1=another	-10 1 -15 16
l1=at	0 14 -7 -7
l1=by	-14 0 1 2
l1=end	0 -14 20 -6
l1=further	2 0 -13 7
l1=get	-1 7 -1 -4
l1=had	8 0 -4 -1
l1=in	-13 -30 38 -8
l1=is	0 2 -14 13
l1=it	7 0 -5 -1
l1=last	4 12 -8 -12
l1=lasted	17 -16 9 -20
l1=least	0 0 -5 6
l1=next	0 0 7 -6
l1=of	15 -1 -24 9
l1=offer	0 0 -13 14
l1=on	-2 -10 0 9
l1=over	0 -2 16 -11
l1=prefer	0 3 -16 11
l1=same	0 14 -20 6
l1=take	0 -11 13 -3
l1=than	-1 -13 12 0
l1=the	0 27 -12 -20
l1=to	0 -16 2 9
l1=want	0 -7 4 0
l1=with	0 -9 3 3
l1=within	0 -5 22 -17
l2="	0 -7 -9 16
l2='s	-5 12 -7 -2
l2=,	19 -6 0 -13
l2=:	-2 23 -6 -16
l2=<agent>	0 0 14 -12
l2=<begin>	-28 -5 15 0
l2=<day-ahead>	-3 12 0 -11
l2=<day-gone>	-7 -20 -3 26
l2=<day-today>	0 -6 12 -2
l2=<duty>	-3 7 -3 -1
l2=<level-noun>	0 -17 3 12
l2=<level>	0 1 11 -13
l2=<money>	0 -1 6 -3
l2=<month-gone>	-2 14 -16 1
l2=<not>	0 10 0 -11
l2=<number>	-4 -7 21 -15
l2=<office>	0 -10 11 0
l2=<organisation>	0 -1 7 -1
l2=<person>	0 -1 -4 7
l2=<seat>	0 6 0 -11
l2=<span>	0 -3 7 -1
l2=<v-agree>	0 -1 -7 8
l2=<v-begin>	-1 -16 10 4
l2=<v-buy>	0 -8 0 6
l2=<v-down>	0 -7 15 -7
l2=<v-end>	8 0 0 -13
l2=<v-propose>	0 -3 -17 21
l2=<v-say>	0 -4 7 0
l2=<v-suspend>	0 7 5 -15
l2=<v-up>	0 -26 9 18
l2=a	1 0 -19 10
l2=agree	-2 -5 -6 13
l2=and	5 -4 6 -9
l2=are	0 15 -10 -6
l2=ask	0 0 -7 8
l2=at	0 -3 -18 22
l2=back	4 -4 5 -8
l2=be	-1 0 -3 6
l2=buy	0 -8 0 6
l2=by	0 -10 17 -7
l2=country	0 -2 26 -27
l2=dispute	0 8 -1 -5
l2=duty	0 -7 0 9
l2=end	0 12 -5 -7
l2=extension	-5 -1 16 -10
l2=first	0 -6 11 -4
l2=for	-8 0 4 0
l2=gave	0 0 9 -10
l2=give	0 7 3 -10
l2=good	-5 14 -8 -3
l2=had	0 5 6 -11
l2=has	0 4 -7 0
l2=have	0 -5 0 6
l2=he	0 0 -19 16
l2=hold	2 8 -4 -8
l2=in	-1 -4 24 -20
l2=it	13 0 -5 -4
l2=last	-1 5 -6 0
l2=less	0 -3 -2 7
l2=meet	0 -2 9 -2
l2=more	0 -3 8 -3
l2=of	3 -6 -9 12
l2=off	5 -6 -8 8
l2=on	0 -21 -12 28
l2=other	0 6 -7 0
l2=pause	0 10 -12 0
l2=prolonged	0 13 -10 -3
l2=renewed	0 -15 0 9
l2=run	0 -6 -1 4
l2=side	0 14 -12 -1
l2=sign	-1 9 -2 -4
l2=stop	4 7 -8 -4
l2=strike	0 -9 6 3
l2=suspend	-4 -6 18 -6
l2=suspension	-9 9 -10 6
l2=talk	0 -3 6 0
l2=tariff	0 11 -1 -8
l2=that	0 0 -28 24
l2=the	4 12 -7 -7
l2=there	11 0 -4 -11
l2=time	0 0 -7 7
l2=to	11 3 -4 -11
l2=truce	6 8 -11 -5
l2=up	0 0 10 -11
l2=was	-7 0 2 1
l2=we	0 2 3 -7
l2=when	0 4 0 -6
l2=would	0 -5 -16 20
l2=yield	0 -1 7 0
l3="	0 -20 1 12
l3='s	0 14 -2 -13
l3=,	8 2 9 -23
l3=:	-1 19 -3 -13
l3=<agent>	3 -10 4 0
l3=<begin>	-13 4 0 2
l3=<day-ahead>	-3 -3 -5 11
l3=<day-gone>	2 -6 20 -26
l3=<day-today>	3 0 0 -8
l3=<duty>	-2 16 -7 -8
l3=<gate>	0 -2 8 -4
l3=<goods>	-3 -7 0 10
l3=<level-noun>	3 -1 7 -11
l3=<name>	-7 10 -7 0
l3=<not>	-1 -15 -8 21
l3=<number>	6 -19 4 4
l3=<office>	0 -4 -2 9
l3=<person>	-3 -9 -9 19
l3=<quality>	0 0 9 -12
l3=<seat>	0 -9 -10 17
l3=<span>	0 5 15 -22
l3=<v-agree>	0 6 -5 0
l3=<v-bear>	0 -3 -4 10
l3=<v-begin>	0 0 -7 7
l3=<v-down>	7 1 -1 -9
l3=<v-end>	-1 5 0 -7
l3=<v-impose>	10 3 3 -14
l3=<v-propose>	0 -1 14 -10
l3=<v-say>	3 -8 -2 5
l3=<v-stay>	7 -16 -15 22
l3=<v-suspend>	5 -14 -7 15
l3=<v-up>	1 0 -9 5
l3=a	5 -5 6 -6
l3=agree	0 8 0 -7
l3=an	3 -2 16 -15
l3=and	0 -29 -1 27
l3=at	0 -2 11 -9
l3=be	0 -6 0 7
l3=been	0 -7 26 -20
l3=both	5 -2 10 -14
l3=by	0 0 13 -14
l3=each	0 8 -7 -1
l3=for	0 -16 -2 18
l3=go	0 0 -12 10
l3=good	0 -18 13 1
l3=had	12 -4 -11 0
l3=has	-1 5 -9 3
l3=he	0 10 -11 0
l3=hold	0 -7 -7 14
l3=in	-4 18 1 -30
l3=is	-3 16 -14 0
l3=it	3 2 -14 6
l3=its	0 26 -7 -20
l3=last	3 -8 -1 6
l3=no	0 -6 0 5
l3=of	2 -26 18 -2
l3=off	0 0 11 -12
l3=on	-15 0 -9 14
l3=one	0 11 -14 4
l3=pause	6 7 -12 -6
l3=prolong	0 2 6 -8
l3=put	0 -3 14 -8
l3=rate	0 0 7 -8
l3=say	0 0 -9 11
l3=tariff	0 6 -4 -1
l3=that	-2 3 17 -22
l3=the	-19 9 1 -2
l3=their	0 16 5 -20
l3=they	4 1 -22 13
l3=time	0 -7 20 -11
l3=to	-2 9 -20 7
l3=truce	0 -30 19 16
l3=up	0 7 0 -6
l3=was	0 26 -9 -29
l3=we	0 -11 6 2
l3=were	0 -6 11 -2
l3=which	0 -4 15 -8
l3=will	0 3 -12 5
l3=with	0 -10 1 5
l3=would	-4 -17 0 15
l4="	0 -13 -5 13
l4='s	0 5 -9 3
l4=,	11 -10 12 -13
l4=-	-1 -18 21 -4
l4=:	14 -29 3 3
l4=<agent>	0 -7 2 3
l4=<begin>	-19 27 1 -26
l4=<day-ahead>	-3 -16 0 14
l4=<day-gone>	-1 36 -23 -20
l4=<duty>	0 -2 13 -10
l4=<goods-amount>	0 -1 6 -2
l4=<goods>	-7 -4 -11 18
l4=<level>	-2 8 -16 11
l4=<money>	0 -3 7 0
l4=<month-gone>	0 -13 15 0
l4=<not>	3 7 0 -13
l4=<number>	-6 33 -18 -19
l4=<organisation>	0 -1 7 -3
l4=<person>	-4 -5 -9 17
l4=<points>	0 11 -14 0
l4=<quality>	10 -8 -3 0
l4=<seat>	-1 2 -6 4
l4=<sender>	0 -9 0 7
l4=<span>	0 -6 0 4
l4=<v-agree>	1 -16 8 5
l4=<v-bear>	-3 -4 12 -5
l4=<v-begin>	0 14 -10 0
l4=<v-end>	0 10 -5 -5
l4=<v-impose>	6 0 -14 8
l4=<v-propose>	-2 -2 8 -1
l4=<v-say>	0 -1 22 -19
l4=<v-stay>	-8 6 9 -14
l4=<v-suspend>	1 0 -21 18
l4=<v-up>	0 -7 7 0
l4=a	-8 -20 -15 33
l4=agree	1 -5 -8 10
l4=agreement	0 0 6 -5
l4=an	0 0 -11 12
l4=and	-9 -15 -8 30
l4=at	13 -10 3 -12
l4=be	-7 -9 0 12
l4=been	0 -4 -2 10
l4=both	0 5 -17 8
l4=by	0 -6 7 0
l4=could	0 -5 0 6
l4=duty	0 14 -4 -10
l4=end	2 13 -3 -17
l4=for	-9 15 2 -15
l4=from	0 -8 4 3
l4=good	0 -3 -8 10
l4=has	0 -11 22 -9
l4=have	0 -2 8 -3
l4=he	0 12 -6 -3
l4=in	13 -6 3 -14
l4=is	-4 -20 16 4
l4=it	-9 13 6 -18
l4=its	0 0 7 -10
l4=keep	0 0 7 -7
l4=make	-3 6 0 0
l4=of	0 -7 12 -3
l4=off	0 -1 -4 6
l4=on	0 28 2 -37
l4=one	0 -7 16 -8
l4=propose	0 -3 -1 7
l4=say	0 0 14 -12
l4=side	0 -9 11 0
l4=suspend	0 8 -20 9
l4=take	0 3 -8 4
l4=talk	0 -6 8 0
l4=tariff	0 -14 15 0
l4=that	-12 -1 0 5
l4=the	-9 -3 11 -3
l4=their	-3 8 -13 4
l4=they	0 -5 -14 18
l4=to	-9 -2 -4 10
l4=truce	7 17 -17 -10
l4=two	0 -2 -10 14
l4=was	14 -17 -7 6
l4=which	0 0 7 -9
l4=with	-6 -4 5 2
l='s for	-2 11 -20 5
l=, after	13 -10 -3 -1
l=, by	-2 4 5 -8
l=, of	7 -5 -20 14
l=: "	0 4 4 -9
l=: for	0 0 -11 7
l=: the	0 12 -6 -6
l=<begin> "	0 0 -6 6
l=<begin> <begin>	-17 2 8 -6
l=<begin> after	0 8 0 -8
l=<begin> for	-8 -8 10 1
l=<begin> the	0 0 -5 6
l=<day-ahead> ,	-2 15 -5 -9
l=<day-gone> ,	0 -17 0 13
l=<level> for	0 -1 6 -3
l=<month-gone> for	-1 11 -19 4
l=<number> for	-1 -3 10 -4
l=a further	2 0 -13 7
l=about <money>	0 -5 -3 9
l=agree on	0 -14 -3 17
l=and last	0 -12 16 -5
l=ask for	0 0 -7 8
l=at least	0 0 -5 6
l=back for	4 -3 4 -8
l=duty for	0 -2 -15 14
l=end after	0 6 -4 0
l=extension by	0 -7 7 0
l=for another	-3 9 -2 -3
l=good for	-5 14 -8 -2
l=hold for	2 8 -4 -8
l=in the	0 -3 6 0
l=is for	0 4 -10 4
l=it by	0 2 10 -12
l=it has	0 10 -2 -12
l=last for	0 5 -6 0
l=less than	0 -3 -2 7
l=more than	0 -3 8 -3
l=off for	5 -2 -9 5
l=on for	0 -17 -13 26
l=other for	0 2 -7 2
l=pause of	0 9 -3 -8
l=prolonged by	0 13 -10 -3
l=run for	0 -6 -1 4
l=side for	0 10 0 -7
l=suspend for	-4 -4 15 -5
l=tariff for	0 9 -6 -2
l=term of	0 6 5 -17
l=the first	0 7 -3 -2
l=the last	0 -3 6 0
l=the next	0 0 7 -6
l=the same	0 14 -20 6
l=to <goods-amount>	0 0 7 -4
l=to last	14 0 -22 6
l=truce by	0 17 -17 -1
l=truce of	9 -2 -6 -1
l=yield on	0 -1 7 0
lead="	-11 -8 6 3
lead=,	2 -6 3 2
lead=:	-4 -11 2 9
lead=a	-11 -2 -13 21
lead=after	-1 5 5 -13
lead=an	0 -9 6 0
lead=at	0 -4 8 0
lead=because	0 2 -7 2
lead=bessent	0 0 15 -11
lead=both	-2 5 -20 10
lead=but	0 0 11 -6
lead=china	0 -11 16 0
lead=five	0 7 -9 1
lead=for	-10 5 2 -3
lead=four	0 8 0 -10
lead=he	-2 -11 1 7
lead=if	-3 6 -11 4
lead=in	-1 2 7 -10
lead=it	22 0 -5 -15
lead=mexico	0 22 -18 -6
lead=six	0 12 0 -10
lead=that	0 -4 -3 9
lead=the	-6 -11 13 1
lead=they	14 0 -21 0
lead=trade	0 -8 0 11
lead=trump	8 -1 0 -5
lead=under	-1 8 2 -12
lead=we	-3 -19 18 2
lead=what	-1 13 -20 4
lead=when	0 6 0 -14
lead=where	0 16 -5 -10
lead=which	-5 19 7 -28
lead=who	-2 -11 5 5
lead=—	14 -14 -4 7
lll=<begin> <begin> "	0 0 -6 6
lll=<begin> <begin> <begin>	-17 2 8 -6
lll=<begin> <begin> after	0 8 0 -8
lll=<begin> <begin> for	-8 -8 10 1
lll=<begin> <begin> the	0 0 -5 6
lll=<begin> it has	0 14 -8 -7
lll=<day-ahead> , for	0 -15 8 6
lll=<person> : for	0 -9 -7 15
lll=a pause of	0 9 -3 -8
lll=a period of	-2 -4 -1 9
lll=a term of	0 0 11 -15
lll=a truce of	8 0 -8 -1
lll=an extension of	-4 3 11 -10
lll=be extend by	0 -11 12 0
lll=for the same	0 14 -23 9
lll=in <month-gone> for	0 19 -16 -5
lll=in the first	0 11 -9 0
lll=is extend by	0 6 -7 0
lll=is suspend for	0 -3 22 -22
lll=on <day-ahead> ,	0 0 -4 6
lll=on <day-gone> ,	0 -7 14 -5
lll=on <day-gone> for	-3 4 6 -11
lll=prolong it by	0 2 6 -8
lll=tariff truce by	0 15 -9 -6
lll=the truce by	0 -5 -7 13
lll=to suspend for	0 -1 -4 6
lll=was make for	1 5 -7 0
lr=" is	0 -2 8 -5
lr=, after	-1 7 0 -9
lr=, before	0 -3 10 -4
lr=, of	0 -13 4 3
lr=, on	0 8 5 -18
lr=: ,	-1 -11 -2 14
lr=: to	0 -7 11 -2
lr=<begin> ,	-4 10 -10 0
lr=<begin> .	-1 24 -8 -20
lr=<begin> after	0 -5 13 -6
lr=<begin> is	0 3 -18 12
lr=<begin> later	0 -3 8 -2
lr=<begin> of	0 5 0 -10
lr=<begin> on	0 -14 20 -6
lr=<goods-amount> ,	0 -6 15 -6
lr=<goods-amount> .	0 0 7 -8
lr=<money> ,	0 -7 5 0
lr=<money> .	0 -7 21 -14
lr=after .	12 -16 7 -11
lr=after of	0 -15 20 -3
lr=another ,	0 -4 17 -10
lr=another .	-3 10 -32 19
lr=by ,	-6 11 -6 -1
lr=by .	-1 -1 9 -6
lr=by <end>	0 4 3 -10
lr=by to	0 -2 -9 11
lr=end of	0 -4 8 -2
lr=for ,	2 13 -20 0
lr=for .	5 1 3 -8
lr=for <end>	-2 -17 18 -1
lr=for at	-1 -10 7 2
lr=for from	2 -10 -23 25
lr=for in	-2 4 1 -6
lr=for more	0 8 -16 3
lr=for on	0 1 -9 3
lr=for the	-2 0 11 -7
lr=further .	0 -9 -7 17
lr=has leave	0 -6 8 0
lr=has to	0 -19 24 -9
lr=in ,	0 -15 2 9
lr=in .	-4 -18 34 -17
lr=last ,	-4 7 -12 3
lr=last .	4 6 -3 -10
lr=last and	3 4 -1 -9
lr=lasted .	8 -12 13 -16
lr=of ,	17 -28 5 4
lr=of .	-9 20 -27 8
lr=of ;	7 -7 0 0
lr=of in	0 -11 10 0
lr=of on	-2 -11 0 12
lr=over .	0 0 7 -5
lr=than .	0 -4 14 -9
lr=the are	0 5 1 -9
lr=the of	0 19 -17 0
lr=the tariff	7 -3 -10 4
lr=the truce	0 10 -7 -1
lr=want .	0 -4 11 -7
lr=within .	0 -3 17 -13
nc2=agree	-1 1 -6 5
nc2=bear	-1 -6 -8 17
nc2=down	7 8 1 -19
nc2=end	6 7 -13 -1
nc2=impose	4 7 -16 2
nc2=propose	3 -11 21 -18
nc2=return	7 -7 6 -8
nc2=say	0 0 -9 9
nc2=stay	-14 -10 25 -7
nc2=suspend	0 -9 4 6
nc2=target	0 5 -10 3
nc2=up	-1 3 3 -8
nct2=agree past	-2 -4 -8 15
nct2=begin gerund	-4 6 0 0
nct2=begin modal	0 -17 1 12
nct2=begin past	3 7 -4 -10
nct2=down present	0 1 8 -9
nct2=end past	16 -10 0 -8
nct2=end present	-10 7 -10 5
nct2=impose modal	0 -1 -10 12
nct2=impose participle-passive	9 -16 8 -1
nct2=impose past	-10 9 1 -5
nct2=impose past-passive	0 -14 9 0
nct2=impose perfect	9 0 -1 -7
nct2=impose present	-2 0 -10 10
nct2=impose present-passive	0 5 -7 0
nct2=propose past	0 -3 12 -6
nct2=propose present	-1 -2 8 -3
nct2=say past	-3 4 -15 8
nct2=stay future	0 2 1 -7
nct2=stay past	0 -9 16 -8
nct2=stay present	-6 -6 15 -4
nct2=up present	0 9 -2 -6
next="	-5 9 -1 -2
next=,	-3 -10 8 4
next=:	-3 12 -6 -3
next=;	11 3 -1 -14
next=after	-1 4 8 -16
next=and	6 5 -24 10
next=before	0 -5 13 -6
next=but	0 -2 -6 10
next=if	0 0 -6 6
next=that	-11 11 -7 0
nhas-gerund	-8 3 0 1
nhas-infinitive	0 7 8 -17
nhas-modal	-6 -19 12 8
nhas-participle	6 -5 0 0
nhas-past	20 -15 0 0
nhas-perfect	4 23 -14 -14
nhas-pluperfect	5 2 -8 -1
nhas-present	-38 14 -1 1
nt2=gerund	-8 3 0 1
nt2=infinitive	0 7 0 -10
nt2=modal	-1 -16 4 10
nt2=modal-passive	-1 -4 7 0
nt2=participle-passive	6 -10 2 0
nt2=past	12 -3 -3 -1
nt2=past-passive	10 -18 5 0
nt2=perfect	8 15 -14 -9
nt2=pluperfect	-6 7 -5 0
nt2=present	-33 7 4 0
nt2=present-passive	-4 17 -25 5
nv0-none	-9 -2 4 2
nv1-none	-9 -2 4 2
nv2-none	-14 -11 11 8
nv2=agree	-3 6 -6 0
nv2=announce	0 10 0 -10
nv2=be	-13 10 1 -6
nv2=begin	0 12 -18 1
nv2=come	0 -4 7 0
nv2=end	3 -9 -3 9
nv2=expire	5 9 -2 -14
nv2=have	-3 9 -11 3
nv2=impose	0 18 -2 -15
nv2=keep	0 -1 -10 10
nv2=meet	0 0 -6 8
nv2=other	2 26 -16 -17
nv2=put	3 -20 -1 16
nv2=run	-3 -20 27 -5
nv2=say	-5 -1 -5 11
nv2=sign	-4 -7 0 7
nv2=start	0 -9 5 3
nv2=take	0 0 8 -4
nvt2=announce past	0 10 0 -10
nvt2=be past	-6 -5 8 0
nvt2=be present	-1 7 -1 -3
nvt2=begin gerund	-4 6 -3 0
nvt2=end present	-6 -8 -1 14
nvt2=expire present	0 7 -1 -3
nvt2=go present	0 6 -2 0
nvt2=have present	-3 11 -14 3
nvt2=other perfect	0 14 -8 -6
nvt2=other present	0 13 -9 0
nvt2=run present	0 -18 23 -4
nvt2=say past	0 -4 -11 17
nvt2=sign past	-2 -2 -11 16
pc0=agree	8 6 -9 -1
pc0=bear	2 0 4 -8
pc0=down	7 -13 0 2
pc0=end	-6 -8 5 4
pc0=propose	-1 0 -4 7
pc0=say	-4 -10 6 3
pc0=stay	0 6 -12 2
pc0=suspend	1 -19 21 -5
pc0=target	0 13 -9 -4
pc0=up	0 4 0 -10
pc1=agree	7 4 2 -14
pc1=bear	6 -3 0 -1
pc1=down	7 -11 0 0
pc1=end	-6 -3 3 2
pc1=impose	-1 10 6 -22
pc1=sell	0 -8 -8 15
pc1=stay	0 4 -12 4
pc1=suspend	0 -13 15 -3
pc1=target	0 12 -7 -4
pct0=agree past	13 0 -5 -8
pct0=agree perfect	0 6 -6 0
pct0=bear past	-3 -2 6 0
pct0=bear present	9 0 -3 -3
pct0=begin past	8 0 3 -15
pct0=begin present	-1 0 -15 15
pct0=down past	9 -14 0 0
pct0=end modal	0 0 11 -9
pct0=end past	0 0 7 -4
pct0=end present	-2 -1 -9 13
pct0=impose future	-1 6 4 -11
pct0=impose past	9 -3 2 -9
pct0=impose past-passive	-6 11 0 -10
pct0=impose perfect	0 0 -6 10
pct0=impose pluperfect	0 -3 -2 7
pct0=impose present	0 -10 9 1
pct0=propose past	0 -7 4 1
pct0=propose perfect	0 -1 -11 13
pct0=propose present	0 11 -3 -7
pct0=say past	-9 -3 1 5
pct0=say present	1 -8 10 -7
pct0=stay present	-10 11 -3 -3
pct0=suspend present	2 -14 13 -2
pct1=agree participle-passive	0 0 14 -16
pct1=agree past	14 0 -7 -9
pct1=bear past	-3 -2 6 0
pct1=bear present	9 0 -3 -3
pct1=begin past	8 0 0 -10
pct1=begin present	-1 0 -15 15
pct1=down past	9 -14 1 -1
pct1=end modal	0 0 11 -9
pct1=end past	0 0 7 -4
pct1=end present	-1 4 -8 5
pct1=impose future	-1 6 4 -11
pct1=impose infinitive	-1 6 8 -13
pct1=impose participle-passive	-1 15 0 -13
pct1=impose past	10 0 2 -17
pct1=impose past-passive	-5 9 1 -9
pct1=impose perfect	0 -2 -6 11
pct1=impose pluperfect	0 -3 -2 7
pct1=impose present	0 -5 10 -4
pct1=propose present	0 11 -3 -6
pct1=say past	-9 -3 1 5
pct1=say present	1 -8 10 -7
pct1=stay present	-9 5 0 -2
pct1=suspend present	2 -14 13 -2
phas-future	-4 -7 0 7
phas-infinitive	-4 0 6 -3
phas-modal	-11 1 8 -4
phas-participle	0 0 3 -6
phas-past	10 -1 -1 -6
phas-perfect	-7 -7 -7 20
phas-pluperfect	0 0 -5 6
pt0=future	-4 -7 0 7
pt0=modal	-10 4 3 -3
pt0=past	10 -14 3 0
pt0=past-passive	5 8 -4 -11
pt0=perfect	-5 -4 -2 11
pt0=perfect-passive	0 0 -12 13
pt0=pluperfect	0 -5 -3 9
pt0=present-not	4 -1 5 -8
pt0=present-passive	-1 -7 3 3
pt1=future	-4 -7 0 7
pt1=infinitive	-4 0 6 -3
pt1=modal	-10 6 0 0
pt1=participle-passive	0 5 5 -14
pt1=past	11 -10 0 -1
pt1=past-passive	5 7 -4 -11
pt1=perfect	-5 -6 -1 12
pt1=perfect-passive	0 0 -12 13
pt1=pluperfect	0 -5 -3 9
pt1=present-not	4 -1 5 -8
pt1=present-passive	-1 -14 4 7
pv0=announce	0 -4 13 -8
pv0=be	-3 5 -14 9
pv0=begin	0 12 3 -20
pv0=come	8 -14 0 2
pv0=end	-1 7 -1 -3
pv0=expire	0 -6 4 0
pv0=fall	0 -6 0 3
pv0=go	0 6 -1 -3
pv0=have	-1 -13 2 9
pv0=hold	0 -23 24 -2
pv0=know	2 -5 -14 13
pv0=make	10 -6 -5 0
pv0=other	-3 0 -6 8
pv0=pay	0 -1 7 -3
pv0=suspend	2 0 -6 1
pv0=tell	-1 -8 0 7
pv1-none	-1 1 -7 6
pv1=agree	2 3 0 -7
pv1=announce	0 0 12 -13
pv1=be	-3 1 -11 10
pv1=begin	0 14 -1 -15
pv1=come	8 -14 0 2
pv1=end	-1 6 -5 0
pv1=expire	0 -6 4 0
pv1=fall	0 -6 0 3
pv1=have	-1 -12 1 9
pv1=hold	0 -14 21 -7
pv1=know	2 0 -16 9
pv1=make	10 -10 -9 7
pv1=meet	1 5 -7 -2
pv1=other	-3 -4 -5 12
pv1=put	0 0 11 -9
pv1=run	0 6 -6 0
pv1=suspend	1 -1 -10 8
pv1=tell	-1 -8 0 7
pv2-none	-1 -4 -4 9
pvt0=announce past	0 -3 12 -8
pvt0=be past	2 5 -8 0
pvt0=be present	-6 5 -7 4
pvt0=begin past	0 0 6 -5
pvt0=end present	0 8 -12 4
pvt0=have present	0 -11 5 4
pvt0=know present	2 -5 -14 13
pvt0=sign past	5 -9 11 -13
pvt0=take present	0 -3 -3 7
pvt0=tell past	-1 -7 -6 16
pvt1=announce past	0 -3 12 -8
pvt1=be past	2 5 -8 0
pvt1=be present	-6 0 -3 5
pvt1=end present	0 8 -12 4
pvt1=have present	0 -11 4 4
pvt1=know present	2 -5 -14 13
pvt1=sign past	6 -8 9 -12
pvt1=take present	0 -3 -3 7
pvt1=tell past	-1 -7 -6 16
q:!	0 3 7 -12
q:"	0 -21 5 10
q:'	0 0 12 -16
q:'s	6 -2 -1 0
q:(	4 10 -18 2
q:)	4 14 -21 1
q:,	19 -6 -3 -3
q:-	-3 14 -5 -6
q:.	-17 -1 -2 13
q:/	0 17 -6 -10
q::	-13 -42 17 28
q:;	5 2 -14 5
q:<agent>	2 18 -16 -5
q:<day-ahead>	-21 10 -9 8
q:<day-gone>	5 26 -35 -2
q:<day-today>	6 14 -8 -13
q:<duty>	-19 7 -3 2
q:<gate>	0 -23 22 -3
q:<goods-amount>	0 -16 18 0
q:<goods>	4 3 -14 9
q:<level-noun>	11 -12 30 -31
q:<level>	0 -3 10 -9
q:<money>	1 9 -2 -14
q:<month-ahead>	-4 4 2 -7
q:<month-gone>	-2 2 9 -10
q:<name>	-10 43 -36 -4
q:<not>	22 7 -1 -25
q:<number>	4 5 5 -16
q:<office>	1 -52 11 24
q:<organisation>	-20 -13 16 4
q:<person>	-6 -2 8 -1
q:<points>	2 -18 11 2
q:<quality>	24 1 -25 6
q:<seat>	-17 47 -57 13
q:<sender>	-9 2 14 -12
q:<span>	10 -19 -3 12
q:<taker>	-1 -12 10 1
q:<v-agree>	5 -18 -6 19
q:<v-bear>	4 -1 11 -14
q:<v-begin>	-2 5 10 -19
q:<v-buy>	-6 2 10 -13
q:<v-deny>	0 -2 10 -4
q:<v-down>	5 -20 8 7
q:<v-end>	-3 10 2 -11
q:<v-propose>	-9 -5 -16 26
q:<v-return>	0 -7 7 0
q:<v-say>	0 -28 17 5
q:<v-sell>	-1 -14 30 -14
q:<v-stay>	-7 -21 34 -14
q:<v-suspend>	-4 -5 0 8
q:<v-target>	0 0 16 -22
q:<v-threaten>	0 4 9 -15
q:<v-up>	4 11 5 -27
q:?	0 -2 6 -4
q:a	0 -11 12 -1
q:about	0 -6 6 0
q:according	0 2 5 -10
q:additional	0 -2 -9 12
q:after	-7 -1 29 -33
q:again	0 1 6 -8
q:agree	15 -14 -14 13
q:agreement	-5 6 12 -20
q:am	0 8 -13 5
q:an	-12 0 2 2
q:and	21 8 -16 -8
q:announce	-3 9 -3 -4
q:another	0 -1 11 -8
q:apply	0 5 -11 5
q:are	-5 -5 15 -7
q:arrangement	0 -2 -10 13
q:as	0 11 0 -11
q:at	12 -12 3 -2
q:autumn	-3 -4 0 6
q:back	-4 6 0 -2
q:be	-10 -19 -6 29
q:because	0 0 12 -10
q:been	3 -6 24 -24
q:before	-5 -9 15 -3
q:begin	-8 7 5 -11
q:between	4 12 -8 -8
q:both	-2 20 2 -29
q:busan	-7 7 6 -13
q:buy	0 4 10 -19
q:by	-7 -13 19 -2
q:call	-6 11 -5 0
q:can	0 -11 1 9
q:carry	0 16 -20 3
q:charge	3 6 -1 -8
q:close	0 -11 6 4
q:collect	0 -12 16 -5
q:come	-15 10 0 -4
q:commerce	-1 9 -15 4
q:company	-2 -3 13 -5
q:control	0 16 4 -20
q:cotton	7 11 -24 3
q:could	0 -2 -2 6
q:country	-2 -15 7 8
q:cut	-1 -6 15 -8
q:date	0 13 -12 0
q:day	4 0 -9 5
q:deal	0 0 8 -8
q:delegation	0 0 -7 7
q:did	-6 -18 22 0
q:do	2 -18 18 -4
q:doe	0 10 -15 0
q:down	11 0 -16 4
q:duty	-2 6 -22 16
q:each	0 7 0 -10
q:earth	-2 1 7 -7
q:evening	-1 -5 12 -3
q:every	-4 -11 20 -5
q:export	0 -2 11 -6
q:extend	0 -12 15 -3
q:extension	2 4 -21 10
q:fall	0 -3 -3 7
q:far	0 0 7 -5
q:farm	0 13 -1 -15
q:fentanyl	-1 -3 9 0
q:first	-1 -8 19 -5
q:follow	0 6 -7 0
q:for	7 11 1 -21
q:force	0 -6 11 -3
q:fourth	-5 0 6 0
q:from	-6 2 1 0
q:further	0 -2 8 -4
q:gave	7 -1 6 -13
q:geneva	0 24 -17 -14
q:get	-1 1 8 -10
q:go	0 -4 16 -15
q:good	0 14 14 -42
q:government	0 21 -18 -2
q:had	19 7 -8 -21
q:half	-4 0 -2 7
q:has	-3 8 -9 3
q:have	-18 17 -14 2
q:he	1 -32 -6 28
q:his	5 -20 0 12
q:hold	-6 -26 31 0
q:home	0 -15 7 4
q:hotel	0 -5 12 -6
q:hour	-7 4 15 -18
q:how	-2 4 11 -27
q:hurry	0 -11 0 12
q:i	12 -1 -38 25
q:if	0 -12 25 -16
q:import	0 -5 15 -10
q:in	-14 2 15 -15
q:is	0 -17 3 8
q:it	0 -7 -10 18
q:its	1 1 -11 6
q:joint	0 11 -5 -4
q:keep	0 -22 14 7
q:know	12 -8 15 -22
q:last	-20 9 14 -16
q:lasted	7 -14 8 -2
q:let	2 -9 -6 12
q:levy	0 11 6 -20
q:line	0 0 8 -9
q:long	-1 12 4 -25
q:look	0 -6 -5 11
q:lose	0 0 8 -5
q:lower	0 -7 0 7
q:m	0 3 0 -6
q:me	0 -9 -2 10
q:medicine	0 -11 20 -9
q:meet	18 -19 6 -4
q:midnight	0 0 -7 9
q:minister	5 20 0 -34
q:ministry	0 0 -5 8
q:minute	0 -22 23 0
q:month	-1 -10 15 -2
q:morning	2 -2 4 -6
q:mr	-3 -8 10 -1
q:my	0 -5 -10 15
q:nearly	0 0 10 -5
q:neither	0 6 -2 -2
q:new	-6 2 25 -29
q:next	0 4 3 -9
q:no	11 24 -26 -10
q:nobody	1 -16 27 -16
q:none	7 0 -10 1
q:nor	7 -1 0 -4
q:not	0 9 3 -15
q:nothing	-7 -11 14 0
q:notice	3 -3 10 -14
q:now	13 7 -14 -10
q:of	-17 -4 22 -11
q:off	17 -28 16 -4
q:oil	-2 0 -8 9
q:old	0 -17 12 0
q:on	-15 27 -1 -21
q:one	0 2 0 -6
q:only	3 -2 4 -7
q:or	0 -9 3 5
q:order	-1 2 -13 8
q:other	-16 15 11 -18
q:our	-7 -13 15 1
q:out	-15 12 12 -16
q:over	13 -7 -2 -1
q:own	0 0 7 -9
q:page	1 -13 7 0
q:paper	0 7 -15 8
q:part	-3 6 12 -23
q:pay	0 -1 11 -10
q:peace	0 2 8 -12
q:pen	0 -8 0 6
q:people	0 -12 6 4
q:port	9 -16 17 -13
q:president	0 0 4 -6
q:price	0 -7 11 -3
q:proclamation	0 -10 13 -2
q:product	0 -3 6 0
q:put	16 -3 -12 0
q:quarrel	-3 13 -9 0
q:rare	-2 0 8 -7
q:rate	0 15 -4 -9
q:reason	0 13 -19 4
q:reciprocal	0 8 5 -14
q:reporter	0 -9 4 3
q:return	-1 -12 4 5
q:rice	3 -20 -10 22
q:rise	2 -11 16 -6
q:round	-8 9 14 -21
q:rule	0 -1 6 -1
q:run	3 -19 21 -12
q:s	0 -11 15 -6
q:same	-7 -22 23 0
q:say	-4 -3 9 -4
q:second	-3 -2 -4 9
q:section	-2 -5 15 -5
q:see	0 10 -3 -5
q:sell	0 -2 9 -5
q:ship	0 -7 6 1
q:side	0 11 -14 0
q:sign	-11 7 -1 -1
q:since	-18 10 -1 0
q:sit	0 -20 0 19
q:so	11 -11 6 -9
q:some	0 -4 19 -15
q:soybean	0 9 -11 0
q:stand	0 12 0 -14
q:standstill	-1 6 -12 2
q:start	-1 -20 28 -10
q:statement	0 17 -17 0
q:stay	0 -7 -3 11
q:steel	0 0 -5 6
q:still	0 -13 0 14
q:stop	-6 20 0 -22
q:summer	-4 11 -1 -5
q:surcharge	-2 -33 38 -8
q:suspend	0 3 -8 1
q:suspension	0 -20 -1 20
q:table	-1 -13 7 4
q:take	14 2 -18 0
q:talk	-9 11 0 -9
q:tariff	-14 20 -9 -6
q:telephone	0 -4 -8 11
q:tell	0 -21 -9 23
q:than	-4 -6 13 -3
q:that	18 -4 3 -11
q:the	3 6 -11 4
q:their	-8 12 -12 3
q:them	-4 0 31 -30
q:then	9 13 -2 -23
q:there	0 2 -7 4
q:they	1 -7 -15 20
q:thi	1 -17 13 0
q:third	0 3 -9 0
q:threaten	0 -2 10 -6
q:three	0 -12 28 -18
q:through	-1 -7 23 -17
q:time	0 -19 -4 17
q:to	6 -7 -5 8
q:trade	-7 0 15 -15
q:truce	12 -9 -2 2
q:two	8 3 -13 1
q:under	-7 0 10 -4
q:until	-4 44 -27 -16
q:up	8 -23 30 -20
q:us	0 3 -13 10
q:want	-2 2 -5 6
q:war	0 8 0 -10
q:was	14 19 -14 -20
q:water	0 -10 7 0
q:we	0 -41 13 23
q:well	0 0 6 -6
q:were	0 18 -4 -20
q:what	9 -7 5 -5
q:when	7 -6 11 -14
q:where	10 0 -9 0
q:which	4 0 -6 0
q:who	6 -20 0 8
q:will	-6 -1 -4 10
q:with	-8 25 -18 -3
q:within	0 -15 2 8
q:would	-7 -6 -16 25
q:year	16 -4 0 -15
q:yes	0 -12 15 -2
q:you	0 7 0 -5
q:your	0 8 0 -13
q:—	0 14 -19 4
qt=future	-3 -2 -17 23
qt=modal	13 -30 14 3
qt=past	4 11 -15 -2
qt=perfect	-15 8 -5 3
qt=pluperfect	23 -4 -2 -19
qt=present	-29 0 10 0
quoted	-11 -4 10 -3
r1=!	0 7 -24 16
r1="	0 21 -5 -12
r1='	0 0 8 -4
r1='s	0 0 8 -4
r1=,	10 -2 -12 3
r1=:	0 15 -9 -6
r1=;	7 -3 -1 0
r1=<duty>	6 -14 -10 16
r1=<end>	-9 4 14 -19
r1=<not>	-7 -15 23 -2
r1=<v-end>	3 -10 -10 14
r1=<v-impose>	0 0 12 -20
r1=<v-suspend>	8 9 -16 -4
r1=?	-1 9 -5 -1
r1=a	0 -4 8 -2
r1=after	-4 0 20 -24
r1=and	0 -11 -1 14
r1=are	-2 0 8 -5
r1=at	10 -1 -12 4
r1=before	-1 -23 29 -9
r1=bond	0 -3 7 -1
r1=earlier	0 -7 13 -4
r1=extension	0 -5 10 -5
r1=for	0 -4 8 -1
r1=from	-4 13 -34 15
r1=if	0 -3 -3 8
r1=in	-11 -12 19 -1
r1=is	-4 0 -4 6
r1=it	-2 -9 18 -7
r1=later	-3 -23 30 -10
r1=leave	-1 -19 25 -6
r1=more	9 -2 -23 16
r1=of	-11 0 11 -5
r1=on	-8 0 5 -1
r1=pause	0 9 -5 -1
r1=tariff	6 -9 -10 11
r1=the	-4 11 3 -14
r1=through	0 12 -6 -4
r1=to	-11 -16 27 -5
r1=truce	-10 4 5 -5
r1=until	0 -2 6 0
r1=was	6 0 -20 16
r1=while	0 8 0 -7
r1=without	0 -5 7 -1
r1=yield	0 -4 8 0
r2="	0 -11 16 -7
r2=,	-7 23 -4 -18
r2=.	11 -16 -12 16
r2=;	0 9 0 -7
r2=<agent>	0 -1 11 -7
r2=<day-ahead>	-2 -5 -17 23
r2=<day-gone>	-2 15 4 -23
r2=<duty>	0 11 -5 -4
r2=<end>	-4 7 0 -6
r2=<goods>	14 -15 11 -15
r2=<level>	5 5 -4 -6
r2=<month-gone>	0 6 0 -7
r2=<name>	6 -2 -17 12
r2=<not>	-6 -11 7 4
r2=<number>	2 8 1 -20
r2=<person>	0 3 -8 5
r2=<span>	-1 -11 22 -17
r2=<v-agree>	5 5 -3 -9
r2=<v-begin>	0 7 0 -8
r2=<v-down>	0 11 -1 -9
r2=<v-impose>	3 19 -18 -8
r2=<v-propose>	0 9 -6 -1
r2=<v-say>	0 -5 -8 14
r2=<v-stay>	0 0 15 -25
r2=a	7 0 9 -19
r2=agree	8 9 -13 -8
r2=an	0 9 -3 -4
r2=and	-23 -5 11 3
r2=as	-1 -1 8 -3
r2=at	9 -6 -2 0
r2=both	0 -5 -1 7
r2=for	0 13 -4 -7
r2=from	6 -2 -16 10
r2=geneva	0 18 -13 -5
r2=had	10 -4 -3 0
r2=if	0 -13 18 -5
r2=in	1 -12 3 5
r2=is	0 6 -2 -2
r2=its	0 -9 4 2
r2=keep	0 10 -3 -5
r2=not	-2 -11 3 8
r2=notice	0 0 9 -6
r2=of	0 -20 18 0
r2=on	-4 -20 4 17
r2=one	0 0 -12 11
r2=over	0 0 10 -13
r2=quiet	0 12 -8 -3
r2=run	0 0 10 -10
r2=so	-1 7 4 -15
r2=start	0 -3 6 -1
r2=talk	-1 -15 13 0
r2=tariff	0 11 0 -8
r2=that	-3 -5 -10 17
r2=the	-26 10 0 -1
r2=their	0 -10 9 0
r2=they	0 0 -7 6
r2=thi	0 -3 11 -6
r2=to	-11 15 -9 -3
r2=truce	6 4 -21 4
r2=until	-8 0 4 -3
r2=up	0 7 2 -15
r2=was	7 -11 -2 6
r2=which	6 -23 0 9
r2=with	-7 -15 0 15
r3="	0 3 16 -20
r3='s	-2 0 -8 7
r3=,	-2 -23 5 19
r3=-	0 4 6 -15
r3=.	-8 14 -5 -4
r3=:	0 -6 11 -4
r3=<day-ahead>	-10 9 -14 6
r3=<day-gone>	7 1 3 -15
r3=<duty>	-3 24 -3 -22
r3=<end>	-2 -8 4 5
r3=<goods>	-2 -1 16 -12
r3=<level-noun>	0 10 -9 0
r3=<level>	-11 -14 12 9
r3=<money>	0 -4 12 -5
r3=<name>	-1 6 4 -11
r3=<not>	-4 7 7 -14
r3=<office>	0 -10 1 5
r3=<organisation>	0 5 -19 14
r3=<person>	3 -1 -11 7
r3=<quality>	0 7 -3 -2
r3=<span>	0 9 -20 12
r3=<v-agree>	0 -8 7 0
r3=<v-bear>	-1 -12 2 9
r3=<v-begin>	-1 12 -15 3
r3=<v-deny>	0 18 0 -17
r3=<v-down>	0 -17 4 11
r3=<v-end>	0 5 11 -27
r3=<v-impose>	-10 -11 13 3
r3=<v-propose>	0 0 19 -19
r3=<v-return>	6 -8 9 -9
r3=<v-say>	2 -8 7 -2
r3=<v-stay>	-4 -21 -22 37
r3=<v-up>	0 -5 7 0
r3=a	-4 10 0 -10
r3=after	0 13 -9 -2
r3=and	0 -23 16 5
r3=are	0 8 -5 0
r3=at	19 -20 5 -11
r3=been	10 -4 -3 -1
r3=before	0 1 -12 7
r3=between	6 8 -9 -9
r3=by	1 -18 17 -3
r3=duty	0 20 -2 -19
r3=end	4 -6 8 -11
r3=for	-1 6 1 -10
r3=from	-6 3 1 0
r3=good	0 4 -10 5
r3=he	0 -4 11 -5
r3=i	0 -7 8 0
r3=in	2 13 -1 -19
r3=is	8 -8 -12 10
r3=it	-6 10 3 -12
r3=leave	0 -3 7 -2
r3=no	0 -5 11 -4
r3=on	9 6 -11 -5
r3=rate	0 15 -3 -13
r3=same	0 -10 13 -3
r3=say	0 -7 19 -8
r3=side	0 -4 -6 11
r3=that	-3 23 -23 2
r3=two	0 12 3 -14
r3=until	-1 17 -10 -2
r3=was	0 -16 24 -12
r3=which	0 7 -15 3
r3=with	-1 13 0 -9
r3=year	0 -3 6 0
r4="	0 0 21 -21
r4=,	3 10 -7 -7
r4=.	-16 11 9 -15
r4=:	0 7 -1 -3
r4=<day-ahead>	-13 -5 -2 14
r4=<day-gone>	19 -23 -21 21
r4=<duty>	5 -13 -11 17
r4=<end>	-11 -8 11 2
r4=<gate>	0 7 -9 3
r4=<goods>	0 7 4 -15
r4=<level>	0 -9 7 0
r4=<not>	0 -6 4 0
r4=<number>	4 -6 5 -2
r4=<organisation>	0 0 -6 9
r4=<person>	0 7 -17 7
r4=<quality>	-4 0 7 0
r4=<span>	0 -5 -2 9
r4=<v-agree>	0 0 12 -11
r4=<v-bear>	0 -7 13 -5
r4=<v-begin>	0 13 0 -15
r4=<v-down>	0 -4 12 -7
r4=<v-impose>	0 -2 23 -18
r4=<v-say>	-2 -11 -1 14
r4=<v-up>	0 -7 0 6
r4=a	0 -3 -10 14
r4=an	0 -10 3 3
r4=and	10 25 -7 -30
r4=at	0 -4 10 -3
r4=both	0 10 -14 0
r4=but	0 -13 -8 19
r4=by	0 -17 4 9
r4=duty	0 -12 -10 22
r4=end	2 0 0 -9
r4=extend	0 -14 9 4
r4=for	-11 14 -7 0
r4=had	-7 -10 17 0
r4=has	8 11 -27 3
r4=in	13 0 -18 4
r4=it	-1 13 0 -16
r4=more	0 0 -5 6
r4=new	0 -8 11 -3
r4=of	-6 0 15 -15
r4=on	-2 7 8 -15
r4=say	0 -15 4 7
r4=tariff	7 -1 0 -2
r4=that	0 21 -7 -14
r4=the	9 0 -17 11
r4=time	0 -19 11 2
r4=to	0 -6 0 6
r4=truce	0 -13 1 7
r4=until	0 0 15 -17
r4=up	0 0 4 -6
r4=was	-3 -3 6 0
r=! <end>	0 7 -24 16
r=" .	0 -11 -10 19
r=' notice	0 0 8 -4
r=, "	0 -1 9 -7
r=, and	-22 -7 22 -5
r=, at	4 0 0 -7
r=, from	6 -14 -7 14
r=, if	0 -7 13 -5
r=, on	0 -19 12 10
r=, so	-1 9 0 -12
r=, that	0 -12 -9 18
r=, the	-2 13 -29 16
r=, to	-8 16 -17 0
r=, until	-7 0 1 -1
r=, was	8 -4 -12 7
r=, which	8 -24 -6 15
r=. "	0 -15 3 5
r=. <end>	2 2 -6 2
r=; the	0 11 -3 -7
r=<end> <end>	-9 4 14 -19
r=? <end>	-1 9 -5 -1
r=after the	0 -5 11 -3
r=and a	0 -9 18 -10
r=and end	-3 -8 -2 14
r=and it	0 -6 -8 11
r=and keep	0 10 -3 -5
r=at <level>	4 1 -6 0
r=at a	0 7 -8 0
r=at the	0 -14 2 8
r=earlier .	0 -1 7 -3
r=from <day-ahead>	0 -7 -19 23
r=from the	0 17 -14 -4
r=in <month-gone>	0 9 -2 -7
r=in the	0 -4 13 -7
r=in which	0 -3 6 0
r=later .	0 -10 1 5
r=leave .	0 -5 8 0
r=more ,	0 0 -12 7
r=more .	11 -15 -2 4
r=of <number>	0 6 -4 -1
r=of it	0 9 -18 9
r=of quiet	0 12 -8 -3
r=of talk	-1 -7 15 -5
r=of the	0 0 14 -12
r=of thi	0 -2 8 -3
r=tariff truce	8 0 -12 0
r=the duty	0 2 -6 1
r=through <number>	0 12 -6 -4
r=to <day-ahead>	0 -2 -5 8
r=to go	0 -8 12 -2
r=to run	0 -16 21 -7
s:!	0 5 -19 13
s:"	-19 0 5 0
s:'	-1 0 20 -18
s:'s	-3 -15 8 8
s:(	-5 -5 -6 15
s:)	-5 -6 -12 21
s:*	0 -18 -4 21
s:,	-10 4 10 -9
s:-	-4 -4 7 0
s:.	-5 -6 6 5
s:/	-2 0 20 -23
s:;	23 6 -2 -28
s:<agent>	-5 -18 22 -1
s:<day-ahead>	-33 19 -13 5
s:<day-gone>	22 12 -25 -5
s:<day-today>	-14 15 12 -25
s:<gate>	6 -18 0 13
s:<goods-amount>	-6 -2 31 -34
s:<goods>	-18 10 3 -7
s:<level-noun>	0 -4 -7 14
s:<level>	0 3 6 -12
s:<money>	-11 -29 42 -15
s:<month-ahead>	-3 7 13 -22
s:<month-gone>	-4 5 8 -16
s:<name>	-29 20 -16 6
s:<not>	2 -3 22 -22
s:<number>	15 17 8 -49
s:<office>	-17 0 -8 18
s:<person>	1 7 -17 8
s:<points>	-3 24 -16 -11
s:<quality>	-16 -4 3 6
s:<seat>	-26 8 -10 12
s:<sender>	-7 -11 15 1
s:<span>	-18 -2 18 -5
s:<taker>	-1 -7 18 -11
s:<v-agree>	15 -17 -6 9
s:<v-bear>	0 -17 15 0
s:<v-begin>	2 2 2 -8
s:<v-buy>	-11 -6 22 -11
s:<v-deny>	-3 -6 23 -11
s:<v-down>	7 7 -1 -13
s:<v-end>	32 -20 0 -5
s:<v-impose>	6 -1 7 -11
s:<v-propose>	-31 -21 1 27
s:<v-return>	9 -18 4 4
s:<v-say>	-21 -9 15 2
s:<v-sell>	-14 -18 8 12
s:<v-stay>	12 2 -3 -8
s:<v-suspend>	8 3 -2 -8
s:<v-target>	-22 0 16 -6
s:<v-threaten>	0 7 0 -8
s:<v-up>	5 -1 6 -11
s:?	-11 -1 3 3
s:@	0 -8 12 -2
s:a	-10 -11 19 -2
s:about	-10 -10 10 3
s:across	0 -8 11 0
s:act	0 -10 13 0
s:additional	-2 -7 -13 21
s:affiliate	0 -6 0 6
s:after	8 9 13 -42
s:again	-4 -2 19 -20
s:against	0 6 2 -9
s:agree	13 0 -17 4
s:agreement	-6 -3 33 -23
s:aircraft	0 -2 13 -8
s:all	-15 10 0 -1
s:allow	0 -4 9 -3
s:among	0 -6 0 5
s:an	3 7 -9 0
s:and	6 7 -15 2
s:announce	-8 -4 12 0
s:announcement	0 10 -3 -5
s:answer	0 -20 8 10
s:any	0 -10 22 -12
s:apart	-17 -11 30 -9
s:apply	-4 9 1 -8
s:approve	0 -9 9 0
s:are	-12 -6 14 -1
s:armistice	8 -7 0 0
s:arrangement	3 10 -20 2
s:as	-14 12 -2 -1
s:ask	4 -6 -5 8
s:at	28 -14 -2 -4
s:autumn	0 4 -10 5
s:away	0 12 0 -14
s:back	0 5 7 -17
s:bank	0 -5 7 0
s:be	-15 9 -2 -2
s:bean	0 0 7 -8
s:become	2 -6 3 -1
s:beef	0 24 -16 -12
s:been	-5 3 -7 6
s:before	-9 -15 21 -1
s:begin	5 0 -6 -1
s:best	0 -10 9 0
s:between	1 0 9 -15
s:bill	0 -3 8 -3
s:bond	-1 -10 17 -5
s:border	0 12 -1 -9
s:both	0 11 -11 0
s:bridge	0 6 5 -13
s:bring	6 0 -4 -2
s:broke	0 -10 15 -3
s:busan	-6 18 -9 -5
s:but	-7 -5 0 8
s:buy	-3 -30 18 4
s:by	-22 6 9 -6
s:call	-4 2 14 -14
s:can	-4 0 9 -6
s:capital	9 -8 0 0
s:car	0 -16 3 8
s:carry	2 -7 -5 9
s:case	0 -16 12 4
s:ceasefire	-6 -14 33 -21
s:cement	0 -10 -8 16
s:ceramic	0 26 -10 -22
s:charge	0 0 -5 8
s:city	7 -16 7 0
s:clock	0 -8 13 -6
s:closed	0 -6 5 0
s:coffee	0 4 -18 13
s:colleague	0 12 -11 0
s:collect	6 -8 4 -2
s:come	1 9 0 -14
s:commerce	0 -13 -10 22
s:company	-1 -20 19 0
s:conclude	6 8 -9 -7
s:confirm	0 7 0 -5
s:consumer	0 -3 17 -14
s:continue	0 12 -16 1
s:control	0 -6 4 2
s:copper	-1 -6 8 0
s:cost	0 -15 19 -5
s:could	-6 -19 -4 22
s:counted	-4 20 -10 -10
s:counterpart	0 -8 -3 13
s:country	-5 -14 9 5
s:cover	-1 18 -20 1
s:custom	0 16 -3 -15
s:cut	-1 13 -16 0
s:date	0 6 2 -9
s:day	3 2 -10 3
s:day-after	-4 18 1 -19
s:day-after ahead	-35 11 -1 2
s:day-after gone	19 2 0 -21
s:day-before	-13 17 0 -11
s:day-before ahead	-3 -1 -14 17
s:day-before gone	-14 24 4 -26
s:de	-1 0 6 -5
s:deadline	0 1 10 -14
s:deal	-7 -12 17 -2
s:decided	0 -3 -1 6
s:delay	0 0 16 -14
s:delegation	0 -13 23 -12
s:did	22 0 -5 -23
s:die	0 12 -10 0
s:dispute	-1 -3 12 -5
s:do	1 -6 -16 18
s:doe	-3 -14 2 11
s:double	0 0 6 -3
s:down	-6 13 -9 0
s:draft	0 -21 4 11
s:drop	2 -11 12 -4
s:due	-6 0 0 4
s:during	14 -6 0 -10
s:duty	5 14 -17 -4
s:each	-13 9 0 -4
s:earlier	-7 0 10 -8
s:early	0 -1 9 -5
s:earth	0 -14 12 2
s:economy	0 -7 2 5
s:effect	0 -9 5 4
s:either	3 3 2 -17
s:end	17 -7 0 -5
s:energy	0 -1 9 -6
s:enough	0 10 -3 -4
s:evening	8 -23 9 0
s:ever	-6 15 -13 0
s:every	0 -11 11 0
s:expect	-8 0 19 -14
s:expire	0 12 0 -13
s:extend	-5 4 21 -20
s:extension	-4 -14 9 1
s:extra	6 -1 1 -8
s:fact	0 0 7 -7
s:failed	1 -9 5 0
s:fall	0 -11 15 -7
s:far	0 -8 -6 16
s:fee	-2 -18 17 0
s:fentanyl	-1 0 14 -5
s:first	10 0 11 -29
s:fish	0 7 -5 0
s:fits	-57 51 23 -57
s:fits-ahead	-12 15 -21 9
s:fits-gone	5 -37 27 4
s:five	0 6 -7 0
s:flat	0 -7 10 -1
s:follow	-1 -6 4 1
s:for	-6 -2 11 -6
s:force	-7 -3 8 0
s:foreign	0 4 -8 1
s:four	0 -24 3 15
s:fourth	1 -8 7 -1
s:freeze	7 -24 -24 33
s:from	-5 3 -10 7
s:front	-1 -11 12 0
s:full	5 -11 3 0
s:further	1 -3 -9 10
s:gave	-4 13 -11 0
s:geneva	-10 22 -3 -21
s:get	-9 3 5 -5
s:give	-2 18 0 -18
s:given	0 16 -15 0
s:go	-7 9 -11 6
s:good	-3 5 -9 5
s:government	1 11 -20 1
s:grace	0 7 -6 0
s:grant	0 26 -14 -14
s:gun	0 0 9 -10
s:had	7 -3 8 -13
s:half	0 -8 16 -8
s:halt	-1 19 -14 -4
s:halve	0 15 -8 -8
s:hand	-1 0 -10 12
s:happen	-1 32 -13 -24
s:harvest	0 22 -30 2
s:has	-10 -10 -3 19
s:have	-31 7 1 0
s:he	-22 -7 -4 18
s:hear	0 -19 -12 29
s:her	-1 -6 0 10
s:here	0 6 -1 -1
s:higher	0 7 -5 -2
s:highest	0 -7 11 -1
s:him	0 -11 10 0
s:his	-12 -5 -20 29
s:hit	0 8 0 -6
s:hold	0 -10 11 -1
s:holiday	8 18 -14 -18
s:i	-15 -14 -12 31
s:ice	0 6 0 -7
s:if	-15 -4 11 0
s:import	0 5 1 -9
s:importer	0 2 -10 7
s:impose	0 16 0 -22
s:in	-8 1 5 -1
s:initial	2 -11 -2 12
s:instead	0 11 -10 0
s:interview	0 -9 -4 13
s:into	-3 -1 -9 14
s:invest	0 0 7 -5
s:is	-27 1 0 10
s:it	11 -4 4 -9
s:its	13 -3 -1 -2
s:itself	0 -7 14 -5
s:joined	-10 16 -10 -1
s:keep	0 9 -8 -2
s:know	9 -4 -17 12
s:lapse	15 -6 -4 -1
s:last	-4 16 -17 0
s:lasted	16 -16 10 -20
s:late	0 -20 24 -10
s:later	-6 -24 22 1
s:law	0 -9 17 -5
s:leave	-8 -17 15 5
s:lengths=1	-23 19 -19 9
s:lengths=2	-39 -1 20 0
s:lengths=3	-28 -17 17 9
s:lengths=4	43 -24 29 -57
s:less	-3 -23 22 -2
s:let	0 1 1 -7
s:letter	7 13 -23 0
s:levy	0 7 0 -8
s:licence	0 -12 25 -16
s:lie	0 0 -2 6
s:lift	5 -9 2 0
s:likewise	0 -7 20 -15
s:line	-3 -10 18 -7
s:list	4 -6 2 0
s:listed	0 -13 0 9
s:live	-4 15 -2 -11
s:london	0 -6 11 0
s:long	-4 6 -2 0
s:long=month	-26 -70 85 -29
s:long=usual	4 49 -85 32
s:long=week	-32 -97 145 -97
s:long=years	-18 -52 73 -30
s:longer	-2 -2 17 -10
s:look	0 -2 11 -7
s:lorry	0 -14 -1 14
s:lose	-3 -5 9 0
s:lower	-3 0 8 -6
s:m	-1 2 7 -13
s:make	16 13 -31 0
s:market	0 -1 10 -4
s:matter	0 -11 10 0
s:may	-5 -26 37 -13
s:measure	0 7 -8 0
s:mediator	0 -17 25 -13
s:meet	10 -5 8 -12
s:member	0 -16 29 -18
s:men	0 -3 6 0
s:midnight	21 -9 -12 0
s:million	0 2 4 -9
s:minister	-6 0 -2 7
s:ministry	0 -9 3 5
s:minute	-6 -5 0 7
s:month	0 -13 0 14
s:moratorium	-1 -1 -9 12
s:more	-3 -2 -19 23
s:more-after	-1 3 -13 10
s:more-before	-14 -24 0 25
s:morning	-1 20 -11 -10
s:mortgage	-1 -3 12 -4
s:most	-2 -7 3 4
s:move	0 -22 28 -10
s:mr	-5 -16 -4 21
s:must	0 6 8 -14
s:my	-4 -8 -1 12
s:name	0 -3 -1 7
s:named=1	-21 -54 69 -11
s:named=2	-19 48 -44 0
s:named=3	11 29 -46 -5
s:need	0 -10 28 -20
s:negotiate	0 2 -7 6
s:negotiation	0 -1 9 -8
s:negotiator	0 -5 13 -7
s:neither	11 -15 -5 9
s:new	-18 -9 14 0
s:newspaper	0 -3 -3 7
s:next	1 7 0 -16
s:no	-6 -4 10 -2
s:nobody	-10 2 18 -18
s:not	8 7 -13 0
s:note	0 1 6 -8
s:notice	4 14 -4 -19
s:now	-11 6 14 -21
s:number	0 -4 -8 14
s:off	6 7 -3 -12
s:offer	-2 -31 12 6
s:official	0 0 13 -12
s:oil	0 17 -17 0
s:old	0 -9 24 -15
s:olive	0 5 -10 2
s:once	11 -7 -4 0
s:one	6 -4 2 -2
s:one day	-4 -31 50 -29
s:one month	-18 -62 86 -47
s:one week	-1 -10 28 -20
s:one year	-20 -16 -13 37
s:only	4 9 -15 0
s:open	-1 0 6 -1
s:or	-2 -11 33 -19
s:order	-2 7 1 -9
s:other	-20 15 0 -5
s:our	-1 -4 -2 9
s:out	21 -12 0 -10
s:over	-1 -6 28 -26
s:own	9 14 -5 -21
s:owned	0 -17 10 2
s:owner	0 -10 9 0
s:palm	0 3 1 -9
s:paper	-5 -14 -22 35
s:party	-3 0 12 -11
s:pause	6 22 -21 -10
s:pay	-16 4 22 -31
s:peace	-3 -13 4 7
s:people	0 0 -14 15
s:period	-6 -2 1 3
s:phone	0 -4 -3 8
s:place	4 -2 13 -17
s:plan	0 22 -7 -17
s:port	7 -29 21 -4
s:prefer	0 3 -16 11
s:premier	0 -8 1 4
s:present	0 -9 -1 12
s:president	7 7 -26 7
s:press	0 -3 8 -3
s:product	0 -4 13 -7
s:prolong	0 -13 0 12
s:prolongation	-2 -14 -9 22
s:promise	0 0 9 -9
s:proposal	0 -12 -19 25
s:propose	0 -15 -16 27
s:published	0 -2 8 -3
s:purchase	0 0 7 -4
s:quarrel	-3 9 2 -12
s:quiet	-3 7 1 -6
s:raise	7 -1 -4 0
s:rare	0 -14 12 2
s:rate	-10 8 -3 0
s:reach	-2 -8 16 -6
s:ready	0 -11 0 9
s:reciprocal	-1 5 -6 0
s:renewed	-3 -15 5 10
s:reply	0 -1 -4 8
s:report	0 -8 20 -12
s:reporter	-2 10 1 -13
s:required	-3 -8 13 -2
s:rest	4 17 -6 -21
s:result	0 -2 21 -21
s:resume	6 -9 8 -7
s:return	0 -14 0 11
s:review	0 -12 9 1
s:rice	0 -6 0 5
s:rise	5 0 8 -23
s:river	-1 -25 30 -11
s:round	-10 -23 21 3
s:rule	0 0 11 -7
s:run	14 -3 -3 -7
s:same	0 24 -19 -5
s:say	-25 7 -4 7
s:season	0 -6 -4 11
s:second	10 0 -16 3
s:secretary	0 -6 0 8
s:section	0 0 11 -10
s:see	0 -10 -1 10
s:sell	-2 -10 15 -1
s:send	0 -11 -17 24
s:service	0 6 -3 0
s:set	-1 13 -13 1
s:settle	-6 -31 7 22
s:shall	-1 21 -18 -3
s:share	0 -6 3 1
s:she	0 -3 16 -11
s:sheet	0 0 7 -7
s:shelve	0 12 -15 0
s:ship	-4 -4 16 -8
s:shook	0 0 -17 16
s:short	0 3 -13 11
s:should	2 -12 18 -14
s:side	0 -6 -9 14
s:sign	5 -7 -1 3
s:signature	0 -3 -5 10
s:since	-1 14 -19 4
s:sir	0 4 8 -13
s:sit	-6 -6 12 -2
s:sleep	6 3 -2 -7
s:so	0 7 2 -15
s:something	1 12 -1 -16
s:source	0 -18 -1 18
s:soybean	-1 0 11 -13
s:special	0 0 11 -12
s:spoke	0 -9 -16 23
s:spring	5 -2 4 -6
s:standstill	-9 -19 0 23
s:start	0 -21 26 -4
s:stay	-7 -4 10 0
s:steel	0 -3 6 0
s:step	-2 0 6 -1
s:still	-4 -9 0 10
s:stock	0 -1 10 -6
s:stockholm	0 -4 0 6
s:stop	7 0 0 -12
s:strike	-12 -19 23 0
s:such	0 0 6 -4
s:sugar	0 14 -24 8
s:surcharge	-2 -29 23 1
s:suspend	-7 -7 0 10
s:table	0 -12 1 7
s:take	6 6 0 -12
s:talk	-18 -37 21 16
s:tariff	-1 -6 5 3
s:tea	0 8 0 -6
s:telephone	0 16 -1 -15
s:television	0 -28 0 27
s:tell	-6 -13 0 13
s:term	-6 -4 0 7
s:text	0 -14 -8 22
s:than	-7 -15 15 0
s:the	-15 -3 14 -1
s:their	-20 1 2 3
s:them	-10 0 24 -21
s:themselve	0 3 3 -8
s:then	-16 11 0 -7
s:there	0 2 7 -12
s:these	0 13 -16 2
s:they	15 11 -32 0
s:thi	-2 -10 1 10
s:thing	-3 0 8 -8
s:third	-2 -18 7 9
s:those	-3 7 -22 12
s:three	-4 -12 28 -15
s:tiktok	0 -9 13 -2
s:time	-3 9 -1 -5
s:to	-5 -10 -1 11
s:together	0 0 12 -9
s:too	1 -21 13 2
s:top	0 9 -1 -7
s:trade	-13 0 5 0
s:transfer	0 0 9 -12
s:truce	3 -6 7 -5
s:twice	3 -15 0 10
s:two	3 -21 4 12
s:under	-11 1 26 -27
s:understanding	0 8 -6 0
s:unit=day	4 -8 43 -45
s:unit=month	2 13 -36 22
s:unit=week	-28 31 -9 -10
s:unit=year	-32 -37 33 17
s:unless	-1 -10 2 7
s:until	-23 -1 17 -6
s:up	-6 20 15 -54
s:us	-7 38 -25 -8
s:use	0 20 -11 -9
s:valley	0 -10 14 -2
s:vessel	0 9 0 -10
s:vice	0 -3 8 -2
s:vote	7 -1 0 -3
s:voted	9 -6 0 -7
s:want	-4 2 -9 9
s:was	10 0 2 -15
s:way	0 -4 -1 9
s:we	-8 -12 2 14
s:week	0 -2 -15 16
s:were	7 -3 2 -7
s:what	19 -5 -27 16
s:when	2 11 -7 -9
s:where	7 0 -6 0
s:whether	0 -6 -5 11
s:which	2 -4 -7 9
s:who	-15 -4 0 14
s:whose	0 -7 0 9
s:will	-2 0 -4 6
s:wine	0 2 -16 13
s:with	-27 0 3 6
s:withdraw	5 -14 0 7
s:within	0 -18 25 -14
s:word	4 -5 -15 15
s:world	4 -7 14 -12
s:worth	0 -4 10 -3
s:would	-5 -26 -9 28
s:write	0 -6 -4 12
s:year	-2 8 14 -27
s:yet	0 0 -7 9
s:yield	-2 -14 22 -7
s:york	0 -7 0 4
s:you	-2 -6 16 -8
s:—	9 0 -11 3
sa:!	0 5 -19 13
sa:"	-13 17 0 -11
sa:" <person>	0 0 8 -8
sa:" say	0 23 -1 -26
sa:'	0 -4 15 -10
sa:' notice	0 0 8 -4
sa:'s	0 -22 14 8
sa:,	-11 0 6 0
sa:, "	-2 10 6 -16
sa:, <day-ahead>	-1 18 -17 -2
sa:, <day-gone>	-3 -5 6 0
sa:, <level>	2 -7 -1 5
sa:, <name>	5 -3 -9 6
sa:, <person>	0 21 -25 0
sa:, <quality>	0 9 -2 -6
sa:, <seat>	0 -5 9 -1
sa:, a	-1 0 6 -1
sa:, according	0 -12 5 5
sa:, after	4 -5 5 -6
sa:, and	5 -25 14 6
sa:, as	-4 0 -8 13
sa:, at	6 -7 9 -12
sa:, because	0 -2 -8 12
sa:, begin	0 11 -9 -3
sa:, but	0 -5 -4 12
sa:, from	6 -14 -7 14
sa:, has	0 7 -15 5
sa:, he	0 -3 18 -13
sa:, if	0 -8 4 1
sa:, in	1 0 13 -19
sa:, is	-2 19 0 -18
sa:, it	-4 10 0 -10
sa:, no	0 -5 -11 16
sa:, on	-5 -4 7 0
sa:, one	0 -2 8 -2
sa:, say	0 -6 -4 13
sa:, so	-4 23 -2 -23
sa:, that	7 -8 -3 5
sa:, the	2 7 -12 0
sa:, then	0 11 -2 -10
sa:, to	-14 18 -15 0
sa:, unless	0 -5 0 6
sa:, until	-8 -2 5 0
sa:, up	-1 6 5 -17
sa:, was	1 -6 0 4
sa:, when	-4 4 -6 4
sa:, which	5 -4 -16 15
sa:, who	0 -14 -17 28
sa:, with	-7 -17 0 18
sa:-	-2 9 -5 -3
sa:.	-5 -6 6 5
sa:. "	0 -15 -9 22
sa:. m	0 -3 11 -6
sa::	0 16 -2 -21
sa:: <number>	0 0 11 -11
sa:;	19 3 -1 -23
sa:; it	5 1 0 -12
sa:; the	0 20 0 -26
sa:<agent>	0 -9 4 3
sa:<day-ahead>	-29 18 -21 10
sa:<day-ahead> ,	1 -2 -17 16
sa:<day-ahead> .	-25 19 -26 11
sa:<day-ahead> to	0 -2 -7 9
sa:<day-gone>	24 0 -20 -2
sa:<day-gone> ,	8 1 -1 -9
sa:<day-gone> .	5 0 8 -18
sa:<day-gone> and	9 -15 0 3
sa:<day-gone> to	12 -1 -11 0
sa:<day-today>	-2 10 5 -16
sa:<day-today> ,	0 13 -12 -1
sa:<day-today> .	-2 25 -15 -12
sa:<day-today> after	1 -16 1 7
sa:<duty>	17 -1 -16 3
sa:<gate>	12 -6 -24 20
sa:<goods-amount>	0 8 -3 -4
sa:<goods>	2 0 -13 11
sa:<level-noun>	-8 2 -10 9
sa:<level>	3 1 0 -8
sa:<level> ,	9 -2 5 -22
sa:<level> .	3 14 -2 -21
sa:<level> and	-2 -15 9 5
sa:<level> of	0 -7 14 -5
sa:<level> on	0 4 -28 20
sa:<money>	-1 -11 25 -15
sa:<month-ahead>	-1 7 7 -15
sa:<month-gone>	1 -11 14 -4
sa:<month-gone> ,	-4 12 -1 -9
sa:<name>	3 1 -14 8
sa:<name> 's	-4 -2 -3 9
sa:<name> ,	-2 16 -6 -6
sa:<name> .	0 -11 0 11
sa:<name> and	7 0 2 -13
sa:<name> has	6 2 -8 -2
sa:<not>	8 -8 10 -9
sa:<number>	19 0 4 -25
sa:<number> ,	0 3 0 -11
sa:<number> .	29 0 -19 -3
sa:<number> :	0 0 11 -11
sa:<number> a	0 -3 11 -6
sa:<number> and	6 -5 0 -3
sa:<number> of	0 7 0 -5
sa:<number> on	-3 14 -7 -3
sa:<office>	-7 0 -3 6
sa:<office> .	0 -7 15 -8
sa:<organisation>	-1 14 -14 1
sa:<organisation> ,	0 9 -10 0
sa:<organisation> .	0 -9 -5 16
sa:<person>	4 2 -13 6
sa:<person> ,	0 14 -26 9
sa:<person> .	0 18 10 -30
sa:<person> and	4 2 -1 -6
sa:<points>	-6 19 -9 -7
sa:<quality>	-3 0 9 -8
sa:<quality> and	0 -7 3 1
sa:<quality> good	0 6 -5 -2
sa:<seat>	-15 10 0 -2
sa:<seat> ,	0 -10 -5 13
sa:<seat> .	0 5 4 -11
sa:<sender>	-1 8 -1 -5
sa:<span>	-14 2 12 -11
sa:<span> ,	0 -7 30 -25
sa:<span> .	0 -20 18 0
sa:<span> before	0 4 -11 3
sa:<v-agree>	-1 -15 -5 18
sa:<v-bear>	0 -12 6 4
sa:<v-begin>	4 19 -18 -8
sa:<v-buy>	0 -8 0 9
sa:<v-deny>	-3 0 15 -12
sa:<v-down>	3 17 1 -27
sa:<v-end>	31 -16 -6 -4
sa:<v-impose>	1 4 -11 3
sa:<v-propose>	-11 -9 14 0
sa:<v-return>	3 -12 10 0
sa:<v-say>	-13 -2 0 7
sa:<v-sell>	-7 2 0 0
sa:<v-suspend>	8 0 -10 3
sa:<v-target>	-10 -3 13 -4
sa:<v-up>	9 0 -2 -8
sa:?	-11 -1 3 3
sa:a	-5 -21 34 -13
sa:a .	0 -3 11 -6
sa:a duty	-1 10 -15 5
sa:a long	0 -9 8 0
sa:a tariff	0 -7 4 1
sa:a truce	0 -9 11 0
sa:about	-1 3 5 -6
sa:according	0 -12 5 5
sa:according to	0 -12 5 5
sa:additional	0 2 -6 2
sa:additional duty	0 2 -6 3
sa:after	9 5 2 -22
sa:after that	0 16 -1 -13
sa:after the	0 -9 1 3
sa:again	-2 -1 13 -15
sa:agree	0 14 -13 -1
sa:agree in	0 6 -7 1
sa:agree on	6 -6 0 0
sa:agreement	0 11 1 -15
sa:all	-3 -11 8 3
sa:an	-9 17 -14 0
sa:and	9 -11 -3 7
sa:and <level>	-9 -19 12 10
sa:and <name>	13 7 -11 -12
sa:and <number>	5 -8 7 -8
sa:and <quality>	0 -7 3 1
sa:and a	-5 -10 11 0
sa:and end	0 -13 -7 21
sa:and has	-2 -9 2 10
sa:and i	0 -17 0 13
sa:and it	7 -8 -10 9
sa:and nobody	-7 2 4 -4
sa:and not	0 0 -12 16
sa:and on	0 9 -13 1
sa:and that	8 -8 -2 1
sa:and the	-9 -10 18 -4
sa:and to	0 -11 10 0
sa:announce on	0 0 -7 6
sa:another	4 -16 12 0
sa:answer	0 -10 1 6
sa:are	-5 0 9 -5
sa:are over	0 10 -2 -6
sa:arrangement	0 12 -5 -6
sa:as	-6 3 -7 8
sa:ask	7 0 -17 10
sa:at	29 -28 3 -2
sa:at <level>	6 1 0 -8
sa:at <number>	19 -1 -9 -12
sa:at midnight	6 -4 -6 3
sa:at the	4 -11 -1 11
sa:autumn	0 5 -12 5
sa:back	-3 19 0 -22
sa:be	-4 9 -1 -6
sa:because	5 -4 -7 6
sa:been	0 9 -24 12
sa:before	-8 -25 29 0
sa:before it	0 7 -1 -5
sa:before the	-3 -14 0 15
sa:begin	10 0 -12 1
sa:begin .	13 1 -6 -13
sa:begin on	0 -12 -15 20
sa:between	5 7 0 -20
sa:between <name>	11 5 -3 -21
sa:between the	-3 -5 6 0
sa:bond	0 -4 9 -2
sa:both	2 5 -13 2
sa:bring	6 0 -4 -1
sa:busan .	0 0 6 -3
sa:but	-2 -2 -9 14
sa:buy	0 -10 -3 12
sa:by	-10 -20 16 9
sa:by <number>	0 -4 8 -1
sa:by a	0 -12 14 0
sa:by the	4 0 -12 5
sa:can	0 -10 20 -7
sa:close	0 -4 7 0
sa:come	-9 22 -5 -13
sa:come back	0 8 0 -8
sa:company	0 -4 9 -1
sa:could	-3 -7 4 3
sa:counted	-4 25 -16 -9
sa:counted from	-3 22 -14 -8
sa:country	0 0 -10 11
sa:date	0 6 0 -2
sa:day	-6 15 -12 0
sa:day of	0 3 -10 5
sa:deadline	0 -2 13 -10
sa:deal	0 -11 2 5
sa:did	0 -6 13 -8
sa:dispute	0 -13 16 -4
sa:do	0 0 6 -4
sa:doe	0 -14 10 4
sa:down	-3 2 -10 9
sa:down to	0 -3 -9 11
sa:drop	2 -7 13 -10
sa:due	0 7 -5 0
sa:during	4 -1 2 -6
sa:during which	4 -3 4 -6
sa:duty	14 -3 -19 7
sa:duty ,	5 -6 -1 2
sa:duty of	0 1 2 -6
sa:each	-10 5 7 -6
sa:each of	0 -4 6 0
sa:each other	-6 11 0 -7
sa:earlier	0 -7 13 -4
sa:earlier .	0 -1 7 -3
sa:earth	0 -14 -1 16
sa:end	21 -4 -17 0
sa:end ,	0 0 -9 7
sa:end .	-6 20 -15 0
sa:end on	-1 -16 8 9
sa:enough	0 10 -3 -4
sa:evening	-3 -16 18 0
sa:expect	-7 -6 16 -2
sa:expire	1 20 -9 -16
sa:expire .	0 8 0 -9
sa:expire on	4 15 -14 -6
sa:export	0 6 -14 0
sa:extend	0 -6 9 -1
sa:extension	1 -3 13 -12
sa:extension .	0 -5 7 -1
sa:farm	0 -8 0 10
sa:farm good	0 -15 3 12
sa:fee	0 -13 2 9
sa:fentanyl	0 13 9 -22
sa:first	0 0 5 -9
sa:follow	0 -3 7 0
sa:for	-4 12 -4 -5
sa:for <number>	-2 9 0 -7
sa:for <span>	0 0 6 -7
sa:for a	6 6 -4 -11
sa:for the	-8 -9 -3 18
sa:force	-2 9 2 -13
sa:four	0 -18 -1 17
sa:from	-5 19 -30 7
sa:from <day-ahead>	0 -11 -23 28
sa:from <day-gone>	0 25 -14 -17
sa:from <number>	0 -2 7 -4
sa:from the	0 24 -12 -12
sa:full	5 -11 3 0
sa:gave	0 13 -10 -1
sa:geneva	-3 16 -3 -13
sa:give	0 7 -12 3
sa:go	0 8 -3 -4
sa:go on	-3 15 -13 0
sa:good	2 -1 -9 8
sa:government	3 -4 -13 13
sa:had	0 5 0 -7
sa:half	0 -8 0 6
sa:hand	0 -3 -2 9
sa:harvest	0 16 -28 8
sa:has	5 -5 -12 14
sa:has been	-6 0 -16 19
sa:have	-7 5 -7 4
sa:he	-2 -14 9 3
sa:highest	0 -4 8 0
sa:his	0 -7 -23 27
sa:hour	0 -4 11 -7
sa:hour before	-2 0 6 -1
sa:i	-5 -15 -2 18
sa:impose	0 11 1 -16
sa:impose on	0 18 -2 -15
sa:in	6 -19 2 9
sa:in <month-gone>	6 -7 16 -24
sa:in <name>	0 9 0 -11
sa:in <seat>	-1 -8 -4 14
sa:in a	0 -8 -3 14
sa:in geneva	-1 1 4 -7
sa:in stockholm	0 0 -7 9
sa:in the	-4 15 -13 0
sa:in their	3 -11 6 0
sa:instead	0 16 -8 -10
sa:instead of	0 21 -15 -9
sa:into	0 0 -11 14
sa:is	-3 16 -19 4
sa:is a	0 -1 -6 8
sa:is not	0 1 14 -21
sa:is to	0 -9 0 10
sa:is what	9 -21 -7 15
sa:it	-2 7 14 -26
sa:it 's	-3 -25 11 11
sa:it .	4 -6 7 -7
sa:it is	-1 6 0 -2
sa:it to	10 -4 -5 0
sa:it was	-12 10 13 -17
sa:it will	0 -7 10 0
sa:its	6 -8 -8 10
sa:its own	5 5 -4 -7
sa:itself	0 -4 7 0
sa:keep	0 5 -22 11
sa:lapse	16 -15 3 -10
sa:last	-11 13 -5 -1
sa:later	-4 -32 33 0
sa:later .	0 -14 7 4
sa:lay	-2 -11 8 2
sa:leave	-15 -5 26 -10
sa:leave .	0 -6 13 -5
sa:lift	6 -6 0 0
sa:like	0 -6 12 -4
sa:listed	0 -4 -5 10
sa:live	-3 11 -1 -8
sa:london	0 -2 6 0
sa:lower	-1 8 -1 -3
sa:m	0 -3 11 -6
sa:m .	0 -3 11 -6
sa:make	0 12 -20 4
sa:matter	0 -11 9 0
sa:may	0 -8 18 -10
sa:member	0 -6 15 -9
sa:minister	0 1 10 -9
sa:minute	0 -7 1 5
sa:more	2 4 -18 11
sa:more ,	0 13 -22 3
sa:more .	9 -25 7 1
sa:mr	0 7 -9 1
sa:my	0 -9 0 8
sa:negotiation	0 -3 8 -5
sa:neither	11 -18 -9 12
sa:neither side	12 -16 -14 14
sa:new	-10 0 10 -5
sa:next	0 7 -7 0
sa:no	0 -10 8 1
sa:nobody	-10 0 13 -9
sa:not	8 3 -8 -1
sa:nothing	-2 5 4 -12
sa:notice	0 0 10 -6
sa:notice .	0 -2 10 -5
sa:now	-3 -2 9 -1
sa:of	-55 -1 34 -16
sa:of <day-gone>	-1 -20 7 11
sa:of <name>	0 -2 -9 13
sa:of <number>	-1 -4 14 -11
sa:of a	0 -7 2 2
sa:of it	0 10 -16 8
sa:of quiet	0 12 -8 -3
sa:of talk	-3 -19 14 5
sa:of the	-13 -20 23 0
sa:of them	-2 3 10 -14
sa:of thi	0 -12 19 -6
sa:of what	0 7 -3 -2
sa:off	-4 16 0 -20
sa:offer	0 -13 15 -3
sa:oil	0 0 6 -6
sa:on	0 0 -9 4
sa:on .	-2 22 -6 -17
sa:on <day-ahead>	-26 -2 6 7
sa:on <day-gone>	31 -10 -4 -15
sa:on <quality>	0 7 -12 2
sa:on both	0 -5 -2 10
sa:on each	0 4 -6 0
sa:on its	0 -9 -4 15
sa:on rare	0 -14 -1 16
sa:on top	0 10 -13 2
sa:once	15 -12 0 -2
sa:one	10 -2 6 -13
sa:one of	0 0 8 -6
sa:only	0 19 -21 0
sa:or	-1 -8 24 -13
sa:other	-8 10 2 -7
sa:our	-2 6 -7 1
sa:out	12 -3 3 -16
sa:out .	4 -6 0 0
sa:out on	10 -2 0 -13
sa:over	-4 -6 28 -26
sa:over .	0 -7 2 3
sa:over on	0 5 5 -14
sa:own	10 8 -6 -18
sa:owned	0 -15 2 10
sa:owned by	0 -15 2 10
sa:pay	-9 16 0 -11
sa:pay <level>	-1 15 -5 -11
sa:place	5 0 3 -13
sa:place .	5 0 3 -12
sa:plan	0 -1 9 -4
sa:port	10 -10 -6 4
sa:present	0 0 -6 8
sa:president	1 6 -17 5
sa:prolong	0 -7 10 0
sa:promise	0 -8 12 -2
sa:put	9 -19 0 6
sa:quarrel	0 -7 11 -3
sa:quiet	-3 8 0 -5
sa:raise	8 -8 -4 6
sa:rare	0 -14 -1 16
sa:rare earth	0 -14 -1 16
sa:rate	-4 0 -4 7
sa:rate .	0 8 -8 0
sa:rate of	0 0 -5 6
sa:read	0 0 12 -13
sa:return	0 -13 10 1
sa:rise	0 14 -5 -10
sa:round	0 -11 8 2
sa:rule	0 7 0 -8
sa:rule on	0 0 11 -9
sa:run	6 -13 20 -21
sa:run ,	-1 0 9 -7
sa:run out	14 -5 -3 -5
sa:same	-3 23 -4 -18
sa:say	-10 -4 0 9
sa:say ,	0 10 -5 -3
sa:say .	0 -14 10 2
sa:say <person>	0 6 -10 1
sa:say in	0 -2 -7 10
sa:say on	0 -4 -8 13
sa:say the	0 8 4 -18
sa:second	1 0 3 -6
sa:sell	-2 -7 18 -7
sa:settle	-3 -19 16 0
sa:shall	0 17 -15 -3
sa:she	0 -8 19 -13
sa:side	4 0 -10 7
sa:side .	-3 -9 -8 20
sa:sign	0 -15 -11 20
sa:signature	0 -2 -1 6
sa:since	0 8 -21 7
sa:since <month-gone>	0 -9 -6 16
sa:sit	0 -5 8 -2
sa:so	-8 12 4 -15
sa:so that	-4 17 -7 -6
sa:standstill	-2 -3 0 8
sa:start	0 -14 13 1
sa:stay	0 15 -7 -5
sa:still	-1 -6 14 -5
sa:stockholm	0 -3 -2 8
sa:strike	-6 -13 12 1
sa:suspend	0 -5 0 7
sa:suspension	0 -3 6 0
sa:take	0 19 -11 -13
sa:talk	-9 -35 9 23
sa:talk .	0 -19 8 8
sa:tariff of	0 -1 6 -3
sa:tariff on	0 -6 0 9
sa:tariff truce	5 0 1 -9
sa:tea	0 -6 8 0
sa:term	0 -6 2 3
sa:that	1 11 -3 -10
sa:that both	0 10 0 -11
sa:that is	9 -20 -11 18
sa:that it	0 0 6 -2
sa:that the	0 6 0 -6
sa:that would	0 8 -1 -6
sa:the	-6 -12 3 13
sa:the <day-ahead>	-3 6 0 -5
sa:the <day-gone>	13 0 -25 7
sa:the <level>	8 7 -4 -13
sa:the <name>	-4 7 4 -11
sa:the <number>	9 -5 -13 10
sa:the <office>	0 5 16 -24
sa:the <organisation>	-5 -12 -8 24
sa:the <person>	0 -12 21 -4
sa:the <quality>	-3 0 13 -11
sa:the <seat>	0 -5 11 -5
sa:the additional	0 -1 -4 7
sa:the day	0 12 -17 2
sa:the duty	5 0 -8 2
sa:the first	0 3 -7 1
sa:the last	0 7 -20 10
sa:the next	0 7 -7 0
sa:the same	-3 11 0 -10
sa:the second	-6 0 9 -2
sa:the talk	0 -2 -9 11
sa:the tariff	6 -4 1 -1
sa:the third	0 -4 -4 11
sa:the truce	0 13 -2 -10
sa:the two	11 7 0 -23
sa:their	0 -9 8 0
sa:their tariff	0 -3 6 0
sa:them	-4 8 5 -11
sa:then	-9 6 -1 0
sa:there	-1 -1 17 -14
sa:they	-16 15 -13 0
sa:they had	-2 17 -15 -1
sa:thi	0 -23 18 1
sa:thi year	0 6 6 -13
sa:thing	-1 4 2 -9
sa:third	0 -9 0 9
sa:those	0 -15 -1 17
sa:three	0 -7 19 -13
sa:through	0 13 -2 -10
sa:through <number>	0 10 -2 -6
sa:time	0 6 -4 -2
sa:time .	0 10 0 -13
sa:to	4 7 -9 -2
sa:to <day-ahead>	1 10 -28 8
sa:to <level>	7 2 -1 -7
sa:to <number>	16 2 -11 -15
sa:to be	0 -1 10 -8
sa:to go	0 -13 11 0
sa:to run	0 -17 23 -7
sa:to the	1 -44 15 25
sa:top	0 10 -13 2
sa:trade	0 27 -5 -28
sa:truce	-7 -1 10 -3
sa:truce ,	-4 -9 23 -12
sa:truce between	5 4 0 -17
sa:truce in	0 -10 0 11
sa:two	8 -9 -2 3
sa:two government	0 0 -6 8
sa:under	-1 -12 25 -10
sa:unless	-1 -9 3 5
sa:until	-18 -4 10 1
sa:until <day-ahead>	-10 3 -4 4
sa:until the	-1 -22 16 7
sa:up	-3 21 0 -38
sa:up on	0 14 -12 -9
sa:us	0 12 -16 2
sa:want	0 15 -14 0
sa:was	5 -32 18 0
sa:was to	0 -7 -1 9
sa:way	0 3 -6 2
sa:we	-4 -5 10 -3
sa:were	0 -14 10 1
sa:what	11 -5 14 -19
sa:what the	9 -16 -9 13
sa:when the	-4 0 11 -7
sa:which	11 -10 -22 22
sa:which <name>	0 12 -9 0
sa:which end	0 0 10 -15
sa:which is	9 0 -5 -6
sa:which the	13 -10 -5 0
sa:who	-6 -4 -9 20
sa:will	6 -11 -8 15
sa:will be	1 21 -24 0
sa:will pay	0 -2 9 -5
sa:with	-23 6 0 2
sa:with <name>	-1 -2 -5 11
sa:with the	0 -2 11 -8
sa:without	-1 -4 8 0
sa:would	6 -7 4 -2
sa:would have	0 8 4 -12
sa:year	-2 1 17 -18
sa:year .	-1 7 7 -14
sa:yet	0 0 -9 10
sa:yield	0 -8 12 -2
sa:you	0 8 5 -15
sb:"	-14 -4 10 -2
sb:" a	0 0 11 -11
sb:" the	0 -8 17 -9
sb:" we	0 0 9 -7
sb:'	0 4 4 -9
sb:'s	-8 -2 -2 9
sb:'s <person>	10 -8 8 -11
sb:'s commerce	0 -4 -9 13
sb:'s for	-2 11 -20 5
sb:'s good	0 0 -9 8
sb:'s minister	0 7 -9 0
sb:'s ministry	0 -7 8 0
sb:'s trade	0 -23 11 5
sb:(	-4 -4 -3 11
sb:)	-3 -9 -8 19
sb:) ,	0 -5 8 0
sb:) -	0 -7 5 0
sb:) —	0 -10 -7 17
sb:*	0 -18 -4 21
sb:, <level>	0 4 -7 2
sb:, <name>	-3 -22 0 23
sb:, <office>	0 -1 12 -10
sb:, <person>	-4 7 -19 12
sb:, a	3 4 -1 -8
sb:, after	12 -19 0 4
sb:, agree	-1 10 -17 3
sb:, and	5 -10 6 -1
sb:, as	-2 -10 6 3
sb:, at	0 0 -13 11
sb:, by	4 13 -11 -7
sb:, for	0 -1 4 -6
sb:, has	-3 -7 6 1
sb:, he	0 -9 5 1
sb:, in	4 1 5 -15
sb:, it	-2 6 14 -21
sb:, of	14 0 -24 4
sb:, on	17 -21 -2 3
sb:, say	0 9 -7 0
sb:, sign	-1 11 0 -9
sb:, so	0 0 7 -11
sb:, the	-4 20 -4 -14
sb:, up	0 -11 13 0
sb:, want	0 0 -12 14
sb:, was	7 -2 2 -8
sb:, when	0 9 -1 -9
sb:, where	0 14 -3 -10
sb:, which	-11 -8 11 2
sb:, who	0 6 3 -10
sb:, will	0 -9 0 9
sb:-	0 -14 13 2
sb:- earth	0 -6 4 0
sb:.	-2 24 -12 -9
sb:. <number>	0 15 -8 -7
sb:. m	0 7 0 -5
sb:/	-2 0 20 -23
sb::	-6 -7 4 5
sb:: "	0 0 -14 14
sb:: <money>	0 -1 10 -6
sb:: <name>	0 0 16 -17
sb:: <number>	-7 25 -31 6
sb:: <person>	0 -1 8 -4
sb:: <seat>	0 14 -14 0
sb:: a	9 -9 -2 1
sb:: for	0 -3 -15 13
sb:: the	5 -11 7 -1
sb:;	6 5 0 -13
sb:; the	3 6 -3 -7
sb:<agent>	-5 -10 20 -6
sb:<day-ahead>	-3 0 -13 15
sb:<day-ahead> ,	-23 -3 7 4
sb:<day-ahead> and	-3 -6 -14 21
sb:<day-ahead> for	0 8 0 -10
sb:<day-gone>	0 17 -13 -3
sb:<day-gone> ,	-8 24 -7 -17
sb:<day-gone> and	-6 0 0 2
sb:<day-gone> evening	0 -6 0 5
sb:<day-gone> for	-5 -5 14 -7
sb:<day-gone> that	-1 -10 14 -3
sb:<day-gone> the	-1 18 -9 -7
sb:<day-today>	-4 5 6 -10
sb:<day-today> (	0 -16 0 15
sb:<day-today> ,	0 -1 9 -4
sb:<day-today> after	0 -1 7 -4
sb:<day-today> that	0 -10 12 0
sb:<day-today> to	0 2 7 -9
sb:<day-today> —	-1 8 0 -8
sb:<duty>	-31 5 7 -2
sb:<gate>	-4 -14 17 -1
sb:<goods-amount>	-5 -18 45 -32
sb:<goods-amount> of	0 -6 13 -6
sb:<goods>	-19 8 14 -15
sb:<level-noun>	3 -11 4 4
sb:<level>	-10 -13 15 2
sb:<level> ,	-8 -14 18 1
sb:<level> and	0 -1 12 -9
sb:<level> for	0 -8 0 5
sb:<level> from	0 5 10 -17
sb:<level> in	0 7 0 -7
sb:<level> of	0 -9 1 8
sb:<level> on	-4 -14 -11 26
sb:<level> over	0 -3 8 -2
sb:<level> that	-3 22 -15 -4
sb:<level> to	0 8 -11 0
sb:<money>	-8 -23 32 -10
sb:<money> in	0 -5 16 -9
sb:<month-ahead>	0 0 6 -8
sb:<month-gone>	-10 14 0 -13
sb:<month-gone> and	0 5 4 -13
sb:<month-gone> for	-1 11 -17 2
sb:<name>	-56 18 -12 9
sb:<name> 's	-7 -3 5 0
sb:<name> ,	-11 -1 -10 16
sb:<name> :	0 -2 -5 8
sb:<name> agree	0 0 -18 13
sb:<name> and	-14 19 -6 -7
sb:<name> buy	0 -7 16 -9
sb:<name> get	0 21 -14 -10
sb:<name> has	0 -9 4 5
sb:<name> have	0 13 -12 -1
sb:<name> on	0 -7 10 0
sb:<name> sign	0 1 9 -9
sb:<name> to	0 6 0 -4
sb:<name> was	0 4 -6 1
sb:<name> will	-4 -9 1 10
sb:<not>	-3 6 18 -24
sb:<number>	-2 21 10 -36
sb:<number> ,	1 -9 19 -18
sb:<number> /	-1 0 17 -20
sb:<number> :	-7 27 -30 5
sb:<number> <person>	0 14 -4 -8
sb:<number> a	0 21 -14 -9
sb:<number> and	9 12 -17 -6
sb:<number> for	7 -2 4 -10
sb:<number> million	0 -4 12 -6
sb:<number> the	0 6 -4 0
sb:<office>	-11 0 -6 14
sb:<office> ,	0 15 9 -23
sb:<office> :	0 -12 22 -7
sb:<office> agree	0 13 -10 -3
sb:<office> of	0 6 -4 0
sb:<organisation>	-1 -14 11 2
sb:<organisation> ,	0 -3 -5 9
sb:<organisation> and	0 -13 3 5
sb:<organisation> announce	0 -5 8 -1
sb:<organisation> has	0 7 0 -6
sb:<person>	0 4 -8 4
sb:<person> ,	-13 11 -1 -3
sb:<person> :	2 -26 24 -4
sb:<person> and	2 3 -11 0
sb:<person> announce	-2 12 -3 -5
sb:<person> has	0 4 -19 11
sb:<person> say	-2 5 23 -21
sb:<person> sign	11 6 -10 -11
sb:<person> tell	0 -4 -2 7
sb:<points>	0 14 -12 -6
sb:<points> of	0 16 -14 -3
sb:<points> on	0 2 7 -9
sb:<quality>	-11 -1 -6 14
sb:<quality> -	0 -10 6 1
sb:<quality> and	0 -2 7 -4
sb:<quality> colleague	0 12 -11 0
sb:<quality> energy	0 0 7 -4
sb:<quality> good	0 19 -15 -5
sb:<quality> negotiator	0 -1 7 -4
sb:<quality> ship	0 3 15 -23
sb:<quality> side	0 -7 -8 15
sb:<quality> trade	-1 3 -10 7
sb:<seat>	-13 8 -13 10
sb:<seat> 's	0 -3 7 -2
sb:<seat> ,	-5 12 -1 -8
sb:<seat> and	3 26 -30 0
sb:<seat> on	-2 -15 9 7
sb:<sender>	-3 -20 15 5
sb:<span>	-18 0 13 -7
sb:<span> ,	0 -10 26 -15
sb:<span> and	0 -9 17 -9
sb:<span> of	0 9 -17 7
sb:<taker>	-1 -5 24 -19
sb:<v-agree>	13 -14 1 1
sb:<v-bear>	-1 -8 12 -1
sb:<v-begin>	-2 -8 14 -4
sb:<v-buy>	-8 -1 13 -6
sb:<v-deny>	0 -10 11 0
sb:<v-down>	8 -8 -5 10
sb:<v-end>	8 -8 4 -2
sb:<v-propose>	-25 -24 -1 26
sb:<v-return>	5 -7 0 2
sb:<v-say>	-12 -9 14 0
sb:<v-sell>	-4 -27 8 15
sb:<v-stay>	12 4 -3 -11
sb:<v-target>	-11 0 7 -2
sb:<v-up>	-2 -3 13 -7
sb:@	0 -8 12 -2
sb:a	-10 2 -3 7
sb:a .	0 7 0 -5
sb:a deal	-1 5 3 -8
sb:a further	1 -1 -8 7
sb:a joint	0 7 -7 0
sb:a new	-2 -9 0 9
sb:a pause	0 4 7 -15
sb:a period	-2 -4 -1 9
sb:a second	-1 0 -20 22
sb:a standstill	0 7 0 -5
sb:a surcharge	0 -10 19 -8
sb:a suspension	0 -20 0 17
sb:a term	0 0 11 -15
sb:a truce	6 -5 7 -10
sb:about	-6 -16 6 8
sb:about <money>	0 -5 -3 9
sb:according	0 6 0 -3
sb:according to	0 6 0 -3
sb:across	0 -8 11 0
sb:additional	0 -12 -8 19
sb:additional duty	0 -10 -1 13
sb:after	0 5 13 -26
sb:after a	0 12 -3 -9
sb:after the	0 8 -10 1
sb:again	0 0 7 -3
sb:agree	12 -7 -8 5
sb:agree in	-2 12 -8 0
sb:agree on	5 1 6 -14
sb:agree to	3 -14 -12 19
sb:agreement	-5 -22 32 -10
sb:aircraft	0 -2 12 -8
sb:all	-10 18 -6 -6
sb:allow	0 -4 9 -3
sb:an	9 -7 -1 1
sb:an <office>	0 8 -12 2
sb:an extension	-6 -1 4 0
sb:an initial	2 -11 -4 13
sb:and	2 11 -9 -4
sb:and <name>	-12 1 -16 16
sb:and <number>	10 1 -10 -4
sb:and <person>	3 12 -9 -7
sb:and <quality>	0 0 6 -6
sb:and <seat>	3 26 -30 0
sb:and a	0 0 11 -13
sb:and for	-1 -4 10 -1
sb:and his	0 -8 0 7
sb:and it	-12 -5 6 6
sb:and last	0 -15 16 0
sb:and the	-14 2 20 -19
sb:and will	0 -2 -15 15
sb:announce	-5 -2 13 -8
sb:announce in	0 1 -7 5
sb:announce that	0 4 5 -12
sb:announcement	0 10 -3 -5
sb:answer	0 -10 6 4
sb:any	0 -7 17 -10
sb:are	-4 -7 7 1
sb:are suspend	0 -12 5 5
sb:are to	0 -15 -8 20
sb:armistice	9 -14 1 0
sb:arrangement	3 0 -15 7
sb:as	-9 8 6 -10
sb:as much	0 -10 9 0
sb:aside	0 6 -4 0
sb:ask	0 -9 7 0
sb:ask for	0 -6 6 0
sb:at <level>	0 -17 13 1
sb:at <number>	0 0 13 -19
sb:at the	-11 2 18 -22
sb:back	1 -11 6 0
sb:back for	4 -3 4 -8
sb:bank	0 -5 7 0
sb:be	-11 5 -3 2
sb:be extend	0 -12 16 -2
sb:been	-3 -3 9 -3
sb:been extend	0 4 1 -8
sb:before the	0 1 -16 13
sb:begin	-9 2 5 -4
sb:between	-4 -9 13 0
sb:between <name>	0 1 -6 4
sb:bill	0 -3 8 -3
sb:both	-3 7 -2 -2
sb:both side	-1 3 7 -12
sb:broke	0 -2 6 0
sb:busan	-4 21 -13 -7
sb:but	-1 -4 15 -5
sb:buy	-2 -24 10 6
sb:buy <goods-amount>	0 -5 10 -3
sb:by	-13 19 -4 -8
sb:by <day-ahead>	0 9 -2 -8
sb:by <level>	0 12 -6 -5
sb:by the	-2 -3 11 -3
sb:call	0 0 14 -15
sb:can	-1 7 -5 0
sb:car	0 -12 0 9
sb:carry	0 -3 -6 11
sb:ceasefire	-5 -22 32 -11
sb:charge	0 -1 -5 9
sb:close	0 10 -3 -3
sb:colleague	0 12 -11 0
sb:colleague ,	0 6 -6 0
sb:come	8 -8 2 -3
sb:commerce	0 -12 -13 23
sb:commerce minister	0 -3 -12 15
sb:company	0 -16 10 3
sb:conclude	2 6 -4 -3
sb:confirm	0 -4 0 6
sb:continue	0 6 -13 4
sb:control	0 -7 10 0
sb:copper	0 0 7 -4
sb:cost	0 -9 10 0
sb:could	0 -12 -13 22
sb:country	-3 -15 18 -1
sb:custom	0 15 -6 -12
sb:cut	0 14 -16 0
sb:day	8 -14 0 3
sb:de	-1 1 12 -11
sb:deal	-6 -4 15 -9
sb:deal with	0 -9 3 1
sb:decided	0 -1 -9 10
sb:delay	0 0 16 -14
sb:delegation	0 -11 25 -16
sb:delegation of	0 -10 12 -2
sb:did	23 5 -22 -14
sb:do	1 -6 -23 22
sb:do not	3 0 -9 4
sb:doe	-1 0 -6 7
sb:down	-2 13 0 -16
sb:down for	0 8 -1 -7
sb:draft	0 -15 5 4
sb:due	-3 -11 3 7
sb:due to	-3 -3 -2 10
sb:duty	-15 19 -3 -11
sb:duty ,	0 -7 12 -2
sb:duty for	-1 1 -13 8
sb:duty on	0 18 0 -18
sb:each	-3 5 -6 0
sb:each of	0 -4 9 -1
sb:each other	-6 3 -4 4
sb:each side	2 4 -14 0
sb:earth	0 -1 15 -13
sb:effect	0 -15 8 4
sb:effect on	0 -16 5 7
sb:either	2 -2 8 -10
sb:either side	0 -7 15 -6
sb:end	-2 -3 14 -8
sb:end a	3 -6 10 -9
sb:end after	0 6 -4 0
sb:end of	0 7 -3 -1
sb:end on	-1 3 -13 11
sb:energy	0 -1 8 -5
sb:evening	12 -8 -7 0
sb:every	0 -7 14 -7
sb:expect	0 3 4 -10
sb:expect <name>	0 0 7 -5
sb:expire	0 -13 11 0
sb:export	0 -16 8 5
sb:export control	0 -7 -4 11
sb:extend	-7 9 15 -19
sb:extend for	0 9 -4 -2
sb:extend their	0 -5 11 -4
sb:extension	-11 -11 0 10
sb:extension by	0 -7 7 0
sb:extension of	-6 1 -3 5
sb:fall	-3 -10 15 -4
sb:fall to	0 -1 -3 6
sb:farm	0 1 2 -6
sb:fee	-1 -8 16 -7
sb:fee on	0 2 14 -23
sb:fentanyl	0 -13 4 10
sb:first	10 -1 7 -23
sb:five	0 7 -9 1
sb:for	-9 -2 15 -9
sb:for <name>	0 3 4 -6
sb:for <quality>	10 -6 13 -20
sb:for <span>	-3 -10 10 1
sb:for a	-11 -4 2 6
sb:for an	1 -7 -22 24
sb:for the	-1 4 10 -17
sb:force	-2 -10 5 6
sb:foreign	0 8 -8 0
sb:fourth	1 -7 6 -1
sb:from	0 -15 13 0
sb:from <day-ahead>	-8 -4 9 0
sb:from <level>	0 8 -10 0
sb:from <name>	0 -8 2 3
sb:from <seat>	-1 -7 -16 23
sb:from all	0 -5 11 -4
sb:from the	0 2 12 -20
sb:further	1 -3 -11 10
sb:geneva	-5 8 0 -10
sb:get	-8 4 5 -6
sb:give	-1 13 13 -24
sb:given	0 13 -14 0
sb:go	-9 2 -10 10
sb:go on	0 -20 -1 23
sb:go up	0 0 6 -5
sb:good	-13 10 -3 0
sb:good for	-7 -4 5 1
sb:government	0 17 -7 -9
sb:gun	0 0 9 -10
sb:had	6 -10 10 -9
sb:had agree	-9 2 2 0
sb:had been	1 -6 0 2
sb:half	0 0 16 -18
sb:hand	0 5 -9 3
sb:has	-31 -5 7 7
sb:has ask	0 0 -7 10
sb:has been	-6 11 -1 -6
sb:has hold	0 -10 15 -4
sb:has offer	0 -4 6 0
sb:has propose	0 -8 0 5
sb:have	-23 1 1 3
sb:have a	0 -12 0 11
sb:have agree	-7 2 2 0
sb:have been	0 -7 2 4
sb:he	-18 1 -15 20
sb:he expect	0 0 9 -7
sb:he had	0 0 -4 7
sb:he say	0 -4 14 -10
sb:he would	0 -6 0 4
sb:hear	0 -19 -12 28
sb:higher	0 22 -6 -18
sb:him	0 -9 12 -2
sb:his	-8 0 -5 9
sb:his <organisation>	0 -1 6 -3
sb:his <quality>	-3 4 -15 10
sb:hold	3 -8 9 -2
sb:hold back	0 -11 -1 14
sb:hold for	2 8 -4 -8
sb:hold off	0 7 1 -10
sb:hour	-5 11 -10 0
sb:i	-8 0 -11 18
sb:i have	0 1 11 -15
sb:ice	0 8 -4 -4
sb:if	-8 -6 9 0
sb:if it	0 -20 -10 24
sb:if the	0 8 2 -11
sb:import	0 6 0 -9
sb:import from	0 -5 13 -6
sb:impose	0 6 0 -5
sb:in	-8 5 15 -18
sb:in <month-gone>	-3 22 -4 -23
sb:in <name>	0 14 2 -20
sb:in <number>	10 -15 2 -1
sb:in <seat>	-8 -8 8 3
sb:in a	1 7 3 -21
sb:in busan	0 17 -6 -10
sb:in each	0 -4 8 0
sb:in force	0 1 5 -14
sb:in geneva	-4 9 0 -8
sb:in return	0 0 -12 10
sb:in the	-6 -9 10 0
sb:initial	2 -11 -4 13
sb:is	-32 -6 8 9
sb:is ,	0 -15 2 11
sb:is a	0 -6 -1 8
sb:is extend	0 6 -7 0
sb:is for	0 4 -10 4
sb:is good	0 -8 13 -5
sb:is suspend	0 0 8 -9
sb:is the	-1 -3 16 -13
sb:is to	-3 -15 14 3
sb:it	18 -12 -11 11
sb:it 's	-9 13 -22 8
sb:it by	0 1 11 -13
sb:it for	0 -7 0 8
sb:it has	-4 9 -10 2
sb:it is	-9 -38 24 10
sb:it suspend	0 1 -19 15
sb:it take	0 -13 0 11
sb:it was	0 10 -3 -8
sb:it will	-2 9 -4 -1
sb:its	8 0 7 -15
sb:its duty	0 10 3 -15
sb:itself	0 -1 7 -3
sb:joint	0 6 -3 0
sb:just	0 12 -1 -9
sb:keep	0 5 5 -14
sb:keep the	0 -11 8 0
sb:know	2 0 -19 15
sb:know that	4 0 -9 5
sb:lapse	0 5 -10 4
sb:last	1 7 -14 2
sb:last <month-gone>	0 0 -6 7
sb:last for	0 5 -6 0
sb:last week	0 -13 -10 21
sb:lasted	17 -16 9 -20
sb:late	0 -18 26 -13
sb:law	0 -8 20 -10
sb:lay	4 6 -6 -8
sb:leave	2 -15 -6 15
sb:less	0 -6 0 7
sb:less than	0 -4 -3 8
sb:letter	7 3 -18 3
sb:licence	0 -9 18 -10
sb:like	0 11 -10 0
sb:line	0 -7 12 -5
sb:longer	-1 -7 18 -8
sb:lower	0 -8 12 -2
sb:m	0 7 0 -5
sb:m .	0 7 0 -5
sb:make	16 2 -16 -5
sb:may	-1 -19 23 -4
sb:me	0 5 -7 1
sb:measure	0 8 -5 -1
sb:mediator	0 -6 7 0
sb:meet	6 -2 9 -12
sb:meet in	-4 -5 7 2
sb:midnight	16 -3 -9 -1
sb:midnight ,	18 -13 -1 -5
sb:million	0 3 3 -9
sb:minister	-3 -2 -10 15
sb:minister ,	0 -5 11 -4
sb:minister of	0 0 -6 3
sb:ministry	0 -12 4 4
sb:ministry of	0 -7 8 0
sb:month	0 -9 0 11
sb:moratorium	-1 -1 -9 12
sb:more	-1 -2 21 -18
sb:more than	0 -8 4 0
sb:most	0 -6 0 7
sb:most of	0 0 9 -9
sb:mr	-3 -25 0 19
sb:mr <person>	-2 -22 5 12
sb:much	0 -11 11 0
sb:much as	0 -10 9 0
sb:need	0 -10 28 -21
sb:negotiator	0 -1 7 -4
sb:new	-6 -9 6 4
sb:newspaper	0 -3 -3 7
sb:next	2 0 7 -18
sb:no	-6 0 7 -6
sb:no .	0 21 -15 -8
sb:no more	0 3 2 -6
sb:nobody	0 2 5 -10
sb:not	0 5 -9 1
sb:nothing	0 -11 0 7
sb:notice	5 16 -14 -12
sb:now	-5 10 6 -20
sb:number	0 -1 -5 9
sb:of	11 -7 -8 4
sb:of <day-gone>	0 -4 -20 21
sb:of <level>	-4 -20 12 7
sb:of <month-gone>	0 13 0 -15
sb:of <name>	0 -3 -6 11
sb:of <number>	-2 -5 20 -12
sb:of <quality>	0 16 -3 -14
sb:of a	-3 -16 -3 21
sb:of both	0 -7 18 -9
sb:of its	3 13 -15 -5
sb:of last	0 0 -9 9
sb:of soybean	0 -7 12 -4
sb:of that	-4 16 0 -15
sb:of the	11 -21 23 -15
sb:of their	0 20 -6 -16
sb:of thi	0 -12 -9 21
sb:off	10 -1 -3 -2
sb:off for	5 -2 -9 5
sb:offer	0 -19 2 8
sb:official	0 0 12 -12
sb:oil	0 18 -26 5
sb:old	0 -5 15 -8
sb:on	-12 -10 14 2
sb:on <day-ahead>	-13 -3 -25 33
sb:on <day-today>	-1 0 6 -5
sb:on <name>	0 22 -10 -16
sb:on a	-4 -1 18 -12
sb:on each	0 -4 -7 10
sb:on for	-1 -17 -5 22
sb:on import	0 -5 13 -6
sb:on rare	0 -3 12 -9
sb:on the	-1 8 17 -30
sb:one	-3 -1 -1 7
sb:one ,	-1 -10 4 3
sb:one of	0 7 0 -4
sb:only	4 -12 1 1
sb:order	-1 7 0 -6
sb:other	-10 7 -2 0
sb:other 's	0 0 -6 7
sb:other <points>	0 1 -13 6
sb:other for	-2 6 -6 0
sb:our	0 -14 2 8
sb:out	11 -11 -2 0
sb:own	0 5 0 -6
sb:paper	-4 -18 -22 37
sb:party	-2 0 10 -10
sb:pause	7 23 -23 -10
sb:pause in	0 -3 6 0
sb:pause of	0 12 0 -15
sb:pay	-5 -10 30 -23
sb:pay <level>	0 9 -3 -6
sb:peace	-1 -10 0 11
sb:period	-6 -2 1 3
sb:period of	-5 -8 8 4
sb:phone	0 -4 -3 8
sb:place	0 -5 11 -4
sb:plan	0 27 -14 -16
sb:point	0 6 -6 0
sb:port	-1 -21 28 -10
sb:prefer	0 3 -16 11
sb:president	4 1 -11 2
sb:press	0 0 9 -10
sb:prolong	0 -7 -6 13
sb:prolong it	0 1 5 -7
sb:prolong the	0 -14 -7 20
sb:prolongation	-1 -5 -5 13
sb:promise	0 7 0 -6
sb:proposal	0 -12 -19 25
sb:propose	0 -15 -14 25
sb:propose to	0 -5 -18 23
sb:purchase	0 0 6 -4
sb:put	-7 11 0 -9
sb:put his	0 8 -11 0
sb:put its	0 9 -13 0
sb:quarrel	-3 16 -6 -9
sb:raise	0 8 0 -6
sb:rare	0 -1 15 -13
sb:rare -	0 -6 4 0
sb:rare earth	0 1 11 -16
sb:rate	-3 8 0 -9
sb:rate of	0 2 4 -10
sb:reach	0 -7 18 -11
sb:ready	0 -9 -8 17
sb:ready to	0 -5 -11 16
sb:reciprocal	0 7 -5 0
sb:remain	0 7 2 -12
sb:remain suspend	0 13 -3 -9
sb:renewed	0 -20 3 14
sb:report	0 -8 20 -12
sb:reporter	0 8 0 -10
sb:rest	4 15 -5 -19
sb:result	0 -10 25 -17
sb:return	0 -3 -5 9
sb:return to	0 -7 -2 9
sb:rise	7 -15 15 -14
sb:round	-7 -12 14 0
sb:round of	-2 0 6 0
sb:rule	0 -10 11 0
sb:rule on	0 -10 6 1
sb:run	8 9 -25 3
sb:run out	11 -9 -8 2
sb:same	0 2 -13 7
sb:say	-14 15 -4 0
sb:say that	0 8 -5 0
sb:say the	0 4 2 -8
sb:season	0 -5 -6 11
sb:second	9 1 -21 7
sb:second ,	14 -2 0 -8
sb:secretary	0 -6 0 8
sb:section	0 0 7 -6
sb:section <number>	0 0 7 -6
sb:see	0 -7 -5 11
sb:send	0 -8 -11 18
sb:set	-1 13 -13 1
sb:settle	0 -15 -8 22
sb:ship	0 -6 13 -5
sb:short	0 -2 -3 8
sb:should	2 -6 16 -19
sb:side	-3 -6 0 8
sb:side agree	0 -8 0 9
sb:side for	0 10 0 -7
sb:sign	4 1 5 -12
sb:sign a	1 -6 0 1
sb:sign an	-1 12 1 -12
sb:sign for	-1 4 -6 3
sb:sign in	-2 -3 12 -5
sb:since	-5 8 -2 -1
sb:since <day-gone>	0 15 -10 -3
sb:since <month-gone>	0 -14 4 11
sb:sir	0 4 8 -13
sb:so	6 -5 3 -4
sb:soybean	0 -1 11 -9
sb:special	0 0 11 -12
sb:spoke	0 -9 -16 23
sb:spring	8 -7 0 -1
sb:stand	-3 6 -1 0
sb:standstill	-4 -16 0 16
sb:start	0 -6 15 -9
sb:state	0 2 2 -7
sb:stay	-5 -16 18 1
sb:stay suspend	0 -7 -7 13
sb:step	-2 0 6 -1
sb:stop	10 2 0 -19
sb:strike	-4 -8 15 -2
sb:sugar	0 2 -19 14
sb:surcharge	-2 -29 22 1
sb:surcharge of	0 -15 9 2
sb:suspend	-6 -6 0 9
sb:suspend ,	0 11 -9 0
sb:suspend <points>	0 17 -16 -5
sb:suspend for	-4 -8 9 2
sb:suspend the	0 -3 -2 8
sb:suspension	-4 6 -10 3
sb:table	0 -10 0 6
sb:take	6 -14 9 -2
sb:take effect	0 -16 7 6
sb:talk	-7 -6 15 -3
sb:tariff	-10 -4 3 5
sb:tariff for	0 11 -6 -4
sb:tariff of	0 6 0 -11
sb:tariff on	0 11 -12 0
sb:tariff truce	-2 -12 -8 20
sb:tea	0 15 -8 -6
sb:telephone	0 12 0 -11
sb:television	0 -9 2 4
sb:tell	-4 -20 0 14
sb:text	0 -11 -10 20
sb:than	-3 -15 18 -4
sb:that 's	0 18 -13 -2
sb:that ,	-1 -6 14 -5
sb:that <name>	0 -16 19 -4
sb:that a	-3 -25 0 24
sb:that both	0 1 -7 6
sb:that he	-1 -3 -17 19
sb:that his	0 -2 12 -10
sb:that is	0 23 -16 -8
sb:that it	0 8 -16 6
sb:that the	6 0 1 -9
sb:that they	0 -16 20 -6
sb:that was	-5 22 -11 -8
sb:the	-3 -3 18 -14
sb:the <day-ahead>	0 -8 20 -15
sb:the <level>	-4 11 -7 0
sb:the <name>	-7 0 -4 8
sb:the <number>	-4 0 6 -3
sb:the <office>	-11 12 0 -3
sb:the <organisation>	-9 0 0 3
sb:the <person>	0 -8 -4 13
sb:the <points>	0 -9 18 -8
sb:the <quality>	-9 -40 -2 38
sb:the <seat>	0 9 10 -25
sb:the additional	0 -14 -4 18
sb:the agreement	-3 -7 16 -4
sb:the arrangement	0 13 -11 -3
sb:the ceasefire	0 -21 30 -14
sb:the deal	0 6 -14 8
sb:the duty	-2 9 -1 -4
sb:the end	0 6 -2 -1
sb:the fee	0 5 -15 9
sb:the first	13 1 -2 -18
sb:the higher	0 14 -6 -7
sb:the last	-1 3 10 -15
sb:the law	0 -8 17 -7
sb:the moratorium	0 0 -5 7
sb:the new	0 3 2 -7
sb:the next	2 0 7 -18
sb:the old	0 -5 15 -8
sb:the paper	-2 5 -19 15
sb:the pause	-1 23 -18 -6
sb:the rest	5 -1 6 -12
sb:the same	0 4 -15 8
sb:the second	14 -8 -4 -2
sb:the suspension	-2 20 -22 0
sb:the talk	0 -1 -7 11
sb:the tariff	0 7 -5 0
sb:the trade	0 -7 1 3
sb:the truce	8 7 -12 -2
sb:the two	0 2 -10 6
sb:the world	5 -12 12 -5
sb:the yield	0 -2 7 0
sb:their	-23 8 -2 3
sb:their tariff	0 0 -13 10
sb:their trade	0 -11 0 7
sb:their truce	-2 7 0 -4
sb:them	-3 -8 22 -14
sb:themselve	0 8 -4 -2
sb:then	-5 6 1 -6
sb:there is	0 0 8 -9
sb:these	0 13 -16 2
sb:they	22 0 -22 -1
sb:they agree	18 -12 -12 1
sb:they had	-9 3 10 -7
sb:they have	0 5 -9 2
sb:thi	-4 3 -19 13
sb:third	0 -9 7 1
sb:those	-2 21 -20 -2
sb:three	0 -4 12 -4
sb:through	-1 -9 -2 15
sb:tiktok	0 -7 10 0
sb:time	-6 3 4 -5
sb:to	-12 -23 -1 25
sb:to <goods-amount>	0 -1 8 -5
sb:to <name>	0 -6 -6 13
sb:to <seat>	0 -9 0 6
sb:to a	-6 5 1 -2
sb:to be	-11 10 -3 0
sb:to buy	0 -4 18 -13
sb:to delay	0 0 9 -7
sb:to end	-2 0 8 -7
sb:to expire	0 -8 5 0
sb:to hold	2 12 -2 -15
sb:to last	14 5 -24 0
sb:to prolong	0 -1 -3 6
sb:to suspend	-2 0 -10 10
sb:to the	0 19 -6 -9
sb:trade	-10 -31 9 19
sb:trade minister	0 -22 19 0
sb:trade truce	0 -7 -12 18
sb:truce	8 -5 1 -4
sb:truce ,	0 15 -9 -6
sb:truce between	0 -8 11 0
sb:truce by	0 17 -16 -1
sb:truce in	-2 2 12 -15
sb:truce is	0 1 -8 3
sb:truce of	5 1 -6 -2
sb:truce that	6 -3 0 -4
sb:truce was	-4 -8 12 0
sb:two	-2 -15 6 10
sb:two <office>	4 0 -16 8
sb:under	-6 14 4 -19
sb:under section	0 -6 8 0
sb:understanding	0 8 -6 0
sb:until	-3 3 10 -14
sb:until <day-ahead>	0 7 4 -13
sb:up	-2 0 22 -24
sb:up to	0 -7 23 -17
sb:us	-4 31 -13 -14
sb:vessel	0 9 0 -10
sb:want	-1 -17 0 8
sb:want to	0 -3 8 -4
sb:was	7 20 -9 -24
sb:was agree	-3 10 -2 -4
sb:was conclude	0 13 -9 0
sb:was make	10 5 -17 -1
sb:was ready	0 -2 -5 8
sb:was sign	-5 -6 15 -4
sb:was the	-6 -2 13 -1
sb:was to	7 0 -9 0
sb:way	0 -12 4 5
sb:we	-4 -9 -2 14
sb:we have	-1 -7 5 0
sb:we hear	0 -14 -10 22
sb:week	3 -4 -20 19
sb:week that	0 0 -9 11
sb:were	6 9 -6 -11
sb:what	8 3 -44 31
sb:what it	0 7 -11 3
sb:what they	14 -13 -8 7
sb:when	0 14 -5 -19
sb:when the	0 1 6 -12
sb:where	7 0 -8 0
sb:whether	0 -6 -5 12
sb:which	-19 5 14 -12
sb:which was	0 0 19 -19
sb:who	-6 0 8 -2
sb:will	-16 1 4 0
sb:will suspend	0 0 -7 4
sb:wine	0 2 -16 13
sb:with	-8 -7 3 6
sb:with <name>	0 10 -13 1
sb:with a	-7 -1 5 0
sb:with the	1 -16 23 -16
sb:within	-3 -14 28 -16
sb:word	4 -5 -14 14
sb:work	0 -1 7 -3
sb:world	4 -7 13 -11
sb:worth	0 -1 6 -1
sb:would	-21 -19 -11 31
sb:would have	0 0 -13 13
sb:would like	0 1 -7 4
sb:write	0 -2 -5 9
sb:year	0 7 0 -10
sb:year ,	0 12 -13 0
sb:yes	0 -1 7 -2
sb:yield	0 -4 10 -1
sb:yield on	0 -4 10 -1
sb:you	0 -19 11 2
sb:—	10 0 -6 -1
sb:— <name>	0 -4 -10 11
sb:— <person>	0 3 -13 11
t0=future	-9 -14 3 15
t0=future-passive	0 -3 11 -4
t0=modal	0 -8 -5 11
t0=past	8 -8 8 -6
t0=past-passive	-7 28 -7 -27
t0=perfect	-23 10 8 -11
t0=perfect-passive	-2 3 6 -10
t0=pluperfect	1 -11 14 -8
t0=present	-23 7 7 -6
t0=present-passive	-3 -3 -3 9
t1=future	-8 -9 0 13
t1=future-passive	0 -3 11 -4
t1=gerund	2 1 -8 2
t1=infinitive	0 -22 20 0
t1=modal	0 -12 -5 14
t1=participle-passive	1 4 3 -14
t1=past	2 -6 13 -11
t1=past-passive	-7 28 -7 -27
t1=perfect	-23 22 0 -15
t1=perfect-passive	-2 3 6 -10
t1=pluperfect	3 -6 14 -15
t1=present	-21 -7 16 -1
t1=present-passive	-2 -2 -2 7
t2=gerund	0 7 5 -12
t2=infinitive	0 6 4 -14
t2=modal	0 -15 4 8
t2=participle-passive	0 0 11 -20
t2=past	2 3 -12 2
t2=past-passive	4 -15 1 6
t2=perfect	6 -14 16 -8
t2=pluperfect	0 0 6 -2
t2=present	-1 9 -19 12
t2=present-passive	-2 2 9 -11
t:loose	1 4 -7 1
t:loose-l	1 -8 -2 9
t:loose-l1	3 1 -8 2
t:loose-l2	-1 -18 -7 25
t:loose-l3	2 -7 20 -19
t:loose-r	0 19 -8 -10
t:loose-r0	6 12 -31 12
t:loose-r3	0 4 5 -12
t:more	0 -16 -5 21
t:more-in	-11 0 -22 23
t:more-in0	-11 0 -22 23
t:more-l	-9 -13 -3 19
t:more-l0	-3 -4 -27 28
t:more-l1	2 -8 11 -4
t:more-l2	-19 -14 5 15
t:more-l3	3 -8 4 1
t:more-r	15 -7 6 -10
t:more-r0	3 2 -18 11
t:more-r1	0 -8 10 0
t:more-r2	-1 -13 9 5
t:more-r3	-2 14 12 -31
t:quiet-l	-8 13 -14 3
t:quiet-l1	-4 16 -6 -7
t:quiet-l2	0 -4 -1 9
t:quiet-l3	0 -12 0 12
t:quiet-r	0 -8 5 0
t:quiet-r2	0 -6 14 -8
t:quiet-r3	-3 -8 0 7
t:truce	2 8 0 -15
t:truce-l	6 4 -4 -11
t:truce-l1	7 14 -17 -8
t:truce-l3	0 -16 2 14
t:truce-r	-6 8 4 -11
t:truce-r0	-18 29 -14 -11
t:truce-r1	4 0 -16 8
t:truce-r2	-2 -27 22 0
t:truce-r3	0 8 0 -6
t:verb	-6 3 -6 4
t:verb-l	-13 6 -4 1
t:verb-l1	-8 1 12 -10
t:verb-l2	0 2 -20 13
t:verb-l3	-4 8 1 -9
t:verb-r	4 -10 -5 12
tn:loose	-14 0 0 6
tn:more	19 -8 21 -31
tn:quiet	-7 19 -21 4
tn:truce	24 -6 -23 9
tn:verb	-8 9 0 -4
tp:loose	-23 16 -3 -4
tp:more	-18 6 11 -12
tp:quiet	3 8 -9 -1
tp:truce	8 -2 -28 21
tp:verb	0 25 -15 -13
v0-none	-5 -10 11 0
v0=agree	6 5 -16 0
v0=announce	0 0 8 -6
v0=ask	0 -5 6 -1
v0=be	-5 8 -8 2
v0=begin	-2 -10 4 7
v0=buy	0 -13 -4 13
v0=come	0 1 4 -8
v0=conclude	3 0 4 -12
v0=continue	0 6 -13 4
v0=end	-4 -4 14 -5
v0=expect	0 -1 8 -4
v0=extend	-3 7 2 -6
v0=fall	0 -4 6 0
v0=get	-7 7 3 -10
v0=go	0 3 -7 2
v0=have	0 -9 5 2
v0=hold	6 -2 2 -5
v0=keep	0 -2 15 -13
v0=lay	5 8 -10 -7
v0=leave	0 -6 0 6
v0=like	0 6 0 -4
v0=meet	0 -2 7 -2
v0=offer	0 -11 2 4
v0=other	-14 -7 15 0
v0=pay	0 -10 14 -2
v0=promise	0 6 7 -14
v0=propose	0 -12 -10 19
v0=put	-1 8 -3 -3
v0=ready	0 -2 -4 7
v0=remain	0 2 2 -8
v0=rise	0 -4 11 -6
v0=say	-1 9 -9 2
v0=settle	0 -14 -2 18
v0=sit	-1 -4 10 -2
v0=stay	0 -20 9 11
v0=stop	5 16 -15 -10
v0=suspend	-5 -8 9 0
v0=take	-1 -10 10 0
v0=want	0 -6 7 -3
v1-none	-5 -5 1 7
v1=agree	-3 7 -3 -1
v1=announce	0 -1 9 -6
v1=ask	0 -7 6 0
v1=be	-4 7 -8 4
v1=begin	-2 -10 4 7
v1=buy	0 -16 2 8
v1=carry	0 -2 -11 13
v1=come	0 1 4 -8
v1=conclude	3 0 4 -12
v1=delay	0 0 9 -7
v1=end	1 -9 14 -9
v1=extend	-6 9 8 -12
v1=fall	0 -4 6 0
v1=get	-7 10 0 -8
v1=go	-1 -7 -7 15
v1=have	0 -8 8 -1
v1=hold	7 1 0 -8
v1=keep	0 -11 23 -13
v1=lay	5 8 -10 -7
v1=leave	0 -11 -7 16
v1=let	6 0 0 -9
v1=make	7 4 -6 -8
v1=meet	0 -5 15 -6
v1=offer	0 -8 -3 10
v1=other	-11 -4 12 -2
v1=pay	0 -10 14 -2
v1=propose	0 -7 1 4
v1=reach	0 3 2 -6
v1=ready	0 -2 -4 7
v1=rise	0 -4 11 -6
v1=say	-1 9 -9 2
v1=settle	0 -15 -8 22
v1=sign	-1 8 -3 -3
v1=sit	-1 -4 10 -2
v1=start	0 -3 11 -7
v1=stay	0 -17 21 -3
v1=stop	4 6 -7 -4
v1=suspend	-12 0 1 2
v1=take	-1 -10 10 0
v1=want	0 -9 14 -8
v2-none	-25 -5 21 -2
v2=agree	7 8 -12 -5
v2=be	-20 0 7 -1
v2=end	22 -14 -11 0
v2=go	-7 9 0 -4
v2=have	0 -6 0 6
v2=leave	-2 -23 29 -7
v2=other	-8 0 0 4
v2=rise	0 14 -10 -4
v2=run	2 7 -9 -3
v2=take	0 7 -1 -4
v:a:<v-begin>	8 18 -2 -35
v:a:<v-end>	19 -16 -1 0
v:a:<v-propose>	-7 0 7 -3
v:a:<v-return>	0 -1 6 -2
v:a:<v-suspend>	5 24 -18 -16
v:b:<v-agree>	0 -10 -4 12
v:b:<v-begin>	-21 24 3 -20
v:b:<v-end>	3 -2 5 -7
v:b:<v-propose>	-21 -6 -23 32
v:b:<v-return>	-2 6 18 -26
v:b:<v-suspend>	-5 15 -19 3
v:c0=agree	4 4 -28 14
v:c0=bear	-16 0 0 6
v:c0=begin	-14 14 8 -16
v:c0=buy	0 -30 0 22
v:c0=down	-10 0 6 -2
v:c0=impose	0 0 -13 14
v:c0=propose	-13 -10 -13 24
v:c0=return	0 -19 26 -10
v:c0=say	-9 -8 4 6
v:c0=sell	0 -10 -12 19
v:c0=stay	4 14 -1 -20
v:c0=suspend	-3 -3 -10 15
v:c0=target	-2 6 -12 3
v:c0=up	-10 0 17 -13
v:c1=agree	-9 2 -10 9
v:c1=bear	-18 0 -7 14
v:c1=begin	-16 8 11 -12
v:c1=buy	-1 -36 13 13
v:c1=down	-10 -4 -3 14
v:c1=end	7 -17 5 1
v:c1=impose	-7 -5 1 8
v:c1=propose	-13 -7 -11 20
v:c1=return	0 7 2 -11
v:c1=say	-8 -6 0 8
v:c1=sell	0 -10 -12 19
v:c1=stay	8 -11 3 0
v:c1=suspend	-2 9 -12 2
v:c1=target	-3 8 -2 -1
v:c1=up	-13 -8 19 -2
v:ct1=agree modal	0 1 -16 14
v:ct1=agree participle-passive	-11 -1 6 0
v:ct1=agree past	5 -10 1 2
v:ct1=agree past-passive	-7 17 -1 -12
v:ct1=agree pluperfect	-8 4 5 -3
v:ct1=agree present	0 0 -7 6
v:ct1=bear future	0 -8 0 5
v:ct1=bear past	-7 1 -3 6
v:ct1=bear present	0 17 -13 -4
v:ct1=begin modal	-1 -16 9 2
v:ct1=begin past	-3 10 3 -16
v:ct1=begin present	-3 6 14 -20
v:ct1=buy future	0 -6 3 1
v:ct1=buy infinitive	0 -9 18 -10
v:ct1=down past	-5 -6 5 3
v:ct1=end gerund	7 -3 0 -2
v:ct1=end participle-passive	7 -1 -1 -2
v:ct1=end past	3 -24 0 15
v:ct1=end present	-4 10 0 -10
v:ct1=impose future	-7 0 -33 22
v:ct1=impose future-passive	0 0 11 -12
v:ct1=impose gerund	0 10 -6 -3
v:ct1=impose infinitive	3 -9 -4 9
v:ct1=impose modal	-9 10 -11 3
v:ct1=impose modal-passive	0 15 0 -17
v:ct1=impose participle-passive	-8 22 17 -40
v:ct1=impose past	-1 -10 -2 12
v:ct1=impose past-passive	-6 10 7 -20
v:ct1=impose perfect	-12 -3 -5 14
v:ct1=impose perfect-passive	0 6 -2 -1
v:ct1=impose pluperfect	3 -1 3 -6
v:ct1=impose present	8 -19 -1 14
v:ct1=impose present-passive	-3 -5 6 1
v:ct1=propose modal	0 35 -10 -28
v:ct1=propose past	0 -18 -12 22
v:ct1=propose perfect	0 -25 -3 24
v:ct1=propose pluperfect	0 0 9 -7
v:ct1=propose present	-1 -20 -1 16
v:ct1=say past	-5 -2 -10 13
v:ct1=say present	0 -11 8 0
v:ct1=stay future	-4 -2 -4 7
v:ct1=stay infinitive	9 -14 10 -5
v:ct1=stay modal	15 -9 -2 -2
v:ct1=stay past	5 -9 -1 7
v:ct1=stay past-passive	0 20 -21 -2
v:ct1=stay perfect	-5 -3 12 -5
v:ct1=stay present	-29 -3 17 -3
v:ct1=suspend future	-4 -3 -7 11
v:ct1=suspend infinitive	5 5 -8 -1
v:ct1=suspend participle-passive	-8 24 5 -27
v:ct1=suspend past	0 -17 22 -4
v:ct1=suspend perfect	0 -6 0 8
v:ct1=suspend present	-8 13 -28 11
v:ct1=suspend present-passive	0 -9 0 9
v:ct1=up future	0 11 -7 -2
v:ct1=up modal	-2 -14 18 -1
v:ct1=up present	0 7 -1 -5
v:l1="	-5 2 6 -7
v:l1='s	-3 14 -9 -2
v:l1=,	-19 0 -13 21
v:l1=:	-18 0 -29 35
v:l1=<begin>	-21 2 0 5
v:l1=<goods-amount>	-5 9 9 -18
v:l1=<goods>	0 -21 34 -20
v:l1=<level>	0 -4 21 -18
v:l1=<money>	-7 -33 32 0
v:l1=<name>	0 -11 10 0
v:l1=<number>	0 -8 14 -3
v:l1=<v-bear>	-2 13 -13 0
v:l1=<v-begin>	0 -13 20 -8
v:l1=<v-end>	0 -15 22 -7
v:l1=<v-impose>	-10 -7 -5 16
v:l1=<v-propose>	-3 0 -25 24
v:l1=<v-say>	0 -10 -5 14
v:l1=a	-19 0 -35 35
v:l1=about	0 -3 14 -8
v:l1=after	5 -19 16 -2
v:l1=and	-1 -17 6 6
v:l1=another	-14 24 -17 -2
v:l1=at	0 14 -7 -7
v:l1=by	-17 -9 -1 14
v:l1=end	0 -15 21 -7
v:l1=first	0 10 0 -13
v:l1=for	0 27 -32 0
v:l1=further	8 0 -19 5
v:l1=get	-2 10 -10 0
v:l1=good	0 -2 6 -1
v:l1=had	8 7 -12 -3
v:l1=have	0 7 -6 0
v:l1=in	-15 -33 40 -6
v:l1=it	7 2 -4 -6
v:l1=last	3 31 -21 -24
v:l1=lasted	16 -17 8 -15
v:l1=least	0 0 -5 6
v:l1=next	0 0 7 -7
v:l1=of	13 6 -34 12
v:l1=offer	0 -13 -19 27
v:l1=on	-5 -8 -6 16
v:l1=over	0 -2 16 -11
v:l1=prefer	0 4 -17 10
v:l1=same	0 13 -24 10
v:l1=sign	0 13 -13 0
v:l1=take	0 -11 15 -5
v:l1=than	-5 -35 17 8
v:l1=the	0 37 -25 -22
v:l1=to	0 -18 -3 17
v:l1=want	0 -7 0 5
v:l1=with	-3 -11 -3 17
v:l1=within	0 -7 29 -25
v:l2="	0 -7 -9 16
v:l2='s	-5 14 -9 -2
v:l2=,	30 -6 -6 -12
v:l2=:	0 22 -9 -19
v:l2=<agent>	0 -1 15 -12
v:l2=<begin>	-37 2 -2 14
v:l2=<day-ahead>	-3 12 0 -11
v:l2=<day-gone>	-9 -25 -7 35
v:l2=<day-today>	0 -6 12 -2
v:l2=<duty>	-4 35 -21 -16
v:l2=<gate>	0 -22 0 21
v:l2=<goods>	-5 10 3 -15
v:l2=<level-noun>	0 -20 0 17
v:l2=<level>	0 0 17 -19
v:l2=<money>	0 -7 13 -5
v:l2=<month-gone>	-2 14 -16 1
v:l2=<name>	-5 27 -14 -14
v:l2=<not>	0 26 -4 -27
v:l2=<number>	-4 0 22 -26
v:l2=<office>	-2 -6 2 6
v:l2=<organisation>	0 -1 7 -1
v:l2=<person>	0 8 -11 3
v:l2=<quality>	0 -11 0 11
v:l2=<seat>	0 18 -7 -14
v:l2=<span>	0 -3 7 -1
v:l2=<v-agree>	-3 -17 -13 27
v:l2=<v-begin>	-1 -13 9 3
v:l2=<v-buy>	0 -9 0 5
v:l2=<v-down>	0 -10 8 0
v:l2=<v-end>	6 8 -2 -14
v:l2=<v-impose>	-9 -12 -18 34
v:l2=<v-propose>	-2 0 -25 23
v:l2=<v-stay>	13 -10 -19 15
v:l2=<v-suspend>	-4 7 -7 0
v:l2=<v-up>	-1 -35 14 22
v:l2=a	5 19 -29 -6
v:l2=about	-1 -10 -10 22
v:l2=agree	-4 -17 -15 30
v:l2=and	0 17 -6 -15
v:l2=are	0 14 -9 -6
v:l2=ask	0 0 -9 12
v:l2=at	0 -3 -18 22
v:l2=back	6 -9 9 -11
v:l2=be	-1 0 -3 6
v:l2=buy	0 -9 0 5
v:l2=by	0 -9 17 -7
v:l2=country	0 -2 26 -27
v:l2=dispute	0 16 -5 -11
v:l2=each	0 7 0 -6
v:l2=end	0 12 -5 -7
v:l2=extend	-2 -12 9 2
v:l2=extension	-7 0 6 -1
v:l2=farm	0 -2 6 -1
v:l2=first	0 -6 11 -4
v:l2=for	-9 0 8 -3
v:l2=gave	-1 2 8 -15
v:l2=give	0 23 -1 -21
v:l2=good	-6 17 -11 -2
v:l2=had	0 5 6 -11
v:l2=has	0 -1 -12 13
v:l2=have	0 -8 5 0
v:l2=he	0 5 -21 12
v:l2=hold	1 1 -17 12
v:l2=in	-2 1 19 -22
v:l2=is	0 7 -2 -1
v:l2=it	11 -11 -9 10
v:l2=last	-1 16 -16 0
v:l2=least	0 0 -8 11
v:l2=less	0 -15 -4 17
v:l2=make	0 17 -14 -6
v:l2=meet	0 -2 9 -2
v:l2=more	-2 -19 16 0
v:l2=off	13 -15 -9 10
v:l2=on	0 -19 -12 27
v:l2=other	0 13 -11 -3
v:l2=pause	0 15 -18 0
v:l2=period	-7 11 -5 -4
v:l2=prolonged	0 10 -4 -4
v:l2=renewed	0 -15 0 9
v:l2=run	14 -20 -9 12
v:l2=side	0 3 -19 13
v:l2=sign	-2 8 0 -7
v:l2=stop	3 22 -14 -19
v:l2=strike	-1 -15 2 10
v:l2=suspend	-9 -11 9 7
v:l2=suspension	-9 8 -13 10
v:l2=talk	0 -3 6 0
v:l2=tariff	-1 16 -19 1
v:l2=that	10 0 -34 24
v:l2=the	3 17 -11 -7
v:l2=there	11 16 -6 -24
v:l2=time	0 2 -8 6
v:l2=to	11 -6 1 -3
v:l2=truce	4 2 -13 1
v:l2=up	0 4 2 -7
v:l2=was	-7 0 2 1
v:l2=we	0 7 3 -16
v:l2=when	0 4 0 -6
v:l2=would	0 -5 -16 20
v:l2=yield	0 -1 7 0
v:l='s for	-2 11 -20 5
v:l=, after	13 -10 -1 -2
v:l=, by	-2 4 5 -8
v:l=, for	0 7 -7 0
v:l=, of	7 -5 -20 14
v:l=: "	0 -1 13 -11
v:l=: for	9 -2 -17 4
v:l=: the	0 22 -14 -9
v:l=<begin> "	0 -6 -3 11
v:l=<begin> <begin>	-21 2 0 5
v:l=<begin> after	0 10 -1 -11
v:l=<begin> for	-13 -3 -4 13
v:l=<begin> the	0 -1 -8 10
v:l=<day-ahead> ,	-2 15 -5 -9
v:l=<day-gone> ,	0 -18 1 13
v:l=<level> for	0 -1 6 -3
v:l=<month-gone> for	-1 11 -19 4
v:l=<number> for	-1 -3 10 -4
v:l=a further	8 0 -19 5
v:l=about <money>	0 -22 -10 28
v:l=agree on	-1 -27 -13 33
v:l=and for	-1 15 -7 -7
v:l=and last	0 -3 10 -8
v:l=ask for	0 0 -9 12
v:l=at least	0 0 -5 6
v:l=back for	6 -8 8 -11
v:l=duty for	0 6 -16 5
v:l=end after	0 6 -4 0
v:l=extend by	-1 -15 12 3
v:l=extension by	0 -7 7 0
v:l=extension of	-5 4 -6 6
v:l=farm good	0 -2 6 -1
v:l=for another	-4 14 0 -11
v:l=good for	-6 13 -9 0
v:l=hold for	1 1 -17 12
v:l=in the	0 -3 6 0
v:l=is for	0 9 -15 4
v:l=it has	0 10 -2 -12
v:l=last for	-1 16 -16 0
v:l=least <money>	0 11 -3 -7
v:l=less than	0 -15 -4 17
v:l=make for	0 17 -14 -6
v:l=more than	-2 -19 16 0
v:l=of the	-1 8 0 -7
v:l=off for	13 -11 -13 8
v:l=on for	0 -17 -13 26
v:l=other for	0 8 -10 0
v:l=pause of	0 16 -7 -11
v:l=period of	-7 8 -2 -3
v:l=prolonged by	0 10 -4 -4
v:l=run for	14 -20 -9 12
v:l=side for	0 -6 -6 11
v:l=suspend for	-8 -9 7 8
v:l=tariff for	0 14 -26 7
v:l=term of	0 6 5 -17
v:l=the first	0 14 -4 -12
v:l=the last	0 -3 6 0
v:l=the next	0 0 7 -7
v:l=the same	0 13 -24 10
v:l=to <goods-amount>	0 0 7 -4
v:l=to <money>	0 -16 23 -9
v:l=to last	14 0 -22 6
v:l=truce by	0 23 -25 -1
v:l=truce for	0 0 -8 9
v:l=truce of	8 -14 0 4
v:l=yield on	0 -1 7 0
v:lead="	-17 -6 5 4
v:lead=,	14 11 -22 0
v:lead=:	-5 2 -12 8
v:lead=a	-11 0 -12 17
v:lead=after	-1 7 5 -15
v:lead=an	0 -9 6 0
v:lead=and	1 17 -12 -9
v:lead=at	0 -4 8 0
v:lead=bessent	0 0 15 -11
v:lead=both	-3 -1 -26 23
v:lead=but	0 9 2 -10
v:lead=china	0 -23 37 -6
v:lead=five	0 -3 -16 20
v:lead=for	-15 11 -10 5
v:lead=four	0 8 0 -10
v:lead=he	-3 -1 -6 10
v:lead=if	-6 9 -26 14
v:lead=in	-2 9 0 -7
v:lead=it	32 -5 0 -24
v:lead=mexico	0 26 -19 -10
v:lead=no	0 23 -9 -15
v:lead=six	0 14 -2 -10
v:lead=that	-1 -8 3 4
v:lead=the	-6 7 -8 3
v:lead=they	13 -5 -25 10
v:lead=trade	-1 -14 -3 17
v:lead=trump	7 2 -5 -6
v:lead=two	0 15 -10 -7
v:lead=under	-1 8 2 -12
v:lead=we	-4 -16 21 0
v:lead=what	-1 19 -23 1
v:lead=when	0 15 0 -24
v:lead=where	0 16 -5 -10
v:lead=which	-6 22 1 -24
v:lead=who	-2 -11 5 5
v:lead=—	13 -12 -15 16
v:lr=" is	0 -17 18 0
v:lr=, after	-1 7 0 -9
v:lr=, before	0 -4 11 -5
v:lr=, of	0 -13 4 3
v:lr=, on	0 15 1 -23
v:lr=: ,	-1 -11 -2 14
v:lr=: to	0 -7 11 -2
v:lr=<begin> ,	-6 12 -23 8
v:lr=<begin> .	-1 26 -13 -14
v:lr=<begin> after	0 -5 13 -6
v:lr=<begin> is	0 1 -29 25
v:lr=<begin> later	0 -5 12 -4
v:lr=<begin> of	0 8 1 -15
v:lr=<begin> on	0 -14 20 -6
v:lr=<goods-amount> ,	0 -7 16 -7
v:lr=<goods-amount> .	-1 5 2 -10
v:lr=<money> ,	0 -20 5 10
v:lr=<money> .	0 -27 30 -4
v:lr=<money> of	0 -4 11 -7
v:lr=a truce	-5 -16 -11 26
v:lr=after ,	0 1 3 -6
v:lr=after .	12 -13 8 -14
v:lr=after of	0 -15 20 -3
v:lr=another ,	0 15 14 -27
v:lr=another .	-3 11 -33 18
v:lr=by ,	-8 4 0 0
v:lr=by <end>	0 9 2 -15
v:lr=by to	0 0 -11 8
v:lr=end of	0 -5 10 -2
v:lr=first of	0 9 -4 -4
v:lr=for ,	9 26 -40 -3
v:lr=for .	9 15 -12 -8
v:lr=for ;	0 -11 9 2
v:lr=for <end>	-7 -8 22 -13
v:lr=for a	0 3 3 -7
v:lr=for and	-5 22 -19 -2
v:lr=for at	-2 -10 10 0
v:lr=for from	8 -9 -33 28
v:lr=for more	0 11 -16 1
v:lr=for of	0 -6 0 6
v:lr=for on	0 -10 -18 21
v:lr=for the	-4 -12 0 15
v:lr=further .	0 -9 -7 17
v:lr=has leave	0 -6 8 0
v:lr=has to	0 -19 24 -9
v:lr=in ,	-1 -23 4 14
v:lr=in .	-5 -23 40 -23
v:lr=it .	0 15 -11 -1
v:lr=last ,	-4 18 -20 0
v:lr=last .	3 20 -11 -21
v:lr=last and	3 4 -1 -9
v:lr=lasted .	8 -13 11 -11
v:lr=of ,	16 -25 9 0
v:lr=of .	-11 14 -18 7
v:lr=of ;	6 -1 -3 0
v:lr=of and	0 7 0 -5
v:lr=of in	0 -11 10 0
v:lr=of on	-2 -13 -4 18
v:lr=over .	0 0 7 -5
v:lr=than .	0 -12 21 -12
v:lr=than before	0 -8 -3 14
v:lr=the are	-1 18 -6 -13
v:lr=the of	0 21 -23 -2
v:lr=the tariff	7 -3 -10 4
v:lr=the to	-3 10 0 -7
v:lr=the truce	0 6 -8 1
v:lr=want .	0 -13 6 1
v:lr=within .	0 -3 17 -13
v:r1=!	-2 19 -31 11
v:r1="	-1 25 -10 -11
v:r1='	0 0 8 -4
v:r1='s	0 0 8 -4
v:r1=,	7 21 -22 -11
v:r1=.	-5 22 -19 1
v:r1=:	0 19 -12 -9
v:r1=;	16 -8 -4 0
v:r1=<day-ahead>	0 4 1 -6
v:r1=<duty>	4 -7 -20 20
v:r1=<end>	-15 8 17 -23
v:r1=<not>	-9 -18 12 12
v:r1=<v-end>	3 -23 -10 26
v:r1=<v-impose>	0 3 8 -24
v:r1=<v-suspend>	8 10 -17 -5
v:r1=a	0 2 8 -11
v:r1=after	-5 -2 24 -26
v:r1=and	-4 -6 -4 14
v:r1=are	-4 11 1 -14
v:r1=as	0 -8 -4 11
v:r1=at	8 10 -12 -5
v:r1=before	-4 -40 41 -5
v:r1=bond	0 -3 7 -1
v:r1=earlier	0 -7 13 -4
v:r1=extension	0 -7 11 -5
v:r1=for	-3 -3 0 8
v:r1=from	0 14 -40 18
v:r1=if	0 -3 -3 8
v:r1=in	-11 -14 18 1
v:r1=is	-7 -2 -6 13
v:r1=it	-2 -9 18 -7
v:r1=its	0 -7 -13 15
v:r1=later	-4 -26 34 -11
v:r1=leave	-1 -20 26 -6
v:r1=more	8 -5 -33 27
v:r1=of	-15 11 14 -19
v:r1=on	-10 -4 -4 15
v:r1=pause	0 11 -6 -2
v:r1=tariff	5 0 -16 8
v:r1=the	-6 -3 -2 8
v:r1=through	-1 36 -17 -23
v:r1=to	-16 3 19 -18
v:r1=truce	-15 -4 -10 18
v:r1=until	0 0 6 -3
v:r1=was	6 0 -20 16
v:r1=while	-1 20 -9 -9
v:r1=with	0 9 -7 0
v:r1=without	0 -13 4 6
v:r1=yield	0 -4 8 0
v:t0=future	-16 -17 0 24
v:t0=future-passive	-1 -8 13 -1
v:t0=modal	3 -8 -3 5
v:t0=modal-passive	0 10 0 -5
v:t0=past	4 -2 -10 9
v:t0=past-passive	-9 36 -14 -28
v:t0=perfect	-28 -2 3 7
v:t0=perfect-passive	-3 8 2 -10
v:t0=pluperfect	1 -12 10 -3
v:t0=present	-21 13 -1 -3
v:t:loose	4 19 -20 -3
v:t:loose-l	7 10 -16 0
v:t:loose-l1	2 24 -19 -10
v:t:loose-l2	4 -18 -16 27
v:t:loose-l3	2 -6 19 -20
v:t:loose-r	-3 15 -7 -4
v:t:loose-r0	5 21 -37 10
v:t:loose-r2	-8 -16 0 21
v:t:more	2 6 -26 16
v:t:more-in	-14 11 -25 15
v:t:more-in0	-14 11 -25 15
v:t:more-l	0 2 -24 19
v:t:more-l0	-1 21 -33 6
v:t:more-l1	0 -19 6 8
v:t:more-l2	-22 1 -2 9
v:t:more-l3	12 7 -2 -14
v:t:more-r	8 -3 -8 6
v:t:more-r0	0 4 -28 20
v:t:more-r1	0 -3 6 0
v:t:more-r2	-5 -26 19 10
v:t:more-r3	-4 21 -1 -19
v:t:quiet	-11 -12 10 5
v:t:quiet-l	-14 6 -14 11
v:t:quiet-l1	-7 22 -18 -2
v:t:quiet-l2	0 -12 -4 18
v:t:quiet-l3	-1 -26 10 16
v:t:quiet-r	0 -27 28 -7
v:t:quiet-r1	0 -3 9 -6
v:t:quiet-r2	0 -29 34 -9
v:t:quiet-r3	-3 -11 2 7
v:t:truce	3 12 -15 -4
v:t:truce-l	7 7 -12 -8
v:t:truce-l1	11 7 -19 -5
v:t:truce-l2	9 -5 -2 0
v:t:truce-l3	-1 -3 -9 14
v:t:truce-r	-11 8 -9 5
v:t:truce-r0	-22 22 -32 8
v:t:truce-r1	2 5 -24 12
v:t:truce-r2	-3 -28 24 0
v:t:truce-r3	0 8 0 -6
v:t:verb	-7 18 -18 0
v:t:verb-l	-4 19 -15 -4
v:t:verb-l1	-14 3 2 0
v:t:verb-l2	9 0 -22 7
v:t:verb-l3	-7 -6 -5 14
v:t:verb-r	12 -20 -10 20
v:t:verb-r3	0 -5 0 7
v:v0=agree	6 2 -26 12
v:v0=announce	0 1 6 -10
v:v0=ask	0 -6 4 0
v:v0=be	-8 1 2 0
v:v0=buy	0 -30 -1 23
v:v0=come	0 1 5 -9
v:v0=conclude	2 0 3 -7
v:v0=continue	0 11 -17 3
v:v0=end	-5 -5 15 -5
v:v0=expect	0 -1 8 -4
v:v0=extend	-4 0 6 -3
v:v0=fall	-2 -3 8 -4
v:v0=get	-7 9 -2 -2
v:v0=go	0 7 -8 0
v:v0=have	0 -4 -1 6
v:v0=hold	5 3 -6 -2
v:v0=intend	0 -2 -3 7
v:v0=keep	-1 22 11 -41
v:v0=lay	4 12 -12 -9
v:v0=leave	0 -16 -2 18
v:v0=like	0 10 -2 -6
v:v0=lose	0 -4 -3 9
v:v0=make	0 15 -10 -4
v:v0=meet	0 -2 7 -2
v:v0=offer	0 -9 -9 17
v:v0=other	-15 -3 7 1
v:v0=pay	0 -10 14 -2
v:v0=promise	0 8 7 -16
v:v0=propose	0 -18 -14 27
v:v0=put	-4 -9 1 9
v:v0=ready	0 -6 -5 12
v:v0=remain	0 30 0 -32
v:v0=rise	0 -4 11 -6
v:v0=run	15 -16 -9 8
v:v0=say	-5 0 -13 11
v:v0=settle	-1 -21 -8 28
v:v0=sign	-1 18 -1 -14
v:v0=sit	-1 -4 10 -2
v:v0=stay	0 -19 0 19
v:v0=stop	5 23 -18 -15
v:v0=suspend	-9 -10 6 6
v:v0=take	-1 -7 11 -3
v:v0=want	0 -9 0 6
v:v1=announce	0 0 7 -10
v:v1=ask	0 -9 5 0
v:v1=be	-7 0 1 2
v:v1=bring	0 -9 0 9
v:v1=buy	0 -35 11 14
v:v1=carry	0 0 -12 11
v:v1=come	0 1 5 -9
v:v1=conclude	2 0 3 -7
v:v1=delay	0 0 9 -7
v:v1=end	1 -9 15 -9
v:v1=extend	-7 -1 16 -9
v:v1=fall	-2 -3 8 -4
v:v1=get	-7 12 -7 0
v:v1=go	-3 -2 -8 12
v:v1=hold	10 5 -11 -6
v:v1=keep	0 1 21 -22
v:v1=lay	4 12 -12 -9
v:v1=leave	-1 -24 -1 22
v:v1=let	14 6 -5 -20
v:v1=lose	0 -4 -3 9
v:v1=make	6 16 -17 -10
v:v1=meet	0 -5 15 -6
v:v1=offer	0 -7 -19 24
v:v1=other	-13 2 0 1
v:v1=pay	0 -10 14 -2
v:v1=propose	0 -9 0 7
v:v1=put	-4 -15 5 11
v:v1=reach	0 3 2 -6
v:v1=ready	0 -6 -5 12
v:v1=rise	0 -4 11 -6
v:v1=run	15 -18 -13 12
v:v1=say	-5 0 -13 11
v:v1=settle	-1 -22 -14 32
v:v1=sign	-2 22 -5 -15
v:v1=sit	-1 -4 10 -2
v:v1=start	0 -4 19 -15
v:v1=stay	0 -10 14 -1
v:v1=stop	4 6 -7 -4
v:v1=suspend	-18 3 -7 8
v:v1=take	-1 -7 11 -3
v:v1=want	0 -11 5 0
verbless	-9 -8 -3 17
vt0=agree past	10 5 -16 -2
vt0=agree present	1 3 -15 4
vt0=be future	0 -3 -5 10
vt0=be modal	8 0 -6 -2
vt0=be past	-4 0 -3 7
vt0=be perfect	0 2 2 -8
vt0=be present	-8 7 0 -3
vt0=begin past	0 -3 9 -5
vt0=conclude past	3 0 4 -12
vt0=expect past	0 0 9 -7
vt0=extend future	0 -6 2 3
vt0=extend modal	0 -1 14 -11
vt0=extend past	0 4 -11 6
vt0=extend perfect	0 9 5 -18
vt0=extend present	0 4 -7 2
vt0=get past	-2 11 0 -13
vt0=have past	5 0 0 -8
vt0=have present	-6 -11 5 7
vt0=hold future	0 0 10 -7
vt0=hold perfect	0 -15 17 0
vt0=hold present	0 11 -14 0
vt0=lay present	7 -2 0 -4
vt0=like modal	0 6 0 -4
vt0=other future	0 -9 11 0
vt0=other modal	0 -3 -5 9
vt0=other past	0 7 0 -10
vt0=other perfect	-4 0 7 -6
vt0=other present	0 -12 0 8
vt0=propose past	0 0 -7 10
vt0=propose perfect	0 -7 0 5
vt0=put perfect	0 13 -2 -10
vt0=ready present	0 -2 -4 7
vt0=rise past	0 0 6 -2
vt0=run present	-11 3 0 1
vt0=say past	0 6 -8 1
vt0=sign modal	0 0 -14 15
vt0=sign past	0 0 8 -11
vt0=sit past	0 -3 7 0
vt0=suspend future	0 10 -9 -3
vt0=suspend past	0 -5 16 -13
vt0=suspend present	0 -16 5 10
vt0=take present	0 -10 10 -1
vt1=agree participle	-6 -5 1 7
vt1=agree past	0 14 -2 -16
vt1=agree perfect	-3 5 3 -6
vt1=agree present	1 -6 -14 16
vt1=be future	0 -3 -7 11
vt1=be modal	8 0 -6 -2
vt1=be past	-3 1 -5 8
vt1=be perfect	0 2 2 -8
vt1=be present	-8 4 0 -1
vt1=begin past	0 -3 9 -5
vt1=buy infinitive	0 -3 10 -6
vt1=conclude past	3 0 4 -12
vt1=delay infinitive	0 0 9 -7
vt1=end gerund	7 -3 0 -2
vt1=extend future	0 -6 2 3
vt1=extend modal	0 -1 14 -11
vt1=extend past	0 4 -11 6
vt1=extend perfect	0 9 5 -18
vt1=extend present	0 4 -7 2
vt1=get past	-2 15 -6 -10
vt1=have past	5 0 2 -16
vt1=have present	-6 -11 6 6
vt1=hold future	0 0 10 -7
vt1=hold perfect	0 -7 9 0
vt1=hold present	0 11 -14 0
vt1=keep present	0 -8 12 -2
vt1=lay present	7 -2 0 -4
vt1=offer perfect	0 -2 -10 13
vt1=other future	0 -9 11 0
vt1=other modal	0 -3 -5 9
vt1=other past	0 7 0 -10
vt1=other perfect	-4 2 6 -8
vt1=other present	0 -11 2 6
vt1=propose perfect	0 -6 8 0
vt1=put perfect	0 13 -2 -10
vt1=put present	0 -7 11 -1
vt1=ready present	0 -2 -4 7
vt1=rise past	0 0 6 -2
vt1=run present	-11 3 0 1
vt1=say past	0 6 -8 1
vt1=sign modal	0 0 -14 15
vt1=sign past	0 -2 10 -9
vt1=sit past	0 -3 7 0
vt1=stay present	0 -6 9 0
vt1=suspend future	0 10 -9 -3
vt1=suspend infinitive	-1 5 -10 2
vt1=suspend past	0 -5 16 -13
vt1=suspend present	0 -16 5 10
vt1=take present	0 -10 10 -1
vt2=agree participle	0 12 -5 -5
vt2=be present	-11 -3 9 0
vt2=end present	0 -2 -1 6
vt2=go infinitive	0 -9 13 -3
vt2=go present	-5 18 -15 0
vt2=leave participle	0 -17 21 -4
vt2=other past	-3 -4 -4 14
vt2=rise past	0 15 -10 -4`;
