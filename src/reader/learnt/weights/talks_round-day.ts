// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-13 16 -5 -9
a:'s	10 -10 -6 12
a:'s <level>	10 -8 0 0
a:'s commerce	0 -16 -2 16
a:'s duty	0 -8 11 0
a:'s meet	0 -11 13 0
a:'s minister	0 -4 12 -9
a:'s visit	0 7 -4 -1
a:*	0 11 -7 -2
a:-	-13 -5 15 0
a:.	-8 10 -10 5
a:<agent>	4 -9 4 0
a:<day-ahead>	20 25 -31 -19
a:<day-ahead> .	24 -11 -10 -5
a:<day-gone>	21 -14 -16 13
a:<day-gone> .	16 -13 -4 5
a:<day-today>	16 -25 24 -15
a:<day-today> .	2 -6 12 -10
a:<duty>	1 9 1 -18
a:<gate>	2 -7 4 0
a:<level-noun>	-10 -5 0 11
a:<level>	-2 17 -7 -14
a:<level> .	-3 12 -17 0
a:<level> and	0 7 -4 0
a:<level> from	0 -6 8 0
a:<level> on	7 -1 0 -5
a:<level> tariff	0 7 -5 0
a:<level> to	0 -4 -4 9
a:<money>	15 -5 -8 -3
a:<month-ahead>	0 8 -6 0
a:<month-gone>	-3 3 5 -9
a:<name>	5 0 -8 4
a:<name> 's	14 -35 8 19
a:<name> .	-3 -19 26 -4
a:<name> and	0 2 -11 6
a:<name> on	0 12 -7 -3
a:<name> trade	0 -10 17 -7
a:<not>	-8 -7 -3 14
a:<number>	22 3 -11 -18
a:<number> .	-11 -5 2 9
a:<number> and	-11 -18 26 -4
a:<number> in	0 7 -6 0
a:<office>	-9 -13 9 9
a:<office> .	0 -6 8 0
a:<office> <person>	0 -9 -4 15
a:<office> of	0 -11 0 10
a:<office> order	0 6 -6 0
a:<organisation>	3 34 -44 -2
a:<organisation> .	0 0 -4 7
a:<organisation> published	9 -6 0 0
a:<person>	-13 0 0 4
a:<person> 's	-1 6 0 -5
a:<person> .	-10 -4 12 -3
a:<person> and	-5 -19 19 2
a:<person> had	0 11 -7 0
a:<person> of	0 16 -12 -3
a:<person> on	0 17 -15 -1
a:<person> say	0 -6 -2 9
a:<person> sign	0 12 -11 0
a:<points>	-2 -8 8 2
a:<quality> chicken	0 8 -3 -3
a:<quality> duty	0 10 -4 -5
a:<quality> good	0 16 -10 -2
a:<quality> minister	0 -7 8 0
a:<quality> side	0 -10 0 9
a:<seat> .	-10 20 -6 -18
a:<span>	-1 -9 -8 17
a:<span> .	-18 -17 13 14
a:<span> from	0 7 -13 3
a:<span> in	0 13 -6 -6
a:<span> of	11 -21 2 6
a:<span> the	0 6 -3 -2
a:<v-agree>	-14 0 14 -8
a:<v-bear>	-22 -3 17 -9
a:<v-begin>	-18 13 1 -8
a:<v-buy>	0 19 -20 0
a:<v-down>	4 2 9 -25
a:<v-end>	10 4 -11 -5
a:<v-impose>	0 -7 9 -1
a:<v-propose>	5 -11 10 -8
a:<v-return>	0 0 -17 8
a:<v-say>	3 3 -30 20
a:<v-sell>	-3 11 0 -12
a:<v-stay>	3 6 -5 -6
a:<v-suspend>	4 6 -7 -3
a:<v-target>	-7 -1 12 -9
a:<v-up>	1 8 -3 -8
a:?	1 -11 10 0
a:a	-27 11 -8 10
a:a <quality>	0 7 -1 -3
a:a <span>	0 8 -7 -2
a:a duty	0 6 -3 0
a:a framework	0 0 -6 5
a:a further	0 -8 11 0
a:a meet	0 10 -5 -5
a:a new	0 7 0 -5
a:a pause	0 -13 11 2
a:a result	-1 2 -7 4
a:a second	0 -4 11 -4
a:a signature	0 16 0 -14
a:a tariff	0 10 -5 -4
a:a telephone	0 -15 17 0
a:a third	-3 27 -14 -13
a:a truce	-7 -21 21 4
a:about	8 -17 10 0
a:account	0 6 -9 2
a:account of	0 6 -9 2
a:additional	0 8 -2 -1
a:after	-5 -12 1 15
a:after <name>	0 -7 0 7
a:after <span>	0 -23 0 20
a:after a	0 -4 12 -6
a:after all	0 10 -6 -1
a:after the	0 -7 4 2
a:afternoon	-1 -8 -6 15
a:afternoon .	0 -10 0 10
a:again	8 7 -13 0
a:against	0 8 -4 0
a:agree on	0 4 3 -7
a:agreement	-5 6 7 -11
a:agreement .	0 5 3 -10
a:agreement on	0 11 -5 -5
a:agreement with	0 -11 15 -1
a:all	-4 -21 18 7
a:all .	0 11 -6 -2
a:also	0 19 -17 0
a:an	-10 12 -4 0
a:an agreement	0 0 10 -7
a:an hour	0 -6 9 0
a:and	18 -11 3 -4
a:and <name>	-3 -22 8 16
a:and <person>	-3 11 -7 -2
a:and a	0 11 -4 -5
a:and at	0 9 -8 0
a:and end	12 -8 0 -2
a:and last	-11 9 -12 3
a:and stay	11 -2 -8 0
a:and the	0 -7 17 -15
a:announce	-1 -1 -11 14
a:announce that	0 -5 0 7
a:another	0 -6 3 0
a:another <span>	0 -12 10 2
a:approve	0 6 -2 -1
a:are	19 -6 -27 14
a:are to	0 0 -6 6
a:as	0 4 -17 7
a:as plan	8 -5 -3 0
a:at	11 14 -14 -14
a:at <level>	0 -17 19 0
a:at <number>	0 -7 1 4
a:at a	12 -3 -8 -1
a:at least	8 -4 -3 0
a:at once	0 13 -8 -4
a:at the	3 17 -23 0
a:away	0 -13 5 10
a:back	11 -4 -7 0
a:be	-7 9 -4 0
a:been	3 12 -16 -6
a:before	-5 10 -1 -2
a:before <day-ahead>	0 10 -9 0
a:begin	-6 3 1 0
a:between	7 6 1 -25
a:between <name>	0 24 -16 -5
a:between <person>	-2 0 10 -9
a:between the	12 -3 -6 -1
a:both	-6 12 5 -16
a:both side	0 10 0 -10
a:bridge	-3 -15 20 -4
a:bring	0 8 0 -4
a:busan	0 0 3 -6
a:by	-12 10 -10 2
a:by <name>	0 12 -10 -2
a:by <office>	0 -7 9 -1
a:by <person>	0 0 -9 11
a:by <span>	0 -1 9 -7
a:by the	0 -1 -7 10
a:by video	0 -6 8 0
a:call	-2 1 5 -11
a:call .	0 14 -13 0
a:call with	0 -9 10 0
a:capital	-4 9 -8 0
a:capital .	-4 9 -7 0
a:car	10 -5 0 -4
a:carry out	0 2 -13 5
a:cease	0 0 6 -2
a:ceasefire	0 12 -4 -5
a:charge	-3 -1 7 -1
a:charge <level>	0 -10 11 0
a:chicken	0 8 -3 -3
a:close	9 0 0 -5
a:coal	0 -17 0 15
a:come	-10 28 -13 -12
a:commerce	0 -6 -4 11
a:commerce minister	2 -8 0 4
a:commerce ministry	-3 -3 0 8
a:complete	0 -12 14 0
a:conference	0 -7 5 0
a:confirm	0 6 -4 0
a:continue	-5 -3 9 0
a:cost	-2 11 -3 -3
a:could	-1 9 -4 -1
a:country	12 -6 -1 -3
a:country .	13 -7 -6 0
a:cover	0 -4 6 0
a:custom	-3 0 7 -1
a:cut	16 -17 0 0
a:date	0 -8 10 0
a:day of	0 4 -11 0
a:deadline	0 6 -3 0
a:deal	0 -2 7 -2
a:deal .	0 8 -1 -4
a:decide	0 -2 -3 7
a:decision	0 -15 2 13
a:declare	0 14 -6 -8
a:did	0 6 -3 0
a:discuss	0 -7 0 5
a:dispute	-2 -4 0 7
a:doe	0 -29 21 13
a:doe not	0 -28 19 13
a:down	0 7 -3 -1
a:draft	0 0 -3 6
a:duty	-4 -7 3 6
a:duty .	-2 6 0 -6
a:duty of	0 11 -5 0
a:duty on	-6 -12 13 1
a:each	15 4 -21 -2
a:each other	0 15 -9 -4
a:each side	8 -8 -3 3
a:early	0 -7 7 0
a:economy	0 0 6 -4
a:effect	0 11 -3 -7
a:end	15 -9 -6 0
a:end of	5 -15 -1 12
a:end on	3 1 -7 0
a:evening	-7 -10 -12 27
a:evening .	1 -11 8 0
a:extend	0 -2 0 6
a:extend the	0 8 -2 -3
a:extend their	0 0 -5 7
a:extension	0 6 -4 0
a:extension .	0 -4 -1 7
a:extension of	0 9 0 -6
a:fact	0 6 -2 -2
a:fact sheet	0 6 -2 -2
a:first	2 0 3 -9
a:for	13 -8 2 -10
a:for <name>	0 7 -2 -2
a:for <span>	12 24 -31 -8
a:for a	-11 5 -6 6
a:for another	0 -14 13 0
a:for talk	6 0 -1 -5
a:for their	-2 -6 2 5
a:for what	0 -12 19 -8
a:foreign	0 7 -1 -1
a:four	-3 21 -21 1
a:fourth round	0 -6 1 4
a:framework	0 -20 0 23
a:framework for	0 0 -6 5
a:freeze	0 -4 -1 7
a:from	-20 14 -27 18
a:from <day-ahead>	-4 6 -5 0
a:from <day-gone>	0 6 -5 0
a:from <level>	0 -11 5 8
a:from <seat>	0 7 -4 -1
a:from the	0 13 -4 -4
a:further	0 -3 8 -2
a:gave	-1 10 -5 0
a:gave the	0 6 -4 0
a:geneva	0 -6 2 3
a:geneva .	0 -10 -9 16
a:get	0 11 -9 0
a:go	0 -5 10 -8
a:go on	0 -8 10 0
a:good	12 2 -8 -16
a:good from	0 7 -4 0
a:government	0 13 -4 -5
a:great	-1 -16 23 -4
a:had	-2 20 -15 -3
a:had been	0 12 -6 -2
a:hall	-1 6 0 -6
a:hand	-2 28 -19 -11
a:happen	0 6 -3 0
a:has	0 6 0 -9
a:he	-6 10 0 -6
a:he say	0 7 0 -1
a:his	-7 -13 25 -13
a:his <quality>	0 -14 14 0
a:hold	0 8 -10 0
a:home	-6 21 -16 -2
a:hotel	0 2 -13 8
a:hour .	3 0 -10 4
a:how	0 -16 -16 26
a:i	0 10 -6 0
a:in	-3 -20 16 7
a:in <month-ahead>	0 7 -6 0
a:in <month-gone>	0 8 -7 0
a:in <name>	0 9 -2 -5
a:in <seat>	7 -11 -11 23
a:in a	-1 7 0 -4
a:in geneva	0 -7 13 -3
a:in the	5 27 -28 -5
a:in their	-1 17 -9 -7
a:into	-5 6 0 -3
a:investigation	-2 9 -1 -1
a:is	-5 15 -3 -11
a:is the	-4 10 -4 0
a:it	0 -10 16 -8
a:it .	-4 -15 11 6
a:it had	0 8 -6 0
a:it is	0 8 -2 0
a:it was	-1 -5 10 -1
a:it will	0 8 -6 0
a:it would	0 6 -3 0
a:its	-6 38 -27 -10
a:keep the	0 -4 0 7
a:know	12 -8 0 -1
a:lapse	0 6 -1 0
a:last	-2 2 -7 3
a:last until	8 0 -7 0
a:last week	0 6 0 -8
a:lasted	0 -7 9 0
a:later	0 -6 -3 11
a:least	8 -4 -3 0
a:leave	8 -6 0 -3
a:let	0 1 4 -7
a:let their	0 6 0 -5
a:letter	0 6 -2 0
a:list	8 0 -5 -1
a:long	0 -18 7 10
a:lower	0 8 0 -8
a:lower the	0 0 7 -7
a:make	-4 -3 10 -3
a:market	0 -10 0 11
a:matter	0 -10 12 0
a:may	0 9 -4 0
a:measure	0 9 -2 -6
a:meet	-11 0 8 -8
a:meet in	0 -18 15 4
a:mention	0 -13 0 14
a:minister	0 -19 20 -5
a:minister of	0 8 -5 0
a:ministry	-4 -1 -1 7
a:month	0 16 -5 -12
a:month .	0 6 -4 0
a:more	0 -8 -1 10
a:morning	22 -13 -1 -3
a:morning .	14 -17 9 -8
a:most	0 13 -8 -4
a:most <quality>	0 7 -6 0
a:mr	0 -1 7 -5
a:mr <person>	0 0 6 -5
a:nation	19 -32 11 0
a:near	-6 -2 6 0
a:need	0 -10 0 10
a:negotiation	0 9 -22 5
a:neither	0 -7 11 -3
a:neither side	0 -8 12 -2
a:new	12 -1 -18 4
a:next	8 -4 1 -8
a:next week	-1 0 6 -4
a:night	-14 -7 5 8
a:no	0 -4 -6 11
a:nobody	0 14 -7 -7
a:noon	0 11 -4 -2
a:not	-4 -10 5 11
a:not .	0 -20 21 0
a:not mention	0 -13 0 14
a:nothing	-4 22 -12 -8
a:nothing .	0 8 -3 -1
a:now	0 6 -4 0
a:of	2 -2 -11 13
a:of <day-gone>	0 13 -11 0
a:of <level>	0 25 -13 -10
a:of <month-gone>	0 9 -6 -1
a:of <name>	2 8 -13 1
a:of <number>	0 7 0 -5
a:of <person>	-4 11 -5 0
a:of <span>	-4 -15 0 18
a:of an	0 -15 16 0
a:of duty	0 -3 -3 7
a:of good	16 -13 0 0
a:of it	6 -3 0 0
a:of last	2 -11 14 -8
a:of next	-1 0 7 -3
a:of talk	12 -2 0 -7
a:of the	1 -14 -3 19
a:of their	-8 13 0 -7
a:of trade	0 7 -1 -4
a:off	-4 -7 6 5
a:off .	0 13 -8 -2
a:offer	0 13 -10 0
a:on .	0 19 -17 0
a:on <day-ahead>	7 14 -20 -6
a:on <day-gone>	4 -4 5 -6
a:on <day-today>	-9 17 -8 0
a:on <name>	0 -1 7 -5
a:on <quality>	6 -12 8 0
a:on a	-4 14 0 -11
a:on an	0 -5 -4 10
a:on each	8 2 -10 -2
a:on our	0 -6 7 0
a:on steel	0 6 0 -4
a:on the	-9 -2 20 -16
a:on what	0 0 7 -4
a:once	0 7 0 -4
a:one	6 -23 0 18
a:one .	0 -10 8 2
a:open	0 13 -10 0
a:opened	-4 11 -3 -1
a:or	0 6 -2 0
a:order	0 12 -14 0
a:order .	0 7 -7 0
a:other	-2 12 -3 -10
a:other .	0 7 -3 0
a:out	-4 13 -31 11
a:out of	0 -1 -2 6
a:out the	0 12 0 -11
a:out what	0 0 -8 8
a:over	-11 -3 14 -1
a:over a	-2 0 7 -3
a:own	-2 -4 10 -2
a:paper	0 0 -8 8
a:paper .	0 -6 0 8
a:part	0 0 -6 7
a:part of	0 0 -5 7
a:pause	0 -5 11 -3
a:pause in	0 -13 11 0
a:pay	0 23 -13 -5
a:pay <level>	0 9 -3 -1
a:people	5 -10 8 -3
a:period	0 -6 0 7
a:period of	0 -8 0 8
a:place	0 -11 14 0
a:place .	0 -11 12 0
a:plan	8 0 -8 0
a:plan .	8 -4 -3 0
a:port	-1 -3 8 0
a:post	0 -6 2 3
a:postpone	0 7 -3 0
a:president	-2 -16 -1 22
a:prolong	0 -3 8 -2
a:promise	0 -3 -3 8
a:propose	0 -7 7 0
a:published	5 -2 1 -9
a:published the	9 -16 10 0
a:put	-3 15 -11 0
a:raise	2 13 -15 0
a:rate	0 10 0 -7
a:rate of	0 8 0 -5
a:reach	0 18 -3 -15
a:reciprocal	0 7 -5 0
a:result .	-2 9 -6 0
a:return	0 14 -4 -9
a:rice	10 -6 -4 0
a:rise	0 -1 7 -4
a:round	-5 5 4 -7
a:round of	-11 21 -6 -7
a:run	-2 19 -10 -6
a:run for	0 7 -6 0
a:say	4 -9 -13 16
a:second	-10 -12 8 10
a:second round	-6 -8 4 5
a:see	0 -11 13 0
a:send	0 7 -1 -3
a:set	0 9 -6 0
a:settle	0 -20 16 2
a:shall	0 -15 15 0
a:sheet	0 9 -2 -4
a:ship	0 12 -7 -1
a:ship .	0 8 -7 0
a:should	0 4 -12 8
a:show	-1 -5 8 0
a:show .	0 -8 9 0
a:side	5 -8 7 -2
a:side .	0 14 -11 0
a:side want	0 -10 13 -1
a:sign	-1 0 9 -13
a:sign a	0 -21 22 0
a:sign two	0 8 -7 0
a:signature	0 21 -5 -14
a:signature .	0 9 0 -6
a:since	0 -17 20 -6
a:since <month-gone>	0 -12 18 -5
a:since the	2 -6 2 0
a:sit	7 -3 0 0
a:solution	0 -5 -3 8
a:speak	0 0 -14 11
a:standstill	0 3 -9 3
a:state	0 -2 -5 10
a:state visit	0 -5 -3 11
a:statement	-1 6 -1 0
a:stay	11 0 -10 0
a:steel	0 7 0 -4
a:steel and	0 6 0 -4
a:sugar	-5 3 -14 7
a:summit	-2 6 -6 0
a:surcharge	0 -6 7 0
a:suspend for	0 9 0 -6
a:suspension	0 -5 0 7
a:take	-3 -13 6 9
a:talk	2 5 10 -20
a:talk .	6 -8 22 -21
a:talk in	0 3 -21 12
a:talk with	-5 0 8 -5
a:tariff	6 19 -3 -31
a:tariff .	-5 -7 18 -7
a:tariff for	0 0 -9 6
a:tariff on	10 -2 -1 -5
a:tariff truce	4 9 -8 -3
a:tax	0 -10 12 0
a:tea	0 -10 12 -2
a:telephone	0 -23 27 -4
a:telephone call	0 -16 17 0
a:that	13 0 -6 -7
a:that <name>	7 -5 0 -1
a:that <person>	-4 -6 14 -5
a:that the	11 -1 -16 3
a:the	-6 29 -15 -20
a:the <day-ahead>	0 6 0 -4
a:the <name>	0 6 -2 -2
a:the <office>	-5 1 7 -13
a:the <organisation>	5 14 -27 1
a:the <person>	-1 9 -6 -1
a:the <quality>	0 11 -7 -7
a:the <seat>	-4 6 0 -8
a:the agreement	0 11 -9 -1
a:the deal	0 -6 7 0
a:the end	0 -9 -1 13
a:the first	0 -5 6 0
a:the fourth	0 -5 9 -1
a:the framework	0 -17 18 0
a:the matter	0 -6 8 0
a:the new	0 13 -7 -5
a:the next	11 2 -16 0
a:the other	0 6 -1 0
a:the people	0 -11 12 0
a:the second	-1 -6 4 4
a:the surcharge	0 -7 8 0
a:the suspension	0 -5 0 7
a:the tariff	-2 10 4 -19
a:the third	-5 -6 5 3
a:the three	0 8 -7 0
a:the truce	-3 0 18 -19
a:the two	18 -13 8 -19
a:their	-12 10 -12 8
a:their dispute	0 7 0 -4
a:their president	0 -16 -7 22
a:their tariff	5 1 -9 2
a:their truce	0 7 0 -8
a:there	0 -4 -19 16
a:they	-1 -13 -22 26
a:they had	2 -10 -5 11
a:thi	-6 -4 5 2
a:thi week	0 -4 -2 9
a:thi year	0 -14 16 -1
a:thing	0 -8 9 0
a:third	-11 20 -7 -7
a:third round	0 6 -2 -1
a:three	-4 19 -11 -3
a:through	10 0 -6 -4
a:time	-4 -20 18 5
a:time .	-2 8 -2 -4
a:to	14 -12 17 -19
a:to <day-gone>	9 -7 -8 4
a:to <level>	-1 -5 0 7
a:to <name>	0 -12 12 0
a:to <seat>	0 -3 8 -6
a:to a	0 10 0 -8
a:to be	-2 22 -15 -5
a:to carry	0 -7 -13 17
a:to complete	0 -12 14 0
a:to decide	0 -4 -2 8
a:to extend	0 0 -8 10
a:to keep	0 -7 3 3
a:to let	0 -1 8 -6
a:to prolong	0 -4 8 -2
a:to see	0 -10 11 0
a:to sign	0 -6 9 0
a:to suspend	0 0 8 -9
a:to the	23 -1 -20 -9
a:too	0 6 -2 0
a:town	0 9 -7 0
a:trade	-13 5 12 -12
a:truce	-6 2 15 -17
a:truce .	0 16 -11 -3
a:truce between	0 14 -9 -2
a:truce by	0 2 -7 5
a:truce of	-3 0 8 -4
a:truce on	0 -17 14 2
a:truce with	0 18 -9 -7
a:turn	0 7 -6 0
a:two	17 -21 2 7
a:two country	15 -12 0 0
a:two government	0 8 -2 -3
a:two president	0 7 -6 0
a:two side	0 12 -8 -1
a:under	0 6 -1 0
a:until	9 -2 0 -9
a:until <day-ahead>	11 -12 0 0
a:until the	0 11 0 -8
a:up	-2 -6 11 -1
a:up .	0 -8 8 0
a:us	0 -8 4 2
a:video	0 -3 6 0
a:visit	8 -14 -1 10
a:visit to	0 8 -3 -3
a:want	0 -9 12 -1
a:want a	0 -10 13 0
a:was	-8 -3 13 -8
a:way	9 -8 0 0
a:we	2 -18 10 6
a:week	-7 1 2 0
a:were	-5 0 -1 7
a:what	-8 -1 1 5
a:when	0 6 0 -4
a:will	-8 0 1 0
a:will be	0 -8 3 5
a:wine	0 -4 0 7
a:with	-1 -25 8 24
a:with <name>	7 -7 -4 7
a:with <person>	-5 -23 32 -10
a:with a	3 -6 -20 20
a:with an	-4 14 -16 3
a:with both	0 12 -2 -8
a:with his	0 -14 16 0
a:with the	-6 -10 16 0
a:without	1 -12 1 9
a:without a	-6 -1 -15 14
a:work	0 -2 -6 9
a:world	0 13 -12 0
a:would	7 -12 10 -4
a:write	0 9 -3 -2
a:year	0 -15 19 -8
a:year .	0 -11 15 -1
a:·	-10 1 0 2
b:"	-14 14 -19 9
b:" <person>	0 11 -17 1
b:" he	0 -9 -6 16
b:" mr	0 6 0 -4
b:" the	0 -9 12 -1
b:&	7 -17 13 -4
b:& p	7 -17 13 -3
b:'s	23 -22 16 -17
b:'s <organisation>	0 -6 8 0
b:'s <person>	-5 -22 24 0
b:'s cabinet	0 -9 11 0
b:'s commerce	0 17 -8 -5
b:'s custom	0 10 -9 0
b:'s duty	0 -7 0 9
b:'s foreign	12 -10 0 0
b:'s state	0 -11 12 0
b:'s tariff	0 7 -1 -1
b:'s trade	-1 -26 31 -7
b:(	0 3 0 -6
b:)	-5 -9 -5 17
b:*	-4 18 -9 -2
b:,	-4 -3 8 -3
b:, <name>	18 3 -27 7
b:, <office>	-3 3 -13 7
b:, <person>	6 -12 3 2
b:, <quality>	-1 -1 10 -9
b:, <seat>	0 6 -3 0
b:, a	15 -13 -9 3
b:, after	0 -13 17 -4
b:, and	0 20 -17 -9
b:, announce	0 6 -1 -3
b:, are	0 -6 0 8
b:, as	16 -12 2 -6
b:, at	-2 -9 17 -5
b:, begin	4 1 -8 0
b:, conclude	0 17 0 -15
b:, due	0 11 -7 0
b:, end	-1 0 -11 10
b:, from	-11 1 10 -10
b:, go	0 12 -2 -6
b:, had	-8 -26 14 20
b:, has	0 5 0 -6
b:, have	0 0 -5 8
b:, having	0 -5 7 0
b:, he	0 11 -6 -5
b:, hold	4 -9 0 0
b:, in	-17 -11 38 -33
b:, is	0 -9 10 0
b:, it	0 10 -13 1
b:, meet	-3 -18 23 0
b:, monday	2 -31 25 5
b:, most	0 -4 7 0
b:, on	8 -17 20 -20
b:, plan	0 11 -9 0
b:, published	0 14 -9 -4
b:, put	2 7 -6 -7
b:, say	-2 -13 3 12
b:, sign	0 2 -12 11
b:, since	-3 0 5 -7
b:, sit	-6 0 7 0
b:, spoke	0 -11 13 0
b:, start	12 -5 -2 -4
b:, sunday	0 12 -7 -4
b:, take	0 16 -10 -4
b:, tell	0 12 -2 -12
b:, the	-9 42 -28 -15
b:, thursday	-5 13 -1 -10
b:, to	-3 -6 0 11
b:, tuesday	0 -5 14 -13
b:, until	0 -12 -6 19
b:, was	-4 -3 14 -10
b:, wednesday	2 -13 13 -2
b:, were	0 -8 -10 17
b:, will	0 -16 19 -3
b:, with	0 7 0 -2
b:, would	0 11 -7 -1
b:, you	0 3 -8 2
b:-	-9 2 5 -3
b:- <name>	2 -12 4 4
b:- <number>	0 12 -10 0
b:- <quality>	-3 -4 18 -13
b:- a	0 10 -2 -6
b:- the	0 0 6 -6
b:.	-8 -4 16 -9
b:. <person>	0 -4 9 -3
b:. m	0 10 -6 0
b:. the	0 -10 10 0
b:/	-5 -6 7 2
b:/ <number>	0 -14 14 0
b::	-1 4 -9 6
b:: <level>	0 7 -4 0
b:: <name>	0 11 -7 -2
b:: <number>	15 0 -12 -9
b:: <organisation>	0 6 -3 0
b:: <person>	-2 13 -6 -4
b:: and	16 -1 -15 -5
b:: from	6 -18 1 10
b:: he	0 -9 11 0
b:: i	-2 -4 11 -6
b:: in	0 -6 9 0
b:: it	0 11 -9 0
b:: its	0 12 -11 0
b:: on	-5 2 4 -6
b:: the	1 4 -27 11
b:: then	0 11 -11 0
b:: what	-2 -6 -16 18
b:: will	0 15 -14 0
b:;	3 11 -10 -6
b:; <person>	0 -8 10 0
b:; a	0 6 -5 0
b:; it	12 -5 -8 0
b:; the	0 6 -2 -2
b:; they	0 -7 7 0
b:<agent>	3 5 2 -18
b:<day-ahead>	-12 -10 -6 23
b:<day-ahead> and	-7 -12 -3 20
b:<day-gone>	-2 -20 -23 37
b:<day-gone> and	-2 -28 -10 35
b:<day-gone> for	4 -7 -2 5
b:<day-today>	-9 15 -4 -5
b:<day-today> and	0 -1 -2 6
b:<duty>	-22 17 -14 5
b:<gate>	-19 -11 15 8
b:<goods-amount>	0 16 -12 0
b:<goods>	-6 24 -7 -19
b:<level-noun>	-4 4 1 -8
b:<level>	1 26 -26 -8
b:<level> from	-1 18 -13 0
b:<level> in	0 1 -13 5
b:<level> more	19 -17 0 0
b:<level> on	-2 17 -1 -23
b:<level> since	-2 7 0 0
b:<level> to	-1 -3 0 8
b:<level> until	0 -11 14 -1
b:<money>	0 11 -7 0
b:<month-gone>	0 18 -12 -5
b:<name>	2 12 -3 -20
b:<name> 's	-2 -6 20 -22
b:<name> agree	-1 -22 23 1
b:<name> and	2 -8 0 2
b:<name> announce	0 6 -2 -1
b:<name> are	0 9 -6 -2
b:<name> at	-1 24 -23 0
b:<name> begin	18 0 -15 -8
b:<name> conclude	0 16 -7 -9
b:<name> end	-2 6 0 -3
b:<name> had	-2 7 0 0
b:<name> have	0 10 -1 -16
b:<name> hold	0 -14 19 -2
b:<name> is	0 -8 10 0
b:<name> meet	-1 24 -18 -6
b:<name> on	-4 -1 -8 13
b:<name> president	0 -6 11 -1
b:<name> prolonged	0 -17 3 14
b:<name> reach	0 17 -11 -6
b:<name> say	0 -7 7 0
b:<name> since	-1 12 -3 -3
b:<name> to	23 -13 -1 -11
b:<name> trade	0 13 -12 0
b:<name> was	0 -9 10 0
b:<name> will	-7 0 11 -4
b:<name> would	0 8 -6 0
b:<not>	0 -16 11 8
b:<number>	7 -2 -2 -1
b:<number> -	0 11 -10 0
b:<number> /	-5 -8 8 4
b:<number> a	0 9 -5 0
b:<number> and	0 6 0 -6
b:<number> from	0 -11 12 0
b:<number> of	0 -7 9 0
b:<number> on	-6 16 -18 2
b:<number> round	-7 -13 20 0
b:<number> the	5 -8 2 0
b:<number> was	17 -7 -13 0
b:<office>	0 -6 -7 16
b:<office> 's	24 -28 -3 5
b:<office> <person>	0 6 -11 4
b:<office> agree	0 -13 8 4
b:<office> and	0 6 -6 0
b:<office> are	0 -9 14 -3
b:<office> from	0 -4 -3 6
b:<office> had	0 -6 -8 14
b:<office> in	-3 5 -13 11
b:<office> order	0 7 -4 0
b:<office> sit	-5 -17 22 -4
b:<office> spoke	0 -20 22 0
b:<office> to	0 0 6 -4
b:<organisation>	27 30 -18 -63
b:<organisation> and	-4 21 -14 -3
b:<organisation> end	0 15 0 -14
b:<organisation> from	0 -10 11 0
b:<organisation> has	0 9 -6 0
b:<organisation> hold	0 13 -13 0
b:<organisation> in	0 9 0 -11
b:<organisation> meet	0 6 -4 0
b:<organisation> of	0 -11 13 0
b:<organisation> on	-2 22 -14 -10
b:<organisation> say	0 7 -1 -2
b:<organisation> was	0 8 -5 0
b:<organisation> will	0 6 -6 0
b:<person>	-11 -2 2 10
b:<person> agree	0 1 -7 7
b:<person> and	4 -10 6 0
b:<person> are	0 12 -12 0
b:<person> at	-5 -17 6 13
b:<person> begin	10 -10 -7 2
b:<person> come	2 -8 7 0
b:<person> did	0 13 -12 0
b:<person> fly	5 4 -5 -6
b:<person> for	0 19 -17 0
b:<person> had	4 3 0 -8
b:<person> have	-3 0 6 0
b:<person> hold	0 20 -19 0
b:<person> in	0 -17 20 -8
b:<person> is	-2 10 -5 -3
b:<person> meet	-10 -20 23 0
b:<person> new	0 6 -4 0
b:<person> of	0 -8 17 -12
b:<person> on	0 -4 16 -20
b:<person> post	0 10 -2 -5
b:<person> put	0 7 -11 2
b:<person> reach	0 -17 18 0
b:<person> receive	0 -14 15 0
b:<person> say	0 -21 14 8
b:<person> shook	0 -14 6 9
b:<person> sign	0 21 -13 -6
b:<person> sit	5 12 -15 -1
b:<person> spoke	0 2 1 -7
b:<person> talked	8 -22 10 -3
b:<person> tell	-2 9 -2 -4
b:<person> to	0 11 -9 0
b:<person> was	-6 25 -30 6
b:<person> will	-1 -18 11 8
b:<person> would	0 -1 6 -1
b:<person> write	0 13 -6 -3
b:<points>	0 7 -3 0
b:<quality>	-6 -2 10 -4
b:<quality> -	-1 -4 12 -8
b:<quality> cabinet	0 13 -10 0
b:<quality> car	0 -8 9 0
b:<quality> colleague	-5 11 -3 -6
b:<quality> commerce	0 -7 8 0
b:<quality> counterpart	2 -13 13 -3
b:<quality> delegation	-12 -3 9 6
b:<quality> good	3 -6 -8 8
b:<quality> in	1 -16 12 0
b:<quality> minister	-2 -4 7 0
b:<quality> official	2 -10 0 6
b:<quality> one	8 -21 0 15
b:<quality> president	0 -7 13 -2
b:<quality> side	0 -2 -5 7
b:<quality> trade	-5 11 4 -19
b:<quality> vice	0 -2 -5 9
b:<seat>	7 1 -1 -11
b:<seat> and	-2 13 -3 -12
b:<seat> fact	-1 0 -4 6
b:<seat> for	-8 6 5 -10
b:<seat> from	0 -8 7 0
b:<seat> had	0 -4 6 0
b:<seat> has	0 -8 9 0
b:<seat> is	9 -13 2 0
b:<seat> on	12 -1 -4 -2
b:<seat> published	0 -9 14 -5
b:<seat> put	0 16 -11 -4
b:<seat> say	0 28 -21 -7
b:<seat> sign	0 13 -9 -3
b:<seat> since	0 5 -8 0
b:<seat> the	0 0 -3 6
b:<seat> until	0 6 -7 0
b:<seat> ·	-6 -9 15 -2
b:<span>	16 -5 -18 9
b:<span> from	-1 15 -12 0
b:<span> of	24 -33 -11 16
b:<span> to	0 7 -1 -2
b:<span> truce	0 0 5 -7
b:<v-agree>	-18 -3 9 -1
b:<v-bear>	-6 13 -1 -18
b:<v-begin>	9 -11 8 -5
b:<v-buy>	0 1 6 -13
b:<v-end>	-11 6 -27 17
b:<v-impose>	-15 2 5 -1
b:<v-propose>	-4 -14 19 -3
b:<v-return>	-16 6 1 -4
b:<v-say>	-11 3 4 -3
b:<v-sell>	-1 19 -12 -5
b:<v-stay>	-6 1 0 2
b:<v-suspend>	0 -4 9 -6
b:<v-target>	9 6 -14 -2
b:<v-threaten>	-1 18 -11 -1
b:<v-up>	-21 -1 7 4
b:@	17 -15 0 0
b:a	-2 1 4 -8
b:a .	0 9 -5 0
b:a <office>	0 -9 11 0
b:a <organisation>	-2 4 7 -13
b:a <span>	0 -10 14 -4
b:a deal	0 7 -5 0
b:a fact	0 7 -6 0
b:a first	0 -15 17 0
b:a fourth	0 11 -9 0
b:a framework	0 -1 -7 10
b:a joint	0 5 -7 0
b:a memorandum	0 12 -10 0
b:a new	0 8 1 -12
b:a notice	0 -10 11 0
b:a permanent	0 -15 16 0
b:a post	0 10 -6 0
b:a second	-8 -8 2 13
b:a separate	0 6 -4 0
b:a sixth	0 13 -12 0
b:a statement	8 -6 0 0
b:a summit	0 -11 12 0
b:a tariff	0 -11 7 2
b:a technical	7 5 -11 -1
b:a telephone	0 -14 16 0
b:a television	0 -8 0 10
b:a third	-1 18 -13 -8
b:a trade	0 -9 12 0
b:a truce	8 -10 1 2
b:about	-4 -7 17 -4
b:accord	0 2 -18 13
b:according	0 10 -4 -1
b:act	0 15 -13 0
b:add	0 6 -3 0
b:additional	0 -8 -2 12
b:additional <level>	0 -7 0 10
b:adopt	0 -2 -8 10
b:after	-8 -10 32 -24
b:after a	2 -12 12 -2
b:after the	-1 4 0 -6
b:again	-14 5 0 0
b:again on	-3 3 1 -8
b:ago	0 11 -6 -1
b:agree	-11 -4 2 5
b:agree at	0 -12 15 -1
b:agree in	0 17 -14 0
b:agreement	-11 8 -1 -2
b:agreement in	0 22 -14 -8
b:agreement on	0 14 -1 -14
b:agreement was	0 -17 8 4
b:agreement with	0 -16 0 18
b:ahead	7 -10 4 -1
b:air	0 -5 10 -2
b:airport	0 0 -5 6
b:al	0 -6 13 -5
b:alert	0 12 -5 -2
b:alexandria	-5 13 -6 -4
b:alexandria on	-5 14 -7 -4
b:all	0 15 -10 -1
b:also	-3 -12 0 17
b:also on	-2 -8 4 7
b:am	0 -8 -5 12
b:ambassador	0 9 -8 0
b:an	8 -15 14 -2
b:an <quality>	0 9 -8 0
b:an additional	0 -7 0 10
b:an agreement	0 4 9 -24
b:an end	0 8 0 -5
b:an extension	-2 -5 -1 10
b:an hour	0 -14 15 0
b:an interview	0 6 -2 0
b:and	-2 5 -8 1
b:and <name>	-2 -31 22 9
b:and <number>	16 -8 -9 0
b:and <quality>	3 -13 0 10
b:and <seat>	-2 12 0 -13
b:and a	3 9 -10 -2
b:and after	0 9 -4 -3
b:and come	0 13 -3 -8
b:and end	-4 0 -9 12
b:and from	9 -6 0 0
b:and his	-2 0 10 -9
b:and in	0 0 7 -5
b:and is	12 0 -10 -5
b:and it	0 12 -2 -8
b:and mr	0 6 -2 0
b:and of	-2 9 -3 0
b:and say	8 -2 -7 0
b:and the	-15 27 -13 -10
b:and they	0 6 -4 0
b:and was	0 -10 11 0
b:and we	-5 -15 7 12
b:announce	-4 -4 6 0
b:announce a	0 -9 11 0
b:announce in	0 10 -2 -8
b:announce it	0 -15 5 10
b:announce on	0 16 -16 0
b:announce that	0 -13 14 0
b:announce the	0 11 -3 -7
b:announcement	0 11 -9 -1
b:another	4 -15 14 -4
b:answer	0 7 -1 -3
b:apec	0 41 -41 0
b:approve	10 0 -10 -1
b:approve it	0 7 -5 0
b:approve the	11 -8 0 0
b:are	0 -13 6 6
b:are closed	0 10 -2 -5
b:are due	-3 -14 18 0
b:are expect	0 12 -10 0
b:are in	0 -15 16 0
b:are the	0 -9 10 0
b:are to	-5 -31 31 5
b:around	20 -24 0 4
b:arrangement	0 3 2 -11
b:arrangement was	0 15 -14 0
b:arrive	-5 16 -16 2
b:arrive in	-4 9 -12 6
b:arrived	10 5 -23 0
b:arrived on	7 -7 -9 7
b:as	23 -8 -7 -4
b:as of	-9 3 3 -4
b:as they	10 -15 7 0
b:ask	8 8 -21 -3
b:ask about	0 7 -5 0
b:ask for	0 6 -4 0
b:assured	0 8 -5 0
b:at	-2 -21 12 15
b:at <level>	0 14 -7 -2
b:at <number>	-10 -6 8 3
b:at <seat>	7 -14 4 0
b:at a	0 -21 15 10
b:at it	6 -20 10 1
b:at its	0 8 -4 0
b:at least	0 -8 10 0
b:at midnight	0 19 -11 -7
b:at noon	0 4 -13 4
b:at the	-22 28 -15 -6
b:away	11 -6 -2 -2
b:away on	12 -8 -1 0
b:back	-17 10 -8 6
b:back at	-1 0 6 -2
b:back from	-2 6 -15 5
b:back on	-2 0 -11 11
b:bank	0 16 -15 0
b:bargain	0 -12 13 0
b:batumi	0 -27 11 19
b:be	8 5 -7 -5
b:be at	0 -7 0 6
b:be charge	10 -9 0 0
b:be in	7 -6 1 0
b:be published	0 6 -4 0
b:be put	6 -4 0 0
b:been at	5 -13 9 -3
b:been due	0 17 -5 -13
b:been in	10 0 -15 0
b:been on	0 -12 -1 15
b:before	8 -7 -4 9
b:before midnight	0 -11 12 0
b:before the	14 -2 -10 -1
b:begin	21 -6 -1 -20
b:begin <span>	25 -4 -20 -6
b:begin a	16 -20 7 -4
b:begin on	-3 13 -8 -2
b:being	0 -5 6 0
b:bergen	0 -17 11 6
b:bergen on	0 -9 1 7
b:bessent and	0 -4 -1 6
b:bessent say	0 8 -4 -2
b:between	-2 -16 26 -8
b:between <name>	-7 0 3 0
b:between <person>	0 -15 8 6
b:between the	5 -3 7 -12
b:border	0 16 -6 -6
b:both	-18 6 1 -3
b:both country	-1 -6 -7 18
b:both delegation	0 2 1 -6
b:both have	0 6 -1 0
b:both of	0 -4 6 0
b:both side	-1 8 -3 -6
b:bottle	0 10 -7 0
b:bridge	0 11 -9 0
b:broke	-11 1 -15 16
b:broke down	-2 -14 -4 17
b:broke off	-3 13 -11 0
b:broken	0 8 -10 1
b:bursa	0 -11 11 0
b:busan	-3 -3 11 -12
b:busan last	0 6 -6 0
b:busan on	-1 -7 13 -7
b:business	18 -7 -7 -7
b:but	-2 -2 -6 12
b:but the	0 0 4 -7
b:by	-9 11 0 -16
b:by <level>	0 9 -5 -2
b:by <person>	0 -4 13 -9
b:by <span>	0 16 -9 -3
b:by a	0 13 -11 0
b:by phone	0 -5 7 0
b:by telephone	-4 0 5 -9
b:by the	-3 7 -31 22
b:by video	0 -20 22 -1
b:cabinet will	0 -13 14 0
b:call	-8 -18 18 8
b:call between	-3 -13 17 0
b:call on	0 -8 11 -2
b:call with	0 -24 24 0
b:callao	0 -9 9 0
b:callao on	0 -9 9 0
b:can	0 -6 9 0
b:capital	7 -3 -4 0
b:capital on	3 -11 4 0
b:car	11 -15 8 -2
b:cartagena	0 -24 22 0
b:cattle	0 -11 7 2
b:ceasefire	0 0 -9 7
b:change	-2 23 -12 -5
b:change on	0 10 -5 0
b:changed	0 15 -6 -4
b:charge	6 7 -8 -11
b:charge <level>	0 11 -4 -2
b:charge on	11 -2 -8 0
b:cheese	-1 -6 13 -6
b:chip	-1 7 -3 0
b:city	0 1 -9 7
b:clear	0 13 -10 -1
b:clock	0 6 -3 0
b:close	-7 -2 -22 21
b:close on	0 5 -12 4
b:closed	-9 15 -21 6
b:closed on	-2 3 -7 4
b:closing	0 7 -5 0
b:club	0 10 -8 0
b:colleague	-5 11 -3 -6
b:collect	0 6 -1 0
b:come	-11 2 2 0
b:come back	-5 14 -19 2
b:come out	-3 -9 0 10
b:come to	3 -9 12 -9
b:commerce	4 12 -6 -12
b:commerce ministry	0 18 -9 -6
b:commerce secretary	7 -6 0 -1
b:company	0 16 -11 -3
b:conclude in	0 -12 4 6
b:conclude on	0 14 -10 -1
b:conference	-2 13 -5 -3
b:confirm	0 0 2 -6
b:consensu	0 -13 15 0
b:consider	0 -7 7 0
b:consultation	0 -18 25 -7
b:consultation between	0 -6 3 2
b:container	0 7 -3 0
b:continue	-11 1 -3 9
b:continue on	0 6 -10 2
b:conversation	0 -7 10 0
b:copper	0 -12 0 12
b:cost	-1 11 -6 0
b:cotton	0 2 8 -11
b:could	-1 20 -14 -2
b:council	0 7 -5 0
b:counterpart	2 -13 13 -4
b:country	0 -10 0 14
b:country agree	0 15 -13 0
b:country end	0 -18 19 0
b:country meet	0 6 -4 0
b:country would	8 -6 -2 0
b:custom tariff	0 -7 8 0
b:da	0 -21 24 0
b:da nang	0 -12 15 0
b:date	0 6 -3 0
b:dated	0 8 -5 -2
b:day	-11 1 0 5
b:day on	-1 11 -5 -3
b:de	11 -8 0 -1
b:deadline	0 10 -7 0
b:deal	-7 10 -5 0
b:deal on	0 -8 6 0
b:deal was	0 23 -14 -14
b:deal with	0 9 -6 0
b:decide	0 28 -24 -4
b:decide on	0 7 -6 0
b:decided	0 -9 12 0
b:decision	0 11 -7 0
b:declare	0 -11 2 9
b:declare on	0 6 -3 0
b:decree	0 8 -4 -1
b:delegation	0 -11 0 10
b:delegation is	0 -12 14 0
b:delegation of	0 9 -9 0
b:desk	-5 14 -3 -1
b:detail	-6 31 -19 -11
b:did	11 -3 -10 2
b:did not	0 11 -10 0
b:did so	-3 9 -11 4
b:die	0 8 -3 -1
b:discuss	-2 -8 15 -8
b:discuss in	0 8 -7 0
b:discuss on	-1 0 7 -1
b:discuss the	0 -5 6 0
b:dispute	4 -1 -9 7
b:dispute over	5 0 0 -8
b:do	-5 11 -3 -8
b:do it	0 -10 11 0
b:document	0 24 -15 -11
b:doe	9 0 -9 -5
b:doe not	11 -9 0 0
b:donald	0 -6 12 -1
b:donald trump	0 -6 12 -1
b:done	0 -11 -8 16
b:down	7 -11 6 -3
b:down again	0 -3 6 0
b:down in	13 0 -17 3
b:down on	-3 -18 3 16
b:draft	0 -4 6 0
b:draw	8 -6 0 0
b:due in	7 -17 5 6
b:due on	0 21 -18 0
b:due to	-8 0 0 5
b:during	0 -9 10 0
b:duty	-21 0 -5 15
b:duty of	0 7 -2 0
b:each	-6 5 4 -10
b:each other	-5 10 0 -8
b:each side	0 8 -7 0
b:early	0 21 -6 -16
b:earth	0 -6 8 0
b:economy	2 0 1 -7
b:economy minister	0 10 -3 -5
b:effect	-6 -7 7 4
b:effect on	0 5 -26 11
b:eleven	-1 7 0 -1
b:end	-3 -8 -27 28
b:end <span>	-3 -2 -8 12
b:end a	-1 9 -4 -3
b:end in	0 -2 -12 17
b:end on	2 11 -40 2
b:enter into	0 11 -9 0
b:entry	0 8 -4 -1
b:evening	-1 -15 0 17
b:every	0 6 -2 0
b:everybody	0 -11 13 0
b:everything	4 5 -12 0
b:exchanged	0 12 -5 -5
b:expect	-5 15 -6 -10
b:expect the	0 7 -2 -2
b:expect to	0 17 -16 0
b:expert	0 -15 16 0
b:expert of	1 10 -13 0
b:expert will	0 -7 10 0
b:expire	0 12 -12 0
b:expire on	0 19 -8 -7
b:extend	0 22 -18 -3
b:extend their	0 7 -11 0
b:extension	-7 -7 10 0
b:extension in	0 9 -3 -6
b:extension of	0 -15 10 5
b:extension on	0 8 -3 -1
b:extension to	0 9 -7 0
b:extension was	0 -8 12 -4
b:extra	0 10 -3 -2
b:fact	-8 6 -15 10
b:fact sheet	-8 6 -15 10
b:failed	-3 -3 15 -10
b:failed on	-2 -2 13 -8
b:fall	9 0 -13 -1
b:fall away	12 -11 0 0
b:farmer	0 6 -3 0
b:fee	0 10 -5 0
b:fifth	0 0 9 -9
b:fifth round	0 0 8 -9
b:figure	0 -6 8 0
b:finished	0 -6 -9 16
b:first	-13 -24 34 -11
b:first meet	0 -16 17 0
b:fish	0 -5 7 0
b:fix	0 6 -3 0
b:flew	-7 8 -6 0
b:flew home	0 -1 -2 6
b:flew to	-4 11 -3 -6
b:fly	0 14 -4 -19
b:fly to	0 12 -3 -18
b:follow	21 -6 -17 1
b:follow on	22 -11 -12 0
b:follow the	0 11 -1 -9
b:followed	-1 10 0 -7
b:following	0 -9 10 0
b:for	7 19 -19 -10
b:for <name>	-3 -8 0 12
b:for <seat>	0 -9 10 0
b:for <span>	4 -2 -14 10
b:for a	-7 28 -31 8
b:for an	0 -9 10 0
b:for talk	-6 3 0 0
b:for the	14 24 -31 -14
b:force	-6 19 -5 -8
b:force on	0 8 -6 0
b:force since	-3 17 -9 -2
b:foreign	11 -7 0 -2
b:foreign ministry	11 -5 -3 0
b:four	0 9 -17 6
b:fourth round	-3 14 -9 -2
b:framework	-4 20 -24 4
b:framework for	-1 19 -23 4
b:free	-1 19 -13 -6
b:friday	-5 -9 -10 17
b:from	10 -7 0 0
b:from <level>	-1 -1 -3 7
b:from <name>	4 -7 2 -1
b:from <seat>	2 2 -22 9
b:from both	0 -22 15 8
b:from the	-6 1 6 -3
b:front	-2 11 -5 0
b:full	-1 -13 15 0
b:garden	0 9 -2 -4
b:gave	-1 12 -8 0
b:gave the	0 6 -5 0
b:geneva	-8 -1 3 1
b:geneva on	-4 0 -3 7
b:georgia	0 7 -4 0
b:get	0 10 -7 0
b:give	0 -9 14 -3
b:given	11 0 -11 -5
b:given on	11 -7 -3 0
b:go	-8 -2 0 7
b:go into	0 12 -8 -4
b:go on	-6 -9 -3 18
b:go to	0 8 1 -13
b:go up	0 0 -16 10
b:good	0 -5 -10 12
b:good pay	0 -8 0 10
b:government	-1 -4 12 -13
b:government say	0 7 -1 -2
b:great hall	-4 8 -2 -4
b:grower	0 7 -4 0
b:had	4 5 -6 -5
b:had a	0 -15 15 0
b:had been	4 33 -29 -17
b:had hold	0 -6 7 0
b:had meet	4 -12 -1 8
b:had put	0 4 -10 5
b:had sign	0 -15 0 16
b:had spoken	0 -6 6 0
b:had threaten	0 6 -3 0
b:half	0 0 6 -3
b:halifax	12 -10 0 0
b:hall	5 3 -4 -7
b:hall of	-4 8 -2 -4
b:halt	0 6 -5 0
b:hand	-3 -9 9 3
b:hand in	-2 -11 5 9
b:hand on	0 -6 11 -4
b:happen	0 23 -17 -1
b:happen on	0 15 -11 0
b:happened	-1 -29 35 -9
b:has	-23 3 5 0
b:has a	0 -7 8 0
b:has been	-11 -13 11 10
b:has offer	0 -5 6 0
b:has until	0 6 0 -3
b:have	0 16 -7 -14
b:have been	0 -12 17 -6
b:have come	0 6 -4 0
b:have end	0 9 0 -7
b:have until	0 -9 0 11
b:he	-12 -15 20 0
b:he and	-1 0 10 -16
b:he had	0 10 -6 0
b:he has	0 -9 10 0
b:he is	0 7 -4 0
b:he lifeng	0 0 -4 6
b:he meet	0 -22 4 14
b:he say	0 15 -12 -2
b:he sign	0 0 5 -9
b:he tell	0 -15 6 11
b:he was	0 -9 9 0
b:he will	0 1 -6 3
b:he would	4 -9 8 -6
b:he'll	9 -8 0 0
b:hearing	0 6 -5 0
b:high	0 7 -6 0
b:higher	0 11 -1 -7
b:higher duty	0 8 0 -6
b:him	-3 -7 14 -2
b:himself	9 -21 11 0
b:his	-11 5 5 -8
b:his <person>	0 12 -9 -1
b:his <quality>	0 -17 25 -11
b:his name	0 -12 -2 16
b:hold	-3 -1 12 -16
b:hold a	0 12 -10 0
b:hold their	0 -13 14 0
b:home	-2 11 -9 0
b:home from	-1 19 -6 -15
b:hour	1 -13 22 -20
b:hour on	8 -13 10 -9
b:house	10 -5 0 -4
b:i	-5 -6 16 -14
b:i shall	-2 -22 26 -7
b:i sign	0 -25 20 4
b:if	6 0 0 -13
b:if it	0 8 -1 -2
b:if the	11 -7 -1 0
b:if there	0 6 -3 0
b:in	0 -23 11 11
b:in <name>	-8 31 -10 -39
b:in <organisation>	0 12 -8 0
b:in <seat>	6 7 -18 4
b:in a	2 0 -17 12
b:in alexandria	-2 0 6 -1
b:in an	0 13 -10 0
b:in aqaba	0 -5 6 0
b:in at	0 0 -10 10
b:in bergen	0 -17 11 6
b:in bursa	0 -11 11 0
b:in busan	-1 2 1 -6
b:in force	-5 25 -16 -3
b:in geneva	-6 6 -5 2
b:in halifax	-1 -8 10 0
b:in istanbul	0 5 -6 2
b:in izmir	1 -7 0 4
b:in karachi	0 -4 7 -1
b:in kuala	-1 0 -9 10
b:in lisbon	8 7 -13 0
b:in livingstone	0 -6 8 0
b:in london	0 -4 6 0
b:in madrid	0 7 -22 15
b:in mombasa	6 -8 1 0
b:in muscat	0 5 -12 4
b:in new	-5 -11 15 0
b:in niš	0 0 8 -8
b:in our	0 11 -6 -1
b:in pari	0 -9 3 5
b:in salvador	0 -11 12 0
b:in stockholm	16 -9 -10 4
b:in the	21 4 -32 9
b:in trieste	0 -16 17 0
b:in tromsø	0 -10 10 0
b:initialled	0 -17 13 6
b:initialled in	0 -8 12 -3
b:instrument	0 12 -10 -1
b:interview	-1 -4 -4 11
b:interview on	0 -12 8 4
b:into	-1 29 -23 -8
b:into force	0 11 -8 0
b:invited	0 8 -5 0
b:is	-9 1 10 -21
b:is <level>	0 -7 8 0
b:is <number>	0 -8 9 0
b:is a	0 -4 6 0
b:is fix	0 9 -8 0
b:is in	6 -14 11 -4
b:is it	0 10 -6 0
b:is no	0 6 -3 0
b:is on	0 21 -19 0
b:is scheduled	0 -13 10 1
b:is set	0 -9 11 0
b:is the	11 1 -9 -5
b:is to	-6 10 -6 0
b:is up	0 12 -11 0
b:issued	0 11 -25 11
b:issued on	0 5 -21 12
b:istanbul	0 5 -6 2
b:istanbul on	0 15 -13 0
b:it	0 -8 7 1
b:it 's	0 -2 -6 8
b:it again	0 -13 15 0
b:it at	0 9 -5 -2
b:it before	0 -7 7 0
b:it begin	-12 8 0 0
b:it charge	0 -11 12 0
b:it end	0 22 -7 -14
b:it enter	0 -11 12 0
b:it had	12 -7 0 -2
b:it has	-3 12 -14 2
b:it in	8 -30 7 18
b:it is	-6 -15 15 4
b:it meet	0 14 -11 0
b:it on	-4 7 0 -8
b:it take	0 -5 9 -1
b:it to	0 -11 11 0
b:it was	-5 -4 0 7
b:it will	0 24 -23 0
b:it would	0 12 -4 -5
b:its	-15 38 -16 -30
b:its fact	0 -2 6 -3
b:its term	0 7 -4 0
b:izmir	1 -11 2 4
b:izmir on	0 -7 10 0
b:jinping	0 -8 14 -2
b:joint	-3 10 -5 -3
b:joint <organisation>	0 -20 21 0
b:joint fact	0 15 -13 -1
b:joint statement	-1 23 -25 0
b:jump	0 -8 9 0
b:karachi	0 -4 7 -1
b:keep	0 4 -14 9
b:know	0 14 -11 0
b:know on	0 9 -8 0
b:kuala	-2 -3 -10 16
b:kuala lumpur	-2 -3 -10 16
b:lago	0 -7 8 0
b:land	2 10 -12 -2
b:land in	2 9 -12 -2
b:lapse	0 8 -5 0
b:lapse on	0 6 -4 0
b:last	-10 15 -5 -5
b:last <month-gone>	0 6 -5 0
b:last of	0 -2 6 -1
b:last until	-2 -1 -7 11
b:lasted	0 0 6 -4
b:lasting	0 -8 11 0
b:late	-7 -1 0 3
b:late on	0 -10 3 7
b:law	0 12 -8 -2
b:law on	0 8 -5 -1
b:leader	-5 22 -16 -8
b:leader of	0 13 -12 0
b:least	0 -8 10 0
b:leave	-9 4 -20 12
b:leave the	0 -6 0 6
b:less	0 8 -4 0
b:let	0 18 -12 -5
b:letter	0 19 -16 0
b:level	0 0 8 -7
b:lifeng	0 0 -4 6
b:line	0 7 -7 0
b:link	0 -7 8 0
b:link on	0 -6 7 0
b:lisbon	8 6 -11 0
b:lisbon on	0 7 -6 0
b:list	0 7 -4 0
b:livingstone	0 -6 8 0
b:livingstone on	0 -6 8 0
b:london	-1 0 6 -3
b:london on	-1 0 10 -5
b:long	-1 5 -8 4
b:look at	0 -4 6 0
b:lorry	0 9 -6 0
b:lose	-3 -12 13 2
b:lose <level>	-1 -16 15 3
b:lower	0 8 -6 0
b:lumpur	-2 -3 -10 16
b:lumpur on	0 -15 -10 21
b:m	0 10 -6 0
b:m .	0 10 -6 0
b:madrid	0 7 -22 15
b:madrid on	0 -4 -5 9
b:make	0 7 -4 -4
b:make in	5 1 -7 0
b:maker	0 -3 6 -1
b:manila	0 22 -20 -2
b:market	0 19 -8 -9
b:match	0 10 -7 0
b:matter	0 -7 8 0
b:matter in	0 -5 6 0
b:may	0 22 -19 -2
b:me	0 -27 22 8
b:meant	-1 12 -12 0
b:meant to	-1 12 -12 0
b:media	0 11 -3 -6
b:media on	0 8 0 -6
b:mediator	0 12 -4 -5
b:meet <name>	0 6 -4 0
b:meet <person>	-4 -6 15 -5
b:meet <quality>	0 -10 13 0
b:meet again	0 13 -10 -2
b:meet for	0 0 -4 6
b:meet is	0 13 -12 0
b:meet of	0 -3 6 -2
b:meet on	6 -5 5 -12
b:meet the	0 -11 9 0
b:meet there	-1 -4 8 0
b:meet was	0 -7 9 0
b:memorandum of	0 7 -6 0
b:memorandum sign	0 -6 7 0
b:men	0 -20 21 0
b:midnight	-2 -3 -5 11
b:midnight on	-1 -8 -2 12
b:minister	-12 24 -7 -23
b:ministry	9 7 -7 -15
b:ministry say	12 -3 -2 -7
b:minute	-1 13 -4 -5
b:mombasa	6 -9 2 0
b:monday	8 -20 13 2
b:more	25 -21 -1 -3
b:more than	8 -1 -3 -1
b:morning	-3 6 -6 0
b:most	0 -16 10 8
b:most <quality>	0 -10 0 11
b:move	-1 0 6 -7
b:move to	0 -5 10 -4
b:mr .	0 -7 11 -1
b:mr <person>	4 6 -11 0
b:much	0 8 -1 -3
b:muscat	0 6 -12 4
b:must	0 9 -5 0
b:my <office>	0 -12 13 0
b:name	2 -3 -7 9
b:name to	2 -3 -11 13
b:nang	0 -12 15 0
b:near	0 -3 -8 12
b:nearly	0 6 0 -3
b:need	0 10 -5 -1
b:negotiate	-1 -12 6 6
b:negotiate in	0 -5 6 0
b:negotiation	-4 -19 19 2
b:negotiator	4 -10 -4 9
b:negotiator meet	12 -10 -5 0
b:neither	0 -6 9 0
b:new on	0 14 -11 -1
b:new tariff	0 8 0 -5
b:new york	-5 0 9 -2
b:next	2 12 -13 -2
b:next meet	0 19 -18 0
b:next round	5 7 -11 0
b:niš	0 0 8 -8
b:niš on	0 0 8 -8
b:no	-4 -8 4 8
b:no .	0 -16 17 0
b:no deal	0 -10 -1 13
b:nobody	0 -9 10 0
b:noon	0 8 -16 3
b:noon on	0 8 -4 0
b:northern	0 8 -6 0
b:not	6 8 -9 -14
b:note	-3 0 10 -10
b:nothing	0 -8 0 10
b:notice	0 0 6 -6
b:notice by	0 -12 13 0
b:now	0 -14 18 -3
b:number	0 -4 7 0
b:nut	0 -7 8 0
b:of	0 18 -7 -19
b:of <day-gone>	0 0 -9 7
b:of <level>	0 7 -2 -2
b:of <name>	3 -6 13 -14
b:of <number>	0 12 -9 0
b:of <person>	0 -4 -7 15
b:of <quality>	-3 18 -11 -2
b:of a	0 -19 22 0
b:of both	0 7 -16 8
b:of consultation	0 -11 16 -5
b:of kuala	0 -6 0 7
b:of talk	7 -4 0 -2
b:of tariff	8 -4 0 0
b:of the	-8 13 2 -26
b:of their	-1 6 -6 0
b:of them	0 -5 11 -4
b:of trade	6 -28 1 14
b:off	-10 15 -5 -3
b:off the	0 8 -4 -1
b:off to	0 -10 12 0
b:offer	6 0 -2 -1
b:offer to	7 0 -6 -2
b:office	8 -3 -3 0
b:official	1 -12 0 7
b:oil	-1 -2 9 -4
b:old	14 -11 1 -7
b:on	0 -6 2 6
b:on <day-ahead>	-4 -12 -2 17
b:on <day-gone>	-2 2 -14 10
b:on <day-today>	0 10 0 -11
b:on <name>	-1 -2 9 -5
b:on <quality>	2 4 -23 6
b:on a	-7 -7 6 3
b:on an	19 -19 -15 12
b:on both	0 13 -11 0
b:on each	0 8 -3 0
b:on in	0 18 -16 -2
b:on it	0 -9 7 4
b:on its	0 -11 12 0
b:on social	0 7 -3 -2
b:on steel	0 -4 7 0
b:on tariff	0 -9 10 0
b:on television	0 3 -7 0
b:on that	6 -11 4 0
b:on the	2 -37 43 -18
b:on to	0 0 5 -6
b:on truth	0 6 0 -3
b:on until	0 -8 -1 11
b:one	1 -10 3 7
b:one of	0 -9 11 0
b:one on	0 -2 6 -2
b:open	16 -6 -2 -5
b:open in	9 -7 0 0
b:opened	26 -9 -3 -20
b:opened on	9 -7 0 0
b:or	0 -4 0 7
b:order	0 2 4 -12
b:order of	0 15 -12 0
b:order on	0 9 -5 0
b:ordinary	20 -19 0 0
b:other	-6 21 -8 -12
b:other 's	0 14 -8 0
b:our	-14 19 2 -28
b:our <office>	0 -3 6 0
b:out	1 0 -22 15
b:out in	0 11 -7 -2
b:out of	-2 -22 13 11
b:out on	0 22 -13 -3
b:over	22 0 3 -32
b:over on	0 9 -6 0
b:over the	7 3 -10 -2
b:own	-3 7 0 -3
b:own agreement	0 6 -4 0
b:p	7 -16 13 -4
b:p <number>	9 -20 15 -1
b:pair	0 -11 13 0
b:palm	0 -6 8 0
b:palm oil	0 -6 8 0
b:paper	-4 7 -3 0
b:paper on	0 -3 -7 10
b:pari	13 -26 2 4
b:pari on	0 -9 3 5
b:parted	-2 -18 -13 27
b:party	0 20 -14 -7
b:past	0 -10 0 11
b:pause in	0 -9 0 9
b:pay	-8 14 -17 1
b:pay <level>	0 13 -5 -1
b:pay an	0 -10 0 11
b:pay in	0 10 -7 0
b:peace talk	0 20 -19 0
b:people	-7 4 2 -8
b:permanent	0 -15 16 0
b:permanent agreement	0 -7 8 0
b:phone	-6 -15 23 -7
b:phone on	0 -9 11 0
b:place	-3 -4 12 -12
b:place in	0 -14 18 -5
b:place on	0 14 -9 -3
b:plan	-4 0 3 -6
b:plan for	-2 -3 7 -5
b:plan in	0 12 -12 0
b:plan to	0 -10 11 0
b:plant	0 -10 10 0
b:play	0 16 -12 0
b:point	0 18 -11 -6
b:port	0 2 2 -11
b:post	-1 -12 9 6
b:post of	0 -15 19 -2
b:post on	0 -3 -10 12
b:premier	0 0 -5 6
b:premier he	0 0 -4 6
b:president	-13 0 17 -30
b:president <person>	0 19 -15 -4
b:president donald	0 -6 12 -1
b:president meet	0 7 -6 0
b:president of	0 0 6 -7
b:president spoke	0 -13 13 0
b:president xi	0 -8 14 -2
b:press	0 -11 16 -7
b:prime	0 22 -22 0
b:prime minister	0 22 -22 0
b:prolongation	0 8 -4 -3
b:prolonged	-1 -6 0 9
b:prolonged their	0 -22 3 19
b:proposal	0 -18 19 0
b:propose	9 4 -12 0
b:propose on	10 -9 0 0
b:propose to	0 9 -9 0
b:protocol	0 -7 -8 15
b:province	0 8 -1 -4
b:published	-14 5 5 -6
b:published a	0 12 -9 -1
b:published on	0 22 -15 -6
b:published the	0 -15 16 0
b:put	4 -8 3 2
b:put a	0 -13 13 0
b:put his	0 0 -9 10
b:put it	0 -12 12 0
b:put its	0 12 -10 -1
b:put off	0 -10 12 0
b:put on	6 -9 2 0
b:put their	2 10 -13 -3
b:quarrel	0 10 -6 -1
b:quarter	0 -14 0 15
b:question	0 -8 9 0
b:radio	0 6 -3 0
b:rang	-2 2 3 -10
b:rare	0 -6 8 0
b:rare earth	0 -7 9 0
b:rate of	0 -9 9 0
b:reach	-3 -8 7 2
b:reach in	0 -8 1 6
b:reach on	0 9 -6 -2
b:reach the	0 6 -4 0
b:read	7 -15 -13 18
b:ready	0 -3 7 -2
b:ready to	0 -5 8 -1
b:receive	-3 -13 19 -6
b:receive <person>	-1 -8 12 0
b:recommend	0 16 -15 0
b:red	0 9 -8 0
b:regard	0 -6 7 0
b:report	0 19 -13 -2
b:reporter	0 0 -6 6
b:reporter on	0 -5 -7 11
b:rest	0 11 -8 0
b:result	-2 -11 8 7
b:resume	-8 5 0 -2
b:resume in	-2 7 2 -17
b:resume on	0 -7 -3 14
b:return	-1 10 -7 -1
b:return from	0 2 -13 6
b:return to	0 -6 9 -2
b:review on	0 6 -5 0
b:ring	0 14 -11 0
b:rise	-4 11 -14 0
b:rise <level>	0 13 -6 -4
b:road	0 12 -12 0
b:robert	-3 -14 16 0
b:room	0 8 -3 -1
b:round	-16 17 -2 -8
b:round in	-4 -7 2 7
b:round is	0 -7 7 0
b:round of	-9 22 3 -31
b:round on	0 11 -6 -3
b:round will	0 17 -17 0
b:run	-2 29 -11 -14
b:run out	0 14 -5 -4
b:run until	0 7 0 -3
b:s	7 -17 13 -3
b:s &	7 -17 13 -3
b:salvador	0 -11 12 0
b:same	0 0 -5 6
b:saturday	12 -11 -8 4
b:say	7 -1 -4 0
b:say after	0 -16 20 -3
b:say he	6 0 -5 -2
b:say in	0 -7 -6 13
b:say on	0 8 -7 -4
b:say that	0 8 -4 0
b:scheduled for	-1 -2 6 0
b:second	-16 3 -2 9
b:second is	0 -7 7 0
b:second round	-9 4 -7 10
b:see	-6 4 1 -6
b:see <person>	0 7 -5 0
b:send	0 7 -5 0
b:separate	0 10 -4 -1
b:set	-1 -9 12 -2
b:set for	0 -10 12 0
b:settle	7 0 -1 -7
b:settlement	0 0 -4 6
b:shall	-6 1 13 -20
b:she	0 6 -5 0
b:sheet	-8 8 -17 9
b:sheet of	-2 0 -6 4
b:sheet on	0 10 -4 -6
b:sheet that	0 -10 -2 13
b:ship	0 18 -14 0
b:shook	-4 -26 24 3
b:shook hand	-3 -17 15 4
b:shut	0 9 -2 -1
b:side	-7 -2 0 9
b:side agree	0 -8 -7 13
b:side meet	0 9 -8 0
b:sign	-10 4 4 -4
b:sign an	0 1 13 -21
b:sign by	0 6 0 -8
b:sign for	0 -8 -7 15
b:sign on	0 -6 6 1
b:sign the	0 18 -7 -9
b:sign their	0 16 -10 -7
b:sign with	0 -8 8 0
b:signature	-1 -1 -16 14
b:since	0 14 -6 -12
b:since <day-gone>	-1 -1 0 6
b:sit	6 -15 1 7
b:sit down	6 6 0 -17
b:sit in	3 -14 8 2
b:sit of	0 -13 14 0
b:six	0 5 0 -7
b:sixth	0 10 -7 0
b:sleep	11 -2 -6 -3
b:small	0 10 -7 0
b:so it	0 -9 3 5
b:so on	0 13 -10 0
b:so that	0 -6 7 0
b:social	0 9 0 -8
b:social media	0 7 -3 -2
b:soybean	0 -11 12 0
b:speak	-4 27 -22 -8
b:speak by	0 9 -8 0
b:speak of	0 17 -17 0
b:speak on	0 -5 8 0
b:special	0 11 -4 -3
b:special duty	0 6 -1 -2
b:spent	-2 -3 13 -7
b:spoke	-8 -4 9 0
b:spoke by	-1 -16 21 -5
b:spoken	0 -11 13 0
b:stand	0 10 -6 0
b:start	11 0 2 -27
b:start in	-1 -12 16 0
b:start on	7 6 -5 -12
b:state	-2 -12 18 -2
b:state council	0 -11 11 0
b:state visit	-1 -8 13 0
b:statement	4 18 -29 -1
b:statement of	0 6 -2 -1
b:statement on	7 -7 -8 8
b:stay	0 -10 0 10
b:steel	0 -3 6 -1
b:still	-1 12 -9 0
b:stock	0 8 -1 -3
b:stockholm	16 -11 -8 4
b:stockholm on	10 -17 2 0
b:stop	0 14 -6 -7
b:strike	0 0 10 -13
b:strike in	0 -9 10 0
b:such	0 -22 23 0
b:sugar	0 -9 10 0
b:summit in	-1 8 -5 0
b:sunday	-2 -4 -8 13
b:suspend	0 8 -9 0
b:suspension	0 2 3 -7
b:suspension of	0 9 -3 -2
b:table	-6 -19 7 15
b:table on	0 -15 1 13
b:take	-12 -14 9 13
b:take effect	-2 0 -3 6
b:take place	-2 -7 14 -12
b:take up	0 -7 14 -7
b:talk	0 4 -9 0
b:talk about	-2 -3 9 0
b:talk are	0 14 -9 -7
b:talk at	0 -9 10 0
b:talk in	0 8 -14 2
b:talk is	0 25 -23 0
b:talk on	-11 -10 20 -4
b:talk resume	0 -9 0 14
b:talk will	0 9 -2 -6
b:talk with	7 17 -21 -6
b:talk would	-1 -7 10 0
b:talked	5 -13 11 -8
b:talked by	0 -7 8 0
b:tariff	-3 11 -4 -5
b:tariff go	0 6 0 -3
b:tariff on	-1 14 -6 -3
b:tariff talk	6 0 -3 -2
b:tariff truce	0 6 0 -5
b:tea	0 7 0 -7
b:team	8 -3 0 -7
b:technical	6 -7 3 -2
b:technical meet	0 9 -8 0
b:telephone	-10 -18 27 -19
b:telephone on	-5 -2 7 -7
b:telephoned	-3 -19 22 0
b:television	0 -2 -6 10
b:television interview	0 -14 0 13
b:television on	0 8 -1 -5
b:tell	-8 1 0 1
b:tell <organisation>	0 11 -3 -6
b:tell <person>	0 0 -21 13
b:tell a	0 19 -12 -8
b:tell reporter	0 0 -5 6
b:tell the	0 -13 19 -9
b:tell to	0 -7 0 8
b:tell us	0 8 -6 0
b:term	16 -13 2 -1
b:text	13 -8 -2 -1
b:than	24 -11 -10 -5
b:that	8 -12 0 11
b:that 's	13 -6 -8 0
b:that <name>	0 -4 -15 16
b:that <quality>	0 -6 7 0
b:that an	0 -5 0 7
b:that begin	8 -2 2 -12
b:that both	0 16 -8 -4
b:that had	7 4 -10 -5
b:that he	-3 8 0 -10
b:that in	0 -14 10 3
b:that it	0 13 -8 -2
b:that leave	0 -9 -3 14
b:that mr	0 11 -10 0
b:that start	0 18 -15 0
b:that take	0 6 -1 -1
b:that the	-17 -10 8 11
b:that their	0 7 -3 -3
b:that they	0 -10 12 0
b:that was	15 -15 11 -15
b:that would	0 10 -9 0
b:the	-7 14 -1 -11
b:the <level>	-1 7 -2 0
b:the <name>	-21 -6 7 6
b:the <office>	6 0 -15 15
b:the <organisation>	5 37 -21 -35
b:the <person>	-5 -21 25 0
b:the <quality>	0 -12 9 3
b:the <seat>	-17 -12 20 0
b:the <span>	0 7 1 -13
b:the announcement	0 6 -6 0
b:the arrangement	0 2 1 -7
b:the border	0 7 -2 0
b:the call	0 -23 6 14
b:the ceasefire	0 -2 -8 10
b:the clock	0 6 -3 0
b:the consensu	0 -13 15 0
b:the custom	0 8 -7 0
b:the deal	-1 16 -2 -18
b:the duty	0 -5 -12 15
b:the expert	0 13 -11 0
b:the extension	-1 6 3 -14
b:the fact	0 -10 0 13
b:the first	-4 -4 11 -6
b:the fourth	-4 -15 13 6
b:the framework	0 20 -18 -3
b:the great	-4 9 -2 -4
b:the house	0 6 0 -1
b:the instrument	0 12 -10 0
b:the last	0 -8 16 -7
b:the matter	0 -7 8 0
b:the mediator	0 9 -4 -2
b:the meet	-1 -1 0 6
b:the memorandum	0 -16 12 4
b:the next	4 13 -16 0
b:the northern	0 8 -6 0
b:the old	16 -12 0 0
b:the one	0 -10 12 0
b:the order	0 -19 20 0
b:the other	0 11 -9 0
b:the pair	0 -11 13 0
b:the paper	0 -6 10 -4
b:the party	0 14 -9 -4
b:the pause	0 -11 4 6
b:the phone	0 -5 8 0
b:the president	0 -16 23 -7
b:the protocol	0 -7 -8 15
b:the rate	0 -8 9 0
b:the rise	0 6 -1 -1
b:the round	0 4 -15 9
b:the s	9 -20 15 -1
b:the same	0 0 -4 7
b:the second	-4 22 -16 -3
b:the signature	0 -14 0 16
b:the standstill	0 6 0 -2
b:the suspension	0 0 5 -6
b:the table	-5 -26 14 16
b:the talk	1 -11 0 8
b:the tariff	0 20 -12 -9
b:the telephone	0 8 -7 0
b:the term	0 -6 6 0
b:the text	13 -7 0 -10
b:the third	6 -11 9 -2
b:the transfer	0 9 -6 0
b:the truce	-9 -1 3 2
b:the two	-1 -31 28 7
b:the understanding	0 -18 20 -2
b:the visit	8 -22 8 6
b:the week	0 20 -18 0
b:the window	0 7 0 -2
b:their	-19 1 0 7
b:their <office>	0 -7 -6 12
b:their dispute	0 7 0 -5
b:their first	0 -18 19 0
b:their president	0 13 -8 -4
b:their talk	0 0 10 -12
b:their tariff	0 -15 3 13
b:their third	0 -6 0 8
b:their trade	0 9 -9 0
b:their truce	0 -9 1 7
b:them	-4 -1 9 -7
b:them in	0 -6 12 -2
b:them on	0 9 -6 0
b:then	-2 17 -11 -3
b:there	8 -15 10 -1
b:there are	0 13 -8 -1
b:there is	-1 -4 8 0
b:there on	13 -19 3 1
b:there until	0 -2 -1 7
b:these	0 -4 9 -3
b:they	25 -26 7 4
b:they agree	0 18 -13 -6
b:they are	9 -24 8 8
b:they go	0 0 5 -7
b:they had	11 1 -2 -12
b:they have	5 -22 2 13
b:they meet	8 -7 2 -3
b:they were	-1 16 -12 0
b:they will	6 -27 19 0
b:they would	0 -8 9 0
b:they'll	0 -12 7 3
b:thi	0 16 -6 -15
b:thi on	0 6 -4 0
b:thing	0 10 -4 -1
b:third	1 10 -9 -2
b:third is	0 -9 9 0
b:third meet	0 10 -9 0
b:third round	-4 12 0 -11
b:third time	10 0 -8 0
b:threaten	0 12 -8 0
b:three	-1 -9 15 -5
b:through	-3 0 -12 12
b:thu	-1 -17 20 0
b:thursday	5 -16 1 11
b:tiktok	0 -2 -6 9
b:till	0 -4 -10 12
b:time	7 -1 -8 4
b:to	3 2 -6 2
b:to <level>	-3 7 -13 3
b:to <seat>	19 -9 3 -21
b:to an	0 7 -1 -3
b:to be	4 5 -5 -9
b:to begin	-7 6 0 -2
b:to come	0 10 -9 0
b:to end	0 -2 -2 7
b:to extend	0 6 0 -4
b:to follow	23 -22 0 0
b:to have	0 13 -7 -3
b:to hold	0 -22 24 -1
b:to it	0 2 -16 10
b:to keep	0 -1 -8 10
b:to last	0 -2 -2 6
b:to meet	-2 -18 24 -5
b:to resume	0 19 -21 0
b:to see	0 15 -14 0
b:to sign	0 9 0 -14
b:to sit	-5 16 0 -14
b:to start	11 -15 8 -2
b:to take	0 -14 -3 20
b:to talk	0 -6 12 -5
b:to the	-2 -9 9 2
b:to work	0 8 -2 -3
b:top	0 -10 14 -6
b:town	9 -8 0 -2
b:trade	-2 -10 18 -11
b:trade agreement	-2 8 -14 3
b:trade deal	0 -14 12 0
b:trade minister	-5 8 2 -14
b:trade talk	5 -14 2 4
b:transfer	-2 17 -8 -4
b:travel	11 -9 8 -13
b:travel to	8 -13 11 -9
b:trieste	0 -16 17 0
b:trieste on	0 -16 17 0
b:tromsø	0 -10 10 0
b:truce	-5 -6 13 -4
b:truce between	7 3 4 -19
b:truce end	0 -8 -3 12
b:truce go	0 6 -5 0
b:truce in	0 -16 13 3
b:truce of	0 7 -15 3
b:truce on	0 -9 9 0
b:truce that	0 4 0 -8
b:truce was	0 -1 6 -6
b:trump	0 -6 12 -1
b:trump say	0 -5 7 0
b:truth	0 6 0 -3
b:truth social	0 6 0 -3
b:tuesday	-9 -1 3 4
b:two	0 -24 28 -6
b:two country	7 6 -14 0
b:two delegation	1 -18 -1 14
b:two government	0 -18 23 -6
b:two leader	0 7 -6 0
b:two meet	0 -8 9 0
b:two men	0 -20 20 0
b:two president	0 6 -3 0
b:two side	0 -9 1 11
b:two spoke	0 -11 12 0
b:two will	0 -20 20 0
b:under a	0 -8 9 0
b:under an	0 -1 -7 9
b:under the	0 -4 7 -2
b:understanding	0 -22 25 -4
b:until	-26 20 -44 20
b:until the	0 13 -7 -1
b:up	-14 10 -7 2
b:up by	0 13 -11 0
b:up in	0 -12 13 0
b:up on	0 17 -6 -10
b:up to	0 10 -5 -2
b:updated	0 0 5 -7
b:us	0 23 -17 -3
b:use	0 7 -6 0
b:used	0 -8 10 0
b:valid	0 7 0 -2
b:vice	0 1 -6 3
b:vice premier	0 0 -5 7
b:video	0 -23 26 -3
b:video link	0 -6 6 0
b:video on	0 -9 11 0
b:visit	3 -24 20 1
b:visit to	8 -13 3 0
b:vote	0 11 -8 0
b:war	0 6 -1 -1
b:was	3 -18 8 9
b:was <number>	0 12 -12 0
b:was agree	0 9 5 -20
b:was announce	0 -6 9 0
b:was conclude	0 -22 30 -13
b:was due	0 -25 9 19
b:was hold	0 9 -7 0
b:was in	-8 6 5 -19
b:was negotiate	0 -5 6 0
b:was not	0 -6 7 0
b:was prolonged	0 6 0 -3
b:was published	0 12 -7 -4
b:was put	0 -10 12 0
b:was reach	0 6 -11 3
b:was sign	0 -4 -3 8
b:was take	0 -17 3 15
b:was the	-1 -3 6 -1
b:was to	7 30 -40 -10
b:way	-3 15 -12 0
b:we	0 -5 7 -3
b:we are	0 12 -6 -1
b:we have	9 -14 6 0
b:we meet	0 -15 16 0
b:we shall	0 10 -1 -9
b:wednesday	14 -10 0 -2
b:week	16 2 -21 -5
b:week of	20 -6 -16 0
b:welcome	0 13 -8 -4
b:were	-19 16 -3 -5
b:were hold	0 -8 9 0
b:were sign	0 13 -11 0
b:were to	-6 -17 26 -5
b:what	-6 -8 12 1
b:what <person>	0 -4 9 -3
b:what change	0 15 -8 -2
b:what changed	0 7 -2 0
b:what come	0 -1 -3 6
b:what doe	0 8 -4 0
b:what happen	0 12 -8 0
b:what is	0 11 -8 0
b:what the	0 11 -10 0
b:what was	0 -24 0 25
b:when	14 -12 4 -4
b:when the	0 -4 9 -1
b:when they	0 -7 11 -1
b:where	-5 -8 17 -7
b:where <person>	0 14 -8 -2
b:where he	0 1 5 -10
b:where the	1 -28 22 -1
b:where they	0 0 -4 7
b:where we	0 9 -7 0
b:which	4 -6 4 0
b:which <name>	0 7 -5 0
b:which begin	-3 -1 7 -1
b:which both	0 -17 18 0
b:which end	0 -1 -5 6
b:which expire	0 -5 0 7
b:which he	0 6 -6 0
b:which meet	0 14 -13 0
b:which start	0 -4 10 -6
b:which take	0 -9 10 0
b:which was	-6 18 -5 -8
b:who	-2 10 0 -17
b:who meet	0 -9 11 0
b:whom	0 8 -5 0
b:whose	0 9 -6 -1
b:why	0 -5 0 7
b:will	-20 10 4 -18
b:will be	-6 29 -28 2
b:will discuss	0 -15 16 0
b:will go	-1 11 -10 0
b:will hold	0 13 -13 0
b:will meet	-1 13 -8 -2
b:will not	0 9 -4 -2
b:will now	0 -15 18 0
b:will sign	0 -6 9 -1
b:will sit	7 0 -14 5
b:will take	0 -4 9 -4
b:window	-6 23 -10 -8
b:window close	-2 8 0 -2
b:with	-7 -11 25 -15
b:with <level>	0 -11 12 0
b:with <name>	-10 -16 24 -2
b:with <person>	9 -19 12 0
b:with <quality>	0 -8 12 0
b:with <seat>	-2 21 -12 -8
b:with a	-2 9 -3 -1
b:with mr	0 -13 14 0
b:with the	3 6 -14 4
b:work on	0 6 -2 -2
b:worked	8 -15 -4 11
b:working	0 -17 18 0
b:world	2 -7 6 -1
b:would	6 -11 19 -29
b:would go	8 -4 0 0
b:would have	-2 12 -2 -3
b:would last	0 12 -10 0
b:would speak	0 -9 11 0
b:write	0 13 -5 -9
b:write on	0 0 3 -6
b:xi	0 -8 14 -2
b:xi jinping	0 -8 14 -2
b:york	-5 0 9 -2
b:you	-7 2 9 -8
b:your	-2 18 -9 -4
b:|	0 6 -1 -1
b:·	9 -5 -1 0
b:· wednesday	-6 -5 -6 14
b:—	4 18 -3 -21
b:— <name>	0 -7 20 -13
b:— <number>	-2 8 -3 0
b:— <office>	0 12 -9 -6
b:— <person>	0 -21 0 21
b:— a	-1 5 1 -7
b:— monday	16 -6 -6 -9
b:— talk	0 -12 3 9
b:— the	-7 14 -5 -2
b:•	6 4 -7 -3
both-sides	7 -1 -3 0
c0=agree	-25 -4 0 14
c0=bear	2 -2 5 -8
c0=begin	5 -13 8 0
c0=deny	0 13 -9 -1
c0=down	0 6 0 -9
c0=end	-6 19 -23 -1
c0=impose	-19 0 6 4
c0=propose	-2 7 4 -41
c0=return	-11 -4 9 0
c0=say	-18 3 -3 6
c0=stay	2 5 0 -15
c0=suspend	4 9 -4 -14
c0=target	8 0 -10 2
c0=threaten	0 17 -11 -1
c0=up	-12 0 -3 10
c1=agree	-15 -12 13 5
c1=bear	-3 7 0 -10
c1=begin	17 -12 6 -6
c1=deny	0 11 -8 -1
c1=down	1 7 -6 -5
c1=impose	-14 6 -3 5
c1=propose	-9 21 -7 -27
c1=return	-12 0 5 -2
c1=say	-19 10 -10 5
c1=stay	5 -1 3 -10
c1=suspend	4 -2 9 -15
c1=threaten	0 16 -10 -1
c1=up	-12 7 -4 0
c2=agree	-9 -1 9 -2
c2=bear	-14 -17 27 -7
c2=begin	-21 24 -9 -3
c2=down	-14 1 18 -21
c2=end	-6 15 0 -14
c2=impose	-5 7 -3 -1
c2=propose	4 -2 4 -9
c2=return	0 -8 -11 15
c2=say	7 0 -17 8
c2=sell	0 3 0 -6
c2=suspend	-1 8 -11 3
c2=target	-2 -1 6 -1
c2=up	0 10 -10 0
ct0=agree future	0 13 -7 -7
ct0=agree future-passive	0 8 -6 0
ct0=agree past	-13 -8 8 4
ct0=agree past-passive	-1 5 1 -9
ct0=agree perfect	0 -9 6 2
ct0=agree pluperfect	0 -10 -10 18
ct0=agree pluperfect-passive	0 10 -8 0
ct0=agree present	0 -2 -4 11
ct0=agree present-passive	0 -7 0 9
ct0=bear future	-7 4 4 -13
ct0=bear modal	2 20 -20 -3
ct0=bear past	5 -7 11 -17
ct0=bear perfect	-6 1 4 -2
ct0=bear pluperfect	2 -26 16 4
ct0=bear present	1 -10 1 12
ct0=bear present-passive	0 16 -16 0
ct0=begin future	-9 -12 8 13
ct0=begin modal	10 6 -14 -8
ct0=begin past	0 -4 -2 6
ct0=begin past-passive	0 -16 2 14
ct0=begin pluperfect	7 0 -1 -5
ct0=begin present	-2 -1 16 -23
ct0=deny past	0 9 -6 0
ct0=down future	0 7 -6 0
ct0=down modal	-3 16 -12 0
ct0=down past	-16 0 5 0
ct0=down present	10 -3 4 -18
ct0=end future	0 -6 -4 11
ct0=end modal	-1 17 0 -12
ct0=end past	-14 8 -13 6
ct0=end past-passive	0 8 -4 -1
ct0=end pluperfect	0 6 0 -2
ct0=end present	8 0 -1 -6
ct0=impose future	-1 -13 11 5
ct0=impose future-passive	0 8 -3 -9
ct0=impose modal	1 15 -14 -7
ct0=impose modal-passive	9 -9 3 -1
ct0=impose past	-9 2 -5 6
ct0=impose past-passive	-9 -9 10 1
ct0=impose perfect	-8 0 10 -12
ct0=impose perfect-passive	-2 -4 6 0
ct0=impose pluperfect	-9 3 -14 13
ct0=impose pluperfect-passive	0 14 -15 0
ct0=impose present	0 -3 6 -4
ct0=impose present-passive	-2 3 -6 6
ct0=propose future	0 -10 13 -2
ct0=propose past	8 17 -21 -9
ct0=propose past-passive	-1 -5 13 -7
ct0=propose perfect-passive	0 8 -8 0
ct0=propose pluperfect-passive	0 11 -11 0
ct0=return future	0 14 -10 -5
ct0=return modal	0 -18 18 0
ct0=return past	-3 -3 12 -6
ct0=return present	-1 0 -8 10
ct0=say future	0 6 -3 0
ct0=say future-passive	0 10 -10 0
ct0=say modal	0 -11 12 0
ct0=say past	-13 2 -5 8
ct0=sell modal	0 -5 6 0
ct0=sell present	0 6 -5 0
ct0=stay future	5 -5 -3 8
ct0=stay modal	-8 9 -1 -1
ct0=stay past	0 8 1 -21
ct0=stay perfect	13 -15 -12 12
ct0=stay pluperfect	3 6 -5 -6
ct0=stay present	-10 4 6 -9
ct0=suspend future	0 9 -6 -3
ct0=suspend modal	0 -7 8 0
ct0=suspend past	11 1 -7 -2
ct0=suspend pluperfect	0 -6 7 0
ct0=suspend present	0 6 -3 0
ct0=target modal-passive	10 -10 0 0
ct0=target past-passive	0 1 -14 9
ct0=target pluperfect	0 6 -3 0
ct0=threaten pluperfect	0 6 -3 0
ct0=up modal	7 0 -4 -5
ct0=up past	-9 1 -6 8
ct0=up present	-9 -2 0 8
ct1=agree future	0 13 -7 -7
ct1=agree future-passive	0 8 -6 0
ct1=agree infinitive	7 -10 5 -2
ct1=agree participle-passive	-11 -8 19 -14
ct1=agree past	-12 -4 6 1
ct1=agree past-passive	-1 4 2 -8
ct1=agree perfect	0 -15 9 5
ct1=agree pluperfect	0 -10 -10 18
ct1=agree pluperfect-passive	0 9 -8 0
ct1=agree present	0 -3 -4 11
ct1=agree present-passive	0 -7 0 9
ct1=bear future	-7 5 3 -13
ct1=bear infinitive	6 1 -5 -1
ct1=bear modal	2 15 -16 -3
ct1=bear participle-passive	-6 17 -8 -7
ct1=bear past	0 -3 12 -16
ct1=bear perfect	-6 1 4 -2
ct1=bear pluperfect	2 -26 16 4
ct1=bear present	1 -10 1 12
ct1=bear present-passive	0 16 -16 0
ct1=begin future	-8 -11 9 8
ct1=begin gerund	17 -5 -6 -10
ct1=begin infinitive	0 7 -4 0
ct1=begin modal	10 6 -14 -8
ct1=begin participle-passive	0 9 -3 0
ct1=begin past	1 -7 -1 7
ct1=begin past-passive	0 -16 2 14
ct1=begin pluperfect	7 0 -1 -5
ct1=begin present	-2 -1 16 -23
ct1=deny past	0 6 -4 0
ct1=down future	0 7 -6 0
ct1=down infinitive	7 1 -9 0
ct1=down modal	-3 16 -12 0
ct1=down past	-16 0 5 0
ct1=down present	10 -3 4 -18
ct1=end future	0 -6 -4 11
ct1=end infinitive	0 11 0 -8
ct1=end modal	-1 17 0 -12
ct1=end participle-passive	6 -30 20 10
ct1=end past	-14 6 -13 8
ct1=end past-passive	0 8 -4 -1
ct1=end pluperfect	0 6 0 -2
ct1=end present	8 0 -1 -6
ct1=impose future	-1 -9 7 5
ct1=impose future-passive	0 8 -3 -9
ct1=impose gerund	0 7 -5 0
ct1=impose modal	1 15 -14 -7
ct1=impose modal-passive	9 -9 3 -1
ct1=impose participle-passive	0 6 -7 1
ct1=impose past	-8 5 -7 4
ct1=impose past-passive	-9 -8 8 2
ct1=impose perfect	-7 -11 22 -10
ct1=impose perfect-passive	-2 -4 6 0
ct1=impose pluperfect	-7 2 -13 13
ct1=impose pluperfect-passive	0 14 -15 0
ct1=impose present-passive	-1 3 -6 6
ct1=propose future	0 -10 13 -2
ct1=propose infinitive	-1 -2 7 0
ct1=propose participle-passive	-4 32 -25 -5
ct1=propose past	8 17 -22 -9
ct1=propose past-passive	-1 -5 13 -7
ct1=propose perfect	0 -9 11 0
ct1=propose perfect-passive	0 8 -8 0
ct1=propose pluperfect	-3 9 0 -4
ct1=propose pluperfect-passive	0 11 -11 0
ct1=propose present	0 20 -16 -1
ct1=return future	0 15 -11 -5
ct1=return modal	0 -18 18 0
ct1=return past	-3 -3 12 -6
ct1=return present	-1 0 -8 10
ct1=say future	0 6 -3 0
ct1=say modal	0 -11 12 0
ct1=say participle-passive	0 9 -8 0
ct1=say past	-13 6 -11 9
ct1=sell modal	0 -5 6 0
ct1=sell present	0 6 -5 0
ct1=stay future	5 -13 2 8
ct1=stay infinitive	-2 -3 -1 9
ct1=stay modal	-8 7 0 -1
ct1=stay participle-passive	2 -5 6 -2
ct1=stay past	0 0 8 -20
ct1=stay perfect	13 -15 -12 12
ct1=stay pluperfect	3 6 -5 -5
ct1=stay present	-9 12 -3 -7
ct1=suspend future	0 9 -5 -3
ct1=suspend infinitive	0 -6 7 0
ct1=suspend modal	0 -7 8 0
ct1=suspend participle-passive	0 -10 11 0
ct1=suspend past	11 -1 -3 -2
ct1=suspend pluperfect	0 -6 7 0
ct1=suspend present	0 6 -3 0
ct1=target modal-passive	10 -10 0 0
ct1=target participle-passive	0 -4 7 0
ct1=target past	-6 6 -2 0
ct1=target past-passive	0 1 -14 9
ct1=up modal	7 0 -4 -5
ct1=up past	-9 1 -6 8
ct1=up present	-9 -2 0 8
ct2=agree infinitive	0 1 -6 4
ct2=agree past	-1 -8 18 -10
ct2=agree present	0 -6 6 0
ct2=bear gerund	-2 2 10 -17
ct2=bear infinitive	0 -24 0 20
ct2=bear modal	0 -9 10 0
ct2=bear past	0 -8 14 -7
ct2=begin past	-8 7 -5 2
ct2=begin present	-2 8 -1 0
ct2=down infinitive	0 3 2 -6
ct2=down past	-7 3 8 -15
ct2=down present	-1 6 -1 0
ct2=end present	-2 9 -2 0
ct2=impose future-passive	0 10 -9 0
ct2=impose gerund	0 -10 10 0
ct2=impose participle-passive	10 -14 -5 12
ct2=impose past	0 -9 14 -7
ct2=impose past-passive	0 13 -9 -1
ct2=impose perfect	0 7 -3 0
ct2=impose present	-10 22 -8 -5
ct2=propose participle-passive	8 -2 -5 0
ct2=propose past	-2 2 3 -7
ct2=propose pluperfect	0 10 -3 -5
ct2=propose present	0 -11 15 -4
ct2=return present	0 -17 -3 19
ct2=say gerund	11 -5 -6 0
ct2=say past	0 1 -20 11
ct2=say present	-2 -7 10 0
ct2=stay future	-5 -9 7 5
ct2=stay modal	0 -4 6 0
ct2=stay past	-2 -3 8 -1
ct2=stay present	12 12 -28 0
ct2=suspend infinitive	0 -9 0 9
ct2=suspend past	2 6 -1 -10
ct2=up infinitive	0 25 -21 -3
ct2=up past	2 0 -7 2
ct2=up present	0 -12 14 0
day-l	-31 9 -2 7
day-none	-10 3 6 -3
day-r	16 16 -11 -22
day=l0	-7 11 0 -8
day=l1	-5 1 -29 24
day=l2	-18 -2 6 7
day=l3	-10 3 1 0
day=l4	-14 10 1 -5
day=l5	4 -3 8 -7
day=r0	-10 1 0 1
day=r1	30 6 -30 -27
day=r2	10 7 -7 -16
day=r3	-12 1 6 0
day=r4	0 6 0 -8
days=1	-10 3 6 -3
days=2	-5 18 -13 -4
days=3	4 2 -1 -6
days=4	0 12 2 -19
f:"	-8 16 0 -18
f:&	0 7 -3 0
f:'	0 26 -16 -7
f:'s	-18 21 -24 7
f:(	-9 -13 11 7
f:)	-9 -13 11 7
f:,	7 -1 -10 8
f:-	0 -4 14 -14
f:.	-3 -8 16 -7
f::	15 0 -17 3
f:;	13 6 9 -43
f:<agent>	9 -15 2 5
f:<day-ahead>	6 0 -19 12
f:<day-gone>	-35 41 -11 -32
f:<day-today>	1 -12 6 7
f:<duty>	8 -10 -3 10
f:<gate>	27 -9 3 -22
f:<goods-amount>	-5 13 -2 -12
f:<goods>	4 -15 23 -14
f:<level-noun>	12 -3 -5 2
f:<level>	-38 45 -16 -27
f:<money>	-16 -18 11 17
f:<month-ahead>	-10 12 -4 -5
f:<month-gone>	-1 -15 17 -2
f:<month-today>	0 8 -7 0
f:<name>	0 0 -17 23
f:<not>	-17 14 -2 -6
f:<number>	-33 30 -10 -8
f:<office>	-2 -14 30 -21
f:<organisation>	0 18 -15 -6
f:<person>	13 -22 12 3
f:<points>	-12 9 3 -16
f:<quality>	24 -28 4 14
f:<seat>	14 -21 13 0
f:<sender>	-3 0 6 -4
f:<span>	17 -7 6 -14
f:<taker>	-5 9 -10 1
f:<v-agree>	-31 -18 20 13
f:<v-bear>	-4 14 0 -21
f:<v-begin>	-4 -10 4 7
f:<v-buy>	-20 13 14 -39
f:<v-deny>	0 28 -26 -12
f:<v-down>	-17 -11 23 -6
f:<v-end>	-14 2 5 -4
f:<v-impose>	-48 13 9 -7
f:<v-propose>	0 2 7 -18
f:<v-return>	-9 7 6 -12
f:<v-say>	-24 24 -24 7
f:<v-stay>	-6 22 -29 12
f:<v-suspend>	0 17 -3 -30
f:<v-target>	-10 0 3 2
f:<v-threaten>	-3 0 6 -7
f:<v-up>	1 23 -5 -35
f:?	2 36 -38 -6
f:]	0 8 -5 0
f:a	2 8 -12 0
f:about	5 9 -5 -16
f:above	0 6 0 -4
f:accept	0 -10 11 0
f:accord	18 -17 0 0
f:across	5 -20 -6 21
f:act	0 11 -9 0
f:add	-1 -11 11 1
f:additional	-2 31 -14 -21
f:adopt	0 6 -3 0
f:affiliate	6 -1 -2 0
f:after	-12 -13 10 10
f:afternoon	12 -25 20 -6
f:afterward	8 -17 16 -10
f:again	-16 2 13 -10
f:against	-6 19 -13 0
f:agenda	-3 -11 18 -3
f:agent	0 18 -17 0
f:ago	0 26 -13 -15
f:agree	-5 -25 10 22
f:agreement	-14 -13 6 15
f:air	0 7 -7 0
f:aircraft	0 12 -7 -2
f:al	0 -12 14 0
f:alexandria	0 7 0 -3
f:all	-31 -5 -2 23
f:allow	0 -5 7 0
f:alone	0 6 -9 1
f:already	-1 20 -13 -5
f:also	0 13 -15 0
f:am	0 -5 11 -4
f:ambassador	0 6 0 -7
f:amount	0 10 -8 0
f:an	-13 35 -22 -14
f:and	16 -17 -5 18
f:announce	-5 -12 3 14
f:announcement	0 6 -5 0
f:another	-7 -18 31 -11
f:answer	-2 29 -20 -10
f:antimony	0 7 -4 0
f:any	17 -31 3 17
f:anybody	0 11 -5 -4
f:anyone	0 -5 6 0
f:anything	9 -1 -7 0
f:app	0 2 7 -17
f:apple	0 -11 7 5
f:apply	-2 -13 16 0
f:approve	15 -17 -22 27
f:are	7 -14 19 -9
f:arrangement	0 -15 7 11
f:arrive	0 -8 4 2
f:as	-7 -4 17 -12
f:aside	0 -11 13 0
f:ask	-13 27 -25 3
f:at	-5 27 -40 12
f:await	0 -15 0 15
f:away	0 8 0 -7
f:back	-12 -12 10 8
f:ban	0 15 -13 0
f:base	0 15 -15 0
f:basic	0 -6 6 0
f:battery	0 8 -5 0
f:be	17 -3 -9 3
f:bean	0 -7 8 0
f:bear	0 10 -8 0
f:because	-4 17 -9 -8
f:become	0 7 0 -6
f:beef	-4 6 0 -5
f:beer	0 20 -18 0
f:before	8 -13 5 1
f:begin	27 0 -32 6
f:being	-2 -5 12 -2
f:believe	0 23 -21 0
f:below	21 -26 -4 12
f:better	0 -2 7 -3
f:between	-11 5 -1 2
f:beyond	11 -13 2 0
f:bill	0 7 0 -2
f:both	-16 -6 14 -2
f:break	9 -7 -2 0
f:breakfast	0 13 -4 -6
f:bring	-13 1 8 -7
f:broke	0 -11 1 10
f:broken	0 0 -7 4
f:budget	0 11 -9 0
f:busan	-14 -23 35 -3
f:business	-2 29 -21 -8
f:but	0 -15 12 5
f:buy	-1 -22 32 -12
f:buyer	0 -6 0 5
f:by	3 10 -14 2
f:cabinet	0 -38 4 34
f:call	-18 8 11 -38
f:can	-9 0 0 7
f:can't	0 -13 14 0
f:cancel	0 21 -20 0
f:cannot	0 19 -4 -16
f:capital	18 0 -12 -11
f:car	4 -24 25 -7
f:carry	0 -4 6 -3
f:case	1 1 -11 5
f:cattle	0 -18 22 -3
f:cease	0 11 -7 0
f:cement	0 21 -20 0
f:cent	-4 13 -9 0
f:certificate	8 6 -12 0
f:chair	0 -30 31 0
f:change	0 14 -7 -3
f:changed	0 -12 15 0
f:charge	0 17 0 -31
f:cheese	0 -10 12 0
f:chicken	0 -7 -1 9
f:chip	-2 21 -15 -3
f:christma	0 11 -6 -2
f:city	-1 6 -2 0
f:clear	0 -20 23 0
f:client	0 6 -1 0
f:clock	0 -25 0 25
f:close	0 26 -22 -5
f:closed	0 15 -5 -9
f:closing	0 -12 -10 19
f:club	0 17 -13 -2
f:coal	-2 -6 14 -3
f:cocoa	0 -3 8 -2
f:coffee	0 0 10 -14
f:cold	9 -20 14 0
f:collect	0 -16 20 -5
f:come	-8 -15 11 9
f:commerce	-2 10 -11 0
f:commission	0 -5 -12 15
f:company	0 16 -5 -11
f:complete	0 -15 -11 23
f:conclude	0 9 -18 4
f:conference	0 -13 -4 18
f:confirm	0 3 4 -15
f:consent	0 3 -11 4
f:consider	0 -6 0 4
f:constructive	0 -7 10 0
f:consumer	0 10 -8 0
f:contact	0 -5 6 0
f:continue	10 -3 -9 2
f:control	-8 7 -6 2
f:conversation	4 -18 7 5
f:copper	0 21 -9 -10
f:cost	0 20 -18 0
f:cotton	0 11 -4 -3
f:could	-1 15 6 -27
f:counted	11 -15 4 -4
f:counterpart	6 1 -6 -3
f:country	-17 -14 15 10
f:cover	5 -8 5 -1
f:covered	9 -8 0 0
f:custom	-4 32 -11 -23
f:cut	-5 -14 4 16
f:date	-5 22 -13 -8
f:day	-22 20 -8 -7
f:de	11 -9 3 -8
f:deadline	0 9 -8 0
f:deal	-11 -37 43 -2
f:dealt	4 0 -6 0
f:decide	-3 27 -12 -12
f:decision	-1 -11 -12 22
f:decline	0 14 -10 -2
f:decree	0 13 -10 -1
f:deficit	0 -16 19 -2
f:delay	0 20 -19 0
f:delegation	10 3 -20 5
f:delivery	0 17 -22 3
f:demand	-1 8 -3 0
f:deny	0 12 -11 0
f:depend	0 -20 8 12
f:deputy	7 0 -3 -3
f:described	-2 -7 10 0
f:detail	0 -12 9 1
f:did	-10 -18 17 8
f:die	0 -8 13 -5
f:diet	0 -7 9 0
f:dinner	-3 8 0 -10
f:do	-7 16 -31 13
f:doe	13 -17 8 -3
f:don't	0 7 -4 0
f:done	-2 22 -12 -5
f:door	-4 14 -16 1
f:double	0 18 -17 0
f:doubt	0 17 -13 -4
f:down	-10 6 2 -6
f:draft	-1 -2 0 7
f:draw	0 14 -10 -2
f:during	0 6 -10 2
f:duty	-12 -14 26 -8
f:each	0 -33 29 6
f:earlier	-1 14 -12 0
f:early	0 18 -16 0
f:earth	4 -2 -6 3
f:easter	0 13 -9 -2
f:economic	0 10 0 -9
f:economy	0 0 -8 7
f:effect	-2 -7 -5 14
f:either	7 15 -20 -2
f:emergency	0 8 -3 0
f:end	-14 -9 5 12
f:energy	0 6 -2 0
f:enough	0 -7 8 0
f:enter	-1 -6 11 -4
f:entry	0 2 -26 21
f:even	0 13 -6 -6
f:evening	-1 1 9 -16
f:every	0 1 -8 4
f:everybody	0 17 -10 -5
f:exchanged	0 13 -9 -4
f:exclusion	0 -6 9 0
f:exempt	-2 9 -4 0
f:expect	2 19 -21 -1
f:expert	0 -17 22 -2
f:expire	7 -3 6 -10
f:explain	0 11 -4 -4
f:export	2 -20 17 2
f:extend	-11 -2 8 1
f:extension	-8 -2 19 -20
f:fact	-4 9 0 -7
f:fail	0 6 0 -5
f:failed	0 10 -7 -1
f:fall	0 18 -6 -21
f:far	0 -7 6 0
f:farm	0 -11 14 0
f:fee	-4 16 -5 -8
f:fentanyl	0 32 -21 -18
f:fertiliser	0 -10 4 5
f:fifth	3 -35 28 0
f:figure	0 15 -12 0
f:final	0 -11 16 -4
f:finance	0 6 -3 0
f:finished	8 -12 0 4
f:firm	0 17 -14 0
f:first	18 -39 17 15
f:fish	-5 0 10 -13
f:fishmeal	0 7 -1 -3
f:five	-5 17 -10 -4
f:fly	-8 -8 18 -9
f:follow	0 16 -6 -11
f:following	0 -3 -5 11
f:force	-6 -13 21 -3
f:foreign	0 2 -8 4
f:forty	0 14 -10 -4
f:found	-1 -13 18 -1
f:four	-8 -8 8 3
f:fourth	13 -23 0 8
f:framework	-2 -43 0 43
f:free	-3 41 -32 -13
f:freeze	0 -14 14 0
f:friend	0 -16 17 0
f:from	13 -2 -2 -3
f:frozen	0 -9 0 10
f:fuel	0 13 -12 0
f:full	0 15 -9 -5
f:further	-1 9 0 -9
f:future	0 7 -5 0
f:gained	0 -8 9 0
f:gas	0 8 0 -8
f:gave	0 13 -5 -8
f:gazette	0 15 -11 -6
f:general	0 13 -11 0
f:geneva	4 -4 -12 10
f:georgia	0 -9 -6 16
f:get	-10 21 -12 0
f:given	0 -6 4 3
f:go	-17 18 0 -19
f:gold	0 -18 19 0
f:good	-25 10 4 -5
f:government	6 -7 9 -17
f:grant	0 6 -5 0
f:grape	16 -11 -6 0
f:graphite	0 -6 7 0
f:great	0 19 -15 -1
f:greer	0 8 0 -5
f:grow	0 19 -18 0
f:grower	0 7 -18 6
f:had	-11 9 -9 3
f:hall	0 14 -12 0
f:halve	0 -18 21 0
f:hand	-2 -22 31 -16
f:hang	0 7 -6 0
f:has	-53 4 12 -4
f:hasn't	0 8 -7 0
f:have	-2 -6 -1 11
f:having	0 6 -4 0
f:he	-12 15 -7 -4
f:head	0 13 -9 0
f:hear	0 0 6 -5
f:heard	0 8 -3 -2
f:height	0 7 -2 -2
f:her	0 -19 19 0
f:here	0 0 -16 12
f:higher	0 -13 14 0
f:him	-2 8 -8 0
f:himself	0 -6 13 -8
f:his	-5 2 -5 8
f:hold	-12 14 -5 -3
f:holiday	0 12 -9 0
f:hotel	0 -23 26 -4
f:hour	-10 -4 -3 16
f:house	10 6 -16 -4
f:how	0 -11 13 0
f:hurry	0 29 -25 -6
f:i	-2 -11 24 -25
f:i'd	10 -14 -7 11
f:ice	0 -8 10 0
f:if	-15 9 9 -21
f:import	0 19 -15 0
f:importer	-1 7 -2 -1
f:impose	0 12 -8 -2
f:in	-10 -4 25 -25
f:include	0 11 -10 0
f:inflation	0 -8 9 0
f:informed	-1 -10 14 -1
f:initialled	0 -3 -1 7
f:instead	-4 -20 34 -19
f:into	-6 -13 15 2
f:investment	0 -1 -10 11
f:is	6 -5 -11 18
f:island	0 9 -8 0
f:it	12 -5 12 -18
f:item	0 7 -2 -1
f:its	-15 29 -7 -26
f:itself	0 19 -15 -3
f:jamieson	0 8 0 -5
f:joint	-1 8 -6 0
f:just	0 -10 13 0
f:keep	-6 -6 3 6
f:know	4 31 -27 -15
f:kuala	-4 -15 10 8
f:land	-5 25 -15 -7
f:language	0 -12 17 -8
f:lapse	0 8 -6 0
f:last	-13 1 4 0
f:lasted	-4 13 -5 -2
f:later	-7 0 7 -2
f:law	-1 16 -3 -17
f:lay	0 12 -8 0
f:lead	0 11 -4 -7
f:leader	-1 9 -10 0
f:least	-2 -16 13 7
f:leave	7 -10 -9 12
f:led	5 -26 3 13
f:legal	0 -14 0 14
f:lentil	20 -26 6 0
f:less	0 9 0 -12
f:let	-1 19 -14 -1
f:letter	-1 5 4 -10
f:level	21 -11 -8 -5
f:levy	18 0 -18 -7
f:licence	6 -14 14 -8
f:lift	0 9 -6 0
f:like	-2 -3 12 -11
f:likely	0 6 -6 0
f:likewise	0 12 -12 0
f:line	-5 -10 -10 21
f:list	18 -16 6 -5
f:little	0 -4 6 0
f:live	21 -20 12 -16
f:london	-1 -35 3 31
f:long	0 29 -23 -8
f:longer	-2 15 -6 -7
f:look	-8 2 -21 17
f:lorry	0 6 0 -6
f:lower	-3 2 8 -17
f:lumpur	-4 -15 10 8
f:lunch	0 10 -5 -2
f:m	0 -9 -3 13
f:machine	0 20 -14 -4
f:machinery	0 8 -7 0
f:madrid	0 -8 12 0
f:magnet	0 15 -14 0
f:main	-4 23 -10 -12
f:maize	0 0 -9 9
f:make	-11 0 8 -1
f:maker	0 12 -5 -5
f:management	0 9 -8 0
f:mandate	0 6 -5 0
f:many	0 14 -11 0
f:market	-3 19 -10 -7
f:match	-4 19 -8 -5
f:matter	5 -19 11 3
f:may	0 7 0 -15
f:me	-2 -4 0 6
f:meal	-2 9 -16 7
f:measure	6 -4 0 0
f:mediator	0 27 -22 -5
f:medicine	0 12 -8 0
f:meet	13 -4 11 -28
f:member	17 0 -19 -1
f:men	-1 20 -16 -2
f:middle	0 -28 29 0
f:midnight	0 21 -10 -10
f:minister	6 -22 8 10
f:ministry	-6 0 -6 9
f:minute	-10 32 -21 -12
f:missing	0 11 -1 -6
f:month	7 -9 12 -14
f:more	-18 15 5 -19
f:morning	-1 -16 0 17
f:most	0 5 7 -19
f:mr	16 10 -18 -11
f:mrs	0 9 -4 -2
f:much	4 8 -20 2
f:must	-5 0 -4 10
f:my	0 10 -9 0
f:named	0 17 -15 0
f:narrow	0 9 0 -7
f:national	0 13 -7 -4
f:near	0 16 -16 0
f:necessary	0 28 -19 -15
f:need	4 23 -29 -1
f:needed	0 -3 -2 7
f:negotiate	10 -6 -9 9
f:negotiation	17 -4 -7 -6
f:negotiator	0 0 -4 6
f:neither	7 -4 -6 1
f:new	8 0 0 -11
f:next	-14 14 10 -35
f:night	-8 38 -20 -21
f:no	0 17 -30 9
f:nobody	-12 17 -2 -16
f:none	0 29 -19 -12
f:noon	2 17 -11 -16
f:not	-3 0 -4 8
f:note	-2 9 -3 -1
f:nothing	-8 -7 17 -4
f:notice	-3 5 9 -22
f:notification	0 -17 17 0
f:now	-3 -23 10 20
f:number	-2 22 -15 -6
f:nut	0 13 -4 -6
f:nvidia	0 6 -3 0
f:of	2 6 -6 -4
f:off	7 2 -16 7
f:offer	-10 -12 23 -8
f:oil	0 15 -15 1
f:old	-3 38 -29 -10
f:older	0 14 -9 0
f:on	-2 11 -27 17
f:once	-4 17 -18 0
f:onion	0 10 -9 0
f:open	18 -8 -4 -7
f:opened	0 -13 14 0
f:or	-11 14 -9 0
f:orange	0 12 -8 -1
f:order	-7 22 -1 -23
f:ordinary	-1 -12 1 13
f:ore	0 6 -5 0
f:osaka	0 -8 -12 20
f:other	12 -1 8 -24
f:otherwise	-4 -4 16 -10
f:our	4 -12 -9 23
f:out	3 8 -13 0
f:outcome	0 -21 24 -2
f:outside	24 -6 -13 -11
f:over	-16 23 1 -37
f:owe	0 7 -2 0
f:own	-9 -7 14 -2
f:owned	0 6 -2 0
f:owner	0 16 -11 -4
f:p	0 -3 -9 12
f:pact	0 -8 -9 15
f:page	13 -4 -13 0
f:palm	0 -4 6 0
f:paper	-5 -12 0 19
f:pari	0 6 -5 0
f:parliament	0 9 -6 -1
f:part	8 -4 -24 18
f:parted	0 -5 8 0
f:party	0 -1 -5 9
f:pause	2 -5 16 -29
f:pay	-29 -1 14 -7
f:peace	0 24 -20 -3
f:pen	-5 -3 -16 18
f:penalty	0 8 -7 0
f:people	-5 0 16 -16
f:per	-5 16 -10 0
f:percent	0 -4 6 0
f:perhap	0 -6 9 0
f:permanent	-1 -27 16 15
f:permit	-1 -12 18 -2
f:person	0 -15 17 0
f:phan	7 0 -3 -3
f:phone	0 7 -2 -2
f:place	-4 24 -22 -4
f:plan	-4 -3 7 0
f:plastic	0 -3 6 0
f:player	0 -3 9 -3
f:please	0 3 -11 5
f:point	5 -7 0 3
f:pork	0 -8 9 0
f:port	-1 11 -1 -5
f:post	-1 10 0 -9
f:potatoe	9 -10 0 0
f:premier	12 -1 -3 -8
f:present	0 -7 3 3
f:president	-11 -36 32 13
f:press	-4 -31 4 28
f:price	-1 -2 -13 21
f:prime	6 7 -8 -8
f:prisoner	0 34 -27 -9
f:product	0 -17 21 -4
f:progress	0 -10 15 -2
f:prolong	4 1 -12 1
f:prolonged	0 -7 -19 24
f:promise	-2 8 -2 -2
f:proposal	0 -1 -8 9
f:propose	10 -11 0 0
f:provide	0 6 -5 0
f:published	0 -3 0 6
f:purchase	-3 7 -2 0
f:push	0 -7 1 5
f:put	-18 1 7 -3
f:quarrel	0 4 -7 1
f:question	-1 0 14 -13
f:quota	0 8 -7 0
f:radio	0 -5 6 0
f:raise	0 -8 2 4
f:rare	4 -2 -6 3
f:raspberry	0 6 -3 -1
f:rate	-13 -7 3 11
f:rather	0 0 -6 7
f:ratify	0 8 -5 0
f:reach	-5 -6 0 9
f:read	0 0 -8 8
f:ready	-1 -21 0 26
f:recall	0 20 -20 0
f:reciprocal	16 0 -4 -19
f:reduce	0 -20 24 -5
f:refund	0 8 -6 -1
f:reject	0 10 -9 0
f:relief	0 -13 0 15
f:remain	-3 -19 7 18
f:renewed	0 7 -1 -1
f:replace	0 0 -7 8
f:reply	0 -6 6 1
f:report	0 23 -19 -1
f:reporter	5 -5 -13 12
f:representative	-3 0 12 -9
f:request	0 -9 11 0
f:require	0 0 -6 6
f:required	0 -3 6 0
f:rest	0 2 -17 8
f:result	-7 -26 26 4
f:resume	-3 21 -12 -8
f:return	0 -5 9 0
f:review	0 5 2 -9
f:rice	-2 15 -15 2
f:rise	17 2 -10 -14
f:room	0 9 -1 -5
f:round	15 -3 -5 -5
f:rule	1 11 -8 -10
f:rum	0 17 -12 -5
f:run	10 7 -29 8
f:s	0 6 -3 0
f:samarkand	0 -9 11 0
f:same	-7 -21 20 5
f:sanction	0 6 -3 0
f:say	-14 4 -7 9
f:scale	0 -5 6 0
f:second	11 -25 14 5
f:secretary	6 -11 10 -4
f:section	0 14 -8 -1
f:see	-5 25 -36 11
f:seek	0 -9 10 0
f:sell	-6 17 -16 1
f:send	-1 14 -6 -2
f:seoul	0 20 -18 0
f:session	19 -22 -23 26
f:set	0 -5 18 -15
f:settle	0 17 -9 -10
f:seventh	0 19 -18 0
f:several	0 -5 13 -5
f:shall	-2 6 -2 -1
f:share	0 -16 17 0
f:she	-1 -26 31 -8
f:sheet	-4 8 0 -4
f:shelve	0 10 -9 0
f:ship	0 0 8 -14
f:shook	0 -9 15 -7
f:short	0 6 0 -5
f:should	8 -6 3 -4
f:show	0 10 -8 0
f:side	9 0 -13 5
f:sign	-29 9 7 -13
f:signature	-2 10 -17 6
f:since	0 19 -10 -13
f:sit	0 8 -3 -7
f:six	-1 -4 -1 9
f:sixth	0 -9 16 -5
f:sleep	9 -11 7 -5
f:slip	0 -6 7 0
f:so	-16 -17 28 -6
f:social	0 -9 10 0
f:solution	0 -19 20 0
f:some	-2 -9 16 -6
f:somebody	-1 -2 9 -5
f:something	-1 -9 16 -6
f:sorghum	0 6 -3 0
f:soybean	-1 10 -2 -7
f:spare	0 -20 2 18
f:speak	-6 3 -23 22
f:spoke	7 -28 17 8
f:spoken	0 19 -18 0
f:stand	0 20 -15 -3
f:standstill	-3 -16 3 16
f:start	-7 -12 15 4
f:state	12 -2 -1 -8
f:statement	-2 27 -15 -10
f:stay	-5 5 -15 13
f:steel	0 30 -27 0
f:step	0 -12 16 -6
f:still	-7 -7 -2 16
f:stockholm	-2 -1 6 -2
f:stop	-3 -13 18 -1
f:strike	0 4 -7 0
f:subject	7 -11 3 0
f:such	0 2 -8 6
f:sugar	0 -5 9 -3
f:summer	0 -2 11 -8
f:summit	0 20 -16 -5
f:surcharge	18 2 -18 -16
f:suspend	2 12 -1 -29
f:suspension	12 0 -11 0
f:table	14 -3 0 -12
f:take	-21 4 -8 9
f:talk	-36 14 -4 0
f:talked	-6 11 -3 -4
f:tariff	-4 0 -21 22
f:tax	-1 -21 2 19
f:tea	7 -8 0 1
f:technology	0 -9 -9 15
f:telephone	3 -16 11 3
f:television	0 -1 6 -4
f:tell	-33 -1 2 12
f:term	0 2 -10 7
f:text	-2 -27 -4 35
f:textile	0 6 -6 0
f:than	-17 -6 9 6
f:that	-29 11 21 -37
f:the	-3 13 -11 -2
f:their	27 -21 0 1
f:them	9 -13 5 2
f:then	-16 32 -8 -35
f:there	-9 -25 31 0
f:these	0 8 -2 -4
f:they	24 -12 -11 8
f:thi	18 -16 23 -35
f:thing	8 -1 0 -6
f:think	0 16 -11 -2
f:third	-6 -19 29 -6
f:those	9 -5 4 -14
f:though	0 -8 8 0
f:threat	0 9 -3 -2
f:threaten	-1 3 2 -11
f:three	-2 20 -5 -17
f:through	-5 -10 4 10
f:ticket	0 -6 9 -1
f:tiktok	2 8 -12 0
f:time	-2 -24 6 23
f:to	15 -6 -11 15
f:together	-3 -4 0 6
f:too	0 -13 14 0
f:top	-3 21 -8 -8
f:tractor	0 -12 14 -1
f:trade	0 -10 5 4
f:transcript	-3 -16 -38 37
f:transit	0 -3 6 0
f:travel	-13 27 -15 -4
f:treasury	9 -8 -3 2
f:treaty	0 6 -3 0
f:truce	-6 0 -14 21
f:two	-12 -6 19 -6
f:tyre	0 -12 12 0
f:under	-11 9 -13 11
f:understanding	0 6 0 -3
f:understood	0 -3 8 -2
f:union	0 -5 0 7
f:unless	0 -4 -12 18
f:until	5 12 -25 10
f:up	-18 21 -16 2
f:upper	0 11 -7 -2
f:us	13 -16 15 -18
f:use	0 -6 10 -3
f:used	-1 9 0 -2
f:usual	0 9 -5 -2
f:valid	0 -2 -6 9
f:very	-1 0 7 -3
f:video	0 0 -6 4
f:visit	-9 10 -10 4
f:vote	-8 33 -12 -18
f:wait	0 -7 0 8
f:walnut	0 8 -7 0
f:want	7 0 -4 0
f:was	0 2 3 -10
f:water	9 -4 -1 -1
f:way	-4 0 -12 12
f:we	2 -11 12 -2
f:we've	0 11 -3 -5
f:week	-13 10 2 -10
f:well	-8 2 10 -21
f:what	-13 -1 -4 13
f:whatever	0 -3 6 0
f:wheat	0 -2 6 -4
f:when	-7 -13 7 13
f:where	-4 0 20 -30
f:whether	-4 0 7 -8
f:which	-2 -15 9 10
f:while	12 -4 0 -10
f:whisky	0 7 -4 0
f:who	15 0 -8 -2
f:whole	0 19 -18 0
f:whom	0 15 -1 -10
f:whose	-1 -17 0 19
f:will	-1 -1 10 -15
f:win	0 10 -10 0
f:window	8 -3 0 -4
f:wine	13 -10 1 -5
f:winter	0 -7 0 9
f:with	-7 -2 0 5
f:withdraw	0 -8 9 0
f:within	-1 22 -17 -3
f:without	4 -7 12 -18
f:won't	0 -7 12 -5
f:word	10 -19 2 9
f:work	0 6 -2 0
f:working	0 -2 -3 7
f:world	0 -4 -9 14
f:worth	-2 -20 11 11
f:would	1 -9 3 7
f:write	-4 -16 25 -5
f:year	0 -12 17 -8
f:yes	0 -18 13 5
f:yet	-2 -11 -4 19
f:yield	0 11 -4 -5
f:york	0 3 -10 6
f:you	0 19 -25 2
f:your	0 0 -6 5
f:zero	8 6 -16 -5
f:—	17 -21 7 0
first-of-paragraph	9 4 -7 -2
has-future	-23 8 -3 6
has-gerund	5 24 -13 -23
has-infinitive	-1 21 -20 -2
has-modal	7 17 -5 -43
has-participle	16 -1 -4 -1
has-past	-23 1 4 3
has-perfect	7 0 0 -10
has-pluperfect	6 5 -10 0
has-present	-16 11 4 -11
headline	-12 11 1 -12
heads=0	2 9 -15 9
heads=1	-5 30 -16 -23
heads=2	-56 -12 55 -61
how=calendar	-42 49 -25 -14
how=calendar-span	-75 -99 142 -116
how=relative	-2 9 -22 18
how=relative-span	-5 -41 36 7
how=weekday	48 32 -93 25
how=weekday-span	-46 -42 87 -67
kind=day	-10 14 -2 -7
l1="	0 10 -6 -2
l1='s	0 -3 6 0
l1=(	2 0 3 -11
l1=,	-12 -13 10 12
l1=:	-20 0 16 -17
l1=;	0 -3 -6 10
l1=<begin>	-7 0 6 -6
l1=<day-ahead>	0 -6 -2 9
l1=<day-gone>	0 8 -3 -2
l1=<duty>	0 -11 13 0
l1=<goods>	14 1 -14 -11
l1=<level>	-5 -2 0 7
l1=<name>	-23 -19 29 2
l1=<not>	0 6 -2 0
l1=<number>	-18 7 -1 2
l1=<office>	0 -6 8 0
l1=<person>	-7 -3 0 8
l1=<seat>	7 1 -4 -4
l1=<span>	0 9 -5 -1
l1=<v-agree>	-1 -12 1 13
l1=<v-bear>	-5 0 8 -8
l1=<v-begin>	15 -1 -8 -6
l1=<v-buy>	0 13 -11 0
l1=<v-deny>	0 -14 14 0
l1=<v-down>	0 9 0 -4
l1=<v-end>	4 -7 -2 7
l1=<v-impose>	-9 7 -11 6
l1=<v-propose>	-2 0 4 -6
l1=<v-return>	0 0 6 -3
l1=<v-say>	-1 27 -22 -6
l1=<v-stay>	-6 21 -27 6
l1=<v-suspend>	11 -4 -5 0
l1=<v-target>	0 -6 8 0
l1=a	12 1 -14 -7
l1=about	-2 7 -3 0
l1=after	-1 12 -2 -8
l1=again	-3 -4 0 9
l1=ago	0 10 -6 0
l1=agree	0 -8 3 4
l1=and	-13 4 -18 17
l1=are	0 11 -5 -3
l1=as	0 9 -4 -1
l1=at	0 12 -7 -1
l1=back	0 9 -2 -4
l1=before	-5 8 -13 5
l1=begin	9 -4 0 -7
l1=busan	0 -6 8 0
l1=by	5 13 -17 -2
l1=call	0 -11 12 0
l1=changed	0 6 -2 0
l1=charge	0 -7 10 0
l1=come	0 8 0 -3
l1=deal	0 -13 0 13
l1=do	0 -4 8 -1
l1=down	-9 2 3 -1
l1=due	-1 4 2 -9
l1=effect	0 -7 10 -2
l1=end	4 -8 0 5
l1=expect	0 8 -6 0
l1=for	12 -5 6 -23
l1=friday	-5 -9 -10 17
l1=from	4 4 3 -30
l1=geneva	0 9 -1 -10
l1=house	7 -11 4 0
l1=if	0 -11 12 0
l1=in	0 10 -4 -4
l1=it	-2 2 -7 4
l1=meet	-4 -1 7 -2
l1=midnight	0 7 -2 -1
l1=monday	8 -6 -7 2
l1=of	0 7 3 -20
l1=on	-7 -2 6 0
l1=order	0 13 -11 0
l1=out	0 -2 -15 14
l1=pay	0 7 -2 0
l1=phone	0 -6 8 0
l1=saturday	12 -11 -8 4
l1=say	0 20 -11 -6
l1=since	4 12 -9 -12
l1=sit	0 11 -8 -1
l1=spent	-1 0 11 -10
l1=spoke	0 -9 11 0
l1=stand	0 6 -3 0
l1=start	8 1 -5 -9
l1=stockholm	12 -13 3 -8
l1=sunday	-2 -4 -8 13
l1=talk	1 0 10 -15
l1=tariff	0 -12 13 0
l1=telephone	0 -3 6 -1
l1=than	0 8 -5 0
l1=that	7 -5 0 0
l1=the	5 26 -19 -25
l1=there	-1 -9 16 -6
l1=thi	0 9 -6 0
l1=through	-3 -4 -10 14
l1=till	0 -5 -10 12
l1=to	-15 8 -18 13
l1=together	-1 13 -8 0
l1=truce	0 -9 -5 14
l1=tuesday	-9 -1 3 4
l1=until	-23 11 -30 19
l1=up	0 -16 12 6
l1=updated	0 9 -1 -4
l1=wednesday	14 -10 0 -2
l1=with	0 10 -3 0
l1=york	0 -7 6 -2
l1=|	0 6 -1 -1
l1=·	13 -7 3 -16
l1=—	-4 2 6 -9
l2="	0 15 -4 -8
l2='s	-3 -19 25 -3
l2=(	0 11 -13 2
l2=)	0 16 -7 -7
l2=,	7 -16 9 3
l2=.	0 10 -4 -1
l2=/	0 6 0 0
l2=:	0 1 9 -22
l2=;	0 10 -3 -4
l2=<agent>	0 12 -6 -7
l2=<begin>	10 -4 -1 -1
l2=<day-ahead>	-7 0 -7 9
l2=<day-gone>	-9 -12 6 9
l2=<day-today>	-4 0 -3 7
l2=<duty>	-6 19 0 -11
l2=<gate>	-6 -1 0 6
l2=<level-noun>	-3 21 -8 -11
l2=<level>	-19 23 -1 -26
l2=<month-gone>	0 8 -5 0
l2=<name>	10 -5 5 -10
l2=<not>	0 -4 -7 10
l2=<number>	6 -14 4 9
l2=<office>	-14 19 0 -17
l2=<organisation>	13 -15 -13 22
l2=<person>	-17 14 8 -28
l2=<quality>	9 1 -6 -11
l2=<seat>	-21 5 5 -7
l2=<sender>	0 9 -3 -2
l2=<span>	-12 0 -4 11
l2=<v-agree>	-9 -11 6 9
l2=<v-bear>	3 32 -28 -12
l2=<v-begin>	0 11 -6 -9
l2=<v-buy>	0 18 -14 -1
l2=<v-down>	-8 15 -7 -1
l2=<v-end>	0 12 -44 11
l2=<v-impose>	-7 15 -18 4
l2=<v-propose>	-4 0 -7 13
l2=<v-return>	-1 -4 -6 13
l2=<v-say>	-6 13 1 -16
l2=<v-stay>	-20 18 -14 7
l2=<v-suspend>	-2 4 -8 6
l2=<v-target>	6 -12 0 6
l2=<v-threaten>	0 6 -3 0
l2=<v-up>	-6 -14 7 12
l2=a	-2 7 0 -7
l2=again	-5 8 -1 -10
l2=agree	-3 -13 3 11
l2=agreement	0 7 1 -11
l2=ahead	7 -1 -5 0
l2=alert	0 10 -4 -3
l2=alexandria	-4 -2 -15 20
l2=almaty	-1 5 -14 9
l2=also	-2 -8 4 7
l2=an	20 -14 -1 -2
l2=and	-5 -2 -19 22
l2=announce	0 14 -13 0
l2=announcement	0 9 -6 -1
l2=aqaba	0 -7 8 0
l2=are	0 22 -16 -1
l2=arrangement	0 7 -4 0
l2=arrive	0 9 -4 -2
l2=arrived	5 8 -8 -13
l2=as	14 -6 -1 -8
l2=ask	0 10 -6 0
l2=at	0 34 -30 -4
l2=away	12 -8 -1 0
l2=back	-4 4 -17 11
l2=batumi	0 -32 17 18
l2=be	0 32 -29 -2
l2=before	0 14 -11 0
l2=begin	-1 20 -8 -24
l2=bergen	0 -10 5 4
l2=both	0 -7 10 -1
l2=brief	0 15 -9 -3
l2=briefing	0 -5 -3 9
l2=brussel	0 22 -9 -12
l2=bulletin	0 -8 12 -5
l2=bursa	0 -11 11 0
l2=busan	-4 -8 8 4
l2=business	0 8 -1 -3
l2=but	0 7 -3 -1
l2=by	-2 13 -6 -8
l2=call	0 -6 0 10
l2=callao	0 -7 8 0
l2=capital	3 -11 4 0
l2=cartagena	0 -24 25 0
l2=change	0 11 -6 0
l2=charge	9 -1 -9 0
l2=close	0 6 -12 3
l2=closed	-1 0 -7 8
l2=coffee	0 11 -6 -3
l2=column	0 8 -3 -2
l2=come	-3 7 0 -6
l2=commerce	-1 -8 12 0
l2=conclude	0 14 -9 -1
l2=conference	0 -24 8 19
l2=continue	-1 10 -14 1
l2=country	0 -14 16 0
l2=date	0 23 -16 -4
l2=day	-4 13 -1 -10
l2=decide	0 7 -6 0
l2=declare	0 6 -3 0
l2=desk	-5 1 -6 4
l2=did	-5 27 -20 -1
l2=discuss	-1 0 7 -1
l2=down	-11 9 -6 1
l2=due	0 26 -22 -1
l2=duty	-1 4 3 -8
l2=early	0 21 -6 -16
l2=effect	-3 9 -29 11
l2=end	2 1 -40 12
l2=enter	0 -12 13 0
l2=expect	0 7 -5 0
l2=expire	0 16 -6 -5
l2=extend	0 6 -1 0
l2=extension	0 13 -5 -2
l2=failed	-2 -2 13 -8
l2=finished	0 0 -7 7
l2=first	-1 -8 11 0
l2=follow	22 -11 -12 0
l2=for	3 6 -2 -11
l2=force	-4 9 0 -5
l2=found	0 -10 11 0
l2=friday	-5 9 2 -17
l2=from	-5 -1 0 6
l2=geneva	-10 -1 -1 11
l2=given	11 -7 -3 0
l2=go	-2 -5 0 10
l2=good	-1 15 -6 -3
l2=guayaquil	0 -12 -6 16
l2=had	0 15 -7 -7
l2=half	0 9 -6 0
l2=halifax	12 -33 19 0
l2=hall	10 -5 -2 0
l2=happen	0 16 -12 0
l2=have	0 -9 4 7
l2=he	0 -4 7 0
l2=here	11 -8 0 -2
l2=hold	0 6 -4 -1
l2=home	0 -6 0 8
l2=hour	8 -5 6 -11
l2=in	0 -8 10 -8
l2=interview	0 -7 6 0
l2=is	-5 10 -2 -7
l2=issued	0 5 -21 12
l2=istanbul	0 15 -14 0
l2=it	-5 26 -15 -12
l2=izmir	0 -7 10 0
l2=know	0 10 -8 0
l2=kobe	0 -10 11 0
l2=last	-3 15 -24 9
l2=late	0 -13 3 10
l2=later	0 6 -4 0
l2=law	0 10 -6 -1
l2=letter	0 13 -8 -1
l2=link	0 -6 7 0
l2=lisbon	-1 -22 4 21
l2=live	0 7 -5 0
l2=london	-2 0 11 -10
l2=lumpur	1 -10 -5 14
l2=madrid	0 -12 0 14
l2=make	0 -11 12 0
l2=media	0 8 0 -6
l2=meet	10 10 -11 -16
l2=memorandum	0 0 -7 4
l2=midnight	-1 -8 -2 12
l2=ministry	0 7 -1 -1
l2=mombasa	0 -18 21 -3
l2=monday	5 -14 15 -1
l2=move	0 -5 9 -4
l2=new	6 5 -4 -14
l2=next	0 7 -6 0
l2=niš	0 0 8 -8
l2=no	0 -9 -4 13
l2=noon	0 8 -4 0
l2=note	0 13 -3 -6
l2=notice	0 -9 10 0
l2=now	0 -7 8 0
l2=of	4 27 -32 0
l2=off	0 -2 9 -5
l2=offer	0 8 -7 0
l2=oil	0 -6 8 0
l2=on	5 -30 21 6
l2=one	0 -2 10 -7
l2=open	-1 13 -5 -5
l2=opened	9 -3 -2 -1
l2=opinion	-5 11 0 0
l2=order	0 17 -14 -1
l2=our	0 18 -14 -4
l2=out	-3 14 -16 2
l2=over	17 -10 -8 0
l2=paper	0 -1 -9 10
l2=pari	12 -9 0 -3
l2=past	0 -12 0 12
l2=pay	0 7 -1 0
l2=place	0 16 -11 -3
l2=post	0 -15 10 7
l2=press	0 -32 14 21
l2=programme	0 -15 -2 17
l2=prolonged	0 11 -4 -4
l2=propose	10 4 -15 0
l2=published	0 23 -15 -6
l2=radio	0 11 -6 -3
l2=reach	0 9 -7 -2
l2=read	0 7 -3 0
l2=receive	0 17 -16 0
l2=release	0 -1 17 -21
l2=report	0 -18 21 -4
l2=reporter	0 -5 -6 11
l2=resume	0 -7 -3 14
l2=review	0 16 -10 -2
l2=reykjavík	0 -15 -1 13
l2=rise	0 -2 -3 7
l2=rosario	0 18 -11 -9
l2=run	0 12 0 -9
l2=samarkand	0 -14 -1 17
l2=saturday	0 17 -9 -7
l2=say	0 9 -3 -8
l2=see	0 16 -13 0
l2=session	0 6 -3 0
l2=set	0 -4 6 0
l2=sheet	-4 15 -18 1
l2=side	0 -14 18 -2
l2=sign	0 -15 14 4
l2=sit	-7 12 -10 4
l2=so	0 16 -12 0
l2=speak	0 -6 9 0
l2=spoke	0 7 -4 0
l2=start	7 17 -20 -9
l2=statement	6 0 -16 5
l2=stay	0 -8 -2 12
l2=stockholm	8 -14 -5 9
l2=summit	0 -24 25 0
l2=sunday	11 -10 -17 10
l2=table	-3 -17 8 12
l2=take	0 -14 11 4
l2=talk	0 -15 7 8
l2=tangier	0 1 -7 5
l2=tariff	0 12 -7 0
l2=telephone	-6 -7 14 -12
l2=television	0 15 -4 -9
l2=text	11 -9 0 0
l2=that	0 22 -15 -6
l2=the	-19 1 13 -11
l2=them	0 11 -8 0
l2=then	0 7 -1 -1
l2=there	14 -27 8 3
l2=they	0 -5 10 -3
l2=thi	4 7 -9 -2
l2=thing	0 7 -2 0
l2=thread	0 9 -1 -4
l2=thursday	-8 -1 12 -15
l2=time	9 -5 0 -5
l2=to	7 6 -15 -1
l2=town	0 -23 0 23
l2=trade	-2 5 3 -12
l2=transcript	0 8 -1 -3
l2=translation	0 -2 9 -8
l2=trieste	0 -16 17 0
l2=tromsø	0 -8 9 0
l2=truce	-1 9 -2 -5
l2=tuesday	5 -6 -1 2
l2=turnberry	0 -18 22 -5
l2=two	0 16 -13 0
l2=until	0 18 -8 -6
l2=up	0 21 -8 -12
l2=us	0 7 -4 0
l2=used	0 -14 15 0
l2=valid	0 7 0 -2
l2=valparaíso	0 -24 6 18
l2=video	0 -23 25 0
l2=visit	-2 22 -17 -4
l2=was	0 -11 0 15
l2=water	0 -2 0 6
l2=we	0 -5 0 7
l2=wednesday	-9 -3 -1 10
l2=week	15 -4 -3 -9
l2=were	0 3 0 -6
l2=what	-6 34 -16 -13
l2=which	0 -7 -6 13
l2=window	-2 12 -6 -2
l2=with	0 -13 18 -5
l2=work	0 7 -2 -2
l2=yes	0 6 -1 0
l2=york	-9 0 12 -14
l2=you	0 -2 11 -10
l2=·	-9 2 -11 7
l2=—	12 8 -21 -20
l3=&	0 26 -13 -11
l3='s	0 37 -30 -4
l3=(	0 -2 -7 9
l3=)	0 7 -3 0
l3=,	5 -10 7 0
l3=/	0 12 -1 -12
l3=:	-17 -13 30 -13
l3=;	0 12 -9 -3
l3=<agent>	8 -7 -1 3
l3=<begin>	7 -12 9 0
l3=<day-ahead>	3 5 -12 0
l3=<day-gone>	7 -20 -9 21
l3=<day-today>	0 12 0 -6
l3=<duty>	-1 -13 -4 21
l3=<goods>	-12 30 -1 -22
l3=<level-noun>	0 -18 6 14
l3=<month-gone>	-3 0 -9 9
l3=<name>	-21 0 -21 23
l3=<not>	-2 0 -15 14
l3=<number>	6 1 6 -33
l3=<office>	-10 27 -7 -18
l3=<organisation>	15 7 -22 -16
l3=<person>	-21 16 -3 -8
l3=<quality>	0 17 -6 -11
l3=<seat>	25 -6 -31 13
l3=<span>	0 7 -11 0
l3=<v-bear>	6 16 -24 5
l3=<v-begin>	-9 7 -11 7
l3=<v-buy>	0 -12 14 -1
l3=<v-down>	6 7 -14 -3
l3=<v-end>	-4 -1 6 -2
l3=<v-impose>	-20 6 -1 5
l3=<v-propose>	-2 6 -1 -6
l3=<v-say>	5 23 -35 -1
l3=<v-sell>	0 7 -4 -1
l3=<v-stay>	-9 0 7 -1
l3=<v-suspend>	-2 -3 12 -7
l3=<v-target>	0 19 -16 0
l3=<v-up>	1 12 -17 0
l3=a	1 29 -12 -39
l3=after	0 6 -3 -1
l3=again	0 -17 17 0
l3=agree	0 -3 -3 8
l3=agreement	0 -1 10 -12
l3=all	0 9 -5 0
l3=an	-2 2 12 -22
l3=and	-19 6 -25 20
l3=another	0 -15 18 -2
l3=are	-2 4 2 -8
l3=arrive	-1 11 -8 -3
l3=as	8 -5 4 -10
l3=at	-2 -9 -8 22
l3=be	3 -8 9 -3
l3=been	1 -28 12 17
l3=before	0 -11 0 12
l3=begin	-8 -12 20 -3
l3=bessent	0 7 -4 -1
l3=between	0 -4 9 -3
l3=both	0 -16 19 -1
l3=brief	-1 -7 -10 17
l3=broke	0 2 -18 9
l3=busan	0 -12 14 0
l3=by	-7 5 6 -25
l3=cape	0 -22 0 23
l3=charge	0 7 -6 0
l3=client	0 6 -1 -1
l3=come	-4 9 -5 0
l3=commerce	0 8 -2 -2
l3=could	0 9 -4 -1
l3=country	0 -4 -9 11
l3=custom	0 6 -2 0
l3=da	0 -4 8 -1
l3=deal	0 -3 6 0
l3=delegation	0 -7 -5 11
l3=desk	-3 16 -5 -3
l3=did	0 22 -18 -1
l3=discuss	0 -10 10 0
l3=do	0 23 -22 0
l3=due	0 -13 15 0
l3=duty	0 1 -13 7
l3=each	0 -12 16 -1
l3=end	0 3 -6 1
l3=expect	0 8 -7 0
l3=extension	0 9 -7 0
l3=fact	-4 15 -18 1
l3=fall	11 -4 -5 -3
l3=for	-20 -13 25 0
l3=from	5 -2 -21 14
l3=geneva	-2 2 8 -8
l3=go	4 -3 -7 5
l3=good	0 6 -3 0
l3=had	13 37 -33 -30
l3=has	-1 9 -5 0
l3=he	-4 23 -13 -10
l3=hold	0 -17 19 -1
l3=i	-3 -4 13 -10
l3=in	7 -41 41 -14
l3=into	0 11 -9 0
l3=is	-14 13 -1 -17
l3=it	-20 0 21 -19
l3=its	-1 0 5 -6
l3=joint	0 1 -18 12
l3=kuala	1 -10 -5 14
l3=last	-2 0 10 -9
l3=leave	0 -6 -3 10
l3=letter	0 11 -2 -4
l3=long	0 6 -1 0
l3=lose	-1 -12 16 -2
l3=meet	7 3 -16 10
l3=metal	0 7 -3 0
l3=minister	0 6 0 -4
l3=ministry	11 0 -5 -9
l3=minute	0 7 -2 0
l3=morning	0 -27 -6 31
l3=mr	-5 -8 16 -1
l3=my	0 8 -6 0
l3=near	0 -8 0 4
l3=new	-12 -11 3 15
l3=next	0 22 -19 0
l3=no	0 8 -2 -1
l3=not	0 10 -6 0
l3=nothing	0 -12 -1 13
l3=notice	0 7 -2 -2
l3=now	0 11 -7 0
l3=of	-3 -35 26 17
l3=on	14 -3 2 -15
l3=one	0 -4 -2 7
l3=open	1 8 -9 -4
l3=order	0 -12 14 0
l3=other	0 -10 0 8
l3=our	0 -13 8 7
l3=over	7 0 -5 -4
l3=party	0 8 -2 -3
l3=pay	0 12 -5 -3
l3=plan	0 7 -7 0
l3=president	0 16 -14 0
l3=press	0 -27 21 11
l3=prolonged	0 -5 -3 8
l3=promise	0 -8 8 0
l3=radio	0 21 -16 -3
l3=rise	0 16 -1 -10
l3=round	-5 9 -14 9
l3=run	0 10 -5 0
l3=same	0 -5 -1 8
l3=say	0 4 -9 1
l3=second	-5 22 -13 -8
l3=see	0 11 -9 0
l3=side	0 9 -7 0
l3=sign	0 -2 10 -13
l3=since	0 6 0 -3
l3=sit	-5 2 6 -5
l3=social	0 3 0 -6
l3=spoke	0 -15 17 0
l3=state	-2 20 -15 -5
l3=stockholm	-7 3 -4 6
l3=take	-4 15 -22 5
l3=talk	17 -9 -18 15
l3=tariff	0 -19 4 16
l3=telephone	0 -24 27 0
l3=television	0 -10 7 3
l3=tell	0 1 -8 6
l3=that	0 5 -13 3
l3=the	5 -1 -11 10
l3=their	-6 -12 18 0
l3=they	6 -13 1 6
l3=thi	0 6 -1 0
l3=third	10 -2 -1 -3
l3=time	-1 25 -20 -2
l3=to	3 -1 -18 18
l3=trade	-4 19 -3 -12
l3=truce	-6 -4 0 11
l3=trump	0 -5 7 0
l3=two	-3 16 -7 -8
l3=under	-2 7 0 -5
l3=until	0 0 -8 9
l3=up	0 -11 7 2
l3=video	0 -11 17 -5
l3=visit	0 -4 0 6
l3=was	9 5 -29 13
l3=were	0 -4 -13 15
l3=what	-9 -15 26 -15
l3=where	0 9 -5 0
l3=which	0 -7 12 -3
l3=will	-2 27 -11 -27
l3=with	-2 -5 20 -22
l3=would	-8 -10 20 -8
l3=your	0 7 -4 0
l3=·	-2 30 -15 -10
l3=—	-12 -3 -5 13
l4="	0 22 -7 -16
l4=&	11 0 -7 -10
l4='s	6 1 -4 -3
l4=(	-1 -5 13 -8
l4=)	0 -10 18 -10
l4=,	1 -10 8 2
l4=-	0 8 -6 0
l4=.	0 10 -2 -7
l4=/	0 12 -1 -9
l4=:	4 -6 8 -7
l4=;	0 -5 7 0
l4=<agent>	-10 5 16 -24
l4=<begin>	3 2 -6 1
l4=<day-ahead>	-4 -11 1 13
l4=<day-gone>	-10 0 12 -4
l4=<day-today>	7 2 -7 -6
l4=<duty>	-8 -2 9 -1
l4=<goods>	0 3 -17 14
l4=<level>	-8 19 -31 4
l4=<name>	12 -1 -35 21
l4=<not>	0 -4 9 -3
l4=<number>	10 -8 10 -23
l4=<office>	-7 -7 8 3
l4=<organisation>	14 -13 5 0
l4=<person>	-1 -3 -7 11
l4=<quality>	-8 3 0 0
l4=<seat>	12 -4 -34 29
l4=<sender>	0 18 -12 -3
l4=<span>	6 -31 18 6
l4=<v-agree>	-7 15 -18 4
l4=<v-bear>	-20 -2 22 -23
l4=<v-begin>	-8 -10 3 14
l4=<v-buy>	0 8 -4 0
l4=<v-deny>	0 6 -2 -1
l4=<v-down>	-6 -12 17 0
l4=<v-impose>	6 4 -5 -3
l4=<v-propose>	-6 3 2 -10
l4=<v-say>	-12 0 7 -2
l4=<v-stay>	-2 -10 14 -2
l4=<v-suspend>	0 0 4 -7
l4=<v-target>	-7 14 -3 -7
l4=a	-24 -6 0 19
l4=after	-1 -1 11 -8
l4=agree	0 6 1 -15
l4=agreement	0 16 -30 7
l4=an	0 26 -16 -9
l4=and	-18 19 -8 -6
l4=announce	0 -4 9 -5
l4=approve	11 -9 0 0
l4=are	0 -7 -5 12
l4=arrangement	0 -20 23 -1
l4=at	-4 -7 24 -35
l4=back	0 4 -14 5
l4=be	-4 0 -4 7
l4=been	4 11 -11 -11
l4=between	-4 -14 19 0
l4=both	0 10 -22 6
l4=bridge	0 9 -8 0
l4=brief	0 9 -5 0
l4=broke	0 -7 3 3
l4=call	0 -4 6 0
l4=car	0 -7 8 0
l4=close	0 -13 -3 16
l4=closed	0 6 0 -3
l4=come	-5 -7 9 0
l4=commerce	0 13 -6 -2
l4=conclude	0 -8 2 5
l4=conference	-3 26 -10 -17
l4=confirm	0 -7 7 0
l4=copper	0 9 0 -6
l4=country	0 13 -11 0
l4=custom	0 -6 0 9
l4=day	0 -15 10 4
l4=deal	0 26 -21 -12
l4=delegation	-11 10 -8 6
l4=desk	0 9 -4 -1
l4=discuss	0 10 -8 0
l4=dispute	7 -4 -8 3
l4=doe	0 8 -3 0
l4=donald	0 -5 7 0
l4=done	0 0 -24 17
l4=down	14 -19 0 2
l4=due	6 -6 2 -2
l4=earth	0 -12 13 0
l4=end	-1 1 -17 12
l4=enter	0 8 -6 0
l4=expect	0 -4 6 0
l4=expert	0 -6 6 0
l4=first	21 -16 -5 -1
l4=flew	-4 8 0 -9
l4=fly	-5 25 -18 -9
l4=for	-7 2 5 -8
l4=foreign	13 -8 -2 -1
l4=fourth	-4 14 -9 0
l4=from	-10 6 4 -7
l4=geneva	0 8 -7 0
l4=given	0 8 -5 0
l4=go	-3 0 -5 9
l4=good	0 -13 0 15
l4=government	0 12 -10 0
l4=had	13 0 -8 -8
l4=hand	-1 -8 13 -1
l4=has	-5 -11 3 13
l4=have	0 6 0 -14
l4=he	-7 15 -7 -3
l4=here	0 6 -11 5
l4=his	0 2 3 -9
l4=hold	1 -4 6 -5
l4=home	0 12 -6 -4
l4=hour	0 -1 12 -9
l4=house	0 -11 0 13
l4=in	-16 -10 21 -3
l4=initialled	0 -8 11 -3
l4=is	-9 0 -7 13
l4=it	0 -8 15 -8
l4=its	0 17 -13 0
l4=joint	0 -12 -6 19
l4=land	-5 16 -11 0
l4=last	1 -2 6 -8
l4=leader	-1 -17 21 0
l4=leave	0 -3 -2 6
l4=letter	0 7 -4 0
l4=make	3 7 -13 0
l4=may	0 6 -4 0
l4=meet	-11 -15 27 -15
l4=minister	-10 4 3 -4
l4=morning	-10 16 -12 0
l4=mr	0 9 -5 0
l4=negotiate	0 -5 6 0
l4=negotiator	14 0 1 -19
l4=new	-3 7 0 -1
l4=next	0 -5 8 0
l4=nobody	0 -11 12 0
l4=note	0 11 -1 -5
l4=now	0 -14 16 0
l4=of	13 11 -18 -4
l4=off	0 7 -5 0
l4=official	-2 -5 10 0
l4=old	16 -14 0 0
l4=on	3 0 0 -10
l4=one	0 12 -5 -2
l4=open	20 -7 -2 -11
l4=opened	6 -25 22 -7
l4=order	0 6 -4 0
l4=our	-3 29 -11 -18
l4=out	0 11 -15 2
l4=over	0 15 -13 -3
l4=paper	0 -10 12 -5
l4=pay	0 12 -9 0
l4=place	0 -7 10 -4
l4=point	0 -13 15 -2
l4=port	0 8 -2 -3
l4=president	0 -21 21 0
l4=published	0 11 -2 -8
l4=question	0 7 -3 0
l4=reach	0 -4 -1 7
l4=receive	0 -16 17 0
l4=reporter	0 8 -4 -2
l4=resume	-2 4 2 -11
l4=round	0 0 14 -18
l4=rule	0 6 -2 -1
l4=say	0 10 -7 0
l4=scott	0 7 -4 -1
l4=settle	0 10 -10 0
l4=side	0 0 -15 13
l4=sign	0 23 -26 4
l4=since	-3 0 -7 9
l4=sit	-14 -7 9 5
l4=spoke	0 20 -25 6
l4=start	0 -12 16 -3
l4=state	0 7 -5 0
l4=strike	0 -6 11 -4
l4=summit	-1 9 -6 0
l4=take	0 -4 -6 12
l4=talk	-2 20 -5 -17
l4=team	-1 -2 8 -1
l4=tell	-2 -9 9 5
l4=term	0 10 -7 0
l4=that	1 -8 -4 14
l4=the	1 22 -49 20
l4=their	-1 -4 9 -1
l4=them	0 -20 22 0
l4=then	0 11 -10 0
l4=there	0 11 -9 0
l4=they	0 22 -17 -10
l4=third	-2 2 -9 10
l4=three	0 10 -8 0
l4=time	0 -7 3 2
l4=to	-10 -32 23 20
l4=transfer	0 8 -5 0
l4=travel	-2 -10 15 -2
l4=truce	-4 11 0 -10
l4=two	-5 11 -15 5
l4=under	0 -5 7 0
l4=up	-2 -3 16 -15
l4=visit	0 -17 15 2
l4=was	13 -24 23 -9
l4=we	17 -19 0 1
l4=week	0 7 -1 -3
l4=were	0 18 -10 -6
l4=what	-4 -15 0 19
l4=where	-2 9 -2 -2
l4=which	10 4 -19 0
l4=who	0 8 -7 0
l4=with	2 7 0 -21
l4=would	11 15 -27 -8
l4=york	0 8 -3 -2
l4=you	0 -14 17 -1
l4=—	-2 -18 21 3
l=" ,	0 11 -1 -7
l=, a	16 -9 -6 -2
l=, and	0 6 0 -2
l=, from	-10 -2 11 -1
l=, monday	2 -13 4 6
l=, on	6 -20 27 -23
l=, since	-2 -4 10 -3
l=, sunday	0 12 -7 -4
l=, thursday	-5 13 -1 -10
l=, to	-1 -4 -7 12
l=, tuesday	0 -5 14 -13
l=, until	0 -12 -6 19
l=, wednesday	2 -13 13 -2
l=: <number>	-1 11 -4 0
l=: from	7 -10 2 0
l=: on	-5 1 5 -6
l=<begin> <begin>	-7 0 6 -6
l=<begin> after	0 -2 6 -1
l=<begin> by	0 1 -9 5
l=<begin> from	0 -10 12 -1
l=<begin> monday	-7 4 -11 5
l=<begin> published	-3 -4 -4 10
l=<begin> saturday	13 0 -3 -15
l=<begin> since	0 10 -6 -2
l=<begin> the	-4 12 0 0
l=<begin> thursday	9 -18 5 5
l=<begin> tuesday	-7 -3 -12 11
l=<begin> wednesday	17 0 -15 -20
l=<day-ahead> ,	0 14 -11 -1
l=<day-gone> ,	0 -8 13 -6
l=<day-gone> and	-4 -7 -2 14
l=<day-today> (	0 6 -2 0
l=<level> from	0 18 -14 0
l=<level> on	-10 16 0 -18
l=<level> until	0 -11 14 -3
l=<name> (	0 -8 10 0
l=<name> ,	8 -17 10 0
l=<name> end	0 12 -5 -6
l=<name> on	0 6 -8 0
l=<name> since	-1 8 -2 0
l=<number> ,	0 -16 19 -3
l=<number> from	0 -12 12 0
l=<number> on	-1 9 -15 5
l=<office> ,	-3 26 -8 -22
l=<office> on	0 -8 10 0
l=<organisation> ,	-5 -28 4 28
l=<organisation> on	-2 22 -13 -10
l=<person> ,	-3 15 -22 0
l=<person> :	-4 -7 13 -1
l=<person> on	0 -4 16 -20
l=<quality> good	6 -4 0 0
l=<seat> ,	-26 0 4 4
l=<seat> from	0 -7 8 -3
l=<seat> on	-2 9 -5 -7
l=<seat> since	0 8 -8 0
l=<seat> ·	-6 -11 16 0
l=<span> ,	-7 -17 12 9
l=<span> from	0 15 -12 0
l=<span> to	0 6 -1 -2
l=again on	-3 8 -2 -8
l=agree on	-2 -9 7 3
l=agreement on	0 5 0 -9
l=alexandria on	-3 18 -12 -3
l=also on	-2 -8 4 7
l=and end	0 -3 -7 12
l=and from	9 -6 0 0
l=announce on	0 12 -14 0
l=as of	-7 1 4 -3
l=at <number>	-6 -9 18 -9
l=at the	-5 59 -54 -2
l=away on	12 -8 -1 0
l=back on	-2 0 -10 11
l=be on	0 10 -9 0
l=before the	0 11 -10 0
l=begin on	0 18 -7 -24
l=bergen on	0 -9 1 7
l=brief ,	0 8 -3 -2
l=briefing ,	0 -5 -3 9
l=bulletin ,	0 -9 12 -4
l=busan ,	0 -8 0 9
l=busan on	0 -2 7 -7
l=by the	0 17 -14 0
l=call ,	0 7 -5 0
l=call on	0 -3 6 -1
l=callao on	0 -9 9 0
l=capital on	3 -11 4 0
l=change on	0 10 -5 0
l=close on	0 5 -12 4
l=closed on	-1 0 -6 8
l=conclude on	0 14 -9 -1
l=continue on	0 6 -10 2
l=date :	0 10 -4 -2
l=day on	-1 11 -5 -3
l=deal on	0 -8 6 0
l=decide on	0 7 -6 0
l=discuss on	-1 0 7 -1
l=down on	-3 -4 -11 16
l=due on	0 21 -17 0
l=early as	0 7 -3 -1
l=effect on	0 4 -26 11
l=end on	3 8 -38 4
l=expire on	0 16 -6 -5
l=extension on	0 8 -3 -1
l=failed on	-2 -2 13 -8
l=follow on	22 -11 -12 0
l=for the	9 1 -13 0
l=force on	0 8 -6 0
l=force since	-2 16 -8 -1
l=friday ,	-5 9 2 -17
l=from <seat>	-1 3 -17 9
l=geneva on	-3 -2 0 8
l=given on	11 -7 -3 0
l=go on	0 5 -14 3
l=halifax on	0 -17 17 0
l=happen on	0 14 -11 0
l=has until	0 6 0 -3
l=have until	0 -11 0 12
l=hour on	8 -18 13 -9
l=in <name>	-14 9 2 -7
l=in <seat>	1 -11 9 0
l=in busan	0 -6 8 0
l=in geneva	0 9 -1 -10
l=in stockholm	12 -13 3 -8
l=interview on	0 -12 8 4
l=is <level>	0 -8 8 0
l=is on	0 21 -19 0
l=issued on	0 5 -21 12
l=istanbul on	0 15 -13 0
l=it is	0 6 -4 0
l=it on	-3 13 -4 -7
l=izmir on	0 -7 10 0
l=know on	0 9 -8 0
l=last until	-2 -5 -5 12
l=late on	0 -13 3 10
l=law on	0 8 -5 -1
l=link on	0 -6 7 0
l=lisbon on	0 7 -6 0
l=livingstone on	0 -8 8 0
l=london ,	0 4 0 -7
l=london on	0 -4 8 0
l=lumpur on	0 -15 -10 21
l=madrid ,	0 -10 5 6
l=madrid on	0 -4 -5 9
l=media on	0 8 0 -6
l=meet :	0 9 -7 0
l=meet on	6 6 -6 -12
l=midnight on	-1 -8 -2 12
l=monday ,	5 1 -12 -1
l=new on	0 13 -10 -1
l=new york	0 -7 6 -2
l=niš on	0 0 8 -8
l=noon on	0 8 -4 0
l=note ,	0 10 -1 -5
l=notice by	0 -12 13 0
l=off to	0 -9 10 0
l=on <day-ahead>	0 6 0 -2
l=on the	10 -38 32 -6
l=on until	0 -9 0 11
l=one on	0 -2 6 -2
l=opened on	9 -5 0 0
l=order of	0 8 -7 0
l=order on	0 9 -6 0
l=out on	0 19 -11 -2
l=over on	0 8 -5 0
l=paper on	0 -4 -7 10
l=pari ,	-6 6 0 -2
l=pari on	0 -6 4 0
l=phone on	0 -9 11 0
l=place on	0 14 -9 -3
l=post on	0 -5 -9 13
l=propose on	10 -9 0 0
l=published on	0 22 -15 -6
l=reach on	0 9 -6 -2
l=reporter on	0 -6 -6 11
l=resume on	0 -7 -3 14
l=review on	0 6 -5 0
l=rise on	0 -4 0 7
l=round on	0 10 -6 -3
l=run until	0 6 0 -3
l=saturday ,	0 17 -9 -7
l=set for	0 -4 6 0
l=sheet of	-2 0 -6 4
l=sheet on	0 13 -10 -1
l=sign it	0 6 -2 -1
l=sign on	0 -6 6 1
l=so on	0 13 -10 0
l=speak on	0 -19 21 0
l=start on	7 16 -20 -8
l=statement of	0 6 -2 -1
l=statement on	7 -5 -12 9
l=stockholm on	10 -17 2 0
l=sunday ,	11 -10 -17 10
l=table on	0 -15 1 13
l=take effect	0 -7 10 -2
l=talk on	-19 -5 9 8
l=telephone on	-5 -2 7 -7
l=television on	0 8 -1 -5
l=the <name>	0 -6 -2 9
l=the <organisation>	0 9 -5 0
l=them on	0 8 -6 0
l=there are	0 6 -1 0
l=there on	13 -20 3 1
l=there until	0 -2 -1 7
l=thi on	0 6 -4 0
l=thread ,	0 7 0 -4
l=thursday ,	-8 -1 12 -15
l=to <level>	0 -2 0 6
l=to <seat>	14 -7 0 -10
l=to the	0 10 -7 0
l=trieste on	0 -16 17 0
l=truce end	0 11 0 -8
l=truce of	0 11 -6 -2
l=truce on	0 -12 7 5
l=tuesday ,	5 -6 -1 2
l=until the	0 9 -5 0
l=up on	0 16 -5 -10
l=video on	0 -12 14 0
l=was sign	0 -5 -2 9
l=wednesday ,	-9 -3 -1 10
l=week ,	-1 -8 14 -4
l=week of	20 -6 -16 0
l=york ,	0 0 6 -12
l=· wednesday	-6 -5 -6 14
l=— monday	16 -6 -6 -9
lead="	-14 14 -19 9
lead=(	0 3 0 -6
lead=)	-5 -9 -5 17
lead=*	-2 11 -2 -1
lead=,	-4 -3 8 -3
lead=1	-7 12 -31 8
lead=10	-3 -29 13 20
lead=11	-5 0 7 -13
lead=12	-9 33 -17 -18
lead=13	-1 28 -18 -5
lead=14	-9 -35 28 16
lead=15	-3 -10 -10 19
lead=16	-2 -10 16 -6
lead=18	0 22 -16 0
lead=19	-2 12 -3 -12
lead=2	-7 30 -12 -16
lead=20	-2 20 -10 -4
lead=21	0 25 -18 -2
lead=22	-1 -9 -21 22
lead=23	-4 -39 46 -12
lead=24	-3 -2 10 -9
lead=25	-2 39 -29 -9
lead=26	0 -12 -17 22
lead=27	-5 -13 22 -10
lead=28	21 -30 19 -15
lead=29	-7 49 -34 -15
lead=3	-2 -8 13 -4
lead=30	-15 -26 41 -28
lead=31	-1 -12 -19 23
lead=4	-2 -5 10 -6
lead=5	-2 2 9 -18
lead=6	-1 35 -26 -8
lead=7	-3 -2 10 -8
lead=8	-2 -3 8 -3
lead=:	-1 4 -9 6
lead=;	3 11 -10 -6
lead=@	-12 16 0 0
lead=a	-27 4 13 -12
lead=according	0 7 -3 0
lead=after	-6 -5 11 0
lead=all	0 7 -7 0
lead=also	-2 -8 4 7
lead=american	6 -13 2 0
lead=an	0 9 -6 0
lead=and	-15 22 -6 -13
lead=april	0 18 -13 0
lead=as	17 -18 -3 8
lead=at	-3 -3 -4 11
lead=august	0 34 -28 -3
lead=before	12 -1 -16 0
lead=beijing	0 18 -11 -4
lead=bessent	0 -9 -3 12
lead=both	-5 14 0 -15
lead=british	8 -10 0 0
lead=but	-2 -2 -6 12
lead=by	-5 6 -14 8
lead=canada	0 -17 0 14
lead=chile	7 -9 -4 4
lead=china	4 25 -31 -15
lead=chinese	-6 10 -5 0
lead=commerce	0 22 -24 -1
lead=december	0 -18 19 0
lead=donald	3 -15 20 -14
lead=entries	0 7 -4 0
lead=european	0 -28 30 -1
lead=experts	1 -14 6 0
lead=february	0 14 -11 0
lead=for	0 19 -7 -11
lead=foreign	0 7 6 -18
lead=friday	-17 25 -27 0
lead=greer	0 6 -4 0
lead=he	-14 -17 28 -7
lead=his	-2 9 -4 -1
lead=if	6 0 0 -13
lead=in	5 16 -1 -32
lead=india	0 16 -10 -5
lead=indonesia	0 10 -8 -1
lead=it	-22 -5 18 -5
lead=january	0 19 -15 0
lead=july	-2 -8 -9 20
lead=june	-1 -15 20 -3
lead=kenya	0 12 -6 -6
lead=last	-7 34 -22 -11
lead=malaysia	0 7 0 -3
lead=march	-3 -11 17 -4
lead=minister	0 -33 38 -4
lead=ministers	-1 11 -6 -2
lead=monday	5 6 -26 0
lead=my	2 -9 6 0
lead=negotiations	0 -10 0 12
lead=negotiators	0 -10 -1 10
lead=neither	0 -11 12 0
lead=no	0 0 6 -2
lead=nothing	0 -12 0 12
lead=nov	0 13 -11 0
lead=november	-6 53 -42 -11
lead=october	-4 -5 13 -11
lead=officials	5 -14 6 0
lead=our	0 -14 19 -7
lead=port	0 8 -1 -3
lead=president	-18 7 2 -6
lead=presidents	0 7 0 -7
lead=prime	0 16 -18 0
lead=published	-4 -3 -6 10
lead=round	0 -3 -2 8
lead=rwanda	0 -6 10 -2
lead=saturday	7 13 -9 -22
lead=september	23 -18 -1 -4
lead=since	-2 17 -9 -7
lead=so	2 -15 12 0
lead=south	0 -15 15 0
lead=sunday	-10 -5 -6 15
lead=swiss	0 -5 6 0
lead=switzerland	0 6 0 -8
lead=talks	-22 21 -25 14
lead=that	9 -1 -8 7
lead=the	-28 -11 15 10
lead=their	0 -5 -5 11
lead=there	0 -4 9 0
lead=they	24 -17 -4 8
lead=they'll	0 -11 7 3
lead=this	4 -9 6 -2
lead=thursday	-3 -23 -3 31
lead=today	15 11 -31 -11
lead=tomorrow	-8 -3 -6 15
lead=trade	-7 -2 -10 21
lead=treasury	18 -8 -20 16
lead=trump	-16 -5 9 3
lead=tuesday	27 -13 -40 6
lead=turkey	0 8 -4 -3
lead=two	0 9 -12 1
lead=under	0 5 -14 8
lead=until	-1 11 -10 0
lead=we	8 -24 12 4
lead=wednesday	24 4 -34 -31
lead=what	-19 -16 32 -16
lead=when	8 -24 17 0
lead=where	-5 -8 17 -7
lead=which	4 -6 4 0
lead=who	-2 10 0 -17
lead=whose	0 9 -6 -1
lead=with	-1 19 -13 -3
lead=xi	3 10 -13 -1
lead=yesterday	-3 1 -13 13
lead=—	4 18 -3 -21
lead=•	6 4 -7 -3
left:calls	-17 -40 55 -32
left:coming	-18 -12 29 -16
left:ended	-12 -6 1 12
left:experts	0 -8 18 -16
left:m=arrive	0 -8 0 8
left:m=arrived	0 11 -16 -2
left:m=arrives	3 22 -25 -10
left:m=assembly	0 8 -3 -1
left:m=broke off	0 16 -8 -6
left:m=broke up	0 -3 12 -6
left:m=came	-12 -7 1 12
left:m=closed	-8 10 -22 11
left:m=come	-9 22 -6 -16
left:m=comes	1 -1 5 -9
left:m=conference	-13 9 0 -5
left:m=consultations	0 8 7 -19
left:m=delegation	-17 20 -7 0
left:m=delegations	-8 -33 17 17
left:m=dinner	0 0 7 -6
left:m=edition	17 0 -12 -15
left:m=ended	0 1 -35 14
left:m=expected	-2 9 -4 -4
left:m=flew	-7 8 -6 0
left:m=flies	0 15 -8 -13
left:m=fly	-1 9 -5 -2
left:m=go	0 2 -8 4
left:m=goes	-2 -1 12 -14
left:m=guest	11 15 -21 -9
left:m=handshake	-2 -1 -13 14
left:m=host	9 15 -25 -1
left:m=landed	-5 14 -9 0
left:m=meet	2 -8 16 -21
left:m=meeting	-1 -3 0 8
left:m=meets	-3 -1 -2 9
left:m=met	-2 -5 10 -5
left:m=negotiated	0 6 -5 0
left:m=negotiations	1 -4 7 -5
left:m=negotiators	6 3 0 -10
left:m=parted	-2 -18 -13 27
left:m=received	0 -6 9 -2
left:m=rose	-4 8 -12 1
left:m=round	6 -13 6 3
left:m=sat	18 -22 0 0
left:m=see each other	0 -8 9 0
left:m=session	-2 -2 0 8
left:m=shook hands	-3 -13 12 4
left:m=signed	-8 1 0 2
left:m=spent	-2 -3 14 -10
left:m=summit	0 6 -2 -6
left:m=table	-7 4 -7 6
left:m=talk	-6 25 -15 -18
left:m=talked	5 -20 13 0
left:m=talks	19 -21 -4 12
left:m=there	9 -27 16 2
left:m=time	5 5 -6 -7
left:m=to see	0 15 -14 0
left:m=travel	-2 0 6 -4
left:m=visit	-21 -1 14 -2
left:m=went	-2 -12 3 10
left:m=where	-5 6 -12 10
left:meets	9 -6 0 0
left:running	16 -16 -1 10
left:summit	27 -30 31 -32
left:sure	15 -21 13 -6
left:wished	28 3 -20 -21
lll=, <name> ,	0 -26 18 10
lll=, <person> ,	-1 2 -8 3
lll=, <seat> ,	-6 4 25 -42
lll=, agree on	0 -8 9 0
lll=, and from	9 -8 0 0
lll=, and on	-2 0 -9 8
lll=, as of	0 -6 7 0
lll=, begin on	5 0 -6 0
lll=, end on	0 0 -7 6
lll=, friday ,	0 22 -19 0
lll=, monday ,	-3 19 -1 -13
lll=, on the	10 -2 -5 0
lll=, say on	-1 -10 0 13
lll=, sign on	0 -20 12 9
lll=, thursday ,	0 14 -12 0
lll=, tuesday ,	0 25 -13 -11
lll=, wednesday ,	0 -21 14 9
lll=/ <seat> ,	0 27 -18 -10
lll=: <number> on	0 8 -4 -1
lll=<begin> <begin> <begin>	-7 0 6 -6
lll=<begin> <begin> after	0 -2 6 -1
lll=<begin> <begin> by	0 1 -9 5
lll=<begin> <begin> from	0 -10 12 -1
lll=<begin> <begin> monday	-7 4 -11 5
lll=<begin> <begin> published	-3 -4 -4 10
lll=<begin> <begin> saturday	13 0 -3 -15
lll=<begin> <begin> since	0 10 -6 -2
lll=<begin> <begin> the	-4 12 0 0
lll=<begin> <begin> thursday	9 -18 5 5
lll=<begin> <begin> tuesday	-7 -3 -12 11
lll=<begin> <begin> wednesday	17 0 -15 -20
lll=<begin> <name> ,	10 0 -3 -5
lll=<begin> <organisation> ,	0 -6 -10 12
lll=<begin> <seat> ,	-14 -5 0 12
lll=<begin> also on	-2 -8 4 7
lll=<begin> and on	0 12 -7 0
lll=<begin> as of	0 8 -3 0
lll=<begin> busan ,	0 -8 0 9
lll=<begin> london ,	0 4 0 -7
lll=<begin> madrid ,	0 -7 0 6
lll=<begin> monday ,	3 -13 -12 16
lll=<begin> pari ,	-6 6 0 -2
lll=<begin> saturday ,	0 8 0 -2
lll=<begin> sunday ,	12 -7 -1 -1
lll=<begin> thursday ,	-6 -12 21 -10
lll=<begin> tuesday ,	8 -33 15 15
lll=<begin> wednesday ,	-6 5 -21 7
lll=<level> , on	12 -10 -1 0
lll=<level> to <level>	0 -7 0 9
lll=<name> , on	0 -20 21 0
lll=<name> <seat> ,	0 -18 17 0
lll=<name> agree on	0 -9 5 3
lll=<name> at the	0 20 -18 0
lll=<name> end on	0 8 0 -7
lll=<name> sign on	0 -7 0 8
lll=<number> : <number>	-1 9 -3 0
lll=<office> say on	0 8 -1 -4
lll=<organisation> say on	0 6 0 -2
lll=<person> , on	0 14 -10 0
lll=<person> : on	0 -13 17 -2
lll=<person> announce on	0 -4 -2 9
lll=<person> meet on	0 -21 22 0
lll=<person> new on	0 6 -4 0
lll=<person> say on	-4 -7 11 0
lll=<person> sign on	0 0 5 -13
lll=<seat> , sunday	0 4 -6 0
lll=<seat> , thursday	-2 33 -37 0
lll=<seat> , wednesday	17 -8 -26 7
lll=<seat> say on	0 23 -17 -6
lll=<span> , to	0 8 -4 0
lll=a post on	0 9 -6 0
lll=a statement on	8 -7 0 0
lll=an agreement on	0 -10 18 -12
lll=an hour on	0 -10 11 0
lll=an order of	0 6 -6 0
lll=and <name> on	3 -13 -7 16
lll=and <person> on	0 6 -1 -7
lll=announce it on	0 -17 6 11
lll=as early as	0 7 -3 -1
lll=at midnight on	0 19 -11 -7
lll=at noon on	0 7 -4 0
lll=be hold on	0 -10 11 0
lll=bessent say on	0 7 -3 -1
lll=broke down on	0 -9 -12 18
lll=by <level> on	0 7 -3 -1
lll=by video on	0 -12 14 0
lll=come back on	-1 12 -7 0
lll=down again on	0 -3 6 0
lll=extension to the	0 7 -5 0
lll=fact sheet of	-2 0 -6 4
lll=fact sheet on	0 13 -10 -1
lll=fall away on	12 -11 0 0
lll=for <name> on	0 -10 -4 16
lll=for <span> from	0 10 -7 0
lll=from <seat> on	0 1 -11 5
lll=go on until	0 -9 0 11
lll=had announce for	0 6 -6 0
lll=in <name> on	0 2 8 -23
lll=in <seat> ,	-7 6 12 -22
lll=in <seat> from	1 -6 6 -2
lll=in <seat> on	4 8 -10 -3
lll=in bergen on	0 -9 1 7
lll=in brief ,	0 8 -3 -2
lll=in force since	-2 16 -8 -1
lll=in geneva on	-3 -2 0 8
lll=in halifax on	0 -17 17 0
lll=in istanbul on	0 15 -13 0
lll=in kuala lumpur	0 11 0 -14
lll=in lisbon on	0 7 -6 0
lll=in livingstone on	0 -8 8 0
lll=in madrid on	0 -4 -5 9
lll=in new york	0 -13 9 0
lll=in niš on	0 0 8 -8
lll=in pari on	0 -6 4 0
lll=in stockholm on	10 -17 2 0
lll=in trieste on	0 -16 17 0
lll=into force on	0 6 -4 0
lll=is due on	0 8 -7 0
lll=it begin on	-4 20 -15 0
lll=it end on	0 16 0 -13
lll=it meet on	0 9 -8 0
lll=joint statement on	0 2 -11 5
lll=kuala lumpur on	0 -15 -10 21
lll=lose <level> on	-1 -12 16 -2
lll=meet <person> on	0 -20 23 -2
lll=meet again on	0 11 -9 0
lll=meet in <seat>	0 13 -12 0
lll=meet there on	-1 -3 7 0
lll=ministry say on	12 -2 -3 -6
lll=new york ,	0 0 6 -12
lll=of talk on	-7 -4 11 0
lll=on <day-ahead> ,	0 9 -6 0
lll=on <quality> good	6 -4 0 0
lll=on friday ,	0 9 -3 -5
lll=on monday ,	0 -10 14 -1
lll=on saturday ,	0 6 -4 0
lll=on television on	0 6 0 -4
lll=plan for the	0 7 -6 0
lll=put off to	0 -9 10 0
lll=run out on	0 6 -3 0
lll=sign in <seat>	0 -2 11 -14
lll=spoke by telephone	0 -9 11 0
lll=take effect on	0 2 -23 12
lll=take place on	0 13 -9 -3
lll=television interview on	0 -12 8 4
lll=tell <organisation> on	0 8 -1 -5
lll=tell <person> on	0 15 -12 0
lll=tell reporter on	0 -6 -5 11
lll=the <name> on	0 13 -7 -6
lll=the <organisation> ,	0 -17 -2 21
lll=the <organisation> on	-1 12 -8 -1
lll=the <seat> on	0 -22 25 -1
lll=the agreement on	0 6 -2 -1
lll=the extension on	0 6 -1 -1
lll=the table on	0 -18 4 14
lll=the truce end	0 10 0 -7
lll=the truce of	0 11 -5 -2
lll=the week of	0 16 -15 0
lll=they have until	0 -15 0 15
lll=to <level> on	0 13 -8 0
lll=to <name> on	0 -7 5 1
lll=to <seat> on	-11 5 3 -9
lll=to begin on	-4 13 -6 0
lll=to follow on	23 -22 0 0
lll=to last until	0 -7 0 9
lll=to meet on	0 -8 9 0
lll=to start on	12 -5 -8 0
lll=trade agreement on	0 9 -7 -1
lll=trump say on	0 -5 7 0
lll=video link on	0 -5 6 0
lll=was agree on	0 10 -3 -4
lll=was published on	0 10 -6 -3
lll=was reach on	0 18 -18 -1
lll=was sign on	0 -10 8 2
lll=what change on	0 9 -5 0
lll=what happen on	0 8 -5 0
lll=which begin on	-3 -3 8 -1
lll=which meet on	0 14 -13 0
lll=which start on	0 -4 10 -6
lll=with <name> on	-3 26 -18 -8
lll=with <person> on	3 -27 22 0
lll=with <seat> on	0 28 -24 -5
lll=would speak on	0 -11 13 0
lll=— <seat> ,	0 -28 -12 34
lll=— monday ,	-1 12 0 -5
loud	24 -6 0 -22
lr='s .	0 -5 7 0
lr=( )	2 0 1 -9
lr=, (	-13 -6 0 12
lr=, )	-1 -19 31 -21
lr=, ,	3 -18 29 -17
lr=, .	-20 -25 20 18
lr=, :	-3 1 6 -10
lr=, ;	0 -19 12 6
lr=, <end>	-1 -7 -10 18
lr=, ·	0 18 -9 -6
lr=, —	-5 35 -42 0
lr=: ,	-7 -21 26 0
lr=: .	0 21 -10 -6
lr=: <end>	-1 27 -17 -8
lr=<begin> 's	20 -17 0 -3
lr=<begin> (	0 15 -10 -1
lr=<begin> ,	-29 11 -1 0
lr=<begin> .	3 -6 3 -2
lr=<begin> :	-9 4 3 -6
lr=<begin> <end>	-15 0 6 1
lr=<begin> <level>	0 17 -15 0
lr=<begin> <name>	0 7 -3 0
lr=<begin> it	0 25 -20 0
lr=<begin> of	-1 10 -3 -1
lr=<begin> the	0 20 -17 0
lr=<begin> they	0 -16 -4 18
lr=<begin> ·	0 17 -13 0
lr=<begin> —	-3 -7 16 -15
lr=<day-ahead> .	0 -9 0 11
lr=<level> ,	0 -6 7 0
lr=<level> .	0 24 -11 -9
lr=<level> and	0 -7 0 9
lr=<name> ,	-14 -15 23 4
lr=<name> .	-1 0 4 -9
lr=<name> <end>	-1 -2 9 -4
lr=<number> ,	-1 20 -14 -2
lr=<number> .	-10 2 10 -15
lr=<person> .	-1 4 -15 10
lr=<seat> ,	6 -2 -7 2
lr=<seat> .	-9 -18 23 0
lr=a ,	16 -5 -11 -2
lr=a .	-2 6 0 0
lr=after .	0 9 -8 0
lr=again .	-1 4 -12 9
lr=are .	0 8 -3 -1
lr=at 's	0 7 -3 0
lr=back .	0 8 -2 -4
lr=before ,	0 6 -3 0
lr=before .	0 9 -3 -2
lr=before <end>	0 19 -15 -2
lr=by ,	9 0 -10 -1
lr=by .	0 14 -10 -1
lr=by <end>	0 13 -10 -1
lr=by evening	0 -4 8 -2
lr=charge .	0 -11 12 0
lr=end ,	-2 0 -6 5
lr=end .	-3 -7 7 2
lr=expect .	0 8 -6 0
lr=expire .	0 -6 0 7
lr=for .	23 -7 -6 -11
lr=for <end>	-2 -18 22 0
lr=for in	-1 -5 8 -1
lr=for is	0 6 -5 0
lr=friday <end>	-3 -1 -6 7
lr=from ,	-2 6 -1 -6
lr=from .	-9 12 -5 -4
lr=from <end>	-10 3 6 -7
lr=from <name>	10 -19 11 0
lr=from and	-1 15 -11 0
lr=from it	0 -17 18 0
lr=from to	8 0 -9 -2
lr=from until	11 -7 -2 0
lr=geneva .	0 -6 12 -6
lr=has .	0 6 -4 0
lr=in 's	0 10 -4 -4
lr=is .	0 6 -3 0
lr=it .	-1 7 -22 6
lr=lumpur .	0 6 -5 0
lr=monday ,	-16 -11 -12 25
lr=monday <end>	1 5 1 -12
lr=of ,	-2 9 0 -11
lr=of .	-9 -1 11 -10
lr=of :	0 10 -8 0
lr=of <end>	19 -6 -5 -6
lr=of and	-6 21 -9 -6
lr=of the	0 -7 8 0
lr=on "	-1 7 -1 0
lr=on ,	-3 3 -9 7
lr=on .	0 15 -17 1
lr=on :	-3 -7 14 -5
lr=on ;	-4 0 -2 9
lr=on <end>	-1 -4 7 -7
lr=on <name>	-8 -1 -10 14
lr=on <person>	7 0 -7 0
lr=on ?	-5 -34 26 16
lr=on a	0 7 0 -5
lr=on after	-10 12 0 -8
lr=on afternoon	0 -1 -1 6
lr=on and	4 -5 9 -12
lr=on are	12 -8 -1 0
lr=on as	1 -8 -7 12
lr=on at	0 -12 0 15
lr=on between	0 0 9 -10
lr=on end	0 -4 8 -3
lr=on evening	-6 6 -22 14
lr=on for	-9 23 0 -30
lr=on from	0 -2 -5 8
lr=on had	-2 -6 11 -2
lr=on he	-1 3 4 -10
lr=on in	7 -15 21 -14
lr=on is	0 -11 12 0
lr=on it	6 -13 9 -2
lr=on morning	20 -14 0 0
lr=on night	-12 -12 9 10
lr=on of	0 0 6 -9
lr=on on	-1 6 -7 0
lr=on published	0 7 -3 -1
lr=on that	7 -7 4 0
lr=on the	0 0 10 -16
lr=on they	3 7 -7 -4
lr=on to	-5 -17 26 -6
lr=on unless	0 7 -6 0
lr=on was	0 -11 12 0
lr=on when	0 -13 12 2
lr=on with	-11 9 -28 20
lr=on without	-3 7 -5 -1
lr=on —	0 -6 7 0
lr=published <end>	-3 -5 -4 11
lr=saturday <end>	-8 27 -3 -15
lr=sign .	0 15 -6 -8
lr=since ,	-4 19 -26 4
lr=since .	16 -13 8 -20
lr=since :	0 -3 -5 8
lr=since <end>	-10 26 -15 0
lr=since and	3 0 -6 0
lr=start .	12 -6 -3 -3
lr=sunday <end>	0 -10 -5 16
lr=tariff .	0 -5 6 0
lr=telephone with	0 -5 7 0
lr=television that	0 12 -4 -6
lr=the ,	21 6 -23 -3
lr=the .	0 35 -30 -2
lr=the <end>	-12 -14 22 -4
lr=through .	0 -7 -5 12
lr=thursday ,	-5 6 11 -29
lr=thursday .	-7 0 -12 11
lr=thursday <end>	-6 16 -7 -5
lr=till .	0 6 -2 0
lr=to ,	0 8 0 -9
lr=to .	-4 -6 -13 17
lr=to ;	0 13 -12 0
lr=to <end>	0 21 -6 -12
lr=tuesday ,	0 -13 -2 16
lr=tuesday .	-3 14 -6 -7
lr=tuesday <end>	-1 2 -12 5
lr=until ,	-2 12 -9 0
lr=until .	-9 -14 -2 22
lr=until ;	0 -3 -6 9
lr=until <end>	0 32 -7 -25
lr=until the	0 -7 0 8
lr=up .	0 -6 -9 13
lr=wednesday (	-6 38 -26 -13
lr=wednesday .	-18 -5 29 -24
lr=wednesday <end>	33 -26 -9 4
lr=· <end>	-1 1 5 -14
lr=— <end>	0 14 -7 -4
nc2=agree	-7 7 -4 0
nc2=begin	8 -3 1 -6
nc2=buy	0 11 -2 -5
nc2=down	-7 7 -18 15
nc2=end	-9 0 6 0
nc2=impose	-11 -1 7 0
nc2=propose	2 11 -5 -10
nc2=return	-3 20 -17 0
nc2=say	6 -3 7 -12
nc2=sell	0 0 6 -5
nc2=stay	-1 5 6 -21
nc2=suspend	9 -9 -1 3
nc2=target	-5 8 -25 14
nc2=threaten	0 11 -9 0
nc2=up	12 6 -16 -2
nct2=agree participle-passive	0 30 -18 -13
nct2=agree past	0 -10 10 1
nct2=agree past-passive	0 7 -3 -1
nct2=agree perfect	0 -6 -3 13
nct2=agree present	0 14 -10 -2
nct2=bear future	-2 -18 14 10
nct2=bear past	3 18 -12 -16
nct2=bear perfect	0 -3 6 -1
nct2=bear present	6 17 -17 -7
nct2=bear present-passive	0 -7 7 0
nct2=begin modal	0 -2 -8 10
nct2=begin past	18 -14 15 -21
nct2=begin present	-3 18 -7 -11
nct2=down future	0 0 -17 18
nct2=down modal	-3 17 -10 -5
nct2=down past	1 -16 4 12
nct2=down present	-3 5 2 -8
nct2=end future	9 -11 6 -2
nct2=end past	-2 -4 -3 12
nct2=end present	-15 9 5 -9
nct2=impose future	-1 -8 -3 16
nct2=impose future-passive	-6 18 -6 -6
nct2=impose infinitive	0 8 -10 2
nct2=impose modal	-5 13 -1 -15
nct2=impose modal-passive	0 -21 20 2
nct2=impose participle-passive	6 3 0 -15
nct2=impose past	-14 1 7 -2
nct2=impose past-passive	0 12 -5 -6
nct2=impose perfect	11 -2 -8 0
nct2=impose perfect-passive	0 -7 0 8
nct2=impose pluperfect	-2 15 0 -12
nct2=impose present	-17 -13 8 13
nct2=impose present-passive	7 0 -3 -6
nct2=propose gerund	0 14 -10 -3
nct2=propose participle-passive	7 -9 1 0
nct2=propose past	-6 10 -7 0
nct2=propose present	-3 1 3 -7
nct2=say past	0 0 2 -6
nct2=say perfect	13 -17 8 -5
nct2=stay future	0 9 -1 -7
nct2=stay future-passive	-5 16 -8 -3
nct2=stay gerund	0 -2 -2 7
nct2=stay modal	-1 -3 10 -7
nct2=stay participle-passive	0 -2 6 -1
nct2=stay past	4 -3 12 -18
nct2=stay perfect	0 6 -6 0
nct2=stay pluperfect	-4 7 -3 0
nct2=suspend future	-1 9 -4 0
nct2=suspend future-passive	-5 14 -5 -3
nct2=suspend participle-passive	11 -9 0 0
nct2=suspend past	0 9 -14 4
nct2=suspend perfect	0 12 -6 -3
nct2=suspend present	-2 -24 14 13
nct2=suspend present-passive	9 -14 6 0
nct2=up future	0 -6 1 3
nct2=up modal	0 -8 -4 12
nct2=up past	17 -10 4 -16
nct2=up present	0 16 -17 -4
next:apart	8 -2 2 -3
next:calls	-20 -75 87 -8
next:coming	-7 2 21 -30
next:ended	-37 12 7 -8
next:experts	23 -25 19 -9
next:heads=0	9 4 -13 10
next:heads=1	-21 6 17 -28
next:heads=2	-14 -36 56 -27
next:meets	-2 -24 10 22
next:running	21 0 1 -17
next:summit	-5 -31 26 9
next:sure	60 -63 3 40
next:wished	-56 44 12 -73
next="	-9 -7 19 -9
next=(	3 0 -12 8
next=)	0 -11 13 -4
next=,	7 5 -10 0
next=-	-1 26 -12 -13
next=:	11 14 -22 -8
next=;	-25 13 -5 2
next=after	-2 10 2 -15
next=and	-6 -19 13 15
next=as	-1 6 0 -3
next=because	-4 3 4 -7
next=but	5 -1 -9 5
next=if	0 13 -7 0
next=that	-11 7 -1 -2
next=they	0 9 0 -7
next=unless	0 10 -8 0
next=until	9 -8 0 0
next=when	0 -15 12 3
next=which	-2 17 -13 -1
next=—	-18 -25 45 -9
nhas-future	2 -5 -2 8
nhas-gerund	-9 10 -17 10
nhas-infinitive	7 -13 8 -3
nhas-modal	-26 3 7 -1
nhas-participle	6 3 3 -18
nhas-past	13 0 1 -15
nhas-perfect	4 -12 1 10
nhas-pluperfect	-10 -2 0 8
nhas-present	6 21 -20 -13
nt2=future	1 -16 4 12
nt2=gerund	-5 1 -8 9
nt2=infinitive	-3 9 -12 3
nt2=modal	-16 6 -2 1
nt2=modal-not	0 10 -4 -1
nt2=modal-passive	0 -19 21 0
nt2=participle-passive	8 -2 6 -14
nt2=past	14 -10 9 -9
nt2=past-not	0 22 -20 0
nt2=past-passive	0 11 -4 -11
nt2=perfect	8 -12 1 6
nt2=perfect-not	0 -5 6 0
nt2=perfect-passive	-3 6 -1 0
nt2=perfect-passive-not	0 -3 -2 8
nt2=pluperfect	-16 9 -6 2
nt2=present	0 21 -15 -11
nt2=present-not	0 13 -10 0
nt2=present-passive	4 -2 4 -10
nv0-none	-5 9 0 -10
nv1-none	-5 9 0 -10
nv2-none	-18 7 4 -5
nv2=accept	0 -19 22 -2
nv2=add	0 16 -13 0
nv2=announce	12 -15 11 -11
nv2=apply	0 -6 7 0
nv2=ask	0 -3 8 -3
nv2=be	4 2 2 -12
nv2=begin	16 -1 -7 -8
nv2=believe	0 13 -11 0
nv2=bring	-4 5 -7 4
nv2=buy	0 8 -1 -4
nv2=charge	0 6 -2 0
nv2=collect	0 -18 19 0
nv2=conclude	-1 13 -9 0
nv2=confirm	0 -9 10 0
nv2=cut	0 6 -15 10
nv2=discuss	8 -2 0 -3
nv2=end	0 -11 8 4
nv2=expire	-7 4 0 0
nv2=extend	-2 2 3 -6
nv2=go	-1 0 -8 8
nv2=halve	0 -4 6 0
nv2=have	5 -12 0 10
nv2=hold	-10 5 1 0
nv2=hope	0 4 -7 0
nv2=impose	0 9 -12 0
nv2=keep	0 -8 8 -1
nv2=leave	0 11 -9 0
nv2=look	0 0 -13 9
nv2=lower	0 0 -6 5
nv2=meet	1 5 -7 0
nv2=move	4 5 -11 0
nv2=other	5 -13 4 3
nv2=pay	0 -11 2 12
nv2=propose	0 -6 8 0
nv2=put	-4 10 -2 -4
nv2=raise	0 7 -1 -4
nv2=reach	0 0 -8 8
nv2=report	0 -8 9 0
nv2=resume	-1 8 -1 -2
nv2=revive	0 7 -5 0
nv2=rise	1 3 -10 0
nv2=run	-5 -11 6 9
nv2=send	0 -6 8 0
nv2=set	0 -23 12 11
nv2=sign	-4 10 -8 0
nv2=sit	0 18 -12 -11
nv2=spare	0 -7 -1 10
nv2=stop	0 3 1 -8
nv2=suspend	16 -22 0 8
nv2=take	-6 0 6 0
nv2=think	0 6 0 -7
nv2=threaten	0 8 -7 0
nv2=want	0 7 -6 0
nvt2=add past	0 15 -13 0
nvt2=agree participle	0 21 -11 -10
nvt2=agree past	1 -25 25 -3
nvt2=agree perfect	0 -2 -9 12
nvt2=agree pluperfect	0 7 -5 0
nvt2=announce past	0 -9 14 -4
nvt2=announce perfect	13 -8 -3 -4
nvt2=apply present	0 -6 8 0
nvt2=be modal	0 0 4 -9
nvt2=be past	0 -2 13 -12
nvt2=be present	5 8 -18 0
nvt2=begin past	20 0 -10 -16
nvt2=call past	0 1 -6 3
nvt2=carry present	0 -7 7 0
nvt2=come past	5 -14 9 0
nvt2=come present	0 9 -5 0
nvt2=end future	10 -7 2 -5
nvt2=end participle	0 -6 1 4
nvt2=end past	0 -1 -12 14
nvt2=end present	-10 0 11 -10
nvt2=expire present	-4 6 -2 0
nvt2=extend future	0 -6 9 -1
nvt2=extend past	0 9 -7 0
nvt2=extend perfect	0 0 7 -12
nvt2=fall past	0 -1 -4 6
nvt2=go modal	0 -11 0 13
nvt2=go present	1 7 -8 -2
nvt2=halve present	0 -5 6 0
nvt2=have past	-4 -23 10 19
nvt2=have present	9 12 -13 -14
nvt2=hold future	-5 17 -9 -4
nvt2=hold past	0 10 -10 0
nvt2=hold present	0 -16 12 4
nvt2=hope present	0 6 -5 0
nvt2=impose past	0 14 -7 -7
nvt2=lower future	0 -2 -2 6
nvt2=make participle	0 -5 7 0
nvt2=meet future	-1 0 7 -3
nvt2=meet gerund	0 -6 4 1
nvt2=meet modal	0 -7 -2 10
nvt2=meet past	0 24 -18 -6
nvt2=meet present	8 0 -6 -1
nvt2=move present	0 8 -7 0
nvt2=other modal	0 9 -5 -1
nvt2=other pluperfect	0 -12 8 4
nvt2=other present	6 0 -8 0
nvt2=pay future	0 -21 9 14
nvt2=pay present	0 6 -2 0
nvt2=rise past	1 6 -4 -6
nvt2=run present	-2 -4 9 -2
nvt2=say present	-1 -7 9 0
nvt2=set present	0 -23 12 11
nvt2=sign modal	0 -17 19 0
nvt2=sign past	-2 7 -11 2
nvt2=sign present	0 13 -9 -2
nvt2=suspend participle	11 -10 0 0
nvt2=suspend past	0 0 -6 5
nvt2=suspend present	8 -23 9 8
nvt2=take modal	0 6 -5 0
nvt2=take past	-4 -2 13 -7
nvt2=take present	0 9 -6 0
o:act=add	0 7 -4 0
o:act=adopt	0 -1 -9 10
o:act=agree	-14 -10 10 3
o:act=announce	-8 0 0 2
o:act=approve	10 1 -13 -4
o:act=ask	-1 24 -17 -2
o:act=begin	11 -3 0 -8
o:act=bring	-1 8 -3 0
o:act=call	-1 29 -26 0
o:act=charge	5 6 -6 -10
o:act=collect	0 9 -3 0
o:act=conclude	-5 -1 -4 10
o:act=confirm	0 8 -2 -6
o:act=consider	0 -7 8 0
o:act=continue	-10 5 -3 3
o:act=discuss	-5 -14 18 0
o:act=draw	9 -8 0 0
o:act=extend	-2 16 1 -22
o:act=fall	9 0 -12 0
o:act=fix	0 6 -3 0
o:act=get	0 18 -15 0
o:act=have	-20 3 7 -6
o:act=jump	0 -7 9 0
o:act=keep	0 4 -13 9
o:act=know	12 0 -9 -2
o:act=land	-5 17 -11 0
o:act=leave	0 5 -24 10
o:act=let	0 12 -9 0
o:act=lower	0 10 -8 0
o:act=make	0 -3 10 -5
o:act=meet	-3 -2 8 -9
o:act=move	-1 0 8 -6
o:act=negotiate	-1 -12 6 6
o:act=no verb	7 -5 -1 1
o:act=order	0 10 -7 0
o:act=other	-5 -5 9 1
o:act=pay	-7 15 -18 1
o:act=plan	-2 9 -4 -3
o:act=post	0 -6 0 9
o:act=promise	0 10 -6 0
o:act=propose	9 0 -4 0
o:act=put	0 -6 1 7
o:act=receive	-3 -17 23 -7
o:act=recommend	0 17 -16 0
o:act=report	0 11 -8 0
o:act=return	-13 -3 0 8
o:act=rule	0 6 -4 0
o:act=run	-1 19 -4 -9
o:act=say	0 -3 -10 12
o:act=see	-1 -2 6 -2
o:act=send	0 10 -6 -1
o:act=settle	6 -15 14 -9
o:act=show	-1 -5 8 0
o:act=sign	-11 4 4 -4
o:act=sit	14 -17 0 3
o:act=stand	0 14 -8 -1
o:act=step	0 -7 0 5
o:act=suspend	4 6 4 -24
o:act=tax	0 -14 15 0
o:act=tell	-8 0 1 2
o:act=threaten	0 14 -10 0
o:act=win	0 7 -6 0
o:act=write	-2 16 -4 -12
o:adopt on gone	0 -4 -6 11
o:agree agreed gone	0 -8 3 4
o:agree on ahead	0 9 -7 0
o:agree on gone	-7 3 3 -6
o:announce on ahead	0 -13 14 0
o:announce on gone	-4 -7 3 7
o:approve on gone	0 8 -4 -1
o:ask on gone	0 10 -7 0
o:be  gone	-5 21 -15 -1
o:be are ahead	0 6 -1 0
o:be by ahead	0 7 -2 0
o:be cent gone	0 -7 8 0
o:be from ahead	5 7 -12 0
o:be from gone	10 -15 6 0
o:be is ahead	0 6 0 -3
o:be is gone	0 10 -6 0
o:be of gone	-2 -12 17 -2
o:be on ahead	0 3 0 -6
o:be on gone	-25 1 7 -1
o:be since gone	10 -16 6 -1
o:be the ahead	8 -11 3 0
o:be until ahead	0 -4 -6 11
o:begin  gone	0 6 -5 0
o:begin after ahead	0 9 -9 0
o:begin effect ahead	0 8 -7 0
o:begin effect gone	0 -13 15 0
o:begin of gone	0 -6 1 5
o:begin on ahead	0 -2 6 -8
o:begin on gone	15 4 -8 -13
o:begin starting ahead	12 -9 0 -3
o:begin to ahead	0 9 -2 -3
o:call on gone	0 16 -14 0
o:carried=controls far	-25 -3 10 0
o:carried=deal	13 -18 19 -11
o:carried=deal far	-5 12 -15 1
o:carried=duties	-16 10 6 -16
o:carried=duties far	4 2 0 -15
o:carried=exclusions	0 7 0 -4
o:carried=exclusions far	-2 0 8 -10
o:carried=fees	0 -7 0 5
o:carried=fees far	4 0 -11 4
o:carried=longer	-9 5 0 -2
o:carried=longer far	0 -4 18 -15
o:carried=meeting	2 -2 -4 10
o:carried=meeting far	18 -14 -2 6
o:carried=procedure	-7 -4 4 4
o:carried=procedure far	-15 29 3 -56
o:carried=sale	0 0 7 -10
o:carried=sale far	0 6 -4 -1
o:carried=truce	-9 14 -10 0
o:carried=truce far	-9 12 -18 11
o:charge from ahead	0 7 -5 0
o:charge on gone	10 -3 -3 -3
o:confirm on gone	0 23 -17 -4
o:discuss on ahead	0 -13 16 0
o:discuss on gone	-1 13 -7 -5
o:end ended gone	10 -7 -7 2
o:end ends ahead	0 10 -3 -2
o:end ends gone	0 -16 18 -1
o:end on ahead	10 10 -36 0
o:end on gone	-26 -2 14 1
o:expect on ahead	0 -34 35 0
o:expect on gone	0 19 -18 0
o:extend on gone	0 -2 9 -8
o:fall on ahead	0 10 -5 -1
o:fall on gone	11 -11 0 0
o:get on gone	0 7 -6 0
o:have by ahead	0 -9 0 10
o:have has ahead	0 8 -6 0
o:have since gone	-2 11 -3 0
o:have until ahead	0 -6 0 9
o:know on gone	0 9 -7 0
o:leads=	-7 0 6 -6
o:leads=accra,	-2 -6 -19 19
o:leads=addis ababa,	0 4 3 -10
o:leads=again on	-3 8 -2 -8
o:leads=agreed on	-2 -10 7 3
o:leads=agreement on	0 5 1 -9
o:leads=alexandria on	-3 18 -12 -3
o:leads=also on	-2 -8 4 7
o:leads=and from	9 -6 0 0
o:leads=ankara on	0 -6 9 -1
o:leads=announced on	0 12 -14 0
o:leads=as of	-7 1 4 -3
o:leads=at the	-5 59 -54 -2
o:leads=away on	12 -8 -1 0
o:leads=back on	-2 0 -10 11
o:leads=be on	0 10 -9 0
o:leads=before the	0 11 -10 0
o:leads=began on	9 10 -18 -7
o:leads=begin on	-13 3 7 -5
o:leads=begins on	-17 11 1 -3
o:leads=beijing from	0 -4 6 0
o:leads=beijing on	10 -1 -2 -4
o:leads=beijing,	-2 12 -2 -9
o:leads=belgrade,	0 20 -9 -11
o:leads=bergen on	0 -9 1 7
o:leads=bern,	0 11 -2 -5
o:leads=brussels on	0 9 -4 -4
o:leads=brussels,	-1 -28 17 14
o:leads=busan on	0 -2 7 -7
o:leads=busan,	0 -8 0 9
o:leads=by	0 1 -9 5
o:leads=by the	0 17 -14 0
o:leads=cairo on	0 -6 0 8
o:leads=cairo,	8 -3 2 -8
o:leads=call on	0 -3 6 -1
o:leads=callao on	0 -9 9 0
o:leads=capital on	3 -11 4 0
o:leads=cent on	0 7 -4 0
o:leads=changes on	0 9 -5 0
o:leads=china on	0 10 -9 0
o:leads=close on	0 11 -8 -1
o:leads=closed on	-1 0 -6 8
o:leads=closes on	0 -2 0 7
o:leads=cnbc on	0 12 -11 0
o:leads=come on	0 6 -2 0
o:leads=comes on	0 -11 11 0
o:leads=concluded on	0 13 -9 -1
o:leads=confirmed on	0 10 -6 -1
o:leads=continue on	0 6 -10 2
o:leads=day on	-1 11 -5 -3
o:leads=days, on	0 -9 10 0
o:leads=days, until	0 -4 0 6
o:leads=deal on	0 -8 6 0
o:leads=down on	-3 -4 -11 16
o:leads=due on	0 21 -17 0
o:leads=duty on	0 -7 7 0
o:leads=early as	0 7 -3 -1
o:leads=effect on	0 4 -26 11
o:leads=end on	-10 8 -11 2
o:leads=ended on	-6 10 -11 -1
o:leads=ends on	13 -3 -13 0
o:leads=expires on	0 12 -5 -3
o:leads=extension on	0 8 -3 -1
o:leads=failed on	-2 -2 13 -8
o:leads=follow on	22 -11 -12 0
o:leads=for the	9 1 -13 0
o:leads=force on	0 8 -6 0
o:leads=force since	-2 16 -8 -1
o:leads=from	0 -5 8 -3
o:leads=geneva on	-3 -2 0 8
o:leads=given on	11 -7 -3 0
o:leads=go on	0 0 -10 5
o:leads=halifax on	0 -17 17 0
o:leads=hanoi,	0 11 -2 -6
o:leads=happens on	0 8 -5 0
o:leads=has until	0 6 0 -3
o:leads=have until	0 -11 0 12
o:leads=hour on	0 -10 11 0
o:leads=house on	0 -12 17 -4
o:leads=in brief,	0 8 -3 -2
o:leads=in busan	0 -6 8 0
o:leads=in geneva	0 9 -1 -10
o:leads=in stockholm	12 -13 3 -8
o:leads=in washington	0 -5 14 -7
o:leads=interview on	0 -12 8 4
o:leads=is on	0 21 -19 0
o:leads=issued on	0 5 -21 12
o:leads=istanbul on	0 15 -13 0
o:leads=it is	0 6 -4 0
o:leads=it on	-3 13 -4 -7
o:leads=izmir on	0 -7 10 0
o:leads=jakarta,	0 11 -4 -6
o:leads=jinping on	0 -15 19 -2
o:leads=known on	0 9 -7 0
o:leads=korea on	-4 -18 26 -9
o:leads=kuala lumpur	0 15 -13 -2
o:leads=kuala lumpur,	0 10 -16 0
o:leads=last until	-1 -6 -2 11
o:leads=late on	0 -13 3 10
o:leads=law on	0 8 -5 -1
o:leads=lima on	0 -7 7 0
o:leads=lima,	14 -12 -8 1
o:leads=link on	0 -6 7 0
o:leads=lisbon on	0 8 -6 0
o:leads=livingstone on	0 -8 8 0
o:leads=london,	0 11 -1 -10
o:leads=luanda,	0 -6 -7 12
o:leads=lumpur on	9 -15 -12 15
o:leads=lusaka,	0 13 -5 -7
o:leads=madrid on	0 -6 -1 8
o:leads=madrid,	0 -8 -1 10
o:leads=malaysia on	-2 -20 15 5
o:leads=manila on	0 15 -13 -1
o:leads=manila,	0 -6 -14 16
o:leads=maputo,	0 13 -6 -4
o:leads=media on	0 8 0 -6
o:leads=meet on	0 -15 17 0
o:leads=meets on	0 26 -24 0
o:leads=met on	8 1 -6 -5
o:leads=midnight on	-1 -8 -2 12
o:leads=ministers on	0 -12 12 0
o:leads=monday	-7 4 -11 5
o:leads=monday,	3 -13 -12 16
o:leads=montevideo on	0 -17 15 0
o:leads=montevideo,	0 -10 10 0
o:leads=months from	0 6 -5 0
o:leads=muscat on	0 17 -30 11
o:leads=nairobi on	0 -4 -3 8
o:leads=nairobi,	-1 10 -7 0
o:leads=new delhi,	0 25 -11 -16
o:leads=new york	0 -7 6 -2
o:leads=new york,	0 0 6 -12
o:leads=news on	0 13 -10 -1
o:leads=niš on	0 0 8 -8
o:leads=noon on	0 8 -4 0
o:leads=notice by	0 -12 13 0
o:leads=off to	0 -9 10 0
o:leads=on friday,	0 9 -3 -5
o:leads=on monday,	0 -10 14 -1
o:leads=on saturday,	0 6 -4 0
o:leads=on the	10 -38 32 -6
o:leads=on until	0 -9 0 11
o:leads=opened on	9 -5 0 0
o:leads=order of	0 8 -7 0
o:leads=oslo,	0 -9 17 -10
o:leads=out on	0 19 -11 -2
o:leads=over on	0 8 -5 0
o:leads=paper on	0 -7 -3 11
o:leads=paris,	-8 3 0 0
o:leads=per cent	0 -2 7 0
o:leads=percent on	-1 -15 19 -2
o:leads=phone on	0 -9 11 0
o:leads=place on	0 14 -9 -3
o:leads=post on	0 9 -6 0
o:leads=posted on	0 -13 0 15
o:leads=proposed on	10 -9 0 0
o:leads=published	-3 -4 -4 10
o:leads=published on	0 22 -15 -6
o:leads=rabat on	0 32 -17 -22
o:leads=rabat,	-2 20 -4 -16
o:leads=reached on	0 9 -6 -2
o:leads=reporters on	0 -6 -5 11
o:leads=resume on	0 -10 -1 15
o:leads=round on	0 10 -6 -3
o:leads=saturday	13 0 -3 -15
o:leads=saturday,	0 8 0 -2
o:leads=seoul on	0 5 -6 1
o:leads=seoul,	-7 11 -13 1
o:leads=set for	0 -4 6 0
o:leads=sheet of	-2 0 -6 4
o:leads=sheet on	0 13 -10 -1
o:leads=sign on	0 16 -15 0
o:leads=signed on	0 -16 17 3
o:leads=since	-1 11 -6 -2
o:leads=singapore on	8 14 -19 -2
o:leads=so on	0 13 -10 0
o:leads=speak on	0 -19 21 0
o:leads=start on	11 0 -18 0
o:leads=starts on	-10 23 -6 -7
o:leads=statement of	0 6 -2 -1
o:leads=statement on	7 -6 -11 9
o:leads=stockholm on	16 -26 4 0
o:leads=stockholm,	4 4 -8 -1
o:leads=sunday,	12 -7 -1 -1
o:leads=suva,	0 9 -2 -4
o:leads=table on	0 -15 1 13
o:leads=takes effect	0 -19 19 0
o:leads=talk on	0 21 -18 -2
o:leads=talks on	-18 -24 25 10
o:leads=tbilisi,	0 -13 20 -14
o:leads=telephone on	-5 0 5 -6
o:leads=television on	0 8 -1 -5
o:leads=the	-4 12 0 0
o:leads=the hague,	0 8 0 -4
o:leads=them on	0 8 -6 0
o:leads=there on	13 -20 3 1
o:leads=there until	0 -2 -1 7
o:leads=this on	0 6 -4 0
o:leads=thursday	9 -18 5 5
o:leads=thursday,	-6 -12 21 -10
o:leads=to the	0 10 -7 0
o:leads=tokyo,	0 12 -17 3
o:leads=trieste on	0 -16 17 0
o:leads=truce ends	0 7 0 -4
o:leads=truce of	0 11 -6 -2
o:leads=truce on	0 -12 7 5
o:leads=trump on	0 -5 10 -3
o:leads=tuesday	-7 -3 -12 11
o:leads=tuesday,	8 -33 15 15
o:leads=two days,	-5 -15 22 -4
o:leads=ulaanbaatar,	0 0 -10 4
o:leads=union on	0 10 -8 0
o:leads=united states	0 -6 -2 9
o:leads=until the	0 9 -5 0
o:leads=up on	0 16 -5 -10
o:leads=video on	0 -12 14 0
o:leads=vienna,	0 10 -5 -3
o:leads=was signed	0 -5 -2 9
o:leads=washington on	-16 29 -7 -35
o:leads=washington,	-4 11 2 -17
o:leads=washington/beijing,	0 13 -8 -3
o:leads=wednesday	17 0 -15 -20
o:leads=wednesday,	-6 5 -21 7
o:leads=week of	20 -6 -16 0
o:leads=week, on	0 6 -5 0
o:leads=· wednesday	-6 -5 -6 14
o:leads=— monday	16 -6 -6 -9
o:leads=— monday,	-1 12 0 -5
o:leave on gone	3 3 -13 0
o:left=controls	-4 6 1 -9
o:left=controls right=none	-3 3 3 -8
o:left=deal	-16 -7 4 10
o:left=deal right=duties	0 -14 15 0
o:left=deal right=meeting	-8 22 -12 -4
o:left=deal right=none	-18 -13 10 12
o:left=deal right=truce	9 8 -14 -4
o:left=duties	3 18 -22 -6
o:left=duties right=duties	-2 7 0 -6
o:left=duties right=meeting	0 -6 2 3
o:left=duties right=none	8 9 -17 -2
o:left=duties right=truce	-2 17 -11 -2
o:left=exclusions	0 8 -1 -3
o:left=exclusions right=none	0 7 0 -2
o:left=fees right=none	0 -5 10 -3
o:left=longer	-13 28 -23 -4
o:left=longer right=meeting	0 -13 10 2
o:left=longer right=none	-11 34 -31 -6
o:left=meeting	-2 -16 9 5
o:left=meeting right=deal	-5 -4 8 0
o:left=meeting right=duties	4 -8 1 2
o:left=meeting right=longer	-3 -7 0 11
o:left=meeting right=meeting	0 1 8 -18
o:left=meeting right=none	4 -9 -2 8
o:left=meeting right=signing	-3 10 0 -11
o:left=meeting right=truce	-14 -21 25 6
o:left=none	2 0 5 -8
o:left=none right=duties	-3 9 2 -14
o:left=none right=exclusions	0 13 -5 -3
o:left=none right=fees	0 6 -3 0
o:left=none right=longer	2 4 0 -6
o:left=none right=meeting	2 -10 6 1
o:left=none right=none	7 -10 9 -1
o:left=none right=procedure	0 11 -6 -1
o:left=none right=signing	-3 27 -32 -1
o:left=none right=truce	-14 0 9 -6
o:left=procedure	-4 13 -1 -12
o:left=procedure right=none	-2 9 0 -11
o:left=sale	0 0 -8 12
o:left=sale right=none	0 0 -7 8
o:left=signing right=duties	0 6 -1 -4
o:left=signing right=meeting	0 -10 11 -1
o:left=signing right=none	-24 1 0 7
o:left=signing right=signing	0 -4 6 0
o:left=signing right=truce	11 -6 -1 -1
o:left=truce	-1 21 -16 -4
o:left=truce right=duties	0 16 -22 8
o:left=truce right=longer	0 6 -2 0
o:left=truce right=meeting	0 13 -17 0
o:left=truce right=none	1 6 0 -7
o:look on ahead	0 -8 8 0
o:make of gone	0 -10 12 0
o:make on gone	-2 16 -11 0
o:meet meets ahead	0 14 -12 0
o:meet met gone	0 -11 12 0
o:meet on ahead	-17 1 8 -10
o:meet on gone	-4 -5 15 -13
o:move to ahead	0 -7 11 -4
o:near=controls	-1 6 0 -1
o:near=deal	-13 -3 3 6
o:near=duties	-6 14 -20 4
o:near=longer	-9 28 -16 -10
o:near=meeting	-6 1 -3 0
o:near=none	2 1 6 -10
o:near=procedure	-2 34 -25 -7
o:near=sale	0 -8 0 8
o:near=signing	1 -9 7 3
o:near=truce	-8 -1 3 2
o:no verb  ahead	-23 20 -3 -24
o:no verb  gone	4 -9 10 -6
o:no verb ( gone	2 0 4 -11
o:no verb a gone	8 0 -6 -2
o:no verb ababa, gone	0 4 3 -10
o:no verb accra, gone	-2 -8 -7 15
o:no verb and ahead	0 6 0 -3
o:no verb before ahead	0 25 -19 -5
o:no verb beijing, gone	-9 9 3 -11
o:no verb belgrade, gone	0 0 10 -13
o:no verb bern, gone	0 12 -4 -6
o:no verb brief, gone	0 8 -3 -2
o:no verb briefing, gone	0 -5 -3 9
o:no verb brussels, gone	-3 -7 6 1
o:no verb bulletin, gone	0 -9 12 -4
o:no verb busan, gone	0 -24 15 11
o:no verb by ahead	0 9 -4 0
o:no verb cairo, gone	8 -3 2 -8
o:no verb call, gone	0 7 -5 0
o:no verb city, gone	0 1 4 -10
o:no verb colombo, gone	0 12 -3 -5
o:no verb copenhagen, gone	0 0 -17 11
o:no verb correspondent, gone	0 -7 -5 12
o:no verb date: gone	0 6 -1 -1
o:no verb dated gone	0 6 -1 -1
o:no verb days, gone	-5 -15 22 -4
o:no verb delhi, gone	0 28 -13 -17
o:no verb ends ahead	0 8 -8 1
o:no verb ends gone	0 6 -6 0
o:no verb for gone	26 -13 -17 0
o:no verb friday gone	-5 -9 -10 17
o:no verb friday, ahead	0 13 -10 0
o:no verb friday, gone	-2 2 6 -16
o:no verb from ahead	-5 38 -29 -5
o:no verb from gone	-1 -13 19 -6
o:no verb hague, gone	0 8 0 -4
o:no verb hanoi, gone	0 13 -4 -7
o:no verb helsinki, gone	0 -23 -8 28
o:no verb jakarta, gone	0 11 -4 -6
o:no verb lima, gone	14 -9 -11 0
o:no verb london, gone	0 11 -1 -10
o:no verb luanda, gone	0 -6 -7 12
o:no verb lusaka, gone	0 23 -12 -13
o:no verb madrid, gone	0 -10 0 10
o:no verb manila, gone	0 -6 -14 16
o:no verb maputo, gone	0 13 -6 -4
o:no verb monday gone	8 -6 -7 2
o:no verb monday, ahead	-12 17 -2 -2
o:no verb monday, gone	12 -5 -8 0
o:no verb nairobi, gone	-1 -1 -8 10
o:no verb of ahead	17 4 -24 -3
o:no verb of gone	-20 -4 16 -5
o:no verb on ahead	0 -10 18 -16
o:no verb on gone	3 -4 -5 11
o:no verb oslo, gone	0 -5 14 -12
o:no verb ottawa, gone	0 -8 -11 17
o:no verb paris, gone	-8 3 0 0
o:no verb prague, gone	0 18 -11 -7
o:no verb published gone	-4 0 -10 6
o:no verb rabat, gone	-2 7 9 -21
o:no verb saturday gone	12 -11 -8 4
o:no verb saturday, gone	0 13 -7 -5
o:no verb seoul, gone	-7 11 -13 1
o:no verb since gone	-22 21 0 -9
o:no verb spent gone	-1 0 8 -9
o:no verb spoke gone	0 -9 11 0
o:no verb starts gone	0 6 -1 0
o:no verb stockholm, gone	4 4 -8 -1
o:no verb sunday gone	-1 -6 -8 14
o:no verb sunday, ahead	20 -13 0 -11
o:no verb sunday, gone	-11 0 -15 16
o:no verb suva, gone	0 12 -4 -6
o:no verb tbilisi, gone	0 -15 17 -3
o:no verb telephone gone	0 12 -11 0
o:no verb the ahead	7 -8 2 -1
o:no verb the gone	-8 -7 14 -3
o:no verb through ahead	0 6 -4 0
o:no verb thursday, gone	-5 -1 10 -13
o:no verb to ahead	-4 -3 -11 14
o:no verb to gone	0 17 -14 -2
o:no verb tuesday gone	-10 -1 3 3
o:no verb tuesday, ahead	-3 -4 9 -1
o:no verb tuesday, gone	8 -2 -11 4
o:no verb tunis, gone	9 -9 11 -17
o:no verb ulaanbaatar, gone	0 -9 -10 14
o:no verb until ahead	-3 0 -17 13
o:no verb until gone	0 -3 11 -4
o:no verb updated gone	0 9 -1 -4
o:no verb vienna, gone	0 0 4 -9
o:no verb washington, gone	-4 12 2 -18
o:no verb washington/beijing, gone	0 13 -8 -3
o:no verb wednesday gone	15 -11 0 -2
o:no verb wednesday, ahead	0 -17 -3 20
o:no verb wednesday, gone	-7 10 0 -7
o:no verb week, ahead	0 -6 7 0
o:no verb week, gone	0 0 7 -3
o:no verb windhoek, gone	-12 -22 8 19
o:no verb york, gone	0 -13 20 -9
o:no verb · gone	14 -9 3 -16
o:no verb — gone	-3 2 6 -8
o:order on gone	0 8 -6 0
o:other before ahead	0 -11 12 0
o:other by gone	0 -2 7 -5
o:other for ahead	-1 -9 14 -2
o:other on gone	1 -3 -11 13
o:other since gone	5 -6 6 -9
o:plan from ahead	0 -13 14 0
o:plan the ahead	0 7 -7 0
o:post on gone	0 -5 -7 11
o:prepare on gone	0 -7 10 0
o:propose on gone	10 -8 0 0
o:put from ahead	0 6 -5 0
o:put on gone	-4 -6 -4 16
o:put to ahead	0 -9 10 0
o:reach on gone	-2 -8 4 4
o:receive on gone	0 -8 12 -2
o:return on ahead	-4 4 -9 5
o:return on gone	-2 -13 16 0
o:right=deal of	0 -8 9 0
o:right=deal on	0 -10 21 -11
o:right=deal until	0 15 0 -11
o:right=duties	-3 9 -1 -8
o:right=duties 	0 12 -8 0
o:right=duties from	16 -16 3 0
o:right=duties of	0 12 -9 0
o:right=duties on	-11 3 -8 12
o:right=exclusions	0 13 -5 -3
o:right=longer	0 6 -5 0
o:right=longer on	0 -3 -9 13
o:right=meeting	-2 -5 10 -4
o:right=meeting 	-3 -14 19 -1
o:right=meeting from	-1 6 -1 0
o:right=meeting on	-11 3 -1 3
o:right=meeting until	0 -9 0 12
o:right=none (	-4 1 5 -9
o:right=none a	12 1 -14 -7
o:right=none about	-2 6 -2 0
o:right=none accra,	-2 -8 -7 15
o:right=none after	0 26 -21 -2
o:right=none again	-2 -2 0 6
o:right=none ago	0 10 -6 0
o:right=none and	-10 5 -14 12
o:right=none are	0 10 -4 -3
o:right=none as	0 8 -4 -1
o:right=none back	0 9 -2 -4
o:right=none before	-3 2 -9 8
o:right=none begins	6 -1 0 -2
o:right=none beijing,	-7 10 0 -9
o:right=none belgrade,	0 0 10 -13
o:right=none bern,	0 10 -3 -5
o:right=none brief,	0 8 -3 -2
o:right=none briefing,	0 -5 -3 9
o:right=none bulletin,	0 -9 12 -4
o:right=none busan	0 -5 7 0
o:right=none busan,	0 -8 0 9
o:right=none by	-6 19 -14 -1
o:right=none cairo,	9 0 6 -18
o:right=none call,	0 7 -5 0
o:right=none cent	0 6 0 0
o:right=none changed	0 6 -2 0
o:right=none city,	0 1 4 -10
o:right=none copenhagen,	0 -6 -15 17
o:right=none correspondent,	0 -7 -5 12
o:right=none date:	0 10 -4 -2
o:right=none deal	0 -13 0 13
o:right=none delhi,	0 25 -8 -18
o:right=none do	0 -4 8 -1
o:right=none down	-9 2 3 -1
o:right=none due	-1 4 2 -9
o:right=none effect	0 -7 10 -2
o:right=none end	0 6 0 -4
o:right=none ended	10 -11 -3 5
o:right=none ends	-5 -8 3 7
o:right=none expires	0 -6 0 7
o:right=none for	13 -8 8 -22
o:right=none friday	-5 -9 -10 17
o:right=none friday,	-5 3 4 -12
o:right=none from	-3 12 0 -25
o:right=none geneva	0 7 0 -9
o:right=none geneva,	-1 -3 0 6
o:right=none hague,	0 6 0 -4
o:right=none hanoi,	0 11 -3 -6
o:right=none has	0 15 -13 0
o:right=none in	0 9 -3 -3
o:right=none is	-1 16 -5 -5
o:right=none it	-2 1 -6 4
o:right=none jakarta,	0 11 -4 -6
o:right=none lima,	18 -8 -10 -2
o:right=none lumpur	0 15 -13 -2
o:right=none lumpur,	0 20 -14 -12
o:right=none lusaka,	0 19 -8 -11
o:right=none madrid,	0 -10 0 10
o:right=none manila,	0 -1 -13 10
o:right=none meet	-1 -10 12 0
o:right=none meeting:	0 9 -7 0
o:right=none meets	0 13 -11 0
o:right=none met	0 -11 12 0
o:right=none midnight	0 6 -2 0
o:right=none monday	8 -5 -7 1
o:right=none monday,	7 10 -10 -16
o:right=none nairobi,	0 1 -7 2
o:right=none of	0 3 4 -20
o:right=none on	5 -8 8 -1
o:right=none oslo,	0 -5 14 -12
o:right=none out	0 -3 -14 15
o:right=none paris,	-8 3 0 0
o:right=none percent	0 8 -3 0
o:right=none phone	0 -6 8 0
o:right=none prague,	0 18 -11 -7
o:right=none published	-5 -5 1 6
o:right=none rabat,	-2 7 9 -21
o:right=none said	0 11 -4 -3
o:right=none saturday	12 -11 -8 4
o:right=none saturday,	0 16 -8 -7
o:right=none seoul,	-7 11 -13 1
o:right=none sign	0 -12 14 0
o:right=none signed	0 10 -15 1
o:right=none since	12 8 -7 -21
o:right=none six	0 -16 2 14
o:right=none spent	-1 0 11 -10
o:right=none spoke	0 -9 11 0
o:right=none starting	12 -9 0 -3
o:right=none starts	-1 12 -3 -2
o:right=none states	0 -6 -2 9
o:right=none stockholm	17 -6 -7 -4
o:right=none stockholm,	5 9 -8 -9
o:right=none sunday	-2 -4 -9 13
o:right=none sunday,	11 -9 -17 10
o:right=none suva,	0 12 -4 -6
o:right=none tariffs	0 -13 14 0
o:right=none tbilisi,	0 -16 18 -2
o:right=none that	7 -5 0 0
o:right=none the	7 15 -10 -23
o:right=none there	-1 -9 16 -6
o:right=none through	-3 -6 -9 15
o:right=none thursday,	-8 0 11 -16
o:right=none till	0 -5 -10 12
o:right=none to	-12 -4 0 11
o:right=none together	-1 13 -8 0
o:right=none tuesday	-10 -1 3 3
o:right=none tuesday,	6 -8 0 2
o:right=none ulaanbaatar,	0 -15 -8 20
o:right=none until	-17 9 -18 12
o:right=none up	0 -18 12 8
o:right=none updated	0 9 -1 -4
o:right=none vienna,	0 -3 11 -9
o:right=none washington	0 -5 14 -8
o:right=none washington,	-4 15 0 -17
o:right=none washington/beijing,	0 13 -8 -3
o:right=none wednesday	14 -10 0 -2
o:right=none wednesday,	-9 -4 -1 11
o:right=none week,	-1 -8 14 -4
o:right=none york,	0 6 0 -10
o:right=none ·	13 -7 3 -16
o:right=none —	-4 2 6 -9
o:right=procedure	-1 16 -9 -3
o:right=sale	0 0 -4 7
o:right=signing	-11 35 -23 -13
o:right=signing 	0 8 -6 0
o:right=signing on	-3 13 -1 -10
o:right=truce	-5 -2 11 -6
o:right=truce 	0 -5 8 0
o:right=truce by	11 -10 0 0
o:right=truce on	-6 11 4 -17
o:right=truce until	0 -1 -6 8
o:rise from ahead	0 -12 12 0
o:say on ahead	0 -5 8 0
o:say on gone	4 -6 -7 11
o:say said gone	0 16 -7 -5
o:see on ahead	0 -17 20 0
o:set on ahead	0 -7 7 0
o:settle on gone	7 -10 8 -7
o:sign it gone	0 6 -2 -1
o:sign on gone	-5 13 -19 8
o:sign sign gone	0 -13 14 0
o:sign signed gone	0 10 -15 0
o:sit on ahead	-4 -19 18 0
o:sit on gone	19 -6 -6 -5
o:sit since gone	13 0 -9 -2
o:sit until ahead	-4 -12 -6 20
o:subject=controls	-4 17 -6 -8
o:subject=controls carried	0 -10 15 -6
o:subject=controls carried meet	0 -7 8 0
o:subject=controls carried meet on	0 -10 10 0
o:subject=controls carried on ahead	0 -21 22 0
o:subject=controls far  gone	-1 -4 9 -6
o:subject=controls far carried	-7 8 -1 -5
o:subject=controls far carried begin	0 -13 15 0
o:subject=controls far carried begin gone	0 -15 17 0
o:subject=controls far carried begin on	0 -15 16 0
o:subject=controls far carried on gone	-1 11 0 -16
o:subject=controls far carried say	0 9 -3 -2
o:subject=controls far carried say gone	0 8 -2 -2
o:subject=controls far carried say on	0 8 -2 -2
o:subject=controls far carried sign	0 7 -5 0
o:subject=controls far carried sign gone	0 7 -5 0
o:subject=controls far carried sign on	0 7 -5 0
o:subject=controls far no verb 	-1 -2 8 -7
o:subject=controls far no verb on	0 -9 2 6
o:subject=controls far on gone	0 -7 0 6
o:subject=controls no verb	-1 13 -5 -6
o:subject=controls no verb ahead	0 12 -8 -2
o:subject=controls no verb on	0 -7 9 0
o:subject=deal	11 5 -8 -7
o:subject=deal  gone	0 7 -2 -1
o:subject=deal agree	0 9 -9 0
o:subject=deal agree gone	0 9 -8 0
o:subject=deal announce	0 -2 11 -7
o:subject=deal announce gone	0 -2 11 -7
o:subject=deal announce on	0 -2 11 -7
o:subject=deal begin	2 -2 5 -7
o:subject=deal begin ahead	0 -3 6 0
o:subject=deal begin on	2 -2 5 -7
o:subject=deal carried	-6 5 -5 2
o:subject=deal carried begin	3 2 -7 -1
o:subject=deal carried end	0 -13 0 15
o:subject=deal carried end ahead	0 -8 0 9
o:subject=deal carried end gone	0 -4 0 6
o:subject=deal carried end on	0 -13 0 13
o:subject=deal carried meet	0 -26 27 0
o:subject=deal carried meet ahead	0 -17 18 0
o:subject=deal carried meet on	0 -24 26 0
o:subject=deal carried on ahead	-1 -17 13 7
o:subject=deal carried on gone	0 15 -21 0
o:subject=deal carried other	0 13 -10 0
o:subject=deal carried say	0 -2 9 -10
o:subject=deal carried say gone	0 -3 10 -10
o:subject=deal carried say on	0 -3 10 -9
o:subject=deal carried sign	0 17 -12 -5
o:subject=deal carried sign gone	0 14 -8 -5
o:subject=deal carried sign on	0 17 -12 -5
o:subject=deal carried tell	0 11 -7 -2
o:subject=deal carried tell gone	0 11 -7 -2
o:subject=deal carried tell on	0 11 -7 -2
o:subject=deal end	0 6 -2 0
o:subject=deal end gone	0 6 -2 0
o:subject=deal far	1 -6 -10 14
o:subject=deal far  gone	-16 0 2 3
o:subject=deal far carried	-6 -3 1 3
o:subject=deal far carried agree	0 0 6 -5
o:subject=deal far carried agree gone	0 0 6 -5
o:subject=deal far carried agree on	0 -2 7 -3
o:subject=deal far carried announce	0 -9 6 3
o:subject=deal far carried announce gone	0 -9 6 3
o:subject=deal far carried announce on	0 -9 6 3
o:subject=deal far carried approve	11 -11 0 0
o:subject=deal far carried be	-6 0 6 -2
o:subject=deal far carried be ahead	-3 -7 13 0
o:subject=deal far carried be gone	0 9 -5 0
o:subject=deal far carried be on	-2 -7 12 0
o:subject=deal far carried begin	0 10 -4 0
o:subject=deal far carried begin ahead	0 8 0 -4
o:subject=deal far carried by ahead	11 -11 0 0
o:subject=deal far carried end	-1 0 -6 7
o:subject=deal far carried end on	-1 0 -6 7
o:subject=deal far carried meet	-2 13 -5 -6
o:subject=deal far carried meet ahead	-1 16 -9 -5
o:subject=deal far carried meet on	0 12 -6 -4
o:subject=deal far carried on ahead	-8 18 -8 -8
o:subject=deal far carried on gone	-13 -5 -4 15
o:subject=deal far carried other	-4 3 2 -7
o:subject=deal far carried other ahead	0 -5 6 0
o:subject=deal far carried other gone	-3 9 -1 -6
o:subject=deal far carried say	0 -9 1 8
o:subject=deal far carried say gone	0 -9 1 8
o:subject=deal far carried say on	0 -10 2 9
o:subject=deal far carried sign	0 -15 11 3
o:subject=deal far carried sign gone	0 -24 21 3
o:subject=deal far carried sign on	0 -7 1 5
o:subject=deal far carried since gone	-3 11 -6 0
o:subject=deal far carried tell on	0 -5 0 7
o:subject=deal far no verb	1 -6 -10 14
o:subject=deal far no verb 	-17 5 -2 3
o:subject=deal far no verb ahead	0 19 -13 -3
o:subject=deal far no verb gone	2 -13 -3 15
o:subject=deal far no verb on	0 12 0 -14
o:subject=deal far on gone	0 9 2 -13
o:subject=deal meet	11 -11 -7 5
o:subject=deal meet ahead	6 -1 -14 9
o:subject=deal meet gone	5 -11 5 -5
o:subject=deal no verb	6 5 0 -14
o:subject=deal no verb 	0 10 -4 -2
o:subject=deal no verb ahead	-1 19 -9 -8
o:subject=deal no verb gone	8 -3 4 -8
o:subject=deal no verb on	0 -3 10 -8
o:subject=deal on ahead	-4 -6 3 5
o:subject=deal on gone	0 11 0 -17
o:subject=deal other	0 -7 -1 10
o:subject=deal reach	0 0 -9 10
o:subject=deal reach gone	0 0 -9 10
o:subject=deal reach on	0 0 -12 11
o:subject=deal sign	0 20 -23 0
o:subject=deal sign gone	0 7 -12 1
o:subject=deal sign on	0 27 -19 -10
o:subject=duties	3 4 -6 -2
o:subject=duties  ahead	0 8 -6 0
o:subject=duties  gone	0 12 -11 0
o:subject=duties be	8 0 -7 0
o:subject=duties be ahead	0 7 -4 0
o:subject=duties be from	11 -10 0 0
o:subject=duties be gone	8 -5 0 0
o:subject=duties begin	-5 4 -17 10
o:subject=duties begin ahead	-1 -9 -10 18
o:subject=duties begin gone	-1 21 -7 -11
o:subject=duties begin on	-2 -5 -6 13
o:subject=duties carried	-5 12 5 -31
o:subject=duties carried  gone	0 8 -5 0
o:subject=duties carried agree	0 6 -15 8
o:subject=duties carried agree gone	0 6 -15 8
o:subject=duties carried agree on	0 10 -9 0
o:subject=duties carried announce ahead	0 -9 9 0
o:subject=duties carried announce gone	0 17 -13 -3
o:subject=duties carried be	-6 0 7 -6
o:subject=duties carried be gone	-3 -4 9 -2
o:subject=duties carried begin	-10 -15 15 7
o:subject=duties carried begin gone	-5 -19 15 9
o:subject=duties carried begin on	-6 -12 19 -3
o:subject=duties carried charge	0 6 -4 0
o:subject=duties carried end	15 -1 -9 -9
o:subject=duties carried end ahead	15 -8 -6 -3
o:subject=duties carried end gone	0 9 -2 -4
o:subject=duties carried end on	15 -8 -6 -2
o:subject=duties carried expect	0 -11 11 0
o:subject=duties carried expect ahead	0 -18 18 0
o:subject=duties carried have	0 -8 10 0
o:subject=duties carried have gone	0 -5 7 0
o:subject=duties carried meet	0 10 -9 0
o:subject=duties carried meet ahead	0 -8 9 0
o:subject=duties carried meet gone	0 21 -21 0
o:subject=duties carried on ahead	11 -35 32 -8
o:subject=duties carried on gone	-11 24 -4 -25
o:subject=duties carried pay	0 8 -4 0
o:subject=duties carried put	0 7 -4 0
o:subject=duties carried put gone	0 7 -4 0
o:subject=duties carried reach	0 -10 10 0
o:subject=duties carried return	0 9 -6 0
o:subject=duties carried say	0 9 -17 3
o:subject=duties carried say gone	0 6 -14 3
o:subject=duties carried say on	0 3 -11 4
o:subject=duties carried sign	0 -9 21 -18
o:subject=duties carried sign gone	0 0 11 -18
o:subject=duties carried sign on	0 -8 20 -16
o:subject=duties carried since gone	-1 10 -5 0
o:subject=duties carried suspend	0 7 -4 0
o:subject=duties carried suspend ahead	0 9 -8 0
o:subject=duties carried tell	0 -9 11 0
o:subject=duties carried tell gone	0 -9 11 0
o:subject=duties carried tell on	0 8 -6 0
o:subject=duties carried the ahead	0 9 -8 0
o:subject=duties end	0 3 -6 1
o:subject=duties end gone	0 0 -6 3
o:subject=duties far	0 -2 8 -6
o:subject=duties far  gone	15 -9 6 -30
o:subject=duties far beijing, gone	0 -4 8 -2
o:subject=duties far brussels, gone	0 -4 -18 16
o:subject=duties far carried	-6 -1 2 4
o:subject=duties far carried  gone	0 12 -8 0
o:subject=duties far carried after gone	0 -7 8 0
o:subject=duties far carried agree	-1 -20 17 4
o:subject=duties far carried agree ahead	0 6 -3 0
o:subject=duties far carried agree gone	0 -23 19 5
o:subject=duties far carried agree on	0 -21 11 11
o:subject=duties far carried announce	0 -4 -4 10
o:subject=duties far carried announce for	0 9 -6 0
o:subject=duties far carried announce gone	0 -7 -2 12
o:subject=duties far carried announce on	0 -11 0 12
o:subject=duties far carried be	0 -15 4 17
o:subject=duties far carried be ahead	5 4 -18 8
o:subject=duties far carried be from	9 0 -8 0
o:subject=duties far carried be gone	-10 -23 20 11
o:subject=duties far carried be on	-4 21 -19 0
o:subject=duties far carried before ahead	0 9 -6 0
o:subject=duties far carried begin	15 -1 2 -25
o:subject=duties far carried begin ahead	9 -5 4 -11
o:subject=duties far carried begin gone	7 3 -1 -14
o:subject=duties far carried begin on	14 -6 4 -19
o:subject=duties far carried by ahead	0 12 -9 0
o:subject=duties far carried charge	0 -5 10 -3
o:subject=duties far carried charge gone	0 -7 12 -2
o:subject=duties far carried conclude	0 7 -6 0
o:subject=duties far carried declare	0 -10 11 0
o:subject=duties far carried discuss	0 -9 10 0
o:subject=duties far carried discuss ahead	0 -9 10 0
o:subject=duties far carried discuss on	0 -9 10 0
o:subject=duties far carried end	-6 -21 22 4
o:subject=duties far carried end ahead	0 14 -5 -5
o:subject=duties far carried end gone	-4 -28 25 8
o:subject=duties far carried end on	-3 -23 20 8
o:subject=duties far carried expect	0 16 -15 0
o:subject=duties far carried expect gone	0 15 -14 0
o:subject=duties far carried extend	0 6 -2 0
o:subject=duties far carried from ahead	8 7 -18 0
o:subject=duties far carried have	0 -2 9 -8
o:subject=duties far carried have ahead	0 -8 12 -4
o:subject=duties far carried have gone	0 7 -2 -3
o:subject=duties far carried it gone	0 12 -6 -3
o:subject=duties far carried leave gone	0 -6 0 6
o:subject=duties far carried leave on	0 -6 0 6
o:subject=duties far carried make	0 7 -5 0
o:subject=duties far carried make gone	0 7 -5 0
o:subject=duties far carried meet	0 8 -7 -2
o:subject=duties far carried meet gone	0 14 -10 -7
o:subject=duties far carried meet on	-5 -1 6 -5
o:subject=duties far carried on ahead	0 -4 12 -15
o:subject=duties far carried on gone	-12 -10 -2 22
o:subject=duties far carried other	-12 4 -7 10
o:subject=duties far carried other ahead	0 8 -6 0
o:subject=duties far carried other gone	-12 0 -2 11
o:subject=duties far carried other on	-8 14 -21 11
o:subject=duties far carried pay	0 8 -4 0
o:subject=duties far carried pay gone	0 6 -2 0
o:subject=duties far carried return	0 7 -5 0
o:subject=duties far carried return ahead	0 6 -4 0
o:subject=duties far carried return on	0 6 -5 0
o:subject=duties far carried say	-3 -7 9 0
o:subject=duties far carried say gone	-3 -6 7 0
o:subject=duties far carried say on	-1 -9 9 1
o:subject=duties far carried set	0 -8 9 0
o:subject=duties far carried set ahead	0 -12 13 0
o:subject=duties far carried sign	0 25 -26 0
o:subject=duties far carried sign ahead	0 9 -8 0
o:subject=duties far carried sign gone	0 21 -22 0
o:subject=duties far carried sign on	0 6 -11 3
o:subject=duties far carried sit	0 -7 0 6
o:subject=duties far carried sit ahead	7 -13 -3 8
o:subject=duties far carried sit gone	-7 1 3 0
o:subject=duties far carried sit on	-1 8 -4 0
o:subject=duties far carried suspend	15 -15 1 0
o:subject=duties far carried suspend gone	15 -16 0 0
o:subject=duties far carried suspend on	4 -10 5 0
o:subject=duties far carried tell	0 -1 -4 6
o:subject=duties far carried tell gone	0 -2 -3 6
o:subject=duties far carried tell on	0 -8 0 10
o:subject=duties far carried the ahead	6 5 -11 0
o:subject=duties far carried the gone	0 7 -6 0
o:subject=duties far carried to gone	0 -9 0 11
o:subject=duties far carried until ahead	0 -5 -8 13
o:subject=duties far friday gone	0 6 0 -4
o:subject=duties far friday, gone	0 6 -5 0
o:subject=duties far from ahead	0 7 -4 0
o:subject=duties far no verb	0 -2 8 -6
o:subject=duties far no verb 	12 -9 8 -33
o:subject=duties far no verb ahead	-25 2 -6 17
o:subject=duties far no verb beijing,	0 -4 8 -2
o:subject=duties far no verb brussels,	0 -4 -18 16
o:subject=duties far no verb friday	0 6 0 -4
o:subject=duties far no verb friday,	0 9 -7 0
o:subject=duties far no verb from	-1 11 -6 0
o:subject=duties far no verb geneva,	0 13 -13 -1
o:subject=duties far no verb gone	7 -4 12 -17
o:subject=duties far no verb on	-13 -4 11 -5
o:subject=duties far no verb seoul,	0 6 -1 -3
o:subject=duties far no verb since	0 -9 12 0
o:subject=duties far no verb the	0 -6 7 0
o:subject=duties far no verb thursday	-1 -7 13 -4
o:subject=duties far no verb thursday,	0 11 -9 0
o:subject=duties far no verb tokyo,	0 4 -14 7
o:subject=duties far no verb tuesday,	-4 -2 9 -3
o:subject=duties far no verb until	0 -9 0 11
o:subject=duties far no verb wednesday	-4 14 -4 0
o:subject=duties far no verb wednesday,	0 -29 -7 32
o:subject=duties far on ahead	0 10 -8 0
o:subject=duties far on gone	-11 -12 18 -3
o:subject=duties far seoul, gone	0 6 -1 -3
o:subject=duties far since gone	0 -9 12 0
o:subject=duties far the ahead	0 -7 7 0
o:subject=duties far thursday gone	-1 -7 13 -4
o:subject=duties far thursday, gone	0 13 -11 0
o:subject=duties far tokyo, gone	0 4 -14 7
o:subject=duties far tuesday, gone	0 7 -4 0
o:subject=duties far until ahead	0 -9 0 11
o:subject=duties far wednesday gone	-4 14 -4 0
o:subject=duties far wednesday, gone	0 -8 -5 12
o:subject=duties from gone	13 -23 13 0
o:subject=duties no verb	4 11 -4 -22
o:subject=duties no verb 	0 19 -17 0
o:subject=duties no verb ahead	-17 21 -1 -22
o:subject=duties no verb from	-8 -1 7 0
o:subject=duties no verb gone	11 0 -4 -8
o:subject=duties no verb of	0 9 -7 0
o:subject=duties no verb on	-2 -14 10 10
o:subject=duties of gone	0 7 -4 0
o:subject=duties on ahead	-10 0 -3 11
o:subject=duties on gone	-3 -7 6 4
o:subject=duties other	0 -8 11 -1
o:subject=duties other gone	0 -5 7 -1
o:subject=duties return	-2 -2 10 -8
o:subject=duties return on	-1 -9 12 0
o:subject=duties rise	0 -11 12 0
o:subject=duties rise ahead	0 -11 12 0
o:subject=duties rise from	0 -12 13 0
o:subject=duties sign	0 -9 0 9
o:subject=duties since gone	-4 13 -4 0
o:subject=exclusions	0 12 -3 -5
o:subject=exclusions carried	0 6 0 -3
o:subject=exclusions far	0 15 -12 0
o:subject=exclusions far no verb	0 15 -12 0
o:subject=exclusions far no verb gone	0 6 -3 0
o:subject=exclusions no verb	0 7 -2 -1
o:subject=fees carried	0 -8 0 7
o:subject=fees carried begin	2 -8 0 6
o:subject=fees carried begin on	2 -8 0 6
o:subject=fees carried on ahead	0 8 0 -8
o:subject=fees carried on gone	1 -8 -3 11
o:subject=fees far carried	-5 -9 2 11
o:subject=fees far carried meet	-2 -3 9 0
o:subject=fees far carried on gone	0 8 -5 0
o:subject=fees far no verb ahead	-1 -7 5 4
o:subject=fees far no verb gone	4 10 -12 -4
o:subject=fees on ahead	0 -7 8 0
o:subject=longer	-10 0 1 0
o:subject=longer carried	-6 25 -16 -2
o:subject=longer carried be	-2 0 6 -1
o:subject=longer carried be ahead	-1 -2 7 -1
o:subject=longer carried on ahead	0 9 -5 0
o:subject=longer carried on gone	0 5 -10 3
o:subject=longer carried other	0 10 -8 0
o:subject=longer carried sign	0 5 -16 7
o:subject=longer carried sign gone	0 5 -16 7
o:subject=longer carried sign on	0 1 -14 8
o:subject=longer carried tell	0 -10 11 0
o:subject=longer carried tell gone	0 -10 11 0
o:subject=longer far	-15 12 -5 0
o:subject=longer far carried	8 -3 0 -3
o:subject=longer far carried agree	0 -12 14 -1
o:subject=longer far carried agree gone	0 -12 14 -1
o:subject=longer far carried begin	6 -11 7 -1
o:subject=longer far carried begin ahead	0 -6 8 0
o:subject=longer far carried begin on	6 -4 0 0
o:subject=longer far carried end	0 -5 -3 10
o:subject=longer far carried end gone	0 -7 -2 11
o:subject=longer far carried extend	0 7 0 -3
o:subject=longer far carried meet	0 -17 19 0
o:subject=longer far carried meet ahead	0 -12 13 0
o:subject=longer far carried meet on	0 -17 19 0
o:subject=longer far carried of gone	0 10 -9 0
o:subject=longer far carried on ahead	-3 -10 10 3
o:subject=longer far carried on gone	16 -5 -12 4
o:subject=longer far carried say	13 -8 -7 4
o:subject=longer far carried say gone	13 -12 -3 4
o:subject=longer far carried say on	13 -15 -1 6
o:subject=longer far carried sign	0 16 -18 0
o:subject=longer far carried sign gone	0 16 -17 0
o:subject=longer far carried sign on	0 14 -16 0
o:subject=longer far carried tell	0 7 -2 -2
o:subject=longer far carried tell gone	0 7 -2 -2
o:subject=longer far no verb	-15 12 -5 0
o:subject=longer far no verb ahead	0 9 -6 0
o:subject=longer far no verb gone	-14 8 -2 0
o:subject=longer no verb	-6 2 -1 1
o:subject=longer no verb on	-1 -6 2 5
o:subject=longer on gone	-1 0 -5 7
o:subject=longer sign	0 -9 14 -6
o:subject=longer sign gone	0 -2 8 -6
o:subject=longer to ahead	0 6 -2 0
o:subject=meeting	-3 -15 8 3
o:subject=meeting  ahead	0 -4 12 -8
o:subject=meeting ( gone	7 0 -3 0
o:subject=meeting be	8 -6 3 -9
o:subject=meeting be ahead	6 -16 9 0
o:subject=meeting be gone	2 8 -4 -14
o:subject=meeting be on	-2 -1 8 -8
o:subject=meeting begin	0 7 -19 10
o:subject=meeting begin ahead	-16 2 -7 16
o:subject=meeting begin gone	13 6 -15 -3
o:subject=meeting begin on	-6 13 -12 2
o:subject=meeting carried	1 2 -13 11
o:subject=meeting carried agree	0 7 -5 0
o:subject=meeting carried be	-10 -2 -4 16
o:subject=meeting carried be ahead	0 -8 0 15
o:subject=meeting carried be gone	-6 4 -3 1
o:subject=meeting carried be on	-2 -18 23 -2
o:subject=meeting carried begin	2 -25 27 -12
o:subject=meeting carried begin gone	0 -24 28 -10
o:subject=meeting carried begin on	8 4 -6 -10
o:subject=meeting carried end	-1 11 -4 -1
o:subject=meeting carried end ahead	0 14 -1 -9
o:subject=meeting carried end on	0 6 -3 0
o:subject=meeting carried for ahead	0 -20 20 0
o:subject=meeting carried for gone	0 15 -13 0
o:subject=meeting carried from ahead	0 6 -5 0
o:subject=meeting carried meet	-3 -7 0 10
o:subject=meeting carried meet ahead	0 -24 11 12
o:subject=meeting carried meet gone	-1 12 -8 0
o:subject=meeting carried meet on	0 -10 14 -3
o:subject=meeting carried on ahead	1 -15 15 -1
o:subject=meeting carried on gone	12 4 -7 -12
o:subject=meeting carried other	12 -3 0 -13
o:subject=meeting carried other gone	16 -9 0 -8
o:subject=meeting carried other on	16 -7 -7 -2
o:subject=meeting carried plan	0 -30 31 0
o:subject=meeting carried plan ahead	0 -24 24 0
o:subject=meeting carried plan for	0 -22 22 0
o:subject=meeting carried return	0 -23 0 22
o:subject=meeting carried return ahead	0 -23 0 22
o:subject=meeting carried say	0 9 0 -9
o:subject=meeting carried say gone	0 20 -9 -9
o:subject=meeting carried say on	0 4 1 -7
o:subject=meeting carried see	0 19 -18 0
o:subject=meeting carried see ahead	0 14 -14 0
o:subject=meeting carried sign	0 12 -6 -3
o:subject=meeting carried sign gone	0 13 -7 -3
o:subject=meeting carried suspend ahead	0 7 -7 0
o:subject=meeting carried the ahead	0 8 -6 0
o:subject=meeting carried the gone	0 12 -10 0
o:subject=meeting carried until ahead	0 -7 0 8
o:subject=meeting continue	-7 19 -9 -9
o:subject=meeting continue ahead	-6 2 -3 5
o:subject=meeting continue gone	-4 13 -8 0
o:subject=meeting continue on	-1 10 -4 -6
o:subject=meeting end	-9 -15 9 11
o:subject=meeting end gone	-8 -2 10 0
o:subject=meeting end on	-9 -15 9 11
o:subject=meeting far	6 -17 4 8
o:subject=meeting far  ahead	-2 24 -18 -1
o:subject=meeting far  gone	-10 2 0 4
o:subject=meeting far carried	9 -20 15 0
o:subject=meeting far carried announce	0 13 -6 -3
o:subject=meeting far carried announce gone	0 12 -6 -3
o:subject=meeting far carried announce on	0 8 -1 -3
o:subject=meeting far carried be	7 -6 0 1
o:subject=meeting far carried be ahead	0 7 -2 -5
o:subject=meeting far carried be gone	9 -15 0 6
o:subject=meeting far carried be on	-5 6 -9 6
o:subject=meeting far carried begin	0 2 5 -9
o:subject=meeting far carried begin ahead	5 -6 11 -15
o:subject=meeting far carried begin gone	-8 10 -5 0
o:subject=meeting far carried begin on	3 0 5 -19
o:subject=meeting far carried by ahead	0 -8 0 10
o:subject=meeting far carried conclude	0 8 -18 10
o:subject=meeting far carried conclude gone	0 1 -17 15
o:subject=meeting far carried confirm	0 7 -5 0
o:subject=meeting far carried confirm gone	0 6 -5 0
o:subject=meeting far carried end ahead	0 11 -3 -6
o:subject=meeting far carried end gone	-1 -10 5 5
o:subject=meeting far carried fall	12 -14 0 1
o:subject=meeting far carried fall gone	12 -14 0 1
o:subject=meeting far carried fall on	12 -14 0 1
o:subject=meeting far carried have	-1 2 -14 6
o:subject=meeting far carried have ahead	0 0 -8 7
o:subject=meeting far carried have gone	0 7 -4 0
o:subject=meeting far carried leave	0 8 -2 -3
o:subject=meeting far carried leave gone	0 7 -1 -3
o:subject=meeting far carried meet	4 -11 12 -8
o:subject=meeting far carried meet ahead	-1 6 -3 0
o:subject=meeting far carried meet gone	6 -21 18 -4
o:subject=meeting far carried meet on	6 6 -8 -5
o:subject=meeting far carried of gone	0 11 -6 -3
o:subject=meeting far carried on ahead	0 10 -3 -12
o:subject=meeting far carried on gone	18 -6 -11 6
o:subject=meeting far carried other	-3 -2 10 -6
o:subject=meeting far carried other ahead	0 -9 11 0
o:subject=meeting far carried other gone	0 7 0 -4
o:subject=meeting far carried reach	0 1 -7 4
o:subject=meeting far carried reach on	0 1 -7 4
o:subject=meeting far carried say	-6 1 -4 6
o:subject=meeting far carried say gone	-5 0 -5 7
o:subject=meeting far carried say on	-6 0 -2 8
o:subject=meeting far carried sign	0 -23 29 -11
o:subject=meeting far carried sign gone	0 -24 30 -11
o:subject=meeting far carried sign on	0 -16 20 -6
o:subject=meeting far carried sit	10 -16 -11 15
o:subject=meeting far carried sit ahead	-1 -13 2 10
o:subject=meeting far carried sit on	11 1 -11 -1
o:subject=meeting far carried suspend	-1 -5 9 -2
o:subject=meeting far carried suspend ahead	0 -7 8 0
o:subject=meeting far carried suspend on	-1 -3 7 -1
o:subject=meeting far carried tell	0 0 5 -10
o:subject=meeting far carried tell gone	0 0 5 -10
o:subject=meeting far carried tell on	0 -3 7 -4
o:subject=meeting far carried the ahead	0 9 -6 0
o:subject=meeting far carried until ahead	0 13 0 -11
o:subject=meeting far from ahead	-3 10 -3 0
o:subject=meeting far from gone	5 -10 4 0
o:subject=meeting far no verb	6 -17 4 8
o:subject=meeting far no verb 	-12 13 -9 2
o:subject=meeting far no verb ahead	8 -30 33 -15
o:subject=meeting far no verb gone	0 0 -18 14
o:subject=meeting far no verb on	4 4 -12 0
o:subject=meeting far no verb paris,	-7 11 -9 0
o:subject=meeting far no verb the	10 -2 -6 0
o:subject=meeting far no verb to	0 -9 0 12
o:subject=meeting far no verb tuesday	-4 -6 -5 12
o:subject=meeting far no verb until	0 -5 14 -11
o:subject=meeting far no verb washington,	0 14 -9 -4
o:subject=meeting far no verb wednesday,	-2 7 -9 1
o:subject=meeting far on ahead	-4 -7 14 -2
o:subject=meeting far on gone	7 11 -25 2
o:subject=meeting far paris, gone	-7 11 -9 0
o:subject=meeting far the ahead	10 -4 -5 0
o:subject=meeting far tuesday gone	-4 -6 -5 12
o:subject=meeting far until ahead	0 10 0 -9
o:subject=meeting far washington, gone	0 14 -9 -4
o:subject=meeting fix	0 -18 19 0
o:subject=meeting for ahead	-6 -1 5 -2
o:subject=meeting for gone	0 13 -10 0
o:subject=meeting from ahead	6 0 -2 0
o:subject=meeting from gone	-1 -2 7 0
o:subject=meeting leave	4 -8 0 3
o:subject=meeting leave gone	4 -9 0 3
o:subject=meeting meet	0 7 -3 -1
o:subject=meeting meet ahead	0 -7 10 0
o:subject=meeting meet gone	0 13 -11 0
o:subject=meeting meet on	0 9 -6 0
o:subject=meeting no verb	5 -9 3 0
o:subject=meeting no verb 	0 -13 14 0
o:subject=meeting no verb (	7 0 -3 0
o:subject=meeting no verb ahead	17 -7 -2 -2
o:subject=meeting no verb from	7 -7 1 -1
o:subject=meeting no verb gone	-10 -2 4 1
o:subject=meeting no verb meeting:	0 9 -7 0
o:subject=meeting no verb on	3 0 -8 6
o:subject=meeting no verb spoke	0 -9 11 0
o:subject=meeting no verb telephone	0 12 -10 0
o:subject=meeting no verb until	0 -4 -11 14
o:subject=meeting of ahead	0 18 -15 0
o:subject=meeting of gone	-1 -16 20 -1
o:subject=meeting on ahead	-14 -11 5 16
o:subject=meeting on gone	-3 11 -11 0
o:subject=meeting other	-7 -14 23 -8
o:subject=meeting other on	-2 -11 15 -2
o:subject=meeting place	0 7 -7 0
o:subject=meeting place ahead	0 7 -6 0
o:subject=meeting place on	0 9 -9 0
o:subject=meeting plan	0 19 -17 0
o:subject=meeting plan ahead	0 9 -8 0
o:subject=meeting plan for	0 15 -13 0
o:subject=meeting plan gone	0 15 -14 0
o:subject=meeting put	0 -8 11 0
o:subject=meeting put ahead	0 -8 11 0
o:subject=meeting return	-2 8 -8 0
o:subject=meeting return ahead	-1 6 -8 3
o:subject=meeting return on	0 7 -11 5
o:subject=meeting set	0 8 -7 0
o:subject=meeting set ahead	0 8 -7 0
o:subject=meeting sit	1 0 4 -7
o:subject=meeting sit gone	2 4 2 -14
o:subject=meeting sit on	0 -5 8 -1
o:subject=meeting spoke gone	0 -9 11 0
o:subject=meeting suspend	-4 1 5 -6
o:subject=meeting telephone gone	0 12 -10 0
o:subject=meeting the ahead	7 -18 11 0
o:subject=meeting to ahead	0 -13 13 0
o:subject=meeting until ahead	-1 -22 -14 30
o:subject=none	0 -6 1 4
o:subject=none  ahead	-5 -2 7 -3
o:subject=none  gone	6 5 -9 -7
o:subject=none ( gone	0 -7 13 -5
o:subject=none beijing, gone	0 12 -8 -2
o:subject=none brief, gone	0 8 -3 -2
o:subject=none briefing, gone	0 -5 -3 9
o:subject=none brussels, gone	0 -2 10 -6
o:subject=none call, gone	0 7 -5 0
o:subject=none carried	-8 6 7 -19
o:subject=none carried adopt	0 -5 -7 11
o:subject=none carried agree	-3 -7 9 0
o:subject=none carried agree gone	-3 -8 10 0
o:subject=none carried agree on	0 24 -11 -14
o:subject=none carried announce on	0 -5 8 -1
o:subject=none carried answer	0 -4 6 0
o:subject=none carried answer gone	0 -4 6 0
o:subject=none carried ask	0 8 -6 0
o:subject=none carried be	0 2 5 -19
o:subject=none carried be 	0 8 -4 0
o:subject=none carried be ahead	0 12 -4 -16
o:subject=none carried be gone	0 -5 9 -5
o:subject=none carried be on	3 -13 8 0
o:subject=none carried be since	10 -23 16 -4
o:subject=none carried begin	-12 6 -15 14
o:subject=none carried begin ahead	0 26 -15 -16
o:subject=none carried begin gone	-11 -11 -2 21
o:subject=none carried begin of	0 0 -7 6
o:subject=none carried call	0 6 -4 0
o:subject=none carried carry	0 -11 11 0
o:subject=none carried charge	0 8 -4 0
o:subject=none carried charge gone	0 7 -3 0
o:subject=none carried conclude	0 0 -8 7
o:subject=none carried conclude gone	0 0 -8 8
o:subject=none carried confirm	0 7 -5 0
o:subject=none carried confirm gone	0 7 -4 0
o:subject=none carried confirm on	0 7 -4 0
o:subject=none carried end	7 18 -4 -26
o:subject=none carried end ahead	0 14 -4 -6
o:subject=none carried end gone	9 8 0 -20
o:subject=none carried end on	-1 20 0 -18
o:subject=none carried expect	0 -5 6 0
o:subject=none carried expect ahead	0 -6 7 0
o:subject=none carried expect on	0 -7 8 0
o:subject=none carried extend	0 -10 13 -3
o:subject=none carried extend gone	0 -12 14 -3
o:subject=none carried fall	0 7 -2 -2
o:subject=none carried for gone	-3 20 -15 0
o:subject=none carried from ahead	0 9 -5 0
o:subject=none carried from gone	0 -9 8 0
o:subject=none carried get	0 11 -9 0
o:subject=none carried get gone	0 10 -9 0
o:subject=none carried have ahead	0 -1 -10 9
o:subject=none carried have gone	-3 -9 11 0
o:subject=none carried have on	0 8 -4 -2
o:subject=none carried have until	0 -14 0 15
o:subject=none carried know	12 -9 0 0
o:subject=none carried know gone	12 -10 0 0
o:subject=none carried leave	-5 8 -8 0
o:subject=none carried leave ahead	0 12 -6 -2
o:subject=none carried make	0 -9 10 0
o:subject=none carried make gone	0 -10 10 0
o:subject=none carried meet	-8 -12 15 0
o:subject=none carried meet ahead	-6 -2 3 2
o:subject=none carried meet gone	-3 -14 15 0
o:subject=none carried meet met	0 -9 10 0
o:subject=none carried meet on	-8 -1 5 0
o:subject=none carried met gone	0 -9 10 0
o:subject=none carried of gone	-2 -11 10 3
o:subject=none carried on ahead	1 3 4 -32
o:subject=none carried on gone	-8 -5 8 1
o:subject=none carried other	7 -1 -20 11
o:subject=none carried other ahead	0 -14 5 9
o:subject=none carried other gone	7 8 -26 2
o:subject=none carried other on	0 0 -8 10
o:subject=none carried other since	12 -7 -4 0
o:subject=none carried pay	0 13 -7 0
o:subject=none carried pay gone	0 7 -2 0
o:subject=none carried post	0 -15 2 13
o:subject=none carried post gone	0 -15 2 13
o:subject=none carried post on	0 -13 0 15
o:subject=none carried promise	0 6 -3 0
o:subject=none carried promise gone	0 6 -3 0
o:subject=none carried put	-1 0 -6 7
o:subject=none carried put gone	-1 0 -4 8
o:subject=none carried put on	0 -16 2 14
o:subject=none carried reach	0 12 -9 -1
o:subject=none carried reach gone	0 12 -9 -1
o:subject=none carried reach on	0 10 -7 0
o:subject=none carried receive	0 -7 10 -1
o:subject=none carried return	0 9 -1 -6
o:subject=none carried return on	0 6 -4 0
o:subject=none carried rise	0 13 0 -10
o:subject=none carried rise gone	0 13 0 -10
o:subject=none carried rise on	0 9 0 -7
o:subject=none carried say	5 8 -21 0
o:subject=none carried say gone	5 7 -19 0
o:subject=none carried say on	6 2 -23 3
o:subject=none carried see ahead	0 -7 7 0
o:subject=none carried sell	0 -6 6 0
o:subject=none carried sell ahead	0 -6 6 0
o:subject=none carried settle	0 -10 12 0
o:subject=none carried settle gone	0 -10 12 0
o:subject=none carried settle on	0 -10 12 0
o:subject=none carried sign	0 8 -1 -9
o:subject=none carried sign gone	0 8 -1 -9
o:subject=none carried sign on	0 8 0 -12
o:subject=none carried since gone	21 -26 5 0
o:subject=none carried sit	6 -1 -1 -2
o:subject=none carried sit ahead	-9 -18 20 3
o:subject=none carried sit gone	14 11 -19 -6
o:subject=none carried sit on	4 -15 11 0
o:subject=none carried suspend	0 -18 25 -7
o:subject=none carried suspend ahead	0 -3 6 0
o:subject=none carried suspend gone	0 -17 22 -4
o:subject=none carried suspend on	0 -14 19 -4
o:subject=none carried tell	0 9 -1 -7
o:subject=none carried tell gone	0 8 0 -6
o:subject=none carried the gone	-1 15 -9 -2
o:subject=none carried to ahead	0 7 0 -4
o:subject=none carried until ahead	-5 -5 -5 14
o:subject=none delhi, gone	0 13 -5 -7
o:subject=none desk, gone	0 -6 0 8
o:subject=none friday, gone	0 -9 16 -7
o:subject=none hague, gone	0 6 0 -4
o:subject=none lusaka, gone	0 7 0 -3
o:subject=none monday gone	19 -16 3 -5
o:subject=none monday, gone	17 -6 -13 -2
o:subject=none montevideo, gone	0 0 7 -14
o:subject=none no verb	0 -6 1 4
o:subject=none no verb 	3 4 -5 -10
o:subject=none no verb (	0 -6 12 -5
o:subject=none no verb a	-2 7 0 0
o:subject=none no verb after	0 7 -4 0
o:subject=none no verb ahead	13 -8 10 -18
o:subject=none no verb beijing,	0 12 -8 -2
o:subject=none no verb brief,	0 8 -3 -2
o:subject=none no verb briefing,	0 -5 -3 9
o:subject=none no verb brussels,	0 -2 10 -6
o:subject=none no verb call,	0 7 -5 0
o:subject=none no verb date:	0 6 -1 -1
o:subject=none no verb delhi,	0 13 -5 -7
o:subject=none no verb desk,	0 -6 0 8
o:subject=none no verb friday,	-1 -9 15 -8
o:subject=none no verb from	-7 4 0 -1
o:subject=none no verb gone	-6 -3 -2 8
o:subject=none no verb hague,	0 6 0 -4
o:subject=none no verb lusaka,	0 7 0 -3
o:subject=none no verb monday	19 -16 3 -5
o:subject=none no verb monday,	17 -6 -13 -2
o:subject=none no verb montevideo,	0 0 7 -14
o:subject=none no verb of	13 -16 15 -18
o:subject=none no verb on	-10 21 -13 -4
o:subject=none no verb published	0 6 0 -3
o:subject=none no verb saturday	-5 -4 -3 10
o:subject=none no verb since	-7 17 -4 -4
o:subject=none no verb sunday	0 32 -3 -29
o:subject=none no verb sunday,	15 -5 -4 -4
o:subject=none no verb suva,	0 9 -2 -4
o:subject=none no verb the	-8 -19 25 -1
o:subject=none no verb thursday	-11 -7 9 3
o:subject=none no verb thursday,	-1 -2 7 -6
o:subject=none no verb tuesday	-1 -3 10 -2
o:subject=none no verb tuesday,	12 -4 0 -7
o:subject=none no verb updated	0 7 0 -3
o:subject=none no verb washington,	0 7 -4 -1
o:subject=none no verb wednesday	0 -5 13 -8
o:subject=none no verb wednesday,	0 10 11 -33
o:subject=none no verb ·	18 0 -24 -13
o:subject=none no verb —	0 16 -8 -5
o:subject=none of ahead	19 -13 -4 -1
o:subject=none of gone	-9 -5 17 -14
o:subject=none on ahead	0 -10 14 -2
o:subject=none on gone	-8 27 -23 -2
o:subject=none published gone	0 6 0 -3
o:subject=none saturday gone	-5 -4 -3 10
o:subject=none since gone	-7 17 -4 -4
o:subject=none sunday gone	0 32 -3 -29
o:subject=none sunday, gone	-6 4 -2 0
o:subject=none suva, gone	0 9 -2 -4
o:subject=none the gone	-5 -18 24 0
o:subject=none thursday gone	-11 -7 9 3
o:subject=none thursday, gone	-1 -5 10 -5
o:subject=none tuesday gone	-1 -3 10 -2
o:subject=none tuesday, gone	12 -4 0 -7
o:subject=none until ahead	0 7 0 -6
o:subject=none updated gone	0 7 0 -3
o:subject=none washington, gone	0 7 -4 -1
o:subject=none wednesday gone	0 -5 13 -8
o:subject=none wednesday, gone	0 10 11 -33
o:subject=none · gone	18 0 -24 -13
o:subject=none — gone	0 16 -8 -5
o:subject=procedure	-3 42 -31 -8
o:subject=procedure carried	-3 -6 0 9
o:subject=procedure carried be	0 -19 8 14
o:subject=procedure carried be ahead	0 -6 9 0
o:subject=procedure carried be gone	0 -14 0 15
o:subject=procedure carried on ahead	0 -4 6 0
o:subject=procedure carried on gone	0 17 -14 -1
o:subject=procedure carried sign gone	0 12 -10 0
o:subject=procedure far	-10 -1 10 -10
o:subject=procedure far  ahead	0 -12 12 0
o:subject=procedure far  gone	0 -4 7 0
o:subject=procedure far carried	0 18 -3 -27
o:subject=procedure far carried be	10 -18 11 0
o:subject=procedure far carried be ahead	0 -13 14 0
o:subject=procedure far carried be on	0 -13 13 0
o:subject=procedure far carried meet	0 6 -5 0
o:subject=procedure far carried on ahead	-2 -12 16 0
o:subject=procedure far carried on gone	-2 22 -6 -16
o:subject=procedure far carried other	0 4 3 -8
o:subject=procedure far carried other gone	0 1 5 -8
o:subject=procedure far carried other on	0 3 4 -8
o:subject=procedure far carried sign	0 10 -5 -2
o:subject=procedure far carried sign gone	0 10 -5 -2
o:subject=procedure far carried sign on	0 9 -5 -1
o:subject=procedure far carried since gone	9 -5 -3 0
o:subject=procedure far carried the ahead	0 -12 13 0
o:subject=procedure far no verb	-10 -1 10 -10
o:subject=procedure far no verb 	-1 -15 18 -1
o:subject=procedure far no verb ahead	0 -6 10 -1
o:subject=procedure far no verb gone	-6 5 2 -6
o:subject=procedure no verb	-2 28 -19 -4
o:subject=procedure no verb ahead	0 14 -10 0
o:subject=procedure no verb gone	0 13 -7 -2
o:subject=procedure no verb on	0 7 -4 0
o:subject=procedure on ahead	0 11 -9 0
o:subject=sale	0 20 -14 -4
o:subject=sale far	0 -8 -3 13
o:subject=sale far  gone	0 20 -7 -9
o:subject=sale far carried	0 36 -24 -17
o:subject=sale far carried begin	0 25 -21 -5
o:subject=sale far carried end	0 7 0 -7
o:subject=sale far carried end on	0 7 0 -7
o:subject=sale far carried on ahead	0 18 -16 0
o:subject=sale far carried on gone	0 2 1 -7
o:subject=sale far carried say	0 -9 8 0
o:subject=sale far carried say gone	0 -9 8 0
o:subject=sale far carried say on	0 -9 8 0
o:subject=sale far carried sign	0 -1 6 -1
o:subject=sale far carried sign gone	0 -3 6 0
o:subject=sale far carried sign on	0 -3 6 0
o:subject=sale far madrid, gone	0 -5 -6 11
o:subject=sale far no verb	0 -8 -3 13
o:subject=sale far no verb 	0 22 -9 -9
o:subject=sale far no verb ahead	0 6 -4 0
o:subject=sale far no verb gone	0 -13 0 13
o:subject=sale far no verb madrid,	0 -5 -6 11
o:subject=sale no verb	0 16 -11 -3
o:subject=sale no verb gone	0 13 -10 -1
o:subject=sale no verb on	0 11 -8 -1
o:subject=sale on gone	0 12 -9 0
o:subject=signing	-13 10 -5 0
o:subject=signing be	0 12 -8 0
o:subject=signing be gone	0 7 -3 0
o:subject=signing no verb	-6 7 0 -7
o:subject=signing no verb ahead	0 8 -4 -2
o:subject=signing no verb on	0 -10 8 3
o:subject=signing of gone	0 8 -6 0
o:subject=signing on ahead	0 -12 14 0
o:subject=signing on gone	0 -10 0 15
o:subject=signing other	0 -9 -4 13
o:subject=signing other gone	0 -9 -4 13
o:subject=signing other on	0 -13 0 15
o:subject=signing sign	0 7 -5 0
o:subject=signing sign gone	0 6 -5 0
o:subject=truce	3 18 -13 -11
o:subject=truce  gone	0 -12 15 0
o:subject=truce agree on	0 6 -5 0
o:subject=truce be	0 13 -8 0
o:subject=truce be gone	0 6 -2 0
o:subject=truce begin	2 21 -19 -11
o:subject=truce begin ahead	7 -5 0 0
o:subject=truce begin gone	-6 37 -25 -8
o:subject=truce begin on	2 3 -6 0
o:subject=truce carried	1 8 -9 0
o:subject=truce carried agree	0 7 -5 -2
o:subject=truce carried agree gone	0 7 -5 -2
o:subject=truce carried agree on	0 -3 9 -7
o:subject=truce carried be	0 20 -19 0
o:subject=truce carried be ahead	0 12 -14 0
o:subject=truce carried be from	0 8 -7 0
o:subject=truce carried be gone	0 8 -5 0
o:subject=truce carried be on	0 6 -5 0
o:subject=truce carried begin	1 -13 18 -10
o:subject=truce carried begin gone	-3 -15 22 -6
o:subject=truce carried end	0 7 0 -4
o:subject=truce carried end on	0 7 0 -4
o:subject=truce carried from ahead	0 9 -8 0
o:subject=truce carried have	0 9 -7 0
o:subject=truce carried have gone	0 6 -4 0
o:subject=truce carried meet	2 6 -7 -1
o:subject=truce carried meet ahead	2 3 -7 0
o:subject=truce carried on ahead	0 26 -20 -2
o:subject=truce carried on gone	-6 -1 -9 15
o:subject=truce carried other	0 6 -3 0
o:subject=truce carried say	0 -7 -1 11
o:subject=truce carried say gone	0 -8 -1 11
o:subject=truce carried say on	0 -4 -10 13
o:subject=truce carried sign	0 -23 16 8
o:subject=truce carried sign gone	0 -23 16 8
o:subject=truce carried sign on	0 -16 0 16
o:subject=truce carried sit	3 -7 2 0
o:subject=truce carried suspend	0 17 -16 0
o:subject=truce carried suspend ahead	0 12 -12 0
o:subject=truce carried suspend on	0 16 -16 0
o:subject=truce end	0 11 5 -19
o:subject=truce end ahead	0 12 -2 -6
o:subject=truce end ends	0 -17 19 0
o:subject=truce end gone	0 5 8 -16
o:subject=truce end on	0 22 -14 -9
o:subject=truce ends gone	0 -15 17 0
o:subject=truce far	0 1 3 -7
o:subject=truce far  ahead	0 11 -11 0
o:subject=truce far  gone	7 -13 -1 14
o:subject=truce far carried  gone	0 -8 0 10
o:subject=truce far carried agree	0 -14 5 9
o:subject=truce far carried agree gone	0 -14 5 9
o:subject=truce far carried announce	0 11 -10 -1
o:subject=truce far carried announce gone	0 11 -10 -1
o:subject=truce far carried announce on	0 11 -10 -1
o:subject=truce far carried be	-4 25 -15 -7
o:subject=truce far carried be ahead	0 10 -8 0
o:subject=truce far carried be gone	-3 18 -7 -5
o:subject=truce far carried be on	0 15 -10 0
o:subject=truce far carried begin	8 -8 5 -5
o:subject=truce far carried begin ahead	11 -23 18 -7
o:subject=truce far carried begin gone	-2 17 -16 0
o:subject=truce far carried begin on	-5 -3 10 -8
o:subject=truce far carried charge	11 -5 -5 0
o:subject=truce far carried charge gone	11 -5 -5 0
o:subject=truce far carried end	0 -2 -9 9
o:subject=truce far carried end gone	0 -7 -2 10
o:subject=truce far carried extend	0 6 -1 -1
o:subject=truce far carried from ahead	0 -7 9 0
o:subject=truce far carried have	0 7 0 -8
o:subject=truce far carried leave	0 8 0 -5
o:subject=truce far carried make	0 -12 13 0
o:subject=truce far carried meet	-4 22 -16 -6
o:subject=truce far carried meet ahead	0 23 -20 0
o:subject=truce far carried meet on	-2 22 -17 -4
o:subject=truce far carried of gone	0 9 -7 0
o:subject=truce far carried other	0 -9 14 -4
o:subject=truce far carried other gone	0 -7 10 -2
o:subject=truce far carried put	0 -16 7 9
o:subject=truce far carried put gone	0 -16 7 9
o:subject=truce far carried put on	0 -16 7 9
o:subject=truce far carried return	0 -16 18 -1
o:subject=truce far carried return on	0 -17 19 0
o:subject=truce far carried say on	0 15 0 -17
o:subject=truce far carried sign	0 -12 -2 15
o:subject=truce far carried sign gone	0 -11 -4 16
o:subject=truce far carried sign on	0 -8 -25 27
o:subject=truce far carried since gone	0 7 -3 0
o:subject=truce far carried tell	0 -3 -3 7
o:subject=truce far carried tell gone	0 -3 -3 7
o:subject=truce far no verb	0 1 3 -7
o:subject=truce far no verb 	7 -8 -6 13
o:subject=truce far no verb ahead	5 18 -33 3
o:subject=truce far no verb gone	-4 -5 16 -9
o:subject=truce far no verb monday,	0 8 0 -2
o:subject=truce far no verb on	4 1 -10 1
o:subject=truce far no verb thursday	18 -7 -8 -10
o:subject=truce far no verb thursday,	0 -10 11 0
o:subject=truce far no verb washington,	0 -8 10 0
o:subject=truce far no verb wednesday,	0 10 0 -6
o:subject=truce far no verb ·	-2 -16 19 0
o:subject=truce far on ahead	9 4 -13 0
o:subject=truce far thursday gone	18 -7 -8 -10
o:subject=truce far thursday, gone	0 -14 15 0
o:subject=truce far washington, gone	0 -8 10 0
o:subject=truce far wednesday, gone	0 10 0 -6
o:subject=truce far · gone	-2 -16 19 0
o:subject=truce from ahead	0 8 -7 0
o:subject=truce no verb	9 3 -17 6
o:subject=truce no verb 	0 -9 13 -1
o:subject=truce no verb ahead	-4 60 -41 -21
o:subject=truce no verb from	0 11 -10 0
o:subject=truce no verb gone	13 -22 1 15
o:subject=truce no verb on	20 -10 -1 -4
o:subject=truce no verb until	0 6 0 -3
o:subject=truce on ahead	6 6 -4 -9
o:subject=truce on gone	15 -7 7 -14
o:subject=truce other	0 14 -4 -7
o:subject=truce other gone	0 10 -2 -5
o:subject=truce out gone	0 -2 -8 10
o:subject=truce since gone	0 8 -4 0
o:subject=truce to ahead	0 6 -1 -1
o:subject=truce until ahead	0 10 -1 -5
o:suspend on gone	0 6 5 -18
o:suspend until ahead	0 6 -3 0
o:tell on gone	-5 -3 0 6
o:topic=controls	-9 16 -1 -20
o:topic=controls ahead	-2 -3 11 -9
o:topic=controls far	-9 -3 11 -6
o:topic=controls far 	-1 -2 7 -7
o:topic=controls far  gone	-1 -4 9 -6
o:topic=controls far ahead	0 -8 11 0
o:topic=controls far begin	0 -14 16 0
o:topic=controls far gone	-7 0 5 -5
o:topic=controls far on	0 -15 16 0
o:topic=controls far on ahead	0 -5 6 0
o:topic=controls far on gone	0 -11 11 0
o:topic=controls gone	-4 27 -16 -9
o:topic=controls no verb	-1 13 -5 -6
o:topic=controls on	-2 -10 18 -11
o:topic=controls on ahead	0 -28 31 -3
o:topic=controls on gone	0 17 -10 -5
o:topic=controls say	0 8 -5 0
o:topic=deal agree	0 -2 7 -3
o:topic=deal ahead	-16 -6 11 4
o:topic=deal announce	0 -20 9 15
o:topic=deal be	-2 14 -10 -1
o:topic=deal begin	1 15 -9 -15
o:topic=deal by	0 12 -8 0
o:topic=deal by ahead	0 11 -7 0
o:topic=deal confirm	0 -17 18 0
o:topic=deal deal	0 -13 0 13
o:topic=deal end	0 -2 -5 9
o:topic=deal expect	0 -8 8 0
o:topic=deal far	-8 0 -4 7
o:topic=deal far 	-19 8 -4 3
o:topic=deal far  gone	-17 0 1 3
o:topic=deal far ahead	-10 10 0 -11
o:topic=deal far be	-5 10 -3 0
o:topic=deal far begin	0 11 -6 -1
o:topic=deal far for	18 -24 11 -2
o:topic=deal far gone	-2 -3 -7 11
o:topic=deal far no verb	1 -6 -10 14
o:topic=deal far on	-11 18 -2 -13
o:topic=deal far on gone	-6 15 -2 -11
o:topic=deal far other	-3 0 6 -6
o:topic=deal far say	0 -7 10 -2
o:topic=deal far since	-4 10 -4 0
o:topic=deal far since gone	-4 10 -4 0
o:topic=deal from ahead	0 7 -6 0
o:topic=deal gone	8 2 -10 2
o:topic=deal have	0 4 -9 3
o:topic=deal negotiate	-1 -11 4 6
o:topic=deal no verb	6 5 0 -14
o:topic=deal of	0 10 -5 -2
o:topic=deal of gone	0 9 -4 -2
o:topic=deal on	0 -16 7 10
o:topic=deal on ahead	-9 -38 34 9
o:topic=deal on gone	7 2 -13 5
o:topic=deal other	0 -1 -8 8
o:topic=deal reach	0 1 -6 4
o:topic=deal return	0 -8 11 -2
o:topic=deal say	0 -13 6 9
o:topic=deal settle	6 -10 8 -9
o:topic=deal sign	0 7 0 -10
o:topic=deal since	0 11 -6 0
o:topic=deal since gone	0 11 -6 0
o:topic=deal sit	-3 0 -5 7
o:topic=deal suspend	5 5 -7 -3
o:topic=deal tell	0 0 -9 7
o:topic=deal until	0 9 -6 0
o:topic=duties	3 6 5 -21
o:topic=duties 	-1 33 -27 -1
o:topic=duties  ahead	0 10 -8 0
o:topic=duties  gone	0 23 -18 0
o:topic=duties a	12 -8 -5 0
o:topic=duties agree	0 3 4 -8
o:topic=duties ahead	0 18 -10 -16
o:topic=duties announce	0 29 -27 -3
o:topic=duties be	0 -6 13 -13
o:topic=duties begin	0 7 -19 9
o:topic=duties by	0 7 -4 0
o:topic=duties call	0 9 -9 0
o:topic=duties cent	0 -2 7 0
o:topic=duties cent gone	0 -3 7 0
o:topic=duties charge	0 -4 7 0
o:topic=duties end	10 -7 4 -5
o:topic=duties expect	0 -10 11 0
o:topic=duties fall	10 -4 -2 -2
o:topic=duties far	1 12 -5 -13
o:topic=duties far 	11 -4 4 -34
o:topic=duties far  gone	14 -5 2 -31
o:topic=duties far agree	0 -12 7 5
o:topic=duties far ahead	2 -1 -3 6
o:topic=duties far be	2 -1 -14 15
o:topic=duties far begin	1 -10 17 -16
o:topic=duties far beijing,	0 -4 8 -2
o:topic=duties far beijing, gone	0 -4 8 -2
o:topic=duties far brussels,	0 -4 -18 16
o:topic=duties far brussels, gone	0 -4 -18 16
o:topic=duties far call	0 -10 11 0
o:topic=duties far end	0 -6 8 0
o:topic=duties far expect	0 18 -18 0
o:topic=duties far for	0 -7 7 0
o:topic=duties far friday	0 6 0 -4
o:topic=duties far friday gone	0 6 0 -4
o:topic=duties far friday,	0 9 -7 0
o:topic=duties far friday, gone	0 6 -5 0
o:topic=duties far from	7 8 -19 0
o:topic=duties far from ahead	8 4 -15 0
o:topic=duties far geneva,	0 13 -13 -1
o:topic=duties far gone	-1 13 -4 -16
o:topic=duties far have	0 -5 10 -6
o:topic=duties far no verb	0 -2 8 -6
o:topic=duties far on	-35 13 -2 -7
o:topic=duties far on ahead	-7 10 0 -16
o:topic=duties far on gone	-26 9 -2 -1
o:topic=duties far other	-1 8 0 -12
o:topic=duties far say	0 35 -21 -16
o:topic=duties far seoul,	0 6 -1 -3
o:topic=duties far seoul, gone	0 6 -1 -3
o:topic=duties far since	-1 -7 12 -1
o:topic=duties far since gone	-1 -7 12 -1
o:topic=duties far suspend	11 -12 1 0
o:topic=duties far tell	0 -8 -1 12
o:topic=duties far the	6 -3 0 0
o:topic=duties far the ahead	7 -10 2 0
o:topic=duties far the gone	0 7 -5 0
o:topic=duties far thursday	-1 -7 13 -4
o:topic=duties far thursday gone	-1 -7 13 -4
o:topic=duties far thursday,	0 11 -9 0
o:topic=duties far thursday, gone	0 13 -11 0
o:topic=duties far to	0 -9 0 11
o:topic=duties far to gone	0 -11 0 12
o:topic=duties far tokyo,	0 4 -14 7
o:topic=duties far tokyo, gone	0 4 -14 7
o:topic=duties far tuesday,	-4 -2 9 -3
o:topic=duties far tuesday, gone	0 7 -4 0
o:topic=duties far until	0 -8 0 10
o:topic=duties far until ahead	0 -9 0 11
o:topic=duties far wednesday	-4 14 -4 0
o:topic=duties far wednesday gone	-4 14 -4 0
o:topic=duties far wednesday,	0 -29 -7 32
o:topic=duties far wednesday, gone	0 -8 -5 12
o:topic=duties for	-5 10 -3 -1
o:topic=duties for gone	-1 7 -2 0
o:topic=duties from ahead	-11 24 -12 -2
o:topic=duties from gone	11 -20 11 0
o:topic=duties gone	3 -8 14 -10
o:topic=duties have	0 -5 8 0
o:topic=duties is	0 -5 6 0
o:topic=duties is gone	0 -6 7 0
o:topic=duties lower	0 8 -7 0
o:topic=duties no verb	4 11 -4 -22
o:topic=duties of	0 12 -8 0
o:topic=duties of gone	0 8 -4 0
o:topic=duties on	12 -13 7 0
o:topic=duties on ahead	14 -23 14 1
o:topic=duties other	-4 -14 9 10
o:topic=duties pay	0 1 -16 8
o:topic=duties percent	0 8 -3 0
o:topic=duties percent gone	0 7 -3 0
o:topic=duties propose	10 -9 0 0
o:topic=duties put	0 13 -9 0
o:topic=duties raise	0 9 -7 0
o:topic=duties reach	0 -10 10 0
o:topic=duties return	-2 0 8 -10
o:topic=duties rise	0 -2 8 -5
o:topic=duties say	-1 -6 0 7
o:topic=duties show	0 -16 16 0
o:topic=duties since	-16 28 -4 -5
o:topic=duties since gone	-16 28 -4 -5
o:topic=duties suspend	0 -8 9 0
o:topic=duties tariffs	0 -13 14 0
o:topic=duties tax	0 -14 15 0
o:topic=duties tell	0 -5 9 -3
o:topic=duties the	0 8 -6 0
o:topic=duties through	0 -6 0 8
o:topic=duties through ahead	0 -6 0 8
o:topic=duties to	0 10 0 -7
o:topic=duties to ahead	0 9 0 -6
o:topic=duties until	0 26 -5 -18
o:topic=duties until ahead	0 24 -5 -17
o:topic=exclusions	-1 28 -11 -14
o:topic=exclusions ahead	0 12 -4 -4
o:topic=exclusions end	0 6 0 -5
o:topic=exclusions far	0 11 -4 -7
o:topic=exclusions far ahead	0 8 -6 0
o:topic=exclusions far gone	0 4 0 -6
o:topic=exclusions far no verb	0 15 -12 0
o:topic=exclusions gone	0 16 -5 -8
o:topic=exclusions no verb	0 7 -2 -1
o:topic=exclusions on	0 16 -3 -10
o:topic=exclusions on gone	0 11 0 -7
o:topic=fees ahead	-1 0 9 -10
o:topic=fees begin	0 0 -11 8
o:topic=fees far	1 -7 -6 11
o:topic=fees far ahead	-1 -7 5 4
o:topic=fees far gone	4 -1 -14 8
o:topic=fees far on	0 -9 0 9
o:topic=fees far on gone	0 -1 -8 9
o:topic=fees gone	-1 0 -5 10
o:topic=fees on	0 -16 13 5
o:topic=fees on ahead	0 -5 12 -8
o:topic=fees on gone	0 -11 1 11
o:topic=longer	-9 23 -14 -6
o:topic=longer agree	0 -11 10 0
o:topic=longer ahead	-6 41 -20 -23
o:topic=longer announce	0 14 -3 -10
o:topic=longer be	0 18 -12 -5
o:topic=longer begin	0 10 -8 0
o:topic=longer end	0 6 0 -3
o:topic=longer extend	-1 2 7 -13
o:topic=longer far	-22 24 -7 -7
o:topic=longer far ahead	-2 8 -1 -6
o:topic=longer far begin	0 -6 8 0
o:topic=longer far gone	-17 18 -6 -3
o:topic=longer far no verb	-15 12 -5 0
o:topic=longer far on	-7 8 3 -10
o:topic=longer far on gone	-4 3 4 -7
o:topic=longer far say	0 16 -12 -2
o:topic=longer no verb	-6 2 -1 1
o:topic=longer on	0 -3 -4 8
o:topic=longer on gone	0 -5 -4 10
o:topic=longer other	0 11 -15 0
o:topic=longer say	0 -10 -7 15
o:topic=longer sign	0 12 -16 2
o:topic=longer tell	0 -6 9 0
o:topic=longer the	0 8 -7 0
o:topic=longer to	0 18 -9 -6
o:topic=longer to ahead	0 14 -7 -4
o:topic=meeting	3 -24 12 7
o:topic=meeting 	-7 -27 20 12
o:topic=meeting  ahead	-2 -22 15 11
o:topic=meeting  gone	-1 -9 9 1
o:topic=meeting (	7 0 -3 0
o:topic=meeting ( gone	7 0 -3 0
o:topic=meeting after	0 -7 11 -2
o:topic=meeting agree	0 12 0 -11
o:topic=meeting ahead	-3 -31 12 30
o:topic=meeting and	-4 -2 -9 15
o:topic=meeting and ahead	-4 -3 -9 15
o:topic=meeting announce	0 -10 7 3
o:topic=meeting be	-7 -5 4 8
o:topic=meeting before	0 21 -17 -3
o:topic=meeting before ahead	0 21 -17 -3
o:topic=meeting begin	30 -21 8 -15
o:topic=meeting by	0 6 -3 0
o:topic=meeting conclude	-2 -5 -12 18
o:topic=meeting continue	-13 7 -15 16
o:topic=meeting end	-21 -21 0 29
o:topic=meeting expect	0 -6 9 0
o:topic=meeting far	2 -17 7 9
o:topic=meeting far 	-13 14 -9 2
o:topic=meeting far  ahead	-2 24 -18 -1
o:topic=meeting far  gone	-10 3 0 3
o:topic=meeting far ahead	2 -32 33 -2
o:topic=meeting far be	9 -10 0 3
o:topic=meeting far begin	0 6 -10 0
o:topic=meeting far by	0 -6 -1 9
o:topic=meeting far by ahead	0 -7 -1 10
o:topic=meeting far from	0 -6 6 0
o:topic=meeting far from gone	5 -10 4 0
o:topic=meeting far gone	0 1 -15 11
o:topic=meeting far have	0 0 -13 8
o:topic=meeting far no verb	6 -17 4 8
o:topic=meeting far of	0 -5 -3 10
o:topic=meeting far of gone	0 -5 -3 10
o:topic=meeting far on	-3 14 -9 -5
o:topic=meeting far on ahead	-10 8 4 -15
o:topic=meeting far on gone	0 10 -14 0
o:topic=meeting far other	-2 -4 10 -4
o:topic=meeting far paris,	-7 11 -9 0
o:topic=meeting far paris, gone	-7 11 -9 0
o:topic=meeting far say	-1 -4 6 0
o:topic=meeting far sit	2 -16 -5 15
o:topic=meeting far tell	0 0 6 -9
o:topic=meeting far the	9 2 -12 0
o:topic=meeting far the ahead	10 0 -7 0
o:topic=meeting far to	0 -9 0 12
o:topic=meeting far to ahead	0 -10 0 13
o:topic=meeting far tuesday	-4 -6 -5 12
o:topic=meeting far tuesday gone	-4 -6 -5 12
o:topic=meeting far until	0 -4 13 -13
o:topic=meeting far until ahead	0 13 0 -11
o:topic=meeting far washington,	0 14 -9 -4
o:topic=meeting far washington, gone	0 14 -9 -4
o:topic=meeting far wednesday,	-2 7 -9 1
o:topic=meeting for	-12 0 8 -11
o:topic=meeting for ahead	-9 -16 24 -6
o:topic=meeting for gone	-1 28 -24 -2
o:topic=meeting from	7 -15 15 -9
o:topic=meeting from gone	3 -24 21 -5
o:topic=meeting geneva	0 -4 9 -3
o:topic=meeting gone	5 2 3 -15
o:topic=meeting have	0 -4 6 0
o:topic=meeting leave	3 2 -7 0
o:topic=meeting meet	-1 -6 10 -6
o:topic=meeting meeting:	0 9 -7 0
o:topic=meeting meets	0 14 -12 0
o:topic=meeting meets ahead	0 14 -12 0
o:topic=meeting met	0 -11 12 0
o:topic=meeting met gone	0 -11 12 0
o:topic=meeting no verb	5 -9 3 0
o:topic=meeting of	-7 -7 12 0
o:topic=meeting of ahead	0 23 -19 0
o:topic=meeting of gone	-4 -25 29 0
o:topic=meeting on ahead	-23 -8 13 4
o:topic=meeting on gone	8 8 -17 0
o:topic=meeting pay	0 -3 7 -1
o:topic=meeting place	0 6 -5 0
o:topic=meeting put	3 -15 4 9
o:topic=meeting reach	0 0 -6 4
o:topic=meeting receive	-1 -9 14 -6
o:topic=meeting return	-6 -1 -14 19
o:topic=meeting say	6 4 0 -12
o:topic=meeting see	0 16 -13 0
o:topic=meeting since	0 -12 6 1
o:topic=meeting since gone	0 -12 6 1
o:topic=meeting sit	5 -2 4 -9
o:topic=meeting spoke	0 -9 11 0
o:topic=meeting spoke gone	0 -9 11 0
o:topic=meeting stockholm	12 -13 3 -8
o:topic=meeting suspend	-5 3 7 -14
o:topic=meeting telephone	0 12 -10 0
o:topic=meeting telephone gone	0 12 -10 0
o:topic=meeting tell	0 16 -9 -8
o:topic=meeting the	2 19 -17 -7
o:topic=meeting the gone	-1 34 -32 0
o:topic=meeting to	0 -9 8 0
o:topic=meeting to ahead	0 -20 22 -2
o:topic=meeting until	-9 -14 -21 32
o:topic=meeting until ahead	-8 -35 -19 46
o:topic=none	13 -10 -2 6
o:topic=none 	2 5 0 -14
o:topic=none  ahead	-11 -2 11 -5
o:topic=none  gone	7 7 -11 -10
o:topic=none (	0 -6 12 -5
o:topic=none ( gone	0 -7 13 -5
o:topic=none a	-3 13 -4 -1
o:topic=none a gone	-2 9 0 -1
o:topic=none after	0 9 -6 0
o:topic=none agree	-1 -11 7 6
o:topic=none ahead	6 1 7 -22
o:topic=none announce	0 -6 9 -2
o:topic=none be	9 -12 12 -12
o:topic=none begin	-15 -8 -1 18
o:topic=none beijing,	0 12 -8 -2
o:topic=none beijing, gone	0 12 -8 -2
o:topic=none brief,	0 8 -3 -2
o:topic=none brief, gone	0 8 -3 -2
o:topic=none briefing,	0 -5 -3 9
o:topic=none briefing, gone	0 -5 -3 9
o:topic=none brussels,	0 -2 10 -6
o:topic=none brussels, gone	0 -2 10 -6
o:topic=none by	0 7 -1 -1
o:topic=none call,	0 7 -5 0
o:topic=none call, gone	0 7 -5 0
o:topic=none confirm	0 7 -4 0
o:topic=none date:	0 6 -1 -1
o:topic=none delhi,	0 13 -5 -7
o:topic=none delhi, gone	0 13 -5 -7
o:topic=none desk,	0 -6 0 8
o:topic=none desk, gone	0 -6 0 8
o:topic=none end	9 0 0 -12
o:topic=none ends	0 13 0 -9
o:topic=none for	-6 4 0 0
o:topic=none for ahead	0 -10 10 0
o:topic=none for gone	-6 19 -12 0
o:topic=none friday,	-1 -9 15 -8
o:topic=none friday, gone	0 -9 16 -7
o:topic=none from	-12 8 0 -2
o:topic=none from ahead	-4 6 0 0
o:topic=none get	0 11 -9 0
o:topic=none gone	11 -11 -6 13
o:topic=none hague,	0 6 0 -4
o:topic=none hague, gone	0 6 0 -4
o:topic=none have	-4 3 -6 4
o:topic=none leave	-5 7 -7 0
o:topic=none lusaka,	0 7 0 -3
o:topic=none lusaka, gone	0 7 0 -3
o:topic=none make	0 -5 6 0
o:topic=none monday	19 -16 3 -5
o:topic=none monday gone	19 -16 3 -5
o:topic=none monday,	17 -6 -13 -2
o:topic=none monday, gone	17 -6 -13 -2
o:topic=none montevideo,	0 0 7 -14
o:topic=none montevideo, gone	0 0 7 -14
o:topic=none no verb	0 -6 1 4
o:topic=none of	11 -18 21 -22
o:topic=none of ahead	18 -14 -1 -1
o:topic=none of gone	-12 -8 22 -18
o:topic=none on	4 -6 -1 7
o:topic=none on ahead	1 0 3 -14
o:topic=none on gone	2 -5 -6 11
o:topic=none other	8 10 -15 -11
o:topic=none pay	0 9 -5 0
o:topic=none post	0 -18 4 14
o:topic=none promise	0 6 -3 0
o:topic=none published	0 6 0 -3
o:topic=none published gone	0 6 0 -3
o:topic=none put	0 -7 0 10
o:topic=none return	0 15 -11 -2
o:topic=none saturday	-5 -4 -3 10
o:topic=none saturday gone	-5 -4 -3 10
o:topic=none say	6 9 -20 -2
o:topic=none see	0 -7 8 0
o:topic=none since	21 -11 -2 -13
o:topic=none since gone	21 -11 -2 -13
o:topic=none sit	9 1 -7 -1
o:topic=none sunday	0 32 -3 -29
o:topic=none sunday gone	0 32 -3 -29
o:topic=none sunday,	15 -5 -4 -4
o:topic=none sunday, gone	-6 4 -2 0
o:topic=none suva,	0 9 -2 -4
o:topic=none suva, gone	0 9 -2 -4
o:topic=none the	-12 -16 27 -6
o:topic=none the ahead	-1 -4 8 0
o:topic=none the gone	-8 -13 22 -4
o:topic=none thursday	-11 -7 9 3
o:topic=none thursday gone	-11 -7 9 3
o:topic=none thursday,	-1 -2 7 -6
o:topic=none thursday, gone	-1 -5 10 -5
o:topic=none to	0 8 0 -3
o:topic=none to ahead	0 7 0 -3
o:topic=none tuesday	-1 -3 10 -2
o:topic=none tuesday gone	-1 -3 10 -2
o:topic=none tuesday,	12 -4 0 -7
o:topic=none tuesday, gone	12 -4 0 -7
o:topic=none until	-4 -9 -7 17
o:topic=none until ahead	-1 -3 -3 8
o:topic=none until gone	0 -6 -1 10
o:topic=none updated	0 7 0 -3
o:topic=none updated gone	0 7 0 -3
o:topic=none washington,	0 7 -4 -1
o:topic=none washington, gone	0 7 -4 -1
o:topic=none wednesday	0 -4 13 -9
o:topic=none wednesday gone	0 -4 13 -9
o:topic=none wednesday,	0 10 11 -33
o:topic=none wednesday, gone	0 10 11 -33
o:topic=none ·	17 0 -24 -13
o:topic=none · gone	17 0 -24 -13
o:topic=none —	0 16 -8 -5
o:topic=none — gone	0 16 -8 -5
o:topic=procedure	-10 35 -18 -22
o:topic=procedure ahead	-3 10 -1 -9
o:topic=procedure be	0 -1 6 -3
o:topic=procedure far	-1 4 5 -17
o:topic=procedure far 	-1 -15 18 -1
o:topic=procedure far  ahead	0 -12 12 0
o:topic=procedure far  gone	0 -4 7 0
o:topic=procedure far ahead	-10 -3 12 -4
o:topic=procedure far be	10 -6 -3 0
o:topic=procedure far gone	3 10 -5 -11
o:topic=procedure far no verb	-10 -1 10 -10
o:topic=procedure far on gone	0 10 -11 1
o:topic=procedure far since	9 -4 -3 0
o:topic=procedure far since gone	9 -4 -3 0
o:topic=procedure gone	-3 34 -22 -10
o:topic=procedure have	0 -5 6 0
o:topic=procedure no verb	-2 28 -19 -4
o:topic=procedure on	-1 8 0 -8
o:topic=procedure on ahead	0 -3 6 -1
o:topic=procedure on gone	0 18 -12 -3
o:topic=sale	-1 13 -22 10
o:topic=sale far	1 1 -14 8
o:topic=sale far 	0 22 -9 -9
o:topic=sale far  gone	0 20 -7 -9
o:topic=sale far ahead	0 10 -8 0
o:topic=sale far gone	2 -3 -9 9
o:topic=sale far madrid,	0 -5 -6 11
o:topic=sale far madrid, gone	0 -5 -6 11
o:topic=sale far no verb	0 -8 -3 13
o:topic=sale far say	0 -8 9 0
o:topic=sale gone	0 11 -27 14
o:topic=sale no verb	0 16 -11 -3
o:topic=sale on	0 1 -15 14
o:topic=sale on ahead	0 -5 6 0
o:topic=sale on gone	0 7 -24 15
o:topic=signing	-7 14 -9 0
o:topic=signing 	0 8 -6 0
o:topic=signing  gone	0 7 -5 0
o:topic=signing ahead	8 1 -1 -18
o:topic=signing approve	10 -2 -8 0
o:topic=signing be	-2 -13 3 12
o:topic=signing begin	0 11 -8 0
o:topic=signing by	11 -20 12 0
o:topic=signing by ahead	11 -9 0 0
o:topic=signing by gone	0 -13 13 0
o:topic=signing end	0 7 0 -6
o:topic=signing expect	0 11 -9 0
o:topic=signing gone	-28 13 -8 3
o:topic=signing it	0 -6 -8 12
o:topic=signing it gone	0 -8 -4 12
o:topic=signing no verb	-6 7 0 -7
o:topic=signing on	-10 2 -3 6
o:topic=signing on ahead	0 -4 8 -6
o:topic=signing on gone	-9 6 -9 9
o:topic=signing order	0 9 -7 0
o:topic=signing other	0 -17 7 12
o:topic=signing put	0 7 -6 0
o:topic=signing say	0 7 -2 -3
o:topic=signing sign	-7 3 -1 1
o:topic=signing sign gone	0 -13 14 0
o:topic=signing signed	0 10 -15 0
o:topic=signing signed gone	0 10 -15 0
o:topic=signing since	0 -2 -3 8
o:topic=signing since gone	0 -2 -3 8
o:topic=signing sit	0 6 -3 0
o:topic=truce	-23 16 3 -15
o:topic=truce 	-1 -4 10 -5
o:topic=truce  gone	0 -8 13 -4
o:topic=truce agree	0 1 -10 12
o:topic=truce ahead	-4 78 -46 -61
o:topic=truce be	-2 5 1 -8
o:topic=truce begin	-10 21 -4 -17
o:topic=truce carry	0 -6 6 0
o:topic=truce conclude	0 -4 7 -3
o:topic=truce declare	0 -14 9 6
o:topic=truce effect	0 -12 14 -1
o:topic=truce effect gone	0 -12 14 -1
o:topic=truce end	-4 34 2 -38
o:topic=truce ended	0 10 -2 -6
o:topic=truce ended gone	0 10 -2 -6
o:topic=truce ends	0 -16 15 2
o:topic=truce ends ahead	0 7 0 -5
o:topic=truce ends gone	0 -21 16 6
o:topic=truce expires	0 -5 0 6
o:topic=truce extend	0 13 -5 -6
o:topic=truce far	0 4 4 -11
o:topic=truce far 	7 -13 -7 21
o:topic=truce far  ahead	0 11 -11 0
o:topic=truce far  gone	7 -19 -2 21
o:topic=truce far announce	0 7 -3 -1
o:topic=truce far be	-3 17 -7 -5
o:topic=truce far begin	-2 -12 17 -2
o:topic=truce far by	0 9 -7 0
o:topic=truce far charge	11 -6 -5 0
o:topic=truce far end	0 7 -4 -2
o:topic=truce far from	-2 -15 18 0
o:topic=truce far from ahead	0 -14 16 0
o:topic=truce far gone	-3 2 6 -8
o:topic=truce far have	0 7 0 -7
o:topic=truce far monday,	0 8 0 -2
o:topic=truce far no verb	0 1 3 -7
o:topic=truce far of	0 6 -3 0
o:topic=truce far on	10 4 1 -25
o:topic=truce far on ahead	7 -8 5 -5
o:topic=truce far on gone	2 12 -1 -20
o:topic=truce far other	0 -9 11 -1
o:topic=truce far say	0 -6 -12 16
o:topic=truce far since	-2 6 0 0
o:topic=truce far since gone	-2 6 0 0
o:topic=truce far tell	0 -4 -3 8
o:topic=truce far thursday	18 -7 -8 -10
o:topic=truce far thursday gone	18 -7 -8 -10
o:topic=truce far thursday,	0 -10 11 0
o:topic=truce far thursday, gone	0 -14 15 0
o:topic=truce far to	0 -8 0 9
o:topic=truce far to ahead	0 -8 0 9
o:topic=truce far washington,	0 -8 10 0
o:topic=truce far washington, gone	0 -8 10 0
o:topic=truce far wednesday,	0 10 0 -6
o:topic=truce far wednesday, gone	0 10 0 -6
o:topic=truce far ·	-2 -16 19 0
o:topic=truce far · gone	-2 -16 19 0
o:topic=truce from	-1 15 -11 0
o:topic=truce from ahead	0 7 -5 0
o:topic=truce from gone	0 11 -8 0
o:topic=truce gone	-18 -21 25 4
o:topic=truce has	0 -6 7 0
o:topic=truce have	0 -4 9 -3
o:topic=truce no verb	9 3 -17 6
o:topic=truce of	0 23 -15 -5
o:topic=truce of gone	0 19 -11 -4
o:topic=truce on	3 0 9 -18
o:topic=truce on ahead	3 35 -27 -20
o:topic=truce on gone	0 -15 23 -9
o:topic=truce other	0 16 -9 -3
o:topic=truce out	0 0 -9 7
o:topic=truce out gone	0 0 -9 7
o:topic=truce put	0 -12 12 0
o:topic=truce reach	0 -13 13 0
o:topic=truce return	0 -10 11 0
o:topic=truce run	0 12 -5 -3
o:topic=truce say	-1 -9 6 3
o:topic=truce sign	0 -10 6 2
o:topic=truce since	-4 20 -10 -3
o:topic=truce since gone	-4 20 -9 -3
o:topic=truce suspend	0 12 -4 -3
o:topic=truce the	0 12 -10 0
o:topic=truce the ahead	0 9 -7 0
o:topic=truce to	0 20 -9 -9
o:topic=truce to ahead	0 13 -5 -4
o:topic=truce truce	0 -9 -5 14
o:topic=truce until	0 29 -9 -18
o:topic=truce until ahead	0 23 -6 -14
o:topic=truce until gone	0 6 0 -3
o:write on gone	0 4 1 -9
pair: n=0	9 10 -8 -13
pair: n=1	-16 3 0 5
pair: n=2	-24 5 6 -5
pair: n=3	0 1 3 -8
pair: n=4	-5 -11 15 1
pair: n=5	-2 4 -6 2
pair: not-both	-10 14 1 -13
pair:both n=2	0 6 -5 -1
pair:both n=3	5 -9 8 -3
pair:both n=5	0 5 -6 0
pair:coming both	0 7 4 -28
pair:coming n=0	-25 -9 -4 34
pair:coming n=1	9 11 0 -45
pair:coming n=2	2 9 -7 -6
pair:coming n=3	-3 0 11 -13
pair:coming not-both	-6 2 -4 8
pair:coming+ended both	-2 -5 0 6
pair:coming+ended n=0	-1 -7 -1 13
pair:coming+ended n=1	-9 8 0 -4
pair:coming+ended not-both	-9 3 0 0
pair:coming+ended+running both	-11 -6 11 1
pair:coming+ended+running n=1	-8 2 0 1
pair:coming+running both	10 20 -32 1
pair:coming+running n=0	-7 -1 -7 16
pair:coming+running n=1	10 21 -30 0
pair:coming+running n=2	-1 -8 15 -3
pair:coming+running not-both	-1 -14 0 18
pair:day 	-14 11 1 -6
pair:day both	7 -1 -3 0
pair:day coming	-3 7 -2 -5
pair:day coming+ended	-12 0 0 6
pair:day coming+ended+running	-14 -8 15 0
pair:day coming+running	8 4 -26 16
pair:day day-none	-10 3 6 -3
pair:day day=l0	-7 11 0 -8
pair:day day=l1	-5 1 -29 24
pair:day day=l2	-18 -2 6 7
pair:day day=l3	-10 3 1 0
pair:day day=l4	-14 10 1 -5
pair:day day=l5	4 -3 8 -7
pair:day day=r0	-10 1 0 1
pair:day day=r1	30 6 -30 -27
pair:day day=r2	10 7 -7 -16
pair:day day=r3	-12 1 6 0
pair:day day=r4	0 6 0 -8
pair:day ended	-3 -1 -3 6
pair:day ended+running	7 -4 1 -2
pair:day n=0	0 13 -10 -4
pair:day n=2	-11 5 4 -8
pair:day n=4	-8 2 2 0
pair:day n=5	-2 8 -9 1
pair:day no-word	-20 26 -7 -13
pair:day not-both	-18 18 0 -10
pair:day part:sure	4 -5 5 -8
pair:day prev:sure	6 -5 8 -7
pair:day running	2 9 1 -25
pair:day sent:sure	-4 1 -9 10
pair:day-none both	0 7 0 -9
pair:day-none coming	-29 13 3 -19
pair:day-none coming+ended	-1 -7 5 3
pair:day-none coming+ended+running	-4 -11 6 7
pair:day-none coming+running	2 9 -18 7
pair:day-none ended	-14 -1 -1 8
pair:day-none n=0	4 10 -7 -6
pair:day-none n=1	-8 4 6 -8
pair:day-none n=3	-15 -14 6 17
pair:day-none n=4	-10 -18 14 13
pair:day-none no-word	-3 9 -10 6
pair:day-none not-both	-9 0 5 2
pair:day-none part:sure	1 1 8 -19
pair:day-none prev:sure	-4 6 4 -9
pair:day-none running	0 -4 15 -22
pair:day-none sent:sure	-13 -14 14 6
pair:day=l0 	-2 3 6 -10
pair:day=l0 both	-1 17 0 -17
pair:day=l0 n=0	0 -10 0 12
pair:day=l0 n=1	-3 20 1 -24
pair:day=l0 no-word	-1 12 -5 -3
pair:day=l0 sent:sure	0 0 8 -8
pair:day=l1 	6 21 -19 -14
pair:day=l1 both	-9 0 -21 19
pair:day=l1 coming	-7 -13 -14 26
pair:day=l1 ended	0 -10 6 3
pair:day=l1 n=0	5 7 -7 -8
pair:day=l1 n=1	-13 0 -17 23
pair:day=l1 n=2	0 -4 0 7
pair:day=l1 no-word	0 13 -23 1
pair:day=l1 not-both	0 1 -13 8
pair:day=l1 sent:sure	0 -12 0 9
pair:day=l2 	-7 13 2 -12
pair:day=l2 coming	0 -9 -6 16
pair:day=l2 ended	-3 -8 13 0
pair:day=l2 n=0	-14 -7 -8 22
pair:day=l2 n=1	0 4 4 -7
pair:day=l2 no-word	-21 10 -4 1
pair:day=l2 not-both	-20 -7 8 8
pair:day=l2 part:sure	0 -12 3 8
pair:day=l2 prev:sure	2 -10 11 -3
pair:day=l2 running	-7 -4 2 7
pair:day=l3 	-10 14 -10 -1
pair:day=l3 both	-6 -13 8 10
pair:day=l3 coming	-7 8 -1 -2
pair:day=l3 coming+running	0 -6 7 0
pair:day=l3 ended	5 -7 -8 9
pair:day=l3 ended+running	-4 -11 16 0
pair:day=l3 n=0	-2 13 -24 6
pair:day=l3 n=2	-10 1 12 -10
pair:day=l3 n=3	0 -10 8 3
pair:day=l3 no-word	-11 8 -8 4
pair:day=l3 not-both	-4 22 -7 -20
pair:day=l3 part:sure	3 -14 8 0
pair:day=l3 prev:sure	-9 -9 8 7
pair:day=l3 sent:sure	0 16 -4 -13
pair:day=l4 	-4 -11 11 5
pair:day=l4 both	-5 -13 12 4
pair:day=l4 coming	-3 0 11 -13
pair:day=l4 coming+ended	-2 -5 0 9
pair:day=l4 coming+running	-2 2 -9 7
pair:day=l4 ended	-14 25 -9 -10
pair:day=l4 ended+running	2 13 -10 -4
pair:day=l4 n=0	-4 10 -8 0
pair:day=l4 n=1	-3 -10 17 -1
pair:day=l4 n=3	-1 15 -5 -8
pair:day=l4 n=4	-2 15 -4 -8
pair:day=l4 no-word	-7 15 6 -36
pair:day=l4 not-both	-14 41 -19 -20
pair:day=l4 part:sure	0 0 -6 6
pair:day=l4 prev:sure	0 0 -16 10
pair:day=l4 sent:sure	-13 0 7 0
pair:day=l5 	-5 8 2 -12
pair:day=l5 both	4 -6 10 -6
pair:day=l5 coming	8 -7 0 0
pair:day=l5 ended	-1 -9 7 3
pair:day=l5 n=1	7 -7 3 0
pair:day=l5 n=3	0 -2 7 0
pair:day=l5 no-word	-2 -1 20 -24
pair:day=l5 not-both	0 7 -3 0
pair:day=l5 part:sure	5 -17 11 0
pair:day=l5 sent:sure	0 11 -25 5
pair:day=r0 both	-1 0 -3 7
pair:day=r0 coming	0 9 -1 -2
pair:day=r0 n=0	-2 6 -5 0
pair:day=r0 n=1	-4 -6 6 4
pair:day=r0 no-word	-4 14 -12 0
pair:day=r0 not-both	-6 2 3 -3
pair:day=r0 part:sure	-2 -14 9 8
pair:day=r1 	-5 15 0 -15
pair:day=r1 both	28 -11 -12 -13
pair:day=r1 coming	26 -5 -23 -7
pair:day=r1 ended	10 0 -4 -5
pair:day=r1 n=0	-6 10 0 -9
pair:day=r1 n=1	28 5 -35 -16
pair:day=r1 n=2	9 -5 -1 0
pair:day=r1 no-word	5 13 -12 -17
pair:day=r1 not-both	6 21 -21 -15
pair:day=r1 part:sure	24 -10 -15 -3
pair:day=r1 prev:sure	-6 1 2 0
pair:day=r1 sent:sure	16 -1 -12 -6
pair:day=r2 	0 -4 7 -7
pair:day=r2 both	11 15 -21 -10
pair:day=r2 coming	4 7 -7 -10
pair:day=r2 ended	5 -4 -8 5
pair:day=r2 ended+running	-1 -5 9 0
pair:day=r2 n=0	5 -12 15 -14
pair:day=r2 n=1	10 5 -10 -9
pair:day=r2 n=2	0 19 -23 3
pair:day=r2 no-word	1 -2 4 -6
pair:day=r2 not-both	0 -4 8 -6
pair:day=r2 part:sure	4 10 -11 -4
pair:day=r2 prev:sure	4 -6 4 -5
pair:day=r2 running	3 11 -12 -6
pair:day=r2 sent:sure	0 11 -14 -1
pair:day=r3 	-41 -7 12 8
pair:day=r3 both	0 0 -7 5
pair:day=r3 coming	2 -4 10 -14
pair:day=r3 ended	3 13 -19 -3
pair:day=r3 ended+running	0 7 -9 0
pair:day=r3 n=1	-9 1 -1 4
pair:day=r3 n=2	0 -9 9 0
pair:day=r3 n=4	0 18 -2 -14
pair:day=r3 no-word	-12 -1 -2 12
pair:day=r3 not-both	-16 0 18 -9
pair:day=r3 part:sure	-12 15 -1 -5
pair:day=r3 prev:sure	4 2 5 -19
pair:day=r3 running	6 0 -6 0
pair:day=r3 sent:sure	0 -9 9 0
pair:day=r4 	5 5 -6 -3
pair:day=r4 ended	-11 -2 13 -2
pair:day=r4 ended+running	3 0 -8 0
pair:day=r4 n=0	0 -5 16 -19
pair:day=r4 n=1	-15 6 -7 8
pair:day=r4 n=2	-6 8 3 -9
pair:day=r4 n=3	17 4 -9 -13
pair:day=r4 n=4	3 -8 -11 12
pair:day=r4 no-word	-24 8 10 -18
pair:day=r4 not-both	-1 17 -5 -18
pair:day=r4 part:sure	-14 -5 18 0
pair:day=r4 prev:sure	15 -4 -9 0
pair:day=r4 running	-6 0 5 0
pair:day=r4 sent:sure	9 7 -25 3
pair:day=r5 	-14 4 3 -3
pair:day=r5 both	-16 3 3 -1
pair:day=r5 n=1	3 -16 20 -8
pair:day=r5 n=2	-5 10 -12 1
pair:day=r5 n=3	0 12 -14 0
pair:day=r5 no-word	-5 4 12 -29
pair:day=r5 sent:sure	-10 5 -15 11
pair:ended both	-25 -10 0 22
pair:ended n=0	9 10 6 -34
pair:ended n=1	-2 -12 -8 24
pair:ended n=2	-11 -2 2 5
pair:ended n=4	-2 19 -10 -8
pair:ended not-both	15 8 -4 -16
pair:ended+running both	8 4 2 -27
pair:ended+running n=0	0 5 -7 0
pair:ended+running n=1	5 -7 11 -13
pair:ended+running n=2	1 -7 1 2
pair:ended+running not-both	0 -10 0 12
pair:l=( 	2 0 3 -11
pair:l=( both	5 8 -10 -4
pair:l=( day	2 0 3 -11
pair:l=( day-none	-3 -3 10 -5
pair:l=( day=l0	0 6 -2 0
pair:l=( n=0	0 20 -16 0
pair:l=( n=1	0 -4 9 -3
pair:l=( n=2	6 0 0 -2
pair:l=( no-word	-2 1 4 -8
pair:l=( not-both	-2 -5 11 -6
pair:l=( sent:sure	7 0 -3 0
pair:l=<begin> 	-3 -5 15 -13
pair:l=<begin> both	0 13 0 -18
pair:l=<begin> coming	-9 8 -17 12
pair:l=<begin> day	-7 0 6 -6
pair:l=<begin> day-none	-1 -5 10 -10
pair:l=<begin> day=r1	-10 17 -5 0
pair:l=<begin> day=r2	-1 11 -7 0
pair:l=<begin> day=r3	0 7 -4 0
pair:l=<begin> ended	-7 32 -31 1
pair:l=<begin> n=0	-4 -10 10 4
pair:l=<begin> n=1	-6 15 0 -26
pair:l=<begin> n=2	0 14 -11 0
pair:l=<begin> no-word	-1 -6 4 5
pair:l=<begin> not-both	-7 -5 9 0
pair:l=<begin> part:sure	0 -13 7 5
pair:l=<begin> prev:sure	-7 28 -17 -11
pair:l=<begin> sent:sure	-3 3 12 -23
pair:l=a 	13 0 -14 -7
pair:l=a day	12 1 -14 -7
pair:l=a day-none	-3 16 -6 -2
pair:l=a day=l1	16 -9 -6 -2
pair:l=a n=0	13 -1 -8 -6
pair:l=a n=1	0 6 -4 0
pair:l=a no-word	6 5 -13 -4
pair:l=a not-both	12 0 -13 -6
pair:l=ababa, 	0 4 3 -10
pair:l=ababa, day	0 4 3 -10
pair:l=ababa, n=1	0 1 3 -7
pair:l=ababa, no-word	0 0 4 -7
pair:l=about day	-2 7 -3 0
pair:l=about day-none	-2 7 -3 0
pair:l=about n=0	-2 7 -3 0
pair:l=about not-both	-2 7 -3 0
pair:l=accra, 	-3 -11 0 14
pair:l=accra, both	0 -23 2 19
pair:l=accra, day	-3 -11 0 14
pair:l=accra, no-word	0 8 -11 0
pair:l=accra, not-both	0 13 -5 -4
pair:l=accra, sent:sure	0 -15 11 5
pair:l=after both	0 11 -9 0
pair:l=after coming+ended	0 6 -5 0
pair:l=after day	-1 12 -2 -8
pair:l=after day-none	-1 11 -1 -7
pair:l=after ended	0 -1 8 -6
pair:l=after no-word	0 20 -15 -2
pair:l=again coming	-2 -10 0 11
pair:l=again day	-3 -4 0 9
pair:l=again no-word	-1 0 -6 7
pair:l=again not-both	-3 -4 0 9
pair:l=ago 	0 6 -4 0
pair:l=ago day	0 10 -6 0
pair:l=ago day-none	0 10 -6 0
pair:l=agreed both	0 -23 13 11
pair:l=agreed day	0 -8 3 4
pair:l=agreed day-none	0 0 -7 6
pair:l=agreed ended	0 5 5 -13
pair:l=agreed n=0	0 9 -6 -2
pair:l=agreed no-word	0 -7 -2 11
pair:l=and 	-3 6 -4 0
pair:l=and both	-3 0 -6 10
pair:l=and day	-13 4 -18 17
pair:l=and day-none	0 13 -3 -6
pair:l=and day=l1	-10 -6 -13 23
pair:l=and n=0	-5 0 -5 8
pair:l=and n=1	-7 1 -11 12
pair:l=and no-word	-1 8 -4 0
pair:l=and not-both	-8 9 -11 9
pair:l=are 	0 9 -3 -2
pair:l=are day	0 11 -5 -3
pair:l=are day-none	0 11 -5 -3
pair:l=are n=0	0 8 -3 -1
pair:l=are no-word	0 11 -5 -3
pair:l=are not-both	0 8 -3 -1
pair:l=as 	0 8 -4 -1
pair:l=as day	0 9 -4 -1
pair:l=as day-none	0 8 -4 -1
pair:l=as n=1	0 7 -3 -1
pair:l=as no-word	0 8 -4 -1
pair:l=as not-both	0 8 -4 -1
pair:l=at 	0 8 -6 0
pair:l=at day	0 12 -7 -1
pair:l=at n=0	0 11 -7 0
pair:l=back day	0 9 -2 -4
pair:l=back no-word	0 9 -2 -4
pair:l=before 	-2 -4 0 9
pair:l=before coming	0 23 -18 -3
pair:l=before day	-5 8 -13 5
pair:l=before day-none	-3 -1 -3 9
pair:l=before n=1	0 25 -17 -8
pair:l=before n=2	0 -10 -3 14
pair:l=before no-word	-4 0 -3 7
pair:l=before not-both	-4 6 -12 6
pair:l=before part:sure	0 11 -10 0
pair:l=beginning day	8 -6 0 0
pair:l=begins day	6 -1 0 -2
pair:l=begins not-both	6 -1 0 -2
pair:l=beijing, 	-9 9 3 -11
pair:l=beijing, both	-6 0 5 -1
pair:l=beijing, day	-9 9 3 -11
pair:l=beijing, day-none	-6 22 0 -16
pair:l=beijing, day=r3	0 -7 5 1
pair:l=beijing, day=r4	0 7 -6 0
pair:l=beijing, day=r5	0 -4 6 0
pair:l=beijing, n=2	0 9 -3 -4
pair:l=beijing, no-word	0 9 0 -13
pair:l=beijing, not-both	0 12 0 -12
pair:l=beijing, sent:sure	-6 0 5 0
pair:l=belgrade, 	0 0 10 -13
pair:l=belgrade, day	0 0 10 -13
pair:l=belgrade, day-none	0 -8 11 -3
pair:l=belgrade, n=1	0 16 -7 -7
pair:l=belgrade, no-word	0 -8 11 -3
pair:l=belgrade, not-both	0 -8 11 -3
pair:l=bern, 	0 12 -4 -6
pair:l=bern, day	0 12 -4 -6
pair:l=bern, day-none	0 8 -1 -5
pair:l=bern, n=1	0 10 -3 -5
pair:l=bern, no-word	0 11 -3 -5
pair:l=bern, not-both	0 9 -1 -5
pair:l=brief, 	0 8 -3 -2
pair:l=brief, day	0 8 -3 -2
pair:l=brief, day-none	0 8 -3 -2
pair:l=brief, no-word	0 8 -3 -2
pair:l=brief, not-both	0 8 -3 -2
pair:l=briefing, 	0 -5 -3 9
pair:l=briefing, day	0 -5 -3 9
pair:l=briefing, day-none	0 -5 -3 9
pair:l=briefing, no-word	0 -5 -3 9
pair:l=briefing, not-both	0 -5 -3 9
pair:l=brussels, 	-3 -7 6 1
pair:l=brussels, both	0 14 3 -26
pair:l=brussels, day	-3 -7 6 1
pair:l=brussels, day-none	-1 -9 1 8
pair:l=brussels, day=r5	0 -6 12 -7
pair:l=brussels, n=1	0 -25 9 19
pair:l=brussels, n=2	0 13 1 -22
pair:l=brussels, not-both	0 -18 3 16
pair:l=bulletin, 	0 -9 12 -4
pair:l=bulletin, day	0 -9 12 -4
pair:l=bulletin, day-none	0 -9 12 -4
pair:l=bulletin, no-word	0 -9 12 -4
pair:l=bulletin, not-both	0 -9 12 -4
pair:l=busan day	0 -6 8 0
pair:l=busan, 	0 -4 -5 11
pair:l=busan, day	0 -8 0 9
pair:l=busan, day-none	0 -3 -3 9
pair:l=busan, n=1	0 -8 0 9
pair:l=busan, no-word	0 -3 -4 9
pair:l=busan, not-both	0 -3 -3 9
pair:l=by 	6 4 -8 0
pair:l=by both	0 4 1 -7
pair:l=by coming	0 13 -10 0
pair:l=by day	5 13 -17 -2
pair:l=by day-none	6 14 -11 -16
pair:l=by day=r3	0 -7 -2 10
pair:l=by n=0	7 8 -28 0
pair:l=by n=1	0 18 -11 -4
pair:l=by n=2	0 -11 11 0
pair:l=by no-word	7 1 -11 1
pair:l=by not-both	7 8 -27 1
pair:l=by prev:sure	0 9 -2 -3
pair:l=cairo, 	8 -3 2 -8
pair:l=cairo, day	8 -3 2 -8
pair:l=cairo, n=1	9 0 6 -18
pair:l=cairo, no-word	0 14 -7 -5
pair:l=cairo, not-both	0 14 -7 -5
pair:l=call, 	0 7 -5 0
pair:l=call, day	0 7 -5 0
pair:l=call, day-none	0 7 -5 0
pair:l=call, no-word	0 7 -5 0
pair:l=call, not-both	0 7 -5 0
pair:l=cent 	0 -4 8 0
pair:l=cent both	0 -6 9 0
pair:l=cent day	0 -2 7 0
pair:l=cent day-none	0 7 -1 0
pair:l=cent n=0	0 -4 8 0
pair:l=cent no-word	0 -3 7 0
pair:l=changed day	0 6 -2 0
pair:l=changed day-none	0 6 -2 0
pair:l=changed no-word	0 6 -2 0
pair:l=changed not-both	0 6 -2 0
pair:l=city, 	0 1 4 -10
pair:l=city, both	0 1 4 -10
pair:l=city, day	0 1 4 -10
pair:l=city, no-word	0 0 5 -8
pair:l=colombo, 	0 12 -3 -5
pair:l=colombo, day	0 12 -3 -5
pair:l=colombo, no-word	0 12 -3 -5
pair:l=copenhagen, 	0 0 -17 11
pair:l=copenhagen, day	0 0 -17 11
pair:l=correspondent, 	0 -7 -5 12
pair:l=correspondent, day	0 -7 -5 12
pair:l=correspondent, day-none	0 -7 -5 12
pair:l=correspondent, no-word	0 -18 0 19
pair:l=correspondent, not-both	0 -7 -5 12
pair:l=date: 	0 10 -4 -2
pair:l=date: day	0 10 -4 -2
pair:l=date: day-none	0 10 -4 -2
pair:l=date: n=1	0 6 -2 -1
pair:l=date: no-word	0 9 -3 -2
pair:l=date: not-both	0 10 -4 -2
pair:l=dated n=1	0 -3 7 -1
pair:l=days, 	-5 -8 17 -4
pair:l=days, day	-5 -8 17 -4
pair:l=days, day-none	-5 -8 17 -4
pair:l=days, n=0	-5 -8 16 -4
pair:l=days, not-both	-5 -8 16 -4
pair:l=deal day	0 -13 0 13
pair:l=deal day-none	0 -13 0 13
pair:l=deal no-word	0 -13 0 13
pair:l=delhi, 	0 25 -8 -18
pair:l=delhi, both	0 25 -11 -15
pair:l=delhi, day	0 25 -8 -18
pair:l=delhi, day-none	0 9 0 -7
pair:l=delhi, n=1	0 10 -5 -3
pair:l=delhi, n=2	0 10 -1 -7
pair:l=delhi, no-word	0 16 -6 -9
pair:l=desk, n=1	0 -4 -2 6
pair:l=do 	0 -7 10 -1
pair:l=do day	0 -4 8 -1
pair:l=do day-none	0 -4 8 -1
pair:l=do n=0	0 10 -5 -1
pair:l=do no-word	0 -4 8 -1
pair:l=do not-both	0 10 -5 -1
pair:l=down day	-9 2 3 -1
pair:l=down day-none	-6 9 4 -13
pair:l=down n=1	-5 7 -4 0
pair:l=down part:sure	-9 2 4 0
pair:l=due coming	-1 4 2 -9
pair:l=due day	-1 4 2 -9
pair:l=due day-none	-1 4 2 -9
pair:l=due n=0	0 -8 9 0
pair:l=due no-word	0 -5 7 0
pair:l=effect 	0 -10 13 -2
pair:l=effect day	0 -7 10 -2
pair:l=effect day-none	0 11 -9 -1
pair:l=effect n=0	0 -16 17 0
pair:l=effect no-word	0 -9 12 -2
pair:l=effect not-both	0 -15 16 0
pair:l=end 	0 6 0 -4
pair:l=end day	0 6 0 -4
pair:l=end n=0	0 6 0 -4
pair:l=ended day	10 -6 -7 1
pair:l=ended day-none	11 -9 -2 1
pair:l=ended ended	10 -4 -4 0
pair:l=ended n=0	10 -3 0 -4
pair:l=ended no-word	11 -6 0 -1
pair:l=ended not-both	10 -12 -2 4
pair:l=ends 	-2 -10 9 2
pair:l=ends both	0 -4 0 6
pair:l=ends coming	0 4 -7 2
pair:l=ends day	-5 -7 3 6
pair:l=ends n=0	-2 -8 12 0
pair:l=ends no-word	-1 21 -11 -10
pair:l=ends prev:sure	0 -20 17 3
pair:l=for 	6 3 -4 -8
pair:l=for coming	-15 1 6 -7
pair:l=for day	12 -5 6 -23
pair:l=for day-none	16 -8 4 -16
pair:l=for day=l3	0 -4 6 0
pair:l=for ended	17 -11 -1 -2
pair:l=for n=0	11 12 -19 -6
pair:l=for n=1	5 -9 9 -6
pair:l=for n=2	0 -4 10 -5
pair:l=for no-word	21 -7 -5 -9
pair:l=for not-both	15 -5 2 -19
pair:l=for sent:sure	-5 0 8 -3
pair:l=friday 	-5 -9 -10 17
pair:l=friday day	-5 -9 -10 17
pair:l=friday day-none	-4 0 -9 7
pair:l=friday n=0	-2 -16 -1 20
pair:l=friday n=2	0 6 0 -4
pair:l=friday no-word	-2 2 -9 3
pair:l=friday not-both	-5 -11 -10 18
pair:l=friday, 	-6 10 1 -17
pair:l=friday, both	0 7 -1 -4
pair:l=friday, day	-6 10 1 -17
pair:l=friday, day-none	-5 7 3 -17
pair:l=friday, n=0	-3 33 -23 -5
pair:l=friday, n=1	0 -7 14 -9
pair:l=friday, no-word	-3 1 5 -12
pair:l=friday, not-both	-5 4 3 -12
pair:l=from 	-24 13 8 -22
pair:l=from both	12 12 -15 -14
pair:l=from coming	10 -14 10 -5
pair:l=from day	4 4 3 -30
pair:l=from day-none	-10 -2 18 -21
pair:l=from day=l3	0 8 -4 0
pair:l=from day=r1	16 -2 -11 -4
pair:l=from day=r2	-1 8 -5 0
pair:l=from ended	10 0 -8 -2
pair:l=from n=0	-12 22 -9 -10
pair:l=from n=1	5 -11 13 -14
pair:l=from n=2	6 -2 0 -3
pair:l=from n=3	2 11 -12 -1
pair:l=from no-word	-6 15 -2 -18
pair:l=from not-both	-7 -4 19 -16
pair:l=from part:sure	1 -19 18 -2
pair:l=from prev:sure	10 6 -19 0
pair:l=from running	0 14 -12 0
pair:l=from sent:sure	0 0 3 -6
pair:l=geneva day	0 9 -1 -10
pair:l=geneva day-none	0 19 -11 -9
pair:l=geneva n=1	0 13 -5 -9
pair:l=geneva not-both	0 8 -6 0
pair:l=geneva part:sure	0 -11 14 -4
pair:l=geneva, both	-2 7 -16 7
pair:l=geneva, day-none	0 -2 7 -4
pair:l=geneva, day=r4	-1 -3 -1 9
pair:l=geneva, not-both	0 -7 13 -5
pair:l=geneva, sent:sure	-2 10 -18 5
pair:l=goods day-none	6 -4 0 0
pair:l=goods n=0	6 -4 0 0
pair:l=hague, 	0 8 0 -4
pair:l=hague, day	0 8 0 -4
pair:l=hague, no-word	0 7 0 -4
pair:l=hanoi, 	0 13 -4 -7
pair:l=hanoi, day	0 13 -4 -7
pair:l=hanoi, n=1	0 11 -3 -6
pair:l=hanoi, no-word	0 11 -3 -6
pair:l=has 	0 12 -10 0
pair:l=has n=0	0 6 -4 0
pair:l=have 	0 14 -4 -8
pair:l=helsinki, 	0 -23 -8 28
pair:l=helsinki, day	0 -23 -8 28
pair:l=house day-none	6 -10 6 -2
pair:l=house n=1	6 0 -2 -1
pair:l=house no-word	9 -8 0 0
pair:l=if 	0 -12 13 0
pair:l=if day	0 -11 12 0
pair:l=if n=0	0 -11 12 0
pair:l=if not-both	0 -11 12 0
pair:l=in day	0 10 -4 -4
pair:l=in n=0	0 9 -3 -3
pair:l=in no-word	0 10 -4 -4
pair:l=is 	0 -1 6 -2
pair:l=is n=0	0 18 -12 0
pair:l=is n=1	0 -7 10 -1
pair:l=is no-word	0 19 -14 0
pair:l=is not-both	-1 13 -3 -5
pair:l=it 	0 0 6 -6
pair:l=it day	-2 2 -7 4
pair:l=it day-none	0 -3 0 7
pair:l=it ended	0 7 -2 -2
pair:l=it n=0	-1 3 -18 7
pair:l=it n=1	0 6 -2 -1
pair:l=it n=2	0 -6 8 0
pair:l=it no-word	0 -2 -1 6
pair:l=it not-both	-2 1 -6 5
pair:l=it running	0 10 -5 -1
pair:l=jakarta, 	0 11 -4 -6
pair:l=jakarta, day	0 11 -4 -6
pair:l=jakarta, no-word	0 11 -4 -6
pair:l=korea day-none	-1 -14 18 -2
pair:l=lima, 	14 -9 -11 0
pair:l=lima, day	14 -9 -11 0
pair:l=lima, day-none	18 0 -10 -18
pair:l=lima, n=1	14 0 -11 -8
pair:l=lima, no-word	18 0 -10 -18
pair:l=lima, not-both	18 0 -10 -18
pair:l=london, 	0 11 -1 -10
pair:l=london, day	0 11 -1 -10
pair:l=luanda, 	0 -6 -7 12
pair:l=luanda, day	0 -6 -7 12
pair:l=lumpur day	0 15 -13 -2
pair:l=lumpur day-none	0 11 -11 0
pair:l=lumpur n=1	0 11 -11 0
pair:l=lumpur not-both	0 7 -6 0
pair:l=lumpur, 	0 10 -16 0
pair:l=lumpur, both	0 -8 -9 14
pair:l=lumpur, day	0 10 -16 0
pair:l=lumpur, day-none	-1 19 -8 -14
pair:l=lumpur, day=r4	2 -13 -3 14
pair:l=lumpur, n=1	-1 8 -2 -5
pair:l=lumpur, n=2	0 11 -13 0
pair:l=lumpur, not-both	0 22 -8 -19
pair:l=lumpur, sent:sure	2 12 -12 -8
pair:l=lusaka, 	0 23 -12 -13
pair:l=lusaka, day	0 23 -12 -13
pair:l=lusaka, day-none	0 20 -12 -10
pair:l=lusaka, n=1	0 20 -12 -10
pair:l=lusaka, not-both	0 13 -5 -7
pair:l=madrid, 	0 -10 0 10
pair:l=madrid, both	0 -7 -8 15
pair:l=madrid, day	0 -10 0 10
pair:l=madrid, day-none	0 -2 8 -2
pair:l=madrid, n=2	0 -8 0 8
pair:l=madrid, no-word	0 -4 6 0
pair:l=madrid, not-both	0 -2 8 -2
pair:l=madrid, sent:sure	0 -5 -6 12
pair:l=manila, 	0 -6 -14 16
pair:l=manila, both	0 -4 -4 9
pair:l=manila, day	0 -6 -14 16
pair:l=manila, day-none	0 0 -9 5
pair:l=manila, n=1	0 0 -9 5
pair:l=manila, no-word	0 -14 -8 20
pair:l=manila, not-both	0 -1 -7 7
pair:l=maputo, 	0 13 -6 -4
pair:l=maputo, day	0 13 -6 -4
pair:l=meet day	-1 -10 12 0
pair:l=meet day-none	-1 -10 12 0
pair:l=meet part:sure	-1 -10 12 0
pair:l=meeting: 	0 9 -7 0
pair:l=meeting: day	0 9 -7 0
pair:l=meeting: day-none	0 9 -7 0
pair:l=meeting: not-both	0 9 -7 0
pair:l=meeting: sent:sure	0 9 -7 0
pair:l=meets 	0 10 -9 0
pair:l=meets day	0 14 -12 0
pair:l=meets day-none	0 14 -12 0
pair:l=meets not-both	0 14 -12 0
pair:l=meets part:sure	0 14 -12 0
pair:l=met day	0 -11 12 0
pair:l=met day-none	0 -11 12 0
pair:l=met part:sure	0 -11 12 0
pair:l=midnight day	0 7 -2 -1
pair:l=midnight no-word	0 7 -2 -1
pair:l=monday 	8 -6 -7 2
pair:l=monday day	8 -5 -7 1
pair:l=monday day-none	9 -12 -5 7
pair:l=monday n=0	-9 7 -13 3
pair:l=monday n=1	18 -16 0 0
pair:l=monday no-word	12 -19 -4 12
pair:l=monday not-both	9 -11 -5 6
pair:l=monday, 	5 2 -12 -1
pair:l=monday, both	0 6 0 0
pair:l=monday, day	5 2 -12 -1
pair:l=monday, day-none	6 -1 -8 0
pair:l=monday, n=0	10 0 -21 0
pair:l=monday, n=1	-6 25 0 -24
pair:l=monday, no-word	2 5 -22 0
pair:l=monday, not-both	6 0 -9 0
pair:l=monday, sent:sure	10 -18 9 -1
pair:l=montevideo, day-none	0 0 7 -16
pair:l=montevideo, n=1	0 -9 16 -11
pair:l=montevideo, not-both	0 2 6 -18
pair:l=nairobi, 	-1 -1 -8 10
pair:l=nairobi, day	-1 -1 -8 10
pair:l=nairobi, no-word	0 1 -7 2
pair:l=of 	3 5 -1 -10
pair:l=of both	13 -1 -13 0
pair:l=of coming	0 10 -7 0
pair:l=of day	0 7 3 -20
pair:l=of day-none	4 2 3 -17
pair:l=of day=l1	0 -1 6 -3
pair:l=of day=l4	0 7 -6 0
pair:l=of day=r4	0 0 -9 6
pair:l=of ended	0 -2 8 -4
pair:l=of ended+running	0 -4 6 0
pair:l=of n=0	-20 3 8 -6
pair:l=of n=1	11 -13 10 -6
pair:l=of n=2	-1 8 -4 0
pair:l=of n=3	0 18 -14 -1
pair:l=of no-word	6 1 0 -13
pair:l=of not-both	-33 9 11 -33
pair:l=of part:sure	-4 -8 9 2
pair:l=of prev:sure	-4 21 -11 -6
pair:l=of sent:sure	0 0 3 -6
pair:l=on 	-5 -4 7 1
pair:l=on both	6 -10 16 -12
pair:l=on coming	-10 5 3 -11
pair:l=on coming+ended+running	-1 -16 12 2
pair:l=on coming+running	3 0 -10 8
pair:l=on day	-7 -3 6 0
pair:l=on day-none	-7 -2 5 1
pair:l=on day=l1	-1 6 4 -12
pair:l=on day=l2	0 3 -19 10
pair:l=on day=l3	-10 -11 18 0
pair:l=on day=l4	-14 -3 13 0
pair:l=on day=l5	5 -7 11 -6
pair:l=on day=r0	0 6 -2 0
pair:l=on day=r1	8 -10 3 -4
pair:l=on day=r2	12 -1 -5 -4
pair:l=on day=r3	-1 3 -10 9
pair:l=on ended	-40 1 0 12
pair:l=on ended+running	6 -10 4 -1
pair:l=on n=0	16 2 -11 2
pair:l=on n=1	-38 2 8 0
pair:l=on n=2	13 -13 3 4
pair:l=on n=3	-5 -8 13 -3
pair:l=on n=4	-6 16 2 -18
pair:l=on no-word	-7 0 11 -14
pair:l=on not-both	-17 5 -5 9
pair:l=on part:sure	-8 -3 5 0
pair:l=on prev:sure	0 -2 -8 13
pair:l=on running	21 11 -11 -45
pair:l=oslo, 	0 -5 14 -12
pair:l=oslo, day	0 -5 14 -12
pair:l=oslo, no-word	0 -2 10 -12
pair:l=ottawa, 	0 -8 -11 17
pair:l=ottawa, day	0 -8 -11 17
pair:l=ottawa, no-word	0 -8 -11 17
pair:l=out 	0 -2 -4 6
pair:l=out both	0 0 -8 9
pair:l=out day	0 -2 -15 14
pair:l=out day-none	0 9 -12 2
pair:l=out ended	0 -1 -8 10
pair:l=out n=0	0 7 0 -4
pair:l=out n=1	0 2 -10 5
pair:l=out no-word	0 -2 -14 14
pair:l=paris, 	-8 3 0 0
pair:l=paris, day	-8 3 0 0
pair:l=percent 	0 7 -3 0
pair:l=percent day	0 8 -3 0
pair:l=percent day-none	0 7 -3 0
pair:l=phone day	0 -6 8 0
pair:l=phone day-none	0 -6 8 0
pair:l=phone n=0	0 -6 8 0
pair:l=prague, day	0 18 -11 -7
pair:l=published 	-4 -7 3 5
pair:l=published day-none	-5 -5 0 6
pair:l=published n=0	-4 -11 4 9
pair:l=published no-word	0 0 4 -8
pair:l=published not-both	-4 4 -16 6
pair:l=rabat, 	-2 7 9 -21
pair:l=rabat, day	-2 7 9 -21
pair:l=rabat, no-word	0 -1 14 -17
pair:l=said 	0 9 -4 -2
pair:l=said day	0 16 -7 -5
pair:l=said day-none	0 14 -7 -4
pair:l=said n=1	0 8 -4 0
pair:l=said no-word	0 11 -4 -3
pair:l=said not-both	0 11 -4 -3
pair:l=saturday 	12 -11 -8 3
pair:l=saturday day	12 -11 -8 3
pair:l=saturday day-none	12 -11 -8 4
pair:l=saturday n=0	13 0 -4 -17
pair:l=saturday no-word	-8 0 -5 8
pair:l=saturday not-both	12 -11 -8 3
pair:l=saturday, 	0 17 -9 -7
pair:l=saturday, day	0 17 -9 -7
pair:l=saturday, day-none	0 16 -8 -7
pair:l=saturday, n=0	0 8 -1 -3
pair:l=saturday, n=1	0 8 -5 -1
pair:l=saturday, no-word	0 12 -7 -5
pair:l=saturday, not-both	0 16 -8 -7
pair:l=seoul, 	-7 11 -13 1
pair:l=seoul, both	-7 3 -8 6
pair:l=seoul, day	-7 11 -13 1
pair:l=seoul, day-none	0 11 -3 -5
pair:l=seoul, day=r4	-4 -5 -4 13
pair:l=seoul, n=1	0 13 -4 -8
pair:l=seoul, no-word	0 14 -4 -9
pair:l=seoul, not-both	0 9 -2 -5
pair:l=seoul, sent:sure	-6 0 -6 10
pair:l=sign coming	0 -14 14 0
pair:l=sign day	0 -12 14 0
pair:l=sign day-none	0 -13 14 0
pair:l=sign n=0	0 -13 14 0
pair:l=sign not-both	0 -13 14 0
pair:l=signed 	0 -7 -1 10
pair:l=signed both	0 9 -6 -2
pair:l=signed day	0 10 -15 0
pair:l=signed day-none	0 7 -12 1
pair:l=signed ended	0 8 -1 -3
pair:l=signed n=1	0 6 -2 0
pair:l=signed no-word	0 0 -8 4
pair:l=signed not-both	0 1 -7 3
pair:l=signed running	0 14 -8 -6
pair:l=since both	0 15 -5 -14
pair:l=since day	5 10 -7 -12
pair:l=since day-none	4 6 -3 -8
pair:l=since day=l3	-4 0 7 0
pair:l=since ended+running	5 8 -6 -12
pair:l=since n=0	1 10 -11 -6
pair:l=since n=1	1 5 0 -11
pair:l=since no-word	4 15 -2 -36
pair:l=since not-both	6 0 -3 -1
pair:l=since prev:sure	-10 4 6 -1
pair:l=since sent:sure	2 -10 -11 15
pair:l=six day	0 -16 2 14
pair:l=six no-word	0 -17 3 14
pair:l=six not-both	0 -11 -2 14
pair:l=spent 	-1 0 10 -10
pair:l=spent both	0 -9 18 -7
pair:l=spent day	-1 0 11 -10
pair:l=spent day-none	-1 0 9 -9
pair:l=spent no-word	-1 0 11 -10
pair:l=spoke 	0 -6 8 0
pair:l=spoke both	0 -9 11 0
pair:l=spoke day	0 -9 11 0
pair:l=spoke day-none	0 -4 6 0
pair:l=spoke n=0	0 -8 9 0
pair:l=spoke no-word	0 -9 11 0
pair:l=starting day	12 -9 0 -3
pair:l=starts 	0 11 -2 -2
pair:l=starts day	-1 12 -3 -2
pair:l=starts day-none	0 6 -1 0
pair:l=starts no-word	-1 12 -3 -2
pair:l=starts not-both	0 10 -2 -2
pair:l=states 	0 -6 -2 9
pair:l=states day	0 -6 -2 9
pair:l=states no-word	0 -6 -2 9
pair:l=stockholm day	12 -13 3 -8
pair:l=stockholm n=1	12 -13 3 -8
pair:l=stockholm not-both	3 -12 10 -5
pair:l=stockholm part:sure	12 -13 3 -8
pair:l=stockholm, 	4 4 -8 -1
pair:l=stockholm, day	4 4 -8 -1
pair:l=stockholm, day-none	0 11 -5 -5
pair:l=stockholm, no-word	0 11 -5 -5
pair:l=stockholm, not-both	0 11 -5 -5
pair:l=sunday 	-2 -4 -9 13
pair:l=sunday day	-2 -4 -9 13
pair:l=sunday day-none	-2 -4 -8 13
pair:l=sunday n=0	0 -11 0 13
pair:l=sunday n=1	0 6 -7 0
pair:l=sunday no-word	-1 -5 -6 11
pair:l=sunday not-both	-2 -3 -6 10
pair:l=sunday, 	8 -7 -17 10
pair:l=sunday, day	11 -9 -17 10
pair:l=sunday, day-none	8 -7 -17 10
pair:l=sunday, n=0	15 -9 -3 -1
pair:l=sunday, n=1	-5 -1 -13 16
pair:l=sunday, no-word	11 -7 -8 3
pair:l=sunday, not-both	12 -13 -12 8
pair:l=suva, 	0 12 -4 -6
pair:l=suva, day	0 12 -4 -6
pair:l=suva, day-none	0 12 -4 -6
pair:l=suva, n=1	0 9 -2 -4
pair:l=suva, no-word	0 12 -4 -6
pair:l=suva, not-both	0 12 -4 -6
pair:l=tariffs 	0 -6 6 0
pair:l=tariffs day	0 -13 14 0
pair:l=tariffs day-none	0 -13 14 0
pair:l=tariffs no-word	0 -13 14 0
pair:l=tbilisi, 	0 -15 17 -3
pair:l=tbilisi, both	0 6 -15 5
pair:l=tbilisi, day	0 -15 17 -3
pair:l=tbilisi, n=1	0 -22 23 -2
pair:l=tbilisi, no-word	0 -13 20 -14
pair:l=telephone 	0 7 -6 0
pair:l=telephone both	0 -9 10 0
pair:l=telephone day	0 -3 6 -1
pair:l=telephone n=0	0 -12 14 0
pair:l=telephone no-word	0 -3 6 -1
pair:l=television ended	0 -5 0 7
pair:l=television n=0	0 12 -4 -6
pair:l=television not-both	0 12 -4 -6
pair:l=than day	0 8 -5 0
pair:l=than day-none	0 6 -4 0
pair:l=than not-both	0 7 -5 0
pair:l=that 	7 -5 0 0
pair:l=that day	7 -5 0 0
pair:l=that no-word	7 -5 0 0
pair:l=the 	-1 0 6 -13
pair:l=the both	-6 32 -25 -3
pair:l=the coming	5 11 -12 -1
pair:l=the coming+ended	0 9 -8 0
pair:l=the day	5 26 -19 -25
pair:l=the day-none	11 9 -9 -18
pair:l=the day=l3	0 8 -2 -2
pair:l=the day=l4	0 8 -6 0
pair:l=the ended	6 12 -18 -5
pair:l=the ended+running	0 7 -5 0
pair:l=the n=0	-16 23 -8 -8
pair:l=the n=1	17 12 -19 -11
pair:l=the n=2	-1 -4 8 -1
pair:l=the no-word	-18 8 5 -10
pair:l=the not-both	9 1 0 -20
pair:l=the part:sure	11 12 -18 -4
pair:l=the prev:sure	8 0 -6 -1
pair:l=the sent:sure	-3 12 -5 -4
pair:l=there day	-1 -9 16 -6
pair:l=there not-both	-1 -9 16 -6
pair:l=this day	0 9 -6 0
pair:l=this day-none	0 9 -6 0
pair:l=through 	-3 -4 -10 14
pair:l=through both	0 -5 -4 11
pair:l=through day	-3 -4 -10 14
pair:l=through day-none	0 -3 -7 10
pair:l=through n=1	0 -8 -8 16
pair:l=through no-word	0 -2 -7 10
pair:l=thursday 	6 0 4 -14
pair:l=thursday day-none	-26 3 3 0
pair:l=thursday n=0	11 3 -36 0
pair:l=thursday n=1	-8 11 -8 0
pair:l=thursday no-word	11 -2 -4 -1
pair:l=thursday not-both	6 -4 7 -10
pair:l=thursday, 	-8 0 11 -16
pair:l=thursday, day	-8 0 11 -16
pair:l=thursday, day-none	-8 -1 12 -15
pair:l=thursday, n=0	-6 -6 15 -11
pair:l=thursday, n=1	0 15 -9 -1
pair:l=thursday, no-word	-4 -1 8 -11
pair:l=thursday, not-both	-8 0 9 -15
pair:l=till 	0 -5 -9 12
pair:l=till day	0 -5 -10 12
pair:l=till day-none	0 -5 -9 12
pair:l=till n=1	0 -10 -5 14
pair:l=till no-word	0 -6 -8 12
pair:l=till not-both	0 -7 -8 13
pair:l=to 	-7 38 -34 -3
pair:l=to both	-2 14 -8 -4
pair:l=to coming	0 -14 -1 18
pair:l=to day	-13 6 -12 9
pair:l=to day-none	-4 8 -18 6
pair:l=to day=l2	0 -14 11 4
pair:l=to day=l3	0 -5 9 -3
pair:l=to day=l4	0 6 -2 0
pair:l=to day=r2	0 13 -13 0
pair:l=to n=0	-1 39 -22 -20
pair:l=to n=1	-2 -9 5 7
pair:l=to n=2	-1 -10 1 10
pair:l=to no-word	-8 14 -32 13
pair:l=to not-both	-8 -4 -2 13
pair:l=to part:sure	0 -11 13 0
pair:l=to prev:sure	0 8 -5 0
pair:l=to running	0 -6 10 -4
pair:l=to sent:sure	0 -2 6 0
pair:l=together day	-1 13 -8 0
pair:l=together day-none	-1 13 -8 0
pair:l=together not-both	-1 13 -8 0
pair:l=tokyo, both	0 -16 5 10
pair:l=tokyo, day-none	0 -1 9 -11
pair:l=tokyo, n=1	0 18 -7 -9
pair:l=tokyo, no-word	0 -1 9 -11
pair:l=tokyo, not-both	0 18 -7 -9
pair:l=trade, 	0 6 -1 -2
pair:l=trade, day	0 6 -1 -2
pair:l=trade, no-word	0 6 -1 -2
pair:l=truce day	0 -9 -5 14
pair:l=truce no-word	0 -9 -5 14
pair:l=tuesday 	-10 -1 3 3
pair:l=tuesday day	-10 0 3 3
pair:l=tuesday day-none	-9 -1 3 4
pair:l=tuesday n=0	-8 -4 -11 13
pair:l=tuesday n=1	0 27 -13 -14
pair:l=tuesday no-word	-2 4 7 -10
pair:l=tuesday not-both	-10 -1 3 3
pair:l=tuesday prev:sure	-4 -6 -5 12
pair:l=tuesday, 	5 -6 -1 2
pair:l=tuesday, day	5 -6 -1 2
pair:l=tuesday, day-none	6 -6 -1 2
pair:l=tuesday, n=0	8 -12 12 -9
pair:l=tuesday, n=1	-3 1 -26 14
pair:l=tuesday, no-word	8 1 2 -16
pair:l=tuesday, not-both	5 -6 -1 2
pair:l=tunis, 	9 -9 11 -17
pair:l=tunis, day	9 -9 11 -17
pair:l=ulaanbaatar, 	0 -9 -10 14
pair:l=ulaanbaatar, day	0 -9 -10 14
pair:l=ulaanbaatar, day-none	0 -15 -8 20
pair:l=ulaanbaatar, n=1	0 0 -10 4
pair:l=ulaanbaatar, no-word	0 -9 -10 14
pair:l=until 	-11 7 -16 9
pair:l=until both	-7 -1 -19 19
pair:l=until coming	-3 14 -11 -2
pair:l=until coming+ended	0 -6 0 8
pair:l=until day	-23 11 -30 19
pair:l=until day-none	-11 7 -15 8
pair:l=until day=l1	0 -9 0 11
pair:l=until day=l3	-1 6 -2 0
pair:l=until day=r3	0 -1 -6 9
pair:l=until ended	-1 9 0 -2
pair:l=until n=0	-9 27 -23 -4
pair:l=until n=1	-5 -2 -8 13
pair:l=until n=2	-2 0 -2 8
pair:l=until no-word	-8 21 -10 -6
pair:l=until not-both	-16 13 -16 5
pair:l=until part:sure	-6 -5 -13 19
pair:l=until prev:sure	0 -6 -3 11
pair:l=until running	0 -7 -2 10
pair:l=until sent:sure	-2 7 -8 1
pair:l=up 	0 -5 -8 12
pair:l=up day	0 -16 12 6
pair:l=up day-none	0 -15 6 9
pair:l=up n=0	0 -8 -3 11
pair:l=up no-word	0 -13 6 8
pair:l=up not-both	0 -18 12 8
pair:l=updated day	0 9 -1 -4
pair:l=updated day-none	0 9 -1 -4
pair:l=updated no-word	0 9 -1 -4
pair:l=updated not-both	0 9 -1 -4
pair:l=vienna, 	0 -2 10 -10
pair:l=vienna, day	0 -2 10 -10
pair:l=vienna, day-none	0 -10 16 -8
pair:l=vienna, n=1	0 -2 10 -10
pair:l=vienna, no-word	0 0 4 -9
pair:l=vienna, not-both	0 -9 16 -8
pair:l=washington 	0 0 7 -5
pair:l=washington day	0 -4 13 -8
pair:l=washington day-none	0 -5 13 -8
pair:l=washington n=1	0 -5 13 -8
pair:l=washington no-word	0 -3 12 -7
pair:l=washington not-both	0 -3 6 0
pair:l=washington, 	-5 12 2 -18
pair:l=washington, both	-2 0 8 -11
pair:l=washington, day	-5 12 2 -18
pair:l=washington, day-none	0 30 -23 -9
pair:l=washington, day=r5	0 -15 15 0
pair:l=washington, n=1	0 19 -10 -11
pair:l=washington, n=2	0 4 2 -7
pair:l=washington, n=3	0 -15 15 0
pair:l=washington, no-word	0 12 -2 -10
pair:l=washington, not-both	0 22 -13 -7
pair:l=washington, sent:sure	0 0 4 -6
pair:l=washington/beijing, 	0 13 -8 -3
pair:l=washington/beijing, both	0 13 -8 -3
pair:l=washington/beijing, day	0 13 -8 -3
pair:l=washington/beijing, no-word	0 13 -11 0
pair:l=wednesday 	14 -10 0 -2
pair:l=wednesday day	14 -10 0 -2
pair:l=wednesday day-none	15 -12 0 -2
pair:l=wednesday n=0	13 10 -25 -27
pair:l=wednesday n=1	2 -26 15 9
pair:l=wednesday no-word	-5 -7 4 7
pair:l=wednesday not-both	14 -10 0 -2
pair:l=wednesday, 	-9 -3 -1 10
pair:l=wednesday, day	-9 -3 -1 10
pair:l=wednesday, day-none	-9 -7 -1 13
pair:l=wednesday, n=0	-7 5 -20 8
pair:l=wednesday, n=1	0 -11 9 3
pair:l=wednesday, no-word	-3 0 -23 11
pair:l=wednesday, not-both	-9 -3 -1 10
pair:l=wednesday, prev:sure	-2 -9 9 1
pair:l=week, 	-1 -8 14 -4
pair:l=week, day	-1 -8 14 -4
pair:l=week, day-none	0 0 6 -4
pair:l=week, no-word	0 -6 9 0
pair:l=week, not-both	0 -2 8 -4
pair:l=windhoek, 	-12 -22 8 19
pair:l=windhoek, day	-12 -22 8 19
pair:l=windhoek, not-both	-12 -22 8 19
pair:l=with 	0 7 -2 0
pair:l=with day	0 10 -3 0
pair:l=york day	0 -7 6 -2
pair:l=york not-both	0 -7 9 -1
pair:l=york part:sure	0 -13 9 0
pair:l=york, 	0 0 6 -12
pair:l=york, both	0 8 -2 -7
pair:l=york, day	0 0 6 -12
pair:l=york, day-none	0 6 -2 -5
pair:l=york, day=r4	0 -8 12 -3
pair:l=york, n=1	0 12 -6 -7
pair:l=york, n=2	0 -13 16 -2
pair:l=york, no-word	0 9 -4 -5
pair:l=york, not-both	0 -8 12 -2
pair:l=york, sent:sure	0 -8 13 -4
pair:l=| 	0 6 -1 -1
pair:l=| day	0 6 -1 -1
pair:l=| day-none	0 6 -1 -1
pair:l=| no-word	0 6 -1 -1
pair:l=· 	13 -8 3 -16
pair:l=· day	13 -7 3 -16
pair:l=· day-none	13 -7 3 -16
pair:l=· n=0	4 -17 18 -5
pair:l=· n=1	12 0 -19 -5
pair:l=· n=2	-4 17 -8 0
pair:l=· no-word	13 -7 3 -16
pair:l=· not-both	14 -9 3 -14
pair:l=— 	-4 2 6 -9
pair:l=— day	-4 2 6 -9
pair:l=— day-none	-3 1 6 -7
pair:l=— n=0	-2 -9 13 0
pair:l=— n=1	0 10 -5 -2
pair:l=— no-word	0 21 -11 -7
pair:l=— not-both	-4 2 6 -8
pair:no-word 	-6 12 -7 -2
pair:no-word both	-15 11 -4 -2
pair:no-word coming	-6 2 0 0
pair:no-word coming+ended+running	0 9 -11 6
pair:no-word coming+running	-2 7 0 -9
pair:no-word ended	3 2 1 -7
pair:no-word ended+running	-1 20 -9 -14
pair:no-word n=0	-5 4 12 -21
pair:no-word n=1	-11 22 -12 -4
pair:no-word n=2	-2 12 -12 -4
pair:no-word n=3	-4 -1 -11 15
pair:no-word n=4	-8 0 4 0
pair:no-word n=5	0 6 -8 1
pair:no-word not-both	-10 19 -7 -10
pair:no-word running	-33 5 16 -12
pair:not-both n=0	-2 15 -13 -4
pair:not-both n=1	-8 4 5 -6
pair:not-both n=2	-16 1 11 -8
pair:not-both n=3	-8 5 -5 2
pair:not-both n=4	-4 10 0 -5
pair:part:sure 	-6 -2 11 -9
pair:part:sure both	19 -24 7 2
pair:part:sure coming	7 5 -4 -11
pair:part:sure coming+ended	-10 -5 8 4
pair:part:sure coming+ended+running	-10 -6 20 -4
pair:part:sure coming+running	12 10 -24 1
pair:part:sure ended	-22 0 2 8
pair:part:sure ended+running	10 -19 10 -3
pair:part:sure n=0	-15 4 -22 30
pair:part:sure n=1	15 -12 14 -19
pair:part:sure n=2	0 7 5 -26
pair:part:sure n=3	0 -4 6 -2
pair:part:sure not-both	-16 11 1 -11
pair:part:sure running	14 4 -15 -6
pair:prev:sure 	16 -6 -1 -1
pair:prev:sure both	7 -4 4 -6
pair:prev:sure coming	-22 -2 13 -6
pair:prev:sure coming+ended	0 2 -7 5
pair:prev:sure coming+running	0 -6 -7 13
pair:prev:sure ended	2 -7 11 -8
pair:prev:sure ended+running	-2 6 2 -7
pair:prev:sure n=0	-2 -9 3 11
pair:prev:sure n=1	19 -3 6 -24
pair:prev:sure n=2	-15 9 0 -5
pair:prev:sure n=3	-3 6 0 -5
pair:prev:sure not-both	0 -4 7 -3
pair:prev:sure running	-10 11 7 -18
pair:running both	18 1 0 -33
pair:running n=0	-9 11 -8 1
pair:running n=1	2 -10 24 -26
pair:running n=2	8 9 -11 -13
pair:running n=3	0 4 -10 2
pair:running not-both	-16 11 0 -1
pair:sent:sure 	-27 11 6 -7
pair:sent:sure both	-5 4 -7 3
pair:sent:sure coming	2 6 -15 5
pair:sent:sure coming+running	0 -13 -1 15
pair:sent:sure ended	7 0 -22 10
pair:sent:sure ended+running	1 -20 0 19
pair:sent:sure n=0	27 29 -47 -21
pair:sent:sure n=1	-39 -2 -5 24
pair:sent:sure n=2	-5 -20 13 11
pair:sent:sure n=3	5 -2 10 -12
pair:sent:sure n=5	0 10 -3 -5
pair:sent:sure not-both	1 -2 -4 6
pair:sent:sure running	20 -4 -14 0
part:calls	-47 -41 59 -26
part:coming	-9 5 -3 6
part:ended	-5 -8 3 8
part:m=arrive	0 -10 0 9
part:m=arrived	19 0 -24 -3
part:m=arrives	-4 30 -24 -9
part:m=bargain	0 -4 6 0
part:m=broke off	-4 11 -12 0
part:m=came	-20 6 -2 5
part:m=closed	-9 12 -27 14
part:m=come	-10 23 -9 -11
part:m=comes	0 -3 8 -9
part:m=consultations	-1 -18 26 -8
part:m=delegation	-10 0 12 -5
part:m=delegations	0 -18 -3 19
part:m=dinner	10 -2 -4 -2
part:m=due	0 3 -6 4
part:m=edition	0 9 -1 -3
part:m=ended	-3 -1 -9 9
part:m=expected	-6 9 0 -9
part:m=flew	-9 7 -6 4
part:m=flies	0 3 5 -19
part:m=fly	-1 10 -3 -8
part:m=goes	0 -9 14 -5
part:m=here	-7 9 0 -5
part:m=invitation	0 -5 6 0
part:m=invited	0 10 -8 0
part:m=landed	2 7 -9 -2
part:m=meet	2 3 4 -24
part:m=meeting	-10 3 0 3
part:m=meets	-5 -11 7 8
part:m=met	-3 10 -6 -1
part:m=negotiations	-1 -7 4 3
part:m=negotiators	8 2 -10 0
part:m=parted	-2 -19 -11 26
part:m=receive	0 11 -10 0
part:m=received	0 -16 20 -5
part:m=rose	-4 15 -17 0
part:m=round	-18 11 7 -13
part:m=rounds	0 20 -18 -1
part:m=sat	18 -25 3 -1
part:m=session	-2 -3 -3 12
part:m=settled	0 -11 16 -8
part:m=shook hands	-4 -14 14 2
part:m=signed	-10 6 -3 0
part:m=sit	-5 0 -2 8
part:m=sits	-3 0 9 -4
part:m=spent	-2 -3 13 -7
part:m=stop	0 10 -6 -2
part:m=summit	-10 2 1 0
part:m=table	0 -22 8 14
part:m=talk	-8 14 -1 -22
part:m=talked	4 -18 17 -9
part:m=talks	4 2 -3 -6
part:m=there	8 -18 0 11
part:m=time	3 1 -16 12
part:m=travel	-3 2 5 -9
part:m=travels	14 -17 3 -3
part:m=visit	11 -31 14 12
part:m=went	-2 -1 -6 10
part:m=where	-5 -8 17 -7
part:meets	-12 1 -2 8
part:running	10 2 -4 -12
part:summit	0 -7 17 -17
part:sure	4 -5 5 -8
part:wished	1 4 -9 2
pc0=bear	-13 -6 8 3
pc0=begin	-20 7 -2 3
pc0=down	-7 -6 8 2
pc0=end	-6 4 10 -22
pc0=impose	2 10 -1 -17
pc0=propose	3 7 -15 7
pc0=return	-4 2 5 -7
pc0=say	19 -13 7 -11
pc0=suspend	-4 2 8 -16
pc0=target	6 -12 6 0
pc0=up	0 10 -4 -11
pc1=bear	-17 -2 6 2
pc1=begin	-21 9 -3 2
pc1=down	-9 -14 8 12
pc1=end	-8 5 12 -26
pc1=propose	7 18 -27 2
pc1=return	-4 2 5 -7
pc1=say	19 -5 0 -12
pc1=sell	0 8 -3 -1
pc1=suspend	-5 4 7 -18
pc1=target	6 -11 4 0
pc1=up	0 13 -6 -12
pct0=bear modal	0 12 -15 2
pct0=bear past	-2 -13 15 0
pct0=bear perfect	0 8 -1 -6
pct0=begin modal	0 6 -4 0
pct0=begin past	-11 3 2 0
pct0=begin perfect	0 -7 8 0
pct0=begin present	-4 6 -16 9
pct0=down future	0 11 -3 -6
pct0=down perfect	2 0 2 -8
pct0=down present	-1 -18 4 17
pct0=end future	0 7 -2 -1
pct0=end modal	0 -10 13 -1
pct0=end present	-1 0 8 -12
pct0=impose future	-1 0 -7 8
pct0=impose future-passive	0 -11 8 2
pct0=impose modal	7 -2 -1 0
pct0=impose modal-passive	0 7 -4 0
pct0=impose past	3 3 0 -11
pct0=impose past-passive	0 -1 6 -4
pct0=impose pluperfect	0 12 -8 -3
pct0=impose present	-4 14 -4 -15
pct0=impose present-passive	0 -8 10 0
pct0=propose future	0 -10 0 10
pct0=propose past	6 20 -26 -1
pct0=propose perfect	0 12 -8 -2
pct0=propose pluperfect	0 -15 16 0
pct0=return present	-3 -8 13 0
pct0=say past	8 -6 6 -9
pct0=say perfect	0 12 -11 0
pct0=say present	-2 7 -4 0
pct0=say present-passive	0 -8 9 0
pct0=stay future	0 -8 11 0
pct0=stay future-passive	0 8 -6 0
pct0=stay past	8 -9 6 -6
pct0=suspend future	0 7 -5 0
pct0=suspend past	0 -2 6 0
pct0=suspend present-passive	0 -11 11 0
pct0=target future	0 6 -5 0
pct0=target perfect	0 -8 0 9
pct0=target present	0 6 0 -5
pct0=up past	1 1 0 -10
pct0=up present	0 9 -4 -3
pct1=agree infinitive	0 -1 -8 10
pct1=agree participle-passive	2 -10 5 0
pct1=agree perfect	0 3 -6 0
pct1=bear gerund	0 16 -6 -12
pct1=bear infinitive	0 -4 -5 10
pct1=bear modal	0 12 -15 2
pct1=bear participle-passive	0 -4 8 -2
pct1=bear past	-2 -13 15 0
pct1=bear perfect	0 8 -1 -6
pct1=bear present	-1 -6 5 3
pct1=begin modal	0 6 -4 0
pct1=begin past	-11 2 3 0
pct1=begin perfect	0 -7 8 0
pct1=begin present	-4 5 -16 9
pct1=down future	0 11 -3 -6
pct1=down infinitive	0 -10 0 8
pct1=down perfect	2 0 2 -8
pct1=down present	-1 -18 4 17
pct1=end modal	0 -10 13 -1
pct1=end present	-1 0 8 -12
pct1=impose future	0 5 -9 4
pct1=impose future-passive	0 -10 7 2
pct1=impose gerund	0 -9 10 0
pct1=impose infinitive	-6 0 1 2
pct1=impose modal	7 -2 -1 0
pct1=impose modal-passive	0 7 -4 0
pct1=impose participle-passive	3 -19 -4 21
pct1=impose past	5 0 0 -8
pct1=impose past-passive	0 -1 6 -4
pct1=impose perfect	0 8 -6 -2
pct1=impose pluperfect	0 10 -7 -1
pct1=impose present	-4 7 1 -14
pct1=impose present-passive	0 -8 10 0
pct1=propose future	0 -7 -1 10
pct1=propose infinitive	0 7 -5 0
pct1=propose participle-passive	4 8 -8 -9
pct1=propose past	7 20 -27 0
pct1=propose perfect	0 17 -14 -2
pct1=propose pluperfect	0 -15 16 0
pct1=propose present	0 -6 1 6
pct1=return present	-3 -8 13 0
pct1=say past	8 0 0 -9
pct1=say perfect	0 12 -11 0
pct1=say present	-2 7 -4 0
pct1=say present-passive	0 -8 9 0
pct1=stay future	0 -4 11 -6
pct1=stay future-passive	0 8 -6 0
pct1=stay participle-passive	0 7 -5 0
pct1=stay past	8 -8 2 -3
pct1=stay present	0 0 -4 6
pct1=suspend future	0 7 -5 0
pct1=suspend past	0 -6 7 0
pct1=suspend present-passive	0 -11 11 0
pct1=target future	0 6 -5 0
pct1=target perfect	0 -8 0 9
pct1=target present	0 6 0 -5
pct1=up past	1 1 0 -10
pct1=up present	0 8 -4 -3
people=0	-1 21 -11 -12
people=1	-20 20 -26 13
people=2	-5 -15 32 -18
people=3	0 -38 16 22
people=4	12 -18 11 -13
phas-future	-13 -4 2 7
phas-gerund	-2 11 3 -24
phas-infinitive	-8 4 2 -3
phas-modal	18 0 -12 -3
phas-participle	0 -5 -5 10
phas-past	15 7 -3 -27
phas-perfect	-10 10 -2 -2
phas-pluperfect	-7 0 9 -9
phas-present	-6 10 -5 0
prev:apart	15 -3 -5 1
prev:calls	-46 -24 51 -30
prev:coming	26 2 -5 -23
prev:ended	-12 8 -7 6
prev:experts	6 -17 25 -24
prev:heads=0	1 10 -7 -3
prev:heads=1	-25 11 2 -6
prev:heads=2	0 -22 25 0
prev:meets	16 -12 -7 15
prev:running	12 -17 12 -1
prev:summit	-9 11 -11 2
prev:sure	6 23 -15 -20
prev:wished	-2 14 -6 -16
pt0=future	-10 -2 -1 10
pt0=future-passive	0 -6 6 0
pt0=modal	19 -7 -6 0
pt0=modal-passive	0 7 -4 0
pt0=past	11 9 -5 -26
pt0=past-passive	-1 -2 9 -5
pt0=perfect	-8 1 2 0
pt0=perfect-passive	0 14 -9 -3
pt0=pluperfect	-6 -1 11 -8
pt0=present	-23 9 -1 3
pt1=future	-10 0 -1 7
pt1=future-passive	0 -6 5 0
pt1=gerund	-2 8 4 -22
pt1=infinitive	-8 0 3 0
pt1=modal	19 -7 -6 0
pt1=modal-passive	0 7 -4 0
pt1=participle-passive	0 -5 -9 13
pt1=past	12 5 -2 -24
pt1=past-passive	-1 -2 9 -5
pt1=perfect	-6 7 -5 0
pt1=perfect-passive	0 14 -9 -3
pt1=pluperfect	-6 -1 10 -7
pt1=present	-23 0 7 4
pv0=add	0 -10 11 0
pv0=announce	0 6 -3 0
pv0=ask	9 -12 4 0
pv0=be	7 -11 6 0
pv0=begin	-4 12 -13 1
pv0=call	0 15 -13 0
pv0=carry	0 -18 19 0
pv0=charge	8 -20 10 2
pv0=come	-7 -5 4 5
pv0=cut	0 9 -1 -5
pv0=end	-2 0 6 -10
pv0=expect	0 -18 19 0
pv0=extend	0 -7 0 9
pv0=go	0 6 0 -7
pv0=have	8 12 -25 6
pv0=hold	-1 0 7 -8
pv0=hope	0 -12 12 0
pv0=know	16 -11 -3 0
pv0=lower	0 -13 15 -1
pv0=meet	-9 15 -8 0
pv0=negotiate	0 -1 -9 9
pv0=note	0 0 -5 6
pv0=other	-8 6 -6 3
pv0=pay	0 -15 12 3
pv0=propose	0 28 -26 0
pv0=put	0 14 -11 0
pv0=report	13 -10 -3 0
pv0=rise	2 7 -8 -4
pv0=say	-15 2 11 -12
pv0=start	0 -5 0 6
pv0=stop	0 -11 13 -1
pv0=suspend	0 8 -6 0
pv0=tell	7 0 -4 -3
pv0=want	0 17 -15 0
pv0=write	0 -10 11 0
pv1=add	0 -10 11 0
pv1=agree	-1 8 -6 0
pv1=announce	0 6 -3 0
pv1=ask	13 -14 0 0
pv1=be	8 -10 3 0
pv1=begin	-4 11 -12 2
pv1=call	0 23 -19 -2
pv1=charge	7 -19 9 2
pv1=collect	0 -10 0 12
pv1=come	-7 -5 4 5
pv1=conclude	0 -4 8 -3
pv1=continue	0 7 -5 0
pv1=cut	0 11 -2 -6
pv1=discuss	0 -12 0 10
pv1=end	-2 3 5 -13
pv1=expect	0 -10 11 0
pv1=extend	0 -5 0 9
pv1=go	0 8 0 -9
pv1=have	8 -14 0 6
pv1=hold	0 -2 7 -6
pv1=know	16 -9 -6 0
pv1=leave	0 -15 0 12
pv1=lower	0 -19 23 -4
pv1=make	0 11 -6 -2
pv1=meet	-12 7 5 -12
pv1=negotiate	0 -1 -9 9
pv1=note	0 0 -5 6
pv1=other	-6 3 -6 4
pv1=pay	0 -16 14 3
pv1=promise	0 6 -2 -1
pv1=propose	0 38 -37 0
pv1=report	13 -10 -3 0
pv1=rise	2 7 -8 -4
pv1=say	-15 10 3 -12
pv1=settle	1 0 -12 8
pv1=sign	0 -12 8 1
pv1=start	0 -5 0 6
pv1=stop	0 -11 14 0
pv1=suspend	0 14 -7 -3
pv1=tell	7 0 -4 -4
pv1=write	0 -10 11 0
pv2-none	0 8 -1 -10
pvt0=agree past	0 6 -2 -3
pvt0=agree perfect	0 -5 9 0
pvt0=ask perfect	0 -6 7 0
pvt0=be future	0 -13 17 -1
pvt0=be past	11 -6 1 -10
pvt0=be present	0 -4 -2 8
pvt0=begin past	-3 15 -11 -1
pvt0=call past	0 14 -12 0
pvt0=carry present	0 -18 19 0
pvt0=charge future	0 -7 8 0
pvt0=come present	0 -4 -3 10
pvt0=cut future	0 9 -1 -5
pvt0=end present	0 -3 8 -5
pvt0=expect present	0 -18 19 0
pvt0=extend future	0 -9 -9 16
pvt0=extend perfect	0 -2 9 -6
pvt0=have past	11 11 -20 0
pvt0=have present	-1 4 -10 8
pvt0=hold future	0 15 -12 -1
pvt0=hold past	0 -7 12 0
pvt0=know present	0 6 -3 0
pvt0=lower present	0 -15 16 0
pvt0=meet future	0 4 1 -7
pvt0=meet past	0 -11 9 0
pvt0=meet present	0 11 -12 0
pvt0=negotiate present	0 -2 -8 10
pvt0=note past	0 -1 -5 7
pvt0=other perfect	-2 -8 0 10
pvt0=other present	0 18 -15 0
pvt0=pay future	0 -3 -4 8
pvt0=pay present	0 -13 18 -6
pvt0=raise future	0 -8 5 2
pvt0=say past	-12 -1 17 -17
pvt0=say perfect	0 11 -11 0
pvt0=take past	0 -3 8 -1
pvt0=take present	0 9 -8 0
pvt0=tell past	7 -2 0 -3
pvt0=want present	0 17 -15 0
pvt0=write present	0 -9 9 0
pvt1=ask participle	6 -4 0 0
pvt1=be future	0 -14 17 -1
pvt1=be past	11 -2 -1 -10
pvt1=be present	0 -5 -2 8
pvt1=begin past	-2 13 -10 0
pvt1=call participle	0 9 -6 0
pvt1=call past	0 14 -12 0
pvt1=carry present	0 -18 19 0
pvt1=charge future	0 -7 8 0
pvt1=come present	0 -4 -3 10
pvt1=cut future	0 9 -1 -5
pvt1=end present	0 -3 8 -5
pvt1=extend future	0 -9 -9 16
pvt1=extend perfect	0 -2 9 -6
pvt1=have past	11 -8 -1 0
pvt1=have present	-1 -8 2 8
pvt1=hold future	0 15 -12 -1
pvt1=hold past	0 -12 13 0
pvt1=know present	0 6 -3 0
pvt1=lower present	0 -15 16 0
pvt1=meet future	0 3 1 -6
pvt1=meet gerund	0 -2 13 -12
pvt1=meet participle	0 -8 11 -1
pvt1=meet past	0 -11 9 0
pvt1=meet present	0 12 -12 0
pvt1=negotiate present	0 -2 -8 10
pvt1=note past	0 -1 -5 7
pvt1=other perfect	0 -11 0 12
pvt1=other present	0 17 -15 0
pvt1=pay future	0 -3 -4 8
pvt1=pay present	0 -13 18 -6
pvt1=raise future	0 -8 5 2
pvt1=say past	-12 5 9 -17
pvt1=say perfect	0 11 -11 0
pvt1=sign participle	3 -13 8 0
pvt1=take past	0 -4 9 -1
pvt1=take present	0 9 -8 0
pvt1=tell past	7 -2 0 -3
pvt1=write present	0 -9 9 0
q:!	-1 10 -18 9
q:"	-10 7 4 -16
q:'s	16 -4 2 -11
q:(	4 -12 11 -3
q:*	0 15 -13 0
q:-	4 15 -12 -9
q:.	-18 8 5 -7
q:/	-1 28 -19 -11
q::	-5 -9 6 6
q:;	3 -23 1 20
q:<agent>	-2 -2 -6 14
q:<day-ahead>	2 8 11 -37
q:<day-gone>	1 22 -18 -12
q:<day-today>	6 -3 -18 20
q:<duty>	7 6 -8 -2
q:<gate>	0 -1 -12 13
q:<goods-amount>	0 3 -7 4
q:<goods>	2 22 -11 -19
q:<level-noun>	-23 16 -10 2
q:<level>	-23 12 -4 1
q:<money>	-1 10 0 -11
q:<month-ahead>	-2 -15 22 -3
q:<month-gone>	-9 -17 21 0
q:<month-today>	0 -14 17 0
q:<name>	3 -21 17 4
q:<not>	-6 -11 3 18
q:<number>	0 8 3 -21
q:<office>	-6 -4 11 -5
q:<organisation>	6 28 -20 -29
q:<person>	-5 -18 13 13
q:<points>	0 1 -13 9
q:<quality>	1 5 -11 7
q:<seat>	-13 -11 4 17
q:<sender>	-18 27 2 -40
q:<span>	5 14 -19 0
q:<taker>	0 7 -2 0
q:<v-agree>	-12 20 5 -39
q:<v-bear>	4 8 4 -31
q:<v-begin>	-1 5 6 -20
q:<v-buy>	-5 25 -10 -23
q:<v-deny>	0 22 -16 -5
q:<v-down>	8 6 -10 -3
q:<v-end>	0 -2 13 -16
q:<v-impose>	-17 1 10 -4
q:<v-propose>	5 -8 7 -3
q:<v-return>	0 21 -16 -2
q:<v-say>	-11 11 2 -18
q:<v-sell>	0 6 -2 -7
q:<v-stay>	-19 -4 -2 18
q:<v-suspend>	3 0 -11 12
q:<v-target>	-7 4 3 -3
q:<v-threaten>	-2 10 -1 -5
q:<v-up>	0 12 -6 -12
q:?	-8 10 -6 0
q:@	-2 1 -11 7
q:_	-1 -10 3 8
q:a	-8 9 -4 -6
q:about	-5 3 -12 12
q:accept	0 6 -5 0
q:across	11 -5 -3 -2
q:add	0 -8 0 11
q:additional	0 11 -2 -6
q:admit	0 7 -4 0
q:affiliate	0 6 -3 0
q:after	0 -17 17 0
q:afternoon	0 -8 12 -2
q:again	10 -8 9 -12
q:against	0 25 -19 -4
q:ago	0 -11 2 9
q:agree	2 14 -2 -24
q:agreement	-5 10 0 -9
q:ahead	0 -19 20 0
q:al	0 6 0 -5
q:alive	0 10 -3 -5
q:all	-1 12 -25 13
q:allowed	0 -1 -4 7
q:alone	0 9 -9 0
q:also	-5 2 7 -10
q:aluminium	0 3 -7 1
q:among	0 12 -9 0
q:an	7 -13 24 -21
q:and	6 -10 -14 32
q:announce	0 1 -7 5
q:announcement	11 -17 9 -1
q:another	13 1 -9 -6
q:answer	0 -22 8 15
q:any	0 -10 0 12
q:anybody	0 -15 -6 18
q:are	28 -1 -26 5
q:arrangement	0 -11 0 12
q:arrived	0 -9 -5 16
q:article	0 9 -7 0
q:as	-12 -32 33 6
q:aside	0 10 -9 0
q:ask	-8 0 2 3
q:at	6 1 -11 2
q:autumn	0 -6 -5 14
q:back	12 3 -10 -4
q:background	0 7 -7 0
q:bag	15 -12 -2 0
q:ban	0 6 -5 0
q:bargain	0 -11 11 0
q:battery	0 7 -5 0
q:be	0 -20 19 0
q:because	0 8 -4 -5
q:been	22 -28 19 -15
q:before	-9 26 -13 -22
q:begin	-8 0 14 -16
q:being	14 -16 3 -4
q:believe	0 -5 8 0
q:bergen	0 -14 15 0
q:bessent	0 0 -7 5
q:between	6 5 0 -17
q:beyond	0 -7 9 0
q:bill	0 -9 10 0
q:binding	0 7 -5 0
q:boat	1 -8 -7 11
q:both	-8 -14 7 15
q:break	0 7 -3 0
q:bring	4 8 -22 5
q:busan	-1 -8 13 -9
q:but	3 -12 18 -17
q:buy	0 12 -5 -6
q:by	0 16 -15 -2
q:call	-6 -6 13 -6
q:calm	0 -6 9 0
q:capital	9 -2 -11 3
q:car	28 -15 -2 -15
q:carry	27 -39 19 -2
q:cartagena	-4 -10 15 -3
q:case	0 11 -5 -3
q:certain	0 -13 19 -9
q:certificate	0 -16 18 0
q:chair	0 -6 6 0
q:change	0 11 -7 -1
q:changed	0 25 -36 13
q:charge	6 -13 -4 13
q:cheese	0 -25 26 0
q:chip	0 7 -5 0
q:city	0 6 -3 0
q:clock	0 0 -5 6
q:close	0 12 -7 -2
q:closed	0 15 -13 0
q:club	0 9 -4 -2
q:collect	0 -5 15 -12
q:comment	0 9 -8 0
q:commerce	-1 -21 21 1
q:company	0 19 -5 -14
q:continue	0 9 -5 -1
q:contract	0 9 0 -7
q:conversation	0 14 -13 0
q:copper	0 6 -3 0
q:cost	0 10 -7 0
q:could	-1 4 -20 15
q:council	0 6 -6 0
q:count	0 0 -8 5
q:counted	0 8 -4 0
q:counterpart	0 0 6 -5
q:country	0 -8 0 9
q:crane	0 -2 -6 9
q:custom	0 28 -24 -2
q:cut	0 16 -12 -3
q:date	6 15 -34 9
q:day	0 -26 -13 34
q:de	2 -9 7 0
q:deadline	-3 17 -9 -2
q:deal	10 -14 11 -9
q:decide	0 -12 9 2
q:decision	0 19 -18 0
q:declare	0 -10 12 0
q:decree	0 0 -8 8
q:delegation	2 -15 -13 22
q:desk	0 17 -11 -4
q:did	-4 17 -8 -10
q:direction	0 20 -20 0
q:discussion	0 11 -11 0
q:do	-3 0 9 -15
q:doe	-1 7 -13 6
q:doing	0 20 -19 0
q:door	0 20 -18 -1
q:double	0 12 -9 0
q:down	1 -15 7 5
q:draft	0 -12 13 0
q:drop	0 -11 8 2
q:due	0 10 -10 0
q:duty	-14 8 6 -18
q:each	-8 36 -24 -12
q:earth	0 21 -18 -3
q:economy	0 26 -16 -7
q:effect	0 14 -9 0
q:eleven	14 -2 -14 0
q:else	0 -1 -8 8
q:emergency	0 -10 11 0
q:end	9 -2 -3 0
q:energy	-1 7 0 -2
q:enter	0 9 -5 -3
q:entry	-2 8 0 -1
q:evening	-9 -4 12 -3
q:every	-1 7 0 -6
q:everybody	0 9 -4 0
q:everyone	0 -14 15 0
q:everything	0 7 -5 0
q:expect	8 1 -4 -10
q:expert	0 -3 7 -5
q:expire	0 13 0 -16
q:export	0 -18 22 -3
q:exporter	0 6 -4 0
q:extend	0 -9 8 0
q:extension	0 19 -20 0
q:extra	0 -9 5 2
q:face	0 10 -4 -3
q:fact	0 -14 15 0
q:failed	0 -15 -7 19
q:fall	0 12 -6 -3
q:far	0 -35 19 22
q:farmer	0 20 -9 -12
q:fee	-5 -10 10 5
q:fentanyl	0 22 -15 -3
q:fifth	8 -7 -11 14
q:final	0 13 -17 4
q:finance	0 6 -6 0
q:find	0 -6 0 6
q:finished	0 -8 11 -1
q:firm	0 -3 6 0
q:first	-12 -15 13 9
q:fishing	0 11 -10 0
q:five	0 -4 0 6
q:flat	0 -3 -4 8
q:floor	0 -4 -1 7
q:fly	-1 -6 12 -2
q:follow	0 1 -11 9
q:followed	0 1 -12 8
q:for	12 -6 12 -22
q:force	0 0 8 -16
q:forced	0 7 -4 0
q:forty	0 -9 12 -2
q:found	0 14 -9 -4
q:four	-1 1 -17 12
q:fourth	-1 -19 11 9
q:framework	4 -28 18 8
q:free	-4 18 -10 -4
q:friday	0 8 -17 8
q:friend	0 15 -11 -1
q:further	0 0 4 -6
q:future	12 -8 0 0
q:general	0 -9 11 0
q:geneva	-5 -3 8 0
q:georgia	0 -6 -4 11
q:get	0 15 -24 8
q:give	0 -17 19 0
q:given	0 0 -16 12
q:glass	0 -3 7 0
q:go	10 15 -18 -5
q:good	-28 -9 16 4
q:government	0 -1 8 -5
q:grape	9 -6 -3 0
q:great	0 -13 9 5
q:grower	0 10 -8 0
q:had	22 -6 -1 -12
q:half	1 3 -19 11
q:hand	0 -10 13 0
q:happy	0 8 -6 0
q:harbour	4 -7 0 3
q:hard	0 9 -3 -5
q:has	-4 -25 33 -12
q:have	1 5 5 -17
q:he	1 0 4 -12
q:heard	0 -6 13 -2
q:her	9 -8 0 0
q:here	0 9 -19 9
q:higher	12 -12 2 -2
q:his	15 -9 -10 8
q:hold	0 -26 23 9
q:hope	0 9 0 -9
q:hotel	2 -19 13 2
q:hour	19 -35 15 8
q:house	17 0 -10 -12
q:how	-4 32 -22 -7
q:i	14 -11 9 -17
q:i'm	0 6 -5 0
q:import	0 7 -3 0
q:impose	0 1 -13 10
q:in	-9 -10 21 -9
q:industry	0 13 -10 -1
q:initialled	0 -6 6 0
q:instead	0 -4 8 -3
q:interview	0 -11 0 12
q:into	0 32 -28 -5
q:investigation	1 -6 -1 6
q:issued	0 -13 15 0
q:it	-30 -3 17 -5
q:jinping	8 -6 0 -4
q:joint	-1 -13 21 -10
q:just	0 19 -11 -7
q:keep	0 30 -24 -9
q:kind	0 9 -3 -2
q:know	0 18 -8 -6
q:kuala	0 -22 24 0
q:labor	0 7 -4 0
q:land	-14 0 13 -4
q:lapse	0 7 -4 0
q:largest	0 8 -5 0
q:last	-2 8 0 -11
q:late	0 11 -9 0
q:law	-9 13 0 -7
q:leader	0 -2 -2 7
q:leather	0 -4 6 -1
q:leave	10 -5 -13 11
q:led	0 -10 -1 13
q:let	-5 29 -13 -15
q:letter	0 17 -13 0
q:level	0 -4 6 0
q:levy	0 -18 16 1
q:lift	0 -20 21 0
q:like	0 -7 11 -1
q:likely	0 8 -4 -2
q:limit	0 -9 9 0
q:line	-2 -4 9 -1
q:lisbon	-2 0 10 -8
q:list	-1 14 -7 -2
q:listed	0 -10 0 12
q:little	0 22 -20 0
q:live	0 -12 -6 17
q:local	-1 8 -1 -3
q:london	0 -10 15 -4
q:long	-7 12 -3 -3
q:look	6 0 0 -7
q:lorry	0 -8 0 9
q:lose	0 -5 8 0
q:lower	0 13 -9 -2
q:lumpur	0 -22 24 0
q:m	1 4 -16 9
q:machinery	0 -3 6 -1
q:maize	0 10 -6 -1
q:make	-5 17 -5 -15
q:maker	-1 11 -6 -1
q:man	-4 -6 12 0
q:many	0 12 -10 0
q:matter	0 -13 14 0
q:may	-3 0 10 -9
q:me	0 -7 13 -6
q:meal	0 -5 -5 9
q:meanwhile	0 7 -1 -3
q:measure	0 -9 0 6
q:meet	-4 -6 17 -13
q:meeting	0 -27 29 0
q:member	0 18 -16 0
q:midnight	0 14 -2 -7
q:might	0 9 -5 0
q:mill	0 8 -4 0
q:minister	-8 -12 13 1
q:ministry	-4 -6 0 10
q:minute	-3 4 4 -12
q:mombasa	0 11 -8 0
q:moment	0 6 -5 0
q:money	0 -7 8 0
q:more	7 15 -26 -1
q:morning	-14 -6 7 6
q:move	-1 23 -16 -7
q:mr	14 -19 2 6
q:ms	0 7 -1 -3
q:much	0 13 -11 0
q:must	0 21 -13 -8
q:my	0 -13 17 -4
q:nearly	0 12 -9 0
q:need	0 16 -11 -2
q:negotiate	12 0 -15 0
q:negotiation	0 8 -6 0
q:negotiator	11 -16 0 0
q:neither	0 -8 -7 15
q:new	0 -21 5 19
q:next	-8 -23 31 -5
q:night	0 15 -10 -4
q:no	0 -2 6 -3
q:nobody	8 -31 -6 31
q:none	0 7 -5 0
q:northern	0 12 -9 0
q:not	-15 -15 26 -6
q:nothing	-2 -11 7 5
q:notice	0 24 -20 -5
q:now	-7 17 -4 -16
q:number	0 4 0 -6
q:nvidia	0 -6 6 0
q:of	-21 -6 14 1
q:off	-4 -10 1 12
q:offer	0 29 -25 -4
q:official	0 6 -5 0
q:oil	-1 22 -29 2
q:old	5 3 -9 -2
q:older	0 -5 8 -1
q:on	7 -2 -7 7
q:one	13 -14 -22 29
q:onion	0 -15 15 0
q:only	9 0 -1 -7
q:open	0 17 -23 6
q:or	0 12 -17 3
q:order	0 14 -8 -7
q:other	-5 12 -21 10
q:our	-15 -8 -2 20
q:out	0 4 -8 0
q:over	-9 0 -15 20
q:owe	0 -5 6 0
q:own	0 20 -12 -4
q:p	0 -8 -2 12
q:palm	0 12 -12 0
q:paper	-6 0 6 -1
q:part	0 9 -2 -2
q:passed	0 9 -1 -5
q:past	3 14 -9 -12
q:patient	0 6 -4 0
q:pause	0 23 -22 0
q:pay	-10 9 0 -7
q:peace	0 7 -2 -1
q:people	0 2 -9 5
q:perhap	0 -3 7 0
q:permanent	0 -8 9 0
q:permit	0 -5 0 6
q:phone	0 -10 11 0
q:phosphate	0 13 -10 0
q:piece	0 -7 12 -3
q:place	-2 11 -2 -10
q:plan	-1 -14 14 0
q:plant	-1 10 -2 -2
q:plastic	0 -8 8 0
q:point	0 9 -5 -1
q:port	0 3 0 -6
q:post	0 7 -6 0
q:potatoe	9 -23 14 -1
q:power	-5 -2 7 0
q:prefer	-4 -12 17 0
q:premier	0 -1 -4 6
q:prepare	0 17 -15 0
q:present	0 0 -8 7
q:presenter	-1 5 -11 3
q:president	6 -17 13 0
q:press	0 -29 32 -4
q:price	0 16 -10 0
q:probably	0 12 -17 3
q:proclamation	0 12 -10 0
q:progress	0 11 -8 0
q:prolonged	0 18 -7 -12
q:promise	0 -11 17 -4
q:propose	0 -14 16 0
q:provide	0 6 -6 0
q:public	0 12 -7 -2
q:published	0 15 -13 0
q:put	4 -15 13 0
q:quarrel	0 -14 -3 17
q:question	-2 -6 0 10
q:radio	0 -19 22 -1
q:rang	0 -22 23 0
q:rare	0 16 -13 -2
q:rate	-6 7 0 -9
q:rather	-1 -3 7 -1
q:ratify	0 12 -9 0
q:reach	0 10 -6 0
q:read	0 11 -2 -6
q:reason	0 -15 18 -1
q:receive	0 -17 10 4
q:recommend	0 9 -5 -1
q:reduce	0 -17 17 0
q:relief	0 -12 13 0
q:remain	0 -4 9 -5
q:renewed	0 -8 10 0
q:reply	0 -14 16 0
q:report	0 13 -10 -1
q:reporter	-3 43 -35 -11
q:representative	0 -21 12 12
q:republic	0 17 -17 0
q:request	0 -9 -1 12
q:rest	0 8 -5 0
q:result	0 -8 -9 17
q:retaliate	0 -6 8 0
q:return	0 7 -4 0
q:rice	0 17 -17 0
q:right	0 3 4 -9
q:rise	-3 15 -8 -1
q:river	1 -8 -3 10
q:road	3 2 -9 0
q:robert	0 8 -1 -3
q:room	4 -7 0 0
q:round	-6 -16 16 2
q:rule	0 22 -15 -5
q:rum	0 -4 0 6
q:run	-2 1 -9 8
q:s	0 -5 7 0
q:sailing	0 6 -6 0
q:same	-7 -28 19 15
q:saturday	0 0 -7 8
q:say	-5 18 -8 -13
q:scott	0 0 -7 5
q:season	0 -6 7 0
q:second	-12 -20 2 25
q:section	0 14 -9 -2
q:see	-9 18 -7 -11
q:seed	0 -6 -10 15
q:sell	0 20 -14 -4
q:send	9 8 -15 -5
q:set	6 0 -14 4
q:settle	0 -4 11 -7
q:settlement	0 15 -10 -1
q:shall	0 -4 7 0
q:share	0 11 -6 -3
q:sheet	0 -14 14 0
q:ship	-7 5 -6 4
q:shook	0 -7 10 0
q:short	0 17 -7 -8
q:shrimp	0 3 1 -6
q:side	-10 11 -13 3
q:sign	-18 17 -4 -12
q:signature	11 -3 0 -8
q:since	-1 -30 38 -5
q:sir	0 8 -7 0
q:sit	0 -23 5 18
q:sleep	13 1 -16 -4
q:small	0 8 -2 0
q:so	4 -9 5 0
q:some	0 16 -12 -2
q:something	0 -8 10 0
q:sooner	0 10 0 -8
q:spare	0 3 0 -6
q:speak	0 -2 -8 11
q:spoken	0 -11 12 0
q:spring	0 12 -10 0
q:stage	0 12 -11 0
q:stand	0 7 -3 -2
q:standstill	16 -28 -5 20
q:state	0 -10 12 0
q:stay	-1 -22 9 18
q:steel	0 15 -9 -1
q:step	0 -23 18 4
q:still	8 10 -8 -11
q:stockholm	-8 -11 -3 19
q:stop	6 -7 2 0
q:substantial	0 11 -8 0
q:successful	6 -5 0 0
q:such	0 2 -12 8
q:sugar	0 -4 0 7
q:summit	-1 -1 6 0
q:sunday	0 -6 0 7
q:sunflower	0 -9 -9 16
q:surcharge	0 -3 7 0
q:suspend	-3 14 -3 -10
q:suspension	10 0 -12 -2
q:take	-12 -10 17 0
q:talk	15 7 -39 23
q:talked	0 -6 8 0
q:tariff	17 3 -22 6
q:tea	-1 0 10 -16
q:team	5 -9 0 5
q:telephone	-3 0 6 -6
q:tell	2 10 -6 -8
q:text	0 0 -16 12
q:thank	12 -26 20 -5
q:that	-11 10 -2 -3
q:the	-22 19 -10 0
q:their	14 -8 9 -16
q:them	-7 19 -8 -7
q:themselve	0 7 -5 0
q:then	-8 8 -7 1
q:there	2 -22 13 11
q:they	-7 9 3 -14
q:thi	6 -29 11 16
q:think	-2 17 -12 0
q:third	-8 9 2 -22
q:though	0 7 -3 0
q:threaten	0 6 -2 -1
q:three	-1 -16 6 13
q:tiktok	0 -19 13 8
q:time	-12 -31 30 9
q:timing	0 6 -3 -5
q:to	7 -3 -7 8
q:together	-1 -4 12 -8
q:tomatoe	0 -7 0 8
q:ton	0 -5 6 0
q:too	0 28 -21 -6
q:top	2 -8 2 0
q:touched	0 -14 14 0
q:town	0 6 -4 0
q:tractor	0 -16 19 -4
q:trade	-14 -14 22 0
q:trader	0 14 -13 0
q:translated	0 37 -14 -23
q:treaty	0 -20 21 0
q:truce	-8 9 9 -25
q:two	8 -19 7 8
q:under	-3 5 -18 11
q:understanding	0 6 0 -3
q:unless	3 -17 10 3
q:until	-14 18 2 -20
q:up	-9 -3 8 0
q:upper	0 -4 -4 9
q:us	-5 -17 14 7
q:use	0 -10 11 0
q:used	0 8 -6 0
q:valley	0 21 -7 -14
q:valparaíso	0 -14 6 8
q:value	0 -5 6 0
q:very	4 6 -13 0
q:vessel	0 17 -17 0
q:vice	0 -1 -4 6
q:video	0 -10 4 5
q:view	0 -21 6 17
q:visit	-4 27 -19 -8
q:wage	0 6 0 -4
q:wait	0 18 -18 0
q:waited	0 11 -11 0
q:waiting	0 7 -5 0
q:want	0 -23 0 26
q:war	0 10 -3 -6
q:warn	0 -5 7 0
q:was	14 -9 18 -38
q:watch	0 8 -5 0
q:water	0 16 -3 -12
q:way	16 -21 -3 11
q:we	-1 23 -11 -17
q:week	3 3 -7 0
q:welcome	0 18 -10 -6
q:well	-2 0 9 -8
q:were	-2 0 -8 10
q:what	1 6 0 -9
q:when	0 22 -17 -12
q:where	7 -5 1 0
q:whether	0 -13 16 0
q:which	-8 19 0 -28
q:while	2 -10 -7 13
q:who	-16 23 -7 -11
q:whole	0 7 -4 0
q:whom	0 14 -12 -1
q:why	0 -7 -7 14
q:win	0 8 0 -6
q:window	0 6 -16 8
q:winter	0 -10 12 0
q:wire	0 12 -7 -5
q:with	6 -10 -11 20
q:within	0 12 -11 0
q:without	4 22 -22 -7
q:word	0 19 -15 -4
q:work	0 0 7 -4
q:worked	0 -7 -1 10
q:world	-6 -5 12 0
q:worry	0 10 -9 0
q:worth	0 6 -4 0
q:would	0 8 -4 -4
q:write	0 -2 6 -1
q:wrong	0 -13 15 0
q:xi	8 -6 0 -4
q:year	-8 30 -7 -23
q:yes	11 4 -20 3
q:york	3 -12 -5 16
q:you	11 -12 1 2
q:zero	0 -12 0 12
q:—	-5 -5 -10 19
q:•	0 -10 11 0
qt=future	0 16 -29 13
qt=modal	-1 16 -9 -8
qt=past	-3 6 8 -24
qt=perfect	3 -9 16 -13
qt=pluperfect	0 -9 13 -5
qt=present	15 -21 8 9
quoted	-11 0 3 0
r1="	-2 11 -3 -4
r1='s	8 -3 -3 0
r1=(	0 4 -6 0
r1=)	0 1 4 -12
r1=,	-5 -7 4 7
r1=-	4 7 -1 -8
r1=.	-4 -4 -1 11
r1=:	-33 0 10 1
r1=;	-22 10 -8 9
r1=<day-today>	0 -5 8 0
r1=<end>	-4 16 -8 -9
r1=<goods>	-1 5 -8 2
r1=<level>	0 25 -19 0
r1=<name>	6 -12 -3 12
r1=<not>	7 0 -24 6
r1=<number>	15 -20 12 -9
r1=<person>	12 -6 0 -3
r1=<quality>	0 10 -7 0
r1=<seat>	0 7 -5 0
r1=<v-agree>	-1 -6 -2 11
r1=<v-end>	-2 -1 8 -3
r1=<v-impose>	0 0 9 -11
r1=<v-say>	-3 5 2 -9
r1=<v-stay>	0 13 -8 -5
r1=<v-target>	0 -17 18 0
r1=?	-23 -4 15 -4
r1=a	-3 14 -2 -7
r1=about	0 8 -7 0
r1=after	-14 -10 13 5
r1=afternoon	-1 -8 -6 15
r1=and	32 -15 3 -24
r1=are	11 7 -19 -1
r1=as	0 -4 -4 8
r1=because	-4 2 5 -7
r1=between	0 3 7 -14
r1=but	7 -2 -2 0
r1=by	-2 -6 -2 12
r1=doe	0 -11 -3 14
r1=end	0 -4 8 -3
r1=evening	-20 -7 -12 27
r1=for	12 9 -5 -26
r1=from	-3 5 -9 4
r1=had	-3 -3 10 -2
r1=has	0 -2 6 -5
r1=he	-2 5 4 -12
r1=if	0 8 -5 0
r1=in	-5 -33 39 -6
r1=is	-7 -4 13 -6
r1=it	0 -3 8 -11
r1=last	0 -1 6 -2
r1=morning	22 -13 -1 -3
r1=night	-13 -8 6 9
r1=noon	0 11 -4 -2
r1=of	0 16 -5 -21
r1=on	-8 13 -19 6
r1=published	0 19 -15 -4
r1=put	0 6 -3 0
r1=say	0 6 -5 0
r1=show	0 -8 10 0
r1=that	4 10 1 -23
r1=the	-7 8 0 -2
r1=there	-1 6 -4 0
r1=they	1 -5 -15 12
r1=to	-3 -4 15 -11
r1=unless	0 10 -8 0
r1=until	11 -7 -3 0
r1=was	0 -3 6 -1
r1=we	0 -12 16 -1
r1=what	0 11 -2 -7
r1=when	-1 -13 13 1
r1=with	-1 -6 -7 19
r1=without	8 -7 -13 8
r1=would	0 -10 11 0
r1=|	0 -13 15 0
r1=·	-11 10 -3 0
r1=—	-14 25 -26 2
r2="	-2 -1 10 -14
r2='s	5 -16 -2 17
r2=,	-4 12 -8 -2
r2=.	0 -11 12 -3
r2=:	28 -6 -28 -9
r2=<agent>	1 3 -7 0
r2=<day-ahead>	17 10 -23 -12
r2=<day-gone>	16 -2 -9 -6
r2=<day-today>	12 -1 -4 -7
r2=<duty>	0 7 -11 1
r2=<end>	-14 8 -1 0
r2=<goods>	-9 30 -27 0
r2=<level-noun>	-2 22 -18 0
r2=<level>	-4 36 -26 -3
r2=<money>	0 7 -3 0
r2=<name>	-8 -1 -1 6
r2=<not>	-8 6 0 0
r2=<number>	2 -14 -6 20
r2=<office>	0 -11 18 -5
r2=<organisation>	4 10 -12 -3
r2=<person>	-8 -13 14 2
r2=<quality>	9 14 -21 -7
r2=<seat>	0 -2 -2 6
r2=<span>	8 4 -3 -10
r2=<v-agree>	2 -16 12 0
r2=<v-bear>	-8 -20 20 5
r2=<v-begin>	-12 29 -15 -8
r2=<v-down>	-5 2 6 -8
r2=<v-end>	3 5 3 -22
r2=<v-impose>	-8 -2 0 7
r2=<v-propose>	1 -12 3 8
r2=<v-return>	0 -11 -8 17
r2=<v-say>	11 0 -6 0
r2=<v-sell>	0 8 -4 0
r2=<v-stay>	0 -4 9 -6
r2=<v-suspend>	6 0 -10 4
r2=<v-target>	-2 13 -7 0
r2=<v-up>	-5 11 -12 1
r2=a	5 14 -13 -7
r2=according	0 6 -4 0
r2=after	-7 8 -23 15
r2=agree	6 -13 7 -1
r2=all	3 -20 13 3
r2=an	-11 9 -22 10
r2=and	8 -7 15 -23
r2=announce	0 -7 -3 12
r2=another	0 13 -7 -3
r2=are	9 -11 1 0
r2=as	-4 -1 15 -14
r2=ask	0 -18 3 14
r2=at	-3 -13 0 19
r2=bring	0 10 -5 -4
r2=busan	0 -11 12 0
r2=by	-4 0 10 -13
r2=call	0 -6 7 0
r2=carry	0 -6 8 0
r2=close	10 -5 -2 0
r2=come	-2 13 -6 -4
r2=complete	0 -12 14 0
r2=continue	-4 -7 12 0
r2=could	-1 12 -9 0
r2=doe	0 -23 23 0
r2=duty	0 2 -7 2
r2=eastern	-6 -14 9 9
r2=end	8 -5 9 -18
r2=excerpt	0 16 -5 -10
r2=extend	0 0 -7 7
r2=extract	0 11 -2 -5
r2=failing	0 0 -8 8
r2=first	0 -16 19 -2
r2=for	16 10 -17 -16
r2=freeze	0 -7 -1 8
r2=from	-1 9 -9 0
r2=geneva	0 -12 8 1
r2=go	-3 6 0 0
r2=good	0 -13 15 0
r2=had	2 14 -12 -5
r2=has	-5 13 -5 -1
r2=he	0 11 -15 0
r2=his	-2 -8 15 -7
r2=hold	-1 3 -6 3
r2=hour	0 8 -21 14
r2=in	0 -14 17 -6
r2=is	-9 25 -10 -15
r2=it	-6 25 -11 -14
r2=its	-1 19 -15 0
r2=keep	0 -15 17 -2
r2=last	0 1 15 -23
r2=local	0 -14 -1 17
r2=make	0 -3 7 -2
r2=meet	-3 -13 12 5
r2=mr	0 11 -7 -2
r2=negotiation	0 -1 -4 6
r2=neither	0 -7 11 -2
r2=next	-1 12 -4 -3
r2=nobody	0 7 0 -5
r2=not	0 -10 0 13
r2=nothing	0 8 -2 -1
r2=of	-6 2 -10 8
r2=on	6 -12 0 6
r2=opened	-2 7 -1 0
r2=or	0 14 -12 0
r2=over	0 -12 -3 14
r2=pay	0 6 -4 0
r2=plan	8 -5 -3 0
r2=post	0 0 8 -7
r2=prepare	-4 -6 12 0
r2=prolong	0 -8 11 -2
r2=put	0 14 -11 -1
r2=round	0 -19 24 -5
r2=run	-2 14 -9 0
r2=save	0 8 -5 -1
r2=say	5 4 -9 0
r2=second	0 -11 13 0
r2=see	0 -4 7 0
r2=settle	0 -8 1 5
r2=shall	0 -11 11 0
r2=sign	-1 0 6 -1
r2=so	0 8 -3 -1
r2=soybean	0 21 -18 -1
r2=stay	11 -2 -8 0
r2=take	0 7 -5 0
r2=talk	-5 8 -6 0
r2=telephone	0 -21 23 0
r2=tell	0 -4 7 0
r2=that	8 -9 8 -6
r2=their	-7 0 5 -1
r2=there	0 -23 18 6
r2=they	-12 -1 -23 24
r2=thi	-2 13 -8 -4
r2=third	0 -11 15 -2
r2=three	0 23 -19 -3
r2=time	-2 1 6 -12
r2=to	-8 9 -3 -2
r2=transcript	0 -9 0 10
r2=translated	-5 -13 5 11
r2=truce	0 13 -11 0
r2=two	-5 23 -13 -8
r2=was	-8 -11 16 0
r2=we	4 -2 -10 7
r2=were	0 0 5 -6
r2=what	-3 6 1 -9
r2=when	-8 14 -15 2
r2=whether	0 -2 7 -1
r2=which	0 18 -11 -5
r2=wire	0 0 -10 6
r2=with	-8 -1 6 -1
r2=without	0 13 -9 -3
r2=write	0 7 -3 0
r2=yes	-3 -10 16 -3
r2=—	7 0 -5 0
r3="	0 9 -4 -2
r3='s	-15 15 -5 -6
r3=(	0 16 -15 0
r3=)	-22 0 0 7
r3=,	8 -19 -13 32
r3=.	-2 -5 18 -20
r3=:	-3 -6 2 6
r3=;	0 -6 -3 10
r3=<agent>	0 23 -9 -17
r3=<day-ahead>	7 0 -7 0
r3=<day-gone>	6 -7 0 0
r3=<day-today>	11 -15 6 -3
r3=<duty>	-10 -20 14 13
r3=<end>	-13 4 0 4
r3=<gate>	0 -16 8 7
r3=<goods>	6 0 -9 3
r3=<level-noun>	-2 12 -13 2
r3=<level>	7 -5 5 -10
r3=<name>	0 0 7 -9
r3=<not>	-9 2 0 4
r3=<number>	15 1 -5 -23
r3=<office>	-8 -12 25 -18
r3=<organisation>	-6 16 0 -25
r3=<person>	0 -15 28 -25
r3=<points>	-1 -2 7 0
r3=<quality>	-10 -14 18 1
r3=<seat>	-6 5 0 -3
r3=<sender>	0 16 -13 0
r3=<span>	12 -3 -35 21
r3=<v-agree>	-2 -5 18 -18
r3=<v-bear>	-5 15 -3 -12
r3=<v-begin>	-14 0 3 2
r3=<v-down>	0 0 -6 3
r3=<v-end>	-7 -2 -5 13
r3=<v-impose>	10 -7 -1 2
r3=<v-propose>	-2 1 6 -7
r3=<v-return>	-1 15 -9 -3
r3=<v-say>	6 22 -29 0
r3=<v-sell>	0 7 -4 0
r3=<v-stay>	0 28 -29 -2
r3=<v-suspend>	6 -2 -1 0
r3=<v-target>	0 13 -7 -2
r3=<v-threaten>	-1 11 -6 0
r3=<v-up>	-5 24 -11 -11
r3=?	15 -6 -10 -2
r3=a	-29 13 0 0
r3=about	0 -8 10 0
r3=account	0 12 -9 -1
r3=additional	9 -7 0 0
r3=after	-3 22 -17 -6
r3=again	0 -5 6 0
r3=agree	0 -16 24 -11
r3=agreement	0 14 0 -14
r3=all	0 11 -5 -3
r3=an	-5 -11 24 -9
r3=and	-18 -7 8 8
r3=answer	0 7 -6 0
r3=as	0 8 -6 0
r3=at	-2 9 -6 0
r3=back	-9 -2 5 3
r3=been	-7 15 -7 0
r3=before	0 -18 9 7
r3=between	-6 -12 0 16
r3=both	0 3 2 -7
r3=by	0 3 3 -10
r3=charge	0 7 -3 0
r3=come	-6 3 6 -4
r3=commerce	0 -9 0 12
r3=country	0 -21 6 17
r3=cut	0 -4 -8 12
r3=date	0 -6 7 0
r3=day	-2 24 -8 -16
r3=deal	0 -19 20 0
r3=decision	0 -12 0 13
r3=desk	0 7 -4 0
r3=down	0 7 -2 -3
r3=draft	0 -1 -1 6
r3=duty	-3 -13 17 0
r3=end	-3 -14 0 17
r3=expect	0 10 -5 -3
r3=extension	0 -14 -2 17
r3=first	5 9 -6 -12
r3=for	-9 3 -5 7
r3=four	0 10 -3 -3
r3=fourth	-5 16 -7 -5
r3=framework	0 -4 -7 10
r3=from	3 0 16 -24
r3=further	0 -7 8 0
r3=good	0 11 -8 0
r3=government	0 13 -6 -6
r3=had	-11 -1 0 7
r3=hand	0 12 -8 -3
r3=has	0 21 -16 -3
r3=have	0 13 -6 -1
r3=he	-5 19 -17 1
r3=his	0 -1 6 -4
r3=hold	0 13 -8 -4
r3=hour	-2 -6 -14 17
r3=i	0 -8 13 -3
r3=in	-10 6 -20 19
r3=it	-8 8 1 -12
r3=its	0 18 -11 -3
r3=keep	0 -1 -2 6
r3=last	1 -22 -4 22
r3=leave	9 -6 0 -1
r3=let	0 0 5 -6
r3=letter	0 -12 14 0
r3=lower	9 -7 0 0
r3=meet	0 13 -7 -5
r3=month	0 7 -5 0
r3=most	0 -6 8 0
r3=mr	-2 4 1 -7
r3=my	0 -7 9 0
r3=new	-7 1 -11 13
r3=no	0 -6 9 0
r3=nothing	0 8 -7 0
r3=now	-4 10 -2 -3
r3=of	-11 -13 26 -9
r3=old	-4 2 6 -6
r3=other	0 8 -7 0
r3=our	0 18 -15 -2
r3=out	0 2 -13 8
r3=over	0 10 -4 -5
r3=p	0 6 -1 -1
r3=pause	0 -9 10 0
r3=president	-1 1 6 -11
r3=press	-2 -8 18 -9
r3=published	9 -21 15 0
r3=raise	0 8 -7 0
r3=rate	0 9 -1 -5
r3=result	0 5 -9 3
r3=round	-2 0 11 -15
r3=run	0 9 -9 0
r3=say	11 10 -22 0
r3=second	-7 6 1 -5
r3=share	0 -6 0 8
r3=side	0 0 13 -10
r3=signature	0 20 -1 -18
r3=six	-1 -3 10 -4
r3=so	0 6 -5 0
r3=state	0 -4 -4 11
r3=statement	0 6 -3 0
r3=stop	0 6 -5 0
r3=suspend	10 -11 -1 5
r3=take	0 -8 -3 12
r3=talk	-4 7 -6 0
r3=tariff	-4 -11 0 16
r3=telephone	0 -20 22 0
r3=tell	0 13 -8 -3
r3=that	9 4 -7 -6
r3=the	14 11 -27 1
r3=their	-5 -9 5 6
r3=time	5 -14 -1 15
r3=to	18 -2 -12 0
r3=top	13 -11 0 0
r3=trade	15 -11 -1 0
r3=treasury	3 -9 0 1
r3=truce	-7 -7 20 -15
r3=us	0 -13 -1 15
r3=was	-4 3 10 -26
r3=we	0 -5 8 -1
r3=week	-1 -5 16 -9
r3=were	0 5 -12 6
r3=what	-5 12 -8 0
r3=which	0 -25 18 10
r3=will	-6 8 -8 2
r3=wire	6 9 -3 -11
r3=with	-12 -2 20 -13
r3=without	0 -12 0 11
r3=you	5 -6 -7 9
r4="	0 0 -8 7
r4='s	-1 9 -10 0
r4=)	17 -5 9 -17
r4=,	9 -23 33 -26
r4=-	-5 7 -10 3
r4=.	11 -1 -8 4
r4=:	-1 -11 11 1
r4=<agent>	0 4 -7 0
r4=<day-ahead>	0 0 1 -7
r4=<day-gone>	-8 2 -6 9
r4=<day-today>	-8 -11 24 -14
r4=<duty>	18 -6 -8 1
r4=<end>	8 0 -2 0
r4=<gate>	-4 -1 6 0
r4=<goods>	10 15 -22 -7
r4=<level-noun>	0 -6 13 -7
r4=<level>	-10 27 -16 -7
r4=<name>	5 -19 -9 26
r4=<not>	-3 19 -3 -21
r4=<number>	-16 -4 0 12
r4=<office>	-9 21 -22 6
r4=<organisation>	-4 -8 9 1
r4=<person>	-14 -1 13 -6
r4=<points>	0 -1 -8 9
r4=<quality>	-9 25 -18 -3
r4=<seat>	-6 -7 21 -21
r4=<span>	0 17 -15 -3
r4=<v-bear>	-8 2 -3 3
r4=<v-begin>	-8 -6 19 -14
r4=<v-buy>	0 19 -13 -2
r4=<v-down>	-6 -10 19 -4
r4=<v-end>	0 -14 -22 28
r4=<v-impose>	-1 -14 15 -1
r4=<v-propose>	-2 5 11 -31
r4=<v-return>	0 9 -5 -2
r4=<v-say>	-10 0 17 -25
r4=<v-sell>	0 8 0 -5
r4=<v-stay>	13 -23 17 -7
r4=<v-suspend>	0 -8 9 -2
r4=<v-target>	0 -1 6 -3
r4=<v-up>	2 0 -8 4
r4=?	0 -3 -2 7
r4=a	-13 0 18 -14
r4=after	12 -8 -5 2
r4=agreement	0 6 0 -6
r4=an	0 5 -8 2
r4=and	-11 11 2 -9
r4=are	0 -3 6 -1
r4=as	-4 7 -3 0
r4=at	-4 -25 23 4
r4=away	0 0 8 -5
r4=back	-5 17 -6 -3
r4=be	-11 11 -3 0
r4=been	0 15 -8 -3
r4=before	0 -2 -7 8
r4=begin	0 -9 13 -5
r4=both	0 -14 2 11
r4=by	0 -18 25 -9
r4=call	0 2 6 -12
r4=carry	0 -6 -8 12
r4=charge	0 -8 9 0
r4=close	0 -9 -8 15
r4=come	-3 -4 10 -2
r4=commerce	0 -1 -8 11
r4=could	0 -16 21 -3
r4=custom	-2 -3 10 -3
r4=day	0 -9 -16 20
r4=delegation	1 -7 0 4
r4=did	0 -3 -4 8
r4=down	6 12 -15 -7
r4=duty	26 -21 -2 0
r4=end	0 1 -15 7
r4=extend	0 7 -5 0
r4=fall	0 -7 0 8
r4=first	0 30 -26 -6
r4=for	-13 7 4 -7
r4=force	0 -15 15 0
r4=fourth	0 5 -18 9
r4=from	-1 26 -17 -9
r4=get	0 10 -8 0
r4=good	0 7 0 -2
r4=government	0 14 -6 -5
r4=had	10 13 -19 -11
r4=have	3 -13 12 -1
r4=his	0 5 0 -9
r4=hold	0 -7 9 0
r4=hour	-6 -4 17 -11
r4=in	-13 0 9 -4
r4=is	-12 10 -12 10
r4=it	-5 -17 15 5
r4=its	0 -10 4 7
r4=keep	6 -11 7 -2
r4=last	6 6 -19 2
r4=lower	0 4 3 -8
r4=meet	-1 -7 9 0
r4=minister	0 6 0 -4
r4=ministry	0 -4 -3 9
r4=minute	-1 0 6 -4
r4=more	9 -7 -2 0
r4=not	-2 38 -30 -11
r4=nothing	0 -16 18 0
r4=now	0 -13 16 -2
r4=of	6 0 -16 8
r4=off	1 -12 14 -4
r4=offer	0 13 -11 0
r4=on	-3 24 -25 0
r4=once	0 -10 12 0
r4=one	6 -15 11 -4
r4=other	0 -5 7 0
r4=our	0 -18 19 0
r4=over	-1 7 -1 -2
r4=pay	0 7 -2 0
r4=place	0 -12 13 0
r4=plan	0 7 -5 0
r4=ready	0 9 -6 0
r4=return	0 8 -4 -2
r4=round	0 31 -8 -27
r4=run	0 -12 14 0
r4=say	-5 -9 23 -16
r4=second	-4 0 -5 7
r4=secretary	3 -9 0 1
r4=sign	0 7 -6 0
r4=sit	9 -10 4 0
r4=stop	0 -16 0 18
r4=talk	8 -19 17 -5
r4=tariff	-9 8 -4 2
r4=tell	0 6 -4 0
r4=that	-14 13 0 0
r4=the	-5 4 3 -7
r4=their	14 -7 -14 9
r4=them	8 -15 10 -2
r4=then	0 -9 9 0
r4=there	0 6 -4 0
r4=they	10 0 -4 -8
r4=third	-2 -2 9 -6
r4=time	0 -5 10 -6
r4=to	13 3 -19 0
r4=trade	0 12 0 -9
r4=truce	-12 6 0 -2
r4=two	4 -29 20 4
r4=until	0 10 -3 0
r4=up	0 -10 12 0
r4=visit	-3 -5 0 9
r4=want	0 -4 7 -1
r4=war	11 -27 -2 21
r4=was	-3 20 -9 -12
r4=what	0 -5 -2 11
r4=where	0 -14 2 11
r4=which	0 -6 6 0
r4=will	-4 9 -25 11
r4=with	-6 -16 5 17
r4=work	6 -4 -3 0
r4=would	11 -5 0 -8
r4=—	-7 -4 13 -2
r=" .	-1 14 -6 -3
r='s meet	0 -19 20 0
r=( <organisation>	0 -14 15 0
r=( excerpt	0 16 -5 -10
r=( extract	0 10 -1 -5
r=( transcript	0 -17 0 17
r=( translated	-3 -18 7 13
r=( wire	0 0 -10 6
r=) <end>	-7 -3 13 -13
r=, "	0 17 -8 -6
r=, <day-ahead>	0 7 -4 0
r=, <day-gone>	0 6 -1 -2
r=, <level>	0 9 -6 0
r=, <name>	-6 0 0 0
r=, <number>	-12 -9 -4 23
r=, <office>	-3 -24 18 2
r=, <quality>	0 2 -8 3
r=, <seat>	0 16 -9 -6
r=, <span>	1 19 -10 -16
r=, a	10 -7 4 -12
r=, according	0 6 -4 0
r=, after	-7 4 -15 12
r=, and	7 5 2 -23
r=, are	5 -10 4 0
r=, as	0 -9 15 -6
r=, at	-2 -10 -3 17
r=, by	-3 -4 12 -7
r=, eastern	-2 -4 -7 13
r=, for	20 -2 -10 -9
r=, from	0 7 -4 0
r=, had	0 6 -5 0
r=, has	-3 7 -2 0
r=, he	1 -8 9 -1
r=, his	0 -11 13 0
r=, hour	0 4 -19 14
r=, in	0 -18 19 -1
r=, is	2 6 -6 -4
r=, it	0 11 -10 0
r=, mr	0 15 -12 0
r=, on	10 -6 -8 5
r=, or	0 11 -10 0
r=, say	0 9 -6 0
r=, so	0 7 -2 -1
r=, that	12 0 -11 -1
r=, the	4 -29 5 27
r=, when	-8 10 -11 2
r=, which	0 10 -7 -1
r=, with	-7 -6 8 1
r=, without	0 12 -8 -2
r=, yes	-3 -10 16 -3
r=- <name>	4 20 -17 -9
r=- <person>	0 7 -5 0
r=- <quality>	0 3 4 -9
r=- a	0 11 -5 -5
r=- the	0 0 11 -9
r=. <end>	-2 -6 -1 12
r=: <end>	0 8 -5 0
r=: <level>	0 10 -7 0
r=: <name>	0 9 -7 0
r=: <number>	0 8 -2 0
r=: <person>	0 -16 13 4
r=: the	-2 -6 11 -2
r=; <person>	0 0 7 -7
r=<day-today> .	0 -7 11 -3
r=<end> <end>	-4 16 -8 -9
r=<name> 's	7 -26 3 20
r=<name> and	3 0 0 -7
r=<person> ,	14 -17 0 0
r=? <end>	-23 -4 15 -4
r=about the	0 8 -7 0
r=after <name>	0 -6 0 7
r=after <person>	0 -10 12 0
r=after <span>	-4 -20 0 18
r=after a	-1 -3 14 -8
r=after the	0 8 0 -10
r=afternoon .	0 -10 0 10
r=and <day-ahead>	9 0 -7 -2
r=and <name>	0 -8 0 9
r=and end	10 -13 9 -7
r=and is	-9 3 3 -1
r=and last	-4 23 -8 -13
r=and say	0 -3 6 0
r=and sign	0 -4 6 0
r=and was	0 -5 7 0
r=as plan	8 -5 -3 0
r=as the	0 -7 8 0
r=at <number>	0 -9 2 4
r=at a	12 -8 -1 0
r=at the	-7 8 -13 8
r=between <person>	0 -1 9 -5
r=by <name>	0 -7 0 5
r=by <person>	0 1 -7 6
r=by <span>	0 9 0 -7
r=by the	0 -15 0 19
r=doe not	0 -12 0 14
r=evening .	-5 -7 9 1
r=evening that	0 8 0 -5
r=for <span>	16 6 -13 -18
r=for a	-10 4 -1 3
r=for talk	6 -5 2 -4
r=for the	7 9 -12 -7
r=for their	-2 -6 2 5
r=in <seat>	5 -10 -9 20
r=in a	0 19 -8 -6
r=in geneva	0 -23 17 1
r=in the	4 21 -13 -15
r=it 's	0 7 -6 0
r=it is	0 8 -2 0
r=it was	0 -7 11 0
r=it will	0 8 -6 0
r=morning ,	-1 11 -4 -2
r=morning .	14 -17 9 -8
r=night ,	-3 2 -8 6
r=of the	0 9 -7 0
r=on a	-1 6 -1 -3
r=that "	0 -5 7 0
r=that <name>	-1 4 5 -18
r=that <seat>	0 7 -4 0
r=that an	0 -14 0 15
r=that both	0 6 -1 -3
r=that he	-2 13 -26 5
r=that it	0 18 -6 -8
r=that the	8 13 -5 -29
r=that there	0 -26 31 -9
r=that they	0 1 -8 3
r=the <name>	0 10 -4 -3
r=the <organisation>	7 4 -11 -3
r=the <person>	0 7 0 -8
r=the <seat>	0 -13 14 0
r=the two	-1 9 -3 -1
r=to <day-ahead>	-10 15 -4 0
r=to <day-gone>	9 -8 0 0
r=to a	0 7 0 -6
r=to complete	0 -12 14 0
r=to extend	0 0 -6 5
r=to prepare	-4 -2 8 0
r=to prolong	0 -8 11 -2
r=to see	0 -6 7 0
r=to sign	0 -7 9 0
r=until <day-ahead>	11 -7 -2 0
r=was "	0 -16 16 0
r=with <name>	-2 -17 11 9
r=with <person>	0 -8 10 0
r=with a	6 -11 -22 23
r=with an	-3 14 -16 3
r=with both	0 12 -2 -8
r=with his	0 -4 7 0
r=with the	0 -8 12 -4
r=without a	0 -7 -8 13
r=— <name>	2 -19 4 13
r=— <quality>	-1 7 -23 8
r=— <span>	0 -7 0 7
r=— a	0 22 -13 -10
r=— it	0 7 -5 0
r=— the	-12 10 -1 -3
r=— transcript	0 21 -17 -2
right:calls	3 -21 31 -17
right:coming	9 0 -11 7
right:ended	-8 -4 -8 16
right:experts	0 -25 1 23
right:m=arrives	-6 -4 9 0
right:m=assembly	0 6 -4 0
right:m=bargain	0 9 -7 0
right:m=broke off	-1 -1 -4 9
right:m=came	1 -4 8 -6
right:m=closed	0 5 -10 5
right:m=come	7 0 -1 -6
right:m=conference	0 -8 6 0
right:m=delegations	12 -18 4 2
right:m=dinner	11 -2 -5 -2
right:m=due	7 -13 11 -6
right:m=edition	-2 18 -5 -11
right:m=expected	4 6 -8 -4
right:m=go	-2 32 -22 -9
right:m=goes	1 6 -5 -4
right:m=here	-6 -7 4 7
right:m=meet	-5 12 -10 0
right:m=meeting	-6 -17 16 3
right:m=meets	0 -7 11 0
right:m=negotiations	0 2 -8 2
right:m=negotiator	0 7 -1 -2
right:m=negotiators	0 -7 0 8
right:m=received	0 -4 7 0
right:m=rose	1 11 -4 -11
right:m=round	-6 -15 9 9
right:m=rounds	0 22 -17 -7
right:m=sat	10 6 -9 -14
right:m=settled	0 -5 9 -2
right:m=signed	-6 0 12 -12
right:m=sitting	0 18 -17 -1
right:m=stop	0 6 -4 0
right:m=summit	-2 5 -7 3
right:m=table	0 13 -7 -2
right:m=talk	0 -15 17 0
right:m=talked	0 -5 8 0
right:m=talking	9 -21 16 -5
right:m=talks	-9 20 0 -15
right:m=there	-2 -6 4 4
right:m=time	2 -10 -2 14
right:m=visit	7 1 -13 1
right:m=where	-5 -11 -4 24
right:meets	13 -18 8 2
right:running	-10 1 17 -19
right:summit	-48 8 6 0
right:sure	2 -4 -3 7
right:wished	-1 2 7 -11
s:!	0 16 -6 -6
s:"	-5 30 -39 3
s:'	-10 7 -3 0
s:(	-15 6 4 -5
s:)	-14 3 9 -8
s:*	-8 -11 23 -13
s:+	11 -12 0 -2
s:,	-6 -4 8 0
s:-	-5 13 -18 6
s:.	2 7 -1 -7
s:/	-14 20 -16 -1
s::	-5 0 14 -19
s:;	-25 12 0 -3
s:<agent>	13 -4 -5 0
s:<day-ahead>	-15 12 13 -29
s:<day-gone>	14 4 5 -25
s:<day-today>	-27 24 -41 22
s:<duty>	-4 -5 15 -5
s:<gate>	-19 2 5 0
s:<goods-amount>	-5 -6 8 1
s:<goods>	-20 11 5 -8
s:<level-noun>	-14 -6 3 10
s:<level>	-1 27 -15 -19
s:<money>	8 29 -35 -19
s:<month-ahead>	-3 20 -6 -21
s:<month-gone>	-12 21 0 -21
s:<month-today>	-1 4 1 -6
s:<name>	-14 12 -7 -1
s:<not>	-13 11 -16 10
s:<number>	-4 24 -13 -17
s:<office>	-15 -15 22 -1
s:<organisation>	1 18 -6 -23
s:<person>	-2 -12 10 6
s:<points>	-9 25 -24 0
s:<seat>	-12 7 1 -7
s:<sender>	-16 17 2 -19
s:<span>	28 -9 -24 16
s:<taker>	-4 28 -29 0
s:<v-agree>	-16 -2 6 2
s:<v-bear>	-25 22 -8 -9
s:<v-begin>	11 1 -4 -8
s:<v-buy>	-18 16 0 -16
s:<v-deny>	-8 15 -6 -6
s:<v-down>	15 -10 4 -3
s:<v-end>	-6 14 -18 3
s:<v-impose>	-16 22 -7 -16
s:<v-return>	-31 4 13 -10
s:<v-say>	-6 14 -12 -1
s:<v-sell>	-29 18 -3 -8
s:<v-stay>	2 3 1 -10
s:<v-suspend>	0 -4 7 -4
s:<v-threaten>	-9 6 1 -2
s:<v-up>	-2 -5 0 9
s:?	0 -11 16 -3
s:@	18 5 -19 -20
s:[	0 24 -14 -6
s:]	0 15 -6 -4
s:_	8 4 0 -20
s:a	4 12 -7 -15
s:aarhu	0 -5 8 0
s:about	11 -10 17 -28
s:above	-5 17 -7 -6
s:abroad	0 12 -10 0
s:accept	0 0 4 -8
s:accord	-1 5 -14 7
s:according	11 0 -14 2
s:account	12 -1 -11 0
s:accused	-2 20 -15 -1
s:across	7 -9 -6 8
s:act	0 29 -22 -3
s:add	-4 16 -8 -9
s:additional	1 12 -31 5
s:adopt	0 11 -21 9
s:advertisement	0 18 -9 -10
s:affair	10 -8 0 -4
s:affiliate	0 10 -6 -1
s:after	-8 3 3 -2
s:afternoon	-4 -7 0 12
s:agadir	0 -1 6 -2
s:again	-12 -6 2 15
s:against	-4 18 -4 -11
s:agency	0 11 -13 0
s:agent	0 10 -4 -3
s:ago	-2 -1 10 -8
s:agree	-19 -5 12 0
s:agreement	-17 -5 0 10
s:ahead	3 -15 18 -7
s:aim	22 -12 0 -16
s:air	-3 -15 25 -12
s:aircraft	0 -8 5 1
s:airline	0 9 -2 -4
s:airport	6 -22 -13 26
s:aktau	0 -22 0 22
s:akureyri	0 -8 9 0
s:alert	-1 24 -13 -8
s:alexandria	-10 -14 -1 24
s:ali	2 0 3 -7
s:alive	0 -3 6 -1
s:almaty	-5 18 -27 11
s:almost	0 -4 0 7
s:alone	0 -6 11 -4
s:along	0 23 -15 -10
s:already	0 6 -1 -5
s:also	-1 1 -10 12
s:aluminium	-2 17 -8 -9
s:aluminum	0 6 -3 0
s:am	0 15 -25 9
s:ambassador	17 4 -13 -17
s:among	-1 -3 9 -2
s:an	-2 5 -10 4
s:analog	-2 11 -4 -2
s:anchor	0 7 -2 0
s:and	6 -10 -2 12
s:anew	8 3 -12 0
s:announce	5 -4 -11 13
s:announcement	0 14 -16 0
s:another	8 -11 3 0
s:answer	-3 30 -16 -18
s:anti	-2 7 0 0
s:antwerp	0 11 -10 0
s:any	-2 16 -8 -5
s:anybody	0 -7 3 3
s:anything	-1 8 -3 0
s:apec	0 53 -53 0
s:app	0 0 -7 9
s:apply	-3 16 -7 -3
s:approval	0 25 -17 -6
s:approve	8 20 -31 -3
s:aqaba	0 -21 26 -10
s:are	13 -6 -3 0
s:arequipa	-1 7 -3 0
s:armistice	0 10 -4 -4
s:army	0 9 -3 -4
s:around	18 -17 -4 3
s:arranged	0 -15 16 0
s:arrangement	-9 6 5 -11
s:arrive	0 16 -24 6
s:arrived	18 0 -25 0
s:artificial	0 9 -7 0
s:arusha	0 -20 21 0
s:as	19 9 -14 -17
s:asia	0 13 -3 -6
s:aside	0 11 -9 0
s:ask	16 -16 -5 12
s:asleep	0 14 -12 0
s:asparagu	0 -4 12 -8
s:assembly	0 10 -5 -3
s:assured	0 9 -6 0
s:at	-4 -14 20 -4
s:auckland	0 7 -12 4
s:audience	0 6 -1 -2
s:autumn	9 -11 10 -12
s:avocado	0 9 -5 -1
s:await	0 11 -9 0
s:away	8 -31 7 19
s:b	0 -8 8 0
s:back	7 -5 -15 13
s:background	0 -13 18 -5
s:banana	0 12 -5 -3
s:bank	0 21 -17 -3
s:bar	0 -12 15 -3
s:bargain	0 -8 11 0
s:base	-1 -19 24 -3
s:battery	8 -1 -7 0
s:batumi	-1 -24 11 17
s:be	1 -13 6 4
s:bean	-1 0 7 -3
s:bear	0 8 0 -7
s:became	0 10 -7 0
s:because	-9 10 6 -22
s:become	0 13 -11 0
s:bed	0 6 -3 -1
s:been	-2 12 -15 0
s:beer	0 8 -4 0
s:before	2 -10 11 -2
s:begin	28 -1 -3 -31
s:behind	2 -10 5 0
s:being	0 0 -13 15
s:believe	0 24 -13 -10
s:bell	0 16 -8 -7
s:belong	0 18 -14 -1
s:bergen	-1 -34 32 1
s:beside	8 -4 -1 0
s:better	0 -6 11 -2
s:between	-3 -3 13 -7
s:bicycle	0 -15 18 -4
s:big	0 -4 6 0
s:bin	0 -9 -9 16
s:binding	0 -2 -9 11
s:biscuit	0 14 0 -13
s:bite	0 8 -4 0
s:black	10 -10 3 -3
s:board	0 0 -9 7
s:boat	0 -2 -8 10
s:book	0 -3 6 0
s:borden	0 -13 20 -9
s:boss	-2 -20 27 -8
s:both	-6 -10 14 0
s:bottle	3 7 -10 -1
s:brandy	0 7 -5 0
s:breakfast	0 -5 9 -4
s:bridge	-8 0 12 -9
s:brief	-3 11 -28 10
s:briefed	0 12 -10 0
s:briefing	-1 21 -10 -13
s:bring	-12 0 10 -6
s:broadcast	-8 18 -6 -5
s:broke	-17 -11 -8 28
s:broken	0 11 -17 0
s:brussel	0 22 -9 -12
s:bulletin	0 0 7 -15
s:bursa	0 -7 7 0
s:busan	-4 -15 24 -9
s:business	15 5 -21 -5
s:but	3 0 -28 26
s:butter	-1 13 -16 0
s:buy	-1 19 -6 -10
s:by	-52 5 4 4
s:cabinet	10 -8 5 -9
s:calendar	7 -10 -5 9
s:call	-10 10 0 -14
s:callao	0 -7 8 0
s:calm	0 8 -2 -3
s:can	-4 -8 18 -13
s:canal	0 8 -6 0
s:cannot	0 7 -5 0
s:cape	0 -3 -19 22
s:capital	2 -1 -6 5
s:car	15 0 -17 -1
s:cargoe	0 8 -3 -1
s:carpet	16 -9 -10 0
s:carry	-1 5 -13 7
s:cartagena	0 -30 29 0
s:case	0 16 -9 -3
s:cashew	0 -6 -2 9
s:cashmere	0 15 -2 -11
s:cattle	-2 -11 19 -6
s:ceasefire	2 33 -33 -12
s:cement	-7 7 9 -15
s:central	0 -3 -12 13
s:ceramic	0 -13 18 -6
s:certificate	0 -9 10 0
s:chair	0 8 -6 0
s:chance	0 -14 16 0
s:changed	0 17 -7 -5
s:channel	0 -10 -4 15
s:charge	0 0 8 -12
s:cheaper	0 7 -6 0
s:cheese	-3 -10 21 -15
s:chemical	0 -5 6 0
s:chiang	0 -20 25 -8
s:chicken	-3 -17 -11 26
s:chief	0 -6 7 0
s:chip	-2 30 -24 -11
s:chipmaker	0 -8 0 10
s:chittagong	-2 0 -4 8
s:christma	0 7 0 0
s:circular	0 4 1 -10
s:citru	0 -11 12 0
s:city	-8 25 -12 -8
s:clear	-1 12 -7 -2
s:client	12 4 -15 -14
s:clock	0 0 -21 13
s:close	6 6 -43 19
s:closed	-14 16 -32 14
s:closing	0 -19 23 -3
s:club	-1 23 -17 -6
s:coal	0 -10 0 11
s:coast	0 6 -2 0
s:cocoa	-1 7 -4 0
s:colleague	-13 -2 9 0
s:collect	-3 -20 20 6
s:colombo	0 -9 14 -5
s:column	0 12 -5 -4
s:come	-1 -1 -5 9
s:commander	0 11 0 -9
s:comment	0 9 -5 0
s:commissioner	-6 17 -2 -10
s:commit	0 -6 6 0
s:common	0 10 -5 -1
s:communication	0 -11 -12 23
s:communiqué	1 -14 0 10
s:company	-1 12 -12 0
s:complete	0 -12 15 0
s:completed	0 0 -13 14
s:computer	-1 12 -3 -4
s:concern	0 -6 6 0
s:concerned	0 10 -8 0
s:conclude	-13 12 -14 5
s:conference	-7 -6 -1 12
s:congress	0 7 -2 -1
s:consensu	0 -15 19 -1
s:consider	0 -17 16 0
s:constructive	-7 17 -21 9
s:container	0 14 -8 -3
s:continue	-20 3 0 3
s:control	-2 21 -10 -7
s:conversation	-9 -4 5 3
s:copper	-1 -9 0 12
s:copy	0 0 -6 7
s:corn	0 8 -2 0
s:corrected	0 7 -3 0
s:cost	-7 24 -14 -6
s:cotonou	0 8 1 -10
s:cotton	4 -15 25 -19
s:could	-17 13 -10 4
s:council	0 17 -12 -6
s:count	0 0 -11 10
s:countermeasure	0 11 -9 0
s:counterpart	6 -16 4 6
s:country	10 6 -2 -19
s:course	0 -16 20 -3
s:covered	0 -8 0 10
s:crown	0 8 0 -6
s:cruz	0 -15 14 0
s:cup	0 17 -10 -7
s:current	0 -13 15 0
s:custom	-13 10 0 -1
s:customer	0 14 -2 -9
s:cut	11 -7 -3 1
s:d	0 12 -8 -2
s:da	-2 -15 20 -3
s:daily	0 11 -1 -5
s:dairy	0 -17 24 -6
s:darwin	0 -1 6 -2
s:data	0 6 0 -3
s:date	-9 17 -6 -4
s:dated	0 10 -6 -2
s:davo	0 17 -5 -11
s:day	0 -17 -12 32
s:de	14 -7 0 -7
s:dead	7 -5 0 0
s:deadline	-1 23 -17 -7
s:deal	-3 -4 11 -5
s:dealt	0 -16 17 0
s:decide	-5 17 -33 12
s:decided	-2 -5 12 -3
s:decision	-2 7 -13 7
s:declaration	-4 6 1 -5
s:declare	2 1 -6 0
s:decline	0 8 -4 -1
s:decoupling	0 -9 11 -1
s:decree	0 23 -31 2
s:delay	0 -4 12 -7
s:delegation	7 -39 7 25
s:deliver	0 13 -4 -6
s:demand	0 -13 14 0
s:deny	0 10 -7 0
s:deputy	0 8 -6 0
s:described	-10 0 0 5
s:desk	-16 10 0 -3
s:detail	-7 30 -7 -22
s:dialogue	0 -11 -2 15
s:diary	28 -22 -4 -3
s:did	6 0 -3 -2
s:die	0 24 -13 -7
s:diet	0 -7 9 -1
s:difference	-1 24 -16 -9
s:different	-2 5 -11 5
s:dinner	9 0 0 -14
s:discuss	1 -15 12 2
s:discussion	0 -14 17 -2
s:district	0 11 -6 -1
s:do	-15 7 10 -24
s:docker	0 13 -10 0
s:document	0 29 -16 -15
s:dollar	0 12 -3 -6
s:don't	0 8 -4 0
s:donald	-3 -7 16 -12
s:done	-8 -5 -26 28
s:dongguan	0 6 -5 0
s:door	5 -12 11 -6
s:doorstep	0 -6 -3 11
s:double	-2 -10 9 4
s:down	21 -5 -17 5
s:draft	-2 18 -19 1
s:draw	6 3 -2 -11
s:driver	0 8 -2 -2
s:due	-1 2 3 -6
s:durban	0 -3 10 -6
s:during	0 -19 27 -9
s:duty	0 -7 0 9
s:each	-2 2 -6 6
s:earlier	0 -17 1 16
s:early	-7 2 18 -19
s:east	-1 -9 -1 14
s:easter	-7 7 3 -8
s:eastern	-8 -10 7 7
s:economy	-1 3 11 -19
s:edition	13 22 -20 -27
s:editor	0 6 0 -6
s:effect	-9 20 -12 -6
s:effectively	0 16 -15 0
s:either	-1 0 5 -7
s:el	0 9 -6 -3
s:election	0 10 -5 0
s:electricity	0 10 -6 0
s:eleven	-6 -4 7 0
s:else	0 -8 0 12
s:emergency	0 11 -2 -4
s:employer	0 8 -1 -4
s:end	-2 -18 -9 30
s:english	0 10 -5 -5
s:entebbe	0 -26 26 0
s:enter	-3 14 -5 -6
s:entry	0 14 -9 -2
s:envoy	-4 0 -5 7
s:evening	5 -23 -5 28
s:event	37 -33 -5 -1
s:every	-2 20 -8 -11
s:everybody	0 -10 13 -1
s:everyone	0 21 -16 -1
s:everything	1 15 -28 4
s:excerpt	0 18 -7 -10
s:exchanged	0 7 0 -9
s:exclusion	0 6 0 -2
s:exempt	0 9 -5 0
s:exemption	0 8 -1 -2
s:expect	-2 -12 6 13
s:expert	0 -34 27 10
s:expire	8 17 -15 -14
s:export	-8 0 11 -11
s:exporter	-1 11 -5 -1
s:extend	-18 -10 -11 29
s:extension	-1 -25 23 3
s:extra	-3 -18 15 3
s:extract	0 4 -16 8
s:fact	-12 14 -5 -2
s:fail	0 -8 11 0
s:failed	-14 -12 23 -4
s:failing	0 5 -10 6
s:fair	0 18 -12 -3
s:far	0 8 1 -11
s:farm	-1 25 -20 -7
s:farmer	0 17 -9 -4
s:federal	0 9 -8 0
s:fee	-5 34 -30 0
s:feed	-3 3 12 -17
s:fentanyl	-5 -22 12 17
s:fertiliser	0 -9 0 12
s:few	0 -8 -3 12
s:fifth	4 -13 11 -1
s:figure	-6 0 9 -6
s:file	0 -7 7 0
s:final	-4 29 -17 -15
s:finance	0 20 -10 -8
s:find	0 14 -6 -5
s:finish	0 -25 3 20
s:finished	-2 -7 -11 19
s:firm	0 12 -9 0
s:first	21 -5 2 -23
s:fish	-8 -10 22 -7
s:fishery	0 -2 -1 6
s:fishing	0 20 0 -20
s:fishmeal	0 0 -4 6
s:five	15 3 -17 -7
s:fix	0 12 -7 -3
s:flag	8 -2 -3 0
s:flew	-14 2 1 1
s:floor	9 -4 -18 11
s:flour	0 -7 9 0
s:flower	0 -8 -6 14
s:fly	7 0 -2 -7
s:follow	19 -12 -8 4
s:followed	-3 9 -2 -2
s:following	0 18 -11 -8
s:food	0 26 -17 -9
s:football	0 16 -15 0
s:for	8 -4 -1 0
s:force	-13 20 -2 -12
s:forced	0 6 -3 0
s:foreign	8 1 -8 -2
s:formal	-2 -11 13 0
s:former	0 6 -1 -3
s:forty	-2 -9 17 -7
s:forward	0 6 -2 0
s:found	0 -3 8 -3
s:four	17 -2 -19 7
s:fourth	7 -21 2 14
s:framework	-23 -34 -2 45
s:free	-7 21 -5 -11
s:freeze	-2 -5 0 8
s:friday	5 -18 12 4
s:friend	14 -4 -21 8
s:from	7 -7 2 -2
s:front	-10 22 -6 -11
s:frozen	0 -8 -15 23
s:fruit	0 7 0 -5
s:full	-2 -21 11 14
s:further	6 -7 18 -23
s:future	0 5 1 -11
s:gained	0 11 -4 -3
s:gap	11 -10 0 0
s:garden	10 8 -17 -6
s:gas	0 6 -3 0
s:gave	-7 35 -22 -12
s:gazette	0 6 -1 -2
s:geneva	-38 16 3 -13
s:get	-5 12 -13 1
s:give	1 18 -11 -14
s:given	9 -2 0 -11
s:glass	0 6 -2 0
s:glove	0 -4 -6 10
s:go	-8 0 -2 9
s:gold	0 -4 7 0
s:golf	0 -10 17 -7
s:good	1 6 7 -20
s:gothenburg	-1 5 3 -9
s:grain	0 1 4 -8
s:graz	-1 -15 20 -3
s:great	-16 -6 22 -17
s:ground	0 11 0 -14
s:grower	0 31 -24 -8
s:guard	0 -5 6 0
s:guayaquil	-3 -13 2 12
s:guest	6 24 -22 -17
s:gyeongju	-1 6 3 -14
s:had	-5 -7 4 7
s:haggling	0 -13 -5 17
s:halifax	11 -8 7 -12
s:hall	2 5 2 -23
s:halt	0 -10 -13 21
s:ham	0 -9 16 -7
s:hamilton	0 9 -1 -5
s:hand	-15 34 -15 -17
s:handed	0 -12 10 0
s:handshake	-5 1 -15 13
s:hang	17 -15 0 0
s:happen	2 19 -27 -6
s:happened	-4 -22 30 -10
s:harbour	0 14 -1 -10
s:harvest	0 8 -5 0
s:has	-41 32 -11 -8
s:have	5 1 -6 -1
s:having	0 -15 14 2
s:hazelnut	0 -12 3 9
s:he	-30 3 3 5
s:he'd	2 -9 0 3
s:he'll	8 -7 0 -1
s:head	0 -7 10 -2
s:hear	0 6 -2 0
s:heard	-4 13 -6 -1
s:hearing	0 9 -7 0
s:help	0 -8 9 0
s:her	0 6 -1 -2
s:here	0 -17 19 0
s:high	0 -2 -7 11
s:higher	-6 13 -7 -1
s:highest	0 13 -6 -4
s:him	-6 -2 12 -8
s:himself	9 -12 3 0
s:his	-16 -9 25 -12
s:hit	0 10 -16 5
s:ho	0 11 -9 0
s:hold	-8 -4 12 -2
s:hole	13 -7 -7 0
s:holiday	-2 16 -7 -1
s:home	-18 15 -11 3
s:honey	0 -11 16 -7
s:honour	0 8 -7 0
s:hospital	0 17 -13 -3
s:hotel	3 -10 6 0
s:hour	-7 -6 18 -9
s:house	5 -22 14 2
s:household	0 -12 0 15
s:how	-5 -3 -1 9
s:hull	0 6 -2 0
s:hundred	0 21 -18 -1
s:hurry	0 7 -3 -1
s:i	-23 -14 28 -15
s:ibrahim	0 6 -9 0
s:ice	0 -4 12 -7
s:if	1 21 -23 -5
s:immediate	0 18 -10 -9
s:import	0 8 -2 -3
s:importer	0 19 -13 -4
s:impose	-8 19 -20 1
s:in	-11 -18 17 8
s:incheon	8 -5 5 -9
s:included	0 12 -9 0
s:increase	0 6 -3 0
s:index	0 9 -3 -4
s:industry	0 -9 8 0
s:informed	0 -4 0 6
s:initial	0 10 -3 -5
s:initialled	-2 -14 10 6
s:instead	10 1 -4 -11
s:instrument	0 23 -21 -2
s:intend	0 -8 9 0
s:interest	-2 7 -2 0
s:interim	0 0 -8 6
s:international	0 19 -14 -2
s:interview	0 6 -1 -5
s:into	-14 40 -18 -23
s:investigation	-8 18 -5 -4
s:investment	0 -1 -3 7
s:invitation	0 -2 7 -5
s:is	7 4 -1 -16
s:island	0 9 -4 -1
s:issue	-1 14 -6 -3
s:issued	-3 19 -26 5
s:istanbul	-2 -6 12 -5
s:it	-7 -4 17 -15
s:item	-1 14 -3 -9
s:its	-19 30 -19 -6
s:itself	0 15 -5 -6
s:jamieson	0 -2 6 0
s:jinping	-4 11 -2 -8
s:john	0 -12 14 0
s:joined	-1 6 0 -1
s:joint	-14 -10 8 9
s:journalist	0 -11 -4 16
s:kapwepwe	-3 -1 9 -3
s:karachi	0 0 6 -4
s:keep	9 -6 4 -9
s:khan	2 -5 8 -7
s:kick	0 9 -6 0
s:kilometre	0 -13 14 0
s:kind	0 6 0 -2
s:know	22 -1 -31 0
s:kobe	0 -6 9 -2
s:kuala	9 -10 0 4
s:la	11 0 -7 -4
s:labour	0 -8 10 0
s:lack	0 -23 1 22
s:lake	7 -5 0 0
s:lancaster	7 -6 0 0
s:land	1 13 -15 -2
s:lapse	-9 3 5 -10
s:largest	3 6 -2 -8
s:last	-17 -12 20 1
s:lasted	-7 0 11 -9
s:lasting	0 -8 10 -2
s:late	-9 -9 11 1
s:later	-3 12 -18 8
s:latest	0 9 -5 -1
s:law	-9 10 -9 3
s:lead	-2 8 0 -7
s:leader	-11 17 -20 9
s:least	10 -10 -1 4
s:leather	0 15 -11 -2
s:leave	3 -9 -13 20
s:led	0 -9 0 10
s:legal	0 16 -10 -2
s:length	0 8 -6 0
s:lentil	0 -6 10 0
s:let	-7 12 -8 0
s:letter	-13 30 -9 -25
s:level	-3 1 11 -19
s:levy	-1 -10 16 -8
s:liaquat	2 -2 5 -7
s:licence	-1 -8 13 -3
s:licensing	0 8 -2 -4
s:lifeng	-3 -17 6 9
s:lift	0 3 -7 3
s:light	22 -19 -1 -1
s:like	0 21 -15 -4
s:likely	2 -3 -18 16
s:limit	0 -15 19 -7
s:limited	0 6 -5 0
s:line	-11 2 -9 12
s:link	0 -9 10 0
s:lisbon	5 -21 0 19
s:list	3 -14 20 -14
s:listed	0 9 -5 0
s:lithium	0 -4 6 0
s:little	13 -6 -9 0
s:live	-3 -28 24 4
s:livingstone	-2 1 4 -7
s:local	-1 -20 9 14
s:locked	0 -20 15 3
s:london	-6 18 4 -21
s:long	-8 14 -2 -8
s:longer	-4 14 -10 0
s:look	-6 -4 -5 14
s:lord	0 22 -19 0
s:lorry	0 9 -2 -5
s:lose	-3 -9 10 1
s:loui	0 -5 0 6
s:lower	3 9 -7 -6
s:lull	0 -1 6 0
s:lumpur	9 -10 0 4
s:lunch	9 0 -6 -3
s:m	0 16 -29 1
s:machine	0 -20 22 0
s:machinery	-2 18 -8 -9
s:madrid	-4 0 -29 33
s:magazine	0 11 -1 -6
s:magnet	-1 12 -5 0
s:mai	0 -8 3 1
s:main	21 -19 -4 0
s:maize	0 -14 -7 20
s:make	-13 20 -12 0
s:maker	0 -9 0 10
s:making	0 -11 13 0
s:malaysian	3 -11 -8 17
s:man	0 -4 14 -16
s:manila	0 24 -17 -10
s:many	0 -15 15 0
s:march	0 7 0 -1
s:mark	0 6 -4 0
s:market	-6 -9 17 0
s:match	-6 25 -11 -7
s:matter	-3 -7 18 -10
s:may	-7 16 -2 -20
s:me	-1 -9 7 3
s:mean	9 -11 -16 13
s:meant	-2 0 -12 11
s:measure	0 22 -14 -10
s:meat	0 -13 20 -11
s:media	0 -4 14 -12
s:mediator	0 19 -8 -11
s:medicine	0 -3 12 -5
s:meet	-23 6 6 -8
s:member	-2 42 -28 -15
s:memo	0 8 -3 -1
s:men	-3 -10 19 -10
s:mention	0 -12 0 13
s:metal	0 27 -18 -9
s:midday	0 28 -11 -17
s:middle	7 4 -6 -11
s:midnight	-8 5 -15 9
s:mine	0 10 -9 0
s:mining	0 -6 8 0
s:minister	-20 6 9 -8
s:ministry	0 14 -4 -12
s:minute	-18 21 4 -32
s:missed	6 -3 0 0
s:mistake	0 11 -8 -1
s:mombasa	3 -9 10 -8
s:moment	0 8 -1 -2
s:monday	12 -12 7 -2
s:montevideo	0 -18 8 9
s:month	2 5 5 -21
s:monthly	0 7 0 -2
s:mood	0 6 -3 0
s:more	27 -5 -11 -14
s:morning	14 -11 -14 13
s:most	-6 -9 9 3
s:mother	0 -17 17 0
s:motor	0 -7 8 0
s:motorcycle	0 0 5 -7
s:move	0 8 -8 0
s:much	-2 13 -9 0
s:mumbai	0 10 -18 4
s:muscat	0 3 -6 2
s:must	-1 33 -24 -6
s:my	-4 6 -2 -1
s:nadi	0 -31 8 24
s:nagoya	-3 -38 37 -4
s:name	7 0 -8 1
s:named	0 -3 9 -4
s:nang	0 -12 15 0
s:narrow	-2 24 -14 -10
s:nation	19 -32 9 3
s:national	0 22 -12 -11
s:near	-6 -8 5 6
s:nearly	-1 27 -10 -15
s:need	0 14 -23 2
s:needed	0 18 -10 -7
s:negotiate	-5 -15 15 7
s:negotiation	3 -12 5 3
s:negotiator	1 -6 -1 5
s:neighbour	0 8 -7 0
s:neither	-9 -12 15 2
s:new	-2 -8 -12 21
s:newspaper	-4 22 -9 -11
s:nexperia	0 9 -5 -1
s:next	15 -19 21 -25
s:nickel	0 6 -5 0
s:nicosia	0 -23 8 14
s:night	-11 -14 13 8
s:nil	0 10 -7 0
s:nine	-6 3 -3 5
s:ninety	0 -6 0 8
s:no	-24 12 -12 8
s:nobody	-5 -10 16 -3
s:none	-2 8 0 -10
s:nor	0 -16 20 -2
s:north	0 9 -7 0
s:northern	0 18 -11 -5
s:not	13 13 -19 -4
s:note	3 11 -17 -1
s:nothing	-12 -5 0 14
s:notice	7 -3 4 -16
s:notification	0 6 -5 0
s:now	0 -12 16 -3
s:number	-4 -1 7 0
s:nut	-3 -8 6 2
s:nvidia	0 -1 -6 9
s:o'clock	0 21 -16 -3
s:objection	0 15 -14 0
s:observed	0 7 -4 0
s:observer	0 10 -8 0
s:ocean	0 -10 16 -4
s:odesa	4 -6 0 3
s:of	-9 1 -12 19
s:off	-19 19 -12 0
s:offer	21 -1 -23 3
s:office	8 12 -24 0
s:officer	0 -6 -3 11
s:official	10 -10 -10 7
s:oil	-3 -9 12 -1
s:old	15 -2 1 -22
s:olive	0 9 -11 0
s:on	-3 7 -1 -7
s:once	5 -11 13 -14
s:one	7 -12 -9 18
s:onion	0 10 -5 -2
s:only	-2 9 -4 -3
s:open	14 -4 -5 0
s:opened	19 -1 -8 -12
s:opening	-3 -3 11 -7
s:operator	0 22 -12 -8
s:opinion	-6 26 -8 -10
s:opposite	0 -17 20 0
s:or	0 16 -17 -2
s:oral	0 14 -8 -4
s:oran	0 -11 8 1
s:order	-7 16 0 -25
s:ordinary	19 -13 -7 0
s:origin	-2 -6 1 6
s:osh	0 -5 6 0
s:other	-20 18 -1 -8
s:otherwise	0 9 -4 -1
s:our	-4 6 0 -8
s:out	8 2 -30 18
s:outcome	-1 -7 10 0
s:outline	-6 -9 0 14
s:outside	0 0 10 -8
s:over	23 11 -9 -24
s:own	26 -31 13 -3
s:owner	-1 6 -6 1
s:ownership	0 0 -6 9
s:p	10 -13 11 -14
s:pacific	0 24 0 -23
s:pact	-2 -7 11 0
s:page	13 -5 -2 -4
s:pair	0 -17 12 4
s:palm	0 -19 27 -15
s:panama	-5 -4 0 8
s:panel	0 6 -1 -1
s:paper	-16 -8 0 14
s:paragraph	0 -6 8 0
s:pari	8 -13 4 0
s:part	-5 15 -11 0
s:parted	-5 -7 -12 20
s:pass	0 3 -6 2
s:passed	0 7 -3 0
s:past	-6 -10 -3 17
s:pause	-11 4 0 0
s:pay	-24 4 -2 5
s:payment	0 13 -13 0
s:peace	-5 8 -3 -1
s:pen	-1 -6 -15 19
s:people	-2 8 0 -12
s:percent	0 -8 9 0
s:period	0 -13 -5 18
s:permanent	0 -16 19 0
s:permit	0 -26 19 6
s:person	-1 -3 17 -10
s:phan	0 0 -6 6
s:phase	0 16 -7 -6
s:phone	-11 -5 18 -14
s:phosphate	0 -6 9 -2
s:place	-14 -2 23 -30
s:plan	0 9 1 -24
s:plane	0 6 0 -1
s:plant	0 -8 10 0
s:play	0 18 -17 -1
s:player	0 15 -1 -13
s:pm	-1 16 -7 -7
s:point	-4 1 -10 10
s:police	0 -13 0 14
s:policy	0 8 -5 0
s:pork	0 -7 -3 11
s:port	-4 5 2 -10
s:position	10 -7 -1 0
s:possible	-5 0 -5 8
s:post	-7 -37 15 33
s:postpone	-4 26 -12 -15
s:potatoe	0 15 -14 0
s:power	0 8 -5 0
s:practice	0 12 -9 0
s:premier	-1 -28 5 17
s:prepare	-2 0 11 -14
s:presence	0 11 -9 0
s:present	0 16 -4 -13
s:presented	0 2 -6 2
s:presenter	0 11 -4 -4
s:president	-12 -4 7 3
s:press	-12 -22 26 0
s:price	-6 19 -4 -16
s:prime	0 33 -27 -7
s:printed	-8 18 -8 -2
s:prisoner	0 11 -9 -1
s:procedure	0 9 -1 -5
s:proclamation	0 18 -12 -2
s:produced	-4 -10 17 -3
s:producer	0 -4 6 0
s:product	-1 5 -6 2
s:progress	-8 -2 6 0
s:prolongation	0 7 -5 0
s:prolonged	-9 8 -5 0
s:prolonging	10 -2 -17 6
s:promise	-6 0 -1 6
s:proper	0 -4 7 0
s:proposal	0 -20 16 6
s:propose	8 24 -28 -6
s:protocol	0 -1 -8 9
s:provide	13 -12 1 -2
s:province	0 15 -2 -11
s:provisional	0 -11 13 -2
s:public	0 16 -9 -6
s:publish	-2 16 -3 -11
s:published	-5 6 12 -25
s:purchase	-2 -17 8 13
s:purpose	0 -8 0 6
s:put	0 2 2 -8
s:q	0 -21 -6 26
s:quadruple	0 7 -4 0
s:quarrel	-6 10 -1 -4
s:quarter	0 -7 -6 12
s:question	-10 13 -2 -10
s:quote	0 6 1 -12
s:radio	-8 6 11 -32
s:railway	0 8 -6 0
s:raise	8 -3 4 -12
s:rang	-2 -1 9 -10
s:raspberry	0 11 0 -9
s:rate	-13 8 -10 4
s:rather	0 12 -4 -3
s:ratified	0 -7 12 -8
s:ratify	0 7 -4 0
s:raw	0 14 -13 0
s:re	0 6 -1 -1
s:reach	-11 -2 0 4
s:read	2 -11 3 6
s:reader	0 10 -7 0
s:readout	0 -15 34 -33
s:reason	0 6 0 -4
s:recall	0 8 -2 -4
s:receive	-8 -5 14 -7
s:recently	0 -3 6 0
s:recife	-1 -8 3 7
s:reciprocal	0 27 -29 -2
s:record	11 -6 -9 1
s:red	0 13 -9 -1
s:reference	0 31 -25 -9
s:regard	0 -4 7 -2
s:regional	0 8 -2 -4
s:regret	0 -4 10 -7
s:regulator	0 -3 -8 10
s:reject	0 9 -3 -3
s:release	-1 -8 12 0
s:released	0 8 -3 0
s:remain	-3 13 -6 0
s:renewed	0 9 -12 0
s:reply	0 14 -6 -4
s:report	8 19 -10 -31
s:representative	-4 -17 17 0
s:republic	-1 -15 6 10
s:request	-3 0 8 -5
s:require	0 -5 7 0
s:resort	0 -7 10 0
s:respect	0 6 -3 0
s:rest	-1 7 -5 0
s:result	-16 11 -19 11
s:resume	-16 6 -2 1
s:return	-10 7 11 -19
s:review	-5 13 -3 -7
s:revive	0 -17 20 -3
s:reykjavík	0 -15 0 12
s:rice	7 -1 -17 6
s:richard	0 -1 6 -3
s:right	0 9 -2 -2
s:ring	0 14 -11 0
s:rise	0 -8 16 -8
s:river	0 25 -14 -11
s:road	0 15 -9 -4
s:roaming	0 6 -5 0
s:robert	0 -5 7 -2
s:roll	0 -12 0 13
s:roof	0 -6 8 0
s:room	-6 -8 18 -10
s:rosario	0 16 -12 -4
s:rose	0 7 -7 0
s:rover	0 7 -5 0
s:row	11 -13 5 -3
s:rubber	0 11 0 -10
s:run	-9 19 -17 2
s:s	6 -7 7 -10
s:saad	0 -4 0 7
s:sale	0 14 -6 -7
s:salmon	10 -18 -6 15
s:salt	-1 13 -5 -4
s:salvador	-1 -16 20 -1
s:samarkand	-5 -18 -11 31
s:same	-4 14 -16 4
s:sanction	0 11 0 -7
s:santa	0 -11 11 0
s:santo	0 -10 3 5
s:sapporo	0 -26 20 7
s:saturday	10 -4 -3 0
s:save	7 11 -16 -8
s:say	-3 -5 12 -5
s:schedule	0 -6 -2 10
s:scheduled	-3 -6 11 0
s:school	0 16 -8 -7
s:script	-1 -6 -7 13
s:sea	-1 11 -2 -3
s:seal	0 7 -1 -6
s:season	0 -8 11 -2
s:second	-41 -3 -4 24
s:secretary	4 -22 14 3
s:section	0 14 -6 -1
s:security	0 15 -13 -1
s:see	-14 11 -4 0
s:seed	0 -11 12 0
s:seemed	0 -3 -4 9
s:sell	-2 -5 10 -2
s:send	0 -6 11 -1
s:seoul	-2 -1 12 -7
s:separate	0 -5 -8 13
s:service	0 -1 10 -7
s:session	-8 -17 0 24
s:set	14 -28 21 0
s:settle	25 -22 0 0
s:settlement	0 0 -7 6
s:seven	0 23 -18 -4
s:seventh	-2 -9 1 8
s:sfax	10 -4 -7 0
s:shall	-9 -8 26 -26
s:shanghai	0 10 -1 -4
s:share	-1 8 -12 0
s:shared	0 12 -6 -6
s:she	0 13 -3 -9
s:sheet	-15 16 -5 -7
s:shenzhen	0 46 -46 0
s:ship	-7 34 -43 9
s:shook	-9 0 6 0
s:shoot	0 16 -11 -4
s:short	-3 20 -31 14
s:should	11 -9 -5 6
s:shrimp	-1 12 0 -7
s:side	-18 -1 0 9
s:sideline	-4 -5 7 1
s:sign	2 10 -6 -4
s:signature	-16 1 -1 7
s:silence	-3 0 7 -5
s:since	-3 -14 16 0
s:sir	2 9 -17 0
s:sit	23 -22 7 -6
s:six	0 -9 7 2
s:slam	0 -9 14 -4
s:sleep	10 -8 1 -5
s:small	0 22 -17 -5
s:smelter	0 12 -12 0
s:so	-5 9 0 -12
s:soap	0 -7 -8 14
s:social	0 16 -6 -10
s:solution	0 0 -6 7
s:some	-1 4 0 -6
s:somebody	0 15 -10 0
s:something	0 3 -10 4
s:sooner	0 9 -5 0
s:source	0 9 0 -7
s:south	-1 -6 -5 13
s:soybean	-6 18 -4 -24
s:space	0 -8 1 5
s:spare	0 -12 1 12
s:speak	-8 18 -17 0
s:speaking	-6 -20 5 19
s:special	8 0 -1 -12
s:speech	0 21 -15 -4
s:spent	-3 -10 20 -10
s:spoke	-15 6 2 -8
s:spoken	0 -15 19 -3
s:sport	0 12 -12 0
s:spot	0 -10 16 -5
s:square	30 -30 -1 0
s:st	0 -12 14 0
s:stalled	0 8 -1 -3
s:stand	-7 1 6 -8
s:standstill	-14 33 -32 0
s:state	-11 -2 -3 14
s:statement	0 23 -9 -21
s:station	0 10 0 -7
s:stay	8 -8 -19 15
s:steel	9 -2 5 -21
s:step	2 -4 -18 18
s:still	-9 35 -17 -20
s:stock	0 21 -12 -7
s:stockholm	7 -30 -5 28
s:stop	-6 4 1 -5
s:story	0 -10 17 -9
s:strasbourg	0 -17 5 14
s:strike	2 18 -4 -23
s:striker	0 6 0 -4
s:substantial	-4 2 -9 9
s:successful	-3 -5 0 7
s:such	-4 -24 19 7
s:sugar	-10 -14 -6 26
s:suggest	0 11 -10 0
s:summary	0 1 10 -16
s:summer	-2 0 11 -16
s:summit	-13 4 6 -9
s:sunday	7 -10 -26 18
s:sunflower	-1 -15 18 0
s:surabaya	-1 -9 14 -4
s:surcharge	0 6 -1 -6
s:take	-31 0 7 1
s:talk	14 6 -16 -4
s:talked	3 -29 19 3
s:talking	15 -20 1 3
s:tangier	0 0 -7 10
s:tariff	-8 -1 11 -7
s:taro	0 10 0 -11
s:tax	0 -7 13 -6
s:tea	-5 8 12 -28
s:team	14 -25 10 2
s:technical	3 -9 13 -15
s:telephone	-22 -21 37 -41
s:telephoned	8 -25 17 -1
s:tell	-6 18 -11 -5
s:temporary	0 8 -5 0
s:tenth	-1 6 -11 3
s:term	13 -1 1 -17
s:terminate	0 6 0 -3
s:text	13 -29 -8 23
s:textile	0 2 -8 5
s:th	0 8 -7 -1
s:than	23 -25 8 -3
s:thank	0 18 -16 0
s:the	-3 15 -12 -1
s:their	-14 2 20 -17
s:them	10 -12 9 -7
s:then	9 0 4 -26
s:there	8 -3 -8 5
s:therefore	0 -10 11 0
s:they	6 -8 -7 12
s:they'll	0 -9 6 3
s:they're	0 -7 8 0
s:they've	9 -11 1 0
s:thi	6 -15 12 -2
s:thing	0 0 4 -8
s:third	4 -3 -14 14
s:those	-2 19 -13 0
s:though	-1 13 -5 -7
s:thousand	14 -6 -11 0
s:thread	0 0 -16 8
s:threat	3 -13 -2 14
s:three	-5 -13 22 -6
s:thu	-1 -13 18 -4
s:thursday	1 -14 12 2
s:tie	0 -14 15 0
s:tiktok	-5 -23 0 28
s:tile	0 -9 10 0
s:till	0 -3 -12 12
s:timber	0 16 -7 -6
s:time	4 -7 11 -15
s:tin	0 6 -3 0
s:to	-1 3 -12 11
s:together	0 -8 9 -2
s:tomatoe	0 -14 5 8
s:too	-3 25 -15 -6
s:top	9 -15 12 -7
s:total	0 7 -3 0
s:toward	0 -2 0 6
s:town	4 7 -33 15
s:tractor	0 10 -7 0
s:trade	0 -13 -3 18
s:transcript	-7 -7 4 6
s:transfer	-4 27 -12 -16
s:translated	-13 -9 23 -6
s:translation	0 9 -3 -4
s:travel	11 -12 11 -14
s:treaty	-1 -12 18 -4
s:trieste	0 -16 17 0
s:tromsø	0 -20 21 0
s:truce	-4 -11 22 -10
s:trump	-2 -10 18 -10
s:truth	0 10 -4 -4
s:try	0 -9 13 -1
s:trying	8 -7 0 0
s:tuesday	0 -8 0 7
s:tuna	0 -3 6 0
s:turn	-2 10 -6 0
s:turnberry	0 -12 27 -24
s:turned	14 -13 -2 1
s:twice	0 -3 8 -6
s:two	9 -16 18 -14
s:under	-19 14 -2 -7
s:understanding	3 -1 3 -10
s:union	0 21 -3 -16
s:unless	-3 12 -1 -12
s:unofficial	0 5 5 -15
s:until	0 0 -14 10
s:up	2 -4 9 -9
s:updated	-2 -28 36 -11
s:upper	0 9 -1 -3
s:us	-4 2 -16 14
s:used	-1 -12 16 -2
s:valid	0 17 -5 -8
s:valley	0 13 -12 0
s:valparaíso	0 -27 7 21
s:vanilla	0 -25 20 3
s:verbatim	0 -17 23 -8
s:version	0 24 -22 -1
s:very	-7 3 -1 1
s:vessel	-1 0 -11 10
s:vice	-1 -15 -1 16
s:video	-9 -34 42 -6
s:view	0 8 -4 0
s:villa	5 10 0 -19
s:village	0 7 -4 0
s:violated	0 -7 -3 11
s:visited	0 -11 14 -2
s:vote	-1 34 -26 -8
s:wait	0 -4 7 0
s:waited	-8 26 -20 -3
s:waiting	0 11 -4 -3
s:walk	0 -9 11 0
s:walked	-3 0 7 -4
s:want	-3 7 1 -16
s:wap	-2 -6 9 0
s:war	6 -12 2 7
s:warn	-3 16 -7 -2
s:was	-9 -7 10 1
s:watch	0 6 -2 0
s:water	-4 15 0 -9
s:way	5 3 -10 0
s:we	12 -14 5 0
s:wednesday	9 -10 -1 4
s:week	9 -4 -4 0
s:weekend	-3 16 1 -21
s:weekly	0 16 -7 -6
s:welcome	0 -2 -12 14
s:welcomed	-3 20 -20 6
s:well	0 -3 -11 13
s:were	-2 11 0 -17
s:what	2 0 -18 19
s:wheat	-3 1 -6 4
s:when	8 -10 -9 17
s:where	-6 -9 8 5
s:wherea	0 -14 16 0
s:which	-13 14 -6 0
s:while	0 -2 -3 7
s:who	-18 14 -8 0
s:whole	-1 14 -8 -2
s:whose	11 -13 -7 12
s:why	0 0 -5 6
s:will	-20 2 14 -12
s:win	0 13 -9 0
s:wind	0 -1 -5 8
s:window	-7 25 -10 -9
s:wine	-2 -6 -14 19
s:winter	0 9 -7 0
s:wire	16 0 -23 3
s:wish	0 -19 2 19
s:with	1 -4 8 -7
s:within	0 2 2 -7
s:without	2 -14 -8 21
s:won't	0 -5 8 -2
s:wool	-2 -15 0 21
s:word	-6 -8 9 3
s:work	3 4 -15 4
s:worked	8 -16 2 4
s:worker	0 10 -5 -2
s:working	-2 -21 16 10
s:world	7 20 -14 -21
s:worst	0 7 -4 0
s:worth	0 17 -12 -1
s:would	-1 5 -11 7
s:write	-2 7 -6 0
s:xi	-4 11 -2 -8
s:year	1 10 7 -37
s:yes	-13 -3 14 -2
s:yet	0 4 -16 7
s:yokohama	0 -7 9 0
s:york	5 -7 -6 11
s:you	-6 3 6 -10
s:your	-6 20 -23 2
s:zanzibar	0 15 -5 -8
s:zero	0 -3 6 0
s:zurich	0 19 -15 -3
s:|	0 -8 13 -5
s:·	4 5 -9 -5
s:—	1 1 -6 1
sa:!	0 12 -3 -5
sa:"	-7 5 -9 6
sa:" ,	0 18 -11 -6
sa:" .	3 -7 0 7
sa:" <person>	0 -2 8 -5
sa:" a	0 -6 13 -3
sa:" as	0 11 -6 -4
sa:" for	0 -2 -3 6
sa:" he	0 8 -5 0
sa:" in	0 -6 11 -6
sa:" no	0 -8 -9 15
sa:" our	0 6 -2 0
sa:" the	0 -1 6 -3
sa:" to	0 -8 0 10
sa:" we	0 -11 14 -2
sa:'	-6 -13 9 10
sa:'s	-8 8 -9 4
sa:'s <level>	10 -7 -2 0
sa:'s <number>	10 -6 -3 0
sa:'s <person>	-4 9 -10 3
sa:'s commerce	0 -1 -11 10
sa:'s foreign	0 9 0 -5
sa:'s good	0 6 1 -10
sa:'s meet	0 -11 13 0
sa:'s minister	0 -8 14 -5
sa:'s ministry	0 6 -2 -2
sa:'s on	0 -20 14 9
sa:'s president	0 -10 15 -6
sa:'s state	0 5 0 -6
sa:'s talk	0 0 -7 4
sa:'s trade	-5 -10 1 12
sa:'s visit	0 15 -3 -12
sa:(	-5 15 -8 -6
sa:( <day-today>	0 9 -3 -1
sa:( <number>	0 8 -2 -6
sa:( <organisation>	0 -14 15 0
sa:( excerpt	0 18 -7 -10
sa:( extract	0 10 -1 -5
sa:( transcript	0 -20 4 14
sa:( translated	-3 -13 3 11
sa:( wire	0 0 -10 6
sa:)	-5 11 -5 -5
sa:) -	-1 -9 -7 19
sa:) .	-4 13 -9 0
sa:) —	3 -6 18 -13
sa:*	0 11 -7 -2
sa:+	12 -14 0 -1
sa:,	-2 -13 12 5
sa:, <day-ahead>	-2 16 -7 -2
sa:, <day-gone>	-2 -5 -1 10
sa:, <day-today>	-9 21 -5 -3
sa:, <name>	-26 3 19 -19
sa:, <number>	-16 2 -12 20
sa:, <office>	0 -8 2 5
sa:, <organisation>	0 16 -15 0
sa:, <person>	5 -25 14 10
sa:, <quality>	-9 8 0 -2
sa:, <seat>	-2 16 -2 -12
sa:, <span>	9 9 5 -29
sa:, a	15 3 -1 -26
sa:, according	13 -11 0 0
sa:, after	-17 7 -22 15
sa:, all	0 7 -1 -3
sa:, an	-6 4 -3 2
sa:, and	14 -7 1 -2
sa:, as	5 0 3 -14
sa:, at	-8 -15 -9 31
sa:, because	0 -5 7 0
sa:, both	0 -12 6 6
sa:, bring	0 -6 8 -1
sa:, but	-8 -11 4 11
sa:, by	-5 7 4 -18
sa:, down	0 12 -11 0
sa:, each	0 4 -12 6
sa:, eastern	-2 -4 -7 13
sa:, for	20 -4 -3 -16
sa:, from	0 -6 -7 14
sa:, had	0 9 -17 7
sa:, he	0 -23 27 -5
sa:, his	-4 -9 16 -4
sa:, hold	0 11 -5 -3
sa:, hour	-5 19 -26 12
sa:, i	-1 18 -10 -6
sa:, if	3 0 0 -9
sa:, in	-7 -31 38 -6
sa:, is	0 17 -8 -13
sa:, it	6 0 0 -9
sa:, its	0 8 -6 0
sa:, keep	0 -14 15 0
sa:, leave	0 9 -5 -1
sa:, make	0 -8 3 4
sa:, meet	0 -15 25 -10
sa:, mr	0 0 -6 5
sa:, neither	0 -4 -5 9
sa:, of	0 -13 -5 18
sa:, on	7 5 -8 -8
sa:, one	3 5 -6 -6
sa:, only	1 -14 5 5
sa:, or	1 16 -20 0
sa:, our	0 -9 10 0
sa:, over	0 -1 -8 9
sa:, put	0 -8 9 0
sa:, say	-2 24 -19 -1
sa:, set	0 7 -3 -2
sa:, since	0 9 -8 0
sa:, so	-1 26 -20 -2
sa:, subject	0 -3 -3 7
sa:, tell	0 18 -8 -11
sa:, that	9 -16 -4 14
sa:, the	-8 -3 2 5
sa:, their	14 0 -12 -4
sa:, thi	0 9 -5 -3
sa:, too	0 7 -3 0
sa:, two	0 10 -5 -3
sa:, unless	0 15 -10 0
sa:, until	3 5 0 -16
sa:, up	11 -8 -2 0
sa:, was	-2 18 -9 -7
sa:, when	-10 5 -11 7
sa:, where	-7 -1 -7 15
sa:, which	-7 23 -14 -5
sa:, while	0 -4 -5 9
sa:, whose	0 -11 2 7
sa:, will	-7 -12 20 -2
sa:, with	-20 -5 13 0
sa:, yes	-3 -10 16 -3
sa:-	-15 16 -22 12
sa:- <name>	2 2 -12 7
sa:- <office>	0 -10 4 7
sa:- <person>	0 7 -5 0
sa:- <quality>	0 3 4 -9
sa:- a	0 17 -9 -8
sa:- the	0 7 2 -11
sa:. "	0 0 5 -8
sa:. .	0 17 -11 -4
sa:. <person>	0 16 -10 -3
sa:. m	0 6 -19 3
sa::	3 -8 8 -3
sa:: "	0 7 0 -9
sa:: <level>	-4 23 -14 -3
sa:: <name>	0 12 -6 -3
sa:: <number>	6 -22 16 3
sa:: <person>	14 -19 7 0
sa:: a	0 1 -9 5
sa:: the	-6 -7 15 -6
sa:: what	-2 20 -7 -8
sa:;	-34 1 13 -1
sa:; <person>	0 0 7 -7
sa:; both	0 -19 2 16
sa:; in	0 8 -7 0
sa:; it	-3 -4 14 -8
sa:; that	0 -14 15 0
sa:; the	-4 0 11 -9
sa:; they	-3 21 -14 -4
sa:<agent>	6 4 -11 0
sa:<day-ahead>	20 15 -27 -7
sa:<day-ahead> ,	7 -5 -26 22
sa:<day-ahead> .	35 -19 -1 -14
sa:<day-ahead> :	8 -1 -3 -2
sa:<day-ahead> after	0 7 -4 -2
sa:<day-ahead> and	0 -21 11 10
sa:<day-gone>	-4 37 -17 -27
sa:<day-gone> ,	-19 14 -2 -2
sa:<day-gone> and	-4 14 -28 15
sa:<day-gone> evening	0 0 3 -7
sa:<day-gone> that	0 -5 7 0
sa:<day-gone> the	6 -15 14 -4
sa:<day-gone> to	0 11 -7 0
sa:<day-gone> with	0 19 -7 -11
sa:<day-gone> without	0 20 0 -23
sa:<day-today>	7 -18 28 -13
sa:<day-today> )	0 8 -2 -1
sa:<day-today> ,	2 -16 23 -8
sa:<day-today> .	-11 33 -6 -28
sa:<day-today> and	0 -6 7 0
sa:<day-today> for	6 8 -6 -9
sa:<day-today> on	-2 21 -14 -6
sa:<day-today> published	0 7 -4 -1
sa:<day-today> sign	0 8 -5 0
sa:<day-today> that	3 -9 22 -15
sa:<day-today> to	8 -37 11 16
sa:<day-today> with	15 -42 -3 25
sa:<day-today> without	-4 -17 -2 23
sa:<duty>	-2 -13 17 0
sa:<gate>	-7 0 2 0
sa:<goods-amount>	-2 -17 16 4
sa:<goods-amount> in	0 13 -11 0
sa:<goods-amount> of	0 11 -4 -4
sa:<goods>	-11 -2 -2 13
sa:<level-noun>	-4 -3 -4 13
sa:<level>	-28 34 -24 0
sa:<level> )	0 13 -10 0
sa:<level> ,	-10 10 5 -21
sa:<level> .	0 36 -50 3
sa:<level> and	0 22 -14 -4
sa:<level> for	-2 -7 13 -2
sa:<level> from	-4 -15 23 -10
sa:<level> in	-2 -8 3 7
sa:<level> more	-1 6 -1 0
sa:<level> of	0 3 1 -8
sa:<level> tariff	0 12 -9 0
sa:<level> to	-3 -24 10 20
sa:<money>	10 10 -19 -13
sa:<money> .	0 9 -5 0
sa:<money> of	16 -13 0 0
sa:<month-ahead>	0 -1 8 -11
sa:<month-gone>	0 13 1 -18
sa:<month-gone> ,	-8 30 -18 -13
sa:<name>	-9 11 1 -13
sa:<name> 's	0 -12 3 11
sa:<name> (	0 6 -4 0
sa:<name> ,	3 22 -31 1
sa:<name> .	-5 -12 28 -19
sa:<name> a	0 13 -10 0
sa:<name> agree	-5 -42 8 34
sa:<name> and	9 -25 5 15
sa:<name> are	7 -1 0 -5
sa:<name> begin	27 -10 -8 -17
sa:<name> end	-14 -2 0 9
sa:<name> had	0 9 -3 0
sa:<name> has	-1 19 -6 -8
sa:<name> have	0 12 2 -21
sa:<name> hold	-1 -8 7 3
sa:<name> in	0 -12 12 0
sa:<name> is	-1 0 5 -8
sa:<name> meet	0 -1 21 -19
sa:<name> on	-3 17 -33 10
sa:<name> president	0 0 4 -7
sa:<name> run	0 -4 9 -3
sa:<name> say	0 15 -7 -7
sa:<name> sign	0 0 11 -10
sa:<name> suspend	0 -17 1 16
sa:<name> take	0 9 -2 -5
sa:<name> tariff	0 -3 -1 7
sa:<name> that	0 17 -6 -8
sa:<name> the	0 16 -13 -3
sa:<name> to	-1 17 -4 -8
sa:<name> trade	0 -6 16 -10
sa:<name> treasury	3 6 -6 -4
sa:<name> was	0 8 -1 -10
sa:<name> were	0 6 -2 0
sa:<name> will	-12 -5 17 -9
sa:<name> would	0 -13 8 8
sa:<not>	-16 -5 1 13
sa:<number>	10 7 -30 10
sa:<number> ,	-5 15 -18 0
sa:<number> .	-8 22 -27 7
sa:<number> :	7 -27 20 5
sa:<number> a	-5 7 -15 5
sa:<number> and	-18 -4 25 -15
sa:<number> for	0 7 -5 0
sa:<number> hour	0 -13 -22 29
sa:<number> in	0 30 -26 -4
sa:<number> is	0 -9 0 11
sa:<number> of	0 17 -4 -9
sa:<number> on	7 10 -28 7
sa:<number> p	3 0 0 -6
sa:<number> round	0 10 0 -7
sa:<number> th	0 8 -1 -6
sa:<number> to	0 9 -6 0
sa:<office>	-21 -12 22 0
sa:<office> ,	-2 -11 27 -22
sa:<office> .	0 -6 12 -7
sa:<office> <person>	-1 -34 24 10
sa:<office> and	-2 8 -4 0
sa:<office> from	3 -14 7 2
sa:<office> in	0 29 -23 -8
sa:<office> of	1 -12 4 3
sa:<office> order	0 12 -11 0
sa:<office> say	0 -5 -1 9
sa:<office> sign	0 6 -6 0
sa:<office> to	0 11 -8 0
sa:<organisation>	-9 23 -5 -25
sa:<organisation> 's	-1 -4 -4 12
sa:<organisation> )	-4 -18 19 2
sa:<organisation> and	-4 15 0 -9
sa:<organisation> had	0 8 -7 0
sa:<organisation> has	0 11 -8 0
sa:<organisation> in	-1 -10 17 -8
sa:<organisation> of	0 7 -2 0
sa:<organisation> published	9 -6 0 0
sa:<organisation> say	-3 0 5 -10
sa:<organisation> strike	0 -7 0 9
sa:<organisation> would	0 12 -3 -6
sa:<person>	2 -11 4 8
sa:<person> 's	-5 19 -2 -16
sa:<person> ,	0 11 -11 0
sa:<person> .	-3 14 1 -27
sa:<person> agree	0 -14 18 -2
sa:<person> and	0 -25 8 19
sa:<person> announce	0 11 -1 -6
sa:<person> at	0 -2 9 -6
sa:<person> for	0 -10 4 6
sa:<person> had	10 -21 2 10
sa:<person> has	0 -3 -4 9
sa:<person> in	3 -7 0 7
sa:<person> is	-1 7 -1 -2
sa:<person> meet	5 2 -18 9
sa:<person> of	-2 2 6 -9
sa:<person> on	-8 11 0 -12
sa:<person> put	-1 -2 11 -9
sa:<person> receive	0 -4 10 -4
sa:<person> say	15 -32 15 9
sa:<person> sign	0 8 -12 3
sa:<person> spoke	0 -6 7 0
sa:<person> to	-1 -2 -17 19
sa:<person> was	0 14 -22 9
sa:<person> write	0 7 -3 0
sa:<points>	-7 10 -14 6
sa:<points> of	0 0 -11 9
sa:<quality>	0 0 -8 4
sa:<quality> and	-4 -20 21 1
sa:<quality> cement	0 6 -4 0
sa:<quality> chicken	0 8 -3 -3
sa:<quality> coal	0 6 -1 -2
sa:<quality> coffee	0 6 -3 0
sa:<quality> colleague	-3 8 0 -6
sa:<quality> duty	-2 6 -10 2
sa:<quality> flour	0 -6 7 0
sa:<quality> good	-13 11 9 -24
sa:<quality> government	-1 23 -9 -12
sa:<quality> official	8 -4 -10 3
sa:<quality> oil	0 16 -9 -2
sa:<quality> one	-1 -3 -4 9
sa:<quality> origin	0 -6 6 0
sa:<quality> port	0 -3 -3 7
sa:<quality> president	0 3 -9 8
sa:<quality> rice	10 -9 0 0
sa:<quality> ship	0 -1 -4 7
sa:<quality> side	0 -17 11 7
sa:<quality> sugar	0 -10 0 12
sa:<quality> tariff	0 10 -3 -4
sa:<quality> time	16 -2 -8 -8
sa:<quality> trade	0 -12 0 11
sa:<quality> vice	2 -7 3 0
sa:<seat>	-5 31 -17 -16
sa:<seat> 's	0 -2 -5 9
sa:<seat> ,	6 -10 -7 16
sa:<seat> .	-18 14 -5 -2
sa:<seat> and	0 13 -5 -8
sa:<seat> announce	0 -3 7 -2
sa:<seat> for	-7 6 -2 2
sa:<seat> had	0 13 -10 -2
sa:<seat> has	0 -6 7 0
sa:<seat> on	16 -19 -2 6
sa:<seat> time	0 2 9 -21
sa:<sender>	-3 12 -5 -4
sa:<span>	18 -23 -11 24
sa:<span> ,	0 0 2 -6
sa:<span> .	11 -2 -17 12
sa:<span> after	7 15 0 -37
sa:<span> and	-4 5 3 -9
sa:<span> at	0 -10 13 -2
sa:<span> before	2 -21 26 -9
sa:<span> for	0 4 4 -10
sa:<span> from	0 -13 9 4
sa:<span> in	-3 22 -13 -9
sa:<span> later	0 11 -7 0
sa:<span> of	9 -15 -7 13
sa:<span> on	0 8 -5 -1
sa:<span> tariff	0 21 -7 -14
sa:<span> that	0 -15 -7 20
sa:<span> the	0 5 0 -6
sa:<span> to	-2 -15 6 12
sa:<span> truce	0 12 -8 0
sa:<taker>	-1 5 -11 4
sa:<v-agree>	-9 -8 2 11
sa:<v-bear>	-14 18 -14 2
sa:<v-begin>	5 12 -5 -17
sa:<v-buy>	-10 19 -17 0
sa:<v-deny>	0 30 -18 -14
sa:<v-down>	17 -1 -7 -2
sa:<v-end>	-6 8 -14 7
sa:<v-propose>	13 -4 0 -4
sa:<v-return>	-10 8 -1 -1
sa:<v-say>	3 15 -13 -7
sa:<v-sell>	-16 14 -7 0
sa:<v-stay>	8 -11 15 -17
sa:<v-suspend>	6 -12 3 4
sa:<v-target>	-13 8 -6 3
sa:<v-threaten>	-5 0 12 -13
sa:<v-up>	11 0 -3 -7
sa:]	0 8 -2 -3
sa:a	4 7 -15 0
sa:a "	0 -9 -4 13
sa:a .	-5 6 -13 6
sa:a <day-ahead>	6 -3 -1 0
sa:a <level>	0 9 -5 0
sa:a <name>	0 -3 -5 9
sa:a <number>	0 -6 9 0
sa:a <office>	0 -9 9 0
sa:a <organisation>	-3 -15 22 -4
sa:a <quality>	7 8 0 -19
sa:a call	0 -5 11 -4
sa:a ceasefire	7 -1 0 -5
sa:a decision	0 -21 4 17
sa:a decoupling	0 -9 11 -1
sa:a decree	0 8 -6 0
sa:a dispute	8 -13 -17 16
sa:a draft	0 12 -7 -3
sa:a duty	-4 8 0 -3
sa:a fact	0 6 -2 -1
sa:a few	0 11 -5 -4
sa:a first	11 4 -17 0
sa:a fourth	7 0 -3 -2
sa:a framework	-4 -5 0 8
sa:a further	0 -11 22 -13
sa:a little	11 -2 -5 -2
sa:a meet	0 -2 8 -7
sa:a new	0 8 10 -23
sa:a pause	-2 -4 0 8
sa:a period	0 -13 -3 16
sa:a point	0 0 -10 12
sa:a rate	0 -13 -8 18
sa:a result	-3 9 -9 0
sa:a rise	0 -11 13 0
sa:a second	-8 -21 -2 27
sa:a signature	-7 5 0 -2
sa:a sixth	0 -4 7 0
sa:a standstill	0 0 -14 11
sa:a state	-1 -21 11 11
sa:a summit	0 17 -7 -11
sa:a tariff	-8 -9 8 6
sa:a telephone	0 -10 13 -3
sa:a television	-4 7 7 -21
sa:a text	0 -6 0 5
sa:a third	0 18 -4 -15
sa:a treaty	0 -4 7 0
sa:a truce	-3 12 1 -18
sa:a word	0 0 6 -4
sa:about	11 3 -3 -20
sa:about <money>	8 -5 0 0
sa:about the	-1 7 2 -14
sa:above	-3 16 -6 -6
sa:accept	0 0 4 -6
sa:accept an	0 9 -6 0
sa:accord	0 6 0 -4
sa:according	13 -11 0 0
sa:according to	13 -11 0 0
sa:account	13 -5 -9 2
sa:account of	-1 9 -13 3
sa:across	0 -12 0 11
sa:act	0 10 -6 0
sa:add	-2 20 -16 0
sa:add .	0 13 -11 0
sa:additional	5 14 -22 -2
sa:additional <level>	0 6 -5 0
sa:additional duty	6 7 -10 -10
sa:additional tariff	0 -1 -3 6
sa:adopt	0 19 -18 0
sa:advertisement	0 17 -9 -10
sa:affair	11 -9 0 -3
sa:after	-4 11 -7 -2
sa:after <number>	0 -1 -13 12
sa:after <person>	9 17 -12 -21
sa:after <seat>	0 11 -4 -4
sa:after <span>	-4 -11 -16 25
sa:after a	-10 0 5 0
sa:after all	0 12 -8 -1
sa:after he	0 9 0 -8
sa:after it	0 -10 14 -6
sa:after the	-2 30 -18 -12
sa:after their	0 9 -7 0
sa:afternoon	-3 -9 0 13
sa:afternoon ,	-2 16 -7 -5
sa:afternoon .	0 -17 6 9
sa:again	0 -5 -14 22
sa:again .	-1 5 -14 7
sa:again in	0 -4 7 0
sa:against	0 25 -15 -11
sa:against <name>	0 7 -4 0
sa:agree	-5 -4 6 0
sa:agree .	0 -1 6 -2
sa:agree in	0 -18 9 10
sa:agree on	-14 -10 12 5
sa:agree that	0 -13 0 13
sa:agree to	8 0 1 -12
sa:agree with	0 20 -15 -6
sa:agreement	-6 5 5 -9
sa:agreement ,	0 12 -7 -3
sa:agreement .	0 10 0 -9
sa:agreement on	-4 0 19 -16
sa:agreement with	-1 -15 11 7
sa:ahead	-4 -1 9 -1
sa:aim	23 -11 -5 -13
sa:air	-1 -8 14 -3
sa:air base	-1 -12 17 -2
sa:aircraft	0 -8 6 1
sa:aircraft and	0 -6 6 0
sa:airport	6 -3 0 0
sa:al	-1 8 0 -6
sa:al -	0 7 0 -6
sa:alive	0 -5 7 0
sa:all	0 1 -9 7
sa:all .	0 15 -10 -2
sa:all time	-8 -18 16 6
sa:almost	0 -4 0 7
sa:alone	0 -11 12 0
sa:alone .	0 -11 12 0
sa:along	0 12 -6 -6
sa:along the	0 9 -4 -3
sa:also	0 23 -19 -3
sa:aluminium	-2 16 -7 -8
sa:ambassador	18 -1 -5 -16
sa:among	0 12 -7 0
sa:an	-5 -5 0 8
sa:an <office>	0 11 -4 -3
sa:an <quality>	-4 17 -5 -8
sa:an additional	0 10 -8 0
sa:an agreement	-4 5 23 -28
sa:an air	-1 -12 17 -2
sa:an end	0 -18 -5 22
sa:an extension	2 -13 7 3
sa:an hour	-7 -14 14 3
sa:an invitation	0 9 -6 0
sa:and	5 -8 3 4
sa:and ,	0 -12 -7 18
sa:and <day-ahead>	9 0 -9 0
sa:and <day-today>	14 -7 -4 -1
sa:and <name>	0 -27 10 21
sa:and <number>	-9 1 -9 12
sa:and <person>	-3 -14 16 0
sa:and <quality>	9 -23 -3 18
sa:and <seat>	-2 22 -11 -8
sa:and a	-8 22 -3 -11
sa:and agree	0 6 -11 6
sa:and aluminium	-2 15 -6 -8
sa:and another	0 -13 -2 14
sa:and are	-1 7 -6 0
sa:and ask	0 -6 8 0
sa:and at	0 12 -9 0
sa:and both	-1 0 9 -10
sa:and by	0 -6 11 -5
sa:and chip	-1 9 -1 -3
sa:and come	-13 20 0 -13
sa:and dairy	0 8 0 -5
sa:and end	5 -1 6 -17
sa:and expire	0 7 -4 0
sa:and for	2 -18 15 -2
sa:and forty	0 -8 12 -3
sa:and gave	-1 11 -6 0
sa:and has	0 10 -2 -4
sa:and he	-1 -13 7 9
sa:and hold	-2 0 -11 12
sa:and i	-1 -26 31 -5
sa:and in	-4 10 -3 -2
sa:and is	-10 -1 13 -4
sa:and it	-3 9 0 -9
sa:and keep	0 -4 6 0
sa:and last	2 0 -16 5
sa:and leave	6 -9 -2 6
sa:and machinery	0 7 0 -4
sa:and me	0 10 -6 -1
sa:and medicine	0 -5 16 -9
sa:and no	0 9 -12 1
sa:and nobody	0 -1 6 -5
sa:and nothing	0 -9 10 0
sa:and our	0 0 -15 12
sa:and put	0 14 -8 -5
sa:and run	-3 14 -7 -1
sa:and say	0 2 -10 8
sa:and sign	0 -18 10 10
sa:and since	0 7 -2 0
sa:and some	0 -6 6 0
sa:and stay	11 -2 -8 0
sa:and that	-12 -8 12 2
sa:and the	20 -4 -2 -9
sa:and there	0 -11 4 7
sa:and to	-2 19 -9 -5
sa:and trade	0 -11 17 -6
sa:and two	9 -3 -12 3
sa:and we	5 -18 0 12
sa:and what	0 10 -1 -7
sa:and which	0 -7 9 0
sa:and with	0 -10 12 0
sa:announce	12 4 -22 6
sa:announce .	0 10 -12 1
sa:announce a	0 6 0 -1
sa:announce last	0 12 -5 -6
sa:announce that	7 0 -12 2
sa:another	5 -20 5 8
sa:another <span>	-5 -13 24 -13
sa:answer	0 6 -2 0
sa:anything	0 8 -6 0
sa:apply to	0 -6 7 0
sa:approval	0 17 -11 -5
sa:approval with	0 10 -6 -1
sa:approve	0 10 -13 0
sa:approve the	0 6 -2 0
sa:are	21 -1 -19 3
sa:are expect	0 -13 0 12
sa:are not	0 15 -7 -8
sa:are suspend	0 -4 6 0
sa:are to	4 -20 5 10
sa:arrangement	0 2 -6 3
sa:as	-3 10 -7 -2
sa:as <person>	0 -4 10 -6
sa:as if	0 -2 -6 9
sa:as plan	6 -3 0 0
sa:as well	0 0 -10 8
sa:aside	0 9 -7 0
sa:ask	-4 -13 3 14
sa:at <level>	-2 16 -3 -18
sa:at a	17 -23 13 -6
sa:at all	0 11 -10 0
sa:at an	-1 -14 20 -4
sa:at it	-5 -2 8 0
sa:at least	11 -6 -14 7
sa:at present	0 -2 8 -4
sa:at the	-12 4 -22 22
sa:at turnberry	0 11 -9 -1
sa:autumn	2 -9 11 -9
sa:autumn .	3 -6 3 0
sa:away	-2 -10 6 6
sa:back	17 -23 -2 13
sa:back ,	11 -10 0 0
sa:back .	11 -9 0 0
sa:back at	-5 0 8 0
sa:banana	0 10 -4 -2
sa:bargain	0 12 -9 0
sa:base	-1 -12 17 -2
sa:battery	9 -6 0 0
sa:be	0 -16 4 13
sa:be <level>	0 -6 7 0
sa:be <number>	0 6 -5 0
sa:be a	0 6 -1 0
sa:be an	9 -20 -7 14
sa:be collect	0 -6 6 0
sa:be continue	0 8 -5 0
sa:be extend	0 -17 -9 23
sa:be hold	-6 23 -13 -5
sa:be in	0 -1 8 -7
sa:be no	0 10 -4 -4
sa:be prolonged	0 -8 8 0
sa:be sign	0 -16 15 0
sa:be suspend	9 -7 0 0
sa:be the	-1 -14 14 2
sa:bean	0 -6 9 0
sa:bear	0 6 -1 -2
sa:became	0 7 -5 0
sa:because	-8 8 5 -17
sa:because of	-3 12 -2 -7
sa:become	0 8 -6 0
sa:beef	-1 17 -19 0
sa:been	-5 15 -10 -7
sa:been "	0 -4 -1 7
sa:been put	0 8 -4 -2
sa:before	0 1 4 -7
sa:before .	0 6 -4 0
sa:before <day-ahead>	0 14 -12 0
sa:before <month-ahead>	0 -14 14 0
sa:before <person>	-4 8 -17 11
sa:before a	3 14 -23 -1
sa:before it	-7 -14 13 4
sa:before that	-4 0 6 0
sa:before the	0 14 1 -19
sa:before their	13 -17 -2 3
sa:begin	20 0 2 -27
sa:begin on	-6 0 -2 7
sa:begin to	0 10 -6 -1
sa:being	0 -9 -7 17
sa:believe	0 15 -12 0
sa:bessent	3 6 -6 -4
sa:better	0 -7 11 -2
sa:between	0 -2 -5 10
sa:between <name>	-14 -6 -30 34
sa:between <person>	-3 -11 23 -10
sa:between the	11 -4 1 -8
sa:between them	-4 13 -6 0
sa:bin	0 -4 -4 9
sa:board	0 -3 -4 9
sa:boat	0 -12 0 12
sa:book	0 -5 6 0
sa:both	1 -9 3 3
sa:both government	0 -7 -12 17
sa:both have	13 -16 7 -5
sa:both side	-4 29 -17 -11
sa:bridge	-3 -14 20 -5
sa:bring	-9 9 0 -4
sa:broke	-6 -14 -1 21
sa:broke off	-2 -12 -5 19
sa:busan ,	0 -8 15 -4
sa:busan .	0 -10 12 0
sa:busan on	0 25 -22 -2
sa:business	0 7 -7 0
sa:but	6 -11 -16 24
sa:but neither	0 -4 0 7
sa:but not	0 -21 0 20
sa:but the	0 7 -20 8
sa:butter	-1 11 -14 0
sa:buy	0 18 -8 -7
sa:by	-43 0 6 2
sa:by <day-ahead>	0 9 -3 -1
sa:by <level>	0 13 -5 -6
sa:by <name>	0 13 -10 -2
sa:by <office>	0 -16 20 -4
sa:by <person>	-1 0 -9 11
sa:by <quality>	0 0 -10 8
sa:by <span>	-9 -8 19 -7
sa:by our	0 -12 13 0
sa:by telephone	0 14 -9 -5
sa:by the	-4 11 -15 4
sa:by then	0 -8 9 0
sa:by video	0 -16 22 -6
sa:by which	0 12 -10 0
sa:calendar	0 9 -6 0
sa:call	2 0 5 -11
sa:call .	0 14 -13 0
sa:call a	0 0 -6 4
sa:call off	0 12 -8 0
sa:call the	13 -10 -4 0
sa:call with	0 -13 18 -5
sa:can	0 -17 21 -3
sa:capital .	-5 6 5 -7
sa:car	6 10 -22 -1
sa:carry	0 1 -12 9
sa:carry out	0 1 -20 11
sa:carry the	0 -11 11 0
sa:case	0 11 -5 -2
sa:cashew	0 -8 -1 11
sa:ceasefire	6 21 -13 -20
sa:cement	-6 2 13 -14
sa:ceramic	0 -16 20 -5
sa:charge	-9 17 -4 -6
sa:charge <level>	-2 -3 8 0
sa:cheese	0 -7 12 -7
sa:chicken	-2 -5 -6 12
sa:chip	0 21 -15 -14
sa:chip ,	-2 12 -3 -5
sa:chipmaker	0 -9 0 10
sa:christma	0 7 -4 0
sa:city	0 8 6 -17
sa:client	-4 11 -3 0
sa:clock	0 -7 -12 17
sa:close	8 7 -15 -1
sa:close to	0 18 0 -18
sa:closed	-2 6 -10 2
sa:coal	0 -9 0 12
sa:coal ,	0 -7 -2 10
sa:cocoa butter	0 7 -3 -1
sa:coffee	6 -4 0 0
sa:coffee ,	0 9 -7 0
sa:coffee and	0 -7 -2 11
sa:colleague	-3 8 0 -6
sa:collect	0 -18 24 -4
sa:collect from	0 -7 7 0
sa:come	4 5 -18 6
sa:come .	0 -13 14 0
sa:come back	18 -13 0 -6
sa:come down	0 -10 -5 15
sa:come to	0 0 -20 14
sa:commerce	-3 0 -4 6
sa:commerce ministry	-6 -5 -2 13
sa:company	0 11 -5 -1
sa:complete	0 -13 15 0
sa:complete it	0 -5 6 0
sa:computer	-1 10 -3 -3
sa:conclude	-5 4 -15 11
sa:conference	3 -7 4 0
sa:confirm .	0 -16 17 0
sa:consider	0 -10 8 1
sa:constructive	-7 -1 0 9
sa:continue	-7 -2 10 -3
sa:control	0 16 -9 -5
sa:control on	0 6 -3 0
sa:conversation	0 -16 6 9
sa:cost	-3 12 -4 -3
sa:cotton	-1 -3 12 -6
sa:could	-12 1 -2 7
sa:could be	0 -20 22 -2
sa:council	0 11 -7 -1
sa:count	0 -8 -1 12
sa:country	11 17 -5 -31
sa:country '	-4 3 3 -6
sa:country 's	0 7 0 -6
sa:country ,	0 5 1 -8
sa:country .	13 -6 -7 0
sa:country say	4 2 6 -15
sa:country will	0 -16 0 17
sa:country would	0 0 5 -8
sa:cover	0 -4 6 0
sa:covered	0 -8 0 10
sa:current	0 -15 15 0
sa:custom	-5 8 1 -5
sa:customer	0 7 0 -5
sa:cut	13 -12 -2 6
sa:cut its	0 -5 7 0
sa:cut on	9 -8 0 0
sa:date	-4 -5 7 1
sa:day	2 -4 -22 22
sa:day ,	0 3 -6 1
sa:day for	4 -9 3 0
sa:day of	6 -7 -26 18
sa:de	0 -8 7 0
sa:dead	7 -6 0 0
sa:deadline	0 12 -4 -5
sa:deal	-11 -13 21 -3
sa:deal ,	0 -16 24 -10
sa:deal .	0 9 -3 -4
sa:deal for	0 -18 2 14
sa:deal that	0 -3 -4 8
sa:deal with	0 19 -8 -14
sa:decide	-2 -7 -8 17
sa:decide on	0 -10 -7 18
sa:decision	0 -8 0 10
sa:declare	3 14 -11 -11
sa:decoupling	0 -9 11 -1
sa:decree	0 1 -13 7
sa:delegation	6 -22 7 8
sa:delegation of	-11 -5 5 7
sa:described	-1 5 2 -8
sa:desk	0 -9 13 -3
sa:did	-2 -4 9 -1
sa:did not	0 1 6 -10
sa:die	0 8 -3 -1
sa:different	-2 5 -10 5
sa:dinner	11 -2 -5 -2
sa:discuss	4 4 -10 -1
sa:dispute	0 -11 23 -9
sa:dispute over	1 -9 14 -5
sa:do	-8 -5 20 -13
sa:do so	0 -12 13 0
sa:do with	0 9 0 -5
sa:document	0 8 0 -5
sa:doe	-4 -11 9 7
sa:doe not	0 -16 9 11
sa:dollar	0 8 -2 -4
sa:don't	0 8 -3 0
sa:donald	0 0 3 -6
sa:done	-1 -15 -4 25
sa:done ,	0 11 -7 -1
sa:done .	0 -24 12 15
sa:double	-1 9 0 -8
sa:down	16 16 -34 0
sa:down from	0 14 -12 0
sa:down in	17 -10 -19 10
sa:down the	0 9 -3 -5
sa:down to	11 -4 -7 0
sa:draft	0 14 -8 -3
sa:draw	0 19 -10 -9
sa:drop	0 12 -5 -2
sa:due	0 5 0 -7
sa:during	0 3 0 -6
sa:during the	0 -4 6 0
sa:duty	0 -14 5 9
sa:duty .	-10 14 0 -12
sa:duty between	8 -5 1 -5
sa:duty of	-4 20 -6 -12
sa:duty on	-10 -26 20 16
sa:duty that	14 1 -1 -19
sa:duty they	0 -13 0 13
sa:duty to	0 13 -11 0
sa:duty which	0 -1 6 -2
sa:duty will	0 3 -6 1
sa:each	2 0 -18 13
sa:each other	-13 7 0 0
sa:each side	8 -7 -15 14
sa:early	-3 -17 24 -2
sa:early .	0 -8 10 0
sa:earth	0 8 -16 6
sa:earth .	0 -9 0 11
sa:easter	-3 -1 8 -2
sa:eastern	-7 -13 8 9
sa:eastern time	-2 -19 9 12
sa:economic	-2 6 4 -11
sa:economic and	0 -2 9 -3
sa:economy	-3 1 7 -5
sa:edition	-2 18 -5 -11
sa:effect	0 14 -3 -12
sa:effect .	0 10 -1 -9
sa:effect on	0 -6 8 0
sa:eleven	0 -7 10 0
sa:else	0 -11 -1 13
sa:else .	0 -11 -1 14
sa:end	-9 -7 -5 18
sa:end ,	0 -3 6 -4
sa:end .	-7 8 -22 7
sa:end <day-today>	0 9 -2 -4
sa:end <span>	-13 -1 -1 11
sa:end a	-5 -19 11 11
sa:end of	3 -22 -29 37
sa:end on	2 4 0 -7
sa:end the	0 12 0 -8
sa:end their	0 -6 23 -19
sa:end without	0 -5 -9 13
sa:entebbe	0 -15 18 -1
sa:enter	0 15 -9 -1
sa:evening	-5 -10 -6 21
sa:evening ,	0 6 -1 -4
sa:evening .	-3 -11 14 0
sa:evening that	0 8 0 -5
sa:event	21 -18 -3 0
sa:every	0 8 0 -7
sa:everyone	0 15 -13 0
sa:everything	0 8 -16 8
sa:excerpt	0 18 -7 -10
sa:excerpt )	0 16 -5 -10
sa:exchanged	0 -2 6 -1
sa:expect	1 -10 3 6
sa:expect to	0 17 -14 -1
sa:expire	10 5 -8 -9
sa:expire ,	0 1 -8 5
sa:expire .	19 -4 0 -17
sa:expire on	-9 6 0 0
sa:export	-3 6 1 -7
sa:export control	0 8 -5 -1
sa:extend	-12 -11 -12 30
sa:extend .	0 -11 -2 14
sa:extend a	0 -11 -7 18
sa:extend it	0 -5 7 -1
sa:extend their	-2 -1 -5 10
sa:extend to	0 -2 -2 6
sa:extension	2 -7 2 2
sa:extension .	9 -14 -3 6
sa:extra	0 -27 20 6
sa:extra duty	0 -30 21 7
sa:extract	0 2 -16 9
sa:extract )	0 0 -14 12
sa:face	0 2 -10 3
sa:face a	0 -4 -5 9
sa:fact	0 4 0 -6
sa:fact sheet	0 3 1 -6
sa:fail	0 -13 13 0
sa:failed	-5 -12 12 1
sa:failed to	0 0 -6 6
sa:failing	0 4 -9 7
sa:fall	-6 -4 7 0
sa:fall on	0 -8 0 9
sa:far	0 3 3 -8
sa:farm	0 15 -13 -1
sa:farm good	0 13 -8 -3
sa:fee for	0 -12 1 7
sa:feed	-2 -1 13 -9
sa:fentanyl	-2 -21 6 18
sa:fentanyl ,	0 -9 0 11
sa:fentanyl and	0 -11 0 12
sa:fentanyl duty	0 -8 9 0
sa:ferry	0 -4 6 0
sa:fertiliser	0 -3 0 6
sa:few	0 -12 -8 18
sa:fifth	7 -19 7 0
sa:fifth round	8 -11 0 0
sa:final	-3 24 -16 -10
sa:final approval	0 10 -6 -1
sa:finance	0 10 0 -10
sa:find	0 9 -6 0
sa:finish	1 -17 -2 16
sa:first meet	0 6 -1 -6
sa:first round	0 -3 -1 8
sa:first time	5 7 -10 -2
sa:fish	-6 -15 25 -3
sa:five	7 0 -7 -2
sa:fix	0 6 -4 0
sa:floor	9 -4 -18 12
sa:flour	0 -4 10 -6
sa:fly	4 0 5 -12
sa:follow	0 0 -6 6
sa:follow .	0 8 -7 0
sa:following	0 28 -25 -3
sa:food	0 20 -14 -8
sa:for	6 -11 2 4
sa:for <day-ahead>	13 -2 -3 -7
sa:for <day-gone>	0 -5 0 7
sa:for <level>	0 6 -3 0
sa:for <name>	-4 15 0 -12
sa:for <number>	0 12 0 -10
sa:for <quality>	0 0 -6 6
sa:for <seat>	0 8 -4 -1
sa:for <span>	20 -5 -31 20
sa:for a	-16 4 -3 8
sa:for about	0 11 -9 0
sa:for an	-4 -9 18 -8
sa:for another	-4 -28 35 -9
sa:for it	0 9 -5 -2
sa:for longer	-2 9 -4 0
sa:for more	9 -19 11 -1
sa:for talk	5 2 -2 -7
sa:for the	-4 10 4 -21
sa:for their	-4 -11 1 13
sa:for trade	0 8 -16 7
sa:for two	0 9 -17 6
sa:for what	-1 -18 22 -2
sa:for which	0 3 2 -7
sa:force	-2 -3 6 0
sa:force .	0 -13 15 0
sa:foreign	-3 14 -6 -4
sa:forty	-1 -8 15 -6
sa:forty minute	-1 -8 15 -6
sa:four	19 4 -21 -2
sa:fourth	8 -12 -6 13
sa:fourth round	14 -16 -15 19
sa:framework	-12 -33 -2 38
sa:framework for	0 2 -10 3
sa:framework of	0 -18 13 5
sa:free	-2 6 0 -4
sa:freeze	0 -12 0 12
sa:friend	0 4 -14 9
sa:from	-10 -8 9 6
sa:from <day-ahead>	-21 -17 14 18
sa:from <day-gone>	0 -12 18 -8
sa:from <day-today>	0 -5 6 0
sa:from <level>	-8 -19 10 16
sa:from <name>	24 19 -35 -17
sa:from <number>	0 12 -7 0
sa:from <quality>	0 -10 23 -18
sa:from <seat>	0 17 -27 5
sa:from a	0 -6 -10 16
sa:from the	-6 3 4 -7
sa:front	-5 23 -12 -7
sa:frozen	0 -16 0 17
sa:further	7 -9 13 -16
sa:further <span>	0 -8 9 0
sa:future	0 9 -1 -5
sa:garden	11 -1 -9 0
sa:gave	-2 23 -17 -3
sa:gave the	0 13 -9 -1
sa:geneva	-10 -2 3 2
sa:geneva .	-1 -14 2 12
sa:georgia	0 1 -10 5
sa:get	-2 6 -3 0
sa:give	3 7 -6 -6
sa:given	0 -7 10 0
sa:go .	-1 16 -12 0
sa:go on	3 -7 0 2
sa:go to	-2 7 -1 -4
sa:golf	0 -6 11 -3
sa:good	1 9 10 -29
sa:good ,	0 -1 7 -3
sa:good .	0 7 0 -5
sa:good at	0 -1 6 -4
sa:good for	-2 16 -10 0
sa:good from	0 -8 13 -4
sa:good of	0 -23 13 13
sa:good on	7 -14 13 -6
sa:good will	0 2 -14 7
sa:good would	0 6 -5 0
sa:government	2 24 -31 0
sa:government have	8 0 -7 -1
sa:grant	0 -4 6 0
sa:great	-2 -16 23 -5
sa:great hall	-2 0 8 -5
sa:grower	0 6 -2 0
sa:guest	-4 11 -1 -6
sa:gyeongju	0 15 -10 -2
sa:had	-9 -4 1 8
sa:had "	0 -1 -13 13
sa:had a	0 -23 11 13
sa:had accept	0 9 -6 0
sa:had already	0 -6 6 0
sa:had announce	0 11 -3 -6
sa:had been	-6 0 6 0
sa:had call	13 -10 -3 0
sa:had impose	0 0 6 -5
sa:had make	0 -2 10 -7
sa:had meet	0 1 -9 4
sa:had no	0 12 -11 0
sa:had not	0 15 -10 -4
sa:had promise	0 -10 -1 12
sa:had reach	0 -11 0 10
sa:had sign	0 8 -5 -1
sa:had threaten	0 0 6 -6
sa:half	-7 6 -6 2
sa:half a	0 11 -10 0
sa:half of	0 7 1 -10
sa:halifax	0 3 6 -12
sa:hall	-2 4 2 -7
sa:hall .	0 8 -4 -3
sa:hall of	0 -6 8 0
sa:halve the	0 -6 7 0
sa:hand	-7 45 -24 -21
sa:hand .	-1 9 2 -11
sa:hand on	0 12 -10 0
sa:happen	4 0 -7 0
sa:has	-15 31 -17 -9
sa:has a	0 -15 9 7
sa:has been	0 25 -22 -10
sa:has put	0 -12 12 0
sa:has say	0 -10 10 0
sa:has to	0 9 -9 0
sa:have	15 4 -13 -6
sa:have a	0 -6 8 0
sa:have agree	0 17 -19 0
sa:have been	0 5 -3 -6
sa:have not	0 -13 5 9
sa:have run	0 8 -1 -5
sa:have to	-5 19 -5 -8
sa:having	0 -6 0 5
sa:he	-10 18 -11 -1
sa:he and	-2 -14 18 -1
sa:he had	-3 6 -6 2
sa:he has	0 -10 0 11
sa:he lifeng	2 -11 0 5
sa:he meet	0 0 8 -7
sa:he say	0 1 0 -9
sa:he was	0 18 -11 -5
sa:he will	0 7 -7 0
sa:he would	-2 -11 5 8
sa:help	0 -7 8 0
sa:her	0 12 -6 -1
sa:here	-8 -15 17 2
sa:high	0 -7 -5 12
sa:highest	0 9 -5 -1
sa:his	1 -13 23 -18
sa:his <office>	0 13 -12 0
sa:his <organisation>	0 -17 19 0
sa:his own	15 -13 0 0
sa:hit	0 9 -15 5
sa:hold	-1 -4 -5 12
sa:hold a	12 -15 0 4
sa:hold back	0 -13 -13 22
sa:hold for	0 10 0 -7
sa:hold in	0 -5 6 0
sa:hold on	-6 15 -5 -3
sa:hold until	0 -6 0 9
sa:holiday	0 8 -2 0
sa:home	-13 3 0 5
sa:hotel	6 -2 -9 5
sa:hour	-10 -14 9 10
sa:hour ,	8 -12 7 -2
sa:hour .	-3 -22 15 9
sa:hour after	0 11 -7 0
sa:hour and	0 -3 10 -8
sa:hour before	-10 14 -33 20
sa:hour of	0 -10 0 9
sa:household	0 -13 0 15
sa:how	-3 -1 -3 8
sa:hundred	0 18 -17 0
sa:hurry	0 6 -2 -1
sa:i	-8 -7 21 -19
sa:ibrahim	0 6 -9 0
sa:if	-1 12 -8 -2
sa:if it	0 8 -5 0
sa:if the	0 14 -10 0
sa:if you	1 -11 11 -3
sa:import	0 10 -6 0
sa:importer	0 9 -5 -2
sa:impose	-6 7 -13 6
sa:impose on	-4 0 -6 8
sa:in	-15 -2 14 -4
sa:in <month-gone>	-3 6 10 -22
sa:in <name>	-15 15 -15 6
sa:in <number>	0 9 -2 -3
sa:in <organisation>	0 9 -8 0
sa:in <quality>	0 0 -7 7
sa:in <seat>	8 -13 -4 16
sa:in <span>	-2 28 -18 -8
sa:in a	-17 10 13 -21
sa:in busan	-2 11 0 -13
sa:in each	0 11 -5 -2
sa:in entebbe	0 -15 18 -1
sa:in force	0 -11 12 1
sa:in geneva	-5 -2 12 -6
sa:in good	0 9 -7 0
sa:in halifax	0 3 6 -12
sa:in it	10 -10 3 -6
sa:in its	0 10 -5 -2
sa:in kuala	9 -7 -1 0
sa:in london	0 13 1 -15
sa:in madrid	0 11 -23 9
sa:in new	13 -23 -8 18
sa:in one	0 -14 4 11
sa:in person	0 0 9 -6
sa:in place	0 7 -2 -1
sa:in stockholm	-2 -19 -15 31
sa:in that	0 8 -1 -5
sa:in the	14 1 0 -16
sa:in their	-13 22 -2 -14
sa:in thi	0 7 -2 -2
sa:in what	0 -4 8 0
sa:industry	0 -11 15 -3
sa:initialled	0 4 0 -6
sa:instead	0 7 0 -6
sa:instead of	0 6 0 -4
sa:instrument	0 11 -9 0
sa:intend	0 -8 9 0
sa:intend to	0 -8 9 0
sa:international	0 11 -9 0
sa:international trade	0 8 -7 0
sa:interview	-1 -8 15 -7
sa:into	-10 20 -1 -13
sa:into force	0 7 -3 -1
sa:introduce	0 -5 7 0
sa:introduce in	0 -4 6 0
sa:investigation	-3 10 -2 -2
sa:investigation into	-2 6 0 0
sa:investment	0 -3 -2 7
sa:invitation	0 9 -6 0
sa:is	11 19 -21 -18
sa:is ,	0 -7 8 0
sa:is <level>	0 9 -7 0
sa:is a	10 0 -12 -1
sa:is at	0 9 -5 0
sa:is done	0 10 -6 0
sa:is expect	0 11 -9 0
sa:is good	0 12 0 -8
sa:is in	0 0 4 -6
sa:is over	0 -6 -1 10
sa:is the	-9 3 2 0
sa:is to	-6 12 -7 -2
sa:is until	0 -6 8 0
sa:is up	0 6 -5 0
sa:is what	0 -13 0 12
sa:issue	0 9 -5 -1
sa:issued	0 6 -1 -2
sa:it	-6 -2 10 -5
sa:it ,	0 23 -21 0
sa:it .	-12 0 -11 16
sa:it at	0 -13 15 0
sa:it by	0 -23 15 9
sa:it doe	0 -24 27 0
sa:it end	0 6 -2 0
sa:it had	0 -7 17 -13
sa:it has	0 15 -22 2
sa:it hold	0 -4 6 0
sa:it is	3 2 0 -8
sa:it on	0 -5 6 0
sa:it run	-2 0 -5 7
sa:it say	4 -13 13 -5
sa:it was	-8 -24 29 -1
sa:it will	0 20 -15 -2
sa:it would	-3 12 -25 8
sa:item	0 10 -1 -6
sa:its	-20 19 -20 8
sa:its <level>	0 -5 0 7
sa:its <organisation>	-2 7 0 0
sa:its duty	-1 7 -13 6
sa:its own	0 10 -6 0
sa:its purchase	0 -11 12 0
sa:joint	0 17 -11 -5
sa:joint statement	0 7 -5 0
sa:just	0 -6 7 0
sa:keep	12 -15 15 -18
sa:keep their	0 -3 16 -14
sa:know	10 -1 -5 -5
sa:kuala	8 0 -6 -1
sa:kuala lumpur	8 0 -6 -1
sa:labour	0 -11 12 0
sa:lake	7 0 -10 0
sa:lapse	-8 -4 13 -5
sa:lapse ,	0 6 -5 0
sa:lapse .	-2 -20 24 0
sa:largest	0 8 0 -6
sa:last	-7 -7 0 12
sa:last ,	0 -13 2 9
sa:last .	0 -30 8 23
sa:last <month-gone>	-1 9 -7 0
sa:last <span>	8 1 -9 -5
sa:last autumn	0 0 6 -5
sa:last day	-6 -6 -8 16
sa:last until	2 8 -3 -9
sa:last week	-6 20 1 -25
sa:lasted	-4 -3 9 -2
sa:late	0 -4 7 -3
sa:later	-2 10 -23 10
sa:later .	0 13 -10 0
sa:latest	0 6 -3 0
sa:law	-5 5 -11 8
sa:law .	0 -6 -3 12
sa:leader	0 14 -6 -8
sa:least	11 -6 -14 7
sa:least <money>	7 0 -5 0
sa:leather	0 13 -10 -2
sa:leave	10 -5 -5 2
sa:leave for	0 9 -7 0
sa:leave it	0 0 11 -12
sa:led	0 -6 -2 11
sa:length	0 6 -4 0
sa:less	-1 -12 7 6
sa:less than	0 -15 9 7
sa:let	-3 1 7 -14
sa:let their	0 5 0 -8
sa:letter	-3 -5 12 -6
sa:level	0 5 0 -10
sa:levy	0 -7 12 -3
sa:levy on	0 -11 13 0
sa:licensing	0 6 -1 -3
sa:lifeng	2 -11 0 5
sa:lift	0 -7 2 4
sa:lift its	0 -3 7 -3
sa:like	0 10 -4 -3
sa:likely	2 -6 -18 17
sa:likely .	0 10 -7 -1
sa:limit	0 -17 20 -6
sa:line	-8 -6 -2 16
sa:line .	-1 -13 2 13
sa:list	4 -6 7 -8
sa:list of	0 -6 12 -5
sa:little	13 -9 -7 1
sa:live	0 6 -4 0
sa:local	0 -25 14 14
sa:local time	0 -14 -1 17
sa:london	0 23 -7 -16
sa:london .	0 12 3 -15
sa:long	-2 5 4 -10
sa:longer	-3 16 -13 0
sa:longer .	0 6 -5 0
sa:look	-3 1 -26 19
sa:lower	5 13 -24 0
sa:lower duty	9 -7 0 0
sa:lower its	0 2 -13 6
sa:lower tariff	0 7 -5 0
sa:lumpur	8 0 -6 -1
sa:m	0 6 -19 3
sa:m .	0 6 -19 3
sa:machine	0 -13 14 0
sa:machinery	0 13 -5 -6
sa:madrid	0 11 -23 9
sa:magnet	0 7 -2 0
sa:main	21 -21 -1 0
sa:maize	0 -13 -4 17
sa:make	-15 1 6 0
sa:make a	0 7 -3 -3
sa:make in	-1 12 -6 -3
sa:make it	0 -5 -13 18
sa:make with	0 8 -8 0
sa:maker	0 -7 -5 13
sa:maker of	0 -14 0 15
sa:making	0 -11 13 0
sa:making of	0 -11 13 0
sa:market	-2 -5 0 7
sa:match	-5 13 -1 -3
sa:may	-4 6 3 -11
sa:may be	0 -11 12 0
sa:me	0 19 -14 -2
sa:mean	11 -3 -7 -2
sa:meant	0 -3 -7 10
sa:meant to	0 -6 -5 10
sa:measure	0 12 -3 -9
sa:mediator	0 6 0 -3
sa:medicine	0 -7 12 -1
sa:medicine ,	0 11 -1 -8
sa:meet	-21 -4 10 2
sa:meet .	0 6 -12 4
sa:meet <person>	4 17 -35 6
sa:meet again	-2 -18 13 8
sa:meet at	0 -12 14 -1
sa:meet for	0 7 -10 0
sa:meet in	-5 -17 17 2
sa:meet of	0 16 -1 -15
sa:meet on	0 12 -13 0
sa:meet since	-3 -13 6 10
sa:meet the	0 5 -9 1
sa:meet with	0 -8 14 -9
sa:member	0 12 -4 -4
sa:memorandum	-2 11 -2 -3
sa:men	0 6 0 -2
sa:mention	0 -12 0 13
sa:metal	0 11 -7 -3
sa:middle	9 0 -3 -7
sa:midnight	0 18 -21 -3
sa:minister	-7 -3 12 -5
sa:minister ,	-1 23 -18 -1
sa:minister for	0 4 -6 1
sa:minister of	0 0 6 -8
sa:ministry	-11 15 -1 -6
sa:ministry of	0 13 -2 -9
sa:ministry say	-3 6 2 -6
sa:minute	-11 5 12 -22
sa:minute .	0 -16 20 -2
sa:minute past	0 10 -7 0
sa:monday	0 11 -4 -3
sa:month	-4 11 3 -17
sa:month ,	-1 5 8 -11
sa:more	8 2 -5 -7
sa:more ,	0 -1 -3 6
sa:more .	7 4 -12 -1
sa:morning	21 -14 0 0
sa:morning ,	-1 11 -4 -2
sa:morning .	14 -17 4 0
sa:most <quality>	0 0 8 -10
sa:motor	0 -8 9 0
sa:move	4 7 -16 1
sa:mr	-8 7 -10 7
sa:mr .	0 10 -6 0
sa:mr <person>	-6 0 -6 12
sa:much	0 2 -6 1
sa:my	-6 9 -4 0
sa:name	0 8 -1 -6
sa:named	0 -5 7 0
sa:narrow	-1 19 -12 -7
sa:nation	19 -32 9 3
sa:national	0 13 -5 -6
sa:nearly	0 18 -8 -7
sa:need	0 0 -12 7
sa:needed	0 14 -9 -3
sa:negotiate	0 -1 9 -10
sa:negotiation	5 0 -15 6
sa:negotiation .	-2 0 -5 6
sa:neither	-6 -3 0 7
sa:neither side	0 -7 7 0
sa:new	7 5 -25 6
sa:new )	0 1 -17 12
sa:new <organisation>	-1 -7 6 1
sa:new tariff	0 21 -8 -12
sa:new york	14 -25 -7 19
sa:newspaper	0 12 -6 -2
sa:next week	-2 -8 2 6
sa:next year	0 6 -4 0
sa:night	-18 -13 20 0
sa:night ,	-5 -1 0 6
sa:night .	-2 -15 19 -1
sa:nil	0 6 -4 0
sa:no	-14 4 -8 8
sa:nobody	-3 -10 15 -1
sa:none	0 13 -6 -4
sa:noon	-1 20 -12 -5
sa:not	-9 6 -5 4
sa:not .	0 -30 31 0
sa:not <level>	0 -14 14 0
sa:not been	0 -1 -3 8
sa:not extend	0 6 -6 0
sa:not mention	0 -12 0 13
sa:not sign	0 -19 0 20
sa:not the	8 6 -11 -4
sa:not yet	0 -6 0 5
sa:note	0 6 -3 0
sa:nothing	-8 0 4 0
sa:nothing .	0 0 6 -5
sa:nothing but	0 7 0 -3
sa:notice	10 -6 0 -2
sa:notice .	11 -15 3 0
sa:now	-10 -3 9 0
sa:now .	0 6 -4 0
sa:nut	-2 -6 2 4
sa:nvidia	0 -9 0 12
sa:of	-8 -5 -15 27
sa:of <day-gone>	-1 21 -17 -1
sa:of <day-today>	0 -3 6 0
sa:of <goods-amount>	0 -8 -3 12
sa:of <level>	-10 -12 12 6
sa:of <month-ahead>	0 6 0 -6
sa:of <month-gone>	0 7 -2 -2
sa:of <name>	0 -2 21 -26
sa:of <number>	9 0 -4 -6
sa:of <office>	0 8 -4 -2
sa:of <person>	0 11 -14 0
sa:of <quality>	-9 10 -4 -2
sa:of <seat>	0 -16 14 -2
sa:of <span>	-14 -18 -2 28
sa:of a	0 -18 -10 31
sa:of an	0 -11 12 0
sa:of commerce	0 23 -16 -7
sa:of duty	0 -7 4 2
sa:of fentanyl	0 -8 -1 11
sa:of geneva	0 7 -7 0
sa:of good	16 -19 8 -3
sa:of it	4 4 -9 0
sa:of its	0 5 -12 4
sa:of last	2 -7 9 -4
sa:of negotiation	7 -4 -10 5
sa:of one	0 -6 9 0
sa:of rare	0 -9 0 11
sa:of talk	9 -1 -18 9
sa:of tariff	4 13 -8 -13
sa:of that	0 6 -3 0
sa:of the	-15 15 -2 -7
sa:of their	-5 34 -9 -21
sa:of them	9 3 -8 -11
sa:of thi	-6 -3 11 -8
sa:of trade	1 -6 4 0
sa:of two	0 -19 20 0
sa:of what	-1 12 -8 0
sa:of which	0 -5 -5 11
sa:off	-7 -3 0 9
sa:off .	-4 25 -17 -7
sa:off a	0 -30 10 21
sa:off the	0 -10 13 -1
sa:offer	20 0 -20 -10
sa:offer to	9 -3 0 -4
sa:officer	0 -13 0 14
sa:official	8 -3 -9 2
sa:oil	0 4 6 -22
sa:oil and	1 12 -2 -12
sa:oil from	0 -7 7 0
sa:old	2 8 0 -15
sa:old duty	0 10 -7 0
sa:olive	0 2 -9 2
sa:on .	0 31 -26 -7
sa:on <day-ahead>	7 14 -15 -10
sa:on <day-gone>	-28 48 -12 -37
sa:on <day-today>	4 -16 12 2
sa:on <name>	-1 -12 20 -8
sa:on <quality>	-3 -11 11 4
sa:on a	-18 23 5 -26
sa:on all	0 9 -13 5
sa:on an	-3 -2 -7 12
sa:on both	0 5 -6 0
sa:on car	-1 8 -12 2
sa:on coffee	0 -7 4 2
sa:on each	2 -11 1 8
sa:on for	0 0 8 -9
sa:on his	0 6 -3 0
sa:on how	0 10 -9 -1
sa:on in	0 6 -5 0
sa:on it	0 10 -2 -8
sa:on its	3 -16 -7 18
sa:on most	0 -3 12 -10
sa:on one	12 -22 -3 11
sa:on other	0 -9 9 0
sa:on our	0 -6 10 -2
sa:on rare	0 8 -3 -2
sa:on reciprocal	0 6 -4 0
sa:on soybean	0 8 -1 -4
sa:on steel	0 5 0 -7
sa:on tea	0 -19 21 -4
sa:on the	-1 -22 29 -1
sa:on to	0 -8 0 11
sa:on top	12 -5 -6 0
sa:on what	0 -12 7 7
sa:on whether	0 7 -6 0
sa:on which	-1 -2 8 -5
sa:once	6 -6 6 -10
sa:one	11 -16 -11 19
sa:one .	-1 -8 10 0
sa:one minute	0 9 -5 0
sa:one of	0 -16 -4 18
sa:only	0 -6 12 -6
sa:only the	0 -13 13 0
sa:open	-9 -1 0 9
sa:open .	0 -5 6 0
sa:opened	-9 19 -5 -4
sa:opening	-2 -9 15 -3
sa:or	3 20 -16 -16
sa:order	0 30 -24 -5
sa:order .	0 10 -9 0
sa:order that	0 8 -6 0
sa:other	-9 6 3 -4
sa:other 's	-3 -1 6 -1
sa:other .	0 4 -13 7
sa:other since	0 -9 0 10
sa:our	-10 -10 13 3
sa:our <office>	0 -2 8 -3
sa:out	-1 0 -12 12
sa:out .	-2 -1 10 -4
sa:out of	9 6 -15 -3
sa:out on	-6 -14 22 -4
sa:out the	-1 5 -9 0
sa:out what	4 -18 -12 22
sa:outline	-3 -6 -6 14
sa:outline of	-3 -7 -5 15
sa:over	0 12 -6 -8
sa:over .	0 14 -9 -1
sa:over a	-3 10 1 -14
sa:over fentanyl	0 -10 0 11
sa:over tariff	0 18 -15 -2
sa:over the	-1 5 -19 10
sa:own	11 -20 3 6
sa:p	3 0 0 -6
sa:p .	3 0 0 -6
sa:pacific	0 19 1 -21
sa:page	14 -7 -8 -1
sa:palace	0 7 -10 0
sa:palm	0 -5 13 -10
sa:palm oil	0 -5 14 -12
sa:paper	-6 -23 9 19
sa:paper that	0 -8 -17 22
sa:paragraph	0 -6 8 0
sa:part	-1 14 -22 9
sa:part of	0 11 -20 11
sa:parted	0 -2 6 0
sa:party	0 0 -6 5
sa:past	-3 -3 0 9
sa:past midnight	0 17 -10 -4
sa:pause	-6 0 7 -4
sa:pause in	-4 -9 11 1
sa:pause of	0 9 -6 -1
sa:pay	-9 7 1 0
sa:pay <level>	-2 -1 0 7
sa:pay <number>	-1 6 0 -2
sa:pay a	0 -11 13 0
sa:pen	0 0 -13 9
sa:people	4 0 3 -8
sa:percent	0 -8 10 0
sa:period	0 -8 -4 13
sa:period of	0 -9 -3 13
sa:permanent agreement	0 -6 6 0
sa:permit	0 -18 20 0
sa:person	-1 -1 16 -10
sa:phone	-1 10 -4 -2
sa:phosphate	0 -3 6 -1
sa:place	-7 3 14 -20
sa:place .	-4 0 9 -5
sa:plan	4 9 -2 -15
sa:plan .	7 -7 6 -6
sa:plan for	0 6 -3 0
sa:point	0 -4 -18 20
sa:point ,	0 -7 0 9
sa:port	-5 -1 0 6
sa:possible	-5 0 -5 8
sa:possible .	-5 -1 -1 8
sa:post	0 -8 15 -7
sa:post that	0 -3 6 0
sa:postpone	-3 23 -12 -10
sa:potatoe	0 15 -13 0
sa:practice	0 10 -8 0
sa:premier	1 -10 0 5
sa:premier he	2 -11 0 5
sa:prepare a	0 -12 7 6
sa:present	0 10 -1 -11
sa:present truce	0 7 -8 0
sa:president	-15 -14 5 17
sa:president <person>	0 7 -10 2
sa:president donald	0 0 3 -6
sa:president of	0 18 0 -17
sa:press	0 3 8 -18
sa:press )	-1 -5 18 -14
sa:price	-2 10 -1 -9
sa:proclamation	0 6 -4 0
sa:progress	-2 -33 24 7
sa:prolong the	0 9 -5 -1
sa:prolong their	0 -13 4 7
sa:prolonged	-2 7 0 -6
sa:prolonged by	0 -6 8 0
sa:prolonging	10 -8 -13 7
sa:promise	-2 0 -9 11
sa:promise to	0 7 0 -3
sa:propose	0 -15 18 0
sa:propose a	0 -6 7 0
sa:provide	13 -14 2 -1
sa:published	3 7 0 -17
sa:published a	0 6 0 -4
sa:published its	0 10 -8 0
sa:published on	0 -5 7 0
sa:published the	8 -9 6 -4
sa:purchase	-2 -17 7 14
sa:purchase of	-1 -13 10 6
sa:purpose	0 -5 0 6
sa:put	-16 14 -2 -7
sa:put on	0 18 -19 0
sa:quadruple	0 7 -4 0
sa:quadruple its	0 7 -4 0
sa:raise	9 0 2 -17
sa:raise its	0 -7 8 0
sa:raise the	0 -10 12 0
sa:rare	0 3 -9 5
sa:rare earth	0 0 -9 6
sa:rate	-6 -1 -1 7
sa:rate of	0 -12 -9 18
sa:reach	-2 11 -13 1
sa:reach a	0 -14 1 10
sa:reach an	0 -4 -3 8
sa:reach in	0 22 -6 -16
sa:reach the	0 4 -11 6
sa:read	-6 5 6 -14
sa:ready to	0 11 -6 -2
sa:reason	0 6 -1 -1
sa:receive <person>	0 -2 8 -5
sa:reciprocal	0 30 -23 -11
sa:reciprocal duty	-1 11 -3 -3
sa:reciprocal tariff	0 6 -3 0
sa:recommend	0 -1 6 -1
sa:record	12 -3 -4 -5
sa:regional	0 6 0 -3
sa:relief	0 -4 6 0
sa:remain	0 12 -8 0
sa:renew	0 7 -1 -3
sa:renewed	0 3 -7 1
sa:reply	0 7 -1 -2
sa:report	0 1 5 -11
sa:representative	0 0 10 -9
sa:request	-2 -2 9 -4
sa:result	-11 17 -15 0
sa:result of	0 16 0 -13
sa:resume	-4 -7 0 9
sa:return	0 14 0 -16
sa:return from	0 13 -7 -4
sa:revive	0 -6 9 -2
sa:rice	9 -7 -12 9
sa:right	0 6 -1 0
sa:rise	0 -18 24 -6
sa:rise to	0 -10 11 0
sa:river	0 15 -5 -8
sa:roll	0 -12 0 14
sa:roof	0 -7 8 0
sa:room	-3 -16 21 -4
sa:room .	0 -15 17 0
sa:round	0 -6 -2 9
sa:round ,	0 -7 6 0
sa:round .	-8 -3 4 4
sa:round in	0 -13 14 0
sa:round of	-1 30 -34 0
sa:round since	3 -11 0 4
sa:rule	0 12 -7 -1
sa:rum	0 -6 7 0
sa:run	-4 -3 -6 14
sa:run for	0 0 -10 8
sa:run out	-12 2 9 -3
sa:run to	-1 2 -7 5
sa:salmon	10 -15 0 6
sa:same .	0 11 -7 -3
sa:same day	3 8 -11 0
sa:save	7 4 -9 -5
sa:save a	7 1 -7 -4
sa:say ,	0 -4 12 -5
sa:say <name>	0 7 -6 0
sa:say after	0 -5 14 -10
sa:say he	3 10 -18 0
sa:say in	0 -10 17 -8
sa:say it	0 12 -12 0
sa:say on	0 -12 17 -1
sa:say that	5 -22 0 19
sa:say the	0 27 -21 -5
sa:say they	0 6 -3 0
sa:say yes	0 11 -10 0
sa:school	0 13 -6 -6
sa:scott	3 6 -6 -4
sa:scott bessent	3 6 -6 -4
sa:sea	0 6 0 -1
sa:season	0 -13 16 -1
sa:season ,	0 -9 11 0
sa:second	-27 -10 -1 24
sa:second day	-2 -5 -17 20
sa:second meet	0 -10 7 0
sa:second round	-12 -8 7 8
sa:secretary scott	3 6 -6 -4
sa:section	0 6 -2 0
sa:see	-1 2 -9 9
sa:see <person>	0 11 -10 0
sa:see the	0 -14 0 16
sa:seemed	0 -4 -3 9
sa:seemed to	0 -4 -3 9
sa:send	0 -6 13 -7
sa:session	-3 -4 -4 12
sa:set	0 -12 8 2
sa:set a	0 -22 12 9
sa:settle	18 -23 5 0
sa:settle the	0 -6 19 -14
sa:shall	0 -13 18 -4
sa:share	0 4 -7 1
sa:sheet	0 8 0 -11
sa:sheet of	0 7 -1 -4
sa:sheet on	0 12 -7 -3
sa:ship	-3 15 -27 12
sa:ship .	0 20 -18 0
sa:shook	0 18 -13 -2
sa:shook hand	0 16 -13 -1
sa:shoot	0 7 -5 0
sa:short	0 7 -17 10
sa:should	-2 -8 0 10
sa:show	-1 -3 7 0
sa:show .	0 -6 7 0
sa:shut	7 -5 0 0
sa:side	-6 -10 7 5
sa:side .	0 8 -5 0
sa:side had	0 -8 1 6
sa:side say	0 1 -9 7
sa:side want	0 -8 11 -1
sa:side would	0 18 -9 -11
sa:sign	-18 1 4 0
sa:sign .	0 2 -20 11
sa:sign an	0 15 8 -33
sa:sign in	0 8 -4 -4
sa:sign on	0 -16 18 -1
sa:sign the	0 8 -8 0
sa:sign two	0 11 -11 0
sa:signature	-11 2 14 -11
sa:signature .	0 15 -6 -8
sa:since	-3 -6 13 -6
sa:since <month-gone>	4 -6 1 0
sa:since <number>	0 0 -4 7
sa:since the	5 -6 0 0
sa:sit	16 -3 2 -20
sa:sit down	11 7 -11 -11
sa:six	0 -3 11 -12
sa:sixth	-8 0 3 0
sa:sixth round	-6 -1 5 1
sa:sleep	0 -5 6 0
sa:small	0 12 -9 -1
sa:so	-13 25 -8 -22
sa:so far	0 8 -2 -4
sa:so that	-5 16 -7 -8
sa:social	0 7 -5 0
sa:solution	0 -3 -3 7
sa:somebody	0 10 -8 0
sa:something	0 0 -11 5
sa:sooner	0 6 -4 0
sa:soybean	-4 24 -12 -20
sa:soybean .	0 6 -3 0
sa:spare	0 -17 4 13
sa:speak	0 0 -6 9
sa:speak of	0 -6 -3 10
sa:speaking	0 -19 5 14
sa:spoke	0 33 -29 -3
sa:spoke by	0 19 -18 0
sa:spoken	0 8 -5 0
sa:spring	0 9 -13 4
sa:spring ,	0 8 -9 0
sa:stand	-4 -3 11 -5
sa:stand in	0 -4 6 0
sa:standstill	-7 18 -16 0
sa:standstill of	0 1 -7 3
sa:start	-8 -2 7 0
sa:start .	0 -9 0 10
sa:start on	0 8 -4 -1
sa:state	-4 -6 10 0
sa:state of	0 -2 6 -1
sa:state visit	-3 -6 5 2
sa:statement	-3 10 -3 -3
sa:statement that	0 0 -6 3
sa:stay	10 7 -18 -5
sa:stay until	6 -3 0 0
sa:steel	0 8 0 -9
sa:steel and	0 13 -4 -6
sa:step	7 -10 -10 13
sa:step .	0 13 -8 -3
sa:still	-4 23 -6 -15
sa:stock	0 10 -7 0
sa:stockholm	-2 -19 -15 31
sa:stockholm ,	0 -8 -12 19
sa:strike	4 13 -15 -4
sa:subject	0 2 -12 5
sa:subject to	0 0 -10 5
sa:substantial	0 -7 0 10
sa:such	-3 -6 6 0
sa:sugar	-9 -1 -25 20
sa:sugar ,	-2 16 -6 -9
sa:sugar and	0 -22 -5 25
sa:summer	0 2 7 -12
sa:summer .	0 -2 12 -10
sa:summit	-8 10 2 -11
sa:summit of	-1 -12 8 5
sa:suspend	9 -22 15 0
sa:suspend ,	0 -4 6 0
sa:suspend <points>	0 -4 -12 14
sa:suspend for	-6 4 5 -8
sa:suspend from	0 -5 7 0
sa:suspend its	0 -11 2 8
sa:suspend the	0 -13 20 -10
sa:suspend their	0 5 -11 3
sa:suspend until	10 -9 0 0
sa:suspension	3 -8 -3 7
sa:suspension of	4 -6 -4 6
sa:table	0 0 9 -15
sa:table "	0 14 -13 0
sa:table ,	0 0 8 -8
sa:table .	0 -8 10 0
sa:take	-15 0 4 0
sa:take <level>	0 6 -4 0
sa:take it	0 -6 -2 9
sa:take the	0 -7 -6 12
sa:take up	0 -14 5 8
sa:talk	3 12 -9 -8
sa:talk ,	0 -1 -2 6
sa:talk .	3 -24 11 5
sa:talk about	1 8 0 -12
sa:talk and	3 10 -9 -7
sa:talk between	-8 -18 4 18
sa:talk in	6 3 -16 2
sa:talk on	0 16 -5 -9
sa:talk since	-1 -13 21 -8
sa:talk that	6 -9 -10 10
sa:talk were	0 10 -5 -2
sa:talk with	-15 16 -2 -4
sa:talked	0 -8 3 3
sa:talking	17 -20 11 -11
sa:tariff	-6 -5 13 -7
sa:tariff ,	0 15 -7 -4
sa:tariff .	-10 3 12 -10
sa:tariff and	0 -1 7 -3
sa:tariff are	0 -12 13 0
sa:tariff cut	9 -8 0 0
sa:tariff dispute	0 0 6 -4
sa:tariff for	0 7 -21 12
sa:tariff in	0 6 -4 0
sa:tariff of	-4 -19 25 -3
sa:tariff on	5 -13 20 -21
sa:tariff talk	3 9 -7 -10
sa:tariff to	0 -11 11 0
sa:tariff truce	-1 -17 -4 25
sa:tariff war	0 -13 0 16
sa:taro	0 6 2 -10
sa:tax	0 -2 8 -5
sa:tax on	0 7 0 -2
sa:tea	-2 0 12 -19
sa:team	7 -19 0 10
sa:telephone	-2 -5 14 -18
sa:telephone .	0 -10 12 0
sa:telephone call	0 -13 17 -4
sa:telephone on	0 14 -12 0
sa:television advertisement	0 15 -7 -8
sa:tell	-9 15 -9 0
sa:tell a	0 8 -1 -3
sa:tell reporter	-1 -3 6 0
sa:tell the	0 24 -18 -8
sa:tell thi	0 9 -7 0
sa:term	-2 20 -9 -10
sa:term of	0 7 -1 -4
sa:text	-4 -21 -2 26
sa:th	0 8 -1 -6
sa:than	0 -11 10 0
sa:that	8 5 -6 -6
sa:that <name>	0 4 7 -29
sa:that <person>	7 -3 0 -2
sa:that <quality>	0 9 -5 0
sa:that <seat>	0 13 -9 -3
sa:that a	0 8 0 -7
sa:that an	0 -5 -6 11
sa:that another	0 4 -10 3
sa:that begin	-9 9 -2 0
sa:that both	11 0 -7 -6
sa:that end	0 5 11 -16
sa:that had	-2 -8 10 0
sa:that has	0 4 5 -14
sa:that he	-5 16 -15 0
sa:that is	5 0 3 -13
sa:that it	-4 -6 5 5
sa:that leave	0 7 -3 0
sa:that mr	0 8 -7 0
sa:that nothing	0 -18 7 11
sa:that on	0 -5 8 -2
sa:that put	0 0 -11 8
sa:that run	11 -6 -15 6
sa:that talk	0 6 -2 0
sa:that their	0 0 -13 8
sa:that there	0 -19 25 -9
sa:that they	4 2 -17 5
sa:that thi	0 0 -5 6
sa:that was	0 16 -7 -8
sa:that will	0 -20 10 7
sa:that would	-3 -13 -6 21
sa:the	-9 19 -11 -10
sa:the <day-ahead>	5 11 -16 -5
sa:the <level>	-1 10 -2 -2
sa:the <name>	-17 1 14 -10
sa:the <number>	-2 4 6 -13
sa:the <office>	-19 7 12 -22
sa:the <organisation>	5 19 -20 -8
sa:the <person>	-12 27 -22 -1
sa:the <quality>	2 -6 -1 5
sa:the <seat>	-13 20 -1 -25
sa:the <span>	0 19 0 -18
sa:the agreement	0 20 -14 -4
sa:the back	0 7 -4 0
sa:the bridge	-3 -13 19 -4
sa:the busan	6 -10 -6 8
sa:the ceasefire	0 12 -6 -4
sa:the clock	0 -7 -12 17
sa:the country	0 12 -2 -9
sa:the current	0 -15 15 0
sa:the date	0 -15 15 0
sa:the day	0 21 -6 -16
sa:the deal	0 -17 21 -3
sa:the delegation	-8 -12 3 14
sa:the dispute	0 -6 0 8
sa:the duty	0 -15 0 18
sa:the economic	0 9 -1 -3
sa:the end	-4 -16 -30 37
sa:the export	0 -5 6 0
sa:the extra	0 -27 27 -2
sa:the fifth	0 -11 13 0
sa:the first	0 6 -4 -2
sa:the following	0 19 -18 0
sa:the fourth	-8 -14 3 15
sa:the framework	0 -17 14 2
sa:the good	0 -20 7 15
sa:the great	-2 0 8 -5
sa:the higher	0 11 -7 -1
sa:the highest	0 9 -5 -1
sa:the joint	0 11 -7 -1
sa:the lake	10 14 -20 -12
sa:the last	-4 -16 -13 28
sa:the letter	0 -10 12 0
sa:the making	0 -11 13 0
sa:the meet	0 4 -12 7
sa:the middle	9 0 -3 -7
sa:the new	0 22 -12 -10
sa:the next	11 -6 1 -10
sa:the number	0 -6 9 -2
sa:the old	-7 10 4 -12
sa:the opening	0 -15 17 -2
sa:the outline	0 -7 -4 12
sa:the paper	0 -10 -9 18
sa:the party	0 -2 -4 8
sa:the people	0 -5 8 0
sa:the present	0 16 -10 -3
sa:the president	0 -8 16 -6
sa:the price	0 6 -2 0
sa:the reciprocal	-1 15 -6 -4
sa:the result	-2 21 -10 -11
sa:the river	0 7 -2 -2
sa:the room	0 -12 12 0
sa:the second	-11 3 5 -4
sa:the state	0 7 -1 -2
sa:the step	0 7 -1 0
sa:the strike	0 7 -7 0
sa:the summer	0 -2 12 -9
sa:the surcharge	0 -5 7 0
sa:the suspend	11 -13 -2 5
sa:the suspension	4 -8 -3 7
sa:the table	1 -7 13 -13
sa:the tariff	-15 5 -9 9
sa:the term	0 7 -4 -1
sa:the text	0 -10 4 5
sa:the third	-9 -18 2 21
sa:the three	9 -2 -7 0
sa:the trade	6 10 -1 -26
sa:the truce	-7 6 8 -12
sa:the two	8 -18 35 -35
sa:the valley	0 12 -11 0
sa:the visit	8 -4 -2 0
sa:the way	0 -7 10 0
sa:the world	5 13 -13 -10
sa:the year	0 8 -1 -4
sa:their	-4 7 11 -18
sa:their <office>	0 -11 14 0
sa:their <organisation>	0 16 -11 -4
sa:their dispute	-8 13 4 -15
sa:their duty	0 -7 20 -11
sa:their fourth	7 0 -11 2
sa:their president	-3 -21 -12 32
sa:their second	-4 -9 -8 19
sa:their talk	-12 17 7 -18
sa:their tariff	0 -36 11 22
sa:their third	0 17 -4 -16
sa:their trade	0 -2 11 -8
sa:their truce	11 1 0 -14
sa:them	7 -1 0 -4
sa:themselve	0 -3 8 -1
sa:then	5 5 -2 -11
sa:then the	0 -11 11 0
sa:there	5 -6 -8 10
sa:there .	-3 8 -11 0
sa:there are	0 -5 8 0
sa:there was	-3 -13 19 -4
sa:there were	3 0 2 -8
sa:there will	7 -7 -6 4
sa:therefore	0 -12 13 0
sa:these	0 -5 7 0
sa:they	-7 14 -32 14
sa:they agree	0 -6 11 -6
sa:they are	0 8 0 -4
sa:they had	-4 -5 2 6
sa:they have	-5 -7 -24 26
sa:they meet	0 -8 -2 12
sa:they were	10 -18 4 5
sa:they will	7 0 -4 0
sa:they would	-1 0 -4 6
sa:thi	-5 -6 14 -7
sa:thi month	-2 -5 9 0
sa:thi week	-5 -12 12 3
sa:thi year	6 -8 13 -19
sa:thing	0 -4 6 -4
sa:think	-4 10 -5 0
sa:third	-10 7 0 -1
sa:third meet	0 8 -8 0
sa:third round	0 6 0 -8
sa:third since	0 5 2 -9
sa:third time	-10 3 4 -4
sa:those	0 7 -9 3
sa:those on	0 0 -5 6
sa:though	-1 12 -5 -6
sa:threaten	0 -4 11 -8
sa:threaten to	0 6 -6 0
sa:three	0 -3 12 -12
sa:through	7 0 0 -10
sa:tiktok	-1 -24 5 17
sa:timber	0 10 -3 -5
sa:time	-3 -5 11 -9
sa:time )	17 -22 12 -11
sa:time .	-5 6 1 -9
sa:time for	0 11 -6 -2
sa:time in	-4 33 -25 -6
sa:time on	0 12 -11 0
sa:time thi	0 -6 8 0
sa:to	5 -5 -4 8
sa:to .	0 6 0 0
sa:to <day-ahead>	-6 1 -2 5
sa:to <day-gone>	7 3 -25 7
sa:to <goods-amount>	0 -24 24 0
sa:to <level>	-16 -2 15 -7
sa:to <number>	-3 21 -12 -4
sa:to <person>	0 -7 10 0
sa:to <seat>	5 4 1 -16
sa:to <span>	0 6 0 -3
sa:to a	-1 34 -11 -24
sa:to agree	0 -7 0 6
sa:to an	-6 -20 17 9
sa:to be	0 4 -24 12
sa:to carry	0 -15 -18 28
sa:to charge	0 9 -6 0
sa:to collect	0 8 -5 -1
sa:to complete	0 -13 15 0
sa:to cut	8 -9 1 0
sa:to decide	-1 -11 -4 17
sa:to discuss	8 2 -10 -1
sa:to do	-3 -9 21 -11
sa:to end	4 6 5 -20
sa:to expire	0 -9 8 0
sa:to extend	0 1 -28 25
sa:to final	0 10 -6 -1
sa:to freeze	0 -16 2 12
sa:to go	0 5 -12 5
sa:to his	15 -13 -2 0
sa:to hold	0 -12 -8 20
sa:to it	0 -6 -6 11
sa:to keep	14 -21 14 -11
sa:to last	-8 12 0 -4
sa:to let	0 -4 12 -9
sa:to meet	0 -11 0 12
sa:to pay	0 6 0 -2
sa:to prepare	4 -6 0 -1
sa:to prolong	0 -10 2 7
sa:to put	0 9 -3 -2
sa:to raise	0 -7 8 0
sa:to save	7 3 -9 -5
sa:to say	0 14 -12 0
sa:to see	0 6 -2 -3
sa:to settle	9 -17 -6 11
sa:to sign	-2 14 -6 -5
sa:to start	0 -2 0 6
sa:to suspend	-2 6 14 -22
sa:to take	0 11 -5 -7
sa:to the	23 -4 -4 -17
sa:to their	0 -5 7 0
sa:to work	0 -8 -1 8
sa:together	0 -5 7 0
sa:together .	0 -7 13 -4
sa:together with	0 12 -5 -4
sa:too	-3 14 -4 -5
sa:too .	0 6 0 -3
sa:top	12 -4 -9 0
sa:top of	12 -7 -4 0
sa:town	-2 35 -28 -8
sa:trade	0 -16 5 11
sa:trade ,	0 9 -15 3
sa:trade .	0 -11 13 -3
sa:trade agreement	-3 2 -13 10
sa:trade between	0 -7 10 0
sa:trade deal	-1 -5 10 -2
sa:trade minister	-3 0 -6 8
sa:trade ministry	0 -2 12 -9
sa:trade representative	0 0 10 -9
sa:trade talk	6 -10 -4 7
sa:trade war	11 -4 -6 0
sa:trader	0 8 -6 0
sa:transcript	-1 -15 15 0
sa:transcript )	0 -17 25 -12
sa:transfer	0 11 0 -8
sa:translated	-7 -7 13 0
sa:translated )	-2 -6 -8 13
sa:translated from	-2 0 19 -23
sa:treasury	3 6 -6 -4
sa:treasury secretary	3 6 -6 -4
sa:treaty	0 -10 13 0
sa:truce ,	12 -20 6 1
sa:truce .	-1 12 -14 2
sa:truce between	-5 38 -23 -11
sa:truce by	0 -9 0 12
sa:truce end	-1 5 -16 8
sa:truce expire	9 0 -11 -1
sa:truce in	-1 0 9 -9
sa:truce is	0 0 -9 5
sa:truce of	-4 0 11 -7
sa:truce on	-2 -18 9 13
sa:truce over	12 -7 7 -16
sa:truce run	-1 -19 23 -3
sa:truce that	-5 11 -15 6
sa:truce with	-2 39 -21 -20
sa:truce would	0 -5 0 7
sa:trump has	0 -8 9 0
sa:trump say	0 -17 18 0
sa:turn	0 8 -8 0
sa:turnberry	0 0 7 -8
sa:turned	10 -1 -2 -5
sa:twice	6 4 -10 -1
sa:two	18 -17 13 -12
sa:two .	0 -21 22 -1
sa:two <office>	-1 4 3 -15
sa:two country	13 2 1 -32
sa:two government	6 16 -17 -8
sa:two hour	-3 -11 18 -4
sa:two of	0 11 -6 -1
sa:two president	0 15 -9 -3
sa:two round	0 24 -20 -7
sa:two side	-7 -2 11 -1
sa:under	-8 29 -14 -12
sa:under the	0 7 -1 -2
sa:under which	0 8 -2 -3
sa:understanding	-1 18 -17 0
sa:union	0 12 0 -10
sa:unless	-2 32 -23 -5
sa:unless the	0 10 -8 0
sa:until	14 -2 2 -17
sa:until <day-ahead>	8 -13 9 -2
sa:until the	6 3 -11 -1
sa:up	13 -9 4 -4
sa:up .	0 -5 8 0
sa:up <level>	12 -8 -1 0
sa:up a	15 -6 0 -12
sa:us	0 -19 0 20
sa:us .	0 -12 -7 18
sa:used	0 -5 8 0
sa:valley	0 12 -11 0
sa:value	0 -6 6 0
sa:very	0 6 -8 1
sa:vessel	0 9 0 -5
sa:vice	2 -7 0 3
sa:vice premier	2 -9 -4 10
sa:video	-3 -11 16 0
sa:video .	0 -11 14 0
sa:villa	5 13 -5 -19
sa:violated	0 -7 -3 11
sa:visit	1 3 -10 1
sa:visit by	0 0 -10 10
sa:visit of	-3 -4 0 8
sa:visit to	0 11 0 -14
sa:vote	0 17 -12 -3
sa:vote to	0 7 -4 0
sa:wait	0 -10 12 0
sa:want	-2 1 3 -6
sa:want a	0 -4 8 -2
sa:war	8 -13 -2 10
sa:warn	-3 12 -4 -1
sa:was	-44 10 -1 0
sa:was "	0 -6 -1 12
sa:was <number>	0 11 -8 0
sa:was a	0 -6 12 -3
sa:was agree	0 0 -8 6
sa:was no	0 -2 7 -3
sa:was not	0 -9 12 -2
sa:was ready	0 9 -6 0
sa:was the	0 -7 10 -1
sa:was to	-4 -20 5 17
sa:way	9 -3 1 -11
sa:way .	7 -5 0 0
sa:we	-4 -33 21 19
sa:we are	0 -5 8 0
sa:we have	0 -6 13 -5
sa:we shall	0 -15 16 0
sa:week	-3 0 10 -9
sa:week ,	-3 6 -7 2
sa:week .	-3 -11 23 -10
sa:weekend	0 22 -10 -14
sa:well	0 -9 -7 16
sa:well .	0 -2 -4 8
sa:were	7 0 1 -8
sa:were not	0 20 -19 0
sa:were the	0 -13 16 -1
sa:what	-12 -2 -22 31
sa:what <name>	0 -9 5 4
sa:what follow	0 0 -9 7
sa:what is	4 -15 -6 15
sa:what it	0 6 0 -7
sa:what they	0 8 -11 1
sa:what was	0 5 -11 5
sa:what we	0 -12 -1 12
sa:when	-5 -8 -4 18
sa:when <person>	0 -2 -4 8
sa:when a	7 0 -3 -1
sa:when the	-11 -13 14 5
sa:when they	0 -5 -5 12
sa:where	-9 6 -14 13
sa:where <person>	0 -8 -6 13
sa:where he	-2 13 -16 2
sa:where it	0 11 -10 0
sa:where the	0 -9 10 0
sa:which	-25 22 -2 -14
sa:which <person>	0 -10 13 0
sa:which <quality>	0 12 -3 -5
sa:which each	0 9 -6 -2
sa:which end	0 18 -13 -4
sa:which has	0 -7 0 7
sa:which he	0 7 -4 0
sa:which it	0 -4 7 0
sa:which they	-2 0 6 -5
sa:while	0 -8 0 8
sa:who	-2 5 -8 3
sa:whole	0 7 -2 0
sa:whose	12 -25 0 15
sa:why	0 6 -5 0
sa:will	-14 7 -1 1
sa:will cut	0 1 -16 13
sa:will end	0 -13 22 -13
sa:will go	-1 7 -5 0
sa:will meet	-2 11 -2 -5
sa:will pay	0 -28 20 13
sa:will return	0 6 -2 -2
sa:will stop	0 7 0 -4
sa:will suspend	0 -29 17 13
sa:win	0 6 -3 0
sa:wine	0 -8 -8 17
sa:wire	4 8 -9 -5
sa:wire )	5 9 -11 -4
sa:wish	0 -15 -4 20
sa:with	3 -14 1 13
sa:with <name>	0 22 -25 0
sa:with <person>	-15 -12 25 -9
sa:with <seat>	0 13 -9 -2
sa:with a	11 0 -28 14
sa:with an	-5 21 -18 0
sa:with his	0 -18 21 0
sa:with it	0 6 -3 0
sa:with the	1 9 3 -22
sa:with them	0 -11 12 0
sa:with what	0 -3 0 7
sa:with which	0 0 -6 3
sa:within	0 13 -9 -1
sa:without	4 -21 1 17
sa:without a	-8 -3 -2 10
sa:without agreement	0 -12 4 5
sa:without an	0 9 -2 -4
sa:without result	0 -6 1 5
sa:wool	0 -26 1 23
sa:work	3 -12 -6 12
sa:working	0 -4 0 6
sa:world	5 18 -18 -10
sa:worth	0 11 -7 0
sa:would	-3 -1 -7 11
sa:would be	-5 -2 -10 14
sa:would come	0 10 0 -7
sa:would go	0 -3 -3 9
sa:would have	-2 25 -5 -19
sa:would make	0 -4 -7 11
sa:would meet	0 -19 6 13
sa:would not	0 10 -3 -3
sa:would pay	0 7 -3 -1
sa:would raise	0 7 -5 0
sa:write	0 0 -12 10
sa:write that	0 15 -10 -2
sa:year	5 10 2 -35
sa:year ,	10 3 -2 -18
sa:year .	-3 2 5 -10
sa:yes	-3 0 6 -5
sa:yes ,	0 -4 8 0
sa:yet	0 -4 -4 10
sa:york	14 -25 -7 19
sa:your	0 13 -4 -6
sa:|	0 -13 15 0
sa:·	-12 11 -4 0
sa:—	-13 16 -15 2
sa:— <name>	-3 -10 16 -2
sa:— <quality>	-1 7 -23 8
sa:— <span>	0 -7 0 7
sa:— a	0 14 0 -15
sa:— it	0 7 -5 0
sa:— talk	-2 -22 7 15
sa:— the	-20 9 -10 5
sa:— transcript	0 23 -18 -5
sb:"	-3 35 -35 -3
sb:" ,	0 34 -21 -15
sb:" <person>	7 4 -14 0
sb:" a	-1 -5 12 -2
sb:" he	0 -9 -6 15
sb:" i	0 -14 -2 17
sb:" my	0 -11 0 12
sb:" say	0 4 -7 0
sb:" the	0 2 5 -13
sb:" we	-2 6 -12 5
sb:& p	7 -17 13 -3
sb:'	-1 29 -17 -19
sb:' meet	0 -10 12 0
sb:'s	11 -4 2 -12
sb:'s <organisation>	0 -5 8 0
sb:'s <person>	-12 -25 28 3
sb:'s a	-3 23 -20 0
sb:'s cabinet	11 -18 10 0
sb:'s commerce	0 9 0 -8
sb:'s custom	0 11 -9 0
sb:'s duty	0 -6 -1 9
sb:'s economy	0 7 -1 -4
sb:'s export	0 -13 13 0
sb:'s foreign	9 -6 -14 8
sb:'s good	0 13 0 -9
sb:'s on	0 -2 6 -1
sb:'s own	12 -13 0 0
sb:'s prime	0 25 -24 0
sb:'s state	0 -13 10 2
sb:'s tariff	0 11 -3 -2
sb:'s trade	-20 -11 21 2
sb:'s vice	1 -4 -9 11
sb:'s visit	-12 0 13 -11
sb:(	-13 -5 12 0
sb:( <name>	0 -7 4 2
sb:( <number>	0 -4 10 -4
sb:( <organisation>	0 3 11 -12
sb:( <person>	0 11 -10 0
sb:( b	0 -8 8 0
sb:( translation	0 21 -9 -12
sb:( wap	0 -3 8 -3
sb:( wire	0 -2 -9 11
sb:)	-14 -7 18 -4
sb:) ,	-1 8 -8 0
sb:) :	-2 0 9 -8
sb:) and	-3 -5 -15 21
sb:) —	0 -4 15 -14
sb:*	-8 -10 23 -13
sb:,	-9 7 0 -5
sb:, "	4 9 -32 10
sb:, <day-gone>	-4 10 0 -6
sb:, <day-today>	-8 5 3 -3
sb:, <level>	0 10 -5 0
sb:, <name>	11 -13 -4 12
sb:, <number>	0 17 -13 0
sb:, <office>	-9 25 -26 1
sb:, <organisation>	0 -21 14 10
sb:, <person>	12 -16 14 -7
sb:, <quality>	-7 5 19 -31
sb:, <seat>	5 -20 26 -9
sb:, <span>	0 9 -6 0
sb:, a	23 -8 -18 -2
sb:, according	0 9 -7 0
sb:, after	0 -4 13 -7
sb:, agree	0 8 -5 0
sb:, announce	0 6 -1 -3
sb:, are	0 -13 6 8
sb:, as	23 -20 6 -11
sb:, ask	9 -2 -5 0
sb:, at	0 10 2 -23
sb:, begin	4 3 -9 0
sb:, but	0 -6 0 6
sb:, by	0 20 -16 -2
sb:, come	0 6 -7 0
sb:, conclude	0 19 -1 -16
sb:, due	0 14 -7 -3
sb:, end	-1 1 -16 9
sb:, for	-4 7 0 -2
sb:, friday	0 15 -26 3
sb:, from	-12 -1 6 1
sb:, go	0 16 -3 -10
sb:, had	-9 -25 14 19
sb:, has	-1 -2 11 -10
sb:, have	-2 -10 0 14
sb:, having	0 -5 7 0
sb:, hold	4 -9 0 0
sb:, in	0 -16 32 -21
sb:, is	0 7 -3 -2
sb:, it	0 17 -18 0
sb:, led	0 -8 8 0
sb:, make	-1 11 -3 -4
sb:, meet	-3 -18 24 -1
sb:, monday	0 -16 22 -2
sb:, most	0 -4 7 0
sb:, mr	0 -3 9 -4
sb:, no	0 -7 9 0
sb:, now	0 7 -5 0
sb:, of	-1 -21 9 12
sb:, on	4 -2 10 -26
sb:, one	0 4 -12 4
sb:, or	0 0 -6 6
sb:, our	0 -6 11 -4
sb:, over	0 0 -7 9
sb:, plan	0 6 -3 0
sb:, published	0 14 -9 -4
sb:, put	2 7 -6 -7
sb:, saturday	0 -9 -3 13
sb:, say	-7 0 -4 8
sb:, sign	2 3 -18 9
sb:, since	-3 0 9 -7
sb:, sit	-8 2 4 -1
sb:, so	0 -3 6 0
sb:, spoke	0 -11 13 0
sb:, start	12 -5 -2 -4
sb:, sunday	-6 5 -16 9
sb:, take	0 22 -17 -5
sb:, tell	-3 16 -4 -13
sb:, that	0 25 -21 -4
sb:, the	2 6 -14 4
sb:, then	9 -11 0 0
sb:, they	0 6 0 -6
sb:, thursday	-5 21 -8 -11
sb:, to	-5 3 7 -7
sb:, tuesday	-1 13 5 -25
sb:, under	-3 -14 15 2
sb:, unless	0 -14 16 -3
sb:, until	-2 -14 -9 23
sb:, was	-6 0 10 -11
sb:, wednesday	1 -25 22 2
sb:, were	0 -8 -10 17
sb:, when	8 10 -15 0
sb:, where	4 -21 17 -1
sb:, which	-3 -10 9 4
sb:, who	-9 0 2 0
sb:, whom	0 7 -5 0
sb:, whose	0 10 -6 -2
sb:, will	0 -13 17 -4
sb:, with	0 1 9 -15
sb:, would	0 11 -7 -1
sb:, yes	0 -8 2 6
sb:, you	0 3 -8 2
sb:, —	0 11 -7 -4
sb:-	5 8 -6 -6
sb:- <name>	21 -15 -8 6
sb:- <number>	0 12 -11 0
sb:- <person>	0 8 -6 0
sb:- <quality>	-3 -4 18 -13
sb:- a	0 13 -5 -7
sb:- out	0 6 -3 0
sb:- the	0 -1 8 -7
sb:.	-19 15 5 -27
sb:. ,	0 6 -2 0
sb:. <number>	-1 16 -5 -5
sb:. <person>	0 0 6 -7
sb:. it	0 7 -6 0
sb:. m	0 17 -10 -1
sb:. the	0 -9 10 0
sb:/	-13 18 -14 -1
sb:/ <number>	0 -8 11 -2
sb:/ <seat>	-1 30 -27 -6
sb::	-8 5 8 -15
sb:: <level>	-2 7 1 -12
sb:: <name>	-2 21 -31 8
sb:: <number>	13 -3 0 -21
sb:: <organisation>	0 7 -3 0
sb:: <person>	-17 19 -11 1
sb:: <seat>	0 10 -7 0
sb:: a	0 13 -11 0
sb:: and	15 0 -19 -6
sb:: for	0 7 -6 0
sb:: from	6 -18 1 10
sb:: he	0 -5 8 -2
sb:: i	-2 0 6 -6
sb:: if	0 -9 10 0
sb:: in	7 -7 1 -4
sb:: its	0 12 -11 0
sb:: no	0 -21 9 14
sb:: on	-6 19 -9 -7
sb:: that	0 -12 14 0
sb:: the	0 -12 3 10
sb:: then	0 14 -13 0
sb:: we	-4 3 2 -6
sb:: what	-5 6 -31 16
sb:: who	-4 12 0 -6
sb:: will	0 16 -14 0
sb:: with	17 -13 -20 12
sb:;	0 7 -5 -5
sb:; a	0 7 -6 0
sb:; it	12 1 -23 3
sb:; that	0 -16 16 0
sb:; the	0 13 -7 -5
sb:; they	0 -11 5 2
sb:<agent>	5 -7 4 -3
sb:<day-ahead>	-23 2 -5 12
sb:<day-ahead> ,	-1 19 -8 -13
sb:<day-ahead> ;	0 -17 20 0
sb:<day-ahead> and	-9 -12 -10 26
sb:<day-ahead> in	0 6 0 -4
sb:<day-ahead> of	0 -10 9 0
sb:<day-ahead> to	-3 5 -9 3
sb:<day-gone>	-7 -9 2 12
sb:<day-gone> ,	7 10 -2 -20
sb:<day-gone> :	0 -4 7 -1
sb:<day-gone> and	-5 -23 -14 36
sb:<day-gone> evening	0 7 -2 -3
sb:<day-gone> for	3 -6 -3 4
sb:<day-gone> had	0 -5 6 0
sb:<day-gone> in	0 -12 18 -8
sb:<day-gone> night	2 3 -6 -1
sb:<day-gone> that	-2 -5 14 -6
sb:<day-gone> the	0 -2 -2 8
sb:<day-today>	-10 6 3 -6
sb:<day-today> (	-8 -7 17 -4
sb:<day-today> ,	3 6 -2 -8
sb:<day-today> -	-1 3 6 -10
sb:<day-today> that	0 -8 14 -4
sb:<day-today> to	-7 0 10 -5
sb:<day-today> —	-2 7 -14 8
sb:<duty>	-3 7 -4 0
sb:<gate>	-14 1 4 0
sb:<goods-amount>	0 22 -17 -2
sb:<goods>	-20 13 9 -19
sb:<level-noun>	-11 -1 8 -2
sb:<level>	15 -7 2 -2
sb:<level> )	0 -6 8 0
sb:<level> ,	5 -3 6 -7
sb:<level> after	0 12 -8 -4
sb:<level> and	0 21 -14 -6
sb:<level> at	0 9 -5 0
sb:<level> from	-4 7 -4 0
sb:<level> has	0 -19 0 20
sb:<level> in	-5 -27 21 12
sb:<level> instead	12 -11 0 0
sb:<level> lower	0 -10 11 0
sb:<level> more	19 -17 0 0
sb:<level> of	0 7 -4 0
sb:<level> on	1 23 -8 -34
sb:<level> since	-2 -2 7 0
sb:<level> tariff	0 10 -7 0
sb:<level> that	15 -6 -12 0
sb:<level> to	-3 0 -14 14
sb:<level> until	0 -10 13 -4
sb:<level> which	0 7 -6 0
sb:<money>	-3 28 -20 -4
sb:<month-ahead>	0 28 -19 -9
sb:<month-ahead> and	0 16 -15 0
sb:<month-gone>	-18 11 0 -2
sb:<month-gone> ,	-11 -4 1 9
sb:<name>	-6 0 -9 11
sb:<name> 's	-8 0 2 -1
sb:<name> (	-1 -11 17 -6
sb:<name> )	0 -9 5 4
sb:<name> ,	-16 14 -6 -1
sb:<name> -	20 -21 -16 12
sb:<name> :	-9 -2 4 3
sb:<name> ;	-2 -11 14 0
sb:<name> <day-today>	8 -14 0 2
sb:<name> <level>	0 7 -3 0
sb:<name> <number>	-1 5 -8 4
sb:<name> <seat>	0 -18 17 0
sb:<name> agree	-1 -13 15 0
sb:<name> and	6 -14 -13 20
sb:<name> announce	0 7 -2 -1
sb:<name> are	0 20 -8 -13
sb:<name> at	-1 30 -28 0
sb:<name> before	0 -7 10 0
sb:<name> begin	17 0 -17 -9
sb:<name> conclude	0 16 -7 -9
sb:<name> for	0 -3 6 0
sb:<name> from	12 -11 0 0
sb:<name> get	0 -7 0 5
sb:<name> has	-1 -3 13 -13
sb:<name> have	-4 -11 12 3
sb:<name> hold	0 -14 19 -2
sb:<name> in	0 -5 7 0
sb:<name> is	-6 -10 18 -4
sb:<name> it	0 18 -14 -3
sb:<name> meet	-2 24 -14 -10
sb:<name> on	-8 10 -13 3
sb:<name> over	1 -9 6 0
sb:<name> pay	0 8 -6 0
sb:<name> president	-1 -11 17 -3
sb:<name> prolonged	0 -17 2 15
sb:<name> put	0 6 -4 0
sb:<name> reach	0 17 -11 -6
sb:<name> settle	0 16 -14 0
sb:<name> sign	22 -11 0 -4
sb:<name> since	-1 13 -3 -3
sb:<name> sit	0 -6 0 8
sb:<name> take	0 0 6 -5
sb:<name> that	0 21 -19 -1
sb:<name> the	0 7 -2 -1
sb:<name> to	23 -12 0 -13
sb:<name> trade	-1 -5 -5 17
sb:<name> truce	0 -1 6 -3
sb:<name> under	0 -19 11 8
sb:<name> was	0 -5 9 -1
sb:<name> were	-2 0 6 -7
sb:<name> will	-11 7 -1 0
sb:<name> would	0 10 -8 0
sb:<name> —	0 0 15 -21
sb:<not>	9 12 -18 0
sb:<number>	-6 17 3 -28
sb:<number> )	0 -7 14 -5
sb:<number> ,	-14 15 2 -25
sb:<number> -	0 11 -10 0
sb:<number> /	-8 -6 11 0
sb:<number> :	16 -7 2 -19
sb:<number> <person>	0 16 -12 0
sb:<number> a	0 11 -5 0
sb:<number> and	0 9 -1 -6
sb:<number> for	0 7 -3 0
sb:<number> from	0 -10 11 0
sb:<number> of	0 -4 7 -1
sb:<number> on	-6 18 -20 2
sb:<number> people	0 6 -1 0
sb:<number> round	-9 -6 19 -5
sb:<number> the	5 -6 1 0
sb:<number> there	0 6 -2 0
sb:<number> was	17 -7 -13 0
sb:<number> —	-8 10 0 -6
sb:<office> 's	32 -31 -5 2
sb:<office> ,	-2 34 -12 -43
sb:<office> :	-9 9 -5 0
sb:<office> <person>	0 9 -12 2
sb:<office> agree	0 -3 7 -2
sb:<office> and	0 9 -6 0
sb:<office> announce	0 -3 -6 9
sb:<office> are	-1 -27 31 -6
sb:<office> from	0 -9 1 6
sb:<office> gave	0 -7 5 0
sb:<office> had	0 -12 -8 18
sb:<office> has	0 -11 13 0
sb:<office> in	-7 4 -24 22
sb:<office> meet	-3 12 -6 -6
sb:<office> of	0 -15 0 13
sb:<office> on	0 -9 14 -5
sb:<office> sit	-5 -17 22 -4
sb:<office> spoke	0 -19 21 0
sb:<office> to	0 0 6 -4
sb:<organisation>	11 10 -11 -6
sb:<organisation> 's	0 7 -5 0
sb:<organisation> )	-1 -4 20 -13
sb:<organisation> ,	-16 0 3 3
sb:<organisation> and	-5 0 -22 23
sb:<organisation> confirm	0 6 -1 -1
sb:<organisation> end	0 15 0 -14
sb:<organisation> expect	0 -8 8 0
sb:<organisation> from	0 -8 11 0
sb:<organisation> has	0 12 -21 5
sb:<organisation> hold	0 13 -13 0
sb:<organisation> in	-2 0 10 -13
sb:<organisation> may	0 -14 14 0
sb:<organisation> of	0 -6 13 -6
sb:<organisation> on	-4 35 -26 -10
sb:<organisation> sign	0 6 -4 0
sb:<organisation> that	0 -16 10 7
sb:<organisation> was	0 8 -5 0
sb:<organisation> will	0 8 -7 0
sb:<organisation> —	0 -19 -4 23
sb:<person>	-11 -3 4 6
sb:<person> 's	-5 0 10 -8
sb:<person> (	-7 12 -19 11
sb:<person> )	0 11 -10 0
sb:<person> ,	13 4 -5 -12
sb:<person> :	11 -8 5 -10
sb:<person> agree	0 -6 0 7
sb:<person> also	0 -6 -5 11
sb:<person> and	9 -11 14 -15
sb:<person> are	0 8 -8 0
sb:<person> at	-5 -16 5 13
sb:<person> begin	9 -4 -8 2
sb:<person> call	0 7 -6 0
sb:<person> come	1 -15 9 4
sb:<person> fly	4 0 -8 1
sb:<person> for	22 -2 -13 -7
sb:<person> had	3 13 -8 -12
sb:<person> hold	0 20 -19 0
sb:<person> in	0 5 1 -18
sb:<person> is	-3 5 1 -9
sb:<person> leave	0 0 -14 9
sb:<person> meet	-11 -24 20 10
sb:<person> new	0 6 -4 0
sb:<person> of	-3 -28 10 23
sb:<person> on	0 0 11 -23
sb:<person> post	0 11 -3 -5
sb:<person> put	0 7 -11 2
sb:<person> reach	0 -19 20 0
sb:<person> receive	-2 0 6 -1
sb:<person> say	-6 -20 17 8
sb:<person> shook	-1 -6 0 8
sb:<person> sign	-3 10 -3 -3
sb:<person> sit	5 12 -15 -1
sb:<person> spoke	-3 -8 15 -9
sb:<person> talked	8 -22 10 -3
sb:<person> tell	6 13 -11 -12
sb:<person> to	-1 11 -7 -1
sb:<person> was	-10 30 -34 6
sb:<person> will	4 -23 13 4
sb:<person> write	0 11 -3 -4
sb:<points>	0 22 -13 -8
sb:<quality>	3 -11 11 -3
sb:<quality> ,	0 14 -8 -5
sb:<quality> -	-1 -5 11 -4
sb:<quality> and	0 -22 15 4
sb:<quality> beef	0 -9 11 0
sb:<quality> cabinet	0 14 -11 0
sb:<quality> colleague	-8 -5 6 5
sb:<quality> commerce	0 -10 12 0
sb:<quality> counterpart	2 -13 6 1
sb:<quality> custom	0 -7 10 0
sb:<quality> delegation	-1 -13 7 10
sb:<quality> duty	-1 11 -3 -1
sb:<quality> foreign	1 -1 7 -9
sb:<quality> good	0 -4 -6 10
sb:<quality> government	0 8 -5 0
sb:<quality> in	1 -17 9 0
sb:<quality> minister	-9 -26 40 -19
sb:<quality> negotiator	4 4 -7 -1
sb:<quality> one	8 -17 -5 14
sb:<quality> origin	0 6 0 -1
sb:<quality> paper	0 12 -8 -1
sb:<quality> port	0 -10 12 0
sb:<quality> president	8 -5 1 -5
sb:<quality> prime	0 -3 7 -1
sb:<quality> side	0 3 -17 10
sb:<quality> steel	12 -15 3 0
sb:<quality> tariff	0 6 0 -2
sb:<quality> trade	1 7 -8 -1
sb:<quality> vice	-10 -11 5 9
sb:<quality> —	0 8 -2 -2
sb:<seat>	-6 -9 4 8
sb:<seat> 's	-8 5 0 0
sb:<seat> (	8 -5 -6 3
sb:<seat> ,	-11 -8 0 14
sb:<seat> /	-1 22 -22 0
sb:<seat> <day-today>	10 -13 -2 5
sb:<seat> and	-10 18 0 -20
sb:<seat> end	0 -10 10 0
sb:<seat> fact	-1 0 -4 6
sb:<seat> for	-8 -1 4 3
sb:<seat> from	0 -9 8 0
sb:<seat> is	9 -13 2 0
sb:<seat> last	0 6 -4 0
sb:<seat> on	8 -1 -2 -3
sb:<seat> published	-1 -7 13 -6
sb:<seat> put	0 9 -4 -4
sb:<seat> say	0 5 1 -8
sb:<seat> sign	0 13 -9 -3
sb:<seat> since	0 5 -8 0
sb:<seat> that	0 0 10 -10
sb:<seat> the	0 14 -18 0
sb:<seat> until	0 6 -7 0
sb:<seat> would	0 -10 10 0
sb:<seat> ·	-6 -9 15 -2
sb:<seat> —	0 30 -23 -10
sb:<sender>	-14 9 5 -16
sb:<span>	15 3 -15 0
sb:<span> ,	-27 18 -5 -5
sb:<span> after	0 7 -2 -1
sb:<span> and	0 13 -2 -8
sb:<span> are	0 7 -2 -1
sb:<span> at	9 -18 2 6
sb:<span> before	0 10 -6 0
sb:<span> from	-1 19 -15 -2
sb:<span> in	10 -16 16 -8
sb:<span> of	15 -35 4 11
sb:<span> on	0 7 -7 0
sb:<span> the	0 10 -3 -3
sb:<span> to	0 -11 1 8
sb:<span> truce	0 4 6 -13
sb:<taker>	0 30 -17 -11
sb:<v-agree>	0 5 2 -9
sb:<v-bear>	-18 10 3 -14
sb:<v-begin>	6 -3 -6 6
sb:<v-buy>	-6 0 16 -25
sb:<v-down>	0 -14 12 3
sb:<v-end>	-6 10 -10 -3
sb:<v-impose>	-4 7 1 -7
sb:<v-propose>	-6 -3 6 0
sb:<v-return>	-21 -1 17 -11
sb:<v-say>	-13 9 -13 10
sb:<v-sell>	-11 8 1 -10
sb:<v-stay>	-7 15 -13 0
sb:<v-suspend>	-6 7 4 -14
sb:<v-threaten>	-1 9 -20 5
sb:<v-up>	-20 -7 2 18
sb:@	18 5 -19 -20
sb:[	0 24 -14 -6
sb:_	8 4 0 -20
sb:a	2 4 9 -25
sb:a <level>	0 7 -5 0
sb:a <office>	0 -2 7 -3
sb:a <organisation>	-4 8 4 -17
sb:a <quality>	2 -8 -2 9
sb:a <span>	-1 -3 10 -5
sb:a container	0 8 -6 0
sb:a deal	0 7 0 -12
sb:a dispute	6 -1 -13 8
sb:a draft	0 9 -7 0
sb:a duty	11 -11 1 -1
sb:a fact	0 7 -6 0
sb:a first	-2 -4 11 -2
sb:a fourth	0 10 -5 -4
sb:a framework	0 -19 4 16
sb:a free	-1 6 0 -1
sb:a further	0 -2 9 -4
sb:a joint	0 6 -5 0
sb:a letter	-1 14 -8 0
sb:a list	0 -5 6 0
sb:a meet	-3 -2 11 -10
sb:a memorandum	0 13 -11 0
sb:a new	0 8 3 -14
sb:a notice	0 -8 10 0
sb:a pause	0 6 -2 0
sb:a period	0 -7 0 7
sb:a permanent	0 -15 16 0
sb:a phone	-2 -17 20 0
sb:a post	0 10 -7 0
sb:a proposal	0 -11 1 8
sb:a report	0 6 -4 0
sb:a result	0 -10 0 10
sb:a rise	0 -11 12 0
sb:a separate	0 9 -6 0
sb:a settlement	0 0 -5 6
sb:a signature	0 -13 0 14
sb:a sixth	0 13 -12 0
sb:a statement	8 -1 -5 0
sb:a summit	0 -4 0 8
sb:a tariff	-1 -17 16 1
sb:a technical	7 2 -8 -1
sb:a telephone	0 -8 10 0
sb:a television	0 -4 -1 8
sb:a third	13 1 -17 2
sb:a trade	-4 -13 15 1
sb:a treaty	0 -12 16 -4
sb:a truce	5 11 -9 -9
sb:a year	0 -16 18 0
sb:aarhu	0 -5 8 0
sb:about	0 -18 27 -11
sb:about ,	0 8 -6 0
sb:about the	5 -13 10 0
sb:abroad	0 9 -8 0
sb:accord	0 1 -12 10
sb:according	-1 11 -17 3
sb:according to	0 8 -14 3
sb:across	8 2 -8 -1
sb:act	0 18 -14 -1
sb:add that	0 -12 14 0
sb:additional	-3 0 -13 9
sb:additional <level>	0 -5 -4 10
sb:additional duty	0 11 -2 -2
sb:adopt	0 -4 -4 10
sb:affiliate	0 6 -4 0
sb:after	-4 -8 13 -1
sb:after <span>	-9 -6 12 0
sb:after a	6 -13 -5 15
sb:after it	0 -5 7 0
sb:after the	1 -2 -15 19
sb:after their	0 -4 7 -1
sb:again	-17 -3 11 -5
sb:again ,	0 -10 14 -1
sb:again on	-3 5 0 -9
sb:against	-1 -4 7 0
sb:agenda	6 -6 0 0
sb:ago	-1 -6 12 -3
sb:ago ,	0 -17 18 0
sb:agree	-21 -1 7 0
sb:agree at	0 6 2 -13
sb:agree by	0 -11 13 0
sb:agree in	0 15 -15 0
sb:agree on	-8 8 -8 1
sb:agree to	-1 -1 6 -3
sb:agreement	-16 -10 -2 20
sb:agreement ,	0 -7 -7 13
sb:agreement between	0 -6 8 -1
sb:agreement in	0 22 -15 -8
sb:agreement on	-1 11 -6 -4
sb:agreement that	0 -14 -3 18
sb:agreement to	0 -7 0 8
sb:agreement was	0 -21 12 3
sb:agreement with	0 -2 -10 14
sb:ahead	7 -14 10 -3
sb:air	0 -8 13 -6
sb:airport	0 -21 -11 28
sb:al	-2 -6 4 3
sb:al -	0 12 -7 -2
sb:alert	-1 24 -13 -8
sb:alexandria	-10 -15 -3 27
sb:alexandria ,	0 -29 -11 34
sb:alexandria on	-6 7 0 -8
sb:all	-6 -2 7 0
sb:all of	0 5 0 -8
sb:almaty	-5 17 -27 12
sb:along	0 11 -7 -2
sb:along the	0 10 -6 -2
sb:already	0 15 -11 0
sb:also	0 -16 4 15
sb:also on	0 -9 1 7
sb:am	0 7 -20 11
sb:am tell	0 12 -12 0
sb:ambassador	0 9 -8 0
sb:among	0 -13 14 0
sb:among the	0 -6 6 0
sb:an	1 12 -12 -5
sb:an <office>	-1 15 -10 -1
sb:an <quality>	0 9 -8 0
sb:an additional	0 -6 -2 9
sb:an answer	0 11 -11 0
sb:an end	0 8 0 -5
sb:an extension	-3 -10 6 7
sb:an hour	0 -13 17 -1
sb:an interview	0 12 -4 -5
sb:an order	0 -7 13 -6
sb:an understanding	0 -8 9 0
sb:anchor	0 6 -1 0
sb:and	-1 -17 -4 24
sb:and ,	-1 1 -6 4
sb:and <level>	0 9 -4 0
sb:and <name>	-17 -12 9 8
sb:and <number>	16 -6 -11 -1
sb:and <person>	7 -3 0 -2
sb:and <quality>	2 -28 10 15
sb:and <seat>	-11 22 3 -33
sb:and a	0 6 3 -18
sb:and after	0 9 -4 -3
sb:and come	0 13 -3 -8
sb:and dairy	0 -22 23 0
sb:and end	-5 -6 -12 19
sb:and from	7 -9 -8 8
sb:and has	0 15 -9 -5
sb:and his	-2 -16 9 11
sb:and in	-1 14 -5 -7
sb:and is	12 0 -10 -7
sb:and it	0 7 -3 0
sb:and last	7 -16 3 4
sb:and mr	0 7 -3 0
sb:and not	0 0 -8 8
sb:and of	-3 8 -2 0
sb:and on	-7 -10 8 7
sb:and say	8 0 -12 0
sb:and since	0 -8 11 0
sb:and textile	0 -9 0 9
sb:and that	-4 24 -16 -7
sb:and the	-5 6 -42 28
sb:and to	0 20 -13 -7
sb:and trade	21 -18 -10 6
sb:and was	0 -7 8 0
sb:and we	-5 -11 4 11
sb:and with	0 8 -6 0
sb:announce	-10 -7 5 7
sb:announce a	0 -9 11 0
sb:announce in	0 1 5 -11
sb:announce it	0 -13 3 10
sb:announce on	0 17 -17 -1
sb:announce that	0 -13 14 0
sb:announce the	0 4 -14 6
sb:announcement	0 15 -12 -2
sb:another	2 7 0 -18
sb:another <span>	0 11 -3 -6
sb:answer	-1 25 -14 -15
sb:answer ,	0 6 -3 0
sb:answer :	0 -13 14 0
sb:any	0 12 -6 -5
sb:apec	0 49 -48 0
sb:apply	-1 14 -9 0
sb:approval	0 6 -4 0
sb:approve	9 12 -20 -8
sb:approve by	0 8 -8 0
sb:approve it	0 9 -6 0
sb:approve the	11 -5 -6 0
sb:aqaba	0 -21 26 -10
sb:are	-6 -9 13 -3
sb:are closed	0 10 -2 -5
sb:are due	-3 -14 18 -1
sb:are expect	0 8 -6 0
sb:are in	0 -18 21 -1
sb:are the	0 -12 8 3
sb:are to	-7 -29 30 4
sb:around	20 -23 0 4
sb:arrangement	-6 2 10 -23
sb:arrangement ,	0 6 -2 0
sb:arrangement of	0 13 -6 -4
sb:arrangement reach	0 -17 19 0
sb:arrangement was	0 15 -14 0
sb:arrangement with	0 -18 21 -1
sb:arrive	0 15 -24 3
sb:arrive in	1 4 -17 8
sb:arrived	10 4 -24 0
sb:arrived on	7 -7 -9 7
sb:artificial	0 6 -6 0
sb:as	25 -1 -7 -20
sb:as a	0 -6 -2 10
sb:as early	0 7 -3 -1
sb:as it	0 8 -6 0
sb:as of	-10 -1 11 -7
sb:as they	10 -15 7 0
sb:asia	0 17 -9 -5
sb:ask	19 -8 -11 0
sb:ask about	5 0 -7 0
sb:ask for	0 2 -6 4
sb:ask on	9 -5 -1 0
sb:ask what	11 -11 0 0
sb:assured	0 8 -5 0
sb:at	0 -15 21 -10
sb:at <level>	-1 9 0 -10
sb:at <number>	-18 -9 20 -3
sb:at <seat>	4 14 -14 -6
sb:at a	-3 -4 0 7
sb:at busan	0 -9 13 -2
sb:at home	0 7 -6 0
sb:at it	5 -28 9 13
sb:at its	0 -7 10 0
sb:at lancaster	9 -13 0 4
sb:at least	0 -5 8 -1
sb:at midnight	0 21 -12 -8
sb:at noon	0 -18 14 4
sb:at once	0 -12 12 0
sb:at the	3 18 -15 -12
sb:at their	0 4 6 -9
sb:at turnberry	0 9 -7 -2
sb:autumn	6 -2 0 0
sb:await	0 11 -9 0
sb:away	11 -25 0 15
sb:away on	11 -8 -1 0
sb:b	0 -8 8 0
sb:b )	0 -8 8 0
sb:back	-17 21 -15 1
sb:back at	-1 0 6 -2
sb:back from	-2 9 -16 2
sb:back on	-2 0 -11 11
sb:back to	-3 11 -5 0
sb:background	0 -13 18 -5
sb:bank	0 16 -16 0
sb:bar	0 -8 12 -1
sb:bargain	0 -17 19 0
sb:batumi	-1 -26 11 18
sb:be	1 0 3 -10
sb:be "	0 -7 8 0
sb:be a	0 -19 19 0
sb:be approve	0 8 -7 0
sb:be charge	10 -18 11 0
sb:be extend	0 -6 1 3
sb:be in	7 -10 6 -2
sb:be know	0 -3 -3 8
sb:be published	0 6 -4 0
sb:be put	6 -5 0 0
sb:be sign	0 7 -4 -2
sb:be take	0 8 -4 -2
sb:be the	0 13 -11 0
sb:beef	0 -14 20 -7
sb:beef and	0 -3 7 -3
sb:been	0 1 -8 5
sb:been agree	0 -11 2 8
sb:been at	4 -22 8 8
sb:been due	0 17 -5 -13
sb:been in	10 0 -15 0
sb:been on	0 -11 -2 15
sb:been sign	0 -8 -8 16
sb:beer	0 6 -4 0
sb:before	3 -14 9 5
sb:before ,	0 6 -5 0
sb:before <number>	0 -10 -2 12
sb:before <person>	-3 -13 18 -1
sb:before it	0 -13 14 0
sb:before midnight	0 -10 11 0
sb:before the	11 -2 -8 0
sb:begin	15 0 -4 -12
sb:begin <span>	19 -5 -4 -13
sb:begin a	16 -20 7 -4
sb:begin at	-5 -5 11 -1
sb:begin on	-4 14 -10 0
sb:begin to	-2 8 -1 0
sb:being	0 9 -7 0
sb:belong	0 10 -7 0
sb:belong to	0 10 -7 0
sb:bergen	0 -33 32 0
sb:bergen on	0 -8 1 7
sb:bessent	-5 -5 6 1
sb:bessent and	0 -5 -6 12
sb:bessent say	0 8 -4 -2
sb:between	-3 -3 20 -17
sb:between <name>	-15 15 -3 -3
sb:between <seat>	0 0 8 -8
sb:between the	1 11 -6 -9
sb:between their	0 -15 19 -2
sb:boat	0 11 -8 -1
sb:borden	0 -9 16 -7
sb:both	-13 -3 12 -5
sb:both country	-1 -16 4 15
sb:both delegation	0 2 1 -7
sb:both have	0 6 -1 0
sb:both ministry	0 -6 -1 8
sb:both of	0 -4 6 0
sb:both side	-3 15 -6 -12
sb:both to	0 10 -7 -2
sb:bottle	0 10 -7 0
sb:bridge	-2 13 -7 -2
sb:brief	-3 9 -26 10
sb:brief ,	0 9 -3 -3
sb:brief —	0 11 -4 -4
sb:briefing	-1 21 -10 -13
sb:briefing ,	0 5 -17 3
sb:bring	0 -8 10 0
sb:broadcast	-7 17 -6 -5
sb:broke	-12 0 -6 12
sb:broke down	-2 -11 -6 17
sb:broke off	-3 13 -11 0
sb:broke up	-1 -4 10 -3
sb:broken	0 8 -10 1
sb:brussel	0 22 -9 -12
sb:bulletin	0 -1 9 -13
sb:bulletin ,	0 -8 12 -5
sb:bursa	0 -8 6 0
sb:busan	-11 -14 25 -9
sb:busan ,	-5 -20 23 0
sb:busan last	0 13 -11 -1
sb:busan on	-1 -7 13 -7
sb:business	16 0 -14 -6
sb:but	-3 13 -17 3
sb:but the	0 2 3 -9
sb:by	-24 8 -1 0
sb:by <level>	0 13 -8 -2
sb:by <person>	0 -24 3 22
sb:by <span>	-2 6 -4 0
sb:by a	0 20 -15 -3
sb:by our	-2 21 -31 0
sb:by phone	0 -5 7 0
sb:by telephone	-10 -15 23 -13
sb:by the	-7 8 -19 16
sb:by video	0 -20 25 -5
sb:cabinet	10 -8 2 -3
sb:cabinet will	12 -23 13 0
sb:calendar	9 -18 0 10
sb:call	-20 12 -4 -2
sb:call ,	0 11 -6 -1
sb:call a	0 12 -12 0
sb:call between	-7 -13 19 0
sb:call it	0 21 -18 -4
sb:call off	0 12 -10 0
sb:call on	0 -8 11 -2
sb:call the	0 7 -6 0
sb:call with	0 -10 11 0
sb:callao	0 -7 8 0
sb:callao on	0 -9 9 0
sb:can	-2 3 1 -7
sb:can be	0 8 -8 0
sb:canola	0 -5 7 0
sb:cape	0 -21 0 22
sb:cape town	0 -22 0 23
sb:capital	7 0 -6 0
sb:car	10 -8 0 0
sb:cartagena	0 -31 29 0
sb:cattle	0 -7 7 0
sb:ceasefire	-3 18 -21 2
sb:ceasefire in	-1 12 -9 -1
sb:cement	0 9 -6 0
sb:central	0 6 -1 -1
sb:change	-3 7 0 -9
sb:change on	0 10 -5 0
sb:changed	0 16 -7 -4
sb:channel	0 -12 -2 15
sb:charge	5 -12 13 -5
sb:charge <level>	0 -2 7 -5
sb:charge on	10 -17 2 5
sb:cheaper	0 6 -5 0
sb:cheese	-1 -4 12 -6
sb:chiang	0 -17 21 -8
sb:chicken	0 -14 -3 17
sb:chip	-2 11 -10 0
sb:circular	0 4 1 -10
sb:citru	0 -13 13 0
sb:city	-6 19 -18 4
sb:clear	0 16 -12 -2
sb:clear the	0 11 -8 -1
sb:client	15 -2 -10 -10
sb:client alert	0 8 -2 -1
sb:clock	0 13 -8 -3
sb:close	0 0 -34 24
sb:close of	4 -10 -11 15
sb:close on	0 6 -12 3
sb:close to	0 -8 -8 14
sb:closed	-10 10 -24 13
sb:closed on	-2 3 -7 4
sb:closing	0 -19 23 -3
sb:club	0 21 -16 -4
sb:coffee	-1 8 0 -4
sb:coffee and	0 -6 5 0
sb:colleague	-8 -8 9 4
sb:colleague ,	0 -27 18 11
sb:collect	0 -4 -6 11
sb:column	0 11 -5 -3
sb:column ,	0 8 -3 -3
sb:come	-6 -8 5 6
sb:come back	-5 14 -19 2
sb:come by	0 7 -3 -1
sb:come down	0 0 -8 6
sb:come from	0 -7 0 10
sb:come in	0 10 -4 -1
sb:come out	-6 0 0 5
sb:come to	2 -8 8 0
sb:come up	0 -9 11 0
sb:comment	0 8 -4 0
sb:commerce	0 -2 13 -21
sb:commerce minister	0 -11 14 0
sb:commerce ministry	0 21 -12 -6
sb:commerce secretary	7 -4 0 -4
sb:common	0 8 -5 0
sb:communication	0 -11 -12 23
sb:concern	0 -7 7 0
sb:conclude	-5 10 -4 -2
sb:conclude in	0 0 -4 6
sb:conclude on	0 16 -11 -3
sb:conference	-16 -1 -5 12
sb:conference ,	-5 -18 9 12
sb:conference in	-1 19 -8 -9
sb:conference of	-2 23 -12 -9
sb:congress	0 6 -2 -1
sb:consensu	0 -12 16 -2
sb:consent	0 7 -3 0
sb:consider	0 -9 10 0
sb:consultation between	0 -6 3 2
sb:container	0 13 -8 -1
sb:continue	-12 7 -8 6
sb:continue on	0 6 -10 2
sb:continue the	0 -5 6 0
sb:conversation	-9 6 0 -6
sb:copper	0 -4 -3 9
sb:corrected	0 7 -3 0
sb:cost	-1 13 -7 0
sb:cotonou	0 8 1 -10
sb:cotton	7 -11 15 -14
sb:cotton and	0 0 8 -6
sb:cotton yarn	0 -5 12 -6
sb:could	-2 19 -11 -4
sb:council	0 10 -7 -2
sb:count	0 12 -9 -1
sb:counterpart	2 -13 7 1
sb:country	0 -6 1 6
sb:country 's	0 -12 13 0
sb:country ,	0 -4 10 -5
sb:country agree	0 15 -13 0
sb:country end	0 -18 19 0
sb:country meet	0 6 -4 0
sb:country would	8 -5 -2 0
sb:courier	0 10 -6 -1
sb:course	0 -18 18 0
sb:custom	-6 3 -2 2
sb:custom duty	0 -9 0 10
sb:custom service	0 -10 13 -1
sb:custom tariff	0 -7 7 0
sb:da	-1 -17 22 -1
sb:da nang	0 -12 15 0
sb:daily	0 10 -1 -5
sb:dairy	0 -21 23 0
sb:date	-3 30 -19 -9
sb:date ,	0 9 -8 0
sb:date :	0 8 0 -5
sb:dated	0 9 -6 -2
sb:davo	0 15 -4 -10
sb:day	-3 -16 3 16
sb:day ,	0 -20 14 7
sb:day is	0 -12 15 -1
sb:day of	7 0 -14 2
sb:day on	-1 11 -6 -3
sb:de	15 -1 -7 -9
sb:deadline	0 14 -10 0
sb:deal	3 5 -7 -3
sb:deal ,	0 -3 6 0
sb:deal on	0 -10 8 0
sb:deal that	0 10 -5 -5
sb:deal was	0 23 -14 -14
sb:deal with	11 -1 -7 0
sb:dealt	0 -14 14 0
sb:dealt with	0 -14 14 0
sb:decide	0 30 -25 -5
sb:decide on	0 9 -8 0
sb:decided	-1 -6 12 -3
sb:decision	0 19 -14 -3
sb:declare	0 -11 2 9
sb:declare on	0 6 -3 0
sb:decree	0 25 -18 -4
sb:delay	0 0 7 -7
sb:delegation	2 -26 1 22
sb:delegation is	0 -12 14 0
sb:delegation of	0 0 -19 14
sb:deliver	0 9 -3 -1
sb:delivery	0 -4 0 6
sb:demand	0 -11 12 0
sb:deputy	0 8 -6 0
sb:desk	-13 24 -26 -1
sb:desk ,	0 0 -7 3
sb:desk ·	-3 9 -1 0
sb:desk —	-3 10 0 -2
sb:detail	-6 34 -21 -14
sb:dialogue	0 -14 0 15
sb:diary	28 -22 -4 -2
sb:did	9 4 -14 0
sb:did ,	-8 33 -20 -9
sb:did not	0 5 -10 5
sb:did so	0 13 -16 2
sb:die	0 15 -8 -3
sb:die on	0 7 -4 0
sb:difference	0 8 -4 -2
sb:dinner	0 1 5 -10
sb:discuss	-4 -21 21 5
sb:discuss an	0 -9 12 -1
sb:discuss in	0 0 -8 9
sb:discuss on	-1 0 7 -1
sb:discuss the	0 -9 10 0
sb:discussion	0 -18 19 0
sb:dispute	1 9 -21 8
sb:dispute over	4 13 -15 -2
sb:district	0 10 -5 0
sb:do	-5 16 -6 -11
sb:do it	0 -10 11 0
sb:do so	0 8 -5 0
sb:document	0 25 -15 -11
sb:doe	9 8 -22 -8
sb:doe not	10 -6 0 -1
sb:donald	-1 -11 18 -3
sb:donald trump	-1 -12 18 -3
sb:done	-3 10 -30 9
sb:done at	-2 0 -24 17
sb:door	6 -11 9 -5
sb:doorstep	0 -6 -3 11
sb:double	0 -18 8 11
sb:down	9 -24 7 6
sb:down again	0 -2 6 -1
sb:down for	-6 -2 11 -3
sb:down in	13 -3 -19 10
sb:down on	0 -12 1 11
sb:down the	-3 -2 10 -3
sb:down to	0 -9 11 0
sb:draft	0 6 -12 6
sb:draw	8 -12 5 0
sb:drop	0 -7 9 0
sb:due in	7 -16 5 6
sb:due on	0 21 -18 0
sb:due to	-9 4 0 2
sb:durban	0 -6 9 0
sb:during	0 -27 29 0
sb:during the	0 -5 8 0
sb:duty	0 6 -8 0
sb:duty in	0 -3 7 0
sb:duty is	0 7 -5 0
sb:duty of	-5 11 0 -7
sb:duty on	4 0 -10 2
sb:duty that	0 13 -8 -1
sb:duty which	12 -12 0 0
sb:each	-10 1 9 -8
sb:each other	-8 9 0 -6
sb:each side	0 12 -8 0
sb:earlier	0 -14 0 14
sb:early	0 27 -9 -20
sb:early as	0 7 -3 -1
sb:earth	0 -3 10 -6
sb:easter	-1 11 -4 -3
sb:economy	0 0 6 -15
sb:economy minister	0 14 -5 -7
sb:edition	16 6 -13 -18
sb:edition ,	18 -3 -9 -12
sb:effect	-6 10 -9 2
sb:effect on	0 7 -28 11
sb:electricity	0 6 -5 0
sb:emergency	0 7 -5 0
sb:end	4 -15 -5 17
sb:end ,	0 -14 11 2
sb:end <day-ahead>	0 -14 0 14
sb:end <span>	-4 -9 0 14
sb:end a	-1 10 -4 -4
sb:end in	0 7 -22 11
sb:end of	15 -5 -4 -3
sb:end their	0 -3 20 -19
sb:enter <name>	0 -12 13 0
sb:enter into	0 11 -10 0
sb:entry	0 9 -6 -1
sb:evening	14 -24 0 12
sb:evening ,	0 6 -4 0
sb:every	0 14 -9 -1
sb:everybody	0 -10 12 0
sb:everything	4 8 -13 -2
sb:exchanged	0 13 -6 -5
sb:expect	-8 -5 3 8
sb:expect a	0 -5 7 0
sb:expect that	0 -20 0 19
sb:expect the	0 7 -2 -2
sb:expect to	0 16 -14 0
sb:expert	0 -27 19 10
sb:expert ,	0 -6 6 0
sb:expert of	2 7 -16 6
sb:expert will	0 -7 10 0
sb:expire	-2 18 -10 -6
sb:expire on	0 14 -1 -9
sb:export	-1 -4 9 -2
sb:export licence	0 -6 6 0
sb:export to	0 -10 11 0
sb:exporter	0 10 -1 -3
sb:extend their	0 -13 5 8
sb:extension	-10 -22 25 1
sb:extension ,	0 -14 3 9
sb:extension in	0 9 -3 -6
sb:extension of	0 -15 13 2
sb:extension on	0 8 -3 -1
sb:extension to	0 -6 11 -5
sb:extension was	0 -8 12 -4
sb:extra	0 13 -5 -2
sb:face	-1 -3 10 -5
sb:face a	0 -9 12 -2
sb:fact	-10 9 -7 1
sb:fact sheet	-10 9 -7 1
sb:failed	-6 0 14 -11
sb:failed on	-3 -1 12 -8
sb:fair	0 13 -7 -2
sb:fall	8 0 -2 -7
sb:fall away	12 -10 0 0
sb:fall by	0 9 -4 -1
sb:farm	0 11 -6 -4
sb:farmer	0 15 -7 -3
sb:federal	0 9 -8 0
sb:fee	-2 34 -28 -2
sb:fee for	0 11 -10 0
sb:feed	0 7 0 -7
sb:fentanyl	0 -4 6 0
sb:few	0 4 0 -7
sb:figure	0 -3 6 0
sb:file	0 -7 7 0
sb:final	0 7 -3 -3
sb:finance	0 9 -10 0
sb:finance minister	0 4 -6 0
sb:finished	0 -6 -10 16
sb:firm	0 6 -5 0
sb:first	18 -8 6 -25
sb:first day	6 -3 0 -4
sb:first meet	0 -12 13 0
sb:first round	0 12 -7 -3
sb:fish	0 6 -1 -3
sb:fishery	0 -2 -1 6
sb:fishing	0 19 0 -19
sb:fix	0 6 -3 0
sb:flew	-7 8 -3 0
sb:flew home	0 -1 -2 6
sb:flew to	-4 11 -3 -6
sb:flower	0 -5 -4 10
sb:follow	20 -13 -3 0
sb:follow on	22 -11 -12 0
sb:follow the	0 11 -1 -9
sb:followed	-2 11 0 -7
sb:following	0 -4 9 -3
sb:for <day-ahead>	0 -6 12 -6
sb:for <day-gone>	0 -9 12 -2
sb:for <name>	0 -19 4 19
sb:for <quality>	0 18 -17 0
sb:for <seat>	19 0 -15 -6
sb:for <span>	-8 -10 12 3
sb:for a	-5 -3 -7 15
sb:for all	0 9 0 -7
sb:for an	0 -7 9 0
sb:for talk	-8 -3 11 -2
sb:for the	14 2 -18 2
sb:for trade	0 11 -18 5
sb:force	-8 28 -11 -13
sb:force on	0 8 -6 0
sb:force since	-4 19 -10 -4
sb:foreign	11 -7 -3 0
sb:foreign minister	0 -1 -7 8
sb:foreign ministry	11 -6 1 -9
sb:formal	-2 -11 14 0
sb:four	-3 -11 0 11
sb:fourth	0 -12 9 2
sb:fourth meet	0 5 2 -9
sb:framework	-9 -9 1 14
sb:framework for	-4 0 -8 13
sb:framework of	0 6 -11 1
sb:free	-2 18 -10 -6
sb:freeze	0 8 0 -4
sb:friday	-13 0 -2 7
sb:friday ,	-6 10 1 -17
sb:from	11 -1 -5 -3
sb:from <day-ahead>	-3 1 -12 9
sb:from <day-gone>	-1 3 -6 3
sb:from <level>	-4 1 -20 13
sb:from <name>	9 -11 6 -8
sb:from <number>	0 16 -12 0
sb:from <quality>	0 12 -3 -6
sb:from <seat>	2 -1 -9 7
sb:from both	0 -25 14 12
sb:from monday	0 6 -4 0
sb:from our	-5 12 -29 6
sb:from the	-15 0 15 -9
sb:frozen	0 5 -14 8
sb:fruit	0 10 -5 -3
sb:full	-1 -25 12 17
sb:further	0 0 5 -7
sb:further <span>	0 6 -1 -2
sb:gained	0 11 -4 -3
sb:gained <level>	0 11 -4 -3
sb:garden	0 13 -7 -4
sb:gave	-2 15 -6 -7
sb:gave it	0 -8 9 0
sb:gave the	0 6 -5 0
sb:gazette	0 6 -1 -1
sb:geneva	-28 22 0 -20
sb:geneva ,	-13 19 -2 -12
sb:geneva on	-4 8 -7 0
sb:georgia	0 -3 7 -2
sb:get	0 7 -10 2
sb:give	0 12 -5 -6
sb:given	11 3 -15 -7
sb:given on	11 -7 -3 0
sb:go	-12 -4 0 12
sb:go back	-2 7 -1 0
sb:go into	0 12 -8 -4
sb:go on	-7 -9 0 16
sb:go to	-2 7 6 -19
sb:go up	0 1 -18 10
sb:gold	0 -7 9 0
sb:golf	0 -2 6 -1
sb:good from	0 -8 15 -7
sb:good of	0 9 0 -3
sb:good on	0 7 -3 0
sb:good pay	0 -7 0 9
sb:good that	0 11 -6 -1
sb:good will	0 -13 4 9
sb:gothenburg	-1 9 0 -9
sb:government	-3 -12 17 -2
sb:government say	0 7 -2 -2
sb:grain	0 1 5 -8
sb:graz	-1 -15 20 -3
sb:great	-12 5 5 -11
sb:great hall	-12 14 -1 -11
sb:ground	0 14 -4 -13
sb:grower	0 27 -22 -4
sb:guayaquil	-3 -14 3 12
sb:guest	11 15 -21 -9
sb:gyeongju	0 -4 13 -10
sb:had a	0 -21 22 0
sb:had been	3 27 -19 -19
sb:had begin	8 -8 0 -2
sb:had hold	0 -10 11 0
sb:had its	0 -10 10 0
sb:had meet	0 -17 9 3
sb:had put	0 4 -11 4
sb:had sign	0 -14 0 15
sb:had spoken	0 -19 19 0
sb:had threaten	0 -2 -6 8
sb:half	10 -6 1 -7
sb:halifax	11 -8 6 -12
sb:hall	4 0 1 -16
sb:hall of	0 13 -8 -10
sb:halt	0 6 -5 0
sb:hamilton	0 9 -1 -5
sb:hand in	-3 -4 0 8
sb:hand on	0 -6 11 -4
sb:handed	0 -12 10 0
sb:handshake	-4 0 -14 14
sb:hang	17 -14 0 0
sb:happen	-1 26 -19 -2
sb:happen on	0 15 -11 0
sb:happened	-3 -27 34 -9
sb:harbour	0 7 0 -7
sb:has	-32 10 -1 2
sb:has a	0 -6 7 0
sb:has ask	0 -5 6 0
sb:has been	-14 -5 0 13
sb:has invited	0 -9 11 0
sb:has it	0 10 -9 0
sb:has meet	0 14 -14 0
sb:has offer	0 -7 9 0
sb:has say	0 13 -12 0
sb:has the	0 27 -20 -9
sb:has to	0 11 -9 0
sb:has until	0 6 0 -3
sb:have	-9 1 1 2
sb:have a	-1 -27 23 7
sb:have agree	-2 -5 16 -7
sb:have been	-1 -15 12 3
sb:have come	0 6 -4 0
sb:have end	0 11 0 -7
sb:have extend	0 -1 8 -7
sb:have to	0 12 -10 0
sb:have until	-1 -6 -2 11
sb:having	0 -10 13 -3
sb:hazelnut	0 -13 3 9
sb:he	-25 -12 19 4
sb:he also	0 -8 9 0
sb:he and	-10 -4 16 -6
sb:he did	-2 12 -6 0
sb:he expect	0 13 -7 -4
sb:he had	-2 -4 0 8
sb:he has	0 -3 7 -3
sb:he is	0 9 -6 -1
sb:he lifeng	-9 -6 6 4
sb:he meet	0 -22 4 14
sb:he say	0 5 0 -6
sb:he sign	0 0 7 -9
sb:he tell	0 -16 8 10
sb:he will	0 2 -6 1
sb:he would	2 11 -13 0
sb:he'd	2 -7 0 3
sb:he'll	8 -7 0 -1
sb:heard	-2 9 -4 0
sb:hearing	0 7 -5 0
sb:here	5 -6 5 -3
sb:here ,	6 -8 0 0
sb:higher	0 19 -9 -7
sb:higher duty	0 15 -7 -6
sb:him	-3 0 8 -8
sb:himself	9 -12 3 0
sb:his	-21 -4 14 0
sb:his <person>	-7 -2 12 -7
sb:his <quality>	-1 -28 24 7
sb:his name	0 -12 -2 16
sb:his network	0 6 -2 -1
sb:hold	-7 -1 17 -23
sb:hold a	0 15 -11 -1
sb:hold on	0 8 -6 0
sb:hold talk	0 3 1 -7
sb:hold their	0 -13 14 0
sb:holiday	0 6 -2 0
sb:home	-3 15 -13 0
sb:home from	-1 14 -1 -15
sb:hope for	0 -5 6 0
sb:hospital	0 9 -4 -3
sb:hotel	-1 -8 15 -7
sb:hour	0 8 11 -37
sb:hour ,	0 12 -8 -2
sb:hour of	0 8 -2 0
sb:hour on	7 -12 13 -13
sb:house	9 -25 12 4
sb:house of	0 6 -1 -1
sb:i	-14 -9 15 -2
sb:i am	0 14 -13 0
sb:i have	0 2 0 -7
sb:i say	0 8 -6 0
sb:i shall	-2 -18 23 -7
sb:i sign	0 -31 26 4
sb:i would	0 -15 -4 19
sb:if	4 10 -16 0
sb:if it	0 17 -10 -3
sb:if nothing	0 -9 0 10
sb:if the	10 -1 -11 0
sb:if there	0 11 -6 0
sb:importer	0 9 -6 0
sb:impose	0 18 -8 -9
sb:in	-3 -30 19 11
sb:in ,	0 18 -16 -1
sb:in <month-ahead>	0 22 -17 -6
sb:in <month-gone>	-5 14 0 -21
sb:in <name>	-5 34 -16 -29
sb:in <number>	0 7 -3 0
sb:in <organisation>	0 21 -16 -1
sb:in <quality>	0 -10 15 -5
sb:in <seat>	0 4 -13 6
sb:in <span>	7 9 -21 2
sb:in a	0 18 -15 -5
sb:in alexandria	-4 -23 10 19
sb:in almaty	0 10 -13 3
sb:in an	0 12 -9 -1
sb:in aqaba	0 -5 6 0
sb:in at	0 0 -12 9
sb:in bergen	0 -17 12 5
sb:in brief	0 24 -14 -8
sb:in bursa	0 -7 9 0
sb:in busan	-2 0 9 -16
sb:in cartagena	0 -24 23 0
sb:in dubai	0 -10 12 0
sb:in durban	0 -8 9 0
sb:in force	-6 32 -20 -7
sb:in geneva	-10 22 -12 -8
sb:in halifax	-1 -10 12 0
sb:in izmir	1 -9 1 3
sb:in karachi	0 -4 7 -1
sb:in kuala	-2 -3 -3 9
sb:in law	0 9 -7 0
sb:in lisbon	7 7 -13 0
sb:in livingstone	0 -6 8 0
sb:in london	0 -12 12 1
sb:in madrid	0 5 -15 11
sb:in manila	0 17 -15 -2
sb:in mombasa	5 4 -9 0
sb:in muscat	0 8 -14 3
sb:in nadi	0 -10 12 0
sb:in nagoya	-2 -22 24 -5
sb:in new	-4 14 -7 0
sb:in niš	0 0 8 -8
sb:in odesa	4 3 -13 5
sb:in our	0 11 -6 -1
sb:in pari	0 -11 5 4
sb:in penang	0 -6 8 0
sb:in place	0 9 -6 0
sb:in reykjavík	0 -9 13 -1
sb:in salvador	0 -13 17 0
sb:in stockholm	12 -22 4 3
sb:in tariff	0 -5 7 0
sb:in the	19 0 -21 10
sb:in their	0 16 -9 -7
sb:in thi	4 5 -10 0
sb:in trieste	0 -16 17 0
sb:in tromsø	0 -10 10 0
sb:in which	0 -4 7 0
sb:incheon	8 -4 3 -9
sb:included	0 6 -5 0
sb:increase	0 7 -5 0
sb:index	0 9 -3 -4
sb:industry ,	0 0 -5 6
sb:informed	0 -5 0 6
sb:initialled	0 -18 10 11
sb:initialled in	0 -8 12 -3
sb:instead	12 -4 -5 -3
sb:instead of	12 -4 -5 -3
sb:instrument	0 14 -12 -1
sb:international	0 6 -2 0
sb:interview	0 15 -17 0
sb:interview ,	0 24 -9 -15
sb:interview on	0 -11 8 3
sb:into	-2 28 -20 -10
sb:into force	0 15 -12 0
sb:introduce	0 7 -2 -1
sb:invitation	0 -18 20 -2
sb:is	-6 0 6 -5
sb:is ,	0 15 -11 -2
sb:is <number>	0 -7 9 0
sb:is a	-1 -6 0 11
sb:is an	0 13 -9 -1
sb:is at	0 11 -9 0
sb:is fix	0 9 -8 0
sb:is found	0 -10 11 0
sb:is in	4 -18 12 0
sb:is it	-1 11 -6 0
sb:is no	0 11 -6 0
sb:is not	11 -12 0 0
sb:is on	0 17 -13 -1
sb:is out	0 6 -3 0
sb:is over	0 15 -13 0
sb:is part	0 -10 12 0
sb:is scheduled	0 -13 10 1
sb:is set	0 -9 11 0
sb:is sign	0 -8 9 0
sb:is the	20 6 -27 -3
sb:is their	0 -18 4 14
sb:is to	-9 8 0 -6
sb:is up	0 12 -12 0
sb:is what	0 24 -15 -12
sb:is where	-1 -11 15 0
sb:issued	-2 15 -24 8
sb:issued on	0 4 -18 12
sb:istanbul	-1 -4 6 0
sb:istanbul on	0 15 -13 0
sb:it	-5 0 8 -11
sb:it 's	0 -10 11 0
sb:it ,	0 -10 16 -7
sb:it a	0 12 -10 0
sb:it again	0 -18 20 -1
sb:it at	0 10 -6 -2
sb:it be	0 -2 -1 6
sb:it before	0 -7 7 0
sb:it begin	-12 10 0 0
sb:it charge	0 -11 12 0
sb:it come	0 2 0 -6
sb:it did	0 7 -4 0
sb:it doe	0 7 -6 0
sb:it end	0 2 11 -19
sb:it enter	0 -11 12 0
sb:it follow	0 -10 13 -3
sb:it for	0 -7 10 0
sb:it had	12 -7 0 -7
sb:it has	-4 24 -32 11
sb:it in	13 -25 1 14
sb:it is	-12 -6 -1 18
sb:it meet	0 14 -11 0
sb:it on	-5 7 2 -11
sb:it say	0 -10 11 0
sb:it take	-1 0 6 -6
sb:it to	0 -6 8 0
sb:it will	0 16 -13 -1
sb:it would	-3 10 1 -10
sb:its	-1 18 -4 -22
sb:its <office>	0 7 -4 0
sb:its <organisation>	0 15 -13 0
sb:its <person>	0 7 -5 0
sb:its duty	0 2 -7 1
sb:its fact	0 -2 6 -3
sb:its own	11 -3 -3 -3
sb:its term	0 7 -4 0
sb:its truce	0 -12 13 0
sb:itself	0 13 -4 -5
sb:izmir on	0 -11 14 -1
sb:jinping	0 16 -10 -5
sb:john	0 -12 14 0
sb:joint	-10 -21 15 14
sb:joint <organisation>	0 -35 34 1
sb:joint fact	0 20 -17 -2
sb:joint press	0 -35 21 17
sb:joint statement	-2 25 -22 -3
sb:journalist	0 -11 -4 16
sb:jump	0 -7 8 0
sb:just	0 8 -5 -1
sb:karachi	0 -1 6 -3
sb:keep	-1 15 -20 6
sb:kick	0 9 -6 0
sb:kick in	0 9 -6 0
sb:know	14 0 -26 4
sb:know on	0 12 -9 -1
sb:kobe	0 -10 11 0
sb:kuala	0 -11 3 7
sb:kuala lumpur	0 -11 3 7
sb:la	11 0 -7 -4
sb:lago ,	0 8 -5 0
sb:lake	0 -10 12 -1
sb:lancaster	8 -1 -3 -2
sb:lancaster house	9 -13 0 3
sb:land	2 10 -13 -2
sb:land in	2 9 -12 -2
sb:lapse	0 13 -8 -2
sb:lapse on	0 8 -6 0
sb:last	-11 -6 24 -15
sb:last <month-gone>	0 14 -11 -2
sb:last meet	0 -3 7 -3
sb:last round	1 -13 5 4
sb:last until	-4 -8 0 10
sb:last updated	0 11 -2 -5
sb:last week	0 -8 14 -5
sb:last year	0 10 0 -6
sb:lasted	0 2 2 -6
sb:lasting	0 -8 11 0
sb:late	-8 -6 6 4
sb:late on	0 -10 3 7
sb:law on	0 8 -5 -1
sb:leader	-8 10 -17 16
sb:leader ,	0 -10 0 11
sb:leader of	0 10 -8 0
sb:leader to	-3 10 -5 0
sb:least	0 -5 8 -1
sb:leave	-8 -5 -10 20
sb:leave for	0 12 -10 0
sb:leave the	0 -4 0 6
sb:led by	0 -8 10 0
sb:legal	0 12 -8 -1
sb:less	0 10 -5 0
sb:let	0 15 -22 8
sb:let it	0 -2 -5 8
sb:letter	-7 45 -29 -17
sb:letter ,	0 16 -4 -8
sb:letter of	0 8 -5 0
sb:letter to	0 9 -4 0
sb:level	0 -3 12 -7
sb:levy	0 -2 6 -1
sb:levy on	0 8 -5 0
sb:licence	0 -12 15 0
sb:licence for	0 -7 8 0
sb:lifeng	-9 -6 6 4
sb:lifeng in	0 -2 7 -3
sb:lift	0 15 -13 0
sb:light	22 -20 0 -1
sb:like	0 10 -9 0
sb:limited	0 6 -5 0
sb:line	0 15 -7 -4
sb:link	0 -5 6 0
sb:link on	0 -6 7 0
sb:lisbon	6 -20 -1 20
sb:lisbon ,	0 -31 11 24
sb:lisbon on	0 7 -6 0
sb:list	0 -12 16 -3
sb:live	-2 -32 27 5
sb:livingstone on	0 -6 8 0
sb:london	-4 7 11 -17
sb:london ,	0 10 0 -11
sb:london on	-1 0 10 -5
sb:long	-2 14 -13 0
sb:look	0 -9 16 -7
sb:look at	0 -7 11 -2
sb:lose	-3 -11 11 1
sb:lose <level>	-1 -16 15 3
sb:lower	0 -1 8 -12
sb:lower duty	0 7 -5 0
sb:lumpur	0 -11 3 7
sb:lumpur ,	3 -10 13 -11
sb:lumpur on	0 -18 -6 20
sb:lunch	0 18 -15 -1
sb:m	0 17 -10 -1
sb:m .	0 17 -10 -1
sb:machine	0 -8 9 0
sb:machinery	0 6 -2 -1
sb:madrid	-2 -8 -15 27
sb:madrid ,	-4 -18 0 19
sb:madrid on	0 -4 -5 9
sb:magazine	0 10 -1 -6
sb:make	0 22 -25 0
sb:make in	4 8 -13 -2
sb:man	0 -7 15 -11
sb:man in	0 19 -13 -5
sb:manila	0 24 -17 -10
sb:many	0 -14 16 0
sb:market	-1 -5 16 -14
sb:match	0 11 -8 0
sb:matter	0 -9 14 -3
sb:matter in	0 -5 6 0
sb:may	0 12 -7 -6
sb:me	0 -20 17 6
sb:mean	-1 -8 -8 16
sb:mean to	-1 -10 -5 16
sb:meant	-1 6 -5 0
sb:meant to	-1 6 -5 0
sb:measure	0 12 -11 0
sb:media	0 -6 16 -11
sb:media on	0 8 0 -6
sb:mediator	0 12 -5 -5
sb:medicine	0 6 0 -6
sb:meet	-12 6 4 -14
sb:meet ,	3 0 6 -11
sb:meet <name>	0 9 -17 9
sb:meet <person>	-5 0 11 -9
sb:meet <quality>	0 -5 12 -6
sb:meet again	0 11 -7 -4
sb:meet at	0 16 -11 -7
sb:meet for	0 0 -4 6
sb:meet his	0 -10 9 0
sb:meet in	-4 -5 11 -6
sb:meet is	0 13 -12 0
sb:meet next	0 13 -12 0
sb:meet of	-1 -25 31 -8
sb:meet on	6 -4 5 -14
sb:meet since	5 0 -12 7
sb:meet the	0 -9 6 0
sb:meet there	-1 -4 8 0
sb:meet was	0 -15 16 0
sb:meet with	0 -4 -2 10
sb:member	-1 33 -24 -8
sb:member state	0 9 -8 0
sb:memo	0 6 -1 -1
sb:memorandum of	0 9 -7 0
sb:memorandum sign	0 -6 7 0
sb:men	0 -16 21 -5
sb:men meet	0 -8 9 0
sb:metal	0 16 -10 -4
sb:midday	0 28 -11 -17
sb:middle	0 8 -2 -1
sb:midnight	-7 -7 -1 13
sb:midnight on	-1 -7 -2 12
sb:mine	0 7 -6 0
sb:mining	0 -6 8 0
sb:minister	-10 9 0 -6
sb:minister ,	2 -3 -4 7
sb:minister for	0 -5 -1 7
sb:minister of	-5 0 9 -7
sb:ministry	7 1 -3 -8
sb:ministry say	12 -1 -4 -7
sb:minute	-5 26 -12 -11
sb:minute of	0 7 -4 0
sb:minute past	0 6 -2 0
sb:missing	0 7 -6 0
sb:mistake	0 11 -8 -1
sb:mombasa	4 -11 10 -4
sb:mombasa ,	0 -7 8 -1
sb:monday	12 -15 9 -1
sb:monday ,	5 2 -14 -1
sb:montevideo	0 -17 8 8
sb:month	6 -5 2 -4
sb:month ,	8 -10 2 0
sb:monthly	0 7 0 -2
sb:more	23 -11 -6 -9
sb:more than	8 0 -5 -2
sb:morning	-7 0 -19 16
sb:morning note	0 10 0 -4
sb:most	0 -14 10 7
sb:most <quality>	0 -6 -4 10
sb:most of	0 -8 8 0
sb:most recently	0 -4 7 0
sb:motorcycle	0 0 6 -7
sb:move to	0 -5 10 -4
sb:mr	8 -11 10 -12
sb:mr .	0 -6 10 -2
sb:mr <person>	9 -8 3 -4
sb:much	0 10 -2 -3
sb:mumbai	0 5 -14 5
sb:muscat	0 6 -11 3
sb:must	0 33 -25 -4
sb:must be	0 8 -6 0
sb:my <office>	0 -11 13 0
sb:my <person>	0 -17 10 8
sb:nadi	0 -31 8 24
sb:nagoya	-3 -38 37 -4
sb:name	7 -5 -7 6
sb:name to	8 -5 -13 11
sb:nang	0 -12 15 0
sb:national	0 9 -5 -2
sb:near	-7 -4 2 6
sb:nearly	0 10 -1 -7
sb:need	0 19 -10 -6
sb:need the	0 7 -3 0
sb:negotiate	-3 -15 6 13
sb:negotiate for	0 -10 0 11
sb:negotiation	0 -14 19 -2
sb:negotiation with	0 9 -2 -4
sb:negotiator meet	12 -8 -5 0
sb:neighbour	0 7 -6 0
sb:neither	0 -10 16 -5
sb:new	-11 -13 4 18
sb:new )	0 -3 -9 12
sb:new ,	0 -3 -5 8
sb:new <organisation>	0 -6 10 -4
sb:new on	0 14 -11 -1
sb:new tariff	0 10 -1 -5
sb:new york	-6 12 -2 -5
sb:newspaper	-3 13 -3 -6
sb:nexperia	0 7 -7 0
sb:next	11 -18 23 -30
sb:next :	0 -8 10 0
sb:next meet	0 8 -5 -2
sb:next round	11 -7 4 -10
sb:next talk	0 -9 12 0
sb:night	0 0 -14 11
sb:night of	0 -16 0 16
sb:nine	-6 8 0 -1
sb:niš	0 0 8 -8
sb:niš on	0 0 8 -8
sb:no	-10 14 -8 0
sb:no ,	0 -6 8 0
sb:no .	-2 -7 13 -2
sb:no deal	0 -10 -1 13
sb:noon	0 -9 9 0
sb:noon on	0 11 -7 0
sb:nor	0 -14 17 0
sb:north	0 6 -5 0
sb:northern	0 14 -9 -3
sb:not	23 10 -28 -12
sb:not ,	0 -6 0 5
sb:not a	11 -10 0 0
sb:not be	0 9 -4 0
sb:not meet	0 12 -12 0
sb:note	5 5 -13 0
sb:note ,	-10 -1 -15 19
sb:note ·	0 7 0 -1
sb:nothing	0 -8 -8 16
sb:notice	-2 1 6 -11
sb:notice by	0 -12 13 0
sb:now	5 -10 9 -7
sb:now <level>	0 7 -5 0
sb:now be	0 -11 12 0
sb:nvidia	0 7 -3 -2
sb:o'clock	0 6 -2 0
sb:odesa	4 11 -20 5
sb:of	-5 6 -5 1
sb:of <day-ahead>	0 -5 9 -3
sb:of <level>	17 -13 6 -14
sb:of <name>	-1 -29 10 23
sb:of <number>	-2 28 -17 -6
sb:of <person>	0 4 -23 15
sb:of <quality>	-5 31 -18 -10
sb:of <seat>	0 12 -9 0
sb:of <span>	-8 -11 -4 20
sb:of a	7 1 0 -10
sb:of all	0 -7 10 -1
sb:of both	0 -10 2 10
sb:of commerce	-4 -9 15 -3
sb:of consultation	0 -14 2 6
sb:of economy	0 -3 6 0
sb:of his	0 -10 11 0
sb:of industry	0 0 -4 7
sb:of its	0 8 -4 -1
sb:of last	0 9 -2 -3
sb:of negotiation	8 5 -12 -1
sb:of raw	0 12 -12 0
sb:of state	0 -6 -3 11
sb:of talk	11 -26 9 7
sb:of tariff	7 -5 0 0
sb:of the	-9 11 -16 9
sb:of their	-3 9 -7 0
sb:of them	-2 -9 21 -14
sb:of trade	2 -3 -8 8
sb:off	-13 27 -13 -12
sb:off a	0 -18 10 8
sb:off for	0 14 -7 -4
sb:off the	0 17 -12 -4
sb:off to	0 -8 11 0
sb:offer	3 -2 -10 10
sb:offer to	6 -2 -10 7
sb:office	8 -3 -3 0
sb:officer	0 8 -1 -2
sb:official	1 -7 0 4
sb:oil	-4 -16 7 12
sb:oil will	0 -18 18 0
sb:old	14 -10 1 -8
sb:on	-1 7 -2 -6
sb:on <day-ahead>	-2 12 -3 -8
sb:on <day-gone>	2 10 -13 0
sb:on <day-today>	-13 0 10 -5
sb:on <name>	-3 2 7 -11
sb:on <quality>	11 0 -6 0
sb:on a	-8 -8 14 0
sb:on an	18 -15 -15 10
sb:on beef	0 -13 14 0
sb:on both	0 14 -11 0
sb:on each	0 1 -6 3
sb:on friday	0 12 -6 -5
sb:on good	0 -7 13 -5
sb:on his	0 7 -2 -3
sb:on it	0 -7 5 4
sb:on its	0 -10 12 0
sb:on monday	0 -6 11 -1
sb:on social	0 7 -3 -2
sb:on steel	0 -3 6 -1
sb:on tariff	0 -7 9 0
sb:on television	-1 8 -7 0
sb:on that	6 -7 4 0
sb:on the	4 -20 28 -20
sb:on thi	0 -4 -1 7
sb:on tiktok	0 16 -14 0
sb:on to	0 -2 11 -8
sb:on top	0 6 -3 0
sb:on trade	0 -15 5 10
sb:on truth	0 7 0 -3
sb:on until	0 -8 -1 11
sb:on what	0 0 -6 7
sb:on which	-2 15 -11 -1
sb:once	0 -6 9 -1
sb:one ,	0 7 0 -3
sb:one of	0 -1 8 -3
sb:one on	0 -2 6 -2
sb:onion	0 6 -4 0
sb:only	-4 24 -21 1
sb:open	20 -3 -4 -11
sb:open in	8 -5 0 0
sb:opened	25 -14 -4 -7
sb:opened on	8 -10 -1 2
sb:opening	0 8 -4 0
sb:operator	0 17 -10 -6
sb:opinion	-6 26 -8 -10
sb:opinion ,	0 11 0 -7
sb:or	-3 0 -5 6
sb:or a	0 -13 13 0
sb:oral	0 14 -8 -4
sb:order	-3 -3 15 -20
sb:order ,	0 14 -11 0
sb:order of	0 13 -10 -1
sb:order on	0 -3 7 -3
sb:ordinary	19 -16 -3 0
sb:origin	-1 -1 -2 7
sb:other	-14 15 -4 -5
sb:other 's	-2 15 -18 0
sb:other ,	0 -4 0 6
sb:other in	0 -3 6 0
sb:otherwise	0 7 -2 -1
sb:our	1 19 -12 -13
sb:our <office>	-2 -2 -10 13
sb:our <person>	0 21 -20 0
sb:our man	0 20 -13 -6
sb:out	12 5 -25 7
sb:out in	0 12 -6 -3
sb:out of	-5 -12 9 7
sb:out on	0 20 -7 -7
sb:out the	0 -10 4 5
sb:out what	16 -4 -5 -4
sb:outcome	0 -5 10 -3
sb:outcome of	0 -7 11 -2
sb:outside	0 0 9 -6
sb:outside the	0 -2 10 -6
sb:over	26 0 -2 -24
sb:over on	0 22 -18 -3
sb:over the	2 14 -8 -11
sb:own	19 -18 10 -17
sb:own agreement	0 8 -5 -1
sb:owner	0 10 -3 -3
sb:p	7 -15 12 -5
sb:p <number>	8 -19 14 -1
sb:pacific	0 6 -1 0
sb:pact	-2 -11 14 0
sb:page ,	0 -2 6 -2
sb:pair	0 -10 13 0
sb:palm	0 -14 17 -2
sb:palm oil	0 -15 17 -2
sb:panel	0 6 -1 -1
sb:paper	-7 18 -9 -3
sb:paper on	0 -4 -7 10
sb:parcel	0 -4 8 -1
sb:pari	9 -17 5 0
sb:pari ,	-7 5 0 0
sb:pari on	0 -11 4 4
sb:parliament	0 8 -4 0
sb:part	0 3 4 -16
sb:part of	0 1 4 -13
sb:parted	-4 -4 -17 21
sb:party	0 5 2 -11
sb:pass	0 6 -1 0
sb:past	0 -6 -1 10
sb:pause	-1 5 -9 3
sb:pause in	0 -3 -2 7
sb:pause that	0 -5 6 0
sb:pay	-13 4 -6 5
sb:pay <level>	-4 -10 7 5
sb:pay an	0 -10 0 11
sb:pay in	0 16 -12 -1
sb:peace talk	0 20 -19 0
sb:people	-12 8 0 -4
sb:period	0 -5 0 7
sb:period of	0 -7 0 7
sb:permanent	0 -14 16 0
sb:permanent agreement	0 -7 8 0
sb:permit	0 -10 0 8
sb:permit for	0 -10 11 0
sb:phase	0 14 -6 -5
sb:phase one	0 9 -2 -3
sb:phone	-7 -13 22 -9
sb:phone call	-2 -17 20 0
sb:phone on	0 -9 11 0
sb:place	-5 -5 13 -11
sb:place ,	0 -12 14 -1
sb:place in	0 -9 14 -7
sb:place on	0 14 -9 -3
sb:place since	0 6 -4 0
sb:plan	-6 2 3 -11
sb:plan for	-3 -7 13 -7
sb:plan in	0 12 -12 0
sb:plan to	0 -10 11 0
sb:plant	0 -7 8 0
sb:play	0 18 -17 0
sb:player	0 6 0 -4
sb:point	-1 8 4 -15
sb:policy	0 7 -5 0
sb:pork	0 -5 0 7
sb:port	0 6 3 -23
sb:port fee	0 7 -3 0
sb:port of	-1 23 -15 -9
sb:position	10 -7 0 0
sb:post	-4 -33 3 37
sb:post of	0 -31 28 7
sb:post on	0 -3 -11 12
sb:premier	-5 -21 4 13
sb:premier ,	0 -16 0 11
sb:premier he	-9 -6 6 4
sb:prepare	-10 2 11 -13
sb:prepare for	0 -7 8 0
sb:prepare the	0 10 -4 -3
sb:present	0 6 -3 0
sb:presenter	0 11 -4 -4
sb:presenter :	0 8 -4 0
sb:president	0 5 5 -22
sb:president ,	0 -3 7 0
sb:president <person>	0 29 -24 -5
sb:president agree	0 11 -9 0
sb:president donald	-1 -12 18 -3
sb:president meet	0 7 -6 0
sb:president of	0 0 10 -10
sb:president spoke	0 -14 15 0
sb:president xi	0 16 -10 -5
sb:press	-19 -25 22 9
sb:press )	0 2 3 -8
sb:press conference	-10 -3 -20 24
sb:price	0 11 -3 -6
sb:prime	0 37 -33 -3
sb:prime minister	0 37 -33 -3
sb:proclamation	0 10 -5 -1
sb:product	0 6 -2 0
sb:programme	0 -8 -4 12
sb:programme ,	0 -14 -2 17
sb:prolongation	0 13 -7 -5
sb:prolonged	-4 2 -7 4
sb:prolonged their	0 -22 2 21
sb:promise	-1 0 5 -8
sb:proper	0 -5 7 0
sb:proposal	0 -22 15 8
sb:propose	9 35 -43 -2
sb:propose a	0 -10 11 0
sb:propose on	10 -9 0 0
sb:propose that	0 36 -35 0
sb:propose to	0 11 -11 0
sb:protocol	0 -2 -8 9
sb:province	0 9 -1 -5
sb:provisional	0 -12 14 -1
sb:public	0 11 -6 -3
sb:published	-17 0 15 -13
sb:published on	0 27 -16 -12
sb:published the	0 -14 16 0
sb:put	7 -10 5 0
sb:put a	0 -12 13 0
sb:put his	0 0 -9 10
sb:put it	0 -10 11 0
sb:put its	0 12 -10 -1
sb:put off	0 -19 22 -2
sb:put on	6 -8 2 0
sb:put their	8 8 -16 -6
sb:q	0 -21 -6 26
sb:q :	0 -25 -2 28
sb:quarrel	-4 6 1 -7
sb:quarrel over	0 -8 9 0
sb:quarter	0 -10 -4 14
sb:question	-7 13 -1 -14
sb:radio	-6 2 13 -30
sb:rang	-2 2 3 -10
sb:rare	0 -3 10 -6
sb:rare earth	0 -3 7 -1
sb:rate	-4 16 -8 -4
sb:rate of	0 -6 7 0
sb:rather	0 6 0 -2
sb:ratified	0 -11 14 -5
sb:raw	0 13 -12 0
sb:re	0 6 -1 -1
sb:re :	0 6 -1 -1
sb:reach	-6 -12 12 1
sb:reach a	0 -6 3 2
sb:reach an	0 0 4 -8
sb:reach in	0 -8 1 6
sb:reach on	0 6 -3 -2
sb:read	6 -19 -1 15
sb:reader	0 9 -7 0
sb:readout	0 -15 34 -33
sb:ready	0 3 2 -9
sb:ready to	0 3 2 -9
sb:recall	0 9 -3 -4
sb:recall that	0 -5 7 0
sb:receive	-6 -8 16 -9
sb:recently	0 -3 6 0
sb:reciprocal	0 1 -6 3
sb:record	0 -2 -2 6
sb:red	0 10 -8 0
sb:reference	0 27 -23 -5
sb:regard	0 -4 7 -2
sb:regret	0 -4 10 -7
sb:release	0 -8 12 0
sb:released	0 7 -2 0
sb:remark by	0 12 1 -16
sb:renew	0 -8 9 0
sb:renewed	0 6 -2 -1
sb:reply	0 6 -3 0
sb:report	8 16 -14 -20
sb:report ,	13 -30 19 -2
sb:report on	0 8 -4 0
sb:report that	0 25 -23 0
sb:reporter	5 8 -13 -3
sb:reporter :	0 7 -6 0
sb:reporter in	0 14 -6 -6
sb:reporter on	0 -5 -6 11
sb:representative	-2 -16 9 8
sb:representative ,	0 -18 10 6
sb:republic	-1 -9 0 10
sb:republic of	0 -15 2 13
sb:rest	0 15 -11 -1
sb:rest on	0 8 -8 0
sb:result	-4 -3 -6 12
sb:resume	-9 11 -3 -6
sb:resume in	-2 7 2 -17
sb:resume on	0 -7 -3 14
sb:return	-7 -2 13 -4
sb:return on	0 6 -2 0
sb:return to	0 -14 18 -5
sb:review	-2 11 -4 -5
sb:review on	0 6 -5 0
sb:review the	0 8 -6 0
sb:reykjavík	0 -15 0 12
sb:rice	0 7 -4 0
sb:richard	0 -4 6 0
sb:ring	0 14 -11 0
sb:rise	0 8 -6 -2
sb:rise <level>	0 19 -11 -9
sb:rise in	0 -13 13 0
sb:river	0 11 -7 0
sb:road	0 8 -4 -2
sb:robert borden	0 -12 18 -7
sb:room	0 12 -5 -3
sb:rosario	0 16 -12 -4
sb:rosario ,	0 12 -9 -2
sb:round ,	0 -2 9 -6
sb:round in	-10 -1 1 6
sb:round is	0 -9 8 1
sb:round of	0 15 -9 -10
sb:round on	0 11 -6 -3
sb:round will	0 17 -17 0
sb:row	11 -14 5 -3
sb:rule	-4 -8 9 2
sb:rule of	0 -8 0 10
sb:rule on	0 6 -5 0
sb:run	-5 45 -16 -27
sb:run out	0 24 -9 -12
sb:run to	0 7 -4 0
sb:s	6 -11 8 -6
sb:s &	7 -17 13 -3
sb:sale	0 10 -3 -6
sb:salmon	0 -4 -3 9
sb:salvador	-1 -11 15 0
sb:samarkand	-2 -12 -7 21
sb:samarkand ,	0 -14 -9 22
sb:same	-1 27 -30 0
sb:same day	0 6 -3 0
sb:santa	0 -8 11 -1
sb:saturday	11 -5 -3 0
sb:saturday ,	0 4 0 -7
sb:save	0 9 -6 0
sb:say	-7 -1 13 -9
sb:say ,	0 -6 10 -3
sb:say <name>	0 10 -6 -1
sb:say after	0 -16 20 -3
sb:say in	-1 -4 -11 15
sb:say on	-1 2 4 -6
sb:say that	-8 0 9 -11
sb:say the	-1 -9 12 -1
sb:say to	0 -4 -9 12
sb:say yes	0 8 -7 0
sb:scheduled	-2 -7 12 0
sb:scheduled for	-2 -11 17 -4
sb:scott	-5 -4 6 0
sb:scott bessent	-5 -5 6 1
sb:seal	0 6 0 -5
sb:season	0 6 -5 0
sb:second	-16 4 -2 4
sb:second ,	0 19 -16 -2
sb:second day	-3 -6 0 10
sb:second is	0 -7 7 0
sb:second meet	0 -5 8 -4
sb:second round	-3 14 -22 10
sb:secretary	0 -24 11 8
sb:secretary ,	-1 -5 14 -8
sb:secretary of	8 -11 -12 14
sb:section	0 6 -1 0
sb:security	0 10 -9 0
sb:see	-10 7 2 -14
sb:see <person>	0 7 -5 0
sb:seed	0 -8 10 0
sb:sell	0 -9 11 -2
sb:separate	0 -6 -6 13
sb:service	0 -10 13 -1
sb:session	-3 -15 3 15
sb:session of	0 -8 0 7
sb:set	14 -21 15 -7
sb:set for	0 -17 19 0
sb:set out	16 -10 -4 0
sb:settle	9 0 -7 0
sb:settle the	3 -9 7 0
sb:settlement	0 0 -6 6
sb:seventh	-1 -13 2 10
sb:shall	-6 2 12 -21
sb:shall be	0 -7 9 0
sb:shanghai	0 7 -2 -2
sb:she	0 12 -8 -2
sb:sheet	-11 10 -6 0
sb:sheet of	-3 3 -7 3
sb:sheet on	-1 14 -7 -6
sb:sheet that	0 -15 2 13
sb:shelve	0 -7 9 0
sb:shenzhen	0 41 -41 0
sb:ship	-1 29 -22 -3
sb:shook	-6 -15 16 1
sb:shook hand	-5 -6 7 3
sb:shoot	0 8 -4 -3
sb:short	0 15 -17 4
sb:should	14 -3 -7 -3
sb:should it	0 6 -4 0
sb:show	0 14 -8 -3
sb:shrimp	0 7 0 -5
sb:shut	0 10 -2 -2
sb:side	-15 9 -7 4
sb:side ,	0 6 -13 5
sb:side agree	0 -7 -7 13
sb:side had	-2 12 -9 0
sb:side of	0 -3 7 -3
sb:sideline	-1 -3 9 -1
sb:sign	13 6 -5 -5
sb:sign ,	0 -4 7 0
sb:sign ;	0 -5 6 0
sb:sign an	0 -2 20 -24
sb:sign by	0 15 -16 0
sb:sign for	0 -6 -9 14
sb:sign in	-2 7 -5 -1
sb:sign it	0 -15 15 0
sb:sign the	2 24 -19 -7
sb:sign their	0 22 -13 -12
sb:sign with	0 -8 8 0
sb:signature	-3 0 -31 20
sb:signature ,	0 -12 0 14
sb:signature of	0 -11 -1 13
sb:signature to	0 8 -6 0
sb:since	-2 -7 5 6
sb:since <day-gone>	-5 -13 3 14
sb:since <month-gone>	-6 -16 5 16
sb:since <number>	0 8 -7 0
sb:sir	3 3 -13 3
sb:sir ,	0 11 -7 -4
sb:sir <person>	4 -6 -6 6
sb:sit	12 -22 4 4
sb:sit down	7 9 -4 -17
sb:sit for	-6 -11 -2 16
sb:sit in	2 -15 10 1
sb:sit of	0 -12 13 0
sb:six	0 -6 -1 11
sb:six hour	0 8 0 -8
sb:sleep	11 -1 -7 -4
sb:small	0 12 -8 0
sb:smelter	0 12 -12 0
sb:so	0 -11 8 0
sb:so in	0 0 -6 4
sb:so it	0 -19 15 5
sb:so on	0 15 -11 0
sb:so that	0 -5 7 0
sb:social	0 9 0 -9
sb:social media	0 7 -3 -2
sb:south	0 -3 -3 8
sb:soybean	0 -5 8 -1
sb:spare	0 6 -2 0
sb:speak	-6 21 -14 -12
sb:speak of	0 17 -16 0
sb:speak on	-1 -6 9 -1
sb:special	10 0 -7 -8
sb:special duty	11 -5 -1 -3
sb:speech	0 17 -13 -2
sb:spent	-2 -4 14 -8
sb:spoke	-13 -16 24 -4
sb:spoke by	-2 -21 27 -5
sb:spoke for	0 -7 7 0
sb:spoke of	0 13 -13 0
sb:spoken	0 -22 24 0
sb:spoken by	0 -15 16 0
sb:sport	0 12 -12 0
sb:spring	-1 -11 14 0
sb:spring ,	0 -15 15 0
sb:st	0 -7 9 0
sb:stand	0 10 -5 0
sb:standstill	-5 20 -18 0
sb:standstill that	0 12 -10 0
sb:start	10 -3 0 -5
sb:start in	-1 -12 16 0
sb:start on	6 1 -6 -1
sb:state	-6 1 -14 19
sb:state council	0 -11 11 0
sb:state visit	-3 15 -14 0
sb:statement	3 18 -7 -21
sb:statement ,	0 -11 14 -2
sb:statement of	0 20 -13 -8
sb:statement on	7 -8 0 3
sb:stay	0 -16 0 19
sb:stay until	0 -13 0 14
sb:steel	11 -9 6 -10
sb:step	-6 6 -9 5
sb:still	-2 17 -12 -3
sb:stock	0 9 -2 -3
sb:stockholm	10 -16 3 2
sb:stockholm ,	-6 -8 15 -3
sb:stockholm on	10 -15 1 0
sb:stop	0 0 8 -11
sb:strasbourg	0 -17 5 14
sb:strike	0 7 4 -19
sb:strike in	0 -6 9 -1
sb:substantial	-2 11 -7 0
sb:such	0 -20 14 5
sb:sugar	0 -15 8 7
sb:summit in	-2 22 -18 0
sb:summit of	0 -12 6 8
sb:sunday	7 -10 -26 18
sb:sunday ,	10 -6 -17 8
sb:surabaya	-1 -13 18 -3
sb:surcharge	0 13 -6 0
sb:suspend	-4 26 -20 -6
sb:suspend the	0 7 -2 -2
sb:suspension	-4 15 0 -16
sb:suspension is	0 -5 6 0
sb:suspension of	-2 21 -8 -8
sb:table	0 -1 -7 8
sb:table ,	0 -3 6 0
sb:table on	0 -15 1 13
sb:take	-16 -2 1 8
sb:take effect	-2 2 -6 5
sb:take on	0 -12 4 8
sb:take place	-2 -3 10 -13
sb:take up	0 -3 10 -8
sb:talk	13 -2 -8 0
sb:talk ,	31 -20 -1 -4
sb:talk about	-2 -3 9 0
sb:talk are	0 14 -9 -7
sb:talk at	0 -13 12 0
sb:talk between	-7 4 -7 5
sb:talk in	0 -4 -13 17
sb:talk is	0 26 -23 0
sb:talk on	-15 -7 23 -8
sb:talk resume	0 -9 0 14
sb:talk that	10 -17 0 4
sb:talk will	0 9 -2 -7
sb:talk with	4 25 -13 -25
sb:talk would	-1 -7 10 0
sb:talked	5 -23 16 0
sb:talked by	0 -7 8 0
sb:talking	-1 0 -12 12
sb:tangier	0 0 -6 7
sb:tariff go	0 6 0 -3
sb:tariff of	11 -19 14 -5
sb:tariff on	-7 21 -5 -19
sb:tariff that	0 -6 9 0
sb:tariff truce	-4 -2 -6 13
sb:tax	0 -4 6 0
sb:tax on	0 -9 10 0
sb:tea	0 10 0 -10
sb:team	7 -9 9 -10
sb:team ,	0 -6 7 0
sb:technical	5 -2 3 -10
sb:telephone	-17 -19 30 -24
sb:telephone call	0 9 -7 0
sb:telephone on	-5 -6 11 -7
sb:telephone with	0 -21 23 0
sb:telephoned	8 -25 17 -1
sb:television	-6 5 -10 6
sb:television interview	0 -13 0 13
sb:television on	0 8 -1 -5
sb:tell	0 8 -4 -5
sb:tell <organisation>	0 9 0 -6
sb:tell <person>	0 0 -19 13
sb:tell a	0 19 -12 -8
sb:tell reporter	6 0 -6 0
sb:tell that	0 12 -12 0
sb:tell the	0 -15 22 -10
sb:tell to	0 -7 0 8
sb:tell us	0 16 -14 0
sb:temporary	0 7 -4 0
sb:ten	0 6 -2 -2
sb:tenth	0 -8 0 8
sb:term	16 -16 9 -6
sb:text	16 -11 -4 0
sb:textile	0 0 -7 8
sb:than	24 -16 0 -9
sb:that	-6 -1 6 -1
sb:that 's	10 -11 -5 3
sb:that ,	0 14 -6 -7
sb:that <name>	0 -2 -17 15
sb:that <office>	-1 6 -3 0
sb:that <person>	-4 -24 29 -1
sb:that <quality>	0 -5 6 0
sb:that <seat>	0 -12 13 0
sb:that a	-2 -8 10 0
sb:that an	0 -3 -1 6
sb:that begin	7 -9 1 0
sb:that both	-2 21 -11 -6
sb:that everybody	0 -15 16 0
sb:that had	7 5 -10 -6
sb:that he	-4 16 -4 -14
sb:that is	-6 23 -13 -9
sb:that it	-1 6 0 -4
sb:that leave	0 -14 0 14
sb:that mr	0 12 -12 0
sb:that of	0 8 -4 -2
sb:that start	0 18 -15 0
sb:that take	0 6 -1 -1
sb:that the	-25 -6 3 15
sb:that their	0 10 -5 -4
sb:that they	-1 -8 13 -3
sb:that was	13 -10 8 -18
sb:that we	0 8 -8 0
sb:that were	0 11 -6 0
sb:that will	0 -5 8 0
sb:that would	0 16 -16 0
sb:the	4 6 -1 -6
sb:the <level>	1 -25 14 15
sb:the <name>	-38 -17 24 7
sb:the <number>	-2 13 -14 1
sb:the <office>	15 -18 5 3
sb:the <organisation>	6 26 -33 0
sb:the <person>	5 -10 0 3
sb:the <quality>	7 -6 2 -1
sb:the <seat>	-21 -14 29 -10
sb:the accord	0 -5 -7 14
sb:the additional	0 11 -2 -1
sb:the agenda	1 -6 0 1
sb:the agreement	0 13 -2 -8
sb:the announcement	0 7 -7 0
sb:the apec	0 41 -41 0
sb:the arrangement	-3 13 -3 -16
sb:the border	0 7 -2 0
sb:the call	0 -20 5 13
sb:the ceasefire	0 0 -9 8
sb:the clock	0 13 -8 -3
sb:the close	4 -9 -12 15
sb:the company	0 0 -4 6
sb:the consensu	0 -15 17 0
sb:the custom	0 9 -14 4
sb:the day	0 -8 -2 12
sb:the deadline	0 6 -3 0
sb:the deal	-2 19 -3 -21
sb:the decree	0 13 -9 -1
sb:the delegation	-6 -13 -1 18
sb:the dispute	0 9 -5 0
sb:the duty	-4 -2 -2 8
sb:the economic	2 -12 0 9
sb:the end	15 -7 -2 -4
sb:the evening	0 -8 12 -1
sb:the extension	-4 -11 17 -4
sb:the fact	0 0 -10 8
sb:the first	4 13 -11 -14
sb:the fourth	0 -37 22 17
sb:the framework	0 15 -20 0
sb:the freeze	0 6 0 -2
sb:the geneva	0 15 -9 -8
sb:the great	-7 17 -8 -9
sb:the ground	0 9 0 -12
sb:the higher	0 6 -5 0
sb:the instrument	0 12 -10 0
sb:the joint	-1 -19 8 16
sb:the last	-2 -4 13 -7
sb:the law	0 -7 10 0
sb:the leader	-5 -4 10 -1
sb:the letter	0 6 -5 0
sb:the list	0 -8 9 0
sb:the lower	0 11 -8 -2
sb:the matter	0 -8 11 0
sb:the measure	0 10 -10 0
sb:the mediator	0 10 -4 -2
sb:the meet	0 -10 -7 22
sb:the memorandum	0 -15 11 3
sb:the middle	0 6 -1 -1
sb:the morning	0 12 -3 -6
sb:the negotiation	0 -11 10 0
sb:the new	0 -27 24 0
sb:the next	9 0 0 -13
sb:the northern	0 10 -6 -2
sb:the old	16 -12 -1 0
sb:the one	0 -7 10 0
sb:the order	0 -14 17 -2
sb:the outcome	0 -7 11 -3
sb:the pair	0 -11 13 0
sb:the paper	0 0 7 -6
sb:the party	0 14 -9 -5
sb:the people	-6 7 0 -9
sb:the phone	0 -5 8 0
sb:the president	-4 -19 28 -11
sb:the press	0 -21 16 8
sb:the prolongation	0 11 -5 -5
sb:the proposal	0 -15 15 0
sb:the protocol	0 -5 -10 14
sb:the quarrel	0 -10 10 0
sb:the radio	0 6 -4 0
sb:the republic	0 -19 3 15
sb:the rise	0 8 -4 -2
sb:the river	0 10 -7 0
sb:the round	-3 7 -7 1
sb:the s	8 -20 15 -1
sb:the sale	0 9 -4 -3
sb:the same	0 27 -29 0
sb:the second	-8 7 -11 7
sb:the sideline	-1 -3 9 -1
sb:the signature	0 -11 -1 14
sb:the special	12 -11 0 0
sb:the standstill	-3 23 -14 -5
sb:the state	0 20 -20 0
sb:the step	-4 6 -2 0
sb:the strike	0 6 0 -4
sb:the suspension	-2 9 2 -15
sb:the table	-9 -15 6 13
sb:the talk	15 -19 3 3
sb:the tariff	10 0 -34 18
sb:the telephone	0 20 -18 0
sb:the text	17 -9 -1 -5
sb:the third	-1 -9 8 2
sb:the threat	0 -16 -2 19
sb:the three	0 -8 -2 12
sb:the time	0 0 -5 6
sb:the top	0 -3 6 0
sb:the trade	-1 24 0 -27
sb:the transfer	0 13 -7 -4
sb:the truce	-23 -1 17 -9
sb:the two	-9 -17 18 5
sb:the understanding	7 -15 14 -8
sb:the visit	6 -29 19 4
sb:the water	0 13 -2 -9
sb:the week	-2 0 -22 18
sb:the whole	0 6 -3 0
sb:the window	0 7 0 -2
sb:the world	2 11 -7 -7
sb:the year	0 8 0 -4
sb:their	-15 -4 12 -2
sb:their <office>	0 -8 -4 12
sb:their country	0 -15 17 0
sb:their dispute	0 17 -2 -16
sb:their first	0 -18 20 0
sb:their name	8 6 -13 -6
sb:their president	0 13 -8 -4
sb:their talk	0 0 10 -12
sb:their tariff	-3 -12 8 8
sb:their third	0 -8 -7 16
sb:their truce	-3 -17 17 3
sb:them	5 -12 10 -1
sb:them ,	0 -13 10 4
sb:them at	0 -9 9 0
sb:them in	0 -6 12 -2
sb:them on	0 9 -6 0
sb:themselve	0 9 -8 0
sb:then	4 -5 8 -15
sb:then ,	0 6 -2 0
sb:then the	0 -15 18 -1
sb:there 's	-2 23 -20 0
sb:there are	0 13 -8 -1
sb:there is	-3 0 -3 7
sb:there on	19 -22 3 0
sb:there until	0 -2 -1 7
sb:there was	-2 9 -2 -2
sb:there will	0 -15 19 -2
sb:they	16 -24 16 -2
sb:they agree	0 23 -18 -9
sb:they are	8 -24 10 7
sb:they did	-2 -3 11 -5
sb:they do	0 -11 12 0
sb:they go	0 0 5 -7
sb:they had	8 1 -2 -7
sb:they have	4 -17 -6 20
sb:they meet	8 -12 9 -6
sb:they sit	0 -6 5 1
sb:they were	-2 20 -15 -4
sb:they will	5 -22 17 0
sb:they would	0 -4 8 -2
sb:they'll	0 -9 5 3
sb:they're	0 -9 10 0
sb:they've	9 -11 1 0
sb:thi	13 -14 0 3
sb:thi is	-2 -11 5 7
sb:thi on	0 6 -4 0
sb:thi week	0 4 -9 4
sb:think	0 -9 10 0
sb:third	13 -10 -17 20
sb:third is	0 -9 9 0
sb:third meet	0 8 -3 -5
sb:third time	18 0 -15 -2
sb:those	0 10 -3 -2
sb:thread	0 0 -14 9
sb:thread ,	0 -10 -1 12
sb:thread by	0 13 -7 -2
sb:threat	4 -16 -8 18
sb:threat of	0 -14 -4 19
sb:threaten	-1 2 -15 7
sb:threaten to	0 -7 0 9
sb:three	-11 -11 13 2
sb:three ,	0 4 -13 6
sb:three round	0 -7 12 -2
sb:three time	0 -2 6 0
sb:through	-4 -1 -3 8
sb:thu	-1 -15 19 -1
sb:thursday	1 -14 12 2
sb:thursday ,	-8 -1 12 -15
sb:tiktok	0 -5 -5 15
sb:tile	0 -11 12 0
sb:till	0 -4 -11 12
sb:time	10 -3 1 -7
sb:time ,	-3 21 -8 -9
sb:time in	7 -1 -2 -1
sb:to	-10 9 -8 2
sb:to <day-ahead>	0 9 -3 -5
sb:to <day-gone>	0 -13 17 -5
sb:to <level>	-10 0 -3 9
sb:to <number>	0 12 -8 0
sb:to <organisation>	0 12 -11 0
sb:to <seat>	15 -13 3 -2
sb:to a	0 4 5 -18
sb:to all	0 6 0 0
sb:to an	-2 15 -10 -1
sb:to approve	0 7 -4 0
sb:to be	2 18 -15 -16
sb:to begin	-7 6 0 -2
sb:to come	0 11 -9 0
sb:to discuss	-3 6 -2 0
sb:to do	0 7 -4 0
sb:to follow	23 -21 -1 0
sb:to have	0 7 0 -4
sb:to his	0 12 -9 0
sb:to hold	0 -21 23 -1
sb:to it	4 0 -18 8
sb:to keep	0 0 -8 9
sb:to look	0 -6 10 -1
sb:to meet	-5 -13 24 -13
sb:to midnight	0 -17 -3 20
sb:to open	-7 22 -10 -9
sb:to our	0 6 -4 0
sb:to prepare	-7 -9 20 -7
sb:to prolong	0 -5 7 0
sb:to put	0 -9 10 0
sb:to renew	0 -8 9 0
sb:to resume	0 19 -21 0
sb:to run	0 7 -2 -2
sb:to see	0 20 -19 0
sb:to settle	6 -2 -14 8
sb:to sign	0 10 0 -14
sb:to sit	-5 16 0 -14
sb:to start	11 -15 8 -2
sb:to stop	0 7 -4 0
sb:to suspend	0 9 0 -5
sb:to take	0 -12 -4 19
sb:to talk	0 -6 12 -6
sb:to the	-6 -8 5 8
sb:to work	0 8 -2 -3
sb:together in	0 -11 7 3
sb:tomatoe	0 -15 7 9
sb:too	0 13 -12 0
sb:too ,	0 16 -16 0
sb:top	-2 -12 19 -7
sb:town	7 -19 -6 19
sb:town ,	0 -18 -5 22
sb:tractor	0 8 -1 -5
sb:trade	-1 -4 -3 8
sb:trade ,	-1 28 -22 0
sb:trade agreement	-2 5 -9 3
sb:trade and	0 8 -6 0
sb:trade minister	-3 5 -10 5
sb:trade representative	0 -19 9 10
sb:trade secretary	0 -7 11 -1
sb:trade talk	0 -11 -14 23
sb:trader	0 -2 8 -4
sb:transcript	-2 8 -25 6
sb:transcript ,	0 10 -2 -5
sb:transcript of	0 -4 -7 10
sb:transfer	-2 20 -9 -8
sb:translated	-3 -2 12 -10
sb:translated from	-1 17 -8 -5
sb:travel	11 -12 11 -14
sb:travel to	8 -15 13 -9
sb:treasury secretary	-5 -4 6 1
sb:treaty	0 -3 7 -4
sb:trieste	0 -16 17 0
sb:trieste on	0 -16 17 0
sb:tromsø	0 -8 9 0
sb:truce	0 -9 24 -17
sb:truce ,	18 1 -13 -13
sb:truce between	4 22 0 -33
sb:truce by	0 -15 10 2
sb:truce end	0 -7 -4 11
sb:truce go	0 6 -5 0
sb:truce hold	0 -14 15 0
sb:truce in	0 -11 10 2
sb:truce is	0 -8 8 0
sb:truce of	0 12 -12 0
sb:truce on	0 -11 2 10
sb:truce over	0 -2 15 -12
sb:truce that	-3 11 -11 1
sb:truce was	0 0 4 -9
sb:truce which	0 -7 5 1
sb:truce with	-1 -12 12 0
sb:trump	-1 -12 18 -3
sb:trump say	0 -5 7 0
sb:truth	0 7 0 -3
sb:truth social	0 7 0 -3
sb:tuesday	0 -8 0 7
sb:tuesday ,	5 -6 -1 2
sb:turnberry	0 -13 22 -16
sb:turnberry ,	0 -20 27 -12
sb:turned	5 -11 0 6
sb:twice	-5 -11 18 -2
sb:two	-11 -3 12 -8
sb:two <office>	-5 4 1 -9
sb:two country	6 12 -18 0
sb:two delegation	1 -18 -1 14
sb:two government	0 -23 23 2
sb:two had	0 -17 18 0
sb:two leader	0 12 -11 0
sb:two men	0 -20 20 0
sb:two of	-1 -13 3 11
sb:two order	0 6 -5 0
sb:two president	-1 0 -5 9
sb:two side	-1 -4 0 8
sb:two spoke	0 -11 12 0
sb:two will	0 -12 13 0
sb:under	-10 -3 6 0
sb:under a	0 -17 12 5
sb:under an	0 -3 -10 11
sb:under licence	0 6 -5 0
sb:under the	-6 17 -2 -13
sb:understanding	6 -18 18 -10
sb:understanding in	0 -7 8 0
sb:understanding of	0 -6 7 0
sb:union	0 9 0 -5
sb:unless	0 -7 11 -5
sb:until	-33 3 -24 27
sb:until <day-ahead>	0 7 -3 0
sb:until the	0 21 -13 -5
sb:until then	0 -15 15 0
sb:up	-17 2 6 -3
sb:up <level>	0 -5 7 0
sb:up again	0 -6 6 0
sb:up by	0 15 -13 0
sb:up on	0 18 -6 -11
sb:up to	0 12 -6 -3
sb:updated	-1 4 3 -9
sb:us	-1 31 -21 -10
sb:use	-1 -6 1 7
sb:used	0 -7 9 0
sb:valid	0 14 -3 -8
sb:valparaíso	0 -27 7 21
sb:vanilla	0 -18 19 0
sb:version	0 19 -19 0
sb:vessel	0 -3 -8 14
sb:vice	-5 -9 -1 15
sb:vice premier	-4 -14 -1 17
sb:video	-3 -29 34 -5
sb:video link	0 -7 8 0
sb:video on	0 -9 11 0
sb:vienna	0 -6 4 3
sb:view	0 7 -4 0
sb:visit	-6 -5 13 -3
sb:visit ,	-2 7 -6 0
sb:visit <seat>	0 -6 5 0
sb:visit to	0 -3 9 -9
sb:vote	0 19 -13 -2
sb:vote on	0 6 -3 0
sb:wait	0 6 -4 0
sb:waited	-6 18 -12 0
sb:waited for	-5 16 -12 0
sb:waiting	0 8 -2 -1
sb:want	0 6 -1 -7
sb:wap	0 -3 8 -3
sb:wap )	0 -3 8 -3
sb:war ,	0 6 -5 0
sb:was	7 -13 11 -1
sb:was <number>	0 14 -13 0
sb:was a	-4 24 -19 -2
sb:was agree	0 2 12 -20
sb:was announce	0 -16 19 -1
sb:was conclude	0 -6 16 -14
sb:was due	0 -24 8 19
sb:was extend	0 6 -2 -1
sb:was in	-9 0 14 -22
sb:was negotiate	0 -5 6 0
sb:was not	13 -18 6 0
sb:was plan	0 -12 14 0
sb:was prolonged	0 6 0 -3
sb:was published	0 13 -7 -4
sb:was put	0 -9 12 -1
sb:was reach	0 4 -8 3
sb:was ready	0 -2 8 -6
sb:was strike	0 9 -5 -2
sb:was take	0 -17 3 15
sb:was the	7 -11 8 -3
sb:was to	6 36 -40 -16
sb:water	0 14 -8 -6
sb:way	-5 9 -14 7
sb:we	16 -2 -3 -8
sb:we agree	0 6 -5 0
sb:we are	-1 20 -9 -6
sb:we had	13 -12 -1 0
sb:we have	7 -10 0 3
sb:we know	0 7 -5 0
sb:we meet	0 -11 15 -2
sb:we shall	0 11 -1 -9
sb:wednesday	9 -10 -1 4
sb:wednesday ,	-9 -3 -2 10
sb:week	14 -5 -15 9
sb:week ;	0 0 -8 7
sb:week in	0 9 -3 -1
sb:week of	20 -6 -16 0
sb:weekend	0 -2 12 -7
sb:weekly	0 16 -7 -6
sb:weekly ,	0 7 -3 -1
sb:welcome	0 -5 -9 15
sb:welcomed	-2 14 -19 9
sb:welcomed the	-1 6 -13 9
sb:well	0 6 -1 -2
sb:were	-16 16 -1 -12
sb:were hold	0 -8 9 0
sb:were sign	0 13 -11 0
sb:were to	-6 -20 29 -7
sb:what	12 3 -1 -17
sb:what <person>	0 -13 18 -3
sb:what <quality>	0 -12 13 0
sb:what <seat>	0 -7 10 0
sb:what change	0 16 -8 -3
sb:what changed	0 8 -2 0
sb:what doe	0 8 -4 0
sb:what happen	0 12 -8 0
sb:what is	0 15 -10 0
sb:what the	0 34 -27 -11
sb:what was	0 -21 0 24
sb:what we	0 14 -6 -3
sb:what would	10 -10 0 0
sb:when	13 -5 -6 0
sb:when the	0 -16 1 12
sb:when they	0 -2 8 -1
sb:where	0 -20 23 -7
sb:where <person>	3 12 -11 -3
sb:where he	0 -3 13 -10
sb:where the	1 -35 30 -2
sb:where they	0 0 -6 6
sb:where we	0 9 -7 0
sb:whether	0 6 -2 -1
sb:whether the	0 8 -7 0
sb:which	0 -5 0 11
sb:which <person>	0 6 -1 -4
sb:which <quality>	-1 21 -17 -2
sb:which both	0 -17 18 0
sb:which end	0 -1 -6 6
sb:which has	0 7 -4 0
sb:which he	0 6 -6 0
sb:which meet	0 14 -13 0
sb:which start	0 -14 10 3
sb:which take	0 -8 10 0
sb:which the	0 -11 10 1
sb:which was	-7 21 -4 -12
sb:who	-20 13 -4 -4
sb:who meet	0 -14 15 0
sb:who negotiate	0 -10 0 11
sb:who sign	0 9 -6 -4
sb:whole	0 6 -3 0
sb:whom	0 8 -6 0
sb:whose	0 11 -6 -2
sb:why	0 -5 0 6
sb:will	-10 -3 16 -16
sb:will be	-12 2 1 -2
sb:will charge	0 8 -7 0
sb:will cut	0 8 -1 -5
sb:will decide	0 7 -7 0
sb:will discuss	0 -24 17 10
sb:will go	-1 13 -12 0
sb:will have	0 6 -2 -3
sb:will hold	0 18 -16 0
sb:will meet	-3 19 -12 -9
sb:will not	0 21 -8 -12
sb:will now	0 -11 14 0
sb:will pay	0 -8 0 10
sb:will raise	0 -9 3 3
sb:will sit	15 0 -20 4
sb:will speak	0 -8 10 0
sb:will take	0 -3 9 -5
sb:will talk	0 -19 19 0
sb:window	-6 23 -10 -9
sb:window close	-2 8 0 -2
sb:wire	12 -8 -17 12
sb:wire )	0 -7 -8 15
sb:wish	0 -6 7 0
sb:wish to	0 -6 7 0
sb:with	-1 0 14 -26
sb:with <level>	0 -7 11 -4
sb:with <name>	-22 -5 8 5
sb:with <person>	15 -22 9 0
sb:with <quality>	0 -7 11 0
sb:with <seat>	-3 4 1 -8
sb:with a	-4 8 6 -12
sb:with his	0 -4 7 0
sb:with it	0 9 -8 0
sb:with its	12 -11 0 0
sb:with mr	0 -13 14 0
sb:with that	0 6 -5 0
sb:with the	0 23 -21 -5
sb:with which	0 7 -3 0
sb:within	0 -6 9 -2
sb:without	-1 8 -17 6
sb:without a	0 6 -3 0
sb:without an	0 -5 0 6
sb:word	-3 -10 12 0
sb:work	0 19 -10 -12
sb:worked	8 -23 10 5
sb:working	0 -18 17 3
sb:world	0 4 0 -11
sb:would	0 8 -4 -6
sb:would go	7 0 -7 -1
sb:would have	-5 21 -9 -6
sb:would like	0 8 -7 0
sb:would meet	3 7 -13 0
sb:would put	0 7 -7 0
sb:would sign	0 19 -18 0
sb:would speak	0 -13 16 0
sb:write	-1 6 2 -14
sb:write on	0 0 5 -7
sb:xi	0 16 -10 -5
sb:xi jinping	0 16 -10 -5
sb:yarn	0 0 4 -7
sb:year	-5 1 6 -6
sb:year ,	-1 6 -8 2
sb:year ago	0 -12 15 0
sb:yes	-8 -2 9 0
sb:yes ,	-7 -2 15 -8
sb:yet	0 14 -10 0
sb:yokohama	0 -7 9 0
sb:york	-6 12 -2 -5
sb:york ,	0 0 4 -6
sb:you	-9 5 9 -13
sb:you will	0 10 -6 -3
sb:your	-3 8 -17 8
sb:zanzibar	0 12 -4 -6
sb:zurich	0 19 -15 -3
sb:|	0 14 -7 -4
sb:·	7 4 -10 -8
sb:· friday	0 10 -6 -1
sb:· monday	0 14 -2 -7
sb:· wednesday	-6 -3 -8 13
sb:—	8 -9 9 -6
sb:— <name>	15 -30 25 -3
sb:— <number>	-2 8 -3 0
sb:— <office>	0 20 -18 -7
sb:— <organisation>	0 15 -3 -10
sb:— <person>	0 -15 -9 22
sb:— <quality>	0 -1 -9 11
sb:— <seat>	0 -24 -13 31
sb:— a	-1 3 5 -9
sb:— for	0 15 -2 -12
sb:— monday	14 0 -9 -17
sb:— new	0 9 -2 -6
sb:— talk	0 -11 3 9
sb:— the	-14 -4 8 1
sb:— thursday	0 6 -4 0
sb:— transcript	0 7 0 -4
sb:— tuesday	0 19 -11 -7
sb:— wednesday	0 12 -2 -5
sent:calls	-34 -24 51 -44
sent:coming	-21 -6 19 -4
sent:ended	-8 -3 -5 15
sent:experts	6 -14 -3 17
sent:m=arrive	-6 -7 -7 19
sent:m=arrived	18 0 -25 0
sent:m=arrives	0 20 -21 -4
sent:m=assembly	0 14 -3 -8
sent:m=bargain	0 -8 11 0
sent:m=broke off	-7 1 -17 14
sent:m=broke up	-2 -6 13 -4
sent:m=came	0 -5 -1 9
sent:m=closed	-14 16 -32 14
sent:m=conference	-7 -6 -1 12
sent:m=delegation	-12 -25 26 13
sent:m=delegations	10 -53 15 25
sent:m=dialogue	0 -11 -2 15
sent:m=dinner	9 0 0 -14
sent:m=due	-7 6 -2 0
sent:m=edition	13 22 -20 -27
sent:m=ended	-21 -6 -9 22
sent:m=flew	-14 2 1 1
sent:m=flies	9 -10 2 0
sent:m=fly	-1 12 -4 -10
sent:m=go	-3 20 -38 13
sent:m=goes	-4 -5 16 -12
sent:m=guest	6 28 -29 -15
sent:m=haggling	0 -10 -6 15
sent:m=handshake	-5 1 -15 13
sent:m=here	0 -17 19 0
sent:m=host	2 24 -22 -13
sent:m=invitation	0 -2 7 -5
sent:m=landed	2 8 -11 -2
sent:m=lunch	9 0 -6 -3
sent:m=meet	0 5 2 -12
sent:m=meeting	-16 -9 8 11
sent:m=meets	-6 -12 4 15
sent:m=met	-16 7 12 -26
sent:m=negotiate	0 -10 15 -3
sent:m=negotiated	0 -3 9 -4
sent:m=negotiates	0 -10 0 11
sent:m=negotiations	3 -6 5 -2
sent:m=negotiators	5 6 -21 8
sent:m=parted	-5 -7 -12 20
sent:m=receive	0 9 -8 0
sent:m=received	-3 -15 26 -18
sent:m=receives	0 0 3 -6
sent:m=rose	1 22 -27 -10
sent:m=round	0 -13 0 14
sent:m=rounds	-3 29 -18 -16
sent:m=sat	24 -20 0 -7
sent:m=session	-8 -17 0 24
sent:m=settled	13 -9 13 -27
sent:m=shook hands	-7 7 -3 0
sent:m=signed	-11 -1 0 6
sent:m=sit	1 -6 3 1
sent:m=sits	-3 0 8 -4
sent:m=spent	-3 -15 26 -12
sent:m=stop	-1 4 7 -15
sent:m=summit	-13 3 8 -11
sent:m=table	1 -17 3 13
sent:m=talk	6 13 -6 -29
sent:m=talked	3 -25 16 2
sent:m=talking	15 -20 1 3
sent:m=talks	8 -1 -16 10
sent:m=there	8 0 -12 4
sent:m=time	10 -4 -2 -1
sent:m=to see	0 23 -18 -4
sent:m=travel	-3 1 6 -10
sent:m=travels	14 -19 6 -3
sent:m=visited	0 -11 14 -2
sent:m=went	-6 -1 5 0
sent:m=where	-6 -10 8 6
sent:meets	2 -23 16 9
sent:running	11 -2 -7 1
sent:summit	4 -12 17 -8
sent:sure	1 -6 -1 3
sent:wished	3 15 -21 1
sides=0	-19 34 -15 -18
sides=2	0 -5 15 -12
sides=3	-1 -29 4 30
sides=4	11 28 -28 -15
sides=5	0 -2 -2 7
t0=future	-13 0 1 6
t0=future-passive	-1 18 -11 -14
t0=modal	7 18 -10 -36
t0=modal-passive	5 5 -5 -10
t0=past	-12 4 -1 0
t0=past-not	0 12 -10 0
t0=past-passive	-24 -6 0 14
t0=past-passive-not	0 -7 8 0
t0=perfect	7 -3 -3 0
t0=perfect-passive	-5 -14 23 -5
t0=pluperfect	0 -12 3 11
t0=pluperfect-passive	10 6 -17 -1
t0=present	-6 -1 5 0
t0=present-not	11 -8 0 0
t0=present-passive	-17 6 1 -7
t1=future	-10 -1 3 3
t1=future-passive	-1 18 -11 -14
t1=gerund	9 4 -7 -3
t1=infinitive	-1 22 -12 -14
t1=modal	8 12 -4 -36
t1=modal-passive	5 4 -5 -10
t1=past	-13 4 0 0
t1=past-not	0 12 -10 0
t1=past-passive	-23 -5 -2 15
t1=past-passive-not	0 -7 8 0
t1=perfect	7 -12 3 2
t1=perfect-passive	-5 -15 24 -4
t1=pluperfect	0 -11 0 12
t1=pluperfect-passive	10 5 -17 0
t1=present	-5 8 -7 3
t1=present-not	11 -8 0 0
t1=present-passive	-17 6 1 -7
t2=future-passive	0 6 -12 4
t2=gerund	0 -9 21 -17
t2=infinitive	-7 0 -3 8
t2=modal	-3 -6 13 -3
t2=modal-passive	0 8 -2 0
t2=participle-passive	8 -4 -8 5
t2=past	-12 6 2 -5
t2=perfect	0 7 -7 -3
t2=pluperfect	0 9 3 -15
t2=pluperfect-passive	0 12 -6 -2
t2=present	0 8 -9 0
t2=present-not	0 -6 10 -1
t2=present-passive	-2 10 -1 -4
third-side	11 -12 -2 12
top	5 6 -22 13
town-l	5 2 0 -8
town-none	-1 18 -14 -6
town-r	-32 -2 12 3
town=l0	12 -13 8 -3
town=l1	3 -25 27 -12
town=l2	-32 18 -14 7
town=l3	-6 26 -16 -9
town=l4	18 19 -29 -3
town=l5	0 9 -9 -2
town=r0	-14 17 -35 17
town=r1	-42 -15 41 -28
town=r2	-21 -3 10 0
town=r3	-4 6 -10 6
town=r4	15 -2 -19 10
town=r5	0 9 -14 1
towns=0	0 13 -10 -4
towns=2	-11 5 4 -8
towns=4	-8 2 2 0
towns=5	-2 8 -9 1
tri:day day-none no-word	-3 9 -10 6
tri:day day-none part:sure	1 1 8 -19
tri:day day-none prev:sure	-4 6 4 -9
tri:day day-none sent:sure	-13 -14 14 6
tri:day day=l0 no-word	-1 12 -5 -3
tri:day day=l0 sent:sure	0 0 8 -8
tri:day day=l1 no-word	0 13 -23 1
tri:day day=l1 sent:sure	0 -12 0 9
tri:day day=l2 no-word	-21 10 -4 1
tri:day day=l2 part:sure	0 -12 3 8
tri:day day=l2 prev:sure	2 -10 11 -3
tri:day day=l3 no-word	-11 8 -8 4
tri:day day=l3 part:sure	3 -14 8 0
tri:day day=l3 prev:sure	-9 -9 8 7
tri:day day=l3 sent:sure	0 16 -4 -13
tri:day day=l4 no-word	-7 15 6 -36
tri:day day=l4 part:sure	0 0 -6 6
tri:day day=l4 prev:sure	0 0 -16 10
tri:day day=l4 sent:sure	-13 0 7 0
tri:day day=l5 no-word	-2 -1 20 -24
tri:day day=l5 part:sure	5 -17 11 0
tri:day day=l5 sent:sure	0 11 -25 5
tri:day day=r0 no-word	-4 14 -12 0
tri:day day=r0 part:sure	-2 -14 9 8
tri:day day=r1 no-word	5 13 -12 -17
tri:day day=r1 part:sure	24 -10 -15 -3
tri:day day=r1 prev:sure	-6 1 2 0
tri:day day=r1 sent:sure	16 -1 -12 -6
tri:day day=r2 no-word	1 -2 4 -6
tri:day day=r2 part:sure	4 10 -11 -4
tri:day day=r2 prev:sure	4 -6 4 -5
tri:day day=r2 sent:sure	0 11 -14 -1
tri:day day=r3 no-word	-12 -1 -2 12
tri:day day=r3 part:sure	-12 15 -1 -5
tri:day day=r3 prev:sure	4 2 5 -19
tri:day day=r3 sent:sure	0 -9 9 0
tri:day day=r4 no-word	-24 8 10 -18
tri:day day=r4 part:sure	-14 -5 18 0
tri:day day=r4 prev:sure	15 -4 -9 0
tri:day day=r4 sent:sure	9 7 -25 3
tri:day day=r5 no-word	-5 4 12 -29
tri:day day=r5 sent:sure	-10 5 -15 11
tri:l=( day day-none	-3 -3 10 -5
tri:l=( day day=l0	0 6 -2 0
tri:l=( day no-word	-2 1 4 -8
tri:l=( day sent:sure	7 0 -3 0
tri:l=( day-none no-word	-1 -2 8 -5
tri:l=<begin> day day-none	-1 -5 10 -10
tri:l=<begin> day day=r1	-10 17 -5 0
tri:l=<begin> day day=r2	-1 11 -7 0
tri:l=<begin> day day=r3	0 7 -4 0
tri:l=<begin> day no-word	-1 -6 4 5
tri:l=<begin> day part:sure	0 -13 7 5
tri:l=<begin> day prev:sure	-7 28 -17 -11
tri:l=<begin> day sent:sure	-3 3 12 -23
tri:l=<begin> day-none no-word	2 -11 9 0
tri:l=<begin> day-none part:sure	0 -13 7 5
tri:l=<begin> day-none prev:sure	-6 26 -16 -11
tri:l=<begin> day-none sent:sure	-1 2 7 -18
tri:l=<begin> day=r1 no-word	-9 13 -1 0
tri:l=<begin> day=r2 no-word	0 8 -4 0
tri:l=<begin> day=r3 no-word	0 7 -4 0
tri:l=<begin> day=r4 no-word	0 0 -11 10
tri:l=<begin> day=r4 sent:sure	0 0 8 -5
tri:l=a day day-none	-3 16 -6 -2
tri:l=a day day=l1	16 -9 -6 -2
tri:l=a day no-word	6 5 -13 -4
tri:l=a day-none no-word	-3 16 -5 -2
tri:l=a day=l1 no-word	10 -5 -5 0
tri:l=ababa, day no-word	0 0 4 -7
tri:l=about day day-none	-2 7 -3 0
tri:l=accra, day no-word	0 8 -11 0
tri:l=accra, day sent:sure	0 -15 11 5
tri:l=accra, day-none no-word	0 7 -11 0
tri:l=after day day-none	-1 11 -1 -7
tri:l=after day no-word	0 20 -15 -2
tri:l=after day-none no-word	0 20 -15 -2
tri:l=again day no-word	-1 0 -6 7
tri:l=ago day day-none	0 10 -6 0
tri:l=agreed day day-none	0 0 -7 6
tri:l=agreed day no-word	0 -7 -2 11
tri:l=and day day-none	0 13 -3 -6
tri:l=and day day=l1	-10 -6 -13 23
tri:l=and day no-word	-1 8 -4 0
tri:l=and day-none no-word	0 9 -1 -3
tri:l=are day day-none	0 11 -5 -3
tri:l=are day no-word	0 11 -5 -3
tri:l=are day-none no-word	0 11 -5 -3
tri:l=as day day-none	0 8 -4 -1
tri:l=as day no-word	0 8 -4 -1
tri:l=as day-none no-word	0 8 -4 -1
tri:l=back day no-word	0 9 -2 -4
tri:l=before day day-none	-3 -1 -3 9
tri:l=before day no-word	-4 0 -3 7
tri:l=before day part:sure	0 11 -10 0
tri:l=before day-none no-word	-2 -3 -1 9
tri:l=beijing, day day-none	-6 22 0 -16
tri:l=beijing, day day=r3	0 -7 5 1
tri:l=beijing, day day=r4	0 7 -6 0
tri:l=beijing, day day=r5	0 -4 6 0
tri:l=beijing, day no-word	0 9 0 -13
tri:l=beijing, day sent:sure	-6 0 5 0
tri:l=beijing, day-none no-word	0 18 -10 -6
tri:l=belgrade, day day-none	0 -8 11 -3
tri:l=belgrade, day no-word	0 -8 11 -3
tri:l=belgrade, day-none no-word	0 -8 11 -3
tri:l=bern, day day-none	0 8 -1 -5
tri:l=bern, day no-word	0 11 -3 -5
tri:l=bern, day-none no-word	0 8 -1 -5
tri:l=brief, day day-none	0 8 -3 -2
tri:l=brief, day no-word	0 8 -3 -2
tri:l=brief, day-none no-word	0 8 -3 -2
tri:l=briefing, day day-none	0 -5 -3 9
tri:l=briefing, day no-word	0 -5 -3 9
tri:l=briefing, day-none no-word	0 -5 -3 9
tri:l=brussels, day day-none	-1 -9 1 8
tri:l=brussels, day day=r5	0 -6 12 -7
tri:l=brussels, day-none no-word	-1 -9 1 8
tri:l=bulletin, day day-none	0 -9 12 -4
tri:l=bulletin, day no-word	0 -9 12 -4
tri:l=bulletin, day-none no-word	0 -9 12 -4
tri:l=busan, day day-none	0 -3 -3 9
tri:l=busan, day no-word	0 -3 -4 9
tri:l=busan, day-none no-word	0 -3 -4 9
tri:l=by day day-none	6 14 -11 -16
tri:l=by day day=r3	0 -7 -2 10
tri:l=by day no-word	7 1 -11 1
tri:l=by day prev:sure	0 9 -2 -3
tri:l=by day-none no-word	8 3 -6 -11
tri:l=by day-none prev:sure	0 8 -1 -2
tri:l=by day=r3 no-word	0 -7 -2 10
tri:l=cairo, day no-word	0 14 -7 -5
tri:l=call, day day-none	0 7 -5 0
tri:l=call, day no-word	0 7 -5 0
tri:l=call, day-none no-word	0 7 -5 0
tri:l=cent day day-none	0 7 -1 0
tri:l=cent day no-word	0 -3 7 0
tri:l=cent day-none no-word	0 7 -1 0
tri:l=changed day day-none	0 6 -2 0
tri:l=changed day no-word	0 6 -2 0
tri:l=changed day-none no-word	0 6 -2 0
tri:l=city, day no-word	0 0 5 -8
tri:l=colombo, day no-word	0 12 -3 -5
tri:l=correspondent, day day-none	0 -7 -5 12
tri:l=correspondent, day no-word	0 -18 0 19
tri:l=correspondent, day-none no-word	0 -18 0 19
tri:l=date: day day-none	0 10 -4 -2
tri:l=date: day no-word	0 9 -3 -2
tri:l=date: day-none no-word	0 9 -3 -2
tri:l=days, day day-none	-5 -8 17 -4
tri:l=deal day day-none	0 -13 0 13
tri:l=deal day no-word	0 -13 0 13
tri:l=deal day-none no-word	0 -13 0 13
tri:l=delhi, day day-none	0 9 0 -7
tri:l=delhi, day no-word	0 16 -6 -9
tri:l=delhi, day-none no-word	0 9 0 -7
tri:l=do day day-none	0 -4 8 -1
tri:l=do day no-word	0 -4 8 -1
tri:l=do day-none no-word	0 -4 8 -1
tri:l=down day day-none	-6 9 4 -13
tri:l=down day part:sure	-9 2 4 0
tri:l=due day day-none	-1 4 2 -9
tri:l=due day no-word	0 -5 7 0
tri:l=due day-none no-word	0 -5 7 0
tri:l=effect day day-none	0 11 -9 -1
tri:l=effect day no-word	0 -9 12 -2
tri:l=effect day-none no-word	0 11 -9 -1
tri:l=ended day day-none	11 -9 -2 1
tri:l=ended day no-word	11 -6 0 -1
tri:l=ended day-none no-word	11 -7 0 0
tri:l=ends day no-word	-1 21 -11 -10
tri:l=ends day prev:sure	0 -20 17 3
tri:l=ends day-none no-word	0 32 -9 -20
tri:l=for day day-none	16 -8 4 -16
tri:l=for day day=l3	0 -4 6 0
tri:l=for day no-word	21 -7 -5 -9
tri:l=for day sent:sure	-5 0 8 -3
tri:l=for day-none no-word	22 -18 0 -3
tri:l=for day-none part:sure	-3 8 -2 -3
tri:l=for day-none sent:sure	0 -5 9 -2
tri:l=friday day day-none	-4 0 -9 7
tri:l=friday day no-word	-2 2 -9 3
tri:l=friday day-none no-word	-1 16 -8 -8
tri:l=friday, day day-none	-5 7 3 -17
tri:l=friday, day no-word	-3 1 5 -12
tri:l=friday, day-none no-word	-2 0 7 -11
tri:l=from day day-none	-10 -2 18 -21
tri:l=from day day=l3	0 8 -4 0
tri:l=from day day=r1	16 -2 -11 -4
tri:l=from day day=r2	-1 8 -5 0
tri:l=from day no-word	-6 15 -2 -18
tri:l=from day part:sure	1 -19 18 -2
tri:l=from day prev:sure	10 6 -19 0
tri:l=from day sent:sure	0 0 3 -6
tri:l=from day-none no-word	-25 9 3 -11
tri:l=from day-none part:sure	0 -22 23 -1
tri:l=from day-none prev:sure	4 10 -17 0
tri:l=from day-none sent:sure	-1 -10 16 -2
tri:l=from day=l3 no-word	0 8 -4 0
tri:l=from day=r1 no-word	10 -4 -5 0
tri:l=geneva day day-none	0 19 -11 -9
tri:l=geneva day part:sure	0 -11 14 -4
tri:l=geneva day-none part:sure	0 -11 14 -4
tri:l=geneva, day day-none	0 -2 7 -4
tri:l=geneva, day day=r4	-1 -3 -1 9
tri:l=geneva, day sent:sure	-2 10 -18 5
tri:l=geneva, day=r4 sent:sure	-1 -3 -1 9
tri:l=goods day day-none	6 -4 0 0
tri:l=hague, day no-word	0 7 0 -4
tri:l=hanoi, day no-word	0 11 -3 -6
tri:l=house day day-none	6 -10 6 -2
tri:l=house day no-word	9 -8 0 0
tri:l=house day-none no-word	9 -8 0 0
tri:l=in day no-word	0 10 -4 -4
tri:l=is day no-word	0 19 -14 0
tri:l=is day-none no-word	0 17 -12 0
tri:l=it day day-none	0 -3 0 7
tri:l=it day no-word	0 -2 -1 6
tri:l=it day-none no-word	0 -6 0 7
tri:l=jakarta, day no-word	0 11 -4 -6
tri:l=korea day day-none	-1 -14 18 -2
tri:l=lima, day day-none	18 0 -10 -18
tri:l=lima, day no-word	18 0 -10 -18
tri:l=lima, day-none no-word	18 0 -10 -18
tri:l=lumpur day day-none	0 11 -11 0
tri:l=lumpur, day day-none	-1 19 -8 -14
tri:l=lumpur, day day=r4	2 -13 -3 14
tri:l=lumpur, day sent:sure	2 12 -12 -8
tri:l=lusaka, day day-none	0 20 -12 -10
tri:l=madrid, day day-none	0 -2 8 -2
tri:l=madrid, day no-word	0 -4 6 0
tri:l=madrid, day sent:sure	0 -5 -6 12
tri:l=madrid, day-none no-word	0 -2 8 -2
tri:l=manila, day day-none	0 0 -9 5
tri:l=manila, day no-word	0 -14 -8 20
tri:l=meet day day-none	-1 -10 12 0
tri:l=meet day part:sure	-1 -10 12 0
tri:l=meet day-none part:sure	-1 -10 12 0
tri:l=meeting: day day-none	0 9 -7 0
tri:l=meeting: day sent:sure	0 9 -7 0
tri:l=meeting: day-none sent:sure	0 9 -7 0
tri:l=meets day day-none	0 14 -12 0
tri:l=meets day part:sure	0 14 -12 0
tri:l=meets day-none part:sure	0 14 -12 0
tri:l=met day day-none	0 -11 12 0
tri:l=met day part:sure	0 -11 12 0
tri:l=met day-none part:sure	0 -11 12 0
tri:l=midnight day no-word	0 7 -2 -1
tri:l=monday day day-none	9 -12 -5 7
tri:l=monday day no-word	12 -19 -4 12
tri:l=monday day-none no-word	12 -20 -4 12
tri:l=monday, day day-none	6 -1 -8 0
tri:l=monday, day no-word	2 5 -22 0
tri:l=monday, day sent:sure	10 -18 9 -1
tri:l=monday, day-none no-word	2 0 -17 3
tri:l=montevideo, day day-none	0 0 7 -16
tri:l=montevideo, day-none no-word	0 1 6 -16
tri:l=nairobi, day no-word	0 1 -7 2
tri:l=of day day-none	4 2 3 -17
tri:l=of day day=l1	0 -1 6 -3
tri:l=of day day=l4	0 7 -6 0
tri:l=of day day=r4	0 0 -9 6
tri:l=of day no-word	6 1 0 -13
tri:l=of day part:sure	-4 -8 9 2
tri:l=of day prev:sure	-4 21 -11 -6
tri:l=of day sent:sure	0 0 3 -6
tri:l=of day-none no-word	10 -15 13 -7
tri:l=of day-none part:sure	-3 6 -1 -2
tri:l=of day-none prev:sure	-3 21 -15 0
tri:l=of day=l4 no-word	0 7 -6 0
tri:l=of day=r4 no-word	0 7 -7 0
tri:l=on day day-none	-7 -2 5 1
tri:l=on day day=l1	-1 6 4 -12
tri:l=on day day=l2	0 3 -19 10
tri:l=on day day=l3	-10 -11 18 0
tri:l=on day day=l4	-14 -3 13 0
tri:l=on day day=l5	5 -7 11 -6
tri:l=on day day=r0	0 6 -2 0
tri:l=on day day=r1	8 -10 3 -4
tri:l=on day day=r2	12 -1 -5 -4
tri:l=on day day=r3	-1 3 -10 9
tri:l=on day no-word	-7 0 11 -14
tri:l=on day part:sure	-8 -3 5 0
tri:l=on day prev:sure	0 -2 -8 13
tri:l=on day-none no-word	9 1 -3 0
tri:l=on day-none part:sure	-10 0 8 -6
tri:l=on day-none prev:sure	-14 -1 2 8
tri:l=on day=l1 no-word	0 3 5 -11
tri:l=on day=l2 no-word	-6 17 -14 0
tri:l=on day=l2 part:sure	0 -8 0 5
tri:l=on day=l2 sent:sure	0 0 -4 6
tri:l=on day=l3 part:sure	-10 -3 3 5
tri:l=on day=l3 sent:sure	2 -8 16 -9
tri:l=on day=l4 no-word	-1 0 13 -19
tri:l=on day=l4 part:sure	-3 -6 0 8
tri:l=on day=l4 prev:sure	0 -3 -11 12
tri:l=on day=l4 sent:sure	-12 4 9 -10
tri:l=on day=l5 no-word	-1 -6 24 -23
tri:l=on day=l5 part:sure	5 -17 11 0
tri:l=on day=l5 sent:sure	0 11 -25 5
tri:l=on day=r1 no-word	0 -5 6 -3
tri:l=on day=r2 part:sure	1 6 -8 0
tri:l=on day=r2 sent:sure	12 -4 -5 -1
tri:l=on day=r3 no-word	-8 -3 2 5
tri:l=on day=r3 part:sure	0 11 -11 0
tri:l=on day=r3 prev:sure	6 3 -9 -2
tri:l=on day=r3 sent:sure	-4 -4 0 7
tri:l=on day=r4 no-word	-4 -8 10 1
tri:l=on day=r4 part:sure	-5 7 1 -8
tri:l=on day=r4 prev:sure	9 0 -8 0
tri:l=on day=r4 sent:sure	0 7 -16 6
tri:l=oslo, day no-word	0 -2 10 -12
tri:l=ottawa, day no-word	0 -8 -11 17
tri:l=out day day-none	0 9 -12 2
tri:l=out day no-word	0 -2 -14 14
tri:l=out day-none no-word	0 8 -11 2
tri:l=percent day day-none	0 7 -3 0
tri:l=phone day day-none	0 -6 8 0
tri:l=published day day-none	-5 -5 0 6
tri:l=published day no-word	0 0 4 -8
tri:l=rabat, day no-word	0 -1 14 -17
tri:l=said day day-none	0 14 -7 -4
tri:l=said day no-word	0 11 -4 -3
tri:l=said day-none no-word	0 9 -3 -2
tri:l=saturday day day-none	12 -11 -8 4
tri:l=saturday day no-word	-8 0 -5 8
tri:l=saturday day-none no-word	-8 0 -5 9
tri:l=saturday, day day-none	0 16 -8 -7
tri:l=saturday, day no-word	0 12 -7 -5
tri:l=saturday, day-none no-word	0 12 -6 -5
tri:l=seoul, day day-none	0 11 -3 -5
tri:l=seoul, day day=r4	-4 -5 -4 13
tri:l=seoul, day no-word	0 14 -4 -9
tri:l=seoul, day sent:sure	-6 0 -6 10
tri:l=seoul, day-none no-word	0 11 -3 -5
tri:l=sign day day-none	0 -13 14 0
tri:l=signed day day-none	0 7 -12 1
tri:l=signed day no-word	0 0 -8 4
tri:l=signed day-none no-word	0 0 -8 5
tri:l=since day day-none	4 6 -3 -8
tri:l=since day day=l3	-4 0 7 0
tri:l=since day no-word	4 15 -2 -36
tri:l=since day prev:sure	-10 4 6 -1
tri:l=since day sent:sure	2 -10 -11 15
tri:l=since day-none no-word	3 10 2 -32
tri:l=since day-none sent:sure	0 -10 -7 16
tri:l=six day no-word	0 -17 3 14
tri:l=spent day day-none	-1 0 9 -9
tri:l=spent day no-word	-1 0 11 -10
tri:l=spent day-none no-word	-1 0 9 -9
tri:l=spoke day day-none	0 -4 6 0
tri:l=spoke day no-word	0 -9 11 0
tri:l=spoke day-none no-word	0 -4 6 0
tri:l=starts day day-none	0 6 -1 0
tri:l=starts day no-word	-1 12 -3 -2
tri:l=starts day-none no-word	0 6 -1 0
tri:l=states day no-word	0 -6 -2 9
tri:l=stockholm day part:sure	12 -13 3 -8
tri:l=stockholm, day day-none	0 11 -5 -5
tri:l=stockholm, day no-word	0 11 -5 -5
tri:l=stockholm, day-none no-word	0 11 -5 -5
tri:l=sunday day day-none	-2 -4 -8 13
tri:l=sunday day no-word	-1 -5 -6 11
tri:l=sunday day-none no-word	-1 -5 -5 11
tri:l=sunday, day day-none	8 -7 -17 10
tri:l=sunday, day no-word	11 -7 -8 3
tri:l=sunday, day-none no-word	11 -7 -8 3
tri:l=suva, day day-none	0 12 -4 -6
tri:l=suva, day no-word	0 12 -4 -6
tri:l=suva, day-none no-word	0 12 -4 -6
tri:l=tariffs day day-none	0 -13 14 0
tri:l=tariffs day no-word	0 -13 14 0
tri:l=tariffs day-none no-word	0 -13 14 0
tri:l=tbilisi, day no-word	0 -13 20 -14
tri:l=telephone day no-word	0 -3 6 -1
tri:l=than day day-none	0 6 -4 0
tri:l=that day no-word	7 -5 0 0
tri:l=the day day-none	11 9 -9 -18
tri:l=the day day=l3	0 8 -2 -2
tri:l=the day day=l4	0 8 -6 0
tri:l=the day no-word	-18 8 5 -10
tri:l=the day part:sure	11 12 -18 -4
tri:l=the day prev:sure	8 0 -6 -1
tri:l=the day sent:sure	-3 12 -5 -4
tri:l=the day-none no-word	-11 2 6 -7
tri:l=the day-none part:sure	12 1 -9 -2
tri:l=the day-none prev:sure	8 0 -6 0
tri:l=the day-none sent:sure	0 7 -3 0
tri:l=the day=l3 sent:sure	0 6 0 -1
tri:l=this day day-none	0 9 -6 0
tri:l=through day day-none	0 -3 -7 10
tri:l=through day no-word	0 -2 -7 10
tri:l=through day-none no-word	0 -3 -7 10
tri:l=thursday day day-none	-26 3 3 0
tri:l=thursday day no-word	11 -2 -4 -1
tri:l=thursday day-none no-word	-17 10 -3 -1
tri:l=thursday, day day-none	-8 -1 12 -15
tri:l=thursday, day no-word	-4 -1 8 -11
tri:l=thursday, day-none no-word	-3 -2 9 -11
tri:l=till day day-none	0 -5 -9 12
tri:l=till day no-word	0 -6 -8 12
tri:l=till day-none no-word	0 -6 -8 13
tri:l=to day day-none	-4 8 -18 6
tri:l=to day day=l2	0 -14 11 4
tri:l=to day day=l3	0 -5 9 -3
tri:l=to day day=l4	0 6 -2 0
tri:l=to day day=r2	0 13 -13 0
tri:l=to day no-word	-8 14 -32 13
tri:l=to day part:sure	0 -11 13 0
tri:l=to day prev:sure	0 8 -5 0
tri:l=to day sent:sure	0 -2 6 0
tri:l=to day-none no-word	-2 0 -11 7
tri:l=to day=l2 no-word	0 -6 0 8
tri:l=to day=r2 no-word	0 13 -12 0
tri:l=together day day-none	-1 13 -8 0
tri:l=tokyo, day day-none	0 -1 9 -11
tri:l=tokyo, day no-word	0 -1 9 -11
tri:l=tokyo, day-none no-word	0 -1 9 -11
tri:l=trade, day no-word	0 6 -1 -2
tri:l=truce day no-word	0 -9 -5 14
tri:l=tuesday day day-none	-9 -1 3 4
tri:l=tuesday day no-word	-2 4 7 -10
tri:l=tuesday day prev:sure	-4 -6 -5 12
tri:l=tuesday day-none no-word	-2 3 7 -9
tri:l=tuesday day-none prev:sure	-4 -6 -5 12
tri:l=tuesday, day day-none	6 -6 -1 2
tri:l=tuesday, day no-word	8 1 2 -16
tri:l=tuesday, day-none no-word	8 0 2 -16
tri:l=ulaanbaatar, day day-none	0 -15 -8 20
tri:l=ulaanbaatar, day no-word	0 -9 -10 14
tri:l=ulaanbaatar, day-none no-word	0 -15 -8 20
tri:l=until day day-none	-11 7 -15 8
tri:l=until day day=l1	0 -9 0 11
tri:l=until day day=l3	-1 6 -2 0
tri:l=until day day=r3	0 -1 -6 9
tri:l=until day no-word	-8 21 -10 -6
tri:l=until day part:sure	-6 -5 -13 19
tri:l=until day prev:sure	0 -6 -3 11
tri:l=until day sent:sure	-2 7 -8 1
tri:l=until day-none no-word	-3 25 0 -24
tri:l=until day-none part:sure	0 -6 -10 15
tri:l=until day-none prev:sure	0 -7 -3 11
tri:l=until day=l1 no-word	0 -10 0 11
tri:l=until day=r3 no-word	0 -2 -6 9
tri:l=up day day-none	0 -15 6 9
tri:l=up day no-word	0 -13 6 8
tri:l=up day-none no-word	0 -15 6 9
tri:l=updated day day-none	0 9 -1 -4
tri:l=updated day no-word	0 9 -1 -4
tri:l=updated day-none no-word	0 9 -1 -4
tri:l=vienna, day day-none	0 -10 16 -8
tri:l=vienna, day no-word	0 0 4 -9
tri:l=washington day day-none	0 -5 13 -8
tri:l=washington day no-word	0 -3 12 -7
tri:l=washington day-none no-word	0 -3 12 -7
tri:l=washington, day day-none	0 30 -23 -9
tri:l=washington, day day=r5	0 -15 15 0
tri:l=washington, day no-word	0 12 -2 -10
tri:l=washington, day sent:sure	0 0 4 -6
tri:l=washington, day-none no-word	0 19 -12 -5
tri:l=washington, day=r4 no-word	0 10 -9 0
tri:l=washington, day=r5 no-word	0 -15 15 0
tri:l=washington/beijing, day no-word	0 13 -11 0
tri:l=wednesday day day-none	15 -12 0 -2
tri:l=wednesday day no-word	-5 -7 4 7
tri:l=wednesday day-none no-word	-4 -9 4 7
tri:l=wednesday, day day-none	-9 -7 -1 13
tri:l=wednesday, day no-word	-3 0 -23 11
tri:l=wednesday, day prev:sure	-2 -9 9 1
tri:l=wednesday, day-none no-word	-3 0 -23 11
tri:l=wednesday, day-none prev:sure	-2 -9 9 1
tri:l=week, day day-none	0 0 6 -4
tri:l=week, day no-word	0 -6 9 0
tri:l=york day part:sure	0 -13 9 0
tri:l=york, day day-none	0 6 -2 -5
tri:l=york, day day=r4	0 -8 12 -3
tri:l=york, day no-word	0 9 -4 -5
tri:l=york, day sent:sure	0 -8 13 -4
tri:l=york, day-none no-word	0 7 -2 -4
tri:l=| day day-none	0 6 -1 -1
tri:l=| day no-word	0 6 -1 -1
tri:l=| day-none no-word	0 6 -1 -1
tri:l=· day day-none	13 -7 3 -16
tri:l=· day no-word	13 -7 3 -16
tri:l=· day-none no-word	13 -7 3 -16
tri:l=— day day-none	-3 1 6 -7
tri:l=— day no-word	0 21 -11 -7
tri:l=— day-none no-word	0 19 -10 -5
under ahead	9 -14 17 -28
under ahead day	9 -14 17 -28
under gone	-4 -12 8 8
under gone day	-4 -12 8 8
v0-none	0 7 -3 -7
v0=agree	-7 -21 17 6
v0=announce	-4 -4 6 0
v0=approve	10 -1 -9 -1
v0=ask	0 12 -8 0
v0=be	5 -3 5 -12
v0=begin	18 -7 0 -17
v0=call	0 17 -15 0
v0=charge	9 -5 1 -7
v0=come	-10 3 4 -3
v0=conclude	-1 -14 -2 19
v0=confirm	0 4 0 -6
v0=consider	0 -7 8 0
v0=continue	-6 6 -7 4
v0=declare	0 -11 2 9
v0=die	0 8 -3 -1
v0=discuss	0 -5 9 -6
v0=draw	9 -9 0 0
v0=end	-1 2 -8 3
v0=enter	0 -4 6 0
v0=expire	0 10 -11 0
v0=extend	0 18 -8 -7
v0=fall	9 0 -11 0
v0=get	0 7 -5 0
v0=go	-4 0 -7 10
v0=have	-16 -3 20 -16
v0=hold	-2 7 1 -14
v0=jump	0 -8 9 0
v0=keep	0 8 -4 0
v0=land	2 8 -11 -2
v0=leave	-7 1 -12 9
v0=lose	0 0 -7 3
v0=meet	3 -6 3 2
v0=move	0 -2 9 -5
v0=negotiate	0 -7 9 0
v0=order	0 9 -6 0
v0=other	-4 -5 0 9
v0=pay	-4 3 -6 3
v0=plan	0 -4 6 -2
v0=post	0 -6 -5 11
v0=promise	0 11 -7 0
v0=propose	9 3 -12 0
v0=put	0 -15 8 7
v0=reach	0 14 -12 -1
v0=receive	-3 -8 14 -5
v0=recommend	0 16 -15 0
v0=report	0 11 -8 0
v0=resume	-8 -1 4 0
v0=rise	-4 13 -18 0
v0=rule	0 6 -3 0
v0=run	0 16 -4 -8
v0=sell	0 -5 6 0
v0=send	0 8 -6 0
v0=sign	-6 12 -13 5
v0=sit	8 -18 1 8
v0=sleep	11 -4 -7 0
v0=stand	0 10 -6 0
v0=start	4 0 4 -15
v0=stay	0 6 -3 0
v0=stop	0 8 0 -5
v0=strike	0 1 1 -6
v0=suspend	0 3 -6 0
v0=take	-11 -18 11 15
v0=tell	-8 0 2 1
v0=threaten	0 11 -7 0
v0=write	0 1 2 -7
v1=adopt	0 -2 -8 10
v1=agree	-10 -11 9 5
v1=approve	10 0 -10 -1
v1=ask	-1 21 -15 -1
v1=be	7 -4 4 -10
v1=begin	23 -11 0 -17
v1=call	0 20 -17 0
v1=carry	0 6 -6 0
v1=charge	7 0 -2 -8
v1=clear	0 13 -9 -1
v1=collect	0 6 -1 0
v1=come	-10 4 3 -3
v1=confirm	0 4 0 -6
v1=consider	0 -7 8 0
v1=continue	-6 0 -1 3
v1=declare	0 -11 2 9
v1=die	0 8 -3 -1
v1=discuss	-2 -8 15 -8
v1=draw	9 -9 0 0
v1=end	3 -5 -10 11
v1=expire	0 11 -12 0
v1=extend	0 26 -10 -14
v1=fall	9 0 -11 0
v1=fix	0 6 -3 0
v1=get	0 6 -4 0
v1=have	-15 2 12 -14
v1=hold	-3 -7 17 -14
v1=jump	0 -8 9 0
v1=keep	0 3 -13 9
v1=know	0 12 -9 0
v1=land	-5 17 -11 0
v1=lapse	0 6 -2 0
v1=leave	-8 2 -20 13
v1=lose	-3 -12 13 2
v1=lower	0 7 -5 0
v1=move	-1 0 8 -6
v1=negotiate	-1 -12 6 6
v1=order	0 10 -7 0
v1=other	-4 -5 1 9
v1=pay	-4 4 -8 3
v1=plan	-2 8 -4 -3
v1=post	0 -6 -5 11
v1=promise	0 10 -6 0
v1=propose	9 -1 -4 0
v1=put	0 -11 4 8
v1=reach	-3 -7 5 2
v1=receive	-3 -13 19 -6
v1=recommend	0 16 -15 0
v1=report	0 11 -8 0
v1=resume	-8 2 0 -1
v1=return	-1 6 -3 0
v1=rise	-3 8 -12 1
v1=rule	0 6 -3 0
v1=run	0 17 -4 -9
v1=say	-3 5 -9 3
v1=settle	7 0 0 -6
v1=sign	-9 2 2 0
v1=sit	6 -8 -5 7
v1=sleep	11 -3 -9 0
v1=stand	0 10 -6 0
v1=start	13 -2 2 -21
v1=stay	0 6 -2 0
v1=strike	0 -5 11 -6
v1=suspend	0 4 -7 0
v1=take	-11 -18 11 15
v1=tell	-8 -2 3 2
v1=threaten	0 10 -6 0
v1=write	0 6 0 -8
v2-none	-5 7 -1 -2
v2=agree	-4 7 -3 0
v2=announce	-1 -1 -4 8
v2=approve	0 6 -2 -1
v2=be	3 -5 -5 10
v2=begin	-6 10 -2 0
v2=bring	0 8 0 -4
v2=call	0 13 -6 -4
v2=charge	-1 9 -3 0
v2=come	-8 21 -6 -11
v2=continue	-2 10 -6 0
v2=declare	0 13 -6 -8
v2=discuss	0 -7 0 5
v2=end	-1 3 5 -10
v2=extend	0 -3 0 6
v2=get	0 11 -9 0
v2=go	-1 11 -1 -5
v2=hold	2 6 -9 0
v2=leave	3 23 -16 -20
v2=let	0 0 5 -7
v2=lower	0 4 2 -7
v2=make	-4 -4 11 -3
v2=meet	-5 -5 15 -12
v2=other	1 0 6 -17
v2=pay	0 17 -10 -2
v2=plan	8 -5 -3 0
v2=postpone	0 7 -3 0
v2=propose	0 -7 7 0
v2=put	-2 20 -18 0
v2=raise	3 10 -13 0
v2=reach	0 9 -3 -3
v2=return	0 6 -2 -2
v2=rise	0 -7 11 -2
v2=say	4 -9 -12 16
v2=see	0 -7 9 0
v2=settle	0 -20 16 2
v2=show	-1 -6 9 0
v2=sign	0 4 2 -12
v2=sit	9 -8 3 -8
v2=take	0 -12 2 9
v2=write	0 9 -3 -2
verbless	7 -5 -1 1
vt0=agree past	-5 -18 15 4
vt0=agree perfect	0 -9 10 0
vt0=announce past	-1 -7 6 2
vt0=approve past	0 11 -7 0
vt0=ask perfect	0 6 -4 0
vt0=be future	5 -11 3 7
vt0=be modal	-5 16 -10 0
vt0=be past	-1 7 3 -23
vt0=be perfect	7 -13 -5 10
vt0=be pluperfect	-4 14 -8 -2
vt0=be present	3 -10 13 -9
vt0=begin future	-3 18 -10 -4
vt0=begin modal	-6 -10 16 0
vt0=begin past	7 -7 -1 0
vt0=begin present	11 -2 0 -14
vt0=bring present	0 7 0 -4
vt0=call past	0 11 -10 0
vt0=charge modal	10 -10 0 0
vt0=charge perfect	0 6 0 -2
vt0=charge present	0 -3 6 -1
vt0=come modal	-3 16 -12 0
vt0=come past	-12 -2 6 2
vt0=come present	0 -2 7 -10
vt0=conclude past	0 -7 6 0
vt0=confirm future	0 10 -10 0
vt0=confirm modal	0 -17 18 0
vt0=confirm past	0 16 -9 -5
vt0=continue future	0 -9 0 10
vt0=continue present	-1 16 -9 -6
vt0=end future	0 -8 -1 11
vt0=end modal	-1 20 0 -15
vt0=end past	-12 2 -13 10
vt0=end present	10 -7 6 -6
vt0=enter present	0 -9 10 0
vt0=expect past	0 -5 6 0
vt0=expect present	-1 6 -3 -2
vt0=expire present	0 4 -6 0
vt0=extend past	0 10 -2 -5
vt0=fall past	0 6 -5 0
vt0=fall present	10 -7 -1 0
vt0=fix present	0 9 -8 0
vt0=go modal	7 0 -2 -5
vt0=go past	-1 -2 -5 10
vt0=go present	-9 1 0 0
vt0=have past	-3 5 5 -16
vt0=have present	-10 -8 17 -3
vt0=hold future	0 6 -3 -4
vt0=hold modal	0 -8 11 0
vt0=hold past	0 10 -4 -7
vt0=hold pluperfect	0 -6 7 0
vt0=land past	2 6 -8 -1
vt0=leave past	-6 2 -7 5
vt0=leave present	0 -1 -4 6
vt0=look future	0 -6 7 0
vt0=meet future	-5 0 8 -8
vt0=meet past	-2 -4 9 -6
vt0=meet perfect	-4 0 6 -1
vt0=meet pluperfect	4 -12 -1 8
vt0=meet present	6 -1 -9 12
vt0=move perfect	0 -7 11 -4
vt0=negotiate past	0 -5 6 0
vt0=other future	0 19 -16 0
vt0=other modal	-2 13 -6 0
vt0=other past	-8 -4 -7 16
vt0=other perfect	1 4 0 -15
vt0=other pluperfect	3 -14 8 3
vt0=other present	-6 -8 12 0
vt0=pay present	-1 0 -9 7
vt0=plan present	0 -4 6 0
vt0=post past	0 -6 -5 11
vt0=prepare pluperfect	0 10 -6 0
vt0=promise past	0 7 -4 0
vt0=propose past	10 -9 0 0
vt0=put future	0 -16 17 0
vt0=put modal	6 -4 0 0
vt0=put past	0 -10 12 0
vt0=put present	-2 1 -6 7
vt0=raise past	0 -5 6 0
vt0=reach past	0 8 -5 -2
vt0=receive past	0 -3 6 -1
vt0=resume future	0 12 -11 -2
vt0=resume past	-2 4 7 -14
vt0=resume present	0 -2 -7 12
vt0=rise past	-4 8 -14 2
vt0=run present	0 7 -3 -1
vt0=see future	0 7 -6 0
vt0=see modal	0 12 -11 0
vt0=see present	0 -16 17 0
vt0=sell modal	0 -6 7 0
vt0=sign future	0 14 -7 -9
vt0=sign past	-3 13 -10 -1
vt0=sign pluperfect	0 -12 -1 14
vt0=sign present	0 -9 4 6
vt0=sit past	1 -11 3 1
vt0=sit perfect	10 -3 -11 2
vt0=sit present	-20 -8 11 8
vt0=start future	0 -4 9 -4
vt0=start modal	12 -9 -1 0
vt0=start present	-15 18 0 -9
vt0=stop past	0 6 0 -5
vt0=take future	0 -31 20 14
vt0=take modal	0 20 -19 0
vt0=take past	-4 -4 0 8
vt0=take present	-1 -5 12 -8
vt0=tell past	-8 -3 4 3
vt0=threaten pluperfect	0 6 -3 0
vt0=write past	0 1 3 -6
vt1=agree participle	-1 11 -10 0
vt1=agree past	-3 -15 14 1
vt1=agree perfect	0 -15 13 2
vt1=approve past	0 11 -7 0
vt1=ask participle	0 9 -6 0
vt1=ask perfect	0 6 -4 0
vt1=be future	5 -19 10 7
vt1=be modal	-5 14 -8 0
vt1=be past	0 5 5 -22
vt1=be perfect	7 -13 -5 10
vt1=be pluperfect	-4 14 -8 -2
vt1=be present	3 -1 2 -7
vt1=begin future	-3 15 -9 -1
vt1=begin gerund	7 0 -5 0
vt1=begin modal	-6 -10 16 0
vt1=begin past	9 -10 0 0
vt1=begin present	11 -2 0 -14
vt1=bring present	0 7 0 -4
vt1=call past	0 10 -9 0
vt1=charge modal	10 -10 0 0
vt1=charge participle	0 7 -6 0
vt1=charge perfect	0 6 0 -2
vt1=charge present	0 -3 6 -1
vt1=come modal	-3 16 -12 0
vt1=come past	-12 -2 6 2
vt1=come present	0 -2 7 -10
vt1=conclude participle	0 16 0 -18
vt1=conclude past	0 -7 6 0
vt1=confirm future	0 10 -10 0
vt1=confirm modal	0 -17 18 0
vt1=confirm past	0 16 -9 -5
vt1=continue future	0 -9 0 10
vt1=continue present	-1 16 -9 -6
vt1=end future	0 -8 -1 11
vt1=end infinitive	0 8 0 -5
vt1=end modal	-1 20 0 -15
vt1=end participle	8 -12 -11 11
vt1=end past	-12 2 -13 10
vt1=end present	10 -7 6 -6
vt1=enter present	0 -9 10 0
vt1=expect participle	0 6 -4 0
vt1=expire present	0 4 -6 0
vt1=extend infinitive	0 6 0 -4
vt1=extend past	0 10 -1 -5
vt1=fall past	0 6 -5 0
vt1=fall present	10 -7 -1 0
vt1=fix present	0 9 -8 0
vt1=go modal	7 0 -2 -5
vt1=go past	-1 -2 -5 10
vt1=go present	-9 1 0 0
vt1=have past	-3 4 6 -15
vt1=have present	-9 0 7 -1
vt1=hold future	0 6 -3 -4
vt1=hold infinitive	0 -12 12 0
vt1=hold modal	0 -8 11 0
vt1=hold participle	0 -11 12 0
vt1=hold past	0 6 0 -7
vt1=hold pluperfect	0 -6 7 0
vt1=keep infinitive	0 -1 -8 10
vt1=know participle	0 9 -8 0
vt1=land past	-5 13 -8 0
vt1=leave participle	0 -2 0 6
vt1=leave past	-6 4 -11 5
vt1=leave present	0 -1 -4 6
vt1=look future	0 -6 7 0
vt1=lose participle	0 -19 20 0
vt1=make past	0 -5 7 0
vt1=meet future	-5 0 7 -8
vt1=meet participle	-6 13 -5 -6
vt1=meet past	-2 -4 9 -6
vt1=meet perfect	-4 0 6 -1
vt1=meet pluperfect	4 -12 -1 8
vt1=meet present	6 -1 -9 12
vt1=move perfect	0 -7 11 -4
vt1=negotiate past	0 -5 6 0
vt1=other future	0 19 -16 0
vt1=other modal	-2 13 -6 0
vt1=other past	-8 -4 -7 16
vt1=other perfect	1 4 0 -15
vt1=other pluperfect	3 -14 8 3
vt1=other present	-6 -8 12 0
vt1=pay present	-1 0 -9 7
vt1=plan participle	0 10 -8 0
vt1=post past	0 -6 -5 11
vt1=prepare pluperfect	0 10 -6 0
vt1=promise past	0 6 -4 0
vt1=propose past	10 -9 0 0
vt1=put future	0 -9 10 0
vt1=put modal	6 -4 0 0
vt1=put past	0 -9 11 0
vt1=put present	-2 0 -4 7
vt1=reach participle	0 -26 22 5
vt1=reach past	0 8 -5 -2
vt1=receive past	0 -3 6 -1
vt1=resume future	0 12 -11 -2
vt1=resume past	-2 4 7 -14
vt1=resume present	0 -2 -7 12
vt1=rise past	-3 4 -7 2
vt1=run present	0 7 -3 -1
vt1=say past	-1 1 -8 5
vt1=see future	0 7 -6 0
vt1=see modal	0 6 -4 0
vt1=see present	0 -16 17 0
vt1=sell modal	0 -6 7 0
vt1=sign future	0 14 -7 -9
vt1=sign infinitive	0 -10 11 0
vt1=sign participle	0 -8 17 -13
vt1=sign past	-3 13 -10 -1
vt1=sign pluperfect	0 -12 -1 14
vt1=sign present	0 -9 4 6
vt1=sit past	1 -11 3 1
vt1=sit perfect	10 -3 -11 2
vt1=sit present	-20 -8 11 8
vt1=start future	0 -4 9 -4
vt1=start gerund	12 -6 0 -4
vt1=start modal	12 -9 -1 0
vt1=start present	-15 18 0 -9
vt1=strike participle	0 -9 9 0
vt1=take future	0 -31 20 14
vt1=take modal	0 20 -19 0
vt1=take past	-4 -6 0 9
vt1=take present	0 -6 13 -8
vt1=tell past	-8 -4 5 3
vt1=write past	0 1 3 -6
vt2=agree participle	0 -3 0 7
vt2=agree past	0 2 3 -8
vt2=announce past	-1 -3 -2 9
vt2=be future	-3 -5 1 7
vt2=be modal	0 -4 6 0
vt2=be past	-10 -2 2 5
vt2=be present	12 1 -16 0
vt2=call past	0 14 -9 -3
vt2=carry infinitive	0 -7 -13 17
vt2=come past	-5 18 -5 -11
vt2=extend infinitive	0 0 -8 10
vt2=extend past	0 -6 11 -5
vt2=get present	0 8 -7 0
vt2=go infinitive	0 8 -4 0
vt2=have past	0 -3 -5 8
vt2=have present	-3 2 5 -6
vt2=hold past	4 0 0 -7
vt2=leave participle	4 19 -14 -18
vt2=make past	-3 9 -2 0
vt2=meet gerund	-2 -3 10 -7
vt2=meet present	0 -10 13 -2
vt2=other past	0 -6 8 0
vt2=other perfect	9 -7 0 0
vt2=other pluperfect	-4 8 2 -9
vt2=pay present	0 9 -6 0
vt2=plan participle	8 -5 -2 0
vt2=propose past	0 -7 7 0
vt2=put present	0 12 -6 0
vt2=say past	5 -18 0 15
vt2=see infinitive	0 -6 7 0
vt2=show present	0 -8 10 0
vt2=sign past	0 8 0 -10
vt2=suspend infinitive	0 -2 7 -4
vt2=take past	0 -12 0 12
vt2=write past	0 8 -4 0
words=0	22 -6 -22 17
words=1	-34 11 1 1
words=2	-4 0 12 -15
words=3	-8 6 3 -7
words=4	-12 19 -8 -7
year	-43 6 -3 14`;
