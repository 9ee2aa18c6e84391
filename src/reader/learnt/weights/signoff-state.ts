// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-11 -5 36 -31 -32
a:'s	9 -3 0 0 0
a:'s .	5 5 -12 0 0
a:'s <person>	-3 0 6 0 0
a:'s decree	0 9 -7 0 0
a:'s gazette	0 7 -6 0 0
a:'s own	4 -9 2 0 0
a:'s signature	9 0 -10 0 0
a:-	-3 0 6 0 0
a:.	-5 5 13 -3 -38
a:<agent>	-8 5 3 -8 0
a:<day-ahead>	-9 24 -8 -1 -16
a:<day-ahead> to	0 -9 12 0 0
a:<day-gone>	10 -24 6 -5 -5
a:<day-gone> .	2 -15 7 0 0
a:<day-gone> after	13 0 -12 0 0
a:<day-gone> in	-16 17 -1 0 0
a:<day-gone> that	7 0 -4 0 0
a:<duty>	-11 -3 3 13 0
a:<gate>	-9 -14 25 0 0
a:<goods-amount>	0 -2 7 0 0
a:<goods>	-24 10 3 7 0
a:<level-noun>	-16 -7 27 0 0
a:<level>	9 -19 8 0 -2
a:<level> .	8 0 -4 0 0
a:<money>	-2 0 9 0 0
a:<name>	13 0 -11 0 -8
a:<name> .	10 0 -6 0 0
a:<name> and	9 1 -13 0 0
a:<name> are	-4 12 -8 0 0
a:<name> on	7 0 -3 0 0
a:<name> sign	-7 1 2 0 0
a:<not>	-6 -6 -11 11 20
a:<number>	-4 -13 25 0 -6
a:<number> .	9 0 -3 0 0
a:<number> vote	-5 0 7 0 0
a:<office>	-5 -4 16 0 -4
a:<office> 's	-5 0 8 0 0
a:<organisation>	-4 6 0 -1 -4
a:<organisation> .	2 4 -8 0 0
a:<person>	-6 -1 13 0 -3
a:<person> .	10 0 -11 0 0
a:<person> are	0 -5 6 0 0
a:<person> had	-9 0 9 0 0
a:<person> have	4 0 -7 0 0
a:<points>	7 0 -7 0 0
a:<quality>	-31 0 23 2 0
a:<seat>	1 10 -6 -1 -8
a:<seat> has	1 5 -9 0 0
a:<seat> on	-8 0 5 0 0
a:<seat> with	0 -2 6 0 0
a:<sender>	-14 0 11 0 0
a:<span>	-5 9 0 0 -5
a:<span> .	-2 0 7 0 0
a:<v-bear>	-5 0 12 0 -10
a:<v-buy>	4 0 0 -1 -6
a:<v-deny>	-7 0 8 0 0
a:<v-down>	-20 -1 4 3 9
a:<v-end>	-7 -7 20 0 0
a:<v-impose>	-6 4 6 3 -16
a:<v-propose>	-26 -6 32 0 -6
a:<v-return>	0 -5 9 0 0
a:<v-say>	-13 -6 9 7 0
a:<v-sell>	-11 13 -2 0 0
a:<v-stay>	6 -16 5 0 0
a:<v-suspend>	2 -7 -1 0 6
a:<v-target>	0 -10 13 0 0
a:<v-up>	6 0 -1 0 -5
a:?	-2 -6 8 4 -1
a:a	4 -14 8 -7 -2
a:a <quality>	-5 0 6 0 0
a:a further	1 5 -8 0 0
a:a new	15 0 -12 0 0
a:a pen	7 -2 -2 0 0
a:a tariff	-7 0 7 0 0
a:accord	-4 9 -3 0 0
a:accord on	-6 9 -2 0 0
a:account	0 -3 6 0 0
a:act	-1 0 6 0 0
a:additional	16 -1 -11 0 0
a:additional duty	8 0 -5 0 0
a:adjust	7 0 -6 0 0
a:adopt	3 1 -6 0 0
a:affiliate	0 14 -13 0 0
a:affiliate rule	0 16 -15 0 0
a:after	6 4 -12 0 0
a:ago	15 0 -14 0 0
a:agree by	8 0 -5 0 0
a:agree to	1 -6 3 0 0
a:agreement	-10 0 13 0 0
a:agreement .	0 -6 8 0 0
a:agreement in	-6 3 0 0 0
a:all	-3 -11 6 6 0
a:already	8 -4 0 0 0
a:also	0 -4 7 0 0
a:an	6 0 -8 0 0
a:an extension	0 6 -12 0 1
a:an hour	10 0 -7 0 0
a:and	1 12 -3 -2 -16
a:and <name>	0 -4 9 0 0
a:and <seat>	6 0 -3 0 0
a:and the	-6 9 0 0 -3
a:announce	7 0 -6 0 -1
a:announcement	12 -1 -7 0 0
a:another	0 0 -7 0 0
a:any	0 7 -1 0 0
a:any extension	0 7 -5 0 0
a:apply	6 -3 0 0 0
a:approval	0 0 -7 0 3
a:approve	-4 3 3 0 -8
a:approve it	12 -5 0 0 -1
a:approve the	0 -8 7 0 0
a:are	-12 0 12 0 0
a:arrangement	0 6 -5 0 0
a:as	-5 -5 6 0 2
a:assent	14 0 -14 0 0
a:at <number>	10 8 -19 0 0
a:at once	7 0 -7 0 0
a:at the	-1 0 7 0 0
a:back	-5 -11 20 0 0
a:banana	0 11 -9 0 0
a:be	0 -13 7 4 0
a:been	-18 18 -2 0 0
a:been published	0 6 -5 0 0
a:before	-7 0 0 0 3
a:before <day-ahead>	0 8 -7 0 0
a:before the	0 0 -3 0 8
a:bill	0 -8 9 0 0
a:boeing	0 -2 6 0 0
a:both	-4 8 0 0 0
a:busan	-3 0 9 0 0
a:by	-26 0 27 0 -4
a:by <number>	-5 0 9 0 0
a:by the	-6 3 0 0 0
a:call	0 -8 13 0 0
a:christma	-11 0 12 0 0
a:collect	-1 0 6 0 0
a:company	-4 0 10 0 0
a:complete	0 9 -6 0 0
a:complete its	0 9 -9 0 0
a:confirm	-8 0 11 0 0
a:confirm it	0 -2 8 0 0
a:consent	2 7 -16 0 2
a:control	-5 7 0 0 0
a:could	-2 5 -14 5 3
a:could not	0 0 -8 6 4
a:country	-5 0 11 0 0
a:deal	-6 -2 14 0 0
a:decline	-5 0 -6 0 15
a:decline to	-3 0 -5 0 13
a:decree	-12 24 -10 0 0
a:did	25 -8 -20 0 1
a:did it	12 0 -8 0 0
a:did not	-8 0 4 0 2
a:did so	14 0 -12 0 0
a:directed	12 0 -11 0 0
a:discuss	0 9 -8 0 0
a:doe	5 -13 7 0 0
a:doe not	5 -11 4 0 0
a:down	-9 0 8 0 0
a:due	0 -9 11 0 0
a:duty	-6 12 -8 3 0
a:each	-7 6 0 0 0
a:earth	0 -1 7 0 0
a:either	0 0 -5 7 0
a:emergency	-8 0 11 0 0
a:end	0 -5 11 0 0
a:extend	0 -3 8 0 0
a:extension	12 6 -24 0 6
a:extension .	2 14 -18 0 0
a:extension of	5 0 -6 0 0
a:fact	-7 -2 12 0 0
a:fact sheet	-7 -2 12 0 0
a:far	0 6 -4 0 0
a:fee	-3 14 -8 0 0
a:fee on	0 10 -9 0 0
a:first	0 -10 14 0 0
a:follow	0 6 -5 0 0
a:for	2 0 -8 0 6
a:for <name>	18 4 -23 0 0
a:for <span>	0 -6 10 0 0
a:for an	6 0 -1 0 0
a:for the	-1 16 -8 0 0
a:found	0 9 -7 0 0
a:free	-6 0 9 0 0
a:freeze	0 11 -9 0 0
a:from	-2 -13 10 5 0
a:further	0 2 -9 0 4
a:gave	18 -9 -10 0 0
a:gave its	7 0 -2 0 0
a:give	-4 -8 16 0 0
a:given	8 -8 0 0 0
a:go through	0 11 -9 0 0
a:good	-7 -9 20 0 0
a:had	-1 6 -2 1 -4
a:had been	0 6 -4 0 0
a:had sign	7 -6 -5 3 0
a:hand	0 -9 5 0 0
a:hand on	0 -2 7 0 0
a:has	-16 4 12 -6 -2
a:has agree	14 -6 -6 0 0
a:has announce	-2 12 -8 0 0
a:has approve	0 -6 6 0 0
a:has been	-8 8 0 0 0
a:has confirm	0 -4 7 0 0
a:has had	0 10 -6 0 0
a:has not	-16 19 -9 0 0
a:has published	-7 4 0 0 0
a:has sign	10 -8 0 0 -1
a:has still	0 -11 12 0 0
a:has the	0 -4 8 0 0
a:has to	-11 9 0 0 -2
a:hasn't	-3 15 -19 0 6
a:have	4 7 -9 -1 0
a:he	19 -5 -14 3 0
a:he had	7 0 -2 0 0
a:her	6 -5 0 0 0
a:here	0 4 -14 6 0
a:himself	12 -11 0 0 0
a:his	3 22 -25 0 -6
a:his <office>	-5 0 9 0 0
a:his name	0 11 -11 0 0
a:his signature	12 1 -18 2 0
a:home	-11 -1 17 0 0
a:home .	-7 0 11 0 0
a:hour	10 4 -14 0 0
a:import	7 0 -4 0 0
a:in	-4 3 8 -12 -11
a:in <month-gone>	0 -10 7 0 0
a:in <name>	-3 -1 10 0 0
a:in <organisation>	12 0 -15 0 0
a:in <seat>	3 11 -12 0 -3
a:in a	6 0 -2 0 0
a:in busan	-3 0 8 0 0
a:initial	-5 -8 15 0 0
a:into	11 0 -11 0 0
a:into law	6 1 -9 0 0
a:is	-7 12 0 0 -4
a:is in	0 12 -10 0 0
a:issue	0 6 -1 0 0
a:issued	6 11 -17 0 0
a:it	6 5 -8 -1 -1
a:it by	-3 -3 10 0 0
a:it on	7 4 -13 0 0
a:it up	8 6 -16 0 0
a:its	8 0 -11 2 0
a:its approval	0 -6 2 0 4
a:its notice	4 0 -9 6 0
a:its own	10 -1 -3 0 0
a:kind	-3 0 6 0 0
a:know	0 -6 1 0 2
a:late	0 6 -5 0 0
a:later	0 8 -5 0 0
a:leave	-16 0 13 0 0
a:legal	0 -2 6 0 0
a:list	0 0 6 0 0
a:look	0 10 -6 0 0
a:look at	0 12 -8 0 0
a:man	0 6 -6 0 0
a:mandate	0 -2 6 0 0
a:may	-9 0 5 0 0
a:me	-6 11 -5 0 0
a:me .	0 13 -11 0 0
a:mean	-3 0 6 0 0
a:measure	6 0 -3 0 0
a:media	0 6 -3 0 0
a:meet	0 -10 9 0 0
a:memorandum	13 0 -11 0 0
a:minister	0 5 -6 0 0
a:minute	6 -3 0 0 0
a:more	-9 7 0 0 0
a:morning	0 6 -4 0 0
a:morning .	0 6 -4 0 0
a:must	-5 15 -4 0 -5
a:my	7 -2 -1 0 0
a:name to	0 11 -7 0 0
a:need	-8 -8 18 0 0
a:need the	-5 -3 11 0 0
a:never	7 0 -5 0 0
a:new	0 -7 1 3 0
a:new tariff	-4 0 6 0 0
a:newspaper	0 6 -6 0 0
a:next	-2 6 0 0 0
a:next week	0 8 -4 0 0
a:no	7 -1 -6 0 6
a:nod	0 11 -6 0 0
a:not	-6 1 -9 3 10
a:not .	-5 21 -15 0 0
a:not be	4 -5 -4 6 0
a:not sign	-11 -2 -1 -1 17
a:nothing	-5 -7 10 0 0
a:notice .	-9 -4 9 0 3
a:notice of	11 0 -12 0 0
a:now	-2 8 -18 0 14
a:of	0 -11 11 -7 -2
a:of <day-gone>	9 -3 -3 0 0
a:of <month-gone>	6 -1 0 0 0
a:of <name>	-2 13 -6 0 0
a:of its	5 0 -6 0 0
a:old	-6 0 7 0 0
a:on	-6 0 14 -18 -8
a:on <day-ahead>	-3 -4 11 0 0
a:on <day-gone>	-3 -1 8 0 -1
a:on <quality>	-6 11 -4 0 0
a:on it	0 8 -4 0 0
a:on social	0 6 -3 0 0
a:on the	22 -3 -18 0 1
a:once	7 0 -7 0 0
a:one	-6 6 0 0 0
a:opened	-2 -1 0 6 0
a:or	-9 0 8 0 0
a:order of	-2 0 6 0 0
a:order on	5 0 -9 0 0
a:originating	7 0 -5 0 0
a:originating in	7 0 -5 0 0
a:other	-2 -8 12 0 0
a:otherwise	0 -7 7 0 0
a:owe	0 22 -21 0 0
a:own	15 -7 -2 0 0
a:own .	0 -5 9 0 0
a:paper	0 9 -15 0 3
a:paper .	3 0 -7 0 0
a:passed	6 -3 0 0 0
a:pause	0 -4 7 0 0
a:pay	0 -7 11 0 0
a:pen	8 12 -20 0 0
a:pen .	14 -1 -10 0 0
a:port	0 -5 7 0 0
a:post	-1 7 -2 0 0
a:propose	0 -4 6 0 0
a:publish	0 20 -17 0 0
a:published a	0 -3 8 0 0
a:put	0 0 -1 7 -12
a:put his	3 6 -14 1 0
a:put it	0 -7 3 0 0
a:put its	-6 0 0 6 0
a:rate	-13 0 10 0 0
a:rate .	-6 0 3 0 0
a:ratify	3 8 -17 0 1
a:read	-5 0 9 0 0
a:renewal	0 14 -15 0 0
a:reporter	-1 -5 12 0 0
a:representative	6 0 -3 0 0
a:required	-3 0 7 0 0
a:round	-1 6 -1 0 0
a:rule .	0 8 -7 0 0
a:rule on	0 -4 7 0 0
a:same	7 -2 -1 0 0
a:same day	6 0 -8 0 0
a:say	2 -11 0 0 8
a:say .	-1 -5 12 0 0
a:say he	6 2 -5 0 -3
a:say no	0 0 -6 0 10
a:say on	0 -1 -1 0 8
a:seal	17 -10 -6 0 0
a:sheet	-7 -2 12 0 0
a:ship	0 13 -10 0 0
a:ship .	0 10 -10 0 0
a:should	-4 -3 13 0 0
a:side	-2 0 7 0 0
a:sign	0 12 -16 0 0
a:sign .	5 -17 6 1 -1
a:sign a	7 1 -10 0 0
a:sign at	2 5 -10 0 0
a:sign by	-9 0 11 0 0
a:sign in	0 -1 6 0 0
a:sign it	13 -4 -9 0 3
a:sign nothing	-5 -4 8 0 0
a:sign on	-4 6 0 0 0
a:sign the	0 16 -21 3 0
a:signature	12 -2 -8 1 0
a:signature .	0 6 -6 0 0
a:signature of	-3 -2 9 0 0
a:sit	-2 -8 15 0 0
a:sit down	0 -1 7 0 0
a:so	13 13 -23 0 0
a:so far	0 6 -4 0 0
a:so on	11 0 -9 0 0
a:social	0 9 -6 0 0
a:social media	0 6 -3 0 0
a:speak	0 -7 10 0 0
a:standstill	0 -4 7 0 0
a:state	-5 -7 16 0 0
a:still	-11 4 3 0 0
a:still approve	0 -6 8 0 0
a:still to	0 7 -4 0 0
a:suspend	6 0 -1 0 0
a:talk	0 -4 6 0 0
a:tariff	-4 -15 7 9 0
a:telephone	-4 0 8 0 0
a:tell	-10 2 -2 10 -3
a:tell me	0 6 -5 0 0
a:tell reporter	0 -4 9 0 0
a:tell us	0 -6 -2 11 0
a:that a	7 0 -5 0 0
a:that the	-11 -1 17 0 0
a:the <name>	11 -5 -4 0 0
a:the <organisation>	-4 -1 6 0 0
a:the additional	15 0 -12 0 0
a:the affiliate	0 10 -10 0 0
a:the decree	-7 12 0 0 0
a:the duty	-9 10 -8 5 0
a:the extension	13 -3 -8 0 0
a:the fee	0 8 -7 0 0
a:the newspaper	0 7 -7 0 0
a:the old	-6 0 7 0 0
a:the paper	3 2 -7 0 0
a:the same	7 -2 -1 0 0
a:the ship	0 12 -11 0 0
a:the signature	-4 -2 10 0 0
a:their	-3 0 7 0 0
a:then	0 6 -5 0 0
a:there	0 0 6 0 0
a:through its	0 11 -11 0 0
a:to	-23 3 13 -19 2
a:to <number>	0 -13 11 0 0
a:to <seat>	0 -1 6 0 0
a:to agree	0 8 -3 0 0
a:to approve	0 7 -3 0 0
a:to be	0 7 -3 0 0
a:to do	0 11 -10 0 0
a:to it	0 12 -7 0 0
a:to the	15 -14 0 0 0
a:truce	10 2 -13 0 0
a:truce .	15 0 -16 0 0
a:truce of	6 0 -5 0 0
a:two	12 -18 1 0 0
a:under the	-8 0 4 0 0
a:until	0 -16 6 0 1
a:until <day-ahead>	1 -11 4 0 0
a:up	11 -1 -3 0 0
a:up to	14 0 -8 0 0
a:us	-4 -10 0 11 0
a:us .	0 0 -5 11 0
a:visit	0 -4 8 0 0
a:vote	-23 2 8 0 0
a:vote on	-12 9 0 0 0
a:vote to	-5 0 9 0 0
a:was	15 -3 -8 0 0
a:way	0 -1 0 7 0
a:week .	-5 1 -2 6 0
a:what	-6 4 0 0 0
a:will	-2 -3 0 9 0
a:will be	0 -8 11 0 0
a:will not	5 -6 -4 0 4
a:with <person>	11 0 -9 0 0
a:with the	-11 1 8 0 0
a:without	0 -7 11 0 0
a:would	-24 8 0 0 1
a:would now	0 11 -11 0 0
a:would sign	-1 9 -10 0 2
a:write	0 9 -9 0 0
a:year	-4 0 10 0 0
a:you	-1 0 7 0 0
act approve after	1 -27 23 -7 -3
act approve before	-15 9 6 9 -13
act approve left 1 pronoun	0 6 -1 0 0
act approve left 3	0 20 -11 -2 -5
act approve left 3 name	-1 11 -5 0 0
act approve left 3 office	0 -2 7 0 0
act approve left 3 person	-1 14 -9 0 0
act approve left 6	0 -12 18 0 -1
act approve left 6 organisation	0 9 -6 0 0
act approve left 6 person	-2 -9 15 0 0
act approve left 6 side	0 -5 8 0 0
act approve left far	12 -3 -9 1 0
act approve left far organisation	5 -11 3 0 0
act approve left far side	6 0 -5 0 0
act approve left in clause	-3 10 0 -4 -8
act approve left in clause organisation	5 6 -7 0 0
act approve right 1	12 -20 7 0 -5
act approve right 1 office	11 -9 0 0 0
act approve right 1 organisation	9 -1 0 0 0
act approve right 1 person	0 -6 9 0 0
act approve right 12	0 7 0 0 -5
act approve right 12 name	-3 -8 17 0 0
act approve right 12 office	6 -4 0 0 0
act approve right 12 organisation	0 14 -10 0 0
act approve right 12 person	0 6 -3 0 0
act approve right 3	8 2 -6 -5 0
act approve right 3 name	8 0 -4 0 0
act approve right 3 organisation	1 8 -9 -2 0
act approve right 3 person	6 1 -6 0 0
act approve right 3 pronoun	-1 -2 11 0 0
act approve right 3 side	-2 -9 18 0 0
act approve right 6	12 -1 -8 -1 5
act approve right 6 name	-6 0 8 0 0
act approve right 6 office	10 7 -18 0 0
act approve right 6 organisation	26 -18 -10 0 4
act approve right 6 person	-13 -2 13 0 1
act approve right 6 pronoun	0 6 -5 0 0
act approve right far	-13 -1 12 0 0
act approve right far person	-8 1 3 0 0
act approve right in clause	17 4 -14 -17 1
act approve right in clause name	-1 0 8 0 0
act approve right in clause office	20 0 -15 0 0
act approve right in clause organisation	23 0 -19 -10 4
act approve right in clause person	-12 12 -4 0 1
act approve right in clause side	-9 -2 11 0 0
act do after	-3 -11 0 17 11
act do before	-1 13 -6 0 -7
act do left 1	0 3 -7 6 0
act do left 12	7 -2 -1 2 -6
act do left 12 name	-11 0 8 0 0
act do left 12 organisation	14 -15 -3 5 0
act do left 12 person	11 0 -6 0 0
act do left 12 pronoun	0 -7 13 0 0
act do left 12 side	0 7 -3 0 0
act do left 3	0 -11 17 -1 -1
act do left 3 name	0 -4 8 0 0
act do left 3 office	0 14 -15 0 0
act do left 3 organisation	0 -1 7 0 0
act do left 3 person	0 -12 6 0 0
act do left 3 side	0 -3 7 0 0
act do left 6	6 -1 -2 -2 1
act do left 6 name	6 -10 0 0 0
act do left 6 office	6 0 -5 0 0
act do left 6 organisation	0 9 -5 0 0
act do left 6 side	-1 -1 7 0 0
act do left far	-12 11 0 0 0
act do left far name	-6 9 -1 0 0
act do left in clause	-5 5 0 7 -12
act do left in clause name	-2 -9 15 0 0
act do left in clause office	0 9 -14 4 0
act do left in clause organisation	4 1 -10 4 0
act do left in clause person	-5 0 8 0 0
act do left in clause side	-7 7 0 0 0
act do right 1	20 -3 -17 5 -2
act do right 1 name	24 9 -28 0 -1
act do right 1 organisation	0 -12 10 0 -1
act do right 1 person	-2 0 0 8 -3
act do right 1 pronoun	2 -6 -1 -3 7
act do right 12	-15 12 5 -4 -2
act do right 12 name	-4 -8 16 0 0
act do right 12 person	-11 28 -10 0 0
act do right 12 pronoun	0 -6 3 0 0
act do right 12 side	-2 -12 21 0 0
act do right 3	7 4 -10 0 0
act do right 3 name	-8 1 3 0 0
act do right 3 office	15 -9 -3 1 0
act do right 3 organisation	5 0 -13 0 7
act do right 3 side	0 10 -6 0 0
act do right 6	-8 -21 22 5 0
act do right 6 name	-9 -12 23 0 0
act do right 6 office	2 -16 -2 8 7
act do right 6 side	-1 -7 14 0 0
act do right far	-8 -7 9 0 3
act do right far side	0 -1 8 0 0
act do right in clause	14 0 -10 0 -5
act do right in clause name	2 8 -7 0 -4
act do right in clause office	2 4 -11 4 0
act do right in clause organisation	5 -9 3 0 0
act do right in clause pronoun	1 -13 1 -3 6
act do right in clause side	0 3 0 0 -7
act lack after	17 5 -13 -18 -5
act lack before	7 0 0 -17 -1
act lack left 1	-9 4 0 0 0
act lack left 12 name	6 0 -9 0 0
act lack left 12 organisation	-13 4 3 0 0
act lack left 12 person	0 -6 5 0 0
act lack left 12 pronoun	0 6 -4 0 0
act lack left 12 side	0 -10 12 0 0
act lack left 3	-25 13 0 0 -4
act lack left 3 name	0 -4 7 0 0
act lack left 3 organisation	-7 -1 10 0 0
act lack left 3 person	0 21 -18 0 0
act lack left 6	-20 37 -22 0 -2
act lack left 6 name	0 18 -15 0 0
act lack left 6 organisation	-18 11 0 0 0
act lack left 6 person	0 12 -9 0 0
act lack left 6 side	0 6 -5 0 0
act lack left far	0 -10 8 0 0
act lack left far organisation	6 -8 0 0 0
act lack left in clause	-58 40 -8 -7 -13
act lack left in clause organisation	-26 4 11 0 -2
act lack left in clause person	-16 33 -22 0 0
act lack left in clause side	0 15 -12 0 0
act lack right 1	-20 2 10 -1 -9
act lack right 1 office	0 -18 21 0 0
act lack right 1 person	-7 6 0 0 0
act lack right 1 pronoun	0 -3 6 0 0
act lack right 1 side	0 9 -7 0 0
act lack right 12	1 -3 -2 0 7
act lack right 12 name	0 -6 10 0 0
act lack right 12 organisation	-3 -6 2 0 9
act lack right 12 side	17 0 -16 0 0
act lack right 3	-16 10 -5 5 0
act lack right 3 office	-2 0 -5 8 4
act lack right 3 organisation	-13 21 -10 0 0
act lack right 3 side	-4 -21 30 0 0
act lack right 6	-4 6 3 -2 -10
act lack right 6 name	0 -6 7 0 0
act lack right 6 office	-4 0 6 0 0
act lack right 6 organisation	-1 8 -2 0 0
act lack right 6 person	-9 12 0 0 0
act lack right 6 side	6 -4 0 0 0
act lack right far	-4 12 -2 0 0
act lack right far office	0 12 -8 0 0
act lack right far organisation	7 -1 0 0 0
act lack right far person	-6 12 -3 0 0
act lack right in clause	-11 5 9 -9 -9
act lack right in clause office	0 -17 18 0 0
act lack right in clause organisation	-3 8 0 -1 0
act lack right in clause person	-9 17 -6 0 0
act lack right in clause pronoun	0 0 6 0 0
act publish after	5 -30 20 0 -16
act publish before	-13 -6 26 -10 -10
act publish left 12 side	0 -9 12 0 0
act publish left 3	-12 -2 11 3 -3
act publish left 3 name	-2 0 8 0 0
act publish left 3 office	-10 0 6 0 0
act publish left 3 person	6 0 -7 0 0
act publish left 3 side	0 -4 7 0 0
act publish left 6	15 6 -16 0 0
act publish left 6 name	3 3 -8 0 0
act publish left 6 organisation	9 0 -7 0 0
act publish left 6 side	0 8 -5 0 0
act publish left in clause	3 7 -9 0 -7
act publish left in clause office	-14 2 10 0 0
act publish left in clause organisation	4 1 -9 3 0
act publish left in clause person	9 0 -6 0 0
act publish right 1	19 -4 -8 0 -4
act publish right 1 organisation	21 -5 -10 0 0
act publish right 12 organisation	0 5 -6 0 3
act publish right 12 side	0 0 8 0 0
act publish right 3	0 13 -10 1 -10
act publish right 3 name	-6 3 0 0 0
act publish right 3 office	-11 6 3 0 0
act publish right 3 person	14 10 -25 0 0
act publish right 6	10 0 -10 -1 0
act publish right 6 name	-2 0 9 0 0
act publish right 6 office	18 0 -17 0 0
act publish right 6 person	0 0 -7 0 4
act publish right far	-6 -4 16 0 0
act publish right far name	-5 0 8 0 0
act publish right far person	4 -7 0 0 0
act publish right far side	-3 0 6 0 0
act publish right in clause	11 15 -20 0 -7
act publish right in clause name	-13 2 5 0 0
act publish right in clause office	15 11 -23 0 0
act publish right in clause organisation	11 0 -11 1 0
act publish right in clause person	-5 10 -1 0 0
act publish right in clause pronoun	0 -4 10 0 0
act refuse after	0 -6 -14 4 18
act refuse before	7 -20 5 0 0
act refuse left 3	6 -3 -9 0 7
act refuse right 1	-12 -11 -3 0 23
act refuse right 1 organisation	-2 0 -8 0 12
act refuse right 1 person	-2 -1 -7 0 15
act refuse right 1 pronoun	0 -3 8 0 0
act refuse right 12	0 -14 6 0 8
act refuse right 12 organisation	0 -11 8 0 3
act refuse right 3	-6 -5 5 0 3
act refuse right 6	-2 -5 -6 0 16
act refuse right 6 person	0 -1 0 0 8
act refuse right far	7 0 -4 0 0
act refuse right in clause	-4 -20 -8 0 29
act refuse right in clause organisation	0 -2 -15 0 19
act refuse right in clause person	0 0 -3 0 9
act sign after	-4 -13 14 -11 6
act sign before	40 8 -38 -23 4
act sign left 1	8 3 -11 0 0
act sign left 1 name	0 9 -5 0 0
act sign left 1 person	17 -3 -10 0 0
act sign left 12	7 -17 5 0 2
act sign left 12 name	-2 -2 8 0 0
act sign left 12 office	0 -7 6 0 0
act sign left 12 organisation	6 -18 10 0 0
act sign left 12 person	17 0 -18 0 0
act sign left 12 side	-18 1 9 0 0
act sign left 3	-1 15 -11 -1 0
act sign left 3 office	-4 0 7 0 0
act sign left 3 organisation	7 0 -8 0 0
act sign left 3 person	0 15 -21 0 5
act sign left 3 pronoun	0 -7 10 0 0
act sign left 3 side	0 7 -2 0 0
act sign left 6	20 1 -17 0 0
act sign left 6 name	7 12 -18 0 0
act sign left 6 office	-3 10 -2 0 0
act sign left 6 organisation	1 -14 9 0 0
act sign left 6 person	15 -9 -11 0 1
act sign left 6 side	0 -7 3 0 0
act sign left in clause	17 7 -16 -4 -11
act sign left in clause office	-5 0 8 0 0
act sign left in clause organisation	13 -4 -5 0 0
act sign left in clause person	19 9 -29 0 0
act sign left in clause pronoun	-2 -7 13 0 0
act sign left in clause side	-7 8 0 0 0
act sign right 1	15 2 -15 0 -13
act sign right 1 organisation	-9 4 2 0 0
act sign right 1 person	24 0 -21 0 0
act sign right 1 pronoun	1 11 -10 0 0
act sign right 1 side	-2 -15 14 0 0
act sign right 12	7 0 -6 0 -3
act sign right 12 name	4 -16 2 0 0
act sign right 12 organisation	-12 -7 20 0 0
act sign right 12 person	24 7 -29 0 0
act sign right 12 pronoun	-3 0 7 0 0
act sign right 12 side	-3 7 -1 0 0
act sign right 3	8 -1 -19 14 3
act sign right 3 name	21 -9 -10 0 -3
act sign right 3 office	-25 -1 22 4 -5
act sign right 3 organisation	12 -3 -1 0 0
act sign right 3 person	13 7 -35 15 0
act sign right 3 pronoun	-9 11 -7 -1 9
act sign right 3 side	-3 -13 5 0 6
act sign right 6 name	-11 8 1 0 0
act sign right 6 office	1 -15 13 0 -4
act sign right 6 organisation	-4 -7 10 0 0
act sign right 6 person	1 23 -27 0 0
act sign right 6 pronoun	12 -3 -6 0 0
act sign right far	3 0 -6 0 0
act sign right far name	8 0 -10 0 0
act sign right far office	1 -10 0 0 7
act sign right far person	0 8 0 0 -4
act sign right in clause	14 12 -28 7 -4
act sign right in clause name	21 1 -18 0 -8
act sign right in clause office	-8 -8 12 10 -14
act sign right in clause organisation	0 -7 8 0 0
act sign right in clause person	18 18 -36 6 -17
act sign right in clause pronoun	0 17 -23 -5 9
act sign right in clause side	-13 -6 14 0 4
act vote after	-15 -3 14 0 0
act vote before	-29 10 18 -6 -22
act vote left 12	-3 11 -5 0 0
act vote left 12 organisation	0 13 -10 0 0
act vote left 3	-8 -9 14 2 0
act vote left 3 person	-6 -1 3 4 0
act vote left 3 pronoun	0 -5 7 0 0
act vote left 6	-2 8 -2 0 0
act vote left 6 organisation	0 13 -11 0 0
act vote left far	0 -9 2 5 0
act vote left in clause	0 -7 13 0 0
act vote left in clause organisation	0 -8 6 0 0
act vote right 12	0 5 -10 0 6
act vote right 12 office	7 0 -11 2 0
act vote right 12 organisation	0 6 -14 0 10
act vote right 3	-30 12 5 -1 -4
act vote right 3 name	0 -1 9 0 0
act vote right 3 organisation	-18 17 -5 0 0
act vote right 3 pronoun	0 -3 10 0 0
act vote right 6 office	0 -3 7 0 0
act vote right 6 side	8 -1 -3 0 0
act vote right far	3 -19 4 0 6
act vote right far office	0 6 -5 0 0
act vote right far organisation	-3 -16 9 0 8
act vote right far person	11 -5 -3 0 0
act vote right far side	0 -3 7 0 0
act vote right in clause	-17 -3 20 -7 -2
act vote right in clause pronoun	0 -6 15 0 -1
act vote right in clause side	0 -4 8 0 0
approve< do<	6 -5 2 0 0
approve< do>	5 -4 0 6 -5
approve< future	5 11 -23 4 0
approve< infinitive	-9 6 0 0 0
approve< lack<	-4 14 -6 0 0
approve< lack>	0 8 -8 0 0
approve< name	-7 9 0 0 0
approve< office	-5 -1 0 9 0
approve< organisation	9 2 -5 -2 -4
approve< past	5 6 -12 0 0
approve< perfect	0 0 6 0 0
approve< power=cabinet	7 0 -9 0 0
approve< power=congress	0 4 -9 0 0
approve< power=council	10 -9 0 0 0
approve< power=minister	-15 4 8 0 0
approve< power=parliament	0 6 -4 0 0
approve< power=president	-16 6 -1 8 -1
approve< power=prime minister	9 -4 -1 0 0
approve< power=secretary	6 0 -2 0 0
approve< present	-19 12 2 0 0
approve< publish>	7 -3 0 0 0
approve< vote>	0 16 -20 1 0
approve> do<	27 -5 -15 0 0
approve> do>	13 -1 -3 -10 0
approve> future	-10 27 -18 0 0
approve> lack>	-7 6 3 -4 -3
approve> modal	0 13 -11 0 -1
approve> name	0 -16 18 0 0
approve> office	27 -4 -22 0 0
approve> organisation	24 0 -18 -13 2
approve> past	8 9 -15 0 0
approve> perfect	17 -39 8 0 2
approve> person	-10 2 6 0 0
approve> power=assembly	0 13 -13 0 0
approve> power=board	-2 -7 13 0 0
approve> power=cabinet	31 8 -40 0 -1
approve> power=commission	-2 -19 24 0 0
approve> power=committee	0 13 -10 0 0
approve> power=congress	0 9 -8 0 0
approve> power=council	14 0 -12 0 0
approve> power=diet	0 13 -13 0 0
approve> power=government	6 -20 12 0 0
approve> power=minister	0 -15 12 0 0
approve> power=ministry	0 -23 28 0 0
approve> power=no power	-3 0 12 -4 -7
approve> power=parliament	-7 0 0 0 5
approve> power=president	0 13 -10 0 0
approve> power=senate	-7 0 0 0 10
approve> present	-7 3 0 0 2
approve> publish<	4 2 -7 0 0
approve> publish>	-11 -13 12 0 8
approve> refuse>	-13 -22 0 0 27
approve> side	-21 -2 20 0 -2
approve> vote>	6 0 -12 0 7
asks	-16 0 15 4 -5
b:"	-9 -11 13 0 4
b:" the	0 -6 0 0 6
b:'	0 -3 6 0 0
b:'s	-13 9 -1 0 3
b:(	-12 6 0 0 0
b:) and	10 0 -8 0 0
b:*	5 1 -9 0 0
b:,	8 1 -5 -8 4
b:, a	0 -4 7 0 0
b:, according	0 -3 6 0 0
b:, and	11 0 -7 0 0
b:, by	7 0 -2 0 0
b:, for	-8 -4 14 0 0
b:, his	0 7 -9 0 0
b:, in	-7 0 12 0 0
b:, it	3 -9 3 0 0
b:, its	0 0 -3 0 6
b:, mr	-2 -2 9 0 0
b:, no	0 11 -9 0 0
b:, since	0 7 -7 0 0
b:, subject	0 -4 6 0 0
b:, the	0 13 -10 0 -1
b:, then	4 6 -12 0 0
b:, to	0 7 -6 0 0
b::	1 8 0 -7 -15
b:: <number>	0 8 -5 0 0
b:: the	0 15 -11 0 0
b:;	-2 11 -8 2 -1
b:; the	0 -24 18 3 0
b:<day-gone> by	15 0 -14 0 0
b:<day-gone> in	-6 0 7 0 0
b:<day-today> by	13 0 -12 0 0
b:<goods>	-9 -1 18 0 0
b:<level-noun>	-12 7 0 0 0
b:<level>	-6 -8 17 0 0
b:<month-gone>	0 -3 8 0 0
b:<name>	-20 9 9 0 0
b:<name> and	-3 -3 10 0 0
b:<name> has	-7 0 8 0 0
b:<name> it	0 6 -7 0 0
b:<name> sign	-2 0 6 0 0
b:<not>	-22 9 0 3 -5
b:<number>	11 -10 0 0 0
b:<number> <person>	6 0 -7 0 0
b:<number> in	0 -4 6 0 0
b:<number> to	0 -3 6 0 0
b:<office> 's	-1 8 -4 0 0
b:<office> in	3 3 -9 0 0
b:<organisation>	-22 -6 30 0 0
b:<organisation> 's	0 -14 11 0 0
b:<organisation> and	0 9 -6 0 0
b:<organisation> in	-1 -10 17 0 0
b:<person>	-10 -8 16 -2 1
b:<person> of	-6 0 2 0 0
b:<person> sign	-5 0 9 0 0
b:<quality>	-2 15 -10 -3 0
b:<seat>	0 21 -21 0 0
b:<seat> and	-7 0 6 0 0
b:<seat> it	0 3 -6 0 3
b:<span>	-10 0 12 0 0
b:<v-bear>	0 -20 12 4 0
b:<v-begin>	-3 10 -9 0 1
b:<v-end>	0 -2 7 0 0
b:<v-impose>	-7 5 6 -3 -6
b:<v-propose>	-21 5 6 1 0
b:<v-say>	-18 0 20 -4 -2
b:<v-stay>	0 -2 6 0 0
b:<v-suspend>	-3 -9 16 0 0
b:<v-target>	-4 -6 12 0 0
b:a	-3 -4 9 2 -8
b:a notice	0 0 -4 6 0
b:according	0 -3 7 0 0
b:according to	0 -3 7 0 0
b:act	0 -10 12 0 0
b:add	0 9 -8 0 0
b:after	-5 -35 42 0 0
b:after the	2 -12 6 0 0
b:agree	-9 0 14 0 0
b:agree in	-4 0 7 0 0
b:all	0 -4 7 0 0
b:also	-1 8 -4 0 0
b:and	3 0 0 -8 0
b:and <person>	-12 0 15 0 0
b:and for	0 14 -12 0 0
b:and on	-7 0 6 0 0
b:and that	0 -6 6 0 0
b:and the	4 2 -15 0 9
b:announcement	2 8 -12 0 0
b:announcement of	6 6 -14 0 0
b:approval	0 14 -11 0 0
b:approval of	0 11 -13 0 0
b:approve	-5 16 -8 0 0
b:approve by	-2 12 -5 0 0
b:are	0 -10 14 0 0
b:as	-12 -4 18 0 0
b:ask	0 5 -6 1 0
b:at	-18 -3 31 0 0
b:at the	0 -2 7 0 0
b:back	-2 -1 7 0 0
b:be	-19 4 10 0 0
b:be sign	-11 8 0 0 0
b:bear	11 -3 -5 0 0
b:because	-5 -4 8 0 0
b:been	0 17 -16 0 0
b:been sign	5 0 -7 0 0
b:before	9 0 -4 0 0
b:before the	15 0 -10 0 0
b:between	0 -11 9 0 0
b:bill	0 8 -4 0 0
b:both	0 8 -8 0 0
b:but	-19 22 -3 0 0
b:but the	-2 15 -10 0 0
b:by	28 -1 -19 -7 -8
b:by both	6 0 -2 0 0
b:can	0 -8 9 0 0
b:company	-6 0 6 0 0
b:confirm	0 -9 9 0 0
b:consent	0 -5 6 0 0
b:custom	0 -6 2 0 0
b:day	15 -2 -9 0 0
b:deal	0 15 -12 0 0
b:decision	4 5 -11 0 0
b:decision of	0 3 -6 0 0
b:decree of	9 0 -6 0 0
b:doe	-9 16 -8 0 0
b:effect	0 10 -6 0 0
b:federal	0 11 -10 0 0
b:for	-20 0 11 0 5
b:for <name>	1 17 -20 0 0
b:for the	-23 0 16 0 0
b:from	-19 11 0 0 0
b:from the	-2 19 -14 0 0
b:get	4 11 -17 0 0
b:had	-11 4 0 0 0
b:had been	0 11 -9 0 0
b:hand	-1 -2 8 0 0
b:has	7 -5 0 1 -4
b:has the	7 2 -9 0 0
b:have	-2 0 0 6 0
b:he	-14 5 0 0 1
b:he has	3 -10 3 0 0
b:home	-5 8 0 0 0
b:house	0 -9 10 0 0
b:how	0 -4 9 0 0
b:i	-8 -9 20 0 0
b:in	1 0 5 -7 -2
b:in <month-gone>	0 -1 6 0 0
b:in <name>	6 6 -16 0 0
b:in <number>	13 0 -12 0 0
b:in <seat>	0 15 -20 0 1
b:in a	13 -4 -7 0 0
b:in the	-10 -1 10 0 0
b:into	0 6 -2 0 0
b:is in	0 -3 6 0 0
b:is missing	0 8 -7 0 0
b:is that	0 6 -9 0 0
b:is the	-10 4 3 0 0
b:is what	6 -2 0 0 0
b:it	-14 5 6 0 0
b:it is	2 10 -14 0 0
b:it to	0 9 -4 0 0
b:its	-11 -13 17 0 3
b:joint	0 -2 7 0 0
b:lack	-5 15 -10 0 0
b:law	8 5 -14 0 0
b:leave	0 -7 3 0 0
b:make	7 3 -11 0 0
b:matter	0 8 -4 0 0
b:may	0 9 -6 0 0
b:meet	-8 -7 20 0 0
b:missing	0 8 -7 0 0
b:missing is	0 8 -7 0 0
b:morning	-1 11 -7 0 0
b:must still	0 -13 15 0 0
b:name	0 4 -6 0 0
b:need	-3 11 -5 0 0
b:need the	0 7 -4 0 0
b:neither	-7 0 8 0 0
b:no	-2 15 -9 0 0
b:no .	0 13 -12 0 0
b:no notice	0 7 -3 0 0
b:not	-2 0 0 6 0
b:nothing	0 14 -13 0 0
b:notice	0 16 -20 5 0
b:notice of	-2 2 -6 6 0
b:of	-8 3 5 0 -17
b:of <name>	-1 6 -1 0 0
b:on	0 5 0 -4 -9
b:on <day-gone>	0 -7 6 0 0
b:on the	0 12 -12 0 0
b:on thi	13 0 -13 0 0
b:once	-4 10 -2 0 0
b:only	-1 -6 11 0 0
b:or	0 13 -13 0 0
b:other	9 2 -13 0 0
b:our	2 9 -12 0 0
b:own	0 12 -16 0 0
b:part	4 0 -7 0 0
b:pause	0 -6 7 0 0
b:pending	0 7 -6 0 0
b:president	-1 0 6 0 0
b:prolongation	1 -8 4 0 0
b:published	0 11 -10 0 0
b:put	0 7 -4 0 0
b:put the	0 9 -7 0 0
b:require	0 17 -15 0 0
b:say	-4 6 1 0 0
b:say the	0 9 -6 0 0
b:seal	-10 9 0 0 0
b:seal of	-10 9 0 0 0
b:see	0 -3 0 7 0
b:sheet	0 -1 6 0 0
b:side	0 13 -9 0 0
b:sign	7 -7 0 0 0
b:sign <day-today>	8 0 -7 0 0
b:sign by	0 7 -9 0 0
b:sign for	-9 -1 14 0 0
b:sign in	9 0 -10 0 0
b:signature	0 18 -17 0 0
b:signature of	0 -7 8 0 0
b:so	6 -3 0 0 0
b:still	-5 0 6 0 0
b:take	0 6 -9 0 1
b:talk	0 -9 6 0 0
b:tell	0 -11 18 0 0
b:that	9 2 -7 -7 0
b:that 's	0 -6 9 0 0
b:that he	3 -7 0 0 0
b:that is	6 -7 0 0 0
b:that of	2 6 -10 0 0
b:the	-9 14 4 -2 -20
b:the <name>	0 -8 12 0 0
b:the <organisation>	-15 -2 21 0 0
b:the <quality>	0 24 -22 -1 0
b:the approval	0 12 -14 0 0
b:the deal	0 8 -7 0 0
b:the decree	0 5 -6 0 0
b:the federal	0 11 -10 0 0
b:the house	0 -8 9 0 0
b:the matter	0 6 -3 0 0
b:the order	6 -1 -2 0 0
b:the pause	0 -5 6 0 0
b:the seal	-10 9 0 0 0
b:the tariff	0 6 -4 0 0
b:the truce	-1 0 6 0 0
b:the two	-2 -5 9 0 0
b:the understanding	0 5 -7 0 0
b:their	8 0 -7 0 0
b:then	4 4 -10 0 0
b:thi	4 4 -9 0 0
b:through	4 -8 2 0 0
b:through the	6 0 -2 0 0
b:to	-19 0 21 -2 -4
b:to <level>	-1 -1 6 0 0
b:to <number>	0 -4 7 0 0
b:to be	-4 8 0 0 0
b:to the	-17 0 11 0 0
b:together	11 0 -8 0 0
b:truce	-1 -1 7 0 0
b:two	-10 0 13 0 0
b:understanding	0 5 -7 0 0
b:unless	0 -7 10 0 0
b:unless the	0 -7 8 0 0
b:until the	0 9 -5 0 0
b:vote	0 -7 10 0 0
b:was	3 -15 6 0 0
b:we	4 -1 -7 6 0
b:we have	0 -4 0 7 0
b:what	6 -2 0 0 0
b:what is	0 8 -7 0 0
b:what the	7 0 -4 0 0
b:when	0 -9 8 0 0
b:when the	0 -6 5 0 0
b:whether	-10 -19 0 24 0
b:whether the	0 -12 0 13 0
b:which	14 -6 -10 5 0
b:which the	6 -4 -9 6 0
b:who	-8 -10 21 0 0
b:will	-8 -5 18 0 0
b:will be	-5 0 6 0 0
b:with	0 0 8 0 0
b:with the	11 0 -12 0 0
b:without	0 -7 9 0 0
b:without a	0 -6 7 0 0
b:would	-5 6 0 0 0
b:would put	0 11 -9 0 0
b:—	13 0 -11 0 0
b:— the	-4 7 -1 0 0
beside given	46 -37 -7 -28 -42
beside given name	17 -5 -11 0 0
beside given office	-5 -18 23 0 0
beside given organisation	40 -16 -21 -5 -9
beside given person	30 1 -31 -1 -4
beside given pronoun	1 -11 6 0 -3
beside given side	-31 0 32 0 0
beside needed	-56 48 -11 -2 -21
beside needed office	-16 11 0 4 -9
beside needed organisation	-28 23 0 -9 -8
beside needed person	-22 40 -23 0 -2
beside needed side	0 -4 7 0 0
beside none	-16 -14 51 -28 -28
beside none name	-16 -5 32 -21 -8
beside none office	2 10 -18 3 1
beside none organisation	-11 9 6 0 -24
beside none person	20 -13 2 -25 -5
beside none pronoun	-16 -28 25 5 6
beside none side	-18 -17 49 -13 -16
beside unknown	-10 -7 -4 21 0
beside withheld	-14 -17 -14 0 33
beside withheld organisation	-8 -7 -10 0 22
c0=bear	2 -14 4 4 0
c0=begin	-3 13 -12 0 1
c0=down	-6 1 0 0 0
c0=impose	-17 12 5 0 0
c0=propose	-6 0 0 1 0
c0=say	-10 0 13 -1 0
c0=stay	0 1 2 -4 -7
c1=agree	6 -11 3 0 -2
c1=bear	1 -16 6 4 0
c1=begin	-3 13 -12 0 1
c1=buy	-3 0 6 0 0
c1=down	-6 1 1 0 0
c1=impose	-11 2 11 0 -3
c1=propose	-12 2 1 1 0
c1=say	-11 0 12 -2 -1
c1=stay	6 0 0 -4 -7
c2=agree	7 -10 -5 0 7
c2=bear	-10 6 6 0 -6
c2=begin	-9 0 12 0 0
c2=deny	-1 -6 13 0 0
c2=down	-15 -7 8 0 12
c2=end	-2 -4 12 0 0
c2=impose	6 -12 3 0 -1
c2=propose	-19 -6 26 0 -2
c2=say	-16 -2 10 8 0
c2=stay	-4 -10 18 -3 -1
c2=suspend	3 -13 -3 0 9
c2=target	-3 -1 11 0 0
ct0=agree future-passive	-11 8 0 0 0
ct0=agree perfect	-3 0 7 0 0
ct0=agree perfect-passive	5 0 -6 0 0
ct0=bear future	-1 0 6 0 0
ct0=bear past	-7 0 10 0 0
ct0=bear perfect	9 -9 -8 6 0
ct0=bear present	6 -1 -1 0 0
ct0=begin present	-4 8 -8 0 2
ct0=impose future-passive	-11 8 0 0 0
ct0=impose modal	0 10 -7 0 0
ct0=impose past-passive	0 -15 8 0 0
ct0=impose perfect	-14 -7 22 0 0
ct0=impose perfect-passive	0 6 -10 0 0
ct0=say past	0 7 -8 0 1
ct0=say present	-6 7 2 0 -5
ct0=stay perfect	0 12 -8 0 0
ct1=agree future-passive	-11 8 0 0 0
ct1=agree participle-passive	7 -9 0 0 0
ct1=agree perfect	-3 0 7 0 0
ct1=agree perfect-passive	5 0 -6 0 0
ct1=bear future	-1 0 6 0 0
ct1=bear past	-7 0 10 0 0
ct1=bear perfect	9 -9 -8 6 0
ct1=bear present	6 -1 -1 0 0
ct1=begin present	-4 8 -8 0 2
ct1=impose future-passive	-11 8 0 0 0
ct1=impose infinitive	0 -4 7 0 0
ct1=impose modal	0 10 -7 0 0
ct1=impose participle-passive	5 -14 2 0 0
ct1=impose past-passive	0 -15 8 0 0
ct1=impose perfect	-14 -2 19 0 0
ct1=impose perfect-passive	0 6 -10 0 0
ct1=propose participle-passive	-3 0 7 0 0
ct1=say past	0 7 -8 0 1
ct1=say present	-6 7 2 0 -5
ct1=stay participle-passive	9 0 -8 0 0
ct1=stay perfect	0 6 -3 0 0
ct2=agree future	-4 11 -16 0 12
ct2=agree infinitive	-8 7 0 0 0
ct2=agree modal	-15 -10 11 0 6
ct2=agree past	9 -32 0 2 0
ct2=agree perfect	18 -14 0 -7 -7
ct2=agree present	0 14 -10 0 0
ct2=bear gerund	0 -5 7 0 0
ct2=bear modal	0 -6 9 0 0
ct2=bear past	9 0 -5 0 0
ct2=bear perfect	-11 0 7 0 0
ct2=bear present	-4 18 -11 0 0
ct2=begin modal	0 7 -4 0 0
ct2=begin past	-2 -3 9 0 0
ct2=begin present	-1 -5 12 0 0
ct2=down perfect	-4 0 0 0 8
ct2=down present	-10 0 12 0 0
ct2=impose future	-16 16 -11 -1 9
ct2=impose infinitive	-8 2 5 0 0
ct2=impose modal	-13 -5 10 0 1
ct2=impose participle-passive	0 -7 9 0 0
ct2=impose past	22 -45 0 0 -5
ct2=impose past-passive	-5 0 6 0 0
ct2=impose perfect	16 -6 -1 -12 -5
ct2=impose present	0 13 -10 1 0
ct2=propose past	0 -1 9 0 0
ct2=propose present	-4 -3 14 0 0
ct2=say future	0 15 -12 0 0
ct2=say modal	0 0 -5 11 0
ct2=say past	-8 0 10 -3 0
ct2=say perfect	-5 5 -6 3 0
ct2=say present	0 -33 25 0 0
ct2=say present-passive	0 -4 7 0 0
ct2=stay future	0 -4 7 0 0
ct2=stay past	3 -9 2 0 0
ct2=stay perfect	-2 -3 12 0 0
ct2=suspend present	5 0 -8 0 4
ct2=up modal	0 10 -7 0 0
ct2=up perfect	8 0 -7 0 0
do< do>	10 -11 1 0 0
do< future	-8 0 7 0 0
do< modal	4 18 -23 0 0
do< name	-2 0 6 0 0
do< office	0 21 -21 3 -2
do< organisation	5 -2 0 2 -6
do< past	-7 -10 13 5 -2
do< perfect	0 -2 9 0 -1
do< perfect-not	0 0 -7 7 0
do< person	11 -3 -4 0 0
do< pluperfect	-7 3 0 0 0
do< power=cabinet	5 0 -8 0 0
do< power=commission	-3 0 0 7 0
do< power=council	8 -3 -2 0 0
do< power=government	-4 -1 9 0 0
do< power=minister	0 -27 22 0 0
do< power=president	-13 16 -4 3 -2
do< power=prime minister	10 0 -6 0 0
do< power=secretary	3 -7 0 0 0
do< present	3 -13 2 2 0
do< pronoun	-12 -19 22 0 2
do< side	-14 0 13 0 0
do> future	-20 9 1 1 -11
do> infinitive	-7 -4 13 0 0
do> modal	-13 0 5 1 0
do> name	2 1 0 0 -13
do> office	8 -10 -10 12 2
do> past	0 12 -11 0 0
do> perfect	2 -19 12 -15 0
do> perfect-not	-14 6 0 0 -2
do> person	-4 17 -9 4 -8
do> power=assembly	0 12 -11 0 0
do> power=board	1 -9 4 0 0
do> power=cabinet	26 -17 -8 0 0
do> power=commission	1 7 -14 4 0
do> power=committee	0 -7 7 0 0
do> power=congress	0 -6 8 0 0
do> power=council	0 0 -5 0 6
do> power=minister	-23 -1 18 -7 8
do> power=ministry	-15 0 10 0 0
do> power=no power	12 2 -3 -16 -18
do> power=parliament	-2 2 -8 8 0
do> power=president	-9 1 -2 2 2
do> power=representative	0 -14 16 0 0
do> power=secretary	11 -7 0 0 -3
do> power=senate	-4 8 -8 0 3
do> power=treasury	-7 -9 22 0 0
do> present	0 7 -3 0 -4
do> present-not	-7 12 -15 0 8
do> pronoun	0 -18 3 -5 10
do> side	-1 -1 12 -1 -13
f:"	-8 -1 0 7 6
f:'	-9 0 13 0 0
f:'s	-3 -7 1 -2 17
f:,	13 5 -15 -3 5
f:-	-9 -6 21 0 0
f:.	3 17 -2 -10 -19
f::	14 14 -18 0 -8
f:;	16 -5 -6 0 -2
f:<agent>	15 -20 3 1 -12
f:<day-ahead>	14 -26 14 -6 -22
f:<day-gone>	3 -6 0 -5 7
f:<day-today>	-16 3 9 0 0
f:<duty>	-4 3 7 0 -5
f:<gate>	-7 22 -8 0 -5
f:<goods-amount>	0 0 6 0 0
f:<goods>	0 -4 1 -10 13
f:<level-noun>	-12 2 7 0 1
f:<level>	-14 8 14 -2 -12
f:<money>	-2 -13 18 0 0
f:<month-ahead>	-7 1 1 0 0
f:<month-gone>	-13 0 3 0 4
f:<name>	-18 8 12 -9 -8
f:<not>	5 8 -18 0 13
f:<number>	5 -15 12 -3 -10
f:<office>	5 -18 11 0 0
f:<organisation>	13 20 -35 0 6
f:<person>	12 15 -20 -7 0
f:<points>	5 17 -19 0 0
f:<quality>	16 -4 -5 -3 0
f:<seat>	5 12 -15 -3 0
f:<sender>	-13 6 0 0 8
f:<span>	8 -6 4 0 -7
f:<taker>	10 -1 -4 0 0
f:<v-begin>	13 0 -14 2 0
f:<v-buy>	0 -14 11 0 0
f:<v-deny>	-7 3 0 0 0
f:<v-down>	-12 -2 5 3 4
f:<v-end>	17 -35 9 0 -3
f:<v-impose>	10 -14 2 -25 9
f:<v-propose>	-6 3 8 -6 -9
f:<v-return>	-10 0 12 0 0
f:<v-say>	-14 -8 16 0 4
f:<v-sell>	1 7 -6 0 -2
f:<v-stay>	8 -16 0 -2 13
f:<v-threaten>	-7 -6 18 0 0
f:<v-up>	14 -10 -5 0 3
f:?	-18 -5 8 0 8
f:a	-10 -21 30 -8 -1
f:about	0 0 -8 11 0
f:according	0 10 -8 0 0
f:act	-12 -3 18 0 0
f:action	0 -6 8 0 0
f:adopt	0 -2 7 0 0
f:affiliate	0 9 -7 0 0
f:after	16 -14 -2 0 0
f:again	-3 13 -5 0 0
f:agree	-17 -16 34 0 0
f:agreement	-6 0 4 0 0
f:alone	-7 16 -10 0 0
f:already	-7 21 -13 0 0
f:also	0 -11 2 0 2
f:am	-12 -1 15 0 0
f:an	-14 0 11 0 2
f:and	-11 2 -1 9 10
f:annex	19 0 -16 0 0
f:announce	3 -9 0 0 0
f:announcement	0 13 -11 0 0
f:anybody	0 12 -9 0 0
f:apply	3 13 -17 0 0
f:approval	0 -10 9 0 0
f:approve	0 -7 0 0 5
f:arrive	0 -16 17 0 0
f:as	30 0 -32 0 6
f:ask	8 0 -7 0 0
f:assent	-8 5 0 0 0
f:at	3 -25 20 0 0
f:back	0 6 -5 0 0
f:be	10 4 -8 0 -7
f:been	-6 -11 11 0 7
f:before	0 -17 -3 0 20
f:begin	9 -11 0 0 0
f:being	10 3 -14 0 0
f:better	-3 0 7 0 0
f:between	-4 0 10 0 0
f:bond	6 -1 -1 0 0
f:both	20 1 -20 0 0
f:bridge	-10 0 11 0 0
f:broker	15 0 -13 0 0
f:bus	0 7 -5 0 0
f:buy	0 -11 13 0 0
f:by	1 -9 6 0 0
f:calendar	-2 -6 12 0 0
f:call	-20 0 24 0 0
f:can	-18 29 -18 0 0
f:car	0 0 6 0 0
f:chicken	0 -2 6 0 0
f:closed	5 9 -15 0 0
f:commission	0 7 -8 0 0
f:company	-1 -2 6 0 0
f:control	0 9 -10 0 0
f:cost	0 -6 8 0 0
f:could	5 4 -10 0 0
f:countermeasure	0 -5 7 0 0
f:country	-5 -10 18 0 0
f:day	0 -12 14 0 0
f:deadline	0 -5 7 0 0
f:decide	-1 -1 6 0 0
f:decree	17 -4 -12 0 0
f:desk	-6 1 1 0 0
f:did	13 -2 -6 0 0
f:do	-8 0 5 0 0
f:doe	-16 0 11 0 0
f:doesn't	-1 11 -7 0 0
f:done	5 0 -9 0 0
f:down	-12 -3 19 0 0
f:draw	0 0 6 0 0
f:due	-3 -10 5 0 8
f:duty	0 -2 8 0 0
f:each	-5 -6 20 0 0
f:earth	-5 9 -2 0 0
f:easter	-7 0 8 0 0
f:either	9 0 -7 0 0
f:end	9 -11 0 0 0
f:everything	0 -8 6 0 0
f:expect	5 -8 0 0 0
f:export	5 2 -7 0 0
f:extension	3 8 -10 0 0
f:fall	-16 0 20 0 0
f:far	0 -8 12 0 0
f:fee	0 7 -4 0 0
f:fentanyl	0 10 -6 0 0
f:few	0 -3 8 0 0
f:find	-1 12 -7 0 0
f:firm	-5 0 8 0 0
f:first	-4 -2 8 0 0
f:for	0 -5 12 -4 -5
f:framework	4 1 -7 0 0
f:freeze	0 9 -6 0 0
f:from	-2 13 -2 0 -4
f:full	0 18 -16 0 0
f:further	2 13 -16 0 0
f:gave	0 1 -12 0 10
f:gazette	0 0 -1 6 0
f:general	8 0 -7 0 0
f:geneva	7 3 -11 0 0
f:give	-13 11 0 0 0
f:go	1 -6 0 0 6
f:good	15 -13 0 0 0
f:government	-4 0 8 0 0
f:great	-4 -5 12 0 0
f:had	-7 18 -18 9 3
f:hand	-4 6 0 0 0
f:has	23 0 -23 0 4
f:have	5 -33 7 3 2
f:he	-48 34 2 -4 -3
f:he'd	0 0 -6 0 11
f:heard	-1 0 7 0 0
f:her	-3 0 0 6 0
f:here	-1 -4 9 0 0
f:him	-4 -6 2 0 6
f:his	19 0 -12 0 -6
f:hold	0 -11 7 0 0
f:home	0 0 8 0 0
f:house	11 0 -10 0 0
f:household	-6 0 7 0 0
f:i	2 6 -3 0 -5
f:i've	0 0 -12 11 0
f:if	-11 0 11 0 0
f:in	6 9 -9 -14 0
f:instead	-4 0 6 0 0
f:into	-1 0 6 0 0
f:is	13 -24 5 -5 2
f:isn't	0 9 -8 0 0
f:it	18 -6 -14 7 1
f:its	-8 17 -8 0 2
f:keep	2 0 -15 0 15
f:know	2 4 -6 0 0
f:lapse	7 -1 -2 0 0
f:later	-3 -2 11 0 0
f:leave	7 0 -7 0 0
f:less	0 10 -7 0 0
f:levy	3 3 -9 0 0
f:licence	-12 -8 24 0 0
f:list	0 -10 0 0 6
f:little	0 -9 9 0 0
f:longer	10 0 -8 0 0
f:look	-2 25 -20 0 0
f:machinery	-6 0 8 0 0
f:magnet	0 6 -5 0 0
f:maker	0 -4 0 0 6
f:man	10 -3 -16 0 9
f:may	8 -19 0 5 0
f:meant	4 4 -10 0 0
f:medicine	0 3 -9 0 6
f:meet	9 1 -10 0 0
f:member	10 -8 -2 0 0
f:minute	8 0 -7 0 0
f:monday	12 0 -10 0 0
f:month	-3 0 9 0 0
f:more	0 -1 7 0 0
f:most	0 -1 6 0 0
f:move	7 0 -3 0 0
f:mr	-2 12 -5 0 0
f:my	8 -8 -1 0 0
f:name	-4 -2 9 0 0
f:need	-15 21 -5 0 0
f:needed	0 13 -10 0 0
f:neither	-15 0 10 0 0
f:never	-9 0 8 0 0
f:new	-10 1 2 0 0
f:next	-7 0 12 0 0
f:no	0 9 -5 0 -5
f:nobody	16 -1 -12 0 0
f:noon	-17 -4 22 0 0
f:not	-14 4 1 2 3
f:nothing	18 -11 -17 0 12
f:notice	2 -9 6 0 0
f:now	14 11 -23 0 0
f:of	-13 6 7 -11 3
f:offer	-2 -2 15 0 -2
f:old	0 -4 9 0 0
f:on	-2 -6 8 -19 8
f:once	-2 22 -28 0 10
f:one	-21 17 0 0 -4
f:only	9 -7 0 0 0
f:open	0 -3 6 0 0
f:or	-4 -4 14 0 0
f:other	-7 -1 12 0 0
f:our	12 -13 0 0 0
f:out	-4 -6 -3 6 9
f:outstanding	-7 0 11 0 0
f:over	19 1 -28 0 6
f:owe	0 19 -18 0 0
f:page	2 -6 0 0 0
f:palm	0 10 -8 0 0
f:part	2 -9 1 0 0
f:pass	-3 0 6 0 0
f:pause	-8 -4 18 0 0
f:pay	-10 4 5 0 0
f:pen	9 0 -7 0 0
f:people	-9 -12 22 0 0
f:phan	3 4 -9 0 0
f:place	6 0 -3 0 0
f:port	0 6 -3 0 0
f:power	-8 0 3 0 0
f:president	-3 -4 9 0 0
f:principle	7 0 -4 0 0
f:proclamation	-2 0 6 0 0
f:prolong	-6 0 2 0 0
f:promise	-10 0 0 0 2
f:propose	0 -7 8 0 0
f:published	-7 13 -4 0 0
f:put	-7 0 5 0 0
f:quarrel	0 0 -1 0 8
f:raise	11 -9 -2 0 0
f:rare	-5 9 -2 0 0
f:rate	9 0 -4 0 0
f:ratify	11 5 -17 0 0
f:reader	0 0 0 0 6
f:remain	0 -2 8 0 0
f:required	9 0 -6 0 0
f:rest	8 -6 0 0 0
f:right	8 0 -10 0 0
f:rise	0 -4 9 0 0
f:round	-6 0 3 0 0
f:sale	0 -7 11 0 0
f:same	-4 0 8 0 0
f:say	-22 8 1 1 4
f:seal	7 -12 0 0 0
f:season	-6 0 8 0 0
f:see	3 -5 7 0 -5
f:set	-1 -12 6 0 5
f:settle	0 0 -6 0 11
f:she	-9 -3 2 0 7
f:short	0 -4 8 0 0
f:should	-11 0 9 0 0
f:side	5 15 -15 0 -1
f:sign	9 10 -21 -1 7
f:signature	-20 -4 26 0 0
f:since	8 -22 -9 0 18
f:sit	-4 -5 15 0 0
f:so	-4 10 0 0 0
f:somebody	15 0 -12 0 0
f:something	0 7 -2 0 0
f:soybean	-3 0 10 0 0
f:speak	10 -1 -6 0 0
f:standstill	-1 -1 8 0 0
f:start	6 0 -3 0 0
f:state	9 -17 1 0 0
f:stay	6 -9 -5 0 5
f:step	0 12 -8 0 0
f:still	-10 -7 19 0 0
f:stop	14 -7 -4 0 0
f:supply	0 7 -6 0 0
f:suspension	6 0 -8 0 0
f:table	0 -4 10 0 0
f:talk	-15 -5 24 0 0
f:tariff	0 10 -5 0 0
f:tea	0 6 -1 0 0
f:team	11 0 -10 0 0
f:tell	-14 -6 17 0 3
f:term	-4 0 6 0 0
f:text	-2 10 -4 0 0
f:than	0 -22 21 0 0
f:thank	13 0 -10 0 0
f:that	-33 7 10 -8 13
f:the	8 0 -1 -16 0
f:them	-15 0 12 0 0
f:then	3 13 -14 0 0
f:there	4 6 -7 0 0
f:they	-29 4 5 10 0
f:thing	9 -12 0 0 0
f:think	0 10 -8 0 0
f:third	7 0 -14 0 9
f:threaten	-4 0 9 0 0
f:three	-4 0 11 0 0
f:through	0 -9 4 0 0
f:till	11 0 -10 0 0
f:time	-6 -11 21 0 0
f:to	22 -15 0 -11 -6
f:top	0 10 -11 0 0
f:trade	-7 0 15 0 0
f:truce	-21 1 14 0 0
f:turn	-7 -6 16 0 0
f:two	0 -22 14 10 0
f:under	9 0 -7 0 0
f:until	14 -13 -2 0 0
f:up	-2 0 0 0 6
f:us	-7 -14 25 0 0
f:very	0 0 6 0 -3
f:visit	0 -9 11 0 0
f:vote	3 -27 12 0 6
f:wall	-6 0 9 0 0
f:want	19 0 -14 0 0
f:was	-7 -15 24 0 -6
f:we	-11 5 0 0 3
f:we've	0 0 -2 0 8
f:week	-2 11 -4 0 0
f:well	12 -9 -7 0 4
f:were	22 -19 -8 0 0
f:what	-10 -26 23 0 4
f:when	12 6 -16 0 0
f:where	0 8 -4 0 0
f:which	-18 -4 13 0 10
f:who	20 0 -27 0 13
f:will	0 1 0 3 -8
f:win	8 0 -7 0 0
f:with	0 -1 9 0 -2
f:without	24 11 -31 0 0
f:won't	0 -5 0 0 8
f:work	7 -8 0 0 0
f:would	-43 18 3 -1 7
f:year	-7 3 1 0 0
f:yes	2 7 -10 0 0
f:yet	-1 6 0 0 0
f:you	16 -10 -4 0 0
f:your	0 -12 8 0 0
first-of-paragraph	-17 -32 64 -16 -41
has-future	-34 15 0 0 3
has-gerund	0 -4 9 0 0
has-infinitive	-9 -15 31 0 -1
has-modal	-44 17 -2 14 -2
has-participle	13 -29 6 0 -5
has-past	6 -37 19 -3 -1
has-perfect	-4 -10 12 0 -5
has-present	-14 11 2 -6 -5
head=	15 -8 -2 -7 0
head=affairs	-10 -2 13 0 0
head=althing	4 14 -20 0 0
head=angola	-6 0 5 0 0
head=argentina	3 0 -6 0 1
head=assembly	0 9 -4 0 0
head=beijing	-2 -18 26 0 0
head=board	-4 -20 26 0 0
head=cabinet	28 20 -49 0 0
head=canada	6 0 -4 0 0
head=china	-13 -28 45 0 0
head=colleague	8 0 -10 0 3
head=commerce	-7 3 2 0 0
head=commission	30 -16 -18 11 -7
head=committee	-8 11 -7 0 2
head=congress	0 -7 12 0 0
head=council	14 1 -11 -2 0
head=country	0 13 -12 0 0
head=court	-7 -40 48 0 0
head=customs	-3 -35 33 0 0
head=diet	0 16 -14 0 0
head=director	-6 0 7 0 0
head=economy	10 10 -19 0 0
head=egypt	-2 0 8 0 0
head=eu	0 14 -10 0 0
head=executive	-5 -5 14 0 0
head=general	16 8 -25 0 0
head=government	-13 -8 22 0 0
head=governments	15 -17 -3 0 0
head=house	-18 -14 31 0 0
head=india	-3 -3 13 0 0
head=indonesia	-10 0 8 0 0
head=japan	11 0 -9 0 0
head=king	8 13 -29 4 0
head=malaysia	0 6 -3 0 0
head=minister	1 -15 15 0 -14
head=ministers	-3 14 -22 0 16
head=ministry	-22 0 14 0 0
head=nam	4 0 -7 0 0
head=norway	0 -6 8 0 0
head=number	3 4 -9 0 0
head=parliament	-21 2 0 6 2
head=parliaments	0 -9 6 0 0
head=peru	0 -1 8 0 0
head=premier	-1 -9 5 3 0
head=president	5 21 -28 2 -2
head=regulator	-13 -21 32 0 0
head=representative	-19 8 6 0 -4
head=representatives	3 5 -11 0 0
head=secretary	0 -41 36 0 -10
head=security	-1 16 -12 0 0
head=senate	-11 19 -16 0 2
head=senegal	3 3 -10 0 0
head=seoul	0 -2 8 0 0
head=side	0 22 -18 0 0
head=sides	0 12 -8 0 0
head=storting	0 12 -10 0 0
head=thailand	-11 0 15 0 0
head=tokyo	0 -8 9 0 0
head=trade	-16 -7 20 0 3
head=treasury	0 7 0 0 0
head=tunis	10 0 -10 0 0
head=turkey	0 9 -5 0 0
head=ukraine	-3 0 7 0 0
head=union	-15 -5 22 0 0
headline	-10 -3 1 11 6
kind=office	-9 7 -5 10 0
kind=organisation	2 16 -10 -11 -8
kind=person	11 -21 14 -13 -9
kind=side	-40 -22 67 -15 -16
l1="	-11 -4 14 0 0
l1='	0 -3 6 0 0
l1='s	-6 0 1 0 2
l1=(	-10 8 0 0 0
l1=*	5 1 -9 0 0
l1=,	20 -14 -11 0 2
l1=:	6 -14 5 0 -1
l1=;	4 10 -14 0 0
l1=<begin>	0 7 -2 -11 1
l1=<day-ahead>	0 17 -16 0 0
l1=<not>	-9 -21 31 0 0
l1=<office>	0 -10 9 0 0
l1=<quality>	0 15 -15 0 3
l1=<v-agree>	-1 0 6 0 0
l1=<v-bear>	0 0 7 0 0
l1=<v-impose>	-1 7 0 0 -3
l1=<v-propose>	-2 9 -2 0 0
l1=<v-say>	-8 0 11 0 0
l1=a	3 -27 18 0 0
l1=and	20 -11 -5 0 0
l1=as	0 0 6 0 0
l1=at	-7 0 14 0 0
l1=both	-2 11 -4 0 0
l1=by	6 0 -5 0 0
l1=doe	-4 7 0 0 0
l1=for	-9 -10 9 0 8
l1=from	-6 -5 16 0 0
l1=has	0 0 0 6 0
l1=if	0 -8 4 4 0
l1=in	-16 -4 26 0 -6
l1=is	4 16 -22 0 0
l1=its	-6 -8 8 0 3
l1=no	0 -20 21 0 0
l1=on	-7 0 2 0 0
l1=own	0 12 -17 0 0
l1=the	-1 17 -11 3 -8
l1=then	4 6 -11 0 0
l1=thi	0 7 -4 0 0
l1=to	0 -6 12 0 0
l1=two	-10 0 13 0 0
l1=unless	0 -2 6 0 0
l1=when	3 -8 1 0 0
l1=whether	-7 -3 0 13 0
l1=with	-13 -2 19 0 0
l1=—	13 0 -9 0 0
l2="	0 -5 0 0 6
l2='s	-2 8 -7 0 0
l2=)	7 0 -2 0 0
l2=,	12 -13 4 -3 0
l2=.	0 -2 6 0 0
l2=:	-10 11 0 0 0
l2=;	-4 -6 7 3 0
l2=<begin>	7 -9 4 -1 -1
l2=<day-gone>	11 -12 -5 0 1
l2=<day-today>	0 -11 2 0 0
l2=<duty>	-2 -3 11 0 0
l2=<gate>	-3 6 0 0 0
l2=<goods>	0 -3 9 0 0
l2=<name>	0 6 -9 0 0
l2=<not>	-1 7 -9 0 4
l2=<organisation>	2 -8 5 0 0
l2=<person>	-4 -11 19 0 0
l2=<seat>	0 7 -5 0 0
l2=<v-bear>	9 -9 0 0 0
l2=<v-impose>	0 11 -6 0 -6
l2=<v-suspend>	0 16 -15 0 0
l2=agreement	-5 0 8 0 0
l2=and	3 -2 -4 0 8
l2=approval	0 7 -6 0 0
l2=doe	0 6 -5 0 0
l2=for	-19 0 13 0 0
l2=from	-2 19 -14 0 0
l2=home	-4 6 0 0 0
l2=if	0 9 -3 0 0
l2=in	5 -6 0 0 0
l2=is	-10 0 8 0 0
l2=it	-3 0 6 0 0
l2=meet	-5 0 10 0 0
l2=morning	-1 11 -7 0 0
l2=no	0 13 -12 0 0
l2=notice	0 -4 8 0 0
l2=of	-9 15 -7 3 -2
l2=on	-19 9 5 0 0
l2=only	0 -15 18 0 0
l2=our	3 0 -7 0 0
l2=republic	9 0 -9 0 0
l2=say	0 3 -7 3 0
l2=side	0 8 -5 0 0
l2=signature	2 15 -19 0 0
l2=since	0 6 -5 0 0
l2=so	-9 0 15 0 0
l2=tell	0 -7 7 0 0
l2=there	5 0 -6 0 0
l2=to	-8 0 3 0 0
l2=unless	0 -7 8 0 0
l2=until	0 8 -6 0 0
l2=when	-3 0 8 0 0
l2=which	8 -3 -11 6 0
l2=—	0 7 -4 0 0
l3='s	3 6 -11 0 0
l3=,	-1 0 -3 0 12
l3=:	4 12 -12 0 -2
l3=<agent>	-11 -10 13 5 0
l3=<day-gone>	0 -6 3 0 0
l3=<goods>	-10 -4 9 3 0
l3=<level-noun>	0 -9 14 0 0
l3=<name>	6 0 -11 0 5
l3=<not>	-9 -10 16 2 0
l3=<number>	13 -4 -5 0 0
l3=<organisation>	0 11 -10 0 0
l3=<person>	-2 -2 0 0 7
l3=<quality>	11 0 -6 0 0
l3=<seat>	-10 21 -4 0 -3
l3=<span>	0 -7 9 0 0
l3=<v-agree>	-6 12 -2 0 0
l3=<v-buy>	-5 -8 15 0 0
l3=<v-impose>	-3 -12 17 0 -4
l3=<v-say>	1 -8 8 0 0
l3=a	0 11 -9 0 0
l3=agree	0 7 -6 0 0
l3=and	-25 -1 22 0 3
l3=announcement	4 9 -15 0 0
l3=approval	0 11 -10 0 0
l3=be	-6 9 0 0 0
l3=been	0 7 -5 0 0
l3=before	6 0 -1 0 0
l3=both	6 0 -6 0 0
l3=by	5 0 -7 0 0
l3=day	7 -1 -2 0 0
l3=did	-4 0 8 0 0
l3=for	13 0 -10 0 0
l3=has	1 -9 4 0 0
l3=he	-16 8 2 0 0
l3=his	0 -2 7 0 0
l3=in	8 9 -15 0 0
l3=is	4 7 -11 0 0
l3=it	12 14 -24 0 0
l3=mr	-5 6 0 0 0
l3=no	0 -1 6 0 0
l3=notice	0 7 -12 6 0
l3=on	-11 -18 13 4 4
l3=one	-9 7 0 0 0
l3=order	-5 -8 15 0 0
l3=other	3 3 -9 0 0
l3=seal	-8 2 1 0 0
l3=signature	-4 -2 8 0 0
l3=so	13 -5 -6 0 0
l3=that	7 3 -10 0 0
l3=the	5 -14 14 0 -4
l3=to	-1 -16 16 0 0
l3=was	-2 -3 8 0 0
l3=which	6 0 -5 0 0
l3=who	0 -8 9 0 0
l4="	-5 -10 20 0 0
l4='s	8 7 -15 0 0
l4=)	-3 7 0 0 0
l4=,	-7 -9 16 0 0
l4=.	6 -2 0 0 0
l4=:	13 -13 -1 0 0
l4=<agent>	5 -10 1 0 0
l4=<begin>	7 -2 5 -8 -8
l4=<day-today>	8 0 -5 0 0
l4=<duty>	-10 0 11 0 0
l4=<goods>	0 18 -15 0 0
l4=<name>	-10 -11 23 0 0
l4=<not>	-7 15 -5 0 0
l4=<office>	0 8 -13 0 2
l4=<organisation>	-3 -4 6 0 0
l4=<person>	13 0 -9 0 -1
l4=<quality>	0 -10 6 4 0
l4=<seat>	-6 5 0 0 0
l4=<sender>	-3 0 6 0 0
l4=<v-agree>	10 0 -18 0 4
l4=<v-bear>	3 3 -7 0 0
l4=<v-begin>	0 -2 0 0 7
l4=<v-end>	0 6 -5 0 0
l4=<v-impose>	3 0 -14 0 12
l4=<v-propose>	-2 -2 8 0 0
l4=<v-sell>	0 7 -6 0 0
l4=a	-18 8 0 5 0
l4=after	0 -4 8 0 0
l4=and	-8 3 0 0 0
l4=as	-6 0 2 0 0
l4=but	-4 7 0 0 0
l4=by	15 1 -14 0 0
l4=first	9 0 -8 0 0
l4=for	20 -12 -7 0 0
l4=from	3 1 -6 0 0
l4=good	7 -7 0 0 0
l4=has	6 2 -9 0 0
l4=have	0 -2 6 0 0
l4=i	0 -4 8 0 0
l4=in	-4 12 0 0 -5
l4=is	-6 0 7 0 0
l4=matter	0 7 -6 0 0
l4=minute	7 0 -4 0 0
l4=sign	8 0 -16 0 5
l4=signature	0 9 -12 0 0
l4=still	0 6 -5 0 0
l4=take	0 0 -2 0 8
l4=text	7 -4 0 0 0
l4=the	-14 10 5 -5 -10
l4=was	6 0 -4 0 0
l4=what	-2 -1 9 0 0
l4=which	4 0 -7 0 0
l=" the	0 -2 0 0 7
l=, and	9 -11 1 0 0
l=, his	1 2 -6 0 0
l=, in	-6 0 10 0 0
l=, its	0 0 -3 0 6
l=, mr	-2 -1 9 0 0
l=, then	4 6 -13 0 0
l=, unless	0 -5 6 0 0
l=: the	0 18 -16 0 0
l=; the	0 -8 3 4 0
l=<begin> "	-1 -11 11 0 0
l=<begin> <begin>	0 7 -2 -11 1
l=<begin> <day-gone>	9 0 -8 0 0
l=<begin> a	0 -1 7 0 0
l=<begin> both	-10 4 4 0 0
l=<begin> by	9 0 -8 0 0
l=<begin> doe	-3 8 -2 0 0
l=<begin> for	12 0 -13 0 0
l=<begin> his	0 -6 12 0 0
l=<begin> in	-2 -12 20 0 0
l=<begin> mr	9 0 -6 0 0
l=<begin> our	0 5 -6 0 0
l=<begin> the	3 -6 2 -13 1
l=<begin> what	9 0 -7 0 0
l=<begin> whether	-6 -2 0 13 0
l=<day-gone> in	-7 0 8 0 0
l=<name> 's	-8 7 -5 0 3
l=<name> ,	10 -10 0 0 0
l=<name> the	4 2 -11 0 0
l=<office> :	-7 0 10 0 0
l=<office> in	4 2 -9 0 0
l=<organisation> 's	0 -10 11 0 0
l=<organisation> ,	9 0 -8 0 0
l=<organisation> in	0 -10 16 0 0
l=<person> (	-7 0 9 0 0
l=<person> ,	-14 -11 22 0 0
l=<person> and	10 0 -9 0 0
l=<person> of	-5 0 8 0 0
l=<person> say	-1 0 7 0 0
l=<seat> ,	-5 0 9 0 0
l=<seat> the	8 6 -14 0 0
l=and the	4 2 -15 0 9
l=by both	6 0 -2 0 0
l=doe the	0 6 -5 0 0
l=for the	-17 0 9 0 0
l=from the	-2 20 -15 0 0
l=in the	-3 -4 11 0 0
l=it in	-6 0 8 0 0
l=no .	0 13 -12 0 0
l=of the	0 10 -13 3 0
l=on <day-gone>	-11 0 9 0 0
l=say the	0 8 -6 0 0
l=sign :	12 0 -10 0 0
l=sign by	1 3 -8 0 0
l=sign for	-9 0 14 0 0
l=signature of	2 2 -9 0 0
l=that the	3 -12 7 0 0
l=the <quality>	0 24 -23 0 0
l=the two	-9 0 11 0 0
l=through the	6 0 -2 0 0
l=to the	-5 0 7 0 0
l=unless the	0 -7 8 0 0
l=until the	0 8 -6 0 0
l=what the	7 0 -4 0 0
l=which the	7 -3 -10 6 0
l=— the	-3 7 -2 0 0
lack< do>	0 10 -3 0 -5
lack< future	-2 -8 14 0 0
lack< lack>	-6 1 2 0 0
lack< modal	-6 0 6 0 0
lack< name	0 12 -11 0 0
lack< office	-11 7 0 0 0
lack< organisation	-28 7 11 -2 -7
lack< past	13 14 -23 0 0
lack< person	-3 26 -19 0 0
lack< power=congress	0 -8 11 0 0
lack< power=council	-11 6 0 0 0
lack< power=minister	-11 14 -2 0 0
lack< power=ministry	-3 9 -3 0 0
lack< power=parliament	0 -7 9 0 0
lack< power=president	0 9 -5 0 0
lack< power=representative	0 9 -8 0 0
lack< power=senate	0 9 -8 0 0
lack< present	-19 14 0 0 -1
lack> do<	8 0 -6 0 0
lack> do>	-8 7 -1 1 0
lack> future	-2 7 0 0 0
lack> gerund	-3 10 -2 0 0
lack> infinitive	0 -11 9 0 0
lack> name	0 -9 13 0 -2
lack> office	-14 -5 8 5 0
lack> organisation	-12 18 -6 -7 0
lack> past	4 13 -16 0 0
lack> perfect	16 -1 -11 0 0
lack> person	-24 32 -5 0 -5
lack> power=board	0 -11 13 0 0
lack> power=cabinet	1 22 -26 0 0
lack> power=commission	-8 0 8 0 0
lack> power=council	9 -3 -5 0 3
lack> power=minister	-2 -28 23 0 0
lack> power=ministry	7 2 -9 0 0
lack> power=no power	-10 7 8 -5 0
lack> power=parliament	0 0 -8 8 0
lack> power=president	-13 15 0 0 -4
lack> power=senate	-1 8 -10 0 3
lack> present	-18 5 6 0 0
lack> refuse>	1 -12 0 0 3
lack> side	13 -1 -2 0 -2
lead="	-9 -11 13 0 4
lead=(	-12 6 0 0 0
lead=,	7 8 -10 -8 4
lead=:	1 8 0 -7 -15
lead=;	-2 11 -8 2 -1
lead=a	-6 0 10 0 0
lead=after	0 -13 13 0 0
lead=and	-7 -10 15 0 0
lead=any	0 16 -12 0 0
lead=as	-7 -5 14 0 0
lead=because	-5 -4 8 0 0
lead=before	14 -2 -6 0 0
lead=beijing	8 0 -8 0 0
lead=but	-19 21 -3 0 0
lead=by	27 -14 -16 0 0
lead=canada	11 0 -10 0 0
lead=china	6 -20 8 0 -1
lead=customs	-1 0 7 0 0
lead=does	-5 16 -11 0 0
lead=donald	0 11 -10 0 0
lead=ethiopia	7 0 -6 0 0
lead=first	7 0 -6 0 0
lead=for	11 -5 -2 0 0
lead=hanoi	0 6 -5 0 0
lead=has	-3 9 -11 5 0
lead=he	-5 -10 -6 8 20
lead=his	-1 -8 5 0 3
lead=i	-5 -1 17 0 -7
lead=in	5 2 -10 0 0
lead=it	-8 -14 28 0 0
lead=li	0 -2 8 0 0
lead=malaysia	-4 9 -2 0 0
lead=member	8 12 -21 0 0
lead=minister	-3 -5 12 0 0
lead=neither	-3 18 -12 0 0
lead=no	-6 9 -1 0 0
lead=none	0 7 -3 0 0
lead=ours	3 7 -12 0 0
lead=president	3 11 -12 0 -1
lead=she	-1 -10 2 0 6
lead=should	0 -1 6 0 0
lead=sign	-3 11 -5 0 0
lead=so	12 -3 -5 0 0
lead=talks	0 -2 7 0 0
lead=that	3 -6 2 -3 1
lead=the	12 -11 5 -26 0
lead=this	-6 -4 12 0 0
lead=to	0 11 -10 0 0
lead=trade	5 1 -7 0 0
lead=treasury	0 0 7 0 0
lead=trump	-6 -31 36 0 0
lead=unless	0 -7 10 0 0
lead=we	5 0 -9 6 0
lead=what	9 0 -3 0 0
lead=when	0 -6 6 0 0
lead=whether	-8 -13 0 21 0
lead=which	12 -9 -6 5 0
lead=who	-10 -11 23 0 0
lead=—	13 0 -11 0 0
lll=, " the	0 0 -2 0 7
lll=, and the	4 4 -13 0 0
lll=, unless the	0 -7 7 0 0
lll=<begin> <begin> "	-1 -11 11 0 0
lll=<begin> <begin> <begin>	0 7 -2 -11 1
lll=<begin> <begin> <day-gone>	9 0 -8 0 0
lll=<begin> <begin> a	0 -1 7 0 0
lll=<begin> <begin> both	-10 4 4 0 0
lll=<begin> <begin> by	9 0 -8 0 0
lll=<begin> <begin> doe	-3 8 -2 0 0
lll=<begin> <begin> for	12 0 -13 0 0
lll=<begin> <begin> his	0 -6 12 0 0
lll=<begin> <begin> in	-2 -12 20 0 0
lll=<begin> <begin> mr	9 0 -6 0 0
lll=<begin> <begin> our	0 5 -6 0 0
lll=<begin> <begin> the	3 -6 2 -13 1
lll=<begin> <begin> what	9 0 -7 0 0
lll=<begin> <begin> whether	-6 -2 0 13 0
lll=<begin> <name> 's	-7 2 0 0 4
lll=<begin> <name> and	-4 0 8 0 0
lll=<begin> <office> :	-6 0 10 0 0
lll=<begin> <person> ,	-5 -3 8 0 1
lll=<begin> <person> :	6 0 -2 0 0
lll=<begin> no .	0 13 -12 0 0
lll=<begin> the <quality>	0 14 -13 0 0
lll=<day-ahead> , the	4 0 -7 0 0
lll=<name> , and	6 0 -6 0 0
lll=<person> , his	1 2 -6 0 0
lll=<person> , the	3 -12 4 0 0
lll=<person> : the	-1 15 -11 0 0
lll=<person> and the	0 -7 0 0 7
lll=<seat> , the	0 14 -13 0 0
lll=agree until the	0 8 -8 0 0
lll=and that of	5 -12 5 0 0
lll=announcement of the	7 7 -15 0 0
lll=approval of the	0 13 -18 0 0
lll=in <name> the	5 0 -10 0 0
lll=in <seat> the	8 6 -14 0 0
lll=notice of the	0 0 -5 6 0
lll=of <name> and	0 5 -7 0 0
lll=on <day-gone> in	-7 0 8 0 0
lll=seal of the	-8 2 1 0 0
lll=sign by both	9 0 -6 0 0
lll=sign by the	0 6 -5 0 0
lll=the <office> in	8 1 -12 0 0
lll=the <organisation> ,	9 0 -8 0 0
lll=the <organisation> in	0 -8 13 0 0
lll=the signature of	4 0 -7 0 0
lr='s ,	-13 5 4 0 0
lr=, ,	7 -14 -1 0 0
lr=, .	-6 6 0 0 0
lr=, <end>	-3 -1 11 0 0
lr=, for	9 0 -5 0 0
lr=: did	8 0 -6 0 0
lr=; ,	6 0 -2 0 0
lr=<begin> 's	17 3 -25 0 6
lr=<begin> ,	2 -6 4 0 0
lr=<begin> :	-34 -13 49 0 0
lr=<begin> <end>	-9 -15 2 0 10
lr=<begin> <level>	11 0 -11 0 0
lr=<begin> <number>	-1 0 6 0 0
lr=<begin> and	2 -8 3 0 0
lr=<begin> announce	10 0 -5 0 0
lr=<begin> did	8 -7 -7 0 3
lr=<begin> doe	8 0 -5 0 0
lr=<begin> fee	0 6 -6 0 0
lr=<begin> for	17 -3 -12 0 0
lr=<begin> has	-15 19 -8 0 0
lr=<begin> hasn't	-2 9 -14 0 7
lr=<begin> have	24 -8 -18 0 0
lr=<begin> it	-2 0 6 0 0
lr=<begin> keep	0 7 -8 0 0
lr=<begin> leave	-2 -3 10 0 0
lr=<begin> of	-5 6 0 0 0
lr=<begin> put	8 -5 0 0 0
lr=<begin> say	-5 0 12 0 -5
lr=<begin> sign	-6 10 0 0 0
lr=<begin> tell	0 14 -10 0 0
lr=<begin> the	-8 0 12 0 0
lr=<begin> to	0 12 -8 0 0
lr=<begin> will	0 8 -4 0 0
lr=<number> has	0 7 -7 0 0
lr=<quality> has	-3 9 -4 0 0
lr=a .	0 -11 12 0 0
lr=and ,	26 0 -26 0 0
lr=and for	6 0 -4 0 0
lr=and of	0 5 -7 0 0
lr=both .	9 0 -6 0 0
lr=both have	-16 3 10 0 0
lr=for ,	0 -3 -3 0 10
lr=for .	-3 -3 12 0 0
lr=for and	-9 0 12 0 0
lr=for on	-4 0 8 0 0
lr=for the	11 0 -9 0 0
lr=from .	0 -3 7 0 0
lr=his ,	0 -7 8 0 0
lr=his .	4 4 -11 0 0
lr=in ,	-24 -1 22 0 0
lr=in .	-3 24 -19 0 0
lr=in and	10 -1 -5 0 0
lr=in has	0 -13 15 0 0
lr=in in	10 0 -8 0 0
lr=in on	-7 -1 13 0 0
lr=in the	-2 -6 15 0 0
lr=is 's	4 4 -11 0 0
lr=is ,	0 13 -10 0 0
lr=its ,	-5 -13 10 0 4
lr=mr :	9 -1 -5 0 0
lr=of ,	-3 12 -5 0 0
lr=of .	5 -15 10 0 0
lr=of <end>	2 0 -6 0 0
lr=that has	0 -3 6 0 0
lr=that would	0 4 -8 0 5
lr=the ,	-2 17 -20 4 7
lr=the ;	2 11 -17 0 0
lr=the announce	9 0 -7 0 0
lr=the doe	0 -12 13 0 0
lr=the had	4 3 -9 0 0
lr=the in	13 22 -36 0 0
lr=the is	-5 7 0 0 0
lr=the may	0 -4 6 0 0
lr=the must	0 8 -9 0 0
lr=the on	6 0 -7 0 0
lr=the published	0 -6 5 0 0
lr=the put	0 -11 1 6 0
lr=the say	-3 -7 7 0 1
lr=the sign	-10 15 0 0 0
lr=the that	-7 8 0 0 0
lr=the to	-10 13 -1 0 0
lr=the will	0 -8 12 0 0
lr=the would	0 17 -18 1 0
lr=their ,	-2 10 -4 0 0
lr=with in	-2 0 6 0 0
lr=— sign	21 0 -20 0 0
naming=name	-4 -6 25 -23 -12
naming=office	-9 7 -5 10 0
naming=organisation	2 16 -10 -11 -8
naming=person	26 3 -21 0 -11
naming=pronoun	-13 -35 26 1 6
naming=side	-40 -22 67 -15 -16
nc2=agree	-8 -1 15 0 -7
nc2=bear	-3 10 0 0 -7
nc2=down	5 4 -12 0 0
nc2=end	13 -14 -6 0 4
nc2=impose	-10 -11 18 -8 5
nc2=propose	-12 4 3 0 0
nc2=say	-1 -7 -2 6 10
nc2=sell	-1 -4 9 0 0
nc2=stay	-17 -3 4 0 16
nc2=suspend	0 11 -15 0 3
nc2=target	-4 0 7 0 0
nc2=up	0 -10 0 0 4
nct2=agree modal	0 8 -7 0 0
nct2=agree participle-passive	-3 0 8 0 0
nct2=agree present	-4 -1 11 0 0
nct2=bear perfect	0 -1 9 0 -2
nct2=bear present	0 6 -4 0 0
nct2=begin future	7 0 -2 0 0
nct2=begin present	0 0 6 0 0
nct2=end future	8 0 -8 0 0
nct2=end present	1 0 -8 0 5
nct2=impose future	-3 -6 4 0 5
nct2=impose modal	-11 9 0 0 0
nct2=impose modal-passive	-1 0 7 0 0
nct2=impose participle-passive	-1 0 6 0 0
nct2=impose past	0 -20 12 0 2
nct2=impose perfect	9 -5 0 0 0
nct2=impose pluperfect	0 0 6 0 0
nct2=impose present-passive	6 3 -10 0 0
nct2=propose past	0 -1 9 0 0
nct2=propose present	-1 10 -4 0 0
nct2=say past	0 -2 -5 0 12
nct2=sell present	0 -3 7 0 0
nct2=stay future	0 -4 9 0 0
nct2=stay modal	0 -4 6 0 0
nct2=stay past	-7 7 -1 0 2
nct2=stay present	-5 -1 -1 0 14
nct2=suspend present	0 5 -6 0 0
next="	4 -14 13 0 -5
next=(	0 -22 23 0 0
next=)	0 8 -4 0 0
next=,	14 -4 -4 0 0
next=:	-14 -16 31 0 0
next=;	7 9 -12 -2 0
next=and	-7 9 -10 0 9
next=as	8 0 -13 0 4
next=before	0 0 -2 0 6
next=that	0 -5 13 -1 0
next=until	0 0 -5 0 8
next=when	-2 12 -4 0 0
next=which	-7 0 17 0 0
next=yet	-7 11 0 0 -4
next=—	-3 0 8 0 0
nhas-future	0 -20 16 0 4
nhas-gerund	5 1 -7 0 0
nhas-modal	-29 0 15 8 -7
nhas-participle	-7 -12 22 0 0
nhas-past	-10 -9 9 0 10
nhas-perfect	6 -7 1 -1 0
nhas-pluperfect	0 -11 11 0 0
nhas-present	16 6 -20 -14 7
nt2=future	0 -17 18 0 0
nt2=modal	-17 3 1 4 -2
nt2=modal-passive	-2 -1 10 0 0
nt2=participle-passive	-4 -2 11 0 0
nt2=past	-5 -11 5 0 11
nt2=perfect	10 -7 -3 0 3
nt2=perfect-not	0 -2 12 0 -3
nt2=pluperfect	-5 -6 16 0 0
nt2=present	11 0 -14 -8 14
nt2=present-not	-3 11 -2 0 0
nt2=present-passive	9 2 -9 0 -3
nv0-none	1 -5 8 -17 4
nv1-none	1 -5 8 -17 4
nv2-none	3 5 0 -7 -8
nv2=agree	-2 0 6 0 0
nv2=be	-7 -15 7 0 14
nv2=expect	0 6 -3 0 0
nv2=have	7 14 -19 0 0
nv2=hold	0 1 -7 0 4
nv2=keep	0 -6 8 0 0
nv2=leave	-1 -2 9 0 0
nv2=lift	4 -2 -8 0 6
nv2=meet	0 10 -9 0 0
nv2=other	11 -20 4 0 0
nv2=pay	0 0 6 0 0
nv2=put	0 -2 -2 0 6
nv2=reduce	7 0 -7 0 0
nv2=say	3 -12 2 0 0
nv2=see	0 0 7 0 -3
nv2=sign	0 -4 9 0 -3
nv2=sit	-7 3 0 0 0
nv2=stop	8 0 -8 0 0
nv2=take	0 -8 5 0 0
nv2=tell	-5 8 -19 3 13
nv2=want	0 6 -5 0 0
nvt2=approve future	0 -6 8 0 0
nvt2=be future	0 -4 7 0 0
nvt2=be present	0 -5 -4 0 16
nvt2=have present	8 9 -15 0 0
nvt2=keep present	0 -5 6 0 0
nvt2=meet present	0 11 -10 0 0
nvt2=other present	10 -8 0 0 0
nvt2=put future	0 0 -7 0 8
nvt2=say past	0 -6 2 2 0
nvt2=say present	6 -4 0 0 0
nvt2=see perfect	0 -1 9 0 -2
nvt2=sign past	6 -3 0 0 0
nvt2=sign present	-3 0 7 0 0
nvt2=take past	-4 -1 8 0 0
nvt2=tell past	0 8 -21 0 15
nvt2=want present	0 6 -5 0 0
office=colleague	8 0 -10 0 3
office=commerce	-10 -3 12 0 1
office=director	-6 0 7 0 0
office=economy	11 4 -14 0 0
office=executive	-5 -5 14 0 0
office=minister	12 0 -6 0 -10
office=ministers	0 0 -2 0 7
office=number	3 4 -9 0 0
office=premier	0 -8 1 3 0
office=president	0 10 -2 0 -9
office=representative	-18 13 3 0 -4
office=secretary	-2 -38 41 0 -9
office=trade	-7 -4 8 0 4
pc0=agree	0 -4 7 0 -6
pc0=down	0 -11 13 0 0
pc0=end	-4 9 -6 0 0
pc0=impose	-7 0 8 -2 0
pc0=propose	-8 16 -5 0 0
pc0=say	-7 -4 5 0 2
pc0=stay	11 -6 -3 0 1
pc0=suspend	1 10 -12 0 0
pc1=agree	5 -2 1 0 -6
pc1=bear	10 0 -5 0 0
pc1=down	3 -13 5 0 0
pc1=end	-4 9 -6 0 0
pc1=propose	-10 13 -1 0 0
pc1=say	-8 -3 5 0 2
pc1=stay	12 -5 -4 0 2
pc1=suspend	0 16 -15 0 0
pct0=agree future	0 -8 8 0 0
pct0=agree past	0 -10 4 0 0
pct0=agree perfect	-4 0 8 0 0
pct0=agree pluperfect	0 6 -5 0 0
pct0=begin present	1 -13 0 0 2
pct0=down present	0 -7 8 0 0
pct0=impose modal	0 -1 6 0 0
pct0=impose present	4 0 -7 0 0
pct0=propose present	-2 16 -12 0 0
pct0=say past	1 2 -10 0 6
pct0=say present	-9 0 9 0 0
pct0=suspend past	0 8 -6 0 0
pct0=suspend present	4 0 -6 0 0
pct1=agree future	0 -8 8 0 0
pct1=agree past	1 -9 2 0 0
pct1=agree perfect	-4 0 8 0 0
pct1=agree pluperfect	0 6 -5 0 0
pct1=bear participle-passive	6 4 -12 0 0
pct1=begin past	6 -2 0 0 0
pct1=begin present	2 -13 0 0 2
pct1=down present	0 -7 8 0 0
pct1=impose infinitive	0 -5 10 0 0
pct1=impose modal	0 -1 6 0 0
pct1=impose participle-passive	10 2 -12 0 0
pct1=impose present	5 0 -9 0 0
pct1=propose present	-2 14 -9 0 0
pct1=say past	1 2 -10 0 6
pct1=say present	-9 0 12 0 0
pct1=suspend past	0 8 -6 0 0
pct1=suspend present	4 0 -6 0 0
phas-future	0 6 0 0 0
phas-participle	15 3 -17 0 0
phas-past	7 -4 -5 0 5
phas-perfect	0 -9 11 0 0
power=assembly	-3 11 -4 0 0
power=board	-8 -29 36 0 0
power=bureau	-2 16 -15 0 2
power=cabinet	32 24 -56 0 0
power=commission	37 -15 -25 10 -7
power=committee	-1 7 -3 0 0
power=congress	0 -8 9 0 0
power=council	14 8 -23 -3 2
power=diet	0 21 -18 0 0
power=government	-8 -4 16 0 -2
power=house	-10 -4 17 0 0
power=king	14 13 -34 4 0
power=minister	-3 -33 30 -23 0
power=ministry	-23 3 13 0 -1
power=no power	-17 -37 61 -34 -11
power=parliament	-21 2 0 6 2
power=premier	-1 -9 6 3 0
power=president	-4 19 -18 1 0
power=prime minister	7 0 -11 4 -4
power=representative	-19 8 6 0 -4
power=secretary	8 -24 13 0 -6
power=senate	-15 17 -15 0 9
power=treasury	-23 -9 35 0 -1
pt0=future	-2 7 0 0 0
pt0=future-passive	0 9 -12 0 0
pt0=modal	0 -8 9 0 0
pt0=modal-passive	0 12 -10 0 0
pt0=past	4 -6 -3 0 7
pt0=perfect-passive	0 -6 8 0 0
pt0=present	-6 7 -2 -3 2
pt1=future	-1 7 0 0 0
pt1=future-passive	0 9 -12 0 0
pt1=modal	0 -8 9 0 0
pt1=modal-passive	0 12 -10 0 0
pt1=participle-passive	16 4 -18 0 0
pt1=past	5 -7 -3 0 7
pt1=perfect-passive	0 -6 8 0 0
pt1=present	-4 6 -2 -2 3
publish< do<	-7 2 -1 5 0
publish< do>	-3 0 7 0 0
publish< future	-6 0 3 0 0
publish< gerund	6 0 -4 0 0
publish< lack<	-7 12 -4 0 0
publish< lack>	0 12 -9 0 0
publish< modal	0 9 -6 0 0
publish< office	-15 0 11 0 0
publish< participle	13 0 -9 0 0
publish< past	0 -20 13 0 0
publish< perfect	0 3 -6 0 0
publish< perfect-not	0 0 -1 7 0
publish< person	13 -2 -5 0 0
publish< pluperfect	0 11 -7 0 0
publish< power=commission	0 0 -8 6 0
publish< power=congress	0 -12 13 0 0
publish< power=council	11 1 -14 0 0
publish< power=no power	-8 1 7 0 0
publish< power=president	8 -8 0 0 0
publish< power=representative	-7 3 0 0 0
publish< present	-11 -3 18 0 0
publish< pronoun	-4 0 8 0 0
publish< side	-8 0 2 0 0
publish> do>	-8 28 -13 0 -17
publish> lack<	0 9 -4 0 0
publish> lack>	1 10 -10 0 0
publish> modal	-4 10 -3 0 0
publish> name	-7 0 13 0 0
publish> office	4 9 -9 0 -1
publish> organisation	12 2 -17 1 0
publish> past	16 -27 0 0 0
publish> perfect	-1 25 -16 0 -2
publish> person	10 1 -16 0 5
publish> pluperfect	-8 2 5 0 0
publish> power=commission	39 0 -44 4 0
publish> power=council	8 1 -12 0 0
publish> power=government	-11 4 1 0 0
publish> power=house	-9 0 8 0 0
publish> power=minister	-9 0 12 0 0
publish> power=ministry	-4 10 0 0 0
publish> power=no power	-39 0 34 0 0
publish> power=president	28 -11 -16 -2 0
publish> power=prime minister	11 3 -17 0 0
publish> present	-2 6 -4 4 -2
publish> pronoun	0 -6 13 0 0
publish> refuse>	2 -5 -5 0 7
publish> side	-5 0 10 0 0
pv0-none	10 -3 3 0 -11
pv0=announce	0 -4 6 0 0
pv0=approve	-3 -7 13 0 0
pv0=reach	5 4 -11 0 0
pv0=sign	0 -20 16 0 -3
pv0=suspend	0 8 -5 0 0
pv0=take	0 5 -8 0 1
pv0=want	0 11 -10 0 0
pv1-none	2 -5 9 0 -9
pv1=agree	-4 8 -1 0 0
pv1=announce	0 -4 6 0 0
pv1=approve	-3 -7 13 0 0
pv1=reach	5 4 -11 0 0
pv1=sign	6 -22 11 0 -3
pv1=suspend	-1 14 -10 0 0
pv1=take	0 2 -6 0 1
pv1=write	0 -1 6 0 0
pv2-none	4 -1 8 -8 -4
pvt0=be past	6 -1 -1 0 0
pvt0=other future	0 9 -9 0 0
pvt0=other perfect	0 -14 17 0 0
pvt0=say past	5 0 -9 0 0
pvt0=sign future	-1 -6 12 0 0
pvt0=sign past	0 -8 2 0 0
pvt0=sign perfect	-3 0 6 0 0
pvt0=sign present	7 -1 -1 0 0
pvt0=take present	0 -6 0 0 2
pvt0=tell past	0 2 -8 0 5
pvt0=tell present	0 -5 6 0 0
pvt1=agree present	-1 7 -1 0 0
pvt1=be past	6 -1 -1 0 0
pvt1=other future	0 9 -9 0 0
pvt1=other perfect	0 -14 17 0 0
pvt1=say past	5 0 -9 0 0
pvt1=say present	-5 0 7 0 0
pvt1=sign future	-1 -6 12 0 0
pvt1=sign participle	6 0 -3 0 0
pvt1=sign past	0 -7 1 0 0
pvt1=sign perfect	-3 0 6 0 0
pvt1=sign present	7 -1 -1 0 0
pvt1=take present	0 -6 0 0 2
pvt1=tell past	0 2 -8 0 5
pvt1=tell present	0 -5 6 0 0
q:!	14 1 -15 0 0
q:"	-32 11 12 -3 -15
q:'	-13 -8 22 0 0
q:'s	11 2 -24 6 15
q:)	6 -1 0 0 0
q:,	11 -11 2 14 -11
q:-	0 -6 11 0 0
q:.	-8 10 1 -14 9
q:/	8 -14 0 0 0
q::	3 -4 8 -6 -10
q:;	0 7 -5 0 0
q:<agent>	7 9 -16 4 0
q:<day-ahead>	7 0 0 0 -22
q:<day-gone>	14 -13 5 -10 -14
q:<day-today>	-7 1 8 0 -4
q:<duty>	1 -11 12 -1 -10
q:<goods>	8 0 8 -10 -28
q:<level-noun>	0 -14 16 0 -1
q:<level>	-1 -35 40 -3 -12
q:<money>	3 19 -22 0 0
q:<month-ahead>	0 -5 9 0 0
q:<name>	0 5 5 -9 -30
q:<not>	-33 0 15 5 -5
q:<number>	12 -13 6 0 -32
q:<office>	-36 19 7 -3 0
q:<organisation>	-11 23 -7 -8 -2
q:<person>	0 18 -11 -1 -2
q:<points>	7 0 -8 0 0
q:<quality>	-9 20 -10 -2 0
q:<seat>	-4 9 -8 7 2
q:<sender>	-8 -19 29 0 0
q:<span>	35 -21 -13 0 5
q:<taker>	0 -4 8 0 0
q:<v-agree>	17 -3 -10 -14 2
q:<v-bear>	-24 6 7 -3 3
q:<v-begin>	3 -5 0 -6 3
q:<v-buy>	7 -1 -5 0 1
q:<v-down>	9 -10 4 0 -7
q:<v-end>	7 -1 -5 4 -4
q:<v-impose>	15 7 -15 -12 0
q:<v-propose>	-14 1 7 -8 2
q:<v-say>	-33 4 21 0 -17
q:<v-sell>	-10 0 9 0 0
q:<v-stay>	5 3 -7 0 0
q:<v-suspend>	15 -16 1 0 -3
q:<v-target>	0 -6 6 0 0
q:<v-up>	0 -11 11 -1 1
q:?	-9 15 -10 10 -2
q:@	15 -1 -11 0 0
q:a	-12 3 12 -12 -9
q:about	-1 -10 15 0 0
q:accept	-1 9 -5 0 0
q:account	-1 -4 11 0 0
q:add	-3 0 8 0 0
q:additional	6 0 -4 0 0
q:affair	7 0 -3 0 0
q:affiliate	0 9 -6 0 0
q:agree	0 -5 12 0 -4
q:agreement	-31 -3 33 0 0
q:all	-6 -10 19 0 0
q:allow	0 -5 6 0 0
q:already	0 11 -10 0 0
q:an	5 -31 21 0 2
q:and	-9 -3 22 -2 -29
q:announce	-12 -2 18 0 0
q:another	6 -16 0 0 4
q:any	0 -23 25 0 0
q:anything	-4 0 6 0 0
q:approval	6 2 -10 0 0
q:are	0 -11 13 0 -1
q:arrangement	7 0 -3 0 0
q:as	-21 14 0 0 0
q:ask	-7 0 9 0 -5
q:at	19 -28 0 0 0
q:back	0 -4 9 0 0
q:be	0 -3 9 0 -1
q:bear	9 0 -5 0 0
q:been	-21 2 21 0 -8
q:before	-5 19 -10 0 0
q:begin	0 6 -5 0 0
q:between	1 -11 9 0 0
q:both	7 -4 1 0 -3
q:bridge	0 -7 8 0 0
q:by	6 -15 8 4 -13
q:cabinet	0 13 -10 0 0
q:call	0 -21 26 0 0
q:can	0 5 -6 0 0
q:capital	0 -7 11 0 0
q:carry	-7 9 -9 0 7
q:chip	-5 -11 19 0 0
q:clear	0 6 -4 0 0
q:close	0 -9 13 0 0
q:closed	4 -13 8 0 0
q:club	0 -10 13 0 0
q:come	11 -7 -1 0 0
q:commerce	0 -6 9 0 0
q:company	0 -17 13 0 0
q:conference	0 7 -7 0 0
q:confirm	0 8 -5 0 0
q:consensu	0 14 -11 0 0
q:consent	-3 0 -6 0 8
q:control	-1 -1 8 0 0
q:could	-3 9 0 0 -1
q:council	0 0 -10 11 0
q:country	0 11 -14 0 3
q:cut	0 -5 8 0 0
q:date	-2 7 0 0 0
q:day	-6 -8 18 0 0
q:deadline	-3 0 7 0 0
q:deal	-10 -2 15 0 0
q:decide	-4 7 0 0 0
q:decision	0 -7 12 0 0
q:decree	2 -7 3 0 0
q:delegation	2 -7 2 0 0
q:did	10 0 -4 0 0
q:dispute	7 -9 0 0 0
q:do	-6 -22 20 6 0
q:down	11 0 -17 0 7
q:draw	0 -10 11 0 0
q:drawer	3 -6 0 0 0
q:duty	17 0 -10 0 0
q:each	-5 9 -2 0 0
q:earth	0 -1 6 0 0
q:economy	7 0 -6 0 0
q:either	3 6 -11 0 0
q:else	-2 -3 9 0 0
q:emergency	0 -6 5 0 0
q:end	9 0 -12 5 0
q:evening	0 -8 11 0 0
q:every	0 -4 8 0 0
q:everybody	-11 0 10 0 0
q:everything	-2 0 7 0 0
q:exchanged	8 -4 -1 0 0
q:expect	0 7 -3 0 0
q:export	-2 -3 11 0 0
q:extend	4 2 -7 0 0
q:extension	3 -13 12 0 0
q:federal	0 8 -6 0 0
q:fee	-2 26 -22 0 0
q:fentanyl	0 -4 8 0 0
q:finance	0 6 -4 0 0
q:find	0 9 -6 0 0
q:first	6 -24 8 0 0
q:for	-3 1 0 -10 7
q:four	-5 -7 15 0 0
q:fourth	-13 0 11 0 0
q:framework	0 -3 6 0 0
q:freeze	0 9 -8 0 0
q:geneva	-5 0 9 0 0
q:get	0 -16 21 0 0
q:give	1 -7 0 1 0
q:go	-4 -6 9 0 3
q:good	6 -19 12 0 0
q:government	0 2 -12 11 0
q:had	-8 -2 0 9 1
q:half	13 5 -19 0 0
q:hand	-7 0 9 0 0
q:has	0 18 -18 -8 2
q:have	7 0 -5 0 0
q:he	-17 17 -9 -2 10
q:he'd	0 9 -7 0 0
q:head	0 -12 15 0 0
q:hear	-1 -4 8 0 0
q:his	-7 16 -11 0 2
q:hold	0 -20 16 0 0
q:hospital	0 -8 9 0 0
q:house	-5 0 6 0 0
q:i	5 4 -6 0 -1
q:i'd	-2 -4 11 0 0
q:if	-13 -6 11 6 0
q:import	0 -4 8 0 0
q:impose	0 0 6 0 0
q:in	-11 6 14 -16 -16
q:informed	1 5 -11 0 0
q:initial	-3 6 0 0 0
q:ink	20 -6 -24 0 9
q:instead	3 2 -8 0 0
q:international	0 9 -8 0 0
q:into	9 -6 0 0 0
q:is	2 -8 3 0 0
q:it	5 -10 -15 5 27
q:its	5 9 -9 0 -4
q:keep	-3 12 -5 0 0
q:know	0 -17 8 5 0
q:last	-21 0 5 0 5
q:later	0 -8 13 0 0
q:lead	0 0 6 0 0
q:let	7 0 -8 0 0
q:licence	-1 0 6 0 0
q:line	-2 -4 11 0 0
q:list	-3 -6 13 0 0
q:look	-5 0 8 0 0
q:lower	-2 0 7 0 0
q:magnet	0 -9 10 0 0
q:make	0 -12 16 0 0
q:man	0 5 -7 0 0
q:may	-2 -4 12 0 0
q:me	0 23 -22 0 0
q:media	-3 0 7 0 0
q:meet	-18 11 1 0 0
q:men	0 -6 4 0 0
q:midnight	-1 -1 8 0 0
q:million	0 -6 7 0 0
q:minister	5 0 -6 0 2
q:ministry	0 0 7 0 0
q:more	-14 5 5 0 0
q:mr	0 11 -4 0 -5
q:much	-8 0 7 0 0
q:must	-9 -5 8 0 7
q:my	-13 4 3 0 0
q:name	10 0 -20 0 6
q:needed	0 -4 7 0 0
q:negotiate	0 6 -2 0 0
q:new	6 -10 4 0 0
q:next	0 -11 15 0 0
q:night	-12 0 13 0 0
q:no	-12 -3 8 4 0
q:nobody	-7 -8 17 0 0
q:northern	0 -12 14 0 0
q:not	-14 0 13 1 -16
q:nothing	-1 21 -14 0 0
q:notice	0 15 -10 0 0
q:of	13 -5 0 0 -9
q:off	-6 10 -3 0 0
q:offer	0 -18 19 0 0
q:oil	5 -11 0 0 0
q:old	0 -6 9 0 0
q:on	2 0 -4 -1 9
q:once	0 7 -2 0 0
q:one	1 13 -10 0 -2
q:open	0 -5 6 0 0
q:order	10 0 -15 0 2
q:other	8 0 -8 0 0
q:our	-13 0 6 0 0
q:out	0 -7 13 0 0
q:over	-8 0 13 0 0
q:own	-1 0 -7 0 11
q:page	0 -6 2 1 0
q:paper	7 -8 0 0 0
q:parliament	6 0 -7 0 0
q:pause	-2 -1 10 0 0
q:pay	-8 0 6 0 0
q:peace	0 -17 16 0 0
q:pen	8 -10 0 0 0
q:phone	-9 0 11 0 0
q:phosphate	14 0 -13 0 0
q:port	13 -5 -5 0 0
q:preliminary	0 14 -12 0 0
q:prepare	0 0 -9 0 8
q:present	-1 0 -3 6 0
q:president	0 -14 14 0 0
q:procedure	0 18 -15 0 0
q:product	2 12 -16 0 0
q:propose	16 0 -13 0 0
q:public	-6 -12 19 0 0
q:quarrel	-1 -4 9 0 0
q:question	-7 19 -11 0 0
q:radio	0 7 -5 0 0
q:rare	-2 0 8 0 0
q:rate	3 -8 1 0 0
q:ratify	8 0 -4 0 0
q:reach	-11 0 9 0 0
q:reciprocal	0 10 -8 0 0
q:register	0 10 -8 0 0
q:renewal	0 18 -16 0 0
q:reporter	0 -20 23 0 0
q:representative	-4 8 -1 0 0
q:rice	9 0 -6 0 0
q:rise	6 -5 0 0 0
q:round	-2 -1 11 0 -1
q:run	7 0 -6 0 0
q:sale	0 -15 17 0 0
q:second	0 -10 0 0 7
q:section	0 -7 3 0 0
q:settle	6 -4 0 0 0
q:side	-8 21 -9 0 -2
q:sign	14 6 -16 -8 0
q:signature	7 7 -18 0 1
q:since	-8 -12 21 0 0
q:sit	-6 0 -1 0 7
q:so	-2 -3 6 0 0
q:social	-2 0 6 0 0
q:software	0 -8 9 0 0
q:something	-5 0 11 0 0
q:speak	5 -6 0 0 0
q:spoke	0 10 -6 0 0
q:stand	0 10 -5 0 0
q:start	-3 -7 12 0 0
q:state	-6 13 -3 0 0
q:stay	13 0 -12 0 0
q:still	-15 2 6 0 0
q:stockholm	-6 2 1 0 0
q:subject	3 5 -10 0 0
q:summer	-2 -1 7 0 0
q:suspension	-5 11 -4 0 0
q:table	-2 -1 6 0 0
q:take	-4 9 -8 0 1
q:talk	0 -26 28 0 0
q:tariff	-12 -6 21 0 0
q:television	-5 0 7 0 0
q:tell	-19 14 0 0 -7
q:term	0 9 -8 0 0
q:text	0 12 -7 0 0
q:than	0 -13 15 0 0
q:that	-5 24 -14 0 -7
q:the	-30 5 23 -16 -9
q:them	0 -4 10 0 0
q:then	-18 14 -8 10 0
q:there	10 3 -10 0 0
q:they	0 -7 3 6 0
q:thing	0 6 -16 0 12
q:those	0 -8 4 0 0
q:three	4 -16 2 1 0
q:time	0 -5 0 0 7
q:to	3 -16 16 -5 0
q:truce	19 0 -22 4 0
q:two	22 -10 -9 0 2
q:under	0 11 -8 0 0
q:until	23 -5 -11 0 0
q:up	-9 -14 23 0 0
q:visit	0 -6 9 0 0
q:want	-8 0 6 0 0
q:war	-2 -4 10 0 0
q:was	10 7 -9 -2 -14
q:water	-9 0 12 0 0
q:way	2 -12 7 0 0
q:we	-24 0 9 4 -4
q:week	-11 14 -12 0 6
q:what	-20 -5 27 0 -6
q:when	21 -18 -10 0 6
q:who	6 30 -30 0 -6
q:will	0 -4 11 0 -2
q:win	-8 0 9 0 0
q:wish	0 11 -10 0 0
q:with	-1 -30 37 0 -4
q:within	14 2 -17 0 0
q:without	0 -15 17 0 0
q:working	0 13 -12 0 0
q:would	-15 17 -7 0 6
q:year	0 -6 13 0 0
q:yes	0 -9 0 8 0
q:yet	8 0 -11 0 1
q:you	7 -11 0 0 0
q:—	15 -15 0 0 0
qt=future	-15 0 14 0 -5
qt=modal	-2 -4 3 0 6
qt=past	4 -5 3 7 -19
qt=perfect	10 6 -17 -6 0
qt=pluperfect	-16 2 6 0 2
quoted	-14 2 4 0 0
r1='s	18 0 -10 -5 0
r1=(	5 -9 0 0 0
r1=,	-1 3 -8 3 10
r1=.	0 14 -8 -6 -9
r1=:	-15 -28 39 0 -1
r1=;	6 8 -16 0 0
r1=<agent>	-4 9 -2 0 0
r1=<duty>	-2 0 8 0 0
r1=<end>	-19 5 0 0 7
r1=<goods>	-6 0 10 0 0
r1=<level>	10 0 -9 0 0
r1=<not>	-14 3 -9 10 4
r1=<number>	-10 0 16 0 0
r1=<v-agree>	-2 9 0 1 -13
r1=<v-bear>	1 16 -16 0 0
r1=<v-begin>	-9 0 11 0 0
r1=<v-down>	-9 -13 13 0 4
r1=<v-impose>	1 0 1 4 -16
r1=<v-propose>	-11 -8 24 0 0
r1=<v-say>	0 -5 13 -4 -3
r1=<v-stay>	4 0 -7 0 2
r1=<v-suspend>	6 -6 -11 0 10
r1=<v-target>	-1 0 6 0 0
r1=?	0 -2 6 0 0
r1=after	-6 4 0 0 0
r1=agree	-5 -5 15 0 0
r1=an	10 0 -7 0 0
r1=and	5 2 -3 0 -9
r1=announce	13 -5 -6 0 0
r1=bring	0 -1 6 0 0
r1=by	0 -5 8 0 0
r1=confirm	-1 0 6 0 0
r1=did	17 -3 -15 0 2
r1=doe	6 -9 2 0 0
r1=fee	0 6 -6 0 0
r1=for	35 -2 -30 0 0
r1=gave	15 -6 -8 0 0
r1=has	-19 7 5 -3 0
r1=hasn't	-2 9 -14 0 7
r1=have	10 -2 -2 0 -3
r1=hold	7 0 -11 0 4
r1=in	13 17 -26 -1 -5
r1=is	-16 4 6 0 0
r1=it	-4 -4 14 0 0
r1=keep	0 7 -7 0 0
r1=last	0 0 6 0 0
r1=leave	-7 0 4 0 0
r1=let	0 7 -4 0 0
r1=may	-7 0 7 0 0
r1=must	0 13 -5 0 -3
r1=need	-5 -17 22 0 0
r1=of	-1 12 -6 0 0
r1=on	0 0 9 0 0
r1=post	0 9 -8 0 0
r1=published	0 -8 9 0 0
r1=say	1 -10 7 0 0
r1=shall	-1 6 -4 0 0
r1=should	-4 -3 13 0 0
r1=sign	2 15 -13 1 -10
r1=sit	0 -3 8 0 0
r1=take	-6 0 4 0 0
r1=tell	-6 2 1 0 0
r1=the	0 -17 12 0 0
r1=to	-19 16 0 0 0
r1=vote	-11 14 -4 0 0
r1=will	-11 0 5 3 0
r1=would	-12 11 -11 0 5
r1=—	-3 0 7 0 0
r2='s	7 0 -5 0 0
r2=,	0 -7 7 0 0
r2=-	6 0 -5 0 0
r2=.	6 1 -9 0 4
r2=:	0 0 6 0 0
r2=;	14 -2 -9 0 0
r2=<agent>	-3 6 0 0 0
r2=<day-ahead>	-10 0 8 0 0
r2=<day-gone>	7 -5 0 0 0
r2=<day-today>	-4 -7 15 0 0
r2=<end>	-7 6 1 -13 0
r2=<gate>	3 -6 0 0 0
r2=<goods>	-11 -11 27 0 0
r2=<level>	-1 0 7 0 0
r2=<name>	7 1 -4 0 -6
r2=<not>	-22 6 0 0 6
r2=<number>	-11 -9 23 0 0
r2=<office>	22 -4 -16 0 0
r2=<organisation>	4 2 -6 0 0
r2=<person>	-6 -11 16 0 1
r2=<seat>	12 11 -21 0 -3
r2=<span>	-3 0 8 0 0
r2=<v-agree>	14 -13 0 0 -6
r2=<v-begin>	-5 -8 17 0 0
r2=<v-deny>	0 -7 11 0 0
r2=<v-down>	-8 -6 0 0 11
r2=<v-end>	0 -4 8 0 0
r2=<v-impose>	0 -7 10 0 -11
r2=<v-propose>	-7 0 7 0 0
r2=<v-say>	-25 -2 -1 8 14
r2=<v-stay>	0 -6 9 0 0
r2=<v-suspend>	-3 -2 10 0 0
r2=<v-target>	0 -3 8 0 0
r2=<v-up>	6 -6 0 0 0
r2=?	0 -9 12 0 0
r2=a	13 -22 0 0 0
r2=after	2 0 -6 0 0
r2=agree	6 -5 0 0 0
r2=and	-13 6 0 0 5
r2=announce	-6 10 -2 0 0
r2=approve	0 12 -6 0 -1
r2=at	10 8 -19 0 0
r2=be	0 -11 16 0 0
r2=been	-8 14 -5 0 0
r2=before	0 7 -4 0 0
r2=confirm	0 -4 8 0 0
r2=consent	2 10 -14 0 0
r2=decide	0 19 -16 0 0
r2=decline	-6 0 -2 0 11
r2=decree	0 8 -5 0 0
r2=down	0 -1 7 0 0
r2=for	-21 11 5 0 0
r2=gazette	0 6 -6 0 0
r2=get	-3 7 -1 0 0
r2=had	-6 9 -1 0 0
r2=hand	-1 -2 8 0 0
r2=has	9 -22 6 4 -5
r2=have	-4 10 -9 0 1
r2=his	21 0 -17 0 0
r2=home	-1 0 6 0 0
r2=in	-5 0 11 0 0
r2=is	0 -1 -6 0 10
r2=it	9 0 -4 0 -2
r2=its	-5 -20 10 5 2
r2=last	0 7 -5 0 0
r2=leave	0 -7 11 0 0
r2=let	0 -6 0 0 3
r2=me	-1 20 -17 0 0
r2=my	9 0 -6 0 0
r2=name	-1 -1 8 0 0
r2=need	0 6 -5 0 0
r2=next	0 6 -3 0 0
r2=no	0 -13 17 0 0
r2=not	-14 3 -3 0 9
r2=notice	0 -3 6 0 0
r2=now	0 7 -6 0 0
r2=of	-1 0 8 0 0
r2=on	0 8 -7 0 0
r2=one	-2 19 -15 0 0
r2=own	4 -7 0 0 0
r2=raise	8 0 -6 0 0
r2=rule	0 -4 6 0 0
r2=say	-2 0 -10 0 18
r2=signature	7 0 -3 0 0
r2=since	9 0 -9 0 0
r2=sit	-3 0 8 0 0
r2=so	3 14 -18 0 0
r2=still	-6 1 1 0 0
r2=tariff	6 0 -3 0 0
r2=tell	-3 -1 0 11 0
r2=the	0 -4 8 1 -24
r2=their	-4 0 8 0 0
r2=then	11 4 -17 0 0
r2=through	-4 -4 11 0 0
r2=to	-14 -7 12 0 6
r2=truce	-6 0 9 0 0
r2=two	15 -8 -4 0 0
r2=us	-2 -3 11 0 0
r2=vote	0 -12 14 0 0
r2=which	0 0 -6 0 4
r2=who	3 0 -11 7 0
r2=whose	-8 22 -14 0 0
r2=without	0 14 -12 0 0
r3='s	4 11 -13 0 0
r3=(	-7 -8 18 0 0
r3=)	1 -8 0 0 0
r3=,	0 -4 0 -1 10
r3=.	0 5 -1 0 -11
r3=;	3 8 -10 0 0
r3=<agent>	0 -3 7 0 0
r3=<day-ahead>	-3 15 -8 0 0
r3=<day-gone>	9 0 -9 0 0
r3=<duty>	-6 0 14 0 0
r3=<end>	0 0 3 -21 2
r3=<gate>	0 -2 8 0 0
r3=<goods>	-14 0 5 6 0
r3=<month-gone>	-10 3 2 0 0
r3=<name>	-10 4 2 3 0
r3=<not>	-6 6 -6 0 9
r3=<number>	1 6 -7 0 0
r3=<organisation>	2 14 -13 0 0
r3=<person>	-25 0 27 0 0
r3=<quality>	8 0 -4 0 0
r3=<v-agree>	0 -12 0 0 10
r3=<v-bear>	0 -19 22 0 0
r3=<v-down>	9 0 -4 0 0
r3=<v-end>	0 -1 6 0 0
r3=<v-impose>	9 -20 2 0 3
r3=<v-propose>	10 0 -5 0 0
r3=<v-say>	-2 -9 12 2 -8
r3=<v-up>	0 12 -6 0 0
r3=?	5 -6 0 0 0
r3=a	-19 -5 27 0 0
r3=agree	-8 0 7 0 0
r3=an	-4 12 -3 0 0
r3=announcement	8 0 -4 0 0
r3=approval	1 0 -6 0 4
r3=approve	-2 -8 14 0 0
r3=as	-7 0 0 0 4
r3=at	10 3 -15 0 0
r3=be	0 -1 6 0 0
r3=by	-9 0 15 0 0
r3=consent	0 8 -9 0 0
r3=deal	-3 0 6 0 0
r3=decree	6 -7 0 0 0
r3=down	-5 0 9 0 0
r3=fee	0 7 -6 0 0
r3=for	5 26 -28 0 0
r3=go	0 10 -6 0 0
r3=good	-3 -2 9 0 0
r3=had	0 -6 3 0 0
r3=has	3 12 -21 0 2
r3=have	0 -4 6 0 0
r3=he	5 10 -14 0 0
r3=his	12 -3 -8 1 0
r3=in	12 -30 6 0 0
r3=is	1 13 -15 0 0
r3=its	11 0 -5 0 0
r3=me	10 -3 -4 0 0
r3=meet	-2 -2 7 0 0
r3=must	0 1 -11 8 0
r3=name	-4 7 0 0 0
r3=new	10 0 -12 0 0
r3=newspaper	0 7 -7 0 0
r3=no	1 6 -17 0 7
r3=not	-4 6 0 0 0
r3=notice	-8 0 2 6 0
r3=of	-10 -14 12 0 5
r3=on	0 -18 19 0 0
r3=one	-5 0 7 0 0
r3=pen	7 10 -18 0 0
r3=put	16 0 -15 0 0
r3=same	8 -1 -3 0 0
r3=say	0 -15 3 3 -3
r3=seal	14 0 -13 0 0
r3=sign	-2 -11 0 0 12
r3=sit	-10 -3 14 0 0
r3=so	6 0 -1 0 0
r3=social	0 6 -5 0 0
r3=tariff	-2 0 9 0 0
r3=that	-17 -5 26 0 -4
r3=the	7 -6 0 0 0
r3=their	15 -3 -9 0 0
r3=they	-1 0 7 0 0
r3=to	-29 5 5 -5 5
r3=up	7 2 -10 0 0
r3=us	0 -1 -7 11 0
r3=vote	0 12 -14 0 0
r3=was	10 -1 -3 0 0
r3=who	0 7 -10 0 0
r3=will	0 -7 13 0 0
r3=with	-8 0 12 0 0
r3=would	-6 3 0 0 0
r3=you	8 0 -4 0 0
r4="	-6 0 8 0 0
r4=)	0 10 -11 0 0
r4=,	5 5 -1 -2 -12
r4=.	12 5 -17 3 0
r4=;	-16 0 12 0 0
r4=<agent>	0 6 -2 0 0
r4=<day-ahead>	-2 16 -10 0 0
r4=<day-today>	1 4 -8 0 0
r4=<duty>	-11 -5 3 13 0
r4=<end>	-6 7 5 -10 -4
r4=<gate>	-11 0 10 0 0
r4=<goods>	-15 9 0 0 0
r4=<level-noun>	-1 11 -6 0 0
r4=<not>	7 -7 5 0 -6
r4=<number>	-7 -2 13 0 0
r4=<office>	-10 -15 16 0 7
r4=<quality>	3 -21 11 0 0
r4=<seat>	7 -20 8 0 0
r4=<sender>	0 -5 9 0 0
r4=<span>	0 -9 5 0 0
r4=<v-bear>	-1 6 -1 0 0
r4=<v-begin>	-4 0 9 0 0
r4=<v-buy>	-5 0 9 0 0
r4=<v-impose>	-1 -7 15 -11 -3
r4=<v-say>	9 11 -19 0 0
r4=?	0 0 6 0 0
r4=a	0 -16 13 0 0
r4=additional	14 0 -12 0 0
r4=agreement	-6 3 0 0 0
r4=and	-17 13 0 0 0
r4=at	-17 2 7 0 0
r4=both	0 6 -7 0 0
r4=can	8 0 -12 0 0
r4=could	-1 -1 0 6 0
r4=decide	0 -6 7 0 0
r4=extension	0 14 -13 0 0
r4=first	4 -13 6 0 0
r4=for	10 -36 1 0 12
r4=has	0 8 -6 0 0
r4=he	6 0 -1 0 -4
r4=his	-14 17 -10 6 0
r4=in	-16 16 1 0 0
r4=is	0 4 -6 0 0
r4=its	16 -1 -8 0 0
r4=lower	6 0 -4 0 0
r4=media	0 6 -5 0 0
r4=meet	0 8 -4 0 0
r4=minister	12 -2 -8 0 0
r4=name	8 0 -4 0 0
r4=not	0 -3 6 0 -3
r4=of	0 -26 14 0 0
r4=on	4 14 -12 0 -8
r4=order	-5 0 8 0 0
r4=own	8 -5 0 0 0
r4=paper	0 10 -8 0 0
r4=put	0 -4 7 0 0
r4=ratify	-2 7 -8 0 2
r4=rice	0 7 -4 0 0
r4=ship	0 7 -6 0 0
r4=signature	8 0 -14 2 0
r4=tariff	-16 0 8 6 0
r4=that	3 -7 2 0 0
r4=the	-33 10 6 -5 14
r4=their	0 6 -2 0 0
r4=thi	9 0 -6 0 0
r4=through	2 5 -8 0 0
r4=to	0 6 -3 0 0
r4=trade	11 -5 -4 0 0
r4=truce	11 0 -7 0 0
r4=vote	0 8 -4 0 0
r4=want	0 9 -9 0 0
r4=week	-2 0 6 0 0
r4=what	-2 7 0 0 0
r4=when	0 -9 11 0 0
r4=which	-1 0 8 0 0
r4=will	3 -7 0 0 0
r4=with	15 -10 -6 0 0
r4=write	3 7 -12 0 0
r='s .	5 5 -12 0 0
r='s <person>	-3 0 6 0 0
r='s consent	3 5 -10 0 0
r='s decree	0 9 -7 0 0
r='s gazette	0 7 -6 0 0
r='s own	4 -7 0 0 0
r='s signature	9 0 -10 0 0
r=( <day-gone>	13 -4 -8 0 0
r=, <day-gone>	9 0 -6 0 0
r=, <day-today>	-6 0 12 0 0
r=, <office>	8 0 -4 0 0
r=, <person>	4 -7 -3 0 4
r=, and	-7 4 -3 0 5
r=, has	7 -9 -3 5 0
r=, he	-1 6 0 0 0
r=, is	0 0 -5 0 11
r=, say	-7 -8 4 0 6
r=, sign	11 -6 -4 0 0
r=, then	11 4 -17 0 0
r=, to	6 0 -4 0 0
r=, which	0 0 -7 0 4
r=, who	3 0 -11 7 0
r=, whose	-8 22 -14 0 0
r=, without	0 14 -12 0 0
r=. <end>	2 12 -7 -6 -8
r=: the	-5 -1 10 0 0
r=<end> <end>	-19 5 0 0 7
r=<level> .	12 0 -12 0 0
r=? <end>	0 -2 6 0 0
r=and <name>	-6 -4 16 0 0
r=and <seat>	6 0 -4 0 0
r=and the	0 11 -3 0 -2
r=announce that	7 0 -5 0 0
r=did it	9 0 -7 0 0
r=did not	-7 0 0 0 2
r=did so	6 0 -3 0 0
r=doe not	7 -8 1 0 0
r=for <name>	29 -4 -25 0 0
r=for the	13 0 -13 0 0
r=had sign	9 -1 -11 4 0
r=has agree	8 -2 -3 0 0
r=has announce	-2 12 -8 0 0
r=has been	-5 9 -2 0 0
r=has had	0 10 -6 0 0
r=has it	-5 7 0 0 0
r=has not	-10 6 -2 0 0
r=has published	-7 3 0 0 0
r=has still	0 -10 11 0 0
r=has the	0 -8 11 0 0
r=has to	-5 17 -7 0 0
r=in <organisation>	12 0 -15 0 0
r=in <seat>	11 19 -31 0 0
r=is in	0 12 -11 0 0
r=need the	-4 -1 9 0 0
r=of <name>	-1 15 -11 0 0
r=of the	-4 0 8 0 0
r=on <day-ahead>	-2 -11 18 0 0
r=on <day-gone>	-16 0 16 0 0
r=on a	6 0 -6 0 0
r=on the	3 0 -6 0 0
r=put his	6 6 -12 0 0
r=put it	-2 0 7 0 0
r=say .	0 -4 10 0 0
r=say he	9 0 -6 0 -2
r=sign ,	-3 6 0 0 0
r=sign a	12 -2 -7 0 0
r=sign at	3 5 -11 0 0
r=sign for	-17 9 7 0 0
r=sign it	7 0 -5 0 0
r=sign on	0 6 -4 0 0
r=sign the	-2 0 0 6 0
r=tell me	0 6 -5 0 0
r=tell the	0 6 -5 0 0
r=that the	-4 -3 11 0 0
r=the <office>	10 0 -8 0 0
r=the <organisation>	0 -5 9 0 0
r=vote on	-8 8 0 0 0
r=will be	0 -7 9 0 0
r=would decide	0 6 -6 0 0
r=would now	0 11 -11 0 0
refuse< do<	7 0 -11 0 5
refuse< person	0 0 -4 0 7
refuse< power=no power	7 0 -10 0 5
refuse< present	7 0 -12 0 5
refuse> do>	-15 -25 0 0 32
refuse> future-not	6 -6 0 0 0
refuse> name	0 0 7 0 0
refuse> organisation	0 -16 -8 0 26
refuse> past	1 -3 -12 0 14
refuse> perfect	-4 -2 -6 0 16
refuse> person	-9 -11 -3 0 20
refuse> power=minister	-5 -4 0 0 8
refuse> power=no power	-3 -9 0 0 13
refuse> present	0 -10 4 0 4
rule:any given	29 -38 6 -15 -23
rule:any given,given	23 0 -19 0 0
rule:any given,needed	-8 -9 21 0 0
rule:any needed	-25 15 8 -1 -28
rule:any needed,needed	0 6 -2 0 0
rule:any none	5 12 3 -23 -8
rule:any withheld	-6 -10 0 0 13
rule:own given	59 -24 -35 -14 -20
rule:own needed	-20 36 -16 0 -21
rule:own none	-6 -1 28 -29 -17
rule:own withheld	-5 -8 0 0 15
s:!	-2 10 -5 0 0
s:"	-29 2 17 -7 0
s:'	-9 -5 18 0 0
s:'s	2 12 -18 6 0
s:*	23 0 -23 0 0
s:,	6 10 0 -18 -13
s:.	5 5 3 -13 -9
s:/	-11 -1 19 0 0
s::	-1 -1 15 -18 -4
s:;	6 16 -23 8 -5
s:<agent>	10 7 -15 1 -5
s:<day-ahead>	-13 18 0 -16 -7
s:<day-gone>	46 -47 -11 -20 -12
s:<day-today>	25 -13 -7 -6 0
s:<duty>	2 -11 -3 10 6
s:<gate>	2 12 -4 -9 -23
s:<goods-amount>	-8 -12 22 0 0
s:<goods>	-7 -8 7 2 13
s:<level-noun>	-8 -7 20 1 -14
s:<level>	0 -34 36 0 -20
s:<money>	-15 -18 34 0 0
s:<month-ahead>	-6 -8 9 0 5
s:<month-gone>	2 -14 17 -1 -9
s:<not>	-37 3 -7 21 23
s:<number>	11 -20 16 0 -32
s:<office>	0 -4 7 4 -8
s:<organisation>	-9 -2 14 0 -16
s:<person>	-2 -4 11 -13 -2
s:<quality>	12 -10 -1 1 -2
s:<seat>	-13 14 7 -6 -12
s:<sender>	-31 -15 43 0 0
s:<span>	-8 0 13 -9 0
s:<taker>	-12 -7 24 0 0
s:<v-agree>	8 -1 -4 -1 1
s:<v-bear>	-14 -13 28 2 -4
s:<v-begin>	0 6 0 -8 -5
s:<v-buy>	2 0 4 -9 -18
s:<v-deny>	-20 -5 25 0 0
s:<v-down>	-5 -14 0 0 24
s:<v-end>	-8 -22 18 -2 12
s:<v-impose>	-4 -1 8 -10 0
s:<v-propose>	-37 0 34 0 -18
s:<v-return>	-15 -7 26 0 0
s:<v-say>	-27 4 5 13 9
s:<v-sell>	-12 12 0 0 -6
s:<v-stay>	8 0 0 -9 -3
s:<v-suspend>	-7 0 5 -2 6
s:<v-target>	-9 -3 18 0 -5
s:<v-threaten>	-5 -1 12 0 0
s:<v-up>	8 -9 5 -2 0
s:?	-16 -1 15 4 -5
s:_	-3 -2 11 0 0
s:a	-8 -4 10 2 0
s:able	7 0 -2 0 0
s:about	-8 -6 18 0 0
s:accord	0 7 -8 0 0
s:according	0 -5 10 0 0
s:account	0 -6 11 0 0
s:act	-6 -11 18 0 0
s:add	0 8 -6 0 0
s:additional	24 -15 -11 0 0
s:adjust	11 -1 -6 0 0
s:advance	12 -4 -4 0 0
s:aeroplane	-4 7 -1 0 0
s:affiliate	0 17 -14 0 0
s:again	-8 -2 13 0 0
s:agent	0 -3 8 0 0
s:ago	23 -6 -16 0 0
s:agree	-29 0 30 -2 -10
s:agreement	0 -3 9 0 -3
s:agriculture	8 0 -4 0 0
s:alert	4 5 -7 0 -1
s:alexandria	-2 0 6 0 0
s:ali	6 -3 0 0 0
s:all	0 -8 4 5 0
s:alone	-6 9 0 0 0
s:also	-11 11 -1 0 0
s:althing	9 9 -20 0 0
s:am	0 -9 11 0 0
s:an	-2 -1 9 -5 -3
s:and	-8 10 9 -37 0
s:announce	2 -17 15 0 -4
s:announcement	16 6 -21 0 0
s:answer	-7 -13 14 6 0
s:any	-6 14 -9 0 0
s:anything	-6 0 13 0 -3
s:apply	8 0 -1 0 0
s:approval	0 25 -27 0 0
s:approve	-5 1 8 -4 -10
s:are	-11 -7 17 0 1
s:army	-6 0 6 0 0
s:arrangement	8 3 -13 0 0
s:as	-3 5 -6 -2 9
s:assent	13 4 -17 0 0
s:at	2 -25 18 0 -18
s:await	-1 10 -3 0 0
s:away	0 -3 9 0 0
s:back	-28 1 14 0 0
s:banana	0 10 -9 0 0
s:batlle	7 0 -7 0 0
s:bear	12 -1 -9 0 0
s:because	-2 -15 6 0 7
s:become	0 11 -10 0 0
s:beef	0 3 -8 0 1
s:been	0 11 -10 0 0
s:before	0 -9 -14 -5 29
s:begin	5 -7 0 0 0
s:being	-5 0 -5 0 8
s:believe	-3 10 -4 0 0
s:beside	-8 1 -6 0 10
s:between	3 -22 13 0 0
s:bill	-7 4 0 0 0
s:board	-4 0 6 0 0
s:boeing	-1 -4 9 0 0
s:both	19 5 -18 0 -4
s:bridge	-2 0 8 0 0
s:brother	-10 0 12 0 0
s:busan	-18 -12 29 0 0
s:business	6 0 -10 0 3
s:but	-12 19 -3 0 -4
s:by	12 5 -7 0 -32
s:cabinet	27 0 -31 0 -1
s:calendar	0 11 -8 0 0
s:call	-4 -12 23 0 0
s:can't	-1 -5 12 0 0
s:card	-13 0 15 0 0
s:case	-6 -7 17 0 0
s:certificate	0 -7 -2 0 12
s:change	-1 6 0 0 0
s:chip	-7 -5 17 0 0
s:christma	-7 -7 18 0 0
s:city	-3 -7 13 0 0
s:clear	1 -7 0 0 1
s:close	6 0 -1 0 0
s:closed	-3 0 7 0 0
s:club	3 -7 0 0 0
s:cod	13 -5 -6 0 0
s:come	0 -4 12 0 -3
s:comment	-9 -1 16 0 0
s:commerce	4 -24 10 0 -3
s:commission	10 0 -10 0 0
s:company	-6 -3 11 0 0
s:conference	0 7 -8 0 0
s:confirm	-7 -19 30 0 -1
s:consent	10 0 -8 0 0
s:contract	-11 -4 18 0 0
s:control	-13 19 -7 0 0
s:cotton	9 0 -7 0 0
s:could	-12 -14 1 20 0
s:council	0 18 -16 0 0
s:count	0 -2 6 0 0
s:counterpart	-4 -6 3 0 4
s:countersign	-2 0 -13 15 0
s:country	-17 5 6 0 0
s:course	0 -6 12 0 0
s:custom	5 -10 5 0 -2
s:cut	-14 -10 8 4 1
s:day	17 -7 -2 0 -5
s:de	-11 12 0 0 0
s:deadline	0 -9 10 0 0
s:deal	-23 26 -6 0 0
s:decision	7 4 -10 0 0
s:decline	-10 -5 -9 0 23
s:decree	-4 22 -11 0 -2
s:depend	-1 -2 7 0 0
s:detail	0 6 -4 0 0
s:did	16 0 -21 4 0
s:diet	0 13 -10 0 0
s:directed	6 -3 0 0 0
s:discuss	0 9 -8 0 0
s:dispute	-8 -5 17 0 0
s:do	-11 3 4 0 0
s:document	9 0 -6 0 0
s:doe	-5 0 8 0 -5
s:domestic	0 10 -9 0 0
s:donald	0 -5 7 0 0
s:done	-4 1 -11 8 8
s:drop	-2 10 -12 0 4
s:due	-3 -16 25 0 0
s:each	-6 17 -6 0 0
s:earth	-5 6 0 0 0
s:east	11 0 -10 0 0
s:easter	0 -8 4 0 0
s:eastern	-9 0 11 0 0
s:economy	5 -15 5 0 0
s:effect	-2 21 -14 0 0
s:effective	0 -1 6 0 0
s:either	-3 3 -6 6 0
s:election	0 -2 -2 0 8
s:eleven	9 -4 -2 0 0
s:emergency	-6 -3 13 0 0
s:end	0 -16 15 0 0
s:english	-4 -1 10 0 0
s:entry	0 17 -15 0 0
s:evening	-1 -1 6 0 0
s:everybody	0 -8 10 0 0
s:everything	0 -6 10 0 0
s:exchanged	10 -3 -5 0 0
s:expect	-10 2 4 0 0
s:export	-12 0 14 0 -1
s:extend	-10 -1 14 0 0
s:extension	11 1 -13 -2 0
s:fact	-14 -9 23 0 0
s:far	-9 0 8 0 0
s:federal	0 19 -17 0 0
s:fee	-2 16 -10 0 0
s:final	0 11 -9 0 0
s:first	2 -9 8 0 -2
s:five	-6 -9 16 0 0
s:follow	6 0 -6 0 0
s:following	0 -9 11 0 0
s:for	4 -4 -7 -4 21
s:force	-6 12 -4 0 0
s:foreign	-8 -12 22 0 0
s:formality	0 7 -4 0 0
s:forty	-4 -2 10 0 0
s:four	0 -1 8 0 0
s:fourth	-6 0 12 0 0
s:framework	-10 -3 19 0 0
s:free	-9 0 16 0 0
s:freeze	0 7 -6 0 0
s:from	0 -14 13 1 -6
s:front	-12 0 16 0 0
s:frozen	6 0 -3 0 0
s:full	9 0 -5 0 0
s:further	1 7 -14 0 2
s:gave	14 -3 -7 0 0
s:get	0 10 -6 0 0
s:give	-11 1 1 0 0
s:given	25 -20 -5 0 0
s:gold	0 0 0 6 0
s:good	0 -21 25 0 -3
s:government	15 -7 -5 0 0
s:grain	0 0 -1 0 7
s:had	-23 0 25 0 -18
s:half	1 -6 0 0 0
s:hall	-3 0 6 0 0
s:ham	10 -2 -5 0 0
s:hand	2 -10 0 0 5
s:has	-5 6 -8 3 7
s:hasn't	-4 14 -16 0 5
s:have	0 -4 8 0 -9
s:he	-5 13 -14 2 8
s:he'll	-9 4 -7 0 7
s:heard	-6 4 0 0 0
s:her	-3 0 -1 0 9
s:here	0 12 -22 6 0
s:hide	-5 0 6 0 0
s:him	6 -8 0 0 0
s:himself	11 -6 0 0 0
s:his	5 0 -12 2 4
s:hold	3 -3 -7 0 9
s:home	-22 7 11 0 0
s:hour	10 0 -5 0 0
s:house	-9 6 0 0 0
s:how	0 -8 17 0 0
s:i'd	-4 0 8 0 0
s:if	-37 13 9 1 -8
s:implement	0 -6 2 0 0
s:impose	-2 0 7 0 0
s:in	4 -2 12 -21 -20
s:industry	-4 0 8 0 0
s:informed	-1 -9 13 0 0
s:initial	-9 0 6 0 0
s:initialled	-4 -7 14 0 0
s:ink	14 -2 -7 0 0
s:instrument	8 -12 0 0 0
s:internal	0 20 -18 0 0
s:into	1 16 -18 0 0
s:investor	7 0 -6 0 0
s:is	-6 3 6 -2 -9
s:issued	0 9 -6 0 0
s:it	3 -2 -3 -18 12
s:it'd	0 17 -15 0 0
s:its	2 0 -13 0 13
s:josé	11 0 -7 0 0
s:keep	-11 10 0 0 0
s:khan	9 -2 -3 0 0
s:kind	-6 0 11 0 0
s:know	-17 0 3 5 0
s:kuala	0 0 7 0 0
s:lack	5 0 -7 0 0
s:large	-4 -6 13 0 0
s:law	6 -7 -1 0 4
s:least	0 0 6 0 0
s:leave	-9 -5 19 0 -2
s:legal	-2 -5 12 0 0
s:less	0 0 -5 0 11
s:letter	4 -6 0 0 0
s:levy	-6 0 11 0 0
s:liaquat	6 -2 -1 0 0
s:licence	-10 -6 11 0 2
s:lift	4 -6 -5 0 5
s:list	-7 -10 10 0 3
s:local	0 -2 -1 0 8
s:long	0 -10 -12 0 18
s:look	-4 12 -6 0 0
s:lose	0 -2 6 0 0
s:lower	10 -5 -1 0 0
s:lumpur	0 0 7 0 0
s:make	6 7 -10 0 -1
s:maker	-3 -2 9 0 0
s:market	0 -4 11 0 0
s:may	-8 0 10 0 0
s:me	0 10 -23 0 14
s:mean	-7 0 11 0 0
s:meant	0 8 -17 0 10
s:media	0 6 -2 0 0
s:medicine	0 0 6 0 0
s:meet	-4 6 1 0 -2
s:memorandum	13 -8 -4 0 0
s:midnight	9 -1 -3 0 0
s:mine	0 10 -8 0 0
s:minister	6 -2 -2 2 -13
s:ministry	-4 -8 14 0 0
s:minute	22 -22 -2 0 0
s:missing	0 7 -9 0 0
s:money	0 -4 6 0 0
s:month	-4 0 6 0 0
s:more	-5 11 -1 0 0
s:morning	-4 8 -3 0 0
s:mr	0 2 0 0 -6
s:must	-28 12 4 3 -12
s:my	7 -8 -3 0 4
s:name	7 4 -15 0 3
s:need	-26 2 10 0 -1
s:needed	3 9 -13 0 0
s:negotiate	1 -7 2 0 0
s:negotiation	0 6 -6 0 0
s:neither	-14 6 2 0 0
s:never	13 -1 -7 0 0
s:new	-1 -19 18 1 -4
s:nexperia	-9 -4 15 0 0
s:next	-6 -3 14 0 0
s:nine	-4 7 0 0 0
s:no	0 -3 9 -7 0
s:nod	-4 25 -18 0 0
s:none	-3 6 0 0 0
s:northern	-9 -3 14 0 0
s:not	-15 -7 -11 19 22
s:nothing	-14 14 -8 0 5
s:notice	-10 17 -17 10 1
s:now	0 10 -22 0 15
s:number	11 -5 -3 0 0
s:objection	8 -1 -3 0 0
s:obtain	0 -11 14 0 0
s:of	-9 -9 17 -5 2
s:off	0 -4 9 0 0
s:offer	-7 -3 16 0 0
s:oil	0 -10 0 0 7
s:old	-11 -1 15 0 0
s:on	-5 -5 13 -11 6
s:once	-9 20 -6 0 0
s:one	-5 17 -9 0 -1
s:only	0 8 -4 0 0
s:opened	-3 -5 0 6 0
s:operator	-4 0 6 0 0
s:orange	7 0 -6 0 0
s:order	3 5 -1 -8 -15
s:other	16 0 -13 0 0
s:otherwise	0 -8 5 0 0
s:our	11 16 -25 0 0
s:out	-10 0 3 0 0
s:outside	-3 -1 9 0 0
s:over	17 2 -17 0 0
s:owe	0 21 -21 0 0
s:own	5 -7 -2 0 7
s:owner	7 0 -6 0 0
s:p	-3 8 -3 0 0
s:paper	-9 0 5 0 0
s:paragraph	7 0 -5 0 0
s:parliament	-5 10 -9 0 5
s:part	0 -5 8 0 0
s:partner	-2 0 6 0 0
s:party	-10 3 2 0 0
s:passed	3 -11 1 0 0
s:pause	-4 -6 14 0 0
s:pay	-13 -1 15 0 0
s:pen	14 24 -33 0 -2
s:pending	0 14 -11 0 0
s:phan	0 4 -9 6 0
s:pill	0 -1 0 0 6
s:place	-1 -2 -1 0 10
s:plan	0 -3 8 0 0
s:point	-4 -1 13 0 0
s:pork	12 0 -12 0 0
s:port	-11 -3 15 0 0
s:post	-10 20 -11 0 0
s:powder	6 0 -2 0 0
s:power	7 -4 0 0 0
s:present	-12 7 0 0 0
s:president	-14 0 2 3 1
s:press	0 -10 11 0 0
s:price	0 -3 8 0 0
s:prime	-6 1 0 6 0
s:principle	8 0 -6 0 0
s:procedure	-1 12 -6 0 0
s:proclamation	17 -4 -10 0 0
s:prolonged	0 -10 9 0 0
s:promise	-1 -1 9 0 0
s:propose	-2 -3 10 0 0
s:provided	-6 13 -6 0 0
s:publish	-4 30 -25 0 0
s:published	0 7 -6 0 0
s:put	16 -13 -19 4 13
s:q	0 -9 10 0 0
s:quarter	0 6 -6 0 0
s:question	-12 -13 21 5 0
s:quota	-2 -4 10 0 0
s:radio	-2 -10 4 0 8
s:raise	2 -9 4 0 0
s:rare	-4 8 -1 0 0
s:rate	-2 -2 11 0 0
s:ratified	16 0 -17 0 0
s:ratify	1 2 -6 0 0
s:read	-21 0 16 0 0
s:ready	-5 17 -11 0 0
s:reason	6 -7 0 0 0
s:receive	-5 -1 11 0 0
s:recommend	-6 7 0 0 0
s:reduce	13 0 -13 0 0
s:reduction	-9 2 3 0 0
s:refuse	0 -1 -4 0 10
s:refused	0 -14 12 0 2
s:register	-3 18 -13 0 0
s:renewal	0 16 -13 0 0
s:reply	0 -4 7 0 0
s:report	-4 0 9 0 0
s:reporter	-11 12 0 0 0
s:republic	10 -3 -6 0 0
s:require	0 11 -15 0 0
s:rest	0 -7 10 0 0
s:result	0 -9 12 0 0
s:rice	0 2 -17 4 10
s:right	-3 -7 15 0 0
s:rosario	12 0 -12 0 0
s:rover	-4 0 7 0 0
s:rule	-16 -2 19 0 0
s:rum	9 0 -8 0 0
s:run	13 -13 0 0 0
s:salt	-6 0 7 0 0
s:same	6 -2 0 0 0
s:sanction	-3 -8 17 0 0
s:save	7 -2 -1 0 0
s:say	0 -10 2 0 10
s:sea	0 6 -7 0 0
s:seal	9 -2 -2 0 0
s:season	-12 0 10 0 0
s:second	9 -1 -7 0 0
s:section	0 -7 7 0 0
s:see	0 -7 2 6 -5
s:sell	-1 -1 8 0 0
s:senate	-2 0 -5 0 10
s:sentence	0 0 -7 0 6
s:set	2 -6 2 0 0
s:settle	-6 0 1 0 2
s:she	-9 -10 12 0 3
s:sheet	-17 -10 27 0 0
s:ship	0 18 -18 0 0
s:should	0 -5 8 0 0
s:side	-11 34 -18 -2 -8
s:sign	16 4 -25 0 7
s:signature	17 21 -32 0 -11
s:since	0 -6 9 0 -5
s:sir	0 9 -9 0 0
s:sit	-13 0 14 0 0
s:small	7 -5 0 0 0
s:so	10 -5 -16 5 16
s:social	0 6 -2 0 0
s:some	-8 0 11 0 0
s:somebody	0 7 -4 0 0
s:soybean	2 -8 1 0 0
s:speak	0 -10 14 0 0
s:spoke	-6 0 12 0 0
s:spot	11 0 -9 0 0
s:spring	-4 -3 13 0 0
s:stamp	0 -11 8 0 0
s:standstill	-2 -1 7 0 0
s:start	-3 0 8 0 0
s:state	0 17 -12 0 0
s:stay	0 -5 8 0 0
s:still	-35 -1 25 -1 -6
s:stop	8 -3 -11 0 8
s:stroke	0 7 -4 0 0
s:subject	-1 11 -8 0 0
s:surcharge	-2 -4 12 0 0
s:suspend	-4 6 0 0 0
s:suspension	-7 0 6 0 0
s:table	0 -12 7 0 0
s:take	-3 14 -11 0 2
s:talk	-1 -31 29 0 0
s:tariff	1 -1 -7 9 1
s:tax	-5 0 10 0 0
s:telephone	-14 -7 24 0 0
s:tell	-33 0 0 13 10
s:term	-3 0 9 0 0
s:terminal	-4 -1 0 0 9
s:text	9 -3 0 0 0
s:than	-15 -7 3 0 14
s:thank	-6 -3 14 0 0
s:that	-3 0 11 -29 -1
s:the	-3 7 10 -13 -21
s:their	11 0 -2 0 -10
s:then	19 9 -25 0 0
s:there	-2 6 1 0 -8
s:they	-11 -3 19 0 -4
s:thi	-7 6 1 0 0
s:think	-3 7 0 0 0
s:though	0 -1 7 0 0
s:threaten	0 -4 10 0 0
s:three	-9 5 0 0 0
s:through	-3 6 0 0 -6
s:tiktok	7 0 -4 0 0
s:time	-10 0 9 0 0
s:to	-29 4 15 -8 16
s:together	12 -3 -7 0 0
s:too	7 2 -14 1 0
s:trade	3 -26 17 -2 -11
s:train	0 3 -7 0 0
s:truce	-5 -1 12 -2 -1
s:trump	0 -4 7 0 0
s:twice	-6 -2 0 0 11
s:two	4 -27 17 -1 0
s:understanding	-1 6 0 0 0
s:union	3 -6 0 0 0
s:until	3 -3 -2 0 7
s:up	8 -13 3 0 0
s:upon	-7 3 0 0 0
s:us	-16 8 -6 11 0
s:use	0 -9 12 0 0
s:used	12 -3 -8 0 0
s:version	-5 0 9 0 0
s:vessel	8 0 -7 0 0
s:visit	-3 -10 17 0 0
s:vote	-14 -1 4 0 4
s:wait	0 9 -7 0 0
s:want	-15 25 -11 0 0
s:was	11 -15 5 -3 -15
s:water	-7 2 1 0 0
s:way	-2 -12 6 7 0
s:we	-3 -15 6 13 0
s:week	-8 -4 8 3 0
s:weekend	0 7 -4 0 0
s:welcome	-5 -1 12 0 0
s:were	-16 0 10 7 0
s:what	0 -1 8 0 -4
s:when	-23 9 10 0 -9
s:where	-10 6 1 0 0
s:wherea	6 0 -5 0 0
s:whether	-9 -36 13 27 -5
s:which	15 -9 -6 0 1
s:who	-1 0 2 5 -13
s:whose	0 11 -5 0 0
s:will	-37 0 8 3 10
s:window	8 0 -8 0 0
s:wine	-5 0 7 0 0
s:winter	0 6 -6 0 0
s:with	-10 -8 27 -10 -8
s:withdraw	0 -5 6 0 0
s:without	0 -8 3 0 2
s:won't	0 -3 -2 0 9
s:word	0 -7 4 0 3
s:worth	-4 -5 14 0 0
s:would	-32 13 1 0 0
s:write	-3 11 -3 0 0
s:y	7 0 -7 0 0
s:year	1 -9 5 0 0
s:yes	15 7 -19 0 -1
s:yet	-21 20 0 0 -11
s:york	-3 -2 11 0 0
s:you	0 -6 10 0 0
s:your	-3 -3 12 0 0
s:zero	6 0 -3 0 0
s:·	-10 0 13 0 0
sa:!	-2 10 -5 0 0
sa:"	-18 1 15 -1 -8
sa:" .	-9 -9 26 0 -4
sa:" <person>	0 8 -6 0 0
sa:" <span>	7 0 -2 0 0
sa:" a	0 -6 12 0 0
sa:'s	4 -7 7 0 -10
sa:'s .	10 3 -15 0 0
sa:'s <level>	7 0 -6 0 0
sa:'s <organisation>	-13 3 7 0 0
sa:'s <person>	-5 0 9 0 0
sa:'s commerce	-7 0 7 0 0
sa:'s decree	0 9 -7 0 0
sa:'s foreign	-4 0 7 0 0
sa:'s gazette	0 6 -8 0 0
sa:'s minister	16 -2 -12 0 0
sa:'s own	3 -11 4 0 0
sa:'s signature	9 0 -10 0 0
sa:'s tariff	0 0 6 0 0
sa:'s the	9 0 -6 0 0
sa:'s to	0 6 -2 0 0
sa:(	6 -25 10 0 0
sa:( <day-gone>	16 -5 -11 0 0
sa:)	3 -11 5 0 0
sa:) .	12 0 -8 0 0
sa:,	9 2 -5 -2 -2
sa:, <day-gone>	6 -3 0 0 0
sa:, <name>	-7 0 9 0 0
sa:, <number>	-4 -1 12 0 0
sa:, <person>	11 -8 -8 0 3
sa:, <seat>	-2 0 9 0 0
sa:, <span>	-8 0 9 0 0
sa:, a	0 -7 6 0 0
sa:, and	6 3 -4 -7 -6
sa:, as	7 -6 -9 0 11
sa:, before	-1 12 -14 0 1
sa:, by	8 10 -17 0 0
sa:, for	8 0 -10 0 3
sa:, had	-4 0 6 0 0
sa:, has	16 -15 -11 15 -3
sa:, he	-1 20 -21 0 4
sa:, if	-11 19 -9 0 0
sa:, in	16 -3 -8 0 0
sa:, is	0 -5 0 0 10
sa:, it	12 0 -7 0 0
sa:, its	0 6 -7 0 0
sa:, no	-4 -5 13 0 0
sa:, over	5 0 -6 0 0
sa:, put	9 -4 -3 0 0
sa:, say	-18 -9 18 0 2
sa:, sign	2 -7 2 0 0
sa:, so	0 11 -14 0 0
sa:, subject	0 6 -9 0 0
sa:, suspend	-4 0 7 0 0
sa:, take	9 -7 -2 0 0
sa:, the	0 3 0 0 -8
sa:, then	12 1 -15 0 0
sa:, through	0 -2 7 0 0
sa:, to	10 -13 0 0 0
sa:, under	0 8 -5 0 0
sa:, until	-4 0 7 0 0
sa:, was	-9 1 4 0 0
sa:, where	-8 4 0 0 0
sa:, who	0 9 -13 6 -7
sa:, whose	0 19 -17 0 0
sa:, without	0 18 -17 0 0
sa:, yes	20 0 -18 0 0
sa:.	0 6 10 -12 -16
sa:. "	-6 1 5 0 -4
sa:. <number>	7 0 -3 0 0
sa:. m	-1 12 -8 0 0
sa:/	-4 0 6 0 0
sa::	-26 -27 45 0 1
sa:: not	0 -1 0 0 6
sa:: the	0 -3 8 0 0
sa:;	4 8 -13 0 0
sa:; he	11 0 -11 0 0
sa:; his	0 -2 0 6 0
sa:; it	11 1 -14 0 0
sa:; on	2 3 -8 0 0
sa:; the	-9 -12 23 0 0
sa:<agent>	3 -2 0 -16 3
sa:<day-ahead>	-3 17 -5 -11 -7
sa:<day-ahead> ,	0 21 -16 0 -1
sa:<day-ahead> .	6 -5 0 0 4
sa:<day-ahead> and	0 6 -4 0 0
sa:<day-ahead> to	0 -10 13 0 0
sa:<day-gone>	29 -28 -2 -12 -20
sa:<day-gone> )	17 -5 -12 0 0
sa:<day-gone> ,	7 -18 4 0 0
sa:<day-gone> .	9 -13 3 -1 -7
sa:<day-gone> after	12 0 -10 0 0
sa:<day-gone> and	-7 0 8 0 0
sa:<day-gone> in	-17 16 0 0 0
sa:<day-gone> on	-1 10 -5 0 0
sa:<day-today>	15 -19 5 -1 -9
sa:<day-today> ,	16 0 -14 0 0
sa:<day-today> .	14 0 -8 0 0
sa:<day-today> by	-5 0 6 0 0
sa:<day-today> that	0 0 6 0 0
sa:<duty>	6 -11 -9 8 11
sa:<gate>	0 5 -1 0 -6
sa:<goods-amount>	-6 -6 16 0 0
sa:<goods>	-5 0 -5 1 20
sa:<level-noun>	-12 -17 29 3 -7
sa:<level>	2 -11 19 -2 -16
sa:<level> ,	-5 0 12 0 0
sa:<level> .	13 -7 -4 0 0
sa:<level> in	0 6 -2 0 0
sa:<level> on	11 -2 -4 0 0
sa:<money>	-12 -7 24 0 0
sa:<month-gone>	7 -9 5 0 -7
sa:<month-gone> ,	0 -4 7 0 0
sa:<month-gone> will	7 0 -5 0 0
sa:<name>	9 13 -15 -2 -1
sa:<name> )	-2 0 7 0 0
sa:<name> ,	3 9 -10 0 0
sa:<name> .	18 -4 -15 0 1
sa:<name> ?	0 10 -12 0 0
sa:<name> are	-4 12 -7 0 0
sa:<name> for	-1 0 6 0 0
sa:<name> in	0 -8 1 0 0
sa:<name> is	2 16 -17 0 0
sa:<name> sign	-10 0 8 0 0
sa:<name> the	0 12 -9 0 0
sa:<name> to	9 0 -8 0 0
sa:<name> would	0 -1 6 0 0
sa:<not>	-16 2 -13 18 16
sa:<number>	2 -2 7 -4 -16
sa:<number> ,	-22 0 22 0 0
sa:<number> by	0 8 -6 0 0
sa:<number> in	6 -3 -1 0 0
sa:<number> of	10 0 -10 0 0
sa:<number> to	-3 -3 11 0 0
sa:<number> vote	-6 0 9 0 0
sa:<office>	1 -14 11 -1 0
sa:<office> 's	-7 0 10 0 0
sa:<office> ,	13 8 -18 0 -3
sa:<office> has	0 -7 5 0 2
sa:<organisation>	-4 7 0 0 -15
sa:<organisation> 's	-13 0 14 0 0
sa:<organisation> ,	19 3 -23 0 0
sa:<organisation> .	0 16 -14 0 0
sa:<organisation> and	0 -4 8 0 0
sa:<organisation> in	10 0 -8 0 0
sa:<organisation> must	-1 -5 9 0 0
sa:<organisation> on	-2 16 -10 0 0
sa:<organisation> will	0 -10 10 0 0
sa:<person>	-19 3 18 -2 -6
sa:<person> 's	6 0 -4 0 0
sa:<person> ,	-9 7 0 0 0
sa:<person> .	1 9 -9 0 0
sa:<person> and	-12 4 1 0 0
sa:<person> are	0 -5 6 0 0
sa:<person> for	-2 0 7 0 0
sa:<person> had	-11 0 15 0 0
sa:<person> have	4 0 -7 0 0
sa:<person> on	-6 -1 11 0 0
sa:<person> say	5 -7 0 0 0
sa:<person> sign	-4 -1 9 0 0
sa:<points> of	7 0 -5 0 0
sa:<quality> cabinet	7 -1 -1 0 0
sa:<quality> good	-6 4 0 0 0
sa:<quality> ship	4 1 -8 0 0
sa:<quality> side	0 3 -6 0 0
sa:<quality> trade	6 0 -4 0 0
sa:<seat>	1 1 0 0 -10
sa:<seat> 's	11 -3 -3 0 0
sa:<seat> ,	9 17 -29 0 0
sa:<seat> for	0 -1 6 0 0
sa:<seat> has	1 3 -6 0 0
sa:<seat> on	-9 0 10 0 0
sa:<seat> with	0 -2 6 0 0
sa:<sender>	-19 -4 22 0 0
sa:<span>	-3 -6 21 -3 -21
sa:<span> ,	15 -11 -6 0 0
sa:<span> .	2 -7 7 0 -1
sa:<span> more	5 14 -19 0 0
sa:<span> to	-6 3 0 0 0
sa:<taker>	-2 0 7 0 0
sa:<v-bear>	-20 2 18 -4 0
sa:<v-begin>	5 1 1 -2 -22
sa:<v-buy>	8 -1 0 -3 -12
sa:<v-deny>	-14 -2 17 0 0
sa:<v-down>	-2 0 -17 0 27
sa:<v-end>	0 -18 5 0 10
sa:<v-impose>	-1 -11 12 0 -5
sa:<v-propose>	-14 -1 25 -5 -8
sa:<v-return>	-11 0 15 0 0
sa:<v-say>	-21 -5 10 16 2
sa:<v-sell>	-6 8 0 0 -3
sa:<v-suspend>	-5 -3 5 0 8
sa:<v-target>	0 -4 9 0 -2
sa:<v-up>	11 -3 -1 0 0
sa:?	-16 -1 15 4 -5
sa:a	0 -18 12 -17 8
sa:a <quality>	-6 0 7 0 0
sa:a <span>	-4 0 6 0 0
sa:a free	-5 0 6 0 0
sa:a further	7 1 -9 0 0
sa:a new	20 0 -17 0 0
sa:a pen	7 -4 0 0 0
sa:a second	8 -5 -4 0 0
sa:a tariff	-9 0 10 0 0
sa:a vote	0 0 -9 0 9
sa:a word	-2 0 0 0 6
sa:about	-5 0 10 0 0
sa:accord	-4 11 -5 0 0
sa:accord on	-7 12 -5 0 0
sa:account	0 -3 7 0 0
sa:act	-1 -2 7 0 0
sa:add that	6 0 -3 0 0
sa:additional	26 -7 -20 0 0
sa:additional duty	18 -2 -14 0 0
sa:additional tariff	10 0 -7 0 0
sa:adjust	11 0 -7 0 0
sa:advance	12 -4 -4 0 0
sa:affiliate	0 14 -12 0 0
sa:affiliate rule	0 15 -14 0 0
sa:after	3 6 -8 0 0
sa:again	-6 -3 13 0 0
sa:agenda	0 6 -4 0 0
sa:ago	19 0 -16 0 0
sa:agree	-17 -5 28 0 -5
sa:agree by	9 0 -6 0 0
sa:agree in	-4 0 8 0 0
sa:agree on	-9 0 12 0 0
sa:agree to	-4 -5 14 0 0
sa:agreement	-4 -7 16 0 -1
sa:agreement .	0 -6 8 0 0
sa:agreement with	-4 0 7 0 0
sa:all .	6 -8 0 0 0
sa:alone	-6 10 0 0 0
sa:also	0 7 -3 0 0
sa:am	0 -2 8 0 0
sa:an agreement	-6 0 7 0 0
sa:an hour	6 -5 0 0 0
sa:an order	0 6 -6 0 0
sa:and	-3 12 6 -22 -20
sa:and <level>	7 0 -6 0 0
sa:and <name>	-5 -11 21 0 0
sa:and <organisation>	0 -4 6 0 0
sa:and agree	-3 0 8 0 0
sa:and by	-12 0 9 0 0
sa:and for	-3 12 -6 0 0
sa:and forty	-3 -1 8 0 0
sa:and has	0 8 -3 0 0
sa:and his	7 2 -10 0 0
sa:and i	-2 0 8 0 0
sa:and in	-1 14 -11 0 0
sa:and it	12 0 -12 0 0
sa:and sign	13 4 -18 0 0
sa:and their	8 0 -7 0 0
sa:and two	0 -1 6 0 0
sa:and we	0 8 -7 0 0
sa:announce	6 0 0 0 -2
sa:announce that	7 2 -10 0 0
sa:announcement	13 0 -11 0 0
sa:answer	-6 -10 10 6 0
sa:any extension	0 6 -5 0 0
sa:anything	-4 0 9 0 -2
sa:approval	4 12 -18 0 0
sa:approval by	0 6 -6 0 0
sa:approve	-5 0 9 -1 -6
sa:approve it	13 -3 0 0 -2
sa:approve the	0 -16 16 0 0
sa:are	-25 6 3 0 3
sa:arrangement	4 1 -8 0 0
sa:as	6 0 -12 0 12
sa:as a	0 0 -7 0 9
sa:as long	0 -5 -14 0 19
sa:as of	-2 0 6 0 0
sa:as well	3 0 -6 0 0
sa:ask	0 -12 10 0 0
sa:ask for	0 -6 0 0 3
sa:assent	13 0 -9 0 0
sa:at	12 -3 -6 1 -13
sa:at <level>	-9 -2 16 0 0
sa:at <number>	20 9 -26 0 0
sa:at a	13 1 -16 0 0
sa:at all	7 -7 0 0 0
sa:at it	-6 4 0 0 0
sa:at once	4 2 -8 0 0
sa:at that	-6 0 8 0 0
sa:at the	-9 -7 11 5 0
sa:back	-18 9 1 0 0
sa:banana	0 11 -9 0 0
sa:be	14 -20 3 2 -2
sa:be <number>	0 8 -8 0 0
sa:be no	0 -4 8 0 0
sa:be sign	-3 0 7 0 0
sa:because	0 -7 0 0 5
sa:because of	0 0 -4 0 6
sa:beef	0 0 -6 0 1
sa:been	-9 16 -6 0 0
sa:before	-10 -12 -8 -2 31
sa:before it	-8 -7 4 0 9
sa:before the	-14 2 -24 0 28
sa:begin	8 -1 -4 0 0
sa:begin in	8 0 -7 0 0
sa:believe	-7 11 -3 0 0
sa:believe the	-2 13 -9 0 0
sa:between	-3 -2 11 0 0
sa:between the	-1 -1 7 0 0
sa:boeing	0 -2 7 0 0
sa:both	-13 5 7 0 0
sa:both side	-1 -5 12 0 0
sa:bridge	-1 0 8 0 0
sa:bring home	-6 0 4 0 0
sa:brother	-10 0 11 0 0
sa:busan	-7 -3 14 0 0
sa:business	7 0 -10 0 3
sa:by	-14 8 12 -5 -14
sa:by <day-ahead>	-4 0 7 0 0
sa:by <number>	-8 -1 13 0 0
sa:by <person>	-14 3 5 0 0
sa:by <span>	-4 -4 12 0 0
sa:by telephone	-3 0 9 0 0
sa:by the	-14 0 11 0 0
sa:by video	-1 0 7 0 0
sa:cabinet	7 -1 -1 0 0
sa:calendar	0 12 -9 0 0
sa:call	0 -5 13 0 0
sa:can	6 11 -15 0 0
sa:can't	0 -1 10 0 0
sa:card	-13 0 15 0 0
sa:carry	1 -7 1 0 0
sa:case	-3 -3 10 0 0
sa:certificate	0 -5 -4 0 12
sa:change	0 10 -5 0 0
sa:charge the	6 0 -6 0 0
sa:cheese	6 0 -5 0 0
sa:chip	0 -1 8 0 0
sa:christma	-3 -3 9 0 0
sa:closed	-2 0 6 0 0
sa:cod	14 -4 -8 0 0
sa:colleague ,	6 -2 -2 0 0
sa:collect	0 6 -3 0 0
sa:commerce	-11 0 13 0 0
sa:commerce minister	-7 0 8 0 0
sa:complete	0 6 -3 0 0
sa:complete its	0 9 -8 0 0
sa:confirm	-7 -7 19 0 0
sa:confirm it	-2 -7 14 0 0
sa:consent	4 10 -19 0 0
sa:contract	-9 0 10 0 0
sa:control	-8 19 -10 0 0
sa:control of	0 8 -6 0 0
sa:could	-9 -1 -3 15 0
sa:could be	-2 0 7 0 0
sa:could not	0 -4 -9 10 2
sa:count	0 -6 8 0 0
sa:countersign	-1 0 -9 15 0
sa:country	-13 0 19 0 0
sa:course	0 -1 7 0 0
sa:custom	-6 16 -4 0 0
sa:cut	-14 -7 5 4 1
sa:day	11 -5 0 0 -3
sa:day ,	17 0 -15 0 0
sa:day .	-8 3 0 0 0
sa:deal	-15 2 8 0 0
sa:deal with	-3 9 -2 0 0
sa:decide .	1 9 -12 0 0
sa:decline	-10 -5 -9 0 23
sa:decline to	-9 -4 -8 0 21
sa:decree	-1 16 -10 0 0
sa:decree ,	0 7 -4 0 0
sa:depend	-1 -2 7 0 0
sa:depend on	-1 -2 7 0 0
sa:desk	-7 0 6 0 0
sa:detail	0 7 -7 0 0
sa:did	10 0 -16 5 0
sa:did it	11 0 -7 0 0
sa:did not	-22 6 0 5 0
sa:did so	14 0 -12 0 0
sa:directed	12 0 -11 0 0
sa:discuss	0 8 -8 0 0
sa:do	-9 5 1 0 0
sa:doe	0 -9 11 0 -3
sa:doe not	0 -4 6 0 -1
sa:done	-2 2 -18 8 8
sa:done ,	0 9 -8 0 0
sa:done so	0 -9 -8 9 9
sa:drop	-2 10 -12 0 4
sa:drop the	0 0 -5 0 6
sa:due	0 -4 11 0 0
sa:duty	5 0 -12 0 5
sa:duty on	12 0 -19 0 8
sa:each	-8 0 10 0 0
sa:earth	-4 8 -1 0 0
sa:earth .	0 8 -7 0 0
sa:east	12 0 -11 0 0
sa:effect	0 7 -8 0 0
sa:either	0 0 -3 7 0
sa:election	0 -2 -2 0 8
sa:eleven	9 -7 0 0 0
sa:emergency	-5 0 10 0 0
sa:end	3 -10 4 0 0
sa:english	-3 0 8 0 0
sa:exchanged	6 -2 -1 0 0
sa:expect	-9 4 1 0 0
sa:export	-8 0 9 0 0
sa:export control	0 8 -6 0 0
sa:extend	-5 -5 16 0 0
sa:extension	12 0 -15 0 3
sa:extension .	2 14 -18 0 0
sa:fact	-9 -3 15 0 0
sa:fact sheet	-9 -2 14 0 0
sa:farm	6 0 -3 0 0
sa:fee	0 10 -7 0 0
sa:fee on	0 9 -11 0 0
sa:final	0 8 -6 0 0
sa:final approval	0 7 -6 0 0
sa:first	-6 -9 20 0 0
sa:first ,	0 -3 7 0 0
sa:first .	5 -6 0 0 0
sa:five	-1 -5 10 0 0
sa:for	3 -4 -3 0 11
sa:for <name>	21 13 -29 0 -2
sa:for <seat>	11 0 -9 0 0
sa:for <span>	0 -16 11 0 0
sa:for an	4 -12 3 0 0
sa:for it	0 7 -6 0 0
sa:for now	-5 0 -12 0 18
sa:for one	-8 0 10 0 0
sa:for the	5 6 -10 0 0
sa:force	-2 0 8 0 0
sa:foreign	-4 -2 11 0 0
sa:forty	-3 -2 10 0 0
sa:forty minute	-3 -1 8 0 0
sa:fourth	-3 0 6 0 0
sa:framework	-2 0 6 0 0
sa:free	-8 0 13 0 0
sa:freeze	0 8 -8 0 0
sa:from	-2 -18 17 3 -10
sa:from <day-ahead>	-4 -3 13 0 0
sa:from <day-gone>	-9 0 12 0 0
sa:from <name>	11 0 -8 0 0
sa:front	-10 0 14 0 0
sa:front ,	-6 0 7 0 0
sa:full	9 -2 -2 0 0
sa:further	3 0 -8 0 3
sa:further <span>	2 5 -9 0 0
sa:gave	19 -14 -7 0 0
sa:gave its	12 -2 -6 0 0
sa:geneva	11 -3 -6 0 0
sa:geneva on	6 -2 -2 0 0
sa:get	-8 0 4 0 0
sa:give	-11 5 0 0 0
sa:given	14 -8 -3 0 0
sa:go	1 6 -5 0 -1
sa:go through	0 17 -15 0 0
sa:gold	0 0 0 6 0
sa:good	-5 -4 13 0 0
sa:had	-14 -6 26 0 -15
sa:had not	0 -5 7 0 0
sa:had sign	7 0 -8 3 0
sa:had take	-3 0 6 0 0
sa:had to	0 9 -8 0 0
sa:half	0 -6 0 0 0
sa:ham	10 -2 -5 0 0
sa:hand	10 -15 -4 0 6
sa:hand .	-1 -3 10 0 0
sa:hand on	-2 -3 9 0 0
sa:has	-7 11 -12 1 8
sa:has a	-6 3 0 0 0
sa:has agree	10 -7 -2 0 0
sa:has announce	-2 12 -8 0 0
sa:has approve	1 -7 2 0 0
sa:has been	-14 10 -1 0 1
sa:has confirm	0 -4 8 0 0
sa:has done	-3 -8 -7 9 9
sa:has had	-1 9 -4 0 0
sa:has it	-10 9 0 0 0
sa:has make	-1 -4 9 0 0
sa:has not	-24 11 6 0 -10
sa:has published	-8 2 1 0 0
sa:has say	-9 3 -4 0 7
sa:has sign	15 -8 -9 4 -3
sa:has still	0 -11 12 0 0
sa:has the	-9 0 9 0 0
sa:has to	-25 16 1 0 -4
sa:hasn't	-3 15 -19 0 6
sa:have a	9 0 -6 0 0
sa:have read	-4 8 0 0 0
sa:have sign	-3 0 7 0 0
sa:have to	-9 0 1 0 1
sa:he	8 23 -29 0 -2
sa:he 's	-6 6 0 0 0
sa:he did	0 7 -3 0 0
sa:he had	3 -7 0 0 0
sa:he has	1 6 -3 0 -3
sa:he is	0 -3 8 0 0
sa:he sign	17 -7 -8 0 0
sa:he tell	0 2 -6 0 2
sa:he was	0 -4 7 0 0
sa:he will	-13 14 -12 3 0
sa:he would	-12 8 0 0 0
sa:here	1 3 -16 6 0
sa:himself	11 -6 0 0 0
sa:his	14 3 -22 6 -1
sa:his <organisation>	-9 3 0 5 0
sa:his <person>	0 5 -7 0 0
sa:his hand	3 -3 -8 0 8
sa:his name	3 7 -11 0 0
sa:his own	0 6 -7 0 0
sa:his signature	20 2 -25 1 0
sa:hold	0 0 -5 0 10
sa:home	-14 0 12 0 0
sa:home .	-7 0 11 0 0
sa:hospital	0 3 -6 0 0
sa:hour and	-4 -1 9 0 0
sa:house	-8 -2 16 0 0
sa:i	-19 8 8 0 -1
sa:i have	-9 8 0 0 0
sa:if	-24 15 0 0 0
sa:if it	-12 13 0 0 0
sa:import	6 0 -3 0 0
sa:impose	-5 0 9 0 0
sa:in	10 -3 1 -6 -17
sa:in <month-gone>	4 -18 5 0 0
sa:in <name>	-13 22 -10 0 0
sa:in <number>	0 -1 7 0 0
sa:in <organisation>	12 0 -12 0 0
sa:in <seat>	3 17 -18 1 -11
sa:in a	0 -9 4 0 0
sa:in advance	12 -4 -4 0 0
sa:in busan	-6 0 11 0 0
sa:in geneva	12 -2 -7 0 0
sa:in its	-2 -6 0 0 9
sa:in the	5 -9 3 0 -2
sa:informed	-1 -2 7 0 0
sa:initial	-7 -2 11 0 0
sa:initialled	-2 -2 8 0 0
sa:ink	13 -2 -6 0 0
sa:internal	0 20 -18 0 0
sa:internal approval	0 14 -13 0 0
sa:international	7 0 -6 0 0
sa:into	7 0 -10 0 0
sa:into law	6 1 -9 0 0
sa:is .	7 0 -9 0 0
sa:is a	-2 0 7 0 0
sa:is at	-5 8 0 0 0
sa:is await	0 7 -1 0 0
sa:is expect	-2 0 6 0 0
sa:is needed	9 0 -11 0 0
sa:is new	0 -5 6 0 0
sa:is not	-1 0 0 6 0
sa:is to	-9 0 8 0 0
sa:isn't	0 6 -4 0 0
sa:issued	0 10 -11 0 0
sa:issued on	-4 -1 9 0 0
sa:it	13 -2 -8 -10 2
sa:it ,	6 9 -16 0 -4
sa:it .	9 -5 -1 -3 0
sa:it by	-3 -6 14 0 0
sa:it come	1 2 -8 0 0
sa:it has	-11 0 1 0 7
sa:it is	11 0 -9 0 0
sa:it on	6 16 -22 0 0
sa:it through	6 0 -3 0 0
sa:it to	1 -7 0 0 4
sa:it up	14 2 -19 0 0
sa:its	8 6 -27 0 16
sa:its <person>	0 6 -5 0 0
sa:its approval	0 -8 0 0 4
sa:its internal	0 14 -14 0 0
sa:its notice	3 0 -9 6 0
sa:keep	-4 10 -2 0 0
sa:keep it	-1 8 -3 0 0
sa:kind	-6 0 11 0 0
sa:know	-12 -9 9 6 0
sa:lack	15 -7 -7 0 0
sa:last	16 -5 -5 0 -2
sa:last week	0 -12 13 0 0
sa:last word	7 0 -6 0 0
sa:late	0 7 -4 0 0
sa:law	0 -9 0 0 4
sa:law .	-1 0 6 0 0
sa:leave	-7 -5 15 0 0
sa:leave the	-7 0 6 0 0
sa:legal	0 -5 8 0 0
sa:let it	0 -11 3 0 2
sa:letter	6 -4 0 0 0
sa:lift	6 -4 -8 0 5
sa:lift its	0 0 -2 0 6
sa:long	0 -6 -11 0 19
sa:long as	0 -5 -13 0 19
sa:look	-3 16 -11 0 0
sa:look at	0 14 -11 0 0
sa:lower	10 -4 -1 0 0
sa:m	-1 12 -8 0 0
sa:m .	-1 12 -8 0 0
sa:make	-6 5 1 0 0
sa:make an	2 3 -8 0 0
sa:mandate	0 -3 7 0 0
sa:market	0 -2 6 0 0
sa:matter	0 -7 4 0 0
sa:may	-4 -3 12 0 0
sa:may not	3 -8 4 0 0
sa:me	0 12 -16 0 1
sa:me ,	10 -6 -2 0 0
sa:me .	-7 20 -14 0 0
sa:mean	-5 0 8 0 0
sa:measure	6 0 -2 0 0
sa:media	0 6 -3 0 0
sa:meet	-1 8 -2 0 0
sa:meet .	-7 1 3 0 0
sa:meet on	-3 8 -3 0 0
sa:member	-1 -1 7 0 0
sa:memorandum	12 -3 -6 0 0
sa:minister	11 -2 -5 0 0
sa:minister of	14 0 -11 0 0
sa:minute	12 -18 0 0 0
sa:more	-10 7 0 0 0
sa:more ,	-3 0 7 0 0
sa:more of	0 11 -9 0 0
sa:more than	0 0 6 0 0
sa:morning .	0 6 -4 0 0
sa:move	0 -4 10 0 0
sa:mr	0 -4 6 0 0
sa:must	-16 13 -1 4 -9
sa:must approve	3 5 -7 0 0
sa:must be	0 -4 7 0 0
sa:must still	-3 -4 10 0 0
sa:my	10 -15 -1 0 1
sa:my hand	10 0 -9 0 0
sa:name	7 0 -4 0 -4
sa:name to	4 7 -9 0 -3
sa:need	-12 -11 23 0 0
sa:need the	-5 -7 15 0 0
sa:needed	9 3 -14 0 0
sa:needed .	9 0 -11 0 0
sa:neither	0 9 -6 0 0
sa:never	10 0 -7 0 0
sa:new	1 -13 6 3 -1
sa:new tariff	-4 0 8 0 0
sa:newspaper	0 6 -4 0 0
sa:nexperia	-4 0 7 0 0
sa:next	-8 3 1 0 0
sa:next week	0 8 -4 0 0
sa:nine	-4 8 0 0 0
sa:no	8 -12 0 0 0
sa:no .	7 -1 -2 0 0
sa:nod	-3 13 -5 0 0
sa:nod .	0 7 -3 0 0
sa:northern	-7 0 7 0 0
sa:not	-18 0 0 10 8
sa:not ,	-1 0 0 0 6
sa:not .	-16 27 -13 0 0
sa:not be	17 -11 -11 5 0
sa:not been	-1 6 0 0 0
sa:not know	-4 0 0 6 0
sa:not say	0 -6 0 7 -4
sa:not sign	-14 0 -4 -2 17
sa:nothing	-8 0 0 0 6
sa:notice	-5 5 -6 3 3
sa:notice .	-11 0 6 0 3
sa:notice of	13 1 -14 0 0
sa:notice that	1 0 -8 0 2
sa:now	0 15 -27 0 16
sa:now .	-5 7 -17 0 14
sa:now go	0 18 -17 0 0
sa:number	6 0 -1 0 0
sa:number .	7 0 -5 0 0
sa:of	-5 -8 7 -20 15
sa:of <day-ahead>	0 -9 -1 0 13
sa:of <day-gone>	12 0 -12 0 0
sa:of <level>	1 -9 3 0 0
sa:of <name>	-3 14 -4 0 0
sa:of <quality>	0 -4 9 0 0
sa:of a	-18 8 0 0 0
sa:of it	9 0 -5 0 0
sa:of its	12 -3 -2 0 -1
sa:of the	0 0 -3 0 9
sa:off	-7 -10 21 0 0
sa:oil	0 -7 0 0 7
sa:old	-10 0 13 0 0
sa:on	-9 8 2 -35 12
sa:on <day-ahead>	-7 18 -5 0 -10
sa:on <day-gone>	13 -7 0 -5 -10
sa:on <day-today>	-11 -12 25 0 0
sa:on <quality>	0 18 -26 0 9
sa:on a	-6 4 3 0 0
sa:on his	0 0 6 0 0
sa:on it	-1 7 0 0 0
sa:on rare	0 8 -7 0 0
sa:on social	0 6 -3 0 0
sa:on soybean	12 0 -12 0 0
sa:on the	3 5 -17 0 9
sa:on which	0 -5 10 0 0
sa:once	-1 12 -7 0 0
sa:once the	-8 7 0 0 0
sa:one	-7 14 -4 0 0
sa:one in	0 6 -2 0 0
sa:only	0 8 -5 0 0
sa:only that	6 0 -2 0 0
sa:opened	-2 -4 0 6 0
sa:or	0 -2 7 0 0
sa:or a	-9 0 11 0 0
sa:orange	7 0 -7 0 0
sa:order	6 0 -1 -2 -9
sa:order ,	7 -2 0 0 0
sa:order .	0 8 -2 0 0
sa:order <number>	8 0 -7 0 0
sa:order on	9 0 -12 0 0
sa:originating	6 0 -4 0 0
sa:originating in	6 0 -4 0 0
sa:other side	0 9 -9 0 0
sa:otherwise	0 -8 4 0 0
sa:out	-2 -6 6 0 1
sa:over	12 0 -12 0 0
sa:over coffee	6 0 -5 0 0
sa:over there	1 4 -9 0 0
sa:owe	0 22 -21 0 0
sa:own	6 -6 -3 0 5
sa:own .	-2 -6 12 0 0
sa:p	-2 12 -8 0 0
sa:p .	-2 12 -8 0 0
sa:pact	8 0 -5 0 0
sa:page .	1 -8 0 0 0
sa:paper on	-6 -2 8 0 0
sa:parliament	0 10 -7 0 0
sa:part	0 -4 6 0 0
sa:passed	6 -4 0 0 0
sa:pause	-1 0 7 0 0
sa:pay	-8 0 9 0 0
sa:pay <level>	0 7 -5 0 0
sa:pen	15 12 -25 0 0
sa:pen .	15 -3 -10 0 0
sa:point	0 -2 7 0 0
sa:pork	12 0 -12 0 0
sa:port	-6 -11 19 0 0
sa:post	-8 21 -12 0 0
sa:powder	6 0 -3 0 0
sa:power	8 -4 0 0 0
sa:president	0 -13 10 0 0
sa:press	-2 -2 10 0 0
sa:procedure	0 12 -8 0 0
sa:propose	-2 -4 10 0 0
sa:publish	-1 23 -19 0 0
sa:publish a	0 7 -5 0 0
sa:published a	0 -7 12 0 0
sa:put	13 -19 -8 5 6
sa:put his	13 0 -25 0 4
sa:put it	9 -14 0 0 2
sa:put its	0 -1 -1 6 0
sa:put off	-2 -3 10 0 0
sa:put their	7 -3 0 0 0
sa:question	-4 0 0 6 0
sa:question .	-4 0 0 6 0
sa:radio	-1 -9 2 0 8
sa:rare	-1 9 -4 0 0
sa:rate .	-7 0 4 0 0
sa:rate of	6 0 -2 0 0
sa:ratify	1 3 -9 0 1
sa:reach	-6 -1 13 0 0
sa:read	-20 1 8 0 0
sa:read .	0 0 6 0 0
sa:reading .	0 6 -5 0 0
sa:ready	-1 15 -12 0 0
sa:ready to	0 13 -10 0 0
sa:recommend	0 -6 10 0 0
sa:reduce	7 0 -6 0 0
sa:refuse	0 -1 -5 0 10
sa:refused	0 -13 12 0 2
sa:refused to	0 -6 0 0 4
sa:renewal	0 9 -7 0 0
sa:report	0 -1 7 0 0
sa:reporter	-4 0 8 0 0
sa:reporter that	0 -2 7 0 0
sa:rest	0 -6 10 0 0
sa:rice	0 3 -13 0 10
sa:rice .	0 0 -11 0 12
sa:right	-2 -9 14 0 0
sa:room	6 0 -3 0 0
sa:rule	-10 0 11 0 0
sa:rule .	0 7 -5 0 0
sa:rule on	0 -5 8 0 0
sa:rum	9 0 -8 0 0
sa:run	18 -7 -7 0 0
sa:same	10 -8 0 0 0
sa:same day	15 0 -16 0 0
sa:say	2 -27 8 0 13
sa:say ,	4 -3 -9 0 8
sa:say .	1 -18 11 0 0
sa:say <number>	6 1 -10 0 0
sa:say <person>	-5 0 6 0 0
sa:say he	0 6 -2 0 -4
sa:say in	0 -6 9 0 0
sa:say it	-2 -8 8 0 0
sa:say no	0 0 -5 0 9
sa:say nothing	6 0 -5 0 0
sa:say on	-5 -5 0 0 12
sa:say that	-7 0 7 0 0
sa:say the	0 -2 9 0 0
sa:say yes	2 5 -8 0 0
sa:sea	-5 6 0 0 0
sa:seal	21 -9 -11 0 0
sa:seal of	16 0 -14 0 0
sa:season	-9 0 12 0 0
sa:second	5 -7 0 0 0
sa:see	0 -9 12 0 -4
sa:shall	3 0 -7 0 0
sa:shall be	8 0 -7 0 0
sa:she	-2 0 6 0 0
sa:sheet	-9 -3 15 0 0
sa:ship	1 12 -13 0 0
sa:ship .	0 10 -10 0 0
sa:short	0 -6 10 0 0
sa:should not	6 0 -7 0 0
sa:side	-13 0 9 0 0
sa:side ,	-3 10 -4 0 0
sa:side had	-3 0 8 0 0
sa:sign	-4 13 -12 4 0
sa:sign .	0 -14 16 0 -6
sa:sign ;	-13 0 16 0 0
sa:sign <span>	0 5 -6 0 0
sa:sign ?	-5 -1 11 0 0
sa:sign at	2 10 -14 0 0
sa:sign by	-16 0 20 0 0
sa:sign his	-3 0 0 6 0
sa:sign in	7 -15 1 0 0
sa:sign it	13 -6 -7 0 2
sa:sign nothing	-9 0 5 0 0
sa:sign on	-8 18 -6 0 0
sa:sign the	0 11 -19 2 0
sa:sign when	-1 7 0 0 0
sa:signature	14 5 -17 0 -6
sa:signature ,	0 13 -14 0 0
sa:signature is	10 0 -11 0 0
sa:since <month-gone>	0 -8 15 0 0
sa:since the	-6 0 11 0 0
sa:sir	0 12 -11 0 0
sa:sit	-3 -6 14 0 0
sa:sit down	4 -6 0 0 0
sa:sit on	-7 0 2 0 0
sa:small	8 -5 0 0 0
sa:so	5 -1 -14 7 8
sa:so .	0 -3 -4 0 8
sa:so on	7 0 -3 0 0
sa:social	0 9 -6 0 0
sa:social media	0 6 -3 0 0
sa:soybean ,	12 0 -12 0 0
sa:speak	0 -9 12 0 0
sa:spoke	-2 0 6 0 0
sa:spring	-3 0 6 0 0
sa:stamp	0 -5 6 0 0
sa:standstill	-5 -6 14 0 0
sa:start	-4 0 7 0 0
sa:state	-10 3 2 0 0
sa:still	-21 0 16 0 -3
sa:still approve	0 -7 10 0 0
sa:still has	-7 -1 10 0 0
sa:still to	0 7 -6 0 0
sa:stop	8 -2 -12 0 8
sa:subject	0 6 -8 0 0
sa:subject to	0 6 -9 0 0
sa:such	6 0 -1 0 0
sa:talk	-5 -9 17 0 0
sa:tariff	0 -9 -1 6 5
sa:tariff for	-5 0 6 0 0
sa:tariff on	6 -6 -1 0 0
sa:tariff truce	0 5 -7 0 0
sa:telephone	-9 0 15 0 0
sa:tell	-25 9 -1 14 -2
sa:tell <organisation>	0 11 -9 0 0
sa:tell me	0 1 -7 0 3
sa:tell reporter	-2 0 6 0 0
sa:tell us	0 0 -7 11 0
sa:terminal	0 0 -5 0 9
sa:text on	4 0 -6 0 0
sa:than	-6 -4 8 0 1
sa:thank	-4 0 7 0 0
sa:that	-3 -10 18 -13 0
sa:that .	0 -5 6 0 0
sa:that <name>	0 -8 7 0 0
sa:that both	-2 -3 11 0 0
sa:that has	13 -2 -9 0 0
sa:that he	-26 5 5 0 0
sa:that of	4 12 -16 0 0
sa:that rate	-10 0 11 0 0
sa:that the	-10 -12 31 0 -7
sa:that they	0 -4 6 0 0
sa:that thi	-6 0 3 0 0
sa:that was	7 0 -5 0 0
sa:that would	0 5 -13 0 7
sa:the	7 -19 12 -19 0
sa:the <day-ahead>	-4 0 7 0 0
sa:the <name>	8 -20 2 0 0
sa:the <number>	13 0 -11 0 0
sa:the <office>	-10 -2 12 0 0
sa:the <organisation>	9 2 -6 -1 -5
sa:the <person>	-32 -2 31 0 0
sa:the additional	23 -1 -19 0 0
sa:the affiliate	0 10 -10 0 0
sa:the arrangement	5 0 -9 0 0
sa:the bridge	-1 0 6 0 0
sa:the day	0 -3 11 0 0
sa:the decree	-7 11 0 0 0
sa:the duty	-11 7 -5 4 2
sa:the extension	14 -3 -8 0 0
sa:the fee	0 6 -9 0 0
sa:the house	0 -5 10 0 0
sa:the kind	-5 0 10 0 0
sa:the last	9 0 -6 0 0
sa:the law	0 -11 0 0 6
sa:the new	-8 0 5 0 0
sa:the newspaper	0 7 -7 0 0
sa:the northern	-6 0 7 0 0
sa:the old	-9 0 9 0 0
sa:the order	-10 0 11 0 0
sa:the other	5 5 -10 0 0
sa:the paper	0 -3 6 0 0
sa:the people	0 7 -4 0 0
sa:the press	-1 0 6 0 0
sa:the rice	0 8 -9 0 0
sa:the same	10 -8 0 0 0
sa:the seal	15 0 -13 0 0
sa:the ship	0 11 -11 0 0
sa:the standstill	0 -5 6 0 0
sa:the tariff	1 4 -11 0 1
sa:the text	8 0 -6 0 0
sa:the two	0 -15 17 0 0
sa:the weekend	0 7 -4 0 0
sa:their name	7 -3 0 0 0
sa:them	0 7 -3 0 0
sa:then	14 6 -19 0 0
sa:there	-8 8 2 0 -3
sa:there are	0 13 -12 0 0
sa:these	0 -6 8 0 0
sa:they	-14 0 15 0 -2
sa:thi week	-6 11 -3 0 0
sa:thing	0 10 -10 0 0
sa:think	0 8 -6 0 0
sa:three	-2 -2 9 0 0
sa:through	-7 1 6 0 -1
sa:through .	7 0 -7 0 0
sa:through his	-7 -7 16 0 0
sa:through its	0 21 -19 0 0
sa:through the	-3 0 8 0 0
sa:till	4 0 -7 0 3
sa:to	-12 -2 5 -8 18
sa:to <day-ahead>	6 -11 0 0 0
sa:to <number>	2 -18 10 0 0
sa:to <seat>	-1 -6 12 0 0
sa:to a	14 -8 -16 0 9
sa:to agree	-1 8 -3 0 0
sa:to an	0 -6 0 0 4
sa:to be	-8 13 -2 0 0
sa:to do	-1 9 -4 0 0
sa:to final	0 7 -6 0 0
sa:to give	0 10 -8 0 0
sa:to it	-3 14 -6 0 0
sa:to keep	0 7 -5 0 0
sa:to publish	0 6 -3 0 0
sa:to put	-8 0 5 0 1
sa:to sign	-9 -1 5 -1 6
sa:to the	25 -27 0 0 -3
sa:to two	6 0 -4 0 0
sa:too	14 0 -9 0 0
sa:trade	16 -28 0 0 0
sa:trade ,	15 0 -12 0 0
sa:trade deal	0 -1 7 0 0
sa:trade minister	11 0 -8 0 0
sa:train	0 3 -7 0 0
sa:treaty	-6 0 8 0 0
sa:truce .	9 0 -9 0 0
sa:twice	-5 0 9 0 0
sa:twice .	-3 0 6 0 0
sa:two	12 -33 11 0 0
sa:two of	-5 -1 9 0 0
sa:two side	-5 -1 11 0 0
sa:under a	-5 8 0 0 0
sa:under it	1 -6 0 1 0
sa:under the	-10 0 6 0 0
sa:until	3 -21 0 0 8
sa:until <day-ahead>	11 -17 0 0 -1
sa:up	12 -11 0 0 0
sa:up a	0 -2 6 0 0
sa:up to	17 -3 -8 0 0
sa:upon	-2 0 8 0 0
sa:us	-13 2 -2 11 0
sa:us .	-3 0 -8 11 0
sa:use	0 -6 9 0 0
sa:used	12 -3 -8 0 0
sa:version	-4 0 8 0 0
sa:visit	0 -7 12 0 0
sa:vote	-10 3 0 0 5
sa:vote on	-10 10 0 0 -1
sa:vote to	-8 0 14 0 0
sa:want	-6 13 -5 0 0
sa:was	4 -5 3 0 -7
sa:was sign	-5 0 6 0 0
sa:was the	9 0 -7 0 0
sa:way	0 -6 0 7 0
sa:we	-11 0 -1 7 1
sa:week	-6 0 0 4 0
sa:week .	-2 3 -6 5 0
sa:week that	0 -4 7 0 0
sa:weekend	0 7 -4 0 0
sa:weekend .	0 7 -4 0 0
sa:welcome	-4 0 10 0 0
sa:were	-20 1 1 8 0
sa:what	-13 0 16 0 0
sa:when	-23 16 0 0 -4
sa:when he	0 7 0 0 0
sa:when the	-1 -1 7 0 0
sa:when they	0 7 -5 0 0
sa:where	-7 9 0 0 0
sa:whether	0 -12 5 3 0
sa:which	8 -3 -3 -3 3
sa:which has	0 -3 -6 0 11
sa:which it	-2 0 7 0 0
sa:which sit	-5 0 7 0 0
sa:who	-1 8 -6 6 -9
sa:who has	-8 4 0 0 0
sa:who is	-6 4 0 0 0
sa:who must	0 -5 0 9 0
sa:who sign	7 0 -3 0 0
sa:whose	0 15 -13 0 0
sa:why	0 6 -2 0 0
sa:will	-16 -3 11 5 -1
sa:will be	0 -13 17 0 0
sa:will not	3 -9 -4 0 8
sa:will sign	-13 16 -6 2 -3
sa:will stop	8 0 -8 0 0
sa:will vote	0 -13 14 0 0
sa:winter	0 6 -6 0 0
sa:with	-7 0 14 -3 -3
sa:with <name>	-2 12 -7 0 0
sa:with <person>	9 0 -6 0 0
sa:with a	0 -7 10 0 0
sa:with one	0 6 -5 0 0
sa:without	0 2 -9 0 3
sa:without a	0 -10 0 0 6
sa:without which	0 14 -12 0 0
sa:word on	-3 -1 0 0 6
sa:worth	-3 0 7 0 0
sa:would	-18 6 0 0 3
sa:would be	3 -11 5 0 0
sa:would now	0 17 -16 0 0
sa:would put	0 -7 2 1 0
sa:would sign	-2 16 -16 0 1
sa:write	0 12 -7 0 0
sa:yes	19 1 -20 0 0
sa:yes ,	6 0 -6 0 0
sa:yes .	8 2 -12 0 0
sa:yet	-13 11 0 0 -9
sa:yet .	0 13 -6 0 0
sa:you can	9 0 -10 0 0
sa:zero	6 0 -3 0 0
sa:—	-9 -2 18 0 0
said 	-56 -14 52 0 4
said approve<	-7 -19 28 0 0
said approve< do<	-7 0 10 0 0
said approve< do>	0 -10 12 0 0
said approve< lack<	-8 6 0 0 0
said approve< lack< do<	0 7 -4 0 0
said approve< publish< lack<	0 9 -9 0 0
said approve< publish>	12 -4 -5 0 0
said approve>	0 -3 11 -1 -10
said approve> do<	6 4 -12 0 0
said approve> do>	17 -7 0 -2 -17
said approve> lack<	0 -9 10 0 0
said approve> lack< do>	0 9 -5 0 0
said approve> lack>	-6 1 2 0 0
said approve> lack> do>	-16 6 4 0 -2
said approve> publish> lack>	0 -3 6 0 0
said approve> refuse> do>	-3 -1 -1 0 10
said approve> vote> lack>	0 9 -6 0 0
said do<	0 -19 20 0 0
said do< do>	0 -4 8 0 0
said do>	0 -11 16 -3 -3
said lack<	-5 -5 12 0 0
said lack< do<	0 -5 6 0 0
said lack>	-7 0 0 0 0
said lack> do>	-6 9 -1 0 0
said publish<	3 -32 19 0 0
said publish< do<	-6 11 -13 6 0
said publish< lack<	-2 14 -9 0 0
said publish< publish>	0 -7 4 0 0
said publish< publish> do>	-6 1 2 0 0
said publish>	15 -25 5 0 -5
said publish> do>	-10 9 -1 4 -2
said publish> lack>	0 12 -12 0 0
said publish> lack> do>	6 7 -14 0 0
said sign<	26 -13 -11 0 -4
said sign< approve< do<	10 0 -8 0 0
said sign< do<	5 1 -7 0 0
said sign< do>	6 0 -7 0 0
said sign< lack<	-7 26 -17 0 0
said sign< lack< do<	-4 11 -5 0 0
said sign< lack>	-2 -9 14 0 0
said sign< publish<	1 -7 3 0 0
said sign>	12 -1 -7 0 -7
said sign> approve<	0 12 -15 0 0
said sign> approve>	7 0 -7 0 0
said sign> do<	-7 3 -1 5 0
said sign> do< do>	-4 8 -2 0 0
said sign> do>	8 -17 0 0 2
said sign> lack< do>	0 10 -8 0 0
said sign> lack>	0 6 -3 0 0
said sign> lack> do>	-10 1 0 6 0
said sign> refuse> do>	-4 -5 0 0 7
said sign> vote> lack> do>	12 -7 -1 0 0
said vote< do<	0 -3 6 0 0
said vote< lack<	0 13 -11 0 0
said vote>	-16 21 0 0 -11
said vote> do>	-10 0 9 0 -1
said vote> lack<	0 -14 14 0 0
said vote> lack>	-5 -12 21 0 0
said vote> publish>	0 -7 11 0 0
said vote> publish> do>	0 6 -3 0 0
sb:"	-23 -2 16 -1 2
sb:" ,	-2 11 -6 0 0
sb:" i	0 -4 0 0 6
sb:" say	0 -6 2 0 0
sb:" the	0 0 -3 0 6
sb:'s <person>	-9 1 3 0 0
sb:'s minister	-3 0 7 0 0
sb:(	1 12 -11 0 0
sb:)	2 5 -6 0 0
sb:) :	3 4 -8 0 0
sb:*	21 0 -22 0 0
sb:,	4 -7 11 -21 2
sb:, "	-8 0 5 0 3
sb:, <day-today>	-5 -5 15 0 0
sb:, <name>	-16 -12 28 0 0
sb:, <person>	0 12 -15 0 0
sb:, a	5 -12 3 0 0
sb:, according	0 -3 6 0 0
sb:, and	12 -2 -8 0 3
sb:, because	0 0 6 0 0
sb:, by	6 0 -10 1 0
sb:, for	9 -5 -1 0 0
sb:, has	-1 -4 11 0 0
sb:, he	0 7 -3 0 0
sb:, his	0 6 -5 0 0
sb:, i	7 -5 0 0 0
sb:, if	0 -2 6 0 0
sb:, in	-20 2 11 0 0
sb:, it	0 -12 9 0 0
sb:, its	0 0 -3 0 6
sb:, mr	-2 -2 9 0 0
sb:, no	0 11 -6 0 0
sb:, not	0 6 -3 0 0
sb:, on	-8 0 5 0 0
sb:, sign	-7 0 7 0 0
sb:, since	0 7 -6 0 0
sb:, that	-3 10 -4 0 0
sb:, the	-5 7 0 0 -3
sb:, then	4 6 -12 0 0
sb:, which	15 0 -10 0 0
sb:, who	-10 -13 26 0 0
sb:, without	0 -4 6 0 0
sb:. m	0 -7 7 0 0
sb:/	-2 0 8 0 0
sb::	13 13 -13 -12 -13
sb:: <number>	11 6 -11 0 -5
sb:: <person>	10 -3 -4 0 0
sb:: a	0 -1 6 0 0
sb:: for	3 14 -18 0 0
sb:: i	0 7 -5 0 0
sb:: in	7 0 -8 0 0
sb:: the	-3 13 -6 0 0
sb:;	1 10 -14 6 -5
sb:; on	0 9 -6 0 0
sb:; the	0 -28 23 3 0
sb:<agent>	-6 0 6 3 -16
sb:<day-ahead>	-5 10 -2 0 0
sb:<day-ahead> and	0 7 -6 0 0
sb:<day-gone>	28 -30 -9 -1 0
sb:<day-gone> ,	-3 0 7 0 0
sb:<day-gone> <person>	-2 0 7 0 0
sb:<day-gone> by	19 0 -17 0 0
sb:<day-gone> in	0 -6 1 0 0
sb:<day-gone> the	0 -9 7 0 0
sb:<day-today>	12 0 -10 0 1
sb:<day-today> ,	17 6 -23 0 0
sb:<day-today> by	17 0 -16 0 0
sb:<day-today> —	-4 -5 14 0 0
sb:<duty>	-22 0 16 0 -5
sb:<gate>	-2 8 -1 0 -2
sb:<goods>	-2 -6 14 0 -11
sb:<level-noun>	0 9 -3 0 0
sb:<level>	-3 -34 24 3 0
sb:<level> ,	0 -7 10 0 0
sb:<money>	0 -7 10 0 0
sb:<month-gone>	-7 -3 15 0 0
sb:<name>	-2 13 -4 -11 0
sb:<name> 's	-4 12 -6 0 0
sb:<name> ,	5 4 -15 0 4
sb:<name> sign	-2 0 7 0 0
sb:<name> take	1 4 -8 0 0
sb:<name> the	12 4 -16 0 0
sb:<not>	-26 -1 12 3 0
sb:<number>	5 -22 18 0 -12
sb:<number> :	11 7 -12 0 -5
sb:<number> in	0 -6 9 0 0
sb:<number> of	1 -8 3 0 0
sb:<office> 's	-5 11 -5 0 0
sb:<office> :	-16 0 11 0 0
sb:<office> and	0 6 -2 0 0
sb:<office> has	-3 -1 8 0 0
sb:<office> in	11 1 -14 0 0
sb:<office> of	12 0 -11 0 0
sb:<organisation>	-4 6 -1 0 0
sb:<organisation> 's	0 -18 17 0 0
sb:<organisation> ,	4 8 -11 0 0
sb:<organisation> ;	0 11 -8 0 0
sb:<organisation> and	-2 10 -5 0 0
sb:<organisation> in	-3 -3 11 0 0
sb:<organisation> must	0 -14 17 0 0
sb:<organisation> on	0 3 -7 0 3
sb:<organisation> say	0 -3 8 0 0
sb:<person>	-11 -6 17 -7 6
sb:<person> 's	9 0 -10 0 0
sb:<person> ,	-2 -40 30 0 0
sb:<person> :	0 27 -24 0 0
sb:<person> and	-5 0 0 0 9
sb:<person> announce	0 -7 9 0 0
sb:<person> for	-5 0 8 0 0
sb:<person> has	0 14 -17 0 3
sb:<person> of	-6 0 4 0 0
sb:<person> say	0 7 -3 0 0
sb:<person> sign	-5 -10 16 0 0
sb:<quality>	5 0 -7 1 0
sb:<quality> ship	0 7 -7 0 0
sb:<quality> side	11 -4 -2 0 0
sb:<seat>	-16 21 -4 -3 0
sb:<seat> ,	-7 5 2 0 0
sb:<seat> :	0 13 -11 0 0
sb:<seat> and	-8 0 7 0 0
sb:<seat> it	0 0 -10 0 8
sb:<seat> the	6 0 0 0 0
sb:<sender>	-14 -7 25 0 0
sb:<span>	-4 6 0 0 0
sb:<span> ,	0 8 -12 0 0
sb:<span> after	-4 0 7 0 0
sb:<span> is	0 -6 10 0 0
sb:<taker>	-3 0 10 0 0
sb:<v-agree>	17 -9 -1 -9 -3
sb:<v-bear>	4 -14 4 7 -6
sb:<v-down>	0 -21 27 0 0
sb:<v-end>	-11 -2 12 0 0
sb:<v-impose>	3 6 -6 -18 6
sb:<v-propose>	-26 1 16 0 -6
sb:<v-return>	0 -4 8 0 0
sb:<v-say>	-23 0 18 0 0
sb:<v-target>	-12 0 9 0 0
sb:<v-threaten>	0 -6 8 0 0
sb:<v-up>	0 -7 12 0 0
sb:_	-3 -2 11 0 0
sb:a	-16 9 1 11 -20
sb:a deal	0 6 -3 0 0
sb:a further	0 8 -6 0 0
sb:a new	-3 8 -1 0 0
sb:a notice	-2 4 -8 6 0
sb:a second	0 11 -12 0 0
sb:a signature	-2 17 -13 0 0
sb:according	0 -3 7 0 0
sb:according to	0 -3 7 0 0
sb:act	0 -7 12 0 0
sb:add	0 8 -5 0 0
sb:add that	0 7 -5 0 0
sb:additional	0 -5 9 0 0
sb:additional duty	0 -5 9 0 0
sb:after	-4 -4 12 0 0
sb:after the	9 -14 0 0 0
sb:agree	-12 6 5 0 0
sb:agree in	-12 0 10 0 0
sb:agree until	0 6 -5 0 0
sb:agreement was	15 0 -14 0 0
sb:all	0 -3 8 0 0
sb:an	-5 -2 10 0 0
sb:an <office>	0 9 -9 0 0
sb:and	-5 4 -1 -13 11
sb:and ,	0 5 -13 0 6
sb:and <name>	-9 8 0 0 0
sb:and <person>	-32 -3 25 0 4
sb:and for	0 14 -12 0 0
sb:and if	0 6 -5 0 0
sb:and no	0 -3 7 0 0
sb:and on	-8 0 7 0 0
sb:and that	12 -16 1 0 0
sb:and the	4 5 -18 0 9
sb:and with	3 2 -8 0 0
sb:announce	-3 -17 24 0 0
sb:announce that	0 -12 12 0 0
sb:announcement	1 7 -10 0 0
sb:announcement of	6 6 -14 0 0
sb:approval	0 14 -10 0 0
sb:approval of	0 8 -9 0 0
sb:approval with	0 6 -6 0 0
sb:approve by	-2 12 -5 0 0
sb:are	7 -31 17 0 0
sb:as	-20 10 3 0 0
sb:ask	0 4 -6 1 0
sb:at	-7 -2 17 0 0
sb:at the	-6 0 9 0 0
sb:back	-7 -10 19 0 0
sb:back to	-2 0 6 0 0
sb:be	-23 20 0 0 0
sb:be sign	-13 7 2 0 0
sb:bear	20 0 -16 0 0
sb:because	-1 -5 6 0 0
sb:been	8 0 -5 0 -1
sb:been sign	7 0 -9 0 0
sb:before	8 2 -8 0 0
sb:before the	17 5 -19 0 0
sb:being	0 -1 0 0 6
sb:beside	0 0 -5 0 11
sb:between	9 -16 0 0 0
sb:bill	0 7 -3 0 0
sb:both	10 0 -9 0 0
sb:busan	-2 0 7 0 0
sb:but	-19 18 0 0 0
sb:but the	-2 19 -14 0 0
sb:by	22 -1 -14 1 -14
sb:by <person>	-5 -6 9 1 0
sb:by a	2 0 -7 4 0
sb:by both	6 0 -2 0 0
sb:call	0 -3 7 0 0
sb:can	0 -4 8 0 0
sb:can be	0 -10 12 0 0
sb:clear	6 0 -5 1 0
sb:come	0 -12 15 0 0
sb:commerce	10 -1 -5 0 0
sb:company	-10 0 12 0 0
sb:confirm	0 -10 11 0 0
sb:consent	4 -15 11 0 0
sb:consent of	4 -9 2 0 0
sb:consultation	3 -9 2 0 0
sb:could	0 -14 10 4 0
sb:day	8 0 -3 0 0
sb:deadline	0 -8 7 0 0
sb:deal	-5 24 -18 0 0
sb:deal that	0 7 -7 0 0
sb:decision	1 7 -10 0 0
sb:decision of	0 3 -6 0 0
sb:decree	0 7 -1 0 0
sb:decree is	-5 -4 11 0 0
sb:decree of	9 0 -7 0 0
sb:did	5 0 -7 0 0
sb:dispute	-3 -1 9 0 0
sb:doe	-11 13 -1 0 0
sb:down	-3 -4 14 0 0
sb:due	0 -10 13 0 0
sb:duty	-3 -2 8 0 0
sb:each	0 -15 9 0 0
sb:effect	-7 14 -5 0 0
sb:either	0 -4 6 0 0
sb:end	-4 -3 8 0 0
sb:everybody	-1 -4 9 0 0
sb:extension of	0 -7 12 0 0
sb:fact	0 -1 6 0 0
sb:fact sheet	0 0 6 0 0
sb:far	-3 0 6 0 0
sb:federal	0 14 -12 0 0
sb:first	7 0 -6 0 0
sb:for	9 -4 -1 -3 0
sb:for <name>	19 3 -21 0 0
sb:for <span>	-4 0 6 0 0
sb:force	0 16 -13 0 0
sb:framework	-1 0 7 0 0
sb:from <day-ahead>	3 -6 0 0 0
sb:from <day-gone>	6 0 -7 0 1
sb:from <seat>	-2 0 7 0 0
sb:from the	0 19 -17 0 0
sb:further	0 8 -5 0 0
sb:get	5 9 -14 0 0
sb:given	8 -9 0 0 0
sb:go	0 -7 3 0 0
sb:good	5 -14 7 0 0
sb:had	-16 5 3 0 0
sb:had been	0 9 -7 0 0
sb:had reach	0 7 -7 0 0
sb:hand	-9 0 6 0 0
sb:hand in	-8 0 10 0 0
sb:has	9 -14 2 0 0
sb:has not	4 -1 -7 0 5
sb:has the	7 2 -9 0 0
sb:have	0 -8 4 5 0
sb:have not	12 -2 -17 7 0
sb:he	-18 4 4 0 2
sb:he 's	0 14 -12 0 0
sb:he add	0 10 -8 0 0
sb:he has	2 -6 2 0 0
sb:he tell	0 2 -7 0 2
sb:he will	0 -9 10 0 0
sb:he would	0 13 -10 0 0
sb:her	-10 1 -4 0 10
sb:here	0 8 -6 0 0
sb:his	-12 -3 6 0 8
sb:his name	-2 9 -15 0 9
sb:his own	0 -10 9 0 0
sb:home	-6 6 0 0 0
sb:hour	6 -3 0 0 0
sb:house	0 -12 15 0 0
sb:how	0 -4 10 0 0
sb:i	0 -10 3 0 8
sb:i have	5 -8 0 0 0
sb:i will	0 0 -4 0 7
sb:if	-13 0 7 2 -3
sb:in	-5 -2 16 -15 -5
sb:in <month-gone>	-5 -1 12 0 0
sb:in <name>	10 19 -31 0 0
sb:in <number>	9 0 -8 0 0
sb:in <seat>	0 11 -15 0 4
sb:in a	18 -6 -12 0 0
sb:in principle	9 0 -9 0 0
sb:in the	-18 0 16 0 0
sb:in their	0 5 -7 0 0
sb:informed the	-3 0 7 0 0
sb:instrument	4 -10 0 0 0
sb:into	-6 16 -9 0 0
sb:is	-14 3 12 -8 -17
sb:is in	0 -3 7 0 0
sb:is missing	0 8 -6 0 0
sb:is on	0 -8 9 0 0
sb:is that	0 5 -7 0 0
sb:is the	-7 0 8 0 0
sb:is to	-6 4 0 0 0
sb:it	-8 0 1 0 7
sb:it ,	-11 0 14 0 0
sb:it in	10 -1 -5 0 0
sb:it take	1 -7 -2 0 7
sb:it to	0 8 -8 0 0
sb:it was	-6 -2 12 0 0
sb:it will	-6 13 -5 0 0
sb:its	-9 -16 22 0 2
sb:know	0 7 -1 0 0
sb:lack	-10 8 0 0 0
sb:large	0 -5 7 0 0
sb:last	-14 0 12 0 0
sb:last month	-9 0 10 0 0
sb:law	6 0 -4 0 0
sb:lawyer	6 0 -9 0 0
sb:leave the	0 7 -6 0 0
sb:let it	0 7 -6 0 0
sb:m	0 -7 7 0 0
sb:m .	0 -7 7 0 0
sb:make	14 0 -14 0 0
sb:meant	0 6 -16 0 11
sb:meet	0 0 6 0 0
sb:midnight	10 0 -7 0 0
sb:midnight ,	6 0 -4 0 0
sb:minister	-3 0 7 0 0
sb:minute	11 0 -7 0 0
sb:missing	0 8 -5 0 0
sb:missing is	0 12 -11 0 0
sb:month	-10 0 13 0 0
sb:mr	0 7 -1 0 -5
sb:mr <person>	-2 7 -1 0 0
sb:must	-10 -2 10 0 0
sb:must approve	0 -8 9 0 0
sb:must still	0 -6 8 0 0
sb:name	0 3 -12 0 8
sb:name to	0 3 -11 0 9
sb:need	-12 12 -1 0 0
sb:negotiation	0 7 -6 0 0
sb:neither	-9 0 9 0 0
sb:new	-1 -3 10 0 0
sb:next	0 -12 12 0 0
sb:no	-14 2 7 0 -3
sb:no .	0 15 -12 0 0
sb:nod	0 12 -11 0 0
sb:not	2 -7 -7 9 7
sb:not a	0 8 -7 0 0
sb:note	4 2 -8 0 0
sb:nothing	-3 18 -13 0 0
sb:notice	-2 15 -17 5 0
sb:notice of	-4 7 -9 6 0
sb:now	0 -7 2 0 0
sb:obtain	0 -16 18 0 0
sb:of	-4 2 6 2 -29
sb:of <name>	6 1 -8 0 0
sb:of it	9 0 -5 0 0
sb:of talk	11 0 -7 0 0
sb:of the	1 1 -2 2 -6
sb:off	4 0 -6 0 0
sb:offer	-2 0 8 0 0
sb:on	1 -6 3 3 -5
sb:on <day-ahead>	-4 -2 13 0 0
sb:on <day-gone>	3 -16 4 0 0
sb:on <day-today>	0 2 -6 0 0
sb:on a	-4 0 7 0 0
sb:on an	0 -6 5 0 0
sb:on thi	9 0 -8 0 0
sb:on which	0 -3 0 6 0
sb:once	-9 9 0 0 0
sb:one	0 6 -6 0 0
sb:or	-1 9 -4 0 0
sb:order is	1 -9 3 0 0
sb:order on	-6 0 7 0 0
sb:other	13 0 -14 0 0
sb:our	12 6 -17 0 0
sb:our <office>	0 0 6 0 0
sb:out	-7 5 0 0 0
sb:out of	0 11 -9 0 0
sb:outline	0 7 -6 0 0
sb:over	3 1 -6 0 0
sb:over the	6 -4 0 0 0
sb:owner	7 0 -7 0 0
sb:page	0 -9 0 6 0
sb:pause	0 -3 7 0 0
sb:pen	0 14 -12 0 0
sb:pending	0 7 -6 0 0
sb:place	0 0 -4 0 10
sb:port fee	0 6 -4 0 0
sb:present	-6 11 -3 0 0
sb:president	-9 -8 19 0 0
sb:principle	9 0 -9 0 0
sb:prolonged	0 -7 8 0 0
sb:provided	0 8 -6 0 0
sb:publish	0 8 -6 0 0
sb:published by	0 16 -16 0 0
sb:put	3 5 -14 0 7
sb:put his	0 0 -8 0 9
sb:put its	8 0 -6 0 0
sb:put the	0 8 -4 0 0
sb:q	0 -9 10 0 0
sb:question	-1 -8 15 0 0
sb:question :	-1 -7 14 0 0
sb:reach	9 0 -11 0 0
sb:read	0 -7 10 0 0
sb:receive	-2 0 6 0 0
sb:renewal	0 7 -6 0 0
sb:reporter	-1 18 -13 0 0
sb:republic	8 0 -6 0 0
sb:require	1 11 -16 0 0
sb:resolution	0 6 -9 0 0
sb:result	0 -6 7 0 0
sb:round	11 -2 -6 0 0
sb:round of	12 0 -11 0 0
sb:run	-2 -3 9 0 0
sb:sanction	0 -4 9 0 0
sb:say	-10 11 0 0 0
sb:say he	0 -5 10 0 0
sb:say on	0 6 -7 0 0
sb:say the	0 7 -3 0 0
sb:seal	-14 0 7 0 0
sb:seal of	-13 5 2 0 0
sb:second	7 1 -10 0 0
sb:second ,	5 -7 0 0 0
sb:second round	13 0 -12 0 0
sb:see	0 0 -6 7 0
sb:sheet	-3 -2 10 0 0
sb:ship	0 6 -4 0 0
sb:shook	-8 5 0 0 0
sb:shook hand	-8 5 0 0 0
sb:should	0 -7 11 0 0
sb:side has	5 -6 0 0 0
sb:side the	9 0 -6 0 0
sb:sign	23 -21 -2 -3 0
sb:sign ,	2 -14 0 0 5
sb:sign :	30 -9 -23 0 0
sb:sign a	-4 0 9 0 0
sb:sign by	-1 11 -6 0 0
sb:sign in	14 3 -18 0 0
sb:sign on	7 -3 -1 0 0
sb:sign the	-12 0 15 0 0
sb:signature	7 19 -23 0 0
sb:signature ,	5 1 -8 0 0
sb:signature is	-2 8 -2 0 0
sb:signature of	0 -16 15 0 0
sb:since	-3 0 6 0 0
sb:sit	-11 8 0 0 0
sb:so far	-3 0 6 0 0
sb:some	-3 0 6 0 0
sb:still	-16 -3 15 0 0
sb:stroke	0 7 -4 0 0
sb:subject to	-4 14 -8 0 0
sb:suspend	-6 9 -3 0 0
sb:suspension	-7 1 2 0 0
sb:table	0 -8 10 0 0
sb:take	-1 21 -25 0 5
sb:take effect	-5 10 -2 0 0
sb:talk	4 -17 10 0 0
sb:talk between	11 0 -7 0 0
sb:talk in	0 -2 7 0 0
sb:tariff	-13 6 0 1 -1
sb:telephone	0 -1 7 0 0
sb:tell	-6 -10 13 0 2
sb:tell his	0 -7 8 0 0
sb:tell reporter	0 9 -5 0 0
sb:than	-5 0 8 0 0
sb:that	0 10 -3 -10 -1
sb:that a	0 6 -5 0 0
sb:that he	1 5 -8 0 0
sb:that it	0 -1 6 0 0
sb:that nothing	0 8 -4 0 0
sb:that of	1 5 -8 0 0
sb:that the	-4 -9 18 0 0
sb:the	0 1 8 -9 -18
sb:the <day-ahead>	0 8 -7 0 0
sb:the <name>	-2 -1 6 0 0
sb:the <office>	9 1 -10 0 0
sb:the <organisation>	-2 7 -5 1 0
sb:the <person>	0 -7 7 0 0
sb:the <quality>	7 6 -12 0 -4
sb:the agreement	13 0 -11 0 0
sb:the approval	0 9 -10 0 0
sb:the company	-10 0 10 0 0
sb:the consent	4 -9 2 0 0
sb:the deal	0 6 -5 0 0
sb:the decree	0 10 -8 0 0
sb:the federal	0 14 -13 0 0
sb:the house	0 -9 10 0 0
sb:the new	1 -9 3 0 0
sb:the next	0 -10 7 0 0
sb:the one	-5 8 0 0 0
sb:the order	6 0 -5 0 0
sb:the other	15 7 -23 0 0
sb:the port	0 -3 6 0 0
sb:the present	-5 12 -5 0 0
sb:the seal	-13 5 2 0 0
sb:the second	12 0 -12 0 0
sb:the signature	0 -11 11 0 0
sb:the suspension	-6 3 0 0 0
sb:the table	0 -11 12 0 0
sb:the tariff	-2 10 -4 0 0
sb:the understanding	0 5 -6 0 0
sb:their	9 0 -4 0 -2
sb:them	0 -3 6 0 0
sb:then	6 0 -8 0 0
sb:there is	0 0 6 0 0
sb:they had	0 6 -6 0 0
sb:thing	0 -8 6 0 0
sb:third	0 -4 7 0 0
sb:three	-2 7 -2 0 0
sb:through the	6 -4 0 0 0
sb:tiktok	7 0 -5 0 0
sb:to	-24 13 5 0 0
sb:to <level>	-3 -7 13 0 0
sb:to <number>	0 -10 0 4 0
sb:to a	-9 15 -5 0 0
sb:to be	-8 9 0 0 0
sb:to final	0 7 -6 0 0
sb:to it	6 1 -19 0 9
sb:to leave	0 -3 7 0 0
sb:to the	-8 16 -4 0 0
sb:together	9 0 -7 0 0
sb:too	-6 6 -3 2 0
sb:trade	-13 -4 22 0 0
sb:trade ,	-5 0 7 0 0
sb:truce	-9 0 10 0 0
sb:truce ,	0 -5 7 0 0
sb:two	-2 0 7 0 0
sb:under	4 -9 1 0 0
sb:under the	8 0 -3 0 0
sb:understanding	0 7 -8 0 0
sb:unless the	0 -7 8 0 0
sb:until	0 7 -5 0 0
sb:until <day-ahead>	0 -2 6 0 0
sb:until the	0 16 -12 0 0
sb:upon	0 7 -3 0 0
sb:vessel	6 0 -6 0 0
sb:vote	0 -12 6 4 0
sb:want	-5 14 -7 0 0
sb:want to	0 6 -5 0 0
sb:was	8 -5 0 0 -1
sb:we	1 -18 10 5 0
sb:we have	0 -11 0 7 0
sb:we sign	10 0 -9 0 0
sb:week	0 -7 12 0 0
sb:were	0 -3 6 0 0
sb:what	7 -1 0 0 0
sb:what is	0 9 -7 0 0
sb:what the	9 -2 -4 0 0
sb:when	-2 -3 9 0 0
sb:when it	0 15 -11 0 0
sb:when the	0 -11 15 0 0
sb:where	0 -1 7 0 0
sb:whether	-11 -25 6 24 0
sb:whether the	0 -13 0 13 0
sb:which	15 -11 -6 4 0
sb:which he	0 8 -7 0 0
sb:which is	5 5 -13 0 0
sb:which the	5 -5 -7 6 0
sb:who	0 -12 12 0 0
sb:who sign	13 0 -11 0 0
sb:whose	-1 0 6 0 0
sb:will	-22 5 5 0 3
sb:will be	-6 3 0 0 0
sb:will not	0 0 -3 0 7
sb:with	-2 -11 22 0 -3
sb:with <name>	0 7 -4 0 0
sb:with the	11 -8 0 0 0
sb:without	0 -15 12 0 0
sb:without a	0 -6 7 0 0
sb:would	-16 10 0 0 0
sb:would have	0 5 -6 0 0
sb:would need	0 -7 8 0 0
sb:would put	0 18 -14 0 0
sb:yet	-5 9 -2 0 0
sb:—	7 3 -8 0 0
sb:— the	0 16 -14 0 0
short	-8 10 4 0 -5
sided	14 29 -29 -2 -4
sign< approve<	12 0 -11 0 0
sign< approve>	5 2 -10 0 0
sign< do<	8 -2 -6 0 4
sign< future	-14 0 14 0 0
sign< lack<	-19 22 -6 0 -1
sign< lack>	0 -7 6 0 0
sign< modal	3 4 -7 0 0
sign< name	3 21 -19 0 0
sign< office	-11 0 11 0 -1
sign< organisation	14 -19 7 0 0
sign< participle	8 -6 -1 0 0
sign< past	9 0 -3 0 -2
sign< perfect	0 -19 14 0 0
sign< person	39 0 -48 0 7
sign< pluperfect	-1 -1 7 0 0
sign< power=assembly	0 -6 8 0 0
sign< power=council	11 -13 0 0 0
sign< power=minister	14 0 -8 0 0
sign< power=no power	11 13 -19 -1 1
sign< power=parliament	0 -6 9 0 0
sign< power=president	-4 10 -9 0 4
sign< power=prime minister	7 0 -10 0 0
sign< power=secretary	8 -4 -2 0 0
sign< present	-1 9 -6 0 0
sign< publish>	9 0 -18 0 6
sign< refuse<	0 0 -10 0 13
sign< side	-10 3 6 0 0
sign< vote>	-6 -8 16 0 0
sign> approve<	10 0 -17 7 -2
sign> approve>	11 0 -9 0 0
sign> do<	-18 0 10 3 -1
sign> do>	11 -2 -21 15 3
sign> future	-6 15 -7 1 -10
sign> future-not	0 0 0 0 6
sign> infinitive	-6 1 0 0 0
sign> lack<	8 13 -18 0 0
sign> modal	-25 13 -2 0 0
sign> name	21 -4 -10 0 -14
sign> office	-17 -20 19 17 0
sign> organisation	-16 -10 26 -1 0
sign> participle	2 -9 2 0 0
sign> past	9 3 -13 5 -1
sign> perfect	-1 -13 12 -5 0
sign> person	46 33 -79 10 -11
sign> power=board	-3 0 7 0 0
sign> power=cabinet	12 0 -9 0 0
sign> power=council	-9 0 6 0 0
sign> power=government	0 -8 5 0 0
sign> power=king	12 0 -20 5 0
sign> power=minister	2 20 -18 -10 0
sign> power=no power	4 14 -10 -12 -1
sign> power=parliament	0 0 -7 9 0
sign> power=premier	7 -4 -8 4 0
sign> power=president	21 -8 -26 9 2
sign> power=prime minister	0 4 -11 5 0
sign> power=secretary	9 0 -1 0 -1
sign> power=treasury	0 -1 6 0 0
sign> present	1 15 -11 0 -12
sign> pronoun	0 13 -16 -5 8
sign> publish>	9 4 -7 -1 -8
sign> refuse>	-6 -9 0 0 13
sign> side	-12 -18 22 0 3
sign> vote<	-7 -3 0 10 0
sign> vote>	25 0 -20 0 -2
signature line	21 0 -18 0 0
t0=future	-7 0 11 0 0
t0=future-passive	-11 8 0 0 0
t0=modal-passive	-3 -1 8 0 0
t0=past-passive	2 -18 8 0 0
t0=perfect	0 0 6 0 0
t0=perfect-not	0 -3 0 7 0
t0=pluperfect	-8 -4 15 0 0
t0=pluperfect-passive	0 12 -11 0 0
t0=present	5 -3 2 0 -9
t0=present-passive	-4 -15 21 0 0
t1=future	-7 0 10 0 0
t1=future-passive	-11 8 0 0 0
t1=infinitive	0 -2 6 0 0
t1=modal-passive	-3 -1 8 0 0
t1=participle-passive	9 -8 0 0 0
t1=past-passive	2 -18 7 0 0
t1=perfect	0 -2 8 0 0
t1=perfect-not	0 -3 0 7 0
t1=pluperfect	-8 -3 15 0 0
t1=pluperfect-passive	0 12 -11 0 0
t1=present	5 -2 1 0 -9
t1=present-passive	-4 -15 21 0 0
t2=future	-19 25 -2 -1 -13
t2=future-not	0 -4 -10 0 17
t2=gerund	0 -14 9 0 0
t2=infinitive	-1 0 8 0 0
t2=modal	-20 0 11 0 -1
t2=modal-not	0 0 -7 10 0
t2=participle-passive	0 -12 7 0 0
t2=past	8 -31 10 0 0
t2=perfect	4 -21 11 -14 0
t2=perfect-not	-9 2 0 0 -1
t2=perfect-passive	-8 8 0 0 0
t2=pluperfect-passive	0 7 -6 0 0
t2=present	-16 13 3 -2 -9
t2=present-not	-8 13 -15 0 8
t2=present-passive	-10 0 15 0 0
v0-none	0 0 16 -24 -13
v0=add	0 9 -8 0 0
v0=agree	-6 0 8 0 0
v0=approve	-5 16 -10 0 0
v0=ask	0 6 -7 2 0
v0=be	6 5 -5 -2 -5
v0=bear	11 -3 -5 0 0
v0=confirm	0 -9 9 0 0
v0=get	4 11 -17 0 0
v0=have	1 -15 3 4 0
v0=meet	-4 0 10 0 0
v0=other	-8 -2 11 0 0
v0=say	0 9 -2 0 0
v0=see	0 -2 0 7 0
v0=take	0 7 -10 0 1
v0=tell	0 -11 18 0 0
v1-none	-1 3 14 -22 -11
v1=add	0 9 -8 0 0
v1=agree	-8 -4 16 0 0
v1=approve	-5 16 -8 0 0
v1=ask	0 5 -6 1 0
v1=be	6 6 -5 -2 -5
v1=bear	11 -3 -5 0 0
v1=confirm	0 -9 9 0 0
v1=get	4 11 -17 0 0
v1=have	1 -15 3 4 0
v1=leave	0 -5 8 0 0
v1=make	7 0 -7 0 0
v1=meet	-6 0 13 0 0
v1=other	-8 -2 11 0 0
v1=say	0 6 0 0 0
v1=see	0 -3 0 7 0
v1=sign	10 -3 -2 0 0
v1=take	0 7 -10 0 1
v1=tell	0 -11 18 0 0
v2-none	8 -4 13 -16 -31
v2=adjust	7 0 -6 0 0
v2=adopt	3 1 -6 0 0
v2=agree	0 -4 8 0 0
v2=announce	8 1 -7 0 -1
v2=approve	-4 3 3 0 -8
v2=be	-1 -5 15 0 -7
v2=call	0 -5 9 0 0
v2=confirm	-8 0 11 0 0
v2=decline	-5 0 -6 0 15
v2=end	0 -3 7 0 0
v2=extend	0 -3 8 0 0
v2=have	0 28 -29 -1 6
v2=hold	6 0 -9 0 3
v2=keep	0 6 -6 0 0
v2=leave	-12 0 10 0 0
v2=let	0 0 -6 0 3
v2=look	0 10 -6 0 0
v2=meet	0 -8 6 0 0
v2=other	-2 3 5 -3 -13
v2=propose	0 -4 6 0 0
v2=put	6 0 -6 8 -9
v2=raise	6 0 -3 0 0
v2=rule	0 -3 6 0 0
v2=say	0 -14 4 0 8
v2=settle	-2 0 6 0 0
v2=sign	7 -1 -15 0 11
v2=sit	-1 -8 15 0 0
v2=tell	-10 2 -2 10 -3
v2=want	0 -2 6 0 0
v2=write	0 12 -8 0 0
verbless	11 1 0 -5 -13
vote< do<	-3 -2 11 0 0
vote< do>	-11 0 0 10 0
vote< infinitive	0 -6 8 0 0
vote< lack<	0 8 -4 0 0
vote< office	0 0 -6 4 0
vote< organisation	0 14 -10 0 0
vote< perfect	-4 0 8 0 0
vote< person	-13 0 8 3 0
vote< power=minister	-5 -3 12 0 0
vote< power=no power	-5 -26 35 0 0
vote< present	-2 -7 14 0 0
vote< pronoun	0 -10 14 0 0
vote< side	0 -4 8 0 0
vote< vote>	0 -5 7 0 0
vote> do<	-2 9 -3 0 0
vote> do>	4 1 -13 0 8
vote> future	-1 -8 12 0 0
vote> lack<	-9 -3 12 0 0
vote> modal	-6 2 0 1 0
vote> name	-6 0 7 0 0
vote> office	2 1 -6 0 0
vote> organisation	-19 14 -6 -6 13
vote> past	-5 9 -7 1 0
vote> perfect	21 0 -16 0 0
vote> power=board	0 -5 9 0 0
vote> power=cabinet	5 5 -17 0 0
vote> power=congress	0 -10 13 0 0
vote> power=council	-12 9 -1 0 4
vote> power=house	0 7 -6 0 0
vote> power=minister	-3 -19 24 0 0
vote> power=ministry	0 -3 6 0 0
vote> power=no power	11 -5 2 0 -16
vote> power=parliament	-2 8 -8 0 3
vote> power=treasury	0 -1 6 0 0
vote> present	0 -6 6 0 0
vote> present-not	0 -11 13 0 0
vote> pronoun	0 -10 21 0 -2
vote> publish>	0 -6 7 0 0
vote> refuse>	0 -12 -3 0 16
vote> side	3 -20 10 0 0
vt0=be perfect	0 6 -3 0 0
vt0=be present	8 3 -6 0 -2
vt0=bear present	11 -3 -5 0 0
vt0=have present	2 -13 0 4 0
vt0=other perfect	0 -15 11 0 0
vt0=other pluperfect	0 15 -14 0 0
vt0=other present	-4 -6 12 0 0
vt0=put present	7 -4 -1 0 0
vt0=say past	2 2 -10 0 3
vt0=say present	-5 8 0 0 -4
vt0=sign future	-11 1 7 0 0
vt0=sign past	11 -3 -5 0 0
vt0=take present	-1 6 -8 0 2
vt0=tell past	0 -3 11 0 0
vt1=agree past	-4 0 7 0 0
vt1=be perfect	0 6 -3 0 0
vt1=be present	8 3 -6 0 -2
vt1=bear present	11 -3 -5 0 0
vt1=have present	2 -13 0 4 0
vt1=make participle	9 0 -9 0 0
vt1=other perfect	0 -15 11 0 0
vt1=other pluperfect	0 15 -14 0 0
vt1=other present	-4 -5 12 0 0
vt1=put present	7 -4 -1 0 0
vt1=say past	2 2 -10 0 3
vt1=say present	-5 8 0 0 -4
vt1=sign future	-11 1 7 0 0
vt1=sign participle	9 -6 -2 0 0
vt1=sign past	11 -3 -5 0 0
vt1=take present	-1 6 -8 0 2
vt1=tell past	0 -3 11 0 0
vt2=agree past	-1 0 7 0 0
vt2=agree perfect	11 -7 -2 0 0
vt2=agree present	0 -3 8 0 0
vt2=announce past	10 -9 -1 0 0
vt2=announce perfect	0 12 -12 0 0
vt2=approve perfect	-13 0 18 0 0
vt2=bring present	-6 0 5 0 0
vt2=confirm past	-1 0 7 0 0
vt2=confirm perfect	0 -7 10 0 0
vt2=get perfect	-3 7 -1 0 0
vt2=go modal	0 11 -9 0 0
vt2=go present	0 -7 9 0 0
vt2=have present	0 25 -25 -1 6
vt2=hold present	8 0 -13 0 4
vt2=keep present	0 7 -7 0 0
vt2=leave present	0 -3 8 0 0
vt2=let present	0 7 -4 0 0
vt2=make perfect	-1 0 7 0 0
vt2=meet gerund	0 -5 7 0 0
vt2=other future	0 -5 6 0 0
vt2=other past	6 -2 0 0 0
vt2=other perfect	-5 6 3 0 -8
vt2=other present	-12 1 6 0 0
vt2=put perfect	3 6 -8 0 0
vt2=put present	7 0 -7 4 0
vt2=say past	-7 -2 4 0 6
vt2=say perfect	-4 2 -7 3 1
vt2=say present	6 -19 6 0 0
vt2=sign future	0 4 -12 0 12
vt2=sign modal	-14 -8 9 0 8
vt2=sign past	11 -29 -3 2 0
vt2=sign perfect	3 -8 8 -6 -5
vt2=sign pluperfect	1 0 -7 3 0
vt2=sign present	1 19 -21 0 0
vt2=sit present	0 -2 7 0 0
vt2=tell modal	0 0 -7 11 0
vt2=tell present	0 -4 9 0 0
when agreement	-9 0 27 -12 -17
when extension of the truce	5 -5 1 -7 0
when order	0 7 -1 -5 -11
when truce	-2 -18 26 -1 -12`;
