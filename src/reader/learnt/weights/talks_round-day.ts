// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-14 18 -4 -12
a:'s	11 -13 -10 18
a:'s commerce	0 -15 -6 18
a:'s minister	0 -1 6 -2
a:-	-10 0 1 1
a:.	-5 9 -5 -1
a:<agent>	-9 7 -12 6
a:<day-ahead>	19 26 -45 -11
a:<day-ahead> .	19 -4 -14 -4
a:<day-gone>	17 -4 -17 1
a:<day-gone> .	12 -6 -1 -2
a:<day-today>	13 -18 13 -10
a:<day-today> .	2 -13 14 -4
a:<duty>	-1 2 11 -17
a:<goods>	-5 6 0 -6
a:<level-noun>	-6 -10 10 4
a:<level>	0 17 -6 -21
a:<level> .	0 17 -12 -2
a:<level> and	0 6 -4 0
a:<level> for	0 -5 6 0
a:<level> from	0 -12 13 0
a:<level> on	7 -2 0 -4
a:<money>	8 -5 -1 0
a:<month-ahead>	0 13 -12 0
a:<name>	0 -5 -1 8
a:<name> 's	7 -25 1 20
a:<name> .	-1 -17 20 0
a:<name> and	-7 -7 5 5
a:<name> on	0 10 -7 0
a:<name> trade	0 -7 14 -5
a:<not>	-24 -1 0 13
a:<number>	29 7 -24 -17
a:<number> .	-4 -5 14 -7
a:<number> in	0 11 -11 0
a:<office>	0 -14 22 -8
a:<organisation>	5 20 -29 0
a:<organisation> .	0 0 -5 6
a:<organisation> published	8 -6 0 0
a:<person> .	-6 -2 14 -10
a:<person> and	-3 -11 13 0
a:<person> of	0 9 -4 -5
a:<person> post	0 6 -4 0
a:<person> sign	0 9 -7 0
a:<person> to	0 -4 0 6
a:<points>	-3 -4 9 -1
a:<quality>	-2 0 7 -4
a:<quality> chicken	0 6 0 -2
a:<quality> good	0 17 -13 0
a:<seat>	0 -10 5 5
a:<seat> .	-8 2 10 -17
a:<sender>	0 7 0 -4
a:<span>	0 -13 -7 20
a:<span> .	-15 -18 17 8
a:<span> in	0 6 -1 -2
a:<span> of	10 -13 0 4
a:<v-agree>	-12 4 9 -9
a:<v-bear>	-22 5 14 -18
a:<v-begin>	-12 16 0 -9
a:<v-buy>	0 6 -9 1
a:<v-down>	-1 2 14 -19
a:<v-end>	9 0 0 -11
a:<v-impose>	0 -13 14 -1
a:<v-propose>	10 -7 0 -1
a:<v-return>	0 -4 -10 10
a:<v-say>	-13 7 -20 17
a:<v-sell>	-1 12 -3 -6
a:<v-stay>	9 -6 0 -2
a:<v-suspend>	7 4 -5 -4
a:<v-target>	-6 4 4 -8
a:<v-up>	0 0 4 -6
a:?	3 -14 11 2
a:a	-27 11 -12 11
a:a further	0 -7 10 -2
a:a meet	0 7 -1 -6
a:a second	0 0 7 -4
a:a third	-2 16 -4 -9
a:a truce	-1 0 6 -3
a:about	7 -28 27 -6
a:about the	0 -11 12 0
a:after	-12 -9 2 11
a:after <span>	-3 -21 -2 25
a:again	6 0 -7 0
a:against	0 6 -1 -1
a:agreement	-4 6 3 -9
a:agreement .	0 2 7 -11
a:all	0 -13 10 4
a:an	-10 7 3 -5
a:an extension	-2 -9 4 6
a:an hour	0 -4 6 0
a:and	17 0 -1 -17
a:and <name>	-7 -9 7 5
a:and <person>	-2 0 7 -10
a:and a	0 13 -4 -6
a:and end	8 -8 0 0
a:and last	-10 7 -5 2
a:and the	-1 -7 15 -6
a:announce	0 -4 -3 10
a:another <span>	0 -7 5 2
a:are	10 -13 -11 13
a:as	7 0 -9 -2
a:at	9 10 -12 -8
a:at <number>	0 -1 7 -5
a:at a	10 -2 -6 -3
a:at midnight	0 -6 0 8
a:at the	-6 19 -22 5
a:away	0 -15 3 12
a:back	13 -10 0 0
a:be	0 11 -14 1
a:been	-6 19 -8 0
a:before	-4 0 7 -1
a:begin	-6 1 3 0
a:between	7 -12 19 -17
a:between <name>	0 9 -6 0
a:between <person>	0 -3 11 -7
a:between the	11 -12 2 -1
a:both	-1 5 5 -12
a:both side	0 3 3 -8
a:by	-6 24 -16 -8
a:by <name>	0 11 -15 0
a:by <person>	0 7 -19 11
a:by the	0 0 5 -8
a:call with	0 -7 9 0
a:capital	-5 8 -8 0
a:capital .	-5 7 -7 0
a:carry	0 7 -7 0
a:carry out	0 5 -6 0
a:charge	-1 0 6 -1
a:charge <level>	0 -9 10 0
a:chicken	0 6 0 -2
a:chip	0 6 -3 0
a:close	7 0 0 -6
a:come	-9 24 -10 -11
a:commerce	0 -14 -6 16
a:commerce ministry	0 -7 0 10
a:consultation	0 -8 -2 8
a:continue	-4 -3 8 0
a:cost	0 8 -1 -2
a:could	0 7 -1 -3
a:country	9 -11 4 -2
a:custom	-2 -4 6 0
a:cut	9 -6 0 0
a:day	0 5 -9 0
a:decision	0 -16 4 12
a:dispute over	0 -3 -1 6
a:down	0 11 -7 -5
a:duty	0 -5 13 -5
a:duty .	-1 6 -1 -1
a:duty on	-1 -7 19 -12
a:each	6 -2 0 0
a:economy	0 -3 11 -6
a:emergency	0 -1 6 0
a:end	13 -11 1 -2
a:end of	7 -10 -1 5
a:evening	-7 -15 0 21
a:evening .	0 -24 13 13
a:expect	0 9 -6 0
a:extend their	0 -4 0 7
a:extension	-2 -8 3 6
a:extension .	0 -10 0 10
a:fee	0 7 -3 -1
a:first	1 0 2 -7
a:for	12 -2 1 -12
a:for <span>	11 12 -23 -4
a:for a	-11 18 -5 -11
a:for another	0 -6 4 1
a:for talk	7 10 -11 -8
a:four	0 13 -14 1
a:fourth	-4 6 -2 0
a:framework	0 -11 -16 23
a:from	-15 3 -18 20
a:from <day-ahead>	-2 2 -7 4
a:from <level>	0 -11 12 0
a:from the	0 9 -3 -1
a:further	0 -6 10 -3
a:geneva	0 -6 16 -7
a:get	0 7 -5 0
a:go	2 0 1 -8
a:good	5 5 -3 -11
a:good from	0 6 -4 0
a:government	0 11 -3 -5
a:had	-1 7 -8 2
a:hall	0 7 0 -4
a:hand	0 19 -13 -6
a:he	-1 13 -4 -6
a:his	-7 -6 20 -15
a:home	-6 16 -4 -6
a:hotel	0 1 -11 8
a:house	-2 -8 7 1
a:how	0 -8 -5 12
a:i	0 10 -6 0
a:in	-9 -19 19 3
a:in <month-ahead>	0 12 -11 0
a:in <seat>	0 -15 0 15
a:in a	0 -5 8 0
a:in geneva	0 -13 20 -5
a:in the	-5 22 -13 -9
a:is	0 10 0 -13
a:it	0 7 3 -18
a:it .	-3 0 10 -7
a:it is	0 7 -2 0
a:its	-3 31 -22 -6
a:lapse	0 7 -3 0
a:last until	10 0 -5 -3
a:later	0 0 -6 6
a:leave	8 -5 0 -2
a:level	0 -1 8 -3
a:list	8 -4 -2 0
a:lower	0 0 3 -6
a:make	0 -9 12 -1
a:matter	0 -6 8 0
a:meet	-12 8 7 -22
a:meet in	0 -8 12 -2
a:midnight	0 -6 -4 11
a:minister	1 -11 5 1
a:ministry	0 -5 -1 9
a:month	0 18 -8 -10
a:month .	0 13 -11 0
a:more	0 8 -3 0
a:morning	20 -16 -6 3
a:morning .	6 -5 1 -2
a:most	0 6 -1 -1
a:mr	0 -3 10 -5
a:mr <person>	0 -4 10 -4
a:near	-4 -2 6 0
a:negotiation	1 2 -10 2
a:neither	0 -7 12 -3
a:neither side	0 -9 12 -2
a:new	12 -1 -15 4
a:next	8 -8 1 -4
a:night	-12 -13 11 10
a:night .	0 -15 14 1
a:no	0 -11 -1 14
a:noon	-4 10 -2 0
a:not	0 13 -12 0
a:nothing	-3 13 -4 -5
a:of	0 14 -19 2
a:of <day-gone>	0 8 -5 0
a:of <level>	0 18 -12 -3
a:of <name>	0 6 -4 0
a:of <number>	0 8 0 -6
a:of <span>	0 -7 -1 11
a:of a	0 -9 2 7
a:of good	8 -6 0 0
a:of it	7 -5 0 0
a:of negotiation	1 2 -7 0
a:of talk	11 0 -1 -4
a:of the	-8 -10 4 14
a:of their	-6 10 -8 1
a:of trade	0 3 1 -7
a:off	-5 -9 9 4
a:off .	-1 16 -11 -3
a:on	4 10 0 -20
a:on <day-ahead>	5 16 -22 -4
a:on <name>	0 -6 11 -3
a:on <quality>	7 -14 14 -6
a:on a	-2 9 -6 0
a:on most	0 8 -7 0
a:on the	-6 3 8 -10
a:once	0 6 -2 0
a:one	5 -23 4 16
a:opened	0 7 -1 0
a:other	-1 14 0 -7
a:out	-1 8 -23 9
a:out the	0 6 -1 -3
a:over	-5 -12 9 7
a:paper	0 -4 -4 9
a:pay	0 20 -12 -4
a:pay <level>	0 7 -1 -1
a:people	7 -13 8 0
a:place	0 -8 13 -3
a:plan	8 0 -8 0
a:plan .	8 -5 -1 0
a:port	0 6 -1 0
a:post	0 6 -4 0
a:president	0 -4 0 8
a:prolong	0 -3 7 0
a:published	6 0 -3 -4
a:published the	9 -6 0 0
a:put	0 8 -3 0
a:rate	0 7 -3 0
a:reach	0 13 0 -12
a:reciprocal	0 6 -5 0
a:return	0 13 -2 -10
a:rice	10 -4 -6 0
a:rise	0 -5 10 -4
a:room	0 6 -2 -1
a:round	-2 8 -2 -3
a:round of	-9 15 -3 -8
a:run	0 10 -2 -2
a:run for	0 7 -5 0
a:say	0 0 -12 8
a:second	-6 -21 16 9
a:second round	-3 -7 5 3
a:sell	0 -5 7 0
a:set	0 6 -4 0
a:settle	0 -19 15 2
a:shall	0 -12 12 0
a:sheet	0 7 -2 -2
a:ship	0 13 -10 0
a:show	0 -8 9 0
a:side	-1 -7 11 0
a:side want	0 -11 13 -1
a:sign	0 9 0 -7
a:signature	0 14 -3 -9
a:since	-1 -19 23 -3
a:sit	10 -2 -5 0
a:sit down	3 5 -7 -1
a:small	0 8 -5 0
a:speaking	0 -8 7 0
a:stand	-2 6 0 0
a:state	0 -3 -6 12
a:stay	8 0 -6 0
a:sugar	-3 3 -7 4
a:suspend	0 6 2 -10
a:suspend for	0 15 -6 -8
a:take	0 -13 5 8
a:talk	3 2 10 -18
a:talk .	5 2 6 -18
a:talk in	-7 4 -10 7
a:tariff	0 6 3 -15
a:tariff .	-4 -10 17 -2
a:tariff on	0 -4 8 -2
a:tariff truce	5 0 -8 1
a:telephone	0 -18 23 -4
a:telephone call	0 -7 10 -1
a:than	0 10 -2 -2
a:that	11 3 -7 -8
a:that <person>	-4 -1 9 -3
a:that the	11 -1 -8 -3
a:the	-12 26 -8 -15
a:the <name>	-4 8 4 -14
a:the <office>	0 -2 8 -5
a:the <organisation>	7 3 -17 5
a:the <person>	0 5 3 -16
a:the <quality>	-9 13 -12 1
a:the <seat>	-1 7 -2 -2
a:the end	0 -2 -1 6
a:the fourth	0 -5 10 -2
a:the last	0 -1 -9 10
a:the matter	0 -6 8 0
a:the new	0 12 -6 -5
a:the next	10 -3 -6 0
a:the second	0 -15 9 6
a:the tariff	0 15 0 -15
a:the truce	-2 0 13 -12
a:the two	16 -17 11 -13
a:their	-6 -1 -1 8
a:their tariff	5 0 -12 9
a:their truce	0 0 3 -7
a:there	-2 -5 -8 14
a:they	-2 -8 -8 16
a:thi month	0 8 -6 0
a:thi year	0 -13 15 0
a:third	-8 17 -6 -6
a:three	-1 8 -3 0
a:time	-5 -14 12 6
a:time .	0 9 -6 0
a:to	10 -4 13 -18
a:to <day-ahead>	11 0 -12 -2
a:to <day-gone>	6 -1 -9 2
a:to <level>	0 -7 9 0
a:to <name>	0 -14 14 0
a:to <seat>	0 -7 7 0
a:to be	0 18 -12 -6
a:to extend	0 5 -17 11
a:to prolong	0 -4 7 0
a:to settle	0 -4 0 6
a:to sign	0 -9 12 0
a:to suspend	0 4 2 -9
a:trade	-8 -8 18 -5
a:truce	0 4 5 -14
a:truce .	0 6 -3 -1
a:truce by	0 6 -14 7
a:truce with	0 8 -3 -2
a:two	19 -22 0 7
a:two side	0 7 -3 -1
a:under	0 6 -6 0
a:until	8 9 -7 -10
a:until <day-ahead>	10 0 -5 -3
a:until the	0 8 0 -5
a:visit	10 -12 -5 10
a:want	0 -10 13 -1
a:we	2 -19 12 4
a:week .	0 0 5 -7
a:were	0 8 -1 -2
a:what	-6 -3 0 9
a:will be	0 -5 -2 9
a:wine	0 -5 0 7
a:with	-3 -11 2 13
a:with <name>	6 -8 -14 16
a:with <person>	-2 -14 22 -8
a:with a	-4 0 -10 10
a:with an	0 7 -5 0
a:with the	-6 -2 7 1
a:without	-12 -11 3 13
a:without a	-5 -4 -3 11
a:would	8 0 0 -11
a:write	0 10 -4 -1
a:year	2 -10 15 -7
a:·	-8 -9 10 3
asks	3 -11 8 2
b:"	-6 17 -13 0
b:" <person>	0 1 -7 3
b:" he	0 10 -6 -1
b:" the	0 -9 12 -1
b:&	8 -14 11 -5
b:& p	8 -15 11 -5
b:'	0 16 -9 -9
b:' <organisation>	0 12 -10 0
b:'s	12 -2 0 -9
b:'s <person>	-2 -17 21 -2
b:'s commerce	0 11 -5 -2
b:'s foreign	12 -8 -1 0
b:'s trade	0 -18 22 -4
b:(	0 0 7 -10
b:)	0 -8 0 8
b:,	-5 -4 6 2
b:, <name>	-5 9 -14 9
b:, <office>	0 10 -13 0
b:, <person>	5 -6 1 0
b:, <quality>	-3 -2 7 -1
b:, a	14 -13 -6 2
b:, after	0 -16 21 -4
b:, and	0 19 -14 -8
b:, as	14 -1 -8 -3
b:, at	0 -12 16 -3
b:, come	0 3 -7 1
b:, end	0 -5 -6 12
b:, friday	0 -5 -4 9
b:, from	-9 0 11 -8
b:, go	0 6 0 -2
b:, had	-1 -18 5 14
b:, has	0 9 -5 0
b:, he	0 -4 6 0
b:, in	-6 7 8 -27
b:, is	0 -4 6 0
b:, it	0 4 -7 0
b:, meet	-2 -9 16 -3
b:, monday	-10 -2 -6 11
b:, on	6 -21 23 -13
b:, plan	6 0 -11 3
b:, published	0 6 -4 0
b:, sign	0 11 -5 -5
b:, since	-1 13 -8 -1
b:, start	13 -11 0 0
b:, take	0 11 -9 -1
b:, tell	0 -5 11 -6
b:, the	-5 34 -22 -13
b:, thursday	0 26 -13 -14
b:, to	-1 1 -13 10
b:, tuesday	0 -1 12 -14
b:, until	-2 -12 -4 18
b:, was	0 -9 18 -9
b:, wednesday	0 -14 7 4
b:, will	0 -20 23 -3
b:, would	0 9 -7 0
b:, you	0 3 -12 6
b:- <quality>	0 0 6 -3
b:- the	0 -4 9 -3
b:.	-3 4 2 -8
b:. m	0 9 -4 0
b:/	-6 -1 8 -1
b:: <number>	8 0 -4 -5
b:: and	13 0 -14 -7
b:: as	0 6 -4 0
b:: from	5 -10 -5 9
b:: he	0 -6 9 -1
b:: it	0 19 -14 -4
b:: the	2 4 -27 14
b:: what	0 -9 -12 17
b:;	6 2 -4 -3
b:; <person>	0 -12 12 0
b:; it	12 -5 -8 0
b:; the	0 11 -7 -1
b:; they	0 -5 8 -1
b:<agent>	2 -8 14 -11
b:<day-ahead>	-14 -6 -17 24
b:<day-ahead> and	-11 -7 -6 20
b:<day-ahead> to	-1 -6 -1 10
b:<day-gone>	-11 -11 -21 35
b:<day-gone> and	-14 -11 -7 26
b:<day-gone> for	2 -10 -7 11
b:<day-today>	-4 17 3 -21
b:<duty>	-2 8 -1 -3
b:<gate>	-16 -17 17 7
b:<goods-amount>	0 6 -4 0
b:<goods>	-6 22 -1 -23
b:<level-noun>	-7 0 17 -23
b:<level>	-16 34 -19 -12
b:<level> from	0 18 -14 0
b:<level> in	0 9 -6 0
b:<level> on	-3 6 1 -10
b:<month-gone>	0 11 -7 0
b:<name>	4 14 -10 -9
b:<name> 's	3 0 8 -22
b:<name> a	0 6 -5 0
b:<name> agree	0 -22 23 0
b:<name> and	6 -9 -2 7
b:<name> at	0 16 -14 0
b:<name> begin	12 0 -7 -6
b:<name> end	0 8 -4 -1
b:<name> have	0 15 -8 -9
b:<name> in	0 -5 8 -1
b:<name> is	0 -6 7 0
b:<name> meet	0 7 -3 0
b:<name> on	1 -1 -6 8
b:<name> president	0 -9 15 -2
b:<name> prolonged	0 -21 2 19
b:<name> reach	0 8 -5 -1
b:<name> sign	0 1 -22 9
b:<name> since	0 6 -1 0
b:<name> to	0 2 3 -9
b:<name> treasury	0 0 -5 6
b:<name> was	0 -4 7 0
b:<name> will	0 -1 7 -2
b:<not>	2 -10 0 11
b:<number>	3 -9 10 -3
b:<number> /	-6 -2 8 0
b:<number> a	0 7 -4 0
b:<number> from	0 -11 11 0
b:<number> of	0 -6 8 0
b:<number> on	-3 15 -18 1
b:<office>	-10 -16 8 18
b:<office> 's	7 -10 -1 8
b:<office> agree	0 -11 3 8
b:<office> are	0 -7 9 0
b:<office> had	0 -9 -2 13
b:<office> in	-2 2 -11 9
b:<office> meet	-1 -18 20 0
b:<office> of	0 -14 12 0
b:<office> on	0 10 -9 0
b:<office> order	0 10 -6 -1
b:<organisation>	17 32 -23 -49
b:<organisation> and	0 18 -13 -4
b:<organisation> has	0 10 -9 0
b:<organisation> hold	0 12 -12 0
b:<organisation> in	0 0 5 -7
b:<organisation> meet	0 6 -4 0
b:<organisation> of	0 -9 11 0
b:<organisation> on	0 31 -25 -7
b:<person>	-8 -11 12 5
b:<person> agree	0 8 -6 0
b:<person> and	5 -20 15 -1
b:<person> are	0 11 -7 -1
b:<person> by	0 -11 12 0
b:<person> come	4 -15 14 -1
b:<person> flew	-5 8 -11 2
b:<person> for	0 21 -18 -1
b:<person> in	1 -17 21 -9
b:<person> is	0 9 -10 0
b:<person> meet	-3 -19 18 1
b:<person> of	0 2 2 -6
b:<person> on	1 -2 8 -15
b:<person> put	0 10 -4 -4
b:<person> receive	0 -18 20 0
b:<person> say	-1 -22 13 13
b:<person> sign	0 14 -5 -8
b:<person> spoke	0 16 -12 -5
b:<person> talked	7 -9 2 -1
b:<person> tell	0 6 -8 1
b:<person> to	-1 6 -2 0
b:<person> was	-7 26 -18 -8
b:<person> write	0 11 -5 -4
b:<quality>	6 -10 13 -12
b:<quality> and	1 -10 3 1
b:<quality> car	0 -7 8 0
b:<quality> colleague	0 16 -13 0
b:<quality> good	6 0 -11 0
b:<quality> in	4 -9 5 0
b:<quality> negotiator	9 0 -9 0
b:<quality> official	3 -8 0 4
b:<quality> side	0 -7 0 9
b:<quality> trade	-4 20 -3 -18
b:<quality> vice	0 -5 -3 7
b:<seat>	13 -3 4 -15
b:<seat> and	0 2 5 -13
b:<seat> for	-5 0 8 -4
b:<seat> from	3 -10 2 3
b:<seat> has	0 -7 8 0
b:<seat> is	10 -11 0 0
b:<seat> on	13 -2 -2 -3
b:<seat> published	0 -18 21 -1
b:<seat> put	0 11 -8 -1
b:<seat> say	0 16 -13 -1
b:<seat> ·	0 7 -2 0
b:<sender>	-3 17 -10 -5
b:<span>	18 -6 -12 4
b:<span> from	0 9 -7 0
b:<span> of	24 -24 -12 8
b:<span> truce	0 -9 15 -6
b:<v-agree>	-11 -3 5 3
b:<v-bear>	-9 16 0 -31
b:<v-begin>	9 -12 2 2
b:<v-buy>	0 3 4 -11
b:<v-end>	-4 2 -21 18
b:<v-impose>	-16 4 2 0
b:<v-propose>	-10 -9 13 0
b:<v-return>	-6 0 7 -14
b:<v-sell>	-1 10 -4 -4
b:<v-stay>	-6 2 3 -3
b:<v-suspend>	1 -6 12 -11
b:<v-target>	0 10 0 -19
b:<v-threaten>	0 15 -12 0
b:<v-up>	-12 -8 8 8
b:@	21 -19 0 0
b:a	-3 14 -7 -5
b:a .	0 7 -4 0
b:a <office>	0 -13 15 0
b:a <organisation>	-1 -8 11 0
b:a <quality>	0 -1 7 -4
b:a <span>	0 -2 7 -5
b:a call	0 -16 17 0
b:a joint	0 4 -7 2
b:a memorandum	0 6 -2 0
b:a new	-1 3 5 -11
b:a second	-5 0 0 6
b:a sixth	0 11 -11 0
b:a tariff	0 -10 0 9
b:a technical	7 3 -8 -1
b:a television	0 -8 -1 10
b:a third	1 12 -7 -9
b:a truce	8 4 -13 -5
b:about	-3 -1 9 -3
b:accept	0 -5 6 0
b:accord	0 -3 -14 14
b:according	0 7 -5 0
b:act	0 13 -12 0
b:after	-6 -1 17 -19
b:after a	4 -22 20 0
b:after the	0 12 -6 -8
b:again	-8 6 -4 2
b:again in	0 -13 15 0
b:again on	0 8 -6 0
b:ago	0 12 -7 -2
b:agree	-9 -1 3 1
b:agree by	0 -8 12 -2
b:agree in	0 6 -7 1
b:agree on	-2 3 -6 3
b:agree with	0 -6 6 0
b:agreement	-7 2 0 0
b:agreement in	0 14 -9 -5
b:agreement on	0 13 -6 -6
b:agreement was	0 -7 9 0
b:agreement with	0 -13 0 13
b:air	0 -4 7 0
b:alexandria	-3 13 -8 -2
b:alexandria on	-3 14 -10 -1
b:all	0 10 -6 0
b:also	0 -15 -6 20
b:am	0 -5 -5 10
b:an	-11 0 4 0
b:an agreement	0 15 -9 -4
b:an hour	0 -15 17 0
b:an interview	0 7 -3 -2
b:an order	0 8 -7 0
b:and	2 2 -8 3
b:and <name>	0 -31 21 12
b:and <number>	15 -9 -6 0
b:and <quality>	9 -13 -1 3
b:and <seat>	0 2 4 -13
b:and a	0 -5 7 0
b:and after	0 9 -3 -3
b:and are	0 -9 0 10
b:and come	0 16 -3 -13
b:and end	-5 0 -5 11
b:and from	7 -3 -2 0
b:and it	0 8 0 -4
b:and of	0 8 -5 -2
b:and the	-11 22 -9 -7
b:and they	0 6 -5 0
b:and we	-4 -15 7 12
b:and will	-1 5 -7 2
b:announce	-2 -4 0 8
b:announce on	0 10 -3 -7
b:announcement	0 6 -8 1
b:another	0 -4 9 -2
b:answer	0 13 -12 0
b:approve	10 -1 -7 0
b:approve it	0 6 -4 0
b:approve the	10 -7 0 0
b:aqaba	0 -7 7 0
b:are	-2 -15 12 7
b:are due	-2 -10 11 1
b:are expect	-1 10 -8 0
b:are to	-5 -38 34 7
b:arrangement	0 0 2 -6
b:arrive	-5 19 -8 -11
b:arrive in	-4 12 -3 -8
b:arrived	4 2 -15 2
b:as	27 1 -20 -16
b:as of	-1 6 0 -1
b:ask	0 21 -16 -1
b:ask about	0 6 -5 0
b:at	-7 -21 19 8
b:at <number>	-11 -3 9 0
b:at <seat>	8 -11 1 0
b:at a	0 -23 14 10
b:at it	7 -23 13 2
b:at midnight	0 13 -4 -6
b:at noon	0 -1 -4 6
b:at the	-13 16 -7 -2
b:away	0 9 -2 -5
b:back	-11 0 -10 11
b:back from	0 2 -14 8
b:back on	0 -3 -7 10
b:bank	0 13 -13 0
b:bargain	0 -10 11 0
b:be	-1 8 -8 0
b:be in	-1 -10 14 -1
b:be published	0 7 -6 0
b:be sign	0 6 -4 0
b:been at	6 -13 8 -3
b:been due	0 14 -3 -10
b:been in	8 -2 -8 0
b:been on	0 -11 -1 14
b:before	11 -9 0 2
b:before the	13 -7 -3 0
b:begin	20 -6 -1 -16
b:begin a	12 -17 7 -4
b:begin in	-1 6 -10 6
b:bessent	0 0 -5 6
b:bessent and	0 0 -6 6
b:between	0 -12 20 -10
b:between <name>	-2 -3 7 0
b:between <person>	0 -13 7 6
b:between the	6 -8 13 -14
b:border	0 6 -3 0
b:both	-12 -1 7 -2
b:both country	0 -5 -2 12
b:both side	0 23 -21 0
b:broke	-7 0 -9 10
b:broke down	-1 -10 0 11
b:broken	0 9 -5 0
b:busan	0 -5 10 -6
b:busan on	0 -6 9 0
b:business	0 7 -3 -1
b:but	0 0 -12 12
b:by	-3 2 5 -15
b:by <person>	0 -7 12 -4
b:by <span>	0 10 -7 0
b:by a	0 11 -9 0
b:by phone	0 -5 7 0
b:by telephone	-1 -16 22 -10
b:by the	-1 3 -23 17
b:by video	0 -9 12 0
b:cabinet	0 7 -4 0
b:call	-2 -27 23 9
b:call between	0 -8 8 0
b:call on	0 -8 11 -1
b:call with	0 -17 18 0
b:can	0 -8 10 0
b:capital on	0 -9 6 3
b:car	0 -6 7 0
b:change	0 16 -7 -4
b:change on	0 7 -4 0
b:changed	0 9 -3 -1
b:chip	0 6 -3 0
b:city	0 -1 -8 10
b:clear	0 10 -7 0
b:close	-3 -7 -18 23
b:close on	0 4 -12 6
b:closed	-6 11 -15 4
b:closed on	0 0 -7 5
b:colleague	0 16 -13 0
b:come	-8 1 0 0
b:come back	-2 11 -18 4
b:come out	0 -9 0 8
b:come to	3 -14 14 -3
b:commerce	4 4 -1 -9
b:commerce ministry	0 12 -5 -2
b:commerce secretary	7 -7 1 -2
b:company	0 15 -9 -3
b:conclude	-4 2 -15 14
b:conclude in	0 3 -10 6
b:conference	0 8 -7 0
b:confirm on	0 -4 6 0
b:consensu	0 -14 16 -1
b:consultation	0 -16 16 0
b:container	0 9 -5 0
b:continue	-5 7 -12 6
b:copper	0 -15 2 13
b:cost	0 6 -2 0
b:cotton	0 0 8 -7
b:could	0 13 -10 0
b:council	0 12 -12 0
b:country	5 2 -15 7
b:custom	-1 0 6 -6
b:cut	0 -5 6 0
b:date	0 8 -3 -1
b:dated	0 14 -11 0
b:deadline	0 6 -3 0
b:deal on	0 -6 8 -1
b:deal with	0 8 -4 -2
b:decide	0 16 -14 0
b:decree	0 6 -2 -1
b:delegation	-2 -11 5 8
b:delegation meet	0 6 -6 0
b:delegation of	4 4 -7 -2
b:desk	-2 6 0 0
b:detail	-2 23 -16 -7
b:did the	0 -4 0 6
b:discuss	0 -4 10 -8
b:do	-2 18 -10 -3
b:doe	9 -4 -1 -2
b:doe not	10 -8 0 0
b:donald	0 -9 15 -2
b:donald trump	0 -9 15 -2
b:done	0 6 0 -5
b:down	8 -12 3 0
b:down in	6 7 -15 0
b:down on	-1 -10 -9 19
b:draft	0 -4 6 0
b:due	3 7 -10 0
b:due in	4 -27 16 7
b:due on	0 13 -12 0
b:due to	2 9 -12 -1
b:duty of	0 7 -2 -1
b:each	-3 5 2 -8
b:each other	-2 5 0 -6
b:each side	0 9 -9 0
b:early	0 13 -4 -10
b:earth	0 -8 10 0
b:economy	0 -4 6 0
b:effect	-1 -2 8 -5
b:effect on	0 14 -11 -1
b:end	0 -6 -30 28
b:end <span>	0 -4 -5 12
b:end in	-3 0 -14 16
b:end on	1 0 -23 11
b:enter	0 9 -5 0
b:entry	0 9 -6 0
b:every	0 6 -1 0
b:exchanged	0 8 -3 -4
b:expect	-6 14 -7 -5
b:expect to	0 15 -16 0
b:expert	-1 -10 13 0
b:expert will	0 -8 9 0
b:expire	0 19 -9 -5
b:expire on	0 18 -9 -4
b:export	0 11 -9 0
b:extend	0 19 -9 -8
b:extend their	0 6 -2 0
b:extension of	0 -10 5 6
b:extension on	0 6 -2 -1
b:fact	-3 19 -11 -5
b:fact sheet	-3 18 -10 -5
b:failed	-4 1 11 -12
b:fall	0 9 -9 0
b:fee	0 8 -5 0
b:figure	0 -7 9 0
b:final	0 8 -7 0
b:first	-6 -13 21 -8
b:flew	-6 10 -13 1
b:fly	-2 14 -5 -13
b:fly to	-2 14 -5 -13
b:follow	-1 5 -12 7
b:follow on	0 10 -8 0
b:for	13 6 -11 -9
b:for <name>	-2 -6 2 6
b:for <span>	5 0 -12 1
b:for a	-6 30 -29 1
b:for an	0 -7 9 0
b:for talk	-7 6 -3 1
b:for the	17 0 -13 -9
b:force	-3 7 0 -5
b:force since	-2 14 -8 0
b:foreign	10 -8 2 -5
b:foreign ministry	10 -6 -1 0
b:four	0 5 -16 8
b:fourth	0 -7 4 2
b:fourth round	0 9 -7 -2
b:framework	-2 19 -15 -2
b:free	-1 11 -3 -2
b:friday	-2 -8 -7 14
b:from	8 -4 8 -14
b:from <name>	0 -1 9 -5
b:from <seat>	1 12 -18 0
b:from both	0 -18 9 6
b:from the	0 -4 6 0
b:front	0 9 -6 -2
b:gave	0 14 -8 -4
b:geneva	-9 -1 7 0
b:get	0 7 -5 0
b:give	0 -9 13 -2
b:given	12 -6 -2 0
b:go	-3 -8 0 13
b:go into	0 14 -7 -3
b:go on	-4 2 -16 12
b:go to	0 11 -1 -6
b:go up	0 0 -13 11
b:good	4 6 -7 -6
b:government	0 10 -5 -3
b:great	-1 -8 11 -2
b:had	11 6 -15 -1
b:had been	2 21 -21 -10
b:had meet	2 -13 1 4
b:had prepare	0 -1 8 -1
b:had sign	0 -12 -1 14
b:had spoken	0 -10 11 0
b:had threaten	0 6 -5 0
b:half	0 0 9 -7
b:halifax	11 -7 1 -7
b:hall	7 -1 0 -6
b:halt	0 6 -2 0
b:hand	-3 -1 8 -3
b:hand in	-1 -6 7 0
b:hand on	0 -2 8 -5
b:happen	0 14 -10 0
b:happen on	0 11 -8 0
b:has	-19 9 -4 4
b:has a	0 -5 6 0
b:has been	-11 -9 5 12
b:have	1 2 4 -16
b:have agree	0 -5 9 -1
b:have been	-2 -5 16 -12
b:have end	0 10 0 -7
b:have until	0 -7 0 9
b:he	-9 -9 16 -5
b:he and	0 -3 6 -1
b:he expect	0 6 -2 -1
b:he is	0 9 -7 0
b:he sign	0 -6 10 -4
b:he tell	0 6 0 -3
b:he was	0 -9 10 0
b:he will	0 -7 2 4
b:here	0 -14 16 -4
b:his	-11 1 9 -9
b:his <quality>	0 -16 20 -5
b:his name	0 0 -8 8
b:hold	-4 -1 11 -15
b:hold a	0 8 -6 0
b:hold on	0 11 -7 -1
b:hold their	0 -14 15 0
b:home	-1 10 -16 2
b:home from	0 21 -14 -9
b:hour	1 -20 23 -14
b:hour on	7 -14 7 -1
b:house on	0 6 -3 0
b:i	-6 -5 13 -11
b:if	8 1 -9 -5
b:if the	10 -10 0 0
b:in	-4 -21 9 19
b:in <name>	-6 27 -10 -27
b:in <organisation>	0 11 -9 0
b:in a	0 0 -14 15
b:in an	0 14 -10 -2
b:in busan	0 8 -3 -5
b:in force	-2 16 -9 -1
b:in geneva	-6 3 0 0
b:in halifax	-1 -4 12 -6
b:in kuala	0 2 -13 11
b:in lisbon	5 -6 0 0
b:in madrid	0 14 -16 3
b:in mombasa	8 -8 0 -3
b:in new	-1 -11 9 0
b:in stockholm	12 -15 -4 5
b:in the	11 11 -24 3
b:initialled	0 0 -11 11
b:interview	0 -6 -2 10
b:interview on	0 -11 5 3
b:into	-2 21 -10 -10
b:is	-12 -4 17 -15
b:is <level>	0 -6 7 0
b:is <number>	0 -8 9 0
b:is due	4 0 -6 0
b:is in	9 -20 14 -4
b:is on	0 21 -18 -1
b:is plan	0 -5 7 0
b:is set	0 -11 14 0
b:is to	-7 7 -1 0
b:is up	0 8 -8 0
b:issued	0 23 -21 0
b:it	2 -15 7 6
b:it 's	0 -4 -3 8
b:it begin	-8 0 9 -2
b:it by	0 -10 11 0
b:it end	0 14 0 -10
b:it had	10 -8 0 0
b:it has	-1 9 -6 0
b:it in	9 -10 -8 11
b:it is	-7 -16 22 0
b:it meet	0 13 -12 0
b:it on	-1 8 0 -9
b:it to	0 -14 14 0
b:it was	-5 -8 0 12
b:it would	-1 17 -5 -7
b:its	-9 28 -12 -17
b:its own	0 10 -5 -3
b:jinping	0 -1 6 -2
b:john	0 -15 16 0
b:joint <organisation>	0 -14 15 0
b:joint statement	0 17 -23 2
b:jump	0 -11 11 0
b:keep	0 1 -9 7
b:kuala	0 -1 -14 16
b:kuala lumpur	0 -4 -11 16
b:land	2 8 -14 -1
b:land in	2 7 -13 -1
b:last	-8 14 -2 -4
b:last meet	0 -5 7 0
b:last until	-3 0 -5 9
b:lasted	0 0 6 -6
b:lasting	0 -4 7 0
b:late	-4 -6 0 7
b:late on	-1 -14 2 12
b:later	0 -5 7 0
b:law	0 12 -9 -2
b:law on	0 10 -7 -1
b:leave	-9 5 -18 11
b:leave the	0 -8 0 9
b:let	0 6 -4 0
b:letter	0 13 -10 0
b:link	0 -9 10 0
b:link on	0 -9 10 0
b:lisbon	5 -6 0 0
b:lisbon on	0 -4 6 0
b:long	0 7 -7 0
b:look	0 -4 8 -2
b:look at	0 -8 10 0
b:lose	0 -9 8 1
b:lose <level>	0 -15 13 2
b:lower	0 6 -4 0
b:lumpur	0 -4 -11 16
b:lumpur on	0 -17 0 16
b:m	0 9 -4 0
b:m .	0 9 -4 0
b:madrid	0 14 -16 3
b:make	-1 6 -1 -1
b:make in	0 6 -4 0
b:maker	0 -6 7 0
b:market	0 11 -4 -4
b:matter	0 -5 6 0
b:may	0 18 -15 -1
b:me	0 -27 19 11
b:meanwhile	7 0 -2 -4
b:media	0 7 -3 -1
b:mediator	0 11 -3 -4
b:meet	-7 5 3 -12
b:meet <quality>	0 -5 9 0
b:meet again	0 11 -10 0
b:meet at	0 -5 6 0
b:meet for	0 7 -12 5
b:meet in	0 -10 15 -6
b:meet of	0 7 -4 -3
b:meet the	4 -9 5 0
b:memorandum	0 12 -7 -2
b:midnight	0 -5 -13 16
b:midnight on	0 -10 -10 19
b:minister	-8 0 13 -11
b:ministry	7 12 -8 -18
b:ministry say	11 0 -2 -10
b:minute	0 13 -7 -2
b:mombasa	8 -10 3 -3
b:monday	9 -3 -15 1
b:more	7 3 -10 -2
b:more than	8 0 -8 -1
b:mr	1 5 -10 2
b:mr <person>	2 2 -9 4
b:must	0 6 -2 0
b:my	1 0 -14 10
b:name	3 1 -10 3
b:name to	3 3 -15 6
b:negotiation	0 -16 17 -1
b:negotiator	9 -5 -9 5
b:new	-5 12 0 -5
b:new on	0 13 -9 0
b:new york	-1 -11 9 0
b:next meet	0 15 -14 0
b:next round	6 6 -11 0
b:night	0 -5 0 6
b:no	-1 0 -9 10
b:no deal	0 -13 0 14
b:noon	0 0 -7 5
b:noon on	0 6 -1 -2
b:northern	0 8 -7 0
b:not	7 -3 0 -7
b:note	-1 0 8 -8
b:nothing	0 -6 -5 11
b:now	0 -6 11 -2
b:number	0 -11 13 0
b:of	-6 26 -3 -29
b:of <day-gone>	0 7 -4 0
b:of <name>	8 -3 0 -5
b:of <number>	0 10 -5 -1
b:of <person>	0 13 -11 0
b:of <quality>	-1 9 -3 0
b:of <span>	0 -4 -4 10
b:of a	0 -13 16 -2
b:of both	0 12 -14 2
b:of talk	10 -5 4 -8
b:of tariff	10 -10 0 0
b:of the	-17 8 7 -22
b:of their	0 12 -5 -5
b:of them	0 -5 11 -3
b:of trade	6 -7 -5 5
b:off	-6 21 -9 -6
b:off the	0 7 -2 -1
b:offer	6 3 -11 0
b:offer to	7 0 -4 0
b:official	2 -11 0 5
b:old	14 -13 4 -6
b:on <day-ahead>	-6 -9 -3 16
b:on <day-gone>	0 -9 -19 25
b:on <day-today>	0 1 3 -7
b:on <quality>	6 8 -20 0
b:on a	-6 2 3 -3
b:on an	0 1 -7 4
b:on both	0 12 -10 0
b:on good	0 -5 6 0
b:on in	0 12 -9 -1
b:on its	0 -11 12 0
b:on tariff	0 -8 8 0
b:on that	6 -6 0 0
b:on the	2 -23 30 -27
b:on to	0 8 0 -3
b:on until	0 -6 -1 9
b:one	-6 -6 0 10
b:one of	0 -6 7 0
b:open	10 -10 0 0
b:opened	22 -22 6 -6
b:opened on	8 -7 -3 2
b:or	0 0 -11 9
b:order	0 3 2 -10
b:order of	0 8 -7 0
b:order on	0 7 -1 -2
b:other	-4 20 -9 -9
b:other 's	0 9 -6 -1
b:other on	0 -9 11 0
b:our	-8 4 8 -15
b:out	4 0 -15 8
b:out in	0 6 -3 -1
b:out of	0 -18 11 9
b:out on	0 20 -12 -5
b:over	15 0 8 -32
b:over on	0 7 -5 0
b:over the	-1 14 -8 0
b:own	0 12 -7 -3
b:p	7 -14 11 -6
b:p <number>	10 -19 13 -4
b:pair	0 -10 12 0
b:palm	0 -7 8 0
b:palm oil	0 -7 8 0
b:paper	-2 7 -16 8
b:paper on	0 -3 -4 7
b:pari	12 -21 0 2
b:parted	-1 -14 -19 28
b:party	0 6 -5 0
b:past	0 -8 -2 12
b:pause	0 -5 0 7
b:pause in	0 -9 0 9
b:pay	-2 15 -6 -2
b:pay a	0 -7 7 0
b:phone	-2 -2 9 -7
b:phone on	0 -10 11 0
b:place	0 -7 15 -12
b:place in	0 -8 13 -7
b:place on	0 8 -4 -1
b:play	0 7 -5 0
b:point	0 12 -8 -1
b:post	0 -12 14 0
b:prepare	-1 7 -1 -3
b:prepare the	0 -1 8 -1
b:present	0 6 -2 -1
b:president	-7 0 11 -18
b:president <person>	0 20 -18 0
b:president donald	0 -9 15 -2
b:president of	0 9 -5 -2
b:president xi	0 -1 6 -2
b:prolonged	0 -15 0 15
b:prolonged their	0 -24 3 21
b:promise	0 9 -5 0
b:propose	0 18 -17 0
b:published	-8 -3 6 0
b:published a	0 12 -8 -3
b:published on	0 15 -13 0
b:put	9 -14 7 1
b:put a	0 -13 13 0
b:put his	0 9 -13 3
b:put its	0 12 -10 0
b:put on	7 -11 3 0
b:quarter	0 -14 0 15
b:rang	-1 -11 17 -7
b:rare	0 -8 10 0
b:rare earth	0 -9 10 0
b:rate	0 8 -6 0
b:reach	0 -6 7 0
b:reach on	0 10 -5 -8
b:reach the	0 6 -3 0
b:read	10 -19 -12 18
b:receive	-3 -1 6 -3
b:receive <person>	-2 -4 7 0
b:report	0 12 -9 0
b:reporter	0 -6 -5 10
b:reporter on	0 -8 -2 11
b:rest	0 10 -9 0
b:resume	-4 3 2 -8
b:return to	0 -6 8 0
b:review	0 -9 11 0
b:ring	0 10 -7 0
b:rise	-3 7 -9 2
b:rise <level>	0 7 -4 0
b:room	0 6 -2 -1
b:round	-6 11 -2 -4
b:round in	-6 -1 0 7
b:round of	0 18 0 -22
b:round on	0 12 -7 -4
b:round will	0 14 -14 0
b:rule	0 -4 7 -1
b:run	-2 23 -10 -10
b:run out	0 7 -3 0
b:run until	0 6 0 -4
b:s	8 -15 11 -5
b:s &	8 -15 11 -5
b:same	0 -7 -3 11
b:saturday	0 -7 0 10
b:say	7 -6 -2 4
b:say after	0 -16 20 -2
b:say in	0 -2 -7 11
b:scott	0 0 -5 6
b:scott bessent	0 0 -5 6
b:second	-13 10 -2 0
b:second round	-5 7 -2 0
b:secretary	6 -9 -1 3
b:secretary scott	0 0 -5 6
b:see	-6 9 -2 -5
b:see <person>	0 11 -9 0
b:sell	0 -6 6 0
b:set	-2 -4 8 -1
b:set for	-1 -7 11 0
b:settle	7 0 0 -5
b:shall	-5 -3 16 -12
b:she	0 8 -6 0
b:sheet	-3 21 -13 -5
b:ship	0 8 -4 0
b:shook	-2 -15 20 -3
b:shook hand	-2 -9 15 -2
b:side	-3 6 -5 1
b:side meet	0 14 -13 0
b:sign	-7 8 -5 0
b:sign an	0 4 4 -14
b:sign by	0 10 -3 -4
b:sign for	0 -5 -2 9
b:sign in	0 -6 3 3
b:sign on	0 -11 5 7
b:sign the	0 20 -19 -3
b:signature	0 8 -6 0
b:since	1 2 1 -13
b:sit	4 -10 6 -2
b:sit down	5 4 -3 -6
b:sit in	0 -12 6 6
b:sit on	1 6 -6 -2
b:sleep	10 -8 0 -4
b:small	0 10 -8 0
b:so that	0 -5 7 0
b:social	0 5 0 -6
b:soybean	0 -10 12 0
b:speak	-1 16 -12 -4
b:speak by	0 8 -7 0
b:speak of	0 14 -13 0
b:spent	0 -1 7 -3
b:spoke	-4 -5 8 0
b:spoke by	0 -27 32 -5
b:spoke on	0 12 -10 0
b:spoke with	0 -10 10 0
b:spoken	0 -14 16 0
b:stand	0 6 -2 0
b:start	3 0 4 -15
b:start on	-6 0 9 -6
b:state	-2 -1 7 -1
b:state visit	-2 -2 7 0
b:statement	-1 22 -27 1
b:statement on	0 0 -5 8
b:stay	0 -6 0 8
b:still	0 11 -9 0
b:stockholm	12 -15 -4 5
b:stockholm on	4 -17 10 0
b:stop	0 7 0 -4
b:strike	0 -2 9 -10
b:such	0 -18 18 0
b:summit	-6 8 -1 -4
b:summit in	-3 17 -11 -3
b:sunday	-2 -2 -7 9
b:suspend	0 11 -7 0
b:suspension	0 -3 7 -3
b:table	-3 -19 8 14
b:take	-6 -14 9 10
b:take effect	0 18 -13 -4
b:take place	0 -9 16 -12
b:take up	0 -5 8 0
b:talk	0 1 -7 6
b:talk in	3 5 -14 7
b:talk is	0 26 -25 0
b:talk on	0 3 7 -13
b:talk with	6 7 -7 -9
b:talked	6 -13 10 -4
b:tariff on	0 10 -7 0
b:tariff talk	8 -3 -2 0
b:tea	0 11 -3 -7
b:technical	6 -10 7 -2
b:technical meet	0 9 -8 0
b:telephone	-5 -10 17 -13
b:telephone call	0 7 -5 0
b:telephone on	-1 -4 9 -7
b:telephoned	0 -14 16 0
b:television	0 -5 -5 12
b:television interview	0 -13 0 12
b:television on	0 7 0 -4
b:tell <organisation>	0 10 -2 -5
b:tell <person>	0 8 -5 0
b:tell a	0 12 -8 -3
b:tell reporter	0 -6 -5 10
b:tell the	0 -11 15 -6
b:tell to	0 -8 0 8
b:term	15 -10 0 0
b:text	13 -7 -13 2
b:than	7 9 -13 -3
b:that	6 -6 1 2
b:that 's	11 -6 -6 0
b:that <name>	0 -6 -8 14
b:that <quality>	0 -5 6 0
b:that an	0 -7 0 9
b:that begin	1 -3 6 -7
b:that had	8 5 -10 -6
b:that he	0 13 -7 -5
b:that it	0 13 -5 -3
b:that the	-9 -10 11 4
b:that they	0 -7 7 0
b:that truce	0 -6 6 0
b:that was	6 -5 1 -1
b:the	-13 17 -4 -14
b:the <name>	-12 -8 3 9
b:the <office>	-2 -13 2 16
b:the <organisation>	5 25 -17 -23
b:the <person>	-3 -14 14 3
b:the <quality>	0 -17 15 3
b:the <seat>	-10 -16 27 -13
b:the <span>	0 0 6 -9
b:the agreement	0 -8 14 -4
b:the announcement	0 4 -7 1
b:the company	0 6 -4 0
b:the consensu	0 -14 16 -1
b:the deal	0 7 0 -11
b:the delegation	-1 -11 4 6
b:the duty	0 10 -5 -3
b:the extension	0 18 -8 -8
b:the first	0 -4 10 -5
b:the fourth	0 -12 8 5
b:the last	0 2 4 -7
b:the matter	0 -6 7 0
b:the mediator	0 7 -2 0
b:the meet	0 -6 1 5
b:the new	0 2 -6 3
b:the next	5 11 -13 0
b:the northern	0 8 -7 0
b:the old	15 -13 0 0
b:the one	0 -14 15 0
b:the order	0 -20 21 0
b:the other	0 13 -12 0
b:the pair	0 -10 12 0
b:the paper	0 0 -6 5
b:the pause	0 -8 0 8
b:the president	0 -10 15 -3
b:the rise	0 6 -3 0
b:the round	0 3 -10 5
b:the s	10 -19 13 -4
b:the same	0 -7 -3 11
b:the second	-4 21 -12 -5
b:the summit	-3 -3 10 -2
b:the suspension	0 -3 7 -3
b:the table	-3 -22 13 12
b:the talk	-2 -8 -4 15
b:the tariff	0 7 1 -14
b:the telephone	0 17 -15 0
b:the text	14 -7 -7 0
b:the third	7 -12 8 0
b:the trade	0 6 -4 0
b:the truce	-2 29 -23 -4
b:the two	0 -25 24 2
b:the understanding	0 -20 23 -3
b:the visit	10 -17 9 0
b:the week	0 13 -13 0
b:their	-13 -3 2 7
b:their <office>	0 -11 -3 14
b:their dispute	0 3 5 -10
b:their tariff	0 -16 2 15
b:their trade	0 8 -1 -5
b:their truce	0 -9 2 7
b:them	-3 -8 16 -7
b:them in	0 -7 11 -2
b:them on	0 12 -10 0
b:there	7 -17 12 -3
b:there on	12 -20 11 -4
b:there until	0 -2 -1 7
b:they	15 -22 14 -4
b:they are	9 -16 0 8
b:they go	0 -1 8 -4
b:they had	7 0 0 -8
b:they have	8 -23 2 11
b:they meet	-1 -3 7 -1
b:they were	-1 15 -13 0
b:they will	6 -29 26 -4
b:they would	0 -6 8 0
b:thi	1 16 -7 -14
b:thing	0 7 -2 -1
b:third	6 2 -4 -3
b:threaten	0 12 -10 0
b:three	0 -17 18 0
b:through	0 0 -12 9
b:thursday	-6 0 2 0
b:till	0 -5 -10 12
b:time	9 0 -6 0
b:to	-8 11 -10 -1
b:to <level>	0 15 -11 0
b:to <person>	0 7 -6 0
b:to <seat>	24 -8 -2 -13
b:to be	6 -2 0 -3
b:to begin	-5 0 8 -3
b:to end	0 -2 -1 6
b:to extend	0 7 0 -4
b:to go	0 -7 0 8
b:to have	0 7 -1 -3
b:to hold	0 -18 19 0
b:to keep	0 0 -5 7
b:to last	0 -3 0 6
b:to meet	-2 -9 16 -3
b:to see	0 12 -11 0
b:to sign	0 15 -4 -11
b:to sit	-4 18 -6 -9
b:to start	0 -4 9 -3
b:to take	0 -6 7 0
b:to the	0 -8 9 0
b:town	10 -7 0 -2
b:trade	-1 1 10 -19
b:trade agreement	-1 10 -11 0
b:trade deal	0 -8 12 -4
b:trade minister	-3 0 11 -12
b:trade ministry	0 6 0 -8
b:trade talk	6 -7 -7 7
b:travel	15 -8 -2 -1
b:travel to	13 -10 0 0
b:treasury	0 0 -5 6
b:treasury secretary	0 0 -5 6
b:treaty	0 -7 10 -4
b:truce	0 9 -2 -9
b:truce between	7 11 -9 -17
b:truce from	0 6 0 -4
b:truce of	0 10 -8 0
b:truce on	0 -14 14 0
b:truce with	0 10 -2 -2
b:trump	0 -9 15 -2
b:tuesday	-9 0 3 1
b:two	-3 -16 23 -6
b:two <office>	0 -5 6 0
b:two country	8 5 -13 -1
b:two delegation	0 -19 0 17
b:two side	0 -4 8 -1
b:two will	0 -15 16 0
b:under	-5 -9 11 1
b:under an	0 -3 -4 9
b:under the	0 -10 12 0
b:understanding	0 -19 23 -3
b:until	-22 24 -48 16
b:until the	0 11 -4 -3
b:up	-12 8 -7 4
b:up by	0 10 -9 0
b:up in	0 -9 7 1
b:up on	0 15 -10 -5
b:up to	0 10 -5 -2
b:updated	0 6 0 -1
b:us	0 12 -6 0
b:vice	0 -1 -4 6
b:video	0 -21 25 -2
b:video call	0 -10 11 0
b:video link	0 -8 9 0
b:video on	0 -10 10 0
b:visit	5 -15 16 -3
b:visit to	9 -13 5 0
b:vote	0 8 -5 0
b:war	0 7 -2 -3
b:was	-2 -11 10 4
b:was agree	0 -1 14 -15
b:was conclude	0 -5 12 -5
b:was hold	0 8 -5 -2
b:was in	-2 -19 26 -8
b:was published	0 7 -6 0
b:was put	0 -8 10 0
b:was reach	0 13 -6 -9
b:was sign	0 3 -28 11
b:was to	0 27 -33 -1
b:way	-4 16 -11 0
b:we	2 -6 6 -3
b:we are	0 9 -3 -1
b:we have	9 -16 7 0
b:wednesday	18 -15 0 -2
b:week	0 14 -9 -1
b:week of	0 13 -12 0
b:welcome	0 14 -8 -4
b:were	-15 15 1 -21
b:were hold	0 -7 8 0
b:were to	-6 -5 13 -2
b:what	-18 -6 7 7
b:what <person>	0 -5 9 -3
b:what change	0 10 -5 -1
b:what happen	0 9 -5 0
b:what the	0 9 -9 0
b:what was	0 -23 0 24
b:when	-4 -5 6 1
b:where	0 -4 11 -8
b:where <person>	0 16 -10 -2
b:where he	0 -5 8 0
b:where the	3 -28 22 0
b:which	-3 -9 10 0
b:which both	0 -24 25 0
b:which end	0 -10 0 11
b:which meet	0 9 -9 0
b:which the	0 -8 2 6
b:which was	-2 9 -1 -6
b:who	0 0 5 -10
b:why	0 -4 0 6
b:will	-10 6 6 -20
b:will be	-6 26 -27 4
b:will begin	0 10 -8 0
b:will discuss	0 -4 8 -2
b:will go	0 5 -6 0
b:will now	0 -12 14 0
b:will sign	0 10 -9 0
b:will speak	0 -6 6 0
b:will take	0 -10 12 0
b:window	0 10 -5 -1
b:with	-2 -6 17 -13
b:with <name>	-3 -12 21 -6
b:with <person>	10 -29 18 -2
b:with <quality>	0 -10 12 0
b:with <seat>	-5 29 -19 -11
b:with the	3 0 -6 1
b:work	0 14 -1 -11
b:working	0 -16 18 0
b:would	1 -1 10 -25
b:would be	-1 6 -1 0
b:would go	8 -3 0 -2
b:would have	-1 13 -3 -3
b:would meet	4 -6 2 0
b:would take	0 6 -6 0
b:write	0 7 0 -9
b:xi	0 -1 6 -2
b:xi jinping	0 -1 6 -2
b:york	-1 -11 9 0
b:you	-8 3 2 -2
b:your	-3 19 -10 -4
b:·	11 6 -14 -19
b:—	17 14 -10 -17
b:— <name>	0 6 0 -9
b:— <office>	0 8 -3 -4
b:— <person>	0 -13 -4 18
b:— <quality>	0 0 -6 5
b:— monday	17 -11 0 -9
b:— the	-1 17 -4 -13
both-sides	6 -1 -4 4
c0=agree	-23 -11 8 10
c0=bear	-3 5 5 -22
c0=begin	4 -13 8 1
c0=deny	0 12 -9 0
c0=down	-10 12 -4 -4
c0=end	-1 16 -27 2
c0=impose	-18 0 3 6
c0=propose	-8 20 -7 -23
c0=return	-5 -6 14 -10
c0=say	-10 8 -9 5
c0=stay	3 -1 4 -8
c0=suspend	4 6 -1 -17
c0=target	0 8 0 -13
c0=threaten	0 15 -12 0
c0=up	-6 5 -8 7
c1=agree	-8 -16 10 10
c1=bear	-7 11 2 -27
c1=begin	15 -13 4 -1
c1=deny	0 9 -7 0
c1=down	-1 10 -8 -2
c1=end	2 -2 -6 8
c1=impose	-14 5 -4 6
c1=propose	-11 19 -5 -21
c1=return	-6 0 8 -12
c1=say	-10 12 -13 4
c1=suspend	3 -2 10 -20
c1=target	-8 3 8 -13
c1=threaten	0 13 -10 0
c1=up	-6 11 -10 1
c2=agree	-7 0 6 0
c2=bear	-13 -7 21 -9
c2=begin	-16 20 -8 -3
c2=down	-14 -1 24 -18
c2=end	-1 5 5 -14
c2=propose	6 1 -4 -3
c2=return	0 -13 -8 18
c2=say	-10 9 -10 2
c2=sell	0 7 -1 -2
c2=stay	9 0 -2 -7
c2=suspend	1 7 -11 0
c2=target	0 18 -10 -1
c2=up	-1 -5 6 1
ct0=agree future	0 22 -19 -3
ct0=agree past	-12 -16 16 3
ct0=agree past-passive	-2 13 -1 -12
ct0=agree perfect	0 -5 9 -1
ct0=agree pluperfect	0 -13 -7 18
ct0=agree present	0 -9 1 10
ct0=agree present-passive	0 -8 0 9
ct0=bear future	-8 5 0 -7
ct0=bear modal	2 22 -24 -1
ct0=bear past	-3 -4 13 -10
ct0=bear past-passive	0 -12 14 0
ct0=bear pluperfect	1 -16 7 3
ct0=bear present-passive	0 10 -10 0
ct0=begin future	-9 -6 10 0
ct0=begin modal	1 7 -5 -5
ct0=begin past	-1 -11 6 7
ct0=begin past-passive	0 -21 4 17
ct0=begin pluperfect	10 -2 0 -6
ct0=begin present	3 4 2 -25
ct0=deny past	0 9 -7 0
ct0=down modal	-3 16 -12 0
ct0=down past	-12 4 0 0
ct0=down present	2 0 3 -10
ct0=end modal	-1 13 0 -6
ct0=end past	-9 1 -6 7
ct0=end past-passive	0 8 -4 -1
ct0=end present	7 3 -19 0
ct0=impose future	0 -12 20 -11
ct0=impose future-passive	0 10 -5 -4
ct0=impose past	-5 7 -8 2
ct0=impose past-passive	-11 -16 12 10
ct0=impose perfect	-5 9 0 -7
ct0=impose pluperfect	-7 -9 0 15
ct0=impose pluperfect-passive	0 13 -14 0
ct0=impose present-passive	-1 0 -4 6
ct0=propose future	0 -3 7 -5
ct0=propose future-passive	0 -14 15 0
ct0=propose past	6 19 -28 0
ct0=propose past-passive	-4 -6 13 -4
ct0=propose perfect	0 11 -10 0
ct0=propose pluperfect-passive	0 13 -11 0
ct0=propose present	0 21 -17 -1
ct0=propose present-passive	-4 -1 6 -3
ct0=return modal	0 -17 17 0
ct0=return past	0 -8 13 -3
ct0=return present	0 17 -13 -1
ct0=say modal	0 -7 8 0
ct0=say past	-5 7 -10 4
ct0=say past-passive	0 -7 0 7
ct0=say perfect-passive	0 -6 6 0
ct0=stay future	5 -12 -3 15
ct0=stay future-passive	0 6 -3 -1
ct0=stay modal	-6 2 4 -2
ct0=stay past	0 11 0 -19
ct0=stay past-passive	0 1 1 -6
ct0=stay perfect	12 -14 -5 8
ct0=stay present	-12 -1 10 -3
ct0=suspend future-passive	0 7 -4 -1
ct0=suspend past	9 5 -11 -3
ct0=target past	2 2 0 -7
ct0=target pluperfect	0 6 -5 0
ct0=threaten pluperfect	0 6 -5 0
ct0=up future	0 0 -7 9
ct0=up modal	7 0 -1 -4
ct0=up past	-8 0 -4 8
ct0=up present	-6 7 1 -6
ct1=agree future	0 22 -19 -3
ct1=agree infinitive	7 -2 -1 0
ct1=agree past	-10 -17 17 2
ct1=agree past-passive	-2 13 -1 -12
ct1=agree perfect	0 -6 9 0
ct1=agree pluperfect	0 -13 -6 19
ct1=agree present	0 -11 1 11
ct1=agree present-passive	0 -8 0 9
ct1=bear future	-8 6 0 -7
ct1=bear gerund	-2 9 -8 1
ct1=bear infinitive	6 1 -7 0
ct1=bear modal	2 14 -16 -1
ct1=bear participle-passive	-2 10 -2 -7
ct1=bear past	-16 -1 13 -9
ct1=bear past-passive	0 -12 14 0
ct1=bear pluperfect	1 -16 7 3
ct1=bear present-passive	0 10 -10 0
ct1=begin future	-8 -6 11 0
ct1=begin gerund	18 -9 -9 -4
ct1=begin modal	1 7 -5 -5
ct1=begin past	-1 -12 6 7
ct1=begin past-passive	0 -21 4 17
ct1=begin pluperfect	10 -2 0 -6
ct1=begin present	3 5 1 -25
ct1=deny past	0 6 -4 0
ct1=down infinitive	7 0 -6 -1
ct1=down modal	-3 16 -12 0
ct1=down past	-12 4 0 0
ct1=down present	2 0 3 -10
ct1=end gerund	0 -4 6 0
ct1=end infinitive	0 8 -1 -4
ct1=end modal	-1 13 0 -6
ct1=end participle-passive	7 -25 13 7
ct1=end past	-9 0 -6 8
ct1=end past-passive	0 8 -4 -1
ct1=end present	7 3 -19 0
ct1=impose future	0 -7 15 -11
ct1=impose future-passive	0 10 -5 -4
ct1=impose infinitive	4 4 -9 0
ct1=impose participle-passive	-8 20 -15 0
ct1=impose past-passive	-10 -14 9 10
ct1=impose perfect	-5 0 7 -6
ct1=impose pluperfect	-6 -10 0 15
ct1=impose pluperfect-passive	0 13 -14 0
ct1=impose present-passive	-1 0 -3 6
ct1=propose future	0 -3 7 -5
ct1=propose future-passive	0 -14 15 0
ct1=propose infinitive	0 -6 8 0
ct1=propose participle-passive	0 20 -13 -5
ct1=propose past	6 20 -29 0
ct1=propose past-passive	-4 -6 13 -4
ct1=propose pluperfect-passive	0 13 -11 0
ct1=propose present	0 18 -15 0
ct1=propose present-passive	-4 -1 6 -3
ct1=return modal	0 -17 17 0
ct1=return past	0 -8 13 -3
ct1=return present	0 17 -13 -1
ct1=say modal	0 -7 8 0
ct1=say past	-5 10 -13 4
ct1=say past-passive	0 -7 0 7
ct1=say perfect-passive	0 -6 6 0
ct1=stay future	5 -16 0 15
ct1=stay future-passive	0 6 -3 -1
ct1=stay infinitive	-3 4 -9 7
ct1=stay modal	-6 0 6 -2
ct1=stay past	1 6 3 -19
ct1=stay past-passive	0 1 1 -6
ct1=stay perfect	12 -14 -5 8
ct1=stay present	-11 4 2 -1
ct1=suspend future-passive	0 7 -4 -1
ct1=suspend participle-passive	0 -9 11 0
ct1=suspend past	9 1 -8 -3
ct1=target participle-passive	0 -9 10 0
ct1=target past	-4 7 0 -6
ct1=up future	0 1 -7 4
ct1=up modal	7 0 -1 -4
ct1=up past	-8 0 -1 8
ct1=up present	-6 9 0 -6
ct2=agree past	0 -5 13 -6
ct2=bear gerund	-2 7 5 -15
ct2=bear infinitive	0 -15 0 14
ct2=bear past	0 -11 18 -9
ct2=begin past	-8 9 -6 0
ct2=begin present	0 9 -3 0
ct2=down past	-8 2 12 -14
ct2=end present	-1 7 -1 0
ct2=impose gerund	0 -10 8 0
ct2=impose infinitive	-3 6 -3 0
ct2=impose participle-passive	14 -25 -4 15
ct2=impose past	0 -15 22 -8
ct2=impose present	-3 27 -15 -5
ct2=propose participle-passive	8 -4 -2 0
ct2=return present	0 -19 -3 21
ct2=say gerund	0 10 -7 0
ct2=say past	-2 9 -18 5
ct2=say present	0 -8 10 0
ct2=stay past	8 5 -5 -12
ct2=stay present	5 4 -11 0
ct2=suspend infinitive	0 -3 -3 7
ct2=suspend past	3 3 0 -6
ct2=up present	0 -11 14 0
day-l	-34 15 -1 2
day-none	-12 3 3 0
day-r	19 8 -11 -18
day=l0	-6 20 0 -20
day=l1	0 -6 -30 25
day=l2	-15 1 4 4
day=l3	-17 4 0 2
day=l4	-7 12 -1 -6
day=l5	4 -6 11 -7
day=r0	-8 2 2 0
day=r1	28 -3 -17 -21
day=r2	12 9 -13 -10
day=r3	-6 -6 8 2
day=r4	0 9 -2 -9
day=r5	-11 2 4 -4
days=1	-12 3 3 0
days=2	-8 28 -13 -15
days=3	12 -15 2 3
f:"	0 23 -18 -8
f:&	0 6 -1 -2
f:'	-2 23 -12 -9
f:'s	-19 6 -4 7
f:(	-6 1 7 -8
f:)	-6 1 8 -8
f:,	15 -7 0 -2
f:-	0 -7 13 -8
f:.	1 -12 16 -2
f::	13 11 -18 -10
f:;	13 6 0 -22
f:<day-ahead>	-7 11 -18 11
f:<day-gone>	-12 25 -8 -17
f:<day-today>	12 -15 9 0
f:<duty>	9 -4 -7 8
f:<gate>	10 1 14 -44
f:<goods-amount>	-5 3 2 -6
f:<goods>	2 -24 17 9
f:<level-noun>	8 -7 4 0
f:<level>	-24 51 -27 -26
f:<money>	-12 -11 7 11
f:<month-ahead>	-8 12 -8 0
f:<month-gone>	0 -17 24 -15
f:<name>	9 -5 -24 28
f:<not>	-12 16 -7 -8
f:<number>	-27 29 -16 -1
f:<office>	-6 -16 31 -12
f:<organisation>	5 12 -10 -12
f:<person>	1 -17 15 1
f:<points>	-7 1 8 -11
f:<quality>	15 -19 8 0
f:<seat>	8 -21 21 -4
f:<sender>	-4 -2 11 -6
f:<span>	15 6 0 -26
f:<taker>	-6 15 -17 2
f:<v-agree>	-16 2 0 5
f:<v-bear>	-1 13 -4 -18
f:<v-begin>	-1 -10 6 5
f:<v-buy>	-18 12 14 -34
f:<v-deny>	-3 24 -15 -5
f:<v-down>	-18 -5 1 16
f:<v-end>	-8 2 7 -8
f:<v-impose>	-35 9 2 3
f:<v-propose>	-17 2 10 -10
f:<v-return>	-4 -14 17 0
f:<v-say>	-18 24 -18 0
f:<v-sell>	-8 2 0 0
f:<v-stay>	-36 26 -18 4
f:<v-suspend>	0 17 5 -47
f:<v-target>	-7 -2 1 3
f:<v-threaten>	-1 12 -9 -1
f:<v-up>	2 16 0 -35
f:?	0 26 -29 -3
f:]	0 10 -8 0
f:a	9 2 -9 2
f:about	3 8 -6 -10
f:accord	15 -15 0 0
f:according	-1 0 8 -7
f:across	7 -22 -6 21
f:add	0 -11 7 6
f:additional	0 11 -1 -12
f:after	-6 -6 11 -1
f:afterward	7 -14 10 -5
f:again	-8 -7 17 -3
f:against	0 8 -12 1
f:ago	0 14 -5 -9
f:agree	1 -20 4 16
f:agreement	-12 -2 16 -8
f:all	-22 -19 -2 32
f:allow	0 -6 8 0
f:alone	0 12 -8 -2
f:already	0 19 -13 -5
f:also	1 4 -11 5
f:am	0 -14 21 -7
f:an	-12 22 7 -38
f:and	16 -13 -18 25
f:announcement	0 12 -10 0
f:another	-5 11 -1 -3
f:answer	-1 28 -18 -7
f:antimony	0 8 -6 0
f:any	15 -20 -6 16
f:anything	8 -1 -6 -1
f:app	0 10 -2 -10
f:apple	0 -15 7 8
f:apply	0 -17 16 1
f:approval	0 -4 -3 10
f:approve	14 -21 -20 23
f:are	8 -17 11 0
f:argue	0 -5 7 0
f:arrive	0 -8 5 3
f:as	-28 -3 17 -4
f:aside	0 -9 10 0
f:ask	-12 15 -5 -7
f:at	-3 17 -27 10
f:back	-10 6 10 -18
f:ban	0 15 -13 0
f:base	0 13 -12 0
f:be	14 -21 6 4
f:bean	0 -7 8 0
f:became	0 7 -1 -3
f:because	2 5 -13 2
f:become	0 9 -7 0
f:beef	-3 19 -9 -5
f:been	0 9 -7 -3
f:before	14 -35 17 9
f:begin	25 -15 -8 -1
f:being	-3 -7 14 -2
f:believe	0 8 -6 0
f:below	14 -23 -1 12
f:better	0 -4 7 0
f:between	-9 4 -1 3
f:beyond	8 -10 3 0
f:both	-19 -9 27 -14
f:bring	-9 -2 9 0
f:broke	0 -17 2 14
f:busan	-8 -5 14 -3
f:business	0 22 -18 -2
f:but	1 6 -2 -9
f:buy	-1 -16 23 -7
f:buyer	0 1 -10 6
f:by	0 0 -7 11
f:cabinet	-1 -36 3 32
f:call	-14 10 7 -32
f:can	-5 -7 4 5
f:can't	0 -12 14 0
f:cancel	0 8 -6 0
f:cannot	0 7 0 -7
f:capital	19 0 -14 -10
f:car	5 0 -6 -1
f:case	0 1 -8 5
f:cent	-2 15 -11 0
f:certificate	8 -12 3 0
f:chair	0 -30 31 0
f:change	0 7 -3 0
f:changed	0 -7 10 0
f:charge	-1 8 8 -27
f:check	0 6 -4 0
f:chicken	0 -9 0 9
f:chip	-2 24 -18 -3
f:christma	0 7 -4 0
f:city	-1 11 -6 -1
f:clear	0 -16 18 -1
f:clock	0 -26 0 25
f:close	0 18 -13 -4
f:closed	0 13 -3 -6
f:coal	-3 -3 11 -2
f:cocoa	0 5 0 -6
f:coffee	0 2 7 -12
f:cold	8 -15 8 0
f:colleague	6 -1 0 -6
f:collect	0 -14 18 -1
f:come	-8 0 -4 11
f:commerce	-3 3 -7 4
f:commission	0 12 -9 -1
f:company	0 22 -13 -9
f:complete	0 -3 -1 7
f:confirm	-3 0 7 -9
f:consensu	7 0 -4 -3
f:consent	0 -3 -3 8
f:control	-10 19 -12 0
f:conversation	4 -18 5 7
f:copper	0 14 -6 -6
f:cost	0 6 -6 0
f:cotton	0 14 -6 -7
f:could	-4 8 7 -22
f:counted	13 -19 7 0
f:counterpart	0 7 -6 0
f:counting	0 -7 8 0
f:country	-15 0 14 -1
f:cover	0 -5 8 -1
f:covered	9 -9 -1 1
f:crude	0 6 -3 0
f:custom	0 33 -19 -20
f:cut	-5 -7 -1 14
f:date	-8 21 -15 -1
f:day	-12 4 5 -4
f:de	0 -4 8 -2
f:deal	-6 -17 16 4
f:decide	0 10 -8 0
f:decision	0 -15 0 16
f:delay	0 19 -17 0
f:delegation	12 6 -28 4
f:described	-2 -8 12 0
f:did	-9 -19 20 6
f:dinner	-4 6 0 -6
f:do	-1 3 -20 14
f:doe	11 -15 9 -3
f:don't	0 9 -4 0
f:door	-4 9 -14 5
f:double	0 14 -12 0
f:down	-10 6 2 -6
f:draw	0 11 -9 0
f:drop	-2 9 -3 -2
f:duty	-9 -14 21 -1
f:each	0 -21 19 5
f:earth	4 1 -6 0
f:economic	0 8 0 -11
f:economy	0 -12 1 9
f:effect	-2 -4 -2 10
f:either	9 7 -19 0
f:end	-8 -18 22 1
f:energy	0 12 -7 -1
f:enter	0 -1 6 -2
f:entry	-1 -19 6 20
f:evening	-2 0 14 -20
f:every	0 -1 -2 6
f:everybody	0 7 -4 0
f:everything	0 -1 -5 7
f:exempt	0 6 -3 0
f:expect	-6 7 -9 4
f:expire	7 -6 0 -2
f:explain	0 7 0 -3
f:export	1 -9 8 0
f:exporter	0 -7 7 0
f:extend	-11 -2 2 5
f:extension	-8 2 10 -15
f:fact	-5 10 3 -12
f:fall	1 32 -28 -10
f:farm	0 -12 16 -1
f:fee	0 18 -6 -17
f:fentanyl	0 32 -22 -11
f:fertiliser	0 -13 8 5
f:fifth	4 -33 26 -3
f:find	0 9 -5 -1
f:firm	0 8 -5 0
f:first	13 -47 23 22
f:fish	-3 6 0 -3
f:five	-6 16 -9 -4
f:follow	0 19 -11 -6
f:following	0 -12 0 10
f:for	4 11 -15 -2
f:forty	0 12 -9 0
f:found	0 -4 7 0
f:four	-8 -21 16 6
f:fourth	14 -27 0 9
f:framework	0 -22 -7 27
f:free	-3 32 -24 -8
f:from	10 1 0 -14
f:full	0 15 -8 -5
f:gazette	0 14 -9 -7
f:general	0 12 -10 0
f:geneva	5 -14 -8 16
f:get	-9 10 -2 0
f:give	0 12 -9 -2
f:given	0 -17 12 7
f:go	-7 25 -7 -21
f:gold	0 -9 10 0
f:good	-21 -3 12 1
f:government	7 -4 5 -13
f:grape	18 -15 -1 0
f:graphite	0 -5 7 0
f:great	-1 22 -17 -2
f:grower	0 7 -12 2
f:had	-3 5 0 -6
f:half	0 0 7 -8
f:hall	0 20 -18 0
f:halve	0 -19 20 0
f:hand	0 -5 15 -15
f:has	-44 11 7 -12
f:hasn't	0 6 -5 0
f:have	0 -15 3 15
f:having	0 6 -5 0
f:he	-9 -7 12 -1
f:hear	0 -6 10 0
f:heard	0 7 -3 0
f:her	0 -18 19 0
f:here	0 12 -14 0
f:higher	0 -17 18 0
f:him	-1 11 -18 6
f:himself	0 -5 15 -10
f:hold	-8 6 1 -4
f:home	7 -6 0 0
f:hope	0 7 -2 0
f:hour	-5 -10 3 11
f:house	7 1 -11 0
f:how	0 -7 9 0
f:hurry	0 22 -19 -2
f:i	0 -19 29 -17
f:ice	0 -7 9 0
f:if	-14 -2 16 -11
f:import	0 18 -13 -1
f:impose	0 20 -16 -2
f:in	-14 -9 30 -32
f:include	0 9 -8 0
f:informed	0 -6 9 -2
f:instead	-2 -5 20 -20
f:invest	0 8 -4 -1
f:is	10 -3 -11 11
f:issue	0 7 -7 0
f:issued	0 -3 8 -4
f:it	14 -1 -3 -4
f:its	-12 29 -11 -18
f:joint	0 7 -4 0
f:keep	-7 6 -9 7
f:know	2 13 -10 -12
f:kuala	-2 -21 16 9
f:land	-4 13 -8 0
f:last	-6 -2 3 1
f:later	-1 -9 13 -1
f:law	0 18 -11 -6
f:lay	-1 12 -7 0
f:lead	0 18 -15 0
f:least	-5 -10 7 8
f:leave	9 -9 -8 8
f:led	8 -32 6 8
f:lentil	14 -18 3 0
f:less	0 -3 7 -1
f:letter	0 0 10 -9
f:level	15 -9 -3 -3
f:levy	19 -1 -17 -5
f:licence	7 -6 6 -9
f:lift	0 7 -5 0
f:like	-1 -6 10 -2
f:likewise	0 11 -9 0
f:line	0 0 -9 4
f:list	19 -30 19 -4
f:listed	0 4 -6 0
f:live	19 -10 -3 -10
f:london	0 -7 9 0
f:long	0 11 -3 -6
f:look	-3 0 -23 19
f:lorry	0 9 -5 0
f:lose	0 6 -3 0
f:lower	-2 -2 13 -16
f:lumpur	-2 -21 16 9
f:lunch	0 6 -2 -2
f:m	0 -9 -3 13
f:machine	0 18 -13 -3
f:magnet	0 11 -18 6
f:main	-6 17 -8 -4
f:maize	0 -3 -3 7
f:make	-6 1 5 -5
f:match	0 7 -5 0
f:matter	6 -21 12 2
f:may	9 -5 0 -4
f:meal	0 -3 -2 7
f:mean	0 6 0 -5
f:measure	0 5 -6 0
f:mediator	0 20 -20 0
f:meet	14 -9 7 -10
f:member	16 -8 -6 -1
f:men	-1 18 -14 0
f:middle	0 -19 21 0
f:midnight	-4 13 0 -11
f:minister	10 -19 13 -1
f:ministry	-8 0 -8 12
f:minute	-9 40 -28 -8
f:month	9 -31 27 -3
f:more	-14 30 -7 -21
f:morning	-1 -15 0 17
f:most	0 2 3 -11
f:mr	-4 -2 12 -9
f:mrs	0 7 -3 0
f:much	8 -11 -9 10
f:must	-3 -13 3 12
f:my	0 6 0 -6
f:necessary	0 27 -17 -17
f:need	3 13 -18 -1
f:needed	0 -9 0 10
f:negotiate	0 -7 0 9
f:negotiation	19 -2 -2 -20
f:negotiator	0 0 -5 6
f:neither	7 0 -5 -1
f:new	11 0 0 -23
f:next	-7 0 11 -9
f:night	0 25 -13 -12
f:no	0 20 -17 -7
f:nobody	-12 6 4 -9
f:none	0 25 -19 -8
f:noon	4 7 -5 -13
f:not	-1 2 -16 17
f:nothing	-9 1 12 -12
f:notice	-3 13 2 -19
f:now	6 -34 14 19
f:number	-3 24 -18 -3
f:of	13 7 -6 -16
f:off	-3 1 -10 14
f:offer	-7 11 0 -6
f:official	0 -8 10 0
f:oil	0 5 -10 5
f:old	-3 25 -11 -11
f:older	0 8 -5 0
f:on	-8 15 -27 15
f:once	-3 5 -8 3
f:one	1 -1 -9 8
f:only	-4 24 -18 -1
f:open	16 -2 -11 -4
f:opened	0 -15 17 0
f:or	-13 9 -10 7
f:orange	0 11 -7 -2
f:order	-5 21 0 -22
f:ordinary	0 -12 0 13
f:origin	0 -6 7 0
f:other	13 -2 8 -25
f:otherwise	-4 0 10 -11
f:our	1 -16 6 9
f:out	-3 1 -13 14
f:outside	24 -16 -5 -4
f:over	-11 52 -29 -23
f:own	-10 -11 12 3
f:p	0 -5 -6 11
f:page	12 -9 -6 1
f:pair	0 -1 -3 6
f:paper	-6 -1 -5 12
f:part	5 -7 -13 13
f:party	0 11 -9 0
f:past	0 6 -4 0
f:pause	3 -5 15 -23
f:pay	-21 2 5 -2
f:pen	-5 -12 -2 19
f:people	-1 1 7 -12
f:per	-3 16 -12 0
f:permanent	-1 -20 17 4
f:phone	0 5 0 -9
f:place	-5 21 -9 -7
f:plan	-4 -5 3 6
f:please	0 0 -3 7
f:point	6 -15 -3 15
f:port	0 12 -3 -10
f:prepare	0 -7 11 -2
f:present	0 -8 -1 11
f:president	-6 -22 18 10
f:press	-8 -19 7 17
f:price	-2 -6 0 11
f:prime	8 0 -7 -3
f:principle	0 -7 8 0
f:prisoner	-2 30 -27 0
f:product	0 -25 29 -4
f:prolong	7 8 -7 -11
f:prolonged	0 -18 -13 26
f:proposal	0 0 -4 6
f:propose	11 -7 -2 0
f:published	0 6 1 -8
f:put	-14 0 3 0
f:question	-1 0 8 -9
f:raise	0 -6 2 3
f:rare	4 1 -6 0
f:rate	-8 -1 5 2
f:rather	0 -1 -3 6
f:reach	0 2 2 -6
f:read	-2 0 -7 9
f:ready	0 -13 -10 23
f:reciprocal	16 0 -3 -17
f:reduce	0 -6 8 0
f:remain	0 -16 3 16
f:report	0 12 -10 0
f:reporter	2 0 -10 6
f:require	0 0 -7 9
f:required	0 -6 8 0
f:rest	0 3 -10 4
f:result	-7 -23 20 8
f:return	0 -11 9 3
f:rise	13 0 -2 -13
f:room	0 7 -1 -2
f:round	21 -31 17 -2
f:rule	-1 20 -13 -4
f:rum	0 15 -8 -9
f:run	0 11 -36 16
f:s	0 6 -1 -2
f:salmon	0 9 0 -6
f:samarkand	0 -8 11 0
f:same	-7 -14 19 0
f:say	-18 13 -15 12
f:season	0 -5 6 0
f:second	15 -33 7 15
f:secretary	-2 -7 12 0
f:section	0 13 -7 -1
f:see	2 25 -27 -6
f:sell	0 0 -5 8
f:send	-1 7 -3 0
f:seoul	0 18 -16 0
f:set	0 -9 18 -10
f:settle	0 15 -12 0
f:shall	0 7 -5 0
f:share	0 -16 17 0
f:she	0 -12 19 -9
f:sheet	-4 3 4 -6
f:shelve	0 7 -5 0
f:ship	-7 0 7 0
f:short	0 12 -4 -6
f:should	8 -8 4 -4
f:show	0 8 -6 0
f:side	4 7 0 -18
f:sign	-19 8 5 -7
f:signature	-1 29 -20 -7
f:since	-1 15 0 -24
f:single	0 -4 6 0
f:sit	-8 20 0 -23
f:sixth	0 -1 8 -6
f:sleep	7 -5 1 -4
f:slip	6 -11 0 5
f:small	0 7 -3 -1
f:so	-9 -7 11 0
f:social	0 -9 12 0
f:software	0 14 -13 0
f:somebody	-1 -3 9 -3
f:something	0 -7 13 -5
f:spare	0 -21 5 17
f:speak	-3 18 -26 7
f:spoke	5 -28 22 0
f:spoken	0 19 -18 0
f:stand	0 9 -6 -2
f:standstill	0 -15 0 16
f:start	-4 -6 3 6
f:state	14 0 -6 -13
f:steel	0 10 -8 0
f:step	0 7 0 -7
f:still	-4 0 -17 16
f:stop	-1 -15 20 -1
f:strike	0 5 -8 2
f:subject	8 -12 4 0
f:such	0 -4 0 7
f:sugar	0 -6 11 -4
f:summer	0 -6 7 0
f:surcharge	18 0 -20 -11
f:suspend	0 4 5 -23
f:suspension	15 -3 -8 0
f:table	4 0 5 -12
f:take	-25 0 -1 10
f:talk	-26 23 7 -44
f:talked	-5 8 0 -3
f:talking	-1 -4 7 0
f:tariff	-4 9 -21 14
f:tax	-2 -12 1 12
f:team	-1 -7 11 -1
f:telephone	5 -22 14 6
f:tell	-23 10 0 -2
f:term	0 10 -7 0
f:text	-2 -10 8 4
f:than	-13 -10 21 -1
f:that	-28 0 26 -23
f:the	-5 16 -18 3
f:their	28 -29 1 7
f:them	9 -17 5 3
f:then	-14 36 -13 -26
f:there	-8 -5 10 0
f:they	10 -6 -11 12
f:thi	18 -24 26 -28
f:thing	5 -6 4 -4
f:think	0 9 -4 0
f:third	-1 -24 33 -12
f:those	10 -5 2 -14
f:threat	0 7 -5 0
f:threaten	0 13 -8 -4
f:three	0 11 -5 -5
f:through	-3 -11 4 11
f:ticket	0 -10 12 0
f:tiktok	4 7 -10 0
f:time	1 -28 -1 33
f:to	15 -11 -14 22
f:top	0 14 -4 -5
f:transcript	-4 -5 -25 22
f:travel	-5 25 -17 -6
f:treaty	0 8 -5 -1
f:truce	-8 8 -25 21
f:two	-23 -2 29 -19
f:under	-10 6 -9 8
f:union	0 -5 -2 9
f:unless	0 -2 6 -1
f:until	9 0 -15 9
f:up	-15 -1 -2 13
f:upper	0 13 -9 -2
f:us	14 -22 21 -17
f:use	0 8 -1 -1
f:very	0 -5 7 0
f:visit	-4 7 0 -7
f:vote	-9 17 -9 0
f:wait	0 -13 7 7
f:want	7 3 -10 0
f:war	4 7 -18 3
f:warn	0 8 -6 0
f:was	0 -10 10 0
f:water	10 -8 0 0
f:way	-5 0 -6 9
f:we	4 -12 8 0
f:week	-8 8 0 -5
f:well	-9 0 13 -14
f:were	10 0 -1 -8
f:whatever	0 -6 8 0
f:wheat	0 10 -4 -4
f:when	-6 -1 3 1
f:where	-5 4 16 -29
f:which	2 -23 16 8
f:while	13 -3 0 -13
f:whole	0 15 -10 -2
f:whose	-2 -16 0 18
f:will	-1 2 11 -20
f:window	6 -2 0 -2
f:wine	14 -13 0 -2
f:winter	0 -4 -1 7
f:with	0 11 -17 0
f:within	0 16 -13 0
f:without	4 -6 12 -16
f:word	12 -17 0 8
f:working	0 11 -5 -5
f:world	-4 16 -9 0
f:worth	0 7 -1 -1
f:write	0 -8 12 0
f:year	2 0 0 -6
f:yes	0 -7 4 3
f:yet	0 -4 -4 10
f:yield	0 6 -3 0
f:you	0 10 -17 0
f:zero	6 -4 0 0
f:—	18 -15 15 -27
first-of-paragraph	5 7 -5 -3
has-future	-10 1 -1 6
has-gerund	0 21 -6 -26
has-infinitive	-6 28 -21 -4
has-modal	0 16 -5 -23
has-participle	9 -2 -4 2
has-past	-23 3 9 -2
has-perfect	4 3 -1 -12
has-pluperfect	12 -3 -17 11
has-present	-9 13 1 -15
headline	-26 30 -9 -13
heads=0	4 14 -22 8
heads=1	-13 29 -9 -25
heads=2	-52 -23 56 -42
how=calendar	-37 49 -20 -22
how=calendar-span	-68 -94 129 -64
how=relative	1 2 -21 18
how=relative-span	-4 -35 26 8
how=weekday	42 30 -81 28
how=weekday-span	-33 -45 85 -65
kind=day	-10 15 -2 -9
l1="	0 7 -5 0
l1='s	0 -4 7 0
l1=(	0 0 8 -8
l1=,	-4 -18 18 5
l1=:	-14 10 7 -22
l1=;	0 -1 -7 9
l1=<agent>	2 -5 6 -4
l1=<begin>	-3 -1 7 -4
l1=<duty>	0 -10 11 0
l1=<goods>	4 4 -7 -5
l1=<level-noun>	0 -3 6 0
l1=<name>	-17 0 8 0
l1=<not>	0 7 -3 0
l1=<number>	-17 0 5 1
l1=<organisation>	0 -8 12 -2
l1=<person>	-1 9 -4 -4
l1=<seat>	7 7 -2 -15
l1=<span>	0 14 -7 -5
l1=<v-agree>	-3 -16 10 10
l1=<v-begin>	18 -11 -4 -1
l1=<v-buy>	0 13 -10 -1
l1=<v-deny>	0 -12 12 0
l1=<v-down>	-1 10 0 -5
l1=<v-end>	5 -5 -9 5
l1=<v-impose>	-6 0 0 0
l1=<v-propose>	0 -5 11 -5
l1=<v-say>	0 20 -12 -5
l1=<v-stay>	-4 25 -14 -7
l1=<v-suspend>	10 -7 0 0
l1=<v-target>	0 -8 9 0
l1=a	11 0 -10 -8
l1=after	-1 18 -11 -4
l1=again	-1 -3 0 6
l1=ago	0 11 -7 -2
l1=agree	0 -6 2 4
l1=and	-10 6 -11 8
l1=as	0 7 -4 0
l1=at	0 6 -3 0
l1=back	0 7 -1 -4
l1=before	0 21 -15 -3
l1=begin	9 -7 0 -6
l1=by	5 17 -23 -9
l1=changed	0 7 -2 0
l1=charge	0 -9 10 0
l1=come	-1 10 0 -4
l1=down	-6 -14 16 0
l1=due	0 13 -6 -5
l1=end	6 -7 -8 6
l1=for	14 -13 10 -20
l1=friday	-2 -8 -7 14
l1=from	3 2 5 -26
l1=geneva	0 6 0 -8
l1=good	7 -5 0 0
l1=in	0 8 0 -3
l1=it	-2 0 -3 6
l1=midnight	0 6 0 -2
l1=monday	9 -3 -14 1
l1=of	-18 5 9 -17
l1=on	-9 -1 7 -2
l1=order	0 13 -10 -1
l1=out	0 -3 -7 10
l1=published	-3 -6 0 8
l1=saturday	0 -7 0 10
l1=say	0 20 -10 -8
l1=sign	0 -2 10 -9
l1=since	3 8 -7 -10
l1=sit	-1 10 -4 -1
l1=spent	0 -1 7 -3
l1=spoke	0 -6 7 0
l1=start	12 -5 -2 -4
l1=stockholm	14 -9 -1 -6
l1=sunday	-2 -2 -7 9
l1=tariff	0 -11 12 0
l1=telephone	0 -7 9 0
l1=than	0 6 -3 0
l1=the	8 25 -23 -25
l1=thi	0 9 -7 -1
l1=through	0 -5 -9 12
l1=thursday	-6 0 2 0
l1=till	0 -6 -9 13
l1=to	-11 11 -34 16
l1=tuesday	-9 0 3 1
l1=until	-19 12 -36 18
l1=up	0 -15 13 3
l1=wednesday	18 -15 0 -2
l1=·	13 0 -9 -11
l1=—	0 9 -3 -2
l2="	0 6 -1 -1
l2='s	-2 -19 23 -1
l2=,	5 -12 -1 10
l2=:	1 14 -8 -17
l2=;	0 12 -5 -6
l2=<agent>	-3 8 -3 -1
l2=<begin>	10 -11 5 1
l2=<day-ahead>	-8 -5 -11 18
l2=<day-gone>	-5 -8 9 3
l2=<gate>	-3 -4 9 0
l2=<goods>	0 10 0 -15
l2=<level-noun>	-1 9 -2 -6
l2=<level>	-7 22 -9 -11
l2=<month-gone>	0 9 -6 0
l2=<name>	16 -11 5 -4
l2=<not>	0 -4 -4 10
l2=<number>	3 -24 -5 28
l2=<office>	-7 11 1 -13
l2=<organisation>	-4 -3 -13 20
l2=<person>	-4 0 5 -7
l2=<quality>	13 -3 0 -10
l2=<seat>	-11 6 1 -6
l2=<span>	-7 4 6 -11
l2=<v-agree>	-4 -8 0 12
l2=<v-bear>	-2 33 -27 -6
l2=<v-begin>	-2 11 -5 -5
l2=<v-buy>	0 19 -13 -3
l2=<v-end>	0 9 -31 9
l2=<v-impose>	-17 13 -16 9
l2=<v-say>	0 -2 16 -17
l2=<v-stay>	-18 11 -9 9
l2=<v-suspend>	0 9 -12 4
l2=<v-target>	-1 -8 13 -3
l2=<v-threaten>	0 6 -4 0
l2=<v-up>	-6 -14 9 9
l2=a	0 6 0 -7
l2=agree	0 -10 -1 13
l2=agreement	0 13 -6 -7
l2=alert	0 6 -1 -1
l2=alexandria	-4 -3 -14 22
l2=and	-2 3 -17 13
l2=announce	-1 7 0 -8
l2=are	0 16 -11 -2
l2=arrive	0 7 -5 0
l2=as	14 -3 -6 -4
l2=at	-17 15 -5 0
l2=back	0 -3 -7 9
l2=be	0 14 -13 0
l2=been	-2 6 -1 0
l2=before	0 9 -8 0
l2=begin	6 9 -6 -19
l2=bergen	0 -5 7 0
l2=both	0 -8 12 -1
l2=busan	0 1 2 -7
l2=business	0 6 0 -3
l2=by	-2 15 -7 -8
l2=call	0 -9 1 10
l2=capital	0 -9 6 3
l2=change	0 9 -6 0
l2=close	0 5 -13 5
l2=closed	0 -1 -7 9
l2=come	-2 6 0 -3
l2=conference	0 -24 9 17
l2=confirm	0 -4 6 0
l2=continue	-4 6 -15 8
l2=date	0 14 -8 -3
l2=day	-2 6 0 -7
l2=deal	0 -3 7 -3
l2=desk	-3 12 -1 -2
l2=did	0 15 -12 0
l2=down	-10 7 -10 5
l2=due	0 16 -14 0
l2=early	0 14 -4 -10
l2=effect	0 17 -12 -1
l2=end	1 2 -24 10
l2=expire	0 14 -7 -3
l2=extension	0 9 -4 -2
l2=follow	0 10 -8 0
l2=for	3 2 1 -16
l2=friday	-1 6 5 -15
l2=geneva	-8 -7 2 10
l2=go	-3 -8 4 7
l2=good	0 9 -6 0
l2=had	0 13 -4 -7
l2=halifax	11 -24 18 -8
l2=hall	10 -5 0 -1
l2=happen	0 11 -7 0
l2=have	-1 -11 8 6
l2=here	11 -13 5 -5
l2=hold	0 11 -7 -1
l2=home	0 -8 0 10
l2=hour	6 -2 0 -5
l2=house	0 6 -3 0
l2=interview	0 -7 4 2
l2=is	-4 15 -7 -10
l2=istanbul	0 6 -4 0
l2=it	-1 16 -7 -11
l2=last	-4 5 -16 10
l2=late	-1 -14 2 12
l2=law	0 11 -8 -1
l2=leave	-4 -4 -3 11
l2=link	0 -9 10 0
l2=lisbon	-1 -32 18 18
l2=london	-2 2 9 -11
l2=lumpur	0 -8 0 10
l2=make	0 -8 9 0
l2=meet	1 16 -12 -9
l2=midnight	0 -10 -10 19
l2=mombasa	0 -9 11 0
l2=monday	11 0 -16 -1
l2=new	1 3 0 -7
l2=no	0 -8 -2 11
l2=noon	0 6 -1 -2
l2=of	3 23 -30 0
l2=oil	0 -7 8 0
l2=on	6 -26 9 14
l2=one	0 -1 7 -4
l2=opened	8 0 -4 -2
l2=order	0 18 -13 -3
l2=other	0 -7 9 0
l2=out	-3 15 -15 0
l2=over	16 -10 -7 0
l2=paper	0 -2 -5 7
l2=pari	13 -12 0 -3
l2=past	0 -10 0 13
l2=place	0 10 -6 -2
l2=post	0 -14 15 0
l2=prolonged	0 6 0 -3
l2=published	0 16 -13 0
l2=radio	0 6 -3 -1
l2=reach	0 10 -5 -8
l2=receive	0 6 -5 0
l2=release	0 -3 18 -23
l2=report	0 -20 22 -1
l2=reporter	0 -9 -1 12
l2=review	0 8 -2 -2
l2=round	0 10 -3 -5
l2=run	0 13 -1 -7
l2=samarkand	0 -25 0 24
l2=saturday	0 17 -8 -6
l2=see	0 14 -11 0
l2=sheet	0 14 -9 -3
l2=sign	0 -8 1 8
l2=so	0 6 -4 0
l2=spoke	0 16 -15 0
l2=start	-5 22 -5 -2
l2=statement	0 1 -9 7
l2=stay	0 -8 -1 11
l2=stockholm	2 -6 -3 6
l2=sunday	0 -5 -13 13
l2=table	0 -17 13 6
l2=take	0 -8 0 7
l2=talk	-3 -13 14 4
l2=telephone	-1 -4 9 -7
l2=television	0 12 -2 -7
l2=tell	0 7 -1 -2
l2=text	10 -9 0 0
l2=that	0 15 -8 -8
l2=the	-7 14 0 -18
l2=them	0 14 -12 0
l2=there	15 -31 15 0
l2=thursday	-3 0 8 -13
l2=time	10 -8 0 -2
l2=to	8 -7 6 -9
l2=trade	-1 7 0 -7
l2=tuesday	7 -7 0 2
l2=two	0 7 -4 0
l2=until	0 14 -5 -6
l2=up	0 18 -12 -5
l2=valparaíso	0 -22 5 17
l2=video	0 -10 11 0
l2=vienna	0 -5 10 -5
l2=was	0 -3 -5 9
l2=we	-6 -2 0 6
l2=wednesday	-2 5 4 -12
l2=week	-3 10 -1 -7
l2=what	-3 24 -11 -8
l2=with	0 -5 9 -3
l2=would	0 8 -6 0
l2=york	-5 0 8 -11
l2=you	0 -7 14 -6
l2=·	-1 13 -2 -6
l2=—	15 -1 -7 -15
l3=&	0 15 -7 -5
l3='s	0 26 -19 0
l3=(	0 0 -9 7
l3=,	3 -9 13 -6
l3=-	0 3 0 -6
l3=/	0 7 0 -9
l3=:	-16 -15 28 -7
l3=;	0 9 -6 -4
l3=<agent>	6 -14 0 11
l3=<day-gone>	9 -5 -13 7
l3=<duty>	0 -13 -1 15
l3=<gate>	0 16 -12 0
l3=<goods>	-8 16 4 -17
l3=<name>	-14 -22 -2 32
l3=<not>	0 -4 -5 11
l3=<number>	6 6 -2 -21
l3=<office>	-8 21 -2 -19
l3=<organisation>	7 20 -18 -19
l3=<person>	-10 10 3 -16
l3=<quality>	0 9 -4 -8
l3=<seat>	15 12 -28 -3
l3=<span>	1 6 -11 0
l3=<v-agree>	0 -5 12 -6
l3=<v-bear>	9 9 -14 -1
l3=<v-buy>	0 -13 14 0
l3=<v-down>	-2 15 -5 -7
l3=<v-end>	0 -4 8 -1
l3=<v-impose>	-13 17 -4 -7
l3=<v-propose>	-2 26 -21 -4
l3=<v-say>	5 20 -49 12
l3=<v-stay>	-1 0 7 -6
l3=<v-suspend>	0 -6 12 -3
l3=<v-target>	0 12 -10 0
l3=a	-5 26 -2 -28
l3=agree	0 -5 8 0
l3=agreement	0 0 9 -10
l3=an	0 8 0 -9
l3=and	-16 0 -26 30
l3=another	0 -15 18 -1
l3=are	0 9 -2 -6
l3=as	10 -1 -6 -1
l3=at	-5 4 -10 9
l3=be	-4 8 -2 0
l3=been	3 -27 8 17
l3=before	0 -10 0 11
l3=begin	-6 -4 11 -1
l3=between	0 -10 11 0
l3=broke	0 0 -16 11
l3=busan	0 -18 19 0
l3=by	-2 -11 19 -17
l3=cape	0 -21 0 21
l3=country	0 0 -8 10
l3=did	0 16 -12 0
l3=down	-4 8 -3 0
l3=due	0 -8 10 0
l3=duty	0 4 -6 0
l3=each	0 -17 19 -1
l3=expect	0 7 -5 0
l3=fact	0 13 -8 -2
l3=fall	0 8 -3 -3
l3=for	-15 -20 30 0
l3=from	5 0 -15 9
l3=geneva	-1 5 7 -13
l3=go	4 -12 1 6
l3=had	13 14 -16 -16
l3=has	0 15 -14 0
l3=have	6 -7 1 0
l3=he	0 9 -3 -7
l3=hold	0 -12 14 0
l3=i	-5 -6 14 -6
l3=in	11 -46 44 -9
l3=is	-8 12 -2 -12
l3=it	-14 12 4 -12
l3=its	0 -5 8 -1
l3=joint	0 -2 -10 12
l3=kuala	0 -4 -3 10
l3=last	-1 -3 13 -8
l3=lose	0 -11 13 0
l3=meet	11 0 -8 0
l3=metal	0 7 -4 0
l3=ministry	11 0 -2 -10
l3=mr	0 -16 19 -1
l3=my	0 7 -5 0
l3=new	-6 -3 0 7
l3=next	0 22 -18 0
l3=of	-11 -34 38 5
l3=on	0 5 -12 6
l3=one	0 -5 -1 7
l3=open	3 6 -8 -4
l3=order	0 -13 14 0
l3=other	0 -8 0 7
l3=over	7 0 -4 -4
l3=pay	0 9 -5 0
l3=plan	0 6 -5 0
l3=port	0 12 -8 -1
l3=press	0 -25 22 6
l3=prolonged	0 -9 -4 13
l3=rise	0 8 0 -4
l3=round	-3 0 -1 8
l3=run	0 6 -3 0
l3=same	0 -9 -2 12
l3=second	-2 18 -12 -5
l3=sheet	0 7 -6 0
l3=side	0 9 -8 0
l3=sign	0 -3 9 -4
l3=sit	0 2 4 -9
l3=spoke	0 -5 7 0
l3=stockholm	-8 0 0 6
l3=take	0 20 -12 -8
l3=talk	20 0 -22 5
l3=tariff	0 -18 2 14
l3=telephone	0 -13 14 0
l3=television	0 -10 5 3
l3=tell	0 -3 -10 12
l3=that	0 4 -12 6
l3=the	3 -13 10 2
l3=their	-6 0 7 -1
l3=them	0 -4 6 0
l3=they	-4 -9 11 0
l3=third	10 -3 -1 -3
l3=time	0 22 -18 -1
l3=to	-16 15 -36 25
l3=trade	0 8 0 -12
l3=truce	0 -5 8 0
l3=two	-2 11 -2 -7
l3=until	0 0 -4 6
l3=up	0 -13 13 0
l3=video	-1 -2 11 -7
l3=was	7 4 -34 17
l3=what	-4 -3 13 -10
l3=where	0 9 -5 -2
l3=which	-6 0 4 0
l3=will	-2 23 -9 -17
l3=with	0 0 11 -22
l3=would	-4 -8 15 -5
l3=your	0 9 -6 0
l3=·	0 21 -12 -4
l3=—	-4 3 -19 10
l4="	0 18 -7 -12
l4=&	9 -1 -4 -4
l4=(	0 -1 12 -13
l4=,	-7 -8 27 -20
l4=-	0 5 -15 6
l4=.	0 8 -2 -3
l4=:	2 -11 17 -7
l4=;	0 -5 6 0
l4=<agent>	1 13 -7 -12
l4=<begin>	-1 2 -9 7
l4=<day-ahead>	-6 -10 -7 19
l4=<day-gone>	-11 -9 16 0
l4=<day-today>	6 2 -5 -5
l4=<duty>	-1 -8 10 0
l4=<gate>	0 -1 8 -11
l4=<goods>	-9 7 3 -9
l4=<level>	0 27 -21 -4
l4=<name>	-3 -9 -24 26
l4=<not>	0 9 0 -4
l4=<number>	6 -6 10 -17
l4=<office>	-10 -17 0 20
l4=<organisation>	19 -11 8 -25
l4=<person>	1 -22 8 17
l4=<quality>	-10 1 -2 8
l4=<seat>	18 -11 -36 29
l4=<sender>	0 -4 7 0
l4=<span>	5 -23 11 7
l4=<v-agree>	-4 18 -19 0
l4=<v-bear>	-21 13 6 -29
l4=<v-begin>	-6 -8 -3 19
l4=<v-deny>	0 6 -4 0
l4=<v-down>	-5 -11 10 5
l4=<v-impose>	9 1 -6 -4
l4=<v-propose>	-8 -10 16 0
l4=<v-say>	-7 -5 16 -11
l4=<v-stay>	-8 0 6 -3
l4=<v-suspend>	0 1 2 -12
l4=<v-target>	-5 8 0 -3
l4=<v-up>	0 -6 1 6
l4=a	-16 3 -20 23
l4=again	0 -17 18 0
l4=agree	0 10 -3 -7
l4=agreement	0 20 -15 -6
l4=an	0 16 -8 -5
l4=and	-8 -5 9 0
l4=approve	10 -8 0 0
l4=are	-3 5 -10 7
l4=arrangement	0 -19 20 0
l4=at	0 -13 25 -23
l4=back	-1 9 -16 4
l4=be	-4 0 -4 9
l4=been	0 16 -15 -10
l4=begin	0 9 -10 0
l4=both	-2 12 -18 7
l4=by	-2 18 -8 -8
l4=call	0 -13 14 0
l4=car	0 -7 8 0
l4=close	0 -15 0 16
l4=come	-4 -8 5 6
l4=commerce	0 7 -2 0
l4=conclude	0 5 -11 6
l4=conference	0 18 -12 -6
l4=country	0 16 -15 0
l4=day	0 -12 13 0
l4=deal	0 27 -22 -9
l4=delegation	-9 7 -6 6
l4=down	14 -8 0 -5
l4=due	3 -11 5 1
l4=duty	0 -3 6 0
l4=earth	0 -10 10 0
l4=end	-3 1 -13 11
l4=expect	0 -5 8 0
l4=fact	0 7 -6 0
l4=first	23 -21 0 0
l4=fly	-5 27 -23 -4
l4=for	-6 4 2 -5
l4=from	0 15 -3 -13
l4=geneva	0 6 -7 0
l4=go	0 -1 -10 10
l4=had	12 0 -9 -3
l4=hand	-1 -9 13 -1
l4=has	-4 -11 3 12
l4=have	3 0 0 -8
l4=he	-6 12 0 -14
l4=hold	0 -3 5 -6
l4=hour	0 -2 11 -7
l4=house	0 -16 0 14
l4=in	-24 2 13 -5
l4=is	-8 -3 0 10
l4=it	0 10 -1 -13
l4=its	0 18 -14 -1
l4=joint	0 -10 -7 16
l4=land	-4 16 -11 0
l4=last	0 0 12 -13
l4=leave	0 -8 0 9
l4=letter	0 6 -3 0
l4=make	0 6 -4 0
l4=meet	-11 -6 20 -22
l4=minister	0 6 -6 0
l4=morning	-10 8 -6 3
l4=mr	0 7 -4 0
l4=negotiator	15 1 -5 -15
l4=next	-2 -10 14 0
l4=note	0 7 -1 -1
l4=now	0 -12 13 0
l4=of	6 10 -21 6
l4=old	15 -13 0 0
l4=on	11 -5 2 -7
l4=open	13 -7 0 -5
l4=our	-2 24 -12 -13
l4=out	0 13 -18 1
l4=paper	0 -3 -5 9
l4=place	0 0 5 -6
l4=plan	0 -16 12 5
l4=president	0 -12 12 0
l4=published	0 11 -1 -9
l4=put	7 -3 -3 0
l4=round	0 3 8 -17
l4=say	0 5 -10 2
l4=see	0 7 -4 0
l4=sign	0 15 -17 -1
l4=sit	-12 -2 6 2
l4=spoke	0 3 -8 5
l4=start	0 -7 12 -4
l4=summit	-3 17 -11 -3
l4=suspension	0 7 -6 0
l4=take	0 -6 -3 11
l4=talk	-3 7 0 -4
l4=team	-2 -2 7 0
l4=tell	0 -10 17 -12
l4=that	7 -5 0 0
l4=the	6 19 -43 20
l4=them	0 -19 21 0
l4=there	-1 14 -9 -1
l4=they	0 19 -15 -9
l4=third	0 4 -11 8
l4=three	0 9 -8 0
l4=to	-8 -11 19 0
l4=trade	0 0 5 -9
l4=truce	0 21 -21 -4
l4=two	-1 3 -17 14
l4=under	0 -5 6 0
l4=up	-1 0 8 -7
l4=visit	0 -27 25 1
l4=was	2 -34 35 -1
l4=we	20 -20 0 0
l4=week	0 -6 6 0
l4=were	0 8 -5 0
l4=what	-1 -16 0 18
l4=which	0 13 -13 0
l4=with	4 -8 18 -21
l4=would	4 9 -8 -8
l4=year	0 7 -6 0
l4=you	0 -11 15 -2
l4=—	-1 5 -12 4
l=, a	15 -9 -4 -3
l=, and	0 6 0 -2
l=, friday	0 -5 -4 9
l=, from	-8 -5 14 0
l=, monday	-10 -2 -6 11
l=, on	4 -19 24 -16
l=, since	-1 7 -2 0
l=, thursday	0 26 -13 -14
l=, to	0 -6 -3 11
l=, tuesday	0 -1 12 -14
l=, until	-2 -12 -4 18
l=, wednesday	0 -14 7 4
l=: <number>	0 6 -3 0
l=: from	6 -1 -5 0
l=<begin> <begin>	-3 -1 7 -4
l=<begin> <person>	0 -4 6 0
l=<begin> by	0 8 -4 0
l=<begin> friday	0 -4 0 7
l=<begin> on	7 -5 0 0
l=<begin> published	-1 -9 -2 14
l=<begin> saturday	0 12 0 -9
l=<begin> since	-7 16 -3 0
l=<begin> sunday	0 -14 0 17
l=<begin> the	-2 7 0 0
l=<begin> thursday	-2 -16 10 8
l=<begin> tuesday	-6 -2 -9 10
l=<begin> until	0 10 0 -7
l=<begin> wednesday	20 -9 -7 -13
l=<day-ahead> to	-1 -6 -1 10
l=<day-gone> ,	0 -5 11 -5
l=<day-gone> and	0 -5 0 8
l=<day-today> (	0 7 -5 0
l=<level> from	0 16 -13 0
l=<level> on	-1 3 1 -6
l=<name> ,	10 -8 17 -21
l=<name> on	3 4 -13 5
l=<number> ,	0 -20 0 22
l=<number> from	0 -11 11 0
l=<number> on	0 6 -15 4
l=<office> ,	-1 15 0 -14
l=<organisation> ,	0 -33 11 25
l=<organisation> on	0 31 -24 -7
l=<person> ,	-5 8 -26 10
l=<person> :	-2 -11 16 -1
l=<person> on	1 -7 12 -14
l=<seat> ,	-15 2 -2 5
l=<seat> from	5 -6 3 -3
l=<seat> on	-1 8 -1 -8
l=<seat> ·	0 7 -2 0
l=<span> ,	-4 -7 14 -3
l=<span> from	0 9 -7 0
l=again on	0 8 -6 0
l=agree on	0 -12 0 14
l=agreement on	0 10 -5 -3
l=alexandria on	-3 15 -12 0
l=and from	7 -3 -2 0
l=announce on	0 7 0 -7
l=at <number>	-8 -10 21 -10
l=at the	-2 39 -36 -3
l=back on	0 -3 -7 10
l=before the	0 8 -7 0
l=begin on	8 5 -4 -18
l=by the	0 12 -9 0
l=call ,	0 6 -4 0
l=call on	0 -6 8 0
l=capital on	0 -9 6 3
l=change on	0 7 -4 0
l=close on	0 4 -12 6
l=closed on	0 -1 -7 9
l=confirm on	0 -4 6 0
l=date :	0 8 -3 -1
l=deal on	0 -6 8 -1
l=down on	-1 -10 -9 19
l=due on	0 13 -12 0
l=duty on	0 -5 6 0
l=effect on	0 14 -11 -1
l=end on	1 0 -23 11
l=expire on	0 14 -7 -3
l=extension on	0 6 -2 -1
l=follow on	0 10 -8 0
l=for the	10 0 -9 0
l=force since	-1 13 -7 0
l=friday ,	-1 6 5 -15
l=from the	0 -6 7 0
l=geneva on	-3 -7 4 6
l=go on	0 10 -4 -2
l=halifax on	0 -5 11 -5
l=happen on	0 10 -7 0
l=have end	0 8 0 -6
l=have until	0 -10 0 12
l=hold on	0 9 -6 0
l=hour on	7 -14 7 -1
l=house on	0 6 -3 0
l=in <name>	-11 11 0 -7
l=in <seat>	0 -7 4 0
l=in geneva	0 5 0 -8
l=in stockholm	14 -9 -1 -6
l=interview on	0 -11 5 3
l=is <level>	0 -7 7 0
l=is on	0 20 -18 0
l=it on	0 17 -9 -6
l=last until	-2 -4 -4 11
l=late on	-1 -14 2 12
l=law on	0 10 -7 -1
l=link on	0 -9 10 0
l=lisbon on	0 -4 6 0
l=london ,	0 7 0 -7
l=lumpur on	0 -17 0 16
l=meet on	-1 11 -6 -4
l=midnight on	0 -10 -10 19
l=monday ,	11 0 -15 -1
l=new on	0 11 -9 0
l=noon on	0 6 -1 -2
l=on television	0 -3 -2 6
l=on the	8 -26 21 -5
l=on until	0 -7 -1 10
l=opened on	9 -2 -3 -1
l=order of	0 7 -7 0
l=order on	0 8 -3 -1
l=out on	0 17 -11 -4
l=over on	0 6 -4 0
l=paper on	0 -3 -4 7
l=phone on	0 -10 11 0
l=place on	0 8 -4 -1
l=published on	0 15 -13 0
l=reach on	0 10 -5 -8
l=reporter on	0 -9 -1 12
l=round on	0 12 -7 -4
l=run until	0 6 0 -4
l=saturday ,	0 17 -8 -6
l=sheet on	0 8 -5 -1
l=sign on	0 -11 5 7
l=sit on	1 6 -6 -2
l=speak on	0 -12 12 0
l=start on	-5 22 -5 -2
l=statement on	0 0 -6 8
l=stockholm on	4 -17 10 0
l=sunday ,	0 -5 -13 13
l=talk on	-6 -3 13 -4
l=telephone on	-1 -4 9 -7
l=television on	0 7 0 -4
l=there on	12 -20 11 -4
l=there until	0 -2 -1 7
l=thursday ,	-3 0 8 -13
l=to <seat>	12 -2 0 -12
l=truce on	0 -11 8 3
l=tuesday ,	7 -7 0 2
l=until the	0 8 -3 0
l=up on	0 15 -10 -5
l=video on	0 -10 10 0
l=wednesday ,	-2 5 4 -12
l=week ,	0 -11 16 -3
l=week of	0 13 -12 0
l=york ,	0 1 5 -14
l=— monday	17 -11 0 -9
lead="	-6 17 -13 0
lead=(	0 0 7 -10
lead=)	0 -8 0 8
lead=,	-5 -4 6 2
lead=1	-6 44 -29 -11
lead=11	-5 -9 16 -8
lead=12	-7 48 -34 -15
lead=13	0 25 -17 -5
lead=14	-10 -44 20 35
lead=15	0 -14 -14 22
lead=16	0 -14 17 -1
lead=18	0 11 -4 -1
lead=19	-1 9 0 -12
lead=2	-3 33 -22 -7
lead=20	0 18 -9 -3
lead=21	0 12 -6 -1
lead=22	0 -12 -16 23
lead=23	0 -34 38 -6
lead=24	-3 -6 13 -7
lead=25	0 12 -6 -2
lead=27	-1 5 1 -7
lead=28	-4 28 -14 -10
lead=29	-2 30 -17 -10
lead=3	0 -3 7 -1
lead=30	-10 -7 27 -30
lead=31	0 13 -9 0
lead=4	0 -13 17 -2
lead=5	0 17 -9 -1
lead=6	-1 29 -19 -6
lead=7	-1 22 -10 -11
lead=8	0 -8 12 -2
lead=9	0 19 -13 -3
lead=;	6 2 -4 -3
lead=@	-5 8 0 0
lead=a	-21 -3 13 0
lead=all	0 6 -6 0
lead=american	9 -6 -5 0
lead=and	-14 26 -12 -9
lead=april	0 16 -10 0
lead=as	18 -16 0 -3
lead=at	0 -7 -3 12
lead=august	0 32 -25 -8
lead=before	13 -13 -9 7
lead=beijing	0 11 -6 -1
lead=bessent	0 -19 0 16
lead=both	-2 5 1 -9
lead=british	6 -9 1 0
lead=but	0 0 -12 12
lead=by	-1 18 -16 0
lead=canada	0 -7 -4 11
lead=china	6 13 -18 -8
lead=chinese	-6 11 -8 0
lead=commerce	0 12 -13 0
lead=december	0 -16 18 0
lead=donald	0 -6 12 -6
lead=february	0 19 -14 -1
lead=for	0 17 -7 -8
lead=friday	-10 12 -19 3
lead=greer	0 7 -5 0
lead=he	-11 3 7 -11
lead=i	-7 0 1 2
lead=if	8 1 -9 -5
lead=in	-5 26 -9 -13
lead=india	0 14 -9 -2
lead=indonesia	0 7 -1 -5
lead=it	-22 -6 21 -3
lead=january	0 18 -15 0
lead=july	-4 -12 -5 21
lead=june	-1 -20 24 -2
lead=kenya	0 10 -3 -6
lead=last	-8 21 -7 -7
lead=march	-3 -10 16 -4
lead=may	-2 9 -1 -6
lead=minister	-2 -34 40 -3
lead=ministers	0 -11 6 2
lead=monday	6 8 -16 -8
lead=mr	2 -4 -5 9
lead=negotiators	0 -7 -3 12
lead=nothing	0 -9 -1 12
lead=november	-7 45 -30 -11
lead=october	-5 -11 19 -9
lead=officials	9 -4 0 -5
lead=on	6 -9 7 0
lead=one	0 -3 -1 6
lead=president	-16 6 6 -9
lead=prime	0 14 -10 -3
lead=published	-2 -9 -3 14
lead=saturday	-5 19 0 -18
lead=september	23 -20 -1 -3
lead=since	-7 22 -6 -4
lead=so	4 -13 7 1
lead=sunday	-10 -8 0 14
lead=swiss	0 -4 8 -1
lead=talks	-20 28 -18 2
lead=that	7 -1 -3 1
lead=the	-26 -7 13 8
lead=their	0 -5 -4 10
lead=they	11 -21 6 7
lead=thursday	-25 -14 2 22
lead=today	16 4 -20 -15
lead=tomorrow	-6 -5 -8 17
lead=trade	-5 -1 0 6
lead=treasury	19 -21 -9 16
lead=trump	-10 0 -1 7
lead=tuesday	30 -19 -29 5
lead=two	0 10 -6 -2
lead=under	0 -2 -3 7
lead=until	0 10 -5 -3
lead=we	6 -19 10 2
lead=wednesday	31 -9 -26 -25
lead=what	-9 -13 22 -5
lead=when	-3 -21 18 3
lead=where	0 -4 11 -8
lead=which	-3 -9 10 0
lead=who	0 0 5 -10
lead=xi	5 9 -13 0
lead=your	-1 7 0 -1
lead=—	17 14 -10 -17
left:calls	-9 -37 48 -23
left:coming	-5 -18 30 -17
left:ended	0 -7 -3 12
left:experts	1 -1 9 -14
left:m=arrive	0 -5 9 -2
left:m=arrived	6 5 -12 -2
left:m=arrives	2 21 -21 -8
left:m=came	-11 -9 2 12
left:m=closed	-7 8 -20 10
left:m=come	-8 23 -8 -13
left:m=comes	3 -6 7 -5
left:m=conference	-10 1 0 1
left:m=delegation	-14 12 2 -6
left:m=delegations	-3 -42 15 24
left:m=dinner	0 1 2 -6
left:m=due	4 7 -9 -3
left:m=edition	0 9 -4 -1
left:m=ended	1 -2 -15 10
left:m=flew	-6 10 -13 1
left:m=flies	0 3 1 -10
left:m=goes	0 -3 8 -3
left:m=guest	0 23 -19 -5
left:m=here	7 -22 20 -4
left:m=host	0 28 -27 0
left:m=meet	6 -26 23 -6
left:m=meeting	-13 3 -4 10
left:m=meets	0 7 -3 0
left:m=negotiations	5 -2 2 -7
left:m=negotiators	10 0 -6 -1
left:m=parted	-1 -14 -19 28
left:m=rose	-3 8 -10 1
left:m=round	10 -12 0 7
left:m=sat	17 -18 9 -18
left:m=session	-1 -7 3 6
left:m=shook hands	-2 -5 11 -3
left:m=signed	-6 7 -15 8
left:m=sit	0 -7 5 0
left:m=sits	0 12 -7 -1
left:m=sitting	-6 4 0 0
left:m=spent	0 -1 7 -3
left:m=summit	-7 7 0 -6
left:m=talk	0 20 -16 -1
left:m=talked	5 -20 12 0
left:m=talks	18 -26 11 0
left:m=there	10 -24 13 0
left:m=time	7 11 -11 -15
left:m=to see	0 13 -11 0
left:m=visit	-16 9 6 -10
left:m=went	-1 -16 6 11
left:meets	8 -15 3 10
left:running	13 -12 -3 2
left:summit	24 -32 36 -45
left:sure	13 -20 17 -8
left:wished	24 13 -29 -22
lll=, <name> ,	0 -6 18 -13
lll=, <seat> ,	-2 0 13 -14
lll=, and from	7 -6 0 0
lll=, as of	0 -8 8 0
lll=, end on	0 -2 -4 7
lll=, friday ,	0 18 -15 0
lll=, monday ,	-3 16 0 -10
lll=, on the	6 -14 7 0
lll=, plan for	7 -3 0 0
lll=, say on	0 12 -7 -3
lll=, sign on	0 12 -3 -6
lll=, tuesday ,	0 21 -14 -3
lll=, wednesday ,	0 -8 13 -6
lll=/ <seat> ,	0 23 -15 -9
lll=: as of	0 6 -4 0
lll=<begin> <begin> <begin>	-3 -1 7 -4
lll=<begin> <begin> <person>	0 -4 6 0
lll=<begin> <begin> by	0 8 -4 0
lll=<begin> <begin> friday	0 -4 0 7
lll=<begin> <begin> on	7 -5 0 0
lll=<begin> <begin> published	-1 -9 -2 14
lll=<begin> <begin> saturday	0 12 0 -9
lll=<begin> <begin> since	-7 16 -3 0
lll=<begin> <begin> sunday	0 -14 0 17
lll=<begin> <begin> the	-2 7 0 0
lll=<begin> <begin> thursday	-2 -16 10 8
lll=<begin> <begin> tuesday	-6 -2 -9 10
lll=<begin> <begin> until	0 10 0 -7
lll=<begin> <begin> wednesday	20 -9 -7 -13
lll=<begin> <name> ,	11 -4 0 -6
lll=<begin> <organisation> ,	0 22 -5 -17
lll=<begin> and on	0 9 -5 0
lll=<begin> london ,	0 7 0 -7
lll=<begin> monday ,	10 -17 -2 10
lll=<begin> saturday ,	0 6 0 -1
lll=<begin> sunday ,	0 -7 0 9
lll=<begin> thursday ,	-1 -3 9 -7
lll=<begin> tuesday ,	10 -31 17 9
lll=<begin> wednesday ,	0 17 -9 -2
lll=<name> agree on	0 -9 4 4
lll=<name> at the	0 13 -12 0
lll=<name> end on	0 8 0 -7
lll=<office> say on	0 11 -4 -5
lll=<person> say on	-4 -7 7 2
lll=<person> sign on	0 -12 18 -10
lll=<seat> , on	0 8 -6 0
lll=<seat> , thursday	0 22 -11 -11
lll=<seat> say on	0 10 -9 0
lll=<span> , from	-1 -2 6 0
lll=<span> , on	0 10 -9 0
lll=and <name> on	4 -15 -9 16
lll=and <person> on	0 14 -12 -3
lll=at midnight on	0 12 -4 -5
lll=at noon on	0 6 -1 -2
lll=be hold on	0 -5 7 0
lll=by telephone on	0 -15 20 -6
lll=by video on	0 -10 10 0
lll=come back on	0 6 -4 0
lll=fact sheet on	0 8 -5 -1
lll=for <name> on	0 -10 0 12
lll=go on until	0 -8 -1 10
lll=in <name> on	4 0 3 -16
lll=in <seat> ,	-6 -5 22 -16
lll=in force since	-1 13 -7 0
lll=in geneva on	-3 -7 4 6
lll=in halifax on	0 -5 11 -5
lll=in lisbon on	0 -4 6 0
lll=in stockholm on	4 -17 10 0
lll=is due on	0 7 -7 0
lll=is set for	0 -8 10 0
lll=it begin on	0 11 -7 0
lll=it end on	0 9 0 -7
lll=it meet on	0 8 -7 0
lll=kuala lumpur on	0 -17 0 16
lll=lose <level> on	0 -11 13 0
lll=meet <person> on	0 -16 19 -2
lll=meet again on	0 13 -12 0
lll=meet in <seat>	0 14 -12 0
lll=ministry say on	12 -1 -1 -9
lll=new york ,	0 1 5 -14
lll=of talk on	-4 -3 11 -3
lll=on <number> ,	0 -10 -22 27
lll=on friday ,	0 11 -4 -6
lll=on saturday ,	0 6 -3 0
lll=on sunday ,	0 6 -5 0
lll=plan for the	0 6 -5 0
lll=sign it on	0 7 -2 -2
lll=take effect on	0 11 -8 0
lll=take place on	0 8 -4 -1
lll=television interview on	0 -11 5 3
lll=tell reporter on	0 -9 -1 12
lll=the <name> on	0 14 -7 -4
lll=the <organisation> ,	0 -19 -3 22
lll=the <organisation> on	0 20 -18 0
lll=the <seat> on	0 -26 28 -1
lll=the extension on	0 6 -2 -1
lll=the week of	0 13 -12 0
lll=to <seat> on	-7 12 -3 -5
lll=to begin on	-1 6 -2 0
lll=to last until	0 -6 0 7
lll=to start on	0 6 -5 0
lll=video link on	0 -8 9 0
lll=was sign on	0 -8 -2 11
lll=what change on	0 7 -4 0
lll=what happen on	0 7 -5 0
lll=which end on	0 -6 0 7
lll=which meet on	0 8 -8 0
lll=with <name> on	-1 22 -12 -9
lll=with <person> on	4 -14 8 0
lll=with <seat> on	0 22 -15 -7
lll=— monday ,	0 7 0 -3
loud	34 -11 -1 -29
lr=( )	0 -1 7 -5
lr=, (	-12 -8 -5 20
lr=, )	0 -15 26 -18
lr=, ,	12 -8 32 -47
lr=, -	5 4 1 -13
lr=, .	-21 -22 26 8
lr=, :	0 -13 17 -2
lr=, ;	0 -17 13 3
lr=, <end>	-11 -8 -4 19
lr=, ·	0 9 -6 0
lr=, —	0 23 -36 4
lr=: ,	-3 -13 19 -3
lr=: .	0 14 -9 -1
lr=: <end>	0 28 -21 -6
lr=<begin> 's	20 -25 9 -5
lr=<begin> ,	-23 2 -4 9
lr=<begin> :	-5 35 -25 -3
lr=<begin> <end>	-20 -1 17 -6
lr=<begin> <person>	5 1 -7 0
lr=<begin> it	0 12 -8 0
lr=<begin> the	0 15 -12 0
lr=<begin> ·	0 15 -9 -2
lr=<begin> —	-4 4 2 -7
lr=<level> ,	0 -6 6 0
lr=<level> .	0 13 -9 0
lr=<name> ,	-11 -1 15 -9
lr=<name> .	0 12 -8 -2
lr=<number> ,	0 14 -9 -1
lr=<number> .	-13 0 15 -15
lr=<organisation> .	0 -13 14 0
lr=<seat> ,	6 -6 0 0
lr=<seat> .	-6 -12 20 -3
lr=a ,	15 -8 -6 -2
lr=a .	-3 8 0 0
lr=after .	0 10 -7 0
lr=again .	0 3 -10 7
lr=before <end>	0 11 -9 0
lr=by ,	10 -3 -6 0
lr=by .	0 7 -4 0
lr=by <end>	0 6 -3 0
lr=by evening	0 6 -3 0
lr=charge .	0 -10 10 0
lr=end ,	0 8 0 -4
lr=end .	-2 3 -6 2
lr=for .	20 -13 0 -6
lr=for <end>	-1 -7 11 0
lr=for in	-4 -3 9 -2
lr=from ,	-9 1 5 -3
lr=from .	-10 15 -6 -4
lr=from <name>	9 -21 13 0
lr=from and	0 8 -5 0
lr=from to	10 -2 -7 -1
lr=geneva .	0 -2 8 -5
lr=it .	0 1 -16 8
lr=monday <end>	-1 0 -7 4
lr=of ,	-1 13 -4 -7
lr=of .	0 -3 8 -4
lr=of the	0 -12 12 0
lr=on ,	-21 -2 -2 18
lr=on .	9 3 -2 -13
lr=on :	-2 -3 9 -2
lr=on ;	-6 -2 0 8
lr=on <end>	-29 -2 16 -11
lr=on <name>	-1 -12 0 15
lr=on <person>	8 -11 0 3
lr=on ?	-1 -25 15 16
lr=on a	0 12 -4 -4
lr=on after	-6 4 -1 0
lr=on and	14 -4 -3 -9
lr=on as	8 -7 0 0
lr=on at	-6 9 -7 0
lr=on between	0 -8 15 -6
lr=on by	0 1 4 -9
lr=on evening	-6 -1 -6 11
lr=on for	-10 27 -1 -34
lr=on from	0 -4 -5 9
lr=on he	0 -2 6 0
lr=on in	0 -7 12 -10
lr=on morning	15 -13 -7 5
lr=on mr	0 6 -2 0
lr=on night	-9 -20 15 14
lr=on of	0 -6 13 -7
lr=on put	0 6 -4 0
lr=on that	2 -2 6 -7
lr=on to	0 -10 11 0
lr=on with	-2 0 -14 11
lr=on —	0 -11 12 0
lr=published <end>	-2 -11 -2 15
lr=saturday <end>	0 16 0 -12
lr=say that	0 7 -1 -2
lr=sign .	0 6 0 -2
lr=since ,	-11 19 -17 1
lr=since .	19 -11 0 -17
lr=since <end>	-9 21 -13 0
lr=sunday <end>	-1 -11 -6 17
lr=the ,	23 -5 -13 -3
lr=the .	0 19 -15 0
lr=the <end>	-13 1 9 -6
lr=the in	0 6 -3 0
lr=through .	0 -8 -6 14
lr=thursday ,	0 17 -4 -11
lr=thursday .	-1 -8 -5 14
lr=thursday <end>	0 30 -11 -20
lr=to ,	0 13 -2 -7
lr=to .	-4 -5 -11 15
lr=to <end>	0 5 -6 0
lr=tuesday ,	0 -16 -3 18
lr=tuesday .	-5 11 -5 -4
lr=tuesday <end>	0 23 -9 -12
lr=until ,	-1 6 -8 0
lr=until .	-10 -6 -13 22
lr=until ;	0 -2 -4 7
lr=until <end>	0 26 -2 -21
lr=until to	0 6 0 -3
lr=wednesday (	0 28 -18 -12
lr=wednesday <end>	30 -13 -35 0
lr=· <end>	15 -3 -7 -9
lr=— <end>	0 6 -1 -1
nc2=bear	0 4 -10 3
nc2=begin	12 0 -21 4
nc2=buy	0 6 -2 -1
nc2=down	0 5 -16 9
nc2=end	-12 0 11 -2
nc2=impose	-10 -7 8 4
nc2=propose	0 6 -10 3
nc2=return	0 5 -9 2
nc2=say	0 3 1 -6
nc2=stay	-4 11 0 -18
nc2=suspend	7 1 -11 0
nc2=target	0 6 -17 7
nc2=threaten	0 10 -8 0
nc2=up	9 0 -4 -3
nct2=agree modal	0 -2 6 -1
nct2=agree participle-passive	-1 31 -17 -13
nct2=agree past	0 -10 13 -1
nct2=agree perfect	0 0 -8 9
nct2=agree pluperfect	0 0 -4 7
nct2=bear future	-1 -9 0 11
nct2=bear modal	0 -9 1 7
nct2=bear past	6 6 -5 -10
nct2=bear perfect	0 6 0 -4
nct2=bear present	0 18 -12 -2
nct2=bear present-passive	0 -5 6 0
nct2=begin modal	0 -3 -6 12
nct2=begin past	19 -6 0 -14
nct2=begin present	-6 23 -12 -8
nct2=down future	0 -1 -13 12
nct2=down past	5 -12 -2 13
nct2=down present	0 12 -2 -8
nct2=end future	0 -7 2 4
nct2=end present	-3 9 3 -10
nct2=impose future	0 -13 6 8
nct2=impose future-passive	-4 10 0 -4
nct2=impose infinitive	0 6 0 -4
nct2=impose modal	0 5 0 -10
nct2=impose modal-passive	0 -15 18 -2
nct2=impose participle-passive	6 0 3 -13
nct2=impose past	-7 0 7 -6
nct2=impose past-passive	0 4 -11 5
nct2=impose pluperfect	0 13 -3 -6
nct2=impose present	-7 -10 -3 22
nct2=propose past	-6 0 -6 7
nct2=propose present	0 17 -9 -6
nct2=stay future	0 -3 8 -3
nct2=stay future-passive	-4 13 -5 -4
nct2=stay modal	0 19 -8 -9
nct2=stay participle-passive	0 -6 8 -1
nct2=stay past	-2 -10 20 -12
nct2=stay perfect	0 7 -3 -2
nct2=stay pluperfect	-2 19 -10 -5
nct2=stay present	2 7 -21 6
nct2=suspend participle-passive	10 -9 0 0
nct2=suspend past	0 11 -9 0
nct2=suspend present	0 -9 0 12
nct2=up modal	0 -8 -2 13
nct2=up past	10 -6 1 -7
nct2=up present	0 15 -5 -5
next:calls	-3 -67 80 -18
next:coming	-15 1 23 -23
next:ended	-40 1 6 10
next:experts	25 -34 26 -7
next:heads=0	10 3 -11 6
next:heads=1	-10 -2 22 -19
next:heads=2	-37 -27 50 -25
next:meets	-4 -25 15 18
next:running	3 0 13 -20
next:summit	-50 -14 9 22
next:sure	53 -58 5 35
next:wished	-36 41 -3 -49
next=(	-10 1 -15 14
next=)	-2 -8 15 -5
next=,	3 6 -8 -1
next=:	10 16 -23 -10
next=;	-21 15 -8 3
next=after	0 2 3 -6
next=and	3 -21 8 14
next=as	0 6 0 -4
next=if	0 7 -4 0
next=that	-16 11 -2 -1
next=unless	0 7 -4 0
next=until	7 -5 0 0
next=which	0 5 -8 0
next=—	-13 -27 42 -7
nhas-future	0 -10 7 4
nhas-gerund	-4 9 -9 1
nhas-infinitive	9 -2 3 -10
nhas-modal	-12 -4 7 1
nhas-participle	4 6 3 -20
nhas-past	10 -1 0 -6
nhas-pluperfect	-5 0 -6 9
nhas-present	4 24 -23 -7
nt2=future	-3 -17 8 13
nt2=future-passive	1 5 0 -12
nt2=gerund	-1 6 -9 3
nt2=modal	-5 -4 0 9
nt2=modal-passive	0 -10 16 -5
nt2=participle-passive	4 0 5 -16
nt2=past	12 -14 13 -5
nt2=past-not	0 22 -20 0
nt2=past-passive	0 13 -16 2
nt2=perfect	1 3 -9 1
nt2=perfect-not	0 -7 8 0
nt2=pluperfect	-10 7 -11 7
nt2=present	0 28 -27 -3
nt2=present-passive	0 -4 11 -4
nv0-none	-8 7 -1 -1
nv1-none	-8 7 -1 -1
nv2-none	-12 4 4 -1
nv2=add	0 -4 6 0
nv2=be	-1 -3 6 -4
nv2=begin	12 -1 -8 -4
nv2=bring	0 -7 3 3
nv2=collect	0 -18 19 0
nv2=come	6 0 -8 0
nv2=expire	-4 -4 9 0
nv2=extend	0 2 8 -16
nv2=fall	-1 -1 -3 7
nv2=go	0 -3 -1 7
nv2=have	8 -9 5 -3
nv2=hold	-5 25 -19 -1
nv2=impose	0 3 -7 0
nv2=keep	0 -2 8 -5
nv2=look	0 -2 -9 10
nv2=lower	0 0 -7 4
nv2=meet	-3 9 -9 0
nv2=move	7 -1 -2 0
nv2=other	0 -7 8 0
nv2=pay	0 -6 -6 12
nv2=propose	0 -8 10 0
nv2=reach	0 0 -8 7
nv2=rise	3 6 -5 -5
nv2=run	-3 -8 7 4
nv2=set	0 -23 12 14
nv2=sit	1 10 -2 -11
nv2=stop	0 1 3 -7
nv2=suspend	9 -19 6 3
nv2=think	0 7 -1 -2
nv2=threaten	0 8 -7 0
nv2=want	0 7 -5 0
nvt2=agree participle	-1 19 -5 -10
nvt2=agree past	3 -13 16 -7
nvt2=agree perfect	0 -8 -1 11
nvt2=announce past	0 6 -3 0
nvt2=be future	0 -6 9 -1
nvt2=be modal	0 12 -4 -5
nvt2=be past	-12 -11 20 -3
nvt2=be present	7 3 -22 5
nvt2=begin past	17 -2 -6 -10
nvt2=come past	7 -4 -3 0
nvt2=come present	0 6 -3 0
nvt2=end past	0 -2 -4 7
nvt2=end present	-2 9 1 -8
nvt2=extend future	0 -7 9 0
nvt2=extend past	0 8 -6 0
nvt2=extend perfect	0 0 10 -11
nvt2=go modal	0 -9 -1 13
nvt2=go present	0 9 -2 -2
nvt2=have past	-1 -15 12 5
nvt2=have present	10 4 -6 -16
nvt2=hold present	0 1 -9 5
nvt2=lower future	0 -1 -4 6
nvt2=meet modal	0 -8 0 10
nvt2=other modal	0 8 -6 0
nvt2=other pluperfect	2 -16 7 6
nvt2=pay future	0 -11 0 13
nvt2=put present	0 -6 3 3
nvt2=run present	-2 -3 8 0
nvt2=say present	0 -4 6 0
nvt2=set present	0 -23 11 14
nvt2=sign modal	0 -17 18 0
nvt2=suspend participle	10 -9 0 0
nvt2=suspend present	0 -16 9 6
o:act=agree	-12 -11 12 2
o:act=announce	-5 -7 0 11
o:act=answer	0 11 -9 0
o:act=approve	10 0 -8 -1
o:act=ask	0 17 -12 -1
o:act=be	8 -3 -4 1
o:act=begin	10 -4 0 -2
o:act=call	-1 23 -21 0
o:act=conclude	-4 -2 -15 18
o:act=continue	-9 9 -13 7
o:act=declare	0 12 -6 -6
o:act=discuss	0 -7 10 -1
o:act=extend	0 3 7 -15
o:act=fall	0 9 -9 0
o:act=get	0 13 -11 0
o:act=have	-15 0 9 -4
o:act=jump	0 -11 11 0
o:act=keep	0 0 -8 7
o:act=land	-4 16 -12 0
o:act=leave	0 -3 -9 12
o:act=look	0 -6 9 0
o:act=lower	0 6 -5 0
o:act=make	-2 -2 6 -1
o:act=meet	-5 -2 14 -19
o:act=offer	0 9 -6 0
o:act=order	0 7 -5 0
o:act=pay	-3 17 -7 -4
o:act=place	0 9 -8 0
o:act=post	0 10 -7 0
o:act=prepare	-1 7 -1 -3
o:act=promise	0 8 -5 0
o:act=propose	0 12 -11 0
o:act=put	4 -8 0 6
o:act=reach	0 -4 6 0
o:act=receive	-3 -10 15 -5
o:act=report	0 7 -6 0
o:act=return	-7 -8 4 10
o:act=run	-1 16 -6 -5
o:act=say	0 0 -12 12
o:act=see	-1 -5 10 -2
o:act=sell	0 -4 6 0
o:act=set	0 -5 9 0
o:act=settle	5 -15 17 -10
o:act=show	0 -7 8 0
o:act=sign	-7 8 -8 1
o:act=sit	15 -10 -1 -3
o:act=stand	0 10 -3 -1
o:act=step	0 -4 0 6
o:act=suspend	6 0 8 -28
o:act=threaten	0 14 -11 0
o:act=win	0 6 -4 0
o:act=write	-1 8 0 -10
o:agree agreed gone	0 -6 2 4
o:agree on gone	-6 4 4 -7
o:announce on gone	-1 -12 1 13
o:be  gone	-4 14 -6 0
o:be from ahead	10 6 -15 -1
o:be from gone	9 -13 5 0
o:be is ahead	0 8 0 -2
o:be is gone	0 6 -3 0
o:be of gone	0 -17 20 -2
o:be on ahead	-10 18 -12 0
o:be on gone	-8 15 -8 -2
o:be since gone	8 -14 8 -1
o:be the ahead	10 -17 10 0
o:be until ahead	0 -8 -1 11
o:begin on ahead	-1 0 8 -17
o:begin on gone	10 0 0 -8
o:begin to ahead	0 6 0 -2
o:call on gone	0 10 -10 0
o:carried=controls	-3 -10 12 0
o:carried=controls far	-21 -3 6 6
o:carried=deal	9 -11 12 -16
o:carried=deal far	0 5 -17 8
o:carried=duties	-10 11 -4 0
o:carried=duties far	-4 10 4 -20
o:carried=exclusions far	-1 -1 8 -4
o:carried=fees	0 -13 4 10
o:carried=fees far	0 17 -18 0
o:carried=longer	-12 18 0 -15
o:carried=longer far	8 2 2 -16
o:carried=meeting	6 -9 -3 12
o:carried=meeting far	13 -19 8 3
o:carried=none	-9 3 5 -4
o:carried=procedure	-6 -2 2 4
o:carried=procedure far	-7 23 -3 -35
o:carried=sale far	-1 7 -6 0
o:carried=truce	-6 21 -25 5
o:carried=truce far	-1 7 -14 5
o:conclude on gone	0 6 -7 2
o:confirm on gone	0 17 -14 -1
o:continue on ahead	-1 -7 0 9
o:discuss on ahead	0 -24 27 -3
o:discuss on gone	0 18 -14 -2
o:end ended gone	10 -12 0 1
o:end on ahead	8 14 -26 -7
o:end on gone	-10 -16 14 10
o:expect on ahead	0 -31 33 0
o:expect on gone	0 19 -19 0
o:extend on gone	0 -9 14 -5
o:fall on ahead	0 9 -5 -2
o:have on ahead	0 -8 9 0
o:have since gone	-2 12 -6 0
o:have until ahead	0 -9 0 11
o:leads=	-3 -1 7 -4
o:leads=again on	0 8 -6 0
o:leads=agreed on	0 -12 0 14
o:leads=agreement on	0 10 -5 -3
o:leads=alexandria on	-3 15 -12 0
o:leads=and from	7 -3 -2 0
o:leads=announced on	0 7 0 -7
o:leads=at the	-2 39 -36 -3
o:leads=back on	0 -3 -7 10
o:leads=before the	0 8 -7 0
o:leads=began on	12 4 -15 -5
o:leads=begin on	-8 0 7 -1
o:leads=begins on	-10 5 2 -2
o:leads=beijing on	5 -7 2 0
o:leads=beijing,	-3 15 -3 -9
o:leads=bern,	0 11 -2 -6
o:leads=brussels,	0 -18 8 11
o:leads=by	0 8 -4 0
o:leads=by the	0 12 -9 0
o:leads=cairo,	6 0 3 -15
o:leads=call on	0 -6 8 0
o:leads=capital on	0 -9 6 3
o:leads=cent on	0 6 -4 0
o:leads=changes on	0 7 -4 0
o:leads=close on	0 10 -8 0
o:leads=closed on	0 -1 -7 9
o:leads=closes on	0 -3 -1 8
o:leads=come on	0 7 -4 0
o:leads=days, from	0 -6 7 0
o:leads=deal on	0 -6 8 -1
o:leads=down on	-1 -10 -9 19
o:leads=due on	0 13 -12 0
o:leads=duty on	0 -6 6 0
o:leads=effect on	0 14 -11 -1
o:leads=end on	-9 -4 -7 16
o:leads=ended on	-2 10 -6 -2
o:leads=ends on	12 -2 -6 -2
o:leads=expires on	0 11 -6 -1
o:leads=extension on	0 6 -2 -1
o:leads=follow on	0 9 -8 0
o:leads=for the	10 0 -9 0
o:leads=force since	-1 13 -7 0
o:leads=friday	0 -4 0 7
o:leads=from the	0 -6 7 0
o:leads=geneva on	-3 -7 4 6
o:leads=go on	0 7 -3 0
o:leads=halifax on	0 -5 11 -5
o:leads=happens on	0 7 -5 0
o:leads=have ended	0 8 0 -6
o:leads=have until	0 -10 0 12
o:leads=held on	0 9 -6 0
o:leads=house on	0 -10 15 -3
o:leads=in geneva	0 5 0 -8
o:leads=in stockholm	14 -9 -1 -6
o:leads=in washington	0 0 13 -10
o:leads=interview on	0 -11 5 3
o:leads=is on	0 20 -18 0
o:leads=it on	0 17 -9 -6
o:leads=jinping on	0 -10 14 -1
o:leads=korea on	0 -10 13 -1
o:leads=kuala lumpur	0 16 -18 0
o:leads=kuala lumpur,	-2 5 -8 4
o:leads=last until	-2 -6 -3 12
o:leads=late on	-1 -14 2 12
o:leads=law on	0 10 -7 -1
o:leads=link on	0 -9 10 0
o:leads=lisbon on	0 -4 6 0
o:leads=london on	0 8 -5 0
o:leads=london,	0 10 0 -10
o:leads=lumpur on	8 -13 -10 13
o:leads=lusaka,	0 12 -6 -5
o:leads=meets on	0 22 -21 0
o:leads=midnight on	0 -10 -10 19
o:leads=monday,	10 -17 -2 10
o:leads=montevideo,	0 -12 16 -5
o:leads=muscat on	0 20 -28 10
o:leads=nairobi on	0 -6 -2 8
o:leads=new delhi,	0 12 -8 -2
o:leads=new york,	0 1 5 -14
o:leads=news on	0 11 -9 0
o:leads=noon on	0 6 -1 -2
o:leads=on	7 -5 0 0
o:leads=on friday,	0 11 -4 -6
o:leads=on saturday,	0 6 -3 0
o:leads=on sunday,	0 6 -5 0
o:leads=on television	0 -3 -2 6
o:leads=on the	8 -26 21 -5
o:leads=on until	0 -7 -1 10
o:leads=opened on	9 -2 -3 -1
o:leads=order of	0 7 -6 0
o:leads=out on	0 17 -11 -4
o:leads=over on	0 6 -4 0
o:leads=paper on	0 -7 0 8
o:leads=paris on	0 -10 11 -3
o:leads=per cent	0 -6 6 0
o:leads=percent on	0 -19 20 0
o:leads=phone on	0 -10 11 0
o:leads=place on	0 8 -4 -1
o:leads=published	-1 -9 -2 14
o:leads=published on	0 15 -13 0
o:leads=rabat on	0 17 -3 -13
o:leads=reached on	0 10 -5 -8
o:leads=reporters on	0 -9 -1 12
o:leads=round on	0 12 -7 -4
o:leads=saturday	0 12 0 -9
o:leads=saturday,	0 6 0 -1
o:leads=seoul,	-7 11 -13 4
o:leads=sheet on	0 8 -5 -1
o:leads=signed on	0 -19 14 9
o:leads=since	-8 18 -4 0
o:leads=singapore on	8 14 -19 -3
o:leads=speak on	0 -12 12 0
o:leads=start on	0 13 -12 0
o:leads=statement on	0 0 -6 8
o:leads=stockholm on	9 -29 13 -1
o:leads=stockholm,	5 9 -14 -1
o:leads=sunday	0 -14 0 17
o:leads=sunday,	0 -7 0 9
o:leads=talk on	0 12 -10 0
o:leads=talks on	-5 -10 20 -3
o:leads=tbilisi,	0 -8 14 -8
o:leads=telephone on	-1 -3 9 -7
o:leads=television on	0 7 0 -4
o:leads=the	-2 7 0 0
o:leads=the hague,	0 7 -1 -2
o:leads=there on	12 -20 11 -4
o:leads=there until	0 -2 -1 7
o:leads=thursday	-2 -16 10 8
o:leads=thursday,	-1 -3 9 -7
o:leads=tokyo,	0 12 -14 2
o:leads=truce on	0 -11 8 3
o:leads=trump on	0 -3 6 -1
o:leads=tuesday	-6 -2 -9 10
o:leads=tuesday,	10 -31 17 9
o:leads=until	0 12 0 -9
o:leads=until the	0 8 -3 0
o:leads=up on	0 14 -9 -4
o:leads=video on	0 -10 10 0
o:leads=washington on	-8 26 -5 -25
o:leads=washington,	-6 10 2 -18
o:leads=washington/beijing,	0 13 -8 -3
o:leads=wednesday	20 -9 -7 -13
o:leads=wednesday,	0 17 -9 -2
o:leads=week of	0 13 -12 0
o:leads=— monday	17 -11 0 -9
o:leads=— monday,	0 7 0 -3
o:leave on gone	3 -6 -10 10
o:left=controls	0 11 -4 -4
o:left=controls right=none	0 10 -4 -4
o:left=deal	-12 -5 3 8
o:left=deal right=duties	0 -1 9 -11
o:left=deal right=meeting	-8 18 0 -17
o:left=deal right=none	-9 -16 3 20
o:left=deal right=truce	4 7 -8 -5
o:left=duties	-33 28 -8 -12
o:left=duties right=meeting	0 -10 8 0
o:left=duties right=none	-28 31 -13 -11
o:left=exclusions	0 8 -1 -3
o:left=exclusions right=none	0 6 0 -3
o:left=fees right=none	0 -2 6 -1
o:left=longer	-8 23 -9 -8
o:left=longer right=none	-6 34 -15 -16
o:left=meeting	0 -14 6 11
o:left=meeting right=deal	-3 -4 9 -1
o:left=meeting right=duties	4 -13 9 0
o:left=meeting right=longer	-4 -5 6 2
o:left=meeting right=none	5 -2 -7 12
o:left=meeting right=signing	-4 -2 9 -2
o:left=meeting right=truce	-12 -22 20 7
o:left=none	6 0 2 -6
o:left=none right=deal	0 -3 8 -7
o:left=none right=duties	-2 0 8 -9
o:left=none right=exclusions	0 12 -5 -3
o:left=none right=fees	0 9 -7 0
o:left=none right=meeting	1 -3 8 -5
o:left=none right=none	8 -7 3 1
o:left=none right=procedure	0 7 -3 0
o:left=none right=signing	-3 23 -19 -4
o:left=none right=truce	-6 11 -6 -1
o:left=procedure	-2 17 -6 -10
o:left=procedure right=none	-1 13 -3 -9
o:left=signing right=duties	0 12 -4 -4
o:left=signing right=meeting	0 -10 0 8
o:left=signing right=none	-13 2 2 2
o:left=signing right=truce	10 -6 0 -2
o:left=truce	-11 22 -9 -10
o:left=truce right=duties	0 11 -16 0
o:left=truce right=meeting	0 16 -15 -2
o:left=truce right=none	-8 3 4 -6
o:make on gone	0 8 -6 0
o:meet from gone	0 -7 9 0
o:meet meets ahead	0 12 -11 0
o:meet met gone	0 -7 8 0
o:meet on ahead	-14 0 8 -2
o:meet on gone	-13 -6 15 -7
o:near=controls	0 10 -7 0
o:near=deal	-9 -5 6 5
o:near=duties	-18 19 -6 -6
o:near=exclusions	0 6 0 -3
o:near=fees	0 7 -2 0
o:near=longer	-5 23 -13 -8
o:near=meeting	-11 3 1 2
o:near=none	6 0 1 -3
o:near=procedure	0 29 -19 -6
o:near=sale	0 -5 6 0
o:no verb  ahead	-27 17 0 -24
o:no verb  gone	7 -7 4 -1
o:no verb ( gone	0 -2 11 -8
o:no verb a gone	8 -2 -3 -2
o:no verb before ahead	0 9 -7 0
o:no verb beijing, gone	-10 12 3 -14
o:no verb belgrade, gone	0 -7 16 -12
o:no verb bern, gone	0 11 -2 -6
o:no verb brussels, gone	0 -7 2 6
o:no verb by ahead	0 8 -5 0
o:no verb cairo, gone	6 0 3 -15
o:no verb call, gone	0 6 -4 0
o:no verb date: gone	0 6 -2 0
o:no verb delhi, gone	0 16 -10 -5
o:no verb ends gone	0 -7 0 9
o:no verb for gone	24 -20 -6 0
o:no verb friday gone	-2 -8 -7 15
o:no verb friday, ahead	0 10 -8 0
o:no verb friday, gone	-1 2 8 -14
o:no verb from ahead	-4 23 -13 -4
o:no verb from gone	-11 -1 12 -3
o:no verb geneva, gone	-2 -6 3 4
o:no verb hague, gone	0 7 -1 -2
o:no verb lima, gone	16 -8 -15 0
o:no verb london, gone	0 10 0 -10
o:no verb lumpur, gone	-2 -8 3 6
o:no verb lusaka, gone	0 24 -15 -12
o:no verb monday gone	9 -3 -14 1
o:no verb monday, gone	12 -2 -13 -1
o:no verb montevideo, gone	0 0 9 -14
o:no verb of ahead	0 23 -20 0
o:no verb of gone	-5 -8 16 -10
o:no verb on ahead	1 -9 13 -10
o:no verb on gone	8 -9 -3 11
o:no verb oslo, gone	0 -5 14 -12
o:no verb published gone	-2 0 -9 8
o:no verb saturday gone	0 -7 0 10
o:no verb saturday, gone	0 12 -6 -4
o:no verb seoul, gone	-7 11 -13 4
o:no verb since gone	-20 34 -15 -6
o:no verb spoke gone	0 -6 7 0
o:no verb stockholm, gone	5 9 -14 -1
o:no verb sunday gone	-2 -3 -7 9
o:no verb sunday, gone	0 -7 -12 14
o:no verb tbilisi, gone	0 -12 12 0
o:no verb the gone	-6 8 0 -2
o:no verb through ahead	0 9 -2 -4
o:no verb thursday gone	-6 0 2 0
o:no verb thursday, ahead	0 6 -2 0
o:no verb thursday, gone	-2 -1 8 -10
o:no verb to ahead	-2 -4 -7 11
o:no verb to gone	0 18 -12 -5
o:no verb tuesday gone	-9 0 3 1
o:no verb tuesday, ahead	0 -12 14 0
o:no verb tuesday, gone	8 0 -13 3
o:no verb until ahead	-2 4 -12 5
o:no verb washington, gone	-6 12 1 -19
o:no verb washington/beijing, gone	0 13 -8 -3
o:no verb wednesday gone	18 -16 1 -2
o:no verb wednesday, gone	-1 2 6 -11
o:no verb week, ahead	0 -8 9 0
o:no verb york, gone	0 -14 20 -10
o:no verb · gone	13 -1 -9 -11
o:no verb — gone	0 8 -2 -2
o:other by gone	0 8 -4 0
o:other for ahead	-11 -2 12 -3
o:other on gone	11 3 -15 0
o:other since gone	5 -14 13 -5
o:pay on ahead	0 -7 7 0
o:place on ahead	0 6 -5 0
o:plan for ahead	6 -2 0 0
o:plan from ahead	0 -8 9 0
o:plan the ahead	0 8 -7 0
o:post on gone	0 6 -4 0
o:prepare on gone	0 -4 11 -1
o:put on gone	0 -8 -1 13
o:return on ahead	0 8 -4 -3
o:return on gone	0 -17 18 0
o:right=deal	0 -5 13 -7
o:right=deal on	0 -10 20 -10
o:right=duties	-1 0 12 -15
o:right=duties 	0 12 -9 0
o:right=duties from	14 -18 6 0
o:right=duties of	0 9 -7 0
o:right=duties on	-17 2 0 4
o:right=exclusions	0 12 -5 -3
o:right=fees	0 8 -6 0
o:right=longer on	0 -5 -7 14
o:right=meeting	0 3 2 -6
o:right=meeting on	-12 7 -13 9
o:right=none	-6 9 -6 2
o:right=none (	0 0 8 -7
o:right=none a	11 0 -10 -8
o:right=none after	0 16 -10 -3
o:right=none again	-1 -3 0 6
o:right=none ago	0 11 -6 -2
o:right=none and	-5 6 -6 1
o:right=none as	0 6 -4 0
o:right=none back	0 7 -1 -4
o:right=none before	0 18 -13 -1
o:right=none beijing,	-7 13 0 -10
o:right=none belgrade,	0 -7 16 -12
o:right=none bern,	0 10 -1 -6
o:right=none brussels,	0 -1 -20 13
o:right=none by	-5 32 -21 -7
o:right=none cairo,	6 0 3 -15
o:right=none call,	0 6 -4 0
o:right=none changed	0 7 -2 0
o:right=none date:	0 8 -3 -1
o:right=none delhi,	0 11 -5 -5
o:right=none due	0 13 -6 -5
o:right=none ended	9 -8 0 0
o:right=none ends	-1 0 -7 8
o:right=none for	15 -15 11 -19
o:right=none friday	-2 -8 -7 15
o:right=none friday,	-1 0 5 -10
o:right=none from	-4 17 -4 -21
o:right=none geneva	0 4 0 -7
o:right=none goods	7 -5 0 0
o:right=none has	0 6 -4 0
o:right=none is	0 14 -5 -4
o:right=none it	-1 -1 -2 6
o:right=none lumpur	0 16 -18 0
o:right=none lumpur,	0 9 -6 0
o:right=none lusaka,	0 19 -11 -10
o:right=none meets	0 13 -12 0
o:right=none met	0 -7 8 0
o:right=none monday	9 -3 -14 1
o:right=none monday,	11 0 -15 -1
o:right=none montevideo,	0 -1 11 -14
o:right=none of	-15 3 10 -25
o:right=none on	5 -5 8 -8
o:right=none oslo,	0 -5 14 -12
o:right=none out	0 -5 -5 10
o:right=none percent	0 6 -4 0
o:right=none published	-3 -6 0 8
o:right=none said	0 11 -4 -5
o:right=none saturday	0 -7 0 10
o:right=none saturday,	0 17 -8 -6
o:right=none seoul,	-7 11 -13 4
o:right=none signed	0 15 -7 -7
o:right=none since	8 7 -9 -15
o:right=none six	0 -16 3 12
o:right=none spent	0 -1 7 -3
o:right=none spoke	0 -6 7 0
o:right=none starting	14 -14 0 0
o:right=none starts	0 6 0 0
o:right=none sunday	-2 -2 -7 9
o:right=none sunday,	0 -5 -13 13
o:right=none tariffs	0 -11 12 0
o:right=none tbilisi,	0 -12 12 0
o:right=none than	0 6 -3 0
o:right=none the	9 16 -16 -22
o:right=none through	0 -7 -7 13
o:right=none thursday	-6 0 2 0
o:right=none thursday,	-3 1 6 -13
o:right=none till	0 -6 -9 13
o:right=none to	-10 2 -27 17
o:right=none tuesday	-9 0 3 1
o:right=none tuesday,	7 -9 0 2
o:right=none until	-15 8 -23 12
o:right=none up	0 -17 13 5
o:right=none washington	0 0 12 -11
o:right=none washington,	-5 12 0 -18
o:right=none washington/beijing,	0 12 -8 -2
o:right=none wednesday	18 -15 0 -2
o:right=none wednesday,	-2 5 4 -12
o:right=none week,	0 -11 16 -3
o:right=none york,	0 8 -1 -11
o:right=none ·	13 0 -9 -11
o:right=none —	0 8 -2 -2
o:right=procedure	0 9 -2 -2
o:right=signing	-10 25 -10 -11
o:right=signing 	0 6 -4 0
o:right=truce by	10 -10 0 0
o:right=truce from	0 -7 8 0
o:right=truce on	-8 10 5 -15
o:right=truce until	0 -2 -4 7
o:rise from ahead	0 -13 14 0
o:rise on gone	0 6 -4 0
o:say on ahead	0 -11 11 0
o:say on gone	1 -8 -7 15
o:say said gone	0 15 -7 -7
o:see on ahead	0 -18 20 0
o:see on gone	0 -6 7 0
o:set for ahead	0 -7 9 0
o:settle on gone	7 0 0 -8
o:sign  gone	0 6 -5 0
o:sign on gone	-2 15 -35 11
o:sign signed gone	0 16 -7 -8
o:sit on ahead	0 -11 13 0
o:sit on gone	14 0 -8 -8
o:sit until ahead	-4 -3 -4 12
o:subject=controls	0 18 -12 -3
o:subject=controls carried	0 -10 15 -7
o:subject=controls carried on ahead	0 -21 21 0
o:subject=controls far	-6 -9 8 4
o:subject=controls far  gone	-3 0 5 -8
o:subject=controls far carried	-3 15 -5 -14
o:subject=controls far carried begin	0 -8 12 0
o:subject=controls far carried begin on	0 -13 14 0
o:subject=controls far carried meet	0 14 -13 0
o:subject=controls far carried meet on	0 12 -11 0
o:subject=controls far carried on gone	0 3 1 -7
o:subject=controls far carried say	0 9 -5 -2
o:subject=controls far carried say gone	0 9 -5 -2
o:subject=controls far carried say on	0 8 -5 0
o:subject=controls far no verb	-6 -9 8 4
o:subject=controls far no verb 	-3 0 5 -8
o:subject=controls far no verb gone	-5 -7 5 4
o:subject=controls far no verb on	0 -12 2 10
o:subject=controls far on gone	0 -8 0 10
o:subject=controls no verb	0 10 -6 -1
o:subject=controls no verb ahead	0 14 -12 0
o:subject=deal	11 3 -16 1
o:subject=deal agree	0 6 -9 1
o:subject=deal agree gone	0 6 -8 1
o:subject=deal carried	-15 12 0 -12
o:subject=deal carried be	0 -5 6 0
o:subject=deal carried be ahead	0 -5 6 0
o:subject=deal carried meet	0 -10 12 0
o:subject=deal carried meet on	0 -7 9 0
o:subject=deal carried on ahead	-2 -5 10 0
o:subject=deal carried on gone	-4 19 -11 -9
o:subject=deal carried say	0 -5 11 -6
o:subject=deal carried say gone	0 -6 11 -6
o:subject=deal carried say on	0 -6 12 -5
o:subject=deal carried sign	0 15 -9 -4
o:subject=deal carried sign gone	0 12 -6 -4
o:subject=deal carried sign on	0 14 -8 -3
o:subject=deal end	0 9 -3 -5
o:subject=deal end gone	0 9 -3 -4
o:subject=deal far	0 -7 -9 16
o:subject=deal far  gone	-14 0 1 2
o:subject=deal far carried	-1 -9 -2 15
o:subject=deal far carried agree on	0 -3 6 0
o:subject=deal far carried announce	0 -18 13 5
o:subject=deal far carried be	-6 13 -1 -5
o:subject=deal far carried be gone	-1 12 -7 0
o:subject=deal far carried by ahead	10 -10 0 0
o:subject=deal far carried end	-1 0 -6 5
o:subject=deal far carried end on	-1 0 -6 5
o:subject=deal far carried meet	-1 10 -4 -3
o:subject=deal far carried meet ahead	-1 10 -5 -2
o:subject=deal far carried meet on	0 9 -4 -2
o:subject=deal far carried on ahead	-3 15 -6 -6
o:subject=deal far carried on gone	-8 -2 -16 23
o:subject=deal far carried say	0 -3 -11 14
o:subject=deal far carried say gone	0 -3 -11 14
o:subject=deal far carried say on	0 -4 -11 15
o:subject=deal far carried sign	0 -8 8 0
o:subject=deal far carried sign gone	0 -8 8 0
o:subject=deal far no verb	0 -7 -9 16
o:subject=deal far no verb 	-15 4 0 1
o:subject=deal far no verb ahead	0 11 -5 -1
o:subject=deal far no verb gone	1 -12 -6 17
o:subject=deal far no verb on	0 10 3 -15
o:subject=deal far on gone	0 10 3 -15
o:subject=deal meet	12 -6 -18 9
o:subject=deal meet ahead	3 -1 -15 12
o:subject=deal meet gone	10 -2 -3 -3
o:subject=deal no verb	10 1 -2 -10
o:subject=deal no verb ahead	-2 22 -12 -7
o:subject=deal no verb gone	12 -8 4 -6
o:subject=deal no verb on	1 0 6 -19
o:subject=deal on ahead	-5 -6 7 1
o:subject=deal on gone	0 13 -2 -15
o:subject=deal reach	0 -1 -4 7
o:subject=deal reach gone	0 -1 -4 7
o:subject=deal reach on	0 0 -8 7
o:subject=deal sign	0 6 -8 0
o:subject=deal sign on	0 19 -7 -12
o:subject=deal sit	-5 6 0 -2
o:subject=duties	0 18 -9 -14
o:subject=duties  ahead	0 7 -5 0
o:subject=duties  gone	0 7 -6 0
o:subject=duties be	9 -3 -5 0
o:subject=duties be from	10 -10 0 0
o:subject=duties be gone	9 -7 0 0
o:subject=duties begin	0 16 -6 -6
o:subject=duties begin gone	0 9 0 -6
o:subject=duties begin on	0 8 -2 -2
o:subject=duties carried	-5 4 7 -17
o:subject=duties carried agree	0 1 -9 6
o:subject=duties carried announce	0 8 -4 -3
o:subject=duties carried announce gone	0 8 -4 -3
o:subject=duties carried announce on	0 7 -2 -2
o:subject=duties carried be	-2 -7 14 -5
o:subject=duties carried be gone	0 -10 14 -2
o:subject=duties carried begin	-10 -17 17 6
o:subject=duties carried begin gone	-7 -20 17 8
o:subject=duties carried begin on	-4 -12 18 -4
o:subject=duties carried end	13 -2 -8 -9
o:subject=duties carried end ahead	14 -5 -4 -7
o:subject=duties carried end on	14 -8 -5 -2
o:subject=duties carried expect	0 -19 19 0
o:subject=duties carried have	0 -3 6 0
o:subject=duties carried meet ahead	0 -15 17 0
o:subject=duties carried meet on	0 -14 15 0
o:subject=duties carried on ahead	11 -30 27 -8
o:subject=duties carried on gone	-7 23 -9 -14
o:subject=duties carried other	0 8 -6 0
o:subject=duties carried other gone	0 7 -5 0
o:subject=duties carried other on	0 6 -5 0
o:subject=duties carried say	0 11 -15 0
o:subject=duties carried say ahead	0 6 -6 0
o:subject=duties carried say gone	0 6 -10 0
o:subject=duties carried say on	0 5 -9 1
o:subject=duties carried sign	0 1 3 -10
o:subject=duties carried sign gone	0 1 3 -10
o:subject=duties carried sign on	0 16 -9 -5
o:subject=duties carried since gone	0 8 -5 0
o:subject=duties end	0 0 -6 5
o:subject=duties far  ahead	-7 7 -2 -2
o:subject=duties far  gone	20 -10 4 -27
o:subject=duties far carried	8 0 1 -8
o:subject=duties far carried agree	0 -15 26 -11
o:subject=duties far carried agree gone	0 -15 26 -11
o:subject=duties far carried agree on	0 -12 19 -6
o:subject=duties far carried announce	0 -4 -6 12
o:subject=duties far carried announce gone	0 -7 -4 13
o:subject=duties far carried announce on	0 -8 -3 13
o:subject=duties far carried be	0 -1 -16 20
o:subject=duties far carried be ahead	5 10 -23 7
o:subject=duties far carried be from	9 -8 0 0
o:subject=duties far carried be gone	-6 -13 4 14
o:subject=duties far carried be on	-1 22 -24 5
o:subject=duties far carried begin	17 -1 -3 -15
o:subject=duties far carried begin ahead	10 0 -8 -3
o:subject=duties far carried begin gone	7 -3 3 -10
o:subject=duties far carried begin on	14 0 -3 -11
o:subject=duties far carried charge	0 -10 11 0
o:subject=duties far carried charge gone	0 -10 12 0
o:subject=duties far carried end	-2 -27 21 10
o:subject=duties far carried end ahead	0 9 -2 -2
o:subject=duties far carried end gone	0 -31 23 12
o:subject=duties far carried end on	0 -26 17 14
o:subject=duties far carried expect	0 26 -25 0
o:subject=duties far carried from ahead	8 -2 -7 0
o:subject=duties far carried have ahead	0 -10 12 0
o:subject=duties far carried have gone	0 14 -12 0
o:subject=duties far carried it gone	0 10 -5 -2
o:subject=duties far carried leave	0 -6 0 8
o:subject=duties far carried leave gone	0 -6 0 8
o:subject=duties far carried leave on	0 -8 0 9
o:subject=duties far carried make	0 7 -5 0
o:subject=duties far carried make gone	0 7 -5 0
o:subject=duties far carried meet	0 0 4 -7
o:subject=duties far carried meet ahead	0 -11 14 0
o:subject=duties far carried meet gone	1 7 -4 -6
o:subject=duties far carried meet on	-1 -13 17 0
o:subject=duties far carried on ahead	0 -5 7 -2
o:subject=duties far carried on gone	0 -8 2 6
o:subject=duties far carried other	-6 1 5 -5
o:subject=duties far carried other gone	-4 0 7 -3
o:subject=duties far carried return	0 7 -6 0
o:subject=duties far carried say	0 -6 10 -2
o:subject=duties far carried say gone	0 -6 10 -2
o:subject=duties far carried say on	0 -6 11 -1
o:subject=duties far carried set	0 -6 7 0
o:subject=duties far carried set ahead	0 -6 7 0
o:subject=duties far carried sign	0 23 -45 6
o:subject=duties far carried sign gone	0 21 -42 6
o:subject=duties far carried sign on	0 9 -34 10
o:subject=duties far carried sit gone	-6 6 0 0
o:subject=duties far carried sit on	-1 11 -7 0
o:subject=duties far carried suspend	14 -13 4 -6
o:subject=duties far carried suspend gone	14 -15 2 -3
o:subject=duties far carried suspend on	4 -10 7 -3
o:subject=duties far carried tell	0 17 -8 -9
o:subject=duties far carried tell gone	0 16 -7 -9
o:subject=duties far carried tell on	0 14 -6 -5
o:subject=duties far carried the ahead	7 -5 0 0
o:subject=duties far carried to gone	0 -8 0 10
o:subject=duties far friday, gone	0 7 -5 0
o:subject=duties far no verb 	17 -6 3 -31
o:subject=duties far no verb ahead	-19 8 -2 0
o:subject=duties far no verb friday,	0 11 -9 0
o:subject=duties far no verb from	0 8 -4 0
o:subject=duties far no verb gone	5 -6 7 -6
o:subject=duties far no verb on	-3 -10 12 0
o:subject=duties far no verb seoul,	0 9 -2 -5
o:subject=duties far no verb thursday	0 -15 18 -4
o:subject=duties far no verb tuesday,	-1 -9 13 -1
o:subject=duties far no verb until	0 -8 0 10
o:subject=duties far no verb wednesday	-7 13 0 0
o:subject=duties far on ahead	0 -4 6 0
o:subject=duties far on gone	-2 -7 7 2
o:subject=duties far seoul, gone	0 9 -2 -5
o:subject=duties far thursday gone	0 -15 18 -4
o:subject=duties far tuesday, gone	0 9 -6 0
o:subject=duties far until ahead	0 -9 0 10
o:subject=duties far wednesday gone	-7 13 0 0
o:subject=duties from gone	9 -6 0 0
o:subject=duties no verb	-2 18 -8 -11
o:subject=duties no verb 	0 16 -13 0
o:subject=duties no verb ahead	-6 16 -2 -14
o:subject=duties no verb from	-1 19 -13 0
o:subject=duties no verb gone	0 5 -6 -1
o:subject=duties no verb on	-7 -12 7 12
o:subject=duties on ahead	0 16 -10 -3
o:subject=duties on gone	-9 -16 12 12
o:subject=duties return	0 -5 8 0
o:subject=duties return on	0 -8 9 0
o:subject=duties rise	0 -13 13 0
o:subject=duties rise ahead	0 -13 13 0
o:subject=duties rise from	0 -14 14 0
o:subject=duties since gone	-1 8 -2 0
o:subject=exclusions	0 9 0 -6
o:subject=exclusions far	0 9 -6 0
o:subject=exclusions far no verb	0 9 -6 0
o:subject=fees carried	0 -11 0 11
o:subject=fees carried begin	2 -12 -1 11
o:subject=fees carried begin on	2 -12 -1 11
o:subject=fees carried on gone	1 -4 -6 9
o:subject=fees far	-2 6 -17 6
o:subject=fees far no verb	-2 6 -17 6
o:subject=fees far no verb gone	-2 4 -16 7
o:subject=longer	-6 13 4 -19
o:subject=longer carried	-8 21 -16 0
o:subject=longer carried be	0 -2 6 -1
o:subject=longer carried be ahead	0 -3 6 0
o:subject=longer carried on ahead	0 8 -6 0
o:subject=longer carried on gone	0 0 -10 8
o:subject=longer carried other	0 10 -7 0
o:subject=longer carried sign	0 -5 -1 8
o:subject=longer carried sign gone	0 -5 -1 8
o:subject=longer carried sign on	0 -9 0 10
o:subject=longer far	-12 7 0 -1
o:subject=longer far carried	11 -13 8 -3
o:subject=longer far carried agree	0 -10 12 -2
o:subject=longer far carried agree gone	0 -10 12 -2
o:subject=longer far carried begin	5 -14 11 -2
o:subject=longer far carried begin ahead	0 -9 12 -1
o:subject=longer far carried extend	0 6 0 -3
o:subject=longer far carried meet	0 -14 16 0
o:subject=longer far carried meet ahead	0 -10 11 0
o:subject=longer far carried meet on	0 -14 16 0
o:subject=longer far carried on ahead	0 -14 11 4
o:subject=longer far carried on gone	15 -11 -3 2
o:subject=longer far carried say	11 -7 -3 1
o:subject=longer far carried say gone	11 -9 -1 1
o:subject=longer far carried say on	12 -11 -1 3
o:subject=longer far carried sign	0 4 -7 0
o:subject=longer far carried sign gone	0 4 -6 0
o:subject=longer far carried sign on	0 4 -6 0
o:subject=longer far no verb	-12 7 0 -1
o:subject=longer far no verb 	0 12 -8 0
o:subject=longer far no verb ahead	0 8 -6 0
o:subject=longer far no verb gone	-11 2 3 -1
o:subject=longer no verb	-2 15 5 -28
o:subject=longer no verb ahead	0 -3 6 0
o:subject=longer no verb gone	0 20 0 -26
o:subject=longer no verb on	0 4 6 -13
o:subject=longer on ahead	0 -4 7 0
o:subject=meeting	-5 -10 13 -2
o:subject=meeting  gone	0 4 -7 2
o:subject=meeting be	2 -8 9 -3
o:subject=meeting be ahead	8 -13 5 0
o:subject=meeting be gone	-6 4 3 -7
o:subject=meeting be on	0 6 0 -6
o:subject=meeting begin	5 12 -17 -2
o:subject=meeting begin ahead	-7 9 -6 4
o:subject=meeting begin gone	13 4 -12 -7
o:subject=meeting begin on	0 15 -10 -6
o:subject=meeting carried	1 -7 -3 14
o:subject=meeting carried be	-8 0 -9 14
o:subject=meeting carried be ahead	0 -1 -10 13
o:subject=meeting carried be on	-2 -8 14 -1
o:subject=meeting carried begin	5 -9 6 -4
o:subject=meeting carried begin ahead	3 2 -10 0
o:subject=meeting carried begin gone	0 -14 15 -6
o:subject=meeting carried begin on	8 3 -10 -5
o:subject=meeting carried end ahead	0 14 -2 -7
o:subject=meeting carried end gone	0 -4 0 7
o:subject=meeting carried for ahead	0 -12 13 0
o:subject=meeting carried from ahead	0 7 -5 0
o:subject=meeting carried meet	0 -5 9 -3
o:subject=meeting carried meet ahead	0 -3 6 0
o:subject=meeting carried on gone	10 -10 2 0
o:subject=meeting carried other	12 -4 0 -8
o:subject=meeting carried other gone	14 -7 0 -6
o:subject=meeting carried other on	15 -7 -7 0
o:subject=meeting carried plan	0 -21 23 0
o:subject=meeting carried plan ahead	0 -16 16 0
o:subject=meeting carried plan for	0 -13 15 0
o:subject=meeting carried say	-2 5 2 -8
o:subject=meeting carried say gone	-2 20 -9 -7
o:subject=meeting carried see	0 12 -10 0
o:subject=meeting carried see ahead	0 12 -10 0
o:subject=meeting carried sign	0 0 5 -7
o:subject=meeting carried sign gone	0 11 0 -7
o:subject=meeting carried sign on	0 -5 7 0
o:subject=meeting carried suspend gone	0 -9 10 0
o:subject=meeting carried the ahead	0 7 -4 0
o:subject=meeting carried until ahead	0 -6 0 8
o:subject=meeting continue	-6 17 -7 -3
o:subject=meeting end	-6 -15 11 7
o:subject=meeting end gone	-6 -9 11 0
o:subject=meeting end on	-6 -15 11 7
o:subject=meeting far	7 -20 6 12
o:subject=meeting far  ahead	-5 25 -18 -5
o:subject=meeting far  gone	-30 -1 8 8
o:subject=meeting far carried	0 -16 13 3
o:subject=meeting far carried be	10 -11 8 -9
o:subject=meeting far carried be gone	10 -11 4 -6
o:subject=meeting far carried be on	0 -6 9 -1
o:subject=meeting far carried begin	-14 7 8 -4
o:subject=meeting far carried begin ahead	-6 1 8 -8
o:subject=meeting far carried begin gone	-8 5 0 0
o:subject=meeting far carried begin on	-7 9 7 -10
o:subject=meeting far carried end	0 0 -6 8
o:subject=meeting far carried end ahead	0 6 -2 0
o:subject=meeting far carried end gone	0 -6 -3 11
o:subject=meeting far carried end on	0 4 -6 3
o:subject=meeting far carried have	0 12 -7 -3
o:subject=meeting far carried have ahead	0 9 -4 -2
o:subject=meeting far carried leave	0 7 -2 -2
o:subject=meeting far carried leave gone	0 7 -2 -2
o:subject=meeting far carried meet	-3 -1 7 -4
o:subject=meeting far carried meet ahead	0 6 -4 0
o:subject=meeting far carried meet gone	0 -11 15 -2
o:subject=meeting far carried meet on	-1 7 -3 -1
o:subject=meeting far carried on ahead	-13 5 3 -1
o:subject=meeting far carried other	-2 9 -1 -5
o:subject=meeting far carried say	-2 -4 -1 9
o:subject=meeting far carried say gone	-1 -5 0 9
o:subject=meeting far carried say on	0 -7 0 11
o:subject=meeting far carried sign	0 -29 34 -9
o:subject=meeting far carried sign gone	0 -30 34 -9
o:subject=meeting far carried sign on	0 -20 24 -6
o:subject=meeting far carried since gone	-1 7 -2 0
o:subject=meeting far carried sit	9 -16 -8 13
o:subject=meeting far carried tell	0 -13 16 -3
o:subject=meeting far carried tell gone	0 -13 16 -3
o:subject=meeting far carried tell on	0 -14 16 -2
o:subject=meeting far carried to ahead	0 -5 0 6
o:subject=meeting far carried until ahead	0 9 0 -7
o:subject=meeting far carried write	0 7 -2 -3
o:subject=meeting far carried write gone	0 7 -2 -3
o:subject=meeting far from ahead	-5 11 -2 0
o:subject=meeting far no verb	7 -20 6 12
o:subject=meeting far no verb 	-36 10 -2 5
o:subject=meeting far no verb ahead	13 -38 33 -8
o:subject=meeting far no verb from	-6 12 -1 0
o:subject=meeting far no verb gone	-2 3 -22 16
o:subject=meeting far no verb on	13 4 -17 -1
o:subject=meeting far no verb the	7 -3 -2 0
o:subject=meeting far no verb washington,	-1 10 -4 -3
o:subject=meeting far on gone	15 5 -26 0
o:subject=meeting far the ahead	7 -5 -1 0
o:subject=meeting far washington, gone	-1 10 -4 -3
o:subject=meeting for ahead	-4 -1 6 0
o:subject=meeting from ahead	4 -6 2 0
o:subject=meeting from gone	0 -3 9 0
o:subject=meeting leave	2 -8 0 4
o:subject=meeting leave gone	3 -8 0 4
o:subject=meeting meet	0 9 -7 0
o:subject=meeting meet ahead	0 -6 8 0
o:subject=meeting meet gone	0 16 -16 0
o:subject=meeting meet on	0 11 -10 0
o:subject=meeting no verb	4 -10 9 -3
o:subject=meeting no verb ahead	16 -3 2 -18
o:subject=meeting no verb from	5 -7 4 -1
o:subject=meeting no verb gone	-9 -7 7 4
o:subject=meeting no verb on	7 -9 0 4
o:subject=meeting no verb spoke	0 -6 7 0
o:subject=meeting no verb until	0 0 -6 6
o:subject=meeting of ahead	0 15 -14 0
o:subject=meeting of gone	0 -12 15 -2
o:subject=meeting on ahead	-5 -13 12 4
o:subject=meeting on gone	0 9 -12 1
o:subject=meeting other	-2 -6 12 -2
o:subject=meeting plan	0 9 -6 0
o:subject=meeting plan for	0 11 -9 0
o:subject=meeting plan gone	0 12 -11 0
o:subject=meeting return	-1 9 -3 -5
o:subject=meeting return ahead	-1 6 -1 -1
o:subject=meeting return on	0 8 -5 0
o:subject=meeting spoke gone	0 -6 7 0
o:subject=meeting suspend	-1 2 1 -6
o:subject=meeting the ahead	9 -7 0 0
o:subject=meeting until ahead	0 -13 -7 19
o:subject=none  ahead	-3 -15 20 -4
o:subject=none  gone	7 9 -22 0
o:subject=none ( gone	0 -12 17 -5
o:subject=none beijing, gone	0 8 -6 0
o:subject=none brussels, gone	0 2 -8 1
o:subject=none call, gone	0 6 -4 0
o:subject=none carried	-11 2 13 -14
o:subject=none carried  gone	1 15 -12 -2
o:subject=none carried agree	-2 -10 10 1
o:subject=none carried agree gone	-2 -11 10 2
o:subject=none carried agree on	0 16 -7 -6
o:subject=none carried announce announced	0 -6 2 1
o:subject=none carried announced gone	0 -6 2 1
o:subject=none carried be	0 10 0 -19
o:subject=none carried be ahead	-8 6 5 -14
o:subject=none carried be gone	4 6 -5 -8
o:subject=none carried be on	0 11 -17 3
o:subject=none carried be since	9 -23 17 -5
o:subject=none carried be the	0 -10 11 0
o:subject=none carried begin	-7 0 -10 16
o:subject=none carried begin ahead	-2 20 -10 -9
o:subject=none carried begin gone	-5 -14 -4 21
o:subject=none carried begin on	0 -3 -2 7
o:subject=none carried end	6 12 -1 -24
o:subject=none carried end ahead	0 10 -3 -5
o:subject=none carried end gone	8 3 0 -18
o:subject=none carried end on	-2 14 0 -14
o:subject=none carried extend	0 -11 14 -3
o:subject=none carried extend gone	0 -12 15 -3
o:subject=none carried fall	0 7 -2 -3
o:subject=none carried for ahead	0 13 -11 0
o:subject=none carried for gone	0 10 -7 0
o:subject=none carried from ahead	0 11 -7 0
o:subject=none carried get	0 8 -7 0
o:subject=none carried get gone	0 7 -6 0
o:subject=none carried have	-2 -13 7 10
o:subject=none carried have ahead	0 -7 -4 11
o:subject=none carried have gone	-1 -6 10 -2
o:subject=none carried have until	0 -12 0 13
o:subject=none carried make	0 -13 10 0
o:subject=none carried make gone	0 -13 10 0
o:subject=none carried meet	-14 -12 20 -1
o:subject=none carried meet gone	-11 -13 19 0
o:subject=none carried meet on	-3 -6 7 2
o:subject=none carried of gone	0 -8 9 0
o:subject=none carried on ahead	-6 -4 17 -19
o:subject=none carried on gone	-5 0 8 -7
o:subject=none carried other	7 0 -15 4
o:subject=none carried other ahead	0 -11 0 10
o:subject=none carried other gone	7 10 -16 -6
o:subject=none carried other on	0 8 -6 0
o:subject=none carried other since	9 -3 -4 0
o:subject=none carried pay	0 8 -5 0
o:subject=none carried plan	0 9 -8 0
o:subject=none carried promise	0 7 -4 0
o:subject=none carried put on	0 -14 7 6
o:subject=none carried receive	0 -11 14 -2
o:subject=none carried return	0 9 -7 0
o:subject=none carried return on	0 6 -6 0
o:subject=none carried rise	-1 11 0 -7
o:subject=none carried rise gone	-1 10 0 -7
o:subject=none carried rise on	0 7 0 -5
o:subject=none carried said gone	0 7 -4 0
o:subject=none carried say	0 2 -12 6
o:subject=none carried say gone	0 2 -11 6
o:subject=none carried say on	0 -1 -10 10
o:subject=none carried say said	0 7 -4 0
o:subject=none carried sell	0 -6 6 0
o:subject=none carried sign	0 17 -6 -13
o:subject=none carried sign ahead	0 6 -6 0
o:subject=none carried sign gone	0 13 -1 -13
o:subject=none carried sign on	0 15 0 -19
o:subject=none carried since gone	17 -22 4 0
o:subject=none carried sit	13 -9 0 -5
o:subject=none carried sit ahead	-6 -13 11 5
o:subject=none carried sit gone	18 0 -10 -14
o:subject=none carried sit on	7 -13 10 -4
o:subject=none carried suspend	0 -12 18 -6
o:subject=none carried suspend ahead	0 -6 9 0
o:subject=none carried suspend gone	0 -5 10 -3
o:subject=none carried suspend on	0 -4 10 -4
o:subject=none carried the gone	-1 13 -9 0
o:subject=none carried until ahead	-4 -8 -3 15
o:subject=none friday, gone	0 -11 16 -5
o:subject=none from gone	-1 -2 6 0
o:subject=none monday gone	16 -16 -5 4
o:subject=none monday, gone	14 -11 -8 2
o:subject=none no verb (	0 -9 14 -5
o:subject=none no verb a	-2 6 0 0
o:subject=none no verb ahead	-28 6 5 -6
o:subject=none no verb beijing,	0 8 -6 0
o:subject=none no verb brussels,	0 2 -8 1
o:subject=none no verb call,	0 6 -4 0
o:subject=none no verb date:	0 6 -2 0
o:subject=none no verb friday,	0 -11 16 -5
o:subject=none no verb gone	12 -6 -3 3
o:subject=none no verb monday	16 -16 -5 4
o:subject=none no verb monday,	14 -11 -8 2
o:subject=none no verb of	-2 -14 20 -4
o:subject=none no verb on	0 13 -13 0
o:subject=none no verb saturday	0 -9 0 11
o:subject=none no verb since	-7 14 -4 -2
o:subject=none no verb thursday	-2 -5 -12 13
o:subject=none no verb thursday,	0 -6 11 -4
o:subject=none no verb tuesday	-1 -10 9 3
o:subject=none no verb tuesday,	13 -3 1 -24
o:subject=none no verb washington,	0 10 -7 -1
o:subject=none no verb wednesday	-2 2 9 -14
o:subject=none no verb wednesday,	0 -1 10 -9
o:subject=none no verb ·	15 -5 -5 -9
o:subject=none no verb —	0 8 -2 -2
o:subject=none of gone	0 -18 22 -2
o:subject=none on gone	0 19 -17 -3
o:subject=none saturday gone	0 -9 0 11
o:subject=none since gone	-7 14 -4 -2
o:subject=none thursday gone	-2 -5 -12 13
o:subject=none thursday, gone	0 -8 12 -4
o:subject=none tuesday gone	-1 -10 9 3
o:subject=none tuesday, gone	13 -3 1 -24
o:subject=none until ahead	0 8 0 -7
o:subject=none until gone	-1 0 0 6
o:subject=none washington, gone	0 10 -7 -1
o:subject=none wednesday gone	-2 2 9 -14
o:subject=none wednesday, gone	0 -1 10 -9
o:subject=none · gone	15 -5 -5 -9
o:subject=none — gone	0 8 -2 -2
o:subject=procedure	-2 35 -24 -8
o:subject=procedure carried	-3 -2 -1 8
o:subject=procedure carried be	-1 -14 3 13
o:subject=procedure carried be gone	0 -12 0 14
o:subject=procedure carried on gone	0 9 -4 -3
o:subject=procedure far	-8 1 5 -5
o:subject=procedure far  gone	0 -9 12 0
o:subject=procedure far carried	0 18 -11 -18
o:subject=procedure far carried be	9 -5 0 0
o:subject=procedure far carried meet	0 6 -5 0
o:subject=procedure far carried on ahead	-1 -2 7 -1
o:subject=procedure far carried on gone	0 17 -13 -4
o:subject=procedure far carried sign	0 8 -4 -1
o:subject=procedure far carried sign gone	0 8 -4 -1
o:subject=procedure far carried sign on	0 6 -4 0
o:subject=procedure far carried the ahead	0 -10 11 0
o:subject=procedure far no verb	-8 1 5 -5
o:subject=procedure far no verb 	-1 -18 22 -1
o:subject=procedure far no verb ahead	0 -4 8 0
o:subject=procedure far no verb gone	-5 6 0 -3
o:subject=procedure no verb	-1 25 -16 -5
o:subject=procedure no verb ahead	0 10 -6 0
o:subject=procedure no verb gone	0 14 -7 -2
o:subject=procedure no verb on	0 6 -3 0
o:subject=sale	0 18 -13 -3
o:subject=sale far  gone	-1 16 -5 -6
o:subject=sale far carried	0 30 -29 -3
o:subject=sale far carried on ahead	0 7 -6 0
o:subject=sale far carried on gone	0 7 -8 0
o:subject=sale far carried say	0 -6 3 1
o:subject=sale far carried say gone	0 -6 3 1
o:subject=sale far carried say on	0 -6 3 1
o:subject=sale far no verb 	-1 19 -8 -7
o:subject=sale far no verb ahead	0 6 -3 0
o:subject=sale far no verb gone	1 -9 1 3
o:subject=sale no verb	0 17 -12 -2
o:subject=sale no verb gone	0 10 -7 0
o:subject=sale no verb on	0 12 -10 0
o:subject=sale on gone	0 8 -7 0
o:subject=signing	-5 18 -8 -7
o:subject=signing no verb	-3 10 -2 -4
o:subject=signing no verb gone	-3 8 -2 -2
o:subject=signing no verb on	0 -14 10 5
o:subject=signing on gone	0 -9 5 5
o:subject=truce	-8 25 -13 -13
o:subject=truce  gone	0 -5 7 0
o:subject=truce agree	0 -5 6 0
o:subject=truce agree gone	0 -5 6 0
o:subject=truce be	0 9 -4 0
o:subject=truce begin	5 8 -15 -3
o:subject=truce begin ahead	7 -4 0 0
o:subject=truce begin gone	-1 18 -12 -2
o:subject=truce begin on	5 1 -11 0
o:subject=truce carried	4 8 -14 1
o:subject=truce carried agree	0 22 -15 -12
o:subject=truce carried agree gone	0 22 -15 -12
o:subject=truce carried announce on	0 -11 3 6
o:subject=truce carried be	0 13 -12 0
o:subject=truce carried be ahead	0 5 -6 0
o:subject=truce carried be gone	0 7 -5 0
o:subject=truce carried on gone	-3 -2 -7 14
o:subject=truce carried sign	0 -22 13 10
o:subject=truce carried sign gone	0 -22 13 10
o:subject=truce carried sign on	0 -11 -5 15
o:subject=truce end	0 23 -1 -19
o:subject=truce end ahead	0 9 0 -5
o:subject=truce end gone	0 14 0 -13
o:subject=truce end on	0 20 -1 -17
o:subject=truce far  gone	11 -16 4 3
o:subject=truce far beijing, gone	0 -6 0 4
o:subject=truce far carried	1 0 -9 11
o:subject=truce far carried agree	0 -4 -8 15
o:subject=truce far carried agree gone	0 -5 -8 15
o:subject=truce far carried agree on	0 4 -6 1
o:subject=truce far carried be	1 12 -15 -2
o:subject=truce far carried be ahead	5 2 -12 1
o:subject=truce far carried be gone	-2 12 -1 -6
o:subject=truce far carried be on	0 7 -4 0
o:subject=truce far carried begin	10 -18 12 -1
o:subject=truce far carried begin ahead	12 -32 24 -2
o:subject=truce far carried begin gone	0 13 -13 0
o:subject=truce far carried begin on	-4 -9 15 -4
o:subject=truce far carried end	2 -6 0 4
o:subject=truce far carried have	0 17 -10 -6
o:subject=truce far carried on ahead	-4 -15 17 0
o:subject=truce far carried on gone	0 9 -11 0
o:subject=truce far carried other	-1 -12 17 -2
o:subject=truce far carried other gone	0 -12 14 0
o:subject=truce far carried put	0 -9 0 10
o:subject=truce far carried return	0 -12 14 0
o:subject=truce far carried say on	0 10 1 -18
o:subject=truce far carried sign	0 -7 -7 13
o:subject=truce far carried sign gone	0 -7 -7 13
o:subject=truce far carried sign on	0 -8 -6 13
o:subject=truce far carried tell	0 -4 0 7
o:subject=truce far carried tell gone	0 -5 0 7
o:subject=truce far no verb 	11 -15 3 3
o:subject=truce far no verb ahead	2 12 -26 2
o:subject=truce far no verb beijing,	0 -6 0 4
o:subject=truce far no verb gone	-4 -8 14 -4
o:subject=truce far no verb thursday,	0 6 -4 0
o:subject=truce far no verb washington,	0 -6 9 -1
o:subject=truce far on ahead	7 1 -10 0
o:subject=truce far washington, gone	0 -6 9 -1
o:subject=truce no verb	-12 5 -8 6
o:subject=truce no verb ahead	-1 42 -27 -15
o:subject=truce no verb gone	-7 -14 5 14
o:subject=truce on ahead	6 11 -17 -7
o:subject=truce on gone	-7 -2 11 -5
o:subject=truce other	0 10 0 -5
o:subject=truce other gone	0 6 0 -3
o:subject=truce since gone	0 7 -4 0
o:subject=truce to ahead	0 8 -1 -4
o:suspend on gone	0 9 1 -20
o:topic=controls	-3 18 -7 -15
o:topic=controls far	-9 -9 13 0
o:topic=controls far 	-3 0 5 -8
o:topic=controls far  gone	-3 0 5 -8
o:topic=controls far begin	0 -10 12 0
o:topic=controls far gone	-8 -10 12 0
o:topic=controls far no verb	-6 -9 8 4
o:topic=controls far on	0 -18 12 7
o:topic=controls far on gone	0 -15 9 8
o:topic=controls gone	0 23 -15 -8
o:topic=controls no verb	0 10 -6 -1
o:topic=controls on	0 0 6 -9
o:topic=controls on ahead	0 -16 18 0
o:topic=controls on gone	0 16 -10 -5
o:topic=deal	3 -7 3 0
o:topic=deal 	0 -2 6 0
o:topic=deal agree	0 -8 8 0
o:topic=deal ahead	-18 -9 20 -4
o:topic=deal announce	0 -17 5 14
o:topic=deal be	0 14 -8 -5
o:topic=deal begin	3 18 -17 -7
o:topic=deal confirm	0 -15 15 0
o:topic=deal expect	0 -8 9 0
o:topic=deal far	-8 -5 -1 12
o:topic=deal far 	-16 5 -1 1
o:topic=deal far  gone	-15 2 0 1
o:topic=deal far ahead	-10 0 11 -9
o:topic=deal far be	-5 10 0 -4
o:topic=deal far gone	-1 -5 -9 15
o:topic=deal far no verb	0 -7 -9 16
o:topic=deal far on	-8 17 -2 -10
o:topic=deal far on gone	-5 15 -2 -9
o:topic=deal from	0 6 -4 0
o:topic=deal from ahead	0 8 -7 0
o:topic=deal gone	11 0 -10 1
o:topic=deal have	0 14 -8 -2
o:topic=deal no verb	10 1 -2 -10
o:topic=deal of	0 6 -5 0
o:topic=deal on	4 -15 12 0
o:topic=deal on ahead	-8 -39 39 2
o:topic=deal on gone	10 9 -15 -2
o:topic=deal other	0 -5 -9 13
o:topic=deal reach	0 5 -10 3
o:topic=deal return	0 -10 11 0
o:topic=deal say	0 -5 7 0
o:topic=deal settle	6 -7 9 -9
o:topic=deal sign	0 6 0 -8
o:topic=deal since	0 12 -7 0
o:topic=deal since gone	0 12 -7 0
o:topic=deal sit	-8 7 1 -3
o:topic=deal suspend	5 10 -13 -3
o:topic=deal tell	0 -5 -2 8
o:topic=duties	-10 9 6 -18
o:topic=duties 	-1 26 -20 0
o:topic=duties  ahead	0 9 -7 0
o:topic=duties  gone	0 16 -11 0
o:topic=duties agree	0 -9 11 -1
o:topic=duties ahead	0 14 -1 -23
o:topic=duties announce	0 9 -12 1
o:topic=duties be	4 -7 10 -11
o:topic=duties begin	-12 24 -19 0
o:topic=duties call	0 7 -6 0
o:topic=duties cent	0 -6 6 0
o:topic=duties cent gone	0 -6 6 0
o:topic=duties charge	0 -6 7 0
o:topic=duties end	12 -14 2 0
o:topic=duties expect	0 -18 19 0
o:topic=duties far	1 7 -1 -11
o:topic=duties far 	15 -3 1 -32
o:topic=duties far  ahead	-8 9 -2 -2
o:topic=duties far  gone	20 -8 2 -27
o:topic=duties far agree	0 -13 19 -5
o:topic=duties far be	1 -8 -8 16
o:topic=duties far begin	3 -5 6 -4
o:topic=duties far end	0 -10 8 3
o:topic=duties far friday,	0 11 -9 0
o:topic=duties far friday, gone	0 7 -5 0
o:topic=duties far from	7 0 -8 0
o:topic=duties far from ahead	8 -3 -5 0
o:topic=duties far gone	-4 12 -3 -8
o:topic=duties far on	-20 1 8 -8
o:topic=duties far on ahead	-4 -3 9 -6
o:topic=duties far on gone	-13 4 2 -3
o:topic=duties far other	-4 1 5 -6
o:topic=duties far say	0 18 -12 -4
o:topic=duties far seoul,	0 9 -2 -5
o:topic=duties far seoul, gone	0 9 -2 -5
o:topic=duties far suspend	9 -14 5 0
o:topic=duties far tell	0 10 -6 -2
o:topic=duties far the	7 -5 0 0
o:topic=duties far the ahead	8 -7 0 0
o:topic=duties far thursday	0 -15 18 -4
o:topic=duties far thursday gone	0 -15 18 -4
o:topic=duties far to	0 -8 0 9
o:topic=duties far to gone	0 -9 0 10
o:topic=duties far tuesday,	-1 -9 13 -1
o:topic=duties far tuesday, gone	0 9 -6 0
o:topic=duties far until	0 -9 0 12
o:topic=duties far until ahead	0 -10 0 12
o:topic=duties far wednesday	-7 13 0 0
o:topic=duties far wednesday gone	-7 13 0 0
o:topic=duties from	5 6 -10 -2
o:topic=duties from ahead	-3 12 -5 -1
o:topic=duties from gone	8 -4 -4 0
o:topic=duties gone	-9 -1 8 -2
o:topic=duties have	0 -7 9 0
o:topic=duties is	0 -5 6 0
o:topic=duties no verb	-2 18 -8 -11
o:topic=duties on	-1 -7 4 4
o:topic=duties on ahead	10 -12 11 -13
o:topic=duties on gone	-21 2 -6 9
o:topic=duties other	0 -5 0 6
o:topic=duties pay	0 10 -7 0
o:topic=duties percent	0 6 -4 0
o:topic=duties percent gone	0 6 -4 0
o:topic=duties put	0 11 -8 0
o:topic=duties raise	0 7 -6 0
o:topic=duties return	0 -3 6 0
o:topic=duties rise	0 -7 9 0
o:topic=duties say	0 -3 -6 10
o:topic=duties since	-7 15 0 -3
o:topic=duties since gone	-7 15 0 -3
o:topic=duties tariffs	0 -11 12 0
o:topic=duties tell	0 8 -6 0
o:topic=duties through	0 -6 -1 9
o:topic=duties through ahead	0 -6 -1 9
o:topic=duties until	0 19 -5 -13
o:topic=duties until ahead	0 18 -4 -12
o:topic=exclusions	0 24 -11 -10
o:topic=exclusions ahead	0 8 0 -3
o:topic=exclusions far	0 15 -9 -2
o:topic=exclusions far gone	0 8 -3 0
o:topic=exclusions far no verb	0 9 -6 0
o:topic=exclusions gone	0 15 -8 -5
o:topic=exclusions on	0 11 -2 -6
o:topic=exclusions on gone	0 8 -1 -4
o:topic=fees ahead	-1 -3 8 -3
o:topic=fees begin	0 0 -11 10
o:topic=fees far	-3 7 -17 6
o:topic=fees far gone	-2 5 -17 7
o:topic=fees far no verb	-2 6 -17 6
o:topic=fees gone	0 -2 -3 8
o:topic=fees on	0 -12 6 8
o:topic=fees on ahead	0 -4 7 0
o:topic=fees on gone	0 -8 0 10
o:topic=longer	-5 18 -7 -8
o:topic=longer ahead	-9 26 -7 -17
o:topic=longer be	0 6 -4 0
o:topic=longer end	0 7 0 -4
o:topic=longer extend	0 -4 11 -9
o:topic=longer far	-16 16 0 -8
o:topic=longer far 	0 12 -8 0
o:topic=longer far begin	0 -10 12 -1
o:topic=longer far gone	-12 12 0 -4
o:topic=longer far no verb	-12 7 0 -1
o:topic=longer far on	-1 13 -5 -3
o:topic=longer far on ahead	0 6 -5 0
o:topic=longer far on gone	0 6 0 -3
o:topic=longer far say	0 11 -6 -3
o:topic=longer no verb	-2 15 5 -28
o:topic=longer on	0 -7 -3 11
o:topic=longer on gone	3 -8 -7 13
o:topic=longer other	0 1 -7 3
o:topic=longer say	0 -15 -2 18
o:topic=longer sign	0 6 -6 0
o:topic=longer the	0 6 -4 0
o:topic=longer to	0 11 -3 -4
o:topic=longer to ahead	0 9 -2 -3
o:topic=meeting	5 -20 11 10
o:topic=meeting 	-5 -22 6 19
o:topic=meeting  gone	-1 -8 7 2
o:topic=meeting agree	0 14 0 -11
o:topic=meeting ahead	8 -25 6 26
o:topic=meeting be	-3 -1 -6 14
o:topic=meeting before	0 10 -9 0
o:topic=meeting before ahead	0 10 -9 0
o:topic=meeting begin	24 -20 9 -15
o:topic=meeting conclude	-2 -14 -16 27
o:topic=meeting continue	-9 9 -14 8
o:topic=meeting end	-9 -21 0 26
o:topic=meeting far	7 -18 5 10
o:topic=meeting far 	-36 11 -2 5
o:topic=meeting far  ahead	-5 25 -18 -5
o:topic=meeting far  gone	-30 -1 8 8
o:topic=meeting far ahead	8 -31 28 -2
o:topic=meeting far be	10 -5 0 -9
o:topic=meeting far begin	-3 6 -8 1
o:topic=meeting far from	-7 14 -2 0
o:topic=meeting far from ahead	-6 13 -3 0
o:topic=meeting far gone	1 1 -17 12
o:topic=meeting far have	0 9 -5 -1
o:topic=meeting far no verb	7 -20 6 12
o:topic=meeting far on	9 2 -2 -12
o:topic=meeting far on ahead	-6 4 4 -8
o:topic=meeting far on gone	13 0 -6 -7
o:topic=meeting far say	0 -8 9 0
o:topic=meeting far sit	2 -16 -1 13
o:topic=meeting far the	6 0 -4 0
o:topic=meeting far the ahead	7 -2 -3 0
o:topic=meeting far to	0 -6 0 9
o:topic=meeting far to ahead	0 -7 0 10
o:topic=meeting far until	0 8 0 -5
o:topic=meeting far until ahead	0 7 0 -5
o:topic=meeting far washington,	-1 10 -4 -3
o:topic=meeting far washington, gone	-1 10 -4 -3
o:topic=meeting for	-1 -8 14 -9
o:topic=meeting for ahead	0 -13 16 -7
o:topic=meeting for gone	-4 6 0 0
o:topic=meeting from	9 -19 16 -9
o:topic=meeting from ahead	9 -3 0 -2
o:topic=meeting from gone	0 -19 22 -5
o:topic=meeting gone	-1 -2 6 -6
o:topic=meeting meet	-3 -1 11 -15
o:topic=meeting meets	0 14 -13 0
o:topic=meeting meets ahead	0 12 -11 0
o:topic=meeting met	0 -7 8 0
o:topic=meeting met gone	0 -7 8 0
o:topic=meeting no verb	4 -10 9 -3
o:topic=meeting of	-3 -4 6 0
o:topic=meeting of ahead	0 17 -16 0
o:topic=meeting of gone	-2 -20 21 0
o:topic=meeting on ahead	-14 -9 15 0
o:topic=meeting on gone	7 7 -15 3
o:topic=meeting other	4 3 0 -16
o:topic=meeting pay	0 -6 7 0
o:topic=meeting prepare	-1 6 0 -3
o:topic=meeting put	7 -12 -1 9
o:topic=meeting receive	-2 -6 11 -5
o:topic=meeting return	-3 -5 -4 15
o:topic=meeting say	8 5 -8 -7
o:topic=meeting since	-3 -8 10 0
o:topic=meeting since gone	-3 -8 10 0
o:topic=meeting sit	0 6 -2 -5
o:topic=meeting spoke	0 -6 7 0
o:topic=meeting spoke gone	0 -6 7 0
o:topic=meeting stockholm	14 -9 -1 -6
o:topic=meeting suspend	-2 -8 16 -11
o:topic=meeting tell	0 8 -5 -1
o:topic=meeting the	4 15 -16 -7
o:topic=meeting the ahead	6 3 -5 -4
o:topic=meeting the gone	0 20 -17 0
o:topic=meeting to	-1 0 -12 15
o:topic=meeting to ahead	0 -10 0 12
o:topic=meeting until	-7 -9 -14 23
o:topic=meeting until ahead	-5 -22 -13 32
o:topic=none	11 -11 1 5
o:topic=none 	6 5 -8 -6
o:topic=none  ahead	-6 -14 21 -5
o:topic=none  gone	9 15 -30 -2
o:topic=none (	0 -9 14 -5
o:topic=none ( gone	0 -12 17 -5
o:topic=none a	-3 11 -1 0
o:topic=none a gone	-2 7 0 0
o:topic=none agree	-1 -8 6 4
o:topic=none ahead	-43 0 16 -4
o:topic=none be	4 -11 12 -8
o:topic=none begin	-8 -17 0 21
o:topic=none beijing,	0 8 -6 0
o:topic=none beijing, gone	0 8 -6 0
o:topic=none brussels,	0 2 -8 1
o:topic=none brussels, gone	0 2 -8 1
o:topic=none call,	0 6 -4 0
o:topic=none call, gone	0 6 -4 0
o:topic=none date:	0 6 -2 0
o:topic=none end	8 0 0 -11
o:topic=none for	-3 11 -6 0
o:topic=none for gone	-3 11 -5 0
o:topic=none friday,	0 -11 16 -5
o:topic=none friday, gone	0 -11 16 -5
o:topic=none from	-7 8 0 -1
o:topic=none from ahead	-2 14 -9 0
o:topic=none from gone	-2 -2 7 0
o:topic=none get	0 8 -7 0
o:topic=none gone	21 -12 -6 5
o:topic=none have	-2 -5 0 9
o:topic=none make	0 -9 10 0
o:topic=none monday	16 -16 -5 4
o:topic=none monday gone	16 -16 -5 4
o:topic=none monday,	14 -11 -8 2
o:topic=none monday, gone	14 -11 -8 2
o:topic=none of	-4 -11 20 -10
o:topic=none of ahead	0 12 -8 0
o:topic=none of gone	-2 -18 24 -7
o:topic=none on ahead	-4 -7 12 0
o:topic=none on gone	4 3 -9 0
o:topic=none other	8 7 -14 -4
o:topic=none pay	0 7 -4 0
o:topic=none return	0 16 -14 0
o:topic=none saturday	0 -9 0 11
o:topic=none saturday gone	0 -9 0 11
o:topic=none say	0 4 -11 3
o:topic=none since	17 -7 -2 -10
o:topic=none since gone	17 -7 -2 -10
o:topic=none sit	14 -4 -5 -6
o:topic=none the	-8 -2 12 -3
o:topic=none the ahead	0 -7 9 0
o:topic=none the gone	-6 2 3 -2
o:topic=none thursday	-2 -5 -12 13
o:topic=none thursday gone	-2 -5 -12 13
o:topic=none thursday,	0 -6 11 -4
o:topic=none thursday, gone	0 -8 12 -4
o:topic=none to	0 7 0 -4
o:topic=none to ahead	0 7 0 -3
o:topic=none tuesday	-1 -10 9 3
o:topic=none tuesday gone	-1 -10 9 3
o:topic=none tuesday,	13 -3 1 -24
o:topic=none tuesday, gone	13 -3 1 -24
o:topic=none until	-5 -11 -5 19
o:topic=none until ahead	-1 -4 -2 9
o:topic=none until gone	-1 -8 0 12
o:topic=none washington,	0 10 -7 -1
o:topic=none washington, gone	0 10 -7 -1
o:topic=none wednesday	-2 3 9 -14
o:topic=none wednesday gone	-2 3 9 -14
o:topic=none wednesday,	0 -1 10 -9
o:topic=none wednesday, gone	0 -1 10 -9
o:topic=none ·	15 -4 -6 -9
o:topic=none · gone	15 -4 -6 -9
o:topic=none —	0 8 -2 -2
o:topic=none — gone	0 8 -2 -2
o:topic=procedure	-8 38 -20 -18
o:topic=procedure ahead	-1 13 -5 -5
o:topic=procedure be	0 14 -9 -1
o:topic=procedure far	0 2 3 -14
o:topic=procedure far 	-1 -18 22 -1
o:topic=procedure far  gone	0 -9 12 0
o:topic=procedure far ahead	-5 -7 13 -3
o:topic=procedure far be	10 -5 -2 0
o:topic=procedure far gone	4 12 -10 -8
o:topic=procedure far no verb	-8 1 5 -5
o:topic=procedure far on gone	0 8 -10 1
o:topic=procedure far since	8 -5 -1 0
o:topic=procedure far since gone	8 -5 -1 0
o:topic=procedure gone	-3 31 -18 -9
o:topic=procedure have	0 -11 12 0
o:topic=procedure no verb	-1 25 -16 -5
o:topic=procedure on	0 10 -4 -4
o:topic=procedure on gone	0 12 -8 -1
o:topic=sale	0 11 -13 0
o:topic=sale far	0 11 -13 0
o:topic=sale far 	-1 19 -8 -7
o:topic=sale far  gone	-1 16 -5 -6
o:topic=sale far ahead	0 7 -4 0
o:topic=sale far gone	0 6 -9 0
o:topic=sale far on	0 -1 7 -4
o:topic=sale far on gone	0 -1 8 -3
o:topic=sale gone	0 11 -17 4
o:topic=sale no verb	0 17 -12 -2
o:topic=sale on	0 4 -9 4
o:topic=sale on gone	0 8 -16 5
o:topic=sale sell	0 -4 6 0
o:topic=signing	0 16 -12 -3
o:topic=signing 	0 6 -4 0
o:topic=signing ahead	8 9 -13 -12
o:topic=signing approve	10 -4 -5 0
o:topic=signing be	0 -18 8 12
o:topic=signing by	10 -9 0 0
o:topic=signing by ahead	10 -9 0 0
o:topic=signing end	0 9 0 -8
o:topic=signing gone	-17 10 -4 0
o:topic=signing it	0 -6 -4 10
o:topic=signing it gone	0 -8 -2 11
o:topic=signing no verb	-3 10 -2 -4
o:topic=signing on gone	-4 -1 -4 8
o:topic=signing order	0 7 -3 0
o:topic=signing say	0 6 -1 -3
o:topic=signing signed	0 16 -7 -8
o:topic=signing signed gone	0 16 -7 -8
o:topic=signing since	0 -7 0 9
o:topic=signing since gone	0 -7 0 9
o:topic=truce	-29 26 -7 -12
o:topic=truce  gone	0 -3 7 -2
o:topic=truce agree	0 -6 -2 13
o:topic=truce ahead	-1 68 -45 -44
o:topic=truce announce	0 -10 3 6
o:topic=truce be	-3 14 -6 -4
o:topic=truce begin	0 21 -15 -10
o:topic=truce conclude	0 10 -6 -1
o:topic=truce end	-1 31 0 -34
o:topic=truce extend	0 10 -4 -4
o:topic=truce far	-10 7 3 -11
o:topic=truce far 	11 -15 3 2
o:topic=truce far  gone	11 -16 4 3
o:topic=truce far agree	0 10 -7 -2
o:topic=truce far be	-2 14 -4 -6
o:topic=truce far begin	0 -17 21 -1
o:topic=truce far beijing,	0 -6 0 4
o:topic=truce far beijing, gone	0 -6 0 4
o:topic=truce far by	0 6 -4 0
o:topic=truce far from	-1 -14 17 0
o:topic=truce far from ahead	0 -9 11 0
o:topic=truce far gone	-13 6 1 -7
o:topic=truce far on	0 9 1 -20
o:topic=truce far on ahead	6 -10 6 -3
o:topic=truce far on gone	-6 20 -4 -16
o:topic=truce far other	0 -12 14 0
o:topic=truce far say	0 -1 -6 7
o:topic=truce far tell	0 -5 0 7
o:topic=truce far thursday,	0 6 -4 0
o:topic=truce far to	0 -5 0 6
o:topic=truce far to ahead	0 -5 0 6
o:topic=truce far washington,	0 -6 9 -1
o:topic=truce far washington, gone	0 -6 9 -1
o:topic=truce from	-1 7 -2 -1
o:topic=truce from gone	0 8 -6 0
o:topic=truce gone	-37 -9 16 4
o:topic=truce no verb	-12 5 -8 6
o:topic=truce of	0 8 -6 0
o:topic=truce of gone	0 8 -5 0
o:topic=truce on	-6 6 5 -11
o:topic=truce on ahead	5 28 -29 -15
o:topic=truce on gone	-20 -8 19 -4
o:topic=truce return	0 -7 8 0
o:topic=truce run	0 6 -3 0
o:topic=truce say	0 -5 8 -1
o:topic=truce since	-1 12 -6 0
o:topic=truce since gone	-1 11 -5 0
o:topic=truce suspend	0 9 -2 -2
o:topic=truce to	0 19 -7 -10
o:topic=truce to ahead	0 11 -5 -3
o:topic=truce to gone	0 7 0 -4
o:topic=truce until	0 18 -3 -13
o:topic=truce until ahead	0 14 -1 -11
o:write on gone	0 3 1 -8
pair: n=0	8 3 -5 -8
pair: n=1	-21 3 1 3
pair: n=2	-12 5 2 -3
pair: n=3	3 8 8 -26
pair: n=4	-10 -17 11 14
pair: not-both	-14 14 2 -13
pair:both n=0	-6 1 3 0
pair:both n=1	4 4 -8 0
pair:both n=3	9 -20 5 4
pair:both n=4	-10 -3 1 7
pair:both n=5	0 0 -4 6
pair:coming both	11 10 -13 -10
pair:coming n=0	-25 4 0 8
pair:coming n=1	13 9 -8 -24
pair:coming n=2	5 5 -12 0
pair:coming n=3	-3 -8 16 -6
pair:coming not-both	-7 1 2 0
pair:coming+ended both	0 0 -7 6
pair:coming+ended n=0	-2 -12 3 12
pair:coming+ended n=1	-4 19 -15 0
pair:coming+ended not-both	-8 3 -2 4
pair:coming+ended+running both	-7 0 10 -4
pair:coming+ended+running n=0	0 -9 11 0
pair:coming+ended+running n=1	-7 2 7 -4
pair:coming+ended+running not-both	0 -12 14 0
pair:coming+running both	13 8 -21 0
pair:coming+running n=0	0 5 -20 10
pair:coming+running n=1	14 0 -6 -8
pair:coming+running not-both	1 -12 -5 13
pair:day 	-13 10 0 -6
pair:day both	6 -1 -4 4
pair:day coming	1 8 -5 -9
pair:day coming+ended	-9 4 -7 9
pair:day coming+ended+running	-9 -8 23 -5
pair:day coming+running	15 -2 -23 11
pair:day day-none	-12 3 3 0
pair:day day=l0	-6 20 0 -20
pair:day day=l1	0 -6 -30 25
pair:day day=l2	-15 1 4 4
pair:day day=l3	-17 4 0 2
pair:day day=l4	-7 12 -1 -6
pair:day day=l5	4 -6 11 -7
pair:day day=r0	-8 2 2 0
pair:day day=r1	28 -3 -17 -21
pair:day day=r2	12 9 -13 -10
pair:day day=r3	-6 -6 8 2
pair:day day=r4	0 9 -2 -9
pair:day day=r5	-11 2 4 -4
pair:day ended	-1 1 -8 9
pair:day ended+running	3 -7 8 -5
pair:day n=0	-1 18 -11 -8
pair:day n=2	-12 3 4 -5
pair:day n=4	-12 -3 3 7
pair:day n=5	-2 6 -7 1
pair:day no-word	-24 23 -9 -7
pair:day not-both	-16 18 0 -15
pair:day prev:sure	7 -5 7 -9
pair:day running	0 16 0 -28
pair:day sent:sure	0 3 -8 4
pair:day-none 	1 -5 0 7
pair:day-none both	-14 8 -2 -1
pair:day-none coming	-24 16 2 -22
pair:day-none coming+ended	-4 -3 1 6
pair:day-none coming+ended+running	-1 -19 22 0
pair:day-none coming+running	9 2 -15 3
pair:day-none ended	-11 1 -5 9
pair:day-none n=0	7 6 -9 -1
pair:day-none n=1	-9 3 3 -2
pair:day-none n=3	-29 -1 11 0
pair:day-none n=4	-1 -23 8 19
pair:day-none no-word	-12 8 -4 3
pair:day-none part:sure	1 1 4 -12
pair:day-none running	-7 18 1 -28
pair:day-none sent:sure	-11 -8 11 2
pair:day=l0 	-2 7 2 -10
pair:day=l0 both	-2 14 0 -13
pair:day=l0 n=1	-3 11 6 -17
pair:day=l0 no-word	0 12 -6 -3
pair:day=l0 not-both	0 6 0 -8
pair:day=l1 	8 9 -19 -8
pair:day=l1 both	-6 -9 -12 20
pair:day=l1 coming	-8 -22 -11 33
pair:day=l1 ended	-1 -2 0 7
pair:day=l1 n=0	8 5 -8 -11
pair:day=l1 n=1	-9 -7 -18 26
pair:day=l1 n=2	0 -8 0 9
pair:day=l1 no-word	0 0 -25 13
pair:day=l1 not-both	3 2 -20 8
pair:day=l1 sent:sure	2 -12 0 10
pair:day=l2 	-9 16 0 -11
pair:day=l2 both	-2 5 -6 1
pair:day=l2 coming	-1 0 -4 6
pair:day=l2 ended	-3 -8 13 0
pair:day=l2 n=0	-13 0 -2 8
pair:day=l2 n=2	-1 -3 12 -9
pair:day=l2 no-word	-14 10 -1 -1
pair:day=l2 not-both	-16 -4 10 2
pair:day=l2 part:sure	-5 -14 5 11
pair:day=l2 prev:sure	2 -9 9 -1
pair:day=l2 running	-6 0 -7 10
pair:day=l2 sent:sure	-1 8 -4 0
pair:day=l3 	-6 14 -6 -5
pair:day=l3 both	0 -10 1 9
pair:day=l3 coming	-4 7 -5 1
pair:day=l3 ended	-5 -5 -1 13
pair:day=l3 ended+running	-3 -15 18 0
pair:day=l3 n=0	0 7 -14 4
pair:day=l3 n=1	-10 1 0 1
pair:day=l3 n=3	0 -3 8 -4
pair:day=l3 not-both	-19 18 -1 -12
pair:day=l3 part:sure	-6 0 2 0
pair:day=l3 prev:sure	-9 -11 12 3
pair:day=l3 sent:sure	0 17 -16 -5
pair:day=l4 	0 -5 8 -2
pair:day=l4 both	-1 -5 6 1
pair:day=l4 coming	-3 0 9 -9
pair:day=l4 coming+ended	0 -5 0 7
pair:day=l4 coming+running	-2 0 -9 8
pair:day=l4 ended	-5 24 -12 -9
pair:day=l4 n=1	-2 -13 22 -6
pair:day=l4 n=2	-3 26 -17 -6
pair:day=l4 n=3	0 4 -12 6
pair:day=l4 n=4	0 12 -4 -7
pair:day=l4 no-word	-4 2 7 -14
pair:day=l4 not-both	-6 27 -13 -14
pair:day=l4 part:sure	3 1 -13 6
pair:day=l4 prev:sure	-2 7 -1 -1
pair:day=l4 sent:sure	-7 5 4 -7
pair:day=l5 both	4 -8 13 -6
pair:day=l5 ended	-1 -6 13 -2
pair:day=l5 n=1	7 4 -12 -4
pair:day=l5 n=2	-2 -18 23 -3
pair:day=l5 no-word	0 0 9 -14
pair:day=l5 part:sure	6 -10 10 -4
pair:day=l5 sent:sure	0 0 -8 6
pair:day=r0 both	-2 0 -1 6
pair:day=r0 n=0	-1 -3 7 0
pair:day=r0 no-word	-2 18 -6 -5
pair:day=r0 not-both	-3 3 4 -8
pair:day=r0 part:sure	-2 -8 7 2
pair:day=r1 	-13 14 4 -10
pair:day=r1 both	30 -17 -7 -12
pair:day=r1 coming	33 -15 -20 -6
pair:day=r1 ended	11 -3 -6 -1
pair:day=r1 n=0	-6 13 -1 -6
pair:day=r1 n=1	28 -1 -26 -12
pair:day=r1 n=2	8 -8 0 0
pair:day=r1 no-word	10 3 -6 -16
pair:day=r1 not-both	1 14 -12 -9
pair:day=r1 sent:sure	13 -7 -4 -1
pair:day=r2 both	10 9 -8 -13
pair:day=r2 coming	4 11 -10 -11
pair:day=r2 ended	8 -6 -4 1
pair:day=r2 ended+running	-2 -4 9 0
pair:day=r2 n=0	-4 4 5 -14
pair:day=r2 n=1	17 4 -18 -6
pair:day=r2 not-both	2 0 -6 2
pair:day=r2 prev:sure	9 -13 7 -5
pair:day=r2 sent:sure	-4 17 -15 0
pair:day=r3 	-37 -3 11 6
pair:day=r3 both	0 -13 0 11
pair:day=r3 coming	0 -2 8 -9
pair:day=r3 ended	9 -2 -10 1
pair:day=r3 n=0	0 11 -1 -9
pair:day=r3 n=1	-10 -4 3 6
pair:day=r3 n=2	3 -10 0 6
pair:day=r3 n=3	0 -7 12 -5
pair:day=r3 no-word	-12 2 -4 5
pair:day=r3 not-both	-9 6 8 -15
pair:day=r3 part:sure	-6 3 3 -4
pair:day=r3 prev:sure	5 0 2 -14
pair:day=r3 running	9 -4 -3 0
pair:day=r3 sent:sure	0 -16 7 6
pair:day=r4 	3 6 -4 -6
pair:day=r4 both	3 5 -6 -4
pair:day=r4 n=0	-6 0 11 -9
pair:day=r4 n=1	-11 5 -4 4
pair:day=r4 n=2	-4 12 -5 -2
pair:day=r4 n=3	21 -6 0 -13
pair:day=r4 no-word	-14 10 6 -13
pair:day=r4 not-both	-6 6 5 -8
pair:day=r4 part:sure	-2 -9 11 0
pair:day=r4 prev:sure	3 2 -1 -6
pair:day=r4 running	-3 0 7 -1
pair:day=r4 sent:sure	5 8 -18 0
pair:day=r5 	-10 0 8 -3
pair:day=r5 both	-10 1 4 -3
pair:day=r5 n=1	-2 -4 15 -10
pair:day=r5 n=2	-2 9 -1 -5
pair:day=r5 n=3	0 0 -9 10
pair:day=r5 no-word	-2 0 11 -21
pair:day=r5 sent:sure	-4 4 -11 7
pair:ended both	-14 -13 3 17
pair:ended n=0	7 13 -3 -21
pair:ended n=1	-8 -10 -5 21
pair:ended n=2	-3 -1 8 -3
pair:ended n=3	0 -6 -14 21
pair:ended n=4	0 13 -2 -11
pair:ended not-both	8 16 -16 -7
pair:ended+running both	3 -4 10 -17
pair:ended+running n=1	4 -11 13 -9
pair:l=( 	0 0 8 -8
pair:l=( day	0 0 8 -8
pair:l=( day-none	0 -7 13 -5
pair:l=( day=l0	0 7 -5 0
pair:l=( n=0	0 11 -9 0
pair:l=( n=1	0 -7 9 -1
pair:l=( no-word	0 0 6 -7
pair:l=( not-both	0 -4 9 -4
pair:l=<begin> 	0 -5 18 -14
pair:l=<begin> both	1 9 -2 -13
pair:l=<begin> coming	-8 0 -13 16
pair:l=<begin> day	-3 -1 7 -4
pair:l=<begin> day-none	2 -6 8 -2
pair:l=<begin> day=r1	-11 16 -2 0
pair:l=<begin> day=r4	0 -2 6 -2
pair:l=<begin> ended	-9 18 -17 0
pair:l=<begin> n=0	-2 -19 20 8
pair:l=<begin> n=1	0 41 -21 -36
pair:l=<begin> no-word	4 -12 9 2
pair:l=<begin> not-both	-5 -3 8 0
pair:l=<begin> part:sure	1 -17 9 3
pair:l=<begin> prev:sure	-26 47 -32 -10
pair:l=<begin> sent:sure	0 0 8 -10
pair:l=a 	11 0 -10 -7
pair:l=a day	11 0 -10 -8
pair:l=a day-none	-4 12 -4 -2
pair:l=a day=l1	15 -9 -4 -3
pair:l=a n=0	12 -3 -6 -5
pair:l=a no-word	5 4 -9 -6
pair:l=a not-both	11 0 -10 -7
pair:l=after both	0 10 -7 0
pair:l=after day	-1 18 -11 -4
pair:l=after day-none	0 18 -11 -4
pair:l=after ended	0 7 -1 -1
pair:l=after n=0	0 9 -3 -1
pair:l=after n=1	0 7 -5 0
pair:l=after no-word	0 13 -7 -2
pair:l=after not-both	0 8 -2 -1
pair:l=again coming	0 -7 0 7
pair:l=again day	-1 -3 0 6
pair:l=again no-word	-1 0 -2 6
pair:l=again not-both	-1 -3 0 6
pair:l=ago 	0 9 -6 0
pair:l=ago day	0 11 -7 -2
pair:l=agreed both	0 -21 14 8
pair:l=agreed day	0 -6 2 4
pair:l=agreed day-none	0 1 -8 5
pair:l=agreed ended	0 4 4 -10
pair:l=agreed n=0	0 6 -4 -1
pair:l=agreed no-word	0 -5 -1 9
pair:l=and 	-4 7 -5 0
pair:l=and day	-10 6 -11 8
pair:l=and day-none	-1 12 -3 -6
pair:l=and day=l1	-7 -3 -4 14
pair:l=and n=1	-7 7 -7 6
pair:l=and not-both	-6 10 -7 2
pair:l=as 	0 7 -4 0
pair:l=as day	0 7 -4 0
pair:l=as day-none	0 7 -4 0
pair:l=as no-word	0 7 -4 0
pair:l=as not-both	0 6 -4 0
pair:l=at day	0 6 -3 0
pair:l=at n=0	0 6 -3 0
pair:l=back day	0 7 -1 -4
pair:l=back no-word	0 7 -1 -4
pair:l=before 	0 14 -9 -1
pair:l=before both	0 9 -7 0
pair:l=before day	0 21 -15 -3
pair:l=before day-none	0 10 -6 0
pair:l=before n=0	0 7 -4 0
pair:l=before n=1	0 13 -9 -1
pair:l=before no-word	0 9 -4 0
pair:l=before not-both	0 11 -6 0
pair:l=beijing, 	-10 12 3 -14
pair:l=beijing, both	-7 0 4 -1
pair:l=beijing, day	-10 12 3 -14
pair:l=beijing, day-none	-6 16 0 -12
pair:l=beijing, day=r4	0 9 -5 0
pair:l=beijing, n=1	-2 0 6 -6
pair:l=beijing, n=2	0 14 -10 -1
pair:l=beijing, no-word	0 9 0 -11
pair:l=beijing, not-both	0 13 0 -12
pair:l=beijing, sent:sure	-6 0 5 0
pair:l=belgrade, 	0 -7 16 -12
pair:l=belgrade, day	0 -7 16 -12
pair:l=bern, 	0 11 -2 -6
pair:l=bern, day	0 11 -2 -6
pair:l=bern, n=1	0 10 -1 -6
pair:l=bern, no-word	0 11 -2 -6
pair:l=brussels, 	0 -7 2 6
pair:l=brussels, both	0 6 9 -20
pair:l=brussels, day	0 -7 2 6
pair:l=brussels, day-none	0 -8 -15 17
pair:l=brussels, n=1	0 -16 -7 20
pair:l=brussels, n=2	0 7 7 -19
pair:l=brussels, no-word	0 -1 -20 13
pair:l=brussels, not-both	0 -14 -10 20
pair:l=by 	6 10 -18 -7
pair:l=by both	0 12 -7 -1
pair:l=by day	5 17 -23 -9
pair:l=by day-none	6 12 -19 -7
pair:l=by n=0	7 4 -12 -4
pair:l=by n=1	0 10 -5 0
pair:l=by no-word	7 10 -19 -6
pair:l=by not-both	7 8 -16 -5
pair:l=cairo, 	6 0 3 -15
pair:l=cairo, day	6 0 3 -15
pair:l=cairo, n=1	6 0 3 -15
pair:l=call, 	0 6 -4 0
pair:l=call, day	0 6 -4 0
pair:l=call, day-none	0 6 -4 0
pair:l=call, no-word	0 6 -4 0
pair:l=call, not-both	0 6 -4 0
pair:l=cent 	0 -6 7 0
pair:l=cent both	0 -7 8 0
pair:l=cent day	0 -6 6 0
pair:l=cent n=0	0 -6 7 0
pair:l=cent no-word	0 -6 7 0
pair:l=changed day	0 7 -2 0
pair:l=changed day-none	0 7 -2 0
pair:l=changed n=0	0 6 -2 0
pair:l=changed no-word	0 7 -2 0
pair:l=changed not-both	0 7 -2 0
pair:l=date: 	0 8 -3 -1
pair:l=date: day	0 8 -3 -1
pair:l=date: day-none	0 8 -3 -1
pair:l=date: n=1	0 6 -2 0
pair:l=date: no-word	0 8 -3 -1
pair:l=date: not-both	0 8 -3 -1
pair:l=days, 	-4 -7 14 -3
pair:l=days, day	-4 -7 14 -3
pair:l=days, day-none	-4 -7 14 -3
pair:l=delhi, 	0 12 -6 -5
pair:l=delhi, both	0 14 -9 -4
pair:l=delhi, day	0 12 -6 -5
pair:l=delhi, n=1	0 10 -7 -1
pair:l=delhi, no-word	0 12 -6 -5
pair:l=down day	-6 -14 16 0
pair:l=due coming	0 13 -6 -5
pair:l=due day	0 13 -6 -5
pair:l=due day-none	0 13 -6 -5
pair:l=ended day	9 -8 0 0
pair:l=ended day-none	10 -5 0 -2
pair:l=ended ended	10 -12 0 1
pair:l=ended n=0	9 -3 0 -6
pair:l=ended no-word	9 -5 0 -2
pair:l=ended not-both	9 -9 0 0
pair:l=ends day	-1 0 -7 8
pair:l=ends day-none	-1 0 -7 8
pair:l=ends not-both	-1 -2 -7 10
pair:l=for 	6 6 -12 -4
pair:l=for both	2 -9 9 -4
pair:l=for coming	-3 -4 12 -10
pair:l=for day	14 -13 10 -20
pair:l=for day-none	11 -3 1 -17
pair:l=for ended	15 -13 0 0
pair:l=for n=0	7 10 -16 -5
pair:l=for n=1	10 -15 11 -8
pair:l=for n=2	0 -5 7 0
pair:l=for no-word	19 -4 -12 -6
pair:l=for not-both	12 -5 2 -14
pair:l=for part:sure	-8 2 2 -2
pair:l=for prev:sure	-6 -8 15 -1
pair:l=for sent:sure	5 -10 8 -2
pair:l=friday 	-2 -8 -7 14
pair:l=friday day	-2 -8 -7 14
pair:l=friday day-none	-2 -8 -7 14
pair:l=friday n=1	0 -9 -2 12
pair:l=friday no-word	0 3 -6 0
pair:l=friday not-both	-2 -11 -6 17
pair:l=friday, 	-1 8 3 -16
pair:l=friday, both	0 8 0 -6
pair:l=friday, day	-1 8 3 -16
pair:l=friday, day-none	-1 7 4 -15
pair:l=friday, n=0	0 31 -24 -3
pair:l=friday, n=1	0 -7 16 -10
pair:l=friday, no-word	-1 2 4 -10
pair:l=friday, not-both	-1 1 4 -10
pair:l=from 	-14 17 1 -19
pair:l=from both	14 6 -11 -14
pair:l=from coming	16 -17 5 -2
pair:l=from day	3 1 5 -26
pair:l=from day-none	-8 0 15 -18
pair:l=from day=l3	0 6 -3 0
pair:l=from day=r1	15 -5 -9 -2
pair:l=from day=r3	0 -5 6 0
pair:l=from n=0	-6 26 -15 -6
pair:l=from n=1	0 -8 16 -14
pair:l=from n=2	6 -3 0 0
pair:l=from no-word	1 13 -6 -14
pair:l=from not-both	-12 -2 19 -11
pair:l=from part:sure	-6 -15 22 -1
pair:l=from prev:sure	6 2 -9 0
pair:l=geneva coming	0 7 -5 0
pair:l=geneva day	0 6 0 -8
pair:l=geneva day-none	0 16 -9 -6
pair:l=geneva n=1	0 9 -2 -7
pair:l=geneva not-both	0 10 -7 0
pair:l=geneva, both	-1 6 -13 5
pair:l=geneva, day=r4	0 -7 -1 11
pair:l=geneva, sent:sure	-1 7 -15 6
pair:l=goods 	7 -6 0 0
pair:l=goods day	7 -5 0 0
pair:l=goods day-none	7 -6 0 0
pair:l=goods n=0	7 -7 0 0
pair:l=goods not-both	7 -5 0 0
pair:l=hague, 	0 7 -1 -2
pair:l=hague, day	0 7 -1 -2
pair:l=hague, no-word	0 7 -1 -2
pair:l=has no-word	0 -5 6 0
pair:l=has not-both	0 -5 6 0
pair:l=in day	0 8 0 -3
pair:l=in no-word	0 8 0 -3
pair:l=is n=0	0 16 -10 0
pair:l=is n=1	0 -5 8 -1
pair:l=is no-word	0 18 -14 0
pair:l=is not-both	0 11 -2 -3
pair:l=it day	-2 0 -3 6
pair:l=it day-none	0 -6 0 8
pair:l=it ended	0 9 -1 -4
pair:l=it n=0	-1 0 -13 10
pair:l=it no-word	0 -5 0 7
pair:l=it not-both	-1 0 -2 6
pair:l=lima, 	16 -8 -15 0
pair:l=lima, day	16 -8 -15 0
pair:l=london, 	0 10 0 -10
pair:l=london, day	0 10 0 -10
pair:l=lumpur day	0 16 -18 0
pair:l=lumpur not-both	0 16 -18 0
pair:l=lumpur, 	-2 5 -8 4
pair:l=lumpur, both	-1 -5 -6 13
pair:l=lumpur, day	-2 5 -8 4
pair:l=lumpur, day-none	0 8 -3 -4
pair:l=lumpur, n=1	0 12 -4 -8
pair:l=lumpur, no-word	0 7 -7 0
pair:l=lusaka, 	0 24 -15 -12
pair:l=lusaka, day	0 24 -15 -12
pair:l=lusaka, day-none	0 24 -15 -12
pair:l=lusaka, n=1	0 23 -15 -12
pair:l=lusaka, no-word	0 6 0 -3
pair:l=madrid, both	0 -9 -9 18
pair:l=madrid, no-word	0 0 9 -10
pair:l=meets 	0 11 -10 0
pair:l=meets day	0 14 -13 0
pair:l=meets day-none	0 14 -13 0
pair:l=meets not-both	0 14 -13 0
pair:l=meets part:sure	0 14 -13 0
pair:l=met day	0 -7 8 0
pair:l=met day-none	0 -7 8 0
pair:l=met part:sure	0 -7 8 0
pair:l=midnight day	0 6 0 -2
pair:l=midnight no-word	0 6 0 -2
pair:l=monday 	9 -3 -14 1
pair:l=monday day	9 -3 -14 1
pair:l=monday day-none	10 -10 -12 7
pair:l=monday n=1	13 -12 -9 6
pair:l=monday no-word	12 -19 -10 13
pair:l=monday not-both	10 -10 -12 7
pair:l=monday, 	11 0 -16 -1
pair:l=monday, day	11 0 -16 -1
pair:l=monday, day-none	11 -2 -13 0
pair:l=monday, n=0	14 -11 -9 4
pair:l=monday, n=1	-3 21 -4 -11
pair:l=monday, no-word	4 2 -13 -1
pair:l=monday, not-both	11 -2 -13 -1
pair:l=montevideo, 	0 -1 11 -14
pair:l=montevideo, day	0 -1 11 -14
pair:l=montevideo, day-none	0 -1 11 -14
pair:l=montevideo, n=1	0 -15 19 -5
pair:l=montevideo, no-word	0 0 9 -14
pair:l=montevideo, not-both	0 -1 11 -14
pair:l=of 	-13 -1 12 -13
pair:l=of both	-1 12 -8 -1
pair:l=of coming	0 6 -4 0
pair:l=of day	-18 5 9 -17
pair:l=of day-none	-11 6 8 -23
pair:l=of day=r4	0 0 -8 4
pair:l=of n=0	-9 -11 16 0
pair:l=of n=1	-3 10 0 -12
pair:l=of no-word	-9 3 8 -20
pair:l=of not-both	-14 -2 15 -18
pair:l=of part:sure	-1 -10 9 2
pair:l=of prev:sure	0 13 -9 0
pair:l=on 	-8 -4 5 5
pair:l=on both	0 -13 16 -2
pair:l=on coming	-9 21 0 -57
pair:l=on coming+ended	0 9 -8 0
pair:l=on coming+running	6 -18 -9 16
pair:l=on day	-9 -1 7 -2
pair:l=on day-none	-18 6 5 -5
pair:l=on day=l2	-1 8 -20 8
pair:l=on day=l3	-4 -10 11 1
pair:l=on day=l4	-8 0 9 -3
pair:l=on day=l5	4 -8 13 -6
pair:l=on day=r1	10 -15 5 -1
pair:l=on day=r2	11 -6 -1 -2
pair:l=on day=r3	0 0 -4 6
pair:l=on day=r4	0 -7 2 5
pair:l=on day=r5	0 6 -5 0
pair:l=on ended	-36 1 -2 14
pair:l=on ended+running	6 -17 16 -8
pair:l=on n=0	9 0 0 -7
pair:l=on n=1	-24 -3 6 7
pair:l=on n=2	2 -2 4 -6
pair:l=on n=3	2 3 -8 1
pair:l=on n=4	-3 6 7 -13
pair:l=on no-word	-5 5 5 -14
pair:l=on not-both	-11 10 -5 -1
pair:l=on part:sure	-3 -7 6 4
pair:l=on running	25 0 -7 -27
pair:l=oslo, 	0 -5 14 -12
pair:l=oslo, day	0 -5 14 -12
pair:l=out 	0 -7 -4 11
pair:l=out day	0 -3 -7 10
pair:l=out day-none	0 10 -2 -4
pair:l=out no-word	0 -4 -6 10
pair:l=out not-both	0 -3 -7 10
pair:l=percent 	0 6 -4 0
pair:l=percent day	0 6 -4 0
pair:l=published 	-3 -10 4 8
pair:l=published day	-3 -6 0 8
pair:l=published day-none	-3 -6 0 8
pair:l=published n=0	-2 -13 3 13
pair:l=published no-word	0 0 4 -6
pair:l=published not-both	-3 3 -16 8
pair:l=said 	0 10 -4 -4
pair:l=said day	0 15 -7 -7
pair:l=said day-none	0 15 -7 -6
pair:l=said n=1	0 7 -2 -2
pair:l=said no-word	0 10 -3 -3
pair:l=said not-both	0 10 -2 -5
pair:l=saturday 	0 -7 0 10
pair:l=saturday day	0 -7 0 10
pair:l=saturday day-none	0 -7 0 10
pair:l=saturday n=0	0 16 0 -12
pair:l=saturday no-word	0 -7 0 10
pair:l=saturday not-both	0 -7 0 10
pair:l=saturday, 	0 17 -8 -6
pair:l=saturday, day	0 17 -8 -6
pair:l=saturday, day-none	0 17 -8 -6
pair:l=saturday, n=0	0 7 0 -1
pair:l=saturday, n=1	0 9 -5 -1
pair:l=saturday, no-word	0 12 -6 -4
pair:l=saturday, not-both	0 17 -8 -6
pair:l=seoul, 	-7 11 -13 4
pair:l=seoul, both	-7 1 -8 9
pair:l=seoul, day	-7 11 -13 4
pair:l=seoul, day=r4	-7 0 -7 12
pair:l=seoul, n=1	0 16 -5 -10
pair:l=seoul, no-word	0 16 -5 -10
pair:l=signed day	0 16 -7 -8
pair:l=signed day-none	0 13 -4 -6
pair:l=signed n=0	0 7 -1 -2
pair:l=signed no-word	0 7 -1 -2
pair:l=signed not-both	0 10 -2 -5
pair:l=since both	0 11 -1 -10
pair:l=since day	3 7 -7 -10
pair:l=since day-none	6 3 -8 -7
pair:l=since day=l3	-3 -1 6 0
pair:l=since ended+running	3 7 -7 -10
pair:l=since n=0	2 4 -2 -12
pair:l=since n=1	2 -1 3 -7
pair:l=since n=2	-2 7 -13 5
pair:l=since no-word	3 13 -4 -29
pair:l=since not-both	4 0 -6 -1
pair:l=since prev:sure	-6 0 6 -1
pair:l=since sent:sure	0 -3 -7 12
pair:l=six day	0 -16 3 12
pair:l=six no-word	0 -16 3 12
pair:l=spent day	0 -1 7 -3
pair:l=spent no-word	0 -1 7 -3
pair:l=spoke both	0 -6 7 0
pair:l=spoke day	0 -6 7 0
pair:l=spoke no-word	0 -6 7 0
pair:l=starting day	14 -14 0 0
pair:l=starts day	0 6 0 0
pair:l=starts no-word	0 6 0 0
pair:l=starts not-both	0 6 0 0
pair:l=stockholm day	14 -9 -1 -6
pair:l=stockholm n=1	14 -9 -1 -6
pair:l=stockholm part:sure	14 -9 -1 -6
pair:l=stockholm, 	5 9 -14 -1
pair:l=stockholm, day	5 9 -14 -1
pair:l=sunday 	-2 -2 -7 9
pair:l=sunday day	-2 -2 -7 9
pair:l=sunday day-none	-2 -2 -7 9
pair:l=sunday n=0	-1 -8 0 11
pair:l=sunday no-word	0 1 -6 2
pair:l=sunday not-both	-2 -2 -7 9
pair:l=sunday, 	-2 -3 -12 13
pair:l=sunday, both	0 7 -5 0
pair:l=sunday, day	0 -5 -13 13
pair:l=sunday, day-none	-2 -3 -12 13
pair:l=sunday, n=0	1 -8 -2 8
pair:l=sunday, n=1	0 2 -9 5
pair:l=sunday, no-word	0 -5 -7 12
pair:l=sunday, not-both	0 -11 -8 14
pair:l=tariffs day	0 -11 12 0
pair:l=tariffs day-none	0 -11 12 0
pair:l=tariffs no-word	0 -11 12 0
pair:l=tbilisi, 	0 -12 12 0
pair:l=tbilisi, day	0 -12 12 0
pair:l=tbilisi, no-word	0 -8 14 -8
pair:l=telephone 	0 6 -5 0
pair:l=telephone both	0 -8 10 0
pair:l=telephone day	0 -7 9 0
pair:l=telephone day-none	0 -7 9 0
pair:l=telephone n=0	0 -7 9 0
pair:l=telephone no-word	0 -7 9 0
pair:l=telephone running	0 -7 9 0
pair:l=television n=0	0 10 -2 -5
pair:l=television not-both	0 10 -2 -5
pair:l=than day	0 6 -3 0
pair:l=than no-word	0 6 -3 0
pair:l=the 	0 7 0 -12
pair:l=the both	-5 24 -17 -5
pair:l=the coming	5 2 -6 0
pair:l=the coming+ended	0 7 -6 0
pair:l=the day	8 25 -23 -24
pair:l=the day-none	12 13 -15 -20
pair:l=the ended	7 6 -12 -5
pair:l=the n=0	-15 36 -21 -8
pair:l=the n=1	18 -11 1 -11
pair:l=the n=2	0 15 -12 0
pair:l=the no-word	-13 9 3 -9
pair:l=the not-both	11 6 -11 -18
pair:l=the part:sure	14 10 -24 -4
pair:l=the prev:sure	5 5 -7 -2
pair:l=the sent:sure	-3 6 0 -2
pair:l=this day	0 9 -7 -1
pair:l=this day-none	0 9 -7 -1
pair:l=through 	0 -5 -9 12
pair:l=through day	0 -5 -9 12
pair:l=through day-none	0 -5 -9 12
pair:l=through n=1	0 -8 -7 13
pair:l=through no-word	0 -5 -9 12
pair:l=thursday 	-6 8 2 -9
pair:l=thursday day	-6 0 2 0
pair:l=thursday day-none	-6 -1 2 2
pair:l=thursday n=0	-1 -2 -5 8
pair:l=thursday n=1	-1 4 5 -10
pair:l=thursday no-word	-2 4 -23 8
pair:l=thursday not-both	-6 -1 2 2
pair:l=thursday, 	-3 1 6 -13
pair:l=thursday, day	-3 1 6 -13
pair:l=thursday, day-none	-3 0 8 -13
pair:l=thursday, n=0	-1 -1 7 -8
pair:l=thursday, no-word	-1 0 5 -8
pair:l=thursday, not-both	-2 2 4 -11
pair:l=till 	0 -6 -8 13
pair:l=till day	0 -6 -9 13
pair:l=till day-none	0 -6 -8 13
pair:l=till n=1	0 -11 -4 14
pair:l=till no-word	0 -6 -8 13
pair:l=till not-both	0 -7 -8 13
pair:l=to 	-6 36 -28 -8
pair:l=to both	-3 15 -21 3
pair:l=to coming	0 -21 -2 25
pair:l=to day	-11 11 -34 16
pair:l=to day-none	-3 5 -13 5
pair:l=to day=l1	-4 -4 -2 11
pair:l=to day=l2	0 -5 0 7
pair:l=to day=l4	0 7 -1 -2
pair:l=to day=r2	0 10 -10 0
pair:l=to n=0	-2 38 -19 -21
pair:l=to n=1	-2 -8 -13 17
pair:l=to n=2	0 -6 -1 10
pair:l=to no-word	-7 6 -25 13
pair:l=to not-both	-7 -1 -15 14
pair:l=tokyo, day-none	0 0 7 -9
pair:l=tokyo, no-word	0 0 7 -9
pair:l=tuesday 	-9 0 3 1
pair:l=tuesday day	-9 0 3 1
pair:l=tuesday day-none	-9 0 3 1
pair:l=tuesday n=0	-7 0 -11 9
pair:l=tuesday n=1	0 14 -7 -4
pair:l=tuesday no-word	-1 -3 6 0
pair:l=tuesday not-both	-9 0 3 1
pair:l=tuesday, 	7 -7 0 2
pair:l=tuesday, day	7 -7 0 2
pair:l=tuesday, day-none	7 -8 0 2
pair:l=tuesday, n=0	9 -25 12 7
pair:l=tuesday, n=1	-1 28 -19 -5
pair:l=tuesday, no-word	10 -2 6 -33
pair:l=tuesday, not-both	7 -7 0 2
pair:l=until 	-9 17 -24 2
pair:l=until both	-5 0 -11 12
pair:l=until coming	-4 1 -7 6
pair:l=until coming+ended	0 -5 0 7
pair:l=until day	-19 12 -36 18
pair:l=until day-none	-11 10 -20 7
pair:l=until day=l1	0 -9 0 10
pair:l=until day=r3	0 0 -4 6
pair:l=until n=0	-8 8 -16 4
pair:l=until n=1	-6 9 -15 6
pair:l=until n=2	-2 -3 -7 12
pair:l=until no-word	-7 21 -23 0
pair:l=until not-both	-15 13 -26 9
pair:l=until prev:sure	-1 -13 -2 18
pair:l=until sent:sure	-3 4 -7 3
pair:l=up 	0 -9 -3 12
pair:l=up day	0 -15 13 3
pair:l=up day-none	0 -14 7 7
pair:l=up n=0	0 -7 -2 10
pair:l=up no-word	0 -14 7 7
pair:l=up not-both	0 -17 13 5
pair:l=vienna, 	0 0 8 -7
pair:l=vienna, day	0 0 8 -7
pair:l=vienna, n=1	0 0 8 -7
pair:l=washington day	0 0 12 -11
pair:l=washington day-none	0 0 12 -11
pair:l=washington n=1	0 0 12 -11
pair:l=washington no-word	0 0 10 -11
pair:l=washington, 	-6 12 2 -20
pair:l=washington, both	-4 2 7 -14
pair:l=washington, day	-6 12 2 -20
pair:l=washington, day-none	0 23 -17 -6
pair:l=washington, day=r5	0 -11 13 0
pair:l=washington, n=1	-1 16 -4 -12
pair:l=washington, n=2	-1 6 0 -5
pair:l=washington, no-word	0 17 -6 -10
pair:l=washington, not-both	0 18 -11 -4
pair:l=washington, sent:sure	-2 2 2 -7
pair:l=washington/beijing, 	0 13 -8 -3
pair:l=washington/beijing, both	0 13 -8 -3
pair:l=washington/beijing, day	0 13 -8 -3
pair:l=washington/beijing, no-word	0 7 -3 0
pair:l=wednesday 	18 -15 0 -2
pair:l=wednesday day	18 -15 0 -2
pair:l=wednesday day-none	19 -17 1 -1
pair:l=wednesday n=0	14 5 -22 -20
pair:l=wednesday n=1	5 -24 13 6
pair:l=wednesday no-word	-7 -5 4 6
pair:l=wednesday not-both	18 -15 0 -2
pair:l=wednesday, 	-2 6 4 -12
pair:l=wednesday, day	-2 6 4 -12
pair:l=wednesday, day-none	-1 1 5 -7
pair:l=wednesday, n=0	0 16 -8 -2
pair:l=wednesday, n=1	0 -4 10 -7
pair:l=wednesday, no-word	0 21 -12 -3
pair:l=wednesday, not-both	-2 6 4 -12
pair:l=week, 	0 -11 16 -3
pair:l=week, day	0 -11 16 -3
pair:l=week, day-none	0 -6 10 -2
pair:l=week, n=1	0 -10 13 -1
pair:l=week, no-word	0 -9 11 0
pair:l=week, not-both	0 -5 10 -3
pair:l=york, 	0 1 5 -14
pair:l=york, both	0 12 -5 -9
pair:l=york, day	0 1 5 -14
pair:l=york, day-none	0 6 -2 -5
pair:l=york, n=1	0 12 -6 -7
pair:l=york, n=2	0 -12 15 -4
pair:l=york, no-word	0 9 -4 -7
pair:l=york, not-both	0 -11 15 -2
pair:l=· 	13 0 -9 -11
pair:l=· day	13 0 -9 -11
pair:l=· day-none	13 0 -9 -11
pair:l=· n=0	-10 17 0 -1
pair:l=· n=1	20 -13 -1 -5
pair:l=· n=2	0 6 -1 0
pair:l=· no-word	13 0 -9 -11
pair:l=· not-both	15 -4 -9 -7
pair:l=— 	0 9 -3 -2
pair:l=— day	0 9 -3 -2
pair:l=— day-none	0 9 -2 -2
pair:l=— no-word	0 9 -2 -2
pair:l=— not-both	0 9 -2 -2
pair:no-word 	-17 12 -9 1
pair:no-word both	-24 0 2 7
pair:no-word coming	-2 10 -12 5
pair:no-word coming+running	0 12 -3 -3
pair:no-word ended	4 -1 5 -8
pair:no-word ended+running	0 11 -7 -8
pair:no-word n=0	-4 -3 16 -11
pair:no-word n=1	-14 19 -18 3
pair:no-word n=2	-3 21 -14 -7
pair:no-word n=3	-12 5 4 -7
pair:no-word n=4	-4 -2 -1 8
pair:no-word n=5	0 0 -8 6
pair:no-word not-both	-8 25 -12 -14
pair:no-word running	-24 16 -2 -3
pair:not-both n=0	2 17 -15 -7
pair:not-both n=1	-10 0 6 -1
pair:not-both n=2	-19 1 9 -4
pair:not-both n=3	-6 14 -1 -10
pair:part:sure 	-2 1 5 -12
pair:part:sure both	20 -20 2 3
pair:part:sure coming	3 2 1 -20
pair:part:sure coming+ended	-5 1 -3 8
pair:part:sure coming+ended+running	-9 -6 19 -3
pair:part:sure coming+running	15 0 -15 0
pair:part:sure ended	-16 -3 -3 17
pair:part:sure ended+running	3 -14 12 -5
pair:part:sure n=0	-12 8 -17 18
pair:part:sure n=1	5 -6 9 -13
pair:part:sure n=2	3 0 10 -17
pair:part:sure n=3	7 -7 -2 4
pair:part:sure not-both	-19 11 3 -12
pair:part:sure running	7 5 -2 -16
pair:prev:sure 	16 0 -10 -3
pair:prev:sure both	18 14 -15 -22
pair:prev:sure coming	-20 -6 21 -10
pair:prev:sure coming+ended	0 3 -6 1
pair:prev:sure ended+running	0 0 4 -6
pair:prev:sure n=0	-4 -3 -4 11
pair:prev:sure n=1	20 -8 7 -18
pair:prev:sure n=2	-14 6 10 -20
pair:prev:sure n=3	0 10 -1 -7
pair:prev:sure not-both	-5 -12 16 1
pair:prev:sure running	-3 -2 15 -13
pair:running both	9 10 -5 -20
pair:running n=0	-11 13 -7 3
pair:running n=1	6 -2 11 -26
pair:running n=2	0 8 -1 -10
pair:running not-both	-8 9 2 -12
pair:sent:sure 	-25 2 12 -4
pair:sent:sure both	-11 8 -6 2
pair:sent:sure coming	12 5 -19 2
pair:sent:sure ended	0 9 -21 6
pair:sent:sure ended+running	0 -13 3 12
pair:sent:sure n=0	23 46 -40 -40
pair:sent:sure n=1	-33 -2 1 13
pair:sent:sure n=2	-3 -21 4 21
pair:sent:sure n=3	5 -10 4 0
pair:sent:sure n=4	-4 0 6 -1
pair:sent:sure not-both	10 -3 -5 3
pair:sent:sure running	12 0 -10 -2
part:calls	-41 -43 58 -18
part:coming	1 5 -7 1
part:ended	-5 -3 0 8
part:experts	5 -14 8 2
part:m=arrive	0 -12 14 0
part:m=arrived	4 2 -15 2
part:m=arrives	-4 29 -23 -8
part:m=assembly	0 6 -4 0
part:m=bargain	0 -9 10 0
part:m=came	-19 4 0 1
part:m=closed	-7 6 -19 10
part:m=come	-9 24 -11 -9
part:m=comes	3 -7 8 -5
part:m=consultations	-1 -23 12 8
part:m=delegation	-8 -2 19 -16
part:m=delegations	0 -18 -2 18
part:m=due	8 5 -11 0
part:m=ended	0 -4 -4 10
part:m=expected	-8 14 -7 -6
part:m=flew	-6 10 -14 3
part:m=flies	0 0 5 -10
part:m=goes	0 -7 6 0
part:m=here	0 -13 16 -4
part:m=meet	2 -7 9 -8
part:m=meeting	-18 9 2 -13
part:m=meets	-2 8 -4 0
part:m=met	-6 7 -2 -3
part:m=negotiations	1 -8 9 -1
part:m=negotiators	5 8 -17 2
part:m=parted	-1 -14 -17 27
part:m=received	0 -14 17 -3
part:m=rose	-3 15 -14 0
part:m=round	-7 11 -1 -6
part:m=rounds	0 14 -9 -3
part:m=sat	17 -17 3 -8
part:m=session	-1 -3 -8 16
part:m=settled	0 -12 19 -7
part:m=shook hands	-3 -6 13 -3
part:m=signed	-6 7 -9 3
part:m=spent	0 -1 7 -3
part:m=summit	-9 7 -3 0
part:m=table	0 -22 9 11
part:m=talk	0 6 -2 -4
part:m=talked	6 -15 12 -5
part:m=there	4 -21 7 9
part:m=time	4 0 -11 8
part:m=to see	0 13 -11 0
part:m=travel	2 3 -7 0
part:m=visit	14 -23 8 6
part:m=went	-2 -2 -5 10
part:m=where	0 -4 11 -8
part:meets	-6 -6 4 9
part:running	7 2 3 -19
part:summit	0 7 7 -32
part:wished	-9 14 -8 -2
pc0=agree	-3 12 -5 -3
pc0=bear	-12 -13 14 5
pc0=begin	-12 6 3 -3
pc0=down	-9 -6 5 6
pc0=end	-3 8 5 -16
pc0=impose	3 7 -1 -13
pc0=propose	0 6 -13 6
pc0=return	-3 3 3 -6
pc0=say	15 -11 0 0
pc0=stay	3 -8 1 4
pc0=suspend	-2 -4 11 -9
pc0=target	7 -1 -4 0
pc0=up	2 1 0 -8
pc1=agree	0 6 -8 0
pc1=bear	-16 -3 0 13
pc1=begin	-13 8 3 -5
pc1=down	-10 -15 7 15
pc1=end	-4 7 9 -20
pc1=impose	16 0 -8 -2
pc1=propose	13 12 -30 8
pc1=return	-3 3 3 -6
pc1=say	15 -7 -2 0
pc1=suspend	-1 -4 7 0
pc1=target	7 -2 -4 0
pc1=up	2 2 0 -10
pct0=agree past	0 9 -6 0
pct0=agree past-passive	0 10 -3 -4
pct0=bear future	0 -12 16 -3
pct0=bear past	0 -8 11 0
pct0=bear present	-1 7 -4 0
pct0=begin past	-8 4 4 -3
pct0=begin perfect	0 -6 8 -1
pct0=begin present	0 6 -10 1
pct0=down future	0 9 -6 0
pct0=end present	0 0 9 -11
pct0=impose future	0 -2 -6 12
pct0=impose modal	8 -2 -1 0
pct0=impose modal-passive	0 7 -4 0
pct0=impose past	1 2 0 -8
pct0=impose perfect	0 5 0 -6
pct0=impose pluperfect	0 7 -3 0
pct0=impose present	-1 5 2 -11
pct0=impose present-passive	0 -7 8 0
pct0=propose future	0 -6 -1 8
pct0=propose past	4 7 -11 -1
pct0=propose perfect	0 14 -10 -5
pct0=propose present	0 -3 10 -9
pct0=return present	-3 -7 10 0
pct0=say past	4 -6 0 1
pct0=stay past	14 -17 2 0
pct0=stay present	-14 -7 5 9
pct0=suspend present	0 -8 9 0
pct0=suspend present-passive	0 -9 9 0
pct0=target perfect	0 -6 0 7
pct0=target present	0 9 0 -6
pct0=up future	0 -9 5 2
pct0=up past	3 -1 5 -7
pct0=up present	0 11 -7 -4
pct1=agree infinitive	0 0 -4 7
pct1=agree past	0 7 -5 0
pct1=agree past-passive	0 10 -3 -4
pct1=agree perfect	0 -6 4 1
pct1=bear future	0 -12 16 -3
pct1=bear gerund	0 15 -9 -7
pct1=bear infinitive	0 -5 0 7
pct1=bear participle-passive	0 0 -5 7
pct1=bear past	0 -8 11 0
pct1=bear present	-1 10 -8 0
pct1=begin past	-8 2 6 -3
pct1=begin perfect	0 -6 8 -1
pct1=begin present	0 6 -10 1
pct1=down future	0 9 -6 0
pct1=down infinitive	0 -11 3 6
pct1=end present	0 0 9 -11
pct1=impose future	0 0 -6 7
pct1=impose gerund	0 -9 10 0
pct1=impose infinitive	4 0 -8 6
pct1=impose modal	8 -2 -1 0
pct1=impose modal-passive	0 7 -4 0
pct1=impose participle-passive	9 -2 -14 6
pct1=impose past	4 -1 2 -7
pct1=impose perfect	0 7 -1 -5
pct1=impose present	-1 0 6 -10
pct1=impose present-passive	0 -7 8 0
pct1=propose infinitive	6 0 -11 4
pct1=propose participle-passive	5 8 -15 -4
pct1=propose past	4 7 -11 -1
pct1=propose perfect	0 19 -15 -4
pct1=propose present	0 -4 9 -6
pct1=return present	-3 -7 10 0
pct1=stay future	0 4 0 -7
pct1=stay participle-passive	0 0 -10 7
pct1=stay past	9 -10 5 -6
pct1=stay present	-14 -6 3 9
pct1=suspend participle-passive	0 0 -7 7
pct1=suspend present	0 -8 9 0
pct1=suspend present-passive	0 -9 9 0
pct1=target present	0 9 0 -6
pct1=up future	0 -9 5 2
pct1=up past	3 -1 5 -7
pct1=up present	0 11 -7 -4
people=0	-3 22 -15 -7
people=1	-17 22 -20 1
people=2	-5 -27 31 -5
people=3	0 -20 12 7
people=4	10 -21 14 -8
phas-future	-7 0 0 4
phas-gerund	-3 11 0 -19
phas-infinitive	3 0 -6 2
phas-modal	19 -5 -8 -3
phas-participle	5 3 -17 7
phas-past	22 -2 -3 -13
phas-perfect	-9 -1 4 0
phas-pluperfect	-2 10 -2 -4
phas-present	-13 11 1 -10
prev:apart	18 -5 -3 3
prev:calls	-40 -37 63 -27
prev:coming	29 -3 -1 -22
prev:ended	-26 12 2 -4
prev:experts	0 6 0 -9
prev:heads=0	1 7 -4 -3
prev:heads=1	-21 16 0 -12
prev:heads=2	14 -28 11 11
prev:meets	7 -12 -5 16
prev:running	5 -8 -5 12
prev:summit	-5 21 -3 -24
prev:sure	7 22 -23 -9
prev:wished	9 13 -13 -8
pt0=future	-6 0 0 6
pt0=modal	20 -10 -4 0
pt0=modal-passive	0 8 -4 0
pt0=past	17 1 -4 -18
pt0=perfect	-9 -2 5 1
pt0=pluperfect	-2 10 -2 -4
pt0=present	-35 9 7 -7
pt1=future	-6 0 0 3
pt1=gerund	-2 6 0 -14
pt1=infinitive	3 0 -6 2
pt1=modal	20 -11 -3 0
pt1=modal-passive	0 8 -4 0
pt1=participle-passive	5 5 -24 10
pt1=past	13 3 0 -22
pt1=perfect	-7 -1 2 2
pt1=pluperfect	-1 8 -2 -1
pt1=present	-35 6 10 -6
pv0=add	0 -10 12 0
pv0=agree	0 4 1 -8
pv0=announce	0 9 -7 0
pv0=ask	6 -9 5 -2
pv0=be	7 -14 0 7
pv0=call	0 15 -12 -1
pv0=carry	0 -12 14 0
pv0=charge	8 -10 0 2
pv0=conclude	0 6 -2 -1
pv0=end	0 1 5 -8
pv0=go	0 1 3 -8
pv0=have	10 17 -21 -9
pv0=hold	-1 -1 8 -7
pv0=know	14 -12 0 0
pv0=lower	0 -9 10 0
pv0=negotiate	0 0 -11 10
pv0=note	0 -2 -6 9
pv0=other	-6 0 4 -2
pv0=pay	0 -3 6 0
pv0=propose	0 13 -12 0
pv0=say	-9 -6 14 -1
pv0=suspend	0 6 -5 0
pv0=tell	0 8 -3 -2
pv0=want	0 10 -9 0
pv1-none	-5 0 8 -5
pv1=add	0 -10 12 0
pv1=agree	0 3 5 -11
pv1=announce	0 9 -7 0
pv1=ask	13 -13 1 -2
pv1=be	0 -8 2 4
pv1=call	0 16 -12 -1
pv1=charge	8 -10 0 2
pv1=conclude	0 7 -3 -2
pv1=end	0 3 4 -11
pv1=go	0 4 2 -10
pv1=have	10 -6 1 -9
pv1=hold	0 -6 5 1
pv1=know	14 -10 -2 0
pv1=leave	1 -6 6 -2
pv1=lower	0 -14 16 0
pv1=make	0 7 -4 0
pv1=negotiate	0 0 -11 10
pv1=note	0 -2 -6 9
pv1=pay	0 -6 8 -1
pv1=prepare	7 -3 -6 3
pv1=promise	0 6 -1 -2
pv1=propose	0 27 -26 0
pv1=put	0 14 -13 0
pv1=say	-9 0 5 -1
pv1=settle	0 0 -6 7
pv1=suspend	0 15 -8 -3
pv1=tell	0 9 -3 -3
pv1=write	0 -5 6 0
pv2-none	0 9 1 -12
pvt0=agree past	0 5 0 -7
pvt0=announce past	0 8 -6 0
pvt0=ask perfect	0 -6 8 0
pvt0=be past	16 -17 1 0
pvt0=be present	-13 -1 -2 11
pvt0=carry present	0 -12 14 0
pvt0=come present	0 -2 -2 6
pvt0=conclude past	0 6 -2 -1
pvt0=end present	0 0 6 -6
pvt0=extend future	0 -6 -9 14
pvt0=extend perfect	0 0 8 -7
pvt0=have past	12 6 -19 0
pvt0=have present	0 13 -7 -7
pvt0=hold present	0 -11 13 0
pvt0=meet future	0 -2 6 -1
pvt0=meet present	0 3 -7 2
pvt0=negotiate present	0 8 -5 0
pvt0=other past	0 2 5 -8
pvt0=other perfect	-1 -6 0 8
pvt0=other present	0 10 -5 -2
pvt0=raise future	0 -10 5 2
pvt0=say past	-6 -8 16 -4
pvt0=sign past	0 0 -6 3
pvt0=take present	0 6 -5 0
pvt0=want present	0 10 -9 0
pvt1=agree past	0 3 0 -6
pvt1=announce past	0 8 -6 0
pvt1=be past	10 -8 2 -9
pvt1=be present	-13 -2 -2 11
pvt1=carry present	0 -12 14 0
pvt1=come present	0 -2 -2 6
pvt1=conclude past	0 6 -2 -1
pvt1=end present	0 0 6 -6
pvt1=extend future	0 -6 -9 14
pvt1=extend perfect	0 0 8 -7
pvt1=have past	12 -6 -6 0
pvt1=have present	0 0 7 -7
pvt1=hold present	0 -11 13 0
pvt1=meet gerund	0 1 2 -7
pvt1=meet participle	0 -2 -4 7
pvt1=meet present	0 7 -11 2
pvt1=negotiate present	0 8 -5 0
pvt1=other past	0 2 5 -8
pvt1=other perfect	0 -8 0 10
pvt1=other present	0 10 -5 -2
pvt1=raise future	0 -10 5 2
pvt1=say past	-6 0 8 -4
pvt1=sign past	0 0 -6 3
pvt1=take present	0 6 -5 0
q:!	0 0 -12 10
q:"	-4 5 7 -26
q:&	0 -1 6 -2
q:'s	13 -20 10 2
q:(	5 -3 6 -16
q:)	6 2 -2 -10
q:*	0 9 -5 0
q:,	0 -4 0 6
q:-	4 0 -11 3
q:.	-13 9 0 -5
q:/	-1 28 -20 -8
q:;	3 -10 -6 14
q:<agent>	-3 -1 -6 13
q:<day-ahead>	6 4 -6 -5
q:<day-gone>	9 5 2 -27
q:<day-today>	7 10 -25 5
q:<duty>	8 1 -8 0
q:<goods>	1 6 -4 -2
q:<level-noun>	-20 13 -3 -1
q:<level>	-15 12 -8 6
q:<money>	0 16 -9 -5
q:<month-gone>	-4 -17 23 -1
q:<name>	4 -30 18 14
q:<not>	-11 -16 3 26
q:<number>	3 1 2 -12
q:<office>	-7 -3 15 -14
q:<organisation>	-3 29 -15 -24
q:<person>	-3 -21 24 0
q:<points>	0 2 -15 9
q:<quality>	4 7 -21 10
q:<seat>	-12 2 -6 12
q:<sender>	-8 19 -1 -22
q:<span>	5 10 -13 -2
q:<v-agree>	-7 27 -5 -32
q:<v-bear>	2 0 6 -15
q:<v-begin>	-2 9 -4 -5
q:<v-buy>	-3 16 -4 -22
q:<v-deny>	0 16 -10 -3
q:<v-down>	8 7 -15 -2
q:<v-end>	2 -3 9 -11
q:<v-impose>	-2 -4 13 -13
q:<v-propose>	1 4 -11 3
q:<v-return>	0 13 -7 -1
q:<v-say>	-17 7 8 -17
q:<v-sell>	-11 4 1 -1
q:<v-stay>	-6 -5 -9 22
q:<v-suspend>	6 -20 -7 25
q:<v-target>	-6 0 6 0
q:<v-threaten>	-2 14 -2 -9
q:<v-up>	-4 25 -12 -17
q:?	-12 3 4 -5
q:@	-1 -3 -13 15
q:_	0 -19 3 15
q:a	-10 8 2 -10
q:about	-1 16 -8 -4
q:add	0 -10 0 12
q:additional	0 2 -14 7
q:after	-2 -3 8 0
q:again	10 0 -7 -1
q:against	0 14 -11 0
q:ago	0 -9 2 7
q:agreement	-5 17 -2 -15
q:ahead	0 -9 10 0
q:all	-2 11 -26 14
q:alone	0 11 -9 0
q:already	0 7 -4 0
q:also	-4 0 6 -4
q:among	0 7 -5 0
q:an	5 -6 16 -28
q:and	6 -2 -19 22
q:announce	0 13 0 -12
q:announcement	9 -5 0 0
q:another	13 -5 0 -12
q:answer	-1 -16 21 -4
q:anybody	0 -18 -4 21
q:approve	-1 7 0 0
q:are	20 -6 -17 7
q:arrangement	5 -21 2 13
q:as	-8 -29 29 4
q:ask	-7 -15 12 8
q:at	6 10 -7 -13
q:autumn	-1 -5 0 8
q:back	10 1 -12 0
q:be	-18 0 -2 11
q:been	3 -18 25 -21
q:before	-6 32 -17 -14
q:begin	-5 0 10 -8
q:being	13 -22 14 -6
q:better	0 7 0 -6
q:between	4 -6 5 -1
q:bill	0 -9 10 0
q:boat	3 -10 -3 10
q:both	-4 9 -7 0
q:bring	1 2 -12 4
q:broke	0 -4 6 0
q:busan	4 -7 6 -1
q:but	-3 0 6 -8
q:buy	0 1 2 -7
q:by	0 10 -3 -10
q:cabinet	-1 -1 6 0
q:calendar	6 -11 0 7
q:call	-9 -2 15 -10
q:can	0 0 -8 1
q:capital	6 -4 -13 8
q:car	27 -18 -15 -3
q:carry	27 -25 0 -2
q:case	0 6 -1 -1
q:certificate	0 -6 8 0
q:changed	0 7 -4 0
q:charge	7 -19 0 15
q:cheese	0 -6 7 0
q:chip	0 11 -9 0
q:close	-2 11 -3 -4
q:colleague	0 7 -1 -1
q:column	0 6 -1 0
q:commerce	-3 -4 0 8
q:company	0 10 -6 0
q:conclude	0 9 -7 0
q:confirm	0 -3 6 0
q:contract	0 6 0 -6
q:conversation	0 12 -11 0
q:copper	0 6 -2 0
q:cost	0 6 -3 0
q:could	0 -2 -17 19
q:counted	0 9 -6 0
q:country	0 -17 5 13
q:crane	0 -13 -5 16
q:custom	0 25 -19 -4
q:cut	0 18 -13 -4
q:date	5 5 -7 -4
q:day	2 -22 0 21
q:deadline	-4 13 -7 0
q:deal	9 -15 11 -4
q:decision	0 7 -6 0
q:declare	0 -9 11 0
q:decree	0 -1 -6 8
q:delegation	1 -25 0 22
q:desk	0 11 -8 0
q:did	0 12 -6 -5
q:dispute	-1 -1 13 -7
q:do	-1 19 -7 -8
q:doe	-1 1 -8 7
q:doing	0 11 -10 0
q:double	0 8 -6 0
q:down	0 -8 8 0
q:drop	0 -6 7 0
q:due	0 8 -8 0
q:duty	-12 8 -4 1
q:each	-7 26 -23 0
q:earth	0 20 -15 -3
q:economy	0 8 -5 0
q:effect	0 6 -2 0
q:else	0 -2 -7 9
q:emergency	0 -6 8 0
q:end	8 -1 0 -4
q:enter	0 12 -4 -2
q:entry	-3 7 0 0
q:evening	-9 -1 6 0
q:every	0 8 -1 -5
q:everybody	0 8 -3 -2
q:everyone	0 -6 7 0
q:everything	0 6 -5 0
q:expect	-1 8 -1 -1
q:expert	0 -5 9 0
q:export	0 -12 15 -1
q:exporter	0 6 -5 0
q:extend	0 1 -6 4
q:extension	-2 8 -12 4
q:extra	0 -8 5 2
q:face	0 7 -1 -3
q:fact	0 -17 17 0
q:failed	0 -15 0 15
q:fall	0 10 -5 -1
q:far	0 -23 7 18
q:fee	-5 -8 7 6
q:fentanyl	0 13 -10 0
q:fifth	6 -7 -7 11
q:final	0 10 -14 2
q:find	0 -12 3 8
q:first	-7 -25 23 8
q:follow	0 2 -12 8
q:followed	0 -11 0 10
q:for	10 1 -1 -13
q:foreign	0 1 3 -6
q:forty	0 -10 14 -1
q:found	0 7 -2 -2
q:four	-2 18 -19 0
q:fourth	-5 -21 19 5
q:framework	7 -17 14 0
q:free	0 12 -9 -1
q:friday	0 5 -14 7
q:friend	0 10 -6 0
q:from	-8 -13 3 16
q:front	0 8 -5 0
q:further	0 -10 16 -6
q:gave	-1 12 -6 0
q:geneva	-4 -4 9 0
q:get	0 2 -8 6
q:give	0 -16 18 0
q:given	0 9 -7 0
q:glass	-1 0 6 -2
q:go	3 22 -22 -7
q:good	-19 -9 7 13
q:government	0 0 6 -8
q:had	14 -1 3 -28
q:hand	0 -11 14 0
q:harbour	4 -7 0 0
q:has	-13 -20 31 -8
q:have	6 7 -11 -2
q:head	0 -7 -1 10
q:her	6 -4 0 0
q:here	0 -6 -3 11
q:higher	11 -18 10 -4
q:his	17 -16 -6 8
q:hold	-1 -13 5 11
q:hope	0 11 -4 -6
q:hotel	2 -17 10 2
q:hour	10 -24 11 5
q:house	15 -1 -13 -4
q:how	-7 6 3 -7
q:i	14 -13 6 -10
q:if	-4 11 0 -10
q:impose	0 0 -8 8
q:in	-15 -6 7 9
q:into	0 27 -20 -8
q:investigation	0 -5 0 6
q:it	-32 2 10 0
q:its	-11 1 -8 11
q:itself	0 -6 7 0
q:just	0 14 -7 -5
q:keep	0 24 -18 -8
q:kind	0 9 -4 -1
q:know	-1 10 -1 -6
q:kuala	0 -18 20 0
q:land	-13 5 7 -1
q:last	-4 19 -3 -29
q:late	0 8 -6 0
q:law	-9 12 0 -2
q:leave	9 -14 12 -7
q:led	0 -10 -1 13
q:less	0 -4 6 0
q:let	-1 9 0 -7
q:letter	0 12 -11 0
q:levy	0 -4 7 0
q:lift	0 -10 10 0
q:like	0 9 -4 -1
q:line	-2 -3 8 -1
q:lisbon	-1 0 8 -5
q:list	0 9 -1 -1
q:little	0 7 -6 0
q:live	0 -15 -4 19
q:local	-2 9 -4 -2
q:london	0 -13 14 0
q:long	-6 5 1 -4
q:look	8 0 -10 -3
q:lose	0 -13 14 0
q:lower	0 12 -8 -1
q:lumpur	0 -18 20 0
q:m	0 1 -15 13
q:madrid	0 6 -2 -2
q:make	-3 4 4 -9
q:maker	0 9 -3 -2
q:man	-3 -7 11 0
q:many	0 9 -8 0
q:matter	0 -7 9 0
q:may	-3 1 5 -6
q:measure	0 -15 7 6
q:meet	-5 -10 18 -5
q:midnight	0 22 -12 -8
q:minister	-7 -24 19 10
q:ministry	-4 -8 5 5
q:minute	-4 0 7 -10
q:money	0 -6 6 0
q:month	0 9 -7 0
q:more	7 5 -1 -18
q:morning	-5 -13 6 12
q:move	-1 25 -19 -5
q:mr	17 -16 4 -3
q:must	0 20 -12 -7
q:my	0 -11 14 0
q:nearly	0 10 -7 0
q:need	0 16 -12 -1
q:negotiate	9 -5 -6 0
q:negotiation	0 12 -10 0
q:negotiator	11 -4 -10 3
q:neither	0 -7 -6 14
q:new	-2 -6 -7 20
q:next	-11 -22 33 -6
q:night	0 8 -3 -3
q:no	0 -12 11 0
q:nobody	0 -35 0 33
q:northern	0 10 -7 0
q:not	-9 -8 13 0
q:note	0 -9 10 0
q:nothing	-1 6 0 -8
q:notice	0 24 -21 -2
q:now	-8 31 -15 -18
q:number	0 8 -2 -2
q:of	-9 -9 9 6
q:off	0 -3 -5 10
q:offer	0 19 -16 0
q:oil	-1 10 -13 0
q:old	6 0 -7 0
q:older	0 -3 6 -1
q:on	7 9 0 -22
q:once	0 6 -5 0
q:one	12 -3 -20 12
q:open	0 7 -14 5
q:or	0 22 -16 -5
q:order	0 14 -7 -9
q:other	-6 22 -20 0
q:our	-13 9 -1 0
q:out	2 1 -22 11
q:outside	0 6 -3 0
q:over	-8 12 -22 11
q:own	0 11 -4 -5
q:p	0 -15 0 13
q:page	-1 -4 8 0
q:palm	0 17 -11 -4
q:paper	-1 0 6 -1
q:part	0 4 -11 5
q:pay	-9 13 -1 -8
q:peace	0 6 -1 -2
q:people	0 16 -8 -4
q:permit	0 -6 1 5
q:phosphate	0 9 -6 -1
q:place	0 -2 6 -3
q:plastic	0 -13 13 0
q:prefer	-3 -9 13 0
q:prepare	0 17 -16 0
q:present	0 -1 -4 7
q:presenter	-4 4 -7 3
q:president	6 -2 2 -10
q:press	0 -10 12 0
q:price	0 14 -10 0
q:prime	0 -6 7 0
q:progress	0 12 -10 0
q:prolong	0 -7 10 0
q:prolonged	0 14 0 -12
q:public	0 9 -6 0
q:published	0 14 -13 0
q:purchase	0 7 -3 0
q:put	8 -23 21 -6
q:quarrel	0 -11 -7 15
q:quarter	0 6 -3 0
q:rang	0 -22 23 0
q:rare	0 16 -10 -2
q:rate	-8 10 -1 -5
q:reach	0 -6 10 -1
q:read	0 9 -1 -6
q:reason	0 -9 11 -1
q:receive	0 -14 7 5
q:reciprocal	0 6 -2 0
q:recommend	0 7 -5 0
q:remain	0 -6 10 -3
q:renew	0 -8 10 0
q:reply	0 -10 11 0
q:report	0 15 -12 0
q:reporter	0 27 -20 -7
q:representative	0 -11 0 13
q:rest	0 10 -4 -2
q:result	0 8 -3 0
q:right	0 0 10 -8
q:rise	-4 14 -9 0
q:river	3 -8 -5 9
q:round	-4 -7 8 3
q:rule	0 16 -9 -3
q:run	3 -8 -10 14
q:s	0 -6 7 0
q:same	-8 -7 9 2
q:say	-5 15 -11 0
q:second	-9 4 0 0
q:secretary	-3 1 3 -6
q:section	0 6 -1 -1
q:see	-6 14 -5 -10
q:sell	0 18 -12 -4
q:set	6 -2 -8 4
q:settle	0 -2 8 -5
q:settlement	0 14 -10 0
q:shall	0 -11 14 0
q:share	0 12 -7 -4
q:sheet	0 -17 17 0
q:ship	-6 2 -2 4
q:shirt	0 -3 6 0
q:shook	0 -8 11 0
q:short	0 10 -1 -6
q:should	0 9 -7 0
q:shrimp	0 -6 7 0
q:side	-4 18 -18 0
q:sign	-12 41 -17 -33
q:signature	10 -7 1 -5
q:since	3 -29 31 -3
q:sir	0 8 -7 0
q:sit	0 -19 7 12
q:sixth	0 -3 6 0
q:sleep	13 -5 -5 -2
q:small	0 7 -3 0
q:so	5 -19 11 4
q:something	0 -10 13 0
q:soybean	0 15 -11 -1
q:speak	0 -4 -18 19
q:spoke	0 -3 7 -1
q:spring	0 6 -2 0
q:stage	0 8 -6 0
q:standstill	14 -22 -3 13
q:statement	0 -1 6 -2
q:stay	0 -17 1 16
q:step	0 -28 26 0
q:still	7 10 -13 -5
q:stockholm	-7 -14 -9 25
q:stop	8 -5 -6 3
q:sugar	0 -6 0 8
q:summer	0 9 -6 -2
q:surcharge	0 -5 9 -1
q:suspend	-2 0 -4 7
q:suspension	9 0 -7 -5
q:table	6 -12 6 0
q:talk	14 5 -32 15
q:tariff	16 0 -16 1
q:tax	0 -9 10 0
q:tea	0 0 13 -18
q:telephone	-1 -20 24 -1
q:television	0 10 0 -7
q:tell	-6 8 1 -16
q:text	0 -4 -8 13
q:than	-2 0 4 -6
q:thank	13 -20 10 -1
q:that	-19 10 1 -3
q:the	-15 7 6 -13
q:their	15 -8 0 -5
q:them	-5 11 -1 -5
q:then	-4 -4 1 6
q:there	-13 -5 3 8
q:they	-2 24 -8 -22
q:thi	-14 -12 19 0
q:think	-1 10 -6 0
q:third	-4 16 -2 -19
q:threat	0 -5 6 0
q:threaten	-1 8 0 -5
q:three	0 -24 14 11
q:tiktok	0 -7 11 0
q:time	-11 -21 22 5
q:to	15 0 -21 14
q:together	-2 -9 14 -2
q:ton	0 -5 6 0
q:too	0 13 -8 -2
q:top	2 -10 6 0
q:touched	0 -13 13 0
q:town	0 10 -8 0
q:tractor	0 -20 23 -4
q:trade	-13 -8 12 5
q:trader	0 10 -9 0
q:translated	0 17 -6 -9
q:truce	-8 22 -6 -14
q:two	0 -37 15 26
q:under	-3 0 -26 21
q:understanding	0 -7 9 0
q:unless	0 -16 11 4
q:until	0 16 -9 -8
q:up	-6 -7 12 0
q:us	-1 -13 19 -6
q:valley	0 13 -8 -4
q:very	7 5 -14 0
q:vessel	0 13 -12 0
q:video	0 -9 4 4
q:visit	-2 19 -14 -3
q:want	0 -26 4 24
q:war	0 7 -2 -2
q:was	5 -8 25 -38
q:watch	0 9 -4 -2
q:water	0 7 -4 -1
q:way	12 -12 0 0
q:we	0 22 -13 -14
q:week	-16 15 0 -2
q:welcome	0 8 -1 -4
q:well	-2 0 10 -7
q:were	-3 -4 -2 13
q:what	0 0 9 -12
q:when	2 12 -4 -19
q:where	6 6 -11 -2
q:whether	-1 -14 19 -1
q:which	-5 16 -4 -11
q:while	2 -7 0 3
q:who	-16 3 3 0
q:why	0 -19 0 16
q:window	0 4 -14 8
q:with	9 -2 -3 0
q:within	0 11 -10 0
q:without	2 9 -7 -7
q:word	0 8 -2 -5
q:work	0 7 -5 0
q:worry	0 7 -6 0
q:would	-10 17 -9 -3
q:wrong	0 -9 11 0
q:year	-1 22 -11 -16
q:yes	15 4 -31 6
q:york	0 -5 -7 14
q:you	10 -18 9 1
q:zero	0 -11 0 12
q:—	0 -15 6 10
qt=future	0 30 -35 3
qt=modal	-13 12 -7 0
qt=past	-13 0 16 -19
qt=perfect	0 -9 5 4
qt=pluperfect	4 0 7 -21
qt=present	14 -24 10 12
quoted	-5 -6 4 5
r1='s	11 -4 -7 4
r1=(	-17 3 -4 5
r1=)	-5 0 11 -18
r1=,	-10 -10 13 4
r1=-	5 4 1 -13
r1=.	-1 -7 0 12
r1=:	-16 16 -1 -5
r1=;	-18 17 -14 6
r1=<end>	-9 13 -5 -8
r1=<level>	0 8 -5 0
r1=<name>	6 -23 8 13
r1=<not>	-6 -3 -8 15
r1=<number>	22 -13 -10 -3
r1=<person>	13 -17 4 0
r1=<quality>	0 9 -6 0
r1=<v-agree>	0 -4 -1 8
r1=<v-end>	0 0 7 -3
r1=<v-impose>	0 8 -4 -5
r1=<v-say>	0 4 0 -9
r1=<v-stay>	3 10 -10 -4
r1=?	-16 -8 16 0
r1=a	-2 18 -6 -7
r1=after	-11 -10 11 4
r1=and	27 3 -11 -32
r1=are	0 7 -3 0
r1=as	7 0 -8 -2
r1=at	2 -1 -6 5
r1=between	0 -3 12 -7
r1=end	0 -2 7 -3
r1=evening	-20 -12 0 22
r1=for	12 20 -11 -31
r1=from	-3 1 -9 8
r1=has	0 0 6 -2
r1=in	-13 -23 34 -10
r1=is	-5 0 8 -5
r1=it	-5 24 -15 -2
r1=last	0 -8 10 -1
r1=morning	20 -16 -6 3
r1=mr	0 6 -2 0
r1=night	-10 -15 12 11
r1=noon	-4 9 -1 0
r1=of	0 3 3 -15
r1=on	-2 17 -21 0
r1=published	0 11 -5 -2
r1=put	0 8 -4 0
r1=say	0 10 -7 0
r1=that	0 7 5 -18
r1=the	0 10 -10 0
r1=there	-2 9 0 0
r1=they	0 -14 -8 19
r1=to	10 -6 6 -10
r1=unless	0 7 -4 0
r1=until	7 -5 0 0
r1=was	0 12 -10 0
r1=we	0 -12 14 0
r1=what	0 6 0 -4
r1=with	-9 -13 8 12
r1=without	-4 -7 -6 17
r1=·	-9 -5 6 2
r1=—	-6 17 -24 5
r2="	0 22 -12 -9
r2='s	4 -19 1 16
r2=.	-8 -22 22 6
r2=:	22 -9 -16 -4
r2=<agent>	10 -10 0 0
r2=<day-ahead>	12 0 -12 -6
r2=<day-gone>	13 0 -7 -8
r2=<day-today>	9 0 -8 -5
r2=<end>	-12 3 2 -1
r2=<goods>	-4 31 -20 -10
r2=<level-noun>	0 15 -13 0
r2=<level>	-1 26 -19 -1
r2=<not>	-3 9 1 -12
r2=<number>	-2 -12 -1 16
r2=<office>	0 -3 7 -3
r2=<organisation>	5 5 -13 2
r2=<person>	-18 -6 16 -4
r2=<quality>	-8 13 -14 2
r2=<seat>	0 -10 7 1
r2=<span>	9 2 -5 -6
r2=<v-agree>	1 -21 16 0
r2=<v-bear>	-10 1 1 0
r2=<v-begin>	-7 26 -15 -8
r2=<v-down>	-8 3 6 -5
r2=<v-end>	6 16 -9 -18
r2=<v-impose>	0 -4 6 -4
r2=<v-propose>	7 -3 0 -6
r2=<v-say>	-6 10 -7 0
r2=<v-stay>	0 -13 18 -6
r2=<v-suspend>	6 3 -19 4
r2=<v-target>	0 10 -7 0
r2=<v-up>	0 4 -7 1
r2=a	2 12 -11 -4
r2=after	-5 10 -23 10
r2=agree	6 -5 0 -1
r2=all	0 -16 14 2
r2=an	-4 4 -10 3
r2=and	1 2 8 -21
r2=announce	0 -4 0 6
r2=another	0 11 -7 -1
r2=are	7 -8 0 0
r2=as	-4 -3 15 -13
r2=at	-1 1 -9 11
r2=bring	0 9 -3 -5
r2=but	0 -3 6 -1
r2=by	-5 -2 10 -7
r2=come	-4 13 -4 -4
r2=eastern	0 -13 16 0
r2=end	8 4 -3 -13
r2=extend	0 10 -15 4
r2=for	21 0 -10 -13
r2=from	0 4 -7 1
r2=geneva	0 -8 17 -10
r2=good	0 -8 11 0
r2=he	3 12 -14 -5
r2=his	-1 3 2 -8
r2=hold	0 0 -6 3
r2=hour	0 8 -21 13
r2=in	5 -16 13 -3
r2=is	-11 23 -10 -6
r2=it	-6 19 0 -14
r2=its	0 18 -15 0
r2=keep	0 -16 18 -1
r2=last	0 -5 21 -19
r2=local	0 -13 -2 15
r2=make	0 -3 8 -2
r2=meet	-5 6 0 -4
r2=midnight	0 -9 0 11
r2=neither	0 -7 11 -3
r2=of	-2 20 -7 -11
r2=plan	8 -8 0 0
r2=prolong	0 -5 6 0
r2=say	0 12 -11 0
r2=settle	0 -10 3 5
r2=shall	0 -8 9 0
r2=sign	-2 -9 16 -2
r2=so	-2 7 0 -2
r2=stay	8 -4 -3 0
r2=suspend	0 10 -4 -5
r2=take	0 8 -6 0
r2=talk	0 2 -7 0
r2=that	9 -1 -4 -2
r2=the	0 -3 -10 14
r2=their	-7 -3 14 -5
r2=there	-4 -19 14 7
r2=they	-6 12 -13 4
r2=thi	-2 17 -12 -2
r2=three	0 18 -13 -2
r2=to	-6 -1 0 7
r2=trade	0 3 -8 2
r2=transcript	0 -2 -11 16
r2=translated	0 -13 -5 18
r2=two	-1 22 -17 -3
r2=under	0 -8 9 0
r2=we	4 -3 -8 5
r2=were	-3 -5 11 0
r2=when	-5 4 -9 6
r2=where	-1 -12 10 3
r2=which	0 13 -8 0
r2=with	-6 4 0 -2
r2=without	0 6 -5 0
r2=would	0 6 -2 0
r2=yes	-1 -8 13 -2
r3="	0 6 -2 0
r3='s	-12 29 -12 -14
r3=)	-8 0 3 0
r3=,	12 -16 -1 7
r3=-	0 6 0 -2
r3=.	-6 -5 15 -10
r3=:	-27 -12 11 11
r3=;	0 -17 0 15
r3=<agent>	0 28 -15 -16
r3=<day-ahead>	9 0 -10 0
r3=<day-gone>	7 -8 0 0
r3=<day-today>	-4 -5 10 0
r3=<duty>	-1 -27 19 12
r3=<end>	-12 0 4 1
r3=<gate>	0 -16 8 7
r3=<goods>	0 0 -8 5
r3=<level-noun>	-2 16 -8 -3
r3=<level>	8 4 -12 -6
r3=<name>	-3 -7 9 0
r3=<number>	18 -5 -5 -11
r3=<office>	-3 -6 20 -15
r3=<organisation>	-2 28 -16 -17
r3=<person>	3 -3 18 -39
r3=<points>	-1 -6 10 0
r3=<quality>	-8 -4 8 1
r3=<seat>	0 -11 9 0
r3=<span>	16 -13 -18 17
r3=<v-agree>	-2 -5 15 -12
r3=<v-begin>	-6 -5 7 2
r3=<v-down>	3 -11 5 0
r3=<v-end>	-5 3 -13 9
r3=<v-impose>	14 -30 13 10
r3=<v-propose>	-1 -1 9 -5
r3=<v-return>	0 8 -5 -1
r3=<v-say>	2 28 -32 0
r3=<v-stay>	-4 15 -17 2
r3=<v-suspend>	9 -10 0 2
r3=<v-target>	0 13 -8 -1
r3=<v-up>	0 4 1 -10
r3=?	13 -5 -6 -3
r3=a	-19 17 -4 -5
r3=after	0 9 -2 -6
r3=agree	0 -15 18 -1
r3=agreement	0 6 0 -6
r3=an	-2 -8 23 -11
r3=and	-7 -22 5 23
r3=as	0 6 -5 0
r3=back	-6 -9 12 2
r3=been	-3 7 0 0
r3=before	-3 -14 1 15
r3=between	-6 -13 0 18
r3=by	0 6 3 -18
r3=call	0 -3 9 -3
r3=carry	0 -2 -4 7
r3=come	0 -1 6 -2
r3=commerce	0 -7 -1 11
r3=country	0 -15 0 15
r3=cut	0 -1 -3 6
r3=day	-2 19 -6 -13
r3=deal	0 -14 18 -3
r3=decision	0 -12 0 13
r3=down	0 6 0 -3
r3=duty	0 -13 16 -1
r3=end	-2 -4 -6 13
r3=expect	0 8 -7 -1
r3=extension	0 -10 -1 13
r3=fifth	0 -2 -14 16
r3=first	3 9 -3 -10
r3=for	-5 18 -18 0
r3=fourth	-5 15 -6 -5
r3=framework	0 -5 -4 9
r3=from	6 3 6 -23
r3=further	0 -6 7 0
r3=government	0 13 -2 -9
r3=had	-7 5 1 -4
r3=he	-6 7 0 0
r3=hold	0 7 -4 0
r3=hour	-1 -10 -8 18
r3=i	0 -10 11 0
r3=in	-4 4 -16 14
r3=is	-2 7 0 -2
r3=it	-2 -2 9 -6
r3=its	0 8 -5 0
r3=keep	0 -5 0 8
r3=last	2 -21 -7 22
r3=leave	9 -5 0 -2
r3=month	0 10 -7 0
r3=most	0 -6 9 -1
r3=new	0 9 -18 6
r3=no	0 -11 13 0
r3=not	-3 8 -2 -2
r3=nothing	0 6 -5 0
r3=now	-2 8 0 -3
r3=on	0 15 -8 -7
r3=our	0 17 -14 -1
r3=out	0 0 -10 8
r3=president	-2 8 1 -13
r3=published	8 -5 0 0
r3=round	0 5 0 -8
r3=run	0 7 -6 0
r3=say	5 19 -20 -8
r3=share	0 -5 0 8
r3=side	0 -1 10 -6
r3=state	0 -1 -8 11
r3=suspend	10 -17 3 4
r3=take	0 -9 0 10
r3=tariff	0 -19 5 15
r3=tell	0 14 -10 -2
r3=that	5 21 -17 -12
r3=the	12 4 -20 6
r3=their	-6 -2 2 3
r3=they	0 7 0 -5
r3=third	-9 8 0 -1
r3=time	-1 -16 6 14
r3=to	13 -8 6 -17
r3=trade	7 -3 -2 0
r3=treasury	2 -9 0 1
r3=truce	-5 0 10 -12
r3=two	7 -4 1 -2
r3=was	-1 -10 21 -16
r3=week	0 -5 13 -6
r3=were	0 11 -6 -4
r3=wire	0 10 -7 -5
r3=with	-7 2 11 -14
r3=without	0 -8 0 7
r3=would	-1 2 -6 4
r3=year	3 -10 7 0
r3=you	0 -14 2 10
r4="	0 23 -15 -6
r4='s	0 10 -9 0
r4=)	-2 -2 10 -5
r4=,	10 -20 31 -26
r4=-	0 10 -14 1
r4=.	5 -10 -2 11
r4=<agent>	-1 0 6 -6
r4=<day-ahead>	3 14 -17 -6
r4=<day-gone>	-7 0 -3 10
r4=<day-today>	0 1 7 -12
r4=<duty>	10 -8 0 0
r4=<goods>	11 6 -19 -4
r4=<level-noun>	0 -10 14 -3
r4=<level>	-7 20 -11 -4
r4=<name>	8 -24 -8 28
r4=<not>	-1 12 0 -21
r4=<number>	-30 -9 11 8
r4=<office>	0 8 -7 0
r4=<organisation>	0 10 -5 0
r4=<person>	-18 3 11 -8
r4=<points>	0 -2 -5 8
r4=<quality>	-3 17 -21 4
r4=<seat>	-1 -3 16 -18
r4=<span>	0 17 -15 -4
r4=<v-agree>	0 -14 16 0
r4=<v-bear>	-4 12 -4 -6
r4=<v-begin>	-4 -2 16 -14
r4=<v-buy>	0 10 -8 0
r4=<v-down>	-4 -1 9 -3
r4=<v-end>	-1 -14 -16 27
r4=<v-impose>	-3 -17 17 3
r4=<v-propose>	-6 15 3 -24
r4=<v-say>	-6 -2 16 -17
r4=<v-stay>	14 3 -13 -7
r4=<v-suspend>	1 11 -13 0
r4=<v-target>	0 -7 9 0
r4=<v-up>	6 -6 -3 4
r4=?	0 -3 -1 6
r4=a	-11 -1 9 -1
r4=after	6 -9 3 0
r4=agree	0 -12 15 -2
r4=agreement	0 4 4 -7
r4=and	-9 17 -12 0
r4=as	0 -4 6 0
r4=at	-7 -35 40 -1
r4=away	0 0 6 -3
r4=be	-7 4 0 0
r4=been	0 8 -5 0
r4=begin	0 -8 12 -4
r4=both	0 -11 1 7
r4=by	0 -4 7 -1
r4=call	0 9 0 -9
r4=charge	0 -9 11 0
r4=come	0 7 0 -3
r4=could	0 -14 18 -3
r4=custom	-2 -4 10 -3
r4=day	1 -20 -8 22
r4=did	0 -7 0 9
r4=down	6 4 -7 -5
r4=duty	17 -13 1 -5
r4=end	0 0 -8 6
r4=fall	0 -7 0 8
r4=fourth	0 9 -8 0
r4=from	-1 19 -9 -9
r4=get	0 6 -6 0
r4=go	0 -6 7 0
r4=government	0 12 -2 -8
r4=had	12 0 -6 -5
r4=has	0 10 -9 0
r4=have	0 -4 9 -2
r4=he	6 -1 0 -3
r4=his	0 12 -2 -9
r4=hour	0 -2 13 -13
r4=in	-7 3 -1 0
r4=is	-9 -1 0 10
r4=it	-1 -1 8 -3
r4=its	0 -4 7 0
r4=keep	7 -1 -2 0
r4=last	9 -1 -11 0
r4=lower	0 4 2 -8
r4=make	0 9 -8 0
r4=minister	0 7 2 -10
r4=ministry	0 -3 -3 7
r4=minute	-1 -12 18 -3
r4=no	0 6 -2 0
r4=not	0 29 -22 -8
r4=nothing	0 -15 16 0
r4=now	0 -14 17 -2
r4=of	-10 5 -6 6
r4=off	0 -8 12 -2
r4=on	0 32 -30 -13
r4=one	5 -18 15 -3
r4=our	0 -19 20 0
r4=out	0 -7 0 9
r4=over	-1 9 -2 -1
r4=place	0 -13 15 0
r4=round	0 23 1 -38
r4=run	-2 -10 12 0
r4=say	-3 -11 21 -13
r4=second	-3 11 -16 6
r4=secretary	2 -9 0 1
r4=sign	0 8 -7 0
r4=since	0 0 -5 7
r4=sit	9 -2 -3 0
r4=stop	0 -14 0 17
r4=talk	14 -17 5 -2
r4=tariff	-7 3 -2 4
r4=the	2 8 -10 -1
r4=their	6 -15 -3 12
r4=them	0 -10 11 0
r4=there	0 0 -8 8
r4=they	0 9 -4 -3
r4=third	0 -2 12 -8
r4=to	17 -1 -12 0
r4=trade	-1 13 -2 -5
r4=truce	-8 1 1 0
r4=two	-3 -6 5 3
r4=visit	-3 -2 -3 11
r4=want	0 -4 8 -2
r4=war	10 -25 0 19
r4=was	0 17 -6 -11
r4=what	0 10 -8 0
r4=will	0 -5 -6 12
r4=with	-5 -7 3 8
r4=would	10 -7 0 -3
r4=—	-2 -1 21 -21
r=( <number>	0 0 3 -8
r=( <organisation>	0 -16 10 6
r=) <end>	-2 -1 10 -14
r=, "	0 14 -8 -4
r=, <name>	-3 10 -5 -1
r=, <number>	-29 -11 0 20
r=, <office>	0 -2 -3 8
r=, <person>	-5 9 0 -10
r=, <seat>	0 10 -2 -6
r=, <span>	0 13 -5 -9
r=, a	10 -9 10 -14
r=, after	-5 7 -16 8
r=, an	0 6 0 -3
r=, and	-2 15 0 -23
r=, as	0 -6 10 -4
r=, at	-1 -9 0 11
r=, both	0 7 0 -5
r=, but	0 -3 6 -1
r=, by	-2 -7 12 -3
r=, for	24 -17 -1 -5
r=, he	6 -8 4 0
r=, in	1 -21 21 -1
r=, its	0 8 -7 0
r=, mr	0 6 -4 0
r=, say	0 10 -9 0
r=, that	12 -4 -8 0
r=, the	9 -27 -9 32
r=, under	0 -8 9 0
r=, when	-5 2 -6 6
r=, where	-1 -12 10 3
r=, which	0 11 -7 0
r=, will	-2 0 7 -4
r=, with	-6 -5 7 1
r=, yes	-1 -8 13 -2
r=- <name>	3 12 -10 -6
r=- a	0 7 0 -4
r=- the	0 -6 10 -2
r=. <end>	0 -8 0 13
r=: <number>	0 7 -1 0
r=: <person>	0 -11 12 0
r=: the	0 13 -8 -1
r=<end> <end>	-9 13 -5 -8
r=<name> 's	8 -28 7 18
r=? <end>	-16 -8 16 0
r=after <person>	0 -9 11 0
r=after <span>	-3 -21 -1 24
r=after the	0 16 -4 -12
r=and <day-ahead>	7 -1 -3 0
r=and agree	0 -5 7 0
r=and are	7 -4 0 0
r=and end	9 -2 -3 -2
r=and is	-2 8 -4 0
r=and last	-3 16 -1 -11
r=and that	0 -5 7 0
r=and the	0 -8 8 0
r=and will	0 4 -6 0
r=at <number>	0 -2 8 -5
r=at a	10 -4 -3 -2
r=at midnight	0 -6 0 8
r=at the	-2 4 -13 9
r=between <person>	0 -3 6 0
r=by <person>	0 2 -17 13
r=by the	0 -6 8 0
r=evening ,	-2 0 7 -3
r=evening .	-11 -21 14 14
r=evening that	0 6 0 -3
r=for <span>	16 10 -15 -20
r=for a	-11 17 -5 -9
r=for the	5 0 -13 6
r=in <seat>	2 -23 4 13
r=in the	-7 18 -5 -15
r=it is	0 7 -2 0
r=morning ,	0 9 -3 0
r=morning .	6 -5 1 -2
r=night ,	-2 2 -6 6
r=night .	0 -15 14 1
r=on a	0 7 -13 1
r=on the	0 -8 6 2
r=that <name>	0 -3 10 -8
r=that <seat>	0 10 -3 -4
r=that an	0 -15 0 15
r=that both	0 6 0 -4
r=that he	0 19 -22 0
r=that it	0 15 -1 -8
r=that the	9 1 0 -20
r=that there	0 -23 26 -5
r=the <organisation>	7 0 -7 0
r=the two	0 11 -9 0
r=to <day-gone>	6 -2 -2 0
r=to extend	0 8 -14 5
r=with <name>	-2 -15 3 14
r=with <person>	0 -10 13 -2
r=with a	0 -1 -11 12
r=with an	0 6 -5 0
r=with the	0 -10 13 -3
r=without a	0 -9 -3 14
r=— <name>	0 -18 8 8
r=— <office>	3 7 -11 -4
r=— <quality>	-2 2 -21 14
r=— a	0 11 -4 -5
r=— the	-8 10 -3 -3
r=— transcript	0 17 -13 -3
right:calls	5 -15 21 -19
right:coming	3 -9 -6 18
right:ended	-6 -6 -7 17
right:experts	0 -17 -1 18
right:m=come	6 -3 0 0
right:m=consultations	0 -7 8 0
right:m=delegations	9 -14 3 0
right:m=due	0 -14 17 -5
right:m=ended	-2 -8 7 3
right:m=expected	8 0 -2 -3
right:m=go	0 25 -18 -8
right:m=goes	3 8 -5 -8
right:m=here	0 -6 1 3
right:m=meet	-5 1 -5 6
right:m=meeting	-3 -15 21 -3
right:m=negotiators	1 -7 0 4
right:m=received	0 -2 6 -2
right:m=rose	2 10 -3 -11
right:m=round	-4 -12 15 0
right:m=rounds	0 23 -14 -13
right:m=sat	6 7 -5 -14
right:m=settled	0 -2 11 -8
right:m=signed	-5 5 2 -6
right:m=sitting	0 9 -8 -1
right:m=talk	0 -18 18 0
right:m=talking	6 -14 11 -3
right:m=talks	-3 12 0 -12
right:m=there	-1 -3 -3 10
right:m=time	-10 -9 0 16
right:m=visit	6 1 -16 6
right:m=where	-4 -9 0 13
right:meets	7 -20 12 4
right:running	-17 -13 26 -1
right:summit	-27 -7 21 -4
right:wished	-9 3 5 -4
s:!	0 8 -6 0
s:"	-2 29 -34 0
s:&	0 -5 -2 8
s:'	-5 11 -5 -2
s:'s	6 0 -13 9
s:(	-37 7 8 -5
s:)	-36 4 11 -6
s:*	-5 -4 12 -3
s:,	-14 -1 7 2
s:-	-3 13 -19 6
s:.	8 6 -2 -11
s:/	-12 23 -6 -11
s::	-4 0 15 -17
s:;	-12 3 3 -1
s:<day-ahead>	-11 4 19 -35
s:<day-gone>	15 10 -1 -24
s:<day-today>	-30 24 -44 27
s:<duty>	-8 -1 13 -5
s:<gate>	-21 -7 6 10
s:<goods-amount>	0 -12 17 -4
s:<goods>	-21 12 -2 0
s:<level-noun>	-10 4 8 -11
s:<level>	-3 17 0 -22
s:<money>	5 23 -26 -11
s:<month-ahead>	-1 16 -5 -15
s:<month-gone>	-17 7 11 -15
s:<name>	-20 20 -6 -7
s:<not>	-7 12 -21 12
s:<number>	-2 21 -14 -7
s:<office>	-5 -15 17 0
s:<organisation>	16 10 -6 -18
s:<person>	-5 -6 4 7
s:<points>	-7 11 -8 0
s:<quality>	10 -8 2 0
s:<seat>	1 0 4 -8
s:<sender>	-17 11 2 -11
s:<span>	28 -11 -17 10
s:<taker>	-1 12 -20 3
s:<v-agree>	-16 -1 0 9
s:<v-bear>	-20 19 -7 -8
s:<v-begin>	14 4 -6 -12
s:<v-buy>	-14 12 4 -23
s:<v-deny>	-4 9 -5 0
s:<v-down>	16 -19 12 0
s:<v-end>	1 11 -23 6
s:<v-impose>	-17 23 -4 -16
s:<v-propose>	6 -6 5 -1
s:<v-return>	-19 0 16 -11
s:<v-say>	-9 9 -6 1
s:<v-sell>	-20 17 -5 -9
s:<v-stay>	-1 2 4 -7
s:<v-suspend>	7 -8 10 -5
s:<v-target>	-5 11 0 -10
s:<v-up>	-13 0 2 1
s:?	3 -11 8 2
s:@	21 3 -19 -19
s:[	0 16 -12 0
s:_	8 2 0 -18
s:a	1 12 -5 -9
s:about	6 -16 24 -26
s:above	0 10 -2 -5
s:abroad	0 10 -8 0
s:accord	0 -1 -5 7
s:according	14 1 -16 -3
s:account	13 -11 -1 1
s:across	0 -13 3 9
s:act	0 24 -19 -2
s:add	-2 -3 10 -8
s:additional	-2 43 -29 -17
s:adopt	0 17 -16 0
s:affair	9 -6 0 -5
s:against	-6 21 -7 -10
s:agency	0 7 -12 2
s:agenda	1 -7 2 2
s:ago	0 0 3 -6
s:agree	-10 -5 12 -2
s:agreement	-30 0 8 0
s:ahead	3 -6 8 -5
s:aim	12 0 -4 -8
s:air	0 -14 20 -5
s:airport	5 0 -14 4
s:alert	0 19 -10 -6
s:alexandria	-8 -22 0 31
s:alive	0 -1 6 -4
s:all	-10 -6 0 12
s:almaty	0 3 -18 13
s:almost	0 -4 0 6
s:alone	0 -8 10 0
s:along	0 6 -2 0
s:also	-2 -15 0 17
s:am	0 13 -23 4
s:ambassador	-2 6 2 -7
s:among	0 -3 8 -1
s:an	-5 10 -9 2
s:and	3 -9 -10 21
s:anew	8 0 -10 0
s:announce	5 10 -22 6
s:announcement	0 13 -13 0
s:another	0 -13 7 4
s:answer	0 25 -16 -11
s:any	0 8 -8 0
s:apec	0 43 -42 0
s:app	0 0 -6 8
s:apply	0 17 -12 -1
s:approval	0 15 -11 -1
s:approve	9 5 -14 -1
s:aqaba	-2 -23 28 -6
s:armistice	0 8 -2 -3
s:army	0 6 0 -2
s:around	-1 -1 0 6
s:arrive	0 13 -14 0
s:arrived	4 1 -16 5
s:as	30 3 -5 -44
s:ask	9 -5 -3 0
s:asleep	-1 13 -10 0
s:at	-5 -4 13 -7
s:auckland	0 10 -15 4
s:autumn	5 0 0 -6
s:await	0 9 -8 0
s:back	16 -18 -7 17
s:banana	0 7 -2 -1
s:bank	0 17 -15 0
s:bar	0 -2 7 -3
s:bargain	0 -14 16 0
s:base	0 -10 14 -2
s:battery	6 -1 -3 0
s:batumi	-1 -5 10 -1
s:be	-13 -2 1 10
s:bean	0 -6 11 -2
s:became	0 8 -5 0
s:because	-4 14 0 -13
s:been	-5 9 -3 -2
s:before	7 -9 8 -7
s:begin	23 -8 0 -22
s:being	0 -3 -6 10
s:bell	0 14 -6 -6
s:belong	0 9 -7 0
s:bergen	-4 -27 32 -6
s:better	0 6 0 -7
s:between	-2 -6 9 -1
s:big	0 -7 10 0
s:bin	0 -10 -7 16
s:board	0 -3 -6 10
s:boat	0 -12 0 13
s:book	0 -7 8 0
s:both	3 -17 5 11
s:brandy	0 6 -5 0
s:breakfast	0 -8 12 -4
s:bridge	-3 0 6 -7
s:brief	0 27 -22 -3
s:briefed	0 7 -6 0
s:briefing	0 15 1 -25
s:bring	-8 -2 7 0
s:broke	-14 -9 -3 19
s:broken	0 11 -8 -1
s:bulletin	0 10 -2 -5
s:busan	-8 -9 27 -35
s:business	0 19 -13 -5
s:but	3 -11 -8 17
s:butter	0 9 -9 0
s:buy	-1 16 -8 -4
s:by	-38 7 1 0
s:cabinet	0 13 -8 -1
s:calendar	7 -9 -3 8
s:call	-4 1 4 -7
s:calm	0 7 -2 -2
s:can	-1 -13 21 -10
s:cape	0 -3 -16 20
s:capital	-4 6 -16 8
s:car	0 0 -4 8
s:carry	0 12 -17 1
s:cartagena	0 -20 23 -3
s:case	0 12 -5 -3
s:ceasefire	0 24 -14 -11
s:cement	0 10 -7 0
s:central	0 -6 -3 10
s:certificate	0 -10 10 0
s:chance	0 -5 6 0
s:changed	0 11 -4 -3
s:channel	0 -14 -1 17
s:charge	-8 0 5 -1
s:cheese	-1 0 13 -20
s:chief	0 -5 8 0
s:chip	-4 27 -12 -11
s:chipmaker	0 -7 0 9
s:city	-6 20 -17 0
s:civilian	0 8 -6 0
s:client	11 4 -10 -13
s:clock	0 -9 -4 13
s:close	6 0 -38 19
s:closed	-9 0 -22 20
s:closing	0 -22 23 0
s:club	0 14 -8 -3
s:coffee	2 0 4 -9
s:colleague	-7 -7 10 0
s:collect	0 -9 14 -3
s:colombo	0 -8 13 -3
s:column	0 11 -5 -3
s:come	6 -1 -2 0
s:comment	0 7 -4 0
s:common	0 6 -3 0
s:company	0 9 -18 2
s:completed	0 0 -8 8
s:concerned	0 10 -6 -2
s:conclude	-8 12 -27 14
s:conference	-13 -5 -6 16
s:consensu	0 -16 19 0
s:consider	0 -22 22 0
s:consultation	-2 -20 -5 25
s:container	0 16 -10 -4
s:continue	-12 1 0 4
s:control	0 19 -11 -5
s:conversation	0 -9 5 5
s:copper	0 -11 0 13
s:copy	0 -1 -6 9
s:corn	0 7 -2 0
s:corrected	0 6 -4 0
s:cost	-5 19 -8 -5
s:cotton	5 -10 17 -13
s:could	-3 -5 0 13
s:council	0 27 -23 -3
s:count	0 -11 0 13
s:country	10 -8 3 -3
s:county	0 6 -4 0
s:cruz	-1 -14 15 0
s:current	0 -19 20 0
s:custom	-10 8 4 -6
s:cut	6 -16 11 0
s:da	-3 -9 14 0
s:dairy	0 -15 21 -5
s:date	-9 15 -3 -6
s:dated	0 11 -8 0
s:davo	0 9 0 -5
s:day	3 -17 -10 24
s:deadline	-1 25 -12 -12
s:deal	-17 -7 7 4
s:decide	-1 12 -23 10
s:decision	0 0 -8 9
s:declare	4 17 -19 -9
s:decoupling	0 -10 13 -1
s:decree	0 3 -12 5
s:deficit	0 7 -3 0
s:delay	0 -8 17 -9
s:delegation	7 -36 12 20
s:deliver	-1 16 -9 -5
s:deny	0 6 -3 0
s:depend	0 -5 6 0
s:described	0 7 0 -4
s:desk	-11 0 9 -10
s:detail	-2 25 -7 -18
s:dialogue	0 -10 0 12
s:diary	10 -9 0 -2
s:did	-6 1 -4 6
s:die	0 17 -4 -10
s:difference	-3 12 -6 -2
s:different	-1 0 -7 6
s:dinner	0 4 0 -8
s:discuss	5 -11 5 0
s:dispute	2 -9 17 -10
s:district	0 7 -2 0
s:do	-7 21 0 -15
s:docker	0 8 -6 0
s:document	0 20 -9 -12
s:doe	7 0 0 -11
s:doesn't	0 -7 8 0
s:dollar	0 10 -1 -6
s:donald	-3 -4 17 -14
s:done	-5 3 -13 12
s:double	0 -13 3 10
s:down	16 -1 -8 -7
s:draft	0 3 -7 5
s:drop	0 8 -4 0
s:due	0 7 -3 -4
s:dump	0 6 -2 0
s:during	0 -2 7 -1
s:each	-6 -4 -4 14
s:earlier	0 -20 3 17
s:early	-4 1 14 -14
s:earth	-2 5 3 -11
s:easter	-2 -4 11 -3
s:eastern	0 -9 13 -2
s:economy	-1 -5 15 -8
s:edition	-2 23 -8 -15
s:effect	-3 23 -10 -16
s:effectively	0 17 -15 -1
s:either	0 -1 7 -5
s:election	0 7 -3 0
s:else	0 -10 0 9
s:end	1 -8 -22 27
s:english	0 8 -2 -7
s:enter	-2 21 -14 -1
s:entry	0 14 -10 0
s:envoy	-4 7 -10 4
s:evening	0 -22 4 20
s:event	22 -18 -4 -2
s:every	-1 13 -3 -11
s:everybody	0 7 -3 0
s:everyone	0 9 -4 -2
s:everything	0 8 -16 4
s:exchanged	0 2 4 -10
s:exemption	0 10 -3 -3
s:expect	0 0 7 -16
s:expert	0 -29 21 11
s:expire	7 8 -3 -14
s:export	-2 0 4 -6
s:extend	-13 -4 0 12
s:extension	0 -19 21 1
s:extract	0 -3 -12 12
s:fact	-7 13 3 -21
s:failed	-14 -3 20 -10
s:fair	0 10 -7 0
s:fall	-7 0 4 0
s:far	0 2 0 -6
s:farm	0 17 -14 -1
s:farmer	-2 8 -3 0
s:fee	-3 21 -20 0
s:fentanyl	0 -11 15 0
s:fertiliser	0 -8 -1 11
s:few	0 -14 -1 17
s:fifth	-2 -9 -5 19
s:figure	-2 -2 10 -5
s:file	0 -11 12 0
s:final	-4 30 -22 -9
s:find	0 7 -4 0
s:finish	0 -18 5 13
s:finished	0 -11 -7 17
s:firm	0 8 -5 0
s:first	25 -4 -1 -16
s:five	6 9 -12 -4
s:fix	0 6 -2 -1
s:flew	-7 8 -9 2
s:floor	8 -5 -17 11
s:flower	0 -3 0 6
s:fly	0 6 -8 0
s:follow	-2 0 -8 10
s:followed	-2 6 0 -2
s:following	0 26 -21 -7
s:food	0 11 -6 -3
s:for	12 -7 -3 5
s:force	-8 19 0 -16
s:foreign	10 -8 -4 1
s:forty	-2 -20 27 -6
s:found	0 -3 6 0
s:four	7 0 -17 9
s:fourth	12 -25 11 3
s:framework	-14 -36 -6 46
s:free	-5 10 0 -5
s:freeze	0 -7 0 9
s:friday	-7 -2 1 4
s:friend	3 0 -12 7
s:from	4 3 3 -12
s:front	-1 13 -1 -11
s:full	0 8 -3 -1
s:further	6 -12 19 -18
s:garden	0 14 -8 -4
s:gave	-4 24 -11 -12
s:gazette	0 6 0 -2
s:geneva	-32 14 10 -20
s:get	-6 14 -17 4
s:give	0 13 -5 -8
s:given	11 -4 0 -6
s:glass	0 7 -2 -1
s:go	-12 3 0 2
s:gold	0 -10 11 0
s:golf	0 -9 17 -8
s:good	4 2 11 -24
s:government	-8 23 -8 -13
s:great	-14 -3 18 -14
s:ground	0 14 -9 -4
s:grower	0 23 -18 -7
s:guayaquil	0 -24 0 22
s:guest	0 20 -14 -9
s:gyeongju	0 6 0 -9
s:had	9 0 -8 3
s:half	-4 14 3 -27
s:halifax	10 -6 3 -9
s:hall	5 4 0 -21
s:halt	0 -10 -7 16
s:ham	0 -5 14 -9
s:hand	-10 30 -13 -18
s:handed	0 -13 13 0
s:handshake	-2 -5 -4 12
s:happen	6 10 -18 -5
s:happened	0 -16 22 -7
s:harbour	0 20 -4 -13
s:has	-39 29 -15 -5
s:have	8 -1 -9 6
s:he	-22 1 11 -3
s:he'd	2 -6 0 2
s:head	0 -8 12 -3
s:here	7 -29 25 -2
s:highest	0 13 -6 -4
s:his	-7 1 9 -12
s:hit	0 10 -10 0
s:hold	-1 -2 6 -6
s:holiday	0 10 -5 0
s:home	-13 7 -10 6
s:honey	0 -5 14 -9
s:honour	0 17 -17 0
s:hospital	0 12 -7 -5
s:hotel	2 -7 1 0
s:hour	-8 -11 13 2
s:house	-6 -25 17 14
s:household	0 -13 0 14
s:hull	0 8 -5 0
s:hundred	0 18 -16 -1
s:hurry	0 7 -5 0
s:i	-20 -5 24 -33
s:ice	0 14 -2 -11
s:if	0 24 -18 -6
s:immediate	0 12 -6 -4
s:importer	0 14 -9 -3
s:impose	-2 7 -11 3
s:in	-13 -18 19 8
s:incheon	10 -10 11 -13
s:included	0 7 -6 0
s:including	0 6 -1 -1
s:increase	0 7 -5 0
s:industry	0 -25 28 -5
s:informed	0 -11 0 9
s:initial	0 9 -3 -4
s:initialled	0 0 -12 13
s:instead	-2 16 -9 -5
s:instrument	0 14 -11 -1
s:interim	0 10 -5 -3
s:international	0 15 -11 -1
s:interview	1 -6 2 0
s:into	-11 29 -6 -21
s:introduce	0 -6 8 0
s:investigation	0 8 -3 0
s:invitation	0 -2 7 -5
s:invited	-3 17 -11 -3
s:is	-10 3 2 -2
s:issue	0 8 -3 0
s:issued	0 28 -21 -9
s:istanbul	0 -3 15 -13
s:it	1 -6 16 -15
s:item	0 6 1 -8
s:its	-27 25 -9 -9
s:itself	0 7 -2 -1
s:jamieson	0 0 7 -4
s:jinping	-2 7 -2 -1
s:john	0 -14 16 0
s:joint	-10 -16 9 11
s:journalist	0 -9 -4 14
s:jump	0 -9 10 0
s:just	0 -4 6 0
s:keep	8 -4 5 -7
s:khan	2 -6 7 -5
s:kind	0 7 -1 -2
s:know	12 -2 -16 2
s:lake	0 16 -10 -6
s:lamb	0 -7 10 -1
s:lamp	0 0 7 -7
s:lancaster	0 -18 6 13
s:land	2 11 -16 -2
s:lapse	-2 -3 10 -4
s:last	-5 -14 21 0
s:lasted	-5 -7 14 -4
s:lasting	0 -3 6 0
s:late	-5 -16 12 6
s:later	-2 7 -9 3
s:law	-4 9 -13 4
s:lead	-1 0 9 -5
s:leader	-5 4 -10 10
s:least	0 6 -3 0
s:leather	-3 11 -5 -1
s:leave	4 8 -9 -5
s:led	0 -18 10 9
s:legal	0 15 -14 0
s:lentil	0 -4 8 -2
s:less	-1 -9 4 6
s:let	-2 8 -8 2
s:letter	-5 28 -14 -16
s:level	-3 0 15 -17
s:levy	0 -10 15 -5
s:licence	0 -2 7 -2
s:lifeng	-1 -8 7 0
s:lift	0 -4 -1 7
s:light	23 -22 0 0
s:like	0 6 -4 0
s:likely	2 -1 -17 12
s:line	-7 -4 0 13
s:link	0 -6 8 0
s:lisbon	2 -30 11 16
s:list	5 -8 13 -17
s:little	7 3 -9 -6
s:live	0 -17 23 -9
s:local	0 -5 -9 13
s:locked	0 -26 22 1
s:london	-4 13 7 -19
s:long	-1 20 -1 -16
s:look	-5 -10 -1 17
s:lose	0 -7 6 0
s:loui	0 -7 0 5
s:lunch	6 3 -9 -2
s:m	0 24 -17 -5
s:machine	0 -14 15 0
s:machinery	-4 22 -13 -6
s:madrid	-10 -2 -21 31
s:magazine	0 8 -1 -3
s:magnet	0 6 -3 0
s:main	22 -15 -4 -2
s:maize	0 -12 -5 17
s:make	-17 4 0 0
s:maker	0 -14 4 12
s:making	0 -11 12 0
s:man	0 2 4 -10
s:management	0 8 -2 -3
s:many	0 -12 10 0
s:market	0 -17 17 2
s:match	-6 19 -5 -5
s:matter	-1 -13 20 -5
s:may	0 26 -19 -8
s:me	0 -13 7 8
s:mean	1 -3 -11 8
s:meant	2 -2 -18 14
s:meanwhile	7 0 -3 -5
s:measure	0 16 -18 0
s:media	0 -4 12 -11
s:mediator	0 17 -5 -8
s:meet	-24 -1 9 2
s:meeting	0 10 -1 -8
s:member	-1 28 -21 -7
s:memo	0 9 -4 -2
s:memorandum	0 23 -10 -9
s:men	0 0 5 -8
s:metal	0 24 -17 -6
s:midday	0 12 -6 -3
s:middle	9 -1 -3 -3
s:midnight	-8 12 -30 11
s:milk	0 -6 0 3
s:minister	-5 -5 7 0
s:ministry	2 7 -2 -8
s:minute	-10 10 10 -31
s:mombasa	6 -7 3 0
s:monday	17 -4 -13 -1
s:montevideo	0 -6 -8 13
s:month	4 0 7 -18
s:more	7 8 -5 -19
s:morning	15 0 -10 -6
s:most	-2 -11 15 -2
s:motor	0 -5 7 0
s:move	4 5 -17 2
s:mumbai	0 3 -11 4
s:must	-1 26 -19 -3
s:my	-2 0 -2 6
s:nagoya	0 -20 7 9
s:name	10 7 -12 -3
s:named	0 7 -4 -1
s:narrow	-4 14 -6 -4
s:nation	0 -4 0 7
s:national	0 9 -3 -3
s:near	-1 -5 -6 13
s:nearly	0 20 -8 -9
s:need	0 24 -10 -11
s:needed	0 9 -3 -3
s:negotiate	-4 -11 5 8
s:negotiation	9 -10 2 0
s:negotiator	7 -8 -2 3
s:neighbour	0 8 -6 0
s:new	-1 0 -24 25
s:newspaper	-1 19 -13 -3
s:next	15 -26 26 -19
s:night	-7 -17 16 7
s:nine	-6 2 -4 6
s:no	-18 12 -10 3
s:nobody	-2 13 -6 -2
s:noon	-6 14 -19 1
s:north	0 9 -7 0
s:northern	0 19 -9 -10
s:not	12 9 -15 -2
s:note	6 -8 -2 6
s:nothing	-8 0 -4 10
s:notice	8 0 -2 -9
s:now	4 -21 24 -6
s:number	-1 -8 9 0
s:nvidia	0 -3 -3 8
s:objection	0 11 -9 0
s:observer	0 10 -9 0
s:of	-10 -1 -14 24
s:off	-26 17 -1 -10
s:offer	21 2 -30 0
s:office	0 12 -11 0
s:officer	0 -13 0 14
s:official	8 -18 -2 10
s:oil	-2 -4 0 6
s:old	9 -1 4 -17
s:olive	0 4 -9 3
s:on	-7 5 0 -2
s:once	4 15 -13 -8
s:one	4 -17 3 12
s:only	0 14 -9 -3
s:open	12 -3 0 -10
s:opened	21 -15 3 -9
s:opening	-2 12 -5 -1
s:operator	0 18 -9 -6
s:opinion	0 13 -4 -8
s:or	0 14 -22 1
s:order	-4 10 2 -20
s:ordinary	0 7 -5 0
s:origin	0 -6 -3 10
s:other	-15 10 0 -4
s:otherwise	0 6 -3 0
s:our	0 9 -4 -8
s:out	3 -1 -15 13
s:outcome	0 -13 13 0
s:outline	-2 -8 0 10
s:over	14 5 0 -19
s:own	22 -15 -2 0
s:ownership	0 -1 -5 9
s:p	5 -12 13 -11
s:pacific	0 21 0 -16
s:pact	0 -5 9 -1
s:page	14 -6 -11 0
s:pair	1 -16 11 0
s:palm	0 0 8 -10
s:panama	-4 -4 0 9
s:paper	-8 5 -18 15
s:paragraph	0 -8 9 0
s:pari	9 -19 5 1
s:part	0 17 -12 -4
s:parted	-1 -9 -13 21
s:pass	0 0 -5 6
s:past	0 -5 0 8
s:pause	-11 6 0 -1
s:pay	-13 13 -2 -3
s:peace	-7 5 0 -1
s:pen	0 -12 -8 18
s:pencilled	-2 -3 9 -1
s:percent	0 -9 11 0
s:period	0 -2 -5 8
s:permit	0 -10 0 7
s:person	0 -10 13 -2
s:phase	0 17 -4 -11
s:phone	-7 0 11 -17
s:phosphate	0 -4 7 0
s:place	-7 -3 23 -27
s:plan	8 5 -5 -9
s:point	-1 5 -18 9
s:policy	0 6 -1 -2
s:pork	0 0 -3 6
s:port	-4 14 -16 2
s:position	11 -8 0 0
s:possible	0 0 -7 5
s:post	-1 -29 13 23
s:practice	0 9 -7 0
s:preliminary	0 -6 4 2
s:premier	-1 -13 11 0
s:prepare	7 0 1 -12
s:presence	0 12 -8 -2
s:present	0 14 0 -13
s:presenter	0 11 -5 -4
s:president	-23 0 7 -1
s:press	-16 -10 9 6
s:price	0 16 -5 -10
s:prime	0 17 -9 -8
s:principle	0 -6 0 6
s:prisoner	0 12 -8 -2
s:procedure	0 13 -3 -8
s:proclamation	0 12 -6 -3
s:product	0 3 -10 2
s:progress	-4 -12 12 3
s:prolongation	0 7 0 -9
s:prolonging	10 -8 -15 10
s:promise	-3 -16 6 14
s:propose	0 25 -22 -2
s:provide	11 -17 8 -3
s:province	0 15 0 -13
s:provisional	0 -13 15 -2
s:public	0 15 -7 -6
s:publish	0 16 -2 -13
s:published	0 3 10 -20
s:put	7 -7 2 0
s:q	0 -21 -4 25
s:quadruple	0 6 -4 0
s:quarter	0 -9 -3 12
s:question	-3 17 -5 -17
s:radio	0 25 -15 -11
s:raise	0 -3 12 -8
s:rang	-1 -20 25 -8
s:rare	-2 4 3 -11
s:rate	-2 11 -18 5
s:ratified	0 -11 17 -8
s:raw	0 9 -9 0
s:read	4 -16 6 6
s:ready	0 -3 7 -2
s:reason	0 9 -4 -1
s:recall	0 10 -4 -5
s:receive	-6 2 5 -6
s:reciprocal	2 8 -15 0
s:recommend	-1 9 -3 -2
s:record	10 0 -7 -9
s:reference	0 19 -18 0
s:refused	0 -3 -3 7
s:release	0 -23 17 10
s:remain	0 11 -6 0
s:remark	0 8 -2 -4
s:renewal	0 13 -3 -7
s:renewed	0 19 -7 -9
s:reply	-3 9 -1 -3
s:report	10 3 0 -24
s:reporter	-8 8 -10 4
s:representative	0 -5 11 -3
s:republic	0 -14 -3 18
s:rest	0 9 -9 0
s:result	-14 24 -21 0
s:resume	-7 2 -3 4
s:return	-9 7 12 -22
s:review	-1 0 5 -6
s:revive	0 -21 22 0
s:reykjavík	0 -18 5 11
s:rice	8 1 -21 4
s:richard	0 -4 8 -2
s:right	0 7 -4 0
s:ring	0 10 -7 0
s:rise	2 0 5 -9
s:river	0 11 -2 -4
s:road	0 9 -8 0
s:robert	2 -10 5 0
s:room	-2 7 0 -8
s:rosario	0 19 -16 -4
s:round	7 -2 -2 0
s:rum	0 8 -6 0
s:run	-21 10 -3 2
s:s	6 -10 8 -8
s:sale	0 9 -5 0
s:salmon	10 -19 -2 13
s:samarkand	-2 -25 -6 31
s:same	0 25 -33 6
s:santa	-1 -12 14 0
s:saturday	-2 5 -12 4
s:save	0 16 -9 -7
s:say	-4 -10 11 2
s:schedule	0 -5 -4 10
s:school	0 6 -3 -1
s:script	0 -13 -1 16
s:sea	-3 6 0 -1
s:season	0 -11 15 -3
s:second	-27 -8 -9 31
s:secretary	7 -19 3 6
s:section	0 13 -8 -2
s:security	0 9 -5 -1
s:see	-12 21 -6 -17
s:seek	0 8 -3 -3
s:seemed	0 7 -5 0
s:sell	0 -12 17 -2
s:send	0 -10 9 0
s:seoul	-5 -9 18 -4
s:separate	0 -11 0 14
s:session	-4 -14 -5 23
s:set	9 -33 25 3
s:settle	21 -21 0 0
s:seventh	0 -7 0 10
s:shall	-8 -10 24 -17
s:share	-2 10 -13 1
s:she	0 13 -8 -2
s:sheet	-9 15 3 -24
s:ship	-4 35 -37 0
s:shook	-4 0 7 -7
s:shoot	0 12 -7 -4
s:short	0 14 -23 12
s:should	13 -15 3 0
s:side	-26 2 -2 7
s:sign	-16 16 -13 0
s:signature	-3 9 -10 0
s:since	-4 -7 10 0
s:sir	2 18 -15 -13
s:sit	12 -12 10 -14
s:six	-1 -19 18 3
s:sleep	10 -13 7 -5
s:small	0 24 -17 -7
s:so	0 15 -10 -6
s:social	0 11 -4 -8
s:some	0 7 -5 0
s:somebody	0 8 -5 0
s:something	0 0 -6 7
s:sooner	0 6 -4 0
s:south	0 -8 -1 12
s:soybean	-3 11 -1 -16
s:spare	0 -6 0 6
s:speak	-3 21 -14 -9
s:speaking	-1 -17 7 14
s:special	0 15 -11 -1
s:spent	0 -3 12 -8
s:spoke	-8 5 0 -4
s:spoken	0 -12 15 -2
s:square	14 -17 2 0
s:st	0 -11 12 0
s:stand	-7 8 0 -7
s:standstill	-6 27 -31 0
s:start	0 3 7 -16
s:state	-9 4 -13 17
s:statement	-7 21 -5 -16
s:stay	10 -7 -19 13
s:steel	-1 5 4 -14
s:still	-3 35 -23 -11
s:stock	0 14 -4 -8
s:stockholm	5 -26 -3 25
s:stop	-3 12 -8 -2
s:strike	2 13 0 -20
s:such	-2 -21 17 4
s:sugar	-4 -5 -19 22
s:summer	0 0 8 -10
s:summit	-12 0 3 3
s:sunday	-2 -5 -21 19
s:sunflower	0 -18 17 0
s:surcharge	3 11 -13 -3
s:suspend	4 3 0 -7
s:system	0 12 -11 0
s:table	-3 -9 15 -3
s:take	-21 0 0 5
s:talk	14 5 -12 -5
s:talked	4 -24 18 0
s:talking	12 -15 0 2
s:tangier	0 -1 -10 13
s:tariff	-7 -4 8 2
s:taro	-1 9 0 -10
s:tea	-2 19 2 -24
s:team	11 -24 12 4
s:technical	3 0 5 -16
s:telephone	-13 -17 31 -35
s:telephoned	10 -22 13 0
s:television	-7 6 -3 0
s:tell	-13 13 -7 -2
s:tenth	0 -9 0 7
s:term	12 -1 0 -8
s:terminal	0 7 -4 0
s:text	11 -26 -14 29
s:textile	0 0 -11 7
s:th	-1 10 -9 0
s:than	0 -13 14 -2
s:that	-5 8 2 -13
s:the	-7 20 -14 -5
s:their	-11 -10 22 -7
s:them	-14 -12 19 0
s:themselve	0 2 6 -9
s:then	5 -12 19 -18
s:there	9 -1 -11 5
s:therefore	0 -9 10 0
s:these	0 6 -3 0
s:they'll	0 0 -6 7
s:they're	0 -6 8 0
s:they've	9 -12 3 0
s:thi	7 -20 18 -1
s:thing	-1 4 3 -7
s:think	0 9 -7 0
s:third	1 -1 -15 14
s:those	0 3 -9 6
s:though	-1 6 1 -9
s:thread	0 10 -4 -2
s:threat	0 8 -6 0
s:three	-13 -1 22 -19
s:through	-3 1 -6 5
s:thu	-1 -14 19 -4
s:thursday	-12 1 9 -6
s:tie	0 -13 14 0
s:tiktok	-2 -26 0 30
s:till	0 -4 -11 12
s:timber	0 17 -14 -1
s:time	-6 6 6 -18
s:to	-14 11 -9 3
s:together	0 -2 10 -8
s:town	8 1 -28 15
s:trade	-8 -9 3 9
s:trader	0 7 -3 -2
s:transcript	-3 -13 1 14
s:transfer	0 28 -11 -21
s:translated	-2 -19 23 -1
s:translation	0 10 -6 -3
s:travel	15 -11 0 -2
s:treaty	0 -9 14 -6
s:tromsø	0 -6 6 0
s:truce	-2 -11 20 -8
s:trump	-2 -8 19 -11
s:truth	0 14 -7 -5
s:tuesday	1 -8 2 3
s:turnberry	0 -21 37 -26
s:turned	14 0 -15 0
s:twice	6 7 -13 -1
s:two	12 -16 22 -18
s:under	-17 15 -3 -6
s:understanding	6 -8 6 -5
s:union	0 7 0 -4
s:unless	-1 2 5 -10
s:unofficial	0 8 9 -19
s:until	-7 2 -10 11
s:up	5 -9 3 1
s:updated	0 -15 19 -3
s:upper	0 9 -2 -3
s:us	-1 4 -10 6
s:use	-2 0 -4 6
s:valid	0 10 -1 -4
s:valley	0 10 -9 0
s:valparaíso	0 -23 7 17
s:vanilla	0 -7 1 5
s:version	0 20 -19 0
s:very	-1 -5 0 6
s:vessel	0 15 -11 0
s:vice	-1 -11 5 5
s:video	-10 -38 45 -3
s:villa	-5 10 7 -16
s:vote	0 26 -19 -3
s:waited	-3 19 -15 -1
s:waiting	0 12 -6 -5
s:want	0 0 6 -8
s:war	6 -9 2 4
s:warn	0 9 -5 0
s:was	0 -12 9 4
s:way	3 0 -6 0
s:we	17 -20 0 6
s:wednesday	15 -9 3 -10
s:week	-22 0 0 6
s:weekend	-1 12 0 -15
s:weekly	0 11 -4 -3
s:welcome	0 0 -13 9
s:well	0 9 -5 -1
s:were	-13 11 9 -22
s:what	-2 -4 -16 26
s:wheat	-2 0 -6 9
s:when	-4 -4 -11 21
s:where	-1 -7 8 0
s:whether	-1 8 -6 0
s:which	-16 8 4 -8
s:while	0 1 -9 6
s:who	-13 16 -1 -12
s:whole	0 10 -3 -2
s:whose	0 -8 -4 14
s:will	-26 3 12 -10
s:win	0 8 -5 0
s:window	0 13 -6 -4
s:wine	-1 -11 -5 17
s:winter	0 9 -10 0
s:wire	-1 17 -13 -4
s:wish	0 -25 5 21
s:with	-3 -12 16 -1
s:within	0 -1 7 -5
s:without	0 -7 -10 18
s:wool	0 -15 1 16
s:work	3 16 -18 -6
s:worked	8 -13 1 4
s:working	-3 -25 23 5
s:world	4 14 -14 -13
s:worst	0 9 -7 0
s:worth	0 11 -7 0
s:would	-2 22 -9 -20
s:xi	-2 7 -2 -1
s:year	2 10 4 -27
s:yes	-12 -7 22 -12
s:yet	0 11 -9 0
s:york	8 -11 -2 9
s:you	-18 -5 13 0
s:your	-4 29 -17 -9
s:zurich	0 17 -14 -2
s:|	0 12 -6 -5
s:·	7 4 -3 -12
s:—	1 14 -15 -1
s:•	0 -6 3 2
sa:"	1 -2 -8 9
sa:" ,	0 12 -9 0
sa:" .	7 -5 0 0
sa:" in	0 -6 10 -2
sa:'	-3 -7 4 6
sa:'s	2 3 -14 7
sa:'s .	0 10 -5 0
sa:'s <level>	9 -6 -2 0
sa:'s <number>	10 -4 -3 0
sa:'s <person>	-4 9 -12 2
sa:'s commerce	0 -5 -10 11
sa:'s duty	0 -7 9 0
sa:'s good	0 -4 11 -7
sa:'s minister	0 -6 9 0
sa:'s on	0 -15 16 0
sa:'s trade	-4 -11 8 5
sa:(	-22 6 2 -2
sa:( <day-today>	0 7 -3 0
sa:( <number>	0 6 0 -10
sa:( <organisation>	0 -16 10 6
sa:( transcript	0 -28 7 18
sa:)	-28 7 6 -8
sa:) -	0 -12 -4 18
sa:) .	0 14 -6 -6
sa:) —	-4 2 18 -18
sa:,	2 -12 10 1
sa:, "	0 0 -5 7
sa:, <day-ahead>	-1 8 0 -2
sa:, <day-gone>	-1 -4 0 7
sa:, <day-today>	-6 15 -2 0
sa:, <name>	-13 -5 19 -5
sa:, <number>	-31 -3 -5 18
sa:, <office>	4 -9 -15 19
sa:, <person>	-6 -19 21 0
sa:, <quality>	-5 -6 9 0
sa:, <seat>	0 11 0 -13
sa:, <span>	7 7 10 -34
sa:, a	6 14 0 -24
sa:, according	15 -10 -2 0
sa:, after	-11 -2 -5 12
sa:, an	-1 0 4 -6
sa:, and	9 1 4 -17
sa:, as	6 -4 8 -13
sa:, at	-5 -24 0 25
sa:, because	0 8 -6 0
sa:, both	0 0 -10 8
sa:, but	-6 -4 9 0
sa:, by	-3 -3 11 -10
sa:, each	0 0 -9 10
sa:, end	0 6 0 -4
sa:, for	20 -11 0 -7
sa:, had	0 7 -10 1
sa:, he	2 -20 20 -2
sa:, hold	0 8 -3 -3
sa:, hour	-8 9 -22 15
sa:, i	-1 17 -9 -9
sa:, in	0 -34 37 -2
sa:, it	7 -1 -1 -2
sa:, its	0 10 -7 0
sa:, keep	0 -6 7 0
sa:, leave	0 10 -8 0
sa:, make	0 -9 3 5
sa:, neither	0 -5 -4 10
sa:, on	0 5 3 -11
sa:, one	1 5 -7 0
sa:, or	2 6 -9 0
sa:, over	0 -11 -3 14
sa:, put	0 -9 10 0
sa:, say	0 21 -16 -2
sa:, so	-2 22 -16 -3
sa:, take	0 8 -6 0
sa:, tell	0 13 -2 -11
sa:, that	11 -13 -6 10
sa:, the	4 -11 0 9
sa:, they	0 -4 7 0
sa:, thi	0 11 -7 -3
sa:, to	-3 6 -4 0
sa:, under	0 -4 6 0
sa:, unless	0 12 -8 0
sa:, until	4 -2 6 -14
sa:, up	11 -8 0 -1
sa:, was	0 11 -3 -6
sa:, when	-6 1 -8 8
sa:, where	-5 -3 0 7
sa:, which	-1 23 -24 -2
sa:, while	0 -4 -2 7
sa:, will	-3 0 6 -3
sa:, with	-16 -1 9 0
sa:, without	0 6 -5 0
sa:, yes	-1 -8 13 -2
sa:-	-4 3 -14 13
sa:- <name>	3 0 -9 8
sa:- <office>	-1 -6 4 3
sa:- a	0 14 -4 -8
sa:- earth	0 6 -5 0
sa:- the	-1 0 7 -4
sa:.	9 5 -2 -10
sa:. "	0 11 -3 -5
sa:. .	0 13 -9 0
sa:. m	0 13 -8 -2
sa::	-6 -3 8 0
sa:: "	0 4 0 -6
sa:: <level>	0 13 -9 0
sa:: <number>	7 -24 15 7
sa:: <person>	0 -9 11 0
sa:: the	0 17 -10 -3
sa:: what	0 11 -4 -2
sa:;	-26 0 9 0
sa:; a	0 7 -4 0
sa:; it	-3 -4 12 -6
sa:; the	-3 0 10 -10
sa:<agent>	-1 2 -13 10
sa:<day-ahead>	20 6 -25 -1
sa:<day-ahead> ,	12 -14 -12 16
sa:<day-ahead> .	25 -9 -3 -12
sa:<day-ahead> and	1 -1 -6 3
sa:<day-ahead> to	0 0 9 -8
sa:<day-gone>	-2 40 -23 -21
sa:<day-gone> ,	-11 20 -14 0
sa:<day-gone> and	-2 25 -27 4
sa:<day-gone> that	0 -6 6 0
sa:<day-today>	10 -19 22 -11
sa:<day-today> ,	6 -15 26 -20
sa:<day-today> .	-3 4 6 -16
sa:<day-today> after	0 -11 4 9
sa:<day-today> and	0 -3 9 -3
sa:<day-today> on	0 19 -12 -9
sa:<day-today> to	7 -22 5 7
sa:<day-today> with	8 -32 0 17
sa:<day-today> without	-3 -15 0 19
sa:<duty>	0 -10 13 -2
sa:<gate>	-3 -10 1 11
sa:<goods-amount>	0 -19 22 -2
sa:<goods-amount> of	0 6 -4 0
sa:<goods>	-12 1 -3 9
sa:<level-noun>	0 2 -8 7
sa:<level>	-6 21 -10 -7
sa:<level> ,	-5 6 4 -14
sa:<level> .	4 20 -33 1
sa:<level> and	0 17 -13 -2
sa:<level> at	0 -6 6 0
sa:<level> for	0 -6 7 0
sa:<level> from	0 -7 12 -5
sa:<level> of	0 6 -3 0
sa:<level> on	0 -13 9 5
sa:<level> tariff	0 10 -9 0
sa:<level> that	0 5 -6 0
sa:<level> to	0 -9 15 -3
sa:<money>	6 10 -17 -7
sa:<money> of	8 -6 0 0
sa:<month-gone>	-6 13 2 -16
sa:<month-gone> ,	0 22 -20 -5
sa:<name>	-5 16 0 -17
sa:<name> 's	0 -12 2 11
sa:<name> ,	4 6 -10 0
sa:<name> .	0 0 15 -26
sa:<name> a	0 15 -8 -5
sa:<name> agree	-6 -33 12 24
sa:<name> and	0 -22 6 16
sa:<name> begin	18 -5 -5 -10
sa:<name> end	-6 2 -3 2
sa:<name> for	0 -8 6 0
sa:<name> had	0 8 -10 1
sa:<name> has	0 14 -4 -7
sa:<name> have	-1 8 -4 -1
sa:<name> in	0 -9 10 0
sa:<name> is	0 2 4 -9
sa:<name> on	0 13 -19 1
sa:<name> president	0 3 2 -10
sa:<name> sign	0 11 -7 -5
sa:<name> stop	0 -1 6 -4
sa:<name> suspend	0 -14 6 8
sa:<name> take	0 10 -4 -3
sa:<name> tariff	0 -1 -4 6
sa:<name> that	0 12 -5 -5
sa:<name> the	0 8 -3 -2
sa:<name> to	0 10 -2 -4
sa:<name> trade	0 -3 12 -7
sa:<name> treasury	1 6 -7 -1
sa:<name> was	0 -2 7 -4
sa:<name> will	-6 -8 15 -2
sa:<name> would	0 1 2 -6
sa:<not>	-7 -6 0 14
sa:<number>	8 12 -30 7
sa:<number> )	0 2 2 -8
sa:<number> ,	-2 6 -10 1
sa:<number> .	-19 13 0 -1
sa:<number> :	8 -29 19 9
sa:<number> a	0 14 -9 -2
sa:<number> and	0 1 6 -8
sa:<number> for	0 6 -3 0
sa:<number> hour	-1 -21 -12 28
sa:<number> in	0 28 -26 -1
sa:<number> of	0 10 -3 -3
sa:<number> on	8 7 -22 2
sa:<number> th	0 8 -7 0
sa:<number> to	0 7 -6 0
sa:<office>	-5 -4 12 -8
sa:<office> ,	0 -9 21 -13
sa:<office> .	0 -2 7 -5
sa:<office> from	4 -8 9 -5
sa:<office> in	0 12 -6 -6
sa:<office> of	4 -13 -8 14
sa:<office> on	0 -5 7 0
sa:<office> order	0 12 -11 0
sa:<office> say	0 -14 12 0
sa:<office> to	0 12 -9 0
sa:<organisation>	7 23 -11 -28
sa:<organisation> )	0 -15 10 6
sa:<organisation> .	0 -6 6 2
sa:<organisation> and	0 13 0 -10
sa:<organisation> in	0 -7 13 -7
sa:<organisation> published	8 -6 0 0
sa:<organisation> say	0 6 -2 -3
sa:<person>	-6 -21 13 10
sa:<person> 's	0 13 3 -21
sa:<person> ,	4 0 12 -19
sa:<person> .	-11 4 17 -32
sa:<person> and	-12 -11 -1 21
sa:<person> for	0 -2 7 0
sa:<person> had	11 -26 6 11
sa:<person> has	0 -7 0 9
sa:<person> in	0 -7 -1 12
sa:<person> meet	0 0 -11 12
sa:<person> of	0 0 7 -10
sa:<person> on	-10 17 -4 -9
sa:<person> post	0 6 -4 0
sa:<person> receive	0 -7 13 -5
sa:<person> say	-8 -9 12 0
sa:<person> sign	0 20 -28 5
sa:<person> tell	0 -1 -4 8
sa:<person> to	0 -13 -6 19
sa:<person> was	0 10 -21 11
sa:<points>	-6 2 -1 2
sa:<points> of	0 0 -7 8
sa:<quality> and	0 -28 18 4
sa:<quality> chicken	0 6 0 -2
sa:<quality> duty	0 14 -3 -8
sa:<quality> good	-5 12 3 -24
sa:<quality> government	0 23 -7 -16
sa:<quality> minister	0 -6 8 0
sa:<quality> negotiator	0 -9 3 3
sa:<quality> official	5 -11 -6 8
sa:<quality> oil	0 8 -4 0
sa:<quality> one	0 8 -4 0
sa:<quality> president	0 6 -6 0
sa:<quality> rare	0 6 -5 0
sa:<quality> ship	0 0 -6 5
sa:<quality> side	0 -11 2 7
sa:<quality> tariff	0 5 0 -6
sa:<quality> time	0 6 -3 0
sa:<quality> trade	0 -4 -5 10
sa:<seat>	-1 25 -8 -19
sa:<seat> 's	0 -3 -2 8
sa:<seat> ,	5 -16 -4 15
sa:<seat> .	-14 4 14 -19
sa:<seat> and	0 10 0 -9
sa:<seat> had	0 13 -7 -3
sa:<seat> on	15 -18 0 0
sa:<seat> time	0 9 0 -10
sa:<sender>	-7 2 0 1
sa:<span>	21 -13 -16 14
sa:<span> ,	2 0 11 -17
sa:<span> .	8 -11 -5 12
sa:<span> after	9 14 3 -37
sa:<span> and	-2 11 -1 -5
sa:<span> at	0 -8 11 0
sa:<span> before	1 -16 17 -6
sa:<span> from	0 -2 -16 16
sa:<span> in	-2 13 -6 -5
sa:<span> more	-1 8 -3 0
sa:<span> of	6 -3 -18 12
sa:<span> on	0 8 0 -9
sa:<span> that	0 -17 -5 20
sa:<span> the	0 7 0 -6
sa:<span> to	0 -11 0 14
sa:<span> truce	0 11 -9 0
sa:<taker>	0 -4 -5 10
sa:<v-agree>	0 -3 -8 12
sa:<v-bear>	-8 9 -6 0
sa:<v-begin>	7 12 -8 -14
sa:<v-buy>	-7 23 -15 -5
sa:<v-deny>	0 21 -12 -8
sa:<v-down>	19 -11 1 -4
sa:<v-end>	0 4 -15 7
sa:<v-impose>	5 0 -6 3
sa:<v-propose>	25 -16 2 -1
sa:<v-say>	-4 8 -4 -2
sa:<v-sell>	-7 14 -8 -1
sa:<v-stay>	7 -5 10 -11
sa:<v-suspend>	11 -10 3 0
sa:<v-target>	-2 10 -5 -4
sa:<v-threaten>	0 -4 13 -10
sa:<v-up>	0 10 -4 -7
sa:?	3 -11 8 2
sa:a	8 5 -9 -3
sa:a "	0 -10 -1 13
sa:a .	0 12 -7 -2
sa:a <day-ahead>	7 0 -5 0
sa:a <day-gone>	0 -5 7 0
sa:a <level>	0 10 -7 0
sa:a <name>	0 -3 -7 9
sa:a <office>	0 -14 16 -1
sa:a <quality>	6 17 -9 -19
sa:a <span>	10 14 -13 -16
sa:a deal	0 -12 4 9
sa:a decoupling	0 -10 13 -1
sa:a dispute	7 -10 -5 8
sa:a first	13 0 -7 -12
sa:a fourth	6 0 -6 0
sa:a framework	0 -15 5 10
sa:a further	0 -6 18 -13
sa:a list	0 9 -7 0
sa:a meet	0 -3 8 -3
sa:a new	-3 4 11 -16
sa:a pause	-5 6 -7 3
sa:a rate	0 -8 -6 14
sa:a rise	0 -9 11 0
sa:a second	-8 -11 -13 27
sa:a signature	0 12 0 -10
sa:a standstill	0 0 -10 7
sa:a state	-1 -16 7 13
sa:a tariff	-3 0 7 -6
sa:a telephone	0 -1 6 -4
sa:a television	-2 0 9 -12
sa:a third	0 12 -4 -12
sa:a trade	0 8 -8 0
sa:a treaty	0 7 -3 0
sa:a truce	0 9 5 -31
sa:about	3 -4 11 -17
sa:above	0 9 -2 -5
sa:according	15 -10 -2 0
sa:according to	15 -10 -2 0
sa:account	13 -11 -4 3
sa:account of	0 4 -9 3
sa:across	0 -13 2 10
sa:additional	-1 34 -22 -15
sa:additional duty	0 23 -12 -13
sa:affair	10 -7 0 -5
sa:after	-7 6 -5 0
sa:after <number>	0 -6 -8 13
sa:after <person>	11 8 -3 -21
sa:after <span>	-10 -6 -20 25
sa:after a	-6 -2 0 5
sa:after he	0 10 -4 -6
sa:after it	0 -8 16 -8
sa:after the	0 33 -25 -15
sa:afternoon ,	-2 12 -4 -3
sa:afternoon .	0 -8 9 0
sa:again	3 7 -9 0
sa:again ,	0 -3 6 0
sa:against	0 22 -11 -11
sa:agree	0 -10 11 0
sa:agree in	0 -16 10 6
sa:agree on	-11 -12 12 4
sa:agree to	8 0 0 -10
sa:agree with	0 10 -6 -3
sa:agreement	-18 8 5 -7
sa:agreement ,	0 13 -9 -3
sa:agreement .	0 6 6 -15
sa:agreement with	-1 -4 0 8
sa:aim	14 -7 -1 -7
sa:air	0 -11 14 -2
sa:airport	6 0 -6 0
sa:alive	0 -2 7 -4
sa:all	-4 -5 0 9
sa:all .	0 10 -6 -1
sa:all time	0 -19 15 5
sa:almost	0 -4 0 6
sa:alone	0 -10 10 0
sa:alone .	0 -10 10 0
sa:among	0 8 -4 0
sa:an	2 -1 -10 9
sa:an <quality>	0 13 -1 -9
sa:an additional	0 7 -5 0
sa:an agreement	-3 10 0 -6
sa:an end	0 -18 0 19
sa:an extension	3 -17 1 11
sa:an hour	-1 -14 17 0
sa:an order	0 6 -2 0
sa:and	6 -3 -7 5
sa:and ,	0 -12 -2 15
sa:and <day-ahead>	6 0 -5 0
sa:and <level>	0 11 -6 0
sa:and <name>	-3 -24 6 21
sa:and <number>	-6 2 -12 12
sa:and <person>	-14 -15 21 0
sa:and <quality>	6 -24 3 8
sa:and <seat>	0 14 -4 -8
sa:and a	-3 23 -12 -8
sa:and agree	0 18 -11 -7
sa:and at	0 12 -11 0
sa:and come	-10 14 2 -13
sa:and end	5 0 1 -12
sa:and forty	0 -9 13 -2
sa:and has	0 7 0 -4
sa:and he	0 -20 12 11
sa:and i	-2 -19 23 0
sa:and in	0 7 -3 -1
sa:and it	-3 16 -2 -14
sa:and keep	0 -8 9 0
sa:and last	2 0 -12 5
sa:and machinery	-4 15 -7 -3
sa:and no	0 6 -10 3
sa:and nobody	0 6 -1 -2
sa:and on	6 -1 -3 0
sa:and put	0 5 0 -6
sa:and run	0 10 -8 0
sa:and say	0 -1 -5 9
sa:and sign	-1 -22 16 8
sa:and stay	9 -5 -3 0
sa:and that	-3 -6 8 0
sa:and the	12 -9 4 -5
sa:and there	0 -11 2 8
sa:and they	0 6 0 -7
sa:and to	-2 10 -3 -1
sa:and trade	0 -11 16 -6
sa:and we	5 -20 1 13
sa:and what	0 3 0 -6
sa:and will	0 6 -6 0
sa:and with	0 -8 10 0
sa:announce	8 12 -26 2
sa:announce .	0 15 -19 0
sa:announce in	0 -5 0 6
sa:another	2 -23 9 9
sa:another <span>	-4 -12 25 -13
sa:apply	0 6 -3 0
sa:approval	0 7 -4 0
sa:are	6 0 -7 3
sa:are not	0 11 -2 -7
sa:are to	0 -16 6 8
sa:arrangement	0 9 0 -5
sa:arrive	-1 -2 -1 6
sa:as	5 0 8 -20
sa:as <person>	0 -3 8 -5
sa:as if	0 -2 -6 9
sa:as of	-1 -6 10 0
sa:as plan	8 -8 0 0
sa:as the	-2 13 -7 0
sa:at	-4 8 6 -11
sa:at <level>	0 8 -2 -4
sa:at <number>	-5 0 16 -19
sa:at a	17 -19 7 -7
sa:at an	0 -11 14 -2
sa:at midnight	-1 8 -11 0
sa:at one	7 -1 -4 0
sa:at the	-21 8 -17 17
sa:away	-1 -9 4 7
sa:back	22 -31 4 11
sa:back .	10 -9 0 0
sa:back to	3 1 -6 0
sa:base	0 -11 14 -2
sa:battery	6 -4 0 0
sa:be	-6 -3 0 9
sa:be <level>	0 -7 7 0
sa:be extend	0 -11 0 14
sa:be hold	-4 13 -5 -4
sa:be in	0 11 -5 -5
sa:be no	0 10 -5 -3
sa:be prolonged	0 -6 9 -2
sa:be the	0 -7 0 8
sa:bean	0 -11 12 0
sa:because	-4 17 -4 -11
sa:because of	-2 9 0 -6
sa:beef	0 2 -8 6
sa:been	-9 12 2 -11
sa:before	1 -4 7 -9
sa:before <month-ahead>	0 -12 12 0
sa:before <person>	-7 1 -15 16
sa:before a	5 14 -18 -7
sa:before it	-3 -15 14 3
sa:before the	0 24 -5 -19
sa:before their	9 -14 0 2
sa:begin	13 -4 5 -16
sa:begin on	-5 0 -5 6
sa:being	0 -9 -3 12
sa:bessent	1 6 -7 -1
sa:better	0 5 1 -7
sa:between	2 -17 9 6
sa:between <name>	-7 -7 -33 31
sa:between <person>	-1 -12 21 -8
sa:between the	7 -4 8 -13
sa:board	0 -5 -5 10
sa:book	0 -7 8 0
sa:border	0 -4 8 -1
sa:both	10 -9 -14 15
sa:both country	3 -11 -3 11
sa:both government	0 -5 -7 12
sa:both side	-1 18 -15 -2
sa:bridge	-2 -3 10 -4
sa:broke	-5 -7 -3 14
sa:busan	0 0 7 -9
sa:busan ,	0 -11 12 0
sa:busan .	0 -14 15 0
sa:business	0 6 -4 0
sa:but	5 -19 1 12
sa:but neither	0 -3 0 6
sa:but not	0 -17 2 15
sa:but the	0 22 -3 -18
sa:butter	0 8 -8 0
sa:buy	0 13 -7 -2
sa:by	-31 9 1 -4
sa:by <name>	0 11 -15 0
sa:by <person>	0 13 -23 10
sa:by <span>	-6 -6 14 -6
sa:by a	0 8 -6 0
sa:by our	0 -13 14 0
sa:by telephone	0 16 -11 -5
sa:by the	-4 18 -6 -12
sa:by video	0 -17 20 -1
sa:by which	0 9 -6 0
sa:calendar	0 8 -6 0
sa:call a	0 -1 -7 8
sa:call between	0 -3 8 -3
sa:call off	0 9 -5 -1
sa:call on	0 -4 8 -3
sa:can	0 -16 20 -2
sa:capital	-9 8 -18 7
sa:capital .	-5 7 -12 2
sa:car	0 0 -8 5
sa:carry	0 12 -23 2
sa:carry out	0 5 -17 4
sa:case	0 7 -1 -2
sa:ceasefire	0 19 -12 -7
sa:cement	0 6 -4 0
sa:change	0 -8 4 2
sa:charge	-4 6 -1 0
sa:charge <level>	0 -6 9 0
sa:cheese	0 5 3 -13
sa:chicken	0 10 -2 -5
sa:chip	0 21 -8 -10
sa:city	0 6 0 -6
sa:clear	0 -8 6 0
sa:client	-3 11 -3 -1
sa:clock	0 -15 -1 17
sa:close	6 7 -11 -3
sa:close to	0 16 0 -14
sa:closed	0 -10 0 11
sa:coffee	4 0 0 -8
sa:colleague ,	0 -7 4 2
sa:collect	0 -14 17 0
sa:come	8 5 -15 -1
sa:come back	18 -15 0 -4
sa:come in	0 7 0 -4
sa:come to	0 -11 -6 15
sa:commerce	0 -4 -5 9
sa:commerce ministry	0 -12 -1 16
sa:company	0 9 -3 -1
sa:conclude	0 6 -11 3
sa:confirm	0 0 -6 6
sa:consider	0 -13 13 0
sa:continue	-5 -5 11 0
sa:control	0 13 -6 -3
sa:cost	-1 11 -2 -3
sa:cotton	-2 -3 12 -6
sa:could	0 -14 4 14
sa:could be	0 -18 19 0
sa:count	0 -13 0 14
sa:country	7 -5 3 -4
sa:country .	12 -11 0 0
sa:country would	0 0 6 -4
sa:cut	7 -17 8 1
sa:cut its	0 -10 12 0
sa:cut on	9 -8 0 0
sa:day	6 -17 -9 21
sa:day ,	0 3 -8 3
sa:day of	7 -15 -13 16
sa:deadline	0 15 -2 -10
sa:deal	-7 -15 16 2
sa:deal ,	0 -15 21 -7
sa:deal with	0 12 -2 -12
sa:decide	0 -2 -8 11
sa:decision	0 -7 -1 11
sa:declare	4 15 -17 -8
sa:decoupling	0 -10 13 -1
sa:decree	0 -5 -1 8
sa:delay	0 -6 6 0
sa:delegation	7 -20 3 9
sa:desk	0 -12 15 0
sa:did	-1 -10 10 2
sa:die	0 8 0 -4
sa:different	-1 0 -6 6
sa:discuss	7 3 -9 -3
sa:dispute	0 -7 23 -16
sa:dispute over	4 -11 5 1
sa:do	-1 2 6 -9
sa:dollar	0 6 0 -4
sa:donald	0 3 2 -9
sa:done	0 -14 1 14
sa:double	0 6 -5 0
sa:down	7 27 -22 -16
sa:down in	11 10 -17 -8
sa:down the	0 13 -5 -8
sa:drop	0 10 -7 0
sa:due to	-1 -4 7 0
sa:duty	4 -9 4 2
sa:duty .	-5 13 -2 -8
sa:duty of	0 5 1 -12
sa:duty on	0 -16 7 12
sa:duty that	13 1 3 -22
sa:duty they	0 -17 3 13
sa:duty which	0 -3 8 -2
sa:each	0 -3 -14 16
sa:each other	-8 1 2 -1
sa:each side	0 -9 -3 13
sa:early	-2 -13 19 -1
sa:earth	0 18 -9 -5
sa:easter	0 -10 13 0
sa:eastern	0 -12 15 -1
sa:eastern time	0 -15 16 0
sa:economic	0 0 8 -7
sa:economic and	0 -3 8 -4
sa:economy	0 -7 12 -2
sa:effect	0 21 -14 -8
sa:effect .	0 13 -7 -6
sa:effectively	0 6 -5 0
sa:effectively off	0 6 -5 0
sa:either	0 -3 6 0
sa:else	0 -9 0 11
sa:end	-5 4 -21 15
sa:end ,	0 4 0 -7
sa:end .	-4 3 -14 5
sa:end <span>	-9 4 -9 5
sa:end a	0 -1 -3 6
sa:end at	0 6 0 -4
sa:end of	4 -24 -18 32
sa:end on	0 18 -15 -3
sa:end the	0 14 -1 -10
sa:enter	0 8 -5 0
sa:evening	0 -12 -3 15
sa:evening ,	0 0 4 -6
sa:evening .	-1 -21 12 12
sa:evening that	0 6 0 -3
sa:everyone	0 9 -4 -2
sa:everything	0 3 -12 6
sa:expect	6 -5 4 -6
sa:expect to	0 12 -12 0
sa:expire	9 -4 1 -6
sa:expire ,	0 8 -13 6
sa:expire .	19 -10 4 -16
sa:expire on	-9 0 9 -1
sa:extend	-10 -6 -4 19
sa:extend .	0 -12 -1 15
sa:extend their	-3 -7 1 9
sa:extension	3 -12 0 10
sa:extension .	10 -9 -7 4
sa:extension of	-6 -7 0 11
sa:extra	0 -12 5 5
sa:extra duty	0 -15 8 5
sa:extract	0 -4 -11 13
sa:extract )	0 -5 -10 13
sa:face	0 4 -10 3
sa:face a	0 -3 -7 9
sa:fact	0 6 0 -7
sa:fact sheet	0 6 0 -7
sa:failed	-6 -11 15 0
sa:fall on	0 -6 0 9
sa:farm	0 10 -9 0
sa:farm good	0 10 -6 -2
sa:fee	0 7 -9 0
sa:fentanyl	0 -5 7 0
sa:fentanyl duty	0 -11 11 0
sa:fertiliser	0 -4 0 7
sa:few	0 -15 -5 19
sa:fifth	0 -11 -3 15
sa:final	-3 21 -14 -6
sa:find	0 6 -4 0
sa:finish	0 -13 -1 13
sa:first	3 15 -10 -8
sa:first time	0 -4 9 -1
sa:five	0 9 -4 0
sa:following	0 22 -18 -4
sa:for	6 -13 3 6
sa:for <day-ahead>	13 -9 0 -7
sa:for <name>	-3 17 -4 -9
sa:for <number>	0 6 -1 -1
sa:for <span>	21 -1 -38 17
sa:for a	-11 13 -7 1
sa:for about	0 6 -4 0
sa:for an	0 -7 13 -4
sa:for another	-3 -20 29 -10
sa:for it	0 7 -4 0
sa:for more	0 -10 11 0
sa:for talk	5 16 -14 -10
sa:for the	-7 -1 10 -4
sa:for trade	0 0 -9 8
sa:for what	0 -11 9 1
sa:for which	0 6 1 -7
sa:forty	-1 -20 26 -5
sa:forty minute	-1 -20 26 -5
sa:four	10 4 -13 0
sa:fourth	8 -10 -2 6
sa:fourth round	12 -15 -7 10
sa:framework	-7 -31 -9 39
sa:freeze	0 -16 0 14
sa:from	-11 -2 6 0
sa:from <day-ahead>	-15 -17 5 23
sa:from <level>	-1 -13 20 -6
sa:from <name>	15 11 -11 -22
sa:from <number>	0 10 -7 0
sa:from <seat>	0 21 -17 -2
sa:from a	-1 -9 -4 15
sa:front	0 13 -4 -7
sa:further	8 -13 16 -14
sa:further <span>	0 -4 6 0
sa:gave	0 14 -6 -4
sa:gave the	0 11 -5 -3
sa:geneva	-6 -1 12 -6
sa:geneva ,	0 -6 6 0
sa:geneva .	0 -8 2 5
sa:georgia	0 -2 -3 6
sa:get	-4 11 -9 0
sa:get a	0 7 -3 -1
sa:give	0 7 -2 0
sa:go	-4 6 -2 0
sa:go .	0 13 -8 0
sa:go back	3 0 -6 0
sa:golf	0 -6 13 -5
sa:good	-3 -2 13 -12
sa:good .	0 8 -1 -4
sa:good at	0 -4 11 -7
sa:good for	-4 16 -7 0
sa:good from	0 -9 13 -4
sa:good of	0 -14 0 15
sa:good on	0 -13 15 0
sa:good to	0 6 -3 0
sa:good will	0 0 -12 7
sa:good would	0 6 -5 0
sa:government	-4 19 -18 -2
sa:great	0 -3 11 -4
sa:great hall	0 -3 11 -4
sa:had	0 -7 10 -1
sa:had a	0 -20 10 11
sa:had agree	0 -7 0 5
sa:had been	-1 0 10 -9
sa:had bring	0 -4 0 6
sa:had impose	0 -2 9 -6
sa:had reach	0 -8 0 8
sa:half	-1 11 0 -16
sa:half of	0 5 0 -8
sa:hall	-1 3 2 -6
sa:hand	-4 39 -32 -12
sa:hand .	0 6 -4 0
sa:happen	6 0 -6 -1
sa:happen .	7 -2 -3 0
sa:harbour	0 7 -2 -2
sa:has	-13 22 -23 -1
sa:has a	0 -14 7 8
sa:has been	0 11 -5 -4
sa:have	14 0 -16 4
sa:have been	-1 10 0 -5
sa:have not	0 -11 3 5
sa:have to	0 10 -1 -7
sa:he	-3 11 -6 -4
sa:he and	-1 -5 7 0
sa:he expect	7 0 -6 -1
sa:he had	-1 16 -4 -21
sa:he has	0 -15 5 11
sa:he say	6 0 -4 -1
sa:he was	0 15 -8 -4
sa:he would	0 0 -7 8
sa:her	-1 10 -3 0
sa:here	0 -12 9 2
sa:highest	0 6 -3 0
sa:his	3 0 7 -17
sa:his <office>	0 9 -5 -2
sa:his <person>	-2 10 -2 -5
sa:his <quality>	-3 0 7 -7
sa:his own	15 -14 0 0
sa:hold	4 1 -11 3
sa:hold back	0 -15 -8 20
sa:hold for	0 17 -10 -4
sa:hold until	0 -2 -4 7
sa:home	-8 -2 3 5
sa:hotel	4 -2 -10 6
sa:hour	-22 -14 5 17
sa:hour .	-7 -16 11 7
sa:hour after	0 8 -5 0
sa:hour and	0 -13 17 -4
sa:hour before	-7 5 -19 17
sa:hundred	0 16 -15 0
sa:hurry	0 6 -5 0
sa:i	-10 1 10 -16
sa:i have	0 -6 8 0
sa:if	-8 8 -1 0
sa:if the	0 8 -5 0
sa:import	0 9 -6 0
sa:importer	0 6 -2 -1
sa:impose on	0 -4 0 6
sa:in	-15 -9 21 -9
sa:in <month-ahead>	0 15 -11 -1
sa:in <month-gone>	0 -4 17 -14
sa:in <name>	-6 15 -10 0
sa:in <seat>	5 -15 3 7
sa:in <span>	0 9 -2 -3
sa:in a	-14 0 14 -13
sa:in busan	0 8 -3 -5
sa:in each	0 7 -4 0
sa:in force	0 0 6 -2
sa:in geneva	-4 -5 16 -5
sa:in it	11 -11 0 -3
sa:in madrid	0 12 -22 10
sa:in new	13 -24 -7 18
sa:in one	0 -18 10 11
sa:in place	0 6 -3 -1
sa:in stockholm	0 -22 -6 27
sa:in the	7 2 2 -16
sa:in their	-6 3 7 -10
sa:in what	0 -5 8 0
sa:industry	0 -17 19 -2
sa:instead	-1 15 -8 -4
sa:instead of	0 8 -5 -1
sa:instrument	0 10 -8 0
sa:international	0 10 -9 0
sa:international trade	0 9 -8 0
sa:interview	0 -9 15 -7
sa:into	-6 5 3 -8
sa:into force	0 7 -5 0
sa:introduce	0 -8 9 0
sa:introduce in	0 -7 8 0
sa:is	3 16 -14 -9
sa:is <level>	0 6 -5 0
sa:is a	9 -1 -8 0
sa:is at	0 8 -2 0
sa:is done	0 6 -4 0
sa:is not	3 6 -10 0
sa:is what	0 -9 -2 10
sa:issued	0 7 0 -5
sa:it	-1 0 13 -18
sa:it ,	0 12 -10 0
sa:it .	-7 1 -3 5
sa:it had	0 -8 16 -11
sa:it has	0 11 -17 0
sa:it in	0 -7 5 1
sa:it is	2 -2 5 -8
sa:it on	0 -9 9 0
sa:it run	-2 -3 -5 11
sa:it say	0 -5 6 0
sa:it the	0 6 -1 0
sa:it to	0 -5 8 0
sa:it was	-1 -3 16 -16
sa:it will	0 6 -2 0
sa:it would	0 0 -9 7
sa:item	0 5 0 -6
sa:its	-13 13 -13 4
sa:its <level>	0 -7 0 8
sa:its duty	0 -4 0 7
sa:its own	0 7 -4 0
sa:its purchase	0 -11 13 0
sa:its tariff	0 11 -8 0
sa:jinping	0 6 -5 0
sa:joint	-1 11 0 -9
sa:just	0 -6 7 0
sa:keep	10 -9 14 -14
sa:keep the	0 2 -7 2
sa:keep their	0 -6 16 -12
sa:kuala	0 7 0 -7
sa:kuala lumpur	0 7 0 -7
sa:lake	0 14 -9 -5
sa:lapse	-1 -12 15 0
sa:lapse ,	0 7 -3 -1
sa:lapse .	0 -20 21 0
sa:last	3 -5 -4 8
sa:last ,	0 -13 3 8
sa:last .	0 -16 -5 20
sa:last <month-gone>	0 7 0 -4
sa:last <span>	11 -1 -6 -1
sa:last day	-6 -3 -8 13
sa:last until	8 6 -6 -10
sa:last week	-1 5 9 -17
sa:lasted	-2 -8 9 0
sa:late	0 -3 7 -2
sa:late on	0 -5 7 0
sa:later	0 12 -18 5
sa:later .	0 8 -6 0
sa:law	-1 0 -9 8
sa:law .	0 -8 -2 11
sa:lead	0 -5 10 -4
sa:leader	0 6 -2 -2
sa:leather	-3 11 -5 -1
sa:leave	10 21 -16 -20
sa:leave it	0 0 5 -8
sa:led	0 -14 2 12
sa:less	-1 -11 6 6
sa:less than	0 -13 7 8
sa:let	0 0 11 -11
sa:level	-1 0 9 -11
sa:lift	0 -13 4 8
sa:likely	2 -3 -16 13
sa:line	-5 -13 1 16
sa:line .	0 -15 7 8
sa:list	5 -1 2 -11
sa:list of	0 -1 8 -7
sa:little	8 0 -4 -4
sa:local	0 -11 -2 14
sa:local time	0 -13 -2 15
sa:london	0 13 -2 -11
sa:long	0 10 6 -15
sa:look	-4 -5 -18 21
sa:lower	4 4 -15 1
sa:lower its	0 0 -10 7
sa:lower the	0 -8 6 0
sa:lumpur	0 7 0 -7
sa:m	0 13 -8 -2
sa:m .	0 13 -8 -2
sa:machine	0 -11 12 0
sa:machinery	-4 19 -11 -5
sa:madrid	0 12 -22 10
sa:maize	0 -11 -3 14
sa:make	-8 -2 9 -2
sa:make in	0 9 -3 -2
sa:make it	0 0 -5 7
sa:maker	0 -8 -2 12
sa:maker of	0 -13 0 14
sa:market	0 -7 0 8
sa:match	-6 15 -1 -5
sa:matter	0 -1 6 -1
sa:may	0 7 -3 -1
sa:me	0 9 -7 0
sa:meant	-1 -1 -5 7
sa:meant to	-1 -3 -1 8
sa:measure	0 7 -9 0
sa:meet	-29 -8 13 4
sa:meet .	0 6 -13 5
sa:meet <person>	-4 24 -27 0
sa:meet again	0 -3 6 0
sa:meet in	-4 -13 24 -8
sa:meet since	-1 -12 6 7
sa:meet with	0 -9 16 -8
sa:member	0 10 -3 -2
sa:memorandum	0 8 0 -4
sa:metal	0 10 -6 -2
sa:midnight	-2 21 -23 -5
sa:midnight .	0 14 -5 -8
sa:minister	-1 -6 5 2
sa:minister ,	0 8 -17 2
sa:minister of	0 -11 15 -3
sa:ministry of	0 16 0 -13
sa:ministry say	0 -5 8 0
sa:minute	-7 -2 20 -24
sa:minute .	-1 -21 24 -1
sa:minute past	0 6 -4 0
sa:month	-2 7 3 -14
sa:month ,	0 6 3 -9
sa:month .	0 10 -8 0
sa:more	0 3 0 -12
sa:more .	8 -1 -8 0
sa:more than	-5 0 7 -4
sa:morning	19 -19 0 0
sa:morning ,	0 9 -3 0
sa:morning .	6 -5 1 -2
sa:most	0 -11 13 0
sa:most <quality>	0 -4 13 -11
sa:most of	0 -7 6 1
sa:motor	0 -7 7 0
sa:move	6 0 -13 5
sa:my	-7 3 0 0
sa:name	0 4 0 -6
sa:narrow	-4 13 -5 -4
sa:nation	0 -4 0 7
sa:near	0 -9 0 5
sa:nearly	0 17 -7 -7
sa:need	0 11 -5 -4
sa:needed	0 8 -4 -1
sa:negotiate	0 -5 11 -5
sa:negotiation	8 -5 -8 6
sa:negotiation .	-2 2 -10 8
sa:neither	-2 -6 2 5
sa:neither side	0 -7 10 -1
sa:new	5 0 -17 11
sa:new )	0 0 -10 10
sa:new tariff	0 27 -10 -19
sa:new york	13 -24 -7 18
sa:next	5 -7 3 0
sa:next year	0 10 -8 0
sa:night	-15 -14 17 6
sa:night ,	-6 -1 1 4
sa:night .	0 -15 14 1
sa:no	-9 2 0 0
sa:no .	0 -11 12 0
sa:noon	-4 18 -8 -2
sa:northern	0 7 0 -4
sa:not	-3 12 -8 -1
sa:not sign	0 -15 0 15
sa:not the	5 7 -8 -5
sa:note	-1 6 0 0
sa:nothing	-6 -4 6 1
sa:nothing .	0 -4 8 -2
sa:notice	9 -7 0 -2
sa:now	-5 -12 19 -1
sa:nvidia	0 -10 0 11
sa:of	-4 -3 -18 24
sa:of <day-gone>	0 7 -4 0
sa:of <level>	-5 -11 11 3
sa:of <month-gone>	0 9 -7 0
sa:of <name>	-4 -13 27 -15
sa:of <number>	-3 17 0 -13
sa:of <person>	-2 8 -2 0
sa:of <quality>	-1 16 -7 -10
sa:of <span>	-5 -22 0 26
sa:of a	3 -26 2 24
sa:of both	4 -9 -2 8
sa:of commerce	0 10 -3 -4
sa:of good	8 -13 8 -2
sa:of it	6 -1 -1 0
sa:of its	0 0 -10 6
sa:of negotiation	9 -3 -11 4
sa:of next	0 -9 3 5
sa:of one	0 -12 14 0
sa:of talk	7 -10 -17 19
sa:of tariff	5 14 -13 -13
sa:of the	-10 7 -5 2
sa:of their	-5 30 -17 -8
sa:of thi	-1 -9 12 -1
sa:of trade	4 1 0 -8
sa:of what	0 10 -9 0
sa:off	-15 -8 12 3
sa:off .	-2 12 -4 -5
sa:off the	0 -8 11 -2
sa:offer	18 0 -15 -9
sa:offer to	7 0 -1 -3
sa:official	4 -11 -4 8
sa:oil	0 2 7 -14
sa:oil and	0 13 0 -14
sa:oil from	0 -10 11 0
sa:old	-4 13 0 -10
sa:on	-5 12 -11 -2
sa:on .	0 27 -25 -2
sa:on <day-ahead>	6 20 -20 -10
sa:on <day-gone>	-18 51 -22 -27
sa:on <day-today>	6 -19 15 1
sa:on <name>	0 -15 22 -6
sa:on <quality>	2 -7 8 0
sa:on a	-9 24 -2 -18
sa:on all	0 7 -11 3
sa:on an	-2 0 -4 7
sa:on each	-3 -18 10 10
sa:on good	0 10 -8 0
sa:on it	0 9 0 -8
sa:on most	0 -2 10 -12
sa:on one	8 -21 0 11
sa:on rare	0 8 -3 -1
sa:on soybean	0 7 -1 -2
sa:on the	1 -16 7 8
sa:on their	0 3 -7 3
sa:on to	0 -6 -3 11
sa:on what	0 -7 1 5
sa:on whether	0 6 -5 0
sa:on which	0 -2 6 -2
sa:once	5 8 -9 -5
sa:one	11 -22 2 11
sa:one .	0 -2 6 -1
sa:one minute	0 9 -4 -1
sa:one of	1 -16 0 14
sa:only	0 0 4 -7
sa:open	-4 13 0 -9
sa:opened	0 9 -2 -1
sa:opening	-2 8 -3 0
sa:or	2 15 -11 -12
sa:order	0 25 -20 -3
sa:order that	0 10 -9 0
sa:other	-5 7 0 -5
sa:other .	0 1 -8 5
sa:our	-6 -13 11 5
sa:our <office>	0 -8 12 -3
sa:our <organisation>	0 6 -1 -2
sa:out	-11 0 -8 13
sa:out ,	0 4 1 -6
sa:out of	0 6 -4 0
sa:out on	-4 -16 19 0
sa:out the	0 0 -7 5
sa:out what	4 -18 -9 21
sa:outline	0 -9 0 11
sa:over	1 8 -7 -4
sa:over .	-1 8 -1 -1
sa:over tariff	-4 19 -12 -3
sa:over the	0 0 -10 5
sa:own	14 -20 0 6
sa:page	15 -9 -5 -1
sa:palace	0 6 -6 0
sa:palm	0 4 2 -8
sa:palm oil	0 4 4 -12
sa:paper	-1 -7 0 9
sa:paper .	0 -6 0 7
sa:paragraph	0 -8 9 0
sa:part	0 16 -18 1
sa:part of	0 16 -17 1
sa:party	0 0 -8 5
sa:pass	0 -4 -1 8
sa:past midnight	0 11 -6 -2
sa:pause	-8 5 7 -9
sa:pause in	-7 -1 11 -4
sa:pause of	0 6 -3 0
sa:pay	-7 7 -1 1
sa:pay <level>	0 0 -12 8
sa:pay a	0 -7 8 0
sa:pen	0 -3 -7 10
sa:people	6 -9 4 -2
sa:person	0 -9 12 -2
sa:phone	-1 6 -1 -2
sa:place	-3 0 17 -17
sa:place .	-2 -4 12 -5
sa:plan	6 2 0 -11
sa:plan .	8 -6 4 -6
sa:point	0 -3 -10 11
sa:pork	0 -4 0 6
sa:pork ,	0 -5 0 6
sa:port	0 -2 -6 10
sa:possible	0 0 -7 5
sa:post	0 1 2 -8
sa:prepare	8 0 2 -12
sa:present	0 7 2 -11
sa:president	-11 1 -2 5
sa:president donald	0 3 2 -9
sa:president xi	0 6 -7 1
sa:press	0 10 0 -12
sa:price	0 12 -4 -6
sa:progress	0 -25 17 9
sa:prolong it	0 -4 6 0
sa:prolonged	0 10 1 -15
sa:prolonging	11 -6 -13 6
sa:promise	0 -14 -5 19
sa:propose	0 -15 17 0
sa:provide	12 -18 9 -2
sa:published	4 12 -3 -19
sa:published its	0 10 -6 0
sa:published the	8 0 -7 -6
sa:purchase	0 -6 4 3
sa:purchase of	0 -2 8 -6
sa:put	-9 2 0 2
sa:put a	0 6 -1 -2
sa:put off	0 -10 9 0
sa:put on	0 7 -9 0
sa:put the	0 0 -6 6
sa:quadruple	0 6 -4 0
sa:quadruple its	0 6 -4 0
sa:quarrel	0 5 -6 0
sa:quarrel over	0 2 -6 1
sa:question	0 6 -2 -1
sa:raise	0 0 12 -14
sa:raise its	0 -10 11 0
sa:rare	0 17 -9 -5
sa:rare -	0 6 -5 0
sa:rare earth	0 11 -2 -4
sa:rate	0 -2 -2 7
sa:rate of	0 -8 -7 13
sa:reach	-1 7 -11 3
sa:reach a	0 -16 1 13
sa:reach the	0 6 -10 3
sa:read	-5 5 5 -14
sa:ready	0 6 -6 0
sa:receive <person>	0 -3 10 -5
sa:reciprocal	3 16 -13 -8
sa:reciprocal duty	0 7 0 -3
sa:record	11 -5 -2 -3
sa:refused	0 -7 0 8
sa:renewed	0 12 -4 -6
sa:report	0 0 4 -9
sa:reporter	-3 6 -3 0
sa:reporter .	0 11 -11 0
sa:representative	0 0 10 -10
sa:result	-7 12 -12 0
sa:result of	0 10 0 -11
sa:resume	0 -9 -6 14
sa:return	0 14 0 -17
sa:return from	0 8 -3 -4
sa:revive	0 -12 13 0
sa:rice	9 -5 -14 8
sa:rise	1 -8 16 -12
sa:rise to	0 -12 13 0
sa:room .	0 -5 8 0
sa:round in	0 -3 8 -2
sa:round of	2 16 -20 -6
sa:round since	-1 -3 10 -5
sa:rule	0 8 -3 -1
sa:run	-15 -12 6 14
sa:run for	0 0 -7 4
sa:run out	-9 -12 11 6
sa:run to	0 5 -11 3
sa:run until	0 -5 7 0
sa:salmon	10 -15 0 7
sa:same	0 6 -8 0
sa:same .	0 14 -8 -5
sa:same day	4 8 -12 0
sa:save	0 7 0 -4
sa:say .	0 9 -4 -4
sa:say he	6 4 -9 -2
sa:say in	0 -5 11 -9
sa:say it	0 4 -6 0
sa:say on	-2 -7 14 -7
sa:say that	0 -13 -2 18
sa:say the	0 19 -13 -5
sa:scott	1 6 -7 -1
sa:scott bessent	1 6 -7 -1
sa:sea	-2 9 -1 0
sa:season	0 -15 18 -1
sa:second	-19 -16 -11 35
sa:second day	-1 -9 -6 17
sa:second round	-8 -14 7 11
sa:second time	0 8 -6 0
sa:secretary scott	1 5 -6 -1
sa:section	0 6 -3 0
sa:see	0 11 -3 -5
sa:send	0 -2 7 -2
sa:set	-1 -19 16 7
sa:settle	18 -21 2 0
sa:settle the	0 -8 16 -9
sa:shall	0 -8 13 -2
sa:share	0 7 -9 0
sa:sheet	0 12 -2 -9
sa:ship	0 17 -23 3
sa:ship .	0 13 -12 0
sa:shook	0 15 -12 0
sa:shook hand	0 14 -12 0
sa:shoot	0 6 -5 0
sa:short	0 0 -7 8
sa:should	0 -6 4 0
sa:show	0 -6 8 0
sa:shut	6 0 -1 -2
sa:side	-13 -6 4 7
sa:side had	0 -10 1 7
sa:side want	0 -10 13 -1
sa:side would	0 13 -5 -9
sa:sign	-15 14 -13 5
sa:sign .	0 -4 -7 10
sa:sign a	-3 12 -13 0
sa:sign an	0 23 -9 -14
sa:sign by	0 -7 9 0
sa:sign in	0 16 -13 -3
sa:signature	-1 8 0 -9
sa:since	-22 1 8 -4
sa:since <month-gone>	-2 5 -7 1
sa:since <number>	0 0 -4 6
sa:since the	-4 -6 3 6
sa:sit	8 8 -5 -18
sa:sit down	8 3 -5 -9
sa:six	0 -4 14 -9
sa:small	0 13 -8 -3
sa:so	-6 22 -8 -15
sa:so that	-1 6 -1 -1
sa:social	0 6 -4 0
sa:something	0 0 -7 7
sa:soybean	-1 21 -11 -12
sa:soybean ,	0 6 -4 0
sa:spare	0 -9 0 7
sa:speak	0 17 -15 0
sa:speaking	0 -19 10 9
sa:special	0 6 -5 0
sa:spoke	0 21 -17 -2
sa:spoke by	0 11 -7 -1
sa:spring	0 8 -9 0
sa:spring ,	0 9 -8 0
sa:stand in	0 -6 8 0
sa:standstill	0 14 -15 0
sa:start	-4 2 11 -12
sa:state	-2 -4 8 0
sa:state visit	-2 -7 6 4
sa:statement	0 4 1 -7
sa:stay	11 4 -16 -3
sa:steel	0 5 0 -7
sa:steel and	0 11 -3 -5
sa:step	0 4 -9 1
sa:still	0 13 -2 -7
sa:stock	0 8 -5 0
sa:stockholm	0 -22 -6 27
sa:stockholm ,	0 -10 -7 18
sa:stop	-1 7 -7 0
sa:strike	3 12 -15 -5
sa:sugar	-4 -2 -15 16
sa:summer	0 0 9 -10
sa:summer .	0 -7 13 -6
sa:surcharge	5 1 -6 -1
sa:suspend	6 -12 11 -1
sa:suspend <points>	0 -2 -6 8
sa:suspend for	0 6 3 -10
sa:suspension	5 -3 -9 6
sa:suspension of	5 -3 -9 6
sa:table	0 -5 16 -17
sa:table ,	0 0 7 -7
sa:table .	0 -7 10 -1
sa:take	-9 2 -5 6
sa:take effect	0 11 -9 0
sa:take it	0 -6 -1 9
sa:take the	0 -8 -2 11
sa:take up	0 -9 1 5
sa:talk	0 7 -11 0
sa:talk ,	0 4 -12 2
sa:talk .	1 -9 9 -1
sa:talk between	-5 -20 10 12
sa:talk in	-4 0 -15 11
sa:talk on	5 13 -20 -2
sa:talk that	7 -6 -9 6
sa:talk with	-10 21 -13 -2
sa:talking	14 -16 7 -7
sa:tariff	-5 -4 11 -3
sa:tariff ,	0 7 -2 0
sa:tariff .	-7 -6 15 0
sa:tariff are	0 -11 12 0
sa:tariff cut	9 -8 0 0
sa:tariff for	-1 -2 -6 10
sa:tariff of	-2 -12 15 0
sa:tariff on	-8 0 15 -17
sa:tariff talk	5 9 -9 -9
sa:tariff truce	1 -27 1 22
sa:tariff war	0 -16 0 16
sa:taro	-1 3 4 -9
sa:tea	-1 11 4 -15
sa:telephone	-2 -5 16 -18
sa:telephone .	0 -6 8 0
sa:telephone call	0 -9 15 -7
sa:telephone on	0 7 -3 -2
sa:television	-3 0 8 -12
sa:tell	-2 9 -11 0
sa:tell the	0 18 -10 -10
sa:term	-1 15 -6 -7
sa:text	-6 -22 0 25
sa:th	0 8 -7 0
sa:than	-10 -11 16 0
sa:than <span>	0 5 0 -6
sa:that	-4 13 -7 -4
sa:that <name>	-2 6 3 -16
sa:that <person>	8 -4 -1 0
sa:that <seat>	0 16 -7 -7
sa:that a	0 7 -4 0
sa:that an	0 -15 0 15
sa:that begin	-6 2 0 1
sa:that both	12 0 -2 -8
sa:that end	0 14 -1 -10
sa:that had	-2 -3 11 -3
sa:that has	0 6 0 -4
sa:that he	-1 29 -28 -3
sa:that it	-1 -8 11 0
sa:that nothing	0 -18 6 11
sa:that take	0 7 0 -6
sa:that the	4 -28 26 2
sa:that their	0 -7 -6 14
sa:that there	0 -15 19 -5
sa:that was	0 12 -8 0
sa:that were	0 -6 3 1
sa:that will	0 -7 -3 11
sa:the	-8 17 -7 -11
sa:the <day-ahead>	-1 11 -4 -3
sa:the <level>	0 18 -14 0
sa:the <name>	-14 7 17 -23
sa:the <office>	-8 2 13 -18
sa:the <organisation>	12 19 -16 -23
sa:the <person>	-6 19 -2 -14
sa:the <quality>	4 -10 -3 10
sa:the <seat>	-6 18 -1 -18
sa:the <span>	0 14 -1 -13
sa:the additional	0 11 -4 -4
sa:the agreement	0 9 -4 -2
sa:the clock	0 -15 -1 17
sa:the day	0 12 0 -9
sa:the deal	0 -15 16 0
sa:the duty	-1 -5 -10 15
sa:the end	-3 -15 -19 31
sa:the fifth	0 -10 -4 16
sa:the first	-9 2 0 0
sa:the following	0 16 -16 0
sa:the fourth	-5 -14 10 5
sa:the good	0 -16 0 15
sa:the great	0 -3 11 -4
sa:the highest	0 6 -3 0
sa:the lake	0 14 -9 -5
sa:the last	0 -18 -19 31
sa:the measure	0 0 -5 6
sa:the new	0 15 -8 -6
sa:the next	9 -11 4 -5
sa:the northern	0 6 0 -3
sa:the old	-4 12 0 -10
sa:the people	0 -6 7 0
sa:the present	0 18 -7 -4
sa:the president	0 -18 23 -7
sa:the reciprocal	0 8 0 -3
sa:the result	0 18 -7 -10
sa:the same	0 8 -11 1
sa:the second	-3 -9 4 7
sa:the summer	0 -7 13 -6
sa:the table	3 -12 19 -14
sa:the tariff	-6 6 -7 2
sa:the text	0 -12 7 5
sa:the third	-13 -12 2 18
sa:the three	0 6 -4 0
sa:the trade	8 7 -5 -15
sa:the two	5 -15 35 -32
sa:the visit	8 -2 -3 0
sa:the way	0 -7 8 0
sa:the world	6 2 -6 -5
sa:the year	0 13 -11 0
sa:their	-4 -5 18 -11
sa:their <office>	0 -10 18 -6
sa:their dispute	-2 -2 13 -8
sa:their fourth	5 1 -12 2
sa:their president	0 -5 -8 13
sa:their second	-2 -13 -1 16
sa:their talk	-6 16 -2 -9
sa:their tariff	3 -47 4 36
sa:their third	0 6 0 -9
sa:their trade	0 0 10 -14
sa:their truce	3 -2 7 -10
sa:them	-3 0 6 -2
sa:themselve	0 -6 11 -3
sa:then	0 17 -5 -6
sa:there	1 -1 -11 12
sa:there .	-1 4 -8 2
sa:there is	1 5 -7 0
sa:there was	0 -11 14 -2
sa:there will	5 -6 -2 2
sa:therefore	0 -11 12 0
sa:they	-27 23 -28 6
sa:they agree	0 -5 10 -5
sa:they had	-8 -10 11 3
sa:they have	-1 -1 -21 18
sa:they were	0 0 6 -6
sa:thi	-3 -8 16 -8
sa:thi month	-1 -3 6 0
sa:thi week	-3 -8 9 1
sa:thi year	5 -4 6 -8
sa:think	0 9 -7 0
sa:third	-8 7 -2 0
sa:third round	0 2 0 -6
sa:those	0 0 -12 11
sa:though	-1 6 1 -9
sa:threaten	0 -6 12 -6
sa:three	-4 19 0 -19
sa:through	0 8 -4 -1
sa:through the	0 6 -4 0
sa:tiktok	0 -22 0 24
sa:timber	0 7 -5 0
sa:time	-18 0 9 -4
sa:time )	0 -8 14 -7
sa:time .	-1 8 -3 -1
sa:time in	0 7 0 -7
sa:to	6 -1 -2 0
sa:to <day-ahead>	8 -8 0 1
sa:to <day-gone>	4 0 -14 6
sa:to <goods-amount>	0 -27 28 0
sa:to <level>	-7 6 4 -14
sa:to <number>	-1 9 -1 -3
sa:to <quality>	0 0 -6 8
sa:to <seat>	5 5 0 -14
sa:to a	-1 18 -4 -18
sa:to agree	0 -5 13 -5
sa:to an	-1 -15 4 13
sa:to be	-4 0 -12 16
sa:to carry	0 -12 -11 21
sa:to charge	0 9 -6 0
sa:to cut	0 -4 6 0
sa:to decide	0 -9 -4 12
sa:to discuss	9 0 -4 -8
sa:to do	0 0 6 -7
sa:to end	0 6 -2 -5
sa:to expire	-4 -11 16 0
sa:to extend	-1 3 -34 31
sa:to freeze	0 -18 2 14
sa:to go	0 12 -3 -7
sa:to hold	0 -12 -2 15
sa:to it	0 -9 -1 11
sa:to keep	12 -15 13 -8
sa:to last	-2 14 -7 -3
sa:to put	0 9 -6 -1
sa:to settle	7 -10 -10 11
sa:to sign	-3 7 0 -6
sa:to start	0 4 1 -6
sa:to suspend	0 3 14 -22
sa:to take	0 8 -2 -7
sa:to the	0 11 1 -20
sa:to their	0 -6 8 0
sa:together with	0 7 -1 -6
sa:too	0 7 -2 0
sa:town	0 28 -24 -4
sa:trade	0 -6 5 0
sa:trade agreement	-1 -1 -5 8
sa:trade deal	0 0 6 -8
sa:trade minister	-2 0 -8 9
sa:trade ministry	0 -2 11 -9
sa:trade representative	0 0 10 -10
sa:trade truce	0 0 4 -6
sa:trade war	10 0 -8 0
sa:trader	0 11 -8 0
sa:transcript	0 -9 8 0
sa:transcript )	0 -18 24 -11
sa:translated	0 -14 12 2
sa:translated from	0 3 14 -20
sa:treasury	1 6 -7 -1
sa:treasury secretary	1 6 -7 -1
sa:truce	0 -10 6 1
sa:truce ,	12 0 -13 0
sa:truce .	-3 10 -18 7
sa:truce between	2 14 -6 -12
sa:truce by	0 0 -6 12
sa:truce end	0 5 -7 2
sa:truce expire	12 -3 -8 -1
sa:truce in	0 0 9 -11
sa:truce is	-1 -4 -4 10
sa:truce of	0 -3 6 0
sa:truce on	0 -13 4 11
sa:truce over	9 -3 9 -18
sa:truce run	-3 -15 22 -6
sa:truce that	-4 10 -3 -2
sa:truce with	-2 27 -11 -18
sa:trump say	0 -16 17 0
sa:turnberry	0 -4 12 -8
sa:turned	8 0 -3 -2
sa:twice	6 3 -9 -1
sa:two	23 -9 3 -12
sa:two <office>	0 1 2 -7
sa:two country	5 -2 10 -16
sa:two government	0 11 -5 -2
sa:two president	0 13 -8 -2
sa:two side	-5 -4 12 -1
sa:under	-4 14 -9 -3
sa:under a	0 7 -3 0
sa:under the	0 13 -10 0
sa:understanding	0 9 -12 0
sa:unless	-1 23 -16 -3
sa:until	8 5 0 -13
sa:until <day-ahead>	8 0 -5 -3
sa:up	14 -15 0 2
sa:up <level>	11 -9 0 -1
sa:up to	-2 0 6 -5
sa:us	0 -7 -2 11
sa:vessel	0 6 -5 0
sa:video	-1 -20 19 2
sa:visit to	0 2 2 -8
sa:vote	0 10 -7 0
sa:want a	0 -5 9 -2
sa:war	7 -12 0 9
sa:warn	0 6 -3 0
sa:was	-25 5 1 0
sa:was "	0 -6 -5 12
sa:was agree	0 -10 -2 13
sa:was not	0 -10 11 0
sa:was the	0 -11 14 -2
sa:was to	0 9 -18 8
sa:way	9 -9 4 -3
sa:way .	7 -5 0 0
sa:we	-1 -31 15 21
sa:we shall	0 -13 15 0
sa:week	-13 0 10 -7
sa:week ,	-1 6 -8 2
sa:week .	-1 -17 26 -12
sa:were to	0 5 2 -7
sa:what	-4 -7 -19 29
sa:what <seat>	0 -3 0 6
sa:what is	4 -15 0 11
sa:what they	0 1 -10 6
sa:what was	0 5 -10 5
sa:what we	0 -10 -1 10
sa:wheat	-1 -3 -1 8
sa:when	0 -4 -19 20
sa:when a	6 -2 -1 0
sa:when the	-4 -8 0 10
sa:when they	0 0 -8 7
sa:where	-7 3 -4 5
sa:where <person>	0 -12 -4 14
sa:where he	0 7 -3 0
sa:where it	0 10 -9 0
sa:whether to	0 6 -5 0
sa:which	-10 21 -6 -14
sa:which end	0 16 -7 -10
sa:which had	0 -2 -2 7
sa:which it	0 -7 8 0
sa:which they	0 1 9 -12
sa:while	0 -3 -2 6
sa:whose	0 -12 -5 15
sa:will	-10 12 -12 3
sa:will go	0 8 -9 0
sa:will lower	0 5 -9 0
sa:will meet	-1 5 0 -6
sa:will pay	0 -18 6 14
sa:win	0 6 -3 0
sa:wine	0 -10 -1 14
sa:winter	0 4 -7 2
sa:wire	0 14 -6 -7
sa:wire )	0 15 -10 -7
sa:with	-1 -10 5 7
sa:with <name>	0 22 -31 3
sa:with <number>	0 6 -3 0
sa:with <person>	-6 -14 21 -3
sa:with <quality>	0 -10 13 -2
sa:with <span>	10 -3 -2 -2
sa:with a	-7 1 -16 16
sa:with an	-1 11 -3 -5
sa:with the	-3 11 3 -22
sa:with them	0 -9 11 0
sa:within	0 14 -7 -5
sa:without	0 -16 0 19
sa:without a	-2 -5 -4 12
sa:without result	0 -4 -3 10
sa:wool	0 -20 2 18
sa:work	4 -2 -6 3
sa:working	0 -7 1 6
sa:world	6 3 -7 -6
sa:worth	0 7 -3 0
sa:would	0 17 -15 -4
sa:would go	0 -5 -2 9
sa:would have	0 6 0 -6
sa:would meet	0 -13 0 10
sa:write	0 -2 -8 9
sa:xi	0 6 -5 0
sa:xi jinping	0 6 -5 0
sa:year	6 12 -1 -22
sa:year ,	10 -10 2 -2
sa:year .	-1 19 -7 -9
sa:yes	-1 -4 9 -2
sa:yes .	0 -3 6 0
sa:york	13 -24 -7 18
sa:you	-7 -9 11 2
sa:your	0 6 -1 -1
sa:·	-9 -4 6 2
sa:—	-11 15 -10 -1
sa:— <name>	0 -2 15 -9
sa:— <office>	3 7 -11 -4
sa:— <quality>	-2 2 -21 14
sa:— a	0 13 -5 -6
sa:— and	0 -6 8 0
sa:— for	0 6 0 -1
sa:— the	-11 7 -6 2
sa:— transcript	0 17 -13 -3
sb:"	-15 35 -28 -3
sb:" ,	0 16 -6 -9
sb:" <person>	-1 7 -15 7
sb:" a	0 -12 16 -1
sb:" he	0 10 -6 -2
sb:" say	0 3 -7 0
sb:" the	0 0 6 -9
sb:" we	0 0 -4 6
sb:&	0 -6 -1 8
sb:& p	8 -15 11 -5
sb:'	0 21 -11 -15
sb:' <organisation>	0 14 -11 -2
sb:' meet	0 -7 8 0
sb:'s	7 -1 -4 2
sb:'s <person>	-6 -12 15 0
sb:'s a	-1 22 -20 0
sb:'s commerce	0 4 2 -7
sb:'s foreign	9 -8 -11 7
sb:'s minister	0 9 -5 -3
sb:'s on	0 -6 9 0
sb:'s own	12 -11 0 0
sb:'s tariff	0 6 -2 0
sb:'s trade	-6 -11 15 1
sb:'s visit	-7 -1 13 -5
sb:(	-14 2 6 -4
sb:)	-7 -4 8 0
sb:) :	0 -2 8 -5
sb:) and	0 6 -4 0
sb:) —	-1 3 7 -10
sb:*	-5 -2 10 -3
sb:,	-8 5 3 -5
sb:, "	-4 28 -33 3
sb:, <name>	-3 -16 20 -6
sb:, <number>	0 11 -7 0
sb:, <office>	0 8 -7 0
sb:, <organisation>	0 -31 19 15
sb:, <person>	14 -18 3 5
sb:, <quality>	-3 -4 17 -13
sb:, <seat>	-10 -10 20 -7
sb:, a	14 -10 -6 0
sb:, according	0 6 -6 0
sb:, after	0 -10 15 -8
sb:, and	-4 7 -4 0
sb:, are	0 -4 6 0
sb:, as	22 -12 -2 -6
sb:, ask	6 0 -3 0
sb:, at	-2 7 4 -16
sb:, but	0 -5 -2 8
sb:, by	0 10 -9 0
sb:, come	0 3 -8 1
sb:, conclude	0 6 -3 0
sb:, due	0 8 -3 -3
sb:, end	0 -2 -10 11
sb:, friday	0 2 -21 8
sb:, from	-9 0 10 -9
sb:, go	0 12 -2 -8
sb:, had	-1 -20 8 14
sb:, has	-1 0 6 -3
sb:, he	0 -10 3 6
sb:, in	0 8 7 -26
sb:, is	0 2 1 -6
sb:, it	0 10 -10 0
sb:, led	0 -5 8 0
sb:, make	0 9 -3 -2
sb:, meet	-2 -9 2 6
sb:, monday	-16 9 -9 1
sb:, mr	0 0 7 -5
sb:, on	3 -5 15 -22
sb:, one	0 7 -12 4
sb:, or	0 -5 -1 8
sb:, our	0 11 -10 0
sb:, plan	6 0 -12 3
sb:, published	0 6 -4 0
sb:, saturday	0 -13 0 15
sb:, say	-4 8 0 -3
sb:, sign	0 10 -9 -4
sb:, since	-1 13 -8 -1
sb:, so	0 -3 6 0
sb:, start	13 -10 0 -1
sb:, sunday	0 7 -10 0
sb:, take	0 16 -14 -1
sb:, tell	0 -4 10 -6
sb:, that	0 12 -7 -2
sb:, the	1 10 -11 -2
sb:, thursday	0 32 -19 -15
sb:, to	-2 -9 4 6
sb:, tuesday	-1 11 2 -20
sb:, under	0 10 -6 0
sb:, unless	0 -15 18 -3
sb:, until	-4 -15 -7 22
sb:, was	-1 0 10 -9
sb:, wednesday	0 -18 17 0
sb:, when	0 7 -4 0
sb:, where	6 -16 12 -1
sb:, which	-3 -3 12 -10
sb:, who	-8 11 0 -14
sb:, will	0 -19 23 -5
sb:, with	0 0 6 -4
sb:, would	0 9 -7 0
sb:, you	0 3 -12 6
sb:, —	0 15 -11 -3
sb:-	0 18 -14 -6
sb:- <person>	0 6 -4 0
sb:- the	0 -2 9 -6
sb:.	-11 28 -5 -23
sb:. <number>	-1 11 -1 -3
sb:. m	0 10 -5 0
sb:/	-12 22 -5 -11
sb:/ <number>	0 -9 11 0
sb:/ <seat>	-1 34 -24 -14
sb::	-2 2 11 -20
sb:: <level>	0 21 -13 -6
sb:: <name>	0 22 -14 -6
sb:: <number>	9 0 0 -17
sb:: <person>	-12 0 1 3
sb:: <seat>	0 8 -7 0
sb:: a	0 10 -8 0
sb:: and	13 0 -14 -7
sb:: as	0 6 -4 0
sb:: from	5 -10 -6 9
sb:: he	0 -3 6 -2
sb:: on	0 18 -14 -3
sb:: our	0 -10 11 0
sb:: that	0 11 -9 0
sb:: the	1 -8 0 7
sb:: until	0 6 0 -3
sb:: what	-1 0 -18 13
sb:; <person>	0 -11 12 0
sb:; it	12 -5 -15 3
sb:; the	0 21 -15 -4
sb:; they	0 -8 6 1
sb:<agent>	2 -3 6 -5
sb:<day-ahead>	-19 -5 -6 24
sb:<day-ahead> ,	-1 15 -13 0
sb:<day-ahead> ;	0 -14 15 0
sb:<day-ahead> and	-12 -8 -10 22
sb:<day-ahead> to	-1 -3 -4 9
sb:<day-gone>	-10 -2 6 2
sb:<day-gone> ,	7 15 3 -46
sb:<day-gone> ;	0 -14 14 0
sb:<day-gone> and	-19 -11 -14 31
sb:<day-gone> for	2 -9 -7 10
sb:<day-gone> in	0 -3 12 -10
sb:<day-gone> that	0 -5 11 -6
sb:<day-today>	0 5 5 -9
sb:<day-today> -	1 1 3 -9
sb:<day-today> —	1 -3 -5 7
sb:<duty>	-14 4 2 0
sb:<gate>	-20 0 6 0
sb:<goods-amount>	0 10 -7 0
sb:<goods>	-14 10 7 -12
sb:<level-noun>	-13 2 19 -35
sb:<level>	0 4 7 -29
sb:<level> ,	0 -10 17 -12
sb:<level> and	0 9 -6 0
sb:<level> in	0 -3 6 -2
sb:<level> lower	0 -9 10 0
sb:<level> on	4 8 -4 -14
sb:<level> that	7 0 -7 0
sb:<money>	0 15 -11 -1
sb:<month-ahead>	0 16 -7 -8
sb:<month-gone>	-8 -4 10 -1
sb:<month-gone> ,	-3 -10 7 4
sb:<month-gone> ;	0 -7 7 0
sb:<name>	-7 5 0 -2
sb:<name> (	0 -14 15 0
sb:<name> ,	-3 10 3 -15
sb:<name> :	-3 5 -12 5
sb:<name> <number>	0 10 -12 2
sb:<name> a	0 7 -6 0
sb:<name> agree	0 -15 20 0
sb:<name> and	-2 -11 -9 22
sb:<name> are	0 16 -7 -8
sb:<name> at	0 21 -19 0
sb:<name> begin	12 0 -8 -6
sb:<name> end	0 12 -7 -2
sb:<name> for	0 -6 9 -1
sb:<name> from	8 -3 -5 0
sb:<name> get	0 -7 2 4
sb:<name> had	0 -6 10 0
sb:<name> has	-1 -4 11 -7
sb:<name> in	0 -11 13 0
sb:<name> is	-1 -12 16 -1
sb:<name> meet	0 6 1 -9
sb:<name> on	0 3 -16 11
sb:<name> over	0 0 7 -6
sb:<name> president	0 -13 18 -3
sb:<name> prolonged	0 -21 2 19
sb:<name> reach	0 8 -5 -1
sb:<name> say	0 7 -10 0
sb:<name> sign	0 10 -28 2
sb:<name> since	0 6 -1 0
sb:<name> the	0 6 -1 -2
sb:<name> to	0 5 1 -10
sb:<name> truce	0 -3 6 -1
sb:<name> under	0 -18 18 0
sb:<name> were	0 -2 6 -2
sb:<name> will	-3 -7 4 5
sb:<name> —	0 -11 22 -18
sb:<not>	7 17 -22 -2
sb:<number> ,	-9 9 -18 13
sb:<number> -	0 13 -12 0
sb:<number> /	-8 -3 13 -5
sb:<number> :	14 -5 1 -16
sb:<number> a	0 9 -5 0
sb:<number> from	0 -10 10 0
sb:<number> in	0 -3 6 0
sb:<number> of	0 -4 7 -1
sb:<number> on	-4 17 -20 0
sb:<number> round	-8 -6 16 0
sb:<number> the	0 7 -3 0
sb:<number> was	15 -8 -9 0
sb:<number> —	-3 0 6 -3
sb:<office>	-2 -9 9 3
sb:<office> 's	18 -16 -1 4
sb:<office> ,	4 25 -11 -35
sb:<office> agree	0 -11 3 8
sb:<office> and	0 6 -9 1
sb:<office> are	0 -7 10 0
sb:<office> had	0 -13 -5 17
sb:<office> in	-5 2 -22 16
sb:<office> of	0 -14 12 0
sb:<office> on	0 -5 9 -5
sb:<organisation>	12 0 -2 -4
sb:<organisation> ,	-13 -14 15 5
sb:<organisation> and	0 1 -19 15
sb:<organisation> announce	0 7 -6 0
sb:<organisation> from	0 -13 15 0
sb:<organisation> has	0 4 -13 8
sb:<organisation> hold	0 12 -12 0
sb:<organisation> in	0 -9 16 -9
sb:<organisation> of	0 -2 10 -8
sb:<organisation> on	0 40 -37 -5
sb:<organisation> say	0 -4 7 0
sb:<organisation> that	0 -13 13 0
sb:<person>	-8 -2 1 8
sb:<person> 's	0 -14 14 0
sb:<person> (	0 12 -6 -7
sb:<person> ,	17 -4 -5 0
sb:<person> :	8 5 -4 -11
sb:<person> and	7 -12 16 -17
sb:<person> announce	0 6 -5 0
sb:<person> are	0 10 -5 -2
sb:<person> by	0 -11 12 0
sb:<person> come	3 -22 15 4
sb:<person> flew	-5 8 -11 2
sb:<person> for	14 2 -17 0
sb:<person> has	0 8 -7 0
sb:<person> in	0 3 2 -18
sb:<person> is	0 6 -2 -3
sb:<person> meet	-4 -24 14 12
sb:<person> of	0 -17 -1 21
sb:<person> on	1 2 3 -17
sb:<person> order	0 9 -6 0
sb:<person> put	0 11 -4 -4
sb:<person> receive	-1 -5 9 0
sb:<person> say	-7 -14 6 12
sb:<person> spoke	0 14 -9 -5
sb:<person> talked	7 -9 2 -1
sb:<person> tell	-2 9 -7 0
sb:<person> was	-9 31 -22 -10
sb:<person> will	-4 0 6 -6
sb:<person> write	0 12 -5 -4
sb:<points>	0 14 -9 0
sb:<quality>	11 -6 0 -2
sb:<quality> ,	0 14 -9 -6
sb:<quality> -	0 -4 8 -1
sb:<quality> and	3 -34 18 9
sb:<quality> cabinet	0 7 -4 0
sb:<quality> colleague	-4 -6 4 4
sb:<quality> commerce	0 -6 7 0
sb:<quality> custom	0 -9 11 0
sb:<quality> good	5 3 -8 -3
sb:<quality> in	4 -11 3 0
sb:<quality> minister	-3 -13 26 -17
sb:<quality> negotiator	9 1 -10 0
sb:<quality> one	0 -12 0 14
sb:<quality> side	0 0 -15 13
sb:<quality> trade	0 13 -9 -6
sb:<quality> vice	-4 -8 3 6
sb:<seat>	6 -15 4 9
sb:<seat> ,	1 -12 -2 15
sb:<seat> /	0 33 -23 -13
sb:<seat> <day-today>	6 -11 0 6
sb:<seat> and	-5 4 6 -12
sb:<seat> for	-5 -5 7 3
sb:<seat> from	3 -11 4 3
sb:<seat> has	0 -8 9 0
sb:<seat> is	10 -11 0 0
sb:<seat> on	9 0 -9 5
sb:<seat> published	0 -18 21 -1
sb:<seat> put	0 7 -3 -1
sb:<seat> would	0 -7 7 0
sb:<seat> ·	0 7 -2 0
sb:<seat> —	0 20 -11 -11
sb:<sender>	-7 8 3 -22
sb:<span>	11 -8 -1 1
sb:<span> ,	-23 9 3 -1
sb:<span> at	8 -19 5 5
sb:<span> before	0 17 -11 -3
sb:<span> from	0 11 -8 0
sb:<span> in	10 -27 17 0
sb:<span> of	19 -18 -5 4
sb:<span> truce	0 -8 17 -10
sb:<taker>	0 23 -13 -9
sb:<v-agree>	-14 2 2 -2
sb:<v-bear>	-16 9 1 -13
sb:<v-begin>	10 -1 -6 0
sb:<v-buy>	-4 -4 17 -21
sb:<v-down>	-1 -16 12 4
sb:<v-end>	0 13 -14 0
sb:<v-impose>	-15 12 0 -11
sb:<v-propose>	-15 1 5 -2
sb:<v-return>	-13 -4 20 -23
sb:<v-say>	-6 3 -10 13
sb:<v-sell>	-10 6 1 -7
sb:<v-stay>	-11 6 -1 0
sb:<v-suspend>	-1 -2 9 -8
sb:<v-target>	-1 3 5 -8
sb:<v-threaten>	0 5 -20 8
sb:<v-up>	-11 -6 5 7
sb:@	21 3 -19 -19
sb:[	0 16 -12 0
sb:_	8 2 0 -18
sb:a	-3 7 8 -18
sb:a .	0 10 -6 0
sb:a <office>	0 -10 14 -3
sb:a <organisation>	-2 -10 13 0
sb:a <quality>	3 -12 1 6
sb:a <span>	0 0 5 -6
sb:a call	0 -11 12 0
sb:a deal	0 0 3 -6
sb:a fourth	0 9 -2 -8
sb:a framework	0 -17 3 14
sb:a further	-1 -7 13 -1
sb:a letter	0 11 -7 0
sb:a meet	0 -2 6 -3
sb:a memorandum	0 6 -2 0
sb:a new	-1 2 7 -12
sb:a period	0 -6 0 7
sb:a signature	0 -14 0 14
sb:a sixth	0 11 -11 0
sb:a tariff	0 -14 7 8
sb:a technical	7 6 -11 -2
sb:a television	0 0 -4 7
sb:a third	13 4 -13 -3
sb:a trade	0 -6 5 0
sb:a treaty	0 -9 13 -4
sb:a truce	8 24 -31 -11
sb:a week	0 6 -4 0
sb:a working	0 -8 9 0
sb:about	2 -14 16 -7
sb:about the	7 -14 8 0
sb:abroad	0 8 -7 0
sb:accept	0 -5 6 0
sb:accord	0 -6 -5 11
sb:according	0 17 -14 0
sb:according to	0 13 -11 0
sb:act	0 17 -14 0
sb:add	0 -2 7 -6
sb:add that	0 -10 12 0
sb:additional	0 9 -6 0
sb:after	1 -10 6 0
sb:after <span>	-6 -11 11 2
sb:after a	8 -22 14 0
sb:after talk	6 -3 0 -1
sb:after the	2 3 -16 12
sb:again	-11 0 5 0
sb:again ,	0 -9 15 -2
sb:again in	0 -13 15 0
sb:again on	0 10 -7 -1
sb:ago	0 -3 7 -4
sb:agree	-17 3 4 -3
sb:agree at	0 17 -11 -7
sb:agree by	0 -6 9 -2
sb:agree in	0 6 -7 1
sb:agree that	0 -8 8 0
sb:agree with	0 -6 6 0
sb:agreement	-10 -8 4 9
sb:agreement ,	0 7 -5 0
sb:agreement in	0 14 -9 -5
sb:agreement on	0 6 -8 1
sb:agreement was	0 -12 14 0
sb:agreement with	0 -9 0 10
sb:ahead	8 -12 6 0
sb:air	0 -4 7 0
sb:airport	0 0 -7 5
sb:al	0 -8 2 5
sb:alert	0 19 -10 -6
sb:alert :	0 6 -5 0
sb:alexandria	-8 -20 -3 32
sb:already	0 7 -3 -1
sb:also	0 -18 1 19
sb:am	0 2 -16 9
sb:among	0 -10 12 0
sb:an	-19 12 0 -8
sb:an <office>	0 14 -10 0
sb:an agreement	0 24 -16 -7
sb:an extension	-1 -14 14 3
sb:an hour	0 -19 23 -3
sb:an interview	0 13 -5 -6
sb:and	-3 -16 -4 28
sb:and <name>	-10 -9 8 7
sb:and <number>	15 -7 -8 0
sb:and <person>	6 2 -4 -4
sb:and <quality>	9 -30 8 10
sb:and <seat>	-3 7 2 -11
sb:and a	0 -11 16 -5
sb:and after	0 9 -3 -3
sb:and are	0 -8 0 10
sb:and come	0 16 -3 -13
sb:and dairy	0 -18 18 0
sb:and end	-6 -3 -11 18
sb:and from	7 -8 -9 8
sb:and has	0 11 -6 -2
sb:and his	0 -2 -3 10
sb:and i	3 -8 8 -3
sb:and last	4 -16 5 5
sb:and not	0 0 -7 8
sb:and of	0 9 -4 -3
sb:and on	-4 -7 4 6
sb:and say	8 0 -12 0
sb:and textile	0 -6 0 6
sb:and that	0 12 -8 -3
sb:and the	-3 -6 -33 35
sb:and their	0 10 0 -8
sb:and they	0 8 -6 0
sb:and to	0 15 -9 -4
sb:and trade	0 1 -10 7
sb:and we	-5 -10 2 11
sb:announce in	0 -4 8 -2
sb:announce on	0 10 -3 -7
sb:announcement	0 13 -12 0
sb:another	-1 7 0 -10
sb:answer	0 21 -13 -9
sb:answer :	0 -14 15 0
sb:any	0 9 -7 0
sb:apec	0 43 -42 0
sb:apply	0 9 -5 0
sb:approval	0 6 -5 0
sb:approve	9 3 -12 -3
sb:approve by	0 9 -9 0
sb:approve the	10 -6 -3 0
sb:aqaba	-2 -23 28 -6
sb:are	-6 -4 9 0
sb:are due	-2 -10 11 1
sb:are expect	-1 9 -7 0
sb:are to	-5 -38 35 6
sb:around	0 -7 0 7
sb:arrangement of	0 11 -8 0
sb:arrangement with	0 -19 20 0
sb:arrive	0 15 -12 -5
sb:arrive in	0 8 -7 -3
sb:arrived	4 1 -16 5
sb:as	29 5 -19 -32
sb:as of	-2 9 -2 -2
sb:as they	11 -3 -5 0
sb:ask	11 -2 -3 -2
sb:ask about	7 -2 -3 0
sb:ask on	6 -3 0 0
sb:at <level>	0 -2 6 -4
sb:at <number>	-15 2 8 -4
sb:at <seat>	5 2 -14 2
sb:at a	0 -24 18 9
sb:at it	7 -29 11 12
sb:at midnight	0 27 -18 -9
sb:at noon	0 0 -5 6
sb:at the	4 14 -15 -7
sb:away	0 7 0 -7
sb:back	-12 8 -16 8
sb:back from	-1 3 -14 8
sb:back on	0 -3 -7 10
sb:back to	-2 11 -7 0
sb:bank	0 14 -13 0
sb:bargain	0 -15 17 0
sb:be	-7 2 0 2
sb:be approve	0 9 -8 0
sb:be at	0 -11 4 7
sb:be hold	0 8 -3 -7
sb:be in	-2 -14 19 -2
sb:be know	0 0 -5 8
sb:be published	0 7 -6 0
sb:be put	7 -14 6 0
sb:be take	0 7 -6 0
sb:beef	0 -6 9 -2
sb:beef ,	0 -5 7 0
sb:been	0 0 -6 5
sb:been at	6 -21 7 6
sb:been due	0 14 -3 -10
sb:been in	8 -2 -8 0
sb:been on	0 -10 -2 14
sb:before	6 -6 1 0
sb:before ,	0 11 -11 0
sb:before <number>	0 -10 0 11
sb:before it	0 -11 12 0
sb:before the	11 -6 -3 0
sb:begin	15 -6 -1 -9
sb:begin a	12 -17 7 -4
sb:begin in	-1 7 -11 6
sb:begin on	3 3 -6 -1
sb:being	0 6 -2 -1
sb:belong	0 8 -7 0
sb:belong to	0 8 -7 0
sb:bergen	-3 -24 29 -7
sb:bessent and	0 0 -6 6
sb:between	-6 8 2 -10
sb:between <name>	-11 3 -2 4
sb:between the	3 9 0 -18
sb:border	0 8 -3 0
sb:both	-9 -10 16 -4
sb:both country	0 -17 10 9
sb:both government	0 -5 6 0
sb:both of	0 -5 8 0
sb:both side	-1 30 -23 -7
sb:bridge	0 6 -2 0
sb:brief	0 24 -20 -2
sb:briefing	0 15 1 -25
sb:briefing ,	0 18 -7 -8
sb:bring	0 -6 8 0
sb:broke	-8 -3 0 7
sb:broke down	-1 -10 0 11
sb:broke up	-1 0 6 -2
sb:broken	0 9 -5 0
sb:bulletin	0 10 -2 -5
sb:busan	-5 -9 23 -26
sb:busan ,	-2 -11 22 -16
sb:busan last	0 13 -10 0
sb:busan on	0 -6 9 0
sb:business	0 14 -9 -5
sb:but	-1 9 -16 5
sb:by	-18 1 0 4
sb:by <office>	0 -9 9 0
sb:by <person>	-5 -31 6 29
sb:by a	0 19 -14 -4
sb:by our	0 31 -17 -15
sb:by phone	0 -5 7 0
sb:by telephone	-2 -22 29 -12
sb:by the	-6 19 -23 7
sb:by video	-3 -11 17 -3
sb:cabinet	0 12 -8 0
sb:calendar	8 -17 0 9
sb:call	-15 0 4 -2
sb:call ,	0 16 -12 0
sb:call a	0 12 -11 0
sb:call between	-2 -6 10 -1
sb:call it	0 11 -8 -2
sb:call off	0 8 -5 0
sb:call on	0 -8 11 -1
sb:call with	0 -15 16 0
sb:can	0 0 5 -6
sb:can be	0 7 -6 0
sb:cape	0 -20 0 20
sb:capital on	0 -6 3 2
sb:cartagena	0 -21 23 -3
sb:certificate	0 -6 6 0
sb:change	0 12 -2 -5
sb:change on	0 7 -4 0
sb:changed	0 9 -3 -1
sb:channel	0 -16 0 17
sb:charge	-1 -7 9 0
sb:cheese	0 -4 12 -8
sb:chip	0 7 -3 0
sb:city	-4 16 -18 6
sb:clear	0 11 -8 0
sb:client	14 -3 -6 -8
sb:clock	0 7 0 -4
sb:close	0 -5 -30 27
sb:close of	3 -7 -11 13
sb:close on	0 4 -12 6
sb:close to	0 -10 -6 16
sb:closed	-8 8 -21 11
sb:closed on	0 0 -7 5
sb:club	0 12 -8 -2
sb:coffee and	0 -10 8 1
sb:colleague	-4 -9 7 4
sb:colleague ,	-1 -34 27 6
sb:collect	0 8 -4 0
sb:column	0 9 -5 -2
sb:come	0 -6 6 0
sb:come back	-2 11 -18 4
sb:come out	-1 -11 6 6
sb:come to	2 -17 12 3
sb:come up	0 -7 8 0
sb:comment	0 6 -3 0
sb:commerce	2 0 7 -15
sb:commerce minister	0 -7 10 -1
sb:commerce ministry	0 16 -8 -4
sb:commerce secretary	7 -7 1 -2
sb:common	0 8 -6 0
sb:company	0 2 -12 5
sb:conclude	-4 10 -19 11
sb:conclude in	0 8 -13 6
sb:conference	-12 -3 -11 18
sb:conference ,	-6 -17 7 13
sb:conference of	-2 16 -5 -7
sb:confirm on	0 -4 6 0
sb:consensu	0 -13 17 -2
sb:consider	0 -11 11 0
sb:consultation	-1 -19 -3 22
sb:container	0 13 -10 -1
sb:continue	-5 9 -11 6
sb:copper	0 -7 0 9
sb:corrected	0 6 -3 0
sb:cost	0 8 -3 0
sb:cotton	8 -6 5 -7
sb:cotton and	0 0 7 -6
sb:could	0 12 -8 0
sb:council	0 17 -16 0
sb:counterpart ,	-4 5 -9 6
sb:country ,	0 -12 15 -1
sb:country would	8 -6 -1 0
sb:courier	0 11 -6 -2
sb:da	-3 -9 14 0
sb:dairy	0 -18 18 0
sb:date	-2 24 -12 -10
sb:dated	0 11 -8 0
sb:day	-1 -1 -3 7
sb:day is	0 -9 12 -1
sb:day of	2 6 -11 -1
sb:de	6 0 0 -6
sb:deadline	0 11 -7 0
sb:deal	-7 6 -6 2
sb:deal on	0 -8 11 -1
sb:deal that	0 7 -2 -5
sb:deal with	0 8 -4 -2
sb:decide	0 19 -16 0
sb:decide on	0 6 -6 0
sb:decision	0 10 -6 -2
sb:decree	0 13 -8 -2
sb:delegation	0 -25 9 15
sb:delegation of	3 0 -12 5
sb:deliver	-1 16 -9 -5
sb:desk	-8 27 -9 -7
sb:desk ,	0 10 -3 -2
sb:detail	-2 26 -17 -10
sb:did	-3 14 -18 3
sb:did ,	-2 24 -17 -5
sb:did so	0 2 -9 1
sb:die	0 9 -1 -4
sb:dinner	0 2 2 -7
sb:discuss	0 -17 12 4
sb:district	0 6 -2 0
sb:do	-2 19 -9 -5
sb:doe	9 0 -10 -4
sb:doe not	10 -5 -2 -1
sb:donald	0 -13 19 -4
sb:donald trump	0 -14 19 -3
sb:done	-3 19 -21 0
sb:done at	-2 11 -19 4
sb:double	0 -18 9 10
sb:down	11 -22 7 2
sb:down for	-5 -1 9 -1
sb:down in	6 8 -15 0
sb:down on	0 -8 -11 16
sb:down to	0 -8 9 0
sb:draft	0 0 -4 6
sb:draw	0 -5 6 0
sb:due	3 5 -6 -2
sb:due in	4 -27 16 7
sb:due on	0 13 -12 0
sb:due to	2 11 -12 -3
sb:during	0 -6 8 0
sb:duty	-16 17 0 -10
sb:duty end	0 -6 0 7
sb:duty in	0 -11 12 0
sb:duty is	0 8 -5 -2
sb:duty of	0 6 0 -4
sb:duty that	0 13 -10 0
sb:each	-6 -1 6 -1
sb:each side	0 10 -10 0
sb:earlier	0 -18 4 14
sb:early	0 20 -6 -14
sb:earth	0 -8 12 -3
sb:economic	0 5 -14 7
sb:edition	0 13 -5 -7
sb:effect	-1 8 0 -6
sb:effect on	0 16 -12 -2
sb:end	6 -12 -7 17
sb:end ,	0 -16 13 1
sb:end <span>	0 0 -4 8
sb:end a	0 6 0 -3
sb:end in	-3 6 -19 12
sb:end of	9 -1 -11 0
sb:end on	0 -6 3 3
sb:enter	0 12 -6 0
sb:enter into	0 6 -4 0
sb:entry	0 11 -9 0
sb:envoy	-2 14 -9 0
sb:evening	0 -15 10 8
sb:every	0 13 -7 -3
sb:everything	0 6 -2 0
sb:exchanged	0 10 -4 -4
sb:expect	-8 3 4 -8
sb:expect to	0 16 -17 0
sb:expert	0 -27 19 11
sb:expert ,	0 -12 12 0
sb:expert will	0 -8 9 0
sb:expire	-2 22 -9 -9
sb:expire on	-1 13 -2 -5
sb:export to	0 -10 11 0
sb:extend their	0 -6 9 -2
sb:extension	-6 -12 23 -8
sb:extension ,	0 -12 13 -1
sb:extension of	0 -14 11 5
sb:extension on	0 6 -2 -1
sb:extension to	0 -12 15 -4
sb:extra	0 10 -6 0
sb:face	0 -3 7 -1
sb:face a	0 -8 8 0
sb:fact	-4 7 3 -14
sb:fact sheet	-4 6 4 -14
sb:failed	-6 7 8 -14
sb:fair	0 6 -5 0
sb:farm	0 6 -3 0
sb:fee	0 17 -12 -1
sb:fee for	0 9 -8 0
sb:fentanyl	0 -7 8 0
sb:fifth round	0 3 -8 5
sb:figure	0 -5 7 0
sb:final	0 11 -9 0
sb:finished	0 -12 -5 17
sb:first	24 -17 8 -10
sb:first round	0 16 -13 -2
sb:flew	-6 10 -8 0
sb:fly	0 4 -7 2
sb:fly to	0 4 -7 2
sb:follow on	0 10 -8 0
sb:followed	-2 6 0 -2
sb:for <name>	-7 0 3 1
sb:for <quality>	0 14 -12 0
sb:for <seat>	15 -2 -12 -2
sb:for <span>	-8 -9 13 1
sb:for a	-5 3 -14 17
sb:for an	0 -5 7 0
sb:for talk	-10 0 7 0
sb:for the	14 0 -11 0
sb:for trade	0 0 -10 10
sb:force	-5 18 -3 -13
sb:force since	-3 18 -10 -3
sb:foreign	11 -9 -1 0
sb:foreign minister	1 -6 0 3
sb:foreign ministry	10 -4 -3 -2
sb:four	-1 -2 -5 11
sb:fourth	5 -20 19 -2
sb:fourth round	8 -1 -4 0
sb:framework	-4 -12 0 13
sb:framework for	0 -4 -7 14
sb:free	-1 13 -6 -2
sb:freeze	0 9 -3 -3
sb:friday	-7 -2 1 4
sb:friday ,	-1 6 5 -15
sb:from	11 2 1 -16
sb:from <day-ahead>	-1 -5 -8 13
sb:from <level>	0 9 -5 0
sb:from <name>	5 -8 15 -12
sb:from <quality>	0 11 -1 -6
sb:from <seat>	1 6 -10 0
sb:from both	0 -22 9 10
sb:from our	-3 13 -21 0
sb:from the	-5 -5 9 0
sb:garden	0 11 -7 -2
sb:gave	0 12 -5 -5
sb:gazette	0 6 0 -2
sb:geneva	-26 18 0 -18
sb:geneva ,	-10 19 -6 -11
sb:get	0 4 -9 2
sb:give	0 6 -1 -4
sb:given	12 -2 -6 -2
sb:go	-6 -1 0 4
sb:go back	-2 8 -5 0
sb:go into	0 14 -7 -3
sb:go on	-4 3 -17 11
sb:go to	0 4 5 -14
sb:go up	0 0 -14 11
sb:gold	0 -11 11 0
sb:good	6 7 -1 -17
sb:good from	0 -12 13 0
sb:good that	0 7 -5 0
sb:government	0 5 4 -13
sb:great	-10 -1 11 -9
sb:great hall	-10 7 1 -8
sb:grower	0 19 -15 -4
sb:guest	0 23 -19 -5
sb:gyeongju	0 4 0 -7
sb:had	14 6 -20 1
sb:had a	0 -5 6 0
sb:had agree	0 -2 7 -1
sb:had been	1 25 -23 -12
sb:had begin	11 -9 0 -4
sb:had hold	0 -8 10 0
sb:had meet	1 -6 0 2
sb:had prepare	0 0 8 -1
sb:had sign	0 -12 -1 14
sb:had spoken	0 -16 17 0
sb:had threaten	0 -3 -7 9
sb:half	0 4 4 -10
sb:halifax	10 -13 9 -9
sb:hall	7 1 0 -14
sb:hall of	1 6 -4 -8
sb:halt	0 6 -2 0
sb:hand	-3 -1 9 -5
sb:hand on	0 -2 8 -5
sb:handed	0 -13 13 0
sb:handshake	-2 -5 -4 13
sb:happen	0 16 -12 0
sb:happen on	0 12 -9 0
sb:happened	0 -18 24 -6
sb:harbour	0 11 0 -9
sb:has	-25 17 -4 -8
sb:has a	0 -5 6 0
sb:has ask	0 -5 7 0
sb:has been	-12 -4 1 10
sb:has it	0 7 -6 0
sb:has to	0 12 -10 0
sb:have a	0 -26 15 12
sb:have agree	0 -7 15 -6
sb:have been	-2 -10 12 0
sb:have end	0 11 0 -7
sb:have extend	0 0 8 -8
sb:have to	0 12 -10 0
sb:have until	0 -6 0 9
sb:he	-22 -10 21 0
sb:he also	0 -8 8 0
sb:he and	-8 -11 14 0
sb:he expect	0 8 -5 -3
sb:he had	-7 0 -1 6
sb:he has	0 7 -5 0
sb:he is	0 13 -11 0
sb:he say	0 8 -3 -2
sb:he sign	0 -10 14 -4
sb:he was	0 -8 9 0
sb:he would	3 5 -8 0
sb:head	0 -5 6 0
sb:head of	0 -6 6 0
sb:here	7 -20 19 -5
sb:here ,	6 -9 4 0
sb:higher	0 9 -4 -1
sb:higher duty	0 6 -3 0
sb:his	-15 1 5 0
sb:his <person>	-5 13 -2 -5
sb:his <quality>	0 -26 20 6
sb:his name	0 0 -8 8
sb:hold	-8 -3 14 -12
sb:hold a	-1 11 -8 0
sb:hold on	0 11 -7 -1
sb:hold their	0 -14 15 0
sb:holiday	0 6 -3 0
sb:home	-2 12 -17 2
sb:home from	-1 18 -9 -9
sb:hospital	0 9 -3 -5
sb:hotel	0 -5 13 -6
sb:hour	4 1 10 -30
sb:hour on	7 -13 8 -5
sb:house	0 -23 14 14
sb:house on	0 6 -3 0
sb:i	-10 -6 18 -19
sb:i am	0 12 -10 0
sb:ice	0 7 0 -5
sb:if	7 16 -22 -11
sb:if it	0 6 -3 0
sb:if the	10 -6 -1 0
sb:import	0 -6 7 0
sb:importer	0 6 -4 0
sb:impose	0 9 -6 0
sb:in	-3 -21 14 14
sb:in <month-ahead>	0 8 0 -6
sb:in <month-gone>	-2 -5 13 -7
sb:in <name>	-2 24 -14 -15
sb:in <organisation>	0 18 -14 0
sb:in <seat>	-5 7 -11 7
sb:in <span>	0 7 -14 2
sb:in a	-7 16 -11 -1
sb:in alexandria	0 -32 12 23
sb:in an	0 9 -6 -2
sb:in at	0 -1 -8 9
sb:in brief	0 15 -12 0
sb:in busan	0 2 5 -14
sb:in force	-3 24 -14 -5
sb:in geneva	-10 18 -7 -10
sb:in halifax	-1 -7 15 -6
sb:in istanbul	0 -6 16 -10
sb:in kuala	0 -1 -6 9
sb:in london	0 -10 12 0
sb:in madrid	-2 8 -6 0
sb:in mombasa	7 0 -6 0
sb:in new	-1 15 -13 0
sb:in pari	-1 -8 5 3
sb:in port	0 -6 8 0
sb:in reykjavík	0 -14 17 -1
sb:in stockholm	7 -27 11 2
sb:in the	11 8 -23 8
sb:in their	0 13 -10 -1
sb:in which	0 8 -4 0
sb:incheon	10 -7 8 -12
sb:included	0 6 -6 0
sb:increase	0 6 -5 0
sb:industry	0 -10 12 0
sb:industry ,	0 -11 12 0
sb:informed	0 -11 0 9
sb:initialled	0 -2 -11 15
sb:interview	3 0 -10 4
sb:interview on	0 -10 5 2
sb:into	-3 27 -15 -12
sb:into <name>	0 6 -4 0
sb:into force	0 9 -4 -1
sb:invited	-1 9 -5 0
sb:is	-27 -2 10 2
sb:is <number>	0 -6 9 -2
sb:is a	0 -7 -2 11
sb:is due	4 0 -6 0
sb:is found	0 -7 7 0
sb:is in	4 -13 11 -1
sb:is on	0 12 -9 -1
sb:is out	0 11 -8 0
sb:is part	0 -9 14 -3
sb:is plan	0 -5 7 0
sb:is set	0 -11 14 0
sb:is still	0 7 -5 0
sb:is the	0 19 -11 -6
sb:is their	-2 -20 7 12
sb:is to	-8 4 1 -2
sb:is up	0 8 -8 0
sb:is what	0 19 -14 -4
sb:is where	0 -8 12 -1
sb:issued	0 23 -18 -2
sb:issued on	0 16 -15 0
sb:istanbul	0 -7 17 -10
sb:it 's	0 -11 4 7
sb:it again	0 -6 8 0
sb:it at	0 9 -7 0
sb:it be	0 0 -5 8
sb:it begin	-9 0 8 -2
sb:it by	0 -10 11 0
sb:it charge	0 -10 10 0
sb:it end	0 -4 16 -14
sb:it go	0 -6 8 0
sb:it had	9 -6 -2 0
sb:it has	-1 24 -22 0
sb:it in	15 -10 -9 8
sb:it is	-10 -4 -1 13
sb:it meet	0 13 -12 0
sb:it on	-2 10 0 -11
sb:it say	0 -9 12 -3
sb:it to	0 -8 9 0
sb:it was	0 2 -10 5
sb:it would	-4 8 1 -9
sb:its	-13 17 0 -23
sb:its <office>	0 6 -2 0
sb:its <person>	0 -7 8 0
sb:its good	0 -6 6 0
sb:its own	0 13 -7 -3
sb:its truce	0 -11 12 0
sb:itself	0 6 -1 -1
sb:john	0 -14 16 0
sb:joint	-6 -24 10 18
sb:joint <organisation>	0 -25 20 3
sb:joint press	0 -31 15 18
sb:joint statement	-1 24 -26 0
sb:journalist	0 -9 -4 14
sb:jump	0 -11 11 0
sb:keep	-1 7 -12 5
sb:know	13 -5 -16 4
sb:kuala	-1 -8 1 10
sb:kuala lumpur	-1 -11 3 10
sb:land	2 9 -14 -1
sb:land in	2 7 -13 -1
sb:lapse	0 13 -8 -2
sb:lapse on	0 6 -4 0
sb:last	-13 -11 31 -13
sb:last <month-gone>	0 15 -11 -1
sb:last <span>	0 7 -1 -2
sb:last meet	0 -10 13 -2
sb:last round	0 -10 5 2
sb:last time	0 -7 10 0
sb:last until	-4 -7 2 8
sb:last week	0 -11 11 0
sb:last year	-1 12 -2 -6
sb:lasted	0 0 6 -7
sb:lasting	0 -4 6 0
sb:late	-4 -13 7 9
sb:late on	-1 -13 1 12
sb:law	0 11 -4 -4
sb:law on	0 10 -7 -1
sb:leader	-4 1 -9 13
sb:leader ,	0 -7 0 8
sb:leave	-6 -7 2 10
sb:leave the	0 -7 0 8
sb:led	0 -5 7 0
sb:led by	0 -6 8 0
sb:legal	0 15 -14 0
sb:lentil	0 8 -4 -1
sb:let	0 9 -23 14
sb:let it	0 0 -7 8
sb:let the	0 7 -5 0
sb:letter	-2 34 -23 -12
sb:letter ,	0 9 -2 -4
sb:letter of	0 6 -4 0
sb:letter to	0 8 -5 0
sb:level	0 0 7 -5
sb:levy	0 -7 9 0
sb:licence	0 -3 6 0
sb:licence ,	0 8 -7 0
sb:licence for	0 -11 12 0
sb:lift	0 10 -9 0
sb:line	0 9 -4 -1
sb:link on	0 -9 10 0
sb:lisbon	3 -31 8 19
sb:lisbon ,	0 -27 9 20
sb:lisbon on	0 -4 6 0
sb:list	0 -7 11 -3
sb:live	0 -18 24 -8
sb:london	-3 9 10 -17
sb:london ,	0 10 0 -10
sb:long	0 15 -11 0
sb:look	0 -5 12 -5
sb:look at	0 -8 12 -2
sb:lose	0 -9 8 1
sb:lose <level>	0 -15 13 2
sb:lower	0 -3 9 -7
sb:lower duty	0 7 -4 -2
sb:lumpur	-1 -11 3 10
sb:lumpur ,	0 -7 13 -8
sb:lumpur on	0 -19 0 16
sb:lunch	0 11 -7 -1
sb:m	0 10 -5 0
sb:m .	0 10 -5 0
sb:madrid	-6 -12 -6 25
sb:madrid ,	-1 -24 0 24
sb:magazine	0 7 0 -3
sb:make	-6 10 -9 1
sb:make in	0 11 -8 0
sb:maker	0 -6 7 0
sb:man in	0 11 -7 -1
sb:many	0 -10 10 0
sb:market	0 -12 19 -8
sb:matter	0 -12 15 0
sb:may	0 21 -17 -3
sb:me	0 -21 14 10
sb:mean	0 -6 -3 10
sb:meant	4 0 -14 7
sb:meant to	4 0 -14 7
sb:meanwhile	7 0 -3 -5
sb:measure	0 10 -9 0
sb:media	0 -7 13 -10
sb:mediator	0 11 -3 -4
sb:meet	-9 3 2 -4
sb:meet <name>	0 8 -18 10
sb:meet <person>	-1 3 2 -6
sb:meet <quality>	-2 0 8 -4
sb:meet again	0 10 -7 0
sb:meet for	-1 11 -11 0
sb:meet his	0 -6 8 0
sb:meet in	-1 -7 11 -2
sb:meet of	0 -3 9 -9
sb:meet on	-2 0 7 -6
sb:meet the	4 -6 0 0
sb:meet was	7 -14 0 5
sb:meet will	0 10 -7 -2
sb:meet with	0 0 -5 8
sb:member	0 20 -17 -1
sb:member state	0 9 -8 0
sb:memorandum	0 13 -8 -2
sb:men	0 0 6 -6
sb:metal	0 15 -10 -1
sb:midday	0 12 -6 -3
sb:middle	0 8 -4 0
sb:midnight	-5 -1 -15 17
sb:midnight ,	0 8 -13 4
sb:midnight on	0 -9 -11 18
sb:milk	0 -5 6 0
sb:minister ,	7 -4 -10 8
sb:minister of	0 16 -1 -18
sb:ministry	6 6 -6 -7
sb:ministry say	11 0 -2 -10
sb:minute	0 23 -14 -6
sb:minute on	0 7 -4 0
sb:mombasa	6 -2 -1 0
sb:monday	18 -5 -13 -1
sb:monday ,	11 0 -15 -1
sb:montevideo	0 -6 -8 13
sb:month	7 -7 4 -4
sb:month ,	8 -11 3 0
sb:more	6 7 -9 -6
sb:more than	8 0 -8 -2
sb:morning	-3 26 -14 -8
sb:move	0 7 -2 0
sb:mr	7 -4 2 -3
sb:mr <person>	8 -6 0 0
sb:muscat	0 1 -6 4
sb:must	0 24 -18 -2
sb:my	0 -8 0 6
sb:nagoya	0 -20 7 9
sb:name	10 2 -14 0
sb:name to	10 0 -18 4
sb:near	-3 1 -8 8
sb:need	0 11 -2 -5
sb:negotiate	-3 -6 -2 12
sb:negotiation	0 -7 12 -9
sb:negotiator	8 -5 -4 1
sb:new	-7 0 -11 19
sb:new on	0 13 -9 0
sb:new york	-2 5 1 -8
sb:newspaper	0 14 -10 -1
sb:next	10 -22 24 -26
sb:next :	0 -8 11 0
sb:next meet	0 9 -4 -5
sb:next round	10 -4 0 -6
sb:nine	-4 7 0 0
sb:no	-6 13 -14 2
sb:no .	-1 12 -2 -3
sb:no deal	0 -13 0 14
sb:nobody	0 9 -5 0
sb:none	0 0 6 -2
sb:noon	0 0 -9 4
sb:noon on	0 6 -1 -2
sb:north	0 7 -5 0
sb:northern	0 12 -8 -4
sb:not	16 -3 -10 0
sb:not ,	0 -7 0 4
sb:note	8 -12 0 7
sb:note ,	-5 -6 -11 18
sb:note ·	0 7 0 -2
sb:nothing	0 4 -15 9
sb:notice	0 11 -4 -3
sb:now	9 -12 7 -5
sb:number	0 -7 9 0
sb:of	-11 8 -3 0
sb:of <level>	-1 -3 10 -6
sb:of <name>	5 -33 -4 32
sb:of <number>	-1 20 -10 -5
sb:of <person>	0 15 -12 0
sb:of <quality>	-2 19 -10 -5
sb:of <span>	0 -12 0 13
sb:of a	5 0 3 -10
sb:of both	0 -11 7 4
sb:of kuala	0 -3 -1 6
sb:of last	0 7 0 -2
sb:of negotiation	9 1 -12 0
sb:of state	0 -9 -1 12
sb:of talk	15 -8 1 -6
sb:of tariff	10 -10 0 0
sb:of the	-16 14 -17 6
sb:of their	-1 14 -6 -6
sb:of them	0 -12 18 -4
sb:of trade	5 0 -6 0
sb:off	-9 36 -20 -20
sb:off for	0 10 -5 -2
sb:off the	-2 14 -8 -7
sb:offer	4 2 -18 7
sb:offer to	6 -4 -7 4
sb:official	2 -7 0 2
sb:oil	0 -9 -6 18
sb:old	14 -12 4 -6
sb:on <day-gone>	7 6 -19 2
sb:on <day-today>	-9 4 7 -5
sb:on <number>	0 -12 -16 26
sb:on <quality>	8 1 -12 0
sb:on a	-3 -2 11 -8
sb:on both	0 13 -11 0
sb:on each	0 0 -6 7
sb:on friday	0 12 -5 -6
sb:on its	0 -9 11 0
sb:on saturday	0 6 -3 0
sb:on steel	0 -4 6 0
sb:on sunday	0 6 -5 0
sb:on tariff	0 -8 8 0
sb:on television	0 4 -10 1
sb:on that	5 -6 0 0
sb:on the	5 -24 28 -15
sb:on to	0 10 0 -6
sb:on until	0 -6 -1 9
sb:on what	0 0 -6 6
sb:once	0 7 -3 0
sb:one	-14 0 0 2
sb:only	-1 14 -15 3
sb:open	15 -14 1 -3
sb:open in	1 -10 5 1
sb:opened	22 -21 6 -6
sb:opened on	8 -7 -3 2
sb:operator	0 13 -7 -3
sb:opinion	0 13 -4 -8
sb:or	-1 1 -12 10
sb:order	-1 -3 13 -17
sb:order ,	0 10 -10 0
sb:order on	0 -5 11 -6
sb:origin	0 -8 -1 10
sb:other	-10 4 0 0
sb:other 's	0 2 -12 6
sb:other ,	0 -4 0 7
sb:other on	0 -9 11 0
sb:our	4 24 -18 -19
sb:our <office>	0 -2 -6 8
sb:our man	0 11 -7 -1
sb:out	14 0 -12 0
sb:out in	0 8 -3 -2
sb:out of	0 -22 17 7
sb:out on	0 20 -8 -10
sb:out what	15 -7 -2 -2
sb:over	12 0 6 -21
sb:over on	0 14 -11 0
sb:over the	-2 14 -3 -7
sb:own	10 0 -6 -8
sb:own agreement	0 8 -3 -3
sb:owner	0 7 0 -2
sb:p	7 -14 11 -6
sb:p <number>	10 -19 13 -4
sb:pact	0 -9 13 -1
sb:pair	0 -10 12 0
sb:palm	0 -4 6 0
sb:palm oil	0 -4 6 0
sb:paper	-3 14 -20 7
sb:paper on	0 -3 -4 7
sb:parcel	0 -2 6 -2
sb:pari	9 -19 5 1
sb:pari on	-1 -8 5 3
sb:part	0 2 1 -8
sb:parted	-1 -6 -19 23
sb:past	0 -6 -4 11
sb:pause	0 1 -10 5
sb:pause in	0 -8 0 9
sb:pay	-4 9 0 -7
sb:pay a	0 -8 9 0
sb:pay in	0 11 -8 0
sb:peace	-2 6 0 -5
sb:pencilled	-2 -3 9 -1
sb:pencilled in	-2 -3 9 -1
sb:people	-6 12 -7 0
sb:period	0 -4 0 6
sb:period of	0 -6 0 7
sb:permit	0 -7 0 8
sb:phase	0 16 -3 -10
sb:phase one	0 13 -2 -9
sb:phone	-3 -4 14 -12
sb:phone on	0 -10 11 0
sb:place	0 -2 10 -14
sb:place in	0 -2 8 -8
sb:place on	0 8 -4 -1
sb:plan for	2 -7 4 0
sb:point	0 13 -8 -2
sb:port	-1 20 -11 -11
sb:port of	0 10 -8 -1
sb:position	11 -8 0 0
sb:post	0 -33 12 28
sb:post of	0 -24 29 -7
sb:post on	0 6 -4 0
sb:premier	-5 -8 9 0
sb:present	0 7 -3 -1
sb:presenter	0 11 -5 -4
sb:president	-10 -4 13 -10
sb:president <person>	0 27 -25 -2
sb:president donald	0 -13 18 -3
sb:president of	0 -4 9 -5
sb:press	-14 -17 10 12
sb:press conference	-10 -4 -28 29
sb:prime	0 11 -4 -7
sb:prime minister	0 11 -4 -7
sb:prolongation	0 13 -2 -8
sb:prolonged	0 -12 0 15
sb:prolonged their	0 -23 2 22
sb:promise	-1 -3 11 -8
sb:propose	0 39 -38 0
sb:propose that	0 25 -25 0
sb:province	0 6 0 -4
sb:provisional	0 -13 15 -1
sb:public	0 11 -5 -5
sb:published	-9 -5 14 -5
sb:published a	0 12 -8 -3
sb:published on	0 23 -14 -9
sb:published the	0 -21 21 0
sb:put	14 -12 4 0
sb:put a	0 -12 13 0
sb:put his	0 9 -13 3
sb:put its	0 12 -10 0
sb:put on	7 -11 3 0
sb:put their	11 0 -11 -3
sb:q	0 -21 -4 25
sb:quarrel over	0 -7 8 0
sb:quarter	0 -12 -1 14
sb:question	-2 13 -2 -14
sb:question :	0 -9 12 0
sb:radio	0 24 -14 -10
sb:rang	-1 -11 17 -7
sb:rare	0 -8 12 -3
sb:rare earth	0 -5 8 0
sb:rate	0 21 -18 0
sb:raw	0 9 -9 0
sb:reach	0 -10 10 0
sb:reach an	0 6 -3 0
sb:reach on	0 8 -2 -8
sb:read	9 -25 0 16
sb:ready	0 -11 14 -3
sb:ready to	0 -11 14 -3
sb:recall	0 10 -4 -5
sb:recall that	0 -5 9 0
sb:reciprocal	0 -4 0 6
sb:record	0 8 -2 -3
sb:reference	0 18 -17 0
sb:release	0 -23 17 10
sb:remain	0 6 -2 0
sb:remark	0 8 -2 -4
sb:report	9 2 -4 -14
sb:report ,	13 -29 17 0
sb:report that	0 14 -13 0
sb:reporter	0 3 -9 5
sb:reporter on	0 -8 -2 11
sb:representative	0 -6 0 5
sb:republic	0 -14 -3 18
sb:republic of	0 -17 -6 21
sb:rest	0 14 -12 0
sb:rest on	0 7 -7 0
sb:result	-4 15 -10 0
sb:result of	0 14 -14 0
sb:resume	-5 10 0 -14
sb:return	-6 -4 13 -6
sb:return from	-3 -2 7 0
sb:return to	0 -12 15 0
sb:reykjavík	0 -18 4 11
sb:rice	0 9 -6 0
sb:ring	0 10 -7 0
sb:rise	0 10 -13 0
sb:rise <level>	0 7 -4 0
sb:robert	-1 -6 5 1
sb:room	0 6 -1 -2
sb:rosario	0 19 -16 -4
sb:rosario ,	0 12 -11 0
sb:round	4 0 -7 3
sb:round ,	0 0 7 -6
sb:round in	-7 -3 0 12
sb:round of	5 18 -17 -8
sb:round on	0 12 -7 -4
sb:round will	0 14 -14 0
sb:rule	-1 -10 7 5
sb:rule of	0 -8 0 10
sb:rule on	0 6 -5 0
sb:run	-5 39 -16 -24
sb:run out	0 19 -6 -10
sb:s	6 -11 9 -6
sb:s &	8 -15 11 -5
sb:salmon	0 -4 0 7
sb:samarkand	0 -24 0 25
sb:same	0 23 -30 7
sb:saturday	-2 4 -12 4
sb:saturday ,	0 17 -8 -6
sb:say	-1 -4 6 -2
sb:say <name>	0 11 -7 -3
sb:say after	0 -16 20 -2
sb:say he	1 -14 11 0
sb:say in	0 0 -13 13
sb:say the	0 -9 12 0
sb:say to	0 -11 -2 14
sb:second	-8 5 0 0
sb:second day	-2 0 -5 9
sb:second meet	0 -5 8 -1
sb:second round	0 12 -14 1
sb:secretary	4 -28 9 9
sb:secretary of	9 -11 -13 10
sb:secretary scott	0 -8 3 4
sb:section	0 6 -2 0
sb:see	-9 14 -4 -10
sb:see <person>	0 11 -9 0
sb:sell	0 -11 12 0
sb:send	0 -7 1 3
sb:separate	0 -13 0 14
sb:session	-2 -16 5 12
sb:set	12 -20 13 -3
sb:set for	-1 -15 18 0
sb:set out	14 -12 0 0
sb:shall	-5 -2 15 -12
sb:shall be	0 -13 15 0
sb:shanghai	0 8 -4 -1
sb:she	0 11 -7 -1
sb:sheet	-5 4 7 -15
sb:shelve	0 -7 8 0
sb:ship	-1 23 -16 -3
sb:shook	-2 -10 17 -4
sb:shook hand	-2 -4 11 -3
sb:short	0 14 -17 2
sb:should	14 -10 0 0
sb:show	0 14 -10 -1
sb:side	-11 10 -6 0
sb:side ,	0 0 -7 9
sb:side had	-1 6 -3 0
sb:side meet	0 11 -10 0
sb:side of	0 -1 7 -4
sb:side will	0 -6 6 0
sb:sign	-4 7 -3 -4
sb:sign ,	0 -12 14 -1
sb:sign an	0 -2 13 -15
sb:sign by	0 7 -1 -5
sb:sign for	0 -3 -4 8
sb:sign on	0 -9 4 7
sb:sign the	1 16 -22 0
sb:signature	0 2 -19 8
sb:signature ,	0 -11 0 13
sb:since	3 -9 3 3
sb:since <day-gone>	0 -4 -5 10
sb:since <month-gone>	0 -14 8 7
sb:sir	3 16 -13 -11
sb:sir ,	0 15 -11 -3
sb:sit	6 -18 15 -4
sb:sit down	6 6 -9 -5
sb:sit in	0 -13 8 5
sb:sit of	0 -11 12 0
sb:sit on	0 1 -7 1
sb:six	0 -15 4 10
sb:sixth round	1 -6 0 2
sb:sleep	10 -7 0 -5
sb:small	0 11 -8 -2
sb:so in	1 0 -6 2
sb:so that	0 -4 7 0
sb:social	0 6 0 -6
sb:south	0 -5 0 8
sb:soybean	0 -7 10 -1
sb:speak	-2 10 -5 -7
sb:speak of	0 11 -10 0
sb:special	0 8 -4 0
sb:spent	0 -2 9 -6
sb:spoke	-6 -10 14 0
sb:spoke by	-1 -32 37 -5
sb:spoke of	0 10 -9 0
sb:spoke on	0 12 -10 0
sb:spoke with	0 -10 10 0
sb:spoken	0 -18 20 0
sb:spoken by	0 -8 9 0
sb:spring	0 -11 12 0
sb:spring ,	0 -11 12 0
sb:st	0 -10 11 0
sb:stand	0 10 -6 0
sb:standstill	-2 16 -18 0
sb:start on	-6 0 9 -9
sb:state	-7 9 -27 22
sb:state visit	-4 17 -14 -1
sb:statement	-4 17 -7 -9
sb:statement ,	0 -13 17 -4
sb:statement of	0 18 -12 -7
sb:statement on	0 0 -6 7
sb:stay	0 -12 -3 16
sb:still	0 26 -22 -2
sb:stockholm	6 -9 0 1
sb:stockholm ,	-8 -3 11 -1
sb:stockholm on	4 -14 8 0
sb:stop	0 8 0 -6
sb:strike	0 2 6 -15
sb:strike in	0 -6 9 -2
sb:subject	0 -5 8 0
sb:such	0 -19 15 3
sb:sugar	0 -3 -3 7
sb:summit	-8 -3 6 0
sb:summit in	-3 22 -16 -3
sb:summit of	0 -16 11 7
sb:sunday	-2 -5 -21 19
sb:sunday ,	0 -2 -13 12
sb:surabaya	0 -5 8 -1
sb:surcharge	0 7 -4 0
sb:suspend	0 30 -21 -8
sb:suspension	0 0 6 -8
sb:suspension is	0 -6 7 0
sb:table	-8 -3 0 6
sb:take	-10 -5 4 6
sb:take effect	0 22 -16 -5
sb:take place	0 -4 12 -13
sb:talk	16 0 -3 -9
sb:talk ,	30 -15 -4 -10
sb:talk at	0 -15 14 0
sb:talk between	-7 0 0 3
sb:talk in	4 3 -11 4
sb:talk is	0 26 -25 0
sb:talk on	0 3 15 -21
sb:talk that	4 -10 -3 6
sb:talk will	0 -4 8 -1
sb:talk with	3 21 -8 -27
sb:talked	5 -20 12 0
sb:talking	0 0 -9 9
sb:tangier	0 3 -10 6
sb:tariff	0 0 -5 8
sb:tariff of	0 -11 14 0
sb:tariff on	0 21 -13 -4
sb:tariff talk	8 -3 -3 0
sb:tariff truce	-2 -12 0 13
sb:tax	0 -6 6 0
sb:tax on	0 -7 7 0
sb:tea	0 9 0 -9
sb:team	3 -11 12 -6
sb:technical	5 4 -1 -13
sb:telephone	-7 -12 21 -17
sb:telephone on	-2 -6 12 -7
sb:telephoned	10 -22 13 0
sb:television	-2 6 -14 7
sb:television interview	0 -11 0 12
sb:television on	0 7 0 -4
sb:tell	-8 7 0 -5
sb:tell <organisation>	0 4 0 -6
sb:tell <person>	0 6 -3 0
sb:tell a	0 13 -9 -3
sb:tell me	0 9 -7 0
sb:tell reporter	0 -2 -2 8
sb:tell the	0 -13 18 -6
sb:tell to	0 -6 0 8
sb:tell us	0 7 -4 0
sb:ten	0 10 -6 -1
sb:tenth	0 -9 0 7
sb:term	15 -12 2 0
sb:terminal	0 6 -3 0
sb:text	15 -7 -19 5
sb:textile	0 0 -7 5
sb:than	7 -2 0 -4
sb:that	-1 -1 9 -11
sb:that 's	9 -11 0 1
sb:that ,	0 11 -4 -6
sb:that <name>	0 -4 -11 14
sb:that <person>	-1 -15 25 -11
sb:that <quality>	0 -5 6 0
sb:that <seat>	0 -13 14 0
sb:that a	0 -11 11 0
sb:that an	0 -7 0 9
sb:that begin	0 -8 4 0
sb:that both	-1 10 -4 -1
sb:that end	0 7 -8 0
sb:that had	8 6 -10 -6
sb:that he	0 25 -18 -9
sb:that is	0 10 -5 -5
sb:that the	-12 -1 7 -1
sb:that their	0 6 -3 -2
sb:that truce	0 -5 6 0
sb:that was	6 -3 0 -2
sb:that we	0 15 -15 0
sb:that were	0 8 -6 0
sb:that would	0 13 -13 0
sb:the	2 9 -10 -1
sb:the <level>	6 -11 6 0
sb:the <name>	-23 -20 20 8
sb:the <number>	-4 6 -8 3
sb:the <office>	11 -21 14 0
sb:the <organisation>	6 22 -37 4
sb:the <person>	0 -7 -1 8
sb:the <quality>	9 -4 -3 1
sb:the <seat>	-13 -15 31 -20
sb:the accord	0 -13 0 11
sb:the agreement	0 -4 11 -6
sb:the announcement	0 6 -8 1
sb:the apec	0 43 -42 0
sb:the arrangement	0 2 -6 5
sb:the call	0 -11 0 13
sb:the clock	0 7 0 -4
sb:the close	4 -7 -11 12
sb:the company	0 -2 -5 7
sb:the consensu	0 -15 17 -1
sb:the deal	0 10 0 -14
sb:the delegation	-2 -16 0 16
sb:the duty	0 6 0 -5
sb:the end	9 -3 -7 0
sb:the evening	0 -8 11 0
sb:the extension	-1 -2 15 -16
sb:the fact	0 11 -6 0
sb:the final	0 8 -7 0
sb:the first	7 0 0 -5
sb:the fourth	5 -30 20 6
sb:the framework	0 10 -10 0
sb:the geneva	0 12 -9 -3
sb:the great	-4 10 -3 -6
sb:the joint	0 -18 2 19
sb:the last	0 3 4 -10
sb:the list	0 -13 14 0
sb:the lower	0 10 -6 -4
sb:the matter	0 -9 11 0
sb:the measure	0 7 -6 0
sb:the mediator	0 7 -2 0
sb:the meet	5 -16 -9 24
sb:the middle	0 6 -3 0
sb:the morning	0 11 -5 -3
sb:the new	0 5 -14 7
sb:the next	9 4 -5 -12
sb:the northern	0 10 -7 -1
sb:the number	0 6 -5 0
sb:the old	14 -13 0 0
sb:the one	0 -12 14 0
sb:the order	0 -16 18 0
sb:the pair	0 -10 12 0
sb:the paper	0 1 -6 4
sb:the pause	0 -2 -4 7
sb:the people	-4 8 -2 -6
sb:the president	-1 -21 27 -6
sb:the press	0 -10 13 -4
sb:the quarrel	0 -9 9 0
sb:the republic	0 -19 -4 22
sb:the rise	0 9 -6 0
sb:the round	0 8 -15 3
sb:the s	10 -19 13 -4
sb:the same	0 23 -30 7
sb:the second	-7 10 -8 2
sb:the sixth	1 -15 10 0
sb:the standstill	-1 19 -14 0
sb:the state	0 20 -21 0
sb:the step	0 -8 7 0
sb:the summit	-3 -3 10 -2
sb:the suspension	0 0 6 -7
sb:the table	-7 -13 10 8
sb:the talk	8 -13 0 5
sb:the tariff	0 -2 -9 12
sb:the telephone	0 20 -18 0
sb:the text	15 -10 -11 0
sb:the third	0 -10 3 7
sb:the trade	0 24 -9 -16
sb:the truce	-8 16 0 -15
sb:the two	-3 -23 26 0
sb:the understanding	7 -21 18 -9
sb:the visit	8 -21 16 -1
sb:the way	0 6 -4 0
sb:the week	0 -2 -16 16
sb:their	-10 -2 7 0
sb:their <office>	0 -8 -3 13
sb:their dispute	0 4 5 -10
sb:their first	-2 -18 20 0
sb:their tariff	0 -18 6 15
sb:their third	-1 -7 -5 14
sb:their truce	-2 -8 14 -2
sb:them	-7 -12 14 2
sb:them ,	0 -19 10 11
sb:them at	0 -12 13 0
sb:them in	0 -7 12 -2
sb:them on	0 12 -10 0
sb:then	6 -23 25 -15
sb:then ,	0 10 -6 -2
sb:then the	0 -20 22 0
sb:there	8 1 -4 -6
sb:there 's	-3 24 -21 0
sb:there ,	0 8 0 -7
sb:there is	0 1 -11 6
sb:there on	17 -24 10 -6
sb:there until	0 -2 -1 7
sb:there will	0 -16 20 -3
sb:these	0 11 -9 0
sb:they	9 -24 21 -5
sb:they agree	0 20 -13 -12
sb:they are	8 -19 3 7
sb:they go	0 -1 8 -4
sb:they had	6 -2 0 -2
sb:they have	8 -20 -3 18
sb:they meet	-2 -9 16 -3
sb:they were	-2 20 -16 -1
sb:they will	6 -22 21 -7
sb:they would	0 -5 8 0
sb:they'll	0 0 -6 7
sb:they're	0 -8 9 0
sb:they've	9 -13 3 0
sb:thi	11 -17 4 5
sb:thi is	0 -14 3 10
sb:third	8 -9 -14 19
sb:third time	11 0 -11 0
sb:thread	0 10 -4 -2
sb:threaten	0 1 -17 9
sb:threaten to	0 -8 0 10
sb:three	-6 -14 23 -4
sb:three ,	0 1 -15 9
sb:three round	0 -4 9 -2
sb:through	0 -3 -1 8
sb:thu	0 -17 20 -2
sb:thursday	-12 1 9 -6
sb:thursday ,	-3 0 8 -13
sb:tiktok	0 -10 1 10
sb:till	0 -5 -10 12
sb:time	5 9 -3 -17
sb:time ,	0 13 0 -10
sb:to	-15 10 -6 1
sb:to <day-ahead>	0 -6 1 3
sb:to <day-gone>	0 -16 20 -5
sb:to <name>	0 7 -10 1
sb:to <number>	0 7 -4 0
sb:to <person>	0 8 -7 0
sb:to <seat>	24 -11 -6 -1
sb:to a	0 2 2 -8
sb:to an	0 10 -9 0
sb:to be	4 7 -9 -7
sb:to begin	-5 0 8 -3
sb:to come	0 6 -4 0
sb:to extend	0 9 -1 -5
sb:to go	0 -5 0 7
sb:to have	0 7 -1 -3
sb:to hold	0 -17 18 0
sb:to it	6 6 -10 -3
sb:to its	0 5 -7 0
sb:to keep	0 0 -6 7
sb:to look	0 -6 9 -1
sb:to meet	-3 -15 23 -7
sb:to midnight	0 -19 0 20
sb:to prepare	2 -17 10 2
sb:to see	0 18 -16 0
sb:to settle	6 -4 -8 5
sb:to sign	0 17 -6 -11
sb:to sit	-4 18 -6 -9
sb:to start	0 -4 9 -3
sb:to take	0 -3 6 0
sb:to the	-1 -8 11 -3
sb:together in	0 -6 8 0
sb:town	9 -20 -5 17
sb:town ,	0 -17 -1 20
sb:trade	-10 -2 0 8
sb:trade ,	0 4 -10 3
sb:trade agreement	-1 11 -11 0
sb:trade and	0 -11 13 0
sb:trade ministry	0 1 2 -6
sb:trade representative	0 -9 1 6
sb:trade secretary	0 -3 8 -1
sb:trade talk	2 0 -8 4
sb:transcript	0 -5 -15 16
sb:transcript ,	0 9 -2 -4
sb:transcript of	0 -14 -1 16
sb:translated	0 -6 14 -9
sb:translation	0 6 -3 -2
sb:travel	15 -11 0 -2
sb:travel to	12 -11 0 0
sb:treaty	0 -9 12 -4
sb:tromsø	0 -6 6 0
sb:truce	-8 -4 20 -13
sb:truce ,	0 22 -13 -5
sb:truce between	7 24 -22 -22
sb:truce by	0 -15 11 2
sb:truce from	0 6 0 -4
sb:truce hold	0 -20 20 0
sb:truce of	0 9 -5 -1
sb:truce on	0 -12 10 2
sb:truce over	0 2 12 -15
sb:truce that	0 -1 -3 6
sb:truce until	0 -4 6 0
sb:truce with	0 -9 9 0
sb:trump	0 -14 19 -3
sb:tuesday	1 -8 2 3
sb:tuesday ,	7 -7 0 2
sb:turnberry	0 -18 30 -19
sb:two	-12 -11 20 -8
sb:two country	8 4 -10 -4
sb:two delegation	0 -20 0 17
sb:two government	0 5 0 -7
sb:two leader	0 10 -9 0
sb:two men	0 -8 9 0
sb:two of	0 -16 1 15
sb:two president	0 -7 0 7
sb:two side	0 -4 8 -3
sb:two will	0 -7 8 0
sb:under	-10 4 3 -2
sb:under a	0 -15 17 0
sb:under an	0 -1 -7 8
sb:under the	-2 2 4 -6
sb:understanding	7 -20 17 -9
sb:unless	0 -12 15 -4
sb:until	-26 -5 -10 25
sb:until the	0 14 -8 -4
sb:until then	0 -22 23 0
sb:up	-16 1 3 0
sb:up <level>	0 -5 6 0
sb:up by	0 9 -8 0
sb:up on	0 16 -11 -5
sb:up to	0 11 -7 -2
sb:updated	0 12 -4 -3
sb:us	0 14 -7 -5
sb:use	-1 -1 -1 7
sb:valid	0 9 0 -4
sb:valparaíso	0 -23 7 17
sb:version	0 17 -17 0
sb:vessel	0 8 -6 0
sb:video	-5 -26 34 -8
sb:video call	0 -10 11 0
sb:video link	0 -8 9 0
sb:video on	0 -10 10 0
sb:vienna	0 -6 3 3
sb:visit	-2 -2 11 -11
sb:visit ,	-3 13 -9 -1
sb:visit to	3 -9 10 -4
sb:vote	0 16 -11 0
sb:waiting	0 7 -2 -2
sb:war	0 0 3 -6
sb:was	9 -14 5 4
sb:was <number>	0 9 -8 0
sb:was agree	0 0 11 -16
sb:was announce	0 -15 12 1
sb:was conclude	0 0 8 -9
sb:was hold	0 8 -5 -2
sb:was in	-4 -12 24 -11
sb:was not	12 -15 2 0
sb:was plan	0 -11 13 0
sb:was published	0 7 -6 0
sb:was put	0 -5 7 0
sb:was reach	0 10 -3 -9
sb:was sign	0 7 -31 9
sb:was the	5 -10 8 -3
sb:was to	0 28 -29 -5
sb:way	-5 11 -13 5
sb:we	20 -4 -11 -4
sb:we are	0 13 -4 -5
sb:we had	14 -10 -5 0
sb:we have	9 -10 -2 6
sb:we know	0 6 -5 0
sb:we shall	0 8 0 -6
sb:wednesday	16 -9 4 -10
sb:wednesday ,	-2 6 4 -12
sb:week	-8 0 -8 14
sb:week ;	0 0 -6 4
sb:week ago	0 6 -4 0
sb:week in	0 6 -4 0
sb:week of	0 13 -13 0
sb:weekend	0 -1 9 -5
sb:weekly	0 11 -4 -3
sb:weekly ,	0 6 -2 0
sb:welcome	0 -2 -10 11
sb:were	-14 14 5 -28
sb:were hold	0 -7 9 0
sb:were to	-6 -5 12 -2
sb:what <person>	0 -14 18 -3
sb:what change	0 11 -5 -1
sb:what come	0 -1 -3 6
sb:what happen	0 10 -6 0
sb:what is	0 8 -4 0
sb:what the	0 22 -18 -5
sb:what was	0 -21 0 23
sb:what we	0 9 -2 -2
sb:when the	0 -14 0 10
sb:where	1 -15 16 -5
sb:where <person>	3 15 -14 -3
sb:where he	0 -13 15 0
sb:where the	3 -36 31 0
sb:where they	0 6 -2 -2
sb:whether	0 9 -8 0
sb:which	-8 -8 12 1
sb:which both	0 -25 25 0
sb:which end	0 -9 0 11
sb:which is	0 7 -4 0
sb:which meet	0 9 -9 0
sb:which the	0 -10 5 5
sb:which was	-2 5 2 -9
sb:which would	0 6 -4 0
sb:who	-15 23 -2 -23
sb:who sign	0 14 -9 -5
sb:will	-19 -3 19 -18
sb:will be	-9 4 -2 2
sb:will begin	0 12 -10 0
sb:will discuss	0 -14 7 5
sb:will go	0 6 -7 0
sb:will have	0 9 -5 -1
sb:will meet	-3 14 -9 -4
sb:will not	0 11 -3 -5
sb:will now	0 -12 14 0
sb:will pay	0 -5 7 0
sb:will put	0 -6 6 0
sb:will raise	0 -11 6 3
sb:will sign	0 10 -9 0
sb:will speak	0 -7 9 0
sb:will take	0 -10 12 -1
sb:window	0 11 -6 -2
sb:wire	0 4 -6 2
sb:wish	0 -5 6 0
sb:wish to	0 -5 6 0
sb:with	-1 -8 18 -14
sb:with <name>	-12 -17 18 4
sb:with <person>	20 -31 8 1
sb:with <quality>	0 -11 13 0
sb:with <seat>	-6 12 -1 -11
sb:with a	-4 4 5 -6
sb:with his	0 -13 16 0
sb:with the	0 12 -11 -4
sb:without	0 17 -14 0
sb:work	0 25 -11 -14
sb:worked	9 -22 9 5
sb:working	0 -20 22 0
sb:working <organisation>	0 -8 9 0
sb:world	0 15 -6 -4
sb:would	0 10 1 -30
sb:would go	8 -2 0 -2
sb:would have	-2 24 -16 -6
sb:would meet	4 -9 1 0
sb:would put	0 6 -6 0
sb:would take	0 6 -6 0
sb:write	0 5 2 -12
sb:year	-3 0 8 -6
sb:year ago	0 -9 11 0
sb:yes	-8 -2 15 -7
sb:yes ,	-7 -6 17 -6
sb:yet	0 6 -4 0
sb:york	-2 5 1 -8
sb:york ,	2 0 3 -11
sb:you	-9 1 4 -3
sb:your	-3 22 -12 -5
sb:zurich	0 17 -14 -1
sb:|	0 11 -6 -5
sb:·	10 19 -27 -26
sb:· friday	0 7 -5 0
sb:· monday	0 9 0 -5
sb:—	9 6 -6 -6
sb:— <name>	0 -11 18 -7
sb:— <office>	0 14 -11 -4
sb:— <person>	0 -11 -11 23
sb:— <quality>	0 0 -6 5
sb:— <seat>	0 -15 -3 19
sb:— for	0 11 -5 -4
sb:— monday	16 -6 0 -14
sb:— the	-2 6 0 -4
sb:— tuesday	0 8 -3 -1
sb:•	0 -6 3 2
sent:calls	-18 -31 52 -42
sent:coming	-20 -6 15 2
sent:ended	-10 -6 -6 19
sent:experts	13 -21 -2 13
sent:m=arrive	-8 -7 0 12
sent:m=arrived	4 1 -16 5
sent:m=arrives	0 16 -17 0
sent:m=assembly	0 18 -10 -5
sent:m=bargain	0 -14 16 0
sent:m=broke off	-3 0 -9 10
sent:m=broke up	-1 -2 10 -4
sent:m=came	3 -5 -2 6
sent:m=closed	-9 0 -22 20
sent:m=come	2 15 -2 -20
sent:m=comes	0 -6 6 0
sent:m=conference	-13 -5 -6 16
sent:m=consultations	-2 -27 -1 26
sent:m=delegation	-4 -25 29 3
sent:m=delegations	9 -33 9 16
sent:m=dialogue	0 -10 0 12
sent:m=dinner	0 4 0 -8
sent:m=edition	-2 23 -8 -15
sent:m=ended	-12 1 -8 12
sent:m=expected	1 10 -6 -12
sent:m=flew	-7 8 -9 2
sent:m=flies	1 -10 4 4
sent:m=go	-2 18 -33 10
sent:m=goes	0 -10 15 -4
sent:m=guest	0 24 -19 -5
sent:m=handshake	-2 -5 -4 12
sent:m=here	7 -29 25 -2
sent:m=host	-5 33 -25 -2
sent:m=invitation	0 -2 7 -5
sent:m=invited	-3 17 -11 -3
sent:m=landed	2 8 -13 -2
sent:m=lunch	6 3 -9 -2
sent:m=meet	0 -4 7 -5
sent:m=meeting	-17 -11 12 8
sent:m=meetings	0 8 -7 0
sent:m=meets	-4 4 -8 7
sent:m=met	-15 12 -1 -8
sent:m=negotiate	0 -5 9 -1
sent:m=negotiated	0 -7 0 9
sent:m=negotiations	10 -7 2 -2
sent:m=negotiator	-2 9 0 -6
sent:m=negotiators	5 6 -19 6
sent:m=parted	-1 -9 -13 21
sent:m=receive	0 18 -14 -1
sent:m=received	0 -9 17 -13
sent:m=receives	-1 -4 11 -5
sent:m=rose	3 16 -18 -6
sent:m=round	8 -10 -4 10
sent:m=rounds	-2 23 -4 -26
sent:m=sat	15 -7 1 -12
sent:m=session	-4 -14 -5 23
sent:m=settled	11 -10 14 -22
sent:m=shook hands	-4 9 0 -9
sent:m=signed	-11 -6 -1 13
sent:m=sit	1 -8 6 0
sent:m=spent	-1 -4 16 -11
sent:m=stop	0 12 -7 -2
sent:m=summit	-12 0 2 3
sent:m=table	-1 -12 18 -4
sent:m=talk	-1 3 0 -7
sent:m=talked	4 -19 15 0
sent:m=talking	12 -15 0 2
sent:m=talks	12 3 -16 4
sent:m=there	9 0 -13 4
sent:m=time	-3 9 -3 -5
sent:m=to see	0 19 -15 -1
sent:m=travels	13 -18 4 -1
sent:m=where	-1 -8 8 0
sent:meets	4 -26 13 17
sent:running	9 -6 -3 2
sent:summit	5 -15 22 -15
sent:wished	1 21 -30 6
sides=0	-15 36 -18 -19
sides=1	0 -6 7 -1
sides=2	-1 -5 14 -8
sides=3	2 -26 -6 32
sides=4	12 18 -18 -14
t0=future	-8 -1 2 4
t0=future-not	0 -10 11 0
t0=future-passive	-1 14 -8 -8
t0=modal	2 9 -2 -27
t0=modal-passive	0 15 -7 -5
t0=past	-14 8 -3 0
t0=past-passive	-22 -5 4 7
t0=perfect	9 -1 -4 -3
t0=perfect-passive	-2 -9 16 -3
t0=pluperfect	8 -10 -4 9
t0=pluperfect-passive	7 1 -11 0
t0=present	-6 7 0 -6
t0=present-not	10 -7 0 0
t0=present-passive	-16 6 0 -4
t1=future	-7 0 1 2
t1=future-not	0 -10 11 0
t1=future-passive	-1 14 -8 -8
t1=gerund	13 5 -10 -6
t1=infinitive	0 27 -22 -8
t1=modal	2 3 3 -27
t1=modal-passive	0 15 -7 -5
t1=past	-16 4 0 3
t1=past-passive	-21 -3 2 8
t1=perfect	9 -6 0 -2
t1=perfect-passive	-2 -9 16 -3
t1=pluperfect	8 -12 -3 10
t1=pluperfect-passive	7 0 -11 0
t1=present	-4 9 -4 -3
t1=present-not	10 -7 0 0
t1=present-passive	-16 6 0 -4
t2=gerund	-11 0 13 -14
t2=infinitive	-2 6 -4 0
t2=modal	0 10 -5 -1
t2=participle-passive	12 -16 -3 9
t2=past	-7 12 2 -16
t2=past-passive	0 6 -2 -1
t2=perfect	-1 13 -6 0
t2=present	-2 1 -6 7
t2=present-not	0 -7 10 -1
third-side	-4 -9 -8 25
top	-5 2 -17 18
town-l	8 1 3 -10
town-none	-2 21 -14 -9
town-r	-45 -2 8 8
town=l0	6 -18 6 8
town=l1	17 -26 30 -19
town=l2	-15 21 -18 4
town=l3	-23 34 -17 -12
town=l4	11 6 -23 4
town=l5	3 14 -8 -15
town=r0	-4 18 -17 0
town=r1	-23 -22 36 -14
town=r2	-9 -1 -1 8
town=r3	-21 14 -23 11
towns=0	-1 18 -11 -8
towns=2	-12 3 4 -5
towns=4	-12 -3 3 7
towns=5	-2 6 -7 1
tri:day day-none no-word	-12 8 -4 3
tri:day day-none part:sure	1 1 4 -12
tri:day day-none sent:sure	-11 -8 11 2
tri:day day=l0 no-word	0 12 -6 -3
tri:day day=l1 no-word	0 0 -25 13
tri:day day=l1 sent:sure	2 -12 0 10
tri:day day=l2 no-word	-14 10 -1 -1
tri:day day=l2 part:sure	-5 -14 5 11
tri:day day=l2 prev:sure	2 -9 9 -1
tri:day day=l2 sent:sure	-1 8 -4 0
tri:day day=l3 part:sure	-6 0 2 0
tri:day day=l3 prev:sure	-9 -11 12 3
tri:day day=l3 sent:sure	0 17 -16 -5
tri:day day=l4 no-word	-4 2 7 -14
tri:day day=l4 part:sure	3 1 -13 6
tri:day day=l4 prev:sure	-2 7 -1 -1
tri:day day=l4 sent:sure	-7 5 4 -7
tri:day day=l5 no-word	0 0 9 -14
tri:day day=l5 part:sure	6 -10 10 -4
tri:day day=l5 sent:sure	0 0 -8 6
tri:day day=r0 no-word	-2 18 -6 -5
tri:day day=r0 part:sure	-2 -8 7 2
tri:day day=r1 no-word	10 3 -6 -16
tri:day day=r1 sent:sure	13 -7 -4 -1
tri:day day=r2 prev:sure	9 -13 7 -5
tri:day day=r2 sent:sure	-4 17 -15 0
tri:day day=r3 no-word	-12 2 -4 5
tri:day day=r3 part:sure	-6 3 3 -4
tri:day day=r3 prev:sure	5 0 2 -14
tri:day day=r3 sent:sure	0 -16 7 6
tri:day day=r4 no-word	-14 10 6 -13
tri:day day=r4 part:sure	-2 -9 11 0
tri:day day=r4 prev:sure	3 2 -1 -6
tri:day day=r4 sent:sure	5 8 -18 0
tri:day day=r5 no-word	-2 0 11 -21
tri:day day=r5 sent:sure	-4 4 -11 7
tri:l=( day day-none	0 -7 13 -5
tri:l=( day day=l0	0 7 -5 0
tri:l=( day no-word	0 0 6 -7
tri:l=( day-none no-word	0 -6 11 -5
tri:l=<begin> day day-none	2 -6 8 -2
tri:l=<begin> day day=r1	-11 16 -2 0
tri:l=<begin> day day=r4	0 -2 6 -2
tri:l=<begin> day no-word	4 -12 9 2
tri:l=<begin> day part:sure	1 -17 9 3
tri:l=<begin> day prev:sure	-26 47 -32 -10
tri:l=<begin> day sent:sure	0 0 8 -10
tri:l=<begin> day-none no-word	10 -19 14 3
tri:l=<begin> day-none part:sure	1 -17 9 3
tri:l=<begin> day-none prev:sure	-26 46 -32 -10
tri:l=<begin> day-none sent:sure	0 10 -2 -6
tri:l=<begin> day=r1 no-word	-10 15 -2 0
tri:l=<begin> day=r4 no-word	0 6 -5 0
tri:l=a day day-none	-4 12 -4 -2
tri:l=a day day=l1	15 -9 -4 -3
tri:l=a day no-word	5 4 -9 -6
tri:l=a day-none no-word	-4 12 -3 -2
tri:l=a day=l1 no-word	9 -4 -3 -1
tri:l=after day day-none	0 18 -11 -4
tri:l=after day no-word	0 13 -7 -2
tri:l=after day-none no-word	0 12 -7 -2
tri:l=again day no-word	-1 0 -2 6
tri:l=agreed day day-none	0 1 -8 5
tri:l=agreed day no-word	0 -5 -1 9
tri:l=and day day-none	-1 12 -3 -6
tri:l=and day day=l1	-7 -3 -4 14
tri:l=and day-none no-word	0 7 -1 -2
tri:l=as day day-none	0 7 -4 0
tri:l=as day no-word	0 7 -4 0
tri:l=as day-none no-word	0 6 -4 0
tri:l=back day no-word	0 7 -1 -4
tri:l=before day day-none	0 10 -6 0
tri:l=before day no-word	0 9 -4 0
tri:l=before day-none no-word	0 6 -3 0
tri:l=beijing, day day-none	-6 16 0 -12
tri:l=beijing, day day=r4	0 9 -5 0
tri:l=beijing, day no-word	0 9 0 -11
tri:l=beijing, day sent:sure	-6 0 5 0
tri:l=beijing, day-none no-word	0 10 -6 -1
tri:l=bern, day no-word	0 11 -2 -6
tri:l=brussels, day day-none	0 -8 -15 17
tri:l=brussels, day no-word	0 -1 -20 13
tri:l=brussels, day-none no-word	0 -8 -15 17
tri:l=by day day-none	6 12 -19 -7
tri:l=by day no-word	7 10 -19 -6
tri:l=by day-none no-word	8 6 -15 -5
tri:l=call, day day-none	0 6 -4 0
tri:l=call, day no-word	0 6 -4 0
tri:l=call, day-none no-word	0 6 -4 0
tri:l=cent day no-word	0 -6 7 0
tri:l=changed day day-none	0 7 -2 0
tri:l=changed day no-word	0 7 -2 0
tri:l=changed day-none no-word	0 7 -2 0
tri:l=date: day day-none	0 8 -3 -1
tri:l=date: day no-word	0 8 -3 -1
tri:l=date: day-none no-word	0 8 -3 -1
tri:l=days, day day-none	-4 -7 14 -3
tri:l=delhi, day no-word	0 12 -6 -5
tri:l=due day day-none	0 13 -6 -5
tri:l=ended day day-none	10 -5 0 -2
tri:l=ended day no-word	9 -5 0 -2
tri:l=ended day-none no-word	10 -5 0 -2
tri:l=ends day day-none	-1 0 -7 8
tri:l=for day day-none	11 -3 1 -17
tri:l=for day no-word	19 -4 -12 -6
tri:l=for day part:sure	-8 2 2 -2
tri:l=for day prev:sure	-6 -8 15 -1
tri:l=for day sent:sure	5 -10 8 -2
tri:l=for day-none no-word	20 -7 -9 -5
tri:l=for day-none part:sure	-8 9 -3 -2
tri:l=for day-none prev:sure	-2 -7 12 0
tri:l=for day-none sent:sure	-1 0 6 -1
tri:l=friday day day-none	-2 -8 -7 14
tri:l=friday day no-word	0 3 -6 0
tri:l=friday day-none no-word	0 3 -6 0
tri:l=friday, day day-none	-1 7 4 -15
tri:l=friday, day no-word	-1 2 4 -10
tri:l=friday, day-none no-word	-1 1 5 -10
tri:l=from day day-none	-8 0 15 -18
tri:l=from day day=l3	0 6 -3 0
tri:l=from day day=r1	15 -5 -9 -2
tri:l=from day day=r3	0 -5 6 0
tri:l=from day no-word	1 13 -6 -14
tri:l=from day part:sure	-6 -15 22 -1
tri:l=from day prev:sure	6 2 -9 0
tri:l=from day-none no-word	-15 15 -1 -7
tri:l=from day-none part:sure	-5 -15 22 -1
tri:l=from day-none prev:sure	6 2 -9 0
tri:l=from day-none sent:sure	-1 -5 10 -2
tri:l=from day=r1 no-word	12 -7 -5 0
tri:l=from day=r3 no-word	0 -6 7 0
tri:l=geneva day day-none	0 16 -9 -6
tri:l=geneva, day day=r4	0 -7 -1 11
tri:l=geneva, day sent:sure	-1 7 -15 6
tri:l=geneva, day=r4 sent:sure	0 -7 -1 11
tri:l=goods day day-none	7 -6 0 0
tri:l=hague, day no-word	0 7 -1 -2
tri:l=has day no-word	0 -5 6 0
tri:l=in day no-word	0 8 0 -3
tri:l=is day no-word	0 18 -14 0
tri:l=is day-none no-word	0 16 -13 0
tri:l=it day day-none	0 -6 0 8
tri:l=it day no-word	0 -5 0 7
tri:l=it day-none no-word	0 -7 0 8
tri:l=lumpur, day day-none	0 8 -3 -4
tri:l=lumpur, day no-word	0 7 -7 0
tri:l=lusaka, day day-none	0 24 -15 -12
tri:l=lusaka, day no-word	0 6 0 -3
tri:l=madrid, day no-word	0 0 9 -10
tri:l=meets day day-none	0 14 -13 0
tri:l=meets day part:sure	0 14 -13 0
tri:l=meets day-none part:sure	0 14 -13 0
tri:l=met day day-none	0 -7 8 0
tri:l=met day part:sure	0 -7 8 0
tri:l=met day-none part:sure	0 -7 8 0
tri:l=midnight day no-word	0 6 0 -2
tri:l=monday day day-none	10 -10 -12 7
tri:l=monday day no-word	12 -19 -10 13
tri:l=monday day-none no-word	12 -19 -10 13
tri:l=monday, day day-none	11 -2 -13 0
tri:l=monday, day no-word	4 2 -13 -1
tri:l=monday, day-none no-word	4 0 -11 0
tri:l=montevideo, day day-none	0 -1 11 -14
tri:l=montevideo, day no-word	0 0 9 -14
tri:l=montevideo, day-none no-word	0 0 10 -14
tri:l=of day day-none	-11 6 8 -23
tri:l=of day day=r4	0 0 -8 4
tri:l=of day no-word	-9 3 8 -20
tri:l=of day part:sure	-1 -10 9 2
tri:l=of day prev:sure	0 13 -9 0
tri:l=of day-none no-word	-5 -7 17 -15
tri:l=of day-none prev:sure	0 16 -15 0
tri:l=of day=r4 no-word	0 6 -6 0
tri:l=on day day-none	-18 6 5 -5
tri:l=on day day=l2	-1 8 -20 8
tri:l=on day day=l3	-4 -10 11 1
tri:l=on day day=l4	-8 0 9 -3
tri:l=on day day=l5	4 -8 13 -6
tri:l=on day day=r1	10 -15 5 -1
tri:l=on day day=r2	11 -6 -1 -2
tri:l=on day day=r3	0 0 -4 6
tri:l=on day day=r4	0 -7 2 5
tri:l=on day day=r5	0 6 -5 0
tri:l=on day no-word	-5 5 5 -14
tri:l=on day part:sure	-3 -7 6 4
tri:l=on day-none no-word	-1 11 -5 -13
tri:l=on day-none part:sure	-12 -3 8 0
tri:l=on day-none prev:sure	-11 2 0 4
tri:l=on day=l2 no-word	-3 16 -19 2
tri:l=on day=l2 part:sure	0 -6 0 7
tri:l=on day=l3 no-word	-2 -8 7 2
tri:l=on day=l3 sent:sure	6 -1 0 -2
tri:l=on day=l4 no-word	-1 -4 8 -2
tri:l=on day=l4 part:sure	0 -2 -3 6
tri:l=on day=l4 sent:sure	-7 5 7 -10
tri:l=on day=l5 no-word	0 0 11 -13
tri:l=on day=l5 part:sure	6 -10 10 -4
tri:l=on day=l5 sent:sure	0 0 -8 6
tri:l=on day=r1 no-word	0 -11 10 0
tri:l=on day=r2 no-word	6 -15 9 0
tri:l=on day=r3 part:sure	0 5 -6 0
tri:l=on day=r3 sent:sure	-4 -7 4 6
tri:l=out day day-none	0 10 -2 -4
tri:l=out day no-word	0 -4 -6 10
tri:l=out day-none no-word	0 8 -1 -3
tri:l=published day day-none	-3 -6 0 8
tri:l=published day no-word	0 0 4 -6
tri:l=published day-none no-word	0 0 5 -6
tri:l=said day day-none	0 15 -7 -6
tri:l=said day no-word	0 10 -3 -3
tri:l=said day-none no-word	0 10 -3 -3
tri:l=saturday day day-none	0 -7 0 10
tri:l=saturday day no-word	0 -7 0 10
tri:l=saturday day-none no-word	0 -7 0 10
tri:l=saturday, day day-none	0 17 -8 -6
tri:l=saturday, day no-word	0 12 -6 -4
tri:l=saturday, day-none no-word	0 12 -6 -4
tri:l=seoul, day day=r4	-7 0 -7 12
tri:l=seoul, day no-word	0 16 -5 -10
tri:l=signed day day-none	0 13 -4 -6
tri:l=signed day no-word	0 7 -1 -2
tri:l=since day day-none	6 3 -8 -7
tri:l=since day day=l3	-3 -1 6 0
tri:l=since day no-word	3 13 -4 -29
tri:l=since day prev:sure	-6 0 6 -1
tri:l=since day sent:sure	0 -3 -7 12
tri:l=since day-none no-word	3 9 -1 -26
tri:l=six day no-word	0 -16 3 12
tri:l=spent day no-word	0 -1 7 -3
tri:l=spoke day no-word	0 -6 7 0
tri:l=starts day no-word	0 6 0 0
tri:l=stockholm day part:sure	14 -9 -1 -6
tri:l=sunday day day-none	-2 -2 -7 9
tri:l=sunday day no-word	0 1 -6 2
tri:l=sunday day-none no-word	0 1 -6 2
tri:l=sunday, day day-none	-2 -3 -12 13
tri:l=sunday, day no-word	0 -5 -7 12
tri:l=sunday, day-none no-word	0 -5 -7 12
tri:l=tariffs day day-none	0 -11 12 0
tri:l=tariffs day no-word	0 -11 12 0
tri:l=tariffs day-none no-word	0 -11 12 0
tri:l=tbilisi, day no-word	0 -8 14 -8
tri:l=telephone day day-none	0 -7 9 0
tri:l=telephone day no-word	0 -7 9 0
tri:l=telephone day-none no-word	0 -7 9 0
tri:l=than day no-word	0 6 -3 0
tri:l=the day day-none	12 13 -15 -20
tri:l=the day no-word	-13 9 3 -9
tri:l=the day part:sure	14 10 -24 -4
tri:l=the day prev:sure	5 5 -7 -2
tri:l=the day sent:sure	-3 6 0 -2
tri:l=the day-none no-word	-8 3 5 -7
tri:l=the day-none part:sure	15 4 -17 -4
tri:l=the day-none prev:sure	5 5 -7 -2
tri:l=this day day-none	0 9 -7 -1
tri:l=through day day-none	0 -5 -9 12
tri:l=through day no-word	0 -5 -9 12
tri:l=through day-none no-word	0 -5 -9 12
tri:l=thursday day day-none	-6 -1 2 2
tri:l=thursday day no-word	-2 4 -23 8
tri:l=thursday day-none no-word	-2 4 -23 8
tri:l=thursday, day day-none	-3 0 8 -13
tri:l=thursday, day no-word	-1 0 5 -8
tri:l=thursday, day-none no-word	0 0 7 -8
tri:l=till day day-none	0 -6 -8 13
tri:l=till day no-word	0 -6 -8 13
tri:l=till day-none no-word	0 -7 -7 13
tri:l=to day day-none	-3 5 -13 5
tri:l=to day day=l1	-4 -4 -2 11
tri:l=to day day=l2	0 -5 0 7
tri:l=to day day=l4	0 7 -1 -2
tri:l=to day day=r2	0 10 -10 0
tri:l=to day no-word	-7 6 -25 13
tri:l=to day-none no-word	-1 0 -8 6
tri:l=to day=l2 no-word	0 -5 0 7
tri:l=tokyo, day day-none	0 0 7 -9
tri:l=tokyo, day no-word	0 0 7 -9
tri:l=tokyo, day-none no-word	0 0 7 -9
tri:l=tuesday day day-none	-9 0 3 1
tri:l=tuesday day no-word	-1 -3 6 0
tri:l=tuesday day-none no-word	-1 -3 6 0
tri:l=tuesday, day day-none	7 -8 0 2
tri:l=tuesday, day no-word	10 -2 6 -33
tri:l=tuesday, day-none no-word	10 -3 6 -33
tri:l=until day day-none	-11 10 -20 7
tri:l=until day day=l1	0 -9 0 10
tri:l=until day day=r3	0 0 -4 6
tri:l=until day no-word	-7 21 -23 0
tri:l=until day prev:sure	-1 -13 -2 18
tri:l=until day sent:sure	-3 4 -7 3
tri:l=until day-none no-word	-4 30 -14 -15
tri:l=until day-none prev:sure	0 -13 -1 17
tri:l=until day-none sent:sure	0 -2 -3 7
tri:l=until day=l1 no-word	0 -11 0 11
tri:l=until day=r3 no-word	0 -3 -4 7
tri:l=up day day-none	0 -14 7 7
tri:l=up day no-word	0 -14 7 7
tri:l=up day-none no-word	0 -14 7 7
tri:l=washington day day-none	0 0 12 -11
tri:l=washington day no-word	0 0 10 -11
tri:l=washington, day day-none	0 23 -17 -6
tri:l=washington, day day=r5	0 -11 13 0
tri:l=washington, day no-word	0 17 -6 -10
tri:l=washington, day sent:sure	-2 2 2 -7
tri:l=washington, day-none no-word	0 18 -12 -4
tri:l=washington, day=r4 no-word	0 8 -8 0
tri:l=washington, day=r5 no-word	0 -11 13 0
tri:l=washington/beijing, day no-word	0 7 -3 0
tri:l=wednesday day day-none	19 -17 1 -1
tri:l=wednesday day no-word	-7 -5 4 6
tri:l=wednesday day-none no-word	-5 -7 5 7
tri:l=wednesday, day day-none	-1 1 5 -7
tri:l=wednesday, day no-word	0 21 -12 -3
tri:l=wednesday, day-none no-word	0 20 -11 -3
tri:l=week, day day-none	0 -6 10 -2
tri:l=week, day no-word	0 -9 11 0
tri:l=york, day day-none	0 6 -2 -5
tri:l=york, day no-word	0 9 -4 -7
tri:l=york, day-none no-word	0 7 -2 -4
tri:l=· day day-none	13 0 -9 -11
tri:l=· day no-word	13 0 -9 -11
tri:l=· day-none no-word	13 0 -9 -11
tri:l=— day day-none	0 9 -2 -2
tri:l=— day no-word	0 9 -2 -2
tri:l=— day-none no-word	0 9 -2 -2
v0=accept	0 -5 6 0
v0=agree	-6 -12 15 0
v0=announce	-2 -4 0 8
v0=answer	0 10 -9 0
v0=approve	10 -2 -7 0
v0=ask	0 7 -4 0
v0=be	5 -7 5 -2
v0=begin	17 -8 0 -14
v0=call	0 13 -12 0
v0=come	-7 3 1 -2
v0=conclude	-3 -5 -12 18
v0=continue	-5 4 -11 8
v0=discuss	0 0 4 -7
v0=end	1 0 -21 10
v0=expire	0 17 -8 -3
v0=extend	0 10 -5 -1
v0=fall	0 8 -8 0
v0=go	0 -2 -7 10
v0=have	-14 -2 13 -4
v0=hold	-3 5 2 -13
v0=jump	0 -11 11 0
v0=land	2 6 -12 0
v0=leave	-6 1 -6 7
v0=look	0 -6 9 0
v0=lose	0 0 -6 2
v0=meet	0 -6 8 -5
v0=offer	0 6 -4 0
v0=order	0 6 -4 0
v0=place	0 9 -8 0
v0=prepare	-1 7 -1 -3
v0=promise	0 9 -5 0
v0=propose	0 18 -17 0
v0=put	5 -18 9 7
v0=reach	0 15 -10 -5
v0=receive	-3 -1 6 -3
v0=report	0 7 -6 0
v0=resume	-3 -2 8 -6
v0=review	0 -6 6 0
v0=rise	-3 11 -15 2
v0=run	0 15 -6 -5
v0=say	0 0 -7 7
v0=sell	0 -6 6 0
v0=set	0 -6 10 0
v0=sign	-3 -3 -1 9
v0=sit	7 -14 8 -1
v0=sleep	10 -9 0 0
v0=stand	0 6 -2 0
v0=start	-7 4 6 -8
v0=stay	0 6 -4 0
v0=stop	0 6 0 -4
v0=strike	0 0 3 -6
v0=suspend	0 6 -3 0
v0=take	-5 -21 17 11
v0=threaten	0 12 -10 0
v1=accept	0 -5 6 0
v1=agree	-7 -8 7 3
v1=announce	-2 -4 0 8
v1=answer	0 10 -9 0
v1=approve	10 -1 -7 0
v1=ask	0 16 -12 0
v1=be	7 -6 2 0
v1=begin	21 -12 0 -12
v1=call	0 15 -13 0
v1=clear	0 9 -7 0
v1=come	-7 4 1 -3
v1=conclude	-4 1 -15 14
v1=continue	-5 4 -11 8
v1=discuss	0 -4 10 -8
v1=end	6 -5 -16 14
v1=enter	0 6 -4 0
v1=expire	0 18 -9 -4
v1=extend	0 18 -8 -8
v1=fall	0 8 -8 0
v1=go	0 2 -9 5
v1=have	-14 -3 12 -3
v1=hold	-4 -6 16 -14
v1=jump	0 -11 11 0
v1=keep	0 0 -8 7
v1=land	-4 16 -12 0
v1=leave	-8 0 -12 13
v1=look	0 -6 9 0
v1=lose	0 -9 8 1
v1=meet	-2 1 5 -13
v1=offer	0 6 -4 0
v1=order	0 7 -5 0
v1=pay	0 6 0 0
v1=place	0 9 -8 0
v1=prepare	-1 7 -1 -3
v1=promise	0 8 -5 0
v1=propose	0 11 -10 0
v1=put	5 -12 1 7
v1=reach	0 -5 6 0
v1=receive	-3 -1 6 -3
v1=report	0 7 -6 0
v1=resume	-4 3 2 -8
v1=rise	-3 7 -10 3
v1=run	0 15 -6 -5
v1=say	0 2 -11 7
v1=see	0 -4 8 -2
v1=sell	0 -6 6 0
v1=set	0 -6 10 0
v1=settle	7 0 0 -5
v1=sign	-6 1 -2 4
v1=sleep	10 -8 0 0
v1=stand	0 6 -2 0
v1=start	5 -2 5 -12
v1=strike	0 -5 10 -7
v1=suspend	0 9 -6 0
v1=take	-5 -20 16 10
v1=threaten	0 10 -8 0
v1=write	0 3 0 -7
v2=be	0 3 -8 2
v2=begin	-5 10 -3 0
v2=call	0 6 -10 1
v2=carry	0 7 -9 0
v2=come	-6 17 -3 -10
v2=continue	-2 7 -2 0
v2=end	0 0 8 -10
v2=get	0 7 -5 0
v2=leave	8 -6 0 -2
v2=lower	0 0 6 -6
v2=make	0 -9 13 -1
v2=meet	-4 -2 13 -11
v2=other	-3 13 -3 -4
v2=pay	0 10 -5 -1
v2=plan	8 -5 -1 0
v2=post	0 6 -4 0
v2=put	0 16 -13 0
v2=rise	0 -9 13 -2
v2=say	0 0 -11 8
v2=settle	0 -19 15 2
v2=sign	0 21 -14 -6
v2=sit	12 -9 0 -2
v2=suspend	0 11 -2 -6
v2=take	0 -10 0 8
v2=write	0 10 -3 -1
vt0=agree past	-5 -12 13 1
vt0=agree perfect	0 -5 9 -1
vt0=announce past	0 -4 -4 10
vt0=answer past	0 9 -8 0
vt0=approve past	0 8 -6 0
vt0=be future	2 -15 1 14
vt0=be modal	-2 6 -1 0
vt0=be past	0 12 -2 -18
vt0=be perfect	7 -15 0 9
vt0=be pluperfect	-3 11 -5 0
vt0=be present	0 -7 11 -8
vt0=begin future	-3 17 -10 -3
vt0=begin modal	-2 -10 12 0
vt0=begin past	6 -12 7 0
vt0=begin present	10 0 -7 -6
vt0=call past	0 7 -7 0
vt0=charge present	0 -5 6 0
vt0=come modal	-3 15 -11 0
vt0=come past	-11 0 3 0
vt0=come present	3 -6 8 -7
vt0=confirm past	0 8 -3 -2
vt0=continue future	-1 -2 -5 9
vt0=end modal	0 14 0 -9
vt0=end past	-7 0 -11 10
vt0=end present	9 -6 -8 3
vt0=expect past	0 -7 8 0
vt0=expire present	0 12 -6 -2
vt0=go future	0 -1 -7 9
vt0=go modal	7 -2 0 -3
vt0=go past	-1 -4 -4 11
vt0=go present	-6 5 3 -6
vt0=have past	-2 13 -2 -10
vt0=have present	-9 -12 16 1
vt0=hold future	-1 6 -2 -1
vt0=hold modal	0 -7 9 0
vt0=hold past	0 9 -5 -6
vt0=leave present	0 -5 0 7
vt0=meet past	-8 -3 9 -1
vt0=meet pluperfect	2 -13 1 4
vt0=other future	0 14 -13 0
vt0=other modal	0 6 -4 0
vt0=other past	-4 -1 -1 6
vt0=other perfect	3 -5 8 -10
vt0=other pluperfect	7 -13 11 -6
vt0=other present	-6 0 0 1
vt0=pay present	0 9 -6 0
vt0=place present	0 9 -8 0
vt0=plan past	6 -9 0 3
vt0=prepare pluperfect	-1 8 -2 -3
vt0=promise past	0 7 -4 0
vt0=put future	0 -18 18 0
vt0=put modal	7 -7 0 0
vt0=put past	0 -8 10 0
vt0=put present	0 4 -6 1
vt0=reach past	0 16 -6 -15
vt0=receive past	0 -10 12 0
vt0=resume present	0 16 -13 0
vt0=rise past	-3 8 -12 3
vt0=run present	0 7 -4 0
vt0=say past	0 -3 -5 8
vt0=see present	0 -9 10 0
vt0=set present	0 -7 11 0
vt0=sign future	0 19 -15 -4
vt0=sign pluperfect	0 -10 -1 13
vt0=sign present	0 -15 11 5
vt0=sit past	0 -6 11 -4
vt0=sit present	-14 -10 12 7
vt0=start future	0 -5 10 -3
vt0=start present	-5 12 0 -1
vt0=strike past	0 0 3 -6
vt0=take future	0 -17 19 -1
vt0=take modal	0 7 -6 0
vt0=take past	0 -16 4 15
vt0=threaten pluperfect	0 6 -5 0
vt1=agree participle	0 9 -12 3
vt1=agree past	-3 -13 13 0
vt1=agree perfect	0 -6 9 0
vt1=announce past	0 -4 -4 10
vt1=answer past	0 9 -8 0
vt1=approve past	0 8 -6 0
vt1=ask participle	0 8 -6 0
vt1=be future	2 -18 4 14
vt1=be past	2 9 0 -17
vt1=be perfect	7 -15 0 9
vt1=be pluperfect	-3 11 -5 0
vt1=be present	1 0 2 -6
vt1=begin future	-3 12 -7 0
vt1=begin modal	-2 -10 12 0
vt1=begin past	6 -13 7 0
vt1=begin present	11 0 -7 -6
vt1=call past	0 7 -6 0
vt1=charge present	0 -5 6 0
vt1=come modal	-3 15 -11 0
vt1=come past	-11 0 3 0
vt1=come present	3 -6 8 -7
vt1=conclude participle	0 10 -3 -5
vt1=confirm past	0 8 -3 -2
vt1=continue future	-1 -2 -5 9
vt1=end infinitive	0 6 0 -3
vt1=end modal	0 14 0 -9
vt1=end participle	7 -8 -7 7
vt1=end past	-7 0 -11 10
vt1=end present	9 -6 -8 3
vt1=expect participle	0 6 -3 0
vt1=expect past	0 -6 7 0
vt1=expire present	0 12 -6 -2
vt1=extend infinitive	0 7 0 -4
vt1=go future	0 0 -6 4
vt1=go modal	7 -2 0 -3
vt1=go past	-1 -4 -4 11
vt1=go present	-6 6 2 -6
vt1=have past	-2 12 -2 -9
vt1=have present	-9 -13 15 2
vt1=hold future	-1 6 -2 -1
vt1=hold infinitive	0 -11 11 0
vt1=hold modal	0 -7 9 0
vt1=hold participle	0 -12 14 0
vt1=hold past	0 6 -3 -5
vt1=leave participle	0 -4 0 7
vt1=leave present	0 -5 0 7
vt1=lose participle	0 -14 15 0
vt1=make participle	0 10 -7 0
vt1=meet infinitive	0 6 -6 0
vt1=meet participle	-2 6 0 -7
vt1=meet past	-8 -3 9 -1
vt1=meet pluperfect	2 -13 1 4
vt1=other future	0 14 -13 0
vt1=other modal	0 6 -4 0
vt1=other past	-4 -1 0 6
vt1=other perfect	3 -5 8 -10
vt1=other pluperfect	7 -13 11 -6
vt1=other present	-6 0 0 1
vt1=pay present	0 9 -6 0
vt1=place present	0 9 -8 0
vt1=plan past	6 -9 0 3
vt1=prepare pluperfect	-1 8 -2 -3
vt1=promise past	0 7 -4 0
vt1=put future	0 -12 12 0
vt1=put modal	7 -7 0 0
vt1=put past	0 -4 6 0
vt1=reach participle	0 -19 15 4
vt1=reach past	0 16 -6 -15
vt1=receive past	0 -10 12 0
vt1=resume present	0 16 -13 0
vt1=rise past	-2 4 -8 3
vt1=run present	0 7 -4 0
vt1=say past	0 0 -9 8
vt1=see present	0 -10 11 0
vt1=set present	0 -7 11 0
vt1=sign future	0 19 -15 -4
vt1=sign participle	0 10 0 -9
vt1=sign pluperfect	0 -10 -1 13
vt1=sign present	0 -15 11 5
vt1=sit past	0 -6 11 -4
vt1=sit present	-14 -10 12 7
vt1=start future	0 -5 10 -3
vt1=start gerund	14 -12 0 0
vt1=start present	-5 12 0 -1
vt1=strike participle	0 -7 8 0
vt1=strike past	0 0 3 -6
vt1=take future	0 -17 19 -1
vt1=take modal	0 7 -6 0
vt1=take past	0 -16 4 15
vt2=agree participle	0 -1 -4 7
vt2=agree past	0 0 7 -6
vt2=be past	-1 19 -11 -2
vt2=come past	-5 15 -2 -10
vt2=extend infinitive	0 5 -16 11
vt2=meet gerund	-2 0 5 -7
vt2=meet present	0 -2 6 -1
vt2=other pluperfect	0 9 -6 0
vt2=post past	0 6 -4 0
vt2=put present	0 10 -7 0
vt2=say past	0 -4 -3 8
vt2=sign past	0 19 -13 -5
vt2=suspend infinitive	0 8 -1 -5
vt2=take past	0 -8 -1 11
words=0	24 -21 -10 21
words=1	-27 9 9 -10
words=2	0 17 0 -32
words=3	-10 3 -1 4
words=4	-5 15 -12 0
words=5	-6 1 9 -8
year	-47 6 -1 14`;
