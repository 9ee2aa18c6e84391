// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-31 -18 36 -9
a:!	-1 10 -15 5
a:'	0 -3 9 -6
a:' notice	-2 -3 15 -7
a:'s	-13 -2 11 -2
a:'s delay	0 -3 12 -7
a:'s grace	0 -4 -9 14
a:-	-2 10 4 -17
a:.	-4 -13 9 4
a:<agent>	2 -14 15 -6
a:<day-ahead>	-1 4 -23 14
a:<day-ahead> .	-5 1 9 -7
a:<day-gone>	10 8 -13 -6
a:<day-gone> .	5 10 -11 -6
a:<day-gone> and	0 11 -13 2
a:<day-today>	1 2 0 -8
a:<day-today> .	0 10 -3 -6
a:<duty>	0 14 -18 1
a:<gate>	-10 -6 -8 20
a:<goods>	-8 0 -3 7
a:<level-noun>	-7 -9 0 13
a:<level>	-14 7 8 -14
a:<level> .	-13 -21 17 11
a:<level> in	-1 4 4 -9
a:<level> on	0 18 -27 5
a:<month-ahead>	-1 8 -3 -2
a:<month-gone>	-17 3 3 0
a:<name>	-3 24 -11 -13
a:<name> and	4 21 -10 -26
a:<name> take	0 11 0 -14
a:<name> will	0 -3 -10 13
a:<not>	1 -11 15 -8
a:<number>	-9 3 10 -13
a:<number> .	10 -7 0 0
a:<number> and	-3 -1 -6 12
a:<number> of	0 12 -7 -6
a:<number> on	0 10 -6 -1
a:<office>	-1 -13 13 0
a:<organisation>	-1 5 -12 8
a:<points>	0 -4 -14 18
a:<quality>	-8 10 7 -17
a:<seat>	-5 -8 0 10
a:<span> .	-5 -5 23 -12
a:<v-agree>	0 11 -6 -7
a:<v-bear>	-13 3 11 -9
a:<v-down>	-19 -1 2 7
a:<v-end>	15 -3 5 -20
a:<v-impose>	-8 -15 12 4
a:<v-propose>	-2 -16 11 2
a:<v-renew>	11 -2 -1 -10
a:<v-return>	0 -10 13 0
a:<v-say>	-8 -10 14 0
a:<v-sell>	0 10 -14 1
a:<v-sign>	1 10 -7 -5
a:<v-stay>	6 -7 0 2
a:<v-target>	-4 -6 9 0
a:<v-up>	-9 14 -1 -9
a:?	-14 -4 7 1
a:a	-6 2 11 -13
a:a long	0 -7 16 -8
a:a truce	0 -10 -3 15
a:about	8 -13 -1 3
a:additional	0 11 -3 -7
a:after .	0 3 -10 5
a:after <person>	0 9 -2 -6
a:after the	-1 -16 9 4
a:against <name>	0 10 -5 -5
a:agree	6 12 -20 0
a:agree in	0 -1 -14 17
a:agree on	11 16 -15 -19
a:all	1 -10 15 -6
a:an	0 0 14 -17
a:and	-16 -10 21 -3
a:and <name>	7 15 -3 -24
a:and <number>	-7 -34 15 18
a:and <span>	-5 -8 21 -11
a:and it	0 -10 0 7
a:and keep	0 -8 3 6
a:and no	0 7 3 -11
a:and the	-6 13 6 -21
a:announce	0 -10 1 8
a:announce on	0 -7 3 3
a:apply	0 -7 -4 13
a:are	1 2 -12 7
a:are what	0 -7 -7 14
a:at <number>	3 2 -28 20
a:at the	2 -15 14 -4
a:back	0 -3 -5 11
a:been	-7 -16 -4 20
a:been agree	0 -4 -8 12
a:before	-3 -2 10 -4
a:before the	0 -5 15 -7
a:begin	0 13 -4 -10
a:being	0 -9 0 8
a:better	0 4 4 -10
a:between	4 0 4 -17
a:between <name>	9 9 -13 -9
a:between the	-1 -1 13 -14
a:bond	0 -2 12 -5
a:bring	0 5 -9 4
a:busan	0 19 -15 -1
a:busan .	0 0 -10 8
a:business	0 -3 9 -4
a:by	-14 -21 0 28
a:by the	0 8 0 -10
a:calm	0 0 -13 14
a:close	-1 -3 8 -1
a:come	-12 -2 0 9
a:container	0 12 -1 -10
a:control on	0 -14 9 2
a:could	0 6 5 -13
a:counted	0 9 -4 -4
a:country	2 4 10 -20
a:custom	0 -3 15 -11
a:day	-6 -8 -4 15
a:day of	0 -6 -13 18
a:deal	0 -3 -3 10
a:delay	0 -3 12 -7
a:die	5 5 -9 -4
a:dispute	0 -22 11 5
a:dispute over	0 -15 1 9
a:down	-2 17 -4 -11
a:duty on	0 -6 16 -10
a:each other	0 -11 0 11
a:earlier	-1 -13 12 2
a:early	-3 -8 17 -6
a:early .	0 -5 12 -4
a:earth	0 -18 18 -1
a:effect	0 15 -1 -14
a:end	5 3 4 -19
a:end in	0 10 -1 -11
a:end on	3 -11 9 0
a:enough	0 0 10 -10
a:evening	0 -7 0 7
a:expire	9 0 0 -11
a:expire on	0 13 -4 -6
a:extension	4 0 -15 8
a:extra	0 -4 10 -3
a:farm	0 -12 10 1
a:find	0 2 5 -10
a:first	2 22 -24 -2
a:for	-15 0 18 -15
a:for <span>	0 2 -11 7
a:for a	0 7 4 -15
a:from <day-ahead>	5 -5 -13 14
a:from <day-gone>	3 9 0 -24
a:from <day-today>	0 -2 14 -11
a:from <number>	0 3 9 -13
a:from now	0 -7 16 -10
a:from the	-3 6 -15 6
a:geneva	-5 15 -17 1
a:geneva .	0 0 -7 9
a:go	-5 -1 14 -6
a:go on	0 14 0 -14
a:good	0 -10 -5 19
a:good .	0 -11 -6 15
a:grace	-1 2 -11 10
a:had	-2 -9 14 -4
a:had been	-2 -12 1 7
a:handshake	0 -3 13 -9
a:harvest	0 12 -26 10
a:has	4 -15 16 -8
a:have	0 -13 0 13
a:have been	0 -7 -11 17
a:here	0 3 7 -11
a:his	0 10 -17 6
a:in	-22 -12 9 12
a:in <month-gone>	-13 3 11 -11
a:in <name>	-1 -8 12 0
a:in <number>	0 4 9 -16
a:in busan	0 13 -8 -5
a:in the	4 -15 8 -1
a:in their	7 -10 -7 7
a:into	-4 -4 20 -11
a:into the	0 -3 14 -10
a:is a	0 0 9 -5
a:is being	0 -2 -8 12
a:is no	0 -10 6 0
a:is not	0 -4 16 -12
a:is one	0 12 -8 -5
a:is over	0 9 0 -7
a:is the	0 8 -6 -1
a:is what	0 7 -15 4
a:it	5 14 -9 -12
a:it .	5 13 -8 -12
a:keep	0 -11 4 7
a:last	-4 10 -13 3
a:late	0 0 12 -7
a:later	-6 -18 32 -12
a:leave	0 -13 24 -10
a:leave .	0 -3 11 -6
a:less	0 -11 4 5
a:less <span>	0 -9 15 -6
a:letter	0 -7 15 -4
a:licence	0 0 10 -9
a:listing	0 10 -5 -4
a:listing of	0 10 -5 -4
a:long time	0 -17 18 -1
a:longer .	0 -4 -2 8
a:lower	0 3 4 -10
a:magnet	0 -4 11 -5
a:make	0 10 4 -19
a:may	0 -20 7 11
a:month	0 14 -13 0
a:more .	8 -9 0 1
a:morning	0 -8 12 -2
a:most	0 -1 -6 9
a:negotiation	0 6 0 -9
a:neither	0 -22 -1 17
a:new	0 -7 27 -21
a:no	-2 -1 20 -16
a:not	0 0 5 -7
a:not <span>	0 -2 -13 15
a:not a	0 3 5 -10
a:notice	-3 1 10 -12
a:notice .	0 -2 14 -8
a:now	0 -12 9 0
a:number	0 -12 0 8
a:of	-11 13 6 -15
a:of <level>	2 13 -4 -15
a:of <month-ahead>	0 -4 -6 9
a:of <number>	11 7 -8 -14
a:of <quality>	0 9 -2 -8
a:of calm	0 0 -10 11
a:of geneva	0 15 -10 -4
a:of it	0 14 -16 3
a:of letter	0 -6 11 0
a:of peace	0 15 -18 1
a:of talk	-3 0 20 -17
a:of the	1 10 -15 1
a:of thi	0 0 10 -7
a:of truce	0 -1 -9 13
a:off	-1 -1 10 -4
a:offer	0 -15 17 -4
a:on	-20 12 0 -4
a:on .	0 11 0 -9
a:on <day-ahead>	-1 16 -6 -10
a:on <day-gone>	-1 -8 0 9
a:on <name>	0 10 -8 0
a:on <quality>	0 10 -14 2
a:on a	0 9 -5 -3
a:on rare	0 -14 12 0
a:on the	-6 -8 -2 14
a:on top	0 8 -12 2
a:once	0 -14 -2 17
a:one option	0 -9 -1 12
a:open	0 -6 -4 11
a:option	0 -16 -5 20
a:option .	0 -7 -2 12
a:or	-2 -18 23 -7
a:or two	0 -6 12 -4
a:other	-1 -13 1 8
a:out	11 4 -12 -5
a:out .	0 11 -10 -2
a:over	0 -2 19 -17
a:over on	0 10 0 -8
a:over the	0 -9 7 0
a:own	0 11 0 -10
a:pass	0 4 5 -11
a:pay	-3 2 10 -14
a:peace .	0 5 4 -15
a:penetration	0 -7 0 10
a:penetration rule	0 -7 0 10
a:plan	0 10 10 -20
a:plan .	0 6 7 -12
a:possible	0 -5 -5 10
a:present	0 -2 -6 10
a:price	0 -4 12 -7
a:product	0 -6 12 -5
a:propose	0 -10 -3 14
a:quarrel	10 -5 0 -9
a:raise	0 6 -9 0
a:rare	0 -18 18 -1
a:rare earth	0 -17 13 0
a:rather	0 8 -15 7
a:reciprocal	0 0 -10 10
a:reciprocal tariff	0 0 -10 10
a:rent	0 0 8 -11
a:result	0 -4 9 -4
a:review	0 -1 11 -7
a:rice	0 13 -6 -6
a:rise	0 11 -7 -3
a:rule of	0 -5 -7 12
a:rule on	0 -1 10 -5
a:run	9 10 -3 -27
a:run out	14 10 -18 -9
a:run until	0 11 -7 -1
a:shall	0 1 -13 10
a:ship	0 14 -1 -13
a:short	0 4 6 -13
a:side	-2 7 -18 8
a:signature .	0 -13 0 11
a:since <month-gone>	0 -2 -6 9
a:so	0 -12 7 0
a:spoke	0 -6 12 -3
a:spring	0 -9 12 0
a:standstill	0 2 -10 8
a:start	8 2 0 -14
a:stay	0 5 -17 12
a:stay at	0 6 -8 1
a:still	0 -1 -6 9
a:stop	-3 -11 0 13
a:sugar	0 12 -16 0
a:suspension	-4 6 -6 0
a:suspension of	-1 15 -5 -9
a:table	0 -9 -10 17
a:table .	0 -5 -15 20
a:take	-1 8 -13 2
a:talk	-8 -4 14 -4
a:talk in	-1 -3 11 -3
a:tariff	4 7 -14 0
a:tariff .	0 -9 11 -2
a:tariff between	0 12 -6 -4
a:tariff on	0 -11 4 7
a:tariff truce	3 0 -14 6
a:telephone	0 9 -9 0
a:than	0 -4 10 -4
a:than <span>	0 0 9 -7
a:that .	0 0 -10 9
a:the	-19 -19 21 3
a:the <day-gone>	8 9 -10 -8
a:the <level>	0 4 -17 6
a:the <name>	-3 23 -7 -18
a:the <number>	0 -8 9 0
a:the <points>	0 -6 -7 13
a:the control	0 -11 8 0
a:the duty	0 5 -18 8
a:the export	0 -6 -10 18
a:the first	0 8 -13 5
a:the higher	0 -16 17 0
a:the listing	0 10 -5 -4
a:the new	0 -2 9 -6
a:the next	0 1 7 -9
a:the present	0 -6 -3 10
a:the table	0 -9 -11 18
a:the tariff	7 0 1 -9
a:the truce	6 10 -10 -7
a:their	1 -11 0 6
a:their dispute	0 -11 -3 13
a:then	6 2 -13 0
a:there	0 -14 23 -9
a:they	0 10 3 -20
a:thi	-3 0 9 -3
a:through	0 17 -10 -7
a:through <number>	0 17 -12 -5
a:time .	0 17 -8 -9
a:to	-10 5 3 -3
a:to <level>	0 -14 9 5
a:to <month-gone>	0 -13 9 3
a:to <name>	0 -13 0 10
a:to <number>	0 13 -2 -9
a:to a	0 -4 -5 9
a:to come	0 9 -10 0
a:to find	0 2 5 -10
a:to go	0 -12 15 0
a:to make	0 15 -2 -14
a:to run	0 -15 22 -9
a:to the	-1 -6 10 -2
a:top	0 7 -9 0
a:trade war	0 -8 0 9
a:treaty	0 -9 1 8
a:truce	8 9 -25 6
a:truce between	7 -9 1 0
a:truce in	0 -9 0 8
a:truce with	0 0 -10 10
a:two	0 -3 10 -7
a:two .	0 -8 13 -3
a:under	0 9 -22 10
a:under the	0 1 -14 11
a:until the	0 -8 9 0
a:up	0 7 10 -23
a:us	0 -20 2 14
a:want	0 6 -11 2
a:war	1 -10 -9 15
a:was <number>	0 -6 11 -2
a:was agree	9 -9 -5 1
a:week .	0 -1 -7 11
a:were	-1 -3 -9 16
a:were enough	0 0 5 -9
a:what	-2 1 -16 14
a:what the	0 -7 -6 13
a:what they	0 10 -3 -7
a:will	0 -9 5 2
a:with	-7 11 -3 -4
a:with <name>	-1 0 -10 11
a:with <seat>	0 9 0 -7
a:with the	0 9 4 -18
a:work	-1 -6 15 -5
a:worth	0 14 -5 -11
a:would	-3 -14 -3 17
a:year	0 -8 20 -10
a:yield	-2 -6 20 -10
asks	-19 -5 6 4
b:" a	0 -7 12 -4
b:" he	8 -6 2 -7
b:" i	11 9 3 -24
b:" it	0 -3 13 -8
b:" the	0 -13 18 -6
b:" we	-1 -5 17 -12
b:'	-3 -21 4 12
b:'s	-28 -18 8 16
b:'s <person>	0 0 -7 10
b:'s for	-1 12 -18 2
b:'s good	0 -3 -20 20
b:'s president	0 11 -8 -2
b:'s ship	0 -3 -7 11
b:)	0 -3 -8 11
b:) the	0 -10 0 11
b:, <name>	-4 -5 -9 15
b:, <number>	0 0 7 -9
b:, <office>	0 11 -1 -9
b:, <person>	0 0 -16 16
b:, <points>	0 14 -26 3
b:, <seat>	0 0 9 -11
b:, a	12 -1 -3 -3
b:, after	14 -4 0 -15
b:, agree	0 -3 10 -4
b:, and	6 -16 1 8
b:, are	0 -13 0 12
b:, by	-4 -11 7 4
b:, each	0 15 -11 -3
b:, end	-4 -6 15 -4
b:, for	15 -3 -13 4
b:, get	-1 10 -13 2
b:, had	0 -6 13 -10
b:, has	0 -10 -4 17
b:, hold	0 -8 -11 17
b:, it	0 -2 20 -18
b:, leave	0 4 7 -12
b:, led	5 12 -10 -12
b:, not	0 3 16 -19
b:, of	3 5 -25 10
b:, on	0 15 -4 -13
b:, over	0 -1 11 -8
b:, propose	0 0 -13 14
b:, put	0 20 -17 -5
b:, say	0 8 0 -5
b:, sign	-2 12 -5 -2
b:, the	-1 8 2 -11
b:, they	1 -5 -13 17
b:, to	0 13 -19 4
b:, want	0 0 -8 10
b:, was	7 -2 2 -11
b:, when	0 9 -4 -9
b:, will	0 -6 11 -1
b:, with	-6 13 1 -11
b:-	1 -21 14 1
b:- <name>	2 -1 -15 10
b:- earth	0 -6 11 -5
b:- tariff	0 7 -10 1
b:.	0 4 -17 11
b:/	0 3 -11 6
b::	-8 -1 -5 9
b:: <name>	0 -20 21 -1
b:: <number>	0 5 -14 6
b:: <person>	0 -6 12 -7
b:: <points>	0 -4 -7 10
b:: <seat>	0 -7 -1 12
b:: a	19 -23 -24 20
b:: another	0 -12 2 5
b:: for	0 11 -3 -8
b:: it	0 -16 0 16
b:: the	-3 8 12 -20
b:: we	0 0 -10 12
b:; it	1 -13 2 4
b:; the	0 0 9 -12
b:<agent>	-19 -22 28 0
b:<day-ahead>	-8 26 -23 -3
b:<day-ahead> and	0 2 -11 7
b:<day-ahead> is	0 15 -2 -12
b:<day-gone>	-5 18 -16 -4
b:<day-gone> after	-4 -4 13 0
b:<day-gone> and	2 14 -17 -1
b:<day-gone> are	0 10 -5 -6
b:<day-gone> has	0 12 -12 0
b:<day-today> and	0 -3 10 -7
b:<day-today> extend	0 7 -13 0
b:<day-today> for	0 -13 -4 17
b:<day-today> the	0 -10 2 10
b:<duty>	0 4 -14 9
b:<gate>	-17 -7 7 4
b:<goods-amount>	-8 -10 26 -14
b:<goods-amount> and	0 12 -10 0
b:<goods-amount> in	0 -6 19 -12
b:<goods>	-22 9 0 -7
b:<level> and	0 -7 21 -14
b:<level> at	0 0 -10 12
b:<level> duty	4 13 -10 -9
b:<level> for	0 -6 -1 8
b:<level> in	-1 2 -12 13
b:<level> over	0 -3 12 -6
b:<level> to	0 8 1 -13
b:<money>	-11 -16 40 -27
b:<money> of	0 1 5 -12
b:<month-ahead>	0 -7 11 -3
b:<month-gone>	5 8 0 -19
b:<month-gone> and	0 -11 14 -3
b:<month-gone> by	0 -12 12 0
b:<month-gone> control	0 2 -12 7
b:<month-gone> than	0 12 -7 -5
b:<name>	-2 -4 -9 14
b:<name> 's	-10 -21 7 17
b:<name> a	0 1 -9 7
b:<name> agree	-5 3 -30 22
b:<name> and	10 1 -19 7
b:<name> are	0 9 -1 -7
b:<name> by	0 17 -15 -6
b:<name> extend	0 2 -13 5
b:<name> for	0 -4 -11 15
b:<name> gave	0 9 0 -10
b:<name> get	0 11 -7 -5
b:<name> good	0 0 9 -11
b:<name> had	12 -15 -2 1
b:<name> have	-2 12 -16 2
b:<name> is	0 -11 1 8
b:<name> let	0 -4 8 -3
b:<name> may	8 3 -10 -2
b:<name> on	0 7 -14 4
b:<name> prolong	0 -4 10 -3
b:<name> propose	0 -1 -4 8
b:<name> put	0 -15 0 15
b:<name> sign	0 16 -5 -8
b:<name> slash	0 8 -4 -4
b:<name> suspend	9 -10 5 -1
b:<name> to	0 -9 1 6
b:<name> trade	0 0 8 -11
b:<name> want	0 -10 9 -3
b:<name> will	-1 16 -10 -6
b:<name> win	0 -6 10 -3
b:<name> would	0 -10 -4 12
b:<number>	0 0 9 -11
b:<number> /	0 3 -11 6
b:<number> <person>	0 20 -4 -15
b:<number> <quality>	0 8 0 -9
b:<number> billion	0 0 11 -9
b:<number> for	1 7 -11 0
b:<number> in	0 -13 9 1
b:<number> million	0 -2 13 -8
b:<number> of	0 -8 14 -5
b:<number> suspend	0 -5 -4 11
b:<number> the	0 0 -12 10
b:<office>	0 24 -8 -17
b:<office> agree	0 15 -12 -2
b:<organisation>	-18 -18 22 -3
b:<organisation> agree	0 -13 25 -17
b:<organisation> and	0 -12 16 -5
b:<organisation> had	0 -2 -9 13
b:<organisation> has	0 13 13 -26
b:<organisation> is	0 6 9 -15
b:<person>	-14 11 -18 8
b:<person> announce	0 7 7 -16
b:<person> call	0 1 8 -12
b:<person> for	0 -4 -1 8
b:<person> has	0 0 -13 11
b:<person> have	0 12 -4 -9
b:<person> on	0 -1 10 -9
b:<person> pause	0 -11 18 -12
b:<person> put	0 20 -8 -13
b:<person> say	0 22 -9 -10
b:<person> spoke	0 8 -7 0
b:<person> tell	0 0 -10 12
b:<points>	2 14 -18 -2
b:<points> are	0 1 -24 14
b:<points> for	0 13 -7 -6
b:<points> of	7 2 -20 7
b:<points> on	0 -3 18 -14
b:<points> stay	0 -1 -5 8
b:<points> suspend	0 14 -9 -5
b:<quality>	-18 8 5 -8
b:<quality> -	0 -12 18 -7
b:<quality> and	0 7 2 -10
b:<quality> colleague	0 11 -7 -3
b:<quality> counterpart	0 -6 11 -3
b:<quality> good	0 21 -7 -19
b:<quality> ship	0 6 13 -22
b:<quality> side	0 -6 -13 19
b:<seat>	-15 7 -21 17
b:<seat> and	-3 10 -13 2
b:<seat> has	0 -10 6 2
b:<seat> is	0 -9 7 1
b:<seat> want	0 6 -18 7
b:<seat> will	0 -18 -10 24
b:<seat> would	0 -6 -10 15
b:<sender>	-7 5 9 -13
b:<span>	-2 -4 29 -29
b:<span> and	0 -5 14 -8
b:<span> of	0 -11 6 3
b:<taker>	0 -6 19 -12
b:<v-agree>	0 -8 2 3
b:<v-bear>	-13 -14 5 13
b:<v-begin>	-13 0 5 -1
b:<v-deny>	0 -24 13 6
b:<v-down>	3 -13 4 5
b:<v-end>	11 -4 10 -16
b:<v-impose>	-12 0 4 -1
b:<v-propose>	-16 -6 11 -2
b:<v-refuse>	0 -10 -11 19
b:<v-renew>	-13 0 6 -3
b:<v-say>	-20 10 2 -5
b:<v-sell>	-5 -3 7 0
b:<v-suspend>	0 4 8 -13
b:<v-target>	-11 -12 27 -10
b:a <office>	0 6 6 -13
b:a <organisation>	0 8 9 -15
b:a ceasefire	-4 10 -3 -1
b:a deal	0 -9 14 -4
b:a delay	0 0 10 -9
b:a duty	0 14 -7 -6
b:a further	1 9 -24 5
b:a joint	0 0 11 -12
b:a matter	0 -7 -7 14
b:a new	0 -8 -6 15
b:a pause	8 -10 1 -1
b:a period	0 -1 -16 16
b:a prolongation	0 1 -9 5
b:a proposal	0 -4 -8 13
b:a renewal	0 5 4 -9
b:a rise	0 9 -5 -2
b:a second	-1 2 -13 10
b:a suspension	3 -25 3 14
b:a term	0 11 0 -16
b:a truce	5 -10 3 1
b:about	-7 -22 -1 19
b:about <goods-amount>	0 0 -9 10
b:above	0 4 4 -10
b:accept	0 0 -7 10
b:add	0 12 -12 -1
b:additional	0 -20 0 22
b:additional duty	0 -18 8 12
b:affiliate	0 -11 17 -6
b:after	25 -32 23 -24
b:after a	11 -15 10 -17
b:after the	-7 -15 9 8
b:again	0 0 16 -16
b:agree for	0 18 -9 -9
b:agree in	0 1 -18 13
b:agree to	0 -11 3 5
b:agreement	-6 1 10 -11
b:agreement is	0 8 0 -9
b:aircraft	0 15 -11 -5
b:all	0 16 -33 13
b:all <quality>	0 9 0 -8
b:all of	0 -3 -7 11
b:all three	0 8 -12 2
b:almost	0 -12 15 0
b:along	0 -7 13 -7
b:along the	0 -7 12 -7
b:also put	0 11 -7 -4
b:an	0 -8 10 -4
b:an extension	-5 1 13 -11
b:an initial	3 4 -11 0
b:and <goods-amount>	0 0 -11 9
b:and <name>	10 -7 -12 10
b:and <person>	-4 -5 10 -1
b:and <points>	0 -19 4 15
b:and <quality>	0 7 0 -9
b:and <seat>	-3 8 -8 0
b:and a	-2 0 19 -18
b:and agree	2 12 -14 -6
b:and are	0 0 9 -7
b:and get	0 -8 13 -5
b:and his	-3 12 -4 -5
b:and its	0 -2 10 -6
b:and last	0 0 -13 14
b:and not	0 -11 14 -2
b:and of	0 -3 12 -8
b:and the	-9 -2 12 -4
b:and there	12 -6 -6 0
b:and to	0 -7 12 -4
b:and was	0 14 -9 -5
b:and will	0 7 -10 2
b:announce	0 0 10 -8
b:another	7 -10 -3 12
b:answer	0 -2 11 -8
b:any	0 14 -7 -4
b:anything	0 -2 10 -6
b:apply	0 -14 10 0
b:apply for	0 -2 8 -3
b:approve the	0 2 -16 9
b:are	-11 -2 -1 6
b:are for	0 -9 -6 14
b:are put	0 -2 -12 13
b:are to	0 -12 0 11
b:arrangement	-2 -2 -24 24
b:arrangement of	0 -4 -7 12
b:as <name>	0 13 -3 -10
b:ask <seat>	0 0 -8 10
b:at	-20 10 6 -11
b:at <quality>	0 -5 11 -4
b:at a	0 11 -19 7
b:at the	-3 -4 25 -24
b:back	7 -12 -3 9
b:ban	0 -10 17 -7
b:banana	0 16 -14 -4
b:bank	0 -7 11 -2
b:be	-16 2 -3 6
b:be a	-3 -3 -3 10
b:be continue	0 -12 -1 15
b:be for	0 0 -15 17
b:be prolong	0 -21 8 6
b:be put	0 0 9 -8
b:be suspend	0 8 -9 0
b:because	8 0 0 -9
b:become	0 -3 8 -2
b:been	4 -8 14 -10
b:been extend	0 20 -10 -9
b:been in	0 10 -7 -4
b:been put	0 -8 12 -2
b:been suspend	0 -3 12 -8
b:before	3 5 0 -13
b:before the	0 0 9 -9
b:begin on	1 -11 2 7
b:best	0 -7 11 -2
b:between	6 -17 6 2
b:between <name>	8 -15 -3 9
b:beyond	0 -1 13 -11
b:bill	0 0 -9 7
b:billion	0 -2 11 -6
b:boeing	0 8 -9 0
b:border	0 6 1 -11
b:both	2 5 -19 10
b:both for	0 0 -13 10
b:both side	0 0 12 -12
b:bridge	0 10 -24 13
b:busan	0 3 -23 17
b:busan last	0 7 -11 1
b:busan on	0 -5 -5 11
b:but	-2 13 -7 -2
b:but the	0 11 0 -13
b:butter	0 12 -16 2
b:buy <goods-amount>	0 9 -8 0
b:buy at	0 -10 15 -3
b:by	-32 -1 -1 9
b:by <day-ahead>	0 -14 -1 13
b:by <level>	0 9 -8 0
b:by <points>	0 4 4 -11
b:by a	0 -6 16 -12
b:by another	0 -8 11 -1
b:by the	0 17 -12 -3
b:call it	0 3 7 -12
b:call on	0 0 -14 13
b:can	-2 -5 24 -20
b:can be	0 -8 14 -6
b:can last	0 -10 16 -7
b:can live	0 0 -9 10
b:cannot	0 4 3 -10
b:capital	0 2 6 -11
b:car	0 -9 6 0
b:ceasefire	-5 -4 17 -11
b:ceasefire of	-4 10 -5 0
b:ceasefire on	0 -8 9 0
b:charge	0 -18 8 9
b:charge <level>	0 -13 0 9
b:close	0 7 6 -14
b:close to	0 9 3 -13
b:closed	0 -1 10 -5
b:colleague	0 11 -7 -3
b:come	2 -4 10 -8
b:come to	0 -6 12 -4
b:company	0 1 10 -14
b:company agree	0 -6 11 -3
b:company for	0 0 -10 9
b:conclude	11 3 -1 -18
b:conclude for	1 14 -15 -4
b:conclude in	4 14 -19 0
b:confirm	0 6 4 -10
b:confirm the	0 9 0 -9
b:continue	0 10 -18 1
b:continue to	0 15 -9 -8
b:contract	0 -8 23 -17
b:control	0 -22 9 9
b:control of	0 -21 17 0
b:cost the	0 -4 -6 10
b:counter	0 3 -16 8
b:counter -	0 5 -14 4
b:counterpart	0 -6 12 -3
b:country	-10 4 4 -3
b:country '	-2 -8 -1 13
b:country agree	-1 13 -12 0
b:country for	0 0 10 -11
b:cover	0 0 -10 12
b:custom	0 -3 -11 12
b:cut its	0 16 -12 -5
b:date	0 -9 11 -1
b:day	0 -9 0 10
b:deal	0 -27 19 6
b:decide	0 14 -2 -10
b:decide to	0 14 -9 -7
b:decision	0 10 1 -15
b:declare	0 10 -1 -8
b:delay	0 -6 25 -20
b:delay its	0 0 12 -10
b:delay of	0 0 10 -9
b:demand	0 -2 14 -10
b:did	-1 4 10 -17
b:did not	0 9 0 -8
b:dispute for	0 -2 -5 9
b:do not	0 2 -11 6
b:do so	0 10 -15 3
b:docker	-1 -17 25 -13
b:docker and	-1 -12 20 -10
b:doe	0 -10 0 12
b:down for	0 4 -10 3
b:draft	0 -6 -11 18
b:driver	0 -2 9 -5
b:during	16 -11 -9 0
b:duty	-7 4 -12 10
b:duty by	0 -18 0 17
b:duty for	-3 23 -16 -3
b:duty of	0 1 6 -9
b:duty suspend	0 5 -9 1
b:each	0 2 13 -13
b:each of	0 -3 16 -12
b:each other	-5 9 -1 -4
b:earth	0 -25 17 0
b:electric	0 -3 12 -7
b:electric car	0 -3 11 -7
b:else	0 -14 17 -1
b:end	9 -9 15 -19
b:end a	0 -12 20 -13
b:end after	7 9 -14 0
b:end of	0 6 0 -8
b:entity	0 15 -9 -4
b:every	0 -6 11 -4
b:expect	0 -19 10 2
b:expire	9 -4 -7 1
b:export control	0 0 -12 11
b:export of	0 -5 9 0
b:export to	0 15 -16 1
b:exporter	0 -9 20 -9
b:extend	-3 1 8 -7
b:extend by	0 -4 6 0
b:extend it	0 7 2 -10
b:extend their	0 -10 -1 12
b:extension	-7 3 -9 9
b:extension by	0 11 -3 -6
b:extension is	0 -9 -8 16
b:extension would	0 -1 -15 18
b:extra	0 6 1 -8
b:fall	-2 3 4 -11
b:fall by	0 4 4 -15
b:fall to	0 4 -15 11
b:far	0 0 -8 10
b:farm	0 -12 18 -4
b:farm good	0 -9 12 0
b:federation	0 -10 19 -13
b:fee	0 12 9 -25
b:fee on	0 8 12 -23
b:fee were	0 -3 -4 8
b:first	10 -21 30 -34
b:fishmeal	0 -6 -2 9
b:fix	0 10 -7 -2
b:for	-17 2 11 -6
b:for <goods-amount>	0 -6 13 -5
b:for <money>	0 -11 0 6
b:for <name>	0 -5 11 -4
b:for <quality>	0 -2 9 -6
b:for <span>	0 -6 16 -8
b:for a	-12 -11 0 15
b:for an	2 3 -11 1
b:for the	0 10 -2 -9
b:foresee	-1 -12 -7 20
b:found	0 -14 15 -2
b:free	0 -29 26 -2
b:free of	0 -10 19 -11
b:freeze	0 -12 -2 13
b:from	3 1 8 -13
b:from <day-ahead>	0 10 0 -9
b:from <day-today>	0 -3 7 -3
b:from <name>	3 -12 10 0
b:from <seat>	0 -7 13 -6
b:from the	0 4 7 -12
b:further	1 9 -28 7
b:gave	8 9 4 -31
b:gave it	0 17 -14 -2
b:gave the	5 -8 10 -12
b:gave their	0 17 -6 -10
b:geneva	-5 9 -4 0
b:get	-8 8 -2 -1
b:get a	-1 -7 18 -11
b:give it	0 -10 0 10
b:give us	0 2 -9 4
b:given	-9 -6 17 -6
b:given another	0 12 -6 -5
b:go for	0 -17 0 14
b:go on	0 9 -20 4
b:go to	0 -6 11 -2
b:good at	0 7 -10 1
b:good for	-5 -2 6 0
b:government	0 1 -18 13
b:had	18 -7 3 -11
b:had ask	0 -1 15 -13
b:had been	9 -9 0 0
b:had lasted	10 0 -8 0
b:had propose	0 0 -14 16
b:half	0 3 11 -19
b:halt	0 22 -17 -7
b:hand	0 9 -9 0
b:has	-26 -3 23 -16
b:has a	0 9 -12 2
b:has ask	0 -7 -6 11
b:has been	-2 5 2 -9
b:has had	0 -6 11 -4
b:has hold	0 -10 13 -3
b:has lasted	0 13 -9 -2
b:has now	0 -11 15 -5
b:has prolong	0 2 6 -11
b:has sign	0 -7 -5 12
b:has the	0 10 -10 0
b:have	-20 10 10 -14
b:have a	0 -9 0 7
b:have agree	-1 -12 19 -6
b:have been	0 -11 11 2
b:have buy	0 -2 -12 14
b:have propose	0 11 -1 -9
b:he	8 -16 17 -9
b:he expect	0 -2 12 -9
b:he had	6 -13 1 0
b:he has	0 -12 -8 17
b:he is	0 0 -7 9
b:he say	0 -6 -4 9
b:he want	0 0 -10 12
b:he was	0 -13 2 8
b:higher	0 11 -9 -2
b:him	0 -11 1 6
b:his	-6 2 15 -14
b:his <office>	0 -3 8 -2
b:his <quality>	-1 10 -11 0
b:hold back	0 -1 -26 25
b:hour	0 -14 4 8
b:household	0 -2 11 -8
b:how	0 -16 24 -12
b:i	8 -6 10 -9
b:i would	0 -1 25 -23
b:i'd	0 4 -11 7
b:if	-8 -2 1 4
b:if there	0 -1 -7 9
b:import of	0 12 -11 0
b:in	-6 13 16 -32
b:in <month-gone>	9 18 -9 -26
b:in <name>	0 12 -14 0
b:in <number>	10 -15 -9 10
b:in <seat>	-1 9 -9 1
b:in a	9 8 -14 -4
b:in about	0 -2 14 -9
b:in any	0 10 -5 -5
b:in busan	0 0 -20 16
b:in each	0 -2 12 -8
b:in place	-7 13 -5 -1
b:in principle	0 -10 -9 18
b:in return	0 3 9 -14
b:in the	-14 -10 20 -3
b:in their	0 12 -11 0
b:initial	0 0 -20 13
b:initial period	0 12 0 -10
b:instead	0 12 -15 1
b:interest	0 -2 9 -5
b:is	-12 1 -2 4
b:is for	-4 1 -17 14
b:is good	0 6 14 -26
b:is in	0 -4 10 -5
b:is prolong	0 9 9 -22
b:is say	0 0 11 -10
b:is suspend	0 0 9 -10
b:is the	5 -11 10 -6
b:is to	-1 -10 -1 11
b:is worth	0 -2 -7 9
b:island	0 -1 10 -6
b:it	13 -8 6 -8
b:it 's	-7 0 -16 15
b:it by	0 -8 15 -8
b:it can	0 -3 19 -16
b:it give	0 -8 0 10
b:it go	0 9 -3 -6
b:it had	12 -15 6 -9
b:it has	-3 19 -3 -16
b:it hold	3 1 1 -11
b:it is	0 1 5 -8
b:it last	0 22 -17 -6
b:it lasted	13 2 -6 -14
b:it provide	0 -5 -8 15
b:it run	-5 5 16 -20
b:it start	-3 -15 -2 16
b:it take	0 -16 18 0
b:it to	0 0 9 -9
b:it was	-2 11 -9 0
b:its	-15 0 20 -17
b:its <level>	0 11 -22 11
b:its <organisation>	0 -2 -9 13
b:its duty	0 6 11 -21
b:its own	0 -9 0 12
b:its rare	0 -12 0 11
b:its truce	0 18 -12 -7
b:joint	0 0 11 -12
b:joint statement	0 0 11 -12
b:just	0 10 0 -9
b:keep	0 -10 13 0
b:keep its	0 0 14 -14
b:keep the	0 -16 -1 15
b:kind	0 -9 12 -2
b:know	0 -1 16 -13
b:last	-4 6 -14 9
b:last for	-5 11 3 -11
b:last week	0 0 -12 13
b:last year	0 4 -14 10
b:lasted	15 -4 1 -19
b:lasted for	0 -4 -7 12
b:law	0 -6 11 -3
b:lawyer	10 -9 3 -10
b:lay	4 10 -6 -9
b:lay down	0 11 -3 -8
b:leave their	0 -2 -8 10
b:led	5 11 -4 -16
b:led to	5 12 -10 -12
b:less	0 -12 1 5
b:less than	0 -11 0 6
b:let	1 6 5 -17
b:letter	0 -8 -7 16
b:licence	0 -12 22 -12
b:licensing	0 0 15 -14
b:like to	0 8 2 -11
b:likewise	0 -5 14 -7
b:limit	-2 -6 17 -8
b:limited	0 12 -7 -4
b:limited to	0 12 -7 -4
b:line	0 -15 17 -3
b:list	0 11 0 -14
b:live	0 9 -16 6
b:live for	0 11 0 -12
b:live with	0 -6 -11 16
b:longer	0 -8 17 -8
b:longer than	0 -1 18 -17
b:look	0 16 -9 -10
b:look at	0 11 -10 0
b:loss	0 0 -8 9
b:lower rate	0 -11 0 10
b:machine	0 4 3 -9
b:make	0 7 -9 1
b:make for	-6 6 5 -13
b:make it	-3 0 -8 10
b:maker of	0 -7 11 -3
b:market	0 -11 4 4
b:matter	0 -8 -7 14
b:matter of	0 -7 -7 14
b:may	4 -11 31 -31
b:may last	0 -5 10 -3
b:measure	0 -7 11 -2
b:mediator	0 -13 26 -19
b:medicine	0 -4 17 -12
b:meet	-2 -13 18 -4
b:meet in	0 -8 15 -3
b:mention	0 13 -6 -5
b:might	0 0 15 -13
b:million	0 2 7 -13
b:minister	0 5 3 -10
b:ministry	0 -12 9 1
b:month	-1 -8 15 -4
b:moratorium	0 -8 13 -6
b:more	-1 6 15 -22
b:more in	0 10 0 -10
b:more than	0 4 4 -8
b:morning	0 0 8 -9
b:most	-2 7 2 -10
b:most of	0 20 0 -22
b:move	0 -9 10 0
b:mr	0 9 -15 2
b:mr <person>	0 4 -17 11
b:much	0 -8 12 -4
b:must	0 0 19 -17
b:my	0 -6 13 -6
b:name	0 12 -9 -3
b:name to	0 9 -8 -1
b:negotiate	0 -2 13 -9
b:negotiate for	0 0 18 -15
b:negotiation	0 0 10 -9
b:neither side	0 3 -10 5
b:new duty	0 9 -12 2
b:new one	0 0 -13 11
b:new tariff	0 0 11 -15
b:new truce	0 17 -16 -6
b:no .	0 -3 -9 13
b:no deal	0 -6 -2 9
b:nor	0 -5 -4 12
b:northern	0 -13 14 0
b:not be	0 10 -5 -2
b:not mention	0 13 -2 -9
b:not to	0 9 0 -8
b:nothing	-2 -5 13 -5
b:nothing for	0 -6 14 -7
b:notice	-1 -3 12 -8
b:notice of	0 -17 23 -5
b:now	0 -6 9 -1
b:of	9 -12 5 0
b:of <day-gone>	-1 -12 -6 18
b:of <goods-amount>	0 -12 17 -4
b:of <level>	0 -3 11 -5
b:of <money>	0 -4 16 -11
b:of <month-ahead>	0 -1 9 -11
b:of <month-gone>	0 -28 30 -6
b:of <name>	0 -20 12 10
b:of <number>	0 14 1 -18
b:of <quality>	0 15 -6 -8
b:of a	0 -10 -11 23
b:of another	0 -9 3 5
b:of it	10 -4 0 -6
b:of last	0 -12 -9 21
b:of more	0 -1 9 -6
b:of no	0 5 -9 2
b:of tariff	9 -9 0 0
b:of the	0 1 8 -11
b:of their	0 0 -19 13
b:of them	0 -10 0 8
b:off the	0 10 -2 -11
b:offer	-4 -22 4 7
b:offer <name>	0 -1 -8 11
b:offer to	0 -4 12 -8
b:oil	0 10 -8 -2
b:old	-1 -6 21 -13
b:on	-11 2 -5 5
b:on <day-ahead>	-4 -1 -8 11
b:on <day-gone>	0 7 0 -10
b:on <level>	0 -6 13 -8
b:on <name>	0 0 15 -20
b:on all	0 16 -2 -13
b:on an	0 -9 17 -11
b:on another	0 -4 -3 9
b:on each	0 -5 -8 11
b:on for	0 2 -33 18
b:on good	0 9 0 -11
b:on most	0 -9 9 0
b:on the	-3 -6 26 -18
b:on top	0 -8 13 -8
b:once	0 -10 0 9
b:one is	0 0 -8 8
b:only	0 -24 29 -6
b:operator	0 -2 11 -7
b:operator agree	0 -2 10 -6
b:or	0 -12 14 -2
b:originating	0 14 -4 -10
b:originating in	0 14 -4 -10
b:other	-11 12 0 -7
b:other 's	0 0 -10 8
b:our	0 -19 -5 22
b:out	6 -11 0 2
b:over	-9 4 17 -19
b:over the	0 -13 3 5
b:own <points>	0 -12 3 7
b:paper	0 -8 -8 16
b:party	0 2 5 -9
b:pass	0 -5 13 -8
b:pay	-1 -15 19 -3
b:pay <level>	0 0 -11 13
b:people	0 -3 -11 16
b:period	-3 8 -7 0
b:period of	-3 5 -9 3
b:phone	0 14 -9 -7
b:place	-8 11 0 -5
b:plan	0 16 0 -18
b:plan for	0 1 10 -15
b:player	0 -4 13 -10
b:port	-2 -7 22 -15
b:port fee	0 -4 12 -9
b:present	0 -8 -7 14
b:president	0 6 -15 6
b:president of	0 -14 0 13
b:price	0 -10 9 0
b:principle	0 -10 -9 18
b:product	0 10 -5 -5
b:prolong for	0 9 3 -12
b:prolong it	0 -11 0 10
b:prolong its	0 -12 -4 15
b:prolong the	0 11 -23 7
b:prolong their	0 17 -7 -10
b:prolongation	0 0 -13 10
b:prolongation by	0 -1 -5 9
b:promise	-4 -4 9 0
b:promise in	0 -1 9 -7
b:promise to	-1 -3 9 -2
b:proposal	-1 -12 -14 23
b:propose	-2 2 -10 10
b:propose an	0 0 16 -15
b:propose to	0 8 -3 -3
b:protest	0 -6 10 -1
b:protocol	0 -6 -6 12
b:provide	-1 -13 -3 16
b:provide for	-1 -8 -11 20
b:purchase	0 -1 11 -7
b:put on	0 -9 24 -20
b:put the	0 6 -15 9
b:put their	0 20 -21 -2
b:quarrel	0 13 -12 0
b:quarrel over	0 4 -13 8
b:quarter	0 -7 10 -1
b:raise	0 -3 17 -11
b:rare	0 -25 17 0
b:rare -	0 -6 11 -5
b:rare earth	0 -20 8 5
b:rate	-1 9 11 -21
b:ratify	0 -6 -5 11
b:ready	0 -15 -18 29
b:ready to	0 -11 -13 22
b:reciprocal	0 -28 6 23
b:reciprocal duty	0 -6 -5 11
b:reciprocal tariff	0 -21 11 10
b:recommend	0 -1 -9 12
b:reduction	0 2 -20 13
b:regime	0 0 9 -8
b:remain	0 -2 -11 10
b:renew	0 -16 6 8
b:renew for	0 5 -8 0
b:renew the	0 -4 9 -5
b:renewal for	0 2 -13 6
b:replace	-4 10 0 -8
b:report	0 -10 7 0
b:rest for	0 7 -10 2
b:result	0 -20 7 14
b:return to	0 0 -12 13
b:review	0 0 15 -13
b:rice	0 -14 -5 18
b:rise to	0 11 -7 -2
b:river	0 -12 18 -9
b:round	-4 -2 23 -16
b:round in	0 -5 13 -5
b:rule	0 -20 14 2
b:rule on	0 -13 9 0
b:same	0 10 -1 -7
b:same day	0 -7 11 -3
b:say	-9 6 -3 1
b:say a	0 -11 -2 12
b:say both	0 8 -9 0
b:say he	0 10 4 -13
b:say they	0 5 8 -12
b:second	-8 -9 0 14
b:section	0 0 8 -9
b:section <number>	0 0 8 -9
b:see	0 -7 -12 17
b:set	0 15 -11 -3
b:set aside	0 18 -24 2
b:set of	0 9 -2 -7
b:settle	5 -21 0 13
b:settle for	0 -2 -7 9
b:settle on	6 -9 0 0
b:shall	0 -3 -16 18
b:shall be	0 -10 -1 13
b:she	0 -8 -2 12
b:shelve	0 13 -10 -3
b:ship are	0 -1 11 -9
b:ship for	0 2 7 -11
b:shook	0 -5 -2 9
b:shook hand	0 -5 -2 9
b:should	-2 -19 5 12
b:should the	0 -7 -4 11
b:side	-7 0 -9 12
b:side agree	1 0 -13 7
b:side have	0 8 10 -19
b:side suspend	0 18 -8 -10
b:side will	0 -10 -8 17
b:sign	-11 3 1 0
b:sign an	0 -1 11 -7
b:sign in	0 7 5 -18
b:sign the	0 -13 -10 20
b:signature	0 -1 -10 10
b:silent	0 -12 14 0
b:since	-6 13 -7 -1
b:since <day-gone>	0 16 -13 -3
b:since the	0 10 -5 -4
b:sit	0 -8 12 -2
b:so	-1 -4 -14 19
b:so for	0 9 -12 0
b:some	0 5 4 -16
b:soybean	0 10 0 -8
b:speak	-1 3 -22 20
b:speak of	0 3 -12 8
b:spoke	0 -7 0 8
b:spoke of	0 -11 0 12
b:standstill	-5 4 -13 8
b:standstill of	-1 -1 -5 9
b:start	-4 14 -10 0
b:start on	0 11 -2 -7
b:statement	0 0 11 -12
b:stay at	0 0 6 -11
b:stay for	-2 3 11 -16
b:stay on	0 -16 4 11
b:still	0 -16 0 14
b:stop	0 11 -6 -4
b:stretch	0 0 -17 15
b:strike	-7 -14 12 6
b:such	0 0 10 -9
b:sugar	0 -7 -9 16
b:suggest	0 -1 -11 14
b:summit	0 -2 -12 15
b:surcharge	0 -22 20 0
b:surcharge of	0 -8 2 3
b:suspend its	0 1 -8 6
b:suspension	0 -3 -7 9
b:suspension of	0 -14 -6 18
b:take	-4 -2 11 -5
b:talk	-7 -13 18 -5
b:talk on	0 -3 16 -14
b:talked	0 -12 8 1
b:talked about	0 -5 -3 9
b:talked for	0 -5 14 -8
b:tariff in	0 9 0 -12
b:tariff of	0 -7 1 6
b:tariff on	0 9 -17 4
b:tariff pause	-2 10 -15 4
b:tariff truce	0 -9 -7 13
b:tariff would	0 10 -5 -5
b:telephone	0 9 -1 -7
b:tell	0 -8 -9 14
b:term	-5 9 -11 2
b:term of	-3 13 -6 -5
b:terminal	0 -3 11 -6
b:text	0 -1 -24 24
b:than	-5 4 14 -18
b:than <money>	0 14 -2 -14
b:that	-11 -3 13 -5
b:that 's	0 11 0 -10
b:that <name>	0 -4 15 -9
b:that <quality>	0 -1 9 -6
b:that a	0 -21 10 4
b:that another	0 -10 -1 13
b:that both	0 -3 -8 12
b:that cost	0 -2 9 -6
b:that for	0 -4 -10 15
b:that had	1 -14 22 -16
b:that has	0 12 -3 -10
b:that have	0 -14 2 8
b:that is	0 12 -4 -8
b:that it	0 16 -22 4
b:that keep	0 5 -13 4
b:that they	0 -10 13 -4
b:the	-22 4 0 4
b:the <name>	12 -3 -21 17
b:the <number>	0 17 -19 2
b:the <office>	-4 20 -7 -10
b:the <organisation>	-11 -17 12 3
b:the <quality>	-2 -14 -12 25
b:the additional	0 -20 0 19
b:the agreement	-4 -3 21 -17
b:the arrangement	-1 0 -12 13
b:the bill	0 1 -11 8
b:the ceasefire	0 -3 10 -7
b:the company	0 -8 12 -4
b:the control	0 -10 13 -1
b:the country	-2 -6 0 9
b:the day	0 0 -14 14
b:the decision	0 14 -1 -13
b:the duty	-1 13 -5 -6
b:the end	0 3 3 -10
b:the extension	0 10 -28 11
b:the extra	0 16 -3 -13
b:the fee	0 19 -10 -9
b:the first	12 -22 21 -22
b:the higher	0 12 0 -15
b:the last	1 -21 23 -14
b:the law	0 -5 9 -3
b:the loss	0 0 -10 11
b:the lower	0 -11 0 9
b:the measure	0 -5 11 -6
b:the northern	0 -13 14 0
b:the offer	0 0 15 -14
b:the old	0 -11 22 -12
b:the pact	0 7 -9 0
b:the party	0 3 6 -14
b:the past	-1 -4 12 -2
b:the pause	-5 26 -16 -12
b:the present	0 -9 -8 15
b:the president	0 -14 -1 15
b:the protocol	0 -6 -3 9
b:the rate	0 11 -7 -3
b:the reduction	0 4 -14 4
b:the remain	0 0 -10 5
b:the rest	3 -11 5 0
b:the river	0 -10 16 -8
b:the rule	0 0 7 -9
b:the same	0 8 -1 -6
b:the second	-3 -16 10 6
b:the standstill	0 11 -1 -6
b:the surcharge	0 -10 16 -3
b:the suspension	-2 -5 -11 17
b:the term	0 6 -11 3
b:the text	0 -14 -17 27
b:the third	0 0 7 -8
b:the trade	0 -7 -5 12
b:the truce	-4 -26 7 21
b:the two	-6 20 -24 8
b:the world	3 -18 13 0
b:the yield	0 -2 9 -3
b:their	-19 7 -8 5
b:their <organisation>	-2 -6 17 -11
b:their additional	0 -13 -1 14
b:their duty	0 8 -23 5
b:their port	0 15 -12 -2
b:their quarrel	0 2 -12 9
b:their tariff	0 9 -22 8
b:themselve	-1 10 -7 -1
b:then	-3 -5 10 -2
b:there for	0 10 0 -10
b:there is	0 0 -8 10
b:there on	-3 13 -8 -2
b:there were	11 -5 -6 0
b:these	0 11 -16 2
b:they	3 21 -6 -16
b:they agree	14 2 -5 -12
b:they are	0 11 -11 0
b:they had	-15 15 6 -13
b:they have	0 14 -13 0
b:they will	0 9 4 -13
b:they would	0 -4 9 -3
b:thi	-3 0 -17 18
b:thing	0 -10 -8 16
b:three	0 7 3 -11
b:tiktok	0 -15 20 -5
b:timber	0 -5 -8 13
b:time	-2 -9 19 -9
b:time in	0 -2 10 -5
b:to	-12 -8 0 10
b:to <goods-amount>	0 -7 19 -12
b:to <level>	-1 -1 -7 11
b:to <name>	0 -10 19 -9
b:to a	0 18 6 -27
b:to an	0 20 -8 -14
b:to be	-4 10 -18 8
b:to bring	0 -1 -7 9
b:to buy	0 -4 19 -16
b:to extend	0 2 9 -11
b:to freeze	0 -8 -17 23
b:to give	0 4 5 -10
b:to go	0 -12 0 14
b:to have	0 -5 -15 21
b:to last	8 3 -16 3
b:to leave	7 -14 -9 15
b:to rest	0 5 -14 8
b:to see	0 0 -10 11
b:to sign	0 -3 -7 12
b:to stop	-2 -1 11 -5
b:to stretch	0 -11 0 13
b:to wait	0 12 0 -12
b:top	0 -8 13 -7
b:top of	0 -8 13 -8
b:town	0 -12 16 -4
b:trade truce	0 11 -13 0
b:trader	0 2 -13 6
b:truce	-3 -3 -4 9
b:truce another	0 10 0 -9
b:truce between	7 -5 7 -11
b:truce for	-5 0 -10 8
b:truce go	0 -13 -2 15
b:truce hold	0 -22 19 0
b:truce in	-1 -11 12 2
b:truce is	-4 -3 -10 13
b:truce of	6 6 -13 0
b:truce on	0 2 -8 4
b:truce over	0 0 -13 8
b:truce run	-1 16 -6 -9
b:truce to	0 -12 0 11
b:truce was	-14 6 -4 6
b:truce would	0 -13 -9 20
b:twice	0 -1 9 -5
b:two	-9 2 7 -6
b:two <office>	6 6 3 -19
b:two country	-4 15 -16 3
b:two government	0 -1 -9 11
b:two or	0 -2 16 -13
b:under	-10 2 2 0
b:up	-2 -2 8 -3
b:up to	0 -17 19 -4
b:us	-1 12 -9 -1
b:use	0 10 0 -7
b:valid	0 -6 -11 16
b:valid for	0 -6 -11 16
b:visit	0 -1 10 -5
b:vote on	0 -14 6 5
b:wait	-2 10 0 -9
b:want	-2 6 8 -12
b:want the	0 12 -1 -10
b:want to	0 -4 18 -14
b:was	-11 15 -6 0
b:was <level>	0 -12 15 0
b:was agree	-3 14 -4 -5
b:was conclude	6 5 -7 -8
b:was for	3 11 -8 -15
b:was given	-3 18 -9 -6
b:was sign	0 -11 3 9
b:was the	-1 -13 10 3
b:was to	1 8 -22 10
b:water	0 -14 11 0
b:we	-11 -12 -7 22
b:we are	0 0 -12 14
b:we have	0 -30 3 17
b:we need	0 -1 -7 9
b:week	-1 6 -18 10
b:were	3 -7 8 -5
b:were suspend	0 -10 13 -1
b:were to	0 0 7 -9
b:what	-9 -4 -1 10
b:what the	0 0 -16 15
b:what they	0 4 -12 7
b:when	0 11 11 -30
b:when a	-4 12 -3 -7
b:when the	2 -4 12 -10
b:which	0 15 -7 -9
b:which <name>	0 -5 -7 13
b:which had	5 -8 1 0
b:which the	-2 10 -16 8
b:which was	0 10 -7 -6
b:who	-6 -5 14 -5
b:will	-19 1 9 -5
b:will be	0 5 5 -10
b:will buy	0 8 -10 2
b:will have	0 5 -10 2
b:will keep	0 -12 15 0
b:will let	0 9 -3 -6
b:will not	0 -6 -1 7
b:will stay	0 6 -12 0
b:win	0 14 -7 -6
b:with	-9 -12 14 0
b:with <person>	0 9 -11 0
b:with <seat>	0 -8 0 6
b:within	-2 0 35 -39
b:within the	0 12 -3 -10
b:worked	13 -6 0 -7
b:world	3 -18 15 -1
b:worth	0 -14 19 -5
b:worth <money>	0 -16 10 2
b:would	-18 -17 7 10
b:would give	0 -6 -14 19
b:would hold	0 -10 -4 14
b:would last	0 -14 7 0
b:would prolong	0 -4 -6 11
b:would run	0 -3 -3 9
b:would stay	0 14 -5 -9
b:xi	0 0 -12 13
b:year	-3 -9 -2 14
b:yield on	0 -2 10 -4
b:you	0 4 10 -14
b:your	0 -3 11 -6
b:— <name>	-4 3 -12 6
b:— <person>	0 -11 15 -5
b:— a	13 -6 0 -11
b:— for	-2 -3 -10 15
c0=agree	4 -7 0 3
c0=bear	-8 -1 8 -5
c0=begin	-9 -6 9 0
c0=refuse	0 -8 -11 18
c0=renew	-8 -8 8 3
c0=return	0 -12 1 7
c0=say	-10 7 5 -8
c0=sell	0 -16 -2 15
c0=suspend	1 5 6 -12
c0=target	-8 0 5 0
c0=up	-7 5 7 -9
c1=bear	-10 -6 5 3
c1=begin	-16 -9 14 0
c1=down	6 -8 -2 7
c1=end	16 -4 -3 -5
c1=impose	-13 -1 13 -6
c1=renew	-13 3 4 -4
c1=say	-12 1 -1 3
c1=sell	0 -12 -1 13
c1=sign	-11 0 6 -1
c1=stay	0 -8 13 -5
c1=target	-9 -1 4 0
c1=up	-9 -4 16 -6
c2=agree	3 7 -10 -1
c2=bear	-10 -1 23 -19
c2=begin	-12 2 11 -7
c2=down	-14 0 11 -2
c2=end	31 -29 0 0
c2=impose	-9 -19 9 13
c2=renew	8 0 -2 -9
c2=say	-6 -10 5 8
c2=sell	0 10 0 -12
c2=stay	2 10 -15 0
c2=suspend	0 4 -12 7
ct0=agree future	0 -7 -9 17
ct0=agree modal	0 -9 -2 8
ct0=agree past-passive	0 2 -9 6
ct0=agree perfect	-4 -15 9 5
ct0=agree pluperfect	-10 5 0 0
ct0=agree present	6 -8 14 -11
ct0=bear past	-12 5 13 -17
ct0=bear perfect	0 0 9 -11
ct0=bear pluperfect	0 -9 1 5
ct0=begin future	0 -13 7 3
ct0=begin perfect	0 -13 21 -9
ct0=begin pluperfect	0 0 9 -6
ct0=buy perfect	0 -3 -7 10
ct0=buy present	0 -16 6 5
ct0=down modal	7 -19 9 -2
ct0=end future	0 1 13 -16
ct0=end past	18 -11 -12 1
ct0=end past-passive	-1 -9 0 10
ct0=end perfect	0 14 -11 -2
ct0=end present	-15 3 0 2
ct0=impose future	-4 -13 4 11
ct0=impose modal	4 -12 -7 13
ct0=impose past-passive	-14 4 8 -9
ct0=impose perfect	-10 0 7 -4
ct0=impose pluperfect-passive	3 -9 4 0
ct0=impose present	8 0 3 -6
ct0=lack past	0 -5 10 -2
ct0=propose modal	0 19 1 -18
ct0=propose past	-8 -13 12 -1
ct0=propose perfect	0 -11 -7 15
ct0=propose pluperfect	5 -13 0 0
ct0=propose present	-2 2 10 -11
ct0=refuse past	0 -7 -9 15
ct0=renew future	0 -6 -8 14
ct0=renew future-passive	0 -8 -2 10
ct0=renew modal	0 -14 -3 15
ct0=renew modal-passive	0 -17 12 -1
ct0=renew past-passive	0 -11 16 -4
ct0=renew perfect	0 5 8 -16
ct0=renew perfect-passive	0 16 -1 -18
ct0=renew present-passive	0 -1 11 -8
ct0=say past	-5 -5 -3 10
ct0=say perfect	0 11 -2 -7
ct0=say present	0 10 3 -12
ct0=sell past	0 0 8 -5
ct0=sign modal	0 -12 2 4
ct0=sign past	3 7 -9 -4
ct0=sign present	0 6 8 -16
ct0=stay past	2 -7 14 -14
ct0=stay perfect	-3 -4 23 -26
ct0=stay pluperfect	17 0 -12 -12
ct0=stay present	-31 6 -1 1
ct0=suspend modal-passive	0 8 -11 1
ct0=suspend perfect	0 -3 15 -16
ct0=suspend pluperfect	10 0 -5 -8
ct0=suspend present	1 -10 0 10
ct0=target future-passive	0 18 -15 -4
ct0=target past-passive	-1 -13 5 9
ct0=target present	0 -1 9 -6
ct0=up perfect	0 -1 10 -8
ct1=agree future	0 -7 -6 15
ct1=agree infinitive	0 6 -10 4
ct1=agree modal	0 -9 -2 8
ct1=agree past	0 -1 9 -9
ct1=agree past-passive	0 4 -8 3
ct1=agree present	7 -14 13 -6
ct1=bear past	-12 2 13 -14
ct1=bear perfect	0 0 9 -11
ct1=bear pluperfect	0 -8 0 5
ct1=begin gerund	0 -17 0 16
ct1=begin modal	0 -1 -6 8
ct1=begin perfect	0 -13 21 -9
ct1=begin pluperfect	0 0 9 -6
ct1=buy perfect	0 -3 -7 10
ct1=buy present	0 -16 6 5
ct1=down infinitive	0 -5 -1 8
ct1=down modal	7 -19 9 -2
ct1=down perfect	0 0 11 -11
ct1=end future	0 0 12 -9
ct1=end participle-passive	12 -4 -6 -1
ct1=end past	18 -11 -12 1
ct1=end past-passive	-1 -9 0 10
ct1=end perfect	0 14 -11 -2
ct1=end present	-15 1 3 0
ct1=impose modal	4 -11 -7 13
ct1=impose participle-passive	-7 -5 12 -2
ct1=impose past	-3 8 9 -18
ct1=impose past-passive	-14 6 8 -13
ct1=impose perfect	-8 2 -3 4
ct1=impose pluperfect	0 1 8 -10
ct1=impose pluperfect-passive	3 -9 4 0
ct1=impose present	9 -3 -1 0
ct1=lack past	0 -5 10 -2
ct1=propose modal	0 20 5 -24
ct1=propose participle-passive	-1 4 17 -19
ct1=propose past	-4 -32 11 2
ct1=propose perfect	0 -29 -15 31
ct1=renew future	0 -6 -8 14
ct1=renew future-passive	0 -8 -2 10
ct1=renew gerund	0 23 -10 -16
ct1=renew modal	0 -14 -3 15
ct1=renew modal-passive	0 -17 12 -1
ct1=renew past-passive	0 -11 16 -4
ct1=renew perfect	0 5 8 -16
ct1=renew perfect-passive	0 16 -1 -18
ct1=renew present-passive	0 -1 11 -8
ct1=say past	-5 -1 -8 12
ct1=sell past	0 0 8 -5
ct1=sign future	0 -11 5 1
ct1=sign infinitive	0 -8 -8 14
ct1=sign modal	0 -12 2 4
ct1=sign past-passive	-7 9 -5 0
ct1=sign present	1 1 7 -11
ct1=stay future	-4 0 8 -4
ct1=stay modal	4 -15 -8 17
ct1=stay participle-passive	4 -5 6 -9
ct1=stay past	0 -5 18 -18
ct1=stay perfect	-3 -1 19 -26
ct1=stay pluperfect	18 1 -13 -11
ct1=stay present	-30 4 3 0
ct1=suspend infinitive	0 4 -10 3
ct1=suspend modal-passive	0 8 -11 1
ct1=suspend perfect	0 3 7 -15
ct1=suspend pluperfect	10 0 -5 -8
ct1=target future-passive	0 18 -15 -4
ct1=target past-passive	-1 -13 5 9
ct1=target present	0 -1 9 -6
ct1=up gerund	0 -16 6 9
ct1=up infinitive	0 -9 -1 11
ct1=up perfect	0 -1 10 -8
ct1=up present	0 9 0 -8
ct2=agree participle-passive	-2 25 -8 -17
ct2=agree past-passive	7 0 -9 1
ct2=bear future	0 9 0 -13
ct2=bear gerund	0 -7 12 -4
ct2=bear past	-1 -6 9 0
ct2=begin gerund	-1 12 -5 -2
ct2=begin infinitive	0 -24 18 1
ct2=begin modal	0 -8 17 -10
ct2=begin past	-19 12 7 -9
ct2=begin present	6 -1 -11 6
ct2=down past	-9 8 4 -11
ct2=end participle-passive	11 -14 6 -9
ct2=end past	25 -18 -5 -9
ct2=impose future	0 5 -24 14
ct2=impose participle-passive	-6 -11 26 -10
ct2=impose perfect	0 -12 2 5
ct2=impose present	0 10 -9 0
ct2=impose present-passive	-3 -12 13 0
ct2=propose past	0 9 -2 -7
ct2=propose present-passive	0 -3 -11 15
ct2=sign participle-passive	-1 21 -5 -13
ct2=sign present	0 -2 9 -4
ct2=stay infinitive	0 11 -6 -3
ct2=stay modal	-2 -11 -5 15
ct2=stay past	8 -10 -9 10
ct2=stay present	-4 15 -6 -7
ct2=suspend present	0 12 -12 0
ct2=up infinitive	0 -20 26 -8
ct2=up present	-1 0 -11 10
f:!	0 5 -17 12
f:"	8 11 -18 4
f:&	0 0 11 -9
f:'	0 -1 -8 11
f:'s	-42 9 -9 14
f:(	-2 15 8 -22
f:)	-2 15 8 -22
f:,	16 -12 12 -12
f:-	-15 23 0 -22
f:.	10 0 -17 13
f::	3 16 -18 -2
f:;	-17 -15 21 0
f:<agent>	-21 12 -11 6
f:<day-ahead>	-39 35 -16 -8
f:<day-gone>	24 5 7 -30
f:<day-today>	0 12 -9 -2
f:<duty>	12 6 -12 -7
f:<gate>	-9 8 -9 4
f:<goods>	-4 7 -16 7
f:<level>	8 8 -1 -18
f:<money>	3 2 17 -27
f:<month-ahead>	-20 25 -7 -8
f:<month-gone>	13 -35 15 2
f:<name>	1 13 -32 15
f:<not>	15 1 -21 11
f:<number>	-3 4 20 -27
f:<office>	-5 28 -17 -7
f:<organisation>	0 -16 10 2
f:<person>	-3 -5 -14 20
f:<points>	-2 19 -27 2
f:<quality>	8 -1 -14 6
f:<seat>	4 -9 -31 33
f:<sender>	-17 -4 13 -2
f:<span>	-4 -9 4 6
f:<taker>	-11 17 15 -32
f:<v-agree>	-11 -2 0 4
f:<v-bear>	-2 -9 8 2
f:<v-begin>	-11 7 -13 8
f:<v-buy>	0 -15 12 2
f:<v-deny>	-2 -5 -8 14
f:<v-down>	9 -18 3 6
f:<v-end>	31 -7 5 -23
f:<v-impose>	1 3 -15 10
f:<v-lack>	-10 -4 -2 11
f:<v-propose>	1 -22 23 -7
f:<v-refuse>	0 -13 16 -8
f:<v-renew>	18 -9 6 -17
f:<v-say>	-17 -5 3 8
f:<v-sell>	-2 -4 19 -13
f:<v-sign>	-20 -16 -8 28
f:<v-stay>	16 15 -3 -25
f:<v-suspend>	12 -7 -4 2
f:<v-target>	-6 8 1 -9
f:<v-threaten>	-1 -8 27 -20
f:<v-up>	3 -10 21 -16
f:?	-9 12 -7 1
f:a	-14 3 19 -19
f:about	-4 8 26 -28
f:according	6 -1 -13 10
f:account	0 0 12 -12
f:accused	0 9 -3 -2
f:add	-4 19 -18 -1
f:additional	0 31 -11 -24
f:affiliate	0 14 -11 -3
f:after	0 -3 21 -19
f:afternoon	0 7 2 -9
f:again	0 -9 -14 23
f:agenda	9 -2 -4 0
f:ago	0 12 -5 -7
f:agree	9 -15 -2 10
f:agreement	-9 0 45 -49
f:alexandria	0 0 -13 8
f:all	-4 15 14 -31
f:alone	0 11 -4 -6
f:already	0 -2 -6 9
f:also	0 1 10 -13
f:aluminum	0 -5 9 0
f:among	0 -2 11 -7
f:amount	0 -7 11 -3
f:an	-7 21 -12 -4
f:another	-3 1 26 -35
f:answer	1 -10 5 1
f:apply	-5 5 5 -11
f:approval	0 13 7 -22
f:approve	-5 -27 -5 29
f:are	-8 -8 23 -11
f:arrangement	0 -13 25 -13
f:aside	0 2 -13 10
f:ask	-13 -3 16 -10
f:assent	0 -2 -8 11
f:at	-5 9 -6 -1
f:away	12 0 -17 3
f:back	-26 21 -10 -2
f:be	-18 11 3 -6
f:bean	0 5 0 -9
f:bear	0 -2 -6 10
f:became	0 -7 13 -3
f:because	5 -14 13 -11
f:beef	0 -16 24 -9
f:been	10 -21 3 9
f:before	-12 -4 15 -5
f:beside	0 10 -7 -2
f:between	-8 20 -4 -16
f:big	0 0 13 -11
f:blacklist	0 -8 -10 16
f:boeing	0 20 -12 -9
f:book	5 1 0 -13
f:border	2 -10 8 -4
f:both	33 -4 -3 -13
f:brandy	0 -15 0 13
f:bring	-1 15 5 -19
f:build	0 6 9 -15
f:built	0 12 -8 -4
f:busan	-7 -16 23 -5
f:buse	1 -10 -8 14
f:but	1 -7 -3 10
f:butter	0 8 -9 0
f:buy	0 -11 15 0
f:buyer	-4 10 -2 -2
f:cabinet	-2 -2 -12 17
f:call	-8 -33 9 16
f:can	-7 11 19 -35
f:car	-3 8 12 -24
f:carmaker	0 9 -6 0
f:case	-1 -8 -20 26
f:cashew	8 -5 -4 0
f:ceiling	0 12 0 -12
f:cent	0 -7 17 -11
f:chance	0 10 -6 -4
f:change	14 -9 11 -13
f:cheese	0 0 12 -15
f:christma	0 12 -4 -8
f:clear	0 0 -8 10
f:clock	0 23 -12 -13
f:close	0 -10 0 10
f:club	0 -3 11 -7
f:cocoa	0 -9 -11 20
f:coffee	4 1 -28 20
f:cold	0 7 1 -10
f:colleague	0 -18 3 9
f:collect	-2 19 -10 -7
f:come	-19 -7 2 13
f:comment	0 -1 -12 15
f:commerce	-1 1 8 -9
f:commission	0 13 12 -25
f:company	0 -7 28 -21
f:concentrate	0 7 -9 0
f:condition	0 -2 -7 12
f:confirm	0 -26 -7 28
f:congress	0 -2 -8 12
f:consent	0 -15 -15 26
f:control	-1 -5 10 -1
f:copper	0 -10 0 12
f:cork	0 10 0 -8
f:cosco	0 -9 10 0
f:cost	1 -8 11 -6
f:cotton	0 13 -3 -8
f:could	-9 3 6 -4
f:countermeasure	0 0 -10 8
f:counterpart	0 7 -16 5
f:country	-2 -22 10 13
f:cover	0 10 0 -10
f:current	0 -15 -7 19
f:custom	2 19 0 -28
f:dairy	0 6 5 -13
f:data	0 12 -7 -4
f:date	-5 -2 -17 24
f:day	4 1 9 -18
f:declare	-2 -8 13 -2
f:decree	0 11 10 -19
f:delegation	0 -10 0 8
f:demand	0 0 -9 11
f:deny	0 0 -8 10
f:design	0 10 -7 0
f:did	1 24 -6 -20
f:difference	0 -6 11 -4
f:dinner	0 6 -18 10
f:discuss	0 10 -12 0
f:dispute	0 9 0 -8
f:do	1 3 -13 4
f:dollar	0 11 -4 -6
f:donald	0 -8 16 -10
f:done	-3 18 -14 -1
f:door	8 -3 -3 0
f:down	9 9 -9 -8
f:draft	0 -12 17 -4
f:draw	0 17 -15 -2
f:drop	11 -8 0 0
f:due	0 7 -18 9
f:duty	9 11 -21 -2
f:each	-5 9 3 -12
f:early	0 -7 15 -9
f:earth	-13 -7 25 -11
f:effect	-2 18 -4 -13
f:either	0 0 -9 9
f:eleven	0 -7 9 -1
f:else	-3 -20 21 0
f:emergency	0 3 1 -9
f:end	25 11 -18 -18
f:enough	0 10 -2 -6
f:enter	0 -5 -9 14
f:entry	0 -8 10 0
f:even	0 4 -10 6
f:evening	0 -7 15 -5
f:every	0 -19 32 -16
f:everybody	6 -16 14 -6
f:everything	-1 12 7 -22
f:exempt	0 -9 10 -1
f:expect	-4 0 25 -22
f:expire	11 -28 24 -12
f:extension	-6 4 9 -12
f:extra	0 -16 4 6
f:face	3 0 -10 3
f:fail	0 -2 -8 11
f:farm	0 -4 9 -3
f:fee	5 -32 3 15
f:fentanyl	0 7 -21 8
f:few	0 7 -17 8
f:figure	0 -1 12 -9
f:find	0 13 -11 0
f:fine	0 0 -14 13
f:first	1 -34 27 -2
f:fish	10 -1 -3 -3
f:five	0 -13 17 -4
f:flour	1 8 -12 0
f:followed	-3 -10 19 -5
f:for	-7 -5 13 -6
f:foreign	0 -9 6 0
f:former	0 -13 -7 18
f:found	0 -17 18 0
f:four	-9 -10 24 -10
f:fourth	0 -9 15 -9
f:from	2 11 7 -24
f:front	0 -1 -6 9
f:full	0 -16 16 -1
f:further	0 -9 18 -8
f:general	0 -14 4 8
f:geneva	-3 -10 -12 22
f:good	-7 10 4 -14
f:government	-4 12 -4 -5
f:grain	13 -2 -3 -8
f:had	9 -6 4 -5
f:halve	11 4 -6 -11
f:hand	-1 -5 -11 20
f:has	0 -7 -21 26
f:have	-5 9 2 -10
f:he	-21 -10 -11 26
f:head	-6 -16 23 -8
f:heard	0 5 5 -11
f:height	0 -4 11 -6
f:her	8 -23 2 5
f:here	0 -4 -19 20
f:higher	1 -10 4 0
f:his	10 -23 -18 27
f:hit	0 20 -5 -15
f:hold	1 -4 12 -10
f:holiday	13 -7 -6 -1
f:hope	0 0 -10 9
f:hotel	0 -5 10 -3
f:hour	0 17 0 -22
f:house	0 9 16 -28
f:how	0 29 -21 -16
f:i	-21 -2 -7 18
f:if	-24 24 -13 -3
f:import	0 -15 -2 17
f:importer	-2 14 2 -19
f:in	9 -1 -14 7
f:included	-2 -3 13 -5
f:increase	0 4 1 -10
f:initial	0 -13 6 6
f:ink	0 -7 -12 18
f:interest	0 0 10 -9
f:into	-8 0 -20 19
f:introduce	0 -15 11 2
f:investigation	0 -1 12 -9
f:is	-1 -15 4 10
f:isn't	0 17 -12 -6
f:issue	0 25 -10 -19
f:its	-19 3 5 -1
f:itself	1 11 -8 -7
f:joint	0 5 1 -8
f:jump	0 0 11 -11
f:just	0 -9 -9 17
f:keep	6 14 -11 -9
f:kuala	-5 -11 22 -10
f:lack	0 -15 -10 21
f:last	-7 35 -32 -3
f:lasted	13 -11 6 -14
f:lawyer	0 -11 4 3
f:lay	0 -5 -8 13
f:leader	0 5 1 -9
f:least	0 -8 -6 16
f:leather	0 -4 15 -12
f:leave	-6 -13 -6 23
f:length	0 15 -18 0
f:lentil	-5 8 0 -4
f:less	0 -8 -1 12
f:let	2 -2 20 -21
f:letter	4 22 -28 -6
f:level	0 -5 -5 12
f:levy	-1 -8 -6 15
f:lift	0 9 0 -9
f:like	0 -9 11 -2
f:live	-6 -8 17 -3
f:loan	0 0 12 -14
f:london	-3 -12 18 -5
f:long	-6 22 -3 -21
f:look	0 -13 18 -6
f:lower	5 -22 0 13
f:lumpur	-5 -11 22 -10
f:m	0 -2 11 -9
f:machine	0 -16 -6 22
f:magnet	0 12 -7 -2
f:make	0 -12 4 7
f:many	0 7 -12 5
f:mark	0 3 7 -15
f:may	-3 -10 0 11
f:me	0 20 -3 -16
f:meal	0 11 0 -12
f:mean	0 10 -3 -7
f:meant	0 10 -17 6
f:measure	0 -13 -9 21
f:medicine	0 9 1 -11
f:meet	6 -12 9 0
f:member	0 0 16 -14
f:mentioned	0 -1 -12 12
f:midnight	0 9 0 -8
f:milk	0 -7 12 -5
f:million	0 3 5 -12
f:minister	7 -16 -17 23
f:ministry	-2 -11 11 0
f:minute	3 -2 16 -19
f:month	-2 -3 16 -8
f:more	6 0 15 -25
f:morning	-6 -2 19 -16
f:most	-4 0 13 -10
f:mr	0 8 -31 16
f:much	-1 -6 17 -9
f:must	-5 -13 11 3
f:my	0 -19 0 14
f:name	-4 -14 -3 17
f:named	0 -21 6 12
f:nearly	-6 -4 16 -8
f:negotiate	12 -3 0 -7
f:negotiation	0 13 -1 -12
f:neither	-4 -1 -12 16
f:never	0 10 -2 -7
f:new	5 -12 0 4
f:next	-5 -22 16 6
f:no	5 -15 -2 14
f:nobody	26 -6 -3 -15
f:none	-7 8 8 -14
f:north	0 -5 10 -2
f:not	0 -9 -8 16
f:notice	0 34 -4 -27
f:now	20 1 -8 -11
f:number	-10 0 4 1
f:nut	10 -1 0 -8
f:of	13 -11 4 -2
f:off	10 5 -23 9
f:official	0 12 -2 -9
f:oil	8 0 -9 0
f:on	5 6 -9 -1
f:once	-2 -12 -2 17
f:one	13 -4 0 -7
f:onion	-1 11 -10 0
f:or	-7 -15 -3 20
f:order	2 7 -1 -7
f:ordinary	-1 -24 23 2
f:other	0 27 4 -39
f:our	-1 0 -26 27
f:out	16 4 -18 0
f:outside	0 -10 19 -11
f:outstanding	0 -7 9 -2
f:over	19 15 3 -45
f:own	-8 -4 -2 10
f:owned	0 -3 -5 9
f:p	0 -1 14 -13
f:pact	0 13 -3 -10
f:page	-1 0 16 -16
f:palm	6 13 -6 -16
f:paper	-12 0 -16 21
f:parliament	0 -11 2 3
f:part	0 16 0 -13
f:partner	0 -11 16 -4
f:pause	1 13 -23 4
f:pay	-5 4 11 -16
f:pen	0 -4 -17 21
f:period	5 10 -15 -1
f:phone	-8 17 -6 -4
f:phosphate	0 5 -10 1
f:place	-4 24 1 -28
f:plant	0 -9 17 -2
f:point	8 -4 13 -16
f:pork	0 -11 9 2
f:port	0 -17 -9 25
f:post	0 -5 14 -8
f:prefer	0 -5 -4 11
f:prepare	0 -8 -9 16
f:president	-5 -7 9 0
f:price	0 0 12 -9
f:principle	0 10 -11 0
f:proclamation	0 -6 15 -8
f:product	0 -11 3 7
f:prolong	-4 -4 14 -8
f:promise	-2 0 9 -10
f:proposal	0 10 -5 -6
f:propose	-1 -9 0 10
f:public	0 -3 13 -10
f:put	6 7 -9 -1
f:quantity	0 0 15 -13
f:quota	0 -13 13 -2
f:raise	0 -12 -2 11
f:rare	-13 -7 25 -11
f:rate	21 2 -20 0
f:rather	-10 -3 15 -10
f:ratify	-2 -10 19 -9
f:read	-1 10 6 -14
f:ready	0 -1 -6 10
f:receive	0 0 15 -13
f:reciprocal	0 11 -9 0
f:record	0 16 -14 -2
f:remain	0 21 -23 0
f:renew	26 -6 -19 -3
f:reply	0 4 -22 12
f:report	0 -15 16 -2
f:reporter	-2 -1 9 -4
f:representative	-2 19 -6 -14
f:require	0 -11 -2 13
f:rest	0 -5 -3 10
f:result	0 -3 -6 10
f:retain	0 11 -6 -4
f:rice	7 -23 0 13
f:rise	11 -19 11 -6
f:room	0 0 11 -11
f:round	0 -42 14 16
f:rule	-1 -3 -11 14
f:rum	2 11 -11 -4
f:run	16 25 -15 -29
f:s	0 0 11 -9
f:salmon	-1 4 -13 6
f:same	-17 5 6 -9
f:say	-23 10 0 0
f:second	11 -15 -8 15
f:section	-5 11 9 -24
f:see	-7 -23 5 14
f:sell	-4 1 12 -13
f:set	8 -38 4 21
f:settle	-3 -3 -3 10
f:shall	0 -15 9 3
f:she	4 -4 10 -12
f:sheet	0 10 -12 2
f:shipment	0 -5 -2 9
f:shore	0 -4 11 -5
f:should	0 19 -5 -15
f:shut	2 -16 14 -1
f:side	7 -17 5 2
f:sign	-21 3 6 -2
f:signature	-4 -20 1 17
f:since	9 13 -2 -25
f:sit	4 -13 3 1
f:sleep	0 -9 10 -1
f:so	-1 2 -11 9
f:software	-1 8 -1 -3
f:some	-4 -4 24 -15
f:somebody	0 19 -12 -7
f:spare	0 13 -4 -10
f:speak	0 -6 -17 22
f:spoke	-9 13 10 -20
f:spoken	0 7 -18 10
f:spring	0 10 0 -11
f:stand	0 -10 6 0
f:standstill	0 4 -12 7
f:start	-1 -11 4 6
f:statement	0 18 -17 -2
f:stay	13 -12 0 2
f:steel	-2 -2 11 -4
f:step	0 2 -15 12
f:still	-8 -14 -5 20
f:stock	0 -6 14 -6
f:stop	-1 2 13 -17
f:strike	0 16 -8 -8
f:subsidiary	0 -16 11 1
f:sum	0 16 -9 -8
f:summer	-2 -5 -5 13
f:supplier	0 -5 10 -3
f:surcharge	0 -12 21 -9
f:suspension	10 -6 -19 17
f:take	7 2 -30 15
f:talk	6 -7 14 -12
f:talking	0 -20 21 -1
f:tariff	9 -1 11 -20
f:tax	0 -5 -4 11
f:technical	0 -6 -14 19
f:telephone	-8 -22 10 18
f:tell	-11 0 -6 11
f:text	0 4 -10 4
f:th	0 -8 8 0
f:than	-10 -3 21 -13
f:that	-13 0 -2 7
f:the	-2 4 10 -20
f:their	2 4 8 -16
f:then	0 10 -11 -1
f:there	0 5 6 -14
f:therefore	0 11 -3 -5
f:these	0 0 -8 8
f:they	0 -18 1 17
f:thi	-5 -27 0 28
f:thing	0 3 20 -22
f:think	6 0 -11 3
f:third	1 -12 10 0
f:those	7 -15 0 8
f:threaten	0 -4 16 -11
f:through	0 17 -22 5
f:to	2 -14 5 7
f:ton	0 6 1 -9
f:top	0 -3 10 -5
f:trade	3 -21 -11 25
f:treaty	0 10 -11 0
f:trump	0 -8 16 -10
f:turn	0 15 -7 -6
f:turned	0 -9 6 2
f:twice	-6 12 -3 -4
f:two	0 6 -13 3
f:under	-12 13 2 -9
f:unless	-9 19 -10 -4
f:until	-3 13 -6 -4
f:up	10 0 -4 -3
f:us	-7 13 -2 -6
f:use	0 14 8 -25
f:vote	-6 -15 33 -18
f:want	-14 12 6 -12
f:warn	0 -5 15 -10
f:was	24 -14 15 -24
f:water	0 -9 8 0
f:we	13 -1 2 -8
f:week	2 16 -20 0
f:well	-3 18 -1 -14
f:were	39 11 -26 -26
f:what	-11 -1 12 -4
f:wheat	-3 11 -1 -4
f:when	8 -25 27 -13
f:where	0 -4 -12 14
f:while	15 -12 9 -15
f:who	-4 -5 -1 9
f:whose	0 -13 0 13
f:why	0 0 12 -10
f:will	-33 4 -7 10
f:wine	3 34 -20 -22
f:winter	0 11 -4 -7
f:wish	7 0 -15 9
f:with	1 6 28 -48
f:withdraw	0 -3 13 -9
f:within	0 10 11 -26
f:without	0 28 -25 -7
f:word	0 2 -14 10
f:worked	10 -4 -6 0
f:working	0 4 6 -11
f:worth	-2 23 0 -24
f:would	-40 -26 -10 46
f:write	14 -5 -3 -1
f:year	-10 0 2 1
f:yes	0 -20 -26 38
f:yet	0 -5 -10 16
f:you	-4 10 -3 -3
f:zero	0 5 5 -12
f:—	-3 -19 23 -5
first-of-paragraph	-38 -10 39 -14
has-future	-16 -12 0 15
has-gerund	-10 1 10 -6
has-modal	-3 -11 16 -4
has-participle	10 -5 24 -29
has-past	4 9 5 -22
has-perfect	-19 0 17 -12
has-pluperfect	13 -24 15 -8
has-present	-44 4 10 0
headline	-19 4 56 -60
l1='s	-4 6 9 -12
l1=-	0 -2 10 -3
l1=:	-24 5 -28 28
l1=;	0 2 -10 5
l1=<begin>	-9 -3 4 2
l1=<goods-amount>	-3 -6 20 -14
l1=<goods>	-1 1 9 -12
l1=<level>	0 -3 20 -15
l1=<money>	-6 -15 20 -6
l1=<name>	-1 -1 15 -12
l1=<not>	0 5 15 -19
l1=<number>	0 -19 20 -1
l1=<office>	12 -2 -1 -9
l1=<organisation>	0 5 -11 5
l1=<points>	0 -7 15 -8
l1=<v-agree>	-2 -9 5 3
l1=<v-begin>	0 -9 24 -15
l1=<v-end>	-7 -5 23 -9
l1=<v-impose>	-13 -16 10 4
l1=<v-lack>	-3 10 1 -11
l1=<v-propose>	-4 -16 -1 11
l1=<v-say>	0 4 -12 6
l1=<v-sign>	0 -10 2 3
l1=about	0 -9 2 3
l1=add	0 12 -9 -3
l1=after	20 -1 2 -28
l1=agree	0 -15 9 4
l1=almost	0 -8 10 0
l1=and	0 -14 0 9
l1=another	-1 -7 -16 25
l1=any	0 10 -5 -5
l1=as	0 4 13 -15
l1=be	0 12 -12 0
l1=beyond	0 0 14 -12
l1=buy	0 -6 -4 10
l1=by	-21 -4 -5 13
l1=come	0 -4 13 -7
l1=cover	0 0 -16 15
l1=deal	0 -7 10 0
l1=end	-3 -13 26 -10
l1=first	2 -6 9 -9
l1=for	-11 6 7 -8
l1=further	3 0 -20 12
l1=given	0 -5 10 -2
l1=good	0 -8 13 -3
l1=had	11 0 -3 -10
l1=has	-6 -16 26 -11
l1=have	0 10 -8 -1
l1=in	-6 -13 31 -20
l1=initial	3 -2 -9 6
l1=is	0 -3 -11 15
l1=last	-6 1 -7 8
l1=lasted	17 -10 10 -33
l1=leave	0 -11 14 -1
l1=like	0 4 13 -18
l1=mention	0 10 -2 -6
l1=next	0 12 -3 -7
l1=not	0 5 14 -18
l1=of	13 13 -23 -2
l1=on	0 -7 -12 18
l1=or	0 -7 16 -8
l1=over	-3 -20 48 -32
l1=past	-1 -4 12 -2
l1=prefer	0 1 -18 13
l1=product	0 11 -10 0
l1=propose	0 -2 -23 26
l1=same	0 20 -23 3
l1=say	0 -8 -13 19
l1=second	0 -13 -2 18
l1=soybean	0 7 1 -14
l1=take	0 0 10 -7
l1=than	-2 -4 12 -6
l1=that	-2 5 -18 12
l1=the	1 19 -24 0
l1=those	-3 10 -3 -4
l1=us	0 5 2 -8
l1=wait	0 12 -1 -11
l1=want	0 -19 13 -4
l1=was	-6 11 -3 0
l1=with	-7 -23 0 16
l1=within	0 -13 35 -25
l1=—	-7 6 9 -10
l2="	-6 -2 -8 14
l2='s	-2 6 -11 3
l2=,	18 -8 -8 0
l2=:	-7 20 -6 -10
l2=<agent>	-1 2 25 -28
l2=<begin>	-15 7 3 -3
l2=<day-ahead>	-11 11 -12 4
l2=<day-gone>	0 17 -20 0
l2=<day-today>	-1 0 15 -12
l2=<duty>	-8 -13 6 10
l2=<gate>	-1 -8 -7 16
l2=<goods>	-9 -1 12 -10
l2=<level-noun>	0 -8 6 2
l2=<money>	0 -7 14 -4
l2=<month-gone>	11 13 -16 -5
l2=<name>	-19 4 -4 6
l2=<not>	-1 1 12 -13
l2=<number>	0 -14 12 1
l2=<office>	0 -7 18 -9
l2=<organisation>	0 -10 1 5
l2=<person>	0 -17 -10 26
l2=<points>	0 8 -6 -1
l2=<quality>	0 -11 -1 9
l2=<span>	0 -4 21 -16
l2=<v-agree>	-3 23 -14 -6
l2=<v-begin>	-10 -10 16 -1
l2=<v-buy>	0 -2 -10 13
l2=<v-deny>	0 -4 15 -9
l2=<v-down>	0 -3 14 -8
l2=<v-end>	11 7 -6 -15
l2=<v-impose>	-1 -12 11 -3
l2=<v-propose>	-5 -12 -11 19
l2=<v-return>	0 -2 14 -10
l2=<v-say>	-1 -10 0 9
l2=<v-target>	-2 0 10 -6
l2=a	8 -15 -8 17
l2=about	0 1 -13 12
l2=after	9 -10 -5 6
l2=agree	0 11 0 -10
l2=agreement	0 -4 8 -1
l2=also	0 -2 -7 9
l2=an	2 -3 -14 12
l2=and	0 -7 7 0
l2=announce	0 6 3 -10
l2=another	10 4 0 -17
l2=apply	0 -8 9 0
l2=approve	0 -11 0 11
l2=are	0 -4 -6 11
l2=ask	0 4 -13 10
l2=at	0 12 -13 5
l2=back	10 -10 3 -3
l2=be	0 -12 -1 14
l2=been	5 -5 -20 16
l2=both	0 0 -17 16
l2=but	0 -6 -14 18
l2=buy	0 -10 -8 17
l2=by	0 -15 26 -8
l2=call	0 -5 15 -8
l2=can	0 -5 11 -4
l2=come	0 0 10 -7
l2=conclude	1 14 -14 -5
l2=control	0 -9 -4 12
l2=could	0 5 -11 4
l2=country	0 -4 24 -19
l2=day	0 -8 12 -1
l2=dispute	0 -3 -3 9
l2=down	0 3 -12 6
l2=draft	0 0 -8 11
l2=duration	-2 -7 -14 20
l2=duty	0 -8 0 8
l2=each	9 -4 0 -2
l2=end	5 6 0 -17
l2=extend	0 -3 5 0
l2=extension	-4 11 0 -5
l2=farm	0 -8 10 0
l2=first	0 -6 13 -5
l2=get	0 3 -8 4
l2=give	-2 10 0 -9
l2=given	-1 9 4 -17
l2=go	0 -12 10 0
l2=had	10 0 2 -12
l2=has	-2 9 -3 -3
l2=have	-1 1 11 -11
l2=he	8 6 -26 9
l2=in	-6 -11 33 -22
l2=its	0 -9 -2 11
l2=last	-6 5 6 -9
l2=lasted	0 8 -15 9
l2=length	0 9 -16 2
l2=limited	0 13 -10 -2
l2=live	0 0 -12 12
l2=longer	0 -5 15 -7
l2=make	-10 5 0 0
l2=matter	0 -3 -6 10
l2=may	0 -7 20 -13
l2=meet	0 -3 14 -8
l2=moratorium	0 -8 17 -10
l2=more	0 -11 12 -2
l2=negotiate	0 0 12 -10
l2=not	0 11 6 -19
l2=nothing	0 -6 14 -7
l2=notice	0 -4 11 -5
l2=of	6 -11 1 2
l2=offer	0 -1 -19 22
l2=on	-3 -7 -20 26
l2=one	-1 -9 -2 13
l2=only	0 -12 3 7
l2=peace	0 -14 6 5
l2=prolong	0 11 -1 -8
l2=prolongation	0 1 -12 9
l2=proposal	0 -5 -11 16
l2=quarrel	0 11 -8 -1
l2=return	0 -2 13 -8
l2=review	0 0 12 -10
l2=round	0 -4 11 -2
l2=rule	0 -4 15 -9
l2=settle	0 -2 -8 11
l2=should	0 -8 -2 11
l2=sign	-3 11 -4 -3
l2=speak	0 6 -11 4
l2=spoke	0 -9 -6 16
l2=standstill	-2 -2 -9 11
l2=start	-3 3 -13 11
l2=stay	-2 2 11 -15
l2=suspension	-1 10 -5 -3
l2=talk	0 0 15 -13
l2=talked	0 -5 14 -8
l2=that	0 -3 -6 12
l2=the	10 3 -1 -12
l2=there	10 0 2 -14
l2=time	0 -4 -13 17
l2=trade	0 -1 8 -4
l2=truce	8 -1 -11 3
l2=under	0 20 -7 -15
l2=use	0 10 0 -9
l2=valid	0 -6 -11 16
l2=want	0 10 -8 -2
l2=way	0 -1 -12 14
l2=we	0 11 -6 -3
l2=which	-2 15 -13 0
l2=with	-1 -18 -1 17
l2=within	0 14 -7 -8
l2=worth	0 -16 8 2
l2=would	0 -9 -17 26
l2=—	-5 0 -10 13
l3="	6 -12 13 -9
l3=,	0 12 7 -22
l3=-	0 12 -8 -3
l3=<agent>	0 -20 7 7
l3=<begin>	-22 10 -11 11
l3=<day-ahead>	-13 -7 -10 22
l3=<day-gone>	20 0 2 -30
l3=<day-today>	16 8 -9 -14
l3=<duty>	9 6 -2 -11
l3=<goods>	-13 -1 -5 12
l3=<level-noun>	1 0 17 -20
l3=<level>	-15 0 -8 13
l3=<money>	0 0 11 -15
l3=<month-ahead>	0 -13 8 2
l3=<name>	10 8 -8 -7
l3=<not>	7 -20 -8 20
l3=<number>	15 -31 -19 28
l3=<office>	0 12 -20 7
l3=<person>	-6 -11 -3 16
l3=<quality>	-2 16 0 -17
l3=<sender>	0 -15 14 0
l3=<v-agree>	-4 13 -3 -7
l3=<v-bear>	-2 -15 6 8
l3=<v-begin>	-4 8 -5 0
l3=<v-buy>	0 6 16 -24
l3=<v-end>	7 18 -4 -36
l3=<v-impose>	-7 9 4 -10
l3=<v-propose>	0 15 -16 4
l3=<v-renew>	0 -19 13 2
l3=<v-return>	0 0 12 -11
l3=<v-say>	1 -31 3 12
l3=<v-sell>	0 -4 -19 22
l3=<v-sign>	-4 21 -25 3
l3=<v-stay>	4 -16 -1 15
l3=<v-suspend>	-7 -4 -3 11
l3=<v-target>	0 -5 15 -11
l3=<v-up>	0 7 -12 0
l3=a	9 -7 -9 6
l3=after	-2 -5 19 -11
l3=again	0 4 -9 5
l3=an	1 8 15 -22
l3=and	-9 -20 3 21
l3=apply	0 -3 11 -7
l3=are	0 13 0 -14
l3=arrangement	0 -11 -4 15
l3=be	-2 -16 0 15
l3=been	2 0 17 -28
l3=best	0 -6 9 0
l3=between	0 6 3 -11
l3=busan	0 13 -11 0
l3=buy	0 2 14 -18
l3=by	0 13 10 -29
l3=carry	0 -5 -8 13
l3=come	0 0 -17 16
l3=cut	0 4 -13 2
l3=do	0 15 -5 -10
l3=down	0 -10 7 2
l3=end	6 16 -13 -15
l3=extension	-1 -24 6 12
l3=fall	0 -16 20 -6
l3=figure	0 -6 13 -7
l3=first	10 6 -9 -12
l3=gave	5 12 -13 -4
l3=give	-1 -15 6 5
l3=go	0 14 -21 0
l3=good	0 -11 11 0
l3=had	12 -29 4 0
l3=has	-3 -17 -12 28
l3=he	0 11 -17 8
l3=i	0 -12 8 0
l3=in	9 9 -1 -19
l3=initial	0 11 -1 -8
l3=is	-6 3 -14 10
l3=it	2 29 -19 -10
l3=its	-1 -2 -6 10
l3=make	8 -1 -11 2
l3=meet	0 0 10 -8
l3=more	0 12 -5 -6
l3=most	0 -9 7 1
l3=my	0 0 9 -8
l3=name	0 10 -1 -7
l3=new	-1 -15 -2 17
l3=not	-1 -10 -16 26
l3=of	0 -25 19 0
l3=off	0 -3 13 -8
l3=once	-1 7 -9 1
l3=one	10 5 -37 19
l3=other	0 4 0 -9
l3=out	0 -3 -7 11
l3=own	0 3 -11 5
l3=pause	-2 21 -16 -12
l3=pay	0 -2 14 -13
l3=present	0 0 -10 11
l3=prolong	0 -15 18 -5
l3=propose	0 0 -7 9
l3=put	0 -3 18 -15
l3=renew	0 -11 -8 18
l3=round	0 -7 16 -13
l3=run	0 -9 4 4
l3=same	0 -9 17 -10
l3=say	0 -18 7 2
l3=second	8 12 0 -21
l3=set	0 11 -13 2
l3=shall	0 -4 -13 17
l3=ship	0 0 -9 11
l3=short	0 -8 -10 17
l3=side	0 14 -15 0
l3=sign	0 10 0 -10
l3=since	0 13 -9 -2
l3=so	0 9 -9 0
l3=stay	0 -2 -13 13
l3=stop	0 13 -2 -10
l3=suspend	-2 -12 8 7
l3=take	0 -7 22 -13
l3=tariff	11 7 -5 -12
l3=tea	0 -16 5 9
l3=that	-11 -9 34 -22
l3=the	-11 5 -5 5
l3=their	-3 7 17 -22
l3=them	0 0 12 -10
l3=they	6 -4 -25 23
l3=thi	0 23 -19 -4
l3=third	0 4 -10 4
l3=three	0 0 9 -6
l3=time	0 0 11 -9
l3=to	-10 10 -21 10
l3=trade	0 9 0 -8
l3=truce	-15 -8 32 -13
l3=two	0 -8 20 -13
l3=war	0 18 -13 -7
l3=was	-8 25 8 -40
l3=we	0 -12 -9 19
l3=were	0 -16 23 -4
l3=what	-1 -1 10 -7
l3=which	8 17 -17 -12
l3=would	-4 -22 3 12
l3=write	0 -6 -10 15
l3=year	-6 -12 15 0
l3=—	1 -10 15 -12
l4="	-2 -2 -7 11
l4='s	0 -1 -7 10
l4=)	0 -10 4 5
l4=,	14 4 6 -20
l4=-	0 -15 16 -2
l4=:	20 -55 19 7
l4=<agent>	0 -23 18 -2
l4=<begin>	-8 12 -2 -5
l4=<day-ahead>	-6 16 -16 0
l4=<day-gone>	1 30 -18 -22
l4=<duty>	-4 17 -9 -5
l4=<gate>	0 -15 5 6
l4=<goods-amount>	0 -10 0 7
l4=<goods>	-24 0 -15 20
l4=<level-noun>	0 13 -12 0
l4=<level>	-9 -11 -1 19
l4=<money>	0 0 11 -8
l4=<month-gone>	0 4 0 -11
l4=<name>	-18 -11 4 13
l4=<not>	1 3 5 -13
l4=<number>	0 26 -44 12
l4=<office>	0 -2 13 -9
l4=<organisation>	0 -2 -29 32
l4=<person>	-11 -18 4 13
l4=<points>	0 -22 -14 36
l4=<quality>	9 -9 -7 7
l4=<seat>	-3 -4 16 -9
l4=<sender>	0 0 10 -10
l4=<v-agree>	4 -10 1 6
l4=<v-bear>	-9 -16 25 -2
l4=<v-buy>	0 -19 5 9
l4=<v-deny>	0 0 -12 12
l4=<v-down>	5 16 0 -25
l4=<v-end>	13 14 -13 -15
l4=<v-impose>	7 -5 13 -11
l4=<v-lack>	0 -3 10 -5
l4=<v-sell>	0 -20 18 -1
l4=<v-stay>	-15 9 26 -31
l4=<v-up>	0 -16 3 11
l4=a	-11 -11 -2 19
l4=about	-1 -8 0 6
l4=after	8 -23 16 -9
l4=agree	6 0 -8 3
l4=all	0 15 -5 -11
l4=also	0 12 -7 -6
l4=an	0 8 2 -10
l4=and	-6 -6 -3 11
l4=announce	0 -9 -3 13
l4=another	0 0 12 -12
l4=are	0 -20 13 6
l4=arrangement	4 -10 -10 14
l4=as	0 12 -3 -8
l4=at	-2 10 -16 10
l4=be	-6 16 -19 3
l4=been	0 4 -14 9
l4=begin	0 10 -1 -7
l4=both	-1 0 -26 22
l4=bring	8 5 -13 0
l4=busan	0 7 8 -18
l4=but	0 0 9 -9
l4=by	0 -21 5 7
l4=can	0 0 12 -14
l4=capital	0 9 -7 0
l4=come	0 -7 8 0
l4=conclude	4 -12 15 -9
l4=could	0 -8 8 0
l4=countermeasure	0 13 -7 -5
l4=day	0 10 -5 -2
l4=down	0 5 -12 7
l4=duty	0 16 -24 6
l4=each	0 -6 10 0
l4=end	9 4 -4 -10
l4=expect	0 -4 -10 13
l4=fee	0 -15 22 -7
l4=first	-8 0 15 -10
l4=fish	-2 10 -1 -4
l4=for	-17 -1 9 -2
l4=freeze	0 -2 -6 11
l4=from	4 -21 12 2
l4=get	-1 -2 12 -8
l4=give	0 11 -16 3
l4=go	0 -12 -1 15
l4=good	0 -7 -7 13
l4=had	-2 -7 -1 9
l4=has	0 2 14 -23
l4=he	-2 5 11 -13
l4=higher	0 11 -7 -3
l4=his	0 6 -14 5
l4=hold	0 9 8 -16
l4=i	12 1 1 -17
l4=if	0 -14 0 12
l4=import	0 -8 0 8
l4=in	4 -8 6 -1
l4=is	-7 -2 12 -7
l4=it	-9 12 -1 -7
l4=its	-2 11 0 -13
l4=keep	0 0 16 -18
l4=last	-1 7 11 -22
l4=leave	6 -13 5 -3
l4=make	-9 18 -3 -8
l4=market	0 0 -8 9
l4=may	0 -5 9 0
l4=might	0 0 12 -11
l4=month	0 -8 10 -1
l4=mr	0 -11 -5 15
l4=my	0 0 -15 16
l4=need	0 -3 9 -5
l4=new	0 11 -15 0
l4=now	0 -13 9 0
l4=of	5 0 13 -17
l4=off	0 2 -13 10
l4=offer	-1 -5 -3 10
l4=on	11 13 -9 -15
l4=order	0 -10 6 0
l4=over	0 -10 8 0
l4=own	0 -8 10 0
l4=pause	3 -11 0 9
l4=pay	0 -10 0 7
l4=port	0 -14 13 -2
l4=prolong	0 13 -9 -4
l4=put	0 -21 15 0
l4=rate	0 10 0 -12
l4=rule	0 0 -11 11
l4=run	0 9 0 -6
l4=second	9 0 -6 -2
l4=ship	0 -18 14 0
l4=should	0 -5 -6 11
l4=side	0 -10 20 -10
l4=so	0 -7 -5 12
l4=standstill	0 6 0 -9
l4=stay	0 -12 13 0
l4=surcharge	0 -9 11 0
l4=suspension	0 -8 15 -6
l4=tariff	0 0 10 -11
l4=that	0 20 2 -18
l4=the	-5 5 10 -16
l4=their	-1 17 -6 -11
l4=there	0 -5 13 -4
l4=they	2 -11 8 0
l4=thi	0 -8 -2 14
l4=truce	1 -1 -12 7
l4=two	0 -5 -12 20
l4=up	0 -9 14 -4
l4=want	0 10 -3 -5
l4=we	0 -4 -10 14
l4=what	0 6 -20 13
l4=which	2 -8 9 -5
l4=with	9 -8 -4 3
l4=world	0 -10 11 0
l4=—	11 -6 -3 -1
l=" for	-4 -8 9 0
l='s for	-1 12 -18 2
l=, after	12 4 -7 -16
l=, and	1 -8 -5 9
l=, by	-4 -9 10 0
l=, for	8 -5 -7 6
l=, in	0 12 -5 -6
l=, of	4 10 -34 10
l=, the	0 11 -10 -2
l=: another	0 -12 1 6
l=: for	0 14 -2 -13
l=<begin> <begin>	-9 -3 4 2
l=<begin> a	0 7 -7 0
l=<begin> after	-7 0 9 -7
l=<begin> another	11 -8 -8 2
l=<begin> for	-15 -4 12 -3
l=<day-ahead> ,	-9 15 -10 0
l=<day-gone> for	0 10 -14 0
l=<day-today> ,	0 -4 10 -2
l=<day-today> —	-4 -4 14 -2
l=<level> for	0 -15 4 8
l=<level> in	0 9 -6 -1
l=<month-gone> than	0 12 -7 -5
l=<name> 's	0 17 -10 -10
l=<name> by	0 4 -14 4
l=<name> has	0 -11 16 -6
l=<name> win	0 -6 10 -3
l=<person> :	0 -17 -5 18
l=<points> for	0 9 -7 -1
l=<seat> want	0 0 -13 15
l=<span> ,	-2 -8 12 0
l=a further	3 0 -20 12
l=a second	0 -13 -2 18
l=about <money>	0 0 -9 8
l=after a	11 -4 -5 0
l=agree for	0 19 -7 -11
l=an initial	3 -2 -9 6
l=and <goods-amount>	0 2 -19 14
l=and a	0 -5 15 -10
l=and get	0 -5 10 -4
l=apply for	0 -7 7 0
l=are for	0 -11 -5 16
l=ask for	0 4 -13 10
l=be for	0 0 -15 17
l=both for	0 0 -13 10
l=buy themselve	0 -12 -1 13
l=by another	0 -8 11 -1
l=can last	0 -4 8 -2
l=ceasefire of	-4 10 -5 0
l=conclude for	1 14 -15 -4
l=country for	0 2 7 -11
l=dispute for	0 -2 -5 9
l=down for	0 6 -12 3
l=duty by	0 -18 0 18
l=end a	0 -3 11 -5
l=end after	7 9 -14 0
l=extend by	0 -4 6 -1
l=extension by	0 16 -2 -9
l=farm good	0 -5 7 0
l=for <goods-amount>	0 -6 12 -4
l=for <money>	0 -9 0 7
l=for another	-4 8 -12 3
l=gave it	0 9 -6 0
l=give <name>	0 9 -3 -4
l=given another	0 12 -6 -5
l=had lasted	11 0 -10 0
l=he want	0 0 -10 12
l=in about	0 -2 14 -9
l=in any	0 10 -5 -5
l=in the	0 -8 18 -6
l=is for	-4 8 -19 8
l=it 's	0 -14 1 9
l=it by	0 -7 15 -8
l=it has	0 8 -4 -4
l=it is	0 -9 18 -12
l=it lasted	14 -9 0 -10
l=last for	-5 9 3 -9
l=lasted for	0 -2 -9 12
l=limited to	0 13 -10 -2
l=longer than	0 0 15 -13
l=make for	-6 6 5 -13
l=make it	-3 0 -8 10
l=matter of	0 -3 -7 11
l=may last	0 -5 10 -3
l=negotiate for	0 0 12 -10
l=not mention	0 10 -2 -6
l=nothing for	0 -6 14 -7
l=of a	3 -2 -20 18
l=of soybean	0 7 1 -14
l=of the	-1 5 5 -16
l=on a	0 -2 -6 9
l=on another	0 -4 -4 10
l=on for	0 2 -27 16
l=one of	0 0 -10 10
l=pause for	0 -11 5 4
l=prolong by	0 9 -9 0
l=prolong for	0 6 5 -12
l=prolongation by	0 -1 -5 9
l=renew for	0 5 -8 0
l=renewal for	0 2 -13 6
l=run for	3 2 -12 2
l=ship for	0 2 7 -10
l=sign a	0 9 0 -8
l=spoke of	0 -9 -2 12
l=standstill of	-1 -3 -3 10
l=stay for	-2 2 11 -15
l=talked for	0 -5 14 -8
l=tariff by	0 -9 8 1
l=term of	-1 13 -4 -6
l=than <money>	0 9 -3 -5
l=that 's	0 6 10 -18
l=that another	0 -10 -5 16
l=that for	0 -4 -8 13
l=that is	0 12 -10 -2
l=the last	0 -8 19 -10
l=the next	0 12 -3 -7
l=the past	-1 -4 12 -2
l=the same	0 20 -23 3
l=there are	0 -7 10 0
l=there for	0 10 0 -10
l=time in	0 -2 10 -5
l=to <goods-amount>	0 -5 17 -10
l=to <money>	0 -3 15 -11
l=to a	0 10 0 -13
l=to last	10 0 -22 11
l=truce ,	11 -1 -10 0
l=truce another	0 10 0 -9
l=truce for	-5 0 -21 15
l=truce has	0 -14 17 -1
l=truce of	9 1 -15 3
l=two or	0 -2 16 -13
l=under the	0 9 -3 -4
l=valid for	0 -6 -11 16
l=was for	3 11 -8 -15
l=we have	0 7 1 -11
l=worth <money>	0 -16 8 2
l=would last	0 -12 3 4
l=would like	0 0 -10 12
l=— after	0 -4 9 0
l=— for	-1 -4 -12 17
lead=)	0 -3 -8 11
lead=*	0 11 -2 -9
lead=-	4 -13 4 3
lead=150	0 -14 23 -12
lead=90	0 15 -7 -8
lead=:	-8 -1 -5 9
lead=a	-5 -12 1 11
lead=after	0 -15 14 -4
lead=all	0 3 -13 9
lead=america	0 -17 8 9
lead=an	0 -21 13 0
lead=and	5 13 3 -20
lead=another	11 -17 -10 12
lead=at	0 -7 -4 13
lead=because	8 0 0 -9
lead=before	3 3 5 -18
lead=both	2 -5 -7 9
lead=brazil	0 -11 -3 13
lead=but	-2 13 -7 -2
lead=canada	0 -9 4 3
lead=china	-2 -4 14 -8
lead=colombia	0 10 -7 -2
lead=dockers	0 -13 22 -13
lead=donald	0 -9 14 -5
lead=each	0 4 4 -9
lead=eighteen	0 -3 -8 12
lead=eleven	0 9 -8 0
lead=for	-11 -3 19 -15
lead=foreign	0 -3 -12 15
lead=four	-4 8 0 -6
lead=from	4 -8 -7 11
lead=ghana	0 -11 13 -3
lead=half	11 -8 13 -21
lead=he	-5 -12 0 10
lead=i	0 -6 19 -13
lead=if	-8 -2 1 4
lead=imports	0 8 -8 0
lead=in	-2 8 4 -16
lead=it	12 6 -10 -4
lead=malaysia	0 6 -9 0
lead=mexico	0 35 -23 -19
lead=minister	0 4 -12 4
lead=negotiators	0 -3 -9 14
lead=nine	0 -9 -11 20
lead=ninety	-11 18 -10 -3
lead=no	0 -8 0 8
lead=norway	0 -13 -10 22
lead=now	0 -9 -13 19
lead=on	-8 9 16 -29
lead=one	-3 -2 -12 16
lead=port	0 8 0 -9
lead=president	0 -9 15 -4
lead=prime	0 -10 -9 18
lead=six	-5 -4 13 -2
lead=sixty	11 5 -15 -2
lead=talks	0 -6 15 -8
lead=the	0 -2 10 -16
lead=their	0 -9 20 -13
lead=there	-10 -1 -10 19
lead=they	6 10 -4 -12
lead=thirty	0 -10 17 -8
lead=this	0 3 -16 10
lead=three	1 -9 8 -2
lead=trade	-1 -12 -18 26
lead=trump	2 7 0 -13
lead=turkey	0 -11 2 6
lead=twenty	0 5 3 -10
lead=two	-8 -5 10 0
lead=us	0 -16 6 11
lead=washington	0 20 -8 -13
lead=we	-3 -10 -13 23
lead=what	-6 3 -9 7
lead=when	-1 0 19 -21
lead=which	0 15 -7 -9
lead=who	-6 -13 20 -5
lead=with	0 12 4 -19
lll=" we have	0 8 -3 -4
lll='s good for	0 2 -15 8
lll=, <day-today> —	-4 -4 13 -2
lll=, and for	-1 -10 6 3
lll=, for another	0 -7 -7 14
lll=, for the	8 8 -7 -13
lll=<begin> " for	0 -14 4 4
lll=<begin> <begin> <begin>	-9 -3 4 2
lll=<begin> <begin> a	0 7 -7 0
lll=<begin> <begin> after	-7 0 9 -7
lll=<begin> <begin> another	11 -8 -8 2
lll=<begin> <begin> for	-15 -4 12 -3
lll=<begin> <name> get	0 17 -4 -13
lll=<begin> <seat> want	0 0 -11 13
lll=<begin> he want	0 0 -9 11
lll=<begin> it has	0 12 -8 -3
lll=<begin> it last	0 9 0 -12
lll=<begin> it lasted	13 -7 0 -9
lll=<begin> that 's	0 -2 10 -6
lll=<begin> that is	0 14 -12 -1
lll=<day-ahead> , for	-2 -38 14 18
lll=<day-ahead> and last	0 1 -12 5
lll=<day-gone> , for	16 -1 0 -20
lll=<day-today> , after	10 -6 -4 0
lll=<day-today> — for	0 -5 11 -4
lll=<goods-amount> of soybean	0 7 1 -14
lll=<level> , for	-11 -1 -2 12
lll=<level> for another	0 19 -16 -5
lll=<level> more than	0 -7 -4 10
lll=<month-gone> , for	-2 21 -9 -13
lll=<name> good for	0 -1 11 -9
lll=<name> suspend for	0 -10 6 2
lll=<points> suspend for	0 12 -8 -4
lll=<quality> ship for	0 6 3 -11
lll=a ceasefire of	-4 10 -5 0
lll=a matter of	0 -3 -7 11
lll=a period of	0 0 -16 14
lll=a suspension of	4 -17 8 1
lll=a term of	0 11 0 -16
lll=a truce of	7 -3 -9 4
lll=an extension by	0 10 3 -12
lll=an extension of	-1 5 10 -12
lll=and last for	0 -5 -17 19
lll=and run for	0 -4 -5 10
lll=are suspend for	0 11 0 -10
lll=be continue for	0 -8 -1 11
lll=be prolong by	0 -14 0 15
lll=be suspend for	0 9 -12 1
lll=been suspend for	0 -8 14 -5
lll=by <level> in	0 10 -8 0
lll=by <points> for	0 9 -1 -6
lll=duty suspend for	0 5 -9 1
lll=extend it by	0 2 6 -9
lll=extension is for	0 -9 -7 15
lll=for a further	0 11 -8 -3
lll=for an initial	3 -2 -9 6
lll=for at least	0 0 6 -10
lll=for the next	0 15 -15 0
lll=for the same	0 11 -16 4
lll=go on for	0 9 -15 0
lll=good for another	0 -2 11 -9
lll=had ask for	0 0 11 -10
lll=has ask for	0 0 -13 14
lll=has hold for	0 -8 12 -3
lll=have agree on	0 -10 9 0
lll=have ask for	0 0 -12 13
lll=hold back for	0 0 -9 10
lll=in <month-gone> for	0 15 -11 -8
lll=in <month-gone> than	0 12 -7 -5
lll=in the last	0 -1 8 -4
lll=initial period of	0 12 0 -10
lll=is good for	0 22 0 -20
lll=is prolong by	0 5 10 -18
lll=is suspend for	0 -1 20 -21
lll=is to last	0 -9 -15 21
lll=is worth <money>	0 -2 -7 10
lll=it 's for	-1 7 -15 4
lll=it hold for	3 1 1 -11
lll=it is for	0 24 -13 -11
lll=it last for	0 19 -10 -12
lll=it was for	2 6 -9 -2
lll=more than <money>	0 10 -4 -4
lll=new tariff for	0 5 2 -10
lll=of <day-gone> for	0 -9 1 4
lll=of <level> for	0 -12 -1 12
lll=on <day-gone> ,	0 -8 16 -3
lll=on <day-gone> for	2 7 -12 0
lll=on <day-today> ,	0 -4 10 -2
lll=one , of	4 -13 -8 13
lll=port fee for	0 11 -12 0
lll=put off by	0 -4 16 -11
lll=run for another	0 -11 7 1
lll=set aside for	0 11 -14 2
lll=stay suspend for	0 -10 0 11
lll=tariff truce of	0 -2 -4 9
lll=the <day-ahead> ,	0 -5 13 -7
lll=the extension by	0 14 -6 -7
lll=the truce by	0 -9 -8 17
lll=the truce for	0 0 -13 10
lll=the truce has	0 -7 10 0
lll=the truce of	9 3 0 -15
lll=their tariff for	0 14 0 -14
lll=their truce by	0 -5 10 -4
lll=to <day-ahead> ,	0 4 -20 15
lll=to last for	0 4 6 -10
lll=to suspend for	0 3 -15 6
lll=truce is for	0 -2 -14 13
lll=truce run for	0 10 -5 -3
lll=was <level> for	0 -9 12 0
lll=was agree for	0 12 -3 -8
lll=was extend by	0 -11 12 -1
lll=was make for	-4 12 -2 -7
lll=was to last	3 19 -15 -14
lll=were suspend for	0 -8 10 0
lll=will suspend for	0 1 -9 5
lll=with <name> by	0 4 -19 7
lll=would run for	0 -2 -13 18
lll=would suspend for	0 0 -12 9
lr=" ,	0 9 -10 0
lr=" are	0 -4 12 -6
lr=" of	0 6 10 -18
lr='s ,	0 0 -14 12
lr='s .	0 -4 17 -14
lr=, ,	-6 10 0 -7
lr=, .	4 -26 0 17
lr=, after	0 -2 12 -16
lr=, and	0 0 8 -7
lr=, before	0 -11 22 -9
lr=, late	0 -2 9 -5
lr=, later	0 0 -10 8
lr=, long	0 1 -9 4
lr=, of	-2 1 -16 17
lr=, on	0 6 0 -10
lr=: ,	-10 -9 -12 23
lr=: .	-1 9 -23 13
lr=: <end>	0 7 -11 2
lr=: from	0 12 -19 1
lr=: is	0 5 7 -15
lr=<begin> !	0 -6 -4 12
lr=<begin> ,	-3 5 -16 12
lr=<begin> .	-6 22 -35 8
lr=<begin> after	0 0 17 -18
lr=<begin> are	0 0 -22 23
lr=<begin> before	0 -6 15 -9
lr=<begin> from	0 -11 -4 16
lr=<begin> is	7 0 -14 5
lr=<begin> later	0 -5 14 -5
lr=<begin> on	0 -14 25 -14
lr=<begin> the	0 -7 10 -1
lr=<begin> were	0 13 -10 -1
lr=<goods-amount> ,	0 -9 19 -10
lr=<goods-amount> .	0 0 12 -11
lr=<goods-amount> after	0 0 -13 12
lr=<goods-amount> at	0 1 5 -10
lr=<goods-amount> for	0 -3 -11 15
lr=<goods-amount> through	0 13 -11 -2
lr=<money> ,	0 -15 6 3
lr=<money> in	0 -6 10 -2
lr=<money> of	0 -6 10 -1
lr=<number> .	0 -10 2 4
lr=a extension	0 10 -5 -2
lr=a suspension	0 10 -10 0
lr=a truce	3 -8 1 0
lr=add to	0 10 -4 -5
lr=after ,	10 2 -7 -7
lr=after .	11 13 -5 -29
lr=after ?	-2 1 -20 16
lr=after of	3 -14 17 -13
lr=agree truce	0 -6 12 -6
lr=and .	0 -6 -9 14
lr=another ,	8 -14 12 -3
lr=another .	-5 11 -20 8
lr=another <end>	0 -5 14 -10
lr=another at	0 1 -11 9
lr=another on	0 11 0 -10
lr=another were	0 -7 -3 13
lr=by ,	-8 -5 -12 19
lr=by ;	0 -1 -10 11
lr=by <end>	0 0 11 -12
lr=by is	0 -2 -7 10
lr=by to	0 -1 -11 9
lr=by while	0 -5 11 -6
lr=end of	0 -2 11 -4
lr=first ,	0 -11 14 0
lr=for :	0 -4 -10 15
lr=for <name>	0 10 -8 -2
lr=for and	-1 -2 8 -6
lr=for at	-2 9 -14 5
lr=for from	9 2 -7 -2
lr=for in	-12 7 9 -13
lr=for it	-2 -10 21 -10
lr=for last	0 -5 10 -3
lr=for more	0 12 -9 -1
lr=for neither	0 -18 -1 15
lr=for now	0 0 9 -8
lr=for of	14 -13 -9 4
lr=for on	0 1 -15 9
lr=for or	0 -8 12 -3
lr=for the	-3 -1 17 -11
lr=for there	0 -3 10 -5
lr=for under	0 5 -12 7
lr=for was	0 0 -8 7
lr=for what	0 -5 -6 12
lr=for while	0 10 -2 -7
lr=for without	0 10 -4 -6
lr=further .	0 -9 -7 15
lr=get ,	0 -7 -12 18
lr=get <end>	0 3 2 -12
lr=get at	0 11 -7 -4
lr=had .	6 9 -14 -1
lr=has ,	0 13 -9 0
lr=has .	0 0 6 -9
lr=has to	0 -12 21 -12
lr=in .	-4 -19 38 -21
lr=is .	0 0 -8 10
lr=is of	0 -5 -5 10
lr=it ,	11 -12 -2 0
lr=it .	0 7 -11 5
lr=last ,	-3 -3 -10 16
lr=last .	0 18 -4 -12
lr=last from	0 -11 -4 16
lr=last of	0 -2 9 -3
lr=lasted ,	12 -1 -9 -1
lr=lasted .	3 -1 14 -27
lr=least .	0 -5 -6 10
lr=next .	0 9 0 -13
lr=of ,	12 -10 0 -5
lr=of .	-4 13 -4 -8
lr=of ;	11 -18 -5 8
lr=of at	0 -16 2 10
lr=of before	0 0 -6 9
lr=of begin	1 15 -7 -14
lr=of in	2 -1 -22 18
lr=of is	-7 -9 14 -2
lr=of more	0 -12 17 -7
lr=of on	-2 -17 14 2
lr=of to	0 4 -16 11
lr=of was	12 -15 -2 1
lr=of which	0 13 -1 -9
lr=of with	0 16 -10 -5
lr=on ,	0 11 -6 -4
lr=on .	4 -10 -23 25
lr=on of	0 -3 -4 11
lr=over ,	0 -5 12 -5
lr=over .	0 -8 25 -15
lr=propose .	0 0 -13 15
lr=same .	0 0 -14 13
lr=take .	0 -6 -6 10
lr=than .	0 0 18 -18
lr=than before	0 6 -12 7
lr=the are	7 0 1 -12
lr=the end	-10 -12 5 13
lr=the of	7 17 -19 -6
lr=the pass	0 7 0 -8
lr=the to	0 8 5 -15
lr=the truce	0 11 -23 8
lr=the yield	-1 -3 11 -3
lr=to .	0 10 0 -8
lr=want ,	0 -1 11 -9
lr=with '	-1 -2 11 -4
lr=with ,	-1 -2 -4 10
lr=within ,	0 -1 10 -6
lr=within .	0 -5 17 -12
lr=— after	0 -6 12 -4
nc2=agree	-13 9 14 -18
nc2=begin	1 -7 -10 17
nc2=down	9 6 -6 -9
nc2=end	10 -3 -7 -3
nc2=impose	-18 19 1 -13
nc2=lack	0 -1 -10 14
nc2=refuse	0 5 12 -17
nc2=say	0 -3 -15 16
nc2=sign	-14 9 17 -20
nc2=stay	-6 -14 27 -11
nc2=suspend	0 2 7 -10
nct2=agree participle-passive	-8 10 3 -8
nct2=agree past-passive	-9 3 4 0
nct2=agree pluperfect	6 1 4 -13
nct2=agree present	0 -1 11 -10
nct2=bear present	2 14 -15 0
nct2=begin infinitive	0 -6 -3 10
nct2=begin modal	0 -5 -3 10
nct2=begin past	7 -4 -10 6
nct2=begin pluperfect	0 -8 9 0
nct2=down modal	0 6 -13 6
nct2=down past	4 0 9 -14
nct2=down present	0 13 -13 0
nct2=end future	-9 18 -14 0
nct2=end participle-passive	13 -16 -10 9
nct2=end past	28 -27 0 -12
nct2=end present	-22 7 2 -2
nct2=impose modal	-1 1 -9 8
nct2=impose participle-passive	-1 -6 17 -11
nct2=impose past	-8 12 0 -8
nct2=impose past-passive	-10 0 6 0
nct2=impose perfect	6 5 -1 -9
nct2=impose pluperfect	4 17 -7 -16
nct2=impose present	-15 -6 7 3
nct2=impose present-passive	0 7 -17 2
nct2=propose future	0 -9 0 9
nct2=propose present	0 21 -8 -11
nct2=renew modal-passive	0 0 11 -12
nct2=renew past	-3 8 -15 9
nct2=renew present	0 -5 -3 9
nct2=say past	-11 0 -1 6
nct2=say perfect	0 6 -12 4
nct2=sign participle-passive	0 5 7 -14
nct2=sign past-passive	-15 7 1 0
nct2=sign perfect-passive	0 12 -6 -7
nct2=sign pluperfect	6 8 -2 -13
nct2=sign present	0 -10 15 -6
nct2=stay future	0 -13 14 0
nct2=stay modal	-1 -15 9 5
nct2=stay past	9 -18 17 -15
nct2=stay perfect	-1 10 -4 -2
nct2=stay present	-11 18 -2 -14
nct2=stay present-passive	0 -17 0 17
nct2=suspend present	0 14 -7 -8
nct2=target perfect	0 12 0 -12
nct2=up past	4 0 -11 7
nct2=up present	7 -17 15 -4
next="	-15 1 6 -3
next=-	0 -12 -7 19
next=:	-12 -7 6 4
next=;	21 -2 -7 -3
next=after	0 -8 29 -28
next=and	2 12 -17 0
next=because	0 0 9 -7
next=before	-5 -21 16 3
next=but	0 -19 12 5
next=that	-18 19 -14 0
next=unless	0 -4 10 -4
next=until	0 -10 6 2
next=when	-10 2 0 4
next=which	-13 5 0 0
next=who	0 -11 10 0
next=—	0 15 -12 -3
nhas-future	-9 -1 -4 11
nhas-gerund	-20 -13 0 24
nhas-infinitive	0 -7 -6 12
nhas-modal	-24 -9 16 3
nhas-participle	17 -6 0 -11
nhas-past	24 -25 7 -6
nhas-perfect	1 10 -7 -7
nhas-pluperfect	9 0 3 -11
nhas-present	-23 11 -3 0
nt2=future	-15 -6 1 10
nt2=future-passive	3 9 -12 -2
nt2=gerund	-18 0 -11 18
nt2=modal	-17 -7 9 6
nt2=modal-passive	0 -7 8 0
nt2=participle-passive	13 -7 0 -4
nt2=past	20 -23 9 -5
nt2=perfect	1 12 -7 -7
nt2=pluperfect	5 9 0 -16
nt2=pluperfect-passive	5 -3 8 -9
nt2=present	-18 8 -5 3
nt2=present-not	0 -1 -7 11
nt2=present-passive	1 12 -11 -5
nv2-none	-32 -3 10 7
nv2=agree	-18 5 6 0
nv2=announce	0 11 -4 -6
nv2=ask	8 0 -10 1
nv2=begin	-5 5 -13 8
nv2=bring	9 -3 0 -4
nv2=charge	0 1 -9 5
nv2=collect	0 20 -12 -11
nv2=drop	0 -9 3 3
nv2=end	9 2 -16 2
nv2=expire	-1 8 0 -16
nv2=go	10 -6 -1 0
nv2=have	-4 -11 -6 19
nv2=hold	0 -10 0 10
nv2=keep	-3 26 -20 -10
nv2=know	5 -11 -1 6
nv2=leave	0 -12 5 7
nv2=lift	0 -15 18 -3
nv2=make	3 0 6 -11
nv2=need	0 -2 -6 10
nv2=negotiate	0 11 -9 -1
nv2=pay	5 -11 0 2
nv2=prolong	9 -6 0 -6
nv2=put	3 -29 0 23
nv2=raise	0 5 6 -12
nv2=reckon	0 16 -11 -3
nv2=rise	0 9 -12 3
nv2=run	0 -24 21 0
nv2=say	-1 -2 -14 16
nv2=sign	0 5 4 -10
nv2=sit	-1 -2 11 -5
nv2=start	0 -14 9 6
nv2=suspend	0 0 11 -11
nv2=tell	-2 -25 11 5
nv2=want	0 5 6 -13
nv2=write	0 -9 -1 11
nvt2=agree participle	-5 14 2 -14
nvt2=agree past	-11 -12 12 8
nvt2=announce past	0 13 0 -11
nvt2=be future	0 -10 6 4
nvt2=be past	5 -15 6 0
nvt2=be present	-3 12 -3 -6
nvt2=begin gerund	-4 6 -13 6
nvt2=begin past	0 11 -6 -6
nvt2=begin present	0 0 9 -7
nvt2=call present	0 10 -8 0
nvt2=charge perfect	0 13 -2 -11
nvt2=charge present	0 -7 -4 12
nvt2=come present	0 -6 -5 11
nvt2=drop present	0 -8 0 9
nvt2=end future	-8 21 -14 -2
nvt2=end modal	0 -9 12 -1
nvt2=end participle	14 -6 -8 0
nvt2=end past	17 -13 -1 -5
nvt2=end present	-14 10 -9 5
nvt2=expire past	9 -6 -2 0
nvt2=extend modal	0 8 4 -15
nvt2=extend past	-1 2 -11 9
nvt2=extend present	0 -5 -3 9
nvt2=go past	6 -16 -7 11
nvt2=go present	8 4 2 -18
nvt2=have present	0 -4 -13 18
nvt2=keep present	-2 20 -19 -3
nvt2=negotiate present	0 12 -6 -5
nvt2=put perfect	0 -11 2 6
nvt2=report past	0 9 0 -9
nvt2=retain present	0 -12 0 15
nvt2=rise past	0 9 -10 0
nvt2=run modal	0 -9 5 2
nvt2=run past	5 -9 3 0
nvt2=say past	-16 -14 -1 19
nvt2=say perfect	0 11 -10 0
nvt2=say present	9 0 -9 0
nvt2=sign past	-6 11 -13 2
nvt2=sit past	0 -2 10 -5
nvt2=stay present	0 9 -1 -7
nvt2=take present	0 -9 0 10
nvt2=tell past	-1 -17 9 1
on record BR,CN 1 year	0 11 -3 -8
on record BR,US 1 year	0 -3 16 -12
on record BR,US 1 year 2026 II	0 -2 9 -4
on record CA,CN 1 year	0 9 -1 -7
on record CA,CN 1 year 2026 I	0 3 2 -9
on record CA,MX 1 month	0 -2 10 -3
on record CA,US 1 year	-2 -13 22 -10
on record CA,US 1 year 2026 II	0 -7 11 -3
on record CA,US 30 days	2 -17 20 -13
on record CA,US 30 days 2025 I	2 -17 20 -13
on record CA,US 90 days	0 42 -32 -22
on record CA,US 90 days 2025 II	0 42 -32 -22
on record CH,US 1 year	0 16 0 -20
on record CH,US 1 year 2025 II	0 15 0 -19
on record CH,US 100 days	0 -6 10 0
on record CH,US 100 days 2025 II	0 -6 10 0
on record CH,US 3 months	0 -5 13 -3
on record CH,US 3 months 2025 II	0 -5 13 -3
on record CH,US 90 days	0 21 -14 -9
on record CH,US 90 days 2025 II	0 15 -12 -2
on record CN,EU 1 year	0 -1 9 -7
on record CN,EU 5 years	0 -8 25 -17
on record CN,EU 5 years 2025 II	0 -7 23 -16
on record CN,JP 1 year	0 -15 -12 24
on record CN,JP 1 year 2025 II	0 -14 -13 24
on record CN,MX 1 year	0 11 -5 -6
on record CN,MX 1 year 2025 II	0 11 -5 -6
on record CN,NL 1 year	0 14 -8 -6
on record CN,NL 1 year 2025 II	0 14 -8 -6
on record CN,US 1 day	0 -10 19 -7
on record CN,US 1 day 2025 II	0 -3 8 -2
on record CN,US 1 month	-8 -31 64 -46
on record CN,US 1 month 2025 I	0 -5 11 -4
on record CN,US 1 month 2025 II	0 -12 34 -23
on record CN,US 1 month 2026 I	0 -2 15 -11
on record CN,US 1 month 2026 II	-1 -10 19 -10
on record CN,US 1 week	0 -6 11 -2
on record CN,US 1 year	-51 28 6 -27
on record CN,US 1 year 2018 II	0 -9 11 0
on record CN,US 1 year 2019 II	0 -4 11 -6
on record CN,US 1 year 2025 I	0 -23 28 -5
on record CN,US 1 year 2025 II	-37 10 -6 1
on record CN,US 1 year 2026 I	-6 19 9 -46
on record CN,US 1 year 2026 II	-6 46 -11 -58
on record CN,US 10 days	0 -13 18 -4
on record CN,US 10 days 2025 II	0 -11 14 -1
on record CN,US 10 months	0 -7 11 0
on record CN,US 10 weeks	0 -10 18 -9
on record CN,US 10 years	0 -8 21 -10
on record CN,US 10 years 2025 I	0 -2 9 -3
on record CN,US 11 months	0 -17 23 -11
on record CN,US 11 months 2025 II	0 -15 21 -10
on record CN,US 12 months	0 -26 33 -13
on record CN,US 12 months 2025 II	0 -23 32 -13
on record CN,US 120 days	0 -13 17 -6
on record CN,US 120 days 2025 II	0 -13 17 -5
on record CN,US 150 days	-13 -56 84 -50
on record CN,US 150 days 2026 I	-6 -49 72 -44
on record CN,US 150 days 2026 II	-2 -7 15 -2
on record CN,US 18 months	0 -10 19 -9
on record CN,US 18 months 2025 II	0 -4 9 -3
on record CN,US 180 days	0 -10 20 -10
on record CN,US 180 days 2026 I	0 -3 13 -8
on record CN,US 2 days	-11 -28 46 -16
on record CN,US 2 days 2025 I	0 -6 13 -1
on record CN,US 2 days 2025 II	-4 -11 23 -6
on record CN,US 2 months	-3 -67 18 21
on record CN,US 2 months 2025 II	0 -11 17 -4
on record CN,US 2 months 2026 I	0 -4 12 -7
on record CN,US 2 months 2026 II	-1 -56 3 28
on record CN,US 2 weeks	0 -12 28 -17
on record CN,US 2 weeks 2025 II	0 -6 16 -9
on record CN,US 2 years	0 -15 30 -14
on record CN,US 3 days	0 -3 11 -3
on record CN,US 3 months	-3 -22 53 -42
on record CN,US 3 months 2025 I	0 -9 24 -19
on record CN,US 3 months 2025 II	0 -19 28 -14
on record CN,US 3 weeks	0 -4 11 -5
on record CN,US 3 weeks 2025 II	0 -3 9 -3
on record CN,US 3 years	0 -8 29 -23
on record CN,US 3 years 2025 II	0 -6 20 -15
on record CN,US 30 days	0 12 0 -12
on record CN,US 30 days 2025 I	0 18 -12 -5
on record CN,US 4 months	0 -16 26 -12
on record CN,US 4 months 2025 II	0 -2 11 -4
on record CN,US 4 weeks	0 -16 20 -1
on record CN,US 4 weeks 2025 II	0 -7 9 0
on record CN,US 45 days	0 -14 17 -1
on record CN,US 5 days	0 -3 9 -4
on record CN,US 5 months	-6 -17 26 -10
on record CN,US 5 months 2025 II	-1 -4 11 -3
on record CN,US 5 weeks	-13 -34 55 -24
on record CN,US 5 weeks 2019 II	-8 -1 15 -4
on record CN,US 5 weeks 2025 II	0 -5 10 -1
on record CN,US 5 weeks 2026 I	0 -7 10 0
on record CN,US 5 weeks 2026 II	0 -16 24 -9
on record CN,US 6 months	-5 -35 60 -37
on record CN,US 6 months 2025 I	0 -10 26 -17
on record CN,US 6 months 2025 II	0 -18 33 -19
on record CN,US 6 months 2026 I	0 -1 11 -7
on record CN,US 6 weeks	0 -22 35 -18
on record CN,US 6 weeks 2026 I	0 -12 20 -10
on record CN,US 60 days	0 -13 17 -4
on record CN,US 7 months	0 -5 10 -2
on record CN,US 7 weeks	0 -15 18 -5
on record CN,US 8 months	0 -11 23 -16
on record CN,US 9 months	0 -8 11 0
on record CN,US 90 days	30 62 -75 -21
on record CN,US 90 days 2018 II	-6 64 -42 -37
on record CN,US 90 days 2019 I	29 3 -31 -12
on record CN,US 90 days 2020 I	17 -8 -5 -6
on record CN,US 90 days 2025 I	-63 47 -65 19
on record CN,US 90 days 2025 II	26 21 -25 -18
on record CN,US 90 days 2026 I	12 -25 19 -11
on record CN,US 90 days 2026 II	0 -18 27 -15
on record EU,US 1 year	0 -13 27 -16
on record EU,US 1 year 2026 I	0 -2 10 -6
on record EU,US 150 days	0 -3 10 -4
on record EU,US 2 weeks	0 -3 9 -5
on record EU,US 2 years	0 -3 16 -12
on record EU,US 3 years	0 -1 9 -5
on record EU,US 4 months	-6 11 0 -8
on record EU,US 4 months 2021 I	-4 11 -1 -6
on record EU,US 5 years	0 47 -35 -24
on record EU,US 5 years 2021 I	0 39 -29 -20
on record EU,US 6 months	0 18 -6 -10
on record EU,US 6 months 2026 I	0 14 -6 -5
on record EU,US 90 days	-5 35 -25 -10
on record EU,US 90 days 2025 I	-1 33 -20 -20
on record EU,US 90 days 2025 II	0 7 -11 5
on record GB,IN 1 year	0 0 14 -12
on record GB,IN 1 year 2025 II	0 0 14 -12
on record GB,US 1 year	-1 -4 25 -23
on record GB,US 1 year 2025 I	0 -6 16 -10
on record GB,US 3 years	0 -3 18 -14
on record GB,US 3 years 2025 II	0 -3 18 -14
on record GB,US 90 days	-1 19 -16 -3
on record IN,US 1 year	0 -18 9 5
on record JP,US 1 year	0 1 15 -18
on record JP,US 1 year 2025 II	0 1 15 -18
on record JP,US 3 weeks	0 -1 8 -5
on record JP,US 3 weeks 2025 II	0 -1 8 -5
on record JP,US 6 months	0 0 9 -7
on record JP,US 6 weeks	0 -6 11 -2
on record JP,US 6 weeks 2025 II	0 -6 11 -2
on record KR,US 1 year	0 11 6 -27
on record KR,US 1 year 2025 II	0 15 1 -25
on record KR,US 1 year 2026 I	0 -6 9 0
on record MX,US 90 days	-9 47 -31 -22
on record MX,US 90 days 2025 II	-9 48 -34 -21
on record US,VN 90 days	-5 30 -23 -8
on record US,VN 90 days 2025 II	-5 23 -17 -5
pc0=agree	5 5 -3 -7
pc0=bear	2 6 -6 -4
pc0=down	0 -4 -6 10
pc0=end	8 -14 4 0
pc0=lack	0 -7 9 -1
pc0=propose	-11 0 -2 8
pc0=refuse	0 -1 -9 11
pc0=say	-11 -5 15 -5
pc0=sell	0 -11 7 0
pc0=suspend	4 -6 22 -22
pc0=target	6 10 -7 -12
pc1=bear	2 0 -10 4
pc1=begin	-9 -2 3 2
pc1=end	10 -12 4 -2
pc1=lack	0 -12 5 2
pc1=propose	-11 -10 8 4
pc1=say	-12 -3 12 -4
pc1=sell	0 -11 8 0
pc1=suspend	4 -8 17 -13
pct0=agree past	10 -4 -1 -2
pct0=agree past-passive	-3 12 -4 -6
pct0=bear modal	-1 11 -5 -4
pct0=bear present	12 7 -3 -16
pct0=begin modal	0 -16 0 13
pct0=begin past	2 7 -2 -8
pct0=begin present	-2 -9 0 11
pct0=deny present	0 0 11 -13
pct0=down past-passive	0 -11 4 6
pct0=down present	0 -9 -3 14
pct0=end future	0 -13 9 0
pct0=end modal	0 1 22 -20
pct0=end past	15 -15 -4 0
pct0=end present	-13 3 -22 24
pct0=impose future	-1 7 -17 6
pct0=impose past-passive	-4 -1 13 -16
pct0=impose perfect	0 -13 4 5
pct0=impose pluperfect-passive	0 15 -11 -3
pct0=impose present	8 2 -14 3
pct0=impose present-passive	0 -12 3 7
pct0=propose future	0 4 -11 5
pct0=propose past	-1 -2 11 -6
pct0=propose perfect	0 -14 -2 12
pct0=propose present	-3 11 3 -12
pct0=renew past	0 11 -12 0
pct0=say past	-16 3 0 2
pct0=say past-passive	0 -15 16 0
pct0=say present	2 -15 13 -5
pct0=sign past	9 -15 -1 10
pct0=sign pluperfect	0 5 -9 3
pct0=stay future	0 10 0 -15
pct0=stay modal	-3 -10 -5 17
pct0=stay past-passive	13 0 -4 -10
pct0=stay present	-20 21 -2 -10
pct0=suspend past	3 13 -7 -10
pct0=suspend present	1 -5 10 -7
pct0=up past	-1 -4 14 -7
pct1=agree participle-passive	-9 0 -1 5
pct1=agree past	11 -3 -1 -3
pct1=agree past-passive	-3 12 -4 -6
pct1=agree perfect	0 3 10 -15
pct1=bear modal	0 12 -7 -2
pct1=bear participle-passive	0 -12 -1 15
pct1=bear present	12 7 -3 -16
pct1=begin modal	0 -15 -2 16
pct1=begin past	-1 11 0 -11
pct1=deny present	0 0 11 -13
pct1=down future	0 8 -3 -4
pct1=down past-passive	0 -11 4 6
pct1=down present	0 -7 -4 13
pct1=end future	0 -12 12 -2
pct1=end modal	0 1 22 -20
pct1=end past	15 -15 -5 0
pct1=end present	-13 6 -22 21
pct1=impose future	-1 8 -17 5
pct1=impose gerund	0 -10 0 4
pct1=impose participle-passive	-13 5 3 -2
pct1=impose past-passive	-3 -1 13 -15
pct1=impose pluperfect-passive	0 15 -11 -3
pct1=impose present-passive	0 -10 7 3
pct1=propose future	0 4 -11 5
pct1=propose infinitive	0 6 10 -17
pct1=propose participle-passive	0 -11 9 0
pct1=propose past	0 -7 13 -5
pct1=propose perfect	0 -14 -2 12
pct1=renew participle-passive	0 -3 18 -15
pct1=renew past	0 11 -12 0
pct1=say past	-16 4 0 0
pct1=say past-passive	0 -15 16 0
pct1=say present	2 -16 8 0
pct1=say present-passive	0 7 -8 0
pct1=sign participle-passive	-11 -1 1 6
pct1=sign past	10 -9 -1 2
pct1=sign pluperfect	0 5 -9 3
pct1=stay future	0 10 0 -15
pct1=stay modal	-3 -10 -5 17
pct1=stay past-passive	13 0 -4 -10
pct1=stay present	-20 12 3 -8
pct1=suspend infinitive	0 -4 -6 11
pct1=suspend past	3 13 -7 -10
pct1=suspend present	1 -5 9 -7
pct1=up modal	0 -7 0 9
pct1=up past	-1 -4 14 -7
phas-future	-7 -5 10 -1
phas-gerund	0 -25 11 3
phas-modal	-15 -7 -2 13
phas-participle	-5 -7 10 -1
phas-past	10 5 -11 0
phas-perfect	-10 -2 0 4
pt0=future-passive	0 -2 11 -8
pt0=modal	-14 -7 0 10
pt0=past	9 -2 -10 7
pt0=past-passive	6 0 12 -23
pt0=perfect	-9 -13 6 6
pt0=pluperfect	4 -14 -1 11
pt0=pluperfect-passive	0 17 -12 -7
pt0=present-not	4 8 0 -18
pt0=present-passive	-7 -3 -9 13
pt1=future-passive	0 -2 11 -8
pt1=gerund	0 -25 7 7
pt1=modal	-14 -5 0 10
pt1=participle-passive	-4 -4 7 -1
pt1=past-passive	6 0 11 -22
pt1=perfect	-9 -9 10 0
pt1=pluperfect-passive	0 17 -12 -7
pt1=present	-4 -4 14 -8
pt1=present-not	4 8 0 -18
pt1=present-passive	-7 0 -8 10
pv0=ask	0 -7 -5 12
pv0=be	-7 3 -10 9
pv0=begin	4 10 -7 -7
pv0=expect	0 8 -3 -4
pv0=expire	7 -12 0 1
pv0=extend	0 -14 -1 12
pv0=fall	0 -9 9 0
pv0=go	-4 7 -14 9
pv0=have	-7 -5 0 8
pv0=hold	0 -6 21 -16
pv0=jump	0 -9 5 0
pv0=keep	5 20 -14 -15
pv0=know	3 -3 -15 13
pv0=lower	-2 10 -7 -3
pv0=make	13 -2 -3 -6
pv0=meet	7 6 5 -18
pv0=note	0 -8 12 -4
pv0=offer	0 -4 -10 15
pv0=other	-10 1 -15 18
pv0=pay	-4 1 -10 11
pv0=prolong	0 18 -3 -14
pv0=reach	0 -9 0 5
pv0=rise	0 -10 7 0
pv0=sign	5 10 0 -18
pv0=stand	0 10 -7 0
pv0=start	0 -17 19 -2
pv0=tell	-2 -7 9 -2
pv1-none	5 4 -16 8
pv1=agree	-2 -9 9 0
pv1=apply	0 0 7 -11
pv1=ask	0 -10 -3 12
pv1=be	-7 -5 -3 12
pv1=begin	-1 14 -4 -6
pv1=buy	0 -3 9 -1
pv1=call	0 0 10 -9
pv1=charge	10 -1 -3 -2
pv1=expect	0 9 -2 -7
pv1=expire	7 -19 0 7
pv1=fall	0 -9 9 0
pv1=go	-5 3 -12 10
pv1=have	-7 -5 0 9
pv1=hold	0 -2 21 -20
pv1=jump	0 -9 5 0
pv1=keep	0 12 -9 -5
pv1=know	3 1 -16 9
pv1=leave	0 6 -14 5
pv1=make	12 -7 -8 5
pv1=meet	7 -2 7 -10
pv1=note	0 -8 12 -4
pv1=offer	0 -2 -10 14
pv1=other	-10 5 -10 10
pv1=pay	-4 1 -17 18
pv1=prolong	0 10 0 -9
pv1=rise	0 -10 7 0
pv1=run	-4 -2 13 -6
pv1=stand	0 10 -7 0
pv1=start	0 -15 18 -2
pv1=suspend	1 -4 -8 11
pv1=tell	-2 -7 9 -2
pvt0=agree past	4 -13 -5 14
pvt0=agree pluperfect	0 9 -6 -2
pvt0=announce past	0 -10 13 0
pvt0=announce present	0 10 -3 -6
pvt0=be modal	-2 1 -10 10
pvt0=be past	7 12 -18 -4
pvt0=be perfect	-1 -11 5 9
pvt0=be present	-16 9 -5 1
pvt0=begin past	4 12 -4 -15
pvt0=come past	4 1 -12 6
pvt0=come present	0 -8 9 0
pvt0=cut present	0 11 -5 -5
pvt0=end modal	0 2 8 -10
pvt0=end past	9 -10 -6 4
pvt0=end present	-10 20 -24 6
pvt0=expect present	0 10 0 -10
pvt0=go present	0 -3 -13 17
pvt0=have past	0 -1 -8 12
pvt0=hold present	0 -5 14 -8
pvt0=keep present	0 12 -4 -7
pvt0=know present	3 -3 -15 13
pvt0=leave modal	0 10 -2 -6
pvt0=leave past	0 -2 -6 10
pvt0=lower future	0 11 0 -12
pvt0=lower present	0 -9 -7 15
pvt0=make past	13 0 -5 -9
pvt0=meet present	10 14 5 -32
pvt0=other perfect	0 17 -12 -3
pvt0=other present	-4 -3 -8 14
pvt0=pay future	0 -11 0 10
pvt0=prolong past	0 11 1 -17
pvt0=reach past	0 -8 0 6
pvt0=sign past	5 8 4 -25
pvt0=suspend past	0 8 -4 -2
pvt0=suspend present	4 -11 5 0
pvt0=tell present	0 0 9 -11
pvt0=write past	0 3 -11 6
pvt0=write present	0 -9 12 -2
pvt1=agree past	4 -15 -2 12
pvt1=agree perfect	0 0 9 -10
pvt1=agree pluperfect	0 9 -6 -2
pvt1=announce past	0 -10 13 0
pvt1=announce present	0 10 -3 -6
pvt1=be modal	-2 1 -10 10
pvt1=be past	7 7 -17 0
pvt1=be perfect	-1 -11 5 9
pvt1=be present	-15 0 1 3
pvt1=begin past	0 16 0 -13
pvt1=call participle	0 -5 9 -4
pvt1=cut present	0 11 -5 -5
pvt1=end modal	0 2 8 -10
pvt1=end past	9 -10 -8 6
pvt1=end present	-10 20 -24 6
pvt1=expect present	0 10 0 -10
pvt1=go modal	0 -7 0 9
pvt1=go present	0 -2 -5 10
pvt1=have past	0 -1 -11 14
pvt1=hold present	0 -5 14 -8
pvt1=keep present	0 12 -4 -7
pvt1=know present	3 -3 -15 13
pvt1=leave modal	0 10 -2 -6
pvt1=leave past	0 -2 -7 10
pvt1=lower future	0 11 0 -12
pvt1=lower present	0 -9 -7 15
pvt1=make past	13 0 -5 -9
pvt1=meet participle	0 -7 0 9
pvt1=meet present	10 14 5 -32
pvt1=other perfect	0 17 -12 -3
pvt1=other present	-4 -2 -8 13
pvt1=pay future	0 -11 0 10
pvt1=prolong past	0 11 1 -17
pvt1=reach participle	0 11 -5 -5
pvt1=reach past	0 -8 0 7
pvt1=say past	-5 13 4 -14
pvt1=sign participle	0 -6 -8 13
pvt1=sign past	5 9 1 -24
pvt1=suspend past	0 8 -4 -2
pvt1=suspend present	4 -11 5 0
pvt1=tell present	0 0 9 -11
pvt1=want present	0 -4 -4 11
pvt1=write past	0 3 -11 6
pvt1=write present	0 -9 12 -2
q:!	-2 5 11 -16
q:'	-2 0 10 -8
q:'s	-12 -10 0 11
q:(	5 -2 -27 22
q:)	5 0 -29 20
q:,	8 5 -3 -6
q:-	1 -1 29 -29
q:.	6 -10 9 -2
q:/	-4 8 -11 3
q::	-7 -6 -12 21
q:;	0 19 -14 -5
q:<day-ahead>	-58 0 -7 22
q:<day-gone>	27 4 -12 -9
q:<day-today>	3 1 7 -17
q:<duty>	-19 4 13 -13
q:<goods-amount>	0 3 6 -9
q:<goods>	18 -6 -2 0
q:<level-noun>	0 -1 28 -28
q:<level>	7 -13 8 -1
q:<money>	-11 0 13 -10
q:<month-ahead>	0 -4 31 -32
q:<name>	-8 28 -23 -1
q:<not>	14 2 10 -26
q:<number>	0 11 7 -23
q:<office>	-1 -22 -3 24
q:<organisation>	-31 -37 28 14
q:<person>	-23 -13 10 9
q:<points>	0 -24 13 13
q:<quality>	31 1 -42 21
q:<seat>	-7 14 -32 22
q:<sender>	-21 -10 17 0
q:<span>	8 -21 -22 35
q:<taker>	0 0 12 -15
q:<v-agree>	-16 1 0 5
q:<v-bear>	13 2 5 -17
q:<v-begin>	-16 4 7 -4
q:<v-buy>	-11 -3 28 -20
q:<v-deny>	-5 -18 14 5
q:<v-down>	-1 -5 -3 9
q:<v-end>	-1 -16 24 -6
q:<v-impose>	-1 -7 0 8
q:<v-lack>	-1 -13 11 0
q:<v-propose>	-23 -35 9 23
q:<v-renew>	0 -21 12 0
q:<v-return>	5 -19 15 -4
q:<v-sell>	-2 -41 45 -6
q:<v-sign>	-16 9 3 -5
q:<v-stay>	-16 -6 28 -15
q:<v-target>	1 0 9 -15
q:<v-threaten>	-6 -3 20 -13
q:<v-up>	0 -13 11 0
q:?	-20 -15 -13 34
q:a	-18 -3 12 -2
q:about	2 12 -15 0
q:abroad	-4 -10 17 -6
q:account	0 11 0 -10
q:act	0 -11 17 -2
q:add	0 -14 13 0
q:after	4 -7 16 -14
q:again	-3 0 14 -11
q:against	0 6 5 -11
q:ago	1 10 -7 -6
q:agree	4 -5 -9 9
q:agreement	-6 0 33 -37
q:aire	20 -12 -3 -10
q:also	-2 -5 11 0
q:am	0 10 -16 6
q:among	0 -1 9 -4
q:an	-15 -8 3 7
q:and	9 6 -7 -4
q:announce	-5 11 0 -12
q:announcement	0 8 -10 0
q:answer	4 23 -16 -11
q:any	0 -3 13 -5
q:anything	12 -13 -7 7
q:apart	0 5 4 -10
q:are	-21 18 18 -32
q:arrangement	0 6 -15 6
q:article	0 18 -11 -8
q:as	-5 -10 11 1
q:ask	-3 18 1 -15
q:autumn	-1 -12 6 5
q:away	0 -6 14 -7
q:back	4 2 -10 3
q:base	0 -17 0 16
q:be	-4 -7 -14 23
q:because	-6 12 0 -11
q:been	5 4 5 -15
q:before	-4 -18 13 2
q:begin	-11 11 0 -9
q:being	-10 14 -1 -5
q:between	-1 12 -15 3
q:big	0 -3 12 -10
q:bill	0 -6 16 -10
q:blinked	0 -14 8 6
q:book	13 -8 0 -9
q:both	-10 26 -21 -2
q:bring	4 16 -10 -10
q:broke	-8 0 14 -5
q:bueno	20 -12 -3 -10
q:buse	0 0 14 -11
q:but	0 -11 0 8
q:buy	-3 0 9 -4
q:by	-19 -1 -10 20
q:calendar	0 -9 -4 13
q:call	-1 7 0 -8
q:can	5 -20 0 11
q:cancel	8 -12 0 3
q:capital	0 19 -9 -8
q:car	-5 7 10 -16
q:case	0 -12 8 2
q:cashew	5 0 -10 4
q:ceasefire	6 -15 17 -14
q:cent	0 -10 8 2
q:chain	0 -4 19 -16
q:changed	-1 22 -20 -1
q:charge	14 21 -21 -9
q:cheese	4 -9 1 1
q:chip	0 -5 19 -12
q:city	0 -18 18 0
q:close	0 -7 10 -1
q:closed	-2 6 13 -17
q:cod	9 -1 0 -4
q:come	-29 13 -20 16
q:conclude	0 -16 25 -13
q:conference	0 -8 -6 15
q:consent	0 11 0 -13
q:content	0 0 -11 9
q:continue	0 24 -13 -13
q:control	-1 -5 28 -18
q:corn	0 14 -4 -10
q:cost	0 -14 28 -18
q:cotton	5 7 -14 0
q:count	0 -8 -3 9
q:countermeasure	0 -14 13 0
q:country	9 -14 7 -2
q:cover	0 -3 12 -6
q:crane	0 -9 10 0
q:cut	0 -9 15 -5
q:dairy	0 16 -11 -6
q:date	-3 25 -15 -5
q:day	2 -21 -7 25
q:dead	16 -11 -13 4
q:deal	-2 0 21 -17
q:decree	0 -11 0 9
q:deficit	0 10 -5 -4
q:delegation	-4 -29 16 13
q:desk	0 -16 1 10
q:did	-12 -9 -4 17
q:die	0 -3 -14 16
q:direction	0 -13 14 0
q:discuss	0 0 16 -15
q:dispute	0 8 0 -11
q:do	10 -8 8 -9
q:doe	0 -12 19 -6
q:doing	0 -4 -3 10
q:dollar	0 -3 9 -5
q:done	-4 -8 -6 15
q:down	-1 0 -12 10
q:draft	-8 -22 0 26
q:drop	0 -15 24 -11
q:dump	0 0 9 -7
q:during	13 -15 -1 0
q:duty	-1 7 -15 6
q:each	0 3 6 -13
q:earth	-5 -9 28 -13
q:effect	0 1 20 -25
q:either	0 17 -7 -11
q:else	0 -12 21 -10
q:end	0 12 -3 -8
q:engine	0 11 -16 1
q:enter	-1 14 -4 -8
q:evening	0 -17 27 -8
q:ever	0 9 -1 -7
q:every	-8 -19 8 13
q:expire	4 -13 -8 15
q:export	0 -16 12 3
q:exporter	0 -14 0 13
q:extend	0 -12 22 -11
q:extension	-4 1 -28 26
q:extra	0 3 6 -11
q:fail	5 0 -9 5
q:failed	15 2 -12 -8
q:fall	-5 -8 11 0
q:fared	0 13 -8 -4
q:fee	-4 0 17 -19
q:fentanyl	3 1 -30 21
q:fertiliser	0 -5 -4 10
q:few	0 20 -14 -8
q:figure	-6 -14 3 13
q:find	0 -12 16 -3
q:finished	0 -10 -1 12
q:firm	0 -1 -8 11
q:first	36 -29 -1 -2
q:fish	-1 11 -10 0
q:flour	1 -9 9 -4
q:flow	0 14 -10 -5
q:follow	0 17 -9 -9
q:followed	-3 -7 17 -9
q:for	0 -9 15 -8
q:force	0 15 3 -22
q:foreign	11 -16 -6 7
q:forty	0 -32 1 33
q:four	10 -4 5 -10
q:fourth	-8 -13 2 16
q:free	0 -7 15 -3
q:friend	0 9 -6 -2
q:from	0 -8 0 7
q:front	0 -12 18 -9
q:gap	2 3 -11 3
q:gate	9 0 -1 -10
q:gave	8 -9 0 1
q:general	0 -4 12 -11
q:geneva	5 -14 15 -5
q:gentlemen	-3 4 -9 7
q:give	-9 6 -15 15
q:go	3 -22 13 4
q:good	-18 4 4 -2
q:government	0 28 -9 -18
q:graphite	0 -15 24 -16
q:group	0 3 4 -10
q:had	6 14 -9 -13
q:halt	0 11 -8 -1
q:halve	0 -7 -11 18
q:happen	0 -11 -6 16
q:hard	0 6 3 -11
q:has	-9 3 -7 7
q:have	-6 -1 11 -7
q:having	0 -1 -10 12
q:he	-5 1 -31 32
q:head	0 -18 -3 19
q:hear	0 10 -19 7
q:her	6 0 -9 0
q:here	-2 26 -8 -14
q:higher	0 3 3 -8
q:him	1 3 -14 4
q:his	0 -4 -14 18
q:hit	0 0 10 -11
q:hold	-1 -12 17 -5
q:holiday	0 0 -12 13
q:home	-6 -6 12 -1
q:hope	0 6 -10 3
q:hospital	0 -2 16 -14
q:hotel	0 -9 11 -1
q:hour	-2 -7 14 -3
q:household	0 -6 17 -11
q:how	-8 5 -14 9
q:i	4 0 -31 23
q:if	-6 -19 22 -4
q:import	0 -8 19 -10
q:impose	-4 -26 17 14
q:increase	0 -18 18 0
q:inquiry	5 -1 2 -8
q:into	4 20 -17 -10
q:investment	0 -5 13 -8
q:investor	0 -10 -1 11
q:is	8 -4 -9 5
q:it	-6 -7 -7 14
q:its	-11 20 -4 -13
q:jinping	0 -10 6 2
q:joint	-2 28 0 -27
q:jump	0 -2 -9 12
q:just	0 -7 -10 17
q:kind	0 -6 12 -4
q:know	10 -7 0 -2
q:lapse	0 -3 9 -6
q:largest	-2 -6 14 -2
q:lasted	7 -15 14 -9
q:late	0 -10 20 -13
q:law	0 -10 18 -6
q:lay	0 19 -12 -10
q:leave	-1 5 -10 6
q:legal	0 -6 -4 11
q:length	0 0 -17 19
q:less	-4 8 0 -5
q:let	9 -30 0 12
q:letter	0 9 -6 -2
q:licence	0 -17 29 -17
q:license	0 -7 11 -5
q:lie	0 -11 -4 14
q:like	-2 -2 -9 13
q:line	6 -14 26 -20
q:list	-3 14 -6 -2
q:london	-8 -17 19 0
q:long	-8 6 -28 21
q:longer	0 -4 7 -1
q:look	-1 0 -9 12
q:loom	0 18 -8 -11
q:lose	0 0 12 -12
q:lunch	0 -5 -3 10
q:machine	-1 9 -4 -2
q:magnet	0 -14 21 -7
q:maize	0 -8 12 -2
q:make	-1 11 5 -18
q:maker	0 -3 17 -14
q:many	0 -9 13 -2
q:match	0 -8 13 0
q:matter	3 -20 11 0
q:may	5 -18 10 0
q:me	0 0 -11 11
q:mean	0 -7 11 -2
q:meet	16 -18 8 -4
q:midnight	0 1 6 -8
q:minister	4 12 -27 10
q:minute	-1 -5 -16 25
q:monday	0 6 -9 2
q:month	0 -10 11 0
q:more	-15 9 4 -7
q:morning	3 -1 11 -13
q:move	0 10 -3 -7
q:mr	-9 -6 13 -3
q:much	-10 1 6 -2
q:must	0 0 14 -14
q:my	0 -9 -7 16
q:name	7 5 -19 6
q:negotiation	0 5 4 -12
q:neighbour	0 0 12 -11
q:neither	-1 11 -2 -6
q:net	0 -8 11 -1
q:newspaper	0 -9 -6 15
q:next	-1 2 14 -16
q:night	-6 -8 4 6
q:no	12 25 -21 -16
q:nobody	-8 -7 24 -13
q:none	5 -12 0 1
q:noon	0 11 -6 -2
q:north	0 14 -9 -2
q:not	3 1 9 -14
q:note	0 -17 -10 23
q:nothing	-3 -11 24 -13
q:notice	0 11 4 -22
q:now	8 10 11 -31
q:of	-30 -15 40 -14
q:off	10 -17 11 -3
q:offer	-2 -6 -17 23
q:oil	8 -3 -10 5
q:old	-6 -2 20 -13
q:on	-11 16 -6 -4
q:once	0 9 -16 8
q:one	9 11 -5 -14
q:only	1 -4 12 -11
q:or	-6 13 9 -20
q:order	-4 0 8 -6
q:origin	0 -11 16 -6
q:other	-6 -5 26 -19
q:otherwise	0 -10 8 0
q:our	-13 3 -5 8
q:out	-25 13 0 -1
q:over	10 -11 7 -5
q:own	-1 11 1 -13
q:owner	0 15 0 -15
q:pact	0 -13 14 0
q:page	0 -9 12 -3
q:palm	0 0 -11 8
q:paper	0 -5 -18 21
q:part	-2 18 -12 -6
q:party	0 -10 6 0
q:pause	4 -28 12 10
q:pay	9 -2 1 -8
q:peace	-3 0 13 -13
q:pen	0 0 -9 12
q:people	0 -14 27 -13
q:per	0 -14 8 6
q:permit	0 -10 16 -8
q:phosphate	8 -8 -9 7
q:place	1 -8 -19 22
q:plan	-1 -6 17 -10
q:play	0 0 17 -18
q:point	0 0 -8 10
q:policy	0 -4 10 -5
q:port	10 -15 12 -6
q:post	-4 7 2 -13
q:power	0 0 9 -7
q:press	0 -10 -3 14
q:proclamation	0 -12 23 -13
q:product	0 0 15 -16
q:prolong	-5 -20 11 7
q:promise	-13 -1 16 -7
q:propose	9 -26 0 8
q:publish	2 -10 6 1
q:put	14 -14 -1 1
q:quarrel	0 11 -6 -3
q:question	-4 -12 0 12
q:quiet	2 -4 18 -18
q:raise	-9 11 -8 3
q:rare	-5 -9 29 -14
q:read	5 12 -11 -8
q:ready	0 -10 -18 25
q:reason	0 21 -20 0
q:recall	-2 15 -6 -5
q:reciprocal	0 12 0 -14
q:reduction	0 10 -22 9
q:released	0 7 3 -11
q:remove	0 -10 1 7
q:renewal	0 -2 -9 12
q:reply	0 -7 -3 11
q:report	0 -6 8 0
q:reporter	-3 0 9 -4
q:rest	0 -15 12 2
q:result	0 11 0 -9
q:return	0 -17 16 0
q:rice	4 -11 -5 9
q:right	0 10 4 -15
q:rise	0 -7 18 -14
q:rose	0 -11 0 10
q:round	-19 -15 31 -9
q:rule	-5 -16 17 0
q:run	0 -15 4 5
q:s	0 -7 11 -4
q:safeguard	0 -10 1 4
q:sale	0 -5 15 -10
q:same	-6 -6 21 -13
q:say	0 2 10 -12
q:schedule	0 14 -9 -6
q:season	0 11 -18 8
q:second	13 0 6 -19
q:section	-8 -9 31 -12
q:sell	0 -16 4 10
q:set	9 2 -15 0
q:settle	0 -14 0 13
q:several	0 9 -7 -1
q:shall	0 9 -19 6
q:share	-6 -5 21 -12
q:she	0 18 5 -25
q:shelve	0 13 -3 -10
q:ship	0 -18 20 -4
q:shipbuilding	0 0 9 -6
q:shrimp	0 -9 14 -6
q:side	-4 15 -39 22
q:sign	-19 26 -14 -6
q:since	0 4 13 -23
q:sit	0 -5 -2 9
q:sleep	0 14 -4 -9
q:so	0 -12 5 3
q:speak	0 -10 -12 21
q:special	0 -11 9 1
q:spoke	2 4 -25 16
q:spring	2 3 5 -13
q:stand	-3 -2 19 -15
q:standstill	4 10 -20 0
q:start	-3 -24 34 -11
q:state	0 -4 11 -6
q:statement	-3 40 -20 -24
q:steel	-1 10 0 -8
q:step	0 5 5 -11
q:stockholm	13 -27 0 11
q:stop	-10 1 6 -2
q:street	0 -4 9 -2
q:subsidiary	0 -1 -6 9
q:such	0 2 8 -10
q:summer	-2 10 0 -11
q:summit	0 10 -1 -9
q:supply	0 -8 21 -16
q:surcharge	-8 -23 41 -19
q:suspend	-10 5 -13 10
q:table	3 -19 7 1
q:take	9 9 -15 0
q:talk	0 -8 17 -8
q:talked	0 -15 -3 18
q:tariff	-14 23 0 -21
q:tax	0 -7 9 -1
q:tea	0 12 -1 -8
q:technology	-2 -2 11 -3
q:telephone	-1 16 -39 22
q:television	0 3 14 -19
q:tell	-2 -16 -6 22
q:term	0 -21 -4 23
q:text	0 -22 -8 27
q:than	-11 -7 13 0
q:thank	9 -20 -12 17
q:that	0 7 -10 2
q:the	-14 0 12 -6
q:their	-27 15 -6 5
q:them	-2 -14 26 -14
q:there	1 -10 -18 26
q:they	-2 25 -19 -3
q:think	0 -12 3 7
q:those	0 13 9 -25
q:threaten	-2 -17 24 -6
q:three	0 3 22 -28
q:through	0 13 0 -14
q:tiktok	0 -6 13 -6
q:till	0 0 -10 9
q:time	2 5 -14 3
q:to	-8 4 9 -11
q:too	3 -13 0 6
q:top	0 -13 9 3
q:town	0 1 9 -11
q:trade	-15 10 4 -9
q:treaty	0 6 -15 9
q:truce	15 10 -34 11
q:tuesday	0 -9 6 1
q:two	11 5 3 -20
q:under	-13 -10 27 -9
q:understanding	0 8 -19 9
q:until	-18 14 1 -9
q:up	7 -20 3 6
q:us	-1 -7 -21 29
q:used	0 -15 4 9
q:valley	-4 -11 16 -1
q:value	0 -2 12 -9
q:very	0 11 3 -14
q:visit	0 -10 6 0
q:walk	-5 0 18 -17
q:want	-3 0 11 -8
q:war	-1 -4 11 -4
q:warn	0 -10 8 0
q:was	8 18 -16 -9
q:watche	13 0 -10 0
q:way	0 -10 4 2
q:we	2 -16 -11 23
q:we've	0 -3 7 -3
q:week	-15 20 -4 -11
q:welcomed	0 0 -10 11
q:well	0 0 8 -11
q:were	10 -9 11 -14
q:what	-10 -8 0 12
q:when	11 -13 20 -19
q:where	4 15 -15 -5
q:whether	0 9 -16 4
q:which	-1 10 19 -29
q:why	5 13 -7 -12
q:will	-21 -1 0 9
q:wingtech	0 4 -13 8
q:with	-24 23 0 -14
q:within	0 -4 -6 11
q:without	0 -19 18 0
q:worth	0 6 4 -13
q:would	-24 -7 4 7
q:write	-1 1 -9 8
q:wrong	0 -6 -23 27
q:xi	0 -10 6 2
q:yarn	0 0 -15 12
q:year	21 -5 -3 -7
q:yes	-8 -1 -3 13
q:york	0 -13 5 5
q:you	7 -11 -17 19
q:—	2 3 -22 14
q:•	0 -7 16 -11
qt=future	-18 -18 6 19
qt=modal	7 -23 12 1
qt=past	5 11 2 -20
qt=perfect	-20 -5 0 11
qt=pluperfect	12 0 -7 -2
qt=present	-18 3 -10 12
quoted	-3 15 0 -11
r1=!	0 9 -23 11
r1="	-5 17 -9 -4
r1='	0 -3 9 -6
r1='s	-1 -25 13 5
r1=(	0 -7 -4 10
r1=,	11 -10 -7 8
r1=-	0 -7 -12 19
r1=.	0 7 -8 3
r1=:	-2 -1 -6 10
r1=;	15 -7 -13 9
r1=<duty>	3 -14 -11 19
r1=<end>	-13 -5 21 -13
r1=<goods>	-1 6 2 -10
r1=<name>	0 11 -3 -7
r1=<not>	-7 -8 16 -5
r1=<number>	-4 -4 12 -1
r1=<v-down>	-4 10 0 -8
r1=<v-end>	6 -10 -5 11
r1=<v-propose>	0 -9 13 -2
r1=<v-say>	0 0 10 -9
r1=<v-sign>	-1 4 5 -11
r1=<v-up>	-1 -4 -5 11
r1=?	-7 17 -6 -4
r1=after	-6 -10 37 -26
r1=and	-5 -9 16 -7
r1=at	3 4 -14 9
r1=before	-10 -26 27 0
r1=begin	1 4 4 -13
r1=between	-7 4 7 -9
r1=bond	0 -1 10 -4
r1=but	0 -12 13 0
r1=ceasefire	4 5 -10 0
r1=earlier	-1 -13 12 2
r1=early	-2 -8 16 -6
r1=from	3 3 -12 4
r1=go	-1 -4 -5 11
r1=if	0 -3 -7 11
r1=in	-12 -4 11 0
r1=into	0 -7 17 -11
r1=late	0 -3 12 -7
r1=later	-4 -15 30 -15
r1=leave	0 -7 10 -1
r1=less	0 -9 15 -6
r1=long	-4 7 -17 11
r1=more	4 1 -14 8
r1=neither	0 -18 -1 15
r1=of	7 -1 10 -13
r1=on	-15 -2 10 -1
r1=or	0 -13 17 -6
r1=pass	0 4 4 -10
r1=reprieve	0 12 -8 -2
r1=since	0 -5 11 -3
r1=standstill	0 2 -11 9
r1=suspension	-3 8 -12 3
r1=tariff	4 -11 -10 16
r1=that	0 4 -11 3
r1=the	-8 -4 23 -13
r1=there	0 -4 11 -6
r1=through	0 18 -14 -4
r1=to	-18 4 19 -18
r1=truce	0 3 7 -14
r1=two	0 -5 10 -3
r1=under	0 4 -11 6
r1=was	9 -5 -10 7
r1=were	-5 -1 -7 15
r1=what	0 -7 -4 11
r1=which	0 13 -1 -9
r1=while	0 11 2 -16
r1=with	-3 13 -5 -6
r1=without	0 1 9 -13
r1=would	0 -21 0 18
r1=yield	-2 -5 18 -8
r1=—	0 13 -5 -10
r2=,	8 18 -11 -13
r2=.	4 -13 -3 10
r2=:	-1 -5 17 -10
r2=;	-5 8 8 -12
r2=<agent>	-3 -8 19 -6
r2=<day-ahead>	4 -1 -24 18
r2=<day-gone>	3 3 5 -20
r2=<duty>	-1 15 -8 -7
r2=<end>	-8 9 -2 -3
r2=<gate>	0 -11 0 7
r2=<goods>	8 1 8 -21
r2=<level>	15 -8 -3 0
r2=<month-gone>	-5 -4 13 -6
r2=<name>	0 8 -8 -1
r2=<not>	0 -10 3 4
r2=<number>	10 -6 5 -7
r2=<office>	0 -7 -2 9
r2=<person>	-4 15 -9 -2
r2=<seat>	0 10 -14 1
r2=<sender>	0 0 -10 11
r2=<span>	0 0 10 -10
r2=<v-agree>	0 -4 14 -11
r2=<v-bear>	0 -6 14 -6
r2=<v-begin>	-4 11 -10 0
r2=<v-down>	2 -13 -3 12
r2=<v-end>	31 -7 -12 -13
r2=<v-impose>	-22 -13 15 8
r2=<v-propose>	-4 -8 0 11
r2=<v-renew>	-5 18 -8 -6
r2=<v-return>	-1 -5 12 -3
r2=<v-say>	0 -4 -4 10
r2=<v-sell>	0 0 -10 12
r2=<v-sign>	5 -9 17 -16
r2=<v-stay>	0 1 5 -12
r2=<v-up>	-5 0 10 -7
r2=a	3 -4 15 -14
r2=and	-19 3 -3 7
r2=as	0 -10 5 6
r2=at	6 13 -19 -1
r2=begin	2 0 -18 9
r2=being	0 -8 -1 10
r2=both	-3 -13 4 9
r2=but	0 -15 11 3
r2=by	0 -20 -3 22
r2=calm	0 0 -10 11
r2=control	0 -11 8 0
r2=could	0 -6 10 -2
r2=counted	-1 12 -15 2
r2=delay	0 -3 12 -7
r2=die	8 2 -12 -2
r2=during	1 6 1 -15
r2=duty	0 0 -16 12
r2=end	14 1 -13 -4
r2=enough	0 1 7 -13
r2=expire	16 -5 -2 -9
r2=export	0 -3 -9 15
r2=for	0 11 8 -25
r2=from	0 -6 -7 11
r2=geneva	0 4 -11 5
r2=grace	0 0 -8 12
r2=had	2 0 11 -11
r2=higher	0 -10 15 -5
r2=his	0 -4 -11 15
r2=hour	0 0 10 -12
r2=i	0 5 6 -10
r2=if	-1 -13 11 0
r2=in	5 -20 0 13
r2=keep	0 10 -1 -7
r2=leave	0 -11 6 5
r2=letter	0 -6 11 0
r2=likely	0 -7 -4 13
r2=listing	0 10 -5 -4
r2=may	0 -13 10 0
r2=measure	0 12 0 -11
r2=more	0 0 11 -10
r2=mr	0 0 11 -12
r2=no	0 -19 8 5
r2=notice	-3 -2 18 -12
r2=now	0 2 6 -12
r2=of	-7 6 4 -9
r2=one	-1 3 -12 7
r2=or	0 0 -10 8
r2=out	0 12 0 -14
r2=over	11 -7 10 -15
r2=pay	0 -9 11 0
r2=peace	-1 20 -15 -4
r2=retain	0 -9 0 11
r2=run	0 0 5 -17
r2=same	0 11 -10 -1
r2=say	1 -4 -6 9
r2=spring	0 -4 10 -3
r2=take	-2 19 -4 -16
r2=talk	-4 0 11 -6
r2=tariff	0 12 0 -14
r2=that	-3 -1 -18 20
r2=the	-22 2 -6 11
r2=their	5 8 0 -14
r2=then	0 6 3 -10
r2=they	1 -10 -3 11
r2=thi	0 0 12 -8
r2=to	-6 16 -11 -2
r2=truce	5 0 -22 12
r2=two	-6 -19 2 15
r2=under	-5 -7 0 13
r2=want	0 0 -10 8
r2=was	-5 -16 17 0
r2=we	0 -7 18 -12
r2=were	0 18 -15 -2
r2=what	2 2 -13 6
r2=when	0 9 0 -6
r2=which	11 0 -7 -2
r2=will	-2 -15 9 6
r2=with	-11 -18 0 23
r3="	11 -18 21 -21
r3='s	-1 25 -13 -13
r3=,	-2 -15 28 -12
r3=:	-1 -6 16 -9
r3=;	8 0 5 -12
r3=<day-ahead>	1 16 -18 -1
r3=<day-gone>	0 5 11 -22
r3=<day-today>	3 -5 9 -9
r3=<duty>	-8 27 -20 -3
r3=<end>	-11 -10 6 6
r3=<gate>	0 -14 1 11
r3=<goods>	-16 12 0 -6
r3=<level-noun>	0 -5 0 8
r3=<level>	-16 2 0 4
r3=<money>	0 -5 11 -3
r3=<month-gone>	-5 -11 6 5
r3=<name>	-9 -10 12 3
r3=<not>	-9 -13 3 12
r3=<number>	-3 -12 12 0
r3=<office>	0 7 14 -21
r3=<organisation>	0 -7 9 -1
r3=<person>	6 -5 -9 8
r3=<points>	0 -3 -10 14
r3=<quality>	-3 0 15 -12
r3=<seat>	0 -3 -6 13
r3=<sender>	0 20 0 -21
r3=<v-agree>	-16 0 1 8
r3=<v-bear>	0 -12 -5 17
r3=<v-buy>	0 10 -4 -5
r3=<v-deny>	0 10 -11 -1
r3=<v-end>	0 14 0 -22
r3=<v-impose>	-17 2 0 6
r3=<v-renew>	8 -19 9 0
r3=<v-say>	3 -9 -2 6
r3=<v-sign>	-15 18 -8 0
r3=<v-stay>	-1 -17 -7 23
r3=<v-suspend>	0 -2 -10 13
r3=<v-target>	0 -6 10 -1
r3=<v-up>	0 -23 25 -1
r3=a	-13 -4 4 4
r3=after	0 10 -1 -7
r3=agree	-11 0 -2 13
r3=and	-7 -19 22 2
r3=announce	0 4 -12 5
r3=as	2 -12 -11 18
r3=at	8 0 3 -13
r3=be	-4 -36 10 20
r3=been	2 -11 13 -5
r3=before	0 16 0 -15
r3=begin	-7 7 -10 4
r3=call	0 16 -8 -9
r3=custom	0 -6 10 -1
r3=deal	0 -3 -4 9
r3=dispute	0 -5 -6 11
r3=duty	-4 17 -6 -9
r3=end	4 2 1 -16
r3=enough	0 -13 5 5
r3=expire	0 10 -1 -6
r3=from	-5 9 -15 9
r3=go	0 -15 16 -1
r3=good	0 0 -5 9
r3=had	0 -9 -5 14
r3=handshake	0 -1 11 -8
r3=have	0 0 10 -11
r3=he	5 -9 14 -12
r3=if	0 1 6 -8
r3=in	8 16 -3 -27
r3=is	7 0 -22 13
r3=last	3 15 -18 -1
r3=long	0 0 15 -13
r3=no	-1 0 11 -10
r3=nobody	1 2 -10 4
r3=not	-4 -6 10 -1
r3=nothing	-1 -1 -7 12
r3=of	-3 8 -7 0
r3=old	0 -4 -5 10
r3=one	0 -14 -14 25
r3=option	0 -10 0 13
r3=or	0 -4 9 -2
r3=order	0 16 -9 -10
r3=over	0 6 5 -14
r3=pay	5 -14 -4 9
r3=present	0 -2 -10 12
r3=propose	0 -2 -7 11
r3=rule	0 10 -13 -1
r3=same	0 8 1 -10
r3=say	-6 -2 8 -3
r3=second	0 -11 0 10
r3=side	0 -16 1 12
r3=so	0 14 -6 -8
r3=stay	0 -1 -10 12
r3=tariff	0 6 -8 3
r3=tell	0 -9 1 5
r3=they	0 6 -9 0
r3=those	0 8 0 -9
r3=to	-10 -9 0 15
r3=trade	0 -16 0 12
r3=two	0 18 -4 -14
r3=until	-4 9 -16 7
r3=up	0 4 2 -10
r3=want	2 0 7 -10
r3=was	12 -18 11 -12
r3=we	0 -1 13 -9
r3=were	6 -1 -17 11
r3=what	0 -15 5 9
r3=which	2 8 -14 1
r3=while	0 -10 1 6
r3=will	-4 9 -8 0
r3=would	0 4 8 -13
r4="	-3 -4 13 -5
r4='s	1 -9 26 -21
r4=,	-2 -10 18 -6
r4=.	2 -5 16 -14
r4=;	0 14 -15 -1
r4=<agent>	2 0 -10 6
r4=<day-ahead>	-7 -1 -10 17
r4=<day-gone>	14 -1 -15 2
r4=<duty>	0 0 -12 13
r4=<end>	-14 -6 10 1
r4=<gate>	0 9 0 -5
r4=<level-noun>	-6 -9 0 10
r4=<level>	3 -23 20 0
r4=<money>	0 -2 11 -6
r4=<month-ahead>	0 3 -9 0
r4=<month-gone>	10 -3 -3 0
r4=<not>	-6 -17 19 0
r4=<number>	1 19 -6 -15
r4=<person>	-3 -18 -9 24
r4=<seat>	0 -14 27 -16
r4=<span>	-7 -20 -14 30
r4=<v-agree>	5 12 1 -20
r4=<v-begin>	-11 6 -11 6
r4=<v-down>	-1 -7 17 -11
r4=<v-end>	-10 1 10 -10
r4=<v-impose>	-8 22 11 -30
r4=<v-propose>	0 10 -21 8
r4=<v-renew>	10 -28 14 0
r4=<v-say>	2 -9 6 0
r4=<v-sell>	5 9 -17 0
r4=<v-sign>	0 2 21 -24
r4=<v-stay>	-1 10 2 -13
r4=<v-suspend>	0 9 -7 0
r4=<v-up>	-5 -2 -14 18
r4=?	0 -14 -1 16
r4=a	1 0 15 -19
r4=about	8 2 -11 -1
r4=and	10 12 -14 -7
r4=announce	0 -1 18 -15
r4=are	0 10 0 -8
r4=ask	0 10 -9 0
r4=at	-8 -6 4 7
r4=been	-8 9 -6 4
r4=begin	-2 6 -10 5
r4=both	6 5 0 -9
r4=company	0 -7 12 -5
r4=control	0 -9 10 0
r4=could	0 10 0 -11
r4=day	0 -6 -4 15
r4=deal	0 -3 10 -5
r4=did	0 -10 15 -4
r4=dispute	0 -4 -6 11
r4=down	5 12 -10 -10
r4=duty	-1 -4 -4 11
r4=each	8 12 -10 -9
r4=end	0 8 0 -15
r4=extend	0 -16 14 0
r4=for	-14 9 5 -9
r4=from	-1 9 8 -17
r4=go	-3 -3 0 9
r4=has	5 0 -16 9
r4=have	-1 -12 6 7
r4=he	0 -11 2 7
r4=his	0 -4 -12 16
r4=hour	0 13 -3 -10
r4=if	0 9 -6 -2
r4=in	9 4 -30 17
r4=is	-6 5 10 -13
r4=it	-10 4 5 -7
r4=keep	0 13 -6 -7
r4=last	0 8 4 -17
r4=minister	0 -8 -6 13
r4=new	0 -10 4 4
r4=on	-11 8 8 -15
r4=other	0 9 -5 -3
r4=out	3 -10 2 1
r4=over	0 0 -9 7
r4=policy	0 1 9 -15
r4=prolong	11 -9 0 -6
r4=raise	0 11 -10 0
r4=rate	0 -18 -1 17
r4=run	0 -7 10 0
r4=say	5 -5 8 -6
r4=sign	0 16 2 -18
r4=so	0 9 1 -11
r4=stay	0 10 -8 0
r4=stop	0 -6 10 0
r4=talk	0 4 4 -11
r4=tariff	2 2 -11 3
r4=tell	0 10 -19 6
r4=than	0 -3 19 -15
r4=that	0 8 -1 -4
r4=those	0 -9 0 6
r4=truce	-4 -10 7 2
r4=until	-4 -7 10 0
r4=was	-12 2 0 4
r4=we	0 11 -13 1
r4=will	0 -6 -4 12
r4=with	0 11 -8 -1
r=! <end>	0 9 -23 11
r=" .	-3 -2 -4 9
r=' notice	-2 -3 15 -7
r='s delay	0 -3 12 -7
r='s grace	0 -4 -9 14
r=, "	5 6 4 -16
r=, <level>	14 -9 5 -16
r=, <name>	3 4 -21 7
r=, <number>	-1 -9 16 -4
r=, <office>	0 -6 -3 9
r=, and	-16 -1 0 8
r=, as	0 -14 6 9
r=, begin	5 0 -14 7
r=, but	0 -15 11 3
r=, counted	-1 12 -15 2
r=, during	1 6 1 -15
r=, expire	8 -2 -4 0
r=, from	0 -12 -8 17
r=, hour	0 0 10 -12
r=, i	0 6 10 -15
r=, if	0 -15 3 9
r=, it	5 10 -19 0
r=, on	-4 -19 20 0
r=, or	0 -8 -9 16
r=, so	-1 12 -10 0
r=, that	0 -7 -8 15
r=, the	-11 8 -16 11
r=, their	0 14 3 -19
r=, then	0 2 8 -12
r=, they	3 -3 -13 14
r=, to	0 19 -11 -9
r=, two	-3 -6 -7 15
r=, was	-4 -13 18 -2
r=, which	17 -6 -8 -1
r=, with	-8 -16 -6 24
r=. "	0 -15 8 1
r=. <end>	0 9 -9 1
r=: <level>	0 -3 -14 17
r=: the	0 0 8 -9
r=; <end>	0 -10 -12 22
r=; <person>	0 0 -7 10
r=<end> <end>	-13 -5 21 -13
r=<name> has	0 -2 8 -3
r=? <end>	-7 17 -6 -4
r=after <person>	0 6 0 -9
r=after the	-1 -14 27 -13
r=and <number>	-2 -24 22 0
r=and <span>	-4 -7 20 -11
r=and a	0 -8 9 -1
r=and die	8 2 -12 -2
r=and end	0 0 -10 8
r=and had	7 4 8 -20
r=and has	0 0 -5 8
r=and keep	0 9 -2 -7
r=and not	0 -8 -4 11
r=and retain	0 -12 0 14
r=are up	0 -2 9 -7
r=at <number>	4 0 -20 13
r=at a	0 15 -8 -4
r=before it	0 -12 5 5
r=early .	0 -5 12 -4
r=end on	5 -15 1 8
r=for the	0 -15 1 11
r=from <day-ahead>	6 0 -17 10
r=from <day-gone>	5 5 0 -19
r=from <day-today>	0 -2 14 -11
r=from <number>	0 3 9 -13
r=from now	0 -7 16 -10
r=from the	-2 6 -23 12
r=in <month-gone>	-4 0 10 -11
r=in <number>	0 -5 10 -3
r=in which	-2 -6 -1 10
r=is being	0 -2 -8 12
r=is not	0 -4 13 -9
r=is one	0 13 -7 -6
r=is what	0 10 -14 0
r=less <span>	0 -9 15 -6
r=long ,	0 2 -8 1
r=longer .	0 -4 -3 8
r=more ,	-1 13 -6 -5
r=more .	9 -8 -4 4
r=of <number>	13 2 -12 -5
r=of calm	0 0 -10 11
r=of geneva	0 10 -7 -1
r=of it	0 15 -19 4
r=of letter	0 -6 11 0
r=of peace	0 15 -18 1
r=of talk	-3 -11 25 -11
r=of thi	0 0 9 -6
r=of truce	0 -1 -9 13
r=on ,	0 -7 12 -4
r=on both	0 -15 0 12
r=suspension of	-1 14 -7 -6
r=tariff truce	5 0 -10 5
r=the <name>	0 10 -4 -6
r=the control	0 -11 8 0
r=the duty	0 4 -16 6
r=the export	0 0 -10 13
r=the listing	0 10 -5 -4
r=the tariff	0 6 0 -9
r=the truce	0 5 5 -14
r=through <number>	0 21 -18 -4
r=to <day-ahead>	0 -4 -7 9
r=to <month-gone>	0 -7 9 0
r=to go	0 -12 15 0
r=to run	0 -15 22 -9
r=to the	0 0 13 -16
r=truce <end>	0 -3 17 -14
r=truce in	0 -13 7 4
r=truce with	0 -14 5 5
r=under the	0 5 -14 8
r=was agree	9 -9 -6 1
r=were enough	0 0 5 -9
r=when they	-1 -9 8 0
r=while it	0 -5 12 -7
r=while the	0 14 -11 -3
r=would be	0 -6 9 -2
s:!	-1 9 -15 4
s:"	-11 6 2 -3
s:'	-4 -15 14 0
s:'s	-13 -6 6 6
s:(	-6 7 -15 7
s:)	-7 6 -19 11
s:*	0 0 -13 10
s:,	2 8 5 -13
s:-	-8 -12 9 5
s:;	29 -4 -1 -15
s:<agent>	0 -11 5 5
s:<day-ahead>	-47 13 -1 4
s:<day-gone>	28 18 -26 -16
s:<day-today>	0 6 7 -15
s:<gate>	7 -14 -3 9
s:<goods-amount>	-11 -2 25 -19
s:<goods>	-10 11 -11 4
s:<level>	10 -8 13 -12
s:<money>	-19 -6 29 -16
s:<month-ahead>	-8 -8 21 -9
s:<month-gone>	5 0 6 -18
s:<month-today>	0 12 0 -12
s:<name>	-14 18 -10 -2
s:<not>	13 5 -3 -12
s:<number>	20 -7 12 -21
s:<office>	-18 -6 3 9
s:<organisation>	-16 -11 11 2
s:<person>	-16 2 -12 15
s:<points>	3 5 -27 16
s:<seat>	-21 5 -1 4
s:<sender>	-9 0 14 -9
s:<span>	-24 0 10 2
s:<taker>	0 -1 13 -11
s:<v-agree>	-5 1 -10 9
s:<v-bear>	-10 -4 13 -6
s:<v-begin>	7 2 -10 1
s:<v-buy>	-20 9 13 -18
s:<v-deny>	-4 -24 20 3
s:<v-end>	33 -17 0 -6
s:<v-lack>	-14 -18 9 9
s:<v-propose>	-32 -14 -4 21
s:<v-refuse>	0 -19 14 0
s:<v-renew>	-4 -1 21 -18
s:<v-return>	13 -19 3 4
s:<v-say>	-27 -4 12 1
s:<v-sell>	-1 -7 9 0
s:<v-stay>	11 -4 8 -11
s:<v-target>	-13 0 8 -1
s:<v-threaten>	-3 0 9 -6
s:<v-up>	9 -9 11 -7
s:?	-19 0 2 3
s:@	0 -9 5 3
s:[	0 -12 -15 24
s:]	0 -12 -15 24
s:_	0 -11 8 0
s:a	-13 -7 15 -2
s:about	-2 -28 12 10
s:abroad	0 -7 14 -6
s:accept	0 -3 -6 12
s:accord	0 -1 14 -15
s:account	0 0 10 -7
s:across	0 -6 13 -7
s:act	-2 5 8 -13
s:additional	-3 9 -22 7
s:adjust	0 -6 -6 11
s:after	23 -7 12 -23
s:afternoon	0 -7 14 -8
s:again	-11 1 12 -9
s:against	0 17 0 -19
s:agree	-2 -4 -14 16
s:agreement	-16 -9 37 -26
s:ahead	0 -5 12 -5
s:aim	0 -7 16 -11
s:airbu	0 19 -17 -4
s:aircraft	0 14 -4 -13
s:aire	26 0 -23 -10
s:airport	0 -12 12 0
s:almost	-7 -5 9 1
s:along	-6 -10 13 0
s:already	-3 17 -21 2
s:although	0 0 -9 9
s:am	0 -4 -8 13
s:among	0 -14 18 -1
s:amount	0 -11 19 -10
s:and	8 4 -8 -3
s:announce	-12 8 -6 0
s:announcement	0 9 -9 -2
s:another	8 -17 1 12
s:anti	0 -3 15 -10
s:anyone	1 -5 -8 9
s:apart	-24 -16 29 -2
s:apple	0 19 -20 -1
s:apply	0 -14 9 2
s:approval	0 -15 17 -1
s:approve	-2 -12 3 6
s:arrangement	4 10 -21 4
s:as	-15 11 -15 8
s:asia	0 -8 -4 13
s:ask	9 0 -12 8
s:asleep	0 -8 0 9
s:assembly	0 -1 -7 10
s:away	-3 0 16 -19
s:b	0 -3 -8 12
s:ban	0 -6 16 -6
s:banana	2 16 -17 -1
s:bank	0 -11 18 -7
s:bar	0 -12 5 7
s:bargain	0 2 5 -9
s:bargaining	0 -8 11 0
s:base	0 -20 0 20
s:basi	-1 -4 12 -5
s:be	-26 4 -2 6
s:bear	2 -14 0 7
s:because	8 13 -1 -24
s:become	0 -4 10 -7
s:been	-13 -10 20 -3
s:beer	0 0 -9 11
s:before	-10 0 9 -4
s:being	-3 -1 -13 18
s:believe	-2 -21 5 14
s:bell	0 -15 19 -6
s:below	0 -6 10 0
s:best	0 -13 7 4
s:bet	0 -7 0 10
s:better	0 5 12 -20
s:between	14 -15 4 -3
s:beyond	-1 0 9 -5
s:bicycle	0 15 0 -14
s:big	0 0 12 -12
s:bigger	0 -4 -8 11
s:billion	0 -7 16 -8
s:bite	0 2 -9 4
s:blacklisted	0 6 3 -12
s:boeing	0 14 -12 -4
s:bond	-1 -6 16 -8
s:book	10 -2 1 -11
s:border	-1 11 2 -20
s:both	5 7 -26 15
s:brandy	0 -2 11 -7
s:breath	0 13 -8 -5
s:bridge	0 13 -18 5
s:broke	15 -21 11 -10
s:broken	0 15 -4 -13
s:bueno	26 0 -23 -10
s:build	0 14 -4 -9
s:builder	0 0 14 -14
s:built	0 -5 18 -15
s:bus	0 -5 13 -7
s:busan	-23 18 2 -15
s:business	0 -12 16 -4
s:but	-14 -12 8 7
s:butter	-3 7 -20 11
s:buy	-5 -6 10 -1
s:by	-35 -4 10 3
s:cabinet	8 -20 0 12
s:calendar	0 0 9 -8
s:call	0 24 -6 -18
s:calm	0 -9 -12 22
s:can	-1 -9 16 -9
s:cannot	0 12 0 -11
s:canola	0 -15 -2 15
s:capital	6 -6 9 -13
s:car	-5 -7 29 -20
s:carpet	0 0 10 -8
s:carry	0 -10 -3 12
s:case	-1 -27 13 12
s:cash	0 10 0 -10
s:cease	0 0 -15 15
s:ceasefire	0 -17 31 -17
s:cement	0 -19 0 11
s:ceramic	0 24 -4 -23
s:certainty	0 -9 13 -4
s:chamber	0 9 -6 -2
s:changed	0 8 0 -9
s:cheese	0 29 -14 -17
s:chip	0 3 9 -14
s:chrome	0 0 -13 11
s:citru	-5 -5 16 -6
s:city	0 -23 7 7
s:claim	0 -2 8 -3
s:clear	0 3 6 -13
s:client	0 11 0 -11
s:clock	-1 -4 16 -13
s:closed	-2 -19 20 -2
s:club	0 -5 20 -17
s:cocoa	-4 0 -9 8
s:cod	7 7 -13 -3
s:coffee	-1 13 -23 9
s:colleague	0 1 -11 7
s:collect	12 -3 -1 -5
s:come	0 0 4 -8
s:commander	0 -8 18 -11
s:comment	0 8 3 -12
s:commission	0 10 -10 -1
s:company	-2 0 17 -17
s:conclude	15 9 -1 -34
s:condition	0 -10 3 1
s:conference	0 1 -14 11
s:consent	0 -5 20 -16
s:consider	0 -5 15 -10
s:consumer	0 -1 13 -10
s:container	0 10 2 -13
s:continue	0 13 -26 6
s:contract	0 -8 30 -23
s:control	-3 -9 16 -4
s:copper	-2 -3 -1 9
s:cork	0 -12 0 12
s:corn	0 -8 11 -4
s:correction	0 0 7 -9
s:could	-16 -6 11 0
s:council	0 13 -5 -9
s:counted	-2 15 -15 0
s:counter	0 5 -10 4
s:countermeasure	-1 26 -26 -4
s:counterpart	-1 -12 3 4
s:court	0 0 16 -14
s:cover	-1 6 -13 6
s:crane	-1 -5 11 -4
s:critical	0 0 7 -9
s:crop	0 -15 4 6
s:customer	0 8 0 -12
s:cut	-11 -1 -6 10
s:dairy	0 -9 -10 20
s:day-after	0 11 5 -20
s:day-after ahead	-44 1 14 0
s:day-after gone	26 14 -13 -24
s:day-before ahead	-15 3 -13 15
s:day-before gone	-1 9 7 -20
s:deadline	-1 0 13 -15
s:deal	-2 -27 23 0
s:decision	0 18 3 -23
s:declare	0 8 1 -11
s:deficit	0 -9 20 -8
s:delay	0 -11 35 -27
s:delegation	0 -16 7 2
s:demand	0 -3 15 -11
s:desk	0 -11 -2 11
s:did	15 -11 8 -15
s:die	9 6 -21 1
s:difference	0 0 12 -11
s:dinner	3 9 -4 -13
s:discuss	0 -17 -9 27
s:discussion	0 0 -7 9
s:do	0 -13 -7 18
s:docker	-1 -17 25 -13
s:document	0 -12 3 7
s:doe	-7 11 -15 4
s:dollar	0 -1 9 -4
s:don	0 -4 -7 11
s:don't	12 -2 -1 -9
s:done	0 -28 4 20
s:double	0 -11 15 -4
s:down	15 6 -9 -9
s:dozen	0 -10 16 -8
s:draft	-1 -28 -18 38
s:draw	0 2 -12 10
s:drawer	7 -5 -12 9
s:driver	-4 -6 16 -7
s:drop	0 -11 9 0
s:drug	0 -14 20 -8
s:due	-12 -16 21 0
s:dump	0 -6 18 -12
s:duration	-2 -7 -14 20
s:during	17 -12 13 -23
s:duty	1 2 -13 7
s:each	9 -4 3 -5
s:earlier	0 -13 13 0
s:early	-8 -12 1 13
s:earth	-4 -9 14 -3
s:economy	-10 -4 14 -2
s:edge	0 0 -16 18
s:effect	-11 7 0 -3
s:either	4 9 0 -23
s:election	0 -9 2 5
s:electric	0 -7 19 -13
s:electricity	0 -8 11 -3
s:else	0 -13 23 -11
s:employer	0 -4 10 -5
s:end	17 -3 1 -11
s:entity	0 13 -8 -5
s:even	10 -8 -4 0
s:evening	9 -24 8 5
s:ever	-7 12 -2 -5
s:every	0 -25 24 -3
s:everybody	-10 -1 30 -28
s:everyone	0 -6 14 -9
s:everything	-3 -12 6 6
s:everywhere	0 -5 10 -3
s:exact	0 -1 11 -7
s:exclusion	0 -7 15 -8
s:exemption	0 -2 9 -5
s:exist	0 11 -12 0
s:expire	17 -1 -5 -8
s:extend	-15 0 10 -5
s:extension	0 -24 -5 21
s:extra	3 9 5 -21
s:face	2 7 -1 -11
s:fact	0 -9 14 -1
s:fail	0 -14 -1 14
s:fair	0 -7 -11 17
s:fall	1 8 3 -19
s:familiar	0 0 -7 9
s:family	0 -6 16 -11
s:farm	0 -7 18 -8
s:favour	0 8 -3 -3
s:fear	0 -8 -10 19
s:federation	0 -10 19 -13
s:fee	-6 -13 30 -17
s:figure	-1 2 10 -16
s:filed	0 12 -8 -2
s:final	0 0 12 -7
s:find	-4 15 12 -32
s:finish	0 -2 -11 13
s:fire	0 -2 10 -8
s:first	8 -1 7 -22
s:fish	2 -1 -20 17
s:fishmeal	0 -2 -10 11
s:fits	-44 60 28 -82
s:fits-ahead	-21 15 -13 0
s:fits-gone	46 -28 4 -3
s:flat	0 -8 13 -2
s:float	0 0 -15 16
s:floor	0 -10 3 3
s:flour	0 -11 -15 25
s:flow	-1 0 10 -6
s:follow	-3 10 1 -12
s:followed	3 -4 14 -13
s:following	13 -21 1 1
s:force	-5 10 3 -12
s:foresee	-1 -12 -7 20
s:former	0 -2 -6 9
s:forty	3 -4 -8 10
s:found	-1 -7 15 -6
s:four	0 -12 6 2
s:fourth	0 -15 10 0
s:framework	-4 3 11 -16
s:free	-2 -22 32 -13
s:freeze	14 -20 -5 10
s:fresh	0 -11 0 12
s:friend	0 0 -12 13
s:front	-1 -2 9 -3
s:frozen	0 -10 7 1
s:fruit	2 0 5 -10
s:full	1 -17 2 7
s:furniture	0 -12 12 -1
s:g	0 -11 5 3
s:gained	0 -4 10 -4
s:gas	0 5 0 -10
s:gate	0 -14 18 -4
s:gave	0 -4 19 -24
s:gazette	0 -8 10 -1
s:general	0 10 0 -11
s:geneva	-10 8 9 -18
s:get	-12 6 9 -13
s:give	-12 13 0 -9
s:given	-11 0 14 -12
s:giving	0 10 0 -9
s:glove	0 18 -1 -18
s:good	-6 16 -4 -10
s:government	5 15 -24 0
s:grant	1 15 -18 0
s:great	0 15 -9 -5
s:ground	9 -3 0 -6
s:group	0 0 14 -16
s:grower	0 -4 13 -8
s:growth	0 -3 13 -7
s:guayaquil	9 -9 -8 4
s:had	19 -6 5 -13
s:halt	0 23 -25 -2
s:hand	-2 5 -20 14
s:handshake	0 -5 20 -14
s:hang	0 14 -10 -3
s:hanwha	0 -9 17 -9
s:happen	-6 19 5 -22
s:harvest	0 9 -36 21
s:has	-31 0 2 7
s:have	-48 8 9 -5
s:he	2 1 -7 2
s:he'd	0 -6 -8 15
s:hear	0 -12 -15 24
s:her	0 0 -9 12
s:here	3 -8 0 3
s:higher	0 13 -10 -7
s:highest	4 -17 20 -14
s:him	0 -18 -6 21
s:himself	0 14 0 -13
s:hinted	0 -2 -19 22
s:his	-15 2 -5 8
s:holiday	3 21 -18 -8
s:home	0 -24 9 4
s:house	0 -4 16 -7
s:household	0 -6 17 -12
s:how	-2 1 14 -14
s:hundred	0 -8 0 10
s:i	0 -13 -4 13
s:i'd	0 3 -11 9
s:i'll	0 -9 1 4
s:i've	0 -2 -6 10
s:if	-14 -1 -7 14
s:import	-3 3 11 -13
s:impose	-5 14 1 -13
s:included	0 0 8 -5
s:including	0 14 -3 -13
s:industry	0 -6 0 9
s:informed	0 -4 -2 9
s:initial	0 -2 -8 10
s:instead	-1 3 -13 12
s:insulin	-1 -19 0 20
s:intellectual	0 16 -11 -4
s:interest	0 -5 15 -10
s:interview	0 -11 -7 17
s:into	0 -1 18 -18
s:invest	0 4 3 -12
s:is	-38 2 2 6
s:island	0 -3 15 -10
s:it	10 -7 -4 5
s:jersey	0 -3 8 -3
s:joined	-7 4 14 -16
s:joint	-4 5 3 -8
s:josé	1 -13 -6 16
s:judge	0 -11 14 -3
s:juice	0 -9 7 0
s:just	0 2 8 -12
s:keep	0 12 0 -13
s:kind	-1 -5 9 0
s:know	8 -14 -2 6
s:lamb	0 9 -5 -2
s:lapse	18 -8 -4 -4
s:large	0 -3 11 -7
s:last	0 13 -4 -10
s:lasted	29 -16 -1 -19
s:late	-4 -6 13 -4
s:later	-11 -12 16 0
s:latest	0 -8 12 -3
s:law	-1 -15 12 1
s:lawyer	8 -25 6 4
s:lay	0 0 9 -14
s:leader	4 -5 -14 15
s:legal	0 0 13 -14
s:length	7 1 -15 5
s:lengths=1	-43 11 -14 19
s:lengths=2	-27 -16 27 -2
s:lengths=3	-5 -14 21 -5
s:lengths=4	32 -17 31 -51
s:less	0 -32 9 10
s:letter	4 -3 -18 18
s:level	0 12 -5 -6
s:licence	5 -3 22 -28
s:license	0 0 16 -17
s:licensing	0 -4 18 -14
s:lie	-4 -2 -4 13
s:life	-2 8 -7 0
s:lift	1 -5 -5 10
s:like	-1 10 5 -12
s:likely	0 0 -9 8
s:limit	-4 -1 20 -16
s:limited	0 12 -7 -4
s:line	-3 -24 25 -4
s:list	0 10 -1 -9
s:listed	0 -13 0 10
s:listing	0 18 -11 -8
s:little	-1 11 -10 0
s:live	-7 20 -12 -2
s:lived	4 0 4 -13
s:loan	0 -3 12 -8
s:logistic	0 -5 -1 8
s:long	-9 28 -21 -5
s:long=month	-34 -93 112 -45
s:long=usual	14 39 -63 20
s:long=week	-69 -112 184 -115
s:long=years	-56 -25 19 13
s:longer	-10 -11 2 10
s:look	0 5 10 -20
s:lose	-9 -9 8 1
s:loui	0 -2 -7 11
s:m	-5 9 13 -25
s:machine	0 14 -3 -9
s:machinery	0 -11 0 8
s:mackerel	15 -9 -15 4
s:major	-1 -4 10 -2
s:make	9 19 -16 -11
s:mandate	0 -9 -20 25
s:many	-2 10 -1 -7
s:market	-3 -7 -2 13
s:matter	0 -20 -8 24
s:may	-1 -24 35 -16
s:mayor	-1 -15 21 -8
s:me	0 0 -20 20
s:mean	0 -13 -1 16
s:mediator	0 -20 41 -30
s:medicine	-6 -18 31 -9
s:meet	6 -16 4 0
s:member	0 3 17 -19
s:mention	-3 10 -6 0
s:mentioned	0 -3 -15 18
s:metal	0 -12 2 6
s:middle	-2 19 -7 -13
s:midnight	14 -3 2 -13
s:might	0 -9 18 -8
s:milk	-3 17 -1 -16
s:mill	0 6 11 -16
s:million	0 0 14 -18
s:mind	-1 12 -8 0
s:mineral	0 -8 14 -5
s:minister	0 4 -14 9
s:monday	0 0 -16 15
s:money	0 -11 11 0
s:more	-22 -2 -10 20
s:more-before	-15 -1 -10 16
s:morning	-6 6 12 -21
s:mortgage	0 -2 10 -5
s:most	-13 4 1 0
s:move	-1 -7 16 -7
s:mr	-7 -2 -11 17
s:much	-2 -8 9 0
s:must	0 0 29 -27
s:my	-6 -18 -3 22
s:nagoya	0 11 0 -12
s:name	-2 4 -27 17
s:named=1	-33 -43 67 -18
s:named=2	-19 25 -16 -1
s:named=3	32 12 -61 20
s:nearly	-1 11 11 -27
s:need	-5 -10 0 9
s:negotiation	0 2 14 -18
s:negotiator	0 -4 12 -6
s:neither	6 -23 6 4
s:net	0 -9 11 -4
s:never	0 13 -18 4
s:new	-10 -7 9 0
s:newspaper	0 -7 0 8
s:nickel	0 4 5 -11
s:night	0 -22 -3 23
s:nobody	0 1 7 -13
s:noon	1 12 -2 -14
s:nor	2 -11 0 3
s:northern	0 -13 15 0
s:notice	0 12 3 -21
s:now	-9 -2 10 -6
s:number	-7 -15 -2 19
s:nut	8 -10 -2 3
s:obtain	0 -4 -3 8
s:ocean	0 -11 18 -8
s:of	0 -12 6 5
s:off	4 -1 17 -22
s:offer	-9 -48 5 18
s:official	0 0 11 -11
s:oil	0 10 -9 -4
s:old	-11 -15 27 -9
s:on	-21 0 9 0
s:once	2 -13 -6 18
s:one	6 -8 -3 5
s:one day	-8 -39 67 -37
s:one month	-26 -77 114 -61
s:one week	-4 0 15 -14
s:one year	-25 -17 -23 46
s:open	-1 -16 0 14
s:opened	0 -11 19 -7
s:operated	0 -4 9 -4
s:operator	0 -6 15 -8
s:opinion	0 -3 10 -7
s:opposition	0 4 11 -17
s:option	0 -19 -9 24
s:or	-9 -25 37 -15
s:order	-5 15 -9 -3
s:ordinary	0 -6 15 -7
s:originating	0 20 -6 -15
s:other	-19 5 4 -3
s:our	-11 -9 -6 20
s:out	22 -12 -1 -6
s:outline	0 -9 0 8
s:over	18 11 -1 -23
s:own	4 1 4 -12
s:owned	0 -15 11 0
s:owner	0 -15 13 0
s:packer	0 4 -9 3
s:pact	-3 10 0 -7
s:page	0 -7 -4 12
s:palm	0 5 2 -10
s:paper	-8 -25 -11 32
s:parcel	0 -16 1 13
s:parliament	0 -20 12 1
s:part	-5 7 6 -12
s:partner	-2 -3 10 -5
s:party	-3 1 7 -9
s:pass	-6 4 8 -13
s:past	-5 -19 17 5
s:pause	-2 6 -8 0
s:pay	-16 10 13 -22
s:pen	0 9 -18 9
s:penetration	0 -7 0 10
s:people	-4 -8 -13 22
s:perhap	0 -9 -6 14
s:phone	0 -2 -11 12
s:phosphate	0 9 0 -11
s:place	-1 5 5 -12
s:plan	-1 15 10 -26
s:plant	0 5 4 -13
s:player	0 -4 14 -10
s:pledge	0 9 -8 0
s:policy	-2 -6 19 -13
s:pork	0 -1 10 -11
s:port	5 -3 15 -18
s:possible	-2 0 -10 11
s:post	0 0 16 -19
s:powder	0 19 -9 -9
s:preliminary	0 13 -10 -3
s:present	-8 -15 -16 33
s:president	-1 16 -21 2
s:press	0 16 -2 -14
s:price	-1 -22 16 0
s:principle	-1 -16 -9 24
s:probably	0 -6 -6 12
s:proclamation	0 -16 25 -12
s:producer	0 -4 13 -8
s:product	0 10 2 -16
s:prolong	6 0 11 -15
s:prolongation	-4 -13 -16 29
s:promise	0 -1 11 -10
s:property	0 15 -10 -5
s:proposal	-3 -22 -32 43
s:propose	-11 -20 -15 31
s:protest	0 -9 15 -3
s:protocol	0 -11 -4 16
s:provide	-2 -11 0 12
s:province	0 -5 11 -6
s:public	0 11 0 -11
s:publication	0 -6 -1 10
s:publish	0 -1 18 -13
s:pump	0 6 -18 7
s:purchase	0 1 9 -12
s:push	0 -6 0 9
s:put	2 -12 11 1
s:q	0 7 -8 0
s:quarter	0 -10 15 -6
s:quota	0 0 11 -8
s:radio	0 -16 9 5
s:rain	0 9 -1 -9
s:raise	9 -3 6 -11
s:rare	-4 -9 14 -3
s:raspberry	0 -11 0 9
s:rate	1 22 -4 -21
s:rather	0 5 -19 15
s:reach	-15 0 1 4
s:ready	0 -10 -11 20
s:reason	0 0 11 -11
s:recall	9 8 -7 -13
s:reciprocal	-3 -23 8 21
s:reckon	0 19 -2 -13
s:recommend	0 -16 -16 28
s:reduction	0 2 -20 13
s:refrain	0 8 0 -11
s:refuse	0 -6 20 -15
s:regime	0 0 13 -12
s:relief	0 3 -9 3
s:remain	0 -3 -14 13
s:remember	0 -10 19 -7
s:renewal	0 4 -15 10
s:rent	0 -14 33 -26
s:replace	-4 11 0 -8
s:reply	0 -12 -7 19
s:report	-3 -12 34 -21
s:reporter	0 2 14 -16
s:representative	0 3 17 -22
s:require	0 -16 17 -1
s:result	-1 -16 21 0
s:retain	0 0 -11 11
s:review	0 -11 22 -12
s:revive	0 -6 -1 9
s:rice	-4 -3 -4 11
s:right	0 15 0 -17
s:rise	1 0 7 -12
s:river	0 -23 30 -14
s:roll	0 10 -6 0
s:room	7 -2 -15 12
s:round	-25 -32 23 10
s:rule	-2 -18 10 6
s:run	17 -5 2 -12
s:s	0 -12 16 -6
s:safe	0 0 -8 6
s:salmon	0 3 -16 9
s:salt	0 12 -13 1
s:same	-14 22 -7 -10
s:saturday	-1 6 5 -11
s:say	-13 2 -6 8
s:scotch	0 15 -11 -4
s:second	18 -3 -4 -8
s:secretary	0 -8 10 0
s:section	-8 -16 39 -16
s:seem	0 10 -3 -5
s:sell	1 -24 11 0
s:senate	0 -5 -4 10
s:send	0 -5 -12 17
s:settle	0 -13 -2 14
s:seventh	-1 -2 9 -3
s:shall	-3 4 -16 10
s:shanghai	0 11 0 -12
s:she	9 -2 -3 -1
s:shelve	0 20 -17 -5
s:ship	-9 -6 18 -8
s:shipbuilding	0 -5 12 -4
s:shook	0 -4 -8 13
s:short	-2 9 1 -9
s:shortly	0 9 -2 -6
s:should	-2 -20 27 -9
s:show	0 -11 16 -3
s:shrimp	5 10 -16 0
s:shut	0 -6 13 -5
s:side	3 0 -9 4
s:sign	-9 10 -3 -3
s:signature	-1 -8 -24 30
s:silent	0 -14 18 -2
s:since	-7 19 -11 -6
s:single	0 13 -11 0
s:sirloin	0 1 8 -10
s:sit	-8 -13 14 1
s:sleep	7 11 -13 -6
s:so	-2 14 -12 0
s:some	-2 10 -3 -4
s:somebody	0 1 -11 9
s:source	0 -14 0 11
s:southeast	0 -6 9 0
s:soybean	-5 1 7 -9
s:spare	0 14 0 -16
s:speak	-3 1 -6 7
s:speaking	0 0 -11 11
s:special	0 8 8 -19
s:spirit	0 -12 0 12
s:spoke	-2 -7 10 0
s:spoken	0 -11 -6 14
s:spring	6 -9 11 -8
s:stake	0 17 -16 0
s:stand	-8 0 12 -10
s:standstill	0 -3 -22 20
s:start	0 -12 6 2
s:statement	-2 -3 13 -6
s:station	0 -9 6 1
s:statute	0 -6 11 -2
s:still	-11 -26 19 4
s:stock	0 -21 16 0
s:stockholm	-11 -29 13 15
s:stretch	0 -3 -14 16
s:strike	-17 -3 10 2
s:subject	0 0 -11 11
s:subsidy	0 10 -10 0
s:substantial	0 6 4 -12
s:substantially	0 -17 12 5
s:successor	13 -11 -4 0
s:such	0 -9 18 -7
s:sugar	0 14 -30 9
s:suggest	0 2 -10 8
s:sum	0 -6 9 0
s:summit	-2 -2 -6 12
s:supply	0 -2 -5 9
s:surcharge	-10 -28 34 -4
s:suspend	-8 0 -7 9
s:suspension	-12 0 0 6
s:table	-5 -6 -10 18
s:take	5 2 -7 0
s:talk	-26 -41 21 17
s:talked	-1 -22 9 8
s:talking	0 -4 -4 9
s:tariff	-3 4 12 -15
s:taro	0 0 -17 17
s:tea	-3 -3 -7 12
s:technology	0 16 -8 -9
s:telephone	-5 34 -22 -10
s:television	0 -23 0 17
s:tell	-16 -12 -1 14
s:ten	0 -8 0 9
s:terminal	0 -4 12 -7
s:text	-2 0 -24 27
s:th	0 -9 0 8
s:than	-5 -8 21 -14
s:the	-22 -1 5 6
s:their	-28 1 13 -4
s:them	0 -12 25 -14
s:themselve	-2 11 -5 -5
s:then	-4 -11 22 -9
s:there	6 -12 5 0
s:these	-5 21 -20 0
s:they	15 0 -9 -2
s:they'll	0 -4 -9 12
s:thi	-14 -13 6 12
s:thing	-4 -12 0 11
s:think	0 -12 16 -9
s:third	-10 -2 5 0
s:those	0 5 1 -11
s:though	5 -11 6 0
s:threaten	0 0 9 -11
s:three	-17 -8 8 6
s:through	-3 20 -19 1
s:tiktok	0 -19 28 -12
s:till	0 2 -12 3
s:timber	0 1 -11 6
s:time	-6 -10 24 -12
s:tin	0 -6 -6 10
s:tired	0 12 -3 -9
s:to	-6 -5 10 -3
s:together	-1 -4 23 -17
s:too	0 -12 14 -4
s:tool	0 11 -5 -6
s:touched	-1 15 -10 -3
s:town	-1 -6 20 -13
s:toy	0 -11 -3 14
s:trade	-23 -2 4 4
s:trader	0 -4 -12 14
s:trading	0 -11 4 5
s:transfer	0 10 0 -12
s:transport	0 -1 12 -10
s:travel	0 -2 8 -4
s:treasury	0 -4 15 -8
s:treat	0 0 10 -11
s:treaty	8 -17 0 9
s:triple	0 10 -6 -3
s:tromsø	0 0 -10 12
s:trouble	0 11 0 -13
s:truce	13 3 -7 -8
s:tuesday	0 -5 11 -5
s:tuna	0 -3 -6 8
s:turn	9 -10 1 -1
s:turned	0 -10 4 4
s:twice	11 -19 0 0
s:two	1 -10 10 -2
s:tyre	11 2 -9 -7
s:unchanged	0 -6 9 0
s:under	-18 -3 14 -3
s:union	0 -7 12 -5
s:unit=day	-2 -5 41 -42
s:unit=month	15 0 -33 25
s:unit=week	-32 24 12 -31
s:unit=year	-51 -34 26 17
s:unless	-5 -26 15 10
s:unlike	0 13 -8 -3
s:unreliable	0 18 -11 -7
s:until	-6 5 7 -19
s:up	-17 7 6 -8
s:upper	0 -4 9 -4
s:us	-12 23 -14 -4
s:use	0 10 2 -11
s:utility	0 -6 15 -8
s:valid	0 -6 -11 16
s:valley	0 -7 11 -2
s:video	0 6 -10 2
s:village	0 -5 13 -7
s:visit	0 -6 9 0
s:vote	13 -14 5 -5
s:wage	0 -6 10 -3
s:wait	-5 0 9 -9
s:walk	0 15 -3 -11
s:want	-3 19 -6 -5
s:warehouse	0 -7 18 -13
s:watch	0 10 -6 -2
s:water	0 -12 15 -1
s:we	-15 -3 -8 16
s:we'll	0 -14 0 11
s:wednesday	0 20 -6 -16
s:week	-8 8 -14 9
s:weekend	3 1 7 -15
s:welcome	9 13 -1 -21
s:welcomed	0 12 -10 -4
s:were	12 -4 8 -17
s:what	4 4 -15 5
s:wheat	0 0 15 -18
s:when	13 10 -17 -5
s:whether	0 -9 14 -2
s:who	-19 -16 20 0
s:whose	0 -7 -7 15
s:why	1 0 6 -12
s:will	-27 2 -4 8
s:win	0 13 -7 -6
s:window	0 -2 11 -7
s:wine	5 26 -25 -7
s:winter	8 -22 7 1
s:wish	0 10 -11 0
s:with	-21 2 0 6
s:withdraw	4 -12 2 1
s:within	0 -10 37 -30
s:without	14 -14 0 0
s:wool	0 10 -9 0
s:word	0 -21 0 14
s:work	-4 -5 14 -5
s:worked	13 2 -9 -10
s:world	0 -8 23 -18
s:worst	0 -9 11 0
s:worth	0 10 1 -16
s:would	-35 -13 -6 25
s:write	-9 -18 15 4
s:xi	0 5 -12 7
s:year	7 -13 14 -8
s:yes	-1 4 -13 7
s:yet	-4 -11 -20 31
s:yield	-5 -12 15 0
s:york	0 -14 10 0
s:you	-5 4 13 -18
s:your	0 0 -5 9
s:•	0 0 8 -7
sa:!	-1 9 -15 4
sa:" .	-12 10 -9 3
sa:" <person>	0 15 0 -16
sa:" and	0 -11 0 9
sa:" he	0 22 8 -29
sa:" in	0 -5 -12 17
sa:" she	12 -3 -6 0
sa:" the	8 0 1 -12
sa:'	0 0 8 -10
sa:' notice	-2 -3 15 -7
sa:'s <level>	0 -8 7 0
sa:'s <person>	0 6 10 -14
sa:'s delay	0 -3 12 -7
sa:'s foreign	8 -8 0 0
sa:'s grace	0 -4 -9 14
sa:'s president	0 9 0 -8
sa:'s tariff	0 11 -5 -6
sa:'s to	0 -6 9 -2
sa:'s trade	0 9 -5 -3
sa:)	-5 15 -7 -2
sa:) and	0 19 -10 -9
sa:, "	6 9 9 -22
sa:, <day-today>	0 5 -12 5
sa:, <level>	12 -14 14 -15
sa:, <name>	0 -1 -14 12
sa:, <number>	-5 8 0 -9
sa:, <office>	0 -10 -1 11
sa:, <quality>	0 -2 10 -6
sa:, <span>	-6 8 6 -12
sa:, and	14 -18 5 1
sa:, as	-5 -9 -6 19
sa:, at	1 -7 -14 17
sa:, by	-5 16 -1 -13
sa:, counted	-1 10 -17 6
sa:, down	3 -12 0 4
sa:, during	1 5 0 -11
sa:, from	0 -13 -6 16
sa:, go	-3 11 -20 10
sa:, had	1 10 -7 -7
sa:, his	0 0 -10 12
sa:, hour	-7 2 11 -13
sa:, i	0 6 12 -16
sa:, in	6 5 -1 -9
sa:, is	-6 10 3 -12
sa:, it	1 16 -10 -10
sa:, leave	0 -4 -6 8
sa:, mediator	0 -3 9 -4
sa:, mr	0 -1 16 -13
sa:, no	0 -5 -7 12
sa:, nobody	0 -4 12 -7
sa:, of	0 -13 13 -3
sa:, on	-7 -27 36 -10
sa:, one	0 -2 19 -16
sa:, or	0 -10 -6 15
sa:, our	0 -10 2 6
sa:, run	8 5 -12 -2
sa:, say	10 -20 -2 13
sa:, she	0 0 14 -12
sa:, so	-6 26 -19 -4
sa:, subject	0 -2 -7 10
sa:, take	-1 10 0 -10
sa:, the	-6 5 4 -8
sa:, their	0 12 5 -19
sa:, then	0 0 25 -26
sa:, they	8 0 -11 3
sa:, to	1 18 -24 1
sa:, two	-3 -10 -6 17
sa:, under	-5 -6 8 1
sa:, unless	0 -18 6 8
sa:, was	-12 -14 17 7
sa:, were	-1 24 -7 -19
sa:, when	2 -10 -4 12
sa:, which	10 4 -13 0
sa:, who	0 -4 -3 10
sa:, with	0 -23 0 20
sa:, would	-2 13 -4 -7
sa:- built	0 -4 10 -5
sa:- earth	0 -11 0 11
sa:. "	-5 -17 -6 20
sa:. m	0 8 0 -13
sa::	-15 -4 20 -10
sa:: <name>	0 -12 3 7
sa:: <number>	-4 2 12 -22
sa:: it	0 -9 10 0
sa:: on	0 -7 12 -3
sa:: that	0 -3 -3 8
sa:: the	0 -2 13 -9
sa:: what	0 -10 5 4
sa:;	24 -6 -3 -7
sa:; <person>	0 0 -8 6
sa:; a	10 -6 1 -8
sa:; both	10 3 0 -15
sa:; it	0 7 1 -9
sa:<agent>	8 0 -17 10
sa:<day-ahead>	-33 23 -31 16
sa:<day-ahead> ,	7 2 -16 7
sa:<day-ahead> .	-25 15 -16 7
sa:<day-ahead> ;	9 0 0 -9
sa:<day-ahead> of	0 -2 -12 15
sa:<day-ahead> unless	-1 -9 14 -1
sa:<day-gone>	23 8 -21 -7
sa:<day-gone> ,	5 5 -9 -4
sa:<day-gone> .	2 -12 12 -2
sa:<day-gone> after	10 7 -17 -1
sa:<day-gone> and	-3 -2 -4 12
sa:<day-gone> evening	0 -16 0 15
sa:<day-gone> is	0 14 -12 -8
sa:<day-gone> on	0 -4 -4 8
sa:<day-gone> to	10 4 0 -15
sa:<day-gone> without	8 -5 0 0
sa:<day-today>	5 6 3 -18
sa:<day-today> ,	-6 21 -5 -14
sa:<day-today> .	-6 21 -3 -15
sa:<day-today> without	9 -2 -5 0
sa:<gate>	16 -5 -17 9
sa:<goods-amount>	0 9 -1 -7
sa:<goods-amount> .	0 10 -8 0
sa:<goods>	1 9 -21 11
sa:<level-noun>	-19 0 -6 13
sa:<level>	11 -12 2 2
sa:<level> )	0 -8 -3 12
sa:<level> ,	0 -21 29 -9
sa:<level> and	0 15 -25 9
sa:<level> from	-2 -12 12 1
sa:<level> of	0 -12 4 5
sa:<level> on	12 8 -39 18
sa:<level> stay	0 8 -9 0
sa:<level> that	2 10 -6 -9
sa:<level> to	5 4 2 -16
sa:<level> was	0 10 -8 0
sa:<money>	-4 -7 20 -10
sa:<money> ,	0 -12 6 3
sa:<money> in	0 -3 10 -5
sa:<money> of	0 8 -12 1
sa:<month-ahead> ,	0 8 -7 -2
sa:<month-gone> ,	0 6 1 -11
sa:<month-gone> .	1 -12 -2 11
sa:<month-gone> and	9 0 -7 0
sa:<month-gone> for	-5 7 0 0
sa:<name>	-7 -1 -1 7
sa:<name> 's	0 -16 10 8
sa:<name> .	-5 0 11 -6
sa:<name> <level>	0 5 -18 8
sa:<name> <number>	0 0 -8 8
sa:<name> and	2 12 2 -28
sa:<name> by	0 -5 -5 10
sa:<name> charge	-3 0 -9 9
sa:<name> conclude	0 -2 9 -5
sa:<name> have	0 -5 9 -1
sa:<name> in	-7 -5 11 0
sa:<name> is	0 9 4 -14
sa:<name> its	6 -1 -11 4
sa:<name> take	7 -4 -9 8
sa:<name> tariff	0 9 -7 0
sa:<name> will	0 -7 -23 26
sa:<name> would	0 -8 -4 12
sa:<not>	18 -5 -6 -1
sa:<number>	14 -12 9 -10
sa:<number> .	33 0 -19 -13
sa:<number> :	-4 2 12 -19
sa:<number> <name>	0 -13 3 7
sa:<number> <quality>	0 10 0 -13
sa:<number> and	7 -5 -16 15
sa:<number> more	-5 22 -16 -2
sa:<number> of	0 14 -12 -3
sa:<office>	-18 0 15 -7
sa:<office> 's	0 0 11 -10
sa:<office> ,	0 4 8 -12
sa:<office> had	0 -7 9 -1
sa:<organisation>	-12 -4 1 6
sa:<organisation> 's	0 0 12 -13
sa:<organisation> ,	0 1 -10 9
sa:<organisation> .	-6 0 -5 11
sa:<organisation> and	0 -9 11 -1
sa:<organisation> announce	0 0 9 -9
sa:<organisation> in	0 0 -20 18
sa:<organisation> of	0 10 -1 -8
sa:<person>	0 9 -7 -1
sa:<person> 's	10 13 -10 -15
sa:<person> .	-7 12 1 -10
sa:<person> and	0 5 -12 3
sa:<person> announce	0 11 -15 2
sa:<person> had	4 14 -10 -10
sa:<person> has	0 -6 -12 20
sa:<person> in	0 19 -9 -13
sa:<person> of	0 -13 19 -5
sa:<person> sign	0 5 4 -12
sa:<points>	-8 9 -4 0
sa:<quality>	-11 -7 5 6
sa:<quality> good	0 8 0 -10
sa:<quality> minister	0 3 -10 4
sa:<quality> one	5 -12 -8 14
sa:<quality> ship	0 -9 1 5
sa:<quality> steel	0 9 -6 -1
sa:<quality> tariff	0 -11 15 -3
sa:<seat>	-31 0 10 1
sa:<seat> .	-3 16 -5 -9
sa:<seat> at	0 10 0 -10
sa:<seat> on	-10 -1 7 0
sa:<seat> time	0 -19 22 -1
sa:<seat> to	-5 -16 12 5
sa:<sender>	0 11 1 -14
sa:<span>	-10 -16 4 12
sa:<span> ,	4 -20 15 -2
sa:<span> .	-14 -12 23 -5
sa:<span> before	0 17 -7 -9
sa:<span> of	-3 -21 -6 25
sa:<span> to	0 9 1 -10
sa:<taker>	0 10 0 -9
sa:<v-agree>	-15 -4 -6 20
sa:<v-bear>	-10 5 7 -8
sa:<v-begin>	12 11 -14 -8
sa:<v-buy>	-2 12 -2 -8
sa:<v-deny>	-1 -12 3 8
sa:<v-end>	28 -11 -5 -12
sa:<v-impose>	-12 1 -7 10
sa:<v-lack>	-3 -3 -8 14
sa:<v-propose>	-8 -2 -8 13
sa:<v-refuse>	0 -2 27 -24
sa:<v-renew>	5 1 14 -29
sa:<v-return>	11 -11 0 0
sa:<v-say>	-5 -7 10 -1
sa:<v-sell>	3 4 -11 2
sa:<v-sign>	-8 6 5 -9
sa:<v-suspend>	4 11 -10 -3
sa:<v-target>	-19 2 0 4
sa:<v-up>	13 4 -8 -7
sa:?	-19 -5 7 4
sa:a	-6 -12 20 -8
sa:a deal	3 -12 16 -10
sa:a good	0 0 -12 13
sa:a handshake	0 -4 11 -6
sa:a long	0 -9 14 -3
sa:a price	0 -2 9 -5
sa:a rule	0 5 -10 3
sa:a season	0 8 1 -11
sa:a successor	14 -6 -8 0
sa:a telephone	0 -4 -1 9
sa:a treaty	9 -6 -15 10
sa:a truce	-3 -22 0 22
sa:about	5 -6 11 -11
sa:add	0 -12 7 4
sa:add .	0 -6 12 -5
sa:additional	0 5 -9 1
sa:after	4 0 10 -14
sa:after .	10 -6 -17 13
sa:after <person>	0 18 -6 -13
sa:after <span>	0 -11 -1 11
sa:after a	-3 17 -5 -8
sa:after the	-4 -31 14 7
sa:after they	0 -3 12 -8
sa:again	-12 0 6 0
sa:again ,	0 -10 5 3
sa:again .	-6 14 -7 0
sa:against	0 11 -4 -5
sa:against <name>	0 10 -5 -5
sa:agree	-9 0 -9 14
sa:agree .	4 -15 -4 13
sa:agree by	0 22 -9 -15
sa:agree in	-13 -11 -3 27
sa:agreement	-2 0 18 -15
sa:ahead	0 -5 13 -6
sa:air base	0 -9 0 6
sa:all	2 1 10 -17
sa:allow	0 -2 -6 10
sa:alone	0 12 -7 -2
sa:along	-3 -9 0 10
sa:already	0 15 -11 -5
sa:amount	0 -9 16 -8
sa:an	-1 13 6 -20
sa:an agreement	0 -3 14 -9
sa:an order	0 8 -6 -1
sa:and <name>	3 17 -18 -5
sa:and <number>	5 -25 7 9
sa:and <person>	-4 17 -9 -5
sa:and <quality>	-3 0 9 -8
sa:and <span>	0 -20 14 0
sa:and a	-6 -4 10 -2
sa:and at	0 -12 5 4
sa:and die	8 2 -12 -2
sa:and drop	0 10 1 -12
sa:and end	9 -3 -10 3
sa:and go	0 0 9 -10
sa:and had	1 10 6 -19
sa:and has	0 -8 -9 20
sa:and i	0 -10 8 1
sa:and in	-2 9 -5 0
sa:and it	1 3 -13 4
sa:and keep	-4 13 -6 -5
sa:and no	-2 0 8 -3
sa:and nobody	1 -13 0 8
sa:and not	-2 3 -26 24
sa:and now	-6 0 8 -1
sa:and one	0 0 7 -9
sa:and pay	0 1 -10 7
sa:and retain	0 -13 0 16
sa:and run	0 12 -6 -4
sa:and say	0 3 9 -12
sa:and soybean	0 -14 0 14
sa:and that	9 -8 -14 13
sa:and the	-10 3 -6 7
sa:and they	11 -13 -2 2
sa:and those	0 9 0 -9
sa:and to	0 -19 6 11
sa:and was	2 -7 12 -10
sa:and we	0 -20 31 -15
sa:and what	0 8 3 -11
sa:and will	-1 -4 -9 12
sa:announce .	0 -11 15 -3
sa:announce on	0 7 -12 2
sa:another	11 -23 1 8
sa:another <number>	0 -13 14 -3
sa:anything	2 9 -15 0
sa:anything .	2 10 -12 0
sa:apart	9 -9 0 0
sa:apply	1 -19 1 12
sa:apply .	3 -9 -4 9
sa:are	0 12 -7 -8
sa:are up	0 5 1 -10
sa:are what	0 -7 -7 14
sa:as	-6 5 -17 13
sa:as agree	4 10 0 -13
sa:as good	0 -6 -5 13
sa:as it	-7 -4 -2 15
sa:as the	0 6 -11 4
sa:as well	0 6 5 -13
sa:ask	14 0 -22 9
sa:ask for	15 0 -13 0
sa:at	12 -15 -5 10
sa:at <level>	-2 10 -14 5
sa:at <number>	8 -5 -23 18
sa:at the	0 -20 5 11
sa:away	-2 0 10 -10
sa:away .	0 -5 10 -4
sa:back	-13 5 2 -2
sa:back ,	0 9 0 -10
sa:back .	-3 -9 -2 16
sa:bargaining	0 -8 11 0
sa:base	0 -10 4 5
sa:be	-13 5 2 -2
sa:be <number>	0 -7 12 -4
sa:be extend	0 3 10 -16
sa:bean	6 0 2 -12
sa:beef	-2 14 0 -12
sa:been	-17 -14 11 7
sa:been agree	0 3 -16 11
sa:before	-11 -2 11 -1
sa:before it	3 15 -4 -15
sa:before the	-11 -14 -4 21
sa:begin	-1 2 -9 8
sa:begin ,	0 -13 14 -2
sa:begin .	4 4 -16 6
sa:begin <day-today>	-2 12 0 -12
sa:begin in	3 0 9 -16
sa:begin on	-2 -10 -23 27
sa:being	-1 8 -13 5
sa:believe	-2 -15 -1 19
sa:better	0 3 5 -10
sa:better than	0 -5 14 -9
sa:between	7 4 0 -13
sa:between <name>	7 8 -9 -9
sa:between <person>	0 6 -8 1
sa:between the	-4 3 17 -26
sa:big	0 -9 14 -5
sa:bond	0 -2 12 -5
sa:border	0 9 -3 -5
sa:both	0 14 -18 1
sa:both duty	0 -16 -5 19
sa:both side	-11 14 2 -11
sa:breath	0 9 -8 0
sa:bring	0 -11 18 -11
sa:broke	16 -14 2 -9
sa:broke down	13 -8 0 -7
sa:built	0 -7 13 -6
sa:business	0 -12 18 -7
sa:but	-5 -23 12 8
sa:but a	0 -19 0 17
sa:but not	0 -9 13 -5
sa:by	-8 -16 16 3
sa:by <day-ahead>	0 -23 20 1
sa:by <number>	-1 12 -11 2
sa:by a	0 -6 8 0
sa:by another	1 -16 10 0
sa:by the	10 5 2 -20
sa:cabinet	11 -16 0 1
sa:call	-3 4 3 -7
sa:calm	0 -1 -12 14
sa:can	0 2 2 -8
sa:can be	0 -18 11 3
sa:cement	0 -11 0 8
sa:change	0 -8 9 0
sa:charge	-7 10 -7 0
sa:cheese	0 13 -8 -3
sa:chip	0 11 -5 -4
sa:clock	0 -6 13 -6
sa:closed	0 -14 13 0
sa:closed .	0 -5 10 -5
sa:coffee	0 0 -16 12
sa:collect	3 3 4 -15
sa:come	-8 8 -3 0
sa:come back	-1 11 -3 -6
sa:come down	-3 13 -2 -7
sa:commerce	8 -12 1 0
sa:company	0 0 13 -10
sa:conclude	5 -1 7 -17
sa:confirm	0 7 5 -14
sa:consider	0 -3 12 -9
sa:container	0 12 0 -10
sa:control	0 -4 8 -1
sa:control on	0 -16 10 2
sa:copper	0 -9 -9 17
sa:cork	0 -3 -6 9
sa:cost	0 -18 6 9
sa:could	-12 -5 14 -1
sa:could agree	-3 -12 -5 18
sa:could be	-3 -2 13 -5
sa:counted	-2 20 -23 0
sa:counted from	-1 18 -21 0
sa:countermeasure	0 9 -7 0
sa:country .	0 -3 11 -4
sa:crane	0 -10 14 -3
sa:custom	0 -7 16 -8
sa:customer	0 12 -2 -9
sa:cut	0 -15 8 6
sa:day of	0 0 -14 15
sa:de	0 0 -6 8
sa:deadline	-1 -4 14 -8
sa:deal	1 -16 5 2
sa:deal .	4 -9 0 3
sa:deal that	0 -1 11 -9
sa:delay	0 -3 13 -8
sa:did	0 -10 12 -4
sa:die	10 5 -16 -3
sa:die on	0 10 -11 0
sa:discuss	0 -2 -12 15
sa:dispute	-2 -23 9 11
sa:dispute over	-1 -12 0 11
sa:do	-1 -10 -5 17
sa:do so	0 2 -9 4
sa:doe	-4 17 -9 -6
sa:doe not	-1 9 -9 0
sa:done	0 -13 9 2
sa:down	13 0 0 -12
sa:down to	9 0 -8 0
sa:draft	0 -8 -11 19
sa:draft .	0 -2 -10 13
sa:draw	0 5 -11 5
sa:drug	0 -6 12 -6
sa:due	-6 -6 4 5
sa:due .	-2 -4 10 -1
sa:during	0 -3 17 -20
sa:during which	0 4 6 -17
sa:duty	10 -6 3 -3
sa:duty .	0 -4 10 0
sa:duty is	0 11 0 -11
sa:duty of	0 5 4 -10
sa:duty on	0 3 12 -16
sa:duty that	0 13 -15 0
sa:duty to	17 -11 -1 -9
sa:duty were	2 -10 1 0
sa:each	-2 6 0 -4
sa:each of	0 -1 10 -6
sa:each other	-9 0 -5 10
sa:each side	7 1 -8 -2
sa:earlier	-2 -14 14 1
sa:early	-3 -10 18 -6
sa:early .	0 -5 12 -4
sa:earth	-1 -12 0 13
sa:earth that	0 -11 0 9
sa:economy	-9 0 10 -2
sa:effect	-4 19 0 -19
sa:either	7 3 -10 -2
sa:either side	0 7 -9 0
sa:election	0 -8 0 10
sa:end	16 0 -6 -10
sa:end .	-4 10 0 -10
sa:end in	9 3 -5 -14
sa:end of	-3 -6 -9 18
sa:end on	-6 -4 9 -2
sa:evening	-2 -33 10 20
sa:evening ,	0 -11 1 9
sa:evening .	0 -15 8 4
sa:ever	-7 15 -5 -6
sa:every	0 -15 8 3
sa:everybody	-7 0 27 -22
sa:expect .	0 -8 0 6
sa:expect to	5 2 -11 1
sa:expire	4 10 -3 -22
sa:expire on	-8 20 -5 -15
sa:export	6 4 -13 0
sa:export of	7 0 4 -16
sa:extend its	0 0 -11 10
sa:extension	7 -6 -13 9
sa:extra	3 0 8 -18
sa:fall	4 9 -5 -11
sa:farm good	0 -18 14 6
sa:farmer	-1 -1 8 -2
sa:fee	0 -16 15 0
sa:fee .	0 -10 13 -2
sa:fentanyl	0 11 5 -19
sa:fentanyl duty	0 9 0 -7
sa:find	-3 0 21 -21
sa:finish	0 -2 -11 13
sa:floor	0 -10 3 3
sa:followed	5 0 2 -9
sa:for	0 -7 14 -9
sa:for <name>	0 0 11 -16
sa:for <seat>	0 -5 -9 14
sa:for all	0 -3 10 -6
sa:for an	0 -12 10 1
sa:for good	7 2 1 -15
sa:for more	0 7 8 -16
sa:for one	0 -7 13 -5
sa:for the	-1 -10 4 4
sa:for what	0 0 10 -8
sa:for which	0 13 -14 0
sa:force	-7 14 -6 -3
sa:force .	0 -10 0 11
sa:force since	-2 19 -9 -9
sa:foreign	8 -8 -11 10
sa:free	0 6 4 -14
sa:freeze	8 0 -11 0
sa:from	-5 -4 -6 10
sa:from <day-ahead>	3 -22 -16 30
sa:from <day-gone>	4 27 -15 -31
sa:from <day-today>	0 -2 14 -14
sa:from <number>	0 0 15 -15
sa:from now	0 -7 16 -10
sa:frozen	0 -5 -1 9
sa:full	2 -11 12 -5
sa:furniture	0 -7 12 -4
sa:further	-2 9 2 -11
sa:gave	-4 14 1 -14
sa:geneva	-9 20 -13 -4
sa:geneva .	0 0 -6 8
sa:give	0 14 -6 -5
sa:give the	0 -3 -8 12
sa:given	0 13 0 -14
sa:go	7 3 3 -15
sa:go ,	8 -11 1 0
sa:go .	0 14 -2 -12
sa:go into	0 16 -13 -1
sa:go on	-4 12 7 -20
sa:go to	0 -21 12 3
sa:good	3 1 2 -10
sa:good ,	0 -11 6 5
sa:government	8 7 -4 -13
sa:grace	-1 2 -11 10
sa:grant	2 8 -12 0
sa:had	6 0 13 -19
sa:had been	-2 -18 20 -3
sa:had impose	0 12 -3 -7
sa:had put	0 -10 2 7
sa:had sign	6 9 -6 -13
sa:half of	0 9 -4 -4
sa:halve	0 11 -1 -8
sa:hand	0 -8 -6 13
sa:handshake	0 -11 22 -12
sa:hang	0 12 -5 -5
sa:hanwha	0 -5 10 -3
sa:hanwha ocean	0 -5 10 -3
sa:happen	-3 7 6 -10
sa:harvest	0 11 -27 13
sa:has	-2 -9 -7 19
sa:has already	0 9 -4 -4
sa:has been	-8 5 -13 12
sa:has charge	0 11 0 -13
sa:has not	0 -6 -1 10
sa:has say	0 18 -9 -10
sa:has sign	0 0 -10 11
sa:has tell	0 -3 -8 11
sa:has to	0 -10 0 8
sa:have	-20 2 -6 12
sa:have been	0 -4 -5 13
sa:have end	-2 11 -8 0
sa:he had	5 -9 -6 7
sa:he tell	0 11 3 -14
sa:here	-1 -8 11 0
sa:higher	-1 12 -1 -11
sa:higher duty	0 -13 10 0
sa:highest	5 -17 15 -8
sa:him	0 0 -8 11
sa:his	-5 14 -29 16
sa:his <office>	0 -9 1 5
sa:his <organisation>	0 5 -10 5
sa:hold for	0 5 7 -15
sa:holiday	0 15 -25 8
sa:holiday .	0 18 -20 1
sa:home	-3 -15 26 -12
sa:home .	0 -7 10 0
sa:home from	0 -3 9 -6
sa:hour	0 2 16 -26
sa:hour .	11 -16 0 2
sa:hour before	-8 11 7 -17
sa:house	0 -1 9 -5
sa:how	0 10 -2 -8
sa:i	-7 -12 12 2
sa:i have	0 -13 -6 17
sa:if <name>	0 -9 11 -1
sa:if both	0 12 0 -12
sa:if nobody	0 17 -7 -12
sa:impose on	0 11 0 -11
sa:in	2 -11 -5 13
sa:in <month-gone>	11 -6 3 -11
sa:in <name>	-12 10 11 -15
sa:in <number>	6 0 8 -19
sa:in <seat>	-17 7 8 -6
sa:in a	0 -16 7 9
sa:in at	0 -16 7 5
sa:in both	6 -5 -9 7
sa:in busan	-6 5 7 -12
sa:in force	-2 14 -4 -9
sa:in full	4 -12 0 3
sa:in geneva	-4 16 -9 -3
sa:in his	0 -1 -11 14
sa:in its	0 0 12 -9
sa:in place	0 13 -3 -10
sa:in stockholm	0 -6 -4 11
sa:in the	2 22 -9 -16
sa:in their	11 -13 -8 7
sa:in write	0 -10 -1 12
sa:including	0 9 -3 -7
sa:intellectual	0 10 -7 -1
sa:intellectual property	0 10 -7 -1
sa:interview	0 -8 -3 12
sa:into the	0 -7 11 -2
sa:investigation	0 -12 2 7
sa:is	-14 0 -6 12
sa:is ,	0 -17 0 14
sa:is <day-ahead>	11 10 -22 0
sa:is a	0 -8 3 4
sa:is back	0 -17 7 9
sa:is being	0 -4 -7 14
sa:is not	-6 -5 21 -12
sa:is on	0 -13 4 2
sa:is one	0 18 -8 -12
sa:is over	0 21 -11 -10
sa:is still	-2 -7 11 0
sa:is what	7 6 -19 3
sa:it	7 2 -1 -13
sa:it 's	0 -16 12 0
sa:it ,	0 9 -15 3
sa:it .	13 -8 3 -5
sa:it begin	2 10 -17 3
sa:it end	1 -3 13 -18
sa:it had	0 -11 11 0
sa:it is	-12 16 -10 0
sa:it pay	0 0 -11 8
sa:it promise	0 12 -12 0
sa:it take	4 18 -12 -14
sa:it to	10 -16 0 1
sa:it was	-5 5 6 -12
sa:it will	-4 16 -5 -10
sa:it would	-5 10 0 -7
sa:its <office>	0 -15 -2 17
sa:its duty	9 -1 7 -14
sa:its list	0 0 -14 16
sa:its own	5 1 -10 0
sa:its port	0 4 -10 4
sa:itself	0 -8 10 0
sa:joint	0 -8 -6 14
sa:keep	-13 25 -9 -11
sa:keep their	0 13 -6 -8
sa:know	5 -12 0 6
sa:lapse	16 0 -5 -10
sa:last	-5 9 7 -15
sa:last <month-gone>	4 12 -15 -1
sa:last day	0 3 1 -10
sa:last winter	0 -9 8 0
sa:lasted	15 -10 -5 -1
sa:late .	0 -1 9 -4
sa:late on	0 2 -9 5
sa:later	-8 -7 23 -12
sa:lay	-1 -15 16 0
sa:leather	0 10 -6 -2
sa:leave	-12 -14 28 -4
sa:leave .	0 -5 13 -7
sa:leave it	0 -13 0 13
sa:less	2 -21 5 6
sa:less <span>	0 -9 16 -6
sa:levy	-2 15 -5 -6
sa:levy <level>	0 15 -12 -4
sa:lie	0 -2 -8 13
sa:lift	2 -14 1 8
sa:like	0 -12 4 6
sa:likewise	0 0 -10 8
sa:line	-3 -6 9 0
sa:list .	0 2 -11 6
sa:listed firm	0 -11 0 7
sa:listing	0 13 -8 -5
sa:listing of	0 14 -9 -5
sa:little	0 14 -8 -6
sa:live	-2 13 -7 -3
sa:long	-6 8 -13 6
sa:long ,	0 15 -18 0
sa:long .	0 10 -9 0
sa:long time	0 -17 18 -1
sa:longer	-4 0 -10 12
sa:longer than	0 8 -10 1
sa:look	0 -9 15 -5
sa:look at	0 -6 12 -6
sa:lower	6 -15 12 -3
sa:lower duty	0 0 -11 9
sa:lower tariff	0 -8 12 -4
sa:m	0 8 0 -13
sa:m .	0 8 0 -12
sa:machine	0 17 0 -18
sa:magnet	0 12 -4 -10
sa:make	0 10 0 -12
sa:make in	0 10 -3 -9
sa:make it	0 10 -5 -4
sa:maker in	0 4 6 -11
sa:matter	0 -11 3 4
sa:me	0 -7 -12 18
sa:mean	0 -8 -5 12
sa:mediator	0 -6 16 -11
sa:mediator say	0 -3 9 -4
sa:medicine	-5 -9 9 4
sa:meet	0 -16 -4 16
sa:meet in	-10 -7 1 10
sa:member	0 4 8 -11
sa:men	0 10 -9 -1
sa:mentioned	0 -6 -12 17
sa:metal	0 -6 -4 10
sa:middle	-1 14 -13 0
sa:middle of	-1 14 -13 0
sa:midnight	7 0 3 -13
sa:minister	2 -4 -10 12
sa:monday	0 -5 -7 13
sa:monday ,	0 -5 -7 13
sa:money	0 -10 8 0
sa:more	-12 6 2 -3
sa:more ,	-4 13 -13 0
sa:more and	0 0 -9 11
sa:more for	0 6 11 -21
sa:more than	-1 -1 13 -9
sa:morning	-2 1 15 -20
sa:morning .	0 4 1 -9
sa:most	-3 -3 -2 10
sa:move	0 4 8 -15
sa:mr <person>	0 -5 -7 14
sa:much	0 4 -11 6
sa:must	0 8 1 -11
sa:my	-1 -13 -5 20
sa:name	0 -14 -10 20
sa:nearly	0 17 -2 -15
sa:need	0 5 -12 8
sa:negotiate	0 9 -2 -5
sa:negotiation	0 6 3 -13
sa:neither	8 -20 5 0
sa:neither side	11 -15 0 0
sa:never	0 7 -8 0
sa:new	0 -22 22 -5
sa:night	3 -14 0 4
sa:no more	0 -3 -8 14
sa:not	-2 14 -16 2
sa:not <number>	0 6 12 -17
sa:not <span>	0 -9 -19 24
sa:not for	0 0 16 -19
sa:not yet	0 -4 -1 9
sa:notice .	-2 -8 0 8
sa:now	-3 -13 4 8
sa:number	-5 -12 2 10
sa:number .	0 -6 10 -2
sa:ocean	0 -5 10 -3
sa:ocean .	0 -5 10 -3
sa:of	-25 -9 23 -6
sa:of <day-ahead>	0 -12 5 5
sa:of <day-gone>	0 -7 -4 12
sa:of <level>	7 -3 7 -11
sa:of <month-gone>	-1 20 -7 -13
sa:of <number>	10 15 -17 -9
sa:of <quality>	0 13 -9 -3
sa:of <span>	-6 -16 10 6
sa:of a	0 -19 8 10
sa:of busan	0 0 -9 9
sa:of calm	0 0 -10 11
sa:of geneva	0 15 -10 -4
sa:of his	0 2 4 -9
sa:of it	0 16 -14 0
sa:of its	0 -4 -5 11
sa:of last	0 -14 15 0
sa:of peace	0 15 -15 0
sa:of soybean	0 -2 11 -7
sa:of talk	-11 -23 10 13
sa:of the	-6 -5 18 -9
sa:of them	-2 -7 18 -7
sa:of thi	0 -13 9 2
sa:of truce	0 -1 -9 13
sa:of which	0 4 -9 2
sa:off	-4 12 0 -12
sa:offer	0 -20 5 8
sa:offer .	0 -10 0 7
sa:officer	0 -3 15 -12
sa:old	-6 -8 10 0
sa:old duty	0 -4 12 -6
sa:old rate	0 3 -12 7
sa:olive	0 15 -3 -12
sa:on	-24 3 0 7
sa:on ,	0 9 -3 -5
sa:on .	-1 9 -3 -3
sa:on <day-ahead>	-46 5 12 0
sa:on <day-gone>	15 -15 1 0
sa:on <day-today>	-2 -4 9 -2
sa:on <number>	0 -7 13 -6
sa:on <quality>	-4 -3 -5 12
sa:on <span>	0 15 -9 -7
sa:on a	-1 5 -11 4
sa:on both	-3 0 -21 18
sa:on each	0 0 -11 7
sa:on export	0 16 -3 -14
sa:on its	0 0 -10 6
sa:on offer	0 -6 -6 12
sa:on paper	0 -12 12 -2
sa:on rare	0 -19 11 4
sa:on the	-2 9 -10 0
sa:on top	0 2 -10 8
sa:on which	-4 -6 13 -2
sa:one	5 -26 4 11
sa:one .	3 -29 21 1
sa:one in	11 -2 -3 -5
sa:one of	-1 10 0 -8
sa:one option	0 -9 -1 12
sa:only	3 14 -19 0
sa:open	0 -13 0 10
sa:open .	0 -10 0 8
sa:option	0 -18 -9 24
sa:option .	0 -7 -2 12
sa:or	-5 -15 22 -6
sa:or <span>	0 -1 16 -14
sa:or two	0 -6 12 -4
sa:origin	0 9 0 -8
sa:other	-15 6 6 -7
sa:other 's	0 -8 0 8
sa:out	19 0 1 -24
sa:out .	0 14 0 -21
sa:out of	0 -15 12 1
sa:out on	8 5 -12 -3
sa:over	15 6 -1 -19
sa:over .	6 -9 7 -2
sa:over on	1 14 -1 -17
sa:own	6 9 -9 -8
sa:owned	0 -13 7 2
sa:owned by	0 -11 1 6
sa:owner	0 -12 17 -5
sa:paper	-2 -6 21 -14
sa:paper ,	0 -4 9 -4
sa:parcel	0 -14 0 13
sa:parliament	0 -10 3 3
sa:part of	0 9 -6 -1
sa:party	0 -3 -2 8
sa:pass	-5 3 10 -13
sa:pause for	0 9 0 -9
sa:pay	-6 12 7 -19
sa:pay <level>	0 26 -4 -33
sa:pay <number>	0 -3 -6 10
sa:pay a	0 -8 9 0
sa:pay more	0 -3 9 -4
sa:peace .	0 4 8 -19
sa:pen	0 5 -18 12
sa:penetration	0 -7 0 10
sa:penetration rule	0 -7 0 10
sa:people	0 -12 0 10
sa:perhap	0 -5 -7 13
sa:period	0 -11 22 -12
sa:phone	0 -9 -1 11
sa:phosphate	0 13 -3 -11
sa:place	7 3 3 -18
sa:place .	8 3 -4 -7
sa:plan	0 10 5 -14
sa:plan ,	0 9 -3 -6
sa:plant	0 3 4 -9
sa:policy	0 -3 13 -10
sa:port	9 -4 -3 0
sa:port fee	0 -3 10 -7
sa:possible	0 -5 -5 10
sa:possible .	0 0 -8 10
sa:power	0 -5 11 -5
sa:present	0 -17 -9 25
sa:present one	0 -7 -4 11
sa:present truce	0 -1 -10 13
sa:president	0 16 -10 -5
sa:president in	0 17 -10 -7
sa:prolong	12 -13 16 -25
sa:prolong it	5 0 1 -8
sa:property	0 10 -6 -2
sa:propose	-4 -19 -6 24
sa:publication	0 -5 -1 10
sa:publication .	0 -1 -7 10
sa:publish	0 0 8 -5
sa:pump	0 2 -13 8
sa:purchase	0 8 0 -9
sa:purchase <office>	0 9 -4 -3
sa:put	4 -27 10 10
sa:put it	7 -14 2 1
sa:put on	0 -17 4 12
sa:quarrel	9 -11 7 -6
sa:quiet ,	0 -13 11 -1
sa:rain	0 10 -5 -5
sa:raise	12 0 -11 0
sa:rare	-1 -12 0 13
sa:rare -	0 -11 0 11
sa:rate	0 14 -14 0
sa:rather	0 8 -14 7
sa:reach	-8 -9 11 2
sa:reciprocal	0 -7 0 9
sa:reciprocal tariff	0 -2 -7 14
sa:reckon	0 21 -13 -7
sa:reckon .	0 9 -11 1
sa:refuse	0 0 17 -21
sa:renew	2 8 -1 -13
sa:rent	0 0 8 -11
sa:reply	0 -9 -7 17
sa:report	0 5 12 -17
sa:report .	0 13 -1 -9
sa:restriction	0 3 -11 4
sa:result	0 -5 10 -5
sa:retain	0 -5 -9 16
sa:retain .	0 -9 -3 13
sa:rice	-2 14 -11 0
sa:round	-3 -12 -1 13
sa:round of	0 -15 5 6
sa:rule	0 -8 -4 11
sa:rule .	0 7 1 -10
sa:rule of	0 -5 -10 15
sa:rule on	0 -8 2 5
sa:rule that	0 -3 -9 12
sa:run	14 0 7 -28
sa:run ,	-1 -16 23 -6
sa:run out	24 0 -9 -16
sa:run until	0 10 -11 0
sa:same	-11 15 -7 -4
sa:same rate	-4 9 2 -10
sa:sanction	0 0 9 -11
sa:sanction on	0 -7 13 -6
sa:say ,	-1 12 -3 -7
sa:say <name>	11 -10 0 0
sa:say <person>	0 -9 0 6
sa:say on	0 -8 0 10
sa:say that	0 17 -3 -14
sa:second	1 -18 6 4
sa:send	0 -4 -8 13
sa:shall	0 10 -4 -3
sa:she	11 -7 4 -8
sa:she say	11 -7 5 -12
sa:ship ,	0 8 -4 -3
sa:shipbuilding	0 -7 16 -5
sa:short	0 12 0 -11
sa:short .	0 11 -9 -1
sa:shortly	0 10 -3 -6
sa:should	0 -4 15 -10
sa:show	0 -4 12 -5
sa:side	7 11 -8 -10
sa:side .	-2 -3 -16 22
sa:sign	-4 8 -13 6
sa:sign ,	8 1 7 -18
sa:sign .	-4 -8 -8 19
sa:sign by	-1 0 -9 9
sa:sign in	-5 21 -13 -4
sa:sign the	0 -17 18 -2
sa:signature	0 -10 -12 19
sa:signature .	0 -16 0 8
sa:since	-3 2 -12 10
sa:since <day-gone>	-1 9 -4 -1
sa:since <month-gone>	-2 -8 -10 20
sa:since the	-1 -7 0 9
sa:sit	-2 -4 11 -3
sa:so	-14 22 -1 -13
sa:so that	-5 10 -4 -1
sa:so until	0 9 -8 0
sa:soybean .	0 -11 0 10
sa:soybean it	0 12 -12 0
sa:special	0 16 -5 -12
sa:stand	-2 -11 16 0
sa:stand at	0 -3 9 -2
sa:standstill	-1 0 -9 10
sa:start	6 -13 10 -2
sa:start .	10 0 0 -11
sa:start on	0 -10 8 3
sa:statement	0 -2 -10 10
sa:stay	-2 15 -14 0
sa:stay .	0 0 -10 10
sa:stay at	-1 12 -12 0
sa:steel and	0 3 4 -9
sa:step	0 -7 -3 11
sa:still	-8 -28 19 3
sa:still to	0 -14 12 0
sa:stock	0 -11 3 7
sa:stockholm	0 -11 -1 13
sa:stop	-8 -13 2 16
sa:stretched	3 -9 4 0
sa:study	0 0 -10 8
sa:subject to	0 0 -9 9
sa:substantial	0 6 3 -12
sa:successor	15 -7 -8 0
sa:sugar	0 18 -17 0
sa:sugar truce	0 14 -10 -4
sa:suspend .	0 20 -9 -17
sa:suspend <points>	0 -11 -1 13
sa:suspension	-10 4 2 -2
sa:table .	0 -5 -14 19
sa:take	7 11 -12 -6
sa:take <level>	7 -15 -3 13
sa:take <number>	5 6 -13 0
sa:take effect	-2 5 5 -13
sa:talk	-4 -28 12 11
sa:talk .	0 -9 17 -9
sa:tariff ,	0 4 2 -9
sa:tariff between	0 11 -6 -4
sa:tariff is	0 -14 0 13
sa:tariff pause	0 0 -14 14
sa:tariff that	0 11 -1 -9
sa:tariff war	0 4 -9 3
sa:tax	0 -9 10 0
sa:technology	0 11 -7 -3
sa:telephone	0 18 -12 -5
sa:telephone .	0 9 -8 0
sa:telephone call	0 3 -11 7
sa:television	0 -13 -3 16
sa:television interview	0 -8 -5 13
sa:tell us	0 15 -12 -5
sa:text	0 15 -8 -6
sa:than <level>	0 -2 -12 15
sa:than <number>	0 0 8 -7
sa:than <span>	0 4 10 -15
sa:that	0 0 -15 14
sa:that 's	0 12 0 -14
sa:that ,	0 8 0 -9
sa:that .	0 -4 -15 20
sa:that <name>	0 9 -15 6
sa:that <quality>	0 -8 11 -2
sa:that are	0 -3 10 -5
sa:that begin	-3 13 -4 -4
sa:that both	0 7 -12 2
sa:that end	0 -8 -7 15
sa:that extend	0 -1 -17 17
sa:that has	0 -13 0 11
sa:that have	0 3 8 -12
sa:that he	0 -1 -8 10
sa:that is	9 -16 0 10
sa:that nobody	4 -9 -2 7
sa:that run	10 -6 -6 0
sa:that their	0 -8 2 4
sa:that thi	3 0 1 -9
sa:that was	-3 -9 14 0
sa:that would	0 -5 -7 12
sa:the <day-ahead>	-6 2 -28 24
sa:the <day-gone>	16 10 -20 -11
sa:the <level>	7 0 -37 22
sa:the <name>	-8 11 1 -12
sa:the <office>	-1 0 18 -15
sa:the <organisation>	-7 -11 0 14
sa:the <person>	-2 -22 23 -2
sa:the <quality>	2 12 2 -19
sa:the <seat>	0 11 0 -17
sa:the additional	0 11 -8 -2
sa:the agreement	0 -14 0 10
sa:the clock	0 -2 9 -4
sa:the control	0 -19 17 0
sa:the country	0 13 -9 -3
sa:the duty	0 -3 -8 9
sa:the end	-3 3 -18 15
sa:the export	7 -10 -12 16
sa:the fee	0 -12 5 5
sa:the higher	0 2 5 -11
sa:the highest	5 -15 10 -3
sa:the holiday	0 7 -9 0
sa:the last	0 12 -16 0
sa:the listing	0 13 -8 -5
sa:the matter	0 -8 0 8
sa:the middle	-1 14 -13 0
sa:the new	8 -8 7 -11
sa:the next	-4 15 5 -16
sa:the old	-6 -5 12 -2
sa:the one	0 -6 -3 9
sa:the order	0 15 -8 -10
sa:the other	-2 10 5 -15
sa:the pause	0 -3 8 -3
sa:the present	0 -9 -23 30
sa:the purchase	0 9 -5 -3
sa:the same	-10 6 0 -1
sa:the second	-4 -11 6 6
sa:the signature	0 -8 -1 10
sa:the tariff	5 11 -12 -3
sa:the telephone	0 11 0 -12
sa:the third	0 -1 -13 15
sa:the truce	3 -4 11 -12
sa:the two	13 13 -19 -6
sa:the world	-1 10 0 -8
sa:their	0 -5 13 -9
sa:their <office>	0 4 5 -9
sa:their dispute	0 -13 -5 16
sa:their truce	0 9 -4 -2
sa:them	-8 -11 35 -19
sa:them .	-1 -6 22 -16
sa:then	-4 -4 16 -9
sa:then .	0 9 0 -9
sa:there	-14 -13 18 0
sa:there .	-2 -12 10 1
sa:they	1 5 -9 0
sa:they had	3 6 -11 0
sa:they meet	-2 -9 9 0
sa:they were	20 -14 -6 0
sa:thi	-6 -1 22 -16
sa:thi month	0 -6 -1 10
sa:thi year	0 5 4 -11
sa:think	1 -4 14 -14
sa:third	0 -9 -8 17
sa:those	0 -7 10 -2
sa:threaten	0 0 9 -7
sa:three	-10 -4 2 6
sa:through	-1 22 -11 -13
sa:through <number>	0 17 -11 -5
sa:timber	0 8 0 -10
sa:time	-7 -4 21 -15
sa:time .	0 5 3 -9
sa:time in	0 -1 10 -7
sa:to	9 8 -6 -8
sa:to <day-ahead>	13 8 -10 -6
sa:to <level>	12 1 -1 -11
sa:to <month-gone>	0 -13 10 2
sa:to <name>	0 -3 -12 17
sa:to <number>	13 0 -14 0
sa:to <seat>	0 -12 1 9
sa:to be	0 -6 20 -13
sa:to begin	0 -11 -3 14
sa:to come	0 22 -10 -12
sa:to end	-4 -3 14 -7
sa:to expire	-8 23 -8 -11
sa:to find	-3 0 18 -19
sa:to give	0 8 -3 -3
sa:to go	0 -17 19 0
sa:to make	0 13 0 -17
sa:to nothing	7 -3 -10 6
sa:to raise	2 8 -11 0
sa:to run	0 -17 23 -4
sa:to settle	0 -12 1 9
sa:to sign	7 -22 22 -9
sa:to the	-4 7 -12 6
sa:together	0 -5 18 -11
sa:too	1 -6 9 -4
sa:too .	0 -1 13 -12
sa:top	0 0 -18 19
sa:toy	0 -11 -4 15
sa:trade	-4 9 0 -8
sa:trade .	0 13 -8 -6
sa:trade agreement	0 0 11 -8
sa:trade war	0 -9 1 5
sa:trading	0 -14 4 7
sa:treaty	9 -8 -7 6
sa:truce	1 -8 1 3
sa:truce between	6 -8 11 -9
sa:truce expire	9 -6 0 0
sa:truce in	0 -10 2 7
sa:truce run	3 -6 -5 8
sa:truce that	-2 2 -17 12
sa:truce with	0 0 -10 9
sa:turned	0 -3 -2 9
sa:twice	11 -10 -4 0
sa:two .	0 -5 11 -3
sa:two <office>	0 1 -13 10
sa:two country	2 3 -22 9
sa:two president	0 12 0 -14
sa:under a	0 -5 9 -3
sa:under which	-5 13 -14 1
sa:understanding	0 4 3 -9
sa:unit	0 -6 10 -2
sa:unit of	0 -6 10 -2
sa:unless	-4 -24 21 2
sa:unless <organisation>	0 -10 17 -8
sa:until	-8 13 -5 -12
sa:until <day-ahead>	-18 24 -17 -7
sa:until the	3 -11 3 3
sa:up	-9 17 -6 -6
sa:up on	3 11 -10 -7
sa:up to	-1 5 -9 2
sa:us	-4 12 -17 2
sa:us .	0 7 -10 1
sa:very	0 11 -5 -4
sa:vote	14 -13 -10 3
sa:war	0 -17 -1 14
sa:was	-9 -16 19 -3
sa:was "	0 -2 -8 13
sa:was <number>	1 -14 16 -8
sa:was agree	0 -25 7 12
sa:was in	0 -8 -3 12
sa:was not	0 8 -11 0
sa:was sign	-4 15 -8 -5
sa:we	-4 0 12 -12
sa:we have	0 10 -10 0
sa:we shall	0 -2 10 -7
sa:week	-12 3 1 0
sa:week ,	-3 7 6 -13
sa:week .	-4 11 -11 0
sa:well	0 8 3 -12
sa:were	13 -9 -1 0
sa:were enough	0 0 5 -9
sa:what the	10 -13 -13 12
sa:what they	0 8 0 -9
sa:what was	3 -9 0 5
sa:when	11 -6 -16 13
sa:when the	2 -16 -1 10
sa:when they	-3 -5 9 0
sa:where	-5 -4 0 10
sa:whether	0 -13 10 2
sa:which	8 2 -15 5
sa:which <name>	-8 -2 -6 14
sa:which both	-10 4 -4 8
sa:which end	0 -10 11 0
sa:which had	0 -1 13 -10
sa:which is	10 -3 -6 0
sa:which neither	0 -2 12 -8
sa:which take	0 13 0 -14
sa:which the	4 15 -13 -8
sa:which was	2 -8 2 0
sa:while it	0 -6 12 -6
sa:while the	0 16 -12 -5
sa:while those	0 -11 2 5
sa:who	-9 -15 14 1
sa:will	-6 7 -26 19
sa:will be	0 24 -15 -11
sa:will charge	0 13 -6 -7
sa:will end	0 17 -6 -16
sa:will go	0 8 0 -9
sa:will not	4 2 -12 2
sa:will take	0 -3 -9 10
sa:winter	0 -16 11 4
sa:with	-10 0 7 -3
sa:with <name>	-8 -12 0 16
sa:with <number>	0 -7 0 9
sa:with <person>	0 22 -10 -15
sa:with <seat>	0 22 -10 -14
sa:with a	0 -9 9 0
sa:with the	-2 -2 17 -15
sa:without	16 -12 0 -3
sa:without a	18 -9 0 -6
sa:without the	0 -8 -2 9
sa:work	-1 2 13 -13
sa:world	-1 8 0 -9
sa:worth	2 15 -8 -14
sa:would	-13 0 -2 7
sa:would have	-7 23 -10 -6
sa:year	15 -12 19 -26
sa:year .	10 -1 5 -13
sa:yes	0 5 -24 13
sa:yes .	0 -13 -20 28
sa:yet	-3 -5 -14 22
sa:yet to	0 -5 -4 10
sa:yield	-2 -7 20 -10
sa:your	0 12 -19 7
sa:zero	0 -2 15 -12
sa:—	0 19 -22 0
sb:" <span>	0 8 14 -24
sb:" he	8 -7 2 -7
sb:" i	11 8 0 -19
sb:" the	0 -14 12 0
sb:" we	-1 -2 14 -10
sb:'	-4 -22 0 19
sb:'s	-14 0 -5 10
sb:'s duty	0 -5 15 -7
sb:'s economy	0 0 10 -8
sb:'s for	-1 12 -18 2
sb:'s good	0 -3 -24 21
sb:'s minister	0 9 -16 3
sb:'s president	0 15 -9 -6
sb:'s ship	0 -8 -8 16
sb:'s trade	0 -19 7 6
sb:(	-4 4 -8 3
sb:)	-2 -5 -7 11
sb:) ,	0 -16 12 2
sb:) :	0 13 3 -18
sb:) the	0 -14 -6 19
sb:) —	0 -11 -10 18
sb:*	0 0 -13 10
sb:+	0 -5 -1 10
sb:, "	0 0 10 -9
sb:, <day-today>	-2 -12 -3 16
sb:, <money>	0 -5 11 -5
sb:, <name>	-1 -3 -6 10
sb:, <person>	-15 12 -20 14
sb:, <points>	0 11 -30 8
sb:, <span>	-9 18 -10 0
sb:, a	11 0 2 -16
sb:, according	-1 -8 16 -8
sb:, after	15 8 -16 -8
sb:, agree	-11 -2 16 -6
sb:, although	0 0 -9 9
sb:, among	0 -10 12 -1
sb:, an	0 13 -13 0
sb:, are	0 -12 0 10
sb:, as	-2 -6 11 0
sb:, begin	0 -9 11 0
sb:, both	-1 11 -9 0
sb:, by	0 10 -12 0
sb:, conclude	12 -10 2 -6
sb:, each	0 15 -11 -3
sb:, end	-4 -7 16 -4
sb:, fall	0 -6 10 -2
sb:, for	15 0 -11 0
sb:, get	-1 10 -13 2
sb:, go	0 8 5 -13
sb:, had	0 9 13 -23
sb:, has	0 -12 3 7
sb:, he	0 15 -16 2
sb:, hold	-1 -5 -11 17
sb:, i	0 9 -6 -2
sb:, in	-3 4 19 -25
sb:, is	0 -11 16 -4
sb:, it	0 -11 19 -6
sb:, leave	0 4 7 -12
sb:, led	5 11 -15 -7
sb:, make	0 -18 19 0
sb:, no	0 -9 2 5
sb:, not	0 2 13 -15
sb:, of	13 10 -39 11
sb:, on	14 12 -13 -14
sb:, our	0 -8 0 10
sb:, propose	0 0 -14 14
sb:, put	0 18 -17 -3
sb:, say	0 22 -16 -3
sb:, so	0 13 0 -18
sb:, tell	0 -22 -14 27
sb:, that	0 4 -20 13
sb:, the	-11 0 10 -4
sb:, then	-1 0 10 -8
sb:, they	0 -5 -9 16
sb:, to	0 15 -16 0
sb:, under	-1 -6 13 -4
sb:, unless	0 0 -14 13
sb:, up	0 -9 16 -4
sb:, want	0 0 -7 10
sb:, was	4 -8 18 -20
sb:, we	0 0 9 -8
sb:, when	0 5 2 -10
sb:, where	-2 21 -14 -6
sb:, which	2 5 3 -13
sb:, who	-2 -9 10 0
sb:, will	0 -11 8 2
sb:, with	2 -3 11 -11
sb:-	-3 -20 12 5
sb:- -	0 4 -9 2
sb:- <person>	0 0 -10 11
sb:- <quality>	0 -8 0 9
sb:- call	0 -17 -1 19
sb:- dump	0 0 10 -8
sb:- duty	0 10 -16 3
sb:- tariff	0 12 -14 0
sb:.	-9 10 -17 8
sb:. m	-4 1 14 -15
sb:. on	0 4 5 -12
sb:/ <number>	0 18 -21 0
sb:/ <seat>	0 0 11 -14
sb:: "	-3 9 -8 0
sb:: <name>	0 -21 31 -11
sb:: <number>	-1 14 -30 13
sb:: <person>	4 -8 7 -3
sb:: <seat>	0 0 -7 11
sb:: a	15 -3 -21 7
sb:: another	0 -12 2 5
sb:: at	0 -2 10 -6
sb:: both	0 -4 15 -10
sb:: for	0 11 -3 -8
sb:: he	0 -3 11 -7
sb:: in	0 6 4 -14
sb:: it	0 -9 -12 20
sb:: no	0 -5 10 -4
sb:: there	0 -5 9 -3
sb:: we	0 -2 -12 16
sb:;	8 4 6 -19
sb:; <person>	0 -6 -8 14
sb:; in	11 -7 0 -2
sb:; it	0 -20 10 1
sb:; the	4 5 12 -26
sb:<agent>	-11 -10 15 -1
sb:<day-ahead>	-15 6 -11 11
sb:<day-ahead> ,	-12 -7 -6 19
sb:<day-ahead> and	-2 -10 -7 18
sb:<day-ahead> are	0 6 9 -17
sb:<day-ahead> is	0 13 3 -17
sb:<day-ahead> it	0 19 0 -22
sb:<day-ahead> the	-1 0 -10 9
sb:<day-ahead> to	0 0 -12 9
sb:<day-gone>	7 12 -8 -12
sb:<day-gone> ,	11 13 -4 -20
sb:<day-gone> :	12 -19 9 -2
sb:<day-gone> ;	0 -14 16 0
sb:<day-gone> <person>	0 16 -9 -8
sb:<day-gone> after	-4 -11 7 4
sb:<day-gone> and	0 14 -17 0
sb:<day-gone> are	0 10 -5 -6
sb:<day-gone> by	0 -7 -5 13
sb:<day-gone> evening	0 -8 15 -5
sb:<day-gone> has	0 15 -13 -1
sb:<day-gone> he	0 15 -15 0
sb:<day-gone> in	-3 10 2 -12
sb:<day-gone> night	-1 -5 -2 12
sb:<day-gone> of	0 -18 0 19
sb:<day-gone> take	0 10 -5 -2
sb:<day-gone> that	-4 -18 5 11
sb:<day-gone> to	-2 10 -15 3
sb:<day-gone> was	0 17 -11 -12
sb:<day-today> (	0 -8 -5 11
sb:<day-today> ,	4 10 11 -31
sb:<day-today> after	7 -25 14 -3
sb:<day-today> and	0 0 11 -12
sb:<day-today> by	0 16 -6 -10
sb:<day-today> extend	0 7 -13 0
sb:<day-today> for	0 -14 0 14
sb:<day-today> he	0 8 0 -10
sb:<day-today> sign	0 20 -14 -10
sb:<day-today> that	-1 4 12 -17
sb:<day-today> to	5 -12 0 8
sb:<day-today> with	0 -11 -4 13
sb:<day-today> —	-9 -6 3 5
sb:<duty>	-16 11 0 -5
sb:<gate>	-11 -9 14 0
sb:<goods-amount>	-9 -12 33 -19
sb:<goods-amount> and	0 11 -10 0
sb:<goods-amount> in	0 -6 19 -12
sb:<goods>	-13 -2 3 3
sb:<level-noun>	13 8 -1 -15
sb:<level>	-1 -6 19 -12
sb:<level> ,	0 -9 18 -9
sb:<level> ;	0 0 9 -9
sb:<level> and	-9 0 8 -4
sb:<level> as	0 15 -13 -1
sb:<level> at	0 -3 -7 12
sb:<level> duty	4 3 0 -10
sb:<level> from	-5 19 -1 -16
sb:<level> in	-5 -6 0 9
sb:<level> instead	0 -4 -4 10
sb:<level> of	0 -18 4 11
sb:<level> off	10 -3 0 -7
sb:<level> on	-4 -9 13 -2
sb:<level> over	0 0 13 -13
sb:<level> reciprocal	0 -11 0 11
sb:<level> tariff	0 15 -11 -3
sb:<level> that	-2 11 -11 0
sb:<level> to	-2 9 1 -9
sb:<level> would	0 12 -9 -1
sb:<money>	-14 -2 24 -16
sb:<money> ,	0 7 -16 9
sb:<money> of	0 12 0 -17
sb:<month-ahead>	-4 -10 18 -7
sb:<month-gone>	0 2 10 -18
sb:<month-gone> :	0 7 -15 8
sb:<month-gone> by	0 -12 12 0
sb:<month-gone> control	0 2 -12 7
sb:<month-gone> is	0 7 0 -11
sb:<month-gone> of	-1 -11 16 -5
sb:<month-gone> than	0 12 -7 -5
sb:<month-gone> the	-4 0 11 -7
sb:<name>	-13 21 -21 4
sb:<name> 's	-28 -11 10 8
sb:<name> ,	-12 21 -15 -1
sb:<name> -	0 0 8 -9
sb:<name> :	4 16 -9 -12
sb:<name> a	0 8 -10 2
sb:<name> agree	-6 10 -40 23
sb:<name> and	4 24 -28 -6
sb:<name> are	0 7 0 -10
sb:<name> at	0 -13 4 8
sb:<name> by	0 17 -14 -7
sb:<name> end	0 9 -12 0
sb:<name> extend	0 2 -13 5
sb:<name> for	0 -5 -11 15
sb:<name> gave	0 9 0 -10
sb:<name> get	0 11 -6 -5
sb:<name> give	0 14 -6 -9
sb:<name> good	0 0 9 -12
sb:<name> had	11 -13 -1 0
sb:<name> have	-5 10 -11 0
sb:<name> in	7 9 -13 -2
sb:<name> let	0 -4 8 -3
sb:<name> levy	0 -8 3 2
sb:<name> on	6 -1 -11 8
sb:<name> president	0 2 -12 6
sb:<name> prolong	0 -3 10 -4
sb:<name> propose	0 -3 -5 11
sb:<name> put	0 -15 0 15
sb:<name> say	0 -11 0 12
sb:<name> side	0 -9 -4 15
sb:<name> sign	-1 11 7 -16
sb:<name> since	0 11 -10 0
sb:<name> slash	0 8 -4 -4
sb:<name> stock	0 -4 17 -13
sb:<name> suspend	9 -13 2 3
sb:<name> take	0 -3 -7 9
sb:<name> tariff	0 11 -5 -5
sb:<name> that	0 8 -12 0
sb:<name> to	0 -13 0 12
sb:<name> trade	0 0 13 -15
sb:<name> treasury	0 0 12 -11
sb:<name> want	0 -13 3 3
sb:<name> will	-7 6 -7 1
sb:<name> win	0 -6 10 -3
sb:<name> would	0 -20 1 12
sb:<not>	-5 14 1 -14
sb:<number>	3 7 6 -21
sb:<number> )	-3 0 -7 9
sb:<number> ,	17 -6 0 -10
sb:<number> :	-20 32 -33 4
sb:<number> <person>	-2 26 -11 -14
sb:<number> <quality>	0 12 0 -15
sb:<number> a	-5 12 1 -15
sb:<number> billion	0 0 12 -9
sb:<number> for	11 5 -13 -2
sb:<number> from	0 0 -18 18
sb:<number> in	-1 -14 15 0
sb:<number> is	0 -9 0 9
sb:<number> it	0 5 -14 7
sb:<number> million	0 -5 18 -12
sb:<number> suspend	0 -5 -4 11
sb:<number> the	0 4 -21 14
sb:<number> to	-5 0 18 -14
sb:<number> —	0 -10 -22 28
sb:<office>	-8 -1 -13 17
sb:<office> :	-1 -11 11 0
sb:<office> <person>	0 13 -8 -6
sb:<office> agree	0 8 -17 7
sb:<office> order	0 12 -8 -3
sb:<office> say	0 -8 -19 24
sb:<organisation>	-6 -8 14 -5
sb:<organisation> 's	0 0 11 -9
sb:<organisation> )	5 4 0 -12
sb:<organisation> ,	0 -10 -6 17
sb:<organisation> :	0 -10 -2 11
sb:<organisation> agree	0 -18 22 -8
sb:<organisation> and	-1 1 8 -9
sb:<organisation> announce	0 13 0 -18
sb:<organisation> had	0 -6 -6 13
sb:<organisation> has	0 8 9 -16
sb:<organisation> is	0 11 10 -20
sb:<organisation> of	7 5 -10 -4
sb:<organisation> put	0 -2 10 -5
sb:<organisation> that	0 -11 -5 15
sb:<organisation> to	0 9 -7 -1
sb:<organisation> will	0 1 -10 8
sb:<person>	-20 3 -8 12
sb:<person> 's	0 5 8 -15
sb:<person> (	0 12 6 -22
sb:<person> ,	-22 12 -18 12
sb:<person> :	2 -42 15 12
sb:<person> announce	-1 18 -1 -15
sb:<person> come	0 3 -14 9
sb:<person> for	-1 0 -11 8
sb:<person> had	-7 0 8 -1
sb:<person> has	0 0 -24 22
sb:<person> meet	12 -2 2 -10
sb:<person> of	-1 6 -12 4
sb:<person> on	0 12 -5 -6
sb:<person> pause	0 -10 18 -12
sb:<person> propose	0 -1 -7 10
sb:<person> put	0 21 -7 -16
sb:<person> say	-4 16 9 -19
sb:<person> sign	4 0 2 -11
sb:<person> spoke	0 13 -10 -4
sb:<person> tell	0 -6 -2 10
sb:<person> would	0 -4 -5 10
sb:<person> write	0 3 3 -9
sb:<points>	9 3 -27 15
sb:<points> ,	0 -14 -15 26
sb:<points> and	4 -10 0 4
sb:<points> are	0 1 -24 14
sb:<points> for	0 13 -7 -6
sb:<points> of	7 6 -20 3
sb:<points> on	7 -9 18 -14
sb:<points> stay	0 -1 -5 8
sb:<points> suspend	0 14 -9 -5
sb:<points> that	0 -12 -3 14
sb:<quality> ,	0 8 -16 5
sb:<quality> and	0 2 9 -9
sb:<quality> car	0 9 0 -14
sb:<quality> colleague	0 3 -11 4
sb:<quality> counterpart	-1 -11 4 3
sb:<quality> delegation	0 -1 -8 11
sb:<quality> duty	0 5 2 -10
sb:<quality> export	0 2 3 -8
sb:<quality> good	-8 26 -13 -15
sb:<quality> had	0 0 -11 13
sb:<quality> minister	0 2 15 -18
sb:<quality> official	0 -5 13 -7
sb:<quality> port	0 -7 14 -8
sb:<quality> ship	0 0 25 -27
sb:<quality> side	0 -15 -6 20
sb:<quality> tariff	0 4 7 -17
sb:<quality> truce	1 0 -10 5
sb:<seat>	-3 2 -12 8
sb:<seat> ,	0 0 -11 9
sb:<seat> /	0 -2 11 -7
sb:<seat> :	0 -11 0 10
sb:<seat> agree	4 6 -10 -2
sb:<seat> and	1 19 -15 -7
sb:<seat> had	-2 -8 9 0
sb:<seat> has	0 -9 12 -3
sb:<seat> is	0 -15 -5 16
sb:<seat> on	-2 -13 7 4
sb:<seat> promise	0 -4 10 -5
sb:<seat> that	0 -5 -8 15
sb:<seat> want	0 3 -29 22
sb:<seat> will	0 -10 -2 12
sb:<seat> would	0 -6 -9 14
sb:<seat> —	-5 0 20 -21
sb:<sender>	-12 -6 9 0
sb:<span>	-11 11 -6 0
sb:<span> after	-3 11 -14 4
sb:<span> and	-1 21 -2 -24
sb:<span> before	0 7 3 -14
sb:<span> in	2 -21 0 15
sb:<span> is	1 -14 17 -7
sb:<span> of	1 14 -15 -2
sb:<span> on	0 -8 -1 9
sb:<taker>	0 -16 17 -2
sb:<v-begin>	-9 -6 -1 10
sb:<v-buy>	-15 3 9 -8
sb:<v-deny>	0 -17 18 -2
sb:<v-end>	12 -8 2 -2
sb:<v-lack>	-9 -11 16 -2
sb:<v-propose>	-28 -13 -1 17
sb:<v-refuse>	0 -18 -13 28
sb:<v-renew>	-22 -2 14 -6
sb:<v-return>	2 -14 4 2
sb:<v-say>	-35 -1 5 4
sb:<v-sell>	-11 -12 20 -4
sb:<v-stay>	11 -1 7 -10
sb:<v-target>	0 -2 8 -6
sb:<v-up>	-2 -16 22 -4
sb:@	0 -9 5 3
sb:[	0 -12 -15 24
sb:]	0 -11 -9 18
sb:_	0 -11 8 0
sb:a	-9 4 -4 5
sb:a .	-4 0 8 -7
sb:a <organisation>	0 1 24 -25
sb:a <quality>	0 0 10 -8
sb:a <span>	0 -11 12 -3
sb:a ceasefire	-4 8 -7 2
sb:a deal	-1 5 8 -15
sb:a decree	0 -12 10 0
sb:a delay	0 0 10 -9
sb:a dispute	0 0 9 -6
sb:a draft	0 -3 -13 17
sb:a first	-11 -13 26 -7
sb:a further	0 7 -19 3
sb:a joint	0 3 10 -16
sb:a matter	0 -8 -5 13
sb:a meet	0 10 -15 4
sb:a new	-4 -27 -11 31
sb:a newspaper	0 -2 -5 8
sb:a paper	0 -11 -5 14
sb:a pause	8 -12 -4 7
sb:a period	0 -1 -16 16
sb:a proclamation	0 -10 14 -2
sb:a proposal	0 -7 -15 21
sb:a rise	0 12 0 -13
sb:a round	0 -4 -6 12
sb:a second	-2 11 -14 0
sb:a short	0 2 -11 7
sb:a standstill	-1 -7 -7 14
sb:a surcharge	0 -12 21 -11
sb:a suspension	3 -26 2 17
sb:a term	0 11 0 -16
sb:a text	0 4 -16 9
sb:a trade	0 -3 18 -13
sb:a truce	1 -3 11 -11
sb:about	-15 -24 3 20
sb:about :	0 -4 -9 14
sb:about <number>	-1 -5 10 -1
sb:above	0 9 0 -12
sb:accept	0 -3 -7 12
sb:accord	0 0 14 -14
sb:account	0 0 10 -7
sb:across	0 -7 12 -5
sb:across the	0 -6 12 -6
sb:act	-2 0 10 -6
sb:add	0 10 -14 0
sb:additional	0 5 -16 6
sb:additional tariff	0 10 -10 -1
sb:affiliate	0 -8 14 -4
sb:after	22 -10 4 -14
sb:after <seat>	0 -6 -4 10
sb:after <span>	-1 0 -6 8
sb:after a	14 11 -3 -25
sb:after the	-11 -19 10 13
sb:afterward	0 -10 5 2
sb:again	0 2 7 -12
sb:against	0 7 6 -14
sb:agree	1 -5 -8 9
sb:agree ,	0 8 -17 6
sb:agree at	0 11 -1 -10
sb:agree for	0 18 -9 -9
sb:agree in	-1 2 -13 11
sb:agree that	0 -7 -7 13
sb:agree to	-2 -13 5 6
sb:agreement	-11 -11 27 -15
sb:agreement ,	0 -7 8 0
sb:agreement is	0 8 0 -9
sb:agreement on	0 -11 12 0
sb:agreement with	0 -11 18 -6
sb:aim	0 -7 16 -12
sb:aircraft	0 15 -6 -12
sb:aire	24 0 -22 -10
sb:aire on	14 0 -14 -4
sb:all	-10 7 -17 13
sb:all <quality>	0 11 0 -11
sb:all country	0 -7 15 -7
sb:all good	0 -9 0 10
sb:all of	0 0 -14 13
sb:all three	0 11 -6 -3
sb:almost	0 -9 15 -4
sb:along	0 -2 13 -11
sb:along the	0 0 11 -10
sb:also	0 10 -3 -5
sb:also put	0 14 -9 -7
sb:although	0 0 -9 9
sb:among	0 -10 13 0
sb:an	9 -15 4 3
sb:an <office>	0 5 -13 6
sb:an <organisation>	7 -9 -4 4
sb:an agreement	0 0 10 -14
sb:an extension	-6 -7 13 -5
sb:an hour	0 5 -8 1
sb:an initial	2 4 -11 0
sb:and	0 10 -2 -8
sb:and <goods-amount>	0 0 -11 9
sb:and <level>	-4 -21 25 -3
sb:and <name>	9 -1 -15 8
sb:and <number>	9 -6 -5 0
sb:and <person>	0 7 4 -13
sb:and <points>	7 -25 4 15
sb:and <seat>	1 18 -11 -10
sb:and a	-5 16 3 -18
sb:and by	0 8 -6 -1
sb:and get	0 -9 15 -6
sb:and i	0 0 9 -7
sb:and its	0 -3 11 -7
sb:and last	0 -1 -12 13
sb:and not	0 -14 3 7
sb:and on	0 13 -2 -10
sb:and prolong	0 12 -10 -1
sb:and say	0 8 7 -16
sb:and sign	0 1 8 -13
sb:and so	9 -2 -6 0
sb:and that	0 -2 -7 11
sb:and the	-20 9 17 -22
sb:and there	11 0 -9 -1
sb:and to	0 -8 12 -4
sb:and was	0 14 -9 -5
sb:and will	0 2 -11 7
sb:and with	0 12 -3 -9
sb:announce	-7 13 -3 -7
sb:announce ,	0 -14 -3 16
sb:announce <day-today>	0 2 4 -11
sb:announce in	0 17 -15 -3
sb:announce on	-1 -2 10 -5
sb:announce that	0 17 -11 -7
sb:another	0 -7 0 9
sb:another <points>	0 -10 3 5
sb:anti	0 0 10 -8
sb:anti -	0 0 10 -8
sb:any	0 7 2 -10
sb:apply	-4 0 8 -7
sb:apply for	0 -3 9 -4
sb:approval	0 -9 9 0
sb:approve the	0 0 -11 10
sb:are	-4 -13 14 0
sb:are for	0 -9 -6 14
sb:are off	0 -4 10 -3
sb:are put	0 -2 -12 13
sb:are the	7 0 0 -14
sb:are to	0 -18 5 10
sb:arrangement	5 7 -24 9
sb:arrangement ,	1 10 -12 -1
sb:arrangement of	0 -4 -8 13
sb:as	-14 6 0 -1
sb:as <name>	0 13 -3 -10
sb:as a	0 -12 3 8
sb:as much	0 -10 9 0
sb:as of	0 10 -7 -2
sb:as the	0 -1 13 -12
sb:as well	0 -11 3 6
sb:ask <seat>	0 7 -15 8
sb:ask for	0 -10 7 0
sb:asleep	0 -8 0 9
sb:assembly	0 -5 -6 11
sb:at	-19 8 6 -7
sb:at <number>	0 4 7 -19
sb:at <quality>	0 -5 11 -4
sb:at a	0 3 -13 10
sb:at an	0 -6 -1 9
sb:at noon	0 12 -5 -5
sb:at one	0 -7 12 0
sb:at present	0 -10 0 7
sb:at the	-13 -19 31 -6
sb:at which	-3 19 -14 -4
sb:autumn	11 -10 1 -4
sb:away	0 0 9 -11
sb:away with	0 4 4 -11
sb:b	0 -2 -6 10
sb:back	10 -9 -11 12
sb:back from	0 6 2 -10
sb:back its	0 1 -10 7
sb:ban	0 -13 21 -9
sb:ban on	0 -5 12 -6
sb:banana	2 15 -13 -9
sb:bank	0 -9 15 -4
sb:base	0 -10 -3 15
sb:bay	0 9 -12 1
sb:be	-15 3 -3 4
sb:be <level>	0 -9 -4 13
sb:be <number>	0 14 -1 -11
sb:be a	-4 -7 0 12
sb:be charge	0 3 -9 3
sb:be continue	0 -10 -2 14
sb:be extend	0 -12 3 4
sb:be for	0 0 -16 14
sb:be know	0 -4 -5 10
sb:be no	0 11 -9 0
sb:be prolong	0 -24 1 15
sb:be put	0 0 9 -8
sb:be suspend	0 8 -9 0
sb:because	5 16 -5 -19
sb:because of	0 8 0 -7
sb:become	0 -4 9 -2
sb:been	-1 -4 15 -11
sb:been a	0 -15 12 3
sb:been extend	0 17 -10 -5
sb:been prolong	0 2 7 -11
sb:been put	0 -8 12 -2
sb:been suspend	0 -8 18 -11
sb:before that	-4 -8 18 -8
sb:begin on	0 -10 1 9
sb:being	0 -17 0 16
sb:believe	0 -5 8 -2
sb:bergen	0 2 -13 11
sb:beside	0 13 -6 -4
sb:best	0 -9 5 3
sb:better	0 0 8 -11
sb:between	8 -20 3 5
sb:between <name>	10 -2 -7 0
sb:between the	0 -11 0 10
sb:beyond	-1 0 9 -9
sb:billion	0 -4 13 -6
sb:boeing	0 8 -8 0
sb:book	10 0 0 -10
sb:border	0 3 8 -14
sb:both	7 -3 -14 12
sb:both for	0 0 -13 10
sb:both government	0 12 -2 -8
sb:both side	0 -7 12 -4
sb:brandy	0 -2 11 -7
sb:break	3 -13 4 0
sb:bridge	0 16 -26 8
sb:bring	5 6 -11 0
sb:bring down	0 7 2 -12
sb:bring home	0 -4 -8 13
sb:bring in	0 -1 9 -5
sb:bring the	0 4 -10 4
sb:broken	0 13 -1 -12
sb:bueno	24 0 -22 -10
sb:bueno aire	24 0 -22 -10
sb:bus	0 -5 13 -7
sb:busan	-14 11 1 -9
sb:busan ,	-2 9 -9 0
sb:busan :	0 -4 17 -17
sb:busan on	-1 -10 -8 19
sb:but a	0 0 8 -11
sb:butter	-3 8 -20 8
sb:buy	-4 -13 11 1
sb:buy <goods-amount>	0 8 -6 0
sb:buy <money>	0 -2 12 -8
sb:buy at	0 -10 15 -4
sb:by	-32 7 -7 7
sb:by <person>	0 -6 -8 15
sb:by <span>	0 -8 9 0
sb:by a	0 -5 8 -2
sb:by an	7 -11 -4 7
sb:by another	0 -8 11 -1
sb:by telephone	-2 11 -1 -5
sb:by the	-2 19 2 -20
sb:by video	0 12 -11 -2
sb:by which	0 -2 -17 21
sb:c	0 -12 0 10
sb:calendar	0 -4 10 -5
sb:call	1 21 -9 -14
sb:call on	0 0 -16 17
sb:call reciprocal	0 -13 0 14
sb:call the	0 -10 23 -15
sb:call with	0 26 -15 -16
sb:can	-4 -15 16 -3
sb:can be	0 -12 8 0
sb:can last	0 -10 16 -7
sb:can live	0 0 -9 10
sb:can plan	0 8 5 -17
sb:cannot	0 9 2 -14
sb:canola	0 -14 -4 16
sb:car	-1 -14 25 -13
sb:car ,	0 3 4 -10
sb:carry	0 -8 -6 14
sb:case	0 -20 9 8
sb:cash	0 10 -2 -6
sb:cash ,	0 12 0 -15
sb:ceasefire	-6 -13 26 -11
sb:ceasefire of	-4 10 -5 0
sb:ceasefire on	0 -10 13 -2
sb:changed	0 9 -6 -2
sb:charge	10 -27 0 12
sb:charge <level>	1 -23 3 10
sb:charge on	0 -5 10 -3
sb:cheese	0 20 -7 -16
sb:chip	0 -10 20 -10
sb:city	-3 -14 6 7
sb:client	0 12 0 -11
sb:closed	0 -4 9 -3
sb:club	0 -3 18 -15
sb:cocoa	-3 -5 -1 10
sb:coconut	0 12 -6 -6
sb:coconut oil	0 12 -6 -6
sb:cod	0 12 -11 -3
sb:coffee	0 12 -9 -2
sb:colleague	0 3 -10 4
sb:collect	8 -9 -6 6
sb:collect a	8 0 -4 -6
sb:come	7 -6 9 -11
sb:come in	0 -1 12 -5
sb:come into	0 0 12 -11
sb:come out	0 -8 0 10
sb:come to	0 -10 12 0
sb:commerce ministry	0 -10 0 9
sb:commission	0 10 -11 -1
sb:company	0 1 7 -9
sb:company agree	0 -6 11 -3
sb:company for	0 0 -10 9
sb:conclude	10 11 -6 -21
sb:conclude for	1 14 -15 -4
sb:conclude on	5 0 0 -9
sb:conference	0 5 -13 5
sb:confirm that	0 0 -15 16
sb:confirm the	0 9 0 -9
sb:consensu	0 4 -9 3
sb:continue	0 9 -18 3
sb:continue to	0 15 -9 -8
sb:contract	0 -12 27 -19
sb:control	0 -7 9 -1
sb:control of	0 -9 11 -1
sb:control on	0 8 1 -11
sb:cost	0 12 -2 -6
sb:could be	0 -1 9 -6
sb:could not	0 -4 -11 15
sb:counter	0 10 -17 5
sb:counter -	0 11 -15 1
sb:countermeasure	0 20 -21 -5
sb:countermeasure ,	0 5 -9 2
sb:countermeasure against	0 12 -2 -10
sb:countermeasure on	0 12 -7 -3
sb:counterpart	-1 -11 4 3
sb:country '	-2 -8 -1 13
sb:country agree	-1 14 -12 -1
sb:country for	0 0 10 -11
sb:country suspend	0 -16 14 0
sb:cover	0 0 -9 12
sb:curb on	0 0 -7 8
sb:custom duty	0 -12 0 10
sb:cut	-9 5 -13 7
sb:cut its	0 22 -14 -12
sb:cut the	0 -10 7 2
sb:dairy	0 -4 -13 16
sb:day ,	0 -11 2 7
sb:day and	10 0 -5 -7
sb:day in	0 -9 0 8
sb:day on	-3 0 13 -13
sb:de	0 -1 11 -7
sb:deal	-7 -14 23 -5
sb:decide	0 8 -12 0
sb:decide to	0 10 -13 0
sb:decision	0 11 1 -15
sb:declare	0 8 0 -9
sb:deficit	0 -3 13 -8
sb:delay	0 -6 25 -20
sb:delay its	0 0 12 -10
sb:delay of	0 0 10 -9
sb:delegation	0 -13 6 1
sb:demand	0 -3 15 -11
sb:did	15 0 -1 -11
sb:did not	0 9 0 -7
sb:difference	0 -1 12 -10
sb:dinner	3 6 -4 -10
sb:discuss	0 -14 0 14
sb:dispute for	0 -2 -5 9
sb:dispute over	0 7 2 -14
sb:do not	3 4 -13 1
sb:do so	0 8 -5 -1
sb:docker	-1 -17 25 -13
sb:docker and	-1 -12 20 -10
sb:doe	0 -6 -7 15
sb:doe not	0 -6 -2 9
sb:don	0 -4 -7 11
sb:don't	12 -1 -3 -8
sb:donald	0 0 -11 8
sb:donald trump	0 0 -11 8
sb:done	0 -16 -1 17
sb:double	0 -10 17 -8
sb:down	2 5 -9 0
sb:down by	0 -12 3 7
sb:down for	0 10 -14 1
sb:down in	10 0 -7 -2
sb:down to	0 13 -9 -4
sb:draft	0 -20 -9 24
sb:driver	0 -6 13 -6
sb:due	-2 -9 17 -5
sb:dump	0 0 11 -9
sb:dump duty	0 0 9 -6
sb:duration	-2 -7 -14 20
sb:during	18 -14 -4 -3
sb:duty	-10 9 -18 9
sb:duty ,	0 14 0 -15
sb:duty by	0 -18 0 17
sb:duty for	-3 23 -16 -3
sb:duty in	0 0 10 -7
sb:duty is	0 10 0 -10
sb:duty of	0 11 -2 -12
sb:duty stay	0 -11 0 9
sb:duty suspend	0 5 -9 1
sb:duty that	0 -20 0 17
sb:each	13 -10 4 -1
sb:each of	0 4 16 -20
sb:each other	1 -7 -8 12
sb:early	-2 -4 -14 18
sb:early <month-gone>	0 0 -12 12
sb:earth	0 0 17 -17
sb:earth ,	0 9 0 -8
sb:earth :	0 1 12 -14
sb:effect on	0 -21 3 13
sb:either	-2 8 10 -24
sb:either side	-4 9 6 -19
sb:electric	0 -3 12 -7
sb:electric car	0 -3 11 -7
sb:electricity	0 -8 11 -3
sb:else	0 -15 19 -3
sb:end	1 1 4 -10
sb:end ,	1 -12 9 0
sb:end <day-ahead>	0 12 -4 -8
sb:end <day-today>	0 16 -4 -11
sb:end a	0 -16 10 0
sb:end after	7 9 -14 0
sb:end on	5 4 -21 8
sb:end the	3 -8 8 -6
sb:energy	0 -1 10 -5
sb:entity	0 17 -9 -7
sb:evening	11 0 0 -14
sb:every	0 -10 18 -9
sb:everyone	0 -9 15 -6
sb:everywhere	0 -4 9 -2
sb:exclusion	0 -3 11 -6
sb:expect the	0 8 0 -8
sb:expire	14 -27 -2 7
sb:expire on	0 -17 5 6
sb:export control	0 3 -18 11
sb:export of	0 -7 14 -4
sb:export to	0 13 -10 -2
sb:extend	-6 -2 10 -5
sb:extend ,	0 -6 16 -10
sb:extend by	0 -4 6 0
sb:extend on	0 9 -6 -3
sb:extend their	0 -11 0 11
sb:extension	-13 -22 1 17
sb:extension ,	0 -17 1 12
sb:extension by	0 11 -3 -6
sb:extension is	0 -10 -13 20
sb:extension of	-7 -7 5 3
sb:extension would	0 -2 -5 8
sb:extra	0 10 -1 -9
sb:face <level>	0 10 -6 -2
sb:fail	0 -14 -1 14
sb:fall by	0 4 4 -15
sb:fall to	0 1 -11 10
sb:farm	0 0 14 -16
sb:farm good	0 0 8 -9
sb:farmer	0 5 -13 8
sb:fear	0 -5 -3 9
sb:federation	0 -10 19 -13
sb:fee	-4 -3 21 -18
sb:fee ,	0 -13 2 7
sb:fee :	0 9 -12 1
sb:fee on	0 6 14 -24
sb:fee that	0 -15 13 0
sb:fee were	0 -3 -3 8
sb:fentanyl	0 -17 -4 24
sb:fentanyl tariff	0 -9 -9 18
sb:few hour	0 6 -10 2
sb:figure	0 -8 15 -8
sb:final	0 0 11 -7
sb:find	0 19 -7 -13
sb:first	12 -17 12 -15
sb:first round	-3 0 10 -7
sb:first truce	4 -26 15 -9
sb:fish	0 2 -15 9
sb:fishmeal	0 -6 -8 14
sb:float	0 0 -9 10
sb:float a	0 0 -9 10
sb:follow	0 6 2 -10
sb:followed	0 -4 11 -5
sb:following	14 -13 0 -5
sb:for	-12 0 12 -7
sb:for <goods-amount>	0 -2 11 -7
sb:for <level>	0 0 10 -9
sb:for <money>	0 -11 0 5
sb:for <quality>	9 -5 12 -21
sb:for <seat>	0 -1 -6 9
sb:for <span>	6 3 -18 9
sb:for a	-15 -18 3 19
sb:for an	2 4 -21 9
sb:force	0 0 10 -9
sb:force on	0 4 -12 4
sb:foreign minister	0 8 -11 0
sb:foresee	-1 -12 -7 20
sb:former	0 -2 -6 9
sb:found	0 -8 13 -6
sb:four	-1 -9 4 4
sb:fourth	0 -12 5 2
sb:framework	0 5 6 -13
sb:free	0 -32 29 -3
sb:free of	0 -10 20 -12
sb:freeze	6 -22 0 11
sb:fresh	0 -11 0 12
sb:from	0 -12 21 -10
sb:from <day-ahead>	0 -8 0 3
sb:from <day-gone>	4 0 0 -11
sb:from <day-today>	0 -5 11 -4
sb:from <level>	-1 17 -14 -5
sb:from <name>	2 -17 16 0
sb:from <number>	0 -9 16 -7
sb:from <seat>	0 -6 -11 18
sb:from the	-1 11 23 -33
sb:frozen	0 -4 10 -4
sb:fruit	2 0 4 -9
sb:full	0 -6 -9 15
sb:further	0 1 -13 6
sb:gained	0 -4 10 -4
sb:gained <level>	0 -3 9 -4
sb:gas	0 5 0 -10
sb:gave	4 -13 19 -14
sb:gave it	-2 10 -3 -5
sb:gave the	5 -21 23 -12
sb:gave their	0 17 -6 -10
sb:gazette	0 -2 11 -8
sb:general	0 11 -5 -6
sb:geneva	-2 -7 21 -14
sb:geneva ,	0 -13 6 8
sb:geneva in	-6 -3 9 0
sb:geneva on	0 17 -6 -11
sb:get	-8 6 1 -4
sb:get a	-1 -7 18 -11
sb:give it	0 -10 0 10
sb:given	-9 -8 15 0
sb:given another	0 12 -6 -5
sb:go	-5 1 -14 13
sb:go ,	0 9 0 -9
sb:go for	0 -17 0 14
sb:go on	0 0 -23 19
sb:go to	0 -9 18 -9
sb:good	-16 17 -10 -4
sb:good ,	0 21 -7 -15
sb:good in	0 6 -8 0
sb:good of	0 -18 6 12
sb:good originating	0 10 0 -9
sb:good pay	0 -11 0 12
sb:good to	0 10 0 -14
sb:government	-2 10 -21 10
sb:great	0 15 -5 -13
sb:ground	9 -3 0 -6
sb:grower	0 0 8 -8
sb:had	17 -4 -7 0
sb:had a	-3 3 -11 10
sb:had agree	-9 10 -5 0
sb:had ask	0 6 10 -16
sb:had its	0 -12 0 9
sb:had lasted	10 0 -8 0
sb:had offer	0 0 -7 10
sb:had propose	0 0 -14 16
sb:had put	0 -16 6 10
sb:half	0 8 0 -8
sb:half of	0 0 -12 13
sb:halt	0 24 -18 -9
sb:hand	0 11 -16 2
sb:happen	0 13 0 -13
sb:harvest	0 0 -11 10
sb:has	-42 8 5 -4
sb:has a	0 6 -9 1
sb:has already	0 0 -13 14
sb:has also	0 16 -2 -15
sb:has ask	0 -10 -6 12
sb:has been	-9 14 1 -16
sb:has given	0 -3 8 -4
sb:has had	0 -6 11 -4
sb:has hold	0 -13 21 -10
sb:has lasted	0 13 -9 -2
sb:has not	0 -13 15 -4
sb:has now	0 -11 14 -3
sb:has prolong	0 2 6 -11
sb:has put	0 -4 12 -9
sb:has sign	0 2 -13 8
sb:has suspend	0 10 -8 -2
sb:has the	0 10 -9 0
sb:has to	0 -15 2 8
sb:have	-30 8 8 -8
sb:have a	0 -10 1 8
sb:have agree	-2 1 13 -13
sb:have ask	0 -4 -13 16
sb:have been	-2 -16 8 9
sb:have buy	0 -2 -12 14
sb:have had	0 10 -6 -7
sb:have prolong	0 9 -8 0
sb:have propose	0 10 -3 -7
sb:have to	0 -1 11 -8
sb:he	3 -5 -13 14
sb:he 's	0 12 10 -21
sb:he and	0 0 -8 9
sb:he expect	0 -4 11 -7
sb:he had	5 2 -10 2
sb:he has	0 -16 -5 18
sb:he is	0 -4 -10 14
sb:he meet	0 13 -8 -5
sb:he tell	0 -8 -2 8
sb:he want	0 0 -10 12
sb:he was	0 -19 4 9
sb:he would	0 8 -12 3
sb:he'd	0 -3 -5 11
sb:hear	0 -11 -13 23
sb:her	0 -4 -3 9
sb:higher	0 6 -11 0
sb:higher tariff	0 3 -13 7
sb:him	0 -15 0 12
sb:hinted	0 -2 -19 22
sb:his	-8 -10 13 0
sb:his <office>	0 -10 8 0
sb:his <organisation>	0 -15 0 10
sb:his <person>	0 12 -21 6
sb:his <quality>	-2 0 -19 16
sb:his country	0 0 14 -13
sb:hold	0 -11 11 0
sb:hold back	0 -7 -27 33
sb:hold since	-2 -6 0 9
sb:home	4 -10 -11 14
sb:home from	0 -6 -5 11
sb:hospital	0 -4 10 -5
sb:hotel	0 -8 11 0
sb:hour	-8 -14 -5 22
sb:hour of	0 -2 -8 11
sb:household	0 -2 12 -9
sb:how	-1 -7 17 -8
sb:how long	0 20 -12 -10
sb:i	4 -5 -9 11
sb:i have	0 7 -13 6
sb:i was	0 -10 15 -4
sb:i would	0 -3 23 -20
sb:i'd	0 4 -17 14
sb:if	-6 -7 -3 13
sb:if either	0 -2 10 -5
sb:if it	-2 0 -31 31
sb:if one	-4 9 0 -6
sb:import	-2 6 4 -10
sb:import from	0 0 11 -8
sb:import of	0 12 -11 0
sb:impose in	-1 16 -8 -6
sb:in	0 -12 8 0
sb:in <month-gone>	5 8 1 -18
sb:in <name>	5 4 -7 0
sb:in <number>	17 -28 -5 8
sb:in <quality>	0 -13 1 7
sb:in <seat>	-14 -15 3 16
sb:in <span>	0 -3 -8 12
sb:in a	1 18 0 -20
sb:in about	0 -2 14 -9
sb:in bergen	0 2 -13 11
sb:in bueno	21 -1 -17 -6
sb:in busan	-8 24 -12 -11
sb:in cash	0 8 0 -12
sb:in each	0 -2 12 -8
sb:in force	1 2 7 -15
sb:in geneva	-8 5 17 -24
sb:in it	-2 -6 16 -7
sb:in its	9 -8 1 -2
sb:in principle	0 -10 -9 18
sb:in step	0 9 -6 -2
sb:in stockholm	-1 -7 -8 17
sb:in the	-20 -7 13 1
sb:in their	0 13 -12 0
sb:industry	0 -13 0 10
sb:informed	0 -4 -3 9
sb:initial	0 -1 -16 13
sb:initial period	0 12 0 -10
sb:instead	0 4 -18 14
sb:instead of	0 5 -18 14
sb:interest	0 -2 9 -5
sb:into	5 -5 13 -13
sb:invest	0 5 0 -9
sb:is	-30 -1 6 2
sb:is <level>	0 -9 21 -14
sb:is being	0 -8 -3 11
sb:is for	-4 1 -17 14
sb:is good	0 5 16 -27
sb:is prolong	0 17 9 -30
sb:is say	0 0 11 -9
sb:is that	-1 9 4 -15
sb:is the	0 -7 11 -3
sb:is to	-1 -24 0 21
sb:is worth	0 -2 -6 9
sb:island	0 -1 14 -10
sb:it 's	-8 10 -27 15
sb:it :	0 9 0 -6
sb:it again	0 0 -9 9
sb:it announce	0 -6 0 8
sb:it be	0 -8 -9 16
sb:it begin	-2 10 -15 2
sb:it by	0 -8 15 -8
sb:it can	0 -4 12 -6
sb:it did	9 -2 -9 2
sb:it end	5 25 -23 -15
sb:it enter	0 -15 -1 15
sb:it give	0 -8 0 10
sb:it had	16 -10 7 -17
sb:it has	-7 21 -15 -2
sb:it hold	3 -2 11 -15
sb:it last	0 22 -17 -6
sb:it lasted	13 2 -6 -14
sb:it on	-4 -9 -1 16
sb:it pay	0 -11 4 5
sb:it provide	0 -5 -8 15
sb:it run	-5 0 17 -15
sb:it start	-6 -36 6 26
sb:it stay	0 -9 11 0
sb:it take	-2 -26 12 12
sb:it to	0 0 9 -9
sb:it was	-6 8 -5 1
sb:it will	-7 10 -12 3
sb:its <level>	0 11 -27 16
sb:its <organisation>	0 -2 -8 12
sb:its <person>	0 -9 -7 15
sb:its counter	0 7 -12 2
sb:its duty	0 9 9 -20
sb:its new	0 -6 10 -4
sb:its own	0 -9 5 4
sb:its rare	0 -2 -5 9
sb:its truce	0 17 -2 -15
sb:joint	-1 16 8 -29
sb:joint statement	0 10 12 -24
sb:judge	0 -7 10 -2
sb:jump	0 -9 5 0
sb:just	0 12 0 -13
sb:keep	11 -7 8 -5
sb:keep its	0 0 12 -15
sb:keep the	0 -24 3 14
sb:know that	4 0 -9 3
sb:kuala	-3 12 0 -10
sb:kuala lumpur	-3 12 0 -10
sb:last <month-gone>	0 7 3 -13
sb:last for	-5 11 3 -11
sb:last month	0 0 -10 8
sb:last one	12 -3 -12 2
sb:last week	-2 0 -8 9
sb:last year	-6 -8 1 8
sb:lasted	18 -9 0 -17
sb:lasted for	0 -4 -7 12
sb:late	0 -8 13 -5
sb:later	0 -4 -5 13
sb:later ,	0 -11 6 3
sb:latest	0 -6 10 -2
sb:law	0 -13 12 0
sb:lawyer	10 -18 6 0
sb:lay	2 10 -2 -14
sb:lay down	0 14 -4 -11
sb:lead	0 0 -10 12
sb:leader	4 -1 -19 15
sb:leader of	0 -5 -4 9
sb:leave	1 -2 -8 8
sb:leave the	0 1 -10 6
sb:leave their	0 0 -15 12
sb:led to	5 12 -10 -12
sb:legal	0 0 9 -12
sb:length	-6 1 -8 8
sb:less	0 -13 3 5
sb:less than	0 -12 0 7
sb:let it	0 -9 -9 17
sb:let the	2 -9 -7 15
sb:letter	6 0 -23 16
sb:letter of	0 2 -13 9
sb:levy	0 -8 5 2
sb:levy on	0 -5 -3 11
sb:licence	0 1 17 -23
sb:licence for	0 -6 12 -4
sb:license	0 0 13 -13
sb:licensing	0 -6 23 -18
sb:life	-2 9 -8 0
sb:lift its	0 0 -9 8
sb:like	0 20 1 -19
sb:like to	0 8 3 -11
sb:likewise	0 -5 14 -7
sb:limit	-3 -9 23 -11
sb:limited	0 12 -7 -4
sb:limited to	0 12 -7 -4
sb:line	0 -17 18 -4
sb:list	0 7 0 -11
sb:listed company	0 0 -9 10
sb:live	-2 10 -6 0
sb:live for	0 11 0 -12
sb:live with	0 -6 -11 16
sb:lived	6 4 0 -12
sb:long	-1 29 -12 -19
sb:longer	-3 -19 17 -1
sb:longer than	0 -1 18 -17
sb:look	0 13 -1 -17
sb:look at	0 11 -9 0
sb:lower its	-2 -4 14 -4
sb:lower rate	0 -11 0 10
sb:lower the	0 3 -12 4
sb:lumpur	-3 12 0 -10
sb:m	-4 1 12 -13
sb:m .	-4 1 14 -15
sb:magnet	-1 -18 12 1
sb:major	-1 -4 9 -1
sb:make	10 12 -18 -2
sb:make for	-6 6 5 -13
sb:make in	20 -4 -4 -10
sb:make it	0 0 -12 14
sb:make the	0 -4 -6 12
sb:maker of	0 -8 12 -4
sb:matter	0 -9 -15 22
sb:matter of	0 -7 -6 13
sb:may	0 -22 33 -19
sb:may last	0 -5 10 -3
sb:mayor	-1 -15 21 -8
sb:me	0 4 -10 5
sb:mediator	0 -13 29 -21
sb:medicine	0 -8 25 -18
sb:meet	5 -4 9 -11
sb:meet of	-1 -7 -4 15
sb:meet the	0 -3 10 -6
sb:member	0 0 10 -9
sb:mention	0 13 -6 -5
sb:metal	0 -5 9 -2
sb:might	0 -3 17 -13
sb:milk	-2 16 -3 -10
sb:mill	0 0 11 -12
sb:million	0 0 12 -17
sb:mineral	0 -5 10 -4
sb:minister	-4 9 -5 -1
sb:minister of	0 4 -11 2
sb:ministry	0 -15 8 5
sb:minute past	0 -4 9 0
sb:monday ,	0 -8 -2 12
sb:month	-2 -13 13 2
sb:more	-3 0 25 -27
sb:more in	0 10 0 -10
sb:more time	0 12 -6 -6
sb:most	-8 8 4 -10
sb:most of	-1 17 3 -22
sb:move	0 -16 10 5
sb:mr	0 -2 -7 11
sb:mr .	0 17 -13 -3
sb:mr <person>	0 -23 2 14
sb:much	0 -17 21 -5
sb:much as	0 -10 9 0
sb:must	0 -9 27 -19
sb:name	-2 13 -19 1
sb:name to	0 10 -9 -2
sb:nearly	0 -2 15 -15
sb:need	-2 -20 13 3
sb:negotiate for	0 -2 19 -15
sb:negotiation	0 -3 12 -6
sb:negotiator	0 -1 9 -4
sb:neither side	0 3 -10 5
sb:never	0 6 -11 4
sb:new	-14 4 -3 3
sb:new control	0 -1 12 -9
sb:new duty	0 10 -12 1
sb:new licensing	0 -5 11 -7
sb:new one	0 9 -31 21
sb:new tariff	0 -2 18 -19
sb:new truce	-1 14 -23 3
sb:new year	0 9 -10 0
sb:new york	0 -11 15 -4
sb:newspaper	0 -5 -7 13
sb:night	-3 -13 -4 20
sb:no .	0 2 -19 14
sb:no agreement	0 9 -12 0
sb:no deal	0 -4 -4 8
sb:nobody has	0 -6 13 -6
sb:noon	0 16 -12 -3
sb:noon that	0 10 -9 0
sb:nor	0 -10 0 10
sb:northern	0 -13 14 0
sb:not be	0 8 -9 0
sb:not mention	0 13 -2 -9
sb:nothing for	0 -6 14 -7
sb:notice	3 10 6 -27
sb:notice of	0 -12 21 -9
sb:now	-7 7 9 -17
sb:number	0 -4 -5 10
sb:ocean	0 -6 9 -3
sb:of <day-ahead>	0 15 -3 -11
sb:of <day-gone>	-10 -2 -11 17
sb:of <day-today>	0 11 -16 3
sb:of <goods-amount>	0 -12 17 -4
sb:of <level>	0 -12 21 -9
sb:of <month-ahead>	0 -6 8 0
sb:of <month-gone>	-1 1 12 -23
sb:of <name>	-5 3 -11 7
sb:of <number>	7 -2 9 -13
sb:of <quality>	0 9 -4 -1
sb:of <span>	-6 -17 -7 26
sb:of a	-5 -24 -10 35
sb:of additional	0 9 0 -9
sb:of busan	0 1 -13 12
sb:of commerce	0 11 -3 -8
sb:of geneva	0 -11 14 -1
sb:of its	0 12 3 -21
sb:of last	0 -25 8 11
sb:of letter	7 -4 -8 4
sb:of more	0 -1 9 -6
sb:of no	0 5 -9 2
sb:of talk	-9 15 -8 0
sb:of tariff	9 -10 1 0
sb:of that	-9 33 -8 -24
sb:of the	-5 -3 13 -6
sb:of them	0 -1 -3 8
sb:of thi	0 -4 -2 8
sb:of those	0 14 -5 -8
sb:of trade	0 9 -1 -7
sb:of transport	0 -6 8 0
sb:of which	0 11 -7 -3
sb:off	8 -10 15 -13
sb:off its	0 -12 14 -2
sb:off the	9 0 0 -12
sb:offer	-7 -34 0 18
sb:offer <name>	0 -1 -8 11
sb:offer a	0 -2 -5 11
sb:offer on	0 0 13 -12
sb:offer to	0 -8 8 -1
sb:official	0 -6 17 -10
sb:oil	2 16 -20 -1
sb:old	-2 -6 23 -15
sb:on	-12 -2 12 -5
sb:on <day-ahead>	-24 -17 -5 28
sb:on <day-today>	0 -15 6 6
sb:on <level>	0 -6 13 -8
sb:on <money>	0 9 -4 -4
sb:on <name>	0 14 12 -31
sb:on <number>	0 15 -12 -2
sb:on <quality>	0 -1 -13 11
sb:on a	0 0 11 -11
sb:on affiliate	0 -12 0 10
sb:on an	0 -9 19 -12
sb:on another	0 -4 -3 9
sb:on each	7 -26 -7 25
sb:on either	0 22 -19 -5
sb:on for	0 4 -31 17
sb:on good	0 9 9 -19
sb:on his	0 -3 9 -5
sb:on import	0 -5 15 -8
sb:on in	-8 -9 11 4
sb:on it	0 18 -8 -8
sb:on most	0 -10 10 0
sb:on nearly	0 -5 9 -2
sb:on rare	0 2 11 -14
sb:on ship	0 0 -11 10
sb:on the	-9 8 7 -12
sb:on top	0 -7 16 -11
sb:on which	-5 -7 25 -14
sb:once	3 -13 -3 13
sb:once ,	5 7 -11 -2
sb:one	2 15 -10 -6
sb:one ,	1 17 -19 -1
sb:one minute	0 -4 9 0
sb:one that	4 -1 -10 8
sb:only	6 -16 21 -12
sb:opened	0 -9 14 -3
sb:operator	0 -6 15 -8
sb:operator agree	0 -2 10 -6
sb:opposition	0 4 11 -17
sb:or	0 -15 22 -8
sb:order ,	0 -17 -2 16
sb:order of	0 -7 -14 18
sb:order that	0 18 -7 -11
sb:origin	0 -12 2 8
sb:originating	0 17 -5 -12
sb:originating in	0 17 -5 -12
sb:other 's	0 -8 -13 17
sb:other <points>	0 9 -13 0
sb:otherwise	0 16 -10 -7
sb:our	-3 -17 -5 23
sb:our <person>	0 0 -9 11
sb:out	5 -17 -5 15
sb:out of	4 3 0 -14
sb:out on	9 -12 -4 4
sb:outline	0 -8 0 8
sb:own	0 -5 12 -4
sb:own <points>	0 -12 3 7
sb:own countermeasure	0 1 -8 3
sb:pact	0 9 -3 -3
sb:paper	-3 -22 -33 46
sb:part	-2 12 4 -18
sb:part of	0 7 5 -15
sb:party	0 4 10 -20
sb:party have	0 -5 12 -6
sb:past	-5 -14 18 0
sb:pause	0 10 -15 -1
sb:pause has	0 7 -2 -5
sb:pay	-13 -2 4 2
sb:pay <level>	-6 5 -23 19
sb:pay in	0 14 -11 -3
sb:people	0 0 -15 15
sb:per	0 -8 0 5
sb:period	-4 9 -7 0
sb:period of	-3 5 -9 3
sb:phone	0 3 -9 3
sb:place	-14 1 2 2
sb:plan	0 8 5 -16
sb:player	0 -4 13 -10
sb:pledge	0 9 -8 0
sb:port	-5 0 22 -22
sb:port fee	0 4 2 -8
sb:port of	0 -11 15 -4
sb:post	0 0 15 -17
sb:present	-7 0 -7 13
sb:present truce	-3 9 0 -5
sb:president	0 7 -16 8
sb:president donald	0 0 -11 8
sb:president of	0 -14 8 3
sb:press	0 12 0 -15
sb:price	0 -14 8 0
sb:prime	0 12 -9 -3
sb:prime minister	0 12 -9 -3
sb:principle	0 -10 -9 18
sb:probably	0 -6 -6 12
sb:proclamation	0 -12 21 -11
sb:producer	0 -4 12 -7
sb:product	0 13 -2 -13
sb:prolong	-11 5 2 -5
sb:prolong for	0 11 3 -15
sb:prolong in	0 -7 10 -3
sb:prolong it	0 -12 0 13
sb:prolong its	0 -17 2 12
sb:prolong the	0 4 -30 19
sb:prolong their	0 13 0 -13
sb:prolongation	-1 -9 -13 23
sb:prolongation by	0 -1 -5 9
sb:promise in	0 -3 12 -8
sb:promise of	0 8 -10 0
sb:promise to	-1 -5 13 -5
sb:proposal	-3 -22 -30 42
sb:proposal ,	0 -3 -7 10
sb:propose	-3 -6 -11 17
sb:propose an	0 0 16 -15
sb:propose to	0 1 -13 7
sb:protest	0 -7 11 -2
sb:protocol	0 -15 -5 19
sb:provide	-2 -11 -2 16
sb:provide for	-1 -9 -10 19
sb:public	0 12 -2 -9
sb:publish	0 0 9 -7
sb:purchase	0 -4 11 -3
sb:push	0 -11 0 8
sb:push for	0 -9 0 10
sb:put a	0 0 -11 11
sb:put off	0 -5 15 -9
sb:put on	0 -7 22 -14
sb:put the	0 0 -11 11
sb:put their	0 19 -18 -3
sb:put to	0 3 -12 8
sb:q	0 7 -8 0
sb:quarrel	-2 14 -6 -6
sb:quarter	0 -10 14 -5
sb:quota	0 1 14 -17
sb:radio	0 -13 1 11
sb:raise	-1 -6 23 -14
sb:raise the	0 -6 9 -1
sb:rare	0 0 17 -17
sb:rare earth	0 3 11 -13
sb:rate	2 14 10 -31
sb:rate of	8 0 0 -11
sb:rather	0 0 -6 9
sb:reach an	0 6 -9 0
sb:read that	0 -10 8 0
sb:ready	0 -16 -18 29
sb:ready to	0 -12 -14 24
sb:reason	0 0 10 -11
sb:recall	4 8 -1 -13
sb:recall that	4 6 0 -11
sb:reciprocal	-1 -22 8 15
sb:reciprocal tariff	0 -16 10 7
sb:recommend	0 -14 -15 25
sb:reduction	0 2 -20 13
sb:refuse	0 -10 3 4
sb:regime	0 0 9 -8
sb:relief	0 1 -9 5
sb:remain	0 5 -19 6
sb:remain suspend	0 10 -12 0
sb:renew	0 -22 11 7
sb:renew for	0 5 -8 0
sb:renew the	0 -4 9 -5
sb:renewal	0 11 -12 0
sb:renewal for	0 2 -13 6
sb:replace	-4 10 0 -8
sb:report	0 -21 26 -7
sb:report that	0 -6 18 -13
sb:reporter	0 0 11 -9
sb:reporter on	0 0 18 -17
sb:representative	0 3 16 -22
sb:representative ,	0 4 8 -13
sb:require	0 -12 14 0
sb:rest	1 7 -11 0
sb:rest for	0 7 -10 2
sb:result	0 -12 12 2
sb:return to	0 -5 -13 17
sb:review	0 0 17 -14
sb:rice	0 -19 5 13
sb:rice and	0 -16 6 10
sb:right	0 17 -4 -14
sb:rise	2 -8 16 -13
sb:rise to	0 13 -9 -4
sb:river	0 -17 23 -10
sb:room	0 -5 -13 18
sb:round	-19 -25 29 0
sb:round ,	-2 -7 8 0
sb:rubber	0 -3 -4 9
sb:rule	0 -13 14 -1
sb:rule of	0 -11 -8 17
sb:rule on	0 -10 4 2
sb:rule that	0 0 10 -14
sb:run out	5 -19 2 4
sb:run to	0 -10 -1 9
sb:s	0 -12 16 -6
sb:salmon	0 0 -12 10
sb:salt	0 8 -12 3
sb:same	-3 10 0 -9
sb:same day	0 4 4 -8
sb:say	-24 1 3 1
sb:say :	0 -7 20 -14
sb:say <day-today>	0 11 0 -10
sb:say a	0 -12 0 11
sb:say both	0 8 -9 0
sb:say his	0 -7 -8 14
sb:say that	-1 17 -8 -4
sb:say the	0 -6 10 -3
sb:say they	0 4 7 -11
sb:scotch	0 15 -11 -4
sb:seal	0 4 3 -9
sb:season	0 -11 -3 12
sb:second	17 9 -12 -14
sb:second ,	25 -6 0 -22
sb:second meet	0 9 0 -7
sb:secretary	0 -5 12 -4
sb:section	-6 -14 36 -20
sb:section <number>	-6 -14 36 -20
sb:seed	0 -11 4 5
sb:sell	0 -16 10 0
sb:senate	0 -5 -4 10
sb:set aside	0 18 -23 1
sb:set of	0 9 -2 -7
sb:set out	0 -9 0 10
sb:settle	3 -12 -1 9
sb:settle on	6 -9 0 0
sb:seventh	-1 -1 8 -3
sb:shall	0 -7 -16 22
sb:shall be	0 -10 -1 13
sb:shanghai	0 11 0 -11
sb:she	0 2 -8 5
sb:shelve	0 14 -10 -5
sb:ship	-2 -16 20 -2
sb:ship for	0 2 7 -11
sb:shook	0 -2 -9 13
sb:short -	0 0 10 -9
sb:should	0 -16 17 -2
sb:should be	4 -12 10 -4
sb:should either	0 -4 11 -3
sb:shrimp	6 6 -16 2
sb:shut	0 -6 12 -4
sb:side	-2 -7 -3 11
sb:side ,	0 15 -12 -4
sb:side agree	0 2 -19 9
sb:side are	0 -9 -8 15
sb:side have	0 8 10 -19
sb:side of	0 3 10 -18
sb:side suspend	-3 21 -2 -20
sb:side will	0 -8 -9 18
sb:sign	-4 4 7 -11
sb:sign ,	8 5 -9 -6
sb:sign an	-2 0 14 -19
sb:sign by	0 -19 9 10
sb:sign in	-7 11 4 -15
sb:sign it	0 -5 9 -2
sb:sign the	0 -7 -9 16
sb:signature	0 0 -15 14
sb:silent	0 -13 16 0
sb:since	-4 17 -2 -15
sb:since <day-gone>	0 25 -9 -19
sb:since <month-gone>	-6 -23 9 16
sb:since last	0 12 -9 -1
sb:since the	-4 13 -3 -7
sb:sirloin	0 1 8 -10
sb:sleep	0 13 -14 0
sb:so	4 -6 -10 14
sb:so -	0 -15 0 16
sb:so for	0 9 -12 0
sb:soybean	-2 10 0 -12
sb:spare	0 7 0 -8
sb:speak	-1 2 -16 15
sb:speaking	0 0 -12 14
sb:special	0 -3 12 -8
sb:spirit	0 -12 0 12
sb:spoke by	0 10 -4 -6
sb:spoken	0 -7 -13 19
sb:spoken of	0 -6 -13 18
sb:spring	6 -9 12 -13
sb:standstill	1 -3 -15 12
sb:standstill of	-1 -6 -5 13
sb:statement	0 -1 21 -21
sb:statement that	0 9 -1 -4
sb:stay for	1 2 8 -20
sb:stay on	0 -9 0 10
sb:steel	0 0 12 -15
sb:stock	0 -10 13 -5
sb:stockholm	-7 -19 17 2
sb:stop charge	0 -2 -7 10
sb:stretch	0 -1 -18 18
sb:strike	-10 0 4 0
sb:such	0 -3 16 -13
sb:sugar	1 0 -17 13
sb:suggest	0 -3 -7 10
sb:summit	0 -9 -7 15
sb:surcharge	-9 -42 38 0
sb:surcharge of	-1 -22 12 4
sb:suspend	-5 -1 -6 9
sb:suspend ,	0 15 -16 0
sb:suspend a	0 3 -10 4
sb:suspend its	0 0 -11 11
sb:suspend the	0 -1 -9 10
sb:suspend their	0 -3 12 -8
sb:suspension ,	0 -19 10 7
sb:suspension of	0 -8 -2 11
sb:table	0 -19 -7 20
sb:table :	0 -5 -2 9
sb:take	0 -11 2 7
sb:take <level>	9 -10 3 -6
sb:take place	0 0 -6 9
sb:talk	-24 -17 14 8
sb:talk in	-3 -9 0 10
sb:talk of	-2 -11 -1 11
sb:talk on	0 -4 17 -14
sb:talked	0 -15 7 3
sb:talked about	0 -5 -3 9
sb:talked for	0 -7 15 -7
sb:tariff ,	0 -16 17 0
sb:tariff and	0 -13 -9 19
sb:tariff commission	0 11 -11 -1
sb:tariff dispute	0 11 -11 0
sb:tariff in	0 9 0 -12
sb:tariff is	0 -10 12 -3
sb:tariff of	0 -1 14 -8
sb:tariff on	-2 13 -4 -8
sb:tariff pause	-2 10 -15 4
sb:tariff truce	-1 -7 -4 12
sb:tax	0 9 -6 -2
sb:tea	0 -4 -6 10
sb:tea and	0 13 -3 -9
sb:telephone	-3 21 -12 -6
sb:telephone call	0 9 -11 0
sb:television	0 -10 4 3
sb:tell	-8 -11 -9 19
sb:tell <person>	0 -6 11 -5
sb:tell a	0 5 -15 11
sb:tell reporter	0 -9 13 -6
sb:tell the	0 12 -9 -1
sb:tell us	0 -13 5 2
sb:ten	0 -8 0 9
sb:term of	-3 13 -6 -5
sb:terminal	0 -3 11 -6
sb:text	-1 -19 -19 33
sb:textile	0 6 -10 0
sb:than	-6 -2 13 -8
sb:than <money>	0 14 -2 -14
sb:than the	0 0 11 -10
sb:that	-10 9 -2 -2
sb:that 's	-1 17 -5 -8
sb:that ,	-6 7 10 -15
sb:that <name>	-1 -12 17 -3
sb:that <quality>	0 -3 13 -9
sb:that a	-3 -27 10 9
sb:that another	0 -10 -1 13
sb:that both	0 -3 -7 12
sb:that cost	0 -2 9 -6
sb:that day	9 -14 -16 15
sb:that each	0 -8 -8 15
sb:that for	0 0 -13 13
sb:that had	3 -29 21 0
sb:that has	0 11 -2 -10
sb:that have	0 -14 2 8
sb:that he	0 2 -9 4
sb:that hold	0 10 -8 -1
sb:that is	0 15 -15 0
sb:that it	0 13 -25 9
sb:that keep	0 10 -15 0
sb:that of	6 -2 -11 6
sb:that the	0 -4 -7 11
sb:that they	0 -16 14 -1
sb:that was	-3 19 -7 -11
sb:that were	0 -5 11 -4
sb:that will	0 6 2 -10
sb:the	-10 7 10 -14
sb:the <day-ahead>	0 -8 16 -6
sb:the <level>	-7 13 -13 2
sb:the <number>	-4 10 -9 1
sb:the <office>	-9 11 -9 2
sb:the <organisation>	-19 3 3 -2
sb:the <points>	0 -12 -4 17
sb:the <quality>	-15 -4 -32 38
sb:the <seat>	-3 9 0 -5
sb:the additional	0 -2 -16 16
sb:the agreement	-5 -20 29 -9
sb:the arrangement	-3 12 -13 0
sb:the bill	0 1 -11 8
sb:the border	0 9 -2 -8
sb:the bridge	0 12 -15 1
sb:the calendar	0 -3 10 -5
sb:the ceasefire	0 -12 24 -15
sb:the company	0 -13 16 -5
sb:the control	0 -4 11 -6
sb:the country	-2 -7 -2 12
sb:the cut	0 5 -11 4
sb:the decision	0 17 -7 -11
sb:the dispute	0 7 2 -13
sb:the draft	0 -10 4 1
sb:the duty	-8 1 -16 15
sb:the extension	-1 -9 -6 13
sb:the extra	0 16 -1 -14
sb:the first	15 -7 0 -12
sb:the following	14 -5 -6 -4
sb:the higher	0 7 2 -12
sb:the last	15 -7 7 -21
sb:the law	0 -11 8 0
sb:the loss	0 0 -10 11
sb:the lower	0 -12 0 9
sb:the measure	0 0 11 -12
sb:the meet	0 -17 7 6
sb:the moratorium	0 0 -6 9
sb:the northern	0 -13 14 0
sb:the notice	5 9 -9 -7
sb:the offer	0 0 16 -16
sb:the old	0 -11 24 -14
sb:the one	-3 5 -11 8
sb:the opposition	0 4 11 -17
sb:the other	-10 6 3 -5
sb:the pact	0 13 -11 0
sb:the paper	0 -3 -11 15
sb:the party	0 14 -1 -17
sb:the past	-1 -4 12 -2
sb:the pause	-11 32 -19 -15
sb:the port	0 -10 9 0
sb:the press	0 -4 11 -5
sb:the protocol	0 -14 -2 16
sb:the radio	0 -4 -5 11
sb:the rate	7 5 -11 -1
sb:the reciprocal	0 0 9 -9
sb:the reduction	0 4 -14 4
sb:the remain	0 0 -9 5
sb:the river	0 -15 21 -10
sb:the rule	0 0 18 -23
sb:the same	-2 9 0 -7
sb:the second	23 -14 0 -9
sb:the so	0 -11 0 12
sb:the spring	0 -4 17 -12
sb:the surcharge	0 -20 13 3
sb:the suspension	-6 -6 -5 15
sb:the table	0 -17 -7 18
sb:the talk	0 -6 0 9
sb:the term	0 2 -12 8
sb:the text	0 -21 -3 21
sb:the third	-4 4 10 -14
sb:the trade	-1 -16 -6 20
sb:the truce	14 -1 -13 4
sb:the two	2 9 -18 6
sb:the world	3 -19 18 -3
sb:the yield	0 -2 9 -3
sb:their	-35 4 7 -1
sb:their <organisation>	-2 -6 19 -13
sb:their additional	0 -13 -1 14
sb:their duty	0 5 -22 11
sb:their port	0 14 -2 -12
sb:their quarrel	0 0 -8 8
sb:their tariff	-3 9 -20 8
sb:their truce	-1 1 13 -12
sb:themselve	-2 13 -9 -2
sb:then	0 -9 11 0
sb:then for	0 -11 8 1
sb:there	15 -3 -7 0
sb:there 's	0 -10 5 4
sb:there ,	6 0 -15 4
sb:there for	0 10 0 -10
sb:there is	2 2 -9 4
sb:there on	-4 12 -6 -2
sb:there were	11 -5 -5 0
sb:they	12 -1 -5 -2
sb:they agree	22 -3 -17 -1
sb:they announce	0 0 -8 9
sb:they are	-4 9 -12 4
sb:they had	-18 9 8 -6
sb:they have	0 10 -14 3
sb:they meet	9 3 -11 -3
sb:they want	0 11 12 -22
sb:they were	0 -3 10 -5
sb:they will	0 3 7 -11
sb:they'll	0 -4 -9 12
sb:thi	-7 -13 -11 26
sb:thi year	0 12 -5 -6
sb:thing	0 -14 0 11
sb:third	-8 2 15 -15
sb:third round	0 -9 20 -13
sb:those	1 13 -7 -11
sb:threat	0 11 -5 -7
sb:through	0 0 -11 11
sb:tiktok	0 -18 23 -7
sb:timber	0 -7 -12 17
sb:time in	0 -8 10 0
sb:to	-21 -17 8 15
sb:to <day-ahead>	0 8 -17 7
sb:to <goods-amount>	0 -7 19 -12
sb:to <level>	-18 10 -17 10
sb:to <name>	0 -20 12 3
sb:to <seat>	1 -13 4 0
sb:to a	0 14 14 -29
sb:to an	0 16 -10 -8
sb:to apply	0 10 -5 -2
sb:to approve	0 -11 4 3
sb:to be	-9 9 -13 6
sb:to both	0 -8 12 -5
sb:to bring	0 0 -11 10
sb:to buy	0 -9 27 -22
sb:to charge	1 -4 -9 10
sb:to do	0 -10 3 1
sb:to end	0 -4 15 -9
sb:to expire	0 -9 2 3
sb:to extend	0 4 10 -14
sb:to freeze	0 -9 -17 24
sb:to give	0 4 5 -10
sb:to go	0 -12 -10 22
sb:to have	0 -6 -15 21
sb:to hold	0 9 -6 -2
sb:to keep	0 -15 3 9
sb:to last	8 3 -16 3
sb:to leave	6 -13 -15 21
sb:to make	0 -4 -20 22
sb:to prolong	0 -14 -5 16
sb:to propose	0 0 10 -9
sb:to renew	0 -13 1 7
sb:to rest	0 5 -14 8
sb:to run	1 -10 6 0
sb:to sign	0 -11 -10 20
sb:to sleep	0 3 -10 3
sb:to stop	-2 -5 10 0
sb:to stretch	0 -11 0 13
sb:to suspend	-1 2 -13 9
sb:to take	9 0 -4 -2
sb:to the	-7 14 -3 -8
sb:to vote	0 -3 12 -9
sb:to wait	0 12 0 -12
sb:ton	0 -7 -3 10
sb:ton ,	0 -5 -5 10
sb:top	0 -10 18 -11
sb:top of	0 -5 13 -10
sb:town	0 -2 14 -11
sb:trade	-16 -15 5 10
sb:trade agreement	0 -14 19 -6
sb:trade between	0 0 -13 16
sb:trade minister	0 -16 4 8
sb:trade representative	0 5 9 -17
sb:trade truce	0 8 -16 4
sb:trader	0 1 -13 8
sb:transport	0 -3 12 -8
sb:travel	0 -3 8 -3
sb:treasury	0 0 13 -11
sb:treasury secretary	0 0 13 -11
sb:treaty	0 -14 6 2
sb:truce	12 6 -6 -11
sb:truce ,	0 18 0 -24
sb:truce :	-6 3 11 -14
sb:truce another	0 10 0 -9
sb:truce begin	0 0 8 -10
sb:truce between	16 -7 0 -8
sb:truce end	-1 -9 6 3
sb:truce for	-5 0 -10 8
sb:truce go	0 -13 -2 15
sb:truce has	-1 2 11 -16
sb:truce hold	0 -22 19 0
sb:truce is	-7 0 -15 14
sb:truce last	0 8 -6 -2
sb:truce over	7 -2 -17 8
sb:truce run	8 13 -8 -14
sb:truce that	2 13 -12 -5
sb:truce to	0 -20 0 17
sb:truce will	0 -5 11 -6
sb:truce with	-13 5 -3 2
sb:truce would	0 -16 -8 22
sb:tuesday	0 -6 11 -5
sb:tuesday ,	0 -6 11 -5
sb:tuna	1 -7 -6 10
sb:turn	10 -15 -3 3
sb:two	0 -15 12 1
sb:two ,	0 9 0 -9
sb:two <office>	5 2 0 -8
sb:two country	2 6 -24 13
sb:two government	0 0 -23 19
sb:two leader	5 0 -12 3
sb:two or	0 -2 16 -13
sb:two side	-5 11 -7 0
sb:under	-10 -4 21 -13
sb:under a	-6 13 -9 0
sb:under section	-2 -6 16 -6
sb:under the	2 -16 -4 16
sb:under which	0 -15 20 -3
sb:understanding	-1 -6 -2 10
sb:unlike	0 13 -8 -3
sb:until	0 -16 22 -10
sb:until the	0 -13 10 0
sb:up	-8 -12 18 -2
sb:up a	0 0 10 -9
sb:up by	0 0 12 -9
sb:up to	-2 -10 18 -5
sb:us	-5 15 -2 -8
sb:use	0 10 0 -7
sb:valid	0 -6 -11 16
sb:valid for	0 -6 -11 16
sb:video	0 7 -15 4
sb:village	0 -5 13 -7
sb:visit	0 -1 11 -7
sb:vote	0 -5 16 -10
sb:vote on	0 -18 14 1
sb:wait	-2 10 0 -7
sb:wall street	0 4 -11 4
sb:want	-7 12 2 -8
sb:want the	0 12 -1 -10
sb:want to	0 3 6 -8
sb:was	6 13 -10 -8
sb:was "	0 -7 -5 12
sb:was <level>	0 -15 21 -3
sb:was <number>	0 -12 12 0
sb:was a	-5 -2 -6 14
sb:was conclude	3 8 -4 -10
sb:was due	0 0 12 -16
sb:was for	3 8 -11 0
sb:was given	-4 16 -14 0
sb:was make	8 0 -7 0
sb:was put	0 8 -2 -6
sb:was sign	-4 -12 10 5
sb:was strike	-1 5 -11 5
sb:was the	-5 -15 7 7
sb:was to	9 12 -20 0
sb:water	0 -14 15 0
sb:we	-11 -3 -13 20
sb:we agree	0 -11 0 11
sb:we are	0 0 -12 10
sb:we can	0 0 -9 10
sb:we hear	0 -6 -5 11
sb:we need	0 -4 -5 10
sb:wednesday	0 11 0 -10
sb:wednesday ,	0 11 0 -10
sb:week	0 6 -19 10
sb:welcomed	0 12 -10 -4
sb:welcomed the	0 12 -10 -4
sb:well	0 -13 0 12
sb:well ,	0 -9 -9 17
sb:were	2 -2 19 -27
sb:were suspend	0 -10 13 -1
sb:were to	0 -6 14 -9
sb:what	0 14 -23 7
sb:what <name>	-4 13 3 -17
sb:what <person>	0 9 0 -13
sb:what happen	0 15 -6 -9
sb:what he	0 -9 8 0
sb:what if	0 -8 0 8
sb:what is	-1 11 -9 0
sb:what the	0 -1 -16 17
sb:what they	13 -15 -13 14
sb:what we	0 -5 -12 17
sb:wheat	0 3 10 -13
sb:when	2 20 -3 -26
sb:when a	-4 12 -3 -7
sb:when he	0 11 -6 -4
sb:when it	3 7 -11 0
sb:when the	3 1 10 -20
sb:where it	0 -18 11 6
sb:where they	8 0 -14 3
sb:which	-3 11 4 -15
sb:which <name>	0 -8 0 9
sb:which <person>	-2 10 0 -4
sb:which end	0 -18 14 0
sb:which expire	0 -12 1 6
sb:which had	10 0 -10 0
sb:which has	0 0 -16 18
sb:which was	0 6 12 -29
sb:which would	0 11 -6 -5
sb:who	-8 -4 14 -4
sb:who had	-1 -5 10 -2
sb:who lead	0 0 -8 9
sb:who sign	0 -7 9 -1
sb:whose	0 -1 -14 17
sb:why	0 1 8 -11
sb:will	-32 -5 10 2
sb:will be	-4 11 12 -20
sb:will charge	0 -2 -8 11
sb:will extend	0 -5 -2 9
sb:will hold	0 1 -11 7
sb:will leave	0 -20 4 11
sb:will lower	0 5 4 -10
sb:will not	0 -6 0 7
sb:will now	0 -10 14 -2
sb:will pay	0 -13 0 10
sb:will put	0 -1 14 -12
sb:will run	0 -11 3 3
sb:will stay	0 6 -12 0
sb:win	0 14 -7 -6
sb:wine	0 25 -21 -4
sb:winter	8 -5 0 -1
sb:wish	0 10 -12 0
sb:wish to	0 10 -12 0
sb:with	-15 8 -7 6
sb:with <person>	0 24 -27 0
sb:with <seat>	0 -7 0 5
sb:with a	-2 -7 -6 15
sb:with no	0 8 0 -9
sb:with the	-7 -7 8 1
sb:within	-5 -4 38 -35
sb:within the	0 10 -6 -2
sb:word	0 -18 1 9
sb:worked	13 -6 0 -7
sb:world	2 -17 23 -10
sb:would	-29 -11 -3 19
sb:would be	-3 11 0 -6
sb:would give	0 -6 -14 19
sb:would go	0 0 -9 8
sb:would have	-1 8 -7 0
sb:would hold	0 -11 -6 16
sb:would last	0 -15 10 0
sb:would like	0 10 -8 -2
sb:would prolong	0 -5 -7 12
sb:would run	0 -3 -3 9
sb:would take	0 8 -13 4
sb:write	-2 -15 11 3
sb:write that	0 -5 13 -8
sb:xi	0 1 -9 7
sb:year	-8 -4 0 9
sb:yes ,	0 -6 11 -3
sb:yet	0 -6 -7 12
sb:yield on	0 -2 10 -4
sb:york	0 -12 7 1
sb:york ,	0 -5 10 -3
sb:you	0 -2 15 -11
sb:your	0 -19 12 2
sb:—	-4 -14 7 7
sb:— <name>	0 0 -18 10
sb:— <person>	0 -1 12 -11
sb:— <quality>	0 -3 -8 12
sb:— a	13 -4 0 -11
sb:— after	0 -4 9 0
sb:— for	-2 0 -11 11
sb:•	0 0 8 -7
t0=future	-15 -15 3 13
t0=modal	3 -12 9 0
t0=modal-not	0 0 11 -12
t0=past-passive	-13 12 3 -10
t0=perfect	-26 3 13 -12
t0=pluperfect	14 -7 -2 -2
t0=pluperfect-passive	2 -14 4 1
t0=present	-28 -4 15 -1
t1=future	-15 -6 6 4
t1=infinitive	-7 -9 1 9
t1=infinitive-passive	0 11 -2 -8
t1=modal	4 -21 12 2
t1=modal-not	0 0 11 -12
t1=participle-passive	5 3 2 -11
t1=past	0 3 7 -14
t1=past-passive	-13 14 2 -13
t1=perfect	-24 2 11 -8
t1=pluperfect	17 -6 0 -7
t1=pluperfect-passive	2 -14 4 1
t1=present	-26 -6 12 3
t2=gerund	-5 5 17 -19
t2=modal	-3 -22 0 16
t2=participle-passive	10 -1 18 -28
t2=past	8 -8 7 -12
t2=past-passive	2 -19 9 0
t2=perfect	5 -21 19 -7
t2=perfect-passive	0 0 -14 16
t2=pluperfect	0 -11 12 -3
t2=present	-9 11 -4 -2
t2=present-not	-1 0 12 -10
t2=present-passive	-5 -19 13 2
t:loose-l1	0 -2 -6 8
t:loose-l2	-3 -9 0 11
t:loose-l3	1 -8 21 -17
t:loose-r0	7 10 -32 13
t:loose-r2	-11 -1 13 -6
t:loose-r3	0 19 -7 -13
t:more-in	-17 0 -1 5
t:more-in0	-17 0 -1 5
t:more-l	-11 0 -5 9
t:more-l0	0 -8 -26 34
t:more-l2	-11 -15 17 2
t:more-l3	0 -9 15 -4
t:more-r	13 -3 2 -8
t:more-r0	0 11 -24 14
t:more-r1	-10 -13 14 6
t:more-r2	6 -16 7 0
t:more-r3	0 10 7 -23
t:quiet	-13 10 -17 11
t:quiet-l	-13 11 -9 2
t:quiet-l1	-1 -5 11 -3
t:quiet-l2	0 4 -18 12
t:quiet-r1	-5 8 -15 9
t:quiet-r2	-1 -6 8 0
t:quiet-r3	0 -7 11 -2
t:truce	9 -1 -6 -1
t:truce-l	11 0 -5 -5
t:truce-l3	10 -6 4 -8
t:truce-r0	-4 19 -10 -5
t:truce-r1	10 -1 -22 16
t:truce-r2	-16 -30 20 11
t:truce-r3	-4 9 2 -12
t:verb	-13 6 -8 6
t:verb-l	-14 6 -5 2
t:verb-l1	-16 -1 6 -2
t:verb-l2	0 5 -8 2
t:verb-r1	0 -20 17 3
t:verb-r2	1 -13 0 9
tn:loose	16 -1 19 -30
tn:more	22 1 0 -20
tn:quiet	-5 31 -13 -15
tn:truce	10 0 -26 16
tn:verb	0 8 -14 3
tp:loose	-31 8 12 -12
tp:quiet	-4 10 6 -14
tp:truce	21 7 -32 9
tp:verb	-16 23 -19 -1
v0-none	-4 -15 11 5
v0=add	0 14 -7 -7
v0=announce	0 -8 9 0
v0=apply	0 -10 0 8
v0=buy	-1 -5 -2 9
v0=collect	0 -10 0 8
v0=come	2 -7 9 -5
v0=conclude	7 4 -1 -14
v0=confirm	0 6 9 -15
v0=continue	0 11 -15 0
v0=decide	0 14 -3 -10
v0=declare	0 10 -1 -8
v0=demand	0 0 9 -8
v0=end	5 -9 5 -4
v0=expect	0 -13 5 2
v0=expire	9 0 -6 0
v0=get	-8 11 -3 -5
v0=hold	8 -8 12 -8
v0=initial	-2 -2 -3 9
v0=lay	4 8 -5 -9
v0=let	2 4 4 -16
v0=lift	0 11 -9 0
v0=meet	0 0 13 -10
v0=move	0 -9 10 0
v0=negotiate	0 -2 11 -8
v0=offer	0 -14 7 0
v0=plan	0 15 -2 -13
v0=postpone	0 -1 -9 10
v0=prolong	-2 -9 12 0
v0=promise	-2 0 13 -8
v0=propose	-2 0 -5 8
v0=ratify	0 -6 -5 11
v0=ready	0 -11 -11 21
v0=renew	0 -16 13 1
v0=run	3 -13 3 3
v0=send	0 -2 -12 15
v0=set	0 -10 9 0
v0=settle	5 -21 0 12
v0=shelve	0 10 -10 0
v0=sit	0 -6 11 -1
v0=slash	0 8 -4 -4
v0=sleep	0 10 0 -10
v0=stand	0 -6 12 -3
v0=start	-3 -4 -5 13
v0=step	0 -6 11 -5
v0=stop	1 13 -16 0
v0=strike	-6 -7 0 11
v0=suggest	0 -1 -11 14
v0=take	-3 0 14 -10
v0=want	-1 10 6 -12
v0=win	0 14 -5 -13
v1-none	-2 -15 7 8
v1=add	0 12 -12 -1
v1=announce	0 -9 10 0
v1=answer	0 -2 11 -8
v1=apply	0 -13 6 2
v1=come	2 -6 10 -6
v1=conclude	11 3 -1 -18
v1=confirm	0 6 10 -16
v1=declare	0 10 -1 -8
v1=delay	0 -3 15 -11
v1=demand	0 0 9 -8
v1=end	12 -17 8 -10
v1=expect	0 -7 -4 10
v1=expire	9 0 -6 0
v1=extend	-3 4 7 -9
v1=fix	0 10 -7 -2
v1=freeze	0 -6 -4 10
v1=get	-7 9 -4 -1
v1=have	0 5 3 -10
v1=hold	7 -8 10 -7
v1=initial	-2 -2 -3 9
v1=keep	0 3 8 -10
v1=lay	4 10 -6 -9
v1=leave	-1 -2 13 -10
v1=let	1 7 6 -20
v1=like	0 5 13 -17
v1=look	0 16 -9 -10
v1=make	-1 7 -9 2
v1=meet	0 -6 17 -9
v1=move	0 -9 10 0
v1=need	0 -3 12 -7
v1=negotiate	0 -2 13 -9
v1=offer	-3 -11 -5 13
v1=other	-7 -10 11 0
v1=plan	0 14 0 -14
v1=propose	-1 -15 0 10
v1=raise	0 2 7 -8
v1=ratify	0 -6 -5 11
v1=recommend	0 -1 -9 12
v1=remain	0 -10 9 0
v1=renew	0 -16 6 8
v1=say	-4 0 -11 12
v1=send	0 -2 -12 15
v1=set	0 -15 3 10
v1=settle	5 -21 0 13
v1=shelve	0 13 -11 -2
v1=ship	0 -9 0 9
v1=sit	0 -7 11 -1
v1=stand	0 -7 11 -1
v1=stay	-4 3 10 -13
v1=step	0 -6 11 -4
v1=stop	0 8 -10 0
v1=strike	-6 -7 0 11
v1=take	-4 -1 9 -4
v1=tell	0 -4 -7 12
v1=wait	-1 11 -7 -2
v1=win	0 14 -5 -13
v2-none	-32 -9 20 2
v2=agree	7 0 -13 3
v2=announce	0 -10 1 8
v2=apply	0 -1 -4 8
v2=be	-8 4 -11 8
v2=begin	1 7 0 -8
v2=bring	0 9 -5 -1
v2=come	-9 0 10 -2
v2=end	22 -21 6 -5
v2=expire	9 -4 0 -7
v2=go	-5 -5 19 -7
v2=have	0 -3 17 -10
v2=leave	-3 -40 45 -4
v2=make	0 -2 11 -7
v2=other	-11 -9 11 1
v2=pass	0 -1 9 -7
v2=pay	-3 3 8 -12
v2=remain	0 -5 9 -3
v2=rise	0 10 -6 -2
v2=run	13 18 -25 -10
v2=ship	0 11 0 -10
v2=start	0 9 0 -5
v2=stay	0 11 -8 -2
v2=stop	-2 -10 0 13
v2=suspend	0 -9 0 10
v:a:<v-agree>	0 15 -9 -5
v:a:<v-begin>	-6 3 -16 13
v:a:<v-end>	24 -13 -5 -2
v:a:<v-propose>	-6 -15 8 6
v:a:<v-return>	0 -10 13 0
v:b:<v-agree>	12 -15 -7 15
v:b:<v-begin>	-19 14 -5 -3
v:b:<v-end>	14 -11 16 -17
v:b:<v-propose>	-24 -26 0 21
v:c0=agree	16 -12 -8 11
v:c0=bear	0 5 -9 1
v:c0=begin	-15 6 -3 1
v:c0=buy	-6 -11 4 7
v:c0=deny	0 -14 0 15
v:c0=down	12 -1 -13 8
v:c0=end	3 -4 -8 11
v:c0=impose	-5 7 -9 5
v:c0=lack	-2 -9 18 -6
v:c0=propose	-12 -18 0 14
v:c0=refuse	0 -1 -15 14
v:c0=renew	-11 5 -4 2
v:c0=return	-1 -27 9 13
v:c0=say	-18 -15 16 2
v:c0=sell	0 -37 0 25
v:c0=sign	-2 -1 -8 10
v:c0=stay	13 18 -20 -5
v:c0=target	-9 -5 5 3
v:c0=up	-19 5 14 -10
v:c1=agree	11 -7 -2 3
v:c1=bear	-3 -1 -10 11
v:c1=begin	-21 6 3 -4
v:c1=buy	-8 -1 14 -8
v:c1=deny	0 -14 8 6
v:c1=down	9 -4 -12 11
v:c1=end	14 -9 0 -1
v:c1=impose	-11 7 -4 2
v:c1=lack	-4 -1 10 -5
v:c1=propose	-11 -13 -9 22
v:c1=renew	-18 13 -5 -3
v:c1=return	0 -9 0 11
v:c1=say	-20 -17 5 14
v:c1=sell	-1 -39 0 29
v:c1=sign	-11 -3 8 0
v:c1=stay	14 -8 -4 7
v:c1=target	-10 -7 0 11
v:c1=up	-22 -4 25 -10
v:ct1=agree future	0 -1 -8 10
v:ct1=agree infinitive	0 5 -10 5
v:ct1=agree modal	0 -13 -10 19
v:ct1=agree past-passive	12 3 -10 -4
v:ct1=agree present	10 -28 32 -11
v:ct1=agree present-passive	0 11 -7 -4
v:ct1=bear future	0 -16 -10 20
v:ct1=bear gerund	0 -10 0 8
v:ct1=bear infinitive	0 -4 -8 13
v:ct1=bear past	-13 12 4 -17
v:ct1=bear pluperfect	0 -8 0 5
v:ct1=bear present	12 6 -11 -2
v:ct1=begin future	0 -2 11 -4
v:ct1=begin gerund	0 -14 0 14
v:ct1=begin modal	0 -3 -3 7
v:ct1=begin past	-6 13 0 -10
v:ct1=begin perfect	0 -15 23 -10
v:ct1=begin pluperfect	0 0 9 -6
v:ct1=buy infinitive	0 -3 18 -17
v:ct1=buy modal	0 7 4 -11
v:ct1=buy perfect	0 -7 -9 14
v:ct1=buy present	0 -26 4 14
v:ct1=deny present	0 -11 2 8
v:ct1=down infinitive	-1 -15 -5 19
v:ct1=down modal	8 -31 5 12
v:ct1=down past	0 11 -11 0
v:ct1=down present	11 -4 -7 3
v:ct1=end future	0 0 12 -9
v:ct1=end infinitive	0 -5 9 0
v:ct1=end participle-passive	12 -9 0 -7
v:ct1=end past	18 -14 -11 4
v:ct1=end past-passive	-1 -6 0 9
v:ct1=end perfect	0 20 -15 -7
v:ct1=end present	-16 -4 4 7
v:ct1=impose future	-9 -4 -26 27
v:ct1=impose future-passive	0 -8 17 -5
v:ct1=impose gerund	-3 -11 -17 30
v:ct1=impose infinitive	0 -15 11 3
v:ct1=impose modal	1 -5 -26 26
v:ct1=impose modal-passive	0 11 -9 0
v:ct1=impose participle-passive	-12 15 9 -19
v:ct1=impose past-passive	-15 15 7 -27
v:ct1=impose perfect	-13 9 -4 -1
v:ct1=impose pluperfect	6 -6 9 -10
v:ct1=impose pluperfect-passive	3 -10 0 3
v:ct1=impose present	17 -7 -8 8
v:ct1=impose present-passive	-5 -15 -3 20
v:ct1=lack modal	0 12 -5 -7
v:ct1=lack past	0 -10 16 -4
v:ct1=propose infinitive	-2 -8 10 -1
v:ct1=propose modal	0 27 -1 -22
v:ct1=propose participle-passive	-2 1 9 -8
v:ct1=propose past	-4 -35 2 14
v:ct1=propose perfect	0 -24 -16 31
v:ct1=propose pluperfect	6 -16 7 -4
v:ct1=propose present	-3 0 -21 19
v:ct1=renew future	0 -8 -28 31
v:ct1=renew future-passive	0 -23 0 21
v:ct1=renew gerund	0 25 -11 -17
v:ct1=renew infinitive	-1 -12 7 4
v:ct1=renew modal	0 -14 -3 15
v:ct1=renew modal-passive	0 -19 8 1
v:ct1=renew past	0 22 -19 -6
v:ct1=renew past-passive	0 -10 16 -5
v:ct1=renew perfect	0 10 8 -23
v:ct1=renew perfect-passive	0 15 0 -21
v:ct1=renew present	0 8 -2 -4
v:ct1=renew present-passive	0 0 10 -8
v:ct1=return modal	0 -6 10 -3
v:ct1=return present	0 -15 -3 16
v:ct1=say future	0 -6 14 -7
v:ct1=say infinitive	0 -3 -3 10
v:ct1=say past	-11 -8 -5 17
v:ct1=say perfect	0 14 -4 -10
v:ct1=say present	0 -11 7 3
v:ct1=sell gerund	0 -10 -6 15
v:ct1=sell past	0 0 15 -12
v:ct1=sell perfect	0 -13 -7 18
v:ct1=sell present	0 -11 6 0
v:ct1=sign infinitive	0 0 -9 10
v:ct1=sign modal	0 -15 -1 14
v:ct1=sign past	-2 -5 -1 8
v:ct1=sign past-passive	-7 15 -7 -6
v:ct1=sign perfect	-5 6 11 -15
v:ct1=sign present	-1 -7 23 -13
v:ct1=stay future	-9 -1 -10 13
v:ct1=stay modal	10 -20 -26 33
v:ct1=stay participle-passive	3 -4 8 -14
v:ct1=stay past	10 -18 20 -13
v:ct1=stay past-passive	-3 10 -21 11
v:ct1=stay perfect	-4 4 17 -30
v:ct1=stay pluperfect	17 3 -11 -16
v:ct1=stay present-passive	0 -1 -6 9
v:ct1=suspend future	-5 -5 -19 22
v:ct1=suspend gerund	0 -16 -18 29
v:ct1=suspend modal	0 -2 -12 13
v:ct1=suspend modal-passive	0 15 -16 0
v:ct1=suspend participle-passive	-10 17 -10 -6
v:ct1=suspend past	0 12 0 -13
v:ct1=suspend past-passive	0 0 11 -17
v:ct1=suspend perfect	0 0 15 -18
v:ct1=suspend pluperfect	10 0 -5 -8
v:ct1=suspend present	2 -11 3 6
v:ct1=target future	0 -17 -3 19
v:ct1=target future-passive	0 23 -19 -7
v:ct1=target past-passive	-1 -13 5 9
v:ct1=target present	0 -6 13 -4
v:ct1=up future	0 13 0 -11
v:ct1=up infinitive	0 -25 0 24
v:ct1=up modal	-6 -8 15 -1
v:ct1=up past	-1 -11 15 0
v:ct1=up perfect	0 -3 13 -9
v:ct1=up present	0 13 -2 -10
v:l1="	-22 4 -8 9
v:l1='s	-7 15 -2 -8
v:l1=,	-9 -2 12 -11
v:l1=-	0 -5 13 -4
v:l1=:	-30 6 -14 16
v:l1=;	0 2 -11 7
v:l1=<begin>	1 6 -14 5
v:l1=<goods-amount>	-7 -23 33 -7
v:l1=<goods>	-3 -15 23 -9
v:l1=<level>	0 2 21 -23
v:l1=<money>	-10 -32 35 -6
v:l1=<name>	-2 11 10 -23
v:l1=<not>	0 7 6 -16
v:l1=<number>	-1 -29 32 -8
v:l1=<office>	12 -2 -2 -6
v:l1=<organisation>	0 10 -11 1
v:l1=<points>	0 -8 15 -8
v:l1=<v-agree>	-6 -7 0 9
v:l1=<v-begin>	0 -7 28 -20
v:l1=<v-buy>	0 -12 1 5
v:l1=<v-end>	-7 -6 15 -1
v:l1=<v-impose>	-18 -17 -10 28
v:l1=<v-lack>	-3 4 7 -11
v:l1=<v-propose>	-7 -26 -23 37
v:l1=<v-sell>	0 -11 -8 17
v:l1=a	3 8 -25 11
v:l1=about	0 -11 0 6
v:l1=add	0 4 -20 9
v:l1=after	20 -16 2 -8
v:l1=agree	-2 -31 6 23
v:l1=allow	0 14 -8 -6
v:l1=almost	0 -8 10 0
v:l1=announce	0 4 5 -12
v:l1=another	-2 14 -7 -7
v:l1=any	0 5 2 -11
v:l1=are	0 8 7 -18
v:l1=as	0 18 8 -26
v:l1=at	-4 0 -8 10
v:l1=be	0 12 -12 0
v:l1=beef	0 -5 11 -4
v:l1=beyond	0 0 14 -12
v:l1=buy	0 -12 0 7
v:l1=by	-26 2 -19 20
v:l1=come	0 -4 13 -7
v:l1=cover	0 0 -16 15
v:l1=deal	0 -17 16 2
v:l1=end	-3 -13 26 -10
v:l1=first	11 -15 16 -17
v:l1=follow	0 -21 5 15
v:l1=for	-2 28 -30 2
v:l1=from	0 -2 12 -10
v:l1=further	9 0 -28 10
v:l1=good	0 -13 19 -4
v:l1=had	16 9 -13 -19
v:l1=has	-6 -17 28 -11
v:l1=have	0 18 -9 -8
v:l1=hold	0 11 -8 -1
v:l1=in	-3 -28 36 -14
v:l1=initial	11 -1 -15 2
v:l1=is	17 -27 -2 17
v:l1=it	3 -16 18 -7
v:l1=last	-11 8 -19 15
v:l1=lasted	17 -11 10 -30
v:l1=leave	0 -11 14 -1
v:l1=make	-2 -11 7 4
v:l1=mention	0 26 -12 -16
v:l1=million	0 12 -4 -8
v:l1=need	0 -6 13 -6
v:l1=next	0 16 -3 -11
v:l1=not	0 7 6 -15
v:l1=of	15 22 -34 -2
v:l1=offer	0 -15 -1 11
v:l1=on	-1 -17 -1 15
v:l1=or	-2 -9 16 -4
v:l1=over	-3 -21 49 -33
v:l1=past	-1 -4 12 -2
v:l1=prefer	0 1 -18 13
v:l1=product	0 8 -7 0
v:l1=propose	0 -6 -28 33
v:l1=same	0 10 -19 7
v:l1=say	0 -15 1 11
v:l1=second	-6 12 -8 -1
v:l1=sign	0 23 -14 -10
v:l1=soybean	0 2 17 -28
v:l1=take	0 0 13 -12
v:l1=than	-5 -6 19 -11
v:l1=that	-4 11 -30 13
v:l1=the	0 25 -50 16
v:l1=their	0 12 -3 -6
v:l1=themselve	0 -6 0 10
v:l1=those	-8 -1 10 -4
v:l1=truce	0 9 3 -13
v:l1=us	0 9 0 -10
v:l1=wait	0 10 -3 -5
v:l1=want	0 -17 2 5
v:l1=win	0 2 4 -10
v:l1=with	-10 -30 3 19
v:l1=within	0 -18 46 -36
v:l1=—	-7 11 0 -6
v:l2="	-6 -9 -2 13
v:l2='s	-2 8 -13 2
v:l2=,	29 -6 -12 -3
v:l2=:	-3 21 -6 -13
v:l2=<agent>	-1 7 22 -30
v:l2=<begin>	-1 23 -19 -5
v:l2=<day-ahead>	-12 8 -13 7
v:l2=<day-gone>	11 11 -28 3
v:l2=<day-today>	-2 18 5 -25
v:l2=<duty>	-14 11 -32 14
v:l2=<gate>	-5 -22 2 19
v:l2=<goods>	-13 2 11 -12
v:l2=<level-noun>	-1 -6 -1 9
v:l2=<money>	0 -18 19 0
v:l2=<month-gone>	8 22 -19 -14
v:l2=<name>	-21 26 -16 -5
v:l2=<not>	-5 5 15 -19
v:l2=<number>	-2 -9 0 11
v:l2=<office>	-3 -1 13 -8
v:l2=<organisation>	-1 -18 9 5
v:l2=<person>	-1 -8 -26 31
v:l2=<points>	-1 22 -14 -10
v:l2=<quality>	0 -25 -6 22
v:l2=<sender>	0 -4 -11 16
v:l2=<span>	13 -12 31 -29
v:l2=<v-begin>	-10 -11 20 -5
v:l2=<v-buy>	0 1 -23 21
v:l2=<v-down>	-1 -13 18 -1
v:l2=<v-end>	9 5 7 -32
v:l2=<v-impose>	-3 1 -8 7
v:l2=<v-propose>	-10 -13 -17 28
v:l2=<v-return>	0 -8 19 -11
v:l2=<v-say>	-4 -20 -4 22
v:l2=<v-sell>	0 -7 10 -2
v:l2=<v-sign>	-10 -18 -1 19
v:l2=<v-stay>	1 3 -18 11
v:l2=<v-suspend>	2 14 -15 -3
v:l2=<v-target>	-4 -4 22 -15
v:l2=<v-up>	-2 -13 21 -8
v:l2=a	8 8 -11 -5
v:l2=about	0 -2 -8 12
v:l2=after	8 -13 -12 15
v:l2=agreement	0 -4 9 -2
v:l2=also	0 -3 -28 27
v:l2=an	11 -3 -20 7
v:l2=and	-6 -3 -14 21
v:l2=announce	0 6 3 -10
v:l2=another	10 0 0 -12
v:l2=apply	0 -14 7 2
v:l2=are	0 1 -14 11
v:l2=arrangement	0 4 -10 3
v:l2=aside	-2 -3 -3 9
v:l2=ask	0 4 -19 16
v:l2=at	-1 16 -10 0
v:l2=away	0 -1 21 -21
v:l2=back	8 -14 3 1
v:l2=be	-2 -13 -16 28
v:l2=been	12 0 -26 10
v:l2=both	0 9 -24 13
v:l2=bring	0 -8 -3 11
v:l2=busan	0 -7 24 -19
v:l2=but	0 -6 -14 18
v:l2=buy	0 -2 -22 25
v:l2=by	0 -20 34 -12
v:l2=call	0 -5 19 -13
v:l2=can	0 -5 11 -4
v:l2=ceasefire	-5 2 12 -14
v:l2=come	0 -3 18 -14
v:l2=conclude	1 20 -19 -7
v:l2=confirm	0 -25 -9 32
v:l2=control	0 -21 -11 27
v:l2=could	0 11 -12 0
v:l2=country	0 -8 22 -13
v:l2=day	0 -16 27 -12
v:l2=deal	0 -24 -1 24
v:l2=down	0 13 -13 0
v:l2=draft	0 -2 -8 12
v:l2=duration	-2 -9 -19 27
v:l2=each	16 -6 -4 -7
v:l2=end	4 13 -3 -21
v:l2=extend	0 -11 13 0
v:l2=extension	-6 2 -12 11
v:l2=farm	0 -16 20 -2
v:l2=first	0 -11 19 -7
v:l2=for	-3 15 -2 -12
v:l2=force	5 -4 7 -9
v:l2=free	0 -5 12 -6
v:l2=freeze	0 -9 6 0
v:l2=frozen	0 -20 5 12
v:l2=gave	5 6 -5 -9
v:l2=get	0 4 -8 4
v:l2=give	-4 24 -2 -20
v:l2=given	-4 18 0 -17
v:l2=go	0 -8 9 0
v:l2=good	-6 10 -20 8
v:l2=had	10 0 2 -13
v:l2=has	-2 11 -10 0
v:l2=have	-3 -4 14 -8
v:l2=he	13 7 -27 5
v:l2=hold	2 6 -20 9
v:l2=i	0 -3 -4 9
v:l2=ice	0 -10 3 4
v:l2=if	-9 3 -9 7
v:l2=in	-10 -12 40 -26
v:l2=is	-6 7 -16 8
v:l2=it	0 -22 0 14
v:l2=its	0 -9 -2 11
v:l2=lasted	0 8 -15 9
v:l2=least	0 -11 0 11
v:l2=leave	0 6 0 -9
v:l2=length	0 13 -18 0
v:l2=less	0 -12 0 7
v:l2=lift	0 -1 13 -13
v:l2=limited	0 7 -16 8
v:l2=live	0 2 -16 12
v:l2=lower	0 9 0 -11
v:l2=make	-11 0 3 0
v:l2=matter	0 -3 -6 10
v:l2=may	0 -7 23 -17
v:l2=meet	0 -3 14 -8
v:l2=moratorium	0 -8 17 -10
v:l2=more	0 -9 14 -3
v:l2=most	0 4 2 -9
v:l2=negotiate	0 0 13 -10
v:l2=not	0 26 4 -36
v:l2=nothing	0 -14 20 -9
v:l2=notice	0 -4 11 -5
v:l2=of	11 -11 23 -22
v:l2=off	10 -8 5 -4
v:l2=offer	0 -9 -29 35
v:l2=on	-4 -10 -20 28
v:l2=one	-1 -11 -5 19
v:l2=only	0 -10 3 6
v:l2=other	-3 18 -7 -9
v:l2=out	0 -12 0 6
v:l2=output	0 -4 -7 11
v:l2=pause	12 0 -5 -7
v:l2=peace	0 -15 13 0
v:l2=period	-6 26 -13 -12
v:l2=plan	0 7 8 -15
v:l2=postpone	0 -1 -11 11
v:l2=prolong	0 18 -11 -6
v:l2=prolongation	0 1 -12 9
v:l2=promise	0 -3 -9 13
v:l2=proposal	0 -5 -11 16
v:l2=quarrel	0 11 -8 -1
v:l2=rate	0 8 -5 -1
v:l2=renew	0 0 -8 9
v:l2=return	0 -7 18 -10
v:l2=review	-1 -3 18 -13
v:l2=river	0 -12 18 -9
v:l2=round	0 -4 11 -2
v:l2=run	12 -3 -13 5
v:l2=settle	0 -10 -13 19
v:l2=should	-1 -10 -9 18
v:l2=side	-3 0 11 -9
v:l2=sleep	0 17 -13 -5
v:l2=so	0 0 -11 10
v:l2=some	0 2 7 -15
v:l2=speak	-1 5 -14 8
v:l2=spoke	0 -9 -6 16
v:l2=standstill	-2 -2 -9 11
v:l2=start	-3 3 -13 11
v:l2=stay	-3 15 5 -25
v:l2=step	0 10 -6 -3
v:l2=still	0 -8 -4 11
v:l2=stop	1 16 -10 -12
v:l2=strike	-1 -18 12 4
v:l2=suspend	-15 -2 -2 7
v:l2=suspension	-1 10 -5 -3
v:l2=take	0 2 4 -10
v:l2=talk	0 0 16 -13
v:l2=talked	0 -5 14 -8
v:l2=tariff	-9 9 -33 17
v:l2=term	-3 8 -7 0
v:l2=that	5 0 -12 8
v:l2=the	16 -9 1 -7
v:l2=them	0 6 8 -18
v:l2=then	0 20 -4 -17
v:l2=there	10 14 -4 -20
v:l2=to	3 -14 1 8
v:l2=trade	0 -1 8 -4
v:l2=truce	9 6 -36 17
v:l2=two	0 -11 4 2
v:l2=under	0 20 -7 -15
v:l2=up	0 11 -8 0
v:l2=use	-3 13 0 -8
v:l2=valid	0 -6 -11 16
v:l2=was	8 1 -8 0
v:l2=way	0 -11 -16 26
v:l2=we	-1 23 -4 -18
v:l2=which	-3 24 -21 0
v:l2=with	-3 -12 -7 22
v:l2=within	0 19 -8 -13
v:l2=worth	0 -19 15 0
v:l2=would	0 -11 -26 35
v:l2=—	-6 8 -21 14
v:l='s for	-1 12 -18 2
v:l=, after	12 4 -6 -16
v:l=, and	7 -13 -2 5
v:l=, for	14 -4 -7 1
v:l=, in	0 11 -4 -7
v:l=, of	4 9 -35 13
v:l=, the	0 11 -12 0
v:l=: "	-1 5 7 -11
v:l=: <goods-amount>	0 11 -8 0
v:l=: another	-4 -9 8 0
v:l=: for	9 17 -9 -17
v:l=: the	-2 15 -12 -2
v:l=<begin> "	-15 0 -4 10
v:l=<begin> <begin>	1 6 -14 5
v:l=<begin> <goods-amount>	0 -12 6 2
v:l=<begin> a	0 7 -7 0
v:l=<begin> another	22 0 -18 -10
v:l=<begin> for	-25 3 4 -2
v:l=<begin> the	4 13 -16 -3
v:l=<day-ahead> ,	-9 22 -15 -1
v:l=<day-ahead> for	0 -11 0 9
v:l=<day-gone> ,	1 0 7 -12
v:l=<day-gone> by	0 -11 -7 16
v:l=<day-gone> for	14 -1 -22 10
v:l=<day-today> ,	0 -5 12 -2
v:l=<level> for	0 -22 3 17
v:l=<level> in	0 17 -12 -6
v:l=<level> over	0 0 12 -11
v:l=<level> within	0 0 9 -8
v:l=<money> in	0 -6 9 0
v:l=<month-gone> for	0 19 -17 -3
v:l=<month-gone> from	0 -5 9 -3
v:l=<month-gone> than	0 16 -6 -12
v:l=<name> 's	0 21 -11 -14
v:l=<name> by	0 6 -9 0
v:l=<name> for	0 11 -10 0
v:l=<name> get	0 10 -7 -2
v:l=<name> has	0 -13 18 -6
v:l=<name> sign	0 19 -6 -12
v:l=<number> :	0 14 -2 -13
v:l=<number> in	0 -1 -8 10
v:l=<person> :	0 -19 -2 17
v:l=<points> for	-1 22 -14 -10
v:l=<quality> beef	0 -4 9 -3
v:l=<seat> want	0 -2 -17 20
v:l=<seat> —	0 1 5 -8
v:l=<span> ,	-6 -16 21 0
v:l=<span> are	0 16 0 -15
v:l=a further	9 0 -28 10
v:l=a second	-6 12 -8 -1
v:l=about <money>	0 -4 -4 9
v:l=after a	11 -4 -5 0
v:l=after the	-2 -9 -7 16
v:l=agree for	0 19 -7 -11
v:l=agree on	0 -16 8 1
v:l=also for	0 4 -26 17
v:l=an initial	11 -1 -15 2
v:l=and <goods-amount>	0 -8 -31 33
v:l=and for	-5 11 0 -11
v:l=and get	0 -6 12 -5
v:l=and last	-1 14 -19 4
v:l=apply for	0 -13 5 3
v:l=are for	0 0 -22 18
v:l=aside for	-2 -3 -3 9
v:l=ask for	0 4 -19 16
v:l=away for	0 -1 20 -20
v:l=back for	0 -11 6 3
v:l=be for	0 -3 -23 26
v:l=both for	0 10 -20 7
v:l=buy themselve	0 -17 -3 18
v:l=by another	0 -13 17 -1
v:l=can last	0 -4 8 -2
v:l=ceasefire by	0 -2 11 -7
v:l=conclude for	1 14 -15 -4
v:l=control for	0 -16 -7 21
v:l=country for	0 2 7 -11
v:l=day in	0 -3 10 -5
v:l=dispute for	0 1 -9 6
v:l=down for	0 15 -13 -2
v:l=duty by	0 -20 0 20
v:l=duty for	0 21 -9 -11
v:l=end a	0 -3 11 -5
v:l=end after	7 9 -14 0
v:l=extend by	0 -7 10 -1
v:l=extension by	0 17 -3 -9
v:l=extension of	-3 -7 -15 20
v:l=farm good	0 -11 13 0
v:l=first <number>	0 -5 9 -1
v:l=for <goods-amount>	0 -11 20 -9
v:l=for <money>	0 -11 0 7
v:l=for another	-12 35 -20 -16
v:l=for the	3 -7 13 -9
v:l=force for	5 -3 6 -8
v:l=frozen for	0 -20 5 12
v:l=gave it	0 11 -8 -2
v:l=give <name>	0 18 -9 -12
v:l=given another	0 19 -10 -8
v:l=good for	-6 9 -19 7
v:l=had lasted	11 0 -10 0
v:l=has offer	0 -3 -6 10
v:l=he want	0 1 -11 8
v:l=hold for	2 6 -20 9
v:l=ice for	0 -10 3 4
v:l=if the	-6 0 -7 11
v:l=in about	0 -4 12 -6
v:l=in any	0 5 2 -11
v:l=in the	0 -2 16 -8
v:l=is for	-6 10 -31 16
v:l=it 's	0 -13 -9 19
v:l=it for	-1 -12 14 0
v:l=it has	0 8 -4 -4
v:l=it is	0 -19 29 -18
v:l=it lasted	14 -9 0 -10
v:l=last for	-6 14 -2 -9
v:l=lasted for	0 -2 -9 12
v:l=least <money>	0 1 5 -9
v:l=less than	0 -12 0 7
v:l=lift for	0 -1 13 -13
v:l=limited to	0 7 -16 8
v:l=longer than	0 0 15 -13
v:l=make for	-7 12 -5 -2
v:l=make it	-3 -3 0 8
v:l=matter of	0 -3 -7 11
v:l=may last	0 -5 10 -3
v:l=may take	0 0 12 -11
v:l=negotiate for	0 0 13 -10
v:l=not mention	0 26 -12 -16
v:l=nothing for	0 -14 20 -9
v:l=of <goods-amount>	0 -10 28 -21
v:l=of <money>	0 -6 18 -12
v:l=of a	13 -11 -22 19
v:l=of another	-3 -25 25 -4
v:l=of soybean	0 2 17 -28
v:l=of the	-3 28 -4 -30
v:l=off for	10 -12 5 0
v:l=offer of	0 0 -10 13
v:l=on a	0 3 -12 6
v:l=on another	0 -2 -4 9
v:l=on for	0 -3 -32 24
v:l=one of	0 0 -11 12
v:l=pause for	0 -19 11 6
v:l=pause of	12 -4 0 -11
v:l=period of	-6 24 -15 -8
v:l=prolong by	0 11 -17 3
v:l=prolong for	0 15 1 -18
v:l=prolongation by	0 -1 -5 9
v:l=rate for	0 8 -5 0
v:l=renew for	0 4 -8 1
v:l=renewal for	0 2 -13 6
v:l=run for	12 -1 -22 11
v:l=ship for	0 4 9 -13
v:l=side for	-2 -6 17 -9
v:l=sign a	0 14 0 -13
v:l=sign for	-1 -12 1 10
v:l=sleep for	0 17 -13 -5
v:l=so for	0 0 -13 11
v:l=some <money>	0 2 7 -15
v:l=spoke of	0 -9 -2 12
v:l=standstill of	-1 -3 -3 10
v:l=stay for	-3 15 5 -25
v:l=still for	0 -7 -5 12
v:l=strike for	0 -12 17 -8
v:l=suspend for	-15 -2 -2 8
v:l=suspension for	0 0 -11 7
v:l=talked for	0 -5 14 -8
v:l=tariff for	-7 14 -44 19
v:l=term of	-2 12 -5 -5
v:l=than <money>	0 12 -5 -6
v:l=that 's	-1 13 6 -22
v:l=that another	0 -9 -5 16
v:l=that for	0 2 -9 5
v:l=that is	0 12 -10 -2
v:l=the first	13 -2 0 -15
v:l=the last	-1 -13 24 -11
v:l=the next	0 16 -3 -11
v:l=the past	-1 -4 12 -2
v:l=the same	0 10 -19 7
v:l=them for	0 2 11 -20
v:l=there are	0 -7 10 0
v:l=there for	0 24 -9 -17
v:l=time in	0 -16 28 -17
v:l=to <goods-amount>	0 -9 24 -17
v:l=to <money>	0 -15 25 -13
v:l=to <number>	0 -7 15 -7
v:l=to a	0 13 0 -13
v:l=to add	0 -4 -14 18
v:l=to last	9 -3 -31 23
v:l=truce ,	11 7 -10 -10
v:l=truce another	0 20 -3 -14
v:l=truce by	0 15 -23 3
v:l=truce for	-6 -2 -39 31
v:l=truce has	0 -14 17 -1
v:l=truce of	11 3 -19 2
v:l=two or	0 -2 16 -13
v:l=under the	0 9 -3 -4
v:l=valid for	0 -6 -11 16
v:l=was for	15 5 -7 -17
v:l=we have	0 12 1 -17
v:l=worth <money>	0 -19 15 0
v:l=would last	0 -13 2 6
v:l=would like	0 0 -20 22
v:l=— after	0 -4 9 0
v:l=— for	-1 3 -22 19
v:lead="	-6 -7 0 9
v:lead=)	0 -11 -8 18
v:lead=,	16 11 -19 0
v:lead=-	3 -12 0 8
v:lead=150	0 -14 23 -12
v:lead=90	0 17 -9 -9
v:lead=:	-12 -9 7 5
v:lead=a	-9 -12 6 7
v:lead=after	0 -16 23 -9
v:lead=all	0 9 -18 8
v:lead=america	0 -24 18 6
v:lead=an	0 -26 13 5
v:lead=and	9 14 -28 1
v:lead=another	22 -7 -20 -1
v:lead=as	0 24 -20 -12
v:lead=at	-1 -9 -4 15
v:lead=because	7 -3 7 -12
v:lead=before	3 0 14 -24
v:lead=beijing	0 13 -5 -7
v:lead=both	1 -7 -21 22
v:lead=brazil	0 -13 0 12
v:lead=brussels	0 11 -1 -9
v:lead=but	-3 26 -20 -1
v:lead=canada	0 -16 6 6
v:lead=china	-6 -12 22 -4
v:lead=chinese	0 -10 5 1
v:lead=colombia	0 17 -8 -10
v:lead=dockers	-2 -16 27 -16
v:lead=donald	0 -10 19 -9
v:lead=eighteen	0 -2 -11 14
v:lead=ethiopia	0 0 -11 8
v:lead=europe	0 11 -9 0
v:lead=exports	0 7 2 -15
v:lead=fees	0 0 7 -11
v:lead=for	-21 5 13 -15
v:lead=foreign	0 -3 -12 15
v:lead=four	-4 17 -3 -11
v:lead=from	4 -10 -9 14
v:lead=ghana	0 -11 13 -3
v:lead=half	20 -20 17 -24
v:lead=i	0 -15 27 -16
v:lead=if	-19 -4 -13 22
v:lead=in	-3 15 3 -21
v:lead=indonesia	0 10 -13 0
v:lead=it	35 0 -30 8
v:lead=its	0 -1 19 -20
v:lead=japan	0 0 11 -10
v:lead=malaysia	0 14 -14 0
v:lead=mexico	0 43 -27 -24
v:lead=minister	0 0 -15 14
v:lead=mr	0 -3 -3 8
v:lead=my	0 -10 0 4
v:lead=negotiators	0 -3 -9 14
v:lead=neither	0 -7 -2 10
v:lead=nine	0 -9 -11 20
v:lead=ninety	-1 21 -9 -13
v:lead=no	-5 14 2 -18
v:lead=norway	0 -20 -11 28
v:lead=now	0 -10 -12 18
v:lead=on	-8 7 20 -31
v:lead=one	-4 3 -30 26
v:lead=port	0 8 4 -16
v:lead=president	0 -8 14 -3
v:lead=prime	0 -10 -9 18
v:lead=should	0 -6 -7 13
v:lead=six	-6 -4 10 0
v:lead=sixty	9 18 -21 -10
v:lead=so	0 -23 -11 30
v:lead=talks	0 -13 18 -5
v:lead=ten	-2 -3 -2 9
v:lead=that	-12 -5 -12 21
v:lead=their	0 -13 27 -19
v:lead=there	-12 -2 -11 21
v:lead=they	6 4 -10 0
v:lead=thirty	0 -17 26 -14
v:lead=this	0 10 -22 8
v:lead=three	6 -13 7 -2
v:lead=trade	-2 -17 -25 35
v:lead=treasury	0 -11 -17 24
v:lead=trump	0 0 7 -10
v:lead=turkey	0 -19 1 14
v:lead=two	-15 1 10 -5
v:lead=u.s.	0 13 -3 -11
v:lead=us	-1 -12 8 7
v:lead=washington	0 16 -12 -6
v:lead=we	-4 -9 -25 34
v:lead=what	1 4 -11 1
v:lead=when	-3 15 7 -29
v:lead=who	-6 -12 16 -3
v:lead=with	0 13 4 -19
v:lead=—	-8 8 -17 9
v:lead=•	0 15 -12 -2
v:lr=" ,	0 9 -10 0
v:lr=" are	-1 3 20 -25
v:lr=" is	-8 -3 -7 14
v:lr=" of	0 14 5 -22
v:lr='s ,	-2 4 -24 15
v:lr='s .	0 -4 18 -14
v:lr=, ,	-9 10 3 -11
v:lr=, .	3 -4 -9 8
v:lr=, after	0 -3 13 -17
v:lr=, and	0 0 8 -7
v:lr=, before	0 -12 23 -10
v:lr=, late	0 -2 9 -5
v:lr=, later	0 13 -11 -1
v:lr=, long	0 8 -17 3
v:lr=, longer	0 -18 4 7
v:lr=, of	-2 1 -16 17
v:lr=, on	0 13 -4 -11
v:lr=: ,	-10 -8 -6 19
v:lr=: .	-2 6 -24 16
v:lr=: <end>	0 9 -20 10
v:lr=: from	-3 23 -33 2
v:lr=: in	0 -4 10 -5
v:lr=: is	0 5 25 -34
v:lr=: of	0 1 11 -14
v:lr=<begin> !	0 0 -16 16
v:lr=<begin> ,	0 14 -19 1
v:lr=<begin> .	-7 19 -39 14
v:lr=<begin> after	0 0 18 -20
v:lr=<begin> are	0 -1 -24 25
v:lr=<begin> before	0 -11 20 -12
v:lr=<begin> from	0 -12 -9 21
v:lr=<begin> in	-2 -8 16 -5
v:lr=<begin> is	19 2 -41 16
v:lr=<begin> later	0 -8 16 -5
v:lr=<begin> on	0 -14 25 -14
v:lr=<begin> the	0 -9 12 -2
v:lr=<begin> were	0 10 -10 0
v:lr=<goods-amount> ,	0 -11 21 -10
v:lr=<goods-amount> .	0 -7 22 -15
v:lr=<goods-amount> after	0 -8 -22 28
v:lr=<goods-amount> at	0 1 8 -13
v:lr=<goods-amount> for	0 -25 -15 33
v:lr=<goods-amount> from	0 0 16 -14
v:lr=<goods-amount> may	0 -5 9 -3
v:lr=<goods-amount> through	0 27 -17 -15
v:lr=<level> .	0 6 7 -14
v:lr=<money> ,	0 -25 11 9
v:lr=<money> .	0 -8 15 -7
v:lr=<money> for	0 -3 10 -6
v:lr=<money> in	0 -10 15 -5
v:lr=<money> of	0 -12 19 -6
v:lr=<number> ,	0 -7 11 -1
v:lr=<number> .	0 -15 10 0
v:lr=a ceasefire	13 3 -9 -14
v:lr=a pause	-3 -5 18 -13
v:lr=a suspension	0 5 -10 3
v:lr=a truce	3 5 -21 8
v:lr=add .	0 0 -12 14
v:lr=after ,	10 -7 -7 4
v:lr=after .	11 13 -5 -30
v:lr=after ?	-3 0 -27 24
v:lr=after of	4 -16 20 -14
v:lr=agree truce	-1 -15 13 0
v:lr=and .	0 -7 -10 16
v:lr=another ,	17 -11 22 -23
v:lr=another .	-21 14 -4 -4
v:lr=another <end>	0 0 14 -16
v:lr=another and	0 9 -6 -2
v:lr=another at	-1 7 -18 9
v:lr=another on	0 17 0 -15
v:lr=another were	-1 -6 -3 13
v:lr=any .	0 0 7 -9
v:lr=are .	0 -10 15 -4
v:lr=by ,	-10 2 -10 10
v:lr=by .	-4 -4 -1 7
v:lr=by ;	0 -2 -17 19
v:lr=by <end>	0 -1 11 -9
v:lr=by is	0 -2 -7 10
v:lr=by on	0 10 0 -13
v:lr=by the	0 18 -2 -16
v:lr=by was	0 10 -4 -4
v:lr=by while	0 -10 16 -8
v:lr=end of	0 -3 12 -4
v:lr=first ,	0 -19 22 -1
v:lr=first of	-2 12 -5 -3
v:lr=for ,	-5 15 -27 10
v:lr=for .	13 5 -28 17
v:lr=for :	0 0 -13 13
v:lr=for <end>	-15 17 16 -33
v:lr=for <name>	0 14 -10 -5
v:lr=for <quality>	0 -3 9 -6
v:lr=for a	0 10 -15 4
v:lr=for after	0 9 -3 -5
v:lr=for as	0 38 -10 -32
v:lr=for at	-4 16 -15 0
v:lr=for from	16 11 -18 -7
v:lr=for in	-12 8 7 -11
v:lr=for it	-2 -10 21 -10
v:lr=for its	0 -18 -13 28
v:lr=for last	0 -7 12 -3
v:lr=for more	0 17 -10 -3
v:lr=for neither	0 -32 -4 27
v:lr=for now	0 0 6 -9
v:lr=for of	14 -14 -10 5
v:lr=for on	0 -3 -37 35
v:lr=for or	0 -16 20 -5
v:lr=for the	-8 -27 10 22
v:lr=for there	0 -3 10 -5
v:lr=for to	0 -8 0 10
v:lr=for under	0 5 -12 7
v:lr=for was	0 0 -8 7
v:lr=for what	0 -14 -3 15
v:lr=for while	0 22 -8 -14
v:lr=for without	0 15 -5 -12
v:lr=from before	0 -9 10 0
v:lr=from earlier	0 2 4 -8
v:lr=further ,	11 2 -12 -3
v:lr=further .	0 -8 -7 14
v:lr=get ,	0 -8 -13 20
v:lr=get <end>	0 -1 10 -14
v:lr=get at	0 14 -8 -6
v:lr=had .	6 24 -25 -10
v:lr=has ,	0 13 -9 0
v:lr=has .	0 -1 8 -10
v:lr=has to	0 -12 21 -12
v:lr=have to	0 7 0 -7
v:lr=in ,	-11 -28 9 19
v:lr=in .	-5 -20 41 -23
v:lr=is ,	20 -23 6 -3
v:lr=is .	0 -11 -4 14
v:lr=is of	0 -5 -5 10
v:lr=it ,	11 -12 -2 0
v:lr=it .	-3 11 -9 0
v:lr=last ,	-6 1 -17 16
v:lr=last .	-1 22 -16 -4
v:lr=last from	0 -11 -5 17
v:lr=last of	0 -2 9 -3
v:lr=lasted ,	12 -1 -9 -1
v:lr=lasted .	3 -2 14 -25
v:lr=least .	0 -5 -6 10
v:lr=like .	0 6 -7 1
v:lr=next .	0 13 0 -17
v:lr=of ,	10 4 1 -20
v:lr=of ;	18 -5 -13 0
v:lr=of at	0 -21 8 8
v:lr=of before	0 0 -6 9
v:lr=of begin	1 17 -8 -15
v:lr=of end	0 14 -8 -7
v:lr=of in	2 3 -25 16
v:lr=of is	-7 -9 14 -2
v:lr=of more	0 -16 16 -2
v:lr=of of	0 10 -5 -3
v:lr=of on	-3 -20 2 15
v:lr=of that	0 10 -9 0
v:lr=of to	-1 8 -21 12
v:lr=of was	12 -15 -2 1
v:lr=of which	0 10 -1 -6
v:lr=of with	-1 21 -11 -10
v:lr=offer ,	0 0 -6 8
v:lr=offer .	0 -4 -4 8
v:lr=on ,	0 21 -6 -13
v:lr=on .	4 -10 -23 25
v:lr=on of	0 -9 -2 13
v:lr=over ,	0 -5 14 -6
v:lr=over .	0 -9 28 -19
v:lr=propose .	0 -1 -18 20
v:lr=same .	0 -8 -10 19
v:lr=take ,	0 9 0 -12
v:lr=take and	0 0 15 -14
v:lr=than ,	0 -12 12 0
v:lr=than .	0 4 14 -19
v:lr=that was	0 -5 -10 19
v:lr=the ,	-3 20 0 -18
v:lr=the are	12 26 -15 -29
v:lr=the end	-14 -16 9 15
v:lr=the is	0 7 3 -10
v:lr=the of	5 25 -24 -11
v:lr=the pass	-3 20 -5 -14
v:lr=the suspension	-1 -17 -12 29
v:lr=the to	-2 9 8 -15
v:lr=the truce	0 16 -29 8
v:lr=the yield	-1 -3 11 -3
v:lr=want ,	0 -1 11 -9
v:lr=want .	0 -12 -9 16
v:lr=with '	-1 -2 11 -4
v:lr=with ,	-1 -2 -4 10
v:lr=with .	0 -14 -4 14
v:lr=within ,	0 -1 10 -6
v:lr=within .	0 -8 24 -17
v:lr=within and	0 0 11 -9
v:lr=— after	0 -6 12 -4
v:r1=!	-2 25 -38 11
v:r1="	-7 23 -12 -8
v:r1='	0 -13 18 -8
v:r1='s	-2 -30 19 4
v:r1=,	18 8 -20 -1
v:r1=-	0 -14 -22 34
v:r1=.	-2 5 -22 20
v:r1=:	-3 2 -13 11
v:r1=;	26 0 -34 16
v:r1=<duty>	1 -9 -14 18
v:r1=<end>	-28 15 27 -43
v:r1=<goods>	-1 3 6 -10
v:r1=<name>	0 15 -5 -10
v:r1=<not>	-8 -16 12 5
v:r1=<number>	-4 -4 12 -1
v:r1=<quality>	0 -3 10 -6
v:r1=<v-begin>	2 -26 -6 27
v:r1=<v-end>	12 -12 -9 11
v:r1=<v-impose>	-1 -21 14 6
v:r1=<v-propose>	0 -10 14 -3
v:r1=<v-say>	0 -5 15 -12
v:r1=<v-sign>	-5 17 0 -17
v:r1=<v-suspend>	0 -11 12 -2
v:r1=<v-up>	-4 -24 -9 31
v:r1=?	0 17 -17 -2
v:r1=a	0 5 -14 7
v:r1=after	-8 -8 33 -18
v:r1=are	5 34 -19 -24
v:r1=as	-5 34 -8 -28
v:r1=at	0 6 5 -13
v:r1=before	-13 -40 35 3
v:r1=between	-7 4 7 -9
v:r1=beyond	0 0 -15 14
v:r1=bond	0 -1 10 -4
v:r1=but	0 -21 26 -10
v:r1=ceasefire	13 10 -16 -12
v:r1=earlier	-3 -8 11 0
v:r1=early	-2 -8 17 -7
v:r1=end	6 -9 0 3
v:r1=for	-7 -11 9 4
v:r1=from	9 17 -28 0
v:r1=go	-4 -24 -9 31
v:r1=had	0 3 -9 4
v:r1=in	-16 -6 16 -2
v:r1=into	0 -7 17 -11
v:r1=it	0 -9 -2 9
v:r1=its	0 -13 -12 22
v:r1=late	0 -3 12 -7
v:r1=later	-5 -7 37 -29
v:r1=leave	0 -7 10 -1
v:r1=less	0 -9 15 -6
v:r1=long	-4 10 -24 12
v:r1=longer	0 -7 -8 16
v:r1=may	0 -5 10 -3
v:r1=more	3 -4 -25 24
v:r1=neither	0 -32 -4 27
v:r1=nobody	-1 4 4 -10
v:r1=of	7 9 13 -29
v:r1=on	-18 2 -13 16
v:r1=or	0 -21 24 -7
v:r1=our	0 -11 14 -2
v:r1=pass	-4 17 0 -16
v:r1=pause	-9 -10 15 -1
v:r1=reprieve	0 18 -9 -8
v:r1=run	-3 9 -1 -3
v:r1=standstill	0 1 -12 11
v:r1=suspension	-4 -7 -22 30
v:r1=tariff	3 -5 -12 11
v:r1=that	0 13 0 -13
v:r1=the	-14 -23 15 14
v:r1=there	0 -5 15 -10
v:r1=through	0 26 -12 -21
v:r1=to	-25 7 14 -12
v:r1=too	0 -10 5 3
v:r1=truce	0 15 -17 -1
v:r1=two	0 -5 10 -3
v:r1=under	0 4 -11 6
v:r1=was	7 -13 -6 13
v:r1=were	-1 -12 0 15
v:r1=what	0 -17 0 15
v:r1=when	0 0 -9 9
v:r1=which	0 10 -1 -6
v:r1=while	0 20 1 -24
v:r1=will	12 -1 -3 -7
v:r1=with	-3 18 -5 -11
v:r1=without	0 1 8 -11
v:r1=would	-3 -30 0 26
v:r1=yield	-2 -5 18 -8
v:r1=—	0 23 -8 -17
v:t0=future	-28 -33 -10 45
v:t0=future-not	0 -19 -4 21
v:t0=future-passive	0 -22 10 13
v:t0=modal	0 -14 -9 20
v:t0=modal-not	0 2 11 -14
v:t0=modal-passive	0 11 0 -7
v:t0=past-passive	0 26 -12 -19
v:t0=perfect	-34 12 19 -26
v:t0=perfect-passive	3 20 -6 -23
v:t0=pluperfect	17 -19 -4 5
v:t0=pluperfect-passive	2 -15 0 7
v:t0=present	-11 0 12 -7
v:t0=present-passive	-14 -5 2 6
v:t:loose	-5 9 -18 9
v:t:loose-l	0 11 -16 3
v:t:loose-l1	-2 -3 -12 15
v:t:loose-l2	0 -1 -17 14
v:t:loose-l3	0 14 13 -34
v:t:loose-r	-7 9 -7 0
v:t:loose-r0	6 20 -42 14
v:t:loose-r2	-22 -12 17 3
v:t:loose-r3	6 10 -20 1
v:t:more	0 1 -30 30
v:t:more-in	-23 11 -19 11
v:t:more-in0	-23 11 -19 11
v:t:more-l	-10 12 -22 12
v:t:more-l0	0 17 -21 1
v:t:more-l1	-4 11 -29 17
v:t:more-l2	-19 -13 14 4
v:t:more-l3	0 2 8 -10
v:t:more-r	12 -5 -10 8
v:t:more-r0	-7 5 -37 30
v:t:more-r1	-4 -20 9 14
v:t:more-r2	2 -15 14 -2
v:t:more-r3	2 11 5 -23
v:t:quiet	-18 3 -5 7
v:t:quiet-l	-18 5 -18 15
v:t:quiet-l2	0 -1 -22 22
v:t:quiet-l3	-4 -5 -2 13
v:t:quiet-r	-1 -17 13 0
v:t:quiet-r0	0 1 -18 16
v:t:quiet-r2	-1 -21 24 -2
v:t:quiet-r3	-1 -2 15 -10
v:t:truce	12 21 -38 4
v:t:truce-l	12 19 -31 -1
v:t:truce-l1	11 2 -27 11
v:t:truce-l3	6 0 -10 2
v:t:truce-r	-2 -4 -19 24
v:t:truce-r0	0 16 -28 8
v:t:truce-r1	8 6 -26 11
v:t:truce-r2	-17 -25 22 6
v:t:verb	-15 11 -16 10
v:t:verb-l	-6 5 -11 7
v:t:verb-l1	-27 10 -19 11
v:t:verb-l2	5 -4 -13 14
v:t:verb-l3	4 -14 -6 19
v:t:verb-r1	0 -26 23 4
v:t:verb-r2	10 -12 -6 9
v:v0=accept	0 0 -9 10
v:v0=admit	0 -5 12 -6
v:v0=agree	5 -6 -18 17
v:v0=announce	0 -11 18 -4
v:v0=apply	0 -21 0 15
v:v0=ask	-1 -18 0 11
v:v0=be	13 2 -11 2
v:v0=begin	0 8 -2 -5
v:v0=buy	-4 -16 -6 23
v:v0=collect	0 -24 5 15
v:v0=come	1 -8 11 -5
v:v0=conclude	20 0 -6 -21
v:v0=continue	0 9 -25 5
v:v0=cut	0 -12 -1 17
v:v0=decide	0 13 -4 -9
v:v0=declare	0 10 -1 -8
v:v0=demand	0 0 9 -8
v:v0=discuss	0 -6 -9 15
v:v0=end	4 -13 0 2
v:v0=enter	0 2 -9 4
v:v0=expect	0 -17 7 4
v:v0=expire	9 0 -6 0
v:v0=export	0 0 9 -7
v:v0=extend	-3 15 -7 -6
v:v0=fall	-4 21 -3 -22
v:v0=freeze	0 -1 -9 10
v:v0=get	-9 18 -13 -2
v:v0=go	-6 8 -16 6
v:v0=grant	0 12 -12 0
v:v0=grow	0 0 10 -7
v:v0=have	1 8 5 -18
v:v0=hold	6 5 -13 1
v:v0=initial	-3 -6 -7 15
v:v0=keep	0 15 -7 -8
v:v0=know	0 -4 16 -11
v:v0=lay	3 6 0 -14
v:v0=leave	0 -10 -5 15
v:v0=let	12 6 10 -34
v:v0=lift	0 13 -4 -10
v:v0=meet	0 3 8 -13
v:v0=move	0 -9 10 0
v:v0=need	0 -8 19 -11
v:v0=negotiate	0 -2 12 -8
v:v0=offer	-1 -3 -7 11
v:v0=order	0 -8 14 -7
v:v0=pause	0 -2 15 -15
v:v0=plan	0 30 -3 -28
v:v0=postpone	0 -5 -11 16
v:v0=promise	-5 -6 22 -12
v:v0=propose	-3 0 -9 12
v:v0=purchase	0 11 1 -14
v:v0=put	-15 1 -1 3
v:v0=raise	0 9 0 -10
v:v0=ratify	0 -6 -5 11
v:v0=reach	-4 10 0 -6
v:v0=ready	0 -15 -12 24
v:v0=remain	0 37 -10 -31
v:v0=renew	0 -17 11 5
v:v0=return	0 -13 17 -5
v:v0=rise	0 -11 10 1
v:v0=run	11 -27 0 14
v:v0=sell	0 -15 3 6
v:v0=send	0 -5 -16 21
v:v0=set	0 -28 8 21
v:v0=settle	13 -42 -8 31
v:v0=shelve	0 16 -13 -4
v:v0=ship	0 -18 1 12
v:v0=sign	-7 15 8 -20
v:v0=sit	0 -7 12 -2
v:v0=slash	0 31 -16 -21
v:v0=sleep	0 13 0 -16
v:v0=stand	0 -6 16 -8
v:v0=stay	-8 7 -13 5
v:v0=step	-7 -6 18 -8
v:v0=stop	0 12 -23 9
v:v0=strike	-6 -11 1 11
v:v0=suggest	0 -1 -11 14
v:v0=suspend	0 -12 14 0
v:v0=take	-4 5 11 -12
v:v0=think	0 -2 -8 11
v:v0=vote	0 12 0 -13
v:v0=win	0 14 -2 -18
v:v1=add	0 4 -22 11
v:v1=admit	0 -5 12 -6
v:v1=announce	0 -12 19 -4
v:v1=answer	0 -2 11 -8
v:v1=apply	0 -25 10 7
v:v1=approve	0 3 -10 4
v:v1=be	14 0 -10 2
v:v1=begin	-7 8 0 -4
v:v1=bring	7 -9 -10 11
v:v1=carry	0 0 -9 7
v:v1=charge	0 -6 -14 20
v:v1=collect	4 -16 0 8
v:v1=come	1 -8 11 -5
v:v1=conclude	22 -4 -5 -11
v:v1=continue	0 -6 -13 16
v:v1=cut	-1 -14 -6 21
v:v1=declare	0 10 -1 -8
v:v1=delay	0 -7 16 -8
v:v1=demand	0 0 9 -8
v:v1=discuss	0 -6 -6 12
v:v1=end	12 -21 4 -1
v:v1=enter	0 0 -12 9
v:v1=expire	9 0 -6 0
v:v1=export	0 0 11 -9
v:v1=extend	-5 9 18 -23
v:v1=fall	-4 21 -2 -23
v:v1=fix	0 10 -7 -2
v:v1=freeze	0 -16 -11 25
v:v1=get	-9 16 -14 0
v:v1=go	-4 3 -14 9
v:v1=grant	0 13 -12 0
v:v1=grow	0 0 12 -9
v:v1=have	1 11 7 -28
v:v1=hold	7 6 -12 0
v:v1=import	0 7 0 -10
v:v1=initial	-3 -6 -7 15
v:v1=keep	0 8 5 -13
v:v1=know	0 -3 15 -11
v:v1=lay	3 9 0 -15
v:v1=leave	-2 -14 11 3
v:v1=let	10 16 13 -45
v:v1=lift	0 8 4 -15
v:v1=look	0 16 -7 -12
v:v1=lose	0 -8 6 0
v:v1=lower	0 13 -14 0
v:v1=make	-2 10 -8 0
v:v1=meet	0 0 13 -14
v:v1=move	0 -9 10 0
v:v1=need	0 -10 22 -13
v:v1=negotiate	0 -3 14 -10
v:v1=offer	-4 -3 -22 25
v:v1=order	0 -8 15 -7
v:v1=pass	0 -11 15 -7
v:v1=pause	0 -13 12 3
v:v1=plan	0 28 -1 -28
v:v1=postpone	0 -1 -10 11
v:v1=prolong	-7 10 -28 16
v:v1=promise	0 -11 0 5
v:v1=propose	-3 -19 -9 21
v:v1=purchase	0 11 1 -14
v:v1=put	-15 1 -2 5
v:v1=raise	-1 7 2 -10
v:v1=ratify	0 -6 -5 11
v:v1=reach	-4 17 -5 -10
v:v1=ready	0 -6 -5 12
v:v1=recommend	0 -1 -9 12
v:v1=remain	0 -10 8 0
v:v1=renew	0 -17 4 11
v:v1=return	0 -6 10 -2
v:v1=rise	0 -12 12 0
v:v1=run	11 -23 -7 18
v:v1=say	-10 -2 -1 7
v:v1=sell	0 -15 7 2
v:v1=send	0 -5 -16 21
v:v1=set	0 -36 0 33
v:v1=settle	13 -42 -9 32
v:v1=shelve	0 18 -14 -7
v:v1=ship	0 -27 -3 26
v:v1=sign	-12 20 0 -15
v:v1=sit	0 -7 12 -2
v:v1=slash	0 16 -8 -9
v:v1=sleep	0 13 -5 -8
v:v1=stand	0 -9 10 0
v:v1=stay	-6 4 11 -12
v:v1=step	-7 -10 17 -1
v:v1=stop	0 9 -12 2
v:v1=strike	-6 -11 2 11
v:v1=suspend	-6 -9 0 11
v:v1=tell	0 -5 -11 15
v:v1=think	0 -1 -8 10
v:v1=want	-2 8 -13 5
v:v1=win	0 14 -2 -18
verbless	-6 -9 -7 16
vt0=agree past	4 16 -22 -2
vt0=agree perfect	-2 -12 16 -3
vt0=announce past	0 -12 -3 16
vt0=announce present	0 0 12 -12
vt0=apply present	0 -14 0 11
vt0=approve past	0 -4 -6 11
vt0=approve perfect	0 8 -10 0
vt0=ask perfect	0 -12 -13 19
vt0=ask present	0 9 -9 0
vt0=be perfect	0 4 5 -16
vt0=be present	-12 3 0 0
vt0=begin past	0 -1 6 -9
vt0=buy perfect	0 -3 -7 10
vt0=buy present	0 -15 3 7
vt0=call past	0 -1 -7 10
vt0=call present	0 0 11 -12
vt0=charge future	0 5 -11 4
vt0=charge past	0 -10 12 0
vt0=come present	0 -12 4 4
vt0=conclude past	8 5 -4 -12
vt0=continue future	0 1 -9 5
vt0=continue present	0 9 -4 -5
vt0=demand present	0 0 9 -8
vt0=end past	10 -11 -1 0
vt0=extend modal	0 -10 7 0
vt0=fall modal	0 -9 12 -5
vt0=get future	0 -2 -6 9
vt0=get past	-5 13 -3 -8
vt0=go present	0 11 -18 1
vt0=have past	6 6 -1 -21
vt0=have present	-11 -1 1 5
vt0=hold future	0 0 10 -8
vt0=hold modal	0 -9 0 11
vt0=hold past	4 -14 10 -5
vt0=hold perfect	0 -17 20 -4
vt0=hold present	-4 20 -17 0
vt0=initial past	-2 -2 -3 9
vt0=keep future	0 -19 12 4
vt0=keep present	0 16 -14 -1
vt0=lay past	0 15 -12 -3
vt0=let future	0 9 -3 -6
vt0=let present	3 -8 11 -8
vt0=other future	0 5 2 -9
vt0=other modal	0 -1 12 -9
vt0=other past	-6 7 4 -11
vt0=other pluperfect	1 -11 0 7
vt0=pause present	0 -9 16 -11
vt0=plan modal	0 19 -1 -20
vt0=prolong future	0 -15 -8 20
vt0=prolong modal	0 -15 5 5
vt0=prolong past	0 -11 8 4
vt0=prolong perfect	0 13 6 -23
vt0=promise past	-1 1 16 -17
vt0=propose past	0 -6 -3 9
vt0=propose perfect	0 9 0 -9
vt0=propose pluperfect	0 0 -14 16
vt0=propose present	0 -4 13 -9
vt0=put future	0 1 11 -12
vt0=put present	-4 7 -17 12
vt0=ready present	0 -11 -11 21
vt0=renew perfect	0 -1 11 -9
vt0=run future	0 -10 4 3
vt0=run modal	0 -10 0 8
vt0=run present	-11 1 3 -1
vt0=set present	0 -9 8 0
vt0=settle past	0 -15 7 7
vt0=sign future	0 -5 -6 13
vt0=sign modal	0 -6 -7 12
vt0=sign perfect	0 0 -9 6
vt0=sign present	0 3 5 -8
vt0=slash present	0 8 -4 -4
vt0=sleep present	0 12 -4 -8
vt0=stay modal	0 13 -2 -11
vt0=stop present	-2 4 -11 8
vt0=strike past	-4 -4 -6 13
vt0=suspend past	-2 4 5 -16
vt0=suspend perfect	0 6 4 -14
vt0=suspend present	4 -13 7 2
vt0=take modal	0 1 -9 8
vt0=take past	0 4 9 -16
vt0=take present	0 -4 13 -7
vt0=tell past	0 -2 9 -5
vt0=tell present	0 0 -11 13
vt0=want past	0 -7 9 -4
vt0=want present	0 14 -4 -6
vt0=win present	0 0 7 -10
vt1=agree past	0 20 -8 -13
vt1=agree perfect	-1 0 10 -10
vt1=agree present	2 -12 6 0
vt1=announce past	0 -12 -3 16
vt1=announce present	0 0 12 -12
vt1=apply present	0 -14 0 11
vt1=approve past	0 -4 -6 11
vt1=approve perfect	0 8 -10 0
vt1=ask perfect	0 -11 -14 20
vt1=ask present	0 9 -9 0
vt1=be perfect	0 4 5 -16
vt1=be present	-12 2 -1 2
vt1=bring infinitive	0 -1 -8 10
vt1=buy perfect	0 -3 -7 10
vt1=buy present	0 -15 3 7
vt1=call present	0 0 11 -12
vt1=charge future	0 6 -13 6
vt1=charge past	0 -10 12 0
vt1=come present	0 -12 4 4
vt1=conclude past	8 5 -4 -12
vt1=demand present	0 0 9 -8
vt1=end past	10 -11 -1 0
vt1=extend infinitive	0 3 10 -12
vt1=extend modal	0 -10 7 0
vt1=extend participle	0 -14 13 0
vt1=fall modal	0 -9 12 -5
vt1=freeze infinitive	0 -6 0 8
vt1=get future	0 -2 -6 9
vt1=get past	-5 11 -4 -4
vt1=go gerund	0 -13 -2 15
vt1=go infinitive	0 -3 -4 9
vt1=go present	0 15 -14 -3
vt1=have past	6 7 -1 -21
vt1=have present	-11 0 3 0
vt1=hold future	0 0 10 -8
vt1=hold infinitive	1 1 -9 4
vt1=hold modal	0 -9 0 11
vt1=hold past	4 -14 10 -5
vt1=hold perfect	0 -12 16 -3
vt1=hold present	-4 20 -17 0
vt1=initial past	-2 -2 -3 9
vt1=keep future	0 2 9 -11
vt1=keep infinitive	0 -2 9 -4
vt1=keep modal	0 -2 -5 9
vt1=lay past	0 15 -12 -3
vt1=leave present	0 0 10 -8
vt1=let future	0 9 -3 -6
vt1=let present	3 -8 11 -8
vt1=like modal	0 5 13 -17
vt1=offer perfect	0 -2 -4 8
vt1=other future	0 5 2 -9
vt1=other modal	0 -1 12 -9
vt1=other past	-6 7 4 -12
vt1=other perfect	-6 -14 4 12
vt1=other pluperfect	3 -14 -1 8
vt1=pause present	0 -9 16 -11
vt1=plan modal	0 19 -1 -20
vt1=prolong future	0 -15 -8 20
vt1=prolong gerund	0 15 -6 -10
vt1=prolong modal	0 -15 5 5
vt1=prolong participle	0 16 -14 -1
vt1=prolong past	0 -11 8 4
vt1=prolong perfect	0 13 6 -23
vt1=promise perfect	0 0 -9 11
vt1=propose pluperfect	0 0 -7 8
vt1=put future	0 1 11 -12
vt1=put gerund	0 10 -10 0
vt1=put present	-4 5 -16 12
vt1=renew perfect	0 -1 11 -9
vt1=run modal	0 -10 0 8
vt1=run present	-11 1 3 -1
vt1=say past	0 6 -12 6
vt1=say present	0 -14 0 10
vt1=set present	0 -9 8 0
vt1=settle past	0 -15 7 7
vt1=sign future	0 -5 -6 13
vt1=sign modal	0 -6 -7 12
vt1=sign participle	-3 16 -6 -6
vt1=sign past	0 -4 9 -4
vt1=sign perfect	0 0 -9 6
vt1=sign present	0 3 5 -8
vt1=slash present	0 8 -4 -4
vt1=sleep present	0 12 -4 -8
vt1=stay present	0 -7 10 -1
vt1=strike past	-4 -4 -6 13
vt1=suspend infinitive	0 10 -4 -6
vt1=suspend past	-2 4 5 -16
vt1=suspend perfect	0 7 3 -14
vt1=suspend present	4 -13 7 2
vt1=take modal	0 1 -9 8
vt1=take past	0 4 8 -15
vt1=take present	0 -4 13 -7
vt1=want past	0 -6 9 -5
vt1=want present	0 15 -24 7
vt1=win present	0 0 7 -10
vt2=agree participle	0 16 -1 -12
vt2=agree past	6 0 -14 2
vt2=announce past	0 -10 1 8
vt2=be modal	-2 -11 -3 12
vt2=be past	-2 0 -14 15
vt2=begin past	-11 18 -2 -6
vt2=begin present	12 -13 9 -8
vt2=end participle	12 -18 7 -8
vt2=go infinitive	0 -20 26 -8
vt2=go present	-1 1 -12 8
vt2=have present	0 -6 23 -18
vt2=leave participle	0 -35 35 0
vt2=rise past	0 10 -7 -2
vt2=run past	15 -9 -5 -1
vt2=run present	-3 20 -12 -6
vt2=say past	0 4 4 -9
vt2=stay present	0 13 -11 0`;
