// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-14 17 -3 -12
a:'s	9 -11 -9 17
a:'s commerce	0 -15 -5 17
a:'s minister	0 0 7 -5
a:-	-12 4 0 1
a:.	-4 7 -5 -1
a:<agent>	-10 12 -12 3
a:<day-ahead>	14 35 -44 -11
a:<day-ahead> .	20 -4 -18 -3
a:<day-gone>	20 -4 -17 1
a:<day-gone> .	12 -5 -2 -2
a:<day-today>	13 -17 12 -7
a:<day-today> .	2 -8 15 -10
a:<duty>	0 2 12 -21
a:<goods>	-6 5 -2 0
a:<level-noun>	-5 -12 11 5
a:<level>	0 14 -3 -21
a:<level> .	0 19 -12 -3
a:<level> and	0 6 -4 0
a:<level> for	0 -4 6 0
a:<level> from	0 -13 13 0
a:<money>	8 -4 -1 0
a:<month-ahead>	0 11 -11 0
a:<name>	0 -8 3 6
a:<name> 's	6 -23 2 18
a:<name> .	-2 -21 26 -1
a:<name> and	-6 -9 6 7
a:<name> on	0 10 -9 0
a:<name> trade	0 -7 14 -6
a:<not>	-26 -10 0 19
a:<number>	31 3 -22 -22
a:<number> .	-4 -6 15 -6
a:<number> in	0 10 -10 0
a:<office>	-1 -10 16 -6
a:<organisation>	4 21 -33 0
a:<organisation> .	0 -2 -2 6
a:<organisation> published	7 -5 0 0
a:<person> .	-8 -3 17 -11
a:<person> and	-4 -7 13 -4
a:<person> of	0 10 -4 -6
a:<person> post	0 6 -5 0
a:<person> sign	0 7 -6 0
a:<person> to	0 -6 0 7
a:<points>	-4 -3 10 0
a:<quality>	-4 2 5 -6
a:<quality> good	0 15 -13 0
a:<seat>	0 -11 7 4
a:<seat> .	-6 3 8 -17
a:<sender>	0 6 0 -3
a:<span>	0 -10 -15 22
a:<span> .	-15 -13 13 5
a:<span> in	0 6 -1 -2
a:<span> of	9 -15 -4 8
a:<v-agree>	-11 3 11 -11
a:<v-bear>	-21 3 17 -18
a:<v-begin>	-10 14 0 -6
a:<v-buy>	0 6 -10 1
a:<v-down>	-2 3 13 -19
a:<v-end>	9 0 0 -8
a:<v-impose>	0 -16 17 0
a:<v-propose>	10 -9 2 -1
a:<v-return>	0 -5 -10 11
a:<v-say>	-11 7 -23 17
a:<v-sell>	-3 11 0 -7
a:<v-stay>	8 -9 0 0
a:<v-suspend>	8 1 -6 -3
a:<v-target>	-5 3 4 -8
a:<v-up>	0 0 7 -7
a:?	4 -15 11 2
a:a	-32 11 -12 12
a:a <level>	0 6 -5 0
a:a <quality>	0 6 0 -4
a:a further	0 -8 11 -1
a:a meet	0 7 -1 -5
a:a result	-2 6 0 -1
a:a second	-1 0 7 -4
a:a third	-1 17 -3 -12
a:about	7 -29 28 -6
a:about the	0 -12 13 0
a:account	0 4 -7 2
a:after	-13 -6 1 11
a:after <name>	0 -5 0 6
a:after <span>	-3 -20 -5 23
a:afternoon	-1 8 0 -2
a:again	6 1 -7 0
a:agreement	-5 0 13 -8
a:agreement .	0 5 5 -13
a:agreement with	0 -10 14 -1
a:all	0 -12 9 4
a:an	-10 0 8 -3
a:an agreement	0 -1 11 -6
a:an extension	-1 -6 0 7
a:and	18 1 -5 -15
a:and <name>	-6 -13 9 7
a:and <person>	-2 3 4 -10
a:and a	0 12 -4 -7
a:and end	8 -8 1 -1
a:and last	-10 6 -5 3
a:and the	-1 -6 17 -8
a:announce	0 -2 -4 9
a:another <span>	0 -7 3 3
a:are	10 -14 -10 13
a:as	7 2 -10 -3
a:at	9 17 -15 -17
a:at <level>	0 -6 7 0
a:at <number>	0 0 6 -6
a:at a	10 -2 -6 -2
a:at once	0 6 -2 0
a:at the	-4 19 -23 7
a:away	0 -14 3 11
a:back	12 -11 0 0
a:be	0 10 -14 1
a:been	-6 18 -7 0
a:before	-3 0 6 -2
a:between	5 -12 21 -19
a:between <name>	0 9 -5 0
a:between <person>	-3 0 12 -8
a:between the	11 -12 2 0
a:both	-1 6 7 -11
a:both side	0 3 5 -8
a:bring	0 6 0 -5
a:by	-6 26 -19 -10
a:by <name>	0 10 -14 0
a:by <person>	0 6 -18 9
a:by the	0 0 3 -7
a:call	-3 3 1 -6
a:call with	0 -9 10 0
a:capital	-5 9 -8 0
a:capital .	-5 9 -8 0
a:charge	-1 -1 6 -1
a:charge <level>	0 -6 9 0
a:chicken	0 6 0 -3
a:close	7 0 -1 -6
a:come	-9 28 -12 -11
a:commerce	0 -13 -5 16
a:commerce ministry	0 -7 0 10
a:continue	-4 -3 8 0
a:cost	0 9 0 -3
a:could	0 8 -2 -4
a:country	7 -10 5 -4
a:custom	-3 -3 6 0
a:cut	8 -4 0 0
a:date	0 -3 6 0
a:day	0 6 -12 0
a:decision	0 -15 4 12
a:doe	0 -12 0 13
a:doe not	0 -12 0 13
a:down	0 7 -4 -2
a:duty	0 -8 13 -4
a:duty .	0 7 -2 -2
a:duty on	0 -12 21 -10
a:each	6 -3 0 0
a:economy	0 -7 13 -4
a:emergency	0 -3 7 0
a:end	12 -12 0 0
a:end of	6 -11 -3 7
a:evening	-7 -17 2 18
a:evening .	0 -26 18 10
a:expect	0 7 -4 0
a:extension .	0 -7 0 9
a:fee	0 7 -2 -1
a:first	1 1 0 -6
a:for	10 -3 6 -17
a:for <span>	11 15 -22 -5
a:for a	-12 19 -3 -11
a:for another	0 -6 4 2
a:for talk	6 10 -12 -7
a:four	-2 15 -15 0
a:fourth	-6 5 0 0
a:framework	0 -22 0 22
a:freeze	0 -6 0 5
a:from	-14 2 -18 21
a:from <day-ahead>	0 1 -7 5
a:from <level>	0 -11 12 0
a:from <seat>	0 8 -4 -1
a:from the	0 12 -4 -3
a:further	0 -7 11 -2
a:geneva	0 -5 13 -6
a:get	0 6 -4 0
a:go	2 0 2 -9
a:good	5 6 -4 -13
a:government	0 10 -2 -4
a:had	-3 9 -10 2
a:hall	0 12 -6 -4
a:hand	0 19 -13 -6
a:have	-2 6 0 -1
a:he	-1 10 -1 -7
a:his	-5 -6 17 -13
a:home	-5 16 -5 -6
a:hotel	0 0 -11 9
a:house	-3 -5 6 1
a:how	0 -9 -2 12
a:i	0 9 -5 0
a:in	-10 -18 15 9
a:in <month-ahead>	0 11 -10 0
a:in <seat>	1 -14 -3 16
a:in a	0 -4 7 -1
a:in geneva	0 -14 20 -3
a:in the	-5 24 -15 -7
a:is	0 5 0 -9
a:it .	-3 -14 10 8
a:its	-3 31 -21 -8
a:lapse	0 6 -2 0
a:last until	9 0 -4 -3
a:later	0 0 -5 7
a:leave	7 -6 0 -2
a:level	0 0 7 -4
a:list	8 -1 -4 0
a:lower	0 0 4 -6
a:make	0 -8 12 -3
a:matter	0 -6 7 0
a:meet	-11 7 6 -21
a:meet in	0 -11 15 -2
a:minister	0 -8 5 0
a:ministry	0 -5 0 8
a:month	-2 19 -7 -10
a:month .	0 14 -12 0
a:more	0 9 -4 0
a:morning	19 -15 -7 3
a:morning .	6 -5 2 -2
a:most <quality>	0 6 -6 0
a:mr	0 -3 8 -3
a:mr <person>	0 -5 10 -3
a:negotiation	0 3 -11 3
a:neither	0 -7 12 -3
a:neither side	0 -8 12 -3
a:new	13 -6 -14 6
a:next	8 -7 1 -5
a:night	-11 -15 12 11
a:night .	0 -16 14 2
a:no	0 -12 -2 16
a:noon	-4 11 -2 0
a:not	-1 0 -12 12
a:nothing	-3 15 -4 -5
a:of	-1 8 -15 4
a:of <day-gone>	0 11 -9 0
a:of <level>	0 17 -12 -3
a:of <name>	0 6 -6 0
a:of <number>	0 7 0 -6
a:of <span>	-1 -6 -2 10
a:of a	0 -11 1 11
a:of good	8 -4 -1 0
a:of it	6 -5 0 0
a:of negotiation	0 3 -8 0
a:of next	0 -2 6 0
a:of talk	9 0 -4 -4
a:of the	-7 -12 3 15
a:of their	-4 8 0 -4
a:of trade	0 6 0 -7
a:off	-6 -9 9 7
a:off .	-3 16 -10 -3
a:on	4 12 -3 -17
a:on <day-ahead>	7 14 -22 -4
a:on <name>	0 -6 11 -3
a:on <quality>	6 -13 14 -7
a:on a	0 6 -5 0
a:on most	0 8 -8 0
a:on the	-7 5 7 -9
a:once	0 7 -3 0
a:one	4 -23 2 17
a:other	-1 11 0 -8
a:our	0 2 -6 3
a:out	-1 4 -19 10
a:out of	0 -5 0 7
a:over	-5 -13 12 6
a:paper	0 -7 -3 12
a:pay	0 19 -11 -4
a:pay <level>	0 6 -1 0
a:people	6 -11 4 0
a:place	0 -9 13 -2
a:plan	8 0 -8 0
a:plan .	9 -7 0 0
a:post	0 6 -5 0
a:present	0 -2 6 -3
a:president	-1 -6 0 7
a:prolong	0 -4 7 0
a:published	5 -3 4 -9
a:published the	8 -16 11 -1
a:put	-1 8 -5 0
a:rate	0 7 -3 0
a:reach	0 12 0 -11
a:representative	0 0 6 -5
a:return	0 14 -3 -9
a:rice	9 -3 -6 0
a:rise	0 -4 10 -5
a:round	-2 11 -3 -4
a:round of	-11 19 -3 -10
a:run	-1 12 -5 0
a:run for	0 6 -4 0
a:say	0 3 -17 9
a:season	0 6 0 0
a:second	-8 -20 14 10
a:second round	-3 -7 4 3
a:sell	0 -4 8 -2
a:set	0 6 -5 0
a:settle	0 -19 16 1
a:shall	0 -12 12 0
a:sheet	0 10 -4 -4
a:ship	0 13 -9 0
a:show	0 -8 9 0
a:side	-1 -5 12 -1
a:side want	0 -9 13 -2
a:sign	0 9 0 -8
a:signature	0 13 -3 -7
a:since	-1 -19 22 -3
a:sit	9 -3 -5 0
a:small	0 7 -5 0
a:speaking	0 -10 7 0
a:state	0 -5 -6 12
a:stay	9 -2 -7 0
a:sugar	-2 2 -6 3
a:suspend	0 5 2 -9
a:suspend for	0 14 -6 -7
a:take	0 -14 5 10
a:talk	1 6 6 -18
a:talk .	4 4 6 -19
a:talk in	-7 6 -16 11
a:tariff	0 6 5 -17
a:tariff .	-4 -10 16 -3
a:tariff on	0 -4 7 -1
a:tariff truce	5 0 -6 0
a:telephone	0 -17 22 -6
a:telephone call	0 -8 11 -2
a:than	0 10 -1 -3
a:that	11 0 -4 -8
a:that <person>	-3 0 8 -5
a:that the	10 -1 -7 -2
a:the	-10 23 -4 -17
a:the <name>	-4 11 3 -17
a:the <organisation>	6 4 -21 5
a:the <person>	0 5 3 -14
a:the <quality>	-10 14 -11 0
a:the <seat>	0 0 6 -5
a:the end	0 -3 -3 8
a:the fourth	0 -7 11 0
a:the last	0 0 -9 9
a:the matter	0 -5 7 0
a:the new	0 13 -7 -6
a:the next	11 -3 -7 0
a:the other	0 6 -2 -1
a:the second	0 -13 7 7
a:the tariff	0 11 0 -15
a:the truce	-2 0 12 -12
a:the two	15 -17 11 -13
a:their tariff	4 -4 -12 12
a:their truce	0 0 5 -9
a:there	-1 -5 -9 15
a:they	-2 -10 -8 17
a:thi	-6 -2 4 0
a:thi month	-1 10 -6 0
a:thi week	0 -3 -1 7
a:thi year	0 -14 15 0
a:third	-8 22 -9 -8
a:third round	0 7 -1 -4
a:three	-1 10 -3 -1
a:tiktok	0 -7 5 0
a:time	-5 -12 11 5
a:time .	0 8 -6 0
a:to	2 -2 15 -18
a:to <day-ahead>	0 11 -13 0
a:to <day-gone>	8 -5 -6 1
a:to <level>	0 -7 9 0
a:to <name>	0 -14 15 0
a:to <seat>	0 -7 6 0
a:to a	0 7 0 -5
a:to be	0 17 -11 -6
a:to extend	0 6 -17 11
a:to keep	0 -6 3 2
a:to prolong	0 -4 8 0
a:to sign	0 -9 12 0
a:to suspend	0 3 2 -8
a:to the	4 4 -6 -4
a:trade	-7 -6 18 -6
a:trade representative	0 0 6 -5
a:truce	0 2 9 -18
a:truce .	0 6 -3 0
a:truce by	0 6 -14 8
a:truce with	0 8 -4 0
a:two	19 -23 0 7
a:two side	0 9 -3 -1
a:until	8 8 -5 -11
a:until <day-ahead>	9 -1 -3 -2
a:until the	0 9 0 -7
a:visit	10 -15 -4 10
a:want	0 -7 11 -3
a:was	-2 4 1 -6
a:we	3 -20 11 4
a:week .	0 3 3 -7
a:were	0 7 0 -2
a:what	-6 0 -2 7
a:will be	0 -6 -2 9
a:wine	0 -4 0 7
a:with	-3 -9 5 7
a:with <name>	7 -11 -6 15
a:with <person>	-3 -13 21 -7
a:with a	-5 3 -13 10
a:with an	0 7 -7 0
a:with the	-6 -1 7 0
a:without	-13 -10 9 9
a:without a	-7 -4 -3 11
a:would	9 0 -1 -11
a:write	0 7 -2 -1
a:year	2 -13 15 -6
a:·	-7 -10 10 3
asks	3 -12 9 2
b:"	-6 18 -12 -3
b:" <person>	0 3 -10 4
b:" he	0 10 -5 -2
b:" the	0 -9 12 -1
b:&	8 -15 11 -5
b:& p	8 -16 12 -5
b:'	0 7 -2 -4
b:'s	13 -8 3 -6
b:'s <organisation>	0 -10 11 0
b:'s <person>	-2 -16 20 -1
b:'s commerce	0 12 -6 -2
b:'s custom	0 7 -6 0
b:'s foreign	11 -8 -1 0
b:'s trade	0 -17 23 -4
b:(	-1 0 8 -11
b:)	0 -8 0 10
b:,	-5 -4 6 0
b:, <name>	-6 11 -13 6
b:, <office>	0 7 -12 0
b:, <quality>	-2 -3 8 -1
b:, a	14 -14 -7 4
b:, after	0 -15 20 -4
b:, and	0 20 -17 -7
b:, as	14 0 -9 -4
b:, at	0 -11 16 -3
b:, end	-1 -2 -9 12
b:, friday	0 -7 -3 11
b:, from	-7 -1 12 -7
b:, go	0 10 -1 -5
b:, had	-1 -17 3 16
b:, has	-1 9 -4 0
b:, in	-6 12 7 -29
b:, is	0 -7 9 0
b:, it	0 2 -6 1
b:, meet	-1 -3 8 0
b:, monday	-9 -4 -6 12
b:, on	5 -20 26 -16
b:, plan	0 6 -5 0
b:, published	0 7 -5 0
b:, sign	0 10 -6 -2
b:, since	-2 14 -6 -3
b:, start	12 -10 0 -1
b:, take	0 11 -8 -1
b:, tell	0 -6 11 -6
b:, the	-6 29 -19 -11
b:, thursday	0 28 -14 -16
b:, to	-1 0 -11 10
b:, tuesday	0 -2 13 -14
b:, until	-2 -14 -5 20
b:, was	0 -10 17 -7
b:, wednesday	0 -14 8 4
b:, will	0 -21 24 -3
b:, would	0 10 -9 0
b:, you	0 2 -12 5
b:- <quality>	0 -1 6 -4
b:- a	0 7 0 -3
b:- the	0 -6 10 -3
b:.	-3 6 1 -11
b:. m	0 8 -4 0
b:/	-5 -2 9 0
b:: <number>	7 0 -3 -4
b:: and	13 0 -12 -7
b:: from	7 -12 -4 9
b:: he	0 -7 10 -1
b:: i	-2 0 7 -4
b:: it	0 20 -16 -2
b:: the	2 1 -31 15
b:: what	0 -10 -10 18
b:;	6 3 -5 -6
b:; <person>	0 -12 13 0
b:; it	13 -5 -8 0
b:; the	0 9 -5 0
b:; they	0 -4 6 0
b:<agent>	1 -10 15 -11
b:<day-ahead>	-14 -8 -18 28
b:<day-ahead> and	-10 -8 -7 20
b:<day-gone>	-8 -13 -19 35
b:<day-gone> and	-14 -16 -3 27
b:<day-gone> for	3 -6 -5 8
b:<day-today>	-3 13 0 -13
b:<duty>	-2 7 0 -4
b:<gate>	-19 -16 21 6
b:<goods-amount>	0 8 -6 0
b:<goods>	-8 20 -1 -20
b:<level-noun>	-9 1 14 -21
b:<level>	-15 33 -20 -10
b:<level> from	0 15 -12 0
b:<level> in	0 7 -3 0
b:<level> on	-3 1 4 -9
b:<month-gone>	0 11 -7 0
b:<name>	2 17 -9 -13
b:<name> 's	2 0 8 -22
b:<name> agree	0 -20 22 1
b:<name> and	6 -5 -2 4
b:<name> at	0 12 -12 0
b:<name> begin	13 0 -8 -6
b:<name> end	0 17 -8 -7
b:<name> had	0 6 -1 0
b:<name> has	0 6 -2 0
b:<name> have	0 19 -10 -14
b:<name> in	0 -5 7 0
b:<name> is	0 -7 8 0
b:<name> meet	0 11 -7 -1
b:<name> on	1 -1 -5 6
b:<name> president	0 -8 11 -2
b:<name> prolonged	0 -17 3 15
b:<name> reach	0 10 -6 -1
b:<name> sign	0 3 -23 7
b:<name> since	-1 7 -1 0
b:<name> take	0 6 -3 -2
b:<name> to	0 3 3 -9
b:<name> trade	0 -4 6 0
b:<name> treasury	0 0 -6 8
b:<name> was	0 -4 6 0
b:<name> will	-1 -3 6 0
b:<not>	0 -12 2 9
b:<number>	3 -10 9 0
b:<number> /	-5 -4 10 0
b:<number> a	0 7 -4 0
b:<number> from	0 -10 11 0
b:<number> of	0 -5 7 0
b:<number> on	-3 10 -20 4
b:<office>	-8 -15 5 18
b:<office> 's	7 -22 7 8
b:<office> agree	0 -10 1 7
b:<office> are	0 -7 9 0
b:<office> from	0 5 -6 0
b:<office> had	0 -7 -5 12
b:<office> in	-3 1 -11 10
b:<office> meet	0 -14 16 0
b:<office> of	0 -16 14 0
b:<office> on	0 11 -10 0
b:<office> order	0 8 -5 -1
b:<office> sign	0 6 0 -2
b:<organisation>	17 26 -19 -52
b:<organisation> and	0 17 -12 -4
b:<organisation> hold	0 12 -11 0
b:<organisation> in	0 0 6 -8
b:<organisation> of	0 -10 12 0
b:<organisation> on	0 29 -22 -8
b:<organisation> was	0 7 -5 0
b:<person>	-9 -8 10 4
b:<person> agree	0 7 -6 0
b:<person> and	8 -24 14 0
b:<person> are	0 11 -8 -1
b:<person> by	0 -9 10 0
b:<person> come	6 -15 12 -1
b:<person> flew	-5 8 -12 3
b:<person> for	0 20 -17 -1
b:<person> in	0 -17 19 -9
b:<person> is	-1 11 -6 -4
b:<person> meet	-3 -17 15 1
b:<person> of	0 2 2 -7
b:<person> on	2 -2 10 -18
b:<person> put	0 10 -3 -6
b:<person> receive	0 -15 17 0
b:<person> say	0 -24 13 14
b:<person> sign	0 12 -5 -7
b:<person> sit	6 -6 0 0
b:<person> spoke	0 15 -10 -7
b:<person> talked	7 -9 1 -2
b:<person> tell	0 4 -7 2
b:<person> to	0 6 -4 0
b:<person> was	-4 24 -18 -5
b:<person> would	0 -5 7 0
b:<person> write	0 11 -4 -4
b:<points>	0 6 -3 0
b:<quality>	4 -8 13 -13
b:<quality> and	1 -13 5 3
b:<quality> car	0 -7 8 0
b:<quality> colleague	0 17 -11 -2
b:<quality> good	6 3 -14 0
b:<quality> in	4 -9 3 0
b:<quality> negotiator	9 -3 -7 3
b:<quality> official	2 -7 -1 5
b:<quality> side	0 -5 -2 8
b:<quality> trade	-6 21 -3 -18
b:<quality> vice	0 -6 -1 8
b:<seat>	16 -6 0 -5
b:<seat> and	0 7 3 -14
b:<seat> fact	0 -4 -1 7
b:<seat> for	-5 0 8 -5
b:<seat> from	0 -10 6 0
b:<seat> has	0 -8 9 0
b:<seat> is	10 -11 0 0
b:<seat> on	15 0 -6 -4
b:<seat> published	0 -10 17 -8
b:<seat> put	0 12 -8 -1
b:<seat> say	0 20 -14 -5
b:<seat> ·	0 6 -1 0
b:<sender>	-4 14 -7 -3
b:<span>	17 2 -18 0
b:<span> from	0 10 -8 0
b:<span> of	23 -20 -13 5
b:<span> truce	0 -4 11 -8
b:<v-agree>	-11 -1 3 3
b:<v-bear>	-6 17 -3 -24
b:<v-begin>	10 -13 2 2
b:<v-buy>	0 -3 10 -12
b:<v-end>	-5 -5 -18 22
b:<v-impose>	-17 7 0 1
b:<v-propose>	-18 -11 17 3
b:<v-return>	-5 0 8 -13
b:<v-sell>	-4 14 -5 -4
b:<v-stay>	-6 2 2 -1
b:<v-suspend>	2 -6 11 -7
b:<v-target>	0 9 0 -19
b:<v-threaten>	0 12 -9 0
b:<v-up>	-11 -5 4 8
b:@	21 -20 0 0
b:a	-2 12 -8 -6
b:a .	0 7 -4 0
b:a <office>	0 -12 15 0
b:a <organisation>	-2 -12 15 0
b:a <span>	0 0 6 -5
b:a call	0 -16 17 0
b:a joint	0 7 -9 0
b:a memorandum	0 6 -3 0
b:a new	0 3 6 -11
b:a notice	0 -9 9 0
b:a sixth	0 9 -8 0
b:a tariff	0 -8 0 8
b:a technical	6 6 -11 0
b:a television	0 -7 0 9
b:a third	1 14 -10 -8
b:a trade	0 -3 6 -2
b:a truce	8 10 -16 -6
b:about	-3 -1 9 -3
b:accord	0 -2 -16 13
b:according	0 11 -4 -3
b:according to	0 6 0 -3
b:act	0 14 -12 0
b:after	-5 -4 21 -18
b:after a	4 -21 19 -1
b:after the	0 7 0 -11
b:again	-9 9 -6 1
b:again in	0 -12 14 0
b:again on	-1 10 -7 -1
b:ago	0 11 -5 -3
b:agree	-6 -2 2 2
b:agree by	0 -7 10 -2
b:agree in	0 8 -7 0
b:agree on	-1 5 -9 5
b:agree with	0 -6 7 0
b:agreement	-7 2 0 0
b:agreement in	0 13 -8 -4
b:agreement on	0 14 -6 -6
b:agreement was	0 -7 11 0
b:agreement with	0 -12 0 13
b:air	0 -6 8 0
b:alexandria	-3 11 -7 -1
b:alexandria on	-2 12 -8 -1
b:all	0 10 -7 -1
b:also	0 -24 8 19
b:am	0 -6 -6 11
b:an	-11 -1 7 0
b:an <office>	0 7 -4 0
b:an agreement	0 19 -12 -7
b:an extension	0 -8 2 7
b:an hour	0 -15 17 0
b:an interview	0 7 -3 -1
b:and	2 4 -10 3
b:and <name>	0 -25 19 10
b:and <number>	15 -11 -6 0
b:and <person>	7 2 -7 -2
b:and <quality>	8 -15 0 8
b:and <seat>	0 7 3 -15
b:and a	0 -4 6 0
b:and after	0 10 -3 -3
b:and are	0 -8 0 9
b:and come	0 13 0 -10
b:and end	-5 0 -8 11
b:and from	8 -5 0 0
b:and it	0 6 0 -7
b:and of	0 6 -3 -1
b:and sign	0 -4 6 0
b:and the	-10 22 -10 -9
b:and they	0 7 -6 0
b:and we	-3 -15 7 11
b:and will	0 6 -7 2
b:announce	-2 -3 -1 7
b:announce on	0 8 -1 -6
b:announcement	0 6 -6 0
b:another	0 -5 8 -1
b:answer	0 14 -12 0
b:approve	9 -1 -6 0
b:approve it	0 7 -5 0
b:approve the	10 -8 0 0
b:aqaba	0 -6 7 0
b:are	-2 -13 11 4
b:are due	-1 -12 11 3
b:are expect	-1 9 -8 0
b:are to	-4 -39 34 6
b:arrive	-5 20 -9 -8
b:arrive in	-4 14 -5 -6
b:arrived	2 2 -16 3
b:as	26 0 -20 -19
b:ask	0 16 -12 -1
b:at	-7 -16 11 12
b:at <level>	0 9 -6 0
b:at <number>	-11 -3 9 0
b:at <seat>	7 -10 0 0
b:at a	0 -25 15 11
b:at it	7 -25 15 2
b:at midnight	0 12 -4 -5
b:at the	-12 18 -9 -2
b:back	-11 1 -6 10
b:back from	0 2 -13 6
b:back on	0 -2 -9 9
b:bank	0 13 -12 0
b:bargain	0 -9 9 0
b:be	0 6 -5 0
b:be discuss	0 -6 7 0
b:be in	0 -10 13 -1
b:be published	0 7 -6 0
b:be sign	0 8 -5 0
b:been at	6 -14 10 -4
b:been due	0 15 -5 -10
b:been in	9 -2 -9 0
b:been on	0 -11 -2 15
b:before	11 -10 0 2
b:before the	13 -7 -1 0
b:begin	21 -6 -4 -16
b:begin a	12 -16 5 -5
b:begin in	0 6 -12 4
b:bessent	0 0 -6 8
b:between	1 -18 28 -14
b:between <name>	-1 -2 9 -2
b:between <person>	0 -14 8 4
b:between the	6 -5 8 -12
b:border	0 7 -2 0
b:both	-12 -2 8 -1
b:both country	0 -4 -3 11
b:both side	0 23 -20 0
b:broke	-7 0 -8 12
b:broke down	0 -10 0 10
b:broken	0 9 -6 0
b:busan	0 -5 11 -7
b:busan on	0 -7 9 0
b:business	0 7 -3 0
b:but	0 0 -14 11
b:by	-4 3 6 -15
b:by <person>	0 -3 11 -6
b:by <span>	0 11 -8 0
b:by a	0 13 -11 0
b:by phone	0 -8 10 0
b:by telephone	-1 -15 22 -9
b:by the	-2 4 -26 18
b:by video	0 -10 13 0
b:cabinet	0 7 -3 0
b:call	-1 -31 26 10
b:call between	0 -8 9 0
b:call on	0 -7 9 0
b:call with	0 -19 19 0
b:can	0 -8 10 0
b:capital on	0 -9 7 2
b:car	0 -7 7 0
b:change	0 18 -8 -5
b:change on	0 6 -3 0
b:changed	0 9 -3 -1
b:chip	-1 8 -4 0
b:city	0 0 -9 9
b:clear	0 11 -8 0
b:close	-6 -5 -21 23
b:close on	-1 2 -11 7
b:closed	-7 12 -16 5
b:closed on	-3 3 -9 4
b:colleague	0 17 -11 -2
b:come	-7 2 -1 2
b:come back	-2 11 -18 2
b:come out	0 -11 1 10
b:come to	3 -11 12 -2
b:commerce	4 4 -1 -9
b:commerce ministry	0 12 -6 -2
b:commerce secretary	7 -6 2 -3
b:company	0 16 -10 -4
b:conclude	-3 0 -16 15
b:conclude in	0 0 -12 9
b:conference	0 6 -5 0
b:confirm on	0 -4 7 0
b:consensu	0 -13 15 -1
b:consultation	0 -17 16 0
b:container	0 7 -4 0
b:continue	-4 7 -12 6
b:copper	0 -18 2 16
b:cost	0 7 -3 0
b:cotton	0 0 9 -8
b:could	0 12 -9 0
b:country	5 -8 0 4
b:custom	-1 -3 11 -8
b:custom tariff	0 -5 6 0
b:date	0 7 -3 0
b:dated	0 15 -11 -3
b:deadline	0 7 -4 0
b:deal on	0 -7 9 0
b:deal was	0 21 -16 -9
b:deal with	0 6 -3 0
b:decide	0 15 -14 0
b:decide on	0 7 -6 0
b:delegation	-1 -14 6 9
b:desk	-3 6 0 0
b:detail	-1 26 -18 -9
b:did	-6 1 -1 3
b:die	0 7 -1 -2
b:discuss	0 -4 9 -5
b:do	-1 17 -9 -3
b:doe	9 -3 -1 -3
b:doe not	9 -7 0 0
b:donald	0 -8 11 -2
b:donald trump	0 -8 11 -2
b:done	0 9 -1 -5
b:down	8 -10 0 0
b:down in	6 9 -17 0
b:down on	0 -10 -8 17
b:draft	0 -3 6 -1
b:due	0 7 -5 -5
b:due in	5 -25 13 7
b:due on	0 14 -12 0
b:due to	-2 13 -7 -5
b:duty of	0 7 -3 0
b:each	-2 4 0 -6
b:each side	0 9 -9 0
b:early	0 13 -3 -9
b:earth	0 -6 9 0
b:effect	-1 -8 14 -8
b:effect on	0 20 -17 -1
b:end	0 -14 -23 30
b:end <span>	0 -1 -6 11
b:end a	0 6 -1 -2
b:end in	0 -1 -13 15
b:end on	2 4 -32 8
b:enter	0 9 -5 0
b:enter into	0 6 -4 0
b:entry	0 8 -5 0
b:every	0 7 -1 0
b:exchanged	0 9 -3 -3
b:expect	-6 14 -7 -4
b:expect to	0 14 -16 0
b:expert	0 -9 12 0
b:expert will	0 -9 9 0
b:expire	-1 11 -14 0
b:expire on	0 23 -12 -6
b:export	0 13 -10 0
b:extend	0 15 -5 -8
b:extension of	0 -13 5 9
b:fact	-4 1 -15 10
b:fact sheet	-4 1 -15 10
b:failed	-4 0 12 -12
b:fall	0 7 -10 0
b:fee	0 9 -6 0
b:figure	0 -8 9 0
b:final	0 9 -8 0
b:first	-6 -18 27 -10
b:flew	-5 8 -12 2
b:fly	0 15 -6 -14
b:fly to	0 15 -6 -14
b:follow	0 5 -12 7
b:follow on	0 10 -9 0
b:followed	-1 8 0 -5
b:for	13 9 -10 -15
b:for <name>	-1 -6 0 7
b:for <span>	4 0 -10 1
b:for a	-6 30 -30 0
b:for an	0 -7 9 0
b:for talk	-7 7 -4 1
b:for the	17 2 -15 -8
b:force	-4 6 0 -4
b:force since	-2 16 -8 0
b:foreign	9 -8 3 -5
b:foreign ministry	9 -5 -1 0
b:four	0 6 -14 6
b:fourth	0 -8 5 2
b:fourth round	0 6 -5 -1
b:framework	-2 16 -12 0
b:free	0 11 -3 -2
b:friday	-3 -8 -7 14
b:from	9 -3 7 -11
b:from <seat>	1 12 -17 0
b:from both	0 -18 12 5
b:from the	-1 -4 9 0
b:front	0 9 -5 -1
b:future	0 -4 6 0
b:gave	0 12 -7 -3
b:geneva	-8 -3 8 0
b:geneva on	-2 -5 1 6
b:get	0 7 -4 0
b:give	0 -8 12 -2
b:given	12 -5 -5 0
b:go	-4 -6 0 12
b:go into	0 13 -7 -3
b:go on	-6 0 -6 11
b:go to	0 10 -2 -5
b:go up	0 0 -13 11
b:good	4 6 -8 -4
b:government	0 10 -4 -3
b:great	0 -5 8 -2
b:had	11 5 -14 -1
b:had been	3 20 -20 -10
b:had meet	1 -11 0 6
b:had prepare	0 -1 6 0
b:had sign	0 -13 -1 15
b:had spoken	0 -9 10 0
b:had threaten	0 6 -5 0
b:half	0 -4 10 -6
b:half of	0 -5 7 0
b:halifax	11 -6 0 -6
b:halifax on	0 6 0 -5
b:hall	8 0 -1 -8
b:halt	0 7 -3 0
b:hand	-2 -2 9 -3
b:hand on	0 -3 10 -6
b:happen	0 15 -11 0
b:happen on	0 12 -8 0
b:has	-19 8 -4 5
b:has a	0 -6 7 0
b:has been	-10 -11 6 13
b:have	1 4 3 -18
b:have agree	0 -5 7 0
b:have been	-2 -3 16 -14
b:have end	0 11 0 -8
b:have until	0 -9 0 11
b:he	-9 -4 15 -7
b:he and	0 -2 7 -2
b:he had	-2 6 0 0
b:he sign	0 -6 10 -4
b:he tell	0 6 0 -3
b:he was	0 -8 9 0
b:here	0 -13 15 -3
b:his	-13 7 7 -13
b:his <quality>	0 -13 19 -6
b:his name	0 0 -7 8
b:hold	-2 -3 11 -11
b:hold on	0 8 -5 0
b:hold their	0 -9 12 0
b:home	-1 10 -17 2
b:home from	0 22 -15 -9
b:hour	3 -19 23 -13
b:hour on	7 -13 6 -2
b:i	-4 -5 13 -11
b:if	7 0 -9 -5
b:if the	10 -9 0 0
b:in	-2 -21 7 21
b:in <name>	-7 28 -11 -27
b:in <organisation>	0 14 -12 0
b:in <seat>	6 -1 -10 7
b:in a	-1 0 -15 14
b:in alexandria	0 -4 6 0
b:in an	0 14 -10 -2
b:in busan	0 7 -2 -6
b:in force	-2 17 -10 0
b:in halifax	-1 -2 10 -6
b:in kuala	0 1 -12 10
b:in lisbon	5 -6 0 0
b:in madrid	-1 14 -14 3
b:in mombasa	9 -9 2 -4
b:in new	-1 -11 9 0
b:in pari	0 -7 2 3
b:in stockholm	13 -15 -5 5
b:in the	13 13 -27 6
b:in write	0 6 -6 0
b:initialled	0 0 -9 10
b:interview	0 -6 0 9
b:interview on	0 -9 7 1
b:into	-2 21 -10 -10
b:is	-13 -5 19 -15
b:is <level>	0 -7 7 0
b:is <number>	0 -7 8 0
b:is due	0 7 -2 -1
b:is in	9 -20 13 -3
b:is on	0 20 -17 0
b:is plan	0 -6 7 0
b:is set	0 -10 13 0
b:is up	0 9 -8 0
b:issued	0 7 -23 11
b:issued on	0 4 -20 12
b:it	2 -14 5 8
b:it 's	0 -4 -3 8
b:it begin	-9 0 7 -1
b:it by	0 -11 12 0
b:it end	0 18 -4 -9
b:it had	11 -10 0 0
b:it has	-3 12 -7 0
b:it in	9 -11 -9 13
b:it is	-6 -16 20 0
b:it meet	0 13 -12 0
b:it on	-2 10 0 -10
b:it take	0 -13 14 0
b:it to	0 -12 13 0
b:it was	-5 -6 0 12
b:it would	0 15 -6 -6
b:its	-8 30 -11 -23
b:its own	0 10 -5 -2
b:jinping	0 -2 6 -1
b:john	0 -15 16 0
b:joint <organisation>	0 -13 14 0
b:joint statement	0 17 -23 1
b:jump	0 -11 12 0
b:keep	0 3 -12 8
b:kuala	0 -2 -13 17
b:kuala lumpur	0 -5 -11 17
b:land	3 8 -13 0
b:land in	3 8 -13 0
b:last	-8 18 -6 -6
b:last <month-gone>	0 6 -5 0
b:last meet	0 -4 6 0
b:last until	-1 0 -4 7
b:lasted	0 0 8 -5
b:late	-4 -3 0 7
b:late on	0 -14 2 12
b:law	0 12 -10 -1
b:law on	0 9 -7 0
b:leave	-8 4 -19 13
b:leave the	0 -9 0 10
b:let	0 10 -6 -2
b:letter	0 13 -10 0
b:line	0 6 -5 0
b:link	0 -8 9 0
b:link on	0 -8 9 0
b:long	0 6 -7 0
b:look	0 -6 9 -2
b:look at	0 -8 10 0
b:lose	0 -11 9 2
b:lose <level>	0 -16 13 3
b:lower	0 6 -5 0
b:lumpur	0 -5 -11 17
b:lumpur on	0 -15 0 15
b:m	0 8 -4 0
b:m .	0 8 -4 0
b:madrid	-1 14 -14 3
b:make	0 6 0 -4
b:make in	0 8 -6 0
b:maker	0 -6 7 0
b:market	0 14 -3 -7
b:matter	0 -5 6 0
b:may	0 17 -14 -2
b:me	0 -23 16 9
b:meanwhile	7 0 -1 -5
b:media	0 7 -2 -2
b:mediator	0 9 -3 -2
b:meet	-4 4 2 -9
b:meet <quality>	0 -6 9 0
b:meet again	0 11 -10 0
b:meet at	0 -6 7 0
b:meet for	0 6 -12 5
b:meet in	0 -9 13 -5
b:meet of	0 7 -4 -2
b:meet on	-2 -1 6 -4
b:meet the	4 -9 3 0
b:memorandum	0 12 -8 -1
b:men	0 -8 9 0
b:midnight	0 -4 -14 14
b:midnight on	0 -9 -11 17
b:minister	-10 0 15 -10
b:ministry	6 11 -7 -16
b:ministry say	10 0 -2 -10
b:minute	0 13 -8 -2
b:mombasa	8 -11 4 -4
b:monday	9 -4 -15 2
b:more	7 5 -11 -2
b:more than	8 1 -9 -2
b:morning	0 0 -4 6
b:mr	-3 6 -4 0
b:my	0 0 -13 9
b:name	3 0 -10 2
b:name to	4 2 -15 5
b:negotiate	0 -7 1 5
b:negotiation	0 -16 17 -2
b:negotiator	9 -9 -6 8
b:neither	0 -6 8 0
b:new	-5 13 0 -7
b:new on	0 13 -9 0
b:new tariff	0 6 0 -4
b:new york	-1 -11 9 0
b:next meet	0 14 -13 0
b:next round	5 9 -13 0
b:no	-1 0 -12 10
b:no deal	0 -13 0 15
b:noon	0 0 -7 4
b:noon on	0 6 -1 -2
b:northern	0 8 -6 0
b:not	6 -2 0 -7
b:note	-1 0 8 -7
b:nothing	0 -5 -6 10
b:notice	0 -3 7 -2
b:notice by	0 -10 11 0
b:now	0 -4 9 -2
b:number	0 -8 9 0
b:of	-9 20 -1 -28
b:of <day-gone>	0 8 -5 0
b:of <name>	9 -4 4 -7
b:of <number>	0 10 -7 0
b:of <person>	0 10 -9 0
b:of <quality>	-2 11 -5 0
b:of <span>	0 -2 -6 10
b:of a	0 -13 16 -1
b:of both	0 11 -12 2
b:of talk	10 -5 6 -10
b:of tariff	10 -10 0 0
b:of the	-14 8 7 -23
b:of their	-1 9 -5 -1
b:of them	0 -4 10 -4
b:of trade	6 -8 -6 6
b:off	-7 22 -13 -4
b:off the	0 8 -4 0
b:offer	6 1 -12 0
b:offer to	7 0 -4 -1
b:official	2 -10 0 6
b:old	14 -11 2 -7
b:on <day-ahead>	-6 -3 -6 13
b:on <day-gone>	0 -7 -16 22
b:on <day-today>	0 5 0 -8
b:on <quality>	6 10 -22 0
b:on an	0 1 -7 3
b:on both	0 14 -12 0
b:on in	0 10 -8 -1
b:on it	0 0 -4 6
b:on its	0 -11 12 0
b:on tariff	0 -8 9 0
b:on television	0 1 -6 1
b:on that	7 -7 0 0
b:on the	3 -23 31 -28
b:on until	0 -6 0 8
b:one	-6 -7 0 12
b:one of	0 -7 8 0
b:open	11 -10 0 -2
b:open in	2 -6 0 3
b:opened	21 -21 7 -8
b:opened on	7 -8 -2 2
b:or	0 -6 0 8
b:order	0 -3 9 -10
b:order of	0 10 -9 0
b:order on	0 9 -4 -2
b:other	-3 17 -9 -8
b:other 's	0 8 -5 0
b:other on	0 -8 10 0
b:our	-7 1 11 -14
b:out	3 0 -13 7
b:out of	0 -20 11 10
b:out on	0 20 -11 -5
b:over	15 4 6 -31
b:over on	0 6 -4 0
b:over the	0 13 -8 -1
b:own	0 13 -7 -3
b:p	7 -14 12 -6
b:p <number>	9 -19 13 -4
b:pair	0 -10 12 0
b:palm	0 -5 7 0
b:palm oil	0 -5 7 0
b:paper	-1 7 -17 8
b:paper on	0 -2 -5 7
b:pari	13 -22 1 2
b:pari on	0 -7 2 3
b:parted	-1 -14 -17 27
b:party	0 7 -6 0
b:past	0 -9 -2 13
b:pause	0 -4 0 7
b:pause in	0 -11 0 12
b:pay	-1 14 -7 -1
b:pay a	0 -7 7 0
b:phone	-2 -1 8 -7
b:phone on	0 -11 12 0
b:place	-1 -4 12 -10
b:place in	0 -11 17 -6
b:place on	0 8 -6 0
b:play	0 7 -4 0
b:point	0 12 -7 -2
b:post	0 -11 14 -2
b:prepare	0 6 -2 -1
b:prepare the	0 -2 7 0
b:president	-6 3 7 -18
b:president <person>	0 20 -19 0
b:president donald	0 -8 11 -2
b:president of	0 10 -6 -3
b:president xi	0 -2 6 -1
b:prolonged	0 -12 0 12
b:prolonged their	0 -22 3 19
b:promise	0 9 -5 0
b:propose	0 18 -17 0
b:province	0 7 0 -5
b:publish	0 6 0 -3
b:published	-9 -3 10 -1
b:published a	0 12 -8 -4
b:published on	0 14 -11 -1
b:put	10 -11 2 1
b:put a	0 -13 13 0
b:put his	0 8 -13 3
b:put its	0 11 -9 0
b:put on	7 -11 3 0
b:quarter	0 -15 0 15
b:rang	-2 -7 18 -11
b:rare	0 -6 9 0
b:rare earth	0 -7 9 0
b:rate	0 8 -5 0
b:reach	0 -5 6 0
b:reach in	0 -7 2 4
b:reach on	0 9 -3 -8
b:read	10 -19 -12 18
b:report	0 15 -11 -1
b:reporter	0 -7 -3 11
b:reporter on	0 -9 -1 11
b:rest	0 9 -8 0
b:resume	-3 3 2 -8
b:return to	0 -6 7 0
b:review	0 -10 12 0
b:ring	0 9 -5 0
b:rise	-4 10 -13 2
b:rise <level>	0 7 -5 0
b:room	0 7 -1 -2
b:round	-6 12 -5 -2
b:round in	-6 0 0 6
b:round of	-1 16 2 -22
b:round on	0 12 -6 -4
b:round will	0 15 -14 0
b:rule	0 -3 6 -1
b:run	-1 25 -12 -10
b:run out	0 8 -2 -1
b:run until	0 8 0 -4
b:s	8 -16 12 -5
b:s &	8 -16 12 -5
b:same	0 -6 -4 11
b:saturday	0 -7 0 10
b:say	8 -5 -3 4
b:say after	0 -16 19 -2
b:say in	0 -3 -7 11
b:scott	0 0 -6 8
b:scott bessent	0 0 -6 8
b:second	-11 6 -2 0
b:second round	-4 8 -4 0
b:secretary	6 -9 0 3
b:secretary scott	0 0 -6 8
b:see	-5 8 -2 -3
b:see <person>	0 9 -8 0
b:sell	0 -6 7 0
b:set	-1 -4 8 0
b:set for	0 -7 9 0
b:settle	7 0 0 -6
b:shall	-5 -2 16 -15
b:she	0 6 -4 0
b:sheet	-5 5 -18 9
b:sheet of	0 -4 -2 7
b:sheet on	0 7 0 -7
b:sheet that	0 -7 -5 12
b:ship	0 7 -3 0
b:shook	-2 -16 21 -2
b:shook hand	-2 -9 15 -2
b:side meet	0 12 -12 0
b:sign	-7 7 -6 0
b:sign an	0 7 2 -15
b:sign by	0 10 -3 -5
b:sign for	0 -7 -3 11
b:sign on	0 -9 4 6
b:sign the	0 21 -19 -5
b:signature	0 9 -7 0
b:since	2 2 2 -13
b:sit	4 -11 6 0
b:sit down	4 4 -4 -6
b:sit in	0 -13 7 6
b:sit on	1 5 -6 0
b:sleep	10 -7 0 -3
b:small	0 10 -8 0
b:so that	0 -4 6 0
b:soybean	0 -8 11 -1
b:speak	-2 16 -11 -5
b:speak by	0 8 -7 0
b:speak of	0 16 -16 0
b:spent	0 -2 7 -2
b:spoke	-4 -4 9 0
b:spoke by	0 -31 35 -4
b:spoke on	0 12 -9 -1
b:spoke with	0 -8 8 0
b:spoken	0 -14 16 0
b:stand	0 6 -2 0
b:start	4 0 3 -15
b:start on	-7 0 9 -7
b:state	-2 -10 15 -1
b:statement	-1 22 -28 2
b:statement on	0 -1 -5 8
b:stay	0 -7 0 10
b:still	0 11 -9 0
b:stockholm	13 -15 -5 5
b:stockholm on	5 -15 6 0
b:stop	0 8 0 -4
b:strike	0 0 9 -10
b:such	0 -17 18 0
b:summit	-6 9 -3 -4
b:summit in	-3 18 -12 -2
b:sunday	0 -2 -6 9
b:suspend	0 10 -6 -1
b:suspension	0 -2 6 -3
b:table	-3 -21 10 15
b:take	-8 -16 12 11
b:take it	0 6 -5 0
b:take place	0 -6 14 -9
b:take up	0 -5 7 0
b:talk	0 4 -9 4
b:talk between	-3 -6 8 0
b:talk in	1 3 -13 8
b:talk is	0 27 -25 0
b:talk on	0 4 5 -14
b:talk with	6 10 -8 -14
b:talked	6 -14 8 -5
b:tariff on	0 11 -9 0
b:tariff talk	8 -3 -2 -1
b:tea	0 10 -3 -6
b:technical	5 -9 5 0
b:technical meet	0 9 -8 0
b:telephone	-5 -11 20 -13
b:telephone call	0 7 -6 0
b:telephone on	-2 -5 11 -7
b:telephoned	0 -15 17 0
b:television	0 -3 -6 9
b:television interview	0 -12 0 11
b:television on	0 9 0 -7
b:tell <organisation>	0 8 -1 -3
b:tell <person>	0 8 -5 0
b:tell a	0 10 -7 -1
b:tell reporter	0 -7 -3 11
b:tell the	0 -10 16 -8
b:tell to	0 -8 0 8
b:term	15 -10 0 0
b:text	13 -7 -12 2
b:than	7 9 -14 -3
b:that	9 -7 -1 5
b:that 's	12 -6 -7 0
b:that <name>	0 -9 -6 14
b:that <person>	0 4 0 -7
b:that <quality>	0 -6 7 0
b:that a	0 -8 8 0
b:that an	0 -6 0 8
b:that begin	1 -2 5 -6
b:that had	7 6 -11 -6
b:that has	0 6 -4 0
b:that he	0 13 -6 -5
b:that is	0 6 -2 -1
b:that it	0 11 -5 -4
b:that the	-10 -13 8 11
b:that their	0 6 -4 0
b:that they	0 -7 7 0
b:that truce	0 -6 6 0
b:that was	6 -11 8 -1
b:the	-10 17 -7 -10
b:the <name>	-12 -11 7 9
b:the <office>	-2 -16 3 15
b:the <organisation>	3 38 -27 -35
b:the <person>	-3 -17 17 3
b:the <quality>	1 -19 18 1
b:the <seat>	-11 -15 18 3
b:the <span>	0 3 4 -11
b:the agreement	0 -7 14 -5
b:the company	0 9 -6 -1
b:the consensu	0 -13 15 -1
b:the deal	0 7 0 -12
b:the delegation	0 -9 3 5
b:the duty	0 9 -3 -2
b:the extension	0 20 -7 -12
b:the fact	0 -9 -2 13
b:the first	-1 -9 15 -6
b:the fourth	0 -13 8 5
b:the last	0 1 5 -8
b:the matter	0 -7 7 0
b:the new	0 3 -6 2
b:the next	4 11 -13 0
b:the northern	0 8 -5 0
b:the old	15 -13 0 0
b:the one	0 -14 14 0
b:the order	0 -18 20 0
b:the other	0 13 -12 0
b:the pair	0 -10 12 0
b:the paper	0 0 -6 5
b:the pause	0 -7 0 8
b:the president	0 -5 11 -6
b:the rise	0 6 -3 0
b:the round	0 4 -11 4
b:the s	9 -19 13 -4
b:the same	0 -6 -4 11
b:the second	-3 22 -15 -4
b:the summit	-1 -1 7 -1
b:the suspension	0 -3 7 -2
b:the table	-3 -24 14 14
b:the talk	-2 -8 -5 16
b:the tariff	0 9 0 -13
b:the telephone	0 16 -14 0
b:the text	13 -7 -6 0
b:the third	7 -15 11 0
b:the trade	0 7 -5 0
b:the truce	-5 5 -6 4
b:the two	0 -26 22 1
b:the understanding	0 -18 21 -2
b:the visit	9 -17 8 0
b:the week	0 13 -12 0
b:the window	0 6 0 -1
b:their	-10 -5 5 5
b:their <office>	0 -9 -5 13
b:their dispute	0 7 2 -10
b:their talk	0 6 0 -5
b:their tariff	0 -16 3 14
b:their trade	0 8 -3 -3
b:their truce	0 -7 0 7
b:them	-3 -6 14 -8
b:them in	0 -7 13 -3
b:them on	0 11 -10 0
b:there	6 -16 11 -4
b:there on	11 -20 11 -3
b:there until	0 -5 0 8
b:they	16 -19 10 -2
b:they are	9 -15 0 8
b:they go	0 -2 8 -3
b:they had	7 0 0 -8
b:they have	8 -24 3 12
b:they were	-1 15 -13 0
b:they will	5 -30 24 -4
b:they would	0 -8 9 0
b:thi	1 13 -5 -13
b:thing	0 7 -3 0
b:third	5 3 -9 0
b:threaten	0 10 -9 0
b:three	0 -17 17 0
b:through	0 -2 -11 11
b:thursday	-6 0 1 0
b:till	0 -6 -9 13
b:time	9 0 -11 0
b:to	-6 20 -16 1
b:to <level>	0 14 -10 -1
b:to <person>	0 7 -6 0
b:to <seat>	23 -10 0 -20
b:to be	6 -3 0 -3
b:to begin	-4 0 9 -3
b:to extend	0 7 0 -5
b:to go	0 -5 0 7
b:to have	0 9 -2 -3
b:to hold	0 -19 19 0
b:to keep	0 -1 -6 8
b:to meet	-1 -11 16 -3
b:to see	0 10 -9 0
b:to sign	0 13 -2 -10
b:to sit	-4 17 -5 -10
b:to start	0 -4 8 -1
b:to take	0 -8 9 0
b:to the	-1 -5 11 -2
b:town	10 -7 0 -3
b:trade	-3 1 12 -16
b:trade agreement	0 12 -14 0
b:trade deal	0 -9 11 -2
b:trade minister	-5 0 14 -13
b:trade ministry	0 7 0 -8
b:trade talk	5 -8 -7 7
b:travel	11 -6 0 -7
b:travel to	9 -7 1 -4
b:treasury	0 0 -6 8
b:treasury secretary	0 0 -6 8
b:treaty	0 -7 10 -4
b:truce	0 8 -3 -7
b:truce agree	0 -5 6 0
b:truce between	6 0 6 -21
b:truce end	0 -5 0 7
b:truce of	0 13 -10 0
b:truce on	0 -13 14 0
b:truce that	0 11 -6 -4
b:truce with	0 8 -2 -2
b:trump	0 -8 11 -2
b:tuesday	-8 -1 4 2
b:two	-2 -15 21 -8
b:two country	8 8 -15 -2
b:two delegation	0 -18 0 16
b:two side	0 -8 12 0
b:two will	0 -14 14 0
b:under	-5 -6 8 1
b:under an	0 -3 -6 9
b:under the	0 -8 10 0
b:understanding	0 -17 20 -3
b:until	-24 21 -45 19
b:until the	0 8 -3 -1
b:up	-13 6 -7 6
b:up by	0 10 -9 0
b:up in	0 -8 6 2
b:up on	0 13 -9 -4
b:up to	0 8 -3 -2
b:us	0 11 -6 -1
b:vice	0 -3 -2 7
b:video	0 -23 26 -1
b:video call	0 -10 11 0
b:video link	0 -8 8 0
b:video on	0 -11 12 0
b:visit	6 -16 15 -1
b:visit to	10 -12 3 0
b:vote	0 6 -3 0
b:war	0 8 0 -4
b:was	0 -13 8 5
b:was agree	0 0 12 -16
b:was conclude	0 -7 13 -4
b:was due	0 -9 10 0
b:was hold	0 7 -4 -2
b:was in	-2 -17 24 -6
b:was published	0 7 -7 0
b:was put	0 -7 9 0
b:was reach	0 12 -6 -6
b:was sign	0 4 -27 11
b:was to	0 27 -34 -3
b:way	-4 16 -11 0
b:we	3 -5 6 -3
b:we are	0 8 -3 -1
b:we have	9 -14 6 0
b:we shall	0 6 0 -5
b:wednesday	17 -16 1 0
b:week	0 13 -8 -3
b:week of	0 13 -12 0
b:welcome	0 12 -7 -4
b:were	-14 14 0 -19
b:were hold	0 -6 6 0
b:were to	-5 -6 13 -2
b:what	-18 -6 7 7
b:what <person>	0 -5 9 -2
b:what change	0 10 -3 -2
b:what happen	0 9 -5 0
b:what the	0 9 -9 0
b:what was	0 -23 0 24
b:when they	0 -3 6 0
b:where	0 -5 11 -7
b:where <person>	0 13 -10 -1
b:where he	0 -6 8 0
b:where the	3 -24 21 -1
b:which	-2 -9 9 3
b:which both	0 -23 24 0
b:which end	0 -11 0 12
b:which expire	0 -7 -1 9
b:which meet	0 9 -8 0
b:which was	-1 12 -3 -6
b:who	-1 2 5 -11
b:why	0 -3 -1 6
b:will	-10 9 5 -23
b:will be	-4 24 -25 4
b:will begin	0 9 -7 0
b:will go	0 4 -7 0
b:will meet	0 7 -5 0
b:will now	0 -12 14 0
b:will sign	0 9 -8 0
b:will speak	0 -8 8 0
b:will take	0 -9 11 0
b:window	-2 17 -8 -4
b:with	-1 -4 15 -17
b:with <name>	-2 -13 21 -5
b:with <person>	10 -29 21 -4
b:with <quality>	0 -8 11 0
b:with <seat>	-4 30 -19 -9
b:with the	2 0 -6 1
b:work	0 7 -2 -3
b:working	0 -15 17 0
b:would	2 -4 12 -24
b:would go	8 -4 -1 0
b:would have	-1 14 -6 -3
b:would meet	4 -6 1 0
b:would not	0 -4 6 0
b:would take	0 7 -6 0
b:write	0 8 0 -9
b:write on	0 -1 6 -5
b:xi	0 -2 6 -1
b:xi jinping	0 -2 6 -1
b:york	-1 -11 9 0
b:you	-9 1 4 -2
b:your	-2 17 -8 -4
b:·	11 5 -14 -19
b:—	15 16 -12 -17
b:— <name>	0 8 0 -11
b:— <person>	0 -13 -3 17
b:— <quality>	0 0 -7 6
b:— monday	18 -10 0 -9
b:— the	-2 19 -5 -14
c0=agree	-20 -12 7 11
c0=bear	0 1 6 -17
c0=begin	3 -15 8 2
c0=deny	0 11 -8 0
c0=down	-8 10 -5 -2
c0=end	-2 13 -20 0
c0=impose	-19 0 1 7
c0=propose	-20 19 -4 -31
c0=return	-3 -8 15 -9
c0=say	-9 10 -11 5
c0=sell	0 -3 6 0
c0=stay	2 0 3 -8
c0=suspend	6 7 -3 -12
c0=target	0 6 0 -14
c0=threaten	0 11 -9 0
c0=up	-6 4 -7 8
c1=agree	-9 -10 8 9
c1=bear	-4 11 0 -18
c1=begin	14 -14 4 -1
c1=deny	0 9 -6 0
c1=down	0 8 -9 -1
c1=end	0 -6 1 4
c1=impose	-16 7 -6 7
c1=propose	-22 17 -3 -19
c1=return	-4 0 9 -12
c1=say	-10 13 -15 4
c1=sell	0 -4 6 0
c1=suspend	5 -3 9 -14
c1=target	-9 5 7 -14
c1=threaten	0 10 -8 0
c1=up	-7 12 -9 0
c2=agree	-8 -2 9 -1
c2=bear	-15 -6 22 -10
c2=begin	-16 21 -9 -2
c2=down	-14 -2 24 -16
c2=end	-1 7 3 -13
c2=propose	6 1 -3 -6
c2=return	0 -14 -7 19
c2=say	-8 11 -14 4
c2=stay	8 0 -4 -5
c2=suspend	1 7 -10 0
c2=target	-1 15 -11 -2
ct0=agree future	0 19 -16 -2
ct0=agree past	-9 -16 17 3
ct0=agree past-passive	-2 16 -4 -10
ct0=agree perfect	0 -5 7 0
ct0=agree pluperfect	0 -13 -7 19
ct0=agree present	0 -8 0 10
ct0=agree present-passive	0 -8 0 9
ct0=bear future	-4 3 1 -6
ct0=bear modal	2 19 -20 -3
ct0=bear past	-1 -4 11 -7
ct0=bear past-passive	0 -12 14 0
ct0=bear pluperfect	1 -13 2 3
ct0=bear present-passive	0 8 -8 0
ct0=begin future	-8 -7 12 0
ct0=begin modal	1 8 -7 -4
ct0=begin past	-3 -9 2 8
ct0=begin past-passive	0 -20 2 18
ct0=begin pluperfect	9 -2 0 -5
ct0=begin present	3 0 7 -21
ct0=deny past	0 8 -5 0
ct0=down modal	-2 15 -12 0
ct0=down past	-11 4 -1 1
ct0=down past-passive	0 -8 6 0
ct0=down present	3 0 0 -12
ct0=end modal	-1 15 -3 -7
ct0=end past	-9 5 -11 6
ct0=end past-passive	0 7 -5 0
ct0=end present	7 -3 0 0
ct0=impose future	0 -10 17 -10
ct0=impose future-passive	0 10 -5 -5
ct0=impose past	-10 7 -8 4
ct0=impose past-passive	-9 -17 12 8
ct0=impose perfect	-6 8 0 -6
ct0=impose pluperfect	-7 -9 0 14
ct0=impose pluperfect-passive	0 13 -13 0
ct0=impose present-passive	0 1 -6 7
ct0=propose future-passive	0 -16 16 0
ct0=propose modal	0 -5 6 0
ct0=propose past	0 27 -23 -4
ct0=propose past-passive	-2 -10 16 -3
ct0=propose perfect	0 11 -10 0
ct0=propose pluperfect-passive	0 12 -11 0
ct0=propose present	0 19 -16 -1
ct0=return modal	0 -18 19 0
ct0=return past	0 -8 13 -4
ct0=return present	0 16 -13 0
ct0=say modal	0 -7 8 0
ct0=say past	-5 4 -7 5
ct0=say past-passive	0 -6 0 7
ct0=say perfect-passive	0 -5 6 0
ct0=say pluperfect	0 8 -2 -2
ct0=stay future	0 -11 0 13
ct0=stay future-passive	0 7 -3 -2
ct0=stay past	2 11 -1 -19
ct0=stay perfect	11 -14 -5 8
ct0=stay present	-9 0 6 -1
ct0=suspend future-passive	0 7 -3 -2
ct0=suspend past	11 8 -16 -2
ct0=suspend present	0 7 -5 0
ct0=target past	2 0 0 -6
ct0=target pluperfect	0 6 -5 0
ct0=threaten pluperfect	0 6 -5 0
ct0=up future	0 0 -7 8
ct0=up modal	7 -1 -3 -2
ct0=up past	-9 -1 -1 9
ct0=up present	-7 9 0 -5
ct1=agree future	0 19 -16 -2
ct1=agree infinitive	7 -3 -1 -1
ct1=agree past	-8 -16 19 1
ct1=agree past-passive	-2 16 -4 -10
ct1=agree perfect	0 -7 8 0
ct1=agree pluperfect	0 -14 -7 19
ct1=agree present	0 -9 0 11
ct1=agree present-passive	0 -8 0 9
ct1=bear future	-4 3 0 -6
ct1=bear gerund	0 7 -8 2
ct1=bear infinitive	7 1 -7 -1
ct1=bear modal	2 11 -12 -3
ct1=bear participle-passive	-2 11 -5 -6
ct1=bear past	-15 0 12 -6
ct1=bear past-passive	0 -12 14 0
ct1=bear pluperfect	1 -13 2 3
ct1=bear present-passive	0 8 -8 0
ct1=begin future	-7 -6 13 0
ct1=begin gerund	18 -8 -8 -4
ct1=begin modal	1 8 -7 -4
ct1=begin participle-passive	0 8 -2 -1
ct1=begin past	-3 -9 2 9
ct1=begin past-passive	0 -20 2 18
ct1=begin pluperfect	9 -2 0 -5
ct1=begin present	3 1 6 -21
ct1=deny past	0 6 -4 0
ct1=down infinitive	7 0 -5 -2
ct1=down modal	-2 15 -12 0
ct1=down past	-11 4 -1 1
ct1=down past-passive	0 -8 6 0
ct1=down present	3 0 0 -12
ct1=end infinitive	0 7 0 -5
ct1=end modal	-1 15 -3 -7
ct1=end participle-passive	6 -25 17 5
ct1=end past	-9 2 -10 8
ct1=end past-passive	0 7 -5 0
ct1=end present	7 -3 0 0
ct1=impose future	0 -5 12 -9
ct1=impose future-passive	0 10 -5 -5
ct1=impose infinitive	6 2 -11 0
ct1=impose participle-passive	-8 17 -13 0
ct1=impose past	-9 5 -5 3
ct1=impose past-passive	-8 -15 10 8
ct1=impose perfect	-5 0 6 -4
ct1=impose pluperfect	-6 -10 0 15
ct1=impose pluperfect-passive	0 12 -13 0
ct1=impose present-passive	0 1 -6 7
ct1=propose future-passive	0 -16 16 0
ct1=propose infinitive	0 -8 9 0
ct1=propose participle-passive	0 18 -14 -3
ct1=propose past	0 28 -23 -4
ct1=propose past-passive	-2 -10 16 -3
ct1=propose pluperfect-passive	0 12 -11 0
ct1=propose present	0 18 -16 -1
ct1=return modal	0 -18 19 0
ct1=return past	0 -8 13 -4
ct1=return present	0 16 -13 0
ct1=say modal	0 -7 8 0
ct1=say past	-5 6 -9 5
ct1=say past-passive	0 -6 0 7
ct1=say perfect-passive	0 -5 6 0
ct1=say pluperfect	0 7 -2 -2
ct1=stay future	0 -13 2 13
ct1=stay future-passive	0 7 -3 -2
ct1=stay infinitive	-2 6 -11 7
ct1=stay past	4 6 1 -18
ct1=stay perfect	11 -14 -5 8
ct1=stay present	-9 6 -1 0
ct1=suspend future-passive	0 7 -3 -2
ct1=suspend participle-passive	0 -9 11 0
ct1=suspend past	12 4 -14 -2
ct1=suspend present	0 7 -5 0
ct1=target participle-passive	0 -6 7 0
ct1=target past	-4 6 0 -5
ct1=up future	0 2 -6 2
ct1=up modal	7 -1 -3 -2
ct1=up past	-8 -4 0 9
ct1=up present	-7 11 0 -5
ct2=agree past	-1 -7 14 -5
ct2=bear gerund	-2 8 4 -15
ct2=bear infinitive	0 -11 0 13
ct2=bear past	-1 -15 22 -8
ct2=begin past	-7 7 -6 1
ct2=begin present	0 10 -3 0
ct2=down past	-8 2 13 -14
ct2=end past	0 0 4 -6
ct2=end present	0 8 -2 0
ct2=impose gerund	0 -10 11 0
ct2=impose participle-passive	11 -7 -16 8
ct2=impose past	0 -15 21 -5
ct2=impose present	-4 29 -19 -5
ct2=propose participle-passive	8 -3 -3 0
ct2=return present	0 -19 -1 21
ct2=say gerund	0 8 -8 0
ct2=say past	-2 10 -19 6
ct2=say present	0 -9 10 0
ct2=stay past	8 6 -6 -12
ct2=stay present	4 5 -13 0
ct2=suspend infinitive	0 -3 -1 6
ct2=suspend past	3 3 -2 -6
ct2=up infinitive	0 11 -6 -2
ct2=up present	0 -12 14 0
day-l	-26 15 -9 6
day-none	-12 2 4 -1
day-r	17 12 -8 -22
day=l0	-7 9 0 -3
day=l1	0 0 -28 23
day=l2	-14 0 2 4
day=l3	-16 5 0 0
day=l4	-8 11 -1 -7
day=l5	3 -6 8 -7
day=r0	-9 2 0 2
day=r1	26 0 -16 -20
day=r2	11 7 -9 -14
day=r4	0 10 -3 -10
day=r5	-9 2 2 -3
days=1	-12 2 4 -1
days=2	-11 25 -9 -12
days=3	12 -10 -2 2
days=4	0 19 -12 -8
f:"	0 19 -17 -6
f:'	0 19 -10 -6
f:'s	-15 0 0 8
f:(	-7 0 7 -6
f:)	-7 0 7 -6
f:,	16 -7 -1 1
f:-	-1 -5 12 -6
f:.	-2 -12 16 -1
f::	13 10 -19 -8
f:;	13 9 -3 -24
f:<agent>	7 0 -3 -1
f:<day-ahead>	2 5 -22 16
f:<day-gone>	-34 31 -2 -24
f:<day-today>	10 -11 4 0
f:<duty>	7 -6 -3 8
f:<gate>	9 6 13 -51
f:<goods-amount>	-5 6 2 -9
f:<goods>	4 -22 14 10
f:<level-noun>	9 -8 6 -5
f:<level>	-21 50 -27 -21
f:<money>	-12 -11 7 12
f:<month-ahead>	-8 15 -9 -1
f:<month-gone>	0 -14 23 -14
f:<name>	4 -3 -25 29
f:<not>	-14 12 -8 1
f:<number>	-26 26 -18 3
f:<office>	-3 -19 26 -7
f:<organisation>	5 13 -7 -17
f:<person>	5 -16 17 -4
f:<points>	-5 1 6 -11
f:<quality>	17 -24 8 5
f:<seat>	10 -22 19 -2
f:<sender>	-2 -1 6 -1
f:<span>	14 2 4 -28
f:<taker>	-6 9 -12 4
f:<v-agree>	-16 5 2 -2
f:<v-bear>	-2 14 -4 -16
f:<v-begin>	0 -10 6 5
f:<v-buy>	-18 10 13 -35
f:<v-deny>	-4 23 -13 -5
f:<v-down>	-25 -4 4 12
f:<v-end>	-9 0 9 -6
f:<v-impose>	-33 9 7 -3
f:<v-propose>	-15 5 8 -9
f:<v-return>	-3 -15 17 0
f:<v-say>	-18 21 -19 2
f:<v-sell>	-9 0 3 0
f:<v-stay>	-36 26 -17 5
f:<v-suspend>	3 14 4 -45
f:<v-target>	-9 -6 8 4
f:<v-up>	3 17 0 -35
f:?	2 21 -27 -1
f:]	0 10 -8 0
f:a	10 4 -11 0
f:about	3 7 -5 -11
f:accord	15 -14 0 0
f:according	-1 0 8 -6
f:across	7 -22 -5 21
f:add	0 -14 10 6
f:additional	0 12 -2 -12
f:after	-10 -5 13 -1
f:afterward	7 -11 8 -6
f:again	-9 -3 14 -5
f:against	0 6 -10 1
f:ago	0 21 -5 -17
f:agree	1 -17 1 18
f:agreement	-12 -3 17 -8
f:alexandria	0 10 -2 -4
f:all	-21 -21 -3 35
f:allow	0 -8 9 0
f:alone	0 11 -7 -2
f:already	0 18 -12 -4
f:also	2 2 -11 5
f:am	0 -14 20 -7
f:among	0 7 -2 0
f:an	-10 22 5 -36
f:and	16 -10 -15 21
f:announcement	0 10 -9 0
f:another	-6 11 0 -3
f:answer	0 26 -18 -7
f:antimony	0 6 -5 0
f:any	14 -22 -5 16
f:anything	10 -2 -7 0
f:app	0 9 -2 -11
f:apple	0 -14 7 8
f:apply	0 -17 16 2
f:approval	0 -5 -1 9
f:approve	14 -20 -19 23
f:are	9 -18 7 7
f:argue	0 -5 6 0
f:arrangement	0 -14 0 13
f:arrive	0 -6 3 2
f:as	-27 -3 17 -3
f:aside	0 -9 10 0
f:ask	-9 17 -7 -5
f:at	-5 15 -27 12
f:away	0 2 1 -6
f:back	-9 8 8 -20
f:ban	0 17 -14 0
f:base	0 12 -11 0
f:be	16 -19 6 3
f:bean	0 -7 9 0
f:became	0 6 0 -3
f:because	-3 14 -8 -2
f:become	0 7 -5 0
f:beef	-3 23 -14 -5
f:been	0 4 -8 2
f:before	15 -34 19 7
f:begin	26 -12 -9 -3
f:being	-2 -7 13 -1
f:believe	0 9 -7 0
f:below	16 -24 -1 12
f:better	0 -4 6 0
f:between	-11 5 -2 3
f:beyond	8 -10 4 0
f:both	-19 -13 27 -11
f:breakfast	-3 17 -4 -8
f:bring	-7 -7 11 0
f:broke	0 -11 0 11
f:busan	-8 -6 16 -3
f:business	0 21 -17 -2
f:but	2 2 0 -7
f:buy	0 -18 24 -6
f:buyer	0 0 -10 7
f:cabinet	-1 -35 4 31
f:call	-14 12 5 -30
f:can	-4 -8 4 6
f:can't	0 -12 14 0
f:cancel	0 9 -7 0
f:cannot	0 5 0 -6
f:capital	19 0 -13 -11
f:car	6 0 -6 0
f:carry	1 1 -6 0
f:case	0 3 -9 3
f:cent	-3 16 -12 0
f:certificate	7 -11 0 0
f:chair	0 -31 32 0
f:change	0 10 -6 0
f:changed	0 -7 10 0
f:charge	-4 14 7 -30
f:chicken	0 -11 0 12
f:chip	-1 24 -18 -3
f:christma	0 8 -5 0
f:clear	0 -13 18 -3
f:clock	0 -25 0 24
f:close	0 17 -12 -4
f:closed	0 12 -4 -5
f:coal	-3 -2 12 -5
f:coffee	0 0 9 -11
f:cold	8 -15 8 0
f:colleague	5 4 -2 -11
f:collect	0 -15 19 -1
f:come	-4 0 -8 13
f:commission	0 9 -6 0
f:company	0 16 -8 -8
f:complete	0 -5 0 8
f:confirm	-1 2 4 -10
f:consensu	7 0 -3 -2
f:consent	0 -6 0 7
f:control	-9 15 -9 0
f:conversation	4 -19 4 7
f:copper	0 14 -4 -6
f:cost	0 8 -7 0
f:cotton	0 13 -6 -5
f:could	-3 10 4 -23
f:counted	14 -19 7 -1
f:counter	-5 6 1 -2
f:counterpart	0 8 -5 0
f:counting	0 -7 8 0
f:country	-15 -7 18 0
f:cover	0 -8 11 0
f:covered	8 -5 -1 0
f:crude	0 6 -3 0
f:custom	-1 33 -17 -20
f:cut	-5 -11 -2 17
f:date	-8 27 -18 -4
f:day	-10 2 7 -5
f:de	0 -3 9 -2
f:deal	-5 -20 17 5
f:decide	0 13 -10 0
f:decision	0 -15 0 17
f:delay	0 20 -19 0
f:delegation	12 9 -31 3
f:described	-2 -8 11 0
f:did	-9 -19 21 4
f:dinner	-5 7 0 -6
f:do	-3 4 -20 13
f:doe	12 -25 12 0
f:don't	0 8 -4 0
f:door	-1 5 -11 7
f:double	0 12 -11 0
f:down	-9 4 2 -5
f:draw	0 11 -8 0
f:drop	-2 13 -5 -2
f:duty	-9 -13 20 0
f:each	0 -20 19 3
f:earlier	-3 8 -5 0
f:early	0 6 -2 0
f:earth	4 -1 -9 5
f:economic	0 7 0 -9
f:economy	0 -9 0 7
f:effect	-2 -9 -1 13
f:either	9 8 -18 0
f:end	-6 -17 20 2
f:energy	0 11 -7 -2
f:entry	0 -3 -18 20
f:evening	-2 -5 17 -19
f:everybody	0 7 -4 0
f:everything	0 0 -6 5
f:exempt	0 7 -3 0
f:expect	-7 9 -11 4
f:expire	6 -6 1 -3
f:explain	0 6 0 -4
f:export	2 -11 6 1
f:exporter	0 -7 7 0
f:extend	-12 0 2 6
f:extension	-7 0 12 -15
f:fact	-5 7 2 -9
f:fall	2 34 -27 -8
f:farm	-1 -10 13 0
f:fee	0 22 -13 -11
f:fentanyl	0 27 -19 -13
f:fertiliser	0 -15 10 5
f:fifth	5 -31 23 0
f:find	0 10 -6 -1
f:firm	0 8 -5 0
f:first	13 -46 18 22
f:fish	-3 6 0 -4
f:five	-5 16 -11 -3
f:flour	0 6 0 -6
f:follow	0 19 -12 -6
f:following	0 -11 0 9
f:for	6 8 -16 0
f:forty	0 9 -8 0
f:found	0 -5 8 0
f:four	-9 -20 16 6
f:fourth	14 -27 5 8
f:framework	0 -24 -5 28
f:free	-2 32 -23 -8
f:from	11 0 3 -16
f:full	0 12 -6 -4
f:further	0 9 0 -8
f:gazette	0 13 -8 -6
f:general	0 13 -10 0
f:geneva	5 -5 -10 9
f:get	-8 11 -4 0
f:give	0 10 -6 -3
f:given	0 -15 12 5
f:go	-5 25 -6 -21
f:gold	0 -9 10 0
f:good	-20 -5 14 1
f:government	8 -5 3 -12
f:grape	18 -13 -4 0
f:graphite	0 -6 8 0
f:great	-1 22 -15 -4
f:grower	0 10 -15 2
f:had	-2 6 1 -10
f:half	0 0 6 -6
f:hall	0 23 -20 -1
f:halve	0 -20 21 0
f:hand	0 -5 14 -13
f:has	-43 5 7 -1
f:hasn't	0 6 -5 0
f:have	0 -12 0 17
f:he	-6 -7 13 -3
f:head	0 7 -2 0
f:hear	0 -7 11 0
f:heard	0 8 -3 -1
f:her	0 -20 21 0
f:here	0 15 -16 0
f:higher	0 -16 17 0
f:him	-2 12 -17 6
f:himself	0 -5 16 -11
f:hold	-7 2 3 -4
f:home	7 -5 0 0
f:hope	0 6 -2 0
f:hour	-4 -7 1 11
f:house	7 3 -11 -4
f:how	0 -8 10 0
f:hurry	0 24 -21 -2
f:i	0 -19 26 -15
f:ice	0 -6 9 0
f:if	-11 0 13 -15
f:import	-1 21 -16 0
f:impose	0 23 -16 -4
f:in	-9 -5 29 -31
f:include	0 9 -8 0
f:informed	0 -7 10 -1
f:instead	-1 -19 31 -21
f:invest	0 9 -4 -2
f:is	10 -2 -13 10
f:issue	0 7 -7 0
f:issued	0 -5 9 -4
f:it	16 2 -1 -13
f:its	-15 31 -10 -21
f:keep	-6 4 -8 7
f:know	2 13 -9 -12
f:kuala	-3 -18 15 9
f:land	-4 19 -14 0
f:last	-6 0 -1 4
f:later	-1 -12 17 -2
f:law	0 16 -9 -7
f:lay	-2 13 -8 -2
f:lead	0 17 -13 -4
f:least	-4 -9 7 6
f:leave	9 -10 -9 10
f:led	8 -29 6 9
f:lentil	15 -21 3 0
f:less	0 1 6 -10
f:letter	0 0 10 -11
f:level	17 -10 -4 -2
f:levy	18 -3 -15 -5
f:licence	8 -6 4 -8
f:lift	0 6 -5 0
f:like	0 -8 11 -1
f:likewise	0 10 -9 0
f:line	0 -1 -7 8
f:list	18 -26 15 -5
f:live	20 -11 -2 -11
f:london	0 -6 9 0
f:long	0 7 0 -6
f:look	-2 3 -22 17
f:lorry	0 6 -2 0
f:lose	0 6 -2 0
f:lower	-4 0 11 -15
f:lumpur	-3 -18 15 9
f:m	0 -9 -4 14
f:machine	0 20 -15 -4
f:magnet	0 9 -18 6
f:main	-5 16 -8 -6
f:maize	0 -2 -4 7
f:make	-6 4 3 -5
f:many	0 14 -9 -1
f:market	0 0 6 -2
f:match	0 6 -3 0
f:matter	5 -22 14 3
f:may	1 -2 7 -14
f:me	-2 -4 0 7
f:meal	0 -3 -4 7
f:mean	0 6 0 -4
f:measure	0 6 -6 0
f:mediator	0 20 -20 0
f:meet	15 -10 9 -11
f:member	15 -9 -5 0
f:men	-2 18 -13 -1
f:middle	0 -18 20 0
f:midnight	0 11 -6 -2
f:minister	11 -17 9 -1
f:ministry	-7 0 -8 14
f:minute	-8 38 -28 -6
f:month	9 -26 26 -12
f:more	-14 35 -7 -31
f:morning	-1 -15 0 17
f:most	0 7 1 -13
f:mr	-4 0 9 -11
f:mrs	0 7 -2 -1
f:much	7 -9 -9 10
f:must	-4 -13 5 11
f:my	1 12 -10 -5
f:necessary	0 27 -16 -17
f:need	4 16 -20 0
f:needed	0 -9 0 10
f:negotiate	0 -7 0 10
f:negotiation	19 -4 -2 -18
f:neither	7 -1 -1 -3
f:new	12 0 2 -22
f:next	-7 -3 13 -11
f:night	-1 24 -12 -12
f:no	0 15 -18 0
f:nobody	-13 6 5 -8
f:none	0 26 -18 -10
f:noon	4 10 -6 -13
f:nor	0 7 -3 -1
f:not	-1 4 -17 16
f:nothing	-8 -3 10 0
f:notice	-3 9 3 -18
f:now	0 -32 21 14
f:number	-4 25 -18 -4
f:of	11 11 -4 -24
f:off	-2 0 -9 13
f:offer	-6 11 0 -5
f:official	0 -5 7 0
f:oil	0 6 -11 3
f:old	-3 31 -12 -17
f:older	0 7 -4 0
f:on	-9 13 -28 17
f:once	-3 3 -7 5
f:only	-2 23 -18 -2
f:open	17 -3 -10 -3
f:opened	0 -17 18 0
f:or	-11 8 -8 6
f:orange	0 11 -7 -2
f:order	-6 16 1 -22
f:ordinary	0 -11 0 13
f:origin	0 -4 7 0
f:other	13 1 7 -26
f:otherwise	-4 0 10 -11
f:our	2 -20 7 12
f:out	-6 3 -15 12
f:outside	24 -15 -6 -3
f:over	-11 52 -27 -27
f:own	-10 -13 11 6
f:p	0 -7 -5 12
f:page	14 -11 -6 2
f:paper	-6 -14 -4 23
f:part	6 -4 -17 14
f:party	0 11 -9 0
f:past	0 6 -5 0
f:pause	4 -2 13 -24
f:pay	-20 -1 11 -4
f:pen	-5 -11 -3 19
f:people	-2 3 9 -15
f:per	-3 16 -12 0
f:permanent	-1 -20 17 4
f:phone	0 5 0 -7
f:place	-5 20 -9 -7
f:plan	-3 -6 3 5
f:please	0 0 -3 6
f:point	6 -11 -2 12
f:port	0 6 0 -7
f:prepare	0 -8 12 -2
f:present	0 -10 0 10
f:president	-4 -22 16 13
f:press	-10 -19 10 15
f:price	-1 -8 0 11
f:prime	8 0 -5 -4
f:principle	0 -7 7 0
f:prisoner	0 29 -26 0
f:product	0 -26 29 -4
f:prolong	8 8 -9 -9
f:prolonged	0 -20 -10 27
f:proposal	0 0 -5 6
f:propose	11 -7 -2 0
f:published	0 -6 0 8
f:purchase	-4 8 -2 -1
f:put	-12 0 3 0
f:quarrel	0 5 -7 0
f:question	-1 0 9 -9
f:raise	0 -6 3 1
f:rare	4 -1 -9 5
f:rate	-9 -1 6 0
f:rather	0 0 -4 7
f:reach	0 4 0 -6
f:read	-3 0 -7 7
f:ready	0 -14 -7 24
f:reciprocal	17 -2 -2 -17
f:reduce	0 -7 9 0
f:remain	0 -15 0 17
f:replace	0 -3 0 6
f:report	0 13 -12 0
f:reporter	3 0 -10 6
f:require	0 0 -6 8
f:required	0 -6 7 0
f:rest	0 5 -12 3
f:result	-7 -24 24 6
f:return	0 -12 9 4
f:rise	12 -1 -1 -13
f:room	0 8 -3 0
f:round	20 -27 13 0
f:rule	-2 22 -14 -4
f:rum	0 15 -9 -8
f:run	0 8 -34 17
f:salmon	0 11 -3 -6
f:samarkand	0 -6 9 0
f:same	-7 -16 20 0
f:say	-15 13 -16 11
f:second	14 -33 10 12
f:secretary	-2 -10 13 0
f:section	0 12 -6 0
f:see	1 27 -28 -7
f:sell	-3 1 -5 8
f:send	-1 7 -2 0
f:seoul	0 16 -14 0
f:set	0 -6 15 -11
f:settle	0 20 -12 -9
f:shall	0 9 -7 0
f:share	0 -11 12 0
f:she	0 -11 18 -9
f:shelve	0 8 -6 0
f:ship	-7 -1 13 -4
f:short	0 9 -1 -6
f:should	8 -6 2 -4
f:show	0 6 -4 0
f:side	4 11 0 -24
f:sign	-19 9 8 -18
f:signature	-1 29 -20 -5
f:since	0 9 2 -23
f:single	0 -2 6 -1
f:sit	-7 14 0 -22
f:six	0 8 0 -4
f:sixth	0 -2 10 -7
f:sleep	7 -6 1 -2
f:slip	0 -4 6 0
f:small	0 7 -2 -1
f:so	-8 -10 14 1
f:social	0 -11 12 0
f:software	0 12 -12 0
f:somebody	-1 -5 11 -5
f:something	0 -8 13 -4
f:spare	0 -20 4 17
f:speak	-4 20 -27 7
f:spoke	5 -26 20 0
f:spoken	0 20 -19 0
f:stand	0 8 -5 0
f:standstill	0 -15 0 16
f:start	-3 -10 8 5
f:state	14 0 -6 -12
f:steel	0 10 -9 0
f:step	0 4 0 -9
f:still	-3 -1 -16 15
f:stop	-1 -13 18 -2
f:strike	-1 6 -9 1
f:subject	7 -11 3 0
f:such	0 -6 0 8
f:sugar	0 -7 13 -5
f:summer	0 -8 9 0
f:surcharge	18 1 -18 -12
f:suspend	0 6 4 -22
f:suspension	13 0 -11 0
f:table	3 2 2 -12
f:take	-22 -4 0 11
f:talk	-28 25 7 -48
f:talked	-4 7 0 -1
f:talking	0 -5 8 0
f:tariff	-4 6 -15 13
f:tax	-2 -15 0 15
f:team	-1 -4 9 0
f:telephone	4 -20 11 7
f:tell	-22 9 0 -1
f:term	0 8 -4 -1
f:text	-2 -24 4 24
f:than	-12 -11 21 0
f:that	-32 1 27 -25
f:the	-6 12 -17 8
f:their	28 -30 1 6
f:them	10 -17 5 3
f:then	-13 43 -15 -28
f:there	-8 -6 8 2
f:they	13 -2 -12 4
f:thi	19 -25 25 -27
f:thing	5 -9 7 -3
f:think	0 8 -4 0
f:third	0 -25 33 -9
f:those	10 -5 4 -14
f:threat	0 8 -6 0
f:three	-1 11 -3 -6
f:through	-4 -11 5 10
f:ticket	0 -7 10 0
f:tiktok	5 7 -11 0
f:time	2 -25 -2 31
f:to	15 -6 -16 19
f:together	0 -5 7 0
f:top	0 16 -3 -8
f:transcript	-3 -6 -24 21
f:travel	-5 24 -15 -7
f:treaty	0 10 -7 -1
f:truce	-11 11 -29 21
f:two	-23 -4 27 -16
f:under	-10 9 -13 10
f:union	0 -6 0 8
f:until	11 -2 -17 13
f:up	-14 7 -11 9
f:upper	0 12 -8 -1
f:us	12 -22 22 -17
f:use	0 8 -1 -1
f:very	0 -5 8 0
f:visit	-2 10 -3 -3
f:vote	-9 21 -10 -1
f:wait	0 -12 6 7
f:want	7 0 -8 0
f:war	0 16 -13 0
f:warn	0 11 -8 0
f:was	0 -8 8 0
f:water	9 -7 0 0
f:way	-5 -1 -6 11
f:we	4 -18 10 4
f:week	-7 12 0 -7
f:well	-8 1 11 -17
f:were	10 -2 0 -5
f:what	-7 2 0 0
f:whatever	0 -5 7 0
f:wheat	0 9 -3 -3
f:when	-9 7 -1 0
f:where	-4 5 13 -29
f:which	0 -24 21 5
f:while	13 -1 0 -12
f:who	3 4 -8 -1
f:whole	0 12 -10 0
f:whose	-3 -17 0 17
f:will	0 0 13 -24
f:window	7 -2 0 -3
f:wine	14 -11 0 -3
f:winter	0 -6 0 7
f:with	1 9 -16 0
f:withdraw	0 -6 7 0
f:within	0 22 -19 0
f:without	3 -2 9 -19
f:word	12 -22 3 9
f:working	0 -2 -4 7
f:world	-5 17 -9 0
f:worth	0 8 -2 -2
f:write	0 -7 11 0
f:year	2 -6 6 -2
f:yes	0 -8 5 3
f:yet	-1 -5 -3 10
f:yield	0 6 -2 0
f:you	0 13 -20 0
f:your	0 4 -7 0
f:zero	6 -4 0 0
f:—	18 -18 17 -24
first-of-paragraph	4 7 -6 -4
has-future	-16 4 -2 5
has-gerund	1 21 -7 -27
has-infinitive	-6 27 -25 -3
has-modal	0 17 -5 -27
has-participle	8 0 -6 1
has-past	-19 5 4 -1
has-perfect	5 1 0 -12
has-pluperfect	12 -4 -15 11
has-present	-8 9 4 -16
headline	-28 31 -7 -12
heads=0	5 9 -20 10
heads=1	-18 34 -10 -22
heads=2	-48 -20 52 -38
how=calendar	-37 52 -23 -21
how=calendar-span	-59 -91 130 -104
how=relative	0 10 -26 16
how=relative-span	-3 -31 23 10
how=weekday	42 26 -89 28
how=weekday-span	-34 -46 84 -65
kind=day	-11 15 -3 -8
l1="	0 6 -4 0
l1='s	0 -5 7 0
l1=(	0 0 9 -9
l1=,	-2 -22 22 3
l1=:	-14 10 7 -25
l1=;	0 -3 -6 10
l1=<begin>	-4 0 6 -5
l1=<day-ahead>	0 -8 -1 11
l1=<day-gone>	0 11 -6 -3
l1=<duty>	0 -10 11 0
l1=<goods>	5 2 -8 -4
l1=<level-noun>	0 -3 6 0
l1=<name>	-16 -1 11 0
l1=<not>	0 7 -2 0
l1=<number>	-16 -3 6 5
l1=<organisation>	0 -8 11 -1
l1=<person>	-1 7 -2 -3
l1=<seat>	10 4 -4 -13
l1=<span>	0 11 -6 -4
l1=<v-agree>	-2 -17 11 10
l1=<v-begin>	17 -10 -6 0
l1=<v-buy>	0 12 -10 -1
l1=<v-deny>	0 -13 13 0
l1=<v-down>	-1 9 0 -4
l1=<v-end>	2 -9 1 4
l1=<v-propose>	0 -5 11 -4
l1=<v-say>	0 22 -16 -4
l1=<v-stay>	-4 27 -18 -5
l1=<v-suspend>	10 -5 -3 0
l1=<v-target>	0 -7 8 0
l1=a	11 0 -11 -6
l1=after	-1 18 -11 -4
l1=again	-1 -3 0 6
l1=ago	0 10 -7 -1
l1=agree	0 -9 4 4
l1=and	-11 5 -12 11
l1=are	0 14 -8 -4
l1=as	0 7 -4 0
l1=at	0 7 -5 0
l1=back	0 8 0 -5
l1=before	0 19 -13 -2
l1=begin	10 -5 0 -5
l1=by	4 12 -13 -12
l1=changed	0 6 -2 0
l1=charge	0 -8 9 0
l1=come	-1 8 0 -3
l1=dated	0 6 0 -3
l1=down	-5 -17 17 0
l1=due	0 4 0 -7
l1=effect	0 -6 9 -1
l1=end	3 -8 3 0
l1=for	11 -8 9 -19
l1=friday	-3 -8 -7 14
l1=from	3 3 4 -22
l1=geneva	0 6 0 -7
l1=good	7 -6 0 0
l1=in	0 9 0 -4
l1=it	-2 -1 -2 7
l1=midnight	0 6 0 -3
l1=monday	9 -4 -15 2
l1=of	-18 2 8 -11
l1=on	-7 -2 6 -1
l1=order	0 12 -10 -1
l1=out	0 -2 -8 9
l1=published	-3 -7 0 9
l1=saturday	0 -7 0 10
l1=say	0 20 -11 -7
l1=sign	0 -2 10 -8
l1=since	4 9 -7 -11
l1=sit	-1 12 -7 0
l1=spent	0 -2 7 -2
l1=spoke	0 -6 8 0
l1=start	11 -4 -3 -3
l1=stockholm	14 -9 0 -7
l1=sunday	0 -2 -6 9
l1=tariff	0 -11 12 0
l1=telephone	0 -8 11 0
l1=television	0 -2 -3 6
l1=than	0 6 -3 0
l1=the	8 27 -23 -23
l1=thi	0 9 -6 -1
l1=through	0 -5 -9 13
l1=thursday	-6 0 1 0
l1=till	0 -6 -9 13
l1=to	-10 14 -29 15
l1=tuesday	-8 -1 4 2
l1=until	-21 13 -33 19
l1=up	0 -17 12 6
l1=wednesday	17 -16 1 0
l1=with	-2 14 -6 -2
l1=·	14 -1 -9 -11
l1=—	0 9 -2 -2
l2="	0 7 -2 -1
l2='s	-2 -17 23 -2
l2=,	3 -11 -2 13
l2=.	0 6 -1 0
l2=:	3 16 -9 -19
l2=;	0 13 -5 -7
l2=<begin>	10 -5 0 0
l2=<day-ahead>	-9 0 -12 15
l2=<day-gone>	-4 -7 6 2
l2=<duty>	-1 6 0 -5
l2=<gate>	-4 -6 11 0
l2=<goods>	0 11 -1 -12
l2=<level-noun>	-1 14 -8 -4
l2=<level>	-9 21 -9 -11
l2=<month-gone>	0 7 -5 0
l2=<name>	16 -4 4 -10
l2=<not>	0 -5 -5 11
l2=<number>	6 -20 5 10
l2=<office>	-7 16 0 -14
l2=<organisation>	-4 -7 -9 21
l2=<person>	0 -1 6 -7
l2=<quality>	13 -3 0 -10
l2=<seat>	-14 7 0 -4
l2=<span>	-7 5 3 -9
l2=<v-agree>	-3 -8 0 11
l2=<v-bear>	-2 30 -27 -1
l2=<v-begin>	-3 5 0 -6
l2=<v-buy>	0 20 -15 -3
l2=<v-end>	0 1 -40 17
l2=<v-impose>	-34 14 -12 9
l2=<v-propose>	-11 -3 0 11
l2=<v-say>	-1 0 17 -20
l2=<v-stay>	-15 9 -12 13
l2=<v-suspend>	-2 6 -10 5
l2=<v-target>	-1 -4 12 -5
l2=<v-threaten>	0 6 -4 0
l2=<v-up>	-7 -9 5 9
l2=a	0 7 -2 -5
l2=again	-3 6 -1 -2
l2=agree	0 -11 0 12
l2=agreement	0 13 -5 -8
l2=alert	0 7 -1 -1
l2=alexandria	-3 -4 -13 21
l2=and	0 1 -20 14
l2=announce	0 5 0 -8
l2=are	0 17 -12 -1
l2=arrive	0 6 -3 0
l2=as	14 -3 -5 -5
l2=at	-15 10 -2 0
l2=back	0 -2 -7 9
l2=be	0 17 -16 0
l2=before	0 8 -7 0
l2=begin	6 9 -6 -18
l2=bergen	0 -4 6 0
l2=both	0 -8 12 -1
l2=busan	0 1 2 -6
l2=business	0 7 0 -3
l2=by	-3 18 -8 -7
l2=call	0 -7 -1 12
l2=capital	0 -9 7 2
l2=change	0 8 -4 0
l2=close	-1 2 -12 6
l2=closed	-2 0 -9 10
l2=commerce	0 6 -3 0
l2=conference	0 -25 9 18
l2=confirm	0 -4 7 0
l2=continue	-3 5 -13 8
l2=country	0 -17 18 0
l2=date	0 16 -9 -2
l2=day	-1 7 0 -7
l2=deal	0 -4 7 -1
l2=decide	0 6 -5 0
l2=desk	-3 12 -2 -2
l2=did	0 15 -12 0
l2=down	-8 6 -6 4
l2=due	0 17 -15 0
l2=early	0 14 -3 -9
l2=effect	0 23 -18 -1
l2=end	2 -6 -32 19
l2=expire	0 19 -10 -5
l2=extension	0 8 -1 -4
l2=follow	0 10 -9 0
l2=for	4 3 0 -14
l2=friday	-2 5 4 -16
l2=geneva	-7 -5 0 10
l2=good	0 10 -7 0
l2=guayaquil	0 -22 1 19
l2=had	0 11 -3 -7
l2=halifax	12 -27 19 -8
l2=hall	10 -5 0 -3
l2=happen	0 12 -8 0
l2=have	-1 -11 7 6
l2=here	12 -15 6 -4
l2=hold	0 9 -5 -1
l2=home	0 -7 0 9
l2=hour	7 -1 0 -5
l2=interview	0 -7 5 0
l2=is	-3 14 -6 -7
l2=issued	0 4 -20 12
l2=istanbul	0 6 -5 0
l2=it	-3 18 -8 -10
l2=its	0 6 -3 0
l2=last	-3 8 -17 9
l2=late	0 -14 2 12
l2=law	0 10 -8 0
l2=leave	-3 -2 -5 11
l2=letter	0 7 -3 0
l2=link	0 -8 9 0
l2=lisbon	-1 -33 18 19
l2=london	-1 0 10 -11
l2=lumpur	0 -7 -1 10
l2=make	0 -8 9 0
l2=meet	0 18 -16 -7
l2=midnight	0 -9 -11 17
l2=mombasa	0 -11 13 0
l2=monday	11 0 -16 0
l2=new	0 1 1 -7
l2=next	0 -5 7 0
l2=no	0 -10 -1 13
l2=noon	0 6 -1 -2
l2=notice	0 -7 8 0
l2=of	4 23 -29 -1
l2=oil	0 -5 7 0
l2=on	6 -22 7 11
l2=one	-1 -1 8 -6
l2=opened	7 -2 -2 -2
l2=order	0 20 -15 -3
l2=other	0 -6 9 0
l2=out	-4 17 -16 0
l2=over	16 -10 -5 0
l2=paper	0 -1 -6 6
l2=pari	14 -12 2 -6
l2=past	0 -10 -1 13
l2=phone	-1 -2 6 0
l2=place	0 11 -8 0
l2=post	0 -13 15 -2
l2=published	0 15 -11 -2
l2=radio	0 6 -4 0
l2=reach	0 9 -4 -8
l2=release	0 -1 16 -24
l2=report	0 -20 21 -1
l2=reporter	0 -10 0 12
l2=review	0 7 -1 -1
l2=round	0 7 -1 -5
l2=run	0 14 -3 -6
l2=samarkand	0 -25 0 24
l2=saturday	0 15 -8 -5
l2=say	1 9 -5 -7
l2=see	-1 13 -9 0
l2=sheet	0 7 -11 0
l2=sign	0 -9 1 10
l2=spoke	0 16 -15 0
l2=start	-6 22 -5 -4
l2=statement	0 1 -11 7
l2=stay	0 -8 -1 12
l2=stockholm	3 -6 -5 8
l2=sunday	0 -5 -14 14
l2=table	0 -18 13 7
l2=take	0 -15 11 6
l2=talk	-3 -16 14 6
l2=telephone	-3 -2 9 -9
l2=television	0 14 -3 -9
l2=text	10 -9 0 0
l2=that	0 20 -13 -11
l2=the	-5 17 -3 -17
l2=them	0 14 -12 0
l2=there	14 -27 11 0
l2=they	0 10 -5 -3
l2=thursday	-3 0 7 -12
l2=time	11 -6 0 -3
l2=to	11 -8 4 -8
l2=trade	-1 8 0 -6
l2=tuesday	7 -7 0 2
l2=two	0 7 -4 0
l2=until	0 12 -4 -5
l2=up	0 16 -12 -4
l2=valparaíso	0 -21 5 17
l2=video	0 -12 13 0
l2=vienna	0 -4 9 -5
l2=was	0 -13 2 11
l2=we	-5 -5 1 6
l2=wednesday	-2 5 3 -11
l2=week	-3 8 -1 -6
l2=what	-3 26 -11 -10
l2=which	0 -11 -1 15
l2=with	0 -3 7 -2
l2=york	-4 0 8 -11
l2=you	0 -6 12 -6
l2=·	-2 13 -2 -6
l2=—	14 0 -8 -17
l3=&	0 16 -8 -5
l3='s	-1 27 -21 -1
l3=(	0 0 -11 6
l3=,	0 -4 7 -2
l3=.	0 0 4 -6
l3=/	0 10 -1 -8
l3=:	-16 -16 26 -2
l3=;	0 10 -4 -6
l3=<agent>	5 -10 0 6
l3=<day-gone>	9 -7 -14 8
l3=<day-today>	0 9 0 -7
l3=<duty>	0 -14 0 16
l3=<gate>	0 16 -13 0
l3=<goods>	-8 21 4 -21
l3=<name>	-13 -17 -11 34
l3=<not>	-2 -1 -8 9
l3=<number>	5 6 -3 -16
l3=<office>	-8 20 -1 -21
l3=<organisation>	9 18 -16 -18
l3=<person>	-13 10 5 -16
l3=<quality>	0 11 -6 -10
l3=<seat>	15 9 -31 1
l3=<span>	2 11 -15 0
l3=<v-agree>	0 -6 13 -5
l3=<v-bear>	8 10 -15 -1
l3=<v-begin>	-3 7 -4 -2
l3=<v-buy>	0 -12 13 0
l3=<v-down>	-1 15 -6 -7
l3=<v-end>	-1 -2 8 -5
l3=<v-impose>	-13 19 -6 -8
l3=<v-propose>	-2 26 -19 -6
l3=<v-say>	5 18 -48 11
l3=<v-stay>	-2 -3 10 -4
l3=<v-suspend>	-1 -8 14 -3
l3=<v-target>	0 14 -11 0
l3=a	-6 14 3 -30
l3=agree	0 -5 7 0
l3=agreement	0 0 9 -10
l3=an	0 13 -1 -11
l3=and	-13 4 -28 25
l3=another	0 -16 18 0
l3=are	0 8 -2 -5
l3=as	9 0 -6 -3
l3=at	-5 6 -14 12
l3=been	3 -24 7 17
l3=before	0 -10 -1 12
l3=begin	-7 -4 11 -1
l3=between	0 -10 12 0
l3=broke	0 0 -14 9
l3=busan	0 -16 18 0
l3=by	-3 -9 20 -18
l3=cape	0 -22 0 22
l3=country	0 -1 -9 10
l3=did	-1 19 -16 0
l3=dispute	0 -3 0 6
l3=down	-4 7 -3 0
l3=due	0 -9 11 0
l3=duty	0 4 -6 0
l3=each	0 -16 19 -1
l3=expect	0 7 -5 0
l3=fact	0 6 -10 0
l3=fall	0 7 -2 -2
l3=for	-16 -17 30 -5
l3=from	7 -4 -15 11
l3=geneva	0 5 7 -12
l3=go	4 -11 0 6
l3=had	11 11 -16 -14
l3=has	0 13 -10 0
l3=have	6 -6 1 0
l3=he	0 8 -3 -5
l3=hold	0 -14 15 0
l3=i	-3 -6 13 -7
l3=in	11 -45 44 -7
l3=is	-7 10 -2 -9
l3=it	-14 0 13 -11
l3=its	0 -4 10 -4
l3=joint	0 -2 -11 11
l3=kuala	0 -3 -4 10
l3=last	0 -5 14 -6
l3=letter	0 6 0 -2
l3=lose	0 -11 14 -1
l3=meet	11 0 -8 0
l3=metal	0 6 -3 0
l3=ministry	10 1 -3 -10
l3=mr	0 -13 17 -2
l3=my	0 7 -5 0
l3=new	-6 -5 1 7
l3=next	0 22 -19 0
l3=now	0 6 -2 0
l3=of	-9 -34 37 6
l3=on	0 8 0 -16
l3=one	0 -5 -2 8
l3=open	3 6 -7 -4
l3=order	0 -13 13 0
l3=other	0 -7 0 6
l3=over	7 0 -3 -6
l3=pay	0 9 -5 0
l3=plan	0 7 -6 0
l3=port	0 10 -7 0
l3=press	0 -26 22 7
l3=prolonged	0 -6 -3 9
l3=put	0 7 -5 0
l3=rise	0 8 -1 -4
l3=round	-3 0 -2 7
l3=run	0 7 -3 0
l3=same	0 -7 -3 11
l3=second	-2 18 -11 -6
l3=side	0 9 -8 0
l3=sign	0 -5 10 -4
l3=sit	0 0 8 -8
l3=spoke	0 -6 8 0
l3=stockholm	-8 -1 0 7
l3=take	0 24 -18 -6
l3=talk	18 0 -21 3
l3=tariff	0 -19 2 16
l3=telephone	0 -14 14 0
l3=television	0 -9 7 1
l3=tell	0 -3 -10 11
l3=that	1 0 -6 5
l3=the	4 -6 3 -2
l3=their	-7 -11 18 0
l3=they	-4 -8 10 2
l3=third	10 -4 -1 -3
l3=time	0 24 -20 -1
l3=to	-28 18 -36 25
l3=trade	0 6 0 -12
l3=truce	-1 -17 7 12
l3=two	-3 11 -2 -7
l3=until	0 0 -6 7
l3=up	-1 -12 13 0
l3=video	0 -4 11 -6
l3=was	8 5 -36 18
l3=were	0 6 -2 0
l3=what	-4 -5 14 -10
l3=where	0 7 -5 0
l3=which	-4 -1 6 0
l3=who	0 9 -8 0
l3=will	-1 22 -10 -16
l3=with	0 3 6 -22
l3=would	-5 -4 11 -5
l3=your	0 8 -6 0
l3=·	0 22 -12 -5
l3=—	-5 4 -21 11
l4="	0 22 -11 -13
l4=&	9 -2 -4 -3
l4=(	0 -3 13 -12
l4=,	-4 -6 21 -18
l4=-	0 10 -15 1
l4=.	0 6 0 -2
l4=:	1 -10 16 -7
l4=;	0 -6 7 0
l4=<agent>	0 15 -7 -13
l4=<begin>	-1 -1 -5 6
l4=<day-ahead>	-5 -5 -9 16
l4=<day-gone>	-12 -11 17 1
l4=<day-today>	8 0 -5 -5
l4=<duty>	0 -15 17 0
l4=<gate>	0 -4 11 -9
l4=<goods>	-10 -2 4 2
l4=<level>	0 23 -18 -2
l4=<name>	-7 -4 -24 25
l4=<not>	0 9 -2 -2
l4=<number>	6 -8 10 -14
l4=<office>	-9 -16 0 19
l4=<organisation>	18 -15 16 -27
l4=<person>	1 -23 9 16
l4=<quality>	-11 5 -1 1
l4=<seat>	12 -4 -26 20
l4=<span>	7 -28 13 8
l4=<v-agree>	-4 22 -25 0
l4=<v-bear>	-18 9 5 -26
l4=<v-begin>	-4 -10 -3 20
l4=<v-deny>	0 7 -5 0
l4=<v-down>	-4 -10 8 5
l4=<v-end>	-2 2 -6 5
l4=<v-impose>	11 3 -6 -6
l4=<v-propose>	-4 -9 15 -8
l4=<v-say>	-8 0 14 -15
l4=<v-stay>	-6 0 7 -4
l4=<v-suspend>	0 0 6 -12
l4=<v-target>	-4 9 -2 -1
l4=<v-up>	0 -7 0 8
l4=a	-17 0 -17 22
l4=again	0 -16 18 0
l4=agree	0 13 -6 -7
l4=agreement	0 23 -15 -8
l4=an	0 18 -9 -5
l4=and	-8 -6 12 0
l4=approve	10 -9 0 0
l4=are	-2 4 -10 7
l4=arrangement	0 -19 20 0
l4=at	0 -9 21 -26
l4=back	-1 8 -17 4
l4=be	-2 0 -5 10
l4=been	2 14 -14 -10
l4=begin	0 10 -10 0
l4=between	0 -14 16 0
l4=both	0 7 -17 7
l4=by	-1 13 -5 -6
l4=call	0 -14 16 0
l4=car	0 -8 8 0
l4=close	0 -15 0 16
l4=closed	0 9 0 -6
l4=come	-3 -9 4 7
l4=commerce	0 8 -3 0
l4=conclude	0 1 -11 8
l4=conference	0 17 -13 -5
l4=country	0 17 -16 0
l4=day	0 -12 13 0
l4=deal	0 24 -19 -7
l4=delegation	-9 7 -6 6
l4=down	14 -7 0 -5
l4=due	5 -10 1 1
l4=duty	0 -2 6 -1
l4=earth	0 -11 11 0
l4=end	-1 2 -13 8
l4=expect	0 -7 9 0
l4=first	22 -19 0 0
l4=fly	-4 29 -25 -4
l4=for	-5 7 0 -5
l4=from	0 19 -6 -13
l4=geneva	0 6 -6 0
l4=go	0 -2 -10 11
l4=had	11 0 -13 -6
l4=hand	0 -10 14 -2
l4=has	-3 -11 2 12
l4=have	2 1 0 -9
l4=he	-5 11 2 -15
l4=hold	1 -5 9 -7
l4=hour	0 -3 10 -6
l4=house	0 -15 1 14
l4=i	0 -3 7 -6
l4=in	-24 3 7 -2
l4=is	-7 -3 -1 11
l4=it	0 8 -1 -10
l4=its	0 16 -13 0
l4=joint	0 -8 -7 16
l4=land	-4 16 -11 0
l4=last	0 0 10 -11
l4=leave	0 -10 0 10
l4=make	0 6 -5 0
l4=meet	-10 -7 19 -20
l4=minister	0 8 -7 0
l4=morning	-8 8 -7 3
l4=mr	0 7 -4 0
l4=negotiator	15 1 -5 -15
l4=next	-3 -8 12 0
l4=note	0 8 -2 -1
l4=now	0 -11 13 0
l4=of	6 12 -26 4
l4=off	0 7 -4 0
l4=old	15 -14 0 0
l4=on	9 -3 2 -9
l4=open	13 -6 0 -5
l4=our	-3 25 -12 -13
l4=out	0 12 -20 2
l4=paper	0 -4 -5 9
l4=place	0 -4 8 -4
l4=plan	0 -9 10 0
l4=president	0 -12 13 0
l4=published	0 15 -3 -11
l4=put	7 0 -7 0
l4=rise	0 6 -4 0
l4=round	0 3 8 -19
l4=rule	0 7 -5 0
l4=say	0 10 -12 0
l4=see	0 6 -4 0
l4=sign	0 18 -18 -2
l4=sit	-11 -1 4 2
l4=spoke	0 4 -7 3
l4=start	0 -6 10 -2
l4=summit	-2 17 -12 -2
l4=suspension	0 7 -5 0
l4=take	0 -6 -2 10
l4=talk	-4 9 -1 -5
l4=tariff	0 -12 12 0
l4=team	-3 -2 8 0
l4=tell	0 -7 16 -13
l4=that	7 -3 -3 0
l4=the	4 15 -55 27
l4=them	0 -18 21 -2
l4=there	0 14 -9 0
l4=they	0 19 -16 -6
l4=third	0 4 -11 9
l4=three	0 10 -9 0
l4=to	-7 -13 20 0
l4=trade	0 0 6 -9
l4=truce	0 21 -20 -3
l4=two	-3 4 -18 15
l4=under	0 -4 6 0
l4=up	-1 0 7 -6
l4=visit	0 -26 23 2
l4=was	2 -32 33 0
l4=we	20 -19 0 0
l4=week	0 -5 6 0
l4=were	0 9 -5 0
l4=what	-1 -16 0 18
l4=which	0 14 -12 0
l4=with	3 -6 17 -24
l4=would	5 9 -9 -9
l4=year	0 6 -6 0
l4=you	0 -13 16 -2
l4=—	-1 4 -12 4
l=, a	15 -9 -4 -2
l=, friday	0 -7 -3 11
l=, from	-6 -6 13 0
l=, monday	-9 -4 -6 12
l=, on	4 -20 27 -16
l=, since	-1 8 0 -1
l=, thursday	0 28 -14 -16
l=, to	-1 -4 -5 11
l=, tuesday	0 -2 13 -14
l=, until	-2 -15 -5 20
l=, wednesday	0 -14 8 4
l=: <number>	0 6 -3 0
l=: from	8 -4 -4 0
l=<begin> <begin>	-4 0 6 -5
l=<begin> <person>	0 -5 7 0
l=<begin> by	0 11 -7 -1
l=<begin> on	7 -5 0 -1
l=<begin> published	-2 -10 -3 15
l=<begin> saturday	0 10 0 -8
l=<begin> since	-6 16 -3 -1
l=<begin> the	-2 7 0 0
l=<begin> thursday	-2 -17 12 9
l=<begin> tuesday	-6 -3 -8 11
l=<begin> until	0 10 0 -8
l=<begin> wednesday	19 -10 -6 -11
l=<day-ahead> ,	0 6 -3 0
l=<day-gone> ,	0 -4 11 -7
l=<day-gone> and	0 -6 0 8
l=<day-today> (	0 8 -5 0
l=<level> from	0 13 -11 0
l=<level> on	-1 0 3 -7
l=<name> ,	11 -6 17 -20
l=<name> end	0 9 -2 -3
l=<name> on	4 3 -11 4
l=<name> since	-1 6 -1 0
l=<number> ,	0 -12 15 -2
l=<number> from	0 -11 11 0
l=<number> on	0 4 -17 6
l=<office> ,	-1 12 0 -14
l=<organisation> ,	0 -34 11 27
l=<organisation> on	0 29 -22 -8
l=<person> ,	-3 3 -24 13
l=<person> :	-2 -10 15 -1
l=<person> on	2 -6 13 -17
l=<seat> ,	-16 3 -5 8
l=<seat> from	1 -7 11 -5
l=<seat> on	-1 9 -3 -8
l=<seat> ·	0 6 -1 0
l=<span> ,	-4 -6 14 -2
l=<span> from	0 9 -7 0
l=again on	-1 10 -7 -1
l=agree on	0 -12 0 13
l=agreement on	0 10 -5 -4
l=alexandria on	-2 13 -10 0
l=and from	8 -5 0 0
l=announce on	0 6 0 -6
l=at <number>	-7 -12 21 -7
l=at the	-1 37 -33 -4
l=back on	0 -3 -7 9
l=before the	0 7 -7 0
l=begin on	7 6 -4 -18
l=by the	0 13 -9 0
l=call ,	0 6 -4 0
l=call on	0 -4 6 0
l=capital on	0 -9 7 2
l=change on	0 6 -3 0
l=close on	-1 0 -11 7
l=closed on	-2 -1 -8 11
l=confirm on	0 -4 7 0
l=date :	0 8 -2 -1
l=deal on	0 -7 9 0
l=decide on	0 6 -5 0
l=down on	0 -10 -8 17
l=due on	0 14 -12 0
l=duty on	0 -5 6 0
l=effect on	0 20 -17 -1
l=end on	3 3 -30 8
l=expire on	0 19 -10 -5
l=follow on	0 10 -9 0
l=for the	10 0 -10 0
l=force since	-2 15 -8 0
l=friday ,	-2 5 4 -16
l=from the	0 -7 8 0
l=geneva on	-2 -7 2 8
l=go on	0 15 -8 -3
l=halifax on	0 -7 13 -5
l=happen on	0 11 -8 0
l=have end	0 8 0 -6
l=have until	0 -11 0 13
l=hold on	0 7 -4 0
l=hour on	7 -13 6 -2
l=in <name>	-11 10 0 -6
l=in <seat>	0 -10 4 2
l=in geneva	0 5 0 -7
l=in stockholm	14 -9 0 -7
l=interview on	0 -9 7 1
l=is <level>	0 -7 7 0
l=is on	0 19 -17 0
l=issued on	0 4 -20 12
l=it on	-1 19 -9 -8
l=last until	-1 -4 -3 11
l=late on	0 -14 2 12
l=law on	0 9 -7 0
l=link on	0 -8 9 0
l=london ,	0 6 0 -7
l=lumpur on	0 -15 0 15
l=meet on	-1 11 -7 -3
l=midnight on	0 -9 -11 17
l=monday ,	11 -1 -16 0
l=new on	0 11 -9 0
l=noon on	0 6 -1 -2
l=on <day-ahead>	0 7 0 -3
l=on television	0 -3 -2 7
l=on the	8 -28 20 -4
l=on until	0 -6 0 8
l=opened on	8 -3 -1 -1
l=order of	0 8 -7 0
l=order on	0 11 -6 -2
l=out on	0 17 -10 -4
l=paper on	0 -2 -5 7
l=phone on	0 -11 12 0
l=place on	0 8 -6 0
l=published on	0 14 -11 -1
l=reach on	0 9 -3 -8
l=reporter on	0 -10 0 12
l=round on	0 12 -6 -4
l=run until	0 7 0 -4
l=saturday ,	0 15 -8 -5
l=sheet of	0 -4 -2 7
l=sheet on	0 11 -5 -5
l=sign on	0 -9 4 6
l=sit on	1 5 -6 0
l=speak on	0 -13 13 0
l=start on	-6 22 -5 -4
l=statement on	0 0 -7 8
l=stockholm on	5 -15 6 0
l=sunday ,	0 -5 -14 14
l=take effect	0 -6 9 -1
l=talk on	-6 -4 13 -3
l=telephone on	-2 -5 11 -7
l=television on	0 9 0 -7
l=there on	11 -20 11 -3
l=there until	0 -5 0 8
l=thursday ,	-3 0 7 -12
l=to <seat>	14 -6 0 -12
l=truce end	0 6 0 -4
l=truce on	0 -12 8 3
l=tuesday ,	7 -7 0 2
l=until the	0 6 -2 0
l=up on	0 12 -9 -4
l=video on	0 -11 12 0
l=wednesday ,	-2 5 3 -11
l=week ,	0 -10 14 -2
l=week of	0 13 -12 0
l=york ,	0 2 5 -14
l=— monday	18 -10 0 -9
lead="	-6 18 -12 -3
lead=(	-1 0 8 -11
lead=)	0 -8 0 10
lead=,	-5 -4 6 0
lead=-	2 6 -4 -4
lead=1	-6 41 -28 -8
lead=11	-5 -8 15 -8
lead=12	-6 48 -34 -14
lead=13	0 26 -19 -4
lead=14	-9 -35 25 19
lead=15	0 -16 -11 23
lead=16	0 -15 17 0
lead=18	0 9 -4 0
lead=19	0 6 0 -10
lead=2	-2 32 -21 -8
lead=20	-1 17 -11 0
lead=21	0 12 -6 -1
lead=22	0 -14 -13 23
lead=23	0 -34 38 -6
lead=24	-3 -7 14 -6
lead=25	0 12 -6 -1
lead=27	-3 4 3 -7
lead=28	-3 27 -15 -5
lead=29	-2 27 -17 -7
lead=3	0 -4 8 -2
lead=30	-9 4 10 -22
lead=31	0 13 -10 0
lead=4	0 -13 16 -1
lead=5	-1 17 -10 -1
lead=6	-1 25 -17 -5
lead=7	-1 21 -10 -8
lead=8	0 -9 13 0
lead=9	0 19 -13 -3
lead=;	6 3 -5 -6
lead=@	-4 7 0 0
lead=a	-19 0 9 1
lead=according	0 8 -3 -2
lead=after	-5 -9 9 2
lead=all	0 6 -6 0
lead=also	0 -12 8 5
lead=american	10 -8 -4 0
lead=and	-13 24 -14 -4
lead=april	0 15 -11 0
lead=as	19 -17 0 -3
lead=at	0 -2 -8 11
lead=august	0 32 -26 -6
lead=before	13 -6 -9 0
lead=beijing	0 14 -8 -2
lead=bessent	0 -18 0 17
lead=both	-2 3 1 -6
lead=british	6 -9 2 0
lead=but	0 0 -14 11
lead=by	-1 19 -17 0
lead=canada	0 -7 -3 11
lead=china	5 16 -24 -8
lead=chinese	-6 10 -7 0
lead=commerce	0 12 -14 0
lead=december	0 -16 19 0
lead=donald	0 -6 12 -6
lead=february	0 19 -14 0
lead=for	0 16 -7 -7
lead=friday	-12 14 -16 1
lead=greer	0 6 -5 0
lead=he	-10 2 9 -11
lead=if	7 0 -9 -5
lead=in	-5 26 -9 -14
lead=india	0 15 -9 -5
lead=indonesia	0 9 -4 -3
lead=it	-22 -13 26 -3
lead=january	0 14 -12 0
lead=july	-4 -13 -4 21
lead=june	-2 -19 24 -3
lead=kenya	0 10 -3 -6
lead=last	-8 20 -5 -7
lead=march	-4 -11 17 -3
lead=may	-2 6 0 -5
lead=minister	-1 -35 38 -2
lead=ministers	0 -10 5 2
lead=monday	7 6 -14 -7
lead=mr	-2 -4 0 6
lead=negotiators	0 -6 -3 12
lead=neither	0 -9 10 0
lead=no	0 6 -2 -1
lead=nothing	0 -8 -1 11
lead=november	-7 43 -28 -10
lead=october	-4 -11 19 -8
lead=officials	9 -2 0 -5
lead=on	6 -10 8 -4
lead=one	0 -4 -2 8
lead=our	0 -3 6 0
lead=president	-14 2 7 -7
lead=prime	0 14 -11 -3
lead=published	-2 -10 -3 15
lead=rwanda	0 -3 6 0
lead=saturday	-6 19 0 -19
lead=september	23 -22 0 -2
lead=since	-7 23 -6 -6
lead=so	3 -11 5 0
lead=sunday	-7 -7 0 13
lead=swiss	0 -5 8 0
lead=talks	-19 28 -19 2
lead=that	7 -2 0 0
lead=the	-31 -12 15 16
lead=their	0 -3 -5 9
lead=they	12 -19 4 7
lead=thursday	-24 -16 5 23
lead=today	17 0 -18 -11
lead=tomorrow	-7 -7 -5 18
lead=trade	-4 0 -1 6
lead=treasury	20 -17 -15 15
lead=trump	-6 0 -3 8
lead=tuesday	30 -20 -28 6
lead=two	0 12 -7 -5
lead=under	0 0 -5 7
lead=until	0 11 -4 -3
lead=we	8 -19 9 3
lead=wednesday	30 -9 -23 -23
lead=what	-8 -11 21 -7
lead=when	-3 -21 19 4
lead=where	0 -5 11 -7
lead=which	-2 -9 9 3
lead=who	-1 2 5 -11
lead=with	-1 9 -3 0
lead=xi	7 8 -14 0
lead=—	15 16 -12 -17
left:calls	-11 -36 49 -25
left:coming	-9 -19 33 -15
left:ended	0 -6 -2 10
left:experts	0 -3 9 -14
left:m=arrive	0 -3 7 -1
left:m=arrived	4 7 -14 -1
left:m=arrives	3 19 -21 -6
left:m=came	-11 -7 0 12
left:m=closed	-8 10 -21 10
left:m=come	-7 20 -7 -13
left:m=comes	4 -7 6 -5
left:m=conference	-9 1 0 1
left:m=delegation	-14 12 2 -6
left:m=delegations	-3 -39 15 22
left:m=dinner	0 0 6 -8
left:m=edition	0 10 -4 -1
left:m=ended	0 0 -23 7
left:m=expected	-4 6 -2 0
left:m=flew	-5 8 -12 2
left:m=flies	0 4 0 -11
left:m=goes	-2 0 6 -3
left:m=guest	0 21 -17 -4
left:m=here	8 -23 19 -3
left:m=host	0 29 -28 0
left:m=meet	8 -31 28 -7
left:m=meeting	-11 -2 -1 12
left:m=met	-5 0 6 -3
left:m=negotiations	4 -3 3 -7
left:m=negotiators	10 4 -9 -4
left:m=parted	-1 -14 -17 27
left:m=rose	-3 10 -12 1
left:m=round	9 -13 -1 9
left:m=sat	17 -17 5 -15
left:m=session	-1 -7 1 8
left:m=shook hands	-2 -4 9 -2
left:m=signed	-6 6 -14 6
left:m=sits	0 7 -3 0
left:m=spent	0 -2 7 -2
left:m=summit	-6 7 0 -6
left:m=talk	0 18 -14 -2
left:m=talked	6 -20 10 0
left:m=talks	17 -25 10 0
left:m=there	8 -22 12 0
left:m=time	8 10 -11 -13
left:m=to see	0 10 -9 0
left:m=visit	-15 6 7 -8
left:m=went	-2 -17 8 10
left:m=where	-4 -1 0 6
left:meets	9 -12 4 3
left:running	14 -11 -6 7
left:summit	25 -30 37 -44
left:sure	12 -21 20 -11
left:wished	24 10 -30 -20
lll=, <name> ,	0 -7 19 -13
lll=, <seat> ,	-3 -2 14 -14
lll=, and from	8 -7 0 0
lll=, as of	0 -8 9 0
lll=, end on	0 -1 -5 8
lll=, friday ,	0 18 -15 0
lll=, monday ,	-2 17 0 -13
lll=, on the	6 -15 6 0
lll=, say on	0 13 -7 -5
lll=, sign on	0 13 -4 -7
lll=, thursday ,	0 6 -4 0
lll=, tuesday ,	0 21 -15 -3
lll=, wednesday ,	0 -6 12 -5
lll=/ <seat> ,	0 22 -16 -8
lll=<begin> <begin> <begin>	-4 0 6 -5
lll=<begin> <begin> <person>	0 -5 7 0
lll=<begin> <begin> by	0 11 -7 -1
lll=<begin> <begin> on	7 -5 0 -1
lll=<begin> <begin> published	-2 -10 -3 15
lll=<begin> <begin> saturday	0 10 0 -8
lll=<begin> <begin> since	-6 16 -3 -1
lll=<begin> <begin> the	-2 7 0 0
lll=<begin> <begin> thursday	-2 -17 12 9
lll=<begin> <begin> tuesday	-6 -3 -8 11
lll=<begin> <begin> until	0 10 0 -8
lll=<begin> <begin> wednesday	19 -10 -6 -11
lll=<begin> <name> ,	12 -3 0 -6
lll=<begin> <organisation> ,	0 23 -5 -17
lll=<begin> and on	0 7 -3 0
lll=<begin> friday ,	0 -1 6 -3
lll=<begin> london ,	0 6 0 -7
lll=<begin> monday ,	10 -18 -2 12
lll=<begin> saturday ,	0 7 0 -1
lll=<begin> sunday ,	0 -6 0 8
lll=<begin> thursday ,	-2 -3 9 -7
lll=<begin> tuesday ,	10 -33 17 9
lll=<begin> wednesday ,	0 15 -8 -2
lll=<name> agree on	0 -8 5 3
lll=<name> at the	0 12 -11 0
lll=<name> end on	0 7 0 -6
lll=<office> say on	0 10 -2 -5
lll=<person> say on	-5 -8 8 3
lll=<person> sign on	0 -11 16 -9
lll=<seat> , thursday	0 23 -12 -12
lll=<seat> say on	0 14 -11 -2
lll=<span> , on	0 10 -9 0
lll=an order of	0 6 -6 0
lll=and <name> on	3 -15 -10 17
lll=and <person> on	0 15 -12 -3
lll=at midnight on	0 11 -4 -5
lll=at noon on	0 6 -1 -2
lll=be hold on	0 -7 10 0
lll=by telephone on	0 -14 20 -7
lll=by video on	0 -11 12 0
lll=fact sheet of	0 -4 -2 7
lll=fact sheet on	0 11 -5 -5
lll=for <name> on	0 -7 -3 12
lll=from <day-ahead> to	0 -3 0 6
lll=go on until	0 -7 0 8
lll=in <name> on	4 0 4 -15
lll=in <seat> ,	-6 -8 22 -14
lll=in <seat> from	1 -3 6 -4
lll=in force since	-2 15 -8 0
lll=in geneva on	-2 -7 2 8
lll=in halifax on	0 -7 13 -5
lll=in stockholm on	5 -15 6 0
lll=is due on	0 7 -6 0
lll=is set for	0 -7 8 0
lll=it begin on	0 12 -8 0
lll=it end on	0 12 -1 -7
lll=it meet on	0 7 -7 0
lll=kuala lumpur on	0 -15 0 15
lll=lose <level> on	0 -11 14 -1
lll=meet <person> on	0 -16 19 -1
lll=meet again on	0 12 -12 0
lll=meet in <seat>	0 14 -13 0
lll=ministry say on	10 0 -2 -9
lll=new york ,	0 2 5 -14
lll=of talk on	-3 -3 11 -4
lll=on friday ,	0 14 -6 -6
lll=on saturday ,	0 6 -5 0
lll=on sunday ,	0 5 -7 0
lll=on television on	0 8 0 -6
lll=plan for the	0 6 -6 0
lll=take effect on	0 17 -14 0
lll=take place on	0 8 -6 0
lll=television interview on	0 -10 7 1
lll=tell reporter on	0 -10 0 12
lll=the <name> on	0 9 -3 -4
lll=the <organisation> ,	0 -18 -2 21
lll=the <organisation> on	0 21 -18 -2
lll=the <seat> on	0 -18 23 -3
lll=the truce end	0 6 0 -3
lll=the week of	0 12 -11 0
lll=to <seat> on	-5 12 -3 -5
lll=to last until	0 -6 0 7
lll=to meet on	0 -6 6 0
lll=video link on	0 -8 8 0
lll=was sign on	0 -8 -2 11
lll=what happen on	0 7 -4 0
lll=which end on	0 -6 0 7
lll=which meet on	0 8 -8 0
lll=with <name> on	0 23 -12 -9
lll=with <person> on	5 -12 6 0
lll=with <seat> on	0 23 -16 -7
lll=— monday ,	0 7 0 -2
loud	33 -12 0 -26
lr=( )	0 -1 7 -5
lr=, (	-12 -6 -7 18
lr=, )	0 -13 24 -18
lr=, ,	11 -13 34 -54
lr=, -	7 3 0 -13
lr=, .	-23 -21 27 7
lr=, :	0 -14 18 -1
lr=, ;	0 -15 11 3
lr=, <end>	-12 -6 -6 20
lr=, ·	0 9 -6 0
lr=, —	0 26 -36 3
lr=: ,	-3 -12 19 -3
lr=: .	0 16 -10 -3
lr=: <end>	0 27 -19 -7
lr=<begin> 's	21 -26 9 -2
lr=<begin> ,	-22 8 -1 0
lr=<begin> :	-6 26 -18 -2
lr=<begin> <end>	-22 -3 15 0
lr=<begin> <person>	5 0 -7 0
lr=<begin> it	0 12 -8 0
lr=<begin> the	0 14 -10 0
lr=<begin> ·	0 13 -9 0
lr=<begin> —	-2 0 6 -7
lr=<day-ahead> .	0 -10 0 12
lr=<level> ,	0 -7 7 0
lr=<level> .	0 13 -8 -1
lr=<name> ,	-11 -1 16 -8
lr=<name> .	0 10 -6 -1
lr=<number> ,	0 15 -9 -2
lr=<number> .	-11 -2 16 -11
lr=<organisation> .	0 -11 13 0
lr=<seat> ,	7 -8 0 0
lr=<seat> .	-6 -13 20 -4
lr=a ,	15 -8 -7 -1
lr=a .	-2 7 0 0
lr=after .	0 10 -7 0
lr=again .	0 1 -10 8
lr=before <end>	0 9 -7 0
lr=by ,	8 -3 -5 0
lr=by .	0 12 -9 0
lr=by <end>	0 8 -5 0
lr=charge .	0 -9 10 0
lr=end ,	-2 12 -4 -3
lr=end .	-4 -7 8 0
lr=for .	20 -9 -2 -11
lr=for <end>	-1 -10 14 0
lr=for in	-3 -3 8 -1
lr=from ,	-8 2 2 -2
lr=from .	-6 15 -7 -3
lr=from <end>	-3 -5 12 -3
lr=from <name>	9 -20 13 0
lr=from and	0 8 -5 0
lr=from to	9 -1 -5 -2
lr=geneva .	0 -4 9 -4
lr=it .	-1 1 -16 9
lr=monday <end>	-3 2 -8 2
lr=of ,	0 17 -7 -11
lr=of .	-1 -4 12 -10
lr=of the	0 -11 11 0
lr=on ,	-19 -4 0 15
lr=on .	11 2 0 -12
lr=on :	-2 -3 9 -2
lr=on ;	-7 0 -2 8
lr=on <end>	-27 -6 17 -8
lr=on <name>	0 -12 0 15
lr=on <person>	10 -11 0 2
lr=on ?	-1 -25 15 16
lr=on a	0 11 -3 -4
lr=on after	-6 5 0 -3
lr=on and	14 2 -5 -14
lr=on as	9 -7 -1 0
lr=on at	-5 7 -8 5
lr=on between	-1 -9 16 -7
lr=on by	0 5 2 -11
lr=on evening	-5 0 -9 10
lr=on for	-11 30 -2 -31
lr=on from	0 -3 -5 9
lr=on he	0 -3 7 -1
lr=on in	0 -5 13 -12
lr=on morning	16 -13 -9 6
lr=on mr	0 6 -2 0
lr=on night	-9 -21 15 13
lr=on of	0 -3 11 -7
lr=on on	0 6 0 -2
lr=on published	0 8 -2 -4
lr=on put	0 6 -4 0
lr=on that	1 0 3 -7
lr=on the	3 0 2 -9
lr=on to	-1 -9 12 0
lr=on with	-3 3 -17 11
lr=on —	0 -9 9 0
lr=published <end>	-2 -12 -2 16
lr=saturday <end>	0 15 0 -11
lr=since ,	-11 22 -18 1
lr=since .	20 -10 0 -17
lr=since <end>	-9 22 -12 0
lr=start .	13 -11 0 0
lr=sunday <end>	0 -9 -6 15
lr=the ,	23 -3 -14 -3
lr=the .	0 19 -15 0
lr=the <end>	-12 1 7 -4
lr=the in	0 6 -4 0
lr=through .	0 -8 -6 14
lr=thursday ,	0 15 -2 -10
lr=thursday .	-1 -7 -4 13
lr=thursday <end>	0 31 -11 -19
lr=to ,	0 13 -5 -6
lr=to .	-3 -8 -9 18
lr=to <end>	0 15 -3 -8
lr=tuesday ,	0 -16 -2 19
lr=tuesday .	-5 11 -4 -4
lr=tuesday <end>	0 21 -9 -10
lr=until ,	-2 5 -8 3
lr=until .	-10 -5 -12 20
lr=until ;	0 -1 -4 7
lr=until <end>	0 25 -3 -20
lr=until to	0 7 0 -4
lr=wednesday (	0 27 -16 -12
lr=wednesday <end>	28 -9 -37 -1
lr=· <end>	15 -5 -8 -9
lr=— <end>	0 7 -1 -2
nc2=bear	0 4 -11 5
nc2=begin	10 4 -16 -2
nc2=buy	0 9 -1 -5
nc2=down	0 3 -21 13
nc2=end	-12 -6 17 -1
nc2=impose	-10 -4 9 0
nc2=propose	-1 6 -11 5
nc2=return	0 7 -10 2
nc2=stay	-2 16 -2 -16
nc2=suspend	6 1 -10 0
nc2=target	0 4 -18 8
nc2=threaten	0 10 -9 0
nc2=up	8 0 -4 -1
nct2=agree modal	0 -3 6 0
nct2=agree participle-passive	0 28 -16 -13
nct2=agree past	0 -13 13 0
nct2=agree perfect	0 0 -11 12
nct2=agree pluperfect	0 6 -10 1
nct2=bear future	0 -10 1 10
nct2=bear modal	0 -11 0 9
nct2=bear past	5 7 -7 -9
nct2=bear perfect	0 7 0 -3
nct2=bear present	0 14 -11 -2
nct2=begin modal	0 -8 -4 13
nct2=begin past	18 -5 0 -16
nct2=begin pluperfect	0 -3 0 6
nct2=begin present	-7 29 -14 -10
nct2=down future	0 -1 -11 12
nct2=down past	6 -13 -3 13
nct2=down present	-1 16 -5 -7
nct2=end future	0 -7 2 4
nct2=end present	-8 2 11 -10
nct2=impose future	0 -12 4 10
nct2=impose future-passive	-3 10 0 -4
nct2=impose infinitive	0 8 0 -5
nct2=impose modal	0 5 1 -9
nct2=impose modal-passive	0 -16 19 -2
nct2=impose participle-passive	7 -4 5 -12
nct2=impose past	-6 -2 8 -4
nct2=impose past-passive	0 8 -6 0
nct2=impose pluperfect	-1 18 -5 -11
nct2=impose present	-7 -8 -4 20
nct2=propose past	-8 0 -4 7
nct2=propose present	-1 15 -8 -5
nct2=propose present-passive	0 -3 6 0
nct2=return present	0 2 -6 2
nct2=say past	-1 6 -5 0
nct2=say perfect	5 -11 9 -3
nct2=say present	0 -2 6 -2
nct2=stay future	0 -2 8 -4
nct2=stay future-passive	-3 13 -5 -3
nct2=stay modal	0 17 -6 -8
nct2=stay participle-passive	0 -3 7 -1
nct2=stay past	-1 -11 21 -11
nct2=stay perfect	0 6 -2 -1
nct2=stay pluperfect	-2 18 -10 -6
nct2=stay present	3 11 -23 5
nct2=suspend participle-passive	10 -9 0 0
nct2=suspend past	0 11 -8 0
nct2=suspend present	0 -7 0 11
nct2=up modal	0 -12 0 14
nct2=up past	11 -8 2 -7
nct2=up present	-1 16 -7 -7
next:apart	6 1 0 -5
next:calls	-8 -75 87 -17
next:coming	-24 2 24 -23
next:ended	-45 1 4 12
next:experts	27 -33 23 -5
next:heads=0	9 5 -13 7
next:heads=1	-9 -6 22 -17
next:heads=2	-41 -24 51 -30
next:meets	-2 -22 15 12
next:running	0 3 10 -17
next:summit	-49 -13 12 18
next:sure	52 -61 6 36
next:wished	-36 41 0 -50
next="	-3 -2 6 -1
next=(	-9 1 -16 17
next=)	-2 -7 14 -5
next=,	3 8 -12 1
next=:	10 20 -25 -12
next=;	-21 16 -11 2
next=after	0 0 6 -6
next=and	2 -25 19 7
next=if	0 8 -4 0
next=that	-18 14 -3 -3
next=they	0 3 1 -7
next=unless	0 10 -5 0
next=until	8 -6 0 0
next=which	0 9 -10 0
next=—	-12 -25 39 -6
nhas-future	0 -9 5 4
nhas-gerund	-5 12 -13 2
nhas-infinitive	9 2 -1 -9
nhas-modal	-12 -2 5 1
nhas-participle	3 3 3 -18
nhas-past	12 -3 2 -8
nhas-pluperfect	-4 0 -8 8
nhas-present	0 18 -19 -3
nt2=future	-1 -14 7 11
nt2=future-passive	3 1 0 -10
nt2=gerund	-2 5 -11 5
nt2=modal	-6 -6 0 10
nt2=modal-passive	0 -11 16 -6
nt2=participle-passive	4 -1 5 -13
nt2=past	13 -16 14 -6
nt2=past-not	0 22 -21 0
nt2=past-passive	0 13 -9 -2
nt2=perfect-not	0 -6 7 0
nt2=pluperfect	-10 6 -9 5
nt2=present	-2 22 -21 -2
nt2=present-not	-1 6 0 0
nt2=present-passive	0 -2 10 -6
nv0-none	-8 7 -2 -2
nv1-none	-8 7 -2 -2
nv2-none	-13 0 5 1
nv2=begin	11 -2 -7 -2
nv2=bring	0 -6 1 4
nv2=buy	0 8 0 -5
nv2=collect	0 -18 19 0
nv2=come	6 1 -10 0
nv2=cut	0 0 -6 4
nv2=end	-6 -8 12 0
nv2=extend	0 5 7 -18
nv2=fall	0 -1 -3 7
nv2=go	0 -2 -2 7
nv2=have	7 -9 6 -3
nv2=hold	-5 25 -20 -1
nv2=impose	0 3 -6 0
nv2=keep	0 -4 9 -4
nv2=leave	0 7 -7 0
nv2=look	0 -1 -10 11
nv2=lower	0 0 -8 5
nv2=meet	-3 9 -10 1
nv2=move	8 0 -3 -1
nv2=other	0 -7 7 0
nv2=pay	0 -7 -7 13
nv2=propose	0 -8 10 0
nv2=reach	0 0 -9 8
nv2=run	-2 -9 6 5
nv2=set	0 -23 12 13
nv2=sign	-4 -4 6 1
nv2=sit	2 10 -4 -10
nv2=suspend	8 -17 7 3
nv2=think	0 7 -1 -3
nv2=threaten	0 9 -8 0
nv2=want	0 9 -7 0
nvt2=agree participle	0 14 -3 -8
nvt2=agree past	4 -16 15 -4
nvt2=agree perfect	0 -9 -3 13
nvt2=agree pluperfect	0 11 -8 0
nvt2=be future	0 -5 10 -3
nvt2=be modal	0 11 -3 -4
nvt2=be past	-12 -12 21 -3
nvt2=be present	8 5 -23 4
nvt2=begin past	16 -1 -6 -12
nvt2=come past	8 -4 -3 0
nvt2=come present	0 8 -4 0
nvt2=end past	0 -3 -5 7
nvt2=end present	-7 -2 16 -11
nvt2=extend future	0 -7 9 -1
nvt2=extend past	0 9 -7 0
nvt2=extend perfect	0 0 8 -11
nvt2=go modal	0 -13 0 14
nvt2=go present	-1 12 -2 -4
nvt2=have past	-2 -17 14 5
nvt2=have present	9 6 -8 -16
nvt2=hold present	0 3 -10 4
nvt2=lower future	0 0 -5 7
nvt2=meet modal	0 -9 -1 11
nvt2=other modal	0 9 -7 0
nvt2=other pluperfect	2 -17 8 6
nvt2=other present	0 6 -3 0
nvt2=pay future	0 -12 0 14
nvt2=run present	-2 -3 8 0
nvt2=say perfect	0 -8 10 0
nvt2=say present	0 -6 8 0
nvt2=set present	0 -23 12 13
nvt2=sign modal	0 -17 18 0
nvt2=suspend participle	10 -9 0 0
nvt2=suspend present	0 -16 9 6
nvt2=take future	0 -4 6 0
nvt2=take past	-2 3 2 -6
o:act=agree	-10 -10 10 3
o:act=announce	-5 -6 0 11
o:act=answer	0 12 -9 0
o:act=approve	9 0 -8 -1
o:act=ask	0 12 -9 0
o:act=be	8 -4 -3 3
o:act=begin	9 -4 -2 -2
o:act=call	-1 24 -23 0
o:act=conclude	-3 -4 -16 19
o:act=continue	-8 9 -12 7
o:act=declare	0 13 -7 -6
o:act=discuss	0 -7 9 0
o:act=extend	0 3 9 -14
o:act=fall	0 7 -9 0
o:act=get	0 11 -8 0
o:act=have	-16 2 7 -6
o:act=jump	0 -11 11 0
o:act=keep	0 2 -11 8
o:act=land	-4 17 -12 0
o:act=leave	0 0 -12 11
o:act=look	0 -7 9 0
o:act=lower	0 6 -6 0
o:act=make	-2 -1 8 -5
o:act=meet	-3 -3 13 -15
o:act=negotiate	0 -7 1 5
o:act=no verb	2 -6 1 3
o:act=offer	0 8 -6 0
o:act=order	0 7 -6 0
o:act=pay	-2 16 -8 -2
o:act=place	0 9 -8 0
o:act=post	0 10 -7 0
o:act=prepare	0 6 -2 -1
o:act=promise	0 8 -5 0
o:act=propose	0 12 -11 0
o:act=put	4 -7 0 6
o:act=reach	0 -4 6 0
o:act=receive	-1 -11 16 -4
o:act=report	0 9 -8 0
o:act=return	-6 -9 5 9
o:act=review	0 -5 6 0
o:act=run	-1 19 -8 -6
o:act=say	0 0 -11 11
o:act=see	0 -6 9 -1
o:act=sell	0 -4 7 -1
o:act=set	0 -6 9 0
o:act=settle	5 -16 17 -10
o:act=show	0 -7 9 0
o:act=sign	-8 10 -11 1
o:act=sit	16 -13 0 -1
o:act=stand	0 9 -3 -1
o:act=step	0 -5 0 7
o:act=suspend	8 0 6 -21
o:act=threaten	0 12 -10 0
o:act=write	-1 8 0 -9
o:agree agreed gone	0 -9 4 4
o:agree on gone	-4 5 1 -6
o:announce on gone	-1 -9 0 10
o:be  gone	-3 12 -4 0
o:be from ahead	6 5 -11 0
o:be from gone	9 -16 8 0
o:be is gone	0 6 -4 0
o:be of gone	0 -15 19 -3
o:be on ahead	-8 18 -14 0
o:be on gone	-8 16 -9 -3
o:be since gone	9 -14 7 -2
o:be the ahead	10 -16 9 0
o:be until ahead	0 -10 0 13
o:begin on ahead	0 4 3 -16
o:begin on gone	6 0 0 -3
o:begin to ahead	0 7 0 -2
o:call on gone	0 11 -11 0
o:carried=controls	-3 -12 16 0
o:carried=controls far	-18 -2 6 6
o:carried=deal	10 -9 14 -20
o:carried=deal far	2 4 -18 10
o:carried=duties	-10 13 -2 -7
o:carried=duties far	-5 10 3 -19
o:carried=exclusions far	-1 -1 7 -4
o:carried=fees	0 -10 0 9
o:carried=fees far	0 17 -20 0
o:carried=longer	-13 11 -6 0
o:carried=longer far	8 -3 6 -10
o:carried=meeting	6 -12 0 14
o:carried=meeting far	9 -18 10 2
o:carried=none	-10 6 4 -7
o:carried=procedure	-6 -4 4 5
o:carried=procedure far	-5 23 -3 -31
o:carried=sale far	-1 11 -8 -2
o:carried=truce	-4 16 -18 2
o:carried=truce far	0 6 -19 10
o:conclude on gone	0 1 -8 5
o:confirm on gone	0 17 -14 -2
o:continue on ahead	0 -6 -1 9
o:discuss on ahead	0 -25 28 -2
o:discuss on gone	0 16 -14 -1
o:end ended gone	8 -9 -1 3
o:end ends gone	0 -14 17 -4
o:end on ahead	9 21 -35 -12
o:end on gone	-10 -14 14 7
o:expect on ahead	0 -32 33 0
o:expect on gone	0 20 -20 0
o:extend on gone	0 -10 14 -5
o:fall on ahead	0 8 -4 0
o:have on ahead	0 -7 7 0
o:have since gone	-1 11 -5 0
o:have until ahead	0 -10 0 12
o:leads=	-4 0 6 -5
o:leads=again on	-1 10 -7 -1
o:leads=agreed on	0 -13 0 13
o:leads=agreement on	0 10 -5 -3
o:leads=alexandria on	-2 13 -10 0
o:leads=and from	8 -5 0 0
o:leads=announced on	0 6 0 -6
o:leads=at the	-1 37 -33 -4
o:leads=back on	0 -3 -7 9
o:leads=before the	0 7 -7 0
o:leads=began on	10 8 -18 -7
o:leads=begin on	-6 0 8 -1
o:leads=begins on	-11 5 2 -2
o:leads=beijing on	6 -8 2 0
o:leads=beijing,	-4 12 -2 -9
o:leads=bern,	0 13 -4 -7
o:leads=brussels,	0 -20 8 13
o:leads=by	0 11 -7 -1
o:leads=by the	0 13 -9 0
o:leads=cairo,	6 0 4 -17
o:leads=call on	0 -4 6 0
o:leads=capital on	0 -9 7 2
o:leads=cent on	0 7 -5 0
o:leads=changes on	0 6 -2 0
o:leads=close on	0 10 -8 0
o:leads=closed on	-2 -1 -8 11
o:leads=closes on	0 -5 0 9
o:leads=come on	0 6 -4 0
o:leads=days, from	0 -4 6 0
o:leads=deal on	0 -7 9 0
o:leads=down on	0 -10 -8 17
o:leads=due on	0 14 -12 0
o:leads=duty on	0 -6 6 0
o:leads=effect on	0 20 -17 -1
o:leads=end on	-7 -3 -7 14
o:leads=ended on	-3 9 -6 -2
o:leads=ends on	12 3 -12 -9
o:leads=expires on	0 13 -7 -2
o:leads=follow on	0 10 -9 0
o:leads=for the	10 0 -10 0
o:leads=force since	-2 15 -8 0
o:leads=friday,	0 -1 6 -3
o:leads=from the	0 -7 8 0
o:leads=geneva on	-2 -7 2 8
o:leads=go on	0 12 -7 -1
o:leads=halifax on	0 -7 13 -5
o:leads=happens on	0 7 -4 0
o:leads=have ended	0 8 0 -6
o:leads=have until	0 -11 0 13
o:leads=held on	0 7 -4 0
o:leads=house on	0 -5 12 -5
o:leads=in geneva	0 5 0 -7
o:leads=in stockholm	14 -9 0 -7
o:leads=in washington	0 0 10 -10
o:leads=interview on	0 -9 7 1
o:leads=is on	0 19 -17 0
o:leads=issued on	0 4 -20 12
o:leads=it on	-1 19 -9 -8
o:leads=jinping on	0 -11 14 -1
o:leads=korea on	0 -12 15 0
o:leads=kuala lumpur	0 15 -17 0
o:leads=kuala lumpur,	-3 4 -8 6
o:leads=last until	-1 -6 -3 12
o:leads=late on	0 -14 2 12
o:leads=law on	0 9 -7 0
o:leads=link on	0 -8 9 0
o:leads=london on	0 6 -4 0
o:leads=london,	0 10 0 -10
o:leads=lumpur on	7 -11 -11 12
o:leads=lusaka,	0 12 -5 -6
o:leads=meets on	0 21 -20 0
o:leads=midnight on	0 -9 -11 17
o:leads=monday,	10 -18 -2 12
o:leads=montevideo,	0 -12 16 -5
o:leads=muscat on	0 19 -29 9
o:leads=nairobi on	0 -5 0 8
o:leads=new delhi,	0 12 -8 -2
o:leads=new york,	0 2 5 -14
o:leads=news on	0 11 -9 0
o:leads=noon on	0 6 -1 -2
o:leads=on	7 -5 0 -1
o:leads=on friday,	0 14 -6 -6
o:leads=on saturday,	0 6 -5 0
o:leads=on sunday,	0 5 -7 0
o:leads=on television	0 -3 -2 7
o:leads=on the	8 -28 20 -4
o:leads=on until	0 -6 0 8
o:leads=opened on	8 -3 -1 -1
o:leads=order of	0 7 -7 0
o:leads=order on	0 6 -2 -1
o:leads=out on	0 17 -10 -4
o:leads=paper on	0 -6 0 8
o:leads=paris on	0 -11 12 -3
o:leads=per cent	0 -6 6 0
o:leads=percent on	0 -19 21 0
o:leads=phone on	0 -11 12 0
o:leads=place on	0 8 -6 0
o:leads=published	-2 -10 -3 15
o:leads=published on	0 14 -11 -1
o:leads=rabat on	0 18 -4 -15
o:leads=reached on	0 9 -3 -8
o:leads=reporters on	0 -10 0 12
o:leads=round on	0 12 -6 -4
o:leads=saturday	0 10 0 -8
o:leads=saturday,	0 7 0 -1
o:leads=seoul,	-7 11 -14 4
o:leads=sheet of	0 -4 -2 7
o:leads=sheet on	0 11 -5 -5
o:leads=signed on	0 -19 14 8
o:leads=since	-7 17 -4 -1
o:leads=singapore on	8 15 -19 -4
o:leads=speak on	0 -13 13 0
o:leads=start on	0 13 -12 0
o:leads=starts on	-5 7 1 -3
o:leads=statement on	0 0 -7 8
o:leads=stockholm on	10 -25 9 0
o:leads=stockholm,	5 6 -12 0
o:leads=sunday,	0 -6 0 8
o:leads=talk on	0 9 -7 0
o:leads=talks on	-5 -11 19 -2
o:leads=tbilisi,	0 -8 14 -8
o:leads=telephone on	-2 -5 11 -7
o:leads=television on	0 9 0 -7
o:leads=the	-2 7 0 0
o:leads=the hague,	0 6 0 -2
o:leads=there on	11 -20 11 -3
o:leads=there until	0 -5 0 8
o:leads=thursday	-2 -17 12 9
o:leads=thursday,	-2 -3 9 -7
o:leads=tokyo,	0 15 -18 2
o:leads=truce ends	0 6 0 -4
o:leads=truce on	0 -12 8 3
o:leads=trump on	0 -5 9 -3
o:leads=tuesday	-6 -3 -8 11
o:leads=tuesday,	10 -33 17 9
o:leads=until	0 12 0 -10
o:leads=until the	0 6 -2 0
o:leads=up on	0 12 -9 -4
o:leads=video on	0 -11 12 0
o:leads=washington on	-6 25 -3 -29
o:leads=washington,	-5 11 2 -18
o:leads=washington/beijing,	0 12 -9 -2
o:leads=wednesday	19 -10 -6 -11
o:leads=wednesday,	0 15 -8 -2
o:leads=week of	0 13 -12 0
o:leads=— monday	18 -10 0 -9
o:leads=— monday,	0 7 0 -2
o:leave on gone	3 -6 -10 12
o:left=controls	0 9 -2 -5
o:left=controls right=none	0 8 -1 -5
o:left=deal	-9 -4 5 6
o:left=deal right=duties	0 -2 11 -12
o:left=deal right=meeting	-6 18 -2 -14
o:left=deal right=none	-8 -15 7 15
o:left=deal right=truce	4 8 -10 -5
o:left=duties	-33 25 -6 -11
o:left=duties right=meeting	0 -9 7 0
o:left=duties right=none	-27 27 -10 -8
o:left=duties right=truce	0 10 -7 0
o:left=exclusions	0 7 -1 -2
o:left=exclusions right=none	0 6 0 -2
o:left=fees right=none	0 -2 6 -1
o:left=longer	-7 23 -10 -11
o:left=longer right=none	-5 33 -18 -17
o:left=meeting	-1 -12 6 8
o:left=meeting right=deal	-5 -1 10 -3
o:left=meeting right=duties	5 -15 9 0
o:left=meeting right=none	2 -2 -4 8
o:left=meeting right=signing	-3 -1 7 -1
o:left=meeting right=truce	-12 -24 23 7
o:left=none	6 -1 1 -5
o:left=none right=duties	-4 0 8 -8
o:left=none right=exclusions	0 14 -5 -4
o:left=none right=fees	0 9 -7 0
o:left=none right=meeting	0 -4 9 -5
o:left=none right=none	10 -9 3 2
o:left=none right=procedure	0 8 -2 0
o:left=none right=signing	-3 23 -19 -4
o:left=none right=truce	-5 12 -6 -1
o:left=procedure	-2 19 -7 -11
o:left=procedure right=none	-2 17 -6 -10
o:left=signing right=duties	0 11 -4 -4
o:left=signing right=meeting	0 -9 0 7
o:left=signing right=none	-14 0 2 0
o:left=signing right=truce	10 -7 0 0
o:left=truce	-11 17 -9 -5
o:left=truce right=duties	0 11 -18 1
o:left=truce right=meeting	0 20 -16 -6
o:left=truce right=none	-8 1 3 0
o:meet from gone	0 -5 6 0
o:meet meets ahead	0 11 -10 0
o:meet met gone	0 -8 8 0
o:meet on ahead	-13 0 6 0
o:meet on gone	-13 -5 16 -6
o:near=controls	0 12 -8 0
o:near=deal	-8 -10 9 8
o:near=duties	-17 18 -7 -1
o:near=longer	-4 24 -14 -10
o:near=meeting	-11 5 0 1
o:near=procedure	0 23 -15 -5
o:near=sale	0 -4 6 0
o:near=signing	3 -6 3 0
o:no verb  ahead	-27 15 1 -21
o:no verb  gone	7 -5 3 -4
o:no verb ( gone	0 -2 11 -8
o:no verb a gone	8 -1 -4 -2
o:no verb before ahead	0 8 -5 0
o:no verb beijing, gone	-10 10 3 -12
o:no verb belgrade, gone	0 -8 19 -11
o:no verb bern, gone	0 13 -4 -7
o:no verb brussels, gone	0 -8 2 6
o:no verb by ahead	0 11 -7 0
o:no verb cairo, gone	6 0 4 -17
o:no verb call, gone	0 6 -4 0
o:no verb date: gone	0 6 -1 -1
o:no verb delhi, gone	0 17 -11 -4
o:no verb ends ahead	0 4 -6 0
o:no verb for gone	25 -20 -8 0
o:no verb friday gone	-3 -8 -7 14
o:no verb friday, ahead	0 10 -9 0
o:no verb friday, gone	-1 0 8 -16
o:no verb from ahead	0 17 -13 -3
o:no verb from gone	-9 -2 13 -4
o:no verb geneva, gone	-1 -7 4 4
o:no verb hague, gone	0 6 0 -2
o:no verb lima, gone	17 -6 -16 0
o:no verb london, gone	0 10 0 -10
o:no verb lumpur, gone	-2 -9 3 7
o:no verb lusaka, gone	0 23 -14 -12
o:no verb monday gone	9 -4 -15 2
o:no verb monday, gone	12 -3 -13 0
o:no verb montevideo, gone	0 0 8 -13
o:no verb of ahead	0 25 -20 -5
o:no verb of gone	-5 -10 13 0
o:no verb on ahead	1 -8 17 -21
o:no verb on gone	4 -14 -1 13
o:no verb oslo, gone	0 -6 14 -11
o:no verb published gone	-3 -1 -9 9
o:no verb saturday gone	0 -8 0 10
o:no verb saturday, gone	0 12 -7 -4
o:no verb seoul, gone	-7 11 -14 4
o:no verb since gone	-19 40 -17 -6
o:no verb spoke gone	0 -6 8 0
o:no verb stockholm, gone	5 6 -12 0
o:no verb sunday gone	0 -3 -6 9
o:no verb sunday, gone	0 -7 -13 15
o:no verb tbilisi, gone	0 -12 13 0
o:no verb the gone	-6 10 0 -3
o:no verb through ahead	0 10 -2 -6
o:no verb thursday gone	-6 0 1 0
o:no verb thursday, gone	-2 -1 8 -10
o:no verb to ahead	-2 -4 -7 12
o:no verb to gone	0 15 -11 -3
o:no verb tuesday gone	-9 0 3 1
o:no verb tuesday, ahead	0 -10 12 0
o:no verb tuesday, gone	8 0 -12 3
o:no verb until ahead	-2 3 -11 6
o:no verb washington, gone	-5 12 1 -19
o:no verb washington/beijing, gone	0 12 -9 -2
o:no verb wednesday gone	18 -17 2 0
o:no verb wednesday, gone	-1 2 5 -10
o:no verb week, ahead	0 -7 8 0
o:no verb york, gone	0 -13 21 -11
o:no verb · gone	14 -2 -9 -11
o:no verb — gone	0 8 -2 -2
o:other for ahead	-9 -1 11 -2
o:other on gone	10 4 -17 0
o:other since gone	5 -13 13 -6
o:pay on ahead	0 -6 6 0
o:place on ahead	0 7 -6 0
o:plan from ahead	0 -7 7 0
o:plan the ahead	0 7 -6 0
o:prepare on gone	0 -4 8 0
o:put on gone	0 -6 -2 12
o:reach on gone	0 -6 5 1
o:return on ahead	0 6 -2 -3
o:return on gone	0 -18 19 0
o:right=deal	-1 -3 10 -5
o:right=deal on	0 -8 20 -10
o:right=duties	-1 0 12 -13
o:right=duties 	0 11 -8 0
o:right=duties from	14 -18 7 0
o:right=duties of	0 12 -9 0
o:right=duties on	-18 0 2 7
o:right=exclusions	0 14 -5 -4
o:right=fees	0 10 -8 0
o:right=fees on	0 7 -6 0
o:right=longer on	0 -6 -7 13
o:right=meeting	-1 2 5 -7
o:right=meeting from	0 6 -4 0
o:right=meeting of	0 -6 4 1
o:right=meeting on	-11 5 -10 9
o:right=none	-6 8 -4 -1
o:right=none 	0 0 3 -6
o:right=none (	0 0 9 -8
o:right=none a	11 0 -11 -6
o:right=none after	0 17 -10 -3
o:right=none again	-1 -3 0 6
o:right=none ago	0 10 -7 -1
o:right=none and	-6 6 -7 3
o:right=none are	0 14 -8 -4
o:right=none as	0 6 -4 0
o:right=none back	0 8 0 -5
o:right=none before	0 17 -12 0
o:right=none beijing,	-8 12 0 -9
o:right=none belgrade,	0 -8 19 -11
o:right=none bern,	0 12 -3 -7
o:right=none brussels,	0 -1 -20 13
o:right=none by	-7 22 -11 -10
o:right=none cairo,	6 0 4 -17
o:right=none call,	0 6 -4 0
o:right=none changed	0 6 -2 0
o:right=none date:	0 8 -2 -1
o:right=none dated	0 6 0 -3
o:right=none delhi,	0 14 -8 -5
o:right=none due	0 4 0 -7
o:right=none effect	0 -6 9 -1
o:right=none ended	7 -7 0 0
o:right=none ends	-4 -8 8 1
o:right=none expires	0 -7 0 8
o:right=none for	12 -11 10 -19
o:right=none friday	-3 -7 -8 14
o:right=none friday,	-2 0 5 -10
o:right=none from	-5 17 -2 -17
o:right=none geneva	0 4 0 -6
o:right=none goods	7 -6 0 0
o:right=none has	0 12 -10 0
o:right=none is	0 12 -5 -3
o:right=none it	-1 -2 0 7
o:right=none lumpur	0 15 -17 0
o:right=none lumpur,	0 9 -5 0
o:right=none lusaka,	0 18 -10 -9
o:right=none meets	0 12 -11 0
o:right=none met	0 -8 8 0
o:right=none monday	9 -4 -15 2
o:right=none monday,	11 -1 -16 0
o:right=none montevideo,	0 -1 10 -13
o:right=none of	-14 1 8 -13
o:right=none on	6 -6 9 -8
o:right=none oslo,	0 -6 14 -11
o:right=none out	0 -4 -6 9
o:right=none published	-3 -7 0 9
o:right=none said	0 12 -5 -5
o:right=none saturday	0 -7 0 10
o:right=none saturday,	0 15 -8 -5
o:right=none seoul,	-7 11 -14 4
o:right=none signed	0 15 -7 -7
o:right=none since	8 10 -10 -16
o:right=none six	0 -16 2 14
o:right=none spent	0 -2 7 -2
o:right=none spoke	0 -6 8 0
o:right=none starting	13 -12 0 0
o:right=none starts	0 6 -1 0
o:right=none sunday	0 -2 -6 8
o:right=none sunday,	0 -5 -14 14
o:right=none tariffs	0 -12 12 0
o:right=none tbilisi,	0 -12 13 0
o:right=none the	10 18 -16 -20
o:right=none through	0 -7 -7 13
o:right=none thursday	-6 0 1 0
o:right=none thursday,	-4 0 6 -12
o:right=none till	0 -6 -9 13
o:right=none to	-10 5 -20 15
o:right=none tuesday	-8 0 4 1
o:right=none tuesday,	7 -9 0 2
o:right=none until	-16 10 -25 11
o:right=none up	0 -18 13 6
o:right=none washington	0 0 10 -10
o:right=none washington,	-4 13 0 -18
o:right=none washington/beijing,	0 12 -9 -2
o:right=none wednesday	17 -16 1 0
o:right=none wednesday,	-2 5 3 -10
o:right=none week,	0 -11 14 -2
o:right=none york,	0 8 0 -11
o:right=none ·	14 -1 -9 -11
o:right=none —	0 8 -2 -2
o:right=procedure	0 11 -3 -2
o:right=signing	-10 24 -11 -8
o:right=truce by	10 -9 0 0
o:right=truce from	0 -6 8 0
o:right=truce on	-6 7 6 -15
o:right=truce until	0 -2 -4 7
o:rise from ahead	0 -14 14 0
o:say on ahead	0 -10 11 0
o:say on gone	0 -6 -7 15
o:say said gone	0 16 -8 -6
o:see on ahead	0 -19 21 0
o:see on gone	0 -5 6 0
o:set for ahead	0 -5 8 0
o:set on ahead	0 -5 6 0
o:settle on gone	7 0 0 -8
o:sign on gone	-3 16 -34 8
o:sign signed gone	0 16 -8 -7
o:sit on ahead	0 -13 15 0
o:sit on gone	14 -2 -6 -5
o:sit until ahead	-3 -4 -3 12
o:subject=controls	0 21 -15 -4
o:subject=controls carried	0 -8 15 -7
o:subject=controls carried on ahead	0 -22 23 0
o:subject=controls carried on gone	0 7 -1 -4
o:subject=controls far	-5 -10 10 3
o:subject=controls far  gone	-3 -1 8 -7
o:subject=controls far carried	-4 17 -6 -12
o:subject=controls far carried begin	-1 -9 13 0
o:subject=controls far carried begin on	0 -13 15 0
o:subject=controls far carried meet	0 12 -12 0
o:subject=controls far carried meet on	0 12 -11 0
o:subject=controls far carried on gone	-1 4 1 -6
o:subject=controls far carried say	0 10 -6 -1
o:subject=controls far carried say gone	0 10 -6 -1
o:subject=controls far carried say on	0 9 -5 0
o:subject=controls far no verb	-5 -10 10 3
o:subject=controls far no verb 	-3 -1 8 -7
o:subject=controls far no verb gone	-5 -8 7 3
o:subject=controls far no verb on	0 -11 0 10
o:subject=controls far on gone	0 -7 -2 10
o:subject=controls no verb	0 13 -8 -2
o:subject=controls no verb ahead	0 14 -12 0
o:subject=deal	12 6 -13 -1
o:subject=deal agree	0 7 -10 2
o:subject=deal agree gone	0 6 -10 2
o:subject=deal carried	-15 15 0 -15
o:subject=deal carried be	0 -6 7 0
o:subject=deal carried be ahead	0 -6 7 0
o:subject=deal carried meet	0 -10 12 0
o:subject=deal carried meet on	0 -7 9 0
o:subject=deal carried on ahead	-1 -7 11 0
o:subject=deal carried on gone	-4 21 -14 -7
o:subject=deal carried say	0 -6 12 -6
o:subject=deal carried say gone	0 -7 12 -6
o:subject=deal carried say on	0 -8 12 -5
o:subject=deal carried sign	0 16 -12 -3
o:subject=deal carried sign gone	0 13 -9 -3
o:subject=deal carried sign on	0 15 -11 -2
o:subject=deal end	0 11 -5 -5
o:subject=deal end gone	0 10 -5 -5
o:subject=deal end on	0 7 0 -4
o:subject=deal far	0 -8 -10 17
o:subject=deal far  gone	-16 0 2 2
o:subject=deal far carried	0 -7 -4 14
o:subject=deal far carried agree on	0 -4 6 0
o:subject=deal far carried announce	0 -16 11 5
o:subject=deal far carried be	-4 8 0 -4
o:subject=deal far carried be gone	0 11 -6 0
o:subject=deal far carried by ahead	10 -10 0 0
o:subject=deal far carried end	0 1 -8 6
o:subject=deal far carried end gone	0 0 -6 6
o:subject=deal far carried end on	0 1 -8 6
o:subject=deal far carried meet	-2 8 -3 -3
o:subject=deal far carried meet ahead	-2 9 -4 -3
o:subject=deal far carried meet on	0 8 -3 -2
o:subject=deal far carried on ahead	-3 15 -7 -7
o:subject=deal far carried on gone	-8 -6 -12 25
o:subject=deal far carried other	-1 1 4 -6
o:subject=deal far carried say	0 -4 -8 14
o:subject=deal far carried say gone	0 -4 -8 14
o:subject=deal far carried say on	0 -4 -8 15
o:subject=deal far carried sign	0 -9 9 0
o:subject=deal far carried sign gone	0 -9 9 0
o:subject=deal far no verb	0 -8 -10 17
o:subject=deal far no verb 	-16 4 0 2
o:subject=deal far no verb ahead	0 9 -5 -1
o:subject=deal far no verb gone	0 -12 -6 18
o:subject=deal far no verb on	0 12 3 -18
o:subject=deal far on gone	0 12 4 -18
o:subject=deal meet	12 -5 -16 9
o:subject=deal meet ahead	3 -2 -14 13
o:subject=deal meet gone	10 -2 -2 -4
o:subject=deal no verb	11 3 0 -18
o:subject=deal no verb ahead	-3 17 -8 -7
o:subject=deal no verb gone	15 -5 4 -13
o:subject=deal no verb on	1 -1 9 -17
o:subject=deal on ahead	-5 -6 8 0
o:subject=deal on gone	0 13 -3 -12
o:subject=deal reach	0 -2 -3 7
o:subject=deal reach gone	0 -2 -3 7
o:subject=deal reach on	0 0 -6 8
o:subject=deal sign	0 7 -7 0
o:subject=deal sign on	0 20 -6 -14
o:subject=duties	0 13 -5 -11
o:subject=duties  ahead	0 7 -5 0
o:subject=duties  gone	0 7 -6 0
o:subject=duties be	8 -3 -5 0
o:subject=duties be from	9 -8 0 0
o:subject=duties be gone	8 -7 0 0
o:subject=duties begin	0 19 -11 -6
o:subject=duties begin ahead	0 7 -5 0
o:subject=duties begin gone	0 11 -3 -5
o:subject=duties begin on	0 10 -5 -2
o:subject=duties carried	-2 7 4 -13
o:subject=duties carried agree	0 0 -9 7
o:subject=duties carried announce	0 10 -5 -3
o:subject=duties carried announce gone	0 9 -4 -3
o:subject=duties carried announce on	0 8 -3 -3
o:subject=duties carried be	-3 -5 13 -7
o:subject=duties carried be gone	-1 -9 13 -2
o:subject=duties carried begin	-8 -17 15 8
o:subject=duties carried begin gone	-6 -21 17 9
o:subject=duties carried begin on	-4 -12 17 -2
o:subject=duties carried end	13 -1 -8 -11
o:subject=duties carried end ahead	14 -7 -3 -6
o:subject=duties carried end gone	0 8 -1 -3
o:subject=duties carried end on	14 -9 -4 -2
o:subject=duties carried expect	0 -18 18 0
o:subject=duties carried have	0 -6 8 0
o:subject=duties carried meet ahead	0 -11 12 0
o:subject=duties carried meet on	0 -10 11 0
o:subject=duties carried on ahead	12 -28 25 -6
o:subject=duties carried on gone	-6 21 -8 -13
o:subject=duties carried other	0 7 -5 0
o:subject=duties carried other gone	0 6 -5 0
o:subject=duties carried say	0 10 -14 0
o:subject=duties carried say gone	0 7 -10 0
o:subject=duties carried say on	0 6 -10 1
o:subject=duties carried sign	0 1 2 -9
o:subject=duties carried sign gone	0 1 2 -9
o:subject=duties carried sign on	0 13 -7 -4
o:subject=duties end	0 0 -8 4
o:subject=duties end gone	0 0 -7 5
o:subject=duties end on	0 3 -6 1
o:subject=duties far	-4 0 6 -8
o:subject=duties far  ahead	-7 7 -1 0
o:subject=duties far  gone	20 -10 4 -24
o:subject=duties far carried	7 0 1 -9
o:subject=duties far carried agree	0 -15 27 -13
o:subject=duties far carried agree gone	0 -15 27 -13
o:subject=duties far carried agree on	0 -11 19 -7
o:subject=duties far carried announce	0 -4 -6 11
o:subject=duties far carried announce gone	0 -6 -5 12
o:subject=duties far carried announce on	0 -7 -3 12
o:subject=duties far carried be	0 -6 -11 20
o:subject=duties far carried be ahead	6 9 -25 7
o:subject=duties far carried be from	10 -9 0 0
o:subject=duties far carried be gone	-6 -18 9 14
o:subject=duties far carried be on	0 20 -24 5
o:subject=duties far carried begin	16 0 -5 -17
o:subject=duties far carried begin ahead	10 1 -11 -5
o:subject=duties far carried begin gone	7 -1 1 -10
o:subject=duties far carried begin on	13 0 -4 -12
o:subject=duties far carried by ahead	0 7 -5 0
o:subject=duties far carried charge	0 -10 11 0
o:subject=duties far carried charge gone	0 -10 11 0
o:subject=duties far carried end	-2 -24 21 6
o:subject=duties far carried end ahead	0 13 -5 -4
o:subject=duties far carried end gone	0 -31 24 10
o:subject=duties far carried end on	0 -25 17 11
o:subject=duties far carried expect	0 26 -25 0
o:subject=duties far carried from ahead	9 -5 -4 0
o:subject=duties far carried have ahead	0 -10 13 0
o:subject=duties far carried have gone	0 12 -10 0
o:subject=duties far carried it gone	0 11 -6 -2
o:subject=duties far carried leave	0 -9 0 10
o:subject=duties far carried leave gone	0 -9 0 10
o:subject=duties far carried leave on	0 -9 0 10
o:subject=duties far carried make	0 6 -4 0
o:subject=duties far carried make gone	0 6 -4 0
o:subject=duties far carried meet	0 0 3 -7
o:subject=duties far carried meet ahead	0 -9 10 0
o:subject=duties far carried meet gone	0 7 -4 -6
o:subject=duties far carried meet on	0 -10 14 0
o:subject=duties far carried other	-6 4 1 -3
o:subject=duties far carried other on	0 5 -6 0
o:subject=duties far carried return	0 8 -7 0
o:subject=duties far carried say	0 -4 9 -3
o:subject=duties far carried say gone	0 -4 9 -3
o:subject=duties far carried say on	0 -8 12 -2
o:subject=duties far carried set	0 -8 9 0
o:subject=duties far carried set ahead	0 -8 9 0
o:subject=duties far carried sign	0 23 -45 5
o:subject=duties far carried sign gone	0 20 -42 6
o:subject=duties far carried sign on	0 12 -36 9
o:subject=duties far carried sit gone	-5 7 0 0
o:subject=duties far carried sit on	-1 9 -6 0
o:subject=duties far carried suspend	14 -14 2 -4
o:subject=duties far carried suspend gone	14 -14 1 -3
o:subject=duties far carried suspend on	4 -7 5 -2
o:subject=duties far carried tell	0 17 -6 -9
o:subject=duties far carried tell gone	0 17 -6 -9
o:subject=duties far carried tell on	0 13 -5 -6
o:subject=duties far carried the ahead	7 -2 -2 0
o:subject=duties far carried to gone	0 -8 0 10
o:subject=duties far friday, gone	0 7 -5 0
o:subject=duties far no verb	-4 0 6 -8
o:subject=duties far no verb 	16 -5 2 -28
o:subject=duties far no verb ahead	-20 6 -1 0
o:subject=duties far no verb friday,	0 12 -10 0
o:subject=duties far no verb from	0 7 -4 0
o:subject=duties far no verb gone	3 -4 7 -8
o:subject=duties far no verb on	-4 -15 17 0
o:subject=duties far no verb seoul,	0 9 -2 -4
o:subject=duties far no verb thursday	0 -15 18 -5
o:subject=duties far no verb tuesday,	-1 -9 12 0
o:subject=duties far no verb until	0 -8 0 10
o:subject=duties far no verb wednesday	-6 12 0 0
o:subject=duties far on ahead	0 -7 9 0
o:subject=duties far on gone	-2 -9 10 0
o:subject=duties far seoul, gone	0 9 -2 -4
o:subject=duties far thursday gone	0 -15 18 -5
o:subject=duties far tuesday, gone	0 9 -6 0
o:subject=duties far until ahead	0 -9 0 10
o:subject=duties far wednesday gone	-6 12 0 0
o:subject=duties from gone	8 -5 -1 0
o:subject=duties no verb	-2 17 -9 -10
o:subject=duties no verb 	0 15 -13 0
o:subject=duties no verb ahead	-6 15 -2 -15
o:subject=duties no verb from	-1 17 -13 0
o:subject=duties no verb gone	0 7 -8 0
o:subject=duties no verb on	-8 -11 5 11
o:subject=duties on ahead	0 16 -9 -3
o:subject=duties on gone	-9 -13 9 11
o:subject=duties other	0 -11 13 0
o:subject=duties other gone	0 -8 9 0
o:subject=duties return	0 -4 7 -1
o:subject=duties return on	0 -8 9 0
o:subject=duties rise	0 -13 13 0
o:subject=duties rise ahead	0 -13 13 0
o:subject=duties rise from	0 -14 14 0
o:subject=duties since gone	-1 8 -2 0
o:subject=exclusions	0 9 0 -5
o:subject=exclusions far	0 8 -6 0
o:subject=exclusions far no verb	0 8 -6 0
o:subject=fees carried	0 -12 0 11
o:subject=fees carried begin	2 -8 -5 8
o:subject=fees carried begin on	2 -8 -5 8
o:subject=fees carried on gone	2 -6 -4 9
o:subject=fees far	-2 5 -17 6
o:subject=fees far no verb	-2 5 -17 6
o:subject=fees far no verb gone	-2 4 -17 7
o:subject=fees on ahead	0 -4 6 0
o:subject=longer	-7 10 0 -9
o:subject=longer carried	-9 25 -19 0
o:subject=longer carried be	0 -2 7 -2
o:subject=longer carried be ahead	0 -3 8 -2
o:subject=longer carried begin	0 11 -9 0
o:subject=longer carried begin ahead	0 10 -9 0
o:subject=longer carried on ahead	0 7 -5 0
o:subject=longer carried on gone	0 0 -7 7
o:subject=longer carried other	-1 10 -7 0
o:subject=longer carried sign	0 -6 -1 8
o:subject=longer carried sign gone	0 -6 -1 8
o:subject=longer carried sign on	0 -8 0 10
o:subject=longer far	-12 7 0 -2
o:subject=longer far carried	12 -15 4 1
o:subject=longer far carried agree	0 -11 12 -1
o:subject=longer far carried agree gone	0 -11 12 -1
o:subject=longer far carried begin	5 -12 9 0
o:subject=longer far carried begin ahead	0 -8 10 0
o:subject=longer far carried begin on	6 -4 0 0
o:subject=longer far carried end	0 -9 -2 13
o:subject=longer far carried extend	0 6 0 -5
o:subject=longer far carried meet	0 -13 16 0
o:subject=longer far carried meet ahead	0 -10 10 0
o:subject=longer far carried meet on	0 -13 15 0
o:subject=longer far carried on ahead	0 -14 10 4
o:subject=longer far carried on gone	15 -8 -6 1
o:subject=longer far carried say	11 -7 -4 1
o:subject=longer far carried say gone	11 -8 -2 1
o:subject=longer far carried say on	11 -11 -2 3
o:subject=longer far carried sign	0 7 -9 0
o:subject=longer far carried sign gone	0 6 -9 0
o:subject=longer far carried sign on	0 6 -9 0
o:subject=longer far carried tell	0 6 -2 0
o:subject=longer far carried tell gone	0 6 -2 0
o:subject=longer far no verb	-12 7 0 -2
o:subject=longer far no verb 	0 12 -8 0
o:subject=longer far no verb ahead	0 8 -6 0
o:subject=longer far no verb gone	-11 2 3 -2
o:subject=longer no verb	-3 8 3 -11
o:subject=longer no verb ahead	0 -2 6 -1
o:subject=longer no verb gone	-1 11 0 -9
o:subject=longer on ahead	0 -3 6 0
o:subject=meeting	-4 -12 13 0
o:subject=meeting  gone	0 3 -7 3
o:subject=meeting agree	0 -7 0 5
o:subject=meeting be	2 -8 7 -1
o:subject=meeting be ahead	8 -12 2 1
o:subject=meeting be gone	-7 3 6 -7
o:subject=meeting be on	0 7 0 -6
o:subject=meeting begin	4 13 -17 -1
o:subject=meeting begin ahead	-6 12 -9 2
o:subject=meeting begin gone	11 3 -10 -6
o:subject=meeting begin on	0 14 -9 -4
o:subject=meeting carried	2 -4 -5 12
o:subject=meeting carried be	-7 3 -11 14
o:subject=meeting carried be ahead	0 0 -11 12
o:subject=meeting carried be on	0 -5 10 -2
o:subject=meeting carried begin	4 -14 10 -6
o:subject=meeting carried begin ahead	3 3 -8 0
o:subject=meeting carried begin gone	0 -19 19 -7
o:subject=meeting carried begin on	7 2 -7 -4
o:subject=meeting carried end	-1 8 -7 0
o:subject=meeting carried end ahead	0 16 -4 -8
o:subject=meeting carried end gone	0 -4 0 6
o:subject=meeting carried for ahead	0 -13 13 0
o:subject=meeting carried from ahead	0 7 -6 0
o:subject=meeting carried meet	0 -6 9 -3
o:subject=meeting carried meet ahead	0 -4 6 0
o:subject=meeting carried on gone	9 -8 0 0
o:subject=meeting carried other	11 -4 0 -8
o:subject=meeting carried other gone	13 -6 -1 -5
o:subject=meeting carried other on	15 -8 -5 0
o:subject=meeting carried plan	0 -21 23 0
o:subject=meeting carried plan ahead	0 -16 17 0
o:subject=meeting carried plan for	0 -13 14 0
o:subject=meeting carried say	-3 6 2 -8
o:subject=meeting carried say gone	-2 21 -9 -8
o:subject=meeting carried say on	-2 0 6 -5
o:subject=meeting carried see	0 10 -9 0
o:subject=meeting carried see ahead	0 10 -9 0
o:subject=meeting carried sign gone	0 9 -1 -5
o:subject=meeting carried sign on	0 -5 7 0
o:subject=meeting carried suspend gone	0 -5 8 0
o:subject=meeting carried the ahead	0 6 -4 0
o:subject=meeting carried until ahead	0 -5 0 7
o:subject=meeting continue	-6 16 -7 -2
o:subject=meeting end	-6 -16 14 6
o:subject=meeting end gone	-6 -10 14 0
o:subject=meeting end on	-6 -16 14 6
o:subject=meeting far	8 -22 3 12
o:subject=meeting far  ahead	-5 25 -17 -4
o:subject=meeting far  gone	-29 -2 9 7
o:subject=meeting far carried	-6 -12 18 -1
o:subject=meeting far carried be	11 -10 4 -8
o:subject=meeting far carried be gone	11 -10 2 -5
o:subject=meeting far carried be on	0 -3 7 0
o:subject=meeting far carried begin	-14 7 4 -1
o:subject=meeting far carried begin ahead	-5 2 8 -8
o:subject=meeting far carried begin gone	-8 4 -2 3
o:subject=meeting far carried begin on	-8 13 4 -12
o:subject=meeting far carried end	0 0 -5 8
o:subject=meeting far carried end gone	0 -5 -3 10
o:subject=meeting far carried have	0 12 -6 -2
o:subject=meeting far carried have ahead	0 10 -5 -2
o:subject=meeting far carried leave	0 10 -5 -3
o:subject=meeting far carried leave gone	0 7 -3 -3
o:subject=meeting far carried meet	-2 -2 7 -2
o:subject=meeting far carried meet gone	0 -10 13 0
o:subject=meeting far carried meet on	0 8 -5 0
o:subject=meeting far carried on ahead	-11 5 1 -1
o:subject=meeting far carried other	-2 6 0 -3
o:subject=meeting far carried other on	0 -1 6 -1
o:subject=meeting far carried say	-2 -7 0 9
o:subject=meeting far carried say gone	-1 -8 0 9
o:subject=meeting far carried say on	0 -11 1 11
o:subject=meeting far carried sign	0 -29 34 -8
o:subject=meeting far carried sign gone	0 -29 34 -8
o:subject=meeting far carried sign on	0 -20 24 -4
o:subject=meeting far carried since gone	-1 7 -2 0
o:subject=meeting far carried sit	9 -17 -7 13
o:subject=meeting far carried suspend on	0 6 -3 -1
o:subject=meeting far carried tell	0 -13 16 -3
o:subject=meeting far carried tell gone	0 -13 16 -3
o:subject=meeting far carried tell on	0 -14 16 -2
o:subject=meeting far carried until ahead	0 9 0 -7
o:subject=meeting far carried write	0 6 -1 -2
o:subject=meeting far carried write gone	0 6 -1 -2
o:subject=meeting far from ahead	-3 8 -2 0
o:subject=meeting far no verb	8 -22 3 12
o:subject=meeting far no verb 	-35 11 0 4
o:subject=meeting far no verb ahead	15 -41 34 -7
o:subject=meeting far no verb from	-4 9 -1 0
o:subject=meeting far no verb gone	-2 0 -20 15
o:subject=meeting far no verb on	12 5 -18 -1
o:subject=meeting far no verb the	7 -3 -2 0
o:subject=meeting far no verb washington,	0 9 -4 -4
o:subject=meeting far on ahead	-1 0 6 -1
o:subject=meeting far on gone	14 6 -25 0
o:subject=meeting far the ahead	8 -7 0 0
o:subject=meeting far washington, gone	0 9 -4 -4
o:subject=meeting for ahead	-2 -3 7 0
o:subject=meeting from gone	0 -6 11 -1
o:subject=meeting leave	2 -9 0 6
o:subject=meeting leave gone	3 -10 0 6
o:subject=meeting meet	0 9 -7 0
o:subject=meeting meet ahead	0 -6 7 0
o:subject=meeting meet gone	0 14 -13 0
o:subject=meeting meet on	0 11 -9 0
o:subject=meeting no verb	3 -10 7 -3
o:subject=meeting no verb ahead	16 -6 1 -11
o:subject=meeting no verb from	6 -8 5 -2
o:subject=meeting no verb gone	-9 -4 6 2
o:subject=meeting no verb on	5 -7 0 1
o:subject=meeting no verb spoke	0 -6 8 0
o:subject=meeting no verb until	0 0 -7 8
o:subject=meeting of ahead	0 15 -14 0
o:subject=meeting of gone	0 -11 15 -3
o:subject=meeting on ahead	-4 -11 12 1
o:subject=meeting on gone	0 8 -12 2
o:subject=meeting other	-2 -8 14 -4
o:subject=meeting place ahead	0 7 -7 0
o:subject=meeting plan	0 6 -5 0
o:subject=meeting plan for	0 11 -10 0
o:subject=meeting plan gone	0 13 -12 0
o:subject=meeting return	0 8 -2 -5
o:subject=meeting return on	0 7 -4 -1
o:subject=meeting spoke gone	0 -6 8 0
o:subject=meeting the ahead	9 -7 0 0
o:subject=meeting until ahead	0 -14 -7 20
o:subject=none	6 -6 0 2
o:subject=none  ahead	-3 -14 19 -2
o:subject=none  gone	8 10 -18 -6
o:subject=none ( gone	0 -11 16 -5
o:subject=none beijing, gone	0 8 -5 0
o:subject=none brussels, gone	0 3 -8 0
o:subject=none call, gone	0 6 -4 0
o:subject=none carried	-10 1 13 -13
o:subject=none carried  gone	2 14 -10 -2
o:subject=none carried agree	-1 -12 11 2
o:subject=none carried agree gone	-1 -13 11 2
o:subject=none carried agree on	0 17 -8 -8
o:subject=none carried announce announced	0 -6 2 2
o:subject=none carried announced gone	0 -6 2 2
o:subject=none carried be	0 7 0 -17
o:subject=none carried be ahead	-7 3 5 -12
o:subject=none carried be gone	4 5 -5 -7
o:subject=none carried be on	0 11 -18 2
o:subject=none carried be since	9 -22 17 -5
o:subject=none carried be the	0 -10 11 0
o:subject=none carried begin	-9 1 -14 17
o:subject=none carried begin ahead	-3 19 -9 -11
o:subject=none carried begin gone	-6 -12 -7 22
o:subject=none carried begin on	0 -3 -2 8
o:subject=none carried conclude	0 -7 1 2
o:subject=none carried end	6 14 -4 -20
o:subject=none carried end ahead	0 14 -4 -4
o:subject=none carried end gone	8 6 0 -16
o:subject=none carried end on	0 14 0 -12
o:subject=none carried extend	0 -12 14 -3
o:subject=none carried extend gone	0 -13 15 -2
o:subject=none carried fall	0 6 -1 -2
o:subject=none carried for ahead	0 13 -12 0
o:subject=none carried for gone	0 11 -8 0
o:subject=none carried from ahead	0 6 -3 0
o:subject=none carried get	0 6 -4 0
o:subject=none carried get gone	0 6 -4 0
o:subject=none carried have	-3 -11 7 6
o:subject=none carried have ahead	0 -2 -6 8
o:subject=none carried have gone	-1 -7 12 -2
o:subject=none carried have until	0 -14 0 14
o:subject=none carried make	0 -11 12 0
o:subject=none carried make gone	0 -12 12 0
o:subject=none carried meet	-14 -16 23 -1
o:subject=none carried meet ahead	0 -4 8 -1
o:subject=none carried meet gone	-11 -12 17 0
o:subject=none carried meet on	-3 -10 9 2
o:subject=none carried of gone	0 -8 8 0
o:subject=none carried on ahead	-5 -5 15 -16
o:subject=none carried on gone	-6 0 10 -11
o:subject=none carried other	6 0 -17 6
o:subject=none carried other ahead	0 -8 -1 11
o:subject=none carried other gone	7 7 -14 -4
o:subject=none carried other on	0 7 -6 0
o:subject=none carried other since	8 -3 -4 0
o:subject=none carried pay	0 7 -4 0
o:subject=none carried plan	0 8 -8 0
o:subject=none carried promise	0 7 -4 0
o:subject=none carried put on	0 -15 6 6
o:subject=none carried receive	0 -13 15 -1
o:subject=none carried return	0 9 -6 0
o:subject=none carried return on	0 6 -5 0
o:subject=none carried rise	-1 10 0 -8
o:subject=none carried rise gone	-1 10 0 -8
o:subject=none carried rise on	0 7 0 -6
o:subject=none carried said gone	0 8 -4 -1
o:subject=none carried say	0 2 -12 4
o:subject=none carried say gone	0 2 -12 4
o:subject=none carried say on	0 0 -12 8
o:subject=none carried say said	0 8 -4 -1
o:subject=none carried sell	0 -8 8 0
o:subject=none carried sign	0 18 -7 -12
o:subject=none carried sign ahead	0 6 -5 0
o:subject=none carried sign gone	0 13 -3 -12
o:subject=none carried sign on	0 15 0 -23
o:subject=none carried since gone	17 -20 3 0
o:subject=none carried sit	13 -10 0 -4
o:subject=none carried sit ahead	-5 -13 12 3
o:subject=none carried sit gone	17 0 -8 -12
o:subject=none carried sit on	6 -12 8 -3
o:subject=none carried suspend	0 -13 18 -6
o:subject=none carried suspend ahead	0 -5 7 0
o:subject=none carried suspend gone	0 -8 12 -2
o:subject=none carried suspend on	0 -5 10 -3
o:subject=none carried tell	0 5 0 -6
o:subject=none carried tell gone	0 5 0 -6
o:subject=none carried the gone	-1 12 -9 0
o:subject=none carried until ahead	-2 -11 -1 16
o:subject=none friday, gone	0 -11 16 -6
o:subject=none monday gone	16 -16 -6 4
o:subject=none monday, gone	15 -11 -7 2
o:subject=none no verb	6 -6 0 2
o:subject=none no verb 	6 1 0 -9
o:subject=none no verb (	0 -8 14 -6
o:subject=none no verb a	-2 6 0 0
o:subject=none no verb ahead	-25 6 6 -10
o:subject=none no verb beijing,	0 8 -5 0
o:subject=none no verb brussels,	0 3 -8 0
o:subject=none no verb call,	0 6 -4 0
o:subject=none no verb date:	0 6 -1 -1
o:subject=none no verb friday,	0 -11 16 -6
o:subject=none no verb gone	12 -9 -2 4
o:subject=none no verb monday	16 -16 -6 4
o:subject=none no verb monday,	15 -11 -7 2
o:subject=none no verb of	-1 -12 20 -12
o:subject=none no verb on	0 13 -11 -4
o:subject=none no verb saturday	0 -9 0 11
o:subject=none no verb since	-5 14 -3 -2
o:subject=none no verb thursday	-1 -5 -12 14
o:subject=none no verb thursday,	0 -6 11 -4
o:subject=none no verb tuesday	0 -12 10 4
o:subject=none no verb tuesday,	13 -3 1 -24
o:subject=none no verb washington,	0 9 -6 -1
o:subject=none no verb wednesday	-3 2 10 -13
o:subject=none no verb wednesday,	0 -2 10 -7
o:subject=none no verb ·	15 -6 -5 -8
o:subject=none no verb —	0 8 -2 -2
o:subject=none of ahead	0 8 -1 -3
o:subject=none of gone	0 -17 22 -7
o:subject=none on gone	0 14 -13 -2
o:subject=none saturday gone	0 -9 0 11
o:subject=none since gone	-5 14 -3 -2
o:subject=none thursday gone	-1 -5 -12 14
o:subject=none thursday, gone	0 -7 12 -4
o:subject=none tuesday gone	0 -12 10 4
o:subject=none tuesday, gone	13 -3 1 -24
o:subject=none until ahead	0 8 0 -8
o:subject=none until gone	0 -1 0 6
o:subject=none washington, gone	0 9 -6 -1
o:subject=none wednesday gone	-3 2 10 -13
o:subject=none wednesday, gone	0 -2 10 -7
o:subject=none · gone	15 -6 -5 -8
o:subject=none — gone	0 8 -2 -2
o:subject=procedure	-3 31 -21 -7
o:subject=procedure carried	-2 -5 0 9
o:subject=procedure carried be	0 -17 5 13
o:subject=procedure carried be ahead	0 -5 7 0
o:subject=procedure carried be gone	0 -13 0 14
o:subject=procedure carried on gone	0 6 -1 -2
o:subject=procedure far	-8 1 5 -5
o:subject=procedure far  gone	0 -8 11 0
o:subject=procedure far carried	2 16 -8 -17
o:subject=procedure far carried be	10 -7 0 0
o:subject=procedure far carried on ahead	0 -1 6 -1
o:subject=procedure far carried on gone	0 19 -11 -6
o:subject=procedure far carried sign	0 9 -5 -2
o:subject=procedure far carried sign gone	0 9 -5 -2
o:subject=procedure far carried sign on	0 7 -4 -1
o:subject=procedure far carried the ahead	0 -11 11 0
o:subject=procedure far no verb	-8 1 5 -5
o:subject=procedure far no verb 	0 -18 21 -1
o:subject=procedure far no verb ahead	0 -5 9 0
o:subject=procedure far no verb gone	-5 9 -1 -2
o:subject=procedure no verb	-1 22 -13 -5
o:subject=procedure no verb ahead	0 9 -5 0
o:subject=procedure no verb gone	0 13 -7 -3
o:subject=sale	0 16 -12 -2
o:subject=sale far  gone	-1 16 -6 -6
o:subject=sale far carried	-3 33 -27 -5
o:subject=sale far carried begin	0 17 -12 -2
o:subject=sale far carried on ahead	0 8 -7 0
o:subject=sale far carried on gone	0 9 -5 -1
o:subject=sale far carried say	0 -6 2 1
o:subject=sale far carried say gone	0 -6 2 1
o:subject=sale far carried say on	0 -6 2 1
o:subject=sale far no verb 	-1 18 -8 -6
o:subject=sale far no verb ahead	0 6 -4 0
o:subject=sale far no verb gone	2 -9 0 4
o:subject=sale no verb	0 14 -11 -1
o:subject=sale no verb gone	0 9 -7 0
o:subject=sale no verb on	0 11 -9 0
o:subject=sale on gone	0 8 -7 0
o:subject=signing	-7 23 -12 -9
o:subject=signing no verb	-4 12 -4 -4
o:subject=signing no verb gone	-3 11 -5 -2
o:subject=signing no verb of	0 6 -3 0
o:subject=signing no verb on	0 -12 8 5
o:subject=signing of gone	0 10 -6 0
o:subject=signing on gone	0 -7 4 4
o:subject=truce	-7 25 -10 -15
o:subject=truce  gone	0 -4 7 0
o:subject=truce be	0 9 -4 0
o:subject=truce begin	4 14 -20 -3
o:subject=truce begin ahead	8 -2 -3 0
o:subject=truce begin gone	-2 21 -16 -2
o:subject=truce begin on	5 5 -12 0
o:subject=truce carried	4 0 -7 1
o:subject=truce carried agree	0 23 -17 -11
o:subject=truce carried agree gone	0 23 -17 -11
o:subject=truce carried announce on	0 -10 3 6
o:subject=truce carried be	0 12 -13 1
o:subject=truce carried be ahead	0 7 -9 2
o:subject=truce carried be gone	0 6 -2 0
o:subject=truce carried begin	0 -16 19 -5
o:subject=truce carried begin gone	-3 -14 21 -3
o:subject=truce carried meet ahead	5 2 -7 0
o:subject=truce carried on gone	-3 0 -14 14
o:subject=truce carried say	0 0 -6 4
o:subject=truce carried say gone	0 0 -6 4
o:subject=truce carried sign	0 -22 14 9
o:subject=truce carried sign gone	0 -22 14 9
o:subject=truce carried sign on	0 -10 -6 15
o:subject=truce end	-1 8 13 -28
o:subject=truce end ahead	0 12 -1 -6
o:subject=truce end ends	0 -15 17 -1
o:subject=truce end gone	0 0 15 -21
o:subject=truce end on	0 23 -3 -18
o:subject=truce ends gone	0 -15 16 0
o:subject=truce far  gone	11 -11 0 3
o:subject=truce far beijing, gone	0 -7 2 3
o:subject=truce far carried	-3 -2 -5 9
o:subject=truce far carried agree	0 -5 -8 15
o:subject=truce far carried agree gone	0 -5 -7 15
o:subject=truce far carried agree on	0 5 -6 0
o:subject=truce far carried announce	0 6 -5 0
o:subject=truce far carried announce gone	0 6 -4 0
o:subject=truce far carried announce on	0 6 -4 0
o:subject=truce far carried be	-3 16 -6 -9
o:subject=truce far carried be gone	-2 11 -1 -6
o:subject=truce far carried be on	0 8 -5 0
o:subject=truce far carried begin	10 -18 13 -2
o:subject=truce far carried begin ahead	11 -31 24 -2
o:subject=truce far carried begin gone	0 14 -13 0
o:subject=truce far carried begin on	-3 -11 16 -3
o:subject=truce far carried from ahead	0 -7 9 0
o:subject=truce far carried have	0 17 -10 -7
o:subject=truce far carried on ahead	-3 -17 18 0
o:subject=truce far carried on gone	-1 8 -10 0
o:subject=truce far carried other	-1 -10 14 -2
o:subject=truce far carried other gone	0 -9 11 0
o:subject=truce far carried put	0 -8 0 10
o:subject=truce far carried return	0 -13 15 0
o:subject=truce far carried say on	0 12 1 -16
o:subject=truce far carried sign	0 -10 -5 14
o:subject=truce far carried sign gone	0 -10 -5 14
o:subject=truce far carried sign on	0 -11 -4 14
o:subject=truce far carried tell	0 -5 0 7
o:subject=truce far carried tell gone	0 -5 0 7
o:subject=truce far no verb 	11 -10 0 3
o:subject=truce far no verb ahead	3 12 -26 1
o:subject=truce far no verb beijing,	0 -7 2 3
o:subject=truce far no verb gone	-4 -8 15 -3
o:subject=truce far no verb washington,	0 -5 8 -1
o:subject=truce far on ahead	7 0 -10 0
o:subject=truce far washington, gone	0 -5 8 -1
o:subject=truce no verb	-13 4 -11 11
o:subject=truce no verb ahead	-2 46 -27 -18
o:subject=truce no verb gone	-8 -16 2 20
o:subject=truce on ahead	6 16 -18 -9
o:subject=truce on gone	-8 0 8 -7
o:subject=truce other	0 9 -2 -5
o:subject=truce other gone	0 6 0 -2
o:subject=truce since gone	0 6 -3 0
o:subject=truce to ahead	0 8 -2 -3
o:subject=truce until ahead	0 7 0 -3
o:suspend on gone	0 9 0 -19
o:topic=controls	-4 20 -6 -16
o:topic=controls far	-8 -10 14 0
o:topic=controls far 	-3 -1 8 -7
o:topic=controls far  gone	-3 -1 8 -7
o:topic=controls far begin	0 -10 12 0
o:topic=controls far gone	-7 -10 13 0
o:topic=controls far no verb	-5 -10 10 3
o:topic=controls far on	0 -16 10 8
o:topic=controls far on gone	0 -14 7 8
o:topic=controls gone	-1 26 -16 -9
o:topic=controls no verb	0 13 -8 -2
o:topic=controls on	0 0 7 -10
o:topic=controls on ahead	0 -17 19 0
o:topic=controls on gone	0 18 -10 -7
o:topic=deal 	0 -4 7 0
o:topic=deal agree	0 -9 7 2
o:topic=deal ahead	-16 -10 18 -1
o:topic=deal announce	0 -19 7 14
o:topic=deal be	0 18 -14 -3
o:topic=deal begin	3 18 -18 -6
o:topic=deal conclude	0 -6 4 0
o:topic=deal confirm	0 -14 15 0
o:topic=deal end	0 2 -6 3
o:topic=deal expect	0 -7 9 0
o:topic=deal far	-7 -5 -1 11
o:topic=deal far 	-19 7 -2 2
o:topic=deal far  gone	-16 1 1 2
o:topic=deal far ahead	-10 2 7 -10
o:topic=deal far be	-4 7 0 -3
o:topic=deal far for	15 -18 9 -5
o:topic=deal far gone	-1 -6 -7 15
o:topic=deal far no verb	0 -8 -10 17
o:topic=deal far on	-8 17 -2 -12
o:topic=deal far on gone	-5 14 -1 -11
o:topic=deal from	0 10 -8 0
o:topic=deal from ahead	0 10 -9 0
o:topic=deal gone	13 3 -10 0
o:topic=deal have	0 13 -6 -2
o:topic=deal negotiate	0 -7 1 5
o:topic=deal no verb	11 3 0 -18
o:topic=deal of	0 6 -5 0
o:topic=deal on	5 -16 13 2
o:topic=deal on ahead	-7 -39 38 4
o:topic=deal on gone	11 7 -14 0
o:topic=deal other	0 -3 -9 11
o:topic=deal reach	0 5 -10 4
o:topic=deal return	0 -10 11 0
o:topic=deal say	0 -8 7 0
o:topic=deal settle	6 -8 9 -9
o:topic=deal sign	0 7 0 -9
o:topic=deal since	0 11 -6 0
o:topic=deal since gone	0 11 -6 0
o:topic=deal sit	-7 8 0 -2
o:topic=deal suspend	5 10 -12 -3
o:topic=deal tell	0 -5 0 8
o:topic=duties	-8 10 4 -16
o:topic=duties 	-1 22 -17 0
o:topic=duties  ahead	0 8 -7 0
o:topic=duties  gone	0 13 -10 0
o:topic=duties agree	0 -8 11 -1
o:topic=duties ahead	0 16 -5 -20
o:topic=duties announce	0 8 -12 1
o:topic=duties be	3 -12 15 -10
o:topic=duties begin	-11 27 -28 1
o:topic=duties call	0 8 -7 0
o:topic=duties cent	0 -6 6 0
o:topic=duties cent gone	0 -6 6 0
o:topic=duties charge	0 -6 7 0
o:topic=duties end	12 -11 1 0
o:topic=duties expect	0 -18 18 0
o:topic=duties far	0 7 -2 -12
o:topic=duties far 	15 -2 0 -28
o:topic=duties far  ahead	-8 9 -2 0
o:topic=duties far  gone	19 -8 2 -25
o:topic=duties far agree	0 -13 16 -3
o:topic=duties far be	2 -8 -9 17
o:topic=duties far friday,	0 12 -10 0
o:topic=duties far friday, gone	0 7 -5 0
o:topic=duties far from	8 -1 -8 0
o:topic=duties far from ahead	9 -3 -6 0
o:topic=duties far gone	-2 11 -5 -9
o:topic=duties far have	0 -2 6 -1
o:topic=duties far no verb	-4 0 6 -8
o:topic=duties far of	0 8 -6 0
o:topic=duties far of gone	0 7 -6 0
o:topic=duties far on	-22 0 9 -7
o:topic=duties far on ahead	-5 -3 12 -9
o:topic=duties far on gone	-14 2 2 -1
o:topic=duties far other	-4 5 1 -7
o:topic=duties far say	0 22 -15 -4
o:topic=duties far seoul,	0 9 -2 -4
o:topic=duties far seoul, gone	0 9 -2 -4
o:topic=duties far suspend	10 -14 4 0
o:topic=duties far tell	0 9 -3 -3
o:topic=duties far the	6 0 -3 0
o:topic=duties far the ahead	7 -2 -2 0
o:topic=duties far thursday	0 -15 18 -5
o:topic=duties far thursday gone	0 -15 18 -5
o:topic=duties far to	0 -8 0 10
o:topic=duties far to gone	0 -10 0 11
o:topic=duties far tuesday,	-1 -9 12 0
o:topic=duties far tuesday, gone	0 9 -6 0
o:topic=duties far until	0 -10 0 12
o:topic=duties far until ahead	0 -10 0 13
o:topic=duties far wednesday	-6 12 0 0
o:topic=duties far wednesday gone	-6 12 0 0
o:topic=duties from	4 5 -10 -2
o:topic=duties from ahead	-3 11 -5 -1
o:topic=duties from gone	8 -3 -4 0
o:topic=duties gone	-9 -2 8 -2
o:topic=duties have	0 -9 10 0
o:topic=duties is	0 -7 7 0
o:topic=duties no verb	-2 17 -9 -10
o:topic=duties on	-1 -8 6 2
o:topic=duties on ahead	11 -13 12 -12
o:topic=duties on gone	-22 1 -2 8
o:topic=duties other	0 -5 0 7
o:topic=duties pay	0 8 -5 0
o:topic=duties put	0 12 -9 0
o:topic=duties raise	0 8 -7 0
o:topic=duties return	0 -3 6 -1
o:topic=duties rise	0 -7 8 0
o:topic=duties say	0 -3 -3 10
o:topic=duties since	-6 14 -1 -2
o:topic=duties since gone	-6 14 -1 -2
o:topic=duties tariffs	0 -12 12 0
o:topic=duties tell	0 8 -6 0
o:topic=duties through	0 -7 -2 10
o:topic=duties through ahead	0 -7 -2 10
o:topic=duties until	0 17 -5 -11
o:topic=duties until ahead	0 15 -4 -10
o:topic=duties write	0 6 -5 0
o:topic=exclusions	0 27 -12 -11
o:topic=exclusions ahead	0 10 -2 -4
o:topic=exclusions far	0 13 -7 0
o:topic=exclusions far gone	0 7 -2 0
o:topic=exclusions far no verb	0 8 -6 0
o:topic=exclusions gone	0 15 -7 -4
o:topic=exclusions on	0 12 -3 -5
o:topic=exclusions on gone	0 7 -1 -2
o:topic=fees ahead	-1 0 7 -5
o:topic=fees begin	0 0 -14 8
o:topic=fees far	-4 9 -19 5
o:topic=fees far gone	-3 7 -18 6
o:topic=fees far no verb	-2 5 -17 6
o:topic=fees gone	0 -3 -2 8
o:topic=fees on	0 -11 7 6
o:topic=fees on ahead	0 -2 6 -2
o:topic=fees on gone	0 -9 0 9
o:topic=longer	-6 14 -8 -4
o:topic=longer ahead	-10 36 -13 -19
o:topic=longer begin	0 12 -9 0
o:topic=longer end	0 9 0 -6
o:topic=longer extend	0 -6 13 -8
o:topic=longer far	-15 17 -2 -8
o:topic=longer far 	0 12 -8 0
o:topic=longer far begin	0 -8 10 0
o:topic=longer far gone	-12 13 0 -6
o:topic=longer far no verb	-12 7 0 -2
o:topic=longer far on	-1 15 -6 -5
o:topic=longer far on gone	0 9 0 -5
o:topic=longer far say	0 11 -7 -2
o:topic=longer no verb	-3 8 3 -11
o:topic=longer on	0 -12 -5 17
o:topic=longer on gone	1 -13 -8 19
o:topic=longer other	0 1 -7 3
o:topic=longer say	0 -15 -3 18
o:topic=longer to	0 10 -3 -4
o:topic=longer to ahead	0 9 -3 -2
o:topic=meeting	4 -19 9 8
o:topic=meeting 	-6 -24 8 20
o:topic=meeting  gone	-1 -9 7 3
o:topic=meeting agree	0 12 -2 -9
o:topic=meeting ahead	7 -21 6 22
o:topic=meeting be	-8 -3 -2 12
o:topic=meeting before	0 8 -7 0
o:topic=meeting before ahead	0 8 -7 0
o:topic=meeting begin	23 -21 10 -19
o:topic=meeting conclude	-1 -15 -16 28
o:topic=meeting continue	-8 9 -13 8
o:topic=meeting end	-10 -20 0 24
o:topic=meeting expect	0 -3 6 0
o:topic=meeting far	8 -19 2 10
o:topic=meeting far 	-36 12 0 4
o:topic=meeting far  ahead	-5 25 -17 -4
o:topic=meeting far  gone	-30 -1 9 7
o:topic=meeting far ahead	9 -35 29 0
o:topic=meeting far be	11 -5 0 -6
o:topic=meeting far begin	-2 5 -11 4
o:topic=meeting far from	-5 11 -2 0
o:topic=meeting far from ahead	-4 10 -3 0
o:topic=meeting far gone	1 0 -17 11
o:topic=meeting far have	0 8 -5 0
o:topic=meeting far no verb	8 -22 3 12
o:topic=meeting far of	0 -4 -5 10
o:topic=meeting far on	9 3 -3 -12
o:topic=meeting far on ahead	-5 5 2 -7
o:topic=meeting far on gone	13 1 -7 -7
o:topic=meeting far say	0 -10 10 0
o:topic=meeting far sit	2 -17 -1 14
o:topic=meeting far the	6 -1 -3 0
o:topic=meeting far the ahead	7 -5 -1 0
o:topic=meeting far to	0 -7 0 10
o:topic=meeting far until	0 6 0 -5
o:topic=meeting far until ahead	0 6 0 -5
o:topic=meeting far washington,	0 9 -4 -4
o:topic=meeting far washington, gone	0 9 -4 -4
o:topic=meeting for	-11 -6 15 -5
o:topic=meeting for ahead	-7 -10 17 -4
o:topic=meeting from	6 -20 21 -8
o:topic=meeting from gone	1 -21 24 -5
o:topic=meeting meet	-1 -2 10 -11
o:topic=meeting meets	0 12 -11 0
o:topic=meeting meets ahead	0 11 -10 0
o:topic=meeting met	0 -8 8 0
o:topic=meeting met gone	0 -8 8 0
o:topic=meeting no verb	3 -10 7 -3
o:topic=meeting of	-4 -6 10 0
o:topic=meeting of ahead	0 17 -16 0
o:topic=meeting of gone	-3 -22 25 0
o:topic=meeting on ahead	-13 -7 11 2
o:topic=meeting on gone	7 4 -13 3
o:topic=meeting other	4 0 0 -13
o:topic=meeting pay	0 -6 6 0
o:topic=meeting put	7 -13 0 9
o:topic=meeting receive	0 -7 11 -3
o:topic=meeting return	-2 -7 -3 15
o:topic=meeting say	7 4 -8 -4
o:topic=meeting since	-3 -5 8 0
o:topic=meeting since gone	-3 -5 8 0
o:topic=meeting spoke	0 -6 8 0
o:topic=meeting spoke gone	0 -6 8 0
o:topic=meeting stockholm	14 -9 0 -7
o:topic=meeting suspend	-1 -2 8 -8
o:topic=meeting tell	0 7 -5 -1
o:topic=meeting the	6 13 -15 -6
o:topic=meeting the ahead	7 0 -4 -3
o:topic=meeting the gone	0 21 -18 0
o:topic=meeting to	0 5 -12 7
o:topic=meeting until	-7 -8 -13 22
o:topic=meeting until ahead	-6 -23 -12 32
o:topic=none	11 -12 1 6
o:topic=none 	7 6 -5 -13
o:topic=none  ahead	-6 -14 20 -4
o:topic=none  gone	11 15 -25 -9
o:topic=none (	0 -8 14 -6
o:topic=none ( gone	0 -11 16 -5
o:topic=none a	-3 11 -1 -1
o:topic=none a gone	-2 8 0 0
o:topic=none agree	0 -11 8 4
o:topic=none ahead	-42 4 15 -11
o:topic=none be	4 -12 13 -6
o:topic=none begin	-10 -14 -1 21
o:topic=none beijing,	0 8 -5 0
o:topic=none beijing, gone	0 8 -5 0
o:topic=none brussels,	0 3 -8 0
o:topic=none brussels, gone	0 3 -8 0
o:topic=none call,	0 6 -4 0
o:topic=none call, gone	0 6 -4 0
o:topic=none date:	0 6 -1 -1
o:topic=none end	8 -1 0 -10
o:topic=none for	-3 12 -6 0
o:topic=none for gone	-3 11 -4 0
o:topic=none friday,	0 -11 16 -6
o:topic=none friday, gone	0 -11 16 -6
o:topic=none from	-7 1 2 0
o:topic=none from ahead	-2 8 -3 0
o:topic=none from gone	-1 -3 7 0
o:topic=none get	0 6 -4 0
o:topic=none gone	21 -13 -7 9
o:topic=none have	-3 0 -1 6
o:topic=none make	0 -8 9 0
o:topic=none monday	16 -16 -6 4
o:topic=none monday gone	16 -16 -6 4
o:topic=none monday,	15 -11 -7 2
o:topic=none monday, gone	15 -11 -7 2
o:topic=none no verb	6 -6 0 2
o:topic=none of	-3 -11 21 -17
o:topic=none of ahead	0 13 -7 -4
o:topic=none of gone	-2 -17 24 -12
o:topic=none on ahead	-2 0 8 -8
o:topic=none on gone	2 2 -8 0
o:topic=none other	7 6 -13 -3
o:topic=none pay	0 7 -3 0
o:topic=none return	0 14 -13 0
o:topic=none said	0 6 -2 -1
o:topic=none said gone	0 6 -2 -1
o:topic=none saturday	0 -9 0 11
o:topic=none saturday gone	0 -9 0 11
o:topic=none say	0 7 -12 1
o:topic=none since	16 -9 0 -11
o:topic=none since gone	16 -9 0 -11
o:topic=none sit	14 -5 -4 -4
o:topic=none the	-8 -2 12 -4
o:topic=none the ahead	0 -7 9 0
o:topic=none the gone	-6 3 3 -3
o:topic=none thursday	-1 -5 -12 14
o:topic=none thursday gone	-1 -5 -12 14
o:topic=none thursday,	0 -6 11 -4
o:topic=none thursday, gone	0 -7 12 -4
o:topic=none to	0 6 0 -3
o:topic=none to ahead	0 6 0 -2
o:topic=none tuesday	0 -12 10 4
o:topic=none tuesday gone	0 -12 10 4
o:topic=none tuesday,	13 -3 1 -24
o:topic=none tuesday, gone	13 -3 1 -24
o:topic=none until	-4 -14 -4 20
o:topic=none until ahead	0 -7 0 10
o:topic=none until gone	0 -8 0 11
o:topic=none washington,	0 9 -6 -1
o:topic=none washington, gone	0 9 -6 -1
o:topic=none wednesday	-4 3 10 -14
o:topic=none wednesday gone	-4 3 10 -14
o:topic=none wednesday,	0 -2 10 -7
o:topic=none wednesday, gone	0 -2 10 -7
o:topic=none ·	15 -6 -5 -8
o:topic=none · gone	15 -6 -5 -8
o:topic=none —	0 8 -2 -2
o:topic=none — gone	0 8 -2 -2
o:topic=procedure	-9 38 -21 -19
o:topic=procedure ahead	-1 15 -6 -6
o:topic=procedure be	0 14 -8 -3
o:topic=procedure far	0 3 2 -13
o:topic=procedure far 	0 -18 21 -1
o:topic=procedure far  gone	0 -8 11 0
o:topic=procedure far ahead	-6 -4 13 -4
o:topic=procedure far be	10 -7 0 0
o:topic=procedure far gone	4 10 -9 -7
o:topic=procedure far no verb	-8 1 5 -5
o:topic=procedure far on gone	0 9 -10 1
o:topic=procedure far since	8 -6 0 0
o:topic=procedure far since gone	8 -6 0 0
o:topic=procedure gone	-4 28 -16 -10
o:topic=procedure have	0 -11 12 0
o:topic=procedure no verb	-1 22 -13 -5
o:topic=procedure on	0 8 -1 -4
o:topic=procedure on gone	0 11 -6 -2
o:topic=sale	0 11 -13 0
o:topic=sale far	0 11 -11 0
o:topic=sale far 	-1 18 -8 -6
o:topic=sale far  gone	-1 16 -6 -6
o:topic=sale far ahead	0 7 -5 0
o:topic=sale far gone	0 6 -7 0
o:topic=sale far on	-1 -1 10 -6
o:topic=sale far on gone	-1 -1 10 -5
o:topic=sale gone	0 12 -18 5
o:topic=sale no verb	0 14 -11 -1
o:topic=sale on	0 3 -9 5
o:topic=sale on gone	0 10 -17 6
o:topic=sale sell	0 -4 7 -1
o:topic=signing	-1 9 -11 -2
o:topic=signing ahead	8 8 -12 -12
o:topic=signing approve	9 -2 -5 0
o:topic=signing be	0 -15 5 11
o:topic=signing by	9 -17 10 0
o:topic=signing by ahead	10 -9 0 0
o:topic=signing by gone	0 -10 11 0
o:topic=signing end	0 9 0 -8
o:topic=signing gone	-19 8 -4 0
o:topic=signing it	0 -6 -5 10
o:topic=signing it gone	0 -8 -3 11
o:topic=signing no verb	-4 12 -4 -4
o:topic=signing on	-6 3 -8 4
o:topic=signing on ahead	0 6 0 -6
o:topic=signing on gone	-5 0 -7 6
o:topic=signing order	0 7 -4 0
o:topic=signing other	0 -5 7 0
o:topic=signing signed	0 16 -8 -7
o:topic=signing signed gone	0 16 -8 -7
o:topic=signing since	0 -6 0 9
o:topic=signing since gone	0 -6 0 9
o:topic=truce	-26 22 -1 -15
o:topic=truce  gone	0 -2 6 -2
o:topic=truce agree	0 -2 -7 13
o:topic=truce ahead	0 82 -52 -46
o:topic=truce announce	0 -10 3 6
o:topic=truce be	-1 16 -8 -5
o:topic=truce begin	0 8 -1 -10
o:topic=truce conclude	0 8 -5 0
o:topic=truce end	-5 11 12 -27
o:topic=truce ends	0 -10 16 -5
o:topic=truce ends gone	0 -13 16 -1
o:topic=truce extend	0 10 -2 -6
o:topic=truce far	-8 6 3 -9
o:topic=truce far 	11 -10 0 3
o:topic=truce far  gone	11 -11 0 3
o:topic=truce far agree	0 10 -7 -2
o:topic=truce far ahead	1 -1 4 -7
o:topic=truce far be	-2 15 -6 -6
o:topic=truce far begin	0 -18 21 0
o:topic=truce far beijing,	0 -7 2 3
o:topic=truce far beijing, gone	0 -7 2 3
o:topic=truce far by	0 11 -9 0
o:topic=truce far from	0 -15 17 0
o:topic=truce far from ahead	0 -11 12 0
o:topic=truce far gone	-13 7 1 -5
o:topic=truce far on	1 8 1 -22
o:topic=truce far on ahead	6 -11 8 -4
o:topic=truce far on gone	-6 21 -5 -17
o:topic=truce far other	0 -9 11 0
o:topic=truce far say	0 -2 -5 8
o:topic=truce far tell	0 -6 0 7
o:topic=truce far to	0 -5 0 6
o:topic=truce far to ahead	0 -5 0 6
o:topic=truce far washington,	0 -5 8 -1
o:topic=truce far washington, gone	0 -5 8 -1
o:topic=truce for	0 6 -6 0
o:topic=truce from	0 12 -8 0
o:topic=truce from gone	0 8 -6 0
o:topic=truce gone	-40 -16 25 6
o:topic=truce no verb	-13 4 -11 11
o:topic=truce of	0 11 -8 0
o:topic=truce of gone	0 10 -7 0
o:topic=truce on	-6 15 0 -19
o:topic=truce on ahead	5 34 -29 -19
o:topic=truce on gone	-21 -1 15 -8
o:topic=truce other	0 8 -5 0
o:topic=truce return	0 -7 8 0
o:topic=truce run	0 7 -3 0
o:topic=truce say	0 -3 9 -5
o:topic=truce sign	0 -6 0 6
o:topic=truce since	-1 12 -6 0
o:topic=truce since gone	-1 12 -5 0
o:topic=truce suspend	0 7 -1 -2
o:topic=truce to	0 15 -6 -7
o:topic=truce to ahead	0 11 -3 -4
o:topic=truce until	0 19 -3 -13
o:topic=truce until ahead	0 15 -2 -10
o:write on gone	0 1 3 -7
pair: n=0	7 7 -7 -9
pair: n=1	-20 4 0 4
pair: n=2	-16 2 5 -1
pair: n=3	6 11 4 -25
pair: n=4	-12 -17 13 13
pair: not-both	-13 14 3 -14
pair:both n=1	0 8 -10 -1
pair:both n=3	14 -19 1 5
pair:both n=4	-13 -8 11 5
pair:both n=5	0 -1 -2 6
pair:coming both	7 9 -5 -18
pair:coming n=0	-21 2 -3 17
pair:coming n=1	10 7 0 -33
pair:coming n=2	6 7 -13 0
pair:coming n=3	-2 -8 14 -6
pair:coming+ended both	0 0 -6 4
pair:coming+ended n=0	-1 -14 5 12
pair:coming+ended n=1	-3 22 -18 0
pair:coming+ended n=2	0 -6 6 0
pair:coming+ended not-both	-7 1 -2 5
pair:coming+ended+running both	-7 0 10 -3
pair:coming+ended+running n=0	0 -10 12 0
pair:coming+ended+running not-both	0 -12 14 0
pair:coming+running both	12 9 -21 0
pair:coming+running n=0	0 4 -18 10
pair:coming+running n=1	12 3 -10 -9
pair:coming+running not-both	1 -11 -6 13
pair:day 	-14 12 2 -9
pair:day coming	0 8 -5 -9
pair:day coming+ended	-8 1 -5 9
pair:day coming+ended+running	-8 -9 23 -4
pair:day coming+running	13 -1 -25 11
pair:day day-none	-12 2 4 -1
pair:day day=l0	-7 9 0 -3
pair:day day=l1	0 0 -28 23
pair:day day=l2	-14 0 2 4
pair:day day=l3	-16 5 0 0
pair:day day=l4	-8 11 -1 -7
pair:day day=l5	3 -6 8 -7
pair:day day=r0	-9 2 0 2
pair:day day=r1	26 0 -16 -20
pair:day day=r2	11 7 -9 -14
pair:day day=r4	0 10 -3 -10
pair:day day=r5	-9 2 2 -3
pair:day ended	-3 3 -10 9
pair:day ended+running	3 -9 10 -4
pair:day n=0	-1 16 -11 -7
pair:day n=2	-12 4 5 -8
pair:day n=3	8 -5 1 -2
pair:day n=4	-15 -5 7 6
pair:day no-word	-23 26 -7 -9
pair:day not-both	-15 18 0 -13
pair:day part:sure	3 -3 4 -7
pair:day prev:sure	8 -6 7 -8
pair:day running	0 17 0 -32
pair:day sent:sure	-3 3 -10 8
pair:day-none both	-14 9 -1 -4
pair:day-none coming	-23 12 7 -26
pair:day-none coming+ended	-3 -6 2 7
pair:day-none coming+ended+running	-1 -20 22 0
pair:day-none coming+running	10 4 -18 2
pair:day-none ended	-6 -1 -7 12
pair:day-none ended+running	4 -6 2 0
pair:day-none n=0	5 12 -12 -5
pair:day-none n=1	-13 1 5 -3
pair:day-none n=2	-3 -7 9 0
pair:day-none n=3	-25 -7 14 2
pair:day-none n=4	-6 -18 4 19
pair:day-none no-word	-11 8 -4 5
pair:day-none part:sure	1 2 4 -14
pair:day-none running	-8 18 3 -29
pair:day-none sent:sure	-9 -11 13 2
pair:day=l0 	-4 11 0 -9
pair:day=l0 both	-2 18 0 -15
pair:day=l0 n=0	0 -9 -1 13
pair:day=l0 n=1	-4 17 2 -21
pair:day=l0 no-word	-1 13 -10 -1
pair:day=l0 not-both	-3 -4 0 7
pair:day=l1 	7 9 -15 -5
pair:day=l1 both	-5 -5 -9 18
pair:day=l1 coming	-8 -16 -11 29
pair:day=l1 ended	-1 -1 -3 7
pair:day=l1 n=0	7 5 -7 -11
pair:day=l1 n=1	-9 -4 -18 24
pair:day=l1 n=2	0 -4 0 6
pair:day=l1 no-word	0 3 -23 10
pair:day=l1 not-both	2 1 -22 9
pair:day=l1 sent:sure	2 -10 -4 10
pair:day=l2 	-8 18 -5 -7
pair:day=l2 coming	0 -1 -2 6
pair:day=l2 ended	-2 -9 16 -4
pair:day=l2 n=0	-11 5 -11 9
pair:day=l2 n=1	-2 -8 9 1
pair:day=l2 n=2	-2 0 5 -6
pair:day=l2 no-word	-15 13 -4 0
pair:day=l2 not-both	-18 -3 9 2
pair:day=l2 part:sure	-3 -13 4 11
pair:day=l2 prev:sure	1 -10 12 -2
pair:day=l2 running	-6 0 -6 10
pair:day=l2 sent:sure	-2 8 -4 0
pair:day=l3 	-5 12 -8 -4
pair:day=l3 both	0 -9 0 9
pair:day=l3 coming	-5 7 -5 2
pair:day=l3 ended	-5 -1 0 6
pair:day=l3 ended+running	-3 -13 17 0
pair:day=l3 n=0	0 2 -10 6
pair:day=l3 n=1	-12 3 1 0
pair:day=l3 n=3	0 -3 9 -5
pair:day=l3 no-word	-6 0 -1 4
pair:day=l3 not-both	-20 20 0 -14
pair:day=l3 part:sure	-6 0 5 0
pair:day=l3 prev:sure	-8 -11 12 3
pair:day=l3 sent:sure	0 17 -14 -7
pair:day=l4 	0 -9 7 2
pair:day=l4 both	-2 -10 11 1
pair:day=l4 coming	-3 0 6 -10
pair:day=l4 coming+ended	0 -5 0 6
pair:day=l4 coming+running	-4 0 -7 9
pair:day=l4 ended	-7 28 -11 -17
pair:day=l4 ended+running	0 6 -3 0
pair:day=l4 n=1	-1 -16 19 0
pair:day=l4 n=2	-5 26 -16 -8
pair:day=l4 n=3	0 7 -13 4
pair:day=l4 n=4	0 11 0 -10
pair:day=l4 no-word	-5 8 5 -17
pair:day=l4 not-both	-7 34 -18 -17
pair:day=l4 part:sure	1 1 -11 6
pair:day=l4 prev:sure	-1 8 -1 -3
pair:day=l4 sent:sure	-8 0 5 0
pair:day=l5 both	4 -8 10 -6
pair:day=l5 ended	-2 -7 11 -1
pair:day=l5 n=1	8 3 -11 -3
pair:day=l5 n=2	-2 -17 21 -4
pair:day=l5 no-word	0 0 9 -15
pair:day=l5 part:sure	6 -12 7 -3
pair:day=l5 sent:sure	0 0 -8 4
pair:day=r0 both	-2 0 -1 6
pair:day=r0 coming	0 7 0 -1
pair:day=r0 no-word	-3 11 -9 0
pair:day=r0 part:sure	-2 -9 6 4
pair:day=r1 	-8 8 3 -11
pair:day=r1 both	22 -11 -4 -10
pair:day=r1 coming	25 -7 -20 -3
pair:day=r1 ended	12 -1 -5 -4
pair:day=r1 n=0	-1 10 -2 -7
pair:day=r1 n=1	21 3 -26 -10
pair:day=r1 n=2	9 -7 0 0
pair:day=r1 no-word	10 4 -7 -18
pair:day=r1 not-both	7 12 -13 -11
pair:day=r1 sent:sure	7 -1 -1 -3
pair:day=r2 both	10 11 -13 -13
pair:day=r2 coming	8 13 -17 -9
pair:day=r2 ended	6 -5 -6 2
pair:day=r2 ended+running	-1 -3 7 0
pair:day=r2 n=0	-4 -7 18 -14
pair:day=r2 n=1	17 14 -26 -8
pair:day=r2 n=2	0 2 -9 4
pair:day=r2 part:sure	5 5 -4 -6
pair:day=r2 prev:sure	8 -4 0 -5
pair:day=r2 sent:sure	-3 17 -17 0
pair:day=r3 	-38 -2 9 7
pair:day=r3 both	2 -13 0 12
pair:day=r3 coming	0 0 4 -8
pair:day=r3 ended	9 -2 -11 0
pair:day=r3 n=0	0 9 -4 -6
pair:day=r3 n=1	-8 -1 0 5
pair:day=r3 n=2	2 -11 2 6
pair:day=r3 n=3	0 -8 14 -7
pair:day=r3 no-word	-10 1 -2 6
pair:day=r3 not-both	-8 10 7 -17
pair:day=r3 part:sure	-6 2 3 -2
pair:day=r3 prev:sure	6 0 2 -14
pair:day=r3 running	9 -4 -4 0
pair:day=r3 sent:sure	0 -13 7 3
pair:day=r4 	5 8 -5 -10
pair:day=r4 both	6 1 -7 0
pair:day=r4 n=0	-6 0 12 -11
pair:day=r4 n=1	-9 12 -11 3
pair:day=r4 n=2	-3 7 -1 -3
pair:day=r4 n=3	21 0 -6 -14
pair:day=r4 n=4	-1 -10 8 4
pair:day=r4 no-word	-13 11 6 -17
pair:day=r4 not-both	-6 15 4 -24
pair:day=r4 part:sure	-3 -11 12 0
pair:day=r4 running	-4 -1 8 0
pair:day=r4 sent:sure	7 8 -19 0
pair:day=r5 	-8 0 6 -2
pair:day=r5 both	-8 1 2 -1
pair:day=r5 n=1	-1 -4 15 -8
pair:day=r5 n=2	-1 9 -3 -4
pair:day=r5 n=3	0 0 -8 8
pair:day=r5 no-word	-2 1 10 -21
pair:day=r5 sent:sure	-3 2 -12 8
pair:ended both	-15 -11 0 20
pair:ended n=0	6 13 0 -24
pair:ended n=1	-7 -8 -11 25
pair:ended n=3	0 -9 -12 20
pair:ended n=4	0 13 0 -14
pair:ended not-both	8 15 -15 -11
pair:ended+running both	5 -6 10 -12
pair:ended+running n=1	3 -10 13 -9
pair:l=( 	0 0 9 -9
pair:l=( day	0 0 9 -9
pair:l=( day-none	0 -7 13 -5
pair:l=( day=l0	0 8 -5 0
pair:l=( n=0	0 13 -11 0
pair:l=( n=1	0 -8 11 -2
pair:l=( no-word	0 0 7 -8
pair:l=( not-both	0 -3 8 -4
pair:l=<begin> 	0 -4 16 -17
pair:l=<begin> both	0 11 0 -16
pair:l=<begin> coming	-10 0 -12 16
pair:l=<begin> day	-4 0 6 -5
pair:l=<begin> day=r1	-10 15 -2 0
pair:l=<begin> day=r4	0 -3 8 -3
pair:l=<begin> ended	-9 20 -16 0
pair:l=<begin> n=0	-4 -17 17 6
pair:l=<begin> n=1	0 35 -16 -30
pair:l=<begin> no-word	4 -11 8 1
pair:l=<begin> not-both	-6 -4 7 1
pair:l=<begin> part:sure	1 -19 10 3
pair:l=<begin> prev:sure	-27 47 -34 -8
pair:l=<begin> sent:sure	0 0 8 -11
pair:l=a 	12 0 -10 -6
pair:l=a day	11 0 -11 -6
pair:l=a day-none	-2 13 -4 -1
pair:l=a day=l1	15 -9 -4 -2
pair:l=a n=0	12 -2 -7 -5
pair:l=a no-word	6 2 -10 -5
pair:l=a not-both	11 0 -10 -6
pair:l=after both	0 12 -7 0
pair:l=after day	-1 18 -11 -4
pair:l=after day-none	-1 18 -10 -4
pair:l=after ended	0 7 -1 -2
pair:l=after n=0	0 8 -2 0
pair:l=after n=1	0 8 -5 0
pair:l=after no-word	0 14 -8 -3
pair:l=after not-both	0 6 -1 0
pair:l=again coming	-1 -6 0 7
pair:l=again day	-1 -3 0 6
pair:l=again no-word	-1 0 -2 7
pair:l=again not-both	-1 -3 0 6
pair:l=ago 	0 8 -6 0
pair:l=ago day	0 10 -7 -1
pair:l=agreed both	0 -23 14 9
pair:l=agreed day	0 -9 4 4
pair:l=agreed day-none	0 0 -7 5
pair:l=agreed ended	0 2 5 -10
pair:l=agreed no-word	0 -8 0 10
pair:l=and 	-5 9 -6 0
pair:l=and both	-2 -1 -1 6
pair:l=and day	-11 5 -12 11
pair:l=and day-none	-1 12 -3 -5
pair:l=and day=l1	-7 -4 -6 16
pair:l=and n=1	-8 3 -9 10
pair:l=and not-both	-7 12 -9 4
pair:l=announced both	0 -6 2 2
pair:l=announced n=1	0 -8 3 3
pair:l=are day	0 14 -8 -4
pair:l=are no-word	0 14 -8 -4
pair:l=as 	0 7 -4 0
pair:l=as day	0 7 -4 0
pair:l=as day-none	0 7 -4 0
pair:l=as no-word	0 7 -4 0
pair:l=as not-both	0 6 -3 0
pair:l=at day	0 7 -5 0
pair:l=at n=0	0 7 -5 0
pair:l=back day	0 8 0 -5
pair:l=back no-word	0 8 0 -5
pair:l=before 	0 12 -7 0
pair:l=before coming	0 6 -4 0
pair:l=before day	0 19 -13 -2
pair:l=before day-none	0 10 -5 0
pair:l=before n=0	0 7 -4 0
pair:l=before n=1	0 10 -7 0
pair:l=before no-word	0 11 -5 -1
pair:l=before not-both	0 17 -12 -1
pair:l=beijing day	0 -4 6 0
pair:l=beijing, 	-10 10 3 -12
pair:l=beijing, both	-6 1 4 -3
pair:l=beijing, day	-10 10 3 -12
pair:l=beijing, day-none	-5 17 0 -12
pair:l=beijing, day=r4	0 7 -4 0
pair:l=beijing, no-word	0 9 0 -11
pair:l=beijing, not-both	-1 10 0 -10
pair:l=belgrade, 	0 -8 19 -11
pair:l=belgrade, day	0 -8 19 -11
pair:l=bern, 	0 13 -4 -7
pair:l=bern, day	0 13 -4 -7
pair:l=bern, n=1	0 11 -1 -7
pair:l=bern, no-word	0 13 -4 -7
pair:l=brussels, 	0 -8 2 6
pair:l=brussels, both	0 8 8 -23
pair:l=brussels, day	0 -8 2 6
pair:l=brussels, day-none	0 -9 -15 17
pair:l=brussels, n=1	0 -18 -6 22
pair:l=brussels, n=2	0 9 7 -21
pair:l=brussels, no-word	0 -1 -20 13
pair:l=brussels, not-both	0 -16 -9 22
pair:l=by 	4 7 -8 -11
pair:l=by day	4 12 -13 -12
pair:l=by day-none	4 8 -9 -11
pair:l=by n=0	6 9 -17 -6
pair:l=by n=1	0 14 -9 -1
pair:l=by n=2	0 -8 8 0
pair:l=by no-word	5 6 -9 -9
pair:l=by not-both	5 12 -22 -6
pair:l=by prev:sure	0 6 -2 0
pair:l=cairo, 	6 0 4 -17
pair:l=cairo, day	6 0 4 -17
pair:l=cairo, n=1	6 0 4 -17
pair:l=call, 	0 6 -4 0
pair:l=call, day	0 6 -4 0
pair:l=call, day-none	0 6 -4 0
pair:l=call, no-word	0 6 -4 0
pair:l=call, not-both	0 6 -4 0
pair:l=cent 	0 -7 7 0
pair:l=cent both	0 -8 8 0
pair:l=cent day	0 -6 6 0
pair:l=cent n=0	0 -7 7 0
pair:l=cent no-word	0 -7 7 0
pair:l=changed day	0 6 -2 0
pair:l=changed day-none	0 6 -2 0
pair:l=changed no-word	0 6 -2 0
pair:l=changed not-both	0 6 -2 0
pair:l=date: 	0 8 -2 -1
pair:l=date: day	0 8 -2 -1
pair:l=date: day-none	0 8 -2 -1
pair:l=date: n=1	0 7 -2 -1
pair:l=date: no-word	0 8 -2 -1
pair:l=date: not-both	0 8 -2 -1
pair:l=dated day	0 6 0 -3
pair:l=dated day-none	0 6 0 -3
pair:l=dated no-word	0 6 0 -3
pair:l=days, 	-4 -6 14 -2
pair:l=days, day	-4 -6 14 -2
pair:l=days, day-none	-4 -6 14 -2
pair:l=delhi, 	0 15 -8 -5
pair:l=delhi, both	0 14 -10 -2
pair:l=delhi, day	0 15 -8 -5
pair:l=delhi, n=1	0 9 -6 0
pair:l=delhi, no-word	0 15 -8 -5
pair:l=down day	-5 -17 17 0
pair:l=due coming	0 4 0 -7
pair:l=due day	0 4 0 -7
pair:l=due day-none	0 4 0 -7
pair:l=due n=0	0 -8 9 0
pair:l=due no-word	0 -6 7 0
pair:l=effect 	0 -12 15 -1
pair:l=effect day	0 -6 9 -1
pair:l=effect n=0	0 -12 14 0
pair:l=effect no-word	0 -10 13 -1
pair:l=effect not-both	0 -13 14 0
pair:l=ended day	7 -4 -2 0
pair:l=ended day-none	9 -7 0 0
pair:l=ended ended	8 -9 -1 3
pair:l=ended n=0	7 -1 0 -4
pair:l=ended no-word	9 -4 0 -1
pair:l=ended not-both	8 -10 0 1
pair:l=ends 	-3 -7 11 0
pair:l=ends day	-4 -6 6 1
pair:l=ends day-none	-3 -6 7 0
pair:l=ends n=0	-2 -9 15 -3
pair:l=ends no-word	-1 13 -7 -4
pair:l=ends not-both	-4 -11 8 4
pair:l=for 	8 6 -13 -4
pair:l=for both	-2 -8 14 -2
pair:l=for coming	-15 -3 12 -5
pair:l=for day	11 -8 9 -19
pair:l=for day-none	13 -6 2 -13
pair:l=for ended	15 -8 -1 -4
pair:l=for n=0	8 10 -16 -4
pair:l=for n=1	7 -16 13 -4
pair:l=for n=2	0 -3 10 -4
pair:l=for no-word	19 -2 -9 -10
pair:l=for not-both	13 -3 0 -15
pair:l=for prev:sure	-2 -8 13 0
pair:l=for sent:sure	-1 -7 12 0
pair:l=friday 	-3 -7 -8 13
pair:l=friday day	-3 -7 -8 13
pair:l=friday day-none	-3 -8 -7 14
pair:l=friday n=1	0 -10 -2 13
pair:l=friday no-word	0 1 -6 1
pair:l=friday not-both	-3 -10 -7 16
pair:l=friday, 	-2 6 3 -17
pair:l=friday, both	0 9 -1 -5
pair:l=friday, day	-2 6 3 -17
pair:l=friday, day-none	-1 4 4 -16
pair:l=friday, n=0	0 30 -23 -3
pair:l=friday, n=1	0 -8 15 -10
pair:l=friday, no-word	-2 1 4 -10
pair:l=friday, not-both	-2 0 5 -10
pair:l=from 	-10 14 0 -16
pair:l=from both	11 6 -9 -11
pair:l=from coming	12 -16 9 -2
pair:l=from day	3 3 4 -22
pair:l=from day-none	-7 -1 15 -16
pair:l=from day=l4	0 7 -6 0
pair:l=from day=r1	14 -4 -8 -3
pair:l=from day=r3	0 -5 7 0
pair:l=from n=0	-5 21 -16 -7
pair:l=from n=1	0 -6 14 -11
pair:l=from n=2	7 -8 2 0
pair:l=from no-word	0 11 -4 -13
pair:l=from not-both	-10 -2 15 -11
pair:l=from part:sure	-5 -12 18 0
pair:l=from prev:sure	5 3 -11 0
pair:l=geneva coming	0 6 -3 0
pair:l=geneva day	0 6 0 -7
pair:l=geneva day-none	0 16 -9 -7
pair:l=geneva n=1	0 10 -3 -7
pair:l=geneva not-both	0 8 -5 -1
pair:l=geneva, both	0 6 -15 6
pair:l=geneva, day=r4	0 -8 0 11
pair:l=geneva, sent:sure	0 7 -16 5
pair:l=goods 	7 -6 0 0
pair:l=goods day	7 -6 0 0
pair:l=goods day-none	7 -6 0 0
pair:l=goods n=0	7 -7 0 0
pair:l=goods not-both	7 -6 0 0
pair:l=hague, 	0 6 0 -2
pair:l=hague, day	0 6 0 -2
pair:l=hague, no-word	0 6 0 -2
pair:l=has 	0 9 -7 0
pair:l=in day	0 9 0 -4
pair:l=in no-word	0 9 0 -4
pair:l=is n=0	0 15 -10 0
pair:l=is n=1	0 -6 8 0
pair:l=is no-word	0 19 -15 0
pair:l=is not-both	0 8 -2 -2
pair:l=it 	0 -2 6 -2
pair:l=it day	-2 -1 -2 7
pair:l=it day-none	0 -9 0 9
pair:l=it ended	0 8 -2 -3
pair:l=it n=0	-1 0 -14 11
pair:l=it no-word	0 -7 0 8
pair:l=it not-both	-2 -1 -2 7
pair:l=lima, 	17 -6 -16 0
pair:l=lima, day	17 -6 -16 0
pair:l=london, 	0 10 0 -10
pair:l=london, day	0 10 0 -10
pair:l=lumpur day	0 15 -17 0
pair:l=lumpur not-both	0 15 -17 0
pair:l=lumpur, 	-3 4 -8 6
pair:l=lumpur, both	-1 -6 -6 13
pair:l=lumpur, day	-3 4 -8 6
pair:l=lumpur, day-none	0 8 -3 -3
pair:l=lumpur, n=1	0 11 -5 -4
pair:l=lumpur, no-word	0 7 -7 0
pair:l=lusaka, 	0 23 -14 -12
pair:l=lusaka, day	0 23 -14 -12
pair:l=lusaka, day-none	0 22 -13 -12
pair:l=lusaka, n=1	0 22 -13 -12
pair:l=lusaka, no-word	0 7 -1 -3
pair:l=madrid, both	0 -10 -9 18
pair:l=madrid, no-word	0 0 8 -8
pair:l=meets 	0 11 -10 0
pair:l=meets day	0 12 -11 0
pair:l=meets day-none	0 12 -11 0
pair:l=meets not-both	0 12 -11 0
pair:l=meets part:sure	0 12 -11 0
pair:l=met day	0 -8 8 0
pair:l=met day-none	0 -8 8 0
pair:l=met part:sure	0 -8 8 0
pair:l=midnight day	0 6 0 -3
pair:l=midnight no-word	0 6 0 -3
pair:l=monday 	9 -4 -15 2
pair:l=monday day	9 -4 -15 2
pair:l=monday day-none	9 -10 -12 7
pair:l=monday n=1	13 -13 -8 7
pair:l=monday no-word	13 -18 -11 13
pair:l=monday not-both	9 -10 -12 7
pair:l=monday, 	11 0 -16 0
pair:l=monday, day	11 0 -16 0
pair:l=monday, day-none	11 -3 -13 0
pair:l=monday, n=0	14 -11 -8 4
pair:l=monday, n=1	-4 22 -5 -11
pair:l=monday, no-word	3 5 -14 0
pair:l=monday, not-both	11 -2 -14 0
pair:l=montevideo, 	0 -1 10 -13
pair:l=montevideo, day	0 -1 10 -13
pair:l=montevideo, day-none	0 -2 10 -13
pair:l=montevideo, n=1	0 -15 19 -5
pair:l=montevideo, no-word	0 0 8 -13
pair:l=montevideo, not-both	0 -2 10 -13
pair:l=of 	-12 1 6 -6
pair:l=of both	-1 7 -11 4
pair:l=of day	-18 2 8 -11
pair:l=of day-none	-12 1 8 -12
pair:l=of day=l2	0 -4 6 0
pair:l=of day=r4	0 1 -8 4
pair:l=of n=0	-9 -1 7 -3
pair:l=of n=1	-5 -1 6 -3
pair:l=of no-word	-10 1 7 -10
pair:l=of not-both	-14 -1 17 -30
pair:l=of part:sure	-2 -10 10 1
pair:l=of prev:sure	0 11 -8 0
pair:l=on 	-10 -6 8 6
pair:l=on both	0 -13 17 -3
pair:l=on coming	-3 18 0 -53
pair:l=on coming+ended	0 10 -9 0
pair:l=on coming+running	6 -16 -10 15
pair:l=on day	-7 -2 6 -1
pair:l=on day-none	-19 5 1 -1
pair:l=on day=l2	0 8 -19 7
pair:l=on day=l3	-4 -11 12 1
pair:l=on day=l4	-10 0 10 -6
pair:l=on day=l5	4 -10 12 -6
pair:l=on day=r1	9 -12 4 -3
pair:l=on day=r2	11 0 -5 -3
pair:l=on day=r3	0 1 -6 4
pair:l=on day=r4	0 -6 2 5
pair:l=on ended	-42 2 0 13
pair:l=on ended+running	6 -16 16 -7
pair:l=on n=0	9 2 -5 -4
pair:l=on n=1	-24 -5 7 6
pair:l=on n=4	-2 10 3 -15
pair:l=on no-word	-7 4 6 -10
pair:l=on not-both	-9 8 -7 1
pair:l=on part:sure	-3 -9 6 5
pair:l=on running	24 2 -8 -29
pair:l=oslo, 	0 -6 14 -11
pair:l=oslo, day	0 -6 14 -11
pair:l=out 	0 -6 -6 11
pair:l=out day	0 -2 -8 9
pair:l=out day-none	0 12 -3 -6
pair:l=out n=1	0 6 0 -3
pair:l=out no-word	0 -3 -7 9
pair:l=out not-both	0 -3 -7 9
pair:l=published 	-3 -12 5 9
pair:l=published day	-3 -7 0 9
pair:l=published day-none	-3 -7 0 9
pair:l=published n=0	-2 -13 2 14
pair:l=published not-both	-3 2 -15 9
pair:l=said 	0 12 -6 -4
pair:l=said day	0 16 -8 -6
pair:l=said day-none	0 15 -7 -6
pair:l=said n=1	0 7 -2 -2
pair:l=said no-word	0 11 -4 -4
pair:l=said not-both	0 10 -3 -4
pair:l=saturday 	0 -7 0 10
pair:l=saturday day	0 -7 0 10
pair:l=saturday day-none	0 -8 0 10
pair:l=saturday n=0	0 15 0 -12
pair:l=saturday no-word	0 -7 0 10
pair:l=saturday not-both	0 -7 0 10
pair:l=saturday, 	0 15 -8 -5
pair:l=saturday, day	0 15 -8 -5
pair:l=saturday, day-none	0 15 -8 -5
pair:l=saturday, n=0	0 7 0 -1
pair:l=saturday, n=1	0 8 -5 -1
pair:l=saturday, no-word	0 12 -7 -4
pair:l=saturday, not-both	0 15 -8 -5
pair:l=seoul, 	-7 11 -14 4
pair:l=seoul, both	-7 2 -9 9
pair:l=seoul, day	-7 11 -14 4
pair:l=seoul, day=r4	-7 0 -8 12
pair:l=seoul, n=1	0 16 -5 -10
pair:l=seoul, no-word	0 16 -5 -10
pair:l=signed day	0 16 -8 -7
pair:l=signed day-none	0 13 -5 -6
pair:l=signed n=0	0 6 -1 -2
pair:l=signed no-word	0 7 -2 -2
pair:l=signed not-both	0 11 -3 -6
pair:l=since both	0 8 0 -9
pair:l=since day	4 9 -7 -11
pair:l=since day-none	6 3 -6 -7
pair:l=since day=l3	-3 -1 6 0
pair:l=since ended+running	4 8 -7 -11
pair:l=since n=0	3 6 -4 -12
pair:l=since n=1	2 0 3 -8
pair:l=since n=2	-2 5 -12 6
pair:l=since no-word	4 13 -4 -29
pair:l=since not-both	4 3 -6 -3
pair:l=since prev:sure	-6 0 6 -1
pair:l=since sent:sure	0 -4 -7 12
pair:l=six day	0 -16 2 14
pair:l=six no-word	0 -16 2 14
pair:l=spent day	0 -2 7 -2
pair:l=spent no-word	0 -2 7 -2
pair:l=spoke both	0 -6 8 0
pair:l=spoke day	0 -6 8 0
pair:l=spoke no-word	0 -6 8 0
pair:l=starting day	13 -12 0 0
pair:l=starts day	0 6 -1 0
pair:l=starts no-word	0 6 -1 0
pair:l=starts not-both	0 6 -1 0
pair:l=stockholm day	14 -9 0 -7
pair:l=stockholm n=1	14 -9 0 -7
pair:l=stockholm part:sure	14 -9 0 -7
pair:l=stockholm, 	5 6 -12 0
pair:l=stockholm, day	5 6 -12 0
pair:l=sunday 	0 -2 -6 8
pair:l=sunday day	0 -2 -6 8
pair:l=sunday day-none	0 -2 -6 9
pair:l=sunday n=0	0 -9 0 11
pair:l=sunday no-word	0 -3 -6 9
pair:l=sunday not-both	0 -2 -6 8
pair:l=sunday, 	-3 -3 -13 15
pair:l=sunday, both	0 5 -7 0
pair:l=sunday, day	0 -5 -14 14
pair:l=sunday, day-none	-3 -3 -13 15
pair:l=sunday, n=0	2 -8 -1 7
pair:l=sunday, n=1	0 1 -11 7
pair:l=sunday, no-word	0 -5 -7 12
pair:l=sunday, not-both	1 -11 -7 13
pair:l=tariffs day	0 -12 12 0
pair:l=tariffs day-none	0 -12 12 0
pair:l=tariffs no-word	0 -12 12 0
pair:l=tbilisi, 	0 -12 13 0
pair:l=tbilisi, day	0 -12 13 0
pair:l=tbilisi, no-word	0 -8 14 -8
pair:l=telephone both	0 -9 11 0
pair:l=telephone day	0 -8 11 0
pair:l=telephone day-none	0 -7 9 0
pair:l=telephone n=0	0 -7 10 0
pair:l=telephone no-word	0 -7 10 0
pair:l=telephone running	0 -6 7 0
pair:l=television day	0 -2 -3 6
pair:l=television n=0	0 11 -3 -6
pair:l=television no-word	0 -2 -3 6
pair:l=television not-both	0 11 -3 -6
pair:l=than day	0 6 -3 0
pair:l=than no-word	0 6 -3 0
pair:l=the 	0 7 0 -12
pair:l=the both	-2 29 -25 -2
pair:l=the coming	5 7 -11 0
pair:l=the coming+ended	0 7 -6 0
pair:l=the day	8 27 -23 -22
pair:l=the day-none	13 12 -15 -18
pair:l=the ended	7 3 -12 -5
pair:l=the n=0	-13 25 -12 -6
pair:l=the n=1	18 -5 -3 -11
pair:l=the n=2	0 20 -16 -1
pair:l=the no-word	-13 8 3 -9
pair:l=the not-both	11 3 -3 -18
pair:l=the part:sure	15 12 -23 -3
pair:l=the prev:sure	5 4 -8 -1
pair:l=the sent:sure	-3 7 0 -2
pair:l=this day	0 9 -6 -1
pair:l=this day-none	0 9 -6 -1
pair:l=through 	0 -5 -9 13
pair:l=through day	0 -5 -9 13
pair:l=through day-none	0 -6 -8 13
pair:l=through n=1	0 -8 -6 14
pair:l=through no-word	0 -5 -9 13
pair:l=thursday 	-5 9 2 -9
pair:l=thursday day	-6 0 1 0
pair:l=thursday day-none	-6 -1 2 2
pair:l=thursday n=0	-1 -1 -5 7
pair:l=thursday n=1	-1 1 5 -7
pair:l=thursday no-word	-2 3 -22 9
pair:l=thursday not-both	-6 -1 2 2
pair:l=thursday, 	-4 0 6 -12
pair:l=thursday, day	-4 0 6 -12
pair:l=thursday, day-none	-3 0 7 -12
pair:l=thursday, n=0	-2 -1 7 -8
pair:l=thursday, no-word	-2 0 6 -9
pair:l=thursday, not-both	-3 2 4 -11
pair:l=till 	0 -7 -9 13
pair:l=till day	0 -6 -9 13
pair:l=till day-none	0 -6 -9 13
pair:l=till n=1	0 -12 -4 14
pair:l=till no-word	0 -7 -8 13
pair:l=till not-both	0 -8 -8 13
pair:l=to 	-5 31 -26 -3
pair:l=to both	0 25 -20 0
pair:l=to coming	0 -13 -2 17
pair:l=to day	-10 14 -29 15
pair:l=to day-none	-3 4 -12 4
pair:l=to day=l1	-1 -3 -3 9
pair:l=to day=l2	0 -6 0 7
pair:l=to day=r2	0 10 -9 0
pair:l=to n=0	-1 34 -17 -19
pair:l=to n=1	-1 -5 -5 11
pair:l=to n=2	0 -3 -7 11
pair:l=to no-word	-6 5 -22 13
pair:l=to not-both	-6 -5 -12 16
pair:l=to sent:sure	0 4 -7 2
pair:l=tokyo, day-none	0 0 7 -9
pair:l=tokyo, no-word	0 0 7 -9
pair:l=tuesday 	-9 0 3 1
pair:l=tuesday day	-9 0 3 0
pair:l=tuesday day-none	-8 -1 4 2
pair:l=tuesday n=0	-7 0 -11 9
pair:l=tuesday n=1	0 13 -7 -4
pair:l=tuesday no-word	-1 -4 7 0
pair:l=tuesday not-both	-9 0 4 1
pair:l=tuesday, 	7 -7 0 2
pair:l=tuesday, day	7 -7 0 2
pair:l=tuesday, day-none	7 -8 0 2
pair:l=tuesday, n=0	9 -26 11 8
pair:l=tuesday, n=1	-1 28 -20 -6
pair:l=tuesday, no-word	11 -3 6 -32
pair:l=tuesday, not-both	7 -7 0 2
pair:l=until 	-9 17 -24 5
pair:l=until both	-5 0 -10 11
pair:l=until coming+ended	0 -6 0 7
pair:l=until day	-21 13 -33 19
pair:l=until day-none	-10 11 -22 6
pair:l=until day=l1	0 -10 0 11
pair:l=until day=r3	0 0 -5 7
pair:l=until ended	-1 6 -3 0
pair:l=until n=0	-8 8 -15 5
pair:l=until n=1	-5 12 -16 3
pair:l=until n=2	-2 -3 -5 12
pair:l=until no-word	-8 21 -23 0
pair:l=until not-both	-14 13 -24 10
pair:l=until prev:sure	-2 -13 -2 18
pair:l=up 	0 -8 -4 12
pair:l=up day	0 -17 12 6
pair:l=up day-none	0 -15 7 9
pair:l=up n=0	0 -8 -3 11
pair:l=up no-word	0 -15 7 8
pair:l=up not-both	0 -18 13 6
pair:l=vienna, 	0 0 9 -7
pair:l=vienna, day	0 0 9 -7
pair:l=vienna, n=1	0 0 9 -7
pair:l=washington day	0 0 10 -10
pair:l=washington day-none	0 0 10 -10
pair:l=washington n=1	0 0 10 -10
pair:l=washington no-word	0 0 8 -10
pair:l=washington, 	-5 12 1 -20
pair:l=washington, both	-3 2 7 -14
pair:l=washington, day	-5 12 1 -20
pair:l=washington, day-none	0 20 -14 -6
pair:l=washington, day=r5	0 -12 14 -1
pair:l=washington, n=1	0 22 -11 -9
pair:l=washington, n=2	-1 1 4 -8
pair:l=washington, no-word	-1 16 -3 -10
pair:l=washington, not-both	0 19 -11 -4
pair:l=washington, sent:sure	0 3 1 -8
pair:l=washington/beijing, 	0 12 -9 -2
pair:l=washington/beijing, both	0 12 -9 -2
pair:l=washington/beijing, day	0 12 -9 -2
pair:l=wednesday 	17 -16 1 0
pair:l=wednesday day	17 -16 1 0
pair:l=wednesday day-none	19 -18 2 0
pair:l=wednesday n=0	14 3 -20 -19
pair:l=wednesday n=1	5 -24 12 7
pair:l=wednesday no-word	-8 -6 6 7
pair:l=wednesday not-both	17 -16 1 0
pair:l=wednesday, 	-2 5 3 -11
pair:l=wednesday, day	-2 5 3 -11
pair:l=wednesday, day-none	-2 0 4 -6
pair:l=wednesday, n=0	-1 15 -7 -1
pair:l=wednesday, n=1	0 -2 9 -6
pair:l=wednesday, no-word	0 20 -11 -3
pair:l=wednesday, not-both	-2 5 3 -11
pair:l=week, 	0 -10 14 -2
pair:l=week, day	0 -10 14 -2
pair:l=week, day-none	0 -5 8 -2
pair:l=week, no-word	0 -8 10 0
pair:l=week, not-both	0 -4 8 -2
pair:l=with 	-1 10 -4 0
pair:l=with day	-2 14 -6 -2
pair:l=with no-word	0 6 -1 -1
pair:l=york, 	0 2 5 -14
pair:l=york, both	0 12 -4 -10
pair:l=york, day	0 2 5 -14
pair:l=york, day-none	0 6 -2 -4
pair:l=york, n=1	0 12 -6 -8
pair:l=york, n=2	0 -12 16 -4
pair:l=york, no-word	0 9 -4 -7
pair:l=york, not-both	0 -11 13 -1
pair:l=· 	14 -1 -9 -11
pair:l=· day	14 -1 -9 -11
pair:l=· day-none	14 -1 -9 -11
pair:l=· n=0	-9 16 0 -1
pair:l=· n=1	19 -12 -2 -5
pair:l=· no-word	14 -1 -9 -11
pair:l=· not-both	15 -5 -9 -7
pair:l=— 	0 9 -2 -2
pair:l=— day	0 9 -2 -2
pair:l=— day-none	0 9 -2 -2
pair:l=— no-word	0 9 -2 -2
pair:l=— not-both	0 8 -1 -2
pair:no-word 	-15 12 -2 0
pair:no-word both	-22 0 1 9
pair:no-word coming	-5 10 -10 5
pair:no-word coming+running	-1 13 -4 -3
pair:no-word ended	4 0 5 -10
pair:no-word ended+running	0 11 -6 -10
pair:no-word n=0	-5 0 13 -12
pair:no-word n=1	-13 17 -15 3
pair:no-word n=2	-6 25 -18 -7
pair:no-word n=3	-13 3 5 -5
pair:no-word n=4	-3 0 -5 8
pair:no-word n=5	0 1 -7 4
pair:no-word not-both	-9 27 -11 -16
pair:no-word running	-26 19 -2 -6
pair:not-both n=0	0 17 -13 -8
pair:not-both n=1	-9 -1 4 -1
pair:not-both n=2	-20 1 11 -5
pair:not-both n=3	-6 13 0 -12
pair:part:sure 	-3 5 4 -15
pair:part:sure both	20 -18 0 2
pair:part:sure coming	6 3 -1 -18
pair:part:sure coming+ended	-4 0 -2 8
pair:part:sure coming+ended+running	-7 -7 18 -2
pair:part:sure coming+running	14 0 -16 0
pair:part:sure ended	-19 -4 -4 18
pair:part:sure ended+running	3 -17 13 -3
pair:part:sure n=0	-11 8 -18 19
pair:part:sure n=1	6 -6 10 -16
pair:part:sure n=2	4 1 6 -18
pair:part:sure n=3	5 -12 0 5
pair:part:sure not-both	-16 11 3 -13
pair:part:sure running	6 4 0 -18
pair:prev:sure 	16 -1 -5 -6
pair:prev:sure both	20 15 -17 -21
pair:prev:sure coming	-18 -10 16 1
pair:prev:sure ended+running	0 0 4 -6
pair:prev:sure n=0	-3 -6 -3 14
pair:prev:sure n=1	22 -5 0 -15
pair:prev:sure n=2	-15 3 15 -25
pair:prev:sure n=3	0 8 0 -7
pair:prev:sure not-both	-5 -16 19 2
pair:prev:sure running	-2 0 10 -15
pair:running both	11 13 -8 -21
pair:running n=0	-10 10 -4 0
pair:running n=1	8 -1 12 -28
pair:running n=2	0 11 -3 -11
pair:running not-both	-9 8 6 -15
pair:sent:sure 	-22 2 8 -1
pair:sent:sure both	-12 9 -5 1
pair:sent:sure coming	6 9 -15 0
pair:sent:sure ended	1 10 -24 6
pair:sent:sure ended+running	0 -14 4 12
pair:sent:sure n=0	20 38 -40 -36
pair:sent:sure n=1	-43 5 -4 13
pair:sent:sure n=2	-4 -26 12 19
pair:sent:sure n=3	12 -7 -1 0
pair:sent:sure n=4	-8 -9 17 -1
pair:sent:sure not-both	7 -3 -6 6
pair:sent:sure running	13 -1 -8 -4
part:calls	-39 -44 58 -13
part:coming	1 4 -8 4
part:ended	-7 -3 1 8
part:experts	4 -14 4 4
part:m=arrive	0 -12 14 0
part:m=arrived	2 2 -16 3
part:m=arrives	-4 30 -22 -6
part:m=assembly	0 8 -6 0
part:m=bargain	0 -6 9 -1
part:m=came	-18 5 -2 3
part:m=closed	-7 8 -20 11
part:m=come	-8 23 -11 -10
part:m=comes	4 -8 8 -5
part:m=consultations	0 -21 21 0
part:m=delegation	-7 -3 19 -15
part:m=delegations	1 -20 -1 19
part:m=due	3 6 -6 -4
part:m=ended	0 0 -7 7
part:m=expected	-7 13 -6 -4
part:m=flew	-6 8 -14 4
part:m=flies	0 0 5 -11
part:m=here	0 -13 15 -3
part:m=meet	5 -7 9 -10
part:m=meeting	-16 8 2 -15
part:m=meets	-1 6 -3 -1
part:m=met	-6 7 -3 0
part:m=negotiations	0 -7 10 -2
part:m=negotiators	5 6 -17 4
part:m=parted	-1 -14 -15 26
part:m=received	0 -17 20 -2
part:m=rose	-4 15 -16 0
part:m=round	-7 13 -5 -3
part:m=rounds	0 15 -9 -4
part:m=sat	18 -19 2 -6
part:m=session	0 -4 0 9
part:m=settled	0 -12 19 -7
part:m=shook hands	-2 -6 13 -3
part:m=signed	-7 7 -10 3
part:m=sit	0 -1 -2 6
part:m=spent	0 -2 7 -2
part:m=summit	-8 8 -3 0
part:m=table	0 -24 11 11
part:m=talk	0 7 -2 -6
part:m=talked	6 -16 11 -5
part:m=talks	1 6 -6 -4
part:m=there	4 -20 5 10
part:m=time	4 2 -15 8
part:m=to see	0 11 -9 0
part:m=travel	-1 6 0 -4
part:m=visit	15 -27 9 6
part:m=went	-3 -4 -1 9
part:m=where	0 -5 11 -7
part:meets	-7 -8 6 8
part:running	8 1 5 -17
part:summit	2 4 8 -29
part:sure	3 -3 4 -7
part:wished	-11 12 -10 0
pc0=agree	-4 6 0 -2
pc0=bear	-10 -8 15 -2
pc0=begin	-15 4 2 0
pc0=down	-7 -2 6 0
pc0=end	-4 9 6 -18
pc0=impose	4 6 -1 -13
pc0=propose	2 8 -10 0
pc0=say	14 -10 1 -3
pc0=suspend	-1 -4 10 -7
pc0=target	8 0 -6 0
pc0=up	1 0 1 -7
pc1=agree	0 9 -13 1
pc1=bear	-13 -2 7 0
pc1=begin	-15 6 1 -2
pc1=down	-9 -12 7 10
pc1=end	-5 8 9 -21
pc1=impose	12 3 -6 -7
pc1=propose	8 20 -27 -2
pc1=say	14 -5 -2 -4
pc1=suspend	-1 -1 9 -12
pc1=target	8 -1 -6 0
pc1=up	1 1 0 -9
pct0=agree past	-1 8 -6 0
pct0=agree past-passive	0 11 -4 -3
pct0=agree perfect	0 -12 9 2
pct0=bear future	0 -11 15 -3
pct0=bear past	0 -9 11 0
pct0=bear present	0 8 -7 0
pct0=begin future	0 6 -5 0
pct0=begin past	-10 3 4 -1
pct0=begin perfect	0 -7 9 0
pct0=begin present	0 5 -9 2
pct0=down future	0 8 -4 -1
pct0=end present	-1 0 9 -13
pct0=impose future	0 0 -8 12
pct0=impose modal	8 -3 -1 0
pct0=impose modal-passive	0 7 -4 0
pct0=impose past	2 2 0 -7
pct0=impose perfect	0 0 4 -6
pct0=impose pluperfect	0 10 -4 -3
pct0=impose present	-1 7 0 -11
pct0=impose present-passive	0 -7 8 0
pct0=propose future	0 -7 0 7
pct0=propose past	5 8 -14 0
pct0=propose perfect	0 14 -11 -3
pct0=propose present	0 -6 10 -5
pct0=return present	-3 -4 9 0
pct0=stay past	9 -12 6 -4
pct0=stay present	-14 -6 4 9
pct0=suspend present	0 -5 8 0
pct0=suspend present-passive	0 -10 10 0
pct0=target perfect	0 -5 0 6
pct0=target present	0 8 0 -5
pct0=up future	0 -8 3 2
pct0=up past	2 0 5 -8
pct0=up present	0 8 -4 -3
pct1=agree infinitive	0 -1 -4 7
pct1=agree past-passive	0 11 -4 -3
pct1=bear future	0 -11 15 -3
pct1=bear gerund	0 14 -9 -5
pct1=bear infinitive	0 -6 0 8
pct1=bear past	0 -10 11 0
pct1=bear present	0 8 -7 0
pct1=begin past	-9 2 5 -1
pct1=begin perfect	0 -7 9 0
pct1=begin present	0 5 -8 2
pct1=down future	0 8 -4 -1
pct1=down infinitive	0 -11 1 8
pct1=end present	-1 0 9 -13
pct1=impose future	0 2 -9 7
pct1=impose gerund	0 -9 10 0
pct1=impose modal	8 -3 -1 0
pct1=impose modal-passive	0 7 -4 0
pct1=impose participle-passive	11 -1 -11 1
pct1=impose past	3 0 2 -6
pct1=impose perfect	0 10 -5 -4
pct1=impose pluperfect	0 6 -2 -1
pct1=impose present	-1 1 6 -10
pct1=impose present-passive	0 -7 8 0
pct1=propose infinitive	0 8 -7 0
pct1=propose participle-passive	6 4 -13 -1
pct1=propose past	5 8 -14 0
pct1=propose perfect	0 18 -16 -2
pct1=propose present	0 -6 9 -3
pct1=return present	-3 -4 9 0
pct1=stay past	10 -9 1 -3
pct1=stay present	-14 -4 2 9
pct1=suspend present	0 -5 8 0
pct1=suspend present-passive	0 -10 10 0
pct1=target present	0 8 0 -5
pct1=up future	0 -8 3 2
pct1=up past	2 0 5 -8
pct1=up present	0 8 -4 -2
people=0	-3 25 -19 -7
people=1	-18 25 -24 4
people=2	-3 -24 31 -8
people=3	2 -24 11 6
people=4	10 -22 13 -6
phas-future	-7 0 -1 6
phas-gerund	-2 10 0 -16
phas-modal	18 -4 -11 0
phas-participle	8 8 -12 -4
phas-past	17 1 0 -26
phas-perfect	-8 -3 5 0
phas-pluperfect	-1 11 -2 -6
phas-present	-14 12 0 -10
prev:apart	16 -5 -4 1
prev:calls	-43 -37 64 -28
prev:coming	29 -3 0 -26
prev:ended	-29 13 -2 4
prev:experts	0 3 3 -12
prev:heads=0	0 8 -4 -4
prev:heads=1	-17 14 0 -13
prev:heads=2	13 -23 9 9
prev:meets	7 -11 -4 13
prev:running	3 -11 0 10
prev:summit	-6 25 -6 -23
prev:sure	9 22 -24 -10
prev:wished	7 13 -13 -9
pt0=future	-5 0 -3 7
pt0=modal	19 -10 -6 0
pt0=modal-passive	0 7 -5 0
pt0=past	11 4 -3 -21
pt0=past-passive	0 2 5 -8
pt0=perfect	-8 -4 6 0
pt0=pluperfect	-1 11 -2 -6
pt0=present	-36 10 4 -6
pt1=gerund	-2 6 0 -12
pt1=modal	19 -10 -6 0
pt1=modal-passive	0 7 -5 0
pt1=participle-passive	8 8 -17 0
pt1=past	12 2 -2 -19
pt1=past-passive	0 2 5 -8
pt1=perfect	-6 0 0 1
pt1=pluperfect	0 9 -1 -4
pt1=present	-36 5 9 -5
pv0=add	0 -12 13 0
pv0=agree	0 0 7 -9
pv0=announce	0 8 -7 0
pv0=approve	0 7 -3 0
pv0=ask	6 -10 3 0
pv0=be	2 -12 6 4
pv0=begin	-5 5 -6 4
pv0=call	0 15 -14 0
pv0=carry	0 -13 14 0
pv0=charge	8 -8 -1 1
pv0=end	-1 0 6 -9
pv0=go	0 0 4 -9
pv0=have	10 16 -21 -9
pv0=hold	0 -1 7 -5
pv0=know	15 -12 0 0
pv0=lower	0 -11 12 0
pv0=negotiate	0 8 -5 0
pv0=note	0 -3 -5 9
pv0=other	-6 0 2 0
pv0=pay	0 -3 6 0
pv0=propose	0 14 -13 0
pv0=say	-11 0 12 -7
pv0=suspend	0 6 -5 0
pv0=want	0 9 -9 0
pv1-none	-6 -1 6 -2
pv1=add	0 -11 13 0
pv1=agree	0 5 3 -10
pv1=announce	0 8 -7 0
pv1=approve	0 7 -3 0
pv1=ask	13 -13 0 0
pv1=be	2 -10 3 5
pv1=call	0 16 -14 0
pv1=charge	8 -8 -1 1
pv1=conclude	0 7 -3 -1
pv1=end	-1 3 5 -11
pv1=go	0 2 4 -11
pv1=have	10 -5 0 -9
pv1=hold	0 -2 7 -5
pv1=know	15 -9 -6 0
pv1=leave	1 -7 6 0
pv1=lower	0 -17 18 0
pv1=make	0 9 -4 -1
pv1=negotiate	0 8 -5 0
pv1=note	0 -3 -5 9
pv1=pay	0 -6 8 0
pv1=propose	0 27 -26 0
pv1=say	-11 7 3 -7
pv1=settle	0 0 -7 8
pv1=suspend	0 15 -9 -3
pv1=tell	0 6 -1 -2
pv1=write	0 -6 6 0
pv2-none	2 5 2 -11
pvt0=add past	0 -4 6 0
pvt0=agree past	0 7 0 -8
pvt0=agree perfect	0 -9 10 0
pvt0=announce past	0 7 -6 0
pvt0=ask perfect	0 -7 9 0
pvt0=be future	0 0 6 -2
pvt0=be past	11 -12 6 -7
pvt0=be present	-13 -2 -1 11
pvt0=carry present	0 -13 14 0
pvt0=come present	0 -1 -4 7
pvt0=end present	0 -1 7 -5
pvt0=extend future	0 -4 -9 13
pvt0=extend perfect	0 0 8 -8
pvt0=have past	12 6 -20 0
pvt0=have present	0 13 -7 -7
pvt0=hold present	0 -9 11 0
pvt0=meet present	0 5 -9 2
pvt0=negotiate present	0 8 -6 0
pvt0=other perfect	0 -3 0 7
pvt0=other present	0 11 -6 -2
pvt0=pay future	0 -5 6 0
pvt0=raise future	0 -8 4 2
pvt0=say past	-8 0 14 -13
pvt0=sign past	0 1 -6 2
pvt0=take present	0 6 -5 0
pvt0=want present	0 9 -9 0
pvt1=add past	0 -4 6 0
pvt1=agree past	0 3 1 -7
pvt1=announce past	0 7 -6 0
pvt1=be future	0 0 6 -2
pvt1=be past	11 -8 1 -6
pvt1=be present	-13 -3 0 11
pvt1=begin past	-5 2 -5 6
pvt1=carry present	0 -13 14 0
pvt1=come present	0 -1 -4 7
pvt1=end present	0 -1 7 -5
pvt1=extend future	0 -4 -9 13
pvt1=extend perfect	0 0 8 -8
pvt1=have past	12 -6 -7 0
pvt1=have present	0 0 6 -7
pvt1=hold present	0 -9 11 0
pvt1=meet present	0 6 -9 2
pvt1=negotiate present	0 8 -6 0
pvt1=other perfect	0 -6 0 9
pvt1=other present	0 11 -6 -2
pvt1=pay future	0 -5 6 0
pvt1=raise future	0 -8 4 2
pvt1=say past	-8 7 5 -13
pvt1=sign past	0 1 -6 2
pvt1=take present	0 6 -5 0
q:!	0 3 -16 11
q:"	-6 6 5 -20
q:'s	13 -17 8 1
q:(	4 -3 6 -16
q:)	5 2 -1 -11
q:*	0 9 -6 0
q:,	0 -5 8 -2
q:-	3 0 -9 2
q:.	-11 9 0 -8
q:/	0 30 -22 -7
q::	-4 -2 6 -2
q:;	2 -5 -9 14
q:<agent>	-4 -4 -2 13
q:<day-ahead>	4 7 3 -20
q:<day-gone>	9 6 -3 -16
q:<day-today>	3 8 -25 9
q:<duty>	10 5 -6 -3
q:<gate>	2 1 -8 1
q:<goods-amount>	0 0 -6 4
q:<goods>	3 8 -11 -1
q:<level-noun>	-18 16 -5 -4
q:<level>	-17 11 -11 11
q:<money>	0 16 -9 -5
q:<month-ahead>	0 -4 8 -1
q:<month-gone>	-4 -19 23 -1
q:<name>	4 -29 18 11
q:<not>	-10 -19 9 26
q:<number>	4 -2 8 -17
q:<office>	-6 -4 17 -15
q:<organisation>	-2 30 -18 -19
q:<person>	-1 -17 17 5
q:<points>	0 0 -12 9
q:<quality>	5 -2 -11 11
q:<seat>	-14 -3 0 12
q:<sender>	-8 14 1 -22
q:<span>	2 24 -22 -8
q:<v-agree>	-14 28 3 -53
q:<v-bear>	4 0 9 -21
q:<v-begin>	0 15 -7 -10
q:<v-buy>	-3 26 -11 -21
q:<v-deny>	0 15 -9 -3
q:<v-down>	9 8 -18 0
q:<v-end>	3 -2 6 -11
q:<v-impose>	-7 0 8 -7
q:<v-propose>	2 7 -13 1
q:<v-return>	0 10 -5 -2
q:<v-say>	-19 4 4 -3
q:<v-sell>	-11 2 1 -1
q:<v-stay>	-16 -2 -7 20
q:<v-suspend>	8 -17 -3 18
q:<v-target>	-6 0 5 -1
q:<v-threaten>	-3 13 0 -8
q:<v-up>	-3 26 -14 -19
q:?	-9 2 4 -2
q:@	-2 0 -13 14
q:_	0 -18 4 14
q:a	-11 6 -1 -1
q:about	-1 18 -11 -4
q:accept	0 6 -6 0
q:add	0 -7 -4 12
q:additional	0 11 -2 -5
q:after	-1 -7 10 -1
q:again	9 0 -8 -1
q:against	0 14 -13 0
q:ago	0 -9 2 6
q:agree	0 9 1 -18
q:agreement	-5 17 -4 -15
q:ahead	0 -9 9 0
q:all	-2 7 -24 13
q:alone	0 10 -10 0
q:already	0 6 -5 0
q:also	-4 -3 11 -3
q:among	0 9 -5 -1
q:an	5 -8 18 -29
q:and	2 -6 -12 22
q:announce	0 0 -5 6
q:announcement	10 -5 -2 0
q:another	13 -7 2 -13
q:answer	0 -15 21 -6
q:any	0 -3 7 -3
q:anybody	0 -19 -2 21
q:approve	0 6 0 -1
q:are	20 -6 -20 8
q:arrangement	0 -17 10 10
q:as	-7 -28 28 5
q:ask	-8 -14 14 7
q:at	6 6 -4 -15
q:autumn	-1 -3 0 8
q:b	0 6 -5 0
q:back	10 4 -17 0
q:be	-17 2 -6 10
q:been	5 -20 26 -22
q:before	-5 27 -14 -13
q:begin	-5 1 9 -11
q:being	14 -21 10 -5
q:better	0 9 0 -7
q:bill	0 -6 7 0
q:boat	2 -8 -3 9
q:both	-4 8 -8 1
q:bring	1 2 -12 5
q:busan	-1 -6 12 -7
q:but	-5 2 4 -9
q:buy	0 0 3 -7
q:by	0 4 0 -11
q:cabinet	-1 -1 6 0
q:calendar	7 -14 0 7
q:call	-11 -4 17 -10
q:can	0 3 -10 1
q:capital	6 -2 -14 7
q:car	28 -18 -16 -3
q:carry	26 -23 0 -2
q:case	0 6 -1 -2
q:certificate	0 -6 7 0
q:charge	8 -14 -2 13
q:cheese	0 -6 7 0
q:chip	0 11 -10 0
q:clock	0 -2 -3 6
q:close	0 9 -3 -4
q:colleague	0 7 -2 0
q:column	0 7 -2 0
q:commerce	-2 -18 13 6
q:company	0 13 -10 0
q:conclude	0 8 -5 0
q:confirm	0 -3 7 -3
q:continue	0 6 -4 0
q:contract	0 8 0 -7
q:conversation	0 14 -14 0
q:cost	0 6 -3 0
q:could	0 -4 -19 21
q:counted	0 10 -5 -1
q:country	0 -18 9 10
q:crane	0 -13 -3 15
q:custom	0 26 -20 -3
q:cut	0 16 -12 -2
q:date	4 -3 -8 9
q:day	1 -31 0 31
q:deadline	-4 14 -7 0
q:deal	10 -15 9 -5
q:decide	0 -7 5 2
q:decision	0 7 -6 0
q:declare	0 -8 10 0
q:decree	0 0 -7 8
q:delegation	0 -24 0 22
q:desk	0 18 -12 -3
q:did	-1 6 0 -5
q:dispute	0 -4 12 -4
q:do	-2 20 -7 -9
q:doe	0 1 -7 7
q:doing	0 15 -14 0
q:double	0 11 -8 0
q:down	1 -9 9 -1
q:drop	0 -5 6 0
q:due	0 7 -9 0
q:duty	-9 13 -1 -6
q:each	-6 24 -25 0
q:earth	0 24 -17 -3
q:economy	0 7 -5 0
q:effect	0 6 -2 -1
q:else	0 0 -8 8
q:emergency	0 -6 8 0
q:end	9 0 -3 -5
q:enter	0 11 -5 -3
q:entry	-4 10 0 -2
q:evening	-8 0 3 0
q:everybody	0 8 -3 -2
q:everyone	0 -7 7 0
q:everything	0 9 -8 0
q:expect	-2 8 -1 0
q:expert	0 -5 7 0
q:export	0 -14 18 -2
q:exporter	0 6 -5 0
q:extend	0 1 -7 3
q:extension	-3 14 -16 3
q:extra	0 -8 6 1
q:face	0 9 -2 -4
q:fact	0 -17 18 0
q:failed	0 -16 0 15
q:fall	0 9 -5 0
q:far	0 -26 6 22
q:fentanyl	0 19 -14 -3
q:fifth	5 -9 -7 11
q:final	0 8 -12 2
q:find	0 -15 4 10
q:first	-7 -20 18 8
q:flag	0 6 -5 0
q:flat	0 -4 0 6
q:follow	0 0 -11 8
q:followed	0 -12 0 11
q:for	11 0 4 -20
q:force	0 9 -4 -2
q:forty	0 -11 13 0
q:found	0 6 -2 -1
q:four	-1 15 -18 3
q:fourth	-5 -23 20 5
q:framework	7 -17 15 0
q:free	0 15 -11 -2
q:friday	0 4 -13 6
q:friend	0 9 -5 0
q:from	-7 -14 13 8
q:front	0 9 -6 0
q:further	0 -12 18 -6
q:gave	-2 12 -5 0
q:get	0 0 -7 6
q:give	0 -16 18 0
q:given	0 6 -4 0
q:go	4 18 -18 -6
q:good	-19 -14 14 11
q:government	0 1 4 -7
q:had	14 -5 1 -8
q:hall	0 8 0 -8
q:hand	0 -12 14 0
q:has	-13 -18 34 -13
q:have	7 6 -6 -8
q:he	2 3 -1 -6
q:head	0 -4 -4 9
q:her	6 -4 0 0
q:here	0 -6 -2 10
q:higher	11 -17 9 -4
q:his	17 -13 -12 8
q:hold	-1 -14 7 10
q:hope	0 11 -3 -5
q:hotel	2 -17 11 1
q:hour	11 -23 10 2
q:house	14 -5 -4 -6
q:how	-5 7 1 -7
q:i	15 -13 5 -10
q:if	-4 9 0 -9
q:impose	0 0 -8 9
q:in	-17 -7 7 12
q:interview	0 -10 -1 13
q:into	0 27 -21 -6
q:is	0 7 -8 0
q:it	-35 3 9 0
q:its	-9 4 -14 13
q:joint	0 8 -3 -1
q:just	0 13 -6 -5
q:keep	0 26 -19 -10
q:kind	0 10 -6 -1
q:know	-1 13 0 -7
q:kuala	0 -19 20 0
q:land	-13 6 8 -3
q:last	-5 10 -3 -5
q:late	0 7 -5 0
q:law	-9 15 0 -4
q:leave	9 -5 -1 0
q:led	0 -8 -2 12
q:let	-2 9 0 -8
q:letter	0 12 -11 0
q:levy	0 -6 8 0
q:lift	0 -8 9 0
q:like	0 9 -5 -1
q:line	-2 0 7 -4
q:lisbon	-1 0 8 -4
q:list	0 8 -1 -1
q:listed	0 -8 0 10
q:little	0 11 -10 0
q:live	0 -14 -3 17
q:local	-4 8 -1 -3
q:london	0 -13 14 0
q:look	7 2 -11 -4
q:lorry	0 -7 1 5
q:lose	0 -13 14 0
q:lower	0 11 -7 -1
q:lumpur	0 -19 20 0
q:m	0 1 -15 13
q:madrid	0 8 -3 -2
q:make	-3 9 0 -11
q:maker	0 8 -4 -1
q:man	-3 -7 11 0
q:many	0 11 -9 0
q:matter	0 -6 7 0
q:may	-3 0 5 -6
q:measure	0 -14 7 5
q:meet	-5 -8 18 -10
q:midnight	0 8 0 -7
q:minister	-6 -29 25 8
q:ministry	-4 -13 1 12
q:minute	-3 0 6 -8
q:money	0 -6 6 0
q:month	0 8 -6 0
q:more	7 6 -2 -18
q:morning	-6 -23 18 10
q:move	0 25 -19 -6
q:mr	16 -11 0 -2
q:ms	0 8 -3 -1
q:must	0 20 -12 -8
q:my	0 -10 12 0
q:nearly	0 13 -9 0
q:need	0 16 -13 0
q:negotiate	11 -3 -12 1
q:negotiation	0 10 -9 0
q:negotiator	11 -5 -7 0
q:neither	0 -12 -3 16
q:new	0 -17 3 19
q:next	-10 -20 30 -5
q:night	0 9 -4 -2
q:no	0 -9 9 0
q:nobody	0 -33 0 33
q:northern	0 9 -6 0
q:not	-10 -8 14 0
q:note	0 -9 11 0
q:nothing	-1 -1 9 -9
q:notice	0 22 -19 -3
q:now	-7 37 -21 -16
q:number	0 8 -3 -2
q:of	-10 -7 8 5
q:off	0 -2 -3 9
q:offer	0 22 -19 0
q:oil	-1 9 -16 1
q:old	6 0 -6 0
q:older	0 -2 6 -2
q:on	6 9 -7 -10
q:one	11 -4 -19 14
q:open	0 7 -13 6
q:or	0 23 -17 -4
q:order	0 19 -11 -7
q:other	-4 18 -22 1
q:our	-12 2 -2 7
q:out	1 0 -24 11
q:outside	0 6 -4 0
q:over	-7 14 -23 11
q:owe	0 -5 6 0
q:own	0 14 -6 -5
q:p	0 -13 -1 13
q:page	0 -2 6 0
q:palm	0 15 -9 -3
q:part	0 6 0 -4
q:past	0 7 -2 -1
q:pay	-8 9 0 -9
q:peace	0 8 -4 -1
q:pen	-1 6 -3 0
q:people	0 14 -6 -5
q:permit	0 -7 2 4
q:phosphate	0 10 -7 -1
q:plastic	0 -12 12 0
q:prefer	-3 -10 14 0
q:prepare	0 17 -15 0
q:present	0 -3 -2 7
q:presenter	-3 5 -8 2
q:president	5 -1 1 -8
q:press	0 -10 11 0
q:price	-1 15 -10 0
q:prime	0 -5 6 0
q:progress	0 11 -10 0
q:prolong	0 -8 10 0
q:prolonged	0 13 -1 -11
q:public	0 8 -5 0
q:published	0 13 -12 0
q:purchase	0 7 -4 0
q:put	9 -27 24 -5
q:quarrel	0 -14 -6 17
q:rang	0 -21 22 0
q:rare	0 19 -13 -1
q:rate	-8 10 -1 -6
q:reach	0 -5 8 0
q:read	0 9 -1 -6
q:reason	0 -9 12 -1
q:receive	0 -13 6 5
q:reciprocal	0 8 -3 -3
q:recommend	0 6 -5 0
q:remain	0 -4 8 -3
q:renew	0 -7 10 -1
q:reply	0 -9 11 0
q:report	0 14 -12 0
q:reporter	0 23 -17 -7
q:representative	0 -9 -1 12
q:rest	0 11 -5 -3
q:result	0 -1 -4 8
q:right	0 -1 11 -9
q:rise	-4 16 -10 0
q:river	2 -7 -4 9
q:rule	0 14 -9 -3
q:run	-3 -9 0 12
q:same	-8 -18 9 15
q:say	-6 15 -13 -1
q:second	-11 -1 -3 12
q:secretary	-2 4 1 -6
q:section	0 6 -1 0
q:see	-7 18 -8 -9
q:sell	0 17 -12 -3
q:set	3 -1 -6 2
q:settle	0 -3 7 -2
q:settlement	0 12 -7 0
q:shall	-1 -12 15 0
q:share	0 11 -6 -4
q:sheet	0 -17 17 0
q:ship	-6 3 -4 4
q:shirt	0 -6 7 0
q:shook	0 -8 10 0
q:short	0 9 -1 -6
q:should	0 8 -6 0
q:shrimp	0 -8 8 0
q:side	-4 15 -16 0
q:sign	-13 27 -4 -36
q:signature	10 -8 2 -5
q:since	5 -18 21 -6
q:sir	0 7 -6 0
q:sit	0 -20 8 12
q:sleep	14 -5 -7 -2
q:small	0 9 -4 0
q:so	5 -16 8 4
q:something	0 -9 11 0
q:soybean	0 15 -13 -1
q:speak	0 -7 -18 20
q:spring	0 6 -3 0
q:stage	0 10 -9 0
q:standstill	14 -23 -3 13
q:stay	0 -17 1 16
q:step	0 -26 24 0
q:still	8 13 -14 -8
q:stockholm	-6 -14 -7 24
q:stop	7 -6 -7 5
q:sugar	0 -5 0 7
q:summer	0 14 -10 -2
q:surcharge	0 -5 9 0
q:suspend	0 3 1 -6
q:suspension	8 0 -6 -2
q:table	5 -8 2 0
q:talk	12 4 -33 19
q:tariff	17 0 -18 3
q:tax	0 -8 9 0
q:tea	0 0 11 -16
q:telephone	0 -18 22 -1
q:tell	-6 7 3 -17
q:text	0 -3 -9 12
q:than	-2 1 3 -6
q:thank	13 -16 7 -2
q:that	-19 7 2 -2
q:the	-19 6 9 -9
q:their	17 -2 3 -20
q:them	-5 13 -1 -7
q:then	-3 -4 0 6
q:there	-13 -9 5 11
q:they	-4 22 -9 -17
q:thi	-16 -8 13 4
q:think	0 11 -8 0
q:third	-4 21 -9 -17
q:those	-1 6 -2 0
q:threaten	-1 6 0 -4
q:three	0 -26 11 14
q:tiktok	0 -7 11 -1
q:time	-12 -18 21 5
q:to	17 1 -21 10
q:together	-2 -8 14 -4
q:ton	0 -5 6 0
q:too	0 16 -11 -3
q:top	2 -10 6 0
q:touched	0 -13 13 0
q:town	0 10 -8 0
q:tractor	0 -20 24 -7
q:trade	-13 -16 20 3
q:trader	0 14 -13 0
q:translated	0 20 -9 -10
q:truce	-8 19 -2 -17
q:two	0 -31 11 24
q:under	-3 1 -25 21
q:understanding	0 -10 11 0
q:unless	0 -16 11 4
q:until	-10 13 -2 -8
q:up	-5 -4 9 0
q:us	-2 -13 20 -6
q:valley	0 13 -8 -4
q:very	7 4 -14 0
q:vessel	0 12 -11 0
q:video	0 -8 3 5
q:visit	-1 19 -14 -2
q:want	0 -30 4 24
q:war	0 6 -3 -1
q:was	5 -14 31 -40
q:watch	0 9 -5 -1
q:water	0 8 -2 -3
q:way	13 -10 -1 0
q:we	0 21 -12 -12
q:week	-19 16 0 -6
q:welcome	0 6 0 -4
q:well	-2 -2 11 -7
q:were	-2 -6 -1 12
q:what	0 0 8 -9
q:when	2 13 -5 -18
q:where	4 -6 6 -7
q:whether	-1 -16 20 0
q:which	-5 19 -7 -13
q:while	2 -8 0 3
q:who	-17 7 0 0
q:whole	0 7 -3 -1
q:why	0 -18 0 16
q:window	0 4 -14 8
q:with	10 -8 -7 6
q:within	0 12 -10 0
q:without	2 6 -4 -8
q:word	0 8 -2 -6
q:worry	0 6 -5 0
q:worth	0 6 -4 0
q:would	-9 15 -8 -3
q:wrong	0 -12 13 0
q:year	0 20 -12 -12
q:yes	10 2 -19 3
q:york	4 -6 -12 15
q:you	9 -15 6 0
q:zero	0 -11 0 12
q:—	-1 -14 1 15
qt=future	-1 35 -41 4
qt=modal	-14 12 -8 0
qt=past	-11 -2 19 -17
qt=perfect	1 -9 11 -3
qt=pluperfect	5 -8 7 -2
qt=present	14 -25 11 10
r1='s	10 -5 -7 3
r1=(	-17 5 -6 4
r1=)	-6 0 13 -19
r1=,	-8 -7 11 -4
r1=-	7 3 0 -13
r1=.	-2 -5 -1 10
r1=:	-16 12 0 -4
r1=;	-18 16 -15 6
r1=<end>	-10 13 -5 -8
r1=<level>	0 6 -3 0
r1=<name>	5 -21 8 12
r1=<not>	-6 -2 -6 10
r1=<number>	22 -12 -13 -1
r1=<person>	14 -17 3 0
r1=<quality>	0 8 -5 0
r1=<v-agree>	0 -4 0 8
r1=<v-end>	0 0 6 -3
r1=<v-impose>	0 7 -2 -4
r1=<v-say>	0 3 0 -8
r1=<v-stay>	3 11 -11 -3
r1=?	-16 -8 16 0
r1=a	-2 18 -7 -7
r1=after	-11 -10 12 3
r1=afternoon	-1 8 0 -2
r1=and	28 0 -8 -28
r1=are	0 6 -2 0
r1=as	7 1 -8 -3
r1=at	2 4 -8 0
r1=between	-1 -3 14 -8
r1=by	0 5 -7 0
r1=call	0 6 -4 0
r1=doe	0 -13 0 14
r1=end	0 -1 7 -3
r1=evening	-21 -14 3 19
r1=for	11 24 -10 -42
r1=from	-1 0 -9 7
r1=has	-1 0 6 -4
r1=if	0 6 -2 0
r1=in	-12 -26 37 -10
r1=is	-4 -2 11 -5
r1=it	-4 25 -15 -2
r1=last	0 -7 10 0
r1=morning	19 -15 -7 3
r1=mr	0 6 -2 0
r1=night	-10 -17 13 11
r1=noon	-4 10 -1 0
r1=of	0 6 3 -16
r1=on	-3 22 -25 1
r1=published	0 16 -11 -4
r1=put	0 10 -5 -1
r1=say	0 10 -7 0
r1=that	0 12 2 -21
r1=the	0 9 -5 -4
r1=there	-2 8 0 -1
r1=they	0 -14 -7 20
r1=to	2 0 8 -11
r1=unless	0 10 -5 0
r1=until	8 -6 0 0
r1=was	0 12 -10 0
r1=we	0 -12 14 0
r1=what	0 6 0 -5
r1=with	-10 -10 6 12
r1=without	-5 -6 -5 13
r1=·	-9 -5 7 2
r1=—	-4 17 -23 5
r2="	0 21 -11 -10
r2='s	3 -20 4 16
r2=,	0 9 -7 -4
r2=.	-9 -18 23 1
r2=:	22 -9 -18 -3
r2=<agent>	11 -10 -1 0
r2=<day-ahead>	6 10 -14 -5
r2=<day-gone>	14 -2 -6 -6
r2=<day-today>	10 0 -5 -7
r2=<end>	-12 5 2 -1
r2=<goods>	-5 31 -21 -9
r2=<level-noun>	0 16 -13 0
r2=<level>	-2 23 -18 -2
r2=<name>	-6 -2 3 2
r2=<number>	0 -11 0 13
r2=<office>	0 -5 8 -3
r2=<organisation>	4 4 -12 1
r2=<person>	-18 -6 13 0
r2=<quality>	-8 11 -17 5
r2=<seat>	1 -14 10 3
r2=<span>	9 5 -10 -4
r2=<v-agree>	2 -22 20 -3
r2=<v-bear>	-9 2 1 0
r2=<v-begin>	-8 27 -14 -7
r2=<v-down>	-8 1 5 -4
r2=<v-end>	3 0 6 -18
r2=<v-impose>	1 -3 9 -9
r2=<v-propose>	8 -1 0 -9
r2=<v-say>	-5 11 -7 -1
r2=<v-stay>	0 -16 20 -5
r2=<v-suspend>	8 1 -16 3
r2=<v-target>	0 9 -6 0
r2=a	2 11 -10 -8
r2=according	0 6 -5 0
r2=after	-5 8 -21 9
r2=agree	6 -6 3 -6
r2=all	0 -16 15 2
r2=an	-6 4 -12 4
r2=and	1 0 12 -25
r2=another	0 11 -8 0
r2=are	6 -7 1 0
r2=as	-3 -2 16 -13
r2=at	-1 0 -8 12
r2=bring	0 11 -5 -5
r2=by	-5 0 8 -8
r2=come	-4 13 -4 -3
r2=eastern	0 -12 15 0
r2=end	6 -7 11 -14
r2=extend	0 9 -14 3
r2=extract	0 7 -2 -2
r2=for	21 0 -11 -10
r2=geneva	0 -10 17 -8
r2=good	0 -8 10 0
r2=he	3 15 -17 -4
r2=hour	0 6 -20 13
r2=in	6 -15 11 0
r2=is	-9 26 -13 -8
r2=it	-6 16 0 -14
r2=its	0 19 -16 -1
r2=keep	0 -16 19 -1
r2=last	0 -2 20 -21
r2=local	0 -16 -1 17
r2=make	0 -3 7 -3
r2=may	0 6 -5 0
r2=neither	0 -6 11 -3
r2=next	0 -2 6 0
r2=nobody	0 6 0 -5
r2=not	0 -11 0 13
r2=of	-2 13 -12 0
r2=on	-3 -4 1 6
r2=plan	9 -7 0 0
r2=post	0 9 0 -8
r2=prolong	0 -3 6 0
r2=put	0 6 -1 -3
r2=run	0 8 -4 0
r2=say	0 16 -15 0
r2=settle	0 -9 3 5
r2=shall	0 -9 9 0
r2=sign	-1 -11 17 -2
r2=so	-1 6 0 -4
r2=stay	10 -5 -4 0
r2=suspend	0 11 -4 -5
r2=take	0 8 -6 0
r2=talk	0 2 -8 3
r2=tell	0 -5 6 0
r2=that	10 0 -9 0
r2=the	0 -3 -9 14
r2=their	-6 -1 11 -5
r2=there	-4 -23 15 11
r2=they	-7 18 -13 0
r2=thi	-3 18 -13 -4
r2=three	0 16 -12 -3
r2=to	-6 -3 0 8
r2=trade	0 2 -8 3
r2=transcript	0 -3 -12 17
r2=translated	0 -10 -6 17
r2=two	-3 24 -18 -3
r2=under	0 -8 8 0
r2=was	-1 6 -1 0
r2=we	4 -4 -8 5
r2=were	-2 -3 10 -2
r2=when	-6 5 -8 5
r2=where	-1 -12 12 2
r2=whether	0 -4 6 0
r2=which	0 15 -10 -2
r2=with	-7 6 0 -2
r2=without	0 11 -6 -3
r2=yes	-2 -8 13 -1
r3="	0 6 -2 0
r3='s	-11 16 -4 -7
r3=)	-9 4 2 -4
r3=,	14 -15 -5 13
r3=-	0 9 -3 -3
r3=.	-4 -3 10 -9
r3=:	-26 -10 10 9
r3=;	0 -18 0 15
r3=<agent>	0 29 -17 -16
r3=<day-ahead>	9 0 -10 0
r3=<day-gone>	7 -5 0 0
r3=<day-today>	-6 -2 10 0
r3=<duty>	-2 -27 19 13
r3=<end>	-17 3 3 2
r3=<gate>	0 -14 5 7
r3=<goods>	2 -3 -11 10
r3=<level-noun>	-1 17 -7 -3
r3=<level>	7 2 -9 -5
r3=<name>	-1 -2 8 -5
r3=<not>	-7 2 0 1
r3=<number>	18 -5 -9 -9
r3=<office>	-4 -6 19 -13
r3=<organisation>	-2 26 -15 -14
r3=<person>	3 -5 20 -41
r3=<points>	-3 -5 10 0
r3=<quality>	-8 -1 5 0
r3=<seat>	0 -11 11 0
r3=<span>	16 -11 -20 18
r3=<v-agree>	-1 -4 14 -12
r3=<v-begin>	-5 -5 6 2
r3=<v-down>	3 -8 3 0
r3=<v-end>	-4 1 -12 12
r3=<v-impose>	13 -30 8 14
r3=<v-propose>	-1 -6 11 -3
r3=<v-return>	0 9 -7 -1
r3=<v-say>	3 30 -34 -2
r3=<v-stay>	-4 15 -14 0
r3=<v-suspend>	7 -9 0 2
r3=<v-target>	0 13 -7 -1
r3=<v-up>	-1 6 3 -12
r3=?	13 -6 -7 -2
r3=a	-20 20 -1 -8
r3=after	-1 9 -4 -3
r3=agree	0 -14 17 -1
r3=agreement	0 7 0 -6
r3=an	0 -7 20 -10
r3=and	-8 -16 5 15
r3=as	0 6 -5 0
r3=at	-2 5 -7 3
r3=back	-5 -11 12 2
r3=been	-3 6 0 0
r3=before	-1 -15 3 13
r3=between	-6 -12 -1 19
r3=by	0 4 3 -15
r3=call	0 -6 11 -3
r3=carry	0 -7 0 8
r3=come	0 0 6 -3
r3=commerce	0 -7 0 10
r3=country	0 -15 0 15
r3=cut	0 -2 -2 6
r3=day	-2 19 -5 -13
r3=deal	0 -14 19 -4
r3=decision	0 -11 0 12
r3=down	0 6 0 -3
r3=duty	0 -14 17 0
r3=end	-2 -5 -7 15
r3=expect	1 8 -8 -2
r3=extension	0 -10 0 12
r3=first	2 8 -4 -8
r3=for	-4 19 -21 0
r3=fourth	-7 13 -4 -3
r3=framework	0 -7 -1 9
r3=from	6 3 6 -24
r3=further	0 -8 8 0
r3=go	0 1 4 -6
r3=government	0 13 -2 -8
r3=had	-9 9 2 -9
r3=has	0 7 -3 0
r3=have	0 6 -1 0
r3=he	-5 7 -3 0
r3=hold	0 7 -4 0
r3=hour	-1 -8 -10 16
r3=i	0 -8 10 0
r3=in	-4 8 -21 14
r3=is	-2 6 0 -1
r3=it	-2 0 8 -7
r3=its	0 8 -4 0
r3=keep	0 -4 0 7
r3=last	1 -21 -7 23
r3=leave	9 -4 -1 -1
r3=lower	6 -3 -1 0
r3=month	-2 11 -7 0
r3=most	0 -8 11 -1
r3=new	0 10 -18 6
r3=no	0 -10 12 0
r3=not	-4 9 -1 -2
r3=now	-1 7 0 -3
r3=our	0 18 -15 0
r3=out	0 0 -10 9
r3=president	-2 7 1 -13
r3=published	7 -16 12 -1
r3=round	0 6 0 -8
r3=run	0 7 -6 0
r3=say	5 18 -21 -7
r3=set	0 -5 6 0
r3=share	0 -6 0 7
r3=side	0 0 10 -7
r3=sign	0 0 3 -6
r3=signature	0 12 0 -12
r3=state	0 -2 -7 10
r3=suspend	9 -17 2 6
r3=take	0 -10 -1 12
r3=tariff	0 -18 5 15
r3=tell	0 15 -12 -2
r3=that	4 22 -16 -13
r3=the	11 8 -22 3
r3=their	-6 -7 4 6
r3=they	0 7 -1 -3
r3=third	-8 8 -1 -1
r3=time	-2 -15 4 15
r3=to	13 -4 4 -18
r3=trade	7 -6 0 0
r3=treasury	2 -8 0 1
r3=truce	-5 0 9 -13
r3=two	7 -5 0 -1
r3=was	-1 -14 23 -17
r3=week	0 -4 12 -6
r3=were	0 12 -6 -4
r3=what	0 3 -7 4
r3=wire	0 9 -5 -5
r3=with	-8 3 10 -15
r3=without	0 -8 0 8
r3=year	4 -10 8 0
r3=you	0 -14 3 9
r4="	0 20 -13 -6
r4='s	0 11 -11 0
r4=)	-1 -3 9 -3
r4=,	9 -21 27 -18
r4=-	0 9 -12 2
r4=.	6 -7 -1 6
r4=<agent>	-1 7 0 -7
r4=<day-ahead>	2 0 0 -6
r4=<day-gone>	-6 -3 -1 11
r4=<day-today>	0 1 4 -13
r4=<duty>	11 -9 -2 0
r4=<gate>	-3 1 4 -6
r4=<goods>	10 13 -27 -4
r4=<level-noun>	0 -8 11 -2
r4=<level>	-6 20 -11 -3
r4=<name>	8 -27 -8 29
r4=<not>	0 9 0 -12
r4=<number>	-30 -7 10 8
r4=<office>	0 10 -10 0
r4=<person>	-19 6 8 -8
r4=<points>	0 -3 -6 9
r4=<quality>	-2 12 -20 6
r4=<seat>	0 -5 15 -16
r4=<span>	0 15 -13 -5
r4=<v-agree>	-1 -6 15 -6
r4=<v-bear>	-5 13 -3 -6
r4=<v-begin>	-3 -3 16 -15
r4=<v-buy>	0 15 -6 -6
r4=<v-down>	-4 -1 9 -3
r4=<v-end>	-3 -15 -16 27
r4=<v-impose>	-5 -12 16 0
r4=<v-propose>	-6 15 2 -23
r4=<v-say>	-6 -4 18 -16
r4=<v-stay>	14 3 -15 -4
r4=<v-suspend>	0 12 -12 -1
r4=<v-target>	0 -6 9 0
r4=<v-up>	6 -6 -3 5
r4=?	0 -3 0 6
r4=a	-11 -2 9 0
r4=after	6 -11 2 1
r4=agree	0 -3 12 -9
r4=agreement	0 4 4 -8
r4=and	-8 22 -16 -2
r4=as	0 -6 8 0
r4=at	-7 -35 41 -4
r4=be	-7 2 0 1
r4=been	0 8 -4 0
r4=before	0 9 -1 -9
r4=begin	0 -9 13 -4
r4=both	0 -12 3 7
r4=by	0 -4 8 -1
r4=call	0 7 0 -8
r4=charge	0 -9 10 0
r4=come	0 6 -1 -2
r4=could	0 -15 20 -4
r4=custom	-2 -3 9 -2
r4=day	1 -20 -10 24
r4=did	0 -8 0 9
r4=down	6 2 -6 -4
r4=duty	18 -13 0 -5
r4=end	0 1 -7 5
r4=extend	0 7 -4 0
r4=fall	0 -7 0 8
r4=for	-7 7 0 -3
r4=fourth	0 7 -6 0
r4=from	-2 22 -11 -11
r4=get	0 8 -6 0
r4=go	0 -6 8 0
r4=government	0 12 -4 -7
r4=had	12 1 -9 -7
r4=has	0 9 -8 0
r4=have	0 -1 7 -3
r4=he	7 -2 0 -2
r4=his	0 9 -1 -6
r4=hour	0 -2 12 -11
r4=in	-9 5 -2 1
r4=is	-8 -4 0 12
r4=it	-3 -11 4 8
r4=its	0 -5 8 0
r4=keep	7 -2 -2 -1
r4=last	7 -1 -10 1
r4=lower	0 2 4 -8
r4=make	0 9 -8 0
r4=minister	0 7 1 -10
r4=ministry	0 -3 -3 7
r4=minute	-1 -12 18 -4
r4=not	0 32 -23 -11
r4=nothing	0 -16 17 0
r4=now	0 -15 17 -2
r4=of	-8 4 -13 9
r4=off	0 -8 12 -2
r4=on	1 32 -30 -13
r4=one	4 -15 13 -2
r4=our	0 -20 20 0
r4=out	0 -10 0 9
r4=over	-2 11 -2 -2
r4=place	0 -13 14 0
r4=purchase	0 6 -1 0
r4=round	1 24 0 -36
r4=run	-1 -10 12 0
r4=say	-3 -9 20 -13
r4=second	-1 9 -15 4
r4=secretary	2 -8 0 1
r4=sign	0 8 -6 0
r4=sit	9 -1 -6 0
r4=stop	0 -14 0 16
r4=talk	12 -16 4 0
r4=tariff	-8 0 -1 7
r4=their	6 -16 -3 14
r4=them	0 -11 12 0
r4=they	0 9 -3 -3
r4=third	0 -3 12 -7
r4=to	16 0 -13 -1
r4=trade	0 13 -3 -6
r4=truce	-7 0 2 0
r4=two	-2 -6 5 1
r4=visit	-2 -4 -1 9
r4=war	10 -26 0 19
r4=was	0 21 -8 -12
r4=what	0 9 -9 0
r4=will	0 -3 -8 12
r4=with	-6 -4 1 7
r4=would	11 -10 0 -2
r4=—	-1 -1 23 -23
r=( <day-today>	0 6 -1 -1
r=( <organisation>	0 -16 10 5
r=( extract	0 6 -2 -1
r=) <end>	-2 -1 12 -14
r=, "	0 12 -6 -3
r=, <number>	-29 -11 0 21
r=, <office>	0 -5 -1 8
r=, <person>	-6 7 -1 -4
r=, <seat>	0 11 -2 -7
r=, <span>	0 14 -7 -8
r=, a	9 -9 10 -13
r=, according	0 6 -5 0
r=, after	-5 7 -15 6
r=, an	-1 7 0 -3
r=, and	-2 14 0 -24
r=, as	0 -6 11 -5
r=, at	-1 -11 0 12
r=, both	0 7 0 -6
r=, by	-3 -4 10 -4
r=, for	25 -16 -4 -4
r=, had	0 6 -5 0
r=, he	6 -7 2 0
r=, in	1 -25 22 0
r=, its	0 7 -6 0
r=, say	0 10 -9 0
r=, that	12 0 -14 0
r=, the	8 -23 -8 31
r=, under	0 -8 8 0
r=, until	6 -1 -2 0
r=, when	-5 3 -6 5
r=, where	-1 -12 12 2
r=, which	0 10 -7 0
r=, will	-1 0 7 -4
r=, with	-6 -4 7 1
r=, yes	-2 -8 13 -1
r=- <name>	3 12 -11 -6
r=- the	0 -6 10 -1
r=. <end>	0 -7 -1 12
r=: <level>	0 6 -4 0
r=: <number>	0 8 -2 -1
r=: <person>	0 -12 14 0
r=: the	0 12 -7 0
r=; the	-1 6 -2 -1
r=<day-today> .	0 -2 7 -2
r=<end> <end>	-10 13 -5 -8
r=<name> 's	7 -28 8 18
r=? <end>	-16 -8 16 0
r=after <name>	0 -4 0 6
r=after <person>	0 -10 12 0
r=after <span>	-2 -19 -4 22
r=after the	0 14 -3 -10
r=and <day-ahead>	8 0 -5 0
r=and agree	0 -5 8 0
r=and are	6 -3 0 0
r=and end	7 -14 11 -5
r=and is	-2 6 -1 0
r=and last	-4 17 -3 -11
r=and that	0 -4 6 0
r=and the	0 -7 8 0
r=and will	0 5 -6 0
r=at <number>	0 0 7 -6
r=at a	10 -5 -2 -1
r=at the	-1 3 -15 12
r=between <person>	0 -3 8 -1
r=by <person>	0 2 -17 11
r=by the	0 -5 6 0
r=doe not	0 -13 0 14
r=evening ,	-3 1 6 -5
r=evening .	-12 -23 19 11
r=evening that	0 7 0 -4
r=for <span>	15 12 -14 -18
r=for a	-12 18 -3 -9
r=for the	6 2 -8 0
r=in <seat>	4 -22 3 14
r=in the	-6 18 -5 -12
r=morning ,	0 9 -2 -1
r=morning .	6 -5 2 -2
r=night ,	-1 2 -6 5
r=night .	0 -16 14 2
r=of next	0 -2 6 0
r=on a	0 6 -12 3
r=that <name>	0 -1 10 -10
r=that <seat>	0 8 -5 -1
r=that an	0 -14 0 15
r=that he	-1 19 -21 0
r=that it	0 13 0 -10
r=that the	9 0 0 -22
r=that there	0 -23 27 -5
r=the <organisation>	7 0 -10 0
r=the <seat>	0 -9 11 0
r=the two	0 12 -9 0
r=to <day-ahead>	-7 13 -3 0
r=to extend	0 8 -14 4
r=with <name>	-3 -12 2 13
r=with <person>	0 -12 14 -1
r=with a	0 0 -12 13
r=with an	0 5 -6 0
r=with the	0 -9 14 -4
r=without a	-2 -8 -1 13
r=— <name>	0 -18 8 8
r=— <office>	5 9 -13 -7
r=— <quality>	0 3 -22 14
r=— a	0 12 -4 -6
r=— the	-8 11 -3 -3
r=— transcript	0 15 -12 -2
right:calls	5 -18 20 -7
right:coming	7 -15 -5 18
right:ended	-5 -5 -6 16
right:experts	0 -18 0 16
right:m=came	3 1 0 -6
right:m=come	6 -3 0 -1
right:m=consultations	0 -5 6 0
right:m=delegations	10 -11 2 0
right:m=due	0 -15 18 -5
right:m=ended	-1 -2 6 0
right:m=expected	8 -2 0 -3
right:m=go	0 24 -16 -8
right:m=goes	3 10 -5 -9
right:m=here	0 -6 2 0
right:m=meet	-4 0 -5 8
right:m=meeting	-5 -17 21 -1
right:m=negotiators	2 -11 0 8
right:m=received	0 -2 7 -3
right:m=rose	3 9 -2 -11
right:m=round	-4 -11 13 1
right:m=rounds	0 22 -15 -11
right:m=sat	6 9 -6 -15
right:m=settled	0 -2 9 -7
right:m=sitting	0 13 -11 -1
right:m=table	0 6 0 -5
right:m=talk	0 -17 18 0
right:m=talking	7 -15 10 -4
right:m=talks	-5 11 4 -14
right:m=there	-1 -2 -4 10
right:m=time	-10 -6 0 16
right:m=visit	6 4 -19 1
right:m=where	-4 -10 1 11
right:meets	8 -18 8 2
right:running	-19 -11 30 -7
right:summit	-30 -6 21 -3
right:wished	-10 0 8 -2
s:"	-4 33 -37 0
s:&	0 -6 -2 9
s:'	-6 2 0 0
s:'s	4 -1 -9 9
s:(	-38 8 8 -8
s:)	-38 5 11 -8
s:*	-6 -6 13 -3
s:,	-13 -4 8 3
s:-	-4 14 -22 5
s:.	10 3 -3 -8
s:/	-11 22 -5 -10
s::	-4 1 14 -20
s:;	-12 5 1 -1
s:<day-ahead>	-11 8 16 -30
s:<day-gone>	13 10 0 -26
s:<day-today>	-32 25 -42 27
s:<duty>	-5 -3 14 -9
s:<gate>	-20 -6 7 11
s:<goods-amount>	0 -14 14 2
s:<goods>	-22 12 -2 0
s:<level-noun>	-12 7 8 -15
s:<level>	-4 18 -1 -24
s:<money>	4 27 -31 -13
s:<month-ahead>	-1 18 -5 -18
s:<month-gone>	-16 3 14 -12
s:<name>	-19 18 -6 -5
s:<not>	-11 10 -22 14
s:<number>	-1 23 -9 -17
s:<office>	-4 -16 21 -1
s:<organisation>	15 12 -8 -20
s:<person>	-6 -10 7 8
s:<points>	-7 10 -7 1
s:<quality>	10 -9 -2 5
s:<seat>	1 1 3 -7
s:<sender>	-18 15 0 -10
s:<span>	30 -15 -16 14
s:<taker>	-1 12 -19 5
s:<v-agree>	-17 -2 1 7
s:<v-bear>	-22 23 -7 -11
s:<v-begin>	13 3 -4 -13
s:<v-buy>	-14 12 2 -15
s:<v-deny>	-5 8 -3 0
s:<v-down>	16 -21 14 -3
s:<v-end>	0 10 -23 7
s:<v-impose>	-16 22 -4 -18
s:<v-propose>	8 -3 4 -10
s:<v-return>	-19 0 16 -12
s:<v-say>	-7 7 -7 5
s:<v-sell>	-19 16 0 -12
s:<v-stay>	-1 0 6 -10
s:<v-suspend>	8 -8 8 -6
s:<v-target>	-4 10 0 -10
s:<v-up>	-9 0 3 1
s:?	3 -13 9 2
s:@	21 1 -18 -19
s:[	0 16 -12 -2
s:_	9 3 0 -19
s:a	3 10 -6 -11
s:about	5 -17 27 -25
s:above	-1 8 0 -4
s:abroad	0 12 -10 0
s:accord	0 -2 -6 9
s:according	13 4 -15 -8
s:account	12 -10 -2 1
s:across	0 -13 3 9
s:act	0 24 -18 -2
s:add	-1 -3 9 -6
s:additional	-2 42 -31 -13
s:adopt	0 17 -17 0
s:affair	11 -8 0 -3
s:afternoon	-3 3 3 -6
s:again	-4 8 -3 -1
s:against	-4 19 -7 -10
s:agency	0 6 -11 2
s:agenda	1 -6 0 2
s:ago	0 3 1 -6
s:agree	-10 -9 17 -5
s:agreement	-29 -5 9 6
s:ahead	2 -5 7 -5
s:aim	12 -2 -3 -7
s:air	0 -16 21 -4
s:airport	6 0 -13 5
s:al	0 -7 7 0
s:alert	0 21 -12 -6
s:alexandria	-7 -22 -2 32
s:all	-10 -6 1 11
s:almaty	-1 6 -18 13
s:alone	0 -9 11 0
s:along	0 8 -4 -1
s:already	0 6 0 -6
s:also	-3 -23 13 15
s:am	0 10 -20 7
s:ambassador	-2 6 2 -7
s:among	0 -5 9 -1
s:an	-6 2 -2 2
s:and	6 -8 -12 20
s:anew	8 1 -11 0
s:announce	3 5 -21 9
s:announcement	0 12 -11 0
s:another	0 -14 8 4
s:answer	0 23 -15 -9
s:any	0 7 -6 0
s:apec	0 41 -41 0
s:app	0 0 -6 7
s:apply	-2 19 -12 0
s:approval	0 13 -10 -1
s:approve	7 6 -16 -1
s:aqaba	-3 -24 29 -6
s:are	0 -8 3 2
s:armistice	0 8 -3 -2
s:army	0 6 0 -2
s:arrangement	-5 7 6 -22
s:arrive	0 12 -14 1
s:arrived	2 2 -17 3
s:as	30 5 -7 -43
s:ask	9 -5 -6 4
s:asleep	0 14 -11 -1
s:at	-5 -6 10 -2
s:auckland	0 10 -15 4
s:await	0 8 -7 0
s:back	13 -22 -6 18
s:banana	0 7 -2 -1
s:bank	0 16 -13 -2
s:bar	0 -3 7 -3
s:bargain	0 -10 14 -2
s:base	0 -10 14 -2
s:battery	6 -1 -4 0
s:batumi	-1 -4 10 -1
s:be	-10 -3 0 11
s:bean	0 -6 11 -2
s:bear	0 6 0 -4
s:became	0 7 -4 0
s:because	-3 15 -1 -13
s:been	-3 9 -2 -4
s:before	8 -7 9 -8
s:begin	25 -8 -2 -22
s:being	0 -3 -6 11
s:bell	0 13 -5 -6
s:belong	0 14 -12 0
s:bergen	-3 -29 34 -7
s:better	0 4 1 -7
s:between	-3 -4 8 -5
s:big	0 -5 8 0
s:bin	0 -9 -8 16
s:board	0 -3 -3 8
s:boat	0 -10 0 12
s:book	0 -7 8 0
s:both	2 -11 0 12
s:brandy	0 7 -6 0
s:breakfast	0 -7 12 -4
s:bridge	-3 0 7 -7
s:brief	0 26 -21 -3
s:briefed	0 7 -5 0
s:briefing	0 13 1 -25
s:bring	-8 0 6 -2
s:broke	-15 -11 0 17
s:broken	0 11 -7 -1
s:bulletin	0 10 -2 -5
s:busan	-8 -12 29 -31
s:business	0 21 -14 -4
s:but	4 -11 -8 15
s:butter	0 8 -10 0
s:buy	0 19 -7 -10
s:by	-36 8 1 0
s:cabinet	0 12 -6 -1
s:calendar	7 -12 -2 8
s:call	-4 2 3 -7
s:calm	0 9 -3 -3
s:can	-2 -10 21 -10
s:cape	0 -1 -20 21
s:capital	-4 9 -18 9
s:car	0 0 -4 8
s:carry	0 10 -16 3
s:cartagena	0 -19 21 -2
s:case	0 10 -5 -2
s:ceasefire	0 26 -14 -14
s:cement	-1 9 -9 0
s:central	0 -7 -2 10
s:certificate	0 -10 11 0
s:chance	0 -6 7 0
s:changed	0 11 -4 -3
s:channel	0 -12 -3 17
s:charge	-8 0 5 -1
s:cheese	-1 0 14 -19
s:chicken	0 -2 -2 7
s:chief	0 -7 8 0
s:chip	-5 29 -13 -12
s:chipmaker	0 -9 0 10
s:circular	0 -1 6 -3
s:city	-6 23 -17 0
s:civilian	0 7 -5 0
s:client	11 3 -12 -13
s:clock	0 -2 -12 12
s:close	5 0 -38 21
s:closed	-10 0 -21 20
s:closing	0 -22 23 0
s:club	0 12 -7 -3
s:coffee	3 2 0 -9
s:colleague	-8 -7 11 0
s:collect	-2 -6 12 -5
s:colombo	0 -9 12 -2
s:column	0 10 -5 -3
s:come	7 -2 -5 1
s:comment	0 6 -3 0
s:common	0 6 -3 0
s:company	-1 13 -17 1
s:completed	0 0 -8 9
s:concerned	0 10 -7 -1
s:conclude	-7 11 -30 14
s:conference	-12 -4 -6 14
s:congress	0 8 -4 -2
s:consensu	0 -12 16 -2
s:consider	0 -24 20 1
s:consultation	0 -18 4 15
s:container	0 14 -8 -3
s:continue	-12 1 0 3
s:control	0 20 -10 -7
s:conversation	0 -6 2 5
s:copper	0 -12 0 16
s:copy	0 -2 -5 9
s:corrected	0 7 -4 0
s:cost	-4 19 -10 -5
s:cotton	5 -11 17 -15
s:could	-4 -8 0 13
s:council	0 15 -11 -6
s:count	0 -9 -2 12
s:counted	0 6 -1 0
s:country	9 -14 10 -4
s:cruz	0 -12 13 0
s:current	0 -18 19 0
s:custom	-10 3 7 -8
s:cut	5 -16 11 0
s:da	-3 -10 15 0
s:daily	0 7 0 -4
s:dairy	0 -18 22 -4
s:date	-9 16 -1 -9
s:dated	0 16 -11 -4
s:davo	0 8 0 -5
s:day	4 -19 -11 25
s:deadline	-1 27 -14 -12
s:deal	-16 -8 7 7
s:decide	0 8 -22 9
s:decision	0 0 -5 8
s:declare	5 18 -19 -9
s:decoupling	0 -10 12 -1
s:decree	0 1 -11 5
s:deficit	0 9 -4 -1
s:delay	0 -8 18 -11
s:delegation	8 -40 11 20
s:deliver	0 16 -10 -5
s:described	0 7 0 -3
s:desk	-11 2 8 -11
s:detail	-2 27 -9 -17
s:dialogue	0 -10 0 12
s:diary	10 -11 0 0
s:did	-8 8 -8 4
s:die	0 19 -7 -9
s:difference	-2 14 -8 -2
s:different	0 1 -7 4
s:dinner	0 2 5 -10
s:discuss	6 -12 3 3
s:dispute	4 -12 14 -6
s:district	0 7 -3 0
s:do	-6 19 0 -16
s:docker	0 10 -8 0
s:document	0 18 -9 -9
s:doe	6 -8 -1 4
s:doesn't	0 -8 9 0
s:dollar	0 9 0 -5
s:donald	-2 -5 15 -13
s:done	-7 3 -14 12
s:double	0 -12 2 10
s:down	17 0 -10 -7
s:dozen	0 6 -2 0
s:draft	0 4 -8 5
s:drop	0 7 -3 0
s:due	0 5 2 -9
s:during	0 -2 6 -1
s:each	-6 -2 -5 11
s:earlier	0 -20 0 18
s:early	-5 0 15 -13
s:easter	0 -2 9 -4
s:eastern	-1 -8 13 -2
s:economic	0 3 -6 3
s:economy	0 -9 14 -4
s:edition	-3 23 -8 -15
s:effect	-3 15 -3 -19
s:effectively	0 18 -15 -3
s:either	-1 0 6 -9
s:else	0 -9 0 9
s:end	0 -16 -15 29
s:english	0 7 -1 -7
s:enter	-1 20 -14 -1
s:entry	0 13 -9 -1
s:envoy	-4 11 -11 3
s:evening	0 -24 5 20
s:event	23 -20 -2 0
s:every	-1 15 -5 -10
s:everybody	0 6 -3 0
s:everyone	0 10 -6 -2
s:everything	0 9 -16 4
s:exchanged	0 2 3 -10
s:exemption	0 10 -3 -3
s:expect	1 -1 6 -14
s:expert	0 -28 20 12
s:expire	6 15 -9 -12
s:export	-4 0 5 -6
s:extend	-12 -6 -2 15
s:extension	0 -17 19 0
s:extract	0 -2 -12 12
s:fact	-8 7 -1 -2
s:failed	-14 0 18 -11
s:fair	0 10 -6 0
s:fall	-7 0 3 0
s:far	0 6 0 -7
s:farm	0 16 -13 -2
s:farmer	0 9 -3 0
s:fee	-3 28 -25 0
s:fentanyl	0 -17 12 8
s:fertiliser	0 -8 -1 11
s:few	0 -15 0 17
s:fifth	-2 -6 3 5
s:figure	-4 -2 10 -6
s:file	0 -11 11 0
s:final	-6 31 -23 -10
s:find	0 9 -5 -1
s:finish	0 -18 4 12
s:finished	0 -9 -7 16
s:firm	0 7 -5 0
s:first	24 -6 2 -22
s:five	7 8 -12 -4
s:flew	-7 7 -12 5
s:floor	9 -5 -17 11
s:flower	0 -10 0 12
s:fly	0 4 -8 0
s:follow	-2 0 -9 11
s:followed	-3 9 0 -6
s:following	0 26 -20 -7
s:food	0 13 -6 -7
s:for	11 -8 -1 2
s:force	-8 19 0 -17
s:foreign	11 -9 -5 2
s:forty	-3 -19 26 -6
s:found	0 -3 7 -1
s:four	7 6 -20 6
s:fourth	11 -26 11 6
s:framework	-14 -38 1 44
s:free	-4 11 0 -7
s:freeze	-2 -5 -2 11
s:friday	-8 -1 0 4
s:friend	3 0 -12 7
s:from	6 0 3 -13
s:front	-1 20 -8 -12
s:full	0 8 -3 0
s:further	5 -13 22 -19
s:garden	0 14 -9 -3
s:gave	-4 20 -9 -12
s:geneva	-30 15 9 -21
s:georgia	0 0 -6 5
s:get	-6 15 -16 3
s:give	0 13 -4 -8
s:given	11 -1 -3 -7
s:glass	0 7 -4 0
s:go	-11 2 0 1
s:gold	0 -10 11 0
s:golf	0 -8 17 -8
s:good	3 0 11 -23
s:gothenburg	-2 5 0 -6
s:government	-9 21 -8 -10
s:grain	0 0 6 -6
s:great	-13 1 10 -15
s:ground	0 16 -11 -4
s:grower	0 25 -21 -5
s:guayaquil	0 -20 0 18
s:guest	0 19 -13 -7
s:gyeongju	0 6 0 -7
s:h	0 6 -4 0
s:had	8 0 -9 2
s:half	-5 9 4 -22
s:halifax	11 -5 1 -9
s:hall	6 9 -3 -23
s:halt	0 -8 -7 15
s:ham	0 -5 14 -10
s:hand	-9 30 -14 -16
s:handed	0 -13 12 1
s:handshake	-2 -7 -3 13
s:happen	6 9 -18 -6
s:happened	0 -15 22 -8
s:harbour	0 16 -3 -12
s:has	-39 28 -12 -7
s:have	6 -2 -4 3
s:he	-24 2 9 -2
s:he'd	2 -6 0 2
s:head	0 -8 11 -1
s:heard	0 7 -3 0
s:here	8 -29 25 -2
s:higher	-2 6 -2 0
s:highest	0 12 -6 -3
s:him	0 3 -6 3
s:his	-7 1 8 -10
s:hit	0 10 -10 0
s:hold	0 -4 10 -7
s:holiday	0 9 -4 0
s:home	-13 5 -9 7
s:honey	0 -5 14 -9
s:honour	0 18 -17 0
s:hospital	0 13 -6 -5
s:hotel	3 -6 3 0
s:hour	-8 -12 14 2
s:house	-6 -22 16 12
s:household	0 -12 0 15
s:how	-1 5 1 -6
s:hull	0 7 -5 0
s:hundred	0 17 -15 -1
s:hurry	0 7 -5 0
s:i	-21 -2 22 -30
s:ice	0 14 -1 -11
s:if	0 20 -17 -7
s:immediate	0 15 -9 -6
s:importer	0 13 -9 -2
s:impose	-2 5 -11 5
s:in	-13 -19 20 7
s:incheon	9 -11 10 -11
s:included	0 8 -7 0
s:including	0 6 0 -2
s:increase	0 9 -7 0
s:industry	0 -15 19 -3
s:informed	0 -11 2 8
s:initial	0 11 -5 -5
s:initialled	0 0 -12 13
s:instead	-1 18 -10 -6
s:instruction	0 -2 6 0
s:instrument	0 13 -12 0
s:intend	0 6 -4 0
s:interim	0 10 -6 -2
s:international	0 15 -11 -1
s:interview	1 -6 3 0
s:into	-11 31 -8 -24
s:introduce	0 -7 8 0
s:investigation	0 9 -4 0
s:invited	0 17 -13 -2
s:is	-10 6 2 -3
s:issue	0 9 -5 0
s:issued	-1 13 -22 5
s:istanbul	-1 -3 14 -12
s:it	1 -4 9 -12
s:item	0 9 0 -10
s:its	-28 27 -10 -11
s:itself	0 7 -3 0
s:izmir	0 4 0 -6
s:jamieson	0 -1 6 -2
s:john	0 -14 15 0
s:joint	-9 -11 9 9
s:journalist	0 -8 -5 14
s:jump	0 -9 10 0
s:keep	9 -4 3 -6
s:khan	2 -7 8 -5
s:kind	0 6 -1 -1
s:know	13 -1 -17 2
s:lake	-1 14 -7 -6
s:lamb	0 -6 9 -1
s:lamp	0 0 7 -6
s:land	2 10 -14 -1
s:lapse	-3 -4 8 0
s:last	-4 -14 21 -1
s:lasted	-5 -3 11 -3
s:late	-5 -11 10 3
s:later	-3 12 -13 2
s:law	-4 7 -12 6
s:lead	-1 0 8 -3
s:leader	-5 4 -10 11
s:leather	-2 13 -7 -2
s:leave	7 -2 -7 2
s:led	0 -18 10 10
s:legal	0 13 -10 0
s:lentil	0 -5 9 -3
s:less	-1 -10 4 8
s:let	-3 9 -9 2
s:letter	-5 28 -13 -16
s:level	-3 -2 16 -18
s:levy	0 -8 12 -4
s:licence	0 -4 8 -2
s:lifeng	0 -8 5 1
s:lift	0 -5 -2 10
s:light	22 -20 0 0
s:like	0 7 -4 0
s:likely	0 0 -17 14
s:line	-7 -6 0 13
s:lisbon	2 -29 9 17
s:list	3 -8 13 -15
s:little	8 1 -8 -5
s:live	0 -12 18 -8
s:local	0 -8 -9 16
s:locked	0 -27 24 1
s:london	-3 14 7 -22
s:long	-1 20 0 -18
s:look	-5 -13 0 18
s:lose	0 -8 7 1
s:loui	0 -7 1 5
s:lunch	6 3 -10 -3
s:m	-1 23 -17 -5
s:machine	0 -14 17 0
s:machinery	-3 22 -14 -5
s:madrid	-9 0 -22 32
s:magazine	0 9 -1 -3
s:magnet	0 6 -1 0
s:main	23 -16 -4 0
s:maize	0 -12 -5 17
s:make	-15 7 1 -3
s:maker	0 -12 2 11
s:making	0 -10 12 0
s:man	0 1 4 -9
s:management	0 8 -2 -3
s:many	0 -11 9 1
s:market	-1 -18 21 0
s:match	-5 19 -5 -6
s:matter	-1 -12 17 -3
s:may	0 27 -20 -8
s:me	-1 -10 6 6
s:mean	1 -1 -11 7
s:meant	-6 5 -11 8
s:meanwhile	7 0 -2 -5
s:measure	0 19 -13 -7
s:media	0 -5 14 -12
s:mediator	0 17 -6 -7
s:meet	-32 0 9 3
s:meeting	0 10 0 -8
s:member	-2 28 -22 -7
s:memo	0 8 -3 -2
s:memorandum	-2 22 -11 -8
s:men	0 2 3 -8
s:mention	0 -12 0 13
s:mersin	0 6 -3 0
s:metal	0 25 -17 -10
s:midday	0 13 -7 -4
s:middle	10 -2 -4 -1
s:midnight	-5 2 -16 9
s:minister	-6 -8 11 0
s:ministry	2 5 -2 -7
s:minute	-11 14 8 -29
s:mombasa	7 -10 5 -1
s:monday	16 -5 -12 -1
s:montevideo	0 -5 0 7
s:month	3 1 6 -19
s:more	9 8 -4 -20
s:morning	15 0 -13 -3
s:most	-2 -11 19 -3
s:motor	0 -6 7 0
s:move	5 4 -16 1
s:mumbai	0 4 -10 2
s:must	0 24 -18 -2
s:my	-4 0 -3 6
s:nagoya	0 -19 10 8
s:name	9 8 -15 -3
s:named	0 6 -2 -1
s:narrow	-3 16 -8 -5
s:nation	0 -4 -1 8
s:national	0 10 -4 -3
s:near	0 -7 -5 12
s:nearly	0 21 -8 -11
s:need	0 24 -12 -10
s:needed	0 11 -4 -3
s:negotiate	-2 -8 12 0
s:negotiation	8 -10 2 0
s:negotiator	6 -5 -2 2
s:neighbour	0 6 -5 0
s:neither	-5 -11 12 2
s:new	0 -2 -25 27
s:newspaper	-1 22 -14 -6
s:next	15 -25 22 -20
s:night	-7 -17 15 6
s:nine	-4 1 -4 6
s:no	-20 12 -11 4
s:nobody	-2 16 -8 -2
s:noon	-7 17 -18 0
s:nor	0 -10 13 -2
s:north	0 7 -6 0
s:northern	0 19 -10 -9
s:not	10 5 -15 0
s:note	7 -8 -2 7
s:nothing	-8 0 -3 9
s:notice	7 -5 6 -14
s:now	5 -19 21 -7
s:number	0 -6 7 0
s:nvidia	0 -3 -5 9
s:objection	0 9 -8 0
s:observer	0 11 -9 0
s:of	-12 -1 -14 25
s:off	-24 16 0 -8
s:offer	22 0 -30 1
s:office	0 14 -12 0
s:officer	0 -14 0 15
s:official	8 -17 -5 11
s:old	9 0 1 -18
s:olive	0 7 -10 2
s:on	-8 7 2 -7
s:once	4 16 -13 -9
s:one	3 -16 0 14
s:only	-1 7 -3 -1
s:open	11 -2 0 -13
s:opened	20 -16 5 -10
s:opening	-2 12 -5 0
s:operator	0 18 -9 -7
s:opinion	0 14 -4 -8
s:or	0 4 -8 1
s:order	-5 9 4 -20
s:origin	0 -7 -2 11
s:other	-15 10 0 -3
s:otherwise	0 8 -5 0
s:our	0 8 -4 -7
s:out	3 1 -21 15
s:outcome	0 -11 12 0
s:outline	-1 -10 0 11
s:over	14 6 0 -20
s:own	23 -19 -2 0
s:ownership	0 0 -11 11
s:p	5 -12 13 -11
s:pacific	0 21 0 -20
s:pact	0 -5 9 -2
s:page	14 -5 -10 0
s:pair	0 -17 11 3
s:palace	0 6 0 -5
s:palm	0 0 9 -13
s:panama	-4 -4 0 8
s:panel	0 6 -1 -1
s:paper	-8 3 -15 14
s:paragraph	0 -8 9 0
s:pari	10 -17 5 0
s:part	0 15 -13 -1
s:parted	-2 -10 -12 21
s:pass	0 0 -5 6
s:past	0 -6 0 9
s:pause	-11 9 0 -1
s:pay	-12 12 -4 -1
s:peace	-6 4 0 -2
s:pen	0 -7 -13 18
s:pencilled	-2 -3 9 -1
s:people	0 9 -10 -3
s:percent	0 -9 10 0
s:period	0 -3 -6 9
s:permit	0 -10 0 8
s:person	0 -11 15 -2
s:phase	0 15 -4 -9
s:phone	-7 2 9 -17
s:phosphate	0 -3 7 -2
s:place	-7 0 20 -27
s:plan	3 8 -2 -17
s:point	-1 6 -18 8
s:pointed	0 6 -1 -1
s:policy	0 7 -2 -3
s:pork	0 -9 -1 12
s:port	-3 17 -19 4
s:position	11 -8 0 0
s:possible	0 0 -7 5
s:post	-1 -28 13 23
s:practice	0 9 -7 0
s:premier	-1 -12 10 1
s:prepare	1 4 4 -20
s:presence	0 11 -8 -1
s:present	0 14 0 -16
s:presenter	0 10 -5 -3
s:president	-23 -1 10 -4
s:press	-15 -11 11 6
s:price	-1 21 -7 -12
s:prime	0 6 0 -8
s:principle	0 -8 0 8
s:prisoner	0 11 -6 -3
s:procedure	0 11 -2 -6
s:proclamation	0 12 -7 -2
s:product	0 6 -10 2
s:progress	-4 -9 9 1
s:prolongation	0 8 0 -10
s:prolonging	9 -7 -13 8
s:promise	-2 -19 7 15
s:propose	0 23 -20 -2
s:provide	11 -16 7 -3
s:province	0 17 -1 -13
s:provisional	0 -11 14 -1
s:public	0 15 -9 -4
s:publish	-1 16 -2 -12
s:published	-1 2 15 -25
s:purchase	0 -9 3 8
s:put	8 -10 4 1
s:q	0 -21 -3 25
s:quadruple	0 6 -5 0
s:quarter	0 -10 -3 14
s:question	-4 15 -4 -17
s:radio	0 26 -15 -10
s:raise	0 -4 13 -8
s:rang	-2 -17 26 -11
s:rate	-2 10 -15 4
s:rather	0 6 0 -1
s:ratified	0 -10 16 -10
s:raw	0 9 -9 0
s:reach	-6 -4 3 3
s:read	5 -15 4 5
s:ready	0 -4 8 -2
s:reason	0 7 -2 0
s:recall	0 8 -4 -3
s:receive	-6 2 5 -9
s:reciprocal	1 9 -15 0
s:recommend	0 10 -4 -3
s:record	10 0 -6 -8
s:reference	0 19 -16 0
s:refused	0 -1 -4 6
s:release	0 -20 16 8
s:remain	0 10 -6 0
s:renewal	0 12 -3 -7
s:renewed	0 19 -8 -9
s:reply	-2 8 -1 -2
s:report	10 5 0 -26
s:reporter	-7 7 -9 4
s:representative	0 -6 9 -1
s:republic	0 -14 -5 18
s:rest	0 7 -7 0
s:result	-14 20 -20 1
s:resume	-6 0 -2 6
s:return	-8 8 11 -23
s:revive	0 -20 22 0
s:reykjavík	0 -18 3 11
s:rice	7 1 -19 4
s:richard	0 -3 8 -2
s:ring	0 9 -6 0
s:rise	1 -2 9 -9
s:river	0 10 -1 -5
s:road	0 10 -9 0
s:robert	2 -10 5 0
s:room	-3 6 2 -10
s:rosario	0 19 -14 -6
s:rum	0 7 -5 0
s:run	-22 13 -6 2
s:s	7 -9 8 -9
s:sale	0 11 -7 0
s:salmon	9 -18 -3 13
s:samarkand	-1 -25 -7 32
s:same	0 25 -32 5
s:santa	0 -11 12 0
s:saturday	-2 4 -11 5
s:save	0 16 -8 -8
s:say	-4 -10 11 2
s:schedule	0 -7 -4 11
s:school	0 7 -2 -2
s:script	0 -11 -2 15
s:season	0 -10 14 -2
s:second	-26 -10 -9 33
s:secretary	7 -19 3 8
s:section	0 13 -9 0
s:security	0 9 -6 -2
s:see	-13 19 -5 -17
s:seek	0 8 0 -4
s:seemed	0 8 -5 0
s:sell	0 -12 18 -4
s:send	0 -7 9 0
s:seoul	-5 -9 19 -5
s:separate	0 -10 0 13
s:session	-4 -14 0 18
s:set	11 -31 24 2
s:settle	20 -22 -1 1
s:seventh	0 -8 0 9
s:shall	-8 -13 29 -20
s:share	-1 8 -11 1
s:she	0 13 -7 -3
s:sheet	-10 10 -2 -5
s:ship	-4 37 -35 1
s:shook	-4 0 6 -6
s:shoot	0 12 -6 -2
s:short	0 13 -22 11
s:should	13 -16 6 -1
s:shut	6 1 -5 -4
s:side	-24 3 -2 8
s:sign	-15 16 -16 3
s:signature	-3 10 -11 0
s:since	-6 -6 10 0
s:sir	3 19 -13 -12
s:sit	12 -10 8 -12
s:six	0 -18 16 3
s:sleep	10 -11 5 -4
s:small	0 22 -17 -6
s:so	0 17 -11 -6
s:social	0 9 -1 -7
s:some	0 7 -3 0
s:somebody	0 7 -4 0
s:something	0 -2 -7 8
s:sooner	0 7 -5 0
s:south	0 -8 -2 13
s:soybean	-2 12 -2 -18
s:spare	0 -7 0 7
s:speak	-4 14 -14 0
s:speaking	-2 -18 8 12
s:special	0 18 -13 -3
s:spent	0 -2 9 -6
s:spoke	-8 7 1 -7
s:spoken	0 -7 12 -4
s:square	14 -18 1 0
s:st	0 -10 12 0
s:stand	-7 10 0 -8
s:standstill	-4 26 -32 0
s:start	0 1 7 -14
s:state	-8 0 -11 17
s:statement	-6 21 -6 -15
s:stay	9 -9 -18 15
s:steel	-1 8 3 -16
s:step	-3 10 -11 1
s:still	-4 39 -23 -16
s:stock	0 15 -6 -6
s:stockholm	5 -28 -3 26
s:stop	-2 13 -9 0
s:strike	3 12 -1 -19
s:such	-2 -21 15 5
s:sugar	-3 -7 -19 21
s:summer	0 0 9 -12
s:summit	-11 -1 0 6
s:sunday	0 -4 -21 19
s:sunflower	0 -18 17 0
s:surcharge	3 11 -12 -3
s:suspend	3 3 -1 -6
s:suspension	2 0 3 -10
s:system	0 12 -11 0
s:table	-2 -11 15 -2
s:take	-23 0 5 3
s:talk	13 4 -12 -4
s:talked	5 -25 17 0
s:talking	12 -17 0 5
s:tangier	-2 -3 -8 14
s:tariff	-8 -3 8 0
s:taro	-1 9 0 -11
s:tea	-2 15 4 -19
s:team	9 -26 12 6
s:technical	3 -3 6 -14
s:telephone	-14 -13 30 -33
s:telephoned	11 -23 13 0
s:television	-7 7 -4 0
s:tell	-15 17 -8 -4
s:tenth	0 -7 0 6
s:term	11 -2 -1 -9
s:terminal	0 8 -6 0
s:text	13 -29 -12 26
s:textile	0 0 -5 7
s:th	0 6 -6 0
s:than	0 -10 13 -3
s:that	-4 11 -3 -7
s:the	-4 18 -14 -2
s:their	-11 -16 28 -7
s:them	-15 -10 18 0
s:themselve	0 0 5 -8
s:then	6 -10 18 -21
s:there	9 0 -12 6
s:therefore	0 -8 10 0
s:these	0 7 -3 0
s:they	-2 -7 2 3
s:they'll	0 -1 -6 7
s:they're	0 -7 8 0
s:they've	10 -13 2 0
s:thi	7 -19 15 0
s:thing	-1 5 3 -8
s:think	-1 8 -6 0
s:third	0 -2 -16 16
s:though	0 6 2 -8
s:thread	0 10 -4 -2
s:threat	0 7 -5 0
s:three	-12 -2 21 -16
s:thu	0 -14 18 -3
s:thursday	-12 0 9 -3
s:tie	0 -12 13 0
s:tiktok	-2 -28 1 29
s:till	0 -5 -10 13
s:timber	0 16 -12 -5
s:time	-8 6 7 -14
s:to	-13 6 -8 8
s:together	-1 -2 8 -4
s:toward	-1 0 -2 6
s:town	8 1 -30 16
s:trade	-8 -7 0 10
s:trader	0 8 -1 -5
s:transcript	-3 -16 1 17
s:transfer	0 32 -12 -24
s:translated	-3 -17 22 -1
s:translation	0 11 -8 -3
s:travel	11 -8 2 -8
s:treaty	0 -9 15 -6
s:truce	-4 -10 20 -9
s:trump	-1 -9 18 -10
s:truth	0 12 -6 -4
s:tuesday	2 -9 2 4
s:turnberry	0 -19 36 -28
s:turned	14 -3 -15 0
s:twice	7 6 -14 0
s:two	14 -18 21 -18
s:under	-18 14 -2 -5
s:understanding	6 -4 10 -12
s:union	0 7 0 -2
s:unless	-2 4 5 -15
s:unofficial	0 3 10 -17
s:until	-3 -3 -7 13
s:up	3 -12 7 2
s:updated	0 -16 20 -2
s:upper	0 8 -2 -2
s:us	-1 12 -18 6
s:use	-1 -1 -1 7
s:valid	0 11 -2 -6
s:valley	0 11 -10 0
s:valparaíso	0 -22 7 17
s:vanilla	0 -8 3 5
s:version	0 18 -17 0
s:very	-3 -7 2 7
s:vessel	0 14 -11 -1
s:vice	0 -12 5 5
s:video	-9 -42 47 -4
s:villa	-6 11 6 -15
s:vote	0 28 -19 -7
s:waited	-3 21 -17 -2
s:waiting	0 13 -4 -6
s:want	0 0 6 -8
s:war	6 -10 0 5
s:warn	0 9 -4 0
s:was	-1 -12 12 0
s:water	0 0 7 -3
s:we	19 -20 -1 10
s:wednesday	15 -9 3 -9
s:week	-15 0 0 8
s:weekend	-2 12 0 -15
s:weekly	0 12 -6 -3
s:welcome	0 0 -11 10
s:well	0 8 -2 -1
s:were	-10 8 12 -30
s:what	-2 -2 -18 26
s:wheat	-2 0 -4 8
s:when	-4 -3 -16 22
s:where	-1 -8 8 0
s:whether	-1 11 -9 0
s:which	-16 9 0 -4
s:while	0 0 -12 8
s:who	-13 15 -1 -13
s:whole	0 12 -7 -2
s:whose	0 -7 -4 14
s:will	-28 4 12 -11
s:win	0 7 -4 0
s:window	-2 20 -9 -7
s:wine	0 -10 -6 18
s:winter	0 8 -9 0
s:wire	0 15 -11 -5
s:wish	0 -25 4 21
s:with	0 -14 16 -1
s:within	0 -2 6 -4
s:without	0 -8 -8 15
s:wool	0 -14 0 16
s:work	4 11 -19 0
s:worked	7 -16 2 6
s:working	-3 -23 17 9
s:world	4 16 -16 -14
s:worst	0 9 -7 0
s:worth	0 12 -8 -1
s:would	0 22 -10 -19
s:year	2 5 5 -23
s:yes	-13 -9 24 -11
s:yet	0 8 -8 0
s:york	10 -15 -1 8
s:you	-19 -3 13 0
s:your	-4 27 -14 -10
s:zurich	0 17 -14 -3
s:|	0 12 -5 -5
s:·	7 3 -4 -10
s:—	0 14 -17 0
sa:"	1 -3 -6 8
sa:" ,	0 12 -9 -1
sa:" .	8 -7 0 0
sa:" in	0 -7 12 -4
sa:" we	0 -2 6 0
sa:'s	0 2 -15 10
sa:'s .	0 9 -5 0
sa:'s <level>	8 -4 -3 0
sa:'s <number>	9 -5 -2 0
sa:'s <person>	-3 11 -14 2
sa:'s commerce	0 -4 -10 11
sa:'s duty	0 -7 9 0
sa:'s good	0 -5 12 -8
sa:'s minister	0 -5 9 -2
sa:'s on	0 -15 15 0
sa:'s trade	-4 -8 7 3
sa:(	-22 8 0 -2
sa:( <day-today>	0 7 -2 -1
sa:( <number>	0 5 0 -7
sa:( <organisation>	0 -16 10 5
sa:( extract	0 6 -2 -1
sa:( transcript	0 -27 7 17
sa:)	-29 8 5 -7
sa:) -	0 -11 -2 16
sa:) .	0 14 -6 -5
sa:) —	-3 2 19 -20
sa:,	0 -7 7 1
sa:, <day-ahead>	-1 11 -2 -2
sa:, <day-gone>	-1 -6 0 9
sa:, <day-today>	-6 15 -2 -1
sa:, <name>	-15 -8 21 -4
sa:, <number>	-31 -4 -3 19
sa:, <office>	5 -12 -12 18
sa:, <person>	-6 -17 19 1
sa:, <quality>	-5 -7 9 0
sa:, <seat>	0 14 0 -14
sa:, <span>	9 6 11 -35
sa:, a	5 10 2 -24
sa:, according	14 -10 -3 0
sa:, after	-11 -2 -8 14
sa:, and	8 -1 4 -13
sa:, as	5 -4 9 -13
sa:, at	-3 -27 3 26
sa:, because	0 8 -6 0
sa:, both	0 0 -9 6
sa:, but	-4 -4 7 0
sa:, by	-4 0 9 -10
sa:, each	0 -1 -7 10
sa:, end	0 8 -1 -4
sa:, for	21 -10 -1 -7
sa:, had	0 9 -14 0
sa:, he	3 -21 21 -1
sa:, hold	0 7 -3 -2
sa:, hour	-8 11 -24 13
sa:, i	-1 19 -11 -9
sa:, in	0 -35 36 -1
sa:, it	9 -5 -1 0
sa:, its	0 9 -8 0
sa:, leave	0 10 -8 0
sa:, make	-1 -9 4 5
sa:, neither	0 -4 -5 9
sa:, not	0 7 0 -2
sa:, of	0 -7 -1 10
sa:, on	0 7 0 -8
sa:, one	0 4 -6 -2
sa:, or	2 5 -9 0
sa:, over	0 -12 -4 14
sa:, put	0 -6 9 -1
sa:, say	0 21 -17 -2
sa:, so	-1 21 -14 -4
sa:, take	0 8 -6 0
sa:, tell	0 13 -2 -11
sa:, that	12 -10 -10 11
sa:, the	3 -9 2 6
sa:, they	-1 -3 7 0
sa:, thi	0 11 -7 -2
sa:, unless	0 13 -8 -1
sa:, until	5 -1 5 -13
sa:, up	11 -7 0 -1
sa:, was	0 14 -6 -5
sa:, when	-6 2 -9 7
sa:, which	-3 24 -23 -1
sa:, while	0 -4 -4 9
sa:, with	-16 0 8 0
sa:, without	0 10 -6 -2
sa:, yes	-2 -8 13 -1
sa:-	-5 5 -18 15
sa:- <name>	2 0 -8 7
sa:- <office>	-2 -7 5 4
sa:- a	0 13 -3 -7
sa:- earth	0 8 -6 0
sa:.	11 1 -2 -7
sa:. "	0 5 0 -6
sa:. .	0 14 -10 -1
sa:. m	0 14 -10 -2
sa::	-6 0 7 -4
sa:: <level>	0 16 -12 0
sa:: <number>	7 -23 16 6
sa:: <person>	0 -10 13 0
sa:: the	0 15 -9 -1
sa:: what	0 11 -4 -3
sa:;	-26 3 7 0
sa:; a	0 7 -3 0
sa:; it	-3 -3 13 -8
sa:; the	-4 0 8 -10
sa:<agent>	0 4 -16 9
sa:<day-ahead>	16 8 -23 0
sa:<day-ahead> ,	13 -18 -9 16
sa:<day-ahead> .	26 -14 2 -13
sa:<day-ahead> and	2 0 -6 3
sa:<day-ahead> to	0 0 8 -8
sa:<day-gone>	2 34 -25 -24
sa:<day-gone> ,	-11 17 -13 1
sa:<day-gone> and	-2 22 -26 5
sa:<day-gone> that	0 -6 7 0
sa:<day-today>	10 -16 21 -12
sa:<day-today> )	0 6 -1 -1
sa:<day-today> ,	7 -12 24 -21
sa:<day-today> .	-1 17 0 -21
sa:<day-today> and	0 -9 7 2
sa:<day-today> on	0 18 -14 -6
sa:<day-today> that	0 2 4 -6
sa:<day-today> to	8 -25 5 9
sa:<day-today> with	9 -28 0 16
sa:<day-today> without	-2 -14 0 18
sa:<duty>	1 -8 12 -6
sa:<gate>	-2 -10 2 12
sa:<goods-amount>	0 -21 20 3
sa:<goods-amount> in	0 6 0 -2
sa:<goods-amount> of	0 13 -5 -6
sa:<goods>	-13 2 -7 12
sa:<level-noun>	0 5 -9 6
sa:<level>	-8 18 -9 -7
sa:<level> ,	-5 8 2 -14
sa:<level> .	4 18 -33 2
sa:<level> and	0 18 -13 -1
sa:<level> at	0 -7 7 0
sa:<level> for	0 -4 7 0
sa:<level> from	0 -7 13 -6
sa:<level> of	0 6 -3 0
sa:<level> on	0 -12 9 5
sa:<level> tariff	0 9 -7 0
sa:<level> that	0 5 -6 0
sa:<level> to	0 -8 12 -1
sa:<money>	6 14 -20 -9
sa:<money> of	8 -6 0 0
sa:<month-ahead>	0 4 0 -6
sa:<month-gone>	-6 7 5 -11
sa:<month-gone> ,	0 21 -19 -5
sa:<name>	-7 17 0 -16
sa:<name> 's	-1 -11 3 10
sa:<name> ,	5 4 -12 0
sa:<name> .	0 -2 20 -29
sa:<name> a	0 15 -9 -4
sa:<name> agree	-6 -34 8 27
sa:<name> and	0 -22 2 20
sa:<name> begin	19 -8 -4 -11
sa:<name> end	-7 6 -5 0
sa:<name> for	0 -6 3 1
sa:<name> had	0 4 -8 2
sa:<name> has	0 13 -5 -5
sa:<name> have	0 10 -6 0
sa:<name> in	0 -9 10 0
sa:<name> is	0 0 5 -9
sa:<name> on	0 11 -23 5
sa:<name> president	0 2 4 -9
sa:<name> sign	0 10 -8 -4
sa:<name> suspend	0 -14 5 9
sa:<name> take	0 9 -4 -1
sa:<name> tariff	0 -2 -3 7
sa:<name> that	0 13 -6 -6
sa:<name> the	0 8 -2 -3
sa:<name> to	0 8 -1 -3
sa:<name> trade	0 -1 12 -9
sa:<name> will	-7 -4 14 -6
sa:<name> would	0 6 0 -8
sa:<not>	-10 -5 -2 14
sa:<number>	11 13 -32 9
sa:<number> )	0 4 0 -6
sa:<number> ,	-3 6 -14 4
sa:<number> .	-20 14 0 -1
sa:<number> :	8 -29 20 8
sa:<number> a	0 16 -12 -3
sa:<number> and	-1 0 6 -7
sa:<number> hour	0 -23 -13 30
sa:<number> in	0 31 -29 -2
sa:<number> of	0 11 -3 -4
sa:<number> on	7 5 -22 3
sa:<number> th	0 10 -3 -6
sa:<office>	-5 -6 14 -8
sa:<office> ,	0 -7 18 -10
sa:<office> from	5 -9 12 -8
sa:<office> in	0 10 -6 -4
sa:<office> of	5 -14 -7 13
sa:<office> on	0 -5 6 0
sa:<office> order	0 12 -10 0
sa:<office> say	0 -12 11 0
sa:<office> to	0 13 -10 -1
sa:<office> will	0 0 6 -5
sa:<organisation>	6 19 -9 -25
sa:<organisation> 's	0 6 -5 0
sa:<organisation> )	0 -15 10 5
sa:<organisation> .	0 -9 10 0
sa:<organisation> and	0 10 0 -8
sa:<organisation> in	0 -8 13 -5
sa:<organisation> published	7 -5 0 0
sa:<organisation> say	0 8 -4 -2
sa:<person>	-5 -18 13 9
sa:<person> 's	0 17 0 -21
sa:<person> ,	5 -4 9 -15
sa:<person> .	-12 0 20 -30
sa:<person> and	-11 -11 -1 20
sa:<person> had	11 -24 7 9
sa:<person> has	0 -6 0 8
sa:<person> in	-1 -8 1 10
sa:<person> meet	0 0 -12 12
sa:<person> of	0 1 5 -10
sa:<person> on	-10 15 -3 -8
sa:<person> post	0 6 -5 0
sa:<person> receive	0 -1 10 -7
sa:<person> say	-8 -8 11 0
sa:<person> sign	0 18 -27 5
sa:<person> tell	0 0 -5 7
sa:<person> to	0 -14 -6 19
sa:<person> was	0 9 -21 11
sa:<points>	-6 0 0 4
sa:<points> of	0 0 -10 9
sa:<quality> and	0 -24 16 6
sa:<quality> duty	0 12 -1 -10
sa:<quality> good	-5 10 3 -22
sa:<quality> government	0 21 -6 -16
sa:<quality> negotiator	0 -8 2 4
sa:<quality> official	5 -11 -5 8
sa:<quality> oil	0 7 -4 0
sa:<quality> one	0 9 -6 0
sa:<quality> port	0 0 -5 6
sa:<quality> president	0 6 -4 0
sa:<quality> rare	0 7 -5 0
sa:<quality> rice	9 -9 0 0
sa:<quality> ship	0 0 -6 6
sa:<quality> side	0 -11 2 8
sa:<quality> tariff	0 9 0 -6
sa:<quality> trade	0 -7 -2 11
sa:<seat>	-1 24 -10 -19
sa:<seat> 's	0 -2 -3 8
sa:<seat> ,	4 -13 -3 14
sa:<seat> .	-11 1 13 -18
sa:<seat> and	0 10 -2 -8
sa:<seat> had	0 11 -6 -3
sa:<seat> in	0 6 -3 -1
sa:<seat> on	14 -17 0 0
sa:<seat> time	0 13 0 -12
sa:<sender>	-7 3 0 2
sa:<span>	24 -16 -16 16
sa:<span> ,	3 1 7 -15
sa:<span> .	9 -8 -7 8
sa:<span> after	9 11 3 -33
sa:<span> and	-3 14 -2 -6
sa:<span> at	0 -9 11 0
sa:<span> before	2 -15 18 -6
sa:<span> from	0 -3 -16 17
sa:<span> in	-3 12 -3 -5
sa:<span> of	6 0 -19 10
sa:<span> on	0 9 0 -9
sa:<span> tariff	0 21 -1 -17
sa:<span> that	0 -15 -5 20
sa:<span> the	0 6 0 -8
sa:<span> to	0 -11 0 14
sa:<span> truce	0 11 -8 0
sa:<taker>	0 -4 -4 11
sa:<v-agree>	0 -1 -8 8
sa:<v-bear>	-9 13 -10 1
sa:<v-begin>	7 13 -8 -18
sa:<v-buy>	-6 20 -19 0
sa:<v-deny>	0 21 -11 -8
sa:<v-down>	19 -11 0 -1
sa:<v-end>	0 3 -14 6
sa:<v-impose>	5 0 -6 4
sa:<v-propose>	25 -17 3 -5
sa:<v-return>	-6 4 -2 0
sa:<v-say>	-8 9 -6 0
sa:<v-sell>	-7 14 -4 -2
sa:<v-stay>	6 -5 8 -12
sa:<v-suspend>	10 -10 0 1
sa:<v-target>	0 12 -7 -4
sa:<v-threaten>	-1 -5 12 -10
sa:<v-up>	0 11 -4 -7
sa:?	3 -13 9 2
sa:a	9 6 -10 -5
sa:a "	0 -12 -1 14
sa:a .	0 14 -10 -2
sa:a <day-ahead>	6 0 -4 0
sa:a <day-gone>	0 -4 6 0
sa:a <level>	0 10 -8 0
sa:a <name>	0 -3 -6 9
sa:a <office>	0 -14 16 -2
sa:a <organisation>	0 -14 18 -2
sa:a <quality>	6 16 -9 -19
sa:a <span>	10 11 -12 -15
sa:a deal	0 -12 7 7
sa:a decoupling	0 -10 12 -1
sa:a dispute	7 -10 -4 6
sa:a first	12 0 -7 -11
sa:a fourth	6 1 -6 -3
sa:a framework	0 -9 3 7
sa:a further	0 -9 21 -14
sa:a list	0 11 -8 0
sa:a meet	0 0 6 -5
sa:a new	-3 1 13 -18
sa:a pause	-5 7 -11 4
sa:a rate	0 -7 -5 13
sa:a result	-2 6 0 -1
sa:a rise	0 -8 11 0
sa:a second	-7 -10 -12 25
sa:a signature	0 10 0 -8
sa:a standstill	0 0 -11 10
sa:a state	-1 -19 10 10
sa:a tariff	-5 0 10 -11
sa:a television	-3 0 8 -12
sa:a third	1 15 -3 -15
sa:a trade	0 3 -8 4
sa:a truce	2 7 5 -28
sa:about	2 -6 14 -18
sa:above	-1 8 0 -4
sa:accept	0 6 -2 -3
sa:according	14 -9 -3 0
sa:according to	14 -9 -3 0
sa:account	13 -9 -6 2
sa:account of	0 6 -12 3
sa:across	0 -14 2 10
sa:additional	-1 33 -24 -12
sa:additional duty	0 22 -13 -11
sa:affair	11 -9 0 -3
sa:after	-3 6 -6 0
sa:after <number>	0 -7 -10 15
sa:after <person>	10 8 -4 -20
sa:after <span>	-11 -5 -22 26
sa:after a	-6 -3 0 4
sa:after all	0 6 -1 -2
sa:after he	0 9 -2 -6
sa:after it	0 -7 15 -9
sa:after the	0 30 -23 -13
sa:afternoon ,	-2 12 -4 -3
sa:afternoon .	0 -8 10 0
sa:again	2 9 -11 0
sa:against	0 21 -12 -11
sa:agree	0 -7 9 -2
sa:agree in	0 -18 10 8
sa:agree on	-11 -11 14 1
sa:agree to	10 1 -1 -9
sa:agree with	0 9 -5 -3
sa:agreement	-17 6 10 -9
sa:agreement ,	0 11 -9 -2
sa:agreement .	-1 10 5 -16
sa:agreement with	-1 -14 7 8
sa:ahead	-6 3 3 -1
sa:aim	13 -6 0 -7
sa:air	0 -11 15 -1
sa:airport	7 0 -6 0
sa:all	-4 -5 0 9
sa:all .	0 10 -6 -2
sa:all three	0 -4 6 0
sa:all time	0 -19 15 5
sa:alone	0 -11 12 0
sa:alone .	0 -11 12 0
sa:also	0 7 0 -3
sa:among	0 7 -3 0
sa:an <office>	0 6 -3 0
sa:an <quality>	0 14 -1 -9
sa:an additional	0 9 -7 0
sa:an agreement	-2 3 9 -10
sa:an end	0 -19 0 20
sa:an extension	5 -14 -1 10
sa:an hour	-2 -14 18 -1
sa:an order	0 6 -2 -1
sa:and	7 -5 -7 7
sa:and ,	0 -12 -4 15
sa:and <day-ahead>	8 0 -5 0
sa:and <level>	0 11 -6 0
sa:and <name>	-5 -25 5 24
sa:and <number>	-7 1 -13 14
sa:and <person>	-15 -11 16 1
sa:and <quality>	6 -23 3 9
sa:and <seat>	0 12 -5 -5
sa:and a	-3 20 -9 -8
sa:and agree	0 17 -10 -8
sa:and at	0 12 -9 -1
sa:and both	0 12 -3 -6
sa:and come	-10 15 1 -12
sa:and end	4 -11 18 -14
sa:and forty	0 -9 13 -2
sa:and has	0 7 0 -3
sa:and he	-2 -19 13 10
sa:and i	-2 -17 21 0
sa:and it	-2 15 -3 -12
sa:and keep	0 -8 9 0
sa:and last	2 0 -11 6
sa:and machinery	-1 11 -5 -2
sa:and no	0 6 -10 3
sa:and nobody	0 6 -1 -2
sa:and of	0 -6 0 5
sa:and on	6 -3 0 0
sa:and put	0 7 0 -7
sa:and run	0 10 -8 0
sa:and say	0 0 -10 8
sa:and sign	0 -21 14 9
sa:and stay	10 -5 -4 0
sa:and that	-5 -8 11 0
sa:and the	14 -5 0 -6
sa:and there	0 -14 4 11
sa:and they	0 5 0 -6
sa:and to	-1 12 -5 -3
sa:and trade	0 -8 14 -4
sa:and was	0 6 -4 0
sa:and we	5 -20 1 13
sa:and what	0 3 0 -7
sa:and will	0 8 -7 0
sa:and with	0 -9 11 0
sa:announce	8 7 -21 4
sa:announce .	0 15 -18 0
sa:announce that	0 6 -1 -2
sa:another	3 -22 9 9
sa:another <span>	-3 -12 25 -12
sa:apply	0 6 -3 0
sa:approval	0 6 -4 0
sa:are	6 -4 -5 3
sa:are not	0 11 -3 -7
sa:are to	0 -17 7 8
sa:arrangement	0 9 -2 -4
sa:as	5 -1 9 -20
sa:as <person>	0 -4 9 -6
sa:as if	0 -3 -5 9
sa:as of	-1 -5 8 0
sa:as plan	9 -7 0 0
sa:as the	-1 12 -7 0
sa:ask	0 -5 0 6
sa:at	-4 0 8 -9
sa:at <level>	0 8 -2 -4
sa:at <number>	-6 0 15 -19
sa:at a	16 -19 8 -6
sa:at an	0 -11 14 -2
sa:at least	0 -1 -3 6
sa:at one	6 -1 -3 0
sa:at the	-21 14 -21 15
sa:away	-1 -8 3 6
sa:back	22 -37 4 15
sa:back .	10 -9 0 0
sa:base	0 -11 14 -1
sa:battery	6 -4 0 0
sa:be	-4 -8 2 9
sa:be <level>	0 -7 8 0
sa:be extend	0 -11 0 12
sa:be hold	-3 12 -4 -3
sa:be in	0 9 -4 -5
sa:be no	0 8 -2 -4
sa:be prolonged	0 -6 9 -1
sa:be the	0 -9 3 7
sa:bean	0 -11 12 0
sa:because	-2 18 -5 -11
sa:because of	0 8 -1 -5
sa:beef	0 6 -13 5
sa:been	-9 12 3 -14
sa:before	4 -1 6 -10
sa:before .	0 6 -2 -1
sa:before <month-ahead>	0 -12 13 0
sa:before <person>	-7 5 -15 12
sa:before a	5 16 -22 -7
sa:before it	-2 -13 11 3
sa:before the	0 25 -7 -20
sa:before their	10 -16 0 3
sa:begin	14 -4 4 -16
sa:begin on	-4 0 -5 6
sa:begin to	0 6 -1 0
sa:being	0 -9 -2 13
sa:better	0 2 3 -7
sa:between	0 -13 6 6
sa:between <name>	-9 -3 -35 28
sa:between <person>	-4 -10 21 -9
sa:between the	6 -5 7 -9
sa:board	0 -5 -3 9
sa:book	0 -7 8 0
sa:border	0 -4 7 0
sa:both	6 -5 -16 14
sa:both country	3 -7 -5 8
sa:both government	0 -6 -5 11
sa:both side	-3 19 -14 -6
sa:bridge	-2 -4 10 -3
sa:bring	-6 5 0 -2
sa:broke	-5 -7 0 13
sa:busan	0 -2 8 -8
sa:busan ,	0 -10 11 0
sa:busan .	0 -15 16 0
sa:business	0 5 -6 0
sa:but	6 -19 0 13
sa:but neither	0 -4 0 6
sa:but not	0 -17 1 15
sa:but the	0 21 -2 -16
sa:butter	0 6 -9 0
sa:buy	0 16 -6 -7
sa:by	-31 6 3 -2
sa:by <name>	0 11 -14 0
sa:by <person>	0 14 -25 7
sa:by <span>	-6 -7 17 -8
sa:by a	0 9 -6 0
sa:by our	0 -13 14 0
sa:by telephone	0 18 -11 -6
sa:by the	-4 19 -8 -11
sa:by video	0 -16 19 -2
sa:by which	0 9 -6 0
sa:calendar	0 8 -5 0
sa:call a	0 0 -6 6
sa:call between	0 -6 10 -1
sa:call off	0 8 -6 0
sa:call on	0 -5 9 -3
sa:call with	0 -4 6 0
sa:can	0 -13 19 -3
sa:capital	-9 11 -18 8
sa:capital .	-5 9 -13 4
sa:car	0 2 -9 5
sa:carry	0 11 -21 5
sa:carry out	0 4 -17 7
sa:case	0 6 -1 -2
sa:ceasefire	0 19 -11 -9
sa:cement	0 6 -6 0
sa:change	0 -8 5 1
sa:charge	-4 6 -1 0
sa:charge <level>	0 -4 8 0
sa:cheese	0 5 4 -13
sa:chicken	0 10 -1 -4
sa:chip	-1 19 -6 -10
sa:city	0 6 0 -6
sa:clear	0 -8 7 0
sa:client	-2 12 -3 -3
sa:clock	0 -7 -9 15
sa:close	6 7 -12 -3
sa:close to	0 15 0 -14
sa:closed	0 -9 0 11
sa:coal ,	0 -2 -3 6
sa:coffee	5 0 0 -7
sa:colleague ,	0 -7 6 0
sa:collect	-1 -12 17 -2
sa:come	8 6 -20 -1
sa:come back	18 -15 0 -1
sa:come in	0 7 0 -4
sa:come to	0 -11 -5 15
sa:commerce	0 -3 -7 10
sa:commerce ministry	0 -12 0 15
sa:company	0 7 -3 0
sa:conclude	0 6 -11 2
sa:confirm	0 0 -7 5
sa:consider	0 -14 11 2
sa:continue	-5 -5 12 0
sa:continue to	0 -5 6 0
sa:control	0 13 -5 -4
sa:cost	0 11 -3 -4
sa:cotton	-2 -5 14 -7
sa:could	0 -16 5 15
sa:could be	0 -18 19 0
sa:count	0 -13 0 14
sa:country	6 -4 1 -3
sa:country .	11 -9 0 0
sa:country say	6 -1 -2 0
sa:cut	6 -15 7 2
sa:cut its	0 -9 11 0
sa:cut on	8 -7 0 0
sa:day	6 -17 -11 22
sa:day ,	0 1 -8 4
sa:day of	7 -16 -12 16
sa:deadline	0 16 -3 -11
sa:deal	-6 -18 18 1
sa:deal ,	0 -16 22 -6
sa:deal .	0 5 0 -6
sa:deal with	0 11 -2 -11
sa:decide	0 -4 -4 10
sa:decision	0 -8 0 10
sa:declare	5 14 -17 -7
sa:decoupling	0 -10 12 -1
sa:decree	0 -5 0 8
sa:deficit	0 6 -2 0
sa:delay	0 -6 6 0
sa:delegation	7 -16 1 5
sa:desk	0 -11 14 0
sa:did	-2 -7 7 2
sa:die	0 7 -2 -1
sa:different	0 0 -7 4
sa:discuss	8 2 -11 -2
sa:dispute	1 -11 22 -13
sa:dispute over	5 -17 7 3
sa:do	-1 3 6 -10
sa:do with	0 6 0 -3
sa:doe	0 -10 3 8
sa:doe not	0 -6 -1 10
sa:donald	0 2 3 -8
sa:done	0 -16 2 15
sa:down	7 24 -21 -15
sa:down in	10 9 -15 -7
sa:down the	0 13 -6 -8
sa:drop	0 9 -6 0
sa:due to	0 -3 7 -1
sa:duty	3 -10 4 0
sa:duty .	-6 15 -3 -8
sa:duty of	0 7 0 -12
sa:duty on	-1 -18 5 15
sa:duty that	12 0 4 -22
sa:duty they	0 -21 4 15
sa:duty which	0 -4 8 -2
sa:each	0 -4 -13 15
sa:each other	-8 2 1 0
sa:each side	0 -8 -3 13
sa:early	-1 -14 19 -1
sa:earth	0 5 -14 5
sa:earth .	0 -6 -2 9
sa:easter	0 -4 10 -3
sa:eastern	0 -11 15 0
sa:eastern time	0 -15 15 0
sa:economic	0 0 6 -5
sa:economic and	0 -1 6 -3
sa:economy	0 -8 9 0
sa:effect	0 23 -15 -8
sa:effect .	0 15 -8 -6
sa:either	0 0 6 -4
sa:eleven	-2 8 0 -1
sa:else	0 -9 0 10
sa:end	-7 0 -12 12
sa:end ,	0 3 0 -8
sa:end .	-4 2 -15 8
sa:end <span>	-8 6 -10 4
sa:end of	3 -24 -19 31
sa:end the	0 14 -1 -9
sa:enter	0 8 -5 0
sa:evening	0 -14 -1 15
sa:evening ,	0 3 2 -8
sa:evening .	-3 -22 16 11
sa:evening that	0 7 0 -4
sa:everyone	0 10 -6 -1
sa:everything	0 4 -11 6
sa:expect	7 -8 5 -6
sa:expect to	0 12 -12 0
sa:expire	10 0 0 -10
sa:expire ,	-2 7 -13 6
sa:expire .	19 -5 0 -18
sa:expire on	-7 0 5 -1
sa:extend	-8 -4 -5 17
sa:extend .	0 -11 -2 14
sa:extend it	0 6 -5 0
sa:extend their	-2 -8 3 7
sa:extension	4 -8 -5 8
sa:extension .	11 -6 -9 3
sa:extension of	-4 -3 -3 9
sa:extra	0 -13 6 5
sa:extra duty	0 -16 8 5
sa:extract	0 -3 -11 12
sa:extract )	0 -5 -10 13
sa:face	0 5 -12 3
sa:face a	0 -2 -7 9
sa:fact	0 9 0 -9
sa:fact sheet	0 9 0 -9
sa:failed	-5 -6 11 -1
sa:failed to	0 5 -6 0
sa:fall on	0 -7 0 8
sa:farm	0 8 -8 0
sa:farm good	0 10 -6 -3
sa:fee	0 9 -10 0
sa:fentanyl	0 -12 5 9
sa:fentanyl duty	0 -10 11 0
sa:fertiliser	0 -4 0 7
sa:few	0 -15 -4 19
sa:fifth	0 -8 11 0
sa:final	-5 22 -14 -7
sa:finish	0 -13 -1 13
sa:first	3 17 -9 -13
sa:first time	-1 -3 8 -3
sa:five	0 8 -4 0
sa:floor	9 -5 -17 11
sa:following	0 22 -19 -4
sa:for	6 -14 1 7
sa:for <day-ahead>	13 -10 0 -6
sa:for <name>	-4 16 -6 -5
sa:for <number>	0 7 -1 -1
sa:for <quality>	0 0 -6 6
sa:for <span>	21 6 -40 13
sa:for a	-12 14 -8 2
sa:for an	0 -6 13 -5
sa:for another	-3 -18 28 -10
sa:for it	0 7 -4 0
sa:for more	0 -10 11 0
sa:for talk	5 14 -14 -9
sa:for the	-5 -2 15 -13
sa:for trade	0 0 -9 7
sa:for what	0 -10 9 1
sa:for which	0 3 1 -6
sa:forty	-2 -19 25 -5
sa:forty minute	-2 -19 25 -5
sa:four	9 8 -17 0
sa:fourth	6 -8 -2 6
sa:fourth round	13 -13 -10 9
sa:framework	-7 -35 0 36
sa:freeze	-1 -16 0 14
sa:from	-13 -2 9 0
sa:from <day-ahead>	-14 -17 5 22
sa:from <level>	-2 -12 18 -5
sa:from <name>	15 13 -10 -22
sa:from <number>	0 9 -6 0
sa:from <seat>	0 23 -19 -4
sa:from a	-1 -10 -4 15
sa:front	0 22 -14 -6
sa:further	8 -16 20 -14
sa:further <span>	0 -5 7 0
sa:gave	0 15 -6 -5
sa:gave the	0 11 -5 -4
sa:geneva	-6 0 9 -4
sa:geneva .	0 -8 1 6
sa:georgia	0 -2 -4 7
sa:get	-4 11 -9 0
sa:get a	0 6 -3 0
sa:give	0 9 -3 -1
sa:go .	-1 15 -10 0
sa:golf	0 -6 13 -6
sa:good	-2 -3 13 -11
sa:good .	0 7 0 -4
sa:good at	0 -6 13 -8
sa:good for	-3 16 -8 0
sa:good from	0 -10 13 -3
sa:good of	0 -13 0 13
sa:good on	0 -14 15 0
sa:good will	0 0 -11 6
sa:good would	0 6 -5 0
sa:government	-5 16 -13 -2
sa:grower	0 7 -4 0
sa:had	-1 -5 9 -2
sa:had a	0 -21 11 10
sa:had been	0 -1 10 -8
sa:had bring	0 -3 0 6
sa:had impose	0 -1 7 -4
sa:had no	0 6 -6 0
sa:had not	0 8 -5 0
sa:had reach	0 -10 0 9
sa:half	-1 11 0 -14
sa:half of	0 7 0 -8
sa:hand	-4 40 -32 -12
sa:hand .	0 7 -4 0
sa:happen	7 0 -4 -2
sa:happen .	7 -3 -2 0
sa:harbour	0 7 -2 -2
sa:has	-14 20 -17 1
sa:has a	0 -13 8 7
sa:has been	0 13 -5 -4
sa:has say	0 -10 10 0
sa:have	12 1 -19 2
sa:have agree	0 3 -7 1
sa:have been	-1 10 0 -7
sa:have not	0 -11 6 4
sa:have to	-1 13 -2 -9
sa:he	-4 14 -7 -5
sa:he and	0 -6 9 0
sa:he expect	7 0 -5 0
sa:he had	-1 19 -5 -19
sa:he has	0 -15 6 11
sa:he say	6 0 -2 0
sa:he was	0 13 -6 -5
sa:he would	0 -2 -4 8
sa:her	0 10 -3 -1
sa:here	0 -12 10 0
sa:his	4 -1 6 -13
sa:his <office>	0 8 -6 0
sa:his <person>	0 7 -2 -3
sa:his <quality>	-3 0 11 -7
sa:his own	15 -14 0 0
sa:hold	2 0 -10 5
sa:hold back	0 -16 -8 21
sa:hold for	0 16 -10 -5
sa:hold until	0 -1 -4 7
sa:home	-8 -3 2 6
sa:hotel	6 -1 -8 2
sa:hour	-21 -13 5 17
sa:hour .	-6 -17 11 9
sa:hour after	0 9 -5 0
sa:hour and	0 -12 17 -4
sa:hour before	-7 7 -22 15
sa:hundred	0 16 -14 0
sa:hurry	0 7 -5 0
sa:i	-10 0 10 -16
sa:i have	0 -6 8 0
sa:if	-7 8 0 0
sa:if the	0 6 -3 0
sa:import	0 10 -7 0
sa:impose	-2 0 -7 7
sa:impose on	0 -4 -2 9
sa:in	-21 -5 17 -10
sa:in <month-ahead>	0 13 -10 -1
sa:in <month-gone>	0 -8 19 -13
sa:in <name>	-6 16 -13 0
sa:in <seat>	6 -15 2 9
sa:in <span>	0 8 -1 -4
sa:in a	-14 0 17 -16
sa:in busan	0 8 -3 -4
sa:in each	0 11 -4 -4
sa:in force	0 -1 6 -2
sa:in geneva	-4 -6 16 -4
sa:in it	11 -12 2 -5
sa:in london	0 9 1 -12
sa:in madrid	0 10 -22 11
sa:in new	14 -25 -6 18
sa:in one	0 -17 9 11
sa:in place	0 6 -2 -1
sa:in stockholm	0 -25 -5 29
sa:in the	9 4 1 -17
sa:in their	-9 9 3 -10
sa:in what	0 -2 6 -1
sa:industry	0 -17 19 -2
sa:instead	-1 17 -9 -4
sa:instead of	0 9 -6 -2
sa:instrument	0 10 -9 0
sa:international	0 10 -8 0
sa:international trade	0 8 -7 0
sa:interview	0 -7 15 -8
sa:into	-6 8 3 -10
sa:introduce	0 -8 9 0
sa:introduce in	0 -8 9 0
sa:is	5 17 -15 -11
sa:is a	10 -1 -9 0
sa:is at	0 8 -4 -1
sa:is done	0 6 -4 0
sa:is go	0 6 -2 -1
sa:is not	3 6 -8 0
sa:is to	-4 0 -2 7
sa:is what	0 -12 0 10
sa:issued	0 7 0 -5
sa:it	-2 -2 12 -11
sa:it ,	0 15 -11 -1
sa:it .	-8 -6 -3 15
sa:it had	0 -11 19 -12
sa:it has	0 10 -20 3
sa:it in	0 -7 3 2
sa:it is	4 -3 3 -7
sa:it on	0 -9 10 0
sa:it run	0 -3 -6 11
sa:it say	0 -6 7 0
sa:it to	0 -4 8 -2
sa:it was	-2 -4 16 -16
sa:it would	0 0 -7 7
sa:item	0 5 1 -7
sa:its	-14 11 -13 7
sa:its <level>	0 -8 0 10
sa:its duty	0 -4 0 8
sa:its own	0 8 -3 0
sa:its purchase	0 -13 15 0
sa:its tariff	0 10 -6 0
sa:joint	0 12 0 -10
sa:just	0 -7 8 0
sa:keep	11 -10 13 -14
sa:keep the	0 1 -6 3
sa:keep their	0 -5 15 -12
sa:kuala	0 7 0 -7
sa:kuala lumpur	0 7 0 -7
sa:lake	-1 14 -7 -6
sa:lapse	-2 -12 13 0
sa:lapse .	0 -20 21 0
sa:last	1 -7 0 7
sa:last ,	0 -12 7 5
sa:last .	0 -16 -5 20
sa:last <span>	10 0 -6 -4
sa:last day	-5 -4 -7 14
sa:last until	6 6 -6 -9
sa:last week	-1 9 7 -18
sa:late	0 -2 6 -3
sa:late on	0 -4 6 0
sa:later	-1 11 -17 4
sa:later .	0 8 -6 0
sa:law	0 0 -9 9
sa:law .	0 -8 -2 11
sa:lead	0 -5 10 -2
sa:leader	0 7 -3 -2
sa:least	0 -1 -3 6
sa:leather	-1 10 -4 -1
sa:leave	12 7 -9 -12
sa:leave it	0 0 5 -9
sa:led	0 -14 2 11
sa:less	-1 -11 5 8
sa:less than	-1 -14 7 8
sa:let	0 0 8 -11
sa:level	0 0 9 -12
sa:levy	0 -2 6 -1
sa:lift	0 -14 3 10
sa:likely	0 -4 -16 15
sa:line	-5 -14 3 16
sa:line .	0 -17 9 10
sa:list	4 -2 4 -11
sa:list of	0 -1 8 -6
sa:little	8 0 -3 -3
sa:local	0 -14 -1 16
sa:local time	0 -16 -1 17
sa:london	0 16 -2 -13
sa:long	0 10 7 -17
sa:longer	0 4 -6 0
sa:look	-4 -4 -18 21
sa:lower	4 4 -15 1
sa:lower its	0 0 -7 8
sa:lower tariff	0 8 -6 0
sa:lower the	0 -7 5 0
sa:lumpur	0 7 0 -7
sa:m	0 14 -10 -2
sa:m .	0 13 -10 -2
sa:machine	0 -12 12 0
sa:machinery	-2 15 -9 -3
sa:madrid	0 10 -22 11
sa:maize	0 -11 -3 14
sa:make	-8 0 8 -3
sa:make in	0 8 -2 -3
sa:make it	-1 0 -4 8
sa:maker	0 -8 -3 13
sa:maker of	0 -14 0 15
sa:market	0 -11 1 8
sa:match	-5 15 -1 -5
sa:may	0 8 -5 0
sa:me	0 8 -5 0
sa:meant	-2 0 -6 8
sa:meant to	-1 -3 -3 9
sa:measure	0 13 -6 -7
sa:mediator	0 6 0 -2
sa:meet	-27 -7 12 3
sa:meet .	0 6 -15 8
sa:meet <person>	-2 23 -26 1
sa:meet again	0 -4 8 -1
sa:meet in	-3 -17 26 -7
sa:meet since	-1 -11 6 5
sa:meet with	0 -7 14 -8
sa:member	0 10 -3 -2
sa:memorandum	-1 9 0 -3
sa:mention	0 -12 0 13
sa:metal	0 13 -6 -6
sa:midnight	0 20 -14 -8
sa:minister	-3 -10 10 2
sa:minister ,	0 10 -16 1
sa:minister of	0 -6 12 -6
sa:ministry of	0 15 -2 -12
sa:ministry say	0 -5 7 0
sa:minute	-8 -1 20 -23
sa:minute .	-1 -19 23 -2
sa:minute past	0 6 -3 0
sa:month	-4 9 3 -14
sa:month ,	-1 6 4 -9
sa:month .	0 9 -7 0
sa:more	2 3 2 -13
sa:more .	8 -1 -7 0
sa:more than	-3 0 7 -5
sa:morning	18 -18 0 1
sa:morning ,	0 9 -2 -1
sa:morning .	6 -5 1 -2
sa:most	0 -10 14 0
sa:most <quality>	0 -2 11 -11
sa:most of	0 -7 6 2
sa:motor	0 -7 8 0
sa:move	7 0 -13 3
sa:mr <person>	-4 -3 0 6
sa:my	-9 6 0 0
sa:name	0 7 0 -7
sa:narrow	-2 12 -4 -3
sa:nation	0 -4 -1 8
sa:near	0 -11 0 6
sa:nearly	0 16 -7 -6
sa:need	0 10 -4 -3
sa:needed	0 8 -4 0
sa:negotiate	0 -3 10 -4
sa:negotiation	6 -4 -11 6
sa:negotiation .	-4 3 -11 7
sa:neither	-3 -5 0 7
sa:neither side	0 -5 7 0
sa:new	7 -4 -15 10
sa:new )	0 0 -10 11
sa:new tariff	-1 28 -10 -19
sa:new york	14 -26 -6 18
sa:newspaper	0 8 -5 0
sa:next	6 -7 3 -3
sa:next year	0 10 -9 0
sa:night	-15 -16 17 7
sa:night ,	-6 0 0 3
sa:night .	0 -16 14 2
sa:no	-10 1 0 1
sa:no .	0 -10 11 0
sa:nobody	0 7 -2 0
sa:none	0 6 -2 -1
sa:noon	-5 18 -7 -3
sa:northern	0 6 0 -4
sa:not	-6 6 -7 4
sa:not extend	0 6 -5 0
sa:not mention	0 -12 0 13
sa:not sign	0 -15 0 15
sa:not the	5 7 -8 -6
sa:note	0 6 -1 0
sa:nothing	-6 -2 5 0
sa:nothing .	0 -3 6 -1
sa:notice	9 -6 0 -4
sa:now	-5 -12 19 -1
sa:nvidia	0 -11 0 12
sa:of	-5 -6 -14 23
sa:of <day-gone>	0 10 -8 0
sa:of <level>	-5 -9 12 0
sa:of <month-gone>	0 10 -8 0
sa:of <name>	-4 -10 21 -11
sa:of <number>	-2 17 -1 -11
sa:of <person>	-1 7 -5 0
sa:of <quality>	-1 8 -7 0
sa:of <span>	-6 -19 -1 24
sa:of a	5 -29 1 25
sa:of an	0 -6 9 -2
sa:of both	5 -12 -2 9
sa:of commerce	0 12 -5 -5
sa:of fentanyl	0 -9 0 10
sa:of good	7 -11 7 -2
sa:of its	0 0 -11 7
sa:of negotiation	7 -3 -12 5
sa:of next	0 -10 3 7
sa:of one	0 -12 15 0
sa:of rare	0 -9 0 10
sa:of talk	5 -5 -19 16
sa:of tariff	7 15 -13 -13
sa:of the	-12 11 -8 0
sa:of their	-3 27 -8 -18
sa:of them	0 8 -2 -4
sa:of thi	-3 -7 14 -5
sa:of trade	5 2 0 -9
sa:of what	0 10 -9 0
sa:off	-14 -4 10 4
sa:off .	-4 14 -5 -5
sa:off the	0 -9 12 -2
sa:offer	19 -3 -13 -8
sa:offer to	7 0 0 -4
sa:official	5 -10 -5 7
sa:oil	0 3 8 -18
sa:oil and	0 13 0 -16
sa:oil from	0 -10 10 0
sa:old	-5 14 0 -10
sa:old duty	0 8 -5 0
sa:on	-7 13 -6 -3
sa:on .	0 28 -25 -3
sa:on <day-ahead>	6 6 -13 0
sa:on <day-gone>	-12 45 -20 -29
sa:on <day-today>	8 -25 16 2
sa:on <name>	0 -16 22 -4
sa:on <quality>	0 -7 6 0
sa:on a	-9 28 -5 -21
sa:on all	0 7 -12 4
sa:on an	-1 0 -6 8
sa:on each	-3 -18 9 10
sa:on good	0 10 -8 0
sa:on it	0 8 0 -6
sa:on most	0 0 9 -11
sa:on one	7 -22 0 12
sa:on rare	0 8 -2 -3
sa:on steel	0 7 0 -6
sa:on the	0 -16 9 6
sa:on their	0 4 -6 0
sa:on to	0 -9 -1 12
sa:on top	0 6 -2 -1
sa:on what	0 -7 0 6
sa:on which	0 -4 8 -2
sa:once	5 9 -10 -6
sa:one	10 -25 3 14
sa:one minute	0 8 -2 -2
sa:one of	0 -14 -2 15
sa:only	0 -1 7 -4
sa:open	-4 12 0 -8
sa:opened	0 6 0 0
sa:opening	-2 9 -3 0
sa:or	2 15 -13 -11
sa:order	0 23 -20 -2
sa:order that	0 10 -8 0
sa:other	-6 7 0 -3
sa:other .	0 4 -9 4
sa:our	-6 -14 10 7
sa:our <office>	0 -10 13 -1
sa:out	-11 0 -8 16
sa:out on	-3 -19 20 0
sa:out the	0 0 -8 5
sa:out what	3 -17 -12 23
sa:outline	0 -9 -1 12
sa:over	2 6 -10 -2
sa:over .	-1 7 0 0
sa:over tariff	-2 17 -11 -2
sa:over the	0 2 -11 7
sa:own	14 -20 0 6
sa:page	15 -8 -5 -2
sa:palace	0 8 -8 0
sa:palm	0 3 4 -10
sa:palm oil	0 3 6 -13
sa:paper	-1 -9 1 9
sa:paper .	0 -8 0 8
sa:paragraph	0 -8 9 0
sa:part	0 17 -19 2
sa:part of	0 16 -18 2
sa:pass	0 -5 0 8
sa:past midnight	0 12 -6 -3
sa:pause	-8 8 4 -8
sa:pause in	-6 0 8 -3
sa:pause of	0 6 -2 0
sa:pay	-6 5 -2 1
sa:pay <level>	0 0 -12 8
sa:pay a	0 -7 8 0
sa:pen	0 0 -12 9
sa:people	6 -4 0 -2
sa:person	0 -10 14 -2
sa:phone	-1 7 -1 -4
sa:place	-2 0 16 -16
sa:place .	-1 -4 12 -4
sa:plan	7 3 0 -12
sa:plan .	8 -9 4 -5
sa:point	0 -2 -9 11
sa:port	0 -2 -7 11
sa:possible	0 0 -7 5
sa:post	0 3 2 -11
sa:prepare	8 0 0 -11
sa:present	0 8 3 -14
sa:president	-11 0 0 1
sa:president donald	0 2 3 -8
sa:president xi	0 6 -4 0
sa:press	0 10 0 -13
sa:price	0 12 -3 -6
sa:progress	0 -24 16 8
sa:prolong	0 6 -3 0
sa:prolonged	0 9 0 -15
sa:prolonging	9 -10 -11 7
sa:promise	0 -15 -4 20
sa:propose	0 -16 18 0
sa:provide	12 -17 8 -2
sa:published	3 8 1 -21
sa:published a	0 8 0 -6
sa:published its	0 11 -8 0
sa:published the	8 -7 5 -8
sa:purchase	0 -10 3 9
sa:purchase of	0 -8 6 4
sa:put	-9 5 -3 2
sa:put a	0 9 -3 -3
sa:put off	0 -10 8 0
sa:put on	0 6 -9 1
sa:put the	0 0 -6 6
sa:quadruple	0 6 -4 0
sa:quadruple its	0 6 -4 0
sa:quarrel	0 6 -8 1
sa:quarrel over	0 0 -6 4
sa:question	0 8 -3 -2
sa:raise	0 0 11 -13
sa:raise its	0 -10 11 0
sa:rare	0 4 -12 5
sa:rare -	0 8 -6 0
sa:rare earth	0 0 -5 6
sa:rate	0 -2 -1 6
sa:rate of	0 -6 -6 12
sa:reach a	0 -16 1 13
sa:reach the	0 4 -10 4
sa:read	-6 7 6 -13
sa:ready to	0 6 0 -3
sa:receive <person>	0 1 5 -9
sa:reciprocal	2 17 -14 -8
sa:reciprocal duty	0 8 0 -3
sa:recommend	0 -3 7 -1
sa:record	11 -4 -1 -4
sa:refused	0 -6 0 8
sa:renewed	0 13 -4 -6
sa:report	0 0 3 -9
sa:reporter .	0 11 -11 0
sa:representative	0 0 9 -12
sa:result	-8 11 -12 0
sa:result of	0 11 0 -11
sa:resume	0 -11 -4 15
sa:return	0 17 0 -19
sa:return from	0 9 -3 -2
sa:revive	0 -12 13 0
sa:rice	8 -3 -14 8
sa:rise	2 -8 15 -12
sa:rise to	0 -13 13 0
sa:room .	0 -5 8 0
sa:round .	-6 0 0 5
sa:round in	0 -4 8 0
sa:round of	3 13 -17 -4
sa:round since	-1 -2 7 -1
sa:rule	0 7 -2 -1
sa:run	-16 -10 2 17
sa:run for	0 0 -6 5
sa:run out	-9 -10 9 6
sa:run to	0 7 -10 2
sa:salmon	9 -15 0 7
sa:same	0 5 -8 0
sa:same .	0 13 -9 -4
sa:same day	4 8 -10 -1
sa:save	0 7 0 -5
sa:say	-5 -5 3 6
sa:say .	-1 6 0 -6
sa:say he	6 5 -12 -1
sa:say in	0 -4 12 -10
sa:say it	0 5 -7 0
sa:say on	-1 -6 12 -6
sa:say that	0 -19 0 22
sa:say the	0 18 -11 -5
sa:sea	-3 9 0 0
sa:season	0 -14 17 -1
sa:second	-19 -16 -14 37
sa:second day	-1 -9 -9 19
sa:second round	-8 -18 6 13
sa:second time	0 8 -5 0
sa:see	-2 10 0 -7
sa:sell	0 -1 6 -1
sa:send	0 -1 6 -3
sa:set	0 -18 16 4
sa:settle	16 -22 2 0
sa:settle the	0 -9 16 -7
sa:shall	0 -11 15 -3
sa:share	0 5 -8 1
sa:sheet	0 16 -4 -12
sa:ship	0 19 -22 4
sa:ship .	0 13 -11 0
sa:shook	0 15 -12 0
sa:shook hand	0 14 -12 0
sa:short	0 0 -8 6
sa:should	0 -7 8 0
sa:show	0 -7 8 0
sa:shut	7 -2 0 0
sa:side	-13 -5 5 7
sa:side had	0 -12 1 9
sa:side want	0 -9 12 -2
sa:side would	0 12 -4 -9
sa:sign	-16 10 -14 7
sa:sign .	0 -3 -9 10
sa:sign a	-2 12 -14 0
sa:sign an	0 24 -10 -15
sa:sign by	0 -7 8 0
sa:sign in	0 17 -13 -4
sa:signature	-1 6 0 -7
sa:since	-20 0 14 -5
sa:since <month-gone>	-2 3 -10 5
sa:since <number>	0 0 -5 8
sa:since the	-3 -3 9 -2
sa:sit	8 10 -7 -16
sa:sit down	8 5 -6 -11
sa:six	0 -4 14 -10
sa:sixth round	-1 -2 6 0
sa:small	0 12 -9 -2
sa:so	-7 23 -7 -14
sa:so that	0 7 -1 -2
sa:something	0 -2 -8 9
sa:soybean	0 20 -12 -13
sa:soybean ,	0 6 -5 0
sa:spare	0 -9 0 8
sa:speak	0 9 -17 6
sa:speak of	0 -5 -1 7
sa:speaking	0 -19 11 8
sa:special	0 7 -5 0
sa:spoke	0 22 -16 -4
sa:spoke by	0 12 -6 -3
sa:spoken	0 9 -7 0
sa:spring	0 10 -12 0
sa:spring ,	0 10 -9 0
sa:stand	-4 0 7 -6
sa:stand in	0 -6 9 0
sa:standstill	0 15 -15 0
sa:start	-3 1 10 -12
sa:state	-2 -8 9 0
sa:state visit	-2 -9 7 4
sa:statement	0 7 0 -7
sa:stay	12 2 -15 -3
sa:stay until	6 -2 0 0
sa:steel	0 9 0 -8
sa:steel and	0 10 -1 -6
sa:step	0 4 -8 1
sa:still	-1 17 -3 -12
sa:stock	0 10 -5 -2
sa:stockholm	0 -25 -5 29
sa:stockholm ,	0 -11 -8 18
sa:stop	-1 6 -7 1
sa:strike	5 12 -15 -6
sa:sugar	-3 -4 -14 16
sa:summer	0 0 9 -12
sa:summer .	0 -6 13 -7
sa:surcharge	4 2 -6 -1
sa:suspend	5 -11 9 0
sa:suspend <points>	0 -2 -7 9
sa:suspend for	0 5 1 -8
sa:table	0 -7 17 -16
sa:table ,	0 0 8 -6
sa:table .	0 -7 10 -1
sa:take	-9 0 0 4
sa:take effect	0 13 -10 0
sa:take it	0 -8 -2 11
sa:take the	0 -7 -3 11
sa:take up	0 -12 6 5
sa:talk	-1 6 -5 -1
sa:talk ,	0 5 -14 2
sa:talk .	1 -8 6 0
sa:talk between	-6 -22 9 14
sa:talk in	-4 3 -22 13
sa:talk on	6 10 -18 -2
sa:talk that	7 -6 -8 5
sa:talk with	-10 21 -10 -6
sa:talking	14 -17 7 -8
sa:tariff	-7 -2 10 -5
sa:tariff ,	0 6 -2 0
sa:tariff .	-7 -5 14 0
sa:tariff are	0 -13 13 0
sa:tariff cut	8 -7 0 0
sa:tariff for	-2 0 -10 11
sa:tariff of	-2 -15 19 -2
sa:tariff on	-7 0 13 -17
sa:tariff talk	6 9 -10 -10
sa:tariff truce	0 -23 3 18
sa:tariff war	0 -14 0 15
sa:taro	0 4 3 -10
sa:tea	-1 8 5 -14
sa:telephone	-2 -4 15 -17
sa:telephone call	0 -11 15 -5
sa:telephone on	0 8 -3 -3
sa:television	-3 1 8 -12
sa:tell	-3 12 -10 0
sa:tell a	0 7 -3 -2
sa:tell the	0 15 -8 -9
sa:term	-3 17 -8 -7
sa:text	-4 -24 0 25
sa:th	0 10 -3 -6
sa:than	-9 -9 15 0
sa:than <level>	0 -6 5 0
sa:than <span>	0 7 0 -6
sa:that	-7 13 -6 -3
sa:that <name>	-2 6 5 -18
sa:that <person>	9 -5 0 0
sa:that <seat>	0 14 -8 -5
sa:that a	0 7 -4 0
sa:that an	0 -14 0 15
sa:that both	10 0 -1 -7
sa:that end	0 19 -3 -14
sa:that had	-3 -4 10 -1
sa:that has	0 6 0 -4
sa:that he	-3 29 -25 -3
sa:that it	-1 -10 14 0
sa:that nothing	0 -19 9 10
sa:that put	0 -4 0 6
sa:that the	3 -27 25 0
sa:that their	0 -6 -6 13
sa:that there	0 -12 17 -6
sa:that they	-1 5 -9 3
sa:that was	0 11 -7 -1
sa:that were	0 -7 2 4
sa:that will	0 -7 -2 11
sa:the	-4 18 -5 -17
sa:the <day-ahead>	-2 12 -3 -5
sa:the <level>	0 17 -13 0
sa:the <name>	-13 6 16 -21
sa:the <number>	0 1 4 -9
sa:the <office>	-9 6 11 -23
sa:the <organisation>	12 21 -19 -21
sa:the <person>	-6 15 0 -17
sa:the <quality>	4 -9 -3 11
sa:the <seat>	-4 9 4 -16
sa:the <span>	0 18 -3 -16
sa:the additional	0 10 -4 -3
sa:the agreement	0 10 -5 -2
sa:the clock	0 -7 -9 15
sa:the day	0 16 0 -12
sa:the deal	0 -15 17 0
sa:the duty	-2 -7 -8 16
sa:the end	-3 -15 -20 30
sa:the fifth	0 -8 9 0
sa:the first	-8 3 3 -2
sa:the following	0 16 -16 0
sa:the fourth	-6 -16 10 8
sa:the good	0 -15 0 13
sa:the lake	-1 14 -7 -6
sa:the last	-1 -15 -20 28
sa:the new	0 18 -9 -9
sa:the next	11 -12 5 -8
sa:the old	-4 11 0 -8
sa:the present	0 17 -9 -4
sa:the president	0 -16 21 -7
sa:the reciprocal	0 10 -2 -3
sa:the result	0 17 -7 -10
sa:the same	0 7 -12 1
sa:the second	-2 -7 0 10
sa:the summer	0 -6 13 -7
sa:the table	3 -13 20 -14
sa:the tariff	-5 3 -6 4
sa:the text	0 -13 7 6
sa:the third	-13 -14 2 18
sa:the trade	8 7 -6 -16
sa:the two	4 -15 31 -28
sa:the visit	8 0 -5 -1
sa:the way	0 -8 11 0
sa:the world	6 0 -4 -5
sa:the year	0 14 -12 0
sa:their	-3 -4 21 -16
sa:their <office>	0 -9 19 -6
sa:their dispute	-1 -3 11 -7
sa:their fourth	5 1 -12 1
sa:their president	0 0 -9 10
sa:their second	-2 -14 -1 17
sa:their talk	-6 11 0 -9
sa:their tariff	1 -49 5 37
sa:their third	0 6 0 -8
sa:their trade	0 1 10 -14
sa:their truce	5 -2 8 -14
sa:them	-4 0 6 -4
sa:themselve	0 -9 13 -1
sa:then	0 17 -6 -7
sa:there	2 -3 -10 11
sa:there .	0 5 -11 1
sa:there is	0 5 -6 0
sa:there was	0 -9 12 -3
sa:there will	7 -8 -1 2
sa:therefore	0 -9 11 0
sa:they	-29 23 -26 6
sa:they agree	0 -7 12 -6
sa:they had	-9 -8 7 4
sa:they have	-1 -1 -22 18
sa:they were	0 0 6 -5
sa:thi	-3 -6 14 -8
sa:thi month	-2 -3 7 0
sa:thi week	-2 -10 9 2
sa:thi year	5 -4 7 -10
sa:think	-1 8 -6 0
sa:third	-9 9 -4 0
sa:third round	1 6 0 -8
sa:though	0 5 2 -8
sa:threaten	0 -6 10 -5
sa:threaten to	0 6 -6 0
sa:three	-5 19 0 -19
sa:through	0 6 0 -2
sa:tiktok	0 -22 0 22
sa:timber	0 8 -3 -3
sa:time	-19 2 8 -4
sa:time )	0 -10 14 -4
sa:time .	-1 7 -1 -3
sa:time in	0 11 -1 -8
sa:to <day-gone>	7 0 -23 10
sa:to <goods-amount>	0 -27 27 0
sa:to <level>	-7 4 3 -12
sa:to <number>	-1 10 -1 -3
sa:to <quality>	0 0 -6 7
sa:to <seat>	6 6 -2 -12
sa:to a	0 17 -2 -18
sa:to agree	0 -6 14 -5
sa:to an	-1 -14 1 13
sa:to be	-4 -1 -11 15
sa:to bring	-1 4 1 -6
sa:to carry	0 -12 -11 22
sa:to charge	0 8 -7 0
sa:to collect	0 6 -2 0
sa:to cut	0 -5 6 0
sa:to decide	0 -8 -1 11
sa:to discuss	10 0 -5 -6
sa:to do	0 0 6 -8
sa:to end	0 6 -3 -3
sa:to expire	-3 -9 15 -3
sa:to extend	-1 5 -34 28
sa:to freeze	0 -19 1 15
sa:to go	0 11 -4 -6
sa:to hold	0 -13 -3 16
sa:to it	0 -9 0 11
sa:to keep	12 -18 14 -8
sa:to last	-3 15 -9 -2
sa:to put	0 8 -3 -2
sa:to see	0 6 0 -1
sa:to settle	7 -11 -9 12
sa:to sign	-3 10 0 -8
sa:to suspend	0 2 12 -18
sa:to the	0 13 0 -20
sa:to their	0 -5 8 -1
sa:together with	0 9 -2 -6
sa:too	0 6 -1 0
sa:town	0 30 -26 -4
sa:trade	0 -8 6 0
sa:trade agreement	-1 0 -8 10
sa:trade deal	0 -1 7 -4
sa:trade minister	-2 0 -6 8
sa:trade ministry	0 -1 10 -9
sa:trade representative	0 0 9 -12
sa:trade truce	0 0 6 -7
sa:trade war	10 0 -9 0
sa:trader	0 10 -8 0
sa:transcript	0 -12 8 3
sa:transcript )	0 -18 25 -12
sa:translated	-1 -12 11 2
sa:translated from	0 2 12 -18
sa:truce	0 -9 9 0
sa:truce ,	11 -2 -12 0
sa:truce .	-4 12 -23 9
sa:truce between	1 17 -5 -13
sa:truce by	-1 1 -6 7
sa:truce end	0 5 -8 3
sa:truce expire	12 0 -9 -1
sa:truce in	0 0 10 -11
sa:truce is	-2 -3 -3 9
sa:truce on	0 -14 5 11
sa:truce over	9 -6 11 -19
sa:truce run	-3 -17 22 -5
sa:truce that	-2 12 -5 -3
sa:truce with	-1 29 -15 -15
sa:trump say	0 -15 16 0
sa:turnberry	0 -4 11 -8
sa:turned	8 -3 0 -2
sa:twice	7 0 -9 0
sa:two	23 -14 3 -9
sa:two <office>	0 5 0 -8
sa:two country	4 -4 9 -11
sa:two government	0 11 -5 -2
sa:two president	-1 13 -8 -2
sa:two side	-4 -7 13 0
sa:under	-5 13 -6 -3
sa:under a	0 7 -2 0
sa:under the	0 15 -11 0
sa:understanding	0 11 -5 -4
sa:unless	-2 26 -17 -6
sa:until	11 2 0 -15
sa:until <day-ahead>	11 0 -4 -4
sa:up	13 -18 5 1
sa:up <level>	11 -8 0 -1
sa:us	0 -4 -7 12
sa:vessel	0 6 -5 0
sa:video	-1 -20 20 0
sa:visit	3 0 -7 0
sa:visit to	0 3 2 -8
sa:vote	0 11 -7 0
sa:want	0 0 5 -6
sa:want a	0 -5 9 -2
sa:war	7 -15 0 11
sa:warn	0 6 -2 0
sa:was	-25 3 0 1
sa:was "	0 -8 -4 12
sa:was agree	0 -8 -3 11
sa:was not	0 -10 12 0
sa:was the	0 -8 13 -3
sa:was to	0 8 -18 9
sa:way	8 -8 6 -8
sa:way .	6 -4 0 0
sa:we	0 -32 14 22
sa:we shall	0 -14 15 0
sa:week	-13 2 7 -6
sa:week ,	-1 7 -10 2
sa:week .	-1 -17 27 -13
sa:weekend	0 18 -10 -9
sa:were	0 0 9 -11
sa:were to	0 2 2 -7
sa:what	-5 -5 -20 30
sa:what is	3 -15 -2 11
sa:what they	0 0 -11 6
sa:what was	0 8 -14 6
sa:what we	0 -11 -1 11
sa:wheat	-1 -3 0 8
sa:when	-1 -4 -18 21
sa:when a	7 -2 -2 0
sa:when the	-6 -6 0 11
sa:when they	0 0 -5 8
sa:where	-7 1 -2 4
sa:where <person>	0 -11 -4 15
sa:where he	-1 9 -3 0
sa:where it	0 10 -8 0
sa:where the	0 -3 10 -6
sa:which	-13 20 -6 -12
sa:which end	0 15 -7 -7
sa:which had	0 -2 -2 7
sa:which has	0 -4 0 6
sa:which it	0 -7 9 0
sa:which they	0 0 9 -13
sa:while	0 -3 -5 8
sa:whose	0 -9 -7 15
sa:will	-9 10 -11 4
sa:will be	4 -10 5 0
sa:will go	0 8 -9 0
sa:will lower	0 4 -8 1
sa:will meet	0 6 0 -6
sa:will pay	0 -17 6 12
sa:wine	0 -10 -2 15
sa:winter	0 3 -7 3
sa:wire	0 11 -4 -7
sa:wire )	0 12 -7 -6
sa:with	-1 -11 9 4
sa:with <name>	0 18 -27 4
sa:with <person>	-7 -16 23 -2
sa:with <quality>	0 -9 13 -4
sa:with <seat>	0 6 -2 0
sa:with a	-8 5 -16 13
sa:with an	-1 12 -4 -4
sa:with the	-4 13 4 -25
sa:with them	0 -11 12 0
sa:within	0 13 -7 -3
sa:without	0 -14 0 12
sa:without a	-2 -5 -5 10
sa:without an	0 7 -1 -3
sa:without result	0 -5 -1 10
sa:wool	0 -21 3 17
sa:word	0 7 0 -7
sa:work	4 -5 -6 5
sa:working	0 -7 0 7
sa:world	6 3 -7 -6
sa:worth	0 9 -5 0
sa:would	0 13 -11 -3
sa:would come	0 6 0 -2
sa:would go	0 -9 0 11
sa:would have	0 5 0 -7
sa:would meet	0 -15 2 10
sa:write	0 -2 -8 8
sa:year	7 9 -1 -23
sa:year ,	11 -10 2 -3
sa:year .	-1 16 -8 -6
sa:yes	-3 -5 11 -1
sa:yes .	0 -3 6 0
sa:york	14 -26 -6 18
sa:you	-8 -7 11 2
sa:your	0 8 -2 -1
sa:·	-9 -4 6 2
sa:—	-9 15 -9 -2
sa:— <name>	0 -2 16 -13
sa:— <office>	5 9 -13 -7
sa:— <quality>	0 3 -22 14
sa:— a	0 13 -4 -7
sa:— and	0 -4 7 0
sa:— the	-10 6 -6 2
sa:— transcript	0 15 -12 -2
sb:"	-15 36 -29 -5
sb:" ,	0 16 -7 -7
sb:" <person>	-2 11 -18 7
sb:" a	0 -11 14 0
sb:" he	0 10 -5 -2
sb:" say	0 3 -8 0
sb:" the	0 0 3 -8
sb:" we	0 -2 -3 7
sb:&	0 -8 -1 9
sb:& p	8 -16 12 -5
sb:'	0 13 -5 -10
sb:'s <organisation>	0 -8 10 0
sb:'s <person>	-6 -10 14 0
sb:'s a	-1 23 -21 0
sb:'s commerce	-1 3 1 -6
sb:'s custom	0 9 -7 0
sb:'s foreign	9 -8 -12 9
sb:'s minister	0 9 -4 -2
sb:'s on	0 -4 6 0
sb:'s own	12 -11 0 0
sb:'s signature	0 7 -3 0
sb:'s tariff	0 7 -4 0
sb:'s trade	-6 -11 16 1
sb:'s visit	-5 -3 12 -5
sb:(	-16 2 9 -7
sb:)	-9 -3 10 -1
sb:) -	0 0 -3 6
sb:) :	0 -1 7 -4
sb:) —	-2 3 7 -9
sb:*	-6 -4 11 -3
sb:,	-7 5 3 -7
sb:, "	-6 28 -36 3
sb:, <day-today>	0 0 6 -5
sb:, <name>	-4 -12 22 -9
sb:, <number>	0 11 -7 0
sb:, <organisation>	0 -30 19 15
sb:, <person>	14 -18 1 6
sb:, <quality>	-4 1 15 -19
sb:, <seat>	-10 -13 21 -5
sb:, <span>	0 6 0 -2
sb:, a	13 -6 -9 0
sb:, according	0 7 -5 0
sb:, after	0 -15 21 -8
sb:, and	-1 9 -3 -4
sb:, are	0 -6 7 0
sb:, as	21 -11 -2 -9
sb:, ask	6 0 -4 0
sb:, at	-2 3 10 -17
sb:, but	0 -2 -3 6
sb:, by	0 11 -9 0
sb:, come	0 3 -6 1
sb:, conclude	0 6 -3 0
sb:, due	0 7 -2 -1
sb:, end	-1 0 -12 12
sb:, friday	0 3 -21 9
sb:, from	-7 0 11 -7
sb:, go	0 16 -3 -11
sb:, had	-1 -18 5 15
sb:, has	-2 0 7 -2
sb:, he	0 -9 2 6
sb:, in	0 10 6 -24
sb:, is	0 0 5 -6
sb:, it	0 10 -11 0
sb:, led	0 -5 6 0
sb:, make	0 8 -2 -2
sb:, meet	-1 -3 8 0
sb:, monday	-15 9 -8 2
sb:, mr	0 0 6 -5
sb:, on	2 -7 17 -21
sb:, one	0 7 -12 3
sb:, or	0 -5 -1 8
sb:, our	0 10 -9 0
sb:, plan	0 8 -7 0
sb:, published	0 7 -5 0
sb:, put	4 4 -5 -6
sb:, saturday	0 -13 0 14
sb:, say	-3 9 0 -5
sb:, sign	3 8 -11 0
sb:, since	-2 14 -6 -3
sb:, sit	-5 6 0 -1
sb:, start	12 -9 0 -1
sb:, sunday	0 7 -10 0
sb:, take	0 16 -13 -1
sb:, tell	0 -5 10 -7
sb:, that	0 12 -8 -2
sb:, the	0 9 -15 0
sb:, thursday	0 35 -20 -17
sb:, to	-2 -9 3 8
sb:, tuesday	-1 12 1 -19
sb:, under	0 9 -5 0
sb:, unless	0 -16 19 -6
sb:, until	-4 -16 -7 23
sb:, was	-1 -2 11 -7
sb:, wednesday	0 -18 17 0
sb:, when	0 6 -4 0
sb:, where	5 -16 10 0
sb:, which	-2 -5 11 -3
sb:, who	-8 9 0 -12
sb:, will	0 -20 24 -5
sb:, would	0 10 -9 0
sb:, you	0 3 -12 5
sb:, —	0 13 -10 -3
sb:-	0 17 -12 -9
sb:- <person>	0 6 -4 0
sb:- <quality>	0 0 6 -4
sb:- a	0 7 0 -3
sb:- the	0 -4 10 -5
sb:.	-10 29 -6 -25
sb:. <number>	0 12 -1 -4
sb:. m	0 10 -6 0
sb:/	-11 21 -5 -10
sb:/ <number>	0 -9 10 0
sb:/ <seat>	0 30 -19 -13
sb::	-1 1 10 -18
sb:: <level>	0 20 -12 -6
sb:: <name>	0 22 -15 -5
sb:: <number>	9 0 0 -14
sb:: <person>	-13 0 3 3
sb:: <seat>	0 7 -6 0
sb:: a	0 12 -10 0
sb:: and	13 0 -13 -7
sb:: from	7 -12 -5 9
sb:: he	0 -3 7 -2
sb:: in	6 0 -3 -2
sb:: on	0 18 -12 -3
sb:: our	0 -11 11 0
sb:: that	0 10 -8 0
sb:: the	0 -8 0 9
sb:: what	0 0 -16 11
sb:;	3 4 -8 -1
sb:; <person>	0 -11 11 0
sb:; it	12 -5 -16 5
sb:; the	0 20 -13 -3
sb:; they	0 -7 5 2
sb:<agent>	3 0 3 -11
sb:<day-ahead>	-23 -5 -6 24
sb:<day-ahead> ,	-1 10 -6 -2
sb:<day-ahead> ;	0 -15 16 0
sb:<day-ahead> and	-12 -7 -11 23
sb:<day-gone>	-9 -3 4 3
sb:<day-gone> ,	5 10 8 -44
sb:<day-gone> ;	0 -9 12 0
sb:<day-gone> and	-20 -13 -10 31
sb:<day-gone> for	2 -4 -6 6
sb:<day-gone> in	0 -3 8 -6
sb:<day-gone> that	0 -7 13 -3
sb:<day-today>	-3 4 2 -6
sb:<day-today> ,	2 2 0 -7
sb:<day-today> -	2 2 4 -11
sb:<day-today> that	0 -2 7 -2
sb:<day-today> to	-4 6 3 -7
sb:<day-today> —	0 -1 -5 7
sb:<duty>	-15 1 5 -1
sb:<gate>	-22 -1 8 1
sb:<goods-amount>	0 13 -10 0
sb:<goods>	-17 6 9 -14
sb:<level-noun>	-14 1 20 -33
sb:<level>	0 7 3 -27
sb:<level> ,	-1 -8 15 -10
sb:<level> and	0 10 -8 0
sb:<level> by	0 -5 6 0
sb:<level> in	0 -5 8 -2
sb:<level> lower	0 -10 10 0
sb:<level> on	4 5 -3 -16
sb:<level> that	5 0 -8 0
sb:<level> to	0 8 -6 0
sb:<money>	0 17 -11 -1
sb:<month-ahead>	0 18 -7 -11
sb:<month-gone>	-8 -2 9 -1
sb:<month-gone> ,	-3 -8 7 3
sb:<month-gone> ;	0 -7 7 0
sb:<name>	-6 1 -1 2
sb:<name> 's	-4 3 2 -6
sb:<name> (	0 -15 16 0
sb:<name> ,	-2 8 5 -13
sb:<name> :	-4 0 -7 7
sb:<name> <number>	0 9 -12 3
sb:<name> a	0 6 -6 0
sb:<name> agree	0 -12 17 -1
sb:<name> and	-2 -13 -10 25
sb:<name> are	0 13 -5 -7
sb:<name> at	0 19 -17 0
sb:<name> before	0 -4 6 0
sb:<name> begin	13 0 -8 -6
sb:<name> end	-1 9 -13 0
sb:<name> for	0 -7 10 0
sb:<name> from	9 -2 -6 0
sb:<name> get	0 -8 2 5
sb:<name> had	0 -4 8 0
sb:<name> has	0 -2 9 -7
sb:<name> have	0 1 6 -8
sb:<name> in	0 -14 14 0
sb:<name> is	0 -13 17 -1
sb:<name> meet	0 9 -1 -6
sb:<name> on	0 1 -12 9
sb:<name> over	0 -1 7 -5
sb:<name> president	0 -11 15 -2
sb:<name> prolonged	0 -18 2 16
sb:<name> reach	0 10 -6 -1
sb:<name> say	0 7 -10 1
sb:<name> sign	0 11 -27 1
sb:<name> since	-1 7 -1 0
sb:<name> that	0 10 -8 0
sb:<name> the	0 7 -3 -1
sb:<name> to	0 6 0 -10
sb:<name> trade	0 -6 3 1
sb:<name> truce	0 -4 7 -1
sb:<name> under	0 -18 18 0
sb:<name> were	0 -3 7 -2
sb:<name> will	-5 -7 1 8
sb:<name> would	0 6 -3 0
sb:<name> —	0 -11 20 -15
sb:<not>	5 6 -16 1
sb:<number>	-6 6 7 -15
sb:<number> ,	-8 21 -6 -17
sb:<number> -	0 14 -13 0
sb:<number> /	-7 -6 15 -3
sb:<number> :	13 -5 0 -13
sb:<number> from	0 -10 10 0
sb:<number> of	0 -3 6 0
sb:<number> on	-3 12 -22 4
sb:<number> round	-8 -7 17 0
sb:<number> was	15 -8 -9 0
sb:<number> —	-2 0 6 -2
sb:<office>	0 -8 7 1
sb:<office> 's	18 -25 5 4
sb:<office> ,	3 24 -10 -33
sb:<office> agree	0 -9 1 7
sb:<office> and	0 7 -9 0
sb:<office> are	0 -7 10 0
sb:<office> had	0 -10 -7 16
sb:<office> has	0 -5 6 0
sb:<office> in	-6 1 -22 17
sb:<office> of	0 -16 15 0
sb:<office> on	0 -3 7 -3
sb:<office> say	-1 -3 7 0
sb:<office> sign	0 6 -1 -2
sb:<organisation>	11 0 -3 -2
sb:<organisation> 's	0 6 -4 0
sb:<organisation> ,	-12 -16 17 6
sb:<organisation> and	0 0 -19 18
sb:<organisation> announce	0 7 -6 0
sb:<organisation> from	0 -13 14 0
sb:<organisation> has	0 1 -9 7
sb:<organisation> hold	0 12 -11 0
sb:<organisation> in	0 -7 14 -9
sb:<organisation> of	0 -3 10 -8
sb:<organisation> on	0 39 -36 -5
sb:<organisation> that	0 -14 15 0
sb:<organisation> was	0 7 -5 0
sb:<person>	-10 -3 3 7
sb:<person> 's	-6 -9 18 -7
sb:<person> (	0 10 -5 -7
sb:<person> ,	20 -2 -8 -4
sb:<person> :	9 2 -4 -11
sb:<person> and	11 -14 13 -11
sb:<person> announce	0 7 -6 0
sb:<person> are	0 10 -6 -2
sb:<person> by	0 -9 10 0
sb:<person> come	5 -23 13 6
sb:<person> flew	-5 8 -12 3
sb:<person> for	14 2 -17 0
sb:<person> had	3 7 -4 -6
sb:<person> has	0 7 -6 0
sb:<person> in	0 1 3 -16
sb:<person> is	-7 9 -1 -9
sb:<person> meet	-4 -21 10 12
sb:<person> of	0 -17 -3 23
sb:<person> on	1 2 3 -20
sb:<person> order	0 8 -5 0
sb:<person> put	0 11 -4 -6
sb:<person> receive	0 -6 8 0
sb:<person> say	-7 -16 6 16
sb:<person> sit	6 -6 0 0
sb:<person> spoke	0 13 -7 -7
sb:<person> talked	7 -9 1 -2
sb:<person> tell	-2 12 -11 0
sb:<person> to	0 6 -2 -1
sb:<person> was	-8 30 -23 -6
sb:<person> will	-2 -5 12 -5
sb:<person> write	0 11 -5 -4
sb:<points>	0 15 -11 -1
sb:<quality>	11 -6 0 -1
sb:<quality> ,	0 15 -8 -7
sb:<quality> -	0 -3 8 -2
sb:<quality> and	3 -29 17 7
sb:<quality> cabinet	0 6 -4 0
sb:<quality> colleague	-4 -6 6 3
sb:<quality> commerce	0 -7 8 0
sb:<quality> custom	0 -7 9 0
sb:<quality> good	5 5 -7 -5
sb:<quality> in	3 -11 0 1
sb:<quality> minister	-3 -12 26 -16
sb:<quality> negotiator	9 4 -10 -2
sb:<quality> one	0 -14 0 14
sb:<quality> side	0 0 -16 13
sb:<quality> trade	0 16 -13 -5
sb:<quality> vice	-4 -11 4 7
sb:<seat>	6 -13 5 6
sb:<seat> 's	-1 7 -8 2
sb:<seat> ,	0 -14 2 15
sb:<seat> /	0 28 -17 -13
sb:<seat> <day-today>	4 -11 0 6
sb:<seat> and	-6 9 2 -12
sb:<seat> fact	0 -3 -2 6
sb:<seat> from	0 -11 8 0
sb:<seat> has	0 -8 9 0
sb:<seat> is	10 -11 0 0
sb:<seat> on	11 2 -6 -5
sb:<seat> published	0 -10 17 -8
sb:<seat> say	0 9 -1 -6
sb:<seat> would	0 -8 8 0
sb:<seat> ·	0 6 -1 0
sb:<seat> —	0 24 -13 -15
sb:<sender>	-8 15 0 -20
sb:<span>	11 -5 -5 3
sb:<span> ,	-21 7 0 0
sb:<span> and	0 8 -2 -3
sb:<span> at	9 -20 4 5
sb:<span> before	0 18 -11 -4
sb:<span> from	0 11 -8 0
sb:<span> in	9 -19 13 0
sb:<span> of	18 -23 -6 8
sb:<span> the	0 9 -4 -3
sb:<span> to	0 -9 1 5
sb:<span> truce	0 -4 14 -13
sb:<taker>	0 24 -15 -8
sb:<v-agree>	-13 2 4 -2
sb:<v-bear>	-20 12 3 -16
sb:<v-begin>	9 0 -6 0
sb:<v-buy>	-4 -4 19 -22
sb:<v-down>	0 -15 15 0
sb:<v-end>	-1 9 -12 1
sb:<v-impose>	-15 12 2 -12
sb:<v-propose>	-17 3 7 -4
sb:<v-return>	-12 -4 19 -21
sb:<v-say>	-3 0 -7 14
sb:<v-sell>	-10 7 3 -9
sb:<v-stay>	-9 6 -1 -2
sb:<v-suspend>	0 -1 8 -10
sb:<v-target>	-1 1 6 -7
sb:<v-threaten>	0 5 -17 6
sb:<v-up>	-10 -9 8 7
sb:@	21 1 -18 -19
sb:[	0 16 -12 -2
sb:_	9 3 0 -19
sb:a	-2 4 10 -19
sb:a .	0 10 -6 0
sb:a <office>	0 -8 13 -3
sb:a <organisation>	-3 -9 13 0
sb:a <quality>	5 -15 0 8
sb:a <span>	0 0 4 -6
sb:a call	0 -9 10 0
sb:a framework	0 -15 0 19
sb:a further	-1 -5 11 -1
sb:a joint	0 8 -7 0
sb:a letter	0 10 -6 0
sb:a meet	0 -6 10 -2
sb:a memorandum	0 6 -3 0
sb:a new	-1 2 8 -12
sb:a notice	0 -8 9 0
sb:a period	0 -5 0 6
sb:a rise	0 -12 13 0
sb:a signature	0 -14 0 15
sb:a sixth	0 9 -8 0
sb:a tariff	0 -11 6 7
sb:a technical	6 1 -7 0
sb:a television	0 -2 -2 7
sb:a third	12 4 -12 -3
sb:a trade	0 -8 8 0
sb:a treaty	0 -9 13 -4
sb:a truce	7 30 -34 -12
sb:a week	0 7 -6 0
sb:about	2 -15 18 -6
sb:about the	7 -13 7 0
sb:abroad	0 10 -8 0
sb:accord	0 -7 -5 13
sb:according	0 19 -12 -5
sb:according to	0 14 -9 -4
sb:act	0 17 -14 0
sb:add	0 -2 7 -5
sb:add that	0 -10 12 0
sb:additional	0 9 -6 0
sb:after	0 -8 8 -2
sb:after <span>	-6 -5 10 0
sb:after a	8 -21 13 0
sb:after talk	6 -4 0 0
sb:after the	1 0 -10 10
sb:again	-12 0 3 0
sb:again ,	0 -13 17 -1
sb:again in	0 -13 15 0
sb:again on	-1 11 -8 -1
sb:ago	0 -2 6 -4
sb:agree	-14 -1 10 -4
sb:agree at	0 18 -11 -9
sb:agree by	0 -5 8 -2
sb:agree in	0 6 -6 0
sb:agree on	-2 7 -9 3
sb:agree that	0 -8 9 0
sb:agree to	0 -8 8 0
sb:agree with	0 -6 7 0
sb:agreement	-11 -12 1 17
sb:agreement ,	0 7 -5 0
sb:agreement in	0 13 -8 -4
sb:agreement on	0 5 -9 2
sb:agreement to	0 -10 0 10
sb:agreement was	0 -12 15 0
sb:agreement with	0 -8 0 10
sb:ahead	8 -10 3 -1
sb:air	0 -6 8 0
sb:airport	0 0 -6 5
sb:al	0 -9 4 5
sb:alert	0 21 -12 -6
sb:alexandria	-7 -21 -4 33
sb:already	0 8 -3 -1
sb:also	-1 -28 15 18
sb:am	0 2 -16 10
sb:among	0 -11 12 0
sb:an	-20 5 0 0
sb:an <office>	-1 17 -13 -1
sb:an agreement	0 12 -20 1
sb:an extension	0 -16 14 4
sb:an hour	0 -18 21 -1
sb:an interview	0 13 -5 -6
sb:an order	0 -9 12 -1
sb:and	0 -15 -7 28
sb:and <name>	-10 -10 6 9
sb:and <number>	15 -10 -7 0
sb:and <person>	11 0 -7 0
sb:and <quality>	8 -25 6 12
sb:and <seat>	-3 13 0 -18
sb:and a	0 -6 13 -6
sb:and after	0 10 -3 -3
sb:and are	0 -7 0 9
sb:and come	0 14 -1 -10
sb:and dairy	0 -18 18 0
sb:and end	-6 -1 -12 16
sb:and from	7 -10 -7 9
sb:and has	0 10 -5 -4
sb:and his	-1 -1 -2 6
sb:and i	3 -9 8 -3
sb:and last	3 -15 5 5
sb:and not	0 0 -6 8
sb:and of	0 7 -4 -1
sb:and on	-5 -9 6 7
sb:and say	9 0 -12 0
sb:and sign	0 -4 6 0
sb:and textile	0 -7 0 5
sb:and that	0 15 -9 -4
sb:and the	0 -8 -29 32
sb:and their	0 11 0 -8
sb:and they	0 9 -7 0
sb:and to	0 14 -7 -5
sb:and trade	0 0 -9 7
sb:and we	-4 -11 4 10
sb:announce on	0 8 -2 -7
sb:announcement	0 11 -10 0
sb:another	-1 4 0 -8
sb:answer	0 19 -13 -8
sb:answer :	0 -11 12 0
sb:any	0 9 -8 0
sb:apec	0 41 -41 0
sb:apply	0 11 -6 0
sb:approval	0 6 -4 0
sb:approve	8 5 -12 -6
sb:approve by	0 10 -9 0
sb:approve the	10 -7 0 0
sb:aqaba	-3 -24 29 -6
sb:are	-6 -4 8 0
sb:are due	-1 -12 11 3
sb:are expect	-1 8 -7 0
sb:are to	-4 -39 35 6
sb:arrangement	-2 0 9 -15
sb:arrangement of	0 10 -7 0
sb:arrangement with	0 -19 20 0
sb:arrive	0 15 -14 -2
sb:arrive in	1 9 -11 0
sb:arrived	2 2 -17 3
sb:as	28 8 -21 -34
sb:as a	0 6 -6 0
sb:as of	-1 6 0 -3
sb:as they	11 -4 -6 0
sb:ask	11 -2 -6 0
sb:ask about	7 -1 -4 0
sb:ask on	6 -3 -1 0
sb:at <number>	-15 0 9 -2
sb:at <seat>	3 3 -12 3
sb:at a	0 -25 19 10
sb:at it	7 -30 14 12
sb:at midnight	0 15 -5 -8
sb:at noon	0 0 -6 5
sb:at the	6 15 -16 -5
sb:autumn	6 -2 0 0
sb:back	-12 11 -14 6
sb:back from	0 4 -14 5
sb:back on	0 -2 -9 9
sb:back to	-4 9 -5 0
sb:bank	0 13 -12 0
sb:bargain	0 -14 15 0
sb:be approve	0 9 -9 0
sb:be at	0 -12 4 7
sb:be discuss	0 -6 7 0
sb:be hold	0 6 -1 -5
sb:be in	0 -14 18 -3
sb:be know	0 0 -5 8
sb:be published	0 7 -6 0
sb:be put	7 -14 6 0
sb:be sign	0 6 -2 -1
sb:beef	0 -9 11 0
sb:beef ,	0 -5 6 0
sb:been	0 0 -7 5
sb:been at	6 -21 8 5
sb:been due	0 15 -5 -10
sb:been in	9 -2 -9 0
sb:been on	0 -10 -3 14
sb:before	6 -8 3 0
sb:before ,	0 9 -9 0
sb:before <number>	0 -11 -1 12
sb:before it	0 -10 11 0
sb:before the	11 -7 -1 0
sb:begin	15 -6 -4 -10
sb:begin a	12 -16 5 -5
sb:begin in	0 7 -12 4
sb:begin on	3 3 -6 -2
sb:belong	0 7 -6 0
sb:belong to	0 7 -6 0
sb:bergen	-2 -24 30 -8
sb:between	-6 6 6 -13
sb:between <name>	-10 4 -2 2
sb:between the	3 13 -5 -15
sb:border	0 7 -3 -1
sb:both	-5 -8 12 0
sb:both country	-1 -13 8 9
sb:both government	0 -5 7 0
sb:both of	0 -6 7 0
sb:both side	-1 29 -24 -5
sb:brief	0 24 -19 -3
sb:briefing	0 13 1 -25
sb:briefing ,	0 21 -9 -11
sb:bring	0 -6 7 0
sb:broke	-8 -4 0 8
sb:broke down	0 -10 0 10
sb:broke up	-1 -1 7 -1
sb:broken	0 9 -6 0
sb:bulletin	0 10 -2 -5
sb:busan	-5 -9 23 -23
sb:busan ,	-2 -10 21 -13
sb:busan last	0 10 -9 0
sb:busan on	0 -7 9 0
sb:business	0 17 -8 -6
sb:but	-1 10 -14 2
sb:but the	0 6 0 -2
sb:by	-17 2 0 2
sb:by <day-ahead>	0 -7 7 0
sb:by <office>	0 -8 8 0
sb:by <person>	-4 -24 0 27
sb:by a	0 21 -15 -4
sb:by our	0 29 -15 -14
sb:by phone	0 -8 10 0
sb:by telephone	-2 -22 28 -10
sb:by the	-6 21 -27 10
sb:by video	-3 -14 19 -3
sb:cabinet	0 11 -6 0
sb:calendar	8 -18 0 9
sb:call	-14 1 3 0
sb:call ,	0 15 -11 0
sb:call a	0 14 -13 0
sb:call between	-2 -7 11 0
sb:call it	0 12 -8 -4
sb:call off	0 9 -8 0
sb:call on	0 -7 9 0
sb:call with	0 -16 16 0
sb:can	0 0 5 -6
sb:can be	0 6 -5 0
sb:cape	0 -21 0 21
sb:cartagena	0 -20 22 -2
sb:ceasefire	0 8 -1 -4
sb:change	0 14 -3 -6
sb:change on	0 6 -3 0
sb:changed	0 9 -3 -1
sb:channel	0 -16 0 17
sb:charge	-1 -6 9 0
sb:cheese	0 -3 11 -7
sb:chip	-1 10 -6 0
sb:circular	0 -1 6 -3
sb:city	-4 18 -18 5
sb:clear	0 12 -9 0
sb:client	14 -4 -7 -7
sb:clock	0 6 0 -2
sb:close	0 -5 -30 26
sb:close of	3 -8 -10 14
sb:close on	-2 3 -11 6
sb:close to	0 -11 -6 17
sb:closed	-8 9 -21 12
sb:closed on	-3 3 -9 4
sb:club	0 10 -7 -1
sb:coffee and	0 -7 6 0
sb:colleague	-4 -9 8 3
sb:colleague ,	-1 -33 28 7
sb:collect	0 8 -5 0
sb:column	0 8 -5 -1
sb:come	0 -7 5 2
sb:come back	-2 11 -18 2
sb:come out	0 -13 5 9
sb:come to	2 -14 8 5
sb:come up	0 -7 8 0
sb:commerce	1 0 7 -14
sb:commerce minister	0 -9 11 0
sb:commerce ministry	-1 17 -9 -4
sb:commerce secretary	7 -6 2 -3
sb:common	0 7 -5 0
sb:company	0 7 -13 3
sb:conclude	-4 6 -21 13
sb:conclude in	0 4 -15 9
sb:conclude on	0 6 -1 -1
sb:conference	-11 -3 -10 16
sb:conference ,	-5 -17 5 15
sb:conference of	-1 15 -3 -8
sb:confirm on	0 -4 7 0
sb:congress	0 8 -4 -2
sb:consensu	0 -11 14 -2
sb:consider	0 -11 12 0
sb:consultation	0 -16 0 17
sb:container	0 12 -8 -1
sb:continue	-4 8 -12 5
sb:control	0 7 -3 0
sb:copper	0 -10 0 12
sb:corrected	0 7 -4 0
sb:cost	0 8 -4 0
sb:cotton	8 -6 5 -8
sb:cotton and	0 -2 9 -5
sb:could	-1 12 -7 0
sb:council	0 8 -6 -1
sb:counted	0 6 -2 0
sb:counterpart ,	-3 4 -9 7
sb:country	3 -10 8 0
sb:country ,	0 -10 13 -1
sb:country would	9 -6 -2 0
sb:courier	0 11 -6 -2
sb:da	-3 -10 15 0
sb:daily	0 7 0 -4
sb:dairy	0 -18 18 0
sb:date	-2 25 -11 -10
sb:dated	0 16 -11 -4
sb:day is	0 -12 14 0
sb:day of	4 4 -10 -1
sb:deadline	0 13 -9 0
sb:deal	-7 6 -8 5
sb:deal on	0 -7 9 0
sb:deal that	0 7 -3 -5
sb:deal was	0 21 -16 -9
sb:deal with	0 6 -3 0
sb:decide	0 18 -16 0
sb:decide on	0 9 -8 0
sb:decision	0 8 -5 0
sb:decree	0 12 -8 -1
sb:delegation	2 -30 10 18
sb:delegation of	3 0 -13 7
sb:deliver	0 16 -9 -5
sb:desk	-8 28 -10 -8
sb:desk ,	0 10 -4 -2
sb:detail	-1 29 -20 -12
sb:did	-4 18 -19 2
sb:did ,	-3 24 -14 -6
sb:did so	0 5 -10 0
sb:die	0 11 -2 -5
sb:dinner	0 0 5 -9
sb:discuss	-1 -17 13 6
sb:dispute over	5 6 -7 -3
sb:district	0 7 -3 0
sb:do	-1 16 -6 -6
sb:doe	8 0 -9 -5
sb:doe not	9 -4 -1 -1
sb:donald	0 -11 16 -3
sb:donald trump	0 -12 16 -2
sb:done	-4 22 -23 0
sb:done at	-3 11 -19 5
sb:double	0 -17 8 10
sb:down	11 -19 4 3
sb:down for	-5 0 8 -2
sb:down in	6 10 -17 0
sb:down on	0 -7 -10 14
sb:down to	0 -10 10 0
sb:draft	0 0 -4 6
sb:draw	0 -6 7 0
sb:due	0 5 0 -7
sb:due in	5 -25 13 7
sb:due on	0 14 -13 0
sb:due to	-2 15 -7 -7
sb:during	0 -6 6 0
sb:duty	-14 18 -2 -8
sb:duty end	0 -6 0 7
sb:duty in	0 -11 12 0
sb:duty is	0 8 -5 -1
sb:duty of	0 6 0 -4
sb:duty on	0 2 -7 5
sb:duty that	0 12 -9 0
sb:each side	0 10 -9 0
sb:earlier	0 -17 2 14
sb:early	-1 21 -6 -14
sb:earth	0 -5 11 -6
sb:economic	0 3 -14 8
sb:economy	0 -1 7 -3
sb:edition	-2 14 -5 -7
sb:effect	-1 0 4 -9
sb:effect on	0 23 -19 -2
sb:end	5 -19 -5 21
sb:end ,	0 -16 15 0
sb:end <day-ahead>	0 -14 0 14
sb:end <span>	0 -10 -5 17
sb:end a	0 6 -1 -2
sb:end in	0 7 -20 9
sb:end of	12 0 -11 0
sb:enter	0 11 -7 0
sb:enter into	0 6 -5 0
sb:entry	0 10 -7 0
sb:envoy	-1 13 -9 0
sb:evening	0 -14 9 8
sb:every	0 14 -8 -3
sb:everything	0 6 -4 0
sb:exchanged	0 11 -5 -4
sb:expect	-7 3 2 -7
sb:expect to	0 16 -17 0
sb:expert	0 -25 17 12
sb:expert ,	0 -10 10 0
sb:expert will	0 -9 9 0
sb:expire	-3 16 -13 -2
sb:expire on	-1 16 -3 -7
sb:export to	0 -11 11 0
sb:extend their	0 -13 9 4
sb:extension	-5 -12 24 -10
sb:extension ,	0 -10 11 -2
sb:extension of	0 -16 12 6
sb:extension to	0 -13 16 -6
sb:extra	-1 11 -7 0
sb:face a	0 -7 8 0
sb:failed	-6 7 9 -13
sb:farm	0 8 -3 0
sb:farmer	0 6 -2 0
sb:fee	0 20 -15 -1
sb:fee for	0 10 -9 0
sb:fentanyl	0 -7 8 0
sb:fifth	0 0 -4 6
sb:fifth round	0 2 -8 7
sb:figure	0 -4 6 0
sb:file	0 -11 11 0
sb:final	0 12 -10 0
sb:finished	0 -13 -5 17
sb:first	23 -19 9 -12
sb:first round	0 14 -9 -4
sb:flew	-6 8 -9 1
sb:flower	0 -7 0 9
sb:fly	0 3 -7 1
sb:fly to	0 2 -7 1
sb:follow	-1 0 -5 6
sb:follow on	0 10 -9 0
sb:followed	-3 9 0 -6
sb:for <name>	-7 -2 2 3
sb:for <quality>	0 12 -10 0
sb:for <seat>	16 -1 -14 -1
sb:for <span>	-6 -9 11 1
sb:for a	-4 1 -15 20
sb:for an	0 -4 7 0
sb:for talk	-9 0 6 0
sb:for the	14 2 -16 0
sb:for trade	0 0 -12 11
sb:force	-5 16 -1 -11
sb:force since	-3 19 -10 -2
sb:foreign	11 -10 -2 1
sb:foreign minister	2 -7 -1 6
sb:foreign ministry	9 -3 -3 0
sb:found	0 -5 6 0
sb:four	-2 -1 -4 8
sb:fourth	5 -25 18 0
sb:fourth round	8 -4 -4 0
sb:framework	-6 -11 1 16
sb:framework for	-1 -2 -7 15
sb:free	-1 14 -5 -3
sb:freeze	0 11 -5 -4
sb:friday	-8 -1 0 4
sb:friday ,	-2 6 3 -16
sb:from	13 2 0 -14
sb:from <day-ahead>	-2 -7 -4 13
sb:from <level>	0 10 -6 0
sb:from <name>	7 -7 9 -9
sb:from <number>	0 7 -5 0
sb:from <quality>	0 12 -1 -8
sb:from <seat>	1 4 -7 0
sb:from both	0 -20 10 10
sb:from our	-4 15 -21 0
sb:from the	-6 -7 13 -1
sb:future	0 -4 6 0
sb:garden	0 11 -7 -1
sb:gave	0 9 -3 -4
sb:geneva	-22 18 2 -20
sb:geneva ,	-10 19 -8 -9
sb:get	0 4 -7 2
sb:given	12 0 -12 -3
sb:go	-7 0 1 2
sb:go into	0 13 -7 -3
sb:go on	-6 0 -7 10
sb:go to	0 2 6 -14
sb:go up	0 0 -14 11
sb:gold	0 -11 11 0
sb:good	6 7 -2 -19
sb:good from	0 -11 12 0
sb:good that	0 7 -5 0
sb:government	0 6 2 -11
sb:grain	0 0 6 -6
sb:great	-10 1 7 -10
sb:great hall	-9 11 0 -10
sb:grower	0 19 -16 -1
sb:guayaquil	0 -22 1 19
sb:guest	0 21 -17 -4
sb:gyeongju	0 4 0 -6
sb:had	14 4 -19 1
sb:had a	0 -6 7 0
sb:had been	2 25 -23 -12
sb:had begin	10 -9 0 -3
sb:had hold	0 -8 10 0
sb:had prepare	0 -1 6 0
sb:had sign	0 -13 -1 15
sb:had spoken	0 -16 17 0
sb:had threaten	0 0 -8 7
sb:half	0 0 5 -8
sb:half of	0 -5 7 0
sb:halifax	11 -14 9 -9
sb:hall	8 4 -2 -17
sb:hall of	1 9 -7 -8
sb:halt	0 7 -3 0
sb:hand	-3 -2 10 -5
sb:hand on	0 -3 10 -6
sb:handed	0 -13 12 1
sb:handshake	-2 -8 -3 14
sb:happen	0 16 -12 0
sb:happen on	0 12 -8 0
sb:happened	0 -17 23 -8
sb:harbour	0 9 0 -7
sb:has	-26 19 -4 -10
sb:has a	0 -5 6 0
sb:has ask	0 -5 6 0
sb:has been	-10 -5 1 11
sb:has it	0 6 -5 0
sb:has to	0 13 -12 0
sb:have a	-1 -27 17 14
sb:have agree	0 -14 19 -5
sb:have been	-2 -8 12 0
sb:have end	0 12 0 -8
sb:have extend	0 0 8 -8
sb:have to	0 12 -11 0
sb:have until	0 -7 -1 11
sb:he	-23 -11 22 0
sb:he also	0 -8 8 0
sb:he and	-7 -9 15 0
sb:he expect	0 8 -4 -2
sb:he had	-6 0 0 6
sb:he has	0 8 -4 -2
sb:he is	0 8 -5 0
sb:he say	0 11 -5 -3
sb:he sign	0 -10 15 -4
sb:he was	0 -8 9 0
sb:he would	2 4 -8 0
sb:he'd	3 -7 0 3
sb:heard	0 6 -3 0
sb:here	7 -21 18 -4
sb:here ,	7 -9 3 0
sb:higher	0 10 -5 -3
sb:higher duty	0 7 -3 -2
sb:his	-17 2 6 -1
sb:his <person>	-4 13 0 -8
sb:his <quality>	0 -26 20 6
sb:his name	0 0 -7 8
sb:hold	-4 -5 16 -16
sb:hold a	0 7 -4 0
sb:hold on	0 8 -5 0
sb:hold their	0 -9 12 0
sb:holiday	0 6 -4 0
sb:home	-2 10 -14 1
sb:home from	0 17 -8 -9
sb:hospital	0 9 -2 -5
sb:hotel	-1 -4 13 -6
sb:hour	4 0 10 -28
sb:hour on	7 -11 8 -6
sb:house	0 -24 16 11
sb:i	-11 -3 16 -17
sb:i am	0 11 -10 0
sb:ice	0 6 0 -4
sb:if	5 13 -21 -10
sb:if the	9 -6 0 0
sb:importer	0 7 -5 0
sb:impose	0 9 -4 -1
sb:in	-1 -20 14 11
sb:in ,	0 12 -10 0
sb:in <month-ahead>	0 13 -3 -8
sb:in <month-gone>	-1 -5 15 -11
sb:in <name>	-2 24 -13 -15
sb:in <organisation>	0 18 -15 0
sb:in <seat>	-2 3 -7 2
sb:in <span>	0 7 -15 3
sb:in a	-8 20 -12 -5
sb:in alexandria	0 -31 11 22
sb:in an	0 11 -7 -2
sb:in at	0 0 -8 9
sb:in brief	0 15 -11 -1
sb:in busan	0 3 3 -13
sb:in force	-3 26 -15 -5
sb:in geneva	-9 14 -4 -9
sb:in gyeongju	0 6 -6 0
sb:in halifax	-2 -5 13 -6
sb:in istanbul	0 -4 13 -9
sb:in kuala	0 0 -6 9
sb:in london	0 -13 12 0
sb:in madrid	-4 11 -9 1
sb:in mombasa	8 0 -5 0
sb:in new	0 13 -12 0
sb:in pari	0 -8 4 2
sb:in port	0 -7 8 0
sb:in reykjavík	0 -11 16 -1
sb:in stockholm	7 -25 10 3
sb:in the	11 11 -23 3
sb:in their	0 15 -11 -3
sb:in which	0 7 -4 0
sb:incheon	10 -9 8 -11
sb:included	0 7 -6 0
sb:increase	0 7 -6 0
sb:informed	0 -11 2 8
sb:initialled	0 -3 -11 15
sb:interview	2 0 -8 4
sb:interview on	0 -9 7 1
sb:into	-3 26 -15 -12
sb:into <name>	0 6 -4 0
sb:into force	0 9 -4 0
sb:invited	0 8 -5 0
sb:is	-30 -1 11 2
sb:is <number>	0 -5 8 -1
sb:is a	0 -5 -5 12
sb:is due	0 7 -3 -2
sb:is found	0 -8 8 0
sb:is in	5 -20 15 0
sb:is on	0 13 -10 0
sb:is out	0 11 -8 0
sb:is part	0 -11 14 -1
sb:is plan	0 -6 7 0
sb:is set	0 -10 13 0
sb:is still	0 6 -5 0
sb:is the	0 14 -7 -8
sb:is their	-1 -19 7 13
sb:is to	-6 3 3 -4
sb:is up	0 9 -9 0
sb:is what	0 18 -14 -5
sb:is where	0 -9 13 -1
sb:issued	0 8 -20 9
sb:issued on	0 1 -15 12
sb:istanbul	-1 -7 15 -10
sb:it 's	0 -12 5 7
sb:it ,	0 -1 7 -3
sb:it again	0 -5 8 0
sb:it at	0 8 -5 0
sb:it be	0 0 -5 8
sb:it begin	-9 0 6 -1
sb:it by	0 -11 12 0
sb:it charge	0 -9 9 0
sb:it end	0 -4 16 -17
sb:it go	0 -5 7 0
sb:it had	11 -5 -4 0
sb:it has	-4 27 -23 0
sb:it in	15 -13 -10 10
sb:it is	-9 -8 2 12
sb:it meet	0 13 -12 0
sb:it on	-3 14 0 -13
sb:it say	0 -9 13 -3
sb:it take	0 -11 14 0
sb:it to	0 -6 7 0
sb:it was	0 3 -11 5
sb:it would	-4 13 0 -11
sb:its	-13 21 0 -26
sb:its <office>	0 6 -2 0
sb:its good	0 -6 6 0
sb:its own	0 13 -7 -3
sb:its truce	0 -12 13 0
sb:itself	0 6 -2 0
sb:john	0 -14 15 0
sb:joint	-5 -22 10 18
sb:joint <organisation>	0 -24 20 4
sb:joint press	0 -32 16 18
sb:joint statement	0 24 -25 0
sb:journalist	0 -8 -5 14
sb:jump	0 -11 11 0
sb:just	0 7 -4 0
sb:keep	0 8 -14 6
sb:know	14 -5 -20 5
sb:kuala	-2 -9 0 11
sb:kuala lumpur	-1 -11 1 11
sb:land	2 8 -13 0
sb:land in	3 8 -13 0
sb:lapse	0 10 -6 -1
sb:last	-9 -10 28 -14
sb:last <month-gone>	0 13 -9 -2
sb:last <span>	0 9 -1 -4
sb:last meet	0 -11 14 0
sb:last round	0 -10 5 3
sb:last time	0 -4 6 0
sb:last until	-4 -4 0 6
sb:last week	0 -14 13 0
sb:last year	-1 9 -1 -4
sb:lasted	0 0 7 -6
sb:late	-4 -10 6 7
sb:late on	-1 -13 2 12
sb:law	0 9 -3 -2
sb:law on	0 9 -7 0
sb:leader	-4 0 -8 14
sb:leader ,	0 -6 0 8
sb:leave	-4 -9 0 13
sb:leave the	0 -8 0 9
sb:led	0 -5 6 0
sb:led by	0 -6 7 0
sb:legal	0 10 -8 0
sb:lentil	0 7 -3 -1
sb:let	0 12 -26 12
sb:let it	0 0 -6 8
sb:let the	0 7 -5 0
sb:letter	-3 38 -25 -12
sb:letter ,	0 10 -2 -4
sb:letter of	0 8 -5 0
sb:letter to	0 6 -3 0
sb:level	0 -1 8 -4
sb:levy	0 -5 6 0
sb:levy on	0 6 -5 0
sb:licence	0 -5 8 0
sb:licence ,	0 8 -7 0
sb:licence for	0 -11 12 0
sb:lift	0 9 -9 0
sb:light	22 -21 0 0
sb:like	0 6 -5 0
sb:line	0 10 -4 -2
sb:link on	0 -8 9 0
sb:lisbon	2 -30 7 19
sb:lisbon ,	-1 -27 8 21
sb:list	0 -6 9 -2
sb:live	0 -16 19 -5
sb:london	-2 7 10 -17
sb:london ,	0 9 0 -9
sb:long	0 14 -11 0
sb:look	0 -9 13 -4
sb:look at	0 -9 12 -1
sb:lose	0 -11 9 2
sb:lose <level>	0 -16 13 3
sb:lower	0 -6 11 -6
sb:lower duty	0 8 -5 -1
sb:lower its	0 -5 7 0
sb:lumpur	-1 -11 1 11
sb:lumpur ,	0 -6 11 -6
sb:lumpur on	0 -17 0 14
sb:lunch	0 14 -9 -3
sb:m	0 10 -6 0
sb:m .	0 10 -6 0
sb:machinery	0 6 -3 0
sb:madrid	-7 -6 -8 24
sb:madrid ,	-2 -22 0 23
sb:magazine	0 8 -1 -3
sb:make	-5 12 -7 0
sb:make in	0 13 -10 0
sb:maker	0 -4 6 0
sb:man in	0 10 -5 -2
sb:many	0 -9 9 0
sb:market	-1 -10 19 -11
sb:matter	0 -10 12 0
sb:may	0 20 -15 -4
sb:me	0 -16 11 8
sb:mean	0 -4 -5 9
sb:meant	-1 8 -6 0
sb:meant to	-1 8 -6 0
sb:meanwhile	7 0 -2 -5
sb:measure	0 7 -7 0
sb:media	0 -7 15 -11
sb:mediator	0 9 -3 -3
sb:meet	-14 3 3 -1
sb:meet <name>	0 10 -19 10
sb:meet <person>	-1 3 1 -6
sb:meet <quality>	-1 -1 8 -3
sb:meet again	0 7 -5 0
sb:meet for	0 8 -12 5
sb:meet his	0 -5 7 0
sb:meet in	0 -4 11 -9
sb:meet of	0 -3 8 -7
sb:meet on	-2 -4 9 -5
sb:meet was	0 -7 7 0
sb:meet will	0 8 -6 -1
sb:meet with	0 -2 -2 8
sb:member	0 21 -18 -2
sb:member state	0 10 -9 0
sb:memorandum	0 13 -9 -2
sb:men	0 0 7 -6
sb:mersin	0 6 -3 0
sb:metal	0 13 -9 0
sb:midday	0 13 -7 -4
sb:middle	0 6 -4 0
sb:midnight	-5 -9 -3 16
sb:midnight on	0 -8 -12 17
sb:milk	0 -5 6 0
sb:minister ,	9 -2 -13 9
sb:minister of	0 16 0 -17
sb:ministry	4 4 -6 -5
sb:ministry say	10 0 -2 -10
sb:minute	0 24 -16 -6
sb:minute on	0 8 -5 0
sb:mombasa	7 -3 0 0
sb:mombasa ,	0 4 -6 1
sb:monday	16 -5 -12 -1
sb:monday ,	11 -1 -16 0
sb:montevideo	0 -5 0 7
sb:month	7 -7 2 -4
sb:month ,	8 -11 2 0
sb:more	6 7 -9 -6
sb:more than	8 1 -9 -2
sb:morning	-1 27 -16 -7
sb:most	0 -1 6 -3
sb:most of	0 -6 7 0
sb:mr	2 -3 6 -8
sb:must	0 21 -15 -1
sb:my	0 -7 0 6
sb:nagoya	0 -19 10 8
sb:name	10 1 -14 0
sb:name to	10 0 -18 4
sb:national	0 6 -3 0
sb:near	-3 1 -4 6
sb:need	0 13 -5 -4
sb:need the	0 6 -1 0
sb:negotiation	1 -8 12 -10
sb:negotiator	8 -3 -3 0
sb:neither	0 -6 12 -5
sb:new	-6 0 -15 20
sb:new )	0 0 -7 5
sb:new on	0 13 -9 0
sb:new tariff	0 7 0 -4
sb:new york	0 4 1 -8
sb:newspaper	0 14 -9 -3
sb:next	10 -21 22 -22
sb:next :	0 -6 9 -1
sb:next round	9 -4 0 -6
sb:nine	-4 8 0 -1
sb:no	-7 14 -15 2
sb:no .	0 13 -3 -4
sb:no deal	0 -13 0 15
sb:nobody	0 9 -4 0
sb:noon	0 4 -11 3
sb:noon on	0 6 -1 -2
sb:nor	0 -10 13 -1
sb:northern	0 13 -8 -3
sb:not	15 0 -11 -5
sb:not ,	0 -8 0 6
sb:note	8 -13 0 8
sb:note ,	-4 -7 -11 19
sb:note ·	0 7 0 -2
sb:nothing	0 1 -15 9
sb:notice	0 0 5 -8
sb:notice by	0 -10 11 0
sb:now	9 -10 5 -6
sb:number	0 -5 7 0
sb:of	-15 8 -6 2
sb:of <level>	-1 -3 9 -5
sb:of <name>	5 -33 -4 33
sb:of <number>	0 21 -14 -4
sb:of <person>	0 12 -9 -1
sb:of <quality>	-2 22 -11 -5
sb:of <span>	0 -10 0 13
sb:of a	5 -2 7 -10
sb:of both	0 -10 6 5
sb:of kuala	0 -5 0 7
sb:of last	-1 6 0 -2
sb:of negotiation	8 0 -11 0
sb:of state	0 -5 -5 11
sb:of talk	16 -16 0 0
sb:of tariff	10 -9 0 0
sb:of the	-12 17 -20 8
sb:of their	-3 12 -6 -2
sb:of them	0 -10 16 -6
sb:of trade	5 0 -6 1
sb:of what	0 -7 8 0
sb:off	-10 27 -12 -19
sb:off for	0 12 -6 -4
sb:off the	-1 17 -11 -6
sb:offer	5 0 -19 9
sb:offer to	7 -5 -8 5
sb:official	2 -7 0 3
sb:oil	-1 -8 -8 17
sb:old	14 -11 2 -7
sb:olive	0 6 -2 -1
sb:on <day-ahead>	-4 6 5 -9
sb:on <day-gone>	6 4 -15 3
sb:on <day-today>	-10 1 4 0
sb:on <name>	0 6 0 0
sb:on <quality>	8 0 -12 0
sb:on a	-2 -2 10 -6
sb:on both	0 15 -12 0
sb:on each	0 -5 0 8
sb:on friday	0 14 -7 -6
sb:on it	0 -1 -3 6
sb:on its	0 -9 11 0
sb:on saturday	0 6 -5 0
sb:on sunday	0 5 -7 0
sb:on tariff	0 -8 8 0
sb:on television	0 6 -12 0
sb:on that	7 -6 0 0
sb:on the	7 -25 26 -14
sb:on until	0 -6 0 8
sb:on what	0 -1 -4 7
sb:once	0 6 -2 0
sb:one	-13 5 -1 2
sb:one of	0 -2 6 -1
sb:only	-2 12 -12 1
sb:open	15 -13 2 -6
sb:open in	2 -10 4 2
sb:opened	21 -21 7 -8
sb:opened on	7 -7 -2 2
sb:operator	0 14 -7 -3
sb:opinion	0 14 -3 -8
sb:or	-2 -5 0 9
sb:or a	0 -10 10 0
sb:order	-2 -5 17 -17
sb:order ,	0 9 -9 0
sb:order of	0 7 -5 0
sb:order on	0 -3 9 -5
sb:origin	0 -9 -1 11
sb:other	-10 3 0 0
sb:other 's	0 0 -6 7
sb:other ,	0 -2 0 6
sb:other on	0 -8 10 0
sb:otherwise	0 7 -4 0
sb:our	5 24 -19 -17
sb:our <office>	0 -1 -6 9
sb:our man	0 11 -6 -2
sb:out	13 2 -15 0
sb:out in	0 7 -3 -1
sb:out of	0 -23 16 9
sb:out on	0 17 -5 -9
sb:out what	15 -8 -1 0
sb:over	13 0 8 -23
sb:over on	0 11 -9 0
sb:over the	-1 13 -2 -8
sb:own	11 -1 -4 -8
sb:own agreement	0 7 -1 -2
sb:owner	0 6 0 -1
sb:ownership	0 3 -8 4
sb:p	7 -14 11 -6
sb:p <number>	9 -18 13 -4
sb:pact	0 -10 13 -1
sb:pair	0 -10 12 0
sb:panel	0 6 -1 -1
sb:paper	-3 14 -22 6
sb:paper on	0 -2 -4 7
sb:parcel	0 -3 6 -2
sb:pari	10 -17 5 0
sb:pari on	0 -8 4 2
sb:part	0 1 1 -7
sb:parted	-1 -8 -17 23
sb:pass	0 6 -2 0
sb:past	0 -7 -4 12
sb:pause	0 1 -11 5
sb:pause in	0 -10 0 11
sb:pay	-3 10 -2 -6
sb:pay a	0 -8 8 0
sb:pay in	0 10 -8 0
sb:peace	-1 7 0 -6
sb:pencilled	-2 -3 9 -1
sb:pencilled in	-2 -3 9 -1
sb:people	-6 14 -10 0
sb:period	0 -4 0 6
sb:period of	0 -5 0 6
sb:permit	0 -8 0 8
sb:phase	0 15 -4 -9
sb:phase one	0 12 -2 -8
sb:phone	-3 -3 12 -11
sb:phone on	0 -11 12 0
sb:place	-2 0 8 -11
sb:place in	0 -4 11 -7
sb:place on	0 8 -6 0
sb:plan for	-1 -5 8 -2
sb:point	0 13 -7 -3
sb:pork	0 -8 0 10
sb:port	0 21 -12 -8
sb:port of	0 10 -8 0
sb:position	11 -9 0 0
sb:post	0 -33 12 29
sb:post of	0 -25 28 -6
sb:post on	0 6 -3 0
sb:premier	-5 -10 9 1
sb:prepare	-6 5 2 -9
sb:present	0 7 -4 0
sb:presenter	0 10 -5 -3
sb:president	-9 -1 12 -13
sb:president <person>	0 25 -24 0
sb:president donald	0 -11 15 -2
sb:president of	0 -1 6 -6
sb:press	-13 -19 11 14
sb:press conference	-8 -5 -28 30
sb:price	0 9 -2 -4
sb:prime	0 12 -5 -6
sb:prime minister	0 12 -5 -6
sb:proclamation	0 7 -3 -1
sb:prolongation	0 13 -2 -9
sb:prolonged	-1 -8 -1 13
sb:prolonged their	0 -22 2 20
sb:promise	0 -5 13 -7
sb:propose	0 39 -38 0
sb:propose that	0 25 -25 0
sb:province	0 9 0 -6
sb:provisional	0 -12 14 0
sb:public	0 10 -6 -2
sb:publish	0 6 0 -3
sb:published	-10 -4 15 -8
sb:published a	0 13 -9 -4
sb:published on	0 21 -13 -8
sb:published the	0 -20 20 0
sb:put	14 -18 9 0
sb:put a	0 -12 12 0
sb:put his	0 8 -13 3
sb:put its	0 11 -9 0
sb:put off	0 -9 10 0
sb:put on	7 -11 3 0
sb:put their	10 1 -11 -4
sb:q	0 -21 -3 25
sb:quarrel over	0 -7 9 0
sb:quarter	0 -12 -2 15
sb:question	-3 10 -1 -13
sb:question :	0 -8 11 0
sb:radio	0 24 -14 -9
sb:rang	-2 -7 18 -11
sb:rare	0 -6 11 -5
sb:rare earth	0 -4 7 0
sb:rate	0 19 -15 -1
sb:raw	0 9 -9 0
sb:reach	-2 -10 8 3
sb:reach an	0 9 -6 0
sb:reach in	0 -7 2 4
sb:reach on	0 5 0 -8
sb:read	10 -26 0 16
sb:ready	0 -10 13 -2
sb:ready to	0 -10 13 -2
sb:recall	0 8 -4 -3
sb:recall that	0 -5 7 0
sb:receive	-3 -1 7 -3
sb:reciprocal	0 -4 0 6
sb:record	0 6 -1 -1
sb:reference	0 17 -16 0
sb:release	0 -20 16 8
sb:report	10 4 -4 -17
sb:report ,	13 -30 18 0
sb:report that	0 14 -12 -1
sb:reporter	0 3 -10 5
sb:reporter on	0 -9 -1 11
sb:representative	0 -9 0 8
sb:republic	0 -14 -5 18
sb:republic of	0 -16 -5 20
sb:rest	0 13 -11 0
sb:rest on	0 7 -7 0
sb:result	-5 14 -11 0
sb:result ,	0 7 -5 0
sb:result of	0 13 -14 0
sb:resume	-3 10 0 -13
sb:return	-5 -4 12 -4
sb:return from	-3 -3 8 0
sb:return to	0 -12 14 0
sb:reykjavík	0 -17 2 11
sb:rice	0 7 -4 -1
sb:ring	0 9 -5 0
sb:rise <level>	0 7 -5 0
sb:rise in	0 -13 14 0
sb:robert	-1 -8 6 3
sb:rosario	0 19 -14 -6
sb:rosario ,	0 12 -9 -2
sb:round ,	0 0 8 -6
sb:round in	-7 -4 0 10
sb:round of	6 19 -17 -7
sb:round on	0 12 -6 -4
sb:round will	0 15 -14 0
sb:rule	-1 -9 6 6
sb:rule of	0 -9 0 11
sb:rule on	0 7 -6 0
sb:run	-4 41 -17 -24
sb:run out	0 20 -5 -11
sb:s	7 -12 9 -6
sb:s &	8 -16 12 -5
sb:sale	0 7 -4 0
sb:salmon	0 -3 0 6
sb:samarkand	0 -23 0 25
sb:same	0 24 -29 6
sb:saturday	-2 3 -10 5
sb:saturday ,	0 15 -8 -5
sb:say	-1 -4 8 -3
sb:say <name>	0 12 -8 -3
sb:say after	0 -16 19 -2
sb:say he	2 -13 7 0
sb:say in	-2 -1 -12 14
sb:say that	-4 0 8 -6
sb:say the	-1 -7 10 0
sb:say to	0 -4 -9 13
sb:second	-7 2 1 0
sb:second day	-1 0 -5 6
sb:second meet	0 -7 9 0
sb:second round	0 14 -17 2
sb:secretary	5 -27 8 12
sb:secretary of	9 -11 -13 11
sb:secretary scott	0 -8 2 6
sb:section	0 6 -4 0
sb:see	-9 13 -4 -8
sb:see <person>	0 9 -8 0
sb:sell	0 -11 13 0
sb:separate	0 -12 0 13
sb:session	-2 -15 4 14
sb:set	12 -18 12 -3
sb:set for	0 -13 16 0
sb:set out	15 -13 0 0
sb:settle	6 -1 -6 1
sb:shall	-5 -2 17 -16
sb:shall be	0 -14 17 -2
sb:shanghai	0 9 -3 -2
sb:she	0 10 -5 -2
sb:sheet	-6 0 1 0
sb:sheet on	0 7 0 -7
sb:sheet that	0 -11 0 11
sb:shelve	0 -6 7 0
sb:ship	-1 21 -15 -1
sb:shook	-2 -10 16 -4
sb:shook hand	-2 -3 10 -3
sb:short	0 12 -16 3
sb:should	14 -10 0 0
sb:show	0 14 -10 -2
sb:shut	0 6 -1 0
sb:side	-10 9 -7 0
sb:side ,	0 0 -8 8
sb:side had	-1 6 -3 0
sb:side meet	0 10 -9 0
sb:side of	0 -1 6 -4
sb:side will	0 -6 7 0
sb:sign	-2 10 -6 -3
sb:sign ,	0 -11 14 -2
sb:sign an	0 0 12 -15
sb:sign by	0 8 -1 -5
sb:sign for	0 -5 -4 10
sb:sign on	0 -8 4 6
sb:sign the	3 17 -19 -1
sb:signature	0 5 -19 9
sb:signature ,	0 -11 0 14
sb:since <day-gone>	0 -6 -3 11
sb:since <month-gone>	0 -13 6 8
sb:sir	3 16 -12 -11
sb:sir ,	0 13 -10 -3
sb:sit	6 -17 12 -2
sb:sit down	6 7 -8 -5
sb:sit in	0 -15 9 6
sb:sit of	0 -9 11 0
sb:sit on	0 0 -7 2
sb:six	0 -13 2 10
sb:sixth round	3 -8 0 1
sb:sleep	10 -6 0 -4
sb:small	0 11 -8 -1
sb:so on	0 6 -4 0
sb:so that	0 -4 6 0
sb:social	0 4 0 -6
sb:south	0 -5 -1 8
sb:soybean	0 -5 9 -2
sb:speak	-3 8 -2 -7
sb:speak of	0 15 -14 0
sb:special	0 10 -6 0
sb:spent	0 -3 9 -4
sb:spoke	-6 -9 15 -1
sb:spoke by	-1 -35 40 -4
sb:spoke of	0 12 -11 0
sb:spoke on	0 12 -9 -1
sb:spoke with	0 -8 8 0
sb:spoken	0 -15 18 -1
sb:spoken by	0 -6 7 0
sb:spring	0 -12 12 0
sb:spring ,	0 -12 12 0
sb:st	0 -9 11 0
sb:stand	0 10 -6 0
sb:standstill	-1 14 -18 0
sb:start on	-7 1 9 -11
sb:state	-7 7 -21 20
sb:state visit	-5 20 -17 -1
sb:statement	-3 16 -7 -7
sb:statement ,	0 -13 16 -3
sb:statement of	0 18 -12 -7
sb:statement on	0 0 -6 7
sb:stay	0 -12 -4 18
sb:steel	0 0 3 -6
sb:step	0 6 -4 0
sb:still	0 26 -21 -2
sb:stockholm	6 -9 0 2
sb:stockholm ,	-8 -6 13 -1
sb:stockholm on	5 -12 4 0
sb:stop	0 9 0 -5
sb:strike	0 3 5 -14
sb:strike in	0 -6 8 -1
sb:subject	0 -4 8 -1
sb:such	0 -18 12 4
sb:sugar	0 -3 -3 7
sb:summit	-8 0 3 0
sb:summit in	-3 23 -18 -2
sb:summit of	0 -16 10 7
sb:sunday	0 -4 -21 19
sb:sunday ,	0 -2 -14 12
sb:surabaya	0 -6 9 -1
sb:surcharge	0 8 -4 0
sb:suspend	0 30 -22 -8
sb:suspension	0 1 4 -9
sb:suspension is	0 -6 7 0
sb:table	-6 -4 0 9
sb:take	-12 -5 5 7
sb:take effect	0 7 -2 -6
sb:take it	0 6 -5 0
sb:take place	0 -1 9 -10
sb:talk	17 0 -8 -5
sb:talk ,	31 -10 -12 -9
sb:talk at	0 -11 9 1
sb:talk between	-6 0 1 2
sb:talk in	2 0 -10 6
sb:talk is	0 27 -25 0
sb:talk on	0 -1 13 -12
sb:talk that	6 -10 -5 7
sb:talk will	0 -3 8 -1
sb:talk with	4 23 -10 -31
sb:talked	6 -20 10 0
sb:talking	0 0 -10 11
sb:tangier	-1 1 -9 8
sb:tariff of	0 -11 13 0
sb:tariff on	0 20 -13 -4
sb:tariff talk	8 -3 -3 0
sb:tariff that	0 -6 7 0
sb:tariff truce	-4 -1 -3 7
sb:tax	0 -6 6 0
sb:tax on	0 -7 7 0
sb:tea	0 7 0 -7
sb:team	1 -11 12 -6
sb:technical	4 1 0 -11
sb:telephone	-8 -10 20 -17
sb:telephone on	-2 -9 15 -8
sb:telephoned	11 -23 13 0
sb:television	-1 6 -15 6
sb:television interview	0 -11 0 10
sb:television on	0 9 0 -7
sb:tell	-9 7 0 -5
sb:tell <person>	0 10 -6 0
sb:tell a	0 11 -7 -1
sb:tell me	0 10 -8 0
sb:tell reporter	0 -3 -1 8
sb:tell the	0 -13 19 -8
sb:tell to	0 -6 0 7
sb:tell us	0 9 -7 0
sb:ten	0 9 -6 -1
sb:tenth	0 -7 0 6
sb:term	15 -13 2 0
sb:terminal	0 7 -5 0
sb:text	16 -9 -16 4
sb:than	7 -3 0 -4
sb:that	0 -2 9 -8
sb:that 's	11 -12 -1 2
sb:that ,	0 14 -5 -8
sb:that <name>	0 -7 -9 14
sb:that <person>	-2 -14 25 -13
sb:that <quality>	0 -6 7 0
sb:that <seat>	0 -12 13 0
sb:that a	0 -9 11 0
sb:that an	0 -6 0 8
sb:that begin	0 -7 3 0
sb:that both	0 8 -3 0
sb:that end	0 9 -7 0
sb:that had	7 6 -11 -6
sb:that has	0 6 -4 0
sb:that he	-1 26 -18 -10
sb:that is	0 15 -7 -6
sb:that the	-14 -7 7 6
sb:that their	0 7 -5 0
sb:that they	0 -6 8 0
sb:that truce	0 -6 6 0
sb:that was	6 -9 7 -2
sb:that we	0 14 -13 0
sb:that were	0 7 -5 0
sb:that would	0 17 -16 0
sb:the	0 8 -7 -3
sb:the <day-ahead>	0 6 -4 0
sb:the <level>	6 -11 7 0
sb:the <name>	-22 -20 23 6
sb:the <number>	-4 5 -7 3
sb:the <office>	12 -24 14 0
sb:the <organisation>	4 32 -41 0
sb:the <person>	3 -9 0 7
sb:the <quality>	11 -6 -2 0
sb:the <seat>	-13 -10 20 -3
sb:the accord	0 -13 0 13
sb:the agreement	0 -3 11 -6
sb:the apec	0 41 -41 0
sb:the arrangement	0 7 0 -8
sb:the call	0 -13 0 13
sb:the close	3 -8 -10 14
sb:the company	0 0 -7 5
sb:the consensu	0 -14 17 -1
sb:the deal	0 11 0 -15
sb:the delegation	-1 -17 0 15
sb:the end	12 -2 -9 0
sb:the evening	0 -8 11 -2
sb:the extension	0 -1 18 -20
sb:the fact	-1 0 -12 10
sb:the fifth	0 0 -5 6
sb:the final	0 9 -8 0
sb:the first	6 0 -1 -6
sb:the fourth	5 -30 19 6
sb:the framework	0 7 -5 0
sb:the freeze	0 9 -3 -3
sb:the geneva	0 12 -8 -2
sb:the great	-4 13 -6 -6
sb:the house	0 -2 6 -2
sb:the joint	0 -19 2 20
sb:the last	0 8 3 -12
sb:the law	0 -4 6 0
sb:the list	0 -13 14 0
sb:the lower	0 10 -6 -3
sb:the matter	0 -7 9 0
sb:the measure	0 6 -6 0
sb:the mediator	0 6 -3 0
sb:the meet	0 -7 -5 19
sb:the morning	0 10 -4 -3
sb:the new	0 6 -17 8
sb:the next	8 3 -4 -10
sb:the northern	0 10 -7 0
sb:the old	15 -12 0 0
sb:the one	0 -12 14 0
sb:the order	0 -15 18 -1
sb:the pair	0 -10 12 0
sb:the paper	0 2 -6 4
sb:the party	0 7 -6 0
sb:the pause	0 -2 -4 7
sb:the people	-4 12 -5 -6
sb:the president	-1 -15 22 -9
sb:the press	0 -11 15 -4
sb:the quarrel	0 -9 10 0
sb:the republic	0 -19 -2 21
sb:the rise	0 9 -7 0
sb:the round	0 9 -16 2
sb:the s	9 -19 13 -4
sb:the same	0 24 -29 6
sb:the second	-7 9 -9 3
sb:the sixth	3 -15 5 0
sb:the standstill	0 17 -13 0
sb:the state	-1 21 -21 0
sb:the summit	-2 -1 7 -2
sb:the suspension	0 0 5 -7
sb:the table	-6 -13 9 9
sb:the talk	8 -13 0 7
sb:the tariff	0 0 -15 11
sb:the telephone	-1 24 -21 -2
sb:the text	17 -10 -10 0
sb:the third	0 -15 8 6
sb:the town	0 6 -1 -2
sb:the trade	0 27 -12 -16
sb:the truce	-13 3 5 -4
sb:the two	-2 -25 27 -3
sb:the understanding	8 -19 17 -8
sb:the visit	8 -22 15 0
sb:the week	0 -3 -15 16
sb:the window	0 6 0 -1
sb:their	-9 -11 11 4
sb:their <office>	0 -7 -3 12
sb:their dispute	0 7 2 -10
sb:their first	0 -18 20 0
sb:their talk	0 6 0 -5
sb:their tariff	0 -15 5 12
sb:their third	0 -7 -7 16
sb:their truce	-3 -14 14 3
sb:them	-8 -12 14 1
sb:them ,	0 -19 10 10
sb:them at	0 -12 13 0
sb:them in	0 -8 14 -4
sb:them on	0 11 -10 0
sb:then	7 -21 23 -13
sb:then ,	0 10 -6 -1
sb:then the	0 -19 21 0
sb:there	6 3 -5 -5
sb:there 's	-3 20 -17 0
sb:there ,	0 8 0 -5
sb:there is	0 3 -11 6
sb:there on	16 -23 10 -4
sb:there until	0 -5 0 8
sb:there will	0 -19 22 -2
sb:these	0 12 -9 0
sb:they	9 -26 23 -4
sb:they agree	0 19 -12 -10
sb:they are	9 -16 0 7
sb:they did	-1 0 6 -5
sb:they go	0 -2 8 -3
sb:they have	8 -21 -3 18
sb:they meet	-2 -7 13 -4
sb:they sit	0 -3 9 -4
sb:they were	-2 17 -13 -1
sb:they will	5 -24 22 -7
sb:they would	0 -6 8 0
sb:they'll	0 -1 -6 7
sb:they're	0 -9 10 0
sb:they've	10 -13 3 0
sb:thi	12 -18 3 6
sb:thi is	0 -11 2 10
sb:thi week	0 0 -4 6
sb:third	7 -10 -13 21
sb:third ,	0 -4 6 0
sb:third time	11 2 -14 0
sb:thread	0 10 -4 -2
sb:threaten	0 3 -16 7
sb:threaten to	0 -7 0 9
sb:three	-5 -14 22 -3
sb:three ,	0 0 -14 10
sb:three round	0 -4 10 -2
sb:through	0 -5 0 8
sb:thu	0 -16 18 -1
sb:thursday	-12 0 9 -3
sb:thursday ,	-3 0 7 -12
sb:tiktok	0 -11 1 11
sb:till	0 -6 -9 13
sb:time	6 5 -2 -12
sb:time ,	0 12 0 -6
sb:to	-21 7 -5 6
sb:to <day-gone>	0 -16 20 -7
sb:to <name>	0 5 -8 0
sb:to <number>	0 7 -5 0
sb:to <person>	0 7 -6 0
sb:to <seat>	19 -10 0 -5
sb:to a	0 0 6 -6
sb:to an	-1 12 -10 0
sb:to be	5 9 -11 -8
sb:to begin	-4 0 9 -3
sb:to come	0 6 -4 0
sb:to go	0 -5 0 7
sb:to have	0 9 -2 -3
sb:to hold	0 -18 19 0
sb:to it	5 6 -11 -3
sb:to its	0 6 -10 1
sb:to keep	0 0 -6 7
sb:to look	0 -8 10 0
sb:to meet	-1 -14 21 -6
sb:to midnight	0 -19 0 21
sb:to prepare	-3 -12 17 -3
sb:to put	0 -5 6 0
sb:to see	0 15 -14 0
sb:to settle	7 -4 -10 5
sb:to sign	0 15 -3 -11
sb:to sit	-4 17 -5 -10
sb:to start	0 -4 7 -1
sb:to suspend	0 6 0 -3
sb:to the	-3 -2 11 -5
sb:together in	0 -5 7 0
sb:town	9 -22 -4 18
sb:town ,	0 -18 -2 21
sb:trade	-10 0 -5 11
sb:trade ,	0 4 -11 4
sb:trade agreement	0 12 -14 0
sb:trade ministry	0 1 3 -6
sb:trade representative	0 -12 0 10
sb:trade secretary	0 -2 6 0
sb:trade talk	2 0 -9 5
sb:transcript	0 -6 -16 17
sb:transcript ,	0 8 -2 -3
sb:transcript of	0 -14 -1 18
sb:translated	0 -6 14 -10
sb:translation	0 7 -3 -2
sb:travel	11 -8 3 -8
sb:travel to	8 -7 2 -5
sb:treaty	0 -8 12 -4
sb:truce	-9 -4 16 -9
sb:truce ,	0 23 -14 -4
sb:truce between	6 14 -2 -25
sb:truce by	0 -12 9 0
sb:truce end	0 -4 -1 7
sb:truce hold	0 -18 19 0
sb:truce in	0 9 -5 -4
sb:truce of	0 12 -6 -2
sb:truce on	0 -20 11 11
sb:truce over	0 1 12 -16
sb:truce that	0 3 -6 2
sb:truce with	0 -3 7 -1
sb:trump	0 -12 16 -3
sb:tuesday	2 -9 2 4
sb:tuesday ,	7 -7 0 2
sb:turnberry	0 -16 29 -20
sb:two	-10 -7 20 -12
sb:two country	7 8 -12 -5
sb:two delegation	0 -18 0 16
sb:two leader	0 9 -9 0
sb:two men	0 -9 9 0
sb:two of	0 -14 0 14
sb:two president	0 -11 6 7
sb:two side	-1 -6 10 -3
sb:under	-10 4 1 -1
sb:under a	0 -13 15 0
sb:under an	0 0 -8 8
sb:understanding	8 -17 16 -8
sb:unless	0 -13 17 -6
sb:until	-30 -6 -12 27
sb:until the	0 12 -7 -2
sb:until then	0 -22 22 0
sb:up	-16 1 2 0
sb:up <level>	0 -4 6 0
sb:up by	0 11 -10 0
sb:up on	0 13 -9 -4
sb:up to	0 10 -5 -2
sb:updated	0 11 -3 -2
sb:us	0 18 -11 -6
sb:use	0 -5 0 8
sb:valid	0 9 0 -5
sb:valparaíso	0 -22 7 17
sb:version	0 16 -15 0
sb:vessel	0 8 -6 0
sb:vice	-4 -8 3 6
sb:video	-5 -29 35 -7
sb:video call	0 -10 11 0
sb:video link	0 -8 8 0
sb:video on	0 -11 12 0
sb:visit	0 -1 9 -9
sb:visit ,	-3 14 -10 0
sb:visit to	5 -11 10 -5
sb:vote	0 16 -10 -4
sb:waiting	0 7 -1 -2
sb:war	0 2 2 -8
sb:was	7 -14 12 -3
sb:was <number>	0 10 -9 0
sb:was agree	0 3 10 -17
sb:was announce	0 -13 11 0
sb:was conclude	0 0 8 -7
sb:was due	0 -9 9 0
sb:was hold	0 7 -4 -2
sb:was in	-3 -14 23 -8
sb:was not	12 -15 2 0
sb:was plan	0 -10 12 0
sb:was published	0 7 -7 0
sb:was put	0 -4 7 0
sb:was reach	0 7 -2 -6
sb:was sign	0 7 -29 9
sb:was the	6 -9 7 -4
sb:was to	0 28 -30 -6
sb:way	-5 12 -14 4
sb:we	23 -5 -11 -1
sb:we are	0 11 -3 -3
sb:we had	14 -11 -5 0
sb:we have	8 -10 -3 7
sb:we shall	0 9 -1 -5
sb:wednesday	15 -9 4 -9
sb:wednesday ,	-2 6 3 -11
sb:week	-4 -2 -8 15
sb:week ;	0 0 -8 6
sb:week ago	0 7 -4 0
sb:week in	0 8 -6 0
sb:week of	0 13 -12 0
sb:weekend	-1 -1 8 -5
sb:weekly	0 12 -6 -3
sb:weekly ,	0 6 -2 0
sb:welcome	0 -3 -8 12
sb:were	-10 11 4 -24
sb:were hold	0 -6 7 0
sb:were to	-5 -6 13 -2
sb:what <person>	0 -15 19 -2
sb:what change	0 10 -4 -2
sb:what come	0 -3 -3 7
sb:what happen	0 9 -5 0
sb:what is	0 10 -6 -1
sb:what the	0 23 -17 -7
sb:what was	0 -21 0 24
sb:what we	0 9 -2 -2
sb:when the	0 -14 0 12
sb:where	1 -14 13 -4
sb:where <person>	2 13 -13 -2
sb:where he	0 -12 15 0
sb:where the	3 -33 31 -2
sb:whether	0 12 -9 0
sb:which	-7 -7 9 3
sb:which <person>	0 6 -1 -2
sb:which both	0 -23 24 0
sb:which end	0 -10 0 12
sb:which expire	0 -2 -5 7
sb:which meet	0 9 -8 0
sb:which the	0 -7 3 4
sb:which was	-2 8 0 -9
sb:which would	0 7 -5 0
sb:who	-15 21 -2 -23
sb:who sign	0 15 -10 -5
sb:will	-21 -1 19 -20
sb:will be	-6 4 -4 4
sb:will begin	0 11 -9 0
sb:will decide	0 8 -8 0
sb:will discuss	0 -12 6 5
sb:will go	0 5 -8 0
sb:will have	0 7 -4 -1
sb:will hold	0 9 -8 0
sb:will meet	-2 18 -12 -4
sb:will not	0 15 -6 -8
sb:will now	0 -12 14 0
sb:will pay	0 -5 6 0
sb:will put	0 -6 6 0
sb:will raise	0 -11 6 4
sb:will sign	0 10 -8 0
sb:will speak	0 -10 11 0
sb:will take	0 -6 9 -1
sb:window	-2 18 -9 -5
sb:wire	0 5 -7 0
sb:wish	0 -6 7 0
sb:wish to	0 -6 7 0
sb:with	0 -8 14 -9
sb:with <name>	-11 -17 16 5
sb:with <person>	20 -29 7 3
sb:with <quality>	0 -9 11 0
sb:with <seat>	-4 12 -2 -10
sb:with a	-4 5 4 -7
sb:with his	0 -15 18 0
sb:with the	0 10 -10 -2
sb:without	0 5 -13 5
sb:without an	0 -7 0 8
sb:work	0 20 -13 -8
sb:worked	8 -23 9 7
sb:working	0 -17 16 2
sb:world	0 16 -7 -6
sb:would	0 12 0 -26
sb:would go	8 -3 -2 -1
sb:would have	-3 27 -18 -5
sb:would meet	3 -8 0 0
sb:would not	0 -4 6 0
sb:would put	0 7 -6 0
sb:would take	0 7 -6 0
sb:write	0 5 2 -13
sb:write on	0 0 6 -5
sb:year	-3 -2 8 -3
sb:year ,	-1 3 -7 3
sb:year ago	0 -9 11 0
sb:yes	-8 -3 16 -7
sb:yes ,	-8 -6 17 -7
sb:yet	0 6 -4 0
sb:york	0 4 1 -8
sb:york ,	1 0 2 -10
sb:you	-9 2 4 -3
sb:you will	0 9 -7 0
sb:your	-2 19 -10 -5
sb:zurich	0 17 -14 -2
sb:|	0 11 -5 -4
sb:·	10 18 -28 -26
sb:· friday	0 7 -4 0
sb:· monday	0 9 0 -4
sb:—	6 6 -10 -1
sb:— <name>	0 -18 21 -1
sb:— <office>	0 14 -11 -6
sb:— <person>	0 -10 -9 21
sb:— <quality>	0 0 -6 6
sb:— <seat>	0 -16 -5 21
sb:— for	0 15 -8 -7
sb:— monday	16 -5 -1 -14
sb:— tuesday	0 9 -4 -2
sent:calls	-21 -31 53 -34
sent:coming	-18 -5 12 2
sent:ended	-11 -3 -4 15
sent:experts	14 -22 0 10
sent:m=arrive	-8 -6 0 13
sent:m=arrived	2 2 -17 3
sent:m=arrives	0 15 -16 0
sent:m=assembly	0 18 -11 -4
sent:m=bargain	0 -10 14 -2
sent:m=broke off	-4 0 -9 9
sent:m=broke up	-2 -4 12 -3
sent:m=came	3 -6 -5 8
sent:m=closed	-10 0 -21 20
sent:m=come	1 8 0 -20
sent:m=comes	0 -6 4 0
sent:m=conference	-12 -4 -6 14
sent:m=consultations	0 -26 9 17
sent:m=delegation	-3 -29 31 4
sent:m=delegations	11 -35 9 16
sent:m=dialogue	0 -10 0 12
sent:m=dinner	0 2 5 -10
sent:m=edition	-3 23 -8 -15
sent:m=ended	-9 1 -15 14
sent:m=expected	2 11 -9 -11
sent:m=flew	-7 7 -12 5
sent:m=flies	3 -11 3 3
sent:m=go	-2 19 -33 9
sent:m=goes	-2 -5 13 -5
sent:m=guest	0 21 -17 -5
sent:m=handshake	-2 -7 -3 13
sent:m=here	8 -29 25 -2
sent:m=host	-4 34 -25 -4
sent:m=invited	0 17 -13 -2
sent:m=landed	2 6 -11 0
sent:m=lunch	6 3 -10 -3
sent:m=meet	0 -3 6 -4
sent:m=meeting	-29 -11 14 9
sent:m=meetings	0 8 -7 0
sent:m=meets	-2 3 -8 8
sent:m=met	-13 11 0 -10
sent:m=negotiate	0 -6 9 0
sent:m=negotiations	9 -7 3 -3
sent:m=negotiator	-1 8 0 -6
sent:m=negotiators	5 8 -21 7
sent:m=parted	-2 -10 -12 21
sent:m=receive	-1 12 -9 0
sent:m=received	0 -8 19 -15
sent:m=receives	0 0 7 -7
sent:m=rose	2 14 -19 -6
sent:m=round	6 -12 -3 12
sent:m=rounds	-3 27 -4 -25
sent:m=sat	15 -6 0 -12
sent:m=session	-4 -14 0 18
sent:m=settled	9 -11 16 -20
sent:m=shook hands	-3 9 0 -8
sent:m=signed	-9 -5 -7 17
sent:m=sit	0 -7 6 0
sent:m=spent	-1 -5 13 -9
sent:m=stop	0 13 -7 -3
sent:m=summit	-11 0 0 5
sent:m=table	0 -15 19 -2
sent:m=talk	0 2 2 -8
sent:m=talked	5 -16 11 0
sent:m=talking	12 -17 0 5
sent:m=talks	12 3 -20 6
sent:m=there	8 2 -13 5
sent:m=time	-5 9 -3 -4
sent:m=to see	-1 20 -15 -3
sent:m=travels	14 -17 2 0
sent:m=visit	6 4 -6 -4
sent:m=went	-7 -5 9 0
sent:m=where	-1 -9 8 1
sent:meets	3 -27 15 14
sent:running	9 -9 -2 6
sent:summit	2 -12 25 -22
sent:wished	0 24 -40 9
sides=0	-17 40 -21 -22
sides=2	-4 -8 18 -10
sides=3	4 -29 -8 35
sides=4	11 19 -19 -14
t0=future	-13 0 2 4
t0=future-not	0 -9 10 0
t0=future-passive	-1 13 -7 -8
t0=modal	3 9 -2 -26
t0=modal-not	0 -4 6 0
t0=modal-passive	-1 14 -5 -6
t0=past	-17 6 -1 1
t0=past-passive	-21 -1 0 9
t0=perfect	9 -1 -4 -3
t0=perfect-passive	-1 -11 16 -3
t0=pluperfect	8 -13 -1 9
t0=pluperfect-passive	7 0 -11 0
t0=present	-8 7 3 -8
t0=present-not	9 -7 0 0
t0=present-passive	-14 9 -1 -4
t1=future	-12 2 0 2
t1=future-not	0 -9 10 0
t1=future-passive	-1 13 -7 -8
t1=gerund	13 7 -12 -3
t1=infinitive	1 28 -23 -9
t1=modal	3 2 3 -26
t1=modal-not	0 -5 6 0
t1=modal-passive	-1 14 -5 -6
t1=past	-20 4 2 2
t1=past-passive	-20 -1 -2 9
t1=perfect	9 -7 0 -2
t1=perfect-passive	-1 -11 16 -3
t1=pluperfect	8 -16 0 10
t1=pluperfect-passive	7 0 -11 0
t1=present	-7 10 -1 -6
t1=present-not	9 -7 0 0
t1=present-passive	-14 9 -1 -4
t2=gerund	-11 2 13 -18
t2=infinitive	-4 10 -7 0
t2=modal	0 12 -6 -1
t2=participle-passive	8 -3 -13 5
t2=past	-9 14 3 -19
t2=past-passive	0 9 -4 -3
t2=perfect	0 11 -5 0
t2=present	-2 3 -8 7
t2=present-not	0 -7 10 -1
third-side	-4 -9 -11 23
top	-7 4 -22 22
town-l	5 -1 3 -7
town-none	-2 19 -14 -8
town-r	-49 1 6 8
town=l0	8 -17 2 12
town=l1	13 -27 36 -24
town=l2	-16 21 -22 5
town=l3	-23 31 -5 -18
town=l4	8 8 -20 5
town=l5	3 12 -11 -6
town=r0	-5 22 -16 0
town=r1	-23 -24 42 -17
town=r2	-10 3 -9 13
town=r3	-20 14 -26 16
towns=0	-1 16 -11 -7
towns=2	-12 4 5 -8
towns=3	8 -5 1 -2
towns=4	-15 -5 7 6
tri:day day-none no-word	-11 8 -4 5
tri:day day-none part:sure	1 2 4 -14
tri:day day-none sent:sure	-9 -11 13 2
tri:day day=l0 no-word	-1 13 -10 -1
tri:day day=l1 no-word	0 3 -23 10
tri:day day=l1 sent:sure	2 -10 -4 10
tri:day day=l2 no-word	-15 13 -4 0
tri:day day=l2 part:sure	-3 -13 4 11
tri:day day=l2 prev:sure	1 -10 12 -2
tri:day day=l2 sent:sure	-2 8 -4 0
tri:day day=l3 no-word	-6 0 -1 4
tri:day day=l3 part:sure	-6 0 5 0
tri:day day=l3 prev:sure	-8 -11 12 3
tri:day day=l3 sent:sure	0 17 -14 -7
tri:day day=l4 no-word	-5 8 5 -17
tri:day day=l4 part:sure	1 1 -11 6
tri:day day=l4 prev:sure	-1 8 -1 -3
tri:day day=l4 sent:sure	-8 0 5 0
tri:day day=l5 no-word	0 0 9 -15
tri:day day=l5 part:sure	6 -12 7 -3
tri:day day=l5 sent:sure	0 0 -8 4
tri:day day=r0 no-word	-3 11 -9 0
tri:day day=r0 part:sure	-2 -9 6 4
tri:day day=r1 no-word	10 4 -7 -18
tri:day day=r1 sent:sure	7 -1 -1 -3
tri:day day=r2 part:sure	5 5 -4 -6
tri:day day=r2 prev:sure	8 -4 0 -5
tri:day day=r2 sent:sure	-3 17 -17 0
tri:day day=r3 no-word	-10 1 -2 6
tri:day day=r3 part:sure	-6 2 3 -2
tri:day day=r3 prev:sure	6 0 2 -14
tri:day day=r3 sent:sure	0 -13 7 3
tri:day day=r4 no-word	-13 11 6 -17
tri:day day=r4 part:sure	-3 -11 12 0
tri:day day=r4 sent:sure	7 8 -19 0
tri:day day=r5 no-word	-2 1 10 -21
tri:day day=r5 sent:sure	-3 2 -12 8
tri:l=( day day-none	0 -7 13 -5
tri:l=( day day=l0	0 8 -5 0
tri:l=( day no-word	0 0 7 -8
tri:l=( day-none no-word	0 -5 10 -5
tri:l=<begin> day day=r1	-10 15 -2 0
tri:l=<begin> day day=r4	0 -3 8 -3
tri:l=<begin> day no-word	4 -11 8 1
tri:l=<begin> day part:sure	1 -19 10 3
tri:l=<begin> day prev:sure	-27 47 -34 -8
tri:l=<begin> day sent:sure	0 0 8 -11
tri:l=<begin> day-none no-word	9 -18 13 2
tri:l=<begin> day-none part:sure	1 -19 10 3
tri:l=<begin> day-none prev:sure	-26 46 -34 -8
tri:l=<begin> day-none sent:sure	0 10 -2 -6
tri:l=<begin> day=r1 no-word	-9 14 -2 0
tri:l=a day day-none	-2 13 -4 -1
tri:l=a day day=l1	15 -9 -4 -2
tri:l=a day no-word	6 2 -10 -5
tri:l=a day-none no-word	-2 13 -4 -1
tri:l=a day=l1 no-word	9 -4 -3 0
tri:l=after day day-none	-1 18 -10 -4
tri:l=after day no-word	0 14 -8 -3
tri:l=after day-none no-word	0 14 -8 -3
tri:l=again day no-word	-1 0 -2 7
tri:l=agreed day day-none	0 0 -7 5
tri:l=agreed day no-word	0 -8 0 10
tri:l=and day day-none	-1 12 -3 -5
tri:l=and day day=l1	-7 -4 -6 16
tri:l=and day-none no-word	0 7 -1 -1
tri:l=are day no-word	0 14 -8 -4
tri:l=as day day-none	0 7 -4 0
tri:l=as day no-word	0 7 -4 0
tri:l=as day-none no-word	0 6 -4 0
tri:l=back day no-word	0 8 0 -5
tri:l=before day day-none	0 10 -5 0
tri:l=before day no-word	0 11 -5 -1
tri:l=before day-none no-word	0 6 -2 0
tri:l=beijing, day day-none	-5 17 0 -12
tri:l=beijing, day day=r4	0 7 -4 0
tri:l=beijing, day no-word	0 9 0 -11
tri:l=beijing, day-none no-word	0 11 -8 0
tri:l=bern, day no-word	0 13 -4 -7
tri:l=brussels, day day-none	0 -9 -15 17
tri:l=brussels, day no-word	0 -1 -20 13
tri:l=brussels, day-none no-word	0 -9 -15 17
tri:l=by day day-none	4 8 -9 -11
tri:l=by day no-word	5 6 -9 -9
tri:l=by day prev:sure	0 6 -2 0
tri:l=by day-none no-word	6 3 -6 -8
tri:l=by day-none prev:sure	0 6 -2 0
tri:l=call, day day-none	0 6 -4 0
tri:l=call, day no-word	0 6 -4 0
tri:l=call, day-none no-word	0 6 -4 0
tri:l=cent day no-word	0 -7 7 0
tri:l=changed day day-none	0 6 -2 0
tri:l=changed day no-word	0 6 -2 0
tri:l=changed day-none no-word	0 6 -2 0
tri:l=date: day day-none	0 8 -2 -1
tri:l=date: day no-word	0 8 -2 -1
tri:l=date: day-none no-word	0 8 -2 -1
tri:l=dated day day-none	0 6 0 -3
tri:l=dated day no-word	0 6 0 -3
tri:l=dated day-none no-word	0 6 0 -3
tri:l=days, day day-none	-4 -6 14 -2
tri:l=delhi, day no-word	0 15 -8 -5
tri:l=due day day-none	0 4 0 -7
tri:l=due day no-word	0 -6 7 0
tri:l=due day-none no-word	0 -6 7 0
tri:l=effect day no-word	0 -10 13 -1
tri:l=ended day day-none	9 -7 0 0
tri:l=ended day no-word	9 -4 0 -1
tri:l=ended day-none no-word	9 -7 0 0
tri:l=ends day day-none	-3 -6 7 0
tri:l=ends day no-word	-1 13 -7 -4
tri:l=ends day-none no-word	0 23 -5 -13
tri:l=for day day-none	13 -6 2 -13
tri:l=for day no-word	19 -2 -9 -10
tri:l=for day prev:sure	-2 -8 13 0
tri:l=for day sent:sure	-1 -7 12 0
tri:l=for day-none no-word	20 -8 -7 -3
tri:l=for day-none part:sure	-5 8 -3 -1
tri:l=for day-none prev:sure	0 -4 8 0
tri:l=for day-none sent:sure	-1 -7 11 0
tri:l=friday day day-none	-3 -8 -7 14
tri:l=friday day no-word	0 1 -6 1
tri:l=friday, day day-none	-1 4 4 -16
tri:l=friday, day no-word	-2 1 4 -10
tri:l=friday, day-none no-word	-1 0 5 -10
tri:l=from day day-none	-7 -1 15 -16
tri:l=from day day=l4	0 7 -6 0
tri:l=from day day=r1	14 -4 -8 -3
tri:l=from day day=r3	0 -5 7 0
tri:l=from day no-word	0 11 -4 -13
tri:l=from day part:sure	-5 -12 18 0
tri:l=from day prev:sure	5 3 -11 0
tri:l=from day-none no-word	-14 8 0 -6
tri:l=from day-none part:sure	-4 -15 21 0
tri:l=from day-none prev:sure	6 3 -11 0
tri:l=from day-none sent:sure	-2 -4 11 -1
tri:l=from day=r1 no-word	11 -5 -5 0
tri:l=from day=r3 no-word	0 -7 8 0
tri:l=geneva day day-none	0 16 -9 -7
tri:l=geneva, day day=r4	0 -8 0 11
tri:l=geneva, day sent:sure	0 7 -16 5
tri:l=geneva, day=r4 sent:sure	0 -8 0 11
tri:l=goods day day-none	7 -6 0 0
tri:l=hague, day no-word	0 6 0 -2
tri:l=in day no-word	0 9 0 -4
tri:l=is day no-word	0 19 -15 0
tri:l=is day-none no-word	0 17 -14 0
tri:l=it day day-none	0 -9 0 9
tri:l=it day no-word	0 -7 0 8
tri:l=it day-none no-word	0 -10 0 10
tri:l=lumpur, day day-none	0 8 -3 -3
tri:l=lumpur, day no-word	0 7 -7 0
tri:l=lusaka, day day-none	0 22 -13 -12
tri:l=lusaka, day no-word	0 7 -1 -3
tri:l=madrid, day no-word	0 0 8 -8
tri:l=meets day day-none	0 12 -11 0
tri:l=meets day part:sure	0 12 -11 0
tri:l=meets day-none part:sure	0 12 -11 0
tri:l=met day day-none	0 -8 8 0
tri:l=met day part:sure	0 -8 8 0
tri:l=met day-none part:sure	0 -8 8 0
tri:l=midnight day no-word	0 6 0 -3
tri:l=monday day day-none	9 -10 -12 7
tri:l=monday day no-word	13 -18 -11 13
tri:l=monday day-none no-word	13 -18 -11 13
tri:l=monday, day day-none	11 -3 -13 0
tri:l=monday, day no-word	3 5 -14 0
tri:l=monday, day-none no-word	4 2 -11 0
tri:l=montevideo, day day-none	0 -2 10 -13
tri:l=montevideo, day no-word	0 0 8 -13
tri:l=montevideo, day-none no-word	0 -1 8 -13
tri:l=of day day-none	-12 1 8 -12
tri:l=of day day=l2	0 -4 6 0
tri:l=of day day=r4	0 1 -8 4
tri:l=of day no-word	-10 1 7 -10
tri:l=of day part:sure	-2 -10 10 1
tri:l=of day prev:sure	0 11 -8 0
tri:l=of day-none no-word	-6 -10 17 -5
tri:l=of day-none prev:sure	0 14 -13 0
tri:l=of day=r4 no-word	0 7 -6 0
tri:l=on day day-none	-19 5 1 -1
tri:l=on day day=l2	0 8 -19 7
tri:l=on day day=l3	-4 -11 12 1
tri:l=on day day=l4	-10 0 10 -6
tri:l=on day day=l5	4 -10 12 -6
tri:l=on day day=r1	9 -12 4 -3
tri:l=on day day=r2	11 0 -5 -3
tri:l=on day day=r3	0 1 -6 4
tri:l=on day day=r4	0 -6 2 5
tri:l=on day no-word	-7 4 6 -10
tri:l=on day part:sure	-3 -9 6 5
tri:l=on day-none no-word	0 13 -9 -9
tri:l=on day-none part:sure	-14 -3 10 0
tri:l=on day-none prev:sure	-13 3 -1 3
tri:l=on day-none sent:sure	0 -6 4 2
tri:l=on day=l2 no-word	-3 20 -23 0
tri:l=on day=l2 part:sure	0 -6 0 7
tri:l=on day=l3 no-word	-2 -9 8 3
tri:l=on day=l3 prev:sure	-1 -7 5 2
tri:l=on day=l4 no-word	0 -5 10 -3
tri:l=on day=l4 part:sure	0 -2 -4 6
tri:l=on day=l4 sent:sure	-7 5 7 -12
tri:l=on day=l5 no-word	0 0 13 -15
tri:l=on day=l5 part:sure	6 -12 7 -3
tri:l=on day=l5 sent:sure	0 0 -8 4
tri:l=on day=r1 no-word	0 -8 9 -1
tri:l=on day=r2 no-word	7 -12 5 0
tri:l=on day=r2 part:sure	0 6 -5 0
tri:l=on day=r3 part:sure	0 3 -6 0
tri:l=on day=r3 prev:sure	6 0 -6 -2
tri:l=on day=r4 no-word	0 -4 0 6
tri:l=out day day-none	0 12 -3 -6
tri:l=out day no-word	0 -3 -7 9
tri:l=out day-none no-word	0 10 -1 -5
tri:l=published day day-none	-3 -7 0 9
tri:l=said day day-none	0 15 -7 -6
tri:l=said day no-word	0 11 -4 -4
tri:l=said day-none no-word	0 11 -4 -4
tri:l=saturday day day-none	0 -8 0 10
tri:l=saturday day no-word	0 -7 0 10
tri:l=saturday day-none no-word	0 -8 0 10
tri:l=saturday, day day-none	0 15 -8 -5
tri:l=saturday, day no-word	0 12 -7 -4
tri:l=saturday, day-none no-word	0 12 -7 -4
tri:l=seoul, day day=r4	-7 0 -8 12
tri:l=seoul, day no-word	0 16 -5 -10
tri:l=signed day day-none	0 13 -5 -6
tri:l=signed day no-word	0 7 -2 -2
tri:l=since day day-none	6 3 -6 -7
tri:l=since day day=l3	-3 -1 6 0
tri:l=since day no-word	4 13 -4 -29
tri:l=since day prev:sure	-6 0 6 -1
tri:l=since day sent:sure	0 -4 -7 12
tri:l=since day-none no-word	3 8 0 -26
tri:l=six day no-word	0 -16 2 14
tri:l=spent day no-word	0 -2 7 -2
tri:l=spoke day no-word	0 -6 8 0
tri:l=starts day no-word	0 6 -1 0
tri:l=stockholm day part:sure	14 -9 0 -7
tri:l=sunday day day-none	0 -2 -6 9
tri:l=sunday day no-word	0 -3 -6 9
tri:l=sunday day-none no-word	0 -4 -6 10
tri:l=sunday, day day-none	-3 -3 -13 15
tri:l=sunday, day no-word	0 -5 -7 12
tri:l=sunday, day-none no-word	0 -5 -7 12
tri:l=tariffs day day-none	0 -12 12 0
tri:l=tariffs day no-word	0 -12 12 0
tri:l=tariffs day-none no-word	0 -12 12 0
tri:l=tbilisi, day no-word	0 -8 14 -8
tri:l=telephone day day-none	0 -7 9 0
tri:l=telephone day no-word	0 -7 10 0
tri:l=telephone day-none no-word	0 -7 9 0
tri:l=television day no-word	0 -2 -3 6
tri:l=than day no-word	0 6 -3 0
tri:l=the day day-none	13 12 -15 -18
tri:l=the day no-word	-13 8 3 -9
tri:l=the day part:sure	15 12 -23 -3
tri:l=the day prev:sure	5 4 -8 -1
tri:l=the day sent:sure	-3 7 0 -2
tri:l=the day-none no-word	-8 1 6 -6
tri:l=the day-none part:sure	16 5 -17 -2
tri:l=the day-none prev:sure	5 4 -8 -1
tri:l=this day day-none	0 9 -6 -1
tri:l=through day day-none	0 -6 -8 13
tri:l=through day no-word	0 -5 -9 13
tri:l=through day-none no-word	0 -6 -8 13
tri:l=thursday day day-none	-6 -1 2 2
tri:l=thursday day no-word	-2 3 -22 9
tri:l=thursday day-none no-word	-2 2 -22 9
tri:l=thursday, day day-none	-3 0 7 -12
tri:l=thursday, day no-word	-2 0 6 -9
tri:l=thursday, day-none no-word	-1 -1 7 -8
tri:l=till day day-none	0 -6 -9 13
tri:l=till day no-word	0 -7 -8 13
tri:l=till day-none no-word	0 -7 -8 13
tri:l=to day day-none	-3 4 -12 4
tri:l=to day day=l1	-1 -3 -3 9
tri:l=to day day=l2	0 -6 0 7
tri:l=to day day=r2	0 10 -9 0
tri:l=to day no-word	-6 5 -22 13
tri:l=to day sent:sure	0 4 -7 2
tri:l=to day-none no-word	-1 0 -7 5
tri:l=to day=l2 no-word	0 -6 0 7
tri:l=to day=r2 no-word	0 10 -9 0
tri:l=tokyo, day day-none	0 0 7 -9
tri:l=tokyo, day no-word	0 0 7 -9
tri:l=tokyo, day-none no-word	0 0 7 -9
tri:l=tuesday day day-none	-8 -1 4 2
tri:l=tuesday day no-word	-1 -4 7 0
tri:l=tuesday day-none no-word	-1 -6 7 0
tri:l=tuesday, day day-none	7 -8 0 2
tri:l=tuesday, day no-word	11 -3 6 -32
tri:l=tuesday, day-none no-word	11 -4 6 -32
tri:l=until day day-none	-10 11 -22 6
tri:l=until day day=l1	0 -10 0 11
tri:l=until day day=r3	0 0 -5 7
tri:l=until day no-word	-8 21 -23 0
tri:l=until day prev:sure	-2 -13 -2 18
tri:l=until day-none no-word	-3 28 -13 -15
tri:l=until day-none prev:sure	0 -13 -2 17
tri:l=until day=l1 no-word	0 -12 0 13
tri:l=until day=r3 no-word	0 -1 -5 7
tri:l=up day day-none	0 -15 7 9
tri:l=up day no-word	0 -15 7 8
tri:l=up day-none no-word	0 -15 7 9
tri:l=washington day day-none	0 0 10 -10
tri:l=washington day no-word	0 0 8 -10
tri:l=washington, day day-none	0 20 -14 -6
tri:l=washington, day day=r5	0 -12 14 -1
tri:l=washington, day no-word	-1 16 -3 -10
tri:l=washington, day sent:sure	0 3 1 -8
tri:l=washington, day-none no-word	0 18 -12 -4
tri:l=washington, day=r4 no-word	0 8 -7 0
tri:l=washington, day=r5 no-word	0 -12 14 -1
tri:l=wednesday day day-none	19 -18 2 0
tri:l=wednesday day no-word	-8 -6 6 7
tri:l=wednesday day-none no-word	-6 -8 6 8
tri:l=wednesday, day day-none	-2 0 4 -6
tri:l=wednesday, day no-word	0 20 -11 -3
tri:l=wednesday, day-none no-word	0 20 -11 -3
tri:l=week, day day-none	0 -5 8 -2
tri:l=week, day no-word	0 -8 10 0
tri:l=with day no-word	0 6 -1 -1
tri:l=york, day day-none	0 6 -2 -4
tri:l=york, day no-word	0 9 -4 -7
tri:l=york, day-none no-word	0 6 -2 -4
tri:l=· day day-none	14 -1 -9 -11
tri:l=· day no-word	14 -1 -9 -11
tri:l=· day-none no-word	14 -1 -9 -11
tri:l=— day day-none	0 9 -2 -2
tri:l=— day no-word	0 9 -2 -2
tri:l=— day-none no-word	0 9 -2 -2
under ahead	8 -14 18 -27
under ahead day	8 -14 18 -27
under gone	0 -17 12 7
under gone day	0 -17 12 7
v0-none	0 6 -4 -2
v0=agree	-3 -14 14 1
v0=announce	-2 -4 0 7
v0=answer	0 11 -9 0
v0=approve	9 -2 -6 0
v0=be	4 -8 6 -1
v0=begin	18 -7 -1 -14
v0=call	0 16 -14 0
v0=conclude	-2 -7 -12 18
v0=continue	-4 3 -10 7
v0=die	0 7 -1 -2
v0=end	0 0 -10 4
v0=expire	-1 8 -13 0
v0=extend	0 7 -2 0
v0=fall	0 6 -8 0
v0=go	-1 -1 -5 10
v0=have	-15 0 10 -6
v0=hold	-1 5 0 -9
v0=jump	0 -11 12 0
v0=keep	0 6 -4 0
v0=land	3 6 -11 0
v0=leave	-6 1 -6 6
v0=look	0 -8 10 0
v0=lose	0 0 -8 3
v0=meet	2 -10 11 -1
v0=offer	0 6 -4 0
v0=place	0 9 -8 0
v0=prepare	0 6 -2 -1
v0=promise	0 9 -5 0
v0=propose	0 18 -17 0
v0=put	5 -16 5 7
v0=reach	0 15 -11 -4
v0=report	0 9 -8 0
v0=resume	-2 -3 8 -5
v0=review	0 -7 7 0
v0=rise	-4 13 -17 2
v0=run	0 17 -8 -5
v0=say	0 0 -5 7
v0=sell	0 -7 8 0
v0=set	0 -7 10 0
v0=sign	-4 -3 -2 8
v0=sit	7 -17 9 0
v0=sleep	10 -9 0 0
v0=stand	0 6 -2 0
v0=start	-8 3 5 -8
v0=strike	0 0 3 -6
v0=suspend	0 6 -3 0
v0=take	-7 -25 20 13
v0=threaten	0 10 -8 0
v0=write	0 0 6 -5
v1=agree	-5 -7 6 3
v1=announce	-2 -4 0 7
v1=answer	0 11 -9 0
v1=approve	9 -1 -6 0
v1=ask	0 12 -8 0
v1=be	6 -7 3 0
v1=begin	22 -12 -2 -12
v1=call	0 17 -15 0
v1=clear	0 11 -8 0
v1=conclude	-3 0 -16 15
v1=continue	-4 3 -10 7
v1=die	0 7 -1 -2
v1=discuss	0 -4 9 -5
v1=end	5 -7 -4 8
v1=enter	0 7 -5 0
v1=expire	-1 10 -14 0
v1=extend	0 15 -5 -8
v1=fall	0 6 -8 0
v1=go	-1 5 -8 3
v1=have	-15 0 9 -4
v1=hold	-1 -8 15 -10
v1=jump	0 -11 12 0
v1=keep	0 2 -11 8
v1=land	-4 17 -12 0
v1=leave	-6 -1 -11 14
v1=look	0 -7 9 0
v1=lose	0 -11 9 2
v1=meet	0 0 4 -8
v1=negotiate	0 -7 1 5
v1=offer	0 6 -4 0
v1=order	0 7 -5 0
v1=place	0 9 -8 0
v1=prepare	0 6 -2 -1
v1=promise	0 8 -5 0
v1=propose	0 11 -11 0
v1=put	5 -12 0 7
v1=report	0 9 -8 0
v1=resume	-3 3 2 -8
v1=review	0 -5 6 0
v1=rise	-3 8 -11 2
v1=run	0 18 -8 -5
v1=say	0 0 -7 7
v1=see	0 -4 7 -1
v1=sell	0 -6 7 0
v1=set	0 -7 10 0
v1=settle	7 0 0 -6
v1=sign	-7 3 -5 3
v1=sleep	10 -7 0 0
v1=stand	0 6 -2 0
v1=start	5 -2 4 -12
v1=strike	0 -4 10 -7
v1=suspend	0 9 -5 0
v1=take	-7 -25 19 12
v1=threaten	0 9 -8 0
v1=write	0 3 0 -6
v2-none	-7 2 1 0
v2=be	0 3 -10 2
v2=begin	-4 7 0 0
v2=call	0 9 -9 0
v2=carry	0 5 -7 0
v2=charge	0 6 -3 0
v2=come	-7 19 -2 -10
v2=continue	-2 7 -2 0
v2=end	0 0 8 -9
v2=go	0 14 -5 -6
v2=have	-1 0 5 -6
v2=leave	3 17 -10 -16
v2=lower	0 0 6 -6
v2=make	0 -9 12 -2
v2=meet	-5 0 11 -12
v2=other	-3 12 -3 -4
v2=pay	0 10 -5 0
v2=plan	9 -7 0 0
v2=post	0 6 -5 0
v2=put	0 14 -14 0
v2=return	0 6 -2 0
v2=rise	0 -9 13 -3
v2=say	0 3 -17 9
v2=settle	0 -19 16 1
v2=sign	0 21 -15 -6
v2=sit	12 -7 -1 -2
v2=suspend	0 11 -3 -6
v2=take	0 -11 0 10
v2=write	0 7 -2 -1
verbless	2 -6 1 3
vt0=agree past	-2 -13 12 2
vt0=agree perfect	0 -5 7 0
vt0=announce past	0 -3 -4 9
vt0=answer past	0 9 -8 0
vt0=approve past	0 8 -5 0
vt0=be future	-2 -16 8 12
vt0=be modal	-1 7 -4 0
vt0=be past	2 8 -2 -16
vt0=be perfect	7 -14 -1 10
vt0=be pluperfect	-3 11 -4 0
vt0=be present	2 -7 10 -8
vt0=begin future	-2 17 -9 -3
vt0=begin modal	-2 -9 12 0
vt0=begin past	5 -10 5 -2
vt0=begin present	12 0 -7 -6
vt0=call past	0 10 -9 0
vt0=charge present	0 -5 6 0
vt0=come modal	-2 14 -11 0
vt0=come past	-10 0 3 2
vt0=come present	4 -5 6 -7
vt0=conclude past	0 0 -4 6
vt0=confirm past	0 7 -2 -2
vt0=continue future	0 -2 -5 9
vt0=end modal	-1 16 -1 -10
vt0=end past	-8 2 -17 10
vt0=end present	9 -10 8 -2
vt0=expect past	0 -8 8 0
vt0=expire present	0 4 -10 1
vt0=go future	0 0 -8 9
vt0=go modal	7 -2 -2 -2
vt0=go past	-2 -5 -1 10
vt0=go present	-7 6 2 -4
vt0=have past	-2 13 -2 -11
vt0=have present	-10 -9 14 0
vt0=hold future	0 8 -3 -3
vt0=hold modal	0 -10 12 0
vt0=hold past	0 12 -10 -3
vt0=hold present	0 6 -4 0
vt0=leave present	0 -5 0 7
vt0=make past	0 -3 6 -1
vt0=meet modal	4 -6 1 0
vt0=meet past	-8 -3 8 -1
vt0=meet pluperfect	1 -11 0 6
vt0=meet present	6 -3 0 0
vt0=other future	0 15 -13 0
vt0=other modal	0 7 -4 0
vt0=other past	-5 0 -3 6
vt0=other perfect	2 -3 7 -11
vt0=other pluperfect	7 -18 16 -4
vt0=other present	-6 2 0 1
vt0=pay present	0 8 -5 0
vt0=place present	0 9 -8 0
vt0=prepare pluperfect	0 7 -3 -1
vt0=promise past	0 6 -4 0
vt0=put future	0 -17 18 0
vt0=put modal	7 -7 0 0
vt0=put past	0 -7 9 0
vt0=put present	0 6 -8 1
vt0=reach past	0 17 -7 -11
vt0=receive past	0 -9 11 0
vt0=resume present	0 16 -14 0
vt0=rise past	-3 9 -14 3
vt0=run present	0 7 -3 0
vt0=say past	0 -3 -3 8
vt0=see future	0 7 -6 0
vt0=see present	0 -12 13 0
vt0=set present	0 -8 11 0
vt0=sign future	0 18 -14 -4
vt0=sign pluperfect	0 -11 -2 13
vt0=sign present	0 -13 8 6
vt0=sit past	0 -8 11 -4
vt0=sit present	-13 -11 12 9
vt0=start future	0 -5 8 -1
vt0=start present	-6 13 0 -3
vt0=strike past	0 0 4 -6
vt0=take future	0 -18 20 0
vt0=take modal	0 7 -6 0
vt0=take past	0 -13 0 17
vt0=take present	0 -8 12 -1
vt0=threaten pluperfect	0 7 -5 0
vt0=write past	0 0 6 -5
vt1=agree participle	0 8 -10 2
vt1=agree past	-1 -13 14 1
vt1=agree perfect	0 -7 8 0
vt1=announce past	0 -3 -4 9
vt1=answer past	0 9 -8 0
vt1=approve past	0 8 -5 0
vt1=ask participle	0 6 -4 0
vt1=be future	-2 -18 10 12
vt1=be past	4 6 0 -16
vt1=be perfect	7 -14 -1 10
vt1=be pluperfect	-3 11 -4 0
vt1=be present	2 0 1 -6
vt1=begin future	-2 10 -6 0
vt1=begin gerund	6 -1 -1 0
vt1=begin modal	-2 -9 12 0
vt1=begin past	5 -11 5 -2
vt1=begin present	12 0 -7 -6
vt1=call past	0 9 -9 0
vt1=charge present	0 -5 6 0
vt1=come modal	-2 14 -11 0
vt1=come past	-10 0 3 2
vt1=come present	4 -5 6 -7
vt1=conclude participle	0 9 -3 -4
vt1=conclude past	0 0 -4 6
vt1=confirm past	0 7 -2 -2
vt1=continue future	0 -2 -5 9
vt1=end modal	-1 16 -1 -10
vt1=end participle	7 -8 -6 5
vt1=end past	-8 2 -17 10
vt1=end present	9 -10 8 -2
vt1=expect participle	0 6 -4 0
vt1=expect past	0 -6 7 0
vt1=expire present	0 4 -10 1
vt1=extend infinitive	0 7 0 -5
vt1=go future	0 2 -7 2
vt1=go modal	7 -2 -2 -2
vt1=go past	-2 -5 -1 10
vt1=go present	-7 8 1 -4
vt1=have past	-2 13 -2 -10
vt1=have present	-9 -9 13 1
vt1=hold future	0 8 -3 -3
vt1=hold infinitive	0 -10 10 0
vt1=hold modal	0 -10 12 0
vt1=hold participle	0 -11 13 0
vt1=hold past	1 9 -8 -2
vt1=hold present	0 6 -4 0
vt1=leave participle	0 -6 -1 9
vt1=leave present	0 -5 0 7
vt1=lose participle	0 -16 17 0
vt1=make participle	0 8 -7 0
vt1=make past	0 -3 7 -1
vt1=meet infinitive	0 7 -6 0
vt1=meet modal	4 -6 1 0
vt1=meet participle	-1 7 -1 -5
vt1=meet past	-8 -3 8 -1
vt1=meet pluperfect	1 -11 0 6
vt1=meet present	6 -3 0 0
vt1=other future	0 15 -13 0
vt1=other modal	0 7 -4 0
vt1=other past	-5 0 -3 6
vt1=other perfect	2 -3 7 -11
vt1=other pluperfect	7 -18 16 -4
vt1=other present	-6 2 0 1
vt1=pay present	0 7 -4 0
vt1=place present	0 9 -8 0
vt1=prepare pluperfect	0 7 -3 -1
vt1=promise past	0 6 -4 0
vt1=put future	0 -11 11 0
vt1=put modal	7 -7 0 0
vt1=put past	0 -4 6 0
vt1=reach participle	0 -21 17 5
vt1=reach past	0 17 -7 -11
vt1=receive past	0 -9 11 0
vt1=resume present	0 16 -14 0
vt1=rise past	-3 5 -8 3
vt1=run present	0 7 -3 0
vt1=say past	0 -1 -6 8
vt1=see future	0 7 -6 0
vt1=see present	0 -12 13 0
vt1=set present	0 -8 11 0
vt1=sign future	0 18 -14 -4
vt1=sign participle	0 9 0 -8
vt1=sign pluperfect	0 -11 -2 13
vt1=sign present	0 -13 8 6
vt1=sit past	0 -8 11 -4
vt1=sit present	-13 -11 12 9
vt1=start future	0 -5 8 -1
vt1=start gerund	13 -10 0 0
vt1=start present	-6 13 0 -3
vt1=strike participle	0 -5 6 0
vt1=strike past	0 0 4 -6
vt1=take future	0 -18 20 0
vt1=take modal	0 7 -6 0
vt1=take past	0 -13 0 17
vt1=take present	0 -9 12 0
vt1=threaten pluperfect	0 6 -4 0
vt1=write gerund	0 6 -6 0
vt1=write past	0 0 6 -5
vt2=agree participle	0 0 -3 6
vt2=agree past	0 0 6 -6
vt2=be past	-1 18 -9 -4
vt2=come past	-6 17 -1 -10
vt2=extend infinitive	0 5 -17 11
vt2=go infinitive	0 8 -3 -2
vt2=have present	0 0 6 -5
vt2=leave participle	4 14 -9 -15
vt2=meet gerund	-2 0 4 -7
vt2=other pluperfect	0 12 -8 -1
vt2=post past	0 6 -5 0
vt2=put present	0 11 -7 0
vt2=say past	0 -1 -8 8
vt2=sign past	0 19 -13 -5
vt2=suspend infinitive	0 8 -2 -5
vt2=take past	0 -9 -2 12
words=0	23 -15 -18 18
words=1	-29 11 6 -5
words=2	1 15 1 -31
words=3	-13 2 1 3
words=4	-4 14 -11 0
words=5	-4 0 9 -7
year	-44 7 -2 13`;
