// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-11 -7 39 -30 -33
a:!	-2 0 7 0 0
a:'s	16 -5 -4 0 0
a:'s .	12 3 -17 0 0
a:'s <person>	-7 0 12 0 0
a:'s decree	0 6 -5 0 0
a:'s gazette	0 6 -5 0 0
a:'s man	0 6 -6 0 0
a:'s own	2 -11 5 0 0
a:'s signature	8 0 -8 0 0
a:.	-5 8 10 -5 -39
a:<agent>	-9 4 5 -8 0
a:<day-ahead>	-24 21 0 -2 -18
a:<day-ahead> .	-16 1 10 0 0
a:<day-ahead> to	0 -5 8 0 0
a:<day-gone>	9 -27 11 -5 -10
a:<day-gone> .	3 -14 8 0 0
a:<day-gone> after	8 0 -6 0 0
a:<day-gone> evening	-4 0 6 0 0
a:<day-gone> for	0 -6 10 0 0
a:<day-gone> in	-7 16 -8 0 0
a:<day-gone> to	9 0 -8 0 0
a:<day-today>	4 0 -7 0 0
a:<day-today> .	-4 0 6 0 0
a:<day-today> evening	-4 10 -4 0 0
a:<day-today> on	0 7 -5 0 0
a:<duty>	-9 -2 2 13 2
a:<gate>	-8 -14 26 0 0
a:<goods>	-20 12 0 6 0
a:<level-noun>	-14 -13 29 0 0
a:<level>	0 -25 20 0 -3
a:<level> .	8 0 -5 0 0
a:<money>	-2 0 9 0 0
a:<month-gone>	5 -6 5 0 -2
a:<name>	6 4 -7 0 -4
a:<name> .	7 -3 0 0 0
a:<name> and	8 0 -10 0 0
a:<name> are	-4 11 -6 0 0
a:<name> by	2 0 -9 0 4
a:<name> in	-1 -3 6 0 0
a:<name> sign	-9 1 5 0 0
a:<name> trade	6 0 -5 0 0
a:<not>	0 0 -17 10 19
a:<number>	-3 -16 17 0 0
a:<number> .	8 0 -2 0 0
a:<number> million	-7 0 7 0 0
a:<number> to	0 -4 7 0 0
a:<office> .	12 -1 -8 0 0
a:<office> on	0 7 -9 0 0
a:<office> order	13 0 -12 0 0
a:<organisation> has	0 -2 7 0 0
a:<person>	-13 -6 24 0 -4
a:<person> .	12 0 -12 0 0
a:<person> are	0 -5 6 0 0
a:<person> had	-7 0 8 0 0
a:<person> have	5 0 -9 0 0
a:<quality>	-39 0 29 1 0
a:<quality> good	-1 0 8 0 0
a:<seat>	0 8 -3 -1 -9
a:<seat> .	4 9 -14 0 0
a:<seat> in	-1 0 6 0 0
a:<seat> on	-9 0 4 0 0
a:<seat> say	0 -3 6 0 0
a:<seat> with	0 -2 7 0 0
a:<sender>	-15 0 13 0 0
a:<span>	0 3 1 0 -6
a:<span> .	-1 -8 14 0 0
a:<v-bear>	-1 0 8 0 -12
a:<v-begin>	-1 -4 11 0 -3
a:<v-buy>	9 -2 0 -2 -7
a:<v-deny>	-8 0 2 0 3
a:<v-down>	-9 -9 4 2 9
a:<v-end>	4 -12 8 0 0
a:<v-impose>	-1 5 2 4 -20
a:<v-propose>	-31 -6 32 0 -8
a:<v-return>	0 -5 10 0 0
a:<v-say>	-7 -11 8 6 1
a:<v-sell>	-9 12 -3 0 0
a:<v-stay>	3 -7 2 0 0
a:<v-suspend>	0 -1 0 0 7
a:<v-target>	0 -6 13 0 0
a:?	-2 -6 7 4 -1
a:a	6 -8 3 -6 0
a:a further	0 6 -9 0 0
a:a memorandum	13 0 -12 0 0
a:a new	13 0 -10 0 0
a:a truce	2 0 -7 0 3
a:accord	-5 13 -6 0 0
a:accord on	-7 9 -1 0 0
a:act	0 -5 6 0 0
a:additional	15 -6 -8 0 0
a:additional duty	7 -1 -2 0 0
a:additional tariff	6 0 -3 0 0
a:adjust	7 0 -5 0 0
a:adopt	2 11 -15 0 0
a:affiliate	0 16 -14 0 0
a:affiliate rule	0 18 -17 0 0
a:after	8 7 -14 0 0
a:again	-2 0 7 0 0
a:agenda	0 7 -5 0 0
a:ago	12 0 -10 0 0
a:agree	-3 0 9 0 0
a:agree by	9 0 -7 0 0
a:agree on	-7 0 11 0 0
a:agreement	-16 0 13 0 0
a:agreement .	0 -4 7 0 0
a:all	-3 -9 4 6 0
a:alone	-3 7 0 0 0
a:alone .	-3 7 -1 0 0
a:already	20 -13 -5 0 0
a:also	0 -7 8 0 0
a:an	8 5 -13 0 0
a:an <office>	9 0 -9 0 0
a:an agreement	-8 8 0 0 0
a:an extension	2 7 -16 0 2
a:an hour	12 -3 -6 0 0
a:and	4 11 -3 -4 -21
a:and <name>	-8 0 15 0 0
a:and <person>	6 2 -8 0 0
a:and the	-3 15 -6 0 -4
a:announce	6 0 -2 0 -2
a:announce <day-today>	8 0 -7 0 0
a:announcement	11 -2 -5 0 0
a:another	3 0 -7 0 1
a:answer	-2 0 9 0 0
a:any	-4 7 -1 0 0
a:apply	7 -2 -1 0 0
a:approval	0 11 -12 0 2
a:approve	-3 3 2 0 -10
a:approve it	9 -14 9 0 -1
a:approve the	9 2 -9 0 0
a:are	-12 -2 16 0 0
a:as	-7 -3 6 0 2
a:assent	15 0 -13 0 0
a:at <level>	-3 0 8 0 0
a:at <number>	5 7 -13 0 0
a:at it	0 7 -4 0 0
a:at noon	6 0 -3 0 0
a:at the	-3 0 11 0 0
a:back	-4 -12 20 0 0
a:banana	0 11 -11 0 0
a:been	-20 14 -1 0 0
a:before the	0 -1 -1 0 7
a:beside	-1 6 -1 0 0
a:bill	0 -8 5 0 0
a:bill .	0 -8 9 0 0
a:both	-2 16 -10 0 0
a:busan	-8 0 13 0 0
a:by	-25 1 20 -2 0
a:by <day-ahead>	-8 0 7 0 0
a:by <name>	-1 -5 10 0 0
a:by <person>	-7 0 10 0 0
a:by <span>	-2 0 8 0 0
a:by phone	7 0 -5 0 0
a:by the	-8 0 6 0 0
a:call	-1 -9 15 0 0
a:can	-6 0 3 0 0
a:carry	6 -1 -2 0 0
a:coal	0 6 -3 0 0
a:company	-6 -7 16 0 0
a:complete its	0 6 -5 0 0
a:confirm	0 -7 14 0 0
a:consent	0 2 -8 0 3
a:consultation	-4 6 0 0 0
a:control	-3 8 -2 0 0
a:could	-11 3 -4 5 1
a:could not	0 0 -8 6 3
a:country	0 -3 9 0 0
a:day	6 0 -2 0 0
a:deal	-9 0 14 0 0
a:decide	-6 2 1 0 0
a:decided	9 -5 -1 0 0
a:decline	-5 -1 -5 0 14
a:decline to	-4 -1 -3 0 12
a:decree	-6 26 -15 0 0
a:detail	0 7 -6 0 0
a:did	17 -9 -14 0 3
a:did not	-9 0 1 0 4
a:did so	16 -1 -13 0 0
a:directed	10 0 -9 0 0
a:directed the	10 0 -9 0 0
a:discuss	0 7 -7 0 0
a:discuss the	0 7 -7 0 0
a:doe	3 -15 11 0 0
a:doe not	5 -11 5 0 0
a:done	12 -13 0 0 0
a:done so	13 -15 0 0 0
a:down	-9 0 5 0 0
a:duty	0 8 -13 2 0
a:duty of	8 0 -5 0 0
a:duty on	8 0 -4 0 0
a:each	-7 7 0 0 0
a:earth	0 0 6 0 0
a:either	0 -1 0 6 0
a:emergency	-8 0 13 0 0
a:end	-2 -6 15 0 0
a:evening	-4 7 0 0 0
a:evening .	0 7 -4 0 0
a:every	0 -3 8 0 0
a:expect	-3 -5 15 0 0
a:extend	0 -4 8 0 0
a:extension	12 5 -21 0 5
a:extension .	1 8 -8 0 0
a:fact	-4 -2 10 0 0
a:fact sheet	-4 -1 10 0 0
a:far	0 6 -7 0 0
a:farm	8 0 -7 0 0
a:farm good	8 0 -8 0 0
a:fee	-7 12 -4 0 0
a:fee on	0 11 -11 0 0
a:fentanyl	-2 0 6 0 0
a:first	0 -6 8 0 0
a:follow	0 7 -6 0 0
a:for	15 -4 -12 0 4
a:for <name>	14 7 -23 0 0
a:for <seat>	6 0 -7 0 0
a:for <span>	1 -11 3 0 0
a:for a	0 -7 2 0 0
a:for an	8 0 -3 0 0
a:for the	0 17 -10 0 0
a:for their	-1 0 6 0 0
a:found	0 6 -3 0 0
a:free	-2 0 6 0 0
a:freeze	0 11 -10 0 0
a:from	-3 -20 17 5 -1
a:from <day-ahead>	-5 -4 13 0 0
a:from the	6 0 -5 0 0
a:further	0 3 -8 0 4
a:gave	23 -12 -13 0 0
a:gazette	0 9 -6 0 0
a:give	-1 -5 11 0 0
a:go through	0 6 -5 0 0
a:gold	0 0 -1 6 0
a:good	10 -3 -3 0 0
a:government	0 -9 10 0 0
a:had already	4 0 -7 0 0
a:had been	0 6 -3 0 0
a:had sign	8 -12 -1 2 0
a:half	5 -6 0 0 0
a:hand	0 -8 10 0 0
a:hand on	0 -4 6 0 0
a:has	-14 2 10 -7 -2
a:has agree	15 -7 -7 0 0
a:has already	8 -10 0 0 0
a:has announce	-4 8 -1 0 0
a:has approve	0 -9 5 0 0
a:has been	-8 6 0 0 0
a:has confirm	0 -6 8 0 0
a:has done	3 -9 2 0 0
a:has had	0 11 -7 0 0
a:has it	-7 5 0 0 0
a:has not	-24 15 -3 0 0
a:has published	-7 10 -1 0 0
a:has sign	12 -9 0 0 0
a:has still	0 -11 14 0 0
a:has the	0 -2 6 0 0
a:has to	-15 11 0 0 -6
a:hasn't	-3 14 -18 0 6
a:have	4 17 -14 -3 -6
a:have not	0 7 -5 0 0
a:he	13 -4 -12 2 0
a:he had	8 -3 -2 0 0
a:here	0 6 -16 6 0
a:him	0 -8 3 0 0
a:himself	11 -13 0 0 0
a:his	0 22 -19 0 -8
a:his name	0 8 -8 0 0
a:his signature	5 4 -14 2 0
a:hold	4 -6 -3 0 4
a:home	-12 0 17 0 0
a:home .	-8 0 11 0 0
a:hour	6 4 -11 0 0
a:i	0 0 6 0 0
a:import	7 0 -5 0 0
a:in	-13 1 23 -10 -15
a:in <month-gone>	2 -13 8 0 0
a:in <name>	-2 -3 10 0 0
a:in <number>	0 0 6 0 0
a:in <organisation>	13 0 -16 0 0
a:in <seat>	0 11 -10 0 -3
a:in a	10 -1 -5 0 0
a:in busan	-8 0 13 0 0
a:in the	-6 2 2 0 0
a:informed	-6 -1 10 0 0
a:initial	-4 -9 15 0 0
a:initialled	-2 -3 9 0 0
a:into	11 -1 -6 0 0
a:into law	6 1 -10 0 0
a:is	-8 14 -2 0 -3
a:is in	0 12 -11 0 0
a:is not	0 -5 6 0 0
a:is still	0 -4 7 0 0
a:island	6 0 -4 0 0
a:issue	0 17 -13 0 0
a:issued	11 10 -20 0 0
a:issued its	6 0 -1 0 0
a:it	10 3 -8 -2 -2
a:it by	-6 -2 12 0 0
a:it on	20 14 -32 0 0
a:it up	7 6 -15 0 0
a:it would	7 0 -3 0 0
a:its	7 1 -14 3 1
a:its notice	6 -1 -10 6 0
a:its own	10 -3 -7 0 1
a:keep	0 6 -3 0 0
a:last	7 0 -1 0 0
a:last week	11 -8 0 0 0
a:late	-6 8 0 0 0
a:later	0 7 -8 0 0
a:law .	-5 0 6 0 0
a:leave <seat>	0 -2 7 0 0
a:less	7 0 0 0 0
a:list	0 -3 10 0 0
a:look	0 11 -8 0 0
a:look at	0 12 -10 0 0
a:man	0 6 -6 0 0
a:may	-10 1 4 0 0
a:me	-5 10 -4 0 0
a:me .	0 8 -6 0 0
a:media	-3 8 -2 0 0
a:meet	-4 0 6 0 0
a:meet in	-2 -4 12 0 0
a:memorandum	18 0 -16 0 0
a:million	-7 0 7 0 0
a:minute	7 -4 0 0 0
a:missing	0 7 -11 0 0
a:more	-10 4 0 0 0
a:more than	0 -2 7 0 0
a:morning	-2 11 -5 0 0
a:morning .	0 8 -4 0 0
a:must	-10 16 -4 0 -5
a:must publish	0 10 -6 0 0
a:my	25 -5 -19 0 0
a:name	0 7 -2 0 -1
a:name to	0 13 -10 0 0
a:need	0 -17 15 0 0
a:need a	0 -5 6 0 0
a:need the	-5 -3 13 0 0
a:needed	0 6 -5 0 0
a:negotiation	3 4 -8 0 0
a:never	7 0 -10 0 0
a:new	0 -11 5 4 0
a:new tariff	-6 0 8 0 0
a:newspaper	0 6 -4 0 0
a:next	-5 7 0 0 0
a:next week	-3 10 -4 0 0
a:night	-6 0 9 0 0
a:no	4 0 -9 0 8
a:nobody	10 -1 -6 0 0
a:nod	0 9 -6 0 0
a:noon .	6 0 -4 0 0
a:northern	-6 0 7 0 0
a:not	-6 2 -7 2 7
a:not .	-4 19 -13 0 0
a:not be	4 -3 -7 6 0
a:not confirm	0 -7 10 0 0
a:not sign	-15 3 -8 -2 17
a:nothing	-5 -5 7 0 0
a:notice	0 0 -6 4 5
a:notice .	-9 -2 6 0 3
a:notice of	17 0 -14 0 0
a:now	-5 2 -13 0 15
a:of	0 -6 12 -6 -4
a:of <day-gone>	19 -4 -13 0 0
a:of <level>	-3 -2 10 0 0
a:of <month-ahead>	8 0 -8 0 0
a:of <month-gone>	7 -2 0 0 0
a:of <name>	0 9 -4 0 0
a:of its	6 0 -3 0 0
a:off	7 -2 0 0 0
a:old	-5 0 7 0 0
a:on	-4 0 11 -18 -5
a:on <day-ahead>	-3 -4 11 0 0
a:on <day-gone>	-8 -2 15 -1 -5
a:on <quality>	-11 13 -2 0 0
a:on it	0 13 -9 0 0
a:on its	-2 6 0 0 0
a:on social	-3 8 -2 0 0
a:on the	24 -4 -18 0 2
a:on whether	0 7 -5 0 0
a:opened	-2 0 0 6 0
a:or	-9 0 8 0 0
a:order	5 0 0 -1 -6
a:order <day-gone>	7 0 -5 0 0
a:order of	-3 0 6 0 0
a:order on	10 0 -15 0 0
a:order the	5 0 -6 0 0
a:originating	7 0 -6 0 0
a:originating in	7 0 -6 0 0
a:other	0 -10 10 0 0
a:otherwise	0 -5 6 0 0
a:out	-5 -4 7 0 3
a:owe	0 20 -19 0 0
a:own	15 -11 -5 0 0
a:own .	-1 -8 13 0 0
a:pact	8 0 -6 0 0
a:paper	0 12 -16 0 5
a:paper .	4 3 -9 0 0
a:passed	0 -8 2 0 0
a:pause	-1 -4 9 0 0
a:pay	0 -5 9 0 0
a:pen	12 11 -22 0 0
a:pen .	11 -4 -4 0 0
a:phone	6 0 -4 0 0
a:port	0 -7 9 0 0
a:post	0 10 -5 0 0
a:prolong the	0 7 -6 0 0
a:prolongation	5 0 -6 0 0
a:propose	0 -5 7 0 0
a:publish	-5 21 -15 0 0
a:published a	0 -2 7 0 0
a:published the	-5 -2 11 0 0
a:put	1 3 -5 7 -11
a:put its	-6 0 0 6 0
a:rate	-11 0 11 0 0
a:ratify	1 13 -19 0 0
a:read	-7 -1 12 0 0
a:recommend	0 -7 8 0 0
a:refuse	0 -9 0 0 10
a:remove	6 0 -6 0 0
a:renewal	11 15 -25 0 0
a:reporter	-1 -4 12 0 0
a:representative	6 0 -1 0 0
a:rule on	0 -8 11 0 0
a:same	12 -7 -5 0 0
a:same day	8 0 -7 0 0
a:say	4 -8 -2 0 5
a:say .	-4 0 6 0 0
a:say <number>	9 0 -8 0 0
a:say he	7 3 -7 0 -3
a:say no	0 0 -6 0 10
a:say yes	8 8 -15 0 0
a:seal	12 -11 -6 0 2
a:section	7 0 -3 0 0
a:section <number>	7 0 -3 0 0
a:set	-1 -3 8 0 0
a:sheet	-4 -2 10 0 0
a:ship	0 14 -11 0 0
a:ship .	0 10 -10 0 0
a:should	-2 -4 12 0 0
a:side	-2 -3 12 0 0
a:sign	-3 14 -15 3 2
a:sign .	7 -6 0 0 -3
a:sign a	3 0 -7 0 0
a:sign as	0 0 -6 0 4
a:sign at	2 6 -11 0 0
a:sign by	-12 -11 24 0 0
a:sign in	-6 0 10 0 0
a:sign it	12 -5 -9 0 4
a:sign the	-5 18 -15 3 0
a:sign their	-6 0 7 0 0
a:signature	10 0 -9 1 0
a:signature .	0 8 -10 0 0
a:signature of	-1 0 6 0 0
a:sit	-2 -8 15 0 0
a:sit down	0 0 6 0 0
a:so	19 0 -19 0 0
a:so .	7 -3 0 0 0
a:so far	0 6 -7 0 0
a:so on	10 0 -9 0 0
a:social	-5 9 -2 0 0
a:social media	-3 8 -2 0 0
a:speak	0 -9 11 0 0
a:standstill	0 -4 7 0 0
a:state	-4 -4 11 0 0
a:still	-18 6 4 0 -3
a:still approve	0 -5 7 0 0
a:still has	0 -1 6 0 0
a:still to	0 6 -2 0 0
a:stop	6 0 -4 0 0
a:stop the	8 0 -8 0 0
a:suspension	0 -4 6 0 0
a:take it	-2 8 -2 0 0
a:talk	0 -5 7 0 0
a:tariff	-10 -12 10 9 2
a:tariff truce	0 2 -7 0 3
a:telephone	-4 0 9 0 0
a:tell	-16 1 -1 9 0
a:tell me	0 11 -9 0 0
a:tell reporter	0 -3 9 0 0
a:tell us	0 -8 0 11 0
a:than	0 -4 9 0 0
a:that a	7 0 -6 0 0
a:that the	-12 0 16 0 0
a:the	-8 5 8 0 -1
a:the <organisation>	-2 -2 8 0 0
a:the <person>	-6 -4 14 0 0
a:the additional	15 0 -12 0 0
a:the affiliate	0 15 -15 0 0
a:the decree	-6 9 0 0 0
a:the duty	0 10 -15 4 0
a:the extension	13 2 -19 0 0
a:the fee	0 6 -5 0 0
a:the negotiation	0 8 -8 0 0
a:the new	-6 0 8 0 0
a:the newspaper	0 6 -6 0 0
a:the northern	-6 0 7 0 0
a:the old	-5 0 6 0 0
a:the order	-10 1 6 0 0
a:the same	12 -7 -5 0 0
a:the second	7 0 -5 0 0
a:the ship	0 12 -12 0 0
a:their	-9 -2 17 0 0
a:their own	-3 0 7 0 0
a:them	6 0 -5 0 0
a:them in	6 0 -5 0 0
a:through its	0 8 -8 0 0
a:through the	-6 0 11 0 0
a:to	-25 3 15 -20 6
a:to <day-ahead>	0 -6 7 0 0
a:to <level>	0 -3 9 0 0
a:to <number>	-1 -14 8 0 3
a:to <seat>	0 -4 8 0 0
a:to <span>	0 13 -10 0 0
a:to adopt	0 9 -9 0 0
a:to agree	0 11 -7 0 0
a:to approve	-3 7 -1 0 0
a:to be	0 9 -4 0 0
a:to confirm	0 9 -7 0 0
a:to do	0 12 -11 0 0
a:to it	0 12 -6 0 0
a:to put	-6 1 2 0 0
a:to ratify	-3 6 -5 0 1
a:to the	14 -16 0 0 0
a:trade	3 -8 0 0 0
a:trade representative	6 0 -5 0 0
a:truce	11 2 -18 0 6
a:truce .	14 0 -10 0 0
a:truce with	0 8 -11 0 3
a:two	11 -25 7 0 0
a:two announcement	6 0 -3 0 0
a:under	0 -7 1 1 0
a:under the	-7 0 8 0 0
a:until	0 -21 13 0 1
a:until <day-ahead>	4 -15 5 0 0
a:up	7 -1 -1 0 0
a:up to	12 0 -7 0 0
a:us	0 -13 0 11 0
a:us .	0 -1 -3 11 0
a:used	12 0 -9 0 0
a:visit	0 -1 7 0 0
a:vote	-24 3 4 0 2
a:vote .	0 -18 21 0 0
a:vote in	0 9 -7 0 0
a:vote on	-12 12 -3 0 0
a:voted	14 0 -10 0 0
a:was	7 0 -5 0 0
a:way	0 -2 0 6 0
a:way .	0 -3 0 6 0
a:week .	-9 3 -3 6 0
a:will	-5 -4 0 12 0
a:will have	0 8 -7 0 0
a:will not	6 -7 -4 0 4
a:will sign	0 0 -4 9 0
a:with <name>	0 9 -11 0 0
a:with <person>	10 0 -7 0 0
a:with a	0 -7 3 0 3
a:with the	-12 2 8 0 0
a:without	0 -7 13 0 0
a:without a	0 -2 7 0 0
a:work	0 -8 10 0 0
a:would do	0 -6 9 0 0
a:would not	7 -4 2 0 -4
a:would now	0 8 -8 0 0
a:would sign	-9 12 -7 0 1
a:write	0 7 -6 0 0
a:year	-1 0 6 0 0
a:yes	5 7 -11 0 0
a:yes .	4 7 -13 0 0
a:you	0 -10 15 0 0
act approve after	2 -23 25 -10 -7
act approve before	-20 16 2 11 -14
act approve left 1	-6 0 3 0 0
act approve left 1 pronoun	-6 4 0 0 0
act approve left 12	-11 -5 13 1 0
act approve left 12 name	0 0 6 0 0
act approve left 12 office	0 1 -7 5 0
act approve left 12 pronoun	-4 0 7 0 0
act approve left 12 side	0 -6 8 0 0
act approve left 3	1 23 -20 -2 -6
act approve left 3 name	-4 19 -13 0 0
act approve left 3 office	0 -8 13 0 0
act approve left 3 organisation	9 0 -3 0 0
act approve left 3 person	0 13 -10 0 0
act approve left 3 pronoun	0 5 -6 0 0
act approve left 3 side	0 6 -5 0 0
act approve left 6	0 -4 12 -1 -5
act approve left 6 organisation	0 12 -10 0 0
act approve left 6 person	0 -1 6 0 0
act approve left 6 pronoun	1 -7 2 0 0
act approve left 6 side	0 -11 13 0 0
act approve left far	14 0 -12 1 0
act approve left far name	0 10 -8 0 0
act approve left far office	0 0 -7 2 0
act approve left far organisation	5 -10 2 0 0
act approve left in clause	0 12 -2 -7 -10
act approve left in clause name	-9 9 0 0 0
act approve left in clause organisation	8 6 -11 0 -1
act approve left in clause pronoun	-6 3 0 0 0
act approve right 1	7 -21 11 0 -6
act approve right 1 office	12 -9 -1 0 0
act approve right 1 organisation	12 -3 -3 0 -1
act approve right 1 person	-3 -4 10 0 0
act approve right 12	-4 13 -4 0 -2
act approve right 12 office	8 -4 0 0 0
act approve right 12 organisation	-5 14 -8 0 0
act approve right 12 person	-2 10 -3 0 0
act approve right 3	17 1 -9 -5 -2
act approve right 3 organisation	5 11 -15 -2 0
act approve right 3 person	17 0 -14 0 0
act approve right 3 pronoun	0 -4 12 0 0
act approve right 3 side	-4 -11 21 0 0
act approve right 6	17 -3 -8 -1 4
act approve right 6 office	13 5 -20 0 0
act approve right 6 organisation	23 -11 -8 0 3
act approve right 6 person	-17 -5 18 0 2
act approve right 6 pronoun	0 6 -5 0 0
act approve right far	-21 0 14 0 0
act approve right far organisation	-6 -2 12 0 0
act approve right far person	-16 6 3 0 0
act approve right in clause	18 12 -20 -17 0
act approve right in clause name	0 -5 7 0 0
act approve right in clause office	21 -2 -14 0 0
act approve right in clause organisation	26 15 -36 -9 0
act approve right in clause person	-6 12 -6 0 1
act approve right in clause pronoun	-10 0 7 0 0
act approve right in clause side	-11 -13 22 0 0
act do after	0 -14 3 15 7
act do before	2 10 -6 0 -4
act do left 1	-7 7 -6 6 0
act do left 1 person	0 6 -4 0 0
act do left 12	8 -5 -1 2 -8
act do left 12 office	-6 8 0 0 0
act do left 12 organisation	17 -26 3 5 0
act do left 12 person	6 2 -8 0 0
act do left 12 pronoun	0 -8 14 0 0
act do left 12 side	-1 7 -3 0 0
act do left 3	-2 -6 16 0 -1
act do left 3 name	-3 -6 12 0 0
act do left 3 office	1 13 -15 0 0
act do left 3 person	0 -15 10 0 0
act do left 3 side	0 -9 12 0 0
act do left 6	12 -5 -1 -6 0
act do left 6 name	9 -3 -2 0 0
act do left 6 person	11 -17 0 0 0
act do left 6 pronoun	-6 -7 5 0 3
act do left far	-20 11 3 0 0
act do left far name	-5 7 -1 0 0
act do left far organisation	-6 0 4 0 0
act do left far side	0 -2 7 0 0
act do left in clause	-6 1 3 6 -15
act do left in clause name	-4 -2 10 0 0
act do left in clause office	0 14 -16 4 0
act do left in clause person	-2 -12 18 0 0
act do left in clause side	-10 7 0 0 0
act do right 1	16 -4 -10 3 -1
act do right 1 name	19 10 -23 0 -2
act do right 1 office	0 3 -6 0 0
act do right 1 organisation	2 -19 14 0 -2
act do right 1 person	-7 0 4 7 -4
act do right 1 pronoun	6 -11 -3 -1 10
act do right 1 side	3 8 -6 0 -6
act do right 12	-21 13 4 -4 0
act do right 12 name	-9 -13 22 0 0
act do right 12 organisation	0 7 -7 0 0
act do right 12 person	-11 27 -16 0 0
act do right 12 pronoun	0 -8 4 0 0
act do right 12 side	-1 -18 25 0 0
act do right 3	8 2 -5 0 0
act do right 3 name	-9 0 6 0 0
act do right 3 office	15 -14 0 0 0
act do right 3 organisation	6 0 -10 0 6
act do right 3 pronoun	4 -8 5 0 -2
act do right 3 side	0 13 -10 0 0
act do right 6	0 -24 17 8 0
act do right 6 name	-12 0 14 0 0
act do right 6 office	10 -21 -6 8 7
act do right 6 side	0 -16 22 0 0
act do right far	-6 -13 15 0 0
act do right far name	-10 0 7 0 0
act do right far person	4 -7 1 0 0
act do right far side	-1 -3 11 0 0
act do right in clause	12 1 -8 0 -3
act do right in clause name	-2 5 0 0 -6
act do right in clause office	8 1 -15 2 0
act do right in clause organisation	1 -6 4 0 0
act do right in clause person	2 0 -1 0 -7
act do right in clause pronoun	8 -21 1 -4 5
act do right in clause side	0 12 -4 0 -9
act lack after	22 -3 -4 -20 -12
act lack before	19 3 -12 -6 -5
act lack left 1	-9 0 6 0 0
act lack left 1 organisation	0 -4 7 0 0
act lack left 1 person	0 7 -2 0 0
act lack left 12 name	8 0 -9 0 0
act lack left 12 organisation	-11 2 3 0 0
act lack left 12 side	0 -12 15 0 0
act lack left 3	-30 18 0 0 -4
act lack left 3 organisation	-11 0 8 0 0
act lack left 3 person	0 19 -14 0 0
act lack left 3 pronoun	-6 2 0 0 0
act lack left 6	-29 32 -11 -1 -3
act lack left 6 name	0 16 -14 0 0
act lack left 6 organisation	-19 11 0 0 0
act lack left 6 person	-2 16 -9 0 0
act lack left far organisation	12 -3 -5 0 0
act lack left far pronoun	-3 0 8 0 0
act lack left in clause	-63 38 -3 -9 -14
act lack left in clause organisation	-29 0 15 0 -4
act lack left in clause person	-17 42 -31 0 0
act lack left in clause pronoun	0 6 -2 0 0
act lack left in clause side	0 10 -6 0 0
act lack right 1	-12 5 7 -2 -10
act lack right 1 office	0 -11 12 0 0
act lack right 1 organisation	-8 8 0 0 -4
act lack right 12	0 -7 2 0 7
act lack right 12 name	-8 -5 17 0 0
act lack right 12 organisation	-4 -11 6 0 9
act lack right 12 side	16 0 -13 0 0
act lack right 3	-15 18 -12 5 0
act lack right 3 name	3 5 -8 0 0
act lack right 3 office	-1 0 -8 8 4
act lack right 3 organisation	-16 12 0 0 0
act lack right 3 person	0 8 -9 0 0
act lack right 6	-4 10 0 -3 -11
act lack right 6 name	0 -6 10 0 0
act lack right 6 office	-4 0 7 0 0
act lack right 6 organisation	0 8 -6 0 0
act lack right 6 person	-11 4 5 0 0
act lack right 6 side	2 2 -6 0 0
act lack right far	6 0 -6 0 0
act lack right far office	0 11 -9 0 0
act lack right far organisation	25 -9 -8 0 -6
act lack right far person	-12 8 -1 0 3
act lack right in clause	-13 9 7 -11 -13
act lack right in clause name	-1 6 -1 0 0
act lack right in clause office	0 -9 10 0 0
act lack right in clause organisation	-9 11 0 -1 0
act lack right in clause person	0 10 -5 0 0
act lack right in clause side	0 -9 7 0 0
act publish after	4 -19 15 0 -20
act publish before	-2 -16 30 -12 -10
act publish left 1	0 -5 8 0 0
act publish left 12 side	0 -11 15 0 0
act publish left 3 name	-5 0 6 0 0
act publish left 3 person	4 2 -8 0 0
act publish left 3 pronoun	-1 0 6 0 0
act publish left 6	10 0 -7 0 0
act publish left 6 name	3 5 -11 0 0
act publish left 6 organisation	11 -4 -3 0 0
act publish left in clause	6 2 -7 0 -8
act publish left in clause name	2 4 -7 0 0
act publish left in clause office	-8 2 3 0 0
act publish left in clause organisation	10 -7 -2 3 0
act publish right 1	26 -17 -7 0 -5
act publish right 1 office	10 0 -7 0 0
act publish right 1 organisation	19 -13 -4 0 -1
act publish right 12	-9 0 4 0 4
act publish right 12 organisation	-6 4 -1 0 2
act publish right 12 person	-3 -8 6 0 3
act publish right 3	-1 18 -14 2 -14
act publish right 3 name	-5 8 -2 0 0
act publish right 3 office	-12 13 0 0 0
act publish right 3 person	16 2 -20 0 0
act publish right 3 pronoun	0 -1 8 0 0
act publish right 3 side	-6 0 1 0 0
act publish right 6	11 10 -19 -3 0
act publish right 6 name	-12 0 14 0 0
act publish right 6 office	14 0 -11 0 0
act publish right 6 organisation	4 5 -10 0 0
act publish right 6 person	-1 8 -9 0 4
act publish right far	-7 -12 25 0 0
act publish right far name	-4 0 10 0 0
act publish right far person	3 -8 1 0 0
act publish right far side	-3 0 7 0 0
act publish right in clause	9 14 -17 0 -9
act publish right in clause name	-20 8 1 0 0
act publish right in clause office	10 16 -21 0 0
act publish right in clause organisation	8 1 -11 2 0
act publish right in clause pronoun	3 -7 1 0 0
act refuse after	0 -10 -8 4 19
act refuse before	6 -24 15 0 0
act refuse left 12	-1 -2 9 0 0
act refuse left 3	7 -5 -9 0 7
act refuse right 1	-2 -17 0 0 17
act refuse right 1 organisation	-5 0 0 0 10
act refuse right 1 person	-5 0 -5 0 14
act refuse right 1 pronoun	6 -6 4 0 -4
act refuse right 12	-11 -11 9 0 9
act refuse right 12 organisation	-2 -6 9 0 0
act refuse right 3	-7 -15 2 0 14
act refuse right 3 organisation	-3 -8 -3 0 17
act refuse right 6	-1 -4 -4 0 15
act refuse right 6 organisation	0 0 -3 0 7
act refuse right 6 person	-4 0 0 0 7
act refuse right in clause	0 -32 -10 -2 33
act refuse right in clause organisation	0 -12 -14 0 28
act refuse right in clause person	0 0 -3 0 8
act refuse right in clause pronoun	4 -7 2 0 -1
act sign after	-4 -4 7 -11 2
act sign before	36 2 -33 -22 6
act sign left 1	8 10 -18 0 0
act sign left 1 name	0 8 -6 0 0
act sign left 1 person	17 -4 -11 0 0
act sign left 12	14 -29 6 0 2
act sign left 12 office	0 -19 15 0 0
act sign left 12 organisation	5 -18 12 0 0
act sign left 12 person	22 0 -23 0 0
act sign left 12 side	-22 0 15 0 0
act sign left 3	0 14 -12 -1 1
act sign left 3 office	-8 5 0 0 0
act sign left 3 person	0 18 -26 0 5
act sign left 3 pronoun	0 -8 11 0 0
act sign left 3 side	6 3 -8 0 0
act sign left 6	16 5 -15 0 0
act sign left 6 name	0 9 -9 0 0
act sign left 6 office	-7 9 0 0 0
act sign left 6 organisation	3 -18 12 0 0
act sign left 6 person	18 -6 -13 0 0
act sign left far name	3 3 -8 0 0
act sign left far office	-9 0 9 0 0
act sign left in clause	11 10 -15 -5 -10
act sign left in clause office	-11 6 2 0 0
act sign left in clause person	25 13 -39 0 0
act sign left in clause pronoun	0 -8 13 0 0
act sign right 1	15 3 -19 0 -13
act sign right 1 name	16 -2 -11 0 0
act sign right 1 office	-4 -1 2 6 0
act sign right 1 organisation	-8 3 3 0 0
act sign right 1 person	20 1 -23 0 0
act sign right 1 pronoun	-5 14 -2 0 0
act sign right 1 side	0 -18 11 0 0
act sign right 12	9 -2 -5 0 -9
act sign right 12 name	1 -15 6 0 0
act sign right 12 office	-12 0 0 4 0
act sign right 12 organisation	-1 -8 17 0 -4
act sign right 12 person	27 1 -28 0 -2
act sign right 12 pronoun	-4 0 9 0 0
act sign right 12 side	-4 7 0 0 0
act sign right 3	6 -1 -16 14 2
act sign right 3 name	16 -4 -9 0 -1
act sign right 3 office	-15 0 18 2 -7
act sign right 3 person	14 3 -37 17 0
act sign right 3 pronoun	-5 4 -5 -2 11
act sign right 3 side	-7 -5 7 0 3
act sign right 6 name	-19 9 6 0 0
act sign right 6 office	0 -16 16 0 -3
act sign right 6 organisation	-6 -10 6 0 8
act sign right 6 person	2 29 -29 0 0
act sign right 6 pronoun	17 -6 -5 0 0
act sign right 6 side	-3 0 6 0 0
act sign right far	6 -5 -4 0 8
act sign right far name	5 1 -8 0 0
act sign right far office	0 -14 2 0 7
act sign right far person	4 5 -9 0 0
act sign right in clause	13 13 -28 8 -3
act sign right in clause name	13 2 -11 0 -7
act sign right in clause office	-2 -7 7 9 -16
act sign right in clause organisation	-1 -8 7 0 5
act sign right in clause person	17 19 -41 9 -19
act sign right in clause pronoun	0 10 -12 -6 7
act sign right in clause side	-14 0 11 0 0
act vote after	-14 -1 9 0 0
act vote before	-23 12 12 0 -11
act vote left 12 organisation	0 6 -9 0 0
act vote left 3	-14 -4 14 2 0
act vote left 3 person	-11 -5 9 4 0
act vote left 3 pronoun	0 -5 7 0 0
act vote left 6	-6 9 0 0 0
act vote left 6 organisation	0 16 -13 0 0
act vote left 6 person	-1 -2 8 0 0
act vote left far	0 -11 4 5 0
act vote left far organisation	0 -5 6 0 0
act vote left in clause	-5 -4 14 0 0
act vote right 1 name	7 0 -4 0 0
act vote right 12	0 0 -10 0 10
act vote right 12 office	7 0 -11 2 0
act vote right 12 organisation	0 0 -8 0 15
act vote right 3	-24 18 0 -1 -6
act vote right 3 name	0 -5 12 0 0
act vote right 3 organisation	-12 18 -8 0 0
act vote right 3 pronoun	0 -3 11 0 0
act vote right 6	0 -1 8 0 -7
act vote right 6 office	0 -3 7 0 0
act vote right 6 organisation	-2 6 0 0 -1
act vote right 6 person	0 -6 8 0 0
act vote right 6 side	9 -3 -4 0 0
act vote right far	1 -12 2 0 5
act vote right far office	0 6 -6 0 0
act vote right far organisation	-3 -15 10 0 8
act vote right far person	9 -5 -2 0 0
act vote right far side	0 -7 11 0 0
act vote right in clause	-10 3 8 -9 0
act vote right in clause person	-2 0 7 0 0
act vote right in clause pronoun	0 -7 19 0 -1
act vote right in clause side	0 6 -3 0 0
approve< do>	12 -6 -2 4 -9
approve< future	0 18 -25 4 0
approve< infinitive	-7 4 0 0 0
approve< lack<	-9 24 -10 -1 -2
approve< modal	-6 1 0 0 0
approve< name	-12 19 -6 0 0
approve< office	0 0 0 8 0
approve< organisation	11 0 -5 -3 -6
approve< past	0 6 -5 0 -2
approve< power=board	0 -10 12 0 0
approve< power=cabinet	11 -6 0 0 0
approve< power=commission	6 0 -8 0 0
approve< power=congress	0 4 -6 0 0
approve< power=council	15 0 -9 0 0
approve< power=minister	-18 0 19 0 0
approve< power=ministry	0 -8 9 0 0
approve< power=no power	-8 13 0 -1 -4
approve< power=parliament	0 10 -6 0 0
approve< power=president	-10 5 -4 8 -2
approve< power=prime minister	9 -3 -3 0 0
approve< present	-17 15 0 0 0
approve< pronoun	-6 0 5 0 0
approve< publish>	18 -3 -10 0 0
approve< side	1 -11 8 0 0
approve< vote>	0 15 -19 1 0
approve> do<	26 -16 -5 0 0
approve> do>	9 -2 0 -11 -3
approve> future	-16 22 -9 0 -3
approve> gerund	0 7 -6 0 0
approve> infinitive	3 5 -8 0 0
approve> lack<	0 7 -2 0 0
approve> lack>	0 7 -3 -3 -4
approve> modal	1 16 -16 0 0
approve> name	0 -11 13 0 0
approve> office	30 -8 -23 0 0
approve> organisation	25 6 -24 -12 0
approve> past	8 9 -14 0 0
approve> perfect	17 -38 10 0 2
approve> perfect-not	0 -5 11 0 0
approve> person	-10 5 2 0 0
approve> power=assembly	-2 23 -19 0 0
approve> power=board	-1 -8 13 0 0
approve> power=cabinet	28 18 -45 0 -1
approve> power=commission	0 -20 21 0 0
approve> power=congress	0 11 -9 0 0
approve> power=council	14 0 -13 0 0
approve> power=diet	0 9 -9 0 0
approve> power=government	12 -22 9 0 0
approve> power=minister	7 -25 8 0 0
approve> power=ministry	-6 -21 30 0 0
approve> power=president	-7 16 -7 0 0
approve> power=senate	0 0 -5 0 10
approve> present	-26 9 3 0 3
approve> pronoun	-5 0 8 0 0
approve> publish>	-4 0 -2 0 8
approve> refuse>	-13 -25 2 0 27
approve> side	-27 -6 22 0 -2
approve> vote>	10 0 -13 0 5
asks	-17 -2 15 4 -5
b:"	-9 -11 15 0 6
b:" say	8 -9 0 0 0
b:" the	0 -5 0 0 6
b:'s	-19 15 -1 0 3
b:(	-13 6 2 0 0
b:) and	15 0 -13 0 0
b:*	3 2 -7 0 0
b:,	8 0 -4 -7 0
b:, a	0 -10 12 0 0
b:, according	0 -5 8 0 0
b:, and	7 0 -2 0 0
b:, both	-6 4 0 0 0
b:, by	8 -1 -3 0 0
b:, for	-6 -5 13 0 0
b:, has	-3 0 7 0 0
b:, his	0 5 -7 0 0
b:, in	-12 -1 19 0 0
b:, it	3 -7 0 0 0
b:, its	0 0 -3 0 7
b:, mr	-3 -3 11 0 0
b:, no	0 12 -9 0 0
b:, say	0 9 -6 0 0
b:, sign	-10 0 9 0 0
b:, since	0 6 -5 0 0
b:, subject	0 -8 9 0 0
b:, the	1 15 -13 0 -3
b:, then	4 5 -11 0 0
b:-	6 -3 -5 0 2
b:/	-1 0 7 0 0
b::	0 6 1 -5 -15
b:: <number>	0 11 -5 0 0
b:: <seat>	-2 -1 7 0 0
b:: on	-4 8 0 0 0
b:: the	2 11 -12 0 0
b:;	-1 14 -12 1 -4
b:; in	0 9 -7 0 0
b:; the	0 -24 21 3 0
b:<agent>	4 4 -10 1 -4
b:<day-ahead>	0 -9 12 0 0
b:<day-gone> by	19 0 -18 0 0
b:<day-today> by	10 0 -9 0 0
b:<duty>	-9 0 9 0 0
b:<goods>	-17 -7 22 0 1
b:<level-noun>	-18 8 0 0 0
b:<level>	-7 -12 23 0 0
b:<month-gone>	-3 -2 11 0 0
b:<name>	-17 21 -1 -2 0
b:<name> 's	-13 2 1 0 3
b:<name> a	9 -2 -5 0 0
b:<name> and	-7 -4 19 0 0
b:<name> has	-6 5 0 0 0
b:<name> it	0 8 -13 0 0
b:<name> sign	-4 0 7 0 0
b:<name> the	0 14 -17 0 0
b:<not>	-23 12 0 2 -6
b:<number>	10 -11 2 0 0
b:<number> <person>	6 0 -8 0 0
b:<office>	7 4 -9 0 0
b:<office> 's	-3 8 -2 0 0
b:<office> say	-1 8 -4 0 0
b:<organisation>	-24 -2 29 0 0
b:<organisation> 's	0 -11 9 0 0
b:<organisation> and	-6 16 -9 0 0
b:<organisation> in	-3 -12 19 0 0
b:<organisation> on	1 3 -8 0 0
b:<person>	-13 -10 23 -2 0
b:<person> 's	0 7 -8 0 0
b:<person> and	8 -3 -7 0 5
b:<person> of	-9 0 6 0 0
b:<person> say	-11 5 5 0 0
b:<person> sign	-12 0 18 0 0
b:<person> tell	0 -1 9 0 -1
b:<quality>	-8 9 -5 0 3
b:<seat>	-1 15 -12 0 0
b:<seat> 's	5 0 -7 0 0
b:<seat> and	-8 0 5 0 0
b:<seat> it	0 1 -6 0 2
b:<seat> the	3 2 -6 0 0
b:<span>	-12 -1 15 0 0
b:<taker>	0 -7 0 0 4
b:<v-bear>	0 -21 11 3 0
b:<v-deny>	0 -3 7 0 0
b:<v-end>	-1 -4 11 0 0
b:<v-impose>	-3 1 7 -4 -8
b:<v-propose>	-22 8 2 0 0
b:<v-say>	-2 0 10 -7 -7
b:<v-stay>	0 -5 11 0 0
b:<v-suspend>	-4 -7 15 0 0
b:<v-target>	-3 -7 13 0 0
b:<v-up>	-1 -4 10 0 0
b:a	0 -2 7 1 -11
b:a decree	8 2 -14 0 0
b:a notice	0 0 -8 6 0
b:a resolution	4 1 -8 0 0
b:a signature	0 13 -12 0 0
b:a vote	0 15 -12 0 0
b:according	0 -9 12 0 0
b:according to	0 -9 12 0 0
b:act	0 -13 15 0 0
b:act of	0 -9 11 0 0
b:add	0 9 -9 0 0
b:add that	0 10 -9 0 0
b:after	-9 -33 37 0 2
b:after the	1 -8 4 0 0
b:agree	-8 0 6 0 0
b:agree in	-3 0 6 0 0
b:agreement with	0 0 6 0 0
b:also	-2 6 0 0 0
b:and	8 0 -3 -9 0
b:and <person>	-11 0 15 0 0
b:and a	1 4 -8 0 0
b:and by	0 13 -12 0 0
b:and for	-1 17 -15 0 0
b:and mr	-2 0 8 0 0
b:and on	-7 0 7 0 0
b:and that	0 -9 10 0 0
b:and the	0 0 -9 0 9
b:announcement	2 9 -12 0 0
b:announcement of	6 7 -15 0 0
b:any extension	0 6 -1 0 0
b:approval of	1 4 -8 0 0
b:approve	2 10 -14 0 0
b:approve by	4 8 -13 0 0
b:as	-15 -3 18 0 0
b:at	-18 -9 35 0 0
b:at the	0 -3 9 0 0
b:back	-3 0 7 0 0
b:be	-23 7 9 0 0
b:be approve	-2 14 -6 0 0
b:be sign	-11 1 5 0 0
b:bear	13 -4 -7 0 0
b:bear the	13 -4 -8 0 0
b:been	7 15 -22 0 0
b:been sign	15 0 -15 0 0
b:before	9 -6 0 0 0
b:before the	12 0 -6 0 0
b:between	-4 -14 19 0 0
b:both	0 6 -2 0 0
b:but	-20 23 -2 0 0
b:but the	-3 19 -13 0 0
b:by	29 0 -20 -8 -9
b:by <person>	9 -4 -2 0 0
b:by both	10 0 -7 0 0
b:call	0 -1 6 0 0
b:can	0 -8 8 0 0
b:carry	-1 0 7 0 0
b:city	0 -12 14 0 0
b:clear	6 -2 0 0 0
b:come from	0 8 -6 0 0
b:company	-5 0 7 0 0
b:confirm	0 -7 8 0 0
b:consent of	0 6 -5 0 0
b:consultation	0 -6 7 0 0
b:control	0 9 -5 0 0
b:custom	0 -5 6 0 0
b:day	11 -3 -4 0 0
b:deal with	0 -5 7 0 0
b:decide	0 -6 6 0 0
b:decision	2 6 -10 0 0
b:decision of	0 3 -6 0 0
b:decree	1 6 -8 0 0
b:decree of	11 0 -14 0 0
b:did	-3 -1 9 0 0
b:do	0 -4 6 0 0
b:doe	-7 14 -7 0 0
b:doe not	0 -9 11 0 0
b:effect	0 15 -13 0 0
b:extension	0 11 -5 0 0
b:for	-31 0 15 0 6
b:for <name>	4 17 -24 0 0
b:for the	-22 -9 24 0 0
b:from	-19 12 -1 0 1
b:from the	-2 23 -18 0 0
b:get	4 12 -18 0 0
b:good	-4 0 10 0 0
b:had been	5 6 -12 0 0
b:hand	-2 -4 10 0 0
b:hand over	-2 -1 7 0 0
b:has	5 3 -9 1 -5
b:has been	0 3 -6 0 0
b:has still	0 6 -6 0 0
b:has the	6 0 -6 0 0
b:has to	0 11 -8 0 0
b:have	-4 -2 0 6 0
b:he	-9 11 -4 0 0
b:he add	0 9 -9 0 0
b:he had	-2 -3 10 0 0
b:he has	3 -10 2 0 0
b:he say	4 0 -11 0 3
b:his	2 -6 4 0 0
b:home	-5 7 0 0 0
b:hour	8 0 -7 0 0
b:house	0 -10 12 0 0
b:how	0 -3 8 0 0
b:i	-11 -8 19 0 0
b:if	-10 0 0 3 0
b:in	0 4 3 -8 -6
b:in <month-gone>	-2 0 8 0 0
b:in <name>	15 19 -35 0 0
b:in <number>	11 0 -11 0 0
b:in <seat>	0 11 -15 0 0
b:in a	13 -5 -6 0 0
b:in the	-14 0 9 0 0
b:is a	0 11 -9 0 0
b:is in	0 -4 6 0 0
b:is the	-11 8 0 0 0
b:is what	6 -4 0 0 0
b:it	-13 4 2 0 0
b:it is	1 1 -10 2 0
b:it to	0 9 -6 0 0
b:it will	-5 7 0 0 0
b:its	-5 -9 11 0 3
b:joint	0 -3 7 0 0
b:just	9 0 -8 0 0
b:just sign	9 0 -9 0 0
b:lack	-5 18 -13 0 0
b:last	0 0 6 0 0
b:law	8 6 -14 0 0
b:law the	0 7 -6 0 0
b:leave	0 -6 7 0 0
b:make	7 3 -11 0 0
b:matter	0 6 -2 0 0
b:may	0 9 -8 0 0
b:meant	0 5 -17 0 11
b:meet	-9 -9 23 0 0
b:member	-3 -3 9 0 0
b:member of	-2 -3 9 0 0
b:morning	0 10 -11 0 0
b:mr .	-2 0 7 0 0
b:mr <person>	-12 2 5 0 0
b:must	-6 -1 8 0 0
b:must be	0 -4 8 0 0
b:must still	0 -10 14 0 0
b:my	-5 9 0 0 0
b:need	-6 16 -8 0 0
b:need a	0 13 -12 0 0
b:neither	-8 0 7 0 0
b:no	-4 16 -8 0 0
b:no .	0 13 -10 0 0
b:no notice	0 8 -3 0 0
b:no order	0 16 -15 0 0
b:nobody	0 -6 8 0 0
b:nothing	0 20 -19 0 0
b:nothing in	0 10 -10 0 0
b:notice	0 26 -31 5 0
b:notice of	0 7 -15 6 0
b:obtain	0 -8 10 0 0
b:obtain the	0 -8 10 0 0
b:of	-7 2 6 0 -17
b:on <day-gone>	0 -7 3 0 0
b:on our	8 0 -5 0 0
b:on the	-8 13 -9 0 0
b:on thi	11 0 -11 0 0
b:once	-2 8 -2 0 0
b:one of	0 10 -6 0 0
b:only	-2 -4 8 0 0
b:or	0 23 -20 0 0
b:order by	-6 8 0 0 0
b:order has	8 -6 0 0 0
b:order on	-5 0 6 0 0
b:other	8 3 -13 0 0
b:our	6 1 -7 0 0
b:our side	8 0 -6 0 0
b:out	-2 0 7 0 0
b:over	0 -8 4 0 0
b:own	-1 12 -10 0 0
b:paper	-5 0 7 0 0
b:pending	0 9 -9 0 0
b:port	0 -3 6 0 0
b:president	-1 -7 13 0 0
b:protocol	0 6 -2 0 0
b:published	0 11 -8 0 0
b:put the	0 9 -5 0 0
b:reach	0 -6 2 0 0
b:regard	-4 0 6 0 0
b:renewal	0 -7 7 0 0
b:require	0 15 -14 0 0
b:resolution	15 0 -18 0 0
b:resolution of	12 3 -17 0 0
b:result	0 -5 6 0 0
b:rule	0 -3 7 0 0
b:say	0 7 -1 -4 0
b:say his	10 0 -7 0 0
b:say the	0 11 -5 0 0
b:seal	-9 11 -1 0 0
b:seal of	-9 11 -1 0 0
b:see	0 -4 0 6 0
b:set	0 -6 8 0 0
b:side	0 3 -8 0 0
b:side the	10 -6 -1 0 0
b:sign	7 -9 2 0 -1
b:sign by	8 2 -10 0 0
b:sign for	-5 -6 15 0 0
b:sign in	18 0 -19 0 0
b:sign the	-12 0 16 0 0
b:signature	2 23 -24 0 0
b:signature of	0 -6 5 0 0
b:so	8 -2 -1 0 0
b:still	-7 3 0 0 0
b:still to	0 6 -6 0 0
b:take	0 6 -11 0 1
b:talk	0 -10 7 0 0
b:tariff	-3 0 6 0 0
b:tell	-1 -14 23 0 -2
b:that	7 2 -3 -7 0
b:that 's	0 -5 8 0 0
b:that is	5 -19 11 0 0
b:the	-12 15 3 0 -20
b:the <name>	0 -11 15 0 0
b:the <office>	-3 8 -3 0 0
b:the <organisation>	-16 0 16 0 0
b:the <person>	9 1 -12 0 0
b:the <quality>	-5 16 -13 0 0
b:the agreement	2 6 -11 0 0
b:the approval	1 5 -8 0 0
b:the city	0 -12 13 0 0
b:the company	-5 0 7 0 0
b:the consent	0 6 -5 0 0
b:the deal	0 9 -9 0 0
b:the decree	0 6 -7 0 0
b:the house	0 -8 9 0 0
b:the notice	0 11 -9 0 0
b:the other	9 4 -15 0 0
b:the protocol	0 6 -2 0 0
b:the seal	-9 11 -1 0 0
b:the truce	0 -7 10 0 0
b:the two	0 -6 7 0 0
b:the understanding	-3 9 -2 0 0
b:the vote	0 -9 10 0 0
b:their	7 0 -7 0 0
b:then	4 2 -9 0 0
b:thi	5 9 -14 0 0
b:through	3 -12 5 0 0
b:through the	4 -6 0 0 0
b:to	-30 10 13 -2 -5
b:to <level>	-2 -2 8 0 0
b:to <number>	0 -4 7 0 0
b:to be	-5 11 -3 0 0
b:to it	10 0 -8 0 0
b:to the	-18 -2 16 0 0
b:together	12 0 -10 0 0
b:trade	0 -1 6 0 0
b:truce	-2 -11 15 0 0
b:two	-11 0 14 0 0
b:understanding	-2 9 -3 0 0
b:unless	-1 -4 11 0 0
b:unless the	0 -6 7 0 0
b:until the	0 7 -4 0 0
b:us	-1 7 -3 0 0
b:vote in	0 12 -10 0 0
b:was	2 -15 8 0 0
b:we	3 -1 -3 6 0
b:we have	0 -11 2 6 0
b:what	6 0 0 0 0
b:what is	0 9 -7 0 0
b:what the	8 0 -3 0 0
b:when	2 -7 3 0 0
b:whether	-8 -19 0 26 0
b:whether the	0 -10 0 13 0
b:which	14 -11 -5 5 0
b:which he	0 9 -9 0 0
b:which the	8 -8 -8 6 0
b:who	-4 -13 21 0 0
b:why	0 8 -6 0 0
b:will	-10 0 9 0 0
b:will be	-7 3 0 0 0
b:with	0 -1 8 0 0
b:with the	15 1 -17 0 0
b:without	0 -8 10 0 0
b:without a	0 -4 6 0 0
b:would	-8 12 -3 0 0
b:would put	0 13 -10 0 0
b:—	5 4 -8 0 0
b:— the	-5 6 0 0 0
beside given	45 -34 -6 -30 -50
beside given office	0 -9 10 -1 -1
beside given organisation	37 -21 -14 -5 -13
beside given person	34 0 -32 -1 -3
beside given pronoun	-2 -18 17 0 -5
beside given side	-27 3 26 0 -1
beside needed	-61 38 1 -6 -22
beside needed name	0 -10 6 0 0
beside needed office	-13 15 -4 3 -10
beside needed organisation	-41 17 8 -11 -12
beside needed person	-14 42 -27 0 -2
beside needed pronoun	0 -3 6 0 0
beside needed side	0 -9 13 0 0
beside none	-25 -11 51 -28 -25
beside none name	-8 -2 25 -20 -9
beside none office	-10 5 -3 4 2
beside none organisation	-7 18 -4 0 -22
beside none person	18 -18 5 -28 -6
beside none pronoun	-16 -25 20 4 7
beside none side	-21 -19 49 -13 -20
beside unknown	-7 -11 -8 24 0
beside unknown person	-5 -8 -8 21 0
beside withheld	-4 -21 -17 0 34
beside withheld organisation	-10 -9 -13 0 26
beside withheld pronoun	7 0 -2 0 0
c0=bear	3 -12 3 4 0
c0=down	-5 7 0 0 0
c0=impose	-12 5 11 0 -2
c0=propose	-6 8 -4 1 0
c0=say	-1 0 6 -4 -4
c0=stay	-1 0 5 0 -7
c1=agree	7 -11 4 -1 -2
c1=bear	1 -14 6 4 0
c1=buy	-6 0 3 0 0
c1=down	-5 6 0 0 0
c1=end	0 0 6 0 0
c1=impose	-4 -1 13 -1 -4
c1=propose	-12 10 -2 1 0
c1=stay	5 -1 0 0 -8
c1=up	0 -2 7 0 0
c2=agree	9 -8 -5 0 6
c2=bear	-5 2 5 0 -7
c2=begin	-10 -1 13 0 0
c2=buy	11 0 -5 0 0
c2=down	-4 -6 0 0 11
c2=end	0 -8 12 0 0
c2=impose	13 -11 0 0 -6
c2=propose	-27 -1 23 0 -3
c2=say	-12 -8 10 7 0
c2=stay	-7 -12 24 0 0
c2=suspend	0 -19 0 0 9
c2=target	-5 -5 16 0 0
ct0=agree future	0 -5 6 0 0
ct0=agree future-passive	-11 11 0 0 0
ct0=agree modal-passive	0 -9 10 0 0
ct0=agree perfect	-4 0 7 0 0
ct0=agree perfect-passive	5 0 -7 0 0
ct0=agree present	0 -2 6 0 0
ct0=bear past	-8 0 12 0 0
ct0=bear perfect	8 -6 -9 6 0
ct0=bear present	6 -2 0 0 0
ct0=impose future-passive	-12 14 -2 0 0
ct0=impose modal	0 13 -10 0 0
ct0=impose past-passive	0 -14 7 0 0
ct0=impose perfect	-14 -7 22 0 0
ct0=impose perfect-passive	5 2 -11 0 0
ct0=impose pluperfect-passive	7 -2 -1 0 0
ct0=propose future	0 9 -9 0 0
ct0=say past	0 11 -8 0 0
ct0=stay perfect	0 11 -7 0 0
ct1=agree future	0 -5 6 0 0
ct1=agree future-passive	-11 11 0 0 0
ct1=agree modal-passive	0 -9 10 0 0
ct1=agree participle-passive	5 -11 0 0 0
ct1=agree perfect	-4 0 7 0 0
ct1=agree perfect-passive	5 0 -7 0 0
ct1=bear past	-8 0 12 0 0
ct1=bear perfect	8 -6 -9 6 0
ct1=bear present	7 -2 0 0 0
ct1=impose future-passive	-12 15 -2 0 0
ct1=impose infinitive	0 -5 10 0 0
ct1=impose modal	0 13 -10 0 0
ct1=impose participle-passive	9 -19 0 0 0
ct1=impose past-passive	0 -14 7 0 0
ct1=impose perfect	-13 -3 19 0 0
ct1=impose perfect-passive	5 2 -11 0 0
ct1=impose pluperfect-passive	7 -2 -1 0 0
ct1=propose future	0 9 -9 0 0
ct1=propose participle-passive	-3 0 6 0 0
ct1=say past	0 11 -8 0 0
ct1=stay participle-passive	9 0 -8 0 0
ct1=stay perfect	0 6 -2 0 0
ct2=agree future	-5 11 -19 0 12
ct2=agree infinitive	-7 5 -2 0 3
ct2=agree modal	-4 -2 6 0 1
ct2=agree participle-passive	0 -8 6 0 0
ct2=agree past	9 -35 0 2 0
ct2=agree perfect	23 -15 0 -7 -7
ct2=agree present	0 14 -9 0 0
ct2=bear future	0 -3 7 0 0
ct2=bear gerund	0 -8 11 0 0
ct2=bear modal	0 -6 9 0 0
ct2=bear past	11 0 -7 0 0
ct2=bear perfect	-11 1 3 0 0
ct2=bear present	-8 16 -7 0 0
ct2=begin present	-5 -4 14 0 0
ct2=buy past	17 0 -16 0 0
ct2=down past	9 0 -10 0 1
ct2=down perfect	-5 -1 0 0 10
ct2=down present	-13 0 12 0 0
ct2=impose future	-17 8 -6 0 8
ct2=impose infinitive	-12 0 4 0 1
ct2=impose modal	-7 0 6 0 0
ct2=impose participle-passive	-1 -12 15 0 0
ct2=impose past	30 -51 -6 0 -3
ct2=impose past-passive	-4 0 6 0 0
ct2=impose perfect	19 -3 -4 -12 -6
ct2=impose present	0 12 -11 1 0
ct2=impose present-passive	0 -4 6 0 0
ct2=propose past	-3 -2 13 0 0
ct2=propose present	-6 0 6 0 0
ct2=say future	0 18 -13 0 0
ct2=say modal	0 0 -7 11 0
ct2=say perfect	-10 -2 3 3 0
ct2=say present	-6 -20 26 0 0
ct2=stay future	0 -10 13 0 0
ct2=stay past	0 -8 7 0 0
ct2=stay perfect	-2 -3 11 0 0
ct2=suspend present	3 -7 -2 0 4
ct2=up modal	0 7 -6 0 0
ct2=up perfect	8 0 -6 0 0
ct2=up present	0 -4 8 0 0
do< do>	16 -9 0 -2 -1
do< future	-8 0 5 0 0
do< modal	4 12 -16 0 0
do< office	0 19 -17 2 -4
do< organisation	4 -6 3 2 -8
do< past	0 -11 8 5 -3
do< perfect	0 -6 13 0 -2
do< perfect-not	0 1 -6 5 0
do< person	17 -7 -5 0 0
do< power=cabinet	6 0 -4 0 0
do< power=commission	0 0 0 6 0
do< power=council	9 0 -5 0 0
do< power=government	-6 -1 11 0 0
do< power=minister	1 -31 23 0 0
do< power=president	-16 18 -4 2 -4
do< power=prime minister	10 -5 -2 0 0
do< power=secretary	3 -6 0 0 0
do< pronoun	-17 -13 19 0 2
do< side	-19 0 11 0 0
do> future	-30 10 1 6 -15
do> infinitive	-14 -6 15 0 4
do> modal	-19 2 1 0 0
do> modal-not	4 -3 -7 6 0
do> name	-4 3 6 0 -15
do> office	17 -15 -12 10 2
do> organisation	1 -8 4 -2 4
do> past	-4 12 -4 0 -1
do> perfect	7 -23 13 -15 0
do> perfect-not	-23 13 0 0 -3
do> person	-7 13 -6 7 -7
do> pluperfect	0 -6 5 0 0
do> power=assembly	-2 20 -15 0 0
do> power=board	0 -13 10 0 0
do> power=cabinet	34 -20 -10 0 0
do> power=commission	1 4 -11 5 0
do> power=committee	0 -16 16 0 0
do> power=congress	0 -9 11 0 0
do> power=council	0 9 -14 0 5
do> power=government	8 -2 0 0 0
do> power=king	11 0 -10 0 0
do> power=minister	-12 -13 25 -9 1
do> power=ministry	-21 -6 13 0 6
do> power=no power	11 3 -1 -16 -11
do> power=parliament	-4 5 -7 8 -1
do> power=president	-12 1 -2 5 1
do> power=prime minister	-11 5 -2 3 0
do> power=representative	0 -15 17 0 0
do> power=secretary	17 -7 -4 0 -3
do> power=senate	-3 13 -13 0 3
do> power=treasury	-6 -4 15 0 0
do> present	8 -4 0 2 -4
do> present-not	-7 8 -12 0 9
do> pronoun	6 -24 3 -6 9
do> side	-5 1 10 0 -15
f:"	-17 3 -2 8 7
f:'	-8 0 12 0 0
f:'s	-3 -6 0 -2 16
f:,	12 0 -10 -1 5
f:-	-6 0 12 0 0
f:.	1 18 -3 -13 -18
f::	13 16 -20 0 -7
f:;	8 0 -4 0 -2
f:<agent>	7 -5 0 2 -13
f:<day-ahead>	14 -26 18 -9 -25
f:<day-gone>	2 0 -4 -5 6
f:<day-today>	-21 7 9 0 0
f:<duty>	1 0 2 -2 -10
f:<gate>	-8 21 -6 0 -6
f:<goods-amount>	0 -4 6 0 0
f:<goods>	7 -14 -3 -11 14
f:<level-noun>	-14 5 5 0 1
f:<level>	-2 0 12 -5 -17
f:<money>	-7 -7 18 0 0
f:<month-today>	0 6 -5 0 0
f:<name>	-7 2 9 -10 -9
f:<not>	2 9 -18 0 12
f:<number>	6 -27 15 -1 -10
f:<office>	11 -9 0 -1 0
f:<organisation>	15 14 -31 0 6
f:<person>	7 16 -17 -7 -3
f:<points>	8 17 -22 0 0
f:<quality>	13 -3 -4 -4 0
f:<seat>	-1 12 -9 -1 0
f:<sender>	-17 0 1 0 10
f:<span>	2 0 0 0 -7
f:<taker>	12 -1 -7 0 0
f:<v-agree>	6 -4 0 -5 1
f:<v-begin>	8 1 -10 0 0
f:<v-buy>	0 -13 11 0 0
f:<v-down>	-15 1 3 3 3
f:<v-end>	17 -47 17 0 -2
f:<v-impose>	7 -4 0 -28 5
f:<v-propose>	-6 10 2 -8 -12
f:<v-return>	-9 -1 13 0 0
f:<v-say>	-10 -6 11 0 3
f:<v-stay>	11 -19 0 -5 10
f:<v-suspend>	3 -6 0 0 1
f:<v-target>	-7 -5 16 0 0
f:<v-threaten>	-11 -9 24 0 0
f:<v-up>	17 -8 -10 0 2
f:?	-21 -8 11 0 9
f:a	-7 -16 26 -8 0
f:about	-4 0 -4 11 0
f:abroad	-5 -6 3 0 6
f:according	0 8 -6 0 0
f:act	-13 -3 19 0 0
f:action	0 -10 11 0 0
f:affair	2 -7 0 0 0
f:affiliate	0 9 -11 0 0
f:after	7 -16 4 0 0
f:again	-10 10 -2 0 0
f:agree	-24 -21 44 0 0
f:ahead	0 6 -6 0 0
f:all	-9 1 1 0 0
f:alone	-7 10 -2 0 0
f:already	-14 25 -13 0 0
f:also	6 -17 0 0 2
f:am	-8 -4 17 0 0
f:an	-7 0 1 0 3
f:and	-14 1 0 10 11
f:annex	18 0 -16 0 0
f:announce	1 -14 8 0 0
f:announcement	-4 12 -6 0 0
f:another	-5 0 7 0 0
f:antimony	8 0 -6 0 0
f:anybody	0 12 -9 0 0
f:apply	0 10 -7 0 0
f:approval	0 -10 6 0 0
f:approve	-2 -12 6 0 5
f:arrive	0 -14 15 0 0
f:as	28 0 -28 0 5
f:ask	8 0 -5 0 0
f:at	0 -16 17 0 0
f:be	15 1 -10 0 -6
f:been	-4 -11 12 0 7
f:before	-9 -21 0 0 21
f:begin	11 -17 0 0 0
f:being	11 2 -14 0 0
f:bill	0 -6 8 0 0
f:boat	0 0 -4 0 8
f:bond	6 -2 0 0 0
f:both	21 14 -31 0 -1
f:bridge	-13 -9 22 0 0
f:broker	14 0 -13 0 0
f:bus	0 7 -5 0 0
f:buy	0 -10 9 0 0
f:buyer	6 0 -4 0 0
f:by	2 -15 10 -3 0
f:calendar	-1 -3 9 0 0
f:call	-19 6 9 0 0
f:can	-18 25 -12 0 0
f:ceiling	-2 0 0 0 6
f:chicken	0 -1 6 0 0
f:close	-1 -1 6 0 0
f:closed	5 11 -17 0 0
f:club	-5 0 6 0 0
f:come	-10 6 0 5 0
f:commerce	-13 1 6 0 0
f:company	-9 -3 15 0 0
f:consent	4 6 -10 0 0
f:control	0 8 -7 0 0
f:cost	0 -5 7 0 0
f:could	0 9 -11 0 0
f:counted	0 -3 7 0 0
f:countermeasure	0 -7 8 0 0
f:country	-2 -8 14 0 0
f:day	-1 -3 9 0 0
f:deadline	0 -7 9 0 0
f:deal	-12 -2 16 0 0
f:decide	0 -2 7 0 0
f:decided	0 6 -3 0 0
f:decree	12 16 -28 0 0
f:described	0 14 -12 0 0
f:desk	-6 0 3 0 0
f:did	12 -10 0 0 0
f:do	0 -6 13 0 0
f:doe	-11 0 10 0 0
f:doesn't	-1 12 -8 0 0
f:done	5 14 -19 0 0
f:door	0 -1 7 0 0
f:down	-15 0 18 0 0
f:draft	0 7 -5 0 0
f:draw	0 0 6 0 0
f:due	-4 -15 9 0 8
f:duty	2 -7 5 0 -3
f:each	-7 -8 21 0 0
f:earth	-4 11 -5 0 0
f:easter	-9 0 6 0 0
f:either	8 5 -13 0 0
f:end	10 -11 0 0 0
f:everything	0 -8 11 0 0
f:examine	0 -4 6 0 0
f:expire	-3 0 6 0 0
f:extend	-6 0 10 0 0
f:extension	4 7 -10 0 0
f:fall	-3 -8 11 0 0
f:far	0 -10 14 0 0
f:fentanyl	-6 9 -1 0 0
f:few	-1 -2 7 0 0
f:file	9 0 -8 0 0
f:find	0 12 -8 0 0
f:firm	-5 0 7 0 0
f:for	-8 -1 14 -5 -10
f:foreign	-4 0 6 0 0
f:framework	7 0 -8 0 0
f:freeze	0 8 -5 0 0
f:from	10 4 -9 0 -6
f:full	0 15 -11 0 0
f:further	6 10 -16 0 0
f:gallium	7 0 -5 0 0
f:gave	0 2 -16 0 11
f:gazette	1 -2 -6 6 0
f:geneva	5 4 -11 0 0
f:germanium	7 0 -6 0 0
f:get	-4 0 9 0 0
f:give	-18 12 2 0 0
f:go	8 -2 -8 0 4
f:good	17 -12 -3 0 0
f:goodwill	-8 0 10 0 0
f:government	-8 0 6 0 0
f:great	-4 9 -2 0 0
f:ground	-6 0 0 0 6
f:had	-13 11 -10 9 4
f:hand	-3 6 0 0 0
f:has	23 0 -26 0 2
f:have	17 -24 -5 4 2
f:he	-57 32 10 -7 -4
f:he'd	0 0 -8 0 11
f:heard	0 0 6 0 0
f:heavy	-5 0 9 0 0
f:her	-3 0 0 6 0
f:here	-5 0 8 0 0
f:him	-2 -5 0 0 7
f:his	19 -3 -9 0 -4
f:hold	3 -14 3 0 0
f:home	0 -1 8 0 0
f:hope	0 -4 7 0 0
f:house	15 0 -16 0 0
f:household	-7 0 7 0 0
f:i	-3 10 -2 0 -5
f:i've	0 0 -12 11 0
f:if	-7 0 11 0 -2
f:import	6 0 -3 0 0
f:in	5 9 -11 -14 1
f:instead	-5 0 9 0 0
f:is	11 -5 -3 -6 2
f:island	0 0 -3 0 9
f:isn't	0 9 -7 0 0
f:it	19 -5 -14 7 0
f:its	-12 9 0 0 1
f:keep	4 0 -17 0 15
f:last	0 -6 10 0 0
f:later	-2 0 8 0 0
f:law	3 -6 0 0 0
f:less	-7 7 0 0 0
f:let	4 -6 0 0 2
f:levy	2 3 -8 0 0
f:licence	-12 -8 25 0 0
f:list	0 -13 0 0 6
f:little	0 -8 9 0 0
f:longer	6 0 -2 0 0
f:look	0 23 -22 0 0
f:lose	-1 0 6 0 0
f:lower	-5 -2 12 0 0
f:machinery	-5 0 7 0 0
f:magnet	0 8 -7 0 0
f:make	8 -8 0 0 0
f:maker	0 -4 0 0 7
f:man	12 -9 -16 0 10
f:margin	-2 6 -1 0 0
f:market	0 0 6 0 0
f:may	0 -11 0 6 0
f:mean	-1 0 -1 0 6
f:meant	0 4 -6 0 0
f:meat	0 6 -5 0 0
f:medicine	0 11 -16 0 7
f:meet	10 12 -19 0 0
f:member	10 -8 -2 0 0
f:middle	-6 0 7 0 0
f:million	-5 -1 9 0 0
f:minister	0 -11 8 0 0
f:ministry	-7 2 0 0 0
f:monday	14 0 -12 0 0
f:month	-13 0 12 0 0
f:more	0 -5 7 0 0
f:move	6 0 -3 0 0
f:mr	5 15 -20 0 0
f:must	0 -12 12 0 0
f:my	10 -3 -4 0 0
f:name	-5 -4 12 0 0
f:need	-7 19 -8 0 0
f:needed	-4 20 -15 0 0
f:neither	-14 0 12 0 0
f:never	-9 0 8 0 0
f:new	-16 14 0 0 0
f:next	-10 0 6 0 0
f:nickel	-1 0 0 0 6
f:no	2 6 -5 0 -5
f:nobody	18 -1 -13 0 0
f:noon	-18 8 3 0 0
f:not	-24 7 5 0 2
f:nothing	20 -13 -19 0 12
f:now	10 26 -32 0 0
f:number	0 0 6 0 0
f:of	-28 9 14 -11 4
f:off	0 7 -15 0 5
f:offer	-4 -3 17 0 -2
f:oil	-6 6 0 0 0
f:old	-1 -6 11 0 0
f:on	0 -2 5 -19 6
f:once	4 11 -26 0 11
f:one	-14 6 4 0 -1
f:only	7 -10 0 0 0
f:open	0 -7 11 0 0
f:or	-7 -8 18 0 0
f:originating	8 0 -7 0 0
f:other	-11 -1 15 0 0
f:our	18 -14 -4 0 0
f:out	-3 -9 -2 6 9
f:outstanding	-5 0 9 0 0
f:over	17 0 -24 0 6
f:owe	0 17 -16 0 0
f:page	3 -7 0 0 0
f:palm	0 11 -9 0 0
f:part	2 -11 2 0 0
f:pass	-3 -1 9 0 0
f:pause	-8 -4 16 0 0
f:pen	8 0 -7 0 0
f:people	-10 -11 21 0 0
f:phan	0 6 -6 0 0
f:plan	-5 11 -4 0 0
f:port	-3 6 0 0 0
f:power	-6 2 0 0 0
f:present	6 0 -6 0 0
f:president	-3 -4 10 0 0
f:price	-1 -10 15 0 0
f:principle	8 0 -6 0 0
f:promise	-9 6 -4 0 3
f:propose	0 -8 11 0 0
f:provided	0 -8 10 0 0
f:published	-1 16 -10 0 0
f:put	-6 -1 8 0 0
f:quarrel	0 0 -1 0 8
f:radio	0 -9 14 0 0
f:raise	11 -12 -1 0 0
f:rare	-4 11 -5 0 0
f:ratify	14 0 -9 0 0
f:reader	0 -2 0 0 7
f:ready	0 -1 8 0 0
f:recommend	0 6 -1 0 0
f:refuse	11 -12 0 0 0
f:remain	-1 -3 10 0 0
f:reply	0 -2 6 0 0
f:required	10 2 -13 0 0
f:rest	9 -4 -1 0 0
f:right	7 0 -9 0 0
f:rise	-2 -3 11 0 0
f:round	-10 0 12 0 0
f:sale	0 -8 12 0 0
f:same	-12 0 12 0 0
f:say	-14 8 -3 0 2
f:seal	7 -12 1 0 0
f:second	9 -5 -3 0 0
f:sell	0 -7 1 0 0
f:set	-2 -11 5 0 6
f:settle	0 4 -12 0 11
f:she	-6 -1 1 0 6
f:shipment	-1 0 0 0 6
f:short	0 -5 10 0 0
f:should	-13 0 12 0 0
f:show	-8 3 0 0 0
f:side	1 28 -25 0 -1
f:sign	16 9 -26 -2 4
f:signature	-21 0 23 0 0
f:since	2 -17 -5 0 17
f:sit	-2 -6 13 0 0
f:so	0 6 0 0 -4
f:some	-2 0 6 0 0
f:somebody	16 0 -13 0 0
f:something	-1 8 -3 0 0
f:soybean	0 -4 8 0 0
f:speak	6 12 -18 0 0
f:standstill	-2 0 6 0 0
f:state	5 -22 8 0 0
f:statement	0 0 -3 0 6
f:statute	-5 0 6 0 0
f:stay	15 -11 -13 0 5
f:step	-1 11 -5 0 0
f:still	-17 -12 29 0 0
f:stop	13 -5 -5 0 0
f:strike	0 -6 9 0 0
f:supply	0 9 -8 0 0
f:suspension	5 0 -6 0 0
f:table	-2 -7 15 0 0
f:talk	0 -8 15 0 0
f:tariff	0 11 -7 0 0
f:team	11 0 -10 0 0
f:telephone	-6 4 0 0 0
f:tell	-3 -7 8 0 4
f:text	-7 4 0 0 0
f:than	0 -29 26 0 0
f:thank	13 0 -11 0 0
f:that	-17 1 6 -8 14
f:the	11 1 -4 -16 0
f:them	-20 5 5 0 0
f:then	0 13 -11 0 0
f:therefore	5 0 -6 0 0
f:they	-14 0 3 10 -3
f:thing	8 -17 0 0 0
f:think	0 15 -12 0 0
f:third	6 0 -14 0 10
f:threaten	-6 0 10 0 0
f:three	-9 0 15 0 0
f:till	11 0 -10 0 0
f:time	-10 -11 25 0 0
f:to	18 -28 11 -13 -10
f:top	0 13 -11 0 0
f:trade	-5 -6 18 0 0
f:truce	-14 9 4 0 0
f:turn	-5 -8 15 0 0
f:two	-1 -25 15 10 0
f:under	11 0 -7 0 0
f:until	18 -21 0 0 -2
f:us	0 -16 18 0 0
f:visit	0 -7 9 0 0
f:vote	5 -29 15 0 6
f:voted	5 2 -10 0 0
f:wait	-4 0 8 0 0
f:wall	-5 0 8 0 0
f:want	23 1 -22 0 0
f:warn	0 -4 8 0 0
f:was	-6 -9 21 0 -5
f:we'd	0 6 -5 0 0
f:we've	0 0 -2 0 8
f:week	0 17 -11 0 0
f:well	14 -11 -7 0 3
f:were	27 -25 -8 0 0
f:what	-9 -23 23 0 4
f:when	12 5 -16 0 0
f:where	4 8 -13 0 0
f:which	-28 0 14 0 12
f:while	-4 0 0 0 6
f:who	22 -7 -25 0 13
f:whose	4 -6 0 0 0
f:will	-7 3 2 3 -8
f:win	9 0 -9 0 0
f:withdraw	0 -8 10 0 0
f:within	-8 12 -4 0 0
f:without	16 10 -24 0 0
f:won't	0 -6 0 0 8
f:would	-12 7 0 -1 7
f:year	-8 0 4 0 0
f:yes	0 14 -15 0 0
f:yet	0 6 -4 0 0
f:you	11 -16 1 0 0
f:your	0 -8 4 0 0
f:zero	0 0 6 0 0
first-of-paragraph	-17 -27 61 -18 -45
has-future	-37 21 -5 1 1
has-infinitive	-17 -9 27 0 0
has-modal	-24 14 -3 13 -7
has-participle	14 -30 3 0 -3
has-past	10 -42 20 -6 0
has-perfect	-6 -5 10 0 -3
has-present	-16 11 3 -3 -6
head=	12 -15 2 -4 8
head=affairs	-17 -1 20 0 0
head=althing	5 11 -17 0 0
head=america	0 6 -5 0 0
head=angola	-8 9 0 0 0
head=argentina	4 0 -8 0 2
head=assembly	-6 20 -19 0 4
head=bangladesh	0 8 -7 0 0
head=belgium	9 0 -8 0 0
head=board	-8 -29 36 0 0
head=brazil	0 -5 11 0 0
head=cabinet	31 22 -50 0 0
head=canada	6 0 -5 0 0
head=chairman	23 0 -23 0 0
head=chancellor	-5 6 0 0 0
head=chile	-1 7 -3 0 0
head=china	-16 -36 53 0 0
head=colleague	12 0 -17 0 1
head=commerce	-10 3 7 0 -4
head=commission	32 -15 -22 11 -8
head=commissioner	1 -8 2 0 0
head=committee	-12 18 -13 0 2
head=council	16 -4 -4 -1 -2
head=councillor	6 0 -5 0 0
head=counterpart	0 -10 6 0 3
head=country	0 11 -11 0 0
head=court	-13 -45 56 0 0
head=customs	0 -45 40 0 0
head=department	0 8 -7 0 0
head=diet	0 13 -11 0 0
head=director	-6 0 8 0 0
head=economy	14 10 -22 0 0
head=egypt	-5 0 11 0 0
head=eu	0 15 -12 0 0
head=executive	-10 -8 21 0 0
head=general	14 13 -28 0 0
head=government	0 -19 22 0 -3
head=governments	13 -24 0 0 0
head=governor	0 -7 3 0 0
head=greece	0 9 -9 0 0
head=house	-25 -18 41 0 0
head=india	-3 -3 14 0 0
head=indonesia	-7 0 6 0 0
head=japan	10 0 -7 0 0
head=king	12 9 -25 4 0
head=lisbon	12 0 -11 0 0
head=minister	0 -11 15 -3 -9
head=ministers	-7 9 -12 0 15
head=ministry	-28 -15 27 0 5
head=negotiator	-2 12 -7 0 0
head=norway	0 -13 14 0 0
head=number	6 1 -9 0 0
head=paraguay	-3 0 8 0 0
head=parliament	-23 7 0 6 0
head=parliaments	0 -12 8 0 0
head=peru	-1 -2 10 0 0
head=premier	-5 -11 12 4 0
head=president	2 23 -28 4 -2
head=presidents	0 11 -7 0 0
head=regulator	-16 -26 38 0 0
head=representative	-14 7 5 0 -3
head=representatives	5 8 -15 0 0
head=secretary	0 -46 46 0 -9
head=security	-1 15 -11 0 0
head=senate	-3 19 -18 0 1
head=senegal	5 1 -9 0 0
head=side	0 22 -19 0 0
head=states	0 12 -7 0 0
head=storting	0 17 -16 0 0
head=switzerland	0 0 6 0 0
head=thailand	-10 0 16 0 0
head=tokyo	0 -9 10 0 0
head=trade	-10 -18 24 0 2
head=tunis	9 0 -8 0 0
head=turkey	0 6 -2 0 0
head=union	-15 -3 21 0 0
head=uruguay	-4 0 8 0 0
head=us	0 0 6 0 0
head=washington	-2 0 6 0 0
headline	-14 -8 8 13 9
kind=office	-15 7 -1 9 0
kind=organisation	0 19 -11 -14 -6
kind=person	15 -23 16 -11 -8
kind=side	-43 -23 66 -17 -21
l1="	-19 -11 24 0 0
l1='s	-6 8 -3 0 2
l1=(	-10 8 0 0 0
l1=*	3 1 -7 0 0
l1=,	24 -5 -15 0 0
l1=:	4 -7 4 0 -3
l1=;	9 14 -23 0 0
l1=<begin>	4 5 -4 -11 1
l1=<day-ahead>	0 15 -14 0 0
l1=<name>	0 7 -5 0 0
l1=<not>	-11 -20 32 0 0
l1=<office>	13 -9 0 0 0
l1=<quality>	-3 13 -12 0 3
l1=<v-agree>	-2 0 8 0 0
l1=<v-bear>	-3 -9 16 0 0
l1=<v-impose>	-2 8 0 0 -4
l1=a	0 -35 34 0 0
l1=and	23 -14 -1 0 -3
l1=ask	0 7 -6 0 0
l1=at	-8 0 15 0 0
l1=before	-1 -6 13 0 0
l1=both	-4 6 0 0 0
l1=doe	-3 14 -9 0 0
l1=for	-11 -12 11 0 9
l1=from	-5 -6 14 0 0
l1=has	0 0 0 6 0
l1=his	8 -2 0 0 -6
l1=if	0 -15 9 4 0
l1=in	-20 -11 35 0 -5
l1=is	2 13 -16 0 0
l1=its	-2 -6 4 0 4
l1=my	0 10 -5 0 0
l1=neither	-3 -4 9 0 0
l1=no	0 -22 24 0 0
l1=of	5 3 -7 0 0
l1=on	-13 0 18 0 0
l1=only	0 7 -7 0 0
l1=own	0 13 -13 0 0
l1=sign	-1 0 6 0 0
l1=since	0 -4 7 0 0
l1=tell	0 -1 10 0 -1
l1=that	-15 1 4 0 4
l1=the	-1 22 -16 2 -9
l1=then	5 5 -12 0 0
l1=thi	0 14 -12 0 0
l1=to	0 -4 11 0 0
l1=two	-8 0 12 0 0
l1=unless	0 0 6 0 0
l1=until	0 -4 6 0 0
l1=what	6 -3 0 0 0
l1=when	8 -14 1 0 0
l1=whether	-5 -8 0 15 0
l1=with	-15 -5 25 0 0
l1=—	10 2 -9 0 0
l2='s	-2 6 -4 0 0
l2=)	8 0 -8 0 0
l2=,	5 -18 12 -1 0
l2=;	-6 -1 3 4 0
l2=<begin>	6 -9 9 -2 -2
l2=<day-ahead>	0 -9 12 0 0
l2=<day-gone>	17 -13 -15 0 7
l2=<duty>	-2 -3 12 0 0
l2=<goods>	-7 -4 18 0 0
l2=<name>	0 16 -18 0 0
l2=<not>	-4 7 -7 0 3
l2=<organisation>	3 -17 13 0 0
l2=<person>	0 -13 18 -1 -7
l2=<quality>	0 -5 9 0 0
l2=<v-bear>	11 -8 0 0 0
l2=<v-begin>	11 -7 -2 0 0
l2=<v-buy>	-3 8 -1 0 0
l2=<v-impose>	0 11 -6 0 -6
l2=<v-say>	0 2 0 0 -8
l2=<v-suspend>	0 15 -13 0 0
l2=after	1 4 -6 0 0
l2=agreement	-4 0 8 0 0
l2=and	-4 -2 0 0 7
l2=approve	5 -8 1 0 0
l2=at	0 -2 6 0 0
l2=by	10 0 -5 0 0
l2=doe	0 6 -5 0 0
l2=for	-20 -4 20 0 0
l2=from	-4 19 -13 0 0
l2=georgia	0 3 -6 0 0
l2=good	-1 0 6 0 0
l2=if	-4 16 -9 0 0
l2=it	-8 -3 18 0 0
l2=meet	-6 0 12 0 0
l2=morning	0 10 -6 0 0
l2=mr	-2 0 7 0 0
l2=need	0 10 -6 0 0
l2=no	0 11 -9 0 0
l2=of	-3 17 -14 2 -3
l2=on	-16 3 9 0 0
l2=only	0 -14 16 0 0
l2=order	-3 8 -1 0 0
l2=our	2 11 -15 0 0
l2=republic	11 0 -11 0 0
l2=say	8 4 -14 1 0
l2=signature	5 16 -23 0 0
l2=so	-10 0 15 0 0
l2=suspend	0 16 -15 0 0
l2=tell	0 -8 8 0 0
l2=that	8 0 -1 0 -4
l2=the	-3 0 6 0 0
l2=through	3 -9 2 0 0
l2=to	-9 0 5 0 0
l2=together	10 0 -10 0 0
l2=understand	-8 0 4 0 0
l2=unless	0 -6 7 0 0
l2=until	0 8 -6 0 0
l2=whether	0 -9 0 13 0
l2=which	8 -11 -5 6 0
l2=—	0 6 -3 0 0
l3="	0 -12 8 0 0
l3=)	6 0 -4 0 0
l3=,	-5 -5 1 -2 15
l3=-	-4 0 7 0 0
l3=;	-1 -7 13 0 0
l3=<agent>	-8 0 3 4 0
l3=<day-ahead>	6 0 -3 0 0
l3=<day-gone>	-1 -6 10 0 0
l3=<day-today>	6 1 -9 0 0
l3=<goods>	-6 -8 8 4 0
l3=<level-noun>	-3 -12 19 0 0
l3=<level>	-1 -1 7 0 0
l3=<month-ahead>	0 -6 7 0 0
l3=<name>	4 0 -12 0 6
l3=<not>	-6 -16 19 3 0
l3=<number>	8 -1 -1 0 0
l3=<quality>	6 -2 -1 0 0
l3=<seat>	-14 23 -1 0 -4
l3=<span>	0 -4 8 0 0
l3=<v-agree>	-3 6 0 0 0
l3=<v-buy>	-6 -11 17 0 0
l3=<v-down>	0 10 -5 0 0
l3=<v-end>	0 -12 13 0 0
l3=<v-impose>	0 -10 11 0 -2
l3=<v-say>	0 -6 10 0 0
l3=<v-target>	0 -6 8 0 0
l3=a	4 13 -16 0 0
l3=according	0 -4 7 0 0
l3=add	0 7 -6 0 0
l3=and	-26 -3 24 0 3
l3=announcement	4 10 -15 0 0
l3=approval	0 10 -12 0 0
l3=approve	0 6 -3 0 0
l3=be	-8 5 0 0 0
l3=been	3 7 -12 0 0
l3=between	-3 -1 10 0 0
l3=bill	0 -4 6 0 0
l3=both	7 0 -8 0 0
l3=by	10 6 -15 0 0
l3=can	6 0 -2 0 0
l3=come	0 7 -5 0 0
l3=confirm	0 -9 10 0 0
l3=consent	0 13 -12 0 0
l3=consultation	0 -6 6 0 0
l3=did	-8 0 11 0 0
l3=extension	0 7 -7 0 0
l3=for	14 1 -16 0 0
l3=has	3 -6 0 0 0
l3=have	0 12 -11 0 0
l3=he	-11 7 1 0 0
l3=his	-3 -5 14 0 0
l3=in	9 19 -25 0 -1
l3=is	5 10 -20 2 0
l3=it	14 14 -26 0 0
l3=member	-2 -3 9 0 0
l3=notice	-3 13 -17 6 0
l3=now	6 0 -4 0 0
l3=on	-4 -20 8 5 2
l3=one	-11 12 0 0 0
l3=order	-5 -11 17 0 0
l3=other	3 5 -10 0 0
l3=our	7 -7 0 0 0
l3=over	-2 -1 7 0 0
l3=president	0 -2 7 0 0
l3=resolution	15 2 -20 0 0
l3=seal	-7 1 1 0 0
l3=second	-6 0 8 0 0
l3=set	0 -6 7 0 0
l3=signature	-6 0 3 0 0
l3=so	17 -6 -10 0 0
l3=tell	0 -4 6 0 0
l3=that	7 3 -10 0 0
l3=the	7 -21 15 0 -5
l3=to	-5 -6 12 0 0
l3=vote	0 11 -9 0 0
l3=was	-5 -4 11 0 0
l3=we	-11 0 5 0 0
l3=what	-2 0 8 0 0
l3=who	0 -7 7 0 0
l3=—	-1 0 6 0 0
l4="	-7 -14 25 0 0
l4='s	11 1 -12 0 0
l4=,	-1 -7 5 0 0
l4=.	6 0 -1 0 0
l4=:	16 -2 -8 0 0
l4=<agent>	5 -19 10 0 0
l4=<begin>	8 0 5 -10 -12
l4=<day-today>	8 -1 -3 0 0
l4=<duty>	-9 0 13 0 0
l4=<gate>	-8 0 4 0 0
l4=<goods>	0 17 -16 0 2
l4=<level-noun>	0 7 -2 0 0
l4=<level>	0 -4 7 0 0
l4=<name>	-12 -3 20 0 0
l4=<not>	-15 6 4 0 0
l4=<number>	4 3 -7 0 0
l4=<office>	3 11 -18 0 2
l4=<person>	10 -2 -2 0 0
l4=<seat>	0 9 -12 0 1
l4=<sender>	-6 0 7 0 0
l4=<v-agree>	17 0 -20 0 5
l4=<v-bear>	5 5 -11 0 0
l4=<v-begin>	-8 0 0 0 7
l4=<v-impose>	8 0 -16 0 11
l4=<v-propose>	-7 0 3 0 0
l4=<v-sell>	0 6 -5 0 0
l4=a	-11 21 -13 4 0
l4=after	0 -3 7 0 0
l4=again	0 -4 6 0 0
l4=agreement	-9 0 6 0 0
l4=any	0 7 -4 0 0
l4=be	-6 0 2 0 0
l4=bear	8 0 -6 0 0
l4=being	0 -1 -2 0 7
l4=but	-5 8 0 0 0
l4=country	7 0 -7 0 0
l4=first	10 0 -9 0 0
l4=for	17 0 -13 0 0
l4=from	7 2 -11 0 0
l4=good	8 -8 0 0 0
l4=had	0 -5 9 0 0
l4=has	11 0 -10 0 0
l4=have	0 -3 6 0 0
l4=in	0 17 -8 0 -6
l4=is	-13 0 12 0 0
l4=it	0 -7 5 1 0
l4=matter	0 7 -6 0 0
l4=ship	0 7 -7 0 0
l4=side	-6 0 2 0 0
l4=sign	16 0 -20 0 5
l4=signature	1 11 -15 0 0
l4=still	0 8 -6 0 0
l4=take	0 0 -5 0 8
l4=text	6 -5 0 0 0
l4=that	6 -5 0 0 0
l4=the	-17 16 2 -5 -3
l4=their	-1 -1 8 0 0
l4=was	9 0 -3 0 0
l4=we	8 0 -10 0 0
l4=which	5 0 -8 0 0
l4=who	-8 0 10 0 0
l4=with	-7 0 12 0 0
l=" the	0 -2 0 0 6
l=) :	2 3 -7 0 0
l=) and	7 0 -6 0 0
l=, a	0 -12 13 0 0
l=, and	12 0 -4 0 0
l=, in	-5 0 11 0 0
l=, its	0 0 -3 0 7
l=, mr	-3 -2 10 0 0
l=, then	6 5 -13 0 0
l=: <number>	-7 4 0 0 0
l=: the	4 15 -19 0 0
l=; in	0 9 -9 0 0
l=; the	-1 -10 8 4 0
l=<begin> "	-6 -12 13 0 0
l=<begin> <begin>	4 5 -4 -11 1
l=<begin> <day-gone>	9 0 -8 0 0
l=<begin> a	0 -2 9 0 0
l=<begin> both	-11 6 4 0 0
l=<begin> by	7 0 -4 0 0
l=<begin> doe	-2 8 -3 0 0
l=<begin> for	6 0 -8 0 0
l=<begin> has	0 0 -1 6 0
l=<begin> his	0 -5 12 0 0
l=<begin> in	-5 -15 25 0 0
l=<begin> mr	7 0 -5 0 0
l=<begin> no	0 -18 19 0 0
l=<begin> our	0 12 -7 0 0
l=<begin> the	4 -7 6 -12 0
l=<begin> what	9 0 -7 0 0
l=<begin> whether	-3 -1 -1 11 0
l=<day-gone> in	-5 0 7 0 0
l=<day-today> —	0 6 0 0 0
l=<name> 's	-10 6 -3 0 4
l=<name> ,	18 -8 -9 0 0
l=<name> and	-8 0 11 0 0
l=<name> the	1 19 -23 0 0
l=<office> ,	-2 0 7 0 0
l=<office> :	-7 0 11 0 0
l=<organisation> 's	0 -9 10 0 0
l=<organisation> ,	9 0 -8 0 0
l=<organisation> in	-1 -13 19 0 0
l=<person> (	-7 0 9 0 0
l=<person> ,	-7 -14 17 0 0
l=<person> :	6 0 -4 0 0
l=<person> and	14 0 -10 0 0
l=<person> of	-3 0 7 0 0
l=<person> say	-10 0 17 0 0
l=<seat> ,	-2 -5 11 0 0
l=<seat> the	6 8 -15 0 0
l=and mr	-2 0 6 0 0
l=and that	-4 0 7 0 0
l=and the	2 0 -13 0 9
l=approve by	5 -6 0 0 0
l=by both	10 0 -7 0 0
l=deal with	0 -3 6 0 0
l=doe the	0 6 -6 0 0
l=for the	-16 0 13 0 0
l=from the	-1 24 -20 0 0
l=has the	1 3 -6 0 0
l=he say	0 1 -11 0 4
l=it in	-7 0 10 0 0
l=mr .	-2 0 7 0 0
l=need the	0 7 -4 0 0
l=no .	0 11 -9 0 0
l=of the	5 6 -16 3 0
l=on <day-gone>	-11 0 8 0 0
l=say his	10 0 -8 0 0
l=say that	0 6 -4 0 0
l=say the	0 8 -5 0 0
l=side the	10 -9 0 0 0
l=sign :	13 -1 -9 0 0
l=sign for	-6 -3 14 0 0
l=sign in	10 2 -13 0 0
l=signature of	5 2 -12 0 0
l=that of	3 2 -7 0 0
l=that the	1 -6 7 0 0
l=the <quality>	-2 20 -15 0 0
l=the two	-6 0 9 0 0
l=to his	0 7 -6 0 0
l=to the	-5 -4 11 0 0
l=unless the	0 -6 7 0 0
l=until the	0 8 -6 0 0
l=what the	8 0 -4 0 0
l=whether the	0 -9 0 13 0
l=which the	9 -7 -9 6 0
l=with the	2 2 -6 0 0
l=— the	-2 6 -1 0 0
lack< do>	-1 12 -2 0 -6
lack< future	-1 -2 7 0 0
lack< infinitive	0 -5 6 0 0
lack< modal	-8 0 7 0 0
lack< name	0 19 -17 0 0
lack< office	-11 1 4 0 0
lack< organisation	-22 6 9 -2 -8
lack< past	13 9 -16 0 0
lack< perfect	-12 7 0 0 0
lack< person	-8 34 -23 0 0
lack< power=commission	2 4 -8 0 0
lack< power=congress	0 -4 7 0 0
lack< power=council	-11 13 -3 0 0
lack< power=government	0 -7 9 0 0
lack< power=minister	-32 21 0 0 0
lack< power=ministry	-1 8 -3 0 0
lack< power=no power	-4 12 -2 -1 -4
lack< power=parliament	0 -11 15 0 0
lack< power=president	0 7 -2 0 0
lack< power=representative	0 6 -4 0 0
lack< power=senate	0 7 -6 0 0
lack< power=treasury	0 -8 9 0 0
lack< present	-22 9 1 0 -2
lack< pronoun	-21 6 12 0 0
lack< side	-3 0 7 0 0
lack> do<	9 0 -2 0 -2
lack> do>	-9 11 -5 0 0
lack> future	-7 14 -6 0 0
lack> gerund	0 9 -5 0 0
lack> infinitive	0 -10 9 0 0
lack> name	-5 -2 14 0 -1
lack> office	-10 0 0 5 0
lack> organisation	2 11 -6 -8 -2
lack> past	13 13 -24 0 0
lack> perfect	19 -15 -3 0 0
lack> person	-16 20 -2 0 0
lack> power=assembly	0 6 -2 0 0
lack> power=board	0 -17 20 0 0
lack> power=cabinet	3 13 -19 0 0
lack> power=congress	0 -8 9 0 0
lack> power=council	12 -8 -3 0 3
lack> power=government	-6 -6 14 0 0
lack> power=minister	6 -33 16 0 0
lack> power=ministry	9 0 -2 0 0
lack> power=no power	-24 8 10 -3 0
lack> power=parliament	-2 11 -12 8 -3
lack> power=president	-19 27 -4 -1 -6
lack> power=representative	4 9 -14 0 0
lack> power=senate	-1 10 -12 0 3
lack> present	-22 3 11 0 0
lack> refuse>	0 -14 0 0 6
lack> side	9 1 -5 0 -2
lead="	-9 -11 15 0 6
lead=(	-13 6 2 0 0
lead=,	8 4 -8 -7 0
lead=:	0 6 1 -5 -15
lead=;	-1 14 -12 1 -4
lead=a	-10 2 6 0 0
lead=after	0 -12 12 0 0
lead=and	-1 -8 9 0 0
lead=applications	0 -5 6 0 0
lead=as	-6 -6 14 0 0
lead=bangladesh	0 14 -14 0 0
lead=before	14 -7 -1 0 0
lead=beijing	5 7 -13 0 0
lead=belgium	9 0 -8 0 0
lead=but	-20 23 -1 0 0
lead=by	22 -12 -12 0 0
lead=cabinet	4 2 -10 0 0
lead=canada	12 0 -8 0 0
lead=chile	-1 8 -4 0 0
lead=china	2 -11 7 0 -1
lead=customs	0 0 7 0 0
lead=does	-3 16 -12 0 0
lead=donald	0 11 -10 0 0
lead=ecuador	7 -4 0 0 0
lead=finance	-6 1 2 0 0
lead=first	6 0 -6 0 0
lead=governor	6 -3 0 0 0
lead=hanoi	0 6 -6 0 0
lead=has	-3 9 -12 5 0
lead=he	-4 -5 -8 7 18
lead=his	-2 -8 5 0 3
lead=i	1 -13 16 0 -12
lead=if	-10 0 0 3 0
lead=in	10 3 -14 0 0
lead=it	-5 -14 23 0 0
lead=jamieson	0 0 7 0 0
lead=li	0 -2 8 0 0
lead=malaysia	-5 9 -2 0 0
lead=member	8 13 -22 0 0
lead=mexico	0 -7 0 0 5
lead=minister	-10 -5 17 0 0
lead=neither	-6 12 -4 0 0
lead=no	-6 12 -6 0 0
lead=on	3 2 -10 0 0
lead=our	-1 12 -6 0 0
lead=ours	13 2 -16 0 0
lead=president	4 13 -15 0 -1
lead=rovers	-9 0 9 0 0
lead=she	-1 -9 0 0 7
lead=sign	-4 10 -5 0 0
lead=signed	15 0 -14 0 0
lead=so	14 -5 -7 0 0
lead=that	6 -12 5 -3 0
lead=the	9 -11 10 -25 -3
lead=this	-4 -6 11 0 0
lead=to	0 9 -8 0 0
lead=trade	3 2 -7 0 0
lead=treasury	-5 -3 14 0 0
lead=trump	-8 -29 35 0 0
lead=under	-1 -1 7 0 0
lead=unless	-1 -4 11 0 0
lead=vietnam	9 -2 -3 0 0
lead=we	4 -4 -3 6 0
lead=what	7 0 -7 0 0
lead=whether	-5 -11 -3 20 0
lead=which	12 -13 -2 5 0
lead=who	-6 -14 24 0 0
lead=why	0 8 -7 0 0
lead=—	5 4 -8 0 0
lll=, " the	0 0 -3 0 7
lll=, <day-today> —	0 6 -2 0 0
lll=, and that	-4 0 6 0 0
lll=, and the	6 0 -9 0 0
lll=, unless the	0 -5 6 0 0
lll=<begin> <begin> "	-6 -12 13 0 0
lll=<begin> <begin> <begin>	4 5 -4 -11 1
lll=<begin> <begin> <day-gone>	9 0 -8 0 0
lll=<begin> <begin> a	0 -2 9 0 0
lll=<begin> <begin> both	-11 6 4 0 0
lll=<begin> <begin> by	7 0 -4 0 0
lll=<begin> <begin> doe	-2 8 -3 0 0
lll=<begin> <begin> for	6 0 -8 0 0
lll=<begin> <begin> has	0 0 -1 6 0
lll=<begin> <begin> his	0 -5 12 0 0
lll=<begin> <begin> in	-5 -15 25 0 0
lll=<begin> <begin> mr	7 0 -5 0 0
lll=<begin> <begin> no	0 -18 19 0 0
lll=<begin> <begin> our	0 12 -7 0 0
lll=<begin> <begin> the	4 -7 6 -12 0
lll=<begin> <begin> what	9 0 -7 0 0
lll=<begin> <begin> whether	-3 -1 -1 11 0
lll=<begin> <name> and	-8 2 1 0 0
lll=<begin> <office> :	-7 0 10 0 0
lll=<begin> <person> :	6 -2 -1 0 0
lll=<begin> he say	0 1 -11 0 4
lll=<begin> mr .	0 -3 6 0 0
lll=<begin> no .	0 13 -13 0 0
lll=<begin> the <quality>	0 14 -12 0 0
lll=<day-ahead> , the	3 2 -8 0 0
lll=<day-gone> by the	7 0 -7 0 0
lll=<name> , the	-3 7 -1 0 0
lll=<number> : <number>	-7 4 0 0 0
lll=<organisation> , the	0 3 -6 0 0
lll=<organisation> and the	-2 9 -4 0 0
lll=<person> , his	1 1 -6 0 0
lll=<person> , the	0 -13 14 0 0
lll=<person> : the	0 16 -15 0 0
lll=<person> and the	0 -4 -1 0 8
lll=<seat> , the	0 15 -12 0 0
lll=agree until the	0 9 -8 0 0
lll=and that of	4 -10 4 0 0
lll=announcement of the	7 7 -15 0 0
lll=approval of the	2 6 -11 0 0
lll=approve by the	0 8 -5 0 0
lll=by <person> ,	-4 0 6 0 0
lll=by the <quality>	0 8 -9 0 0
lll=come from the	0 8 -7 0 0
lll=decree of the	6 0 -9 0 0
lll=for <name> ,	17 -9 -8 0 0
lll=in <name> the	2 16 -21 0 0
lll=in <seat> the	6 8 -14 0 0
lll=member of the	-2 -3 9 0 0
lll=notice of the	0 0 -4 6 0
lll=on <day-gone> in	-5 0 6 0 0
lll=order of the	0 -8 10 0 0
lll=our side the	7 0 -5 0 0
lll=resolution of the	12 3 -17 0 0
lll=seal of the	-7 1 1 0 0
lll=sign by both	13 0 -10 0 0
lll=signature of the	-1 -1 6 0 0
lll=the <name> ,	10 0 -10 0 0
lll=the <office> in	8 0 -11 0 0
lll=the <organisation> 's	0 -9 10 0 0
lll=the <organisation> ,	10 0 -9 0 0
lll=the <organisation> in	0 -11 16 0 0
lll=the signature of	5 0 -10 0 0
lll=vote in the	0 11 -9 0 0
lll=was sign in	-6 0 7 0 0
lr='s ,	-13 10 0 0 0
lr=( ,	-5 0 7 0 0
lr=, -	7 0 -6 0 0
lr=, .	-8 11 -4 0 0
lr=, for	17 0 -13 0 0
lr=, sign	0 3 -6 0 0
lr=: did	10 0 -8 0 0
lr=: has	6 -1 0 0 0
lr=: in	0 9 -8 0 0
lr=: say	3 3 -8 0 0
lr=: sign	-8 0 7 0 0
lr=; say	6 0 -2 0 0
lr=<begin> 's	16 12 -31 0 7
lr=<begin> ,	7 -6 0 0 -1
lr=<begin> :	-22 -16 40 0 0
lr=<begin> <end>	-13 -14 4 0 10
lr=<begin> <level>	11 0 -10 0 0
lr=<begin> <number>	-2 0 8 0 0
lr=<begin> announce	9 0 -5 0 0
lr=<begin> did	7 -5 -9 0 5
lr=<begin> doe	9 0 -6 0 0
lr=<begin> extension	0 -8 9 0 0
lr=<begin> fee	0 8 -7 0 0
lr=<begin> for	17 -8 -10 0 0
lr=<begin> gave	10 0 -7 0 0
lr=<begin> has	-16 18 -6 0 0
lr=<begin> hasn't	-2 10 -15 0 7
lr=<begin> have	27 -14 -17 0 0
lr=<begin> it	-1 0 7 0 0
lr=<begin> keep	0 9 -6 0 0
lr=<begin> leave	-4 -4 12 0 0
lr=<begin> need	7 -12 0 0 0
lr=<begin> on	0 0 6 0 0
lr=<begin> order	14 0 -13 0 0
lr=<begin> put	9 -8 0 0 0
lr=<begin> say	-16 0 23 0 -6
lr=<begin> sign	-6 14 0 0 0
lr=<begin> tell	0 12 -13 0 2
lr=<begin> the	-5 0 9 0 0
lr=<begin> to	0 10 -7 0 0
lr=<begin> vote	0 9 -5 0 0
lr=<begin> will	0 11 -8 0 0
lr=<begin> would	3 -6 2 0 0
lr=<begin> write	0 6 -3 0 0
lr=<day-gone> sign	-6 0 6 0 0
lr=<number> has	0 8 -8 0 0
lr=<quality> has	-1 11 -5 0 0
lr=a ,	0 -14 17 0 0
lr=a .	0 -11 13 0 0
lr=and ,	25 0 -23 0 0
lr=and agree	-6 0 8 0 0
lr=and are	0 -5 7 0 0
lr=and for	8 0 -5 0 0
lr=both .	13 0 -10 0 0
lr=both have	-15 3 10 0 0
lr=for ,	-6 -3 0 0 11
lr=for .	-4 -6 14 0 0
lr=for and	-5 0 6 0 0
lr=for the	12 0 -10 0 0
lr=from .	0 -5 7 0 0
lr=his ,	0 -12 16 0 0
lr=his .	3 11 -16 0 0
lr=in ,	-26 0 26 0 0
lr=in .	-11 22 -11 0 0
lr=in a	0 8 -8 0 0
lr=in an	10 0 -8 0 0
lr=in and	8 -2 -3 0 0
lr=in has	0 -16 18 0 0
lr=in in	8 0 -6 0 0
lr=in on	-13 -5 21 0 0
lr=in the	-4 -10 20 0 0
lr=in with	12 0 -12 0 0
lr=is 's	4 4 -11 0 0
lr=is ,	0 14 -11 0 0
lr=its ,	-2 -16 9 0 5
lr=mr ,	6 -2 0 0 0
lr=mr .	-7 3 0 0 0
lr=of ,	-7 14 -4 0 0
lr=of .	3 -15 11 0 0
lr=of <end>	0 3 -7 0 0
lr=on ,	-3 0 6 0 0
lr=say had	-2 0 6 0 0
lr=say would	0 11 -8 0 0
lr=that has	-6 -4 13 0 0
lr=that would	0 3 -6 0 4
lr=the ,	-2 29 -31 4 7
lr=the .	-7 7 0 0 0
lr=the ;	0 13 -20 0 0
lr=the <day-today>	8 0 -5 0 0
lr=the <end>	-7 0 7 0 0
lr=the and	0 10 -10 0 0
lr=the announce	12 0 -9 0 0
lr=the approve	-7 0 11 0 0
lr=the confirm	7 0 -3 0 0
lr=the decided	9 -4 -2 0 0
lr=the doe	0 -11 13 0 0
lr=the has	10 -2 -8 0 2
lr=the have	-12 3 3 0 0
lr=the in	13 22 -32 0 0
lr=the is	-6 8 0 0 0
lr=the may	0 -4 7 0 0
lr=the must	0 12 -11 0 0
lr=the of	2 3 -7 0 0
lr=the on	11 -4 -3 0 0
lr=the published	-6 -5 13 0 0
lr=the put	0 -10 0 6 0
lr=the say	3 -15 2 0 0
lr=the sign	-5 14 -2 0 0
lr=the that	-6 8 -1 0 0
lr=the to	-10 11 0 0 0
lr=the was	0 -2 6 0 0
lr=the will	0 -8 13 0 0
lr=the would	0 12 -12 2 0
lr=their ,	-1 11 -6 0 0
lr=with in	-2 0 7 0 0
lr=— sign	19 0 -18 0 0
naming=name	-4 -7 25 -22 -13
naming=office	-15 7 -1 9 0
naming=organisation	0 19 -11 -14 -6
naming=person	31 0 -24 0 -11
naming=pronoun	-11 -40 30 0 4
naming=side	-43 -23 66 -17 -21
nc2=agree	-5 -4 10 0 0
nc2=bear	4 7 -4 0 -8
nc2=down	4 6 -12 0 0
nc2=end	7 -13 0 0 3
nc2=impose	-7 -11 9 0 9
nc2=propose	-6 5 1 0 -1
nc2=say	-7 0 -4 5 9
nc2=sell	0 -4 7 0 0
nc2=stay	-18 0 3 -1 15
nc2=suspend	0 16 -18 0 3
nc2=target	-4 0 10 0 0
nc2=up	3 -8 0 0 4
nct2=agree future	-5 0 6 0 0
nct2=agree modal	0 12 -9 0 0
nct2=agree present	-4 -1 11 0 0
nct2=bear perfect	0 0 7 0 -3
nct2=bear present-passive	0 8 -3 0 0
nct2=begin future	6 -5 0 0 0
nct2=begin perfect	0 6 -5 0 0
nct2=begin present	0 -1 7 0 0
nct2=down present-passive	7 1 -10 0 0
nct2=end past	0 -3 6 0 0
nct2=end present	0 0 -6 0 4
nct2=impose modal	-16 13 0 0 -1
nct2=impose participle-passive	0 -8 1 0 4
nct2=impose past	-1 -24 18 0 1
nct2=impose perfect	10 -12 0 1 0
nct2=impose present	-6 5 -2 0 5
nct2=impose present-passive	5 1 -8 0 0
nct2=propose present	-2 15 -9 0 0
nct2=say past	-3 -3 -1 0 11
nct2=say present-passive	0 -4 7 0 0
nct2=stay future	0 -7 8 0 0
nct2=stay past	-11 4 0 0 2
nct2=stay present	-5 0 -1 0 13
nct2=suspend present	0 8 -8 0 0
nct2=up present	0 0 -5 0 6
next="	6 -5 7 0 -9
next=(	0 -18 14 0 0
next=)	-3 7 -2 0 0
next=,	12 -1 -6 0 0
next=:	-16 -23 39 0 0
next=;	4 7 -13 0 0
next=and	-1 9 -13 0 8
next=as	9 0 -12 0 4
next=before	-1 1 -6 0 7
next=but	2 -10 6 0 0
next=if	-1 -4 10 0 0
next=that	-2 -9 14 -3 0
next=until	0 0 -5 0 8
next=when	1 14 -13 0 0
next=which	-6 -2 17 0 0
next=yet	-11 20 -7 0 -5
next=—	-3 0 8 0 0
nhas-future	-3 -8 10 0 1
nhas-modal	-33 1 14 7 -9
nhas-participle	2 -14 2 0 3
nhas-past	-4 -15 10 0 8
nhas-pluperfect	0 -18 20 0 0
nhas-present	12 6 -16 -14 7
nt2=future	-2 -6 8 0 0
nt2=modal	-24 9 3 2 -4
nt2=modal-passive	0 0 8 0 0
nt2=participle-passive	1 -10 0 0 3
nt2=past	-3 -16 8 0 10
nt2=perfect	4 -6 0 0 4
nt2=pluperfect	-6 -11 21 0 0
nt2=present	10 -4 -8 -8 14
nt2=present-not	-6 14 -4 0 0
nt2=present-passive	8 1 -7 0 -1
nv0-none	0 -5 8 -15 4
nv1-none	0 -5 8 -15 4
nv2-none	6 5 0 -9 -9
nv2=agree	-6 0 7 0 0
nv2=announce	1 3 -6 0 0
nv2=approve	0 -6 8 0 0
nv2=be	-9 -9 5 0 13
nv2=cut	-4 0 6 0 0
nv2=expect	0 7 -4 0 0
nv2=have	8 11 -16 0 0
nv2=hold	0 1 -6 0 4
nv2=keep	0 -8 6 0 0
nv2=leave	-2 -4 11 0 0
nv2=lift	4 0 -9 0 6
nv2=meet	12 8 -19 0 0
nv2=other	11 -27 11 0 0
nv2=pay	-1 -1 9 0 0
nv2=put	0 6 -9 0 5
nv2=reduce	8 0 -8 0 0
nv2=sit	-7 2 0 0 0
nv2=take	1 -11 7 0 0
nv2=tell	-10 6 -14 3 13
nv2=want	0 11 -10 0 0
nvt2=approve future	0 -6 9 0 0
nvt2=be future	0 -7 11 0 0
nvt2=be past	-4 0 6 0 0
nvt2=be present	0 -2 -8 0 16
nvt2=have past	0 6 -3 0 0
nvt2=have present	9 6 -13 0 0
nvt2=keep present	0 -7 8 0 0
nvt2=meet past	6 0 -5 0 0
nvt2=meet present	0 9 -8 0 0
nvt2=other perfect	0 -7 1 0 2
nvt2=other pluperfect	0 -8 7 0 0
nvt2=other present	10 -9 0 0 0
nvt2=put future	0 6 -13 0 6
nvt2=see perfect	0 0 6 0 -3
nvt2=sign modal	0 7 -4 0 0
nvt2=sign present	-5 0 7 0 0
nvt2=take past	-3 0 7 0 0
nvt2=tell past	-3 4 -14 0 15
nvt2=want present	0 14 -13 0 0
office=affairs	-9 0 10 0 0
office=chairman	23 0 -23 0 0
office=chancellor	-3 8 -1 0 0
office=colleague	12 0 -17 0 1
office=commerce	-10 -3 18 0 0
office=commissioner	1 -8 2 0 0
office=council	0 -6 8 0 0
office=councillor	6 0 -5 0 0
office=director	-6 0 8 0 0
office=economy	14 3 -16 0 0
office=executive	-10 -8 21 0 0
office=finance	0 -7 2 0 0
office=minister	11 0 -5 0 -6
office=ministers	0 0 -3 0 6
office=negotiator	-2 12 -7 0 0
office=number	6 1 -9 0 0
office=premier	-3 -11 9 4 0
office=president	-4 11 -3 0 -14
office=representative	-25 12 5 0 -3
office=secretary	-9 -43 52 0 -9
office=trade	0 -11 2 0 4
pc0=agree	-4 0 10 0 -6
pc0=begin	2 1 -6 0 0
pc0=down	0 -11 16 0 0
pc0=end	-7 3 0 0 0
pc0=impose	-7 2 6 -4 -1
pc0=say	-11 0 2 1 1
pc0=stay	9 -5 -3 0 2
pc0=suspend	0 7 -8 0 0
pc1=agree	0 0 4 0 -7
pc1=bear	8 3 -9 0 0
pc1=down	0 -15 10 0 0
pc1=end	-6 3 0 0 0
pc1=say	-12 0 3 0 0
pc1=stay	10 -3 -5 0 2
pc1=suspend	0 13 -13 0 0
pct0=agree modal	0 -4 9 0 0
pct0=agree past	5 -19 5 0 0
pct0=agree perfect	-8 6 0 0 0
pct0=begin present	0 -8 2 0 1
pct0=down present	0 -6 7 0 0
pct0=impose future	-7 0 8 0 0
pct0=impose past-passive	-8 0 3 0 0
pct0=impose present	16 -7 -6 0 0
pct0=impose present-passive	-6 5 0 0 0
pct0=propose present	-1 11 -7 0 0
pct0=say past	0 4 -7 0 4
pct0=say present	-11 3 3 0 0
pct0=stay perfect	4 0 -7 0 0
pct0=suspend past	0 7 -5 0 0
pct0=suspend present	5 0 -6 0 0
pct0=up modal	0 8 -7 0 0
pct0=up past	7 0 -5 0 0
pct1=agree modal	0 -4 9 0 0
pct1=agree participle-passive	6 -3 0 0 0
pct1=agree past	6 -15 2 0 0
pct1=agree perfect	-8 6 0 0 0
pct1=bear participle-passive	4 4 -10 0 0
pct1=begin present	0 -8 2 0 1
pct1=down present	0 -6 7 0 0
pct1=impose future	-7 0 8 0 0
pct1=impose infinitive	0 -6 11 0 0
pct1=impose participle-passive	9 1 -11 0 0
pct1=impose past-passive	-8 0 3 0 0
pct1=impose present	16 -8 -5 0 0
pct1=impose present-passive	-6 5 0 0 0
pct1=propose present	0 9 -6 0 0
pct1=say past	0 4 -7 0 4
pct1=say present	-11 2 5 0 0
pct1=stay perfect	4 0 -8 0 0
pct1=suspend participle-passive	0 6 -4 0 0
pct1=suspend past	0 7 -5 0 0
pct1=suspend present	5 0 -6 0 0
pct1=up modal	0 8 -7 0 0
pct1=up past	7 0 -6 0 0
phas-future	-7 5 1 0 -1
phas-gerund	7 -6 0 0 0
phas-infinitive	-6 3 0 0 0
phas-participle	12 0 -12 0 0
phas-past	7 -3 -2 -2 1
phas-perfect	-5 -1 8 0 0
phas-present	-5 0 1 -6 0
power=assembly	-13 21 -15 0 3
power=board	-13 -43 52 0 0
power=bureau	-2 16 -15 0 0
power=cabinet	35 25 -57 0 -1
power=chancellor	-5 6 0 0 0
power=commission	44 -15 -30 11 -8
power=committee	-6 5 0 0 0
power=council	17 7 -25 -3 0
power=department	-11 12 0 0 0
power=diet	0 16 -14 0 0
power=government	-1 -15 21 -1 -5
power=house	-14 -6 24 0 0
power=king	17 9 -30 3 0
power=minister	-3 -30 35 -24 -7
power=ministry	-30 -2 23 0 0
power=no power	-18 -36 63 -33 -13
power=parliament	-24 7 0 6 0
power=premier	-6 -11 13 4 0
power=president	-7 22 -19 3 0
power=prime minister	8 0 -13 2 0
power=representative	-14 7 5 0 -3
power=secretary	16 -25 5 0 -6
power=senate	-7 18 -18 0 8
power=treasury	-25 -16 39 0 0
pt0=future	-7 7 0 0 0
pt0=future-not	0 -4 6 0 0
pt0=future-passive	0 10 -11 0 0
pt0=modal-not	0 -6 0 4 0
pt0=modal-passive	0 10 -9 0 0
pt0=past	6 -6 -1 0 3
pt0=perfect-passive	0 -7 10 0 0
pt1=future	-6 7 0 0 0
pt1=future-not	0 -4 6 0 0
pt1=future-passive	0 10 -11 0 0
pt1=modal-not	0 -6 0 4 0
pt1=modal-passive	0 10 -9 0 0
pt1=participle-passive	14 3 -16 0 0
pt1=past	7 -6 -3 0 4
pt1=perfect	-1 6 -2 0 0
pt1=perfect-passive	0 -7 10 0 0
publish< do>	6 -16 11 0 0
publish< gerund	8 0 -6 0 0
publish< lack<	-16 11 0 0 0
publish< lack>	2 8 -13 0 0
publish< modal	0 10 -9 0 0
publish< office	-6 2 3 0 0
publish< organisation	12 -11 0 2 -1
publish< participle	14 -6 -6 0 0
publish< past	0 -20 13 0 0
publish< perfect	3 8 -13 0 0
publish< perfect-not	-2 0 -1 6 0
publish< person	6 -3 0 0 0
publish< pluperfect	3 7 -12 0 0
publish< power=commission	0 0 -7 5 0
publish< power=congress	0 -14 16 0 0
publish< power=council	12 1 -16 0 0
publish< power=representative	-13 3 3 0 0
publish< present	-16 -5 22 0 0
publish< pronoun	-4 -2 11 0 0
publish< side	-11 0 6 0 0
publish> do>	-9 26 -10 0 -20
publish> lack<	4 7 -11 0 0
publish> lack>	8 25 -30 0 0
publish> modal	-10 11 0 0 0
publish> name	-20 0 15 0 0
publish> office	4 12 -12 0 0
publish> organisation	15 2 -18 1 -3
publish> past	24 -22 -7 0 0
publish> perfect	0 18 -13 0 -4
publish> person	12 0 -14 -1 5
publish> pluperfect	-10 2 8 0 0
publish> power=commission	41 0 -44 5 0
publish> power=council	9 1 -13 0 0
publish> power=department	0 6 -5 0 0
publish> power=government	-20 6 4 0 0
publish> power=house	-15 0 15 0 0
publish> power=minister	-18 0 20 0 0
publish> power=ministry	-5 9 0 0 -2
publish> power=no power	-33 -4 32 0 0
publish> power=president	31 -5 -23 -2 0
publish> power=prime minister	10 4 -17 0 0
publish> power=representative	6 0 -2 0 0
publish> pronoun	3 -10 4 0 0
publish> refuse>	0 -5 -2 0 6
publish> side	-3 0 9 0 -2
pv0-none	10 -3 0 -1 -4
pv0=announce	0 -4 6 0 0
pv0=approve	-11 0 12 0 0
pv0=extend	0 4 -6 0 0
pv0=go	2 4 -8 0 0
pv0=impose	6 0 -6 0 0
pv0=put	0 -7 1 0 0
pv0=reach	4 4 -10 0 0
pv0=sign	-3 -6 13 0 -3
pv0=suspend	0 6 -3 0 0
pv0=tell	-1 6 -8 0 5
pv1-none	4 -6 7 0 -3
pv1=announce	0 -4 6 0 0
pv1=approve	-11 0 12 0 0
pv1=go	2 2 -6 0 0
pv1=impose	6 0 -6 0 0
pv1=put	0 -8 1 0 0
pv1=reach	4 4 -10 0 0
pv1=sign	0 -5 7 0 -4
pv1=suspend	-1 13 -9 0 0
pv1=tell	-2 5 -8 0 5
pv2-none	2 0 7 -11 -3
pvt0=approve past	-7 0 1 0 0
pvt0=be perfect	5 1 -8 0 0
pvt0=go modal	0 8 -7 0 0
pvt0=go past	7 0 -6 0 0
pvt0=other future	0 11 -11 0 0
pvt0=other perfect	-1 -15 20 0 0
pvt0=say present	-8 0 7 0 0
pvt0=sign past	3 -16 5 0 0
pvt0=sign perfect	-6 8 0 0 0
pvt0=sign present	0 -6 2 0 0
pvt0=take present	0 -10 5 0 2
pvt0=tell past	-2 7 -10 0 6
pvt1=approve past	-7 0 1 0 0
pvt1=be perfect	5 1 -8 0 0
pvt1=go modal	0 8 -7 0 0
pvt1=other future	0 11 -11 0 0
pvt1=other perfect	-1 -15 20 0 0
pvt1=say present	-8 0 9 0 0
pvt1=sign participle	7 0 -3 0 0
pvt1=sign past	3 -15 4 0 0
pvt1=sign perfect	-6 8 0 0 0
pvt1=sign present	0 -6 2 0 0
pvt1=suspend participle	0 6 -4 0 0
pvt1=take present	0 -10 5 0 2
pvt1=tell past	-2 7 -10 0 6
q:!	13 -2 -6 0 0
q:"	-23 9 12 -3 -22
q:'	-13 -11 25 0 0
q:'s	6 16 -30 5 12
q:(	12 -1 -6 0 0
q:)	14 -3 -6 0 0
q:,	3 -6 1 13 -7
q:-	0 -16 19 0 0
q:.	-6 6 2 -11 8
q:/	0 -12 11 0 0
q::	13 0 -2 -9 -17
q:;	0 10 -7 0 0
q:<agent>	2 14 -16 8 -2
q:<day-ahead>	11 -12 7 1 -27
q:<day-gone>	14 -10 3 -9 -14
q:<day-today>	0 0 2 0 -7
q:<duty>	3 -13 13 -2 -3
q:<gate>	-4 -6 11 0 0
q:<goods>	13 -14 13 -9 -16
q:<level-noun>	-1 -15 24 0 -7
q:<level>	-3 -36 46 -4 -5
q:<money>	0 11 -10 0 0
q:<month-gone>	-1 8 -1 0 0
q:<name>	0 7 3 -11 -35
q:<not>	-28 1 17 5 -3
q:<number>	11 -7 3 0 -20
q:<office>	-28 15 6 -5 0
q:<organisation>	-7 17 -5 -11 -1
q:<person>	-6 14 0 -4 -7
q:<points>	8 1 -9 0 0
q:<quality>	-8 16 -7 0 0
q:<seat>	-3 16 -15 6 0
q:<sender>	-6 -24 25 0 0
q:<span>	32 -17 -10 0 1
q:<taker>	-1 -9 16 0 0
q:<v-agree>	15 -1 -8 -15 0
q:<v-bear>	-2 0 4 -6 0
q:<v-begin>	5 -4 0 -7 0
q:<v-buy>	11 -2 -8 0 1
q:<v-down>	15 -16 3 0 -4
q:<v-end>	9 -6 0 3 -5
q:<v-impose>	20 8 -17 -12 0
q:<v-propose>	-16 1 9 -10 0
q:<v-say>	-32 8 18 0 -17
q:<v-sell>	-11 -2 12 0 0
q:<v-stay>	11 0 -7 0 0
q:<v-suspend>	9 -1 -1 0 -4
q:<v-target>	0 -16 13 0 0
q:<v-threaten>	-2 -16 21 0 0
q:<v-up>	-3 -13 14 -2 0
q:?	-2 12 -13 10 -1
q:@	16 0 -12 0 0
q:a	-14 2 15 -12 -12
q:about	-2 -13 19 0 0
q:accept	-3 8 -3 0 0
q:account	-2 -4 11 0 0
q:act	-2 0 7 0 0
q:adopt	0 3 -16 11 0
q:affiliate	0 8 -5 0 0
q:after	-4 0 7 0 0
q:again	0 6 -3 0 0
q:against	0 -13 16 0 0
q:agree	-5 -12 22 0 -4
q:agreement	-30 0 25 0 0
q:aim	0 -6 6 0 0
q:ali	-3 11 -6 0 0
q:all	-4 -8 17 0 0
q:allow	0 -8 9 0 0
q:already	0 12 -10 0 0
q:also	0 -2 8 0 0
q:an	0 -34 32 0 3
q:and	-6 -3 18 0 -21
q:announce	-20 0 17 0 0
q:another	13 -14 -7 0 4
q:any	3 -24 14 1 0
q:anything	-6 0 7 0 0
q:apply	11 0 -7 0 0
q:approve	8 4 -10 0 0
q:arrangement	6 -6 1 0 0
q:article	-7 0 6 0 0
q:as	-8 9 0 0 0
q:ask	-11 11 0 0 -7
q:at	19 -20 -1 0 0
q:autumn	0 -7 10 0 0
q:be	-8 0 9 0 -3
q:bear	10 0 -7 0 0
q:become	0 5 -6 0 0
q:been	-20 0 23 0 -7
q:before	-10 14 -6 0 0
q:between	17 -13 -3 0 0
q:bill	0 -6 9 0 0
q:both	10 -6 0 0 -3
q:bridge	0 -10 10 0 0
q:but	0 -7 10 0 0
q:by	1 -12 13 4 -12
q:cabinet	0 9 -10 0 0
q:calendar	0 -9 10 0 0
q:call	0 -26 33 0 0
q:can	0 10 -9 0 0
q:capital	0 -11 14 0 0
q:carry	-8 5 -4 0 7
q:case	0 -8 11 0 0
q:chenggang	0 15 -15 0 0
q:chip	-5 -8 16 0 0
q:clear	0 16 -14 0 0
q:close	0 -8 11 0 0
q:closed	3 -16 13 0 0
q:club	0 -9 11 0 0
q:come	7 -1 -2 0 0
q:commerce	3 -11 8 0 -2
q:company	0 -19 19 0 0
q:conclude	0 7 -2 0 0
q:conference	2 4 -10 0 0
q:consensu	0 12 -11 0 0
q:consent	-7 12 -14 0 8
q:continue	-2 -1 8 0 0
q:could	0 12 -4 0 -1
q:council	5 5 -24 11 0
q:counterpart	0 -8 10 0 0
q:country	0 8 -9 0 3
q:date	-4 0 7 0 0
q:day	-7 -6 15 0 0
q:deal	-10 -6 18 0 0
q:decide	-6 7 0 0 0
q:decision	0 -11 13 0 0
q:delegation	1 -6 1 0 0
q:desk	0 0 -1 0 6
q:did	13 4 -15 0 0
q:dispute	0 -13 11 0 0
q:do	-12 -29 31 6 0
q:done	-12 0 10 0 0
q:down	8 -4 -6 0 6
q:draft	8 0 -5 0 0
q:draw	0 -7 8 0 0
q:duty	14 0 -12 0 0
q:each	0 8 -5 0 0
q:economy	4 5 -9 0 0
q:effect	0 5 -12 0 5
q:either	4 7 -13 0 0
q:else	-2 -1 7 0 0
q:emergency	0 -4 6 0 0
q:end	14 -2 -8 3 0
q:enough	13 -3 -6 0 0
q:evening	-6 -10 18 0 0
q:everybody	-11 3 4 0 0
q:everything	-2 0 7 0 0
q:exchanged	11 -6 -3 0 0
q:export	0 -9 8 0 0
q:extension	2 -12 7 1 0
q:fall	0 -11 10 0 0
q:federal	0 12 -10 0 0
q:fee	-6 22 -15 0 0
q:fentanyl	0 -3 8 0 0
q:finance	0 3 -7 0 0
q:find	0 8 -6 0 0
q:first	6 -8 0 0 1
q:for	-6 3 0 -10 7
q:four	-5 -12 21 0 0
q:fourth	-20 0 18 0 0
q:framework	-3 -4 10 0 0
q:freeze	0 9 -7 0 0
q:friday	11 -3 -5 0 0
q:gave	7 0 -5 0 0
q:geneva	-6 -1 11 0 0
q:georgia	11 -5 -4 0 0
q:get	0 -16 17 0 0
q:give	0 -6 0 1 0
q:given	0 -9 6 0 0
q:go	-5 -9 11 0 2
q:good	18 -28 2 0 0
q:government	-1 8 -15 11 0
q:had	0 -8 0 9 0
q:half	12 6 -20 0 0
q:hand	-8 -1 11 0 0
q:has	0 8 -8 -8 6
q:have	6 2 -8 0 0
q:he	-16 22 -15 -2 9
q:he'd	0 8 -5 0 0
q:head	0 -14 16 0 0
q:hear	0 -5 9 0 0
q:heard	0 -6 6 0 0
q:his	-4 17 -13 0 2
q:hold	0 -12 13 0 0
q:home	-6 3 0 0 0
q:hospital	0 -7 7 0 0
q:i'd	-2 -1 7 0 0
q:if	-17 -15 22 6 0
q:import	0 -6 10 0 0
q:impose	-2 0 7 0 0
q:in	-17 6 17 -17 -17
q:informed	1 8 -12 0 0
q:ink	19 -4 -25 0 10
q:instead	3 0 -6 0 0
q:international	0 6 -7 0 0
q:into	4 -11 6 0 0
q:isn't	0 6 -5 0 0
q:it	-4 -4 -11 5 30
q:its	0 18 -10 0 -4
q:keep	0 11 -6 0 0
q:khan	-4 9 -12 0 5
q:know	0 -17 7 6 0
q:last	-26 -1 10 0 5
q:later	-1 -8 12 0 0
q:lay	-2 0 0 0 6
q:less	0 5 -7 0 3
q:let	8 4 -13 0 0
q:letter	4 0 -6 0 0
q:li	0 14 -13 0 0
q:line	-2 -7 13 0 0
q:list	-5 -9 17 0 0
q:listed	0 -2 6 0 0
q:lower	7 -11 0 0 0
q:lunch	-4 0 6 0 0
q:magnet	0 -7 8 0 0
q:make	0 -16 21 0 0
q:man	0 5 -6 0 0
q:matter	0 -15 13 0 0
q:may	-2 -8 14 0 0
q:me	0 29 -28 0 0
q:media	-3 0 8 0 0
q:meet	-3 7 0 0 0
q:million	0 -6 7 0 0
q:minister	5 9 -15 0 0
q:ministry	-4 -3 9 0 0
q:minute	6 0 -9 0 0
q:more	-21 9 5 0 0
q:morning	0 -6 9 0 0
q:much	-6 0 6 0 0
q:must	-16 -9 13 0 4
q:my	-14 9 0 0 0
q:name	9 0 -19 0 6
q:need	0 7 -5 0 0
q:needed	0 -6 9 0 0
q:negotiation	0 6 -3 0 0
q:new	8 -2 0 0 0
q:next	9 -18 3 0 0
q:night	-12 0 11 0 0
q:no	-17 0 9 4 0
q:nobody	-8 -2 12 0 0
q:northern	0 -12 13 0 0
q:not	-17 -2 18 1 -16
q:nothing	-3 21 -13 0 0
q:notice	-2 16 -11 0 0
q:now	-5 -2 11 0 0
q:number	-2 8 -3 0 0
q:of	13 -13 7 0 -6
q:off	-1 15 -11 0 0
q:offer	0 -21 23 0 0
q:oil	15 -9 -5 0 0
q:old	0 -6 9 0 0
q:on	0 2 -5 0 7
q:once	-1 8 -2 0 0
q:one	-1 12 -5 0 0
q:open	0 -6 7 0 0
q:operator	0 -5 8 0 0
q:order	6 1 -11 0 3
q:other	6 0 -6 0 0
q:our	-17 4 2 0 2
q:out	-3 -1 10 0 0
q:over	-12 0 10 0 0
q:own	0 0 -14 0 14
q:page	-2 -14 15 1 0
q:paper	6 -11 4 0 0
q:parliament	3 0 -6 2 0
q:pause	-8 0 7 0 0
q:pay	-11 3 4 0 0
q:peace	0 -14 14 0 0
q:pen	11 -11 0 0 0
q:phone	-6 -2 13 0 0
q:phosphate	13 0 -13 0 0
q:port	12 -6 -3 0 0
q:position	0 2 -9 0 5
q:post	0 0 6 0 0
q:preliminary	0 13 -12 0 0
q:prepare	0 1 -11 0 7
q:present	0 3 -7 4 0
q:prime	0 -13 16 0 0
q:print	0 6 -3 0 0
q:procedure	0 19 -17 0 0
q:product	1 7 -10 0 0
q:promise	-7 0 7 0 0
q:propose	16 0 -17 0 0
q:protocol	0 10 -9 0 0
q:public	-6 -10 17 0 0
q:put	-8 3 0 0 1
q:quarrel	0 -4 8 0 0
q:quarter	0 6 -5 0 0
q:question	-5 19 -13 0 0
q:radio	0 12 -9 0 0
q:rate	13 -9 -3 0 0
q:rather	-4 0 11 0 0
q:reach	-9 0 5 0 0
q:reciprocal	5 9 -14 0 0
q:reduction	1 9 -13 0 0
q:register	0 13 -11 0 0
q:renewal	-9 26 -16 0 0
q:reporter	-2 -9 14 0 0
q:representative	-3 10 -3 0 0
q:return	-1 6 -1 0 0
q:rice	7 0 -4 0 0
q:round	-1 0 11 0 -4
q:run	6 0 -4 0 -2
q:sale	0 -13 16 0 0
q:say	-4 3 6 -5 -8
q:second	-4 -10 7 0 6
q:settle	12 -4 -3 0 -1
q:side	-15 22 -8 0 -4
q:sign	14 10 -19 -8 0
q:signature	12 12 -26 0 2
q:since	-10 -13 22 0 0
q:sit	-9 -1 1 0 6
q:small	1 5 -9 0 0
q:so	0 -10 6 0 0
q:social	-3 0 7 0 0
q:software	0 -6 7 0 0
q:something	-3 0 8 0 0
q:spoke	0 8 -5 0 0
q:stand	0 14 -11 0 0
q:start	-5 -6 14 0 0
q:statement	0 -4 6 0 0
q:stay	11 0 -6 0 0
q:still	-12 4 3 0 0
q:stockholm	-6 4 0 0 0
q:subject	2 3 -7 0 0
q:summer	0 -1 7 0 0
q:suspend	4 3 -6 0 0
q:suspension	-7 10 -1 0 0
q:table	-2 -4 9 0 0
q:talk	-3 -24 32 0 0
q:tariff	-20 -13 33 0 0
q:television	-10 -4 17 0 0
q:tell	-15 14 0 0 -6
q:term	0 8 -8 0 0
q:text	0 17 -15 0 0
q:than	0 -12 17 0 0
q:that	-16 24 -6 0 -6
q:the	-30 0 29 -14 -7
q:their	-14 9 4 0 0
q:them	0 -9 12 0 0
q:then	-16 12 -9 11 0
q:there	10 2 -10 0 0
q:these	0 6 -3 0 0
q:they	-1 -13 8 5 0
q:thing	0 14 -24 0 13
q:threat	0 -2 6 0 0
q:threaten	0 -13 16 0 0
q:three	1 -25 15 0 0
q:tiktok	0 6 -5 0 0
q:time	12 -8 -7 0 3
q:to	7 -16 13 -8 0
q:too	-4 16 -11 0 0
q:top	0 6 -4 0 0
q:trade	-2 9 -2 0 0
q:treasury	-4 0 8 0 0
q:truce	20 1 -21 2 0
q:two	18 -2 -12 0 1
q:under	11 10 -20 0 0
q:understanding	0 6 -3 0 0
q:until	20 -1 -12 0 0
q:up	-7 -18 26 0 0
q:visit	0 -8 10 0 0
q:vote	10 -1 -8 2 0
q:want	-7 0 0 0 1
q:war	-1 -2 9 0 0
q:was	16 14 -21 -1 -13
q:water	-8 0 12 0 0
q:way	3 -16 8 0 0
q:we	-28 7 7 4 -6
q:week	-16 17 -11 0 5
q:what	-9 -9 25 0 -6
q:when	18 -12 -9 0 6
q:whether	-3 0 6 0 0
q:which	6 -2 0 0 0
q:who	10 30 -34 0 -5
q:will	1 -6 6 0 -5
q:william	0 13 -12 0 0
q:win	-9 0 11 0 0
q:wish	0 9 -12 0 0
q:with	-1 -29 40 0 -5
q:within	12 3 -15 0 0
q:without	3 -16 9 0 0
q:word	-3 -1 9 0 0
q:working	0 11 -10 0 0
q:world	-3 0 7 0 0
q:would	-20 18 -7 0 8
q:year	-2 -8 16 0 0
q:yes	0 -6 2 8 0
q:yet	3 6 -12 0 1
q:you	10 -19 7 0 0
q:—	14 -17 0 0 0
qt=future	-8 7 3 0 -8
qt=modal	0 0 0 -3 6
qt=past	0 -9 9 6 -20
qt=perfect	10 8 -16 -5 1
qt=pluperfect	-17 4 5 0 1
qt=present	3 4 -4 0 -6
r1='s	17 0 -9 -5 1
r1=(	11 -6 -4 0 0
r1=)	-2 0 9 0 0
r1=,	0 1 -6 1 9
r1=.	-5 23 -10 -7 -10
r1=:	-20 -30 46 0 0
r1=;	1 10 -16 0 0
r1=<agent>	-5 9 -3 0 0
r1=<day-today>	0 -8 7 0 -2
r1=<duty>	-2 0 9 0 0
r1=<end>	-6 3 -1 0 8
r1=<goods>	-7 0 11 0 0
r1=<level>	10 0 -9 0 0
r1=<not>	-18 5 -7 10 3
r1=<number>	-14 0 21 0 0
r1=<v-agree>	-4 12 0 1 -13
r1=<v-bear>	1 12 -11 0 0
r1=<v-buy>	13 -4 -6 0 0
r1=<v-down>	-2 -14 8 0 1
r1=<v-impose>	2 -3 2 5 -17
r1=<v-propose>	-16 -1 16 0 0
r1=<v-say>	0 -1 7 -8 -2
r1=<v-suspend>	3 -11 -5 0 10
r1=<v-target>	0 0 6 0 0
r1=?	0 -10 14 0 0
r1=a	0 6 -5 0 0
r1=after	-6 5 0 0 0
r1=agree	-9 -7 21 0 0
r1=an	9 0 -6 0 0
r1=and	7 8 -7 0 -13
r1=announce	12 -7 -5 0 0
r1=approve	0 -6 7 0 0
r1=are	0 -1 6 0 0
r1=as	6 0 -5 0 0
r1=at	-2 0 6 0 0
r1=bring	-2 0 6 0 0
r1=can	-5 0 7 0 0
r1=decided	9 -4 -2 0 0
r1=did	11 -4 -11 0 3
r1=directed	6 0 -5 0 0
r1=doe	5 -12 5 0 0
r1=either	0 -3 0 6 0
r1=extension	0 -8 9 0 0
r1=fee	0 8 -7 0 0
r1=for	40 -6 -34 0 0
r1=gave	19 -8 -11 0 0
r1=has	-11 2 5 -3 0
r1=hasn't	-2 9 -14 0 7
r1=himself	9 -10 0 0 0
r1=hold	6 0 -10 0 5
r1=in	10 18 -22 0 -5
r1=is	-19 5 4 0 0
r1=issued	6 -1 0 0 0
r1=it	-2 -6 15 0 0
r1=keep	0 9 -5 0 0
r1=last	-2 -2 9 0 0
r1=leave	-10 0 6 0 0
r1=may	-9 0 7 0 0
r1=must	-8 18 -8 0 -3
r1=need	2 -25 18 0 0
r1=no	-4 0 6 0 0
r1=of	0 13 -10 0 0
r1=on	1 -18 8 0 0
r1=order	14 -3 -8 0 0
r1=post	0 11 -10 0 0
r1=published	0 -9 9 0 0
r1=shall	-2 8 -6 0 0
r1=should	-2 -2 11 0 0
r1=sign	0 19 -11 1 -10
r1=since	0 7 -4 0 0
r1=sit	0 -1 7 0 0
r1=tell	-12 1 2 0 0
r1=the	0 -22 13 0 0
r1=to	-19 13 0 0 0
r1=vote	-14 11 -1 0 0
r1=voted	11 -7 -4 0 0
r1=want	0 -3 6 0 0
r1=will	-12 -2 4 7 0
r1=with	10 -7 -1 0 0
r1=would	-5 9 -8 0 0
r1=—	-3 0 8 0 0
r2="	0 9 -5 0 0
r2='s	8 0 -7 0 0
r2=(	-8 0 9 0 0
r2=:	-3 -1 11 0 0
r2=;	7 -3 -2 0 0
r2=<agent>	-8 -1 9 0 0
r2=<day-ahead>	-8 -4 12 0 0
r2=<day-gone>	20 -20 -4 0 0
r2=<day-today>	0 -16 7 0 0
r2=<end>	-9 8 4 -14 0
r2=<gate>	3 -9 1 0 0
r2=<goods>	-11 -14 30 0 0
r2=<level>	-5 -2 14 0 0
r2=<name>	10 1 -6 0 -8
r2=<number>	-13 -13 28 0 0
r2=<office>	20 0 -16 0 0
r2=<organisation>	4 0 -11 0 3
r2=<person>	-8 -19 23 0 0
r2=<seat>	7 10 -14 0 -4
r2=<span>	-4 -2 11 0 0
r2=<v-agree>	7 -13 2 1 -8
r2=<v-begin>	-7 -9 20 0 0
r2=<v-deny>	0 -10 15 0 0
r2=<v-down>	-10 -7 1 0 10
r2=<v-end>	-1 -6 12 0 0
r2=<v-impose>	0 -12 13 1 -13
r2=<v-propose>	-6 -3 13 0 0
r2=<v-say>	-22 -9 5 8 14
r2=<v-suspend>	-4 7 0 0 0
r2=<v-target>	0 -3 7 0 0
r2=<v-up>	6 -5 0 0 0
r2=?	0 -14 18 0 0
r2=a	18 -23 0 0 -1
r2=after	5 1 -10 0 0
r2=already	14 -5 -5 0 0
r2=and	-12 12 -5 0 5
r2=announce	-6 6 0 0 0
r2=approve	1 14 -15 0 0
r2=as	0 -5 10 0 0
r2=at	6 5 -11 0 0
r2=be	-1 -2 6 0 0
r2=been	-10 13 -4 0 0
r2=before	7 7 -15 0 0
r2=both	0 7 -3 0 0
r2=by	9 0 -10 0 0
r2=consent	3 10 -15 0 0
r2=decide	0 13 -9 0 0
r2=decline	-6 0 -1 0 11
r2=discuss	0 8 -8 0 0
r2=done	2 -15 11 0 0
r2=down	-1 0 7 0 0
r2=for	-24 13 6 0 1
r2=get	-2 7 -1 0 0
r2=had	0 8 -8 0 0
r2=hand	0 -2 7 0 0
r2=has	11 -25 13 2 -7
r2=have	-9 12 -8 0 1
r2=his	13 0 -10 0 0
r2=home	-2 0 6 0 0
r2=i	-3 0 7 0 0
r2=in	-12 8 6 0 0
r2=initialled	0 -3 7 0 0
r2=is	0 -1 -8 0 10
r2=it	15 2 -12 0 -3
r2=its	0 -25 8 6 2
r2=last	8 6 -15 0 0
r2=late	0 8 -7 0 0
r2=leave	-3 -7 14 0 0
r2=man	0 6 -6 0 0
r2=me	0 20 -16 0 0
r2=must	0 -7 9 0 0
r2=my	25 -1 -22 0 0
r2=name	-1 0 6 0 0
r2=need	0 6 -6 0 0
r2=next	0 6 -3 0 0
r2=no	0 -14 20 0 0
r2=nobody	8 0 -7 0 0
r2=not	-9 -1 2 0 7
r2=of	-5 -5 15 0 0
r2=one	-1 17 -13 0 0
r2=own	2 -9 3 0 0
r2=passed	-6 0 10 0 0
r2=publish	0 12 -8 0 0
r2=raise	8 0 -5 0 0
r2=ratify	0 6 -4 0 0
r2=reporter	0 -1 7 0 0
r2=rule	0 -8 10 0 0
r2=say	-10 0 -6 0 18
r2=signature	7 0 -2 0 0
r2=since	9 0 -8 0 0
r2=sir	0 12 -12 0 0
r2=sit	-3 -2 10 0 0
r2=so	4 8 -19 0 0
r2=stay	0 9 -8 0 0
r2=still	-10 2 2 0 0
r2=take	-3 0 6 0 0
r2=tell	0 -11 0 11 0
r2=that	0 -6 13 0 -7
r2=the	0 -5 9 0 -24
r2=their	-2 0 7 0 0
r2=them	9 0 -4 0 0
r2=then	15 0 -17 0 0
r2=through	-7 -3 13 0 0
r2=to	-19 0 9 0 0
r2=truce	-5 0 8 0 0
r2=two	14 -9 -3 0 0
r2=us	0 -8 7 0 0
r2=vote	0 -12 13 0 0
r2=when	-4 0 6 0 0
r2=which	0 8 -10 0 5
r2=who	4 8 -17 7 -2
r2=whose	0 21 -20 0 0
r2=without	0 13 -10 0 0
r2=yet	-2 12 -7 0 0
r3='s	9 8 -15 0 0
r3=(	-4 -8 15 0 0
r3=)	7 -5 -1 0 0
r3=,	0 -12 4 0 8
r3=.	0 5 -4 0 -11
r3=;	5 3 -13 2 0
r3=<agent>	-6 0 9 0 0
r3=<day-ahead>	-2 13 -8 0 0
r3=<day-gone>	5 0 -6 0 0
r3=<duty>	0 -3 10 0 0
r3=<end>	1 0 4 -22 1
r3=<gate>	-1 0 6 0 0
r3=<goods>	-19 0 7 6 0
r3=<month-gone>	-12 5 1 0 0
r3=<name>	-28 11 12 3 0
r3=<not>	-2 5 -9 0 10
r3=<number>	0 6 -2 0 0
r3=<office>	-7 0 14 0 -5
r3=<organisation>	2 23 -23 0 0
r3=<person>	-18 1 13 0 0
r3=<quality>	7 0 -4 0 0
r3=<span>	-4 0 6 0 0
r3=<v-agree>	3 -13 -1 0 9
r3=<v-bear>	-4 -10 19 0 0
r3=<v-down>	8 -3 -1 0 0
r3=<v-end>	-1 -1 8 0 0
r3=<v-impose>	11 -22 6 0 0
r3=<v-propose>	7 -2 0 0 0
r3=<v-say>	0 -13 10 3 -8
r3=<v-sell>	0 6 -3 0 0
r3=<v-stay>	0 -9 10 0 0
r3=?	5 -7 0 0 0
r3=a	-18 -2 24 0 0
r3=additional	8 0 -7 0 0
r3=ago	10 0 -10 0 0
r3=agree	-10 1 3 0 0
r3=alone	-4 17 -12 0 0
r3=an	0 11 -8 0 0
r3=and	-10 0 14 0 0
r3=approval	3 -1 -6 0 4
r3=approve	-2 -13 18 0 0
r3=are	-3 -2 8 0 0
r3=ask	0 7 -3 0 0
r3=at	10 2 -13 0 0
r3=be	0 -4 8 0 0
r3=both	-5 0 8 0 0
r3=by	-12 -7 22 0 0
r3=consent	2 3 -8 0 0
r3=decision	0 12 -11 0 0
r3=done	6 -2 0 0 0
r3=down	-4 0 9 0 0
r3=for	0 23 -18 0 0
r3=go	0 6 -4 0 0
r3=good	7 -3 -1 0 0
r3=had	2 -10 3 0 0
r3=has	0 13 -17 0 2
r3=he	2 7 -7 0 -3
r3=hour	8 0 -5 0 0
r3=in	6 -32 12 0 0
r3=is	0 10 -9 0 0
r3=issued	0 11 -10 0 0
r3=its	10 0 -5 0 0
r3=look	0 6 -6 0 0
r3=may	0 -5 6 0 0
r3=me	16 -9 -7 0 0
r3=meet	-9 1 2 0 0
r3=more	0 -5 7 0 0
r3=must	0 0 -5 8 0
r3=name	-4 8 -1 0 0
r3=new	10 0 -11 0 0
r3=newspaper	0 6 -6 0 0
r3=no	1 5 -19 0 9
r3=not	0 7 -4 0 0
r3=notice	-9 0 2 6 0
r3=of	-20 -6 15 0 6
r3=on	7 -23 7 0 0
r3=one	-3 0 7 0 0
r3=our	0 -1 6 0 0
r3=own	10 -8 -1 0 0
r3=pen	4 10 -15 0 0
r3=published	0 -6 8 0 0
r3=put	12 -3 -6 0 0
r3=say	0 -20 10 4 -2
r3=seal	14 0 -12 0 0
r3=second	7 0 -5 0 0
r3=sign	1 -15 0 0 11
r3=signature	4 4 -9 0 0
r3=sit	-9 -7 16 0 0
r3=so	12 -13 0 0 0
r3=social	0 7 -6 0 0
r3=that	-9 0 10 0 -5
r3=their	8 0 -4 0 0
r3=they	-9 0 11 0 0
r3=to	-37 4 10 -5 9
r3=up	6 2 -11 0 0
r3=us	0 0 -7 11 0
r3=vote	0 20 -19 0 0
r3=was	8 0 -2 0 0
r3=week	11 3 -16 0 0
r3=whether	0 -4 7 0 0
r3=who	0 8 -8 0 0
r3=will	-3 0 8 0 0
r3=with	-9 0 14 0 0
r3=yet	0 7 0 0 0
r3=you	8 -2 -3 0 0
r4="	-8 -4 22 0 -3
r4=)	-1 10 -4 0 0
r4=,	5 14 -12 0 -9
r4=-	-3 0 7 0 0
r4=.	8 11 -18 3 0
r4=;	-13 0 10 0 0
r4=<day-ahead>	-13 23 -9 0 0
r4=<day-gone>	1 -10 4 0 0
r4=<day-today>	12 0 -9 0 0
r4=<duty>	-9 -6 5 12 -1
r4=<end>	-1 12 -1 -12 -5
r4=<gate>	-13 0 14 0 0
r4=<goods>	-15 6 0 0 1
r4=<level-noun>	0 10 -5 0 0
r4=<level>	0 -3 6 0 0
r4=<not>	4 0 1 0 -7
r4=<number>	0 -9 6 0 0
r4=<office>	-10 -4 5 0 7
r4=<organisation>	-2 -5 10 0 0
r4=<quality>	3 -20 11 0 0
r4=<seat>	3 -22 12 0 0
r4=<sender>	0 -6 11 0 0
r4=<span>	0 -10 5 0 0
r4=<v-agree>	13 -11 -2 -3 1
r4=<v-bear>	0 6 -3 0 0
r4=<v-begin>	-3 0 8 0 0
r4=<v-buy>	-8 -3 14 0 0
r4=<v-down>	9 -6 -12 0 6
r4=<v-impose>	12 -6 0 -11 -1
r4=<v-say>	4 20 -22 0 -1
r4=<v-suspend>	0 -3 6 0 0
r4=<v-target>	0 -3 6 0 0
r4=a	-5 0 9 0 0
r4=additional	12 0 -9 0 0
r4=agreement	-16 0 10 0 0
r4=and	2 11 -13 0 0
r4=announce	0 4 -6 0 0
r4=approve	-2 -2 6 0 0
r4=as	-3 7 -8 0 4
r4=at	-20 9 2 0 0
r4=be	-4 9 -9 0 2
r4=bill	0 7 -6 0 0
r4=by	0 -3 8 0 0
r4=can	8 10 -19 0 0
r4=consent	3 -10 0 0 5
r4=could	-1 -2 0 6 0
r4=decide	0 -5 6 0 0
r4=decree	6 0 -7 0 0
r4=do	0 6 -5 0 0
r4=extension	6 11 -17 0 0
r4=for	13 -38 1 0 11
r4=from	-2 0 6 0 0
r4=had	-1 -2 11 0 0
r4=has	0 6 -4 0 0
r4=he	2 9 -9 0 -4
r4=his	-21 8 0 9 0
r4=in	-10 12 0 0 0
r4=is	2 9 -13 0 0
r4=it	12 0 -11 0 0
r4=its	15 -1 -8 0 0
r4=leave	9 0 -6 0 0
r4=lower	6 0 -2 0 0
r4=make	0 6 -3 0 0
r4=media	0 8 -6 0 0
r4=meet	-7 10 -2 0 0
r4=minister	12 0 -8 0 0
r4=name	12 -5 -3 0 0
r4=of	-6 -33 28 0 0
r4=on	1 11 -7 0 -9
r4=or	0 -9 12 0 0
r4=order	-7 -3 14 0 0
r4=own	7 -7 0 0 0
r4=paper	0 12 -10 0 0
r4=phone	6 0 -4 0 0
r4=prolongation	4 0 -6 0 0
r4=put	0 9 -4 0 0
r4=rice	0 8 -5 0 0
r4=say	0 7 -4 0 0
r4=ship	0 8 -8 0 0
r4=side	-3 0 7 0 0
r4=sign	6 -10 0 -1 3
r4=signature	11 3 -20 2 0
r4=stop	8 0 -7 0 0
r4=suspension	0 -3 6 0 0
r4=tariff	-17 0 9 6 0
r4=that	6 -11 0 0 1
r4=the	-40 8 15 -4 14
r4=thi	7 0 -5 0 0
r4=trade	9 -5 -2 0 0
r4=truce	10 0 -7 0 0
r4=want	0 9 -9 0 0
r4=what	-2 7 -1 0 0
r4=when	0 -10 13 0 0
r4=which	-4 0 8 0 0
r4=will	1 -7 2 0 0
r4=with	14 -15 -2 0 0
r4=would	-1 0 8 0 0
r4=write	4 5 -12 0 0
r4=you	0 -7 8 0 0
r='s ,	1 6 -11 0 0
r='s .	12 4 -17 0 0
r='s <organisation>	-2 7 0 0 0
r='s <person>	-7 0 12 0 0
r='s consent	3 5 -11 0 0
r='s decree	0 6 -5 0 0
r='s gazette	0 6 -5 0 0
r='s man	0 6 -6 0 0
r='s own	3 -9 3 0 0
r='s signature	8 0 -9 0 0
r=( <day-gone>	12 -1 -9 0 0
r=, <day-gone>	7 0 -5 0 0
r=, <day-today>	-12 -2 18 0 0
r=, <office>	7 0 -6 0 0
r=, <person>	2 -14 0 0 3
r=, a	0 4 -8 0 0
r=, and	-6 10 -8 0 6
r=, for	5 2 -9 0 0
r=, has	6 -13 0 4 0
r=, he	0 7 -4 0 0
r=, is	0 0 -7 0 11
r=, say	-19 0 4 0 5
r=, sign	12 -10 -3 0 0
r=, tell	0 -5 6 0 0
r=, then	16 0 -19 0 0
r=, which	0 8 -10 0 5
r=, who	5 8 -17 7 -2
r=, whose	0 21 -20 0 0
r=, without	0 13 -11 0 0
r=, yes	6 0 -4 0 0
r=. "	0 16 -16 0 0
r=. <end>	-4 17 -5 -7 -9
r=: the	-9 0 14 0 0
r=<end> <end>	-6 3 -1 0 8
r=<level> .	12 0 -12 0 0
r=? <end>	0 -10 14 0 0
r=agree on	0 -1 7 0 0
r=and <name>	-14 0 14 0 0
r=and by	0 8 -3 0 0
r=and the	0 14 -7 0 -4
r=announce <day-today>	8 0 -7 0 0
r=announce on	6 0 -2 0 0
r=announce that	9 0 -8 0 0
r=approve the	11 -1 -6 0 0
r=did not	-9 0 0 0 4
r=did so	8 0 -4 0 0
r=doe not	7 -9 1 0 0
r=for <name>	32 -6 -27 0 0
r=for the	13 0 -12 0 0
r=had already	4 0 -7 0 0
r=had sign	10 -5 -7 3 0
r=has a	0 -3 6 0 0
r=has agree	8 -1 -3 0 0
r=has already	8 -10 0 0 0
r=has announce	-4 8 -1 0 0
r=has been	-4 9 -3 0 0
r=has done	3 -9 2 0 0
r=has had	0 11 -7 0 0
r=has it	-7 11 -2 0 0
r=has not	-15 -1 7 0 0
r=has published	-7 8 0 0 0
r=has sign	5 -7 1 0 0
r=has still	0 -12 14 0 0
r=has the	0 -8 11 0 0
r=has to	-8 19 -8 0 -2
r=has yet	-1 10 -5 0 0
r=have sign	-3 -3 8 0 0
r=in <organisation>	13 0 -16 0 0
r=in <seat>	8 16 -23 0 0
r=is in	0 12 -11 0 0
r=leave <seat>	0 -2 7 0 0
r=must publish	0 10 -6 0 0
r=need the	-5 -1 11 0 0
r=of <name>	0 12 -10 0 0
r=of both	0 7 -6 0 0
r=of the	-13 0 16 0 0
r=on <day-ahead>	0 -13 18 0 0
r=on <day-gone>	-8 -4 15 0 0
r=published the	-5 0 7 0 0
r=put his	9 5 -14 0 0
r=put it	-3 0 8 0 0
r=say he	9 0 -8 0 -2
r=say it	6 0 -6 0 0
r=sign ,	-3 7 0 0 0
r=sign .	-8 0 8 0 0
r=sign a	15 -5 -10 0 0
r=sign at	3 6 -11 0 0
r=sign for	-21 14 6 0 0
r=sign the	-7 0 0 6 0
r=still has	0 -1 6 0 0
r=tell me	0 11 -9 0 0
r=tell reporter	0 -1 7 0 0
r=tell us	0 -6 9 0 0
r=that he	0 -5 6 0 0
r=that the	-3 -5 12 0 0
r=the <office>	9 0 -6 0 0
r=the <organisation>	0 -7 9 0 0
r=to sign	-9 1 3 0 0
r=vote on	-8 10 -2 0 0
r=will have	0 8 -7 0 0
r=would decide	0 8 -8 0 0
r=would now	0 8 -8 0 0
refuse< do<	6 -7 -5 0 5
refuse< person	0 0 -3 0 7
refuse< power=no power	5 -2 -8 0 5
refuse< power=president	0 -2 -1 0 7
refuse< present	7 0 -12 0 5
refuse> do>	-7 -32 0 0 33
refuse> future-not	6 -8 0 0 0
refuse> infinitive	0 0 -2 0 6
refuse> modal-not	6 0 0 0 -7
refuse> name	0 0 9 0 0
refuse> office	0 -8 1 0 2
refuse> organisation	-4 -19 -5 0 31
refuse> past	0 -8 -13 0 18
refuse> perfect	-3 -3 -9 0 18
refuse> person	-20 -9 0 0 23
refuse> power=minister	0 -10 3 0 3
refuse> power=ministry	5 0 -14 0 9
refuse> power=no power	-9 0 0 0 8
refuse> power=parliament	0 -12 8 0 2
refuse> present	0 -8 1 0 5
refuse> pronoun	4 -7 3 0 -1
rule:any given	29 -38 9 -17 -29
rule:any given,given	12 -5 -2 0 0
rule:any given,needed	-13 -5 20 0 0
rule:any needed	-34 13 13 -5 -20
rule:any needed,needed	0 6 -2 0 0
rule:any none	8 13 2 -29 -13
rule:any withheld	-13 -19 17 0 10
rule:own given	55 -24 -27 -18 -26
rule:own needed	-20 28 -7 -2 -24
rule:own none	-5 -1 30 -37 -23
rule:own withheld	-10 -11 0 0 20
s:!	-7 8 -1 0 0
s:"	-21 5 12 -6 0
s:'	-12 -7 22 0 0
s:'s	4 14 -19 4 3
s:(	-2 -4 8 0 0
s:)	-2 -5 10 0 0
s:*	20 0 -21 0 0
s:,	3 14 -1 -20 -12
s:.	4 5 5 -12 -10
s:/	-9 0 16 0 0
s::	0 0 8 -18 -4
s:;	2 13 -24 11 -2
s:<agent>	12 4 -13 0 -3
s:<day-ahead>	-22 15 7 -15 -6
s:<day-gone>	45 -42 -10 -20 -9
s:<day-today>	26 -14 -9 -9 2
s:<duty>	6 -7 -7 10 7
s:<gate>	0 12 -3 0 -11
s:<goods-amount>	-6 -15 24 0 0
s:<goods>	-8 -10 11 2 15
s:<level-noun>	-9 -5 16 0 -17
s:<level>	2 -47 37 0 -24
s:<money>	-17 -22 38 0 0
s:<month-ahead>	-4 -9 10 0 4
s:<month-gone>	6 -14 12 0 -8
s:<not>	-37 1 -7 24 23
s:<number>	7 -20 13 0 -17
s:<office>	0 -7 4 3 -4
s:<organisation>	-8 -10 22 0 -19
s:<person>	-2 -4 14 -8 -8
s:<quality>	9 -5 -2 3 -2
s:<seat>	-16 8 11 -9 -8
s:<sender>	-23 -22 45 0 0
s:<span>	-10 0 14 -7 0
s:<taker>	-11 -15 20 0 1
s:<v-agree>	12 0 -9 0 3
s:<v-bear>	-18 -8 23 0 -3
s:<v-begin>	1 6 -1 -9 -7
s:<v-buy>	4 0 4 -10 -19
s:<v-deny>	-27 -6 19 0 2
s:<v-down>	-2 -23 3 0 24
s:<v-end>	1 -22 8 -2 9
s:<v-impose>	-4 -3 15 -12 0
s:<v-propose>	-44 1 35 -1 -18
s:<v-return>	-18 -5 27 0 0
s:<v-say>	-31 7 11 7 3
s:<v-sell>	-20 12 3 0 -5
s:<v-stay>	8 -2 5 -10 -7
s:<v-suspend>	0 0 1 -2 6
s:<v-target>	-17 0 17 0 -5
s:<v-threaten>	-11 0 14 0 -2
s:<v-up>	2 -11 9 -1 0
s:?	-17 -2 15 4 -5
s:[	7 0 -5 0 0
s:]	7 0 -5 0 0
s:_	-4 -4 12 0 0
s:a	-9 0 7 1 3
s:abba	0 -4 8 0 0
s:able	7 0 -3 0 0
s:about	-13 -7 24 0 0
s:accept	0 -6 12 0 0
s:accord	-1 10 -6 0 0
s:according	4 -10 3 0 0
s:account	0 -7 11 0 0
s:act	-7 -19 27 0 0
s:add	11 5 -15 0 0
s:additional	19 -17 -6 0 0
s:adjust	9 -2 -4 0 0
s:adopt	1 8 -10 0 0
s:advance	9 -3 -3 0 0
s:aeroplane	-2 9 -4 0 0
s:affiliate	0 19 -15 0 0
s:again	-15 0 15 0 0
s:agent	0 -13 15 0 0
s:ago	23 -12 -13 0 0
s:agree	-35 -2 40 0 -9
s:agreement	-5 -3 11 0 0
s:agriculture	6 0 -1 0 0
s:air	-2 0 7 0 0
s:alert	2 1 -6 0 0
s:alone	-9 15 -6 0 0
s:already	17 -14 0 0 -2
s:also	-8 11 -2 0 0
s:althing	9 6 -16 0 0
s:am	0 -1 6 0 0
s:an	-4 7 0 -6 0
s:and	-8 9 7 -42 -5
s:announce	1 -11 8 0 -5
s:announcement	14 6 -19 0 0
s:answer	-5 -7 5 9 0
s:any	-22 5 1 0 0
s:anything	-8 0 7 0 -2
s:application	0 -5 6 0 0
s:apply	6 -6 0 0 0
s:approval	-1 36 -35 0 0
s:approve	-4 0 10 -8 -12
s:are	-10 -6 12 0 2
s:army	-5 0 6 0 0
s:as	-3 5 -9 -1 11
s:assembly	0 0 -8 0 4
s:assent	14 5 -19 0 0
s:at	1 -17 21 0 -20
s:await	-4 7 0 0 0
s:away	0 0 7 0 0
s:back	-27 0 17 0 0
s:banana	0 11 -10 0 0
s:base	-2 0 6 0 0
s:batlle	4 0 -6 0 0
s:be	-12 1 9 0 -7
s:bear	13 -2 -9 0 0
s:because	-9 0 1 0 6
s:become	0 9 -7 0 0
s:beef	0 3 -7 0 2
s:been	5 10 -15 0 0
s:before	0 0 -15 -7 26
s:begin	15 0 -12 0 0
s:being	-9 0 -2 0 9
s:believe	-5 10 -2 0 0
s:beside	-6 3 -8 0 11
s:between	3 -25 14 0 0
s:board	-5 0 6 0 0
s:boeing	0 -4 9 0 0
s:both	23 8 -25 0 0
s:brandy	-5 0 7 0 0
s:bridge	0 0 7 0 0
s:bring	-7 3 4 0 0
s:brother	-12 -3 17 0 0
s:budget	-1 -10 9 0 0
s:bulletin	0 0 7 0 0
s:busan	-11 -15 25 0 0
s:business	2 0 -6 0 4
s:but	-16 12 4 0 -7
s:buy	0 -9 11 0 0
s:buyer	0 -2 7 0 0
s:by	11 0 -2 0 -21
s:cabinet	26 10 -42 0 -1
s:calendar	-1 12 -8 0 0
s:call	-9 -22 34 0 0
s:can	6 7 -9 0 -2
s:can't	-1 -3 11 0 0
s:card	-15 0 16 0 0
s:carry	0 -12 7 0 0
s:case	-7 -9 19 0 0
s:certificate	0 -5 -3 0 11
s:cheese	6 0 -5 0 0
s:chenggang	0 6 -5 0 0
s:chip	-4 -6 16 0 0
s:chipmaker	-3 -1 10 0 0
s:christma	0 -6 4 0 0
s:circular	0 0 6 0 0
s:city	-6 -16 23 0 0
s:clear	2 -9 0 0 1
s:club	5 -11 3 0 0
s:coal	0 6 -2 0 0
s:cod	14 -4 -9 0 0
s:collect	5 2 -8 0 0
s:come	-12 -7 22 0 -3
s:comment	-10 -1 18 0 0
s:commerce	-1 -29 26 0 -4
s:commission	8 9 -20 0 0
s:company	-6 -12 17 0 0
s:compromise	0 -5 7 0 0
s:conclude	0 8 -4 0 0
s:conference	0 6 -4 0 0
s:confirm	0 -18 23 0 -2
s:consent	16 0 -15 0 0
s:consultation	-1 0 6 0 0
s:contract	-10 -8 20 0 0
s:control	-18 25 -10 0 0
s:cotton	6 0 -4 0 0
s:could	-21 -17 8 19 0
s:council	-1 18 -13 0 0
s:counter	-1 9 -5 0 0
s:counterpart	-3 -6 2 0 5
s:countersign	-1 0 -13 14 0
s:course	0 -9 15 0 0
s:cover	0 6 -4 0 0
s:cut	-18 -10 13 3 2
s:date	-11 0 6 0 0
s:day	14 -9 0 0 -3
s:de	0 10 -8 0 0
s:deadline	0 -10 12 0 0
s:deakin	7 0 -5 0 0
s:deal	-33 13 4 0 0
s:decided	7 -3 0 0 0
s:decision	6 8 -13 0 0
s:declare	0 -2 6 0 0
s:decline	-16 -10 -1 0 22
s:decree	0 20 -14 0 -2
s:delegation	-7 9 0 0 0
s:depend	-1 -1 6 0 0
s:did	13 0 -19 3 0
s:die	0 6 -3 0 0
s:diet	0 8 -5 0 0
s:discuss	0 13 -11 0 0
s:do	-16 1 12 0 0
s:document	6 0 -4 0 0
s:doe	-5 1 7 0 -5
s:doing	0 -7 10 0 0
s:domestic	0 13 -12 0 0
s:donald	0 -6 2 0 0
s:done	9 -4 -15 8 6
s:doubt	0 0 -4 0 8
s:down	0 -8 11 0 0
s:draw	-2 -1 7 0 0
s:drop	-1 10 -13 0 4
s:due	-7 -10 20 0 0
s:each	-12 15 -4 0 -1
s:earth	-1 7 -2 0 0
s:east	10 0 -8 0 0
s:easter	0 -9 6 0 0
s:eastern	-9 0 11 0 0
s:effect	-6 24 -14 0 0
s:either	-3 7 -8 6 0
s:election	0 0 -3 0 7
s:electricity	-4 0 6 0 0
s:eleven	10 -3 -3 0 0
s:emergency	-11 -5 21 0 0
s:end	-3 -18 23 0 0
s:english	-5 0 9 0 0
s:enough	0 9 -6 0 0
s:entry	0 14 -12 0 0
s:evening	-9 0 8 0 0
s:ever	-7 0 3 0 0
s:every	0 -9 12 0 -1
s:everybody	-3 -7 12 0 0
s:everything	-1 -8 14 0 0
s:exchanged	10 -9 -1 0 0
s:expect	-9 4 3 0 0
s:expire	2 2 -6 0 0
s:export	-13 -4 22 0 -1
s:extend	-5 -4 14 0 0
s:extension	17 2 -14 -3 0
s:face	-1 -5 0 0 9
s:fact	-12 -8 23 0 0
s:fail	0 -2 8 0 0
s:fall	0 -5 8 0 0
s:far	-13 0 10 0 0
s:farm	17 -5 -10 0 0
s:farmer	9 0 -8 0 0
s:federal	0 16 -15 0 0
s:fee	-3 18 -12 0 0
s:fentanyl	-1 -9 12 0 0
s:ferhat	0 -4 8 0 0
s:few	0 7 -5 0 0
s:final	0 14 -11 0 0
s:finance	-4 0 0 0 6
s:find	-3 -1 7 0 0
s:first	-1 -1 8 0 -1
s:fish	0 1 -6 0 5
s:five	-5 -8 16 0 0
s:followed	6 0 -2 0 0
s:following	0 -7 9 0 0
s:for	-1 -3 0 -5 15
s:force	-7 18 -9 0 0
s:foreign	0 -15 15 0 0
s:formality	0 8 -5 0 0
s:forty	-4 -1 10 0 0
s:four	-4 -5 14 0 0
s:framework	-6 -7 19 0 0
s:free	-6 -4 17 0 0
s:freeze	0 9 -9 0 0
s:friend	10 0 -8 0 0
s:from	0 -22 17 1 0
s:front	-17 -7 26 0 0
s:frozen	9 0 -5 0 0
s:full	7 0 -3 0 0
s:further	0 6 -11 0 2
s:gate	-1 0 6 0 0
s:gave	18 -11 -7 0 0
s:georgia	-17 0 13 0 0
s:get	0 11 -7 0 0
s:given	24 -10 -12 0 0
s:gold	0 0 0 6 0
s:golf	-2 0 6 0 0
s:good	10 -25 13 0 -7
s:government	13 -26 5 0 1
s:grain	-1 0 0 0 6
s:grower	-2 0 6 0 0
s:had	-18 -4 27 0 -10
s:half	8 -5 -3 0 0
s:hall	-6 0 10 0 0
s:ham	8 -2 -2 0 0
s:hand	-2 -13 7 0 4
s:has	-5 4 -8 6 6
s:hasn't	-3 12 -15 0 6
s:have	-8 4 7 0 -16
s:he	-6 13 -10 1 8
s:he'll	-7 5 -8 0 6
s:heard	-6 5 0 0 0
s:her	-5 -2 0 0 10
s:here	0 14 -21 6 0
s:hide	-6 0 7 0 0
s:him	7 -17 7 0 0
s:himself	10 -5 0 0 0
s:hinted	-7 1 2 0 0
s:hirobumi	12 7 -20 0 0
s:his	8 0 -13 3 3
s:hold	3 -6 -5 0 9
s:home	-23 8 12 0 0
s:hour	7 -3 0 0 0
s:house	-9 13 -3 0 0
s:how	0 -9 16 0 0
s:i	0 -2 8 -6 0
s:i'd	-4 0 8 0 0
s:if	-47 13 13 2 -9
s:implement	0 -5 8 0 0
s:import	6 -2 0 0 0
s:in	12 0 6 -22 -25
s:increase	-4 0 9 0 0
s:industry	-9 -5 18 0 0
s:informed	0 -13 12 0 0
s:initial	-7 0 6 0 0
s:initialled	-8 0 7 0 0
s:ink	16 -5 -7 0 0
s:instrument	10 -13 0 0 0
s:intend	0 6 -5 0 0
s:internal	0 26 -22 0 0
s:into	2 19 -25 0 6
s:investor	8 0 -7 0 0
s:invitation	0 -3 6 0 0
s:is	-11 8 5 0 -14
s:issue	-3 14 -7 0 0
s:issued	1 14 -16 0 0
s:it	9 -1 -5 -11 10
s:it'd	0 18 -17 0 0
s:its	0 2 -13 0 15
s:jinping	-3 0 8 0 0
s:joint	-10 0 11 0 0
s:josé	7 0 -6 0 0
s:just	5 2 -9 0 0
s:keep	-6 8 0 0 -1
s:kind	-5 0 10 0 0
s:know	-16 0 4 4 0
s:kuala	0 -2 8 0 0
s:lack	6 0 -3 0 0
s:large	-1 -4 9 0 0
s:last	17 -7 -1 0 -8
s:late	-8 7 0 0 0
s:law	6 -11 0 0 4
s:leader	5 -7 -3 0 5
s:least	0 -4 9 0 0
s:leave	-1 0 6 0 -2
s:legal	0 -4 10 0 0
s:less	4 -5 -7 0 8
s:let	-7 3 0 0 2
s:letter	7 -8 0 0 0
s:levy	-5 0 9 0 0
s:licence	-11 0 1 0 6
s:likewise	-7 4 0 0 0
s:list	-8 -15 15 0 4
s:listener	0 -4 8 0 0
s:live	0 -4 8 0 0
s:local	0 0 -4 0 7
s:long	2 -14 -11 0 20
s:look	0 8 -6 0 0
s:lose	-4 -6 14 0 0
s:lower	17 -8 -7 0 0
s:lumpur	0 -2 8 0 0
s:make	3 8 -7 0 -1
s:maker	0 0 7 0 0
s:man	0 7 -3 0 0
s:market	0 -9 15 0 0
s:matter	-2 -2 11 0 0
s:may	-5 0 8 0 0
s:me	4 19 -33 0 14
s:mean	-4 0 8 0 0
s:meant	0 5 -14 0 10
s:measure	0 -9 7 0 0
s:media	-4 7 0 0 0
s:meet	0 14 -6 0 -4
s:member	0 7 -2 0 0
s:memorandum	18 -9 -8 0 0
s:mention	0 -5 10 0 0
s:middle	-5 0 8 0 0
s:million	-7 0 8 0 0
s:mine	0 22 -21 0 0
s:minister	13 -7 0 0 -15
s:ministry	-9 -8 13 0 1
s:minute	21 -19 -4 0 0
s:missing	-2 10 -7 0 0
s:month	-10 -2 15 0 0
s:more	-11 2 4 0 0
s:morning	-4 11 -5 0 0
s:move	0 0 6 0 0
s:mr	0 1 4 -2 -12
s:much	0 -3 6 0 0
s:must	-34 5 11 3 -13
s:my	21 -5 -18 0 3
s:name	3 1 -8 0 4
s:named	0 6 -4 0 0
s:necessary	0 6 -2 0 0
s:need	-11 0 14 0 -5
s:needed	3 5 -10 0 0
s:negotiate	2 -11 4 0 0
s:negotiation	4 10 -17 0 0
s:neither	-15 9 0 0 0
s:network	-2 0 6 0 0
s:never	13 0 -10 0 0
s:new	-1 -13 16 2 -3
s:nexperia	-13 -3 19 0 0
s:next	-10 -1 15 0 0
s:night	-7 0 10 0 0
s:nine	-4 6 0 0 0
s:no	-3 -5 11 -4 0
s:nod	-1 25 -21 0 0
s:none	-6 3 0 0 0
s:northern	-9 -5 16 0 0
s:not	-15 -9 -5 21 20
s:nothing	-15 17 -12 0 6
s:notice	-11 20 -20 10 2
s:now	0 15 -24 0 15
s:number	9 -8 0 0 0
s:nvidia	0 -2 6 0 0
s:objection	8 -3 -3 0 0
s:obtain	0 -10 13 0 0
s:of	-11 -9 21 -5 3
s:offer	-8 -6 18 0 0
s:old	-10 -1 14 0 0
s:on	-9 -3 13 -8 6
s:once	-10 26 -13 0 0
s:one	-11 22 -8 0 -2
s:only	-1 12 -6 0 0
s:open	0 -6 3 0 1
s:opened	-2 -4 0 6 0
s:operator	-6 -2 12 0 0
s:or	-10 0 11 0 0
s:orange	8 0 -7 0 0
s:order	3 5 0 -8 -15
s:originating	8 0 -5 0 0
s:other	14 -1 -8 0 0
s:otherwise	0 -7 4 0 0
s:our	14 10 -26 0 0
s:outline	0 6 -3 0 0
s:outside	-3 -2 9 0 0
s:over	8 -1 -2 0 -1
s:owe	0 19 -19 0 0
s:own	6 -4 -9 0 12
s:owner	8 0 -7 0 0
s:p	-4 7 -1 0 0
s:page	-2 -2 0 6 0
s:paper	-10 0 6 0 1
s:paragraph	8 0 -6 0 0
s:parallel	7 0 -7 0 0
s:parliament	-6 20 -17 0 3
s:part	-2 -9 17 0 0
s:party	-8 0 8 0 0
s:passed	0 -19 14 0 0
s:pause	-1 -11 15 0 0
s:pay	-12 -4 21 0 0
s:peace	2 -6 1 0 0
s:pen	26 22 -41 0 -2
s:pending	0 16 -13 0 0
s:pension	0 -6 6 0 0
s:permanent	-3 13 -7 0 0
s:permit	0 -2 7 0 0
s:phan	-3 5 -6 5 0
s:pill	0 -2 0 0 7
s:place	0 -1 -4 0 11
s:plan	0 -9 15 0 0
s:player	0 -6 7 0 0
s:point	-5 -3 15 0 0
s:pork	9 0 -8 0 0
s:port	-4 -6 13 0 0
s:porto	11 0 -11 0 0
s:post	-8 20 -12 0 0
s:powder	8 -1 -3 0 0
s:power	4 -6 0 0 0
s:preliminary	0 6 -3 0 0
s:present	-10 4 0 0 0
s:president	-9 1 0 3 0
s:price	0 -6 12 0 0
s:procedure	0 13 -11 0 0
s:process	0 20 -20 0 0
s:proclamation	15 -5 -8 0 0
s:product	6 0 -1 0 0
s:prolonged	0 -10 10 0 0
s:propose	-1 -3 9 0 0
s:protocol	-3 9 -3 0 0
s:provide	0 -4 7 0 0
s:provided	-15 15 0 0 0
s:publish	-11 32 -24 0 0
s:purchase	0 0 6 0 0
s:put	13 -7 -17 4 14
s:q	0 -13 15 0 0
s:quarrel	0 -1 8 0 0
s:question	-19 -15 22 9 0
s:quota	-2 -3 9 0 0
s:radio	-7 -16 14 0 6
s:raise	3 -14 8 0 0
s:rare	-1 8 -3 0 0
s:rate	-5 0 7 0 0
s:ratified	19 0 -19 0 0
s:ratify	0 4 -8 0 0
s:read	-22 0 16 0 0
s:ready	0 13 -12 0 0
s:reason	7 -8 0 0 0
s:recommend	-8 10 -2 0 0
s:reduce	14 0 -13 0 0
s:reduction	-9 14 -4 0 0
s:reference	-5 0 7 0 0
s:refuse	0 -10 0 0 9
s:refused	-5 -15 9 0 9
s:register	-3 12 -6 0 0
s:regulation	-2 8 -2 0 0
s:remain	0 -6 4 0 0
s:remove	6 0 -6 0 0
s:renewal	7 8 -14 0 0
s:reply	0 -2 6 0 0
s:report	-6 0 10 0 0
s:reporter	-7 3 3 0 0
s:representative	3 6 -7 0 0
s:republic	11 0 -10 0 0
s:require	6 4 -15 0 0
s:rest	0 -8 13 0 0
s:result	-1 -7 12 0 0
s:rice	0 0 -13 4 9
s:right	-1 -7 13 0 0
s:rise	-3 -5 11 0 0
s:room	6 -2 -1 0 0
s:rosario	13 0 -13 0 0
s:rover	-11 0 12 0 0
s:rule	-20 -3 20 0 0
s:rum	10 0 -9 0 0
s:run	10 0 -4 0 0
s:salt	-7 0 8 0 0
s:same	12 -9 -1 0 0
s:sanction	-5 -10 20 0 0
s:save	6 0 -1 0 0
s:say	0 -8 7 0 4
s:sea	0 6 -4 0 0
s:seal	6 -1 -5 0 1
s:season	-11 0 8 0 0
s:second	24 -9 -16 0 0
s:section	2 -9 1 0 0
s:see	0 -8 4 5 -5
s:sell	0 -3 9 0 0
s:senate	0 0 -8 0 9
s:sentence	0 0 -6 0 6
s:set	0 -11 9 0 0
s:shall	7 0 -5 0 0
s:share	-1 0 8 0 0
s:she	-14 -13 16 0 4
s:sheet	-14 -10 26 0 0
s:ship	0 19 -18 0 0
s:should	-2 -10 21 0 -2
s:side	-10 30 -21 0 -3
s:sign	19 6 -27 0 8
s:signature	20 18 -30 0 -11
s:since	0 -7 7 0 -4
s:sir	0 7 -9 0 0
s:sit	-18 0 17 0 0
s:small	6 -9 0 0 0
s:smaller	0 -8 8 0 0
s:so	22 -17 -20 5 18
s:social	-6 6 0 0 0
s:some	-12 0 17 0 0
s:soybean	0 -13 8 0 0
s:speak	-3 -9 16 0 0
s:speaking	-3 -2 9 0 0
s:spoke	-7 -2 15 0 0
s:spoken	-2 -1 10 0 0
s:spring	-6 -6 17 0 0
s:stamp	0 -10 8 0 0
s:stand	-3 6 0 0 0
s:standstill	0 -5 9 0 0
s:start	-2 -1 9 0 0
s:state	-3 23 -15 0 0
s:statement	-5 0 9 0 0
s:still	-35 0 24 -3 -9
s:stop	17 0 -21 0 5
s:stroke	0 7 -5 0 0
s:subject	0 13 -10 0 0
s:such	6 0 -2 0 0
s:summer	-6 -3 5 0 4
s:surcharge	-6 -3 14 0 0
s:suspension	-11 0 10 0 0
s:table	0 -12 8 0 0
s:take	-1 10 -8 0 1
s:talk	-5 -33 33 0 0
s:tariff	5 -2 -9 9 4
s:tax	-3 0 9 0 0
s:telephone	-18 -9 27 0 0
s:tell	-43 0 4 12 11
s:term	-6 2 0 0 0
s:terminal	-4 -1 0 0 9
s:text	15 3 -15 0 0
s:than	-8 -12 4 0 14
s:thank	-4 -2 12 0 0
s:that	-2 0 9 -30 0
s:the	0 6 11 -11 -28
s:their	9 1 -4 -1 -11
s:then	24 1 -25 0 0
s:there	0 3 0 0 -8
s:they	-4 -6 14 0 -3
s:think	-5 6 0 0 0
s:third	0 -12 13 0 -1
s:those	3 6 -10 0 0
s:threaten	-1 -6 13 0 0
s:three	-9 0 9 0 0
s:through	-7 14 -2 0 -2
s:tiktok	0 -6 3 0 0
s:till	5 -2 -6 0 3
s:time	-10 0 9 0 0
s:to	-27 6 9 -9 19
s:together	12 -1 -7 0 0
s:too	13 4 -22 1 0
s:trade	5 -22 17 -3 -11
s:train	1 3 -7 0 0
s:travel	0 -7 11 0 0
s:treaty	-3 7 0 0 0
s:truce	-2 -9 10 -4 2
s:twice	-4 -1 -2 0 11
s:two	8 -21 8 0 0
s:under	2 -11 6 0 -4
s:understand	4 0 -6 0 0
s:understanding	0 7 -2 0 0
s:until	0 -6 4 0 6
s:up	13 -18 0 0 0
s:upon	-8 0 4 0 0
s:us	-14 11 -6 10 0
s:use	0 -10 15 0 0
s:used	19 -6 -14 0 0
s:version	-4 0 7 0 0
s:vessel	8 0 -6 0 0
s:view	0 -1 7 0 0
s:visit	-4 -12 20 0 0
s:vote	-18 1 0 0 7
s:voted	14 0 -11 0 0
s:want	-8 18 -8 0 0
s:warn	0 6 -1 0 0
s:was	9 -9 4 -4 -17
s:water	-10 3 2 0 0
s:way	-4 -7 4 6 0
s:we	0 -12 0 12 0
s:weekend	0 7 -5 0 0
s:welcome	-5 -3 14 0 0
s:were	-11 0 10 7 0
s:what	-4 3 6 0 -5
s:when	-10 8 4 0 -9
s:where	-12 5 3 0 0
s:wherea	8 0 -7 0 0
s:whether	-11 -37 19 29 -7
s:which	14 -3 -9 1 1
s:who	-2 0 3 4 -18
s:why	-2 17 -12 0 0
s:will	-34 3 4 7 11
s:win	0 -5 8 0 0
s:window	9 0 -8 0 0
s:wine	-7 0 7 0 0
s:with	-12 -9 29 -12 0
s:withdraw	-1 -10 15 0 0
s:without	0 -11 4 0 2
s:won't	0 -2 -1 0 8
s:work	0 -10 13 0 0
s:worked	13 0 -12 0 0
s:worth	-2 -10 17 0 0
s:would	-28 19 1 -3 -1
s:write	-3 9 -2 0 0
s:xi	-3 0 8 0 0
s:year	4 -17 14 0 0
s:yes	21 9 -26 0 -2
s:yet	-9 21 -6 -2 -11
s:york	-2 -3 12 0 0
s:you	0 -10 14 0 0
s:your	-3 -8 17 0 0
s:zero	7 0 -4 0 0
s:·	-15 0 20 0 0
sa:!	-7 8 -1 0 0
sa:"	-6 3 8 -2 -6
sa:" .	-8 -3 18 0 -5
sa:" <person>	0 9 -8 0 0
sa:" a	-2 -7 15 0 0
sa:" he	-3 -1 8 0 0
sa:" when	-5 6 0 0 0
sa:" with	8 0 -10 0 0
sa:'	0 0 6 0 0
sa:'s	2 -8 11 0 -11
sa:'s ,	0 3 -6 0 0
sa:'s .	16 0 -18 0 0
sa:'s <level>	8 0 -6 0 0
sa:'s <organisation>	-13 4 6 0 0
sa:'s <person>	-9 0 15 0 0
sa:'s decree	0 6 -5 0 0
sa:'s foreign	-4 0 8 0 0
sa:'s gazette	0 5 -7 0 0
sa:'s golf	-2 0 6 0 0
sa:'s man	0 6 -5 0 0
sa:'s minister	16 0 -13 0 0
sa:'s own	2 -14 8 0 0
sa:'s signature	8 0 -8 0 0
sa:'s the	10 0 -7 0 0
sa:(	3 -21 9 0 0
sa:( <day-gone>	16 -2 -13 0 0
sa:)	0 -9 5 0 0
sa:) .	8 0 -5 0 0
sa:) :	-5 0 12 0 0
sa:,	10 0 -3 -4 -1
sa:, <day-today>	0 -9 10 0 0
sa:, <name>	-14 0 19 0 0
sa:, <person>	8 -4 -5 0 2
sa:, <seat>	-9 -4 16 0 0
sa:, according	8 0 -4 0 0
sa:, after	6 -6 0 0 0
sa:, and	9 9 -7 -7 -10
sa:, as	6 -5 -10 0 10
sa:, before	0 15 -17 0 2
sa:, by	13 4 -17 0 0
sa:, for	11 -1 -12 0 3
sa:, has	12 -16 -1 13 -7
sa:, he	0 17 -22 0 4
sa:, if	-12 21 -10 0 0
sa:, in	14 -3 -7 0 0
sa:, is	-9 5 -8 0 10
sa:, it	9 5 -15 0 0
sa:, its	0 7 -2 0 0
sa:, no	-3 -4 13 0 0
sa:, not	0 8 -2 0 0
sa:, of	12 -2 -7 0 0
sa:, once	-6 6 0 0 0
sa:, or	3 -15 10 0 0
sa:, over	6 0 -6 0 0
sa:, put	9 -8 0 0 0
sa:, run	3 4 -10 0 0
sa:, say	-28 -16 31 0 3
sa:, sign	12 -17 0 0 0
sa:, so	0 11 -12 0 0
sa:, subject	0 7 -9 0 0
sa:, take	10 -6 -3 0 0
sa:, the	0 1 3 0 -11
sa:, their	15 0 -12 0 0
sa:, then	16 0 -15 0 0
sa:, thi	12 -2 -7 0 0
sa:, through	-1 -2 7 0 0
sa:, to	3 -18 4 0 0
sa:, under	-4 9 -3 0 0
sa:, until	-6 0 9 0 0
sa:, was	-10 0 6 0 0
sa:, where	-7 6 0 0 0
sa:, who	0 16 -16 5 -10
sa:, whose	4 12 -18 0 0
sa:, without	0 17 -17 0 0
sa:, write	0 6 -3 0 0
sa:, yes	26 -4 -22 0 0
sa:.	0 6 7 -11 -15
sa:. "	0 2 0 0 -6
sa:. m	-4 11 -5 0 0
sa:/	-5 0 9 0 0
sa:/ <number>	-4 0 7 0 0
sa::	-26 -25 46 0 0
sa:: he	7 0 -6 0 0
sa:: i	-3 0 6 0 0
sa:: not	0 -2 0 0 7
sa:: the	-4 0 9 0 0
sa:;	0 6 -14 4 0
sa:; he	8 0 -12 0 0
sa:; his	0 -5 0 10 0
sa:; it	9 0 -10 0 0
sa:; the	-6 -20 24 0 0
sa:<agent>	-5 0 4 -17 7
sa:<day-ahead>	-12 15 0 -10 -5
sa:<day-ahead> ,	2 22 -22 0 -2
sa:<day-ahead> .	6 -4 -2 0 4
sa:<day-ahead> and	0 6 -4 0 0
sa:<day-ahead> if	0 6 -5 0 0
sa:<day-ahead> to	0 -6 9 0 0
sa:<day-gone>	30 -22 -4 -12 -24
sa:<day-gone> )	16 -1 -13 0 0
sa:<day-gone> ,	17 -26 0 0 -1
sa:<day-gone> .	11 -8 1 -1 -9
sa:<day-gone> and	-5 0 11 0 0
sa:<day-gone> by	-11 0 13 0 0
sa:<day-gone> evening	-5 0 8 0 0
sa:<day-gone> for	-5 0 8 0 0
sa:<day-gone> in	-11 15 -2 0 0
sa:<day-gone> night	-4 0 6 0 0
sa:<day-gone> on	0 12 -8 0 0
sa:<day-gone> that	-7 9 0 0 0
sa:<day-gone> to	9 0 -7 0 0
sa:<day-today>	13 -14 2 -5 -1
sa:<day-today> ,	19 -8 -10 0 0
sa:<day-today> .	8 0 -3 0 0
sa:<day-today> announce	8 0 -7 0 0
sa:<day-today> evening	-4 10 -3 0 0
sa:<day-today> on	0 7 -5 0 0
sa:<duty>	7 -12 -10 9 13
sa:<gate>	0 7 -2 0 0
sa:<goods-amount>	-3 -8 15 0 0
sa:<goods>	-7 -2 0 0 19
sa:<level-noun>	-15 -6 24 2 -10
sa:<level>	3 -14 17 -4 -19
sa:<level> .	12 -7 -4 0 0
sa:<level> and	-2 0 7 0 0
sa:<level> in	-5 7 0 0 0
sa:<money>	-14 -12 27 0 0
sa:<money> .	0 -4 7 0 0
sa:<month-gone>	11 -9 3 0 -6
sa:<month-gone> will	8 0 -7 0 0
sa:<name>	1 8 -4 -2 0
sa:<name> ,	6 9 -12 0 -1
sa:<name> .	13 -10 -6 0 2
sa:<name> ?	0 11 -13 0 0
sa:<name> are	-1 11 -8 0 0
sa:<name> by	0 0 -6 0 4
sa:<name> in	2 -13 3 0 0
sa:<name> is	8 15 -22 0 0
sa:<name> lift	0 0 -5 0 6
sa:<name> sign	-12 0 9 0 0
sa:<name> the	0 11 -9 0 0
sa:<name> to	11 -2 -6 0 0
sa:<name> would	0 0 6 0 0
sa:<not>	-13 0 -13 20 15
sa:<number>	2 -6 5 -3 -5
sa:<number> ,	-18 -2 15 0 3
sa:<number> /	-3 0 6 0 0
sa:<number> by	0 8 -6 0 0
sa:<number> in	10 0 -11 0 0
sa:<number> million	-7 0 7 0 0
sa:<number> of	13 0 -12 0 0
sa:<number> to	0 -9 11 0 0
sa:<number> vote	-7 0 3 0 4
sa:<office>	5 -16 9 -2 0
sa:<office> 's	-6 0 8 0 0
sa:<office> ,	15 5 -16 0 -6
sa:<office> .	13 -4 -6 0 0
sa:<office> has	-5 -6 10 0 2
sa:<office> in	-7 0 7 0 0
sa:<office> on	0 8 -7 0 0
sa:<office> order	11 0 -10 0 0
sa:<office> that	-4 0 6 0 0
sa:<organisation>	-5 6 0 1 -8
sa:<organisation> 's	-14 0 13 0 0
sa:<organisation> ,	17 5 -24 0 0
sa:<organisation> .	-2 15 -8 0 0
sa:<organisation> and	-1 -10 15 0 0
sa:<organisation> in	16 10 -26 0 0
sa:<organisation> must	-3 -14 19 0 0
sa:<organisation> on	-1 14 -10 0 0
sa:<organisation> will	0 -8 10 0 0
sa:<organisation> would	0 -2 6 0 0
sa:<person>	-18 2 22 -5 -10
sa:<person> (	-9 0 12 0 0
sa:<person> ,	-17 7 8 0 0
sa:<person> and	-10 4 1 0 0
sa:<person> are	0 -5 6 0 0
sa:<person> for	-2 0 7 0 0
sa:<person> had	-9 0 13 0 0
sa:<person> have	5 0 -9 0 0
sa:<person> on	-13 -1 18 0 0
sa:<person> say	4 0 -7 0 0
sa:<person> sign	-8 -4 16 0 0
sa:<person> tell	-4 7 0 0 0
sa:<points>	6 0 -7 0 0
sa:<points> of	7 0 -5 0 0
sa:<quality> cabinet	6 -1 0 0 0
sa:<quality> good	-15 0 11 0 0
sa:<quality> minister	-5 0 9 0 0
sa:<quality> ship	4 2 -8 0 0
sa:<quality> side	0 3 -6 0 0
sa:<quality> trade	6 0 -3 0 0
sa:<seat> 's	10 -2 -3 0 0
sa:<seat> ,	4 20 -25 0 0
sa:<seat> .	5 4 -9 0 0
sa:<seat> for	0 -1 7 0 0
sa:<seat> had	-5 0 7 0 0
sa:<seat> in	-2 -1 9 0 0
sa:<seat> on	-7 0 10 0 0
sa:<seat> say	0 -3 7 0 0
sa:<seat> with	0 -2 7 0 0
sa:<sender>	-21 -10 28 0 0
sa:<span>	-1 -6 18 -1 -21
sa:<span> ,	6 -13 0 0 0
sa:<span> .	0 -11 13 0 0
sa:<span> more	1 16 -18 0 0
sa:<span> to	-7 5 0 0 0
sa:<span> truce	-7 0 10 0 0
sa:<taker>	-2 0 7 0 0
sa:<v-bear>	-26 4 20 -7 -3
sa:<v-begin>	11 -4 2 -2 -27
sa:<v-buy>	8 -1 0 -4 -13
sa:<v-deny>	-17 -2 10 0 2
sa:<v-down>	-5 -3 -10 0 26
sa:<v-end>	8 -16 -2 0 8
sa:<v-impose>	-5 -10 18 0 -3
sa:<v-propose>	-24 0 26 -6 -9
sa:<v-return>	-13 0 17 0 0
sa:<v-say>	-21 -1 10 13 1
sa:<v-sell>	-11 8 0 0 -2
sa:<v-suspend>	0 0 -2 0 8
sa:<v-target>	-2 0 9 0 -2
sa:<v-threaten>	-8 4 0 0 0
sa:?	-17 -2 15 4 -5
sa:a	-3 -11 9 -17 13
sa:a <organisation>	-6 10 -1 0 0
sa:a <span>	-5 0 8 0 0
sa:a deal	0 -3 8 0 0
sa:a few	0 8 -9 0 0
sa:a further	6 2 -9 0 0
sa:a memorandum	16 0 -15 0 0
sa:a new	20 0 -15 0 0
sa:a notice	-4 16 -7 0 0
sa:a pen	4 -7 0 0 0
sa:a renewal	10 4 -16 0 0
sa:a second	8 -6 -4 0 0
sa:a tariff	-7 0 2 0 4
sa:a vote	0 0 -7 0 8
sa:a word	-2 0 0 0 6
sa:about	-10 0 14 0 0
sa:accept	-4 0 11 0 0
sa:accord	-5 17 -10 0 0
sa:accord on	-7 13 -6 0 0
sa:according	8 0 -4 0 0
sa:according to	8 0 -4 0 0
sa:act	-1 -8 11 0 0
sa:act ,	6 0 -5 0 0
sa:add	13 0 -10 0 0
sa:add that	17 0 -14 0 0
sa:additional	22 -10 -14 0 0
sa:additional duty	15 -3 -9 0 0
sa:additional tariff	9 0 -5 0 0
sa:adjust	10 -2 -4 0 0
sa:adopt	0 6 -7 0 0
sa:advance	9 -3 -3 0 0
sa:affiliate	0 17 -15 0 0
sa:affiliate rule	0 22 -20 0 0
sa:after	14 0 -10 0 -1
sa:after .	6 0 -4 0 0
sa:after a	6 -3 0 0 0
sa:after the	7 1 -11 0 0
sa:again	-10 0 13 0 0
sa:again .	0 -1 6 0 0
sa:agenda	-2 6 -2 0 0
sa:agenda .	0 14 -12 0 0
sa:ago	22 -6 -15 0 0
sa:agree	-24 -6 36 0 -4
sa:agree by	9 0 -5 0 0
sa:agree in	-2 0 6 0 0
sa:agree on	-15 -2 23 0 0
sa:agree to	-3 -5 13 0 0
sa:agreement	0 -17 13 0 1
sa:agreement ,	7 1 -10 0 0
sa:agreement .	0 -5 9 0 0
sa:agreement on	-1 -4 10 0 0
sa:agreement with	-3 0 8 0 0
sa:all .	6 -6 0 0 0
sa:alone	-8 16 -7 0 0
sa:alone .	-3 7 0 0 0
sa:already	18 -13 -2 0 -2
sa:already .	8 -6 0 0 0
sa:also	0 9 -6 0 0
sa:an	0 11 -11 -1 2
sa:an <office>	7 0 -10 0 0
sa:an agreement	0 0 -7 0 4
sa:an extension	5 0 -7 0 0
sa:an hour	7 -10 0 0 0
sa:an order	0 13 -13 0 0
sa:and	-2 8 7 -24 -24
sa:and <name>	-14 -6 25 0 -1
sa:and a	-8 0 3 0 0
sa:and agree	-5 0 10 0 0
sa:and by	-14 4 7 0 0
sa:and for	-4 14 -7 0 0
sa:and forty	-3 0 8 0 0
sa:and go	0 6 -5 0 0
sa:and his	4 1 -7 0 0
sa:and i	-1 -2 8 0 0
sa:and in	0 12 -9 0 0
sa:and is	0 -4 7 0 0
sa:and it	14 0 -14 0 0
sa:and no	7 -4 0 0 0
sa:and on	5 0 -6 0 0
sa:and sign	18 3 -22 0 0
sa:and so	-5 0 6 0 0
sa:and the	0 6 -6 0 0
sa:and their	9 0 -8 0 0
sa:and two	0 -2 6 0 0
sa:announce	6 0 -3 0 -4
sa:announce <day-today>	8 0 -7 0 0
sa:announce an	-1 7 -2 0 0
sa:announce that	8 4 -14 0 0
sa:announce the	-6 0 8 0 0
sa:announcement	10 0 -7 0 0
sa:answer	-12 -14 17 9 0
sa:any	-12 0 1 0 0
sa:anything	-6 0 9 0 -2
sa:approval	-2 29 -26 0 1
sa:approval by	-2 15 -10 0 0
sa:approval of	0 2 -9 0 4
sa:approve	-5 -2 11 -1 -5
sa:approve it	10 -13 7 0 -2
sa:are	-22 5 2 0 4
sa:as	5 -2 -10 0 13
sa:as a	-6 -1 0 0 8
sa:as long	0 -7 -12 0 20
sa:as well	6 4 -10 0 0
sa:assent	15 -2 -8 0 0
sa:at	6 1 -2 0 -14
sa:at <level>	-9 -3 17 0 0
sa:at <number>	14 18 -29 0 0
sa:at a	9 6 -15 0 0
sa:at all	6 -5 0 0 0
sa:at once	3 2 -7 0 0
sa:at that	-5 0 6 0 0
sa:at the	-5 -16 14 3 0
sa:at zero	8 0 -8 0 0
sa:back	-19 8 2 0 0
sa:back on	0 6 -2 0 0
sa:banana	0 11 -11 0 0
sa:bar	6 0 -5 0 0
sa:be	15 -16 1 3 0
sa:be <number>	0 9 -8 0 0
sa:be no	0 -4 6 0 0
sa:be sign	-2 -7 14 0 0
sa:bean	0 7 -4 0 0
sa:bear	-5 0 6 0 0
sa:been	-3 9 -3 0 0
sa:been published	0 8 -7 0 0
sa:been tell	0 6 -5 0 0
sa:before	-8 0 -16 -1 30
sa:before .	0 0 6 0 0
sa:before christma	20 -6 -13 0 0
sa:before he	5 0 -7 0 0
sa:before it	-7 -8 7 0 7
sa:before the	-23 15 -27 0 26
sa:begin	23 -4 -17 0 0
sa:begin .	16 0 -15 0 0
sa:being	-7 5 0 0 0
sa:believe	-6 11 -3 0 0
sa:believe the	-1 13 -10 0 0
sa:between	-8 -1 14 0 0
sa:between the	0 0 6 0 0
sa:bill .	0 -8 9 0 0
sa:bill on	0 6 -5 0 0
sa:boeing	0 -2 6 0 0
sa:both	-18 14 -2 0 1
sa:both side	-8 -5 18 0 0
sa:brandy	-5 0 7 0 0
sa:bridge	0 0 7 0 0
sa:bring	-4 7 0 0 0
sa:bring home	-7 0 5 0 0
sa:brother	-11 0 13 0 0
sa:busan	-4 -3 9 0 0
sa:busan on	-5 0 6 0 0
sa:business	3 0 -7 0 4
sa:by	-12 7 11 -7 -6
sa:by <day-ahead>	-10 0 7 0 0
sa:by <name>	-1 -5 10 0 0
sa:by <person>	-20 1 15 0 0
sa:by <quality>	13 0 -10 0 0
sa:by <span>	-6 -7 17 0 0
sa:by his	7 7 -14 0 0
sa:by phone	7 0 -5 0 0
sa:by telephone	-3 0 8 0 0
sa:by the	-11 0 20 0 0
sa:by video	0 0 6 0 0
sa:by which	6 0 -6 0 0
sa:calendar	0 12 -9 0 0
sa:call	-3 -9 18 0 0
sa:can	6 14 -17 0 0
sa:can sign	-5 14 -8 0 0
sa:can't	0 -1 9 0 0
sa:card	-15 0 16 0 0
sa:carry	4 -11 1 0 0
sa:case	-5 -2 11 0 0
sa:certificate	0 -4 -5 0 11
sa:change	-3 7 -1 0 0
sa:cheese	6 0 -5 0 0
sa:chip	0 -3 8 0 0
sa:christma	3 -6 0 0 0
sa:coal	0 6 -3 0 0
sa:cod	15 -3 -11 0 0
sa:colleague ,	10 -5 -3 0 0
sa:collect	0 6 -7 0 0
sa:collect the	2 1 -6 0 0
sa:come	-7 0 8 0 -1
sa:commerce	-7 0 5 0 0
sa:company	1 -8 2 0 0
sa:compromise	0 -5 7 0 0
sa:confirm	0 -10 16 0 -2
sa:confirm it	1 -12 7 0 0
sa:consent	11 0 -15 0 1
sa:consultation	-5 6 0 0 0
sa:contract	-9 -3 14 0 0
sa:control	-11 18 -7 0 0
sa:control of	0 9 -6 0 0
sa:could	-18 -2 0 14 1
sa:could not	0 -8 -5 10 2
sa:count	0 -3 6 0 0
sa:counter	-1 9 -5 0 0
sa:countersign	0 -1 -6 14 0
sa:country	0 -9 12 0 0
sa:country .	0 -1 6 0 0
sa:course	0 -4 10 0 0
sa:custom	-4 21 -14 0 0
sa:custom tariff	1 3 -9 0 0
sa:cut	-17 -3 7 4 2
sa:cut its	-4 0 6 0 0
sa:date	-8 4 0 0 0
sa:day	9 -6 0 0 -2
sa:day ,	14 0 -13 0 0
sa:de	3 1 -7 0 0
sa:deal	-21 1 15 0 0
sa:deal with	-6 8 0 0 0
sa:decide	0 6 -1 0 0
sa:decide .	1 11 -14 0 0
sa:decided	7 -1 -2 0 0
sa:decision	0 7 -7 0 0
sa:decline	-14 -4 -7 0 22
sa:decline to	-13 -4 -4 0 20
sa:decree	-1 16 -8 0 0
sa:decree ,	0 8 -6 0 0
sa:delegation	-3 13 -6 0 0
sa:depend	-1 -1 6 0 0
sa:depend on	-1 -1 6 0 0
sa:desk	-8 0 7 0 0
sa:detail	0 6 -6 0 0
sa:did	7 0 -13 3 0
sa:did not	-27 7 0 4 2
sa:did so	22 -2 -19 0 0
sa:directed	10 0 -9 0 0
sa:directed the	10 0 -9 0 0
sa:discuss	0 11 -9 0 0
sa:discuss the	0 7 -7 0 0
sa:do	-13 4 5 0 0
sa:do so	-6 0 5 0 0
sa:doe	0 -7 11 0 -2
sa:doing	0 -4 6 0 0
sa:domestic	0 13 -12 0 0
sa:done	10 -3 -21 8 7
sa:done ,	0 10 -9 0 0
sa:done so	12 -22 -10 8 7
sa:doubt	0 0 -5 0 8
sa:draw	0 -5 6 0 0
sa:drop	-1 10 -13 0 4
sa:drop the	0 0 -5 0 6
sa:due	-5 0 8 0 0
sa:duty	8 0 -14 0 5
sa:duty ,	-2 0 7 0 0
sa:duty of	3 -6 0 0 0
sa:duty on	20 -2 -23 0 8
sa:each	-13 0 15 0 0
sa:each other	0 -8 5 0 0
sa:earth	0 9 -4 0 0
sa:earth .	0 9 -7 0 0
sa:east	11 0 -9 0 0
sa:economy	0 -1 6 0 0
sa:either	0 -2 0 6 0
sa:either way	0 0 -3 6 0
sa:election	0 0 -3 0 7
sa:eleven	10 -7 0 0 0
sa:emergency	-9 -3 17 0 0
sa:end	2 -13 7 0 0
sa:english	-4 0 7 0 0
sa:enough	0 9 -6 0 0
sa:evening	-7 1 4 0 0
sa:every	-3 -5 16 0 -1
sa:everything	0 -1 6 0 0
sa:exchanged	7 -8 0 0 0
sa:expect	-20 9 4 0 0
sa:expire	3 4 -9 0 0
sa:expire on	4 4 -10 0 0
sa:export	-9 -4 17 0 0
sa:export control	-1 8 -3 0 0
sa:extend	-8 -8 21 0 0
sa:extension	15 -6 -8 0 0
sa:extension .	1 6 -6 0 0
sa:fact	-8 -4 15 0 0
sa:fact sheet	-8 -3 15 0 0
sa:farm	10 -4 -4 0 0
sa:farm good	6 0 -3 0 0
sa:fee	0 13 -9 0 0
sa:fee on	1 9 -13 0 0
sa:fentanyl	-5 -1 10 0 0
sa:few	0 8 -5 0 0
sa:final	0 7 -5 0 0
sa:final approval	0 7 -7 0 0
sa:first	-11 -2 16 0 0
sa:five	0 -6 10 0 0
sa:for	2 -2 0 0 6
sa:for <day-ahead>	0 -7 9 0 0
sa:for <name>	17 16 -30 0 -1
sa:for <seat>	10 0 -9 0 0
sa:for <span>	6 -9 0 0 0
sa:for an	5 -14 3 0 0
sa:for his	-1 8 -5 0 0
sa:for now	-5 0 -12 0 19
sa:for one	-7 2 1 0 0
sa:for the	4 13 -16 0 0
sa:for their	-1 0 6 0 0
sa:force	0 -4 6 0 0
sa:foreign	-4 -3 12 0 0
sa:forty	-4 -1 9 0 0
sa:forty minute	-3 0 8 0 0
sa:four	0 0 7 0 0
sa:fourth round	-4 0 6 0 0
sa:framework	0 -1 7 0 0
sa:free	-4 -1 11 0 0
sa:freeze	0 9 -10 0 0
sa:friend	13 0 -12 0 0
sa:from	0 -26 19 4 -12
sa:from <day-ahead>	-5 -10 14 0 0
sa:from <day-gone>	-3 0 7 0 0
sa:from <name>	14 0 -9 0 0
sa:front	-15 0 19 0 0
sa:front ,	-6 0 7 0 0
sa:full	7 -3 0 0 0
sa:further	1 0 -7 0 3
sa:further <span>	1 6 -10 0 0
sa:gave	24 -23 -7 0 0
sa:gave it	8 -6 0 0 0
sa:gave its	7 -5 0 0 0
sa:gazette	0 6 -5 0 0
sa:geneva	12 -7 -4 0 0
sa:geneva on	7 -4 -1 0 0
sa:get	-12 4 2 0 0
sa:give	-11 4 0 0 0
sa:given	14 0 -11 0 0
sa:go	0 7 -4 0 0
sa:go through	0 19 -16 0 0
sa:go up	0 -1 6 0 0
sa:gold	0 0 0 6 0
sa:golf	-2 0 6 0 0
sa:good and	0 6 -3 0 0
sa:government	-2 -6 2 0 5
sa:grain	0 0 -1 0 7
sa:great	-4 0 7 0 0
sa:had	-11 -11 26 0 -6
sa:had sign	17 -5 -13 2 0
sa:had take	-5 0 7 0 0
sa:had the	-1 6 -1 0 0
sa:had to	0 10 -9 0 0
sa:half	6 -4 -3 0 0
sa:hall	-4 0 7 0 0
sa:ham	8 -2 -3 0 0
sa:hand	4 -14 0 0 5
sa:hand .	-7 -1 14 0 0
sa:hand on	0 -5 9 0 0
sa:has	-4 8 -12 4 7
sa:has a	-7 0 5 0 0
sa:has agree	11 -8 -1 0 0
sa:has already	14 -15 0 0 0
sa:has announce	-4 7 -1 0 0
sa:has approve	5 -10 0 0 0
sa:has been	-15 7 0 0 0
sa:has confirm	0 -6 9 0 0
sa:has done	3 -17 -5 8 8
sa:has had	-1 9 -4 0 0
sa:has it	-11 9 0 0 0
sa:has make	-1 -3 8 0 0
sa:has not	-18 6 6 2 -10
sa:has published	-8 6 0 0 0
sa:has say	-11 3 -1 0 6
sa:has sign	20 -11 -10 2 -3
sa:has still	0 -11 16 0 0
sa:has the	-14 2 7 0 0
sa:has to	-29 15 6 0 -9
sa:has yet	-9 18 -9 0 0
sa:hasn't	-3 14 -18 0 6
sa:have	-3 11 0 -6 -11
sa:have a	6 0 -8 0 0
sa:have not	0 9 -5 0 0
sa:have read	-3 6 0 0 0
sa:have to	-10 0 1 0 1
sa:he	10 26 -34 0 -1
sa:he 's	-4 7 -1 0 0
sa:he did	-1 9 -4 0 0
sa:he had	10 -7 -1 0 0
sa:he has	6 8 -13 0 -4
sa:he is	-1 -3 8 0 0
sa:he sign	24 -9 -17 0 0
sa:he want	0 8 -7 0 0
sa:he was	0 -8 11 0 0
sa:he will	-15 12 -6 3 0
sa:he would	-18 14 0 0 0
sa:he'd	0 7 -4 0 0
sa:here	0 5 -17 6 0
sa:here .	0 6 -7 0 0
sa:hide	-5 0 6 0 0
sa:him	6 -10 0 0 0
sa:him .	7 0 -5 0 0
sa:himself	10 -5 0 0 0
sa:his	11 6 -24 8 0
sa:his <organisation>	-7 0 0 9 0
sa:his <quality>	7 -8 0 0 0
sa:his country	0 -1 6 0 0
sa:his hand	2 -1 -8 0 7
sa:his name	6 8 -14 0 0
sa:his signature	21 0 -26 1 0
sa:hold	1 -2 -7 0 10
sa:home	-15 0 11 0 0
sa:home .	-8 0 11 0 0
sa:hour and	-6 -1 11 0 0
sa:house	-12 -2 18 0 0
sa:house of	-3 0 7 0 0
sa:i	-26 7 13 0 -2
sa:i have	-10 7 0 0 0
sa:if	-28 13 6 0 0
sa:if it	-13 14 0 0 0
sa:import	8 0 -4 0 0
sa:impose	-6 0 11 0 0
sa:in	15 0 -2 -7 -21
sa:in <month-gone>	5 -10 5 0 0
sa:in <name>	-6 21 -12 0 0
sa:in <number>	-1 -3 11 0 0
sa:in <organisation>	8 0 -6 0 0
sa:in <seat>	8 17 -23 1 -10
sa:in a	0 -9 8 0 0
sa:in advance	9 -3 -3 0 0
sa:in busan	-2 -1 7 0 0
sa:in geneva	13 -6 -6 0 0
sa:in its	-1 -7 0 0 9
sa:informed	-6 -2 11 0 0
sa:initial	-6 -2 10 0 0
sa:initialled	-4 -4 12 0 0
sa:ink	13 -3 -6 0 0
sa:intend	0 7 -7 0 0
sa:internal	0 16 -16 0 0
sa:internal approval	0 13 -12 0 0
sa:into	9 2 -17 0 6
sa:into law	6 1 -10 0 0
sa:investor	8 0 -7 0 0
sa:is	0 8 -6 0 0
sa:is .	6 0 -6 0 0
sa:is a	-1 0 8 0 0
sa:is at	-6 5 0 0 0
sa:is await	0 8 -2 0 0
sa:is expect	-9 1 2 0 0
sa:is needed	10 0 -10 0 0
sa:is new	0 -7 7 0 0
sa:is not	0 -6 3 4 0
sa:is one	7 0 -5 0 0
sa:is out	0 6 -4 0 0
sa:is to	-11 0 8 0 0
sa:issue	-2 15 -8 0 0
sa:issued	4 9 -14 0 0
sa:issued its	6 0 -2 0 0
sa:issued on	-4 0 7 0 0
sa:it	16 0 -9 -11 3
sa:it ,	7 4 -11 0 -3
sa:it .	9 -5 0 -5 2
sa:it by	-7 -5 16 0 0
sa:it come	0 2 -6 0 0
sa:it has	-15 0 5 0 7
sa:it is	9 -1 -2 0 -1
sa:it on	23 14 -32 0 0
sa:it through	6 0 -3 0 0
sa:it to	3 -10 0 0 4
sa:it up	13 1 -17 0 0
sa:it with	-3 0 6 0 0
sa:its	7 3 -25 1 20
sa:its <office>	0 -4 7 0 0
sa:its <organisation>	8 -4 -1 0 0
sa:its <person>	-3 9 -2 0 0
sa:its consent	4 3 -9 0 0
sa:its duty	-3 0 6 0 0
sa:its internal	0 11 -11 0 0
sa:its notice	6 0 -10 6 0
sa:its own	5 0 -9 0 1
sa:joint	-4 0 6 0 0
sa:keep	-1 8 -1 0 0
sa:keep it	-2 9 -4 0 0
sa:keep its	0 -5 6 0 0
sa:kind	-5 0 9 0 0
sa:know	-11 -9 7 4 1
sa:lack	17 -7 -10 0 0
sa:last	23 -11 -6 0 -5
sa:last until	10 0 -9 0 0
sa:last week	5 -18 9 0 0
sa:last word	7 2 -11 0 0
sa:late	-7 8 0 0 0
sa:late on	-5 0 6 0 0
sa:later ,	11 0 -8 0 0
sa:law	0 -15 7 0 5
sa:law ,	9 0 -8 0 0
sa:law .	-4 0 9 0 0
sa:law on	0 -3 7 0 0
sa:lead the	4 0 -7 0 0
sa:leader	8 -6 -7 0 5
sa:leave <seat>	-1 -3 9 0 0
sa:leave the	-9 0 7 0 0
sa:legal	0 -4 6 0 0
sa:let	-6 0 0 0 2
sa:let it	0 -12 3 0 3
sa:letter	7 -6 0 0 0
sa:licence	-6 0 0 0 6
sa:licence for	0 6 -7 0 0
sa:lift	5 -1 -8 0 5
sa:lift its	0 0 -3 0 6
sa:likewise	-7 4 0 0 0
sa:list	-5 -10 8 0 4
sa:local	0 0 -4 0 7
sa:long	0 -9 -10 0 20
sa:long as	0 -7 -12 0 21
sa:look	0 13 -12 0 0
sa:look at	0 13 -9 0 0
sa:lose	-1 -4 10 0 0
sa:lower	9 -6 0 0 0
sa:m	-4 11 -5 0 0
sa:m .	-4 11 -5 0 0
sa:make	-9 6 2 0 0
sa:make an	1 6 -10 0 0
sa:man	0 6 -5 0 0
sa:market	0 -3 7 0 0
sa:matter	0 -10 12 0 0
sa:may	-3 -5 12 0 0
sa:may not	4 -11 5 0 0
sa:me	5 11 -19 0 0
sa:me ,	17 -11 -5 0 0
sa:me .	-5 16 -11 0 0
sa:mean	-2 0 6 0 0
sa:measure	0 -6 3 0 0
sa:measure on	-4 -1 10 0 0
sa:media	-3 7 -1 0 0
sa:meet	-2 18 -9 0 -1
sa:meet ,	0 8 -5 0 0
sa:meet at	0 9 -7 0 0
sa:meet in	6 0 -5 0 0
sa:member	-1 -5 10 0 0
sa:memorandum	20 -3 -15 0 0
sa:memorandum to	7 0 -6 0 0
sa:mention	0 -5 10 0 0
sa:million	-7 0 8 0 0
sa:minister	8 -9 0 0 0
sa:minister for	-4 0 7 0 0
sa:minister of	14 0 -12 0 0
sa:minute	15 -17 0 0 0
sa:missing	0 7 -10 0 0
sa:month .	0 -1 7 0 0
sa:more	-7 -4 9 0 0
sa:more .	0 -3 6 0 0
sa:more of	0 11 -11 0 0
sa:more than	0 -9 7 0 0
sa:morning	-7 10 -2 0 0
sa:morning .	-5 8 0 0 0
sa:move	0 -3 7 0 0
sa:mr	-10 -9 19 0 0
sa:mr <person>	-11 -7 17 0 0
sa:much	0 -3 6 0 0
sa:must	-20 9 0 5 -8
sa:must be	0 -5 6 0 0
sa:must publish	0 12 -8 0 0
sa:must still	-6 -3 9 0 0
sa:my	24 -21 -12 0 0
sa:my hand	6 0 -5 0 0
sa:name to	3 10 -11 0 0
sa:named	0 6 -4 0 0
sa:need	0 -16 17 0 0
sa:need a	0 -4 7 0 0
sa:need the	-6 -7 16 0 0
sa:need to	0 -17 17 0 0
sa:needed	9 0 -11 0 0
sa:needed .	10 0 -10 0 0
sa:negotiate	5 -6 0 0 0
sa:negotiation	6 2 -10 0 0
sa:neither	0 10 -7 0 0
sa:never	10 0 -9 0 0
sa:new	1 -7 2 3 -1
sa:new tariff	-6 0 9 0 0
sa:nexperia	-9 0 13 0 0
sa:next	-12 5 2 0 0
sa:next week	-4 10 -2 0 0
sa:night	-6 0 10 0 0
sa:nine	-4 7 0 0 0
sa:no	8 -16 6 0 2
sa:nobody	8 -1 -8 3 0
sa:nod	0 12 -7 0 0
sa:nod .	0 6 -4 0 0
sa:northern	-7 0 8 0 0
sa:not	-17 0 0 12 5
sa:not ,	-4 0 0 0 7
sa:not .	-15 27 -14 0 0
sa:not answer	-4 -9 3 10 0
sa:not be	17 -12 -12 6 0
sa:not been	0 7 -2 0 0
sa:not mention	0 -5 10 0 0
sa:not say	0 -10 5 8 -5
sa:not sign	-15 12 -12 -3 15
sa:not sit	0 9 -8 0 0
sa:note	0 -5 10 0 0
sa:nothing	-9 0 0 0 7
sa:nothing at	7 0 -5 0 0
sa:nothing before	0 -2 0 0 7
sa:notice	-6 3 -4 4 4
sa:notice .	-10 0 0 0 3
sa:notice by	-6 8 0 0 0
sa:notice of	16 0 -10 0 0
sa:notice that	1 0 -8 0 3
sa:now	0 17 -31 0 17
sa:now .	-4 7 -18 0 14
sa:now go	0 21 -19 0 0
sa:number .	6 0 -3 0 0
sa:of	-7 -13 15 -19 18
sa:of <day-ahead>	0 -10 0 0 13
sa:of <day-gone>	18 0 -17 0 0
sa:of <level>	0 -9 11 0 0
sa:of <month-ahead>	7 0 -9 0 0
sa:of <month-gone>	9 0 -9 0 0
sa:of <name>	-3 11 -2 0 0
sa:of <number>	-5 0 6 0 0
sa:of <person>	0 7 -2 0 0
sa:of <span>	-3 0 9 0 0
sa:of a	-18 9 2 0 0
sa:of it	9 0 -5 0 0
sa:of its	9 -2 0 0 0
sa:of negotiation	8 0 -8 0 0
sa:of representative	-3 0 7 0 0
sa:of the	5 0 -9 0 11
sa:of trade	7 0 -3 0 0
sa:of two	0 -4 0 0 6
sa:of up	6 0 -5 0 0
sa:off	-1 -15 20 0 0
sa:offer	-1 -2 10 0 0
sa:oil	0 -7 0 0 6
sa:old	-9 0 12 0 0
sa:on	-7 12 -1 -36 11
sa:on <day-ahead>	-4 11 0 0 -10
sa:on <day-gone>	6 -2 2 -6 -15
sa:on <day-today>	-8 0 9 0 0
sa:on <name>	11 -3 -10 0 2
sa:on <quality>	-5 25 -23 0 9
sa:on it	0 9 -5 0 0
sa:on its	-8 12 -3 0 0
sa:on rare	0 7 -8 0 0
sa:on social	-3 7 -1 0 0
sa:on soybean	9 0 -9 0 0
sa:on the	2 2 -12 0 8
sa:on which	0 -8 13 0 0
sa:once	-2 16 -10 0 0
sa:once the	-8 6 0 0 0
sa:one	-9 11 0 0 0
sa:one for	-3 18 -12 0 0
sa:one in	0 6 -3 0 0
sa:only	0 9 -7 0 0
sa:only that	6 0 -2 0 0
sa:open	0 -6 3 0 1
sa:opened	-2 -4 0 6 0
sa:operator	-4 0 6 0 0
sa:or	-3 -20 27 0 0
sa:or a	-9 0 10 0 0
sa:or more	0 -13 14 0 0
sa:orange	8 0 -7 0 0
sa:order	5 2 -2 -3 -10
sa:order ,	7 -2 0 0 0
sa:order .	-1 16 -10 0 0
sa:order <day-gone>	7 0 -5 0 0
sa:order of	-3 0 6 0 0
sa:order on	12 0 -16 0 0
sa:order that	4 0 -6 0 0
sa:order the	4 0 -6 0 0
sa:order to	0 6 -5 0 0
sa:originating	8 0 -6 0 0
sa:originating in	8 0 -6 0 0
sa:other side	0 9 -10 0 0
sa:otherwise	0 -6 4 0 0
sa:out	-7 0 7 0 0
sa:out on	-4 0 9 0 0
sa:over coffee	6 0 -5 0 0
sa:over the	0 0 6 0 0
sa:over there	0 4 -7 0 0
sa:owe	0 20 -19 0 0
sa:own	8 0 -14 0 11
sa:own .	-7 -1 9 0 0
sa:p	-2 12 -7 0 0
sa:p .	-2 12 -7 0 0
sa:pact	7 0 -4 0 0
sa:pact with	7 0 -4 0 0
sa:page .	2 -9 0 0 0
sa:paper	-8 0 1 0 3
sa:paper on	-13 -1 12 0 0
sa:parliament	-2 14 -8 0 0
sa:part	-1 -8 14 0 0
sa:part .	0 -4 6 0 0
sa:passed	0 -9 2 0 0
sa:pause	0 -3 9 0 0
sa:pay	-8 0 12 0 0
sa:pay <level>	-1 7 -1 0 0
sa:pen	28 10 -35 0 0
sa:pen .	13 -6 -6 0 0
sa:pending	0 6 -2 0 0
sa:pension	0 -6 6 0 0
sa:people	-6 0 2 0 0
sa:point	0 -3 8 0 0
sa:pork	9 0 -8 0 0
sa:port	0 -6 8 0 0
sa:post	-6 21 -15 0 0
sa:powder	8 -1 -3 0 0
sa:present	-1 -2 7 0 0
sa:president	0 -19 21 0 0
sa:press	-3 -1 11 0 0
sa:price	0 -4 9 0 0
sa:prime	0 -1 6 0 0
sa:prime minister	0 -1 6 0 0
sa:procedure	0 13 -11 0 0
sa:procedure .	0 8 -7 0 0
sa:process	0 9 -9 0 0
sa:prolong the	0 6 -3 0 0
sa:prolongation	5 0 -7 0 0
sa:promise	0 0 6 0 0
sa:propose	0 -5 10 0 0
sa:provide	0 -3 7 0 0
sa:publish	-8 25 -18 0 0
sa:publish a	0 9 -6 0 0
sa:published	7 0 -2 0 0
sa:published a	0 -5 10 0 0
sa:published on	6 -9 0 0 0
sa:published the	-6 -4 12 0 0
sa:put	12 -10 -10 5 7
sa:put a	-7 6 0 0 0
sa:put his	16 -2 -21 0 5
sa:put it	2 -7 0 0 2
sa:put its	0 0 -4 6 0
sa:put off	0 -5 10 0 0
sa:put their	5 -6 0 0 0
sa:question	-3 -6 0 10 0
sa:question .	-2 -5 0 10 0
sa:quota	0 -1 6 0 0
sa:radio	-5 -10 6 0 7
sa:radio that	0 -1 -1 0 7
sa:raise	5 -8 0 0 0
sa:raise the	0 -1 7 0 0
sa:rare	0 10 -7 0 0
sa:rate	-8 5 0 0 0
sa:rate .	-6 0 5 0 0
sa:ratify	0 5 -9 0 0
sa:reach	-7 -5 16 0 0
sa:read	-21 2 7 0 1
sa:read .	0 -1 6 0 0
sa:ready	-5 11 -5 0 0
sa:ready to	-2 11 -7 0 0
sa:recommend	-1 -12 17 0 0
sa:reduce	8 0 -8 0 0
sa:refuse	0 -10 0 0 9
sa:refused	-2 -15 7 0 9
sa:refused to	0 -7 0 0 10
sa:regulation	-2 7 -1 0 0
sa:remain	0 -6 4 0 0
sa:remove	6 0 -6 0 0
sa:remove the	6 0 -6 0 0
sa:renewal	8 10 -17 0 0
sa:report	0 -1 6 0 0
sa:reporter	1 -10 9 0 0
sa:reporter that	5 -11 1 0 0
sa:republic	7 7 -15 0 0
sa:resolution	-10 0 13 0 0
sa:rest	0 -8 11 0 0
sa:rice	0 7 -18 0 10
sa:rice .	0 0 -10 0 12
sa:right	0 -9 14 0 0
sa:room	6 0 -2 0 0
sa:rule	-12 0 11 0 0
sa:rule on	0 -10 14 0 0
sa:rum	10 0 -9 0 0
sa:run	15 0 -12 0 0
sa:run for	3 1 -8 0 0
sa:same	15 -12 -3 0 0
sa:same day	17 0 -15 0 0
sa:save	6 0 -2 0 0
sa:say	-2 -18 11 0 8
sa:say ,	2 -2 -5 0 7
sa:say <number>	6 0 -10 0 0
sa:say <person>	-8 0 9 0 0
sa:say he	0 6 -1 0 -5
sa:say his	0 -11 12 0 0
sa:say in	0 -7 10 0 0
sa:say it	4 -9 0 0 0
sa:say no	0 0 -5 0 10
sa:say nothing	6 0 -5 0 0
sa:say on	-12 0 0 0 9
sa:say so	6 -1 0 0 0
sa:say that	-13 1 8 0 -1
sa:say the	-6 2 0 0 0
sa:say yes	7 10 -16 0 0
sa:sea	-6 6 0 0 0
sa:seal	17 -11 -9 0 2
sa:seal of	15 0 -14 0 0
sa:season	-8 0 12 0 0
sa:second	16 -12 -9 0 0
sa:section	3 -6 0 0 0
sa:section <number>	3 -6 0 0 0
sa:see	0 -10 15 0 -4
sa:see the	3 -7 1 0 0
sa:shall	4 2 -11 0 0
sa:shall be	10 0 -9 0 0
sa:she	-6 0 10 0 0
sa:sheet	-8 -4 16 0 0
sa:ship	1 12 -13 0 0
sa:ship .	0 10 -10 0 0
sa:short	0 -5 9 0 0
sa:side	-17 3 10 0 -1
sa:side ,	-4 7 0 0 0
sa:side .	0 -7 4 0 0
sa:side had	-2 -1 8 0 0
sa:side want	0 7 -7 0 0
sa:sign	-1 14 -17 4 3
sa:sign "	0 9 -12 0 0
sa:sign ,	-4 -4 6 0 2
sa:sign .	0 -9 11 0 -9
sa:sign ;	-13 -3 15 2 0
sa:sign <span>	0 4 -6 0 0
sa:sign ?	-7 0 11 0 0
sa:sign as	0 0 -6 0 4
sa:sign at	1 9 -13 0 0
sa:sign by	-25 -16 38 0 0
sa:sign in	0 -15 7 0 0
sa:sign it	10 -1 -9 0 4
sa:sign nothing	-7 0 2 0 0
sa:sign on	0 16 -16 0 0
sa:sign the	7 7 -18 3 0
sa:sign their	-6 0 7 0 0
sa:sign trade	6 0 -4 0 0
sa:sign when	-6 8 0 0 0
sa:signature	17 0 -16 0 -5
sa:signature ,	0 13 -10 0 0
sa:signature .	-1 6 -2 0 0
sa:signature is	9 1 -12 0 0
sa:signature of	-4 0 6 0 0
sa:signature to	5 -8 0 0 0
sa:since <month-gone>	-2 -7 16 0 0
sa:since last	-3 0 6 0 0
sa:sir	0 11 -8 0 0
sa:sit	-6 -8 17 0 0
sa:sit down	3 -9 0 0 0
sa:sit on	-6 0 6 0 0
sa:small	6 -8 0 0 0
sa:so	17 -12 -16 7 9
sa:so .	8 -15 -1 0 7
sa:so by	0 11 -9 0 0
sa:so in	6 0 -2 0 0
sa:social	-5 9 -2 0 0
sa:social media	-3 7 -1 0 0
sa:soybean	1 -8 1 0 0
sa:soybean ,	9 0 -9 0 0
sa:speak	0 -12 15 0 0
sa:speaking	-2 0 7 0 0
sa:spoke	-2 0 8 0 0
sa:spoken	0 0 6 0 0
sa:spot	11 0 -7 0 0
sa:spring	-6 0 10 0 0
sa:stamp	0 -5 7 0 0
sa:stand	0 7 -3 0 0
sa:standstill	-3 -6 13 0 0
sa:start	-7 0 8 0 0
sa:state	-11 1 4 0 0
sa:stay	2 4 -6 0 0
sa:still	-20 0 16 0 -5
sa:still approve	0 -5 8 0 0
sa:still has	-9 -3 14 0 0
sa:still outstanding	0 -5 7 0 0
sa:stop	12 -4 -13 0 5
sa:stop the	8 0 -8 0 0
sa:subject	0 6 -8 0 0
sa:subject to	0 7 -9 0 0
sa:such	7 0 -3 0 0
sa:summer	-6 -3 4 0 4
sa:surcharge	-2 0 7 0 0
sa:suspend for	7 0 -5 0 0
sa:take	3 -12 8 0 -3
sa:talk	-9 -10 21 0 0
sa:tariff	0 -12 -1 7 8
sa:tariff are	0 -5 6 0 0
sa:tariff on	9 -6 -5 0 0
sa:tariff truce	0 4 -12 0 4
sa:telephone	-8 -2 15 0 0
sa:tell	-27 6 0 13 0
sa:tell <organisation>	0 8 -13 0 3
sa:tell me	0 9 -11 0 2
sa:tell reporter	-3 -3 11 0 0
sa:tell us	0 0 -5 11 0
sa:terminal	0 0 -4 0 9
sa:text	14 0 -10 0 0
sa:than	-1 -9 7 0 1
sa:thank	-4 0 6 0 0
sa:that	-2 -15 19 -15 0
sa:that .	0 -6 9 0 0
sa:that <name>	0 -11 11 0 0
sa:that has	14 -1 -11 0 0
sa:that he	-8 14 -5 0 0
sa:that his	-1 -12 18 0 0
sa:that it	-10 0 11 0 0
sa:that of	4 14 -18 0 0
sa:that rate	-6 0 7 0 0
sa:that the	-23 -15 41 0 -7
sa:that there	6 -12 3 0 0
sa:that was	7 0 -5 0 0
sa:that we	0 7 -6 0 0
sa:that would	0 6 -14 0 7
sa:the	9 -11 8 -19 -1
sa:the <day-ahead>	-9 8 0 0 0
sa:the <name>	4 -25 11 0 0
sa:the <number>	11 0 -9 0 0
sa:the <office>	-8 -9 18 0 0
sa:the <person>	-30 0 30 0 0
sa:the <quality>	1 0 1 0 -6
sa:the <seat>	-2 -1 9 0 0
sa:the additional	21 0 -18 0 0
sa:the affiliate	0 15 -15 0 0
sa:the arrangement	7 0 -8 0 0
sa:the day	-4 -4 13 0 0
sa:the decree	-6 8 0 0 0
sa:the dispute	10 0 -10 0 0
sa:the duty	0 8 -14 3 2
sa:the extension	16 0 -15 0 0
sa:the fee	1 3 -8 0 0
sa:the first	-8 8 0 0 0
sa:the fourth	-7 0 8 0 0
sa:the house	-3 -4 11 0 0
sa:the island	6 0 -4 0 0
sa:the kind	-5 0 9 0 0
sa:the last	15 0 -13 0 0
sa:the law	0 -14 4 0 6
sa:the leader	6 0 -6 0 0
sa:the licence	0 9 -8 0 0
sa:the negotiation	0 8 -7 0 0
sa:the new	-10 7 0 0 0
sa:the newspaper	0 6 -6 0 0
sa:the northern	-7 0 8 0 0
sa:the oil	0 0 -6 0 7
sa:the old	-8 0 8 0 0
sa:the one	0 -2 7 0 0
sa:the order	-20 0 21 0 0
sa:the other	5 2 -9 0 0
sa:the paper	-5 -3 10 0 0
sa:the people	0 6 -2 0 0
sa:the press	-1 0 8 0 0
sa:the radio	-2 -5 0 0 7
sa:the regulation	-1 7 -2 0 0
sa:the rice	0 10 -11 0 0
sa:the rule	0 -5 8 0 0
sa:the same	16 -11 -4 0 0
sa:the seal	15 0 -13 0 0
sa:the ship	0 12 -11 0 0
sa:the signature	-4 0 6 0 0
sa:the spot	11 0 -9 0 0
sa:the standstill	0 -4 6 0 0
sa:the tariff	0 5 -8 0 0
sa:the text	17 1 -18 0 0
sa:the week	0 5 -7 0 0
sa:the weekend	0 8 -5 0 0
sa:their	6 1 -4 0 -4
sa:their tariff	0 0 6 0 0
sa:them those	0 6 -5 0 0
sa:then	17 0 -17 0 0
sa:there .	0 8 -5 0 0
sa:there are	0 16 -14 0 0
sa:these	0 -5 7 0 0
sa:they	-1 -2 7 0 -1
sa:they meet	5 5 -12 0 0
sa:thi	-1 0 11 0 -5
sa:thi week	-1 9 -5 0 0
sa:thi year	0 -6 6 0 0
sa:thing	0 8 -8 0 0
sa:think	0 7 -5 0 0
sa:those of	0 6 -5 0 0
sa:three	0 -10 14 0 0
sa:through	-11 5 2 0 0
sa:through .	7 0 -8 0 0
sa:through his	-8 -4 15 0 0
sa:through its	0 16 -15 0 0
sa:through the	-7 -1 14 0 0
sa:till	6 0 -9 0 3
sa:time	-2 -3 7 0 0
sa:to	-10 -3 4 -9 21
sa:to ,	0 0 -5 0 6
sa:to <day-ahead>	6 -15 1 0 0
sa:to <number>	2 -21 3 0 2
sa:to <seat>	-2 -10 17 0 0
sa:to <span>	0 12 -13 0 0
sa:to a	6 -12 -4 0 7
sa:to adopt	0 9 -9 0 0
sa:to agree	-1 11 -6 0 0
sa:to an	-1 -7 3 0 5
sa:to announce	0 9 -9 0 0
sa:to approve	-9 2 1 0 0
sa:to be	-9 7 0 0 0
sa:to conclude	0 6 -5 0 0
sa:to do	-2 8 -3 0 0
sa:to final	0 7 -7 0 0
sa:to give	0 9 -5 0 0
sa:to hold	-6 0 12 0 0
sa:to it	0 14 -12 0 0
sa:to its	6 0 -11 0 4
sa:to keep	0 6 -2 0 0
sa:to put	-9 4 0 0 3
sa:to ratify	-4 7 -5 0 0
sa:to sign	-18 0 3 -2 12
sa:to the	26 -33 0 0 -3
sa:to us	0 6 -4 0 0
sa:too	18 0 -17 0 0
sa:trade	20 -33 0 0 0
sa:trade ,	14 0 -12 0 0
sa:trade agreement	7 -2 -1 0 0
sa:trade deal	-2 -1 9 0 0
sa:trade minister	11 0 -9 0 0
sa:train	1 3 -7 0 0
sa:travel	0 -3 6 0 0
sa:treaty	-6 0 8 0 0
sa:truce ,	0 7 -3 0 0
sa:truce in	10 -1 -5 0 0
sa:truce on	-5 0 6 0 0
sa:truce with	-4 9 -9 0 5
sa:twice	-2 0 7 0 0
sa:two	15 -27 5 0 0
sa:two announcement	6 0 -3 0 0
sa:two country	7 -1 -2 0 0
sa:two of	-4 -2 9 0 0
sa:under a	-4 9 -2 0 0
sa:under the	-9 0 11 0 0
sa:until	0 -10 2 0 8
sa:until <day-ahead>	12 -5 -2 0 -2
sa:until <day-gone>	-4 0 7 0 0
sa:up	14 -15 0 0 0
sa:up to	19 -5 -9 0 0
sa:upon	-2 0 6 0 0
sa:us	-12 4 -2 11 0
sa:us ,	-1 9 -3 0 0
sa:us .	-4 0 -7 11 0
sa:use	0 -6 10 0 0
sa:used	19 -6 -14 0 0
sa:version	-3 0 6 0 0
sa:visit	-2 -8 16 0 0
sa:vote	-11 1 0 0 9
sa:vote .	0 -5 6 0 0
sa:vote in	0 9 -8 0 0
sa:vote on	-8 12 -3 0 -1
sa:vote to	-8 -6 8 0 4
sa:voted	14 0 -12 0 0
sa:waiting	1 6 -11 0 0
sa:waiting for	-4 13 -8 0 0
sa:want	-6 15 -8 0 0
sa:warn	0 9 -7 0 0
sa:was	-1 0 10 0 -10
sa:was due	0 7 -5 0 0
sa:was published	11 -3 -6 0 0
sa:was sign	-4 0 6 0 0
sa:was the	8 0 -5 0 0
sa:water	-6 4 0 0 0
sa:way	-2 -2 0 6 0
sa:way .	0 -3 0 6 0
sa:we	-15 0 0 6 0
sa:week and	11 0 -6 0 0
sa:week that	0 -6 8 0 0
sa:weekend	0 8 -5 0 0
sa:weekend .	0 8 -6 0 0
sa:welcome	-3 -1 10 0 0
sa:well	5 3 -10 0 0
sa:well ,	0 8 -12 0 0
sa:were	-10 0 0 7 0
sa:what	-13 0 13 0 0
sa:what the	0 -4 8 0 0
sa:when	-10 16 0 0 -5
sa:when he	-1 9 0 0 0
sa:when the	-7 0 8 0 0
sa:when they	6 8 -14 0 0
sa:where	-6 10 -1 0 0
sa:whether	0 -15 14 3 -1
sa:which	7 1 -11 -1 4
sa:which <name>	1 2 -7 0 0
sa:which has	0 -4 -7 0 11
sa:which it	-2 0 8 0 0
sa:which sit	-4 -4 10 0 0
sa:who	-2 13 -7 5 -13
sa:who has	-9 3 3 0 0
sa:who is	-6 5 0 0 0
sa:who must	0 -3 0 8 0
sa:whose	3 8 -12 0 0
sa:why	-1 8 -3 0 0
sa:will	-19 0 8 8 0
sa:will be	-1 -5 11 0 0
sa:will have	0 15 -13 0 0
sa:will not	1 -6 -3 0 8
sa:will sign	-14 9 -4 7 -3
sa:will stop	7 0 -6 0 0
sa:will vote	0 -13 14 0 0
sa:wine	-6 0 4 0 0
sa:with	-5 -5 16 -5 0
sa:with <name>	-3 13 -9 0 1
sa:with <person>	8 0 -4 0 0
sa:with a	1 -16 1 0 2
sa:with one	0 7 -5 0 0
sa:with the	-4 0 6 0 0
sa:withdraw	0 -4 9 0 0
sa:without a	0 -12 2 0 6
sa:without which	0 13 -13 0 0
sa:word on	-3 -1 0 0 6
sa:work	0 -8 10 0 0
sa:worth	-2 -4 10 0 0
sa:would	-14 4 4 0 0
sa:would be	4 -10 2 0 0
sa:would do	0 -1 8 0 0
sa:would now	0 20 -18 0 0
sa:would put	0 -8 1 1 0
sa:would sign	-11 22 -16 0 0
sa:write	0 10 -6 0 0
sa:year	6 -11 5 0 0
sa:year ,	0 -2 8 0 0
sa:yes	25 3 -27 0 -1
sa:yes .	22 1 -25 0 0
sa:yet	-2 13 -2 -1 -9
sa:yet to	-10 18 -8 0 0
sa:you	0 -11 8 0 0
sa:you can	10 0 -11 0 0
sa:you have	0 -6 9 0 0
sa:your	0 -1 6 0 0
sa:zero	7 0 -5 0 0
sa:·	-4 0 7 0 0
sa:—	-8 -3 17 0 0
said 	-47 -15 54 0 2
said approve<	-9 -9 22 0 0
said approve< do<	-14 0 11 0 0
said approve< do>	0 -8 10 0 0
said approve< lack<	-9 8 0 0 0
said approve< lack< do<	0 8 -6 0 0
said approve< lack>	0 -3 6 0 0
said approve< publish< lack<	0 7 -7 0 0
said approve< publish>	16 -5 -9 0 0
said approve>	-3 2 4 0 -10
said approve> do<	6 3 -11 0 0
said approve> do>	13 -14 7 -1 -17
said approve> lack< do>	0 13 -9 0 0
said approve> lack>	-10 -3 13 0 0
said approve> lack> do< do>	7 -10 0 0 0
said approve> lack> do>	-12 5 2 0 0
said approve> publish< lack>	0 6 -8 0 0
said approve> publish> lack> do>	0 9 -6 0 0
said approve> refuse> do>	0 0 -4 0 10
said approve> vote>	13 -4 -6 0 0
said approve> vote> lack>	0 11 -8 0 0
said approve> vote> lack> do>	0 8 -9 0 0
said do<	0 -21 24 0 0
said do< do>	0 -6 11 0 0
said do>	2 -13 12 -3 -2
said lack<	-4 -5 13 0 0
said lack< do<	0 -17 18 0 0
said lack< do>	0 -5 6 0 0
said lack>	-3 6 -4 0 0
said lack> do>	-16 15 0 0 0
said publish<	4 -31 16 0 0
said publish< do<	-1 13 -16 6 0
said publish< lack<	-3 13 -7 0 0
said publish< lack>	0 9 -8 0 0
said publish< publish>	0 -9 3 0 0
said publish>	6 -25 14 0 -8
said publish> do>	-17 4 6 4 -3
said publish> lack<	4 3 -10 0 0
said publish> lack>	6 13 -20 0 0
said publish> lack> do>	4 4 -8 0 0
said sign<	31 -14 -15 0 -3
said sign< approve< do<	10 0 -7 0 0
said sign< approve< lack<	0 -3 6 0 0
said sign< do<	8 0 -6 0 0
said sign< lack<	-12 19 -9 0 0
said sign< lack< do<	-4 8 -1 0 0
said sign< lack>	0 -13 14 0 0
said sign< publish<	1 -8 4 0 0
said sign>	15 1 -13 0 -9
said sign> approve<	0 12 -14 0 0
said sign> approve>	6 0 -6 0 0
said sign> approve> lack>	10 0 -9 0 0
said sign> approve> lack> do>	0 5 -6 0 0
said sign> do<	-12 0 0 5 0
said sign> do< do>	4 8 -14 0 0
said sign> do>	13 -7 -13 1 3
said sign> lack< do>	-5 6 0 0 0
said sign> lack> do>	-9 -1 4 6 0
said sign> publish<	-3 0 6 0 0
said sign> publish>	7 0 -3 0 0
said sign> publish> do<	-4 0 6 0 0
said sign> refuse> do>	0 -6 -1 0 10
said sign> vote> lack> do>	12 -5 -3 0 0
said vote<	-6 -3 12 0 0
said vote< do<	0 -4 7 0 0
said vote< lack<	0 12 -8 0 0
said vote>	-28 21 2 -1 -13
said vote> do< do>	0 8 -8 0 0
said vote> lack<	0 -11 14 0 0
said vote> lack>	-6 -21 28 0 0
said vote> lack> do>	-7 -3 3 0 5
said vote> publish>	0 -6 10 0 0
said vote> publish> do>	0 6 -4 0 0
sb:"	-23 -2 19 0 4
sb:" ,	-1 11 -7 0 0
sb:" i	-4 -8 2 0 6
sb:" it	6 0 -5 0 0
sb:" say	3 -14 2 0 0
sb:" the	0 0 -3 0 6
sb:" we	0 -8 4 0 0
sb:" with	0 6 -5 0 0
sb:'	-6 0 7 0 0
sb:'s	-9 7 0 0 0
sb:'s <person>	-11 3 2 0 0
sb:'s cabinet	0 11 -7 0 0
sb:'s minister	-11 -1 15 0 0
sb:'s trade	-1 6 -1 0 0
sb:(	0 7 -5 0 0
sb:( <name>	1 0 -6 0 2
sb:) :	1 0 -9 0 1
sb:) and	9 0 -6 0 0
sb:*	18 0 -19 0 0
sb:,	0 -3 8 -19 3
sb:, <name>	-17 -15 32 0 0
sb:, <person>	0 12 -15 0 1
sb:, a	0 -18 15 0 0
sb:, according	0 -5 8 0 0
sb:, and	11 -2 -7 -1 2
sb:, at	-6 0 3 0 0
sb:, because	0 -2 7 0 0
sb:, by	6 0 -9 1 0
sb:, for	10 -8 0 0 0
sb:, has	-6 0 9 0 0
sb:, i	6 -6 0 0 0
sb:, in	-26 2 19 0 0
sb:, it	1 -11 6 0 0
sb:, its	0 0 -3 0 7
sb:, mr	-4 -4 15 0 0
sb:, no	-1 12 -7 0 0
sb:, of	0 6 -1 0 0
sb:, on	-11 1 5 0 0
sb:, our	-2 0 6 0 0
sb:, provided	-6 11 -4 0 0
sb:, say	-6 12 -3 0 0
sb:, shook	-8 0 8 0 0
sb:, sign	-13 0 13 0 0
sb:, since	0 6 -5 0 0
sb:, suspend	0 16 -14 0 0
sb:, tell	-5 0 7 0 0
sb:, that	-2 8 -3 0 0
sb:, the	-4 13 -2 0 -6
sb:, then	4 5 -10 0 0
sb:, thi	0 -2 0 0 7
sb:, where	0 -1 8 0 0
sb:, which	14 -7 -1 0 0
sb:, who	-6 -24 33 0 0
sb:, whose	0 -6 9 0 0
sb:. m	0 -9 11 0 0
sb:/	-1 0 6 0 0
sb::	16 13 -18 -11 -10
sb:: <number>	4 12 -13 0 -2
sb:: <person>	9 -6 0 0 0
sb:: <seat>	-2 -4 9 0 0
sb:: for	2 15 -18 0 0
sb:: in	5 0 -6 0 0
sb:: on	-7 15 -8 0 0
sb:: the	0 8 -8 0 0
sb:;	2 7 -13 5 -8
sb:; in	0 12 -9 0 0
sb:; the	-1 -29 27 3 0
sb:<agent>	-3 -1 5 2 -17
sb:<day-ahead>	-9 14 -2 0 0
sb:<day-gone>	28 -35 -9 -1 4
sb:<day-gone> ,	-8 0 12 0 0
sb:<day-gone> ;	7 0 -8 0 0
sb:<day-gone> by	21 0 -19 0 0
sb:<day-gone> in	0 -7 3 0 0
sb:<day-gone> the	-2 -6 8 0 0
sb:<day-gone> —	21 0 -20 0 0
sb:<day-today>	15 0 -17 0 10
sb:<day-today> (	-2 0 8 0 0
sb:<day-today> ,	17 4 -22 0 0
sb:<day-today> by	13 0 -12 0 0
sb:<day-today> that	0 7 -6 0 0
sb:<duty>	-15 0 16 0 -6
sb:<goods>	0 -15 17 0 0
sb:<level>	0 -45 29 3 0
sb:<level> ,	-1 -16 21 0 0
sb:<level> that	6 0 -5 0 0
sb:<money>	0 -8 11 0 0
sb:<month-ahead>	0 -9 12 0 0
sb:<month-ahead> ,	0 -9 11 0 0
sb:<month-gone>	-3 -5 12 0 0
sb:<name>	0 9 -5 -13 0
sb:<name> 's	-17 18 -2 0 0
sb:<name> ,	3 5 -13 0 4
sb:<name> :	12 0 -8 0 0
sb:<name> a	9 -3 -4 0 0
sb:<name> agree	0 -10 13 0 0
sb:<name> and	-14 0 14 0 -1
sb:<name> has	0 -7 7 0 0
sb:<name> on	7 0 -3 0 0
sb:<name> say	0 8 -8 0 0
sb:<name> sign	-4 0 9 0 0
sb:<name> take	2 5 -10 0 0
sb:<name> the	5 3 -9 0 0
sb:<not>	-33 0 11 5 0
sb:<number>	1 -16 16 0 -11
sb:<number> ,	0 7 -4 0 0
sb:<number> /	-7 0 9 0 0
sb:<number> :	7 8 -11 0 -2
sb:<number> in	0 -5 7 0 0
sb:<number> of	0 -9 4 0 0
sb:<number> to	0 -6 1 4 0
sb:<office>	12 2 -15 0 0
sb:<office> 's	-8 8 -1 0 0
sb:<office> :	-21 4 12 0 0
sb:<office> and	0 9 -5 0 0
sb:<office> has	-1 -2 7 0 0
sb:<office> in	13 0 -14 0 0
sb:<office> of	16 -4 -10 0 0
sb:<office> order	-2 0 7 0 0
sb:<office> say	-1 8 -3 0 0
sb:<organisation> 's	0 -20 21 0 0
sb:<organisation> ;	0 10 -7 0 0
sb:<organisation> and	-11 24 -14 0 0
sb:<organisation> approve	0 4 -7 0 0
sb:<organisation> has	-3 -7 15 0 0
sb:<organisation> in	-5 -3 12 0 0
sb:<organisation> must	0 -9 11 0 0
sb:<organisation> on	0 3 -12 0 3
sb:<organisation> say	5 -10 0 0 0
sb:<person>	-10 -7 17 -8 0
sb:<person> 's	10 0 -16 0 0
sb:<person> ,	-1 -25 20 0 0
sb:<person> :	0 33 -29 0 0
sb:<person> ;	6 0 -5 0 0
sb:<person> and	0 0 -2 0 9
sb:<person> announce	0 -6 7 0 0
sb:<person> for	-3 -1 8 0 0
sb:<person> has	0 10 -13 0 3
sb:<person> of	-9 0 6 0 0
sb:<person> say	-8 3 5 0 0
sb:<person> sign	-12 -15 28 0 0
sb:<points>	-6 0 2 0 0
sb:<quality>	7 -2 -8 6 0
sb:<quality> farm	6 0 -5 0 0
sb:<quality> one	6 0 -2 0 0
sb:<quality> ship	0 7 -6 0 0
sb:<quality> side	7 -3 -5 0 0
sb:<quality> tariff	10 0 -9 0 0
sb:<seat>	-13 20 -7 -3 3
sb:<seat> ,	-14 6 2 0 0
sb:<seat> :	0 15 -13 0 0
sb:<seat> and	-11 0 8 0 0
sb:<seat> it	0 0 -9 0 7
sb:<seat> the	11 0 -6 0 0
sb:<sender>	-1 -11 16 0 0
sb:<span>	-8 7 0 0 0
sb:<span> ,	0 7 -4 0 0
sb:<span> after	-2 0 7 0 0
sb:<span> is	0 -4 8 0 0
sb:<span> of	0 -6 3 0 0
sb:<taker>	-3 -9 8 0 3
sb:<v-agree>	16 -6 -1 -10 -4
sb:<v-bear>	5 -14 1 6 0
sb:<v-begin>	-5 12 -7 0 2
sb:<v-deny>	-5 -2 10 0 0
sb:<v-down>	1 -29 24 0 0
sb:<v-end>	-7 -3 11 0 0
sb:<v-impose>	2 4 0 -18 4
sb:<v-propose>	-25 0 20 0 -8
sb:<v-return>	0 -1 7 0 0
sb:<v-say>	-15 -3 23 -4 -6
sb:<v-stay>	0 -8 13 0 -5
sb:<v-target>	-15 0 8 0 0
sb:<v-threaten>	0 -7 13 0 0
sb:<v-up>	-2 -10 15 0 0
sb:[	7 0 -5 0 0
sb:_	-4 -4 12 0 0
sb:a	-14 9 2 10 -25
sb:a <span>	0 7 -2 0 0
sb:a deal	0 6 -3 0 0
sb:a decree	7 0 -8 0 0
sb:a long	7 -6 0 0 0
sb:a meet	9 0 -8 0 0
sb:a new	-3 9 -3 0 0
sb:a notice	0 0 -7 6 0
sb:a preliminary	0 8 -6 0 0
sb:a resolution	4 1 -8 0 0
sb:a rule	0 -3 6 0 0
sb:a second	0 10 -8 0 0
sb:a signature	0 20 -17 0 0
sb:a treaty	0 6 -5 0 0
sb:a vote	0 11 -13 4 0
sb:about	0 -2 6 0 0
sb:accord	0 -6 1 0 0
sb:according	0 -8 12 0 0
sb:according to	0 -8 12 0 0
sb:act	-3 -9 17 0 0
sb:act of	0 -9 11 0 0
sb:add	0 7 -5 0 0
sb:add that	0 7 -6 0 0
sb:additional	-2 -3 10 0 0
sb:additional duty	0 -3 6 0 0
sb:after	-14 -1 14 0 1
sb:after the	6 -3 0 0 0
sb:agent	0 -8 9 0 0
sb:agree	-10 1 7 0 0
sb:agree in	-9 0 7 0 0
sb:agree to	0 -5 8 0 0
sb:agree until	0 10 -9 0 0
sb:agreement	-5 9 0 0 0
sb:agreement ,	-5 0 7 0 0
sb:agreement was	11 2 -15 0 0
sb:alert	2 2 -7 0 0
sb:ali	-4 0 7 0 0
sb:an	-11 -1 14 0 0
sb:an <office>	0 7 -6 0 0
sb:an agreement	-8 0 5 0 0
sb:an order	0 7 -4 0 0
sb:and	-2 8 -6 -15 9
sb:and ,	0 5 -13 0 7
sb:and <name>	-15 11 0 0 0
sb:and <person>	-31 -13 29 0 4
sb:and by	0 11 -10 0 0
sb:and for	-1 17 -14 0 0
sb:and if	0 6 -5 0 0
sb:and it	0 -8 5 0 0
sb:and no	-3 -6 12 0 0
sb:and on	-8 0 8 0 0
sb:and that	4 -18 9 0 0
sb:and the	4 3 -16 0 8
sb:and with	1 2 -7 0 0
sb:announce	-5 -17 26 0 0
sb:announce that	0 -11 12 0 0
sb:announcement	4 8 -12 0 0
sb:announcement of	6 7 -15 0 0
sb:answer	0 3 -7 0 0
sb:answer :	1 3 -8 0 0
sb:any	-6 3 0 0 0
sb:any extension	0 14 -10 0 0
sb:apply	4 -9 0 0 0
sb:approval	0 12 -12 0 0
sb:approve by	3 12 -15 0 0
sb:approve it	0 -4 8 0 0
sb:are	5 -26 15 0 0
sb:as	-25 11 4 0 0
sb:at	0 -13 19 0 0
sb:at a	14 0 -12 0 0
sb:at the	-9 -5 16 0 0
sb:back	-6 -12 20 0 0
sb:back to	-3 0 6 0 0
sb:be	-35 18 6 -1 -2
sb:be approve	-2 15 -7 0 0
sb:be sign	-19 3 9 0 0
sb:bear	21 -2 -18 0 0
sb:bear the	17 -6 -10 0 0
sb:been	16 0 -14 0 -1
sb:been sign	16 0 -16 0 0
sb:before	8 0 0 0 -1
sb:before the	15 0 -11 0 0
sb:begin	-7 1 2 0 0
sb:being	0 -2 0 0 7
sb:beside	0 0 -7 0 11
sb:between	9 -20 1 0 0
sb:between the	8 -2 -2 0 0
sb:both	17 0 -12 0 0
sb:both country	6 0 -6 0 0
sb:but	-24 20 0 0 0
sb:but the	-3 22 -16 0 0
sb:by	21 -6 -10 1 -16
sb:by <name>	0 7 -6 0 0
sb:by <person>	0 -8 6 1 0
sb:by a	0 0 -7 4 0
sb:by both	10 0 -7 0 0
sb:by mr	15 -4 -10 0 0
sb:by which	0 4 -6 0 0
sb:cabinet	0 4 -10 2 0
sb:call	0 -10 16 0 0
sb:can	0 -6 6 0 0
sb:can be	0 -9 11 0 0
sb:city	0 -13 16 0 0
sb:clear	6 -2 -4 1 0
sb:club	6 -8 0 0 0
sb:come	0 -9 14 0 0
sb:come from	0 8 -6 0 0
sb:company	-11 0 14 0 0
sb:confirm	0 -8 8 0 0
sb:consensu	1 2 -7 0 0
sb:consent of	5 0 -6 0 0
sb:consultation	0 -10 6 0 0
sb:control	-2 7 -2 0 0
sb:could	0 -17 12 4 0
sb:country ,	6 0 -6 0 0
sb:custom	0 -2 8 0 0
sb:deadline	0 -8 6 0 0
sb:deal	-9 12 -5 0 0
sb:deal that	0 8 -6 0 0
sb:decision	4 0 -6 0 0
sb:decree	3 4 -7 0 0
sb:decree is	-5 -3 10 0 0
sb:decree of	12 0 -13 0 0
sb:did	6 0 -6 0 0
sb:doe	-10 12 -2 0 0
sb:doe not	0 -12 15 0 0
sb:down	-6 -8 19 0 0
sb:due	0 -10 12 0 0
sb:duty	-8 0 9 0 0
sb:duty on	0 -2 7 0 0
sb:economy	2 -7 1 0 0
sb:economy minister	1 -6 1 0 0
sb:effect	-10 21 -13 0 0
sb:end	-10 -4 14 0 0
sb:enter into	-1 6 -1 0 0
sb:everybody	-3 -2 8 0 0
sb:extension	2 10 -9 0 0
sb:extension of	-1 -9 15 0 0
sb:fall	-1 -2 9 0 0
sb:far	-5 0 10 0 0
sb:farm	6 0 -5 0 0
sb:farm good	6 0 -6 0 0
sb:farmer	9 0 -9 0 0
sb:federal	0 8 -7 0 0
sb:fee on	0 7 -6 0 0
sb:final	0 6 -3 0 0
sb:first	4 0 -6 0 0
sb:following	0 -5 6 0 0
sb:for	8 -5 0 -2 0
sb:for <name>	21 2 -23 0 0
sb:for <span>	0 -1 7 0 0
sb:force	-6 23 -16 0 0
sb:framework	0 0 6 0 0
sb:from <day-ahead>	7 -2 -2 0 0
sb:from <day-gone>	0 -1 -6 0 8
sb:from <seat>	-1 0 6 0 0
sb:from the	0 21 -20 0 0
sb:get	7 7 -14 0 0
sb:given	9 -10 0 0 0
sb:go through	0 10 -8 0 0
sb:good	10 -17 1 0 0
sb:government	-10 1 4 0 0
sb:had	-11 6 3 0 0
sb:had been	4 7 -11 0 0
sb:had reach	0 16 -16 0 0
sb:hand	-12 0 11 0 0
sb:hand in	-8 0 9 0 0
sb:hand over	-2 -1 7 0 0
sb:has	6 -9 3 0 0
sb:has not	1 0 -6 0 5
sb:has still	0 6 -4 0 0
sb:has to	0 6 -2 0 0
sb:has yet	0 -6 8 0 0
sb:have	-3 -5 8 4 -1
sb:have not	14 -3 -17 6 0
sb:have sign	-7 5 0 0 0
sb:have to	0 9 -4 0 0
sb:he	-11 2 3 -2 1
sb:he 's	0 15 -12 0 0
sb:he add	0 10 -9 0 0
sb:he and	-5 0 8 0 0
sb:he had	-4 0 7 0 0
sb:he has	2 -9 4 0 0
sb:he say	2 0 -7 0 1
sb:he will	0 -3 6 0 0
sb:he would	0 14 -9 0 0
sb:her	-7 0 -3 0 11
sb:here	0 7 -4 0 0
sb:him	0 -6 5 0 0
sb:his name	-6 6 -10 0 9
sb:his own	0 -10 9 0 0
sb:home	-6 6 0 0 0
sb:hour	12 -7 -2 0 0
sb:house	0 -14 18 0 0
sb:how	0 -4 9 0 0
sb:i	-7 -7 7 0 7
sb:i will	0 0 -2 0 7
sb:if	-20 0 6 3 -3
sb:if it	0 6 -4 0 0
sb:impose	6 0 -3 0 0
sb:impose on	6 0 -6 0 0
sb:in	-1 -1 13 -15 -7
sb:in <month-gone>	-1 -1 6 0 0
sb:in <name>	9 18 -27 0 0
sb:in <number>	8 0 -7 0 0
sb:in <seat>	3 9 -16 0 2
sb:in a	16 -15 -3 0 0
sb:in principle	6 0 -6 0 0
sb:in the	-28 -1 24 0 0
sb:informed	5 -8 0 0 0
sb:informed the	-1 -2 7 0 0
sb:instrument	6 -8 0 0 0
sb:into	-10 17 -9 0 0
sb:into force	0 18 -16 0 0
sb:is	-17 1 13 0 -18
sb:is a	0 9 -6 0 0
sb:is agree	0 7 -4 0 0
sb:is an	-4 0 6 0 0
sb:is missing	-8 4 0 0 0
sb:is the	-14 5 5 0 0
sb:it ,	-10 -2 16 0 0
sb:it in	14 -2 -10 0 0
sb:it is	-2 -7 11 1 0
sb:it on	-2 0 6 0 0
sb:it take	0 0 -7 0 6
sb:it to	0 8 -9 0 0
sb:it was	-9 -5 16 0 0
sb:it will	-5 15 -8 0 0
sb:its	-12 -7 16 0 1
sb:its approval	-4 6 0 0 0
sb:its own	-3 -6 14 0 0
sb:just	11 0 -9 0 0
sb:just sign	8 0 -7 0 0
sb:lack	-11 3 1 0 0
sb:last month	-10 0 10 0 0
sb:last week	6 0 -6 0 0
sb:law	9 0 -9 0 0
sb:law the	0 7 -6 0 0
sb:lawyer	7 0 -8 0 0
sb:lead	-1 -2 7 0 0
sb:leave	-9 2 4 0 0
sb:leave the	0 9 -7 0 0
sb:licence	0 0 6 0 0
sb:long	6 -3 0 0 0
sb:lower	9 0 -5 0 0
sb:lower the	7 0 -6 0 0
sb:m	0 -9 11 0 0
sb:m .	0 -9 11 0 0
sb:make	13 0 -12 0 0
sb:mandate	0 7 -6 0 0
sb:me	0 10 -7 0 0
sb:meant	0 5 -17 0 11
sb:meet in	8 0 -6 0 0
sb:member	0 -6 10 0 0
sb:midnight	10 0 -6 0 0
sb:minister	-5 -4 12 0 0
sb:minister ,	-2 -9 12 0 0
sb:minute	7 0 -5 0 0
sb:missing	-8 3 0 0 0
sb:missing is	-7 7 -1 0 0
sb:month	-12 0 14 0 0
sb:more	-1 11 -4 0 0
sb:mr	0 8 -2 -1 -10
sb:mr .	-2 0 7 0 0
sb:mr <person>	-2 10 0 0 -3
sb:must	-14 -5 15 0 0
sb:must be	0 -3 7 0 0
sb:must still	-2 -6 12 0 0
sb:my	0 6 -5 0 0
sb:name	-1 0 -5 0 8
sb:name to	-2 0 -7 0 9
sb:need	-15 12 0 0 -1
sb:need a	-2 10 -4 0 0
sb:negotiation	0 8 -6 0 0
sb:neither	-10 0 7 0 0
sb:new	-2 -3 9 0 0
sb:next	0 -11 12 0 0
sb:no	-12 2 6 0 -4
sb:no .	0 15 -11 0 0
sb:no order	-1 8 -4 0 0
sb:nobody	-8 2 2 0 0
sb:nod	0 13 -13 0 0
sb:not	0 -10 -3 10 8
sb:not ,	6 -6 -5 0 5
sb:not a	0 6 -6 0 0
sb:not been	4 0 -6 0 0
sb:not yet	0 7 -5 0 0
sb:note	9 2 -13 0 0
sb:nothing	-3 19 -14 0 0
sb:nothing in	0 10 -10 0 0
sb:nothing is	0 10 -5 0 0
sb:notice	0 19 -20 5 0
sb:notice of	0 10 -16 6 0
sb:notice to	0 6 -6 0 0
sb:obtain	0 -10 12 0 0
sb:obtain the	0 -6 9 0 0
sb:of	1 1 2 1 -31
sb:of <level>	0 -12 3 5 0
sb:of <person>	9 0 -7 0 0
sb:of a	-4 7 0 0 0
sb:of it	9 -2 -3 0 0
sb:of talk	9 -3 -4 0 0
sb:of the	2 0 0 0 -8
sb:of up	6 0 -5 0 0
sb:off	7 8 -15 0 0
sb:offer	-2 0 6 0 0
sb:on	0 -6 2 7 -5
sb:on <day-ahead>	-12 0 9 0 0
sb:on <day-gone>	0 -24 12 0 0
sb:on <quality>	1 3 -12 4 0
sb:on a	-4 0 6 0 0
sb:on an	0 -8 9 0 0
sb:on our	7 2 -12 0 0
sb:on their	0 8 -6 0 0
sb:on thi	8 0 -8 0 0
sb:on which	0 -2 0 6 0
sb:once	-7 12 -4 0 0
sb:one	0 16 -11 0 0
sb:one of	-2 8 -3 0 0
sb:only the	2 -9 4 0 0
sb:or	-6 18 -11 0 0
sb:order by	-3 6 0 0 0
sb:order has	6 0 -5 0 0
sb:order in	0 6 -5 0 0
sb:order is	1 -12 6 0 0
sb:order on	-6 0 9 0 0
sb:other	13 0 -14 0 0
sb:other side	0 10 -9 0 0
sb:our	11 8 -18 0 -1
sb:our <office>	0 -1 7 0 0
sb:our side	7 2 -12 0 0
sb:out	1 7 -8 0 0
sb:out of	0 12 -8 0 0
sb:outline	0 7 -6 0 0
sb:over the	6 -10 0 0 0
sb:owner	8 0 -8 0 0
sb:page	0 -10 1 6 0
sb:paper	0 -2 6 0 0
sb:party	-5 -1 10 0 0
sb:passed	0 -6 11 0 0
sb:pause	0 -5 6 0 0
sb:pay	0 -1 7 0 0
sb:pen	0 14 -13 0 0
sb:pending	0 9 -9 0 0
sb:place	0 0 -7 0 11
sb:port fee	0 6 -4 0 0
sb:preliminary	0 8 -6 0 0
sb:present	-5 11 -3 0 0
sb:president	0 -17 16 0 0
sb:principle	6 0 -6 0 0
sb:prolong	0 -5 7 0 0
sb:prolonged	0 -6 7 0 0
sb:protocol	0 10 -9 0 0
sb:provided	-6 11 -3 0 0
sb:provided that	-6 12 -5 0 0
sb:published	-6 4 0 0 0
sb:published by	0 14 -13 0 0
sb:put	1 0 -9 0 7
sb:put his	-1 0 -5 0 9
sb:put its	6 0 -4 0 0
sb:put the	-1 9 -4 0 0
sb:q	0 -13 15 0 0
sb:question	-8 -6 16 0 0
sb:question :	-4 -16 24 0 0
sb:radio	0 -3 6 0 0
sb:reach	2 3 -7 0 0
sb:reach a	0 6 -5 0 0
sb:read	0 -7 10 0 0
sb:ready	4 1 -6 0 0
sb:recommend	-2 22 -19 0 0
sb:reduction	-7 9 0 0 0
sb:reporter	-12 15 -1 0 0
sb:reporter that	-7 2 2 0 0
sb:republic	10 0 -7 0 0
sb:require	2 8 -14 0 0
sb:resolution	15 0 -17 0 0
sb:resolution of	12 3 -17 0 0
sb:rest on	0 -6 7 0 0
sb:result	0 -5 7 0 0
sb:rice	0 -7 0 5 0
sb:rise	0 -6 8 0 0
sb:round of	10 0 -9 0 0
sb:rule	-3 -1 8 0 0
sb:run	-2 0 9 0 0
sb:sanction	0 -7 11 0 0
sb:say <person>	-3 0 7 0 0
sb:say he	0 -1 7 0 0
sb:say his	9 0 -5 0 0
sb:say in	0 -7 9 0 0
sb:say that	-2 7 0 0 0
sb:say yes	0 11 -10 0 0
sb:seal	-14 4 2 0 0
sb:seal of	-12 8 0 0 0
sb:second	12 0 -10 0 0
sb:second ,	2 -6 0 0 0
sb:second round	10 0 -8 0 0
sb:see	0 0 -8 6 0
sb:set	0 -7 8 0 0
sb:shall	0 -6 3 0 0
sb:sheet	-2 -1 8 0 0
sb:ship	0 7 -4 0 0
sb:shook	-8 3 2 0 0
sb:shook hand	-8 3 2 0 0
sb:should	0 -7 16 0 0
sb:side	5 5 -13 0 0
sb:side ,	-7 8 0 0 0
sb:side has	5 -6 0 0 0
sb:side is	-5 11 -4 0 0
sb:side the	14 -5 -7 0 0
sb:sign	22 -17 -2 -5 0
sb:sign ,	3 -22 3 0 5
sb:sign :	26 -1 -24 0 0
sb:sign a	-7 2 0 0 0
sb:sign an	-6 0 1 0 0
sb:sign by	4 3 -7 0 0
sb:sign in	19 2 -21 0 0
sb:sign it	-9 3 1 0 0
sb:sign off	2 7 -11 0 0
sb:sign on	4 -8 0 0 0
sb:sign the	-13 -5 21 0 0
sb:signature	7 19 -21 0 0
sb:signature ,	4 1 -7 0 0
sb:signature is	0 10 -9 0 0
sb:signature of	0 -10 10 0 0
sb:signature to	10 0 -8 0 0
sb:since the	0 -4 7 0 0
sb:sit	-14 9 0 0 0
sb:so	6 -7 1 0 0
sb:so far	-5 0 10 0 0
sb:some	-6 0 11 0 0
sb:still	-20 0 13 0 0
sb:stop	5 1 -8 0 0
sb:stroke	0 8 -5 0 0
sb:subject	-3 6 -1 0 0
sb:subject to	-3 14 -10 0 0
sb:suspend	-7 9 -2 0 0
sb:suspension	-7 4 2 0 0
sb:table	0 -7 8 0 0
sb:take	-3 22 -24 0 5
sb:take a	-1 6 0 0 0
sb:take effect	-8 11 -1 0 0
sb:talk	1 -20 12 0 0
sb:talk between	10 0 -6 0 0
sb:talk in	0 -4 9 0 0
sb:tariff of	3 0 -6 5 0
sb:tariff truce	-6 0 9 0 0
sb:telephone	-5 -1 11 0 0
sb:tell	-17 -6 15 0 0
sb:tell his	0 -7 7 0 0
sb:tell reporter	0 13 -12 0 0
sb:than	-6 0 9 0 0
sb:that	0 13 -5 -10 -1
sb:that he	0 7 -8 0 0
sb:that nothing	0 10 -7 0 0
sb:that the	-6 -3 14 0 0
sb:that there	-4 0 6 0 0
sb:that we	0 -8 9 0 0
sb:the	0 5 6 -6 -19
sb:the <day-ahead>	0 9 -6 0 0
sb:the <number>	0 -1 6 0 0
sb:the <office>	16 8 -22 0 0
sb:the <organisation>	2 6 -8 0 0
sb:the <quality>	6 5 -13 1 0
sb:the agreement	8 9 -18 0 0
sb:the city	0 -12 13 0 0
sb:the company	-10 0 12 0 0
sb:the consent	5 0 -6 0 0
sb:the deal	0 7 -6 0 0
sb:the decree	0 9 -6 0 0
sb:the federal	0 8 -7 0 0
sb:the house	0 -9 10 0 0
sb:the new	1 -10 5 0 0
sb:the next	0 -8 6 0 0
sb:the notice	0 9 -7 0 0
sb:the one	-5 9 -2 0 0
sb:the order	15 0 -11 0 0
sb:the other	15 7 -23 0 0
sb:the outline	0 7 -6 0 0
sb:the pen	0 13 -11 0 0
sb:the port	0 -3 7 0 0
sb:the present	-4 11 -4 0 0
sb:the protocol	0 11 -8 0 0
sb:the seal	-12 8 0 0 0
sb:the second	21 -2 -16 0 0
sb:the signature	-3 -6 11 0 0
sb:the table	0 -10 10 0 0
sb:the tariff	0 7 -7 0 0
sb:the understanding	-3 9 -2 0 0
sb:the vote	0 -9 10 0 0
sb:their tariff	0 0 7 0 0
sb:then	9 0 -9 0 0
sb:then the	7 0 -6 0 0
sb:there 's	6 -11 1 0 0
sb:there is	-7 -2 13 0 0
sb:they had	0 7 -6 0 0
sb:thing	0 -9 7 0 0
sb:third	-1 -6 12 0 0
sb:through	0 9 -9 0 0
sb:through the	4 -9 0 0 0
sb:tiktok	7 0 -3 0 0
sb:to	-30 10 7 0 0
sb:to <level>	0 -11 4 0 0
sb:to <number>	0 -12 2 4 0
sb:to <seat>	0 -4 6 0 0
sb:to a	-10 15 -4 0 0
sb:to approve	0 -7 10 0 0
sb:to be	-14 13 0 0 0
sb:to final	0 6 -5 0 0
sb:to it	6 0 -18 0 9
sb:to the	2 8 -9 0 0
sb:together	11 0 -9 0 0
sb:together in	10 0 -10 0 0
sb:too ,	-1 8 -3 0 0
sb:trade	-14 -1 18 0 0
sb:trade ,	-7 0 9 0 0
sb:treaty	0 9 -9 0 0
sb:truce	-7 -4 17 0 0
sb:truce until	0 -5 6 0 0
sb:truce was	0 4 -6 0 0
sb:two order	-2 7 -1 0 0
sb:two side	0 6 -5 0 0
sb:under	1 -10 5 0 0
sb:under the	7 0 -3 0 0
sb:understand	4 1 -8 0 0
sb:understanding	-2 10 -4 0 0
sb:unless the	0 -6 7 0 0
sb:until <day-ahead>	0 -5 9 0 0
sb:until the	0 14 -11 0 0
sb:up to	5 0 -6 0 0
sb:us	0 7 -3 0 0
sb:vote	-6 0 0 4 0
sb:vote in	0 9 -6 0 0
sb:vote to	0 -1 6 0 0
sb:waiting	-4 0 8 0 0
sb:was	14 -5 -3 0 -1
sb:we	8 -15 2 4 0
sb:we have	0 -19 7 6 0
sb:we sign	10 0 -9 0 0
sb:we understand	5 0 -7 0 0
sb:week ,	-2 -1 8 0 0
sb:were	-1 -7 8 0 0
sb:what is	-2 18 -14 0 0
sb:what the	11 -2 -6 0 0
sb:when	0 -5 8 0 0
sb:when it	-2 14 -10 0 0
sb:when the	0 -4 8 0 0
sb:where	-1 -4 11 0 0
sb:wherea	6 0 -5 0 0
sb:whether	-11 -26 3 26 0
sb:whether the	0 -13 0 13 0
sb:which	16 -15 -1 5 0
sb:which both	6 0 -6 0 0
sb:which he	0 7 -6 0 0
sb:which is	6 3 -11 0 0
sb:which the	6 -11 -3 6 0
sb:who	0 -24 19 0 0
sb:who sign	15 0 -12 0 0
sb:whose	-5 -2 9 0 0
sb:why	0 7 -6 0 0
sb:will	-17 5 1 0 4
sb:will be	-10 8 0 0 0
sb:will not	0 -2 0 0 7
sb:with	-8 -9 23 -1 -3
sb:with <name>	-10 5 0 0 0
sb:with the	17 -6 -4 0 0
sb:without	2 -16 11 0 0
sb:without a	0 -5 6 0 0
sb:word	-2 0 6 0 0
sb:would	-22 19 -3 0 -2
sb:would have	0 8 -6 0 0
sb:would put	-1 19 -15 0 0
sb:year	0 -3 6 0 0
sb:yet	-4 11 -5 0 0
sb:—	4 4 -7 0 0
sb:— the	0 14 -10 0 0
short	-9 18 -4 0 0
sided	22 33 -36 -3 -5
sign< approve<	8 0 -8 0 0
sign< do<	11 3 -15 0 3
sign< do>	-11 0 7 0 0
sign< future	-15 3 6 0 0
sign< lack<	-29 21 -2 0 -1
sign< name	3 21 -19 0 0
sign< office	-22 0 16 0 0
sign< organisation	6 -21 17 0 -2
sign< participle	6 -10 0 0 0
sign< perfect	0 -7 11 0 0
sign< person	44 7 -56 0 7
sign< power=assembly	0 -5 7 0 0
sign< power=board	0 -9 11 0 0
sign< power=congress	0 14 -12 0 0
sign< power=council	13 -9 -1 0 0
sign< power=government	0 -2 6 0 0
sign< power=minister	10 0 -8 0 0
sign< power=no power	14 16 -24 -1 1
sign< power=parliament	0 -7 9 0 0
sign< power=president	-10 12 -7 0 5
sign< power=prime minister	12 0 -12 0 0
sign< power=secretary	13 -4 -7 0 0
sign< power=treasury	0 -11 11 0 0
sign< present	1 5 -7 0 0
sign< publish>	11 9 -28 0 6
sign< refuse<	-3 -5 -2 0 13
sign< side	0 6 -3 0 0
sign< vote>	-8 6 0 0 0
sign> approve<	5 -2 -3 6 -5
sign> approve>	17 2 -15 0 -3
sign> do<	-11 -6 17 2 -6
sign> do>	11 -1 -21 14 6
sign> future	-10 16 -9 6 -12
sign> future-not	0 0 -2 0 7
sign> infinitive	-8 0 1 0 5
sign> lack<	0 14 -7 0 0
sign> modal	-32 13 0 0 0
sign> modal-not	6 -4 -1 0 0
sign> name	19 -1 -10 0 -14
sign> office	-24 -23 26 16 0
sign> organisation	-12 -15 23 -3 5
sign> participle	0 -9 6 0 0
sign> past	9 0 -13 3 0
sign> perfect	1 -22 10 -5 0
sign> perfect-not	-10 12 -6 1 0
sign> person	50 31 -85 12 -10
sign> pluperfect	5 -6 -5 2 0
sign> power=board	-3 -10 16 0 0
sign> power=cabinet	9 -4 0 0 0
sign> power=government	0 -6 4 0 0
sign> power=king	16 0 -21 4 0
sign> power=minister	8 18 -17 -12 -4
sign> power=ministry	-9 -1 0 0 9
sign> power=no power	0 8 -4 -13 0
sign> power=parliament	0 -2 -1 8 -1
sign> power=premier	7 -4 -9 4 0
sign> power=president	22 -4 -29 11 0
sign> power=prime minister	0 7 -16 3 0
sign> power=secretary	6 0 0 0 -1
sign> present	2 6 -8 3 -10
sign> present-not	0 -9 12 0 0
sign> pronoun	0 7 -8 -6 6
sign> publish<	-3 -1 9 0 0
sign> publish>	3 7 -4 -1 -9
sign> refuse>	0 -18 0 0 19
sign> side	-20 -9 27 0 0
sign> vote<	-10 -2 0 10 0
sign> vote>	28 -3 -24 0 1
signature line	23 0 -20 0 0
t0=future-passive	-14 17 -2 0 0
t0=modal	-3 6 -1 0 0
t0=modal-passive	-5 -6 13 0 0
t0=past	-9 0 11 0 -3
t0=past-passive	0 -19 10 0 0
t0=perfect	-2 0 7 0 0
t0=perfect-not	0 -4 0 6 0
t0=pluperfect	-10 -3 16 0 0
t0=pluperfect-passive	6 6 -13 0 0
t0=present	4 -5 2 1 -7
t0=present-passive	0 -17 19 0 0
t1=future-passive	-14 17 -2 0 0
t1=infinitive	0 -5 11 0 0
t1=modal	-3 6 -1 0 0
t1=modal-passive	-5 -6 13 0 0
t1=participle-passive	11 -11 -2 0 0
t1=past	-7 0 11 0 -3
t1=past-passive	0 -18 9 0 0
t1=perfect	-1 -1 7 0 0
t1=perfect-not	0 -4 0 6 0
t1=pluperfect	-10 -2 15 0 0
t1=pluperfect-passive	6 6 -13 0 0
t1=present	5 -4 1 1 -7
t1=present-passive	0 -17 19 0 0
t2=future	-23 14 0 0 -18
t2=future-not	0 -4 -11 0 17
t2=gerund	0 -15 11 0 0
t2=infinitive	-3 -5 9 0 0
t2=modal	-26 4 8 0 -1
t2=modal-not	4 -3 -8 10 0
t2=participle-passive	0 -17 15 0 0
t2=past	14 -36 5 0 3
t2=perfect	3 -23 13 -14 0
t2=perfect-not	-16 5 0 0 -1
t2=perfect-passive	-5 7 -1 0 0
t2=pluperfect	0 -8 9 1 -2
t2=pluperfect-passive	0 7 -5 0 0
t2=present	-15 20 -1 -3 -9
t2=present-not	-9 8 -11 0 8
t2=present-passive	-15 1 11 0 0
t2=present-passive-not	0 -9 10 0 0
v0-none	2 -3 18 -28 -9
v0=add	0 9 -9 0 0
v0=agree	-6 0 5 0 0
v0=approve	0 14 -11 0 0
v0=bear	13 -4 -7 0 0
v0=come	0 7 -5 0 0
v0=confirm	0 -7 8 0 0
v0=get	4 12 -18 0 0
v0=have	0 -15 8 4 0
v0=meet	-6 -2 15 0 0
v0=obtain	0 -8 10 0 0
v0=other	-10 0 8 0 0
v0=say	1 8 -6 -2 0
v0=see	0 -3 0 6 0
v0=take	0 5 -10 0 1
v0=tell	-1 -14 23 0 -2
v1-none	-1 0 18 -27 -8
v1=add	0 9 -9 0 0
v1=agree	-7 0 11 0 0
v1=approve	2 10 -14 0 0
v1=bear	13 -4 -7 0 0
v1=come	0 7 -5 0 0
v1=confirm	0 -7 8 0 0
v1=get	4 12 -18 0 0
v1=have	0 -14 7 4 0
v1=leave	0 -5 8 0 0
v1=make	7 0 -7 0 0
v1=meet	-9 -3 19 0 0
v1=obtain	0 -8 10 0 0
v1=other	-10 0 8 0 0
v1=say	1 6 -4 -2 0
v1=see	0 -4 0 6 0
v1=sign	11 -5 -2 0 0
v1=take	0 5 -9 0 1
v1=tell	-1 -14 23 0 -2
v2-none	9 -5 17 -19 -41
v2=adjust	7 0 -7 0 0
v2=adopt	2 2 -7 0 0
v2=agree	-1 -3 12 0 0
v2=announce	7 0 -3 0 -2
v2=approve	-3 0 6 0 -9
v2=be	-3 -3 13 0 -4
v2=call	0 -6 11 0 0
v2=confirm	0 -7 14 0 0
v2=decline	-5 -1 -5 0 14
v2=decree	2 11 -16 0 0
v2=discuss	0 7 -7 0 0
v2=end	0 -4 10 0 0
v2=expect	0 0 6 0 0
v2=extend	0 -4 8 0 0
v2=have	1 23 -26 -2 5
v2=hold	4 -1 -7 0 4
v2=keep	0 7 -4 0 0
v2=leave	-7 0 7 0 0
v2=look	0 11 -8 0 0
v2=meet	-2 -1 6 0 0
v2=order	13 0 -9 0 0
v2=other	-9 11 2 -3 -15
v2=post	0 6 -5 0 0
v2=propose	0 -5 7 0 0
v2=put	6 2 -11 7 -9
v2=recommend	0 -7 7 0 0
v2=remove	6 0 -6 0 0
v2=say	0 -12 2 0 5
v2=sign	7 -1 -14 0 11
v2=sit	-2 -8 15 0 0
v2=stay	0 0 6 0 0
v2=tell	-16 1 -1 9 0
v2=want	0 -5 8 0 0
v2=write	-3 12 -6 0 0
verbless	12 -2 2 -7 -17
vote< do<	-3 0 6 0 0
vote< do>	-14 0 0 11 0
vote< gerund	0 -5 6 0 0
vote< lack<	-3 16 -10 0 0
vote< name	-2 -1 11 0 0
vote< organisation	0 15 -13 0 0
vote< past	0 -3 6 0 0
vote< perfect	-7 0 10 0 0
vote< person	-19 -5 16 4 0
vote< pluperfect	0 -6 0 4 0
vote< power=cabinet	7 0 -4 0 0
vote< power=congress	0 11 -11 0 0
vote< power=council	0 6 -5 0 0
vote< power=minister	-11 -11 23 0 0
vote< power=no power	-9 -14 27 0 0
vote< present	-4 -8 16 0 0
vote< pronoun	0 -12 16 0 0
vote< side	0 -5 9 0 0
vote< vote>	3 -10 3 0 0
vote> do<	-3 25 -18 0 0
vote> do>	1 2 -12 0 6
vote> future	-2 -8 14 0 0
vote> gerund	0 -1 7 0 0
vote> infinitive	1 -11 9 0 0
vote> lack<	-10 -6 15 0 0
vote> lack>	0 -5 6 0 0
vote> modal	-8 6 -2 1 0
vote> office	2 1 -7 1 0
vote> organisation	-17 15 -8 -7 13
vote> past	0 2 -10 0 4
vote> perfect	25 -6 -14 0 0
vote> perfect-not	0 6 -4 0 0
vote> person	3 -6 3 0 -2
vote> pluperfect	-3 0 8 0 0
vote> power=board	0 -3 8 0 0
vote> power=cabinet	9 3 -19 0 0
vote> power=committee	-1 -4 8 0 0
vote> power=council	-14 -2 8 0 5
vote> power=house	0 8 -7 0 0
vote> power=minister	-2 -21 26 0 0
vote> power=ministry	0 -7 11 0 0
vote> power=no power	18 -2 -3 0 -19
vote> power=parliament	-6 18 -15 0 1
vote> power=president	-9 0 3 0 -1
vote> present	0 9 -4 0 0
vote> present-not	0 -11 13 0 0
vote> pronoun	0 -14 26 0 -3
vote> refuse>	-2 -14 -3 0 20
vt0=approve modal	-1 7 0 0 0
vt0=be perfect	0 6 -2 0 0
vt0=be present	8 0 -6 0 -2
vt0=bear present	13 -4 -7 0 0
vt0=have past	0 -2 6 0 0
vt0=have present	0 -10 1 4 0
vt0=other pluperfect	0 13 -11 0 0
vt0=other present	0 -9 12 0 0
vt0=put present	7 -6 0 0 0
vt0=say past	4 10 -15 0 1
vt0=sign future	-12 4 2 0 0
vt0=sign past	11 -1 -5 0 0
vt0=sign pluperfect	7 0 -5 0 0
vt0=tell past	0 -5 16 0 -2
vt0=tell present	0 -5 6 0 0
vt1=agree past	-4 0 8 0 0
vt1=approve modal	-1 7 0 0 0
vt1=be perfect	0 6 -2 0 0
vt1=be present	8 1 -7 0 -2
vt1=bear present	13 -4 -7 0 0
vt1=have past	0 -2 6 0 0
vt1=have present	0 -10 1 4 0
vt1=make participle	9 0 -9 0 0
vt1=other pluperfect	0 13 -11 0 0
vt1=other present	0 -8 12 0 0
vt1=put present	7 -6 0 0 0
vt1=say past	4 9 -14 0 1
vt1=sign future	-12 4 2 0 0
vt1=sign participle	7 -8 -1 0 0
vt1=sign past	11 -1 -6 0 0
vt1=sign pluperfect	7 0 -5 0 0
vt1=tell past	0 -5 16 0 -2
vt1=tell present	0 -5 6 0 0
vt2=agree future	0 12 -8 0 0
vt2=agree past	-8 0 14 0 0
vt2=agree perfect	11 -8 -2 0 0
vt2=agree present	0 -5 11 0 0
vt2=announce past	11 -12 -2 0 0
vt2=announce perfect	0 8 -6 0 0
vt2=approve perfect	-11 0 9 0 0
vt2=be future	0 -7 9 0 0
vt2=bring present	-7 0 5 0 0
vt2=confirm future	0 9 -7 0 0
vt2=confirm perfect	0 -16 19 0 0
vt2=decline perfect	-2 0 -3 0 10
vt2=decree present	2 11 -16 0 0
vt2=expect present	0 0 6 0 0
vt2=get perfect	-2 6 -1 0 0
vt2=go modal	0 7 -7 0 0
vt2=go present	0 -8 11 0 0
vt2=have present	1 19 -23 -2 6
vt2=hold present	8 0 -12 0 5
vt2=keep present	0 8 -6 0 0
vt2=leave present	0 -3 9 0 0
vt2=look modal	0 6 -6 0 0
vt2=meet gerund	0 -8 10 0 0
vt2=order past	18 0 -17 0 0
vt2=other perfect	-10 7 4 0 -7
vt2=other present	-15 6 2 0 0
vt2=post past	0 6 -6 0 0
vt2=put perfect	0 15 -14 0 0
vt2=put present	11 0 -11 5 0
vt2=rule present	0 7 -6 0 0
vt2=say present	0 -6 4 0 0
vt2=settle past	8 0 -7 0 0
vt2=sign future	-2 2 -13 0 13
vt2=sign infinitive	-7 6 -2 0 3
vt2=sign participle	-1 -3 7 0 0
vt2=sign past	7 -31 0 2 0
vt2=sign perfect	9 -8 3 -6 -5
vt2=sign pluperfect	3 0 -9 2 0
vt2=sign present	1 18 -19 0 0
vt2=sit present	0 -1 6 0 0
vt2=tell modal	0 0 -8 11 0
vt2=tell past	-9 4 0 0 0
vt2=tell present	0 -5 11 0 0
vt2=want present	0 -4 6 0 0
when agreement	-6 -3 25 -8 -17
when extension of the truce	10 -4 0 -9 0
when order	-1 11 0 -5 -11
when truce	-6 -24 29 -6 0`;
