// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	20 -2 -17 -19
a:!	-6 8 0 0
a:&	9 0 0 -7
a:'s	14 -3 -5 -11
a:'s .	-17 18 0 0
a:.	3 8 -11 -15
a:<agent>	1 5 -3 -9
a:<day-ahead>	19 -15 -5 0
a:<day-ahead> .	7 5 -8 -12
a:<day-ahead> and	-6 3 1 0
a:<day-ahead> to	-5 -8 8 5
a:<day-gone>	7 -2 -1 -6
a:<day-gone> .	30 -26 2 -5
a:<day-gone> and	12 -13 0 1
a:<day-gone> by	-11 7 3 0
a:<day-gone> for	0 4 -7 0
a:<day-gone> to	0 8 -11 0
a:<day-gone> with	-17 8 7 0
a:<day-today>	11 2 -8 -18
a:<day-today> .	2 13 -13 -9
a:<duty>	24 -13 -6 -11
a:<gate>	25 -19 -7 0
a:<goods-amount>	-4 6 0 0
a:<goods-amount> of	-6 6 0 0
a:<goods>	5 -9 8 0
a:<level-noun>	-1 -5 0 8
a:<level>	-5 10 -4 -1
a:<level> .	7 -3 -1 0
a:<level> for	-8 9 0 0
a:<level> lower	-8 8 0 0
a:<level> on	-9 6 5 0
a:<level> tax	-8 8 0 0
a:<money>	12 -10 0 0
a:<month-ahead>	-14 9 0 1
a:<month-gone>	-6 3 -1 6
a:<month-gone> and	-17 19 0 0
a:<name>	12 -3 -8 -4
a:<name> and	10 -8 0 0
a:<name> have	-10 10 0 0
a:<not>	-4 12 -6 -5
a:<number>	24 -23 -5 1
a:<number> .	18 -16 0 0
a:<number> of	7 -6 0 0
a:<number> on	0 -6 0 7
a:<office>	0 5 -7 0
a:<organisation>	5 -7 -1 4
a:<organisation> .	12 -8 -1 0
a:<organisation> has	-20 21 0 0
a:<organisation> must	9 -8 0 0
a:<person>	0 7 -7 -4
a:<person> .	-5 -2 8 0
a:<person> and	-1 7 -5 0
a:<person> to	-6 9 0 0
a:<quality>	-7 4 1 0
a:<quality> good	-11 -1 14 0
a:<seat>	9 -2 -1 -7
a:<seat> .	-8 9 0 0
a:<seat> in	-6 0 6 0
a:<sender>	9 -3 -8 0
a:<span>	-5 10 -2 -1
a:<span> .	-16 19 -1 0
a:<v-agree>	-5 10 -2 -1
a:<v-bear>	25 -19 -14 1
a:<v-begin>	22 -27 0 3
a:<v-buy>	-11 4 7 0
a:<v-deny>	11 -5 -4 0
a:<v-propose>	15 -6 -9 -5
a:<v-return>	8 -5 0 0
a:<v-say>	-2 0 7 -7
a:<v-stay>	12 -12 0 0
a:<v-suspend>	13 -9 0 -1
a:<v-target>	16 -6 -9 0
a:<v-up>	8 -11 6 -5
a:?	0 -3 9 -10
a:a	0 9 -16 -10
a:a <level>	-7 8 0 0
a:a second	-6 7 0 0
a:a state	-2 -5 8 0
a:about the	6 -4 0 0
a:after	2 1 -7 0
a:after a	-6 7 0 0
a:again	-9 14 -3 -2
a:again .	-14 15 0 0
a:agree to	-8 5 2 0
a:agreement	9 -7 0 0
a:an extension	-4 8 0 -1
a:and	11 0 -16 -9
a:and <person>	13 -6 -6 0
a:and <seat>	7 0 -9 0
a:announce	-4 7 -2 0
a:another	7 -1 -3 0
a:approve	8 -5 0 0
a:are up	6 -5 0 0
a:arrangement	7 -5 0 0
a:as	0 -9 10 0
a:at	10 0 -10 -5
a:at <level>	-4 7 0 0
a:at the	0 10 -10 0
a:back	13 -5 -6 0
a:ban	-7 8 0 0
a:be	1 1 -8 0
a:be in	-8 9 0 0
a:beef	3 -11 7 0
a:before	-15 12 4 -1
a:before .	-13 10 3 0
a:being	0 -6 6 0
a:between	-2 6 -3 0
a:both	0 -9 0 6
a:broke	-15 18 0 0
a:business	7 -7 0 0
a:buy	-7 9 0 0
a:by	0 0 0 -6
a:by <number>	8 -8 0 0
a:by the	-12 11 1 0
a:call	11 -9 0 0
a:can	0 -8 8 0
a:change	-9 0 11 0
a:charge	10 -7 0 0
a:close	-5 9 -1 0
a:coal	-6 1 4 0
a:come	17 -13 -3 0
a:comment	6 -1 -2 0
a:commerce	-6 8 -1 0
a:conference	12 -12 0 0
a:consent	-12 12 0 0
a:continue	-5 6 0 0
a:control on	7 0 -5 0
a:cost	6 -5 0 0
a:date	-13 14 0 0
a:day of	-18 20 0 0
a:decide	11 -10 0 0
a:desk	-11 11 0 0
a:discuss	-9 0 8 0
a:door	-8 -6 14 0
a:double	11 -6 -2 0
a:double its	6 -3 0 0
a:down	-22 18 6 0
a:down <level>	-18 18 0 0
a:draw	7 -7 0 0
a:due	12 -10 0 0
a:duty	16 -8 -4 -2
a:each	7 0 -6 0
a:each other	14 -8 -5 0
a:earth	13 -8 -5 0
a:earth .	6 -4 -1 0
a:end on	11 -7 0 0
a:enter	10 -9 0 0
a:evening .	7 -6 0 0
a:expect to	6 -5 0 0
a:export of	-7 7 0 0
a:extension of	-4 8 0 -1
a:fall	-7 0 9 0
a:fee	-7 8 0 0
a:fee on	-11 11 0 0
a:first	9 -3 -5 0
a:first .	8 -7 0 0
a:flour	-5 6 0 0
a:for	4 5 -15 -7
a:for <day-ahead>	-5 10 -3 0
a:for <level>	9 -9 0 0
a:for <seat>	-8 8 0 0
a:for talk	9 -4 -5 0
a:for the	18 -17 0 0
a:for two	-11 11 0 0
a:four	7 -5 0 0
a:fourth	11 -11 0 0
a:from	10 -7 -5 3
a:from <day-ahead>	-6 0 3 0
a:from <day-gone>	-5 7 -7 3
a:from the	15 -14 0 0
a:gave	6 -4 0 0
a:get	9 -6 -1 0
a:give	-6 10 -3 0
a:go	-1 -3 8 -2
a:go .	-6 -1 9 0
a:good	-1 -12 13 0
a:had	-5 6 -4 4
a:had been	-5 7 0 0
a:had put	-9 1 0 7
a:hand	-3 7 -1 0
a:has	-6 12 -2 -4
a:has not	6 -1 -4 0
a:has still	-19 20 0 0
a:has to	8 -7 0 0
a:have	0 2 -7 0
a:he	9 -8 0 0
a:higher	-6 9 0 0
a:higher .	-4 6 0 0
a:hold	10 -7 0 0
a:home	21 -18 -2 0
a:house	-14 14 0 0
a:in	3 -8 4 1
a:in <month-ahead>	-17 9 1 2
a:in <month-gone>	-13 18 -8 -2
a:in <name>	2 -6 1 0
a:in <seat>	11 -18 5 -2
a:in a	-10 11 0 0
a:in the	-10 -7 13 8
a:instead	-5 6 0 0
a:into	10 -7 0 0
a:investigation	-6 4 1 0
a:is	-3 -7 9 4
a:is a	-6 7 0 0
a:is still	-3 -4 0 8
a:is the	8 -2 -3 0
a:is what	-10 10 0 0
a:it	4 2 -16 2
a:it .	-12 1 4 7
a:it is	7 -2 -2 0
a:it was	-16 17 0 0
a:its	2 3 -6 -2
a:its own	9 -5 -1 0
a:know	12 -12 0 0
a:last	7 2 -11 -5
a:last <month-gone>	17 -15 0 0
a:last week	-8 13 -3 0
a:late	-11 12 0 0
a:leave	-1 -4 0 7
a:lift	-14 9 5 0
a:likewise	9 -8 0 0
a:list	9 -5 -1 0
a:lower	-7 8 0 0
a:me	8 -6 0 0
a:meet in	14 -9 0 -2
a:minute .	-2 6 -3 0
a:month .	0 -6 0 7
a:more	6 -4 0 0
a:morning	8 -10 0 0
a:must	18 -13 -4 0
a:need	-14 15 0 0
a:new	11 -7 0 0
a:next	1 6 -9 -2
a:next week	-5 10 -1 0
a:night	-22 16 5 0
a:not	10 0 -16 0
a:not .	7 -7 0 0
a:note	-8 -1 10 0
a:nothing	14 -12 0 0
a:now	6 -4 0 0
a:of	7 0 -19 4
a:of <day-gone>	-6 7 0 0
a:of <month-gone>	-7 -10 6 11
a:of <name>	7 -5 0 0
a:of <span>	-4 7 0 0
a:of its	6 -3 0 0
a:of the	-8 18 -9 -4
a:of thi	0 -2 0 6
a:off	8 -5 0 0
a:oil	6 -5 0 0
a:on	7 -6 0 -2
a:on <day-ahead>	1 -2 -10 5
a:on <day-gone>	6 -6 4 -10
a:on <day-today>	12 -10 0 -2
a:on <quality>	-12 0 10 5
a:on export	-10 11 0 0
a:on rare	10 -5 -4 0
a:on the	16 -6 -10 -1
a:one .	-7 9 0 0
a:open	-7 8 0 0
a:order	-4 -4 9 0
a:ore	-12 13 0 0
a:other	14 -8 -5 0
a:our	16 -14 0 0
a:out	6 -12 5 0
a:over	8 -3 -1 0
a:own	10 -5 -1 0
a:p	-6 6 0 0
a:p .	-6 6 0 0
a:pay	1 -6 0 3
a:prepare	2 2 -6 0
a:price	6 -5 0 0
a:propose	-6 6 0 0
a:put	-1 -4 0 6
a:put <number>	-3 -3 0 7
a:rare	12 -6 -5 0
a:rare earth	12 -6 -5 0
a:raw	-11 12 0 0
a:reply	6 -2 -2 0
a:result	-4 8 -1 0
a:rise	12 -10 0 0
a:round	14 -11 0 0
a:round of	11 -10 0 0
a:rule	7 -2 -3 0
a:say	5 -6 1 -1
a:second	-15 0 6 10
a:shut	0 -5 6 0
a:sign	-10 15 -6 0
a:sign .	-5 6 0 0
a:sign for	-14 14 0 0
a:since	7 -7 0 0
a:sleep	7 -7 0 0
a:special	-9 10 0 0
a:state	0 -6 6 0
a:state visit	-2 -5 8 0
a:stay	0 -6 4 0
a:still	-5 3 -4 7
a:still to	-25 18 0 8
a:stock	-10 10 0 0
a:stockholm	-8 8 0 0
a:stop	-6 6 0 0
a:strike	6 -4 0 0
a:summer	-8 9 0 0
a:summer .	12 -11 0 0
a:summit	-6 5 0 0
a:take	-1 0 -4 7
a:talk	14 -7 -13 0
a:talk .	16 -16 0 0
a:talk between	6 -5 0 0
a:talk with	-6 8 0 0
a:tariff	12 -9 0 -4
a:tariff .	-1 -1 6 0
a:tax on	-6 6 0 0
a:tea	9 -8 0 0
a:tell us	-12 12 0 0
a:term	8 -2 -5 0
a:that	15 -11 -2 0
a:the <day-ahead>	-5 9 -1 -2
a:the <day-gone>	-6 11 -3 0
a:the <level>	8 -6 0 0
a:the <organisation>	-4 0 0 6
a:the <quality>	-10 15 -5 0
a:the first	-4 6 0 0
a:the next	-8 9 0 0
a:the second	-11 -6 7 11
a:the summer	10 -10 0 0
a:the third	8 -7 0 0
a:their	7 -11 1 0
a:them	-12 14 0 0
a:themselve	-13 14 0 0
a:these	-5 6 0 0
a:they	13 -11 0 0
a:thi	0 -11 5 4
a:thi month	0 -4 0 6
a:thi week	0 -6 7 0
a:third	17 -14 0 0
a:third round	14 -14 0 0
a:time	27 -16 -12 0
a:to	-5 9 -8 2
a:to <day-ahead>	3 -7 3 0
a:to <number>	8 -6 0 0
a:to a	6 -6 0 0
a:to be	-6 8 0 0
a:to discuss	-11 0 8 0
a:to give	-10 10 0 0
a:to say	-6 0 7 0
a:to sign	-7 9 0 0
a:to the	12 -10 0 0
a:to vote	-15 15 0 0
a:too	7 -4 0 0
a:trade	-8 2 6 0
a:translation	8 -7 0 0
a:turn	-12 17 -6 0
a:twice	-12 13 0 0
a:two	-14 5 11 0
a:under the	9 -6 0 0
a:until	4 0 -7 0
a:until <day-ahead>	22 -18 -5 0
a:up	-1 7 -4 -1
a:us	-12 14 0 0
a:us .	-11 11 0 0
a:used	-7 8 0 0
a:visit	-9 0 8 0
a:vote	-9 10 0 0
a:want	-5 6 0 0
a:want to	-7 7 0 0
a:was	-5 11 -6 -1
a:was a	-16 16 0 0
a:was the	-10 10 0 0
a:week	-10 0 5 6
a:what it	-10 10 0 0
a:will	10 -10 -4 4
a:will not	-8 9 0 0
a:with	-12 9 7 -5
a:with <name>	7 -5 0 0
a:with <person>	-10 0 9 0
a:with a	-10 12 0 0
a:without	-20 24 -3 0
a:without a	-12 15 -1 0
a:would	0 6 -7 0
a:write	-10 11 0 0
a:year	12 -7 -4 0
a:you	21 -20 0 0
a:· <day-today>	11 -9 0 0
asks	6 -7 5 -12
b:"	7 -3 0 -3
b:" <person>	10 -10 0 0
b:" he	8 -7 0 0
b:" i	11 -10 0 0
b:" in	-11 12 0 0
b:" say	-5 6 0 0
b:" the	2 -13 7 0
b:" we	-14 15 0 0
b:&	3 -12 0 7
b:'	0 8 0 -10
b:'s	5 -11 7 -1
b:(	24 -16 -4 0
b:)	-5 7 0 0
b:*	11 -10 0 0
b:,	-12 9 9 -4
b:, a	3 -12 8 0
b:, after	0 7 -8 -1
b:, agree	-4 -2 0 9
b:, and	9 -6 -6 2
b:, as	-7 8 0 0
b:, at	-3 -7 14 -2
b:, by	6 -4 0 0
b:, in	-41 13 15 13
b:, is	0 -3 7 -1
b:, it	15 -14 0 0
b:, meet	-8 0 9 -1
b:, sign	-9 0 9 0
b:, tell	7 -6 0 0
b:, the	0 0 -4 7
b:, was	-3 7 0 -1
b:, when	-10 11 0 0
b:, will	-9 12 -2 0
b:, with	-5 6 0 0
b:-	27 -21 0 -3
b:/	8 -6 0 0
b::	-3 9 -18 4
b:: <name>	-1 -11 0 16
b:: <number>	21 -20 -1 3
b:: <seat>	-5 9 -1 0
b:: and	-10 12 0 0
b:: in	-1 16 -13 -3
b:: it	4 -12 -1 9
b:: the	-26 22 5 -1
b:: they	-9 5 3 0
b:: what	-10 4 7 -1
b:;	-10 19 -10 0
b:<agent>	3 5 0 -17
b:<day-ahead>	0 5 0 -7
b:<day-gone>	4 5 -8 -13
b:<duty>	7 -2 -3 -1
b:<goods>	12 2 -16 -10
b:<level-noun>	11 -9 -12 6
b:<level>	25 -27 3 -4
b:<level> and	6 -4 0 0
b:<level> in	17 -14 0 0
b:<level> of	0 -7 7 0
b:<money>	8 -7 0 0
b:<month-gone>	-9 11 0 0
b:<name>	9 -2 -30 10
b:<name> 's	10 0 -5 -4
b:<name> and	-11 8 -16 14
b:<name> has	-6 -6 0 11
b:<name> meet	0 -15 0 17
b:<not>	2 7 -9 -13
b:<number>	24 -15 -19 0
b:<number> and	12 -11 0 0
b:<number> of	-5 7 0 0
b:<number> the	10 -7 0 0
b:<office>	-20 14 -11 10
b:<office> 's	8 -11 2 0
b:<office> and	0 -12 9 0
b:<office> from	13 -9 0 -4
b:<office> in	0 -10 3 3
b:<office> meet	-1 13 -6 -5
b:<office> of	-3 -3 -2 10
b:<organisation>	12 -3 -7 -10
b:<organisation> in	5 0 -2 -7
b:<person>	-21 4 25 -15
b:<person> 's	-15 4 11 0
b:<person> agree	-6 -1 8 0
b:<person> and	-12 17 -4 -2
b:<person> come	3 -7 2 0
b:<person> for	21 -11 -14 0
b:<person> had	0 11 -9 0
b:<person> in	-8 -1 5 5
b:<person> is	-7 -3 16 -1
b:<person> meet	4 3 -6 -2
b:<person> of	-2 7 -3 0
b:<person> say	12 -10 0 0
b:<person> sign	13 -13 0 0
b:<person> sit	-4 10 -4 0
b:<person> tell	-6 9 0 0
b:<person> was	19 -22 0 0
b:<quality>	1 10 -7 -11
b:<quality> and	-10 13 -2 0
b:<quality> in	-4 6 0 0
b:<quality> official	-10 11 -1 0
b:<quality> trade	-2 7 0 -1
b:<seat>	-2 0 7 -4
b:<seat> 's	-9 10 0 0
b:<seat> /	5 -6 0 0
b:<sender>	11 -8 0 -6
b:<span>	0 10 -10 -7
b:<span> in	-19 23 -3 0
b:<span> later	10 -9 0 0
b:<span> of	-13 16 -1 0
b:<taker>	6 -11 0 3
b:<v-bear>	19 -12 -2 -5
b:<v-begin>	-2 6 -3 -1
b:<v-buy>	0 -9 10 0
b:<v-down>	-4 -1 6 0
b:<v-end>	3 0 0 -7
b:<v-impose>	8 -2 -4 -4
b:<v-propose>	-9 14 -7 0
b:<v-say>	3 1 -9 0
b:<v-sell>	8 -3 -6 0
b:<v-stay>	17 -20 -8 11
b:<v-up>	-1 6 -9 0
b:[	11 -10 0 0
b:a	7 -8 2 0
b:a <office>	1 6 0 -8
b:a framework	14 -14 0 0
b:a hotel	-16 18 0 0
b:a meet	-12 4 5 0
b:a new	-19 20 0 0
b:a second	-6 7 0 0
b:a technical	8 -17 0 9
b:a telephone	-4 7 0 0
b:a third	-11 13 0 0
b:a truce	-6 0 4 0
b:about	-1 -6 7 1
b:after	0 7 0 -11
b:after <span>	-17 20 -3 0
b:again	21 -8 -8 -7
b:again in	6 4 -7 -6
b:agree	1 -3 -4 6
b:agree at	7 -5 0 0
b:agree in	0 -1 -8 6
b:agree on	6 -7 0 0
b:agreement was	-5 7 0 0
b:all	-9 15 -3 -1
b:all time	-10 10 0 0
b:an	7 -18 11 -4
b:an extension	8 -9 0 0
b:and	-8 20 -18 0
b:and <name>	-24 17 -8 14
b:and <person>	-7 3 4 -5
b:and <quality>	-10 13 -2 0
b:and a	11 -6 0 0
b:and his	-5 7 0 0
b:and in	9 0 -14 -3
b:and it	8 -3 0 0
b:announce	-11 6 5 0
b:approve	-10 11 0 0
b:are	-14 19 -3 -5
b:are to	-10 13 -3 0
b:arrangement of	9 -9 0 0
b:arrive	-4 -4 6 1
b:arrive in	-4 -4 6 1
b:as	-13 11 3 0
b:at	-11 4 2 3
b:at <number>	-5 6 0 0
b:at a	-9 7 -3 5
b:at the	-2 2 -6 2
b:bargain	-3 -11 1 10
b:be	-18 18 -5 0
b:be discuss	-6 3 0 1
b:be in	-11 2 3 0
b:beef	8 -6 0 0
b:been	4 0 -6 0
b:before the	8 -5 -2 0
b:between	-2 0 8 -3
b:between <seat>	0 -9 6 0
b:both	10 3 -4 -11
b:both side	17 -6 0 -10
b:bridge	10 -21 10 0
b:by	8 -3 -3 -5
b:by a	9 -8 0 0
b:by our	9 0 0 -8
b:by the	-11 10 1 0
b:call	-8 12 -2 0
b:carry	9 -10 0 0
b:carry out	9 -9 0 0
b:ceasefire	-3 7 0 -1
b:clock	-22 22 0 0
b:come	-12 4 3 3
b:come to	3 -9 6 0
b:company	11 -11 0 0
b:conclude in	-4 0 6 0
b:conference	-18 19 0 0
b:consultation	-7 5 -1 2
b:country	-2 -10 8 5
b:custom	0 -16 0 14
b:day	0 0 6 -1
b:day of	-4 6 0 0
b:decision	9 -6 0 0
b:delegation	-5 15 -6 -7
b:delegation of	9 -7 0 0
b:dinner	6 -13 7 0
b:discuss	-18 9 1 2
b:doe	1 -11 6 0
b:done	13 -7 -4 0
b:down	17 -10 -4 -2
b:down in	14 -10 -3 0
b:due	22 -18 0 -6
b:due in	-8 3 3 0
b:each	-5 6 0 0
b:each other	-8 8 0 0
b:expect	10 -5 0 -5
b:expert	0 -13 0 11
b:extend the	6 -6 0 0
b:extension	6 -6 0 0
b:fall	-8 0 8 0
b:fee	10 -9 0 0
b:first	-18 19 0 -3
b:first meet	-12 18 -6 0
b:flew	-3 7 -3 0
b:followed	-13 8 3 0
b:for	16 -5 -22 3
b:for <day-ahead>	-3 0 6 -2
b:for <span>	10 0 -6 0
b:fourth	-8 11 0 0
b:framework	6 -5 0 0
b:framework for	6 -5 0 0
b:from	8 -16 6 3
b:from a	6 -9 1 0
b:from our	-5 1 6 -3
b:from the	5 -13 5 0
b:further	-11 14 -2 0
b:give	-18 18 0 0
b:given	6 -5 0 0
b:go on	9 -8 0 0
b:go to	-13 8 0 3
b:good	-17 12 0 5
b:good morning	-21 14 0 6
b:grower in	6 -5 0 0
b:had	13 -2 -8 -4
b:had agree	12 -7 0 -1
b:had meet	0 7 -5 0
b:had prepare	0 7 -6 0
b:hand	-9 1 8 0
b:hand in	-9 9 0 0
b:has	0 -7 5 2
b:have	2 -1 -6 4
b:have been	8 -4 -4 0
b:he	-13 8 4 0
b:he would	-4 9 0 -1
b:here	6 -3 0 0
b:his	-5 6 1 -2
b:hold in	-5 7 -4 0
b:home	9 -11 1 -2
b:hotel	-13 14 0 0
b:hour	-16 10 6 0
b:i	1 4 -9 -1
b:if	7 -4 0 0
b:in	-6 6 -3 3
b:in <month-gone>	-2 7 -2 0
b:in <seat>	3 1 -7 0
b:in a	-12 14 0 0
b:in the	15 -11 -1 -5
b:into	9 -9 0 0
b:is	5 2 0 -19
b:is due	8 -6 0 0
b:is plan	-5 8 0 0
b:is set	-15 17 0 0
b:is the	7 -11 3 0
b:is to	-13 11 6 -7
b:it	4 -9 -1 7
b:it 's	1 -8 0 4
b:it is	7 -4 0 0
b:it was	13 -18 9 -7
b:its	20 -30 -1 6
b:its own	-5 -4 0 10
b:joint	-20 23 0 -1
b:keep	11 -9 0 0
b:land in	-6 7 0 0
b:last	-14 6 0 8
b:last week	-16 2 0 10
b:later	13 -12 0 0
b:leave	-11 0 5 8
b:less	9 -8 0 0
b:list	-12 0 5 4
b:london	-11 11 0 0
b:look	-5 -4 6 2
b:make	15 -14 0 -2
b:make in	8 -11 2 0
b:market	15 -14 0 0
b:matter	-8 -5 7 6
b:meet	9 -11 4 0
b:meet <person>	-10 4 3 -3
b:meet again	10 -2 -5 -2
b:meet at	-11 6 0 0
b:meet for	-1 6 0 -2
b:meet in	-2 -9 5 11
b:meet of	13 -26 9 5
b:meet on	-10 12 0 -1
b:men	-10 6 1 0
b:midnight	-7 9 -1 0
b:midnight in	-7 9 -1 0
b:minister	1 9 -7 -4
b:minute	1 -7 2 0
b:morning	-8 4 0 5
b:morning from	-21 14 0 6
b:most	19 -16 -2 0
b:most of	17 -15 -1 0
b:move	9 -7 0 0
b:mr	-5 8 2 -9
b:mr <person>	-16 17 3 -7
b:my	17 -19 0 3
b:need	14 -9 -4 0
b:new	-13 18 -3 0
b:next	3 0 1 -11
b:next meet	8 -6 0 0
b:next round	7 -5 0 0
b:night	-12 18 -7 0
b:no	15 -11 0 -5
b:no .	6 -7 0 0
b:nobody	-14 17 -2 0
b:not	7 -6 0 0
b:note	0 -6 0 5
b:notice	12 -4 -7 0
b:now	6 -4 0 0
b:of	-8 1 5 1
b:of <name>	-18 23 -4 0
b:of <quality>	-6 2 0 5
b:of a	-12 17 0 -8
b:of its	-9 0 0 11
b:of talk	-22 26 -1 -1
b:of the	1 -15 8 5
b:of what	6 -11 4 0
b:official	-11 14 -1 0
b:on	11 -5 -5 -6
b:on <day-ahead>	6 -2 -8 2
b:on <day-gone>	2 5 -7 -8
b:on a	26 -24 -2 0
b:on in	2 -8 6 0
b:on the	-18 8 10 0
b:on what	-5 6 0 0
b:open	-4 8 -1 0
b:open in	-4 8 -1 0
b:opened	-6 1 6 0
b:or	21 -21 0 0
b:order	-3 -5 11 0
b:other in	-9 9 0 0
b:our	6 -4 0 -6
b:our <office>	-14 5 8 0
b:out	-5 -1 10 0
b:outside	8 -7 0 0
b:over	-8 7 1 0
b:own	-3 -7 0 9
b:pair	-8 10 0 0
b:paper	-8 7 0 0
b:past	8 -2 -5 0
b:pause	-12 13 0 0
b:pay	12 -5 -4 -1
b:pay <level>	7 -5 0 0
b:peace	11 -10 0 0
b:place	-10 16 -2 -3
b:place in	-8 13 -2 -1
b:plan	-5 9 0 0
b:plan for	-4 6 0 0
b:plant	13 -9 0 0
b:port	19 -16 0 0
b:port of	9 -7 0 0
b:prepare	0 9 -7 0
b:prepare the	0 9 -7 0
b:president	-2 -17 19 -4
b:price	10 -8 0 0
b:price of	9 -8 0 0
b:promise	10 -5 -2 0
b:propose	10 -8 0 0
b:rain	17 -15 0 0
b:raise	-6 8 0 0
b:rate	18 -16 0 0
b:reach	-21 18 3 0
b:reach a	-6 5 0 0
b:resume	6 -3 0 0
b:return	-8 8 -1 0
b:return from	-14 15 0 0
b:room	-11 9 0 0
b:round	4 4 -8 -13
b:round in	-14 17 0 0
b:run	9 -8 0 0
b:say	1 4 -1 -11
b:say in	14 -13 0 0
b:say on	11 -10 0 0
b:say the	-8 10 0 0
b:second	12 -6 -5 0
b:second round	21 -16 0 -2
b:see	-5 11 -6 0
b:sell	8 -7 0 0
b:send	-8 11 -1 0
b:session	-5 6 0 0
b:set	-7 11 -1 0
b:settle	0 4 -6 0
b:shall	-9 8 0 0
b:share	12 -10 0 0
b:share in	6 -5 0 0
b:ship	9 -11 0 0
b:shook	-13 4 8 0
b:shook hand	-13 4 8 0
b:side	23 -13 -13 -2
b:side meet	17 -2 -5 -11
b:side will	-4 -3 0 9
b:sign	12 -9 0 -4
b:sign in	0 5 -8 -1
b:sign on	10 -9 0 0
b:sign the	15 -14 0 0
b:signature	10 -8 0 0
b:since	3 -5 7 -9
b:since the	-4 8 -1 0
b:sit	-3 -1 -9 14
b:sit down	12 -8 -2 0
b:sit in	-19 3 -1 11
b:sixth	20 -18 0 -1
b:so	-16 2 12 2
b:soybean	10 -8 0 0
b:state	0 -12 0 12
b:step	-7 11 -1 0
b:stop	-8 9 0 0
b:table	-12 14 0 0
b:table in	-12 14 0 0
b:take	-3 9 -2 -4
b:take place	-14 19 -2 -3
b:talk	5 9 -18 -15
b:talk in	-9 21 -9 -7
b:talk on	14 -14 0 0
b:tax	-5 6 0 0
b:technical	7 -21 0 14
b:technical meet	5 -15 0 8
b:telephone	-7 10 -2 0
b:telephone call	-4 7 0 0
b:tell	0 3 -6 -2
b:tell the	14 -13 0 0
b:that	1 -5 -3 7
b:that 's	-10 10 0 0
b:that <name>	-8 0 0 11
b:that <seat>	-3 -1 6 0
b:that is	7 -5 0 0
b:that of	-6 6 0 0
b:that the	21 -7 -11 -9
b:the	17 -7 3 -29
b:the <level>	-4 -2 8 0
b:the <name>	17 -13 -3 0
b:the <office>	-6 7 2 -5
b:the <organisation>	17 -18 -1 -5
b:the <person>	-4 1 -8 9
b:the <seat>	-7 -3 12 0
b:the <span>	-10 11 0 0
b:the agreement	-8 11 0 0
b:the bridge	-2 -8 11 0
b:the delegation	-6 10 0 -2
b:the first	-14 19 -5 0
b:the joint	-7 10 0 0
b:the matter	-9 -4 7 6
b:the meet	9 -7 0 -4
b:the morning	7 -6 0 0
b:the new	7 -3 -1 0
b:the next	10 -10 4 -6
b:the one	6 -5 0 0
b:the port	12 -10 0 0
b:the president	-2 -3 8 0
b:the price	15 -14 0 0
b:the rate	6 -5 0 0
b:the second	21 -19 0 0
b:the sixth	11 -9 0 0
b:the table	-11 12 0 0
b:the talk	7 -3 -1 0
b:the trade	9 -9 0 0
b:the truce	18 -1 -21 -2
b:the two	-19 8 9 -2
b:their	0 3 2 -10
b:their <office>	-6 10 0 -2
b:there	10 -6 -2 -1
b:there 's	8 -6 0 0
b:they	2 -8 9 -2
b:they meet	-8 -5 16 0
b:third	10 -4 -2 -5
b:those	-3 6 0 0
b:through the	7 -4 0 0
b:time	-11 16 -5 -4
b:to	10 -3 1 -16
b:to be	-5 -5 1 8
b:to come	7 -8 0 0
b:to meet	-4 10 2 -9
b:together	-7 2 5 0
b:together in	-7 9 0 0
b:trade	0 0 3 -6
b:trade agreement	0 -10 9 0
b:trade minister	-7 9 0 0
b:trade talk	-5 6 0 0
b:travel	-5 6 0 0
b:travel to	-5 6 0 0
b:two	-13 7 7 -5
b:two country	-3 -9 7 5
b:two delegation	-5 7 0 0
b:under	15 -7 -6 0
b:until	7 -5 0 0
b:up	-7 0 -14 18
b:up a	-9 0 0 11
b:up at	-10 7 0 2
b:up in	0 -2 -5 6
b:visit	0 -7 9 0
b:wait	7 -3 0 0
b:want to	-5 6 0 0
b:was agree	0 5 -6 0
b:was in	-24 11 0 8
b:was to	14 -8 -7 0
b:way	-3 -3 8 0
b:we	-16 26 -8 -3
b:week	-9 0 0 10
b:were	-1 3 0 -6
b:were hold	-13 13 0 0
b:were in	-16 17 0 0
b:what	-6 6 2 -9
b:what the	12 -5 -7 0
b:what was	-16 19 -2 0
b:whatever	9 -7 0 0
b:when	-6 7 0 0
b:when the	-3 7 0 -1
b:when they	-9 7 3 0
b:where	6 -3 0 0
b:whether	-13 18 -5 0
b:which	-10 11 -3 0
b:which the	-14 16 0 0
b:who	14 -16 -17 12
b:will	4 -1 -17 8
b:will be	6 -2 -1 -1
b:will meet	8 -7 -6 3
b:will take	-7 5 0 0
b:with	8 -1 -17 5
b:with <person>	-10 11 0 0
b:with the	-6 8 0 0
b:working	-4 -3 -4 12
b:would	0 2 -9 0
b:would be	-6 4 0 1
b:year	-6 -2 10 0
b:|	6 -5 0 0
b:—	-7 1 10 -1
b:— <name>	6 -3 0 0
b:— the	-10 12 0 0
c0=agree	7 -7 0 -7
c0=bear	7 -1 -10 0
c0=begin	-2 7 -3 -3
c0=buy	6 -4 0 0
c0=impose	-2 9 -3 -10
c0=propose	-6 4 0 0
c0=return	-15 16 -1 0
c0=say	5 0 -2 -10
c0=sell	8 -4 0 0
c0=up	0 7 -5 -5
c1=agree	12 -11 0 -2
c1=bear	13 -1 -9 -5
c1=begin	-2 6 -2 -3
c1=end	10 -3 0 -7
c1=impose	2 5 -8 -5
c1=return	-7 11 -1 -1
c1=say	8 0 -4 -10
c1=stay	-4 2 -2 6
c1=up	-2 7 -5 -4
c2=agree	9 -7 0 -1
c2=bear	12 -8 -12 2
c2=begin	17 -16 -6 3
c2=deny	7 -2 -1 0
c2=down	-6 7 1 -2
c2=impose	8 -5 -11 9
c2=say	1 2 -1 -6
c2=stay	0 2 1 -8
c2=suspend	10 -6 -2 0
c2=target	18 -9 -8 0
c2=up	7 -5 0 -5
city	-10 19 -6 -11
count=1	57 -38 -16 -15
count=2	-24 24 -4 7
count=3	-43 36 17 -6
count=4	5 0 -8 -4
count=5	-12 16 -3 0
count=many	40 -35 -2 0
ct0=agree past	-7 9 -3 -1
ct0=agree perfect	-7 1 3 0
ct0=agree pluperfect	16 -16 0 0
ct0=agree present	7 -11 1 0
ct0=bear future	-2 2 -8 3
ct0=bear modal	12 -2 -9 0
ct0=bear past	-3 0 8 -12
ct0=bear present	4 1 -14 2
ct0=begin perfect	-12 13 0 0
ct0=begin present	0 1 2 -8
ct0=impose modal-passive	-17 19 0 0
ct0=impose past-passive	-1 12 -16 -6
ct0=impose perfect	8 -14 8 -1
ct0=impose pluperfect	17 -8 -7 0
ct0=impose present	0 0 8 -15
ct0=propose past-passive	-10 8 1 0
ct0=propose perfect	6 -5 0 0
ct0=propose pluperfect	0 9 -6 0
ct0=propose present	12 -10 -3 0
ct0=propose present-passive	-8 5 5 -1
ct0=return present	-6 8 0 0
ct0=say past	6 -2 -2 -4
ct0=stay future	-16 12 2 -1
ct0=stay modal	-4 -1 0 8
ct0=stay past	9 -9 0 0
ct0=stay past-passive	-7 5 2 0
ct0=stay present	0 3 -6 0
ct0=suspend past	11 -6 0 -3
ct0=suspend past-passive	-4 7 0 0
ct0=target past	-7 5 2 0
ct1=agree past	-1 8 -5 -6
ct1=agree pluperfect	13 -13 0 0
ct1=bear future	0 -1 -8 6
ct1=bear gerund	10 1 -5 -14
ct1=bear infinitive	5 0 2 -9
ct1=bear modal	12 -2 -9 0
ct1=bear participle-passive	-4 0 0 6
ct1=bear past	-3 0 8 -12
ct1=bear present	4 1 -14 2
ct1=begin perfect	-12 13 0 0
ct1=begin present	0 2 2 -8
ct1=end participle-passive	0 6 0 -1
ct1=end past	6 -6 1 -2
ct1=impose modal-passive	-17 19 0 0
ct1=impose participle-passive	7 -4 -6 4
ct1=impose past-passive	0 11 -14 -5
ct1=impose perfect	7 -14 8 -1
ct1=impose pluperfect	14 -5 -7 0
ct1=impose present	0 -1 9 -15
ct1=propose participle-passive	8 -1 -4 0
ct1=propose past	-9 7 2 0
ct1=propose past-passive	-10 8 1 0
ct1=propose perfect	6 -5 0 0
ct1=propose pluperfect	0 9 -6 0
ct1=propose present	11 -9 -2 0
ct1=propose present-passive	-8 5 5 -1
ct1=return present	-6 8 0 0
ct1=say past	9 -4 -2 -4
ct1=stay future	-16 12 2 -1
ct1=stay infinitive	15 -18 0 1
ct1=stay modal	-4 -1 0 8
ct1=stay participle-passive	7 0 -7 0
ct1=stay past-passive	-7 5 2 0
ct1=suspend past-passive	-4 7 0 0
ct2=agree participle-passive	10 -8 0 0
ct2=agree past	6 -3 0 0
ct2=bear future	7 -4 0 0
ct2=bear gerund	-11 12 0 0
ct2=bear infinitive	-9 5 -1 4
ct2=bear participle-passive	-9 10 0 0
ct2=bear past	23 -20 -2 0
ct2=bear present	26 -21 0 -1
ct2=begin future	-3 -4 0 8
ct2=begin past	12 -4 -9 0
ct2=begin present	7 -9 2 -1
ct2=down future	9 -8 0 0
ct2=down past	-9 5 5 0
ct2=down present	-6 7 0 0
ct2=end past	-13 8 5 0
ct2=impose future	-2 -17 0 14
ct2=impose infinitive	0 7 -6 0
ct2=impose modal	10 -7 0 0
ct2=impose participle-passive	14 -12 0 0
ct2=impose past	7 -8 1 -2
ct2=impose past-passive	14 -12 0 0
ct2=impose pluperfect	-12 7 0 5
ct2=impose present	-4 10 -3 -3
ct2=propose modal	6 -6 0 0
ct2=propose past	9 -8 0 0
ct2=propose perfect	-3 6 -1 0
ct2=propose present	-2 7 -4 0
ct2=say modal	6 -5 0 0
ct2=say past	-14 9 8 0
ct2=say perfect	8 -3 -3 0
ct2=say present	14 -9 -3 0
ct2=stay future	7 -7 0 0
ct2=stay modal	16 -9 -6 0
ct2=stay past	-6 6 1 0
ct2=stay present	-8 5 7 -5
ct2=suspend past	6 -5 0 0
ct2=suspend present	10 -7 0 0
ct2=up infinitive	6 -6 0 0
ct2=up past	8 -7 0 0
ct2=up present	-11 10 2 -1
dateline	-4 5 -13 11
day-l	15 -11 3 -11
day-none	13 -3 -9 -13
day-r	0 7 -11 -1
day=l0	7 -2 -11 3
day=l1	-5 8 2 -9
day=l2	12 -13 9 -16
day=l3	25 -14 -5 -13
day=l4	-3 -5 2 8
day=r0	-18 10 9 -6
day=r1	-4 7 -5 -2
day=r2	5 2 -9 -2
day=r3	15 -1 -13 -8
day=r4	5 -10 -14 17
day=r5	7 -5 0 0
days=0	13 -2 -9 -13
days=1	5 0 -8 -3
f:"	10 0 -12 -9
f:'	11 -10 0 0
f:'s	-9 7 4 0
f:(	12 -10 0 -1
f:)	17 -15 0 -1
f:,	-12 9 3 4
f:.	-2 13 -10 -16
f:/	-6 7 0 0
f::	-12 7 2 2
f:;	3 -10 -10 15
f:<agent>	0 12 -8 -22
f:<day-ahead>	12 -1 -25 3
f:<day-gone>	-16 9 6 0
f:<day-today>	0 6 -7 -6
f:<duty>	-30 19 8 5
f:<gate>	-17 19 3 -15
f:<goods-amount>	0 -17 15 0
f:<goods>	12 -2 -12 -3
f:<level-noun>	-10 0 1 10
f:<level>	27 -31 2 2
f:<money>	17 -8 -6 -4
f:<month-ahead>	1 -14 7 5
f:<month-gone>	4 0 0 -6
f:<name>	-22 28 -8 0
f:<not>	12 -17 0 8
f:<number>	0 -2 2 7
f:<office>	-10 -12 -17 35
f:<organisation>	28 -20 -3 -12
f:<person>	-26 18 19 -15
f:<quality>	-12 4 14 -5
f:<seat>	5 0 0 -15
f:<sender>	-5 -5 1 10
f:<span>	-7 2 16 -25
f:<taker>	6 -4 0 0
f:<v-agree>	10 -11 5 -16
f:<v-bear>	21 -26 -7 16
f:<v-begin>	7 -9 9 -10
f:<v-buy>	7 -18 15 -6
f:<v-deny>	9 -7 0 0
f:<v-down>	-9 7 11 -18
f:<v-end>	14 -3 -7 -20
f:<v-impose>	-2 4 11 -37
f:<v-propose>	10 0 -12 -4
f:<v-return>	-13 13 1 -1
f:<v-say>	17 -9 -1 -20
f:<v-sell>	0 8 -17 0
f:<v-stay>	1 -3 -3 7
f:<v-suspend>	-8 -2 0 11
f:<v-target>	-17 15 7 -6
f:<v-threaten>	-11 0 11 0
f:<v-up>	13 -19 15 -14
f:?	10 -17 7 -3
f:a	-10 5 8 -2
f:account	-10 0 10 0
f:additional	-12 13 0 0
f:again	-8 14 0 -6
f:agenda	-7 3 2 0
f:agent	15 -15 0 0
f:agree	-10 5 5 -1
f:agreement	-11 4 6 0
f:also	-7 11 -2 0
f:aluminium	12 -11 0 0
f:an	19 -22 1 1
f:and	-17 1 29 -10
f:answer	6 -18 7 0
f:any	-5 12 -7 0
f:anybody	6 0 -5 0
f:anyone	-14 16 0 -1
f:approve	-16 19 -2 0
f:as	-7 6 -1 1
f:at	1 3 -25 9
f:back	38 -30 -9 0
f:bag	-16 18 0 0
f:ban	8 -7 0 0
f:be	2 8 -8 -13
f:because	-19 19 0 0
f:become	9 -16 7 0
f:beef	16 -8 -6 0
f:been	-24 19 11 -10
f:begin	0 4 -11 4
f:being	-14 -10 22 0
f:beside	-8 -7 9 5
f:between	3 -8 8 -7
f:both	0 15 -24 -5
f:bring	-15 16 0 -2
f:business	-8 8 0 0
f:buy	7 -10 3 0
f:by	0 6 -4 -14
f:call	22 -39 5 7
f:car	9 -17 -2 10
f:carry	14 -13 0 0
f:cease	17 -16 0 0
f:ceasefire	7 -7 0 0
f:cent	-10 10 0 0
f:christma	-4 8 -1 0
f:close	-5 7 0 0
f:closed	19 -17 0 0
f:club	7 -6 0 0
f:coffee	18 -14 -1 0
f:come	11 -13 4 -7
f:common	8 -1 -5 0
f:concentrate	-9 3 0 4
f:confirm	-5 7 0 0
f:continue	10 -9 0 0
f:control	8 -6 0 0
f:conversation	-15 17 0 0
f:copper	2 -6 0 2
f:cost	9 -7 0 0
f:could	22 -21 0 -2
f:counted	-8 5 1 0
f:counterpart	-13 6 7 0
f:country	-7 17 -8 -6
f:course	-8 3 4 0
f:cut	-5 8 -1 0
f:date	8 -7 -1 0
f:day	20 -21 0 -6
f:deadline	11 -8 -3 0
f:decide	3 -10 5 0
f:decree	-8 9 0 0
f:delegation	-16 20 -4 0
f:deny	11 -9 0 0
f:did	18 -19 -3 2
f:diesel	8 -7 0 0
f:dinner	-10 -13 21 0
f:do	9 -10 -13 11
f:done	10 -8 0 0
f:down	-9 0 3 7
f:drop	6 -5 0 0
f:during	-3 -6 10 0
f:duty	-7 12 -14 3
f:each	22 -25 1 0
f:earlier	-5 7 0 0
f:early	-14 12 0 0
f:earth	-8 0 8 0
f:eastern	11 -10 0 0
f:egg	-8 8 0 0
f:either	-11 0 8 2
f:end	-14 22 -4 -9
f:entry	-9 12 -3 0
f:evening	-28 8 -2 23
f:every	13 -11 -1 0
f:expect	16 -13 0 -1
f:expire	-13 15 0 0
f:export	-12 13 -4 2
f:extension	21 -19 -1 0
f:farm	-2 -2 6 0
f:fee	21 -12 -12 0
f:fentanyl	0 -8 7 0
f:finance	-5 6 0 0
f:find	20 -19 0 0
f:first	0 1 5 -22
f:fish	14 -7 -6 0
f:follow	-10 0 12 0
f:for	11 -7 -3 -1
f:forty	-6 -6 12 0
f:four	-19 21 0 -3
f:fourth	-15 12 -4 6
f:free	16 -15 0 0
f:from	1 -1 6 -12
f:front	7 -5 0 0
f:fuel	6 -3 0 0
f:further	7 -6 0 0
f:gave	-5 6 0 0
f:gazette	-10 10 0 0
f:general	-12 12 0 0
f:get	-7 12 -2 0
f:given	-6 7 0 0
f:go	-2 0 8 -4
f:good	16 -5 -2 -9
f:government	10 -7 0 0
f:grow	-6 6 0 0
f:grower	11 -11 0 0
f:had	-5 2 9 -14
f:hand	-3 -17 16 0
f:harvest	6 -2 -1 0
f:has	4 -6 8 -19
f:have	-7 16 -21 4
f:he	15 -4 -17 -1
f:hear	-6 8 0 0
f:height	-8 8 0 0
f:here	-1 -5 8 0
f:him	10 -6 -2 0
f:his	-21 20 4 -2
f:hold	3 -2 -13 8
f:hope	11 -9 0 0
f:hour	8 -11 5 0
f:house	-5 7 0 0
f:how	-1 -4 0 7
f:i	-1 6 -5 0
f:i'd	0 -7 6 0
f:if	12 -5 -12 1
f:impose	-5 11 -4 0
f:in	-13 7 1 7
f:including	-8 8 0 0
f:instead	-8 11 -2 0
f:interest	-5 0 6 0
f:into	-7 6 0 0
f:is	3 3 -10 0
f:isn't	-20 15 0 5
f:it	-12 -1 9 11
f:its	16 -10 -11 0
f:itself	6 -11 4 0
f:keep	-3 11 -10 0
f:last	-1 9 -2 -12
f:later	7 -11 4 0
f:law	7 -8 0 0
f:least	-5 -5 10 0
f:led	-6 9 0 0
f:let	9 -16 5 0
f:level	-7 -4 -1 12
f:levy	7 -7 0 0
f:licence	-13 7 -8 11
f:lift	17 -16 0 0
f:lithium	-10 11 0 0
f:live	7 -5 0 0
f:long	1 -7 0 7
f:look	18 -13 -7 0
f:lose	6 -5 0 0
f:lower	9 -4 -3 0
f:m	6 -5 0 0
f:machinery	0 -9 7 0
f:make	8 -3 0 0
f:man	-7 8 0 0
f:matter	-19 15 -1 6
f:may	-6 5 -1 3
f:me	15 -15 0 0
f:mean	1 -14 0 12
f:meant	11 -10 0 0
f:meet	5 -18 0 15
f:midnight	15 -4 -4 -3
f:million	6 -5 0 0
f:mind	-6 7 0 0
f:minister	5 0 -6 0
f:ministry	-8 10 0 -3
f:minute	3 -14 9 0
f:more	36 -27 -13 -1
f:move	16 -13 0 0
f:mr	1 0 -7 2
f:much	-9 0 9 0
f:must	-19 20 0 0
f:my	0 -7 0 6
f:name	0 -13 13 0
f:need	-14 15 -5 1
f:negotiate	-9 11 0 0
f:negotiation	-16 17 0 0
f:neither	8 -1 -2 -2
f:never	11 -10 0 0
f:new	0 -13 12 0
f:next	-1 -1 -3 9
f:night	8 -7 0 0
f:no	4 -17 19 -1
f:nobody	12 -11 0 -3
f:none	8 -2 -4 0
f:nor	11 -3 -8 0
f:not	-1 -12 2 16
f:nothing	-7 15 -6 -7
f:notice	13 -11 -2 0
f:now	14 -15 -7 4
f:nut	-20 22 -2 0
f:of	-15 8 14 -6
f:off	-13 15 0 0
f:offer	7 -3 -3 0
f:oil	5 -6 1 0
f:on	-3 2 11 -18
f:one	-18 22 -12 6
f:only	5 0 -8 -1
f:opened	-5 6 0 0
f:or	11 -7 -3 0
f:order	0 -7 10 -2
f:other	-1 -24 15 10
f:our	-7 2 8 -3
f:out	0 -1 3 -6
f:outside	-7 2 2 0
f:outstanding	4 -9 0 5
f:over	17 -9 -6 -2
f:paper	-32 35 -2 0
f:party	10 -10 0 0
f:past	6 0 -3 0
f:pause	-7 -2 12 0
f:pay	28 -41 1 9
f:peace	6 -6 0 0
f:per	-10 10 0 0
f:percent	-4 -4 8 0
f:permanent	-9 16 -3 0
f:place	0 6 -4 0
f:plant	-5 -10 4 10
f:port	21 -15 -6 0
f:power	-6 8 0 0
f:present	-1 9 -1 -3
f:press	19 -21 0 0
f:price	7 -5 0 0
f:print	-13 14 0 0
f:prolong	-7 8 1 -2
f:prolonged	-10 11 0 0
f:quarrel	-3 -6 0 10
f:raise	7 0 -5 -1
f:rare	-8 0 8 0
f:rate	0 -5 -1 8
f:rather	15 -12 -1 0
f:read	2 -9 5 0
f:relief	-9 9 0 0
f:remain	2 -16 8 0
f:reply	-15 17 0 0
f:report	21 -21 0 0
f:reporter	6 -6 0 0
f:require	-10 11 0 0
f:rest	15 -4 -10 0
f:result	-19 20 0 0
f:resume	2 -13 8 0
f:return	-13 17 -3 0
f:rice	11 -9 0 0
f:right	7 -4 0 0
f:rise	1 -11 9 0
f:round	23 -11 -18 4
f:run	21 -16 0 0
f:same	-8 -4 -8 21
f:sanction	12 -12 0 0
f:say	15 -18 2 -2
f:season	7 -2 -3 0
f:second	-3 15 -15 -8
f:secretary	7 -4 0 0
f:seed	-5 6 0 0
f:send	14 -14 0 0
f:session	-25 26 0 0
f:she	-6 10 -3 0
f:ship	11 -5 -5 0
f:shipment	-4 -2 8 0
f:should	-15 18 0 -1
f:shut	9 -9 0 0
f:side	-2 11 -7 -10
f:sign	22 -21 0 -3
f:since	-12 12 -2 1
f:sit	-13 12 0 -6
f:small	-13 13 0 0
f:so	7 -9 3 -3
f:some	10 -8 0 0
f:something	6 -7 0 0
f:soybean	8 -15 4 0
f:speak	-15 20 -1 -3
f:spoke	-12 13 0 0
f:spring	-15 16 0 0
f:stand	-14 8 0 4
f:standstill	-15 15 0 0
f:start	3 -9 1 0
f:statement	-10 10 0 0
f:stay	0 -2 0 6
f:steel	10 -7 -2 0
f:step	0 -5 8 0
f:still	21 -30 10 0
f:stockholm	7 -2 -4 0
f:stop	-6 0 7 -2
f:sugar	-2 -3 7 0
f:summer	-3 6 0 0
f:suspend	-13 13 0 0
f:suspension	-9 14 -1 0
f:table	-30 32 0 -3
f:take	4 -4 3 -7
f:talk	-2 -3 14 -9
f:talking	6 -5 0 0
f:tariff	-30 19 13 -2
f:team	-8 8 0 0
f:telephone	-6 4 1 0
f:tell	-1 5 0 -10
f:text	-6 6 0 0
f:than	20 -14 -6 0
f:that	15 -6 0 -36
f:the	20 -27 1 11
f:their	-5 0 -8 15
f:them	9 -8 0 -3
f:then	0 0 -6 4
f:there	-9 11 3 -18
f:they	0 4 -7 0
f:they've	-11 12 0 0
f:thi	-8 18 -18 0
f:thing	-9 9 1 0
f:think	21 -20 0 0
f:third	10 -4 -3 -4
f:those	11 -7 -2 0
f:threaten	-8 -6 13 0
f:three	-13 18 -1 -1
f:ticket	-10 10 0 0
f:tiktok	-9 10 0 0
f:time	13 -29 19 -4
f:to	2 1 0 -14
f:too	12 -11 0 0
f:top	-29 28 2 0
f:trade	-2 -2 10 -2
f:truce	10 -4 5 -20
f:tuesday	-12 12 0 0
f:twice	-6 0 0 8
f:two	7 -9 0 5
f:under	16 -9 -3 0
f:until	14 -5 -7 -9
f:up	6 3 -11 -7
f:us	13 -6 -9 -1
f:use	8 -7 0 0
f:used	-6 6 0 0
f:vote	-16 20 0 0
f:waiting	-6 8 0 0
f:want	-3 7 -3 0
f:warn	-5 7 0 0
f:was	6 -6 -6 7
f:we	-15 21 -8 -2
f:week	7 -6 0 -2
f:were	0 2 -12 1
f:what	7 4 -17 -1
f:wheat	0 -6 -1 9
f:when	-21 7 2 9
f:where	-25 23 1 0
f:which	-23 28 0 -7
f:who	13 -11 0 0
f:whose	8 -4 0 0
f:will	-5 4 6 -9
f:with	-17 14 11 -12
f:without	5 1 -8 -7
f:word	0 -6 10 0
f:work	8 -7 0 0
f:worst	-4 -5 0 10
f:worth	6 0 -1 0
f:would	21 -26 3 1
f:yes	-6 0 8 0
f:yield	-15 15 0 0
f:you	21 -17 -3 -1
f:—	-24 26 0 0
first-of-paragraph	23 -8 -9 -19
has-future	10 -6 -23 10
has-gerund	1 8 -19 -2
has-modal	17 -4 -27 3
has-participle	7 -6 -3 5
has-past	0 6 2 -24
has-perfect	-14 8 3 2
has-pluperfect	-2 5 -6 2
has-present	17 -5 -6 -18
headline	2 2 3 -16
heads=0	18 12 -51 -9
heads=1	0 -12 19 -19
heads=2	-4 -52 47 -7
kind=town	18 -1 -14 -16
l1="	8 -6 0 0
l1=&	-4 -2 0 8
l1='s	9 -7 0 0
l1=(	10 -3 -2 0
l1=,	-17 14 3 0
l1=.	12 -11 0 0
l1=/	7 -9 0 0
l1=:	6 5 -14 -20
l1=;	-4 11 -6 0
l1=<day-gone>	-3 6 -2 0
l1=<name>	-9 10 0 0
l1=<not>	-5 6 0 0
l1=<number>	20 -17 0 0
l1=<v-bear>	7 -5 0 0
l1=<v-impose>	-7 0 10 0
l1=<v-propose>	10 -6 -1 0
l1=are	-20 20 0 0
l1=at	-11 9 2 -5
l1=between	-6 7 0 0
l1=by	9 -6 0 0
l1=for	-1 -2 -11 13
l1=from	4 -4 -8 8
l1=if	-5 7 0 0
l1=in	-12 7 1 4
l1=leave	-22 12 11 0
l1=morning	6 -5 0 0
l1=of	-11 9 7 -9
l1=on	7 -1 -5 -1
l1=outside	8 -7 0 0
l1=say	-5 7 0 0
l1=since	8 -12 5 -2
l1=the	8 -3 4 -16
l1=time	-8 8 0 0
l1=to	-9 4 7 -3
l1=under	13 -12 0 0
l1=visit	0 -4 7 0
l1=what	9 -3 -3 0
l1=which	5 -7 1 0
l1=with	24 -31 -10 7
l1=|	6 -5 0 0
l1=—	-2 -5 11 0
l2=)	-9 11 0 0
l2=,	-26 3 15 13
l2=:	4 8 -21 -6
l2=;	0 -7 0 8
l2=<agent>	-2 16 -6 -10
l2=<begin>	3 -2 -3 7
l2=<day-ahead>	-20 18 1 0
l2=<day-today>	12 -6 -3 -2
l2=<duty>	15 -26 0 5
l2=<gate>	-2 7 -4 0
l2=<goods>	25 -11 -12 -12
l2=<level-noun>	14 -14 -3 2
l2=<level>	5 -15 10 -2
l2=<month-gone>	-12 14 0 0
l2=<name>	0 6 -4 -2
l2=<number>	20 -11 -7 -1
l2=<office>	4 -6 0 0
l2=<organisation>	2 7 -8 -12
l2=<person>	6 -16 5 2
l2=<quality>	-4 6 0 0
l2=<seat>	7 -7 1 -6
l2=<sender>	11 -8 0 0
l2=<span>	-21 26 -3 -1
l2=<taker>	2 -8 0 3
l2=<v-agree>	20 -12 -12 0
l2=<v-bear>	0 -7 -3 13
l2=<v-begin>	18 -20 5 -5
l2=<v-down>	2 -14 13 -3
l2=<v-end>	7 -1 -1 -1
l2=<v-impose>	20 -7 -27 3
l2=<v-propose>	-2 8 -4 -1
l2=<v-return>	-11 13 0 0
l2=<v-say>	11 -11 0 0
l2=<v-sell>	5 0 -1 -7
l2=<v-stay>	0 0 -7 8
l2=<v-suspend>	0 4 -7 0
l2=<v-target>	10 -4 -2 0
l2=again	2 6 -7 -5
l2=agree	11 -11 -7 6
l2=agreement	4 -14 6 0
l2=all	-6 8 0 0
l2=and	7 7 -22 -6
l2=arrangement	10 -9 0 0
l2=arrive	-4 -4 6 1
l2=be	-9 0 8 0
l2=bridge	10 -21 10 0
l2=but	7 -6 0 0
l2=by	-10 12 0 0
l2=call	-6 7 0 0
l2=come	0 -1 6 0
l2=done	11 -6 -3 0
l2=down	8 -3 -4 0
l2=duty	0 -11 2 5
l2=flew	-3 6 -3 0
l2=for	7 -6 0 0
l2=framework	10 -9 0 0
l2=from	-1 -3 6 0
l2=geneva	-7 7 0 0
l2=grower	6 -6 0 0
l2=hold	-4 7 -5 0
l2=home	5 -6 1 -1
l2=hotel	-8 10 0 0
l2=in	20 -13 -4 -2
l2=initialled	12 -10 0 0
l2=it	-2 14 -14 -3
l2=leave	4 -13 -3 8
l2=make	8 -11 2 0
l2=market	8 -6 0 0
l2=meet	-4 -10 1 17
l2=morning	-8 3 0 6
l2=negotiate	6 -3 0 0
l2=on	-4 0 7 0
l2=open	-4 8 -1 0
l2=out	13 -15 0 0
l2=pay	7 -6 0 0
l2=place	-2 7 -2 -1
l2=port	11 -9 0 0
l2=promise	10 -5 -2 0
l2=question	-9 9 0 0
l2=rate	10 -8 0 0
l2=return	-14 15 0 0
l2=round	10 -6 0 -1
l2=say	10 -8 0 0
l2=share	6 -4 0 0
l2=ship	16 -9 0 -7
l2=sign	2 3 -9 -1
l2=signature	6 -4 0 0
l2=sit	-13 0 -2 11
l2=so	-5 6 0 0
l2=strike	9 -6 0 0
l2=summit	-4 -11 15 0
l2=table	-17 19 0 0
l2=talk	-10 22 -10 -7
l2=tariff	14 -12 -1 0
l2=tell	8 -7 0 0
l2=the	31 -25 -3 -2
l2=them	-11 4 0 7
l2=those	-5 6 0 0
l2=time	-6 10 -2 -1
l2=to	15 -15 0 0
l2=together	-7 9 0 0
l2=travel	-5 6 0 0
l2=truce	-3 14 -11 0
l2=two	-3 -6 11 0
l2=up	-18 13 -2 5
l2=was	-22 9 0 9
l2=were	-16 17 0 0
l2=with	5 -10 0 4
l2=would	10 -9 0 0
l3='s	-7 0 8 0
l3=(	6 -3 0 0
l3=,	10 -7 -13 3
l3=-	7 -3 0 -1
l3=.	26 -25 0 0
l3=:	2 5 -11 -7
l3=;	5 0 -6 0
l3=<begin>	9 -4 -1 -5
l3=<day-ahead>	-6 6 -5 2
l3=<day-today>	2 -7 2 0
l3=<duty>	0 8 -3 -7
l3=<gate>	13 -19 6 0
l3=<level>	-7 9 0 0
l3=<month-ahead>	-16 17 0 0
l3=<name>	25 -29 -10 15
l3=<not>	17 -14 -2 -3
l3=<number>	-17 23 -8 -2
l3=<office>	3 5 -14 -1
l3=<organisation>	-21 25 -6 0
l3=<person>	-12 7 7 -10
l3=<quality>	0 7 -2 -6
l3=<sender>	8 -14 5 0
l3=<span>	15 -21 4 0
l3=<v-bear>	-4 17 0 -25
l3=<v-begin>	-14 15 -4 1
l3=<v-down>	-15 7 0 6
l3=<v-end>	8 -6 0 0
l3=<v-impose>	-6 12 -6 -1
l3=<v-propose>	-15 10 4 0
l3=<v-return>	-7 12 -4 0
l3=<v-stay>	15 -12 -1 0
l3=<v-target>	6 -11 0 4
l3=a	5 6 -21 -7
l3=air	-12 -4 16 0
l3=arrangement	11 -9 0 0
l3=at	19 -16 0 0
l3=be	11 -3 -7 -1
l3=between	5 -15 6 0
l3=both	-16 17 0 0
l3=by	-7 2 0 5
l3=come	-11 2 0 6
l3=country	-3 -3 9 -1
l3=custom	6 -4 0 0
l3=delegation	-10 13 0 0
l3=duty	-5 9 0 -2
l3=first	-17 19 0 0
l3=for	4 2 -6 -4
l3=four	-11 14 0 0
l3=fourth	-13 16 0 0
l3=from	10 -8 0 0
l3=go	-5 6 0 0
l3=good	-24 17 0 6
l3=had	11 0 -11 0
l3=have	4 -7 0 2
l3=he	-16 10 -5 11
l3=in	-20 18 0 4
l3=its	0 -11 0 9
l3=meet	3 9 -1 -22
l3=new	-9 10 0 0
l3=next	-11 5 7 -2
l3=no	16 -12 -4 -1
l3=not	15 -19 0 0
l3=of	18 -6 -15 -1
l3=on	7 0 -17 0
l3=our	10 -9 3 -7
l3=pay	7 -5 0 0
l3=president	0 -8 8 -1
l3=press	-4 -11 16 0
l3=question	10 -10 0 0
l3=receive	-11 0 10 0
l3=round	-7 13 -3 -2
l3=same	9 -5 -1 0
l3=say	9 -12 0 0
l3=second	11 -11 0 0
l3=shook	-9 10 0 0
l3=side	9 2 -2 -10
l3=sit	16 -11 -4 0
l3=talk	11 -9 0 0
l3=tell	-8 11 0 0
l3=that	-11 1 3 4
l3=they	4 -11 12 -2
l3=third	10 -8 0 0
l3=three	-11 15 0 -1
l3=to	19 -8 0 -12
l3=trade	8 -16 7 0
l3=truce	6 -4 0 0
l3=two	0 8 -3 -4
l3=was	-10 6 10 -7
l3=were	-9 15 -5 0
l3=what	-19 23 -5 0
l3=which	8 -10 0 0
l3=who	6 -14 -4 12
l3=will	-7 0 0 6
l3=with	-8 10 0 0
l3=would	-3 0 0 6
l3=—	2 -6 3 0
l4="	10 -8 0 0
l4='s	2 -8 6 0
l4=(	-7 8 0 0
l4=,	29 -27 -12 8
l4=.	-25 26 0 0
l4=:	-29 17 12 0
l4=;	-6 5 -1 3
l4=<agent>	-7 4 0 2
l4=<begin>	7 0 0 -16
l4=<day-ahead>	4 -10 3 0
l4=<day-gone>	4 -8 3 0
l4=<day-today>	9 -4 -4 0
l4=<gate>	6 -11 0 5
l4=<goods>	0 3 -8 0
l4=<level-noun>	-19 10 0 7
l4=<level>	9 -8 0 0
l4=<money>	6 -5 0 0
l4=<name>	0 6 -4 -6
l4=<not>	-3 7 -2 0
l4=<number>	-13 9 -2 6
l4=<office>	-14 -6 16 5
l4=<organisation>	2 -8 -3 7
l4=<person>	-4 16 -11 -8
l4=<seat>	18 -10 -7 0
l4=<sender>	-5 6 0 0
l4=<span>	9 -3 -4 0
l4=<v-agree>	6 -9 3 0
l4=<v-bear>	-15 26 -8 -6
l4=<v-begin>	6 0 -5 -3
l4=<v-down>	7 -3 -1 0
l4=<v-propose>	10 -3 -12 0
l4=<v-say>	9 -12 -8 11
l4=<v-sell>	-3 -3 0 8
l4=<v-stay>	16 -10 -12 1
l4=<v-suspend>	2 -13 0 12
l4=a	14 -20 12 -12
l4=after	-5 8 0 0
l4=agree	-4 0 6 0
l4=all	-7 10 0 0
l4=an	-2 -7 10 0
l4=and	0 -6 0 11
l4=are	13 -7 -3 0
l4=ask	8 -7 0 0
l4=at	-6 15 -15 0
l4=both	8 1 0 -10
l4=by	28 -24 -1 -3
l4=down	-14 0 -1 14
l4=for	13 -3 -6 -4
l4=framework	-8 10 0 0
l4=from	-2 0 6 0
l4=has	9 -6 0 -2
l4=have	10 -1 -9 0
l4=he	-5 0 7 0
l4=in	-4 5 5 -14
l4=is	4 -7 3 0
l4=it	-1 -10 3 9
l4=its	11 -14 0 0
l4=joint	-24 6 17 0
l4=meet	-13 21 -9 -1
l4=minister	-3 8 -1 0
l4=minute	6 -4 0 0
l4=mr	-9 9 0 0
l4=my	0 -5 0 6
l4=next	-11 19 0 -6
l4=of	9 -13 1 2
l4=on	0 -6 0 5
l4=one	-4 8 -2 0
l4=out	0 -8 8 0
l4=paper	9 -9 0 0
l4=president	-6 -9 15 0
l4=round	11 -4 -4 -4
l4=say	15 -11 -2 0
l4=second	-3 6 0 0
l4=side	16 -11 -3 -3
l4=sign	19 -18 0 0
l4=since	-1 -11 7 6
l4=tell	10 -10 0 0
l4=that	5 4 -5 -11
l4=the	-13 31 -21 -19
l4=their	-5 -2 0 6
l4=there	-9 13 -1 0
l4=they	-9 15 -5 -2
l4=to	-2 7 -5 -1
l4=two	0 0 6 -9
l4=was	-4 8 -1 -2
l4=we	-10 12 0 0
l4=which	-21 25 -2 0
l4=who	10 -6 -3 0
l4=will	18 -6 -9 -4
l4=with	-4 7 -1 0
l4=would	-7 10 0 0
l=) :	9 -9 0 0
l=, and	-6 0 0 5
l=, at	-17 6 11 0
l=, in	-44 11 16 14
l=, the	15 -8 -5 0
l=, which	10 -9 0 0
l=: <number>	10 -8 0 0
l=: in	-1 16 -13 -3
l=: the	-7 10 -2 0
l=<begin> a	-11 11 0 0
l=<begin> for	-7 8 0 0
l=<begin> from	1 -22 -1 15
l=<begin> the	-11 6 7 0
l=<begin> —	10 -9 0 0
l=<day-ahead> ,	-4 0 0 6
l=<level> in	17 -14 0 0
l=<name> ,	-8 10 0 0
l=<name> in	-10 11 0 0
l=<number> in	8 -4 -2 0
l=<office> in	0 -10 4 3
l=<organisation> ,	-10 19 -10 0
l=<organisation> in	5 0 -2 -7
l=<person> ,	24 -21 0 0
l=<person> in	-8 -1 5 5
l=<seat> /	5 -6 0 0
l=<span> in	-19 23 -3 0
l=again in	0 8 -6 -4
l=agree in	6 -8 -6 6
l=and a	8 -4 0 0
l=and in	10 0 -14 -3
l=and the	-14 15 0 0
l=arrangement of	9 -8 0 0
l=arrive in	-4 -4 6 1
l=at the	-4 7 -1 0
l=be in	-1 -7 8 1
l=by the	-7 8 0 0
l=come to	0 -9 9 0
l=conclude in	-4 0 6 0
l=down in	14 -10 -3 0
l=due in	-8 3 3 0
l=from the	-3 -3 7 0
l=grower in	6 -5 0 0
l=hand in	-9 9 0 0
l=in the	15 -14 0 0
l=land in	-7 8 0 0
l=make in	8 -11 2 0
l=meet in	-5 -9 6 12
l=midnight in	-7 9 -1 0
l=morning from	-21 14 0 6
l=of the	15 -18 2 -3
l=on <day-gone>	-7 9 0 0
l=on in	2 -8 6 0
l=open in	-4 8 -1 0
l=place in	-2 7 -2 -1
l=port of	9 -7 0 0
l=return from	-14 15 0 0
l=round in	-12 14 0 0
l=say in	13 -12 0 0
l=sign in	0 5 -8 -1
l=sit in	-18 2 0 11
l=table in	-17 18 0 0
l=talk in	-13 25 -9 -7
l=together in	-7 9 0 0
l=travel to	-5 6 0 0
l=up in	-1 0 -4 6
l=was in	-24 10 0 9
l=were in	-16 17 0 0
l=— the	-10 11 0 0
lead="	7 -3 0 -3
lead=(	24 -16 -4 0
lead=)	-5 7 0 0
lead=,	-12 9 9 -4
lead=:	-4 10 -19 4
lead=;	-10 19 -10 0
lead=[	11 -10 0 0
lead=a	-9 3 5 1
lead=accra	14 -12 0 0
lead=after	5 -7 4 -1
lead=and	18 -18 -10 8
lead=ankara	16 -15 0 0
lead=as	-9 10 0 0
lead=before	-4 6 0 -4
lead=beijing	-4 -20 17 0
lead=bessent	-6 12 -6 0
lead=buenos	-8 -1 10 0
lead=by	17 -5 -5 -9
lead=cairo	-19 21 -1 0
lead=china	16 -14 0 0
lead=correspondent	6 -4 0 0
lead=earlier	-9 10 0 0
lead=for	-4 6 0 0
lead=from	-3 -15 7 12
lead=he	-13 6 9 -3
lead=his	16 -14 -2 0
lead=i	0 5 -7 0
lead=if	7 -4 0 0
lead=in	3 -8 3 0
lead=issued	7 -6 0 0
lead=it	3 -15 7 2
lead=its	15 -12 -1 0
lead=jakarta	11 -9 0 0
lead=kuala	-29 32 -4 0
lead=last	-10 -8 3 12
lead=london	-35 38 -4 0
lead=long	-14 14 0 0
lead=lusaka	16 -16 0 0
lead=madrid	-16 17 0 0
lead=minister	-8 14 -2 0
lead=ministers	-11 21 -3 -5
lead=ministry	7 -6 0 0
lead=new	12 -9 0 0
lead=no	-14 11 3 0
lead=nobody	-6 7 0 0
lead=on	-17 24 -7 0
lead=our	-7 6 0 1
lead=panama	-18 18 0 0
lead=president	16 -12 -6 0
lead=seoul	21 -19 0 0
lead=shares	10 -9 0 0
lead=so	-17 3 11 3
lead=state	0 -12 0 12
lead=stockholm	-15 17 0 0
lead=talks	26 -24 0 0
lead=tbilisi	8 -8 0 0
lead=that	18 -22 -2 8
lead=the	-4 8 9 -30
lead=their	-12 16 0 -3
lead=there	9 -5 -3 0
lead=they	3 -6 0 1
lead=tokyo	9 -8 0 0
lead=trade	-18 22 -4 0
lead=treasury	5 12 -22 -3
lead=trump	-16 -20 31 0
lead=two	7 -4 -1 0
lead=washington	7 -1 -4 0
lead=we	6 0 -5 -1
lead=what	-12 15 -1 0
lead=where	6 -3 0 0
lead=whereas	7 -6 0 0
lead=which	-10 11 -3 0
lead=who	14 -16 -17 12
lead=xi	-14 -6 19 0
lead=—	-7 1 10 -1
left:calls	11 -9 -1 -1
left:coming	-7 4 0 0
left:ended	-18 15 -4 8
left:experts	-17 -56 -18 64
left:m=assembly	7 -4 0 0
left:m=bargain	-1 -10 0 10
left:m=came	-3 -1 0 6
left:m=conference	-3 7 -4 0
left:m=delegation	-14 17 0 0
left:m=delegations	-14 19 -3 -4
left:m=dinner	-4 0 6 -1
left:m=due	20 -17 0 -6
left:m=expected	-9 10 0 0
left:m=flew	-3 7 -3 0
left:m=goes	8 -10 0 0
left:m=here	21 -17 0 -1
left:m=meeting	-12 13 -4 0
left:m=met	-1 -6 10 0
left:m=negotiator	21 -17 -4 0
left:m=negotiators	-18 25 -5 -4
left:m=round	39 -21 -19 -20
left:m=rounds	-15 17 0 0
left:m=session	-6 2 -2 7
left:m=settled	-2 8 -3 0
left:m=shook hands	-13 4 8 0
left:m=signed	16 -13 -1 -5
left:m=sits	-14 6 0 7
left:m=summit	-4 -11 15 0
left:m=table	-14 16 0 0
left:m=talk	-9 6 3 0
left:m=talks	3 9 -23 -3
left:m=there	10 -11 1 -2
left:m=time	15 -9 -4 -3
left:m=visit	-12 -5 20 -1
left:m=where	9 -6 0 0
left:meets	-35 27 8 0
left:summit	-21 -25 42 -14
left:sure	-7 0 4 2
left:wished	12 -3 -7 -14
lll=, agree in	0 -7 0 9
lll=, meet in	-13 7 4 0
lll=: <seat> and	-5 9 -1 0
lll=<begin> <begin> a	-11 11 0 0
lll=<begin> <begin> for	-7 8 0 0
lll=<begin> <begin> from	1 -22 -1 15
lll=<begin> <begin> the	-11 6 7 0
lll=<begin> <begin> —	10 -9 0 0
lll=<begin> <person> ,	15 -14 0 0
lll=<begin> <seat> /	5 -6 0 0
lll=<begin> <seat> and	20 -14 -3 0
lll=<begin> nobody in	-8 9 0 0
lll=<begin> on <day-gone>	-7 9 0 0
lll=<day-ahead> , in	-19 10 -1 3
lll=<day-gone> , in	-14 13 0 0
lll=<month-gone> , in	6 -9 3 0
lll=<name> meet in	0 -15 0 17
lll=<number> : <number>	10 -8 0 0
lll=<office> meet in	-1 13 -6 -5
lll=<organisation> and a	8 -4 0 0
lll=<person> say in	9 -9 0 0
lll=between <seat> and	0 -9 6 0
lll=for <day-ahead> in	-3 0 6 -2
lll=good morning from	-21 14 0 6
lll=in <seat> and	-6 7 0 0
lll=meet , in	-4 9 -1 -1
lll=meet <person> in	-10 4 3 -3
lll=of talk in	-16 18 0 0
lll=our <office> in	-5 1 6 -3
lll=receive <person> in	-12 1 10 0
lll=round , in	-9 14 -1 -1
lll=shook hand in	-9 10 0 0
lll=sit down in	10 -7 -3 0
lll=take place in	-2 7 -2 -1
lll=that <seat> and	-4 0 6 0
lll=the <organisation> ,	-9 13 -2 0
lll=the <organisation> in	23 -29 0 -3
lll=the arrangement of	9 -8 0 0
lll=the meet in	13 -8 -5 -1
lll=the port of	7 -5 0 0
lll=the table in	-9 10 0 0
lll=they meet in	-16 0 15 0
lll=was hold in	-9 10 0 0
lll=will meet in	-7 -5 0 12
lll=with <person> in	-7 6 0 0
loud	22 -8 -22 -14
lr=( ,	-10 13 0 0
lr=( translation	7 -6 0 0
lr=, 's	7 -5 0 0
lr=, ,	-21 8 14 2
lr=, .	-22 13 5 5
lr=, :	6 -5 0 0
lr=, <end>	18 -11 -5 -4
lr=, time	8 -1 -6 0
lr=. ,	10 -9 0 0
lr=: ,	-23 32 -7 -14
lr=: and	6 -5 0 0
lr=: you	6 -6 0 0
lr=<begin> (	-5 6 0 0
lr=<begin> ,	-34 25 10 8
lr=<begin> .	-9 13 -3 0
lr=<begin> :	14 -39 -3 11
lr=<begin> <day-ahead>	7 -6 0 0
lr=<begin> <end>	12 -10 0 0
lr=<begin> and	9 -7 0 0
lr=<begin> had	12 -10 0 0
lr=<begin> has	0 -7 3 0
lr=<begin> in	-19 20 0 0
lr=<begin> is	-1 6 -4 0
lr=<begin> of	8 -4 0 0
lr=<begin> on	12 -8 0 0
lr=<begin> say	-10 11 0 0
lr=<begin> share	-4 6 0 0
lr=<begin> time	8 -8 0 0
lr=<begin> —	7 -5 0 0
lr=a .	6 -4 0 0
lr=and ,	8 -5 0 0
lr=and in	-8 10 0 0
lr=at ,	6 -4 0 -4
lr=at .	7 -5 0 0
lr=at <end>	15 -13 0 0
lr=at in	-13 14 0 -2
lr=at on	-23 8 9 4
lr=between and	-6 7 0 0
lr=for ,	21 -29 0 4
lr=for .	0 -4 -5 9
lr=for on	-16 15 0 1
lr=from ,	13 -12 -6 4
lr=from <end>	-17 -6 7 14
lr=in 's	15 -8 -3 -4
lr=in (	13 -15 4 -3
lr=in ,	-6 -11 13 12
lr=in .	10 -11 0 1
lr=in :	-17 20 -2 0
lr=in ;	-2 6 0 -1
lr=in <day-ahead>	-23 9 7 0
lr=in <day-gone>	6 -8 0 0
lr=in <day-today>	-5 11 -1 -2
lr=in <end>	-35 29 -9 7
lr=in ?	-25 19 8 -3
lr=in a	12 -9 -1 0
lr=in at	-12 14 1 -3
lr=in for	-21 19 2 0
lr=in from	-17 6 -3 6
lr=in in	-8 0 -4 15
lr=in is	16 -14 0 0
lr=in last	3 3 -8 -1
lr=in say	9 -6 0 0
lr=in that	5 -9 4 0
lr=in they	7 -7 0 0
lr=is .	-21 21 0 0
lr=leave with	-18 7 11 0
lr=of ,	5 -7 0 0
lr=of .	0 -3 7 0
lr=of <end>	-12 14 0 0
lr=of and	6 -6 0 0
lr=of is	-6 7 0 0
lr=on .	6 -5 0 0
lr=since ,	-10 6 3 0
lr=since .	20 -17 0 0
lr=that and	7 -3 -2 0
lr=that had	10 -7 0 0
lr=that will	-7 0 0 7
lr=the ,	14 -7 -7 0
lr=the .	29 -27 0 0
lr=the arrangement	6 -4 0 0
lr=the has	-8 9 0 0
lr=the meet	-12 12 0 0
lr=the on	19 -16 0 -1
lr=to ,	6 -13 5 -1
lr=to .	-8 12 -1 0
lr=to and	-9 7 0 0
lr=to in	-11 -1 13 0
lr=with .	-5 -1 -2 11
lr=— ,	8 -4 0 0
name=Abuja	4 -6 1 0
name=Accra	19 -18 -10 7
name=Addis Ababa	-4 6 0 0
name=Algiers	19 -16 0 0
name=Amman	3 2 -6 0
name=Ankara	16 -20 -8 7
name=Aqaba	-24 20 0 1
name=Auckland	-8 11 0 0
name=Baku	7 -7 0 1
name=Bangkok	0 7 -3 -7
name=Basel	25 -23 0 0
name=Beijing	-13 -97 73 -26
name=Beijing of CN-US	-16 -92 71 -24
name=Belgrade	-8 10 0 0
name=Bergen	-39 14 9 20
name=Bern	17 -14 -1 0
name=Bern of CH-US	7 -6 0 0
name=Bogotá	18 -12 -6 0
name=Brasília	14 -6 -4 -2
name=Brief	21 -20 0 0
name=Brussels	-13 23 -17 -7
name=Brussels of CN-US	7 -5 0 0
name=Buenos Aires	-15 -21 31 0
name=Buenos Aires of CN-US	-20 -20 32 0
name=Busan	0 -72 55 4
name=Busan of CN-US	0 -76 61 -16
name=Cairo	7 -1 -7 0
name=Canberra	32 -30 0 -1
name=Cape Town	-8 10 0 0
name=Cartagena	-13 0 10 3
name=Casablanca	10 -8 0 0
name=Chicago	9 -8 0 0
name=Colombo	-14 24 -8 -6
name=Copenhagen	-6 9 -1 0
name=Dakar	-17 19 -1 0
name=Davos	8 -6 0 0
name=Delhi	3 -19 -8 19
name=Dhaka	-15 19 -1 -4
name=Doha	9 -2 -2 -2
name=Dubai	21 -23 0 0
name=Dublin	7 -4 0 0
name=Durban	-13 14 0 0
name=Geneva	14 0 -33 -5
name=Geneva of CN-US	-5 18 -25 -10
name=Geneva of undefined	36 -35 0 0
name=Georgetown	-5 8 0 0
name=Georgia	17 -13 0 -2
name=Guayaquil	-31 33 0 -1
name=Halifax	-9 0 -2 10
name=Hanoi	0 6 -6 -1
name=Helsinki	19 -17 0 0
name=I'd	10 -9 0 0
name=Incheon	-8 -2 -7 18
name=Investment	9 -4 0 0
name=Investment of CN-US	9 -4 0 0
name=Islamabad	9 -7 0 0
name=Istanbul	-22 22 0 1
name=Jakarta	50 -40 -11 -8
name=Joint	13 -12 0 0
name=Karachi	-3 7 0 -2
name=Kigali	-22 24 0 0
name=Kobe	-16 10 0 3
name=Kuala Lumpur	-18 27 -8 -10
name=Kuala Lumpur of CN-US	-43 55 -21 -6
name=La Paz	8 -4 0 0
name=Lagos	11 -7 -2 0
name=Lima	-40 8 1 26
name=Lomé	-8 12 -2 0
name=London	-37 49 -26 -3
name=London of CN-US	-63 70 -18 -3
name=Long Beach	8 -7 0 0
name=Long Beach of CN-US	8 -7 0 0
name=Lusaka	6 0 -7 -1
name=Madrid	-41 50 -12 -6
name=Madrid of CN-US	-39 45 -8 -2
name=Manila	43 -35 -14 -5
name=Maputo	-21 24 -2 0
name=Mission	11 -5 0 -4
name=Mombasa	-38 35 0 0
name=Montevideo	-24 15 11 -3
name=Muscat	15 -10 -2 -1
name=Nagoya	-12 15 0 -2
name=Negotiators	8 -7 0 0
name=New	8 -6 0 0
name=New Delhi	9 -4 -2 0
name=New York	3 16 -25 -4
name=New York of CN-US	5 10 -20 -2
name=Ohio	7 -7 0 0
name=Ohio of CN-US	7 -7 0 0
name=Osaka	-15 -16 24 0
name=Oslo	36 -31 -6 -1
name=Ottawa	14 -10 -1 -1
name=Ottawa of undefined	7 -6 0 0
name=Panama	16 -14 0 0
name=Panama City	-18 21 -1 0
name=Panama of CR-PA	8 -7 0 0
name=Paris	-25 35 -14 0
name=Paris of CN-US	-34 41 -12 0
name=Prague	7 -6 0 0
name=Pretoria	27 -23 -1 -1
name=Quito	37 -34 -5 -1
name=Rabat	-9 12 -7 0
name=Republic	10 -5 -2 0
name=Reykjavik	-6 7 0 0
name=Reykjavík	-4 -3 0 9
name=Rome	-17 18 0 0
name=Rosario	-6 7 0 0
name=Rotterdam	21 -20 0 0
name=San José	-16 18 0 0
name=Seoul	43 -23 -16 -2
name=Seoul of CN-US	1 13 -16 0
name=Seoul of KR-US	16 -13 0 0
name=Shanghai	20 -14 -8 0
name=Shanghai of CN-US	12 -11 0 0
name=Singapore	27 -13 -3 -12
name=Singapore of DK-SG	10 -8 0 0
name=State	14 -12 0 0
name=Stockholm	-62 69 -14 -6
name=Stockholm of CN-US	-48 53 -9 -2
name=Supreme	6 -5 0 0
name=Surabaya	-9 8 0 0
name=Tashkent	-17 20 0 0
name=Tbilisi	18 -20 0 5
name=Tema	6 -5 0 0
name=Thank	7 -6 0 0
name=The Hague	5 -14 7 0
name=Thirteen	6 -6 0 0
name=TikTok	23 -20 0 0
name=TikTok of CN-US	20 -18 0 0
name=Tokyo	43 -38 -5 0
name=Tokyo of undefined	10 -10 0 0
name=Tunis	-37 31 -4 12
name=Turnberry	-9 -6 15 0
name=Turnberry of EU-US	-9 -6 15 0
name=Ulaanbaatar	-30 32 0 0
name=Valletta	-23 24 0 0
name=Valparaíso	-28 7 22 0
name=Vienna	8 -2 -3 -2
name=Warsaw	-12 15 0 0
name=Washington	23 -60 31 0
name=Washington of CH-US	-11 20 -12 0
name=Washington of CN-US	22 -87 37 3
name=Washington of KR-US	-18 21 -4 0
name=Wellington	-7 15 -11 -1
name=Windhoek	3 -6 0 3
name=Zurich	12 -10 0 -2
nc2=begin	-1 -5 0 10
nc2=buy	10 -9 0 0
nc2=propose	18 -22 5 -1
nc2=say	-1 1 3 -9
nc2=stay	17 -3 -18 -7
nc2=suspend	21 -18 -2 0
nc2=target	6 -4 0 0
nct2=bear future	0 6 0 -7
nct2=bear gerund	-13 1 4 5
nct2=bear participle-passive	-6 -5 0 10
nct2=bear past	-15 19 -4 0
nct2=bear present	14 -5 -1 -2
nct2=begin future	11 -10 0 0
nct2=begin infinitive	6 -3 0 0
nct2=begin past	-12 8 4 0
nct2=begin present	-5 -2 -3 12
nct2=down past	-11 9 2 0
nct2=down present	12 -9 -1 0
nct2=end past	-6 6 0 0
nct2=end present	8 -1 -3 -2
nct2=impose future	-3 -2 0 7
nct2=impose modal	-12 13 0 0
nct2=impose modal-passive	1 -9 5 0
nct2=impose perfect	-6 0 6 0
nct2=impose present-passive	-4 6 0 0
nct2=propose past	11 -10 0 0
nct2=propose present	7 -12 3 0
nct2=say present	-14 9 7 -2
nct2=say present-passive	6 -2 0 0
nct2=stay future	-3 9 -6 0
nct2=stay past	11 -13 2 -2
nct2=stay perfect	7 -4 -1 0
nct2=stay pluperfect	-8 8 0 0
nct2=stay present	11 -2 -16 0
nct2=suspend present	6 0 -5 0
nct2=up modal	6 -3 0 0
nct2=up past	-10 12 0 0
nct2=up perfect	-12 6 5 0
next:apart	-11 11 5 -7
next:calls	0 -23 -1 28
next:coming	3 -4 5 -6
next:ended	-15 25 -4 -17
next:experts	-8 -3 -3 19
next:heads=0	5 9 -19 -6
next:heads=1	-19 15 12 -16
next:heads=2	-16 -12 24 5
next:meets	-27 23 13 -8
next:running	26 -13 -20 -3
next:sure	-42 19 13 18
next:wished	24 -13 -30 10
next="	2 2 -7 0
next=(	3 0 0 -7
next=)	-25 27 0 0
next=,	6 -9 6 -1
next=:	11 -2 -26 3
next=;	10 -8 0 -3
next=and	-8 -10 16 6
next=because	-9 9 0 0
next=but	10 -15 2 0
next=that	-6 13 -8 -6
next=when	6 -2 0 0
next=where	-6 7 0 0
next=which	-3 6 0 0
next=—	18 -13 -2 0
nhas-future	2 4 -14 0
nhas-participle	0 -12 0 14
nhas-past	6 -2 1 -21
nhas-perfect	-2 -1 8 -2
nhas-pluperfect	8 -2 -6 0
nhas-present	19 -14 -6 -5
nt2=future	0 6 -13 0
nt2=gerund	-13 4 2 4
nt2=participle-passive	5 -12 0 6
nt2=past	-1 5 1 -18
nt2=perfect	6 -9 4 0
nt2=perfect-not	-7 1 4 0
nt2=present	10 -7 -2 -3
nt2=present-not	11 -10 0 0
nv0-none	7 0 -1 -12
nv1-none	7 0 -1 -12
nv2=agree	-7 1 5 0
nv2=answer	-6 6 0 0
nv2=approve	-5 6 0 0
nv2=be	-1 13 -16 -4
nv2=begin	-11 0 0 13
nv2=buy	9 -8 0 0
nv2=come	8 -5 -2 0
nv2=end	-4 7 0 0
nv2=get	-4 8 -1 0
nv2=go	1 1 -6 0
nv2=have	13 -18 2 -2
nv2=hold	13 -17 2 0
nv2=know	-7 7 0 0
nv2=make	7 -6 0 0
nv2=meet	-15 5 1 5
nv2=move	8 -7 0 0
nv2=pay	6 -4 0 0
nv2=put	-5 0 0 6
nv2=return	12 -11 0 0
nv2=rise	-7 8 0 0
nv2=say	0 -1 4 -6
nv2=see	8 -5 0 0
nv2=stay	10 -2 -5 0
nv2=tell	5 0 -6 0
nvt2=agree past	-11 7 3 0
nvt2=be future	-14 18 -4 0
nvt2=be past	6 -3 0 0
nvt2=be present	5 0 -8 0
nvt2=begin present	-12 0 0 13
nvt2=come past	-7 8 0 0
nvt2=come present	8 -6 0 0
nvt2=get past	-5 9 0 0
nvt2=go past	-9 10 0 0
nvt2=have present	14 -20 2 -1
nvt2=know present	-7 7 0 0
nvt2=meet gerund	-14 2 4 5
nvt2=other perfect	-3 -2 8 0
nvt2=rise past	-7 8 0 0
nvt2=say present	-7 3 7 -3
nvt2=see present	6 -5 0 0
nvt2=sign past	7 -5 0 0
nvt2=stay present	6 0 -5 0
nvt2=take past	0 -9 5 0
o:calls	35 -26 -4 -11
o:coming	-33 12 16 9
o:ended	-10 19 0 -21
o:experts	-5 -47 -25 54
o:experts-near	-47 -55 -28 100
o:heads	-46 -40 76 -12
o:l="	9 -7 0 0
o:l=&	-5 -6 0 12
o:l='s	9 -7 0 0
o:l=)	7 -5 0 0
o:l=,	-37 40 -1 -5
o:l=.	13 -12 0 0
o:l=/	7 -12 0 0
o:l=:	-6 23 -22 -28
o:l=;	-6 16 -11 -2
o:l=<begin>	24 -11 -9 -20
o:l=<day-gone>	0 8 -9 0
o:l=<name>	-10 12 0 0
o:l=<number>	26 -22 -3 0
o:l=<office>	15 -6 -7 0
o:l=<organisation>	0 -21 22 -11
o:l=<person>	21 -19 -2 0
o:l=<quality>	6 -5 0 0
o:l=after	-13 18 -2 -1
o:l=and	22 -18 -5 -1
o:l=are	-20 20 0 0
o:l=at	-4 10 -1 -14
o:l=before	-7 9 0 0
o:l=by	13 -10 0 0
o:l=enter	14 -13 0 0
o:l=for	2 -6 -17 14
o:l=from	-24 13 -2 20
o:l=in	-79 62 12 15
o:l=is	-10 16 -1 -6
o:l=leave	-32 24 12 0
o:l=morning	6 -5 0 0
o:l=of	2 -3 7 -15
o:l=off	10 -9 0 0
o:l=on	1 3 -7 -1
o:l=our	-13 17 -4 0
o:l=outside	9 -8 0 0
o:l=say	-10 13 0 0
o:l=since	12 -16 5 -2
o:l=the	9 2 -7 -22
o:l=time	-22 23 0 0
o:l=to	-38 21 27 -10
o:l=under	17 -17 0 0
o:l=unless	8 -7 0 0
o:l=visit	-9 -10 18 0
o:l=was	-13 17 -4 0
o:l=what	8 0 -9 0
o:l=when	-7 11 -2 0
o:l=which	46 -46 0 -2
o:l=with	64 -67 -24 4
o:l=|	6 -5 0 0
o:l=—	-1 -4 11 -3
o:m=assembly	42 -38 -3 0
o:m=bargain	7 -22 0 10
o:m=broke up	-11 12 0 0
o:m=closed	13 -11 0 0
o:m=comes	-16 15 2 0
o:m=conference	-17 19 0 0
o:m=consultations	-9 7 -1 2
o:m=delegation	-17 20 0 0
o:m=delegations	-1 12 -10 -11
o:m=dinner	14 -19 5 0
o:m=due	8 -8 4 -7
o:m=ended	-13 18 0 -4
o:m=expected	1 -9 12 -7
o:m=flew	-10 14 -6 0
o:m=flies	-11 0 5 4
o:m=go	9 -11 4 -2
o:m=goes	17 -19 2 -3
o:m=here	-8 12 0 -1
o:m=host	-14 18 -2 0
o:m=invitation	-22 17 2 0
o:m=land	21 -20 0 0
o:m=lunch	0 -11 10 0
o:m=meet	-17 -1 -1 19
o:m=meeting	-3 4 0 -8
o:m=meets	7 -2 -5 0
o:m=met	-30 13 19 -3
o:m=negotiations	9 -4 -2 -2
o:m=negotiators	-12 16 -9 0
o:m=rose	13 -10 -1 0
o:m=round	14 -4 -17 -9
o:m=rounds	-16 18 0 0
o:m=sat	-6 5 0 0
o:m=settled	6 0 -8 0
o:m=shook hands	-9 3 6 0
o:m=signed	-9 18 -8 -12
o:m=sits	-13 5 0 7
o:m=sitting	-9 -2 0 13
o:m=stop	-6 8 0 0
o:m=summit	-10 2 4 0
o:m=table	-18 28 -16 -2
o:m=talking	11 -9 0 0
o:m=talks	-22 45 -53 -10
o:m=there	20 -16 -17 5
o:m=time	24 -8 -19 -8
o:m=travel	-21 11 10 0
o:m=visit	-33 -8 38 -1
o:m=went	-9 20 -17 -1
o:m=where	11 -7 -1 0
o:meets	-52 40 20 -3
o:r=!	-13 15 0 0
o:r="	-13 17 -4 0
o:r=&	9 0 0 -6
o:r='	12 -10 0 0
o:r='s	51 -42 -6 -19
o:r=(	-31 30 6 -8
o:r=)	11 -8 0 0
o:r=,	-55 34 19 22
o:r=-	7 -5 0 0
o:r=.	-9 5 3 5
o:r=/	-7 7 0 0
o:r=:	26 -19 -24 7
o:r=<day-ahead>	-15 0 12 2
o:r=<day-gone>	-20 8 8 6
o:r=<day-today>	-33 42 -12 -10
o:r=<end>	-11 0 1 15
o:r=<level>	15 -11 -1 0
o:r=<name>	6 -2 0 0
o:r=<number>	19 -14 -2 0
o:r=<organisation>	10 -9 0 0
o:r=<person>	14 -11 -1 0
o:r=<span>	17 -13 0 0
o:r=?	-10 9 6 -10
o:r=a	23 -19 -2 0
o:r=about	13 -12 0 0
o:r=again	-22 27 -2 -1
o:r=agree	-15 17 0 0
o:r=an	8 -6 0 0
o:r=and	37 -23 -18 -16
o:r=announce	13 -7 -5 0
o:r=answer	11 -4 -4 0
o:r=are	8 -3 -3 -1
o:r=arrangement	6 -4 0 0
o:r=ask	7 -5 0 0
o:r=at	5 -3 1 -6
o:r=before	-13 15 0 0
o:r=between	-10 13 -1 0
o:r=bring	-7 0 6 0
o:r=by	-15 19 -2 -1
o:r=call	26 -24 0 0
o:r=can	0 -12 12 0
o:r=closed	7 -5 0 0
o:r=come	22 -20 0 0
o:r=confirm	10 -8 0 0
o:r=could	14 -12 0 0
o:r=desk	-12 13 0 0
o:r=did	11 -3 -9 0
o:r=doe	6 -2 -3 0
o:r=each	-5 6 0 0
o:r=end	28 -21 -2 -4
o:r=expect	-26 27 0 0
o:r=fall	-11 16 -7 0
o:r=for	-29 34 0 -11
o:r=from	-34 21 -1 8
o:r=gave	7 -5 0 0
o:r=give	-3 8 -5 0
o:r=had	-4 2 -5 6
o:r=has	21 -12 -7 -8
o:r=have	-7 7 -5 4
o:r=hold	16 -8 -1 -5
o:r=if	-5 6 0 0
o:r=in	-79 50 33 5
o:r=is	0 -4 9 -3
o:r=it	8 0 -9 0
o:r=keep	9 -18 6 0
o:r=last	14 -9 -1 -6
o:r=leave	12 -11 0 0
o:r=lift	-16 17 0 0
o:r=may	10 -9 0 0
o:r=must	8 -5 0 0
o:r=next	-2 6 -1 -1
o:r=no	7 -5 0 0
o:r=note	-14 -4 17 0
o:r=of	29 -24 -1 -3
o:r=on	-73 63 2 6
o:r=opened	12 -5 -3 0
o:r=or	-5 6 0 0
o:r=over	10 -8 0 0
o:r=pay	20 -19 0 0
o:r=press	11 -9 0 0
o:r=put	1 -6 2 0
o:r=rise	17 -15 0 0
o:r=rule	11 -6 -5 0
o:r=say	14 -15 0 -1
o:r=share	-11 14 0 0
o:r=since	21 -14 -4 0
o:r=still	26 -22 -5 0
o:r=stop	-6 8 0 0
o:r=take	17 -14 -2 0
o:r=talk	-9 12 -1 0
o:r=that	31 -29 0 -3
o:r=the	1 -8 0 10
o:r=there	1 2 -6 0
o:r=they	9 -8 0 0
o:r=thi	-5 -1 0 11
o:r=time	14 -2 -11 -2
o:r=to	7 -4 -1 -3
o:r=translation	7 -6 0 0
o:r=want	11 -5 0 -2
o:r=when	8 -4 0 0
o:r=which	-7 7 0 0
o:r=will	23 -28 -5 6
o:r=with	-32 29 8 -3
o:r=would	38 -28 -7 -4
o:r=you	17 -16 0 0
o:r=·	12 -8 0 0
o:r=—	13 -6 -8 0
o:running	13 -7 -10 0
o:summit	-36 -23 56 -19
o:summit-near	-32 -28 65 -39
o:sure	-57 33 25 2
o:wished	16 1 -18 -35
pair: both	12 -2 -8 -8
pair: n=1	-2 1 7 -4
pair: n=2	12 1 -13 -11
pair: n=3	13 -3 -20 -1
pair: n=4	-5 8 -8 0
pair: n=5	8 -2 -3 0
pair: not-both	3 4 -4 -8
pair:both n=1	-13 5 9 2
pair:both n=2	12 -6 4 -21
pair:both n=3	2 0 -23 10
pair:both n=4	-2 8 -8 -2
pair:city 	-17 16 1 -1
pair:city both	-11 22 -8 -8
pair:city coming	1 12 -26 -3
pair:city day-none	-10 8 4 -2
pair:city day=l1	-28 24 8 -3
pair:city day=l3	7 0 -6 0
pair:city day=l4	8 0 -5 0
pair:city day=r0	10 -7 -2 -2
pair:city day=r1	8 0 -10 -2
pair:city day=r2	10 0 -6 -6
pair:city day=r4	-23 22 -7 4
pair:city ended	1 12 -11 -15
pair:city ended+running	13 -22 11 -1
pair:city n=1	-4 11 1 -20
pair:city n=2	-17 20 -15 6
pair:city n=3	10 -10 -3 2
pair:city n=4	15 -12 0 0
pair:city no-word	-15 13 9 -13
pair:city not-both	-2 6 -1 -6
pair:city part:sure	26 -12 -9 -8
pair:city prev:sure	-10 20 -17 0
pair:city running	8 -15 5 0
pair:city sent:sure	-9 8 -7 6
pair:coming both	2 -30 20 14
pair:coming n=1	1 3 0 -8
pair:coming n=2	6 -19 7 8
pair:coming not-both	8 8 -18 -12
pair:coming+ended n=1	17 -14 -4 1
pair:coming+ended not-both	13 -8 -6 0
pair:day-none 	12 4 -11 -28
pair:day-none both	9 -13 3 2
pair:day-none coming	5 -10 0 5
pair:day-none coming+ended	10 -8 0 0
pair:day-none ended	-1 -3 0 9
pair:day-none ended+running	10 -6 0 -8
pair:day-none n=1	6 -2 -3 -4
pair:day-none n=2	-4 5 7 -11
pair:day-none n=3	10 -5 -15 5
pair:day-none n=4	17 -10 -7 -5
pair:day-none n=5	6 -1 -3 0
pair:day-none no-word	7 1 -4 -5
pair:day-none not-both	7 4 -12 -15
pair:day-none part:sure	13 -20 5 7
pair:day-none prev:sure	7 -2 0 -18
pair:day-none running	-5 -4 5 7
pair:day-none sent:sure	-1 15 -19 -10
pair:day=l0 	4 0 -10 3
pair:day=l0 both	13 -5 -6 0
pair:day=l0 n=1	11 0 -9 0
pair:day=l0 n=2	-3 0 0 6
pair:day=l0 no-word	14 -3 -9 0
pair:day=l0 sent:sure	-3 -1 0 6
pair:day=l1 	-6 5 4 -3
pair:day=l1 both	4 -10 10 -4
pair:day=l1 n=2	-2 11 0 -12
pair:day=l1 n=3	-14 16 0 0
pair:day=l1 n=4	9 -9 0 0
pair:day=l1 no-word	-2 7 0 -5
pair:day=l1 not-both	-10 17 -6 -5
pair:day=l1 part:sure	19 -8 -5 -11
pair:day=l1 prev:sure	-15 17 0 0
pair:day=l1 sent:sure	-17 0 12 3
pair:day=l2 	5 -9 10 -13
pair:day=l2 both	3 -14 14 -4
pair:day=l2 ended	-9 11 0 0
pair:day=l2 n=1	1 -3 7 -8
pair:day=l2 n=3	16 -14 0 0
pair:day=l2 no-word	4 -13 11 -6
pair:day=l2 not-both	9 0 -3 -9
pair:day=l2 part:sure	13 -12 0 0
pair:day=l2 prev:sure	14 -14 0 0
pair:day=l2 sent:sure	-16 22 -4 -3
pair:day=l3 	17 -3 -10 -8
pair:day=l3 both	6 -4 0 -3
pair:day=l3 ended	9 -9 0 0
pair:day=l3 n=1	24 -17 -4 -7
pair:day=l3 n=2	-4 7 0 0
pair:day=l3 n=4	7 -7 0 0
pair:day=l3 no-word	22 -6 -13 -5
pair:day=l3 not-both	22 -10 -8 -7
pair:day=l3 part:sure	-7 2 6 -1
pair:day=l3 sent:sure	13 -9 0 0
pair:day=l4 	-6 -9 6 10
pair:day=l4 both	-3 0 -1 6
pair:day=l4 ended	7 -4 0 0
pair:day=l4 n=1	-15 0 4 11
pair:day=l4 n=3	9 -8 0 0
pair:day=l4 no-word	0 -5 8 -4
pair:day=l4 not-both	0 -7 5 1
pair:day=l4 part:sure	-17 17 0 0
pair:day=l4 sent:sure	10 -13 0 2
pair:day=l5 no-word	0 -8 9 0
pair:day=r0 	-10 9 6 -12
pair:day=r0 both	-24 40 -8 -23
pair:day=r0 coming	3 -16 5 9
pair:day=r0 ended	-17 19 0 -3
pair:day=r0 n=1	-17 16 0 -8
pair:day=r0 n=2	8 -14 6 2
pair:day=r0 n=3	-4 0 7 -1
pair:day=r0 n=4	-16 17 0 0
pair:day=r0 no-word	6 0 0 -27
pair:day=r0 not-both	-2 -13 15 6
pair:day=r0 part:sure	-16 17 0 -4
pair:day=r0 prev:sure	7 -5 -6 1
pair:day=r0 running	6 -3 0 0
pair:day=r0 sent:sure	-28 7 14 8
pair:day=r1 both	-15 20 -13 3
pair:day=r1 ended	-16 24 -1 -9
pair:day=r1 n=1	-7 13 -1 -11
pair:day=r1 n=2	8 -12 -5 10
pair:day=r1 n=3	5 -1 -7 0
pair:day=r1 n=4	-16 11 0 1
pair:day=r1 no-word	5 -4 -8 2
pair:day=r1 not-both	7 -7 5 -5
pair:day=r1 part:sure	4 1 -9 0
pair:day=r1 prev:sure	-19 15 8 -9
pair:day=r2 	-1 3 -11 7
pair:day=r2 coming	0 9 -4 -11
pair:day=r2 ended	8 -5 0 0
pair:day=r2 ended+running	-10 3 7 0
pair:day=r2 n=1	-5 6 -7 5
pair:day=r2 n=2	18 -10 -1 -12
pair:day=r2 n=3	-6 7 0 0
pair:day=r2 n=4	8 -6 0 0
pair:day=r2 no-word	2 0 -15 11
pair:day=r2 not-both	6 1 -12 0
pair:day=r2 part:sure	7 -8 6 -9
pair:day=r2 prev:sure	-6 14 -2 -6
pair:day=r3 	7 0 -6 -2
pair:day=r3 both	11 -10 4 -9
pair:day=r3 n=1	12 -12 0 0
pair:day=r3 n=2	11 0 -10 -8
pair:day=r3 n=4	-12 13 0 0
pair:day=r3 no-word	14 -7 -17 3
pair:day=r3 not-both	8 4 -24 -1
pair:day=r3 part:sure	-1 8 -2 -5
pair:day=r3 sent:sure	9 -2 -1 -9
pair:day=r4 	0 -9 -10 18
pair:day=r4 both	0 -11 -1 15
pair:day=r4 ended	6 -4 0 0
pair:day=r4 n=1	1 -16 0 16
pair:day=r4 n=2	6 -2 -10 4
pair:day=r4 n=3	-4 7 0 0
pair:day=r4 no-word	5 -2 -6 2
pair:day=r4 not-both	4 0 -14 4
pair:day=r4 sent:sure	-2 -8 -3 16
pair:day=r5 	7 -4 0 0
pair:ended both	-24 31 0 -21
pair:ended n=1	0 6 -13 2
pair:ended n=2	-14 14 4 -10
pair:ended n=4	14 -11 -2 0
pair:ended not-both	15 -13 -8 5
pair:ended+running both	-6 13 -9 0
pair:ended+running n=1	2 -2 4 -6
pair:ended+running n=2	12 -18 4 0
pair:ended+running n=3	-4 7 0 0
pair:ended+running not-both	16 -25 15 -11
pair:l=" 	7 -5 0 0
pair:l=" unknown	6 -5 0 0
pair:l=& 	-4 -2 0 8
pair:l=& not-both	-4 -2 0 8
pair:l=& unknown	-4 -2 0 8
pair:l=( 	9 -3 -1 0
pair:l=( n=3	9 -8 0 0
pair:l=( unknown	23 -21 0 0
pair:l=* n=1	6 -5 0 0
pair:l=* no-word	8 -7 0 0
pair:l=<begin> 	-5 7 -4 4
pair:l=<begin> both	-6 15 -7 -11
pair:l=<begin> city	-25 13 17 -4
pair:l=<begin> coming	-2 8 -3 -4
pair:l=<begin> day-none	1 -10 13 1
pair:l=<begin> day=r0	4 0 0 -16
pair:l=<begin> day=r1	-2 12 -12 -8
pair:l=<begin> day=r2	-29 19 0 15
pair:l=<begin> day=r3	2 2 -6 -2
pair:l=<begin> day=r4	13 -6 -4 -1
pair:l=<begin> ended	15 -24 3 0
pair:l=<begin> ended+running	6 -4 0 0
pair:l=<begin> n=1	3 -6 0 8
pair:l=<begin> n=2	8 5 -16 -14
pair:l=<begin> n=3	-14 10 8 -1
pair:l=<begin> n=4	-7 9 0 0
pair:l=<begin> no-word	6 -9 0 9
pair:l=<begin> part:sure	17 -17 0 -5
pair:l=<begin> prev:sure	-33 34 1 -4
pair:l=<begin> seat-home	6 2 -12 -11
pair:l=<begin> seat-other	-28 7 12 11
pair:l=<begin> sent:sure	2 4 -8 -7
pair:l=<begin> unknown	28 -18 -31 0
pair:l=a 	-4 6 0 0
pair:l=a both	-5 6 0 0
pair:l=a day-none	-6 8 0 0
pair:l=a n=1	-6 8 0 0
pair:l=a no-word	-9 12 0 0
pair:l=a unknown	15 -14 0 0
pair:l=after both	-6 11 -4 0
pair:l=after n=1	8 -3 -4 0
pair:l=after n=2	-1 7 -5 0
pair:l=after no-word	-7 11 0 0
pair:l=and 	2 -6 2 0
pair:l=and coming	8 -5 0 0
pair:l=and day-none	-9 9 0 1
pair:l=and day=r0	10 -9 0 0
pair:l=and day=r2	8 -4 0 0
pair:l=and ended	-6 9 0 0
pair:l=and n=1	24 -22 -1 -1
pair:l=and no-word	22 -24 -2 0
pair:l=and not-both	14 -8 -3 -5
pair:l=and part:sure	7 -1 -6 0
pair:l=and prev:sure	-17 10 8 0
pair:l=and seat-home	9 -19 0 5
pair:l=and seat-other	18 -15 0 0
pair:l=and seat-side	-8 7 5 -2
pair:l=and sent:sure	-4 6 0 0
pair:l=are 	-20 20 0 0
pair:l=are no-word	-20 20 0 0
pair:l=are not-both	-20 20 0 0
pair:l=are unknown	-22 22 0 0
pair:l=at both	-20 11 12 -6
pair:l=at city	-9 14 -7 0
pair:l=at day-none	9 0 -9 -4
pair:l=at day=l4	8 -7 0 0
pair:l=at day=r1	-25 13 7 2
pair:l=at day=r3	9 -6 0 0
pair:l=at n=1	-14 9 3 0
pair:l=at n=2	-4 8 0 -7
pair:l=at n=3	11 -11 0 0
pair:l=at not-both	4 0 -9 0
pair:l=at part:sure	-25 19 1 0
pair:l=at prev:sure	11 -8 -1 0
pair:l=at seat-home	6 -12 7 -1
pair:l=at sent:sure	-6 5 2 -3
pair:l=at unknown	-7 3 4 0
pair:l=between 	-8 9 0 0
pair:l=between both	6 -5 0 0
pair:l=between day-none	-8 9 0 0
pair:l=between n=1	-6 6 0 0
pair:l=between no-word	-8 9 0 0
pair:l=between not-both	-11 12 0 0
pair:l=by n=1	6 -4 0 0
pair:l=by no-word	7 -4 0 0
pair:l=for 	12 -23 -10 15
pair:l=for both	11 -18 -6 9
pair:l=for city	-11 5 0 7
pair:l=for coming	-10 12 0 0
pair:l=for day-none	3 -3 -9 6
pair:l=for day=r1	-16 15 0 1
pair:l=for n=1	-11 9 -2 4
pair:l=for n=2	19 -12 -6 0
pair:l=for n=3	-5 -5 0 9
pair:l=for no-word	-1 0 -9 11
pair:l=for not-both	-10 8 -3 4
pair:l=for seat-home	-4 6 0 0
pair:l=for seat-side	20 -14 -5 0
pair:l=for unknown	0 -6 0 8
pair:l=from 	-6 2 -11 14
pair:l=from both	-8 0 3 4
pair:l=from city	22 -19 -2 -2
pair:l=from coming	18 -12 0 -3
pair:l=from day-none	5 -12 1 5
pair:l=from day=r1	4 0 -7 0
pair:l=from n=1	-1 3 -25 14
pair:l=from n=2	16 -23 11 -8
pair:l=from n=3	-5 8 0 0
pair:l=from not-both	8 -4 -16 4
pair:l=from part:sure	16 -13 0 -2
pair:l=from seat-home	-12 0 0 11
pair:l=from seat-side	11 -2 -6 -4
pair:l=from sent:sure	3 -7 -1 6
pair:l=from unknown	-13 9 -2 6
pair:l=host: not-both	6 -5 0 0
pair:l=host: unknown	6 -5 0 0
pair:l=if 	-7 9 0 0
pair:l=if n=2	-10 10 0 0
pair:l=if no-word	-12 14 0 0
pair:l=in 	2 -6 6 0
pair:l=in both	-26 15 8 7
pair:l=in city	9 3 -14 -6
pair:l=in coming	-15 5 7 2
pair:l=in coming+ended	7 -4 -4 0
pair:l=in day=l1	-13 17 0 -4
pair:l=in day=l2	-5 1 9 -8
pair:l=in day=l3	6 0 -4 -5
pair:l=in day=l4	-24 5 4 10
pair:l=in day=r0	-5 -9 10 6
pair:l=in day=r2	3 8 -8 -12
pair:l=in ended	-21 27 -1 -7
pair:l=in ended+running	-10 8 2 -2
pair:l=in n=1	-15 4 13 0
pair:l=in n=2	-20 9 1 13
pair:l=in n=3	12 0 -21 -4
pair:l=in n=4	18 -12 -4 -3
pair:l=in no-word	4 -7 -1 4
pair:l=in part:sure	-12 8 3 -1
pair:l=in prev:sure	-20 12 9 -1
pair:l=in running	2 -10 0 6
pair:l=in seat-home	2 -7 7 -4
pair:l=in seat-other	12 -9 0 -4
pair:l=in seat-side	0 -12 6 9
pair:l=in unknown	-42 26 13 5
pair:l=is 	-4 6 0 0
pair:l=is day-none	-12 13 0 0
pair:l=is n=1	-7 9 0 0
pair:l=is no-word	-4 7 0 0
pair:l=is not-both	-5 7 0 0
pair:l=is unknown	-5 6 0 0
pair:l=leave 	-8 8 0 0
pair:l=leave no-word	-14 15 0 0
pair:l=leave not-both	-14 15 0 0
pair:l=leaves day-none	-9 -1 12 0
pair:l=leaves no-word	-9 -1 12 0
pair:l=morning 	6 -5 0 0
pair:l=morning not-both	6 -5 0 0
pair:l=morning unknown	6 -5 0 0
pair:l=near city	2 -6 0 0
pair:l=near not-both	-9 4 4 0
pair:l=of 	0 0 4 -11
pair:l=of both	4 -6 1 -1
pair:l=of day-none	-7 12 -2 -5
pair:l=of day=r1	9 -15 5 0
pair:l=of day=r2	23 -18 -2 0
pair:l=of day=r4	-7 7 0 0
pair:l=of n=1	2 -4 7 -9
pair:l=of no-word	-7 11 0 -9
pair:l=of not-both	1 0 1 -8
pair:l=of part:sure	10 -10 0 0
pair:l=of prev:sure	8 -6 0 0
pair:l=of seat-home	6 -22 12 0
pair:l=of sent:sure	7 -14 7 0
pair:l=on 	13 -7 -3 0
pair:l=on coming	-7 7 0 0
pair:l=on no-word	22 -20 0 0
pair:l=on unknown	9 -3 -3 0
pair:l=our n=1	-4 7 0 0
pair:l=said 	-9 10 0 0
pair:l=said day-none	-9 10 0 0
pair:l=said not-both	-9 10 0 0
pair:l=since city	8 -17 8 0
pair:l=since ended+running	8 -12 5 -2
pair:l=since n=1	0 -5 7 -1
pair:l=since n=2	7 -5 0 0
pair:l=since no-word	0 -8 8 0
pair:l=since not-both	3 -9 6 -1
pair:l=that 	3 2 -12 0
pair:l=that both	-3 9 -7 0
pair:l=that coming	-8 -9 8 7
pair:l=that day-none	-8 2 1 4
pair:l=that n=1	-6 0 1 5
pair:l=that no-word	-11 6 0 5
pair:l=that not-both	0 -9 4 5
pair:l=that seat-home	-5 4 -8 6
pair:l=the 	0 7 -9 -7
pair:l=the both	30 -27 -3 0
pair:l=the city	3 0 -8 0
pair:l=the coming	8 -3 0 -2
pair:l=the day-none	-27 32 -3 -3
pair:l=the day=l1	25 -22 -4 0
pair:l=the day=l2	6 -5 0 0
pair:l=the day=l4	8 -7 0 0
pair:l=the day=r2	12 -25 9 0
pair:l=the ended	16 -14 0 0
pair:l=the ended+running	-5 0 7 0
pair:l=the n=1	7 0 -4 -8
pair:l=the n=2	7 -6 0 0
pair:l=the n=4	7 -6 0 0
pair:l=the no-word	4 1 -3 -6
pair:l=the not-both	-2 9 0 -11
pair:l=the prev:sure	11 -10 0 0
pair:l=the running	7 -6 0 0
pair:l=the seat-home	-20 11 9 0
pair:l=the seat-side	-9 7 1 0
pair:l=the unknown	35 -22 -17 -11
pair:l=to 	-10 6 10 -8
pair:l=to both	-19 8 12 -4
pair:l=to city	19 -22 -1 5
pair:l=to day-none	0 -1 6 -8
pair:l=to day=r0	-13 16 -2 0
pair:l=to ended	12 -5 -5 0
pair:l=to n=1	-5 0 6 0
pair:l=to n=2	-11 11 0 0
pair:l=to no-word	4 -2 1 -9
pair:l=to part:sure	-18 12 0 3
pair:l=to seat-other	-12 15 -2 0
pair:l=to seat-side	0 -8 12 -5
pair:l=to unknown	-24 29 -6 -3
pair:l=trade 	8 -7 0 0
pair:l=trade unknown	9 -7 0 0
pair:l=trade, 	-12 16 -2 0
pair:l=trade, no-word	-12 16 -2 0
pair:l=trade, not-both	-12 16 -2 0
pair:l=under n=1	13 -12 0 0
pair:l=under not-both	12 -11 0 0
pair:l=under unknown	13 -12 0 0
pair:l=was 	7 -3 -1 0
pair:l=was n=1	-6 9 -1 0
pair:l=what 	8 -3 -3 0
pair:l=what day-none	15 -11 -2 0
pair:l=what no-word	13 -10 -1 0
pair:l=what seat-home	6 -5 0 0
pair:l=which 	2 -6 3 0
pair:l=which both	1 -7 3 0
pair:l=with 	31 -21 -7 -2
pair:l=with both	14 -7 -4 0
pair:l=with day-none	17 -25 -8 8
pair:l=with ended	-4 -5 0 10
pair:l=with n=1	15 -22 -8 8
pair:l=with no-word	11 -22 -4 9
pair:l=with not-both	12 -22 -3 8
pair:l=with part:sure	6 -5 0 0
pair:l=with prev:sure	7 0 -2 0
pair:l=with seat-home	10 -4 -3 0
pair:l=with seat-side	5 -16 -2 9
pair:l=with unknown	6 -5 0 0
pair:l=| 	6 -5 0 0
pair:l=| no-word	6 -5 0 0
pair:l=— 	-6 0 11 0
pair:l=— both	8 -7 0 0
pair:l=— day-none	23 -21 0 0
pair:l=— day=l1	-21 10 14 0
pair:l=— n=1	-20 8 14 0
pair:l=— n=4	18 -16 0 0
pair:l=— no-word	-7 0 11 0
pair:l=— not-both	-9 0 12 0
pair:l=— unknown	12 -9 0 0
pair:no-word 	18 0 -17 -14
pair:no-word coming	14 -6 -8 -5
pair:no-word ended	20 -23 -2 7
pair:no-word ended+running	10 -14 6 -8
pair:no-word n=1	8 -1 -15 4
pair:no-word n=2	23 -15 2 -21
pair:no-word n=3	18 -12 -9 0
pair:no-word n=4	-11 18 -7 -7
pair:no-word n=5	12 -8 -2 0
pair:no-word not-both	29 -14 -20 -7
pair:not-both n=1	6 0 -6 -6
pair:not-both n=2	7 -3 -11 1
pair:not-both n=3	11 0 -2 -22
pair:not-both n=4	9 -8 -4 0
pair:part:sure 	16 -10 2 -16
pair:part:sure both	13 -6 -10 0
pair:part:sure coming	6 -12 2 5
pair:part:sure coming+ended	7 -4 -5 2
pair:part:sure coming+ended+running	-2 6 -2 0
pair:part:sure ended	-14 19 0 -13
pair:part:sure n=1	-1 -1 7 -10
pair:part:sure n=2	11 -5 -7 0
pair:part:sure n=3	10 -8 -5 3
pair:part:sure not-both	10 -8 7 -10
pair:part:sure running	17 -11 -7 -2
pair:prev:sure 	-11 10 2 0
pair:prev:sure both	0 -16 12 6
pair:prev:sure coming	-6 16 -3 -10
pair:prev:sure ended+running	7 -5 0 0
pair:prev:sure n=1	5 -6 1 -1
pair:prev:sure n=2	-14 19 0 -10
pair:prev:sure n=3	-5 10 0 -6
pair:prev:sure not-both	-6 22 -13 -22
pair:running both	9 -12 0 2
pair:running n=1	-9 2 1 5
pair:running n=2	26 -22 -1 -1
pair:seat-home 	7 -4 0 -5
pair:seat-home both	-5 -3 13 -1
pair:seat-home coming	-9 4 -1 5
pair:seat-home day-none	2 -12 12 1
pair:seat-home day=l0	10 0 -7 0
pair:seat-home day=l3	12 -11 0 0
pair:seat-home day=r0	8 -10 0 0
pair:seat-home day=r1	-3 13 -9 -3
pair:seat-home day=r2	-23 25 1 -5
pair:seat-home day=r3	-7 6 3 -2
pair:seat-home day=r4	-8 5 -5 7
pair:seat-home ended	-6 0 9 -5
pair:seat-home n=1	-5 15 -13 -3
pair:seat-home n=2	13 -37 28 -3
pair:seat-home n=3	-11 11 -2 2
pair:seat-home n=4	-11 13 0 0
pair:seat-home no-word	13 -9 -13 4
pair:seat-home not-both	-2 6 -6 -2
pair:seat-home part:sure	-16 4 7 1
pair:seat-home prev:sure	-12 11 5 -9
pair:seat-home running	-12 14 0 -1
pair:seat-home sent:sure	-12 8 10 -11
pair:seat-other 	-14 8 5 3
pair:seat-other both	-16 23 -6 -3
pair:seat-other coming	9 -10 3 -1
pair:seat-other day-none	-3 5 -7 2
pair:seat-other day=r0	-15 -8 22 -2
pair:seat-other day=r1	13 -9 -3 -1
pair:seat-other day=r2	7 -2 0 -2
pair:seat-other n=1	-10 3 2 4
pair:seat-other n=2	16 -7 -3 -9
pair:seat-other n=3	3 -9 6 0
pair:seat-other no-word	0 -7 4 4
pair:seat-other not-both	7 -16 9 0
pair:seat-other part:sure	20 -12 -1 -7
pair:seat-other sent:sure	-28 18 4 0
pair:seat-side 	17 -7 -5 -30
pair:seat-side coming	-10 -5 24 -11
pair:seat-side day-none	-8 0 6 3
pair:seat-side day=l0	-4 6 -1 0
pair:seat-side day=l1	17 -21 7 -5
pair:seat-side day=l2	1 -7 6 -1
pair:seat-side day=l4	0 -10 -6 11
pair:seat-side day=r0	8 1 -13 0
pair:seat-side day=r1	0 9 -2 -11
pair:seat-side day=r2	5 -7 2 -1
pair:seat-side day=r4	7 -3 -2 0
pair:seat-side ended	-1 -9 -3 18
pair:seat-side n=1	-5 -7 12 7
pair:seat-side n=2	31 -24 -4 -12
pair:seat-side n=3	0 11 -10 -7
pair:seat-side no-word	14 -11 -8 0
pair:seat-side not-both	8 -12 2 0
pair:seat-side part:sure	-6 5 5 -9
pair:seat-side prev:sure	0 -25 10 7
pair:seat-side running	-3 -2 -1 10
pair:seat-side sent:sure	0 2 0 -9
pair:sent:sure 	-9 1 -1 12
pair:sent:sure both	-11 10 5 -6
pair:sent:sure coming	-4 -4 11 0
pair:sent:sure ended	-20 27 -5 -6
pair:sent:sure n=1	-25 16 8 0
pair:sent:sure n=2	0 -3 -2 9
pair:sent:sure n=3	-8 14 -4 -5
pair:sent:sure n=4	10 -13 0 4
pair:sent:sure not-both	-18 8 -3 13
pair:unknown 	19 -11 -15 0
pair:unknown both	16 -21 0 8
pair:unknown coming	20 -14 -6 1
pair:unknown day-none	36 -9 -51 -22
pair:unknown day=l0	3 -15 0 5
pair:unknown day=l1	0 6 -17 0
pair:unknown day=l2	15 -11 0 -5
pair:unknown day=l3	11 -5 0 -7
pair:unknown day=l4	-12 2 10 -2
pair:unknown day=r0	-36 30 3 -2
pair:unknown day=r1	-17 1 15 5
pair:unknown day=r2	5 -6 -13 8
pair:unknown day=r3	28 -13 -15 -5
pair:unknown day=r4	37 -51 0 8
pair:unknown ended	0 5 1 -16
pair:unknown ended+running	-7 13 -4 -2
pair:unknown n=1	17 -13 -2 0
pair:unknown n=2	1 10 -20 -3
pair:unknown n=3	18 -5 -15 -5
pair:unknown n=4	9 -7 -3 0
pair:unknown n=5	18 -17 0 0
pair:unknown no-word	31 -14 -27 -12
pair:unknown not-both	24 -4 -29 -10
pair:unknown prev:sure	8 1 0 -18
pair:unknown running	20 -13 -5 -4
pair:unknown sent:sure	1 -7 -8 13
part:calls	15 -7 -3 -7
part:coming	12 -6 -5 -2
part:ended	5 4 -6 -13
part:experts	6 -38 -20 35
part:m=assembly	16 -12 0 0
part:m=bargain	-2 -11 1 10
part:m=broke up	-11 12 0 0
part:m=came	-1 -1 -1 6
part:m=closed	7 -6 0 0
part:m=conference	-8 9 0 0
part:m=delegation	-13 16 0 0
part:m=delegations	3 3 -5 -7
part:m=dinner	7 -13 7 0
part:m=due	20 -17 0 -6
part:m=ended	6 -1 0 -3
part:m=expected	13 -8 0 -5
part:m=flew	-3 7 -3 0
part:m=here	7 -3 0 0
part:m=lunch	3 -7 1 0
part:m=meet	3 -7 0 5
part:m=meeting	5 0 -4 -7
part:m=meets	8 -2 -5 0
part:m=met	-3 -3 8 0
part:m=negotiators	-4 7 -8 0
part:m=rose	9 -7 0 0
part:m=round	23 -11 -10 -13
part:m=rounds	-12 14 0 0
part:m=settled	0 4 -6 0
part:m=shook hands	-9 3 6 0
part:m=signed	11 -8 0 -5
part:m=sit	13 -13 -3 2
part:m=sits	-13 5 0 7
part:m=sitting	-4 0 0 6
part:m=stop	-9 10 0 0
part:m=summit	-9 2 3 0
part:m=table	-3 8 -5 0
part:m=talks	18 2 -34 -14
part:m=there	11 -8 -5 0
part:m=time	29 -17 -13 -5
part:m=visit	-9 -3 14 0
part:m=went	0 6 -7 0
part:m=where	6 -3 0 0
part:meets	5 1 -1 -12
part:running	9 -9 1 -4
part:summit	-6 -19 28 -15
part:sure	16 -10 0 -8
part:wished	11 3 -22 -16
pc0=agree	14 -12 0 0
pc0=bear	-8 8 0 0
pc0=begin	7 0 -14 0
pc0=down	-10 11 0 -1
pc0=say	9 0 -5 -8
pc0=stay	-15 11 -4 7
pc0=target	0 -8 0 7
pc0=up	8 -2 -6 0
pc1=agree	14 -12 0 -1
pc1=bear	-8 8 -7 5
pc1=begin	-12 13 -1 0
pc1=down	-21 21 0 -2
pc1=end	-7 4 4 0
pc1=impose	7 -4 -2 0
pc1=propose	23 -15 0 -10
pc1=say	14 -5 -5 -8
pc1=stay	-8 7 -4 3
pc1=target	0 -8 0 7
pct0=agree past	3 -6 3 0
pct0=agree present	7 -5 0 0
pct0=bear future	-7 8 0 0
pct0=bear past	-6 0 5 0
pct0=bear perfect	-10 12 0 0
pct0=bear present	3 -6 0 3
pct0=begin future	8 -6 0 0
pct0=begin past	0 5 -6 0
pct0=begin present	6 -6 -3 1
pct0=down past	-2 7 -3 0
pct0=impose future	14 -10 -2 0
pct0=impose past	11 -8 0 -2
pct0=impose past-passive	-13 17 -3 0
pct0=impose perfect	-7 4 -1 6
pct0=impose present	-6 1 4 0
pct0=propose present	0 -6 3 0
pct0=stay modal	15 -15 0 0
pct0=stay past	-8 10 -3 0
pct0=stay perfect	-9 11 0 0
pct0=stay present	-14 3 1 9
pct0=suspend past	7 -4 0 0
pct0=suspend present	-11 7 5 0
pct0=up present	7 -8 -1 1
pct1=agree past	4 -7 2 0
pct1=agree present	7 -5 0 0
pct1=bear future	-7 8 0 0
pct1=bear gerund	-13 8 -8 7
pct1=bear participle-passive	13 -9 -1 0
pct1=bear past	-6 0 5 0
pct1=bear perfect	-10 12 0 0
pct1=bear present	3 -6 0 3
pct1=begin past	0 5 -6 0
pct1=begin present	6 -6 -3 1
pct1=down past	-2 7 -3 0
pct1=impose future	11 -8 0 0
pct1=impose infinitive	4 2 0 -10
pct1=impose past	13 -10 0 0
pct1=impose past-passive	-13 17 -3 0
pct1=impose perfect	-8 2 0 6
pct1=propose present	7 -10 2 0
pct1=say past	8 -5 0 -4
pct1=stay future	0 6 0 -4
pct1=stay modal	16 -15 0 0
pct1=stay past	-5 7 -1 0
pct1=stay perfect	-9 11 0 0
pct1=stay present	-13 2 2 10
pct1=suspend past	7 -5 0 0
pct1=suspend present	-11 7 5 0
pct1=up present	7 -7 -1 1
people=0	21 -10 -12 -1
people=1	23 -13 -6 -20
people=2	-38 33 6 -11
people=3	-8 23 -14 0
phas-future	14 -7 -8 0
phas-gerund	-9 8 -11 6
phas-infinitive	0 5 5 -11
phas-modal	18 -10 -9 0
phas-participle	25 -23 -4 0
phas-past	1 5 -9 -1
phas-perfect	-5 9 -12 2
phas-pluperfect	-10 1 2 6
phas-present	7 -5 -5 0
prev:apart	25 -13 -12 -9
prev:calls	-13 -2 8 9
prev:coming	-5 8 0 -10
prev:ended	11 -5 -11 0
prev:experts	28 -20 -9 -3
prev:heads=0	19 0 -26 -9
prev:heads=1	0 -16 18 0
prev:meets	-15 6 2 14
prev:running	14 -6 -4 -12
prev:summit	5 -23 17 5
prev:sure	3 -6 0 7
prev:wished	0 -3 0 8
pt0=future	11 -4 -5 0
pt0=modal	15 -4 -7 -3
pt0=past	2 3 -2 -13
pt0=past-passive	-9 3 -7 10
pt0=perfect	-8 11 -10 3
pt0=pluperfect	-9 4 0 6
pt1=future	3 3 -1 -7
pt1=gerund	-11 9 -10 7
pt1=infinitive	0 5 5 -11
pt1=modal	16 -4 -9 -3
pt1=participle-passive	25 -23 -4 0
pt1=past	7 -1 -1 -11
pt1=past-passive	-9 3 -7 10
pt1=perfect	-8 10 -8 3
pt1=pluperfect	-7 2 0 6
pt1=present	-1 -4 0 8
pv0-none	-5 -3 7 5
pv0=be	5 -9 -4 10
pv0=call	13 -11 0 0
pv0=get	6 -3 0 0
pv0=go	9 -7 -5 1
pv0=have	8 1 -1 -11
pv0=keep	-14 14 0 0
pv0=make	-9 9 0 0
pv0=meet	-10 5 0 1
pv0=other	0 -6 0 7
pv0=pay	10 -7 0 0
pv0=raise	-3 6 0 -1
pv0=say	17 -9 -5 -3
pv0=sign	10 -7 -1 0
pv0=sit	-15 12 0 0
pv0=stay	-7 8 0 0
pv0=take	-6 5 0 0
pv0=tell	-3 7 -1 0
pv1-none	-7 0 8 4
pv1=be	8 -10 -3 6
pv1=call	13 -11 0 0
pv1=charge	-3 -3 0 7
pv1=come	-3 9 -4 0
pv1=keep	-14 14 0 0
pv1=meet	-8 5 -7 8
pv1=other	0 -5 0 7
pv1=pay	10 -7 0 0
pv1=raise	-3 6 0 -1
pv1=reach	6 -5 0 0
pv1=say	24 -17 -5 -2
pv1=settle	-7 5 0 0
pv1=sign	11 -8 -1 0
pv1=sit	-12 11 0 0
pv1=stay	-7 8 0 0
pv1=suspend	6 -4 0 0
pv1=take	-6 5 0 0
pv1=tell	-3 7 -1 0
pv1=want	7 -6 0 0
pv2-none	-3 1 -4 9
pvt0=be modal	14 -14 0 0
pvt0=be past	-3 7 -2 0
pvt0=be present	0 -9 0 11
pvt0=go present	7 -9 -1 1
pvt0=have present	8 1 -1 -11
pvt0=hold past	9 -3 -4 0
pvt0=keep present	-7 7 0 0
pvt0=make past	-9 9 0 0
pvt0=meet perfect	-10 11 0 0
pvt0=meet present	4 -8 0 5
pvt0=other past	0 -11 0 11
pvt0=other present	-4 8 -2 0
pvt0=say past	7 -6 0 -1
pvt0=say present	9 -2 -5 0
pvt0=sign past	7 -6 0 0
pvt0=tell past	-5 9 0 0
pvt1=be present	0 -12 0 12
pvt1=go present	7 -9 -1 1
pvt1=hold past	9 -4 -3 0
pvt1=make past	-9 9 0 0
pvt1=meet gerund	-13 8 -7 7
pvt1=meet perfect	-10 11 0 0
pvt1=meet present	4 -8 0 5
pvt1=other past	0 -11 0 11
pvt1=other present	-4 8 -2 0
pvt1=say past	14 -14 0 -1
pvt1=say present	9 -2 -5 0
pvt1=sign past	7 -6 0 0
pvt1=tell past	-5 9 0 0
q:!	9 -11 0 0
q:"	23 -15 -11 -1
q:'	15 -12 0 0
q:'s	-19 -1 33 -5
q:)	22 -23 -7 4
q:*	-5 6 0 0
q:,	8 0 -4 -10
q:-	6 0 0 -3
q:.	0 11 -5 -20
q::	22 -28 -3 8
q:;	-6 20 -13 -9
q:<day-ahead>	0 0 8 -12
q:<day-gone>	-6 4 0 2
q:<day-today>	-20 27 -4 -7
q:<duty>	10 -17 13 -6
q:<gate>	21 -23 -10 7
q:<goods-amount>	4 -18 10 -1
q:<goods>	10 -4 0 -9
q:<level-noun>	6 -9 0 3
q:<level>	7 -12 10 -6
q:<money>	4 -5 6 -8
q:<month-gone>	-9 2 0 9
q:<name>	-11 -3 24 -5
q:<not>	3 -10 0 7
q:<number>	11 -3 -11 2
q:<office>	-9 5 10 -3
q:<organisation>	13 -2 -5 -16
q:<person>	3 5 -15 -1
q:<points>	-9 7 1 0
q:<quality>	-22 24 -6 2
q:<seat>	8 -4 -5 -1
q:<sender>	13 -32 6 10
q:<span>	23 -14 -19 0
q:<taker>	8 -7 0 0
q:<v-agree>	18 -10 -3 -13
q:<v-bear>	9 -11 0 0
q:<v-begin>	1 -10 8 0
q:<v-buy>	11 -7 -1 -5
q:<v-down>	-30 21 9 0
q:<v-end>	-1 -6 5 3
q:<v-impose>	2 6 -11 -6
q:<v-propose>	16 -17 -3 4
q:<v-return>	19 -13 -5 -2
q:<v-say>	5 -2 -10 0
q:<v-sell>	-9 -7 8 11
q:<v-stay>	15 -9 -3 -10
q:<v-suspend>	4 -3 6 -11
q:<v-target>	2 8 -12 -8
q:<v-up>	12 -17 -3 8
q:?	8 -17 3 4
q:@	-8 3 5 0
q:_	-9 4 5 0
q:a	23 -2 -21 -21
q:about	3 -1 3 -8
q:affair	-6 7 0 0
q:after	15 -18 3 -2
q:again	-19 18 2 -1
q:against	7 -2 -2 0
q:agree	11 -5 0 -10
q:all	-8 11 0 -2
q:also	-9 -1 7 4
q:am	11 -11 0 0
q:an	-13 10 6 -6
q:and	-4 7 5 -12
q:another	10 -1 -7 0
q:answer	-8 4 0 3
q:any	-12 17 -4 0
q:anything	6 -3 0 0
q:apply	-5 6 0 0
q:approval	0 -7 0 8
q:approve	14 -12 -1 0
q:are	-16 8 6 2
q:arrangement	-1 -8 11 0
q:as	27 -29 0 0
q:ask	3 -9 0 4
q:at	5 0 -34 9
q:average	17 -16 0 0
q:back	9 -1 -4 -2
q:ban	-15 15 0 0
q:banana	10 -8 0 0
q:be	-5 9 -10 2
q:because	-11 10 4 -2
q:been	-18 30 -15 -8
q:before	-9 11 -6 3
q:being	-20 17 3 0
q:border	6 -5 0 0
q:both	4 -10 2 1
q:bring	0 7 -6 0
q:but	-13 16 0 0
q:buy	7 -6 0 0
q:by	14 -13 -6 0
q:cabinet	5 -7 0 0
q:calendar	-9 9 0 0
q:call	-16 6 12 -4
q:can	-7 0 8 0
q:ceasefire	7 -6 0 0
q:change	-4 -5 6 2
q:charge	-10 14 -2 0
q:city	6 -3 0 0
q:close	6 -3 0 0
q:club	14 -13 0 0
q:come	-14 -4 17 2
q:commerce	0 -8 6 -1
q:company	11 -10 0 0
q:cost	-16 17 0 0
q:crane	-7 0 6 0
q:custom	12 -9 -1 0
q:date	-1 -5 -2 10
q:day	-15 10 1 3
q:deal	10 -1 -6 -6
q:decision	8 -14 6 0
q:depend	-14 15 0 0
q:discuss	0 -9 0 12
q:dispute	8 0 0 -8
q:do	-1 9 -4 -5
q:doe	10 -7 -3 0
q:doing	7 -6 0 0
q:dollar	9 -7 0 0
q:don't	-5 0 6 0
q:door	-7 7 0 0
q:draft	20 -19 0 0
q:drop	-1 6 0 0
q:due	-1 6 0 -5
q:duty	-15 5 15 0
q:each	0 -3 7 -1
q:early	-14 14 0 0
q:economy	7 -6 -2 0
q:either	-11 2 8 0
q:eleven	6 -2 -2 0
q:else	12 -10 0 0
q:end	15 -9 -5 0
q:evening	-13 8 6 0
q:every	-7 -4 8 3
q:everything	0 -6 5 0
q:export	-10 3 -4 9
q:exporter	9 -7 0 0
q:expressed	0 -4 0 6
q:extension	13 -14 2 0
q:extra	-5 6 0 0
q:fact	0 -2 6 0
q:factory	-6 0 8 0
q:fail	-4 7 0 0
q:far	14 -17 2 0
q:figure	-5 6 0 0
q:file	-5 6 0 0
q:final	16 -10 -1 -6
q:firm	-5 0 7 0
q:first	-13 0 12 4
q:fish	-6 7 0 0
q:flour	-12 13 0 0
q:for	18 -16 -20 13
q:forced	-13 4 8 0
q:foreign	-9 11 0 0
q:former	-8 10 0 0
q:forty	-7 6 0 0
q:four	26 -24 -5 0
q:fourth	-20 18 0 0
q:free	12 -10 0 0
q:from	-9 -16 25 0
q:front	8 -8 0 0
q:full	-2 6 0 -1
q:further	13 -13 -5 3
q:gave	-19 18 0 0
q:get	12 -11 -3 0
q:give	-5 8 -1 0
q:given	6 -5 0 0
q:go	26 -22 -13 3
q:good	-20 16 13 -8
q:grower	0 -11 10 0
q:had	3 4 -11 -2
q:hang	-10 0 0 12
q:has	11 -14 6 -5
q:have	-6 14 -14 -1
q:he	-11 22 -11 -4
q:head	5 -6 0 0
q:him	10 -8 0 0
q:his	9 -3 -4 -2
q:hope	-5 8 -1 0
q:house	18 -17 0 0
q:how	2 -7 3 0
q:i	-3 10 -9 0
q:i've	-1 -6 8 0
q:if	-9 12 0 -3
q:in	13 -12 -6 2
q:instead	8 -7 0 0
q:into	0 -7 6 0
q:is	15 0 -20 -5
q:it	1 -9 4 4
q:its	-15 9 9 -3
q:job	6 -4 0 0
q:joint	8 -12 3 0
q:just	-13 13 0 0
q:keep	12 -11 0 0
q:kind	-7 9 0 0
q:know	16 -14 0 0
q:labor	-13 4 8 0
q:last	10 0 -5 -11
q:later	-11 0 12 0
q:leave	-4 1 6 -3
q:led	-7 9 0 0
q:let	21 -12 -2 -4
q:licence	-14 0 -3 12
q:lift	-13 15 0 0
q:like	11 -8 0 0
q:line	10 -7 0 0
q:live	8 -5 0 0
q:london	-9 10 0 0
q:long	-12 13 0 0
q:lose	-11 8 0 4
q:m	7 -3 0 0
q:maize	6 -6 0 0
q:many	9 -8 0 0
q:matter	-8 5 3 0
q:may	15 -12 0 0
q:me	6 -4 0 0
q:meet	-15 12 2 0
q:message	-5 6 0 0
q:midnight	7 -5 0 0
q:million	13 -10 -2 0
q:minister	1 3 -10 0
q:ministry	-4 0 6 0
q:minute	-4 8 0 -2
q:monday	8 -8 0 0
q:more	19 -21 0 0
q:move	19 -17 0 0
q:mr	-26 19 0 6
q:my	6 -4 0 0
q:name	9 -7 0 0
q:negotiate	-9 14 0 -2
q:neither	11 -5 0 -5
q:never	-7 -6 12 0
q:new	-8 -4 18 -4
q:next	-15 16 4 -6
q:night	7 -2 0 0
q:no	-24 6 8 14
q:not	31 -18 -24 -1
q:notice	6 -5 0 0
q:now	-4 7 -2 0
q:nut	6 -9 0 0
q:of	14 -32 5 13
q:off	-12 0 0 8
q:offer	-3 6 0 0
q:oil	6 0 -7 0
q:on	20 -17 0 -7
q:one	-14 -7 14 10
q:open	-10 0 8 0
q:or	10 -9 0 0
q:order	14 -5 -6 0
q:other	14 -16 2 -4
q:out	14 -13 0 -2
q:over	-1 5 -16 8
q:own	7 -5 0 0
q:page	-12 16 0 0
q:paper	7 -2 -2 0
q:part	-9 1 3 0
q:party	10 -11 0 2
q:pay	37 -28 -13 -3
q:peace	7 -6 0 0
q:people	-5 6 -2 0
q:permit	-12 13 0 0
q:phosphate	6 -4 0 0
q:place	-13 15 0 -3
q:point	6 -4 0 0
q:post	14 -9 -4 0
q:prepare	14 -6 -6 -1
q:present	-7 8 0 0
q:president	11 -13 3 0
q:press	-4 6 0 0
q:price	12 -11 0 0
q:prolongation	11 -11 0 0
q:purchase	-6 0 5 0
q:put	6 -16 10 0
q:raise	-15 2 2 8
q:rate	-7 1 0 7
q:reach	-7 0 10 0
q:ready	-10 11 0 0
q:reciprocal	-17 16 4 0
q:reply	2 -7 0 5
q:representative	-10 10 0 0
q:rice	-10 13 -1 0
q:right	13 -8 -3 0
q:rise	22 -21 0 0
q:room	11 -5 -5 0
q:round	11 -10 8 -15
q:say	9 0 -5 -18
q:scrap	6 -5 0 0
q:season	0 -5 6 0
q:second	-28 7 5 11
q:secretary	0 -13 0 12
q:sell	3 -10 5 0
q:send	5 -14 8 0
q:set	7 -11 0 5
q:she	-9 12 0 0
q:sheet	0 -2 6 0
q:ship	-10 5 0 5
q:shipment	-8 8 0 0
q:short	8 -7 0 0
q:should	10 -8 0 0
q:side	-6 -8 9 7
q:sign	23 -6 -23 -7
q:signature	17 -13 -2 0
q:since	-9 12 -1 -2
q:sit	-7 14 -7 0
q:so	0 -4 6 -2
q:somebody	9 -8 0 0
q:something	7 -5 0 0
q:soybean	2 -9 3 0
q:spare	7 -7 0 0
q:speak	9 -8 0 0
q:special	-5 6 0 0
q:spent	7 -6 0 0
q:spring	17 -13 -2 0
q:start	9 -4 -3 0
q:state	0 -14 0 13
q:stay	-9 3 1 2
q:step	-13 4 7 0
q:still	20 -9 -7 -7
q:stop	-7 -3 14 -2
q:summer	8 -5 0 0
q:summit	-3 0 -6 8
q:surcharge	-6 2 2 0
q:suspend	10 -9 0 0
q:table	16 -21 -3 7
q:take	-10 9 1 0
q:talk	9 -5 -19 6
q:tariff	27 -22 0 -7
q:tea	14 -13 0 0
q:television	0 -8 5 0
q:tell	-15 19 -1 -1
q:than	-8 2 9 -5
q:that	-16 6 0 13
q:the	21 -14 -16 1
q:their	16 -13 0 -1
q:them	0 -3 7 -1
q:then	9 0 -2 -7
q:there	6 10 -19 -11
q:they	4 -4 5 -8
q:thi	-30 28 0 5
q:thing	-3 0 -1 9
q:third	-12 15 -1 0
q:those	-4 6 0 0
q:through	-14 10 4 0
q:thursday	-22 19 3 0
q:tile	-13 13 0 0
q:time	-9 20 -11 -5
q:to	11 -18 6 3
q:too	-7 0 -1 10
q:top	12 -9 -1 0
q:trade	-4 8 -3 0
q:trader	6 -5 0 0
q:truce	-3 -1 6 0
q:twice	-8 2 0 4
q:two	-8 8 2 -4
q:unchanged	10 -12 0 0
q:under	9 -4 -1 0
q:understanding	10 -8 0 0
q:until	18 -21 3 -1
q:up	-9 3 10 -3
q:upon	6 -6 0 0
q:us	7 -9 1 0
q:visit	4 -10 3 0
q:wait	10 -8 0 0
q:want	-7 12 -6 0
q:was	-6 -3 3 7
q:water	6 -5 0 0
q:way	10 -8 0 -2
q:we	22 -14 -13 0
q:week	-4 2 -9 9
q:well	12 -18 5 0
q:were	-23 32 -8 -3
q:what	0 9 -10 -6
q:whatever	11 -8 0 0
q:where	9 -5 -1 0
q:whether	0 -4 -2 7
q:which	-11 10 0 1
q:who	-4 -2 2 8
q:whole	-7 9 0 0
q:with	8 -9 -2 3
q:without	6 -2 0 -1
q:word	-21 17 2 0
q:worth	8 -10 3 -5
q:would	-10 21 -17 -2
q:write	6 -13 -2 6
q:year	5 -5 4 -9
q:yes	-5 8 -2 0
q:york	6 -21 14 0
q:you	0 -4 9 -2
qt=future	24 -17 -12 0
qt=modal	-19 20 0 -1
qt=past	-2 -14 21 -1
qt=perfect	-6 12 -7 -4
qt=pluperfect	7 -5 -1 -1
qt=present	15 -8 -3 -9
quoted	1 3 -6 -1
r1=!	-9 10 0 0
r1="	-11 12 0 0
r1=&	8 0 0 -6
r1='	12 -10 0 0
r1='s	16 -4 -8 -9
r1=(	-11 11 1 -5
r1=)	7 -4 0 0
r1=,	-12 -2 16 8
r1=-	7 -4 0 0
r1=.	-1 -1 2 6
r1=:	12 -10 -14 9
r1=;	-1 6 -1 -2
r1=<agent>	7 -6 0 0
r1=<day-gone>	-5 6 -2 0
r1=<day-today>	-4 12 -6 -4
r1=<end>	-8 0 0 11
r1=<goods>	10 -7 0 0
r1=<not>	-10 0 13 0
r1=<number>	11 -7 -2 0
r1=<organisation>	10 -9 0 0
r1=<person>	14 -11 -1 0
r1=<v-agree>	-7 10 0 0
r1=<v-begin>	7 -8 0 0
r1=<v-end>	-5 9 0 0
r1=<v-impose>	16 -10 -3 -6
r1=<v-propose>	18 -13 -2 0
r1=<v-say>	3 -10 6 -2
r1=<v-stay>	11 -17 2 0
r1=<v-suspend>	7 -4 0 0
r1=?	-14 12 4 -4
r1=a	16 -13 -2 0
r1=about	6 -6 0 0
r1=again	-3 7 -1 0
r1=agree	-5 6 0 0
r1=and	10 -2 -5 -9
r1=answer	6 0 -3 0
r1=arrangement	6 -4 0 0
r1=before	-9 11 0 0
r1=between	-10 13 -1 0
r1=call	6 -5 0 0
r1=can	0 -7 8 0
r1=desk	-11 12 0 0
r1=each	-5 6 0 0
r1=end	6 -3 0 0
r1=for	-14 16 0 -4
r1=had	-9 6 0 4
r1=if	-6 6 0 0
r1=in	-36 20 5 9
r1=last	9 0 -9 -2
r1=lift	-13 13 0 0
r1=no	6 -4 0 0
r1=note	-9 0 11 0
r1=of	20 -14 0 -2
r1=opened	12 -5 -3 0
r1=share	-6 8 0 0
r1=since	8 -4 -4 0
r1=still	15 -12 -2 0
r1=talk	-5 7 -1 0
r1=that	18 -20 2 0
r1=they	8 -7 0 0
r1=thi	-4 0 0 7
r1=time	22 -14 -8 0
r1=to	7 0 -6 -2
r1=translation	7 -6 0 0
r1=until	7 -5 0 0
r1=when	6 -2 0 0
r1=which	-7 7 0 0
r1=will	15 -21 -2 4
r1=with	-17 11 8 0
r1=would	11 -7 -2 0
r1=you	17 -16 0 0
r1=—	19 -15 -1 0
r2=!	16 -15 0 0
r2=)	-23 24 0 0
r2=,	19 -4 -15 -8
r2=.	10 -5 4 -17
r2=:	15 -11 -2 0
r2=<agent>	11 -6 -4 0
r2=<day-ahead>	-23 14 -4 9
r2=<day-gone>	-12 -1 11 4
r2=<day-today>	20 -10 -4 -26
r2=<end>	-3 0 1 9
r2=<goods>	8 -1 -6 -2
r2=<level>	27 -24 0 0
r2=<month-ahead>	-29 19 1 2
r2=<month-gone>	-16 17 -3 -1
r2=<name>	-2 -7 13 -2
r2=<not>	-3 14 -18 -1
r2=<number>	29 -24 -3 -3
r2=<office>	-12 0 0 13
r2=<organisation>	-10 2 2 6
r2=<person>	19 -6 -16 0
r2=<quality>	7 -3 0 0
r2=<seat>	10 -1 -10 -2
r2=<sender>	11 -5 -3 0
r2=<span>	-13 16 0 0
r2=<v-bear>	-3 8 0 -5
r2=<v-begin>	16 -12 -4 0
r2=<v-down>	6 -4 0 0
r2=<v-end>	-7 3 4 0
r2=<v-impose>	-13 10 0 6
r2=<v-say>	-1 9 -11 0
r2=<v-suspend>	-5 7 0 0
r2=<v-target>	14 -7 -5 0
r2=<v-up>	13 -19 3 0
r2=?	20 -15 -1 0
r2=again	16 -15 0 0
r2=agree	-7 0 8 0
r2=announce	-7 8 0 0
r2=answer	0 -7 7 0
r2=as	8 -7 0 0
r2=at	0 -5 6 0
r2=be	16 -10 -4 0
r2=before	14 -9 -4 0
r2=by	-7 -1 -6 15
r2=christma	-12 14 0 0
r2=date	-9 9 0 0
r2=down	-18 14 5 0
r2=end	-12 13 0 0
r2=expect	6 -6 0 0
r2=for	-37 36 0 0
r2=from	7 -2 0 -3
r2=go	7 -6 0 0
r2=good	-13 14 0 0
r2=has	10 -8 0 0
r2=have	-7 9 0 0
r2=if	-9 0 8 0
r2=in	-8 11 4 -15
r2=it	7 -4 -2 0
r2=last	12 -12 0 0
r2=leave	-11 2 0 7
r2=meet	-11 15 -1 -3
r2=monday	-7 8 0 0
r2=next	-12 12 0 0
r2=nobody	-8 8 0 0
r2=not	1 5 -12 0
r2=nothing	-6 9 0 0
r2=now	10 -9 0 0
r2=on	8 -13 12 -8
r2=one	7 -4 0 0
r2=out	2 -6 1 0
r2=promise	-5 7 0 0
r2=put	-3 0 0 6
r2=say	13 -10 0 0
r2=sign	6 -2 -2 0
r2=talk	19 -17 0 0
r2=tariff	-6 9 0 0
r2=that	7 -3 0 0
r2=the	-6 -8 20 -1
r2=then	8 -3 -3 0
r2=thi	7 -4 -1 0
r2=three	-8 9 0 0
r2=to	-17 14 6 -4
r2=trade	13 -12 0 0
r2=tuesday	14 -11 0 0
r2=under	10 -9 0 0
r2=was	13 -9 -2 0
r2=wednesday	-36 19 0 21
r2=week	-16 19 -9 4
r2=welcome	8 -7 0 0
r2=were	7 -7 0 0
r2=when	-2 6 0 0
r2=where	-18 6 0 12
r2=which	12 -13 0 -2
r2=who	10 -3 -4 0
r2=would	-13 11 0 0
r2=—	6 -5 0 0
r3=!	15 -14 0 0
r3='s	0 -6 6 0
r3=)	-12 11 2 -1
r3=,	1 -11 7 3
r3=.	-3 10 -5 -9
r3=:	2 -6 6 -2
r3=;	-6 -2 4 7
r3=<agent>	0 -8 9 -2
r3=<day-ahead>	9 -11 12 -8
r3=<day-gone>	-12 21 -6 -9
r3=<day-today>	-18 11 -9 16
r3=<duty>	5 -13 4 0
r3=<end>	2 -3 -8 3
r3=<goods>	26 -32 0 0
r3=<level-noun>	21 -18 -1 0
r3=<level>	-1 11 -14 -2
r3=<month-gone>	-11 2 8 0
r3=<name>	-9 16 -5 -4
r3=<not>	8 0 -6 -1
r3=<office>	11 -4 -5 0
r3=<organisation>	9 -12 0 0
r3=<person>	2 3 -6 0
r3=<seat>	19 -16 0 -2
r3=<v-agree>	-11 16 -5 0
r3=<v-begin>	-22 8 5 11
r3=<v-buy>	-15 4 11 0
r3=<v-down>	-10 0 11 0
r3=<v-end>	9 -10 0 2
r3=<v-impose>	11 -18 6 -2
r3=<v-propose>	-13 2 11 0
r3=<v-return>	6 -6 0 0
r3=<v-stay>	12 -11 0 0
r3=<v-suspend>	7 -6 0 0
r3=<v-up>	-16 11 7 0
r3=?	13 -6 -11 0
r3=a	-8 19 -14 -3
r3=about	6 -5 0 0
r3=after	-2 6 0 0
r3=again	-10 10 0 0
r3=ago	-2 6 -2 0
r3=an	10 -15 2 0
r3=and	-23 24 1 -7
r3=as	0 -3 6 0
r3=at	-8 9 -2 0
r3=back	6 0 -4 0
r3=before	8 -5 0 0
r3=both	-5 -2 0 8
r3=buy	-6 6 0 0
r3=by	-15 14 1 0
r3=down	7 -6 0 0
r3=duty	0 -10 6 0
r3=each	8 -6 0 0
r3=end	10 -11 -1 3
r3=evening	8 -7 0 0
r3=fall	-12 0 13 0
r3=for	25 -19 -6 -4
r3=from	-3 -1 7 0
r3=go	-14 7 8 0
r3=good	10 -9 0 0
r3=had	18 -13 -5 0
r3=have	11 -9 0 0
r3=his	-6 7 0 0
r3=hour	7 -6 0 0
r3=in	13 -3 -8 -6
r3=is	18 -24 -8 7
r3=it	10 0 -10 -1
r3=its	2 -13 5 0
r3=last	-10 0 11 0
r3=leave	12 -11 0 0
r3=line	-15 15 0 0
r3=morning	0 6 -6 0
r3=must	11 -9 0 0
r3=no	11 -7 -2 0
r3=not	7 -6 0 0
r3=of	30 -18 -9 -2
r3=on	13 -7 -14 4
r3=one	6 -13 3 0
r3=order	-11 0 12 0
r3=our	-6 8 0 0
r3=out	-7 0 6 0
r3=same	-22 22 0 0
r3=say	10 -1 -6 0
r3=second	-16 -4 7 12
r3=since	6 -4 0 0
r3=that	-6 8 -1 0
r3=the	-31 27 2 1
r3=them	-7 7 0 0
r3=three	-5 6 0 0
r3=to	2 0 -10 5
r3=truce	-4 6 0 0
r3=two	-15 16 0 -1
r3=were	-7 8 0 0
r3=what	-8 9 0 0
r3=which	15 -11 -1 0
r3=with	-11 4 7 -1
r3=would	9 -9 0 0
r3=you	-6 -1 9 0
r3=your	-6 7 0 0
r3=—	12 -8 -3 -3
r4="	11 -8 0 0
r4=(	20 -18 0 0
r4=,	-16 12 9 -6
r4=.	-10 3 -4 16
r4=;	7 -5 0 0
r4=<day-ahead>	29 -23 -4 0
r4=<day-gone>	0 6 -3 -3
r4=<day-today>	10 -3 -5 -3
r4=<duty>	14 -10 -1 0
r4=<end>	10 -2 -10 -5
r4=<gate>	8 -2 -5 0
r4=<goods>	0 -3 10 -5
r4=<level>	-12 11 0 1
r4=<name>	4 3 -14 -3
r4=<not>	0 6 -7 0
r4=<number>	0 -20 24 -4
r4=<office>	-5 14 -1 -12
r4=<organisation>	-16 19 -1 0
r4=<person>	-1 -6 11 -1
r4=<quality>	11 -3 -7 -2
r4=<sender>	16 -14 0 0
r4=<span>	0 -3 -9 12
r4=<v-begin>	14 -10 -2 0
r4=<v-buy>	9 -6 -1 0
r4=<v-deny>	-4 -2 0 8
r4=<v-down>	12 -9 -1 0
r4=<v-end>	15 -12 0 0
r4=<v-impose>	10 -1 -6 -4
r4=<v-propose>	7 0 -8 0
r4=<v-say>	8 -6 0 -1
r4=<v-sell>	6 -4 0 0
r4=<v-stay>	-1 -10 3 9
r4=<v-target>	7 -7 0 0
r4=?	-6 0 6 0
r4=a	0 -7 12 0
r4=about	5 -8 0 0
r4=after	13 -12 0 0
r4=and	5 -7 4 -2
r4=are	8 -7 0 0
r4=at	15 -6 -4 0
r4=back	10 -8 0 0
r4=buy	10 -9 0 0
r4=by	-4 8 -3 0
r4=come	10 -9 0 0
r4=commerce	-5 -3 -1 11
r4=day	-15 16 0 0
r4=deal	-4 6 0 0
r4=discuss	-7 6 0 0
r4=down	12 -10 0 0
r4=extend	-4 -1 6 0
r4=first	-6 9 -1 0
r4=for	13 0 -11 -2
r4=from	12 -9 0 0
r4=had	-6 1 0 5
r4=have	-4 6 0 0
r4=i	-5 6 0 0
r4=in	15 -9 -3 -6
r4=it	22 -30 0 6
r4=its	-6 9 0 0
r4=last	-12 8 5 0
r4=leave	-6 7 0 0
r4=meet	0 -8 3 5
r4=no	-7 10 -1 0
r4=on	-8 1 4 1
r4=over	13 -8 0 -3
r4=question	-6 6 0 0
r4=round	-12 15 0 0
r4=rule	-4 -2 0 8
r4=say	10 -2 -7 0
r4=second	-6 6 0 0
r4=see	-7 8 0 0
r4=since	-13 7 7 0
r4=still	-20 14 0 8
r4=stockholm	-10 11 0 0
r4=talk	-3 6 -1 0
r4=tariff	7 -5 0 0
r4=that	-4 10 -5 0
r4=the	9 -10 0 0
r4=then	-11 11 0 0
r4=there	13 -12 0 0
r4=thi	-7 -3 11 0
r4=third	-19 20 0 0
r4=three	-14 14 0 0
r4=to	8 -4 -1 -1
r4=truce	0 -11 0 8
r4=two	-36 29 10 0
r4=until	-4 6 0 0
r4=was	-15 14 0 0
r4=we	-5 6 0 0
r4=what	-5 6 0 0
r4=when	-5 -5 0 9
r4=will	0 8 0 -7
r4=with	18 -21 2 0
r4=would	1 -6 3 0
r4=year	-2 -4 7 0
r=! <end>	-24 25 0 0
r=" .	-8 8 0 0
r='s ,	7 -6 0 0
r='s .	-18 18 0 0
r=( <number>	-5 7 0 0
r=, "	18 -16 0 0
r=, <day-ahead>	-37 24 9 0
r=, <day-gone>	-14 -5 10 11
r=, <day-today>	13 -5 -5 -22
r=, <name>	-15 0 13 0
r=, <number>	33 -28 -6 0
r=, <person>	14 -8 -5 0
r=, <seat>	13 -11 0 0
r=, and	7 -2 0 -5
r=, as	7 -7 0 0
r=, at	-16 5 7 0
r=, by	-6 -10 -2 16
r=, for	-15 11 4 0
r=, from	-4 9 0 -2
r=, has	7 -6 0 0
r=, if	-9 0 8 0
r=, in	-27 27 1 -7
r=, it	9 -12 0 0
r=, on	-7 -1 11 0
r=, the	22 -34 7 -1
r=, to	-28 28 0 0
r=, tuesday	13 -10 0 0
r=, was	12 -9 0 0
r=, wednesday	-36 19 0 22
r=, where	-13 0 0 12
r=, which	12 -13 0 -1
r=, who	10 -3 -4 0
r=. "	-15 15 0 0
r=. <end>	5 -7 0 6
r=: a	6 -4 0 0
r=: the	-17 19 0 0
r=<day-ahead> ,	16 -13 0 0
r=<day-ahead> .	-5 9 0 -5
r=<day-ahead> for	-11 8 0 1
r=<day-gone> ,	-17 21 -3 0
r=<day-gone> .	19 -22 6 -4
r=<end> <end>	-8 0 0 11
r=<person> ,	8 -8 0 0
r=? <end>	-16 12 6 -3
r=again .	-15 16 0 0
r=and <seat>	14 -7 -8 0
r=at the	-4 10 -3 0
r=for a	-12 5 4 0
r=from <day-ahead>	-9 0 2 2
r=from <day-gone>	-7 8 -7 3
r=from the	6 -5 0 0
r=had been	-6 7 0 0
r=had put	-9 1 0 7
r=has not	7 -1 -3 0
r=in <month-ahead>	-22 12 1 2
r=in <month-gone>	-21 22 -5 0
r=in the	-13 -5 9 9
r=is what	-10 10 0 0
r=it is	7 -2 -2 0
r=last <month-gone>	17 -15 0 0
r=last week	-6 10 -2 0
r=next week	-6 9 0 0
r=of the	6 -4 0 0
r=on <day-ahead>	-9 6 -14 10
r=on <day-gone>	-1 -2 11 -7
r=on <day-today>	6 -6 0 -2
r=on what	6 -4 0 0
r=say .	-5 0 7 0
r=say it	8 -3 -2 0
r=sign for	-14 14 0 0
r=that <name>	7 -7 0 0
r=the <organisation>	-17 8 3 6
r=the two	-6 5 0 0
r=thi week	-5 0 0 7
r=· <day-today>	9 -8 0 0
right:calls	7 -3 -1 -1
right:coming	0 14 -14 -9
right:ended	17 -4 -10 -16
right:experts	-13 -12 0 23
right:m=assembly	7 -5 0 0
right:m=broke up	-5 7 0 0
right:m=came	-3 7 -3 0
right:m=closed	6 -4 0 0
right:m=come	15 -14 0 0
right:m=conference	13 -12 0 0
right:m=delegations	-5 6 0 0
right:m=expected	3 -8 3 0
right:m=go	0 -8 6 0
right:m=here	-7 9 0 0
right:m=meet	-8 12 -6 0
right:m=meeting	-20 6 9 5
right:m=meets	9 -6 0 0
right:m=met	6 -15 0 8
right:m=round	-5 9 -1 -3
right:m=sat	-8 7 1 0
right:m=settled	-5 6 0 0
right:m=signed	22 -15 -9 0
right:m=sit	0 -6 0 5
right:m=summit	-12 0 11 0
right:m=table	13 -10 -1 0
right:m=there	20 -14 -12 0
right:m=time	9 1 -11 -4
right:m=visit	-11 0 10 0
right:m=went	-6 7 0 0
right:m=where	-22 9 1 11
right:meets	-8 15 -12 -3
right:running	14 -10 -15 7
right:summit	-3 -12 17 -2
right:sure	-9 1 10 2
right:wished	15 -7 -2 -14
s:!	-5 7 0 0
s:"	21 -12 -13 0
s:&	6 -11 0 3
s:'	9 -13 0 4
s:(	0 -3 10 -3
s:)	-11 6 14 -5
s:+	2 -8 5 0
s:,	-8 6 0 7
s:.	6 1 -1 -12
s::	-4 0 8 0
s:;	-4 15 -15 -1
s:<day-ahead>	-14 11 -7 8
s:<day-gone>	0 8 -1 -17
s:<day-today>	34 -18 -20 -9
s:<duty>	1 -7 8 -4
s:<gate>	5 1 -6 -8
s:<goods-amount>	11 -15 5 -3
s:<goods>	14 -12 -1 1
s:<level-noun>	1 -15 -1 21
s:<level>	35 -25 -21 0
s:<money>	19 -10 -8 -2
s:<month-ahead>	-30 21 9 -1
s:<month-gone>	-22 16 5 0
s:<month-today>	10 -8 0 0
s:<name>	27 -7 -34 -2
s:<not>	-8 4 9 -4
s:<number>	4 -1 9 -19
s:<office>	-19 13 -7 9
s:<organisation>	24 -13 -9 -12
s:<person>	5 3 0 -30
s:<points>	11 -9 0 0
s:<quality>	7 6 -17 -13
s:<seat>	-1 6 -4 -8
s:<sender>	24 -12 -15 -7
s:<taker>	0 -7 5 0
s:<v-agree>	9 -8 5 -17
s:<v-bear>	19 -6 -14 -3
s:<v-begin>	12 -11 -12 11
s:<v-buy>	10 -14 5 -5
s:<v-deny>	2 -1 -9 5
s:<v-down>	-1 0 9 -17
s:<v-end>	7 0 -5 -7
s:<v-impose>	16 -6 -2 -20
s:<v-return>	0 9 -15 -6
s:<v-say>	10 -2 -3 -12
s:<v-sell>	13 -4 -19 0
s:<v-stay>	1 -8 2 7
s:<v-target>	18 -3 -29 0
s:<v-threaten>	0 5 -7 0
s:?	8 -8 5 -13
s:@	3 -10 5 0
s:[	12 -11 0 0
s:]	11 -10 0 0
s:_	-10 5 5 0
s:a	14 -9 -15 5
s:about	8 -14 3 1
s:above	8 -6 0 0
s:abroad	11 -6 -3 0
s:accept	8 -12 2 0
s:according	4 -6 0 0
s:accra	7 -13 -3 9
s:across	-19 19 0 0
s:additional	26 -16 -9 0
s:adopt	-6 0 0 8
s:aeroplane	-17 12 4 0
s:after	5 2 -13 -1
s:afternoon	5 -8 2 0
s:again	-5 11 0 -8
s:agenda	-13 8 6 -5
s:ago	-19 20 1 0
s:agree	-9 -4 16 0
s:agriculture	-11 12 0 0
s:ahead	-13 10 0 0
s:air	-11 -6 16 0
s:airport	20 -17 -6 0
s:al	-10 12 0 0
s:alert	9 -7 0 0
s:alive	-6 7 0 0
s:all	-1 12 -9 -1
s:along	13 -13 0 0
s:among	-3 -10 5 8
s:an	4 -6 4 -6
s:and	-11 13 0 -2
s:announce	-2 0 0 6
s:announcement	11 -9 0 0
s:another	8 0 -2 -6
s:answer	-10 8 3 -1
s:any	10 -1 -2 -2
s:approve	-6 10 -3 0
s:aqaba	-24 20 0 1
s:are	-6 2 -2 7
s:as	0 1 6 -18
s:aside	-1 7 -5 0
s:ask	1 -6 4 0
s:auckland	-8 11 0 0
s:autumn	-2 10 -6 0
s:await	8 -3 -2 0
s:away	14 -12 0 0
s:back	14 -4 -9 -9
s:bag	7 -6 0 0
s:ban	-18 11 6 0
s:bank	7 -6 0 0
s:bargain	0 -17 1 10
s:base	-16 -4 16 3
s:basel	25 -23 0 0
s:batlle	-7 7 0 0
s:battery	-32 30 1 0
s:bay	-10 9 0 0
s:be	-18 13 5 -1
s:beach	10 -9 0 0
s:bean	7 -13 5 -1
s:because	-13 16 -1 0
s:become	10 -9 0 0
s:beef	5 -13 9 -2
s:been	-12 9 0 2
s:before	3 0 0 -7
s:begin	-10 6 -4 9
s:behind	-14 6 7 0
s:being	-6 -5 13 0
s:believe	-19 12 7 0
s:bell	16 -16 0 0
s:belong	6 -7 0 0
s:below	-13 0 0 13
s:bergen	-41 17 9 20
s:berth	10 -9 0 0
s:between	8 -12 0 7
s:bicycle	-7 7 0 0
s:big	-6 8 0 0
s:body	7 -7 0 0
s:boeing	-3 -7 9 0
s:book	14 -12 0 0
s:border	-10 12 0 0
s:born	10 -9 0 0
s:both	-4 -11 11 5
s:bottle	-8 9 0 0
s:breakfast	9 -3 -5 -1
s:bridge	11 -22 10 0
s:brief	23 -20 0 0
s:briefing	8 -5 -1 0
s:bring	-13 17 0 -1
s:broadcaster	-5 6 0 0
s:brussel	28 -25 0 0
s:busan	5 -72 50 4
s:but	-4 5 4 -11
s:butter	14 -12 0 0
s:by	22 -15 -16 0
s:c	15 -13 0 0
s:call	6 -11 -17 16
s:can	3 -12 4 2
s:cape	-5 8 0 0
s:capital	6 -6 0 0
s:cartagena	-14 0 10 3
s:casablanca	9 -7 0 0
s:case	16 -11 -1 0
s:cashmere	-8 8 0 0
s:ceasefire	19 -15 0 -2
s:change	-2 -1 6 0
s:chicago	10 -9 0 0
s:chip	16 -7 -5 0
s:citru	18 -15 0 0
s:clock	-25 27 0 0
s:close	10 -4 -4 0
s:closed	11 -6 -3 0
s:club	11 -8 0 0
s:cocoa	8 -6 0 0
s:coffee	-12 2 7 1
s:colleague	-5 9 0 -5
s:collect	11 -13 0 0
s:come	4 0 -6 0
s:comment	12 -7 -3 0
s:commerce	-3 -4 0 11
s:communiqué	8 -9 0 0
s:company	15 -10 -2 0
s:compare	-15 2 0 9
s:compiled	-12 12 0 0
s:complain	-8 4 3 0
s:conference	-3 9 -7 0
s:consensu	8 -6 -1 0
s:consent	-4 6 0 0
s:consultation	-12 11 -2 1
s:container	6 -6 0 0
s:continue	-5 0 6 0
s:control	6 0 -4 0
s:conversation	-7 6 0 -2
s:could	15 -11 -2 0
s:count	-12 13 0 0
s:counted	5 -12 5 0
s:countermeasure	9 -7 0 0
s:country	-9 -2 7 6
s:county	6 -5 0 0
s:course	-11 -6 17 0
s:covered	8 -8 0 0
s:cricket	8 -8 0 0
s:crude	-6 8 0 0
s:cruz	0 -2 -3 8
s:custom	18 -16 -9 3
s:customer	6 -6 0 0
s:daily	7 -4 0 0
s:dairy	6 -5 0 0
s:date	-7 12 -1 -1
s:day	1 4 0 -14
s:dead	12 -11 0 0
s:deadline	19 -18 0 0
s:dealt	-3 -1 0 7
s:decide	6 -14 5 0
s:decided	-3 -11 10 1
s:declare	7 -5 0 0
s:decree	7 -6 0 0
s:delegation	-13 21 -12 -2
s:demand	-10 11 0 0
s:deny	9 -7 0 0
s:described	1 -8 4 0
s:desk	9 -7 -1 0
s:did	16 -7 -10 -5
s:die	21 -18 -1 0
s:dinner	3 -11 10 -1
s:discuss	-20 5 9 0
s:dispute	2 2 -7 0
s:doe	-2 -6 13 0
s:doesn't	-9 9 0 0
s:doing	-1 -5 7 0
s:dollar	9 -8 0 0
s:don't	-6 0 7 0
s:donald	-9 11 -1 0
s:done	12 0 -16 0
s:door	-13 0 13 0
s:double	0 5 -6 0
s:down	2 -9 0 7
s:draft	12 -16 0 5
s:draw	13 -12 0 0
s:dubai	21 -22 0 0
s:due	12 -25 12 0
s:durban	-11 13 0 0
s:each	-6 13 -1 -11
s:earlier	-24 26 0 0
s:early	11 -8 0 0
s:economy	-8 1 2 1
s:edition	7 -5 0 0
s:effect	7 -2 -3 0
s:either	-2 6 -1 0
s:election	-7 8 0 0
s:eleven	18 -15 -2 0
s:else	-6 8 0 0
s:english	8 -6 0 0
s:enter	22 -21 0 0
s:envoy	13 -13 0 0
s:evening	11 -2 -12 0
s:every	8 0 -6 -2
s:everybody	2 -10 0 6
s:everything	11 -5 -2 0
s:examine	-6 6 0 0
s:exchanged	11 -8 -1 0
s:exemption	-2 -5 9 0
s:expect	-3 3 4 -7
s:expert	-16 -29 -6 38
s:expire	9 -2 -3 -3
s:explain	7 -5 0 0
s:export	-1 8 -11 0
s:extend	3 -6 5 -1
s:extension	0 10 -8 -7
s:extra	-10 12 0 0
s:face	10 -3 0 -3
s:fact	2 -15 7 0
s:fail	-12 14 0 0
s:failed	-12 14 0 0
s:fair	10 -10 0 0
s:fall	-17 0 22 0
s:farm	12 -13 0 0
s:farmer	-6 8 0 0
s:federal	-8 8 0 0
s:ferry	7 -6 0 0
s:fertiliser	6 -5 0 0
s:fewer	-12 12 0 0
s:fifth	-13 15 0 0
s:fill	-5 7 0 0
s:final	24 -20 -3 0
s:find	10 -2 0 -3
s:firm	10 -7 0 0
s:first	-8 19 -11 -8
s:five	-12 13 0 0
s:flag	-11 14 -1 0
s:flat	-5 -2 0 8
s:flew	-3 7 -3 0
s:flower	-12 12 0 0
s:followed	-17 12 2 0
s:for	3 3 -12 0
s:force	14 -14 0 0
s:foreign	7 -1 -2 -2
s:former	5 -6 0 0
s:forty	-14 -3 18 0
s:forward	-11 0 9 0
s:found	10 -6 0 -1
s:four	-12 16 0 -4
s:fourth	-7 18 -10 -8
s:freeze	-7 8 0 0
s:from	-8 4 -4 11
s:front	10 -8 0 0
s:further	4 2 -14 2
s:gain	-1 -3 6 0
s:game	-8 0 8 0
s:gas	-14 0 4 9
s:gave	13 -7 0 -1
s:gazette	-14 14 0 0
s:general	13 -10 0 0
s:generic	-4 -4 8 0
s:geneva	16 0 -40 -8
s:give	-15 21 -5 -4
s:given	22 -19 0 0
s:goalkeeper	7 -7 0 0
s:gold	-6 5 0 0
s:government	5 -8 4 0
s:great	1 -12 9 0
s:grower	17 -15 -2 0
s:guayaquil	-33 35 0 -1
s:had	-4 17 -14 -7
s:halifax	-10 2 -3 10
s:hall	4 -14 8 0
s:hand	0 -4 7 -1
s:handshake	-7 7 0 0
s:happen	-8 2 4 0
s:happened	-24 25 0 0
s:has	13 -4 -7 -7
s:have	14 -14 2 -8
s:having	-2 6 0 0
s:he	0 6 -8 -5
s:he'll	8 -10 0 0
s:head	-8 6 1 0
s:heard	-9 6 2 0
s:hearing	17 -14 0 0
s:her	12 -11 0 0
s:here	-1 7 -6 -2
s:high	-9 13 0 -3
s:higher	8 -3 -2 0
s:himself	-7 -4 -1 12
s:his	-8 12 -3 -3
s:hit	7 -1 -4 0
s:hold	2 -3 7 -3
s:holiday	26 -23 -2 0
s:home	25 -22 0 -4
s:hope	6 -2 -2 0
s:hour	0 -5 11 -6
s:house	-4 7 -1 0
s:hull	-4 6 0 0
s:i	16 -6 -14 -2
s:i'd	10 -10 0 0
s:i'm	9 -8 0 0
s:i've	0 -8 7 0
s:ice	8 -7 0 0
s:if	9 -14 9 -8
s:importer	-5 -7 8 3
s:in	-2 4 1 -7
s:incheon	-14 0 -1 17
s:increase	-6 -3 10 0
s:index	7 -6 0 0
s:industry	-9 10 0 0
s:initial	12 -12 0 0
s:ink	7 -6 0 0
s:into	11 -11 0 0
s:investigation	-8 1 5 0
s:invitation	-6 6 0 0
s:is	9 -6 -1 -7
s:issued	10 -15 4 0
s:istanbul	-23 23 -2 0
s:it	-7 3 -1 5
s:it'll	-8 11 0 0
s:item	-7 10 0 -1
s:its	21 -22 -2 0
s:itself	5 -14 10 0
s:jakarta	6 -2 -1 -1
s:john	14 -7 0 -6
s:joint	-24 9 12 0
s:joke	-6 7 0 0
s:josé	-6 2 0 3
s:karachi	-9 13 0 -3
s:kettle	-6 7 0 0
s:kind	9 -6 0 0
s:know	8 -5 0 0
s:kobe	-17 10 0 3
s:la	-7 9 0 0
s:lago	10 -4 -4 0
s:lake	12 -11 0 0
s:lamb	-15 17 0 0
s:lapse	0 -6 6 0
s:large	14 -13 0 0
s:last	-2 11 -12 0
s:lasted	-15 15 0 0
s:late	-1 9 -8 0
s:law	12 -19 3 0
s:lead	6 -9 1 0
s:leader	-7 -8 16 -2
s:least	8 -3 -2 0
s:leave	-4 -6 0 14
s:led	-7 13 -4 0
s:ledger	6 -6 0 0
s:legal	24 -22 0 0
s:lentil	-7 -6 0 13
s:less	12 -10 0 0
s:let	8 -7 2 -4
s:letter	18 -17 0 0
s:level	-9 -22 -1 28
s:levy	5 -16 8 0
s:licence	-7 0 -9 13
s:licensing	-6 0 -1 9
s:lift	-12 5 4 1
s:like	0 -8 7 0
s:lima	-7 3 0 4
s:lisbon	11 -7 -3 0
s:list	-9 -14 14 12
s:little	-11 13 0 0
s:live	-10 1 -8 15
s:loaded	-6 6 0 0
s:london	-16 25 -13 -5
s:longer	-3 -3 9 0
s:look	9 -26 7 1
s:lorry	17 -16 0 0
s:loui	-11 9 0 0
s:lumber	-11 12 0 0
s:lumpur	-10 11 1 -4
s:lunch	5 -8 0 0
s:machinery	-11 12 0 0
s:madrid	-16 24 -5 -6
s:magnet	-4 -1 7 0
s:make	12 -22 9 -7
s:man	8 -4 0 0
s:mangoe	8 -8 0 0
s:manila	21 -19 0 0
s:margin	-6 -6 14 0
s:market	15 -17 2 -2
s:match	10 -8 0 0
s:matter	-11 5 3 2
s:may	-9 13 0 -4
s:me	7 -2 -4 0
s:meaning	-4 -4 8 0
s:meant	13 -10 0 0
s:meanwhile	6 -4 0 0
s:measure	-6 -1 10 0
s:media	8 -3 -1 0
s:mediator	14 -13 0 0
s:medicine	-9 3 0 5
s:meet	-6 3 -3 4
s:member	14 -13 0 0
s:men	-25 12 11 -2
s:mersin	10 -8 0 0
s:midnight	4 1 -10 0
s:might	4 0 -6 0
s:milk	12 -10 0 0
s:mill	6 -5 0 0
s:million	7 -6 0 0
s:mind	-17 18 0 0
s:minister	-7 21 -11 -9
s:ministry	4 -28 0 23
s:missing	19 -19 0 0
s:mission	10 -12 0 0
s:mombasa	-35 30 0 3
s:monday	-6 8 0 0
s:montevideo	-15 19 -1 0
s:month	-17 21 -1 -2
s:morning	-6 4 -1 4
s:most	-2 0 6 -2
s:move	25 -23 0 0
s:mr	6 -3 -4 0
s:muscat	-29 33 -1 0
s:must	17 -8 -9 0
s:my	8 -5 -5 2
s:nagoya	-12 15 0 -2
s:named	-5 -1 8 0
s:national	6 0 0 -4
s:need	0 7 -7 -5
s:negotiate	-16 15 0 0
s:negotiation	-16 22 -5 -3
s:negotiator	17 -11 -7 0
s:neither	10 -5 -4 0
s:new	4 3 -10 0
s:newspaper	-9 10 0 0
s:nexperia	8 -6 0 0
s:next	-13 12 -2 1
s:nickel	-2 -8 8 0
s:night	-22 25 0 0
s:no	6 0 -8 -2
s:nobody	-25 27 0 -1
s:none	19 -16 0 0
s:nor	-6 0 0 10
s:northern	29 -28 0 0
s:not	6 -9 8 -6
s:nothing	0 -9 11 0
s:notice	10 -7 -2 0
s:of	8 -5 -16 15
s:off	11 0 -9 -11
s:official	-19 19 0 -2
s:ohio	8 -7 0 0
s:oil	13 -9 -2 0
s:old	15 -18 0 2
s:once	-7 8 0 0
s:one	-1 11 -8 -14
s:only	6 -3 0 0
s:open	-7 4 -11 9
s:opened	-3 0 6 -4
s:operator	22 -21 0 0
s:or	24 -19 -4 -1
s:orange	13 -11 0 0
s:order	15 -31 8 -1
s:ore	-14 15 0 0
s:origin	0 -11 0 9
s:osaka	-15 -16 24 0
s:oslo	29 -26 -2 0
s:other	6 1 -5 -7
s:out	18 -16 1 -11
s:outcome	6 -3 0 0
s:outside	11 -9 0 0
s:over	6 -15 11 -1
s:owe	-10 11 0 0
s:own	-11 -12 16 6
s:owned	11 -10 0 0
s:page	9 -7 0 0
s:pair	-8 10 0 0
s:palm	13 -12 0 0
s:panel	21 -20 0 0
s:pari	-22 19 4 0
s:part	3 -13 8 0
s:past	2 3 -10 0
s:patience	-5 0 0 6
s:pause	-10 0 4 6
s:pay	9 -3 -12 0
s:peace	16 -20 2 0
s:pedro	-15 17 0 0
s:pen	13 -12 0 0
s:pencilled	-1 0 7 -2
s:people	-6 8 -1 0
s:permit	-5 8 0 0
s:person	-8 0 8 -1
s:phan	12 -10 0 0
s:phase	6 -3 0 0
s:phone	8 -6 -1 0
s:pill	-3 -5 8 0
s:plan	-6 5 0 0
s:plant	5 -6 0 0
s:play	0 0 7 -5
s:policy	19 -16 0 0
s:port	9 -5 -1 0
s:poultry	0 -8 0 9
s:powder	8 -7 0 0
s:premier	-11 4 5 0
s:prepare	0 12 -13 0
s:present	-8 9 0 0
s:president	-19 -12 31 -10
s:press	-17 5 12 0
s:price	12 -7 -2 0
s:printed	6 -5 0 0
s:prisoner	22 -21 0 0
s:promise	6 -11 4 -2
s:proposal	12 -10 0 0
s:propose	6 4 0 -12
s:protested	-16 5 11 0
s:public	13 -12 0 0
s:put	2 -11 1 8
s:q	-7 8 0 0
s:question	18 -12 -10 0
s:quiet	11 -2 -7 0
s:quote	8 -8 0 0
s:rain	14 -12 0 0
s:raise	-15 19 -7 1
s:rare	7 0 -5 0
s:rate	33 -29 -4 -3
s:ratify	-5 6 0 0
s:raw	-9 8 0 0
s:reach	-11 9 0 -2
s:reaction	-13 13 0 0
s:read	-1 -7 12 -3
s:readout	-14 14 0 0
s:receive	0 -5 8 -1
s:reciprocal	6 -5 0 0
s:reduce	0 -5 6 0
s:remain	9 -13 0 0
s:remark	-11 14 0 0
s:renewal	-11 12 0 0
s:reply	17 -13 -3 0
s:report	7 -9 3 -2
s:reporter	2 4 -9 0
s:republic	-9 11 0 0
s:resolution	6 -4 0 0
s:rest	-4 6 0 0
s:result	-8 9 0 0
s:review	-12 3 10 0
s:reykjavík	2 -9 -1 8
s:right	8 -2 0 0
s:rise	7 -10 2 0
s:river	21 -20 0 0
s:robert	-8 9 0 0
s:room	1 -13 11 0
s:rosario	-6 8 0 0
s:rotterdam	22 -21 0 0
s:round	1 14 -24 -19
s:rover	8 -7 0 0
s:rule	9 -14 -7 7
s:run	13 -12 -8 6
s:sale	14 -12 0 0
s:salmon	6 -5 0 0
s:samarkand	-5 6 0 0
s:same	-8 0 14 -8
s:san	-17 18 0 0
s:santa	0 -2 -3 8
s:sardine	-10 -1 0 13
s:save	16 -16 0 0
s:say	4 4 -6 -12
s:schedule	0 -11 0 8
s:school	8 -7 0 0
s:scott	-2 7 0 -2
s:screen	-8 10 0 0
s:sea	10 -9 0 0
s:seat	-8 9 0 0
s:second	-9 11 -6 1
s:secretary	-24 4 -6 20
s:see	23 -7 -12 -5
s:seem	-12 13 0 0
s:sell	15 -17 0 0
s:send	-7 12 -3 0
s:seoul	15 0 -15 0
s:session	-5 1 -3 6
s:set	-7 13 -2 -2
s:settle	-4 11 -5 0
s:seven	0 -9 10 0
s:seventh	10 -8 0 0
s:shanghai	23 -18 -8 0
s:share	12 -6 -2 0
s:she	20 -18 0 0
s:sheet	-5 -6 12 0
s:ship	13 -12 -5 2
s:shook	-8 0 9 0
s:should	-8 0 7 0
s:shut	2 -10 5 0
s:side	5 8 -12 -9
s:sign	16 -3 -12 -14
s:signature	24 -15 -6 -2
s:since	-6 1 4 0
s:single	-5 6 0 0
s:sit	-21 7 -3 16
s:sixth	10 -5 -3 -3
s:size	-4 6 0 0
s:slip	0 -7 6 0
s:slow	-6 6 0 0
s:slowly	7 -6 0 0
s:small	12 -10 0 0
s:so	-9 4 6 0
s:some	12 -10 0 0
s:something	-13 15 0 0
s:soybean	16 -23 5 -2
s:speak	9 -6 -6 0
s:special	-9 9 0 0
s:spent	-14 17 -1 0
s:spoke	8 0 -5 -2
s:spoken	9 -16 7 0
s:st	9 -18 0 7
s:stamp	8 -7 0 0
s:standstill	-9 12 -2 0
s:start	18 -19 -6 3
s:state	1 -21 7 11
s:statement	1 -16 13 0
s:stay	-6 12 -5 -2
s:steel	14 -17 3 -3
s:still	7 -6 -9 4
s:stockholm	-49 56 -10 -4
s:stop	-27 32 -8 0
s:story	-12 2 0 8
s:strike	26 -24 0 -3
s:sugar	-4 9 -3 0
s:summer	-13 13 0 0
s:summit	-8 -19 26 -2
s:sunday	-5 6 0 0
s:surabaya	-12 12 0 0
s:suspend	8 -7 0 0
s:table	-2 12 -10 -2
s:take	-1 7 -9 0
s:talk	13 -1 -19 -4
s:talked	-9 9 1 0
s:talking	2 -14 8 0
s:tariff	-8 3 10 -4
s:tax	-4 7 0 0
s:tea	16 -7 -4 0
s:technical	7 -39 -2 29
s:telephone	19 -12 -13 0
s:television	5 1 -8 0
s:tell	0 7 -12 -1
s:tema	8 -6 0 0
s:temporary	12 -10 0 0
s:term	12 -3 -10 0
s:terminal	10 -9 0 0
s:text	-6 12 -4 0
s:textile	5 -10 5 -2
s:than	-3 7 0 0
s:thank	-11 13 0 0
s:that	-1 3 3 -6
s:their	-4 -11 14 6
s:them	-16 26 -13 0
s:themselve	-26 22 4 0
s:then	-11 12 1 -7
s:there	20 -6 -17 -9
s:these	-6 6 1 -1
s:they	6 -1 0 -12
s:they'll	-21 22 0 0
s:they're	-4 7 0 -1
s:they've	-14 18 0 -3
s:thi	8 -3 -3 -2
s:thing	0 -2 6 -2
s:think	-11 12 0 0
s:third	-20 29 -15 -6
s:though	-4 6 0 0
s:thousand	-6 9 0 0
s:thread	-8 9 0 0
s:three	-13 27 -10 -17
s:through	3 1 -15 2
s:thursday	19 -17 0 -3
s:tie	-5 6 0 0
s:timber	6 -5 0 0
s:time	-2 14 -11 -19
s:to	-3 3 12 -17
s:toll	-6 0 0 6
s:tomatoe	-13 14 0 0
s:too	9 -1 -1 -4
s:top	13 -17 4 0
s:town	-9 11 0 0
s:trade	2 0 -7 0
s:trader	7 -7 0 0
s:train	11 -11 0 0
s:transcript	-1 -10 14 0
s:transfer	6 -5 0 0
s:translated	1 -8 7 0
s:translation	8 -5 0 0
s:trawler	8 -7 0 0
s:treasury	-8 12 0 -2
s:trip	0 -11 9 0
s:trump	-9 11 -1 0
s:tuesday	12 -17 6 -1
s:turn	-8 15 -7 0
s:turnberry	-6 -7 13 0
s:turned	-3 6 0 0
s:twelve	9 -8 0 0
s:twenty	6 -6 0 0
s:twice	1 -6 8 -3
s:two	-28 18 19 -18
s:under	12 -1 -7 -10
s:understanding	-2 7 -2 0
s:unless	8 -2 0 0
s:until	14 -8 -10 3
s:up	-6 0 -9 18
s:us	-6 12 -1 -4
s:use	-6 -2 10 0
s:used	-12 13 0 0
s:usual	-12 13 0 0
s:valparaíso	-25 5 21 -1
s:value	8 -7 0 0
s:vessel	6 -5 0 0
s:visit	-2 -12 17 -2
s:vote	9 -5 -1 0
s:voted	10 -8 0 0
s:wait	21 -16 -3 0
s:waited	-8 9 0 0
s:wall	15 -13 0 0
s:walnut	6 -5 0 0
s:want	-7 9 -5 0
s:warn	-3 7 -2 0
s:was	1 2 -6 1
s:wasn't	6 -6 0 0
s:way	-8 3 6 0
s:we	2 5 -7 -9
s:we'll	7 -6 0 0
s:wednesday	-26 9 0 21
s:week	-10 -3 -1 21
s:weekend	-11 14 -1 0
s:weigh	-6 7 0 0
s:welcome	10 -12 0 0
s:were	1 10 -12 -15
s:what	0 4 0 -8
s:whatever	11 -8 0 0
s:wheat	-7 3 4 0
s:where	-10 1 2 8
s:whether	-13 16 0 -2
s:which	4 -3 -10 6
s:while	6 -1 -2 0
s:who	-9 14 -13 5
s:whose	16 -15 0 0
s:why	-6 11 -3 0
s:will	2 0 -12 2
s:window	8 -6 0 0
s:winter	-6 6 0 0
s:wire	-14 18 -1 -2
s:with	-3 7 0 -7
s:withdraw	-6 7 0 0
s:without	-12 10 -1 4
s:won't	-9 14 -4 0
s:wool	9 -6 0 0
s:word	-9 3 5 0
s:worker	6 -5 0 0
s:working	-8 -9 -5 21
s:world	15 -12 0 0
s:would	2 -2 3 -10
s:write	3 -8 5 0
s:year	13 -16 0 0
s:yes	0 -20 18 4
s:york	8 8 -17 -5
s:you	-9 3 13 -7
s:zurich	12 -10 0 -2
s:|	10 -8 0 0
s:·	12 -7 -1 0
s:—	-1 3 6 -17
sa:!	-5 7 0 0
sa:"	25 -8 -28 -6
sa:" .	17 -9 -11 0
sa:" <person>	6 -5 0 0
sa:" he	7 -5 0 0
sa:" no	7 -6 0 0
sa:" the	-7 7 0 0
sa:&	9 0 0 -7
sa:'	8 -10 -1 3
sa:'s	1 10 -18 -1
sa:'s .	-16 18 0 0
sa:'s <person>	-5 7 0 0
sa:'s minister	-5 6 0 0
sa:'s on	18 -15 0 -4
sa:'s trade	2 -8 0 9
sa:(	5 -14 13 0
sa:( <day-today>	10 -4 -4 0
sa:( <number>	4 -7 4 0
sa:( transcript	0 -15 16 0
sa:)	-10 0 18 -1
sa:) ,	-18 20 0 0
sa:) .	16 -10 -5 -2
sa:) —	-12 8 5 0
sa:*	6 -5 0 0
sa:,	-7 5 1 1
sa:, "	22 -14 -9 0
sa:, <day-ahead>	-30 19 9 -2
sa:, <day-gone>	-22 7 5 8
sa:, <day-today>	14 -4 -7 -29
sa:, <level>	9 -8 0 0
sa:, <name>	4 -14 4 6
sa:, <number>	-16 9 10 -2
sa:, <person>	12 3 -21 0
sa:, <span>	9 -8 0 0
sa:, a	-9 9 0 0
sa:, after	7 -9 1 0
sa:, and	3 -2 4 -12
sa:, as	27 -20 -8 0
sa:, at	-17 12 2 0
sa:, because	-7 8 0 0
sa:, before	20 -18 -2 0
sa:, but	-2 -1 7 0
sa:, by	-8 0 -9 16
sa:, for	-7 11 0 -5
sa:, from	-10 4 4 0
sa:, good	-13 14 0 0
sa:, had	8 -5 0 0
sa:, has	9 -6 0 0
sa:, have	-8 8 0 0
sa:, he	-10 7 2 0
sa:, i	12 -11 0 0
sa:, if	-9 0 8 0
sa:, in	-7 8 2 -3
sa:, no	5 -7 0 0
sa:, not	5 -8 0 3
sa:, on	-11 0 15 -4
sa:, over	-1 6 0 -2
sa:, say	0 6 -6 0
sa:, since	7 -6 0 0
sa:, subject	-3 6 -1 0
sa:, the	35 -48 8 2
sa:, then	-6 12 -4 0
sa:, thi	6 -4 0 0
sa:, though	-6 8 0 0
sa:, three	-6 6 0 0
sa:, to	-32 33 0 0
sa:, tuesday	13 -11 0 0
sa:, two	-11 11 0 0
sa:, until	-5 0 6 0
sa:, wednesday	-28 10 0 21
sa:, were	-8 8 0 0
sa:, when	-6 -1 0 8
sa:, where	-16 1 5 11
sa:, which	14 -18 5 -4
sa:, who	-5 7 0 -1
sa:, whose	9 -8 0 0
sa:, with	2 -12 8 0
sa:-	-8 9 -4 1
sa:.	-1 7 0 -9
sa:. "	5 1 -10 0
sa:. )	-6 1 4 0
sa::	-7 2 11 -1
sa:: <day-ahead>	13 -12 0 0
sa:: <day-today>	-7 8 0 0
sa:: <number>	-25 20 9 -2
sa:: <quality>	-7 8 0 0
sa:: <span>	12 -12 0 0
sa:: a	7 -5 0 0
sa:: the	-10 16 -2 -4
sa:: your	-7 7 0 0
sa:;	1 8 -11 -9
sa:; <name>	-7 8 0 0
sa:; <seat>	-3 6 0 0
sa:; a	-9 10 0 0
sa:; and	9 -8 0 0
sa:; the	6 -15 7 0
sa:<agent>	-8 8 -4 5
sa:<day-ahead>	-11 3 0 9
sa:<day-ahead> ,	-11 7 0 0
sa:<day-ahead> .	-14 5 11 0
sa:<day-ahead> to	0 -18 14 6
sa:<day-gone>	-9 13 0 -11
sa:<day-gone> )	-18 20 0 0
sa:<day-gone> .	0 3 -8 0
sa:<day-gone> :	0 -10 13 0
sa:<day-gone> ;	1 -6 6 0
sa:<day-gone> and	-2 -8 11 0
sa:<day-gone> by	-11 7 3 0
sa:<day-gone> for	1 2 -7 0
sa:<day-gone> that	4 1 -12 0
sa:<day-gone> to	0 7 -11 0
sa:<day-gone> with	-17 10 6 0
sa:<day-today>	13 -4 -17 0
sa:<day-today> (	12 -9 -1 -1
sa:<day-today> ,	-36 30 12 -2
sa:<day-today> .	-17 14 -25 22
sa:<day-today> and	9 -7 0 0
sa:<day-today> that	0 -6 6 0
sa:<day-today> to	-20 22 0 0
sa:<day-today> without	-17 18 0 0
sa:<day-today> —	7 -3 -3 -3
sa:<duty>	0 2 4 -9
sa:<gate>	7 1 -14 -6
sa:<goods-amount>	6 -9 2 0
sa:<level-noun>	6 -21 3 14
sa:<level>	19 -7 -21 0
sa:<level> .	11 0 -10 -6
sa:<level> <day-today>	10 -9 0 0
sa:<level> for	-6 7 0 0
sa:<level> from	6 -1 0 0
sa:<level> in	9 -14 -1 2
sa:<level> lower	-8 8 0 0
sa:<level> of	6 -5 0 0
sa:<level> on	-12 6 3 4
sa:<level> since	8 -6 0 0
sa:<level> tax	-8 8 0 0
sa:<level> that	6 -4 0 0
sa:<money>	19 -17 0 0
sa:<month-ahead>	-24 11 11 0
sa:<month-ahead> ,	-15 11 4 0
sa:<month-gone>	-10 4 0 6
sa:<month-gone> ,	-21 0 9 11
sa:<month-gone> for	14 -12 0 0
sa:<month-today>	9 -7 0 0
sa:<name>	10 -1 -21 4
sa:<name> 's	-17 15 -11 9
sa:<name> ,	17 -19 2 -2
sa:<name> .	13 -27 13 -3
sa:<name> agree	-10 10 0 0
sa:<name> and	7 -2 -16 5
sa:<name> had	14 -12 0 0
sa:<name> put	8 -7 0 0
sa:<name> say	13 -12 0 0
sa:<name> sign	8 -8 0 0
sa:<name> to	8 -6 0 0
sa:<name> will	-3 7 -3 0
sa:<name> would	12 -11 0 0
sa:<not>	1 -3 11 -19
sa:<number>	-1 -14 27 -12
sa:<number> (	-13 -9 18 0
sa:<number> )	2 -7 5 0
sa:<number> ,	13 -13 0 0
sa:<number> .	36 -42 11 -7
sa:<number> :	-22 15 10 -1
sa:<number> again	-11 -9 17 0
sa:<number> and	-8 4 4 0
sa:<number> hour	-10 11 0 0
sa:<number> is	-11 11 0 0
sa:<number> of	5 -8 2 0
sa:<number> on	2 -7 -3 6
sa:<number> p	-8 8 0 0
sa:<number> th	-5 6 0 0
sa:<office>	-19 10 4 4
sa:<office> ,	1 -7 1 3
sa:<office> .	-2 -5 -4 12
sa:<office> from	-16 17 0 0
sa:<organisation>	0 4 -7 0
sa:<organisation> 's	6 -4 0 0
sa:<organisation> ,	6 -11 1 0
sa:<organisation> .	-11 5 8 0
sa:<organisation> and	8 -8 0 0
sa:<organisation> has	-16 19 -1 0
sa:<organisation> is	-5 -2 0 8
sa:<organisation> must	9 -8 0 0
sa:<organisation> say	6 -2 -1 0
sa:<organisation> would	-11 11 0 0
sa:<person>	12 12 -26 -24
sa:<person> 's	18 -10 -8 0
sa:<person> ,	14 -5 -10 -6
sa:<person> and	-12 23 -10 0
sa:<person> in	7 -6 0 0
sa:<person> of	9 -2 -5 0
sa:<person> on	-7 6 0 0
sa:<person> to	-7 9 0 0
sa:<points> of	-5 7 0 0
sa:<quality>	-7 8 -4 3
sa:<quality> )	-6 -9 6 7
sa:<quality> ,	10 -9 0 0
sa:<quality> and	-31 27 -5 6
sa:<quality> car	-4 6 0 0
sa:<quality> colleague	-7 9 0 0
sa:<quality> copper	12 -10 0 0
sa:<quality> good	-8 -7 16 0
sa:<quality> minister	-11 12 0 0
sa:<quality> port	6 -6 0 0
sa:<quality> rice	-14 15 0 0
sa:<seat>	16 -1 -7 -23
sa:<seat> 's	-12 13 0 0
sa:<seat> ,	-7 10 0 0
sa:<seat> .	15 -10 -3 -1
sa:<seat> <day-gone>	3 1 0 -6
sa:<seat> and	-10 11 0 0
sa:<seat> had	9 -3 -3 0
sa:<seat> have	-7 8 0 0
sa:<seat> in	-16 11 5 0
sa:<sender>	11 0 -21 0
sa:<span>	-10 9 -5 8
sa:<span> ,	4 -8 4 0
sa:<span> .	-5 7 0 -7
sa:<span> after	15 -15 0 0
sa:<span> and	11 -9 0 0
sa:<span> at	-13 13 0 0
sa:<span> before	-11 11 0 0
sa:<span> from	-17 17 0 0
sa:<span> later	3 -9 2 0
sa:<span> of	-8 1 -5 11
sa:<span> on	-15 1 0 13
sa:<span> to	12 -10 0 0
sa:<taker>	-2 -4 8 0
sa:<v-agree>	0 4 0 -16
sa:<v-bear>	24 -15 -21 4
sa:<v-begin>	6 -11 -5 13
sa:<v-deny>	-3 2 -7 7
sa:<v-down>	2 -1 3 -11
sa:<v-end>	-1 7 -10 0
sa:<v-impose>	7 -5 2 -9
sa:<v-propose>	8 -12 11 -9
sa:<v-return>	6 -1 -3 -2
sa:<v-say>	4 -8 5 -2
sa:<v-sell>	7 0 -10 0
sa:<v-stay>	0 -8 9 3
sa:<v-suspend>	-7 9 3 -12
sa:<v-target>	17 -2 -22 -6
sa:<v-threaten>	9 -6 -1 0
sa:<v-up>	0 -2 10 -15
sa:?	8 -8 5 -13
sa:a	10 1 -21 -4
sa:a <level>	-7 7 0 0
sa:a <office>	-8 5 -1 5
sa:a <organisation>	-8 9 0 0
sa:a <quality>	-9 11 0 0
sa:a deal	-5 6 0 0
sa:a duty	8 -6 0 0
sa:a framework	-10 11 0 0
sa:a list	-7 0 7 0
sa:a notice	7 0 -5 0
sa:a second	-7 10 0 -1
sa:a tariff	1 -8 6 0
sa:a telephone	6 -4 -1 0
sa:a trade	9 -4 -4 0
sa:a truce	11 -9 -2 0
sa:about	10 -9 0 -4
sa:about the	11 -9 0 0
sa:accept	11 -11 0 0
sa:accord	-9 9 0 0
sa:across	-13 11 0 0
sa:additional	19 -10 -7 0
sa:additional duty	9 -7 0 0
sa:after	18 -11 -7 -1
sa:after <number>	-10 11 0 0
sa:after the	10 -7 0 0
sa:afternoon	3 -10 6 0
sa:afternoon .	0 -10 7 0
sa:again	-1 -2 11 -6
sa:again ,	6 -5 0 0
sa:again .	-17 2 15 0
sa:against	4 -6 0 0
sa:ago	-12 13 0 0
sa:ago .	-8 11 -2 0
sa:agree	-11 2 12 -6
sa:agree ,	-6 7 0 0
sa:agree .	-2 -10 12 0
sa:agree on	-9 15 -7 0
sa:agree to	-5 -3 12 0
sa:ahead	-8 2 0 4
sa:airport	20 -17 -6 0
sa:al	-6 7 0 0
sa:al -	-8 9 0 0
sa:alive	-8 8 0 0
sa:all	6 0 -12 2
sa:all .	4 -3 -6 3
sa:along	13 -12 0 0
sa:am	13 -11 0 0
sa:an	9 -10 0 0
sa:an agreement	-11 12 0 0
sa:an extension	0 8 -5 -2
sa:an hour	-1 -8 10 0
sa:an order	12 -9 -2 0
sa:and	-10 8 5 -5
sa:and ,	-6 3 3 0
sa:and <name>	-11 15 -18 6
sa:and <person>	11 -4 -5 -1
sa:and <quality>	-14 20 -14 5
sa:and <seat>	6 0 -11 -1
sa:and a	6 -3 -1 0
sa:and agree	-12 0 13 0
sa:and by	-15 16 0 0
sa:and come	15 -11 -3 0
sa:and end	-2 -7 -1 12
sa:and for	-4 0 7 0
sa:and forty	-4 -8 12 0
sa:and get	-2 8 -3 0
sa:and has	12 -15 2 0
sa:and he	-5 8 0 0
sa:and in	-10 13 0 -1
sa:and is	13 -11 0 0
sa:and it	10 -3 -7 0
sa:and no	-6 2 2 0
sa:and on	8 -5 0 0
sa:and our	-9 6 2 0
sa:and pay	-12 13 0 0
sa:and the	23 -20 -3 -6
sa:and their	0 -8 8 0
sa:and they	9 -7 0 0
sa:and what	-5 6 0 0
sa:and which	10 -8 0 0
sa:and wine	-9 9 0 0
sa:and would	-8 8 0 0
sa:announce	5 -4 -11 7
sa:announce .	4 -8 -2 7
sa:announce that	6 -4 0 0
sa:another	19 -8 -7 -4
sa:another <span>	9 -4 -3 0
sa:answer	-11 8 4 0
sa:answer with	-9 7 1 0
sa:any	12 -7 -3 0
sa:are	8 -3 -11 2
sa:are to	-4 7 0 0
sa:are up	6 -5 0 0
sa:arrangement	7 -4 0 0
sa:as	9 -8 3 -10
sa:as long	0 -6 5 0
sa:as of	-11 12 0 0
sa:as the	11 -7 0 0
sa:aside	-4 9 -5 0
sa:ask	0 -7 5 2
sa:ask for	-6 4 0 3
sa:at	26 -4 -17 -16
sa:at the	-5 13 -5 -4
sa:autumn	0 7 -5 0
sa:away	10 -9 0 0
sa:back	18 -11 -7 -1
sa:back to	10 -5 -3 0
sa:ban	-7 8 0 0
sa:ban on	-8 10 0 0
sa:bargain	6 -5 0 0
sa:battery	-26 24 1 0
sa:be	-5 4 4 -6
sa:be ask	9 -9 0 0
sa:be at	-10 11 0 0
sa:be extend	-3 6 0 0
sa:be in	-10 12 0 0
sa:be no	13 -13 0 0
sa:be the	-9 11 0 0
sa:bean	9 -6 -3 0
sa:because	-15 16 0 0
sa:become	6 -5 0 0
sa:beef	0 -6 7 0
sa:been	-7 5 0 0
sa:before	0 3 0 -10
sa:before ,	13 -9 -1 0
sa:before .	-14 6 7 0
sa:before <day-ahead>	7 -6 0 0
sa:before a	-8 10 0 0
sa:begin	-11 2 -2 12
sa:behind	-12 3 7 0
sa:being	-4 -10 14 0
sa:being .	-3 -8 11 0
sa:believe	-20 12 8 0
sa:below	-13 0 0 13
sa:beside	10 -9 0 0
sa:between	-8 10 0 0
sa:between the	6 -3 -1 0
sa:both	-3 -14 16 0
sa:both country	0 -9 10 -2
sa:both government	-8 -1 10 0
sa:breakfast	17 -14 -2 0
sa:bring	-9 11 0 -1
sa:broke up	-5 0 0 7
sa:busan	12 0 -10 0
sa:but	-6 2 6 -1
sa:but the	8 -7 0 0
sa:buy	-6 9 -2 0
sa:by	0 4 -10 5
sa:by <day-ahead>	8 -6 0 0
sa:by <number>	19 -18 -1 0
sa:by <person>	-12 12 0 0
sa:by half	-4 0 6 0
sa:by telephone	6 -1 -3 0
sa:by the	-2 6 -1 -1
sa:call	17 -15 0 0
sa:call a	9 -8 0 0
sa:can	10 -18 5 0
sa:can be	11 -9 0 0
sa:car	-3 6 -1 0
sa:ceasefire	21 -20 0 0
sa:cement	-5 6 0 0
sa:change	-3 -7 10 0
sa:charge	17 -11 -1 0
sa:cheese	8 -5 0 0
sa:chip	11 -4 -3 0
sa:christma	-7 10 0 0
sa:clock	-11 13 0 0
sa:close	8 -4 -2 0
sa:close on	-2 6 0 0
sa:closed <level>	6 -6 0 0
sa:club	7 -5 0 0
sa:coffee	-14 5 8 0
sa:coffee .	-13 14 0 0
sa:colleague	-7 9 0 0
sa:colleague ,	-5 8 0 0
sa:collect	10 -12 0 0
sa:come	19 -11 -10 0
sa:come .	-6 7 0 0
sa:come home	18 -15 -2 0
sa:comment	6 -2 -2 0
sa:commerce	0 -7 -2 11
sa:conference	15 -14 0 0
sa:consent	-8 9 0 0
sa:control on	7 0 -5 0
sa:copper	14 -13 0 0
sa:could	11 -8 -1 0
sa:could not	6 -5 0 0
sa:count	-13 14 0 0
sa:country .	9 -6 -1 0
sa:course	-5 -5 10 0
sa:crude	-7 9 0 0
sa:custom	7 -4 0 0
sa:dairy	6 -5 0 0
sa:date	-7 13 -4 0
sa:date :	-8 8 0 0
sa:day	0 7 -8 -6
sa:day ,	-5 7 0 0
sa:day of	-20 22 0 0
sa:dead	12 -11 0 0
sa:deal	-1 6 -5 0
sa:decide	12 -11 0 0
sa:declare	7 -6 0 0
sa:did	12 -3 -10 0
sa:did not	-8 13 -6 0
sa:die	9 -7 0 0
sa:dinner	7 -13 4 0
sa:discuss	-3 -1 8 0
sa:doe	-5 0 10 0
sa:doe .	6 -5 0 0
sa:dollar	6 -6 0 0
sa:don't	-8 0 7 0
sa:done	-4 13 -9 0
sa:door	-6 -9 13 0
sa:double	0 5 -6 0
sa:double its	6 -3 0 0
sa:down	1 -3 6 -4
sa:down .	8 -10 0 0
sa:down <level>	-18 18 0 0
sa:down by	12 -10 0 0
sa:draw	13 -12 0 0
sa:due	6 -10 4 -1
sa:due to	6 -1 -3 0
sa:duty	6 -2 1 -8
sa:duty of	9 -13 3 0
sa:duty would	-4 0 6 0
sa:each	6 0 -9 -3
sa:each other	8 0 -10 0
sa:edition	7 -5 0 0
sa:effect	12 -9 -1 0
sa:effect .	7 -7 0 0
sa:either	9 -5 -1 0
sa:election	-10 10 0 0
sa:eleven	13 -12 0 0
sa:end	0 0 -8 7
sa:end .	-7 6 0 0
sa:end a	5 -8 1 0
sa:end of	-6 9 0 0
sa:end on	25 -20 -3 0
sa:enter	12 -11 0 0
sa:evening .	7 -7 0 0
sa:ever	8 -7 0 0
sa:everybody	0 -7 0 7
sa:exchanged	13 -10 0 0
sa:expect	-4 0 6 0
sa:expect to	-3 6 0 0
sa:expire	7 -1 -2 -2
sa:expire .	-7 9 0 0
sa:expire on	18 -12 0 -1
sa:export	-9 14 -6 0
sa:export of	-6 7 0 0
sa:extend their	3 -9 5 0
sa:extension	-2 10 -5 -2
sa:extension of	-6 10 0 -1
sa:face	12 -12 0 0
sa:failed	-10 12 0 0
sa:fall	-8 -4 15 0
sa:fall .	-7 0 8 0
sa:farm	3 -6 0 0
sa:fee on	-9 9 0 0
sa:find	11 -8 0 0
sa:first	16 -11 -7 1
sa:first .	12 -10 0 0
sa:fish	-8 11 0 -1
sa:flag	-5 7 0 0
sa:flat	-5 -2 0 8
sa:flower	-12 12 0 0
sa:fly	-11 11 0 0
sa:follow	6 -5 0 0
sa:for	-5 8 3 -13
sa:for <day-ahead>	-10 15 -2 0
sa:for <name>	19 -17 -1 0
sa:for <number>	7 -5 0 0
sa:for <seat>	-4 6 0 0
sa:for <span>	-13 10 8 -4
sa:for another	12 -11 0 0
sa:for it	-7 8 0 0
sa:for talk	10 -5 -5 0
sa:for the	-7 7 3 -7
sa:for two	-9 10 0 0
sa:forty	0 -11 11 0
sa:forty minute	-4 -8 12 0
sa:found	13 -11 0 0
sa:four	-5 6 0 0
sa:fourth round	17 -15 0 0
sa:framework	-10 13 0 0
sa:freeze	-13 13 0 0
sa:friday ,	24 -23 0 0
sa:friday <day-today>	-24 24 0 0
sa:from	-2 2 -6 4
sa:from <day-ahead>	-24 15 4 0
sa:from <day-gone>	-10 11 -9 5
sa:from <level>	15 -7 -5 0
sa:from <name>	-7 10 -1 0
sa:from the	0 -13 9 3
sa:full	-5 6 0 0
sa:gave	11 -10 0 0
sa:gazette	-15 15 0 0
sa:geneva	14 -11 -1 0
sa:get	7 0 -8 0
sa:give	0 6 -4 -4
sa:go	0 0 6 -8
sa:go .	-7 0 8 0
sa:go down	-5 0 6 0
sa:go for	-4 6 0 0
sa:go on	-10 6 5 0
sa:go the	6 -5 0 0
sa:go to	8 -4 0 0
sa:go up	6 -5 0 0
sa:good	0 -10 13 -3
sa:good .	-3 -5 8 0
sa:good morning	-13 13 0 0
sa:government	3 -15 9 0
sa:great	0 -8 8 0
sa:grower	2 -6 0 3
sa:had agree	-8 5 1 0
sa:had been	-14 8 8 0
sa:had meet	3 -13 1 6
sa:had put	-10 3 0 6
sa:half	3 -8 3 0
sa:hall	0 -8 8 0
sa:hand .	-9 10 0 0
sa:handshake	-7 7 0 0
sa:has	15 -4 -8 -14
sa:has been	-2 7 -4 0
sa:has had	6 -5 0 0
sa:has hold	11 -10 0 0
sa:has it	-14 15 0 0
sa:has no	8 -7 0 0
sa:has not	4 -6 0 0
sa:has say	-9 11 0 0
sa:has still	-19 20 0 0
sa:has to	16 -13 0 0
sa:have	6 -4 2 -6
sa:have been	4 -6 0 2
sa:have to	-2 -4 7 0
sa:he	-1 5 -6 0
sa:he and	-8 9 0 0
sa:he had	10 -13 -2 5
sa:he is	-7 3 3 0
sa:he would	14 -11 -2 0
sa:head	-8 6 1 0
sa:here	-13 15 0 0
sa:here ,	-12 13 0 0
sa:higher	7 -2 -2 0
sa:him	0 -3 6 0
sa:himself	-7 -4 -1 12
sa:his	-10 12 -7 1
sa:his <person>	-3 8 -1 0
sa:his <quality>	-10 13 0 0
sa:hold	0 -1 6 -2
sa:hold for	19 -18 0 0
sa:hold in	-5 6 0 0
sa:holiday	11 -9 0 0
sa:home	18 -13 -3 0
sa:hotel	14 -12 0 0
sa:hour	3 -9 7 0
sa:hour and	-4 -8 11 0
sa:house	-10 11 0 0
sa:i	8 -6 0 0
sa:i am	6 -6 0 0
sa:i've	-7 0 7 0
sa:ice	6 -6 0 0
sa:if	9 -15 7 0
sa:if the	13 -13 0 0
sa:if they	-6 6 0 0
sa:if you	-6 -3 10 0
sa:importer	-3 -7 9 0
sa:impose tariff	-5 0 8 0
sa:in	13 -24 15 -2
sa:in <month-ahead>	-22 8 10 1
sa:in <month-gone>	-20 17 0 1
sa:in <seat>	10 -5 4 -14
sa:in <span>	6 -4 0 0
sa:in a	-3 12 -9 0
sa:in an	9 -8 0 0
sa:in busan	6 0 -9 0
sa:in geneva	8 -6 0 0
sa:in london	7 -5 0 0
sa:in our	6 -1 -2 0
sa:in place	7 -6 0 0
sa:in that	-8 8 0 0
sa:in the	-15 -7 19 8
sa:in their	-8 8 0 0
sa:in two	-8 10 0 0
sa:in which	6 -3 0 0
sa:increase	-8 -1 10 0
sa:index	6 -5 0 0
sa:into	8 -6 0 0
sa:investigation	-8 1 6 0
sa:is <level>	-4 7 -2 0
sa:is a	-9 11 0 0
sa:is at	7 -5 0 0
sa:is in	10 -17 1 0
sa:is no	6 -2 -1 0
sa:is not	7 -6 0 0
sa:is still	0 -10 0 8
sa:is the	14 -9 -4 0
sa:is what	-7 8 0 0
sa:it	17 -9 -6 -8
sa:it 's	-12 12 0 0
sa:it ,	11 -9 -2 0
sa:it .	0 -10 6 6
sa:it has	11 -2 -7 0
sa:it in	6 -4 0 0
sa:it is	11 -7 -7 0
sa:it on	6 -5 0 0
sa:it say	-9 12 -1 0
sa:it that	-13 13 0 0
sa:it up	10 -9 0 0
sa:it would	-1 -5 7 0
sa:its	15 -14 0 -7
sa:its duty	10 -8 0 0
sa:its own	-5 -8 12 0
sa:joke	-6 7 0 0
sa:keep	8 -6 0 0
sa:keep their	6 -4 0 0
sa:know what	-8 8 0 0
sa:lake	11 -9 0 0
sa:lamb	-12 13 0 0
sa:last ,	-11 6 4 0
sa:last <month-gone>	17 -14 0 0
sa:last until	9 -6 0 0
sa:last week	-9 12 -4 0
sa:last year	3 -9 4 0
sa:lasted	-15 15 0 0
sa:late	-3 10 -8 0
sa:later	-3 -3 8 0
sa:law	8 -15 4 0
sa:law .	10 -9 0 0
sa:led	-11 13 0 0
sa:lentil	-11 0 0 13
sa:less	15 -13 0 0
sa:let	0 -7 7 0
sa:letter	6 -5 0 0
sa:level	-4 -10 0 15
sa:levy	0 -9 9 0
sa:lift	-12 7 5 0
sa:lift its	-7 7 0 0
sa:line	-4 6 0 0
sa:list	3 -10 6 0
sa:list of	3 -8 3 0
sa:live	13 -5 -6 0
sa:longer	-2 -6 10 0
sa:look	17 -17 0 0
sa:lorry	6 -6 0 0
sa:lower .	-11 12 0 0
sa:machinery	-12 13 0 0
sa:make	0 -13 12 0
sa:margin	-1 -13 14 0
sa:matter	6 -3 -1 0
sa:may	-5 6 0 -2
sa:me	6 -2 -3 0
sa:measure	-11 0 10 0
sa:mediator	7 -7 0 0
sa:medicine	-6 9 0 0
sa:meet	-10 2 0 9
sa:meet .	-2 0 -4 7
sa:meet in	9 -11 4 -3
sa:meet since	-2 -3 0 7
sa:meet the	9 -9 0 0
sa:member	7 -7 0 0
sa:men	-13 0 10 0
sa:midnight	-9 11 0 0
sa:milk	7 -6 0 0
sa:minister	-14 15 -4 3
sa:minister of	-12 13 0 0
sa:ministry	12 -18 0 8
sa:minute	-15 9 6 0
sa:minute .	-17 13 2 0
sa:monday	-7 9 0 0
sa:monday <day-today>	-8 9 0 0
sa:month	-12 17 -6 0
sa:month .	-9 8 0 0
sa:more than	6 -6 0 0
sa:morning .	-11 11 0 0
sa:most	-17 10 7 0
sa:most of	-21 12 7 0
sa:move	14 -12 0 0
sa:must	21 -16 -4 0
sa:my	-12 16 -2 0
sa:name to	-5 6 0 0
sa:need	-8 12 0 -2
sa:need the	-15 15 0 0
sa:negotiate	-17 17 0 0
sa:negotiation	-17 18 -1 0
sa:new	0 -10 9 0
sa:new duty	-5 -1 9 0
sa:new tariff	6 0 -9 0
sa:newspaper	-12 12 0 0
sa:next	-3 7 -3 0
sa:next .	-11 12 0 0
sa:nickel	0 -7 8 0
sa:night	-13 8 4 0
sa:nine	11 -10 0 0
sa:no	13 -7 -3 -6
sa:no .	-3 7 -4 0
sa:no longer	-8 0 8 0
sa:no more	8 -8 0 0
sa:no word	0 -5 7 0
sa:nobody	-3 10 -6 0
sa:none	14 -13 0 0
sa:northern	17 -17 0 0
sa:not	6 -5 0 0
sa:not on	-6 7 0 0
sa:not say	7 -3 -2 0
sa:note	-1 -9 9 0
sa:nothing	-4 -5 14 -5
sa:nothing on	0 -7 7 0
sa:notice .	7 -3 0 0
sa:now	10 -14 3 0
sa:of	0 1 -11 10
sa:of <day-gone>	-9 10 0 0
sa:of <level>	20 -15 -2 0
sa:of <month-ahead>	-11 14 0 0
sa:of <month-gone>	0 -14 5 10
sa:of <name>	14 -26 1 10
sa:of <number>	17 -9 -5 0
sa:of <person>	6 -1 -3 0
sa:of <seat>	8 -5 -2 0
sa:of <span>	-11 17 -7 0
sa:of all	-5 6 0 0
sa:of both	0 -9 10 -4
sa:of its	9 -4 -3 0
sa:of last	7 -6 0 0
sa:of one	-16 12 5 0
sa:of talk	-10 5 -3 9
sa:of the	-11 9 7 -10
sa:of their	10 -7 0 0
sa:of thi	-5 6 0 0
sa:off .	7 -5 0 0
sa:off the	-10 11 0 0
sa:offer	7 -6 0 0
sa:official	-7 9 0 0
sa:oil	11 -9 0 0
sa:old	6 -5 0 0
sa:on .	12 -10 0 0
sa:on <day-gone>	11 -7 1 -17
sa:on <day-today>	14 -10 -3 -1
sa:on a	-6 9 -13 5
sa:on export	-10 11 0 0
sa:on it	7 -6 0 0
sa:on paper	3 -11 4 0
sa:on rare	8 -8 0 0
sa:on tariff	-13 10 1 0
sa:on that	0 -6 7 0
sa:on the	18 -18 3 -9
sa:once more	-14 14 0 0
sa:one	-7 10 0 -6
sa:one .	-8 11 0 0
sa:open	-6 0 -6 10
sa:order	15 -22 1 0
sa:ore	-12 13 0 0
sa:origin	-3 -5 0 10
sa:other	5 2 -12 0
sa:other 's	-8 8 0 0
sa:other side	-11 11 0 0
sa:our	9 -5 -3 0
sa:our own	-5 6 0 0
sa:out	18 -14 -2 -4
sa:out in	6 -5 0 0
sa:out of	11 -5 -5 0
sa:out on	12 -8 -1 0
sa:over	8 -17 15 -8
sa:over the	6 0 0 -3
sa:own	-8 0 11 0
sa:p	-7 8 0 0
sa:p .	-8 8 0 0
sa:pact	6 -6 0 0
sa:page	9 -7 0 0
sa:palm	10 -9 0 0
sa:palm oil	10 -9 0 0
sa:paper	9 -10 0 0
sa:pari	-12 0 13 0
sa:part	7 -13 3 0
sa:past	-9 10 0 0
sa:past midnight	-13 13 0 0
sa:pause .	12 -11 0 0
sa:pause in	-17 19 0 0
sa:pay <number>	8 -6 0 0
sa:pay in	-14 15 0 0
sa:peace	4 -8 2 0
sa:person	-6 -2 8 0
sa:place of	6 -5 0 0
sa:point	12 -7 -4 0
sa:port	11 -10 0 0
sa:powder	8 -7 0 0
sa:preliminary	6 -3 0 0
sa:prepare	0 4 -6 0
sa:president	-11 11 0 0
sa:price	10 -8 0 0
sa:promise to	-8 9 0 0
sa:propose	-9 9 0 0
sa:published	6 0 -2 0
sa:purchase	-8 6 0 0
sa:put	3 -9 -6 11
sa:put <number>	2 -10 0 6
sa:put a	-9 0 0 8
sa:put its	7 -11 1 0
sa:question	9 -6 -1 0
sa:quote	8 -8 0 0
sa:raise	-1 6 -4 0
sa:rate	20 -17 -2 -1
sa:raw	-11 12 0 0
sa:read	-6 -4 11 0
sa:reduce	-1 -4 6 0
sa:remain	6 -5 0 0
sa:reply	6 -2 -2 0
sa:report	7 -5 0 0
sa:reporter	0 7 -6 0
sa:resume	-6 8 0 0
sa:return	15 -16 0 0
sa:return to	7 -6 0 0
sa:review	-10 0 11 0
sa:rise	4 -8 3 0
sa:rise <level>	13 -11 0 0
sa:rise to	-8 8 0 0
sa:river	12 -12 0 0
sa:room	20 -20 0 0
sa:round	-7 8 -3 1
sa:round .	-10 11 0 0
sa:rule	4 -9 -6 7
sa:rule of	-4 -2 0 8
sa:run	5 -8 -6 7
sa:run out	12 -7 -2 0
sa:run until	-1 -6 0 10
sa:sale	10 -9 0 0
sa:same	-6 5 5 -7
sa:sardine	-12 0 0 13
sa:say	-1 2 1 -7
sa:say ,	9 -3 -4 0
sa:say .	-5 0 6 -3
sa:say he	-8 9 0 0
sa:say it	1 -8 2 0
sa:say on	16 -15 -2 1
sa:say that	0 -12 7 0
sa:school	6 -5 0 0
sa:second	-23 10 4 7
sa:second round	-4 8 0 0
sa:secretary	-9 -2 -1 15
sa:see	26 -20 -4 -2
sa:see no	10 -9 0 0
sa:seem	-12 13 0 0
sa:sell	10 -8 0 0
sa:settle	-3 6 -1 0
sa:shall	8 -4 0 0
sa:she	13 -12 0 0
sa:sheet of	-4 7 -1 0
sa:ship	9 -7 0 0
sa:shook	7 -4 0 0
sa:shook hand	6 -3 0 0
sa:should	-10 0 10 0
sa:show	-5 7 0 0
sa:shut	2 -10 5 0
sa:side	-10 15 -1 -3
sa:side .	-13 14 0 0
sa:sign	-3 11 -8 -2
sa:sign a	-4 -2 7 0
sa:sign an	13 -11 0 0
sa:sign by	-12 12 0 0
sa:sign for	-13 13 0 0
sa:sign in	3 -7 3 0
sa:sign on	10 -8 0 0
sa:signature	8 -4 0 0
sa:signature of	6 -4 0 0
sa:since .	0 -7 8 0
sa:since <month-gone>	11 -1 -3 -2
sa:since the	0 -2 -5 6
sa:single	-5 6 0 0
sa:sit	-8 -1 5 4
sa:sleep .	6 -5 0 0
sa:small	9 -8 0 0
sa:so	-6 3 5 0
sa:so .	11 -10 0 0
sa:some	6 -5 0 0
sa:something	-5 6 0 0
sa:soybean	10 -8 0 0
sa:speak	-6 7 0 0
sa:special	-9 10 0 0
sa:spent	-13 14 0 0
sa:spoke	9 -3 -4 0
sa:spoken	4 -13 8 0
sa:spring ,	-5 7 0 0
sa:standstill	-11 14 -1 0
sa:start	-1 -1 0 6
sa:start on	-4 -2 0 8
sa:state	0 -9 7 0
sa:statement	17 -14 0 0
sa:stay	-4 8 -3 0
sa:stay .	-9 11 0 0
sa:stay as	-8 10 0 0
sa:step	7 -4 -1 0
sa:still	0 -2 -6 6
sa:still to	-25 18 0 8
sa:stockholm	-20 23 -1 0
sa:stop	-19 23 -6 0
sa:strike	17 -14 0 0
sa:subject to	-3 6 -1 0
sa:summer	-11 11 1 0
sa:summit	-10 0 11 0
sa:sunday	-5 7 0 0
sa:table	7 0 -7 0
sa:table ,	10 -9 0 0
sa:take <level>	7 -6 0 0
sa:take effect	9 -7 -1 0
sa:take it	-15 6 0 8
sa:take up	-5 -2 8 0
sa:talk ,	-21 22 0 0
sa:talk .	15 -18 1 0
sa:talk about	13 -12 0 0
sa:talk in	10 -8 0 0
sa:talk on	-25 24 1 0
sa:talk with	-2 7 -3 0
sa:talked	-4 16 -11 0
sa:talking	-5 -2 9 0
sa:tariff	-8 4 4 0
sa:tariff .	-11 2 10 -2
sa:tariff for	-7 8 0 0
sa:tariff in	11 -10 0 0
sa:tariff on	5 0 -7 0
sa:tariff truce	6 -3 -1 0
sa:tea	9 -3 -3 0
sa:team	-10 6 0 4
sa:telephone	13 -8 -6 0
sa:tell ,	14 -10 -3 0
sa:tell a	-7 8 0 0
sa:tell the	-12 13 0 0
sa:tell us	-6 7 0 0
sa:temporary	6 -5 0 0
sa:term	10 -3 -7 0
sa:th	-5 6 0 0
sa:that	10 -5 0 -9
sa:that <name>	24 -27 -1 4
sa:that <person>	7 -3 -2 0
sa:that <quality>	-8 -1 10 0
sa:that both	-16 13 3 0
sa:that had	-8 10 0 0
sa:that he	15 -10 -6 0
sa:that is	-14 15 0 0
sa:that it	6 -15 7 0
sa:that nothing	-17 5 9 0
sa:that there	8 -2 -4 0
sa:that they	-7 9 0 0
sa:that was	7 -6 0 0
sa:the	6 -6 7 -5
sa:the <day-ahead>	-5 7 -6 1
sa:the <day-gone>	-2 11 -7 -1
sa:the <level>	21 -12 -8 0
sa:the <name>	1 6 -9 -2
sa:the <office>	16 -7 -4 -8
sa:the <person>	18 -4 -16 -3
sa:the <quality>	-11 13 -3 0
sa:the <seat>	2 -10 6 0
sa:the agreement	6 -3 0 0
sa:the border	-8 8 0 0
sa:the clock	-18 18 0 0
sa:the coffee	-13 14 0 0
sa:the door	-1 -5 7 0
sa:the duty	-17 17 0 0
sa:the end	-4 12 -6 0
sa:the first	-3 4 -6 2
sa:the house	-15 15 0 0
sa:the law	9 -8 0 0
sa:the matter	6 -5 0 0
sa:the northern	7 -7 0 0
sa:the one	-5 0 6 0
sa:the other	-7 8 0 0
sa:the permit	-6 7 0 0
sa:the same	-16 14 6 -6
sa:the second	-18 1 5 10
sa:the signature	6 -4 0 0
sa:the suspension	7 -6 0 0
sa:the talk	3 -11 5 0
sa:the third	-32 34 -1 -1
sa:the time	-5 -6 10 0
sa:the truce	-9 12 0 -3
sa:the two	4 -7 9 -7
sa:the way	-10 11 0 0
sa:the year	-1 7 -5 0
sa:their	1 -6 8 -2
sa:their <office>	0 -11 11 0
sa:them	10 0 -7 -8
sa:themselve	-27 23 4 0
sa:then	-3 9 -7 0
sa:there	1 8 -18 0
sa:there .	-10 11 0 0
sa:there is	-5 9 -3 0
sa:there were	22 -19 -5 0
sa:they	9 -2 -4 -6
sa:they agree	6 -3 0 0
sa:they had	-10 14 -2 0
sa:they pay	-8 8 0 0
sa:they would	8 -5 0 0
sa:thi .	-13 13 0 0
sa:thi week	0 -5 6 0
sa:thi year	6 0 -3 0
sa:thing	6 -3 0 0
sa:think	-13 14 0 0
sa:third	-21 25 -4 0
sa:third meet	-8 11 0 0
sa:third round	-8 9 0 0
sa:third time	-24 25 0 0
sa:though	-6 7 0 0
sa:three	-13 17 -2 0
sa:through	6 -5 -10 6
sa:through <day-ahead>	-1 -5 0 8
sa:thursday ,	7 -6 0 0
sa:thursday <day-today>	10 -8 0 0
sa:tiktok	-7 8 0 0
sa:time	8 0 -5 -9
sa:time ,	2 3 -7 0
sa:time .	-11 15 -2 0
sa:time being	-2 -9 11 0
sa:time since	-2 6 0 0
sa:to	-11 18 -11 -5
sa:to <day-ahead>	-10 13 -1 0
sa:to <day-gone>	-6 -3 10 0
sa:to <number>	7 -9 1 0
sa:to <seat>	8 -6 0 0
sa:to a	12 -13 0 1
sa:to agree	-6 6 0 0
sa:to be	-3 9 -7 0
sa:to come	7 -5 -2 0
sa:to discuss	-11 0 9 0
sa:to extend	-7 4 2 0
sa:to go	0 -8 8 0
sa:to hold	7 -12 4 0
sa:to meet	-9 5 -2 5
sa:to one	-11 11 0 0
sa:to say	-17 11 6 0
sa:to sign	-12 14 -1 0
sa:to stop	-2 6 -3 0
sa:to suspend	-5 0 6 0
sa:to take	-17 10 0 8
sa:to talk	6 -5 0 0
sa:to the	-15 22 -6 0
sa:to vote	-14 15 0 0
sa:too	7 -4 0 0
sa:top	7 -5 0 0
sa:trade	8 -15 -1 11
sa:trade ,	3 -1 -8 4
sa:trade minister	-8 9 0 0
sa:transcript	0 -13 15 0
sa:translated	0 -4 7 0
sa:translated from	-2 -2 7 0
sa:triple	7 -2 -3 0
sa:truce	-8 5 1 0
sa:truce .	-5 6 1 -4
sa:truce between	10 -11 0 0
sa:truce of	9 -4 -2 0
sa:truce on	-16 18 -2 0
sa:tuesday	9 -15 6 0
sa:tuesday <day-today>	3 -10 7 0
sa:turn	-10 16 -6 0
sa:twice	-4 -2 9 0
sa:twice .	-9 7 1 0
sa:two	-26 15 18 -13
sa:two .	-32 32 0 0
sa:two <office>	-5 8 0 0
sa:two government	18 -18 0 0
sa:two president	-11 0 12 0
sa:two side	-3 6 0 0
sa:under	6 0 -2 -1
sa:under a	9 -8 0 0
sa:under the	14 -11 -1 0
sa:under which	-11 15 -2 0
sa:until	8 -9 -4 6
sa:until <day-ahead>	19 -28 0 9
sa:until <month-ahead>	7 -7 0 0
sa:until the	-6 10 -1 0
sa:up	5 -8 1 2
sa:up in	0 -5 0 7
sa:up on	11 -9 0 0
sa:up to	0 -8 5 0
sa:us .	-8 9 0 0
sa:used	-13 13 0 0
sa:value	6 -6 0 0
sa:vote .	-15 15 0 0
sa:vote on	10 -8 0 0
sa:voted	10 -8 0 0
sa:wait	14 -12 0 0
sa:wait for	9 -7 0 0
sa:want	-4 7 -2 0
sa:want to	-7 8 0 0
sa:was	4 3 -5 -12
sa:was .	-10 11 0 0
sa:was a	-14 15 0 0
sa:was the	-14 13 0 0
sa:way	-7 8 0 0
sa:wednesday	-27 9 0 21
sa:wednesday <day-today>	-25 6 0 21
sa:week	-19 5 4 12
sa:week .	1 5 -7 -3
sa:week ago	-14 12 1 0
sa:week of	-7 -11 5 14
sa:week that	9 -8 0 0
sa:welcome	10 -9 0 0
sa:were	18 -7 -14 -2
sa:were not	-9 10 0 0
sa:were to	14 -13 0 0
sa:what	5 2 -14 -4
sa:what it	-20 21 0 0
sa:what was	14 -10 -1 0
sa:wheat	-14 11 4 0
sa:when	14 -17 0 5
sa:when a	7 -6 0 0
sa:when the	4 -13 0 7
sa:where	-17 4 4 10
sa:where <person>	-11 9 1 0
sa:where he	-11 1 2 4
sa:where the	-10 0 0 10
sa:which	12 -7 0 -10
sa:which has	7 -6 0 0
sa:which the	-13 11 0 0
sa:who	-3 6 0 -3
sa:who has	8 -7 0 0
sa:who have	7 -5 0 0
sa:whose	12 -11 0 0
sa:will	-4 8 0 -6
sa:will go	-7 7 0 0
sa:will keep	6 -5 0 0
sa:will not	-12 2 9 0
sa:will pay	7 -6 0 0
sa:wine	-3 6 -2 0
sa:wine .	-5 7 0 0
sa:winter	-6 7 0 0
sa:winter .	-7 7 0 0
sa:with	-4 4 3 -9
sa:with <name>	3 1 -8 0
sa:with <person>	-8 3 3 0
sa:with a	-12 11 0 0
sa:with the	0 3 -6 0
sa:withdraw	-7 7 0 0
sa:without	-11 14 0 -2
sa:without a	-4 7 -1 0
sa:word	-10 0 8 0
sa:word .	-14 11 2 0
sa:word on	0 -7 7 0
sa:would	7 -4 0 -8
sa:would have	9 -7 0 0
sa:would not	10 -8 0 0
sa:would take	8 -7 0 0
sa:write that	-11 12 0 0
sa:year	13 -10 -5 0
sa:year 's	-6 0 8 0
sa:yes	6 -4 0 0
sa:you	11 -33 14 0
sa:· <day-today>	11 -9 0 0
sa:—	8 -5 0 -9
sa:— <name>	-12 20 -11 0
sa:— <person>	2 -8 1 0
sa:— a	5 -19 9 0
sa:— for	9 -5 -3 0
sa:— tuesday	-2 -4 8 0
sb:" <span>	11 -10 0 0
sb:" a	1 -11 0 6
sb:" he	13 -11 0 0
sb:" i	13 -12 0 0
sb:" if	-2 -2 7 0
sb:" in	-16 12 5 0
sb:" it	-10 10 0 0
sb:" nobody	-6 6 0 0
sb:" say	6 -3 0 0
sb:" the	5 -16 7 0
sb:&	0 -9 0 11
sb:'s	3 -11 9 -2
sb:'s a	10 -4 0 -6
sb:'s foreign	-2 6 0 -1
sb:'s the	17 -15 0 0
sb:'s trade	-17 21 -1 0
sb:(	-15 21 -3 -7
sb:( <person>	9 -9 0 0
sb:)	-14 21 -8 -4
sb:) ,	-11 13 0 0
sb:) :	15 -14 0 0
sb:) —	-14 16 -1 0
sb:+	4 -12 6 0
sb:,	10 -14 4 3
sb:, "	3 -6 3 -1
sb:, <day-today>	10 -6 -3 0
sb:, <level>	7 -5 0 0
sb:, <name>	10 -8 0 -2
sb:, <number>	17 -14 0 0
sb:, <person>	-20 14 5 1
sb:, <span>	-7 7 0 0
sb:, a	4 -12 0 8
sb:, agree	-4 -2 0 9
sb:, and	-5 3 -4 8
sb:, as	-16 16 0 0
sb:, at	-27 14 14 -4
sb:, but	-6 9 0 0
sb:, by	7 -5 0 0
sb:, for	0 -11 6 2
sb:, he	-3 6 0 0
sb:, his	9 -8 0 0
sb:, in	-41 15 13 14
sb:, it	-5 0 7 0
sb:, meet	-8 0 8 -1
sb:, mr	15 -14 0 0
sb:, no	-8 8 0 0
sb:, of	-5 10 0 -3
sb:, on	10 -20 -1 13
sb:, one	7 0 -8 0
sb:, our	-10 9 0 0
sb:, say	10 -5 0 -5
sb:, sign	-9 0 9 0
sb:, since	8 -6 0 0
sb:, tell	-5 6 0 0
sb:, that	11 -3 0 -9
sb:, the	3 -6 1 1
sb:, under	6 0 -3 0
sb:, was	-8 3 0 7
sb:, when	-7 10 0 -1
sb:, which	-6 4 -7 4
sb:, who	0 4 -22 10
sb:, will	-7 11 -2 0
sb:, with	-14 7 7 -1
sb:-	13 -9 -6 0
sb:. <number>	-24 27 -1 0
sb:: "	-13 14 0 0
sb:: <level>	-4 6 0 0
sb:: <name>	0 -13 -1 15
sb:: <number>	9 -7 -4 1
sb:: <organisation>	-6 7 0 0
sb:: <person>	10 -11 0 0
sb:: <seat>	-3 7 -2 0
sb:: an	12 -10 0 0
sb:: in	-1 17 -14 -4
sb:: it	6 -14 -1 9
sb:: that	-5 7 0 0
sb:: the	-19 17 5 -3
sb:: they	-9 5 3 0
sb:: what	-10 4 7 -1
sb:;	-10 11 -7 3
sb:; <person>	9 -3 -4 0
sb:; in	-2 -11 3 8
sb:<agent>	12 -6 0 -9
sb:<day-ahead>	-4 14 -12 -4
sb:<day-ahead> ,	0 4 -14 0
sb:<day-ahead> the	6 0 -5 0
sb:<day-gone>	4 -5 6 -8
sb:<day-gone> ,	0 2 -7 3
sb:<day-gone> :	12 -12 -2 1
sb:<day-gone> <person>	-9 8 0 0
sb:<day-today>	39 -29 -7 -10
sb:<day-today> (	-3 7 -1 0
sb:<day-today> ,	24 -25 0 -1
sb:<day-today> —	19 -19 0 0
sb:<duty>	1 -10 4 0
sb:<goods>	10 -12 -5 7
sb:<level-noun>	-4 0 -4 11
sb:<level>	24 -25 -2 1
sb:<level> ,	-8 9 -3 1
sb:<level> ;	-3 6 0 0
sb:<level> and	10 -8 0 0
sb:<level> in	36 -32 -1 -1
sb:<level> of	0 -7 7 0
sb:<level> since	-4 -3 0 7
sb:<month-ahead>	-10 15 0 -2
sb:<month-gone>	-23 25 6 -16
sb:<month-gone> ,	-1 2 3 -10
sb:<month-gone> and	-3 6 0 0
sb:<name>	6 0 -19 2
sb:<name> 's	0 7 -10 -6
sb:<name> ,	0 6 -4 -5
sb:<name> :	9 -6 0 0
sb:<name> and	-7 2 0 3
sb:<name> had	-19 20 0 0
sb:<name> has	3 -18 0 11
sb:<name> is	-3 8 -1 0
sb:<name> meet	-4 -17 4 17
sb:<name> pay	-7 7 0 0
sb:<name> put	8 -6 0 0
sb:<name> reach	-8 9 0 0
sb:<name> sign	13 -9 -6 0
sb:<name> —	6 -3 0 0
sb:<not>	-20 16 -1 5
sb:<number>	5 10 -33 -11
sb:<number> ,	7 -5 0 -1
sb:<number> -	21 -21 0 0
sb:<number> /	-3 7 -1 0
sb:<number> and	12 -8 -3 0
sb:<number> of	-4 6 0 0
sb:<number> the	13 -9 0 0
sb:<number> —	-14 15 0 0
sb:<office>	-23 18 -12 11
sb:<office> 's	11 -14 2 0
sb:<office> ,	0 0 5 -12
sb:<office> :	15 -10 -3 -2
sb:<office> and	3 -14 8 0
sb:<office> in	1 -11 3 3
sb:<office> meet	-3 17 -8 -7
sb:<office> of	-6 1 -7 9
sb:<organisation>	8 -3 -9 0
sb:<organisation> ,	-3 16 -8 -11
sb:<organisation> and	9 -6 -1 0
sb:<organisation> has	-7 0 0 7
sb:<organisation> in	5 0 -2 -7
sb:<organisation> of	19 -18 0 0
sb:<organisation> on	0 -7 0 6
sb:<organisation> say	-12 11 0 0
sb:<person>	-6 2 13 -21
sb:<person> 's	-18 5 11 0
sb:<person> (	8 -7 0 0
sb:<person> )	6 -6 0 0
sb:<person> ,	5 -6 0 2
sb:<person> :	0 -10 8 6
sb:<person> agree	-6 -4 11 0
sb:<person> and	-13 14 0 -4
sb:<person> come	3 -7 2 0
sb:<person> for	21 -9 -14 0
sb:<person> had	-3 12 -8 0
sb:<person> in	-6 -3 5 5
sb:<person> is	-4 -3 13 -1
sb:<person> meet	5 4 -7 -3
sb:<person> of	-3 11 -8 0
sb:<person> sit	-5 8 -2 0
sb:<person> tell	-2 7 -4 0
sb:<person> was	8 -8 0 0
sb:<person> will	0 0 3 -8
sb:<points>	14 -8 -5 0
sb:<quality>	22 -6 -17 -12
sb:<quality> -	10 -14 0 5
sb:<quality> and	-6 11 0 -7
sb:<quality> good	7 -1 -3 0
sb:<quality> negotiator	15 -13 0 0
sb:<quality> official	-11 8 0 0
sb:<quality> side	-3 6 0 0
sb:<quality> trade	12 -6 -3 -1
sb:<seat>	8 -4 -9 4
sb:<seat> 's	-23 14 0 8
sb:<seat> ,	18 -1 -20 -4
sb:<seat> /	6 -6 0 0
sb:<seat> had	-10 -6 7 7
sb:<seat> in	-8 9 0 0
sb:<sender>	16 -12 0 -9
sb:<span>	7 -1 0 -23
sb:<span> ,	10 -19 12 -6
sb:<span> after	-14 13 0 0
sb:<span> in	-14 21 -5 0
sb:<v-agree>	12 -15 5 -6
sb:<v-begin>	2 0 -6 0
sb:<v-buy>	14 -21 2 0
sb:<v-deny>	11 -8 0 0
sb:<v-down>	-14 9 10 -7
sb:<v-end>	7 -5 3 -8
sb:<v-impose>	13 -7 -2 -5
sb:<v-propose>	-8 8 -1 1
sb:<v-return>	-5 13 -13 0
sb:<v-say>	6 2 -9 -6
sb:<v-sell>	6 -3 -8 1
sb:<v-stay>	0 -1 -6 7
sb:<v-target>	4 -2 -6 3
sb:<v-threaten>	-7 12 -4 0
sb:<v-up>	-5 0 -5 11
sb:@	1 -7 5 0
sb:[	12 -11 0 0
sb:_	-10 5 5 0
sb:a	2 -6 -2 10
sb:a .	8 -6 0 0
sb:a <office>	1 6 0 -8
sb:a <organisation>	0 -2 6 -2
sb:a framework	15 -15 0 0
sb:a further	5 1 -7 0
sb:a hotel	-16 18 0 0
sb:a meet	-12 4 5 0
sb:a new	-19 20 0 0
sb:a second	-4 8 0 0
sb:a tariff	-12 13 0 0
sb:a technical	21 -30 0 7
sb:a third	-12 15 0 0
sb:a trade	-12 1 10 0
sb:a truce	-3 0 6 0
sb:a working	-7 -2 -3 14
sb:about	-1 -6 2 6
sb:above	7 -6 0 0
sb:across	-8 9 0 0
sb:act	-2 7 -2 0
sb:additional	7 -4 0 0
sb:after	-7 13 -7 0
sb:after <person>	0 -10 8 0
sb:after <span>	-9 14 -3 0
sb:after geneva	-11 12 0 0
sb:again	5 5 -14 -3
sb:again ,	-12 17 0 -1
sb:again in	6 4 -8 -7
sb:against	-4 7 0 0
sb:agenda	-13 8 6 -5
sb:ago	-10 9 2 0
sb:agree	0 -7 5 3
sb:agree at	7 -5 0 0
sb:agree in	1 -1 -8 6
sb:agree to	0 -8 7 0
sb:agreement	7 -10 4 -2
sb:agreement was	-5 8 0 0
sb:agreement with	8 -6 0 0
sb:air	-12 -4 16 0
sb:al	-4 6 0 0
sb:all	-9 16 0 -8
sb:all time	-10 10 0 0
sb:also	1 -7 6 -2
sb:am	-6 7 0 0
sb:an	-3 0 7 -8
sb:an <office>	-6 7 0 0
sb:an hour	-6 0 7 0
sb:and	-5 6 -1 -1
sb:and <name>	-30 22 5 3
sb:and <number>	-12 15 0 0
sb:and <person>	-8 -10 14 4
sb:and <quality>	-2 8 0 -7
sb:and <seat>	7 -6 0 0
sb:and a	0 -4 6 -5
sb:and has	17 -15 0 0
sb:and i	-6 7 0 0
sb:and in	0 7 -7 -4
sb:and it	18 -11 -1 -2
sb:and on	6 -6 -5 5
sb:and that	-9 10 0 0
sb:and the	13 -10 -3 0
sb:and trade	-6 8 0 0
sb:and we	-19 19 0 0
sb:and will	10 -13 0 1
sb:announce	-10 4 7 0
sb:another	-6 5 1 0
sb:approve	-9 11 0 0
sb:are	-13 6 2 4
sb:are to	-10 13 -3 0
sb:arrangement of	9 -9 0 0
sb:arrive	-4 -4 6 1
sb:arrive in	-4 -4 6 1
sb:as	-11 11 3 -5
sb:ask for	-7 8 0 0
sb:at	-16 5 2 11
sb:at <level>	23 -20 0 0
sb:at a	-8 6 -4 5
sb:at least	7 -2 -2 0
sb:at midnight	19 -18 0 0
sb:at the	-22 17 0 5
sb:back to	-7 8 0 0
sb:ban	-12 2 7 1
sb:bargain	-3 -11 1 10
sb:base	-16 -3 15 3
sb:batlle	-7 7 0 0
sb:be	-16 10 1 1
sb:be in	-11 2 3 0
sb:be the	-8 2 4 0
sb:bean	-1 -5 9 -1
sb:beef	4 -6 1 0
sb:been	-6 4 0 1
sb:before the	10 -5 -3 0
sb:between	10 -17 0 9
sb:between <person>	1 -7 -10 11
sb:between <seat>	0 -9 6 0
sb:between the	5 -8 4 0
sb:boat	-5 6 0 0
sb:body	8 -7 0 0
sb:both country	-9 -2 0 9
sb:both side	11 0 0 -12
sb:breakfast	-6 9 0 0
sb:bridge	10 -21 10 0
sb:bring	-6 7 0 0
sb:but	1 2 0 -7
sb:butter	10 -9 0 0
sb:buy	8 -6 0 0
sb:by	29 -22 -9 -7
sb:by <number>	6 -5 0 0
sb:by <person>	-8 11 -2 0
sb:by <span>	12 -11 0 0
sb:by a	9 -8 0 0
sb:by our	9 0 0 -8
sb:by telephone	15 -11 -2 -1
sb:c	12 -10 0 0
sb:call	-8 1 -14 17
sb:can	-6 1 0 3
sb:car	11 -9 0 0
sb:charge	-9 3 -1 7
sb:cheese	-6 7 0 0
sb:city	9 -9 0 0
sb:clock	-18 18 0 0
sb:closed	6 -4 0 0
sb:colleague ,	-11 7 2 0
sb:come	-13 10 0 0
sb:come to	3 -9 6 0
sb:communiqué	8 -10 0 0
sb:company	9 -7 0 0
sb:conclude in	-4 0 6 0
sb:conference	-13 18 -6 0
sb:consensu	6 -5 0 0
sb:consultation	-15 14 -2 1
sb:continue	-8 0 7 1
sb:conversation	-7 6 0 -2
sb:copper	-7 8 0 0
sb:counted	4 -11 5 0
sb:country	-15 -1 6 11
sb:country meet	0 -10 9 -2
sb:course	-5 0 7 0
sb:custom	12 -12 -6 4
sb:cut	6 -9 2 -1
sb:de	-6 0 6 0
sb:deadline	14 -13 0 0
sb:deal	5 -8 2 0
sb:deal with	7 -4 0 0
sb:delegation	-11 19 -11 0
sb:did	7 -4 0 -1
sb:did not	-8 11 0 0
sb:dinner	0 -2 6 -1
sb:discuss	-17 8 1 2
sb:dispute	7 -2 -1 0
sb:doe	2 -6 4 0
sb:done	18 -12 -5 0
sb:down	0 -6 -7 10
sb:down in	13 -12 -1 0
sb:due	7 -18 9 3
sb:due in	-8 3 3 0
sb:duty ,	0 -9 2 6
sb:duty on	-8 2 2 0
sb:each	-17 16 4 -5
sb:each other	-9 5 5 -2
sb:earlier	-22 23 0 0
sb:economy	-9 4 5 0
sb:else	-6 7 0 0
sb:end	0 0 5 -7
sb:end <span>	-4 7 0 0
sb:enter	10 -9 0 0
sb:evening	16 -9 -8 0
sb:every	7 -2 0 0
sb:exemption	-4 -3 9 0
sb:expert	-11 -30 -4 35
sb:expert ,	-6 -10 0 16
sb:explain	6 -5 0 0
sb:export	8 -6 -3 0
sb:export licence	6 -2 0 0
sb:extend	5 -6 0 0
sb:extend the	6 -6 0 0
sb:extension ,	-3 6 0 0
sb:face	0 7 0 -3
sb:fact	0 -11 7 0
sb:fact sheet	-2 -7 8 0
sb:fall	-12 3 9 0
sb:farm	8 -3 -2 0
sb:farm good	7 -2 -2 0
sb:farmer	-10 10 0 0
sb:firm	6 -4 0 0
sb:first	-25 33 -4 -14
sb:first ,	12 -10 0 0
sb:first meet	-16 24 -7 -2
sb:fish	9 -6 0 0
sb:five	-8 9 0 0
sb:flew	-3 7 -3 0
sb:followed	-13 7 3 0
sb:for	15 -7 -24 6
sb:for <day-ahead>	-6 2 5 -2
sb:for <name>	10 -9 -2 0
sb:for <quality>	6 -4 0 0
sb:for <span>	11 -3 -6 -1
sb:for the	17 -10 -6 0
sb:force	9 -9 0 0
sb:forty	-12 4 7 0
sb:four	-9 13 0 -1
sb:fourth	-16 24 -4 -5
sb:fourth round	-7 8 0 0
sb:framework	9 -7 0 0
sb:framework for	6 -5 0 0
sb:friday	6 -5 0 0
sb:from	-4 -3 4 7
sb:from <day-gone>	8 -4 0 0
sb:from <name>	-19 19 0 0
sb:from a	5 -7 1 0
sb:from our	-5 1 6 -3
sb:further	5 0 -9 2
sb:geneva ,	-18 22 -3 0
sb:geneva in	14 -12 0 0
sb:give	-17 17 0 0
sb:given	15 -13 0 0
sb:go	-5 0 0 8
sb:go on	10 -13 2 -1
sb:go to	-14 1 0 14
sb:good	-7 10 -10 3
sb:good morning	-21 14 0 6
sb:grower	12 -9 0 0
sb:grower in	6 -5 0 0
sb:had	-22 31 -11 0
sb:had agree	12 -7 0 -1
sb:had been	-3 0 -5 8
sb:had meet	-9 19 -6 -3
sb:had prepare	0 7 -6 0
sb:hand	0 -6 11 0
sb:hand in	-8 9 0 0
sb:harvest	9 -9 0 0
sb:has the	7 1 0 -9
sb:have	13 -13 0 -1
sb:have a	-5 7 0 0
sb:have been	12 -5 -6 0
sb:have meet	-14 10 0 1
sb:having	-7 10 0 0
sb:he	-2 3 0 -6
sb:he and	-1 7 -2 0
sb:he had	-2 6 -1 0
sb:he has	2 -8 4 0
sb:he was	6 -20 0 11
sb:he would	-5 12 0 -4
sb:hearing	16 -13 0 0
sb:her	6 -6 0 0
sb:here	10 -5 -3 -1
sb:him	-5 7 0 0
sb:his	0 3 0 -10
sb:his <office>	12 -11 0 0
sb:his <person>	0 6 -5 0
sb:his <quality>	-12 13 0 0
sb:hold in	-11 13 -4 0
sb:holiday	16 -14 0 0
sb:home	10 -11 0 -2
sb:hope	7 -7 0 0
sb:hotel	-12 14 0 0
sb:house	8 -4 0 0
sb:house of	9 -7 0 0
sb:i	9 -1 -12 0
sb:if it	-9 11 0 0
sb:in	-11 10 -1 2
sb:in <month-ahead>	-4 8 0 -2
sb:in <month-gone>	-19 15 9 -6
sb:in <seat>	2 12 -23 -5
sb:in <span>	6 -6 0 0
sb:in a	-10 14 -1 0
sb:in geneva	17 -11 -4 0
sb:in london	6 -8 2 0
sb:in the	3 0 0 -11
sb:into	7 -9 0 0
sb:into <name>	7 -7 0 0
sb:invitation	-6 6 0 0
sb:is	17 -10 -5 -6
sb:is due	8 -6 0 0
sb:is in	-1 8 -7 -1
sb:is missing	9 -9 0 0
sb:is not	6 -2 0 0
sb:is part	6 -11 2 0
sb:is plan	-5 8 0 0
sb:is set	-17 20 0 0
sb:is the	13 -11 0 -1
sb:is to	-11 10 6 -7
sb:issued	8 -14 4 0
sb:it	-15 4 2 9
sb:it ,	-12 5 -9 13
sb:it had	1 -7 0 4
sb:it has	12 0 -2 -12
sb:it in	7 -3 -2 0
sb:it say	-8 2 6 0
sb:it was	16 -18 7 -6
sb:it would	-11 7 6 0
sb:item	-9 10 0 0
sb:its	9 -10 -4 4
sb:its own	-5 -4 0 10
sb:itself	0 -11 10 0
sb:joint	-39 20 13 2
sb:joint <organisation>	-8 3 0 4
sb:joint press	-23 4 17 0
sb:joint statement	-5 9 -1 0
sb:josé	-5 6 0 0
sb:josé batlle	-7 7 0 0
sb:land in	-6 7 0 0
sb:last month	6 -5 0 0
sb:last week	-2 -5 0 9
sb:last year	10 -12 0 0
sb:lead	10 -7 -1 0
sb:least	7 -2 -2 0
sb:least <money>	7 -2 -2 0
sb:leave	-2 -9 3 10
sb:leave for	0 -10 0 9
sb:let	8 0 -4 -2
sb:let it	6 -5 0 0
sb:letter	8 -8 0 0
sb:level	-5 -12 0 17
sb:levy	8 -7 0 0
sb:licence	-8 0 -4 12
sb:licence for	-3 0 0 7
sb:like	-2 -5 8 0
sb:line	11 -10 0 0
sb:list	-17 -4 8 14
sb:little	-11 12 0 0
sb:live	-20 5 0 15
sb:live :	-23 6 0 16
sb:london	-7 6 1 0
sb:long	-11 12 0 0
sb:look	-2 -9 7 2
sb:lorry	11 -10 0 0
sb:madrid	3 -7 3 0
sb:magnet	-3 -4 8 0
sb:make	15 -12 0 -4
sb:make in	12 -16 2 0
sb:market	14 -18 4 0
sb:matter	-20 10 6 2
sb:may	-5 7 0 0
sb:mean	-1 7 -3 0
sb:media	6 -2 0 0
sb:medicine	-2 -4 1 6
sb:meet ,	-17 14 -6 3
sb:meet <person>	-10 4 3 -3
sb:meet again	13 -1 -7 -7
sb:meet at	-11 0 0 7
sb:meet for	0 6 0 -2
sb:meet in	-11 -2 4 9
sb:meet of	15 -24 5 4
sb:meet on	-7 6 -1 1
sb:men	-13 13 0 -1
sb:midnight	16 -8 -8 0
sb:midnight ,	22 -20 0 0
sb:midnight in	-2 9 -6 0
sb:million	6 -5 0 0
sb:minister	3 9 -6 -16
sb:minister ,	-2 13 -8 -9
sb:ministry	-5 -13 1 17
sb:minute	20 -20 -1 0
sb:minute past	16 -7 -8 0
sb:missing	16 -16 0 0
sb:month	-6 5 1 0
sb:morning	-6 3 -1 5
sb:morning from	-21 14 0 6
sb:most	12 -13 0 -1
sb:most of	20 -18 -1 0
sb:move	12 -11 0 0
sb:move to	6 -5 0 0
sb:mr	6 -1 -1 -3
sb:mr <person>	-4 6 0 -2
sb:my	19 -18 -1 2
sb:need	10 -4 -5 0
sb:negotiation	-2 7 -1 -3
sb:negotiator	16 -12 -4 0
sb:neither	7 -2 -2 0
sb:new york	4 -8 2 0
sb:next	-11 6 0 2
sb:next meet	7 0 -4 -6
sb:night	-11 18 -8 0
sb:nine	-12 14 0 0
sb:no	-1 3 -6 0
sb:no .	20 -20 0 0
sb:nobody	-24 21 3 0
sb:nobody in	-6 0 6 0
sb:nor	-10 1 0 10
sb:northern	14 -13 0 0
sb:not	0 -4 9 -6
sb:not ,	-14 11 2 0
sb:notice	16 -7 -8 0
sb:now	-3 6 0 0
sb:number	-10 7 5 0
sb:of	5 -9 -6 9
sb:of <day-gone>	4 1 -6 0
sb:of <name>	-26 22 4 -4
sb:of <person>	13 -12 0 0
sb:of <span>	0 -5 9 -2
sb:of a	-4 10 0 -9
sb:of its	-7 -2 0 10
sb:of talk	-6 12 -3 -3
sb:of the	3 -11 3 3
sb:of them	-5 11 -3 -1
sb:of trade	-8 11 0 0
sb:of what	7 -14 6 0
sb:of which	-9 11 0 0
sb:off	13 -4 -4 -7
sb:official	-13 11 0 0
sb:old	7 -11 0 3
sb:on	3 -7 -5 10
sb:on <day-ahead>	13 5 -18 -10
sb:on <day-gone>	-12 8 6 -3
sb:on a	21 -15 -3 -2
sb:on in	-5 -7 6 8
sb:on our	-7 0 0 6
sb:on what	-5 6 0 0
sb:on which	7 -8 -1 2
sb:once	-6 10 0 0
sb:one	8 1 -12 -6
sb:one in	4 0 -7 0
sb:one minute	14 -6 -8 0
sb:open	-2 6 -2 0
sb:open in	-4 8 -1 0
sb:opened	-6 1 6 0
sb:operator	21 -19 0 0
sb:or	22 -21 0 0
sb:orange	8 -7 0 0
sb:order	3 -10 5 0
sb:other in	-9 10 0 0
sb:our <office>	-15 6 8 0
sb:outside	9 -8 0 0
sb:own	-4 -12 6 8
sb:owned	10 -9 0 0
sb:p	12 -11 0 0
sb:p .	10 -9 0 0
sb:pair	-8 10 0 0
sb:paper	-7 4 2 0
sb:part of	10 -16 4 0
sb:past	15 -6 -9 0
sb:past midnight	9 -2 -5 0
sb:pause	-14 -1 7 8
sb:pay	10 -2 -7 -3
sb:pay <number>	6 -5 0 0
sb:peace	12 -12 0 0
sb:pencilled	-4 0 7 -2
sb:pencilled in	-4 0 7 -2
sb:people	-7 14 -7 0
sb:phan	6 -5 0 0
sb:place in	-8 13 -2 -1
sb:plan	-5 6 -1 0
sb:plan for	-4 6 0 0
sb:point	-9 10 0 0
sb:policy	14 -12 0 0
sb:prepare	0 8 -6 0
sb:prepare the	0 9 -7 0
sb:president	-12 -27 34 -7
sb:press	-19 6 13 0
sb:press conference	-3 7 -3 0
sb:promise	0 -8 5 0
sb:propose	14 -1 0 -12
sb:public	13 -12 0 0
sb:put	0 -3 7 -3
sb:q	-7 8 0 0
sb:question	10 -6 -5 0
sb:question :	13 -7 -2 -2
sb:rain	17 -15 0 0
sb:raise	-15 14 0 2
sb:rate	19 -16 0 0
sb:reach	-13 11 1 0
sb:receive	-4 -1 8 0
sb:remain	1 -6 0 0
sb:remark	-13 15 0 0
sb:reply	13 -12 0 0
sb:representative ,	10 -9 0 0
sb:republic	-15 17 0 0
sb:republic of	-14 15 0 0
sb:result	-11 8 3 0
sb:resume	6 -3 0 0
sb:return	-14 15 -2 0
sb:return from	-14 15 0 0
sb:return to	-11 9 0 3
sb:rice	7 -2 0 -2
sb:room	-18 7 12 0
sb:round	9 9 -23 -26
sb:round in	-15 18 0 0
sb:round of	3 2 -4 -6
sb:run	8 -3 0 0
sb:same	0 -12 10 0
sb:same day	-5 0 8 0
sb:say	0 4 -1 -7
sb:say <name>	-6 3 0 0
sb:say <person>	-4 6 0 0
sb:say it	10 -10 0 0
sb:say on	6 -3 0 -1
sb:say that	-16 17 0 -1
sb:second	7 3 -16 -7
sb:second ,	-24 25 0 0
sb:second meet	-2 6 0 0
sb:second round	25 -18 -4 -5
sb:secretary	-17 8 -3 8
sb:section	-6 7 0 0
sb:see	-2 11 -7 0
sb:sell	4 -7 2 0
sb:send	-11 14 -2 0
sb:session	-6 2 -3 6
sb:set	0 8 -3 -1
sb:set for	-15 18 0 0
sb:settle	-1 6 -2 0
sb:shall	-9 7 -1 0
sb:share	10 -7 0 0
sb:share in	7 -6 0 0
sb:she	7 -6 0 0
sb:sheet	-2 -13 14 0
sb:ship	5 -6 -3 3
sb:shook	-14 2 11 0
sb:shook hand	-14 2 11 0
sb:side	13 -1 -10 -4
sb:side meet	17 -2 -5 -11
sb:side will	-4 -3 0 9
sb:sign	21 -14 -7 -9
sb:sign a	-15 5 11 0
sb:sign in	0 5 -8 -1
sb:sign on	10 -9 0 0
sb:signature	16 -10 -2 0
sb:since	-9 5 2 0
sb:since the	-9 9 -2 1
sb:sit	-17 9 -13 15
sb:sit in	-19 3 -1 11
sb:sixth	8 -3 0 -3
sb:so	-12 0 14 0
sb:something	-7 9 0 0
sb:soybean	5 -16 7 -1
sb:speak	16 -14 -4 0
sb:speaking	10 -10 0 0
sb:stand	9 -7 0 0
sb:start	23 -19 -2 -1
sb:state	0 -13 0 12
sb:statement	-12 -3 15 0
sb:steel	8 -13 5 -2
sb:step	-3 6 0 0
sb:still	9 -6 0 0
sb:stockholm	12 -14 0 0
sb:stop	-13 14 0 0
sb:strike	12 -12 0 0
sb:summit	0 -19 18 -1
sb:suspend	11 -9 0 0
sb:suspension	-7 6 0 0
sb:table	-14 18 -1 0
sb:table in	-12 14 0 0
sb:take	-3 12 -6 -4
sb:take place	-14 19 -2 -3
sb:take the	-7 8 0 0
sb:talk	22 -7 -17 -12
sb:talk ,	13 -11 0 0
sb:talk in	-3 11 -5 -8
sb:talk on	9 -7 0 0
sb:talk with	23 -19 0 -4
sb:talked	-6 0 9 0
sb:tariff	-2 0 8 -3
sb:tariff ,	-6 2 5 0
sb:tariff truce	-8 5 1 0
sb:team	15 -12 0 0
sb:technical	11 -37 -1 24
sb:technical meet	5 -19 0 14
sb:telephone	8 -6 -6 0
sb:television	4 0 -6 0
sb:tell	0 9 -13 -5
sb:tell the	15 -14 0 0
sb:text	-11 13 0 0
sb:text ,	-15 17 0 0
sb:thank	-18 19 0 0
sb:that ,	6 -5 0 0
sb:that <name>	-2 -7 0 10
sb:that <person>	4 -9 4 0
sb:that <quality>	-6 6 0 0
sb:that <seat>	-2 -2 6 0
sb:that is	15 -12 0 0
sb:that it	-25 22 4 0
sb:that of	-4 6 0 0
sb:that the	12 -2 -2 -9
sb:that they	-7 8 0 0
sb:that was	8 -8 -3 3
sb:the <day-ahead>	12 -9 0 0
sb:the <level>	-3 -10 13 0
sb:the <name>	14 -14 2 -5
sb:the <office>	6 3 0 -20
sb:the <organisation>	23 -28 -2 0
sb:the <person>	-4 5 -11 9
sb:the <quality>	8 -8 0 0
sb:the <seat>	-6 -11 17 0
sb:the <span>	-10 12 0 0
sb:the agenda	-13 8 6 -5
sb:the agreement	-3 6 0 0
sb:the bridge	-1 -8 11 0
sb:the custom	11 -12 0 2
sb:the delegation	-11 11 -3 0
sb:the fee	-8 8 0 0
sb:the first	-11 23 -10 -10
sb:the fourth	-5 11 -2 -3
sb:the joint	-13 17 -1 -1
sb:the list	-13 2 6 2
sb:the matter	-18 7 6 4
sb:the meet	6 -1 0 -8
sb:the morning	8 -7 0 0
sb:the new	9 -9 -2 3
sb:the next	6 -3 3 -12
sb:the one	13 -12 0 0
sb:the other	7 -3 -1 0
sb:the pause	-16 5 0 9
sb:the president	-8 -3 12 0
sb:the rate	6 -5 0 0
sb:the republic	-14 15 0 0
sb:the same	0 -11 10 0
sb:the second	34 -29 -5 -3
sb:the suspension	-7 7 0 0
sb:the table	-14 17 0 0
sb:the text	-7 8 0 0
sb:the third	3 3 -2 -7
sb:the trade	6 -4 0 0
sb:the truce	25 -12 -17 0
sb:the two	-19 8 10 -3
sb:the visit	3 -14 10 0
sb:the way	-6 0 8 0
sb:their	-6 -8 8 9
sb:their <office>	-13 5 9 -3
sb:their second	-7 11 0 0
sb:them	-24 27 -8 3
sb:then	-9 4 7 -3
sb:then the	-10 0 10 0
sb:there	26 -19 -1 -8
sb:there 's	21 -16 0 -7
sb:there ,	7 -1 0 -3
sb:there is	-11 9 1 0
sb:they	-1 1 1 -7
sb:they are	2 -6 3 0
sb:they did	9 -5 -1 0
sb:they meet	-10 -2 15 -2
sb:they sit	-10 15 -1 -1
sb:they were	25 -23 0 0
sb:thi	15 -9 -3 0
sb:thi is	8 -3 -2 0
sb:thing	-5 0 7 -1
sb:third	-1 9 -9 -5
sb:third meet	15 -13 0 0
sb:third round	10 -4 -1 -3
sb:those	-6 4 3 -1
sb:those of	-8 9 0 0
sb:three	-4 18 -6 -15
sb:three ,	15 -7 0 -8
sb:three round	-7 10 0 0
sb:through	-3 10 -3 -3
sb:through the	8 -5 0 0
sb:thursday	19 -18 0 0
sb:tiktok	-12 14 0 0
sb:time	-13 21 -9 -9
sb:to	5 -13 18 -13
sb:to <level>	-9 12 -2 0
sb:to <name>	7 -3 0 0
sb:to a	0 -8 0 9
sb:to be	-1 -17 10 7
sb:to come	7 -8 0 0
sb:to extend	10 -9 0 0
sb:to go	-6 0 6 0
sb:to meet	-4 10 2 -9
sb:to sign	12 -11 0 0
sb:to take	-7 8 0 0
sb:to visit	-11 9 0 0
sb:together	-7 2 4 0
sb:together in	-7 9 0 0
sb:too	-6 9 0 -2
sb:top	5 -12 6 0
sb:top of	3 -10 6 0
sb:trade	-3 13 -6 -16
sb:trade ,	-15 17 0 0
sb:trade agreement	0 -10 9 0
sb:trade talk	-8 9 0 0
sb:trader	6 -5 0 0
sb:travel	-8 9 0 0
sb:travel to	-5 6 0 0
sb:trawler	6 -6 0 0
sb:truce	6 -4 0 -3
sb:truce ,	-7 10 0 0
sb:truce that	23 -24 2 0
sb:twice	7 -4 0 -1
sb:twice ,	6 -4 0 0
sb:two	-10 6 8 -9
sb:two country	0 -10 6 4
sb:two delegation	-5 7 0 0
sb:two in	7 -18 12 0
sb:two president	1 -11 7 0
sb:two side	3 0 -6 3
sb:under	5 0 -3 -6
sb:until	7 0 -6 -3
sb:up	-15 8 -16 17
sb:up a	-8 0 0 11
sb:up at	-10 7 0 2
sb:up in	0 -2 -5 6
sb:us	-8 12 0 0
sb:view	-6 7 0 0
sb:visit	-6 -9 19 -1
sb:vote	18 -17 0 0
sb:wait	8 -4 0 0
sb:wall	11 -10 0 0
sb:warn	-8 10 -1 0
sb:was	-1 -1 -1 7
sb:was a	-6 6 0 0
sb:was agree	0 5 -6 0
sb:was hold	8 -4 -3 0
sb:was in	-25 15 0 7
sb:was their	-1 -2 6 0
sb:was to	15 -9 -7 0
sb:way	-1 -5 7 0
sb:we	0 8 -6 -8
sb:week	9 -15 -7 12
sb:week ,	6 -13 6 0
sb:week ago	14 0 -12 0
sb:were	-16 20 0 -11
sb:were hold	-22 22 0 0
sb:were in	-18 19 0 0
sb:were the	0 -6 8 0
sb:what	-6 2 5 -2
sb:what <person>	0 -16 13 0
sb:what the	12 -5 -7 0
sb:what was	-15 18 -2 0
sb:whatever	11 -10 0 0
sb:when	-6 10 -3 -2
sb:when the	-1 9 -4 -2
sb:when they	-14 12 2 0
sb:where	8 -3 0 -1
sb:wherea	-7 9 0 0
sb:whether	-15 17 0 0
sb:which	-7 4 -13 12
sb:which <name>	-13 0 0 12
sb:which <seat>	-4 8 0 -2
sb:which the	-12 15 0 0
sb:who	-6 8 -14 8
sb:who has	-5 8 0 0
sb:why	-9 10 0 0
sb:will	5 -3 -14 6
sb:will be	7 -8 1 0
sb:will meet	4 0 -8 0
sb:will raise	-5 0 0 6
sb:will take	-6 4 0 0
sb:wire	-20 21 0 0
sb:with <name>	6 0 -8 -9
sb:with <person>	-8 10 0 0
sb:with the	-18 21 -1 0
sb:without	-1 -4 0 8
sb:without which	-9 0 0 9
sb:working	-11 -11 -3 22
sb:working <organisation>	-5 -6 0 12
sb:would have	10 -7 0 0
sb:would like	-3 -5 8 0
sb:write	11 -16 3 0
sb:year	-1 -10 10 0
sb:year ,	4 -7 0 2
sb:year ago	-14 0 15 0
sb:yes	-7 -17 18 4
sb:yes ,	0 -25 20 6
sb:york	4 -8 2 0
sb:you	-19 22 0 -4
sb:|	8 -6 0 0
sb:·	7 -4 0 0
sb:—	-10 8 9 -7
sb:— <name>	8 -6 0 0
sb:— a	7 -6 0 0
sb:— the	-9 14 -3 0
seat	1 -5 8 -5
seat-home	-6 4 5 -5
seat-side	11 -13 2 -2
sent:calls	31 -30 -15 9
sent:coming	-13 4 9 -1
sent:ended	-9 11 0 -4
sent:experts	-16 -65 -21 79
sent:m=assembly	18 -14 0 0
sent:m=bargain	0 -17 1 10
sent:m=broke up	-6 0 0 6
sent:m=came	-12 8 0 3
sent:m=closed	11 -6 -3 0
sent:m=come	14 -6 -8 -2
sent:m=comes	3 -6 3 0
sent:m=conference	-3 9 -7 0
sent:m=consultations	-11 10 -2 1
sent:m=delegation	-14 19 -2 0
sent:m=delegations	-6 13 -10 -1
sent:m=dinner	3 -11 10 -1
sent:m=due	14 -24 14 -9
sent:m=edition	7 -5 0 0
sent:m=ended	0 4 0 -8
sent:m=expected	3 0 0 -7
sent:m=flew	-3 7 -3 0
sent:m=go	0 -5 10 0
sent:m=here	-1 7 -6 -2
sent:m=invitation	-6 6 0 0
sent:m=lunch	5 -8 0 0
sent:m=meet	5 0 -7 -2
sent:m=meeting	-13 7 -6 9
sent:m=meets	8 -8 -7 3
sent:m=met	-7 0 9 0
sent:m=negotiated	-10 11 0 0
sent:m=negotiating	-5 6 0 0
sent:m=negotiation	-6 9 0 0
sent:m=negotiations	-11 16 -2 -2
sent:m=negotiator	23 -18 -6 0
sent:m=negotiators	-12 17 -8 -1
sent:m=received	-4 -7 14 0
sent:m=round	19 -2 -23 -17
sent:m=rounds	-21 24 0 0
sent:m=sat	-15 9 2 0
sent:m=session	-4 0 -3 6
sent:m=settled	-4 12 -6 0
sent:m=shook hands	-8 0 9 0
sent:m=signed	19 -12 -4 -11
sent:m=sit	2 -7 -6 9
sent:m=sits	-12 5 0 7
sent:m=spent	-14 17 -1 0
sent:m=stop	-6 11 -4 0
sent:m=summit	-8 -19 26 -2
sent:m=table	-2 12 -10 -2
sent:m=talked	-9 9 1 0
sent:m=talking	2 -14 8 0
sent:m=talks	21 -8 -22 -4
sent:m=there	18 -7 -8 -10
sent:m=time	9 1 -6 -17
sent:m=to see	10 -8 0 0
sent:m=visit	-5 -11 19 -3
sent:m=went	-5 14 -8 0
sent:m=where	-10 0 2 8
sent:meets	-10 7 10 -10
sent:running	-3 1 7 -5
sent:summit	-3 -34 41 -33
sent:wished	-4 5 7 -12
sides=0	8 -4 -6 0
sides=1	2 10 -10 -19
sides=2	7 -4 -3 1
sides=3	0 5 1 -11
sides=4	22 -23 1 0
sides=5	6 -5 0 0
t0=future	1 0 -6 2
t0=future-passive	10 -6 -6 0
t0=modal	8 -6 -11 7
t0=modal-passive	-12 15 0 0
t0=past	6 -3 0 -5
t0=past-passive	-12 14 5 -13
t0=perfect	-15 4 4 6
t0=pluperfect	13 -6 -1 -6
t0=present	0 6 -10 -4
t0=present-passive	-3 0 7 -1
t1=future-passive	10 -6 -6 0
t1=gerund	5 5 -5 -14
t1=infinitive	21 -17 0 -4
t1=modal	8 -6 -11 6
t1=modal-passive	-12 15 0 0
t1=participle-passive	4 -2 -8 5
t1=past-passive	-12 13 6 -13
t1=perfect	-13 2 4 6
t1=pluperfect	11 -4 -1 -6
t1=present	-1 5 -7 -3
t1=present-passive	-3 0 7 -1
t2=future	5 -19 -2 13
t2=gerund	-1 9 -6 -2
t2=infinitive	-15 11 0 2
t2=modal	40 -31 -11 0
t2=past	12 -10 1 -14
t2=past-passive	18 -16 0 0
t2=past-passive-not	-6 6 0 0
t2=pluperfect	-13 12 -2 4
t2=present	22 -10 -5 -29
t2=present-passive	19 -16 0 0
tail=a	-2 5 -33 19
tail=c	17 -12 -3 0
tail=d	3 12 -26 -13
tail=e	21 1 -22 -26
tail=f	19 -16 0 0
tail=g	-19 -55 70 -24
tail=h	18 -6 -14 -9
tail=i	5 11 -45 1
tail=k	30 -4 -35 -1
tail=l	43 -15 -26 -13
tail=m	-23 38 -19 -12
tail=n	-9 -27 37 12
tail=p	7 -5 0 0
tail=r	3 9 -26 -3
tail=t	43 -22 -33 -13
tail=u	-24 25 -1 -1
tail=w	-3 15 -2 -11
tail=x	-16 7 -3 11
tail=y	4 -5 4 -11
tail=z	2 0 -7 0
tail=á	-4 9 -6 0
tail=é	-27 29 -8 3
third-side	0 5 0 -13
top	13 -3 -3 -21
town-l	16 -3 -23 2
town-r	22 -7 -5 -32
town=l0	12 -5 -6 -9
town=l1	12 -5 -19 1
town=l2	12 -5 -18 4
town=l3	-12 11 -2 3
town=l4	-14 0 14 1
town=l5	4 4 -10 -3
town=r0	-14 18 -4 -2
town=r1	18 -4 -11 -19
town=r2	10 -7 0 -5
town=r3	10 -16 9 -4
town=r4	10 -8 0 -5
towns=2	17 -7 -6 -11
towns=3	12 0 -20 -6
towns=4	4 1 -15 0
towns=5	10 -4 -4 0
tri:city day-none no-word	-9 0 14 0
tri:city day-none part:sure	15 -13 0 -10
tri:city day-none prev:sure	-14 20 -8 -1
tri:city day-none sent:sure	-5 7 -14 5
tri:city day=l1 no-word	-16 9 9 0
tri:city day=l1 part:sure	-7 7 0 0
tri:city day=l1 sent:sure	-7 9 0 0
tri:city day=l2 no-word	-4 7 0 0
tri:city day=l3 no-word	3 2 -6 0
tri:city day=r0 no-word	10 -12 6 -5
tri:city day=r0 part:sure	-2 12 -9 0
tri:city day=r0 prev:sure	12 -13 -4 5
tri:city day=r1 part:sure	19 -10 -9 0
tri:city day=r1 prev:sure	-1 11 -8 0
tri:city day=r1 sent:sure	-11 0 5 0
tri:city day=r2 no-word	3 4 -10 -2
tri:city day=r3 sent:sure	7 -8 0 0
tri:city day=r4 no-word	-13 18 -3 0
tri:l=( unknown day-none	9 -8 0 0
tri:l=( unknown no-word	7 -6 0 0
tri:l=( unknown sent:sure	12 -11 0 0
tri:l=<begin> city day-none	-37 27 12 0
tri:l=<begin> city day=r0	1 -6 6 0
tri:l=<begin> city day=r1	11 -9 0 0
tri:l=<begin> city no-word	-28 15 17 -3
tri:l=<begin> city sent:sure	8 -8 0 0
tri:l=<begin> day-none no-word	8 -16 6 4
tri:l=<begin> day-none part:sure	4 -7 1 0
tri:l=<begin> day-none prev:sure	-13 12 1 0
tri:l=<begin> day=r0 no-word	12 -13 4 -10
tri:l=<begin> day=r0 prev:sure	-15 14 0 0
tri:l=<begin> day=r0 sent:sure	1 4 -10 -1
tri:l=<begin> day=r1 no-word	0 7 -9 -7
tri:l=<begin> day=r1 prev:sure	-14 15 0 0
tri:l=<begin> day=r2 no-word	-29 20 -6 18
tri:l=<begin> day=r2 sent:sure	4 -7 0 0
tri:l=<begin> day=r3 no-word	11 -7 0 0
tri:l=<begin> day=r3 sent:sure	-8 11 0 0
tri:l=<begin> seat-home day-none	14 -23 5 0
tri:l=<begin> seat-home day=r0	23 -13 -17 -3
tri:l=<begin> seat-home day=r1	-5 8 -1 0
tri:l=<begin> seat-home day=r2	-23 25 0 0
tri:l=<begin> seat-home day=r3	-10 11 0 0
tri:l=<begin> seat-home no-word	25 -11 -26 -7
tri:l=<begin> seat-home prev:sure	-20 16 6 0
tri:l=<begin> seat-home sent:sure	-7 6 1 0
tri:l=<begin> seat-other day-none	-12 1 -1 12
tri:l=<begin> seat-other day=r0	-14 -1 16 0
tri:l=<begin> seat-other no-word	-23 0 13 12
tri:l=<begin> seat-side day-none	6 -17 7 0
tri:l=<begin> seat-side day=r0	3 5 -12 0
tri:l=<begin> seat-side day=r1	-8 9 0 0
tri:l=<begin> seat-side day=r2	-11 11 0 0
tri:l=<begin> seat-side no-word	8 -5 -2 -4
tri:l=<begin> seat-side sent:sure	-9 17 -8 0
tri:l=<begin> unknown day-none	28 -19 -11 -11
tri:l=<begin> unknown day=r0	-12 15 -1 -2
tri:l=<begin> unknown day=r2	-5 -11 0 17
tri:l=<begin> unknown day=r3	22 -13 -3 -2
tri:l=<begin> unknown day=r4	18 -13 0 0
tri:l=<begin> unknown no-word	16 -15 -15 9
tri:l=<begin> unknown part:sure	30 -21 0 -5
tri:l=<begin> unknown prev:sure	-11 15 -4 0
tri:l=<begin> unknown sent:sure	18 -10 -4 -4
tri:l=a day-none no-word	-6 8 0 0
tri:l=a unknown no-word	6 -6 0 0
tri:l=after city no-word	-13 14 0 0
tri:l=after day-none no-word	-11 12 0 0
tri:l=and day-none prev:sure	-17 10 8 0
tri:l=and day-none sent:sure	-6 7 0 0
tri:l=and day=l2 no-word	-5 0 6 0
tri:l=and day=r0 no-word	10 -9 0 0
tri:l=and seat-home day-none	0 -11 0 6
tri:l=and seat-home no-word	9 -19 0 5
tri:l=and seat-other day-none	17 -15 0 0
tri:l=and seat-other no-word	17 -14 0 0
tri:l=and seat-side day-none	-10 11 0 0
tri:l=and seat-side no-word	-11 12 0 0
tri:l=and seat-side part:sure	9 -4 -3 0
tri:l=and unknown day-none	-10 13 -1 0
tri:l=and unknown no-word	27 -25 0 0
tri:l=and unknown prev:sure	-10 11 0 0
tri:l=are unknown no-word	-22 22 0 0
tri:l=at city day=r1	-20 20 -5 0
tri:l=at city no-word	-5 14 -8 0
tri:l=at city part:sure	-8 7 0 0
tri:l=at city sent:sure	5 -6 0 0
tri:l=at day-none no-word	18 -13 -2 0
tri:l=at day-none sent:sure	-7 11 -2 0
tri:l=at day=r0 no-word	-8 10 -1 0
tri:l=at day=r1 no-word	-16 7 5 1
tri:l=at day=r1 part:sure	-11 5 2 0
tri:l=at seat-home day=r0	13 -8 -3 0
tri:l=at seat-home no-word	5 -11 5 0
tri:l=at unknown day-none	9 -5 0 0
tri:l=at unknown day=r1	0 -7 6 2
tri:l=at unknown no-word	6 -11 0 0
tri:l=at unknown part:sure	-15 9 5 0
tri:l=at unknown sent:sure	-9 13 0 0
tri:l=between day-none no-word	-8 9 0 0
tri:l=for city day-none	-7 0 0 9
tri:l=for city no-word	-6 0 0 8
tri:l=for day-none no-word	-3 3 -8 6
tri:l=for seat-home day-none	-7 8 0 0
tri:l=for seat-home no-word	-4 6 0 0
tri:l=for seat-side day-none	12 -5 -5 0
tri:l=for seat-side no-word	13 -5 -5 0
tri:l=for unknown day-none	14 -13 0 0
tri:l=for unknown day=r1	-13 9 0 2
tri:l=for unknown no-word	0 -6 0 5
tri:l=from city day-none	21 -24 2 0
tri:l=from city no-word	17 -15 -1 0
tri:l=from day-none no-word	-4 -1 1 7
tri:l=from day-none sent:sure	9 -7 0 0
tri:l=from day=r1 no-word	4 0 -7 0
tri:l=from seat-home day-none	-14 0 4 12
tri:l=from seat-home no-word	-9 -2 0 13
tri:l=from seat-side day-none	9 -1 -4 -2
tri:l=from seat-side no-word	7 0 -6 -4
tri:l=from unknown day=r1	-7 8 0 0
tri:l=from unknown no-word	-19 21 0 0
tri:l=from unknown sent:sure	-6 0 0 8
tri:l=in city day-none	17 -15 -1 0
tri:l=in city day=l1	-14 18 0 -1
tri:l=in city day=l2	-13 10 1 0
tri:l=in city day=l4	-1 8 -4 0
tri:l=in city day=r0	-7 8 -6 3
tri:l=in city day=r1	1 5 -2 -7
tri:l=in city day=r2	13 -8 -1 -3
tri:l=in city no-word	7 -2 -4 -5
tri:l=in city part:sure	13 0 -3 -16
tri:l=in city prev:sure	-1 7 -12 3
tri:l=in city sent:sure	-7 1 -5 11
tri:l=in day-none part:sure	0 -13 7 13
tri:l=in day-none prev:sure	-6 10 0 -5
tri:l=in day-none sent:sure	9 0 -17 0
tri:l=in day=l1 no-word	-7 12 -8 0
tri:l=in day=l1 part:sure	10 -1 -1 -10
tri:l=in day=l1 prev:sure	-15 17 0 0
tri:l=in day=l1 sent:sure	-13 0 8 3
tri:l=in day=l2 no-word	0 -4 9 -2
tri:l=in day=l2 sent:sure	-9 14 -3 0
tri:l=in day=l3 no-word	3 3 -7 0
tri:l=in day=l3 sent:sure	10 -7 0 0
tri:l=in day=l4 no-word	-13 3 10 -1
tri:l=in day=l4 part:sure	-12 12 0 0
tri:l=in day=l5 no-word	4 -6 0 0
tri:l=in day=r0 sent:sure	-9 -14 15 6
tri:l=in day=r1 no-word	3 -11 -1 14
tri:l=in day=r1 prev:sure	-8 4 11 -14
tri:l=in day=r1 sent:sure	-5 6 0 -1
tri:l=in day=r2 no-word	16 -5 -10 -2
tri:l=in day=r2 part:sure	-16 9 4 0
tri:l=in day=r2 sent:sure	-6 12 -2 -2
tri:l=in day=r3 no-word	2 0 -7 1
tri:l=in day=r3 part:sure	-11 16 -1 0
tri:l=in day=r3 sent:sure	10 -8 -1 0
tri:l=in day=r4 no-word	0 -6 0 6
tri:l=in seat-home day-none	30 -25 4 -26
tri:l=in seat-home day=l2	-8 5 2 0
tri:l=in seat-home day=r0	0 -12 1 7
tri:l=in seat-home day=r1	-3 11 -9 0
tri:l=in seat-home day=r3	-8 4 5 0
tri:l=in seat-home no-word	15 -13 -2 0
tri:l=in seat-home part:sure	-7 0 2 4
tri:l=in seat-home prev:sure	-8 2 7 0
tri:l=in seat-home sent:sure	-4 7 1 -6
tri:l=in seat-other day-none	-5 12 -5 -6
tri:l=in seat-other day=r0	0 -5 9 0
tri:l=in seat-other day=r1	33 -29 0 0
tri:l=in seat-other no-word	2 1 -6 -1
tri:l=in seat-other part:sure	16 -12 0 -3
tri:l=in seat-other sent:sure	-7 0 5 0
tri:l=in seat-side day-none	-15 2 7 10
tri:l=in seat-side day=l1	14 -18 7 -4
tri:l=in seat-side day=l4	0 -5 -5 11
tri:l=in seat-side day=r1	0 3 0 -7
tri:l=in seat-side day=r2	6 -4 0 0
tri:l=in seat-side no-word	9 -17 0 9
tri:l=in seat-side part:sure	-12 14 0 -5
tri:l=in seat-side prev:sure	-1 -14 3 10
tri:l=in seat-side sent:sure	0 -3 8 -4
tri:l=in unknown day-none	-15 16 -9 7
tri:l=in unknown day=l1	-10 14 -12 0
tri:l=in unknown day=l2	6 -8 2 0
tri:l=in unknown day=l4	-17 5 12 0
tri:l=in unknown day=r0	5 -6 2 -1
tri:l=in unknown day=r1	-26 4 13 9
tri:l=in unknown day=r2	-19 25 -2 -4
tri:l=in unknown day=r4	7 -8 5 -7
tri:l=in unknown no-word	-21 14 11 1
tri:l=in unknown part:sure	-29 11 3 10
tri:l=in unknown prev:sure	-17 15 12 -15
tri:l=in unknown sent:sure	10 -2 -19 0
tri:l=is day-none no-word	-14 15 0 0
tri:l=is unknown day-none	-14 15 0 0
tri:l=is unknown no-word	-6 8 0 0
tri:l=leaves day-none no-word	-9 -1 12 0
tri:l=of city day-none	5 0 -10 0
tri:l=of city day=r2	16 -11 -2 0
tri:l=of day-none no-word	-18 21 0 -4
tri:l=of day=r2 no-word	20 -15 -2 0
tri:l=of seat-home day-none	0 -13 11 0
tri:l=of seat-home no-word	4 -19 11 0
tri:l=of seat-side no-word	-1 6 -5 0
tri:l=of unknown day-none	-13 17 -4 -1
tri:l=of unknown day=r2	7 -6 0 0
tri:l=of unknown no-word	-8 12 -3 -1
tri:l=of unknown prev:sure	8 -6 0 0
tri:l=of unknown sent:sure	0 -7 5 0
tri:l=on day-none no-word	18 -16 0 0
tri:l=on unknown day-none	9 -8 0 0
tri:l=on unknown no-word	13 -11 0 0
tri:l=that day-none no-word	-14 6 2 5
tri:l=that seat-home day-none	-10 7 -3 6
tri:l=that seat-home no-word	-11 9 -7 6
tri:l=the city day-none	-15 17 0 0
tri:l=the city no-word	14 -8 -6 0
tri:l=the day-none no-word	-16 22 -6 -1
tri:l=the day-none part:sure	-16 14 0 0
tri:l=the day-none prev:sure	7 -6 0 0
tri:l=the day-none sent:sure	-5 7 0 0
tri:l=the day=l1 no-word	8 -3 -2 0
tri:l=the day=l1 part:sure	18 -17 0 0
tri:l=the day=r1 no-word	8 -5 0 0
tri:l=the day=r2 no-word	6 -19 7 0
tri:l=the seat-side day-none	-8 10 0 0
tri:l=the seat-side no-word	-6 7 0 0
tri:l=the unknown day-none	-4 8 -2 -1
tri:l=the unknown day=l1	19 -18 0 0
tri:l=the unknown day=l2	6 -5 0 0
tri:l=the unknown day=r2	13 -11 0 0
tri:l=the unknown day=r4	7 -5 0 0
tri:l=the unknown no-word	13 -5 -4 -3
tri:l=the unknown part:sure	15 -11 -2 -2
tri:l=the unknown prev:sure	11 -10 0 0
tri:l=to city day-none	7 -5 0 0
tri:l=to city no-word	16 -13 0 0
tri:l=to day-none no-word	13 -17 4 -3
tri:l=to day-none part:sure	-21 21 0 0
tri:l=to day=r1 no-word	-13 13 0 0
tri:l=to day=r1 part:sure	13 -13 -6 5
tri:l=to seat-home day-none	0 -6 4 0
tri:l=to seat-other day-none	-7 8 0 0
tri:l=to seat-side day-none	3 -7 5 -4
tri:l=to seat-side no-word	-1 -5 8 -1
tri:l=to unknown day-none	-6 8 0 0
tri:l=to unknown no-word	-3 7 -1 -1
tri:l=what day-none no-word	12 -9 -1 0
tri:l=with day-none no-word	7 -18 -2 9
tri:l=with day-none part:sure	6 -4 0 0
tri:l=with seat-home day-none	7 -1 -3 0
tri:l=with seat-side day-none	2 -14 0 9
tri:l=with seat-side no-word	0 -12 0 10
tri:l=— day-none no-word	21 -19 0 0
tri:l=— day=l1 no-word	-25 14 14 0
tri:l=— unknown day-none	12 -11 0 0
tri:l=— unknown no-word	6 -4 0 0
tri:seat-home day-none no-word	6 -13 2 7
tri:seat-home day-none part:sure	-5 -1 12 -1
tri:seat-home day-none sent:sure	0 0 0 -6
tri:seat-home day=l0 no-word	13 -6 -6 0
tri:seat-home day=l1 no-word	5 0 -8 -1
tri:seat-home day=l3 no-word	9 -2 -4 0
tri:seat-home day=r0 no-word	9 0 -8 -7
tri:seat-home day=r0 prev:sure	7 -8 0 0
tri:seat-home day=r0 sent:sure	-1 -3 6 1
tri:seat-home day=r1 no-word	8 -5 -3 0
tri:seat-home day=r1 part:sure	-14 19 -9 0
tri:seat-home day=r2 no-word	-15 12 3 0
tri:seat-home day=r2 prev:sure	-5 10 -1 -1
tri:seat-home day=r3 no-word	-7 9 0 0
tri:seat-home day=r4 no-word	-4 1 -4 7
tri:seat-other day-none no-word	0 1 -9 4
tri:seat-other day-none prev:sure	6 -4 0 0
tri:seat-other day=r0 no-word	-12 -4 15 0
tri:seat-other day=r1 part:sure	24 -17 -2 -2
tri:seat-side day-none no-word	-11 3 3 9
tri:seat-side day-none prev:sure	0 -17 14 -1
tri:seat-side day-none sent:sure	7 0 -7 -2
tri:seat-side day=l0 no-word	-4 6 -1 0
tri:seat-side day=l1 no-word	8 -2 0 -1
tri:seat-side day=l2 no-word	0 -8 9 0
tri:seat-side day=r0 no-word	21 -17 -4 0
tri:seat-side day=r1 no-word	5 6 -10 -8
tri:seat-side day=r1 part:sure	-6 5 1 0
tri:seat-side day=r2 no-word	8 0 -10 0
tri:seat-side day=r2 part:sure	-1 -3 6 0
tri:seat-side day=r3 no-word	14 -11 -1 0
tri:seat-side day=r4 no-word	9 -5 -2 0
tri:unknown day-none no-word	24 0 -41 -55
tri:unknown day-none part:sure	2 -13 -5 19
tri:unknown day-none prev:sure	19 -10 -11 -5
tri:unknown day-none sent:sure	7 0 -6 -13
tri:unknown day=l0 no-word	10 -8 0 0
tri:unknown day=l0 sent:sure	-3 -1 0 6
tri:unknown day=l1 part:sure	18 -8 -6 -9
tri:unknown day=l1 prev:sure	-15 16 0 0
tri:unknown day=l1 sent:sure	-6 0 -3 6
tri:unknown day=l2 no-word	8 -11 1 0
tri:unknown day=l2 prev:sure	10 -10 0 0
tri:unknown day=l2 sent:sure	-4 7 0 0
tri:unknown day=l3 no-word	12 -7 0 -1
tri:unknown day=l4 no-word	-5 -2 10 0
tri:unknown day=l4 part:sure	-13 10 0 0
tri:unknown day=r0 no-word	-14 22 -12 -10
tri:unknown day=r0 part:sure	-8 8 3 -8
tri:unknown day=r0 prev:sure	-8 12 -2 -1
tri:unknown day=r0 sent:sure	-23 2 9 11
tri:unknown day=r1 no-word	0 -8 1 9
tri:unknown day=r1 part:sure	-23 11 4 2
tri:unknown day=r1 prev:sure	-5 0 12 -6
tri:unknown day=r2 no-word	3 -17 -4 15
tri:unknown day=r2 part:sure	7 -1 -1 -3
tri:unknown day=r2 sent:sure	-1 6 0 -1
tri:unknown day=r3 no-word	10 -8 -4 1
tri:unknown day=r3 sent:sure	15 -5 -2 -6
tri:unknown day=r4 no-word	21 -26 3 -2
tri:unknown day=r4 part:sure	11 -9 0 0
tri:unknown day=r4 sent:sure	10 -23 0 11
two-words	-7 16 -4 -17
unknown	31 -15 -24 -4
v0-none	21 -8 -6 -17
v0=announce	-11 6 5 0
v0=approve	-10 11 0 0
v0=ask	0 -6 7 0
v0=be	-5 13 -4 -8
v0=call	-5 6 0 0
v0=come	-6 0 2 3
v0=discuss	-18 9 1 2
v0=end	7 -5 0 0
v0=expect	9 -4 0 -5
v0=go	-2 6 -1 -2
v0=have	8 -1 -10 0
v0=keep	10 -8 0 0
v0=leave	-11 -1 6 8
v0=look	-5 -4 6 2
v0=make	11 -16 4 0
v0=move	7 -6 0 0
v0=other	-13 -4 19 5
v0=pay	19 -12 -4 0
v0=plan	-5 9 0 0
v0=prepare	0 9 -7 0
v0=promise	6 -2 -1 0
v0=put	-7 6 1 0
v0=raise	-6 8 0 0
v0=reach	-9 6 1 0
v0=return	-18 16 0 1
v0=run	8 -8 0 0
v0=see	-5 13 -8 0
v0=set	-9 13 0 0
v0=ship	8 -7 0 0
v0=sign	26 -18 -13 -2
v0=sit	-18 9 -6 12
v0=stop	-8 9 0 0
v0=take	-8 12 -1 -2
v1-none	15 -4 -4 -16
v1=announce	-11 6 5 0
v1=approve	-8 10 0 0
v1=ask	3 -7 1 0
v1=be	-14 18 0 -6
v1=call	-5 6 0 0
v1=charge	6 -5 0 0
v1=come	-7 0 3 3
v1=discuss	-18 9 1 2
v1=go	-4 7 -1 0
v1=have	7 -1 -9 0
v1=keep	11 -9 0 0
v1=leave	-12 0 6 8
v1=look	-4 -4 6 1
v1=make	15 -15 0 -2
v1=move	7 -6 0 0
v1=other	-14 -4 19 5
v1=pay	20 -13 -4 -1
v1=plan	-5 9 0 0
v1=prepare	0 9 -7 0
v1=promise	8 -4 -1 0
v1=put	-6 4 2 0
v1=raise	-6 8 0 0
v1=reach	-8 4 4 0
v1=resume	6 -3 0 0
v1=return	-17 19 0 0
v1=run	8 -8 0 0
v1=say	6 -4 0 -1
v1=see	-5 12 -8 0
v1=send	-10 12 -1 0
v1=set	-8 13 -1 0
v1=settle	0 4 -6 0
v1=ship	8 -7 0 0
v1=sign	12 -9 0 -4
v1=sit	0 -2 -8 11
v1=take	-8 11 -1 -2
v2-none	0 7 -3 -9
v2=announce	-4 7 -2 0
v2=answer	5 -7 0 0
v2=approve	7 -5 0 0
v2=be	-14 17 1 -11
v2=begin	7 -6 0 0
v2=call	9 -8 0 0
v2=charge	7 -5 0 0
v2=discuss	-11 0 8 0
v2=double	8 -5 0 0
v2=end	11 -6 -1 0
v2=enter	10 -9 0 0
v2=get	8 -4 -1 0
v2=hold	10 -7 0 0
v2=know	10 -9 0 0
v2=leave	0 -10 0 8
v2=lift	-14 9 5 0
v2=lower	-13 14 0 0
v2=meet	-6 8 -4 0
v2=note	-10 0 11 0
v2=promise	-2 6 -1 0
v2=propose	-6 6 0 0
v2=put	-2 -3 0 6
v2=rise	11 -10 0 0
v2=say	11 -5 -3 -1
v2=sign	9 -5 0 0
v2=sit	8 -11 0 1
v2=stop	-7 7 0 0
v2=take	-2 0 -3 7
v2=tell	15 -8 -4 0
v2=want	-5 6 0 0
v2=write	-13 13 0 0
verbless	-7 12 1 -11
vt0=agree past	-14 14 0 0
vt0=agree pluperfect	17 -16 0 0
vt0=ask present	-10 1 7 0
vt0=be future	-12 13 1 -6
vt0=be modal	-4 -1 0 8
vt0=be present	1 7 -6 -18
vt0=come past	1 -8 0 6
vt0=come present	-8 5 4 0
vt0=conclude past	-8 2 4 0
vt0=discuss future	-6 1 0 3
vt0=end past	7 -5 0 0
vt0=expect present	7 -4 0 0
vt0=have past	-2 6 -2 0
vt0=have present	12 -9 -7 0
vt0=leave past	-2 -6 0 9
vt0=leave present	-10 3 7 0
vt0=make past	1 -9 5 0
vt0=make present	8 -5 0 0
vt0=meet future	0 0 -8 4
vt0=meet past	2 -9 12 -9
vt0=meet pluperfect	0 7 -5 0
vt0=meet present	1 0 -9 3
vt0=other perfect	-12 -3 7 9
vt0=other present	-9 2 5 0
vt0=pay present	17 -16 0 0
vt0=plan present	-5 8 0 0
vt0=prepare pluperfect	0 7 -6 0
vt0=raise past	-5 6 0 0
vt0=run present	8 -8 0 0
vt0=say past	13 -10 0 0
vt0=say present	-10 8 2 0
vt0=set present	-11 14 0 0
vt0=sign future	7 -6 0 0
vt0=sign past	17 -10 -11 -1
vt0=sit present	-20 5 0 13
vt0=take future	-8 8 -1 0
vt1=agree participle	2 -5 -6 8
vt1=agree past	-7 12 -3 -1
vt1=ask present	-10 1 7 0
vt1=be future	-12 13 1 -6
vt1=be modal	-4 -1 0 8
vt1=be past	-11 4 3 3
vt1=be present	1 4 0 -17
vt1=come past	1 -8 0 6
vt1=come present	-8 5 4 0
vt1=conclude past	-8 2 4 0
vt1=discuss future	-6 1 0 3
vt1=end participle	-3 7 0 -1
vt1=end past	7 -5 0 0
vt1=go present	-5 6 0 0
vt1=have past	-4 8 -2 0
vt1=have present	13 -11 -7 0
vt1=leave present	-10 3 7 0
vt1=make past	1 -9 5 0
vt1=make present	8 -5 0 0
vt1=meet future	1 -5 -7 7
vt1=meet gerund	6 4 -5 -13
vt1=meet participle	-7 -1 2 6
vt1=meet past	2 -9 12 -9
vt1=meet pluperfect	0 7 -5 0
vt1=meet present	1 0 -9 3
vt1=other perfect	-12 -3 7 9
vt1=other present	-9 3 5 0
vt1=pay present	17 -16 0 0
vt1=plan present	-5 8 0 0
vt1=prepare pluperfect	0 7 -6 0
vt1=raise past	-5 6 0 0
vt1=run present	8 -8 0 0
vt1=say past	16 -13 0 0
vt1=say present	-10 10 0 0
vt1=set present	-11 14 0 0
vt1=sign future	7 -6 0 0
vt1=sign participle	-18 11 8 0
vt1=sign past	17 -10 -11 -1
vt1=sit present	-20 5 0 13
vt1=take future	-8 8 -1 0
vt2=be future	6 -4 0 0
vt2=be modal	14 -8 -4 0
vt2=be past	-2 6 -4 0
vt2=be present	-19 15 9 -4
vt2=bring past	-12 9 3 0
vt2=call past	6 -5 0 0
vt2=discuss infinitive	-5 -3 9 0
vt2=end present	9 -4 -2 0
vt2=lower present	-12 12 0 0
vt2=meet gerund	-12 13 0 0
vt2=meet participle	-11 11 0 0
vt2=meet past	7 -6 0 0
vt2=meet present	17 -14 0 0
vt2=other perfect	-13 8 7 0
vt2=other present	21 -18 0 0
vt2=promise perfect	-3 6 0 0
vt2=put pluperfect	-9 1 0 7
vt2=put present	4 -7 1 0
vt2=rise past	6 -5 0 0
vt2=say perfect	6 -1 -2 0
vt2=say present	18 -15 -1 0
vt2=sign past	13 -11 0 0
vt2=want present	-6 7 0 0
words=0	-16 10 11 0
words=1	0 5 -17 0
words=2	26 -17 0 -19
words=3	0 -1 7 -5
words=4	6 -2 -15 9
words=5	6 6 -6 -19`;
