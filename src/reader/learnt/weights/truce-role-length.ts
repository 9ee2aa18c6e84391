// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-29 -14 31 -6
a:!	-1 13 -10 -1
a:'	3 -9 12 -8
a:' notice	0 -1 10 -5
a:-	-2 5 7 -15
a:.	-4 -8 5 4
a:<agent>	5 -29 16 0
a:<day-ahead>	-16 1 -12 16
a:<day-ahead> .	-1 8 12 -20
a:<day-gone>	17 11 -11 -18
a:<day-gone> .	8 7 -12 -6
a:<day-today>	1 0 5 -11
a:<day-today> .	0 7 0 -11
a:<duty>	0 17 -26 0
a:<gate>	-10 -7 0 13
a:<goods>	-22 0 10 -2
a:<level-noun>	-2 -6 0 10
a:<level>	-16 -2 21 -13
a:<level> .	-12 -15 17 3
a:<level> in	0 -8 14 -2
a:<level> on	0 16 -14 -2
a:<month-ahead>	-1 19 -16 -5
a:<month-gone>	-10 5 5 -7
a:<name>	0 15 -8 -10
a:<name> and	4 16 -7 -20
a:<not>	-2 -5 15 -10
a:<number>	0 9 3 -18
a:<number> .	11 4 -10 -6
a:<office>	0 -10 5 4
a:<organisation>	0 1 -15 14
a:<points>	0 -8 -3 11
a:<seat>	-3 -6 15 -5
a:<sender>	0 -1 8 -4
a:<span>	-5 -6 -1 10
a:<span> .	0 -13 18 -6
a:<v-bear>	-8 -8 24 -12
a:<v-begin>	1 13 -3 -11
a:<v-down>	-14 5 -5 5
a:<v-end>	11 1 2 -21
a:<v-impose>	-4 -7 7 0
a:<v-propose>	0 -12 6 3
a:<v-say>	-5 -17 15 1
a:<v-sell>	0 5 -14 7
a:<v-stay>	11 3 -2 -15
a:<v-suspend>	7 6 -14 0
a:<v-target>	-3 -17 15 2
a:<v-up>	-11 15 -5 -6
a:?	-12 -10 10 2
a:a	-10 0 19 -16
a:a long	0 -12 12 0
a:a truce	0 -1 -7 11
a:about	0 -10 3 4
a:after a	0 11 -10 0
a:after the	-3 -15 1 14
a:against	0 14 -7 -8
a:agree	6 12 -20 0
a:agree in	0 1 -15 12
a:agree on	12 13 -13 -17
a:an	4 0 4 -12
a:and	-12 -4 4 4
a:and <name>	6 13 -13 -10
a:and <number>	0 -21 2 14
a:and <span>	0 -6 10 -3
a:and a	0 -3 8 -4
a:and end	-4 13 -8 0
a:and no	0 10 1 -13
a:and the	-4 0 11 -9
a:announce	0 -16 7 5
a:announce on	0 -15 12 0
a:another	-3 -14 5 10
a:as	0 11 -9 -2
a:at	9 -2 -6 0
a:at <number>	6 0 -10 3
a:back	0 -1 -6 9
a:be	-5 -1 -7 11
a:been	-5 -11 -1 17
a:been agree	0 -4 -9 14
a:begin	1 11 -4 -9
a:better	0 2 7 -11
a:between	7 0 7 -21
a:between <name>	8 8 -7 -13
a:between the	0 -9 15 -8
a:bond	0 -2 11 -6
a:both	2 0 -12 8
a:bring	-1 5 -13 8
a:busan	0 8 -17 6
a:by	-7 -15 0 18
a:by <number>	0 1 -9 8
a:come	-4 3 -12 9
a:control on	0 -9 12 -1
a:counted	0 10 -3 -7
a:custom	0 -3 12 -7
a:day	-6 -1 -9 15
a:day of	0 0 -12 9
a:deal	0 -2 -6 10
a:dispute	-1 -16 6 7
a:dispute over	0 -9 0 10
a:down	-4 18 -9 -6
a:duty	-4 3 -10 6
a:duty of	0 12 -5 -7
a:each other	0 -13 0 9
a:earlier	0 -9 11 0
a:earth	0 -13 11 0
a:end	6 7 -6 -11
a:end .	-13 19 0 -11
a:end in	0 10 -5 -8
a:export control	0 9 -5 -3
a:first	0 21 -22 0
a:for	-15 6 11 -14
a:for a	0 9 4 -17
a:for an	0 -10 8 0
a:from <day-ahead>	-2 -11 -13 24
a:from <day-gone>	11 16 -3 -31
a:from <number>	0 0 10 -10
a:geneva	0 13 -13 0
a:geneva are	0 12 -10 -2
a:give	0 -12 -2 15
a:go	-7 0 11 -7
a:go on	-3 12 -1 -9
a:grace	0 9 -20 12
a:had	-8 -9 18 -3
a:had been	0 -12 2 7
a:handshake	0 0 11 -8
a:harvest	0 10 -29 14
a:has	4 -11 6 0
a:have been	0 -4 -8 13
a:his	0 5 -14 7
a:holiday	0 1 -14 10
a:i	0 -10 1 7
a:in	-28 -6 19 -1
a:in <month-gone>	-8 0 13 -10
a:in <number>	0 4 10 -19
a:in <seat>	0 -4 12 -6
a:in their	0 -8 -1 10
a:into	-5 -3 8 0
a:is	-17 1 1 3
a:is not	0 0 13 -15
a:is on	0 -6 -5 11
a:is what	0 0 -17 13
a:it .	3 10 -9 -4
a:it announce	0 -9 10 0
a:its	-2 11 -5 -4
a:last	-3 13 -16 2
a:last week	0 -10 -1 11
a:later	-7 -15 23 -5
a:lay	-2 -3 9 0
a:leave	0 -16 25 -12
a:less	0 -13 7 2
a:less <span>	0 -10 17 -8
a:long time	0 -12 11 0
a:make	0 6 7 -18
a:may	0 -17 6 8
a:month	-2 12 -13 0
a:neither	0 -14 0 11
a:new	0 -6 20 -13
a:no	-1 0 19 -18
a:nobody	1 1 0 -9
a:not	-3 -1 12 -9
a:not a	0 2 8 -15
a:notice	-1 -3 17 -11
a:notice .	0 -1 12 -8
a:now	0 -8 14 -7
a:number	0 -11 -1 13
a:of	-21 4 11 -9
a:of <level>	0 13 -3 -10
a:of <number>	10 8 -12 -8
a:of geneva	0 19 -16 -5
a:of it	0 10 -14 5
a:of talk	-3 2 15 -17
a:of the	-6 15 -1 -11
a:of thi	0 0 11 -9
a:of truce	0 -3 -9 13
a:off	-2 -1 9 -3
a:offer	0 -12 13 -2
a:on	-11 14 6 -20
a:on .	0 11 -5 -3
a:on <day-ahead>	-8 10 -6 0
a:on <day-today>	0 -9 4 0
a:on a	0 12 -9 -3
a:on both	0 -10 -1 13
a:on rare	0 -10 12 -1
a:on the	-9 -8 0 16
a:once	0 -9 -6 15
a:one	-1 5 -9 4
a:or	0 -18 27 -13
a:or two	0 -5 8 -1
a:our	0 0 8 -5
a:out	13 0 -8 -8
a:over	2 -10 22 -14
a:over on	0 13 -4 -7
a:over the	0 -10 6 2
a:pay	-1 -7 15 -6
a:peace	-3 3 7 -11
a:plan	0 -5 16 -11
a:possible	0 -8 -3 10
a:present	0 -9 0 9
a:price	0 -7 16 -9
a:rare	0 -13 11 0
a:rare earth	0 -13 9 1
a:rate .	0 -8 -2 11
a:rent	0 0 10 -10
a:rise	0 12 -7 -3
a:round	0 -3 11 -6
a:rule on	0 1 7 -11
a:run	10 11 -7 -22
a:run out	15 0 -16 -6
a:run until	0 14 -11 -2
a:same	0 -5 11 -4
a:shall	0 2 -13 10
a:short	0 10 6 -20
a:side	-3 0 -12 13
a:signature .	0 -11 -4 14
a:since	-1 5 -8 3
a:so	0 -11 9 0
a:sugar	0 12 -11 -3
a:sugar truce	0 13 -7 -5
a:surcharge	0 5 2 -10
a:suspension	0 -13 8 4
a:table	0 -6 -3 11
a:table .	0 -1 -11 13
a:take	0 18 -16 -2
a:talk	-6 -4 17 -6
a:talk in	-3 -4 13 -4
a:tariff	4 10 -24 2
a:tea	0 -13 11 0
a:than	0 -3 12 -8
a:that	1 2 -13 7
a:that .	0 3 -9 5
a:the	-22 -15 23 0
a:the <day-ahead>	0 -8 3 4
a:the <name>	-4 17 0 -19
a:the <number>	0 -9 11 0
a:the <organisation>	0 -6 -8 14
a:the export	0 -11 -3 14
a:the first	0 10 -17 6
a:the next	0 2 8 -12
a:the same	0 -5 11 -4
a:the table	0 -6 -5 13
a:their	-6 -12 3 10
a:their dispute	0 -10 -1 11
a:there	0 -11 19 -8
a:they	0 8 0 -13
a:thi	0 -5 11 -2
a:through	0 16 -7 -10
a:through <number>	0 16 -9 -7
a:to <day-gone>	0 -8 -2 12
a:to <level>	0 -14 15 2
a:to <number>	-2 9 0 -7
a:to a	0 -1 -7 10
a:to go	0 -11 14 0
a:to run	0 -14 21 -9
a:to the	-1 -8 14 -5
a:too	0 -10 1 6
a:top	0 9 -9 0
a:trade	-1 9 -10 0
a:truce	4 8 -17 1
a:truce between	8 -5 6 -10
a:truce in	0 -15 0 15
a:two	1 -20 13 1
a:two .	0 -8 12 -2
a:under	0 1 -14 12
a:under the	0 -1 -11 13
a:until	-3 15 -6 -8
a:until <day-ahead>	0 12 -9 -1
a:up	0 9 4 -17
a:us	0 -13 1 10
a:war	0 -9 -11 18
a:week .	0 -5 -7 13
a:were	-8 4 -15 16
a:what	-3 -2 -11 15
a:what the	0 -6 -6 12
a:will	2 -14 7 0
a:with	-14 14 -11 0
a:with <name>	0 1 -17 12
a:with the	0 6 5 -15
a:would	-3 -20 -2 20
a:would be	0 -6 -5 11
a:year	0 -5 17 -10
a:yield	0 -7 19 -11
asks	-17 -8 19 -3
b:"	3 -7 3 0
b:" <span>	0 3 2 -8
b:" a	0 -6 15 -10
b:" i	11 4 -1 -11
b:" the	0 -8 19 -12
b:" we	0 -3 15 -10
b:'	0 -13 0 9
b:'s	-23 -10 3 12
b:'s duty	0 -13 8 4
b:'s for	-1 11 -20 3
b:'s good	0 4 -13 6
b:) the	0 -8 -1 10
b:*	0 -11 0 12
b:, <name>	-2 -13 -10 21
b:, <number>	0 0 8 -10
b:, <office>	0 10 -2 -7
b:, <person>	0 0 -13 14
b:, <points>	0 7 -16 2
b:, <seat>	0 0 7 -9
b:, a	6 1 -8 0
b:, and	7 -12 2 4
b:, by	-1 -9 5 3
b:, for	11 -2 -4 0
b:, had	3 -4 10 -11
b:, has	-2 -9 1 9
b:, in	0 -3 13 -6
b:, not	0 2 9 -11
b:, of	11 7 -39 10
b:, on	0 4 4 -11
b:, over	0 0 12 -10
b:, propose	0 0 -13 14
b:, say	0 15 -2 -8
b:, sign	0 12 -6 -3
b:, the	-4 12 3 -16
b:, they	0 4 -10 6
b:, to	0 11 -8 -2
b:, want	0 0 -7 9
b:, was	7 0 0 -11
b:-	6 -15 6 3
b:- <name>	2 0 -14 10
b:- earth	0 -6 14 -7
b:.	-1 8 -21 10
b:/	0 -6 -1 9
b:: <money>	0 0 7 -4
b:: <name>	0 -17 13 5
b:: <seat>	0 -13 0 15
b:: a	18 -20 -25 19
b:: for	0 11 -5 -9
b:: it	0 -20 0 17
b:: we	0 0 -10 12
b:; the	0 -4 10 -5
b:<agent>	-18 -25 24 5
b:<day-ahead>	-9 17 -10 -2
b:<day-ahead> and	0 5 -11 2
b:<day-gone>	-11 14 -17 4
b:<day-gone> and	0 10 -9 0
b:<day-gone> are	0 8 -10 0
b:<duty>	0 7 -17 7
b:<gate>	-17 -4 15 -4
b:<goods-amount>	-10 -15 33 -17
b:<goods-amount> in	0 -3 13 -9
b:<goods-amount> of	0 -8 0 8
b:<goods>	-9 -4 3 3
b:<level> and	0 0 11 -11
b:<level> at	0 0 -9 11
b:<level> from	0 8 0 -9
b:<level> on	0 -8 -7 16
b:<level> over	0 -6 12 -6
b:<level> to	0 13 -8 -5
b:<money>	-11 -12 37 -26
b:<money> of	0 0 10 -12
b:<month-ahead>	0 -6 9 -1
b:<month-gone>	2 15 -2 -22
b:<month-gone> the	-1 10 0 -10
b:<name>	-10 -8 -14 25
b:<name> 's	-5 -12 9 4
b:<name> agree	0 0 -17 13
b:<name> and	1 4 -21 11
b:<name> by	0 9 -10 0
b:<name> extend	0 3 -12 2
b:<name> for	0 -4 -7 11
b:<name> gave	0 9 1 -13
b:<name> get	0 15 -11 -5
b:<name> have	-2 4 -10 6
b:<name> in	5 -11 3 0
b:<name> is	0 5 -8 1
b:<name> on	0 2 -13 7
b:<name> propose	0 -3 -5 10
b:<name> put	0 -11 4 5
b:<name> sign	0 11 -1 -7
b:<name> slash	0 15 -4 -10
b:<name> suspend	10 -7 0 0
b:<name> will	0 5 -8 1
b:<name> would	0 -8 -11 18
b:<number>	-7 9 5 -14
b:<number> /	0 -6 -1 9
b:<number> for	2 10 -11 0
b:<number> in	0 -7 10 -1
b:<number> million	0 -2 10 -5
b:<office>	-4 32 -7 -21
b:<office> agree	0 12 -11 0
b:<organisation>	-17 -18 28 -10
b:<organisation> agree	0 -14 24 -15
b:<organisation> and	0 -10 14 -7
b:<organisation> had	0 -1 -5 9
b:<organisation> has	0 20 2 -25
b:<organisation> in	0 -9 3 2
b:<organisation> say	0 -3 -4 9
b:<person>	-4 26 -33 6
b:<person> and	0 3 -16 7
b:<person> has	0 1 -9 5
b:<person> put	0 22 -13 -14
b:<person> say	0 13 1 -12
b:<points>	5 17 -24 0
b:<points> are	0 1 -13 5
b:<points> for	0 5 -13 1
b:<points> of	9 10 -13 -5
b:<points> suspend	0 14 -4 -10
b:<quality>	-19 3 12 -11
b:<quality> and	0 -2 9 -4
b:<quality> exporter	0 0 11 -10
b:<quality> good	0 23 -13 -14
b:<quality> ship	0 6 11 -18
b:<quality> side	0 -5 -11 16
b:<seat>	-13 0 -13 18
b:<seat> and	0 13 -5 -5
b:<seat> want	0 8 -15 1
b:<seat> would	0 0 -14 16
b:<sender>	-5 8 9 -17
b:<span>	-10 -2 20 -11
b:<taker>	0 0 19 -18
b:<v-agree>	-2 -9 4 5
b:<v-bear>	-11 -12 9 7
b:<v-begin>	-9 2 7 -6
b:<v-buy>	-5 0 8 -6
b:<v-deny>	0 -14 2 8
b:<v-end>	14 -10 12 -18
b:<v-impose>	-10 0 7 -3
b:<v-propose>	-26 -3 6 3
b:<v-say>	-18 5 -2 3
b:<v-sell>	-4 -9 12 -1
b:<v-suspend>	4 -3 13 -9
b:<v-target>	-11 -9 19 -3
b:a	2 -4 -9 10
b:a further	2 1 -19 7
b:a new	0 -7 -3 13
b:a period	-1 -3 -18 17
b:a proposal	0 -5 -12 18
b:a second	-2 -1 -10 14
b:a surcharge	0 -5 9 -3
b:a suspension	1 -16 -3 14
b:a term	0 7 9 -19
b:a truce	9 -3 -5 0
b:about	-5 -17 0 11
b:about <money>	0 -3 -5 9
b:accept	0 -2 -7 11
b:add	0 5 -9 1
b:additional	0 -26 4 23
b:additional duty	0 -15 4 13
b:affiliate	0 -3 12 -7
b:after	18 -20 24 -24
b:after a	11 -12 6 -11
b:after the	-3 -14 6 9
b:again	0 0 14 -14
b:agree for	0 12 -2 -8
b:agree in	0 3 -12 5
b:agree on	0 12 2 -18
b:agree to	0 -21 0 16
b:all	0 17 -23 3
b:all of	0 -1 -9 9
b:all three	0 9 -10 0
b:allow	0 -14 7 3
b:almost	0 -9 12 0
b:alone	0 -9 2 2
b:alone for	0 -9 2 2
b:along	0 -8 12 -4
b:along the	0 -8 12 -4
b:an agreement	0 10 -6 -3
b:an extension	-3 -1 7 -4
b:and <goods-amount>	0 5 -9 3
b:and <name>	1 0 -22 16
b:and <quality>	0 -3 12 -7
b:and <seat>	0 13 -5 -5
b:and a	0 -6 28 -23
b:and agree	2 9 -10 -6
b:and for	-2 -4 9 -2
b:and hold	0 6 2 -11
b:and is	0 1 14 -18
b:and it	-8 0 0 6
b:and its	0 -3 9 -3
b:and last	0 -5 -2 9
b:and of	0 9 0 -8
b:and will	0 10 -11 0
b:answer	0 -1 9 -6
b:any	0 12 -12 0
b:anything	0 -1 12 -9
b:apply	0 -12 12 0
b:are	-8 -5 -3 12
b:are for	0 -12 -6 19
b:are to	0 -12 -3 15
b:arrangement	0 0 -28 24
b:aside	0 12 -9 -2
b:ask for	0 -9 7 -2
b:at	-19 3 0 2
b:at <number>	0 -1 10 -6
b:at a	0 0 -12 13
b:at least	0 -9 0 9
b:at the	-3 -5 19 -14
b:away	0 0 12 -15
b:ban	0 -4 13 -8
b:bank	0 -9 12 -1
b:be	-17 5 -11 13
b:be a	-5 -1 -5 12
b:be continue	0 -8 -3 13
b:be for	0 0 -10 12
b:be prolonged	0 -20 0 16
b:because	0 8 -5 -1
b:been	3 -4 16 -21
b:been extend	0 10 0 -10
b:been in	1 13 -14 -2
b:been put	0 -3 9 -4
b:before	-2 4 8 -14
b:before the	0 2 6 -9
b:best	0 -8 10 0
b:between	1 -16 7 5
b:between <name>	3 -14 -5 13
b:both	4 5 -14 2
b:both for	0 3 -12 5
b:both side	0 6 9 -18
b:bridge	0 7 -22 14
b:bring in	0 -1 7 -5
b:busan	-1 13 -9 0
b:but	0 11 0 -8
b:buy at	0 0 11 -9
b:by	-29 -3 2 8
b:by <level>	0 9 -7 -1
b:by a	0 -14 19 -6
b:by the	0 10 -8 0
b:can	-1 -4 20 -15
b:can last	0 -8 13 -4
b:cannot	0 1 7 -11
b:capital	0 1 7 -10
b:carry	0 -2 -7 10
b:ceasefire	-7 -9 22 -11
b:ceasefire on	0 -13 14 0
b:cement	0 -12 0 9
b:charge	0 -14 4 7
b:clock	0 9 -6 0
b:close	0 8 5 -13
b:close to	0 10 2 -12
b:closed	0 -1 12 -8
b:come	0 0 10 -11
b:company	0 -2 12 -9
b:company agree	0 -5 12 -6
b:conclude	0 7 0 -16
b:conclude for	4 12 -16 -3
b:conclude in	-1 13 -10 0
b:confirm	0 8 2 -11
b:continue	0 4 -12 3
b:contract	0 -7 20 -15
b:control	0 -10 2 6
b:cost	0 12 -5 -2
b:could	0 -17 -6 18
b:counter	0 3 -12 7
b:country for	0 1 10 -12
b:cover	0 1 -13 11
b:custom	0 0 -16 13
b:cut	-1 5 -11 5
b:day	0 0 -9 8
b:deal	0 -19 9 7
b:deal with	0 -6 10 -3
b:decided	0 13 -10 -3
b:decided to	0 14 -10 -3
b:decision	0 13 0 -17
b:declare	0 13 -3 -10
b:delay	0 -2 20 -17
b:delegation	0 -9 6 0
b:demand	0 -2 15 -11
b:did	0 6 2 -10
b:do	-1 -9 -2 13
b:do so	0 5 -11 4
b:docker	-2 -15 25 -12
b:down	-3 15 -10 -1
b:down for	0 9 0 -9
b:draft	0 -4 -11 16
b:driver	0 -2 8 -5
b:during	9 -4 -1 -3
b:duty	-3 10 -15 4
b:duty for	-1 17 -23 2
b:each	2 0 9 -9
b:each of	0 -1 12 -8
b:earth	0 -17 16 -1
b:employer	0 -1 9 -6
b:end	9 -15 17 -18
b:end a	0 -10 14 -7
b:end after	3 8 -10 0
b:end of	0 -6 11 -6
b:every	0 -6 14 -7
b:expect	0 -15 6 3
b:expire	10 -9 -5 2
b:export	0 -1 8 -3
b:exporter	0 0 12 -11
b:extend	-4 2 11 -13
b:extend it	0 5 5 -11
b:extend their	0 -14 -2 19
b:extension would	0 -1 -13 16
b:extra	0 8 0 -10
b:fall	-1 1 7 -11
b:fall by	0 1 9 -15
b:fall to	0 7 -12 5
b:farmer	0 7 -12 3
b:fee	-2 13 6 -21
b:fee on	0 8 10 -19
b:first	0 -9 24 -22
b:fishmeal	0 -13 0 12
b:for	-11 7 3 -7
b:for <goods-amount>	0 -4 11 -6
b:for <span>	-1 0 12 -7
b:for a	-12 -4 -10 16
b:for an	1 0 -17 11
b:for the	-6 18 -5 -8
b:force for	4 -9 3 0
b:foresee	0 -4 -10 15
b:free	0 -16 22 -7
b:freeze	0 -19 -1 17
b:from	3 3 3 -10
b:from <level>	0 14 -11 -2
b:further	2 3 -22 8
b:gave	-1 15 0 -19
b:gave it	0 14 -10 -3
b:geneva	-1 18 -11 -7
b:get a	-2 -4 15 -10
b:go	-3 1 -13 10
b:go for	0 -15 1 12
b:go on	0 0 -17 10
b:good	-9 8 -2 -1
b:government	0 5 -21 11
b:had	19 -8 -1 -8
b:had agree	-8 11 -7 1
b:had its	0 -5 9 -3
b:had propose	0 0 -10 13
b:half	0 0 14 -15
b:has	-20 0 17 -12
b:has ask	0 -5 -11 15
b:has been	-2 5 5 -12
b:has hold	0 -7 10 -1
b:have	-20 3 17 -16
b:have a	0 -13 1 9
b:have agree	-3 -12 10 1
b:have been	0 -5 16 -16
b:have buy	0 2 -12 9
b:have extend	0 9 -6 -3
b:he	6 -21 6 3
b:he has	0 -5 -10 14
b:he want	0 0 -7 9
b:he was	0 -10 0 11
b:higher	0 25 -16 -12
b:higher tariff	0 10 -6 -3
b:his	-6 7 6 -10
b:his <office>	0 0 8 -6
b:hold back	0 1 -14 14
b:hour	0 -7 0 9
b:i	7 -8 8 -7
b:i would	0 0 19 -18
b:if the	-2 7 3 -10
b:import	0 6 0 -8
b:import of	0 11 -10 0
b:in	-10 9 26 -31
b:in <month-gone>	3 23 -9 -29
b:in <name>	0 17 -5 -11
b:in <number>	6 -10 -8 9
b:in <seat>	-1 0 -8 9
b:in about	0 -2 14 -11
b:in busan	0 14 -10 0
b:in each	0 0 9 -6
b:in force	4 -1 3 -10
b:in geneva	-1 15 -9 -5
b:in principle	0 -13 -11 21
b:in the	-11 -12 18 0
b:increase	0 -4 -4 11
b:interest	0 0 9 -6
b:is	-10 -2 1 5
b:is for	-1 1 -18 13
b:is good	0 -5 16 -11
b:is prolonged	0 13 -2 -10
b:is suspend	0 -8 16 -8
b:it	16 -9 0 0
b:it 's	-8 1 -15 14
b:it by	0 -2 14 -10
b:it can	0 0 13 -13
b:it go	0 13 -3 -9
b:it had	10 -15 5 -8
b:it has	-2 14 -3 -10
b:it hold	3 4 0 -12
b:it is	0 0 8 -7
b:it lasted	17 2 -15 -10
b:it start	-1 -8 -5 13
b:it suspend	0 -5 -8 14
b:it take	0 -13 14 0
b:it to	0 0 13 -12
b:it was	-2 13 -6 -4
b:it will	-4 -4 -3 11
b:it would	-3 0 -8 11
b:its	-11 3 11 -10
b:its <level>	0 2 -10 6
b:its duty	0 12 4 -18
b:its rare	0 -11 1 6
b:keep <points>	0 9 -1 -8
b:keep the	0 -16 0 9
b:last	-5 3 -16 14
b:last week	0 0 -9 6
b:last year	0 0 -10 9
b:lasted	18 0 0 -29
b:law	0 -8 13 -4
b:lay	4 14 -11 -8
b:lay down	0 13 -6 -6
b:least	0 -9 0 9
b:leave	5 -11 4 0
b:led	3 10 -4 -12
b:let	3 0 9 -13
b:letter	0 -9 0 8
b:licence	0 -5 14 -9
b:likewise	0 0 16 -17
b:limited	0 11 -7 -3
b:limited to	0 11 -7 -3
b:line	0 -2 10 -7
b:list	0 11 -5 -6
b:live	0 0 -19 18
b:longer	0 -2 12 -9
b:longer than	0 0 15 -13
b:look	0 14 -8 -7
b:lower rate	0 -11 0 9
b:make	4 8 -12 -1
b:make for	0 14 -6 -9
b:market	0 -3 10 -5
b:may	-4 -12 30 -17
b:may last	0 -1 8 -4
b:mediator	0 -11 22 -14
b:medicine	0 0 10 -7
b:meet	-1 -10 25 -12
b:meet in	0 -6 12 -4
b:million	0 4 3 -10
b:minister	0 7 1 -10
b:ministry	0 -9 1 6
b:month	0 -5 13 -5
b:moratorium	0 -11 16 -7
b:more	0 6 10 -17
b:more in	0 9 -1 -6
b:most of	0 14 1 -19
b:mr <person>	0 0 -10 8
b:must	0 0 15 -14
b:my	0 -3 13 -8
b:name	0 10 -7 -2
b:name to	0 10 -7 -2
b:negotiate	0 -1 10 -7
b:negotiate for	0 0 11 -10
b:negotiator	0 0 9 -6
b:new	-1 -8 -1 11
b:new duty	0 10 -12 0
b:new tariff	0 -1 11 -10
b:new truce	0 -5 -7 13
b:next	2 1 2 -11
b:no .	0 0 -15 14
b:nothing	0 -8 17 -9
b:nothing for	0 -5 12 -6
b:notice of	0 -3 12 -6
b:now	0 -2 15 -13
b:of	13 -5 -4 -1
b:of <day-gone>	0 -4 -5 10
b:of <level>	0 -8 12 -2
b:of <name>	0 -22 16 8
b:of <number>	0 13 0 -17
b:of <quality>	0 15 -7 -5
b:of a	-2 -4 -20 24
b:of another	0 -10 -1 13
b:of duty	0 -11 6 3
b:of last	0 -9 -9 18
b:of tariff	11 -3 0 -9
b:of the	0 3 9 -17
b:of their	0 10 -1 -7
b:offer	-3 -23 8 4
b:offer to	0 -4 9 -5
b:old	0 -8 20 -12
b:on	-17 7 -6 5
b:on <name>	0 1 7 -14
b:on <quality>	0 19 -16 -3
b:on all	0 14 -2 -12
b:on both	0 5 4 -10
b:on each	0 1 -18 8
b:on for	0 -3 -28 22
b:on the	-4 -6 29 -23
b:once	0 -9 -1 12
b:one	-10 4 5 -7
b:only	0 -15 24 -14
b:operator	0 -1 9 -6
b:or	0 -10 9 0
b:other	-8 15 -10 -1
b:other 's	0 2 -14 9
b:our	0 -17 -2 16
b:out	5 -12 10 -5
b:out for	0 -1 12 -9
b:over	-6 -11 25 -10
b:over the	0 -10 2 4
b:paper	0 -7 -13 19
b:party	0 5 7 -13
b:past	0 -5 12 -3
b:pause	3 10 -7 -7
b:pause for	0 -12 6 3
b:pay <level>	0 5 -12 7
b:place	-4 8 0 -5
b:plan	0 17 0 -20
b:port	-2 -7 22 -16
b:port fee	0 -2 11 -10
b:present	0 -8 -10 17
b:principle	0 -13 -11 21
b:prolong the	0 -1 -8 9
b:prolonged	-1 17 -14 -5
b:prolonged by	0 6 -9 1
b:prolonged their	0 13 -3 -12
b:promise	-1 -2 11 -6
b:promise to	0 -2 9 -5
b:proposal	0 -7 -17 24
b:propose	-1 1 -10 10
b:propose an	0 0 15 -14
b:propose to	0 14 -4 -8
b:protocol	0 -7 -3 12
b:provide	-3 -10 -9 20
b:provide for	-3 -10 -9 20
b:put the	0 12 -14 3
b:put their	0 20 -17 -8
b:quarrel	0 11 -4 -6
b:rare	0 -17 16 -1
b:rare -	0 -6 14 -7
b:rate	0 6 11 -18
b:ready	0 -10 -16 23
b:ready to	0 -8 -13 20
b:reason	0 0 10 -7
b:reciprocal	0 -11 0 12
b:reciprocal tariff	0 -13 0 14
b:recommend	0 -2 -6 9
b:reduction	0 3 -17 8
b:remain	0 -13 -7 19
b:renew	0 -9 8 0
b:renewal for	0 8 -9 0
b:replace	-6 13 -3 -3
b:return to	0 0 -8 10
b:review	0 -1 11 -9
b:river	0 -13 18 -8
b:round	-4 -6 20 -9
b:round in	-2 -2 11 -3
b:rule	0 -13 2 7
b:rule on	0 -4 12 -8
b:same	0 16 -12 -2
b:say a	0 -11 -2 14
b:say that	0 -1 10 -8
b:say they	0 9 6 -14
b:second	-7 -9 1 12
b:section	0 -2 11 -5
b:section <number>	0 -2 11 -5
b:see	0 -6 -5 11
b:send	0 -1 -7 10
b:set	0 20 -13 -6
b:set aside	0 15 -14 0
b:settle	5 -22 -3 17
b:settle on	6 -14 0 4
b:shall	0 -2 -10 13
b:shall be	0 -10 0 11
b:she	0 -8 0 10
b:ship for	0 6 2 -10
b:should	-1 -16 5 9
b:side	-6 2 -10 10
b:side are	0 -5 -2 8
b:side have	0 8 4 -14
b:side suspend	0 15 -10 -3
b:sign a	-1 2 -8 6
b:sign in	0 2 4 -11
b:sign on	0 5 3 -11
b:since <day-gone>	0 19 -15 -3
b:sit	-2 -9 15 -1
b:sleep	0 2 -9 4
b:so	0 -2 -21 21
b:so for	0 9 -11 0
b:some	0 3 2 -12
b:soybean by	0 6 -10 3
b:speak	0 5 -20 15
b:speak of	0 5 -12 4
b:spoke	0 -5 -12 17
b:spoke of	0 -3 -7 12
b:stand	0 -5 11 -3
b:standstill	-6 3 -16 11
b:stay for	-3 8 3 -14
b:stay on	0 -13 0 12
b:stay suspend	0 2 -13 6
b:still	0 -13 -3 17
b:stop	3 15 -7 -13
b:stretch	0 0 -16 13
b:strike	-7 -12 10 6
b:sugar	0 -4 -14 17
b:suggest	0 0 -8 10
b:surcharge	0 -21 19 0
b:suspend	-1 -6 9 0
b:suspend its	0 4 -19 10
b:suspend the	0 -7 9 0
b:suspend their	0 -3 8 -3
b:suspension	-1 0 -7 6
b:suspension of	0 -15 0 15
b:table is	0 0 10 -9
b:talk	-6 -21 20 0
b:talk on	0 -2 11 -9
b:talked for	0 -6 9 -2
b:tariff	5 -1 -12 9
b:tariff on	0 22 -21 -3
b:tariff truce	2 -9 -10 17
b:tea	0 11 -10 0
b:term	-4 8 -13 4
b:term of	-2 12 0 -13
b:text	0 0 -18 18
b:than	-3 0 19 -16
b:than <money>	0 15 -8 -8
b:that	-12 -12 15 0
b:that 's	0 12 -4 -5
b:that <name>	0 0 19 -17
b:that <quality>	0 -1 14 -11
b:that a	0 -18 7 6
b:that for	0 -4 -11 15
b:that is	0 20 -15 -7
b:that it	0 0 -17 15
b:that keep	0 13 -11 -1
b:that they	0 0 14 -12
b:that was	0 14 -10 -3
b:that would	0 7 -9 0
b:the	-28 0 9 1
b:the <day-ahead>	0 5 -9 3
b:the <name>	8 -11 -4 12
b:the <number>	0 6 -13 7
b:the <office>	-14 30 -14 -10
b:the <organisation>	-11 -10 4 6
b:the <person>	0 -4 -12 16
b:the <quality>	-1 -22 -2 22
b:the <seat>	0 -10 10 1
b:the additional	0 -14 -2 18
b:the agreement	-3 0 12 -12
b:the arrangement	0 0 -15 12
b:the ceasefire	0 -10 15 -4
b:the clock	0 9 -6 0
b:the company	0 -7 12 -6
b:the cost	0 10 -7 -1
b:the decision	0 13 0 -17
b:the duty	0 8 -17 6
b:the end	0 -6 11 -6
b:the extension	0 9 -16 3
b:the fee	0 16 -10 -3
b:the first	0 -14 24 -18
b:the last	-2 -13 24 -10
b:the law	0 -7 11 -2
b:the loss	0 0 -9 10
b:the lower	0 -11 0 8
b:the new	0 -8 0 7
b:the next	2 1 1 -10
b:the old	0 -12 21 -10
b:the paper	0 3 -9 4
b:the party	0 6 5 -13
b:the past	0 -5 11 -2
b:the pause	-4 17 -5 -9
b:the present	0 -8 -10 17
b:the protocol	0 -7 -3 12
b:the reduction	0 5 -12 2
b:the river	0 -10 16 -7
b:the same	0 14 -12 0
b:the standstill	0 12 -3 -6
b:the surcharge	0 -6 11 -3
b:the suspension	-3 1 -8 7
b:the term	0 5 -15 7
b:the text	0 -12 -15 22
b:the trade	0 -7 -4 11
b:the truce	-9 -21 11 12
b:the two	-3 16 -26 13
b:the understanding	0 -2 10 -6
b:the world	4 -14 9 0
b:their	-16 7 2 -5
b:their <organisation>	0 -2 13 -10
b:their tariff	0 10 -21 6
b:them	0 -3 -6 11
b:themselve	0 16 -11 -4
b:there is	0 -6 -2 10
b:these	0 14 -10 -3
b:they	0 22 -2 -18
b:they agree	8 6 0 -13
b:they have	0 10 -19 6
b:they would	0 -2 11 -8
b:thi	0 -1 -10 11
b:thing	0 -6 -6 11
b:those	-3 7 -3 0
b:through	0 0 -11 8
b:time	-4 -10 20 -6
b:to	-4 -9 0 7
b:to <goods-amount>	0 -2 12 -9
b:to <level>	0 2 -10 8
b:to <name>	0 -7 13 -6
b:to a	0 14 5 -18
b:to agree	0 0 -15 16
b:to be	-6 20 -30 13
b:to buy	0 3 10 -18
b:to delay	0 0 10 -9
b:to extend	0 5 7 -13
b:to freeze	0 -8 -15 21
b:to go	0 0 -8 10
b:to last	8 6 -17 0
b:to leave	7 -15 -3 7
b:to put	0 0 11 -10
b:to sign	0 -4 -2 8
b:to the	0 -3 11 -7
b:town	0 -9 14 -5
b:trade truce	0 4 -14 6
b:trader	0 0 -11 8
b:truce	-3 -8 -8 17
b:truce by	0 12 -12 0
b:truce for	-4 -6 -6 14
b:truce go	0 -8 0 10
b:truce has	0 -2 8 -5
b:truce in	-4 -9 12 0
b:truce is	0 -15 -9 24
b:truce of	5 6 -11 -2
b:truce over	0 0 -17 11
b:truce run	0 10 1 -15
b:truce to	0 -7 -2 10
b:truce would	0 -8 -10 17
b:two country	-2 6 -9 5
b:two government	0 0 -9 8
b:two side	-4 -6 -7 16
b:under	-4 5 11 -14
b:up	-2 0 18 -17
b:up to	0 -11 18 -10
b:use	0 11 -10 0
b:valid	0 -5 -11 16
b:valid for	0 -5 -11 16
b:wait	0 7 6 -14
b:want	0 8 0 -6
b:want the	0 10 0 -10
b:want to	0 0 15 -13
b:was	-14 20 -10 -2
b:was agree	-2 7 -8 1
b:was conclude	0 13 -5 -5
b:was for	0 0 3 -10
b:was given	-3 21 -14 -6
b:was make	0 9 -7 -2
b:was sign	0 -11 7 5
b:was suspend	0 10 -7 -1
b:was to	0 5 -12 4
b:water	0 -11 11 0
b:we	-11 -11 -2 14
b:we are	0 0 -11 12
b:we have	0 -30 3 17
b:week	0 13 -13 0
b:what	-4 0 -14 14
b:when	0 14 3 -24
b:whether	0 -4 -11 15
b:which	-1 18 -4 -16
b:which is	0 -11 0 9
b:which the	0 5 -15 8
b:who	-5 -12 16 -2
b:will	-15 0 4 0
b:will keep	0 -8 13 -3
b:will not	0 -2 -8 11
b:with	-5 -22 28 -2
b:with the	0 0 16 -14
b:within	0 0 32 -37
b:within the	0 10 -1 -11
b:world	4 -14 13 -4
b:worth	0 -11 12 -3
b:would	-17 -18 4 14
b:would be	-2 3 7 -8
b:would have	0 -4 14 -9
b:would hold	0 -7 -3 11
b:would last	0 -4 -3 9
b:would like	0 1 -13 8
b:you	0 -2 15 -12
b:—	0 -6 -4 9
b:— <name>	-4 3 -21 12
b:— for	0 7 -22 10
b:— the	-1 -6 12 -3
b:•	0 9 0 -8
c0=agree	3 -9 0 7
c0=bear	-7 1 9 -7
c0=impose	-1 0 10 -7
c0=propose	-17 0 10 -5
c0=return	0 -12 4 6
c0=say	-8 4 3 -4
c0=sell	0 -9 -5 13
c0=up	-4 -1 15 -10
c1=bear	-8 -3 10 -1
c1=begin	-14 -2 10 -2
c1=buy	-2 -4 11 -4
c1=end	17 -12 0 -4
c1=impose	-9 -2 13 -6
c1=propose	-16 -2 5 2
c1=say	-10 1 -1 3
c1=sell	0 -13 -7 17
c1=up	-5 -4 10 -2
c2=bear	-7 -10 23 -11
c2=begin	-6 7 8 -13
c2=down	-9 4 1 0
c2=end	25 -16 -7 -2
c2=impose	-9 -13 16 0
c2=say	0 -20 0 14
c2=stay	0 11 -6 -6
c2=target	0 -10 2 5
c2=up	-11 6 0 -3
ct0=agree future	0 -7 -7 14
ct0=agree modal	0 -8 -8 15
ct0=agree past-passive	-9 0 -6 11
ct0=agree perfect	-4 -16 9 6
ct0=agree pluperfect	-9 8 -2 0
ct0=agree present	8 -5 12 -14
ct0=bear future	0 -8 0 6
ct0=bear past	-13 0 15 -13
ct0=begin future	0 -11 5 3
ct0=buy perfect	0 1 -9 7
ct0=down modal	0 -14 9 0
ct0=end future	0 3 8 -14
ct0=end past	19 -8 -15 3
ct0=end past-passive	0 -10 0 10
ct0=end present	-11 4 4 -5
ct0=impose future	-2 -6 0 7
ct0=impose future-passive	0 9 2 -11
ct0=impose modal	-3 -6 -6 13
ct0=impose past-passive	-9 0 9 -4
ct0=impose perfect	-11 6 6 -7
ct0=impose present	12 -5 3 -2
ct0=propose modal	0 16 12 -25
ct0=propose perfect	0 -3 -11 14
ct0=propose present	-1 1 13 -12
ct0=return present	0 -9 1 6
ct0=say past	-5 -8 -2 13
ct0=say perfect	0 10 0 -8
ct0=say present	0 3 9 -11
ct0=stay future	-5 -8 13 0
ct0=stay modal	5 -7 -5 8
ct0=stay past	-1 -13 15 -3
ct0=stay past-passive	0 9 -7 -2
ct0=stay perfect	-5 -6 23 -24
ct0=stay pluperfect	20 -1 -12 -7
ct0=stay present	-27 5 -3 3
ct0=stay present-passive	0 -2 -6 9
ct0=suspend past	0 -2 7 -5
ct0=suspend perfect	0 -7 17 -12
ct0=suspend present	4 -8 -5 12
ct0=suspend present-passive	0 7 2 -11
ct0=up modal	0 -4 13 -8
ct0=up past	0 -9 8 0
ct1=agree future	0 -7 -5 12
ct1=agree infinitive	0 6 -21 14
ct1=agree modal	0 -8 -8 15
ct1=agree past	0 10 5 -18
ct1=agree past-passive	-9 0 -6 11
ct1=agree pluperfect	-9 10 0 0
ct1=agree present	8 -13 8 -3
ct1=bear future	0 -8 0 6
ct1=bear past	-12 2 13 -12
ct1=begin gerund	0 -15 4 10
ct1=begin modal	0 -6 -5 10
ct1=buy infinitive	0 3 3 -10
ct1=buy perfect	0 1 -9 7
ct1=down infinitive	0 -5 -4 10
ct1=down modal	0 -14 9 0
ct1=end future	0 -4 11 -6
ct1=end participle-passive	11 0 -7 0
ct1=end past	19 -8 -15 3
ct1=end past-passive	0 -10 0 10
ct1=end present	-10 0 7 -2
ct1=impose future-passive	0 9 2 -11
ct1=impose infinitive	1 -10 -1 7
ct1=impose modal	-3 -6 -6 13
ct1=impose participle-passive	-5 -6 9 0
ct1=impose past	-5 13 1 -12
ct1=impose past-passive	-9 0 8 -4
ct1=impose perfect	-10 5 3 -5
ct1=impose present	13 -10 6 -1
ct1=propose modal	0 17 12 -27
ct1=propose participle-passive	0 -4 14 -9
ct1=propose past	-1 -26 3 6
ct1=propose perfect	0 -27 -13 28
ct1=propose present	0 3 8 -9
ct1=return present	0 -9 1 6
ct1=say past	-5 -7 -6 17
ct1=stay modal	5 -7 -5 8
ct1=stay participle-passive	3 2 0 -10
ct1=stay past	0 -12 14 -4
ct1=stay past-passive	0 9 -7 -2
ct1=stay perfect	-4 -1 19 -24
ct1=stay pluperfect	20 -1 -12 -7
ct1=stay present	-26 1 4 1
ct1=stay present-passive	0 -2 -6 9
ct1=suspend past	0 -2 7 -5
ct1=suspend perfect	0 0 8 -11
ct1=suspend present	4 -12 0 11
ct1=suspend present-passive	0 7 2 -11
ct1=up gerund	0 -10 0 10
ct1=up modal	0 -11 13 -3
ct1=up present	0 11 -3 -8
ct2=agree participle-passive	-4 22 -12 -9
ct2=agree past-passive	8 0 -9 0
ct2=bear future	0 -2 9 -4
ct2=bear gerund	0 -9 14 -5
ct2=bear past	0 -6 9 0
ct2=begin infinitive	0 -23 16 2
ct2=begin modal	0 -6 15 -9
ct2=begin past	-13 15 0 -5
ct2=begin present	10 0 -12 0
ct2=down past	-6 10 0 -9
ct2=end participle-passive	8 -16 9 -8
ct2=end past	18 -14 0 -7
ct2=end present	-6 6 -20 11
ct2=impose participle-passive	-8 -6 24 -14
ct2=impose present-passive	-4 -14 17 -2
ct2=propose infinitive	0 9 -7 0
ct2=propose present-passive	0 -4 -7 12
ct2=say past	0 -17 15 0
ct2=stay present	-5 11 2 -11
ct2=up infinitive	0 -17 23 -7
ct2=up present	-3 1 -14 10
f:!	0 2 -9 6
f:"	7 7 0 -12
f:'	0 0 10 -9
f:'s	-45 -3 -8 24
f:(	-3 16 -3 -9
f:)	-3 16 -3 -9
f:,	18 -6 4 -8
f:-	-12 19 6 -26
f:.	-2 5 -17 13
f::	12 13 -15 -9
f:;	-12 2 20 -16
f:<agent>	-21 16 -23 13
f:<day-ahead>	-27 31 -19 -2
f:<day-gone>	17 19 -14 -18
f:<day-today>	3 15 -3 -15
f:<duty>	5 8 0 -15
f:<goods>	0 9 -17 7
f:<level-noun>	-12 0 -2 6
f:<level>	5 7 4 -16
f:<money>	-3 8 12 -18
f:<month-ahead>	-18 19 -6 0
f:<month-gone>	1 -13 6 0
f:<name>	4 14 -20 1
f:<not>	17 -4 -16 9
f:<number>	-9 6 18 -23
f:<organisation>	4 -30 14 7
f:<person>	2 -7 -22 24
f:<points>	-2 39 -30 -20
f:<quality>	11 -11 -14 19
f:<seat>	9 -5 -35 31
f:<sender>	-13 -18 18 1
f:<span>	-6 -10 11 0
f:<taker>	-5 23 -6 -14
f:<v-agree>	-9 -17 6 12
f:<v-begin>	-5 2 -10 8
f:<v-down>	9 -4 -12 10
f:<v-end>	20 -9 14 -19
f:<v-impose>	13 -3 -14 9
f:<v-propose>	12 -30 13 0
f:<v-return>	-1 10 -3 -6
f:<v-say>	-18 -6 1 11
f:<v-sell>	0 -2 13 -11
f:<v-stay>	18 16 -5 -26
f:<v-suspend>	11 -3 -2 -1
f:<v-target>	-3 11 -10 0
f:<v-threaten>	-2 -7 27 -19
f:<v-up>	-7 -28 29 1
f:a	-1 1 21 -26
f:about	-2 8 22 -23
f:according	6 -9 -14 18
f:add	0 13 -16 0
f:additional	-1 22 -4 -21
f:affiliate	0 8 -5 -1
f:after	7 16 2 -32
f:again	4 0 -25 18
f:ago	0 13 0 -12
f:agree	11 -28 3 9
f:agreement	-4 3 27 -32
f:all	-2 0 11 -8
f:alone	0 13 -7 -8
f:also	0 1 9 -12
f:an	-3 16 -7 -8
f:and	2 -3 10 -9
f:announce	0 11 -7 -3
f:another	0 0 21 -27
f:answer	-4 -15 -4 21
f:anybody	0 14 -4 -11
f:anything	9 -5 12 -16
f:apply	-2 6 3 -9
f:approval	0 13 0 -14
f:approve	-2 -34 -2 33
f:are	-21 1 10 -3
f:ask	-7 0 14 -9
f:await	0 0 8 -10
f:away	11 0 -18 2
f:back	-17 16 -3 -8
f:battery	0 4 -12 5
f:be	-9 16 -3 -8
f:bear	0 -9 0 10
f:because	6 -12 4 -3
f:beef	0 -10 19 -9
f:been	6 -13 -3 10
f:before	-12 4 0 2
f:begin	1 -8 15 -12
f:between	-6 8 2 -10
f:book	4 0 5 -16
f:both	20 -14 -5 3
f:bring	0 10 -1 -8
f:built	0 9 -3 -5
f:busan	-6 -15 14 3
f:buse	1 0 -11 9
f:but	4 -17 -8 18
f:buy	0 -10 17 -5
f:by	4 27 -18 -11
f:cabinet	0 -18 -12 28
f:call	-5 -18 13 2
f:can	-3 11 18 -30
f:cancel	4 -10 0 5
f:cannot	0 11 -2 -9
f:capital	0 8 -13 4
f:car	-3 10 -1 -5
f:case	-1 -10 -12 20
f:charge	2 -7 -5 10
f:chip	-2 -11 10 2
f:clear	0 -11 -4 14
f:clock	0 21 -10 -10
f:close	0 -3 9 -3
f:cocoa	0 -5 -19 23
f:coffee	0 11 -16 3
f:colleague	0 -19 8 3
f:come	-14 4 -1 4
f:commerce	-2 -4 18 -10
f:company	0 -6 21 -15
f:confirm	0 -24 -21 36
f:consent	0 -16 -14 28
f:continue	0 16 -10 -8
f:contract	0 0 9 -7
f:control	-1 0 14 -11
f:copper	0 0 -12 11
f:cost	4 -1 4 -9
f:counterpart	0 5 -10 1
f:country	0 -12 0 14
f:cover	0 13 0 -14
f:custom	9 4 0 -18
f:day	7 9 -3 -14
f:deadline	0 -8 9 0
f:deal	0 -11 7 5
f:decree	0 11 11 -20
f:delegation	-1 -12 4 6
f:deny	0 -3 -4 8
f:did	6 8 -12 0
f:die	-7 9 0 -5
f:dinner	0 7 -15 7
f:discuss	0 10 -21 8
f:do	0 -3 -10 12
f:down	2 14 -11 -6
f:draft	0 -11 12 0
f:drop	10 -22 3 8
f:during	2 -9 0 4
f:duty	7 1 -8 0
f:each	-5 19 1 -20
f:effect	0 13 0 -11
f:end	11 19 -17 -12
f:enter	0 -6 -6 12
f:entry	0 -9 10 0
f:evening	0 -3 13 -9
f:every	-1 -8 17 -9
f:everything	0 13 0 -17
f:expect	0 -16 30 -18
f:expire	13 -24 23 -14
f:extend	-1 0 15 -14
f:extension	-8 3 11 -12
f:farm	0 -5 11 -5
f:fee	5 -13 -7 13
f:fentanyl	0 3 -9 3
f:find	0 10 -8 0
f:fine	0 2 -15 11
f:firm	0 0 9 -8
f:first	2 -31 25 -5
f:fish	10 -10 -7 3
f:flour	0 11 -11 0
f:followed	0 -9 13 -3
f:for	7 -11 5 1
f:force	-1 -7 -7 15
f:former	0 -13 -6 18
f:found	0 -11 14 -1
f:four	-6 -1 8 -1
f:fourth	0 -12 23 -16
f:from	0 17 3 -23
f:front	0 -1 -10 13
f:full	0 -14 15 -2
f:further	3 -15 13 -2
f:gave	-7 15 0 -10
f:geneva	-2 -2 -13 17
f:go	-5 -8 8 2
f:gold	0 6 7 -14
f:good	-5 11 1 -13
f:government	-7 15 -10 -1
f:grain	11 -3 -5 -3
f:had	13 -15 7 -2
f:halve	12 -1 0 -10
f:hand	0 -2 -14 18
f:has	-6 3 -22 20
f:have	0 12 -3 -12
f:he	-17 -2 -5 13
f:heard	0 7 8 -15
f:her	9 -23 5 4
f:here	0 -5 -6 16
f:his	10 -24 -27 35
f:hit	-1 17 -10 -7
f:hold	3 0 6 -12
f:home	0 0 11 -9
f:hope	0 2 -15 10
f:hour	2 19 0 -26
f:house	1 6 6 -19
f:how	0 29 -22 -15
f:i	-20 -9 -4 19
f:i'd	0 3 -11 8
f:if	-16 15 -9 -1
f:import	0 -13 -7 18
f:in	2 -5 -8 12
f:included	0 -5 8 0
f:increase	0 15 -5 -11
f:inquiry	0 -4 9 -4
f:into	-9 1 -9 10
f:introduce	0 -14 11 0
f:is	-5 -4 -7 13
f:its	-11 2 11 -11
f:itself	4 7 -8 -5
f:keep	0 9 0 -12
f:know	0 -10 4 6
f:last	0 16 -18 0
f:law	-3 13 -17 5
f:lawyer	0 -12 5 2
f:least	0 -19 -6 23
f:leave	-1 -5 -3 11
f:less	0 -14 0 16
f:let	4 -10 26 -23
f:letter	5 16 -24 -3
f:levy	-1 -5 -8 15
f:licence	0 -10 -1 14
f:lie	0 12 -11 -1
f:like	0 -14 6 1
f:line	4 -10 10 -5
f:long	0 27 -7 -23
f:look	0 -10 18 -8
f:lower	0 -6 -8 14
f:machine	0 -13 -2 15
f:magnet	0 11 -8 0
f:make	5 -14 -14 20
f:many	0 9 -14 4
f:may	0 0 -19 19
f:me	0 16 -3 -11
f:measure	0 -10 -1 12
f:meet	12 -11 13 -17
f:member	0 4 2 -8
f:midnight	0 11 -2 -9
f:million	0 5 7 -15
f:minister	3 -12 -12 21
f:ministry	-3 -13 16 0
f:minute	4 1 5 -16
f:missing	0 12 0 -10
f:month	-3 -10 11 0
f:more	11 4 3 -21
f:morning	-4 -13 23 -10
f:most	0 -8 17 -12
f:move	-1 -1 11 -7
f:mr	-2 0 -28 27
f:much	0 1 10 -12
f:must	-6 -17 14 2
f:my	0 -21 0 14
f:name	-2 -14 -7 21
f:nearly	-7 -9 21 -10
f:need	-3 -8 10 0
f:negotiate	11 -6 -5 0
f:negotiation	0 13 -7 -7
f:new	10 -16 6 0
f:next	-5 -23 22 1
f:night	-5 12 -17 5
f:no	-3 -12 -11 25
f:nobody	24 -13 0 -10
f:none	0 -12 13 -3
f:nor	0 -1 9 -6
f:not	7 -4 -13 14
f:nothing	0 -10 -1 10
f:notice	0 25 3 -27
f:now	8 1 -12 2
f:number	-6 -12 9 3
f:of	13 -7 -3 2
f:off	6 0 -24 15
f:offer	-2 -7 14 -3
f:oil	8 0 -6 -1
f:old	0 -14 6 5
f:once	0 -5 -3 9
f:one	23 -4 0 -12
f:onion	-1 14 0 -10
f:only	-6 -11 14 0
f:open	8 -5 5 -9
f:order	3 15 -6 -13
f:ordinary	0 -17 8 8
f:other	1 20 -2 -22
f:our	0 0 -28 24
f:out	17 5 -7 -15
f:over	11 18 7 -41
f:own	-5 -18 1 17
f:p	0 4 4 -10
f:page	-3 4 14 -18
f:palm	5 6 0 -11
f:part	0 11 4 -16
f:pause	9 2 -18 4
f:pay	-2 12 0 -12
f:peace	0 8 -2 -3
f:pen	0 0 -12 15
f:people	0 13 -9 -1
f:period	0 13 -15 0
f:phone	-5 13 -4 -2
f:place	-2 24 -9 -15
f:plan	0 -5 -10 15
f:plant	0 -17 7 8
f:point	0 0 20 -20
f:port	0 -1 -14 18
f:pound	0 0 8 -5
f:prefer	0 -3 -5 11
f:prepare	0 -7 -8 15
f:principle	0 10 -12 0
f:product	0 -9 -4 13
f:prolong	0 8 0 -15
f:promise	-4 0 12 -8
f:proposal	0 10 -5 -6
f:propose	0 -6 -2 10
f:put	6 -1 -8 3
f:quarrel	6 -13 -3 7
f:raise	0 -19 9 4
f:rate	0 -4 -10 13
f:rather	-3 -2 15 -11
f:ratified	-2 -1 15 -11
f:reach	-1 -11 11 0
f:read	-3 6 7 -11
f:reciprocal	-2 24 -13 -14
f:remain	0 16 -22 1
f:renew	11 -15 -2 4
f:renewed	12 5 -12 -6
f:reply	-1 10 -22 9
f:report	0 -12 10 0
f:reporter	0 -3 20 -15
f:representative	0 12 -1 -11
f:require	0 -8 -9 16
f:resume	0 -11 7 2
f:return	-2 14 0 -15
f:rice	8 -24 0 12
f:rise	2 -21 8 1
f:room	0 0 14 -14
f:round	4 -30 24 -2
f:run	17 22 -24 -19
f:same	-12 11 -3 -3
f:sanction	0 -1 9 -8
f:say	-47 6 7 0
f:second	8 -12 -15 19
f:section	0 0 10 -10
f:see	-4 -26 6 14
f:sell	-1 0 9 -9
f:set	2 -18 6 7
f:settle	0 5 -16 10
f:shall	0 -15 11 3
f:she	7 -10 13 -11
f:should	3 9 0 -13
f:shut	9 -13 5 0
f:side	12 -22 13 -2
f:sign	-21 -2 7 3
f:signature	-3 -10 -1 11
f:since	2 19 -4 -21
f:sit	5 -23 5 4
f:so	-4 9 -14 5
f:some	0 -4 14 -7
f:soybean	0 -6 13 -4
f:spare	0 16 -13 -1
f:speak	0 -5 -13 18
f:spoke	-4 16 -12 0
f:spoken	-2 7 -14 4
f:spring	-1 9 4 -17
f:stand	0 -6 10 -5
f:standstill	0 5 -12 6
f:stay	4 -7 6 -2
f:step	0 -6 -8 14
f:stop	0 -13 20 -5
f:strike	0 9 0 -8
f:subsidiary	0 -19 17 0
f:summer	0 -11 0 9
f:surcharge	0 -10 15 -5
f:suspension	9 -5 -23 16
f:take	9 -3 -23 15
f:talk	9 -8 7 -8
f:tariff	1 12 11 -33
f:telephone	0 -10 -2 12
f:television	0 0 -10 8
f:tell	-6 -6 -1 11
f:text	0 2 -17 10
f:than	-6 -21 31 -5
f:that	-3 2 -11 9
f:the	-4 3 17 -18
f:them	13 -9 0 -2
f:then	0 8 -14 2
f:there	0 11 0 -13
f:they	-7 4 -12 9
f:thi	-4 -23 5 15
f:thing	0 3 14 -17
f:third	-7 0 10 -7
f:those	0 -13 -3 19
f:three	2 -19 12 0
f:through	0 15 -17 1
f:to	1 -9 -2 8
f:trade	6 -26 -10 24
f:treaty	0 13 -12 -1
f:truce	5 -8 9 -6
f:twice	-3 10 0 -8
f:unless	-4 13 -7 -4
f:until	-4 -4 10 -3
f:up	11 0 -7 0
f:us	-5 16 -12 -2
f:use	0 14 0 -15
f:video	0 6 7 -16
f:vote	0 -5 24 -20
f:voted	0 -11 8 0
f:want	-3 13 5 -15
f:warn	0 -7 22 -15
f:was	29 -10 9 -25
f:way	0 -17 0 15
f:we	11 -8 0 0
f:well	-1 16 0 -16
f:were	32 15 -24 -22
f:what	-2 -7 10 0
f:when	12 -23 18 -12
f:where	7 -11 8 -2
f:while	9 -13 7 -6
f:whose	0 -8 -3 12
f:why	0 1 10 -11
f:will	-23 5 -4 2
f:wine	1 22 -12 -14
f:winter	0 10 -5 -6
f:wish	6 0 -14 8
f:with	-5 16 16 -33
f:within	0 6 8 -17
f:without	-1 14 -8 -2
f:word	0 6 -9 0
f:worth	0 13 6 -19
f:would	-28 -19 -11 38
f:write	13 0 -12 0
f:wrong	0 11 -2 -9
f:year	-5 -15 15 3
f:yes	0 -20 -15 29
f:yet	0 -9 -4 13
f:you	-4 14 -9 -3
f:zero	0 10 2 -14
first-of-paragraph	-33 -10 26 -3
has-future	-11 -11 3 10
has-gerund	-9 4 0 0
has-infinitive	7 1 -12 3
has-modal	-8 -20 18 0
has-participle	4 -11 33 -31
has-past	4 7 0 -12
has-perfect	-18 8 12 -14
has-pluperfect	11 -25 12 -7
has-present	-40 6 3 3
headline	0 9 50 -63
l1=:	-19 1 -16 20
l1=<goods-amount>	-5 1 14 -14
l1=<goods>	-2 -11 17 -6
l1=<level>	0 -3 22 -17
l1=<money>	-5 -5 15 -7
l1=<not>	0 3 12 -15
l1=<number>	0 -18 17 0
l1=<organisation>	0 9 -10 1
l1=<v-agree>	-3 -13 18 -1
l1=<v-begin>	-2 -12 22 -12
l1=<v-down>	0 -11 0 7
l1=<v-end>	-1 -11 22 -7
l1=<v-impose>	-12 -19 9 5
l1=<v-propose>	-2 -3 -6 11
l1=<v-say>	0 0 -10 11
l1=a	-1 6 -14 7
l1=about	0 -11 6 0
l1=after	13 3 5 -25
l1=agree	0 -14 14 0
l1=allow	0 -9 13 -1
l1=almost	0 -9 11 0
l1=and	-1 -10 6 2
l1=another	-10 0 -22 26
l1=at	-2 13 -22 9
l1=be	0 14 -19 5
l1=by	-19 -7 -3 14
l1=come	0 -6 10 -1
l1=cover	0 1 -16 13
l1=end	-1 -10 20 -6
l1=for	-5 10 3 -12
l1=further	3 0 -17 10
l1=get	-2 13 -7 -4
l1=given	0 -1 10 -9
l1=had	11 0 -3 -11
l1=has	0 -1 10 -8
l1=have	0 11 -9 0
l1=in	-2 -26 40 -21
l1=initial	2 -11 -2 11
l1=is	0 -4 -3 9
l1=last	0 -1 -7 8
l1=lasted	19 -9 3 -26
l1=least	0 -3 -7 11
l1=like	0 5 12 -17
l1=not	0 3 12 -15
l1=of	14 11 -24 -2
l1=on	-4 -13 -5 17
l1=only	0 -3 9 -5
l1=or	0 -4 10 -3
l1=over	-1 -8 33 -25
l1=past	0 -5 11 -2
l1=prefer	0 0 -15 13
l1=propose	0 -5 -20 25
l1=same	0 13 -20 5
l1=say	0 -5 -12 17
l1=second	0 -11 -2 15
l1=soybean	0 -3 9 -5
l1=start	0 0 9 -7
l1=take	0 -2 9 -5
l1=than	-1 -13 9 0
l1=that	0 0 -10 13
l1=the	0 23 -27 -3
l1=those	0 8 -5 0
l1=wait	0 8 3 -11
l1=waited	0 -6 14 -6
l1=want	0 -15 6 0
l1=with	-2 -10 6 3
l1=within	0 -9 31 -25
l1=—	0 11 -3 -6
l2="	-2 -3 -6 12
l2='s	-2 6 -10 2
l2=,	25 -10 -9 0
l2=:	-7 21 -7 -11
l2=<agent>	-1 -8 25 -17
l2=<begin>	-17 -1 6 1
l2=<day-ahead>	-8 7 -5 1
l2=<day-gone>	-1 5 -13 7
l2=<gate>	0 -8 -6 16
l2=<goods>	-6 -2 14 -7
l2=<level-noun>	0 -19 -4 20
l2=<money>	0 -2 9 -5
l2=<name>	-7 17 -12 -3
l2=<not>	-1 4 10 -13
l2=<number>	0 -10 12 -2
l2=<office>	0 -7 13 -4
l2=<organisation>	-2 -10 3 5
l2=<person>	0 -14 -4 17
l2=<span>	-1 0 16 -13
l2=<v-agree>	-3 18 -17 1
l2=<v-begin>	-4 -21 14 5
l2=<v-buy>	0 -14 0 10
l2=<v-down>	0 -5 14 -8
l2=<v-end>	8 3 -2 -10
l2=<v-propose>	-2 -9 -10 17
l2=<v-return>	0 -1 13 -11
l2=<v-suspend>	5 5 1 -10
l2=<v-target>	-3 -8 15 -1
l2=<v-up>	0 -18 11 8
l2=a	1 -6 -17 18
l2=after	10 -8 -13 7
l2=an	2 -11 -2 11
l2=are	0 -2 -10 14
l2=ask	0 -4 -6 10
l2=at	0 12 -18 9
l2=be	0 -8 0 10
l2=been	0 0 -15 17
l2=both	0 0 -17 14
l2=busan	0 1 4 -8
l2=buy	0 -13 -3 13
l2=by	0 -5 21 -16
l2=can	0 -7 11 -3
l2=come	0 0 9 -6
l2=conclude	4 12 -16 -4
l2=country	0 -2 25 -22
l2=down	0 10 0 -9
l2=draft	0 0 -9 11
l2=duration	-2 -1 -15 18
l2=duty	-1 -4 -4 10
l2=each	10 -6 0 -5
l2=end	1 5 0 -11
l2=extension	-4 5 11 -11
l2=first	0 -3 9 -3
l2=force	4 -8 2 0
l2=freeze	0 -3 9 -4
l2=get	0 0 -12 10
l2=given	0 9 0 -10
l2=go	0 -13 12 1
l2=had	6 1 5 -14
l2=has	0 0 -6 11
l2=have	0 3 10 -11
l2=he	7 -1 -17 10
l2=if	-3 18 -7 -9
l2=in	-3 -9 30 -19
l2=it	5 0 5 -10
l2=its	0 -11 1 6
l2=leave	0 4 3 -10
l2=length	0 10 -18 4
l2=limited	0 12 -8 -2
l2=live	0 0 -9 9
l2=longer	0 0 12 -11
l2=make	0 9 -12 0
l2=may	0 -3 15 -10
l2=meet	0 -6 13 -4
l2=more	0 -15 10 0
l2=negotiate	0 0 11 -10
l2=not	0 14 0 -17
l2=nothing	0 -5 12 -6
l2=notice	0 -3 12 -6
l2=of	5 -15 0 9
l2=offer	0 -3 -15 19
l2=on	-2 -16 -10 27
l2=one	-2 -8 -4 16
l2=only	0 -10 4 2
l2=out	0 -9 17 -4
l2=peace	0 -15 5 6
l2=prolonged	0 11 -11 0
l2=rest	0 -6 -3 9
l2=return	0 0 12 -10
l2=say	0 -10 8 0
l2=should	0 -6 -1 10
l2=sign	-1 10 -3 -3
l2=spoke	0 -4 -12 17
l2=standstill	-3 -7 -7 15
l2=stay	-3 8 3 -14
l2=stop	3 8 -9 -3
l2=suspend	-8 -3 13 -6
l2=suspension	-1 7 -8 2
l2=talk	0 -1 16 -13
l2=talked	0 -6 9 -2
l2=that	0 -4 -5 9
l2=the	5 9 -4 -10
l2=there	12 0 -2 -8
l2=time	0 0 -10 12
l2=truce	2 6 -15 2
l2=under	0 20 -6 -15
l2=us	0 -11 -5 15
l2=use	0 12 -10 0
l2=valid	0 -5 -11 16
l2=want	0 9 -1 -6
l2=we	0 11 0 -8
l2=with	-2 -14 -10 24
l2=would	0 -11 -26 32
l2=—	-1 6 -19 11
l3="	6 -6 10 -9
l3='s	0 16 -7 -7
l3=,	0 18 5 -26
l3=-	0 14 -14 0
l3=:	-4 9 -9 3
l3=<agent>	2 -11 1 5
l3=<begin>	-17 0 -8 15
l3=<day-ahead>	-5 -7 -18 26
l3=<day-gone>	7 -5 15 -19
l3=<day-today>	17 -7 -7 -1
l3=<duty>	8 4 -1 -9
l3=<gate>	0 10 -4 -4
l3=<goods-amount>	0 -15 18 -5
l3=<goods>	-10 0 0 0
l3=<level-noun>	3 -2 15 -19
l3=<level>	-5 1 -10 11
l3=<money>	0 -2 10 -5
l3=<name>	4 9 1 -14
l3=<not>	8 -9 -14 15
l3=<number>	0 -30 -17 35
l3=<points>	0 9 -15 6
l3=<quality>	-2 9 10 -19
l3=<seat>	0 4 -13 7
l3=<sender>	0 -6 13 -4
l3=<v-agree>	0 8 1 -10
l3=<v-begin>	-2 6 -14 5
l3=<v-buy>	0 11 9 -21
l3=<v-end>	1 4 9 -25
l3=<v-return>	0 -2 11 -8
l3=<v-say>	2 -14 1 5
l3=<v-sell>	0 -4 -12 16
l3=<v-stay>	3 -18 3 12
l3=<v-suspend>	-3 -9 17 -3
l3=<v-up>	1 3 -14 4
l3=a	9 -7 -3 2
l3=additional	0 -6 -2 9
l3=after	0 -4 13 -9
l3=agree	0 14 -2 -10
l3=an	0 0 19 -16
l3=and	-1 -23 -4 25
l3=are	0 16 -6 -9
l3=arrangement	0 -4 -9 13
l3=be	-2 -24 -3 23
l3=been	5 -4 18 -23
l3=best	0 -7 9 0
l3=busan	0 11 -8 -1
l3=by	0 2 15 -20
l3=carry	0 -5 -6 12
l3=come	0 0 -10 10
l3=cut	0 0 -11 7
l3=end	0 11 -7 -8
l3=expect	0 0 6 -4
l3=extension	0 -18 -1 14
l3=fall	0 -13 17 -6
l3=fee	0 2 4 -10
l3=first	0 12 -9 -7
l3=for	-2 -2 -13 16
l3=gave	0 9 -11 0
l3=give	0 -9 0 8
l3=go	0 9 -21 5
l3=good	0 -8 14 -6
l3=had	13 -16 -5 4
l3=has	0 -16 0 15
l3=he	0 10 -15 6
l3=i	0 -11 2 4
l3=in	6 15 5 -38
l3=it	0 18 -16 -4
l3=its	0 18 -9 -8
l3=lose	0 -5 13 -8
l3=meet	0 0 8 -5
l3=new	0 -13 -8 21
l3=not	0 -6 -17 23
l3=of	0 -37 23 0
l3=off	0 -5 14 -8
l3=on	-9 7 0 -2
l3=one	3 17 -33 9
l3=out	0 -7 -2 10
l3=paper	0 -10 0 10
l3=pause	0 17 -11 -11
l3=prolong	0 -4 11 -7
l3=put	0 -14 21 -5
l3=same	0 0 10 -9
l3=say	0 -11 0 10
l3=second	7 0 3 -15
l3=see	0 -3 -8 11
l3=stay	0 -9 2 7
l3=suspend	0 -5 8 0
l3=than	0 -3 13 -10
l3=that	-4 -3 25 -19
l3=the	-20 2 -8 14
l3=their	-3 7 22 -29
l3=they	2 0 -21 17
l3=thi	0 10 -12 0
l3=to	-10 -1 -22 25
l3=truce	0 -22 21 0
l3=two	0 -1 16 -14
l3=up	0 1 13 -17
l3=was	0 19 9 -39
l3=we	0 -11 0 10
l3=were	0 -14 18 -4
l3=what	-2 5 10 -15
l3=which	2 8 0 -13
l3=will	-4 -7 -3 13
l3=would	-3 -16 3 8
l3=—	0 -7 14 -10
l4="	-2 -7 -6 12
l4=,	17 -2 2 -12
l4=-	0 -8 19 -11
l4=:	19 -55 14 5
l4=<begin>	-19 14 1 -8
l4=<day-gone>	2 33 -29 -14
l4=<duty>	0 8 1 -9
l4=<gate>	0 -6 16 -10
l4=<goods>	-20 -8 1 13
l4=<money>	0 -4 14 -8
l4=<name>	-15 6 -6 3
l4=<not>	2 -6 18 -14
l4=<number>	0 25 -36 8
l4=<office>	0 0 13 -16
l4=<person>	-4 -10 -3 13
l4=<points>	0 -15 -12 25
l4=<quality>	10 -7 0 0
l4=<seat>	-2 -2 12 -9
l4=<sender>	0 -1 14 -11
l4=<span>	-2 -19 13 4
l4=<v-agree>	0 -9 -2 13
l4=<v-bear>	-5 -8 15 -1
l4=<v-down>	0 15 10 -28
l4=<v-end>	8 14 -13 -9
l4=<v-impose>	2 7 5 -16
l4=<v-propose>	-7 10 -2 -1
l4=<v-sell>	0 -18 19 -6
l4=<v-stay>	-9 5 22 -24
l4=<v-target>	-2 3 6 -11
l4=<v-up>	0 -16 5 9
l4=a	-5 -5 -12 21
l4=after	0 -7 10 -5
l4=agree	5 -7 -7 11
l4=an	0 16 -5 -8
l4=and	-11 1 2 0
l4=announce	0 -8 1 5
l4=are	0 -16 18 -1
l4=at	-2 6 -12 8
l4=be	-8 14 -6 -2
l4=been	0 3 -19 16
l4=both	-1 -4 -23 24
l4=busan	0 13 -10 0
l4=by	0 -20 9 7
l4=conclude	-3 -5 14 -8
l4=country	5 10 -13 -4
l4=duty	0 15 -7 -6
l4=each	0 -5 9 0
l4=expect	0 -1 -13 15
l4=extension	0 -4 -12 16
l4=fall	0 1 5 -9
l4=fee	0 -7 16 -8
l4=for	-15 1 4 0
l4=freeze	0 -1 -13 15
l4=from	0 -20 9 9
l4=give	0 12 -15 2
l4=go	0 -13 0 11
l4=has	-1 0 14 -16
l4=his	0 1 -13 8
l4=hold	0 5 11 -18
l4=i	11 -4 5 -13
l4=if	0 -12 0 11
l4=in	8 0 5 -16
l4=is	-4 -17 22 -3
l4=it	-15 8 0 -1
l4=keep	0 6 2 -13
l4=last	1 -3 6 -8
l4=leave	6 -13 5 -3
l4=more	0 7 1 -10
l4=mr	0 -10 0 11
l4=new	-4 1 -10 9
l4=now	0 -14 7 3
l4=of	2 11 -4 -10
l4=offer	-1 -6 -5 12
l4=on	12 15 -14 -12
l4=one	0 -10 6 0
l4=other	0 4 -8 3
l4=our	1 -10 0 6
l4=over	0 -9 15 -6
l4=pause	4 -11 0 6
l4=pay	0 -11 0 11
l4=prolong	0 -9 1 4
l4=put	0 -12 0 8
l4=rate	0 7 1 -12
l4=run	0 10 2 -13
l4=ship	0 -17 17 -4
l4=should	0 -5 -4 10
l4=so	0 -8 -7 14
l4=surcharge	0 -10 12 0
l4=tariff	0 -10 10 2
l4=that	-9 7 4 -6
l4=the	1 5 2 -13
l4=their	-2 21 -12 -10
l4=they	0 -8 0 7
l4=truce	2 0 -18 12
l4=two	0 -9 -1 11
l4=up	0 -4 12 -6
l4=want	0 11 -8 -3
l4=was	6 4 -15 0
l4=we	0 -1 -10 12
l4=what	0 1 -18 13
l4=when	0 15 -9 -10
l4=would	-1 -9 1 6
l4=—	12 -5 -3 -2
l='s for	-1 11 -20 3
l=, after	6 4 -3 -11
l=, by	-1 -11 9 1
l=, for	10 -6 -2 0
l=, of	11 8 -39 9
l=: <goods-amount>	0 9 -8 0
l=: for	0 14 -4 -13
l=: the	0 9 0 -6
l=<begin> another	0 -8 -7 15
l=<begin> for	-13 -5 11 0
l=<day-ahead> ,	-5 17 -4 -10
l=<day-gone> ,	2 -16 0 8
l=<day-gone> for	-5 15 -10 -2
l=<name> get	0 11 -7 -4
l=<name> in	0 -3 9 -4
l=<person> :	0 -13 -6 16
l=<seat> want	0 0 -12 14
l=a further	3 0 -17 10
l=a second	0 -11 -2 15
l=about <money>	0 -3 -6 9
l=after a	11 -6 -4 0
l=agree for	0 12 -2 -8
l=an initial	2 -11 -2 11
l=and <goods-amount>	0 5 -15 9
l=and a	0 -3 18 -13
l=and not	0 0 10 -8
l=are for	0 -11 -6 18
l=ask for	0 -4 -6 10
l=at least	0 -3 -7 11
l=be for	0 0 -10 12
l=both for	0 3 -12 5
l=conclude for	4 12 -16 -3
l=country for	0 1 9 -12
l=down for	0 10 0 -9
l=duty for	0 7 -16 6
l=end after	3 8 -10 0
l=for <goods-amount>	0 -4 11 -6
l=for <money>	0 -8 -4 11
l=for the	0 -3 9 -2
l=force for	4 -8 2 0
l=go for	0 -9 1 5
l=good for	-7 7 -9 3
l=he want	0 0 -7 9
l=if the	-2 9 0 -5
l=in about	0 -2 14 -11
l=in the	0 0 11 -7
l=is for	-1 8 -17 5
l=it 's	-1 -14 0 11
l=it by	0 -2 14 -10
l=it has	0 9 -5 -4
l=it is	0 -10 15 -7
l=it lasted	18 -8 -8 -7
l=it take	0 -2 8 -3
l=limited to	0 12 -8 -2
l=longer than	0 0 12 -11
l=make for	0 14 -6 -9
l=may last	0 -1 8 -4
l=more than	0 -13 5 3
l=negotiate for	0 0 11 -10
l=nothing for	0 -5 12 -6
l=of soybean	0 -3 9 -5
l=of the	-1 1 7 -10
l=on for	0 -6 -21 20
l=one of	-1 0 -9 11
l=out for	0 -1 12 -9
l=prolonged by	0 14 -19 0
l=renewal for	0 8 -9 0
l=rest for	0 -5 -4 9
l=stay for	-3 8 3 -14
l=suspend for	-8 -2 12 -6
l=talked for	0 -6 9 -2
l=term of	-1 12 3 -18
l=than <money>	0 9 -6 -2
l=that 's	0 4 8 -15
l=that for	0 -4 -9 13
l=the last	0 -4 14 -7
l=the past	0 -5 11 -2
l=the same	0 13 -20 5
l=to <goods-amount>	0 -2 11 -7
l=to <money>	0 0 9 -8
l=to a	0 7 0 -10
l=to last	12 0 -24 10
l=truce by	0 12 -11 -2
l=truce for	-4 -6 -15 20
l=truce has	0 -7 9 0
l=truce of	7 5 -12 -2
l=valid for	0 -5 -11 16
l=was for	0 0 3 -10
l=would last	0 -4 -3 9
l=— for	0 4 -20 12
lead="	3 -7 3 0
lead=-	10 -20 0 9
lead=a	-6 -2 -9 14
lead=after	0 -16 21 -5
lead=an	0 -14 13 -2
lead=and	6 6 4 -14
lead=another	0 -19 -1 21
lead=at	0 -10 -2 15
lead=because	0 8 -5 -1
lead=before	-2 0 11 -12
lead=bessent	0 0 13 -11
lead=both	3 -2 -9 8
lead=brazil	0 -9 -5 13
lead=but	0 11 0 -8
lead=china	0 -11 17 -6
lead=dockers	0 -12 20 -10
lead=for	-2 0 10 -12
lead=from	4 -22 -4 19
lead=half	0 -2 16 -16
lead=i	0 -12 20 -12
lead=imports	0 12 -11 0
lead=in	-1 0 12 -14
lead=it	19 3 -10 -8
lead=its	0 3 5 -13
lead=malaysia	0 8 -10 0
lead=mexico	0 24 -17 -10
lead=negotiators	0 -7 -2 10
lead=nine	0 -17 -3 18
lead=ninety	-1 17 -7 -8
lead=norway	0 -6 -9 15
lead=on	-6 26 0 -25
lead=one	-1 -16 1 15
lead=six	-2 -2 -4 9
lead=sixty	11 0 -5 -6
lead=so	0 -5 -2 8
lead=talks	0 -2 14 -11
lead=that	-4 -8 7 1
lead=the	-4 6 10 -14
lead=their	0 3 2 -9
lead=there	-9 -1 -9 19
lead=they	11 1 1 -12
lead=this	0 -3 -12 14
lead=trade	-2 -11 -12 22
lead=trump	4 12 -9 -9
lead=two	-4 -9 19 -8
lead=us	0 -10 6 4
lead=washington	0 10 -6 -1
lead=we	-4 -6 -5 14
lead=what	-1 1 -12 10
lead=when	0 0 15 -16
lead=which	-1 18 -4 -16
lead=who	-5 -12 16 -2
lead=with	0 -4 10 -4
lead=—	0 -9 -5 12
lead=•	0 12 -4 -6
lll='s good for	0 9 -12 0
lll=, for another	0 -9 -5 14
lll=<begin> <begin> another	0 -8 -7 15
lll=<begin> <begin> for	-13 -5 11 0
lll=<begin> <seat> want	0 0 -9 11
lll=<begin> he want	0 0 -13 14
lll=<begin> if the	0 11 -6 -4
lll=<begin> it has	0 13 -10 -2
lll=<begin> that 's	0 -1 12 -9
lll=<day-ahead> , for	0 -26 0 21
lll=<day-gone> , for	8 -3 9 -20
lll=<day-today> , after	10 -7 -4 0
lll=<goods-amount> of soybean	0 -3 9 -5
lll=<level> , for	-1 -1 -8 12
lll=<level> for another	0 17 -15 -3
lll=<number> , for	0 -9 0 10
lll=<points> suspend for	0 14 -4 -10
lll=a period of	0 -2 -15 13
lll=a term of	0 7 9 -19
lll=a truce of	10 -1 -6 -3
lll=an extension of	-2 2 8 -9
lll=and last for	0 -7 -6 14
lll=are suspend for	0 15 -4 -10
lll=be continue for	0 -4 -3 9
lll=be prolonged by	0 -13 -5 16
lll=been suspend for	0 -12 14 -1
lll=for an initial	2 -11 -2 11
lll=for the next	0 12 -12 0
lll=for the same	0 13 -21 5
lll=go on for	0 0 -15 10
lll=good for another	0 -3 10 -7
lll=in <month-gone> for	-6 11 -3 -4
lll=in the last	0 0 9 -5
lll=is prolonged by	0 13 -2 -10
lll=is suspend for	0 -8 25 -17
lll=is to last	0 2 -15 9
lll=it 's for	-1 4 -17 8
lll=it hold for	3 4 0 -12
lll=it is for	0 12 -2 -8
lll=more than <money>	0 9 -6 -2
lll=on <day-gone> ,	0 -8 14 -2
lll=on <day-gone> for	-3 14 -6 -6
lll=one , of	4 -9 -12 13
lll=port fee for	0 11 -10 0
lll=put off by	0 -7 11 -3
lll=suspend <points> for	0 -6 -6 10
lll=tariff truce by	0 5 -15 4
lll=the truce by	0 -8 -10 18
lll=the truce for	0 -8 -10 17
lll=the truce has	0 -6 8 0
lll=the truce of	0 9 -2 -6
lll=their tariff for	0 11 0 -12
lll=to <day-ahead> ,	0 10 -7 0
lll=to suspend for	0 -3 -14 15
lll=truce , of	3 9 -10 -7
lll=truce is for	0 -15 -7 21
lll=was extend by	0 -12 16 -3
lll=was make for	0 8 -7 -1
lll=with <name> by	0 3 -15 7
lr=" ,	0 -1 -8 10
lr=" is	0 9 -10 0
lr=" of	0 14 7 -22
lr='s .	0 -1 12 -10
lr=, ,	-2 9 3 -14
lr=, .	-2 -11 -4 16
lr=, after	1 0 7 -13
lr=, before	0 -9 15 -3
lr=, long	1 0 -10 6
lr=, on	0 9 0 -13
lr=: ,	-6 -5 -15 23
lr=: .	0 9 -8 0
lr=: from	0 9 -14 0
lr=: is	0 4 4 -13
lr=: to	0 -9 2 4
lr=<begin> !	0 -6 -8 14
lr=<begin> ,	3 7 -20 8
lr=<begin> .	-3 18 -30 7
lr=<begin> after	0 -6 21 -14
lr=<begin> are	0 -7 -12 18
lr=<begin> before	0 -8 17 -10
lr=<begin> from	0 -1 -10 12
lr=<begin> later	0 -4 12 -5
lr=<begin> more	0 -1 10 -6
lr=<begin> of	-1 -17 0 14
lr=<begin> on	0 -14 25 -15
lr=<begin> to	0 -14 13 0
lr=<goods-amount> ,	0 -4 15 -9
lr=<goods-amount> .	0 0 11 -11
lr=<goods-amount> for	0 0 -10 12
lr=<level> .	0 0 9 -7
lr=<money> ,	0 -14 3 3
lr=<money> .	0 5 5 -9
lr=a tariff	0 -12 0 9
lr=a truce	3 -9 1 3
lr=after .	11 10 -8 -16
lr=after ?	-1 8 -23 9
lr=after of	-2 -11 23 -12
lr=agree truce	0 -7 15 -7
lr=another ,	0 -15 17 0
lr=another .	-2 12 -26 10
lr=by ,	-5 -1 -11 14
lr=by <end>	0 8 11 -20
lr=by is	0 -2 -5 8
lr=by to	0 -7 -13 17
lr=end of	0 -2 10 -2
lr=first of	0 9 -6 0
lr=for ,	-5 8 -2 -5
lr=for :	0 4 -11 5
lr=for after	0 -8 -3 11
lr=for and	-1 -7 19 -12
lr=for at	-4 3 -10 8
lr=for from	17 3 -15 -2
lr=for in	-8 0 11 -10
lr=for it	-1 -4 12 -5
lr=for neither	0 -13 0 12
lr=for of	12 -9 -8 0
lr=for the	-4 -1 22 -16
lr=for under	0 5 -14 7
lr=for until	0 11 -6 -2
lr=for what	0 -3 -10 13
lr=for while	0 12 -9 -2
lr=further .	0 -14 -8 20
lr=has ,	0 14 -12 -1
lr=has to	0 -12 22 -12
lr=have to	0 11 -6 -5
lr=in ,	-5 -18 4 10
lr=in .	-4 -15 42 -29
lr=is .	0 -5 -3 8
lr=last ,	-5 -10 -8 21
lr=last and	0 19 -14 -11
lr=last from	0 -7 0 9
lr=lasted .	9 -5 8 -22
lr=least .	0 0 -14 15
lr=next ,	0 2 -11 7
lr=next .	0 8 0 -12
lr=of ,	17 -8 2 -10
lr=of .	-1 19 -11 -6
lr=of ;	10 -18 -8 14
lr=of and	-1 11 -1 -7
lr=of at	2 -8 -3 9
lr=of end	-2 15 -11 -2
lr=of from	-8 10 -5 0
lr=of in	-1 -5 -8 15
lr=of is	-4 -8 17 -7
lr=of on	-5 -13 2 12
lr=of was	8 -10 -11 9
lr=of which	0 9 0 -9
lr=of with	-1 17 -11 -7
lr=on .	0 -1 -25 25
lr=over ,	0 0 9 -5
lr=over .	0 -3 17 -13
lr=propose .	0 0 -14 16
lr=take ,	0 5 4 -10
lr=take and	0 0 10 -9
lr=than .	0 -4 13 -9
lr=than before	0 1 -10 7
lr=the .	0 9 1 -13
lr=the are	7 8 0 -15
lr=the end	-9 -12 3 15
lr=the of	0 19 -17 -2
lr=the to	0 6 4 -11
lr=the truce	0 16 -24 2
lr=the yield	0 -3 8 -2
lr=to .	0 11 -14 1
lr=within .	0 -3 17 -13
nc2=agree	-8 0 10 -5
nc2=begin	3 -7 -23 23
nc2=down	1 14 -10 -5
nc2=end	11 -10 -3 3
nc2=impose	-8 13 2 -11
nc2=propose	3 -4 14 -15
nc2=return	3 0 2 -9
nc2=say	-10 6 -11 9
nc2=stay	-7 -23 29 -3
nc2=suspend	0 0 9 -9
nct2=agree present	0 2 5 -10
nct2=bear present	3 13 -11 -5
nct2=begin gerund	-4 7 -9 3
nct2=begin past	14 -4 -9 0
nct2=begin present	-2 -2 -14 17
nct2=down modal	0 6 -13 6
nct2=down past	-2 -1 14 -9
nct2=down present	0 15 -10 -1
nct2=end future	-2 11 -9 0
nct2=end participle-passive	8 -11 -4 6
nct2=end past	25 -26 0 -8
nct2=end present	-12 2 4 -2
nct2=impose modal	-1 0 -16 16
nct2=impose participle-passive	0 -3 18 -15
nct2=impose past	-6 9 8 -12
nct2=impose perfect	7 0 5 -12
nct2=impose present	-10 0 0 6
nct2=impose present-passive	-2 9 -18 3
nct2=propose participle-passive	5 -10 5 -1
nct2=propose past	-3 -13 21 -10
nct2=propose present	0 13 -9 0
nct2=say past	-17 2 -4 8
nct2=say perfect	0 10 -10 0
nct2=stay modal	0 -11 7 2
nct2=stay past	8 -16 11 -7
nct2=stay present	-16 -5 15 -4
nct2=stay present-passive	0 -22 2 19
nct2=up past	8 -18 -4 8
nct2=up present	0 4 7 -15
next="	-11 7 1 -3
next=:	-13 5 0 0
next=;	16 5 -13 -7
next=after	0 -2 17 -23
next=and	6 3 -14 5
next=as	0 -10 9 0
next=because	0 0 12 -10
next=before	-1 -19 18 0
next=but	0 -4 -4 10
next=that	-11 15 -12 0
next=which	-8 7 -6 2
next=who	0 -11 13 0
next=—	0 13 -7 -6
nhas-future	-1 -7 -7 14
nhas-gerund	-16 -1 -5 15
nhas-infinitive	0 -3 10 -4
nhas-modal	-19 -9 16 1
nhas-participle	7 -11 13 -10
nhas-past	26 -28 12 -4
nhas-perfect	2 15 -3 -16
nhas-pluperfect	7 2 1 -13
nhas-present	-35 18 -1 -4
nt2=future	-8 -4 -6 13
nt2=gerund	-15 2 -5 10
nt2=modal	-15 -8 8 7
nt2=modal-passive	0 -6 13 -6
nt2=participle-passive	5 -11 11 -6
nt2=past	24 -23 11 -7
nt2=perfect	2 13 -6 -10
nt2=pluperfect-passive	8 -8 10 -10
nt2=present	-31 12 -5 3
nt2=present-passive	0 5 -8 0
nv2-none	-19 2 3 3
nv2=agree	-9 3 4 -3
nv2=announce	0 17 -2 -14
nv2=be	-8 -7 5 4
nv2=begin	0 12 -22 1
nv2=bring	9 -12 -1 0
nv2=charge	0 -12 2 8
nv2=drop	0 -7 0 9
nv2=expire	1 7 0 -17
nv2=get	0 -10 10 0
nv2=go	8 0 -15 6
nv2=halve	0 8 1 -10
nv2=have	-3 3 -19 16
nv2=impose	0 15 -3 -12
nv2=keep	-5 10 -16 3
nv2=negotiate	0 7 -8 0
nv2=other	0 3 14 -20
nv2=put	4 -20 -2 17
nv2=raise	0 1 7 -10
nv2=reckon	0 7 -11 3
nv2=run	1 -21 17 0
nv2=say	-13 3 -11 11
nv2=sit	0 -2 9 -4
nv2=start	0 -15 1 11
nv2=take	3 -15 1 9
nv2=tell	0 -19 10 4
nv2=want	0 3 11 -16
nvt2=agree participle	-4 7 7 -13
nvt2=agree past	0 -10 2 7
nvt2=announce past	0 17 -2 -14
nvt2=begin gerund	-3 8 -11 1
nvt2=begin past	4 13 -7 -17
nvt2=come modal	0 8 -7 0
nvt2=drop present	0 -7 0 9
nvt2=end future	-2 13 -7 -2
nvt2=end modal	0 -12 12 0
nvt2=end past	12 -10 0 -3
nvt2=end present	-8 2 0 2
nvt2=expire past	11 -6 -4 0
nvt2=extend modal	0 4 9 -16
nvt2=extend past	0 3 -10 7
nvt2=go past	9 -14 -10 10
nvt2=have present	-1 4 -24 19
nvt2=keep present	-3 1 -12 9
nvt2=other perfect	0 10 -1 -10
nvt2=other pluperfect	0 8 7 -19
nvt2=run present	0 -13 13 0
nvt2=say past	-10 -15 -2 20
nvt2=say perfect	0 13 -11 -2
nvt2=say present	0 14 -2 -9
nvt2=sign past	-9 13 -13 2
nvt2=sit past	0 -2 8 -3
nvt2=take past	4 -12 2 4
nvt2=take present	0 -7 -4 11
nvt2=tell past	0 -12 5 3
pc0=down	0 0 -14 9
pc0=impose	0 -7 -7 14
pc0=propose	-9 -10 1 9
pc0=suspend	3 -10 18 -14
pc0=target	0 14 -4 -13
pc0=up	-2 1 6 -9
pc1=agree	10 -13 0 6
pc1=buy	0 -4 9 -1
pc1=down	0 3 -13 5
pc1=propose	-9 -17 7 8
pc1=say	-10 4 4 -4
pc1=suspend	3 -11 16 -9
pc1=target	3 10 -9 -4
pct0=agree past	12 0 -9 0
pct0=bear present	10 3 4 -19
pct0=begin modal	0 -15 0 15
pct0=down future	0 12 0 -10
pct0=down present	0 -9 -6 16
pct0=end future	0 -14 8 0
pct0=end modal	0 7 19 -29
pct0=end present	-6 -2 -12 19
pct0=impose future-passive	0 -1 11 -8
pct0=impose modal	0 0 -11 13
pct0=impose past-passive	-5 9 3 -15
pct0=impose pluperfect-passive	0 12 -8 -3
pct0=propose perfect	0 -12 -6 16
pct0=propose present	-1 1 13 -12
pct0=say past	-15 2 1 0
pct0=say present	1 -5 10 -7
pct0=stay future	0 0 7 -9
pct0=stay modal	-3 -6 -9 17
pct0=stay past-passive	15 -2 -5 -8
pct0=stay perfect	0 -10 8 2
pct0=stay present	-17 19 -4 -6
pct0=suspend present	1 0 7 -11
pct0=up past	0 -4 12 -8
pct0=up present	0 15 -15 -1
pct1=agree participle-passive	2 -21 5 12
pct1=agree past	13 2 -10 -2
pct1=agree perfect	0 1 6 -9
pct1=bear participle-passive	2 -10 -2 9
pct1=bear present	10 3 4 -19
pct1=begin modal	0 -15 0 15
pct1=down future	0 12 0 -10
pct1=down present	0 -7 -8 15
pct1=end future	0 -12 12 -1
pct1=end modal	0 7 19 -29
pct1=end present	-6 0 -11 16
pct1=impose future-passive	0 -1 11 -8
pct1=impose gerund	2 -10 -5 11
pct1=impose modal	0 0 -11 13
pct1=impose past-passive	-5 8 3 -14
pct1=impose pluperfect-passive	0 12 -8 -3
pct1=propose past	0 -5 11 -4
pct1=propose perfect	0 -12 -7 16
pct1=say past	-15 2 1 0
pct1=say present	1 -4 10 -7
pct1=stay future	0 1 9 -14
pct1=stay modal	-3 -6 -9 17
pct1=stay past-passive	15 -2 -5 -8
pct1=stay perfect	0 -10 8 2
pct1=stay present	-15 6 2 -2
pct1=suspend infinitive	0 -6 -4 10
pct1=suspend present	1 0 7 -10
pct1=up past	0 -4 12 -8
pct1=up present	0 15 -15 -1
phas-future	-5 -11 16 -1
phas-gerund	1 -17 4 7
phas-modal	-12 -2 -1 7
phas-past	14 13 -9 -14
phas-perfect	-3 -10 0 12
pt0=future	-4 -15 7 7
pt0=future-passive	0 -2 12 -9
pt0=modal	-11 0 -6 9
pt0=modal-passive	0 -3 8 -4
pt0=past	11 0 -4 -1
pt0=past-passive	8 4 1 -21
pt0=perfect	-7 -7 0 10
pt0=pluperfect	0 -10 -3 13
pt0=pluperfect-passive	0 12 -8 -3
pt0=present-not	4 0 5 -11
pt0=present-passive	-5 -13 -2 16
pt1=future	-4 -13 11 2
pt1=future-passive	0 -2 12 -9
pt1=gerund	1 -18 1 10
pt1=modal	-11 0 -8 11
pt1=modal-passive	0 -3 8 -4
pt1=past-passive	8 3 1 -20
pt1=pluperfect-passive	0 12 -8 -3
pt1=present-not	4 0 5 -11
pt1=present-passive	-5 -12 0 13
pv0-none	-1 -3 -10 13
pv0=ask	0 -5 -6 12
pv0=be	-11 1 -10 14
pv0=come	3 -5 -8 10
pv0=expire	8 -15 6 -4
pv0=have	0 -11 6 3
pv0=hold	0 -11 20 -11
pv0=impose	-2 6 -9 3
pv0=keep	0 17 -9 -10
pv0=know	3 -1 -12 9
pv0=make	15 -6 0 -9
pv0=meet	5 10 -3 -13
pv0=offer	0 -5 -11 16
pv0=other	-4 4 -17 13
pv0=pay	-1 -14 13 3
pv0=put	9 -2 -6 0
pv0=sign	5 3 -1 -8
pv1-none	-2 6 -13 7
pv1=ask	0 -6 -6 13
pv1=be	-10 -6 -3 14
pv1=begin	0 13 -6 -4
pv1=buy	0 -4 8 -1
pv1=call	0 -1 14 -11
pv1=come	3 -3 -8 8
pv1=confirm	0 -5 -5 10
pv1=cut	0 10 -3 -7
pv1=expire	8 -18 5 0
pv1=go	-5 -5 -2 14
pv1=have	0 -11 6 3
pv1=hold	0 -7 21 -15
pv1=keep	0 16 -9 -10
pv1=know	3 1 -14 6
pv1=make	14 -6 -6 2
pv1=offer	0 -4 -13 17
pv1=other	-4 5 -11 8
pv1=pay	-1 -14 11 4
pv1=put	9 0 -4 -2
pv1=sign	5 -11 0 6
pv1=suspend	1 -1 -10 11
pvt0=be modal	-2 1 -10 8
pvt0=be past	3 7 -11 0
pvt0=be perfect	0 -19 9 10
pvt0=be present	-14 11 -6 2
pvt0=begin past	5 3 0 -11
pvt0=come past	4 0 -11 6
pvt0=end modal	0 10 7 -20
pvt0=end present	-4 9 -20 13
pvt0=expire present	0 -10 8 0
pvt0=impose past	-2 6 -10 3
pvt0=know present	3 -1 -12 9
pvt0=make past	15 -2 -5 -8
pvt0=meet present	6 11 0 -18
pvt0=other perfect	0 18 -17 0
pvt0=other present	0 -7 -2 9
pvt0=put present	9 -8 -4 2
pvt0=sign past	6 2 7 -27
pvt0=tell present	0 2 8 -11
pvt1=agree perfect	0 0 9 -11
pvt1=be modal	-2 1 -10 8
pvt1=be past	3 7 -12 0
pvt1=be perfect	0 -19 9 10
pvt1=be present	-12 0 0 4
pvt1=begin past	0 11 0 -9
pvt1=end modal	0 10 7 -20
pvt1=end present	-4 9 -20 13
pvt1=expire present	0 -10 8 0
pvt1=impose past	-2 6 -10 3
pvt1=know present	3 -1 -12 9
pvt1=make past	15 -2 -5 -8
pvt1=meet participle	2 -10 -1 8
pvt1=meet present	6 11 0 -18
pvt1=other perfect	0 18 -17 0
pvt1=other present	0 -10 0 8
pvt1=put present	9 -8 -4 2
pvt1=sign participle	0 -18 5 12
pvt1=sign past	6 3 5 -25
pvt1=tell present	0 2 8 -11
q:!	0 0 14 -14
q:"	-4 -9 6 3
q:&	-1 9 -2 -4
q:'s	0 -9 3 5
q:(	7 4 -26 11
q:)	7 7 -29 10
q:,	13 0 -7 0
q:-	5 12 14 -37
q:/	-3 9 -11 1
q::	-11 -14 -5 23
q:;	0 16 -16 0
q:<day-ahead>	-37 -4 0 15
q:<day-gone>	28 13 -33 0
q:<day-today>	10 5 -13 -3
q:<duty>	-3 4 7 -11
q:<gate>	0 -7 16 -10
q:<goods-amount>	0 -9 12 0
q:<goods>	21 -14 -3 5
q:<level-noun>	0 -13 31 -20
q:<level>	17 -14 3 0
q:<money>	0 1 14 -21
q:<month-ahead>	-8 -7 19 -9
q:<name>	-7 31 -27 -1
q:<not>	10 -1 9 -18
q:<number>	-8 17 9 -25
q:<office>	0 -30 6 20
q:<organisation>	-25 -32 22 14
q:<person>	-19 -13 20 -2
q:<points>	0 -21 17 5
q:<quality>	21 2 -39 24
q:<seat>	-5 18 -43 24
q:<sender>	-14 -6 11 1
q:<span>	4 -15 -17 29
q:<taker>	0 -3 11 -6
q:<v-agree>	-13 1 6 -3
q:<v-bear>	14 4 6 -22
q:<v-buy>	-10 -1 21 -18
q:<v-deny>	-2 -11 14 -1
q:<v-down>	0 -7 -6 11
q:<v-end>	-3 -4 19 -13
q:<v-impose>	-9 -8 5 6
q:<v-propose>	-21 -25 6 20
q:<v-return>	7 0 6 -11
q:<v-sell>	-4 -28 40 -16
q:<v-stay>	-13 -25 37 -10
q:<v-suspend>	-9 0 -1 4
q:<v-target>	-3 0 15 -12
q:<v-threaten>	0 0 26 -27
q:<v-up>	5 0 9 -16
q:?	-16 -3 -23 31
q:a	-19 -20 18 6
q:account	0 9 0 -11
q:act	0 -10 15 -6
q:additional	0 2 -10 7
q:affiliate	0 0 -12 9
q:after	2 0 15 -21
q:again	-4 7 5 -10
q:agree	8 0 -25 13
q:agreement	-6 9 30 -44
q:all	-2 -13 11 2
q:am	0 10 -16 6
q:an	-12 -5 -2 12
q:and	20 13 -21 -7
q:announce	-3 17 8 -28
q:announcement	0 10 -16 0
q:another	0 -11 -3 11
q:answer	-3 22 -14 -3
q:any	0 0 16 -16
q:apart	0 -1 11 -8
q:are	-17 13 16 -22
q:arrangement	0 4 -12 6
q:article	0 17 -8 -9
q:ask	-2 16 9 -24
q:autumn	-2 -13 6 7
q:back	4 13 -12 -1
q:be	-17 -9 -11 26
q:because	-2 11 3 -14
q:been	5 -1 19 -22
q:before	-4 -26 17 5
q:being	-6 11 5 -12
q:between	6 3 -14 4
q:book	14 -7 0 -10
q:both	-5 21 -13 -5
q:bring	2 5 5 -14
q:busan	-8 16 15 -30
q:but	2 -23 8 7
q:by	-15 -1 -8 17
q:calendar	0 -18 -2 18
q:call	-9 19 -4 -9
q:can	-2 -24 8 14
q:capital	0 9 -5 -3
q:car	0 3 8 -11
q:carry	0 10 -9 0
q:cashew	4 -3 -9 6
q:ceasefire	0 -11 20 -10
q:change	0 9 9 -18
q:charge	4 14 -10 -7
q:chicken	0 -13 6 5
q:city	0 -9 18 -11
q:clock	0 -8 14 -5
q:closed	0 8 3 -13
q:cod	11 0 -2 -7
q:collect	0 -16 17 0
q:come	-23 10 -19 15
q:commerce	-2 10 -1 -6
q:conclude	-1 -3 19 -14
q:content	0 0 -10 9
q:continue	0 18 -6 -12
q:control	0 14 12 -27
q:cost	0 -8 23 -16
q:could	0 -12 12 0
q:country	-6 -13 15 0
q:cut	0 -3 16 -12
q:date	0 24 -21 -1
q:day	3 -18 2 12
q:deal	0 -4 18 -11
q:decision	-2 -2 10 -3
q:decree	0 -9 0 9
q:delegation	0 -11 3 9
q:desk	0 -14 6 3
q:did	-10 -14 6 9
q:dispute	0 7 1 -10
q:do	0 -9 19 -12
q:done	0 5 -16 6
q:down	6 -3 -12 10
q:drop	0 -4 8 -3
q:during	14 -10 -2 -3
q:duty	3 -3 -19 20
q:each	-5 -10 28 -20
q:effect	0 -5 25 -23
q:either	0 21 -11 -14
q:else	0 -11 20 -10
q:engine	-1 10 -13 4
q:enter	0 19 -2 -16
q:evening	0 -20 25 -4
q:ever	0 9 0 -11
q:every	-6 -10 22 -10
q:expire	5 -9 -3 6
q:export	0 -5 13 -8
q:exporter	0 -12 1 8
q:extend	0 -24 24 -5
q:extension	-2 4 -23 18
q:face	-7 0 10 0
q:failed	11 3 -11 -6
q:fee	0 3 6 -14
q:figure	-6 -2 -4 12
q:find	0 -12 15 -3
q:finished	0 -9 -4 12
q:first	31 -17 -17 0
q:flour	0 -7 9 -3
q:follow	0 16 -7 -9
q:for	-8 10 17 -23
q:force	0 13 0 -16
q:foreign	9 -19 1 1
q:forty	0 -19 8 12
q:four	11 -6 3 -10
q:fourth	-4 -16 1 14
q:framework	0 -4 10 -4
q:free	0 -7 13 -5
q:front	0 -5 15 -10
q:geneva	8 16 -26 0
q:get	-2 11 2 -17
q:give	-6 -15 5 14
q:go	0 -8 17 -9
q:good	-12 7 19 -22
q:government	0 23 -9 -13
q:had	13 10 -10 -11
q:half	-4 -2 -4 11
q:halve	0 -5 -8 13
q:happen	0 -6 -2 9
q:has	-6 1 -13 14
q:have	-14 -14 14 5
q:he	-1 9 -29 20
q:head	0 -8 -7 15
q:hear	0 0 -9 10
q:here	-1 14 -8 -3
q:him	5 1 -11 2
q:his	0 -6 -3 9
q:hold	-6 -33 28 0
q:home	-5 -18 16 3
q:hope	0 -2 -8 12
q:hospital	0 0 14 -12
q:hotel	0 -11 16 -4
q:hour	-2 2 18 -22
q:household	0 -5 15 -10
q:i	7 -2 -22 18
q:if	-7 -6 21 -10
q:import	0 -6 16 -8
q:impose	0 -21 13 9
q:into	0 13 -5 -4
q:is	0 1 -9 2
q:it	-10 -14 1 14
q:its	-1 29 -12 -17
q:joint	0 21 0 -20
q:just	0 -3 -12 15
q:keep	-1 -2 -6 11
q:kind	0 0 8 -4
q:know	13 -2 1 -11
q:largest	0 -8 13 -2
q:last	-18 12 -7 5
q:lasted	5 -6 9 -10
q:late	0 -8 18 -12
q:law	0 -3 14 -9
q:leave	-1 -2 -5 11
q:legal	0 -10 3 3
q:length	0 0 -12 13
q:let	2 -16 -6 15
q:licence	0 -13 25 -14
q:lie	0 -15 0 11
q:like	0 -1 -7 11
q:line	8 -12 21 -18
q:list	0 6 -7 1
q:london	-4 -11 10 0
q:long	-8 10 -23 13
q:look	0 -9 -13 20
q:lose	0 0 10 -12
q:lower	3 -5 -4 7
q:m	0 9 -7 0
q:magnet	0 -1 13 -11
q:make	-1 5 10 -15
q:man	-2 8 3 -11
q:market	0 0 9 -9
q:matter	5 -13 11 -5
q:may	7 -8 4 -3
q:meet	17 -16 5 -1
q:million	0 -3 8 -3
q:minister	3 9 -18 3
q:more	-12 6 -2 2
q:morning	2 -2 8 -9
q:move	0 9 -7 -1
q:mr	-7 -4 17 -8
q:my	0 -10 -5 14
q:need	0 0 -9 10
q:needed	0 -2 13 -10
q:negotiation	0 -9 15 -6
q:neither	0 8 -11 1
q:new	-8 6 8 -11
q:night	-3 -11 4 8
q:no	5 27 -26 -9
q:nobody	-5 -14 31 -16
q:nor	4 -8 -3 6
q:north	0 15 -11 -2
q:not	0 -1 9 -10
q:note	0 -17 0 18
q:nothing	-4 0 22 -20
q:notice	3 10 0 -18
q:now	8 0 7 -18
q:of	-36 5 29 -23
q:off	12 -11 13 -10
q:offer	-2 -8 -19 26
q:old	0 -19 17 1
q:on	-11 23 -10 -7
q:once	0 0 -6 9
q:one	3 0 3 -9
q:only	2 -6 12 -9
q:open	0 3 5 -10
q:opened	6 -9 -11 10
q:other	-16 -1 36 -30
q:our	-9 -5 5 3
q:out	-23 16 2 -8
q:over	11 -14 16 -14
q:own	-1 7 7 -14
q:owner	0 10 0 -8
q:palm	0 2 -9 6
q:paper	2 -15 -13 22
q:parliament	0 15 0 -15
q:part	-3 12 -2 -7
q:party	0 -12 13 -1
q:past	-1 0 -9 9
q:pause	1 -12 -13 21
q:pay	9 -11 4 -3
q:peace	-4 -2 19 -13
q:people	0 -17 26 -10
q:place	1 0 -15 11
q:port	10 -15 3 0
q:post	0 5 0 -9
q:president	-4 15 5 -22
q:proclamation	0 -15 26 -14
q:product	0 -13 18 -4
q:prolong	0 -11 -4 13
q:prolonged	0 0 9 -10
q:promise	-7 -8 21 -9
q:propose	7 -23 -7 16
q:put	14 0 -7 -1
q:quarrel	-8 15 -3 -4
q:rare	-3 3 10 -10
q:read	5 12 -9 -11
q:ready	0 -13 -10 21
q:reason	0 10 -12 0
q:reciprocal	0 12 0 -13
q:reduction	0 4 -18 9
q:report	0 -3 13 -9
q:reporter	0 1 7 -9
q:rice	6 -13 -5 11
q:right	0 10 5 -17
q:rise	1 -15 21 -11
q:room	0 -1 8 -5
q:round	-5 -20 26 -6
q:rule	-1 -8 15 -4
q:run	1 -11 8 0
q:s	0 -7 12 -5
q:same	-6 -12 12 1
q:say	-5 0 14 -10
q:schedule	0 14 -7 -7
q:season	0 3 -16 13
q:second	-4 4 12 -16
q:section	-2 -9 28 -18
q:see	0 11 -14 0
q:sell	0 -11 4 6
q:settle	0 -15 0 11
q:shall	0 10 -24 11
q:share	-2 -11 18 -7
q:she	0 20 3 -25
q:ship	0 -15 20 -6
q:short	0 -2 14 -10
q:side	-1 23 -30 3
q:sign	-19 7 11 -12
q:since	-8 12 7 -15
q:sit	-2 -10 0 11
q:so	4 -6 10 -7
q:some	0 -6 18 -10
q:speak	0 0 -15 16
q:special	0 -12 13 -1
q:spoke	6 -11 -17 18
q:spring	4 11 0 -17
q:stand	0 -8 17 -9
q:standstill	5 9 -20 0
q:start	0 -10 28 -18
q:statement	-1 22 -12 -7
q:step	0 6 2 -9
q:stockholm	0 -15 3 8
q:summer	-2 10 -1 -6
q:supply	0 -1 13 -11
q:surcharge	-2 -30 44 -20
q:suspend	-2 10 -24 7
q:table	0 -14 12 0
q:take	15 0 -8 -2
q:talk	0 2 13 -18
q:talked	0 -9 -1 11
q:tariff	-1 29 -7 -25
q:tax	0 -11 12 0
q:telephone	0 13 -37 21
q:television	0 4 9 -17
q:tell	2 -5 -13 14
q:term	0 -19 -1 18
q:text	0 -25 -5 28
q:than	-9 -10 16 -2
q:thank	0 -17 -4 17
q:that	7 6 -14 2
q:the	-6 -6 13 -6
q:their	-13 22 -17 2
q:them	-2 -6 26 -21
q:there	7 -13 -21 24
q:they	-9 12 -23 16
q:those	0 12 -1 -11
q:threaten	0 -15 26 -14
q:three	0 -11 27 -15
q:through	0 0 8 -11
q:time	-6 3 -12 10
q:to	-8 3 5 -5
q:too	4 -16 1 6
q:total	0 -3 8 -3
q:trade	-8 -8 13 -2
q:truce	21 3 -27 6
q:two	0 11 5 -22
q:under	-6 -17 21 -2
q:understanding	0 5 -15 8
q:until	-3 27 -11 -15
q:up	7 -14 12 -7
q:us	-1 -8 -17 25
q:valley	-3 -9 15 -1
q:visit	0 -7 12 -6
q:want	-1 -12 15 -3
q:war	0 5 6 -14
q:warn	0 -1 9 -6
q:was	17 7 -20 0
q:watche	13 0 -11 -4
q:water	0 -4 7 0
q:we	-3 -15 -2 17
q:week	-8 23 -5 -14
q:were	0 14 -1 -17
q:what	0 -11 4 3
q:when	10 -8 5 -5
q:where	7 15 -15 -8
q:whether	0 5 -14 6
q:which	0 16 9 -24
q:why	2 19 -9 -16
q:will	-12 -4 -9 19
q:winter	0 -6 -3 9
q:with	-25 14 0 -4
q:within	0 -20 6 8
q:without	0 -12 11 0
q:worth	0 5 8 -21
q:would	-19 -24 11 11
q:write	-1 12 -11 0
q:yarn	0 2 -10 4
q:year	15 -8 -7 0
q:yes	-6 -6 0 9
q:yet	-5 10 -4 0
q:you	0 -8 -18 24
q:—	10 -5 -13 9
qt=future	-8 -11 -9 24
qt=modal	-2 -30 21 3
qt=past	11 8 -4 -12
qt=perfect	-19 3 -8 12
qt=pluperfect	19 3 -5 -15
qt=present	-19 0 -4 6
r1=!	0 11 -21 6
r1="	-3 19 -11 -5
r1='	3 -9 12 -7
r1=(	0 -8 0 9
r1=,	5 -7 -7 8
r1=:	-1 8 -14 5
r1=;	15 -15 -8 11
r1=<duty>	3 -14 -12 20
r1=<end>	-12 4 17 -19
r1=<not>	-8 -2 14 -5
r1=<v-begin>	9 1 -5 -7
r1=<v-down>	-4 12 -2 -6
r1=<v-end>	1 -7 -9 14
r1=<v-say>	0 -10 16 -9
r1=<v-suspend>	3 0 -10 4
r1=<v-up>	-3 0 -9 8
r1=after	-1 -13 30 -20
r1=and	-2 -12 14 -2
r1=at	4 2 -11 5
r1=before	-5 -28 31 -6
r1=begin	4 5 4 -16
r1=bond	0 -2 10 -5
r1=ceasefire	3 1 -9 0
r1=earlier	0 -9 11 0
r1=end	0 -2 -7 10
r1=for	0 2 6 -10
r1=from	5 7 -13 0
r1=go	-3 0 -9 8
r1=in	-18 -4 7 3
r1=is	-12 -4 5 2
r1=it	4 -19 8 0
r1=later	-2 -10 22 -10
r1=leave	0 -8 11 0
r1=less	0 -10 17 -8
r1=long	0 15 -17 0
r1=neither	0 -13 0 12
r1=nobody	-3 2 6 -9
r1=on	-12 -5 14 -4
r1=only	0 0 -9 7
r1=or	0 -13 22 -12
r1=standstill	-1 1 -9 7
r1=tariff	3 -12 -12 18
r1=the	-6 0 16 -12
r1=through	0 17 -10 -7
r1=to	-17 -4 26 -14
r1=under	0 2 -9 6
r1=until	-1 8 -4 -1
r1=was	6 0 -15 9
r1=were	-7 4 -13 13
r1=what	0 -6 -7 13
r1=which	0 9 0 -9
r1=while	0 11 -3 -7
r1=with	-3 16 -8 -6
r1=would	0 -13 5 5
r1=yield	0 -6 16 -8
r1=—	0 11 -1 -9
r2="	3 -14 11 -3
r2=,	11 17 -8 -18
r2=:	-1 -2 13 -9
r2=;	0 8 0 -5
r2=<agent>	-1 -3 18 -12
r2=<day-ahead>	-2 -7 -6 14
r2=<day-gone>	8 9 -7 -13
r2=<duty>	0 12 -7 -4
r2=<end>	-11 14 -7 -1
r2=<goods>	13 0 12 -25
r2=<level>	10 0 -6 -1
r2=<not>	0 -12 3 4
r2=<number>	10 -6 14 -26
r2=<office>	0 -6 -1 8
r2=<organisation>	0 -5 13 -7
r2=<person>	-1 12 2 -13
r2=<seat>	0 14 -10 -4
r2=<sender>	0 -12 0 11
r2=<span>	-3 0 11 -8
r2=<v-agree>	-1 0 10 -14
r2=<v-bear>	0 -11 19 -7
r2=<v-begin>	-1 7 -17 7
r2=<v-deny>	0 -14 3 6
r2=<v-end>	23 0 -10 -14
r2=<v-impose>	-14 0 9 -4
r2=<v-say>	0 -4 -10 14
r2=<v-sell>	0 -12 -4 16
r2=<v-stay>	0 -2 13 -17
r2=<v-up>	-5 9 0 -9
r2=a	5 -8 25 -21
r2=after	-4 5 5 -12
r2=agree	2 1 3 -12
r2=and	-29 2 0 8
r2=at	6 10 -11 -5
r2=be	0 2 11 -11
r2=begin	4 0 -17 7
r2=both	0 -13 -1 16
r2=but	0 -20 6 11
r2=counted	-3 14 -14 1
r2=during	2 0 8 -13
r2=duty	0 0 -10 9
r2=end	8 2 -9 -1
r2=enough	0 11 -10 0
r2=expire	17 -10 0 -10
r2=export	0 -11 -1 14
r2=for	0 10 6 -17
r2=from	2 -13 -4 14
r2=geneva	0 10 -14 2
r2=go	-4 10 -3 -4
r2=had	6 -14 13 -7
r2=his	0 -3 -8 12
r2=in	3 -14 0 9
r2=is	-2 2 -9 7
r2=long	0 -13 14 -2
r2=may	0 -10 7 0
r2=no	0 -16 9 3
r2=nobody	5 4 -1 -9
r2=notice	-1 -2 17 -11
r2=now	0 0 9 -10
r2=of	-1 -2 8 -3
r2=on	-11 -16 9 12
r2=out	6 4 -1 -9
r2=over	11 -3 9 -16
r2=pay	0 -9 11 0
r2=peace	-1 10 -7 0
r2=retain	0 -15 5 10
r2=rule	0 -14 3 6
r2=run	0 2 6 -17
r2=take	-3 19 -8 -8
r2=talk	-3 -14 20 -4
r2=tariff	0 11 0 -11
r2=that	-1 -1 -14 16
r2=the	-24 0 2 6
r2=their	-2 8 0 -6
r2=then	0 13 -2 -11
r2=thi	0 0 12 -10
r2=to	-20 18 -18 2
r2=truce	8 2 -27 12
r2=two	0 -15 0 10
r2=was	-10 -13 15 6
r2=we	0 -5 15 -10
r2=when	0 9 0 -8
r2=which	11 -6 -9 4
r2=with	-10 -23 4 18
r3="	9 -7 16 -21
r3='s	0 8 -3 -2
r3=,	-5 -27 31 -7
r3=-	0 4 2 -10
r3=.	10 7 -17 2
r3=:	-2 -1 11 -7
r3=;	0 11 0 -10
r3=<day-ahead>	-10 20 -19 -1
r3=<day-gone>	5 -9 4 0
r3=<duty>	-6 18 -18 0
r3=<end>	-9 -2 -1 8
r3=<gate>	0 -14 5 7
r3=<goods>	-10 8 2 -6
r3=<level>	-14 -14 6 15
r3=<money>	0 0 11 -9
r3=<name>	-6 -7 0 10
r3=<not>	-13 -21 11 10
r3=<office>	0 15 4 -19
r3=<person>	4 4 -11 0
r3=<sender>	0 13 0 -15
r3=<v-agree>	-13 -1 -4 19
r3=<v-bear>	2 -7 -11 14
r3=<v-begin>	-1 8 -10 1
r3=<v-deny>	0 15 -8 -8
r3=<v-end>	4 17 -3 -27
r3=<v-impose>	-21 1 4 1
r3=<v-say>	0 -9 7 0
r3=<v-stay>	0 -5 -20 23
r3=<v-target>	0 -6 14 -8
r3=<v-up>	-1 -18 15 0
r3=a	-10 -15 13 4
r3=agree	-2 -5 -15 22
r3=and	-4 -12 16 0
r3=are	0 5 -10 4
r3=as	0 -2 -10 13
r3=at	10 -5 0 -6
r3=be	0 -25 0 21
r3=been	6 -16 10 -2
r3=before	0 14 -10 -3
r3=begin	-5 10 -15 5
r3=control	0 -9 1 5
r3=custom	0 -10 7 1
r3=dispute	0 -4 -7 11
r3=duty	-2 11 -14 0
r3=end	7 0 0 -9
r3=enough	0 -11 5 3
r3=expire	0 15 -9 -4
r3=from	-6 8 -16 10
r3=go	0 -12 8 1
r3=good	0 0 -9 9
r3=handshake	0 0 9 -6
r3=has	0 -9 0 9
r3=he	0 -10 16 -6
r3=in	8 21 -5 -32
r3=is	7 -9 -14 16
r3=it	-7 15 -8 -1
r3=last	0 13 -11 -2
r3=leave	0 -2 9 -5
r3=long	0 -2 8 -4
r3=no	0 -3 10 -3
r3=nobody	0 5 -8 3
r3=not	0 -15 16 -3
r3=of	-1 12 -9 0
r3=on	14 1 -2 -12
r3=one	0 -5 -16 21
r3=over	0 0 16 -16
r3=plan	0 -4 14 -11
r3=propose	0 -3 -12 15
r3=rule	0 15 -9 -8
r3=run	0 6 -13 1
r3=say	-2 -4 15 -7
r3=side	0 -14 0 13
r3=sign	-7 15 -7 -4
r3=tell	0 -8 -2 10
r3=that	-7 19 -9 -6
r3=the	2 12 -12 -5
r3=then	0 0 10 -10
r3=to	-9 -10 -1 19
r3=trade	0 -11 1 8
r3=truce	0 -3 10 -4
r3=two	0 11 0 -11
r3=until	-5 16 -21 6
r3=want	0 0 14 -12
r3=was	14 -15 9 -15
r3=we	0 3 10 -15
r3=were	1 0 -14 10
r3=will	-1 -10 1 9
r3=would	0 -7 8 -3
r4="	0 1 14 -14
r4='s	0 0 13 -11
r4=,	-5 0 13 -10
r4=.	-11 4 11 -13
r4=;	0 12 -11 -2
r4=<day-ahead>	-19 -5 -2 19
r4=<day-gone>	18 -6 -17 5
r4=<duty>	2 -6 -16 18
r4=<end>	-9 -8 7 4
r4=<goods>	5 6 -9 -1
r4=<level-noun>	0 -8 -1 10
r4=<level>	8 -10 11 -6
r4=<money>	0 0 10 -8
r4=<month-gone>	11 3 -12 -3
r4=<not>	-4 -9 22 -13
r4=<number>	7 14 -7 -14
r4=<organisation>	3 -5 -9 9
r4=<person>	0 -16 -11 23
r4=<seat>	0 -4 12 -6
r4=<span>	-5 -18 -15 30
r4=<v-agree>	3 3 12 -20
r4=<v-end>	-8 -5 14 -4
r4=<v-impose>	-5 8 20 -25
r4=<v-propose>	0 6 -17 7
r4=<v-sell>	0 9 -4 -4
r4=<v-up>	0 0 -11 12
r4=?	0 -17 4 11
r4=a	0 6 9 -17
r4=agree	0 -1 10 -5
r4=and	14 18 -13 -18
r4=announce	0 -7 16 -8
r4=at	-2 -10 2 7
r4=back	0 0 -8 6
r4=be	0 9 -8 0
r4=been	-6 7 -8 7
r4=by	0 -6 -1 9
r4=day	-3 -6 -7 17
r4=did	0 -12 16 -4
r4=dispute	0 -4 -6 11
r4=down	7 8 -7 -10
r4=duty	-1 -6 -8 15
r4=each	6 9 -9 -5
r4=end	0 1 6 -18
r4=extend	0 -17 17 -1
r4=for	-11 5 0 0
r4=from	0 -3 9 -5
r4=had	-9 -8 13 0
r4=has	5 0 -16 7
r4=have	0 -11 0 8
r4=his	0 0 -10 11
r4=hour	0 15 -2 -12
r4=in	6 1 -20 11
r4=it	-2 10 0 -10
r4=new	0 -12 6 4
r4=of	-11 8 -5 1
r4=on	-3 5 7 -12
r4=over	0 0 -7 9
r4=raise	0 7 -11 3
r4=rate	0 -14 -1 14
r4=say	-1 -5 12 -6
r4=sign	0 11 5 -16
r4=so	0 8 1 -10
r4=tariff	5 -5 -11 11
r4=than	0 0 12 -10
r4=that	-1 8 7 -14
r4=the	4 6 -19 7
r4=time	0 -9 4 4
r4=truce	0 -5 17 -10
r4=until	0 -4 10 -5
r4=we	0 14 -14 0
r4=will	0 -10 -3 13
r4=with	0 10 -11 0
r=! <end>	0 11 -21 6
r=" .	0 0 -11 9
r=' notice	0 -1 10 -5
r=, "	5 -4 13 -13
r=, <level>	13 -12 9 -18
r=, <name>	4 0 -8 4
r=, <number>	-1 -11 17 -3
r=, <office>	0 -5 -3 9
r=, <person>	0 13 1 -15
r=, a	0 0 11 -14
r=, after	-3 9 2 -11
r=, and	-26 -4 7 6
r=, begin	5 0 -13 1
r=, but	0 -20 6 11
r=, counted	-2 14 -15 1
r=, during	2 0 8 -13
r=, end	3 -3 7 -10
r=, expire	11 -3 -6 -1
r=, from	2 -16 -9 18
r=, he	0 0 10 -11
r=, not	0 -6 -8 14
r=, on	0 -12 13 0
r=, or	0 -10 -5 14
r=, say	0 -1 -8 10
r=, so	-3 12 -7 -1
r=, that	0 -15 1 13
r=, the	-6 11 -21 12
r=, their	0 14 0 -14
r=, then	0 7 0 -9
r=, to	-15 15 -17 2
r=, which	14 -22 -9 10
r=, with	-7 -15 0 16
r=. "	0 -13 8 0
r=: <level>	0 -4 -14 18
r=; <end>	0 -9 -4 14
r=; <name>	0 -9 -5 14
r=<end> <end>	-12 4 17 -19
r=after the	0 -11 16 -2
r=and a	0 -9 12 -4
r=and end	-2 0 -11 13
r=and has	0 0 -7 9
r=and retain	0 -15 5 10
r=and will	0 -3 -3 10
r=at the	0 -17 6 7
r=before the	0 -4 10 -3
r=end on	1 -16 2 10
r=for the	0 -11 2 7
r=from <day-ahead>	-1 -7 -14 20
r=from <day-gone>	13 17 -10 -31
r=from <number>	0 0 10 -10
r=from the	0 14 -21 3
r=is not	0 0 13 -15
r=is on	0 -6 -5 11
r=is what	0 1 -15 7
r=less <span>	0 -10 17 -8
r=more .	10 -12 0 0
r=of <number>	11 2 -10 -5
r=of geneva	0 16 -14 -2
r=of it	0 11 -17 7
r=of talk	-3 -11 23 -10
r=of the	0 0 16 -14
r=of thi	0 0 9 -8
r=of truce	0 -3 -9 13
r=on ,	0 -9 14 -5
r=on the	0 -11 11 0
r=tariff truce	4 -5 -13 10
r=the export	0 -11 -3 14
r=the truce	0 7 2 -13
r=through <number>	0 17 -11 -7
r=to <day-gone>	0 -8 -2 12
r=to go	0 -11 14 0
r=to run	0 -14 21 -9
r=to the	0 0 17 -18
r=truce in	0 -14 0 12
r=truce with	0 -10 4 3
r=under the	0 2 -11 7
r=would be	0 -2 12 -9
s:!	-1 13 -9 -1
s:&	0 -10 3 3
s:'	1 -3 12 -10
s:'s	-11 -6 4 6
s:(	-4 3 -10 8
s:)	-5 -4 -10 16
s:*	0 -11 -6 16
s:,	-4 6 6 -11
s:-	-1 -9 16 -5
s:/	0 -6 12 -6
s::	-11 -6 1 9
s:;	22 -10 0 -10
s:<agent>	-5 -9 4 7
s:<day-ahead>	-60 10 1 6
s:<day-gone>	24 15 -26 -6
s:<day-today>	2 -2 8 -11
s:<duty>	3 6 8 -15
s:<gate>	9 -21 1 8
s:<goods-amount>	-12 -10 33 -20
s:<goods>	-13 12 -7 0
s:<level-noun>	-11 5 2 -3
s:<level>	4 -8 13 -11
s:<money>	-17 -19 37 -19
s:<month-ahead>	-4 -5 15 -8
s:<month-gone>	0 0 10 -20
s:<name>	-16 17 -9 -3
s:<not>	18 -3 4 -13
s:<number>	25 -5 12 -29
s:<office>	-27 2 -3 9
s:<organisation>	-8 -19 11 4
s:<person>	-13 1 -8 10
s:<points>	8 18 -32 2
s:<quality>	-14 -4 -1 11
s:<seat>	-7 -1 -12 16
s:<sender>	0 2 11 -13
s:<span>	-22 0 8 3
s:<taker>	0 -14 27 -16
s:<v-bear>	-9 -4 13 -5
s:<v-buy>	-16 -5 18 -8
s:<v-deny>	-5 -14 22 -6
s:<v-end>	37 -15 -2 -12
s:<v-propose>	-35 -18 1 23
s:<v-return>	15 -17 1 2
s:<v-say>	-32 -1 6 6
s:<v-sell>	-2 -18 12 3
s:<v-stay>	19 -8 7 -13
s:<v-target>	-15 -3 11 -1
s:<v-threaten>	-1 11 -11 1
s:<v-up>	6 -6 11 -11
s:?	-18 -6 17 -3
s:@	0 -11 5 4
s:_	0 -9 7 0
s:a	-6 -7 10 -1
s:about	-12 -22 6 12
s:accept	0 -5 -8 14
s:accord	0 -7 19 -13
s:according	0 -10 9 0
s:across	0 -7 13 -6
s:act	0 0 11 -8
s:additional	-4 7 -16 6
s:affiliate	0 -1 12 -10
s:after	15 -5 12 -24
s:afternoon	0 -13 13 -3
s:again	-15 1 16 -15
s:against	-1 10 -9 0
s:agree	6 1 -14 7
s:agreement	-9 -11 42 -29
s:air	0 -11 0 9
s:aircraft	0 0 11 -9
s:airport	0 -6 15 -7
s:al	0 2 -9 4
s:all	-21 10 -7 4
s:allow	-2 -20 2 13
s:almost	-7 6 7 -10
s:along	0 -2 12 -9
s:already	0 -4 -10 15
s:also	-1 8 0 -6
s:amount	0 -4 13 -8
s:announce	-11 5 -5 0
s:another	12 -15 0 10
s:answer	-1 -15 9 4
s:any	0 3 6 -10
s:apart	-25 -16 29 -1
s:approval	0 -9 8 0
s:arrangement	0 4 -14 6
s:as	-18 4 -1 4
s:ask	6 -11 -10 15
s:autumn	8 0 -13 1
s:avocado	0 7 -11 1
s:away	-2 0 20 -26
s:b	0 0 -11 12
s:ban	0 0 14 -13
s:bank	-1 -18 25 -6
s:bargain	0 6 1 -12
s:base	0 -19 0 16
s:basi	-2 -6 13 -2
s:be	-24 3 -8 13
s:bean	9 -2 2 -11
s:bear	4 -9 -2 7
s:because	0 7 0 -14
s:beef	0 16 -8 -6
s:been	-4 -13 20 -8
s:beer	0 2 -12 8
s:before	-23 1 13 -9
s:being	-1 -7 -7 19
s:bergen	0 0 -12 13
s:beside	0 13 -7 -6
s:bet	0 -3 -6 11
s:better	0 4 12 -20
s:beyond	-2 0 11 -9
s:big	0 3 7 -14
s:blacklisted	0 9 1 -12
s:bloc	0 2 5 -9
s:bond	0 -5 15 -8
s:book	10 -12 2 -3
s:border	-1 11 0 -15
s:both	0 10 -22 7
s:breath	0 8 0 -9
s:bridge	0 11 -17 5
s:broke	14 -17 10 -12
s:broken	0 14 -2 -13
s:bus	0 -7 15 -9
s:busan	-15 28 -8 -17
s:but	-11 -10 3 9
s:butter	-1 0 -12 11
s:buy	-3 -26 14 5
s:by	-21 0 7 0
s:cabinet	7 -26 -10 23
s:calendar	0 5 9 -16
s:call	-12 19 -4 -11
s:calm	0 -5 -15 19
s:can	0 -12 18 -8
s:cannot	0 15 0 -15
s:capital	7 -7 14 -16
s:car	-1 -11 25 -9
s:case	-1 -19 12 10
s:cash	0 3 9 -14
s:cease	0 0 -16 15
s:ceasefire	-2 -22 35 -17
s:cement	0 -23 0 17
s:ceramic	0 21 0 -22
s:charge	1 -21 8 8
s:cheese	0 27 -23 -5
s:chicago	0 10 -8 0
s:chip	-1 4 5 -10
s:city	4 -14 4 0
s:clock	-3 0 13 -12
s:closed	0 -8 12 -3
s:club	0 -1 18 -15
s:cocoa	-1 -6 -9 16
s:coconut	0 10 -11 0
s:coffee	0 20 -19 0
s:collect	12 0 -8 -4
s:commerce	6 -9 -2 5
s:company	-2 -7 19 -13
s:conclude	7 12 0 -27
s:conference	0 1 -16 11
s:consent	0 -2 23 -21
s:container	0 5 4 -10
s:continue	0 9 -17 4
s:contract	0 -14 28 -19
s:cost	-4 8 -3 0
s:cotton	0 3 15 -19
s:could	-10 -12 6 5
s:council	0 11 0 -9
s:count	0 -15 4 10
s:counted	-4 18 -14 0
s:counter	0 5 -14 6
s:countermeasure	0 23 -12 -13
s:counterpart	-1 -9 0 10
s:cover	-1 8 -16 6
s:cut	-8 14 -16 2
s:dairy	0 -9 -12 19
s:day	-1 -1 -11 13
s:day-after	-2 8 13 -22
s:day-after ahead	-60 -1 18 1
s:day-after gone	28 7 -8 -23
s:day-before	-9 7 0 -2
s:day-before ahead	-11 -1 -13 20
s:day-before gone	-7 11 7 -18
s:de	-1 2 14 -16
s:deadline	0 0 12 -15
s:deal	0 -15 8 5
s:decision	0 15 0 -14
s:declare	0 13 -1 -11
s:decline	0 -4 -5 10
s:deficit	0 0 9 -8
s:delay	0 -2 23 -20
s:delegation	0 -13 14 -3
s:demand	0 -3 16 -12
s:deputy	0 0 -9 11
s:did	18 0 6 -26
s:die	2 10 -16 0
s:difference	0 1 9 -14
s:discuss	0 -13 1 11
s:dispute	0 -8 0 7
s:do	0 -13 -4 16
s:docker	-2 -15 25 -13
s:dollar	0 -2 10 -4
s:don't	11 0 -3 -8
s:done	-1 -10 7 4
s:double	0 -8 15 -6
s:down	4 24 -11 -18
s:draft	-1 -25 -10 29
s:draw	0 -10 2 5
s:drawer	9 -12 -10 13
s:driver	-1 -6 14 -6
s:drop	0 -12 11 -1
s:drug	0 -10 15 -5
s:due	-8 -5 12 -2
s:duration	-2 -1 -15 18
s:during	12 -9 15 -22
s:duty	6 8 -13 0
s:earlier	-10 0 11 -2
s:early	-6 -4 -3 13
s:earth	-2 -15 16 0
s:economy	-1 -10 1 8
s:effect	-9 8 -6 1
s:either	6 8 4 -28
s:electricity	0 -5 11 -5
s:else	0 4 6 -13
s:employer	0 -2 11 -8
s:end	18 -1 5 -25
s:enter	0 -4 11 -2
s:entity	0 19 -9 -12
s:even	9 -3 -6 0
s:evening	9 -24 2 10
s:ever	-7 15 -9 0
s:every	0 -15 15 -3
s:everybody	-9 -13 32 -19
s:everything	-1 -12 2 10
s:everywhere	0 -6 10 -1
s:exclusion	0 -5 15 -9
s:expect	0 -11 0 9
s:expire	23 -9 -2 -12
s:extend	-14 0 20 -18
s:extension	0 -20 -2 17
s:extra	3 3 3 -14
s:face	-3 13 -4 -7
s:fact	0 -2 12 -6
s:fail	0 -9 -3 12
s:fall	-1 9 10 -22
s:family	0 -5 11 -7
s:far	0 -9 0 9
s:farm	0 -2 10 -5
s:farmer	-2 4 -9 7
s:favour	0 7 -17 9
s:fear	0 -7 -4 11
s:fee	-8 -5 23 -16
s:figure	-2 4 6 -13
s:find	-2 15 4 -24
s:first	3 2 2 -15
s:fish	0 8 -17 9
s:fishmeal	0 -14 -3 17
s:fits	-39 73 24 -99
s:fits-ahead	-15 7 -17 12
s:fits-gone	31 -26 2 2
s:fix	0 10 -3 -6
s:flat	0 -1 9 -6
s:float	0 -1 -13 16
s:flour	0 -6 -20 24
s:follow	-8 12 3 -10
s:following	14 -14 -5 0
s:for	-1 -5 11 -5
s:foresee	0 -4 -10 15
s:former	0 -4 -6 10
s:found	0 -15 15 -3
s:four	-1 -17 4 8
s:fourth	0 -13 5 1
s:free	0 -6 25 -20
s:freeze	6 -24 0 14
s:friend	0 0 -10 12
s:from	1 -9 4 4
s:frozen	0 -14 6 6
s:fruit	3 -1 4 -8
s:full	4 -17 -4 12
s:further	2 -5 -11 12
s:gave	-10 7 18 -28
s:generic	0 -2 10 -7
s:geneva	3 25 -11 -29
s:get	-10 5 5 -7
s:give	-8 9 2 -8
s:given	-6 3 8 -9
s:good	-6 20 -1 -19
s:government	9 4 -23 7
s:grace	0 0 -10 11
s:grant	0 8 -10 1
s:great	0 15 -10 -4
s:group	0 0 12 -15
s:grower	0 0 10 -7
s:had	16 -7 5 -11
s:halt	0 23 -20 -5
s:hand	-3 3 -17 14
s:handshake	-1 0 13 -10
s:happen	-1 22 -1 -21
s:harvest	0 10 -39 22
s:has	-22 -2 0 10
s:have	-35 2 12 -5
s:he'd	0 -6 -9 14
s:hear	0 -12 -14 23
s:her	-1 -5 -7 16
s:higher	1 22 -14 -14
s:highest	0 -7 13 -4
s:him	0 -9 -6 16
s:his	-9 -6 -6 14
s:hit	0 9 0 -6
s:hold	8 -9 7 -3
s:holiday	3 22 -19 -6
s:home	1 -16 3 4
s:hope	0 10 -14 0
s:hospital	0 -1 9 -6
s:hour	-4 -1 -7 11
s:household	0 -8 16 -10
s:i	0 -9 -5 12
s:i'd	0 -1 -9 12
s:if	-20 -7 8 3
s:import	-1 0 10 -13
s:impose	-6 16 -4 -7
s:including	0 11 -7 -5
s:instead	0 7 -24 17
s:interest	0 -2 16 -12
s:interview	0 -13 -4 17
s:into	2 -3 11 -9
s:introduce	0 5 -17 7
s:is	-48 1 0 10
s:island	0 0 15 -13
s:joined	-1 8 6 -16
s:joint	0 15 -4 -8
s:judge	0 -6 11 -3
s:just	0 5 5 -10
s:keep	-2 28 -18 -12
s:know	9 -1 -16 7
s:kuala	0 5 2 -12
s:lago	0 -11 1 5
s:land	0 6 0 -9
s:lapse	15 -9 -4 1
s:last	-7 17 -12 -4
s:lasted	28 -6 0 -35
s:late	-3 -11 13 0
s:later	-9 -25 15 10
s:law	0 0 11 -9
s:lawyer	7 -19 0 7
s:lay	0 7 4 -15
s:least	-2 -5 12 -4
s:leave	-4 -12 10 4
s:legal	0 -3 11 -6
s:length	10 3 -14 0
s:lengths=1	-43 12 -22 25
s:lengths=2	-21 -16 30 -7
s:lengths=3	-13 -19 21 -2
s:lengths=4	42 -5 31 -64
s:less	-2 -20 7 7
s:letter	4 -6 -11 12
s:licence	9 -17 26 -24
s:lift	3 -5 -9 13
s:like	0 9 4 -11
s:likewise	0 4 5 -10
s:limit	0 0 13 -12
s:limited	0 11 -7 -3
s:line	-3 -15 21 -6
s:list	0 12 -1 -13
s:listed	0 -14 0 12
s:listing	0 19 -13 -8
s:little	0 15 -10 -4
s:live	-8 18 -15 0
s:loan	0 0 12 -10
s:long	-2 5 -9 4
s:long=month	-34 -92 98 -26
s:long=usual	8 46 -70 22
s:long=week	-50 -116 164 -99
s:long=years	-44 -49 35 9
s:look	0 6 9 -20
s:lorry	-1 -10 4 4
s:lose	-8 -10 10 1
s:lower	0 -15 11 2
s:lumpur	0 5 2 -12
s:m	-1 7 9 -20
s:magnet	0 -13 10 4
s:make	16 8 -12 -10
s:management	0 -7 10 0
s:mandate	0 -9 -21 26
s:market	-1 -12 10 1
s:matter	0 -16 -7 21
s:may	-12 -29 31 -1
s:mayor	-4 -17 23 -5
s:me	0 0 -22 19
s:mean	0 -12 -9 19
s:measure	0 8 -8 -1
s:mediator	0 -19 34 -23
s:medicine	-7 -5 19 -4
s:meet	10 -13 12 -7
s:member	0 -15 19 -5
s:mentioned	0 -6 -14 18
s:midnight	4 2 3 -15
s:might	0 -2 12 -9
s:milk	0 18 -9 -7
s:mill	0 11 10 -20
s:million	0 2 12 -16
s:mind	0 14 -7 -7
s:minister	-12 10 -16 10
s:monday	0 4 -15 7
s:money	0 -13 11 2
s:moratorium	0 -10 8 0
s:more	-18 3 -14 17
s:more-before	-23 -13 2 17
s:morning	-5 10 3 -13
s:move	-1 -7 19 -10
s:mr	-2 -9 -7 18
s:much	-2 -6 11 -1
s:must	0 0 19 -16
s:my	-3 -11 -6 18
s:name	0 6 -18 9
s:named=1	-24 -48 68 -17
s:named=2	-12 25 -30 6
s:named=3	9 25 -51 9
s:nearly	0 0 13 -17
s:need	-1 -17 5 7
s:negotiate	0 6 -9 3
s:negotiation	0 0 17 -18
s:negotiator	0 -5 17 -12
s:neither	6 -19 10 0
s:net	0 -6 13 -7
s:never	0 7 -10 0
s:new	-7 -15 8 7
s:nickel	0 4 6 -11
s:night	-2 -16 2 14
s:nobody	0 5 5 -15
s:northern	0 -13 15 -1
s:note	-2 2 7 -8
s:nothing	-12 -5 2 8
s:notice	0 24 0 -25
s:now	-14 0 27 -26
s:number	-7 -17 -9 27
s:of	-2 -9 6 1
s:off	5 2 1 -10
s:offer	-8 -45 12 11
s:old	-8 -7 21 -12
s:on	-9 1 3 0
s:once	14 -17 -21 23
s:one	4 -12 -5 10
s:one day	-7 -35 55 -31
s:one month	-21 -75 103 -60
s:one week	-4 -15 28 -14
s:one year	-23 -13 -23 42
s:opened	0 -10 16 -4
s:operator	0 -5 14 -9
s:opposition	0 7 11 -18
s:or	-5 -25 32 -9
s:order	-4 12 -4 -7
s:originating	0 19 -5 -16
s:other	-21 16 -10 2
s:otherwise	0 16 -14 -1
s:our	-2 -12 -9 19
s:out	26 -9 -1 -8
s:outcome	0 -2 -9 12
s:over	12 -4 13 -18
s:own	5 17 -4 -21
s:owned	0 -17 8 3
s:owner	0 -14 12 0
s:pact	-4 11 -1 -9
s:page	0 -4 -5 11
s:palm	0 8 0 -11
s:paper	-6 -16 -14 31
s:parcel	0 -16 2 13
s:parliament	0 -18 8 4
s:part	-2 17 -4 -10
s:parted	-6 9 -1 0
s:party	-3 4 11 -15
s:pass	-6 1 10 -9
s:past	-3 -11 15 0
s:pause	1 20 -24 -1
s:pay	-7 5 16 -21
s:pen	0 9 -14 5
s:people	-2 1 -12 12
s:perhap	0 -5 -14 19
s:phone	0 -3 -8 12
s:phosphate	0 10 0 -11
s:place	0 7 4 -17
s:plan	0 6 17 -24
s:policy	0 -23 23 -2
s:pork	0 0 10 -10
s:port	6 -9 20 -18
s:possible	0 -8 -5 14
s:post	0 0 17 -20
s:powder	0 19 -8 -11
s:present	-5 -14 -2 22
s:president	0 20 -21 -4
s:press	0 17 -2 -16
s:price	0 -25 11 4
s:principle	0 -21 -9 27
s:proclamation	0 -15 25 -14
s:prolong	3 -20 7 5
s:prolongation	-1 0 -19 20
s:prolonged	0 15 -11 -6
s:promise	-7 -5 20 -12
s:proposal	-1 -12 -31 38
s:propose	-8 -16 -11 25
s:protest	0 -6 11 -2
s:protocol	0 -7 -6 14
s:provide	-4 -3 -9 15
s:published	0 -3 11 -6
s:pump	-1 4 -11 7
s:purchase	0 -5 10 -2
s:quarrel	0 4 6 -14
s:quarter	0 -15 18 -4
s:radio	0 -20 11 6
s:rain	0 9 -2 -7
s:rare	-2 -15 16 0
s:raspberry	1 -11 0 9
s:rate	-17 25 -2 -18
s:rather	0 3 -13 13
s:reach	-13 -7 9 6
s:ready	-1 -3 -10 16
s:reason	0 -2 20 -16
s:reciprocal	-4 -9 7 4
s:reckon	0 12 -1 -8
s:recommend	0 -14 -12 23
s:reduce	0 11 -3 -6
s:reduction	0 3 -17 8
s:refused	2 -14 15 -7
s:remain	0 -13 -8 20
s:renew	3 -14 8 0
s:renewal	0 1 -14 11
s:renewed	-5 0 10 -11
s:rent	0 -11 29 -24
s:replace	-6 16 -6 -3
s:report	0 -1 21 -18
s:reporter	-2 4 11 -13
s:reprieve	0 12 -1 -8
s:required	0 -14 12 1
s:rest	2 2 -10 3
s:restriction	0 0 -8 6
s:result	-1 -10 13 0
s:retain	0 -14 0 14
s:return	0 -17 4 9
s:review	0 -11 16 -6
s:revive	0 -3 -3 9
s:right	0 13 0 -15
s:rise	5 -5 13 -18
s:river	0 -24 31 -13
s:room	8 -3 -14 11
s:round	-13 -27 23 3
s:rubber	0 -6 -6 11
s:rule	-3 -9 12 -2
s:run	20 2 -2 -16
s:salmon	0 0 -12 12
s:same	-11 29 -9 -16
s:save	0 -4 8 -1
s:say	-16 -2 -7 14
s:season	0 0 -11 13
s:second	11 -12 0 0
s:section	-7 -12 38 -22
s:sell	-5 -17 7 5
s:send	0 -11 -12 20
s:set	-2 7 -13 5
s:settle	1 -23 0 19
s:shall	-2 5 -13 7
s:she	9 -13 3 0
s:shelve	0 17 -11 -4
s:ship	-6 -7 17 -8
s:shipbuilding	0 0 9 -10
s:shook	0 0 -8 11
s:short	0 10 1 -10
s:should	0 -26 25 -3
s:show	0 -7 8 0
s:shrimp	8 2 -11 0
s:shut	0 -8 14 -4
s:side	8 1 -9 1
s:signature	-7 -7 -22 30
s:silent	0 -14 18 -4
s:since	-11 11 -3 -1
s:sir	0 7 2 -10
s:sit	-8 -7 15 -3
s:sleep	6 0 -9 1
s:somebody	0 0 -13 11
s:source	0 -16 -2 17
s:spare	0 8 0 -12
s:speak	-1 1 -9 9
s:special	0 12 9 -24
s:spoken	0 -9 0 9
s:spring	8 0 5 -15
s:stand	-8 -2 15 -7
s:standstill	-12 -7 -16 25
s:start	3 -28 10 10
s:statement	0 10 0 -7
s:station	0 -10 7 1
s:stay	-6 -9 20 -3
s:step	-3 -11 10 1
s:still	-5 -20 27 -4
s:stock	0 -9 16 -5
s:stockholm	-3 -5 0 9
s:stretch	0 0 -13 13
s:strike	-13 -14 14 6
s:subject	0 3 -11 7
s:successor	12 -12 -3 2
s:sugar	0 15 -28 4
s:suggest	0 -4 -6 10
s:summit	-4 -5 8 0
s:surcharge	-8 -34 38 -6
s:suspend	-2 -2 -5 8
s:suspension	-10 0 0 5
s:table	-3 -18 -8 20
s:take	2 14 -7 -10
s:talk	-27 -34 23 13
s:talked	0 -17 -1 17
s:tariff	3 -1 8 -6
s:tea	-4 13 -5 -4
s:telephone	0 15 -8 -6
s:television	0 -27 9 13
s:tell	-15 -21 5 14
s:term	-5 0 -7 9
s:terminal	0 -1 9 -5
s:text	-4 -2 -27 29
s:than	-13 -5 21 -11
s:that	-8 0 -3 7
s:the	-16 -7 6 8
s:their	-31 3 12 -5
s:them	-13 -2 15 -10
s:themselve	0 16 -8 -6
s:then	-3 0 18 -22
s:there	11 -7 0 -2
s:these	-6 19 -15 0
s:thi	-3 -19 10 11
s:think	0 -2 18 -19
s:third	-10 0 5 0
s:threaten	0 11 -4 -4
s:three	-11 -9 11 1
s:through	-5 16 -18 3
s:tiktok	0 -4 12 -5
s:till	0 4 -12 1
s:timber	0 9 -14 2
s:time	-11 -6 18 -6
s:to	-8 1 7 -4
s:together	-1 -8 20 -11
s:ton	0 -7 -1 8
s:too	2 -15 7 2
s:town	-4 -5 19 -12
s:toy	0 -10 0 12
s:trade	-19 2 -7 12
s:trader	0 1 -16 11
s:transfer	0 0 8 -11
s:travel	0 -4 9 -3
s:treaty	8 -7 -16 13
s:trial	0 2 7 -11
s:truce	14 0 -2 -7
s:tuesday	0 -2 13 -12
s:turn	9 -17 11 -7
s:twice	5 -16 4 4
s:two	6 -17 7 4
s:tyre	11 4 -10 -9
s:unchanged	0 -7 9 0
s:under	-14 -4 15 -5
s:undertaken	0 9 -1 -8
s:union	0 -5 13 -7
s:unit	0 -9 16 -6
s:unit=day	5 -2 43 -50
s:unit=month	4 -1 -27 24
s:unit=week	-34 23 11 -26
s:unit=year	-41 -36 20 24
s:unless	-4 -17 22 -3
s:until	-15 9 7 -16
s:up	-12 12 9 -18
s:upper	0 -3 9 -5
s:us	-8 22 -8 -9
s:use	0 16 -5 -9
s:valid	0 -5 -11 16
s:valley	0 -7 12 -3
s:vessel	0 0 11 -14
s:vote	4 -11 3 0
s:wage	0 -5 11 -6
s:wait	0 6 11 -17
s:waited	0 -14 9 1
s:waiting	0 -11 17 -7
s:walk	0 16 -4 -12
s:wall	0 13 -2 -12
s:want	-5 15 -8 0
s:was	2 6 0 -12
s:water	0 -9 14 -4
s:we	-11 1 -9 11
s:week	-2 12 -23 11
s:weekend	4 1 0 -10
s:well	0 -7 14 -4
s:what	8 6 -20 6
s:wheat	0 0 15 -17
s:when	7 16 -11 -11
s:whether	0 -21 -2 20
s:while	3 6 -18 7
s:who	-16 -23 25 -1
s:whose	0 0 -11 11
s:why	1 0 9 -12
s:will	-19 1 -1 5
s:window	0 -2 12 -9
s:wine	6 10 -22 0
s:winter	0 -5 14 -8
s:wish	0 10 -5 -4
s:withdraw	5 -12 0 3
s:within	0 -9 28 -23
s:without	13 -14 4 -3
s:word	0 -21 0 12
s:work	-1 3 9 -12
s:world	2 -6 11 -8
s:worth	0 1 9 -9
s:would	-12 -17 -8 25
s:year	3 -5 13 -13
s:yes	0 -15 -11 23
s:yet	-6 -7 -17 26
s:yield	-3 -13 31 -19
s:york	0 -11 15 -3
s:you	-2 1 15 -17
s:your	0 2 -12 11
sa:!	-1 13 -9 -1
sa:"	0 8 1 -8
sa:" .	-11 15 -9 0
sa:" he	0 14 8 -22
sa:" in	0 -5 -11 16
sa:" the	7 6 3 -20
sa:'	3 -1 18 -20
sa:' notice	0 -1 10 -5
sa:'s	0 -9 12 -2
sa:'s trade	0 8 -6 -1
sa:(	0 -6 -1 10
sa:) .	0 -16 1 9
sa:, "	11 4 11 -21
sa:, <level>	12 -14 11 -16
sa:, <name>	0 1 -10 6
sa:, <office>	0 -9 0 10
sa:, <person>	-2 11 -9 -1
sa:, <points>	0 8 0 -8
sa:, a	-4 -5 16 -8
sa:, according	0 -14 11 1
sa:, and	15 -17 4 3
sa:, as	-5 0 -13 17
sa:, but	-3 -9 -2 14
sa:, by	0 5 5 -12
sa:, counted	-2 12 -17 5
sa:, down	4 -11 0 4
sa:, end	5 0 0 -9
sa:, expire	11 -7 -2 -1
sa:, from	2 -18 -9 19
sa:, had	1 10 -6 -8
sa:, he	-1 -3 10 -4
sa:, is	-3 5 5 -12
sa:, no	0 -3 -7 12
sa:, not	-1 0 -11 11
sa:, on	-3 -8 23 -14
sa:, one	0 -3 17 -12
sa:, or	0 -12 -3 14
sa:, say	0 -8 -15 24
sa:, she	0 0 12 -11
sa:, so	-8 25 -14 -5
sa:, take	-3 14 0 -9
sa:, that	3 -6 9 -4
sa:, their	0 10 4 -17
sa:, then	0 4 15 -22
sa:, to	-15 11 -21 11
sa:, two	0 -7 -2 10
sa:, unless	0 -14 14 0
sa:, was	-10 -1 11 0
sa:, while	0 3 -9 3
sa:, will	0 11 -9 -1
sa:, with	0 -29 2 19
sa:-	-4 6 7 -15
sa:. "	-1 -17 -12 26
sa:. m	0 6 0 -10
sa::	-9 -6 17 -7
sa:: <level>	0 -15 2 9
sa:: <number>	-1 6 7 -19
sa:;	23 -3 -11 -2
sa:; a	10 -8 8 -12
sa:; it	1 5 0 -11
sa:; the	2 15 0 -17
sa:<agent>	5 2 -16 7
sa:<day-ahead>	-49 19 -24 18
sa:<day-ahead> ,	3 5 -16 6
sa:<day-ahead> .	-28 28 -28 2
sa:<day-ahead> of	0 0 -8 9
sa:<day-ahead> unless	0 -8 9 0
sa:<day-gone>	25 3 -21 -4
sa:<day-gone> ,	11 1 -4 -6
sa:<day-gone> after	8 0 -10 0
sa:<day-gone> and	7 0 -9 1
sa:<day-gone> evening	0 -15 4 10
sa:<day-gone> to	10 0 -1 -6
sa:<day-today>	3 7 -1 -11
sa:<day-today> ,	0 17 -16 0
sa:<day-today> .	-3 13 -8 -2
sa:<day-today> ;	0 -2 -5 9
sa:<gate>	16 -23 -10 16
sa:<goods-amount> .	0 12 -9 0
sa:<goods>	1 9 -18 7
sa:<level-noun>	-23 3 -5 8
sa:<level>	10 -13 -3 9
sa:<level> ,	4 -12 24 -19
sa:<level> .	3 11 -3 -12
sa:<level> and	2 0 -15 10
sa:<level> for	-7 -6 -1 14
sa:<level> of	0 -5 8 -1
sa:<level> on	10 -2 -24 16
sa:<level> to	0 -1 19 -16
sa:<money>	-2 -6 25 -17
sa:<money> ,	0 -11 3 4
sa:<month-ahead> ,	1 11 -8 -7
sa:<month-gone>	3 -3 9 -14
sa:<name>	-10 3 -3 4
sa:<name> ,	-2 9 -4 -2
sa:<name> .	-3 -6 18 -8
sa:<name> <level>	0 0 -16 15
sa:<name> and	0 9 2 -17
sa:<name> has	5 6 -11 0
sa:<name> have	0 -5 11 -4
sa:<name> in	-6 -7 11 0
sa:<name> is	0 9 1 -12
sa:<name> take	0 -1 -12 12
sa:<name> to	4 4 -1 -11
sa:<name> will	0 -16 -18 28
sa:<name> would	0 -5 -6 11
sa:<not>	20 -9 -1 -3
sa:<number>	20 -14 9 -13
sa:<number> ,	0 3 6 -12
sa:<number> .	32 -8 -18 0
sa:<number> :	-1 6 5 -17
sa:<number> <quality>	0 14 -4 -11
sa:<number> a	0 6 0 -10
sa:<number> and	6 -3 -14 13
sa:<number> more	-1 20 -14 -3
sa:<office>	-14 2 8 -5
sa:<office> .	0 -13 5 2
sa:<office> of	0 4 4 -9
sa:<office> say	0 14 1 -16
sa:<organisation>	-2 -15 5 7
sa:<organisation> 's	0 -2 14 -10
sa:<organisation> ,	0 2 -13 11
sa:<organisation> .	-4 -17 6 8
sa:<organisation> in	0 2 -14 9
sa:<organisation> prolong	0 -6 11 -4
sa:<organisation> say	0 10 -9 -1
sa:<person> ,	-5 2 -9 8
sa:<person> .	-4 19 -10 -6
sa:<person> and	4 22 -11 -20
sa:<person> announce	0 10 -14 2
sa:<person> has	0 0 -13 12
sa:<person> of	0 -11 16 -4
sa:<person> sign	0 6 3 -11
sa:<points>	-6 16 -10 -3
sa:<quality>	-7 -2 -4 11
sa:<quality> farm	0 -5 10 -5
sa:<quality> good	0 4 7 -18
sa:<quality> minister	0 6 -13 1
sa:<quality> one	4 -1 -10 6
sa:<quality> president	0 -2 -5 9
sa:<seat>	-12 5 -4 4
sa:<seat> on	0 0 -11 10
sa:<seat> to	-6 -4 15 -6
sa:<sender>	4 9 0 -12
sa:<span>	-25 -7 2 9
sa:<span> ,	-12 -6 15 -2
sa:<span> .	-1 -21 12 3
sa:<span> after	0 9 -7 0
sa:<span> of	0 -4 -6 10
sa:<span> to	0 7 1 -10
sa:<taker>	0 -8 7 0
sa:<v-agree>	-14 1 -1 7
sa:<v-begin>	5 6 -18 5
sa:<v-deny>	-3 -2 16 -11
sa:<v-end>	31 -11 -7 -10
sa:<v-impose>	-11 7 -18 16
sa:<v-propose>	-4 -8 -4 15
sa:<v-return>	12 -3 0 -6
sa:<v-stay>	7 -7 5 -9
sa:<v-suspend>	7 11 -21 1
sa:<v-target>	-11 3 0 1
sa:<v-up>	11 1 -4 -7
sa:?	-17 -8 19 -3
sa:a	-7 -20 30 -9
sa:a .	0 6 0 -10
sa:a <organisation>	0 -3 8 0
sa:a deal	3 -9 6 -1
sa:a duty	0 9 -4 -2
sa:a handshake	0 -3 11 -7
sa:a long	0 -12 8 1
sa:a price	0 -4 10 -4
sa:a successor	14 -5 -7 0
sa:a television	0 -11 0 9
sa:a treaty	9 -4 -21 11
sa:a truce	-1 -18 -1 20
sa:according	0 -13 6 4
sa:according to	0 -13 6 4
sa:additional	-1 4 -12 4
sa:additional duty	0 13 -10 -4
sa:after	1 1 4 -12
sa:after <span>	0 -6 -5 12
sa:after a	-2 17 0 -20
sa:after that	0 14 -7 -5
sa:after the	-6 -28 0 21
sa:again	-8 0 9 -7
sa:again .	0 16 -8 -6
sa:against	0 8 -5 -1
sa:agree in	-5 1 -14 14
sa:agree to	-1 0 9 -6
sa:agreement	0 1 18 -20
sa:all	-9 1 2 0
sa:an	0 19 -6 -15
sa:an extension	7 0 0 -11
sa:and <level>	-3 -17 5 10
sa:and <name>	4 13 -13 -7
sa:and <number>	4 -12 0 6
sa:and <person>	-2 20 -13 -6
sa:and <quality>	0 -5 11 -2
sa:and <span>	0 -14 6 4
sa:and a	-4 -18 16 0
sa:and at	0 -6 9 0
sa:and by	0 8 -10 0
sa:and had	2 4 8 -18
sa:and has	0 -8 -7 17
sa:and it	4 0 -14 7
sa:and keep	-4 11 -3 -5
sa:and leave	0 -3 -7 10
sa:and no	0 7 8 -15
sa:and not	-1 0 -25 25
sa:and on	0 11 -12 0
sa:and one	0 -1 9 -5
sa:and retain	0 -18 4 14
sa:and sign	0 -7 0 9
sa:and that	7 -11 -15 21
sa:and the	-16 -17 8 13
sa:and we	0 -21 27 -9
sa:and what	0 15 0 -15
sa:and will	0 -3 -9 12
sa:announce .	0 -10 10 0
sa:another	11 -23 0 14
sa:another <number>	0 -13 15 -2
sa:anything	4 4 -20 8
sa:apply	3 -15 4 5
sa:are	0 11 0 -13
sa:as	-8 6 -12 11
sa:ask	9 0 -17 6
sa:ask for	10 -11 0 0
sa:at	11 -16 0 6
sa:at <level>	0 17 -25 8
sa:at <number>	14 -5 -16 10
sa:at least	0 5 8 -12
sa:at the	0 -9 3 7
sa:away	-1 0 9 -12
sa:back	-1 12 -2 -10
sa:back .	0 0 -13 13
sa:be	-11 3 -3 4
sa:be extend	0 0 13 -13
sa:bean	10 -5 4 -11
sa:beef	-3 16 -3 -8
sa:been	-8 -7 1 9
sa:been agree	0 6 -17 9
sa:before	-15 0 5 -4
sa:before it	0 14 -4 -8
sa:before the	-6 -2 -6 15
sa:begin	0 1 -15 10
sa:begin ,	2 -11 10 -2
sa:begin .	1 4 -13 4
sa:begin on	-1 -15 -20 30
sa:being	0 -1 -8 13
sa:better	0 1 8 -11
sa:better than	0 -4 15 -11
sa:between	4 4 2 -17
sa:between <name>	7 6 -2 -14
sa:between the	0 -4 15 -13
sa:blacklisted	0 9 1 -12
sa:bond	0 -2 11 -6
sa:border	0 9 -6 -1
sa:both	0 20 -20 -1
sa:both duty	0 -16 -4 20
sa:broke	14 -14 5 -10
sa:busan ,	0 -8 4 3
sa:but	-5 -11 -2 17
sa:but not	0 -7 9 -2
sa:buy	0 -18 1 11
sa:by	-1 -18 18 -2
sa:by <day-ahead>	0 -5 13 -9
sa:by the	8 0 0 -7
sa:call	-4 13 -3 -5
sa:calm	0 -5 -16 20
sa:can be	0 -15 9 5
sa:cement	0 -12 0 9
sa:clock	-2 -4 15 -9
sa:coffee	0 7 -11 2
sa:collect	5 6 0 -14
sa:come	-19 14 -7 1
sa:come back	0 10 -3 -6
sa:come to	-1 -4 -4 10
sa:conclude	5 0 7 -17
sa:confirm	0 4 5 -11
sa:control on	0 -13 11 0
sa:cost	0 -10 3 4
sa:cotton	0 6 6 -14
sa:count	0 -20 2 14
sa:counted	-4 23 -22 0
sa:counted from	-2 21 -21 0
sa:crane	0 -9 11 0
sa:custom	0 -6 9 -1
sa:day	-6 11 -10 1
sa:deadline	0 -3 12 -7
sa:deal	2 -11 -3 11
sa:did	0 -5 13 -9
sa:die	4 6 -13 0
sa:dispute	-1 -26 9 12
sa:dispute over	0 -16 1 12
sa:done	0 -13 5 6
sa:draft	0 -9 -4 13
sa:drop	2 -8 11 -2
sa:during	0 -4 17 -17
sa:during which	1 -2 13 -14
sa:duty	12 0 -6 -2
sa:duty at	0 -2 -2 8
sa:duty of	0 9 4 -16
sa:duty on	-2 9 3 -11
sa:duty that	0 8 -6 -2
sa:duty to	16 -15 0 -5
sa:each of	0 -1 11 -7
sa:each other	-8 0 -4 9
sa:earlier	-1 -8 11 -1
sa:earth	0 -13 4 7
sa:economy	0 -6 10 0
sa:effect	-5 19 -4 -12
sa:else	0 4 1 -8
sa:end	18 0 -4 -14
sa:end .	-7 10 0 -5
sa:end in	11 9 -14 -12
sa:end on	-2 -12 17 -2
sa:evening	-1 -25 19 6
sa:evening .	0 -13 2 9
sa:ever	-6 18 -9 -3
sa:everything	0 -1 -6 10
sa:expect to	6 0 -10 2
sa:expire	9 5 -3 -17
sa:expire on	0 12 -3 -10
sa:export	9 2 -13 0
sa:export of	10 0 0 -14
sa:extend	-4 0 8 -5
sa:extend its	0 0 -13 11
sa:extension of	0 10 0 -10
sa:failed to	10 -4 -1 -3
sa:fall	0 7 6 -18
sa:fee	0 -6 11 -2
sa:fee .	0 -7 11 -3
sa:fentanyl	0 9 10 -19
sa:figure	-2 11 -6 -3
sa:find	-1 2 8 -12
sa:firm .	0 2 -11 4
sa:for	-2 9 7 -15
sa:for <name>	0 3 6 -16
sa:for <number>	-2 16 -6 -5
sa:for the	0 -4 8 -4
sa:for which	0 16 -13 -6
sa:force	-6 11 -6 0
sa:force .	0 -10 0 12
sa:four	0 -13 4 6
sa:free	0 8 0 -10
sa:freeze	8 0 -8 0
sa:from	0 -1 -12 12
sa:from <day-ahead>	0 -20 -11 29
sa:from <day-gone>	10 26 -31 -17
sa:from <level>	-3 -17 21 0
sa:from <name>	0 9 2 -13
sa:from <number>	-1 0 12 -13
sa:from the	-2 7 -14 4
sa:full	4 -11 5 0
sa:gave	-3 14 0 -14
sa:geneva	-6 17 -10 -3
sa:geneva are	0 12 -10 -2
sa:get	0 -2 10 -6
sa:given	0 1 9 -11
sa:go ,	9 -12 2 -3
sa:go into	0 13 -8 -5
sa:go on	-6 20 -4 -13
sa:go to	0 -12 0 5
sa:good	0 11 0 -16
sa:government	11 -3 0 -5
sa:grace	0 9 -20 12
sa:had	0 4 15 -26
sa:had put	0 -11 0 10
sa:halve	0 10 0 -11
sa:hand	0 -5 -4 10
sa:handshake	0 -5 14 -9
sa:hang	0 6 -10 2
sa:harvest	0 9 -30 17
sa:has	-1 -7 -15 22
sa:has been	-6 0 -8 12
sa:has say	0 10 -9 -1
sa:has sign	0 -7 -3 11
sa:has to	0 -10 0 9
sa:have	-11 3 -8 11
sa:have been	0 -3 -8 15
sa:he had	0 0 -7 10
sa:he tell	0 6 3 -10
sa:higher duty	0 -10 2 7
sa:highest	0 -6 11 -3
sa:his	-1 -1 -30 29
sa:his <office>	0 -5 -7 13
sa:his <organisation>	0 2 -9 4
sa:holiday	0 13 -21 9
sa:holiday .	0 16 -18 1
sa:home	0 -7 11 -4
sa:i	-6 -11 9 2
sa:i have	0 -10 -3 13
sa:if	-4 13 -2 -6
sa:impose	0 12 -1 -10
sa:impose on	0 15 -3 -12
sa:in	10 -14 -5 11
sa:in <month-gone>	7 -12 15 -20
sa:in <name>	-10 15 4 -14
sa:in <number>	7 -1 9 -16
sa:in <seat>	-3 -1 -7 10
sa:in a	0 -11 0 9
sa:in force	-1 13 -7 -4
sa:in place	0 14 -8 -5
sa:in stockholm	0 -4 -5 10
sa:in the	5 7 -12 0
sa:in their	2 -14 -1 10
sa:in write	0 -11 0 9
sa:including	0 11 -6 -4
sa:instead	0 14 -15 0
sa:instead of	0 15 -17 1
sa:interview	0 -11 0 12
sa:is	-20 8 -8 6
sa:is ,	0 -21 4 13
sa:is a	0 -12 3 5
sa:is not	-2 0 20 -21
sa:is on	0 -7 -3 10
sa:is over	-1 15 -9 -4
sa:is still	0 -5 12 -5
sa:is to	0 15 -5 -10
sa:is what	8 0 -23 11
sa:it	5 3 -2 -6
sa:it 's	0 -16 11 2
sa:it .	17 -6 -7 -1
sa:it begin	-1 15 -21 7
sa:it is	-7 12 -19 6
sa:it take	5 10 -7 -11
sa:it to	9 -2 -5 0
sa:it was	0 4 6 -16
sa:its export	0 11 -14 0
sa:keep	-12 22 -21 0
sa:lapse	17 -7 -1 -6
sa:last	-7 20 -2 -14
sa:last <month-gone>	-1 17 -12 -1
sa:last day	2 4 0 -8
sa:later	-7 -22 22 1
sa:lay	-3 -9 12 0
sa:least	0 5 9 -13
sa:leave	-10 -7 24 -8
sa:leave .	0 -3 11 -6
sa:less	0 -13 11 0
sa:less <span>	0 -10 17 -8
sa:let	0 2 -10 6
sa:licence	10 -8 4 -8
sa:lift	4 -5 -9 9
sa:like	0 -9 6 0
sa:likely	0 9 -2 -6
sa:likely .	0 11 -4 -6
sa:likewise	0 4 -10 3
sa:line	-3 -9 8 1
sa:list	0 0 8 -8
sa:list .	0 7 0 -9
sa:listed	0 -13 0 11
sa:listed firm	0 -8 -1 9
sa:little	0 15 -11 -4
sa:live	-2 10 -4 -4
sa:london	-2 -3 11 -1
sa:long ,	1 8 -12 0
sa:long time	0 -12 11 0
sa:longer	-1 1 -10 9
sa:longer .	0 -5 -3 10
sa:look	0 -4 17 -10
sa:look at	0 -4 10 -6
sa:m	0 6 0 -10
sa:m .	0 3 3 -9
sa:matter	0 -9 2 5
sa:may	-2 -12 10 1
sa:me	0 -2 -19 21
sa:mean	0 -12 0 13
sa:mediator	0 -8 17 -10
sa:mediator say	0 -4 9 -4
sa:meet	1 -10 0 8
sa:meet on	0 0 -11 12
sa:member	0 -2 10 -7
sa:mentioned	0 -5 -10 14
sa:midnight	2 6 0 -12
sa:ministry	0 10 -5 -3
sa:monday	0 -4 -9 14
sa:monday ,	0 -5 -8 14
sa:money	0 -11 7 3
sa:month ,	0 9 -8 0
sa:more .	6 -16 8 -2
sa:more for	0 4 14 -20
sa:morning	-4 0 14 -14
sa:most	0 -5 -7 14
sa:move	0 1 11 -15
sa:my	0 -9 -5 16
sa:name	0 -7 -1 9
sa:need the	0 -6 -3 10
sa:negotiate	0 12 -14 1
sa:neither	9 -16 3 0
sa:neither side	11 -14 0 0
sa:new	0 -11 9 0
sa:night	0 -9 1 5
sa:no more	-2 0 -11 16
sa:not <span>	0 -9 -17 23
sa:not for	0 0 12 -17
sa:now	-6 -16 20 0
sa:number	-5 -9 -5 16
sa:of	-37 -9 29 -8
sa:of <day-gone>	0 -11 0 13
sa:of <level>	-3 0 10 -7
sa:of <month-ahead>	0 -11 6 2
sa:of <month-gone>	0 13 -1 -11
sa:of <number>	6 16 -18 -3
sa:of <quality>	0 7 2 -12
sa:of <span>	-2 -6 19 -12
sa:of a	0 -7 0 9
sa:of geneva	0 19 -16 -5
sa:of it	0 11 -11 1
sa:of its	0 -8 0 6
sa:of listed	0 -9 3 3
sa:of talk	-6 -3 16 -7
sa:of the	-18 0 11 -5
sa:of them	-2 -1 15 -13
sa:of thi	0 -9 15 -4
sa:of truce	0 -3 -9 13
sa:of what	0 10 -3 -6
sa:off	-4 12 -1 -6
sa:offer	0 -16 4 5
sa:old rate	0 6 -12 4
sa:on	-13 12 -11 2
sa:on ,	0 -11 8 1
sa:on .	-1 12 -13 0
sa:on <day-ahead>	-41 6 3 4
sa:on <day-gone>	21 -14 6 -10
sa:on <day-today>	-1 -8 6 2
sa:on <number>	0 -6 17 -8
sa:on a	-2 11 -10 0
sa:on both	0 -1 -17 18
sa:on each	0 -3 -5 9
sa:on our	0 0 -10 8
sa:on paper	0 -10 14 -4
sa:on rare	0 -15 11 2
sa:on the	-5 0 -6 9
sa:on top	0 1 -10 7
sa:once	9 -4 -11 6
sa:one	9 -22 0 10
sa:one .	4 -11 8 -4
sa:only	1 17 -24 2
sa:or	-2 -16 22 -6
sa:or two	0 -5 8 -1
sa:other	-14 6 2 -1
sa:out	23 3 -8 -21
sa:out .	3 13 -12 -9
sa:out on	5 4 0 -11
sa:over	15 -4 10 -21
sa:over .	8 -11 6 -1
sa:over on	-1 12 2 -16
sa:own	7 12 -6 -17
sa:owned	0 -15 3 6
sa:owned by	0 -13 0 9
sa:owner	0 -13 20 -11
sa:paper	0 1 8 -11
sa:pass	-3 5 4 -9
sa:pay	0 14 0 -15
sa:pay <level>	1 16 -5 -19
sa:peace	-4 2 7 -9
sa:pen	0 3 -12 8
sa:period	0 -4 11 -5
sa:place	8 3 1 -18
sa:place .	9 1 -4 -8
sa:plan	0 -4 13 -7
sa:plan .	0 0 12 -12
sa:policy	0 -14 13 0
sa:port	10 -15 0 1
sa:possible	0 -8 -3 10
sa:possible .	0 -3 -4 9
sa:present	0 -17 0 16
sa:president	0 23 -14 -10
sa:price	0 -14 12 0
sa:prolong	6 -11 11 -12
sa:promise	-2 -8 12 0
sa:propose	-3 -15 -7 22
sa:put	7 -22 -3 15
sa:put it	6 -13 0 5
sa:put on	0 -18 0 17
sa:quiet ,	0 -6 9 -3
sa:rare	0 -13 4 7
sa:rare earth	0 -13 1 10
sa:rate	-9 9 -11 4
sa:rather	0 8 -15 8
sa:reach	-9 -8 11 2
sa:read	-1 4 8 -13
sa:reckon	0 13 -13 0
sa:reckon .	0 7 -11 3
sa:renewed	-2 14 -2 -13
sa:rent	0 0 10 -10
sa:report	0 1 7 -10
sa:retain	0 -14 0 14
sa:retain <level>	0 -13 3 9
sa:rice	-2 13 -10 0
sa:round	0 -10 5 4
sa:round of	0 -9 8 0
sa:rule on	0 0 8 -9
sa:run	15 2 6 -35
sa:run ,	-2 -12 19 -6
sa:run out	26 1 -17 -15
sa:run until	0 16 -12 -3
sa:same	-10 24 -4 -16
sa:same rate	-3 11 -6 -3
sa:sanction	0 -6 17 -8
sa:sanction on	0 -6 17 -8
sa:say	0 -3 -10 13
sa:say ,	0 11 -9 -2
sa:say .	6 5 -1 -8
sa:say <person>	0 -12 -4 17
sa:say in	0 -5 -4 10
sa:say on	0 -11 9 4
sa:say the	0 10 -3 -5
sa:second	0 -18 12 3
sa:section	0 -2 11 -5
sa:section <number>	0 -1 10 -5
sa:sell	-4 -9 8 0
sa:she	10 -19 10 -5
sa:she say	11 -20 11 -7
sa:ship	-2 4 5 -10
sa:ship .	-1 1 8 -10
sa:short	0 13 2 -18
sa:should	0 -4 10 -4
sa:side	9 -2 1 -6
sa:side .	-2 0 -9 11
sa:sign	-6 9 -17 9
sa:sign .	0 -10 7 1
sa:sign in	-9 33 -19 -16
sa:signature	-6 -10 -10 23
sa:signature .	0 -14 0 11
sa:since	-3 5 -12 8
sa:since <day-gone>	0 10 -9 0
sa:since <month-gone>	0 -10 0 11
sa:since the	0 -13 5 8
sa:sit	-1 0 11 -6
sa:so	-13 13 -1 -5
sa:soybean	0 -20 11 9
sa:soybean .	0 -9 0 8
sa:special	0 21 -4 -18
sa:standstill	-2 -3 -4 11
sa:start	8 -21 9 0
sa:start .	10 -2 3 -13
sa:start on	0 -10 2 6
sa:steel	0 -8 -3 12
sa:still	-2 -19 28 -11
sa:stockholm	-1 -11 0 13
sa:strike	-4 -10 7 3
sa:successor	14 -5 -7 0
sa:sugar	0 16 -13 -6
sa:sugar truce	0 13 -7 -5
sa:surcharge	0 5 2 -10
sa:suspension	-3 -18 19 0
sa:table	0 -8 0 9
sa:table .	0 -1 -11 13
sa:take	1 15 -14 -4
sa:take <level>	0 -17 -2 18
sa:take effect	-5 10 0 -11
sa:talk	-11 -19 12 7
sa:talk ,	0 12 -7 -6
sa:talk .	0 -13 16 -3
sa:talk in	-4 -9 0 10
sa:talked	0 -7 -2 11
sa:tariff ,	0 14 0 -14
sa:tariff of	0 -15 22 -7
sa:tariff on	0 3 -13 9
sa:tea	-2 0 8 -3
sa:telephone	0 19 -4 -14
sa:television	0 -19 0 15
sa:television interview	0 -11 -2 14
sa:tell <person>	0 -8 -6 14
sa:term	0 -14 0 13
sa:than <span>	0 0 12 -10
sa:that	0 2 -20 16
sa:that 's	0 0 11 -10
sa:that ,	-1 11 -5 -4
sa:that .	0 3 -14 11
sa:that <person>	0 7 0 -9
sa:that both	0 12 -2 -10
sa:that had	4 -6 -10 11
sa:that he	0 -1 -14 17
sa:that is	8 -17 0 11
sa:that it	0 -15 7 6
sa:that the	0 12 -10 -1
sa:that time	0 -2 -5 9
sa:that was	-4 -11 10 2
sa:the	-8 -3 3 2
sa:the <day-ahead>	-2 1 -23 20
sa:the <day-gone>	8 13 -24 -2
sa:the <level>	11 -11 -20 15
sa:the <name>	-6 16 4 -20
sa:the <number>	6 -10 -6 11
sa:the <office>	-1 11 0 -8
sa:the <organisation>	0 -20 -10 29
sa:the <person>	0 -17 4 8
sa:the <quality>	0 9 3 -13
sa:the additional	0 11 -13 0
sa:the clock	-2 0 10 -6
sa:the control	0 -11 10 0
sa:the day	-6 15 -13 0
sa:the end	0 9 -11 0
sa:the export	9 -18 -6 10
sa:the first	0 -5 -3 11
sa:the last	1 14 -14 -4
sa:the new	7 -2 1 -10
sa:the next	-4 17 4 -19
sa:the old	-5 -3 12 -6
sa:the one	0 -7 -3 11
sa:the order	0 10 -4 -6
sa:the other	-3 4 9 -15
sa:the present	0 -6 -12 18
sa:the rest	0 -14 7 7
sa:the same	-9 16 1 -15
sa:the second	-6 -10 4 10
sa:the signature	0 -6 -1 9
sa:the suspension	0 -9 11 0
sa:the table	0 -7 -3 11
sa:the tariff	6 1 -14 4
sa:the third	0 0 -11 11
sa:the truce	-2 0 17 -17
sa:the two	14 9 -7 -17
sa:their	-5 -4 14 -4
sa:their <office>	0 10 0 -9
sa:their dispute	0 -11 -3 13
sa:them	-6 3 20 -21
sa:them .	-2 -3 23 -21
sa:then	-9 2 14 -13
sa:then .	0 7 1 -9
sa:there	-8 -4 11 -2
sa:there .	0 -11 11 0
sa:they	-14 13 -1 -5
sa:thi	0 -11 28 -14
sa:thi year	0 4 5 -10
sa:think	2 -6 12 -12
sa:third	-1 -7 -1 10
sa:those	0 -12 11 0
sa:three	-4 -4 11 -1
sa:through	-2 18 -6 -12
sa:through <number>	0 15 -7 -8
sa:time	0 -3 15 -11
sa:to	4 12 -2 -12
sa:to <day-ahead>	0 13 -9 -5
sa:to <day-gone>	0 -23 -2 24
sa:to <level>	12 -2 6 -13
sa:to <name>	0 -14 8 1
sa:to <number>	7 0 -13 3
sa:to a	0 -14 0 11
sa:to be	-2 -4 16 -7
sa:to begin	0 -11 -8 18
sa:to come	0 18 -8 -11
sa:to do	0 8 3 -13
sa:to end	-2 -5 15 -9
sa:to expire	-6 18 -6 -9
sa:to give	0 9 -4 -5
sa:to go	0 -14 15 0
sa:to run	0 -8 18 -11
sa:to sign	6 -8 15 -14
sa:together	0 -10 19 -8
sa:too .	0 0 9 -11
sa:top	0 0 -15 14
sa:trade	-6 13 -5 -5
sa:trade agreement	0 -2 10 -6
sa:trade war	0 -8 0 9
sa:treaty	8 0 -21 10
sa:truce	0 -3 10 -6
sa:truce between	7 -2 8 -17
sa:truce in	0 -16 0 12
sa:truce that	-1 7 -13 4
sa:turn	0 -9 8 0
sa:twice	5 -14 1 4
sa:two .	0 -7 11 -3
sa:two <office>	0 0 -11 12
sa:two side	0 4 4 -10
sa:under the	0 0 -8 8
sa:under which	-1 12 -4 -4
sa:unless	-4 -15 20 -4
sa:unless <organisation>	0 -14 26 -15
sa:until	-11 13 -4 -7
sa:until <day-ahead>	-9 13 -6 -5
sa:until <day-gone>	-3 6 3 -14
sa:up	-6 15 -7 -5
sa:up .	0 8 -12 2
sa:up on	1 12 -12 -6
sa:up to	-2 5 -11 7
sa:us	-1 11 -12 -1
sa:us ,	0 -7 -1 10
sa:use	0 6 2 -9
sa:vote	5 -6 -12 10
sa:waiting	0 -9 13 -5
sa:war	0 -17 -5 18
sa:was	-4 -11 13 0
sa:was "	0 -5 -3 12
sa:was agree	7 -15 0 4
sa:was sign	-5 14 -7 -5
sa:was to	-9 -1 9 0
sa:we	-5 10 6 -18
sa:we have	0 9 -9 0
sa:week	-7 0 -4 11
sa:week ,	-1 -3 11 -4
sa:week .	-1 4 -11 5
sa:were	1 -15 0 11
sa:were to	0 0 10 -8
sa:what	7 6 5 -17
sa:what the	8 -9 -11 9
sa:what we	0 11 -3 -7
sa:wheat	0 0 9 -12
sa:when	7 5 -15 2
sa:when the	3 -10 -1 7
sa:where	-4 -7 0 11
sa:whether	0 -10 5 4
sa:which	13 0 -14 5
sa:which <person>	6 5 -13 0
sa:which each	5 -11 0 2
sa:which end	0 -7 11 -4
sa:which neither	0 -1 11 -7
sa:which the	9 8 -6 -12
sa:which was	0 -13 5 4
sa:while	0 7 -14 6
sa:while the	0 11 -10 0
sa:who	-7 -11 18 -5
sa:will	0 0 -21 19
sa:will be	2 27 -22 -11
sa:will end	2 13 -9 -9
sa:with	-12 0 -5 12
sa:with <name>	-3 -4 -12 17
sa:with <person>	0 8 -3 -3
sa:with <seat>	-1 23 -11 -15
sa:with a	-4 -7 15 -3
sa:with both	0 -3 -3 10
sa:with the	-1 -1 15 -12
sa:without	13 -13 5 -3
sa:without a	16 -9 0 -5
sa:worth	0 11 -2 -9
sa:would	0 -17 -3 14
sa:would have	0 17 -6 -8
sa:year	8 -11 24 -21
sa:year .	8 -4 7 -11
sa:yes	0 -10 -22 28
sa:yes .	0 -10 -21 27
sa:yet	-6 -1 -11 17
sa:yield	0 -8 21 -12
sa:you	0 10 0 -8
sa:your	0 9 -16 6
sa:—	0 16 -18 0
sb:" <span>	0 6 19 -26
sb:" i	10 6 -3 -9
sb:" it	0 -1 10 -7
sb:" the	0 -8 12 -5
sb:" we	0 -4 14 -8
sb:'s	-14 5 -6 5
sb:'s <person>	9 -5 11 -14
sb:'s duty	0 -17 14 1
sb:'s for	-1 11 -20 3
sb:'s good	1 6 -19 6
sb:'s minister	0 12 -14 0
sb:'s own	0 9 -6 -1
sb:'s ship	0 -7 -3 10
sb:'s trade	0 -12 2 7
sb:)	0 -7 -3 10
sb:) ,	0 -11 16 -5
sb:) -	2 -11 2 0
sb:) :	0 11 6 -20
sb:) the	0 -8 -8 15
sb:) —	0 -9 -9 16
sb:*	0 -11 -6 16
sb:, <day-ahead>	0 -8 6 1
sb:, <name>	-8 -12 -2 17
sb:, <person>	-8 4 -18 15
sb:, <points>	0 9 -18 2
sb:, <span>	-8 19 -8 -4
sb:, a	6 4 -2 -9
sb:, after	6 3 -10 0
sb:, and	14 -8 -7 7
sb:, as	-3 -6 9 0
sb:, by	4 6 -10 0
sb:, conclude	7 -7 6 -9
sb:, due	0 -9 0 8
sb:, for	10 -3 -5 0
sb:, had	3 -4 11 -11
sb:, has	-3 -16 8 5
sb:, hold	0 -3 -4 9
sb:, if	0 -11 3 5
sb:, in	2 6 14 -26
sb:, is	0 -3 12 -7
sb:, it	-1 -4 8 0
sb:, led	3 9 -6 -9
sb:, make	0 -15 14 0
sb:, of	19 10 -49 10
sb:, on	12 3 -6 -12
sb:, propose	0 0 -13 14
sb:, say	-1 14 -7 -2
sb:, so	0 12 1 -18
sb:, tell	0 -15 -16 25
sb:, that	0 9 -19 10
sb:, the	-9 5 9 -11
sb:, then	-3 0 10 -8
sb:, to	0 10 -4 -4
sb:, under	0 -4 14 -7
sb:, up	0 -5 9 -1
sb:, want	0 0 -6 8
sb:, was	5 -2 5 -12
sb:, where	-1 17 -7 -11
sb:, with	1 -10 11 -5
sb:- earth	0 -9 14 -3
sb:.	-5 15 -18 3
sb:. <number>	0 0 -13 11
sb:. <person>	0 4 3 -10
sb:. m	0 3 8 -15
sb:. on	0 3 6 -13
sb:/	0 -6 12 -6
sb:/ <seat>	1 -5 9 -6
sb:: "	0 0 -9 10
sb:: <level>	-4 0 10 -9
sb:: <money>	0 3 5 -10
sb:: <name>	0 -13 10 3
sb:: <number>	0 13 -24 6
sb:: <person>	0 -9 14 -5
sb:: <seat>	0 -5 -4 12
sb:: a	17 -9 -24 12
sb:: for	0 11 -5 -9
sb:: he	0 -6 12 -6
sb:: in	0 7 2 -13
sb:: it	0 -10 -8 17
sb:: we	0 -3 -12 16
sb:;	0 -6 19 -18
sb:; it	0 -13 11 0
sb:; the	2 0 10 -17
sb:<agent>	-16 -12 14 1
sb:<day-ahead>	-11 2 -13 15
sb:<day-ahead> ,	-12 -1 2 3
sb:<day-ahead> and	0 -8 -9 16
sb:<day-gone>	2 15 -13 -5
sb:<day-gone> ,	4 14 -4 -16
sb:<day-gone> :	8 -14 1 3
sb:<day-gone> and	-4 20 -15 -3
sb:<day-gone> are	0 8 -10 0
sb:<day-gone> by	0 -2 -6 9
sb:<day-gone> for	-9 2 7 -5
sb:<day-gone> has	0 11 -7 -3
sb:<day-gone> he	0 11 -9 0
sb:<day-gone> that	0 -15 16 -2
sb:<day-gone> to	-1 18 -9 -8
sb:<day-gone> was	2 5 -1 -9
sb:<day-gone> with	0 -16 2 12
sb:<day-today> (	3 -9 -9 13
sb:<day-today> ,	9 -10 10 -9
sb:<day-today> after	9 -18 20 -17
sb:<day-today> and	0 -5 10 -2
sb:<day-today> by	0 15 -6 -8
sb:<day-today> he	0 10 -1 -6
sb:<day-today> that	0 4 11 -17
sb:<day-today> the	-1 -10 7 6
sb:<day-today> to	0 -15 3 5
sb:<day-today> —	-4 3 11 -14
sb:<duty>	-11 1 8 -4
sb:<gate>	-7 -2 9 -3
sb:<goods-amount>	-11 -17 39 -22
sb:<goods-amount> in	0 -3 13 -9
sb:<goods>	-15 0 4 1
sb:<level-noun>	3 3 7 -13
sb:<level>	-8 -7 24 -17
sb:<level> ,	-13 -2 10 -1
sb:<level> ;	0 5 3 -9
sb:<level> and	0 -19 19 0
sb:<level> duty	2 9 -3 -11
sb:<level> from	-2 17 0 -19
sb:<level> in	0 2 4 -11
sb:<level> instead	0 -3 -4 9
sb:<level> of	0 -10 2 7
sb:<level> to	0 9 -2 -6
sb:<level> would	0 10 -5 -3
sb:<money>	-13 -15 30 -15
sb:<money> ,	0 -4 -3 9
sb:<money> of	0 3 3 -8
sb:<month-ahead>	-5 -16 20 -1
sb:<month-gone>	-5 3 6 -11
sb:<month-gone> and	0 4 3 -12
sb:<month-gone> the	-4 0 10 -8
sb:<name>	-13 15 -17 6
sb:<name> 's	-11 -6 7 1
sb:<name> ,	-3 14 -27 9
sb:<name> agree	-1 0 -22 17
sb:<name> and	-1 20 -17 -5
sb:<name> begin	10 -9 -5 2
sb:<name> by	0 9 -9 -1
sb:<name> extend	0 3 -12 2
sb:<name> for	0 -4 -7 11
sb:<name> gave	0 9 1 -13
sb:<name> get	0 15 -10 -5
sb:<name> give	0 14 -5 -10
sb:<name> good	0 0 6 -10
sb:<name> is	0 0 -13 9
sb:<name> on	9 -3 -8 2
sb:<name> propose	0 -3 -6 12
sb:<name> put	0 -11 6 4
sb:<name> sign	-1 14 7 -17
sb:<name> slash	0 15 -4 -10
sb:<name> suspend	10 -7 0 0
sb:<name> would	0 -14 -5 16
sb:<not>	0 6 10 -18
sb:<number>	8 14 2 -25
sb:<number> ,	14 -13 5 -8
sb:<number> :	-13 22 -28 8
sb:<number> <person>	0 22 -9 -12
sb:<number> <quality>	0 13 -8 -5
sb:<number> a	-1 14 0 -16
sb:<number> for	13 5 -13 -3
sb:<number> in	0 -6 11 -3
sb:<number> is	0 -10 0 10
sb:<number> million	0 -6 18 -11
sb:<number> to	0 -8 14 -4
sb:<number> —	0 -12 -12 20
sb:<office>	-16 4 -12 14
sb:<office> :	-1 -7 17 -9
sb:<office> <person>	0 9 -5 -3
sb:<office> agree	0 9 -13 1
sb:<office> in	0 -13 0 9
sb:<office> order	0 13 -9 -2
sb:<office> say	0 -12 -15 24
sb:<organisation>	-8 -5 11 -4
sb:<organisation> 's	0 0 10 -9
sb:<organisation> ,	0 -2 -11 16
sb:<organisation> agree	0 -14 24 -15
sb:<organisation> and	0 -13 15 -6
sb:<organisation> announce	0 13 1 -18
sb:<organisation> had	0 -1 -5 9
sb:<organisation> has	0 15 0 -13
sb:<organisation> must	0 0 8 -8
sb:<organisation> of	7 6 -9 -6
sb:<organisation> say	0 -1 -13 15
sb:<organisation> that	0 -9 -9 18
sb:<organisation> was	0 -2 -6 9
sb:<person>	-12 1 -12 13
sb:<person> (	0 13 9 -25
sb:<person> ,	-18 -3 -15 23
sb:<person> :	2 -32 22 0
sb:<person> and	2 15 -26 0
sb:<person> announce	0 25 -10 -16
sb:<person> has	0 0 -20 18
sb:<person> have	0 -13 14 -1
sb:<person> in	0 -10 0 8
sb:<person> meet	7 8 0 -16
sb:<person> of	0 8 -8 0
sb:<person> on	0 14 -10 -4
sb:<person> pause	0 -2 11 -11
sb:<person> propose	0 -2 -6 11
sb:<person> put	0 25 -14 -17
sb:<person> say	-2 13 13 -20
sb:<person> sign	11 -1 0 -9
sb:<person> spoke	0 11 -5 -5
sb:<person> would	0 0 -9 11
sb:<points>	13 12 -27 3
sb:<points> ,	0 -5 -12 16
sb:<points> are	0 1 -13 5
sb:<points> for	0 5 -13 1
sb:<points> of	8 9 -12 -4
sb:<points> on	9 -8 5 -1
sb:<points> suspend	0 14 -4 -10
sb:<quality>	-8 -6 0 10
sb:<quality> colleague	0 4 -10 2
sb:<quality> counterpart	-1 -8 0 10
sb:<quality> exporter	0 0 11 -10
sb:<quality> good	-2 32 -16 -20
sb:<quality> minister	0 1 14 -16
sb:<quality> official	0 0 10 -9
sb:<quality> ship	0 0 23 -24
sb:<quality> side	0 -9 -8 16
sb:<quality> tariff	0 -3 12 -9
sb:<seat>	0 -3 -16 17
sb:<seat> 's	0 -5 9 -2
sb:<seat> ,	10 3 -14 0
sb:<seat> /	0 -4 11 -6
sb:<seat> and	3 16 -6 -14
sb:<seat> had	0 -11 5 4
sb:<seat> is	0 -9 -8 16
sb:<seat> that	0 -5 -10 15
sb:<seat> want	0 7 -20 8
sb:<seat> would	0 0 -13 14
sb:<sender>	-10 0 10 -7
sb:<span>	-16 0 13 -8
sb:<span> after	-1 15 -11 -3
sb:<span> and	0 2 7 -11
sb:<span> before	0 -3 9 -7
sb:<span> of	-2 7 -12 6
sb:<taker>	0 -5 22 -17
sb:<v-agree>	8 -8 -5 8
sb:<v-begin>	0 -8 7 0
sb:<v-buy>	-13 -1 10 -5
sb:<v-deny>	0 -14 9 1
sb:<v-end>	15 -9 6 -9
sb:<v-propose>	-50 -18 3 20
sb:<v-return>	4 -17 2 8
sb:<v-say>	-27 -2 4 5
sb:<v-sell>	-8 -18 16 0
sb:<v-stay>	14 -4 5 -9
sb:<v-suspend>	4 -6 12 -7
sb:<v-target>	-5 -7 13 -2
sb:<v-up>	-3 -10 16 -6
sb:@	0 -11 5 4
sb:_	0 -9 7 0
sb:a .	0 2 6 -10
sb:a <office>	0 0 -8 10
sb:a <quality>	0 0 11 -10
sb:a <span>	0 0 12 -10
sb:a deal	-2 6 4 -11
sb:a draft	0 -4 -10 15
sb:a few	0 -10 11 0
sb:a further	2 0 -16 7
sb:a joint	0 10 -5 -3
sb:a new	-3 -18 -2 18
sb:a paper	0 -5 -5 11
sb:a period	-1 -3 -18 17
sb:a proclamation	0 -7 13 -4
sb:a proposal	0 -6 -18 23
sb:a standstill	-3 -1 -5 9
sb:a surcharge	0 -14 19 -6
sb:a suspension	1 -17 -4 15
sb:a term	0 7 9 -19
sb:a text	0 4 -11 3
sb:a third	0 -4 11 -7
sb:a truce	8 -1 1 -9
sb:about	-8 -30 4 15
sb:about :	0 -4 -11 15
sb:about <goods-amount>	0 0 -9 10
sb:accept	0 -3 -8 12
sb:accord	0 -7 19 -13
sb:across	0 -7 11 -4
sb:across the	0 -6 13 -7
sb:add	0 5 -11 3
sb:after	16 -8 8 -15
sb:after <person>	0 11 -6 -6
sb:after <span>	0 -6 -10 17
sb:after a	15 0 -2 -15
sb:after the	-6 -6 -5 16
sb:again	-4 1 8 -7
sb:agree	8 -3 -9 6
sb:agree ,	0 0 -10 6
sb:agree at	0 16 -8 -9
sb:agree for	0 12 -2 -8
sb:agree in	0 6 -11 3
sb:agree on	3 -4 7 -7
sb:agree that	0 0 -9 9
sb:agree to	0 -16 -2 16
sb:agreement	-7 -15 31 -15
sb:agreement on	0 -9 8 0
sb:agreement with	0 -9 15 -5
sb:all	-10 9 -11 4
sb:all <quality>	0 11 -2 -6
sb:all country	0 -11 17 -9
sb:all of	0 0 -15 13
sb:all three	0 11 -13 0
sb:allow	0 -17 11 2
sb:alone for	0 -9 2 2
sb:along	0 -2 11 -9
sb:along the	0 -2 11 -9
sb:already	0 0 -10 13
sb:also	-1 9 0 -5
sb:also suspend	0 14 -7 -7
sb:an	3 -11 3 4
sb:an <office>	0 7 -10 3
sb:an extension	-4 -8 9 0
sb:and	3 8 0 -10
sb:and <goods-amount>	0 5 -9 3
sb:and <name>	0 7 -18 8
sb:and <number>	10 0 -8 -3
sb:and <person>	4 16 -15 -9
sb:and <quality>	0 0 10 -11
sb:and <seat>	3 16 -5 -14
sb:and a	-2 13 14 -27
sb:and for	-2 -4 10 -2
sb:and he	0 0 -11 12
sb:and hold	0 6 2 -11
sb:and is	0 1 14 -18
sb:and it	-8 -2 0 9
sb:and its	0 -3 9 -3
sb:and last	0 -6 -2 9
sb:and of	0 6 -10 2
sb:and sign	0 3 5 -10
sb:and that	0 -2 -9 12
sb:and the	-16 -5 20 -9
sb:and was	0 16 -12 -4
sb:and will	0 5 -11 3
sb:announce <day-today>	0 9 0 -12
sb:announce on	0 -1 -7 8
sb:another round	0 0 9 -8
sb:answer	0 -8 9 0
sb:any	0 6 0 -7
sb:are	-14 -4 1 8
sb:are for	0 -12 -6 19
sb:are the	0 14 -5 -9
sb:are to	0 -17 3 13
sb:arrangement	1 0 -13 12
sb:arrangement ,	5 4 -10 0
sb:arrangement of	0 0 -11 12
sb:as	-14 0 16 -7
sb:as a	0 -16 6 9
sb:as it	0 5 0 -9
sb:as well	0 -13 8 0
sb:aside	0 14 -10 -4
sb:ask	-1 -16 0 10
sb:ask for	0 -13 2 4
sb:at	-36 23 -3 -9
sb:at <level>	0 -12 0 12
sb:at <number>	0 6 6 -12
sb:at a	0 -1 -13 17
sb:at least	0 -12 4 5
sb:at noon	0 14 -8 -7
sb:at once	0 8 -11 1
sb:at the	-13 -3 24 -18
sb:autumn	10 -7 -5 0
sb:away	0 0 12 -15
sb:ban	0 -7 17 -11
sb:bank	-1 -14 19 -2
sb:base	0 -13 0 16
sb:be	-14 3 -3 6
sb:be <level>	0 -7 -3 10
sb:be a	-6 -2 -1 11
sb:be continue	0 -7 -3 12
sb:be extend	0 -14 18 -6
sb:be for	0 0 -10 12
sb:be no	0 12 -7 -4
sb:be prolonged	0 -22 0 21
sb:because	-1 13 -4 -5
sb:been	0 -11 22 -19
sb:been at	0 -12 15 -4
sb:been extend	0 9 0 -10
sb:been in	0 11 -10 -3
sb:been put	0 -3 9 -4
sb:been suspend	0 -13 17 -5
sb:before	-8 1 9 -7
sb:before that	-2 -7 12 -3
sb:between	6 -11 2 2
sb:between <name>	4 0 -9 1
sb:between the	4 -4 -7 8
sb:beyond	-2 5 12 -15
sb:big	0 9 -2 -6
sb:book	10 -8 0 -2
sb:border	0 2 8 -12
sb:both	0 -2 -8 9
sb:both for	0 3 -12 5
sb:bridge	0 13 -23 8
sb:bring	-1 16 -18 5
sb:bring in	0 -1 8 -5
sb:broken	0 13 -1 -12
sb:bus	0 -7 15 -9
sb:busan	-12 30 -9 -18
sb:busan ,	-3 7 -13 6
sb:buy	-2 -14 8 3
sb:buy at	0 0 12 -9
sb:by	-28 11 -6 3
sb:by <person>	0 -12 -1 14
sb:by a	0 -12 9 1
sb:by the	-2 22 -2 -17
sb:by which	0 0 -15 15
sb:c	0 -10 0 11
sb:cabinet	0 -19 0 19
sb:call	-6 10 -1 -5
sb:call on	0 -13 -6 17
sb:call with	0 20 -10 -12
sb:can	-3 -9 15 -5
sb:can last	0 -8 13 -4
sb:cannot	0 8 5 -16
sb:capital	2 0 7 -11
sb:car	0 -7 26 -14
sb:car ,	0 4 3 -10
sb:case	0 -13 6 7
sb:cash	0 3 8 -14
sb:cash ,	0 3 6 -12
sb:ceasefire	-8 -18 31 -12
sb:ceasefire on	0 -14 18 -4
sb:cement	0 -12 0 9
sb:charge	3 -27 11 7
sb:charge <level>	1 -11 -3 9
sb:cheese	0 22 -11 -15
sb:chip	0 -2 12 -8
sb:closed	0 -3 10 -4
sb:club	0 0 15 -14
sb:coffee	0 15 -10 -4
sb:collect	7 -3 -10 6
sb:come	10 -2 2 -10
sb:come in	0 -5 13 -6
sb:commerce	0 -1 -7 10
sb:company	0 -7 12 -4
sb:company agree	0 -5 12 -6
sb:conclude	2 13 -5 -13
sb:conclude for	4 12 -16 -3
sb:conclude in	0 8 -4 -6
sb:confirm that	0 -5 -4 10
sb:continue	0 6 -12 3
sb:contract	0 -13 26 -18
sb:control of	0 -10 12 -1
sb:control on	0 9 0 -9
sb:copper	-2 0 10 -8
sb:cost	0 17 -7 -5
sb:could	0 -21 -1 16
sb:counter	0 7 -18 8
sb:counter -	0 8 -15 2
sb:countermeasure	0 15 -9 -7
sb:counterpart	-1 -8 0 9
sb:country for	0 1 10 -12
sb:cover	0 0 -12 11
sb:custom	0 6 -12 4
sb:cut	-4 16 -21 1
sb:cut its	0 10 -1 -7
sb:cut their	0 3 -10 5
sb:dairy	0 -10 -9 17
sb:day	2 -14 -2 12
sb:day ,	0 -14 1 11
sb:day on	-1 -3 14 -9
sb:de	0 3 20 -22
sb:deal	-6 -4 13 -3
sb:decided	0 5 -17 7
sb:decided to	0 4 -13 5
sb:decision	0 16 0 -16
sb:declare	0 13 -3 -10
sb:decline	0 -3 -7 11
sb:deficit	0 0 9 -8
sb:delay	0 -2 20 -17
sb:delegation	0 -11 15 -7
sb:demand	0 -3 16 -12
sb:deputy	0 0 -9 11
sb:deputy prime	0 0 -9 10
sb:did	19 3 -5 -21
sb:difference	0 1 9 -14
sb:discuss	0 -11 4 5
sb:do	1 -14 0 8
sb:do not	3 0 -10 2
sb:docker	-2 -15 25 -13
sb:don't	11 0 -4 -7
sb:double	0 -7 13 -5
sb:down	-6 25 -9 -14
sb:down for	0 15 -4 -11
sb:draft	0 -15 -6 19
sb:drawer	10 -10 0 0
sb:driver	0 -5 12 -6
sb:due	-2 -11 14 -2
sb:due to	-1 -10 12 -1
sb:duration	-2 -1 -15 18
sb:during	12 -6 -1 -6
sb:duty	-5 9 -11 2
sb:duty ,	0 9 4 -15
sb:duty by	0 -11 4 6
sb:duty for	-1 17 -23 2
sb:duty of	0 6 -8 0
sb:duty on	2 -5 8 -3
sb:duty that	0 -12 0 13
sb:each	12 -4 0 -1
sb:each of	0 -1 12 -8
sb:each other	-1 -3 -7 12
sb:each side	8 0 -11 0
sb:early	-3 -1 -12 15
sb:earth	0 -3 13 -7
sb:economy	0 -3 -6 11
sb:economy ,	0 -4 -4 9
sb:effect	-1 -9 -1 11
sb:effect on	0 -21 8 11
sb:either	0 7 8 -20
sb:either side	-2 8 5 -15
sb:electricity	0 -5 11 -5
sb:employer	0 -1 9 -6
sb:end	0 -1 13 -16
sb:end ,	-2 -1 12 -10
sb:end a	0 -10 14 -7
sb:end after	3 8 -10 0
sb:end on	0 7 -13 3
sb:evening	12 -1 -14 3
sb:every	0 -8 18 -11
sb:everybody	-1 -8 18 -9
sb:everything	0 -9 9 0
sb:exclusion	0 -2 9 -6
sb:expect	0 -8 0 6
sb:expire	17 -28 1 0
sb:expire on	0 -16 11 0
sb:export	-1 0 11 -10
sb:export control	0 3 -12 7
sb:export of	0 -3 9 -4
sb:extend	-7 0 14 -14
sb:extend ,	0 0 10 -9
sb:extend on	0 12 -8 -3
sb:extend their	0 -15 -1 18
sb:extension	-13 -20 0 17
sb:extension ,	0 -18 0 16
sb:extension is	0 -6 -9 14
sb:extra	0 10 -2 -8
sb:fail	0 -9 -3 12
sb:fall by	0 1 9 -15
sb:fall to	0 6 -11 5
sb:far	0 -15 0 14
sb:farmer	0 6 -15 8
sb:fee	-6 0 16 -15
sb:fee on	0 5 15 -22
sb:fentanyl	0 -8 -3 14
sb:fentanyl tariff	0 -11 0 12
sb:few	0 -10 11 0
sb:figure	0 -8 14 -8
sb:find	0 14 -2 -14
sb:first	4 0 4 -13
sb:first truce	2 -10 7 -3
sb:fish	0 9 -18 9
sb:fishmeal	0 -14 -3 17
sb:fix	0 12 -8 -3
sb:follow	0 8 0 -9
sb:for	-4 -5 10 -3
sb:for <level>	0 0 9 -9
sb:for <name>	0 2 -8 4
sb:for <quality>	10 -11 14 -18
sb:for <span>	5 -11 0 2
sb:for a	-18 -12 -2 19
sb:for an	1 0 -31 23
sb:for the	0 3 4 -8
sb:force for	4 -9 3 0
sb:force since	0 12 0 -11
sb:foresee	0 -4 -10 15
sb:former	0 -4 -6 10
sb:found	0 -13 12 -1
sb:fourth	0 -11 1 3
sb:free	0 -18 27 -10
sb:free of	0 0 9 -6
sb:freeze	0 -25 5 14
sb:from	0 -14 18 -6
sb:from <day-ahead>	0 -20 -2 18
sb:from <day-gone>	0 8 0 -14
sb:from <level>	0 11 -4 -6
sb:from <name>	1 -12 13 -4
sb:from <number>	0 -11 20 -11
sb:from <seat>	0 -3 -19 22
sb:from the	0 9 18 -28
sb:fruit	3 -1 4 -8
sb:further	2 -6 -14 15
sb:gave	-4 -1 17 -17
sb:gave it	0 14 -10 -3
sb:gave the	0 -14 21 -7
sb:geneva	7 13 -2 -27
sb:geneva ,	2 -3 8 -11
sb:get a	-2 -4 15 -10
sb:give	-6 3 7 -9
sb:go	-7 -5 -4 11
sb:go for	0 -15 1 12
sb:go on	0 -7 -10 16
sb:go to	0 -5 11 -3
sb:good	-9 16 -4 -8
sb:good ,	0 14 -13 0
sb:good for	-8 -3 4 2
sb:good of	0 -19 11 8
sb:government	0 8 -22 12
sb:great	0 15 0 -15
sb:had	20 -20 -1 1
sb:had a	0 2 -15 12
sb:had agree	-8 11 -6 0
sb:had propose	0 0 -10 13
sb:half of	0 0 -10 12
sb:halve	0 -11 -1 14
sb:hand	-2 8 -14 5
sb:happen	0 15 -2 -13
sb:harvest	0 1 -13 7
sb:has	-26 -3 13 -4
sb:has already	0 0 -12 13
sb:has also	0 8 0 -10
sb:has ask	0 -6 -13 17
sb:has been	-3 6 11 -20
sb:has had	0 -7 14 -7
sb:has hold	0 -11 17 -8
sb:has say	0 2 9 -10
sb:has undertaken	0 10 -4 -6
sb:have	-24 1 13 -8
sb:have a	0 -16 2 10
sb:have agree	-5 -3 10 -3
sb:have ask	0 -1 -11 13
sb:have been	-2 -16 16 0
sb:have buy	0 2 -12 9
sb:have prolonged	0 11 -6 -4
sb:he and	0 -8 -6 14
sb:he has	0 -9 -9 16
sb:he is	0 -3 -8 12
sb:he say	0 0 9 -10
sb:he tell	-1 -10 -8 19
sb:he want	0 0 -8 10
sb:he was	0 -15 1 10
sb:hear	0 -10 -12 20
sb:higher	1 24 -14 -18
sb:higher tariff	0 15 -11 -4
sb:him	0 -9 0 6
sb:his	-5 -5 11 -3
sb:his <office>	0 -2 8 -3
sb:his <organisation>	0 -12 0 8
sb:his <person>	0 7 -12 4
sb:his <quality>	-3 0 -10 13
sb:his country	0 0 13 -13
sb:hold	5 -10 11 -3
sb:hold back	0 -1 -17 20
sb:hold since	0 -16 3 11
sb:home	2 -8 -5 8
sb:hope	0 1 -11 6
sb:hospital	0 -1 9 -6
sb:hour	-4 -8 -8 19
sb:hour and	0 4 -10 4
sb:household	0 -5 12 -7
sb:i	3 -1 -10 9
sb:i have	0 4 -11 7
sb:i would	0 -1 19 -16
sb:i'd	0 0 -14 16
sb:if	-13 -21 11 10
sb:if it	0 -12 -15 23
sb:if the	-2 2 11 -14
sb:import	0 2 7 -11
sb:import of	0 11 -10 0
sb:in	3 -2 11 -11
sb:in <month-ahead>	-2 0 8 -7
sb:in <month-gone>	0 17 -5 -17
sb:in <name>	10 11 -4 -18
sb:in <number>	12 -20 -5 9
sb:in <quality>	0 -10 11 0
sb:in <seat>	-9 -20 0 19
sb:in a	4 13 1 -20
sb:in about	0 -2 14 -11
sb:in busan	-7 36 -24 -15
sb:in each	0 0 9 -6
sb:in force	2 7 4 -22
sb:in geneva	0 20 -6 -22
sb:in principle	0 -13 -9 20
sb:in the	-10 -15 6 10
sb:in their	0 5 -11 4
sb:instead	0 -6 -11 17
sb:instead of	0 -5 -10 15
sb:intend	0 0 10 -8
sb:intend to	0 0 10 -8
sb:interest	0 0 9 -6
sb:into	8 -9 14 -9
sb:is	-34 -6 6 9
sb:is for	-1 1 -18 13
sb:is good	0 -6 17 -11
sb:is no	0 -3 9 -3
sb:is prolonged	0 13 -2 -10
sb:is that	-2 4 10 -13
sb:is the	0 -9 16 -9
sb:is to	-1 -24 7 16
sb:is what	0 -2 10 -6
sb:island	0 0 14 -13
sb:it 's	-10 15 -25 9
sb:it again	0 0 -13 12
sb:it be	0 -7 -8 15
sb:it by	0 -2 15 -11
sb:it can	0 0 13 -13
sb:it end	-1 14 -6 -8
sb:it enter	0 -14 0 10
sb:it had	10 -10 2 -9
sb:it has	-4 15 -14 0
sb:it hold	2 0 7 -13
sb:it lasted	17 2 -15 -10
sb:it on	0 -15 0 15
sb:it provide	-2 -5 -6 14
sb:it start	-4 -28 3 21
sb:it suspend	0 -5 -8 14
sb:it take	0 -23 15 7
sb:it to	0 0 13 -12
sb:it was	-5 6 2 -7
sb:it would	-5 -2 -9 14
sb:its <level>	0 1 -14 12
sb:its <person>	0 -10 -3 13
sb:its additional	0 -2 9 -8
sb:its duty	0 11 5 -16
sb:its own	0 8 -8 0
sb:its rare	0 -11 2 5
sb:joint	0 17 -5 -13
sb:joint statement	0 11 -1 -9
sb:just	0 6 3 -11
sb:keep	4 11 -2 -14
sb:keep <points>	0 9 -1 -8
sb:keep its	0 0 11 -11
sb:keep the	0 -17 5 6
sb:know	3 0 -16 10
sb:kuala	0 12 -2 -11
sb:kuala lumpur	0 12 -2 -11
sb:lago	0 -11 0 9
sb:last	-2 4 -11 4
sb:last week	0 5 -11 6
sb:lasted	22 -3 0 -32
sb:late	0 -12 15 -4
sb:later	0 -6 -2 10
sb:law	0 -12 22 -10
sb:lay	2 14 -5 -14
sb:lay down	0 18 -8 -11
sb:least	0 -13 5 5
sb:leave	3 -8 -7 11
sb:let it	0 -4 -7 12
sb:let the	3 -12 -4 12
sb:letter	5 -4 -7 6
sb:letter of	0 1 -9 5
sb:licence	0 -8 24 -18
sb:like	0 16 0 -13
sb:likewise	0 0 16 -17
sb:limited	0 11 -7 -3
sb:limited to	0 11 -7 -3
sb:line	0 -4 15 -10
sb:list	0 12 -10 -4
sb:listed company	0 0 -10 8
sb:live	-3 9 -11 3
sb:long	0 11 -11 0
sb:longer	-1 -12 16 -5
sb:longer than	0 0 15 -13
sb:look	0 12 -3 -12
sb:look at	0 9 -9 0
sb:lose	0 -7 10 -2
sb:lower rate	0 -11 0 9
sb:lumpur	0 12 -2 -11
sb:m	0 1 8 -11
sb:m .	0 3 8 -15
sb:magnet	0 -13 10 4
sb:maize	0 -13 0 12
sb:make	15 9 -16 -7
sb:make for	0 14 -6 -9
sb:make in	15 -2 -3 -8
sb:management	0 -7 10 0
sb:market	0 -11 6 2
sb:matter	0 -6 -11 18
sb:matter of	0 -4 -3 10
sb:may	-6 -19 23 -3
sb:may last	0 -1 8 -4
sb:mayor	-4 -17 23 -5
sb:mediator	0 -11 22 -14
sb:medicine	0 0 13 -14
sb:meet	9 -5 13 -13
sb:member	0 -12 10 0
sb:milk	0 12 -2 -7
sb:million	0 2 11 -15
sb:minister of	0 4 -10 3
sb:ministry	0 -8 9 0
sb:monday	0 11 -5 -5
sb:month ,	0 10 -4 -3
sb:moratorium	0 -10 8 0
sb:more	-2 5 21 -29
sb:more in	0 9 -1 -6
sb:morning	0 10 -9 0
sb:most of	0 8 5 -15
sb:move	0 -13 8 1
sb:mr	-1 -7 -4 13
sb:mr .	0 14 -10 -4
sb:mr <person>	0 -24 1 16
sb:much	-1 -14 14 0
sb:must	0 -7 19 -11
sb:name	0 12 -16 1
sb:name to	0 15 -10 -6
sb:national	0 -1 11 -8
sb:nearly	0 -8 19 -13
sb:need	0 -16 10 1
sb:needed	0 -3 15 -11
sb:negotiate for	0 0 13 -11
sb:negotiation	0 0 11 -10
sb:negotiator	0 -1 11 -8
sb:new	-13 -8 0 10
sb:new duty	0 10 -12 0
sb:new one	0 -6 -15 18
sb:new tariff	0 -1 15 -14
sb:new truce	-4 -2 -13 20
sb:newspaper	0 -4 -8 14
sb:no .	0 3 -24 17
sb:noon	0 14 -11 -2
sb:noon that	0 12 -10 -2
sb:northern	0 -13 15 -1
sb:not	0 12 -8 -2
sb:nothing for	0 -5 12 -6
sb:notice	2 26 -6 -25
sb:now	-5 12 11 -28
sb:number	0 -8 -5 15
sb:of	10 -8 -4 3
sb:of <day-gone>	-3 -10 -2 15
sb:of <level>	0 -14 17 -2
sb:of <money>	0 -4 11 -5
sb:of <month-ahead>	0 -9 3 6
sb:of <name>	-3 6 -10 3
sb:of <number>	2 -4 10 -11
sb:of a	-4 -12 -17 30
sb:of another	0 -2 -9 12
sb:of it	3 -12 -4 12
sb:of its	0 9 4 -18
sb:of tariff	11 -3 0 -9
sb:of that	-7 26 0 -26
sb:of the	0 -11 7 -3
sb:of their	-1 11 1 -13
sb:of them	0 -12 4 5
sb:of thi	0 -6 -3 11
sb:of which	0 11 -7 -5
sb:off	10 -4 3 -6
sb:off by	0 -7 10 -2
sb:off the	10 -8 2 -4
sb:offer	-6 -33 4 13
sb:offer a	0 -3 -6 12
sb:offer of	0 0 -6 9
sb:offer to	0 -6 10 -5
sb:official	0 0 12 -10
sb:oil	2 16 -20 0
sb:old	0 -4 17 -14
sb:on	-8 -5 15 -5
sb:on <day-ahead>	-19 -13 -16 34
sb:on <day-today>	0 -13 10 1
sb:on <money>	0 9 -11 0
sb:on <name>	0 11 5 -25
sb:on <number>	0 12 -9 -2
sb:on <quality>	0 6 -11 4
sb:on a	1 -3 13 -11
sb:on an	0 -4 11 -7
sb:on each	10 -16 -11 17
sb:on either	0 20 -17 -6
sb:on for	0 -7 -17 20
sb:on good	0 0 14 -13
sb:on his	0 -2 9 -5
sb:on most	0 -9 12 0
sb:on nearly	0 -8 10 0
sb:on rare	0 0 13 -12
sb:on top	0 -4 14 -12
sb:on which	-2 -6 21 -15
sb:once	5 -14 -12 19
sb:one that	3 7 -21 10
sb:only	3 -20 16 -6
sb:opened	0 -10 16 -4
sb:operator	0 -5 14 -9
sb:opposition	0 7 11 -18
sb:or	0 -13 15 -2
sb:order of	0 -7 -10 15
sb:order on	0 10 -7 -1
sb:order that	0 15 -8 -8
sb:origin	0 -12 5 6
sb:other	-7 11 -13 4
sb:other 's	0 -3 -13 14
sb:otherwise	0 17 -12 -5
sb:our	0 -16 0 13
sb:out	6 -16 4 4
sb:out for	0 -1 12 -9
sb:out of	3 5 0 -11
sb:out on	9 -15 -4 5
sb:over fentanyl	0 10 -6 -3
sb:over the	-2 -7 -9 17
sb:own	-1 8 0 -8
sb:pact	-2 11 -4 -5
sb:paper	-2 -23 -24 41
sb:parliament	0 -10 5 1
sb:part	-2 10 0 -7
sb:part of	0 7 2 -9
sb:parted	-6 9 -2 0
sb:party	-1 6 11 -19
sb:past	-1 -7 15 -5
sb:pause	4 20 -25 -4
sb:pause for	0 -15 5 7
sb:pay	-7 -7 20 -10
sb:pay <level>	0 11 -8 0
sb:people	0 5 -11 5
sb:phase	0 10 -8 0
sb:place	-11 3 3 0
sb:plan	0 10 6 -20
sb:port	-5 0 23 -24
sb:port fee	0 6 3 -11
sb:post	0 -1 17 -18
sb:president	1 2 -11 4
sb:president of	0 -12 1 8
sb:press	0 9 1 -15
sb:principle	0 -13 -9 20
sb:proclamation	0 -9 20 -12
sb:prolong	-2 -12 0 13
sb:prolong the	0 -8 -16 22
sb:prolongation	0 0 -13 12
sb:prolonged	-5 18 -14 -4
sb:prolonged by	0 6 -9 1
sb:prolonged their	0 13 -1 -14
sb:promise	-2 0 7 -7
sb:promise to	0 -2 9 -5
sb:proposal	-1 -12 -31 38
sb:propose	-2 -4 -7 12
sb:propose an	0 0 15 -14
sb:propose to	0 12 -10 -1
sb:protocol	0 -16 -4 19
sb:provide	-4 -3 -9 15
sb:provide for	-3 -10 -8 19
sb:purchase	0 -5 9 -2
sb:put a	0 0 -15 14
sb:put its	0 9 -5 -2
sb:put on	0 1 7 -12
sb:put the	0 9 -13 4
sb:put their	0 20 -17 -8
sb:quarter	0 -15 18 -4
sb:quota	0 0 11 -8
sb:radio	0 -15 4 11
sb:rare	0 -3 13 -7
sb:rare -	0 -9 14 -3
sb:rate	-6 21 9 -30
sb:rate of	0 9 7 -17
sb:read that	0 -7 10 -3
sb:ready	0 -12 -17 25
sb:ready to	0 -8 -16 22
sb:reason	0 -1 19 -16
sb:reciprocal	-2 -9 3 6
sb:reciprocal duty	0 1 5 -9
sb:reciprocal tariff	0 -12 0 11
sb:reckon	0 0 12 -11
sb:recommend	0 -10 -11 19
sb:reduction	0 3 -17 8
sb:refused	0 -13 5 5
sb:remain	0 -8 -11 17
sb:remain suspend	0 5 -10 0
sb:renew	0 -16 9 0
sb:renewal	0 4 -7 2
sb:renewal for	0 8 -9 0
sb:renewed	0 -12 14 -1
sb:replace	-6 13 -3 -3
sb:report	0 -8 17 -10
sb:report that	0 -2 9 -6
sb:reporter	0 3 9 -12
sb:required	0 -11 9 0
sb:rest	2 6 -13 1
sb:result	0 -11 6 6
sb:return	0 -11 0 8
sb:return to	0 -1 -12 15
sb:review	0 -4 15 -11
sb:rice	0 -15 1 9
sb:right	0 15 -4 -12
sb:rise	6 -13 15 -12
sb:river	0 -19 26 -10
sb:room	0 -4 -12 16
sb:round	-11 -21 21 0
sb:round of	-3 -7 9 0
sb:rubber	0 -4 -5 10
sb:rule	0 -12 4 4
sb:rule on	0 -9 14 -6
sb:run out	6 -21 1 8
sb:salmon	0 1 -10 6
sb:say	-21 0 0 5
sb:say <day-gone>	0 -12 4 5
sb:say a	0 -11 0 13
sb:say his	0 -3 -8 12
sb:say in	0 12 -4 -6
sb:say they	0 9 4 -12
sb:season	0 -11 -5 14
sb:second	13 0 -10 -2
sb:second ,	20 -4 0 -18
sb:second round	0 -5 -7 13
sb:section	-4 -10 32 -19
sb:section <number>	-4 -10 32 -19
sb:send	0 -3 -9 13
sb:set	-1 10 -16 3
sb:set aside	0 15 -14 0
sb:settle	4 -17 -6 17
sb:settle on	6 -14 0 4
sb:shall	0 -4 -10 14
sb:shall be	0 -10 0 11
sb:ship	0 -12 14 -1
sb:ship for	0 6 2 -10
sb:shook	0 0 -8 9
sb:should	2 -22 19 0
sb:should be	6 -10 7 -5
sb:should the	0 -6 -4 12
sb:shrimp	8 6 -14 0
sb:side	0 2 -12 7
sb:side ,	0 15 -9 -5
sb:side agree	1 6 -15 0
sb:side are	0 -6 -6 11
sb:side have	0 8 4 -14
sb:side of	0 1 14 -18
sb:side suspend	-3 22 -13 -7
sb:sign	0 -5 16 -12
sb:sign ,	12 0 -13 0
sb:sign an	0 6 3 -11
sb:sign by	0 -11 6 5
sb:sign in	-3 3 8 -17
sb:sign on	3 0 7 -17
sb:sign the	0 -11 -8 19
sb:signature	0 0 -13 9
sb:silent	0 -14 17 -3
sb:since	-7 6 4 -11
sb:since <day-gone>	-3 29 -7 -27
sb:since <month-gone>	-1 -33 13 19
sb:since the	-1 12 -3 -8
sb:sir	0 7 2 -10
sb:sleep	0 2 -9 4
sb:so for	0 9 -11 0
sb:some	0 9 2 -17
sb:soybean	-2 10 2 -15
sb:soybean by	0 6 -10 2
sb:speak	0 5 -21 17
sb:speak of	0 5 -12 6
sb:special	0 -5 14 -7
sb:spoke	0 4 -11 7
sb:spoke of	0 0 -8 7
sb:spring	8 -3 3 -11
sb:stand	-6 0 10 -6
sb:standstill	-7 -3 -12 17
sb:standstill of	-3 -3 -6 11
sb:start	-5 -13 4 10
sb:statement	0 11 0 -8
sb:stay	-2 -8 19 -4
sb:stay for	0 7 2 -15
sb:stay on	0 -13 0 12
sb:stay suspend	0 2 -13 6
sb:steel	0 3 3 -8
sb:stock	0 -3 16 -12
sb:stop	9 8 -6 -10
sb:stretch	0 0 -17 15
sb:strike in	0 -9 0 11
sb:sugar	0 1 -19 13
sb:suggest	0 -1 -9 12
sb:surcharge	-8 -42 35 0
sb:surcharge of	-3 -27 17 3
sb:suspend	-1 -4 -2 8
sb:suspend ,	0 9 -13 1
sb:suspend <points>	5 12 -12 -7
sb:suspend its	0 3 -19 11
sb:suspend the	0 -11 0 10
sb:suspension	-6 9 -12 4
sb:suspension of	-1 -7 0 8
sb:table	0 -8 -6 14
sb:table is	0 0 10 -9
sb:take effect	0 -9 0 10
sb:talk	-15 -19 13 8
sb:talk in	-2 -5 -4 13
sb:talk of	-2 -11 -3 14
sb:talk on	0 -2 12 -9
sb:talked	0 -9 0 7
sb:talked for	0 -6 9 -2
sb:tariff	0 -2 10 -5
sb:tariff ,	0 -14 7 6
sb:tariff dispute	0 8 -12 1
sb:tariff is	0 -10 12 -2
sb:tariff of	0 6 10 -20
sb:tariff on	-1 18 -12 -6
sb:tariff truce	2 -6 -8 13
sb:tea	0 15 -13 0
sb:tea and	0 16 -3 -12
sb:tell	-8 -25 0 18
sb:tell reporter	0 -4 11 -7
sb:tell the	0 1 -10 8
sb:tell us	0 -10 6 0
sb:term of	-3 11 0 -13
sb:text	-1 -8 -25 30
sb:than	-5 -10 15 -4
sb:than <money>	0 15 -8 -8
sb:that	-9 5 -1 0
sb:that 's	0 17 -7 -6
sb:that ,	-2 -7 15 -4
sb:that <name>	0 -4 19 -14
sb:that <quality>	0 -3 18 -14
sb:that a	-3 -23 4 15
sb:that day	9 -10 -17 12
sb:that for	0 0 -14 11
sb:that had	5 -18 2 6
sb:that he	-1 0 -11 10
sb:that is	0 24 -23 -1
sb:that it	0 2 -20 14
sb:that keep	0 19 -14 -6
sb:that leave	0 2 7 -11
sb:that they	0 -8 11 -3
sb:that was	-4 21 -6 -12
sb:that will	0 11 0 -11
sb:the	-8 0 17 -15
sb:the <day-ahead>	0 0 11 -12
sb:the <day-gone>	0 1 7 -10
sb:the <office>	-19 18 -18 5
sb:the <organisation>	-19 8 -4 2
sb:the <person>	-2 -5 -9 15
sb:the <points>	0 -16 13 5
sb:the <quality>	-11 -22 -15 37
sb:the <seat>	0 1 10 -11
sb:the additional	0 0 -15 11
sb:the agreement	-4 -2 26 -21
sb:the bridge	0 11 -12 0
sb:the ceasefire	0 -17 25 -12
sb:the clock	0 9 -6 0
sb:the company	0 -8 10 -2
sb:the cost	0 10 -7 -1
sb:the cut	0 6 -10 2
sb:the deal	0 0 -10 9
sb:the decision	0 18 -3 -14
sb:the duty	-5 0 -22 21
sb:the end	0 -4 8 -4
sb:the extension	-4 -10 -4 14
sb:the extra	0 12 -4 -8
sb:the first	7 0 4 -19
sb:the higher	0 5 0 -9
sb:the last	2 -8 16 -17
sb:the law	0 -9 16 -6
sb:the loss	0 0 -9 10
sb:the lower	0 -12 1 8
sb:the moratorium	0 -2 -5 10
sb:the northern	0 -13 15 -1
sb:the offer	0 0 12 -12
sb:the old	0 -7 17 -12
sb:the one	-1 6 -16 10
sb:the pact	-1 14 -12 0
sb:the paper	0 0 -12 14
sb:the party	0 15 -1 -15
sb:the past	0 -5 11 -2
sb:the pause	-6 31 -18 -13
sb:the present	-4 -1 -5 12
sb:the protocol	0 -14 -4 19
sb:the radio	0 -6 -3 11
sb:the reciprocal	0 5 8 -13
sb:the reduction	0 5 -12 2
sb:the river	0 -16 22 -8
sb:the rule	0 6 6 -14
sb:the second	18 -7 -3 -6
sb:the step	0 -5 9 -2
sb:the surcharge	0 -17 10 5
sb:the suspension	-8 10 -15 6
sb:the table	0 -6 -7 13
sb:the term	0 5 -19 11
sb:the text	0 -15 -15 25
sb:the third	-5 5 8 -11
sb:the trade	0 -13 0 13
sb:the truce	13 -1 -4 -4
sb:the two	3 2 -18 12
sb:the world	4 -15 11 -1
sb:their	-30 5 5 -2
sb:their <organisation>	0 -2 16 -13
sb:their duty	0 -6 -5 12
sb:their tariff	-3 10 -18 5
sb:themselve	0 15 -12 -2
sb:there	16 -6 -7 0
sb:there ,	8 3 -18 0
sb:there would	0 0 10 -8
sb:these	0 14 -7 -6
sb:they	13 4 -6 -6
sb:they agree	17 -2 -16 0
sb:they had	-10 11 6 -13
sb:they have	0 7 -20 9
sb:they will	0 0 12 -11
sb:thi	-4 -13 -10 25
sb:thing	0 -9 -3 10
sb:third	-6 4 10 -11
sb:those	-6 12 -7 -2
sb:through	0 0 -14 13
sb:timber	0 0 -13 14
sb:time	-11 -3 5 4
sb:to	-14 -21 13 10
sb:to <goods-amount>	0 -2 12 -9
sb:to <level>	-9 -4 -6 13
sb:to <name>	0 -11 16 -3
sb:to <number>	-1 5 4 -12
sb:to a	0 9 12 -20
sb:to agree	0 -1 -14 16
sb:to be	-7 19 -21 6
sb:to buy	0 2 15 -23
sb:to delay	0 0 10 -9
sb:to do	0 -10 4 2
sb:to end	0 -4 13 -10
sb:to extend	0 7 8 -15
sb:to freeze	0 -11 -16 23
sb:to go	0 0 -8 9
sb:to have	0 -4 -3 10
sb:to last	8 6 -17 0
sb:to leave	6 -18 -7 15
sb:to make	0 -3 -14 17
sb:to put	0 3 12 -15
sb:to renew	0 -13 5 3
sb:to run	3 -16 3 5
sb:to sign	0 -10 -3 12
sb:to suspend	-1 -3 -9 12
sb:to take	10 -2 -2 -5
sb:to the	-2 9 3 -11
sb:ton	0 -6 -4 9
sb:ton ,	0 -6 -4 9
sb:top	0 -6 14 -9
sb:top of	0 -4 14 -12
sb:town	0 0 12 -11
sb:trade	-11 -11 -4 17
sb:trade agreement	0 -6 9 0
sb:trade between	0 0 -13 13
sb:trade minister	0 -12 7 0
sb:trade truce	0 4 -13 6
sb:trade war	0 2 -8 3
sb:trader	0 8 -17 5
sb:travel	0 -4 9 -3
sb:trial	0 2 5 -10
sb:truce	15 1 -7 -6
sb:truce ,	1 16 -8 -13
sb:truce :	-5 8 11 -20
sb:truce between	11 -7 1 -3
sb:truce by	0 10 -12 0
sb:truce for	-4 -6 -6 14
sb:truce go	0 -8 0 10
sb:truce has	0 -3 11 -6
sb:truce in	-1 -2 10 -3
sb:truce is	-2 -9 -15 23
sb:truce of	5 2 0 -8
sb:truce over	0 0 -19 13
sb:truce run	8 5 0 -17
sb:truce that	7 5 -11 -2
sb:truce to	0 -8 0 9
sb:truce with	-1 4 -15 9
sb:truce would	0 -8 -10 17
sb:turn	10 -7 2 -9
sb:two	0 -17 9 5
sb:two country	4 0 -24 18
sb:two government	0 2 -22 15
sb:under	-7 -10 23 -7
sb:under section	0 -7 12 0
sb:under the	2 -17 0 13
sb:under which	0 -12 18 -3
sb:undertaken	0 9 -1 -8
sb:until	-3 -6 20 -12
sb:until the	0 -18 11 0
sb:up	-5 0 20 -16
sb:up to	0 -13 16 -4
sb:us	-4 14 0 -9
sb:use	0 11 -10 0
sb:valid	0 -5 -11 16
sb:valid for	0 -5 -11 16
sb:vessel	0 0 9 -13
sb:video	0 1 -11 8
sb:vote	0 -4 14 -10
sb:vote on	0 -4 8 -2
sb:wait	0 7 6 -14
sb:want	-3 11 -1 -4
sb:want the	0 10 0 -10
sb:want to	0 -3 11 -7
sb:war	0 6 5 -11
sb:was	9 15 -8 -16
sb:was <level>	0 -12 14 0
sb:was agree	-3 11 -10 0
sb:was conclude	-2 11 0 -6
sb:was due	0 -1 16 -15
sb:was given	-4 19 -19 0
sb:was make	14 5 -12 -12
sb:was ready	0 -1 -8 10
sb:was sign	-4 -13 14 2
sb:water	0 -11 14 -3
sb:we	-7 -3 -12 17
sb:we are	0 0 -10 8
sb:we hear	0 -6 -11 16
sb:week	1 15 -22 2
sb:week of	0 8 0 -7
sb:well	0 -13 11 0
sb:were	3 0 7 -14
sb:what	2 6 -32 19
sb:what the	0 -8 -1 11
sb:what they	14 -12 -7 2
sb:when	0 11 2 -22
sb:when the	0 8 0 -8
sb:where it	0 -11 3 6
sb:whether	0 -11 -8 17
sb:which	-11 9 10 -18
sb:which end	0 -12 0 10
sb:which expire	0 -13 7 1
sb:which has	0 1 -13 12
sb:which they	0 12 -3 -8
sb:which was	0 -1 14 -21
sb:which would	0 15 -13 -7
sb:who	-8 -14 11 3
sb:whose	0 1 -12 9
sb:why	0 0 10 -10
sb:will	-27 -1 12 -2
sb:will be	-4 12 0 -10
sb:will cut	0 9 -1 -5
sb:will extend	0 -6 -4 11
sb:will go	0 -8 0 8
sb:will have	0 6 -10 3
sb:will lower	0 4 2 -9
sb:will not	0 -3 -10 13
sb:will pay	0 -13 1 9
sb:will run	0 -9 10 0
sb:wine	0 13 -18 1
sb:wish	0 10 -9 -3
sb:wish to	0 10 -9 -3
sb:with	0 -13 10 0
sb:with <person>	0 15 -13 -3
sb:with the	0 6 10 -23
sb:within	-2 0 31 -32
sb:word	1 -20 1 11
sb:world	2 -11 14 -6
sb:worth	0 -13 13 -2
sb:worth <money>	0 -9 2 3
sb:would	-26 -7 -2 15
sb:would be	-5 0 11 -7
sb:would hold	0 -7 -5 13
sb:would last	0 -4 -3 9
sb:would like	0 11 -15 1
sb:write	-1 -12 5 6
sb:year ,	0 1 -11 10
sb:yes	0 -4 10 -4
sb:yes ,	0 -3 16 -11
sb:you	0 -12 17 -7
sb:your	0 -9 1 4
sb:zero	0 5 -13 9
sb:— <name>	3 0 -14 8
sb:— a	12 -2 -2 -9
sb:— for	0 8 -20 8
sb:— the	-3 -13 20 -6
t0=future	-13 -12 9 7
t0=modal	0 -15 9 0
t0=modal-not	0 3 12 -17
t0=past	9 0 6 -12
t0=past-passive	-18 15 1 -10
t0=perfect	-24 15 4 -12
t0=perfect-passive	-1 4 4 -10
t0=pluperfect	11 -8 0 -4
t0=present	-23 0 10 -2
t1=future	-12 -9 4 8
t1=gerund	0 -4 -6 10
t1=infinitive	-1 -11 0 9
t1=infinitive-passive	0 15 -6 -8
t1=modal	0 -17 8 3
t1=modal-not	0 3 12 -17
t1=participle-passive	0 -3 11 -6
t1=past	2 2 5 -11
t1=past-passive	-18 15 1 -9
t1=perfect	-23 11 6 -9
t1=perfect-passive	-1 4 4 -10
t1=pluperfect	14 -3 -1 -7
t1=present	-21 -4 14 -3
t2=gerund	-7 0 18 -12
t2=modal	-1 -19 6 5
t2=participle-passive	6 -3 18 -29
t2=past-passive	3 -13 0 6
t2=perfect	5 -10 9 -4
t2=perfect-passive	0 -3 -4 11
t2=pluperfect	-2 -8 15 -2
t2=present	-5 16 -19 4
t2=present-not	0 0 16 -19
t2=present-passive	-6 -11 18 -4
t:loose-l1	0 3 -10 3
t:loose-l2	-1 -12 -5 18
t:loose-l3	-5 -6 17 -8
t:loose-r	0 7 -8 2
t:loose-r0	6 9 -24 7
t:loose-r3	2 13 -9 -7
t:more-in	-11 2 -3 4
t:more-in0	-11 2 -3 4
t:more-l	-13 -4 -8 17
t:more-l0	-2 -3 -37 38
t:more-l2	-16 -14 12 6
t:more-l3	5 -15 8 2
t:more-r	16 -4 -3 -3
t:more-r0	0 -1 -18 18
t:more-r1	-9 -3 1 8
t:more-r2	0 -7 8 0
t:more-r3	7 6 2 -18
t:quiet	-9 9 -16 8
t:quiet-l	-6 11 -14 1
t:quiet-r3	-1 -9 0 10
t:truce-l	10 5 -9 -5
t:truce-l3	12 -2 1 -6
t:truce-r0	-2 19 -21 0
t:truce-r1	6 -3 -14 12
t:truce-r2	-11 -27 28 -1
t:truce-r3	0 10 5 -17
t:verb	-8 5 -1 0
t:verb-l	-10 5 0 0
t:verb-l1	-14 0 9 -5
t:verb-r1	0 -10 0 9
tn:loose	16 -1 9 -21
tn:more	24 9 -2 -24
tn:quiet	-4 28 -15 -11
tn:truce	19 -7 -19 10
tn:verb	0 11 -15 1
tp:loose	-26 16 6 -13
tp:more	-31 1 6 2
tp:quiet	0 -2 19 -16
tp:truce	22 5 -40 16
tp:verb	-7 34 -31 -9
v0-none	-8 -15 8 9
v0=apply	0 -10 3 4
v0=ask	0 -15 2 3
v0=come	0 -2 10 -9
v0=conclude	2 5 0 -12
v0=confirm	0 8 2 -11
v0=declare	0 13 -3 -10
v0=expire	10 -5 -4 0
v0=get	-8 10 -1 -5
v0=grant	0 4 -10 3
v0=hold	9 0 6 -14
v0=lay	4 14 -11 -8
v0=let	4 -3 11 -13
v0=like	0 1 9 -11
v0=meet	0 0 16 -13
v0=offer	0 -17 9 0
v0=other	-11 0 13 -11
v0=plan	0 14 0 -15
v0=postpone	0 -3 -8 12
v0=promise	0 0 11 -10
v0=put	-5 13 -8 -2
v0=ready	0 -8 -10 17
v0=send	0 0 -14 16
v0=settle	5 -21 0 15
v0=sit	-2 -7 13 -1
v0=slash	0 15 -4 -10
v0=stand	0 -7 13 -4
v0=stop	6 17 -11 -16
v0=strike	-6 -9 0 12
v0=suggest	0 0 -8 10
v0=suspend	3 0 9 -10
v0=want	0 10 0 -6
v1-none	-5 -11 6 5
v1=add	0 5 -9 1
v1=answer	0 -1 9 -6
v1=apply	0 -10 5 3
v1=ask	0 -12 9 -2
v1=bring	0 -3 -8 12
v1=carry	0 -1 -9 10
v1=come	0 -2 10 -9
v1=conclude	0 7 0 -16
v1=confirm	0 8 2 -11
v1=continue	0 0 -11 10
v1=cut	0 0 -7 4
v1=declare	0 13 -3 -10
v1=delay	0 -2 15 -12
v1=expire	10 -5 -4 0
v1=extend	-4 4 11 -16
v1=freeze	0 -7 -6 12
v1=get	-7 12 -3 -4
v1=go	-1 0 -11 9
v1=hold	9 1 3 -12
v1=lay	4 14 -11 -8
v1=leave	0 -15 8 3
v1=let	4 -4 12 -11
v1=like	0 3 11 -14
v1=look	0 14 -8 -7
v1=make	4 8 -12 -1
v1=meet	0 -4 19 -12
v1=negotiate	0 -1 10 -7
v1=offer	-1 -15 0 10
v1=other	-9 -6 18 -9
v1=plan	0 15 0 -17
v1=propose	0 -21 0 11
v1=recommend	0 -2 -5 9
v1=run	4 -3 -9 8
v1=send	0 -1 -13 16
v1=set	0 -8 -2 11
v1=settle	5 -22 -3 17
v1=sit	-2 -7 13 -1
v1=sleep	0 1 -9 5
v1=stand	0 -10 14 -2
v1=stay	-4 -6 19 -9
v1=strike	-6 -9 0 11
v1=want	0 9 3 -9
v2-none	-31 -8 23 0
v2=agree	7 0 -14 5
v2=announce	0 -16 7 5
v2=be	-12 4 -3 4
v2=begin	3 5 0 -9
v2=charge	0 -5 -3 8
v2=end	19 -12 -7 0
v2=go	-7 -1 15 -7
v2=lay	-2 -3 9 0
v2=leave	0 -35 43 -17
v2=other	-10 0 9 -2
v2=pay	0 -3 9 -4
v2=rise	0 11 -7 -2
v2=run	14 8 -22 -7
v:a:<v-begin>	0 9 -7 -2
v:a:<v-end>	22 -11 -1 -6
v:a:<v-suspend>	7 6 -19 4
v:b:<v-agree>	0 -12 -3 15
v:b:<v-begin>	-17 19 -7 -6
v:b:<v-end>	17 -18 17 -17
v:b:<v-propose>	-35 -17 -11 31
v:b:<v-return>	-5 -14 11 4
v:c0=agree	6 -9 -10 14
v:c0=begin	-13 8 -4 0
v:c0=buy	-4 -26 0 19
v:c0=down	7 -12 -9 16
v:c0=impose	-1 1 -12 13
v:c0=propose	-22 -8 -2 13
v:c0=return	-1 -28 13 12
v:c0=say	-14 -11 14 2
v:c0=sell	0 -25 -4 20
v:c0=stay	11 16 -9 -14
v:c0=up	-14 1 22 -17
v:c1=agree	-4 1 -16 16
v:c1=bear	0 -1 -8 9
v:c1=begin	-20 9 -3 0
v:c1=buy	-5 -25 16 5
v:c1=down	6 -14 -12 21
v:c1=end	15 -16 7 -6
v:c1=impose	-8 4 -9 9
v:c1=propose	-22 -15 -10 25
v:c1=return	-2 -9 4 5
v:c1=say	-16 -13 4 14
v:c1=sell	-1 -32 -10 32
v:c1=stay	12 -2 -6 0
v:c1=suspend	0 10 -16 5
v:c1=up	-13 0 17 -9
v:ct1=agree infinitive	0 4 -23 16
v:ct1=agree modal	0 -15 -17 26
v:ct1=agree past	0 7 4 -11
v:ct1=agree past-passive	-9 4 -7 7
v:ct1=agree pluperfect	-9 10 0 0
v:ct1=agree present	15 -22 9 0
v:ct1=bear future	0 -13 -8 18
v:ct1=bear gerund	0 -14 0 11
v:ct1=bear infinitive	0 -5 -3 8
v:ct1=bear past	-14 12 5 -14
v:ct1=bear present	13 11 -13 -9
v:ct1=begin future	0 0 8 -4
v:ct1=begin gerund	0 -19 3 14
v:ct1=begin past	-5 14 -5 -5
v:ct1=begin present	-5 5 -6 1
v:ct1=buy future	0 -10 10 0
v:ct1=buy infinitive	0 0 16 -19
v:ct1=buy perfect	0 0 -13 12
v:ct1=buy present	0 -11 -4 14
v:ct1=down infinitive	0 -12 -6 17
v:ct1=down modal	0 -24 5 13
v:ct1=down past	-2 -8 -8 19
v:ct1=down present	13 -2 -5 -1
v:ct1=end future	0 -4 11 -6
v:ct1=end participle-passive	10 -5 -2 -2
v:ct1=end past	18 -16 -11 6
v:ct1=end past-passive	0 -9 0 9
v:ct1=end perfect	0 11 -4 -6
v:ct1=end present	-13 -5 16 -5
v:ct1=impose future	-8 0 -29 24
v:ct1=impose gerund	0 -9 -17 23
v:ct1=impose infinitive	0 -23 8 10
v:ct1=impose modal	-10 0 -27 26
v:ct1=impose participle-passive	-10 16 7 -19
v:ct1=impose past	-9 4 1 -1
v:ct1=impose past-passive	-10 13 0 -10
v:ct1=impose perfect	-15 9 3 -7
v:ct1=impose present	20 -14 -10 16
v:ct1=propose modal	0 26 3 -26
v:ct1=propose participle-passive	0 -7 11 -3
v:ct1=propose past	-1 -34 -1 16
v:ct1=propose perfect	0 -43 -11 36
v:ct1=propose present	-2 -11 -1 11
v:ct1=return modal	0 -4 10 -5
v:ct1=return present	0 -18 0 16
v:ct1=say infinitive	0 -5 -3 9
v:ct1=say past	-10 -16 -7 27
v:ct1=say perfect	0 13 0 -11
v:ct1=say present	0 -3 18 -12
v:ct1=sell perfect	0 -11 -5 15
v:ct1=stay future	-9 -2 -2 9
v:ct1=stay modal	12 -10 -20 18
v:ct1=stay participle-passive	3 10 -5 -11
v:ct1=stay past	9 -14 9 -5
v:ct1=stay past-passive	0 13 -20 4
v:ct1=stay perfect	-5 -6 23 -21
v:ct1=stay pluperfect	20 -1 -12 -7
v:ct1=stay present	-21 4 3 -1
v:ct1=stay present-passive	0 -4 -8 12
v:ct1=suspend gerund	0 -3 -10 11
v:ct1=suspend modal	0 -7 -22 27
v:ct1=suspend modal-passive	0 10 -13 1
v:ct1=suspend participle-passive	-11 24 -8 -12
v:ct1=suspend past-passive	0 14 -10 -3
v:ct1=suspend perfect	0 -9 15 -4
v:ct1=up future	0 13 0 -12
v:ct1=up gerund	0 -9 0 9
v:ct1=up modal	-3 -22 18 1
v:ct1=up past	0 -12 12 0
v:ct1=up present	0 15 -6 -10
v:l1="	-11 8 -6 0
v:l1=,	-10 -4 13 -6
v:l1=:	-24 -4 0 12
v:l1=;	0 -1 -5 9
v:l1=<begin>	-6 -2 -7 13
v:l1=<goods-amount>	-9 -11 8 4
v:l1=<goods>	-3 -34 26 0
v:l1=<level>	0 0 22 -25
v:l1=<money>	-10 -31 32 -4
v:l1=<name>	-1 11 -2 -7
v:l1=<not>	0 5 3 -10
v:l1=<number>	0 -29 32 -7
v:l1=<organisation>	0 13 -10 0
v:l1=<v-agree>	-6 -12 13 2
v:l1=<v-begin>	-2 -11 25 -15
v:l1=<v-down>	0 -11 0 7
v:l1=<v-end>	-1 -12 23 -7
v:l1=<v-impose>	-16 -16 -9 25
v:l1=<v-propose>	-4 -12 -26 34
v:l1=<v-say>	0 -2 -8 11
v:l1=a	2 12 -27 7
v:l1=about	0 -12 4 2
v:l1=add	0 5 -16 8
v:l1=after	10 0 1 -10
v:l1=agree	-2 -33 13 18
v:l1=allow	0 -9 13 -1
v:l1=almost	0 -9 11 0
v:l1=another	-20 25 -18 -6
v:l1=are	0 8 4 -15
v:l1=as	0 10 0 -12
v:l1=at	-2 9 -23 13
v:l1=be	0 14 -19 5
v:l1=by	-25 -3 -11 19
v:l1=come	0 -6 10 -1
v:l1=cover	0 1 -16 13
v:l1=end	-1 -11 21 -7
v:l1=first	12 1 0 -17
v:l1=for	-4 28 -31 4
v:l1=further	11 1 -26 5
v:l1=get	-2 12 -8 -2
v:l1=given	0 9 7 -23
v:l1=good	0 -2 9 -4
v:l1=had	14 15 -18 -19
v:l1=has	0 -4 13 -8
v:l1=have	0 20 -13 -4
v:l1=in	0 -31 33 -8
v:l1=initial	11 -6 -12 3
v:l1=is	0 -18 7 7
v:l1=it	6 -10 9 -5
v:l1=last	0 9 -22 11
v:l1=lasted	19 -12 3 -20
v:l1=least	0 -3 -7 11
v:l1=need	0 -1 11 -8
v:l1=next	0 14 -4 -8
v:l1=not	0 5 3 -9
v:l1=of	14 14 -30 0
v:l1=offer	0 -13 -3 12
v:l1=on	-8 -19 0 20
v:l1=only	0 -3 9 -5
v:l1=or	-1 -6 9 0
v:l1=over	-2 -10 35 -27
v:l1=past	0 -5 11 -2
v:l1=prefer	0 0 -16 13
v:l1=propose	0 -9 -23 29
v:l1=same	0 5 -22 13
v:l1=say	0 -6 -4 11
v:l1=sign	0 20 -4 -15
v:l1=soybean	0 -22 34 -17
v:l1=start	0 0 9 -7
v:l1=take	0 -1 11 -7
v:l1=than	-4 -19 12 2
v:l1=that	-2 -9 -19 27
v:l1=the	0 32 -42 -1
v:l1=to	-4 -1 -14 17
v:l1=waited	0 -6 14 -6
v:l1=want	0 -16 -1 11
v:l1=with	-4 -16 13 2
v:l1=within	0 -10 38 -32
v:l1=—	0 15 -13 0
v:l2="	-2 -20 2 15
v:l2='s	-3 9 -12 1
v:l2=,	28 0 -18 -3
v:l2=:	0 23 -9 -16
v:l2=<agent>	-1 -9 26 -17
v:l2=<begin>	-16 23 -18 0
v:l2=<day-ahead>	-9 10 -11 2
v:l2=<day-gone>	-2 0 -21 19
v:l2=<day-today>	1 10 0 -18
v:l2=<duty>	-10 25 -35 5
v:l2=<gate>	-1 -23 -15 34
v:l2=<goods>	-9 -2 18 -11
v:l2=<level-noun>	0 -22 -8 27
v:l2=<level>	0 -10 12 -3
v:l2=<money>	0 -14 22 -10
v:l2=<month-ahead>	0 -8 7 0
v:l2=<month-gone>	1 17 -12 -8
v:l2=<name>	-8 36 -26 -10
v:l2=<not>	-2 12 7 -20
v:l2=<office>	-1 0 9 -7
v:l2=<organisation>	-4 -15 3 9
v:l2=<person>	-3 -10 -20 30
v:l2=<points>	0 21 -16 -11
v:l2=<quality>	0 -18 -14 26
v:l2=<seat>	0 7 -15 11
v:l2=<sender>	0 -16 -8 22
v:l2=<span>	-4 -2 26 -21
v:l2=<v-agree>	-7 0 -13 14
v:l2=<v-begin>	-4 -13 12 2
v:l2=<v-buy>	0 -14 -6 16
v:l2=<v-down>	0 -8 16 -8
v:l2=<v-end>	7 0 8 -22
v:l2=<v-impose>	-10 -6 -9 18
v:l2=<v-propose>	-6 -8 -10 17
v:l2=<v-return>	0 -5 18 -14
v:l2=<v-say>	-4 -20 -3 24
v:l2=<v-sell>	0 -1 10 -6
v:l2=<v-stay>	9 0 -35 24
v:l2=<v-suspend>	0 12 -20 5
v:l2=<v-target>	-5 -4 24 -15
v:l2=<v-up>	-1 -20 17 5
v:l2=a	5 18 -32 0
v:l2=about	0 -3 -10 15
v:l2=after	10 -22 -19 25
v:l2=agree	-8 -8 0 11
v:l2=also	0 -4 -24 24
v:l2=an	11 -6 -12 3
v:l2=and	-10 0 -11 16
v:l2=are	0 3 -20 13
v:l2=arrangement	-1 8 -13 1
v:l2=aside	0 -2 -8 15
v:l2=ask	0 -9 -11 18
v:l2=at	0 19 -17 2
v:l2=be	0 -9 -9 19
v:l2=been	7 1 -24 10
v:l2=both	0 13 -24 9
v:l2=busan	0 -2 20 -19
v:l2=buy	0 -13 -9 18
v:l2=by	0 -4 24 -20
v:l2=call	0 -3 12 -8
v:l2=can	0 -8 12 -3
v:l2=ceasefire	-7 3 16 -19
v:l2=come	0 -2 14 -11
v:l2=conclude	4 19 -20 -10
v:l2=control	0 -12 -4 15
v:l2=country	0 -5 22 -16
v:l2=dispute	0 13 -8 -5
v:l2=down	0 16 -2 -13
v:l2=draft	0 -2 -9 13
v:l2=duration	-2 -5 -19 24
v:l2=each	14 -4 -2 -9
v:l2=earth	0 -7 0 9
v:l2=end	1 5 0 -11
v:l2=extend	-2 -12 15 -3
v:l2=first	0 -9 15 -5
v:l2=for	-13 9 9 -14
v:l2=force	4 -8 11 -10
v:l2=freeze	0 -9 8 0
v:l2=frozen	0 -19 6 12
v:l2=get	0 0 -14 12
v:l2=give	-3 19 0 -16
v:l2=given	0 12 -1 -11
v:l2=go	0 -11 11 0
v:l2=good	-7 6 -17 11
v:l2=had	6 1 5 -14
v:l2=has	0 -3 -11 19
v:l2=have	-2 0 15 -13
v:l2=he	12 -1 -20 8
v:l2=hold	2 -2 -21 21
v:l2=if	-6 31 -16 -16
v:l2=in	-4 0 25 -21
v:l2=is	-3 5 -15 7
v:l2=it	4 -14 -3 12
v:l2=its	0 -11 1 6
v:l2=last	-8 19 -6 -7
v:l2=least	0 -10 -3 15
v:l2=leave	0 8 1 -12
v:l2=length	0 11 -20 4
v:l2=less	0 -7 -4 11
v:l2=limited	0 4 -13 8
v:l2=live	0 4 -10 6
v:l2=longer	0 0 12 -11
v:l2=make	0 11 -21 7
v:l2=may	0 -4 17 -13
v:l2=meet	0 -6 13 -4
v:l2=more	0 -25 11 5
v:l2=negotiate	0 0 11 -10
v:l2=not	0 34 -5 -32
v:l2=nothing	0 -11 18 -7
v:l2=notice	0 -3 12 -6
v:l2=of	11 -23 11 1
v:l2=off	10 -9 7 -4
v:l2=offer	0 -9 -23 28
v:l2=on	-3 -8 -14 23
v:l2=one	-2 -10 -5 18
v:l2=only	0 -10 5 2
v:l2=other	-1 19 0 -17
v:l2=out	0 -13 19 -3
v:l2=peace	0 -16 11 0
v:l2=period	-6 19 -10 -9
v:l2=prolong	0 9 -7 -3
v:l2=prolonged	0 15 -16 -1
v:l2=renewed	0 -1 -6 9
v:l2=rest	0 -3 -4 8
v:l2=return	0 -5 17 -13
v:l2=run	14 -7 -9 3
v:l2=should	-1 -12 -8 20
v:l2=side	0 5 -15 6
v:l2=sleep	0 18 -14 -7
v:l2=so	0 1 -16 13
v:l2=some	0 0 9 -13
v:l2=spoke	0 -4 -12 17
v:l2=standstill	-3 -7 -7 15
v:l2=stay	-3 18 0 -21
v:l2=stop	3 19 -13 -13
v:l2=strike	-3 -21 18 0
v:l2=suspend	-17 -3 -3 10
v:l2=suspension	-2 4 -11 8
v:l2=talk	0 -1 16 -13
v:l2=talked	0 -6 9 -2
v:l2=tariff	-5 15 -33 13
v:l2=that	8 -6 -8 8
v:l2=the	14 6 -7 -9
v:l2=then	-1 18 -4 -13
v:l2=there	12 9 -8 -13
v:l2=time	0 0 -16 16
v:l2=to	8 -14 0 7
v:l2=truce	4 6 -26 10
v:l2=under	0 20 -6 -15
v:l2=us	0 -11 -5 16
v:l2=use	-3 20 -15 -4
v:l2=valid	0 -5 -11 16
v:l2=was	8 4 0 -16
v:l2=we	0 17 3 -21
v:l2=with	-3 -13 -15 30
v:l2=would	0 -11 -33 39
v:l2=—	-2 20 -30 7
v:l='s for	-1 11 -20 3
v:l=, after	6 3 -2 -12
v:l=, by	-2 -2 9 -2
v:l=, for	7 5 -13 1
v:l=, of	11 4 -40 13
v:l=: "	-1 5 10 -14
v:l=: <goods-amount>	-1 12 -11 0
v:l=: for	11 15 -11 -19
v:l=: the	-1 20 -10 -10
v:l=<begin> <begin>	-6 -2 -7 13
v:l=<begin> another	0 9 -16 0
v:l=<begin> for	-22 -1 8 0
v:l=<day-ahead> ,	-6 29 -10 -20
v:l=<day-ahead> for	0 -18 1 16
v:l=<day-gone> ,	2 -17 1 8
v:l=<day-gone> by	0 -6 -11 15
v:l=<day-gone> for	-5 2 -14 11
v:l=<level> for	1 -15 0 14
v:l=<level> over	0 0 11 -10
v:l=<level> within	0 0 9 -8
v:l=<month-gone> for	-6 14 -8 -1
v:l=<month-gone> than	0 7 5 -14
v:l=<name> by	0 3 -9 3
v:l=<name> get	0 18 -11 -9
v:l=<name> has	0 -11 13 0
v:l=<name> in	0 -3 9 -4
v:l=<number> for	0 12 -5 -8
v:l=<person> :	0 -15 -2 14
v:l=<points> for	0 22 -16 -11
v:l=<seat> want	0 -3 -15 19
v:l=a further	11 1 -26 5
v:l=about <money>	0 -13 -10 20
v:l=after a	11 -6 -4 0
v:l=after the	0 -17 -14 26
v:l=agree for	0 12 -2 -8
v:l=agree on	-5 -18 2 12
v:l=also for	0 0 -23 17
v:l=an initial	11 -6 -12 3
v:l=and <goods-amount>	0 -8 -26 32
v:l=and a	0 -3 18 -13
v:l=and for	-2 8 0 -13
v:l=and last	0 7 -11 2
v:l=and not	0 0 10 -8
v:l=are for	0 0 -21 19
v:l=aside for	0 -2 -8 15
v:l=ask for	0 -9 -11 18
v:l=at <money>	0 8 2 -10
v:l=at least	0 -3 -7 11
v:l=be for	0 -1 -20 22
v:l=both for	0 16 -20 1
v:l=ceasefire by	0 -2 9 -6
v:l=ceasefire of	-7 6 8 -13
v:l=conclude for	4 12 -16 -3
v:l=country for	0 1 9 -12
v:l=down for	0 16 -2 -13
v:l=duty for	0 17 -20 0
v:l=end after	3 8 -10 0
v:l=extend by	-2 -8 13 -5
v:l=extend for	0 -9 4 4
v:l=extension of	-4 -9 -11 18
v:l=for <goods-amount>	0 -8 19 -12
v:l=for <money>	0 -9 -6 14
v:l=for another	-7 26 -10 -16
v:l=for the	-1 -4 20 -14
v:l=force for	4 -8 11 -10
v:l=frozen for	0 -19 6 12
v:l=good for	-7 5 -18 13
v:l=has offer	0 -2 -9 12
v:l=he want	0 0 -9 7
v:l=hold for	2 -2 -21 21
v:l=if the	-4 23 -10 -12
v:l=in about	0 -3 12 -8
v:l=in the	0 1 9 -10
v:l=is for	-3 8 -28 14
v:l=it 's	-2 -11 -5 16
v:l=it for	0 -8 0 11
v:l=it has	0 9 -5 -4
v:l=it is	0 -20 26 -14
v:l=it lasted	18 -8 -8 -7
v:l=it take	0 -2 8 -3
v:l=last for	-8 22 -7 -9
v:l=least <money>	0 8 2 -13
v:l=less than	0 -7 -4 11
v:l=limited to	0 4 -13 8
v:l=longer than	0 0 12 -11
v:l=make for	0 15 -17 0
v:l=may last	0 -1 8 -4
v:l=more than	0 -23 7 8
v:l=negotiate for	0 0 11 -10
v:l=nothing for	0 -11 18 -7
v:l=of <money>	0 -3 9 -5
v:l=of a	10 -8 -10 5
v:l=of another	0 -10 0 13
v:l=of soybean	0 -22 34 -17
v:l=of the	-2 15 1 -20
v:l=off for	10 -13 6 0
v:l=offer of	0 -1 -9 12
v:l=on a	0 3 -10 4
v:l=on for	0 -8 -26 24
v:l=on the	0 7 0 -7
v:l=one of	-1 0 -9 11
v:l=other for	-1 12 0 -10
v:l=out for	0 -2 16 -13
v:l=pause of	7 7 1 -16
v:l=period of	-6 17 -10 -6
v:l=prolonged by	0 19 -23 0
v:l=renewal for	0 8 -9 0
v:l=rest for	0 -3 -4 8
v:l=run for	14 -5 -13 4
v:l=sign a	0 8 0 -8
v:l=sign for	0 -9 -6 16
v:l=sleep for	0 18 -14 -7
v:l=some <money>	0 0 9 -13
v:l=stay for	-3 18 0 -21
v:l=strike for	0 -15 21 -11
v:l=suspend for	-17 -2 -5 10
v:l=talked for	0 -6 9 -2
v:l=tariff for	-3 15 -41 18
v:l=term of	-2 11 3 -15
v:l=than <money>	0 10 -7 -3
v:l=that 's	0 12 5 -19
v:l=that for	0 -6 -11 15
v:l=the first	12 2 -2 -16
v:l=the last	0 -4 14 -7
v:l=the next	0 14 -4 -8
v:l=the past	0 -5 11 -2
v:l=the same	0 5 -22 13
v:l=to <goods-amount>	0 -2 12 -8
v:l=to <money>	0 -17 26 -11
v:l=to last	12 0 -29 16
v:l=truce by	-1 18 -31 8
v:l=truce for	-5 -10 -28 31
v:l=truce get	0 12 -10 -2
v:l=truce has	0 -7 9 0
v:l=truce of	10 1 -7 -3
v:l=valid for	0 -5 -11 16
v:l=was for	12 0 2 -19
v:l=when the	0 8 -4 -1
v:l=would last	0 -4 -3 9
v:l=— for	0 19 -31 9
v:lead="	3 -22 10 7
v:lead=)	0 -16 -1 16
v:lead=,	14 13 -13 -9
v:lead=-	9 -18 5 3
v:lead=;	-6 -11 -2 15
v:lead=a	-8 1 -20 20
v:lead=after	0 -29 29 0
v:lead=an	0 -21 12 2
v:lead=and	9 16 -16 -8
v:lead=as	0 21 -15 -10
v:lead=at	-1 -11 -3 17
v:lead=before	-2 0 20 -20
v:lead=bessent	0 0 13 -11
v:lead=both	2 -5 -25 24
v:lead=brazil	0 -9 -5 13
v:lead=but	-1 25 -10 -11
v:lead=by	0 12 -7 -4
v:lead=canada	0 -6 -10 15
v:lead=china	-2 -45 42 1
v:lead=chinese	0 -3 9 -4
v:lead=dockers	-1 -13 23 -13
v:lead=egypt	0 0 -10 10
v:lead=eighteen	0 0 -12 12
v:lead=ethiopia	0 6 -12 3
v:lead=for	-10 8 7 -15
v:lead=from	4 -24 -5 22
v:lead=half	0 -7 22 -19
v:lead=he	-2 0 -10 8
v:lead=i	-2 -24 33 -17
v:lead=if	-10 2 -8 9
v:lead=imports	0 16 -12 -4
v:lead=in	-2 1 13 -18
v:lead=indonesia	0 7 -9 0
v:lead=it	37 0 -21 -6
v:lead=its	0 0 20 -25
v:lead=malaysia	0 16 -15 -1
v:lead=mexico	0 29 -20 -14
v:lead=my	0 -8 2 1
v:lead=negotiators	0 -7 -2 10
v:lead=nine	0 -17 -3 18
v:lead=ninety	5 22 -8 -22
v:lead=no	-2 10 0 -6
v:lead=norway	0 -6 -9 15
v:lead=on	-7 24 3 -28
v:lead=one	-2 -9 -6 18
v:lead=port	0 6 6 -15
v:lead=six	-3 -2 -6 10
v:lead=sixty	11 0 -5 -6
v:lead=so	0 -20 -19 34
v:lead=talks	0 -2 14 -11
v:lead=ten	-2 0 -7 11
v:lead=that	-11 -9 -6 19
v:lead=their	0 0 11 -15
v:lead=there	-10 -1 -12 22
v:lead=they	10 -2 -3 -1
v:lead=this	0 2 -16 10
v:lead=trade	-2 -18 -18 31
v:lead=treasury	0 -15 -7 19
v:lead=trump	2 10 -27 3
v:lead=two	-8 1 11 -10
v:lead=under	-2 10 -1 -5
v:lead=us	0 -24 18 7
v:lead=washington	0 11 -11 0
v:lead=we	-5 -6 -17 25
v:lead=what	7 3 -17 4
v:lead=when	0 7 11 -23
v:lead=who	-5 -13 15 0
v:lead=with	0 -3 10 -5
v:lead=—	-2 8 -20 9
v:lead=•	0 14 -7 -6
v:lr=" ,	0 -1 -8 10
v:lr=" are	0 -4 19 -15
v:lr=" of	0 22 0 -22
v:lr='s .	0 -1 13 -11
v:lr=, ,	-4 8 7 -19
v:lr=, .	-3 2 -11 8
v:lr=, after	1 -4 12 -14
v:lr=, before	0 -10 16 -3
v:lr=, long	1 -1 -17 14
v:lr=, on	0 15 -4 -13
v:lr=: ,	-6 -10 -10 22
v:lr=: .	-1 4 -9 4
v:lr=: from	-2 20 -28 2
v:lr=: is	0 0 26 -30
v:lr=: of	0 3 11 -14
v:lr=: to	0 -12 5 4
v:lr=<begin> !	0 0 -19 16
v:lr=<begin> ,	9 13 -27 3
v:lr=<begin> .	-4 21 -34 8
v:lr=<begin> after	0 -6 21 -14
v:lr=<begin> are	0 0 -15 15
v:lr=<begin> before	0 -15 24 -15
v:lr=<begin> from	0 -2 -14 16
v:lr=<begin> is	0 4 -29 22
v:lr=<begin> later	0 -5 13 -6
v:lr=<begin> more	0 -1 9 -5
v:lr=<begin> of	-2 -21 5 12
v:lr=<begin> on	0 -16 27 -16
v:lr=<begin> to	0 -16 15 0
v:lr=<goods-amount> ,	0 -5 15 -10
v:lr=<goods-amount> .	0 0 12 -11
v:lr=<goods-amount> for	0 -23 -19 35
v:lr=<level> .	0 4 9 -15
v:lr=<level> later	0 0 8 -6
v:lr=<money> ,	0 -27 8 10
v:lr=<money> .	0 -9 17 -7
v:lr=<money> for	0 -5 15 -9
v:lr=<money> of	0 -4 17 -12
v:lr=<number> ,	0 -7 11 -3
v:lr=<number> .	0 -16 11 1
v:lr=a ceasefire	11 8 -8 -16
v:lr=a pause	0 11 -8 -2
v:lr=a tariff	0 -12 0 9
v:lr=a truce	2 -7 -9 12
v:lr=after .	11 11 -8 -19
v:lr=after ?	-3 7 -32 18
v:lr=after of	-3 -12 24 -12
v:lr=agree truce	-1 -18 15 0
v:lr=another ,	-2 0 16 -15
v:lr=another .	-7 13 -11 -1
v:lr=another <end>	0 8 4 -16
v:lr=are .	0 -13 16 -5
v:lr=by ,	-9 0 0 2
v:lr=by .	-3 -4 -3 9
v:lr=by <end>	0 5 9 -14
v:lr=by is	0 -2 -5 8
v:lr=by on	0 0 9 -12
v:lr=by the	0 14 -9 -6
v:lr=by to	0 -6 -10 14
v:lr=end of	0 -3 10 -2
v:lr=first of	0 13 -7 -5
v:lr=for ,	-4 11 -20 8
v:lr=for .	-1 11 -30 17
v:lr=for :	0 12 -16 2
v:lr=for <end>	-16 5 19 -22
v:lr=for <name>	0 14 -7 -9
v:lr=for after	0 -13 2 9
v:lr=for and	4 3 3 -12
v:lr=for as	0 13 0 -14
v:lr=for at	-5 5 -9 5
v:lr=for from	22 2 -45 14
v:lr=for in	-8 0 10 -7
v:lr=for is	0 4 -15 9
v:lr=for it	-1 -4 12 -5
v:lr=for its	0 -4 -12 13
v:lr=for neither	0 -18 -2 18
v:lr=for of	12 -9 -10 2
v:lr=for on	0 -18 -20 33
v:lr=for the	-8 -26 24 7
v:lr=for to	0 -15 5 11
v:lr=for under	0 5 -14 7
v:lr=for until	0 13 -7 -3
v:lr=for what	0 -10 -11 19
v:lr=for while	0 21 -18 -2
v:lr=further ,	12 0 -10 -4
v:lr=further .	0 -14 -8 20
v:lr=get <end>	0 0 9 -12
v:lr=has ,	0 14 -12 -1
v:lr=has to	0 -12 22 -12
v:lr=have to	0 20 -11 -12
v:lr=in ,	-8 -34 2 25
v:lr=in .	-4 -9 41 -34
v:lr=is .	0 -19 2 11
v:lr=last ,	-6 -2 -15 19
v:lr=last and	0 19 -14 -11
v:lr=last from	0 -8 -3 12
v:lr=lasted .	9 -8 8 -16
v:lr=least .	0 0 -14 15
v:lr=next ,	0 2 -11 7
v:lr=next .	0 12 0 -16
v:lr=of ,	15 -2 6 -17
v:lr=of ;	10 -3 -14 7
v:lr=of and	-1 15 0 -13
v:lr=of at	1 -14 2 6
v:lr=of begin	4 8 -7 -9
v:lr=of end	-2 22 -16 -8
v:lr=of in	-3 -2 -10 14
v:lr=of is	-4 -8 17 -7
v:lr=of on	-6 -15 -5 24
v:lr=of that	0 9 -6 -4
v:lr=of was	8 -10 -11 9
v:lr=of with	-1 20 -11 -10
v:lr=offer .	0 -3 -8 11
v:lr=on .	0 -1 -25 25
v:lr=on of	0 -4 -9 15
v:lr=over ,	0 -2 12 -7
v:lr=over .	0 -3 21 -17
v:lr=propose .	0 -2 -17 20
v:lr=take ,	0 7 4 -11
v:lr=take and	0 0 18 -17
v:lr=than earlier	0 -9 13 -2
v:lr=the ,	0 4 13 -17
v:lr=the .	0 9 9 -24
v:lr=the are	13 21 -15 -25
v:lr=the end	-12 -19 9 18
v:lr=the of	0 28 -24 -10
v:lr=the pass	-2 16 -6 -8
v:lr=the to	-3 12 2 -12
v:lr=the truce	0 21 -28 0
v:lr=the yield	0 -3 8 -2
v:lr=to .	0 3 -19 13
v:lr=want .	0 -13 -3 11
v:lr=within .	0 -3 17 -13
v:lr=within and	0 0 9 -8
v:r1=!	-3 28 -38 2
v:r1="	-7 28 -19 -7
v:r1='	3 -18 22 -11
v:r1='s	0 -10 0 8
v:r1=(	0 -8 -1 10
v:r1=,	2 7 -11 1
v:r1=.	-10 11 -22 15
v:r1=:	-3 14 -25 9
v:r1=;	20 -10 -20 14
v:r1=<duty>	2 -11 -16 21
v:r1=<end>	-28 7 30 -35
v:r1=<goods>	0 1 7 -9
v:r1=<name>	0 13 -4 -10
v:r1=<not>	-9 -6 8 2
v:r1=<v-begin>	8 -6 -11 5
v:r1=<v-down>	-4 10 -3 -2
v:r1=<v-end>	9 -14 -6 12
v:r1=<v-impose>	0 -8 -4 14
v:r1=<v-say>	0 -14 22 -13
v:r1=<v-stay>	0 6 0 -10
v:r1=<v-suspend>	3 -2 -12 11
v:r1=<v-up>	-4 -5 -12 17
v:r1=?	4 5 -16 3
v:r1=after	-3 -20 30 -10
v:r1=are	9 18 0 -28
v:r1=as	-3 10 -2 -7
v:r1=at	2 0 8 -12
v:r1=before	-8 -33 29 4
v:r1=begin	4 8 3 -18
v:r1=bond	0 -2 10 -5
v:r1=ceasefire	11 5 -13 -8
v:r1=earlier	-1 -16 10 3
v:r1=end	6 -11 -4 9
v:r1=for	-3 -15 17 -1
v:r1=from	10 10 -40 15
v:r1=go	-4 -5 -12 17
v:r1=i	0 -9 3 4
v:r1=in	-20 -3 6 4
v:r1=is	-18 -3 1 8
v:r1=it	4 -26 0 13
v:r1=its	0 0 -14 9
v:r1=later	-3 0 25 -21
v:r1=leave	0 -8 11 0
v:r1=less	0 -10 17 -8
v:r1=long	0 10 -23 11
v:r1=more	4 -14 -19 26
v:r1=neither	0 -18 -2 18
v:r1=nobody	-3 4 5 -11
v:r1=of	-6 -1 12 -7
v:r1=on	-15 -12 -1 18
v:r1=only	0 0 -11 11
v:r1=or	0 -20 29 -15
v:r1=pass	-3 14 -3 -8
v:r1=pause	-4 -4 -6 14
v:r1=standstill	-2 0 -9 10
v:r1=tariff	2 -7 -15 15
v:r1=that	0 10 0 -10
v:r1=the	-11 -18 16 6
v:r1=there	0 -3 15 -11
v:r1=through	-2 20 -6 -20
v:r1=to	-25 3 21 -16
v:r1=truce	0 17 -19 -2
v:r1=under	0 2 -9 6
v:r1=until	-1 9 -4 -2
v:r1=was	5 -5 -18 16
v:r1=what	0 -14 -5 18
v:r1=when	3 -5 -12 12
v:r1=while	0 20 -11 -8
v:r1=will	12 -11 -1 0
v:r1=with	-3 19 -9 -9
v:r1=would	0 -18 3 12
v:r1=yield	0 -6 16 -8
v:r1=—	0 17 -3 -14
v:t0=future	-25 -16 -4 25
v:t0=future-passive	0 -21 9 12
v:t0=modal	0 -26 -7 24
v:t0=modal-not	0 6 11 -20
v:t0=modal-passive	0 9 0 -7
v:t0=past	11 3 -4 -5
v:t0=past-passive	-20 27 -9 -11
v:t0=perfect	-31 23 3 -18
v:t0=perfect-passive	6 7 1 -17
v:t0=pluperfect	10 -16 -1 3
v:t0=present	-13 7 3 -5
v:t0=present-passive	-10 0 -6 8
v:t:loose	-5 12 -15 2
v:t:loose-l1	-1 6 -23 13
v:t:loose-l2	2 -8 -11 15
v:t:loose-l3	-6 4 12 -16
v:t:loose-r	1 -1 -11 10
v:t:loose-r0	6 20 -31 2
v:t:loose-r2	-11 -1 9 -2
v:t:loose-r3	10 -3 -19 13
v:t:more	4 6 -31 21
v:t:more-in	-17 -1 -10 15
v:t:more-in0	-17 -1 -10 15
v:t:more-l	-8 19 -22 6
v:t:more-l0	-3 29 -40 2
v:t:more-l1	-6 2 -22 18
v:t:more-l2	-21 -8 12 1
v:t:more-l3	9 7 5 -19
v:t:more-r	16 -14 0 3
v:t:more-r0	-7 0 -26 26
v:t:more-r2	-4 -26 25 1
v:t:more-r3	9 -3 5 -11
v:t:quiet	-15 1 0 4
v:t:quiet-l	-12 9 -11 3
v:t:quiet-l2	0 -2 -10 13
v:t:quiet-l3	0 -5 -1 8
v:t:quiet-r	-3 -16 8 6
v:t:quiet-r1	-5 -11 3 6
v:t:quiet-r2	0 -9 17 -5
v:t:truce	11 18 -34 4
v:t:truce-l	11 15 -23 -3
v:t:truce-l1	9 -5 -16 12
v:t:truce-l2	11 11 -10 -11
v:t:truce-l3	8 0 -10 5
v:t:truce-r	-1 0 -13 13
v:t:truce-r0	0 20 -42 10
v:t:truce-r1	5 0 -18 12
v:t:truce-r2	-11 -21 27 -4
v:t:verb	-8 12 -20 9
v:t:verb-l	-4 12 -14 3
v:t:verb-l1	-24 13 -13 3
v:t:verb-l3	5 -11 -25 33
v:t:verb-r	8 2 -15 3
v:t:verb-r1	0 -15 0 14
v:t:verb-r2	11 -10 -6 6
v:v0=accept	0 -1 -7 10
v:v0=agree	0 -11 -1 8
v:v0=announce	0 -8 15 -4
v:v0=apply	0 -19 0 18
v:v0=ask	0 -19 -5 15
v:v0=buy	-1 -20 -9 24
v:v0=collect	0 -25 4 18
v:v0=come	0 -4 7 -2
v:v0=conclude	2 12 -4 -15
v:v0=confirm	0 -7 0 5
v:v0=continue	0 2 -12 4
v:v0=cut	0 -7 -8 15
v:v0=declare	0 13 -3 -10
v:v0=discuss	0 -3 -5 10
v:v0=expect	0 -16 3 6
v:v0=expire	10 -5 -4 0
v:v0=extend	-4 17 -4 -11
v:v0=fall	-2 9 -1 -4
v:v0=get	-8 12 -4 -3
v:v0=grant	0 15 -16 0
v:v0=have	4 -1 8 -13
v:v0=hold	7 9 -9 -5
v:v0=keep	0 19 -1 -17
v:v0=lay	3 18 -12 -13
v:v0=leave	0 -29 7 20
v:v0=let	12 2 5 -25
v:v0=make	-2 4 -8 6
v:v0=meet	0 10 7 -19
v:v0=offer	0 -4 -2 8
v:v0=other	-2 6 6 -15
v:v0=pause	0 -2 11 -9
v:v0=plan	0 31 0 -31
v:v0=postpone	0 -3 -8 12
v:v0=promise	-2 -12 21 -9
v:v0=propose	-2 11 -10 2
v:v0=put	-13 -1 2 3
v:v0=raise	0 8 0 -9
v:v0=ready	0 -10 -18 25
v:v0=remain	0 17 -2 -14
v:v0=return	0 -11 16 -6
v:v0=run	15 -19 -4 10
v:v0=sell	0 -11 0 6
v:v0=send	0 -4 -18 22
v:v0=set	0 -17 0 18
v:v0=settle	14 -35 -9 25
v:v0=shelve	0 10 -3 -5
v:v0=sign	-4 23 -9 -13
v:v0=sit	-2 -7 13 -1
v:v0=slash	0 35 -13 -27
v:v0=sleep	0 13 -8 -2
v:v0=stand	0 -8 18 -10
v:v0=stop	3 22 -14 -15
v:v0=strike	-6 -11 2 12
v:v0=suggest	0 0 -8 10
v:v0=suspend	4 -14 10 3
v:v1=accept	0 -1 -7 10
v:v1=add	0 5 -18 9
v:v1=announce	0 -10 17 -4
v:v1=answer	0 -1 9 -6
v:v1=apply	0 -19 0 16
v:v1=ask	0 -16 0 7
v:v1=bring	0 -6 -6 12
v:v1=buy	-2 -19 4 11
v:v1=carry	0 0 -10 9
v:v1=charge	0 3 -9 5
v:v1=collect	3 -11 0 8
v:v1=come	0 -4 7 -2
v:v1=confirm	0 -7 0 5
v:v1=continue	0 -7 -13 18
v:v1=cut	0 -3 -12 14
v:v1=declare	0 13 -3 -10
v:v1=delay	0 -7 14 -5
v:v1=discuss	0 -3 -5 10
v:v1=end	9 -12 2 -2
v:v1=expire	10 -5 -4 0
v:v1=extend	-8 9 19 -29
v:v1=fall	-2 9 0 -5
v:v1=freeze	0 -16 -17 27
v:v1=get	-8 13 -6 -3
v:v1=go	-3 2 -14 9
v:v1=grant	0 13 -14 0
v:v1=have	5 1 12 -22
v:v1=hold	7 9 -5 -10
v:v1=keep	0 6 4 -10
v:v1=lay	3 18 -12 -13
v:v1=leave	0 -31 8 17
v:v1=let	11 3 11 -28
v:v1=look	0 14 -8 -7
v:v1=lose	0 -12 9 0
v:v1=lower	0 15 -7 -6
v:v1=make	3 16 -23 1
v:v1=meet	0 6 11 -19
v:v1=negotiate	0 -1 10 -7
v:v1=offer	-2 -3 -15 19
v:v1=other	0 2 10 -14
v:v1=pause	0 -11 6 5
v:v1=plan	0 31 0 -33
v:v1=promise	0 -12 1 6
v:v1=propose	-2 -18 -5 17
v:v1=put	-13 -4 6 3
v:v1=raise	0 8 0 -9
v:v1=ready	0 -4 -14 18
v:v1=recommend	0 -2 -5 9
v:v1=return	0 -4 9 -4
v:v1=run	15 -15 -16 15
v:v1=sell	0 -12 2 4
v:v1=send	0 -5 -18 22
v:v1=set	0 -29 -4 31
v:v1=settle	14 -36 -11 27
v:v1=shelve	0 10 -3 -5
v:v1=ship	0 -13 -7 18
v:v1=sign	-8 29 -20 -7
v:v1=sit	-2 -7 13 -1
v:v1=slash	0 19 -4 -13
v:v1=sleep	0 13 -15 0
v:v1=stand	0 -12 17 -4
v:v1=stay	-7 -5 17 -6
v:v1=strike	-6 -12 3 11
v:v1=suspend	-1 3 -10 7
v:v1=take	-4 10 0 -6
v:v1=win	0 13 -1 -14
verbless	-4 -6 -4 11
vt0=agree modal	0 0 10 -8
vt0=agree past	7 11 -12 -6
vt0=agree perfect	-4 -13 12 1
vt0=apply present	0 -16 3 8
vt0=approve past	0 -10 -5 14
vt0=ask perfect	0 -7 -12 17
vt0=be perfect	0 4 3 -14
vt0=be present	-11 3 -2 2
vt0=buy perfect	0 2 -12 9
vt0=call present	0 7 3 -13
vt0=come present	0 -12 10 0
vt0=conclude past	2 5 -1 -11
vt0=extend perfect	0 18 -5 -15
vt0=get past	-4 16 0 -18
vt0=go present	0 8 -17 1
vt0=have past	7 2 1 -16
vt0=have present	-5 -12 5 8
vt0=hold modal	0 0 -7 10
vt0=hold perfect	0 -17 20 -3
vt0=hold present	-3 18 -13 -5
vt0=keep future	0 -9 13 -2
vt0=lay past	0 13 -8 -4
vt0=leave present	0 -10 5 2
vt0=let present	4 -6 8 -9
vt0=like modal	0 1 9 -11
vt0=offer perfect	0 -5 9 -6
vt0=other future	0 -9 0 11
vt0=other modal	0 -7 15 -6
vt0=other perfect	-6 11 4 -16
vt0=other pluperfect	2 -13 -3 12
vt0=pause present	0 -4 11 -9
vt0=pay past	0 -8 10 0
vt0=pay present	0 9 -7 0
vt0=plan modal	0 16 3 -22
vt0=promise past	0 1 9 -11
vt0=propose past	0 -8 -3 8
vt0=propose perfect	0 12 -6 -3
vt0=propose pluperfect	0 0 -10 13
vt0=propose present	0 -4 13 -9
vt0=put present	-3 8 -14 5
vt0=ready present	0 -8 -10 17
vt0=remain present	0 -10 0 9
vt0=run modal	2 -9 0 6
vt0=run present	-8 5 -1 0
vt0=say present	0 -12 0 7
vt0=settle past	0 -15 0 14
vt0=sign future	0 -6 -5 11
vt0=sign modal	0 -5 -10 15
vt0=sign past	-1 4 5 -9
vt0=slash present	0 15 -4 -10
vt0=stop present	0 10 -3 -7
vt0=suspend past	-1 6 2 -14
vt0=suspend present	7 -14 5 4
vt0=take past	0 10 2 -15
vt0=want present	0 14 -8 -3
vt1=agree infinitive	0 0 -13 14
vt1=agree modal	0 0 10 -8
vt1=agree past	0 25 -7 -21
vt1=agree perfect	-3 -1 14 -8
vt1=agree pluperfect	-1 9 -4 -1
vt1=agree present	2 -11 2 3
vt1=apply present	0 -16 3 8
vt1=approve past	0 -10 -5 14
vt1=ask perfect	0 -4 -4 8
vt1=be perfect	0 4 3 -14
vt1=be present	-11 2 -1 2
vt1=buy infinitive	0 3 3 -10
vt1=buy perfect	0 2 -12 9
vt1=call present	0 7 3 -13
vt1=come present	0 -12 10 0
vt1=conclude past	2 5 -1 -11
vt1=delay infinitive	0 0 13 -12
vt1=expect present	0 -5 -5 10
vt1=extend infinitive	0 5 8 -14
vt1=extend participle	0 -12 11 0
vt1=extend perfect	0 18 -5 -15
vt1=get past	-4 18 -1 -18
vt1=go infinitive	0 0 -8 9
vt1=go present	0 13 -13 -3
vt1=have past	7 2 2 -21
vt1=have present	-5 -10 8 4
vt1=hold infinitive	3 2 -8 0
vt1=hold modal	0 0 -7 10
vt1=hold perfect	0 -11 14 -2
vt1=hold present	-3 18 -13 -5
vt1=lay past	0 13 -8 -4
vt1=leave infinitive	0 -13 0 9
vt1=let present	4 -6 8 -9
vt1=like modal	0 3 11 -14
vt1=make participle	7 11 -13 -8
vt1=other future	0 -9 0 11
vt1=other modal	0 -7 15 -6
vt1=other perfect	-5 1 10 -10
vt1=other pluperfect	4 -12 -6 13
vt1=pause present	0 -4 11 -9
vt1=pay past	0 -8 10 0
vt1=pay present	0 9 -7 0
vt1=plan modal	0 16 3 -22
vt1=propose present	0 -2 14 -11
vt1=put infinitive	0 0 10 -10
vt1=run modal	2 -9 0 6
vt1=run present	-8 5 -1 0
vt1=say present	0 -12 -5 15
vt1=settle past	0 -15 0 14
vt1=sign future	0 -6 -5 11
vt1=sign modal	0 -5 -10 15
vt1=sign participle	-1 16 -6 -8
vt1=sign past	-1 0 7 -6
vt1=slash present	0 15 -4 -10
vt1=stay present	0 -15 18 -2
vt1=suspend past	-1 6 2 -14
vt1=suspend present	7 -14 5 4
vt1=take past	0 10 2 -15
vt1=want present	0 14 -9 -2
vt2=agree participle	0 12 -5 -4
vt2=agree past	7 2 -14 1
vt2=announce past	0 -14 11 0
vt2=be past	-8 1 -9 13
vt2=end participle	8 -16 8 -8
vt2=end present	-1 5 -22 11
vt2=go infinitive	0 -17 23 -7
vt2=go present	-4 5 -15 9
vt2=leave participle	0 -28 31 -7
vt2=leave present	0 -3 10 -6
vt2=rise past	0 11 -7 -2
vt2=run present	0 17 -11 -5`;
