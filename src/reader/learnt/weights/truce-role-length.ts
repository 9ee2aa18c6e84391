// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-31 -16 35 -8
a:!	-1 10 -10 0
a:'	1 -9 7 -2
a:' notice	0 0 11 -6
a:'s	-5 -15 5 8
a:-	-1 6 9 -18
a:.	-8 -16 13 3
a:<agent>	4 -26 18 0
a:<day-ahead>	0 -3 -12 15
a:<day-ahead> .	-2 0 16 -14
a:<day-gone>	13 12 -16 -11
a:<day-gone> .	7 6 -16 0
a:<duty>	0 15 -20 0
a:<gate>	-9 -11 -3 18
a:<goods>	-9 0 9 -5
a:<level-noun>	-6 -2 -6 12
a:<level>	-9 0 13 -9
a:<level> .	-13 -22 17 9
a:<level> in	-2 -8 16 -6
a:<level> on	0 20 -24 1
a:<month-ahead>	0 12 -7 -4
a:<month-gone>	-16 5 -2 5
a:<name>	-2 21 -9 -11
a:<name> 's	0 -5 8 -1
a:<name> and	4 16 -7 -17
a:<not>	-3 -8 15 -6
a:<number>	-7 6 16 -24
a:<number> .	10 5 -8 -5
a:<number> <quality>	0 8 -4 -4
a:<office>	0 -11 11 0
a:<organisation>	-1 2 -10 9
a:<points>	0 -14 -8 19
a:<quality>	-7 3 10 -15
a:<sender>	0 -3 15 -9
a:<span>	-7 -8 0 10
a:<span> .	0 -16 16 0
a:<v-bear>	-11 -5 24 -13
a:<v-deny>	0 9 0 -9
a:<v-down>	-14 8 -3 1
a:<v-end>	15 0 2 -19
a:<v-impose>	-5 -10 9 4
a:<v-propose>	0 -16 7 5
a:<v-return>	0 -11 9 0
a:<v-say>	-8 -18 13 4
a:<v-sell>	0 5 -12 6
a:<v-stay>	10 0 0 -12
a:<v-target>	-3 -10 11 0
a:<v-up>	-10 16 -5 -8
a:?	-14 -5 9 1
a:a	-10 2 20 -20
a:a long	0 -3 10 -5
a:a truce	0 -2 -6 11
a:about	6 -14 -1 6
a:additional	0 12 -7 -4
a:after the	-2 -13 3 8
a:agree	6 10 -20 2
a:agree in	0 0 -14 14
a:agree on	12 8 -10 -15
a:an	0 0 9 -11
a:an agreement	0 -3 9 -3
a:and	-10 -7 15 -3
a:and <name>	8 13 -13 -8
a:and <number>	0 -22 13 8
a:and <span>	0 -10 17 -8
a:and it	0 -10 2 6
a:and no	0 9 0 -11
a:and the	-5 12 6 -18
a:announce	0 -17 0 11
a:announce on	0 -13 10 0
a:another	-6 -13 4 12
a:as	0 12 -11 -2
a:at <number>	6 10 -20 4
a:at the	0 -11 5 1
a:back	0 -1 -7 10
a:be	-4 -4 -3 10
a:been	-6 -13 -1 18
a:been agree	0 -2 -7 11
a:begin	0 11 -3 -9
a:better	0 2 4 -8
a:between	8 4 4 -20
a:between <name>	10 13 -14 -11
a:between the	0 -8 17 -14
a:bond	0 -1 11 -5
a:bring	-2 4 -10 6
a:busan	0 21 -23 0
a:busan .	0 1 -11 8
a:by	-9 -19 2 19
a:by <number>	0 1 -10 8
a:calm	0 -6 -10 15
a:closed	0 -4 10 -6
a:container	0 13 -3 -9
a:control on	0 -9 12 -3
a:cotton	0 13 -4 -9
a:could	0 9 0 -11
a:counted	0 10 -3 -6
a:country	2 3 0 -9
a:day	-5 -6 -10 20
a:day of	0 -3 -15 18
a:deal	0 -7 -4 10
a:dispute	-2 -20 10 7
a:dispute over	-1 -13 1 10
a:down	-4 20 -14 -5
a:duty	-4 11 -9 -1
a:duty of	0 15 -11 -3
a:duty on	0 0 8 -10
a:each other	0 -15 0 12
a:earlier	0 -9 13 -2
a:early	-2 -8 17 -6
a:early .	0 -3 11 -5
a:earth	0 -13 17 -5
a:effect	0 13 -2 -10
a:end	7 6 -1 -13
a:end .	-11 17 -3 -7
a:end on	0 -7 8 -1
a:expire	8 -1 0 -7
a:extension	2 0 -12 8
a:first	0 22 -23 0
a:for	-17 -2 22 -14
a:for <name>	0 9 -5 -2
a:for a	0 5 7 -16
a:from <day-ahead>	8 -17 -7 19
a:from <day-gone>	7 16 1 -34
a:from <level>	0 -10 4 6
a:from <number>	0 -2 10 -7
a:from the	-1 12 -15 1
a:geneva	0 11 -13 0
a:geneva are	0 9 -7 0
a:give	0 -16 2 10
a:go	-5 0 11 -8
a:go on	-1 9 0 -9
a:good	0 -12 0 10
a:grace	0 4 -13 9
a:had	-9 -8 19 -4
a:had been	-1 -11 1 8
a:handshake	0 -3 16 -12
a:harvest	0 8 -27 15
a:has	4 -8 13 -10
a:have	0 -12 3 8
a:have been	0 -2 -7 11
a:he	0 -3 -4 9
a:here	0 0 8 -8
a:his	0 4 -17 12
a:in	-13 -13 15 4
a:in <month-gone>	-13 2 7 -4
a:in <name>	-1 -5 10 0
a:in <number>	0 6 10 -16
a:in <seat>	0 -2 9 -3
a:in busan	0 13 -9 -3
a:in their	4 -10 -6 9
a:into	-3 -1 14 -8
a:is	-20 2 0 3
a:is not	0 -1 14 -14
a:is one	0 11 -7 -4
a:is over	0 10 -2 -5
a:is the	0 13 -9 -6
a:is what	0 3 -15 5
a:it	5 7 0 -14
a:it .	3 14 -11 -7
a:it announce	0 -9 8 0
a:it was	-1 -10 17 -4
a:its	-2 9 -1 -6
a:last	-3 14 -18 3
a:last week	0 -7 -3 11
a:late	0 -4 18 -12
a:late .	0 0 9 -5
a:later	-7 -17 27 -7
a:leave	0 -13 23 -11
a:leave .	0 -1 9 -6
a:less	0 -14 7 3
a:less <span>	0 -11 16 -6
a:long time	0 -16 14 0
a:longer .	0 0 -11 7
a:make	0 12 2 -19
a:may	0 -19 4 12
a:month	-2 12 -12 0
a:more .	7 -14 1 2
a:morning	0 -8 12 -3
a:most	0 -7 -1 10
a:neither	0 -16 -5 18
a:new	0 -4 21 -15
a:no	-1 -4 24 -20
a:not <span>	0 -3 -10 13
a:not a	0 7 2 -12
a:notice	-1 -1 18 -12
a:notice .	0 0 13 -10
a:now	0 -11 12 -2
a:number	0 -14 2 9
a:of	-15 13 4 -11
a:of <level>	4 9 -6 -7
a:of <number>	10 8 -13 -8
a:of <quality>	0 9 -3 -4
a:of calm	0 -6 -10 15
a:of geneva	0 18 -14 -5
a:of it	0 15 -16 1
a:of peace	0 11 -13 1
a:of talk	-2 0 15 -16
a:of thi	0 0 11 -8
a:of truce	0 1 -15 13
a:off	-1 -3 14 -8
a:off .	0 -5 11 -4
a:offer	0 -12 17 -5
a:on	-15 13 9 -18
a:on <day-ahead>	-7 11 -2 -5
a:on <number>	0 -6 10 -3
a:on <quality>	0 7 0 -7
a:on a	0 12 -9 -1
a:on both	0 -14 0 12
a:on rare	0 -9 16 -6
a:on the	-7 -7 -5 17
a:on top	0 8 -13 3
a:once	0 -13 0 14
a:or	0 -18 22 -7
a:or two	0 -7 12 -4
a:other	0 -16 1 11
a:our	0 0 9 -8
a:out	11 3 -10 -6
a:over	0 -2 18 -17
a:over on	0 11 -2 -6
a:over the	0 -9 7 0
a:pay	-5 -4 15 -7
a:peace .	0 7 2 -15
a:possible	0 -7 -5 11
a:price	0 -3 12 -7
a:quarrel	8 -7 3 -8
a:rare	0 -13 17 -5
a:rare earth	0 -13 15 -2
a:rate	0 4 -11 6
a:rather	0 10 -16 6
a:reciprocal	0 0 -12 10
a:reciprocal tariff	0 0 -13 10
a:rent	0 0 9 -11
a:reprieve	0 8 -13 3
a:result	0 0 9 -8
a:rise	0 11 -7 -4
a:round	0 -4 12 -7
a:rule	0 9 0 -9
a:rule on	0 2 13 -17
a:run	11 3 -1 -22
a:run out	14 5 -16 -9
a:run until	0 11 -7 0
a:shall	0 1 -13 10
a:short	0 6 5 -17
a:side	-3 0 -14 13
a:sign	-1 7 5 -13
a:signature .	0 -12 1 8
a:since	-2 -3 -3 10
a:since <day-gone>	0 6 -11 3
a:so	0 -9 3 1
a:spring	0 -11 9 0
a:standstill	-1 2 -9 7
a:start	10 0 2 -13
a:stay	0 12 -10 0
a:stop	-1 -8 0 10
a:study	0 0 -7 8
a:sugar	0 11 -10 -2
a:sugar truce	0 13 -8 -4
a:table	0 -4 -10 15
a:table .	0 -2 -13 17
a:take	-1 10 -9 0
a:talk	-5 -6 15 -4
a:talk in	-1 -1 9 -2
a:tariff	4 3 -16 6
a:tariff .	0 -9 9 0
a:tea	0 -16 6 8
a:than	0 -4 8 -3
a:the	-15 -12 15 1
a:the <level>	0 2 -15 9
a:the <name>	-3 19 -4 -16
a:the <organisation>	0 -6 -4 9
a:the <points>	0 -5 -4 10
a:the day	-4 0 -8 11
a:the export	0 -13 -2 14
a:the first	0 11 -17 6
a:the last	0 7 -9 0
a:the next	0 0 9 -10
a:the table	0 -4 -11 16
a:their	0 -15 2 9
a:their dispute	0 -12 -4 16
a:there	0 -8 15 -4
a:they	0 11 0 -17
a:thi	-1 -9 11 0
a:through	0 18 -11 -9
a:through <number>	0 15 -9 -7
a:time	-3 -3 8 -1
a:time to	0 -10 3 3
a:to	-12 5 2 -4
a:to <day-gone>	0 -9 -1 13
a:to <level>	0 -12 11 3
a:to <month-gone>	0 -10 3 6
a:to <number>	-2 9 -1 -5
a:to come	0 10 -10 0
a:to go	0 -13 16 -1
a:to run	0 -12 19 -8
a:to the	-2 -11 15 -3
a:top	0 8 -11 0
a:trade	0 8 -9 0
a:truce	8 8 -20 4
a:truce between	8 -1 2 -9
a:truce in	0 -18 8 7
a:two	0 -12 14 -2
a:two .	0 -9 16 -6
a:under	0 0 -17 17
a:under the	0 0 -11 12
a:up	0 7 5 -16
a:us	0 -20 3 13
a:want	0 4 -11 4
a:war	1 -9 -6 13
a:was <number>	0 -5 10 0
a:week .	0 -2 -6 10
a:well .	0 8 -7 -1
a:were	0 0 -11 13
a:what	-2 4 -15 9
a:what the	0 -7 -5 12
a:what we	0 8 -9 0
a:will	0 -14 7 4
a:with	-6 16 -12 -1
a:with <name>	0 1 -10 7
a:with <seat>	0 11 -2 -7
a:with the	0 6 8 -15
a:work	-1 -7 15 -4
a:work .	0 -1 8 -2
a:would	-3 -14 -5 19
a:year	0 -4 14 -8
a:yield	-1 -6 19 -8
asks	-18 -6 13 0
b:" a	0 -6 13 -8
b:" he	8 -7 7 -9
b:" i	11 7 0 -15
b:" it	0 -2 11 -7
b:" the	0 -12 22 -12
b:" we	-1 -2 17 -13
b:'	-2 -17 6 8
b:'s	-24 -19 4 16
b:'s duty	0 -12 9 0
b:'s for	-1 11 -20 4
b:'s good	0 2 -15 10
b:)	0 -4 -8 12
b:) the	0 -9 0 10
b:*	0 2 -10 4
b:, <level>	0 -5 -3 9
b:, <name>	-2 -19 -3 23
b:, <number>	0 0 9 -11
b:, <office>	0 10 -2 -8
b:, <person>	-2 -3 -18 21
b:, <points>	0 10 -18 1
b:, a	11 2 -10 -3
b:, after	13 -2 -3 -13
b:, and	9 -12 0 4
b:, both	-1 1 8 -10
b:, by	-2 -16 1 13
b:, for	14 -2 -7 0
b:, get	0 9 -11 0
b:, had	2 -4 12 -11
b:, has	0 -13 -4 18
b:, hold	0 -5 -3 9
b:, it	0 -2 15 -11
b:, make	0 -7 9 0
b:, not	0 3 10 -12
b:, of	7 8 -34 9
b:, over	0 -2 11 -7
b:, propose	0 0 -13 14
b:, say	0 11 -3 -4
b:, sign	-2 11 -6 -1
b:, the	-8 12 0 -11
b:, they	-4 5 -9 7
b:, to	0 18 -14 -3
b:, was	7 0 0 -11
b:, when	0 14 -11 -5
b:, would	0 6 4 -12
b:-	1 -19 10 5
b:- <name>	2 6 -20 6
b:- earth	0 -6 9 -3
b:- the	0 -11 6 1
b:.	0 6 -19 10
b:. <number>	0 -9 0 10
b:/	0 3 -10 4
b:: <name>	0 -20 22 -2
b:: <number>	0 5 -13 5
b:: <person>	0 -9 15 -8
b:: <seat>	0 -8 -3 15
b:: a	18 -22 -27 22
b:: another	0 -15 12 0
b:: for	0 10 -6 -6
b:: it	0 -15 0 16
b:: the	-3 8 0 -7
b:: we	0 -2 -10 14
b:; it	2 -9 0 5
b:; the	0 5 3 -11
b:<agent>	-17 -17 23 -1
b:<day-ahead>	-8 14 -19 5
b:<day-ahead> and	0 0 -11 11
b:<day-gone>	-18 22 -16 -2
b:<day-gone> after	-2 -3 11 0
b:<day-gone> and	0 12 -12 0
b:<day-gone> are	0 12 -2 -9
b:<day-gone> has	0 11 -11 0
b:<day-today> extend	0 4 -9 1
b:<day-today> for	0 -14 -3 17
b:<duty>	-2 5 -16 9
b:<gate>	-16 -15 11 7
b:<goods-amount>	-9 -13 30 -15
b:<goods-amount> in	0 -4 16 -10
b:<goods>	-12 2 2 -2
b:<level> and	0 0 14 -14
b:<level> at	0 0 -10 12
b:<level> over	0 -2 9 -4
b:<level> to	0 13 -2 -11
b:<money>	-11 -19 45 -28
b:<money> in	0 -10 3 3
b:<money> of	0 0 15 -12
b:<month-gone>	6 16 -4 -23
b:<month-gone> for	-3 6 2 -10
b:<month-gone> the	-1 9 0 -9
b:<name>	-3 -3 -10 14
b:<name> 's	-6 -14 7 5
b:<name> agree	-4 4 -26 17
b:<name> and	2 3 -15 10
b:<name> are	0 11 -2 -8
b:<name> by	0 9 -8 -2
b:<name> extend	0 7 -15 3
b:<name> for	0 -4 -5 10
b:<name> gave	0 9 0 -11
b:<name> get	0 14 -17 0
b:<name> had	11 -7 -1 -2
b:<name> have	-2 5 -8 3
b:<name> on	0 5 -12 4
b:<name> prolonged	0 -9 0 7
b:<name> propose	0 0 -5 8
b:<name> put	0 -11 3 6
b:<name> sign	0 16 -3 -10
b:<name> slash	0 12 -3 -8
b:<name> suspend	9 -7 3 -3
b:<name> will	0 13 -4 -8
b:<name> would	0 -12 -6 15
b:<number>	-1 6 3 -8
b:<number> /	0 3 -10 4
b:<number> <person>	0 19 -4 -15
b:<number> <quality>	0 9 -3 -3
b:<number> in	0 -9 2 4
b:<number> million	0 -2 10 -6
b:<number> of	0 -6 14 -7
b:<number> suspend	0 -11 0 11
b:<number> the	0 -7 -6 13
b:<office>	-6 36 -11 -19
b:<office> agree	0 14 -10 -5
b:<organisation>	-17 -20 28 -7
b:<organisation> agree	0 -14 28 -18
b:<organisation> and	0 -12 13 -2
b:<organisation> had	0 -3 -9 13
b:<organisation> has	0 17 14 -32
b:<organisation> in	0 -15 10 2
b:<organisation> say	0 -2 -6 9
b:<person>	-8 13 -23 11
b:<person> had	0 -6 10 0
b:<person> has	0 1 -16 12
b:<person> have	0 11 -1 -11
b:<person> propose	0 0 -8 10
b:<person> put	0 20 -5 -19
b:<person> say	0 16 0 -13
b:<person> sign	0 0 -9 8
b:<points>	3 17 -28 1
b:<points> are	0 2 -15 6
b:<points> for	0 3 -11 4
b:<points> of	7 0 -11 3
b:<points> stay	0 -6 -3 10
b:<points> suspend	0 18 -8 -8
b:<quality>	-19 3 20 -17
b:<quality> -	0 -7 14 -6
b:<quality> and	0 8 4 -14
b:<quality> beef	0 0 -8 7
b:<quality> colleague	0 13 -8 -5
b:<quality> exporter	0 0 9 -8
b:<quality> good	0 20 -14 -10
b:<quality> ship	0 5 10 -19
b:<quality> side	0 -9 -8 16
b:<seat>	-15 8 -17 13
b:<seat> and	-3 11 -9 0
b:<seat> for	0 -2 10 -6
b:<seat> want	0 10 -18 2
b:<seat> will	0 -11 -5 16
b:<seat> would	0 -5 -10 14
b:<sender>	-4 2 12 -13
b:<span>	-9 2 20 -21
b:<span> and	0 -2 12 -8
b:<taker>	0 -3 21 -18
b:<v-agree>	-1 -11 2 9
b:<v-bear>	-12 -12 3 12
b:<v-begin>	-10 0 5 -1
b:<v-deny>	0 -22 13 3
b:<v-down>	0 -11 7 1
b:<v-end>	12 -6 9 -17
b:<v-impose>	-14 1 5 -2
b:<v-propose>	-16 -6 10 0
b:<v-say>	-19 8 0 -1
b:<v-sell>	-5 -10 10 1
b:<v-suspend>	4 -4 13 -9
b:<v-target>	-10 -10 22 -7
b:<v-threaten>	0 -8 10 -2
b:a ceasefire	-4 11 -3 -2
b:a deal	0 -3 9 -4
b:a duty	0 14 -8 -3
b:a further	1 0 -14 8
b:a matter	0 -4 -5 10
b:a new	0 -5 -5 13
b:a pause	10 -10 3 -1
b:a period	-1 0 -19 16
b:a prolongation	0 2 -11 7
b:a proposal	0 -6 -8 14
b:a second	0 -2 -11 15
b:a suspension	3 -17 -4 14
b:a term	0 10 2 -17
b:about	-6 -26 1 17
b:about <money>	0 -4 -6 10
b:accept	0 -2 -7 12
b:add	0 11 -8 -3
b:additional	0 -27 4 25
b:additional duty	0 -21 8 15
b:affiliate	0 -10 15 -4
b:after	22 -25 18 -22
b:after a	10 -11 8 -14
b:after the	-4 -16 9 9
b:again	0 -1 16 -13
b:agree for	0 16 -10 -6
b:agree in	0 -5 -9 13
b:agree on	0 8 0 -10
b:agree to	0 -23 3 14
b:all	0 17 -29 13
b:all of	0 -3 -7 10
b:all three	0 9 -9 0
b:almost	0 -8 10 0
b:alone	0 -12 6 0
b:alone for	0 -12 6 0
b:along	0 -5 10 -3
b:along the	0 -5 10 -3
b:an agreement	0 9 -2 -7
b:an extension	-4 2 11 -10
b:and <name>	8 -1 -19 14
b:and <seat>	-3 10 -7 0
b:and a	-3 -8 27 -18
b:and his	-4 11 -4 -2
b:and hold	0 9 0 -10
b:and is	0 1 8 -12
b:and it	-6 2 -9 7
b:and last	0 -3 -14 17
b:and not	0 -5 9 -1
b:and on	0 10 -1 -9
b:and will	0 7 -10 0
b:announce	0 -3 11 -6
b:announce a	0 -2 12 -8
b:any	0 10 -9 0
b:anything	0 -2 14 -10
b:apply	0 -11 8 1
b:approve	0 -3 -10 12
b:approve the	0 1 -12 6
b:are	-8 -3 0 6
b:are for	0 -11 -4 16
b:are put	0 1 -10 6
b:are to	0 -8 -1 9
b:arrangement	0 -1 -30 29
b:as	-3 4 8 -10
b:ask	0 -11 7 -1
b:ask for	0 -10 2 2
b:at	-19 4 5 -4
b:at <number>	0 0 10 -9
b:at a	0 0 -14 13
b:at least	0 -11 4 4
b:at the	-2 0 22 -27
b:away	0 0 15 -19
b:back	1 -12 5 3
b:back for	3 -12 10 -1
b:ban	0 -10 16 -7
b:bank	0 -7 11 -3
b:be	-17 4 -7 7
b:be a	-4 -2 -5 11
b:be continue	0 -9 -2 13
b:be for	0 0 -10 11
b:be prolonged	0 -28 5 16
b:been	4 -8 15 -12
b:been extend	0 18 -10 -9
b:been in	1 10 -10 -3
b:been put	0 -7 10 -2
b:been suspend	0 -7 11 -4
b:before	-3 6 7 -13
b:before the	0 1 9 -10
b:best	0 -9 12 -1
b:between	5 -24 10 7
b:between <name>	8 -25 -1 18
b:beyond	0 -1 16 -14
b:boeing	0 14 -14 -3
b:both	2 4 -16 8
b:both country	0 4 7 -12
b:both for	0 0 -13 12
b:both side	0 0 8 -9
b:bridge	0 7 -22 13
b:busan	0 0 -8 11
b:but	0 17 -7 -7
b:by	-31 -3 0 9
b:by <day-ahead>	0 -12 -1 14
b:by <points>	0 -1 9 -7
b:by a	0 -14 18 -6
b:by the	0 12 -13 0
b:cabinet	0 -15 0 13
b:call it	0 3 9 -14
b:call on	0 -7 -9 16
b:can	-3 -2 20 -16
b:can be	0 -6 9 -3
b:can last	0 -10 17 -6
b:cannot	0 2 6 -10
b:capital	0 3 3 -9
b:car	0 -17 8 4
b:carry	0 0 -7 9
b:ceasefire	-5 -6 21 -11
b:ceasefire of	-4 11 -5 0
b:ceasefire on	0 -13 13 0
b:cement	0 -10 0 10
b:charge	0 -12 5 4
b:close	0 9 4 -13
b:close to	0 11 1 -12
b:closed	0 0 11 -7
b:colleague	0 13 -8 -5
b:come	1 -4 13 -10
b:company	0 0 7 -7
b:company agree	0 -6 11 -4
b:conclude	0 6 2 -14
b:conclude for	5 13 -16 -4
b:conclude in	-1 13 -9 0
b:conclude on	0 -1 10 -6
b:confirm	0 8 5 -13
b:continue	0 8 -13 0
b:continue to	0 10 0 -8
b:contract	0 -8 22 -16
b:control	0 -14 9 4
b:control of	0 -20 21 -4
b:copper	-2 1 10 -8
b:cost	0 9 -6 0
b:could	-1 3 -10 9
b:counter	0 1 -10 6
b:country	-10 0 6 0
b:country for	0 1 7 -10
b:cover	0 1 -13 11
b:custom	0 -5 -10 15
b:date	0 -12 13 -1
b:day	0 -8 -1 10
b:deal	0 -25 18 4
b:decided	0 12 -7 -7
b:decided to	0 13 -8 -6
b:decision	0 10 5 -18
b:declare	0 11 -2 -7
b:delay	0 -3 17 -13
b:delegation	0 -10 7 1
b:demand	0 -1 13 -10
b:did	-1 7 6 -15
b:did not	0 10 0 -7
b:dispute for	0 0 -6 8
b:do	0 -8 -2 11
b:do so	0 6 -10 1
b:docker	-2 -14 23 -11
b:docker and	-1 -11 18 -8
b:doe	0 -9 -5 14
b:down	-4 6 -10 6
b:down to	0 0 -7 10
b:draft	0 -6 -12 18
b:during	16 -5 -5 -8
b:duty	-2 6 -13 5
b:duty for	-1 15 -20 2
b:duty of	0 8 4 -13
b:each	0 -2 18 -14
b:each of	0 -1 12 -8
b:earth	0 -17 16 -2
b:effect	0 -7 0 8
b:employer	0 -2 10 -6
b:end	10 -14 17 -18
b:end a	0 -11 20 -11
b:end after	6 9 -14 0
b:entity	0 15 -6 -8
b:every	0 -4 12 -8
b:everybody	0 -10 10 0
b:expect	0 -15 8 1
b:expire	9 -6 -8 4
b:export control	0 -1 -9 10
b:exporter	0 0 11 -10
b:extend	-5 6 10 -13
b:extend by	0 -1 7 -3
b:extend it	0 4 7 -12
b:extend the	0 -3 11 -5
b:extend their	0 -11 -3 16
b:extension	-6 6 -10 6
b:extension by	0 15 0 -13
b:extension is	0 -8 -8 15
b:extension would	0 0 -14 15
b:extra	0 5 4 -11
b:fall	0 4 5 -10
b:fall by	0 3 11 -18
b:fall to	0 6 -14 8
b:farm	0 -2 9 -4
b:farmer	0 6 -9 2
b:federation	0 -10 21 -16
b:fee	-1 7 9 -20
b:fee for	0 9 -12 1
b:fee on	0 11 4 -19
b:figure	0 -5 11 -6
b:first	0 -9 23 -25
b:fishmeal	0 -8 0 9
b:fix	0 11 -10 -1
b:for	-15 3 9 -5
b:for <goods-amount>	0 -3 11 -7
b:for <span>	0 -3 14 -8
b:for a	-11 -4 -7 15
b:for an	1 0 -13 10
b:for the	0 10 -7 -4
b:foresee	0 -4 -9 14
b:found	0 -15 14 -1
b:fourth	-1 -1 10 -2
b:free	0 -24 23 0
b:free of	0 -7 15 -9
b:freeze	0 -11 -3 14
b:from	3 3 8 -15
b:from <day-ahead>	0 6 2 -9
b:from <level>	0 12 -9 -4
b:from <name>	2 -9 8 -4
b:further	1 0 -19 12
b:gave	-3 20 0 -27
b:gave it	0 15 -10 -4
b:gave the	0 0 8 -6
b:gave their	0 14 -2 -12
b:geneva	-1 15 -8 -7
b:georgia	6 -3 -9 6
b:get a	-1 -4 15 -11
b:give	-9 9 -8 1
b:give <name>	0 9 0 -9
b:given	-8 -1 15 -9
b:given another	0 10 -5 -2
b:go	-5 2 -18 13
b:go for	0 -16 0 14
b:go on	0 5 -16 4
b:good	-9 9 -3 -2
b:government	0 4 -15 9
b:grant	0 8 -10 1
b:had	23 -13 2 -11
b:had agree	-9 9 -4 1
b:had been	8 -17 0 3
b:had lasted	11 0 -9 0
b:had offer	0 0 -7 8
b:half	0 4 15 -20
b:halt	0 19 -15 -4
b:hand	0 8 -10 0
b:has	-24 0 21 -18
b:has been	-1 11 2 -17
b:has given	0 -5 9 -3
b:has had	0 -4 9 -3
b:has hold	0 -7 9 0
b:has now	0 -10 15 -6
b:has prolonged	0 13 -1 -11
b:has put	0 -8 8 0
b:have	-21 13 8 -17
b:have agree	-1 -13 13 0
b:have been	0 -12 12 0
b:have buy	0 0 -14 11
b:have extend	0 12 -5 -7
b:he had	6 -12 2 0
b:he has	0 -6 -7 12
b:he want	0 0 -8 10
b:he was	0 -10 0 9
b:higher	0 20 -12 -11
b:higher tariff	0 8 -3 -4
b:him	0 -12 0 6
b:his <office>	0 -3 9 -4
b:his <quality>	-2 8 -11 2
b:hold back	0 -2 -15 15
b:home	3 -10 0 1
b:household	0 -2 10 -7
b:i would	0 0 22 -20
b:if there	0 -3 -7 10
b:import of	0 10 -9 0
b:impose	0 -4 9 -1
b:in	-8 12 19 -33
b:in <month-gone>	6 21 -8 -28
b:in <name>	0 16 -8 -5
b:in <number>	6 -10 -6 8
b:in <seat>	-1 -2 -6 11
b:in a	8 7 -14 -2
b:in about	0 -4 15 -8
b:in busan	0 0 -12 11
b:in each	0 0 10 -7
b:in force	5 -4 6 -9
b:in geneva	-1 10 -3 -6
b:in principle	0 -10 -9 18
b:in the	-15 -5 11 0
b:in their	0 8 -12 1
b:initialled	-2 -1 -8 12
b:is	-14 -1 0 5
b:is for	-2 1 -19 16
b:is good	0 2 16 -24
b:is in	0 -6 8 -1
b:is prolonged	0 20 -3 -18
b:is say	0 0 12 -12
b:is suspend	0 -7 15 -6
b:is to	0 -14 0 12
b:island	0 0 11 -8
b:it	15 -5 -1 -3
b:it 's	-8 -2 -18 21
b:it by	0 -2 13 -10
b:it can	0 0 16 -14
b:it give	0 -8 -1 11
b:it go	0 11 -3 -7
b:it had	9 -17 7 -6
b:it has	-2 14 0 -15
b:it hold	1 0 4 -12
b:it last	-2 26 -20 -8
b:it lasted	17 0 -11 -12
b:it run	-2 6 9 -15
b:it start	-2 -9 -6 14
b:it suspend	0 -4 -7 11
b:it take	0 -13 17 -1
b:it to	0 0 9 -8
b:it was	-3 11 -7 -3
b:it would	-4 -6 -1 9
b:its	-11 -3 25 -17
b:its <level>	0 2 -13 8
b:its duty	0 17 5 -25
b:its rare	0 -12 -1 12
b:its truce	0 11 -8 -3
b:just	0 7 0 -9
b:keep the	0 -19 -1 16
b:know	0 0 13 -12
b:last	-3 4 -12 8
b:last for	-5 9 1 -8
b:last year	0 1 -13 10
b:lasted	17 0 3 -32
b:law	0 -5 12 -5
b:lay	4 11 -8 -10
b:lay down	0 9 -2 -7
b:least	0 -12 4 4
b:led	4 7 0 -14
b:let	1 2 7 -14
b:let the	3 -9 0 1
b:letter	0 -10 0 10
b:licence	0 -9 22 -16
b:licensing	0 0 11 -10
b:like to	0 7 3 -10
b:likewise	0 -2 15 -12
b:limited	0 12 -8 -3
b:limited to	0 12 -8 -3
b:line	0 -2 10 -6
b:list	0 13 -1 -12
b:live	0 1 -22 19
b:live with	0 -3 -15 18
b:longer	0 -9 16 -7
b:longer than	0 -1 19 -17
b:look	0 15 -7 -9
b:look at	0 10 -9 0
b:lower rate	0 -9 0 9
b:machine	0 2 3 -8
b:make	0 12 -11 -5
b:make for	0 3 2 -9
b:make in	0 12 -10 0
b:matter	0 -4 -5 10
b:matter of	0 -4 -6 11
b:may	-4 -9 33 -23
b:may last	0 -4 10 -5
b:mediator	0 -10 23 -15
b:medicine	0 0 10 -8
b:meet	-2 -15 17 -2
b:meet in	0 -8 14 -3
b:mention	0 9 -5 -1
b:million	0 4 7 -13
b:minister	0 6 4 -10
b:month	0 -9 14 -2
b:moratorium	0 -9 13 -5
b:more	-2 10 4 -14
b:more in	0 10 -3 -7
b:morning	0 0 7 -9
b:most of	0 8 0 -11
b:mr	0 11 -11 0
b:mr <person>	0 3 -12 7
b:must	0 0 17 -16
b:my	0 -3 12 -8
b:name	0 11 -11 0
b:need	0 -5 10 -3
b:needed	0 -5 16 -10
b:negotiate	0 -2 11 -8
b:negotiate for	0 0 16 -14
b:negotiator	0 0 9 -7
b:new duty	0 11 -16 3
b:new tariff	0 -2 13 -11
b:new truce	0 7 -11 0
b:no	-2 1 -12 11
b:no .	0 -4 -12 18
b:northern	0 -13 14 0
b:nothing	-1 0 15 -12
b:nothing for	0 -4 12 -6
b:notice of	0 -5 14 -6
b:now	0 -4 9 -3
b:of	13 -6 0 -1
b:of <goods-amount>	0 -8 11 0
b:of <level>	0 -1 12 -8
b:of <money>	0 -3 16 -11
b:of <month-gone>	0 -13 16 -5
b:of <name>	0 -24 13 12
b:of <number>	0 14 4 -18
b:of <quality>	0 15 -4 -8
b:of a	-1 -4 -18 23
b:of another	0 -9 -4 13
b:of duty	0 -13 0 10
b:of last	0 -9 -14 21
b:of soybean	0 13 -7 -5
b:of tariff	9 -7 0 -1
b:of the	0 0 8 -11
b:off for	2 5 -10 0
b:offer	-4 -21 6 4
b:offer <name>	0 -1 -5 9
b:offer to	0 -3 9 -5
b:old	-2 -7 21 -12
b:on	-16 8 -10 7
b:on <day-ahead>	-4 6 -10 3
b:on <day-gone>	-14 6 0 -2
b:on <day-today>	0 7 -13 0
b:on <name>	0 -2 11 -13
b:on <quality>	0 18 -16 -4
b:on all	0 14 -3 -11
b:on an	0 -7 14 -8
b:on another	0 -7 0 9
b:on each	0 0 -23 14
b:on for	0 0 -32 20
b:on most	0 -9 11 0
b:on the	-4 -3 28 -24
b:on top	0 -8 15 -10
b:once	0 -7 0 9
b:only	0 -17 24 -8
b:operator	0 -3 10 -7
b:operator agree	0 -3 9 -6
b:or	0 -11 11 0
b:other <points>	0 -4 -4 9
b:our	0 -14 -7 19
b:out for	0 -1 10 -7
b:over	-8 4 14 -15
b:pact	0 8 -8 0
b:paper	0 -7 -10 17
b:party	0 6 8 -16
b:past	0 -6 12 -2
b:pause for	0 -10 7 1
b:pay <level>	0 1 -10 8
b:people	0 0 -6 9
b:place	-5 9 0 -5
b:plan	0 18 -3 -16
b:plan for	0 0 11 -11
b:port	-3 -14 26 -15
b:port fee	0 -6 12 -7
b:present	0 -8 -9 16
b:president	0 0 -12 12
b:president of	0 -13 0 14
b:price	0 -9 10 -1
b:principle	0 -10 -9 18
b:prolongation	0 2 -11 8
b:prolonged	-3 16 -14 -1
b:prolonged by	0 3 -10 5
b:prolonged the	0 5 -10 1
b:prolonged their	0 14 -2 -13
b:prolonging	0 14 -3 -9
b:promise	-1 0 10 -6
b:promise to	0 -4 11 -5
b:proposal	0 -8 -13 20
b:propose an	0 0 17 -16
b:propose to	0 14 -2 -8
b:protocol	0 -3 -7 11
b:provide	-1 -8 -8 17
b:provide for	-1 -8 -8 17
b:purchase	0 -8 12 -3
b:purchase of	0 -7 10 -2
b:put off	0 -5 10 -2
b:put on	0 -3 17 -14
b:put the	0 12 -16 5
b:put their	0 20 -19 -4
b:quarrel	0 11 -13 2
b:quarrel over	0 0 -12 10
b:rare	0 -17 16 -2
b:rare -	0 -6 9 -3
b:rare earth	0 -10 7 0
b:rate	-1 8 9 -16
b:rate of	0 0 10 -8
b:ready	0 -12 -17 26
b:ready to	0 -10 -15 23
b:reason	0 -2 8 -4
b:reciprocal	0 -16 -3 19
b:reciprocal tariff	0 -9 0 10
b:recommend	0 0 -7 10
b:reduction	0 4 -18 10
b:remain	0 -2 -10 11
b:renew	0 -14 3 7
b:renew the	0 -5 10 -5
b:renewal for	0 5 -13 4
b:renewed	0 -12 11 0
b:replace	-6 11 0 -5
b:result	0 -21 6 15
b:return to	0 0 -7 10
b:review	0 0 10 -8
b:rice	0 -2 -7 10
b:rise	2 -1 5 -9
b:river	0 -12 16 -5
b:round	-5 -7 21 -10
b:round in	-1 -4 11 -2
b:rule	0 -20 14 1
b:rule on	0 -4 10 -5
b:same	0 10 -4 -4
b:say	-9 1 -2 4
b:say <name>	0 5 -10 3
b:say a	0 -10 0 10
b:say both	0 8 -11 1
b:say they	0 11 10 -20
b:second	-4 -17 2 14
b:section	0 0 7 -8
b:section <number>	0 0 7 -8
b:see	0 -5 -8 13
b:send	0 -3 -5 9
b:set	0 18 -9 -9
b:set aside	0 21 -17 -5
b:settle	6 -19 -3 14
b:settle on	7 -10 3 0
b:shall	0 -4 -14 19
b:shall be	0 -12 -1 15
b:she	0 -10 -1 13
b:should	-1 -14 4 8
b:side	-6 -8 -6 16
b:side agree	0 0 -12 9
b:side are	0 -7 -4 11
b:side have	0 8 8 -19
b:side suspend	0 15 -9 -5
b:side will	0 -6 -14 17
b:sign in	0 7 6 -18
b:since	-1 14 -7 -6
b:since <day-gone>	0 13 -14 0
b:sit	-1 -8 15 -2
b:so	0 -2 -15 18
b:some	0 6 0 -12
b:soybean	0 12 -4 -8
b:speak	0 3 -22 20
b:speak of	0 3 -14 9
b:spoke	0 -7 -10 17
b:spoke of	0 -5 -5 11
b:stand	0 -2 9 -3
b:standstill	-4 3 -17 13
b:start on	0 12 0 -11
b:stay for	-2 10 1 -16
b:stay on	0 -15 3 10
b:stay suspend	0 -3 -8 10
b:still	0 -15 -1 15
b:stop	1 15 -11 -6
b:stretch	0 -2 -18 19
b:strike	-7 -13 9 7
b:sugar	0 -7 -13 18
b:suggest	0 0 -8 10
b:surcharge	0 -19 12 3
b:suspend its	0 3 -10 6
b:suspend on	0 5 -9 1
b:suspension	0 1 -10 7
b:suspension of	0 -17 -6 20
b:table is	0 0 10 -9
b:talk	-9 -15 19 -3
b:talk on	0 -2 14 -11
b:talked	0 -9 5 0
b:talked for	0 -5 12 -6
b:talking	0 -3 -5 9
b:tariff	0 0 -11 8
b:tariff in	0 12 0 -14
b:tariff on	0 16 -19 0
b:tariff pause	0 11 -18 5
b:tariff truce	0 -9 -7 15
b:tea	0 11 -11 0
b:term	-3 12 -13 1
b:term of	-2 14 -1 -12
b:terminal	0 -5 11 -7
b:text	0 -3 -19 21
b:than	-5 0 15 -12
b:than <money>	0 14 -7 -9
b:that	-14 -10 18 -6
b:that 's	0 10 0 -10
b:that <name>	0 -4 22 -17
b:that <quality>	0 -1 11 -8
b:that a	0 -18 9 2
b:that another	0 -9 0 8
b:that for	0 -2 -12 15
b:that has	0 17 -9 -7
b:that is	0 16 -11 -5
b:that it	0 4 -21 15
b:that keep	0 6 -12 3
b:that the	0 -17 13 -1
b:that they	0 -5 11 -6
b:that was	0 14 -4 -9
b:that would	0 2 -16 7
b:the	-22 2 6 0
b:the <goods-amount>	0 7 0 -9
b:the <name>	6 -9 -6 12
b:the <number>	0 10 -13 3
b:the <office>	-12 32 -14 -11
b:the <organisation>	-11 -18 14 2
b:the <person>	0 -2 -15 17
b:the <quality>	-1 -17 -10 27
b:the additional	0 -17 -2 20
b:the agreement	-3 0 17 -16
b:the arrangement	0 -2 -16 17
b:the ceasefire	0 -8 14 -6
b:the company	0 -8 12 -4
b:the control	0 -7 17 -10
b:the decision	0 16 0 -17
b:the duty	0 15 -13 -1
b:the end	0 -1 10 -8
b:the extension	0 10 -22 4
b:the extra	0 12 -3 -9
b:the fee	0 12 -11 0
b:the first	3 -12 21 -21
b:the last	1 -16 17 -9
b:the law	0 -4 9 -3
b:the loss	0 0 -10 11
b:the lower	0 -9 0 8
b:the northern	0 -13 14 0
b:the old	0 -12 21 -10
b:the paper	0 4 -10 5
b:the party	0 7 5 -15
b:the past	0 -6 12 -2
b:the pause	-7 21 -7 -9
b:the present	0 -8 -9 16
b:the president	0 -13 -1 14
b:the reduction	0 7 -13 2
b:the remain	0 0 -10 6
b:the rest	3 -9 7 0
b:the river	0 -9 14 -4
b:the rule	0 5 6 -14
b:the same	0 10 -4 -3
b:the second	-1 -13 7 4
b:the standstill	-1 13 -6 -4
b:the surcharge	0 -8 13 -3
b:the suspension	-3 3 -13 9
b:the term	0 5 -10 2
b:the text	0 -12 -15 23
b:the trade	0 -7 -7 13
b:the truce	-3 -24 9 16
b:the two	-2 14 -22 11
b:the world	3 -18 15 0
b:their	-17 9 -5 0
b:their <organisation>	0 -4 16 -11
b:their quarrel	0 -2 -9 11
b:their tariff	0 7 -22 9
b:their truce	-1 -2 9 -4
b:themselve	-2 19 -10 -9
b:then	0 -4 8 -1
b:there for	0 8 0 -8
b:there is	0 -6 -4 13
b:these	0 14 -11 -2
b:they	0 22 -2 -19
b:they agree	10 0 -1 -5
b:they had	-11 9 6 -9
b:they have	0 10 -12 0
b:they were	0 -3 10 -5
b:they would	0 -1 8 -6
b:thi	-1 0 -12 13
b:thing	0 -11 -3 11
b:three	0 2 6 -10
b:three and	0 0 9 -7
b:tiktok	0 -15 17 -1
b:timber	0 -6 -6 12
b:time	-2 -13 20 -4
b:time in	0 -1 8 -3
b:to	-4 -7 -3 10
b:to <goods-amount>	0 -3 15 -11
b:to <level>	0 7 -16 10
b:to <name>	0 -6 13 -5
b:to a	0 13 5 -18
b:to be	-5 12 -21 9
b:to buy	0 1 12 -17
b:to delay	0 0 9 -8
b:to extend	0 2 8 -9
b:to freeze	0 -7 -18 23
b:to go	0 -7 -6 14
b:to last	8 5 -19 1
b:to leave	7 -5 -12 11
b:to renew	0 -12 3 5
b:to sign	0 -4 -8 12
b:to stretch	0 -14 -3 16
b:to the	0 -5 19 -15
b:top	0 -9 14 -8
b:top of	0 -8 15 -10
b:town	0 -7 14 -7
b:trade truce	0 8 -18 8
b:trader	0 3 -11 5
b:trial	0 7 0 -8
b:truce	0 -9 -3 13
b:truce between	8 -16 11 0
b:truce by	-2 13 -8 -4
b:truce for	-5 1 -10 10
b:truce get	0 5 -13 2
b:truce go	0 -10 -3 14
b:truce in	-3 -10 11 3
b:truce is	-2 -7 -13 19
b:truce of	7 4 -9 -2
b:truce over	0 -2 -13 12
b:truce run	0 14 -2 -12
b:truce to	0 -10 -3 13
b:truce would	0 -13 -12 23
b:two	-6 -3 14 -7
b:two <office>	7 3 5 -20
b:two government	0 0 -14 11
b:two or	0 0 14 -12
b:two side	-2 0 -7 11
b:under the	0 -3 -6 10
b:until	0 6 -12 5
b:up	-2 0 15 -14
b:up to	0 -14 18 -7
b:us	-1 2 -11 9
b:valid	0 -5 -10 15
b:valid for	0 -5 -10 15
b:wait	0 11 0 -11
b:want	-3 10 3 -8
b:want the	0 12 0 -12
b:want to	0 -1 14 -11
b:was	-13 24 -9 -10
b:was <level>	0 -12 14 0
b:was agree	-1 13 -8 -3
b:was conclude	0 11 -4 -5
b:was for	0 13 -7 -10
b:was given	-3 20 -12 -6
b:was make	0 10 -9 -3
b:was ready	0 0 -7 9
b:was sign	0 -13 7 6
b:was the	-2 -9 7 3
b:was to	0 6 -9 0
b:water	0 -12 11 0
b:we	-14 -9 -5 18
b:we are	0 0 -12 13
b:we have	0 -28 2 18
b:week	-2 9 -13 1
b:what	-6 -3 -7 13
b:what the	0 -2 -13 13
b:what they	0 0 -11 8
b:when	-1 11 7 -25
b:when the	0 -3 10 -4
b:which	-3 19 -7 -12
b:which the	0 10 -18 7
b:who	-4 -17 15 0
b:will	-20 1 9 -5
b:will keep	0 -8 13 -3
b:win	0 15 -9 -5
b:with	-7 -20 20 0
b:with the	0 0 16 -14
b:within	-1 1 33 -40
b:within the	0 12 -4 -10
b:worked	13 -6 0 -7
b:world	3 -18 17 -1
b:worth	0 -16 15 -1
b:worth <money>	0 -12 5 2
b:would	-19 -16 2 14
b:would give	0 -1 -17 19
b:would go	0 9 -9 -1
b:would hold	0 -12 -2 15
b:would last	0 -11 6 0
b:would prolong	0 -5 -9 15
b:would sign	0 -1 -6 9
b:year	-2 -4 -1 9
b:yield	0 -2 11 -4
b:you	0 4 9 -14
b:— <name>	-5 0 -14 13
b:— <person>	0 -11 13 0
b:— for	-1 0 -12 14
b:•	0 9 -4 -4
c0=agree	5 -12 0 8
c0=bear	-6 0 11 -9
c0=begin	-7 -6 8 0
c0=impose	-5 -1 9 -6
c0=propose	-7 -1 9 -4
c0=return	0 -13 4 6
c0=sell	0 -5 -3 10
c0=stay	-4 -8 10 -2
c0=suspend	6 -4 14 -12
c0=up	-7 0 13 -11
c1=begin	-17 -8 11 1
c1=end	17 -7 -1 -6
c1=impose	-11 -2 13 -7
c1=propose	-7 -5 6 0
c1=say	-11 5 -3 2
c1=sell	0 -9 -6 15
c1=stay	2 -7 9 -4
c1=up	-8 -3 12 -4
c2=agree	3 8 -10 -1
c2=bear	-9 -10 28 -14
c2=begin	-5 5 7 -8
c2=down	-10 3 8 -7
c2=end	28 -24 0 -2
c2=impose	-10 -12 10 5
c2=say	-5 -20 0 17
c2=stay	0 14 -14 -2
c2=suspend	0 7 -13 5
c2=up	-9 8 1 -9
ct0=agree future	0 -7 -8 15
ct0=agree modal	0 -10 -2 9
ct0=agree past-passive	-7 3 -7 6
ct0=agree perfect	-2 -19 8 7
ct0=agree pluperfect	-10 5 0 0
ct0=agree present	7 -7 17 -16
ct0=bear future	0 -6 -2 8
ct0=bear past	-13 5 13 -13
ct0=begin future	0 -13 9 1
ct0=begin perfect	0 -8 14 -6
ct0=buy perfect	0 0 -10 8
ct0=down modal	0 -12 9 -1
ct0=end future	0 3 9 -14
ct0=end past	19 -13 -10 0
ct0=end past-passive	0 -11 0 10
ct0=end perfect	0 10 -5 -3
ct0=end present	-13 2 0 2
ct0=impose future	-4 -15 2 13
ct0=impose modal	-2 -6 -10 16
ct0=impose perfect	-9 -1 14 -10
ct0=impose pluperfect-passive	4 -10 6 -1
ct0=impose present	10 0 1 -6
ct0=propose future	0 -1 -9 12
ct0=propose modal	0 15 7 -22
ct0=propose past	-6 -5 10 -3
ct0=propose perfect	0 -4 -8 13
ct0=propose pluperfect	3 -13 3 0
ct0=propose present-passive	0 -6 8 -2
ct0=return present	0 -9 0 7
ct0=say past	-3 -1 -5 9
ct0=say present	0 4 4 -8
ct0=stay future	-5 -15 9 7
ct0=stay modal	5 -9 -9 10
ct0=stay past	-2 -11 20 -9
ct0=stay past-passive	0 10 -9 -3
ct0=stay perfect	-3 -2 22 -27
ct0=stay pluperfect	18 0 -16 -1
ct0=stay present	-28 6 0 0
ct0=stay present-passive	0 -2 -7 10
ct0=suspend past	0 0 6 -11
ct0=suspend perfect	0 0 12 -13
ct0=suspend present	4 -7 -9 13
ct0=target future-passive	0 13 -10 -4
ct0=up modal	0 -2 12 -7
ct0=up perfect	0 -2 10 -6
ct1=agree future	0 -7 -6 13
ct1=agree infinitive	0 4 -11 7
ct1=agree modal	0 -10 -2 9
ct1=agree past-passive	-7 3 -7 6
ct1=agree present	7 -18 14 -6
ct1=bear future	0 -6 -2 8
ct1=bear past	-13 6 11 -13
ct1=begin future	0 -10 8 0
ct1=begin gerund	0 -17 0 14
ct1=begin perfect	0 -8 14 -6
ct1=buy infinitive	0 1 5 -10
ct1=buy perfect	0 0 -10 8
ct1=down infinitive	0 -7 -2 10
ct1=down modal	0 -12 9 -1
ct1=end future	0 -2 11 -7
ct1=end participle-passive	10 -1 -6 0
ct1=end past	19 -13 -10 0
ct1=end past-passive	0 -11 0 10
ct1=end perfect	0 10 -5 -3
ct1=end present	-12 0 1 2
ct1=impose infinitive	1 -10 1 3
ct1=impose modal	-2 -6 -10 16
ct1=impose past	-5 8 5 -11
ct1=impose pluperfect-passive	4 -10 6 -1
ct1=impose present	11 -7 5 -3
ct1=propose modal	0 17 9 -27
ct1=propose participle-passive	0 -2 14 -10
ct1=propose past	-2 -28 10 1
ct1=propose perfect	0 -26 -23 38
ct1=propose present-passive	0 -4 10 -6
ct1=return present	0 -9 0 7
ct1=say past	-3 -1 -10 13
ct1=stay future	-4 -3 11 -4
ct1=stay modal	5 -14 -9 15
ct1=stay participle-passive	2 -4 6 -10
ct1=stay past	-2 -10 19 -9
ct1=stay past-passive	0 10 -9 -3
ct1=stay perfect	-3 1 17 -27
ct1=stay pluperfect	18 0 -16 -1
ct1=stay present	-27 4 3 -1
ct1=stay present-passive	0 -2 -7 10
ct1=suspend infinitive	1 1 -7 2
ct1=suspend past	0 0 6 -11
ct1=suspend perfect	0 6 2 -12
ct1=target future-passive	0 13 -10 -4
ct1=up gerund	0 -12 1 9
ct1=up modal	0 -3 12 -7
ct1=up perfect	0 -2 10 -6
ct2=agree participle-passive	-2 26 -12 -14
ct2=bear future	0 -2 10 -5
ct2=bear gerund	0 -8 13 -4
ct2=bear past	-3 -7 12 0
ct2=begin infinitive	0 -22 17 1
ct2=begin modal	0 -7 16 -9
ct2=begin past	-15 14 3 -9
ct2=begin present	9 -2 -15 8
ct2=down past	-7 13 -2 -8
ct2=end participle-passive	8 -11 6 -10
ct2=end past	19 -16 0 -10
ct2=impose future	0 14 -26 9
ct2=impose participle-passive	-8 -3 21 -15
ct2=impose perfect	0 -11 4 3
ct2=impose present	0 6 -10 4
ct2=impose present-passive	-2 -12 16 -3
ct2=propose past	0 9 -3 -7
ct2=propose perfect-passive	0 -2 -6 10
ct2=propose present-passive	0 -3 -5 10
ct2=say past	0 -15 4 5
ct2=stay infinitive	0 13 -10 -3
ct2=stay past	14 -11 -4 1
ct2=stay present	-11 15 -7 -3
ct2=suspend present	0 13 -11 0
ct2=up infinitive	0 -19 25 -6
ct2=up present	0 3 -15 10
f:!	0 2 -10 8
f:'s	-45 1 -8 21
f:(	-2 15 3 -16
f:)	-2 15 3 -16
f:,	15 -6 9 -9
f:-	-13 27 0 -25
f:.	7 -3 -16 16
f::	5 14 -11 -7
f:;	-15 -13 22 -1
f:<agent>	-20 14 -18 11
f:<day-ahead>	-34 31 -18 -6
f:<day-gone>	16 17 -5 -25
f:<day-today>	1 22 -16 -11
f:<duty>	11 11 -11 -10
f:<gate>	0 0 -12 10
f:<goods-amount>	-1 -2 9 -4
f:<goods>	-5 9 -18 8
f:<level-noun>	-3 11 0 -11
f:<level>	9 8 1 -18
f:<money>	1 0 19 -24
f:<month-ahead>	-18 21 -5 -4
f:<month-gone>	3 -11 0 6
f:<name>	-4 18 -32 14
f:<not>	18 -5 -18 13
f:<number>	-9 3 21 -22
f:<office>	-1 22 -15 -6
f:<organisation>	3 -20 3 11
f:<person>	-3 -16 -16 28
f:<points>	-3 27 -25 -5
f:<quality>	17 -10 -14 14
f:<seat>	9 -12 -32 36
f:<sender>	-13 -18 17 4
f:<span>	-8 -6 12 -4
f:<taker>	-10 23 3 -22
f:<v-agree>	-18 -10 -1 16
f:<v-begin>	-6 2 -10 8
f:<v-buy>	0 -7 9 -1
f:<v-down>	11 -8 -5 6
f:<v-end>	26 -10 10 -22
f:<v-impose>	3 0 -15 14
f:<v-propose>	10 -21 17 -5
f:<v-say>	-18 -7 2 9
f:<v-sell>	-3 -3 17 -10
f:<v-stay>	18 13 -4 -22
f:<v-suspend>	14 -5 -6 1
f:<v-threaten>	-1 -5 21 -16
f:<v-up>	3 -24 26 -5
f:?	-6 4 10 -13
f:a	-3 8 10 -18
f:about	-1 5 26 -26
f:according	5 -8 -11 15
f:add	0 18 -23 2
f:additional	0 25 -3 -24
f:affiliate	0 20 -14 -6
f:after	0 2 8 -15
f:again	1 1 -23 17
f:ago	0 9 -4 -5
f:agree	9 -18 -5 15
f:agreement	-6 1 36 -40
f:all	-4 -5 22 -12
f:alone	0 10 -5 -6
f:also	0 4 14 -20
f:among	0 -3 9 -3
f:an	-3 12 -4 -6
f:and	9 -5 7 -9
f:another	-1 -4 39 -38
f:answer	-4 -20 5 11
f:anybody	0 13 -1 -11
f:anything	8 -5 1 -4
f:apply	-4 6 8 -13
f:approval	0 16 2 -19
f:approve	-2 -23 -18 36
f:are	-23 1 16 -9
f:arrangement	0 -10 19 -10
f:assent	0 0 -9 10
f:away	12 0 -20 5
f:back	-24 16 -1 -5
f:battery	0 2 -12 8
f:be	-15 15 2 -11
f:bear	0 -5 -4 11
f:because	6 -13 8 -7
f:beef	0 -13 25 -13
f:been	6 -17 -3 14
f:before	-11 -5 12 0
f:being	0 -6 -3 9
f:between	-9 15 -5 -3
f:bill	0 0 10 -8
f:book	4 3 0 -14
f:both	29 -4 -8 -7
f:bridge	0 -4 10 -4
f:bring	0 11 4 -15
f:built	0 10 -3 -5
f:busan	-6 -13 16 0
f:buse	1 -6 -9 11
f:but	2 -8 -15 19
f:buy	0 -15 22 -5
f:by	2 19 -9 -11
f:cabinet	0 -4 -16 23
f:call	-6 -23 11 8
f:can	-6 16 13 -34
f:cannot	0 11 -3 -7
f:capital	0 5 -9 3
f:car	-4 14 2 -15
f:case	-3 -10 -11 19
f:ceiling	0 11 0 -11
f:cent	0 -3 14 -9
f:change	11 -13 9 -7
f:cheese	0 5 9 -17
f:christma	0 14 -10 -4
f:clear	0 -4 -6 12
f:clock	0 22 -10 -12
f:cocoa	0 -6 -9 16
f:coffee	5 1 -25 14
f:colleague	0 -20 6 8
f:collect	-3 17 -5 -9
f:come	-17 2 0 5
f:commerce	0 1 14 -16
f:commission	0 11 0 -10
f:company	0 -6 19 -9
f:confirm	0 -28 -19 37
f:consent	0 -18 -18 32
f:continue	0 15 -13 -5
f:contract	0 -2 9 -5
f:control	-1 0 10 -6
f:copper	0 0 -10 10
f:cork	0 9 -1 -4
f:cost	0 -1 11 -13
f:cotton	0 11 -4 -8
f:counterpart	0 10 -11 -1
f:country	-1 -21 5 18
f:cover	0 10 1 -14
f:custom	6 12 -3 -19
f:dairy	0 12 0 -14
f:date	-4 -2 -11 15
f:day	7 0 10 -15
f:decide	0 0 -10 10
f:decided	0 -11 8 1
f:declare	0 -6 11 -5
f:decree	0 11 12 -20
f:deny	0 -1 -7 10
f:did	4 13 -14 -5
f:dinner	0 6 -16 9
f:discuss	0 10 -13 2
f:do	1 -6 -15 19
f:doe	-7 5 3 -7
f:done	-1 16 -11 -3
f:double	0 -4 9 -2
f:down	8 11 -14 -5
f:draft	0 -9 10 0
f:drop	9 -16 0 6
f:duty	6 12 -20 -1
f:each	-3 7 0 -6
f:early	0 -10 18 -9
f:earth	-12 -10 27 -9
f:effect	-1 15 -3 -11
f:else	0 -18 15 1
f:emergency	0 4 3 -10
f:end	19 10 -16 -8
f:enter	0 -3 -8 11
f:entry	0 -8 10 0
f:evening	0 -2 13 -8
f:every	-1 -11 27 -18
f:everybody	6 -17 14 -5
f:everything	0 19 -2 -18
f:expect	-4 -8 26 -17
f:expire	11 -22 24 -19
f:export	-2 -10 0 10
f:extend	0 0 14 -16
f:extension	-7 14 0 -12
f:extra	0 -12 5 6
f:far	0 -5 -2 10
f:farm	0 -9 11 0
f:fee	4 -21 -5 19
f:fentanyl	0 4 -16 7
f:find	0 13 -9 0
f:fine	0 1 -16 12
f:firm	0 0 10 -11
f:first	2 -38 29 -4
f:fish	12 -10 -6 1
f:five	0 -13 16 -2
f:flour	2 11 -15 0
f:follow	-1 6 -10 4
f:followed	0 -5 12 -7
f:for	6 -12 10 -2
f:force	-1 -8 -6 15
f:former	0 -12 -8 18
f:found	0 -13 16 0
f:four	-7 -11 18 -3
f:fourth	0 -11 19 -11
f:from	5 17 1 -25
f:front	0 -1 -7 12
f:full	0 -13 12 0
f:further	1 -12 16 -6
f:gave	-8 17 -3 -7
f:general	0 -12 -4 17
f:geneva	-2 -12 -14 26
f:go	0 -10 9 -1
f:good	0 0 5 -8
f:government	-5 14 -11 0
f:grain	12 -2 -4 -5
f:halve	12 9 -5 -17
f:hand	-2 -2 -11 17
f:hanwha	0 -2 8 -5
f:has	-6 -2 -22 26
f:he	-24 -1 -11 19
f:head	-5 -10 12 0
f:heard	0 5 7 -13
f:her	7 -23 9 0
f:here	1 0 -16 14
f:his	10 -9 -21 22
f:hit	0 24 -10 -15
f:hold	1 2 8 -15
f:hope	0 0 -15 13
f:hour	0 19 0 -24
f:house	1 9 13 -26
f:how	0 32 -23 -17
f:i	-22 -4 -6 18
f:i'd	0 3 -11 7
f:if	-20 18 -11 -1
f:import	0 -13 -4 16
f:importer	-1 15 0 -14
f:in	3 0 -11 9
f:included	-3 -4 14 -7
f:increase	0 8 1 -14
f:ink	0 -7 -14 20
f:inquiry	0 -3 8 -3
f:instead	-9 -2 9 0
f:interest	0 0 11 -9
f:into	-9 6 -19 11
f:introduce	0 -16 11 3
f:is	-2 -14 5 9
f:isn't	0 17 -11 -7
f:issued	0 9 0 -9
f:its	-19 2 10 -8
f:kuala	-6 -12 21 -9
f:large	0 -2 9 -5
f:last	-3 29 -32 1
f:lasted	7 -6 3 -8
f:law	-2 10 -11 3
f:least	0 -17 -2 19
f:leave	-4 -6 -4 14
f:lentil	-7 9 0 -4
f:less	0 -10 0 13
f:let	3 -8 22 -19
f:letter	5 18 -25 -7
f:levy	0 -7 -5 14
f:licence	0 -12 0 10
f:lift	0 2 4 -7
f:like	0 -21 14 0
f:likewise	0 11 0 -11
f:line	2 -8 8 -1
f:live	-3 -7 16 -5
f:london	-3 -15 19 -2
f:long	0 31 -10 -26
f:longer	0 0 10 -6
f:look	0 -8 17 -10
f:lower	0 -18 0 14
f:lumpur	-6 -12 21 -9
f:machine	0 -15 -1 16
f:make	3 -12 -11 17
f:many	0 8 -12 4
f:mark	0 0 9 -14
f:may	-1 -9 -8 18
f:me	0 21 -6 -16
f:measure	0 -10 -1 13
f:medicine	0 8 0 -8
f:meet	10 -9 15 -17
f:member	0 2 12 -14
f:midnight	0 9 0 -8
f:million	0 5 5 -13
f:minister	4 -15 -9 17
f:ministry	-1 -9 14 -3
f:minute	3 0 10 -16
f:month	-1 -2 12 -6
f:more	6 4 7 -21
f:morning	-5 -6 20 -14
f:most	-4 0 18 -20
f:mr	0 2 -27 19
f:much	0 2 7 -11
f:must	-6 -15 12 3
f:my	0 -22 0 17
f:name	-1 -11 -5 16
f:named	0 -17 3 10
f:nearly	-7 -3 18 -10
f:negotiate	12 -5 -1 -2
f:negotiation	0 8 0 -10
f:new	6 -15 4 1
f:next	-5 -16 16 2
f:night	-3 -2 -8 12
f:no	2 -9 -7 14
f:nobody	26 -18 0 -7
f:notice	0 28 0 -30
f:now	16 2 -11 -3
f:number	-8 -5 9 0
f:of	14 -15 6 -1
f:off	6 0 -18 12
f:offer	-1 1 12 -13
f:oil	8 0 -7 0
f:old	0 -4 -3 8
f:olive	2 -13 2 1
f:once	0 -10 -2 13
f:one	19 -7 0 -6
f:onion	-2 17 -3 -11
f:opened	0 7 1 -10
f:or	-4 -11 4 8
f:order	1 11 -6 -8
f:ordinary	0 -20 16 6
f:other	0 15 4 -23
f:our	0 4 -25 19
f:out	14 0 -10 -2
f:over	5 20 5 -38
f:own	-8 -8 -3 15
f:p	0 2 6 -11
f:page	-2 2 14 -15
f:palm	6 7 -3 -12
f:paper	-10 -1 -3 10
f:parliament	0 -12 -1 12
f:part	0 12 -2 -8
f:pause	8 2 -19 3
f:pay	-6 13 2 -15
f:pen	0 0 -17 17
f:people	0 11 -6 -1
f:period	0 15 -11 -3
f:phone	-6 13 -4 0
f:place	-3 20 0 -20
f:plan	0 0 -12 10
f:point	0 0 22 -22
f:port	0 -8 -8 18
f:post	0 -7 15 -8
f:prefer	0 -3 -7 12
f:prepare	0 -8 -13 18
f:price	0 7 6 -13
f:principle	0 11 -12 0
f:product	0 -6 -6 12
f:prolong	-1 13 -2 -12
f:prolonged	-5 -13 9 5
f:promise	-2 -2 10 -4
f:proposal	0 9 -4 -5
f:propose	0 -5 -7 14
f:published	-2 -9 10 2
f:quantity	0 -1 15 -13
f:raise	0 -18 3 11
f:rare	-12 -10 27 -9
f:rate	16 -2 -20 9
f:rather	-5 0 13 -10
f:ratified	-1 -1 15 -10
f:reach	-1 -12 11 0
f:read	-2 7 7 -11
f:ready	0 -1 -6 10
f:receive	0 0 9 -9
f:reciprocal	-1 11 -11 0
f:remain	0 17 -14 -3
f:renew	9 -17 0 6
f:renewed	18 5 -19 -8
f:reply	-1 4 -26 17
f:report	0 -15 17 -3
f:reporter	-1 0 16 -15
f:representative	0 16 -3 -14
f:require	0 -8 -11 18
f:result	0 -5 -4 9
f:resume	0 -13 5 6
f:return	-1 7 5 -16
f:rice	8 -21 0 12
f:rise	9 -17 6 0
f:room	0 0 16 -15
f:round	0 -31 16 8
f:rum	0 12 -9 -4
f:run	15 23 -21 -21
f:same	-16 11 -4 0
f:sanction	0 0 9 -11
f:say	-44 9 -1 3
f:second	12 -8 -14 15
f:section	-2 5 10 -17
f:see	-6 -22 6 9
f:sell	-5 2 13 -14
f:set	2 -25 9 12
f:settle	0 4 -14 9
f:she	7 -5 12 -15
f:sheet	0 6 -12 6
f:ship	3 1 5 -10
f:shipment	0 -10 0 10
f:shore	0 -3 11 -5
f:should	2 6 2 -14
f:shut	3 -15 13 -2
f:side	12 -19 8 -1
f:sign	-28 -3 8 5
f:signature	-5 -19 1 15
f:since	10 16 -9 -19
f:sit	5 -20 0 7
f:so	-3 4 -18 14
f:some	0 0 15 -15
f:somebody	0 10 -4 -5
f:soybean	0 -11 14 0
f:spare	0 13 -9 -2
f:speak	0 -5 -16 20
f:spoke	-5 16 1 -13
f:spoken	-1 6 -14 6
f:spring	-1 11 0 -14
f:standstill	0 6 -13 7
f:state	0 -9 0 8
f:statement	0 10 -11 0
f:stay	10 -9 2 0
f:step	0 -1 -9 12
f:stop	-1 -8 16 -6
f:strike	0 11 -3 -7
f:subsidiary	0 -20 15 0
f:such	0 0 -9 10
f:summer	-3 -5 -4 12
f:surcharge	0 -10 17 -6
f:suspension	10 -2 -32 19
f:take	6 0 -26 17
f:talk	9 -3 3 -10
f:tariff	8 3 7 -25
f:tax	0 -5 -5 11
f:team	0 -7 -2 9
f:telephone	-1 -16 -6 23
f:tell	-10 -5 1 5
f:text	0 4 -10 4
f:than	-8 -15 25 -5
f:the	3 7 9 -20
f:them	14 -9 3 -5
f:then	0 19 -18 -3
f:there	0 14 0 -15
f:therefore	0 11 -4 -5
f:they	-18 -2 -11 19
f:thi	-4 -31 1 27
f:thing	0 2 23 -24
f:think	6 0 -9 2
f:those	0 -13 4 9
f:though	0 -1 -6 9
f:threat	-6 -1 0 8
f:three	3 -14 8 0
f:through	0 17 -19 0
f:time	1 -10 11 -2
f:to	9 -9 2 0
f:trade	5 -24 -8 22
f:treaty	0 11 -10 0
f:turned	0 -9 4 2
f:twice	-4 10 -1 -3
f:two	0 7 -14 4
f:tyre	0 10 -2 -6
f:under	-9 10 -4 0
f:unless	-5 13 -10 0
f:up	10 -3 -7 2
f:us	-6 20 -15 0
f:use	0 15 8 -22
f:video	0 0 7 -8
f:vote	-5 -8 22 -11
f:voted	0 -13 14 0
f:want	-3 10 6 -14
f:warn	0 -8 21 -14
f:was	26 -10 12 -25
f:way	1 -16 -2 15
f:we	13 -2 -2 -3
f:week	6 0 -16 7
f:well	-1 19 1 -20
f:were	29 12 -16 -26
f:what	-7 5 7 -9
f:when	10 -22 18 -9
f:where	4 -9 -9 14
f:while	7 -6 5 -10
f:who	-5 -12 10 3
f:whose	0 -11 -5 16
f:why	0 0 11 -9
f:will	-26 0 -3 9
f:wine	0 24 -9 -20
f:winter	0 13 -6 -7
f:wish	7 0 -13 7
f:with	-4 11 27 -43
f:within	0 0 13 -13
f:without	-3 18 -13 -1
f:worth	0 9 7 -17
f:would	-35 -18 -15 44
f:write	15 2 -11 -5
f:year	-8 -10 12 0
f:yes	0 -19 -23 35
f:yet	0 -4 -10 16
f:you	-4 10 -2 -4
f:zero	0 8 0 -10
f:—	-3 -24 28 -7
first-of-paragraph	-40 -10 37 -14
has-future	-11 -17 2 15
has-infinitive	6 4 -10 1
has-modal	-8 -10 16 -4
has-participle	3 -4 30 -36
has-past	5 9 1 -14
has-perfect	-19 8 13 -16
has-pluperfect	15 -28 18 -11
has-present	-43 2 7 2
headline	-19 0 56 -61
l1="	-8 7 -6 2
l1='s	-3 1 9 -8
l1=:	-21 4 -26 27
l1=;	0 0 -10 9
l1=<goods-amount>	-3 -4 20 -12
l1=<goods>	-2 1 12 -14
l1=<level>	0 -6 23 -18
l1=<money>	-5 -8 20 -10
l1=<name>	-1 0 9 -9
l1=<not>	0 3 16 -18
l1=<number>	-1 -18 18 -1
l1=<organisation>	0 8 -9 1
l1=<v-agree>	-2 -10 5 5
l1=<v-begin>	-1 -10 25 -16
l1=<v-buy>	0 -4 -5 10
l1=<v-end>	-4 -12 24 -10
l1=<v-impose>	-12 -19 8 6
l1=<v-propose>	-3 -11 -2 10
l1=<v-say>	0 4 -12 7
l1=about	0 -10 6 1
l1=add	0 11 -8 -4
l1=after	15 0 0 -22
l1=agree	0 -14 10 2
l1=almost	0 -7 9 0
l1=and	0 -9 0 6
l1=another	0 -7 -21 26
l1=at	-3 12 -25 13
l1=be	0 15 -13 0
l1=buy	0 -4 -5 10
l1=by	-21 -3 -1 9
l1=come	0 -2 11 -8
l1=cover	0 2 -18 14
l1=end	-3 -10 22 -7
l1=for	-8 8 7 -11
l1=further	1 0 -20 12
l1=good	0 -3 11 -5
l1=had	10 -2 -1 -7
l1=has	-2 -6 16 -12
l1=in	-5 -19 32 -15
l1=initial	1 -8 -8 12
l1=is	0 -4 -8 14
l1=lasted	18 -8 6 -29
l1=like	0 3 12 -15
l1=next	0 10 -4 -5
l1=not	0 3 15 -17
l1=of	15 11 -25 0
l1=on	-5 -18 -6 22
l1=or	0 -4 13 -7
l1=over	-2 -11 41 -31
l1=past	0 -6 12 -2
l1=prefer	0 0 -19 15
l1=propose	0 -2 -22 25
l1=run	0 -4 -5 9
l1=same	0 13 -19 5
l1=say	0 -3 -15 19
l1=second	0 -15 -1 17
l1=soybean	0 9 0 -14
l1=take	0 -2 11 -7
l1=than	-2 -12 13 -1
l1=that	0 -1 -12 15
l1=the	7 19 -28 -1
l1=those	-2 10 -4 -2
l1=us	0 1 5 -7
l1=wait	0 11 0 -9
l1=waited	0 -3 11 -5
l1=want	0 -16 8 -1
l1=with	-6 -15 0 11
l1=within	0 -9 34 -28
l1=—	0 14 1 -15
l2="	-4 0 -4 8
l2='s	-2 7 -12 3
l2=,	23 -12 -9 3
l2=:	-7 19 -9 -8
l2=<agent>	-1 0 23 -25
l2=<begin>	-16 0 6 -2
l2=<day-ahead>	-8 13 -8 0
l2=<day-gone>	-4 5 -19 13
l2=<day-today>	0 0 10 -15
l2=<gate>	0 -4 -14 19
l2=<goods>	-7 -4 11 -3
l2=<level-noun>	0 -16 1 10
l2=<money>	0 -5 11 -4
l2=<month-gone>	8 7 -6 -9
l2=<name>	-12 19 -13 -1
l2=<not>	0 4 14 -17
l2=<number>	0 -14 10 1
l2=<office>	0 -7 19 -10
l2=<person>	0 -16 -9 23
l2=<points>	0 3 -9 4
l2=<seat>	-1 0 10 -9
l2=<span>	-3 -3 21 -13
l2=<v-agree>	-4 17 -11 0
l2=<v-begin>	-8 -17 19 0
l2=<v-buy>	0 -14 -3 13
l2=<v-deny>	0 -8 14 -5
l2=<v-down>	0 0 12 -10
l2=<v-end>	10 6 -5 -13
l2=<v-impose>	-1 -4 8 -4
l2=<v-propose>	-3 -14 -6 18
l2=<v-return>	0 -1 15 -10
l2=<v-target>	-3 -8 11 0
l2=<v-up>	-2 -4 6 0
l2=a	7 -8 -15 16
l2=about	0 -4 -5 10
l2=after	9 -11 -7 7
l2=alone	0 -10 6 0
l2=an	1 -8 -8 12
l2=and	-4 -10 9 1
l2=anything	0 -1 11 -8
l2=approve	0 -11 -5 15
l2=are	0 -1 -10 13
l2=ask	0 -3 -10 14
l2=at	0 14 -15 6
l2=back	3 -12 12 -2
l2=be	0 -7 -3 11
l2=been	0 0 -14 15
l2=both	0 -2 -17 19
l2=busan	0 0 9 -10
l2=buy	0 -13 -5 14
l2=by	0 -5 22 -14
l2=call	0 -6 11 -2
l2=can	0 -4 10 -3
l2=ceasefire	-5 9 0 -4
l2=come	0 0 10 -7
l2=conclude	4 13 -15 -5
l2=control	0 -9 -3 12
l2=country	0 -1 22 -19
l2=down	0 4 -10 3
l2=draft	0 0 -8 10
l2=duration	-2 -4 -13 19
l2=duty	0 -5 0 8
l2=each	9 -4 0 -2
l2=end	4 4 -1 -13
l2=extend	0 -2 6 -1
l2=fee	0 9 -13 2
l2=first	0 -5 13 -5
l2=give	-2 14 -1 -10
l2=given	-1 8 1 -12
l2=go	0 -11 11 0
l2=had	10 1 0 -10
l2=has	-1 9 -6 0
l2=have	-1 1 11 -13
l2=he	7 4 -21 7
l2=i	0 -2 -5 9
l2=if	-3 13 -2 -8
l2=in	-4 -11 35 -20
l2=is	-2 7 -9 1
l2=its	0 -9 0 8
l2=length	0 9 -19 7
l2=limited	0 12 -9 -2
l2=live	0 1 -14 12
l2=longer	0 -6 15 -8
l2=matter	0 -4 -5 10
l2=may	0 -5 16 -11
l2=meet	0 -3 13 -6
l2=moratorium	0 -8 15 -8
l2=more	0 -15 10 0
l2=negotiate	0 0 9 -7
l2=not	0 14 2 -18
l2=nothing	0 -4 12 -6
l2=notice	0 -4 12 -5
l2=offer	0 -1 -17 20
l2=on	-2 -15 -18 29
l2=one	-1 -6 -2 11
l2=only	0 -12 1 8
l2=out	0 -8 14 -4
l2=peace	0 -12 3 5
l2=prolonged	0 11 -3 -6
l2=quarrel	0 14 -11 0
l2=return	0 0 12 -9
l2=round	-1 -3 10 -1
l2=rule	0 -8 14 -5
l2=say	0 -12 5 2
l2=second	0 -4 9 -3
l2=should	0 -4 -1 7
l2=sign	-3 9 -9 0
l2=spoke	0 -5 -15 21
l2=standstill	0 -8 -8 17
l2=stay	-2 8 1 -13
l2=still	0 -6 -2 9
l2=suspend	-6 -1 10 -5
l2=suspension	0 8 -8 0
l2=talk	0 0 13 -10
l2=talked	0 -5 12 -6
l2=that	0 -10 -3 11
l2=the	2 8 1 -16
l2=there	11 0 0 -12
l2=they	0 -2 14 -7
l2=three	0 -2 9 -4
l2=time	0 -5 -10 16
l2=to	7 -1 6 -10
l2=trade	0 -3 13 -8
l2=truce	7 1 -12 3
l2=under	0 21 -8 -15
l2=us	0 -10 -2 13
l2=valid	0 -5 -10 15
l2=want	0 11 -6 -4
l2=way	0 -4 -12 17
l2=we	-1 11 -4 -4
l2=which	0 10 -5 -2
l2=with	-2 -14 -2 16
l2=within	0 13 -7 -9
l2=worth	0 -9 5 0
l2=would	0 -7 -16 23
l2=—	-3 2 -17 14
l3="	4 -11 13 -8
l3=,	5 5 12 -24
l3=-	0 16 -12 -5
l3=:	-4 9 -11 3
l3=<agent>	0 -10 3 3
l3=<begin>	-26 2 -8 14
l3=<day-ahead>	-10 -6 -14 23
l3=<day-gone>	17 -2 7 -26
l3=<day-today>	18 -2 -2 -13
l3=<duty>	4 7 0 -11
l3=<goods>	-11 7 -10 6
l3=<level-noun>	3 -3 16 -18
l3=<level>	-14 4 -10 11
l3=<money>	0 -3 15 -11
l3=<name>	12 2 -3 -8
l3=<not>	8 -21 -11 21
l3=<number>	11 -29 -20 33
l3=<office>	0 12 -17 4
l3=<organisation>	0 0 -8 10
l3=<points>	0 10 -9 0
l3=<quality>	-4 2 10 -11
l3=<seat>	0 14 -17 2
l3=<sender>	0 -16 10 5
l3=<span>	-4 8 3 -12
l3=<v-agree>	0 13 0 -10
l3=<v-begin>	-3 3 -10 6
l3=<v-buy>	0 9 13 -25
l3=<v-down>	6 -6 -8 9
l3=<v-end>	5 12 1 -31
l3=<v-impose>	0 11 -3 -7
l3=<v-propose>	0 7 -11 6
l3=<v-say>	0 -22 6 6
l3=<v-sell>	0 -1 -17 19
l3=<v-stay>	4 -21 11 5
l3=<v-suspend>	-2 4 3 -10
l3=<v-target>	0 0 9 -9
l3=<v-up>	0 1 -10 4
l3=a	11 -9 -6 7
l3=additional	0 -7 -1 9
l3=after	0 -5 15 -10
l3=again	0 3 -8 5
l3=an	1 0 18 -18
l3=and	-8 -28 0 31
l3=apply	0 -3 10 -6
l3=are	0 8 5 -15
l3=arrangement	0 -2 -10 13
l3=ask	0 -2 -4 7
l3=at	0 -6 11 -4
l3=be	-3 -19 -1 17
l3=been	4 -2 16 -26
l3=best	0 -8 10 0
l3=both	6 -12 3 0
l3=busan	0 11 -7 0
l3=buy	0 6 11 -18
l3=by	0 7 17 -23
l3=car	0 -7 10 -1
l3=carry	0 -5 -7 12
l3=come	0 0 -12 12
l3=cut	0 0 -10 6
l3=down	0 -10 7 3
l3=end	5 13 -10 -13
l3=extension	0 -18 -2 15
l3=fall	0 -11 16 -7
l3=fee	0 -3 18 -19
l3=first	9 5 -8 -14
l3=for	-4 5 -13 8
l3=from	0 -4 12 -5
l3=gave	0 17 -16 -1
l3=give	-1 -14 0 12
l3=go	0 10 -20 4
l3=had	11 -21 0 1
l3=has	-1 -16 -9 24
l3=he	0 11 -16 7
l3=i	0 -10 6 0
l3=in	9 11 1 -35
l3=is	-6 11 -16 6
l3=it	1 28 -18 -13
l3=lose	0 -2 10 -6
l3=meet	0 0 10 -8
l3=more	0 15 -8 -9
l3=my	0 0 11 -10
l3=new	-1 -10 -5 16
l3=not	0 -6 -14 20
l3=of	1 -26 19 1
l3=off	0 0 11 -10
l3=on	-13 8 2 -5
l3=one	1 17 -34 9
l3=out	0 -7 -6 12
l3=pause	0 16 -10 -10
l3=present	0 -1 -12 15
l3=prolong	0 -13 15 -7
l3=put	0 -7 15 -7
l3=round	0 -9 16 -10
l3=run	0 -8 2 5
l3=same	0 0 12 -10
l3=say	0 -12 7 0
l3=second	6 5 0 -17
l3=see	0 -1 -9 11
l3=set	0 9 -13 3
l3=short	0 -7 -9 16
l3=should	-2 6 3 -9
l3=side	0 12 -10 0
l3=sign	0 10 0 -11
l3=since	0 11 -7 -1
l3=stop	0 9 0 -8
l3=take	0 -6 11 -3
l3=that	-5 0 25 -21
l3=the	-19 5 -11 14
l3=their	-3 3 26 -25
l3=then	0 -9 1 7
l3=they	0 -3 -24 25
l3=thi	0 13 -16 0
l3=time	0 0 12 -10
l3=to	-6 3 -21 16
l3=trade	0 9 0 -9
l3=truce	-2 -11 27 -10
l3=two	0 -11 20 -10
l3=was	-2 20 13 -42
l3=we	0 -15 -9 22
l3=were	0 -23 27 -6
l3=what	-2 3 10 -15
l3=which	0 16 0 -23
l3=would	-5 -21 0 15
l3=—	0 -9 12 -8
l4="	-2 0 -8 8
l4=)	0 -9 0 7
l4=,	7 1 14 -23
l4=-	0 -10 21 -10
l4=:	18 -57 17 10
l4=<agent>	0 -12 14 -5
l4=<begin>	-10 10 0 -6
l4=<day-gone>	0 37 -21 -25
l4=<duty>	-1 9 0 -9
l4=<gate>	0 -18 14 0
l4=<goods-amount>	0 -9 -1 8
l4=<goods>	-22 -1 -4 13
l4=<level>	-7 0 -8 14
l4=<money>	0 -4 16 -7
l4=<month-gone>	6 6 4 -26
l4=<name>	-16 2 -2 6
l4=<not>	0 -2 16 -16
l4=<number>	-2 23 -42 17
l4=<office>	0 0 20 -20
l4=<organisation>	0 0 -18 19
l4=<person>	-7 -18 2 14
l4=<points>	0 -22 -15 35
l4=<quality>	9 0 -9 0
l4=<seat>	-3 -6 15 -8
l4=<sender>	0 -4 12 -7
l4=<v-agree>	0 -10 4 6
l4=<v-bear>	-5 -9 23 -7
l4=<v-deny>	0 1 -12 9
l4=<v-down>	-1 14 9 -21
l4=<v-end>	15 13 -15 -12
l4=<v-impose>	3 -2 14 -14
l4=<v-propose>	0 12 -3 -6
l4=<v-return>	0 -8 0 7
l4=<v-sell>	0 -16 15 0
l4=<v-stay>	-12 15 19 -30
l4=<v-suspend>	1 -9 4 2
l4=<v-up>	0 -15 2 12
l4=a	-10 -7 -11 26
l4=after	6 -19 17 -7
l4=all	0 9 -8 -1
l4=also	0 8 2 -12
l4=an	0 14 -5 -6
l4=announce	0 -5 -2 9
l4=another	0 0 10 -11
l4=are	0 -12 13 0
l4=arrangement	6 -5 -11 9
l4=at	-2 5 -11 7
l4=be	-6 14 -19 6
l4=been	0 11 -26 12
l4=both	-2 0 -23 18
l4=bring	0 9 -10 0
l4=busan	0 13 0 -12
l4=by	-1 -20 8 7
l4=can	0 0 6 -9
l4=capital	0 9 -7 0
l4=conclude	-2 -4 13 -6
l4=countermeasure	0 14 -5 -7
l4=country	4 6 -7 -4
l4=cut	0 2 4 -9
l4=down	0 5 -14 9
l4=duty	0 14 -12 0
l4=each	0 -7 8 0
l4=end	8 2 -4 -8
l4=expect	0 -3 -10 13
l4=fee	0 -12 21 -7
l4=for	-13 0 9 -1
l4=freeze	0 -7 -5 12
l4=from	5 -27 15 3
l4=give	0 11 -18 4
l4=go	0 -8 -8 15
l4=has	-1 10 5 -19
l4=higher	0 8 -6 -2
l4=his	0 7 -15 6
l4=hold	0 9 6 -17
l4=i	11 0 2 -17
l4=if	0 -18 0 17
l4=initialled	-2 0 -8 9
l4=is	-4 -8 19 -8
l4=it	-12 5 1 -2
l4=its	-1 2 8 -11
l4=keep	0 0 10 -12
l4=last	0 11 0 -12
l4=leave	7 -12 6 -5
l4=make	-7 16 -5 -2
l4=market	0 -1 -9 11
l4=mr	0 -9 0 11
l4=new	-4 9 -12 3
l4=now	0 -17 10 1
l4=of	4 7 3 -16
l4=offer	-1 -5 -3 10
l4=on	9 10 -7 -9
l4=our	1 -8 0 7
l4=out	6 -10 -4 6
l4=over	0 -6 11 -3
l4=pause	3 -11 0 8
l4=pay	0 -13 0 11
l4=put	0 -12 0 7
l4=rate	0 9 0 -10
l4=rule	0 1 -11 8
l4=run	0 10 0 -8
l4=say	0 -7 10 -3
l4=second	9 -3 -4 0
l4=ship	0 -15 12 0
l4=should	0 -4 -5 10
l4=side	0 -7 16 -8
l4=so	0 -7 -5 12
l4=stay	0 -6 9 -1
l4=surcharge	0 -7 10 0
l4=suspension	0 -14 18 -5
l4=tariff	0 -6 16 -4
l4=that	-8 27 1 -20
l4=the	0 6 6 -15
l4=their	-2 17 -1 -15
l4=there	0 -5 11 -3
l4=to	-5 -2 -7 10
l4=truce	0 -1 -19 15
l4=two	0 -1 -13 15
l4=up	0 -6 10 -2
l4=want	0 13 -5 -6
l4=was	6 3 -18 7
l4=we	0 -2 -5 8
l4=what	0 1 -19 15
l4=when	0 15 -10 -7
l4=which	2 -11 5 0
l4=with	5 -9 0 1
l4=—	12 -7 0 -3
l='s for	-1 11 -20 4
l=, after	10 5 -9 -14
l=, and	2 -10 -5 10
l=, by	-2 -17 4 10
l=, in	-2 10 -2 -6
l=, of	7 9 -38 9
l=: another	0 -15 11 0
l=: for	0 12 -4 -11
l=: the	0 8 -7 0
l=<begin> "	-2 7 -8 1
l=<begin> another	9 -18 -6 11
l=<begin> for	-13 -6 14 -4
l=<day-ahead> ,	-6 15 -6 -3
l=<day-gone> ,	1 -14 0 8
l=<day-gone> for	-4 8 -13 5
l=<level> for	2 -18 0 12
l=<name> get	0 7 -11 1
l=<person> :	0 -18 -5 19
l=<points> for	0 3 -10 4
l=<seat> want	0 0 -15 17
l=<seat> —	0 2 5 -9
l=<span> ,	0 -8 11 0
l=a further	1 0 -20 12
l=a second	0 -15 -1 17
l=about <money>	0 -4 -6 10
l=after a	11 -4 -4 -1
l=after the	0 -7 -1 10
l=agree for	0 17 -8 -9
l=alone for	0 -10 6 0
l=an initial	1 -8 -8 12
l=and <goods-amount>	0 4 -18 13
l=and a	0 -3 16 -10
l=and not	0 0 10 -8
l=are for	0 -11 -4 16
l=ask for	0 -3 -10 14
l=back for	3 -12 10 -1
l=be for	0 0 -10 11
l=both for	0 0 -13 12
l=can last	0 -3 8 -2
l=ceasefire of	-4 11 -5 0
l=conclude for	5 13 -16 -4
l=country for	0 2 6 -10
l=dispute for	0 0 -6 8
l=duty for	0 5 -8 2
l=end after	6 9 -14 0
l=extend by	0 -1 7 -3
l=extension by	0 15 0 -13
l=fee for	0 9 -13 2
l=for <goods-amount>	0 -3 11 -7
l=for <money>	0 -6 -5 10
l=for the	5 -6 9 -7
l=given another	0 10 -5 -2
l=had lasted	11 0 -10 0
l=he want	0 0 -8 10
l=in about	0 -4 15 -8
l=in the	0 -3 12 -5
l=is for	-2 9 -20 8
l=it 's	-2 -15 0 15
l=it by	0 -1 13 -10
l=it is	0 -15 18 -7
l=it last	0 7 -12 3
l=it lasted	18 -9 -5 -9
l=it take	0 -2 9 -4
l=last for	-5 9 1 -8
l=limited to	0 12 -9 -2
l=longer than	0 0 15 -14
l=make for	0 3 2 -9
l=matter of	0 -4 -6 11
l=may last	0 -4 10 -5
l=more than	0 -11 5 3
l=negotiate for	0 0 9 -7
l=nothing for	0 -4 12 -6
l=of <money>	0 0 9 -7
l=of a	3 -6 -10 11
l=of another	0 -6 -1 10
l=of soybean	0 9 0 -14
l=of the	-1 7 4 -14
l=off for	2 5 -10 0
l=on for	0 0 -24 17
l=one of	0 0 -8 8
l=out for	0 -1 10 -7
l=pause for	0 -12 7 2
l=prolonged by	0 12 -16 1
l=renewal for	0 5 -13 4
l=run for	3 8 -14 0
l=stay for	-2 8 1 -13
l=suspend for	-6 0 9 -5
l=talked for	0 -5 12 -6
l=term of	-1 13 0 -14
l=than <money>	0 11 -6 -4
l=that 's	0 3 14 -20
l=that another	0 -9 -1 12
l=that for	0 -2 -10 13
l=that is	0 8 -8 0
l=the last	0 -3 13 -7
l=the next	0 10 -4 -5
l=the past	0 -6 12 -2
l=the same	0 13 -19 5
l=there for	0 8 0 -8
l=to <goods-amount>	0 -2 13 -8
l=to <money>	0 0 15 -13
l=to a	0 10 1 -14
l=to last	10 0 -24 12
l=truce ,	10 -1 -10 0
l=truce by	-2 14 -8 -6
l=truce for	-5 1 -18 15
l=truce get	0 5 -13 2
l=truce has	0 -15 17 0
l=truce of	9 2 -12 0
l=two or	0 0 14 -12
l=valid for	0 -5 -10 15
l=was for	0 13 -7 -10
l=would last	0 -11 6 0
l=— for	0 0 -16 16
lead=)	0 -4 -8 12
lead=*	0 10 -3 -6
lead=-	5 -14 0 6
lead=150	0 -15 24 -13
lead=a	-2 -9 -2 11
lead=after	0 -15 18 -6
lead=all	0 5 -13 6
lead=an	0 -19 19 -5
lead=and	7 3 5 -14
lead=another	9 -27 -7 20
lead=at	0 -5 -4 11
lead=before	-3 6 7 -14
lead=bessent	0 0 10 -7
lead=both	2 -2 -17 14
lead=brazil	0 -10 -6 14
lead=but	0 17 -7 -7
lead=china	0 -7 16 -6
lead=chinese	0 -5 10 -4
lead=dockers	0 -11 19 -10
lead=each	0 11 0 -12
lead=eight	8 -1 -10 1
lead=eighteen	0 -2 -9 12
lead=eleven	0 9 -6 -2
lead=five	0 9 -2 -7
lead=for	-6 -2 18 -14
lead=from	4 -15 -4 14
lead=georgia	0 11 -4 -6
lead=half	0 0 15 -16
lead=he	-3 -15 6 3
lead=i	0 -9 21 -14
lead=imports	0 11 -10 0
lead=in	-5 5 7 -12
lead=it	15 8 -8 -10
lead=mexico	0 33 -26 -13
lead=my	0 -9 0 4
lead=negotiators	0 -3 -3 8
lead=nine	0 -9 -10 19
lead=ninety	-8 11 -5 -1
lead=norway	0 -7 -16 22
lead=now	0 -9 -14 19
lead=on	-6 20 8 -31
lead=one	-1 -10 0 14
lead=president	0 0 11 -11
lead=prime	0 -12 -6 18
lead=six	-5 -9 16 -1
lead=sixty	11 6 -10 -8
lead=talks	0 -5 9 -3
lead=the	0 -1 14 -13
lead=their	0 0 11 -10
lead=there	-8 -1 -6 15
lead=they	10 1 0 -11
lead=thirty	0 -7 12 -4
lead=this	0 0 -14 12
lead=three	3 -10 6 -2
lead=trade	-3 -14 -12 23
lead=trump	4 10 -12 -3
lead=twenty	0 0 7 -9
lead=two	-5 -14 20 -4
lead=us	0 -12 5 7
lead=washington	0 16 -8 -8
lead=we	-6 -11 -10 21
lead=what	-3 -1 -8 10
lead=when	-1 0 17 -19
lead=which	-3 19 -7 -12
lead=who	-4 -17 15 0
lead=—	0 -7 -4 10
lead=•	0 10 -5 -3
lll='s good for	0 5 -13 2
lll=, for another	0 -4 -7 13
lll=<begin> <begin> "	-2 7 -8 1
lll=<begin> <begin> another	9 -18 -6 11
lll=<begin> <begin> for	-13 -6 14 -4
lll=<begin> <name> get	0 16 -4 -12
lll=<begin> <seat> want	0 0 -13 15
lll=<begin> <seat> —	0 2 5 -9
lll=<begin> he want	0 0 -11 12
lll=<begin> if the	0 11 -6 -5
lll=<begin> it has	0 10 -6 -3
lll=<begin> it last	0 13 -4 -10
lll=<begin> it lasted	17 -8 -6 -7
lll=<begin> that 's	0 0 11 -8
lll=<day-ahead> , for	0 -31 3 20
lll=<day-gone> , for	17 -5 4 -25
lll=<day-today> , after	11 -6 -4 0
lll=<goods-amount> of soybean	0 9 0 -14
lll=<level> , for	-11 0 -3 11
lll=<level> for another	0 17 -14 -5
lll=<level> more than	0 -3 -6 10
lll=<month-gone> , for	-3 18 -8 -10
lll=<name> , for	2 -5 10 -8
lll=<number> , for	0 -11 0 10
lll=<points> suspend for	0 15 -6 -7
lll=a ceasefire of	-4 11 -5 0
lll=a matter of	0 -4 -6 11
lll=a period of	0 0 -17 12
lll=a term of	0 10 2 -17
lll=a truce of	11 -3 -8 2
lll=an extension of	-2 2 12 -11
lll=and last for	0 -5 -13 19
lll=are suspend for	0 7 4 -13
lll=be continue for	0 -7 -1 10
lll=be prolonged by	0 -17 -6 22
lll=been suspend for	0 -9 12 -3
lll=extend it by	0 0 10 -9
lll=for an initial	1 -8 -8 12
lll=for the next	0 12 -12 0
lll=for the same	0 15 -23 6
lll=go on for	0 6 -14 2
lll=good for another	0 0 11 -12
lll=has hold for	0 -7 9 0
lll=have ask for	0 0 -9 10
lll=in <month-gone> for	-5 13 -5 -5
lll=in force for	5 -9 10 -8
lll=in the last	0 0 8 -4
lll=is good for	0 13 0 -16
lll=is prolonged by	0 16 -2 -14
lll=is suspend for	0 -6 22 -15
lll=is to last	0 -8 -16 21
lll=it 's for	-1 4 -16 7
lll=it hold for	1 0 4 -12
lll=it is for	0 13 -2 -11
lll=more than <money>	0 11 -6 -4
lll=on <day-gone> ,	0 -5 14 -5
lll=on <day-gone> for	-2 8 -9 1
lll=one , of	4 -9 -9 11
lll=port fee for	0 10 -15 2
lll=put off by	0 -5 12 -5
lll=stay suspend for	0 -7 -3 9
lll=tariff truce by	0 4 -9 1
lll=the truce by	0 -7 -14 20
lll=the truce for	0 0 -13 12
lll=the truce has	0 -8 11 0
lll=their tariff for	0 11 0 -12
lll=to <day-ahead> ,	0 8 -14 6
lll=to last for	0 9 2 -14
lll=to suspend for	0 0 -11 7
lll=truce , of	1 7 -9 -2
lll=truce is for	0 -11 -7 17
lll=truce run for	0 11 -2 -8
lll=was agree for	0 12 -4 -8
lll=was extend by	0 -12 14 0
lll=was to last	3 17 -13 -12
lll=with <name> by	0 0 -11 9
lll=would run for	-1 -2 -13 17
lr=" ,	0 10 -13 2
lr=" of	0 10 8 -19
lr='s .	0 -2 18 -15
lr=, ,	-3 8 1 -8
lr=, .	6 -19 -3 14
lr=, after	0 -2 11 -14
lr=, before	0 -12 22 -8
lr=, late	0 -2 9 -5
lr=, later	0 0 -11 9
lr=, long	0 0 -10 6
lr=, of	0 8 -16 11
lr=, on	0 7 0 -9
lr=: ,	-7 -5 -13 21
lr=: .	0 6 -18 11
lr=: <end>	0 6 -13 3
lr=: from	0 14 -16 -1
lr=: is	0 2 10 -17
lr=<begin> !	0 -5 -6 13
lr=<begin> ,	0 4 -17 11
lr=<begin> .	-4 15 -33 13
lr=<begin> after	0 0 20 -19
lr=<begin> are	0 -1 -21 23
lr=<begin> before	0 -6 16 -11
lr=<begin> from	0 -8 -6 16
lr=<begin> is	0 6 -10 1
lr=<begin> later	0 -7 15 -7
lr=<begin> more	0 8 2 -10
lr=<begin> on	0 -18 28 -15
lr=<begin> the	0 -6 10 -3
lr=<begin> to	0 -14 12 0
lr=<goods-amount> ,	0 -7 18 -11
lr=<goods-amount> .	0 0 13 -12
lr=<goods-amount> after	0 5 -13 8
lr=<goods-amount> at	0 -2 10 -7
lr=<goods-amount> for	0 0 -9 10
lr=<level> later	0 -1 9 -5
lr=<number> .	0 -9 0 4
lr=a tariff	0 -10 0 8
lr=add to	0 9 0 -7
lr=after ,	8 1 -2 -11
lr=after .	12 12 -11 -23
lr=after ?	-2 3 -22 14
lr=after of	-4 -9 22 -9
lr=agree truce	0 -6 12 -5
lr=another ,	7 -19 14 0
lr=another .	-5 11 -20 8
lr=another <end>	0 -5 10 -4
lr=by ,	-6 -10 -4 15
lr=by <end>	0 3 12 -20
lr=by is	0 -2 -8 11
lr=by to	0 -1 -16 15
lr=for :	0 2 -13 10
lr=for <name>	0 12 -7 -5
lr=for after	0 -8 -3 12
lr=for and	1 -1 12 -16
lr=for at	-3 6 -14 9
lr=for from	14 0 -8 -2
lr=for in	-11 -1 15 -7
lr=for it	-2 -7 17 -7
lr=for last	0 -5 10 -2
lr=for neither	0 -15 -3 15
lr=for of	13 -9 -11 3
lr=for on	0 0 -8 5
lr=for or	0 -7 11 -2
lr=for the	-3 5 17 -19
lr=for under	0 4 -12 8
lr=for until	0 10 -5 -2
lr=for what	0 -5 -7 12
lr=for while	0 10 -8 0
lr=further .	0 -15 -9 21
lr=get ,	0 -5 -15 18
lr=get <end>	0 0 6 -9
lr=had .	5 7 -10 -2
lr=has ,	0 13 -12 0
lr=has to	0 -11 21 -13
lr=have .	0 10 -8 -1
lr=in .	-5 -16 34 -21
lr=is of	0 -4 -3 9
lr=last ,	-5 -6 -10 18
lr=last .	0 14 -4 -10
lr=last and	0 3 2 -11
lr=last from	0 -6 0 9
lr=lasted ,	15 0 -11 -3
lr=lasted .	2 -3 15 -24
lr=least .	0 0 -9 11
lr=next .	0 9 0 -12
lr=of ,	11 -7 0 -3
lr=of .	-1 14 -8 -5
lr=of ;	10 -17 -7 11
lr=of at	2 -13 -1 11
lr=of begin	3 17 -6 -16
lr=of end	-3 16 -11 -2
lr=of in	1 -1 -11 10
lr=of is	-6 -12 13 0
lr=of more	0 -11 17 -8
lr=of on	-3 -15 11 4
lr=of was	7 -12 -6 8
lr=of which	0 11 0 -12
lr=of with	-1 18 -12 -6
lr=on .	0 -1 -21 23
lr=over .	0 -5 22 -17
lr=propose .	0 0 -16 17
lr=same .	0 7 -20 12
lr=take ,	0 4 4 -10
lr=than .	0 -5 16 -11
lr=than before	0 2 -10 7
lr=the .	0 8 0 -10
lr=the are	7 5 1 -18
lr=the end	-9 -13 3 14
lr=the of	6 11 -15 -3
lr=the to	0 10 0 -12
lr=the truce	0 15 -28 5
lr=the yield	0 -3 10 -2
lr=to .	0 10 0 -7
lr=want ,	0 0 12 -9
lr=within .	0 -1 18 -14
nc2=agree	-11 9 7 -12
nc2=bear	0 3 -10 2
nc2=begin	4 -4 -23 20
nc2=down	2 10 -5 -8
nc2=end	13 -4 -9 2
nc2=impose	-9 14 1 -11
nc2=propose	0 -6 14 -10
nc2=return	3 0 6 -14
nc2=say	-7 -4 -11 16
nc2=stay	-3 -20 33 -10
nc2=up	11 2 0 -14
nct2=agree participle-passive	-8 7 3 -7
nct2=agree pluperfect	4 2 0 -10
nct2=agree present	0 0 10 -13
nct2=bear present	0 20 -11 -11
nct2=begin gerund	-6 4 -15 8
nct2=begin modal	0 -6 -3 10
nct2=begin present	7 -1 -13 7
nct2=down modal	0 5 -10 4
nct2=down past	-3 0 13 -12
nct2=down present	0 11 -11 0
nct2=end future	-7 18 -13 0
nct2=end participle-passive	14 -12 -12 5
nct2=end past	24 -25 0 -11
nct2=end present	-11 2 0 3
nct2=impose modal	0 0 -14 15
nct2=impose participle-passive	0 -4 14 -12
nct2=impose past	-8 4 6 -8
nct2=impose perfect	6 3 0 -10
nct2=impose pluperfect	2 10 -4 -10
nct2=impose present	-11 -6 5 5
nct2=impose present-passive	-1 7 -13 2
nct2=propose past	-3 -14 16 -3
nct2=propose perfect	0 -3 9 -5
nct2=propose present	0 11 -3 -4
nct2=propose present-passive	0 9 -2 -7
nct2=say present	-1 -3 -7 10
nct2=stay future	0 -13 18 -2
nct2=stay past	15 -19 13 -16
nct2=stay present	-19 5 9 -9
nct2=stay present-passive	0 -16 1 15
nct2=suspend present	0 11 -1 -9
nct2=target perfect	0 8 0 -11
nct2=up past	5 -18 -3 9
nct2=up present	9 4 2 -19
next="	-16 2 4 -1
next=-	0 -10 -8 16
next=:	-12 1 2 0
next=;	21 5 -14 -6
next=after	0 -6 24 -21
next=and	2 7 -20 9
next=because	0 -1 10 -8
next=before	-3 -21 21 0
next=but	0 -3 -5 9
next=that	-14 16 -9 -2
next=unless	0 -4 10 -5
next=until	0 -10 6 2
next=which	-4 11 -6 -1
next=who	0 -9 11 0
next=—	0 13 -7 -7
nhas-future	-6 0 -12 14
nhas-gerund	-19 0 -8 15
nhas-infinitive	0 -8 3 4
nhas-modal	-20 -5 7 4
nhas-participle	12 -8 9 -14
nhas-past	27 -28 13 -5
nhas-perfect	3 14 -5 -12
nhas-pluperfect	10 3 3 -16
nhas-present	-27 18 -6 -3
nt2=future	-13 -1 -4 12
nt2=future-passive	2 6 -9 -1
nt2=gerund	-18 4 -8 10
nt2=infinitive	0 -11 5 5
nt2=modal	-16 -6 3 9
nt2=modal-passive	0 0 10 -7
nt2=participle-passive	10 -12 5 -5
nt2=past	26 -22 6 -3
nt2=past-passive	2 -10 12 -5
nt2=perfect	2 14 -8 -8
nt2=pluperfect-passive	7 -5 10 -12
nt2=present	-19 10 -5 1
nt2=present-not	0 -3 -8 12
nt2=present-passive	-2 10 -7 -2
nv2-none	-19 0 2 5
nv2=agree	-12 5 6 -7
nv2=announce	0 16 -2 -12
nv2=begin	-4 11 -17 2
nv2=drop	0 -12 0 10
nv2=end	6 0 -12 4
nv2=expect	0 -8 11 -4
nv2=expire	0 6 0 -19
nv2=fall	0 9 0 -9
nv2=go	14 1 -16 0
nv2=halve	0 9 0 -10
nv2=have	-3 -1 -18 21
nv2=hold	0 -13 1 8
nv2=impose	0 12 -5 -6
nv2=keep	-5 18 -19 -2
nv2=lift	0 -8 13 -6
nv2=meet	0 -9 -1 9
nv2=negotiate	0 11 -12 0
nv2=offer	0 0 -9 9
nv2=other	-2 -1 18 -15
nv2=promise	0 -7 10 0
nv2=put	2 -26 -1 25
nv2=reckon	0 8 -11 1
nv2=retain	0 -9 8 1
nv2=run	1 -28 21 0
nv2=say	-15 -3 -6 12
nv2=sit	0 -1 9 -3
nv2=start	0 -12 0 13
nv2=take	1 -15 0 12
nv2=tell	-1 -24 12 6
nv2=want	0 0 6 -9
nvt2=agree participle	-6 14 1 -14
nvt2=agree past	-2 -11 7 4
nvt2=announce past	0 16 -2 -12
nvt2=be future	0 -13 9 3
nvt2=be past	8 -10 0 -1
nvt2=begin gerund	-2 8 -10 0
nvt2=begin past	0 12 -1 -17
nvt2=charge perfect	0 10 0 -10
nvt2=come present	0 -7 -3 10
nvt2=drop present	0 -11 0 13
nvt2=end future	-7 20 -10 -6
nvt2=end modal	0 -11 12 0
nvt2=end participle	14 -5 -9 0
nvt2=end past	12 -10 0 -3
nvt2=end present	-8 3 -9 9
nvt2=expect present	0 -8 11 -4
nvt2=expire past	9 -4 -2 0
nvt2=extend modal	0 8 6 -17
nvt2=extend past	0 5 -13 8
nvt2=go past	6 -13 -10 11
nvt2=go present	9 12 -7 -15
nvt2=have present	-1 0 -20 21
nvt2=keep present	-3 7 -15 2
nvt2=other past	-1 -9 14 -2
nvt2=other pluperfect	0 1 14 -20
nvt2=promise past	0 -7 10 0
nvt2=run present	0 -13 12 0
nvt2=say past	-12 -18 4 13
nvt2=say perfect	0 10 -8 0
nvt2=say present	0 7 -12 2
nvt2=sign past	-6 13 -15 2
nvt2=take past	2 -10 1 4
nvt2=tell past	0 -17 7 4
on record CA,CN 1 year	0 8 0 -11
on record CA,US 30 days	2 -10 14 -7
on record CA,US 30 days 2025 I	2 -10 14 -7
on record CA,US 90 days	0 32 -25 -14
on record CA,US 90 days 2025 II	0 32 -25 -14
on record CH,US 1 year	0 19 0 -24
on record CH,US 1 year 2025 II	0 17 0 -21
on record CH,US 90 days	0 19 -11 -9
on record CH,US 90 days 2025 II	0 14 -9 -5
on record CN,EU 5 years	0 -5 19 -12
on record CN,EU 5 years 2025 II	0 -5 19 -11
on record CN,NL 1 year	0 13 -3 -9
on record CN,NL 1 year 2025 II	0 13 -3 -9
on record CN,US 1 day	0 -8 15 -5
on record CN,US 1 day 2025 II	0 -5 10 -2
on record CN,US 1 month	-8 -29 58 -39
on record CN,US 1 month 2025 II	-1 -10 29 -18
on record CN,US 1 month 2026 I	0 -2 15 -11
on record CN,US 1 month 2026 II	-1 -12 22 -12
on record CN,US 1 year	-48 37 -5 -26
on record CN,US 1 year 2025 I	0 -4 12 -5
on record CN,US 1 year 2025 II	-35 10 -8 3
on record CN,US 1 year 2026 I	-5 19 5 -41
on record CN,US 1 year 2026 II	-4 54 -12 -59
on record CN,US 10 days	0 -12 17 -4
on record CN,US 10 days 2025 II	0 -10 13 -2
on record CN,US 10 years	0 -6 19 -11
on record CN,US 12 months	0 -15 24 -11
on record CN,US 12 months 2025 II	0 -14 22 -10
on record CN,US 120 days	0 -12 16 -4
on record CN,US 120 days 2025 II	0 -11 16 -3
on record CN,US 150 days	-10 -55 80 -48
on record CN,US 150 days 2026 I	-4 -49 72 -44
on record CN,US 150 days 2026 II	-2 -6 14 -1
on record CN,US 180 days	0 -6 16 -10
on record CN,US 2 days	-10 -24 42 -15
on record CN,US 2 days 2025 I	0 -6 13 -1
on record CN,US 2 days 2025 II	-4 -8 21 -5
on record CN,US 2 days 2026 I	0 -5 9 -1
on record CN,US 2 months	-2 -59 33 8
on record CN,US 2 months 2025 II	0 -12 17 -4
on record CN,US 2 months 2026 II	0 -48 16 15
on record CN,US 2 weeks	0 -6 21 -14
on record CN,US 2 weeks 2025 II	0 -4 15 -9
on record CN,US 2 years	0 -6 19 -12
on record CN,US 3 months	-2 -13 42 -31
on record CN,US 3 months 2025 I	0 -6 17 -12
on record CN,US 3 months 2025 II	0 -14 21 -9
on record CN,US 3 weeks	0 -2 10 -5
on record CN,US 3 years	0 -3 23 -19
on record CN,US 3 years 2025 II	0 -1 14 -11
on record CN,US 30 days	0 14 -2 -13
on record CN,US 30 days 2025 I	0 18 -12 -4
on record CN,US 4 months	0 -12 23 -11
on record CN,US 4 weeks	0 -15 20 -3
on record CN,US 4 weeks 2025 II	0 -7 10 0
on record CN,US 5 months	-2 -13 21 -8
on record CN,US 5 weeks	-3 -29 41 -18
on record CN,US 5 weeks 2025 II	0 -5 10 -2
on record CN,US 5 weeks 2026 I	0 -6 9 0
on record CN,US 5 weeks 2026 II	0 -14 19 -7
on record CN,US 6 months	-3 -21 46 -31
on record CN,US 6 months 2025 I	-1 -6 19 -12
on record CN,US 6 months 2025 II	0 -10 23 -14
on record CN,US 6 weeks	0 -15 26 -14
on record CN,US 6 weeks 2026 I	0 -9 14 -6
on record CN,US 9 months	0 -9 10 0
on record CN,US 90 days	23 64 -80 -28
on record CN,US 90 days 2018 II	-1 49 -34 -28
on record CN,US 90 days 2025 I	-48 46 -61 12
on record CN,US 90 days 2025 II	32 35 -52 -24
on record CN,US 90 days 2026 I	10 -20 13 -6
on record CN,US 90 days 2026 II	1 -20 24 -12
on record EU,US 1 year	0 -5 16 -10
on record EU,US 4 months	-1 -8 10 0
on record EU,US 6 months	0 15 -3 -11
on record EU,US 6 months 2026 I	0 10 -3 -5
on record EU,US 90 days	0 28 -24 -2
on record EU,US 90 days 2025 I	0 24 -16 -12
on record EU,US 90 days 2025 II	0 8 -14 6
on record GB,IN 1 year	0 -1 17 -14
on record GB,IN 1 year 2025 II	0 -1 17 -14
on record GB,US 1 year	0 -14 31 -22
on record GB,US 1 year 2025 I	0 -2 14 -9
on record JP,US 1 year	0 8 1 -11
on record JP,US 1 year 2025 II	0 8 1 -11
on record JP,US 6 weeks	0 -3 10 -5
on record JP,US 6 weeks 2025 II	0 -3 10 -5
on record KR,US 1 year	0 -1 18 -17
on record KR,US 1 year 2025 II	0 0 16 -16
on record MX,US 90 days	-1 41 -27 -21
on record MX,US 90 days 2025 II	-1 42 -30 -19
on record US,VN 90 days	-1 19 -13 -5
on record US,VN 90 days 2025 II	-1 16 -10 -5
pc0=end	9 -11 -2 2
pc0=propose	-11 -6 -2 12
pc0=say	-10 -4 9 -2
pc0=suspend	4 -4 19 -21
pc0=target	7 10 -10 -9
pc0=up	-3 6 4 -10
pc1=propose	-12 -16 8 6
pc1=say	-10 -3 6 0
pc1=suspend	3 -7 15 -13
pc1=target	9 9 -16 0
pct0=agree past	12 -2 -4 0
pct0=bear past	-4 -10 11 4
pct0=bear present	9 17 -5 -20
pct0=begin modal	0 -10 0 10
pct0=deny present	0 0 9 -10
pct0=down future	0 9 -3 -6
pct0=down present	0 -8 -9 17
pct0=end future	0 -14 10 0
pct0=end modal	0 1 19 -19
pct0=end past	15 -13 -12 5
pct0=end perfect	0 -5 9 0
pct0=end present	-12 1 -17 22
pct0=impose future	-2 4 -15 9
pct0=impose future-passive	0 0 9 -11
pct0=impose modal	0 -3 -9 13
pct0=impose past-passive	-5 0 12 -18
pct0=impose pluperfect-passive	0 16 -13 -3
pct0=impose present	10 -7 -5 4
pct0=impose present-passive	0 -11 1 10
pct0=propose future	0 4 -11 6
pct0=propose past	0 1 11 -11
pct0=propose perfect	0 -13 -3 14
pct0=say past	-16 6 -5 2
pct0=say present	0 -15 15 -5
pct0=stay modal	-3 -6 -7 15
pct0=stay past-passive	13 -1 -4 -8
pct0=stay present	-18 16 0 -8
pct0=suspend past	3 7 -4 -9
pct0=suspend present	0 -3 13 -12
pct0=up future	0 8 -5 -4
pct0=up past	0 -4 13 -8
pct1=agree past	13 -4 -2 0
pct1=agree perfect	0 5 8 -15
pct1=bear participle-passive	2 -16 -1 15
pct1=bear past	-4 -10 11 4
pct1=bear present	9 17 -5 -20
pct1=begin modal	0 -10 0 11
pct1=begin past	0 9 -4 -3
pct1=deny present	0 0 9 -10
pct1=down future	0 9 -3 -6
pct1=down present	0 -8 -10 17
pct1=end future	0 -12 14 -3
pct1=end modal	0 1 19 -19
pct1=end past	15 -13 -12 5
pct1=end perfect	0 -5 9 0
pct1=end present	-12 5 -17 19
pct1=impose future	-2 4 -15 9
pct1=impose future-passive	0 0 9 -11
pct1=impose gerund	0 -10 0 7
pct1=impose modal	0 -3 -9 13
pct1=impose past-passive	-4 1 10 -17
pct1=impose pluperfect-passive	0 16 -13 -3
pct1=impose present	11 -7 -5 4
pct1=propose future	0 4 -11 6
pct1=propose participle-passive	0 -10 10 -2
pct1=propose past	0 -1 13 -10
pct1=propose perfect	0 -13 -3 14
pct1=say past	-16 6 -5 2
pct1=say present	0 -14 10 -1
pct1=say present-passive	0 8 -11 0
pct1=stay future	0 4 3 -11
pct1=stay modal	-3 -6 -7 15
pct1=stay past-passive	13 -1 -4 -8
pct1=stay present	-17 4 7 -6
pct1=suspend infinitive	0 -6 -4 10
pct1=suspend past	3 7 -4 -9
pct1=suspend present	0 -3 13 -12
pct1=up past	0 -4 13 -8
phas-gerund	0 -17 12 0
phas-modal	-14 -10 4 8
phas-past	14 4 -9 -3
phas-perfect	-10 -8 1 11
pt0=future-passive	0 0 11 -12
pt0=modal	-13 -5 -2 10
pt0=past	14 -4 -8 4
pt0=past-passive	6 -2 13 -23
pt0=perfect	-11 -6 1 9
pt0=pluperfect	1 -15 -4 12
pt0=pluperfect-passive	0 19 -13 -7
pt0=present	-7 4 10 -12
pt0=present-not	3 5 0 -15
pt0=present-passive	-3 -3 -9 13
pt1=future-passive	0 0 11 -12
pt1=gerund	0 -17 9 2
pt1=modal	-13 -4 -3 10
pt1=past-passive	6 -1 11 -22
pt1=perfect	-10 -4 3 4
pt1=pluperfect	2 -12 0 6
pt1=pluperfect-passive	0 19 -13 -7
pt1=present-not	3 5 0 -15
pv0=ask	0 -7 -7 14
pv0=be	-8 2 -8 9
pv0=expire	5 -14 5 0
pv0=go	-5 10 -10 3
pv0=hold	0 -6 16 -12
pv0=keep	0 15 -7 -8
pv0=know	2 -5 -11 12
pv0=make	13 -3 -2 -6
pv0=meet	5 3 8 -15
pv0=offer	0 -3 -11 15
pv0=other	-10 13 -21 9
pv0=say	-6 11 5 -12
pv0=sign	5 4 1 -14
pv0=stand	0 10 -6 -1
pv0=start	0 -16 18 0
pv0=write	0 -14 0 14
pv1-none	-2 5 -18 13
pv1=ask	0 -9 -4 13
pv1=be	-7 -4 -2 10
pv1=begin	-1 12 -5 -4
pv1=call	0 -1 15 -11
pv1=charge	11 -2 -6 0
pv1=expire	5 -15 5 0
pv1=hold	0 -2 16 -17
pv1=keep	0 15 -7 -9
pv1=know	2 0 -13 7
pv1=leave	0 6 -10 3
pv1=make	12 -11 -3 5
pv1=offer	0 -2 -13 16
pv1=other	-9 16 -16 3
pv1=promise	0 1 5 -9
pv1=run	-5 -9 15 -2
pv1=say	-7 10 -1 -4
pv1=stand	0 10 -6 -1
pv1=start	0 -15 17 0
pv1=write	0 -14 5 6
pvt0=agree pluperfect	0 11 -8 -1
pvt0=announce past	0 -6 13 -3
pvt0=be modal	-2 1 -10 8
pvt0=be past	7 11 -14 -6
pvt0=be perfect	-1 -11 6 8
pvt0=be present	-16 6 0 0
pvt0=begin past	5 11 -6 -13
pvt0=come past	1 0 -11 9
pvt0=end modal	0 3 7 -11
pvt0=end past	10 -11 -10 8
pvt0=end present	-9 17 -23 10
pvt0=expire present	0 -9 6 0
pvt0=hold present	0 -1 9 -6
pvt0=know present	2 -5 -11 12
pvt0=lower future	0 12 0 -12
pvt0=lower present	0 -15 0 16
pvt0=make past	13 -1 -4 -8
pvt0=meet present	7 14 7 -28
pvt0=other perfect	0 18 -21 1
pvt0=pay future	0 -8 0 9
pvt0=pay present	0 9 -6 -3
pvt0=say past	-4 14 -9 -2
pvt0=sign past	6 2 7 -21
pvt0=suspend present	2 -10 9 -1
pvt0=tell present	0 2 8 -11
pvt0=want present	0 -3 -2 9
pvt0=write past	0 -3 -10 13
pvt1=agree past	5 -9 -3 7
pvt1=agree perfect	0 0 9 -10
pvt1=announce past	0 -6 13 -3
pvt1=be modal	-2 1 -10 8
pvt1=be past	7 11 -16 -4
pvt1=be perfect	-1 -11 6 8
pvt1=be present	-14 -1 4 1
pvt1=begin past	0 15 -2 -11
pvt1=come past	1 1 -9 4
pvt1=end modal	0 3 7 -11
pvt1=end past	10 -11 -10 8
pvt1=end present	-9 17 -23 10
pvt1=expire present	0 -9 6 0
pvt1=hold present	0 -1 9 -6
pvt1=know present	2 -5 -11 12
pvt1=lower future	0 12 0 -12
pvt1=lower present	0 -15 0 16
pvt1=make past	13 -1 -4 -8
pvt1=meet present	7 14 7 -28
pvt1=other perfect	0 18 -21 1
pvt1=pay future	0 -8 0 9
pvt1=pay present	0 9 -6 -3
pvt1=say past	-4 14 -9 -2
pvt1=sign past	6 2 6 -20
pvt1=suspend present	2 -10 9 -1
pvt1=tell present	0 2 8 -11
pvt1=want present	0 -3 -2 9
pvt1=write past	0 -3 -10 13
q:!	0 2 14 -16
q:&	0 8 0 -4
q:(	6 1 -30 20
q:)	5 5 -33 19
q:,	12 1 -10 2
q:-	5 7 24 -38
q:.	9 -11 10 -5
q:/	-2 5 -16 9
q::	-14 -10 -5 19
q:;	0 15 -12 -3
q:<agent>	-8 6 -7 3
q:<day-ahead>	-48 -8 -2 23
q:<day-gone>	26 10 -16 -9
q:<day-today>	7 10 -3 -16
q:<duty>	-9 0 19 -17
q:<gate>	3 -8 14 -7
q:<goods-amount>	0 -12 12 0
q:<goods>	19 -10 -2 1
q:<level-noun>	3 -2 25 -25
q:<level>	17 -16 3 0
q:<money>	-1 13 0 -16
q:<month-ahead>	3 -12 32 -23
q:<month-gone>	-7 11 -5 -2
q:<name>	-10 23 -22 1
q:<not>	12 1 9 -24
q:<number>	-7 23 7 -28
q:<office>	0 -28 1 21
q:<organisation>	-29 -39 27 12
q:<person>	-20 -14 19 0
q:<points>	0 -32 9 19
q:<quality>	30 2 -45 22
q:<seat>	-6 13 -41 27
q:<sender>	-17 -9 12 3
q:<span>	0 -15 -16 25
q:<taker>	0 0 9 -8
q:<v-agree>	-22 4 0 4
q:<v-bear>	16 6 -1 -17
q:<v-begin>	-10 2 5 -3
q:<v-buy>	-11 -5 27 -19
q:<v-deny>	-4 -11 10 1
q:<v-down>	0 -5 -8 12
q:<v-end>	0 -7 13 -6
q:<v-impose>	-11 1 -3 7
q:<v-propose>	-23 -33 8 23
q:<v-return>	6 -4 8 -10
q:<v-sell>	0 -34 39 -8
q:<v-stay>	-17 -17 32 -11
q:<v-suspend>	-10 -4 9 -1
q:<v-target>	0 1 6 -11
q:<v-threaten>	-3 1 23 -25
q:?	-20 -11 -17 33
q:a	-21 -7 10 5
q:about	2 -19 0 11
q:abroad	-5 -8 16 -6
q:account	0 13 0 -14
q:act	0 -13 15 -1
q:add	0 -10 11 0
q:affiliate	0 1 -14 11
q:after	0 6 8 -18
q:again	-1 8 8 -19
q:agree	5 2 -17 7
q:agreement	-5 6 34 -45
q:aire	22 -16 0 -11
q:am	0 10 -14 4
q:an	-12 -11 0 13
q:and	16 12 -21 -2
q:announce	-4 12 8 -20
q:announcement	0 4 -14 5
q:another	0 -9 -4 12
q:answer	-6 28 -18 -6
q:any	0 0 18 -17
q:anything	12 -4 -19 10
q:apart	0 1 7 -10
q:are	-18 13 21 -26
q:arrangement	0 2 -13 8
q:article	0 18 -11 -7
q:ask	-2 15 9 -24
q:autumn	-1 -12 4 7
q:base	0 -15 0 15
q:be	-17 -17 -4 22
q:because	-6 12 6 -17
q:beef	-1 -8 13 0
q:been	3 0 13 -17
q:before	-5 -31 24 1
q:begin	-9 0 6 -2
q:being	-7 10 5 -10
q:between	4 12 -20 2
q:bill	0 -5 17 -12
q:book	13 -7 0 -8
q:both	-9 13 -13 4
q:break	0 -7 11 -2
q:bring	7 21 -9 -17
q:bueno	22 -16 0 -11
q:busan	-9 0 9 -2
q:buse	0 -4 17 -12
q:but	0 -17 7 7
q:buy	-1 -3 8 -1
q:by	-14 -3 -3 12
q:call	-9 10 0 -5
q:can	-2 -22 6 15
q:capital	0 9 -12 2
q:case	0 -11 3 4
q:ceasefire	0 -16 26 -14
q:chain	0 -3 17 -13
q:change	0 1 12 -13
q:changed	0 25 -20 -9
q:charge	8 23 -24 -5
q:cheese	5 -12 1 3
q:chicken	0 -12 4 5
q:chip	0 -2 9 -5
q:city	0 -20 18 0
q:clock	0 0 6 -9
q:closed	-2 6 11 -16
q:cod	10 -2 -1 -3
q:collect	0 -9 13 -1
q:come	-27 9 -14 14
q:commerce	-1 7 -8 0
q:conclude	0 -6 20 -11
q:conference	0 -8 -3 13
q:content	0 0 -12 10
q:continue	0 20 -10 -12
q:control	0 4 20 -25
q:corn	0 13 -3 -10
q:cost	0 -5 21 -18
q:could	0 -17 17 0
q:countermeasure	0 -5 16 -12
q:country	-7 -9 10 1
q:cut	0 -8 17 -8
q:date	0 32 -25 -5
q:day	0 -10 -12 20
q:deal	0 -5 17 -6
q:decision	-2 -1 11 -5
q:decree	0 -8 0 10
q:delegation	-4 -15 13 5
q:desk	0 -12 3 5
q:did	-12 -6 0 10
q:die	0 0 -12 12
q:dispute	-1 9 0 -8
q:do	10 -12 17 -17
q:doe	0 -9 11 -1
q:doing	0 -2 -7 12
q:dollar	0 -1 8 -5
q:done	-4 -4 -3 10
q:down	4 1 -10 1
q:draft	0 -9 -6 15
q:during	12 -14 -1 0
q:duty	0 -1 -15 17
q:each	-6 -11 25 -12
q:earth	-3 -6 28 -20
q:economy	0 0 -8 9
q:effect	0 5 14 -25
q:either	0 18 -10 -9
q:else	0 -4 14 -11
q:engine	1 9 -16 3
q:enter	-1 17 -2 -13
q:evening	0 -21 29 -6
q:ever	0 9 0 -12
q:every	-7 -7 11 0
q:everybody	-4 -8 0 10
q:expire	6 -9 -10 12
q:export	0 -10 16 -5
q:exporter	0 -12 0 9
q:extend	0 -11 21 -11
q:extension	-6 0 -28 31
q:extra	0 4 4 -11
q:fact	0 -10 6 4
q:failed	12 4 -13 -7
q:fall	-4 -11 5 6
q:fee	-3 3 13 -19
q:fentanyl	-1 -5 -18 22
q:figure	-5 -10 1 10
q:find	0 -10 13 -2
q:finished	0 -9 -5 13
q:first	36 -18 -16 -2
q:fish	0 12 -8 0
q:flat	0 3 5 -8
q:flour	0 -5 12 -9
q:follow	0 12 -4 -7
q:for	0 1 11 -14
q:force	0 20 -2 -17
q:foreign	12 -17 -1 2
q:forty	0 -27 5 24
q:four	10 0 5 -16
q:fourth	-7 -18 0 20
q:framework	0 -4 11 -6
q:free	0 -9 14 -2
q:from	0 -7 1 5
q:front	0 -8 16 -8
q:geneva	10 -5 -8 2
q:georgia	0 -10 3 4
q:get	-1 5 2 -8
q:ghent	-1 9 0 -7
q:give	-9 0 -9 15
q:go	0 -23 17 1
q:good	-13 6 7 -12
q:government	0 22 -3 -16
q:group	0 2 4 -9
q:had	9 10 -6 -16
q:halt	0 8 -6 -1
q:halve	0 -3 -13 16
q:happen	0 -8 -6 13
q:has	-12 0 -6 12
q:have	-22 -3 19 -8
q:he	-2 0 -26 27
q:head	0 -10 -4 15
q:hear	0 0 -11 9
q:here	-3 21 -3 -15
q:his	0 -3 -16 18
q:hold	-5 -15 21 -2
q:home	-6 -8 12 0
q:hope	0 0 -8 10
q:hospital	0 0 14 -13
q:hotel	0 -9 12 -2
q:hour	-1 -3 9 -3
q:house	0 0 9 -11
q:household	0 -6 15 -10
q:how	-5 5 -15 11
q:i	4 -4 -23 22
q:if	-5 -12 16 -3
q:import	0 -7 15 -6
q:impose	0 -22 10 12
q:into	0 11 -5 -2
q:it	-16 -8 0 12
q:its	-5 28 -10 -15
q:itself	0 -11 9 3
q:joint	0 17 -2 -13
q:just	0 -8 -10 17
q:keep	-1 -8 0 9
q:kind	0 -4 9 -3
q:know	9 -9 3 -4
q:lapse	0 -2 9 -7
q:largest	-1 -4 11 -1
q:last	-10 15 0 -10
q:lasted	11 -14 12 -9
q:late	0 -9 18 -12
q:law	0 -8 13 -4
q:lay	0 19 -11 -10
q:leave	-1 -1 -3 8
q:legal	0 -7 -4 12
q:length	0 0 -13 14
q:let	1 -22 -2 14
q:levy	-1 10 -3 -4
q:licence	0 -20 32 -18
q:lie	0 -9 -1 10
q:like	-1 -9 -1 10
q:line	6 -10 18 -16
q:list	0 10 -5 -1
q:london	-9 -20 22 1
q:long	-7 11 -34 24
q:longer	0 -10 5 2
q:look	0 -1 -12 15
q:loom	0 18 -7 -10
q:lose	0 0 12 -14
q:lower	1 -7 -5 11
q:magnet	0 -6 21 -15
q:maize	0 -13 15 -2
q:make	-2 8 15 -22
q:man	-2 8 5 -13
q:market	4 0 1 -9
q:matter	3 -14 10 -3
q:may	5 -13 5 0
q:meet	14 -14 -4 4
q:minister	5 8 -23 7
q:minute	-3 1 -18 17
q:month	0 -10 13 -1
q:more	-13 8 0 -1
q:morning	1 0 9 -12
q:move	0 11 -5 -7
q:mr	-9 -2 11 -4
q:my	0 -14 -9 19
q:name	7 1 -14 3
q:needed	0 -11 14 0
q:negotiate	5 -9 -1 5
q:negotiation	0 -1 9 -8
q:negotiator	0 8 0 -5
q:neighbour	0 0 11 -12
q:neither	0 9 0 -6
q:next	0 3 7 -10
q:no	6 27 -26 -8
q:nobody	-6 -12 27 -11
q:none	6 -10 0 1
q:nor	4 -8 -4 7
q:north	0 12 -6 -4
q:not	5 -1 8 -16
q:note	0 -16 -7 21
q:nothing	-6 -11 26 -13
q:notice	2 11 1 -26
q:now	6 0 7 -15
q:of	-32 -12 37 -16
q:off	10 -25 19 -5
q:offer	-2 -11 -17 27
q:old	-1 -11 20 -7
q:on	-20 20 -7 -4
q:once	0 1 -11 9
q:one	8 3 0 -9
q:only	2 -6 10 -7
q:open	0 5 1 -10
q:opened	1 -7 -5 9
q:order	-4 -3 15 -9
q:other	-16 -8 37 -22
q:our	-12 1 2 -1
q:out	-24 23 -3 -7
q:over	8 -13 12 -8
q:own	-2 6 7 -14
q:owner	0 11 0 -9
q:pact	0 -16 14 2
q:page	0 -9 13 -4
q:palm	0 7 -11 2
q:paper	2 -7 -17 20
q:parliament	0 9 0 -9
q:part	-3 17 -11 -5
q:party	0 -12 12 0
q:past	0 0 -10 11
q:pause	0 -28 14 12
q:pay	14 -2 4 -19
q:peace	-3 -4 20 -15
q:pen	-1 -1 -11 15
q:people	0 -15 27 -13
q:permit	0 -7 12 -5
q:phosphate	7 -7 -9 7
q:place	2 0 -11 9
q:plan	-1 -2 13 -6
q:point	0 -4 -7 12
q:port	10 -15 6 0
q:post	0 9 0 -13
q:president	-3 8 7 -15
q:press	0 -9 -8 16
q:proclamation	0 -11 22 -13
q:product	0 -4 14 -11
q:prolong	0 -18 0 12
q:prolonged	0 -4 12 -5
q:promise	-8 -3 12 -3
q:propose	7 -27 2 7
q:published	0 -7 9 0
q:put	14 -4 0 -7
q:quarrel	0 11 -2 -8
q:quiet	4 -5 12 -13
q:raise	0 8 -10 2
q:rare	-2 -7 29 -21
q:rate	0 8 -4 -1
q:read	6 10 -7 -8
q:ready	0 -10 -15 22
q:reason	0 12 -14 0
q:recall	-2 12 -4 -4
q:reciprocal	0 20 -7 -14
q:reduction	0 9 -20 10
q:renewal	0 -3 -9 13
q:rest	0 -14 15 0
q:result	0 12 0 -11
q:return	0 -8 13 -4
q:rice	4 -11 -3 8
q:right	0 12 0 -14
q:rise	0 -15 29 -18
q:room	0 -2 12 -8
q:round	-11 -23 37 -11
q:rule	-4 -9 8 0
q:s	0 -9 12 -4
q:same	-7 -6 10 0
q:schedule	0 16 -11 -5
q:season	0 7 -21 13
q:second	3 6 5 -17
q:section	-2 -9 27 -14
q:see	0 9 -12 2
q:sell	0 -10 4 5
q:set	0 9 -11 0
q:settle	0 -8 0 8
q:shall	0 8 -17 7
q:share	-5 -13 18 0
q:she	0 19 6 -26
q:sheet	0 -12 0 10
q:ship	2 -18 10 0
q:short	0 0 12 -9
q:side	-4 17 -34 17
q:sign	-26 15 -1 -4
q:signature	0 -9 0 10
q:since	-4 7 5 -12
q:sit	-3 -7 0 11
q:sleep	0 14 -4 -8
q:so	0 -14 6 3
q:some	0 2 8 -11
q:speak	0 -8 -12 21
q:special	0 -10 10 0
q:spoke	5 -4 -16 15
q:spring	3 8 0 -15
q:stand	0 -3 11 -10
q:standstill	5 8 -16 0
q:start	0 -14 26 -12
q:state	0 0 11 -9
q:statement	0 23 -19 -4
q:stay	0 -7 10 -3
q:steel	-1 14 -9 -3
q:step	0 5 3 -10
q:stockholm	6 -14 2 2
q:street	0 -2 9 -3
q:such	0 5 5 -10
q:summer	-4 9 0 -9
q:supply	0 -8 22 -16
q:surcharge	-1 -19 33 -17
q:suspend	0 0 -13 13
q:table	0 -10 13 -2
q:take	12 6 -17 0
q:talk	9 0 11 -19
q:talked	0 -11 -4 14
q:tariff	-5 23 1 -26
q:tax	0 -11 14 -2
q:tea	0 16 -6 -11
q:telephone	0 13 -38 22
q:television	0 4 10 -18
q:tell	0 -16 -5 17
q:term	0 -19 -4 21
q:text	0 -23 -9 26
q:than	-9 -9 19 -3
q:thank	10 -18 -11 14
q:that	3 13 -15 0
q:the	-14 -7 12 -2
q:their	-23 19 -15 4
q:them	-1 -1 21 -19
q:there	6 -15 -17 25
q:they	-7 11 -18 11
q:those	0 10 4 -21
q:threaten	0 -14 25 -12
q:three	-3 -18 38 -25
q:through	0 5 3 -12
q:time	-9 11 -18 13
q:to	-4 6 6 -10
q:too	3 -19 0 11
q:top	0 -12 9 2
q:town	0 0 11 -9
q:trade	-9 -2 13 -6
q:trader	0 5 1 -9
q:treaty	0 6 -15 9
q:truce	22 10 -32 7
q:two	-2 18 0 -18
q:tyre	0 0 -8 6
q:under	-6 -12 22 -6
q:understanding	0 6 -15 7
q:until	-13 22 -5 -11
q:up	6 -22 4 7
q:us	0 -9 -21 29
q:valley	-3 -10 16 -1
q:very	0 4 4 -8
q:visit	0 -11 7 0
q:want	-1 -2 12 -8
q:war	-2 0 9 -7
q:was	14 18 -20 -7
q:watche	12 0 -11 -2
q:water	0 -6 11 -3
q:way	0 -13 4 1
q:we	2 -15 -7 17
q:week	-12 22 -11 -8
q:were	1 5 -1 -8
q:what	-5 -20 10 10
q:when	5 -1 15 -21
q:where	6 10 -10 -6
q:whether	0 6 -14 4
q:which	0 8 16 -26
q:why	2 14 -6 -14
q:will	-19 0 -6 13
q:winter	0 -7 -2 9
q:with	-24 15 6 -14
q:within	0 -8 0 9
q:without	0 -15 14 0
q:worth	0 11 8 -24
q:would	-21 -18 10 11
q:wrong	0 -3 -19 21
q:yarn	0 1 -14 11
q:year	22 -12 -8 1
q:yes	-6 -2 -2 10
q:yet	-3 10 -2 -2
q:you	8 -9 -13 14
q:zero	0 0 7 -8
q:—	3 0 -10 7
q:•	0 -19 22 -9
qt=future	-13 -19 0 19
qt=modal	0 -31 14 9
qt=past	7 14 -5 -14
qt=perfect	-23 -1 -1 12
qt=pluperfect	18 -2 -1 -10
qt=present	-25 3 -7 13
r1=!	0 11 -20 7
r1="	-7 16 -12 0
r1='	1 -9 7 -2
r1='s	0 -14 4 4
r1=(	0 -9 -2 11
r1=-	0 -10 -10 16
r1=.	-1 4 -8 4
r1=;	12 -8 -15 13
r1=<duty>	3 -13 -12 20
r1=<end>	-12 0 19 -17
r1=<goods>	0 6 4 -11
r1=<name>	0 10 0 -12
r1=<not>	-8 -7 12 -1
r1=<quality>	0 -5 11 -5
r1=<v-down>	-4 13 -3 -7
r1=<v-end>	1 -7 -9 12
r1=<v-propose>	0 -5 9 -2
r1=<v-say>	0 -9 14 -7
r1=<v-up>	-1 0 -5 8
r1=?	-6 13 -6 -3
r1=after	-3 -9 29 -18
r1=and	0 -13 13 0
r1=are	2 0 -10 6
r1=as	0 10 0 -10
r1=before	-7 -29 30 -4
r1=begin	2 6 2 -13
r1=bond	0 -1 10 -4
r1=ceasefire	3 5 -12 0
r1=earlier	0 -9 13 -2
r1=early	-2 -8 16 -6
r1=end	-1 -2 -7 10
r1=from	12 4 -14 1
r1=go	-1 0 -5 8
r1=into	0 -6 18 -13
r1=is	-14 -3 3 4
r1=it	2 -18 11 0
r1=late	0 -3 13 -7
r1=later	-4 -14 26 -11
r1=leave	0 -8 11 -2
r1=less	0 -11 17 -6
r1=long	-3 13 -16 1
r1=more	4 0 -12 7
r1=neither	0 -15 -3 15
r1=of	3 1 4 -8
r1=on	-14 -1 10 -3
r1=only	0 0 -9 8
r1=or	0 -13 18 -6
r1=standstill	-1 3 -11 8
r1=tariff	3 -10 -12 17
r1=the	-7 3 13 -12
r1=through	0 16 -9 -7
r1=to	-19 1 20 -17
r1=under	0 2 -10 7
r1=was	5 2 -15 6
r1=were	-4 1 -8 11
r1=what	0 -7 -3 11
r1=which	0 11 0 -12
r1=while	0 12 -5 -5
r1=with	-3 13 -5 -4
r1=without	0 -1 10 -7
r1=would	0 -14 3 9
r1=yield	-1 -5 16 -7
r1=—	0 12 -1 -10
r2="	1 -10 7 0
r2=,	7 21 -5 -22
r2=.	2 -12 -1 7
r2=:	0 -4 15 -10
r2=;	-4 6 9 -12
r2=<agent>	-1 -4 17 -8
r2=<day-ahead>	8 -6 -14 15
r2=<day-gone>	6 12 -7 -12
r2=<duty>	0 17 -5 -13
r2=<end>	-10 8 -2 -2
r2=<goods>	10 -2 16 -28
r2=<level>	15 -7 -8 1
r2=<name>	0 7 -13 4
r2=<not>	-1 -10 5 4
r2=<number>	9 -5 12 -20
r2=<office>	0 -6 -5 12
r2=<organisation>	0 -4 9 -3
r2=<quality>	0 5 -9 3
r2=<seat>	0 21 -11 -8
r2=<sender>	0 -16 3 8
r2=<span>	-7 -4 17 -9
r2=<v-agree>	0 0 12 -14
r2=<v-bear>	0 -15 18 -2
r2=<v-begin>	-7 9 -16 6
r2=<v-deny>	0 -9 4 2
r2=<v-end>	27 -5 -8 -9
r2=<v-impose>	-16 0 8 -1
r2=<v-return>	-2 -8 15 -3
r2=<v-sell>	0 -17 0 15
r2=<v-stay>	0 2 10 -21
r2=<v-target>	0 -1 -5 10
r2=a	3 -10 25 -18
r2=agree	2 2 1 -10
r2=and	-21 8 -7 9
r2=as	0 -11 -1 15
r2=at	4 15 -11 -7
r2=be	0 5 7 -10
r2=begin	2 2 -17 6
r2=being	0 -2 -6 10
r2=between	1 0 4 -11
r2=both	-1 -11 3 8
r2=but	0 -22 10 7
r2=by	0 -13 0 13
r2=calm	0 -6 -10 15
r2=counted	-2 12 -14 3
r2=die	8 4 -12 -3
r2=during	2 1 6 -14
r2=end	9 -2 -3 -1
r2=expire	16 -5 -1 -10
r2=export	0 -14 -1 14
r2=for	0 7 8 -21
r2=from	0 -14 -11 21
r2=grace	0 0 -8 10
r2=had	5 -10 14 -11
r2=his	0 -6 -13 18
r2=i	0 2 8 -10
r2=if	0 -11 7 2
r2=is	-2 5 -13 9
r2=it	8 5 -9 -2
r2=keep	0 12 0 -17
r2=likely	0 -9 -1 12
r2=long	0 -9 7 0
r2=may	0 -13 9 0
r2=most	0 -2 -5 9
r2=no	0 -14 8 2
r2=notice	-1 0 18 -13
r2=now	0 -2 13 -11
r2=on	-10 -15 13 7
r2=one	0 8 -8 0
r2=or	0 0 -10 10
r2=out	3 7 0 -12
r2=over	11 -7 11 -16
r2=pay	0 -9 14 -1
r2=peace	-1 17 -11 -3
r2=retain	0 -16 6 9
r2=rule	0 -9 4 2
r2=run	1 1 5 -18
r2=spring	0 -7 12 -3
r2=take	-5 18 -3 -13
r2=talk	-2 -12 18 -3
r2=tariff	0 15 0 -14
r2=that	-2 -2 -19 20
r2=the	-19 2 0 4
r2=their	3 6 0 -10
r2=then	0 10 0 -7
r2=thi	0 0 13 -9
r2=to	-4 17 -10 -5
r2=truce	6 5 -20 8
r2=two	0 -22 9 9
r2=under	-6 -7 1 10
r2=until	-6 3 9 -10
r2=was	-9 -18 24 2
r2=we	0 -7 18 -10
r2=what	0 10 -10 -3
r2=which	12 -7 -11 4
r2=will	-2 -8 6 3
r2=with	-12 -20 -2 26
r3="	9 -17 24 -22
r3='s	0 20 -10 -12
r3=,	-12 -15 26 -7
r3=-	0 5 3 -11
r3=.	9 3 -10 0
r3=:	-1 -1 11 -7
r3=;	10 1 -2 -8
r3=<day-ahead>	-14 19 -18 -1
r3=<day-gone>	10 -12 10 -7
r3=<day-today>	2 -9 10 -3
r3=<duty>	-7 30 -24 -4
r3=<end>	-11 -8 3 6
r3=<gate>	0 -15 1 12
r3=<goods>	-17 6 0 0
r3=<level>	-15 -2 2 6
r3=<money>	0 2 7 -11
r3=<month-gone>	-2 -5 11 -2
r3=<name>	-9 -11 5 10
r3=<not>	-4 -15 8 5
r3=<number>	0 -1 10 -11
r3=<office>	0 8 11 -19
r3=<quality>	-5 1 19 -17
r3=<sender>	0 14 0 -16
r3=<v-agree>	-13 0 -6 12
r3=<v-bear>	1 -8 -4 10
r3=<v-deny>	0 6 -12 1
r3=<v-down>	-3 -3 9 -1
r3=<v-end>	3 13 3 -34
r3=<v-impose>	-14 3 -5 7
r3=<v-say>	6 -18 -2 14
r3=<v-stay>	0 -16 -7 22
r3=<v-target>	0 -4 10 -2
r3=<v-up>	-1 -13 13 0
r3=a	-14 -7 4 7
r3=after	0 9 -1 -8
r3=agree	-3 0 -13 14
r3=and	-4 -12 16 0
r3=announce	0 0 -12 10
r3=are	0 1 -9 6
r3=as	0 -8 -10 19
r3=be	-1 -25 0 19
r3=been	6 -20 16 -5
r3=before	0 13 -8 -4
r3=begin	-6 8 -12 4
r3=by	3 4 1 -13
r3=control	0 -10 0 8
r3=custom	0 -10 8 1
r3=deal	0 -3 -4 9
r3=dispute	0 -6 -7 14
r3=duty	-2 20 -17 -4
r3=end	6 0 2 -12
r3=enough	0 -13 4 6
r3=first	0 2 -9 5
r3=from	-6 2 -15 16
r3=good	0 0 -9 10
r3=had	0 -4 -6 11
r3=handshake	0 -1 11 -8
r3=have	0 -2 11 -9
r3=he	0 -4 15 -10
r3=in	9 16 -3 -31
r3=is	6 -5 -25 21
r3=last	5 10 -17 0
r3=long	0 0 12 -11
r3=no	0 0 10 -8
r3=nobody	2 0 -10 4
r3=not	0 -7 18 -10
r3=nothing	-3 -3 -3 9
r3=of	-2 10 -10 1
r3=on	11 -1 -1 -5
r3=one	-1 -16 -14 26
r3=or	0 -4 9 -3
r3=over	0 6 4 -16
r3=present	0 -3 -12 15
r3=propose	0 -2 -10 14
r3=rule	0 7 -14 1
r3=same	0 4 7 -11
r3=say	-3 -8 9 0
r3=second	0 -9 0 9
r3=side	0 -16 2 11
r3=sign	-5 13 -3 -4
r3=so	0 10 -2 -6
r3=tell	0 -8 0 9
r3=that	-5 11 0 -8
r3=the	1 9 -10 -4
r3=to	-11 -14 0 22
r3=trade	0 -10 0 7
r3=truce	6 -9 3 0
r3=two	0 13 2 -16
r3=until	-5 16 -21 5
r3=want	2 0 8 -11
r3=was	12 -14 13 -20
r3=we	0 6 8 -15
r3=were	8 -4 -15 10
r3=what	0 -11 7 3
r3=will	-4 5 -10 7
r4="	-1 -6 18 -11
r4='s	0 -4 20 -13
r4=,	-1 -8 18 -8
r4=.	1 -3 11 -8
r4=;	0 14 -12 -3
r4=<agent>	2 -10 2 1
r4=<day-ahead>	-19 -6 -7 24
r4=<day-gone>	16 -5 -12 2
r4=<duty>	4 -6 -19 18
r4=<end>	-16 -8 11 1
r4=<level-noun>	0 -8 -1 9
r4=<level>	5 -13 15 -5
r4=<money>	0 -2 12 -8
r4=<month-gone>	12 0 -12 0
r4=<not>	-4 -12 20 -7
r4=<number>	2 10 5 -20
r4=<organisation>	2 -4 -10 11
r4=<person>	-1 -19 -6 23
r4=<quality>	4 -13 6 0
r4=<seat>	0 -6 16 -9
r4=<span>	-7 -20 -14 31
r4=<v-agree>	0 8 9 -21
r4=<v-begin>	-7 0 -5 10
r4=<v-down>	0 -3 12 -7
r4=<v-end>	-9 2 10 -14
r4=<v-impose>	-11 13 15 -23
r4=<v-propose>	0 9 -18 5
r4=<v-sell>	6 11 -11 -6
r4=<v-stay>	-1 7 2 -10
r4=<v-up>	-2 4 -14 11
r4=?	0 -22 0 17
r4=a	1 2 13 -20
r4=about	6 1 -8 0
r4=agree	-1 2 7 -10
r4=and	11 17 -18 -12
r4=announce	0 -2 13 -11
r4=are	0 14 -1 -13
r4=be	0 9 -11 1
r4=busan	0 11 -8 -2
r4=by	-2 -7 0 10
r4=could	0 10 0 -12
r4=country	0 11 -9 -1
r4=day	-1 -5 -5 15
r4=did	0 -12 18 -4
r4=dispute	0 -4 -4 9
r4=down	5 11 -10 -11
r4=duty	0 -3 -8 14
r4=each	7 14 -11 -9
r4=end	-2 9 3 -23
r4=extend	0 -13 17 -3
r4=for	-12 0 5 0
r4=from	-2 6 11 -17
r4=go	-1 0 -5 10
r4=had	-3 -8 8 1
r4=has	6 4 -16 2
r4=he	0 -12 4 5
r4=his	0 -1 -12 14
r4=hour	0 12 -1 -11
r4=in	5 5 -29 16
r4=is	-5 2 12 -11
r4=keep	0 11 -5 -6
r4=last	0 5 4 -13
r4=minister	0 -10 -5 14
r4=new	0 -11 4 5
r4=on	0 16 -2 -15
r4=one	-1 0 12 -6
r4=out	2 -10 0 3
r4=over	0 2 -10 7
r4=raise	0 11 -10 0
r4=rate	0 -14 -3 15
r4=say	-2 0 8 -5
r4=sign	0 9 5 -14
r4=so	0 8 2 -11
r4=tariff	7 0 -17 7
r4=tell	0 10 -11 0
r4=than	0 -3 18 -15
r4=that	0 7 1 -8
r4=third	0 -4 12 -6
r4=truce	-2 -9 2 5
r4=until	0 -10 10 0
r4=want	0 5 -9 0
r4=we	0 11 -14 3
r4=will	0 -6 -4 11
r4=with	0 9 -7 0
r=! <end>	0 11 -20 7
r=" .	-4 0 -12 15
r=' notice	0 0 11 -6
r=, "	4 0 11 -16
r=, <level>	13 -11 7 -16
r=, <name>	2 0 -10 4
r=, <number>	-2 -7 14 -3
r=, <office>	0 -5 -6 12
r=, a	-2 -8 9 0
r=, and	-19 4 -2 6
r=, as	0 -13 0 16
r=, begin	3 1 -12 2
r=, but	0 -22 10 7
r=, counted	-1 12 -14 3
r=, during	2 1 6 -14
r=, expire	9 -2 -4 0
r=, from	1 -19 -13 26
r=, he	2 0 9 -10
r=, i	0 5 13 -17
r=, if	0 -14 0 12
r=, it	4 12 -16 -1
r=, its	0 3 2 -8
r=, not	0 -9 0 8
r=, on	-3 -16 20 -1
r=, or	0 -10 -8 17
r=, so	-1 12 -8 -1
r=, that	0 -7 -3 11
r=, the	-8 12 -18 8
r=, their	0 17 0 -18
r=, then	0 6 3 -12
r=, they	5 -7 -9 11
r=, to	0 17 -14 -4
r=, was	-4 -8 14 -1
r=, which	15 -26 -9 11
r=, with	-8 -16 -3 21
r=. "	0 -13 5 4
r=. <end>	0 6 -8 1
r=: <level>	0 -2 -17 19
r=; <end>	0 -8 -7 15
r=<end> <end>	-12 0 19 -17
r=? <end>	-6 13 -6 -3
r=after the	0 -11 18 -5
r=and <number>	0 -15 22 -2
r=and <span>	0 -10 17 -8
r=and a	0 -8 11 -2
r=and die	8 4 -12 -3
r=and end	-1 -1 -6 11
r=and has	0 0 -12 12
r=and keep	0 12 0 -17
r=and retain	0 -16 6 9
r=and the	0 0 -9 8
r=and will	0 -4 -2 10
r=are over	8 -8 6 -6
r=at the	-2 -15 4 8
r=before it	0 -9 1 5
r=before the	0 -4 15 -8
r=earlier ,	0 -4 8 0
r=early .	0 -3 11 -5
r=end on	1 -13 1 8
r=extension of	0 10 0 -7
r=for the	0 -15 3 10
r=from <day-ahead>	9 -11 -9 14
r=from <day-gone>	10 13 0 -30
r=from <number>	0 -2 10 -7
r=from the	-1 15 -29 7
r=is not	0 0 14 -14
r=is one	0 13 -6 -7
r=is what	0 7 -13 0
r=less <span>	0 -11 16 -6
r=long ,	0 0 -8 3
r=more ,	-2 18 -4 -10
r=more .	9 -16 0 5
r=of <number>	12 3 -12 -2
r=of calm	0 -6 -10 15
r=of geneva	0 12 -9 -1
r=of it	0 16 -19 2
r=of peace	0 11 -13 1
r=of talk	-1 -12 22 -8
r=of the	7 -9 9 -8
r=of thi	0 0 10 -8
r=of truce	0 1 -15 13
r=on ,	0 -9 13 -3
r=on both	0 -12 0 9
r=on the	0 -7 4 1
r=tariff truce	4 -2 -13 9
r=the export	0 -13 -2 14
r=the truce	0 7 2 -13
r=through <number>	0 16 -10 -7
r=to <day-gone>	0 -9 -1 13
r=to go	0 -13 16 -1
r=to run	0 -12 19 -8
r=to the	0 0 19 -19
r=truce <end>	0 -3 15 -12
r=truce in	0 -14 3 7
r=truce with	0 -10 2 5
r=under the	0 2 -11 8
r=while the	0 9 -8 0
r=would be	0 -1 13 -9
s:!	-1 10 -10 0
s:'	0 -12 17 -6
s:'s	-14 -3 0 8
s:(	-11 5 -12 11
s:)	-11 7 -15 11
s:*	0 2 -17 11
s:+	-2 -7 0 10
s:,	2 5 3 -10
s:-	-6 -15 18 0
s:/	0 0 9 -10
s::	-10 -7 6 5
s:;	30 -3 -2 -15
s:<agent>	-12 -11 5 7
s:<day-ahead>	-63 11 -3 5
s:<day-gone>	27 11 -21 -8
s:<day-today>	0 4 5 -12
s:<duty>	-8 11 2 -10
s:<gate>	10 -18 0 8
s:<goods-amount>	-11 -7 29 -20
s:<goods>	-11 12 -10 2
s:<level>	9 -10 15 -12
s:<money>	-20 -18 36 -19
s:<month-ahead>	-5 -12 18 -2
s:<month-gone>	0 6 6 -20
s:<name>	-20 17 -9 0
s:<not>	14 2 -1 -11
s:<number>	25 -7 11 -23
s:<office>	-32 -2 0 10
s:<organisation>	-12 -8 7 4
s:<person>	-21 0 -6 12
s:<points>	6 12 -32 9
s:<quality>	-8 -7 0 10
s:<seat>	-14 6 -11 10
s:<sender>	-5 -6 11 -3
s:<span>	-24 -1 10 3
s:<taker>	0 -11 28 -20
s:<v-agree>	0 5 -11 6
s:<v-bear>	-13 0 15 -11
s:<v-buy>	-18 0 18 -11
s:<v-deny>	-4 -21 24 0
s:<v-end>	39 -17 0 -13
s:<v-propose>	-34 -21 -1 25
s:<v-return>	12 -18 6 0
s:<v-say>	-27 -8 9 4
s:<v-sell>	0 -11 10 0
s:<v-stay>	15 -4 9 -13
s:<v-suspend>	10 4 5 -14
s:<v-target>	-11 -6 7 2
s:<v-up>	6 -3 8 -9
s:?	-19 -2 9 0
s:@	0 -10 7 2
s:[	0 -13 -16 25
s:]	0 -13 -16 25
s:_	0 -11 10 0
s:a	-8 -7 6 2
s:about	-1 -25 5 13
s:accept	0 -4 -10 16
s:accord	0 -8 20 -12
s:account	0 -3 8 -4
s:across	0 -6 14 -7
s:act	-3 5 6 -10
s:additional	-1 8 -21 7
s:adjust	0 -7 -5 13
s:affiliate	0 -10 10 0
s:after	19 -16 17 -25
s:afternoon	0 -10 17 -8
s:afterward	0 -5 -2 10
s:again	-17 0 13 -5
s:against	-1 20 -4 -14
s:agree	4 2 -18 11
s:agreement	-13 -11 42 -29
s:aim	0 -4 16 -13
s:air	0 -11 0 12
s:airbu	0 22 -20 -8
s:aircraft	0 -1 12 -8
s:airport	0 -9 10 0
s:allow	0 -14 -5 17
s:almost	-7 6 6 -9
s:along	0 -8 13 -3
s:already	0 7 -14 6
s:also	-1 8 -2 -3
s:amount	0 -3 14 -9
s:an	0 -3 8 -5
s:and	8 6 -5 -7
s:announce	-10 7 -7 2
s:announcement	0 9 -14 0
s:another	13 -14 -5 11
s:answer	0 -15 13 1
s:anti	0 -7 14 -7
s:any	0 0 10 -10
s:apart	-24 -16 31 -3
s:apple	0 21 -22 0
s:apply	0 -15 5 6
s:approval	0 -8 11 0
s:approve	-1 -14 4 5
s:arrangement	1 2 -21 15
s:as	-20 4 -11 14
s:aside	0 6 0 -8
s:assembly	0 -5 -4 9
s:autumn	7 0 -9 0
s:away	-4 2 20 -28
s:b	0 0 -9 12
s:bag	0 0 -7 8
s:ban	0 -1 13 -13
s:bank	-1 -11 20 -8
s:bar	0 -15 9 7
s:bargain	0 7 0 -10
s:base	0 -19 0 18
s:basi	-2 -3 10 -3
s:be	-22 1 -2 7
s:bear	3 -10 -4 10
s:because	8 9 0 -19
s:beef	0 13 -3 -10
s:been	-11 -13 20 -2
s:beer	0 0 -11 9
s:before	-19 0 11 -3
s:being	-3 -9 -10 23
s:believe	-2 -16 0 16
s:bell	0 -11 17 -7
s:beside	-1 13 -2 -9
s:bet	0 -4 -6 11
s:better	0 2 14 -19
s:between	11 -15 7 -2
s:beyond	-3 0 14 -11
s:big	0 2 9 -15
s:boeing	0 18 -15 -6
s:bond	-1 -5 16 -7
s:book	9 -4 0 -3
s:border	0 13 0 -17
s:both	2 3 -18 12
s:brandy	0 -4 12 -7
s:breath	0 14 -7 -8
s:bridge	0 13 -19 5
s:broke	12 -20 16 -13
s:broken	0 17 -5 -15
s:build	0 13 -3 -10
s:builder	0 0 14 -14
s:built	0 -1 12 -10
s:bus	0 -7 15 -9
s:busan	-18 20 -7 -9
s:business	0 -5 17 -11
s:but	-13 -6 0 11
s:butter	-3 1 -17 15
s:buy	-4 -14 11 1
s:by	-26 -6 11 2
s:cabinet	7 -24 -6 18
s:calendar	0 0 11 -10
s:call	0 21 -6 -16
s:calm	0 -17 -9 23
s:can	0 -10 17 -7
s:cannot	0 12 0 -11
s:canola	0 -16 -7 20
s:capital	8 -5 7 -11
s:car	-2 -16 34 -15
s:carpet	0 0 9 -7
s:carry	0 -8 -3 8
s:case	-1 -26 8 16
s:cease	0 0 -13 15
s:ceasefire	0 -14 29 -16
s:cement	0 -20 -2 20
s:ceramic	0 20 -1 -19
s:charge	5 -11 1 5
s:cheap	0 -5 9 -2
s:cheese	0 28 -20 -8
s:chicago	0 9 -8 0
s:chip	-1 0 11 -13
s:citru	-4 -4 15 -8
s:city	5 -16 9 0
s:clock	-2 -1 12 -12
s:closed	0 -15 17 -3
s:club	0 -2 22 -19
s:cocoa	-2 -2 -7 10
s:coconut	0 5 -9 0
s:coffee	-1 19 -22 1
s:colleague	0 4 -12 5
s:collect	13 8 -14 -8
s:commander	0 -6 17 -12
s:company	-2 -11 23 -11
s:concerned	0 -4 9 -2
s:conclude	6 13 2 -28
s:conference	0 2 -16 11
s:confirm	0 10 -1 -7
s:consent	0 -4 22 -18
s:container	0 9 1 -13
s:continue	0 12 -19 1
s:contract	0 -13 30 -20
s:control	-2 -15 13 2
s:copper	-3 -3 0 7
s:cork	0 -10 2 8
s:cotton	0 13 4 -21
s:could	-11 1 2 0
s:council	0 10 -1 -6
s:counted	-3 16 -14 0
s:counter	0 9 -17 5
s:countermeasure	-1 26 -17 -12
s:counterpart	-2 -9 10 0
s:cover	-1 7 -16 8
s:cut	-7 1 -12 10
s:dairy	0 -7 -10 17
s:day	-5 -1 -4 9
s:day-after	0 8 9 -19
s:day-after ahead	-61 1 12 0
s:day-after gone	25 7 -6 -20
s:day-before	-8 6 1 -3
s:day-before ahead	-13 -3 -16 23
s:day-before gone	-6 12 7 -20
s:deadline	-2 0 17 -16
s:deal	0 -25 18 2
s:decision	0 18 1 -23
s:declare	0 8 0 -11
s:decline	0 -4 -6 11
s:deficit	0 0 9 -7
s:delay	0 -4 23 -20
s:delegation	-2 -15 11 0
s:demand	0 -2 14 -11
s:deputy	0 0 -7 9
s:desk	0 -10 -1 10
s:did	15 -7 6 -17
s:die	8 7 -19 0
s:difference	0 -3 12 -10
s:discuss	0 -14 -3 19
s:do	0 -11 0 9
s:docker	-2 -14 23 -11
s:doe	-6 8 -11 3
s:dollar	0 -2 10 -5
s:don't	11 -5 0 -8
s:done	-1 -12 0 14
s:double	0 -12 14 -1
s:down	10 15 -8 -17
s:draft	-2 -23 -18 34
s:draw	0 -11 -2 12
s:drawer	8 -1 -17 10
s:driver	-4 -5 15 -6
s:drop	0 -10 11 0
s:drug	0 -14 20 -8
s:due	-11 -3 22 -10
s:dump	0 -10 17 -8
s:duration	-2 -4 -13 19
s:during	18 -11 13 -21
s:duty	4 2 -16 9
s:each	6 -5 10 -7
s:earlier	-10 -2 15 -3
s:early	-8 -15 6 11
s:earth	-2 -15 19 -4
s:effect	-9 9 -10 2
s:either	5 10 4 -29
s:election	0 -9 1 5
s:electric	0 -3 12 -8
s:electricity	0 -7 11 -4
s:employer	0 -2 11 -7
s:end	19 -3 1 -14
s:entity	0 17 -1 -15
s:even	9 -3 -6 0
s:evening	9 -14 3 0
s:ever	-6 12 -5 0
s:every	0 -25 26 -5
s:everybody	-10 -7 37 -25
s:everything	-1 -14 1 10
s:exact	0 0 9 -6
s:exclusion	0 -12 18 -7
s:exist	-2 9 -10 0
s:expect	-1 -15 9 1
s:expire	19 -11 3 -12
s:extend	-15 1 16 -11
s:extension	-2 -18 -4 19
s:extra	2 6 8 -22
s:face	-2 14 -5 -8
s:fact	0 -3 10 -2
s:fail	0 -15 0 14
s:failed	4 -10 3 0
s:fair	0 -1 -15 17
s:fall	-5 8 9 -17
s:family	0 -4 11 -8
s:farm	0 -3 18 -11
s:farmer	-1 4 -11 9
s:fear	0 -9 -5 13
s:federation	0 -10 21 -16
s:fee	-7 -15 30 -12
s:few	0 -9 -1 10
s:figure	-3 2 12 -15
s:find	-3 19 4 -28
s:finish	0 -1 -9 11
s:fire	0 -4 11 -7
s:first	10 -2 3 -14
s:fish	3 6 -23 11
s:fishmeal	0 -8 -7 15
s:fits	-42 66 26 -84
s:fits-ahead	-8 15 -20 5
s:fits-gone	38 -22 -3 1
s:flat	0 -5 10 -3
s:float	0 0 -13 15
s:flour	0 -9 -16 24
s:follow	-10 6 3 -3
s:followed	1 0 8 -11
s:following	15 -17 -2 0
s:force	-3 13 -5 -7
s:foresee	0 -4 -9 14
s:former	0 -3 -7 10
s:forty	0 -4 -2 10
s:found	0 -11 17 -8
s:four	0 -8 10 -3
s:fourth	0 -16 11 2
s:framework	0 0 7 -7
s:free	0 -17 31 -15
s:freeze	7 -16 -3 12
s:fresh	0 -11 0 11
s:friend	0 0 -11 13
s:full	3 -6 -10 12
s:further	0 -1 -7 7
s:gave	-13 4 12 -14
s:general	0 1 7 -12
s:generic	0 -1 9 -5
s:geneva	0 11 -2 -13
s:get	-13 5 7 -9
s:give	-12 9 -4 0
s:given	-9 7 13 -18
s:glove	0 9 0 -11
s:good	-5 23 -6 -14
s:government	7 8 -22 5
s:grace	0 0 -6 9
s:grant	0 13 -12 0
s:great	0 14 -11 -3
s:group	0 -2 16 -15
s:grower	0 -3 12 -7
s:had	21 -1 3 -17
s:halt	0 16 -21 0
s:hand	-2 7 -20 13
s:handshake	-1 -1 22 -17
s:happen	-1 19 0 -19
s:harvest	0 7 -36 25
s:has	-27 -2 3 9
s:have	-41 6 12 -10
s:he	0 6 -10 5
s:he'd	0 -5 -10 15
s:hear	0 -14 -13 24
s:her	0 -4 -4 11
s:higher	0 18 -12 -10
s:highest	0 -7 16 -6
s:him	0 -15 -11 25
s:himself	0 16 -5 -11
s:hinted	0 0 -17 18
s:his	-16 -8 3 8
s:holiday	3 22 -14 -11
s:home	0 -21 10 5
s:hope	0 13 -1 -9
s:hour	-3 -15 6 12
s:household	0 -6 16 -10
s:i	0 -12 -4 14
s:i'd	0 -2 -6 9
s:if	-25 0 5 2
s:import	-3 8 5 -18
s:including	0 14 -7 -9
s:informed	0 -4 -5 11
s:initialled	-4 -3 -3 10
s:instead	-3 9 -22 15
s:interest	0 -4 14 -10
s:interview	0 -8 -7 15
s:into	1 -1 15 -18
s:introduce	0 6 -18 7
s:invest	0 2 9 -13
s:investigation	0 -12 3 4
s:is	-45 0 4 7
s:island	0 -1 17 -13
s:it	10 -12 1 4
s:itself	0 -13 8 1
s:joined	-6 2 12 -12
s:josé	0 -12 -7 17
s:just	0 8 0 -12
s:keep	-5 22 -9 -9
s:kind	-1 -3 8 0
s:know	9 -6 0 0
s:kuala	-2 9 -4 -1
s:land	0 6 2 -11
s:lapse	20 -12 -2 -4
s:large	0 0 9 -6
s:last	-1 11 -8 -4
s:lasted	29 -12 0 -31
s:late	-3 -4 16 -7
s:later	-10 -19 24 -1
s:lawyer	6 -21 3 5
s:lay	0 1 6 -15
s:leader	0 -1 -11 13
s:least	-3 -3 9 -4
s:legal	0 0 11 -10
s:length	10 0 -14 3
s:lengths=1	-42 9 -11 17
s:lengths=2	-29 -18 29 -1
s:lengths=3	-5 -16 19 -3
s:lengths=4	38 -4 27 -58
s:less	3 -23 2 8
s:letter	3 -7 -12 15
s:licence	7 -5 24 -31
s:license	0 2 9 -14
s:licensing	0 0 14 -12
s:lie	-3 0 -2 9
s:life	-2 9 -8 0
s:lift	2 0 -12 10
s:like	-1 12 4 -13
s:limit	0 0 13 -12
s:limited	0 12 -8 -3
s:line	-5 -17 23 -5
s:list	0 14 -8 -6
s:listed	0 -15 -2 16
s:listing	0 17 -10 -6
s:little	0 15 -10 -4
s:live	-8 15 -14 4
s:lived	3 0 5 -12
s:loan	0 -1 13 -10
s:long	-6 20 -16 -3
s:long=month	-31 -103 110 -37
s:long=usual	12 41 -67 23
s:long=week	-64 -108 170 -109
s:long=years	-44 -27 20 11
s:longest	0 11 -4 -6
s:look	0 5 13 -24
s:lose	-10 -10 11 0
s:lower	0 -19 17 0
s:lumpur	-2 9 -4 -1
s:m	-2 3 15 -21
s:machine	0 14 -2 -10
s:magnet	0 -16 17 0
s:maize	0 3 -12 6
s:make	14 19 -16 -17
s:management	0 -4 7 0
s:mandate	0 -12 -20 27
s:market	-2 -18 0 13
s:matter	0 -18 -8 22
s:may	-12 -32 32 0
s:mayor	-2 -17 24 -7
s:me	0 0 -22 20
s:mean	0 -16 -7 22
s:measure	0 13 -12 -3
s:mediator	0 -18 36 -25
s:medicine	-7 -12 24 -3
s:meet	6 -18 16 -3
s:member	0 -14 19 -6
s:mentioned	0 -7 -14 19
s:metal	0 -9 0 7
s:middle	0 14 -8 -6
s:midnight	12 0 -1 -12
s:might	0 0 9 -7
s:milk	-2 15 -1 -12
s:mill	0 10 9 -20
s:million	0 1 15 -18
s:mind	0 14 -4 -8
s:minister	-9 11 -14 5
s:monday	0 0 -16 10
s:money	0 -11 11 0
s:more	-17 2 -21 23
s:more-before	-16 -16 2 19
s:morning	-8 11 9 -19
s:mortgage	0 -1 9 -3
s:most	-5 -4 -1 9
s:move	-1 -8 17 -7
s:mr	-2 -4 -11 17
s:must	0 0 25 -24
s:my	-3 -13 -3 16
s:name	-2 11 -30 13
s:named=1	-32 -48 71 -19
s:named=2	-16 25 -27 7
s:named=3	22 20 -63 15
s:nearly	0 7 10 -22
s:need	-4 -11 4 5
s:negotiate	0 9 -4 0
s:negotiation	0 0 19 -20
s:negotiator	0 -3 15 -11
s:neither	8 -19 1 6
s:net	0 -7 9 -1
s:never	0 5 -15 9
s:new	-10 -16 12 3
s:nickel	0 5 4 -10
s:night	-3 -19 2 17
s:nobody	1 4 4 -15
s:noon	2 14 -6 -11
s:nor	1 -11 2 3
s:north	0 9 2 -13
s:northern	0 -13 16 -1
s:note	-2 -5 24 -15
s:nothing	-14 8 2 -3
s:notice	0 19 4 -27
s:now	-18 -4 19 -10
s:number	-6 -21 1 16
s:of	-1 -11 6 4
s:off	4 3 9 -18
s:offer	-9 -46 4 19
s:official	0 4 12 -15
s:oil	1 9 -11 -1
s:old	-12 -9 27 -11
s:olive	3 7 -9 -3
s:on	-21 3 3 1
s:once	13 -23 -14 23
s:one	8 -7 -7 9
s:one day	-8 -38 62 -34
s:one month	-24 -67 100 -52
s:one week	-5 0 16 -16
s:one year	-23 -18 -21 45
s:open	0 -11 9 2
s:opened	0 -10 17 -6
s:operator	0 -5 14 -8
s:opinion	0 -5 13 -8
s:opposition	0 6 11 -18
s:option	0 -10 -5 15
s:or	-6 -25 35 -12
s:order	-4 16 -6 -9
s:ordinary	0 -3 11 -7
s:originating	0 19 -8 -13
s:other	-24 11 -1 -1
s:otherwise	0 17 -14 -2
s:our	-5 -13 -2 17
s:out	21 -8 0 -8
s:outcome	0 0 -7 9
s:over	11 8 0 -21
s:own	4 13 0 -22
s:owned	0 -15 12 0
s:owner	0 -12 11 0
s:pact	-2 12 -4 -4
s:panel	0 6 -8 1
s:paper	-8 -29 -6 31
s:parcel	0 -17 2 14
s:parliament	0 -19 10 2
s:part	-2 25 -5 -21
s:party	-4 6 11 -18
s:passed	0 0 9 -9
s:past	-2 -10 14 0
s:pause	0 9 -11 -1
s:pay	-10 6 16 -27
s:pen	0 10 -19 9
s:people	-1 0 -8 11
s:perhap	0 -7 -5 12
s:phone	0 -8 -8 17
s:phosphate	0 6 1 -10
s:place	0 8 4 -16
s:plan	0 15 4 -20
s:player	0 -6 13 -9
s:policy	-2 -2 13 -11
s:pork	2 0 5 -10
s:port	5 -6 24 -25
s:possible	-2 0 -10 15
s:post	0 -2 20 -20
s:powder	0 19 -9 -9
s:present	-9 -11 -18 33
s:president	0 6 -23 11
s:press	0 15 -2 -13
s:price	-1 -23 17 0
s:prime	0 9 -14 2
s:principle	0 -15 -9 23
s:proclamation	0 -14 24 -11
s:prolong	0 -16 13 0
s:prolongation	-2 -7 -20 27
s:prolonged	0 21 -8 -14
s:prolonging	0 4 5 -10
s:promise	-7 -3 22 -15
s:property	0 12 -6 -5
s:proposal	-1 -14 -29 37
s:propose	-9 -16 -11 24
s:protest	0 -7 11 -3
s:protocol	0 -7 -5 13
s:provide	-2 -2 -8 13
s:province	0 -3 11 -7
s:provisional	0 -6 11 -5
s:public	0 12 0 -13
s:publication	-1 -3 -5 11
s:pump	-2 0 -11 11
s:purchase	0 -11 19 -6
s:put	5 -7 -6 8
s:quarrel	4 12 -7 -10
s:quarter	0 -15 19 -4
s:question	3 -11 -3 10
s:radio	0 -16 8 5
s:rare	-2 -15 19 -4
s:raspberry	0 -13 0 10
s:rate	-5 23 -3 -18
s:rather	0 0 -14 15
s:ratify	0 -9 12 -1
s:reach	-13 -10 9 5
s:read	-4 1 12 -11
s:ready	-1 -9 -16 24
s:reason	0 -4 17 -12
s:recall	11 7 -7 -14
s:reciprocal	-3 -17 5 16
s:reckon	0 13 -8 0
s:recommend	0 -13 -15 25
s:reduce	0 11 -6 -4
s:reduction	0 4 -18 10
s:refused	1 -18 19 -9
s:regime	0 0 10 -9
s:relief	0 11 -1 -10
s:remain	0 0 -18 14
s:renew	3 -18 3 5
s:renewal	-2 2 -17 16
s:renewed	-5 -7 19 -10
s:rent	0 -13 33 -27
s:replace	-6 12 0 -6
s:reply	0 -5 -6 13
s:report	0 -3 26 -20
s:reporter	-1 5 16 -19
s:representative	0 5 3 -9
s:required	0 -16 12 3
s:rest	0 3 -10 3
s:result	-1 -16 20 0
s:retain	0 -10 0 12
s:return	-2 -6 11 -3
s:review	0 -8 13 -6
s:right	0 10 1 -14
s:rise	3 -2 11 -17
s:river	0 -23 30 -13
s:room	7 -1 -15 12
s:round	-18 -40 32 4
s:rule	-1 -17 17 0
s:run	18 -4 3 -11
s:s	0 -11 14 -6
s:salmon	0 0 -15 12
s:salt	0 7 -12 4
s:same	-16 27 -10 -10
s:say	-17 -1 -5 11
s:scotch	0 14 -10 -5
s:season	0 -3 -6 11
s:second	16 -5 -3 -5
s:section	-8 -5 34 -25
s:sell	1 -18 5 1
s:send	0 -7 -8 16
s:set	-4 7 -6 0
s:settle	1 -14 -4 17
s:seventh	0 -7 10 -3
s:shaken	0 0 -9 7
s:shall	-3 4 -15 9
s:shelve	0 19 -13 -6
s:ship	-8 -11 21 -8
s:shipment	0 -13 9 2
s:shook	0 -1 -8 13
s:short	-1 11 2 -13
s:should	0 -14 23 -10
s:show	0 -8 11 -2
s:shrimp	5 4 -12 0
s:shut	0 -8 13 -3
s:side	4 -4 -10 9
s:sign	-3 8 1 -8
s:signature	0 -9 -20 27
s:silent	0 -13 16 -4
s:since	-6 15 -9 -4
s:single	0 11 -10 0
s:sir	0 3 4 -10
s:sit	-8 -8 19 -5
s:sleep	4 8 -9 -5
s:so	-1 8 -13 3
s:some	0 10 0 -8
s:somebody	0 0 -13 13
s:source	0 -14 -2 15
s:soybean	-3 -1 9 -5
s:spare	0 7 0 -9
s:speak	-2 0 -6 10
s:special	0 10 7 -21
s:spoken	0 -16 -3 16
s:spring	7 -10 8 -5
s:stake	0 11 -15 4
s:stand	-7 -1 16 -11
s:standstill	-11 -4 -19 25
s:start	3 -22 10 7
s:stay	-2 -6 14 -6
s:steak	0 10 -7 -6
s:step	-4 -10 11 2
s:still	-9 -28 24 3
s:stock	0 -13 17 -2
s:stockholm	-2 -20 13 3
s:stretch	0 -5 -16 20
s:strike	-13 -8 10 4
s:study	0 1 -9 5
s:subject	0 0 -13 13
s:successor	11 -10 -6 1
s:sugar	0 16 -32 8
s:summit	-1 -9 0 9
s:surcharge	-9 -28 26 3
s:suspend	-4 -1 -7 11
s:suspension	-12 -4 0 11
s:table	-3 -14 -9 19
s:take	0 11 -4 -7
s:talk	-34 -34 27 11
s:talked	-2 -20 4 10
s:talking	0 -4 -6 10
s:taro	0 -1 -13 15
s:technology	0 13 -5 -7
s:telephone	-5 19 -9 -9
s:telephoned	0 10 -10 0
s:television	0 -23 4 13
s:tell	-19 -17 5 12
s:term	-6 7 -13 7
s:terminal	0 -5 12 -7
s:text	-3 3 -29 26
s:than	-4 -6 19 -11
s:that	-10 4 -9 9
s:the	-21 0 2 7
s:their	-25 3 10 -6
s:them	0 -2 18 -17
s:themselve	-2 21 -10 -11
s:then	-9 -7 25 -12
s:there	9 -10 3 0
s:these	-4 26 -20 -5
s:they	10 8 -16 0
s:they'll	0 -7 -8 13
s:thi	-9 -15 9 10
s:thing	-2 -10 0 10
s:think	0 -11 12 -4
s:third	-9 -2 9 -1
s:those	0 2 5 -12
s:threat	0 10 -3 -7
s:three	-11 -7 15 -2
s:through	-3 21 -23 3
s:tiktok	0 -21 28 -9
s:till	0 1 -13 5
s:timber	0 1 -13 9
s:time	-14 -4 19 -8
s:to	-10 0 5 -2
s:together	-2 -10 25 -14
s:too	2 -11 12 -3
s:tool	0 12 -8 -2
s:top	0 -9 0 9
s:town	-3 -1 20 -18
s:toy	0 -11 0 12
s:trade	-18 2 -7 10
s:trader	0 1 -12 8
s:transfer	0 8 2 -11
s:transport	0 -1 11 -9
s:travel	0 -6 11 -3
s:treaty	9 -15 -4 9
s:trial	-1 3 5 -10
s:trouble	0 10 1 -13
s:truce	18 2 -6 -8
s:tuesday	0 -1 9 -6
s:turn	9 -19 13 -8
s:twice	6 -21 5 4
s:two	4 -17 13 0
s:tyre	11 3 -11 -7
s:under	-17 -6 15 -5
s:union	0 -5 11 -5
s:unit	0 -5 9 -4
s:unit=day	0 -9 46 -44
s:unit=month	12 6 -37 24
s:unit=week	-32 20 14 -26
s:unit=year	-45 -32 23 19
s:unless	-4 -26 17 5
s:unreliable	0 20 -10 -11
s:until	-4 7 7 -15
s:up	-19 6 9 -9
s:upper	0 -4 9 -3
s:us	-12 21 -16 -2
s:use	0 14 1 -16
s:utility	0 -4 13 -8
s:valid	0 -5 -10 15
s:valley	0 -5 9 0
s:very	0 9 -1 -5
s:vessel	0 2 4 -11
s:video	0 8 -11 2
s:village	0 -5 12 -5
s:vote	4 -15 6 2
s:voted	9 -4 2 -8
s:wage	0 -4 9 -4
s:wait	-1 8 4 -13
s:waiting	0 -4 13 -8
s:walk	0 14 -1 -11
s:wall	0 10 0 -11
s:want	-2 13 -11 1
s:war	0 -6 -3 9
s:was	-3 2 7 -9
s:water	0 -9 13 -1
s:way	-3 0 -8 12
s:we	-16 0 -8 14
s:we'll	0 -10 -3 12
s:wednesday	0 10 -5 -5
s:week	-5 3 -14 12
s:weekend	3 5 0 -12
s:welcome	11 15 -3 -24
s:were	10 -14 9 -3
s:what	4 7 -18 5
s:wheat	0 -3 15 -14
s:when	7 16 -11 -12
s:whether	0 -22 6 8
s:while	0 5 -23 12
s:who	-18 -27 26 1
s:whole	0 -5 10 -4
s:whose	0 -7 -3 10
s:why	1 0 7 -11
s:will	-23 5 -5 6
s:win	0 15 -9 -5
s:window	0 -2 12 -9
s:wine	4 30 -31 -6
s:winter	7 -15 8 -3
s:wire	-5 -10 1 11
s:wish	0 9 -11 0
s:with	-11 -7 3 8
s:withdraw	6 -13 0 2
s:within	0 -7 28 -23
s:without	14 -17 6 -3
s:wool	0 11 -9 0
s:word	0 -22 0 13
s:work	-3 -6 10 -1
s:worked	13 -6 0 -7
s:world	0 -13 21 -11
s:worth	0 -1 10 -6
s:would	-21 -13 -8 24
s:write	-10 -13 9 5
s:year	3 -6 11 -8
s:yes	-1 -4 -10 15
s:yet	-5 -11 -13 24
s:yield	-4 -11 30 -16
s:york	0 -9 13 -2
s:you	-3 7 10 -17
sa:!	-1 10 -10 0
sa:"	-2 10 0 -8
sa:" .	-16 11 -6 2
sa:" <person>	0 12 1 -15
sa:" a	0 9 0 -11
sa:" and	0 -12 0 9
sa:" he	0 17 2 -21
sa:" in	0 -3 -10 14
sa:" she	11 -4 -3 -1
sa:" the	7 2 5 -17
sa:'	0 0 14 -15
sa:' notice	0 0 11 -6
sa:'s <person>	0 4 3 -8
sa:'s trade	0 10 -2 -6
sa:, "	9 5 13 -27
sa:, <day-gone>	-4 -1 9 0
sa:, <day-today>	0 4 -10 4
sa:, <level>	13 -17 10 -9
sa:, <name>	0 0 -15 13
sa:, <number>	-7 8 1 -11
sa:, <office>	0 -8 -3 13
sa:, <person>	-4 6 -16 7
sa:, <seat>	0 -1 9 -7
sa:, a	-6 -15 11 5
sa:, after	0 11 -4 -7
sa:, agree	-5 9 1 -7
sa:, and	13 -14 4 -1
sa:, as	-4 -9 -14 27
sa:, at	5 1 -9 1
sa:, but	-2 -11 -2 15
sa:, by	-2 18 -6 -11
sa:, counted	-1 9 -16 7
sa:, down	3 -9 1 2
sa:, during	2 0 5 -9
sa:, expire	8 -10 1 -1
sa:, from	1 -20 -12 26
sa:, had	2 6 -1 -9
sa:, has	-5 10 -8 0
sa:, he	1 0 12 -12
sa:, his	0 0 -10 13
sa:, i	0 5 13 -17
sa:, in	5 2 8 -20
sa:, is	-7 13 0 -6
sa:, it	0 21 -18 -5
sa:, no	0 -5 -7 12
sa:, of	1 -10 6 0
sa:, on	-6 -15 31 -16
sa:, one	0 -4 19 -11
sa:, or	0 -13 -4 15
sa:, run	2 8 -10 -1
sa:, she	0 0 14 -13
sa:, so	-6 24 -13 -5
sa:, subject	0 -5 -8 12
sa:, take	-4 11 0 -10
sa:, the	-10 9 0 -5
sa:, their	0 12 5 -18
sa:, then	0 1 21 -25
sa:, they	9 0 -11 4
sa:, to	-5 15 -22 5
sa:, two	0 -7 -2 11
sa:, unless	0 -21 8 8
sa:, was	-10 -6 11 3
sa:, will	0 10 -9 0
sa:, with	0 -30 0 22
sa:, would	-1 10 -7 0
sa:-	-4 -6 10 0
sa:- earth	0 -10 0 8
sa:. "	-3 -9 -13 21
sa:. m	0 1 4 -10
sa::	-11 -8 18 -5
sa:: <name>	0 -7 -2 10
sa:: <number>	0 2 10 -19
sa:: it	0 -9 10 0
sa:: on	0 -6 11 -3
sa:: the	0 -2 12 -5
sa:;	25 -5 -4 -7
sa:; a	10 -6 3 -10
sa:; it	1 10 -2 -11
sa:; the	3 7 -2 -8
sa:<agent>	2 -1 -13 11
sa:<day-ahead>	-48 19 -28 17
sa:<day-ahead> ,	0 6 -14 5
sa:<day-ahead> .	-34 17 -20 5
sa:<day-ahead> ;	11 0 0 -8
sa:<day-ahead> of	0 0 -8 10
sa:<day-ahead> unless	0 -12 13 0
sa:<day-gone>	27 2 -23 0
sa:<day-gone> ,	11 11 -12 -11
sa:<day-gone> after	9 1 -12 0
sa:<day-gone> and	5 -4 -8 8
sa:<day-gone> evening	0 -16 0 16
sa:<day-gone> to	10 2 -6 -8
sa:<day-gone> with	0 -1 9 -6
sa:<day-today>	2 13 1 -18
sa:<day-today> ,	-1 23 -9 -13
sa:<day-today> .	-6 17 -9 -4
sa:<day-today> ;	0 -4 -4 9
sa:<gate>	17 -19 -14 17
sa:<goods-amount>	0 9 -3 -3
sa:<goods-amount> .	0 11 -9 0
sa:<goods>	-1 13 -23 10
sa:<level-noun>	-26 -1 -10 20
sa:<level>	10 -14 -1 8
sa:<level> )	0 -13 -2 13
sa:<level> ,	0 -21 27 -9
sa:<level> and	0 10 -21 9
sa:<level> for	-6 -4 0 11
sa:<level> from	-3 -9 10 1
sa:<level> on	8 0 -26 16
sa:<level> to	-2 -4 16 -8
sa:<money>	-4 -1 21 -20
sa:<money> ,	0 -11 5 2
sa:<money> a	0 -3 10 -4
sa:<month-gone>	0 2 1 -8
sa:<name>	-20 6 -4 5
sa:<name> .	-5 0 12 -10
sa:<name> <level>	0 3 -18 12
sa:<name> <number>	0 1 -12 10
sa:<name> and	0 13 4 -24
sa:<name> charge	0 0 -9 8
sa:<name> conclude	0 -3 9 -5
sa:<name> has	6 12 -11 -8
sa:<name> have	0 -4 10 -3
sa:<name> in	-4 -7 10 0
sa:<name> is	0 9 4 -14
sa:<name> take	0 -6 -2 11
sa:<name> to	1 7 0 -13
sa:<name> will	0 -5 -21 24
sa:<name> would	0 -8 -2 9
sa:<not>	18 -4 -3 -5
sa:<number>	16 -9 10 -15
sa:<number> ,	-2 9 2 -16
sa:<number> .	34 1 -20 -9
sa:<number> :	0 1 9 -17
sa:<number> <name>	0 -14 5 8
sa:<number> and	10 -6 -18 16
sa:<number> in	-2 -3 13 -8
sa:<number> more	-2 18 -10 -5
sa:<office>	-17 1 16 -11
sa:<office> ,	0 4 7 -11
sa:<office> .	0 -9 3 2
sa:<office> say	0 6 0 -7
sa:<organisation>	-3 -11 4 6
sa:<organisation> 's	0 0 12 -12
sa:<organisation> ,	0 4 -15 11
sa:<organisation> .	-4 -21 9 9
sa:<organisation> and	0 -9 13 -3
sa:<organisation> announce	0 -8 10 -2
sa:<organisation> in	0 3 -15 11
sa:<organisation> prolong	0 -6 10 -2
sa:<organisation> say	0 9 -7 -2
sa:<person> .	-5 10 -3 -4
sa:<person> announce	0 11 -15 2
sa:<person> had	0 16 -10 -6
sa:<person> has	0 -1 -13 16
sa:<person> of	0 -10 16 -5
sa:<person> sign	0 7 3 -10
sa:<points> .	-2 10 -5 -3
sa:<quality>	-7 -1 -7 12
sa:<quality> company	0 9 -7 -1
sa:<quality> good	0 5 7 -21
sa:<quality> minister	0 8 -13 1
sa:<quality> one	5 0 -13 6
sa:<quality> steel	0 10 -5 -3
sa:<seat>	-24 8 3 -1
sa:<seat> to	-6 -5 15 -5
sa:<span>	-22 -13 7 11
sa:<span> ,	-15 -12 22 -3
sa:<span> .	-6 -23 15 3
sa:<span> before	0 13 -5 -6
sa:<span> of	0 -9 -3 13
sa:<span> to	0 11 0 -11
sa:<v-agree>	-14 2 -3 8
sa:<v-begin>	9 10 -20 2
sa:<v-deny>	-2 -9 8 2
sa:<v-down>	0 -3 15 -13
sa:<v-end>	33 -9 -5 -9
sa:<v-impose>	-12 4 -11 12
sa:<v-propose>	-7 -8 -6 14
sa:<v-return>	10 -7 5 -6
sa:<v-say>	-9 -6 8 0
sa:<v-sell>	7 5 -12 1
sa:<v-suspend>	7 5 -8 -3
sa:<v-target>	-14 0 -2 7
sa:<v-up>	13 3 -4 -8
sa:?	-18 -6 13 0
sa:a	-5 -18 27 -9
sa:a <office>	0 -8 9 -1
sa:a deal	4 -9 6 -1
sa:a framework	0 -6 10 0
sa:a good	0 -1 -11 14
sa:a handshake	0 -3 11 -6
sa:a price	0 -1 8 -4
sa:a successor	14 -4 -9 -1
sa:a television	0 -8 0 9
sa:a treaty	9 -2 -19 8
sa:a truce	-2 -16 -2 19
sa:add	0 -16 4 10
sa:additional	0 5 -14 4
sa:additional duty	0 11 -10 0
sa:after	0 0 7 -9
sa:after .	8 -3 -13 7
sa:after <person>	0 9 -2 -5
sa:after <span>	0 -8 -8 16
sa:after a	-4 21 0 -23
sa:after that	0 11 -1 -8
sa:after the	-4 -27 6 12
sa:after they	0 -5 13 -7
sa:again	-10 0 4 0
sa:again .	-3 18 -7 -9
sa:agree	-5 6 -8 4
sa:agree .	0 -11 -4 15
sa:agree by	0 18 -8 -12
sa:agree in	-6 -4 -18 26
sa:agree on	5 0 4 -13
sa:agreement	-1 0 16 -18
sa:air	0 -11 0 9
sa:air base	0 -11 0 9
sa:all .	9 3 -13 -2
sa:allow	0 -3 -9 13
sa:almost	-5 11 0 -5
sa:already	0 10 -5 -3
sa:an	-1 17 3 -21
sa:an agreement	0 -1 10 -7
sa:an extension	4 2 0 -9
sa:and	7 -4 -5 5
sa:and <name>	4 18 -18 -5
sa:and <number>	9 -17 2 4
sa:and <person>	-3 16 -12 -2
sa:and <quality>	-2 -2 12 -6
sa:and <span>	4 -20 9 1
sa:and a	-7 -19 13 2
sa:and at	0 -8 11 -1
sa:and by	0 9 -8 0
sa:and die	8 4 -12 -3
sa:and had	2 8 7 -19
sa:and has	0 -10 -12 23
sa:and is	0 -8 14 -4
sa:and it	5 2 -15 4
sa:and keep	-3 15 -1 -13
sa:and leave	0 -1 -8 9
sa:and no	-1 8 7 -18
sa:and nobody	0 -13 1 5
sa:and not	-2 2 -27 26
sa:and retain	0 -18 6 11
sa:and say	0 -2 9 -6
sa:and sign	0 -5 -3 11
sa:and that	7 -9 -15 16
sa:and the	-22 -6 2 13
sa:and was	0 -3 16 -10
sa:and we	0 -18 29 -15
sa:and what	0 13 0 -12
sa:and will	0 -1 -10 12
sa:and would	0 -9 0 6
sa:announce .	0 -13 16 -3
sa:another	9 -21 0 11
sa:another <number>	-1 -11 16 -2
sa:any	0 -3 14 -7
sa:anything	4 3 -17 6
sa:apply	1 -20 1 13
sa:are	-3 19 -12 -9
sa:as	-9 1 -17 18
sa:as agree	0 12 0 -9
sa:as good	0 -4 -2 8
sa:as it	-7 -5 0 15
sa:ask	9 0 -16 6
sa:ask for	11 -6 -3 0
sa:at	7 -11 -3 8
sa:at <level>	-1 9 -20 11
sa:at <number>	14 0 -21 8
sa:at the	-1 -6 0 9
sa:autumn	-1 8 -8 1
sa:away	-3 0 11 -11
sa:back .	0 -7 -7 15
sa:back to	0 -8 0 6
sa:base	0 -12 3 7
sa:be	-12 0 2 1
sa:be <number>	0 -6 12 -5
sa:be extend	0 1 15 -18
sa:bean	8 0 2 -11
sa:beef	-4 15 -2 -10
sa:been	-9 -11 8 6
sa:been agree	0 5 -14 8
sa:before it	4 14 -8 -11
sa:before the	-8 -3 -2 12
sa:begin	0 1 -13 8
sa:begin ,	1 -13 13 -4
sa:begin .	7 8 -15 0
sa:begin in	0 2 8 -14
sa:begin on	-1 -13 -22 30
sa:being	-1 0 -7 11
sa:believe	-2 -15 0 15
sa:better	0 1 5 -8
sa:better than	0 -4 15 -9
sa:between	4 7 2 -18
sa:between <name>	8 11 -10 -11
sa:between the	0 -4 20 -22
sa:bond	0 -1 11 -5
sa:border	0 10 -4 -2
sa:both	2 16 -20 0
sa:both country	0 2 -11 6
sa:both duty	0 -15 -8 21
sa:bring	5 -13 16 -11
sa:broke	13 -12 5 -11
sa:built	0 -5 10 -4
sa:busan	-4 9 -8 0
sa:business	0 -9 18 -10
sa:but	-6 -20 1 18
sa:but a	0 -18 0 16
sa:but not	0 -11 15 -6
sa:by	-6 -19 20 1
sa:by <day-ahead>	0 -20 14 5
sa:by <span>	0 0 -7 10
sa:by a	0 -6 10 -2
sa:by another	0 -11 12 0
sa:by the	9 -1 1 -9
sa:cabinet	9 -4 -9 3
sa:call	-3 11 -6 -2
sa:call with	0 13 -10 -3
sa:calm	0 -7 -9 15
sa:can be	0 -15 6 5
sa:cement	0 -11 0 12
sa:city	5 -9 0 0
sa:clock	-1 -8 13 -4
sa:closed	0 -11 11 -1
sa:coffee	0 0 -12 9
sa:collect	5 13 -4 -16
sa:come	-10 13 -7 0
sa:come down	-2 12 0 -8
sa:commerce	8 -12 6 -1
sa:company	0 -3 12 -9
sa:conclude	5 0 9 -17
sa:condition	0 0 -10 12
sa:confirm	0 8 4 -14
sa:container	0 13 -3 -9
sa:control	0 -6 11 -3
sa:control on	0 -13 15 -1
sa:copper	0 -8 -9 15
sa:cost	0 -11 0 8
sa:cotton	0 9 0 -12
sa:could be	-4 -2 10 -2
sa:count	0 -8 0 11
sa:counted	-2 21 -22 0
sa:counted from	-1 19 -20 1
sa:countermeasure	-1 10 -5 -1
sa:crane	0 -9 13 -2
sa:custom	0 -7 16 -6
sa:day	-11 6 -7 7
sa:day of	0 0 -12 13
sa:deadline	-2 -4 15 -9
sa:deal	3 -13 -1 9
sa:did	0 -10 17 -7
sa:die	10 7 -16 -4
sa:die on	0 9 -10 0
sa:discuss	0 -2 -9 13
sa:dispute	-2 -30 13 14
sa:dispute over	-1 -19 5 12
sa:doe	-4 15 -7 -6
sa:doe not	-1 10 -9 0
sa:done	0 -11 4 4
sa:down	15 2 -7 -11
sa:down to	10 0 -9 0
sa:draft	0 -7 -10 17
sa:draft .	0 -1 -8 10
sa:drop	0 -9 10 0
sa:drop the	0 5 5 -11
sa:due	-6 -1 9 0
sa:due .	-3 -6 12 -1
sa:during	0 -6 18 -14
sa:during which	1 -1 13 -14
sa:duty	10 -6 -1 1
sa:duty .	0 -3 10 -2
sa:duty of	0 3 12 -19
sa:duty on	-1 7 4 -11
sa:duty that	0 11 -6 -6
sa:duty to	16 -10 -5 -5
sa:duty were	3 -10 0 2
sa:each of	0 0 10 -7
sa:each other	-8 0 -4 9
sa:earlier	-1 -10 15 -3
sa:earlier ,	0 -4 8 0
sa:early	-3 -10 18 -6
sa:early .	0 -4 12 -5
sa:earth	0 -17 4 8
sa:effect	-6 21 -5 -14
sa:effect .	0 8 -1 -4
sa:end	17 0 -3 -10
sa:end .	-8 13 -3 -6
sa:end in	7 5 -6 -12
sa:end on	-5 -6 9 1
sa:evening	0 -26 10 14
sa:evening ,	0 -9 4 3
sa:evening .	0 -11 0 8
sa:ever	-6 13 -5 -2
sa:every	0 -15 7 7
sa:everybody	-7 6 19 -20
sa:everything	0 -3 -7 12
sa:expect	0 -8 12 -5
sa:expect to	5 1 -9 1
sa:expire	7 1 2 -17
sa:expire on	0 6 1 -13
sa:export	7 4 -9 -1
sa:export of	8 2 0 -13
sa:extend .	-1 -2 10 -5
sa:extend its	0 1 -12 8
sa:extension	5 0 -10 5
sa:extension of	0 10 -3 -4
sa:extra	3 -1 9 -15
sa:failed	4 -9 0 0
sa:farm good	0 -12 12 0
sa:fee	0 -14 11 2
sa:fee .	0 -7 10 -2
sa:fentanyl	0 7 6 -16
sa:figure	-2 11 -5 -3
sa:find	-2 3 11 -16
sa:finish	0 -1 -9 11
sa:firm .	0 1 -9 3
sa:followed	1 -1 11 -11
sa:for <name>	0 0 11 -17
sa:for <number>	-4 13 0 -11
sa:for an	0 -11 4 6
sa:for good	5 4 0 -13
sa:for more	0 12 5 -17
sa:for one	-1 -6 13 -6
sa:for the	-1 -13 5 4
sa:for which	0 12 -14 0
sa:force	-5 16 -13 0
sa:force .	0 -9 0 7
sa:framework	0 -6 10 0
sa:free	0 4 7 -17
sa:from <day-ahead>	8 -26 -13 32
sa:from <day-gone>	6 26 -20 -22
sa:from <level>	-4 -21 20 3
sa:from <name>	0 15 -6 -9
sa:from <number>	0 -1 11 -9
sa:from now	0 -8 16 -10
sa:from the	-3 8 -13 3
sa:gave	-3 15 1 -16
sa:geneva	-6 20 -13 -4
sa:geneva are	0 9 -7 0
sa:give	0 2 -10 6
sa:given	0 14 2 -16
sa:go	11 4 -3 -11
sa:go ,	8 -11 1 -1
sa:go .	0 2 5 -8
sa:go down	10 0 -4 -3
sa:go into	0 14 -11 -3
sa:go on	-5 16 0 -13
sa:go to	0 -12 0 5
sa:good ,	0 -4 11 -7
sa:good as	0 -4 -2 8
sa:government	9 0 -3 -5
sa:grace	0 4 -12 9
sa:had	0 6 14 -25
sa:had been	0 -9 13 -3
sa:had put	0 -11 0 9
sa:had sign	3 9 -3 -10
sa:halve	0 11 0 -11
sa:hand	0 -4 -6 10
sa:handshake	0 -8 22 -15
sa:harvest	0 7 -28 18
sa:has	0 -3 -9 12
sa:has already	0 11 -5 -4
sa:has been	-6 2 -11 11
sa:has charge	0 7 1 -11
sa:has say	0 12 -6 -6
sa:has to	0 -9 0 8
sa:have	-15 0 -1 6
sa:have been	0 -5 -4 14
sa:have run	0 10 0 -6
sa:he	-2 10 -4 -2
sa:he had	0 -5 -4 11
sa:he tell	0 10 5 -15
sa:he would	0 6 -10 2
sa:highest	0 -5 13 -5
sa:him	0 0 -14 15
sa:his	-5 -1 -21 23
sa:his <office>	0 -9 0 10
sa:hit	0 -5 -2 9
sa:holiday	0 14 -18 6
sa:holiday .	0 14 -14 0
sa:home	-2 -11 22 -10
sa:home from	0 -2 9 -7
sa:hour	0 1 8 -14
sa:hour .	10 -9 -5 2
sa:hour before	-6 10 0 -5
sa:how	0 12 -2 -9
sa:i	-7 -12 13 1
sa:i have	0 -10 -6 15
sa:if	-6 10 -1 -5
sa:if <name>	0 -8 9 0
sa:if both	0 12 1 -14
sa:impose on	0 15 0 -13
sa:in	7 -21 -4 17
sa:in <month-gone>	0 -9 16 -13
sa:in <name>	-8 12 3 -11
sa:in <number>	7 -2 5 -8
sa:in a	-1 -19 6 12
sa:in at	0 -11 0 12
sa:in both	7 -1 -11 4
sa:in force	-1 16 -13 -2
sa:in geneva	-1 13 -2 -9
sa:in place	0 18 -8 -11
sa:in the	6 11 -5 -10
sa:in their	8 -13 -6 10
sa:in which	9 -1 -2 -3
sa:including	0 13 -7 -7
sa:instead of	0 9 -12 2
sa:interview	0 -8 -4 12
sa:investigation	0 -9 0 6
sa:is	-25 0 -4 12
sa:is ,	0 -19 0 16
sa:is <day-ahead>	0 3 -11 5
sa:is <day-gone>	9 7 -12 -7
sa:is a	0 -8 1 4
sa:is back	0 -13 7 5
sa:is good	0 9 -4 -1
sa:is not	-4 0 14 -12
sa:is on	0 -9 -2 9
sa:is one	0 11 -7 -4
sa:is over	0 20 -10 -8
sa:is still	-1 -9 11 0
sa:is to	-3 10 3 -13
sa:is what	6 1 -12 1
sa:it	4 5 2 -12
sa:it 's	0 -17 14 1
sa:it ,	0 7 -11 2
sa:it .	12 0 0 -9
sa:it begin	3 11 -17 1
sa:it end	3 0 5 -13
sa:it is	-9 10 -2 -1
sa:it take	2 15 -12 -8
sa:it to	8 -8 0 0
sa:it will	-5 12 0 -11
sa:its	10 0 -2 -2
sa:its duty	6 -3 8 -12
sa:its export	0 12 -9 -1
sa:its list	0 -4 -12 15
sa:keep	-11 22 -12 -5
sa:keep their	0 12 -6 -7
sa:lapse	18 -8 0 -11
sa:last	-4 10 5 -17
sa:last <month-gone>	3 13 -16 0
sa:last day	0 5 1 -12
sa:last week	-3 -16 9 7
sa:lasted	15 -9 -5 -3
sa:late .	0 -1 9 -5
sa:later	-9 -13 27 -10
sa:lay	-1 -11 12 0
sa:least	0 5 5 -9
sa:leave	-11 -14 27 -5
sa:leave .	0 -3 11 -7
sa:less	4 -15 5 0
sa:less <span>	0 -11 16 -6
sa:levy	0 9 0 -8
sa:levy <level>	0 14 -10 -5
sa:lie	0 -1 -6 10
sa:like	0 -11 1 6
sa:likewise	0 2 -8 3
sa:line	-4 -9 9 1
sa:listed	0 -12 0 11
sa:listed company	0 -4 -3 8
sa:listed firm	0 -10 0 7
sa:listing	0 14 -9 -2
sa:listing of	0 14 -9 -2
sa:little	0 15 -10 -4
sa:live	-3 11 -4 -3
sa:long	-5 11 -8 -2
sa:long ,	0 13 -19 0
sa:long time	0 -16 14 0
sa:longer	-2 9 -12 5
sa:longer than	0 9 -8 0
sa:look	0 -5 18 -10
sa:look at	0 -5 12 -7
sa:lower	5 -13 8 0
sa:m	0 1 4 -10
sa:m .	0 1 5 -10
sa:machine	0 13 -1 -12
sa:make	0 13 -2 -12
sa:make in	0 10 -4 -9
sa:make it	0 9 -4 -4
sa:matter	0 -10 3 4
sa:may	-2 -14 5 9
sa:me	0 -3 -17 21
sa:mean	0 -13 -1 15
sa:mediator	0 -7 16 -9
sa:meet	0 -11 -2 10
sa:meet on	0 0 -10 11
sa:mentioned	0 -6 -10 15
sa:metal	0 -7 0 9
sa:midnight	3 5 0 -11
sa:minister	-3 0 -10 12
sa:monday	0 -5 -8 13
sa:monday ,	0 -5 -7 13
sa:more	-7 7 -4 1
sa:more ,	-4 16 -11 -2
sa:more for	0 4 14 -21
sa:morning	-4 5 13 -19
sa:morning .	0 10 -4 -6
sa:most	0 -7 -9 17
sa:move	0 1 10 -14
sa:much	0 2 -10 6
sa:my	0 -13 0 15
sa:name	0 -12 -5 17
sa:nearly	0 15 -3 -12
sa:need	0 0 -11 10
sa:negotiate	0 10 -8 -1
sa:neither	9 -16 0 5
sa:neither side	12 -15 -3 2
sa:never	0 6 -8 0
sa:new	0 -15 17 -3
sa:night	0 -10 0 6
sa:no	2 -5 9 -7
sa:no more	-1 -2 -7 13
sa:nobody	1 1 2 -8
sa:noon	3 1 3 -10
sa:not	-1 11 -15 4
sa:not <number>	0 5 13 -17
sa:not <span>	0 -11 -16 23
sa:not for	0 -2 16 -16
sa:not yet	-2 -2 -3 10
sa:nothing	-10 4 0 1
sa:now	-9 -21 18 4
sa:number	-5 -15 2 12
sa:of	-27 -10 27 -6
sa:of <day-gone>	0 -18 0 18
sa:of <level>	2 -7 11 -6
sa:of <month-ahead>	0 -11 5 3
sa:of <month-gone>	0 23 -10 -15
sa:of <number>	8 17 -21 -3
sa:of <person>	0 -5 -1 9
sa:of <quality>	0 12 -1 -10
sa:of <span>	-3 -7 20 -12
sa:of blacklisted	0 7 -9 0
sa:of calm	0 -6 -10 15
sa:of geneva	0 18 -14 -5
sa:of it	0 16 -15 0
sa:of last	0 -12 12 -1
sa:of listed	0 -14 1 10
sa:of peace	0 11 -11 0
sa:of talk	-4 -6 14 -4
sa:of the	-7 -9 19 -5
sa:of them	-3 -2 16 -14
sa:of thi	0 -11 16 -2
sa:of truce	0 1 -15 13
sa:of which	0 6 -11 2
sa:off	-4 13 0 -10
sa:offer	0 -18 5 5
sa:offer .	0 -9 0 6
sa:old	-8 -5 11 0
sa:old duty	-1 -2 11 -5
sa:old rate	0 5 -12 6
sa:olive	0 15 -2 -12
sa:on	-23 8 -7 8
sa:on <day-ahead>	-47 2 7 2
sa:on <day-gone>	21 -9 0 -7
sa:on <day-today>	-3 -9 20 -10
sa:on <number>	0 -10 15 -4
sa:on <quality>	-3 -6 -1 12
sa:on <span>	-1 14 -9 -4
sa:on a	-1 12 -9 0
sa:on an	3 2 0 -10
sa:on both	-1 -6 -20 24
sa:on offer	0 -7 -3 9
sa:on paper	0 -10 10 -1
sa:on rare	0 -15 15 -1
sa:on steel	0 -11 5 6
sa:on the	-2 0 -8 10
sa:on top	0 0 -10 9
sa:on which	-3 -4 11 -1
sa:once	10 -8 -7 6
sa:one	4 -21 7 7
sa:one .	4 -16 14 -6
sa:only	1 11 -21 3
sa:option	0 -10 -6 15
sa:or	-3 -17 24 -8
sa:or <span>	0 -1 16 -15
sa:or two	0 -7 12 -4
sa:other	-15 0 8 0
sa:other 's	0 -9 0 9
sa:out	19 2 0 -20
sa:out .	2 14 -8 -11
sa:out of	0 -12 9 1
sa:out on	6 6 -1 -11
sa:over	10 3 3 -19
sa:over .	7 -11 5 0
sa:over on	0 23 -8 -16
sa:over the	-2 -1 9 -3
sa:own	7 11 -6 -13
sa:owned	0 -13 8 0
sa:owned by	0 -9 0 6
sa:owner	0 -11 17 -9
sa:paper	-2 -8 22 -13
sa:paper ,	0 -3 10 -6
sa:pay	-3 11 6 -22
sa:pay <level>	0 18 -1 -25
sa:peace .	0 6 4 -17
sa:pen	0 3 -17 13
sa:perhap	0 -3 -9 13
sa:period	0 -6 13 -5
sa:phone	0 -7 -1 10
sa:phosphate	0 11 0 -10
sa:place	6 5 1 -18
sa:port	10 -17 -2 8
sa:possible	0 -7 -5 11
sa:possible .	0 -1 -6 8
sa:present	0 -8 -16 25
sa:present one	0 -7 -3 11
sa:president	0 14 -11 -3
sa:president in	0 15 -8 -8
sa:price	0 -9 10 -2
sa:prolong	3 0 12 -17
sa:prolong it	4 1 3 -12
sa:promise	-1 -8 16 -6
sa:propose	-3 -14 -5 19
sa:publication	-1 -2 -6 11
sa:publication .	-1 -2 -6 11
sa:published	0 -8 0 7
sa:put	4 -28 0 20
sa:put it	5 -14 5 0
sa:put on	0 -18 0 16
sa:quarrel	7 -4 7 -13
sa:quiet ,	0 -12 14 -4
sa:rare	0 -17 4 8
sa:rare -	0 -10 0 8
sa:rare earth	0 -8 5 1
sa:rate	-10 8 -6 1
sa:rate .	-5 16 -11 0
sa:rather	0 9 -15 6
sa:reach	-7 -9 8 4
sa:read	-2 0 13 -11
sa:reciprocal	0 -9 1 8
sa:reciprocal tariff	0 -2 -6 10
sa:reckon	0 14 -12 0
sa:reckon .	0 8 -11 1
sa:renewed	-3 4 5 -12
sa:rent	0 0 9 -11
sa:report	0 2 10 -13
sa:report .	0 11 -3 -7
sa:reprieve	0 8 -13 3
sa:result	0 -2 11 -8
sa:retain	0 -12 1 12
sa:retain .	0 -7 0 9
sa:retain <level>	0 -15 5 8
sa:return	0 -2 11 -5
sa:rice	-3 16 -14 0
sa:round	0 -14 2 8
sa:round .	0 0 -6 9
sa:rule .	0 7 4 -12
sa:rule that	0 -6 -4 11
sa:run	13 -3 10 -25
sa:run ,	-3 -16 23 -6
sa:run out	24 4 -16 -15
sa:same	-10 22 -9 -9
sa:same rate	-4 13 -5 -6
sa:sanction	0 -10 14 -3
sa:sanction on	0 -10 14 -3
sa:say	-1 -1 -8 9
sa:say ,	0 17 -15 -3
sa:say .	5 0 -9 5
sa:say <person>	0 -14 7 5
sa:say on	0 -8 6 1
sa:say the	0 9 -3 -3
sa:settle	-2 -11 2 9
sa:shall	0 9 -5 -1
sa:she	10 -9 6 -8
sa:she say	10 -8 8 -13
sa:short	0 14 0 -16
sa:short .	0 16 -8 -9
sa:should	0 -6 17 -10
sa:side .	-3 -3 -16 20
sa:sign	-4 12 -10 1
sa:sign ,	6 0 8 -13
sa:sign in	-8 27 -14 -11
sa:sign the	0 -16 14 0
sa:signature	0 -8 -9 18
sa:signature .	1 -16 1 6
sa:since	-2 6 -16 7
sa:since <day-gone>	0 10 -12 0
sa:since <month-gone>	-3 -4 -6 12
sa:sit	-2 0 10 -5
sa:so	-13 19 -3 -8
sa:so that	-4 11 -2 -4
sa:so until	0 11 -10 0
sa:soybean	0 -17 15 2
sa:soybean .	0 -9 -1 9
sa:special	0 19 -5 -16
sa:stand	-1 -11 16 -2
sa:standstill	-2 0 -7 11
sa:start	8 -16 6 0
sa:start .	10 0 3 -14
sa:start on	0 -15 5 9
sa:stay	-2 9 -5 0
sa:stay at	0 12 -13 1
sa:step	0 -11 4 7
sa:still	-7 -28 23 1
sa:still to	0 -12 11 0
sa:stock	0 -9 4 5
sa:stockholm	0 -9 0 10
sa:stop	-6 -8 4 7
sa:study	0 1 -9 5
sa:subject	0 -3 -9 11
sa:subject to	0 -3 -9 11
sa:successor	14 -4 -9 -1
sa:sugar	0 19 -14 -6
sa:sugar truce	0 13 -8 -4
sa:suspend .	0 17 -4 -17
sa:suspension	-5 -13 14 4
sa:table .	0 -2 -11 15
sa:take	0 14 -11 -3
sa:take <level>	0 -13 0 14
sa:take <number>	4 3 -11 0
sa:take effect	-4 11 2 -12
sa:talk	-11 -22 22 2
sa:talk ,	0 11 -7 -4
sa:talk .	0 -9 16 -9
sa:tariff ,	0 8 0 -12
sa:tariff .	0 -11 12 -2
sa:tariff of	0 -12 20 -6
sa:tariff on	0 0 -8 9
sa:tariff pause	0 0 -12 9
sa:tax	0 -14 12 0
sa:tea and	-1 -8 5 4
sa:telephone	0 14 -6 -7
sa:television	0 -14 0 14
sa:television interview	0 -8 -5 12
sa:tell	-6 -1 7 -2
sa:tell <person>	0 -8 -8 16
sa:tell us	0 12 -10 -5
sa:term	0 -1 -7 10
sa:text	0 17 -9 -7
sa:than <level>	0 -2 -8 11
sa:than <span>	0 0 10 -9
sa:that	0 6 -20 12
sa:that 's	0 12 2 -17
sa:that .	0 2 -14 11
sa:that <name>	0 13 -7 -3
sa:that begin	-1 11 -5 0
sa:that both	0 9 -6 -2
sa:that end	0 -3 -7 12
sa:that extend	0 -8 -11 17
sa:that had	3 -3 -8 8
sa:that he	0 1 -11 7
sa:that is	7 -13 -1 7
sa:that it	6 -11 12 -5
sa:that of	0 -4 -5 10
sa:that on	0 -7 -2 10
sa:that run	9 -5 0 -3
sa:that the	0 12 -1 -11
sa:that time	0 -4 -5 10
sa:that was	-4 -9 8 3
sa:that would	0 -7 -2 11
sa:the	-8 -7 5 5
sa:the <day-ahead>	-2 4 -29 20
sa:the <day-gone>	8 17 -25 -3
sa:the <level>	8 -6 -27 18
sa:the <name>	-6 24 0 -27
sa:the <number>	4 -5 -8 10
sa:the <office>	-2 9 14 -23
sa:the <organisation>	-2 -19 -1 20
sa:the <person>	-1 -20 22 -4
sa:the <quality>	1 16 0 -19
sa:the additional	0 15 -14 -3
sa:the agreement	0 -8 6 0
sa:the control	0 -12 11 0
sa:the day	-5 8 -13 5
sa:the deal	0 -5 -5 9
sa:the end	0 7 -12 2
sa:the export	8 -19 -3 10
sa:the fee	0 -9 0 6
sa:the handshake	0 -2 11 -7
sa:the last	0 13 -10 -3
sa:the listing	0 14 -9 -2
sa:the new	8 -4 5 -12
sa:the next	-4 12 8 -16
sa:the old	-7 -4 13 -3
sa:the one	0 -8 -3 11
sa:the other	-3 0 9 -9
sa:the present	0 -5 -26 30
sa:the rest	0 -12 0 13
sa:the same	-9 14 0 -8
sa:the signature	0 -9 0 5
sa:the suspension	0 -5 12 -4
sa:the tariff	7 11 -14 -4
sa:the third	0 0 -15 15
sa:the truce	4 -6 9 -7
sa:the two	13 8 -11 -9
sa:their <office>	0 11 3 -15
sa:their dispute	0 -14 -5 19
sa:them	-7 2 25 -26
sa:them .	-3 -5 20 -15
sa:then	-15 0 17 -8
sa:then .	0 8 0 -9
sa:there	-10 -7 16 -3
sa:there .	0 -9 9 0
sa:they	-2 10 -14 5
sa:they were	9 -2 -9 1
sa:thi	-1 -6 26 -16
sa:thi year	0 4 4 -10
sa:think	0 -5 16 -14
sa:third	0 -7 -3 12
sa:those	0 -7 17 -8
sa:those who	0 -1 12 -9
sa:through	-1 24 -12 -15
sa:through <number>	0 14 -7 -7
sa:time	-5 -1 13 -9
sa:time to	-3 -12 3 7
sa:to <day-ahead>	0 23 -18 -7
sa:to <day-gone>	7 -36 13 17
sa:to <level>	15 -6 1 -9
sa:to <month-gone>	0 -11 6 4
sa:to <name>	0 -13 -2 12
sa:to <number>	4 1 -11 0
sa:to be	-2 -8 22 -11
sa:to begin	0 -11 -11 19
sa:to come	0 23 -10 -14
sa:to do	0 13 0 -16
sa:to end	-4 -6 17 -8
sa:to expire	-6 18 -3 -11
sa:to find	-2 3 7 -12
sa:to give	0 9 0 -8
sa:to go	0 -15 16 0
sa:to run	0 -14 18 -1
sa:to sign	5 -18 22 -13
sa:to the	-4 -2 11 -4
sa:together	0 -11 20 -8
sa:too	3 -8 4 0
sa:too .	0 0 13 -13
sa:top	0 0 -17 19
sa:town	-1 -4 10 -3
sa:trade agreement	0 -4 12 -7
sa:treaty	9 -4 -10 3
sa:truce between	8 0 9 -17
sa:truce end	2 0 -10 7
sa:truce in	0 -19 9 6
sa:truce that	-3 4 -13 8
sa:turn	0 -10 9 0
sa:twice	6 -13 0 1
sa:two .	0 -6 13 -6
sa:two <office>	0 0 -13 10
sa:two country	3 0 -10 2
sa:two president	0 8 0 -9
sa:under	-10 0 0 6
sa:under which	-6 16 -11 0
sa:unless	-4 -28 21 3
sa:unless <organisation>	0 -11 21 -11
sa:until	-9 12 -3 -7
sa:until <day-ahead>	-8 13 -6 -5
sa:until <day-gone>	-3 8 1 -12
sa:until the	2 -7 -2 8
sa:up	-11 16 -3 -8
sa:up on	0 14 -12 -7
sa:up to	-3 9 -11 0
sa:us	-2 17 -19 0
sa:us ,	0 -4 -2 8
sa:us .	0 8 -9 0
sa:use	0 6 3 -11
sa:very	0 10 -5 -3
sa:vote	5 -5 -11 9
sa:waiting	0 -3 10 -6
sa:want to	0 7 -12 2
sa:war	1 -17 -5 19
sa:was	-10 -12 24 -5
sa:was "	0 -4 -5 13
sa:was <number>	4 -11 9 -6
sa:was agree	7 -20 0 12
sa:was in	0 -8 -4 12
sa:was not	0 10 -7 0
sa:was sign	-3 15 -9 -5
sa:we	-6 8 9 -17
sa:we shall	0 -3 8 -3
sa:week	-9 -7 2 10
sa:week .	-2 6 -13 6
sa:were	9 -17 0 10
sa:what	3 2 3 -10
sa:what the	8 -11 -10 10
sa:what we	0 11 -10 0
sa:when	4 3 -15 6
sa:when the	1 -10 -4 10
sa:whether	0 -11 3 5
sa:which	13 0 -20 5
sa:which <person>	5 4 -9 -1
sa:which both	-8 1 -9 12
sa:which end	0 -8 11 -4
sa:which had	0 2 5 -9
sa:which neither	0 -1 11 -8
sa:which the	6 10 -1 -17
sa:which was	0 -12 5 1
sa:while	-1 8 -15 5
sa:while the	0 13 -10 -2
sa:who	-8 -12 21 -5
sa:will	-3 9 -26 14
sa:will be	0 19 -17 -8
sa:will charge	0 16 -11 -4
sa:will end	0 14 -6 -14
sa:will go	0 10 3 -14
sa:will not	5 2 -12 1
sa:will take	0 -3 -8 11
sa:winter	0 -10 11 0
sa:with	-9 -3 -2 10
sa:with <name>	-5 -11 -1 15
sa:with <person>	0 14 -4 -9
sa:with <seat>	-1 23 -10 -16
sa:with a	0 -5 11 -5
sa:with the	0 -2 18 -13
sa:within	1 -8 -5 11
sa:without	15 -17 8 -6
sa:without a	17 -7 0 -9
sa:work	-1 0 13 -10
sa:work .	0 -2 8 -1
sa:worth	0 9 -3 -6
sa:would	-2 -9 -3 13
sa:would have	-4 19 -6 -10
sa:would prolong	0 5 5 -13
sa:year	8 -9 20 -22
sa:year .	9 -1 5 -14
sa:yes	0 0 -25 20
sa:yes .	0 -13 -23 30
sa:yet	-5 -5 -11 18
sa:yield	-2 -6 19 -9
sa:your	0 11 -18 8
sa:zero	0 -4 17 -13
sa:—	0 16 -19 0
sb:" <span>	0 5 19 -25
sb:" a	0 -3 10 -5
sb:" he	8 -7 7 -9
sb:" i	10 6 -2 -10
sb:" the	0 -12 15 -4
sb:" we	-2 -1 14 -10
sb:'	-3 -9 3 6
sb:'s	-15 -1 -3 9
sb:'s <person>	9 -3 4 -8
sb:'s cabinet	0 -8 -2 11
sb:'s duty	0 -13 17 -3
sb:'s for	-1 11 -20 4
sb:'s foreign	0 9 -4 -4
sb:'s good	0 2 -20 12
sb:'s minister	0 10 -14 0
sb:'s ministry	0 -10 13 -2
sb:'s prime	0 10 -2 -8
sb:'s ship	0 -8 -7 14
sb:'s trade	0 -16 7 4
sb:( <organisation>	2 3 1 -12
sb:)	-5 -1 -6 10
sb:) ,	0 -17 13 3
sb:) :	0 14 0 -15
sb:) the	0 -12 -5 16
sb:) —	0 -7 -14 20
sb:*	0 2 -17 11
sb:+	-1 -5 -4 12
sb:, "	0 0 8 -10
sb:, <day-gone>	0 9 -8 -1
sb:, <day-today>	-2 -14 3 11
sb:, <name>	-7 -16 -1 19
sb:, <person>	-15 2 -13 13
sb:, <points>	0 11 -19 1
sb:, <span>	-7 16 -6 -3
sb:, a	10 5 -6 -11
sb:, after	14 10 -16 -12
sb:, among	0 -11 14 -1
sb:, and	12 -3 -17 9
sb:, both	-2 8 -5 0
sb:, by	0 7 -14 5
sb:, conclude	7 -6 5 -9
sb:, for	13 0 -5 -3
sb:, get	0 9 -11 0
sb:, had	2 11 12 -25
sb:, has	-1 -20 1 14
sb:, he	-2 9 -8 0
sb:, hold	0 -5 -2 9
sb:, i	0 9 -6 -2
sb:, if	0 -14 0 11
sb:, in	0 8 5 -16
sb:, is	0 -13 20 -6
sb:, it	-1 -1 12 -7
sb:, make	0 -21 21 0
sb:, not	0 2 8 -9
sb:, of	17 8 -46 11
sb:, propose	0 0 -13 14
sb:, say	-1 20 -15 -2
sb:, so	0 10 2 -17
sb:, tell	0 -13 -16 24
sb:, that	0 8 -19 10
sb:, the	-16 1 7 -3
sb:, they	-10 3 0 2
sb:, to	0 16 -9 -6
sb:, under	-1 -4 14 -7
sb:, up	0 -5 10 -1
sb:, was	4 -3 6 -12
sb:, where	-1 11 -8 0
sb:, which	-2 11 -3 -8
sb:, who	-2 -8 0 10
sb:, will	0 -12 7 5
sb:, with	0 -6 11 -6
sb:, would	0 6 4 -12
sb:-	-2 -10 10 1
sb:- duty	0 5 -11 3
sb:- earth	0 -9 9 0
sb:- tariff	0 17 -13 -4
sb:- the	0 -11 6 1
sb:.	-5 12 -15 3
sb:. <number>	0 0 -12 11
sb:. m	-1 2 11 -14
sb:. on	0 3 5 -11
sb:/	0 0 9 -10
sb:/ <number>	0 15 -20 2
sb:/ <seat>	0 0 10 -12
sb:: "	0 5 -9 4
sb:: <name>	0 -20 31 -12
sb:: <number>	0 18 -25 7
sb:: <person>	0 -16 16 -1
sb:: <seat>	0 -3 -7 14
sb:: a	17 -6 -26 13
sb:: another	0 -15 12 0
sb:: both	0 -3 11 -8
sb:: for	0 10 -6 -6
sb:: he	0 -6 13 -7
sb:: in	0 6 3 -12
sb:: it	0 -8 -10 18
sb:: no	0 -2 10 -6
sb:: the	9 -3 -5 0
sb:: there	0 -4 8 -3
sb:: we	0 -4 -11 16
sb:;	8 0 9 -20
sb:; it	2 -19 9 3
sb:; the	3 11 5 -25
sb:<agent>	-15 -8 14 -2
sb:<day-ahead>	-13 0 -11 16
sb:<day-ahead> ,	-14 -3 -3 13
sb:<day-ahead> and	0 -13 -9 22
sb:<day-ahead> in	0 -1 -5 8
sb:<day-ahead> it	0 8 7 -16
sb:<day-ahead> to	0 0 -12 9
sb:<day-gone>	3 11 -6 -8
sb:<day-gone> ,	12 10 -4 -19
sb:<day-gone> :	8 -9 -2 4
sb:<day-gone> ;	0 -4 12 -6
sb:<day-gone> and	-5 6 -16 10
sb:<day-gone> are	0 12 -2 -9
sb:<day-gone> by	0 -4 -6 10
sb:<day-gone> evening	0 -4 9 -3
sb:<day-gone> has	0 15 -12 -2
sb:<day-gone> he	0 19 -17 -2
sb:<day-gone> on	0 -4 10 -2
sb:<day-gone> that	-1 -22 6 10
sb:<day-gone> to	0 15 -11 -4
sb:<day-gone> was	0 20 -12 -13
sb:<day-gone> with	0 -19 5 12
sb:<day-today> ,	8 -2 8 -15
sb:<day-today> <name>	0 1 4 -9
sb:<day-today> after	7 -22 24 -17
sb:<day-today> by	0 16 -7 -9
sb:<day-today> extend	0 4 -9 1
sb:<day-today> for	0 -14 0 15
sb:<day-today> he	0 10 -1 -7
sb:<day-today> sign	0 25 -7 -21
sb:<day-today> that	0 -3 17 -12
sb:<day-today> to	1 -8 4 0
sb:<day-today> with	0 -10 -4 12
sb:<day-today> —	-4 -8 11 0
sb:<duty>	-19 6 1 -3
sb:<gate>	-9 -6 10 -1
sb:<goods-amount>	-9 -15 37 -20
sb:<goods-amount> in	0 -4 16 -10
sb:<goods>	-12 -3 6 -1
sb:<level-noun>	12 6 -1 -13
sb:<level>	-1 -7 22 -15
sb:<level> and	-9 -7 12 0
sb:<level> at	0 -10 -3 12
sb:<level> duty	3 6 -1 -11
sb:<level> from	-3 17 0 -19
sb:<level> in	0 -2 15 -13
sb:<level> instead	0 -6 -6 13
sb:<level> of	0 -15 1 11
sb:<level> on	-3 -12 12 0
sb:<level> over	0 0 9 -12
sb:<level> tariff	0 11 -11 0
sb:<level> that	-1 6 -11 4
sb:<level> to	-3 10 0 -11
sb:<level> would	0 11 -8 -2
sb:<money>	-15 -12 25 -13
sb:<money> ,	0 -5 -9 15
sb:<money> of	0 4 2 -10
sb:<month-ahead>	-6 -8 17 -2
sb:<month-gone>	-2 5 6 -15
sb:<month-gone> :	0 4 -15 10
sb:<month-gone> and	0 3 3 -10
sb:<month-gone> the	-4 0 12 -9
sb:<name>	-9 19 -22 6
sb:<name> 's	-18 -9 6 6
sb:<name> ,	-11 25 -21 -1
sb:<name> :	0 20 -8 -13
sb:<name> agree	-5 14 -38 17
sb:<name> and	0 19 -17 -4
sb:<name> are	0 16 -4 -12
sb:<name> begin	8 -9 -4 3
sb:<name> by	0 9 -7 -2
sb:<name> end	0 0 -10 10
sb:<name> extend	0 7 -15 3
sb:<name> for	0 -4 -5 10
sb:<name> gave	0 9 0 -11
sb:<name> get	0 14 -16 -1
sb:<name> give	0 13 -6 -8
sb:<name> good	0 0 7 -9
sb:<name> had	11 -2 -3 -2
sb:<name> levy	0 -9 6 0
sb:<name> on	7 -4 -12 10
sb:<name> propose	0 -2 -6 11
sb:<name> put	0 -11 4 6
sb:<name> say	0 -7 0 9
sb:<name> sign	-2 11 6 -15
sb:<name> since	0 10 -10 0
sb:<name> slash	0 12 -3 -8
sb:<name> suspend	9 -7 3 -3
sb:<name> to	0 -8 -3 10
sb:<name> want	0 -7 -5 10
sb:<name> was	0 0 -11 11
sb:<name> would	0 -18 -2 15
sb:<not>	1 8 1 -14
sb:<number>	8 6 5 -18
sb:<number> ,	15 -8 0 -8
sb:<number> :	-16 25 -29 8
sb:<number> <name>	0 7 -13 4
sb:<number> <person>	0 21 -12 -11
sb:<number> <quality>	0 10 0 -9
sb:<number> a	-3 12 1 -14
sb:<number> for	12 5 -9 -5
sb:<number> in	0 -11 6 2
sb:<number> it	0 5 -12 5
sb:<number> million	0 -5 17 -11
sb:<number> suspend	0 -11 0 11
sb:<number> the	0 4 -14 10
sb:<number> to	0 -5 16 -9
sb:<number> —	0 -11 -16 23
sb:<office>	-18 0 -17 20
sb:<office> :	-1 -11 14 -2
sb:<office> <person>	0 12 -10 -4
sb:<office> agree	0 7 -16 5
sb:<office> say	0 -12 -15 24
sb:<organisation>	-8 -1 9 -3
sb:<organisation> 's	0 0 10 -9
sb:<organisation> )	2 2 3 -10
sb:<organisation> ,	-2 -8 -7 17
sb:<organisation> agree	0 -14 28 -18
sb:<organisation> announce	0 11 2 -14
sb:<organisation> had	0 -3 -9 13
sb:<organisation> has	0 9 13 -24
sb:<organisation> say	0 -4 -11 15
sb:<organisation> that	0 -13 -5 16
sb:<person>	-14 0 -11 15
sb:<person> (	0 15 4 -23
sb:<person> ,	-23 11 -16 12
sb:<person> :	2 -38 17 9
sb:<person> announce	0 26 -5 -22
sb:<person> gave	0 -10 1 6
sb:<person> had	-1 -10 12 0
sb:<person> has	0 0 -35 30
sb:<person> meet	7 0 4 -11
sb:<person> of	0 8 -9 0
sb:<person> on	0 10 -7 -1
sb:<person> pause	0 -5 12 -10
sb:<person> propose	0 -2 -9 12
sb:<person> put	0 22 -5 -22
sb:<person> say	-3 16 10 -21
sb:<person> sign	10 -5 5 -9
sb:<person> that	0 -6 -3 10
sb:<person> would	0 -2 -5 8
sb:<points>	10 12 -31 7
sb:<points> ,	0 -12 -10 21
sb:<points> are	0 2 -15 6
sb:<points> for	0 3 -11 4
sb:<points> of	7 1 -10 1
sb:<points> stay	0 -6 -3 10
sb:<points> suspend	0 18 -8 -8
sb:<quality> and	0 5 4 -10
sb:<quality> car	0 3 3 -9
sb:<quality> colleague	0 7 -13 2
sb:<quality> counterpart	-2 -8 11 -2
sb:<quality> exporter	0 0 9 -8
sb:<quality> farm	0 0 6 -7
sb:<quality> good	-3 27 -17 -14
sb:<quality> minister	0 2 16 -17
sb:<quality> official	0 0 17 -16
sb:<quality> ship	0 0 23 -25
sb:<quality> side	0 -13 -5 17
sb:<quality> tariff	0 -6 15 -11
sb:<seat>	0 0 -14 11
sb:<seat> ,	4 3 -11 0
sb:<seat> /	0 0 11 -12
sb:<seat> :	0 -9 0 8
sb:<seat> agree	5 12 -5 -15
sb:<seat> and	2 12 -8 -5
sb:<seat> has	0 -4 14 -8
sb:<seat> is	0 -12 -3 13
sb:<seat> on	0 -15 4 9
sb:<seat> that	0 -5 -12 16
sb:<seat> want	0 7 -23 13
sb:<seat> will	0 -3 -11 15
sb:<seat> would	0 -5 -8 12
sb:<seat> —	-2 -2 16 -11
sb:<sender>	-10 -10 12 0
sb:<span>	-18 14 0 -8
sb:<span> after	0 14 -8 -4
sb:<span> and	-1 13 6 -21
sb:<span> before	0 5 3 -13
sb:<span> in	3 -21 -4 17
sb:<span> of	0 17 -19 0
sb:<taker>	0 -8 24 -18
sb:<v-bear>	-9 -3 2 2
sb:<v-buy>	-15 2 9 -5
sb:<v-deny>	0 -14 16 -2
sb:<v-end>	15 -10 3 -9
sb:<v-impose>	-8 -6 -4 12
sb:<v-propose>	-40 -16 3 18
sb:<v-return>	2 -12 2 4
sb:<v-say>	-26 -10 11 4
sb:<v-sell>	-10 -23 24 0
sb:<v-stay>	14 -2 8 -12
sb:<v-target>	0 -7 11 -4
sb:<v-up>	-6 -8 15 -3
sb:@	0 -10 7 2
sb:[	0 -13 -16 25
sb:]	0 -12 -10 20
sb:_	0 -11 10 0
sb:a .	-2 0 9 -9
sb:a <organisation>	0 0 14 -12
sb:a <quality>	0 0 10 -9
sb:a ceasefire	-4 9 -7 1
sb:a deal	-1 9 6 -16
sb:a decree	0 -5 9 -2
sb:a draft	0 -3 -13 18
sb:a duty	2 9 -11 -1
sb:a few	0 -8 9 0
sb:a further	0 0 -12 8
sb:a joint	0 11 -3 -6
sb:a matter	0 -5 -3 10
sb:a new	-5 -19 -3 22
sb:a newspaper	0 -3 -4 9
sb:a paper	0 -10 -7 17
sb:a pause	9 -12 -1 5
sb:a period	-1 0 -19 16
sb:a proclamation	0 -8 11 -1
sb:a prolongation	0 1 -11 7
sb:a proposal	0 -8 -14 20
sb:a rise	0 7 0 -10
sb:a short	0 1 -9 6
sb:a standstill	0 -1 -6 9
sb:a surcharge	0 -10 17 -7
sb:a suspension	2 -16 -6 15
sb:a term	0 10 2 -17
sb:a text	0 4 -12 6
sb:a trade	0 -6 13 -8
sb:about	-11 -23 0 18
sb:about :	0 -6 -9 15
sb:about <money>	0 -4 -5 10
sb:accept	0 -3 -7 13
sb:accord	0 -8 19 -11
sb:across	0 -6 13 -6
sb:across the	0 -6 12 -7
sb:add	0 10 -10 0
sb:additional	0 4 -11 3
sb:affiliate	0 -9 12 -1
sb:after	21 -15 10 -19
sb:after <person>	0 11 -4 -7
sb:after <span>	-1 -13 0 15
sb:after a	13 8 -3 -20
sb:after the	-8 -16 5 14
sb:afternoon	2 -10 8 0
sb:afterward	0 -8 0 10
sb:again	-5 0 10 -6
sb:against	0 13 0 -15
sb:agree	9 -2 -11 8
sb:agree at	0 14 -7 -8
sb:agree for	0 16 -10 -6
sb:agree in	0 3 -14 10
sb:agree to	0 -18 2 13
sb:agreement	-9 -15 33 -17
sb:agreement is	0 11 0 -11
sb:agreement on	0 -10 9 0
sb:agreement with	0 -7 13 -6
sb:all	-11 7 -4 1
sb:all country	0 -8 16 -7
sb:all of	0 -3 -13 16
sb:all three	0 13 -6 -5
sb:allow	0 -9 1 5
sb:alone for	0 -12 6 0
sb:along	0 -1 12 -8
sb:along the	0 0 10 -7
sb:already	0 -2 -8 12
sb:also	-1 9 -2 -4
sb:also suspend	0 12 -3 -7
sb:an	2 -17 7 5
sb:an <office>	0 2 -12 7
sb:an agreement	0 1 7 -12
sb:an extension	-5 -6 13 -4
sb:and	4 8 -4 -6
sb:and <level>	-5 -19 20 0
sb:and <name>	8 6 -24 10
sb:and <number>	9 -5 -2 0
sb:and <person>	2 10 0 -11
sb:and <quality>	0 12 -4 -9
sb:and <seat>	2 11 -4 -8
sb:and a	-6 8 15 -21
sb:and by	0 10 -6 -3
sb:and he	0 0 -9 10
sb:and hold	0 9 0 -10
sb:and is	0 1 8 -12
sb:and it	-6 0 -8 10
sb:and last	0 -4 -13 16
sb:and not	0 -6 10 -1
sb:and on	0 11 -4 -5
sb:and sign	0 2 10 -15
sb:and that	0 0 -10 10
sb:and the	-20 9 12 -19
sb:and there	11 0 -11 -2
sb:and was	0 12 -9 -2
sb:and will	0 6 -11 2
sb:announce	-6 11 -4 -4
sb:announce <day-today>	0 7 1 -10
sb:announce a	0 -2 12 -8
sb:announce in	0 13 -13 0
sb:announce on	0 -8 10 0
sb:announce that	0 9 -9 0
sb:announcement	0 4 -9 2
sb:answer	0 -8 14 -2
sb:anything	0 -2 10 -6
sb:approve the	0 0 -10 8
sb:are	0 -6 2 3
sb:are for	0 -11 -4 16
sb:are put	0 1 -10 6
sb:are the	7 7 -5 -12
sb:are to	0 -14 5 8
sb:armistice	6 -9 3 -2
sb:arrangement	2 0 -18 16
sb:arrangement of	0 -2 -13 16
sb:as	-13 1 9 -4
sb:as a	0 -10 1 8
sb:as the	0 0 6 -10
sb:as well	0 -12 3 5
sb:aside	0 8 -1 -7
sb:ask	-3 -10 1 6
sb:ask <seat>	0 9 -10 1
sb:ask for	0 -18 0 8
sb:assembly	0 -6 -4 9
sb:at	-27 12 4 -7
sb:at <level>	1 -13 3 5
sb:at <number>	-2 10 5 -17
sb:at a	0 0 -12 14
sb:at noon	0 12 -6 -6
sb:at present	0 -11 0 7
sb:at the	-8 -10 25 -12
sb:autumn	10 -7 0 -1
sb:away	0 1 12 -19
sb:back for	3 -12 10 -1
sb:back from	0 10 0 -9
sb:back its	0 3 -10 4
sb:ban	0 -11 19 -10
sb:ban on	0 -4 10 -6
sb:bank	-1 -9 16 -5
sb:base	0 -8 -1 11
sb:be	-13 7 -4 2
sb:be <level>	0 -6 -6 13
sb:be <number>	0 15 0 -15
sb:be a	-4 -5 -3 12
sb:be continue	0 -8 -2 12
sb:be extend	0 -11 15 -4
sb:be for	0 0 -12 10
sb:be no	0 10 -8 -1
sb:be prolonged	0 -30 1 21
sb:because	5 13 -8 -11
sb:been	-1 -8 16 -9
sb:been at	0 -12 15 -5
sb:been extend	0 13 -9 -3
sb:been in	0 11 -6 -6
sb:been prolonged	0 2 6 -9
sb:been put	0 -7 10 -2
sb:been suspend	0 -11 16 -7
sb:beer	0 0 -11 9
sb:before	-12 0 5 0
sb:before that	-2 -7 15 -6
sb:being	0 -11 -1 13
sb:better	0 0 10 -12
sb:between	8 -25 5 10
sb:between <name>	11 -13 -5 7
sb:between the	0 -13 0 11
sb:beyond	-3 4 15 -18
sb:boeing	0 14 -14 -3
sb:book	9 -1 -3 -3
sb:border	0 4 7 -13
sb:both	0 -6 -7 12
sb:both country	0 7 6 -14
sb:both for	0 0 -13 12
sb:both side	0 -6 8 -2
sb:brandy	0 -4 12 -7
sb:break	0 -9 8 1
sb:bridge	0 14 -22 6
sb:bring	-2 12 -16 7
sb:bring home	0 -4 -4 11
sb:broke	0 -9 11 0
sb:broken	0 13 -1 -13
sb:bus	0 -7 15 -9
sb:busan	-11 14 -1 -9
sb:busan ,	-1 10 -19 7
sb:busan on	0 -11 -3 16
sb:but	-4 11 -2 -5
sb:butter	-2 6 -20 11
sb:buy	-3 -13 10 1
sb:buy <money>	0 0 10 -7
sb:buy at	0 -2 10 -5
sb:by	-30 8 -5 4
sb:by <level>	0 3 3 -9
sb:by <person>	0 -8 -5 14
sb:by a	0 -10 10 0
sb:by telephone	-2 8 0 -5
sb:by the	-3 17 0 -16
sb:by video	0 12 -11 0
sb:by which	0 -2 -17 19
sb:c	0 -10 0 9
sb:cabinet	0 -19 1 15
sb:calendar	0 -4 9 -4
sb:call	1 13 -2 -13
sb:call on	0 -13 -12 22
sb:call with	0 28 -16 -17
sb:can	-4 -7 16 -7
sb:can last	0 -10 17 -6
sb:can plan	0 10 5 -19
sb:cannot	0 8 4 -15
sb:capital	1 0 5 -10
sb:car	0 -20 29 -8
sb:carry	0 -2 -5 8
sb:case	0 -20 2 15
sb:cash ,	0 6 2 -13
sb:ceasefire	-6 -16 28 -10
sb:ceasefire of	-4 11 -5 0
sb:ceasefire on	0 -14 18 -4
sb:cement	0 -10 0 10
sb:charge	9 -22 2 10
sb:charge <level>	0 -15 -2 12
sb:cheese	0 19 -7 -14
sb:chip	0 -6 15 -9
sb:club	0 -1 20 -18
sb:cocoa	-2 -4 -2 10
sb:coffee	0 19 -12 -7
sb:colleague	0 6 -11 2
sb:come	6 -7 7 -6
sb:come down	0 -4 14 -9
sb:come in	0 -4 16 -9
sb:commerce	-1 0 -12 13
sb:commerce minister	0 0 -8 10
sb:company	0 -7 13 -3
sb:company agree	0 -6 11 -4
sb:concerned	0 -2 9 -6
sb:conclude	1 14 -2 -16
sb:conclude for	5 13 -16 -4
sb:conclude in	0 8 -2 -6
sb:confirm that	0 -3 -13 17
sb:continue	0 9 -13 0
sb:continue to	0 10 0 -8
sb:contract	0 -12 27 -19
sb:control of	0 -20 21 -4
sb:control on	0 10 0 -10
sb:copper	-2 1 11 -9
sb:cost	0 14 -7 -4
sb:cotton	0 4 4 -10
sb:counter	0 11 -21 6
sb:counter -	0 14 -18 0
sb:countermeasure	0 18 -11 -10
sb:counterpart	-2 -8 10 -1
sb:country for	0 1 7 -10
sb:cover	0 1 -13 11
sb:cut	-4 4 -17 8
sb:cut its	0 14 -3 -11
sb:dairy	0 -4 -14 17
sb:day ,	0 -8 -1 11
sb:day and	10 0 -5 -6
sb:day on	-1 -1 14 -12
sb:de	0 -4 15 -7
sb:deal	-5 -16 22 -5
sb:decided	0 11 -14 -2
sb:decided to	0 12 -12 -3
sb:decision	0 13 3 -19
sb:declare	0 9 0 -9
sb:decline	0 -3 -7 11
sb:deficit	0 0 9 -7
sb:delay	0 -3 17 -13
sb:delegation	0 -13 12 -1
sb:demand	0 -2 14 -11
sb:deputy	0 0 -7 9
sb:did	16 0 -8 -10
sb:did not	0 13 0 -11
sb:difference	0 -3 12 -10
sb:discuss	0 -11 3 7
sb:dispute	0 14 -13 -4
sb:dispute for	0 0 -6 8
sb:dispute over	0 14 -2 -12
sb:do	0 -11 2 4
sb:do not	2 0 -12 4
sb:docker	-2 -14 23 -11
sb:docker and	-1 -11 18 -8
sb:doe	0 -9 -4 14
sb:don't	11 -4 0 -8
sb:done	0 -3 -3 9
sb:double	0 -11 15 -3
sb:down	-8 13 -2 -8
sb:down for	0 10 -8 -2
sb:down to	0 9 -11 0
sb:draft	0 -16 -10 22
sb:driver	0 -4 12 -6
sb:due	-1 0 15 -11
sb:due to	-1 0 9 -8
sb:duration	-2 -4 -13 19
sb:during	18 -7 -4 -10
sb:duty	-5 9 -17 5
sb:duty ,	0 14 3 -19
sb:duty by	0 -12 4 7
sb:duty for	-1 15 -20 2
sb:duty of	1 11 -3 -11
sb:duty that	0 -16 0 15
sb:each	9 -11 8 -1
sb:each of	0 -1 13 -8
sb:each other	0 -2 -4 8
sb:early	-2 -6 -10 18
sb:earth	0 0 15 -15
sb:effect	0 -8 -5 14
sb:effect on	0 -18 1 12
sb:either	0 8 8 -22
sb:either side	-3 9 6 -18
sb:electricity	0 -7 11 -4
sb:else	0 -4 9 -3
sb:employer	0 -2 10 -6
sb:end ,	2 -15 7 2
sb:end <day-ahead>	0 10 0 -10
sb:end <day-today>	0 10 -1 -9
sb:end a	0 -15 8 0
sb:end after	6 9 -14 0
sb:end in	2 -10 0 2
sb:end on	1 10 -12 0
sb:entity	0 15 -6 -8
sb:evening	11 3 -3 -11
sb:every	0 -10 21 -14
sb:everybody	-1 -17 24 -6
sb:exclusion	0 -7 12 -4
sb:expect	0 -7 -1 7
sb:expire	13 -24 0 2
sb:expire on	0 -12 9 0
sb:export control	0 0 -23 21
sb:export of	0 -3 9 -2
sb:export to	0 0 7 -10
sb:extend	-8 1 10 -9
sb:extend ,	0 -2 12 -7
sb:extend by	0 -1 7 -3
sb:extend on	0 10 -5 -3
sb:extend their	0 -12 -2 15
sb:extension	-12 -18 0 16
sb:extension ,	0 -19 0 15
sb:extension by	0 15 0 -13
sb:extension is	0 -8 -13 20
sb:extra	0 8 0 -9
sb:fail	0 -15 0 14
sb:fall	-2 4 6 -11
sb:fall by	0 3 11 -18
sb:fall to	0 6 -13 7
sb:far	0 -7 -2 10
sb:farm	0 0 10 -13
sb:farm good	0 0 5 -8
sb:farmer	0 5 -15 9
sb:federation	0 -10 21 -16
sb:fee	-5 -6 25 -17
sb:fee on	0 9 8 -23
sb:fentanyl	0 -18 0 20
sb:fentanyl tariff	0 -10 0 11
sb:few	0 -8 9 0
sb:figure	0 -11 19 -10
sb:find	0 18 -6 -13
sb:first	14 -5 1 -14
sb:first ,	0 8 -2 -8
sb:first <number>	0 -5 10 -2
sb:first truce	13 -17 3 -7
sb:fish	0 6 -17 8
sb:fishmeal	0 -8 -7 15
sb:fix	0 9 -6 -2
sb:following	15 -11 0 -8
sb:for	-8 -1 11 -5
sb:for <goods-amount>	0 0 10 -9
sb:for <quality>	10 -10 13 -17
sb:for <seat>	0 0 -7 9
sb:for a	-16 -12 -1 19
sb:for an	0 -1 -19 16
sb:for more	0 -1 8 -6
sb:for rare	0 11 -8 0
sb:for the	3 5 2 -12
sb:force on	0 3 -10 3
sb:force since	-2 8 -1 -4
sb:foreign minister	0 9 -9 0
sb:foresee	0 -4 -9 14
sb:former	0 -3 -7 10
sb:found	0 -9 14 -7
sb:fourth	0 -12 8 2
sb:fourth round	-3 -1 9 0
sb:free	0 -27 26 -2
sb:free of	0 -8 18 -12
sb:freeze	0 -16 0 12
sb:fresh	0 -11 0 11
sb:from	1 -10 14 -10
sb:from <day-ahead>	0 -6 -8 11
sb:from <day-gone>	3 -5 11 -16
sb:from <day-today>	0 -11 13 0
sb:from <level>	-2 14 -5 -8
sb:from <name>	1 -11 20 -16
sb:from <number>	0 -10 18 -10
sb:from <seat>	0 0 -12 14
sb:from a	0 0 -10 12
sb:from the	0 15 15 -30
sb:further	0 -3 -8 10
sb:gave	-7 -4 12 -2
sb:gave it	0 15 -10 -4
sb:gave the	0 -16 21 -7
sb:gave their	0 14 -2 -12
sb:geneva ,	0 -14 10 3
sb:get	-9 5 1 -3
sb:get a	-1 -4 15 -11
sb:give	-10 5 1 -3
sb:give <name>	0 9 0 -9
sb:give notice	0 -5 9 -1
sb:given	-8 -2 12 -3
sb:given another	0 10 -5 -2
sb:go	-6 -2 -11 16
sb:go for	0 -16 0 14
sb:go on	0 -4 -9 12
sb:go to	0 -5 11 -5
sb:good	-14 21 -8 -9
sb:good ,	0 20 -18 -2
sb:good of	0 -20 11 10
sb:government	0 8 -19 9
sb:great	0 15 -3 -14
sb:grower	0 0 8 -8
sb:had	23 -5 -3 -7
sb:had a	0 0 -9 11
sb:had agree	-9 14 -6 0
sb:had lasted	11 0 -9 0
sb:had offer	0 0 -7 9
sb:half of	0 -1 -11 13
sb:halt	0 19 -15 -4
sb:halve	0 -10 0 11
sb:hand	-1 10 -15 3
sb:happen	0 13 -1 -11
sb:harvest	0 0 -11 9
sb:has	-39 1 7 0
sb:has already	0 0 -10 11
sb:has also	0 7 1 -11
sb:has been	-8 12 5 -19
sb:has given	0 -5 10 -3
sb:has had	0 -4 10 -4
sb:has hold	0 -12 17 -6
sb:has now	0 -10 15 -5
sb:has prolonged	0 13 -1 -11
sb:has put	0 -7 9 -1
sb:has say	0 4 7 -12
sb:have	-26 6 9 -10
sb:have a	0 -9 1 7
sb:have agree	-3 -2 13 -8
sb:have ask	0 -2 -11 15
sb:have been	-1 -17 10 6
sb:have buy	0 0 -14 11
sb:have extend	0 11 -3 -7
sb:have propose	0 10 -2 -7
sb:he	0 -5 -11 13
sb:he and	0 -1 -8 9
sb:he had	4 5 -10 0
sb:he has	0 -11 -5 13
sb:he is	0 -2 -10 13
sb:he tell	-2 -9 -1 11
sb:he want	0 0 -8 10
sb:he was	0 -18 3 11
sb:he'd	0 -2 -5 10
sb:hear	0 -12 -12 21
sb:her	0 -10 0 9
sb:higher	0 17 -9 -11
sb:higher tariff	0 14 -9 -5
sb:him	0 -16 0 13
sb:hinted	0 0 -17 18
sb:his	-10 -9 17 -4
sb:his <organisation>	0 -16 0 8
sb:his <person>	0 15 -12 -2
sb:his <quality>	-3 1 -14 10
sb:his country	0 0 15 -15
sb:his name	0 10 -8 -1
sb:hold back	0 -4 -22 23
sb:hold since	0 -16 5 10
sb:home	2 -11 -7 12
sb:home from	0 -6 -3 11
sb:hospital	0 -2 9 -6
sb:hour	-7 -23 0 28
sb:hour before	0 -8 0 10
sb:household	0 -2 11 -7
sb:how long	0 10 -11 0
sb:i	3 -4 -9 12
sb:i have	0 7 -11 4
sb:i was	0 -10 16 -5
sb:i would	0 0 20 -19
sb:i'd	0 0 -14 15
sb:if	-17 -7 6 7
sb:if either	0 -1 8 -4
sb:if it	-3 4 -28 24
sb:import	-2 9 2 -16
sb:import from	0 -3 9 -3
sb:import of	0 10 -8 0
sb:in	0 -5 10 -6
sb:in <month-ahead>	-4 0 9 -6
sb:in <month-gone>	2 14 -8 -13
sb:in <name>	8 5 -2 -11
sb:in <number>	14 -21 -5 6
sb:in <quality>	0 -13 9 1
sb:in <seat>	-9 -17 0 19
sb:in a	2 16 0 -20
sb:in about	0 -4 15 -8
sb:in busan	-6 24 -13 -10
sb:in cash	0 2 7 -10
sb:in each	0 0 10 -7
sb:in force	1 4 5 -16
sb:in geneva	0 11 8 -31
sb:in its	9 0 -6 -1
sb:in principle	0 -10 -9 18
sb:in the	-19 -12 16 0
sb:in their	0 5 -10 3
sb:informed	0 -4 -5 11
sb:initialled	-3 -3 -8 14
sb:instead	0 3 -17 14
sb:instead of	0 4 -17 13
sb:intend	0 0 8 -7
sb:intend to	0 0 8 -7
sb:into	6 -7 13 -9
sb:is	-28 -3 6 4
sb:is <level>	0 -9 18 -10
sb:is for	-2 1 -19 16
sb:is good	0 1 18 -25
sb:is prolonged	0 29 -3 -28
sb:is say	0 0 11 -10
sb:is that	-3 4 12 -14
sb:is the	0 -12 15 -5
sb:is to	-1 -26 3 21
sb:is what	0 -3 10 -5
sb:island	0 0 16 -13
sb:it 's	-10 8 -28 17
sb:it again	0 0 -10 10
sb:it be	0 -10 -9 17
sb:it begin	0 0 -10 7
sb:it by	0 -2 14 -11
sb:it can	0 0 16 -13
sb:it end	2 23 -20 -12
sb:it enter	0 -15 -2 16
sb:it give	0 -8 -1 11
sb:it go	0 9 -2 -6
sb:it had	13 -3 0 -11
sb:it has	-7 21 -14 -5
sb:it hold	1 -7 15 -15
sb:it last	-2 26 -20 -8
sb:it lasted	17 0 -11 -12
sb:it on	0 -9 1 8
sb:it pay	-1 -10 13 0
sb:it provide	-1 -3 -6 11
sb:it run	-2 6 9 -15
sb:it should	3 7 -9 -3
sb:it start	-4 -31 3 24
sb:it suspend	0 -4 -7 11
sb:it take	-3 -20 15 6
sb:it to	0 0 9 -8
sb:it will	-9 12 -11 1
sb:it would	-6 -5 -1 8
sb:its <level>	0 3 -18 12
sb:its <organisation>	0 -3 -7 11
sb:its <person>	0 -9 -5 14
sb:its additional	0 -5 12 -6
sb:its duty	0 14 5 -20
sb:its rare	0 -12 -1 12
sb:its truce	0 17 -8 -9
sb:joint	0 11 3 -19
sb:joint statement	0 5 8 -17
sb:just	0 11 0 -14
sb:keep its	0 1 9 -12
sb:keep the	0 -20 0 12
sb:kind	-1 -3 8 0
sb:kuala	0 15 -5 -9
sb:kuala lumpur	0 15 -5 -9
sb:last	1 4 -11 3
sb:last <month-gone>	0 7 1 -10
sb:last for	-5 9 1 -8
sb:last one	13 -5 -11 1
sb:last year	-2 -8 0 10
sb:lasted	19 -6 4 -27
sb:late	0 -3 10 -6
sb:later	0 -7 -1 10
sb:law	0 -16 12 1
sb:lawyer	8 -13 2 0
sb:lay	3 12 -4 -15
sb:lay down	0 12 -2 -11
sb:leader	0 -1 -12 14
sb:least	0 -10 6 2
sb:least <money>	0 -3 9 -2
sb:leave	3 -2 -4 4
sb:leave their	0 12 -15 0
sb:let it	0 -9 -9 17
sb:let the	2 -12 0 9
sb:letter	6 -6 -10 11
sb:letter of	0 0 -11 8
sb:levy	0 -9 7 0
sb:levy on	0 -9 0 10
sb:licence	0 0 22 -28
sb:licence for	0 -1 12 -9
sb:license	0 3 4 -9
sb:licensing	0 0 11 -10
sb:like	0 20 2 -19
sb:like to	0 7 4 -11
sb:likely	0 -8 -3 11
sb:likewise	0 -2 15 -12
sb:limit	0 -5 13 -9
sb:limited	0 12 -8 -3
sb:limited to	0 12 -8 -3
sb:line	0 -6 16 -9
sb:list	0 13 -7 -8
sb:listed company	0 -1 -12 14
sb:live	-3 6 -11 7
sb:live with	0 -3 -15 18
sb:lived	6 2 0 -11
sb:loan	0 -1 8 -5
sb:long	0 15 -12 -1
sb:longer	-2 -16 17 -3
sb:longer than	0 -1 19 -17
sb:look	0 11 0 -17
sb:look at	0 10 -8 0
sb:lose	-1 -5 11 -4
sb:lower	-4 -9 10 2
sb:lower rate	0 -9 0 9
sb:lumpur	0 15 -5 -9
sb:m	-2 1 10 -12
sb:m .	-1 2 11 -14
sb:magnet	0 -13 10 3
sb:make	13 9 -14 -8
sb:make for	0 3 2 -9
sb:make in	14 0 -4 -10
sb:make it	2 -8 -13 16
sb:management	0 -4 7 0
sb:market	0 -14 0 10
sb:matter	0 -7 -13 19
sb:matter of	0 -5 -4 11
sb:may	-7 -22 30 -8
sb:may last	0 -4 10 -5
sb:mayor	-2 -17 24 -7
sb:me	0 3 -8 4
sb:measure	0 9 -6 -2
sb:mediator	0 -10 25 -18
sb:medicine	0 -4 19 -14
sb:meet	6 -12 17 -9
sb:meet in	-3 -5 15 -5
sb:meet of	0 -16 -1 16
sb:meet the	0 -1 10 -7
sb:member	0 -11 12 0
sb:mention	0 9 -5 -1
sb:milk	-2 13 -3 -6
sb:mill	0 0 10 -13
sb:million	0 1 14 -18
sb:minister	-2 14 -5 -4
sb:minister of	0 9 -11 0
sb:ministry	0 -12 6 5
sb:ministry of	0 -8 11 0
sb:monday ,	0 -7 -2 10
sb:month	-1 -14 7 8
sb:more	-4 6 21 -33
sb:more in	0 10 -3 -7
sb:more time	0 13 -5 -8
sb:most of	0 3 4 -8
sb:move	0 -13 8 3
sb:mr	-1 -4 -6 12
sb:mr .	0 14 -8 -6
sb:mr <person>	0 -22 0 17
sb:much	-1 -14 12 0
sb:must	0 -7 25 -19
sb:name	-1 19 -25 1
sb:name to	0 11 -10 -1
sb:nearly	0 -5 15 -11
sb:need	-1 -15 16 -2
sb:needed	0 -5 16 -10
sb:negotiate for	0 0 19 -16
sb:negotiation	0 0 13 -13
sb:negotiator	0 -1 11 -8
sb:neither side	0 0 -10 7
sb:new	-14 -4 0 7
sb:new duty	0 11 -16 3
sb:new one	0 -6 -15 19
sb:new tariff	0 -5 19 -15
sb:new truce	-4 5 -17 8
sb:new year	0 10 -9 0
sb:new york	0 -7 9 -1
sb:newspaper	0 -7 -7 15
sb:night	-2 -11 1 12
sb:no ,	0 7 -9 0
sb:no .	0 0 -23 19
sb:nobody	0 3 2 -10
sb:nobody has	0 -8 14 -5
sb:noon	0 15 -12 -1
sb:noon that	0 10 -10 0
sb:north	0 6 6 -13
sb:northern	0 -13 16 -1
sb:note	0 -7 18 -9
sb:nothing for	0 -4 12 -6
sb:notice	3 21 -1 -26
sb:notice of	-1 -6 16 -8
sb:now	-6 9 6 -17
sb:of	11 -7 -2 3
sb:of <day-gone>	-7 -3 -4 11
sb:of <goods-amount>	0 -8 11 0
sb:of <level>	1 -9 17 -9
sb:of <month-gone>	-1 2 7 -15
sb:of <name>	-3 1 -11 10
sb:of <number>	4 -7 17 -13
sb:of <span>	-7 -12 -9 23
sb:of a	-5 -17 -16 34
sb:of an	0 8 -11 0
sb:of another	0 -2 -9 13
sb:of it	4 -5 -10 10
sb:of its	0 9 6 -19
sb:of last	1 -21 3 10
sb:of soybean	0 11 -7 -2
sb:of tariff	9 -7 0 -1
sb:of that	-9 30 -9 -23
sb:of the	-1 -13 14 -3
sb:of them	0 -10 3 4
sb:of thi	0 -5 -7 13
sb:of those	0 15 -8 -7
sb:of up	0 2 5 -9
sb:of what	0 12 -8 -2
sb:off for	2 5 -10 0
sb:off the	9 -7 7 -10
sb:offer	-7 -33 -3 20
sb:offer <name>	0 -1 -5 9
sb:offer a	0 -3 -6 11
sb:offer of	0 0 -8 9
sb:official	0 0 21 -19
sb:oil	3 17 -24 0
sb:old	-2 -4 21 -14
sb:on	-11 -3 9 0
sb:on <day-ahead>	-19 -8 -11 23
sb:on <day-today>	0 -18 11 4
sb:on <money>	0 11 -12 0
sb:on <name>	0 12 4 -27
sb:on <number>	0 11 -8 -1
sb:on <quality>	0 0 -16 12
sb:on a	3 -5 12 -8
sb:on an	0 -7 15 -9
sb:on another	0 -7 0 9
sb:on each	10 -17 -19 24
sb:on either	0 21 -18 -5
sb:on for	0 -1 -24 19
sb:on good	0 5 9 -17
sb:on his	0 -6 11 -3
sb:on import	0 -3 10 -5
sb:on it	0 13 -6 -5
sb:on most	0 -10 12 0
sb:on rare	0 0 13 -14
sb:on the	-7 13 7 -18
sb:on top	0 -5 14 -11
sb:on which	-2 -7 19 -11
sb:once	3 -16 -8 19
sb:one	3 9 -16 1
sb:one ,	1 5 -9 0
sb:one that	5 3 -20 10
sb:only	2 -14 18 -8
sb:opened	0 -10 15 -3
sb:operator	0 -5 13 -8
sb:operator agree	0 -3 9 -6
sb:opposition	0 6 11 -18
sb:or	0 -13 16 -4
sb:order ,	0 -11 -7 17
sb:order of	0 -4 -10 13
sb:order on	0 11 -6 -4
sb:order that	0 12 -4 -6
sb:origin	0 -12 3 9
sb:originating	0 16 -7 -9
sb:originating in	0 16 -7 -9
sb:other 's	0 -4 -10 13
sb:other <points>	0 5 -11 3
sb:otherwise	0 16 -9 -7
sb:our	0 -18 -1 17
sb:our <person>	0 0 -7 9
sb:out	4 -13 -1 8
sb:out for	0 -1 10 -7
sb:out of	3 1 0 -9
sb:out on	9 -13 -3 6
sb:over the	-3 -11 -7 18
sb:own	0 4 5 -11
sb:pact	0 12 -7 -1
sb:paper	-3 -24 -29 46
sb:parliament	0 -10 5 0
sb:part	-2 20 0 -19
sb:part of	0 20 -2 -20
sb:party	-1 7 12 -24
sb:party have	0 -5 11 -6
sb:past	-1 -7 16 -4
sb:pause	4 13 -17 -2
sb:pause for	0 -13 6 6
sb:pay	-10 -2 14 -7
sb:pay <level>	-1 14 -11 0
sb:people	0 4 -10 5
sb:phase	0 9 -8 0
sb:place	-12 2 5 -1
sb:plan	0 13 0 -14
sb:pork	2 0 3 -9
sb:port	-5 1 27 -34
sb:port fee	0 3 9 -17
sb:post	0 -1 16 -17
sb:present	-7 -2 -4 13
sb:present truce	-5 10 0 -6
sb:president	1 -1 -17 13
sb:president of	0 -12 3 7
sb:press	0 9 3 -14
sb:price	0 -13 7 1
sb:prime	0 13 -12 -2
sb:prime minister	0 13 -12 -2
sb:principle	0 -10 -9 18
sb:proclamation	0 -9 19 -10
sb:prolong	-1 -15 4 9
sb:prolong the	0 -6 -15 17
sb:prolongation	-1 -3 -13 19
sb:prolonged	-8 25 -13 -11
sb:prolonged by	0 3 -10 5
sb:prolonged the	0 10 -13 0
sb:prolonged their	0 14 0 -16
sb:prolonging	0 6 2 -10
sb:promise to	0 -4 11 -6
sb:proposal	-1 -14 -29 37
sb:propose	-3 -6 -8 14
sb:propose an	0 0 17 -16
sb:propose to	0 8 -11 1
sb:protocol	0 -11 -9 19
sb:provide	-2 -2 -8 13
sb:provide for	-1 -9 -7 16
sb:provisional	0 -6 11 -5
sb:purchase	0 -10 11 0
sb:put	0 10 -6 -5
sb:put a	0 0 -14 13
sb:put off	0 -5 10 -2
sb:put on	0 1 17 -22
sb:put the	0 9 -14 6
sb:put their	0 19 -18 -4
sb:put to	0 2 -15 11
sb:quarrel	-2 16 -14 0
sb:quarrel over	0 0 -7 10
sb:quarter	0 -15 19 -4
sb:quota	0 2 10 -14
sb:radio	0 -12 0 9
sb:raise	0 0 11 -12
sb:rare	0 0 15 -15
sb:rare -	0 -9 9 0
sb:rare earth	0 6 7 -13
sb:rate	0 20 3 -30
sb:rate of	6 4 2 -17
sb:rather	0 -11 0 9
sb:ratify	0 -7 11 -1
sb:read that	0 -10 7 0
sb:ready	0 -14 -19 29
sb:ready to	0 -12 -16 24
sb:reason	0 -4 16 -11
sb:recall	6 7 -1 -14
sb:reciprocal	-1 -10 4 9
sb:reciprocal tariff	0 -7 1 5
sb:recommend	0 -11 -13 23
sb:reduction	0 4 -18 10
sb:refused	0 -12 4 5
sb:relief	0 9 -1 -8
sb:remain	0 4 -17 9
sb:remain suspend	0 7 -11 0
sb:renew	0 -19 5 8
sb:renew the	0 -5 10 -5
sb:renewal	-1 8 -16 8
sb:renewal for	0 5 -13 4
sb:renewed	0 -15 16 0
sb:replace	-6 11 0 -5
sb:report	0 -11 19 -9
sb:report that	0 -4 13 -8
sb:reporter	0 1 14 -16
sb:reporter on	0 0 16 -15
sb:representative	0 5 4 -10
sb:required	0 -13 11 0
sb:result	0 -14 10 5
sb:return to	0 -5 -9 14
sb:review	0 -2 13 -10
sb:rice	0 -11 2 6
sb:right	0 13 0 -12
sb:rise	4 -8 18 -17
sb:river	0 -17 22 -8
sb:room	0 -4 -11 16
sb:round	-15 -29 31 0
sb:round of	-5 -4 9 0
sb:rule	0 -12 14 -1
sb:rule on	0 -10 11 0
sb:rule that	0 2 5 -10
sb:run out	5 -18 3 5
sb:s	0 -11 14 -6
sb:salmon	0 4 -14 7
sb:salt	0 5 -9 3
sb:same	-4 7 0 -3
sb:same minute	0 -3 9 -4
sb:sanction	0 5 -12 5
sb:say	-25 0 1 4
sb:say <day-gone>	0 -12 3 7
sb:say <name>	0 4 -11 6
sb:say a	0 -10 0 9
sb:say after	0 -1 -6 8
sb:say both	0 8 -11 1
sb:say his	0 -6 -9 14
sb:say in	0 9 -1 -6
sb:say on	0 -11 0 10
sb:say that	0 13 -7 -2
sb:say they	0 11 9 -19
sb:say to	0 0 7 -9
sb:scotch	0 14 -10 -5
sb:season	0 -11 -3 12
sb:second	16 0 -8 -5
sb:second ,	22 -4 0 -24
sb:second round	0 -4 -9 14
sb:section	-5 -12 37 -23
sb:section <number>	-5 -12 37 -23
sb:send	0 0 -9 10
sb:service	0 0 9 -6
sb:set	0 11 -12 0
sb:set aside	0 21 -17 -5
sb:set out	0 -7 -1 10
sb:settle	4 -7 -7 11
sb:settle for	0 4 -9 3
sb:settle on	7 -10 3 0
sb:shall	0 -5 -15 21
sb:shall be	0 -12 -1 15
sb:she	0 2 -11 6
sb:shelve	0 11 -5 -5
sb:ship	-2 -17 24 -7
sb:shook	0 -1 -8 12
sb:should	0 -8 10 -3
sb:should be	6 -9 4 -3
sb:should either	0 -5 11 -3
sb:should the	0 -4 -3 9
sb:shrimp	6 6 -13 0
sb:side ,	0 15 -11 -4
sb:side agree	0 2 -18 9
sb:side are	0 -9 -6 14
sb:side have	0 8 8 -19
sb:side of	0 6 11 -20
sb:side suspend	-3 18 0 -15
sb:side will	0 -3 -18 17
sb:sign	0 0 10 -11
sb:sign ,	11 2 -11 -3
sb:sign an	0 0 12 -13
sb:sign by	0 -16 8 8
sb:sign in	-2 12 5 -22
sb:sign the	0 -6 -5 11
sb:signature	0 -1 -13 13
sb:silent	0 -12 15 -3
sb:since	-3 14 0 -17
sb:since <day-gone>	-8 29 -13 -17
sb:since <month-gone>	-1 -26 14 15
sb:since last	0 14 -12 -3
sb:since the	0 10 -3 -7
sb:sir	0 3 4 -10
sb:sir ,	0 4 3 -10
sb:sleep	0 10 -9 -1
sb:so	5 -8 -9 12
sb:so far	0 0 -7 9
sb:some	0 11 1 -19
sb:soybean	-2 13 -2 -9
sb:speak	0 1 -15 16
sb:special	0 -5 12 -7
sb:special port	0 -6 11 -5
sb:spring	7 -6 7 -11
sb:standstill	-6 -3 -12 17
sb:standstill of	0 -5 -6 12
sb:statement	0 0 7 -10
sb:stay	0 -10 17 -5
sb:stay for	0 9 0 -19
sb:stay on	0 -15 3 10
sb:stay suspend	0 -3 -8 10
sb:steel	0 0 11 -12
sb:step	-2 -2 8 -3
sb:stock	0 -2 13 -9
sb:stockholm	0 -10 14 -4
sb:stretch	0 -3 -20 21
sb:strike	-8 -7 8 3
sb:strike in	0 -10 0 12
sb:sugar	0 0 -20 17
sb:suggest	0 -2 -5 10
sb:summit	-1 -6 -3 10
sb:surcharge	-9 -40 31 6
sb:surcharge of	-2 -22 7 11
sb:suspend	-2 -2 -4 9
sb:suspend ,	0 14 -13 -1
sb:suspend its	0 1 -13 10
sb:suspend on	0 5 -9 1
sb:suspend the	0 -5 -4 10
sb:suspend their	0 -3 13 -9
sb:suspension	-6 3 -9 7
sb:suspension ,	0 -17 10 6
sb:suspension of	0 -8 -5 14
sb:table	-1 -12 -6 14
sb:table :	0 -3 -7 11
sb:table is	0 0 10 -9
sb:take <level>	11 -7 -3 -2
sb:take effect	0 -7 -4 11
sb:talk	-21 -16 7 12
sb:talk in	-3 -5 -2 11
sb:talk of	-2 -11 0 11
sb:talk on	0 -2 14 -11
sb:talked	0 -10 1 5
sb:talking	0 -3 -5 9
sb:tariff ,	0 -14 12 3
sb:tariff by	0 -4 11 -5
sb:tariff dispute	0 7 -11 1
sb:tariff in	0 12 0 -14
sb:tariff is	0 -8 9 0
sb:tariff of	0 3 6 -12
sb:tariff on	0 11 -2 -8
sb:tariff pause	0 11 -18 5
sb:tariff truce	-1 -6 -6 13
sb:tea	0 9 -9 0
sb:tea and	0 13 -2 -10
sb:telephone	-3 8 -2 -2
sb:television	0 -10 6 1
sb:tell	-10 -21 0 15
sb:tell a	0 -5 -3 8
sb:tell reporter	0 -3 15 -12
sb:tell us	0 -9 6 0
sb:term of	-2 14 -1 -11
sb:terminal	0 -5 11 -7
sb:text	0 -14 -24 32
sb:than	-6 -9 18 -7
sb:than <money>	0 14 -7 -9
sb:that	-15 4 -2 1
sb:that 's	0 18 -3 -11
sb:that ,	-2 0 9 -5
sb:that <name>	0 -10 20 -10
sb:that <quality>	0 -4 15 -11
sb:that a	-4 -21 7 9
sb:that another	0 -9 0 8
sb:that day	9 -14 -14 14
sb:that for	0 0 -15 11
sb:that had	4 -21 7 4
sb:that has	0 16 -8 -8
sb:that he	-1 5 -10 4
sb:that his	0 -4 13 -10
sb:that is	0 21 -20 0
sb:that it	0 8 -26 15
sb:that its	0 4 -9 4
sb:that keep	0 9 -13 0
sb:that the	0 -8 -2 8
sb:that they	0 -12 11 0
sb:that was	-3 24 -6 -19
sb:that will	0 8 4 -13
sb:the	-10 2 12 -10
sb:the <day-ahead>	0 -2 10 -8
sb:the <goods-amount>	0 7 0 -9
sb:the <level>	-6 15 -8 -2
sb:the <office>	-17 19 -13 2
sb:the <organisation>	-20 8 -1 0
sb:the <person>	-4 11 -15 5
sb:the <points>	0 -17 9 8
sb:the <quality>	-13 -13 -26 41
sb:the <seat>	0 6 4 -12
sb:the additional	0 -1 -17 15
sb:the agreement	-4 -10 35 -25
sb:the arrangement	0 2 -7 6
sb:the border	0 8 0 -7
sb:the bridge	0 11 -11 0
sb:the ceasefire	0 -17 27 -14
sb:the company	0 -15 18 -6
sb:the control	0 -7 17 -10
sb:the country	-2 -8 -4 14
sb:the cut	0 7 -12 2
sb:the deal	0 -4 -5 9
sb:the decision	0 19 -4 -16
sb:the duty	-2 1 -22 17
sb:the end	-7 -9 9 5
sb:the extension	-2 -7 -6 14
sb:the extra	0 12 -3 -9
sb:the first	11 -8 3 -11
sb:the fourth	0 -7 9 -1
sb:the higher	0 6 2 -13
sb:the last	10 -12 11 -16
sb:the law	0 -14 7 3
sb:the loss	0 0 -10 11
sb:the lower	0 -11 1 7
sb:the market	0 -2 -7 10
sb:the meet	0 -15 7 4
sb:the northern	0 -13 16 -1
sb:the offer	0 0 15 -14
sb:the old	0 -8 21 -12
sb:the one	0 11 -19 8
sb:the opposition	0 6 11 -18
sb:the other	-4 13 -1 -8
sb:the pact	0 14 -13 0
sb:the paper	0 -2 -19 22
sb:the party	0 17 -1 -18
sb:the past	0 -6 12 -2
sb:the pause	-9 32 -15 -15
sb:the press	0 -4 11 -6
sb:the protocol	0 -11 -5 15
sb:the rate	6 0 -11 0
sb:the reciprocal	0 4 5 -9
sb:the reduction	0 7 -13 2
sb:the remain	0 0 -10 6
sb:the river	0 -13 19 -6
sb:the rule	0 7 14 -23
sb:the same	-3 7 -2 -2
sb:the second	19 -10 -2 -5
sb:the spring	0 -3 14 -9
sb:the surcharge	0 -18 11 6
sb:the suspension	-9 5 -13 9
sb:the table	0 -9 -8 14
sb:the talk	0 0 -7 10
sb:the term	0 4 -15 9
sb:the text	0 -17 -14 26
sb:the third	-3 6 5 -10
sb:the trade	-1 -13 -3 15
sb:the truce	13 2 -9 -2
sb:the two	1 3 -15 10
sb:the world	3 -18 15 0
sb:their	-37 6 4 -1
sb:their <organisation>	0 -5 19 -14
sb:their duty	0 0 -16 15
sb:their port	0 12 -3 -9
sb:their quarrel	0 -6 -4 11
sb:their tariff	-3 8 -15 4
sb:their truce	-2 -3 15 -8
sb:themselve	-2 19 -10 -8
sb:then	0 -7 11 -4
sb:then for	0 -13 7 5
sb:there	14 -6 -6 2
sb:there 's	0 -8 0 8
sb:there ,	7 1 -14 1
sb:there for	0 8 0 -8
sb:there on	-4 14 -8 0
sb:there were	12 -5 -7 0
sb:there would	0 0 9 -7
sb:these	0 14 -8 -5
sb:they	12 2 -5 -5
sb:they agree	18 -8 -14 2
sb:they had	-13 12 6 -12
sb:they have	0 9 -14 3
sb:they meet	10 -2 -6 0
sb:they want	0 11 11 -20
sb:they were	0 -4 12 -6
sb:they would	0 -6 10 -1
sb:they'll	0 -7 -8 13
sb:thi	-7 -12 -11 24
sb:thi year	0 9 -2 -4
sb:thing	0 -14 0 10
sb:third	-6 1 13 -16
sb:third round	0 -10 17 -8
sb:threat	0 13 -8 -6
sb:three	-4 -2 8 -1
sb:three and	0 0 10 -7
sb:through	0 -1 -14 16
sb:tiktok	0 -20 24 -5
sb:timber	0 -7 -12 17
sb:time	-9 -5 10 0
sb:to	-14 -19 6 14
sb:to <day-ahead>	0 6 -8 1
sb:to <goods-amount>	0 -3 15 -11
sb:to <level>	-15 2 -9 9
sb:to <name>	0 -15 13 1
sb:to <number>	-4 -3 9 0
sb:to a	-2 11 11 -21
sb:to an	0 17 -7 -10
sb:to be	-7 16 -19 6
sb:to begin	0 -7 -4 12
sb:to bring	0 0 -11 10
sb:to buy	0 0 17 -21
sb:to cut	0 9 -2 -6
sb:to delay	0 0 9 -8
sb:to end	0 -2 12 -8
sb:to extend	0 2 9 -10
sb:to freeze	0 -9 -19 25
sb:to go	0 -9 -8 17
sb:to have	0 -4 -4 11
sb:to last	8 5 -19 1
sb:to leave	7 -4 -22 20
sb:to make	0 -5 -14 17
sb:to put	0 2 8 -11
sb:to ratify	0 -1 10 -7
sb:to renew	0 -16 3 9
sb:to sign	0 -11 -13 21
sb:to sleep	0 4 -10 3
sb:to stop	0 -3 9 -3
sb:to stretch	0 -14 -3 16
sb:to suspend	0 3 -8 3
sb:to take	10 0 -1 -8
sb:ton	0 -6 -4 9
sb:ton ,	0 -5 -5 9
sb:top	0 -9 16 -10
sb:top of	0 -5 14 -11
sb:town	0 0 11 -14
sb:trade	-11 -6 -3 14
sb:trade agreement	0 -12 15 -2
sb:trade between	0 0 -14 15
sb:trade minister	0 -13 7 1
sb:trade truce	0 7 -18 8
sb:trader	0 9 -15 2
sb:transport	0 -2 11 -8
sb:travel	0 -6 11 -3
sb:treaty	0 -15 5 5
sb:trial	-1 4 3 -9
sb:truce	18 4 -7 -8
sb:truce ,	5 17 -9 -17
sb:truce :	-6 5 11 -16
sb:truce begin	0 -3 10 -5
sb:truce between	17 -16 0 0
sb:truce by	-2 12 -7 -3
sb:truce for	-5 1 -10 10
sb:truce get	0 5 -13 2
sb:truce go	0 -10 -3 14
sb:truce has	-2 4 11 -18
sb:truce is	-4 -4 -20 22
sb:truce over	7 -6 -17 12
sb:truce run	8 9 -3 -15
sb:truce that	4 10 -7 -7
sb:truce to	0 -10 -2 13
sb:truce with	-11 9 -9 2
sb:truce would	0 -13 -12 23
sb:turn	10 -8 3 -8
sb:two	-2 -18 14 2
sb:two country	2 0 -23 20
sb:two government	0 2 -25 17
sb:two or	0 0 14 -12
sb:two order	0 -4 -4 9
sb:two president	3 5 0 -12
sb:under	-7 -8 18 -9
sb:under section	-3 -10 17 -2
sb:under the	2 -12 -8 16
sb:under which	0 -14 18 -4
sb:until	3 -9 17 -13
sb:until <day-ahead>	0 -1 9 -6
sb:until the	0 -15 10 0
sb:up	-7 -10 16 -2
sb:up to	-2 -13 18 -6
sb:us	-7 8 -1 -3
sb:valid	0 -5 -10 15
sb:valid for	0 -5 -10 15
sb:vessel	0 2 4 -11
sb:video	0 10 -15 3
sb:village	0 -5 12 -5
sb:vote	0 -10 15 -5
sb:vote on	0 -12 14 0
sb:wait	0 10 0 -11
sb:want the	0 12 0 -12
sb:was	5 12 -9 -6
sb:was "	0 -7 -4 11
sb:was <level>	0 -14 17 0
sb:was <number>	0 -8 9 0
sb:was a	-4 -6 -2 13
sb:was agree	-3 16 -12 -1
sb:was conclude	-4 10 0 -5
sb:was due	0 0 14 -15
sb:was for	0 11 -10 0
sb:was given	-4 16 -15 0
sb:was make	13 6 -13 -13
sb:was prolonged	0 9 -6 -1
sb:was put	0 15 -9 -5
sb:was ready	0 -1 -8 11
sb:was sign	-3 -11 10 3
sb:was the	-6 -11 12 2
sb:was to	7 8 -10 -6
sb:water	0 -12 13 0
sb:way	0 0 -6 8
sb:we	-12 -2 -15 22
sb:we are	0 0 -11 9
sb:we can	0 0 -11 11
sb:we have	0 -6 -1 8
sb:we hear	0 -7 -4 11
sb:week	0 11 -19 3
sb:well	0 -12 5 4
sb:were	4 -4 16 -21
sb:what	0 11 -28 14
sb:what <name>	0 9 0 -8
sb:what <person>	0 9 3 -15
sb:what the	0 -4 -9 12
sb:what they	14 -7 -12 3
sb:what we	0 -3 -11 15
sb:wheat	0 -5 10 -4
sb:when	2 16 0 -27
sb:when it	3 6 -12 0
sb:when the	0 2 7 -14
sb:where it	0 -14 4 8
sb:where they	8 -2 -9 2
sb:whether	0 -11 3 3
sb:which	-13 12 4 -15
sb:which end	0 -14 4 9
sb:which expire	0 -13 4 4
sb:which has	0 1 -18 18
sb:which was	0 1 13 -26
sb:which would	0 17 -6 -11
sb:while	3 -2 -10 7
sb:who	-8 -22 11 8
sb:who had	-1 -5 13 -4
sb:whose	0 -3 -5 9
sb:why	0 0 8 -10
sb:will	-35 0 9 -1
sb:will be	-5 11 4 -13
sb:will charge	0 -3 -11 15
sb:will come	0 -2 12 -9
sb:will extend	0 -7 -4 12
sb:will hold	0 11 -9 -1
sb:will keep	0 -2 9 -4
sb:will lower	0 5 4 -11
sb:will not	0 -11 0 8
sb:will pay	0 -13 0 11
sb:win	0 15 -9 -5
sb:wine	0 28 -27 -3
sb:wire	-5 -10 1 11
sb:wire )	-5 -8 0 10
sb:wish	0 9 -10 0
sb:wish to	0 9 -10 0
sb:with <person>	0 24 -19 -7
sb:with <seat>	2 -11 0 3
sb:with a	-5 -4 -6 16
sb:with the	-3 0 13 -11
sb:within	-3 0 33 -34
sb:within the	0 11 -5 -3
sb:word	0 -16 1 7
sb:worked	13 -6 0 -7
sb:world	1 -17 23 -8
sb:worth	0 -18 15 0
sb:worth <money>	0 -13 2 5
sb:would	-29 -10 -3 17
sb:would be	-4 4 8 -9
sb:would give	0 -1 -17 19
sb:would go	0 0 -12 8
sb:would have	0 10 -9 0
sb:would hold	0 -12 -5 17
sb:would last	0 -11 6 0
sb:would like	0 10 -7 -1
sb:would not	0 2 4 -9
sb:would prolong	0 -6 -10 16
sb:would sign	0 -1 -5 9
sb:would take	0 6 -8 2
sb:write	-2 -14 4 8
sb:write to	0 -1 -7 10
sb:year ,	0 -6 -8 15
sb:yes	0 -7 10 -3
sb:yes ,	0 -4 12 -6
sb:yield	0 -2 11 -4
sb:york	0 -7 9 -1
sb:york ,	0 -6 7 0
sb:your	0 -14 8 1
sb:zero	0 4 -10 6
sb:—	0 -16 9 7
sb:— <name>	0 -4 -13 15
sb:— <quality>	0 -6 -7 11
sb:— a	12 0 0 -14
sb:— for	-1 0 -11 13
sb:— the	-4 -3 8 -1
t0=future	-14 -17 3 14
t0=modal	0 -16 10 1
t0=modal-not	0 0 14 -16
t0=modal-passive	0 1 8 -9
t0=past	9 3 0 -9
t0=past-passive	-16 16 0 -13
t0=perfect	-25 8 11 -13
t0=perfect-passive	-1 5 4 -13
t0=pluperfect	18 -11 0 -5
t0=pluperfect-passive	3 -15 7 0
t0=present	-25 -2 12 -3
t1=future	-13 -8 3 6
t1=infinitive	0 -7 0 6
t1=infinitive-passive	0 14 -12 0
t1=modal	0 -19 10 2
t1=modal-not	0 0 14 -16
t1=modal-passive	0 1 8 -9
t1=participle-passive	0 -4 9 -8
t1=past	3 3 6 -13
t1=past-passive	-16 16 0 -12
t1=perfect	-24 6 5 -4
t1=perfect-passive	-1 5 4 -13
t1=pluperfect	20 -7 -1 -7
t1=pluperfect-passive	3 -15 7 0
t1=present	-24 -6 15 -3
t1=present-not	0 -2 -5 9
t2=future	0 6 -11 1
t2=gerund	-5 1 17 -15
t2=infinitive	0 -3 14 -13
t2=modal	-1 -20 4 10
t2=participle-passive	6 3 14 -29
t2=past	9 -4 0 -5
t2=past-passive	0 -14 6 4
t2=perfect	5 -15 14 -5
t2=perfect-passive	0 -1 -8 13
t2=pluperfect	-2 -1 11 -4
t2=present	-6 8 -11 4
t2=present-not	0 2 7 -11
t2=present-passive	-5 -18 17 0
t:loose-l1	0 2 -9 3
t:loose-l2	0 -10 -2 13
t:loose-l3	-3 -10 22 -9
t:loose-r0	7 6 -28 13
t:loose-r2	-7 -2 15 -10
t:loose-r3	1 14 -9 -9
t:more-in	-14 3 -4 5
t:more-in0	-14 3 -4 5
t:more-l	-14 -2 -1 7
t:more-l0	0 -10 -25 33
t:more-l1	-2 9 -8 0
t:more-l2	-12 -15 17 2
t:more-l3	3 -12 4 5
t:more-r	10 -1 0 -5
t:more-r0	0 7 -21 15
t:more-r1	-13 -10 10 6
t:more-r2	-2 -13 16 -2
t:more-r3	6 17 -6 -18
t:quiet	-9 6 -14 12
t:quiet-l	-10 8 -7 1
t:quiet-l2	0 0 -15 14
t:quiet-r1	-5 8 -15 10
t:quiet-r2	0 -7 7 0
t:truce	12 1 -5 -3
t:truce-l	13 4 -5 -5
t:truce-l3	10 -6 5 -5
t:truce-r0	0 16 -16 -1
t:truce-r1	11 -2 -23 16
t:truce-r2	-13 -28 17 9
t:truce-r3	-2 9 10 -19
t:verb	-11 3 -2 1
t:verb-l	-9 4 -1 0
t:verb-l1	-12 3 4 -6
t:verb-l2	0 11 -10 0
t:verb-r1	0 -10 0 10
t:verb-r2	2 -8 1 1
tn:loose	11 0 19 -31
tn:more	27 1 1 -22
tn:quiet	-6 30 -12 -16
tn:truce	15 -2 -25 18
tp:loose	-26 11 8 -13
tp:more	-16 0 8 -2
tp:quiet	0 5 6 -14
tp:truce	21 3 -29 13
tp:verb	-6 24 -22 -4
v0-none	-8 -13 10 6
v0=add	0 13 -2 -9
v0=announce	0 -7 8 0
v0=apply	0 -9 1 5
v0=ask	0 -15 2 4
v0=come	1 -5 12 -8
v0=conclude	3 5 0 -10
v0=confirm	0 8 5 -13
v0=continue	0 9 -10 -1
v0=declare	0 11 -2 -7
v0=expire	9 -1 -6 0
v0=grant	0 8 -12 1
v0=hold	10 -1 5 -11
v0=keep	0 -11 2 7
v0=lay	4 9 -7 -10
v0=let	2 0 7 -15
v0=make	-3 7 -2 0
v0=negotiate	0 -1 9 -5
v0=offer	0 -14 8 -1
v0=other	-12 -3 15 -8
v0=plan	0 14 0 -16
v0=postpone	0 -6 -7 14
v0=promise	0 0 12 -9
v0=ready	0 -9 -11 19
v0=run	4 -11 2 3
v0=send	0 -1 -11 14
v0=set	0 -9 6 1
v0=settle	6 -19 0 11
v0=sit	-1 -6 12 -1
v0=slash	0 12 -3 -8
v0=stand	0 -6 13 -5
v0=stop	3 17 -18 -1
v0=strike	-6 -9 0 12
v0=suggest	0 0 -8 10
v0=want	-2 13 0 -7
v0=win	0 16 -6 -11
v1-none	-5 -9 6 6
v1=add	0 11 -8 -3
v1=announce	0 -8 9 0
v1=apply	0 -9 3 3
v1=approve	0 -3 -10 12
v1=ask	0 -14 5 0
v1=carry	0 0 -8 9
v1=come	1 -5 12 -8
v1=conclude	0 6 2 -14
v1=confirm	0 8 5 -13
v1=continue	0 0 -11 9
v1=cut	0 0 -9 7
v1=declare	0 11 -2 -7
v1=delay	0 -3 13 -10
v1=end	11 -15 5 -6
v1=expire	9 -1 -6 0
v1=extend	-5 8 9 -16
v1=fix	0 11 -10 -1
v1=freeze	0 -4 -6 10
v1=get	-8 11 -3 -3
v1=grant	0 8 -10 1
v1=have	0 1 4 -11
v1=hold	11 -2 1 -7
v1=impose	0 -5 9 -1
v1=lay	4 11 -8 -10
v1=let	2 0 8 -13
v1=like	0 2 12 -14
v1=look	0 15 -7 -9
v1=make	1 8 -10 0
v1=meet	0 -7 17 -7
v1=negotiate	0 -2 11 -8
v1=offer	-3 -14 -2 12
v1=other	-11 -11 19 -5
v1=plan	0 16 0 -17
v1=propose	-1 -16 -1 11
v1=ready	0 -1 -5 9
v1=recommend	0 0 -6 9
v1=run	3 -10 -2 8
v1=send	0 -2 -10 14
v1=set	0 -16 0 12
v1=settle	6 -19 -3 14
v1=ship	0 -3 -5 9
v1=sit	-1 -6 12 -1
v1=stand	0 -11 15 -2
v1=stay	-3 -1 15 -11
v1=stop	2 8 -13 1
v1=strike	-6 -10 0 12
v1=want	-2 11 5 -10
v1=win	0 16 -6 -11
v2-none	-29 -8 22 -1
v2=agree	7 0 -15 5
v2=announce	0 -17 0 11
v2=be	-12 4 -7 6
v2=charge	0 1 -9 6
v2=end	19 -18 2 -3
v2=expire	8 -7 1 -3
v2=go	-6 -1 16 -9
v2=have	-1 -7 15 -5
v2=leave	-3 -35 46 -18
v2=other	-12 0 5 0
v2=pay	-4 -4 14 -5
v2=rise	0 10 -6 -2
v2=run	14 11 -23 -9
v2=stay	0 12 -10 0
v2=stop	0 -8 0 11
v:a:<v-end>	25 -11 0 -6
v:a:<v-propose>	-2 -9 0 8
v:a:<v-return>	0 -11 9 0
v:b:<v-agree>	0 -10 -7 17
v:b:<v-begin>	-15 19 -4 -9
v:b:<v-end>	15 -20 19 -16
v:b:<v-propose>	-24 -23 -7 29
v:b:<v-return>	-6 -10 5 4
v:b:<v-suspend>	-3 7 -10 3
v:c0=agree	6 -8 -10 15
v:c0=bear	0 4 -7 1
v:c0=begin	-12 5 -1 0
v:c0=buy	-4 -24 4 16
v:c0=deny	0 -17 5 9
v:c0=down	7 -10 -11 16
v:c0=impose	-4 7 -13 8
v:c0=propose	-12 -8 -4 14
v:c0=return	-2 -28 10 13
v:c0=say	-16 -15 15 1
v:c0=sell	0 -25 0 17
v:c0=stay	7 16 -13 -7
v:c0=target	-10 -8 1 10
v:c0=up	-18 1 23 -18
v:c1=agree	-3 -4 -11 16
v:c1=bear	-3 -2 -6 11
v:c1=begin	-22 9 0 -3
v:c1=buy	-5 -22 17 3
v:c1=down	5 -13 -14 22
v:c1=end	15 -14 6 -7
v:c1=propose	-13 -18 -11 26
v:c1=return	-2 -9 0 9
v:c1=say	-18 -17 3 15
v:c1=sell	-1 -33 -4 28
v:c1=stay	9 -2 -8 5
v:c1=suspend	-1 8 -12 3
v:c1=target	-10 -9 2 11
v:c1=up	-19 2 19 -15
v:ct1=agree future	0 0 -8 8
v:ct1=agree infinitive	0 3 -12 8
v:ct1=agree modal	0 -15 -10 21
v:ct1=agree past-passive	-8 9 -9 1
v:ct1=agree present	13 -32 23 -4
v:ct1=bear future	0 -11 -14 21
v:ct1=bear gerund	0 -11 0 11
v:ct1=bear infinitive	0 -4 -4 9
v:ct1=bear past	-14 16 0 -14
v:ct1=bear present	13 1 -7 -2
v:ct1=begin future	0 -2 12 -6
v:ct1=begin gerund	0 -16 0 16
v:ct1=begin infinitive	0 10 0 -7
v:ct1=begin past	-7 12 -3 -4
v:ct1=begin perfect	0 -8 14 -6
v:ct1=buy infinitive	0 0 17 -22
v:ct1=buy past	0 -10 11 0
v:ct1=buy perfect	0 0 -11 11
v:ct1=buy present	0 -14 0 9
v:ct1=down infinitive	0 -14 -4 18
v:ct1=down modal	0 -22 4 12
v:ct1=down participle-passive	0 11 0 -13
v:ct1=down past	0 -2 -10 13
v:ct1=down present	12 -3 -4 0
v:ct1=end future	0 -2 11 -7
v:ct1=end participle-passive	9 -6 0 -2
v:ct1=end past	18 -19 -6 2
v:ct1=end perfect	0 17 -10 -7
v:ct1=end present	-15 -5 11 0
v:ct1=impose future	-8 -8 -21 26
v:ct1=impose gerund	0 -7 -10 18
v:ct1=impose infinitive	0 -27 12 10
v:ct1=impose modal	-9 1 -28 25
v:ct1=impose modal-passive	0 11 -9 0
v:ct1=impose participle-passive	-10 15 1 -15
v:ct1=impose past	-10 1 -1 3
v:ct1=impose past-passive	-10 13 0 -15
v:ct1=impose perfect	-13 9 0 -4
v:ct1=impose pluperfect	1 -10 7 -2
v:ct1=impose pluperfect-passive	4 -10 1 0
v:ct1=impose present	17 -15 -6 12
v:ct1=impose present-passive	-4 -9 6 4
v:ct1=propose modal	0 25 2 -27
v:ct1=propose participle-passive	-1 -4 10 -4
v:ct1=propose past	-3 -35 3 11
v:ct1=propose perfect	0 -37 -22 44
v:ct1=propose pluperfect	3 -15 0 5
v:ct1=propose present	-4 -7 -3 11
v:ct1=propose present-passive	0 -4 10 -6
v:ct1=return modal	0 -4 10 -4
v:ct1=return present	0 -17 -1 17
v:ct1=say infinitive	0 -5 -2 9
v:ct1=say past	-10 -12 -12 25
v:ct1=say perfect	0 11 -4 -6
v:ct1=say present	0 -10 10 -1
v:ct1=sell past	0 0 11 -8
v:ct1=sell perfect	0 -14 -5 17
v:ct1=stay future	-9 -4 -3 11
v:ct1=stay modal	10 -16 -24 27
v:ct1=stay participle-passive	1 2 0 -11
v:ct1=stay past	8 -15 20 -16
v:ct1=stay past-passive	0 15 -20 1
v:ct1=stay perfect	-3 1 19 -27
v:ct1=stay pluperfect	18 1 -16 -5
v:ct1=stay present	-19 5 -1 1
v:ct1=stay present-passive	0 -4 -10 13
v:ct1=suspend future	-5 -4 -2 8
v:ct1=suspend gerund	0 -8 -7 14
v:ct1=suspend infinitive	0 -9 4 5
v:ct1=suspend modal	0 -4 -9 15
v:ct1=suspend modal-passive	0 10 -14 3
v:ct1=suspend participle-passive	-11 21 -16 -5
v:ct1=suspend perfect	0 1 6 -9
v:ct1=suspend present	3 -1 -13 10
v:ct1=target future-passive	0 19 -13 -7
v:ct1=target present	0 -6 12 -3
v:ct1=up future	0 13 1 -15
v:ct1=up modal	-6 -13 16 0
v:ct1=up past	0 -12 13 0
v:ct1=up perfect	0 -2 10 -6
v:ct1=up present	0 9 -5 -4
v:l1="	-18 7 -4 1
v:l1=,	-5 1 12 -12
v:l1=:	-26 4 -13 17
v:l1=;	0 0 -11 10
v:l1=<begin>	-11 8 -15 9
v:l1=<goods-amount>	-6 -15 11 6
v:l1=<goods>	-4 -6 15 -7
v:l1=<level>	0 0 23 -26
v:l1=<money>	-9 -29 37 -9
v:l1=<name>	-2 13 1 -17
v:l1=<not>	0 2 7 -9
v:l1=<number>	-2 -27 30 -7
v:l1=<organisation>	0 13 -10 -1
v:l1=<v-agree>	-5 -10 0 11
v:l1=<v-bear>	-4 9 -14 6
v:l1=<v-begin>	-2 -9 28 -19
v:l1=<v-end>	-4 -13 24 -10
v:l1=<v-impose>	-16 -17 -12 28
v:l1=<v-propose>	-6 -21 -21 34
v:l1=a	4 8 -28 12
v:l1=about	0 -11 4 3
v:l1=add	0 11 -15 0
v:l1=after	14 -6 0 -12
v:l1=agree	0 -32 5 25
v:l1=almost	0 -7 9 0
v:l1=another	2 16 -18 -3
v:l1=are	0 8 6 -16
v:l1=as	0 13 0 -16
v:l1=at	-4 8 -26 17
v:l1=be	0 15 -13 0
v:l1=by	-29 2 -15 17
v:l1=come	0 -2 11 -8
v:l1=cover	0 2 -18 14
v:l1=deal	0 -11 3 7
v:l1=end	-3 -11 22 -7
v:l1=first	9 0 0 -14
v:l1=follow	0 -21 4 16
v:l1=for	-3 28 -30 4
v:l1=further	7 0 -25 8
v:l1=given	0 10 5 -20
v:l1=good	0 -9 17 -7
v:l1=had	14 11 -16 -18
v:l1=has	-3 -8 18 -13
v:l1=have	0 13 -6 -4
v:l1=in	-2 -29 27 -3
v:l1=initial	9 -9 -12 8
v:l1=is	-1 -18 2 13
v:l1=it	6 -14 8 -1
v:l1=last	-7 5 -24 21
v:l1=lasted	18 -9 6 -27
v:l1=million	0 14 -3 -12
v:l1=need	0 -1 16 -13
v:l1=needed	0 -8 14 -5
v:l1=next	0 15 -5 -9
v:l1=not	0 2 7 -9
v:l1=of	15 18 -32 0
v:l1=offer	0 -14 -5 15
v:l1=on	-10 -27 3 17
v:l1=or	-2 -6 13 -4
v:l1=over	-2 -12 42 -32
v:l1=past	0 -6 12 -2
v:l1=prefer	0 0 -19 15
v:l1=propose	0 -4 -24 28
v:l1=run	0 -5 -5 11
v:l1=same	0 7 -20 11
v:l1=say	0 -7 -7 13
v:l1=second	-7 9 -7 0
v:l1=sign	0 21 -10 -9
v:l1=soybean	0 0 21 -28
v:l1=take	0 -1 14 -10
v:l1=than	-7 -19 22 -3
v:l1=that	-1 -10 -17 28
v:l1=the	4 28 -40 0
v:l1=those	-7 -4 11 -1
v:l1=us	0 4 4 -10
v:l1=waited	0 -3 11 -5
v:l1=want	0 -16 0 8
v:l1=with	-7 -24 5 14
v:l1=within	0 -10 39 -33
v:l1=—	-1 17 -5 -8
v:l2="	-4 -17 1 13
v:l2='s	-2 8 -13 3
v:l2=,	33 -7 -11 -6
v:l2=:	-4 20 -9 -12
v:l2=<agent>	-1 0 23 -25
v:l2=<begin>	-5 16 -15 -1
v:l2=<day-ahead>	-9 17 -13 0
v:l2=<day-gone>	-5 9 -31 18
v:l2=<day-today>	0 21 0 -26
v:l2=<duty>	-11 17 -26 6
v:l2=<gate>	-1 -14 -18 31
v:l2=<goods>	-10 0 14 -11
v:l2=<level-noun>	0 -10 -8 18
v:l2=<level>	0 -18 16 -1
v:l2=<money>	0 -16 21 -4
v:l2=<month-ahead>	0 -11 10 0
v:l2=<month-gone>	6 16 -14 -10
v:l2=<name>	-14 34 -22 -8
v:l2=<not>	-1 11 10 -20
v:l2=<office>	-2 0 17 -13
v:l2=<organisation>	-1 -12 2 6
v:l2=<person>	-2 -14 -25 35
v:l2=<points>	0 26 -16 -11
v:l2=<quality>	0 -18 -13 25
v:l2=<sender>	0 -13 -9 21
v:l2=<span>	-7 -7 36 -26
v:l2=<v-begin>	-8 -10 15 -1
v:l2=<v-buy>	0 -15 -8 18
v:l2=<v-down>	0 -6 15 -7
v:l2=<v-end>	8 6 4 -26
v:l2=<v-impose>	-13 -5 -4 13
v:l2=<v-propose>	-8 -16 -8 23
v:l2=<v-return>	0 -7 21 -13
v:l2=<v-say>	-2 -24 -4 25
v:l2=<v-stay>	9 -3 -30 24
v:l2=<v-suspend>	0 7 -13 3
v:l2=<v-target>	-5 -3 16 -10
v:l2=<v-up>	-3 -6 12 -2
v:l2=a	6 20 -32 -3
v:l2=about	0 -10 -2 12
v:l2=after	8 -26 -11 26
v:l2=agree	-9 -10 14 -4
v:l2=alone	0 -10 6 0
v:l2=also	0 -3 -29 25
v:l2=an	9 -9 -12 8
v:l2=and	-12 -5 -11 23
v:l2=anything	0 -1 11 -8
v:l2=are	0 1 -19 15
v:l2=arrangement	-1 8 -13 3
v:l2=aside	0 -9 0 11
v:l2=ask	0 -10 -17 24
v:l2=at	0 22 -13 -1
v:l2=back	0 -7 12 -5
v:l2=be	-1 -10 -18 26
v:l2=been	6 0 -22 11
v:l2=both	0 7 -25 15
v:l2=bring	0 -7 -8 15
v:l2=busan	0 -6 23 -20
v:l2=buy	0 -14 -10 19
v:l2=by	0 -5 28 -21
v:l2=call	0 -8 19 -10
v:l2=can	0 -5 11 -4
v:l2=ceasefire	-5 5 13 -15
v:l2=come	0 -2 15 -12
v:l2=conclude	4 20 -19 -10
v:l2=confirm	0 -21 -3 24
v:l2=control	0 -14 -12 22
v:l2=could	0 9 -10 0
v:l2=country	0 -4 18 -12
v:l2=deal	0 -24 -2 25
v:l2=dispute	0 6 -9 0
v:l2=done	0 8 0 -7
v:l2=down	0 9 -11 0
v:l2=draft	0 -2 -8 12
v:l2=duration	-3 -7 -19 26
v:l2=each	12 -4 -2 -6
v:l2=end	4 4 -1 -13
v:l2=extend	-2 -10 11 0
v:l2=extension	-7 -1 -7 11
v:l2=farm	0 -7 11 -2
v:l2=fee	0 -3 -7 13
v:l2=first	0 -12 19 -7
v:l2=for	-4 13 5 -16
v:l2=force	5 -7 11 -11
v:l2=freeze	0 -9 7 0
v:l2=frozen	0 -18 3 13
v:l2=give	-5 25 -6 -18
v:l2=given	-2 11 0 -13
v:l2=go	0 -6 9 0
v:l2=good	-7 6 -14 8
v:l2=had	10 1 0 -10
v:l2=has	-2 13 -14 1
v:l2=have	-3 -3 17 -13
v:l2=he	11 4 -23 5
v:l2=hold	4 -7 -12 15
v:l2=i	0 -4 -6 11
v:l2=if	-6 23 -5 -15
v:l2=in	-8 -9 37 -20
v:l2=is	-5 8 -18 7
v:l2=it	0 -20 -4 19
v:l2=its	0 -9 0 8
v:l2=last	-6 16 -3 -9
v:l2=least	0 -10 -2 14
v:l2=leave	0 4 5 -11
v:l2=length	0 13 -21 4
v:l2=less	0 -8 -3 12
v:l2=limited	0 6 -15 7
v:l2=live	0 6 -19 13
v:l2=longer	0 -9 11 -2
v:l2=make	0 6 -12 8
v:l2=matter	0 -5 -5 10
v:l2=may	0 -6 19 -14
v:l2=meet	0 -3 13 -6
v:l2=moratorium	0 -8 15 -8
v:l2=more	0 -23 14 3
v:l2=negotiate	0 0 9 -7
v:l2=not	0 32 -4 -30
v:l2=nothing	0 -10 18 -7
v:l2=notice	0 -4 12 -5
v:l2=of	11 -11 7 -5
v:l2=off	8 -8 2 0
v:l2=offer	0 -7 -25 30
v:l2=on	-2 -9 -22 28
v:l2=one	-2 -8 -3 14
v:l2=only	-1 -11 1 7
v:l2=other	-3 16 0 -13
v:l2=out	0 -12 16 -4
v:l2=pause	7 9 -9 -7
v:l2=peace	0 -13 10 0
v:l2=period	-5 16 -8 -6
v:l2=plan	0 12 6 -19
v:l2=prolonged	0 19 -10 -9
v:l2=quarrel	0 14 -11 0
v:l2=rest	0 -11 7 3
v:l2=return	0 -6 19 -12
v:l2=river	0 -13 19 -9
v:l2=round	-1 -3 10 -1
v:l2=run	12 -5 -12 5
v:l2=say	0 -11 2 5
v:l2=second	0 -4 9 -3
v:l2=should	-1 -9 -9 18
v:l2=side	0 0 -11 8
v:l2=sign	-4 1 -14 11
v:l2=sleep	0 18 -7 -12
v:l2=so	0 0 -12 11
v:l2=some	0 0 7 -11
v:l2=spoke	0 -5 -15 21
v:l2=standstill	0 -8 -8 17
v:l2=stay	-3 16 -1 -19
v:l2=step	0 10 -7 -2
v:l2=still	0 -7 -5 12
v:l2=stop	2 17 -11 -13
v:l2=strike	-3 -19 13 2
v:l2=suspend	-14 -6 -1 12
v:l2=suspension	0 9 -10 0
v:l2=talk	0 0 13 -10
v:l2=talked	0 -5 12 -6
v:l2=tariff	-6 5 -28 19
v:l2=the	11 3 -1 -14
v:l2=their	0 7 -11 3
v:l2=them	0 15 -1 -11
v:l2=then	0 19 -4 -15
v:l2=there	11 15 -8 -21
v:l2=three	0 -2 9 -4
v:l2=time	0 -1 -18 21
v:l2=to	5 -21 1 10
v:l2=trade	0 -3 13 -8
v:l2=truce	8 4 -28 13
v:l2=under	0 21 -8 -15
v:l2=up	0 8 -6 0
v:l2=us	0 -11 -2 14
v:l2=use	-3 16 -5 -6
v:l2=valid	0 -5 -10 15
v:l2=was	9 8 -2 -17
v:l2=way	0 -14 -15 29
v:l2=we	-2 20 0 -21
v:l2=which	0 10 -5 -2
v:l2=with	-4 -15 -7 24
v:l2=within	0 14 -7 -9
v:l2=worth	0 -9 4 0
v:l2=would	0 -7 -24 30
v:l2=zero	0 10 -2 -7
v:l2=—	-3 9 -26 13
v:l='s for	-1 11 -20 4
v:l=, after	10 4 -8 -14
v:l=, and	9 -14 -3 5
v:l=, for	13 2 -8 -3
v:l=, in	-2 10 -1 -7
v:l=, of	7 6 -39 13
v:l=, the	0 9 -10 -2
v:l=: "	0 7 7 -13
v:l=: <goods-amount>	0 11 -9 0
v:l=: another	-5 -17 19 0
v:l=: for	8 13 -11 -16
v:l=: the	-2 16 -13 0
v:l=<begin> "	-11 2 -1 2
v:l=<begin> <begin>	-11 8 -15 9
v:l=<begin> another	22 -6 -16 -4
v:l=<begin> for	-22 3 2 0
v:l=<begin> the	6 11 -17 -2
v:l=<day-ahead> ,	-7 29 -11 -13
v:l=<day-ahead> for	0 -12 1 9
v:l=<day-gone> by	0 -8 -10 15
v:l=<day-gone> for	-4 0 -19 18
v:l=<day-today> ,	0 -5 9 -1
v:l=<level> for	0 -22 0 14
v:l=<level> over	0 0 10 -9
v:l=<money> in	0 -7 11 -2
v:l=<month-gone> for	-4 15 -9 -4
v:l=<month-gone> than	0 10 2 -14
v:l=<name> get	0 11 -14 0
v:l=<number> in	0 -1 -8 10
v:l=<person> :	0 -20 -1 17
v:l=<points> for	0 26 -17 -11
v:l=<seat> want	0 -3 -19 23
v:l=<seat> —	0 2 5 -9
v:l=<span> ,	-3 -17 21 -1
v:l=a further	7 0 -25 8
v:l=a second	-7 9 -7 0
v:l=about <money>	0 -13 -2 12
v:l=after a	11 -4 -4 -1
v:l=after the	-1 -22 -6 28
v:l=agree for	0 17 -8 -9
v:l=agree on	-5 -27 12 4
v:l=alone for	0 -10 6 0
v:l=also for	0 2 -29 18
v:l=an initial	9 -9 -12 8
v:l=and <goods-amount>	0 -12 -32 39
v:l=and a	0 -3 16 -10
v:l=and for	-4 10 0 -9
v:l=and last	0 11 -18 4
v:l=and not	0 0 10 -8
v:l=are for	0 -2 -20 20
v:l=aside for	0 -9 0 11
v:l=ask for	0 -10 -17 24
v:l=at <money>	0 9 0 -9
v:l=back for	0 -7 10 -4
v:l=be for	0 -3 -19 22
v:l=both for	0 9 -21 9
v:l=by <money>	0 0 11 -10
v:l=can last	0 -3 8 -2
v:l=ceasefire by	0 -3 8 -4
v:l=ceasefire of	-5 9 5 -10
v:l=conclude for	5 13 -16 -4
v:l=control by	0 -7 0 7
v:l=control for	0 -7 -12 16
v:l=country for	0 2 6 -10
v:l=dispute for	0 3 -11 5
v:l=down for	0 10 -8 -2
v:l=duty for	0 17 -13 -4
v:l=end after	6 9 -14 0
v:l=extend by	-1 -6 9 0
v:l=extension by	0 16 0 -13
v:l=extension of	-4 -9 -12 20
v:l=farm good	0 -7 11 -1
v:l=fee for	0 -3 -7 13
v:l=for <goods-amount>	0 -7 19 -12
v:l=for <money>	0 -8 -7 13
v:l=for another	-13 30 -12 -15
v:l=for the	4 -4 18 -18
v:l=force for	5 -7 11 -11
v:l=frozen for	0 -18 3 13
v:l=given another	0 9 -3 -4
v:l=good for	-7 6 -15 9
v:l=had lasted	11 0 -10 0
v:l=has offer	0 -2 -8 11
v:l=he want	0 0 -9 8
v:l=hold for	4 -7 -12 15
v:l=if the	-4 16 0 -12
v:l=in about	0 -4 13 -7
v:l=in the	0 0 11 -8
v:l=is for	-4 9 -29 16
v:l=it 's	-2 -13 -10 22
v:l=it is	0 -24 29 -14
v:l=it last	0 7 -12 3
v:l=it lasted	18 -9 -5 -9
v:l=it take	0 -2 9 -4
v:l=last for	-5 17 -4 -10
v:l=least <money>	0 5 1 -9
v:l=less than	0 -8 -3 12
v:l=limited to	0 6 -15 7
v:l=longer than	0 0 15 -14
v:l=matter of	0 -4 -6 11
v:l=may last	0 -4 10 -5
v:l=more than	0 -20 9 6
v:l=negotiate for	0 0 9 -7
v:l=nothing for	0 -10 18 -7
v:l=of <money>	0 -4 15 -12
v:l=of a	12 -16 -11 12
v:l=of another	0 -14 -2 17
v:l=of soybean	0 0 21 -28
v:l=of the	-2 25 -2 -27
v:l=off for	9 -12 2 2
v:l=offer of	0 0 -9 12
v:l=on a	0 4 -11 4
v:l=on for	0 -7 -29 26
v:l=one of	0 0 -8 8
v:l=other for	-3 11 -1 -7
v:l=out for	0 -2 15 -12
v:l=pause for	0 -19 13 2
v:l=pause of	8 1 2 -10
v:l=period of	-5 13 -12 -1
v:l=prolonged by	0 19 -21 0
v:l=renewal for	0 5 -13 4
v:l=rest for	0 -11 7 3
v:l=run for	13 -4 -22 10
v:l=side for	0 -4 -5 10
v:l=sign a	-1 11 0 -8
v:l=sign for	0 -14 -5 18
v:l=sleep for	0 18 -7 -12
v:l=some <money>	0 0 7 -11
v:l=stay for	-3 16 -1 -18
v:l=strike for	0 -11 19 -11
v:l=suspend for	-14 -5 -2 12
v:l=talked for	0 -5 12 -6
v:l=tariff by	0 3 8 -12
v:l=tariff for	-4 2 -42 30
v:l=term of	-1 13 0 -13
v:l=than <money>	0 13 -8 -5
v:l=that 's	0 11 11 -24
v:l=that another	0 -9 -1 12
v:l=that for	0 -3 -12 15
v:l=that is	0 8 -8 0
v:l=the first	10 0 0 -14
v:l=the last	0 -3 13 -7
v:l=the next	0 15 -5 -9
v:l=the past	0 -6 12 -2
v:l=the same	0 7 -20 11
v:l=there for	0 24 -7 -18
v:l=to <goods-amount>	0 -2 13 -9
v:l=to <money>	0 -14 27 -15
v:l=to a	0 9 0 -11
v:l=to add	0 -1 -11 14
v:l=to last	9 -10 -33 28
v:l=truce ,	10 4 -10 -7
v:l=truce by	-3 14 -27 11
v:l=truce for	-6 -1 -33 29
v:l=truce get	0 7 -13 1
v:l=truce has	0 -15 17 0
v:l=truce of	12 1 -11 0
v:l=two or	0 0 14 -12
v:l=use the	-2 9 0 -4
v:l=valid for	0 -5 -10 15
v:l=was for	12 8 -4 -19
v:l=we have	0 8 0 -10
v:l=worth <money>	0 -9 4 1
v:l=would last	0 -11 6 0
v:l=— for	0 4 -25 16
v:lead="	0 -17 8 8
v:lead=(	0 11 0 -9
v:lead=)	0 -18 -5 21
v:lead=,	19 5 -16 -3
v:lead=-	4 -13 2 5
v:lead=150	0 -15 24 -13
v:lead=90	0 9 -1 -6
v:lead=;	-4 -4 -1 9
v:lead=a	-3 -4 -15 21
v:lead=after	0 -28 26 0
v:lead=all	0 9 -15 6
v:lead=an	0 -25 18 0
v:lead=and	8 20 -18 -10
v:lead=another	21 -12 -16 3
v:lead=as	0 16 -10 -8
v:lead=at	-1 -6 -4 13
v:lead=because	6 -1 6 -14
v:lead=before	-3 3 16 -24
v:lead=bessent	0 0 10 -7
v:lead=both	1 -10 -28 30
v:lead=brazil	0 -10 -6 14
v:lead=but	-1 28 -19 -5
v:lead=canada	0 -8 -11 17
v:lead=china	-3 -34 36 0
v:lead=chinese	0 -6 11 -4
v:lead=dockers	0 -16 26 -15
v:lead=each	0 15 0 -15
v:lead=egypt	0 1 -12 9
v:lead=eight	8 -1 -10 1
v:lead=eighteen	0 -1 -10 13
v:lead=eleven	0 9 -4 -4
v:lead=ethiopia	0 4 -11 5
v:lead=five	0 9 -7 -1
v:lead=for	-16 10 6 -14
v:lead=four	-1 9 0 -7
v:lead=from	4 -17 -6 17
v:lead=georgia	0 11 -4 -6
v:lead=half	0 -5 20 -19
v:lead=i	-1 -18 34 -22
v:lead=if	-13 -3 -10 16
v:lead=imports	0 14 -11 -2
v:lead=in	-6 7 11 -17
v:lead=it	33 3 -22 -4
v:lead=its	0 -1 20 -24
v:lead=malaysia	0 14 -15 0
v:lead=mexico	0 38 -29 -17
v:lead=my	0 -10 0 7
v:lead=negotiators	0 -3 -3 8
v:lead=neither	0 -10 -1 12
v:lead=nine	0 -9 -10 19
v:lead=ninety	0 13 -5 -11
v:lead=no	0 19 -4 -15
v:lead=norway	0 -7 -16 22
v:lead=now	0 -10 -12 19
v:lead=on	-7 18 14 -33
v:lead=one	-2 -3 -13 20
v:lead=port	0 6 4 -11
v:lead=president	0 2 10 -15
v:lead=prime	0 -12 -6 18
v:lead=sixty	11 12 -15 -10
v:lead=so	0 -21 -19 33
v:lead=talks	0 -11 9 0
v:lead=ten	-2 -2 -6 13
v:lead=that	-14 1 -14 16
v:lead=their	0 -3 18 -17
v:lead=there	-9 -2 -8 18
v:lead=they	9 -2 -5 0
v:lead=thirty	0 -11 18 -5
v:lead=this	0 6 -18 9
v:lead=three	8 -15 6 -2
v:lead=trade	-3 -19 -19 31
v:lead=treasury	0 -10 -11 19
v:lead=trump	3 3 -26 11
v:lead=two	-14 -6 22 -9
v:lead=us	0 -25 19 8
v:lead=washington	-1 14 -12 -1
v:lead=we	-7 -12 -19 31
v:lead=what	4 -1 -9 4
v:lead=when	-2 8 14 -27
v:lead=who	-5 -19 14 0
v:lead=with	0 0 7 -10
v:lead=—	-3 8 -22 12
v:lead=•	0 18 -13 -4
v:lr=" ,	0 10 -13 2
v:lr=" are	0 6 15 -24
v:lr=" of	0 16 4 -22
v:lr='s .	0 -2 19 -16
v:lr=, ,	-6 6 7 -13
v:lr=, .	6 3 -15 4
v:lr=, after	0 -6 16 -14
v:lr=, before	0 -13 22 -8
v:lr=, late	0 -2 9 -5
v:lr=, later	0 11 -11 0
v:lr=, long	0 5 -19 7
v:lr=, of	0 8 -16 11
v:lr=, on	0 12 -3 -10
v:lr=: ,	-7 -9 -8 19
v:lr=: .	0 2 -20 16
v:lr=: <end>	0 8 -20 10
v:lr=: from	-2 27 -32 -1
v:lr=: is	0 1 28 -34
v:lr=: of	0 2 14 -15
v:lr=: to	0 -9 4 3
v:lr=<begin> !	0 1 -18 14
v:lr=<begin> ,	3 9 -26 11
v:lr=<begin> .	-5 12 -37 19
v:lr=<begin> after	0 0 19 -21
v:lr=<begin> are	0 0 -24 22
v:lr=<begin> before	0 -13 23 -15
v:lr=<begin> for	0 5 2 -10
v:lr=<begin> from	0 -9 -10 20
v:lr=<begin> in	-4 -6 15 -3
v:lr=<begin> is	0 15 -36 17
v:lr=<begin> later	0 -9 18 -8
v:lr=<begin> of	6 7 -11 -1
v:lr=<begin> on	0 -18 29 -16
v:lr=<begin> the	0 -8 12 -4
v:lr=<begin> to	0 -15 13 0
v:lr=<begin> would	0 -6 -3 10
v:lr=<goods-amount> ,	0 -8 19 -11
v:lr=<goods-amount> .	0 -1 15 -12
v:lr=<goods-amount> after	0 0 -22 22
v:lr=<goods-amount> at	0 -3 13 -10
v:lr=<goods-amount> for	0 -21 -19 32
v:lr=<level> .	0 6 8 -16
v:lr=<level> later	0 -2 10 -6
v:lr=<money> ,	0 -18 4 9
v:lr=<money> .	0 -9 22 -12
v:lr=<money> for	0 -6 13 -7
v:lr=<money> in	0 -2 9 -5
v:lr=<money> of	0 -10 18 -7
v:lr=<number> ,	0 -8 12 -3
v:lr=<number> .	0 -14 9 0
v:lr=a ceasefire	12 4 -9 -14
v:lr=a tariff	0 -10 0 8
v:lr=a truce	1 2 -20 10
v:lr=add .	0 0 -11 12
v:lr=after ,	8 1 -2 -12
v:lr=after .	11 11 -9 -24
v:lr=after ?	-3 0 -29 22
v:lr=after of	-4 -11 24 -10
v:lr=agree truce	0 -14 11 1
v:lr=another ,	19 -12 14 -13
v:lr=another .	-18 13 -6 -2
v:lr=another <end>	0 0 14 -11
v:lr=are .	0 -11 15 -5
v:lr=by ,	-9 -4 1 5
v:lr=by .	-4 -3 -2 8
v:lr=by <end>	0 0 11 -13
v:lr=by is	0 -2 -8 11
v:lr=by on	0 9 6 -20
v:lr=by the	0 14 -9 -7
v:lr=by to	0 -2 -14 14
v:lr=first of	0 10 -6 -2
v:lr=for ,	-8 12 -21 8
v:lr=for .	3 5 -20 12
v:lr=for :	0 10 -18 8
v:lr=for <end>	-13 4 24 -28
v:lr=for <name>	0 16 -8 -9
v:lr=for after	0 -13 0 13
v:lr=for and	10 9 0 -21
v:lr=for as	0 20 -2 -18
v:lr=for at	-5 13 -16 4
v:lr=for from	17 -3 -25 13
v:lr=for in	-11 -2 13 -4
v:lr=for is	0 6 -15 7
v:lr=for it	-2 -7 17 -7
v:lr=for its	0 -2 -21 17
v:lr=for last	0 -8 13 -3
v:lr=for more	0 5 -10 4
v:lr=for neither	0 -25 -10 27
v:lr=for of	13 -10 -12 5
v:lr=for on	0 -8 -27 31
v:lr=for or	0 -14 20 -5
v:lr=for the	-7 -24 16 13
v:lr=for to	0 -11 3 8
v:lr=for under	0 4 -12 8
v:lr=for until	0 10 -5 -3
v:lr=for what	0 -9 -8 17
v:lr=for while	0 15 -14 0
v:lr=further ,	10 1 -9 -5
v:lr=further .	0 -14 -9 21
v:lr=get ,	0 -5 -16 19
v:lr=get <end>	0 -4 14 -12
v:lr=had .	4 24 -22 -13
v:lr=has ,	0 13 -12 0
v:lr=has .	0 1 4 -10
v:lr=has to	0 -11 21 -13
v:lr=have .	0 10 -7 -1
v:lr=have to	0 11 -2 -10
v:lr=in ,	-11 -19 -2 23
v:lr=in .	-6 -11 32 -21
v:lr=is .	0 -14 0 11
v:lr=is of	0 -4 -3 9
v:lr=last ,	-7 0 -19 17
v:lr=last .	0 12 -18 4
v:lr=last and	0 3 2 -11
v:lr=last from	0 -6 -3 11
v:lr=lasted ,	15 0 -11 -3
v:lr=lasted .	2 -5 14 -22
v:lr=least .	0 0 -8 10
v:lr=next .	0 13 0 -16
v:lr=of ,	10 4 2 -17
v:lr=of .	2 6 -10 1
v:lr=of ;	10 -2 -12 3
v:lr=of and	-1 10 1 -14
v:lr=of at	2 -18 2 8
v:lr=of begin	2 19 -7 -18
v:lr=of end	-3 22 -16 -7
v:lr=of in	1 0 -14 12
v:lr=of is	-6 -12 13 0
v:lr=of more	0 -16 16 -2
v:lr=of on	-4 -17 0 17
v:lr=of was	7 -12 -6 8
v:lr=of which	0 10 0 -10
v:lr=of with	-1 22 -13 -11
v:lr=offer more	0 -5 -2 9
v:lr=on .	0 0 -22 23
v:lr=over ,	0 -1 10 -5
v:lr=over .	0 -5 26 -21
v:lr=propose .	0 -1 -19 21
v:lr=same .	0 0 -22 21
v:lr=take ,	0 6 4 -11
v:lr=take .	0 -10 0 6
v:lr=take and	0 0 15 -13
v:lr=than ,	0 -3 8 -3
v:lr=than .	0 -9 14 -6
v:lr=than earlier	0 -6 10 -2
v:lr=the .	0 7 9 -21
v:lr=the are	13 32 -16 -37
v:lr=the end	-11 -17 7 15
v:lr=the of	4 22 -20 -12
v:lr=the pass	-2 17 -2 -13
v:lr=the suspension	0 -18 -5 23
v:lr=the that	6 5 -2 -10
v:lr=the to	-4 15 0 -10
v:lr=the truce	0 21 -35 4
v:lr=the yield	0 -3 10 -2
v:lr=want ,	0 0 12 -9
v:lr=want .	0 -12 -4 12
v:lr=with .	0 -10 0 8
v:lr=within .	0 -1 18 -14
v:lr=within and	0 0 9 -8
v:r1=!	-2 25 -34 4
v:r1="	-9 26 -20 -2
v:r1='	1 -18 16 -6
v:r1='s	0 -18 1 9
v:r1=,	11 2 -21 10
v:r1=-	0 -24 -16 32
v:r1=.	-11 11 -22 15
v:r1=:	-5 13 -17 5
v:r1=;	17 -6 -24 16
v:r1=<duty>	1 -13 -14 23
v:r1=<end>	-27 8 35 -40
v:r1=<goods>	0 3 7 -11
v:r1=<name>	0 14 -1 -15
v:r1=<not>	-9 -14 3 13
v:r1=<person>	0 9 -2 -5
v:r1=<quality>	0 -7 14 -7
v:r1=<v-begin>	6 -17 -6 14
v:r1=<v-down>	-4 13 -4 -4
v:r1=<v-end>	9 -12 -6 11
v:r1=<v-impose>	0 -21 8 13
v:r1=<v-propose>	0 -7 11 -3
v:r1=<v-say>	0 -13 20 -12
v:r1=<v-up>	-2 -8 -9 18
v:r1=?	1 12 -14 -1
v:r1=after	-5 -17 29 -8
v:r1=are	6 35 -19 -27
v:r1=as	-5 23 -5 -16
v:r1=at	0 1 6 -11
v:r1=before	-11 -36 31 0
v:r1=bond	0 -1 10 -4
v:r1=ceasefire	11 4 -14 -6
v:r1=earlier	-1 -15 12 2
v:r1=early	-2 -8 17 -7
v:r1=end	5 -8 -5 9
v:r1=for	-6 -18 20 0
v:r1=from	14 5 -35 16
v:r1=go	-2 -8 -9 18
v:r1=in	-10 -5 9 1
v:r1=into	0 -6 18 -13
v:r1=is	-24 0 0 7
v:r1=it	2 -20 3 10
v:r1=its	0 0 -21 14
v:r1=last	0 -10 10 0
v:r1=late	0 -3 13 -7
v:r1=later	-5 -4 29 -22
v:r1=leave	0 -8 11 -2
v:r1=less	0 -11 17 -6
v:r1=long	-3 14 -23 6
v:r1=more	2 -8 -20 25
v:r1=neither	0 -25 -10 27
v:r1=nobody	-2 4 3 -10
v:r1=of	2 9 7 -21
v:r1=on	-17 0 -9 15
v:r1=only	0 0 -10 10
v:r1=or	0 -21 24 -8
v:r1=our	0 -13 14 -1
v:r1=pass	-2 15 0 -13
v:r1=standstill	-1 1 -11 10
v:r1=suspension	0 -23 -6 28
v:r1=tariff	3 -8 -13 16
v:r1=that	3 17 -11 -10
v:r1=the	-12 -16 13 9
v:r1=there	0 0 11 -9
v:r1=through	0 23 -7 -21
v:r1=to	-27 8 11 -11
v:r1=too	0 -12 6 4
v:r1=truce	0 21 -17 -8
v:r1=under	0 2 -10 7
v:r1=was	3 0 -17 12
v:r1=what	0 -14 -1 15
v:r1=when	1 -4 -15 16
v:r1=which	0 10 0 -10
v:r1=while	0 17 -11 -6
v:r1=will	10 -10 0 0
v:r1=with	-3 17 -6 -9
v:r1=would	0 -20 0 18
v:r1=yield	-1 -5 16 -7
v:r1=—	0 22 -5 -19
v:t0=future	-24 -28 -11 38
v:t0=future-passive	0 -20 10 9
v:t0=modal	-2 -24 -5 24
v:t0=modal-not	0 3 13 -19
v:t0=past	12 12 -10 -8
v:t0=past-passive	-19 26 -8 -15
v:t0=perfect	-31 17 10 -20
v:t0=perfect-passive	5 7 1 -19
v:t0=pluperfect	16 -18 0 1
v:t0=pluperfect-passive	3 -15 2 5
v:t0=present	-13 2 2 -1
v:t0=present-passive	-11 3 0 1
v:t:loose	-5 12 -18 3
v:t:loose-l	-5 7 -9 1
v:t:loose-l1	-2 -3 -14 16
v:t:loose-l2	0 -7 -15 18
v:t:loose-l3	-5 3 11 -14
v:t:loose-r	0 3 -13 7
v:t:loose-r0	7 13 -38 16
v:t:loose-r2	-16 1 12 -11
v:t:loose-r3	9 3 -19 4
v:t:more	3 3 -26 21
v:t:more-in	-20 4 -14 14
v:t:more-in0	-20 4 -14 14
v:t:more-l	-3 15 -24 7
v:t:more-l0	5 18 -27 0
v:t:more-l1	-7 7 -29 21
v:t:more-l2	-19 -12 8 10
v:t:more-l3	5 9 2 -17
v:t:more-r	10 -15 0 7
v:t:more-r0	-6 4 -30 27
v:t:more-r1	-2 -15 10 8
v:t:more-r2	-7 -27 27 0
v:t:more-r3	9 1 0 -11
v:t:quiet	-13 0 0 5
v:t:quiet-l	-14 1 -7 10
v:t:quiet-l2	0 -4 -19 23
v:t:quiet-l3	0 -10 0 10
v:t:quiet-r	-2 -11 4 5
v:t:quiet-r2	0 -19 19 0
v:t:truce	14 18 -32 3
v:t:truce-l	12 19 -23 -4
v:t:truce-l1	12 -3 -20 12
v:t:truce-l2	6 10 -9 -7
v:t:truce-l3	7 1 -8 1
v:t:truce-r	0 -5 -13 15
v:t:truce-r0	2 17 -30 5
v:t:truce-r1	9 0 -26 17
v:t:truce-r2	-14 -22 20 2
v:t:verb	-10 9 -19 10
v:t:verb-l	-4 10 -13 2
v:t:verb-l1	-22 9 -11 5
v:t:verb-l2	3 0 -10 6
v:t:verb-l3	3 -23 -12 34
v:t:verb-r	3 -6 -13 15
v:t:verb-r1	0 -13 0 11
v:t:verb-r2	9 -11 -1 3
v:v0=accept	0 0 -7 10
v:v0=add	0 13 -2 -9
v:v0=agree	0 -7 -4 11
v:v0=announce	0 -13 16 -2
v:v0=apply	0 -19 3 11
v:v0=ask	0 -18 -5 15
v:v0=buy	-2 -19 -2 19
v:v0=charge	0 -2 -6 10
v:v0=collect	0 -22 2 15
v:v0=come	0 -6 9 -4
v:v0=conclude	3 12 -4 -13
v:v0=continue	0 8 -13 0
v:v0=cut	0 -5 -9 15
v:v0=declare	0 11 -2 -7
v:v0=discuss	0 -7 -3 10
v:v0=enter	0 4 -9 3
v:v0=expect	0 -16 5 5
v:v0=expire	9 -1 -6 0
v:v0=extend	-4 14 -6 -5
v:v0=fall	-1 15 -6 -5
v:v0=freeze	0 -1 -11 11
v:v0=get	-9 10 -4 -1
v:v0=grant	0 15 -17 0
v:v0=have	2 5 5 -18
v:v0=hold	9 8 -11 -4
v:v0=keep	0 16 -2 -14
v:v0=lay	4 8 0 -17
v:v0=leave	0 -17 5 10
v:v0=let	9 5 4 -26
v:v0=make	-4 13 -8 0
v:v0=meet	0 8 2 -11
v:v0=negotiate	0 -1 9 -5
v:v0=pause	0 -4 12 -9
v:v0=plan	0 30 0 -32
v:v0=postpone	0 -6 -7 14
v:v0=promise	-2 -5 19 -11
v:v0=propose	-3 8 -13 6
v:v0=put	-13 -6 6 2
v:v0=raise	0 9 0 -10
v:v0=ready	0 -13 -19 28
v:v0=remain	0 21 -4 -16
v:v0=return	0 -12 19 -9
v:v0=run	13 -25 2 10
v:v0=sell	0 -15 9 1
v:v0=send	0 -6 -15 20
v:v0=set	0 -26 6 20
v:v0=settle	15 -35 -9 25
v:v0=sign	-3 15 -6 -8
v:v0=sit	-1 -6 12 -1
v:v0=slash	0 35 -8 -32
v:v0=sleep	0 12 0 -13
v:v0=stand	0 -7 17 -10
v:v0=stop	1 19 -18 -3
v:v0=strike	-6 -12 1 12
v:v0=suggest	0 0 -8 10
v:v0=want	-3 2 -10 9
v:v0=win	0 18 -5 -15
v:v1=accept	0 0 -7 10
v:v1=add	0 10 -15 1
v:v1=announce	0 -14 17 -2
v:v1=apply	0 -19 5 9
v:v1=approve	0 0 -11 8
v:v1=ask	0 -17 -1 11
v:v1=be	4 3 -10 4
v:v1=bring	0 -6 -4 11
v:v1=buy	-3 -17 7 7
v:v1=carry	0 0 -9 7
v:v1=charge	0 -3 -10 15
v:v1=collect	3 -10 -1 7
v:v1=come	0 -6 10 -5
v:v1=continue	0 -5 -14 16
v:v1=cut	0 -2 -12 13
v:v1=declare	0 11 -2 -7
v:v1=delay	0 -6 13 -7
v:v1=discuss	0 -7 -3 10
v:v1=end	11 -16 6 -5
v:v1=enter	0 0 -12 8
v:v1=expect	0 -7 -2 9
v:v1=expire	9 -1 -6 0
v:v1=extend	-9 7 19 -23
v:v1=fall	-1 15 -6 -5
v:v1=fix	0 11 -10 -1
v:v1=freeze	0 -16 -15 27
v:v1=get	-9 11 -6 -1
v:v1=go	-4 4 -16 9
v:v1=grant	0 15 -15 0
v:v1=grow	0 0 11 -9
v:v1=have	3 7 7 -24
v:v1=hold	9 8 -9 -6
v:v1=impose	0 -5 9 -1
v:v1=keep	0 6 6 -12
v:v1=lay	3 10 -2 -18
v:v1=leave	-1 -13 9 3
v:v1=let	8 9 9 -31
v:v1=look	0 15 -7 -9
v:v1=lose	0 -12 10 0
v:v1=make	0 20 -21 -1
v:v1=meet	0 3 9 -12
v:v1=negotiate	0 -2 11 -8
v:v1=offer	-4 -1 -20 22
v:v1=pause	0 -15 9 5
v:v1=plan	0 31 -1 -33
v:v1=promise	0 -10 0 6
v:v1=propose	-2 -13 -8 16
v:v1=put	-13 -10 8 4
v:v1=raise	0 16 -1 -15
v:v1=ready	0 -5 -15 20
v:v1=recommend	0 0 -6 9
v:v1=return	0 -5 11 -5
v:v1=rise	0 -2 10 -5
v:v1=run	13 -22 -6 16
v:v1=say	-10 -9 0 10
v:v1=sell	0 -16 11 0
v:v1=send	0 -7 -14 19
v:v1=set	0 -36 0 34
v:v1=settle	15 -35 -11 27
v:v1=shelve	0 12 -8 -4
v:v1=ship	0 -15 -7 20
v:v1=sign	-7 22 -19 -2
v:v1=sit	-1 -6 12 -1
v:v1=slash	0 17 0 -13
v:v1=sleep	0 13 -7 -7
v:v1=stand	0 -12 17 -4
v:v1=stay	-6 0 11 -8
v:v1=stop	0 7 -9 0
v:v1=strike	-6 -12 1 12
v:v1=suspend	-4 -1 -7 9
v:v1=tell	0 -4 -8 13
v:v1=win	0 18 -5 -16
verbless	-4 -2 -6 11
vt0=agree past	7 9 -18 0
vt0=agree perfect	-1 -16 11 1
vt0=agree present	0 -6 12 -8
vt0=announce past	0 -6 -6 12
vt0=announce present	0 0 9 -8
vt0=apply present	0 -13 0 9
vt0=approve past	0 -10 -3 12
vt0=approve perfect	0 7 -9 0
vt0=ask past	0 -1 9 -7
vt0=ask perfect	0 -5 -7 11
vt0=be perfect	0 7 3 -17
vt0=be present	-14 2 -1 2
vt0=buy perfect	0 0 -10 8
vt0=call present	0 7 3 -11
vt0=charge future	0 0 -11 9
vt0=conclude past	3 6 -1 -9
vt0=continue present	0 10 -4 -6
vt0=end past	13 -10 -6 0
vt0=extend modal	0 -9 9 -1
vt0=extend perfect	0 18 -3 -19
vt0=get past	-5 15 -2 -11
vt0=go present	0 8 -21 5
vt0=have past	6 4 -2 -12
vt0=have present	-9 -3 4 1
vt0=hold modal	0 -5 -7 15
vt0=hold past	2 -14 12 -3
vt0=hold perfect	0 -16 19 -2
vt0=hold present	-2 21 -18 -4
vt0=keep future	0 -21 15 4
vt0=lay past	0 15 -13 -1
vt0=let present	3 -5 8 -7
vt0=make past	0 13 -9 -6
vt0=offer perfect	0 -5 13 -9
vt0=offer pluperfect	0 0 -7 8
vt0=other modal	0 -18 18 -2
vt0=other pluperfect	5 -15 -1 8
vt0=pause present	0 -4 10 -9
vt0=plan modal	0 17 0 -21
vt0=promise past	0 2 12 -14
vt0=propose past	0 -8 -3 9
vt0=propose perfect	0 12 -6 -3
vt0=propose present	0 -1 11 -8
vt0=put future	0 -1 9 -6
vt0=put past	0 11 -9 0
vt0=put perfect	0 -7 11 -2
vt0=put present	-4 9 -17 7
vt0=ready present	0 -9 -11 19
vt0=remain present	0 -9 3 7
vt0=run modal	0 -12 0 8
vt0=settle past	0 -14 2 11
vt0=sign future	0 -5 -6 11
vt0=sign modal	0 -7 -7 12
vt0=sign past	0 -1 8 -5
vt0=sit past	0 -5 10 0
vt0=slash present	0 12 -3 -8
vt0=stay present	0 -8 9 0
vt0=suspend future	0 14 -9 -5
vt0=suspend past	0 6 2 -16
vt0=suspend present	6 -14 5 6
vt0=take modal	0 1 -11 9
vt0=take past	0 5 8 -14
vt0=take present	0 -6 12 -5
vt0=tell present	0 0 -9 10
vt0=want present	0 16 -5 -6
vt1=agree participle	0 -12 0 15
vt1=agree past	0 16 -9 -8
vt1=agree pluperfect	0 8 -9 1
vt1=agree present	0 -16 8 1
vt1=announce past	0 -6 -6 12
vt1=announce present	0 0 9 -8
vt1=apply present	0 -13 0 9
vt1=approve past	0 -10 -3 12
vt1=approve perfect	0 7 -9 0
vt1=ask past	0 -1 9 -7
vt1=ask perfect	0 -4 -10 14
vt1=be perfect	0 7 3 -17
vt1=be present	-13 2 -1 3
vt1=begin past	-3 -2 9 -5
vt1=buy infinitive	0 1 5 -10
vt1=buy perfect	0 0 -10 8
vt1=call present	0 7 3 -11
vt1=charge future	0 0 -11 9
vt1=conclude past	3 6 -1 -9
vt1=delay infinitive	0 0 10 -9
vt1=end past	13 -10 -6 0
vt1=extend infinitive	0 2 10 -11
vt1=extend modal	0 -9 9 -1
vt1=extend participle	0 -8 10 0
vt1=extend perfect	0 18 -3 -19
vt1=freeze infinitive	0 -5 -1 8
vt1=get past	-5 16 -5 -10
vt1=go gerund	0 -12 -3 15
vt1=go present	0 11 -15 0
vt1=have past	6 4 0 -17
vt1=have present	-9 -1 4 0
vt1=hold modal	0 -5 -7 15
vt1=hold past	2 -14 12 -3
vt1=hold perfect	0 -9 12 -2
vt1=hold present	-2 21 -18 -4
vt1=keep future	0 0 13 -13
vt1=lay past	0 15 -13 -1
vt1=leave infinitive	0 -1 -7 9
vt1=let present	3 -5 7 -7
vt1=like modal	0 2 12 -14
vt1=make past	0 13 -9 -6
vt1=other modal	0 -18 18 -2
vt1=other perfect	-9 -5 12 -3
vt1=other pluperfect	7 -14 -3 8
vt1=pause present	0 -4 10 -9
vt1=plan modal	0 17 0 -21
vt1=promise perfect	0 0 -8 10
vt1=propose present	0 0 14 -12
vt1=put future	0 -1 9 -6
vt1=put past	0 11 -9 0
vt1=put perfect	0 -10 12 0
vt1=put present	-4 6 -13 7
vt1=ready present	0 -1 -5 9
vt1=run future	0 -4 0 8
vt1=run modal	0 -12 0 8
vt1=settle past	0 -14 2 11
vt1=sign future	0 -5 -6 11
vt1=sign infinitive	0 -2 -5 8
vt1=sign modal	0 -7 -7 12
vt1=sign participle	-2 15 -6 -8
vt1=sign past	0 -5 10 -3
vt1=sit past	0 -5 10 0
vt1=slash present	0 12 -3 -8
vt1=stay present	0 -10 15 -3
vt1=suspend future	0 14 -9 -5
vt1=suspend participle	0 0 -10 9
vt1=suspend past	0 6 2 -16
vt1=suspend present	6 -14 5 6
vt1=take modal	0 1 -11 9
vt1=take past	0 5 8 -14
vt1=take present	0 -6 12 -5
vt1=tell present	0 0 -9 11
vt1=want present	0 17 -6 -5
vt2=agree participle	0 17 -5 -11
vt2=agree past	7 0 -13 5
vt2=announce past	0 -14 2 6
vt2=be past	0 1 -9 6
vt2=begin present	13 -10 6 -9
vt2=end participle	8 -11 5 -10
vt2=go infinitive	0 -19 25 -7
vt2=go present	-2 5 -15 9
vt2=have present	0 -7 18 -11
vt2=leave participle	0 -30 35 -8
vt2=pay past	-2 -7 10 0
vt2=rise past	0 10 -7 -2
vt2=run present	0 16 -9 -6
vt2=stay present	0 13 -11 0`;
