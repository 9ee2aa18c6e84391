// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-33 -19 36 -6
a:!	-1 9 -13 2
a:'	0 -11 14 -6
a:' notice	-1 -1 13 -7
a:'s	-8 -15 7 6
a:'s delay	0 -4 13 -8
a:-	0 3 11 -16
a:.	-8 -17 13 6
a:<agent>	3 -18 16 -2
a:<day-ahead>	-1 -2 -16 18
a:<day-ahead> .	-3 -2 14 -8
a:<day-gone>	10 12 -15 -9
a:<day-gone> .	5 17 -18 -7
a:<duty>	0 13 -15 -1
a:<gate>	-10 -9 -8 23
a:<level-noun>	-7 -7 0 10
a:<level>	-12 7 6 -12
a:<level> .	-13 -19 14 11
a:<level> in	0 3 4 -9
a:<level> on	0 18 -25 7
a:<month-ahead>	0 9 -14 0
a:<month-gone>	-12 8 -3 0
a:<name>	-4 21 -6 -14
a:<name> 's	0 -5 13 -5
a:<name> and	4 21 -6 -27
a:<name> will	0 -1 -9 12
a:<not>	-1 -7 13 -8
a:<number>	-8 0 14 -13
a:<number> .	10 -3 -6 2
a:<number> and	-3 0 -6 11
a:<number> of	0 12 -7 -6
a:<number> on	-1 9 -5 -1
a:<office>	0 -12 13 0
a:<organisation>	-2 4 -11 8
a:<points>	0 -9 -11 19
a:<quality>	-8 8 6 -16
a:<seat> and	0 -10 5 2
a:<sender>	0 -2 15 -8
a:<span> .	-4 -13 24 -8
a:<taker>	0 -8 14 -6
a:<v-agree>	0 10 -2 -9
a:<v-bear>	-11 5 8 -11
a:<v-down>	-16 1 -6 11
a:<v-end>	16 -1 4 -22
a:<v-impose>	-10 -15 12 7
a:<v-propose>	-1 -17 9 4
a:<v-renew>	8 0 0 -9
a:<v-return>	0 -10 9 0
a:<v-say>	-7 -15 15 1
a:<v-sell>	0 10 -11 1
a:<v-target>	-4 -11 12 1
a:<v-up>	-10 12 0 -10
a:?	-14 -3 9 0
a:a	-8 6 16 -22
a:a long	0 -5 13 -7
a:a truce	0 -6 -2 11
a:about	5 -14 -2 8
a:additional	0 10 -4 -6
a:after the	-1 -16 6 7
a:against	0 7 0 -8
a:against <name>	0 8 -5 -2
a:agree	5 11 -19 0
a:agree in	0 -2 -14 16
a:agree on	10 12 -11 -18
a:agreement	0 2 3 -7
a:all	0 -7 9 -3
a:an	0 -4 15 -9
a:and	-20 -6 19 -5
a:and <name>	6 18 -3 -26
a:and <number>	-7 -32 13 16
a:and <seat>	0 -10 5 2
a:and <span>	-4 -9 23 -12
a:and no	0 5 1 -9
a:and the	-3 14 3 -21
a:announce	0 -13 5 5
a:announce on	0 -11 9 1
a:apply	0 -7 -5 12
a:are	0 0 -8 7
a:are what	0 -5 -8 14
a:as	0 10 -10 0
a:at <number>	2 5 -28 19
a:at a	-3 6 -10 5
a:at the	2 -14 13 -4
a:back	0 -1 -9 12
a:been	-6 -18 -1 21
a:been agree	0 -4 -6 11
a:before	-2 -1 11 -5
a:before the	0 -5 14 -6
a:begin	0 11 -1 -10
a:better	0 4 5 -12
a:between	7 4 0 -12
a:between <name>	10 9 -13 -9
a:between <seat>	0 -10 5 2
a:between the	0 0 9 -11
a:bond	0 -1 11 -6
a:both	3 0 -9 6
a:bring	-1 5 -9 4
a:busan	0 18 -16 -1
a:busan .	0 0 -9 8
a:by	-10 -16 0 22
a:by the	0 8 0 -9
a:calm	0 -8 -6 13
a:come	-8 3 -9 9
a:container	0 12 -1 -10
a:control on	0 -13 7 1
a:cotton	0 10 -7 -3
a:counted	0 9 -2 -6
a:country	2 4 8 -20
a:custom	0 -1 13 -10
a:day	-5 -7 -7 18
a:day of	0 -10 -9 18
a:deal	0 -6 -1 10
a:delay	0 -4 13 -8
a:dispute	-2 -18 11 6
a:dispute over	-1 -11 2 9
a:down	-3 17 -5 -10
a:duty of	0 5 -9 2
a:duty on	0 -4 14 -8
a:each other	0 -12 0 10
a:earlier	-1 -11 13 0
a:early	-3 -8 17 -6
a:early .	0 -4 12 -5
a:earth	0 -15 15 -1
a:effect	0 16 -5 -11
a:end	7 6 0 -21
a:end .	-6 13 -1 -7
a:end in	1 11 -3 -10
a:expire	9 -1 0 -11
a:export control	0 11 -1 -8
a:extension	2 -1 -11 8
a:extra	0 -3 10 -3
a:farm	0 -10 8 1
a:first	0 23 -22 -1
a:for	-15 -5 22 -12
a:for <name>	0 8 -3 -4
a:for <span>	0 4 -13 7
a:for a	0 7 6 -16
a:from <day-ahead>	8 -10 -17 19
a:from <day-gone>	5 13 4 -36
a:from <day-today>	0 -2 11 -9
a:from <level>	0 -10 3 5
a:from <number>	0 2 9 -13
a:from now	0 -8 16 -9
a:from the	-2 9 -12 3
a:geneva	-2 10 -19 7
a:geneva .	0 -3 -7 10
a:go	-5 0 12 -8
a:go on	-1 12 0 -14
a:good	0 -10 -6 18
a:good .	0 -12 -5 14
a:grace	-1 0 -10 12
a:had	-8 -11 18 -2
a:had been	0 -11 1 7
a:handshake	0 -4 15 -10
a:harvest	0 8 -27 13
a:has	3 -11 16 -10
a:have	-1 -14 2 11
a:have been	0 -8 -12 19
a:he	0 -2 -5 9
a:here	0 1 7 -10
a:his	0 9 -17 8
a:in	-15 -17 13 8
a:in <month-gone>	-10 3 6 -6
a:in <name>	-1 -7 13 -3
a:in <number>	0 6 8 -17
a:in busan	0 12 -7 -4
a:in the	4 -10 9 -5
a:in their	3 -12 -2 9
a:into	-2 -2 14 -7
a:into the	0 -3 12 -9
a:is	-10 3 -2 2
a:is a	0 -1 10 -6
a:is not	0 -2 15 -13
a:is one	0 14 -5 -9
a:is over	-1 10 -2 -4
a:is what	0 6 -15 5
a:it	7 9 -4 -11
a:it .	3 14 -9 -8
a:it announce	0 -5 10 -2
a:its	-3 10 3 -14
a:keep	0 -10 6 5
a:last	-3 15 -21 4
a:late	0 -3 15 -10
a:later	-6 -17 29 -9
a:leave	-1 -12 24 -12
a:leave .	0 -2 10 -5
a:less	0 -13 6 5
a:less <span>	0 -9 16 -5
a:letter	0 -5 11 -1
a:long	-9 2 0 1
a:long time	0 -18 18 -1
a:magnet	0 -4 10 -5
a:make	0 9 5 -20
a:may	0 -18 3 11
a:month	-1 11 -13 2
a:more	2 2 -11 5
a:more .	8 -10 0 0
a:neither	0 -20 -2 18
a:new	0 -8 24 -17
a:next	0 0 9 -8
a:no	-1 -2 20 -17
a:not	0 0 6 -10
a:not <span>	0 -2 -12 14
a:notice	-1 0 11 -11
a:notice .	0 -1 12 -8
a:now	0 -11 14 -4
a:number	0 -11 0 8
a:of	-13 16 4 -17
a:of <level>	3 10 -8 -7
a:of <number>	12 8 -10 -13
a:of <quality>	0 10 -2 -7
a:of calm	0 -8 -6 13
a:of geneva	0 16 -10 -6
a:of it	0 15 -15 1
a:of letter	0 -5 11 -1
a:of peace	0 17 -17 0
a:of talk	-4 0 16 -15
a:of the	1 14 -10 -6
a:of thi	0 0 11 -8
a:of truce	0 0 -12 14
a:off	-2 -3 11 -3
a:off .	-1 -4 9 0
a:offer	0 -13 12 -2
a:on	-21 10 5 -7
a:on .	0 11 0 -9
a:on <day-ahead>	-9 14 -4 -4
a:on <quality>	0 8 -11 3
a:on a	0 11 -7 -4
a:on rare	0 -13 10 0
a:on the	-6 -10 -1 17
a:on top	0 7 -12 3
a:once	0 -15 -1 17
a:one option	0 -8 -1 12
a:option	0 -14 -4 19
a:or	-2 -19 25 -8
a:or two	0 -6 13 -5
a:other	0 -16 4 8
a:our	0 3 6 -9
a:out	11 2 -11 -3
a:over	0 -2 17 -17
a:over on	0 11 0 -6
a:over the	0 -8 8 0
a:pass	0 4 6 -11
a:pay	-3 2 9 -11
a:peace	-2 10 0 -7
a:peace .	0 6 3 -15
a:plan	0 8 7 -15
a:port	0 -6 10 -1
a:possible	0 -5 -5 11
a:present	0 -3 -5 8
a:price	0 -3 10 -5
a:product	0 -4 11 -7
a:propose	0 -9 -5 14
a:rare	0 -15 15 -1
a:rare earth	0 -15 12 0
a:rather	0 10 -16 6
a:reciprocal	0 0 -10 7
a:reciprocal tariff	0 0 -10 8
a:rent	0 0 8 -11
a:reprieve	0 11 -16 2
a:rise	0 12 -6 -5
a:rule on	0 1 9 -10
a:run	8 10 -2 -26
a:run .	0 0 9 -6
a:run out	13 7 -17 -7
a:run until	-1 11 -6 -1
a:say	0 4 3 -7
a:shall	0 3 -16 11
a:ship	0 10 0 -12
a:short	0 5 4 -11
a:side	-3 3 -17 11
a:side .	-1 6 -9 2
a:sign	-1 4 10 -14
a:signature .	0 -15 1 9
a:so	0 -12 8 0
a:spoke	0 -2 10 -5
a:spring	0 -10 9 0
a:standstill	-1 0 -9 8
a:start	7 2 0 -14
a:stay	-1 3 -16 12
a:stay at	0 6 -9 2
a:stop	-2 -10 0 13
a:sugar	0 9 -16 1
a:suspension of	0 14 -9 -5
a:table	0 -8 -10 17
a:table .	0 -3 -15 19
a:take	-1 8 -12 2
a:talk	-9 -8 16 0
a:talk in	-1 -3 10 -2
a:tariff	5 10 -16 -1
a:tariff .	0 -9 12 -3
a:tariff between	0 13 -8 -3
a:tariff on	0 -5 -2 9
a:tariff truce	4 0 -9 4
a:telephone	0 9 -9 0
a:that	7 -1 -12 7
a:that .	0 3 -11 8
a:the	-13 -16 20 2
a:the <day-gone>	7 10 -9 -11
a:the <level>	0 6 -15 5
a:the <name>	-2 21 0 -24
a:the <number>	0 -6 8 0
a:the <points>	0 -4 -5 10
a:the control	0 -9 5 0
a:the day	-4 -1 -4 10
a:the duty	0 4 -12 2
a:the export	0 -12 -2 14
a:the first	0 9 -16 6
a:the last	0 5 -9 0
a:the next	0 3 9 -12
a:the present	0 -8 0 10
a:the table	0 -7 -11 17
a:the truce	7 9 -11 -5
a:their	0 -14 2 7
a:their dispute	0 -12 0 14
a:there	0 -15 22 -8
a:they	0 11 3 -22
a:thi	-5 0 9 -2
a:through	0 21 -14 -9
a:through <number>	0 16 -12 -5
a:time	-5 5 6 -10
a:time .	0 17 -7 -7
a:to	-12 2 0 1
a:to <day-gone>	0 -7 -3 11
a:to <level>	0 -11 8 3
a:to <month-gone>	0 -12 8 3
a:to <name>	0 -10 0 8
a:to <number>	-1 13 -2 -10
a:to come	0 9 -8 0
a:to go	0 -12 15 0
a:to make	0 15 -2 -15
a:to run	0 -14 22 -10
a:to the	0 -6 12 -4
a:too	0 -10 0 8
a:top	0 7 -8 0
a:trade war	0 -8 0 8
a:truce	8 3 -21 8
a:truce .	-1 9 -3 -3
a:truce in	0 -16 10 5
a:truce with	0 0 -9 11
a:two	0 -2 9 -9
a:two .	0 -9 16 -5
a:under	0 4 -19 14
a:under the	0 1 -13 10
a:up	0 7 9 -24
a:us	0 -16 1 12
a:want	0 5 -11 2
a:war	1 -10 -7 13
a:was <number>	0 -4 10 -2
a:was agree	8 -10 -4 4
a:week .	0 -1 -9 12
a:were	0 -2 -12 17
a:what	-3 0 -15 15
a:what the	0 -8 -6 14
a:will	0 -10 5 2
a:with	-5 13 -5 -5
a:with <name>	-1 0 -11 10
a:with the	0 6 6 -16
a:work	0 -5 14 -4
a:worth	0 15 -7 -9
a:would	-4 -17 1 13
a:year	0 -6 16 -9
a:yield	-3 -8 21 -10
asks	-18 -5 10 0
b:" a	0 -5 14 -9
b:" he	9 -8 6 -8
b:" i	11 10 0 -19
b:" it	0 -2 12 -8
b:" the	0 -14 19 -7
b:" we	0 -3 16 -12
b:'	-3 -20 2 14
b:'s	-24 -12 4 12
b:'s <person>	0 -3 -5 10
b:'s duty	0 -12 8 2
b:'s for	0 12 -18 2
b:'s good	0 -1 -18 18
b:'s president	0 10 -7 -2
b:'s ship	0 -2 -5 8
b:'s trade	0 -1 9 -7
b:)	0 -6 -9 15
b:) the	0 -11 0 12
b:*	0 1 -9 4
b:, <name>	-3 -11 -11 21
b:, <number>	0 0 9 -11
b:, <office>	0 11 0 -10
b:, <person>	-2 -4 -12 18
b:, <points>	0 16 -27 3
b:, <seat>	0 1 9 -14
b:, a	11 3 -13 -3
b:, after	16 -5 -2 -14
b:, and	9 -11 0 4
b:, each	0 17 -9 -7
b:, end	-6 -5 14 -2
b:, for	14 -7 -10 7
b:, get	0 12 -13 0
b:, had	3 -5 12 -11
b:, has	0 -7 -9 16
b:, hold	0 -9 -10 18
b:, is	0 -11 0 10
b:, it	0 -4 23 -19
b:, led	3 11 -6 -12
b:, not	0 3 15 -18
b:, of	7 6 -30 7
b:, on	0 13 -3 -11
b:, over	0 -1 12 -8
b:, propose	0 0 -13 14
b:, put	0 20 -15 -7
b:, say	0 10 -3 -4
b:, sign	-3 13 -3 -5
b:, the	-10 13 0 -8
b:, they	-4 -5 -10 17
b:, to	0 12 -18 3
b:, want	0 0 -7 9
b:, was	7 0 0 -12
b:, when	3 10 -10 -6
b:, with	-6 6 8 -12
b:, would	0 5 6 -13
b:-	2 -20 12 4
b:- <name>	3 -1 -18 13
b:- earth	0 -6 10 -3
b:- tariff	0 7 -10 0
b:- the	0 -11 3 4
b:.	0 2 -20 14
b:. <number>	0 -5 0 9
b:/	0 2 -10 4
b::	-7 0 -7 9
b:: <name>	0 -15 17 -2
b:: <number>	0 5 -14 6
b:: <person>	0 -8 14 -6
b:: <points>	0 -5 -5 10
b:: <seat>	0 -8 0 11
b:: a	22 -23 -25 17
b:: another	0 -14 11 0
b:: it	0 -15 0 14
b:: the	-2 6 10 -17
b:: truce	0 9 -8 0
b:: we	0 0 -8 11
b:; it	2 -10 0 5
b:; the	0 0 8 -10
b:<agent>	-17 -24 27 0
b:<day-ahead>	-7 16 -15 0
b:<day-ahead> and	0 3 -8 4
b:<day-gone>	-12 21 -16 -4
b:<day-gone> after	-3 -6 13 -1
b:<day-gone> and	0 10 -10 0
b:<day-gone> are	0 15 -9 -6
b:<day-gone> by	0 -2 -6 8
b:<day-gone> has	0 13 -13 0
b:<day-today> extend	0 5 -9 0
b:<day-today> for	0 -14 -3 17
b:<day-today> the	0 -11 2 10
b:<duty>	-5 3 -12 8
b:<gate>	-17 -13 7 8
b:<goods-amount>	-8 -12 31 -19
b:<goods-amount> in	0 -4 16 -11
b:<goods>	-16 6 3 -5
b:<level> and	0 0 13 -12
b:<level> at	0 0 -10 12
b:<level> duty	4 10 -10 -8
b:<level> in	0 2 -13 12
b:<level> over	0 -2 11 -6
b:<level> to	0 11 0 -11
b:<money>	-11 -20 43 -26
b:<money> in	0 -11 5 1
b:<money> of	0 0 14 -12
b:<month-gone>	4 7 2 -23
b:<month-gone> and	0 -10 14 -4
b:<month-gone> for	-4 9 -2 -5
b:<month-gone> is	0 5 2 -11
b:<name>	-7 0 -11 14
b:<name> 's	-7 -16 8 10
b:<name> a	0 1 -11 7
b:<name> agree	-5 1 -28 20
b:<name> and	7 7 -23 8
b:<name> are	0 9 -2 -6
b:<name> by	0 14 -11 -4
b:<name> extend	0 5 -14 4
b:<name> for	0 -2 -14 15
b:<name> gave	0 9 0 -11
b:<name> get	0 15 -10 -6
b:<name> good	0 -4 9 -6
b:<name> had	10 -13 -4 3
b:<name> have	-2 10 -9 0
b:<name> is	0 -12 4 7
b:<name> on	0 5 -13 3
b:<name> prolong	0 -14 13 0
b:<name> promise	0 7 0 -9
b:<name> propose	0 -1 -6 9
b:<name> put	0 -12 0 12
b:<name> sign	0 14 -2 -10
b:<name> suspend	10 -10 5 -1
b:<name> want	0 -10 7 -1
b:<name> were	0 -6 10 -2
b:<name> will	0 18 -9 -9
b:<name> would	0 -4 -11 15
b:<number>	0 0 11 -12
b:<number> /	0 2 -10 4
b:<number> <person>	0 19 -3 -15
b:<number> <quality>	0 2 4 -9
b:<number> in	0 -14 11 0
b:<number> million	0 -3 12 -7
b:<number> of	0 -6 13 -6
b:<number> suspend	0 -8 0 10
b:<number> the	0 -5 -8 13
b:<office>	-7 33 -2 -25
b:<office> agree	0 13 -13 -2
b:<organisation>	-16 -20 21 -1
b:<organisation> agree	0 -12 25 -17
b:<organisation> and	0 -14 16 -4
b:<organisation> had	0 -3 -7 11
b:<organisation> has	0 15 10 -27
b:<organisation> say	0 -4 -5 10
b:<person>	-12 13 -19 10
b:<person> announce	0 5 7 -15
b:<person> has	0 0 -14 13
b:<person> have	0 11 -3 -10
b:<person> on	0 -7 9 0
b:<person> put	0 21 -7 -16
b:<person> say	0 26 -9 -15
b:<person> sign	0 -4 -6 12
b:<points>	2 17 -24 0
b:<points> are	0 0 -23 13
b:<points> for	0 11 -6 -4
b:<points> of	7 0 -16 9
b:<points> on	0 1 11 -12
b:<points> suspend	0 10 -5 -5
b:<quality>	-19 3 14 -13
b:<quality> -	0 -10 19 -9
b:<quality> and	0 8 0 -11
b:<quality> beef	0 0 -10 9
b:<quality> colleague	0 13 -7 -5
b:<quality> counterpart	0 -5 11 -3
b:<quality> good	0 23 -6 -20
b:<quality> ship	0 6 12 -22
b:<quality> side	0 -9 -13 20
b:<seat>	-16 12 -25 16
b:<seat> agree	0 9 -8 0
b:<seat> and	-3 9 -11 2
b:<seat> has	0 -13 9 0
b:<seat> say	0 9 -5 -3
b:<seat> want	0 5 -18 8
b:<seat> will	0 -15 -6 19
b:<seat> would	0 -5 -12 16
b:<sender>	-5 0 13 -15
b:<span>	-1 0 25 -25
b:<span> and	0 -3 14 -9
b:<span> are	0 8 -4 -3
b:<taker>	0 -5 19 -13
b:<v-agree>	1 -14 4 7
b:<v-bear>	-13 -10 4 10
b:<v-begin>	-11 3 1 -2
b:<v-deny>	0 -24 13 5
b:<v-end>	11 -9 11 -17
b:<v-impose>	-10 1 1 2
b:<v-propose>	-16 -9 12 -3
b:<v-refuse>	0 -11 -10 19
b:<v-renew>	-13 1 7 -5
b:<v-say>	-18 10 -1 -1
b:<v-stay>	-3 0 6 -8
b:<v-suspend>	5 2 8 -14
b:<v-target>	-12 -12 27 -10
b:a <organisation>	0 6 7 -13
b:a ceasefire	-4 9 -2 -3
b:a deal	0 -8 11 -1
b:a duty	0 15 -8 -6
b:a further	0 2 -19 9
b:a matter	0 -6 -7 13
b:a new	0 -8 -5 16
b:a period	0 -1 -17 16
b:a prolongation	0 2 -9 5
b:a proposal	0 -3 -8 12
b:a rise	0 10 -8 0
b:a second	0 -2 -10 15
b:a suspension	3 -25 4 14
b:a term	0 11 0 -17
b:about	-7 -27 0 18
b:about <money>	0 -7 -4 10
b:accept	0 -2 -5 10
b:add	0 9 -12 0
b:additional	0 -21 3 20
b:additional duty	0 -23 9 17
b:affiliate	0 -7 15 -8
b:after	23 -26 20 -22
b:after a	9 -14 14 -17
b:after the	-6 -15 8 9
b:again	0 0 15 -13
b:against the	0 -4 -3 8
b:agree for	0 21 -13 -7
b:agree in	1 -3 -14 16
b:agree on	0 5 1 -9
b:agree to	1 -16 2 9
b:aircraft	0 12 -8 -4
b:all	0 17 -36 17
b:all of	0 -2 -7 10
b:all three	0 10 -13 1
b:almost	0 -9 11 0
b:along	0 -7 12 -5
b:along the	0 -7 11 -5
b:an	0 -8 10 -2
b:an agreement	0 8 -2 -6
b:an extension	-4 0 10 -8
b:an initial	1 4 -9 0
b:and <goods-amount>	0 4 -11 6
b:and <name>	7 -5 -11 10
b:and <person>	0 -11 10 1
b:and <points>	0 -13 -2 15
b:and <quality>	0 -4 10 -5
b:and <seat>	-3 8 -7 0
b:and a	-2 -7 31 -23
b:and agree	6 3 -9 -2
b:and get	0 -4 10 -4
b:and he	0 0 -8 9
b:and his	-3 13 -5 -5
b:and is	0 9 2 -13
b:and last	0 -3 -12 15
b:and not	0 -12 17 -4
b:and of	0 -3 14 -11
b:and on	0 10 -3 -7
b:and the	-7 -1 8 -3
b:and there	11 -8 -2 -1
b:and to	0 -9 11 -1
b:and was	0 11 -7 -2
b:announce	0 -3 12 -5
b:announce a	0 -5 11 -4
b:another	6 -9 -4 9
b:answer	0 -1 9 -6
b:any	0 12 -9 0
b:anything	0 -2 10 -6
b:apply	0 -14 10 0
b:approve the	0 0 -16 11
b:are	-11 -4 2 5
b:are for	0 -8 -7 15
b:are put	0 -3 -12 13
b:are to	0 -11 0 11
b:arrangement	-1 -8 -21 27
b:as	-3 11 -6 -4
b:as <name>	0 14 -3 -11
b:at	-21 7 10 -12
b:at <number>	0 0 9 -7
b:at <quality>	0 -5 10 -4
b:at a	0 10 -15 6
b:at least	0 -13 6 3
b:at the	-4 -2 25 -25
b:away	0 0 9 -10
b:ban	0 -9 16 -7
b:banana	0 16 -13 -4
b:bank	0 -6 10 -4
b:be	-16 5 -4 5
b:be a	-4 -2 -5 12
b:be continue	0 -10 -2 12
b:be for	0 -1 -13 14
b:be prolong	0 -19 4 7
b:been	1 -7 16 -12
b:been at	0 -9 12 -1
b:been extend	0 16 -11 -6
b:been in	0 11 -11 -2
b:been put	0 -7 10 -2
b:been suspend	0 -8 13 -6
b:before the	0 0 9 -9
b:begin on	2 -14 2 7
b:best	0 -7 9 0
b:between	5 -18 10 3
b:between <name>	7 -17 0 9
b:beyond	0 0 13 -11
b:bill	0 1 -9 6
b:boeing	0 10 -10 -1
b:border	0 6 2 -11
b:both	3 5 -19 9
b:both country	0 5 7 -12
b:both for	0 0 -13 11
b:both side	0 0 12 -13
b:bridge	0 9 -22 13
b:busan	0 0 -17 18
b:busan last	0 4 -8 1
b:busan on	0 -6 -4 10
b:but	-1 13 -8 -2
b:butter	0 10 -12 0
b:by	-30 -3 -1 9
b:by <day-ahead>	0 -11 0 8
b:by <points>	0 3 7 -14
b:by a	0 -6 15 -11
b:by the	0 18 -9 -5
b:call it	0 2 9 -12
b:call on	0 0 -14 15
b:can	-1 -4 22 -18
b:can be	0 -4 12 -7
b:can last	0 -10 15 -5
b:can live	0 0 -9 11
b:cannot	0 4 3 -10
b:capital	0 0 7 -10
b:car	0 -17 8 1
b:ceasefire	-5 -4 20 -12
b:ceasefire of	-4 10 -5 0
b:ceasefire on	0 -10 11 0
b:charge	0 -15 6 6
b:charge <level>	0 -12 0 10
b:chip	0 -5 10 -4
b:close	0 9 8 -16
b:close to	0 10 4 -14
b:closed	0 -2 11 -6
b:colleague	0 13 -7 -5
b:come	0 -8 14 -7
b:company	0 3 5 -10
b:company agree	0 -7 12 -5
b:conclude	5 2 1 -17
b:conclude for	3 11 -15 -2
b:conclude in	-4 19 -14 0
b:conclude on	8 -10 9 -6
b:confirm the	0 9 0 -10
b:continue	0 8 -17 3
b:continue to	0 12 -7 -6
b:contract	0 -7 23 -18
b:control	0 -13 3 9
b:control for	0 -5 -5 10
b:control of	0 -20 15 0
b:cost	0 9 -7 0
b:could	0 4 -9 6
b:counter	0 3 -14 8
b:counter -	0 6 -12 3
b:counterpart	0 -5 12 -4
b:country	-9 3 0 0
b:country '	-3 -9 -3 15
b:country agree	-2 12 -12 0
b:country for	0 1 8 -11
b:cover	0 0 -10 10
b:custom	0 -6 -6 13
b:date	0 -8 9 -1
b:day	0 -8 -2 12
b:deal	0 -27 17 7
b:decide	0 12 -2 -9
b:decide to	0 13 -8 -6
b:decision	0 10 4 -17
b:delay	0 -5 21 -16
b:delay its	0 0 10 -8
b:delegation	0 -10 4 3
b:demand	0 -2 15 -12
b:did	0 9 6 -16
b:did not	0 10 0 -9
b:do	0 -6 -6 14
b:do so	0 10 -14 2
b:docker	-1 -16 24 -11
b:docker and	-1 -12 19 -8
b:doe	0 -9 -3 13
b:down	-4 6 -8 3
b:down for	0 2 -9 4
b:draft	0 -5 -10 17
b:driver	0 -3 10 -5
b:during	16 -8 -7 -2
b:duty	-5 5 -17 11
b:duty for	-2 18 -12 -3
b:duty of	0 4 3 -8
b:duty suspend	0 1 -8 4
b:duty would	0 9 0 -11
b:each	0 4 14 -17
b:each of	0 -2 14 -9
b:earth	0 -21 16 1
b:electric	0 -3 11 -6
b:electric car	0 -2 10 -6
b:employer	0 -2 9 -6
b:end	9 -11 14 -19
b:end a	0 -10 18 -11
b:end after	6 7 -12 0
b:end of	0 3 1 -10
b:end on	1 -10 0 3
b:entity	0 16 -10 -7
b:every	0 -4 9 -4
b:expect	0 -18 9 2
b:expire	9 -5 -8 3
b:export control	0 -1 -10 11
b:exporter	0 -3 11 -5
b:extend	-3 3 9 -11
b:extend by	0 -4 7 -2
b:extend it	0 8 4 -13
b:extend their	0 -14 -2 17
b:extension	-6 5 -12 8
b:extension by	0 12 -4 -6
b:extension is	0 -10 -2 13
b:extension would	0 0 -14 16
b:extra	0 5 5 -12
b:fall	0 6 2 -10
b:fall by	0 3 9 -17
b:fall to	0 6 -16 10
b:farm	0 -4 11 -5
b:farmer	0 5 -10 3
b:federation	0 -11 21 -15
b:fee	-2 9 9 -19
b:fee on	0 9 7 -21
b:figure	0 -4 9 -4
b:first	1 -12 30 -31
b:fishmeal	0 -7 0 9
b:fix	0 11 -9 0
b:for	-14 3 10 -7
b:for <goods-amount>	0 -6 13 -5
b:for <name>	0 -6 10 -3
b:for <span>	0 -4 14 -7
b:for a	-11 -7 0 12
b:for an	1 3 -17 6
b:for at	0 -10 8 0
b:for the	2 10 -5 -6
b:force for	4 -11 1 1
b:foresee	-1 -10 -5 16
b:found	0 -13 14 -3
b:free	0 -29 26 -1
b:free of	0 -9 19 -12
b:freeze	0 -13 -3 15
b:from	3 1 8 -13
b:from <day-today>	0 -6 9 -3
b:from <level>	0 12 -9 -1
b:further	0 3 -24 12
b:gave	-2 16 7 -32
b:gave it	0 15 -12 -2
b:gave the	0 -5 13 -7
b:gave their	0 16 -7 -10
b:geneva	-2 13 -7 -4
b:get	-9 8 0 -4
b:get a	-1 -5 17 -12
b:given	-10 -3 16 -10
b:given another	0 8 -3 -2
b:go for	0 -13 0 14
b:go on	0 9 -19 2
b:go to	0 -5 8 0
b:good	-7 7 -3 -1
b:good for	-5 -6 9 0
b:government	0 2 -18 13
b:grower	0 0 8 -6
b:had	21 -7 2 -13
b:had been	5 -9 3 0
b:had lasted	11 0 -9 0
b:had propose	0 0 -13 15
b:half	0 1 15 -18
b:halt	0 18 -18 -1
b:has	-22 0 19 -13
b:has a	0 9 -11 0
b:has ask	0 -3 -5 8
b:has been	0 8 0 -9
b:has given	0 -4 9 -5
b:has had	0 -6 12 -4
b:has hold	0 -11 14 0
b:has lasted	0 12 -7 -2
b:has now	0 -12 15 -1
b:has prolong	0 2 3 -10
b:has put	0 -3 10 -9
b:has sign	0 -8 -5 13
b:has the	0 11 -10 0
b:has to	0 -10 5 2
b:have	-20 11 12 -16
b:have a	0 -9 0 8
b:have agree	-1 -19 20 -1
b:have been	0 -13 12 0
b:have buy	0 0 -15 12
b:have extend	0 9 -5 -3
b:have had	0 9 -4 -6
b:have propose	0 11 -2 -7
b:he	6 -10 12 -7
b:he had	6 -13 4 0
b:he has	0 -6 -14 18
b:he want	0 0 -7 9
b:he was	0 -16 6 8
b:higher	0 12 -10 -2
b:higher tariff	0 -4 -3 8
b:him	0 -10 1 6
b:his	-7 5 13 -16
b:his <quality>	0 10 -12 0
b:hold back	0 0 -21 21
b:home	3 -10 0 3
b:hour	0 -14 3 9
b:household	0 -1 9 -7
b:i	7 -6 11 -9
b:i have	0 9 0 -7
b:i would	0 0 21 -20
b:if	-9 -2 2 3
b:if there	0 -6 -6 10
b:import of	0 11 -8 0
b:impose	0 -1 8 -4
b:in	-12 11 24 -36
b:in <month-gone>	7 27 -9 -35
b:in <name>	0 10 -9 0
b:in <number>	9 -11 -9 9
b:in <seat>	-2 7 -9 2
b:in a	10 7 -12 -5
b:in about	0 -5 17 -11
b:in busan	0 -2 -17 17
b:in each	0 -2 13 -8
b:in principle	0 -11 -10 20
b:in the	-13 0 11 -4
b:in their	0 10 -12 0
b:initial	0 0 -18 10
b:initial period	0 11 0 -10
b:is	-12 -3 2 4
b:is for	-4 0 -16 15
b:is good	0 4 15 -29
b:is prolong	0 8 10 -20
b:is say	0 0 10 -9
b:is suspend	0 -4 10 -5
b:is the	4 -9 9 -4
b:is to	-3 -12 1 11
b:it	13 -5 5 -8
b:it 's	-7 0 -16 16
b:it by	0 -6 14 -9
b:it can	0 -2 18 -14
b:it give	0 -7 0 10
b:it had	9 -17 7 -7
b:it has	-2 20 -3 -16
b:it hold	2 0 2 -11
b:it is	0 2 6 -9
b:it last	-1 22 -18 -4
b:it lasted	14 0 -4 -16
b:it provide	-3 -4 -8 15
b:it run	-4 4 17 -20
b:it start	-2 -12 -4 15
b:it take	0 -12 14 -1
b:it to	0 0 9 -8
b:it would	-4 -8 -1 11
b:its	-15 1 18 -17
b:its <level>	0 6 -18 7
b:its additional	0 0 11 -12
b:its duty	0 11 2 -16
b:its rare	0 -11 0 9
b:its truce	0 16 -13 -5
b:just	0 7 0 -8
b:keep the	0 -15 -1 17
b:kind	0 -7 10 -2
b:know	0 0 13 -11
b:last	0 7 -10 2
b:last for	-6 10 3 -12
b:last week	0 0 -8 9
b:last year	0 4 -12 8
b:lasted	15 -2 0 -18
b:law	0 -5 10 -2
b:lawyer	8 -8 4 -8
b:lay	4 12 -7 -11
b:lay down	0 10 -1 -8
b:least	0 -14 7 2
b:leave	6 -8 5 -1
b:leave their	0 0 -9 9
b:led	3 10 -3 -14
b:led to	3 11 -6 -12
b:less	0 -10 0 8
b:less than	0 -7 -1 9
b:let	2 7 6 -21
b:letter	0 -10 -7 17
b:level	0 10 -5 -3
b:licence	0 -11 22 -12
b:licence for	0 -5 9 -2
b:licensing	0 0 12 -10
b:like to	0 8 2 -9
b:likewise	0 -10 16 -5
b:limit	0 -4 13 -8
b:limited	0 13 -7 -5
b:limited to	0 13 -7 -5
b:line	0 -7 9 -1
b:list	0 9 0 -13
b:live	0 7 -17 9
b:live for	0 12 0 -12
b:live with	0 -7 -11 17
b:longer	0 -8 16 -7
b:longer than	0 -1 20 -18
b:look	0 17 -7 -10
b:look at	0 11 -9 0
b:lower rate	0 -11 0 9
b:make for	-6 6 4 -10
b:make it	0 4 -16 10
b:maker of	0 -7 11 -4
b:matter	0 -6 -5 11
b:matter of	0 -6 -8 14
b:may	-3 -3 33 -31
b:may last	0 -4 10 -5
b:mean	0 -7 -3 9
b:measure	0 -2 8 -6
b:mediator	0 -12 24 -16
b:medicine	0 -1 13 -10
b:meet	-2 -14 21 -7
b:meet in	0 -8 15 -4
b:mention	0 10 -5 -4
b:might	0 0 14 -12
b:million	0 3 6 -13
b:minister	0 5 5 -11
b:month	0 -6 12 -3
b:moratorium	0 -8 12 -5
b:more	-1 11 10 -20
b:more in	0 11 -1 -10
b:morning	0 0 6 -9
b:most	-1 12 -2 -8
b:most of	0 20 -5 -15
b:move	0 -8 9 0
b:mr	0 11 -15 0
b:mr <person>	0 5 -16 9
b:must	0 0 18 -17
b:my	0 -4 9 -5
b:name	-1 12 -9 -3
b:negotiate	0 -2 13 -9
b:negotiate for	0 0 18 -16
b:new duty	0 9 -14 3
b:new one	0 0 -12 9
b:new tariff	0 0 12 -15
b:new truce	0 18 -13 -11
b:next	1 3 2 -10
b:no .	0 -3 -11 16
b:nor	0 -5 -3 10
b:northern	0 -12 13 0
b:not	-9 3 11 -11
b:not to	0 10 0 -8
b:nothing	-2 -7 17 -7
b:nothing for	0 -5 13 -7
b:notice	0 -6 15 -8
b:notice of	0 -17 22 -4
b:now	0 -3 8 -3
b:of	13 -5 0 -3
b:of <day-gone>	0 -4 -12 15
b:of <goods-amount>	0 -7 15 -8
b:of <level>	0 -3 12 -7
b:of <money>	0 -6 17 -10
b:of <month-gone>	0 -26 28 -6
b:of <name>	0 -21 8 15
b:of <number>	0 12 5 -19
b:of <quality>	0 13 -5 -7
b:of a	0 -8 -10 22
b:of another	0 -8 -4 13
b:of last	0 -11 -8 19
b:of soybean	0 11 -9 0
b:of tariff	10 -8 0 0
b:of the	0 -1 13 -11
b:of their	0 11 -12 0
b:off by	0 -8 1 3
b:off the	0 9 -2 -8
b:offer	-4 -22 5 5
b:offer <name>	0 -2 -8 11
b:offer a	0 -1 -3 9
b:offer to	0 -3 11 -7
b:oil	0 11 -7 -3
b:old	-1 -7 20 -11
b:on	-18 9 -4 -1
b:on <day-ahead>	-4 1 -10 9
b:on <day-gone>	-4 7 0 -10
b:on <day-today>	3 7 -10 -1
b:on <name>	0 2 10 -21
b:on <quality>	0 14 -9 -4
b:on all	0 13 -2 -10
b:on an	0 -7 17 -12
b:on another	0 -7 -3 11
b:on each	0 -3 -14 13
b:on for	0 2 -31 17
b:on good	0 9 0 -9
b:on most	0 -10 11 0
b:on rare	0 -8 6 0
b:on the	-3 -7 25 -15
b:on top	0 -8 15 -9
b:once	0 -9 0 10
b:one is	0 0 -9 9
b:only	0 -23 29 -8
b:operator	0 -3 11 -7
b:operator agree	0 -3 10 -6
b:or	0 -10 10 0
b:originating	0 13 -3 -9
b:originating in	0 13 -3 -9
b:other 's	0 0 -8 8
b:our	0 -14 -4 18
b:out	6 -10 0 2
b:over	-7 0 15 -13
b:over the	0 -10 0 7
b:pact	0 7 -8 0
b:paper	0 -12 -8 18
b:party	0 4 8 -14
b:pass	0 -4 14 -10
b:past	0 -10 8 0
b:pause for	0 -12 7 2
b:pay	-2 -9 10 0
b:pay <level>	0 0 -14 15
b:people	0 0 -12 15
b:plan	0 15 -2 -14
b:plan for	0 0 9 -12
b:player	0 -7 15 -11
b:port	-2 -11 22 -11
b:port fee	0 -4 10 -5
b:post	0 -4 9 -5
b:present	0 -6 -6 13
b:president	0 6 -17 7
b:president of	0 -16 0 16
b:principle	0 -11 -10 20
b:prolong for	0 4 4 -9
b:prolong it	0 -11 1 8
b:prolong its	0 -10 -6 15
b:prolong the	0 10 -24 5
b:prolong their	0 17 -5 -11
b:prolongation	0 0 -13 9
b:prolongation by	0 0 -6 9
b:promise	-4 -3 11 -5
b:proposal	0 -12 -12 22
b:propose	-3 0 -9 11
b:propose an	0 0 18 -18
b:propose to	0 10 -3 -4
b:protest	0 -5 9 -2
b:protocol	0 -4 -7 11
b:provide	-3 -10 -6 17
b:provide for	-3 -9 -10 20
b:put	-9 12 -5 -4
b:put his	0 -4 9 -4
b:put its	0 1 -8 4
b:put off	0 0 8 -9
b:put on	0 -7 21 -17
b:put the	0 9 -18 8
b:put their	-1 23 -20 -5
b:quarrel	0 14 -12 0
b:quarrel over	0 4 -15 10
b:raise	0 2 8 -11
b:rare	0 -21 16 1
b:rare -	0 -6 10 -3
b:rare earth	0 -16 8 5
b:rate	-1 5 12 -19
b:ratify	0 -6 -4 11
b:ready	0 -14 -17 27
b:ready to	0 -11 -13 22
b:reciprocal	0 -22 0 19
b:reciprocal duty	0 -9 -3 12
b:reciprocal tariff	0 -10 5 4
b:recommend	0 -2 -8 12
b:reduction	0 4 -20 12
b:regime	0 0 8 -6
b:remain	0 -3 -11 12
b:renew	0 -17 7 7
b:renewal for	0 3 -13 5
b:replace	-5 11 0 -6
b:report	0 -10 7 0
b:representative	0 -4 10 -6
b:rest for	0 8 -8 0
b:result	0 -19 4 14
b:return to	0 0 -10 11
b:review	0 0 12 -10
b:river	0 -12 16 -7
b:round	-3 -7 24 -14
b:round in	0 -3 12 -5
b:rule	0 -20 13 1
b:rule on	0 -6 8 -2
b:same	0 11 -7 -2
b:say	-8 10 -3 0
b:say a	0 -13 -2 15
b:say he	0 9 3 -12
b:say they	0 8 10 -16
b:second	-5 -17 3 17
b:section	0 0 8 -9
b:section <number>	0 0 8 -9
b:see	0 -7 -7 13
b:set	0 14 -9 -4
b:set aside	0 14 -20 3
b:settle	5 -18 -3 14
b:settle on	6 -10 2 0
b:shall	0 -3 -13 16
b:shall be	0 -9 -4 13
b:shelve	0 10 -6 -3
b:ship for	0 3 4 -9
b:should	-1 -19 7 8
b:should the	0 -7 -5 12
b:side	-7 -3 -10 15
b:side agree	3 -2 -11 8
b:side are	0 -7 -3 11
b:side have	0 6 10 -18
b:side suspend	-1 13 -4 -9
b:side will	0 -8 -15 20
b:sign in	0 6 7 -18
b:sign the	0 -14 -6 17
b:signature	0 0 -8 8
b:silent	0 -11 13 0
b:since	-7 14 -13 4
b:since <day-gone>	0 15 -14 0
b:sit	-2 -8 15 -2
b:so	-1 0 -15 16
b:so for	0 13 -12 -1
b:some	0 4 5 -15
b:soybean	0 14 -4 -8
b:speak	0 3 -18 15
b:speak of	0 4 -9 4
b:spoke	0 -18 6 10
b:standstill	-6 1 -13 13
b:start	-3 15 -10 -1
b:start on	0 11 -1 -8
b:stay at	0 0 10 -11
b:stay for	-4 4 8 -18
b:stay on	0 -14 2 10
b:stay suspend	0 -8 -4 13
b:still	0 -13 -2 15
b:stop	0 12 -6 -5
b:stretch	0 0 -17 15
b:strike	-8 -19 17 5
b:sugar	0 -4 -13 17
b:suggest	0 0 -10 12
b:summit	0 -2 -11 14
b:surcharge	0 -18 17 0
b:suspend its	0 1 -9 5
b:suspension	-1 0 -11 10
b:suspension of	0 -15 -2 17
b:take	-2 -4 11 -5
b:talk	-9 -17 16 -1
b:talk on	0 -1 15 -13
b:talked	0 -11 7 0
b:talked for	0 -5 13 -7
b:tariff in	0 10 0 -12
b:tariff on	0 18 -20 0
b:tariff pause	-1 9 -16 6
b:tariff truce	0 -7 -8 13
b:tax	0 1 4 -10
b:tea	0 10 -11 0
b:telephone	0 9 -2 -6
b:tell	0 -6 -10 15
b:term	-3 11 -11 0
b:term of	-2 17 -6 -10
b:terminal	0 -4 12 -7
b:text	0 0 -21 18
b:than	-5 0 19 -16
b:than <money>	0 15 -6 -10
b:that	-8 -4 8 -2
b:that 's	0 13 0 -11
b:that <name>	0 0 11 -9
b:that <quality>	0 -2 12 -8
b:that a	-1 -20 14 1
b:that another	0 -10 0 12
b:that both	0 0 -8 9
b:that end	0 -9 4 2
b:that for	0 -8 -8 17
b:that had	3 -9 11 -9
b:that has	0 11 -4 -7
b:that is	0 14 -3 -13
b:that it	0 2 -15 11
b:that keep	0 10 -11 0
b:that the	0 -4 7 -5
b:that they	0 -10 13 -4
b:that was	0 9 0 -8
b:the	-21 3 3 0
b:the <name>	7 -7 -11 14
b:the <number>	0 17 -19 2
b:the <office>	-13 27 -8 -12
b:the <organisation>	-9 -20 12 4
b:the <quality>	-2 -16 -10 26
b:the additional	0 -21 0 22
b:the agreement	-2 0 15 -16
b:the arrangement	0 -7 -6 15
b:the bill	0 2 -10 6
b:the ceasefire	0 -8 13 -6
b:the company	0 -8 12 -4
b:the control	0 -7 13 -5
b:the country	-3 -7 -2 13
b:the cut	0 8 -6 -1
b:the day	0 0 -13 14
b:the decision	0 13 0 -14
b:the duty	0 18 -11 -5
b:the end	0 0 6 -11
b:the extension	0 10 -20 5
b:the extra	0 10 0 -9
b:the fee	0 14 -9 -4
b:the first	3 -15 25 -23
b:the higher	0 10 0 -12
b:the last	0 -17 18 -9
b:the law	0 -5 8 -2
b:the loss	0 0 -10 11
b:the lower	0 -11 0 8
b:the northern	0 -12 13 0
b:the offer	0 0 15 -15
b:the old	0 -12 20 -10
b:the paper	0 1 -8 6
b:the party	0 5 6 -14
b:the past	0 -7 13 -2
b:the pause	-5 18 -8 -6
b:the present	0 -9 -6 14
b:the president	0 -15 -1 16
b:the reciprocal	0 -7 -2 10
b:the reduction	0 7 -14 4
b:the river	0 -9 14 -6
b:the rule	0 3 5 -10
b:the same	0 11 -7 -2
b:the second	-2 -14 9 6
b:the standstill	-2 12 -1 -7
b:the surcharge	0 -9 15 -5
b:the suspension	-2 4 -18 11
b:the term	0 7 -12 3
b:the text	0 -11 -16 23
b:the trade	0 -9 -1 9
b:the truce	-3 -26 12 17
b:the two	-1 18 -27 10
b:the world	4 -20 17 -2
b:the yield	0 -2 10 -4
b:their	-20 10 -8 2
b:their <organisation>	0 -6 17 -11
b:their additional	0 -16 -2 17
b:their duty	0 10 -19 2
b:their quarrel	0 3 -14 11
b:their tariff	0 7 -22 11
b:themselve	-1 12 -6 -5
b:there for	0 11 0 -10
b:there is	0 -2 -8 11
b:there were	10 -5 -5 0
b:these	0 15 -14 0
b:they	-4 18 0 -14
b:they agree	10 2 -2 -9
b:they are	0 11 -11 0
b:they had	-13 15 6 -14
b:they have	0 11 -10 0
b:they were	0 0 8 -6
b:they will	0 9 2 -12
b:they would	0 -2 9 -5
b:thi	-1 0 -17 17
b:thing	0 -10 -7 16
b:three and	0 0 9 -7
b:through	0 0 -9 10
b:tiktok	0 -15 19 -5
b:timber	0 -6 -8 14
b:time	-2 -13 19 -5
b:to	-10 -13 -1 16
b:to <goods-amount>	0 -3 15 -11
b:to <level>	0 7 -14 9
b:to a	-1 16 5 -21
b:to be	-5 13 -23 11
b:to bring	0 -6 -6 12
b:to buy	0 0 14 -18
b:to extend	0 3 7 -9
b:to freeze	0 -8 -17 23
b:to give	0 4 5 -10
b:to go	0 -7 -5 14
b:to have	0 -6 -13 20
b:to last	8 4 -17 1
b:to leave	8 -12 -10 15
b:to put	0 0 10 -7
b:to rest	0 3 -15 11
b:to sign	0 -3 -7 11
b:to sleep	0 -5 -4 9
b:to stop	0 -4 12 -6
b:to stretch	0 -10 -2 13
b:to the	0 -5 17 -12
b:to wait	0 12 0 -13
b:top	0 -8 14 -8
b:top of	0 -8 15 -9
b:town	0 -11 16 -5
b:trade truce	0 8 -16 3
b:trader	0 2 -11 4
b:trial	0 8 0 -9
b:truce	-3 -2 -4 8
b:truce another	0 10 0 -9
b:truce between	7 -6 12 -12
b:truce by	0 10 -4 -4
b:truce for	-6 0 -14 12
b:truce go	0 -9 -3 15
b:truce hold	0 -18 19 0
b:truce in	-1 -9 10 2
b:truce is	-3 -4 -7 13
b:truce of	6 5 -11 -2
b:truce over	0 -3 -12 14
b:truce run	0 14 -5 -9
b:truce to	0 -12 0 10
b:truce was	-11 0 -1 10
b:truce would	0 -11 -12 21
b:two	-6 0 8 -4
b:two <office>	8 3 5 -21
b:two country	-3 12 -15 4
b:two government	0 0 -10 11
b:two or	0 -2 16 -13
b:two side	-2 -1 -5 9
b:up	-1 0 9 -5
b:up to	0 -14 18 -7
b:use	0 11 0 -9
b:valid	0 -5 -11 16
b:valid for	0 -5 -11 16
b:vote on	0 -11 4 5
b:wait	-1 10 0 -9
b:want	-1 6 7 -11
b:want the	0 11 -1 -10
b:want to	0 -4 17 -13
b:was	-12 19 -13 0
b:was <level>	0 -12 14 0
b:was agree	-2 16 -8 -6
b:was for	1 11 -7 -13
b:was given	-4 19 -10 -7
b:was prolong	0 8 -4 -2
b:was sign	0 -14 7 9
b:was the	-2 -8 7 1
b:was to	0 7 -22 11
b:water	0 -13 12 0
b:we	-12 -10 -7 19
b:we are	0 0 -12 13
b:we have	0 -29 4 16
b:week	-2 7 -14 5
b:were	4 -6 8 -7
b:were suspend	0 -10 11 0
b:were to	0 0 7 -9
b:what	-9 0 -3 6
b:what the	0 0 -14 12
b:what they	0 2 -12 9
b:when	0 12 6 -29
b:when the	1 -10 14 -5
b:whether	0 -11 5 0
b:which	-5 17 -8 -6
b:which the	0 10 -18 7
b:who	-6 -11 16 -2
b:who had	-1 0 9 -4
b:will	-18 2 6 -3
b:will be	0 6 4 -10
b:will buy	0 3 -7 2
b:will have	0 6 -11 3
b:will keep	0 -11 16 -3
b:will stay	0 4 -10 3
b:win	0 13 -7 -5
b:with	-9 -16 14 4
b:with the	0 0 9 -8
b:within	-1 0 35 -39
b:within the	0 12 -4 -9
b:worked	13 -6 0 -8
b:world	4 -20 19 -3
b:worth	0 -17 18 -2
b:worth <money>	0 -10 3 3
b:would	-19 -17 6 10
b:would give	0 -4 -12 16
b:would hold	0 -8 -2 12
b:would last	0 -12 8 0
b:would prolong	0 -4 -5 11
b:would stay	0 13 -8 -6
b:xi	0 0 -11 12
b:year	-3 -9 0 13
b:yield on	0 -3 12 -5
b:you	0 5 6 -12
b:your	0 -1 9 -6
b:— <name>	-5 3 -15 9
b:— <person>	0 -10 12 0
b:— for	-1 -4 -7 13
b:•	0 8 -5 -1
c0=begin	-7 -5 9 0
c0=end	6 7 -11 -1
c0=impose	-7 -1 10 -6
c0=lack	-1 -5 12 -5
c0=propose	-8 -9 8 -1
c0=refuse	0 -8 -9 17
c0=renew	-7 -9 11 1
c0=return	0 -12 3 7
c0=say	-8 9 4 -9
c0=sell	0 -12 -1 11
c0=target	-10 -1 4 1
c0=up	-6 5 8 -11
c1=bear	-10 -3 4 1
c1=begin	-17 -6 11 0
c1=end	17 -4 -4 -6
c1=impose	-10 -3 15 -7
c1=propose	-7 -3 3 1
c1=renew	-13 3 8 -8
c1=say	-11 0 -2 4
c1=sell	-1 -7 -4 11
c1=stay	-3 -7 11 -4
c1=target	-10 -3 5 1
c1=up	-7 -2 16 -7
c2=agree	2 9 -9 -3
c2=bear	-8 0 20 -19
c2=begin	-9 3 5 -5
c2=down	-10 2 5 -2
c2=end	29 -31 1 0
c2=impose	-11 -16 11 9
c2=renew	3 2 0 -8
c2=say	-4 -14 5 8
c2=sell	0 11 -1 -9
c2=stay	1 16 -16 0
c2=suspend	0 4 -9 4
ct0=agree future	0 -8 -9 16
ct0=agree past-passive	0 2 -10 4
ct0=agree perfect	-3 -18 9 7
ct0=agree pluperfect	-9 5 0 0
ct0=agree present	8 -6 13 -12
ct0=bear past	-14 3 16 -15
ct0=bear perfect	0 0 9 -11
ct0=bear pluperfect	0 -9 -1 10
ct0=begin future	0 -13 5 5
ct0=begin modal	0 6 -12 6
ct0=begin perfect	0 -11 19 -8
ct0=buy present	0 -12 4 3
ct0=down modal	0 -14 13 -1
ct0=end future	0 1 10 -14
ct0=end past	18 -11 -9 0
ct0=end past-passive	0 -7 0 9
ct0=end perfect	0 13 -9 -3
ct0=end present	-15 2 1 1
ct0=impose future	-3 -17 5 13
ct0=impose future-passive	0 11 0 -9
ct0=impose modal	-2 -10 -7 15
ct0=impose past	1 9 -1 -7
ct0=impose past-passive	-11 3 6 -6
ct0=impose perfect	-9 -1 10 -5
ct0=impose pluperfect-passive	4 -9 6 -2
ct0=impose present	10 2 2 -8
ct0=lack past	0 -4 10 -2
ct0=propose future	0 -1 -8 11
ct0=propose modal	0 18 6 -19
ct0=propose past	-8 -11 7 0
ct0=propose perfect	-1 -9 -11 18
ct0=propose pluperfect	3 -14 4 -1
ct0=propose present	-3 0 10 -8
ct0=refuse past	0 -6 -7 14
ct0=renew future	0 -6 -6 12
ct0=renew future-passive	0 -8 -1 10
ct0=renew modal	0 -13 -6 17
ct0=renew modal-passive	0 -12 11 0
ct0=renew perfect	0 8 11 -26
ct0=renew perfect-passive	0 11 0 -16
ct0=renew present-passive	0 0 10 -9
ct0=say past	-4 -4 -6 12
ct0=say perfect	0 11 -3 -8
ct0=say present	0 9 6 -14
ct0=sign modal	0 -12 0 5
ct0=sign past	4 4 -10 1
ct0=sign pluperfect	-10 5 0 0
ct0=sign present	2 8 6 -16
ct0=stay modal	4 -9 -8 12
ct0=stay past	0 -6 16 -17
ct0=stay perfect	-3 -4 25 -26
ct0=stay pluperfect	17 0 -13 -7
ct0=stay present	-27 8 -1 1
ct0=suspend future	-1 -4 0 7
ct0=suspend past	0 3 4 -10
ct0=suspend past-passive	0 -5 10 -4
ct0=suspend perfect	0 -1 14 -14
ct0=suspend pluperfect	13 0 -8 -8
ct0=suspend present-passive	0 9 2 -11
ct0=target future-passive	0 15 -13 -3
ct0=target past-passive	-1 -14 8 7
ct0=target present	0 0 11 -9
ct0=up modal	0 4 3 -10
ct1=agree future	0 -7 -5 13
ct1=agree infinitive	0 6 -11 5
ct1=agree past-passive	0 5 -8 0
ct1=agree present	8 -13 10 -5
ct1=bear past	-13 1 14 -12
ct1=bear perfect	0 0 9 -11
ct1=bear pluperfect	0 -9 -1 10
ct1=bear present	4 7 -10 -1
ct1=begin future	0 -9 4 2
ct1=begin gerund	0 -14 0 15
ct1=begin perfect	0 -11 19 -8
ct1=buy infinitive	0 0 5 -9
ct1=buy present	0 -12 4 3
ct1=down infinitive	0 -13 -1 13
ct1=down modal	0 -14 13 -1
ct1=end future	0 -1 11 -8
ct1=end participle-passive	13 -5 -6 -2
ct1=end past	18 -11 -9 0
ct1=end past-passive	0 -7 0 9
ct1=end perfect	0 13 -9 -3
ct1=end present	-15 0 5 1
ct1=impose future-passive	0 11 0 -9
ct1=impose infinitive-passive	0 0 8 -8
ct1=impose modal	-2 -10 -8 16
ct1=impose participle-passive	-3 -8 13 -4
ct1=impose past	-4 8 10 -18
ct1=impose past-passive	-11 6 7 -13
ct1=impose perfect	-8 2 0 0
ct1=impose pluperfect-passive	4 -9 6 -2
ct1=impose present	11 -5 0 0
ct1=lack past	0 -4 10 -2
ct1=propose modal	0 20 10 -26
ct1=propose participle-passive	-1 5 16 -19
ct1=propose past	-4 -32 11 1
ct1=propose perfect	0 -27 -19 33
ct1=propose pluperfect	4 -9 7 -7
ct1=propose present-passive	0 -3 10 -7
ct1=renew future	0 -6 -6 12
ct1=renew future-passive	0 -8 -1 10
ct1=renew gerund	0 22 -4 -19
ct1=renew modal	0 -13 -6 17
ct1=renew modal-passive	0 -12 11 0
ct1=renew participle-passive	0 11 -6 -5
ct1=renew perfect	0 8 11 -26
ct1=renew perfect-passive	0 11 0 -16
ct1=renew present-passive	0 0 10 -9
ct1=say past	-3 -1 -9 13
ct1=say perfect	0 9 0 -7
ct1=sign future	0 -11 4 5
ct1=sign infinitive	0 -9 -7 13
ct1=sign modal	0 -12 0 5
ct1=sign present	2 3 3 -8
ct1=stay modal	5 -12 -10 17
ct1=stay past	0 -5 16 -17
ct1=stay perfect	-2 0 20 -26
ct1=stay pluperfect	17 0 -14 -6
ct1=stay present	-26 0 4 2
ct1=suspend infinitive	0 3 -11 3
ct1=suspend past	0 3 4 -10
ct1=suspend past-passive	0 -5 10 -4
ct1=suspend perfect	0 4 6 -13
ct1=suspend pluperfect	13 0 -8 -8
ct1=suspend present-passive	0 9 2 -11
ct1=target future-passive	0 15 -13 -3
ct1=target past-passive	-1 -14 8 7
ct1=target present	0 0 11 -9
ct1=up gerund	0 -13 4 8
ct1=up modal	0 0 8 -6
ct2=agree participle-passive	-2 23 -8 -16
ct2=agree past-passive	7 0 -12 4
ct2=bear future	0 10 0 -12
ct2=bear gerund	0 -9 14 -5
ct2=bear past	-1 -7 10 0
ct2=begin gerund	-3 11 -3 -1
ct2=begin infinitive	0 -23 18 1
ct2=begin modal	0 -3 14 -10
ct2=begin past	-15 20 0 -12
ct2=begin present	7 -2 -13 7
ct2=down infinitive	0 -10 1 6
ct2=down past	-6 12 -1 -8
ct2=end infinitive	0 -8 0 9
ct2=end participle-passive	12 -19 6 -7
ct2=end past	23 -17 -1 -11
ct2=impose future	0 7 -21 11
ct2=impose participle-passive	-7 -5 22 -10
ct2=impose perfect	0 -14 4 4
ct2=impose present	0 8 -10 0
ct2=impose present-passive	-4 -12 13 0
ct2=propose past	0 10 -3 -7
ct2=sign participle-passive	-2 18 -6 -10
ct2=sign past-passive	7 0 -11 4
ct2=sign present	0 -1 10 -6
ct2=stay infinitive	0 11 -6 -4
ct2=stay modal	-1 -9 -4 12
ct2=stay past	11 -4 -8 5
ct2=stay present	-3 18 -10 -5
ct2=suspend present	0 11 -9 0
ct2=up infinitive	0 -19 26 -7
ct2=up present	-1 0 -13 11
f:!	0 3 -16 12
f:"	7 12 -18 4
f:&	0 -3 11 -8
f:'s	-38 12 -13 14
f:(	-4 14 6 -19
f:)	-4 14 6 -19
f:,	20 -10 7 -10
f:-	-14 23 2 -25
f:.	6 -7 -12 13
f::	1 19 -17 -4
f:;	-14 -17 24 0
f:<agent>	-15 11 -9 4
f:<day-ahead>	-38 33 -11 -9
f:<day-gone>	18 18 -4 -25
f:<day-today>	0 13 -8 -7
f:<duty>	14 7 -14 -5
f:<gate>	-5 0 -9 11
f:<goods>	-6 13 -22 10
f:<level>	8 8 1 -17
f:<money>	7 -4 20 -23
f:<month-ahead>	-18 30 -6 -10
f:<month-gone>	2 -20 10 3
f:<name>	3 13 -33 13
f:<not>	14 0 -17 7
f:<number>	-8 8 22 -31
f:<office>	0 26 -18 -8
f:<organisation>	4 -11 3 4
f:<person>	-14 -1 -19 24
f:<points>	-3 20 -29 2
f:<quality>	14 -10 -15 16
f:<seat>	6 -5 -36 32
f:<sender>	-17 0 7 -2
f:<span>	-1 -9 4 4
f:<taker>	-11 17 15 -28
f:<v-agree>	-11 0 -1 5
f:<v-begin>	-9 7 -13 7
f:<v-deny>	-4 -2 -2 8
f:<v-down>	10 -11 0 3
f:<v-end>	23 -8 11 -21
f:<v-impose>	5 0 -15 12
f:<v-lack>	-8 -11 0 13
f:<v-propose>	3 -22 26 -11
f:<v-refuse>	0 -14 15 -7
f:<v-renew>	12 -8 9 -13
f:<v-say>	-18 -15 8 7
f:<v-sell>	-1 -2 20 -15
f:<v-sign>	-20 -16 -3 26
f:<v-stay>	15 15 -7 -21
f:<v-suspend>	14 -2 -4 -4
f:<v-target>	-7 16 -5 -7
f:<v-threaten>	-1 -2 26 -24
f:<v-up>	6 -16 23 -14
f:?	-8 9 0 -5
f:a	-5 4 19 -23
f:about	-2 3 27 -22
f:according	5 -7 -11 13
f:account	0 0 13 -13
f:add	-1 21 -21 -1
f:additional	0 28 -11 -23
f:affiliate	0 16 -15 -2
f:after	0 -2 19 -19
f:again	0 -7 -18 24
f:against	0 8 0 -5
f:agree	13 -20 -1 9
f:agreement	-6 -8 48 -43
f:aircraft	0 -2 9 -5
f:alexandria	0 0 -10 6
f:all	-4 19 13 -33
f:alone	0 12 -4 -9
f:also	0 6 7 -14
f:aluminium	0 8 0 -6
f:ambassador	0 -10 0 10
f:among	0 -6 14 -6
f:an	-4 19 -11 -6
f:another	-6 -3 33 -33
f:answer	-5 -18 6 11
f:anything	8 -4 6 -10
f:apply	-3 4 7 -12
f:approval	0 12 7 -19
f:approve	-2 -24 -16 36
f:are	-7 -4 21 -10
f:arrangement	0 -17 27 -12
f:as	-9 1 10 -9
f:aside	0 5 -17 11
f:ask	-12 0 15 -8
f:away	12 0 -17 1
f:back	-26 15 -8 0
f:be	-13 12 2 -9
f:bear	0 -3 -4 10
f:because	6 -15 9 -6
f:become	0 9 -9 0
f:beef	0 -17 25 -8
f:been	9 -13 3 1
f:before	-12 -7 14 0
f:being	0 6 -12 5
f:between	-9 17 -4 -8
f:bill	0 0 9 -7
f:blacklist	0 -7 -8 14
f:book	4 2 1 -15
f:both	31 -5 -4 -10
f:bridge	0 -3 9 -5
f:bring	0 17 1 -22
f:build	0 8 4 -12
f:built	0 10 -6 -2
f:busan	-7 -10 14 -1
f:buse	0 -12 -5 15
f:butter	0 11 -7 -2
f:buy	0 -15 16 0
f:buyer	-4 10 -1 -1
f:by	3 11 -4 -7
f:cabinet	0 -2 -12 15
f:call	-8 -30 14 10
f:can	-6 12 21 -37
f:cancel	4 -8 0 5
f:capital	0 2 -11 8
f:car	-3 6 10 -16
f:case	-3 -6 -16 22
f:ceiling	0 11 0 -11
f:cent	0 -7 16 -10
f:chance	0 11 -5 -5
f:change	11 -6 13 -15
f:cheese	0 1 11 -15
f:christma	0 17 -12 -7
f:clear	0 -3 -6 12
f:clock	0 21 -12 -9
f:close	0 -10 0 6
f:club	0 -4 12 -8
f:cocoa	0 -5 -11 17
f:coffee	4 0 -30 22
f:cold	0 5 5 -10
f:colleague	0 -20 4 9
f:collect	-2 18 -9 -6
f:come	-20 -4 -2 16
f:comment	0 0 -12 13
f:commerce	0 5 11 -15
f:commission	0 16 0 -12
f:company	-1 -9 30 -17
f:concentrate	0 6 -9 1
f:condition	0 -1 -5 9
f:confirm	0 -25 -7 26
f:consent	0 -15 -14 27
f:control	0 -5 12 -3
f:cork	0 8 0 -5
f:cost	0 -6 13 -8
f:cotton	0 11 -3 -7
f:counterpart	0 8 -11 0
f:country	0 -23 6 18
f:cover	0 10 0 -11
f:current	0 -16 -8 21
f:custom	2 14 0 -20
f:dairy	0 6 5 -13
f:date	-5 0 -20 21
f:day	6 11 0 -15
f:decide	0 -10 8 0
f:declare	-2 -4 10 -2
f:decree	0 15 8 -21
f:delegation	0 -11 4 4
f:deny	0 0 -9 11
f:did	3 21 -9 -16
f:difference	0 -5 10 -3
f:dinner	0 8 -19 10
f:discuss	0 7 -8 0
f:dispute	0 9 0 -10
f:do	2 4 -23 10
f:doe	-9 5 5 -6
f:done	-1 18 -9 -8
f:door	9 -6 0 0
f:down	10 8 -11 -8
f:draft	0 -8 10 0
f:draw	0 16 -14 -2
f:due	0 8 -15 6
f:duty	5 9 -16 -2
f:each	-3 15 0 -11
f:earlier	0 8 0 -6
f:early	0 -9 17 -8
f:earth	-13 -17 32 -8
f:effect	-1 20 -6 -13
f:else	-2 -19 18 0
f:end	19 15 -14 -15
f:enough	0 12 -6 -2
f:entry	0 -9 12 0
f:evening	0 -4 16 -11
f:ever	3 -10 3 1
f:every	0 -17 32 -20
f:everybody	6 -16 13 -6
f:everything	0 12 6 -22
f:expect	-3 -2 21 -18
f:expire	11 -22 24 -13
f:extension	-10 15 4 -17
f:extra	0 -14 6 7
f:fail	0 -2 -8 10
f:far	0 -5 0 9
f:fee	4 -22 -1 17
f:fentanyl	0 9 -27 12
f:few	0 11 -5 -3
f:figure	0 0 10 -8
f:find	0 14 -11 0
f:fine	0 2 -17 14
f:first	2 -39 31 -4
f:fish	11 -3 -7 0
f:five	0 -14 17 -2
f:flour	1 8 -14 0
f:follow	0 6 -10 3
f:followed	0 -9 16 -5
f:for	3 -10 14 -8
f:force	0 -10 1 9
f:foreign	1 -10 6 0
f:former	0 -12 -7 18
f:found	0 -16 15 0
f:four	-9 -13 22 -5
f:fourth	0 -8 15 -8
f:from	5 13 2 -23
f:front	0 -2 -8 12
f:full	0 -13 15 -3
f:furniture	0 -5 9 -1
f:further	0 -13 18 -5
f:gave	-8 14 -5 0
f:general	0 -17 3 11
f:geneva	-1 -10 -14 23
f:good	0 0 10 -16
f:government	-5 12 -5 -4
f:grain	12 -4 -4 -5
f:had	12 -11 9 -7
f:halve	11 0 -6 -7
f:hand	-1 -4 -12 19
f:has	-6 -9 -20 26
f:have	-5 11 -2 -6
f:he	-22 -4 -11 21
f:head	-5 -16 22 -5
f:heard	0 3 7 -12
f:her	6 -22 4 3
f:here	0 -2 -19 18
f:his	10 -20 -16 25
f:hit	0 23 -10 -15
f:hold	2 0 7 -10
f:hope	0 0 -11 12
f:hotel	0 -4 10 -4
f:hour	0 15 0 -20
f:house	0 9 15 -28
f:how	0 31 -25 -16
f:i	-22 -7 -7 21
f:i'd	0 0 -10 9
f:ice	0 9 -3 -4
f:if	-19 19 -10 -3
f:import	0 -17 0 15
f:importer	-2 13 3 -16
f:in	3 -2 -7 6
f:included	-2 -2 15 -8
f:increase	0 6 0 -10
f:initial	0 -13 7 5
f:ink	0 -3 -13 17
f:instead	-8 -6 9 2
f:interest	0 0 9 -9
f:into	-9 1 -18 17
f:introduce	0 -16 10 4
f:is	1 -24 12 10
f:isn't	0 16 -13 -4
f:issue	0 25 -13 -17
f:its	-18 0 9 -1
f:itself	4 10 -10 -7
f:jump	0 -1 12 -10
f:just	0 -10 -7 17
f:keep	0 8 -5 -2
f:kuala	-7 -9 22 -10
f:lack	0 -11 -9 19
f:last	-6 37 -39 0
f:lasted	13 -12 5 -13
f:later	0 -2 -7 9
f:lawyer	0 -10 3 4
f:least	0 -15 0 16
f:leather	0 -4 14 -12
f:leave	-5 -9 -3 16
f:length	0 17 -17 -1
f:less	0 -8 0 11
f:let	3 -7 15 -13
f:letter	5 21 -30 -3
f:levy	0 -4 -7 13
f:like	-4 -6 9 0
f:list	0 11 -8 -1
f:live	-5 -8 17 -4
f:london	-3 -14 20 -4
f:long	-6 22 0 -27
f:longer	-3 -4 10 -1
f:look	0 -11 17 -6
f:lower	0 -20 2 12
f:lumpur	-7 -9 22 -10
f:m	0 3 5 -10
f:machine	0 -18 -2 20
f:magnet	0 10 -7 0
f:mark	0 3 8 -15
f:may	-1 -12 0 13
f:me	0 22 -5 -18
f:meal	0 12 0 -11
f:meant	0 10 -17 5
f:meantime	0 -9 7 2
f:measure	0 -8 -5 13
f:meet	8 -12 4 0
f:member	0 0 11 -13
f:midnight	0 8 0 -8
f:might	0 8 0 -8
f:milk	0 -4 12 -7
f:million	0 5 3 -12
f:minister	8 -17 -13 20
f:ministry	-1 -6 14 -6
f:minute	4 0 13 -19
f:month	-2 -5 12 -4
f:more	5 0 12 -20
f:morning	-5 -4 18 -12
f:most	-2 0 8 -8
f:move	-1 0 8 -8
f:mr	-1 5 -25 15
f:much	0 -4 17 -12
f:must	-5 -13 11 2
f:my	0 -23 1 15
f:name	-3 -10 -4 16
f:named	0 -18 4 11
f:nearly	-7 -5 17 -8
f:negotiate	13 -12 2 -5
f:negotiation	0 10 0 -14
f:new	7 -11 -2 7
f:next	-5 -13 9 4
f:no	1 -12 -3 14
f:nobody	25 -7 -4 -12
f:none	-6 4 12 -14
f:not	5 -7 -7 9
f:nothing	-5 -8 1 9
f:notice	-1 32 6 -37
f:now	22 -1 -6 -9
f:number	-10 -1 3 2
f:of	14 -12 2 0
f:off	6 -4 -11 11
f:olive	2 -13 6 1
f:once	0 -13 -4 17
f:one	21 -5 -1 -9
f:onion	-1 13 -11 0
f:open	9 0 0 -11
f:opened	0 7 1 -10
f:or	-5 -17 0 19
f:order	3 11 -6 -9
f:ordinary	0 -21 20 3
f:other	0 26 4 -35
f:otherwise	0 2 -11 7
f:our	0 -1 -23 24
f:out	17 8 -18 -5
f:outside	0 -10 18 -9
f:outstanding	0 -7 11 -5
f:over	18 17 5 -49
f:own	-7 -4 -2 10
f:p	0 2 8 -12
f:pact	0 11 -4 -8
f:page	-3 2 15 -18
f:palm	6 11 -5 -14
f:paper	-10 -1 -15 21
f:parliament	0 -11 0 7
f:part	0 19 0 -18
f:pause	5 5 -22 5
f:pay	-5 9 10 -20
f:pen	0 -2 -18 21
f:people	0 10 0 -6
f:period	0 13 -10 -2
f:phone	-9 14 -4 -1
f:place	-3 19 1 -22
f:plan	0 -1 -7 10
f:plant	0 -4 12 -2
f:point	7 0 17 -25
f:pork	0 -12 10 1
f:port	0 -12 -16 27
f:post	0 -6 15 -9
f:prefer	0 -4 -6 12
f:prepare	0 -7 -12 17
f:price	0 6 4 -11
f:principle	0 10 -10 0
f:proclamation	0 -7 15 -8
f:product	0 -10 0 10
f:prolong	-10 -3 12 -3
f:proposal	0 10 -5 -6
f:propose	0 -8 -2 12
f:quantity	0 0 15 -14
f:quarrel	4 -12 -1 7
f:raise	4 -18 -1 10
f:rare	-13 -17 32 -8
f:rate	16 -1 -16 3
f:rather	-9 -8 21 -11
f:ratify	-1 -10 19 -9
f:reach	-1 -14 9 3
f:read	-3 9 5 -12
f:receive	0 0 10 -9
f:reciprocal	-2 10 -8 0
f:record	0 20 -19 -1
f:remain	0 22 -21 -3
f:renew	25 -5 -17 0
f:reply	0 4 -22 12
f:report	0 -15 16 -2
f:reporter	-1 -4 10 -2
f:representative	0 16 -4 -13
f:require	0 -9 -3 13
f:result	0 -5 -4 10
f:resume	0 -11 7 2
f:retain	0 13 -7 -7
f:rice	7 -20 0 8
f:rise	8 -22 11 -4
f:round	0 -35 13 18
f:rule	-3 0 -5 8
f:rum	1 11 -10 -4
f:run	17 22 -12 -31
f:s	0 -3 11 -8
f:salmon	-1 2 -10 5
f:same	-15 10 -5 1
f:say	-19 4 0 0
f:scott	0 7 -9 1
f:second	14 -12 -14 15
f:section	-4 11 7 -22
f:see	-7 -22 5 14
f:sell	-4 0 12 -11
f:set	0 -32 7 19
f:settle	-2 -3 -1 7
f:she	5 -4 12 -13
f:sheet	0 6 -10 2
f:ship	3 0 8 -12
f:shore	0 -5 11 -6
f:should	0 18 -3 -19
f:shut	3 -15 13 -1
f:side	10 -14 3 4
f:sign	-26 4 6 -1
f:signature	-4 -22 0 19
f:since	5 13 1 -22
f:sit	4 -17 1 3
f:sleep	0 -7 9 -3
f:so	-3 5 -14 8
f:some	-2 -1 22 -18
f:somebody	0 8 -9 1
f:spare	0 14 -6 -9
f:speak	0 -5 -15 19
f:spoke	-6 14 1 -12
f:spoken	-1 8 -15 6
f:spring	0 9 0 -14
f:standstill	0 5 -13 8
f:statement	0 13 -14 0
f:stay	10 -5 -1 0
f:step	0 1 -13 10
f:still	-5 -17 0 18
f:stock	0 -3 12 -6
f:stop	-3 -1 17 -13
f:strike	0 14 -6 -8
f:subsidiary	0 -18 13 0
f:such	0 0 -9 10
f:summer	-2 -5 -1 9
f:surcharge	0 -13 19 -8
f:suspension	11 1 -32 17
f:take	7 0 -26 18
f:talk	5 -8 15 -13
f:tariff	13 -1 1 -10
f:tax	0 -7 -3 12
f:team	0 -8 -2 10
f:telephone	-6 -27 13 16
f:tell	-10 -4 -9 18
f:text	0 5 -15 6
f:th	0 -11 9 0
f:than	-9 -9 24 -8
f:that	-10 -4 1 5
f:the	1 6 12 -21
f:their	4 2 5 -12
f:them	12 -10 2 -2
f:then	-1 11 -13 0
f:there	-7 8 6 -12
f:therefore	0 10 -4 -5
f:these	0 7 -10 0
f:they	-2 -19 2 16
f:thi	-5 -38 1 32
f:thing	0 4 22 -25
f:think	7 0 -12 5
f:third	1 -10 5 1
f:those	0 -10 1 8
f:though	0 -2 -6 9
f:threaten	0 0 13 -12
f:three	0 -16 6 5
f:through	0 15 -18 3
f:to	7 -11 2 5
f:ton	0 9 0 -10
f:tractor	0 0 -10 8
f:trade	6 -29 -7 23
f:treaty	-1 12 -10 0
f:turned	0 -10 7 2
f:twice	-5 11 -3 -2
f:two	0 2 -10 5
f:tyre	0 11 -4 -5
f:under	-9 10 -3 -3
f:unless	-6 17 -14 0
f:up	11 -2 -4 -1
f:us	-6 17 -9 -2
f:use	0 11 12 -24
f:vote	-6 -19 34 -15
f:want	-12 12 6 -12
f:warn	0 -5 17 -12
f:was	26 -16 13 -18
f:we	14 5 -3 -9
f:week	4 11 -16 -1
f:well	-1 16 0 -15
f:were	36 5 -20 -20
f:what	-16 -4 16 -3
f:when	9 -15 19 -15
f:where	0 -9 -1 10
f:while	14 -14 10 -12
f:who	-4 -11 5 5
f:whose	0 -15 -2 17
f:why	0 0 12 -11
f:will	-30 -6 -1 13
f:wine	3 31 -16 -23
f:winter	0 12 -5 -7
f:wish	8 0 -17 9
f:with	-4 6 34 -49
f:withdraw	0 -4 13 -8
f:within	0 5 7 -17
f:without	-5 20 -12 -5
f:word	0 2 -12 8
f:world	0 -2 10 -7
f:worth	0 10 9 -19
f:would	-38 -29 -6 42
f:write	13 0 -4 -4
f:year	-8 -9 7 5
f:yes	0 -20 -27 38
f:yet	0 -2 -11 13
f:you	-4 9 -3 -2
f:zero	0 5 1 -9
f:—	-3 -22 27 -7
first-of-paragraph	-45 -10 42 -15
has-future	-14 -13 0 16
has-gerund	-12 4 6 -6
has-modal	-11 -9 16 -4
has-participle	5 -5 26 -26
has-past	7 5 1 -14
has-perfect	-19 5 14 -13
has-pluperfect	13 -22 14 -8
has-present	-41 5 9 -2
headline	-19 3 57 -57
l1='s	-4 7 8 -14
l1=-	0 -4 9 -2
l1=:	-22 6 -29 28
l1=;	0 2 -12 7
l1=<goods-amount>	-3 -1 17 -14
l1=<goods>	-2 1 12 -14
l1=<level>	0 -4 21 -16
l1=<money>	-5 -12 17 -5
l1=<name>	-2 0 14 -12
l1=<not>	0 4 14 -17
l1=<number>	-1 -18 19 -1
l1=<organisation>	0 7 -12 5
l1=<points>	0 -9 15 -7
l1=<v-agree>	-4 -13 9 3
l1=<v-begin>	0 -11 25 -15
l1=<v-buy>	0 -4 -4 9
l1=<v-end>	-7 -7 21 -5
l1=<v-impose>	-13 -21 11 5
l1=<v-lack>	-3 11 2 -13
l1=<v-propose>	-4 -17 -4 14
l1=<v-say>	0 3 -10 7
l1=<v-sign>	0 -14 7 5
l1=<v-stay>	-4 -11 5 7
l1=about	0 -12 7 0
l1=add	0 10 -10 -1
l1=after	17 -4 8 -28
l1=agree	0 -15 11 2
l1=almost	0 -9 10 0
l1=and	0 -13 0 10
l1=announce	0 0 9 -8
l1=another	-2 -6 -17 22
l1=as	0 7 5 -12
l1=at	-3 10 -17 7
l1=be	0 14 -13 0
l1=beyond	0 0 13 -12
l1=buy	0 -4 -5 9
l1=by	-19 -7 -6 16
l1=come	0 -4 13 -8
l1=cover	0 1 -16 13
l1=deal	0 -9 9 0
l1=end	-3 -12 24 -8
l1=first	0 3 1 -9
l1=for	-8 8 7 -12
l1=further	2 0 -18 10
l1=good	0 -2 9 -4
l1=had	12 -1 -3 -7
l1=has	-4 -14 24 -11
l1=have	0 9 -7 -1
l1=in	-4 -21 36 -20
l1=initial	1 -2 -8 6
l1=is	0 -2 -9 12
l1=its	0 10 -4 -4
l1=lasted	17 -8 11 -34
l1=like	0 3 12 -15
l1=next	0 12 -5 -5
l1=not	0 4 14 -17
l1=of	16 10 -26 0
l1=on	-5 -11 -9 20
l1=or	0 -6 15 -8
l1=over	-2 -13 43 -32
l1=past	0 -7 13 -2
l1=prefer	0 2 -18 12
l1=propose	0 -2 -25 26
l1=same	0 19 -24 5
l1=say	0 -5 -15 20
l1=second	0 -14 0 17
l1=soybean	0 10 0 -15
l1=take	0 -3 10 -6
l1=than	-2 -9 15 -3
l1=that	-1 2 -14 12
l1=the	5 19 -25 -1
l1=those	-3 11 -3 -6
l1=us	0 4 3 -9
l1=wait	0 13 -1 -10
l1=want	0 -21 9 -1
l1=with	-8 -20 -1 17
l1=within	0 -12 35 -27
l1=—	-5 8 9 -14
l2="	-5 -3 -5 11
l2='s	-1 8 -11 1
l2=,	24 -9 -12 4
l2=:	-6 20 -5 -14
l2=<agent>	-1 1 25 -26
l2=<begin>	-19 5 3 -3
l2=<day-ahead>	-7 10 -10 1
l2=<day-gone>	0 9 -22 8
l2=<day-today>	0 0 15 -18
l2=<gate>	0 -7 -13 21
l2=<goods>	-8 -8 13 -2
l2=<level-noun>	0 -12 2 7
l2=<level>	0 -11 13 -3
l2=<money>	0 -6 14 -8
l2=<month-gone>	7 9 -10 -7
l2=<name>	-18 8 -8 4
l2=<not>	0 0 14 -13
l2=<number>	0 -11 8 1
l2=<office>	0 -7 16 -7
l2=<person>	-1 -20 -7 24
l2=<seat>	-1 -2 10 -6
l2=<span>	0 -7 26 -20
l2=<v-agree>	-4 19 -10 -4
l2=<v-begin>	-10 -7 15 -5
l2=<v-buy>	0 -3 -9 12
l2=<v-deny>	0 -1 13 -9
l2=<v-down>	0 -4 15 -8
l2=<v-end>	11 6 -7 -12
l2=<v-impose>	1 -6 11 -7
l2=<v-propose>	-4 -10 -11 18
l2=<v-return>	0 -1 12 -8
l2=<v-say>	-1 -10 0 10
l2=<v-sign>	-12 0 0 5
l2=<v-stay>	0 0 4 -9
l2=a	8 -13 -9 16
l2=about	0 -3 -6 11
l2=after	9 -12 -4 7
l2=agree	-4 8 0 -6
l2=also	0 -3 -7 10
l2=an	1 -2 -8 6
l2=announce	0 3 8 -13
l2=another	10 4 3 -19
l2=approve	0 -13 0 11
l2=are	0 0 -10 11
l2=ask	0 7 -14 9
l2=at	0 12 -16 7
l2=be	-1 -11 0 12
l2=been	0 0 -13 16
l2=both	0 -1 -18 17
l2=buy	0 -16 -6 17
l2=by	0 -8 20 -9
l2=call	0 -6 13 -6
l2=can	0 -4 8 -2
l2=ceasefire	-4 9 0 -4
l2=come	0 -1 12 -9
l2=conclude	3 12 -15 -4
l2=control	0 -7 -6 12
l2=could	0 5 -8 1
l2=country	0 -2 23 -20
l2=down	0 1 -13 8
l2=draft	0 0 -8 10
l2=duration	-2 -5 -12 19
l2=each	10 -5 0 -3
l2=end	4 7 -1 -13
l2=extend	0 -5 6 0
l2=extension	-4 9 1 -6
l2=first	0 -5 15 -7
l2=force	4 -12 2 1
l2=give	-2 11 3 -14
l2=given	-1 6 4 -13
l2=go	0 -7 9 0
l2=had	9 2 3 -14
l2=have	-2 0 12 -11
l2=he	8 7 -24 8
l2=in	-4 -14 35 -20
l2=is	-4 5 -7 2
l2=its	0 -9 -2 11
l2=last	-6 5 7 -10
l2=lasted	0 7 -16 10
l2=length	0 11 -16 3
l2=limited	0 13 -9 -5
l2=live	0 0 -14 13
l2=longer	0 -6 15 -8
l2=matter	0 -3 -7 11
l2=may	0 -6 20 -15
l2=meet	0 -5 16 -8
l2=moratorium	0 -7 15 -9
l2=more	0 -9 10 0
l2=negotiate	0 0 11 -9
l2=not	0 8 9 -20
l2=nothing	0 -5 13 -7
l2=notice	0 -4 11 -4
l2=offer	0 -2 -20 24
l2=on	-1 -12 -17 26
l2=one	-2 -10 0 12
l2=only	0 -13 2 8
l2=peace	0 -13 5 5
l2=postpone	0 0 -13 11
l2=prolong	0 11 0 -9
l2=prolongation	0 1 -12 8
l2=proposal	0 -5 -10 15
l2=quarrel	0 12 -9 0
l2=return	0 -1 11 -7
l2=review	0 0 11 -9
l2=round	0 -3 10 -2
l2=rule	0 -1 13 -9
l2=settle	0 0 -7 9
l2=should	0 -7 -3 11
l2=sign	-3 11 -6 -2
l2=spoke	0 -8 -6 16
l2=standstill	-1 -9 -8 18
l2=start	-2 6 -17 11
l2=stay	-4 4 8 -17
l2=strike	-1 -8 0 7
l2=talk	0 -1 16 -14
l2=talked	0 -5 13 -7
l2=that	0 -5 -4 10
l2=the	3 9 0 -12
l2=there	10 1 0 -14
l2=they	0 -2 9 -3
l2=time	0 -4 -13 18
l2=to	6 2 3 -9
l2=trade	0 -3 9 -4
l2=truce	6 -3 -9 6
l2=two	0 -8 7 0
l2=under	0 18 -7 -13
l2=us	0 -15 5 6
l2=use	0 11 0 -11
l2=valid	0 -5 -11 16
l2=want	0 10 -6 -3
l2=way	0 -2 -13 13
l2=we	0 12 -7 -2
l2=with	-1 -18 -1 17
l2=within	0 13 -8 -6
l2=worth	0 -10 3 2
l2=would	0 -7 -17 24
l2=—	-3 0 -13 13
l3="	6 -10 16 -12
l3=,	0 7 13 -24
l3=-	0 13 -8 -5
l3=:	-3 9 -5 0
l3=<agent>	1 -18 4 9
l3=<begin>	-23 9 -11 10
l3=<day-ahead>	-11 -7 -17 27
l3=<day-gone>	18 2 3 -32
l3=<day-today>	17 3 -6 -15
l3=<duty>	3 8 3 -16
l3=<goods>	-12 4 -7 6
l3=<level-noun>	3 -3 18 -21
l3=<level>	-13 -2 -8 16
l3=<money>	0 -5 17 -11
l3=<name>	11 5 -12 -1
l3=<not>	6 -17 -9 19
l3=<number>	14 -26 -25 31
l3=<office>	0 13 -22 7
l3=<person>	-4 -4 -9 16
l3=<points>	0 11 -9 -2
l3=<quality>	-1 4 7 -10
l3=<sender>	0 -14 9 4
l3=<v-agree>	-2 14 -5 -6
l3=<v-bear>	-2 -12 5 6
l3=<v-begin>	-3 4 -8 3
l3=<v-buy>	0 6 17 -22
l3=<v-end>	5 14 0 -30
l3=<v-impose>	-1 2 1 -6
l3=<v-propose>	0 15 -14 2
l3=<v-renew>	0 -20 13 2
l3=<v-return>	0 -1 11 -7
l3=<v-say>	1 -26 2 8
l3=<v-sell>	0 -4 -17 20
l3=<v-sign>	-2 21 -24 2
l3=<v-stay>	1 -15 0 13
l3=<v-target>	0 -3 14 -12
l3=<v-up>	0 4 -16 4
l3=a	10 -12 -4 7
l3=additional	0 -7 -2 9
l3=after	0 -5 16 -11
l3=agree	0 8 -6 0
l3=an	0 1 17 -19
l3=and	-9 -22 2 21
l3=apply	0 -3 12 -8
l3=are	0 10 2 -13
l3=arrangement	0 -10 -2 12
l3=at	0 2 9 -12
l3=be	-1 -19 0 14
l3=been	4 0 17 -32
l3=between	0 7 3 -12
l3=both	7 -14 1 4
l3=busan	0 11 -9 0
l3=buy	0 2 14 -17
l3=by	0 10 21 -31
l3=car	0 -4 9 -5
l3=carry	0 -4 -8 12
l3=come	0 0 -16 16
l3=cut	0 1 -11 5
l3=end	5 13 -12 -13
l3=extension	0 -26 2 12
l3=fall	0 -13 17 -5
l3=fee	0 0 14 -17
l3=figure	0 -7 14 -8
l3=first	10 5 -6 -14
l3=from	0 -5 10 -2
l3=gave	0 13 -8 -4
l3=give	0 -14 9 2
l3=go	0 10 -21 3
l3=good	0 -5 8 -1
l3=had	10 -29 6 0
l3=has	-1 -10 -15 29
l3=have	0 2 -8 6
l3=he	0 9 -14 7
l3=i	0 -12 3 3
l3=in	6 5 5 -25
l3=initial	0 10 0 -8
l3=is	-7 5 -16 11
l3=it	3 24 -15 -12
l3=its	0 0 -9 10
l3=lose	0 0 9 -6
l3=meet	0 0 11 -9
l3=more	0 15 -10 -7
l3=my	0 0 11 -10
l3=new	0 -13 -1 15
l3=not	-1 -8 -14 22
l3=of	2 -24 21 -1
l3=off	0 -2 12 -9
l3=one	7 5 -33 15
l3=out	0 -5 -7 12
l3=own	0 2 -9 4
l3=paper	0 -11 1 7
l3=pause	0 17 -11 -12
l3=pay	0 0 10 -12
l3=present	0 0 -9 12
l3=prolong	0 -19 21 -4
l3=put	0 -10 18 -7
l3=renew	0 -10 -8 16
l3=round	0 -9 16 -10
l3=run	0 -13 3 10
l3=same	0 -7 15 -9
l3=say	0 -15 10 0
l3=second	7 7 0 -17
l3=see	0 -2 -6 9
l3=set	0 7 -10 2
l3=ship	0 -1 -9 11
l3=short	0 -8 -10 18
l3=side	0 12 -11 0
l3=sign	0 10 0 -10
l3=since	0 12 -8 -1
l3=so	0 8 -7 0
l3=stay	0 -3 -14 14
l3=stop	0 13 -3 -10
l3=suspend	-2 -12 10 4
l3=take	0 -5 16 -9
l3=tariff	5 6 3 -17
l3=than	0 -3 8 -4
l3=that	-8 -8 30 -18
l3=the	-10 10 -13 7
l3=their	-3 7 16 -22
l3=them	0 1 7 -10
l3=they	0 -1 -27 27
l3=thi	0 18 -16 -2
l3=time	0 0 12 -11
l3=to	-6 7 -19 12
l3=truce	-12 -3 27 -14
l3=two	0 -11 21 -12
l3=up	0 -10 10 1
l3=was	-6 23 14 -48
l3=we	0 -14 -12 23
l3=were	0 -16 21 -4
l3=what	-1 0 10 -10
l3=which	0 21 -10 -14
l3=worth	0 -4 12 -6
l3=would	-4 -20 2 12
l3=—	1 -8 13 -10
l4="	-1 0 -14 13
l4='s	0 0 -8 7
l4=)	0 -10 4 6
l4=,	10 0 9 -19
l4=-	0 -11 11 -1
l4=:	21 -59 20 7
l4=;	1 9 -10 0
l4=<agent>	0 -14 20 -9
l4=<begin>	-11 12 -1 -7
l4=<day-ahead>	-6 8 -11 4
l4=<day-gone>	0 32 -18 -21
l4=<gate>	0 -14 10 0
l4=<goods>	-24 1 -20 27
l4=<level>	-7 -10 -1 16
l4=<money>	0 0 11 -8
l4=<month-gone>	0 4 0 -10
l4=<name>	-22 -6 4 10
l4=<not>	0 4 5 -15
l4=<number>	-2 27 -44 15
l4=<office>	0 0 15 -16
l4=<organisation>	0 0 -21 23
l4=<person>	-11 -18 10 10
l4=<points>	0 -19 -21 34
l4=<quality>	9 0 -12 1
l4=<seat>	-2 -10 17 -7
l4=<sender>	0 -3 11 -7
l4=<v-agree>	5 -12 1 3
l4=<v-bear>	-8 -15 25 -5
l4=<v-buy>	0 -10 1 7
l4=<v-deny>	0 0 -14 13
l4=<v-down>	-2 13 9 -21
l4=<v-end>	14 12 -15 -13
l4=<v-impose>	2 -5 16 -13
l4=<v-sell>	0 -16 17 -4
l4=<v-stay>	-12 7 24 -26
l4=<v-suspend>	0 -17 6 9
l4=<v-up>	0 -18 6 11
l4=a	-10 -5 -10 21
l4=after	6 -21 21 -14
l4=agree	7 -3 -10 3
l4=all	0 14 -8 -7
l4=an	0 10 -3 -5
l4=announce	0 -8 -7 15
l4=are	0 -20 17 3
l4=arrangement	6 -7 -8 10
l4=at	-3 8 -14 9
l4=be	-6 16 -19 5
l4=been	0 4 -13 9
l4=begin	0 12 -6 -6
l4=both	-1 1 -28 19
l4=bring	0 10 -10 0
l4=busan	0 14 -1 -11
l4=but	0 0 9 -10
l4=by	0 -19 6 8
l4=can	0 0 11 -13
l4=conclude	3 -9 13 -9
l4=countermeasure	0 13 -5 -7
l4=down	0 7 -12 5
l4=duty	0 10 -13 4
l4=each	0 -7 12 -1
l4=expect	0 -5 -10 14
l4=fee	0 -13 22 -6
l4=for	-16 0 2 2
l4=from	5 -26 12 8
l4=get	-1 -1 11 -9
l4=give	0 11 -18 5
l4=go	0 -11 -2 14
l4=good	0 -6 -6 12
l4=had	0 -4 -6 11
l4=has	0 3 13 -22
l4=have	0 5 4 -9
l4=he	-3 10 5 -10
l4=higher	0 13 -8 -5
l4=his	0 7 -17 7
l4=hold	0 11 8 -20
l4=i	11 1 0 -13
l4=if	0 -10 -4 16
l4=import	0 -8 0 8
l4=in	7 -1 4 -9
l4=is	-6 -6 15 -5
l4=it	-19 12 0 -4
l4=its	-2 7 5 -12
l4=keep	0 0 13 -16
l4=last	0 7 1 -14
l4=leave	8 -16 6 -3
l4=make	-6 14 -3 -6
l4=market	0 0 -9 11
l4=may	0 -5 10 -2
l4=might	0 0 14 -12
l4=mr	0 -11 -4 14
l4=now	0 -18 12 3
l4=of	4 -1 15 -18
l4=off	0 0 -14 12
l4=offer	-1 -5 -3 11
l4=on	12 14 -11 -15
l4=our	1 -8 0 5
l4=over	0 -12 9 1
l4=pause	3 -14 0 10
l4=pay	0 -12 5 6
l4=port	0 -12 22 -15
l4=put	0 -18 12 0
l4=rate	0 7 1 -11
l4=reciprocal	0 -10 0 10
l4=rule	0 0 -13 12
l4=run	0 11 0 -7
l4=say	0 -1 7 -4
l4=ship	0 -14 11 0
l4=should	0 -3 -5 9
l4=side	0 -12 20 -9
l4=so	0 -7 -4 11
l4=stay	0 -14 12 2
l4=surcharge	0 -8 10 -1
l4=suspension	0 -16 17 -1
l4=tariff	0 -3 15 -9
l4=that	0 23 0 -21
l4=the	-3 3 13 -17
l4=their	-1 17 -6 -11
l4=there	0 -10 15 -2
l4=they	-4 -12 10 3
l4=thi	0 -9 -1 13
l4=to	-2 -3 -9 14
l4=truce	2 -3 -18 15
l4=two	0 -5 -13 18
l4=up	0 -7 12 -3
l4=want	0 10 -3 -6
l4=was	5 -1 -12 8
l4=we	0 -4 -3 8
l4=what	0 0 -16 15
l4=which	2 -11 6 0
l4=—	11 -3 -3 -4
l='s for	0 12 -18 2
l=, after	12 2 -7 -15
l=, and	1 -9 -5 9
l=, in	0 11 -5 -6
l=, of	8 10 -39 7
l=: another	0 -14 11 0
l=: for	0 13 -1 -12
l=<begin> for	-14 -3 11 -4
l=<day-ahead> ,	-5 14 -8 -2
l=<day-gone> ,	0 -10 -1 8
l=<day-gone> by	0 -2 -6 8
l=<day-gone> for	3 9 -17 1
l=<day-today> ,	0 -4 9 -2
l=<day-today> —	-3 -2 11 -2
l=<level> for	1 -11 0 9
l=<month-gone> for	-4 8 -1 -4
l=<name> by	0 3 -10 4
l=<name> has	0 -6 12 -6
l=<person> :	0 -17 -7 20
l=<seat> want	0 -1 -14 17
l=<span> ,	-2 -5 10 0
l=<span> are	0 8 -4 -3
l=a further	2 0 -18 10
l=a second	0 -14 0 17
l=about <money>	0 -6 -5 10
l=after a	11 -6 -3 0
l=after the	0 -7 0 9
l=agree for	0 22 -11 -12
l=an initial	1 -2 -8 6
l=and <goods-amount>	0 5 -19 12
l=and a	0 -4 17 -11
l=and get	0 -4 10 -4
l=are for	0 -8 -6 15
l=ask for	0 7 -14 9
l=be for	0 -1 -13 14
l=both for	0 0 -13 11
l=buy themselve	0 -8 -2 10
l=ceasefire of	-4 10 -5 0
l=conclude for	3 11 -15 -2
l=control for	0 -5 -5 10
l=country for	0 1 7 -11
l=down for	0 3 -11 4
l=end a	0 -2 9 -4
l=end after	6 7 -12 0
l=extend by	0 -3 7 -2
l=extension by	0 16 -3 -10
l=for <goods-amount>	0 -6 12 -4
l=for <money>	0 -7 -3 10
l=for the	5 0 2 -10
l=force for	4 -11 1 1
l=given another	0 8 -3 -2
l=had lasted	11 0 -9 0
l=has propose	0 0 -7 8
l=he want	0 0 -7 9
l=in about	0 -5 17 -11
l=in the	0 -5 15 -6
l=is for	-4 6 -16 8
l=it 's	-2 -14 0 12
l=it by	0 -6 14 -8
l=it is	0 -10 15 -7
l=it lasted	15 -10 0 -11
l=last for	-6 10 3 -12
l=limited to	0 13 -9 -5
l=longer than	0 0 16 -14
l=make for	-6 6 4 -10
l=make it	0 4 -16 10
l=matter of	0 -3 -8 12
l=may last	0 -4 10 -4
l=negotiate for	0 0 11 -9
l=nothing for	0 -5 13 -7
l=of <money>	0 0 8 -6
l=of a	3 -1 -13 12
l=of another	0 -7 -1 11
l=of soybean	0 10 0 -15
l=of the	-3 7 5 -14
l=off by	0 -8 0 5
l=on another	0 -6 -3 11
l=on for	0 0 -24 15
l=one of	-1 0 -7 9
l=pause for	0 -13 7 3
l=prolong by	0 11 -10 -1
l=prolong for	0 2 5 -9
l=prolongation by	0 0 -6 9
l=renewal for	0 3 -13 5
l=run for	3 6 -15 0
l=ship for	0 3 4 -9
l=sign a	0 10 0 -8
l=spoke of	0 -8 -1 10
l=stay for	-4 4 8 -17
l=talked for	0 -5 13 -7
l=tariff by	0 -10 8 1
l=term of	0 16 -3 -14
l=than <money>	0 11 -7 -3
l=that 's	0 7 11 -21
l=that another	0 -10 -2 14
l=that for	0 -7 -5 14
l=that is	0 12 -11 0
l=the last	0 -4 11 -6
l=the next	0 12 -5 -5
l=the past	0 -7 13 -2
l=the same	0 19 -24 5
l=there are	0 -5 8 0
l=there for	0 11 0 -10
l=to <goods-amount>	0 -3 14 -10
l=to <money>	0 0 13 -11
l=to a	0 10 1 -12
l=to last	9 0 -23 10
l=truce ,	10 -2 -8 0
l=truce another	0 10 0 -9
l=truce by	0 11 -3 -5
l=truce for	-6 0 -21 17
l=truce has	0 -14 16 0
l=truce of	9 0 -13 2
l=two or	0 -2 16 -13
l=valid for	0 -5 -11 16
l=was for	1 11 -7 -13
l=we have	0 8 0 -11
l=worth <money>	0 -10 3 2
l=would last	0 -11 4 3
l=would like	0 0 -10 12
l=— for	0 -3 -11 16
lead=)	0 -6 -9 15
lead=*	0 10 -2 -7
lead=-	6 -19 5 4
lead=150	0 -15 22 -9
lead=90	0 14 -6 -8
lead=:	-7 0 -7 9
lead=a	-3 -13 1 11
lead=after	0 -12 11 0
lead=all	0 5 -14 7
lead=america	0 -15 9 6
lead=an	0 -24 19 -3
lead=and	8 6 4 -16
lead=another	9 -17 -7 14
lead=at	0 -9 -4 15
lead=before	-2 4 9 -13
lead=bessent	0 -2 10 -7
lead=both	2 -3 -10 10
lead=brazil	0 -9 -1 10
lead=but	-1 13 -8 -2
lead=china	-1 -15 18 0
lead=colombia	0 11 -6 -5
lead=dockers	0 -12 20 -10
lead=each	0 6 2 -10
lead=eight	8 -3 -10 2
lead=eighteen	0 -1 -9 12
lead=eleven	0 9 -9 0
lead=for	-10 -5 20 -14
lead=foreign	0 -2 -9 13
lead=four	-4 9 1 -8
lead=from	4 -11 -5 12
lead=ghana	0 -8 12 -3
lead=half	11 -10 12 -17
lead=he	-4 -9 1 5
lead=i	0 -8 21 -13
lead=if	-9 -2 2 3
lead=imports	0 11 -10 0
lead=in	-5 7 10 -16
lead=it	14 8 -11 -8
lead=kenya	0 5 1 -8
lead=mexico	0 33 -22 -17
lead=negotiators	0 -4 -7 12
lead=nine	0 -11 -12 20
lead=ninety	-10 19 -11 -4
lead=norway	0 -8 -14 21
lead=now	0 -9 -12 18
lead=on	-6 13 13 -32
lead=one	-3 -5 -6 15
lead=president	0 -10 11 -1
lead=prime	0 -11 -8 18
lead=six	-5 -6 13 -1
lead=sixty	11 3 -16 0
lead=talks	0 -4 11 -6
lead=their	0 -6 19 -14
lead=there	-10 0 -5 14
lead=they	9 9 -3 -12
lead=thirty	0 -11 18 -8
lead=this	0 1 -18 14
lead=three	1 -12 8 0
lead=trade	-1 -12 -17 26
lead=trump	3 10 -14 -1
lead=turkey	0 -11 0 9
lead=two	-8 -10 12 -1
lead=us	0 -16 5 11
lead=washington	0 22 -8 -15
lead=we	-4 -9 -16 25
lead=when	-2 0 16 -22
lead=which	-5 17 -8 -6
lead=who	-6 -11 16 -2
lead=with	0 6 10 -18
lead=—	-1 -6 -5 12
lead=•	0 9 -8 0
lll='s good for	0 2 -16 9
lll=, <day-today> —	-3 -2 11 -2
lll=, for another	0 -4 -9 13
lll=, for the	9 9 -9 -11
lll=<begin> " for	0 -12 3 4
lll=<begin> <begin> for	-14 -3 11 -4
lll=<begin> <name> get	0 18 -5 -14
lll=<begin> <seat> want	0 0 -12 14
lll=<begin> he want	0 0 -11 12
lll=<begin> it has	0 13 -9 -4
lll=<begin> it last	0 9 0 -12
lll=<begin> it lasted	14 -8 0 -10
lll=<begin> that 's	0 -1 11 -7
lll=<begin> that is	0 15 -15 0
lll=<day-ahead> , for	0 -34 1 24
lll=<day-ahead> and last	0 2 -10 4
lll=<day-gone> , for	17 -3 5 -27
lll=<day-today> , after	10 -5 -5 0
lll=<day-today> — for	0 -5 11 -5
lll=<goods-amount> of soybean	0 10 0 -15
lll=<level> , for	-10 -8 0 16
lll=<level> for another	0 17 -13 -5
lll=<level> more than	0 -6 -5 11
lll=<month-gone> , for	-1 16 -4 -12
lll=<points> suspend for	0 9 -4 -4
lll=a ceasefire of	-4 10 -5 0
lll=a matter of	0 -3 -8 12
lll=a period of	0 0 -16 13
lll=a suspension of	4 -15 9 0
lll=a term of	0 11 0 -17
lll=a truce for	-4 9 0 -5
lll=a truce of	7 -5 -7 5
lll=an extension by	0 7 3 -10
lll=an extension of	-2 2 11 -11
lll=and last for	0 -7 -15 20
lll=and run for	0 -1 -7 10
lll=at <level> for	0 11 -1 -8
lll=be continue for	0 -6 -2 9
lll=be prolong by	0 -12 -9 20
lll=be suspend for	0 9 -8 0
lll=been suspend for	0 -10 14 -5
lll=duty suspend for	0 1 -8 4
lll=extend it by	0 4 6 -11
lll=extension is for	0 -10 -1 12
lll=for a further	0 9 -4 -4
lll=for an initial	1 -2 -8 6
lll=for the next	0 15 -14 0
lll=for the same	0 9 -16 6
lll=for up to	0 0 -10 11
lll=go on for	0 8 -15 0
lll=good for another	0 -2 11 -8
lll=has ask for	0 0 -14 15
lll=has hold for	0 -11 13 0
lll=have agree on	0 -8 10 -3
lll=have ask for	0 0 -12 13
lll=hold back for	0 0 -10 10
lll=in <month-gone> for	-9 16 -5 -6
lll=initial period of	0 11 0 -10
lll=is good for	0 17 0 -22
lll=is prolong by	0 4 11 -17
lll=is suspend for	0 -4 20 -18
lll=is to last	0 -6 -18 20
lll=is worth <money>	0 -2 -7 9
lll=it 's for	0 6 -15 5
lll=it hold for	2 0 2 -11
lll=it is for	0 23 -13 -12
lll=it last for	0 19 -11 -10
lll=it run for	-4 8 4 -11
lll=more than <money>	0 12 -9 -3
lll=of <level> for	0 -13 -1 12
lll=on <day-gone> ,	0 -3 11 -5
lll=on <day-gone> for	4 8 -15 0
lll=on <day-today> ,	0 -4 8 -2
lll=one , of	2 -11 -5 12
lll=port fee for	0 12 -14 0
lll=prolong it by	0 -11 4 3
lll=put off by	0 -5 14 -10
lll=set aside for	0 7 -10 2
lll=stay suspend for	0 -10 0 11
lll=the <day-ahead> ,	0 -6 12 -5
lll=the extension by	0 15 -5 -9
lll=the truce by	0 -10 -11 18
lll=the truce for	0 0 -14 12
lll=the truce of	5 1 0 -13
lll=their tariff for	0 11 0 -12
lll=their truce by	0 -5 10 -4
lll=to <day-ahead> ,	0 11 -17 7
lll=to hold for	0 -5 -2 10
lll=to last for	0 8 3 -13
lll=to suspend for	0 2 -13 4
lll=truce , of	4 3 -9 -1
lll=truce is for	0 -1 -11 10
lll=was agree for	0 13 -4 -9
lll=was extend by	0 -14 16 -1
lll=was make for	-2 10 -2 -4
lll=was to last	2 17 -12 -13
lll=with <name> by	0 2 -14 7
lll=would run for	0 -1 -13 17
lr=" ,	0 9 -12 1
lr=" are	0 -4 10 -3
lr=" of	0 8 9 -19
lr='s ,	-2 0 -15 14
lr='s .	0 -4 19 -15
lr=, .	6 -24 -1 17
lr=, after	0 0 10 -15
lr=, before	0 -12 23 -10
lr=, later	0 0 -10 8
lr=, long	0 1 -8 4
lr=, of	-1 3 -17 16
lr=, on	0 7 0 -10
lr=: ,	-10 -8 -13 24
lr=: .	-1 8 -24 14
lr=: <end>	0 6 -9 0
lr=: from	0 13 -16 0
lr=: is	0 2 9 -16
lr=<begin> !	0 -6 -4 12
lr=<begin> ,	-2 3 -13 8
lr=<begin> .	-5 23 -36 10
lr=<begin> after	0 1 14 -15
lr=<begin> are	0 0 -24 23
lr=<begin> before	0 -6 16 -10
lr=<begin> from	0 -13 -4 17
lr=<begin> in	0 -3 8 -2
lr=<begin> is	6 2 -13 2
lr=<begin> later	0 -7 15 -5
lr=<begin> on	0 -14 27 -16
lr=<begin> were	0 13 -11 0
lr=<goods-amount> ,	0 -8 19 -12
lr=<goods-amount> .	0 0 10 -11
lr=<goods-amount> after	0 0 -13 11
lr=<goods-amount> for	0 -1 -9 11
lr=<level> later	0 0 8 -6
lr=<money> ,	0 -11 5 3
lr=<money> .	0 0 8 -7
lr=<money> of	0 -4 9 -2
lr=<number> .	0 -9 0 5
lr=a tariff	0 -10 0 7
lr=add to	0 9 0 -7
lr=after ,	10 1 -3 -11
lr=after .	12 8 -5 -28
lr=after ?	-2 0 -20 17
lr=after of	-4 -9 21 -8
lr=agree truce	0 -6 12 -5
lr=and .	0 -5 -7 12
lr=another ,	7 -17 13 0
lr=another .	-5 13 -22 7
lr=another <end>	0 -4 14 -9
lr=another at	0 3 -13 8
lr=another were	0 -7 -2 12
lr=by ,	-7 -2 -11 15
lr=by <end>	0 0 14 -15
lr=by to	0 -1 -16 14
lr=by while	0 -5 12 -8
lr=for :	0 0 -12 10
lr=for <name>	0 10 -6 -1
lr=for after	0 -6 -3 10
lr=for and	-5 -1 13 -11
lr=for at	-3 11 -13 4
lr=for from	10 -1 -3 -2
lr=for in	-10 1 11 -8
lr=for it	-1 -9 18 -8
lr=for more	0 11 -4 -4
lr=for neither	0 -17 -1 15
lr=for now	0 0 9 -8
lr=for of	14 -9 -13 4
lr=for on	0 0 -13 10
lr=for or	0 -9 13 -3
lr=for the	-3 -2 15 -9
lr=for there	0 -4 10 -4
lr=for under	0 5 -13 7
lr=for until	0 8 -3 -4
lr=for was	0 0 -9 8
lr=for what	0 -6 -5 12
lr=for while	0 9 -4 -3
lr=for without	0 11 -6 -4
lr=further .	0 -13 -7 19
lr=get ,	0 -7 -10 16
lr=get <end>	0 7 0 -14
lr=had .	5 9 -12 -3
lr=has ,	0 12 -9 0
lr=has to	0 -11 21 -12
lr=have .	0 9 -7 0
lr=in .	-4 -13 36 -23
lr=is of	0 -3 -7 11
lr=it ,	8 -7 -5 2
lr=last ,	-4 -2 -8 14
lr=last .	0 17 -5 -12
lr=last from	0 -10 -2 14
lr=lasted ,	13 -1 -9 -2
lr=lasted .	4 -2 16 -27
lr=next .	0 11 0 -12
lr=of ,	15 -10 0 -2
lr=of .	-1 17 -9 -6
lr=of ;	12 -22 -5 11
lr=of at	0 -17 -1 17
lr=of before	0 0 -7 9
lr=of begin	1 15 -6 -14
lr=of end	0 12 -12 -1
lr=of from	2 11 -9 -7
lr=of in	0 -1 -18 17
lr=of is	-9 -11 13 0
lr=of more	0 -11 20 -11
lr=of on	-3 -16 14 2
lr=of was	11 -14 -3 2
lr=of which	0 10 0 -9
lr=of with	-1 13 -7 -5
lr=on ,	0 10 -7 -3
lr=on .	0 -4 -21 24
lr=on of	0 -4 -4 9
lr=or .	0 0 10 -7
lr=over .	0 -7 25 -17
lr=propose .	0 0 -13 14
lr=same .	0 1 -13 12
lr=take ,	0 5 3 -10
lr=take .	0 -7 -5 10
lr=take and	0 0 8 -7
lr=than .	0 0 17 -16
lr=than before	0 2 -10 7
lr=the are	6 3 0 -14
lr=the end	-10 -12 6 11
lr=the of	7 15 -20 -4
lr=the pass	0 9 0 -7
lr=the that	7 -12 -5 9
lr=the to	0 10 4 -16
lr=the truce	0 13 -25 6
lr=the yield	-2 -3 12 -3
lr=to .	0 12 0 -10
lr=want ,	0 -1 10 -8
lr=want .	0 -5 -4 8
lr=want and	0 -1 8 -5
lr=with '	0 0 8 -3
lr=with ,	-1 -2 -4 11
lr=within ,	0 0 8 -5
lr=within .	0 -4 18 -13
lr=— after	0 -6 14 -6
nc2=agree	-12 9 10 -14
nc2=begin	4 -4 -16 13
nc2=end	9 0 -8 1
nc2=impose	-13 15 1 -12
nc2=lack	0 -7 -9 17
nc2=say	2 -2 -19 17
nc2=sign	-9 11 9 -17
nc2=stay	0 -16 24 -9
nc2=suspend	0 2 11 -13
nc2=target	-4 11 -5 -3
nc2=up	9 -2 -2 -3
nct2=agree participle-passive	-9 6 3 -5
nct2=agree perfect-passive	0 11 -6 -6
nct2=agree pluperfect	5 0 1 -9
nct2=agree present	0 -1 10 -9
nct2=bear future	0 -8 6 0
nct2=bear present	2 14 -15 -1
nct2=begin modal	0 -5 -3 10
nct2=begin pluperfect	0 -8 10 0
nct2=begin present	7 -1 -17 10
nct2=down modal	0 5 -12 6
nct2=down past	-4 0 12 -12
nct2=down present	0 13 -13 0
nct2=end future	-7 19 -13 0
nct2=end participle-passive	14 -14 -11 8
nct2=end past	25 -28 6 -11
nct2=end present	-16 12 -3 0
nct2=impose modal	0 2 -12 8
nct2=impose participle-passive	-2 -10 20 -11
nct2=impose past	-7 8 1 -6
nct2=impose pluperfect	2 15 -13 -9
nct2=impose present	-16 -7 10 2
nct2=impose present-passive	-1 6 -14 3
nct2=propose participle-passive	4 -11 1 0
nct2=propose past	-4 -16 19 -5
nct2=propose present	0 14 -3 -8
nct2=renew modal-passive	0 0 12 -13
nct2=renew past	-2 9 -18 9
nct2=renew present	0 -6 -2 9
nct2=say past	-10 0 -4 7
nct2=say perfect	0 6 -11 3
nct2=sign participle-passive	0 3 7 -12
nct2=sign perfect-passive	0 12 -6 -7
nct2=sign pluperfect	5 5 0 -13
nct2=sign present	0 -10 15 -5
nct2=stay future	0 -16 16 0
nct2=stay past	14 -16 16 -22
nct2=stay present	-15 10 3 -9
nct2=stay present-passive	0 -17 1 15
nct2=suspend present	0 14 -3 -11
nct2=target perfect	0 11 0 -12
nct2=target present	-1 -8 0 10
nct2=up past	5 -22 -1 11
nct2=up present	8 0 0 -7
next="	-16 4 6 -4
next=-	0 -11 -6 18
next=:	-11 -2 4 1
next=;	22 -1 -12 -1
next=after	0 -8 28 -28
next=and	1 10 -20 6
next=before	-5 -24 14 5
next=but	0 -10 5 2
next=that	-14 19 -11 -5
next=unless	0 -5 10 -4
next=until	0 -10 6 1
next=which	-11 2 0 2
next=who	0 -9 10 0
next=—	0 15 -11 -4
nhas-future	-6 0 -4 7
nhas-gerund	-20 -4 -8 20
nhas-infinitive	-2 -5 -5 11
nhas-modal	-22 -6 9 3
nhas-participle	16 -10 5 -11
nhas-past	27 -28 6 -3
nhas-perfect	1 15 -5 -12
nhas-pluperfect	10 -1 3 -10
nhas-present	-19 14 -8 0
nt2=future	-13 -5 0 11
nt2=future-passive	2 10 -10 -4
nt2=gerund	-18 1 -7 11
nt2=modal	-19 -1 3 3
nt2=modal-passive	0 -10 10 0
nt2=participle-passive	12 -14 4 -3
nt2=past	22 -26 10 -5
nt2=perfect	1 13 -4 -11
nt2=pluperfect	4 8 -2 -12
nt2=pluperfect-passive	7 -7 11 -11
nt2=present	-18 10 -9 4
nt2=present-not	0 -3 -8 12
nt2=present-passive	-2 10 -5 -5
nv2-none	-27 0 5 5
nv2=agree	-12 4 2 0
nv2=announce	0 14 -7 -5
nv2=begin	-3 10 -25 11
nv2=collect	0 19 -8 -13
nv2=end	7 1 -15 6
nv2=expect	0 -11 8 0
nv2=expire	0 5 4 -17
nv2=go	12 0 -10 -1
nv2=have	-3 -8 -9 20
nv2=hold	0 -11 0 9
nv2=impose	0 11 -6 -6
nv2=keep	-4 25 -20 -8
nv2=leave	0 -8 11 0
nv2=lift	0 -7 11 -4
nv2=make	2 3 0 -10
nv2=meet	0 -8 -1 9
nv2=need	0 -3 -7 11
nv2=negotiate	0 10 -12 0
nv2=offer	0 0 -7 8
nv2=other	0 7 0 -9
nv2=put	2 -26 0 22
nv2=raise	0 0 9 -9
nv2=reckon	0 16 -12 -3
nv2=report	0 9 0 -9
nv2=retain	0 -12 4 10
nv2=run	2 -22 20 0
nv2=say	0 -4 -11 14
nv2=sign	-2 8 1 -9
nv2=start	0 -15 9 5
nv2=stay	0 5 2 -9
nv2=suspend	0 0 8 -10
nv2=tell	0 -23 12 4
nv2=want	0 7 3 -10
nv2=write	0 -9 0 9
nvt2=agree participle	-7 15 0 -13
nvt2=agree past	0 -13 5 7
nvt2=agree present	0 -8 4 3
nvt2=announce past	0 16 -4 -10
nvt2=be future	0 -12 6 4
nvt2=be past	7 -16 7 -5
nvt2=be present	-4 9 0 -6
nvt2=begin gerund	-1 4 -10 3
nvt2=begin past	0 11 -7 -3
nvt2=charge perfect	0 12 -2 -10
nvt2=charge present	-1 -7 -6 15
nvt2=come present	0 -7 -3 10
nvt2=end future	-7 20 -12 -4
nvt2=end modal	0 -12 10 1
nvt2=end participle	14 -6 -8 0
nvt2=end past	15 -13 0 -4
nvt2=end present	-11 8 -11 7
nvt2=expect present	0 -11 8 0
nvt2=extend modal	0 5 6 -15
nvt2=extend past	-1 4 -12 9
nvt2=extend present	0 -6 -3 9
nvt2=go past	6 -16 -8 12
nvt2=go present	9 14 -6 -18
nvt2=have present	0 -3 -13 20
nvt2=keep perfect	0 9 0 -8
nvt2=keep present	-2 15 -17 0
nvt2=negotiate present	0 11 -9 -2
nvt2=other perfect	0 9 -5 -2
nvt2=promise past	0 -9 9 0
nvt2=put perfect	0 -9 0 7
nvt2=report past	0 9 0 -9
nvt2=retain present	0 -14 2 13
nvt2=run past	7 -9 1 0
nvt2=say past	-13 -15 0 16
nvt2=say perfect	0 9 -12 0
nvt2=sign past	-8 14 -15 2
nvt2=take past	4 -10 0 3
nvt2=take present	0 -10 0 10
nvt2=tell past	0 -16 9 2
nvt2=want present	0 8 -10 0
on record BR,CN 1 year	0 13 -4 -9
on record BR,US 1 year	0 0 11 -10
on record CA,CN 1 year	0 10 -10 0
on record CA,MX 1 month	0 -5 12 -4
on record CA,US 1 year	-1 -9 17 -7
on record CA,US 30 days	3 -19 22 -12
on record CA,US 30 days 2025 I	3 -19 22 -12
on record CA,US 90 days	0 39 -28 -20
on record CA,US 90 days 2025 II	0 39 -28 -20
on record CH,US 1 year	0 16 1 -21
on record CH,US 1 year 2025 II	0 15 0 -20
on record CH,US 3 months	0 -4 11 -2
on record CH,US 3 months 2025 II	0 -4 11 -2
on record CH,US 90 days	0 18 -12 -6
on record CH,US 90 days 2025 II	0 13 -11 -2
on record CN,EU 5 years	0 -6 22 -15
on record CN,EU 5 years 2025 II	0 -5 20 -13
on record CN,JP 1 year	0 -14 -11 23
on record CN,JP 1 year 2025 II	0 -14 -11 23
on record CN,NL 1 year	0 15 -9 -6
on record CN,NL 1 year 2025 II	0 15 -9 -6
on record CN,US 1 day	0 -11 17 -6
on record CN,US 1 day 2025 II	0 -5 9 -3
on record CN,US 1 month	-9 -29 63 -46
on record CN,US 1 month 2025 I	0 -3 11 -5
on record CN,US 1 month 2025 II	-1 -14 34 -23
on record CN,US 1 month 2026 I	0 -1 15 -12
on record CN,US 1 month 2026 II	0 -9 19 -12
on record CN,US 1 week	0 -6 11 -3
on record CN,US 1 year	-52 27 8 -28
on record CN,US 1 year 2019 II	0 -2 9 -5
on record CN,US 1 year 2025 I	0 -8 13 -4
on record CN,US 1 year 2025 II	-37 5 -1 0
on record CN,US 1 year 2026 I	-5 18 9 -49
on record CN,US 1 year 2026 II	-5 50 -13 -50
on record CN,US 10 days	0 -12 15 -2
on record CN,US 10 days 2025 II	0 -10 12 0
on record CN,US 10 weeks	0 -8 15 -8
on record CN,US 10 years	0 -9 22 -12
on record CN,US 10 years 2025 I	0 -3 10 -2
on record CN,US 11 months	0 -15 23 -13
on record CN,US 11 months 2025 II	0 -13 20 -11
on record CN,US 12 months	0 -21 31 -13
on record CN,US 12 months 2025 II	0 -19 28 -12
on record CN,US 120 days	0 -10 16 -5
on record CN,US 120 days 2025 II	0 -10 16 -5
on record CN,US 150 days	-11 -54 80 -47
on record CN,US 150 days 2026 I	-4 -47 69 -41
on record CN,US 150 days 2026 II	-2 -7 16 -4
on record CN,US 18 months	0 -4 12 -6
on record CN,US 180 days	0 -11 19 -9
on record CN,US 180 days 2026 I	0 -2 10 -7
on record CN,US 2 days	-10 -24 43 -17
on record CN,US 2 days 2025 I	0 -6 13 -2
on record CN,US 2 days 2025 II	-4 -9 22 -8
on record CN,US 2 months	-4 -58 29 13
on record CN,US 2 months 2025 II	0 -11 16 -5
on record CN,US 2 months 2026 I	0 -2 9 -5
on record CN,US 2 months 2026 II	-1 -48 12 21
on record CN,US 2 weeks	0 -11 26 -17
on record CN,US 2 weeks 2025 II	0 -4 15 -9
on record CN,US 2 years	0 -11 21 -11
on record CN,US 3 days	0 -3 9 -2
on record CN,US 3 months	-2 -17 48 -39
on record CN,US 3 months 2025 I	0 -8 23 -17
on record CN,US 3 months 2025 II	0 -18 27 -14
on record CN,US 3 weeks	0 -5 11 -4
on record CN,US 3 years	0 -3 27 -22
on record CN,US 3 years 2025 II	0 -1 15 -11
on record CN,US 30 days	0 12 -2 -11
on record CN,US 30 days 2025 I	0 16 -11 -3
on record CN,US 4 days	0 -5 10 -2
on record CN,US 4 months	0 -15 26 -11
on record CN,US 4 months 2025 II	0 -2 10 -3
on record CN,US 4 weeks	0 -16 21 -3
on record CN,US 4 weeks 2025 II	0 -8 11 -1
on record CN,US 45 days	0 -11 16 -3
on record CN,US 5 months	-3 -14 23 -9
on record CN,US 5 weeks	-12 -34 55 -23
on record CN,US 5 weeks 2025 II	0 -5 10 -1
on record CN,US 5 weeks 2026 I	0 -9 13 0
on record CN,US 5 weeks 2026 II	0 -17 23 -8
on record CN,US 6 months	-3 -28 54 -38
on record CN,US 6 months 2025 I	0 -5 19 -13
on record CN,US 6 months 2025 II	0 -15 29 -18
on record CN,US 6 months 2026 I	0 0 9 -7
on record CN,US 6 weeks	0 -20 34 -20
on record CN,US 6 weeks 2025 II	0 -1 9 -5
on record CN,US 6 weeks 2026 I	0 -13 21 -11
on record CN,US 7 weeks	0 -15 19 -5
on record CN,US 8 months	0 -11 23 -17
on record CN,US 9 months	0 -9 12 0
on record CN,US 90 days	23 63 -86 -15
on record CN,US 90 days 2018 II	-3 58 -40 -35
on record CN,US 90 days 2019 I	13 11 -19 -8
on record CN,US 90 days 2025 I	-59 44 -67 18
on record CN,US 90 days 2025 II	30 30 -46 -19
on record CN,US 90 days 2026 I	11 -21 11 -6
on record CN,US 90 days 2026 II	0 -22 27 -14
on record EU,US 1 year	0 -7 22 -15
on record EU,US 2 weeks	0 -2 9 -5
on record EU,US 2 years	0 -4 11 -6
on record EU,US 5 years	0 45 -35 -23
on record EU,US 5 years 2021 I	0 37 -28 -18
on record EU,US 6 months	0 14 -6 -5
on record EU,US 6 months 2026 I	0 14 -5 -5
on record EU,US 90 days	0 34 -26 -7
on record EU,US 90 days 2025 I	0 27 -18 -12
on record EU,US 90 days 2025 II	0 14 -16 2
on record GB,IN 1 year	0 -1 18 -15
on record GB,IN 1 year 2025 II	0 -1 17 -15
on record GB,US 1 year	0 -5 27 -26
on record GB,US 1 year 2025 I	0 -6 17 -10
on record GB,US 1 year 2025 II	0 -3 11 -6
on record GB,US 3 years	0 -2 14 -11
on record GB,US 3 years 2025 II	0 -2 14 -11
on record GB,US 90 days	-1 20 -16 -4
on record IN,US 1 year	0 -5 -4 9
on record JP,US 1 year	0 8 2 -11
on record JP,US 1 year 2025 II	0 8 2 -11
on record JP,US 3 weeks	0 -2 9 -4
on record JP,US 3 weeks 2025 II	0 -2 9 -4
on record JP,US 6 weeks	0 -8 12 -3
on record JP,US 6 weeks 2025 II	0 -8 12 -3
on record KR,US 1 year	0 -4 25 -19
on record KR,US 1 year 2025 II	0 -4 23 -18
on record MX,US 90 days	-4 41 -21 -23
on record MX,US 90 days 2025 II	-4 42 -27 -21
on record US,VN 90 days	-3 26 -20 -7
on record US,VN 90 days 2025 II	-3 18 -13 -5
pc0=down	0 0 -13 13
pc0=end	8 -11 0 4
pc0=lack	0 -9 8 0
pc0=propose	-12 0 -2 7
pc0=refuse	0 -3 -8 11
pc0=say	-10 -7 12 -1
pc0=suspend	4 -5 21 -21
pc0=target	7 9 -4 -12
pc0=up	-5 3 7 -8
pc1=end	12 -6 0 -1
pc1=lack	0 -14 6 2
pc1=propose	-12 -9 8 3
pc1=say	-10 -6 10 -1
pc1=sign	0 -11 1 8
pc1=suspend	3 -7 15 -10
pc1=target	9 6 -10 -3
pct0=agree past	10 -2 -2 -1
pct0=agree past-passive	-2 11 -3 -6
pct0=bear modal	0 10 -4 -4
pct0=bear present	11 6 0 -17
pct0=begin modal	0 -13 0 14
pct0=begin past	5 3 -5 -4
pct0=begin present	-2 -9 -3 14
pct0=deny present	0 0 9 -11
pct0=down present	0 -7 -2 13
pct0=end modal	0 0 21 -18
pct0=end past	15 -16 -5 2
pct0=end perfect	0 -5 8 0
pct0=end present	-12 0 -19 27
pct0=impose future	0 8 -15 3
pct0=impose past-passive	-3 6 4 -15
pct0=impose pluperfect-passive	0 15 -11 -3
pct0=impose present	9 2 -9 0
pct0=impose present-passive	0 -10 0 8
pct0=propose future	0 6 -11 4
pct0=propose past	-1 0 8 -6
pct0=propose perfect	0 -16 -2 15
pct0=propose present	-2 10 5 -13
pct0=renew past	0 7 -8 0
pct0=say past	-17 3 -1 3
pct0=say past-passive	0 -14 16 -1
pct0=say present	1 -12 12 -5
pct0=sign past	10 -11 -2 7
pct0=stay future	0 10 0 -12
pct0=stay modal	-3 -8 -4 16
pct0=stay past-passive	13 0 -4 -10
pct0=stay pluperfect	3 -13 5 0
pct0=stay present	-22 19 0 -10
pct0=suspend present	1 -7 12 -7
pct0=up past	-1 -4 18 -12
pct1=agree past	11 -2 -3 -2
pct1=agree past-passive	-2 11 -3 -6
pct1=agree perfect	0 3 11 -17
pct1=bear modal	0 10 -6 -2
pct1=bear participle-passive	2 -14 -2 13
pct1=bear present	11 6 0 -17
pct1=begin modal	0 -12 -3 16
pct1=begin past	0 8 -1 -6
pct1=begin present	-2 -9 2 8
pct1=deny present	0 0 9 -11
pct1=down present	0 -6 -2 11
pct1=end future	0 -9 12 -5
pct1=end modal	0 0 21 -18
pct1=end past	15 -16 -5 2
pct1=end perfect	0 -5 8 0
pct1=end present	-11 3 -18 23
pct1=impose future	0 9 -15 2
pct1=impose gerund	1 -12 0 7
pct1=impose participle-passive	-14 4 5 -3
pct1=impose past-passive	-3 4 4 -14
pct1=impose perfect	-1 -4 8 -1
pct1=impose pluperfect-passive	0 15 -11 -3
pct1=impose present	11 0 -8 0
pct1=impose present-passive	0 -8 5 3
pct1=propose future	0 6 -11 4
pct1=propose infinitive	0 7 12 -18
pct1=propose participle-passive	0 -12 10 0
pct1=propose past	0 -3 11 -5
pct1=propose perfect	0 -15 -3 15
pct1=renew infinitive	0 -3 -5 10
pct1=renew participle-passive	0 0 13 -12
pct1=renew past	0 7 -8 0
pct1=say past	-17 4 0 1
pct1=say past-passive	0 -14 16 -1
pct1=say present	1 -11 7 -1
pct1=sign participle-passive	-12 -4 4 7
pct1=sign past	10 -7 -2 0
pct1=stay future	0 10 0 -12
pct1=stay modal	-3 -8 -4 16
pct1=stay past-passive	13 0 -4 -10
pct1=stay pluperfect	0 -12 10 0
pct1=stay present	-21 10 5 -8
pct1=suspend infinitive	0 -2 -7 10
pct1=suspend present	1 -7 12 -7
pct1=up past	-1 -4 18 -12
phas-future	-6 -4 13 -5
phas-gerund	0 -26 11 7
phas-modal	-15 -11 1 14
phas-participle	-1 -14 14 0
phas-past	14 0 -14 5
phas-perfect	-9 -1 0 6
pt0=modal	-14 -6 -2 14
pt0=modal-passive	0 -5 10 -4
pt0=past-passive	7 3 5 -25
pt0=perfect	-10 -7 1 8
pt0=perfect-passive	0 11 -5 -4
pt0=pluperfect	4 -14 -4 12
pt0=pluperfect-passive	0 18 -12 -6
pt0=present-not	3 7 0 -15
pt0=present-passive	-7 -3 -9 13
pt1=gerund	0 -28 8 10
pt1=modal	-13 -5 -4 14
pt1=modal-passive	0 -5 10 -4
pt1=past-passive	7 2 5 -23
pt1=perfect	-9 -7 5 4
pt1=perfect-passive	0 11 -5 -4
pt1=pluperfect	0 -9 1 4
pt1=pluperfect-passive	0 18 -12 -6
pt1=present	-4 -2 13 -8
pt1=present-not	3 7 0 -15
pt1=present-passive	-6 0 -6 8
pv0=ask	0 -7 -3 10
pv0=be	-7 4 -10 10
pv0=expire	7 -12 3 0
pv0=extend	0 -11 -1 11
pv0=go	-6 8 -15 10
pv0=hold	0 -7 21 -17
pv0=jump	0 -6 12 -6
pv0=keep	4 14 -11 -11
pv0=know	3 -2 -16 12
pv0=lower	-2 9 -7 -1
pv0=make	13 -1 -2 -8
pv0=meet	8 4 1 -14
pv0=offer	0 -3 -11 15
pv0=other	-10 5 -22 18
pv0=pay	-3 -8 0 13
pv0=prolong	0 17 -1 -15
pv0=rise	1 -10 5 0
pv0=sign	5 13 0 -23
pv0=stand	0 10 -7 -1
pv0=start	0 -15 16 0
pv0=write	0 -11 0 12
pv1-none	-1 3 -15 10
pv1=ask	0 -10 0 10
pv1=be	-6 -2 -5 12
pv1=begin	0 13 -6 -5
pv1=call	0 0 14 -11
pv1=charge	11 -4 -4 0
pv1=expect	0 8 -3 -5
pv1=expire	6 -20 2 5
pv1=go	-7 4 -10 9
pv1=hold	0 -3 21 -21
pv1=jump	0 -6 12 -6
pv1=keep	0 9 -4 -4
pv1=know	2 1 -17 8
pv1=leave	0 9 -12 1
pv1=make	12 -9 -3 2
pv1=meet	10 -4 5 -9
pv1=need	0 -9 0 9
pv1=offer	0 -1 -9 12
pv1=other	-10 10 -18 11
pv1=pay	-3 -8 -9 20
pv1=rise	1 -10 5 0
pv1=run	-3 -8 17 -6
pv1=say	-6 9 0 -7
pv1=stand	0 10 -7 -1
pv1=start	0 -13 15 -1
pv1=write	0 -11 4 3
pvt0=agree past	4 -10 -7 14
pvt0=agree pluperfect	0 9 -6 -2
pvt0=announce past	0 -7 14 -4
pvt0=be modal	-2 0 -9 9
pvt0=be past	9 12 -18 -3
pvt0=be perfect	-1 -15 6 9
pvt0=be pluperfect	0 -12 11 0
pvt0=be present	-17 10 -6 2
pvt0=begin past	4 10 -4 -14
pvt0=end modal	0 2 6 -8
pvt0=end past	8 -10 -7 6
pvt0=end present	-9 18 -22 7
pvt0=expect present	0 9 0 -8
pvt0=expire present	0 -10 5 2
pvt0=go present	0 -2 -14 17
pvt0=have past	0 -4 -5 11
pvt0=hold present	0 -7 15 -8
pvt0=know present	3 -2 -16 12
pvt0=lower future	0 10 0 -11
pvt0=lower present	0 -5 -7 14
pvt0=make past	13 0 -4 -10
pvt0=meet present	9 15 4 -29
pvt0=other perfect	0 20 -15 -2
pvt0=other present	-3 -4 -8 13
pvt0=pay future	0 -6 -3 10
pvt0=prolong past	0 10 2 -18
pvt0=put present	7 -9 0 0
pvt0=say past	-5 10 0 -6
pvt0=sign past	5 9 5 -28
pvt0=tell present	0 2 11 -14
pvt0=write past	0 0 -7 9
pvt1=agree past	4 -14 -5 13
pvt1=agree perfect	0 0 9 -10
pvt1=agree pluperfect	0 9 -6 -2
pvt1=announce past	0 -7 14 -4
pvt1=be modal	-2 0 -9 9
pvt1=be past	9 12 -20 0
pvt1=be perfect	-1 -15 6 9
pvt1=be pluperfect	0 -12 11 0
pvt1=be present	-17 1 0 4
pvt1=begin past	0 15 -1 -12
pvt1=call participle	0 -6 12 -7
pvt1=end modal	0 2 6 -8
pvt1=end past	8 -10 -7 6
pvt1=end present	-9 18 -22 7
pvt1=expect present	0 9 0 -8
pvt1=expire present	0 -10 5 2
pvt1=have past	0 -4 -9 13
pvt1=hold present	0 -7 15 -8
pvt1=know present	3 -2 -16 12
pvt1=lower future	0 10 0 -11
pvt1=lower present	0 -5 -7 14
pvt1=make past	13 0 -4 -10
pvt1=meet present	9 15 4 -29
pvt1=other perfect	0 20 -15 -2
pvt1=other present	-3 -2 -7 11
pvt1=pay future	0 -6 -3 10
pvt1=prolong infinitive	0 -3 -3 9
pvt1=prolong past	0 10 2 -18
pvt1=put present	7 -9 0 0
pvt1=say past	-5 12 0 -9
pvt1=sign participle	0 -5 -6 12
pvt1=sign past	5 10 3 -28
pvt1=tell present	0 2 11 -14
pvt1=want present	0 -5 -3 13
pvt1=write past	0 0 -7 9
q:!	0 1 13 -14
q:&	-1 10 -1 -5
q:'s	-8 -10 1 10
q:(	5 0 -28 19
q:)	5 3 -30 18
q:,	12 6 -9 -3
q:-	2 -2 32 -31
q:.	3 -10 8 -1
q:/	-3 9 -13 2
q::	-6 -12 -7 19
q:;	2 15 -11 -4
q:<agent>	-12 1 -4 6
q:<day-ahead>	-52 -16 1 25
q:<day-gone>	28 5 -17 -9
q:<day-today>	2 2 8 -17
q:<duty>	-11 7 13 -19
q:<goods-amount>	0 -12 8 2
q:<goods>	19 -6 0 -4
q:<level-noun>	2 -1 27 -30
q:<level>	10 -12 0 5
q:<money>	-12 12 15 -24
q:<month-ahead>	2 -2 29 -33
q:<name>	-8 28 -27 1
q:<not>	17 6 9 -29
q:<number>	-2 12 11 -23
q:<office>	0 -30 4 18
q:<organisation>	-29 -37 29 13
q:<person>	-15 -16 11 9
q:<points>	0 -22 2 21
q:<quality>	28 3 -41 19
q:<seat>	-15 13 -34 24
q:<sender>	-17 -7 11 2
q:<span>	5 -18 -23 34
q:<taker>	0 2 8 -11
q:<v-agree>	-11 1 2 0
q:<v-bear>	18 5 3 -18
q:<v-begin>	-14 5 4 -2
q:<v-buy>	-11 -1 23 -18
q:<v-deny>	-5 -16 12 4
q:<v-down>	0 -4 -7 11
q:<v-end>	2 -9 14 -9
q:<v-lack>	-1 -15 18 -5
q:<v-propose>	-27 -38 8 24
q:<v-renew>	-5 -21 13 2
q:<v-return>	5 -15 15 -6
q:<v-sell>	0 -38 38 -8
q:<v-sign>	-14 10 3 -8
q:<v-stay>	-23 -5 29 -13
q:<v-suspend>	-13 8 4 -9
q:<v-target>	0 6 7 -18
q:<v-threaten>	-4 1 19 -20
q:<v-up>	0 -12 9 3
q:?	-23 -15 -12 34
q:a	-29 -4 13 1
q:abroad	-4 -9 17 -4
q:account	0 11 0 -11
q:act	0 -14 17 -1
q:add	0 -12 11 0
q:after	0 1 14 -19
q:again	-1 7 8 -15
q:agree	6 -5 -12 11
q:agreement	-6 9 32 -41
q:aircraft	0 -6 11 -3
q:aire	20 -12 0 -11
q:all	0 -8 9 -2
q:am	0 9 -14 5
q:an	-17 -14 8 10
q:and	14 8 -16 -2
q:announce	-3 12 2 -14
q:announcement	0 4 -14 5
q:another	0 -13 -1 14
q:answer	-5 28 -20 -7
q:any	0 -4 13 -6
q:anything	11 -5 -19 11
q:are	-18 16 20 -32
q:arrangement	0 5 -16 8
q:article	0 16 -9 -6
q:ask	-3 16 3 -16
q:autumn	-2 -11 7 4
q:away	0 -2 12 -8
q:base	0 -15 0 14
q:be	-17 -13 -7 26
q:because	-6 10 5 -13
q:been	0 3 9 -17
q:before	-7 -16 21 -1
q:begin	-10 9 6 -14
q:beside	0 11 -9 0
q:between	0 8 -12 2
q:big	0 0 10 -12
q:bill	0 -7 17 -10
q:book	13 -9 0 -10
q:both	-12 22 -18 0
q:break	0 -3 11 -7
q:bring	5 17 -12 -13
q:broke	-8 0 15 -6
q:bueno	20 -12 0 -11
q:busan	-10 8 -6 1
q:buse	0 -1 15 -11
q:but	0 -11 -3 13
q:buy	-1 0 11 -7
q:by	-19 -8 -6 21
q:calendar	0 -11 -3 14
q:call	-10 11 -2 -5
q:can	-2 -18 0 18
q:capital	0 10 -10 0
q:car	0 16 -3 -11
q:case	0 -12 7 2
q:ceasefire	5 -18 19 -12
q:chain	0 -2 17 -15
q:change	0 0 13 -10
q:changed	-1 20 -20 0
q:charge	6 28 -28 -6
q:cheese	4 -10 0 4
q:chicken	0 -10 5 4
q:chip	0 -1 11 -7
q:city	0 -19 19 0
q:clock	0 3 3 -10
q:close	0 -6 10 -1
q:closed	-3 5 15 -17
q:cod	10 -1 0 -7
q:collect	0 -12 14 0
q:come	-27 9 -14 14
q:conclude	0 -15 25 -11
q:conference	0 -7 -6 14
q:consent	0 11 -3 -7
q:content	0 0 -8 7
q:continue	0 20 -9 -13
q:control	0 -2 25 -21
q:corn	0 14 -5 -8
q:cost	0 -8 24 -16
q:cotton	5 0 -9 1
q:countermeasure	0 -13 16 -4
q:cover	0 -3 9 -2
q:cut	0 -9 12 -2
q:dairy	0 16 -11 -5
q:date	0 25 -17 -4
q:day	1 -17 -9 23
q:dead	15 -12 -12 3
q:deal	0 -11 24 -9
q:decision	0 -5 12 -5
q:decree	0 -13 2 10
q:delegation	-5 -31 19 9
q:desk	-1 -18 4 10
q:did	-13 -13 0 15
q:die	0 0 -12 12
q:dinner	-1 -5 12 -4
q:direction	0 -12 15 0
q:discuss	0 0 13 -13
q:do	10 -6 6 -10
q:doe	0 -9 15 -4
q:doing	0 -2 -6 11
q:dollar	0 -3 10 -5
q:done	-2 -6 0 10
q:draft	-6 -20 0 22
q:drop	0 -5 11 -3
q:during	13 -13 -3 0
q:duty	0 1 -17 13
q:each	-11 0 14 -8
q:earth	-3 -9 28 -16
q:effect	0 2 19 -26
q:either	0 17 -9 -10
q:else	0 -9 17 -9
q:end	0 7 2 -10
q:engine	1 9 -16 3
q:enter	-1 17 -2 -13
q:evening	0 -20 26 -6
q:ever	0 9 0 -10
q:expire	5 -14 -6 13
q:export	-1 -16 17 0
q:exporter	0 -10 -4 15
q:extend	0 -12 21 -10
q:extension	-5 2 -31 29
q:extra	0 0 10 -13
q:fact	0 -9 7 2
q:failed	14 1 -13 -5
q:fee	-3 0 16 -18
q:fentanyl	1 -3 -23 20
q:few	0 17 -9 -8
q:figure	-5 -14 1 14
q:find	0 -10 13 -2
q:finished	0 -10 -4 13
q:first	37 -21 -9 -6
q:fish	0 11 -5 -3
q:follow	0 15 -8 -7
q:followed	-2 4 4 -8
q:for	-2 -2 12 -11
q:force	0 16 0 -20
q:foreign	11 -18 -2 3
q:forty	0 -34 2 32
q:four	11 -5 5 -12
q:fourth	-6 -13 -1 21
q:free	0 -5 12 -2
q:from	1 -14 5 6
q:front	0 -11 18 -10
q:general	0 -14 20 -11
q:geneva	8 -5 0 -1
q:gentlemen	-1 7 -13 6
q:give	-10 7 -24 22
q:go	0 -22 16 4
q:good	-16 -4 13 -3
q:government	0 25 -4 -18
q:graphite	0 -16 25 -16
q:group	0 3 2 -8
q:had	6 18 -10 -11
q:halt	0 11 -7 -2
q:halve	0 -6 -7 13
q:happen	0 -8 -5 14
q:has	-7 1 -8 10
q:have	-21 -8 21 -5
q:having	0 0 -10 12
q:he	-2 5 -32 29
q:head	0 -21 0 17
q:hear	0 9 -17 5
q:here	-2 23 -4 -16
q:him	2 4 -13 4
q:his	0 -2 -14 14
q:hit	0 0 12 -11
q:hold	-1 -8 15 -5
q:holiday	0 0 -11 12
q:home	-5 -3 10 -1
q:hope	0 -1 -7 9
q:hospital	0 -1 16 -14
q:hotel	0 -7 9 0
q:hour	-3 -6 16 -6
q:household	0 -6 16 -10
q:how	-7 5 -16 11
q:i	5 -1 -26 20
q:if	-5 -19 20 -1
q:import	0 -8 15 -6
q:impose	-1 -30 19 15
q:initial	0 -14 7 4
q:into	2 11 -8 -6
q:investor	0 -8 -1 9
q:is	-3 0 -6 7
q:it	-15 -5 -5 15
q:its	-5 23 -10 -10
q:itself	-1 -10 9 2
q:joint	-2 25 -5 -19
q:jump	0 -1 -10 12
q:just	0 -7 -10 17
q:keep	-2 -3 -4 12
q:kind	0 -8 12 -2
q:lapse	0 -5 9 -5
q:largest	-3 -6 12 -1
q:lasted	11 -11 9 -8
q:late	0 -5 16 -13
q:law	0 -12 19 -6
q:lay	0 19 -12 -9
q:leave	-1 3 -15 12
q:legal	0 -8 -4 12
q:length	0 0 -16 18
q:let	7 -24 -5 13
q:licence	0 -18 29 -12
q:lie	-1 -14 0 14
q:like	-1 -6 -5 11
q:line	6 -13 26 -20
q:list	-2 13 -8 0
q:london	-8 -18 20 0
q:long	-8 4 -25 21
q:longer	0 -10 8 0
q:look	0 -1 -11 14
q:loom	0 18 -8 -7
q:lose	0 0 14 -13
q:machine	0 9 -4 -2
q:magnet	0 -7 21 -15
q:maize	0 -12 14 -1
q:make	-11 11 13 -18
q:maker	0 -1 12 -9
q:matter	2 -16 12 0
q:may	6 -14 5 1
q:meet	14 -15 4 0
q:midnight	-1 0 9 -7
q:minister	5 10 -23 8
q:minute	-2 -9 -12 24
q:month	0 -6 10 0
q:more	-12 14 1 -9
q:morning	2 0 11 -17
q:most	-2 -9 10 0
q:move	0 13 -6 -7
q:mr	-11 -2 13 -5
q:must	0 0 10 -9
q:my	0 -16 -9 20
q:name	8 1 -17 5
q:negotiation	0 8 0 -11
q:neighbour	0 0 14 -12
q:neither	0 11 -3 -5
q:newspaper	0 -8 -8 16
q:next	0 5 10 -15
q:no	11 24 -20 -18
q:nobody	-8 -9 25 -12
q:noon	0 11 -5 -4
q:nor	4 -9 -1 5
q:north	0 12 -7 -2
q:not	4 6 3 -14
q:note	0 -17 -8 23
q:nothing	-5 -12 25 -13
q:notice	1 16 1 -28
q:now	9 10 6 -29
q:of	-29 -16 37 -10
q:off	10 -23 24 -9
q:offer	-1 -7 -18 24
q:old	-5 -3 22 -15
q:on	-15 16 -5 -5
q:once	0 7 -12 5
q:one	6 4 0 -9
q:only	1 -7 13 -8
q:or	-5 18 1 -15
q:order	-5 0 11 -8
q:origin	0 -13 18 -5
q:other	-19 -5 32 -21
q:our	-13 4 0 -1
q:out	-25 20 -6 -2
q:over	6 -2 11 -14
q:own	-2 5 3 -8
q:owner	0 12 -2 -10
q:pact	0 -13 11 1
q:page	0 -6 12 -5
q:palm	0 7 -10 1
q:paper	0 -7 -16 21
q:parliament	0 9 0 -10
q:part	-1 18 -13 -4
q:party	0 -13 8 1
q:pause	0 -25 13 11
q:pay	14 0 0 -10
q:peace	-4 -2 17 -12
q:pen	-2 -2 -9 14
q:people	0 -13 26 -12
q:permit	0 -8 15 -7
q:place	1 -7 -22 23
q:plan	0 -3 13 -6
q:play	0 1 16 -18
q:point	0 -3 -9 13
q:policy	0 -3 11 -6
q:port	10 -14 11 -5
q:post	-2 4 7 -14
q:power	0 0 8 -7
q:press	0 -9 -3 13
q:proclamation	0 -13 23 -11
q:product	0 -8 18 -12
q:prolong	0 -21 6 9
q:promise	-7 -2 13 -6
q:propose	7 -26 1 9
q:put	14 -12 3 -4
q:quarrel	0 15 -8 -4
q:question	-3 -15 8 9
q:quiet	3 -4 17 -19
q:raise	-9 9 -4 1
q:rare	-2 -10 30 -17
q:read	6 10 -6 -12
q:ready	0 -11 -18 26
q:reason	0 21 -21 0
q:recall	-2 14 -5 -8
q:reciprocal	0 20 -10 -12
q:reduction	0 8 -21 13
q:remove	0 -10 2 7
q:renewal	0 -1 -10 12
q:reply	0 -6 -2 10
q:report	0 -6 9 -2
q:rest	0 -14 11 1
q:result	0 16 0 -14
q:return	0 -13 14 -1
q:rice	3 -11 -5 10
q:right	0 11 1 -14
q:rise	0 -12 19 -11
q:room	0 0 10 -7
q:rose	0 -9 0 11
q:round	-13 -19 30 -6
q:rule	-5 -12 16 0
q:run	0 -10 3 4
q:s	0 -7 11 -4
q:sale	0 -1 11 -7
q:same	-7 -10 21 -6
q:say	0 -2 12 -10
q:schedule	0 16 -11 -5
q:season	0 10 -18 9
q:second	3 3 6 -16
q:section	-3 -9 27 -13
q:see	0 10 -6 -1
q:set	9 6 -18 0
q:settle	0 -11 1 7
q:shall	0 9 -20 9
q:share	-5 -2 19 -14
q:she	0 20 4 -26
q:sheet	0 -13 5 8
q:shelve	0 14 -4 -10
q:ship	1 -15 9 0
q:shrimp	0 -6 8 0
q:side	-4 20 -39 16
q:sign	-18 21 -11 -5
q:signature	0 -9 0 9
q:since	-2 5 15 -28
q:sit	-1 -7 -1 11
q:sleep	0 15 -5 -10
q:so	0 -10 7 0
q:some	0 0 10 -10
q:somebody	0 6 -9 4
q:speak	0 -9 -10 19
q:special	0 -10 9 0
q:spoke	5 -1 -18 15
q:spring	2 3 1 -12
q:stand	1 -4 13 -12
q:standstill	4 7 -17 0
q:start	0 -17 24 -7
q:state	0 -4 13 -9
q:statement	-3 34 -22 -15
q:stay	-1 -4 12 -6
q:steel	0 12 -6 -3
q:step	0 2 7 -12
q:still	0 -9 0 10
q:stockholm	6 -19 -1 11
q:street	0 -4 9 -1
q:subsidiary	0 -4 -4 9
q:such	0 3 9 -11
q:summer	-4 9 1 -12
q:summit	0 11 -3 -9
q:supply	0 -6 19 -14
q:surcharge	-2 -22 38 -20
q:suspend	-9 5 -19 14
q:table	0 -12 7 1
q:take	9 10 -18 0
q:talked	0 -16 -4 18
q:tariff	-14 30 -1 -27
q:tax	0 -10 13 -1
q:tea	0 14 -3 -8
q:telephone	0 11 -34 21
q:television	0 3 11 -17
q:tell	0 -13 -12 20
q:term	0 -22 -4 23
q:text	0 -23 -10 30
q:than	-10 -5 13 -1
q:thank	10 -17 -11 14
q:that	0 6 -14 6
q:the	-17 1 12 -8
q:their	-21 12 -10 6
q:them	-3 -12 28 -17
q:then	6 3 -12 1
q:there	3 -17 -13 26
q:they	0 26 -24 -2
q:thi	0 -12 16 -6
q:think	0 -10 1 6
q:those	0 16 8 -26
q:threaten	0 -14 22 -8
q:three	0 -7 25 -21
q:through	-1 5 4 -12
q:tiktok	0 -4 9 -3
q:till	0 1 -13 11
q:time	-10 10 -10 6
q:to	-2 4 7 -13
q:too	3 -18 2 7
q:top	0 -12 7 3
q:town	0 0 11 -10
q:trade	-9 3 5 -5
q:travel	0 12 0 -9
q:treaty	0 7 -15 8
q:truce	17 9 -34 9
q:two	-2 16 2 -19
q:tyre	0 0 -7 6
q:under	-11 -10 22 -5
q:understanding	0 7 -16 8
q:until	-16 14 3 -11
q:up	5 -20 2 7
q:us	-1 -9 -23 31
q:used	0 -14 5 7
q:valley	-3 -12 18 -1
q:value	0 -4 13 -9
q:very	0 7 5 -12
q:video	0 -5 -4 10
q:want	-3 0 12 -9
q:war	-1 -3 13 -8
q:warn	0 -2 10 -7
q:was	10 16 -20 -6
q:watche	14 0 -12 -3
q:water	0 0 8 -7
q:way	0 -14 7 0
q:we	2 -15 -8 18
q:week	-12 21 -2 -14
q:well	2 0 5 -11
q:were	7 0 7 -20
q:what	-7 -11 -1 15
q:when	0 -10 21 -15
q:where	4 12 -11 -5
q:whether	0 7 -17 5
q:which	0 12 20 -35
q:while	-3 4 -9 6
q:why	3 12 -5 -13
q:will	-19 -3 -1 9
q:wingtech	0 1 -10 6
q:with	-19 20 2 -15
q:without	0 -18 13 3
q:worth	0 8 10 -22
q:would	-19 -10 7 6
q:wrong	0 -6 -22 26
q:yarn	0 0 -15 13
q:year	22 -15 -3 0
q:yes	-7 0 -4 11
q:york	0 -12 5 4
q:you	8 -9 -18 20
q:your	0 0 10 -6
q:—	1 5 -16 9
q:•	0 -8 16 -10
qt=future	-15 -19 3 19
qt=modal	0 -31 17 4
qt=past	8 12 0 -22
qt=perfect	-33 -4 2 13
qt=pluperfect	13 -1 -1 -6
qt=present	-18 2 -11 14
quoted	-1 14 -4 -6
r1=!	0 9 -22 11
r1="	-5 14 -7 -2
r1='	0 -11 14 -6
r1='s	-1 -21 10 4
r1=(	0 -6 -4 10
r1=,	8 -5 -8 8
r1=-	0 -11 -7 18
r1=.	-1 5 -8 4
r1=;	15 -14 -11 13
r1=<day-gone>	0 3 -11 8
r1=<duty>	4 -13 -11 17
r1=<end>	-14 1 14 -11
r1=<goods>	0 3 6 -9
r1=<name>	-1 10 -1 -7
r1=<not>	-10 -5 15 -4
r1=<number>	-4 -3 11 -1
r1=<v-down>	-4 13 -3 -6
r1=<v-end>	4 -12 -6 12
r1=<v-propose>	0 -6 9 -1
r1=<v-say>	0 -7 13 -7
r1=<v-sign>	-1 5 5 -11
r1=?	-7 13 -5 -4
r1=after	-5 -11 35 -21
r1=and	-7 -10 17 -3
r1=are	1 1 -10 8
r1=at	0 5 -20 15
r1=before	-9 -29 27 -1
r1=begin	1 5 5 -13
r1=bond	0 -1 10 -4
r1=ceasefire	3 3 -10 0
r1=earlier	-1 -11 11 0
r1=early	-3 -8 17 -6
r1=from	7 5 -10 0
r1=in	-10 -7 6 4
r1=into	0 -6 15 -9
r1=is	-4 -6 1 5
r1=late	0 -3 12 -7
r1=later	-3 -14 27 -12
r1=leave	0 -5 9 -2
r1=less	0 -9 16 -6
r1=long	-7 4 -15 13
r1=more	3 3 -14 6
r1=neither	0 -17 -1 15
r1=of	4 0 8 -11
r1=on	-13 -3 9 0
r1=or	0 -15 20 -7
r1=pass	0 4 5 -11
r1=reprieve	0 9 -7 -1
r1=since	0 -5 14 -5
r1=standstill	0 1 -10 8
r1=suspension	0 8 -15 6
r1=tariff	4 -10 -11 14
r1=the	-6 -3 17 -10
r1=there	0 -4 10 -5
r1=through	0 17 -13 -4
r1=to	-18 3 19 -20
r1=truce	0 4 4 -11
r1=under	0 5 -12 6
r1=was	8 -2 -9 3
r1=were	-6 0 -8 14
r1=what	0 -8 -2 11
r1=which	0 10 0 -9
r1=while	0 4 6 -14
r1=with	-3 13 -5 -6
r1=without	0 0 11 -13
r1=would	0 -22 2 14
r1=yield	-3 -7 20 -9
r1=—	0 13 -3 -11
r2=,	6 21 -3 -24
r2=.	5 -10 -2 6
r2=:	0 -5 17 -10
r2=;	-5 8 12 -17
r2=<agent>	-2 -5 20 -10
r2=<day-ahead>	7 -7 -23 21
r2=<day-gone>	3 11 0 -19
r2=<duty>	0 13 0 -15
r2=<end>	-11 8 -3 -1
r2=<gate>	0 -9 0 7
r2=<goods>	11 -2 15 -24
r2=<level>	14 -12 0 -1
r2=<name>	0 8 -11 2
r2=<not>	0 -12 6 0
r2=<number>	9 -9 9 -9
r2=<office>	0 -7 -2 11
r2=<seat>	0 15 -16 0
r2=<sender>	0 -17 0 14
r2=<span>	0 -2 10 -7
r2=<v-agree>	-2 0 11 -12
r2=<v-bear>	0 -2 11 -7
r2=<v-begin>	-6 10 -9 0
r2=<v-deny>	0 -10 6 0
r2=<v-down>	0 -2 -3 9
r2=<v-end>	31 -2 -13 -16
r2=<v-impose>	-21 -6 11 4
r2=<v-renew>	-3 16 -8 -6
r2=<v-return>	-2 -6 13 -1
r2=<v-sell>	0 -4 -10 15
r2=<v-sign>	2 -3 16 -18
r2=<v-stay>	0 -2 9 -12
r2=<v-suspend>	-1 -2 10 -4
r2=a	1 -2 15 -14
r2=and	-18 12 -12 7
r2=as	0 -6 -1 9
r2=at	6 9 -8 -7
r2=begin	2 0 -17 7
r2=both	-1 -13 1 12
r2=busan	0 5 5 -11
r2=but	0 -17 10 4
r2=by	0 -20 -1 18
r2=calm	0 -8 -6 13
r2=can	0 1 -8 8
r2=control	0 -9 5 0
r2=could	0 -3 12 -8
r2=counted	-2 13 -14 1
r2=delay	0 -4 13 -8
r2=die	8 4 -12 -4
r2=during	2 0 6 -13
r2=duty	0 2 -11 5
r2=end	17 -1 -10 -4
r2=enough	0 0 8 -10
r2=expire	16 -7 0 -10
r2=export	0 -15 -2 16
r2=for	0 4 17 -27
r2=from	0 -13 -8 19
r2=geneva	0 1 -16 11
r2=grace	-1 -1 -8 13
r2=had	4 -4 9 -10
r2=has	-7 -3 10 -1
r2=his	0 -4 -13 17
r2=if	0 -15 10 3
r2=in	4 -23 -1 14
r2=is	-2 5 -10 7
r2=keep	0 9 -2 -6
r2=leave	0 -15 13 1
r2=letter	0 -5 11 -1
r2=likely	0 -7 -2 11
r2=may	0 -13 9 0
r2=measure	0 9 0 -8
r2=more	0 0 10 -10
r2=most	0 -7 -1 10
r2=mr	0 0 12 -11
r2=no	0 -16 7 4
r2=notice	-1 0 17 -12
r2=now	0 2 7 -12
r2=of	-3 10 -4 -3
r2=on	-10 -13 12 4
r2=one	0 6 -9 1
r2=or	0 0 -10 9
r2=out	3 11 -3 -13
r2=over	10 -8 9 -12
r2=pay	0 -10 13 -1
r2=peace	0 20 -11 -8
r2=retain	0 -15 3 13
r2=rule	0 -10 6 0
r2=run	0 0 8 -19
r2=same	0 9 -11 0
r2=ship	0 9 -6 -1
r2=sign	-2 -5 8 0
r2=spring	0 -5 10 -1
r2=take	-4 22 -5 -15
r2=talk	-4 -8 16 -2
r2=tariff	0 9 3 -15
r2=that	-2 -3 -15 18
r2=the	-14 6 -9 8
r2=their	2 6 0 -11
r2=then	0 8 1 -10
r2=they	3 -1 -11 9
r2=thi	0 -1 13 -9
r2=to	-11 15 -10 -3
r2=truce	6 -1 -17 11
r2=two	-5 -21 7 13
r2=under	-5 -10 0 14
r2=want	0 0 -12 10
r2=was	-5 -12 11 3
r2=we	0 -7 18 -11
r2=were	0 9 -9 0
r2=what	1 10 -14 0
r2=which	12 3 -10 -3
r2=will	-2 -14 8 6
r2=with	-13 -20 0 23
r3="	10 -16 24 -23
r3='s	0 13 -14 0
r3=,	-6 -16 26 -8
r3=:	-1 -7 17 -9
r3=;	10 3 -1 -10
r3=<agent>	0 11 -4 -7
r3=<day-ahead>	-12 20 -18 -2
r3=<day-gone>	9 -10 12 -11
r3=<day-today>	2 -10 13 -6
r3=<duty>	-6 30 -27 -1
r3=<end>	-11 -3 2 5
r3=<gate>	0 -16 3 11
r3=<goods>	-15 12 -3 -1
r3=<level>	-17 0 1 5
r3=<name>	-7 -12 6 10
r3=<not>	-7 -12 3 9
r3=<number>	-4 -8 12 -1
r3=<office>	0 8 13 -21
r3=<organisation>	0 -8 12 -4
r3=<quality>	-3 0 17 -15
r3=<sender>	0 18 0 -21
r3=<v-agree>	-13 0 0 10
r3=<v-bear>	0 -10 -9 17
r3=<v-begin>	-3 2 -11 10
r3=<v-buy>	0 9 -2 -7
r3=<v-deny>	0 8 -10 0
r3=<v-end>	0 13 3 -23
r3=<v-impose>	-15 3 -3 6
r3=<v-renew>	9 -18 7 0
r3=<v-say>	5 -12 0 7
r3=<v-sign>	-8 16 -15 0
r3=<v-stay>	0 -20 -9 26
r3=<v-suspend>	0 0 -11 12
r3=<v-target>	0 -7 13 -3
r3=<v-up>	-1 -17 20 -3
r3=a	-14 -6 3 7
r3=after	0 9 -4 -4
r3=agree	-1 -2 -12 14
r3=and	-7 -15 24 0
r3=announce	0 1 -13 8
r3=as	2 -8 -12 16
r3=be	-2 -32 7 19
r3=been	5 -13 15 -8
r3=before	0 16 -12 -4
r3=begin	-5 6 -11 4
r3=busan	0 9 -5 -4
r3=by	3 3 0 -10
r3=call	0 13 -5 -8
r3=control	0 -13 5 3
r3=custom	0 -10 11 0
r3=dispute	0 -6 -7 14
r3=duty	-2 16 -10 -5
r3=end	4 2 3 -15
r3=enough	0 -13 2 6
r3=expire	0 9 0 -8
r3=first	0 0 -9 7
r3=from	-6 9 -17 12
r3=go	0 -8 8 0
r3=good	0 -1 -7 10
r3=had	0 -6 -6 13
r3=handshake	0 0 10 -8
r3=have	0 0 13 -14
r3=he	3 -8 18 -17
r3=in	9 18 -4 -29
r3=is	5 0 -21 15
r3=last	4 16 -18 -3
r3=long	0 0 13 -12
r3=no	-1 0 12 -10
r3=nobody	1 0 -9 4
r3=not	-4 -4 14 -6
r3=nothing	-2 -4 -5 12
r3=of	-2 14 -12 0
r3=old	0 -2 -7 10
r3=one	0 -16 -10 24
r3=option	0 -10 0 13
r3=or	0 -4 10 -3
r3=order	0 15 -9 -9
r3=over	0 6 3 -13
r3=pay	6 -14 -7 10
r3=present	0 -3 -11 14
r3=propose	0 -2 -10 13
r3=round	0 0 -8 10
r3=rule	0 9 -12 0
r3=same	0 10 0 -10
r3=say	-4 -4 10 -3
r3=second	0 -11 0 11
r3=side	0 -21 1 17
r3=sign	-4 10 -2 -2
r3=stay	0 -1 -10 12
r3=tariff	-1 12 -12 1
r3=tell	0 -9 0 5
r3=that	-6 14 -5 -6
r3=the	4 9 -11 -2
r3=they	0 5 -10 2
r3=to	-10 -13 3 15
r3=trade	0 -14 0 11
r3=two	0 15 1 -19
r3=until	-6 13 -17 6
r3=up	0 3 3 -10
r3=want	1 0 7 -9
r3=was	12 -17 9 -10
r3=we	0 2 11 -15
r3=were	8 -3 -19 13
r3=what	0 -13 5 6
r3=which	1 2 -10 4
r3=will	-3 7 -8 1
r3=would	0 0 6 -9
r4="	-1 -3 16 -11
r4='s	4 0 12 -15
r4=,	0 -12 16 -4
r4=.	-2 0 17 -16
r4=;	0 15 -15 -2
r4=<day-ahead>	-19 -5 -4 20
r4=<day-gone>	14 0 -19 4
r4=<duty>	2 1 -19 13
r4=<end>	-15 -6 11 2
r4=<gate>	0 10 -1 -7
r4=<level-noun>	-5 -4 -1 9
r4=<level>	5 -20 14 1
r4=<money>	0 -2 10 -5
r4=<month-gone>	11 0 -9 -2
r4=<not>	-4 -17 15 1
r4=<number>	0 19 -7 -14
r4=<person>	-4 -23 -8 28
r4=<seat>	0 -12 25 -14
r4=<span>	-8 -19 -13 30
r4=<v-agree>	6 9 2 -20
r4=<v-begin>	-10 4 -12 10
r4=<v-down>	-2 -3 14 -9
r4=<v-end>	-9 4 10 -14
r4=<v-impose>	-9 16 13 -26
r4=<v-propose>	0 12 -21 8
r4=<v-renew>	3 -22 17 -3
r4=<v-sell>	5 10 -16 0
r4=<v-sign>	0 9 13 -26
r4=<v-suspend>	0 9 -5 -1
r4=<v-target>	-2 -7 0 9
r4=<v-up>	-4 0 -18 19
r4=?	0 -14 -2 16
r4=a	3 0 13 -17
r4=about	6 1 -10 0
r4=and	8 11 -14 -6
r4=announce	0 -1 17 -15
r4=at	-3 0 -5 9
r4=be	0 8 -11 1
r4=been	-6 10 -9 4
r4=both	6 5 -1 -8
r4=can	0 0 8 -7
r4=company	0 -5 10 -4
r4=could	0 7 0 -10
r4=day	0 -5 -5 15
r4=did	0 -10 15 -3
r4=dispute	0 -5 -5 10
r4=down	5 12 -10 -12
r4=duty	0 -3 -4 10
r4=each	7 14 -12 -11
r4=effect	0 9 0 -8
r4=end	-2 12 2 -27
r4=extend	0 -16 13 0
r4=for	-13 3 9 -4
r4=from	-1 6 9 -16
r4=go	-2 0 -4 9
r4=has	5 0 -11 4
r4=have	-1 -6 0 9
r4=he	0 -10 1 6
r4=his	0 -1 -10 13
r4=hour	0 16 -2 -13
r4=in	10 8 -28 10
r4=is	-6 2 15 -13
r4=keep	0 12 -4 -7
r4=last	0 5 3 -13
r4=minister	0 -7 -7 13
r4=new	0 -10 0 8
r4=of	-9 3 -1 1
r4=on	-9 9 3 -9
r4=one	-2 -9 8 0
r4=other	0 8 -7 0
r4=out	2 -12 3 3
r4=over	0 0 -9 8
r4=pay	0 -7 9 0
r4=policy	0 1 8 -15
r4=raise	0 8 -10 0
r4=rate	0 -14 -4 15
r4=run	0 -8 10 0
r4=say	3 -5 11 -8
r4=sign	0 15 1 -18
r4=so	0 9 0 -9
r4=stay	0 9 -6 0
r4=talk	0 2 5 -9
r4=tariff	5 6 -19 4
r4=tell	0 8 -14 4
r4=than	0 -5 20 -17
r4=that	0 9 -2 -6
r4=they	0 0 11 -8
r4=third	0 -5 11 -4
r4=truce	-2 -13 6 6
r4=until	-2 -7 12 0
r4=was	-10 0 4 1
r4=we	0 11 -15 4
r4=which	0 -8 1 6
r4=will	0 -7 -1 10
r4=with	0 12 -10 -1
r=! <end>	0 9 -22 11
r=" .	-3 -2 -5 11
r=' notice	-1 -1 13 -7
r='s delay	0 -4 13 -8
r=, "	5 2 10 -18
r=, <level>	12 -11 9 -18
r=, <name>	3 2 -15 4
r=, <number>	-1 -9 17 -6
r=, <office>	0 -7 -2 10
r=, and	-16 6 -7 7
r=, as	0 -10 0 12
r=, begin	5 0 -12 4
r=, but	0 -17 10 4
r=, counted	-2 13 -14 2
r=, during	2 0 6 -13
r=, end	9 -9 4 -6
r=, from	1 -19 -9 23
r=, i	0 6 10 -16
r=, if	0 -15 2 10
r=, in	4 -5 -10 8
r=, it	6 10 -21 1
r=, on	-1 -17 17 0
r=, or	0 -8 -10 17
r=, so	-2 11 -5 -3
r=, take	-2 10 0 -7
r=, that	0 -8 -7 14
r=, the	-8 11 -17 7
r=, their	0 16 1 -19
r=, then	0 2 9 -14
r=, they	4 -4 -13 13
r=, to	-5 18 -11 -8
r=, two	-2 -6 -4 13
r=, was	0 -10 12 -2
r=, which	17 -2 -11 -2
r=, with	-10 -16 -2 22
r=, would	0 12 -6 -5
r=. "	0 -15 7 3
r=. <end>	-1 7 -9 2
r=: <level>	0 -3 -14 18
r=: the	0 0 7 -9
r=; <end>	0 -12 -15 24
r=; <name>	0 -1 -8 8
r=<end> <end>	-14 1 14 -11
r=? <end>	-7 13 -5 -4
r=after the	0 -14 25 -8
r=and <number>	-1 -25 23 0
r=and <span>	-4 -8 22 -12
r=and a	0 -8 11 -3
r=and die	8 4 -12 -4
r=and has	-1 0 -8 9
r=and keep	0 9 -3 -6
r=and retain	0 -15 3 13
r=and will	0 -6 0 9
r=are up	0 -2 9 -7
r=at <number>	4 3 -19 11
r=at a	0 13 -7 -3
r=at the	-2 -11 3 6
r=before it	0 -12 6 4
r=early .	0 -4 12 -5
r=end .	0 10 -11 0
r=end on	1 -15 3 7
r=for the	0 -15 5 6
r=from <day-ahead>	8 -6 -18 15
r=from <day-gone>	6 11 3 -32
r=from <day-today>	0 -2 11 -9
r=from <number>	0 2 9 -13
r=from now	0 -8 16 -9
r=from the	-1 9 -24 9
r=in <number>	0 -2 9 -5
r=is a	0 0 9 -5
r=is not	0 -2 12 -10
r=is one	0 15 -4 -11
r=is what	0 10 -15 0
r=less <span>	0 -9 16 -5
r=more ,	-2 15 -4 -7
r=more .	8 -9 -2 3
r=of <number>	13 4 -15 -3
r=of calm	0 -8 -6 13
r=of geneva	0 11 -7 -2
r=of it	0 16 -16 2
r=of letter	0 -5 11 -1
r=of peace	0 17 -17 0
r=of talk	-4 -11 23 -9
r=of thi	0 0 10 -7
r=of truce	0 0 -12 14
r=on ,	0 -8 12 -4
r=on both	0 -16 1 12
r=on the	0 -10 10 0
r=tariff truce	6 -4 -10 6
r=the <name>	0 9 -5 -4
r=the control	0 -9 5 0
r=the export	0 -12 -2 14
r=the truce	0 6 5 -14
r=through <number>	0 17 -13 -4
r=to <day-gone>	0 -7 -3 11
r=to go	0 -12 15 0
r=to run	0 -14 22 -10
r=to the	0 0 16 -17
r=truce <end>	0 -4 16 -12
r=truce in	0 -11 5 5
r=truce with	0 -12 6 2
r=under the	0 5 -12 7
r=was agree	8 -10 -5 4
r=while it	0 -5 13 -9
r=without a	0 2 5 -9
r=would be	0 -4 10 -4
s:!	-1 9 -11 2
s:'	-3 -16 14 2
s:'s	-14 -7 3 6
s:(	-8 5 -15 10
s:)	-9 6 -15 10
s:*	0 1 -18 11
s:,	2 8 1 -10
s:-	-7 -14 11 5
s:/	0 0 10 -10
s::	-6 -2 8 -5
s:;	29 -5 0 -15
s:<agent>	-5 -10 7 5
s:<day-ahead>	-65 17 0 1
s:<day-gone>	29 11 -19 -13
s:<day-today>	-1 6 11 -17
s:<gate>	12 -11 -5 7
s:<goods-amount>	-10 -4 28 -22
s:<goods>	-9 10 -11 3
s:<level>	11 -9 9 -13
s:<money>	-21 -14 33 -17
s:<month-ahead>	-6 -9 19 -7
s:<month-gone>	-1 3 8 -21
s:<month-today>	0 11 -2 -9
s:<name>	-15 16 -9 -1
s:<not>	10 4 -3 -15
s:<number>	25 -10 10 -21
s:<office>	-33 -3 2 12
s:<organisation>	-15 -5 9 0
s:<person>	-11 2 -14 16
s:<points>	3 7 -34 17
s:<quality>	-11 -3 2 5
s:<seat>	-13 4 -5 3
s:<sender>	-6 -6 12 -2
s:<span>	-25 0 8 3
s:<taker>	0 -6 24 -17
s:<v-agree>	-5 1 -12 10
s:<v-bear>	-15 -3 14 -5
s:<v-buy>	-18 0 20 -15
s:<v-deny>	-5 -27 21 3
s:<v-end>	37 -18 0 -10
s:<v-lack>	-13 -18 9 9
s:<v-propose>	-29 -24 -2 24
s:<v-refuse>	0 -17 13 0
s:<v-renew>	-4 1 17 -17
s:<v-return>	12 -23 11 0
s:<v-say>	-29 -7 10 4
s:<v-sell>	-2 -11 11 0
s:<v-stay>	13 -4 5 -10
s:<v-suspend>	8 0 7 -10
s:<v-target>	-12 0 6 -2
s:<v-up>	6 -6 12 -12
s:?	-18 -1 7 0
s:@	0 -10 6 2
s:[	0 -11 -16 24
s:]	0 -11 -16 24
s:_	0 -11 8 0
s:a	-6 -8 8 1
s:about	-2 -25 5 12
s:above	0 4 5 -9
s:accept	0 -5 -7 13
s:accord	0 0 14 -14
s:according	0 -8 10 0
s:across	0 -6 12 -5
s:act	-2 4 7 -10
s:additional	-3 9 -19 5
s:adjust	0 -7 -3 10
s:affiliate	0 -9 8 0
s:after	23 -10 12 -28
s:afternoon	0 -13 16 -6
s:afterward	0 -7 -1 10
s:again	-19 3 13 -10
s:against	0 14 0 -15
s:agree	2 -6 -18 19
s:agreement	-13 -7 41 -31
s:aim	0 -8 17 -11
s:airbu	0 19 -17 -5
s:aircraft	0 13 -3 -13
s:aire	11 2 -11 -6
s:airport	0 -11 11 0
s:allow	-1 -15 -3 15
s:along	-5 -11 12 0
s:already	-3 17 -19 3
s:also	0 10 -6 -2
s:am	0 -5 -10 15
s:among	0 -10 17 -3
s:amount	0 -1 10 -5
s:and	9 5 -10 -1
s:announce	-12 5 -3 0
s:another	6 -15 0 9
s:answer	0 -10 3 5
s:anti	0 -5 13 -8
s:any	0 0 8 -6
s:anything	1 1 -8 3
s:apart	-28 -20 32 -2
s:apple	0 21 -20 -2
s:apply	0 -20 9 7
s:approval	0 -15 16 -3
s:approve	-1 -14 0 11
s:arrangement	0 11 -25 9
s:as	-14 10 -21 14
s:asia	0 0 -12 13
s:ask	9 -2 -18 12
s:asleep	0 -10 0 11
s:away	-4 2 17 -19
s:b	0 0 -7 10
s:ban	0 -3 15 -13
s:banana	0 16 -17 0
s:bank	-1 -10 19 -8
s:bar	0 -11 10 2
s:bargain	0 6 1 -10
s:base	0 -18 0 16
s:basi	-2 -3 13 -5
s:be	-27 0 1 5
s:bear	3 -10 -2 9
s:because	6 14 -1 -19
s:been	-15 -12 22 -2
s:beer	0 0 -12 11
s:before	-17 1 9 -3
s:being	-3 -2 -10 17
s:believe	-2 -23 9 10
s:bell	0 -12 18 -7
s:beside	0 12 -2 -9
s:best	0 -10 3 6
s:bet	0 -9 0 9
s:better	0 5 14 -23
s:between	10 -12 5 -2
s:beyond	-1 0 9 -6
s:bicycle	0 11 0 -11
s:big	0 1 10 -14
s:bigger	0 -4 -7 11
s:billion	0 -6 10 -1
s:boeing	0 14 -12 -4
s:bond	0 -5 16 -8
s:book	9 -1 0 -10
s:border	-1 12 2 -18
s:both	2 7 -22 10
s:brandy	0 -3 13 -8
s:breath	0 10 -4 -6
s:bridge	0 11 -17 6
s:broke	11 -18 15 -13
s:broken	0 15 -1 -15
s:bueno	11 2 -11 -6
s:build	0 16 -6 -11
s:builder	0 0 13 -15
s:built	0 -10 19 -12
s:bus	0 -7 16 -9
s:busan	-18 21 -3 -14
s:business	0 -8 14 -4
s:but	-14 -10 3 9
s:butter	-2 2 -16 12
s:buy	-5 -8 10 0
s:by	-30 -2 9 2
s:c	0 -7 -1 9
s:cabinet	7 -15 0 7
s:calendar	0 0 11 -9
s:call	-1 23 -4 -20
s:calm	0 -17 -6 22
s:can	-3 -9 20 -11
s:cannot	0 13 0 -14
s:canola	0 -14 -7 18
s:capital	7 -9 10 -10
s:car	-3 -16 32 -14
s:carpet	0 0 12 -10
s:carry	1 -12 -3 13
s:case	0 -26 12 12
s:cease	0 0 -14 15
s:ceasefire	0 -19 35 -20
s:cement	0 -20 -1 16
s:ceramic	0 21 -2 -20
s:certainty	0 -5 13 -7
s:chamber	0 10 -6 -2
s:charge	2 -8 -1 8
s:cheese	0 32 -20 -14
s:chicago	0 9 -7 0
s:chip	0 0 13 -13
s:chrome	0 0 -11 10
s:citru	-5 -4 15 -6
s:city	0 -21 6 5
s:clear	0 4 3 -10
s:clock	-3 -3 15 -12
s:closed	-1 -19 22 -1
s:club	0 -4 21 -18
s:cocoa	-3 -1 -10 11
s:coffee	-1 17 -22 5
s:colleague	0 3 -14 8
s:collect	13 3 -10 -4
s:come	3 1 0 -6
s:commander	0 -8 18 -10
s:company	-2 -5 21 -16
s:conclude	11 9 0 -31
s:conference	0 4 -17 8
s:confirm	0 11 -7 -3
s:consent	0 -3 20 -17
s:consider	0 -5 14 -8
s:container	0 9 3 -15
s:continue	0 16 -26 2
s:contract	0 -12 29 -21
s:control	-2 -15 17 0
s:cork	0 -9 0 9
s:corn	0 -7 11 -5
s:correction	0 0 10 -10
s:could	-14 -3 1 6
s:council	0 11 -2 -9
s:counted	-3 16 -15 0
s:counter	0 11 -19 5
s:countermeasure	0 26 -23 -7
s:counterpart	-1 -11 10 0
s:country	-1 -6 17 -8
s:cover	0 7 -14 5
s:critical	0 0 6 -8
s:crop	0 -16 4 5
s:custom	0 -9 10 -1
s:cut	-11 2 -8 9
s:dairy	0 -10 -9 20
s:day-after	-1 12 8 -20
s:day-after ahead	-59 2 16 -1
s:day-after gone	24 16 -13 -23
s:day-before	-8 6 1 -3
s:day-before ahead	-17 0 -16 21
s:day-before gone	-5 7 8 -15
s:deadline	-1 0 17 -16
s:deal	-1 -22 21 0
s:decision	0 15 3 -21
s:declare	0 8 0 -10
s:deficit	0 -3 13 -8
s:delay	0 -10 31 -24
s:delegation	0 -15 11 0
s:demand	0 -2 16 -12
s:deputy	0 0 -8 11
s:desk	0 -10 -3 12
s:did	16 -6 7 -17
s:die	9 4 -17 0
s:difference	0 -2 13 -11
s:dinner	8 4 -3 -12
s:discuss	0 -17 -6 23
s:discussion	0 0 -9 11
s:do	0 -7 -7 12
s:docker	-1 -16 24 -11
s:document	0 -12 3 7
s:doe	-6 13 -18 5
s:dollar	0 -5 10 -2
s:don	0 -3 -5 9
s:don't	12 -4 -1 -8
s:done	0 -22 3 19
s:double	0 -12 15 -2
s:down	8 9 -3 -12
s:draft	-3 -25 -16 34
s:draw	0 2 -9 6
s:drawer	8 -4 -14 10
s:driver	-3 -9 18 -8
s:drop	0 -12 13 -1
s:drug	0 -11 19 -9
s:due	-11 -15 22 -3
s:dump	0 -8 17 -10
s:duration	-2 -5 -12 19
s:during	19 -12 12 -25
s:duty	1 5 -13 6
s:earlier	-9 -4 15 -3
s:early	-8 -18 3 15
s:earth	-4 -10 15 -4
s:economy	-8 -7 13 -1
s:edge	0 0 -16 18
s:effect	-11 13 -9 0
s:either	5 9 0 -22
s:election	0 -10 1 6
s:electric	0 -4 16 -11
s:electricity	0 -6 11 -5
s:else	0 -5 13 -6
s:employer	0 -2 10 -6
s:end	19 -5 2 -16
s:entity	0 18 -7 -10
s:even	9 -8 -8 5
s:evening	11 -27 10 3
s:ever	-6 12 -3 -3
s:every	0 -23 23 -1
s:everybody	-11 0 31 -28
s:everywhere	0 -6 10 -1
s:exact	0 0 10 -7
s:exclusion	0 -8 16 -9
s:exist	0 10 -11 0
s:expire	20 -6 -1 -10
s:extend	-10 -3 11 -5
s:extension	-1 -24 -5 22
s:extra	3 4 9 -23
s:face	-2 9 0 -10
s:fail	0 -14 -1 14
s:failed	5 -9 0 0
s:fair	0 -9 -8 16
s:fall	-6 8 10 -18
s:family	0 -5 14 -11
s:fare	0 -2 9 -6
s:farm	0 -5 14 -7
s:farmer	-1 2 -10 11
s:favour	0 9 -6 0
s:fear	0 -6 -10 17
s:federation	0 -11 21 -15
s:fee	-7 -13 31 -17
s:few	0 -1 -8 12
s:figure	-2 1 8 -13
s:filed	0 12 -9 -1
s:find	-3 13 10 -28
s:finish	0 -3 -9 12
s:fire	0 -5 11 -6
s:first	9 -2 1 -12
s:fish	1 4 -21 12
s:fishmeal	0 -3 -9 12
s:fits	-40 61 28 -85
s:fits-ahead	-11 13 -18 3
s:fits-gone	48 -28 1 -4
s:flat	0 -4 10 -3
s:float	0 0 -14 15
s:floor	0 -10 5 1
s:flour	0 -11 -15 24
s:followed	0 7 5 -13
s:following	14 -15 -1 0
s:force	-2 10 0 -9
s:foreign	7 0 -11 1
s:foresee	-1 -10 -5 16
s:former	0 -3 -7 10
s:found	0 -12 15 -3
s:four	0 -11 6 1
s:fourth	0 -15 9 0
s:framework	0 0 7 -9
s:free	-1 -19 29 -12
s:freeze	7 -17 -1 11
s:fresh	0 -11 0 12
s:friend	0 0 -13 15
s:frozen	-1 -11 6 3
s:fruit	2 -1 7 -11
s:full	3 -10 -4 10
s:g	0 -11 5 4
s:gave	-11 0 19 -20
s:gazette	0 -8 10 0
s:general	0 1 5 -10
s:get	-13 7 9 -14
s:give	-11 16 4 -16
s:given	-11 4 12 -14
s:glove	0 16 0 -18
s:go	2 4 -10 3
s:good	-7 15 -3 -11
s:government	7 14 -24 1
s:grace	-2 -4 -3 11
s:grant	4 9 -14 0
s:great	0 12 -4 -7
s:group	0 0 14 -17
s:grower	0 -4 12 -7
s:growth	0 0 9 -6
s:had	21 -8 5 -14
s:hall	0 -9 9 0
s:halt	0 17 -23 1
s:hand	-2 6 -22 15
s:handshake	0 -8 24 -16
s:hang	0 14 -12 -1
s:hanwha	0 -15 20 -6
s:happen	-5 15 3 -17
s:harvest	0 5 -32 23
s:has	-31 -1 3 7
s:have	-40 9 7 -6
s:he	3 8 -10 1
s:he'd	0 -4 -10 15
s:hear	0 -13 -12 23
s:her	0 -2 -9 14
s:here	3 -8 0 7
s:higher	0 16 -16 -4
s:highest	0 -3 21 -14
s:him	0 -12 -9 23
s:himself	0 13 -1 -11
s:hinted	0 -2 -17 20
s:his	-11 0 -1 6
s:holiday	3 21 -16 -7
s:home	0 -21 8 5
s:hope	0 10 0 -6
s:house	0 -3 10 -3
s:household	0 -4 15 -11
s:how	0 12 -4 -7
s:i	0 -15 -4 15
s:i'd	0 -1 -7 10
s:if	-26 0 -2 10
s:impose	-5 16 0 -13
s:including	0 12 -3 -9
s:industry	0 -11 3 5
s:initial	-1 -1 -7 8
s:instead	-2 10 -24 15
s:intellectual	0 14 -9 -5
s:interest	0 -3 15 -11
s:interview	0 -10 -5 15
s:into	1 -2 17 -16
s:introduce	0 3 -10 3
s:invest	0 2 5 -10
s:investigation	0 -12 8 1
s:is	-40 5 6 2
s:island	0 -2 16 -12
s:isn't	0 5 3 -10
s:issue	0 -3 8 -3
s:itself	0 -13 4 7
s:joined	-3 3 11 -15
s:josé	0 -13 -7 17
s:judge	0 -11 14 -2
s:jump	0 -2 11 -7
s:just	0 9 0 -10
s:keep	0 14 -1 -13
s:kind	-2 -4 9 0
s:know	9 -5 0 -3
s:lake	0 -1 10 -7
s:land	0 6 1 -10
s:lapse	18 -12 -2 -2
s:large	0 0 11 -8
s:lasted	29 -16 0 -20
s:late	-4 -6 14 -4
s:later	-10 -18 18 2
s:law	0 -12 10 0
s:lawyer	6 -24 7 5
s:lay	0 0 7 -11
s:lead	0 6 -9 1
s:leader	0 1 -12 10
s:least	-2 -5 11 -4
s:leave	-5 -13 13 3
s:legal	0 0 12 -11
s:length	7 0 -15 6
s:lengths=1	-45 11 -11 16
s:lengths=2	-20 -18 29 -5
s:lengths=3	-5 -17 19 -2
s:lengths=4	33 -12 25 -44
s:less	0 -31 4 15
s:letter	4 -10 -14 19
s:level	0 12 -3 -6
s:licence	7 -5 23 -26
s:license	-1 0 12 -14
s:licensing	0 -6 20 -15
s:lie	-4 -5 -5 14
s:life	-2 10 -5 0
s:lift	2 1 -15 9
s:like	-1 10 5 -12
s:limit	0 -1 16 -16
s:limited	0 13 -7 -5
s:line	-3 -18 23 -4
s:list	0 11 -9 0
s:listed	0 -14 0 12
s:listing	0 18 -11 -10
s:little	0 14 -7 -8
s:live	-6 19 -14 -2
s:lived	3 0 5 -14
s:loan	0 0 14 -11
s:long	-13 28 -19 -4
s:long=month	-38 -91 110 -45
s:long=usual	13 38 -64 23
s:long=week	-68 -107 174 -110
s:long=years	-52 -26 18 16
s:longer	-10 -7 3 6
s:longest	0 10 -5 -5
s:look	0 6 10 -19
s:lose	-9 -8 9 0
s:loui	0 -3 -7 12
s:lower	2 -13 9 0
s:m	-5 12 11 -25
s:machine	0 16 -8 -6
s:machinery	0 -9 1 6
s:magnet	-1 -21 25 -2
s:maize	0 1 -8 4
s:make	9 19 -18 -11
s:mandate	0 -9 -22 27
s:many	0 11 -3 -9
s:market	-2 -1 -7 11
s:matter	0 -20 -8 23
s:may	-12 -20 31 -8
s:mayor	-1 -16 23 -8
s:me	0 0 -22 21
s:mean	0 -20 -8 25
s:mediator	0 -20 37 -25
s:medicine	-7 -14 32 -9
s:meet	9 -18 10 0
s:member	0 2 17 -19
s:mentioned	0 -1 -14 16
s:metal	0 -11 4 3
s:middle	-1 19 -9 -11
s:midnight	12 0 0 -12
s:might	0 -10 16 -3
s:milk	-2 15 -1 -15
s:mill	0 4 9 -14
s:million	0 0 13 -18
s:minister	-1 5 -12 9
s:monday	0 -1 -16 16
s:money	0 -10 10 0
s:month	-7 -10 2 10
s:moratorium	0 -10 9 0
s:more	-19 2 -15 18
s:more-before	-15 -7 -7 18
s:morning	-6 5 12 -17
s:mortgage	0 -3 10 -5
s:most	-10 4 -4 4
s:move	-3 -10 19 -5
s:mr	-4 -5 -11 19
s:must	0 1 26 -25
s:my	-4 -14 -1 16
s:name	-4 8 -28 16
s:named=1	-36 -46 71 -19
s:named=2	-17 24 -21 2
s:named=3	34 7 -63 24
s:nearly	-2 10 10 -25
s:need	-5 -9 1 7
s:negotiate	0 9 -1 -4
s:negotiation	0 0 21 -16
s:negotiator	0 -6 12 -3
s:neither	7 -23 3 7
s:net	0 -9 14 -7
s:never	0 16 -22 7
s:new	-11 -6 10 0
s:nickel	0 4 5 -11
s:night	0 -23 0 17
s:nobody	0 2 7 -15
s:noon	2 12 -3 -12
s:nor	1 -14 0 8
s:north	0 6 2 -11
s:northern	0 -12 14 0
s:note	-1 4 4 -10
s:notice	0 12 4 -22
s:now	-10 -1 11 -5
s:number	-8 -16 -1 19
s:ocean	0 -15 21 -7
s:of	-1 -15 5 6
s:off	5 5 7 -19
s:offer	-10 -49 6 17
s:oil	0 11 -8 -4
s:old	-11 -11 27 -11
s:on	-21 1 4 3
s:once	11 -4 -22 18
s:one	8 -3 -7 4
s:one day	-9 -40 61 -35
s:one month	-26 -67 104 -60
s:one week	-3 0 13 -13
s:one year	-26 -18 -17 42
s:open	-1 -13 0 12
s:opened	0 -14 22 -8
s:operator	0 -5 14 -9
s:opinion	0 -3 11 -8
s:opposition	0 5 12 -18
s:option	0 -17 -8 23
s:or	-7 -28 35 -12
s:order	-4 12 -1 -10
s:ordinary	0 -6 14 -7
s:originating	0 20 -6 -15
s:other	-21 10 0 -3
s:otherwise	0 14 -12 0
s:our	-7 -11 -6 19
s:out	25 -11 -4 -5
s:over	17 11 -1 -29
s:own	6 6 2 -17
s:owned	0 -14 11 0
s:owner	0 -11 14 -4
s:pact	-4 12 -4 -4
s:page	-1 -7 -3 12
s:palm	0 6 0 -9
s:panel	0 5 -10 3
s:paper	-9 -31 -6 32
s:parcel	0 -17 1 13
s:parliament	0 -20 8 5
s:part	-4 18 6 -28
s:party	-3 3 10 -15
s:pass	-5 -1 18 -14
s:past	-6 -15 12 5
s:pause	1 8 -12 0
s:pay	-15 3 15 -14
s:pen	0 9 -16 7
s:people	-4 -2 -15 20
s:perhap	0 -7 -7 14
s:phone	0 -13 -5 17
s:phosphate	0 9 0 -11
s:place	0 6 0 -9
s:plan	0 17 7 -24
s:player	0 -7 16 -11
s:policy	-3 -6 19 -11
s:port	7 -3 17 -21
s:possible	-2 0 -11 11
s:post	0 -3 20 -19
s:powder	0 18 -10 -8
s:preliminary	0 11 -6 -5
s:present	-7 -13 -18 34
s:president	0 14 -22 4
s:press	0 15 -2 -12
s:price	0 -16 15 -3
s:prime	0 9 -15 4
s:principle	0 -17 -9 24
s:probably	0 -4 -5 10
s:proclamation	0 -15 24 -11
s:producer	0 -3 12 -9
s:product	0 0 14 -14
s:prolong	2 5 8 -16
s:prolongation	-1 -9 -24 30
s:promise	-11 -7 18 -5
s:property	0 13 -6 -6
s:proposal	-2 -22 -30 42
s:propose	-10 -23 -12 29
s:protest	0 -8 13 -3
s:protocol	0 -11 -3 13
s:provide	-3 -5 -6 15
s:province	0 -6 12 -6
s:public	0 9 0 -11
s:publication	0 -7 0 10
s:publish	0 -1 12 -9
s:pump	0 5 -15 7
s:purchase	0 -4 16 -6
s:push	0 -12 3 6
s:put	3 -9 -1 8
s:q	0 9 -9 0
s:quarter	0 -12 19 -7
s:quota	0 0 9 -7
s:radio	0 -16 9 4
s:rain	0 10 -1 -9
s:raise	7 -1 5 -14
s:rare	-4 -10 15 -4
s:raspberry	0 -12 0 9
s:rate	-1 23 -5 -18
s:rather	0 1 -15 15
s:ratu	0 1 -11 10
s:reach	-13 -6 8 4
s:read	-3 4 9 -13
s:ready	-1 -9 -14 22
s:reason	0 0 14 -12
s:recall	11 5 -6 -12
s:reciprocal	-5 -24 9 18
s:reckon	0 20 -7 -11
s:recommend	0 -14 -17 27
s:reduce	0 12 -8 -3
s:reduction	0 4 -20 12
s:refrain	0 5 2 -10
s:refuse	1 -6 19 -17
s:regime	0 0 12 -11
s:remain	0 -3 -9 11
s:remember	0 -10 18 -7
s:renew	2 -11 6 -2
s:renewal	0 3 -19 16
s:rent	0 -14 32 -26
s:replace	-6 12 0 -8
s:reply	0 -9 -7 16
s:report	-1 -12 34 -23
s:reporter	0 0 15 -17
s:representative	0 0 12 -15
s:require	0 -14 13 0
s:result	-1 -16 18 0
s:retain	0 -1 -6 9
s:review	0 -10 15 -6
s:revive	0 -6 0 9
s:right	0 9 4 -14
s:rise	2 -6 14 -14
s:river	0 -24 30 -13
s:room	7 -2 -14 10
s:round	-19 -33 26 4
s:rule	-3 -20 15 3
s:run	18 -4 1 -15
s:s	0 -11 15 -7
s:salmon	0 -1 -14 15
s:salt	0 9 -14 5
s:same	-14 23 -10 -11
s:say	-13 4 -7 7
s:school	0 -2 11 -6
s:scotch	0 14 -10 -4
s:second	15 -2 -5 -5
s:section	-7 -11 35 -23
s:sell	1 -24 9 1
s:senate	0 -4 -5 9
s:send	0 -1 -14 15
s:settle	0 -13 -5 16
s:seventh	0 -6 9 -2
s:shall	-2 6 -17 11
s:shanghai	0 11 0 -13
s:she	9 0 -4 -2
s:shelve	0 20 -14 -7
s:ship	-8 -10 20 -7
s:shipbuilding	0 -4 12 -5
s:shipment	0 -13 8 4
s:shook	0 -2 -8 13
s:should	0 -18 27 -10
s:show	0 -10 15 -3
s:shrimp	6 5 -11 0
s:shut	0 -9 13 -2
s:sign	-9 11 0 -6
s:signature	-1 -12 -22 30
s:silent	0 -14 17 -3
s:since	-3 18 -12 -6
s:single	0 10 -7 0
s:sirloin	0 0 9 -10
s:sit	-8 -10 17 -2
s:sleep	5 11 -14 -3
s:so	-2 13 -11 0
s:some	-3 12 -3 -5
s:somebody	0 2 -11 9
s:source	0 -13 0 11
s:spare	0 13 -3 -11
s:special	0 8 9 -20
s:spoke	-2 -13 15 -1
s:spoken	0 -11 -8 17
s:spring	5 -9 10 -6
s:stake	0 12 -13 1
s:stand	-8 0 13 -10
s:standstill	-11 -8 -17 27
s:start	0 -11 6 3
s:state	0 -1 8 -4
s:station	0 -9 7 0
s:steel	-1 -5 9 0
s:step	-3 -11 3 8
s:still	-10 -24 22 1
s:stock	0 -22 15 0
s:stockholm	-6 -21 6 14
s:stretch	0 -2 -16 18
s:strike	-14 -4 10 1
s:study	0 0 -9 6
s:subject	0 0 -9 11
s:subsidiary	0 -10 11 0
s:successor	10 -9 -2 0
s:sugar	0 13 -32 11
s:suggest	0 -3 -6 10
s:summit	-1 0 -8 12
s:supply	0 0 -5 8
s:surcharge	-9 -33 33 0
s:suspend	-8 -2 -5 9
s:suspension	-16 4 -3 5
s:table	-4 -5 -13 19
s:talk	-20 -38 21 16
s:talked	-2 -22 6 11
s:talking	0 -4 -5 10
s:taro	0 0 -16 16
s:technology	0 13 -4 -9
s:telephone	-5 28 -13 -13
s:telephoned	0 9 -11 0
s:television	0 -23 0 17
s:tell	-17 -17 2 13
s:ten	0 -10 2 6
s:terminal	0 -4 12 -7
s:text	-2 4 -32 28
s:th	0 -8 0 9
s:than	-6 -9 23 -11
s:that	-9 4 -6 4
s:the	-25 -1 5 7
s:their	-25 0 16 -7
s:them	0 -11 22 -14
s:themselve	-2 11 -5 -3
s:then	-13 -8 26 -11
s:there	8 -13 5 0
s:these	-6 26 -18 -7
s:they	15 0 -13 0
s:they'll	0 -5 -6 11
s:thi	-9 -13 2 13
s:thing	-4 -11 4 7
s:think	0 -10 15 -9
s:those	1 4 5 -14
s:though	5 -9 2 0
s:threat	0 11 -3 -8
s:three	-17 -17 14 8
s:through	-2 23 -24 2
s:tiktok	0 -19 28 -12
s:tile	0 -2 -6 9
s:till	0 2 -12 3
s:timber	0 2 -11 5
s:time	-14 -4 23 -15
s:tired	0 13 -4 -10
s:together	-2 -12 27 -14
s:ton	0 -9 0 6
s:too	1 -9 7 0
s:tool	0 13 -9 -3
s:top	0 -10 2 5
s:touched	0 13 -9 -1
s:town	-3 -6 22 -15
s:toy	0 -11 0 12
s:trade	-21 -7 4 4
s:trader	0 0 -14 11
s:transfer	0 7 4 -13
s:transport	0 0 12 -11
s:treasury	0 -4 13 -7
s:treaty	8 -18 -1 10
s:trial	0 4 3 -10
s:trouble	0 10 0 -12
s:truce	17 0 -6 -7
s:tuesday	0 -2 9 -6
s:tuna	0 -3 -2 9
s:turn	9 -21 8 0
s:turned	-1 -11 4 4
s:twice	9 -16 0 3
s:two	1 -7 6 0
s:tyre	11 3 -10 -8
s:under	-18 -3 14 -2
s:union	0 -7 12 -4
s:unit=day	-4 -7 47 -43
s:unit=month	16 0 -34 25
s:unit=week	-33 24 13 -29
s:unit=year	-47 -31 20 20
s:unless	-4 -25 16 9
s:unreliable	0 20 -11 -12
s:until	-6 7 6 -16
s:up	-17 9 5 -9
s:upper	0 -4 9 -4
s:us	-12 24 -17 -4
s:use	-1 10 5 -15
s:utility	0 -7 15 -7
s:valid	0 -5 -11 16
s:valley	0 -7 12 -3
s:very	0 9 0 -6
s:video	0 7 -13 3
s:village	0 -5 11 -5
s:vote	12 -17 10 -5
s:wage	0 -5 9 -4
s:wait	-4 0 13 -13
s:walk	0 14 -3 -11
s:want	-3 19 -7 -4
s:was	-5 -2 11 -11
s:watch	0 12 -8 -3
s:water	0 -8 12 -1
s:we	-13 -2 -8 13
s:we'll	0 -16 0 10
s:wednesday	0 16 -6 -12
s:week	-4 4 -17 14
s:weekend	3 4 0 -13
s:welcome	10 13 -3 -22
s:welcomed	0 13 -12 -2
s:were	16 -13 11 -16
s:what	2 5 -20 9
s:wheat	0 0 17 -19
s:when	13 11 -19 -6
s:whether	0 -26 13 5
s:while	2 8 -7 -3
s:who	-19 -23 22 2
s:whose	0 -6 -7 14
s:will	-27 7 -4 4
s:win	0 13 -7 -5
s:window	0 -1 9 -6
s:wine	5 28 -29 -7
s:winter	8 -19 5 0
s:wire	-5 -10 3 9
s:wish	0 10 -10 0
s:with	-17 0 1 4
s:withdraw	6 -14 2 1
s:within	0 -9 35 -28
s:without	10 -12 1 0
s:wool	0 9 -8 0
s:word	0 -19 0 12
s:work	-4 -4 14 -6
s:worked	13 0 -5 -8
s:world	2 -8 23 -19
s:worth	0 8 0 -11
s:would	-25 -12 -4 21
s:write	-10 -13 12 3
s:xi	0 5 -9 5
s:year	2 -10 14 -7
s:yes	-2 4 -16 10
s:yet	-4 -11 -19 29
s:yield	-7 -14 18 -1
s:york	0 -13 15 -1
s:you	-4 2 15 -19
s:your	-1 -1 -5 10
s:•	0 1 6 -8
sa:!	-1 9 -11 2
sa:" .	-13 10 -5 1
sa:" <person>	0 11 2 -15
sa:" and	0 -11 0 9
sa:" he	0 19 10 -28
sa:" in	0 -6 -12 19
sa:" she	12 -5 -5 0
sa:" the	8 0 5 -15
sa:'	0 -4 12 -7
sa:' notice	-1 -1 13 -7
sa:'s <person>	0 2 13 -15
sa:'s delay	0 -4 13 -8
sa:'s foreign	8 -7 0 0
sa:'s president	0 10 0 -10
sa:'s tariff	0 11 -5 -5
sa:)	-5 12 -5 -1
sa:) and	0 14 -9 -4
sa:, "	10 11 10 -28
sa:, <day-today>	0 5 -11 5
sa:, <level>	12 -11 11 -15
sa:, <name>	0 0 -14 11
sa:, <number>	-6 10 0 -9
sa:, <office>	0 -10 0 10
sa:, <person>	-4 7 -15 7
sa:, <quality>	0 -5 12 -4
sa:, <seat>	0 -5 12 -6
sa:, a	-8 -10 6 6
sa:, according	0 -11 5 5
sa:, after	0 10 -6 -5
sa:, agree	-7 11 0 -7
sa:, and	14 -18 9 0
sa:, as	-4 -9 -13 25
sa:, at	1 -4 -9 12
sa:, before	0 -6 -4 9
sa:, but	-2 -8 -3 13
sa:, by	-5 14 1 -16
sa:, counted	-2 10 -16 7
sa:, down	3 -12 1 4
sa:, during	2 0 5 -11
sa:, four	0 0 9 -7
sa:, from	1 -20 -6 23
sa:, go	-3 9 -17 8
sa:, had	2 8 -5 -7
sa:, has	-4 12 -8 0
sa:, his	0 0 -13 15
sa:, hour	-6 -2 9 -2
sa:, i	0 6 11 -16
sa:, in	5 0 5 -9
sa:, is	-8 11 3 -13
sa:, it	2 18 -18 -3
sa:, leave	0 -5 -2 8
sa:, mediator	0 -3 8 -3
sa:, no	0 -7 -6 13
sa:, nobody	0 -3 12 -7
sa:, of	0 -13 16 -4
sa:, on	-6 -26 34 -7
sa:, one	0 -1 20 -17
sa:, or	0 -10 -7 16
sa:, our	0 -10 1 8
sa:, run	8 3 -10 -3
sa:, say	9 -18 1 4
sa:, she	0 0 12 -13
sa:, so	-6 23 -16 -5
sa:, subject	0 -5 -5 10
sa:, take	-3 12 0 -11
sa:, the	-12 3 3 -5
sa:, their	0 14 5 -21
sa:, then	0 0 28 -28
sa:, they	10 -1 -12 4
sa:, to	-7 16 -21 3
sa:, two	-3 -10 -4 16
sa:, under	-6 -6 8 1
sa:, unless	0 -17 6 9
sa:, was	-11 -7 10 5
sa:, were	0 24 -8 -19
sa:, when	3 -8 -5 10
sa:, which	9 3 -12 0
sa:, while	0 14 -10 -3
sa:, who	0 -8 -4 13
sa:, will	0 8 -9 0
sa:, with	0 -21 0 16
sa:, would	0 14 -5 -7
sa:- built	0 -5 9 -4
sa:- earth	0 -11 -3 14
sa:. "	-7 -14 -12 24
sa:. m	0 11 0 -13
sa::	-10 -6 19 -9
sa:: <level>	-1 -10 0 7
sa:: <name>	0 -12 2 7
sa:: <number>	0 5 9 -23
sa:: it	0 -9 11 0
sa:: on	0 -6 11 -3
sa:: that	0 -4 -2 8
sa:: the	0 0 12 -9
sa:;	24 -5 -3 -6
sa:; <name>	0 4 -15 6
sa:; a	10 -5 0 -8
sa:; both	10 6 0 -17
sa:; it	0 6 4 -12
sa:; the	1 10 -1 -10
sa:<agent>	8 2 -17 8
sa:<day-ahead>	-47 23 -29 16
sa:<day-ahead> ,	1 5 -19 10
sa:<day-ahead> .	-38 14 -15 6
sa:<day-ahead> ;	10 4 0 -12
sa:<day-ahead> of	0 -2 -10 14
sa:<day-ahead> unless	0 -11 16 -3
sa:<day-gone>	27 2 -20 -3
sa:<day-gone> ,	11 6 -9 -7
sa:<day-gone> .	5 -13 12 -3
sa:<day-gone> after	8 5 -13 0
sa:<day-gone> and	7 -12 -13 18
sa:<day-gone> evening	0 -14 0 15
sa:<day-gone> is	0 18 -13 -10
sa:<day-gone> to	11 0 -1 -8
sa:<day-gone> with	0 -2 11 -6
sa:<day-today>	2 9 8 -21
sa:<day-today> ,	-5 21 -5 -16
sa:<day-today> .	-7 18 -3 -11
sa:<gate>	17 -6 -17 8
sa:<goods-amount>	0 12 -6 -2
sa:<goods-amount> .	0 11 -9 0
sa:<goods>	-1 11 -24 11
sa:<level-noun>	-33 0 -4 15
sa:<level>	9 -10 1 1
sa:<level> )	0 -7 -4 11
sa:<level> ,	0 -22 32 -13
sa:<level> .	8 3 -2 -9
sa:<level> and	0 6 -22 12
sa:<level> for	-7 -5 0 10
sa:<level> from	-2 -9 11 0
sa:<level> of	0 -9 2 4
sa:<level> on	8 2 -27 17
sa:<level> tariff	0 15 -9 -6
sa:<level> that	3 10 -8 -6
sa:<level> to	3 0 4 -11
sa:<money>	-6 2 14 -17
sa:<month-ahead> ,	0 9 -8 -2
sa:<month-gone> .	0 -7 -4 9
sa:<month-gone> and	9 0 -8 0
sa:<name>	-10 -1 -2 9
sa:<name> 's	0 -13 6 7
sa:<name> <level>	0 4 -17 9
sa:<name> <number>	0 -2 -8 11
sa:<name> and	3 12 4 -28
sa:<name> charge	-2 0 -9 10
sa:<name> has	4 7 -12 0
sa:<name> have	0 -3 9 -2
sa:<name> in	-6 -3 12 0
sa:<name> is	0 10 1 -12
sa:<name> its	6 -3 -10 6
sa:<name> take	0 -6 -6 13
sa:<name> to	0 3 0 -9
sa:<name> will	0 -2 -26 25
sa:<name> would	0 -11 -1 11
sa:<not>	15 -3 -8 -3
sa:<number>	14 -12 10 -12
sa:<number> ,	-11 1 5 -1
sa:<number> .	32 0 -19 -9
sa:<number> :	0 4 9 -21
sa:<number> <name>	0 -12 3 8
sa:<number> <quality>	0 8 0 -11
sa:<number> and	7 0 -19 14
sa:<number> in	-1 -6 10 -1
sa:<number> more	-4 20 -13 -3
sa:<number> of	0 11 -10 -2
sa:<office>	-16 0 15 -9
sa:<office> ,	0 2 7 -9
sa:<office> had	0 -8 11 -2
sa:<organisation> 's	0 0 12 -10
sa:<organisation> ,	0 3 -15 12
sa:<organisation> and	0 -9 11 0
sa:<organisation> announce	0 -1 12 -9
sa:<organisation> in	0 2 -13 10
sa:<organisation> of	0 10 0 -9
sa:<organisation> prolong	0 -7 9 0
sa:<organisation> say	0 10 0 -10
sa:<person> 's	12 2 -8 -6
sa:<person> ,	-7 -9 5 4
sa:<person> .	-6 14 1 -12
sa:<person> and	0 8 -12 1
sa:<person> announce	0 11 -15 4
sa:<person> had	3 12 -12 -6
sa:<person> has	0 -6 -17 23
sa:<person> in	0 9 0 -9
sa:<person> of	0 -13 19 -7
sa:<person> sign	0 5 1 -9
sa:<points> .	-3 9 -8 0
sa:<quality>	-15 -2 0 7
sa:<quality> good	0 13 1 -20
sa:<quality> one	5 -9 -10 12
sa:<quality> president	0 0 -7 9
sa:<quality> steel	0 10 -4 -4
sa:<quality> tariff	0 -5 9 -2
sa:<quality> trade	0 -11 2 5
sa:<seat>	-21 5 9 -7
sa:<seat> .	-3 14 -6 -7
sa:<seat> has	0 -6 9 -1
sa:<seat> say	0 11 -6 -4
sa:<seat> time	0 -19 22 -3
sa:<seat> to	-7 -7 11 0
sa:<span>	-20 -14 4 13
sa:<span> ,	-2 -16 17 -1
sa:<span> .	-13 -19 26 -4
sa:<span> after	0 9 -9 0
sa:<span> before	0 15 -9 -5
sa:<span> of	-3 -18 -4 22
sa:<span> to	0 10 0 -9
sa:<taker>	0 3 5 -9
sa:<v-agree>	-16 -2 -4 14
sa:<v-bear>	-9 3 2 -3
sa:<v-begin>	10 9 -17 -2
sa:<v-buy>	-1 3 4 -8
sa:<v-deny>	-3 -12 4 6
sa:<v-down>	0 -7 16 -11
sa:<v-end>	31 -12 -4 -6
sa:<v-impose>	-7 -1 -11 13
sa:<v-lack>	-3 -6 -3 12
sa:<v-propose>	-3 -10 -2 11
sa:<v-refuse>	0 0 24 -27
sa:<v-renew>	4 2 12 -28
sa:<v-return>	11 -11 4 -1
sa:<v-say>	-4 -8 11 -3
sa:<v-sell>	5 3 -10 1
sa:<v-sign>	-4 7 6 -11
sa:<v-suspend>	6 7 -7 -5
sa:<v-target>	-19 0 -3 8
sa:<v-up>	15 5 -8 -8
sa:?	-18 -5 11 0
sa:a	-1 -20 18 -4
sa:a <office>	0 -10 8 0
sa:a further	0 10 -4 -5
sa:a good	0 0 -11 12
sa:a handshake	0 -4 13 -8
sa:a long	0 -5 9 -3
sa:a successor	11 -5 -5 0
sa:a treaty	9 -6 -16 9
sa:a truce	-3 -19 0 19
sa:according	0 -11 5 4
sa:according to	0 -11 5 4
sa:add	0 -16 5 8
sa:add .	0 -6 9 -2
sa:additional	0 7 -9 0
sa:additional duty	0 9 -4 -4
sa:after	3 4 9 -21
sa:after .	7 -5 -11 9
sa:after <person>	0 14 -7 -5
sa:after <span>	0 -11 0 10
sa:after a	-3 18 0 -18
sa:after that	0 11 -4 -3
sa:after the	-3 -32 11 11
sa:after they	0 -3 13 -10
sa:again	-11 0 5 0
sa:again ,	0 -10 3 5
sa:again .	-4 12 -4 -3
sa:against	0 10 -2 -6
sa:against <name>	0 8 -5 -2
sa:agree	-4 1 -11 11
sa:agree .	3 -15 -4 15
sa:agree by	0 19 -10 -13
sa:agree in	-4 -8 -17 28
sa:agree to	0 -2 9 -3
sa:agreement	-1 1 17 -19
sa:agreement with	0 -7 9 0
sa:air base	0 -9 0 7
sa:all	2 5 6 -17
sa:allow	0 -1 -10 13
sa:along	-3 -9 0 11
sa:already	0 16 -11 -5
sa:an	-3 9 6 -15
sa:an extension	4 2 0 -10
sa:an order	0 10 -6 -3
sa:and <day-today>	9 -1 -2 -3
sa:and <level>	-2 -12 4 6
sa:and <name>	3 17 -20 -2
sa:and <number>	7 -24 6 8
sa:and <person>	-4 14 -8 -4
sa:and <span>	0 -19 13 0
sa:and a	-6 -7 12 -2
sa:and at	0 -14 6 7
sa:and die	8 4 -12 -4
sa:and drop	0 11 0 -13
sa:and for	0 -10 11 0
sa:and had	3 8 5 -19
sa:and has	-2 -7 -13 21
sa:and i	-1 -8 9 0
sa:and in	0 13 -9 -2
sa:and it	3 4 -16 4
sa:and keep	-4 13 -5 -5
sa:and nobody	0 -12 1 6
sa:and not	-2 0 -23 25
sa:and one	0 0 8 -9
sa:and retain	0 -18 3 16
sa:and run	0 9 -5 -3
sa:and say	0 1 9 -11
sa:and sign	0 -7 -2 11
sa:and that	7 -8 -17 17
sa:and the	-11 2 -8 10
sa:and they	11 -13 -1 1
sa:and to	0 -17 4 10
sa:and was	0 -3 16 -10
sa:and we	0 -20 31 -15
sa:and what	0 12 0 -11
sa:and will	0 -4 -7 12
sa:announce .	0 -12 16 -4
sa:announce on	0 7 -13 3
sa:another	8 -22 2 6
sa:another <number>	-1 -10 15 -2
sa:any	0 -8 10 0
sa:anything	2 4 -18 8
sa:apply	1 -23 1 15
sa:are	-2 15 -8 -9
sa:are up	0 4 1 -9
sa:are what	0 -5 -8 14
sa:as	-4 2 -16 16
sa:as agree	3 8 0 -11
sa:as good	0 -6 -3 11
sa:as it	-8 -3 -1 15
sa:as well	0 6 7 -14
sa:ask	13 -1 -22 9
sa:ask for	15 -6 -14 2
sa:at	7 -17 1 10
sa:at <level>	-2 8 -11 3
sa:at <number>	10 -2 -23 19
sa:at the	0 -12 1 12
sa:away	-2 0 11 -11
sa:back ,	0 9 0 -8
sa:back .	0 -10 -5 16
sa:back on	0 7 0 -9
sa:base	0 -10 4 5
sa:be	-13 3 0 1
sa:be <number>	0 -8 14 -5
sa:be extend	0 0 13 -15
sa:bean	8 0 0 -10
sa:beef	-1 14 -1 -10
sa:been	-11 -11 9 5
sa:been agree	0 3 -14 8
sa:before	-9 0 8 -3
sa:before it	3 9 -1 -11
sa:before the	-9 -3 -8 17
sa:begin	0 0 -10 7
sa:begin ,	0 -14 17 -3
sa:begin .	5 6 -19 4
sa:begin <day-today>	-2 10 2 -12
sa:begin in	0 0 10 -15
sa:begin on	-1 -8 -23 27
sa:being	-2 6 -10 6
sa:believe	-2 -18 0 19
sa:better	0 3 6 -12
sa:better than	0 -4 15 -10
sa:between	2 4 2 -13
sa:between <name>	8 6 -5 -10
sa:between <seat>	0 -10 5 2
sa:between the	0 0 16 -21
sa:bond	0 -1 11 -6
sa:border	0 10 -5 -2
sa:both	2 16 -17 -2
sa:both country	0 4 -11 4
sa:both duty	-2 -16 -5 21
sa:both side	-8 6 5 -8
sa:bring	1 -12 16 -9
sa:broke	11 -11 7 -10
sa:built	0 -8 13 -5
sa:busan	-4 10 0 -6
sa:business	0 -12 18 -8
sa:but	-5 -20 6 14
sa:but a	0 -20 1 15
sa:but not	0 -8 17 -10
sa:by	-10 -14 15 2
sa:by <day-ahead>	0 -23 18 4
sa:by a	0 -7 12 -3
sa:by another	0 -13 12 0
sa:by the	9 4 -1 -11
sa:cabinet	9 -10 0 0
sa:call with	0 11 -8 -1
sa:calm	0 -8 -6 13
sa:can be	0 -17 10 3
sa:car	-1 0 9 -10
sa:cement	0 -10 0 10
sa:chip	0 9 -3 -3
sa:clock	-2 -7 14 -6
sa:closed	0 -13 9 2
sa:coffee	0 1 -14 10
sa:collect	5 10 -1 -16
sa:come	-5 15 -12 0
sa:come back	-1 10 -2 -5
sa:come down	-3 14 -2 -8
sa:come to	2 0 -12 8
sa:commerce	8 -16 6 0
sa:company	0 -3 16 -12
sa:conclude	5 -2 10 -16
sa:confirm	0 9 3 -13
sa:consider	0 -2 10 -6
sa:container	0 12 -1 -10
sa:control	0 -10 11 0
sa:control on	0 -15 8 2
sa:copper	0 -10 -9 18
sa:cost	0 -17 4 10
sa:could	-11 -5 9 1
sa:could agree	-3 -12 -5 18
sa:could be	-3 -2 11 -3
sa:counted	-3 21 -21 1
sa:counted from	-2 19 -20 1
sa:countermeasure	0 9 -4 -2
sa:crane	0 -10 14 -2
sa:custom	0 -11 16 -5
sa:day of	-1 -1 -9 12
sa:deadline	-1 -5 15 -8
sa:deal	1 -11 1 5
sa:deal .	4 -9 0 3
sa:delay	0 -4 13 -8
sa:did	0 -11 18 -5
sa:die	10 6 -14 -6
sa:die on	0 7 -9 0
sa:discuss	0 0 -10 12
sa:dispute	-3 -21 9 11
sa:dispute over	-2 -12 0 12
sa:do the	0 -8 0 8
sa:doe	-3 17 -9 -6
sa:done	0 -13 5 6
sa:down	12 0 -2 -10
sa:down to	9 0 -9 0
sa:draft	0 -7 -9 16
sa:draft .	0 -1 -9 11
sa:draw	0 6 -12 4
sa:drawer	0 -5 -4 9
sa:drop	1 -9 10 -1
sa:due .	-3 -5 12 -3
sa:during	0 -3 18 -20
sa:during which	0 0 11 -16
sa:duty is	0 13 0 -11
sa:duty of	0 1 6 -8
sa:duty on	-1 8 6 -14
sa:duty that	0 11 -7 -6
sa:duty to	17 -13 0 -8
sa:each of	0 -1 9 -6
sa:each other	-7 0 -4 8
sa:each side	7 2 -9 -1
sa:earlier	-2 -12 15 0
sa:early	-3 -9 18 -6
sa:early .	0 -4 12 -5
sa:earth	-1 -13 -1 13
sa:earth that	0 -9 0 5
sa:effect	-4 25 -6 -17
sa:election	0 -8 -1 10
sa:end	18 -3 -4 -10
sa:end .	-2 8 0 -8
sa:end in	12 3 -6 -14
sa:end of	-3 -4 -9 15
sa:estimate	0 -3 10 -6
sa:evening	0 -32 14 17
sa:evening .	0 -16 8 5
sa:ever	-6 14 -3 -6
sa:every	0 -15 6 7
sa:everybody	-8 2 24 -22
sa:expect to	5 2 -13 2
sa:expire	7 7 0 -25
sa:expire on	-2 18 -3 -19
sa:export	6 2 -10 0
sa:export of	8 2 0 -14
sa:extend its	0 0 -12 10
sa:extra	4 -6 12 -14
sa:fall	-2 4 9 -10
sa:farm good	0 -19 10 8
sa:fee	0 -15 17 0
sa:fee .	0 -8 12 -3
sa:fentanyl	0 7 5 -13
sa:fentanyl duty	0 10 -1 -7
sa:few	0 0 -10 10
sa:figure	-2 10 -6 -2
sa:find	-2 -1 19 -17
sa:finish	0 -3 -9 12
sa:firm .	0 4 -9 0
sa:floor	0 -10 5 2
sa:followed	0 0 6 -10
sa:for	0 -14 13 -4
sa:for <name>	0 0 14 -19
sa:for <number>	-5 17 -5 -7
sa:for <seat>	0 -7 -7 14
sa:for <span>	-5 -3 9 -1
sa:for good	6 5 0 -15
sa:for more	0 7 9 -17
sa:for one	-2 -6 13 -5
sa:for which	0 13 -14 0
sa:force	-4 15 -11 0
sa:force .	0 -11 0 10
sa:foreign	8 -7 -10 7
sa:free	0 6 3 -13
sa:freeze	8 0 -10 0
sa:from	-4 0 -9 11
sa:from <day-ahead>	8 -26 -14 30
sa:from <day-gone>	4 25 -14 -27
sa:from <day-today>	0 0 10 -10
sa:from <level>	-4 -11 13 0
sa:from <name>	0 10 -7 -3
sa:from <number>	0 0 13 -16
sa:from now	0 -8 16 -9
sa:from the	-3 4 -13 8
sa:gave	-3 14 1 -13
sa:geneva	-7 19 -17 0
sa:get	-1 0 11 -10
sa:give	0 13 -6 -5
sa:given	0 12 1 -14
sa:go	10 4 0 -13
sa:go ,	9 -12 4 -2
sa:go .	0 14 -2 -12
sa:go down	9 -3 -1 -3
sa:go into	0 14 -10 -3
sa:go on	-5 17 0 -13
sa:go to	0 -18 10 0
sa:good ,	0 -11 14 0
sa:government	10 5 -5 -9
sa:grace	-1 0 -10 12
sa:had	4 0 13 -18
sa:had been	0 -13 14 -4
sa:had impose	0 11 -4 -8
sa:had put	0 -14 3 9
sa:had sign	5 8 -5 -10
sa:hand	0 -5 -9 15
sa:handshake	0 -12 24 -14
sa:hang	0 12 -8 -3
sa:hanwha	0 -10 12 0
sa:hanwha ocean	0 -10 12 0
sa:harvest	0 6 -25 15
sa:has	-5 -5 -11 18
sa:has already	0 9 -5 -3
sa:has been	-5 4 -9 7
sa:has charge	0 9 0 -13
sa:has not	-1 -6 -1 11
sa:has say	0 17 -11 -7
sa:has sign	0 0 -9 10
sa:has tell	0 -2 -9 11
sa:has to	0 -10 0 6
sa:have	-16 1 -4 8
sa:have been	0 -7 -4 15
sa:have run	0 11 0 -8
sa:he had	4 -8 -6 8
sa:he tell	0 10 7 -17
sa:he would	0 3 -9 5
sa:here	-3 -9 9 2
sa:higher	0 12 -5 -8
sa:higher duty	0 -9 8 0
sa:highest	0 -7 19 -11
sa:him	0 0 -13 13
sa:his	-6 11 -27 19
sa:his <organisation>	0 5 -12 6
sa:hold for	0 6 7 -13
sa:holiday	0 15 -24 9
sa:holiday .	0 16 -19 3
sa:home	-4 -9 22 -11
sa:home .	0 -6 9 0
sa:home from	0 -1 9 -7
sa:hour	0 5 5 -13
sa:hour .	10 -5 -8 2
sa:hour before	-6 8 2 -7
sa:how	0 10 0 -9
sa:i	-6 -9 9 1
sa:i have	0 -9 -4 13
sa:if <name>	0 -9 9 0
sa:if both	0 12 0 -11
sa:impose	0 11 -5 -6
sa:impose on	0 12 0 -11
sa:in	5 -13 -3 8
sa:in <month-gone>	3 -10 9 -3
sa:in <name>	-11 10 13 -17
sa:in <number>	6 0 7 -15
sa:in <quality>	0 -5 -5 9
sa:in a	0 -10 -3 13
sa:in at	0 -15 5 8
sa:in both	7 -4 -12 8
sa:in force	0 15 -10 -3
sa:in geneva	-1 11 -10 0
sa:in his	0 -1 -11 14
sa:in its	0 -1 12 -8
sa:in new	0 -3 9 -3
sa:in place	0 17 -7 -10
sa:in return	0 7 0 -9
sa:in stockholm	0 -7 -3 11
sa:in the	2 18 -3 -21
sa:in their	8 -16 -4 10
sa:in write	0 -7 -3 11
sa:including	0 10 -4 -6
sa:instead	0 5 -9 3
sa:instead of	0 7 -10 2
sa:interview	0 -8 -2 12
sa:into the	0 -7 10 -2
sa:investigation	0 -11 3 4
sa:is	-22 1 -7 12
sa:is ,	0 -20 2 14
sa:is <day-ahead>	0 4 -12 6
sa:is <day-gone>	8 5 -12 -6
sa:is a	-1 -8 6 2
sa:is back	0 -15 6 7
sa:is being	0 -3 -3 11
sa:is not	-5 -3 20 -12
sa:is on	0 -11 1 4
sa:is one	0 20 -6 -16
sa:is over	-2 20 -13 -7
sa:is still	-2 -6 12 -1
sa:is what	4 2 -14 3
sa:it	6 3 1 -11
sa:it 's	0 -15 12 0
sa:it ,	0 7 -12 3
sa:it .	15 -7 0 -3
sa:it begin	3 10 -17 2
sa:it end	2 -3 9 -11
sa:it had	0 -14 10 0
sa:it is	-10 13 -5 -1
sa:it take	3 18 -13 -13
sa:it to	10 -9 0 0
sa:it was	-5 3 8 -9
sa:it will	-3 13 -3 -8
sa:it would	-3 10 0 -6
sa:its	9 -3 0 -2
sa:its <level>	0 2 -10 5
sa:its <office>	0 -7 -1 9
sa:its duty	7 -1 7 -15
sa:its export	0 3 -11 4
sa:its list	0 -5 -12 16
sa:its own	4 3 -10 0
sa:itself	0 -6 10 0
sa:joint	0 -8 -2 12
sa:joint statement	0 -5 -1 8
sa:keep	-12 23 -6 -12
sa:keep their	0 12 -6 -7
sa:lapse	16 -4 0 -11
sa:last	-4 10 4 -15
sa:last <month-gone>	3 15 -16 -3
sa:last day	1 6 0 -13
sa:last week	-3 -10 8 2
sa:lasted	15 -11 -5 -1
sa:late .	0 -1 8 -4
sa:late on	0 2 -9 4
sa:later	-7 -12 26 -6
sa:lay	-2 -16 13 1
sa:leave	-12 -16 31 -5
sa:leave .	0 -4 13 -7
sa:less	2 -21 3 9
sa:less <span>	0 -10 16 -6
sa:levy	-2 9 -1 -5
sa:levy <level>	0 14 -11 -4
sa:licence	7 -7 6 -8
sa:lie	0 -4 -9 13
sa:like	0 -13 2 6
sa:likewise	0 0 -9 5
sa:line	-2 -9 10 0
sa:list .	0 0 -10 8
sa:listed	0 -15 2 8
sa:listed firm	0 -9 0 6
sa:listing	0 13 -8 -6
sa:listing of	0 14 -9 -6
sa:little	0 14 -9 -4
sa:live	-2 11 -6 -3
sa:long	-10 7 -8 5
sa:long ,	0 14 -17 0
sa:long .	0 11 -9 -1
sa:long time	0 -18 18 -1
sa:longer	-3 2 -12 10
sa:longer than	0 8 -9 1
sa:look	0 -9 14 -5
sa:look at	0 -4 10 -6
sa:lower	6 -15 13 -4
sa:lower tariff	0 -8 13 -5
sa:m	0 11 0 -13
sa:m .	0 10 0 -13
sa:machine	0 18 -5 -15
sa:magnet	0 -4 10 -5
sa:make	0 13 -2 -12
sa:make in	0 12 -5 -10
sa:make it	0 10 -5 -5
sa:many	0 8 0 -9
sa:matter	0 -12 3 6
sa:may	-2 -10 4 6
sa:me	0 -5 -15 20
sa:mean	0 -17 -1 19
sa:mediator	0 -7 15 -9
sa:mediator say	0 -4 10 -5
sa:medicine	-6 -8 12 2
sa:meet	0 -18 -3 17
sa:meet on	0 0 -6 9
sa:member	0 3 8 -12
sa:mentioned	0 -4 -11 15
sa:middle	0 15 -14 0
sa:middle of	0 15 -14 0
sa:midnight	4 6 -2 -12
sa:minister	1 -4 -12 12
sa:monday	0 -6 -7 14
sa:monday ,	0 -7 -7 14
sa:money	0 -9 7 1
sa:more	-9 9 -1 -4
sa:more ,	-4 13 -11 0
sa:more and	0 -1 -9 12
sa:more for	0 6 12 -20
sa:morning	-3 1 17 -20
sa:morning .	0 4 2 -9
sa:most	0 -7 -9 17
sa:move	0 1 14 -16
sa:mr <person>	0 -6 -5 12
sa:my	0 -8 -3 13
sa:name	0 -14 -7 19
sa:nearly	0 16 -2 -14
sa:need	0 5 -12 7
sa:negotiate	0 10 -4 -4
sa:negotiation	0 0 10 -10
sa:neither	9 -19 1 4
sa:neither side	12 -13 -1 0
sa:never	0 8 -9 0
sa:new	0 -22 23 -5
sa:night	3 -14 0 6
sa:no more	0 -2 -7 13
sa:nobody	1 0 5 -9
sa:not	-2 12 -13 2
sa:not <number>	0 7 11 -17
sa:not <span>	0 -10 -18 24
sa:not for	0 -1 21 -23
sa:not yet	0 -4 -2 9
sa:now	-3 -14 6 8
sa:number	-5 -11 1 10
sa:number .	0 -6 10 -2
sa:ocean	0 -10 12 0
sa:of	-29 -5 23 -9
sa:of <day-ahead>	0 -12 6 4
sa:of <day-gone>	-1 -9 -1 13
sa:of <level>	8 -9 8 -7
sa:of <month-gone>	0 24 -12 -14
sa:of <number>	9 19 -19 -9
sa:of <quality>	0 16 -10 -5
sa:of <span>	-7 -17 16 3
sa:of a	0 -9 2 4
sa:of blacklisted	0 8 -8 -2
sa:of busan	0 0 -8 9
sa:of calm	0 -8 -6 13
sa:of duty	0 0 9 -7
sa:of geneva	0 16 -10 -6
sa:of it	0 15 -11 0
sa:of its	0 -5 -3 9
sa:of last	0 -11 12 -1
sa:of letter	0 4 4 -9
sa:of listed	0 -12 1 7
sa:of peace	0 17 -15 0
sa:of talk	-12 -16 16 5
sa:of the	-6 -2 16 -11
sa:of them	-2 -8 20 -9
sa:of thi	0 -12 11 0
sa:of truce	0 0 -12 14
sa:off	-4 13 0 -9
sa:offer	0 -18 2 9
sa:offer .	0 -9 0 7
sa:old	-7 -6 10 0
sa:old duty	-1 -4 13 -7
sa:old rate	0 4 -13 7
sa:olive	0 14 0 -13
sa:on	-21 5 -6 8
sa:on .	-1 9 -1 -4
sa:on <day-ahead>	-50 4 9 0
sa:on <day-gone>	20 -12 0 -4
sa:on <day-today>	-3 -4 12 -4
sa:on <name>	0 0 8 -8
sa:on <number>	0 -7 14 -6
sa:on <quality>	-4 -1 -4 10
sa:on <span>	0 14 -9 -5
sa:on a	-2 9 -13 3
sa:on both	0 -3 -18 20
sa:on each	0 1 -13 7
sa:on export	0 18 -5 -14
sa:on its	0 0 -12 12
sa:on offer	0 -6 -5 11
sa:on our	0 0 -9 9
sa:on paper	0 -10 12 -2
sa:on rare	0 -18 9 2
sa:on steel	0 -12 7 4
sa:on the	-2 8 -11 3
sa:on top	0 0 -9 8
sa:once	7 0 -15 6
sa:one	3 -25 8 10
sa:one .	4 -25 16 0
sa:one in	12 -3 -3 -5
sa:one of	-1 8 0 -8
sa:one option	0 -8 -1 12
sa:only	1 13 -18 0
sa:open	0 -10 5 3
sa:option	0 -16 -8 23
sa:or	-4 -19 25 -7
sa:or <span>	0 -1 14 -12
sa:or two	0 -6 13 -5
sa:order	0 8 1 -13
sa:other	-13 6 6 -6
sa:out	22 0 -3 -23
sa:out .	2 15 -5 -15
sa:out of	0 -15 13 1
sa:out on	9 2 -5 -9
sa:over	17 7 -1 -23
sa:over .	7 -14 10 0
sa:over on	0 15 -4 -16
sa:own	8 11 -6 -13
sa:owned	0 -13 7 1
sa:owned by	0 -8 0 7
sa:owner	0 -8 19 -13
sa:paper	-2 -8 23 -14
sa:parliament	0 -10 2 4
sa:part of	0 8 -7 0
sa:pass	-3 2 11 -13
sa:pay	-2 7 8 -17
sa:pay <level>	0 26 -5 -31
sa:peace .	0 6 4 -17
sa:pen	0 3 -16 13
sa:perhap	0 -3 -9 13
sa:period	0 -5 13 -7
sa:phone	0 -7 -2 10
sa:phosphate	0 13 -1 -11
sa:place	6 6 0 -18
sa:place .	7 2 -2 -9
sa:plan	0 9 7 -16
sa:plan .	0 3 8 -11
sa:policy	0 -3 12 -8
sa:port	11 -7 -1 0
sa:port fee	0 -8 14 -6
sa:possible	0 -5 -5 11
sa:possible .	0 0 -6 9
sa:power	0 -5 9 -2
sa:present	0 -10 -15 27
sa:present one	0 -7 -6 13
sa:president	0 14 -8 -5
sa:president in	0 15 -8 -9
sa:price	0 -5 11 -6
sa:prolong	9 -5 14 -25
sa:prolong it	5 0 0 -10
sa:promise in	0 -4 9 -3
sa:propose	-4 -17 -8 24
sa:publication	0 -7 0 10
sa:publication .	0 -2 -6 11
sa:pump	0 0 -11 8
sa:put	6 -30 3 17
sa:put it	6 -16 4 1
sa:put on	0 -20 6 14
sa:quarrel	7 -12 7 -5
sa:quarrel over	0 -9 4 0
sa:quiet ,	0 -11 9 0
sa:rain	0 10 -4 -5
sa:raise	10 0 -8 0
sa:rare	-1 -13 -1 13
sa:rare -	0 -11 -3 14
sa:rate	-9 11 -12 3
sa:rate .	-4 16 -14 0
sa:rather	0 9 -14 6
sa:reach	-9 -10 14 0
sa:read	0 0 9 -8
sa:reciprocal	0 -14 5 9
sa:reciprocal tariff	0 -6 -2 11
sa:reckon	0 22 -14 -8
sa:reckon .	0 9 -11 1
sa:refuse	1 0 16 -23
sa:remain	0 -9 4 5
sa:renew	4 9 -5 -17
sa:rent	0 0 8 -11
sa:reply	0 -7 -6 14
sa:report	0 2 12 -16
sa:report .	0 10 0 -9
sa:reporter .	0 0 10 -9
sa:reprieve	0 11 -16 2
sa:restriction to	0 1 -10 6
sa:result	0 -4 10 -5
sa:retain	0 -8 -4 16
sa:retain .	0 -7 -3 12
sa:retain <level>	0 -11 3 8
sa:rice	-2 15 -15 0
sa:round	-4 -6 -1 10
sa:round of	0 -8 11 0
sa:rule	-1 -7 0 7
sa:rule .	0 6 4 -11
sa:rule that	0 -8 -6 14
sa:run	14 2 6 -35
sa:run ,	-2 -20 27 -7
sa:run out	25 3 -18 -16
sa:run until	-2 9 -9 0
sa:same	-9 17 -10 -4
sa:same rate	-3 13 -3 -6
sa:sanction	0 0 9 -9
sa:sanction on	0 -6 13 -5
sa:say ,	0 15 -4 -8
sa:say .	6 -8 -7 10
sa:say <name>	11 -13 0 0
sa:say on	-1 -11 7 2
sa:say that	0 15 0 -15
sa:say the	0 10 -9 1
sa:second	0 -11 4 4
sa:see	0 -3 10 -5
sa:sell	2 -10 0 3
sa:settle	-2 -4 -1 10
sa:shall	0 12 -8 -1
sa:she	11 -7 2 -6
sa:she say	11 -9 5 -10
sa:ship .	-2 -8 13 -1
sa:shipbuilding	0 0 10 -8
sa:short	0 11 -1 -9
sa:short .	0 14 -9 -4
sa:should	0 -5 16 -9
sa:side	8 1 -2 -5
sa:side .	-3 -3 -19 25
sa:sign	-6 8 -11 4
sa:sign ,	7 2 7 -17
sa:sign .	-5 -8 -6 18
sa:sign by	-2 0 -10 10
sa:sign in	-7 23 -9 -14
sa:sign the	0 -18 17 0
sa:signature	0 -11 -11 20
sa:signature .	0 -18 2 6
sa:since <month-gone>	-3 -5 -4 12
sa:so	-14 16 0 -10
sa:so that	-5 9 -2 -3
sa:so until	0 10 -8 -1
sa:some	-1 10 -9 0
sa:soybean	0 -11 8 2
sa:soybean .	0 -10 0 7
sa:special	0 17 -4 -14
sa:stand	-1 -11 15 0
sa:stand at	0 -5 10 -1
sa:standstill	-1 0 -7 11
sa:start	6 -14 12 -2
sa:start .	10 0 1 -12
sa:start on	-1 -12 9 4
sa:statement	0 0 -7 8
sa:stay	-3 6 -11 5
sa:stay .	0 0 -10 10
sa:stay at	-1 9 -12 1
sa:step	0 -16 -2 16
sa:still	-8 -25 25 0
sa:still to	0 -12 12 0
sa:stock	0 -11 2 6
sa:stockholm	-1 -10 0 12
sa:stop	-7 -14 3 13
sa:study	0 0 -9 6
sa:successor	11 -5 -5 0
sa:sugar	0 16 -16 0
sa:sugar truce	0 11 -7 -2
sa:suspend .	0 21 -7 -18
sa:table .	0 -3 -13 18
sa:take	0 12 -9 -5
sa:take <level>	0 -15 0 15
sa:take <number>	5 6 -14 0
sa:take effect	-3 8 3 -13
sa:talk	-6 -29 17 9
sa:talk .	0 -10 21 -11
sa:tariff ,	0 9 2 -14
sa:tariff between	0 13 -8 -3
sa:tariff of	5 -18 13 -2
sa:tariff on	0 3 -8 5
sa:tariff pause	0 0 -13 10
sa:tariff that	0 10 0 -10
sa:tax	0 -9 6 0
sa:tea and	-1 -9 5 4
sa:telephone	0 16 -9 -5
sa:telephone .	0 8 -7 0
sa:television	0 -13 0 12
sa:television interview	0 -8 -4 13
sa:tell us	0 15 -13 -5
sa:text	0 16 -9 -6
sa:than <level>	0 -2 -8 12
sa:than <span>	0 4 10 -14
sa:that	-3 7 -17 9
sa:that 's	0 12 0 -14
sa:that .	0 0 -13 15
sa:that <name>	0 14 -13 0
sa:that begin	-2 12 -4 -4
sa:that both	0 6 -9 0
sa:that end	0 -3 -5 11
sa:that extend	0 -10 -13 20
sa:that has	0 -10 1 8
sa:that is	7 -17 -1 12
sa:that nobody	4 -10 -1 6
sa:that on	0 -4 -3 9
sa:that the	0 13 -1 -12
sa:that their	0 -9 1 5
sa:that was	-2 -10 8 2
sa:that were	-1 -5 11 -1
sa:that would	0 -10 -5 16
sa:the	-13 -4 2 5
sa:the <day-ahead>	-3 6 -27 19
sa:the <day-gone>	12 13 -25 -4
sa:the <level>	6 1 -34 22
sa:the <name>	-8 15 2 -16
sa:the <office>	0 1 15 -16
sa:the <organisation>	-4 -13 1 11
sa:the <person>	-2 -26 22 0
sa:the <quality>	3 13 3 -19
sa:the <seat>	0 15 -2 -14
sa:the additional	0 12 -8 -5
sa:the agreement	0 -12 5 5
sa:the clock	-2 -2 9 -2
sa:the control	0 -18 11 1
sa:the deal	0 -2 -5 8
sa:the end	-4 5 -17 10
sa:the export	7 -17 -4 10
sa:the fee	0 -9 2 4
sa:the handshake	0 -2 8 -3
sa:the highest	0 -4 12 -5
sa:the holiday	0 6 -9 1
sa:the last	0 13 -16 0
sa:the listing	0 13 -8 -6
sa:the matter	0 -9 0 9
sa:the middle	0 15 -14 0
sa:the new	9 -8 7 -12
sa:the next	-4 13 8 -18
sa:the old	-7 -3 11 -2
sa:the one	0 -9 0 9
sa:the order	0 15 -7 -9
sa:the other	-3 8 5 -13
sa:the port	0 6 -8 2
sa:the present	0 -8 -24 31
sa:the same	-8 9 -3 -2
sa:the second	-5 -9 0 11
sa:the signature	0 -9 0 10
sa:the tariff	6 10 -13 -4
sa:the telephone	0 12 0 -12
sa:the text	0 1 5 -9
sa:the third	0 0 -11 13
sa:the truce	5 0 8 -17
sa:the two	12 14 -14 -11
sa:the world	0 12 -4 -8
sa:their	-1 -11 12 -3
sa:their <office>	0 7 3 -11
sa:their dispute	0 -14 -3 18
sa:their truce	-2 10 -3 -2
sa:them	-6 -6 29 -19
sa:them .	-1 -5 21 -16
sa:then	-16 -3 19 -6
sa:then .	0 10 0 -10
sa:there	-13 -13 20 0
sa:there .	-1 -12 12 0
sa:they were	20 -15 -6 -3
sa:thi	-3 -1 16 -13
sa:thi month	0 -7 -2 11
sa:thi year	0 3 7 -10
sa:think	1 -5 14 -15
sa:third	0 -8 -3 14
sa:those	0 -9 19 -9
sa:three	-10 -9 9 4
sa:through	0 26 -14 -14
sa:through <number>	0 15 -10 -6
sa:timber	0 9 0 -11
sa:time	-6 -1 19 -18
sa:time .	-1 3 6 -11
sa:to <day-ahead>	0 22 -13 -11
sa:to <day-gone>	7 -43 19 14
sa:to <level>	14 0 0 -14
sa:to <month-gone>	0 -13 11 0
sa:to <name>	0 -18 0 14
sa:to <number>	11 1 -11 -4
sa:to <seat>	0 -10 2 6
sa:to be	-3 -5 21 -13
sa:to begin	0 -15 0 14
sa:to come	0 22 -9 -14
sa:to do	0 7 3 -12
sa:to end	-5 -7 18 -5
sa:to expire	-7 19 -6 -9
sa:to find	-2 0 15 -14
sa:to give	0 10 -3 -5
sa:to go	0 -18 19 0
sa:to make	0 14 -1 -15
sa:to one	0 -4 11 -4
sa:to raise	2 7 -10 0
sa:to run	0 -16 22 -3
sa:to settle	0 -12 1 9
sa:to sign	6 -23 21 -9
sa:together	0 -11 21 -9
sa:too .	0 0 10 -11
sa:top	0 0 -16 17
sa:town	-2 -5 9 -1
sa:trade .	0 12 -8 -5
sa:trade agreement	0 -3 11 -6
sa:trade minister	0 -4 -3 8
sa:trade war	0 -8 5 1
sa:treaty	9 -6 -9 4
sa:truce	1 -9 4 3
sa:truce between	8 -7 13 -13
sa:truce expire	8 -5 0 -2
sa:truce in	0 -17 12 4
sa:truce that	-2 2 -16 13
sa:truce with	0 0 -7 9
sa:turn	0 -8 12 -1
sa:turned	-1 -4 -3 11
sa:twice	9 -10 -3 2
sa:two .	0 -7 14 -4
sa:two <office>	0 0 -13 10
sa:two country	3 4 -15 3
sa:under	-9 0 0 6
sa:under a	0 -5 10 -4
sa:under which	-6 15 -11 0
sa:understanding	0 3 5 -10
sa:unless	-3 -25 23 3
sa:unless <organisation>	0 -11 16 -6
sa:until	-10 13 -4 -8
sa:until <day-ahead>	-11 15 -11 -1
sa:until <day-gone>	-5 12 0 -12
sa:until the	4 -15 5 3
sa:up	-9 18 -5 -10
sa:up .	0 10 -10 0
sa:up on	1 14 -12 -8
sa:up to	-2 3 -7 3
sa:us	-3 20 -25 0
sa:us .	0 10 -11 0
sa:use	0 0 7 -6
sa:very	0 11 -3 -5
sa:vote	13 -12 -9 4
sa:wait	0 -4 14 -8
sa:want	0 11 -3 -8
sa:war	1 -16 -2 12
sa:was	-9 -16 19 0
sa:was "	0 -5 -6 14
sa:was <number>	2 -12 14 -7
sa:was agree	6 -21 -2 17
sa:was in	0 -8 -3 11
sa:was not	0 10 -15 1
sa:was sign	-6 17 -8 -4
sa:we	-5 3 11 -15
sa:we shall	0 -2 10 -5
sa:week ,	-1 10 3 -13
sa:week .	-1 5 -15 8
sa:well	0 8 4 -13
sa:were	16 -17 0 0
sa:were to	-3 -3 12 -3
sa:what the	8 -14 -11 13
sa:what they	0 7 0 -10
sa:what we	0 9 -7 0
sa:wheat	0 -3 10 -8
sa:when	9 -4 -21 15
sa:when <person>	3 -13 -6 13
sa:when the	3 -9 -4 9
sa:where	-4 -4 -1 11
sa:whether	0 -12 6 5
sa:which	9 0 -17 9
sa:which <name>	-8 0 -9 16
sa:which <person>	6 5 -11 -1
sa:which both	-8 0 -7 12
sa:which end	0 -6 9 -2
sa:which had	0 -1 12 -9
sa:which is	8 -4 -5 1
sa:which neither	0 -1 11 -8
sa:which take	0 14 0 -15
sa:which the	5 9 -1 -15
sa:which was	0 -12 5 2
sa:while	-1 13 -3 -7
sa:while it	0 -5 14 -9
sa:while the	0 11 -11 0
sa:who	-7 -19 18 -1
sa:will	-5 13 -25 11
sa:will be	0 24 -16 -12
sa:will charge	0 12 -5 -6
sa:will end	0 16 -7 -13
sa:will go	0 7 4 -11
sa:will not	3 4 -11 1
sa:will pay	0 12 -5 -7
sa:will take	0 -2 -8 9
sa:winter	0 -14 9 3
sa:with	-11 3 1 0
sa:with <name>	-8 -12 0 14
sa:with <number>	0 -6 0 9
sa:with <person>	0 24 -11 -15
sa:with <seat>	0 22 -10 -15
sa:with the	0 -2 14 -13
sa:within	1 -10 0 3
sa:without	10 -8 1 -3
sa:without a	13 -7 0 -6
sa:work	0 2 13 -14
sa:world	0 12 -3 -8
sa:worth	1 16 -10 -13
sa:would	-3 -5 -4 12
sa:would have	-4 16 -6 -6
sa:would prolong	0 2 1 -8
sa:year	8 -6 20 -23
sa:year .	10 0 3 -12
sa:yes	0 4 -25 14
sa:yes .	0 -13 -21 29
sa:yet	-4 -4 -14 20
sa:yet to	0 -3 -4 8
sa:yield	-4 -8 22 -11
sa:your	0 10 -16 7
sa:zero	0 -6 15 -10
sa:—	0 19 -22 0
sb:" <span>	0 8 14 -22
sb:" a	0 -5 13 -7
sb:" he	9 -8 6 -8
sb:" i	10 11 -1 -17
sb:" it	0 -3 9 -4
sb:" the	0 -14 12 0
sb:" we	0 0 12 -11
sb:'	-4 -12 -3 18
sb:'s	-19 2 -4 9
sb:'s duty	0 -11 16 -4
sb:'s economy	0 -1 10 -6
sb:'s for	0 12 -18 2
sb:'s foreign	0 11 -7 -4
sb:'s good	1 -2 -20 18
sb:'s minister	0 10 -15 0
sb:'s ministry	0 -11 11 0
sb:'s own	0 10 -4 -5
sb:'s president	0 14 -9 -5
sb:'s ship	0 -8 -5 13
sb:'s trade	0 -20 7 6
sb:(	-7 5 -10 6
sb:)	-4 -3 -5 10
sb:) ,	0 -17 11 3
sb:) -	0 0 10 -7
sb:) :	0 15 2 -20
sb:) the	0 -13 -8 19
sb:) —	0 -7 -12 17
sb:*	0 1 -18 11
sb:+	0 -7 0 9
sb:, "	0 1 4 -9
sb:, <day-gone>	0 3 -10 3
sb:, <day-today>	-2 -16 -2 18
sb:, <name>	-1 -7 -1 10
sb:, <number>	3 0 3 -9
sb:, <person>	-16 0 -14 18
sb:, <points>	0 13 -31 9
sb:, <seat>	5 -4 8 -11
sb:, <span>	-6 16 -9 0
sb:, a	11 5 -6 -12
sb:, according	0 -1 9 -7
sb:, after	16 7 -13 -12
sb:, among	0 -9 13 -2
sb:, an	0 9 -10 0
sb:, and	11 -7 -4 5
sb:, announce	0 1 4 -8
sb:, as	-2 -7 14 -2
sb:, begin	0 -7 10 -2
sb:, by	0 8 -17 6
sb:, each	0 18 -9 -7
sb:, end	-6 -6 15 -2
sb:, for	13 -1 -7 0
sb:, get	0 12 -13 0
sb:, go	0 10 5 -15
sb:, had	2 8 13 -24
sb:, has	0 -13 -3 15
sb:, he	0 12 -13 2
sb:, hold	0 -9 -10 18
sb:, i	0 9 -3 -5
sb:, in	-1 2 20 -25
sb:, is	0 -19 18 0
sb:, it	0 -9 19 -8
sb:, led	3 10 -11 -7
sb:, make	0 -20 20 0
sb:, not	0 2 13 -15
sb:, of	18 8 -40 6
sb:, on	8 12 -11 -13
sb:, our	0 -9 0 8
sb:, propose	0 0 -14 14
sb:, put	0 18 -15 -5
sb:, say	0 18 -19 2
sb:, so	0 13 -1 -16
sb:, tell	0 -17 -13 24
sb:, that	0 1 -16 13
sb:, the	-15 0 8 -1
sb:, they	-9 -4 -2 13
sb:, to	0 15 -14 0
sb:, under	-1 -8 15 -4
sb:, unless	0 0 -12 11
sb:, until	0 0 6 -9
sb:, up	0 -7 12 -2
sb:, want	0 0 -7 9
sb:, was	5 -4 14 -20
sb:, we	0 0 9 -7
sb:, when	1 3 1 -11
sb:, where	-1 19 -13 -7
sb:, which	-1 11 0 -10
sb:, who	-2 -8 8 1
sb:, will	0 -11 8 3
sb:, with	4 -7 12 -10
sb:, would	0 5 6 -13
sb:-	-2 -13 8 5
sb:- call	0 -15 0 15
sb:- duty	0 10 -15 3
sb:- earth	0 -10 13 -1
sb:- tariff	0 15 -15 -1
sb:.	-10 12 -19 7
sb:. <number>	0 2 -14 9
sb:. m	-4 2 13 -15
sb:. on	0 5 4 -10
sb:/	0 0 10 -10
sb:/ <number>	0 17 -20 0
sb:/ <seat>	0 0 12 -13
sb:: "	-3 9 -9 1
sb:: <money>	0 2 4 -8
sb:: <name>	0 -15 25 -10
sb:: <number>	0 18 -28 10
sb:: <person>	3 -10 9 -2
sb:: <points>	0 -5 -3 9
sb:: <seat>	0 -2 -5 10
sb:: a	18 -2 -21 5
sb:: another	0 -14 11 0
sb:: both	0 -2 14 -12
sb:: he	0 -4 11 -6
sb:: in	0 6 6 -14
sb:: it	0 -9 -8 17
sb:: no	0 -4 10 -5
sb:: the	8 -7 5 -4
sb:: truce	0 9 -8 0
sb:: we	0 -4 -9 15
sb:;	10 0 5 -16
sb:; <person>	0 -5 -4 11
sb:; it	2 -18 7 2
sb:; the	4 4 11 -24
sb:<agent>	-17 -10 16 0
sb:<day-ahead>	-17 3 -13 15
sb:<day-ahead> ,	-17 -2 -7 15
sb:<day-ahead> ;	0 -10 8 0
sb:<day-ahead> and	-2 -10 -7 17
sb:<day-ahead> it	0 16 1 -22
sb:<day-ahead> the	-2 0 -9 10
sb:<day-ahead> to	0 0 -14 12
sb:<day-gone>	5 11 -4 -11
sb:<day-gone> ,	14 6 -6 -15
sb:<day-gone> :	12 -19 8 -1
sb:<day-gone> ;	0 -4 11 -4
sb:<day-gone> <person>	0 14 -4 -9
sb:<day-gone> after	-4 -7 13 0
sb:<day-gone> and	-5 9 -12 5
sb:<day-gone> are	0 15 -9 -6
sb:<day-gone> by	0 -5 -5 11
sb:<day-gone> evening	0 -9 12 -2
sb:<day-gone> has	0 16 -14 0
sb:<day-gone> he	0 16 -13 -3
sb:<day-gone> of	0 -19 0 18
sb:<day-gone> that	-4 -23 7 14
sb:<day-gone> the	-1 8 3 -13
sb:<day-gone> to	-1 11 -9 -2
sb:<day-gone> was	0 20 -12 -13
sb:<day-gone> with	0 -9 1 9
sb:<day-today> (	0 -7 -4 11
sb:<day-today> ,	6 10 8 -32
sb:<day-today> after	7 -28 19 -6
sb:<day-today> and	0 3 5 -13
sb:<day-today> by	0 14 -7 -8
sb:<day-today> extend	0 5 -9 0
sb:<day-today> for	0 -14 0 14
sb:<day-today> sign	0 24 -8 -18
sb:<day-today> that	-2 -3 13 -8
sb:<day-today> to	2 -11 2 3
sb:<day-today> with	0 -9 -4 13
sb:<day-today> —	-7 -8 3 6
sb:<duty>	-17 9 0 -3
sb:<gate>	-7 -6 8 0
sb:<goods-amount>	-9 -14 37 -23
sb:<goods-amount> in	0 -5 16 -11
sb:<goods>	-12 -2 4 0
sb:<level-noun>	12 4 1 -13
sb:<level>	0 -8 18 -15
sb:<level> ,	0 -9 19 -13
sb:<level> at	0 -7 -3 11
sb:<level> duty	4 4 -1 -9
sb:<level> from	-4 21 -4 -19
sb:<level> instead	0 -5 -5 11
sb:<level> of	0 -21 3 15
sb:<level> on	-4 -15 15 -1
sb:<level> over	0 0 10 -12
sb:<level> tariff	0 11 -11 0
sb:<level> that	-2 11 -11 0
sb:<level> to	-2 5 6 -11
sb:<level> was	0 10 -8 0
sb:<level> would	0 9 -4 -5
sb:<money>	-14 -12 26 -12
sb:<money> ,	0 0 -13 11
sb:<money> of	0 6 1 -10
sb:<month-ahead>	-5 -10 19 -6
sb:<month-gone>	-5 0 13 -18
sb:<month-gone> :	0 4 -12 7
sb:<month-gone> for	-4 9 -2 -4
sb:<month-gone> is	0 7 1 -12
sb:<month-gone> the	-3 0 10 -7
sb:<name>	-12 17 -19 4
sb:<name> 's	-24 -10 7 10
sb:<name> ,	-9 26 -19 -5
sb:<name> :	3 18 -8 -15
sb:<name> a	0 7 -11 3
sb:<name> agree	-6 8 -39 21
sb:<name> and	3 26 -31 -4
sb:<name> are	0 8 0 -10
sb:<name> at	0 -11 3 5
sb:<name> by	0 14 -11 -5
sb:<name> end	0 9 -12 2
sb:<name> extend	0 5 -14 4
sb:<name> for	0 -3 -13 15
sb:<name> from	0 3 5 -10
sb:<name> gave	0 9 0 -11
sb:<name> get	0 15 -10 -6
sb:<name> give	0 15 -6 -9
sb:<name> go	0 -2 -9 9
sb:<name> good	0 -2 9 -9
sb:<name> had	10 -6 -7 2
sb:<name> have	-5 10 -7 0
sb:<name> on	7 -4 -13 8
sb:<name> president	0 3 -10 5
sb:<name> prolong	0 -13 14 0
sb:<name> promise	0 7 0 -9
sb:<name> propose	0 -2 -7 11
sb:<name> put	0 -12 0 11
sb:<name> side	0 -14 -5 20
sb:<name> sign	-2 11 7 -18
sb:<name> since	0 10 -10 0
sb:<name> suspend	9 -14 2 4
sb:<name> take	1 -3 -8 9
sb:<name> to	0 -7 -3 10
sb:<name> want	0 -12 0 6
sb:<name> was	-1 0 -5 8
sb:<name> were	0 -9 14 -3
sb:<name> will	-4 11 -3 -6
sb:<name> would	0 -10 -4 13
sb:<not>	0 11 4 -16
sb:<number>	9 8 2 -19
sb:<number> )	-2 2 -9 7
sb:<number> ,	14 -4 0 -9
sb:<number> :	-18 35 -28 0
sb:<number> <name>	0 7 -11 2
sb:<number> <person>	-2 25 -10 -13
sb:<number> <quality>	0 6 4 -15
sb:<number> a	-5 14 1 -16
sb:<number> for	12 7 -14 -3
sb:<number> from	0 0 -19 19
sb:<number> in	0 -9 8 0
sb:<number> is	0 -9 0 9
sb:<number> it	0 4 -13 8
sb:<number> million	0 -6 17 -12
sb:<number> of	0 -8 11 -2
sb:<number> suspend	0 -8 0 10
sb:<number> the	0 1 -17 11
sb:<number> to	-4 -1 17 -11
sb:<number> —	0 -10 -20 27
sb:<office>	-21 -1 -11 20
sb:<office> :	0 -15 15 -1
sb:<office> <person>	-1 15 -9 -7
sb:<office> agree	0 6 -19 8
sb:<office> order	0 11 -5 -4
sb:<office> say	0 -12 -16 23
sb:<organisation>	-8 -5 12 -4
sb:<organisation> 's	0 0 11 -8
sb:<organisation> ,	0 -4 -10 17
sb:<organisation> agree	0 -16 22 -10
sb:<organisation> and	0 0 9 -8
sb:<organisation> announce	0 9 4 -20
sb:<organisation> had	0 -3 -7 11
sb:<organisation> has	0 9 10 -20
sb:<organisation> in	0 0 8 -8
sb:<organisation> is	0 11 2 -13
sb:<organisation> of	7 0 -8 0
sb:<organisation> say	0 -12 -2 13
sb:<organisation> that	0 -12 -3 13
sb:<organisation> will	0 2 -11 9
sb:<person>	-22 5 -9 13
sb:<person> 's	0 4 8 -13
sb:<person> (	0 13 4 -22
sb:<person> ,	-23 8 -16 17
sb:<person> :	3 -39 16 10
sb:<person> announce	-2 14 1 -18
sb:<person> come	0 3 -14 9
sb:<person> gave	0 -10 0 7
sb:<person> has	0 -2 -22 22
sb:<person> meet	11 -1 4 -12
sb:<person> of	-1 13 -13 0
sb:<person> on	0 16 -9 -9
sb:<person> pause	0 -4 13 -12
sb:<person> put	0 22 -6 -19
sb:<person> say	-4 18 6 -21
sb:<person> would	0 -2 -5 8
sb:<points>	9 5 -30 13
sb:<points> ,	0 -9 -15 22
sb:<points> are	0 0 -23 13
sb:<points> for	0 11 -6 -4
sb:<points> of	7 2 -17 4
sb:<points> on	8 -3 11 -12
sb:<points> suspend	0 10 -5 -5
sb:<points> that	0 -9 -3 13
sb:<quality> -	0 -6 9 -1
sb:<quality> beef	0 0 -9 9
sb:<quality> car	0 1 8 -12
sb:<quality> colleague	0 4 -12 4
sb:<quality> counterpart	0 -9 11 -1
sb:<quality> delegation	0 0 -9 11
sb:<quality> duty	0 3 5 -10
sb:<quality> export	0 -3 9 -4
sb:<quality> good	-7 25 -15 -11
sb:<quality> minister	0 3 15 -19
sb:<quality> official	0 -5 14 -7
sb:<quality> port	0 -9 16 -8
sb:<quality> ship	0 1 22 -27
sb:<quality> side	0 -16 -4 18
sb:<quality> tariff	0 7 7 -21
sb:<quality> truce	2 1 -10 3
sb:<seat>	-1 2 -14 10
sb:<seat> /	0 -3 12 -6
sb:<seat> :	0 -9 0 9
sb:<seat> agree	5 7 -11 -2
sb:<seat> and	1 12 -11 -4
sb:<seat> has	0 -8 15 -7
sb:<seat> is	0 -13 -3 13
sb:<seat> say	0 11 0 -10
sb:<seat> that	0 -9 -6 14
sb:<seat> want	0 2 -27 20
sb:<seat> will	0 -10 0 9
sb:<seat> would	0 -5 -10 14
sb:<seat> —	-3 4 19 -22
sb:<sender>	-10 -11 11 1
sb:<span>	-14 10 -5 0
sb:<span> ,	-6 -1 12 -7
sb:<span> ;	0 0 -8 10
sb:<span> after	-1 10 -15 4
sb:<span> and	0 24 -1 -29
sb:<span> are	0 8 -4 -3
sb:<span> before	0 7 4 -15
sb:<span> in	0 -21 0 15
sb:<span> of	1 15 -20 0
sb:<span> on	0 -7 -1 9
sb:<taker>	0 -15 20 -8
sb:<v-buy>	-15 1 10 -6
sb:<v-deny>	0 -18 17 -1
sb:<v-end>	14 -7 1 -6
sb:<v-propose>	-38 -15 -1 20
sb:<v-refuse>	0 -20 -10 25
sb:<v-renew>	-22 0 12 -7
sb:<v-return>	2 -17 9 1
sb:<v-say>	-31 -4 7 4
sb:<v-sell>	-10 -16 20 -2
sb:<v-stay>	11 -2 3 -10
sb:<v-up>	-10 -10 23 -7
sb:@	0 -10 6 2
sb:[	0 -11 -16 24
sb:]	0 -11 -10 19
sb:_	0 -11 8 0
sb:a	-9 4 -4 4
sb:a <organisation>	0 1 21 -22
sb:a <quality>	0 0 10 -9
sb:a ceasefire	-4 8 -5 0
sb:a deal	0 4 7 -12
sb:a decree	0 -5 12 -6
sb:a draft	0 -2 -12 16
sb:a duty	2 10 -10 -2
sb:a first	-2 0 10 -6
sb:a further	0 1 -14 8
sb:a joint	0 10 0 -7
sb:a matter	0 -7 -6 13
sb:a meet	-1 8 -11 3
sb:a new	-4 -28 -9 33
sb:a paper	0 -9 -5 14
sb:a pause	10 -12 -3 7
sb:a period	0 -1 -17 16
sb:a proclamation	0 -8 11 -1
sb:a prolongation	0 2 -9 5
sb:a proposal	0 -6 -12 18
sb:a rise	0 9 0 -11
sb:a second	0 5 -10 3
sb:a short	0 1 -10 7
sb:a standstill	-1 -2 -7 11
sb:a surcharge	0 -8 16 -7
sb:a suspension	3 -26 3 16
sb:a term	0 11 0 -17
sb:a text	0 5 -14 7
sb:a trade	0 -4 18 -13
sb:a truce	1 0 8 -9
sb:about	-11 -25 0 21
sb:about :	0 -2 -11 14
sb:above	0 10 0 -12
sb:accept	0 -3 -6 11
sb:accord	0 0 13 -13
sb:across	0 -7 11 -4
sb:across the	0 -6 12 -5
sb:add	0 8 -13 1
sb:additional	0 3 -11 4
sb:additional tariff	0 10 -9 -3
sb:affiliate	0 -6 10 -3
sb:after	22 -13 4 -12
sb:after <seat>	0 -5 -4 9
sb:after <span>	0 -10 0 12
sb:after a	12 8 0 -26
sb:after the	-9 -14 4 12
sb:afternoon	3 -12 9 0
sb:afterward	0 -8 0 10
sb:again	-7 4 8 -10
sb:against	0 6 2 -10
sb:ago ,	0 8 -11 0
sb:agree ,	0 7 -19 8
sb:agree for	0 21 -13 -7
sb:agree in	0 -2 -7 10
sb:agree on	0 -5 6 -2
sb:agree that	0 -6 -9 15
sb:agree to	0 -13 3 7
sb:agreement	-9 -12 30 -16
sb:agreement is	0 8 0 -10
sb:agreement on	0 -10 10 0
sb:agreement with	0 -11 17 -5
sb:aim	0 -8 17 -11
sb:aircraft	0 15 -7 -11
sb:aire	9 5 -11 -6
sb:all	-10 1 -15 17
sb:all <quality>	0 9 0 -10
sb:all country	0 -4 11 -6
sb:all of	0 0 -13 13
sb:all three	0 13 -8 -4
sb:allow	0 -11 4 4
sb:almost	0 -4 9 -3
sb:along	0 -2 12 -9
sb:along the	0 -2 12 -9
sb:already	-2 0 -9 11
sb:also	0 10 -6 -2
sb:also put	0 11 -3 -8
sb:also suspend	0 14 -6 -7
sb:among	0 -6 11 -1
sb:an	2 -19 7 7
sb:an <office>	0 2 -9 5
sb:an agreement	0 1 8 -12
sb:an extension	-5 -7 10 -2
sb:an initial	1 4 -9 0
sb:and	2 9 -5 -6
sb:and <goods-amount>	0 4 -11 6
sb:and <level>	-4 -18 21 0
sb:and <name>	7 0 -18 10
sb:and <number>	9 -3 -4 0
sb:and <person>	1 7 -3 -6
sb:and <points>	8 -20 -3 15
sb:and <seat>	2 11 -6 -7
sb:and a	-4 8 13 -21
sb:and by	0 9 -6 -3
sb:and get	0 -5 12 -6
sb:and he	0 0 -10 12
sb:and i	0 -1 10 -8
sb:and is	0 9 2 -13
sb:and its	0 -3 9 -3
sb:and last	0 -4 -10 15
sb:and not	0 -15 8 4
sb:and on	0 14 -5 -10
sb:and say	0 9 8 -18
sb:and sign	0 0 10 -14
sb:and so	9 0 -8 0
sb:and the	-19 9 15 -20
sb:and then	0 -6 0 8
sb:and there	11 -2 -3 -4
sb:and to	0 -9 11 -1
sb:and was	0 11 -7 -2
sb:and will	0 1 -10 8
sb:and with	0 12 -4 -8
sb:announce	-8 10 -1 -6
sb:announce ,	0 -15 -4 17
sb:announce <day-today>	0 6 1 -13
sb:announce a	0 -6 12 -4
sb:announce in	0 18 -12 -7
sb:announce on	-1 -6 12 -4
sb:announce that	0 11 -11 0
sb:another	0 -6 0 6
sb:any	0 4 1 -7
sb:approval	0 -9 8 0
sb:approve the	0 0 -15 12
sb:are	-3 -11 17 -3
sb:are for	0 -9 -7 15
sb:are off	0 -9 11 -1
sb:are put	0 -3 -12 13
sb:are the	7 0 0 -12
sb:are to	0 -17 10 6
sb:armistice	5 -11 5 0
sb:arrangement	0 5 -24 14
sb:arrangement of	0 -1 -13 15
sb:as	-14 9 -6 1
sb:as <name>	0 14 -3 -11
sb:as a	0 -11 2 8
sb:as much	-1 -10 7 2
sb:as the	0 2 3 -9
sb:as well	0 -10 2 5
sb:ask <seat>	0 10 -13 2
sb:asleep	0 -10 0 11
sb:at	-18 10 2 -8
sb:at <level>	6 -11 2 1
sb:at <number>	0 9 5 -17
sb:at <quality>	0 -5 10 -4
sb:at a	0 1 -12 11
sb:at least	0 -10 7 0
sb:at noon	0 11 -5 -6
sb:at one	-1 -4 10 0
sb:at present	0 -9 0 6
sb:at the	-11 -10 32 -18
sb:at which	0 16 -12 -4
sb:autumn	10 -8 1 -6
sb:away	0 1 8 -10
sb:b	0 0 -6 8
sb:back from	0 8 2 -12
sb:back its	0 6 -13 5
sb:ban	0 -12 21 -11
sb:ban on	0 -5 11 -6
sb:banana	0 15 -11 -7
sb:bank	-1 -8 16 -6
sb:base	0 -7 -3 11
sb:be	-16 3 1 0
sb:be <level>	0 -7 -6 14
sb:be <number>	0 14 0 -14
sb:be a	-4 -5 -2 12
sb:be continue	0 -8 -2 12
sb:be extend	0 -13 8 2
sb:be for	0 0 -15 13
sb:be know	0 -4 -7 11
sb:be no	0 11 -9 0
sb:be prolong	0 -22 0 14
sb:because	3 18 -6 -17
sb:because of	0 9 0 -7
sb:been	-4 -6 17 -8
sb:been a	0 -15 13 2
sb:been at	0 -11 14 -2
sb:been extend	0 13 -11 -2
sb:been in	0 11 -6 -5
sb:been on	-1 -10 7 4
sb:been put	0 -7 10 -2
sb:been suspend	0 -12 19 -10
sb:beer	0 0 -11 9
sb:before that	-3 -8 18 -7
sb:begin	0 1 6 -8
sb:being	0 -14 0 12
sb:bergen	0 0 -12 10
sb:beside	0 14 -6 -8
sb:better	0 0 8 -12
sb:between	8 -18 3 5
sb:between <name>	11 -3 -6 0
sb:between the	0 -8 0 8
sb:beyond	-1 3 10 -12
sb:boeing	0 10 -10 -1
sb:book	10 0 0 -9
sb:border	0 3 10 -15
sb:both	0 -4 -12 14
sb:both country	0 8 4 -13
sb:both for	0 0 -13 11
sb:both government	0 11 0 -9
sb:both side	0 -7 11 -4
sb:brandy	0 -3 13 -8
sb:break	0 -11 9 1
sb:bridge	0 14 -23 8
sb:bring	-2 10 -15 7
sb:bring back	0 10 -12 0
sb:bring home	0 -7 -6 13
sb:bring the	0 5 -9 3
sb:broke	0 -6 9 0
sb:broken	0 12 0 -13
sb:bueno	9 5 -11 -6
sb:bueno aire	9 5 -11 -6
sb:bus	0 -7 16 -9
sb:busan	-12 15 -1 -10
sb:busan ,	-1 9 -7 0
sb:busan on	0 -10 -7 18
sb:but a	0 2 8 -12
sb:butter	-2 6 -18 7
sb:buy	-4 -10 10 1
sb:buy <money>	0 0 12 -9
sb:by	-30 7 -4 3
sb:by <level>	0 0 9 -12
sb:by <person>	0 -3 -6 10
sb:by an	7 -13 -2 7
sb:by telephone	-1 10 0 -8
sb:by the	-1 22 0 -21
sb:by video	0 13 -12 0
sb:by which	0 -3 -21 23
sb:c	0 -11 0 11
sb:calendar	0 -4 11 -5
sb:call	0 22 -10 -16
sb:call it	0 7 3 -10
sb:call on	0 0 -17 18
sb:call reciprocal	0 -10 0 10
sb:call with	0 26 -14 -16
sb:can	-3 -13 20 -9
sb:can last	0 -10 15 -5
sb:can live	0 0 -9 11
sb:can plan	0 7 5 -16
sb:cannot	0 9 2 -14
sb:car	0 -22 26 -7
sb:carry	0 -7 -5 12
sb:case	0 -19 5 11
sb:cash ,	0 7 2 -13
sb:ceasefire	-6 -16 31 -14
sb:ceasefire of	-4 10 -5 0
sb:ceasefire on	0 -11 15 -3
sb:changed	0 9 -8 0
sb:charge	8 -23 3 9
sb:charge <level>	0 -21 4 10
sb:cheese	0 20 -9 -15
sb:chip	0 -12 20 -11
sb:city	-2 -12 3 6
sb:closed	0 -4 14 -7
sb:club	0 -3 19 -16
sb:cocoa	-2 -4 -4 10
sb:coffee	0 16 -12 -2
sb:colleague	0 4 -12 4
sb:come	8 -12 16 -11
sb:come in	0 -4 15 -8
sb:come into	0 0 10 -10
sb:come on	0 -4 8 -3
sb:come out	0 -10 0 11
sb:come to	-1 -9 6 2
sb:commission	0 10 -10 0
sb:company agree	0 -7 12 -5
sb:conclude	6 11 -6 -18
sb:conclude for	3 11 -15 -2
sb:conclude in	0 13 -8 -5
sb:conference	0 8 -13 1
sb:confirm	0 4 -12 5
sb:confirm that	0 0 -16 15
sb:confirm the	0 9 0 -10
sb:continue	0 10 -17 1
sb:continue to	0 12 -7 -6
sb:contract	0 -12 28 -21
sb:control	0 -10 8 0
sb:control for	0 -5 -5 10
sb:control of	0 -20 15 0
sb:cost	0 15 -10 -1
sb:counter	0 13 -25 7
sb:counter -	0 16 -23 3
sb:countermeasure	0 20 -21 -4
sb:countermeasure on	0 14 -8 -6
sb:counterpart	0 -10 11 0
sb:country	-2 -5 12 -3
sb:country '	-3 -9 -3 15
sb:country agree	-2 15 -13 0
sb:country for	0 1 8 -11
sb:cover	0 0 -10 10
sb:cut	-7 8 -13 6
sb:cut its	0 17 -9 -10
sb:cut the	0 -7 8 0
sb:dairy	0 -4 -13 17
sb:day	1 -9 6 0
sb:day ,	0 -9 1 6
sb:day and	10 0 -5 -6
sb:day in	0 -9 0 9
sb:day on	-2 -1 15 -13
sb:de	0 -1 12 -7
sb:deal	-6 -15 23 -4
sb:decide	0 10 -11 0
sb:decide to	0 12 -13 -2
sb:decision	0 10 4 -16
sb:decline	0 -2 -7 10
sb:deficit	0 0 10 -7
sb:delay	0 -5 21 -16
sb:delay its	0 0 10 -8
sb:delegation	0 -13 10 0
sb:demand	0 -2 16 -12
sb:deputy	0 0 -8 11
sb:did	16 0 -6 -12
sb:difference	0 -3 13 -10
sb:dinner	8 4 -3 -12
sb:discuss	0 -15 1 12
sb:dispute	1 9 -11 -2
sb:dispute over	0 9 0 -10
sb:do not	3 0 -15 9
sb:do so	0 9 -3 -4
sb:docker	-1 -16 24 -11
sb:docker and	-1 -12 19 -8
sb:doe	0 -2 -10 14
sb:doe not	0 -5 -4 10
sb:dollar	0 -2 10 -6
sb:don	0 -3 -5 9
sb:don't	12 -3 -2 -7
sb:donald	0 3 -10 5
sb:donald trump	0 3 -10 5
sb:done	0 -11 0 14
sb:double	0 -11 17 -6
sb:down	-7 10 0 -5
sb:down by	0 -11 2 6
sb:down for	0 6 -12 3
sb:down to	0 12 -8 -2
sb:draft	-1 -18 -10 23
sb:driver	0 -9 16 -7
sb:due	-2 -4 16 -9
sb:due to	-1 -2 9 -4
sb:dump	0 -1 9 -5
sb:dump duty	0 -1 9 -5
sb:duration	-2 -5 -12 19
sb:during	18 -12 -2 -7
sb:duty	-8 13 -18 5
sb:duty ,	0 11 3 -15
sb:duty by	0 -9 2 6
sb:duty for	-2 18 -12 -3
sb:duty in	0 -3 11 -6
sb:duty is	0 11 0 -10
sb:duty of	0 14 -6 -9
sb:duty on	1 -7 1 4
sb:duty stay	0 -12 0 10
sb:duty suspend	0 1 -8 4
sb:duty that	0 -20 0 19
sb:duty they	0 8 -1 -6
sb:duty to	0 -9 0 9
sb:each	11 -5 6 -5
sb:each of	0 0 14 -14
sb:each other	-1 -7 -1 9
sb:early	-1 -9 -13 21
sb:earth	0 0 18 -17
sb:earth ,	0 12 -3 -9
sb:economy	0 -9 9 0
sb:economy minister	0 -3 8 -4
sb:effect	-4 -5 -3 12
sb:effect on	0 -15 0 15
sb:either	0 6 7 -20
sb:either side	-2 6 7 -16
sb:electric	0 -3 11 -6
sb:electric car	0 -2 10 -6
sb:electricity	0 -6 11 -5
sb:else	0 -8 13 -3
sb:employer	0 -2 9 -6
sb:end	0 0 3 -9
sb:end ,	1 -15 10 0
sb:end <day-ahead>	0 11 -2 -8
sb:end <day-today>	0 16 -7 -9
sb:end a	0 -14 9 0
sb:end after	6 7 -12 0
sb:end on	5 3 -16 5
sb:entity	0 18 -10 -10
sb:evening	13 0 0 -10
sb:every	0 -9 18 -11
sb:everybody	-1 -3 11 -8
sb:everything	0 -11 3 5
sb:exclusion	0 -3 10 -6
sb:exempt	0 -4 11 -6
sb:expect the	0 8 -7 -2
sb:expire	15 -26 -2 7
sb:expire on	0 -17 4 7
sb:export control	0 3 -16 10
sb:export of	0 -3 10 -3
sb:extend	-5 0 9 -6
sb:extend ,	0 -3 11 -7
sb:extend by	0 -4 7 -2
sb:extend on	0 10 -6 -4
sb:extend their	0 -14 -2 17
sb:extension	-12 -21 0 18
sb:extension ,	0 -18 1 12
sb:extension by	0 11 -3 -6
sb:extension is	0 -11 -7 16
sb:extension would	0 -1 -5 8
sb:extra	0 10 0 -11
sb:fail	0 -14 -1 14
sb:fall	-2 6 3 -11
sb:fall by	0 3 9 -17
sb:fall to	0 1 -9 8
sb:farm	0 0 11 -14
sb:farm good	0 0 6 -8
sb:farmer	0 5 -17 12
sb:federation	0 -11 21 -15
sb:fee	-5 -4 20 -15
sb:fee ,	0 -11 0 9
sb:fee on	0 10 8 -22
sb:fee that	0 -13 8 1
sb:fentanyl	0 -17 0 18
sb:fentanyl tariff	0 -14 0 15
sb:few hour	0 6 -10 2
sb:figure	0 -9 16 -9
sb:find	0 18 -7 -13
sb:first	13 -7 5 -14
sb:first <number>	0 -6 10 -1
sb:first truce	11 -18 5 -9
sb:fish	0 5 -16 9
sb:fishmeal	0 -8 -6 14
sb:following	15 -14 0 -7
sb:for	-9 1 12 -7
sb:for <goods-amount>	0 -4 12 -6
sb:for <quality>	10 -7 12 -19
sb:for <seat>	0 -1 -8 11
sb:for <span>	4 7 -19 6
sb:for a	-17 -17 2 18
sb:for an	0 4 -26 15
sb:for at	0 -11 9 0
sb:for rare	0 10 -4 -2
sb:for the	4 0 4 -10
sb:force	0 0 7 -10
sb:force for	4 -11 1 1
sb:force on	0 8 -14 3
sb:foreign minister	0 11 -10 0
sb:foreign trade	0 0 8 -8
sb:foresee	-1 -10 -5 16
sb:former	0 -3 -7 10
sb:found	0 -6 11 -5
sb:fourth	0 -12 4 2
sb:free	0 -32 28 -2
sb:free of	0 -10 21 -14
sb:freeze	0 -19 3 13
sb:fresh	0 -11 0 12
sb:from	0 -11 15 -5
sb:from <day-ahead>	1 0 -9 7
sb:from <day-gone>	3 -13 13 -3
sb:from <day-today>	0 -7 13 -5
sb:from <level>	0 17 -11 -7
sb:from <name>	1 -15 13 -1
sb:from <number>	0 -8 15 -8
sb:from <seat>	-1 -8 -6 14
sb:from the	0 10 20 -29
sb:frozen	0 -5 9 -3
sb:full	0 -7 -8 14
sb:further	0 -3 -7 10
sb:gave	-6 -7 19 -10
sb:gave it	0 15 -12 -2
sb:gave the	0 -19 25 -8
sb:gave their	0 16 -7 -10
sb:geneva	2 -3 8 -8
sb:geneva ,	0 -16 8 6
sb:geneva on	0 9 -5 -4
sb:get	-9 7 2 -8
sb:get a	-1 -5 17 -12
sb:give notice	0 -4 9 -4
sb:given	-10 -4 12 -2
sb:given another	0 8 -3 -2
sb:go	-8 0 -14 15
sb:go for	0 -13 0 14
sb:go on	0 0 -18 13
sb:go to	0 -8 16 -5
sb:good	-13 15 -6 -5
sb:good ,	0 17 -11 -6
sb:good of	0 -21 9 12
sb:good to	0 12 -1 -13
sb:government	0 10 -20 9
sb:government have	0 7 -12 3
sb:great	0 15 -3 -13
sb:had	21 -5 -8 -1
sb:had a	0 0 -10 10
sb:had agree	-9 13 -2 -3
sb:had been	3 -9 6 -1
sb:had its	0 -12 0 9
sb:had lasted	11 0 -9 0
sb:had propose	0 0 -13 15
sb:had put	0 -14 2 11
sb:half of	0 0 -14 13
sb:halt	0 19 -18 -2
sb:hand	-1 11 -15 0
sb:happen	0 9 0 -9
sb:harvest	0 0 -10 12
sb:has	-37 5 11 -7
sb:has already	0 0 -11 12
sb:has also	0 6 0 -9
sb:has ask	0 -6 -5 9
sb:has been	-7 17 0 -17
sb:has given	0 -4 9 -5
sb:has had	0 -6 12 -4
sb:has hold	0 -15 22 -9
sb:has lasted	0 12 -7 -2
sb:has not	0 -12 14 -2
sb:has now	0 -12 14 0
sb:has prolong	0 2 3 -10
sb:has put	0 -2 12 -12
sb:has say	0 4 7 -12
sb:has sign	0 1 -13 8
sb:has the	0 11 -10 0
sb:has to	0 -16 3 7
sb:have	-25 9 8 -9
sb:have a	0 -11 0 9
sb:have agree	-2 -2 13 -7
sb:have ask	0 -4 -12 15
sb:have been	-2 -19 11 9
sb:have buy	0 0 -15 12
sb:have extend	0 9 -5 -3
sb:have had	0 9 -5 -7
sb:have propose	0 10 -3 -5
sb:have to	0 -2 11 -7
sb:he	2 -4 -12 15
sb:he has	0 -11 -9 17
sb:he is	0 -4 -11 15
sb:he tell	0 -8 -5 14
sb:he want	0 0 -8 10
sb:he was	0 -21 8 9
sb:he'd	0 -2 -6 11
sb:hear	0 -12 -11 21
sb:her	0 -6 -3 11
sb:higher	0 8 -13 0
sb:higher tariff	0 0 -10 8
sb:him	0 -15 0 12
sb:hinted	0 -2 -17 20
sb:his	-5 -8 16 -5
sb:his <office>	0 -8 9 -1
sb:his <organisation>	0 -16 -1 12
sb:his <person>	0 14 -19 5
sb:his <quality>	-1 1 -14 10
sb:his country	0 0 13 -12
sb:hold	4 -14 12 -1
sb:hold back	0 -6 -21 27
sb:hold since	0 -10 1 9
sb:home	3 -12 -10 15
sb:home from	0 -8 0 9
sb:hospital	0 -2 9 -5
sb:hour	-7 -12 -8 23
sb:household	0 -1 10 -7
sb:how long	0 18 -10 -8
sb:i	2 -9 -6 12
sb:i have	0 9 -12 4
sb:i was	0 -11 15 -4
sb:i would	0 -1 20 -18
sb:i'd	0 0 -14 15
sb:if	-18 -4 -2 13
sb:if <name>	0 -6 8 -2
sb:if either	0 -2 9 -3
sb:if it	-1 0 -32 33
sb:import from	0 -5 10 -4
sb:import of	0 10 -8 0
sb:impose	-4 6 4 -8
sb:impose in	-1 15 -5 -7
sb:in <month-ahead>	-2 0 8 -7
sb:in <month-gone>	0 21 -7 -19
sb:in <name>	5 7 -9 -3
sb:in <number>	16 -22 -6 6
sb:in <quality>	0 -11 8 0
sb:in <seat>	-11 -15 2 17
sb:in <span>	0 -3 -11 15
sb:in a	4 17 2 -25
sb:in about	0 -5 17 -11
sb:in busan	-7 20 -5 -14
sb:in cash	0 1 6 -10
sb:in each	0 -2 13 -8
sb:in force	1 2 9 -18
sb:in geneva	0 11 8 -24
sb:in it	-1 -8 17 -7
sb:in its	9 -8 5 -7
sb:in principle	0 -12 -10 20
sb:in stockholm	-2 -4 -5 12
sb:in the	-16 -10 13 3
sb:in their	0 12 -13 0
sb:industry	0 -10 0 7
sb:initial	0 0 -15 10
sb:initial period	0 11 0 -10
sb:instead	0 5 -18 13
sb:instead of	0 5 -18 13
sb:intend	0 -1 9 -7
sb:intend to	0 -1 9 -7
sb:into	6 -9 15 -10
sb:is	-26 -2 9 1
sb:is <level>	0 -7 19 -12
sb:is due	0 -1 10 -6
sb:is for	-4 0 -16 15
sb:is good	0 3 17 -29
sb:is no	3 -3 9 -8
sb:is prolong	0 17 9 -28
sb:is say	0 0 11 -9
sb:is that	-1 5 5 -11
sb:is the	0 -13 16 -3
sb:is to	-3 -27 5 22
sb:island	0 0 14 -11
sb:it	7 -11 -5 11
sb:it 's	-8 10 -26 13
sb:it again	0 0 -10 9
sb:it be	0 -9 -10 18
sb:it begin	-2 10 -14 2
sb:it by	0 -6 15 -9
sb:it can	0 -2 18 -13
sb:it end	6 24 -23 -15
sb:it enter	0 -14 -2 14
sb:it for	-4 0 -9 10
sb:it give	0 -7 0 10
sb:it had	13 -7 6 -18
sb:it has	-6 23 -16 -5
sb:it hold	2 -5 11 -16
sb:it last	-1 22 -18 -4
sb:it lasted	14 0 -4 -16
sb:it on	-2 -10 0 14
sb:it pay	0 -10 7 1
sb:it provide	-3 -4 -8 15
sb:it run	-4 0 19 -17
sb:it start	-5 -36 4 25
sb:it take	-1 -21 9 7
sb:it to	0 0 9 -8
sb:its <level>	0 7 -22 12
sb:its <organisation>	0 -2 -8 11
sb:its <person>	0 -9 -3 13
sb:its counter	0 6 -12 4
sb:its countermeasure	0 6 -8 0
sb:its duty	0 16 0 -19
sb:its rare	0 -11 0 9
sb:its truce	0 18 -2 -15
sb:joint	0 18 4 -25
sb:joint statement	0 13 7 -21
sb:judge	0 -8 11 -1
sb:jump	0 -6 12 -6
sb:just	0 11 0 -12
sb:keep	8 -3 4 -6
sb:keep its	0 0 10 -13
sb:keep the	0 -21 1 17
sb:kind	-2 -4 9 0
sb:know that	3 0 -10 5
sb:kuala	-1 14 -7 -6
sb:kuala lumpur	-1 14 -7 -6
sb:lago	0 -8 -3 10
sb:last	3 7 -10 -2
sb:last <month-gone>	0 5 2 -11
sb:last for	-6 10 3 -12
sb:last one	12 -6 -10 0
sb:last week	-2 0 -9 10
sb:lasted	19 -8 2 -18
sb:late	0 -7 12 -5
sb:later	0 -7 -4 12
sb:later ,	0 -10 3 4
sb:law	0 -13 11 0
sb:lawyer	7 -17 7 0
sb:lay	3 12 -1 -17
sb:lay down	0 13 -2 -12
sb:lead	0 0 -11 12
sb:leader	0 3 -15 11
sb:least	0 -12 8 0
sb:least <money>	0 -2 9 -6
sb:leave	3 -2 -8 7
sb:leave the	0 0 -10 10
sb:leave their	0 2 -13 6
sb:led to	3 11 -6 -12
sb:legal	0 0 9 -10
sb:length	-5 0 -9 10
sb:less	0 -11 0 7
sb:less than	0 -8 -3 10
sb:let it	0 -8 -10 16
sb:letter	7 -6 -18 18
sb:letter of	0 1 -13 9
sb:levy	0 -12 9 1
sb:levy on	0 -11 0 12
sb:licence	0 0 18 -20
sb:licence for	0 -5 12 -5
sb:license	0 0 9 -10
sb:licensing	0 -6 20 -16
sb:lift	0 8 -9 2
sb:lift its	0 0 -9 8
sb:like	0 20 2 -18
sb:like to	0 8 4 -11
sb:likely	0 -10 0 9
sb:likewise	0 -10 16 -5
sb:limit	0 -7 18 -12
sb:limited	0 13 -7 -5
sb:limited to	0 13 -7 -5
sb:line	0 -8 14 -5
sb:list	0 9 -3 -6
sb:listed company	0 0 -12 11
sb:live	-1 10 -8 0
sb:live for	0 12 0 -12
sb:live with	0 -7 -11 17
sb:lived	6 4 0 -14
sb:long	0 31 -17 -17
sb:longer	-3 -18 19 -2
sb:longer than	0 -1 20 -18
sb:look	0 13 0 -15
sb:look at	0 11 -8 0
sb:lower its	-2 -3 10 -1
sb:lower rate	0 -11 0 9
sb:lower the	0 3 -9 3
sb:lumpur	-1 14 -7 -6
sb:m	-5 1 13 -13
sb:m .	-4 2 13 -15
sb:magnet	0 -16 15 0
sb:make	9 8 -16 -1
sb:make for	-6 6 4 -10
sb:make in	16 -3 -1 -10
sb:make it	1 2 -19 14
sb:make the	0 -5 -6 12
sb:maker of	0 -7 12 -5
sb:matter	0 -8 -13 19
sb:matter of	0 -6 -7 13
sb:may	-7 -12 29 -16
sb:may last	0 -4 10 -5
sb:mayor	-1 -16 23 -8
sb:me	0 3 -8 5
sb:mean	0 -3 -6 10
sb:measure	0 1 5 -7
sb:measure against	0 4 1 -8
sb:mediator	0 -12 26 -18
sb:medicine	0 -5 22 -16
sb:meet	9 -9 13 -11
sb:meet for	6 -9 7 -4
sb:meet of	-1 -9 -6 18
sb:meet the	0 -2 9 -5
sb:member	0 0 9 -7
sb:mention	0 10 -5 -4
sb:might	0 -3 14 -9
sb:milk	-1 14 -3 -9
sb:mill	0 0 10 -11
sb:million	0 1 12 -17
sb:minister	-4 10 -3 -2
sb:minister of	0 7 -10 0
sb:ministry	0 -16 8 8
sb:ministry of	0 -9 8 1
sb:monday ,	0 -9 -2 12
sb:month	-1 -14 10 5
sb:moratorium	0 -10 9 0
sb:more	-4 1 27 -29
sb:more in	0 11 -1 -10
sb:more time	0 14 -8 -6
sb:most	-7 11 1 -10
sb:most of	-1 15 0 -16
sb:move	0 -16 7 7
sb:mr	-1 -2 -7 11
sb:mr .	0 15 -10 -5
sb:mr <person>	0 -22 0 16
sb:much	-1 -15 13 0
sb:much as	-1 -11 7 2
sb:must	0 -6 26 -21
sb:name	-3 17 -22 2
sb:name to	-1 10 -8 -1
sb:nearly	0 -5 17 -12
sb:need	-2 -21 12 1
sb:negotiate for	0 -2 19 -16
sb:negotiation	0 -1 12 -7
sb:neither side	0 3 -9 4
sb:never	0 8 -15 6
sb:new	-15 4 -3 3
sb:new duty	0 12 -15 2
sb:new licensing	0 -5 12 -7
sb:new one	0 9 -29 17
sb:new tariff	0 -2 19 -19
sb:new truce	-3 13 -22 1
sb:new year	0 7 -10 0
sb:new york	0 -11 16 -5
sb:newspaper	0 -2 -5 10
sb:night	-2 -13 0 12
sb:no ,	0 4 -8 1
sb:no .	0 1 -22 17
sb:no agreement	0 10 -12 0
sb:nobody has	0 -7 12 -4
sb:noon	0 15 -11 -3
sb:noon that	0 9 -8 0
sb:nor	0 -10 0 8
sb:north	0 2 6 -9
sb:northern	0 -12 13 0
sb:not be	0 8 -7 0
sb:note that	0 -6 9 -1
sb:nothing for	0 -5 13 -7
sb:notice	3 8 6 -27
sb:notice of	0 -17 23 -6
sb:now	-6 8 6 -15
sb:number	0 -5 -4 12
sb:ocean	0 -6 10 -4
sb:of	10 -8 -1 2
sb:of <day-gone>	-11 3 -16 12
sb:of <day-today>	0 11 -17 5
sb:of <goods-amount>	0 -7 15 -8
sb:of <level>	0 -13 23 -12
sb:of <month-gone>	-1 -3 16 -22
sb:of <name>	-6 0 -9 9
sb:of <number>	4 0 10 -13
sb:of <quality>	0 8 -11 2
sb:of <span>	-7 -13 -3 20
sb:of a	-5 -21 -7 32
sb:of additional	0 8 0 -8
sb:of another	0 -1 -11 13
sb:of busan	0 2 -12 12
sb:of commerce	0 8 0 -8
sb:of geneva	0 -9 13 -2
sb:of it	4 0 -11 4
sb:of its	0 16 1 -20
sb:of last	4 -20 3 9
sb:of talk	-6 5 -8 5
sb:of tariff	10 -8 0 0
sb:of that	-8 31 -8 -23
sb:of the	-5 -8 14 -2
sb:of thi	0 -6 -5 12
sb:of those	0 15 -9 -5
sb:of up	0 4 3 -10
sb:of what	0 -10 7 4
sb:of which	0 10 -5 -4
sb:off	9 -2 8 -13
sb:off by	0 -8 3 2
sb:off its	0 -10 15 -5
sb:off the	9 0 0 -8
sb:offer	-7 -36 0 19
sb:offer <name>	0 -2 -8 11
sb:offer a	-1 -1 -5 11
sb:official	0 -5 16 -9
sb:oil	1 17 -19 0
sb:old	-1 -5 21 -14
sb:olive oil	3 -9 -3 9
sb:on	-15 -1 12 -5
sb:on <day-ahead>	-21 -17 -9 31
sb:on <day-today>	0 -19 7 7
sb:on <money>	0 13 -14 0
sb:on <name>	0 15 5 -33
sb:on <number>	0 15 -12 -3
sb:on <quality>	0 2 -12 9
sb:on a	3 -3 11 -11
sb:on affiliate	0 -8 -2 10
sb:on an	0 -7 18 -12
sb:on another	0 -7 -3 11
sb:on each	9 -25 -11 27
sb:on either	0 20 -17 -5
sb:on for	0 4 -29 15
sb:on good	0 9 8 -18
sb:on his	0 -4 9 -3
sb:on hold	-2 0 9 -5
sb:on import	0 -7 14 -6
sb:on it	0 16 -5 -8
sb:on most	0 -12 14 0
sb:on nearly	0 -7 9 0
sb:on our	0 -2 -4 8
sb:on rare	0 0 13 -13
sb:on tariff	0 0 -8 7
sb:on the	-5 7 11 -17
sb:on top	0 -7 17 -13
sb:on which	-2 -13 27 -15
sb:once	4 -6 -12 15
sb:once ,	6 9 -15 0
sb:one	4 17 -16 -5
sb:one ,	0 14 -13 -1
sb:one that	5 3 -21 12
sb:only	4 -18 23 -10
sb:open	0 -3 -4 10
sb:opened	0 -13 19 -6
sb:operator	0 -5 14 -9
sb:operator agree	0 -3 10 -6
sb:opposition	0 5 12 -18
sb:or	0 -13 16 -6
sb:order ,	0 -17 -4 18
sb:order of	0 -6 -13 17
sb:order that	0 15 -6 -9
sb:origin	0 -12 2 9
sb:originating	0 17 -5 -12
sb:originating in	0 17 -5 -12
sb:other 's	0 -7 -10 16
sb:other <points>	0 9 -11 0
sb:otherwise	0 15 -10 -6
sb:our	-1 -18 -5 22
sb:our <person>	0 0 -8 11
sb:out	5 -16 -1 12
sb:out of	4 1 3 -15
sb:out on	9 -13 -1 4
sb:over the	-2 -1 -7 10
sb:pact	-2 11 -7 0
sb:paper	-3 -26 -32 48
sb:part	-3 13 8 -25
sb:part of	-2 6 10 -21
sb:party	-1 6 13 -23
sb:party have	0 -5 11 -6
sb:pass	0 -8 8 0
sb:past	-4 -13 16 0
sb:pause	5 13 -18 -2
sb:pause for	0 -15 7 7
sb:pay	-14 -5 5 5
sb:pay <level>	-6 7 -25 20
sb:people	-1 2 -14 13
sb:per	0 -11 1 5
sb:place	-12 0 1 2
sb:plan	0 9 0 -11
sb:player	0 -7 15 -11
sb:port	-4 0 20 -23
sb:port fee	0 3 8 -14
sb:post	0 -2 18 -18
sb:prepare	0 -6 -5 11
sb:present	-5 -4 -3 12
sb:president	0 5 -17 7
sb:president donald	0 3 -10 5
sb:president of	0 -16 7 6
sb:press	0 12 2 -16
sb:price	0 -11 6 0
sb:prime	0 11 -13 0
sb:prime minister	0 11 -13 0
sb:principle	0 -12 -10 20
sb:probably	0 -4 -5 10
sb:proclamation	0 -11 20 -10
sb:producer	0 -3 12 -9
sb:product	0 0 9 -10
sb:prolong	-10 7 1 -5
sb:prolong for	0 7 4 -12
sb:prolong it	0 -13 0 11
sb:prolong its	0 -15 0 11
sb:prolong the	0 4 -33 18
sb:prolong their	0 13 0 -15
sb:prolongation	0 -5 -15 20
sb:prolongation by	0 0 -6 9
sb:promise	-5 0 8 -5
sb:promise to	0 -5 12 -4
sb:proposal	-2 -22 -28 41
sb:propose	-3 -10 -7 16
sb:propose an	0 0 18 -18
sb:propose to	0 4 -11 5
sb:protest	0 -5 9 -2
sb:protocol	0 -12 -8 18
sb:provide	-3 -5 -6 15
sb:provide for	-3 -10 -9 19
sb:purchase	0 -3 10 -2
sb:push	0 -10 2 6
sb:put a	0 0 -15 13
sb:put its	0 3 -9 3
sb:put off	0 -1 13 -12
sb:put on	0 -6 21 -11
sb:put the	0 2 -11 9
sb:put their	-1 22 -18 -5
sb:put to	0 4 -14 8
sb:q	0 9 -9 0
sb:quarrel	-2 14 -8 -3
sb:quarrel over	0 0 -6 9
sb:quarter	0 -11 18 -7
sb:quota	0 1 11 -14
sb:radio	0 -12 1 11
sb:raise	0 -1 19 -17
sb:raise the	0 -7 9 0
sb:rare	0 0 18 -17
sb:rare -	0 -10 13 -1
sb:rare earth	0 4 9 -15
sb:rate	2 16 7 -33
sb:rate of	8 0 1 -15
sb:rather	0 -10 -1 10
sb:ratify	0 -9 1 4
sb:reach an	0 4 -8 1
sb:read	0 9 0 -8
sb:ready	0 -17 -18 30
sb:ready to	0 -13 -15 24
sb:reason	0 0 13 -12
sb:recall	6 5 0 -12
sb:recall that	6 4 0 -11
sb:reciprocal	-3 -14 4 11
sb:reciprocal tariff	0 -7 4 2
sb:recommend	0 -13 -16 26
sb:reduce	0 12 -4 -8
sb:reduction	0 4 -20 12
sb:refuse	0 -10 3 5
sb:regime	0 0 8 -6
sb:remain	0 6 -17 6
sb:remain suspend	0 11 -12 -2
sb:renew	0 -22 13 5
sb:renewal	0 9 -16 7
sb:renewal for	0 3 -13 5
sb:replace	-5 11 0 -6
sb:report	0 -21 26 -9
sb:report that	0 -6 19 -13
sb:reporter	0 0 11 -11
sb:reporter on	0 0 17 -15
sb:representative	0 0 13 -15
sb:representative ,	0 6 0 -8
sb:require	0 -10 9 0
sb:rest	2 9 -10 -4
sb:rest for	0 8 -8 0
sb:result	0 -12 10 3
sb:return to	0 -5 -13 17
sb:review	0 0 13 -11
sb:rice	0 -12 5 3
sb:right	0 10 0 -12
sb:rise	4 -12 14 -9
sb:rise by	0 -4 9 -3
sb:river	0 -17 22 -8
sb:room	0 -5 -14 19
sb:round	-13 -31 32 -3
sb:rule	0 -14 14 -1
sb:rule for	0 -2 11 -8
sb:rule of	0 -8 -8 15
sb:rule on	0 -14 7 2
sb:rule that	0 2 5 -10
sb:run out	6 -17 3 4
sb:run to	0 -13 0 11
sb:s	0 -11 15 -7
sb:salmon	0 0 -13 10
sb:salt	0 8 -13 5
sb:same	-2 9 0 -9
sb:say	-23 3 0 1
sb:say :	0 -8 20 -13
sb:say <name>	0 4 -10 6
sb:say a	0 -14 0 13
sb:say after	0 -2 -6 9
sb:say his	0 -7 -10 16
sb:say on	0 -14 3 11
sb:say that	-2 17 -7 -7
sb:say they	0 7 9 -15
sb:scotch	0 14 -10 -4
sb:season	0 -11 0 8
sb:second	17 4 -9 -10
sb:second ,	24 -2 0 -24
sb:second round	0 -4 -8 12
sb:section	-5 -12 33 -19
sb:section <number>	-5 -12 33 -19
sb:sell	0 -13 10 0
sb:senate	0 -4 -5 9
sb:send	0 0 -11 10
sb:set aside	0 15 -20 2
sb:set out	0 -6 0 8
sb:settle	3 -10 -4 10
sb:settle on	6 -10 2 0
sb:shall	0 -7 -13 20
sb:shall be	0 -9 -4 13
sb:shanghai	0 11 0 -11
sb:shelve	0 12 -6 -6
sb:ship	-2 -15 16 -1
sb:ship for	0 3 4 -9
sb:shipment	0 -13 7 5
sb:shook	0 -2 -7 11
sb:short -	0 0 11 -11
sb:should	0 -12 15 -4
sb:should either	0 -6 11 -1
sb:should the	0 -8 -1 10
sb:show	0 -6 8 0
sb:shrimp	7 5 -13 0
sb:shut	0 -9 13 -2
sb:side	-1 -5 -8 12
sb:side ,	0 15 -11 -4
sb:side agree	2 0 -19 11
sb:side are	0 -10 -5 15
sb:side have	0 6 9 -17
sb:side of	0 5 9 -18
sb:side suspend	-5 15 1 -18
sb:side will	0 -5 -20 22
sb:sign	-3 6 8 -15
sb:sign a	-5 4 8 -11
sb:sign an	0 0 11 -11
sb:sign by	0 -17 9 7
sb:sign in	-7 9 6 -16
sb:sign the	0 -7 -9 15
sb:signature	0 -1 -14 13
sb:silent	0 -13 15 -1
sb:since	-1 17 -6 -12
sb:since <day-gone>	0 29 -13 -21
sb:since <month-gone>	-6 -27 10 18
sb:since last	0 12 -9 -2
sb:since the	0 12 -6 -5
sb:sirloin	0 0 9 -10
sb:sleep	0 12 -15 0
sb:so	4 -1 -10 9
sb:so -	0 -15 0 15
sb:so for	0 13 -12 -1
sb:some <money>	0 3 1 -9
sb:soybean	0 14 0 -14
sb:speak	0 2 -13 12
sb:special	0 -5 12 -6
sb:spoke	0 -14 11 1
sb:spoken	0 -6 -11 17
sb:spoken of	0 -6 -12 18
sb:spring	7 -5 9 -13
sb:standstill	-7 -5 -11 19
sb:standstill of	-1 -5 -7 13
sb:state	0 2 5 -9
sb:statement	0 0 16 -17
sb:stay for	0 4 6 -20
sb:stay on	0 -8 0 9
sb:stay suspend	0 -8 -4 13
sb:steel	0 0 10 -9
sb:stock	0 -10 14 -5
sb:stockholm	-3 -12 9 3
sb:stretch	0 0 -19 18
sb:strike	-9 0 6 0
sb:strike in	0 4 -9 3
sb:sugar	0 0 -19 13
sb:suggest	0 -1 -9 12
sb:summit	0 -6 -9 15
sb:surcharge	-9 -38 34 0
sb:surcharge of	-2 -21 12 7
sb:suspend	-5 -2 -4 9
sb:suspend ,	0 15 -14 -1
sb:suspend its	0 1 -12 8
sb:suspend the	0 -8 -10 19
sb:suspend their	0 -1 8 -7
sb:suspension ,	0 -20 12 8
sb:suspension of	0 -6 -1 9
sb:table	0 -18 -8 20
sb:table :	0 -3 -3 9
sb:take	1 -12 -1 7
sb:take <level>	11 -6 0 -5
sb:take effect	-3 -4 -3 10
sb:talk	-19 -15 8 10
sb:talk in	-2 -2 -5 10
sb:talk of	-3 -14 0 11
sb:talk on	0 -1 15 -13
sb:talked	0 -14 7 3
sb:talked for	0 -8 15 -6
sb:tariff ,	0 -8 13 0
sb:tariff and	0 -13 -8 19
sb:tariff commission	0 10 -10 0
sb:tariff dispute	0 10 -12 0
sb:tariff in	0 10 0 -12
sb:tariff is	0 -12 14 -3
sb:tariff of	0 -2 16 -9
sb:tariff on	-1 17 -10 -7
sb:tariff pause	-1 9 -16 6
sb:tariff suspend	0 -7 8 0
sb:tariff truce	0 -3 -9 11
sb:tax	0 9 -6 -4
sb:tea and	0 11 -1 -10
sb:telephone	-2 16 -5 -9
sb:telephone call	0 8 -12 0
sb:television	0 -10 1 5
sb:tell	-9 -19 -4 20
sb:tell a	0 -4 -5 10
sb:tell reporter	0 -9 14 -8
sb:tell the	0 11 -8 -1
sb:tell us	0 -10 7 0
sb:ten	0 -10 2 6
sb:term of	-3 16 -6 -9
sb:terminal	0 -4 12 -7
sb:text	0 -14 -27 35
sb:textile	0 6 -10 1
sb:than	-6 -7 19 -10
sb:than <money>	0 15 -6 -10
sb:that	-9 3 -1 0
sb:that 's	-1 18 -4 -10
sb:that ,	-4 2 13 -15
sb:that <name>	-1 -3 12 -6
sb:that <quality>	0 -4 15 -11
sb:that a	-5 -24 11 8
sb:that another	0 -10 0 12
sb:that both	0 0 -8 9
sb:that day	9 -13 -17 15
sb:that each	0 -8 -9 16
sb:that end	0 -11 6 2
sb:that for	0 -1 -12 15
sb:that had	5 -23 9 1
sb:that has	0 10 -3 -7
sb:that have	0 -14 1 9
sb:that he	0 1 -11 7
sb:that his	0 -8 12 -7
sb:that is	-1 19 -11 -6
sb:that it	0 3 -15 12
sb:that its	0 5 -7 1
sb:that keep	0 14 -13 0
sb:that leave	0 2 6 -9
sb:that they	0 -18 12 0
sb:that was	-3 22 -3 -18
sb:that were	0 0 10 -9
sb:that will	0 10 2 -13
sb:the	-14 3 15 -14
sb:the <day-ahead>	0 -8 21 -14
sb:the <level>	-7 13 -9 0
sb:the <month-gone>	0 1 5 -10
sb:the <number>	-3 7 -8 3
sb:the <office>	-19 13 -12 5
sb:the <organisation>	-18 1 4 -1
sb:the <person>	-3 0 -10 10
sb:the <points>	0 -12 -2 15
sb:the <quality>	-14 -2 -32 36
sb:the <seat>	0 8 0 -8
sb:the additional	0 -6 -14 18
sb:the agreement	-3 -12 35 -26
sb:the arrangement	-3 9 -12 1
sb:the bill	0 1 -10 6
sb:the border	0 8 0 -8
sb:the bridge	0 11 -14 2
sb:the calendar	0 -3 10 -5
sb:the ceasefire	0 -18 28 -14
sb:the company	0 -14 17 -5
sb:the control	0 -7 13 -5
sb:the country	-3 -8 0 12
sb:the cut	0 7 -12 2
sb:the deal	0 -4 -5 9
sb:the decision	0 16 -5 -13
sb:the draft	0 -9 2 2
sb:the duty	-6 1 -17 15
sb:the extension	-2 -7 -6 14
sb:the extra	0 12 -1 -11
sb:the fee	0 8 -8 0
sb:the first	9 -8 8 -13
sb:the fourth	0 -7 8 -3
sb:the higher	0 7 0 -9
sb:the last	8 -4 7 -15
sb:the law	0 -11 8 0
sb:the loss	0 0 -10 11
sb:the lower	0 -12 1 8
sb:the market	0 0 -9 10
sb:the measure	0 -4 10 -7
sb:the meet	0 -19 8 4
sb:the moratorium	0 -1 -6 10
sb:the new	-2 10 -6 -2
sb:the northern	0 -12 13 0
sb:the offer	0 0 16 -15
sb:the old	0 -9 21 -12
sb:the one	0 13 -21 10
sb:the opposition	0 5 12 -18
sb:the pact	0 14 -13 0
sb:the paper	0 -6 -15 21
sb:the party	0 16 -2 -17
sb:the past	0 -7 13 -2
sb:the pause	-8 30 -15 -10
sb:the press	0 -5 12 -6
sb:the protocol	0 -11 -5 15
sb:the radio	0 -4 -4 11
sb:the reduction	0 7 -14 4
sb:the river	0 -14 20 -8
sb:the rule	0 5 11 -19
sb:the same	-1 7 0 -7
sb:the second	21 -14 0 -6
sb:the so	0 -11 0 11
sb:the spring	0 -5 16 -10
sb:the state	0 -1 9 -6
sb:the surcharge	0 -20 16 1
sb:the suspension	-8 3 -13 11
sb:the table	0 -16 -8 19
sb:the talk	0 -1 -6 9
sb:the term	0 3 -16 11
sb:the text	0 -17 -15 27
sb:the third	-3 7 4 -12
sb:the trade	0 -14 -2 14
sb:the truce	14 -3 -9 2
sb:the two	3 5 -17 9
sb:the world	4 -21 21 -6
sb:the yield	0 -2 10 -4
sb:their	-39 5 10 -4
sb:their <organisation>	0 -6 20 -14
sb:their additional	0 -16 -2 17
sb:their duty	0 5 -19 9
sb:their own	0 5 3 -11
sb:their port	0 13 -3 -10
sb:their quarrel	0 0 -9 10
sb:their tariff	-3 7 -15 7
sb:their truce	-2 0 10 -8
sb:themselve	-1 12 -6 -4
sb:then ,	-3 9 -6 0
sb:then for	0 -13 8 3
sb:there	15 -5 -6 0
sb:there ,	7 1 -16 4
sb:there for	0 11 0 -10
sb:there is	2 1 -8 3
sb:there on	-4 12 -6 0
sb:there were	10 -5 -5 0
sb:these	0 14 -8 -4
sb:they agree	18 -4 -17 0
sb:they announce	0 -3 -5 9
sb:they are	-3 9 -14 3
sb:they had	-16 6 6 -3
sb:they have	0 11 -12 0
sb:they meet	9 1 -9 -4
sb:they say	0 -6 10 -3
sb:they want	0 12 15 -24
sb:they were	0 -2 11 -7
sb:they will	0 4 4 -9
sb:they would	0 -7 9 -1
sb:they'll	0 -5 -6 11
sb:thi	-6 -15 -14 29
sb:thi year	0 11 -3 -6
sb:thing	0 -13 0 10
sb:third	-6 4 15 -20
sb:third round	0 -11 17 -8
sb:those	2 12 -9 -7
sb:threat	0 14 -9 -6
sb:three and	0 0 10 -7
sb:through	0 0 -13 13
sb:tiktok	0 -19 24 -7
sb:tile	0 -2 -6 9
sb:timber	0 -7 -13 19
sb:time	-9 -4 9 0
sb:time ,	0 -2 -5 9
sb:to	-22 -18 11 13
sb:to <day-ahead>	0 10 -9 0
sb:to <goods-amount>	0 -4 16 -11
sb:to <level>	-16 14 -15 5
sb:to <name>	0 -20 12 4
sb:to <number>	-7 -6 18 -5
sb:to a	-2 11 11 -21
sb:to an	0 15 -6 -10
sb:to apply	0 9 -3 -4
sb:to approve	0 -12 3 5
sb:to be	-8 15 -19 8
sb:to begin	0 -9 2 3
sb:to both	0 -8 13 -6
sb:to bring	0 0 -9 10
sb:to buy	0 -1 21 -25
sb:to do	0 -10 6 0
sb:to end	0 -2 13 -9
sb:to expire	0 -8 3 2
sb:to extend	0 3 9 -12
sb:to freeze	0 -10 -18 25
sb:to give	0 4 5 -10
sb:to go	0 -7 -9 16
sb:to have	0 -7 -11 20
sb:to keep	0 -10 6 4
sb:to last	8 4 -17 1
sb:to leave	8 -8 -20 20
sb:to make	0 -4 -17 20
sb:to prolong	0 -8 -6 13
sb:to propose	0 0 9 -7
sb:to put	0 2 12 -14
sb:to renew	0 -12 0 8
sb:to rest	0 3 -15 11
sb:to sign	0 -11 -10 19
sb:to stop	-1 -7 11 -2
sb:to stretch	0 -10 -2 13
sb:to suspend	-1 3 -15 8
sb:to take	9 -6 -4 0
sb:to wait	0 12 0 -13
sb:top	0 -10 19 -12
sb:top of	0 -5 14 -10
sb:town	0 -1 14 -12
sb:trade	-14 -13 0 13
sb:trade agreement	0 -12 17 -6
sb:trade between	0 0 -15 16
sb:trade minister	0 -16 4 6
sb:trade representative	0 1 6 -10
sb:trade truce	0 8 -17 4
sb:trader	0 6 -16 5
sb:transport	0 -4 13 -8
sb:treaty	0 -16 5 6
sb:trial	0 4 3 -10
sb:truce	17 4 -6 -10
sb:truce ,	4 17 -1 -26
sb:truce :	-5 5 11 -16
sb:truce another	0 10 0 -9
sb:truce begin	0 -3 10 -7
sb:truce between	17 -6 0 -7
sb:truce end	0 -11 8 3
sb:truce for	-6 0 -14 12
sb:truce go	0 -9 -3 15
sb:truce has	0 6 7 -17
sb:truce hold	0 -18 19 0
sb:truce is	-6 0 -14 12
sb:truce over	7 -7 -16 13
sb:truce run	8 9 -6 -12
sb:truce that	5 9 -14 -1
sb:truce to	0 -18 0 16
sb:truce with	-12 7 -3 0
sb:truce would	0 -16 -15 27
sb:tuesday	0 -3 9 -5
sb:tuesday ,	0 -3 9 -5
sb:tuna	0 -6 -1 11
sb:turn	10 -15 -1 2
sb:two	0 -16 11 4
sb:two country	2 3 -23 15
sb:two government	0 2 -22 17
sb:two or	0 -2 16 -13
sb:under	-8 -4 16 -10
sb:under a	-6 8 -5 0
sb:under it	0 4 1 -9
sb:under section	-2 -7 15 -3
sb:under the	3 -14 -6 15
sb:under which	-2 -16 21 -4
sb:understanding	0 -9 -1 11
sb:until	1 -11 18 -10
sb:until the	0 -15 13 0
sb:up	-6 -12 14 0
sb:up to	-1 -10 18 -6
sb:us	-7 10 0 -6
sb:use	0 11 0 -9
sb:valid	0 -5 -11 16
sb:valid for	0 -5 -11 16
sb:video	0 8 -17 6
sb:village	0 -5 11 -5
sb:visit	0 -1 9 -5
sb:vote	0 -7 20 -11
sb:vote on	0 -14 13 0
sb:wait	-1 10 0 -8
sb:want	-7 10 2 -7
sb:want the	0 11 -1 -10
sb:want to	0 2 7 -9
sb:war	0 8 5 -14
sb:was	6 11 -6 -12
sb:was "	0 -8 -4 12
sb:was <level>	-1 -14 18 -2
sb:was <number>	0 -10 9 0
sb:was a	-4 -5 -2 13
sb:was due	-1 0 13 -16
sb:was for	1 8 -12 0
sb:was given	-4 16 -15 1
sb:was prolong	0 13 -8 -4
sb:was put	0 11 -6 -6
sb:was sign	-3 -14 13 5
sb:was strike	0 4 -9 3
sb:was the	-5 -10 5 6
sb:was to	7 8 -21 3
sb:watch	0 10 -7 -1
sb:water	0 -14 15 0
sb:we	-9 -4 -14 20
sb:we agree	0 -11 0 10
sb:we are	0 1 -12 8
sb:we can	0 0 -10 10
sb:we hear	0 -8 -1 9
sb:we need	0 -6 -1 8
sb:week	0 7 -22 10
sb:welcomed	0 13 -12 -2
sb:welcomed the	0 13 -12 -2
sb:well	0 -12 -2 12
sb:well ,	0 -9 -11 18
sb:were	3 -1 18 -28
sb:were suspend	0 -10 11 0
sb:were to	0 -6 14 -8
sb:what	0 14 -31 13
sb:what <name>	-3 14 3 -17
sb:what <person>	0 7 4 -14
sb:what is	-1 11 -8 0
sb:what the	0 -1 -14 15
sb:what they	14 -16 -11 12
sb:what we	0 -3 -11 15
sb:wheat	0 5 8 -12
sb:when	5 18 -4 -31
sb:when he	0 9 -2 -5
sb:when it	3 6 -10 0
sb:when the	1 -1 12 -15
sb:where it	0 -17 10 6
sb:where they	8 4 -14 0
sb:whether	0 -16 7 1
sb:which	-8 11 4 -13
sb:which <name>	0 -5 -3 10
sb:which end	0 -15 12 0
sb:which expire	0 -13 2 7
sb:which had	10 0 -11 0
sb:which has	0 2 -17 17
sb:which was	0 1 16 -29
sb:which would	0 15 -8 -6
sb:who	-9 -7 12 0
sb:who had	-1 -5 14 -5
sb:whose	0 -2 -12 15
sb:will	-31 -3 10 0
sb:will be	-6 14 8 -19
sb:will charge	0 -2 -12 15
sb:will extend	0 -6 -2 9
sb:will have	0 8 -10 0
sb:will hold	0 9 -13 0
sb:will keep	0 -6 12 -3
sb:will leave	0 -16 8 4
sb:will lower	0 5 3 -9
sb:will not	0 -9 1 4
sb:will pay	0 -12 0 12
sb:will put	0 -2 12 -8
sb:will run	0 -10 0 8
sb:will stay	0 4 -10 3
sb:win	0 13 -7 -5
sb:wine	0 26 -24 -3
sb:winter	8 -5 0 -1
sb:wire	-5 -10 3 9
sb:wish	0 10 -12 0
sb:wish to	0 10 -12 0
sb:with	-12 1 0 3
sb:with <person>	0 31 -24 -10
sb:with <seat>	2 -12 0 3
sb:with a	-4 -6 -4 15
sb:with the	-7 -4 8 0
sb:withdraw	6 -6 5 -8
sb:within	-3 0 35 -34
sb:within the	0 11 -6 -3
sb:word	0 -17 0 10
sb:worked	13 -6 0 -8
sb:world	2 -21 26 -12
sb:worth	0 -8 11 -1
sb:would	-29 -11 0 16
sb:would give	0 -4 -12 16
sb:would go	0 -1 -11 10
sb:would have	0 8 -6 0
sb:would hold	0 -9 -4 14
sb:would last	0 -12 8 0
sb:would like	0 10 -7 -1
sb:would not	0 4 2 -9
sb:would prolong	0 -5 -6 12
sb:write	-3 -15 9 4
sb:write that	0 -7 16 -10
sb:write to	0 -1 -8 11
sb:year	-5 -4 -1 9
sb:year ,	0 -5 -8 13
sb:yet	0 -7 -5 12
sb:yield on	0 -3 12 -5
sb:york	0 -11 11 0
sb:york ,	0 -6 11 -3
sb:you	-1 0 12 -12
sb:your	0 -15 9 3
sb:—	-1 -13 7 4
sb:— <name>	0 -1 -18 13
sb:— <quality>	0 -4 -9 12
sb:— a	13 -1 0 -11
sb:— for	-1 0 -9 9
sb:•	0 1 6 -8
t0=future	-15 -18 5 15
t0=modal	-1 -11 9 -1
t0=modal-not	0 0 9 -11
t0=past-passive	-15 16 0 -8
t0=perfect	-25 6 14 -13
t0=perfect-passive	0 7 1 -9
t0=pluperfect	15 -5 -3 -2
t0=pluperfect-passive	3 -13 7 0
t0=present	-30 -3 13 -1
t1=future	-15 -10 8 5
t1=infinitive-passive	0 11 -4 -6
t1=modal	0 -20 13 0
t1=modal-not	0 0 9 -11
t1=participle-passive	0 2 8 -14
t1=past	1 -2 10 -14
t1=past-passive	-15 18 0 -15
t1=perfect	-23 6 11 -11
t1=perfect-passive	0 7 1 -9
t1=pluperfect	17 -5 -4 -3
t1=pluperfect-passive	3 -13 7 0
t1=present	-28 -10 13 4
t2=future	0 6 -10 1
t2=gerund	-7 3 18 -16
t2=modal	-2 -18 1 11
t2=participle-passive	11 -6 16 -21
t2=past	10 -1 4 -13
t2=past-passive	0 -15 9 2
t2=perfect	4 -21 19 -6
t2=perfect-passive	0 -1 -10 14
t2=pluperfect	-2 -11 15 0
t2=present	-5 12 -11 0
t2=present-not	-2 0 13 -13
t2=present-passive	-7 -15 16 0
t:loose	-10 -4 2 5
t:loose-l1	2 1 -11 7
t:loose-l2	0 -15 -2 17
t:loose-l3	-6 -8 21 -13
t:loose-r0	7 9 -30 12
t:loose-r2	-8 -3 12 -3
t:loose-r3	0 16 -8 -12
t:more-in	-17 0 -4 7
t:more-in0	-17 0 -4 7
t:more-l	-15 -4 -1 10
t:more-l0	0 -9 -26 30
t:more-l1	0 8 -9 2
t:more-l2	-13 -17 15 3
t:more-l3	-1 -10 9 0
t:more-r	10 -5 0 -6
t:more-r0	0 7 -23 15
t:more-r1	-9 -10 6 9
t:more-r2	0 -13 12 0
t:more-r3	0 15 0 -23
t:quiet	-9 7 -17 11
t:quiet-l	-12 7 -10 4
t:quiet-l2	0 0 -11 13
t:quiet-r1	-3 7 -11 5
t:truce	11 0 -7 -1
t:truce-l	13 3 -8 -5
t:truce-l3	13 -5 4 -8
t:truce-r0	-1 15 -14 -3
t:truce-r1	11 0 -26 16
t:truce-r2	-14 -34 22 14
t:truce-r3	-4 9 11 -22
t:verb	-11 1 -6 7
t:verb-l	-14 2 -4 5
t:verb-l1	-17 2 1 0
t:verb-l2	0 2 -9 6
t:verb-r1	0 -14 8 3
tn:loose	13 -5 21 -27
tn:more	20 0 2 -19
tn:quiet	-5 31 -15 -16
tn:truce	14 2 -25 14
tp:loose	-28 12 12 -15
tp:more	-26 -2 11 -2
tp:quiet	-3 10 8 -17
tp:truce	21 2 -32 12
tp:verb	-14 28 -24 -2
v0-none	-8 -13 10 5
v0=add	0 12 -5 -7
v0=announce	0 -9 10 0
v0=apply	0 -8 -1 8
v0=ask	0 -23 0 8
v0=come	0 -10 12 -4
v0=conclude	9 2 0 -13
v0=confirm	0 8 7 -14
v0=continue	0 10 -15 0
v0=cut	0 4 -9 3
v0=decide	0 12 -2 -9
v0=expect	0 -13 6 2
v0=expire	9 0 -7 0
v0=initial	-3 -2 -5 10
v0=lay	4 10 -5 -10
v0=leave	0 0 10 -6
v0=let	3 1 5 -15
v0=lift	0 10 -8 0
v0=meet	0 0 15 -12
v0=negotiate	0 0 10 -7
v0=offer	0 -16 4 3
v0=plan	0 15 -2 -12
v0=postpone	0 -3 -6 10
v0=prolong	-1 -12 11 2
v0=propose	-2 0 -7 8
v0=ratify	0 -6 -4 11
v0=ready	0 -12 -11 21
v0=renew	0 -18 15 0
v0=run	3 -12 2 3
v0=send	0 -1 -10 13
v0=set	0 -10 13 -2
v0=settle	5 -18 -2 13
v0=sit	-1 -6 12 -1
v0=sleep	0 9 0 -9
v0=stand	0 -6 11 -4
v0=start	-2 -1 -8 11
v0=step	0 -7 12 -5
v0=stop	0 16 -18 0
v0=strike	-7 -9 0 12
v0=suggest	0 0 -10 12
v0=take	0 0 11 -7
v0=want	-1 10 7 -13
v0=win	0 14 -3 -12
v1-none	-4 -12 7 5
v1=add	0 9 -12 0
v1=agree	0 0 5 -8
v1=announce	0 -11 11 1
v1=answer	0 -1 9 -6
v1=apply	0 -11 6 1
v1=come	0 -9 13 -6
v1=conclude	5 2 1 -17
v1=confirm	0 8 7 -14
v1=continue	0 -1 -9 9
v1=delay	0 -4 16 -11
v1=end	12 -15 4 -6
v1=expire	9 0 -7 0
v1=extend	-3 5 10 -13
v1=fix	0 11 -9 0
v1=freeze	0 -6 -3 10
v1=have	1 4 5 -13
v1=impose	0 -2 8 -4
v1=initial	-3 -2 -5 10
v1=keep	0 0 9 -8
v1=lay	4 12 -7 -11
v1=leave	0 0 10 -9
v1=let	2 3 11 -20
v1=like	0 4 14 -16
v1=look	0 17 -7 -10
v1=make	-3 10 -10 2
v1=meet	0 -7 18 -9
v1=move	0 -8 9 0
v1=negotiate	0 -2 13 -9
v1=offer	-3 -13 -7 15
v1=other	-8 -7 14 -1
v1=plan	0 14 -1 -14
v1=postpone	0 0 -13 11
v1=propose	-2 -13 -5 14
v1=raise	0 3 6 -10
v1=ratify	0 -6 -4 11
v1=recommend	0 -2 -8 12
v1=remain	0 -10 8 0
v1=renew	0 -17 7 6
v1=run	2 -10 0 6
v1=say	-3 -1 -6 9
v1=send	0 -2 -10 12
v1=set	0 -15 4 6
v1=settle	5 -18 -3 14
v1=shelve	0 10 -7 -2
v1=ship	0 -5 -5 10
v1=sit	-1 -7 13 -1
v1=stand	0 -8 11 -1
v1=stay	-5 3 10 -13
v1=step	0 -7 12 -5
v1=stop	0 8 -10 0
v1=strike	-7 -9 0 12
v1=take	-2 -3 9 -3
v1=tell	0 -3 -9 12
v1=wait	-1 11 -6 -2
v1=want	-1 9 0 -5
v1=win	0 14 -3 -12
v2-none	-34 -9 21 1
v2=agree	6 0 -14 6
v2=announce	0 -13 5 5
v2=be	-8 5 -10 8
v2=begin	0 6 0 -9
v2=end	20 -19 5 -7
v2=expire	9 -6 0 -6
v2=go	-6 -3 17 -9
v2=have	-1 -4 16 -8
v2=leave	-2 -41 47 -9
v2=make	0 -4 13 -8
v2=meet	0 0 9 -6
v2=other	-10 -13 12 3
v2=pass	0 -1 11 -8
v2=pay	-2 2 5 -9
v2=remain	0 -5 10 -4
v2=rise	0 10 -6 -3
v2=run	13 18 -27 -8
v2=stay	0 10 -6 -4
v2=stop	-1 -10 0 13
v2=suspend	0 -8 -1 10
v2=take	0 -3 -3 8
v:a:<v-agree>	0 17 -10 -8
v:a:<v-begin>	-5 0 -10 12
v:a:<v-end>	26 -12 -6 -2
v:a:<v-propose>	-4 -9 7 4
v:a:<v-return>	0 -10 9 0
v:a:<v-suspend>	4 -1 -12 9
v:b:<v-agree>	10 -17 -7 18
v:b:<v-begin>	-18 18 -8 -5
v:b:<v-end>	14 -19 24 -23
v:b:<v-propose>	-25 -19 -3 22
v:b:<v-return>	-6 -13 5 7
v:c0=agree	17 -11 -10 11
v:c0=bear	0 9 -11 1
v:c0=begin	-13 10 -2 -1
v:c0=buy	-4 -18 10 6
v:c0=deny	0 -11 -2 13
v:c0=down	6 -11 -12 16
v:c0=impose	-5 8 -11 6
v:c0=lack	-2 -15 21 -6
v:c0=propose	-14 -11 -2 14
v:c0=refuse	0 0 -13 12
v:c0=renew	-10 4 -4 3
v:c0=return	-2 -26 8 14
v:c0=say	-15 -8 19 -6
v:c0=sell	-1 -35 3 21
v:c0=sign	-6 -2 -7 12
v:c0=stay	12 16 -17 -7
v:c0=suspend	0 8 -5 -4
v:c0=target	-10 -4 1 6
v:c0=up	-18 7 14 -15
v:c1=agree	9 -4 -8 6
v:c1=bear	-1 1 -12 12
v:c1=begin	-22 6 2 -2
v:c1=buy	-5 -13 18 -4
v:c1=deny	0 -12 5 5
v:c1=down	3 -14 -9 18
v:c1=end	15 -9 2 -8
v:c1=impose	-9 4 -4 4
v:c1=lack	-4 -3 11 -5
v:c1=propose	-14 -10 -10 19
v:c1=renew	-19 11 -2 -3
v:c1=return	-1 -9 -1 12
v:c1=say	-17 -13 8 7
v:c1=sell	-2 -34 -3 26
v:c1=sign	-13 -1 0 6
v:c1=stay	12 -6 -1 1
v:c1=suspend	0 3 -9 3
v:c1=target	-11 -4 0 8
v:c1=up	-20 -3 23 -9
v:ct1=agree infinitive	0 6 -11 5
v:ct1=agree modal	0 -12 -8 17
v:ct1=agree past-passive	13 4 -9 -8
v:ct1=agree present	13 -28 17 -1
v:ct1=bear future	0 -11 -12 20
v:ct1=bear gerund	0 -10 0 10
v:ct1=bear infinitive	0 -5 -4 10
v:ct1=bear past	-14 15 1 -15
v:ct1=bear pluperfect	0 -9 -1 10
v:ct1=bear present	13 7 -13 -3
v:ct1=begin future	0 0 9 -5
v:ct1=begin gerund	0 -14 0 17
v:ct1=begin past	-6 18 -4 -11
v:ct1=begin perfect	0 -11 19 -8
v:ct1=buy infinitive	0 -2 17 -19
v:ct1=buy modal	0 9 0 -11
v:ct1=buy past	0 -11 13 -1
v:ct1=buy perfect	0 -1 -11 12
v:ct1=buy present	0 -20 0 13
v:ct1=deny present	0 -8 0 8
v:ct1=down future	0 7 3 -10
v:ct1=down infinitive	-1 -26 -3 25
v:ct1=down modal	0 -26 8 10
v:ct1=down participle-passive	0 10 0 -12
v:ct1=down present	12 -2 -8 1
v:ct1=end future	0 -1 11 -8
v:ct1=end participle-passive	13 -9 0 -7
v:ct1=end past	17 -14 -7 0
v:ct1=end past-passive	0 -6 0 9
v:ct1=end perfect	0 20 -12 -9
v:ct1=end present	-17 -5 9 3
v:ct1=impose future	-8 -8 -26 28
v:ct1=impose future-passive	0 -9 14 -4
v:ct1=impose gerund	-1 -3 -15 19
v:ct1=impose infinitive	0 -17 10 6
v:ct1=impose infinitive-passive	0 0 9 -7
v:ct1=impose modal	-9 -4 -25 26
v:ct1=impose participle-passive	-7 17 4 -21
v:ct1=impose past	-9 4 4 -7
v:ct1=impose past-passive	-12 15 4 -23
v:ct1=impose perfect	-14 10 -2 -3
v:ct1=impose pluperfect-passive	3 -10 0 1
v:ct1=impose present	17 -9 -12 13
v:ct1=impose present-passive	-5 -12 -1 16
v:ct1=lack past	0 -10 16 -5
v:ct1=propose infinitive	-1 -12 12 0
v:ct1=propose modal	0 26 2 -24
v:ct1=propose participle-passive	-2 2 8 -8
v:ct1=propose past	-5 -31 3 10
v:ct1=propose perfect	-1 -40 -19 40
v:ct1=propose pluperfect	3 -15 4 0
v:ct1=propose present	-5 -2 -18 20
v:ct1=propose present-passive	0 -3 10 -7
v:ct1=renew future	0 -6 -27 29
v:ct1=renew future-passive	0 -26 -4 25
v:ct1=renew gerund	0 24 -6 -20
v:ct1=renew infinitive	-3 -12 6 3
v:ct1=renew modal	0 -13 -6 17
v:ct1=renew modal-passive	0 -14 4 5
v:ct1=renew participle-passive	0 7 0 -8
v:ct1=renew past	0 12 -9 -6
v:ct1=renew perfect	0 15 12 -35
v:ct1=renew perfect-passive	0 11 1 -19
v:ct1=renew present	0 6 0 -6
v:ct1=renew present-passive	0 -1 12 -8
v:ct1=return present	0 -15 -3 17
v:ct1=say future	0 -5 19 -14
v:ct1=say infinitive	0 -5 -3 11
v:ct1=say past	-9 -6 -7 16
v:ct1=say perfect	0 13 -3 -9
v:ct1=say present	0 -9 12 -2
v:ct1=sell gerund	0 -7 -8 14
v:ct1=sell past	0 0 13 -10
v:ct1=sell perfect	0 -12 -6 16
v:ct1=sign modal	0 -14 -1 12
v:ct1=sign past-passive	-5 14 -3 -9
v:ct1=sign perfect	-5 6 6 -10
v:ct1=stay future	-10 -1 -8 13
v:ct1=stay modal	10 -15 -27 29
v:ct1=stay participle-passive	0 0 7 -15
v:ct1=stay past	10 -12 15 -19
v:ct1=stay past-passive	-7 6 -15 13
v:ct1=stay perfect	-3 0 20 -25
v:ct1=stay pluperfect	17 1 -12 -11
v:ct1=stay present	-7 1 4 -2
v:ct1=stay present-passive	0 0 -11 10
v:ct1=suspend future	-5 -4 -14 18
v:ct1=suspend gerund	0 -10 -7 16
v:ct1=suspend modal	0 -9 -5 14
v:ct1=suspend modal-passive	0 9 -12 0
v:ct1=suspend participle-passive	-12 24 -16 -8
v:ct1=suspend perfect	0 2 13 -17
v:ct1=suspend pluperfect	13 0 -8 -8
v:ct1=suspend present	1 -11 -9 18
v:ct1=target future-passive	0 20 -16 -6
v:ct1=target past	-2 0 -10 9
v:ct1=target past-passive	-1 -14 8 7
v:ct1=target present	0 -4 15 -8
v:ct1=up future	0 14 0 -15
v:ct1=up gerund	0 -9 3 6
v:ct1=up infinitive	0 -19 0 18
v:ct1=up modal	-6 -10 15 0
v:ct1=up past	-1 -9 9 0
v:l1="	-19 8 -7 2
v:l1='s	-6 12 0 -5
v:l1=,	-8 0 12 -8
v:l1=-	0 -6 11 -3
v:l1=:	-27 8 -15 16
v:l1=;	0 2 -13 8
v:l1=<begin>	0 5 -11 6
v:l1=<goods-amount>	-6 -9 16 -3
v:l1=<goods>	-3 -15 25 -8
v:l1=<level>	0 2 22 -26
v:l1=<money>	-9 -30 33 -7
v:l1=<name>	-3 12 4 -19
v:l1=<not>	0 6 5 -12
v:l1=<number>	-1 -26 30 -8
v:l1=<organisation>	0 12 -12 1
v:l1=<points>	0 -9 16 -8
v:l1=<v-bear>	-4 13 -8 -2
v:l1=<v-begin>	0 -6 26 -20
v:l1=<v-buy>	0 -9 0 6
v:l1=<v-end>	-7 -8 14 0
v:l1=<v-impose>	-17 -14 -10 25
v:l1=<v-lack>	-3 3 9 -12
v:l1=<v-propose>	-7 -23 -24 37
v:l1=<v-sell>	0 -8 -10 17
v:l1=<v-sign>	5 -14 0 7
v:l1=a	6 5 -28 15
v:l1=about	0 -14 5 3
v:l1=add	0 10 -18 4
v:l1=after	15 -10 10 -20
v:l1=agree	-3 -33 10 19
v:l1=almost	0 -9 10 0
v:l1=announce	0 2 8 -11
v:l1=another	0 16 -15 -6
v:l1=any	0 2 7 -10
v:l1=are	0 9 5 -16
v:l1=as	0 20 0 -22
v:l1=at	-4 7 -18 10
v:l1=be	0 14 -13 0
v:l1=beyond	0 0 13 -12
v:l1=buy	0 -9 0 6
v:l1=by	-27 0 -19 23
v:l1=come	0 -4 13 -8
v:l1=cover	0 1 -16 13
v:l1=deal	0 -17 15 3
v:l1=end	-3 -12 24 -8
v:l1=first	9 0 0 -15
v:l1=follow	0 -21 5 15
v:l1=for	0 25 -29 4
v:l1=from	0 -3 8 -2
v:l1=further	9 0 -26 8
v:l1=given	0 4 7 -12
v:l1=good	0 -8 14 -5
v:l1=had	16 9 -17 -15
v:l1=has	-4 -16 26 -11
v:l1=have	0 16 -7 -7
v:l1=in	-4 -34 42 -16
v:l1=initial	10 -2 -12 0
v:l1=is	17 -24 -1 11
v:l1=it	4 -9 9 -5
v:l1=its	0 10 -4 -4
v:l1=last	-5 7 -21 15
v:l1=lasted	17 -10 11 -31
v:l1=least	0 -9 1 4
v:l1=million	0 12 -3 -9
v:l1=need	0 -7 14 -7
v:l1=next	0 16 -5 -9
v:l1=not	0 6 5 -12
v:l1=of	16 18 -34 -1
v:l1=offer	0 -13 -2 10
v:l1=on	-9 -16 0 15
v:l1=or	-1 -8 14 -3
v:l1=over	-2 -14 45 -33
v:l1=past	0 -7 13 -2
v:l1=prefer	0 2 -18 12
v:l1=propose	0 -6 -28 31
v:l1=run	0 0 -16 12
v:l1=same	0 10 -20 11
v:l1=say	0 -9 -6 15
v:l1=second	-6 12 -7 -2
v:l1=sign	0 20 -14 -7
v:l1=soybean	0 0 19 -29
v:l1=take	0 0 11 -11
v:l1=than	-6 -7 22 -11
v:l1=that	-5 7 -25 14
v:l1=the	3 19 -44 12
v:l1=those	-7 -2 12 -5
v:l1=to	-5 0 -6 9
v:l1=truce	0 8 0 -11
v:l1=us	0 9 2 -12
v:l1=wait	0 9 -3 -4
v:l1=want	0 -19 1 7
v:l1=with	-10 -26 3 17
v:l1=within	0 -13 41 -33
v:l1=—	-5 13 1 -10
v:l2="	-7 -13 0 14
v:l2='s	-2 9 -11 1
v:l2=,	33 -5 -19 0
v:l2=:	-2 19 -4 -20
v:l2=<agent>	-1 5 24 -28
v:l2=<begin>	-2 23 -16 -7
v:l2=<day-ahead>	-8 15 -10 -2
v:l2=<day-gone>	12 6 -31 10
v:l2=<day-today>	0 16 5 -30
v:l2=<duty>	-12 13 -28 10
v:l2=<gate>	-1 -14 -19 33
v:l2=<goods>	-11 0 17 -14
v:l2=<level-noun>	0 -11 -5 18
v:l2=<level>	0 -20 18 0
v:l2=<money>	0 -15 18 -3
v:l2=<month-ahead>	0 -6 9 0
v:l2=<month-gone>	5 18 -17 -9
v:l2=<name>	-20 26 -16 -6
v:l2=<not>	-4 2 14 -14
v:l2=<number>	-1 -10 0 9
v:l2=<office>	-1 -2 13 -7
v:l2=<organisation>	-1 -13 4 4
v:l2=<person>	-3 -12 -20 32
v:l2=<points>	-2 21 -11 -11
v:l2=<quality>	0 -18 -14 25
v:l2=<sender>	0 -10 -7 16
v:l2=<span>	14 -24 37 -29
v:l2=<v-agree>	-9 -1 0 2
v:l2=<v-begin>	-10 -9 17 -6
v:l2=<v-buy>	0 -7 -15 20
v:l2=<v-down>	-1 -11 18 -5
v:l2=<v-end>	9 4 7 -29
v:l2=<v-impose>	-7 -2 -6 11
v:l2=<v-propose>	-10 -11 -15 25
v:l2=<v-return>	0 -5 17 -11
v:l2=<v-say>	-4 -19 2 16
v:l2=<v-sell>	0 -9 14 -4
v:l2=<v-sign>	-18 -22 4 17
v:l2=<v-stay>	5 -3 -18 16
v:l2=<v-suspend>	0 12 -18 2
v:l2=<v-target>	-4 -4 17 -9
v:l2=<v-up>	-3 -9 17 -7
v:l2=a	8 17 -24 -5
v:l2=about	0 -12 -1 12
v:l2=after	9 -25 -8 24
v:l2=again	0 3 5 -9
v:l2=also	0 -4 -29 29
v:l2=an	10 -2 -12 0
v:l2=and	-11 1 -11 16
v:l2=announce	0 3 8 -13
v:l2=another	9 0 2 -13
v:l2=apply	0 -15 6 2
v:l2=are	0 5 -18 11
v:l2=arrangement	0 6 -11 3
v:l2=aside	0 -6 -4 15
v:l2=ask	0 5 -20 16
v:l2=at	-1 20 -15 1
v:l2=away	0 1 21 -24
v:l2=back	0 -11 6 1
v:l2=be	-4 -12 -14 26
v:l2=been	6 0 -19 9
v:l2=both	0 7 -26 15
v:l2=bring	0 -6 -6 11
v:l2=busan	0 -5 21 -18
v:l2=buy	0 -18 -12 25
v:l2=by	0 -9 27 -15
v:l2=call	0 -7 20 -11
v:l2=can	0 -4 9 -2
v:l2=ceasefire	-5 4 11 -14
v:l2=come	0 -3 20 -16
v:l2=conclude	3 20 -21 -8
v:l2=confirm	0 -22 -1 23
v:l2=control	0 -12 -15 23
v:l2=could	0 9 -10 0
v:l2=country	0 -6 19 -12
v:l2=day	0 -11 21 -11
v:l2=deal	0 -24 -2 25
v:l2=down	0 6 -13 3
v:l2=draft	0 -1 -8 10
v:l2=duration	-2 -8 -18 26
v:l2=each	12 -4 -1 -8
v:l2=end	3 14 -4 -19
v:l2=extend	0 -11 7 4
v:l2=extension	-7 0 -10 11
v:l2=farm	0 -10 14 -4
v:l2=first	0 -11 19 -9
v:l2=for	-1 13 1 -15
v:l2=free	0 -8 13 -5
v:l2=frozen	0 -18 5 11
v:l2=gave	0 5 0 -10
v:l2=give	-4 22 -1 -19
v:l2=given	-4 11 2 -14
v:l2=good	-6 15 -15 0
v:l2=had	9 2 3 -14
v:l2=has	-3 11 -11 0
v:l2=have	-4 -8 16 -7
v:l2=he	13 6 -26 5
v:l2=hold	3 0 -17 13
v:l2=i	0 -3 -5 10
v:l2=ice	0 -6 -1 9
v:l2=if	-9 8 -13 5
v:l2=in	-8 -11 39 -25
v:l2=is	-7 11 -20 6
v:l2=it	0 -24 3 14
v:l2=its	0 -10 0 10
v:l2=last	-7 12 2 -12
v:l2=lasted	0 7 -16 10
v:l2=least	0 -4 -3 11
v:l2=leave	0 4 2 -8
v:l2=length	0 15 -18 0
v:l2=less	0 -7 -1 8
v:l2=lift	0 -1 11 -9
v:l2=limited	0 7 -14 5
v:l2=live	0 5 -18 12
v:l2=lower	0 10 0 -10
v:l2=matter	0 -3 -7 11
v:l2=may	0 -6 24 -19
v:l2=meet	0 -5 16 -8
v:l2=moratorium	0 -7 15 -9
v:l2=more	-1 -7 12 -3
v:l2=negotiate	0 0 11 -9
v:l2=not	0 22 8 -36
v:l2=nothing	0 -10 17 -8
v:l2=notice	0 -4 11 -4
v:l2=of	10 -7 9 -8
v:l2=off	10 -4 0 -4
v:l2=offer	0 -8 -27 33
v:l2=on	-2 -10 -23 28
v:l2=one	-2 -12 -1 16
v:l2=only	0 -10 2 7
v:l2=other	-2 19 0 -18
v:l2=out	0 -12 4 4
v:l2=peace	0 -13 12 0
v:l2=period	-6 26 -14 -13
v:l2=plan	0 9 7 -17
v:l2=postpone	0 0 -16 16
v:l2=prolong	0 15 -7 -6
v:l2=prolongation	0 1 -12 8
v:l2=promise	0 -4 -8 13
v:l2=proposal	0 -5 -10 15
v:l2=quarrel	0 12 -9 0
v:l2=renew	0 2 -11 6
v:l2=return	0 -4 16 -10
v:l2=review	-1 -5 18 -12
v:l2=river	0 -13 19 -8
v:l2=round	0 -3 10 -2
v:l2=run	13 -6 -13 5
v:l2=settle	0 -8 -9 16
v:l2=should	0 -11 -9 19
v:l2=side	0 3 -10 5
v:l2=sleep	0 18 -13 -8
v:l2=so	0 2 -12 8
v:l2=some	0 1 10 -17
v:l2=spoke	0 -8 -6 16
v:l2=standstill	-1 -9 -8 18
v:l2=start	-2 6 -17 11
v:l2=stay	-4 10 5 -23
v:l2=step	0 10 -6 -5
v:l2=stop	2 16 -9 -13
v:l2=strike	-2 -20 13 5
v:l2=suspend	-16 1 -5 7
v:l2=talk	0 -1 16 -14
v:l2=talked	0 -5 13 -7
v:l2=tariff	-7 5 -34 21
v:l2=that	5 -8 -7 10
v:l2=the	11 -2 0 -7
v:l2=them	0 9 3 -12
v:l2=then	0 16 0 -14
v:l2=there	10 16 -6 -22
v:l2=to	5 -13 1 7
v:l2=trade	0 -3 9 -4
v:l2=truce	8 5 -29 12
v:l2=two	0 -11 3 4
v:l2=under	0 18 -7 -13
v:l2=up	0 10 -9 0
v:l2=us	0 -16 5 8
v:l2=use	-3 11 0 -7
v:l2=valid	0 -5 -11 16
v:l2=way	0 -10 -16 22
v:l2=we	-2 25 -7 -18
v:l2=with	-4 -16 -6 25
v:l2=within	0 18 -9 -12
v:l2=worth	0 -13 8 2
v:l2=would	0 -8 -26 33
v:l2=zero	0 11 -3 -8
v:l2=—	-4 12 -24 12
v:l='s for	0 12 -18 2
v:l=, after	12 2 -6 -15
v:l=, and	8 -14 -2 5
v:l=, in	0 11 -4 -6
v:l=, of	7 9 -40 10
v:l=, the	0 8 -8 -1
v:l=: "	0 7 5 -12
v:l=: <goods-amount>	0 12 -8 -1
v:l=: another	-4 -14 19 -3
v:l=: for	8 14 -8 -17
v:l=: the	-2 15 -11 -1
v:l=<begin> "	-13 2 -4 4
v:l=<begin> <begin>	0 5 -11 6
v:l=<begin> another	22 -1 -18 -8
v:l=<begin> for	-23 5 1 -2
v:l=<begin> the	4 14 -15 -6
v:l=<day-ahead> ,	-5 26 -13 -11
v:l=<day-ahead> for	0 -11 4 6
v:l=<day-gone> by	0 -10 -9 17
v:l=<day-gone> for	15 -2 -21 8
v:l=<day-today> ,	0 -5 10 -2
v:l=<level> for	0 -19 0 17
v:l=<level> over	0 0 11 -9
v:l=<level> within	0 0 11 -9
v:l=<money> in	0 -5 9 -4
v:l=<month-gone> for	-5 18 -15 0
v:l=<month-gone> than	0 10 0 -13
v:l=<name> for	0 6 -10 2
v:l=<name> get	0 12 -10 -2
v:l=<name> has	0 -9 15 -7
v:l=<name> sign	0 21 -5 -14
v:l=<number> :	0 13 0 -13
v:l=<number> in	0 -2 -5 9
v:l=<person> :	0 -19 -3 18
v:l=<points> for	-2 21 -11 -11
v:l=<seat> want	0 -3 -19 22
v:l=<span> ,	-5 -14 21 -3
v:l=<span> are	0 15 0 -14
v:l=a further	9 0 -26 8
v:l=a second	-6 12 -7 -2
v:l=about <money>	0 -18 0 11
v:l=after a	11 -6 -3 0
v:l=after the	0 -21 -4 26
v:l=agree for	0 22 -11 -12
v:l=agree on	-4 -22 11 3
v:l=also for	0 3 -28 19
v:l=an initial	10 -2 -12 0
v:l=and <goods-amount>	0 -4 -31 30
v:l=and a	0 -4 17 -11
v:l=and for	-5 9 0 -9
v:l=and get	0 -5 12 -6
v:l=and last	-1 14 -19 3
v:l=apply for	0 -15 6 2
v:l=are for	0 0 -22 18
v:l=aside for	0 -6 -4 15
v:l=ask for	0 5 -20 16
v:l=at <money>	0 10 0 -8
v:l=at least	0 -9 1 4
v:l=away for	0 2 20 -24
v:l=back for	0 -10 5 2
v:l=be for	0 -3 -23 24
v:l=both for	0 8 -21 8
v:l=buy themselve	0 -11 -4 14
v:l=by <money>	0 0 11 -9
v:l=ceasefire of	-4 6 4 -9
v:l=conclude for	3 11 -15 -2
v:l=control for	0 -7 -13 17
v:l=country for	0 1 7 -11
v:l=day in	0 -3 9 -4
v:l=dispute for	0 4 -13 6
v:l=down for	0 8 -11 0
v:l=duty for	0 14 -6 -7
v:l=end a	0 -2 9 -4
v:l=end after	6 7 -12 0
v:l=end of	0 10 -3 -5
v:l=extend by	0 -7 5 2
v:l=extension by	0 16 -4 -9
v:l=extension of	-4 -13 -12 22
v:l=first <number>	0 -6 10 -2
v:l=for <goods-amount>	0 -10 19 -10
v:l=for <money>	0 -9 -5 13
v:l=for another	-11 26 -11 -13
v:l=for the	5 1 12 -23
v:l=frozen for	0 -18 5 11
v:l=gave it	0 10 -7 -2
v:l=given another	0 13 -3 -8
v:l=good for	-5 14 -15 0
v:l=had lasted	11 0 -9 0
v:l=has offer	0 -2 -7 10
v:l=has propose	0 0 -7 8
v:l=he want	0 2 -8 6
v:l=hold for	3 0 -17 13
v:l=ice for	0 -6 -1 9
v:l=if the	-7 2 -11 8
v:l=in about	0 -6 15 -8
v:l=in any	0 2 7 -10
v:l=in the	0 0 14 -10
v:l=is for	-6 10 -28 14
v:l=it 's	-2 -12 -9 20
v:l=it by	0 -5 8 -3
v:l=it for	-1 -10 7 4
v:l=it is	0 -20 26 -14
v:l=it lasted	15 -10 0 -11
v:l=last for	-6 18 -1 -14
v:l=least <money>	0 5 0 -10
v:l=less than	0 -7 -1 8
v:l=lift for	0 -1 11 -9
v:l=limited to	0 7 -14 5
v:l=longer than	0 0 16 -14
v:l=make for	-6 11 -5 -1
v:l=make it	0 6 -17 9
v:l=matter of	0 -3 -8 12
v:l=may last	0 -4 10 -4
v:l=may take	0 0 11 -11
v:l=negotiate for	0 0 11 -9
v:l=nothing for	0 -10 17 -8
v:l=of <goods-amount>	0 -6 20 -15
v:l=of <money>	0 -4 14 -10
v:l=of a	12 -13 -14 14
v:l=of another	0 -14 -2 17
v:l=of soybean	0 0 19 -29
v:l=of the	-4 27 -5 -26
v:l=off for	10 -8 1 -2
v:l=offer of	0 0 -10 13
v:l=on a	0 1 -10 5
v:l=on another	0 -3 -4 9
v:l=on for	0 -6 -28 25
v:l=one of	-1 0 -8 11
v:l=other for	-2 11 0 -9
v:l=pause for	0 -21 14 4
v:l=period of	-6 23 -14 -10
v:l=prolong by	0 12 -16 1
v:l=prolong for	0 6 5 -12
v:l=prolongation by	0 0 -6 9
v:l=renew for	0 7 -9 0
v:l=renewal for	0 3 -13 5
v:l=run for	13 -5 -22 11
v:l=ship for	0 2 10 -15
v:l=sign a	0 13 0 -11
v:l=sign for	0 -14 3 11
v:l=sleep for	0 18 -13 -8
v:l=so for	0 2 -13 8
v:l=some <money>	0 1 10 -17
v:l=spoke of	0 -8 -1 10
v:l=stay for	-4 10 5 -23
v:l=strike for	0 -10 16 -7
v:l=suspend for	-16 1 -6 8
v:l=suspension for	0 0 -10 7
v:l=suspension of	0 -6 10 -4
v:l=talked for	0 -5 13 -7
v:l=tariff for	-6 11 -46 23
v:l=term of	-1 15 -3 -13
v:l=than <money>	0 13 -8 -5
v:l=that 's	0 13 9 -25
v:l=that another	0 -9 -2 14
v:l=that for	0 -9 -5 16
v:l=that is	0 12 -11 0
v:l=the first	10 0 0 -14
v:l=the last	0 -4 11 -6
v:l=the next	0 16 -5 -9
v:l=the past	0 -7 13 -2
v:l=the same	0 10 -20 11
v:l=them for	0 4 6 -13
v:l=there are	0 -5 8 0
v:l=there for	0 24 -8 -18
v:l=time in	0 -13 24 -16
v:l=to <goods-amount>	0 -5 19 -13
v:l=to <money>	0 -12 23 -13
v:l=to <number>	0 -5 12 -6
v:l=to add	0 -2 -13 16
v:l=to last	8 -7 -30 23
v:l=truce ,	10 3 -9 -8
v:l=truce another	0 23 -1 -21
v:l=truce by	-1 17 -20 3
v:l=truce for	-7 -6 -37 35
v:l=truce has	0 -14 16 0
v:l=truce of	12 1 -15 1
v:l=two or	0 -2 17 -13
v:l=valid for	0 -5 -11 16
v:l=was for	13 4 -5 -14
v:l=we have	0 12 0 -15
v:l=worth <money>	0 -13 8 2
v:l=would last	0 -11 3 3
v:l=would like	0 0 -20 21
v:l=— for	-1 5 -23 16
v:lead="	-2 -6 -3 10
v:lead=)	0 -16 -8 23
v:lead=,	15 14 -18 -7
v:lead=-	4 -16 2 9
v:lead=150	0 -15 22 -9
v:lead=90	0 16 -8 -9
v:lead=:	-9 -1 0 5
v:lead=;	-3 -10 0 7
v:lead=a	-5 -13 0 12
v:lead=after	0 -21 21 -1
v:lead=all	0 10 -17 6
v:lead=america	0 -22 19 0
v:lead=an	0 -30 18 2
v:lead=and	11 13 -22 -3
v:lead=another	21 -7 -16 -1
v:lead=as	0 19 -13 -10
v:lead=at	0 -10 -5 17
v:lead=because	5 0 8 -14
v:lead=before	-2 3 16 -21
v:lead=beijing	0 8 3 -12
v:lead=bessent	0 -2 10 -7
v:lead=both	1 -6 -23 24
v:lead=brazil	0 -10 0 8
v:lead=but	-3 23 -18 -1
v:lead=canada	0 -7 -11 18
v:lead=china	-4 -30 43 -4
v:lead=colombia	0 18 -7 -12
v:lead=dockers	-1 -16 28 -17
v:lead=donald	0 1 7 -11
v:lead=each	0 9 0 -8
v:lead=egypt	0 0 -10 8
v:lead=eight	8 -3 -10 3
v:lead=eighteen	0 0 -12 12
v:lead=ethiopia	0 1 -11 7
v:lead=exports	0 -1 13 -10
v:lead=five	-1 6 -9 2
v:lead=for	-18 5 12 -15
v:lead=foreign	0 -2 -9 13
v:lead=four	-5 18 0 -13
v:lead=from	4 -13 -6 15
v:lead=ghana	0 -8 12 -3
v:lead=half	20 -22 17 -20
v:lead=i	-2 -16 31 -18
v:lead=if	-17 -3 -11 17
v:lead=imports	0 15 -11 -3
v:lead=in	-7 4 13 -14
v:lead=indonesia	0 9 -9 0
v:lead=it	37 0 -31 1
v:lead=its	0 -1 15 -18
v:lead=kenya	0 5 1 -8
v:lead=malaysia	0 11 -13 0
v:lead=mexico	0 38 -25 -20
v:lead=minister	0 0 -14 13
v:lead=mr	0 -4 -3 9
v:lead=my	0 -10 0 6
v:lead=negotiators	0 -4 -7 12
v:lead=neither	0 -8 0 9
v:lead=nine	0 -11 -12 20
v:lead=ninety	0 23 -14 -13
v:lead=no	-2 21 -6 -14
v:lead=norway	0 -8 -14 21
v:lead=now	0 -9 -11 17
v:lead=on	-7 10 17 -34
v:lead=one	-3 -3 -20 24
v:lead=port	0 8 5 -16
v:lead=president	0 -10 11 0
v:lead=prime	0 -11 -8 18
v:lead=should	0 -7 -9 15
v:lead=six	-6 -5 10 0
v:lead=sixty	10 9 -21 -1
v:lead=so	0 -18 -15 32
v:lead=taiwan	0 -4 -3 8
v:lead=talks	0 -10 11 -1
v:lead=ten	-3 -7 -5 13
v:lead=that	-8 0 -18 17
v:lead=their	0 -10 26 -20
v:lead=there	-12 -1 -6 17
v:lead=they	8 3 -12 0
v:lead=thirty	0 -18 27 -13
v:lead=this	0 7 -23 13
v:lead=three	6 -16 7 -1
v:lead=trade	-1 -18 -24 34
v:lead=treasury	0 -12 -14 22
v:lead=trump	2 7 -25 7
v:lead=turkey	0 -19 0 17
v:lead=two	-15 -5 13 -5
v:lead=u.s.	0 14 -4 -12
v:lead=us	-1 -18 9 10
v:lead=washington	0 21 -13 -9
v:lead=we	-5 -12 -23 34
v:lead=when	-4 8 12 -26
v:lead=which	-6 7 0 -3
v:lead=who	-6 -10 15 -3
v:lead=with	0 8 9 -19
v:lead=—	-6 14 -21 5
v:lead=•	0 16 -14 -2
v:lr=" ,	0 9 -12 1
v:lr=" are	0 2 20 -26
v:lr=" is	-6 -2 -5 9
v:lr=" of	0 14 4 -17
v:lr='s ,	-4 5 -24 15
v:lr='s .	0 -4 19 -16
v:lr=, ,	-8 8 5 -11
v:lr=, .	5 -3 -10 8
v:lr=, after	0 -1 12 -16
v:lr=, before	0 -13 24 -10
v:lr=, later	0 12 -11 -1
v:lr=, long	0 6 -17 6
v:lr=, of	-1 3 -17 16
v:lr=, on	0 13 -4 -11
v:lr=: ,	-10 -7 -9 20
v:lr=: .	-1 5 -25 17
v:lr=: <end>	0 7 -17 9
v:lr=: from	-2 25 -31 0
v:lr=: in	0 -3 11 -6
v:lr=: is	0 4 25 -36
v:lr=: of	0 1 12 -14
v:lr=: to	0 -9 3 3
v:lr=<begin> !	0 0 -17 16
v:lr=<begin> ,	0 12 -16 0
v:lr=<begin> .	-6 21 -41 15
v:lr=<begin> after	0 3 13 -17
v:lr=<begin> are	-1 0 -25 24
v:lr=<begin> before	0 -11 21 -14
v:lr=<begin> from	0 -14 -9 21
v:lr=<begin> in	-4 -8 17 -6
v:lr=<begin> is	20 1 -41 17
v:lr=<begin> later	0 -9 17 -5
v:lr=<begin> on	0 -15 28 -17
v:lr=<begin> the	0 -8 12 -3
v:lr=<begin> were	0 12 -11 0
v:lr=<goods-amount> ,	0 -8 20 -13
v:lr=<goods-amount> .	0 0 10 -10
v:lr=<goods-amount> after	0 -6 -21 26
v:lr=<goods-amount> at	0 0 10 -11
v:lr=<goods-amount> for	0 -27 -16 34
v:lr=<goods-amount> from	0 10 4 -14
v:lr=<level> .	0 6 8 -16
v:lr=<level> later	0 -1 10 -6
v:lr=<money> ,	0 -23 13 4
v:lr=<money> .	0 -10 21 -11
v:lr=<money> for	0 -5 12 -6
v:lr=<money> of	0 -10 18 -7
v:lr=<number> ,	0 -8 12 -2
v:lr=<number> .	0 -14 8 1
v:lr=a ceasefire	13 3 -7 -14
v:lr=a tariff	0 -10 0 7
v:lr=a truce	4 -2 -13 10
v:lr=add .	0 0 -14 15
v:lr=add to	0 9 0 -7
v:lr=after ,	10 1 -2 -11
v:lr=after .	12 9 -4 -30
v:lr=after ?	-3 0 -28 23
v:lr=after of	-4 -11 24 -9
v:lr=agree truce	-1 -16 15 0
v:lr=and .	0 -6 -7 14
v:lr=another ,	19 -9 11 -12
v:lr=another .	-20 17 -8 -4
v:lr=another <end>	0 -2 16 -13
v:lr=another at	0 11 -16 3
v:lr=another were	0 -6 -2 11
v:lr=are .	0 -9 14 -4
v:lr=by ,	-11 3 -5 4
v:lr=by .	-3 -9 -3 13
v:lr=by ;	0 0 -15 13
v:lr=by <end>	0 -1 14 -12
v:lr=by and	0 4 -12 3
v:lr=by on	0 8 1 -11
v:lr=by the	0 19 0 -19
v:lr=by to	0 0 -16 11
v:lr=by while	0 -7 15 -9
v:lr=first of	-1 10 -2 -6
v:lr=for ,	-5 10 -20 7
v:lr=for .	10 5 -27 15
v:lr=for :	0 9 -14 4
v:lr=for <end>	-17 12 22 -32
v:lr=for <name>	0 14 -9 -5
v:lr=for <quality>	0 0 8 -7
v:lr=for after	0 -10 0 11
v:lr=for as	0 29 -7 -25
v:lr=for at	-5 18 -13 0
v:lr=for from	15 1 -15 0
v:lr=for in	-10 0 8 -4
v:lr=for is	0 5 -8 0
v:lr=for it	-1 -9 18 -8
v:lr=for its	0 -12 -15 21
v:lr=for last	0 -6 10 0
v:lr=for more	0 14 -5 -7
v:lr=for neither	0 -30 -4 26
v:lr=for now	0 0 9 -8
v:lr=for of	14 -10 -15 7
v:lr=for on	0 -7 -34 36
v:lr=for or	0 -18 22 -6
v:lr=for the	-7 -34 13 21
v:lr=for there	0 -4 10 -4
v:lr=for under	0 5 -13 7
v:lr=for until	0 10 -4 -5
v:lr=for was	0 0 -9 8
v:lr=for what	0 -14 0 14
v:lr=for while	0 16 -8 -8
v:lr=for without	0 16 -8 -9
v:lr=further ,	10 1 -11 -3
v:lr=further .	0 -9 -8 18
v:lr=get ,	0 -8 -11 17
v:lr=get <end>	0 1 7 -16
v:lr=had .	4 25 -24 -10
v:lr=has ,	0 12 -9 0
v:lr=has .	0 0 7 -10
v:lr=has to	0 -11 21 -12
v:lr=have .	0 8 -7 0
v:lr=in ,	-11 -24 4 18
v:lr=in .	-5 -13 45 -33
v:lr=is ,	20 -18 8 -14
v:lr=is .	0 -12 -2 13
v:lr=is of	0 -3 -7 11
v:lr=it ,	8 -7 -5 2
v:lr=last ,	-7 0 -15 16
v:lr=last .	0 16 -17 -1
v:lr=last from	0 -11 -3 15
v:lr=lasted ,	13 -1 -9 -2
v:lr=lasted .	4 -4 16 -24
v:lr=next .	0 15 0 -16
v:lr=of ,	13 3 0 -15
v:lr=of ;	11 -8 -9 5
v:lr=of at	0 -23 3 16
v:lr=of before	0 0 -7 9
v:lr=of begin	1 18 -8 -16
v:lr=of end	0 18 -16 -7
v:lr=of from	2 5 -10 -1
v:lr=of in	0 4 -20 14
v:lr=of is	-9 -11 13 0
v:lr=of more	0 -16 18 -3
v:lr=of on	-4 -19 1 17
v:lr=of that	0 8 -10 1
v:lr=of was	11 -14 -3 2
v:lr=of with	-1 19 -8 -11
v:lr=offer .	0 -3 -4 8
v:lr=offer more	0 -4 -2 8
v:lr=on ,	0 22 -7 -16
v:lr=on .	0 -2 -22 24
v:lr=on of	0 -8 -2 10
v:lr=or .	0 -1 11 -7
v:lr=over ,	0 0 10 -6
v:lr=over .	0 -7 28 -21
v:lr=propose .	0 -2 -16 18
v:lr=same .	0 -7 -9 18
v:lr=take ,	0 8 1 -12
v:lr=take and	0 0 15 -14
v:lr=than ,	0 -7 9 0
v:lr=than .	0 6 10 -16
v:lr=than earlier	0 -7 12 -3
v:lr=that was	-1 -3 -8 16
v:lr=the ,	-3 15 0 -16
v:lr=the are	11 29 -17 -29
v:lr=the end	-13 -13 9 11
v:lr=the of	6 25 -24 -10
v:lr=the pass	-3 23 -8 -13
v:lr=the suspension	0 -13 -5 20
v:lr=the to	-3 8 6 -13
v:lr=the truce	0 16 -32 9
v:lr=the yield	-2 -3 12 -3
v:lr=want ,	0 -1 10 -8
v:lr=want .	0 -13 -11 19
v:lr=with '	0 0 8 -3
v:lr=with ,	-1 -2 -4 11
v:lr=with .	0 -13 -5 15
v:lr=within ,	0 0 8 -5
v:lr=within .	0 -4 18 -13
v:lr=within and	0 0 10 -9
v:lr=— after	0 -6 14 -6
v:r1=!	-2 25 -37 9
v:r1="	-8 21 -11 -6
v:r1='	0 -19 22 -7
v:r1='s	-2 -25 17 0
v:r1=)	0 9 0 -7
v:r1=,	16 8 -20 2
v:r1=-	0 -26 -13 35
v:r1=.	-4 7 -23 18
v:r1=:	-3 12 -14 2
v:r1=;	20 -9 -29 22
v:r1=<duty>	3 -12 -14 18
v:r1=<end>	-30 11 31 -37
v:r1=<goods>	0 1 8 -10
v:r1=<name>	-1 14 -4 -11
v:r1=<not>	-11 -14 10 6
v:r1=<number>	-4 -3 11 -1
v:r1=<person>	0 8 0 -6
v:r1=<quality>	0 0 9 -7
v:r1=<v-begin>	2 -18 -10 22
v:r1=<v-down>	-4 12 -3 -5
v:r1=<v-end>	11 -16 -10 14
v:r1=<v-impose>	0 -11 1 10
v:r1=<v-propose>	0 -7 11 -2
v:r1=<v-say>	0 -11 19 -11
v:r1=<v-sign>	-5 19 0 -16
v:r1=<v-up>	-4 -20 -10 30
v:r1=?	0 15 -16 -2
v:r1=after	-7 -20 33 -8
v:r1=are	5 34 -19 -24
v:r1=as	-6 22 -4 -18
v:r1=at	0 8 1 -10
v:r1=before	-12 -38 31 3
v:r1=bond	0 -1 10 -4
v:r1=ceasefire	12 7 -15 -9
v:r1=earlier	-2 -22 14 4
v:r1=early	-3 -8 18 -7
v:r1=end	6 -10 -2 6
v:r1=extension	0 0 -10 9
v:r1=for	-6 -21 16 6
v:r1=from	11 14 -28 1
v:r1=go	-4 -20 -10 30
v:r1=here	0 6 0 -9
v:r1=in	-14 -5 6 4
v:r1=into	0 -6 15 -9
v:r1=is	3 -11 5 2
v:r1=it	2 -9 -2 9
v:r1=its	0 -6 -13 16
v:r1=late	0 -3 12 -7
v:r1=later	-4 -5 34 -24
v:r1=leave	0 -5 9 -2
v:r1=less	0 -9 16 -6
v:r1=long	-8 6 -23 16
v:r1=longer	0 0 -7 10
v:r1=more	2 -5 -25 26
v:r1=neither	0 -30 -4 26
v:r1=of	4 7 10 -21
v:r1=on	-16 0 -12 20
v:r1=only	0 0 -10 8
v:r1=or	0 -23 27 -9
v:r1=our	0 -13 14 -2
v:r1=pass	-3 19 0 -16
v:r1=reprieve	0 16 -8 -7
v:r1=run	0 8 -8 0
v:r1=since	0 -2 11 -8
v:r1=standstill	-1 0 -10 11
v:r1=suspension	0 -6 -16 24
v:r1=tariff	4 -7 -11 12
v:r1=that	1 12 -3 -12
v:r1=the	-11 -23 16 9
v:r1=there	0 -6 16 -11
v:r1=through	0 21 -6 -21
v:r1=to	-26 10 11 -17
v:r1=too	0 -12 6 5
v:r1=truce	0 14 -12 -5
v:r1=under	0 5 -12 6
v:r1=was	7 -7 -12 12
v:r1=we	0 8 -7 0
v:r1=were	0 -8 -1 13
v:r1=what	0 -17 1 14
v:r1=when	2 -8 -13 16
v:r1=while	0 10 4 -19
v:r1=will	11 0 -6 -6
v:r1=with	-4 18 -5 -11
v:r1=without	0 0 9 -9
v:r1=would	-1 -29 0 24
v:r1=yield	-3 -7 20 -9
v:r1=—	0 24 -5 -20
v:t0=future	-27 -29 -11 42
v:t0=future-not	0 -21 -2 21
v:t0=future-passive	-1 -22 9 12
v:t0=modal	-4 -16 -5 17
v:t0=modal-not	0 3 8 -13
v:t0=modal-passive	-1 11 -1 -5
v:t0=past	9 10 -10 -6
v:t0=past-passive	-2 21 -9 -14
v:t0=perfect	-33 10 20 -23
v:t0=perfect-passive	4 17 0 -25
v:t0=pluperfect	12 -14 -4 7
v:t0=pluperfect-passive	3 -14 1 5
v:t0=present	-10 2 8 -7
v:t0=present-passive	-13 -4 0 6
v:t:loose	-8 14 -19 5
v:t:loose-l	-7 10 -12 2
v:t:loose-l1	-1 -1 -15 15
v:t:loose-l2	2 -1 -19 14
v:t:loose-l3	-8 4 16 -24
v:t:loose-r	-2 6 -14 9
v:t:loose-r0	6 19 -39 10
v:t:loose-r2	-17 -5 3 9
v:t:loose-r3	8 4 -19 4
v:t:more	2 1 -27 23
v:t:more-in	-23 1 -13 16
v:t:more-in0	-23 1 -13 16
v:t:more-l	-10 16 -21 8
v:t:more-l0	4 21 -32 0
v:t:more-l1	-4 9 -30 18
v:t:more-l2	-19 -15 6 11
v:t:more-l3	1 7 4 -17
v:t:more-r	11 -12 -4 6
v:t:more-r0	-5 3 -36 32
v:t:more-r1	-1 -21 6 16
v:t:more-r2	-1 -15 19 -4
v:t:more-r3	3 9 4 -24
v:t:quiet	-15 0 1 3
v:t:quiet-l	-18 4 -16 15
v:t:quiet-l0	-1 -4 10 -2
v:t:quiet-l2	0 -5 -14 21
v:t:quiet-l3	-2 -7 -2 13
v:t:quiet-r	0 -18 17 -2
v:t:quiet-r0	0 2 -10 7
v:t:quiet-r1	-5 -6 9 -2
v:t:quiet-r2	-1 -19 18 0
v:t:quiet-r3	0 -2 14 -9
v:t:truce	12 22 -38 4
v:t:truce-l	13 19 -28 -3
v:t:truce-l1	11 -1 -24 13
v:t:truce-l3	9 1 -12 2
v:t:truce-r	-2 1 -18 17
v:t:truce-r0	1 20 -35 5
v:t:truce-r1	9 7 -31 16
v:t:truce-r2	-16 -29 27 5
v:t:verb	-11 4 -17 11
v:t:verb-l	-6 7 -14 5
v:t:verb-l1	-28 7 -18 13
v:t:verb-l2	5 -3 -11 9
v:t:verb-l3	2 -12 -6 17
v:t:verb-r	5 -13 -9 16
v:t:verb-r1	0 -16 9 5
v:t:verb-r2	10 -10 -7 7
v:v0=add	0 12 -5 -7
v:v0=agree	3 -15 -4 16
v:v0=announce	0 -10 17 -4
v:v0=apply	0 -22 0 17
v:v0=ask	0 -31 0 18
v:v0=be	10 2 -8 0
v:v0=buy	-2 -25 0 20
v:v0=collect	0 -19 0 15
v:v0=come	0 -8 11 -4
v:v0=conclude	20 3 -6 -21
v:v0=continue	0 1 -22 12
v:v0=cut	0 3 -9 3
v:v0=decide	0 12 -3 -7
v:v0=discuss	0 -4 -8 13
v:v0=end	5 -10 3 0
v:v0=expect	0 -13 6 2
v:v0=expire	9 0 -7 0
v:v0=extend	-2 16 -8 -7
v:v0=fall	-2 13 -3 -9
v:v0=freeze	0 0 -11 12
v:v0=get	-9 15 -7 -4
v:v0=go	-5 10 -11 0
v:v0=grant	0 14 -13 0
v:v0=have	2 6 8 -21
v:v0=hold	8 -1 -8 3
v:v0=initial	-4 -5 -11 16
v:v0=keep	0 20 -9 -10
v:v0=know	0 -6 18 -13
v:v0=lay	4 8 0 -16
v:v0=leave	0 -10 -2 13
v:v0=let	11 10 0 -28
v:v0=lift	0 10 -3 -5
v:v0=make	-9 12 -9 1
v:v0=meet	0 4 7 -15
v:v0=need	0 -11 21 -13
v:v0=negotiate	0 0 10 -7
v:v0=offer	-1 0 -10 11
v:v0=pause	0 0 10 -13
v:v0=plan	0 30 -3 -29
v:v0=postpone	0 -5 -10 16
v:v0=prolong	-3 -5 -6 13
v:v0=promise	-4 -7 19 -9
v:v0=propose	-4 0 -9 11
v:v0=put	-15 0 -2 6
v:v0=raise	0 9 0 -10
v:v0=ratify	0 -6 -4 11
v:v0=ready	0 -14 -11 22
v:v0=remain	0 40 -5 -37
v:v0=renew	0 -18 12 4
v:v0=return	0 -11 15 -5
v:v0=run	13 -27 0 14
v:v0=sell	0 -13 4 3
v:v0=send	0 -4 -14 17
v:v0=set	0 -27 12 14
v:v0=settle	14 -38 -12 31
v:v0=shelve	0 11 -9 -2
v:v0=ship	0 -17 2 12
v:v0=sign	-4 16 -2 -11
v:v0=sit	-2 -7 13 -1
v:v0=slash	0 27 -9 -18
v:v0=sleep	0 13 0 -14
v:v0=stand	0 -6 15 -8
v:v0=step	-6 -7 20 -10
v:v0=stop	0 17 -25 5
v:v0=strike	-7 -12 2 12
v:v0=suggest	0 0 -10 12
v:v0=suspend	0 -8 12 -2
v:v0=take	-2 3 7 -9
v:v0=tell	0 -5 -4 9
v:v0=think	0 0 -8 11
v:v0=vote	0 13 0 -13
v:v0=win	0 17 -2 -17
v:v1=add	0 9 -20 7
v:v1=announce	0 -12 18 -3
v:v1=answer	0 -1 9 -6
v:v1=apply	0 -27 10 8
v:v1=ask	0 -9 3 3
v:v1=be	11 1 -8 0
v:v1=bring	0 -12 -8 19
v:v1=buy	-3 -16 5 9
v:v1=carry	0 0 -9 6
v:v1=charge	0 -4 -8 14
v:v1=collect	4 -9 -2 8
v:v1=come	0 -7 12 -6
v:v1=conclude	16 -1 -2 -11
v:v1=continue	0 -6 -13 15
v:v1=cut	0 -1 -12 13
v:v1=delay	0 -6 15 -9
v:v1=end	12 -16 5 -4
v:v1=enter	0 2 -13 8
v:v1=expire	9 0 -7 0
v:v1=extend	-6 6 20 -23
v:v1=fall	-2 13 -2 -9
v:v1=fix	0 11 -9 0
v:v1=freeze	0 -17 -15 27
v:v1=get	-9 14 -9 -1
v:v1=go	-4 1 -15 11
v:v1=grant	0 13 -12 0
v:v1=grow	0 0 11 -8
v:v1=have	3 9 11 -29
v:v1=hold	10 0 -6 -1
v:v1=impose	0 -2 8 -4
v:v1=initial	-4 -5 -11 16
v:v1=keep	0 7 4 -11
v:v1=know	0 -5 16 -12
v:v1=lay	4 10 0 -17
v:v1=leave	-1 -13 7 4
v:v1=let	10 21 7 -43
v:v1=lift	0 7 2 -12
v:v1=look	0 16 -5 -12
v:v1=lower	0 11 -11 0
v:v1=make	-4 15 -13 0
v:v1=meet	0 1 11 -14
v:v1=move	0 -8 9 0
v:v1=need	0 -11 22 -13
v:v1=negotiate	0 -2 13 -9
v:v1=offer	-4 0 -24 25
v:v1=pass	0 -10 16 -9
v:v1=plan	0 30 -2 -30
v:v1=postpone	0 0 -16 16
v:v1=prolong	-7 9 -27 14
v:v1=promise	0 -11 2 4
v:v1=propose	-3 -19 -13 25
v:v1=purchase	0 12 0 -12
v:v1=put	-15 2 -3 4
v:v1=raise	0 8 4 -12
v:v1=ratify	0 -6 -4 11
v:v1=reach	-3 15 -8 -6
v:v1=recommend	0 -2 -8 12
v:v1=remain	0 -10 8 0
v:v1=renew	0 -15 5 8
v:v1=rise	0 -10 6 1
v:v1=run	12 -23 -8 17
v:v1=say	-8 -4 0 7
v:v1=sell	0 -14 9 0
v:v1=send	0 -4 -13 17
v:v1=set	0 -36 3 28
v:v1=settle	14 -38 -13 32
v:v1=shelve	0 15 -11 -6
v:v1=ship	0 -23 -6 25
v:v1=sign	-9 20 -12 -4
v:v1=sit	-2 -7 13 -2
v:v1=slash	0 12 -3 -6
v:v1=sleep	0 11 -4 -7
v:v1=stand	0 -9 11 -1
v:v1=stay	-7 7 11 -18
v:v1=step	-6 -7 20 -10
v:v1=stop	0 10 -13 2
v:v1=strike	-7 -12 3 12
v:v1=suspend	-5 -5 -6 11
v:v1=tell	0 -4 -12 16
v:v1=want	-3 7 -8 2
v:v1=win	0 17 -2 -17
verbless	-6 -4 -6 13
vt0=agree modal	0 0 9 -7
vt0=agree past	7 12 -20 0
vt0=agree perfect	-1 -15 15 0
vt0=agree present	3 -5 12 -9
vt0=announce past	0 -11 -3 14
vt0=announce present	0 0 11 -10
vt0=apply present	0 -14 0 11
vt0=approve past	0 -4 -10 14
vt0=ask perfect	0 -8 -10 15
vt0=be perfect	0 6 3 -16
vt0=be present	-11 0 0 4
vt0=buy perfect	0 0 -10 9
vt0=buy present	0 -11 2 4
vt0=call present	0 6 2 -8
vt0=charge future	0 2 -11 8
vt0=conclude past	9 2 -3 -12
vt0=continue future	0 0 -8 7
vt0=continue present	0 9 -3 -5
vt0=end past	10 -13 -1 0
vt0=expect present	0 -11 7 0
vt0=extend modal	0 -9 9 0
vt0=extend perfect	0 15 -4 -13
vt0=fall modal	0 -7 11 -6
vt0=get past	-5 12 0 -10
vt0=go modal	0 10 -2 -6
vt0=go present	0 8 -16 2
vt0=have past	8 3 0 -20
vt0=have present	-8 0 1 3
vt0=hold modal	0 -8 -4 15
vt0=hold past	3 -16 11 -4
vt0=hold perfect	0 -19 21 -1
vt0=hold present	-4 20 -13 -5
vt0=keep future	0 -20 19 0
vt0=keep present	0 19 -16 -4
vt0=lay past	0 15 -13 -1
vt0=let future	0 10 -3 -5
vt0=let present	4 -11 13 -7
vt0=make past	-4 10 -10 1
vt0=negotiate past	0 0 9 -7
vt0=other future	0 6 4 -13
vt0=other modal	0 -2 15 -11
vt0=other past	-7 10 2 -13
vt0=other pluperfect	3 -8 -4 8
vt0=pause present	0 -2 11 -11
vt0=plan modal	0 19 -1 -19
vt0=prolong future	0 -15 -6 20
vt0=prolong modal	0 -14 2 7
vt0=prolong perfect	0 8 7 -23
vt0=prolong present	0 -2 8 -6
vt0=promise past	0 3 12 -14
vt0=propose past	0 -4 -5 8
vt0=propose perfect	0 10 -1 -5
vt0=propose pluperfect	0 0 -13 15
vt0=propose present	0 -2 11 -8
vt0=put future	0 -1 9 -6
vt0=put perfect	0 -8 15 -8
vt0=put present	-5 7 -17 9
vt0=ready present	0 -12 -11 21
vt0=remain future	0 10 0 -12
vt0=renew perfect	0 -3 11 -8
vt0=run modal	0 -10 0 5
vt0=run present	-11 0 5 -1
vt0=set present	0 -10 12 -2
vt0=settle past	0 -14 2 10
vt0=sign future	0 -5 -5 11
vt0=sign modal	0 -7 -6 11
vt0=sign past	0 0 12 -11
vt0=sleep present	0 12 -5 -7
vt0=stay modal	0 11 -4 -8
vt0=stay present	0 -8 9 0
vt0=stop present	-2 5 -9 4
vt0=strike past	-5 -5 -6 14
vt0=suspend future	0 4 -9 2
vt0=suspend past	-1 12 -1 -13
vt0=suspend present	5 -13 6 4
vt0=take modal	0 0 -11 10
vt0=take past	0 7 6 -15
vt0=take present	0 -6 16 -9
vt0=tell present	0 0 -11 12
vt0=want past	0 -9 10 -4
vt0=want present	0 16 -6 -6
vt1=agree modal	0 0 9 -7
vt1=agree past	0 19 -8 -13
vt1=agree present	3 -12 8 0
vt1=announce past	0 -11 -3 14
vt1=announce present	0 0 11 -10
vt1=apply present	0 -14 0 11
vt1=approve past	0 -4 -10 14
vt1=ask perfect	0 -7 -12 17
vt1=be perfect	0 6 3 -16
vt1=be present	-11 0 0 4
vt1=bring infinitive	0 -6 -6 12
vt1=buy infinitive	0 0 4 -8
vt1=buy perfect	0 0 -10 9
vt1=buy present	0 -11 2 4
vt1=call present	0 6 2 -8
vt1=charge future	0 2 -11 8
vt1=conclude past	9 2 -3 -12
vt1=end past	10 -13 -1 0
vt1=extend infinitive	0 3 9 -11
vt1=extend modal	0 -9 9 0
vt1=extend participle	0 -12 14 0
vt1=extend perfect	0 15 -4 -13
vt1=fall modal	0 -7 11 -6
vt1=get past	-5 10 -1 -7
vt1=go gerund	0 -9 -3 15
vt1=go infinitive	0 -4 -4 10
vt1=go present	0 13 -13 -4
vt1=have past	8 3 0 -19
vt1=have present	-8 0 4 -1
vt1=hold infinitive	3 3 -10 2
vt1=hold modal	0 -8 -4 15
vt1=hold past	3 -16 11 -4
vt1=hold perfect	0 -14 16 -1
vt1=hold present	-4 20 -13 -5
vt1=keep future	0 0 15 -16
vt1=keep modal	0 -4 -4 9
vt1=lay past	0 15 -13 -1
vt1=let future	0 10 -3 -5
vt1=let present	4 -10 12 -7
vt1=like modal	0 4 14 -16
vt1=make past	-9 11 -8 1
vt1=negotiate past	0 0 9 -7
vt1=other future	0 6 4 -13
vt1=other modal	0 -2 15 -11
vt1=other past	-7 10 2 -13
vt1=other perfect	-5 -14 6 9
vt1=other pluperfect	4 -13 -5 11
vt1=pause present	0 -2 11 -11
vt1=plan modal	0 19 -1 -19
vt1=prolong future	0 -15 -6 20
vt1=prolong gerund	0 15 -2 -12
vt1=prolong modal	0 -14 2 7
vt1=prolong participle	0 13 -12 -1
vt1=prolong perfect	0 8 7 -23
vt1=prolong present	0 -2 8 -6
vt1=put future	0 -1 9 -6
vt1=put perfect	0 -10 15 -5
vt1=put present	-5 5 -15 10
vt1=renew perfect	0 -3 11 -8
vt1=run future	0 -6 -3 11
vt1=run modal	0 -10 0 5
vt1=run present	-11 0 5 -1
vt1=say present	0 -14 -1 11
vt1=set present	0 -10 12 -2
vt1=settle past	0 -14 2 10
vt1=sign future	0 -5 -5 11
vt1=sign modal	0 -7 -6 11
vt1=sign participle	-4 16 -3 -10
vt1=sign past	0 -5 13 -6
vt1=sleep present	0 12 -5 -7
vt1=stay modal	0 11 -3 -7
vt1=stay present	0 -10 10 0
vt1=strike past	-5 -5 -6 14
vt1=suspend future	0 4 -9 2
vt1=suspend infinitive	0 11 -4 -5
vt1=suspend past	-1 12 -1 -13
vt1=suspend present	5 -13 6 4
vt1=take modal	0 0 -11 10
vt1=take past	0 8 5 -15
vt1=take present	0 -6 16 -9
vt1=want past	0 -7 10 -5
vt1=want present	0 16 -23 4
vt2=agree participle	0 16 -2 -12
vt2=agree past	5 0 -17 8
vt2=announce past	0 -12 4 6
vt2=be modal	-1 -9 -4 12
vt2=be past	0 2 -12 10
vt2=begin past	-11 19 -3 -8
vt2=begin present	12 -11 9 -10
vt2=end participle	12 -19 6 -7
vt2=go infinitive	0 -19 26 -7
vt2=go present	-3 4 -14 8
vt2=have present	0 -7 22 -15
vt2=leave participle	0 -36 37 0
vt2=pay past	-1 -6 10 0
vt2=rise past	0 11 -7 -3
vt2=run past	15 -6 -8 0
vt2=run present	0 19 -12 -6
vt2=say past	0 3 5 -9
vt2=stay present	0 12 -9 -2`;
