// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-14 -7 39 -28 -34
a:!	-1 0 8 0 0
a:'s	25 -3 -13 0 -1
a:'s .	15 5 -21 0 0
a:'s <level>	7 0 -7 0 0
a:'s <organisation>	-8 1 2 0 0
a:'s <person>	-13 -4 21 0 0
a:'s and	0 7 -6 0 0
a:'s assent	5 4 -13 0 0
a:'s consent	0 8 -9 0 0
a:'s decree	0 7 -8 0 0
a:'s man	0 8 -8 0 0
a:'s own	3 -12 4 0 0
a:'s signature	5 0 -6 0 0
a:'s tariff	10 0 -6 0 0
a:-	0 -9 7 0 0
a:.	-5 6 11 -1 -35
a:<agent>	3 -7 5 -13 0
a:<day-ahead>	-23 21 1 -6 -19
a:<day-ahead> .	-20 10 4 0 0
a:<day-ahead> to	-1 -8 12 0 0
a:<day-gone>	6 -10 7 -8 -9
a:<day-gone> .	5 -10 4 0 -1
a:<day-gone> after	6 0 -4 0 0
a:<day-gone> by	-17 0 19 0 0
a:<day-gone> for	0 -6 10 0 0
a:<day-gone> in	-5 15 -8 0 0
a:<day-gone> that	6 0 -4 0 0
a:<day-gone> to	10 0 -8 0 0
a:<day-gone> under	11 0 -10 0 0
a:<day-today>	8 0 -6 -2 0
a:<day-today> announce	9 0 -9 0 0
a:<day-today> evening	-4 11 -4 0 0
a:<day-today> on	0 7 -5 0 0
a:<duty>	-8 -2 2 10 0
a:<gate>	-11 -5 17 0 0
a:<goods-amount>	0 -3 7 0 0
a:<goods>	-14 13 -1 4 0
a:<level-noun>	-11 -20 31 0 0
a:<level>	5 -7 6 -1 -5
a:<level> .	5 -7 0 0 0
a:<level> in	-3 0 6 0 0
a:<level> of	0 -2 7 0 0
a:<level> on	10 -7 -1 0 0
a:<level> to	0 8 -4 0 0
a:<money>	8 -2 -3 0 0
a:<money> .	13 0 -11 0 0
a:<month-ahead>	-1 6 -3 0 0
a:<name>	8 2 -6 0 -6
a:<name> ?	0 12 -10 0 0
a:<name> and	9 0 -11 0 0
a:<name> are	0 10 -9 0 0
a:<name> by	14 0 -20 0 5
a:<name> in	-4 -1 9 0 0
a:<name> sign	-15 2 8 0 0
a:<not>	-5 -5 -12 15 20
a:<number>	0 -26 14 0 0
a:<number> .	11 -9 0 0 0
a:<number> million	-6 0 7 0 0
a:<number> to	4 -6 0 0 0
a:<office>	-5 -8 16 0 0
a:<office> 's	-6 0 7 0 0
a:<office> .	9 -2 -4 0 0
a:<office> on	0 8 -9 0 0
a:<office> order	13 0 -12 0 0
a:<organisation>	-5 0 6 -3 0
a:<organisation> has	-2 -8 15 0 0
a:<organisation> was	12 0 -10 0 0
a:<person>	-21 -4 27 0 -5
a:<person> .	4 4 -10 0 0
a:<person> and	-3 0 6 0 0
a:<person> are	0 -6 7 0 0
a:<person> for	-3 0 6 0 0
a:<person> sign	-6 0 9 0 0
a:<points>	4 0 -6 0 0
a:<quality>	-21 2 13 0 0
a:<quality> coffee	0 11 -11 0 0
a:<quality> good	5 -6 0 0 0
a:<quality> wine	-7 5 0 0 0
a:<seat>	-5 3 6 -4 -10
a:<seat> .	3 8 -11 0 0
a:<seat> <day-today>	0 -6 4 0 0
a:<seat> in	-3 -1 10 0 0
a:<seat> is	0 9 -8 0 0
a:<seat> on	-13 0 11 0 0
a:<seat> with	0 -1 7 0 0
a:<sender>	-6 0 9 0 0
a:<span>	0 6 1 0 -7
a:<span> .	-9 -5 17 0 0
a:<span> more	-2 11 -5 0 0
a:<span> truce	-5 0 8 0 0
a:<v-bear>	-7 0 14 0 -13
a:<v-begin>	4 -6 4 0 -3
a:<v-buy>	9 -2 0 -4 -7
a:<v-deny>	-12 0 7 0 1
a:<v-down>	0 -16 2 0 8
a:<v-end>	1 -12 14 0 0
a:<v-impose>	-1 1 6 0 -17
a:<v-propose>	-6 -4 19 0 -9
a:<v-return>	0 -9 14 0 0
a:<v-say>	-9 -7 9 12 2
a:<v-sell>	-9 9 0 0 0
a:<v-suspend>	-3 0 0 0 7
a:<v-target>	-2 -14 22 0 0
a:<v-threaten>	-2 0 8 0 0
a:?	-6 0 5 3 -1
a:a	3 -1 1 -10 0
a:a deal	6 0 -3 0 0
a:a further	0 7 -8 0 0
a:a joint	-4 0 6 0 0
a:a mandate	0 6 -3 0 0
a:a new	6 0 -3 0 0
a:a notice	6 7 -14 0 0
a:a tariff	-8 0 1 0 5
a:about	-7 0 8 0 0
a:accord	-6 11 -3 0 0
a:accord on	-7 8 0 0 0
a:account	0 -2 6 0 0
a:act	0 -8 6 0 0
a:add	-3 0 8 0 0
a:additional	15 -11 -5 0 0
a:additional duty	11 -6 -3 0 0
a:adjust	10 0 -9 0 0
a:adopt	-1 13 -6 0 0
a:adopt a	-8 7 0 0 0
a:adopt the	3 2 -8 0 0
a:affiliate	0 17 -15 0 0
a:affiliate rule	0 21 -20 0 0
a:after	10 3 -12 0 0
a:after a	7 0 -6 0 0
a:again	-3 0 9 0 0
a:agenda	0 8 -6 0 0
a:ago	9 0 -6 0 0
a:agree	-4 -5 15 0 -1
a:agree by	9 0 -6 0 0
a:agree on	-13 0 14 0 0
a:agree to	0 -9 12 0 0
a:agreement	-12 1 10 0 0
a:agreement .	0 -7 9 0 0
a:agreement of	0 -2 8 0 0
a:all	-3 -8 4 6 0
a:alone	-7 17 -8 0 0
a:alone .	-6 9 0 0 0
a:already	16 -10 -4 0 0
a:also	5 -12 0 0 0
a:also sign	9 0 -4 0 0
a:an	15 0 -13 0 0
a:an <office>	9 0 -9 0 0
a:an agreement	-10 5 0 0 0
a:an extension	12 8 -25 0 2
a:an hour	19 -10 -11 0 0
a:and	2 13 -4 -5 -22
a:and <name>	-9 0 14 0 0
a:and <person>	12 10 -19 0 0
a:and say	8 0 -6 0 0
a:and the	-2 16 -5 0 -4
a:announce <day-today>	8 0 -7 0 0
a:announce it	-7 0 9 0 0
a:announce on	6 0 -3 0 0
a:announce that	8 0 -4 0 0
a:announce the	-11 0 13 0 0
a:announcement	14 -2 -9 0 0
a:another <span>	4 0 -6 0 0
a:answer	-5 -2 12 0 0
a:any	-8 5 0 0 0
a:apply	6 -4 0 0 0
a:approval	0 5 -8 0 3
a:approve	1 0 1 -1 -11
a:approve a	0 9 -7 0 0
a:approve an	6 0 -6 0 0
a:approve it	3 -16 14 0 -1
a:approve the	6 2 -6 0 0
a:are	-4 -7 18 0 0
a:are to	0 -4 8 0 0
a:as	-10 -8 10 0 3
a:ask .	0 -8 9 0 0
a:ask to	0 8 -8 0 0
a:assent	14 0 -17 0 0
a:at <level>	0 -3 6 0 0
a:at <number>	9 9 -19 0 0
a:at <seat>	-7 0 8 0 0
a:at it	-1 9 -4 0 0
a:at noon	6 0 0 0 0
a:at once	8 0 -7 0 0
a:back	-4 -11 19 0 0
a:banana	0 10 -8 0 0
a:be ask	0 8 -7 0 0
a:been	-21 12 0 0 0
a:been tell	0 6 -5 0 0
a:before the	0 0 -1 0 7
a:being	-7 2 0 0 4
a:bill	0 -8 3 0 0
a:bill .	0 -5 6 0 0
a:both	-10 13 -1 0 0
a:budget	0 -8 7 0 0
a:busan	-8 -1 14 0 0
a:buy	-1 0 7 0 0
a:by	-24 0 20 -4 0
a:by <day-ahead>	-7 0 6 0 0
a:by <name>	-7 -5 15 0 0
a:by <number>	0 -7 0 0 4
a:by <person>	-8 -1 13 0 0
a:by phone	6 0 -5 0 0
a:by the	-9 0 9 0 0
a:call	0 -12 8 0 0
a:call with	7 0 -5 0 0
a:can	-7 2 2 0 0
a:can sign	-3 9 -1 0 0
a:capital	0 -10 10 0 0
a:carry	7 -5 0 0 0
a:change	9 -3 -2 0 0
a:clear	0 -4 7 0 0
a:coffee	0 10 -10 0 0
a:collect	0 -2 7 0 0
a:company	-10 -7 19 0 0
a:complete	0 9 -6 0 0
a:confirm	0 -4 7 0 0
a:confirm it	8 -5 0 0 0
a:consent	0 4 -9 0 3
a:container	-5 0 6 0 0
a:control	-3 9 -2 0 0
a:could	-11 -2 0 5 3
a:could not	0 0 -10 6 5
a:country	-4 -3 13 0 0
a:course	0 -4 6 0 0
a:date	-1 -8 14 0 0
a:deal	-3 0 8 0 0
a:deal with	-3 11 -4 0 0
a:decide	-8 1 2 0 0
a:decide .	0 7 -4 0 0
a:decided	19 -5 -13 0 0
a:decision	0 6 -3 0 0
a:decline	-7 0 -3 0 13
a:decline to	-5 0 -1 0 11
a:decree	-1 27 -20 0 0
a:detail	0 7 -6 0 0
a:did	21 -12 -12 0 3
a:did it	8 -4 -2 0 0
a:did not	-11 0 3 0 3
a:did so	14 0 -11 0 0
a:directed	10 0 -9 0 0
a:directed the	10 0 -9 0 0
a:dispute	0 -1 7 0 0
a:do	-9 6 -4 8 -3
a:do not	0 0 -7 9 0
a:do so	-2 8 -4 0 0
a:doe	3 -14 10 0 0
a:doe not	5 -9 4 0 0
a:domestic	0 13 -13 0 0
a:done	10 -13 0 0 0
a:done so	13 -13 0 0 0
a:down	-10 0 8 0 0
a:drug	-6 0 7 0 0
a:duty	5 10 -17 0 0
a:duty of	16 0 -14 0 0
a:each	-9 15 -5 0 0
a:either	0 -2 0 7 0
a:emergency	-9 0 14 0 0
a:end	0 -7 13 0 0
a:enough	0 8 -7 0 0
a:evening .	0 6 -3 0 0
a:ever	-2 6 0 0 0
a:every	-3 -7 13 0 0
a:expect	-6 -1 12 0 0
a:export	-6 0 5 0 0
a:extend	0 -8 13 0 0
a:extension	20 4 -27 0 4
a:extension .	2 4 -6 0 0
a:extension of	8 0 -10 0 0
a:extra	6 0 -6 0 0
a:fact	-7 -2 12 0 0
a:fact sheet	-7 -2 12 0 0
a:far	0 7 -8 0 0
a:farm	7 0 -6 0 0
a:farm good	7 0 -6 0 0
a:fee	-9 17 -9 0 0
a:fee on	0 10 -9 0 0
a:fentanyl	-3 0 6 0 0
a:first .	4 1 -9 0 0
a:follow	0 7 -5 0 0
a:followed	15 0 -12 0 0
a:for	7 -9 -3 0 6
a:for <name>	21 4 -26 0 0
a:for <seat>	7 0 -10 0 0
a:for <span>	2 -15 4 0 0
a:for a	0 -11 6 0 0
a:for an	7 0 -3 0 0
a:for more	0 6 -4 0 0
a:for one	-6 0 8 0 0
a:for that	0 -6 7 0 0
a:for the	0 12 -10 0 2
a:for their	-4 0 8 0 0
a:free	-4 0 8 0 0
a:freeze	0 12 -10 0 0
a:from	-3 -8 9 4 -3
a:from <day-ahead>	0 -6 8 0 0
a:from <level>	0 8 -4 0 0
a:from <number>	6 0 -6 0 0
a:further <span>	0 7 -10 0 0
a:gave	27 -14 -16 0 0
a:gave its	8 -5 0 0 0
a:gazette	0 7 -2 0 0
a:get	-6 4 0 0 0
a:give	-6 -5 13 0 0
a:give its	0 -6 8 0 0
a:go	-6 1 1 0 0
a:go through	0 12 -11 0 0
a:gold	0 0 -2 7 0
a:good	16 -9 -4 0 0
a:good worth	7 0 -6 0 0
a:government	10 -10 0 0 0
a:had	-1 6 -3 0 0
a:had a	-2 0 6 0 0
a:had already	1 1 -6 0 0
a:had been	0 7 -3 0 0
a:had sign	13 -14 -6 3 0
a:had the	-3 7 -1 0 0
a:had to	0 7 -6 0 0
a:half	2 -7 0 0 0
a:hand	-3 -9 14 0 0
a:has	-14 3 10 -11 -3
a:has .	7 -8 0 0 0
a:has a	0 -3 7 0 0
a:has agree	15 -5 -9 0 0
a:has already	8 -11 0 0 0
a:has announce	-7 9 -1 0 0
a:has approve	1 -10 4 0 0
a:has been	-9 4 0 0 0
a:has confirm	0 -6 7 0 0
a:has decided	9 0 -8 0 0
a:has done	3 -7 0 0 0
a:has had	-2 13 -8 0 0
a:has it	-5 6 0 0 0
a:has let	2 0 -6 0 3
a:has not	-25 17 -3 0 0
a:has passed	7 -6 0 0 0
a:has published	0 7 -7 0 0
a:has put	-7 10 -2 0 0
a:has say	-6 0 1 0 3
a:has sign	15 -11 -1 0 0
a:has still	0 -12 13 0 0
a:has to	-15 10 0 0 -5
a:hasn't	-3 14 -18 0 7
a:have	8 12 -12 -5 -7
a:have agree	-7 0 10 0 0
a:have approve	0 7 -2 0 0
a:have not	0 9 -7 0 0
a:have say	0 8 -7 0 0
a:have sign	1 -3 4 0 -6
a:have to	-6 0 1 0 1
a:he	18 -13 -11 2 1
a:he had	11 -4 -4 0 0
a:her	4 -7 0 0 0
a:here	0 9 -20 6 0
a:him	1 -9 5 0 0
a:himself	12 -3 -4 0 0
a:himself .	8 -6 0 0 0
a:his	0 15 -10 0 -10
a:his <office>	-11 0 8 0 0
a:his <quality>	-1 0 6 0 0
a:his name	5 8 -14 0 0
a:his signature	5 4 -13 1 0
a:hold	0 -6 0 0 5
a:home	-15 -5 9 0 7
a:home .	-8 -2 12 0 0
a:hour	16 0 -16 0 0
a:hour .	6 0 -4 0 0
a:house	3 -7 0 0 0
a:i	0 0 7 0 0
a:import	9 0 -7 0 0
a:in	-8 2 13 -15 -15
a:in <name>	-9 -5 17 0 0
a:in <number>	0 -1 7 0 0
a:in <organisation>	23 3 -28 0 0
a:in <seat>	-2 14 -4 0 -4
a:in a	9 -5 -2 0 0
a:in busan	-8 -1 13 0 0
a:in place	7 0 -6 0 0
a:in three	12 0 -12 0 0
a:industry	6 0 -6 0 0
a:informed	-4 -5 13 0 0
a:initial	-3 -8 13 0 0
a:initialled	-5 0 9 0 0
a:into	8 0 -4 0 0
a:into law	2 2 -7 0 0
a:is	-10 18 -5 0 -3
a:is in	0 12 -11 0 0
a:is one	7 0 -5 0 0
a:issue	-4 17 -9 0 0
a:issue a	0 8 -4 0 0
a:issued	11 10 -21 0 0
a:it	9 1 -5 -3 -1
a:it <day-today>	-6 2 1 0 0
a:it by	-6 -6 14 0 0
a:it on	15 15 -29 0 0
a:it up	7 5 -14 0 0
a:it will	0 13 -14 0 0
a:it would	6 -2 0 0 0
a:its approval	0 -7 3 0 4
a:its duty	0 9 -6 0 0
a:its fact	-4 0 7 0 0
a:its notice	11 0 -17 6 0
a:its own	9 -1 -6 0 1
a:itself	0 9 -7 0 0
a:know	0 -3 -6 9 2
a:know .	0 0 -8 9 0
a:last	6 5 -5 0 -6
a:last summer	0 9 -8 0 0
a:last week	15 -12 0 0 -3
a:last word	0 6 -3 0 0
a:lasted	6 0 -5 0 0
a:late	-8 8 0 0 0
a:late on	-7 0 8 0 0
a:later	0 6 -6 0 0
a:law	-6 -6 15 0 0
a:law .	-7 0 10 0 0
a:leave <seat>	0 -1 6 0 0
a:less	9 0 -2 0 -2
a:licence	0 -3 9 0 0
a:line	0 0 6 0 0
a:list	0 -4 10 0 0
a:look	-2 12 -7 0 0
a:look at	0 14 -11 0 0
a:make the	-1 7 -3 0 0
a:man	0 8 -7 0 0
a:may	-8 0 5 0 0
a:me	-2 10 -5 0 0
a:me .	0 10 -12 0 0
a:media	-3 7 -1 0 0
a:meet	-7 -4 14 0 0
a:meet in	-6 -7 17 0 0
a:memorandum	15 -6 -8 0 0
a:memorandum on	8 0 -6 0 0
a:mention	0 -2 6 0 0
a:million	-6 0 7 0 0
a:minister	8 0 -9 0 0
a:minute	0 -9 10 0 0
a:missing	0 7 -10 0 0
a:month	-4 0 7 0 0
a:more	-19 7 4 0 0
a:more of	0 12 -10 0 0
a:more than	0 -4 8 0 0
a:morning	0 6 -6 0 0
a:must	-12 21 -6 0 -4
a:must publish	0 9 -4 0 0
a:my	24 -5 -17 0 0
a:name	0 10 -6 0 0
a:name to	2 16 -16 0 0
a:need	0 -19 17 0 0
a:need a	0 -5 6 0 0
a:need not	0 -5 6 0 0
a:need the	-6 -4 13 0 0
a:need to	0 -15 16 0 0
a:negotiate	6 0 -5 0 0
a:negotiation	3 2 -7 0 0
a:never	7 0 -9 0 0
a:new	-4 -10 11 4 0
a:new tariff	-15 -1 21 0 0
a:next	-9 5 0 0 0
a:next week	-7 9 0 0 0
a:night	-7 0 8 0 0
a:nobody	10 -1 -6 0 0
a:nod	0 8 -5 0 0
a:noon .	6 0 0 0 0
a:northern	-6 0 7 0 0
a:not	-9 0 -5 9 11
a:not .	-5 18 -19 0 6
a:not be	5 -4 -7 6 0
a:not confirm	0 -8 11 0 0
a:not do	0 -1 7 0 -1
a:not mention	0 -2 6 0 0
a:not sign	-15 8 -10 -2 16
a:nothing	-8 -11 14 0 0
a:notice	6 0 -14 3 4
a:notice .	-15 0 9 0 3
a:notice of	20 -1 -13 0 0
a:now	-2 1 -11 0 13
a:of	0 -12 15 -11 -5
a:of <day-gone>	14 -9 -5 0 0
a:of <level>	-3 0 8 0 0
a:of <month-ahead>	7 0 -7 0 0
a:of <name>	-12 17 -6 0 0
a:of an	0 5 -8 0 0
a:of it	-1 0 6 0 0
a:of its	9 3 -11 0 0
a:of the	-2 -13 9 0 0
a:of their	-2 0 6 0 0
a:of up	7 0 -7 0 0
a:old	-5 0 6 0 0
a:on	-11 7 13 -25 -6
a:on <day-ahead>	-5 0 7 0 -1
a:on <day-gone>	-4 0 10 -3 -4
a:on <name>	7 0 -4 0 0
a:on <quality>	-6 17 -8 0 0
a:on his	-8 0 9 0 0
a:on it	-1 11 -6 0 0
a:on social	-3 7 -1 0 0
a:on the	20 -11 -6 0 2
a:on whether	0 6 -4 0 0
a:once	6 -3 -1 0 0
a:one	-5 0 6 0 0
a:opened	-6 -2 0 6 0
a:or	-10 0 8 0 0
a:order	6 0 0 -3 -5
a:order a	0 0 6 0 0
a:order it	5 3 -11 0 0
a:order the	9 0 -8 0 0
a:originating	9 0 -9 0 0
a:originating in	9 0 -9 0 0
a:other	0 -14 13 0 0
a:otherwise	0 -8 9 0 0
a:otherwise .	0 -8 8 0 0
a:out	-11 -9 14 0 4
a:over	-2 -2 8 0 0
a:owe	0 22 -21 0 0
a:own	12 -11 0 0 0
a:own .	-1 -18 21 0 0
a:own on	1 2 -7 0 0
a:pact	6 0 -5 0 0
a:paper	9 8 -22 0 4
a:paper .	14 0 -14 0 0
a:passed	7 -6 0 0 0
a:pause	0 -4 7 0 0
a:pay	-3 -8 15 0 0
a:pen	14 7 -20 0 0
a:pen .	8 -4 -2 0 0
a:pen to	4 4 -10 0 0
a:permanent	0 8 -6 0 0
a:place	7 0 -4 0 0
a:post	0 8 -4 0 0
a:power	0 -3 6 0 0
a:president	0 0 6 0 0
a:price	-7 0 11 0 0
a:prolong it	0 -5 7 0 0
a:prolong the	0 6 -5 0 0
a:prolongation	6 0 -8 0 0
a:prolonged	0 6 -6 0 0
a:proposal	0 9 -7 0 0
a:propose	0 -5 8 0 0
a:publish	-5 20 -14 0 0
a:publishe	0 13 -14 0 0
a:published a	-1 -3 10 0 0
a:published an	-16 12 0 0 0
a:published its	2 -9 0 0 0
a:put	2 3 -6 6 -12
a:put its	-8 -1 0 6 0
a:put pen	4 4 -10 0 0
a:put the	-1 0 8 0 0
a:radio	0 -6 0 0 3
a:rate	-11 0 14 0 0
a:rate .	-6 0 5 0 0
a:ratify	0 17 -23 0 1
a:reach	-3 -1 9 0 0
a:read	-9 -3 15 0 0
a:ready	0 -5 8 0 0
a:recommend	0 -7 8 0 0
a:reduction	0 16 -15 0 0
a:refuse	0 -8 0 0 9
a:refused	0 0 -2 0 9
a:refused to	0 0 -4 0 9
a:remove	6 0 -6 0 0
a:renewal	12 15 -25 0 0
a:reporter	-3 -8 19 0 0
a:representative	13 -1 -8 0 0
a:required	-8 0 4 0 0
a:right	0 -3 8 0 0
a:round	12 4 -17 0 0
a:rule	-7 0 5 0 0
a:rule .	0 6 -6 0 0
a:rule on	0 -12 15 0 0
a:rum	6 0 -6 0 0
a:same	11 -3 -4 0 0
a:same day	9 0 -8 0 0
a:sanction	-1 0 6 0 0
a:say	0 -4 0 0 8
a:say .	-10 0 11 0 0
a:say <number>	10 0 -9 0 0
a:say <person>	-7 0 8 0 0
a:say he	10 0 -4 0 -5
a:say in	-1 0 8 0 0
a:say it	3 4 -11 0 0
a:say no	0 0 -1 0 7
a:say on	-2 -3 0 0 7
a:say so	3 2 -8 0 0
a:say that	0 2 -9 0 6
a:say the	-1 -1 9 0 0
a:say yes	7 7 -13 0 0
a:seal	10 -14 -1 0 2
a:section	9 0 -7 0 0
a:section <number>	9 0 -7 0 0
a:see	0 -4 6 0 0
a:shall not	0 1 -6 0 3
a:sheet	-7 -2 12 0 0
a:ship	0 13 -10 0 0
a:ship .	0 10 -10 0 0
a:should	-3 -6 13 0 0
a:show	8 0 -5 0 0
a:side	-2 -2 10 0 0
a:sign	0 10 -14 1 2
a:sign .	23 -13 -7 0 -4
a:sign alone	-4 8 0 0 0
a:sign an	-8 4 4 0 0
a:sign as	0 0 -8 0 5
a:sign at	1 7 -10 0 0
a:sign by	-13 -9 23 0 0
a:sign in	-11 0 10 0 0
a:sign it	15 -3 -14 0 5
a:sign on	-5 10 0 0 0
a:sign the	-13 15 -9 3 5
a:signature	6 0 -6 0 0
a:signature .	0 10 -9 0 0
a:signature is	6 0 -5 0 0
a:signature of	-4 0 9 0 0
a:sit	-6 0 4 0 0
a:sit down	0 -4 10 0 0
a:so	17 6 -25 0 0
a:so .	6 -2 0 0 0
a:so far	0 7 -8 0 0
a:so on	5 4 -12 0 0
a:social	-5 9 -2 0 0
a:social media	-3 7 -1 0 0
a:spoke	-3 -2 11 0 0
a:spot	10 0 -8 0 0
a:standstill	0 -3 6 0 0
a:state	-7 -2 12 0 0
a:statement	-1 0 8 0 0
a:step .	5 1 -8 0 0
a:still	-23 4 10 0 -3
a:stop the	7 0 -6 0 0
a:summer	0 5 -9 0 3
a:suspend for	6 0 -5 0 0
a:suspension	-1 -4 14 0 -1
a:take effect	9 0 -8 0 0
a:take it	-1 6 0 0 0
a:talk	-7 -5 16 0 0
a:tariff	-16 -14 17 8 1
a:tariff for	-13 0 15 0 0
a:tariff of	0 -3 7 0 0
a:tariff truce	8 0 -10 0 2
a:telephone call	6 0 -5 0 0
a:telephone on	-2 6 -1 0 0
a:tell	-23 2 0 10 0
a:tell me	0 10 -7 0 0
a:tell reporter	0 -6 14 0 0
a:tell us	-2 -9 0 11 0
a:that	2 -8 1 0 2
a:that .	0 -17 18 0 0
a:that a	10 0 -8 0 0
a:that he	0 -7 0 0 9
a:that rate	-7 0 7 0 0
a:that the	-3 -3 9 0 0
a:the	-2 6 3 -2 -1
a:the <level>	0 11 -9 0 0
a:the <name>	4 -11 0 0 0
a:the <organisation>	-11 0 13 0 -1
a:the <person>	-13 -5 21 0 0
a:the additional	18 0 -15 0 0
a:the affiliate	0 15 -15 0 0
a:the budget	0 -8 7 0 0
a:the decree	-9 10 0 0 0
a:the duty	0 6 -10 3 0
a:the extension	16 4 -22 0 0
a:the fee	0 7 -6 0 0
a:the matter	0 6 -2 0 0
a:the negotiation	0 6 -6 0 0
a:the new	-7 0 8 0 0
a:the newspaper	0 6 -6 0 0
a:the northern	-6 0 7 0 0
a:the old	-5 0 6 0 0
a:the order	-17 6 8 0 0
a:the prolongation	6 0 -3 0 0
a:the proposal	0 12 -11 0 0
a:the same	11 -3 -4 0 0
a:the second	6 0 -5 0 0
a:the ship	0 12 -11 0 0
a:the signature	0 -4 8 0 0
a:the spot	10 0 -8 0 0
a:the tariff	-6 0 1 0 2
a:their	-13 3 9 0 0
a:their own	-6 -6 15 0 0
a:their tariff	0 0 6 0 0
a:thi	-9 0 15 0 0
a:three	12 0 -8 0 0
a:three round	16 0 -14 0 0
a:through .	3 4 -10 0 0
a:through its	0 8 -8 0 0
a:through the	-5 0 10 0 0
a:time	-2 13 -14 0 3
a:to	-24 11 3 -27 7
a:to <day-gone>	0 9 -10 0 0
a:to <number>	0 -16 5 0 3
a:to <seat>	0 -4 9 0 0
a:to <span>	-2 15 -11 0 0
a:to adopt	0 8 -7 0 0
a:to agree	0 11 -8 0 0
a:to approve	-6 12 -4 0 0
a:to confirm	0 13 -11 0 0
a:to do	0 13 -12 0 0
a:to it	0 12 -7 0 0
a:to paper	5 0 -8 0 0
a:to pass	0 -8 3 0 4
a:to ratify	-3 10 -9 0 2
a:to say	4 -7 2 0 0
a:to set	0 9 -8 0 0
a:to sign	0 -12 7 0 7
a:to the	8 -24 12 0 0
a:trade	0 -11 6 0 0
a:trade deal	-4 0 9 0 0
a:truce	11 0 -15 0 5
a:truce .	14 0 -10 0 0
a:truce with	5 4 -14 0 2
a:two	14 -25 5 0 0
a:two announcement	14 0 -11 0 0
a:under the	-7 0 5 0 0
a:until	-1 -22 17 0 1
a:until <day-ahead>	4 -17 8 0 0
a:up	12 1 -10 0 0
a:up to	19 0 -14 0 0
a:us	-2 -14 1 11 0
a:us .	0 0 -5 11 0
a:used	13 0 -10 0 0
a:view	0 -2 7 0 0
a:view on	0 -1 6 0 0
a:visit	0 -5 10 0 0
a:vote	-24 4 5 0 2
a:vote .	0 -20 24 0 0
a:vote in	0 18 -15 0 0
a:vote on	-12 13 -3 0 0
a:vote to	-4 -7 5 0 4
a:voted	7 0 -5 0 0
a:voted for	-5 0 8 0 0
a:was	14 0 -10 0 -2
a:was not	6 0 -1 0 0
a:way	0 -3 0 7 0
a:way .	0 -2 -1 7 0
a:we	0 4 -13 9 0
a:week	2 0 -1 3 -6
a:week .	-16 7 0 5 0
a:will	-13 0 0 11 0
a:will have	0 10 -8 0 0
a:will not	6 -6 -5 0 4
a:will sign	-1 0 -5 10 0
a:wine	-8 4 3 0 0
a:with	8 -4 -5 -4 2
a:with <name>	4 7 -12 0 0
a:with a	0 -8 1 0 2
a:with the	-16 10 2 0 0
a:without	-2 -8 20 0 -1
a:work	0 -11 9 0 0
a:worth	6 0 -4 0 0
a:worth <money>	7 0 -7 0 0
a:would	-14 5 1 0 0
a:would be	0 7 -5 0 0
a:would do	-4 0 6 0 0
a:would not	8 -6 1 0 0
a:would now	0 8 -8 0 0
a:would sign	-13 9 0 0 1
a:write	0 9 -8 0 0
a:year	-5 0 12 0 0
a:yes	4 6 -9 0 0
a:yes .	4 4 -10 0 0
a:you	0 -9 14 0 0
act approve after	0 -21 22 0 -11
act approve before	-23 14 1 18 -16
act approve left 1	-7 0 8 0 0
act approve left 1 pronoun	-7 5 0 0 0
act approve left 12 name	-1 -2 9 0 0
act approve left 12 office	0 1 -9 4 0
act approve left 12 person	0 -5 8 0 0
act approve left 12 pronoun	-7 0 9 0 0
act approve left 12 side	11 -7 -4 0 0
act approve left 3	1 18 -14 -4 -7
act approve left 3 name	0 17 -16 0 0
act approve left 3 office	0 -4 9 0 0
act approve left 3 organisation	7 -3 0 0 0
act approve left 3 person	-1 16 -10 0 0
act approve left 6 organisation	0 10 -12 0 0
act approve left 6 person	-10 3 1 0 0
act approve left 6 pronoun	4 -10 0 0 0
act approve left 6 side	0 -13 18 0 0
act approve left far	15 -4 -9 0 0
act approve left far name	-1 11 -6 0 0
act approve left far office	0 1 -7 1 0
act approve left far organisation	11 -13 0 0 0
act approve left in clause	0 15 -7 -7 -9
act approve left in clause name	0 7 -2 0 0
act approve left in clause organisation	13 2 -11 -1 -1
act approve left in clause person	-1 9 -3 0 0
act approve left in clause pronoun	-7 4 0 0 0
act approve left in clause side	0 -1 6 0 0
act approve right 1	13 -18 3 -2 -7
act approve right 1 both	8 0 -4 0 0
act approve right 1 name	-2 6 -2 0 0
act approve right 1 office	10 -5 -2 0 0
act approve right 1 organisation	19 -8 -6 0 -1
act approve right 1 person	-9 -9 19 0 0
act approve right 1 pronoun	-6 0 7 0 0
act approve right 1 side	-4 0 11 0 0
act approve right 12	-3 13 -6 0 -3
act approve right 12 name	-6 -2 13 0 0
act approve right 12 office	8 -3 -2 0 0
act approve right 12 organisation	-7 9 -2 0 0
act approve right 12 person	-1 12 -6 0 0
act approve right 12 pronoun	10 0 -7 0 0
act approve right 3	12 2 -9 -8 -2
act approve right 3 name	1 -8 2 0 0
act approve right 3 organisation	0 12 -12 -3 0
act approve right 3 person	19 0 -19 0 0
act approve right 3 pronoun	-2 -3 13 0 0
act approve right 3 side	0 -16 13 0 0
act approve right 6	16 -4 -7 -2 3
act approve right 6 name	7 -10 0 0 0
act approve right 6 office	13 3 -17 0 0
act approve right 6 organisation	19 -7 -6 0 3
act approve right 6 person	-10 0 7 0 1
act approve right 6 pronoun	0 8 -3 0 0
act approve right 6 side	-10 0 3 0 0
act approve right far	-22 0 18 0 0
act approve right far organisation	-8 0 10 0 0
act approve right far person	-17 8 1 0 0
act approve right far side	0 -3 10 0 0
act approve right in clause	17 15 -23 -23 -2
act approve right in clause both	6 0 -5 0 0
act approve right in clause office	18 0 -14 0 0
act approve right in clause organisation	23 7 -25 -12 1
act approve right in clause person	-5 22 -15 0 0
act approve right in clause pronoun	-15 1 11 0 0
act approve right in clause side	-6 -10 18 0 0
act do after	-9 -16 13 18 4
act do before	0 9 -1 0 -5
act do left 1	-14 9 -2 6 0
act do left 1 person	-6 12 -4 0 0
act do left 12	14 -9 0 2 -7
act do left 12 office	-8 18 -6 0 0
act do left 12 organisation	18 -29 3 6 0
act do left 12 person	11 -8 0 0 0
act do left 12 pronoun	0 -11 17 0 0
act do left 12 side	-3 6 -1 0 0
act do left 3	0 -10 13 0 -3
act do left 3 office	6 9 -17 0 0
act do left 3 person	3 -21 10 0 0
act do left 3 side	-3 -11 19 0 0
act do left 6	7 -4 1 -7 0
act do left 6 both	3 -7 0 0 0
act do left 6 name	12 -3 -5 0 0
act do left 6 organisation	-8 7 2 0 -5
act do left 6 person	12 -13 0 0 0
act do left 6 pronoun	-11 0 4 0 3
act do left 6 side	-6 0 3 0 0
act do left far	-27 13 7 0 0
act do left far name	-7 8 0 0 0
act do left far organisation	-9 4 0 0 0
act do left far side	0 -4 10 0 0
act do left in clause	-9 5 2 6 -15
act do left in clause office	0 17 -23 4 0
act do left in clause person	-4 -16 24 0 0
act do left in clause side	-14 7 0 0 0
act do right 1	22 -8 -8 0 -3
act do right 1 name	20 13 -27 0 0
act do right 1 office	0 4 -7 0 1
act do right 1 organisation	2 -20 15 0 -3
act do right 1 person	0 -10 8 5 -3
act do right 1 pronoun	10 -19 -3 -4 8
act do right 1 side	0 13 -7 -4 -11
act do right 12	-26 16 7 -7 0
act do right 12 name	-6 -18 22 0 0
act do right 12 organisation	-3 9 -4 0 0
act do right 12 person	-15 28 -10 0 0
act do right 12 pronoun	0 -7 5 0 0
act do right 12 side	-6 -9 19 0 0
act do right 3	13 1 -12 4 -1
act do right 3 name	-6 0 6 0 0
act do right 3 office	11 -15 0 0 0
act do right 3 organisation	4 3 -13 0 8
act do right 3 pronoun	0 -2 8 0 -5
act do right 3 side	3 7 -15 8 0
act do right 6	-4 -17 13 8 0
act do right 6 name	-10 -6 19 0 0
act do right 6 office	16 -18 -13 7 7
act do right 6 organisation	0 10 -4 0 0
act do right 6 side	-4 -23 34 0 0
act do right far	-12 -16 22 0 0
act do right far name	-15 1 9 0 0
act do right far organisation	-3 -12 15 0 0
act do right far person	9 0 -3 0 0
act do right far side	-9 -7 22 0 0
act do right in clause	18 -1 -9 0 -10
act do right in clause name	-2 6 0 0 -5
act do right in clause office	7 1 -14 3 0
act do right in clause person	6 -4 1 0 -5
act do right in clause pronoun	13 -23 0 -6 2
act do right in clause side	0 12 -10 3 -14
act lack after	14 -1 -4 -28 -1
act lack before	6 -2 -3 0 -6
act lack left 1	-15 6 2 0 0
act lack left 1 organisation	0 -5 8 0 0
act lack left 1 person	0 6 -1 0 0
act lack left 12	-5 0 9 0 -3
act lack left 12 name	10 1 -14 0 0
act lack left 12 organisation	-17 0 12 0 0
act lack left 12 side	0 -14 18 0 0
act lack left 3	-15 20 -6 -1 -5
act lack left 3 organisation	-12 2 3 0 0
act lack left 3 person	0 15 -12 0 0
act lack left 3 pronoun	-6 0 1 0 0
act lack left 6	-24 27 -10 -2 -3
act lack left 6 name	0 14 -11 0 0
act lack left 6 office	0 -8 11 0 0
act lack left 6 organisation	-10 11 -2 0 0
act lack left 6 person	-6 12 -3 0 0
act lack left far name	-6 4 0 0 0
act lack left far organisation	10 -1 -5 0 0
act lack left far pronoun	-6 0 9 0 0
act lack left in clause	-49 40 -11 -12 -16
act lack left in clause name	-5 9 -2 0 0
act lack left in clause organisation	-23 1 11 -1 -3
act lack left in clause person	-15 42 -32 0 0
act lack left in clause side	0 8 -4 0 0
act lack right 1	-24 9 8 -4 -10
act lack right 1 office	-1 -3 8 0 0
act lack right 1 organisation	-7 10 0 0 -2
act lack right 1 person	-4 -2 8 0 0
act lack right 12	2 -9 0 -1 8
act lack right 12 name	-8 -9 20 0 0
act lack right 12 organisation	-5 -11 6 0 10
act lack right 12 side	15 -6 -7 0 0
act lack right 3	-17 23 -15 3 0
act lack right 3 name	2 7 -9 0 0
act lack right 3 office	0 0 -10 7 5
act lack right 3 organisation	-18 13 -1 0 0
act lack right 3 pronoun	0 -3 6 0 0
act lack right 3 side	-9 10 -1 0 0
act lack right 6	0 0 4 -3 -15
act lack right 6 name	0 -6 7 0 0
act lack right 6 office	-9 0 9 0 0
act lack right 6 organisation	8 0 -5 0 0
act lack right 6 person	-16 2 11 0 0
act lack right 6 side	12 0 -8 0 0
act lack right far name	0 -6 13 0 0
act lack right far office	0 10 -7 0 0
act lack right far organisation	22 -7 -8 0 -4
act lack right far person	-14 10 -1 0 2
act lack right far side	-9 -3 13 0 0
act lack right in clause	-8 9 4 -14 -15
act lack right in clause name	-4 7 -1 0 0
act lack right in clause office	0 -5 7 0 0
act lack right in clause organisation	-7 8 0 -1 0
act lack right in clause side	7 -4 0 0 0
act publish after	2 -9 9 0 -22
act publish before	3 -19 28 -18 -15
act publish left 1	0 -5 9 0 0
act publish left 12 organisation	5 2 -6 0 0
act publish left 12 person	-9 0 10 0 0
act publish left 12 side	0 -10 16 0 0
act publish left 3 name	-10 0 10 0 0
act publish left 3 organisation	6 -6 -1 5 0
act publish left 3 person	7 5 -14 0 0
act publish left 3 pronoun	-1 0 6 0 0
act publish left 6 name	5 4 -12 0 0
act publish left 6 organisation	9 -6 0 0 0
act publish left 6 person	-8 0 11 0 0
act publish left far	10 -4 -1 0 0
act publish left far organisation	13 0 -11 0 0
act publish left in clause	12 0 -8 0 -6
act publish left in clause office	-6 3 1 0 0
act publish left in clause organisation	21 -11 -7 3 0
act publish right 1	33 -11 -20 0 -5
act publish right 1 office	13 0 -10 0 0
act publish right 1 organisation	16 -13 -4 0 0
act publish right 1 side	13 6 -17 0 0
act publish right 12	-2 -7 10 0 3
act publish right 12 organisation	-6 0 0 0 2
act publish right 12 person	-4 -17 16 0 1
act publish right 12 pronoun	11 0 -9 0 0
act publish right 3	-9 22 -7 0 -14
act publish right 3 name	-6 5 0 0 0
act publish right 3 office	-16 16 0 0 0
act publish right 3 person	10 3 -12 0 0
act publish right 3 pronoun	0 -3 8 0 0
act publish right 3 side	-14 7 0 0 0
act publish right 6	7 11 -13 -6 0
act publish right 6 name	-14 0 7 0 0
act publish right 6 office	10 0 -5 0 0
act publish right 6 person	-3 14 -12 0 3
act publish right 6 side	8 -3 0 0 0
act publish right far	0 -15 12 0 0
act publish right far name	-9 0 16 0 0
act publish right far person	6 -6 0 0 0
act publish right far side	-8 0 15 0 0
act publish right in clause	11 10 -12 -2 -13
act publish right in clause name	-27 7 7 0 0
act publish right in clause office	6 14 -17 0 0
act publish right in clause organisation	9 5 -15 0 -1
act publish right in clause person	-6 0 7 0 0
act publish right in clause pronoun	10 -8 -1 0 0
act publish right in clause side	9 -6 0 0 -2
act refuse after	2 -10 -10 4 19
act refuse before	7 -21 13 0 0
act refuse left 12	-1 -4 9 0 0
act refuse left 3	6 -2 -10 0 7
act refuse right 1	-5 -23 4 0 17
act refuse right 1 organisation	-6 -5 1 0 8
act refuse right 1 person	-7 -1 -1 0 13
act refuse right 1 pronoun	7 -8 2 0 -2
act refuse right 12	-13 -12 7 0 13
act refuse right 12 organisation	-6 -5 10 0 0
act refuse right 12 person	0 -3 -1 0 8
act refuse right 3	-7 -16 2 0 14
act refuse right 3 organisation	-5 -7 -2 0 16
act refuse right 6	-2 -5 -9 0 18
act refuse right 6 person	0 0 -11 0 15
act refuse right in clause	0 -37 -6 -4 35
act refuse right in clause organisation	-2 -17 -5 0 24
act refuse right in clause person	0 0 -9 0 15
act refuse right in clause pronoun	6 -10 1 0 0
act sign after	-5 -7 13 -17 2
act sign before	40 1 -36 -33 10
act sign left 1	3 4 -16 0 7
act sign left 1 name	0 10 -8 0 0
act sign left 1 person	12 -15 -9 0 8
act sign left 12	8 -23 9 0 2
act sign left 12 name	6 -4 0 0 0
act sign left 12 office	0 -11 11 0 0
act sign left 12 organisation	6 -17 8 0 0
act sign left 12 person	12 2 -16 0 0
act sign left 12 side	-29 0 24 0 0
act sign left 3	-2 13 -9 -3 0
act sign left 3 both	13 0 -9 0 0
act sign left 3 organisation	-7 0 7 0 0
act sign left 3 person	1 16 -27 0 5
act sign left 3 pronoun	-7 0 10 0 0
act sign left 6	20 1 -17 0 -2
act sign left 6 name	0 11 -9 0 0
act sign left 6 office	-7 1 5 0 0
act sign left 6 organisation	12 -20 4 0 0
act sign left 6 person	20 0 -22 0 0
act sign left far	9 3 -11 0 0
act sign left far side	11 -3 -6 0 0
act sign left in clause	17 1 -16 -9 0
act sign left in clause both	12 -1 -6 0 0
act sign left in clause person	26 7 -42 0 5
act sign left in clause pronoun	-2 -10 16 0 0
act sign right 1	12 10 -16 0 -16
act sign right 1 name	22 -2 -15 0 0
act sign right 1 office	0 -6 0 6 0
act sign right 1 organisation	-14 8 5 0 0
act sign right 1 person	17 9 -25 0 -1
act sign right 1 pronoun	-1 15 -7 0 0
act sign right 1 side	-9 -5 17 0 0
act sign right 12	5 -2 0 0 -10
act sign right 12 name	1 -15 5 0 0
act sign right 12 office	-18 0 1 3 1
act sign right 12 organisation	3 -6 4 0 -3
act sign right 12 person	18 5 -22 0 -4
act sign right 12 side	-7 3 0 0 0
act sign right 3	9 0 -20 12 5
act sign right 3 name	11 -3 -4 0 -1
act sign right 3 office	-15 4 8 2 -6
act sign right 3 organisation	5 -12 6 0 0
act sign right 3 person	16 3 -32 17 -3
act sign right 3 pronoun	-8 0 0 -2 14
act sign right 3 side	0 -11 0 0 4
act sign right 6 name	-15 10 3 0 0
act sign right 6 office	-8 -21 26 0 -1
act sign right 6 organisation	-9 -6 5 0 8
act sign right 6 person	5 25 -27 0 -2
act sign right 6 pronoun	14 -3 -3 0 -3
act sign right 6 side	-11 0 12 0 0
act sign right far	7 -5 -15 9 7
act sign right far office	0 -14 0 0 7
act sign right far organisation	-15 -7 14 0 3
act sign right far person	8 0 -8 0 0
act sign right far side	0 5 -14 12 0
act sign right in clause	14 7 -23 5 -2
act sign right in clause both	1 7 -12 0 0
act sign right in clause name	14 4 -14 0 -8
act sign right in clause office	1 -7 2 9 -14
act sign right in clause organisation	-10 -9 14 0 6
act sign right in clause person	16 12 -28 9 -26
act sign right in clause pronoun	3 4 -12 -7 10
act sign right in clause side	-12 0 11 -2 1
act vote after	-13 -4 5 7 5
act vote before	-22 9 10 0 -6
act vote left 12 organisation	1 13 -16 0 0
act vote left 3	-19 -1 13 2 0
act vote left 3 person	-15 1 2 4 0
act vote left 3 pronoun	0 -6 8 0 0
act vote left 6	-4 10 -1 0 0
act vote left 6 organisation	0 19 -15 0 0
act vote left 6 person	-8 -2 14 0 0
act vote left far	0 -12 5 4 0
act vote left far organisation	0 -7 8 0 0
act vote left in clause	0 -2 7 0 0
act vote right 1 name	6 6 -13 0 0
act vote right 12	0 0 -8 0 11
act vote right 12 office	9 0 -14 1 0
act vote right 12 organisation	-6 0 -6 0 15
act vote right 3	-15 24 -9 -4 -8
act vote right 3 organisation	-1 14 -9 0 0
act vote right 3 person	-1 6 0 0 0
act vote right 3 pronoun	0 -8 18 0 -2
act vote right 6	0 -5 10 0 -8
act vote right 6 office	0 -3 6 0 0
act vote right 6 person	0 -8 12 0 0
act vote right 6 side	5 -9 0 0 0
act vote right far	1 -21 9 0 5
act vote right far office	0 7 -6 0 0
act vote right far organisation	-2 -12 6 0 8
act vote right far person	12 -13 0 0 0
act vote right far side	0 -6 14 0 0
act vote right in clause	-12 8 3 -14 -1
act vote right in clause name	0 19 -18 0 0
act vote right in clause pronoun	0 -12 27 0 -4
approve< approve>	0 7 -6 0 0
approve< do<	0 -4 10 -1 -4
approve< do>	13 -12 0 4 -8
approve< future	3 16 -23 4 0
approve< infinitive	-9 8 0 0 0
approve< lack<	-9 18 -6 -1 -2
approve< lack>	-1 8 -3 0 0
approve< name	-4 16 -7 0 0
approve< office	-1 1 -4 7 0
approve< organisation	18 0 -10 -4 -5
approve< perfect-not	0 3 -7 4 0
approve< person	-10 9 2 0 0
approve< power=board	0 -11 13 0 0
approve< power=cabinet	15 -6 -5 0 0
approve< power=council	15 -6 -1 0 0
approve< power=house	5 3 -10 0 0
approve< power=minister	-19 0 20 0 0
approve< power=ministry	0 -7 9 0 0
approve< power=parliament	0 15 -15 0 0
approve< power=president	-25 20 -8 7 -1
approve< power=prime minister	9 -5 -2 0 0
approve< power=secretary	6 0 -2 0 0
approve< present	-24 9 7 0 0
approve< pronoun	-5 0 6 0 0
approve< publish<	15 0 -11 0 0
approve< publish>	9 0 -8 0 0
approve< side	10 -21 5 0 0
approve< vote<	0 7 -11 4 0
approve< vote>	0 12 -15 0 0
approve> do<	24 -9 -7 0 -1
approve> do>	12 -4 0 -14 -2
approve> future	-13 21 -10 0 -3
approve> infinitive	0 17 -15 0 0
approve> lack<	0 11 -10 0 0
approve> lack>	0 12 -4 -4 -2
approve> modal	0 14 -11 0 0
approve> name	2 -12 8 0 -1
approve> office	27 -7 -20 0 1
approve> organisation	22 3 -20 -15 0
approve> participle	0 -3 7 0 0
approve> past	6 4 -8 -1 0
approve> perfect	19 -44 8 0 3
approve> perfect-not	0 -1 7 0 0
approve> person	-9 12 0 0 0
approve> power=assembly	0 16 -15 0 0
approve> power=board	-7 -7 17 0 0
approve> power=cabinet	30 20 -48 0 0
approve> power=commission	-1 -22 26 0 0
approve> power=council	8 0 -7 0 0
approve> power=diet	0 7 -7 0 0
approve> power=government	4 -16 10 0 0
approve> power=minister	19 -35 0 0 0
approve> power=ministry	-8 -16 27 0 0
approve> power=no power	0 9 -1 -7 -9
approve> power=president	-12 14 -2 0 0
approve> power=representative	-4 0 11 0 0
approve> power=senate	0 0 -9 0 10
approve> present	-21 9 2 -2 1
approve> publish<	6 0 -4 0 0
approve> publish>	8 -3 -8 0 7
approve> refuse>	-13 -25 3 0 26
approve> side	-22 -9 26 0 -3
approve> vote>	10 -1 -11 0 4
asks	-22 0 18 2 -5
b:"	-8 -12 15 0 5
b:" say	7 -5 -1 0 0
b:" the	0 -7 0 0 6
b:'	0 -4 7 0 0
b:'s	-24 16 0 0 3
b:(	-13 7 0 0 0
b:) and	14 0 -13 0 0
b:*	3 2 -7 0 0
b:,	11 1 -5 -13 0
b:, <person>	7 0 -9 0 0
b:, a	-1 -7 11 0 0
b:, according	5 -21 9 0 0
b:, both	-11 3 2 0 0
b:, by	8 -2 -2 0 0
b:, for	-13 -1 15 0 0
b:, has	-2 0 6 0 0
b:, his	2 7 -11 0 0
b:, it	2 -7 2 0 0
b:, its	0 -1 0 0 7
b:, mr	-4 -9 17 0 0
b:, no	-1 14 -10 0 0
b:, say	0 11 -9 0 0
b:, sign	-8 0 9 0 0
b:, since	0 6 -6 0 0
b:, subject	0 -7 9 0 0
b:, the	4 15 -14 0 -3
b:, then	9 4 -14 0 0
b:, through	6 -4 0 0 0
b:, to	0 11 -10 0 0
b:, will	0 -5 6 0 0
b:-	9 -8 -4 0 2
b:. m	0 -3 6 0 0
b:/	-1 0 6 0 0
b::	3 7 -2 -8 -15
b:: <seat>	-3 -1 8 0 0
b:: the	3 12 -14 0 0
b:;	-12 18 -7 0 0
b:; <person>	-6 0 7 0 0
b:; in	0 6 -4 0 0
b:; on	8 0 -7 0 0
b:; the	-9 -14 19 3 0
b:<agent>	1 5 -7 0 -4
b:<day-ahead>	-5 0 6 0 0
b:<day-gone> by	24 0 -22 0 0
b:<day-gone> in	-9 0 11 0 0
b:<day-today> by	10 0 -9 0 0
b:<duty>	0 -4 12 0 0
b:<gate>	0 -7 2 1 0
b:<goods>	-17 -7 25 0 0
b:<level-noun>	-20 9 0 0 0
b:<level>	-10 -17 27 0 0
b:<month-gone>	-5 -2 13 0 0
b:<name>	-15 23 -4 -5 0
b:<name> 's	-18 7 1 0 2
b:<name> a	9 -2 -6 0 0
b:<name> and	-7 -3 17 0 0
b:<name> has	-7 6 0 0 0
b:<name> it	8 6 -18 0 0
b:<name> sign	-4 0 8 0 0
b:<name> the	2 15 -20 0 0
b:<name> was	-3 0 6 0 0
b:<not>	-29 18 -2 1 -5
b:<number>	20 -19 -1 0 0
b:<number> <person>	6 0 -7 0 0
b:<number> and	9 0 -5 0 0
b:<number> the	0 0 6 0 0
b:<number> vote	8 0 -5 0 0
b:<office>	10 18 -22 0 0
b:<office> say	0 8 -8 0 0
b:<organisation>	-3 -13 21 0 0
b:<organisation> 's	0 -14 14 0 0
b:<organisation> and	-5 19 -10 0 0
b:<organisation> in	0 -18 13 0 0
b:<person>	-11 -9 20 -4 0
b:<person> 's	0 10 -12 0 0
b:<person> and	10 -3 -8 0 5
b:<person> for	-3 0 6 0 0
b:<person> need	0 11 -10 0 0
b:<person> of	-12 4 4 0 0
b:<person> say	-11 7 4 0 -1
b:<person> sign	-13 -1 20 0 0
b:<person> tell	0 -6 12 0 0
b:<quality>	-6 7 -6 0 3
b:<seat>	-10 19 -8 0 0
b:<seat> 's	4 2 -9 0 0
b:<seat> and	-9 0 8 0 0
b:<seat> it	0 1 -6 0 2
b:<seat> on	0 8 -12 0 0
b:<seat> the	6 0 -4 0 0
b:<span>	-12 0 12 0 0
b:<taker>	0 -11 6 0 3
b:<v-agree>	-2 0 7 -3 -6
b:<v-bear>	2 -26 14 3 0
b:<v-deny>	0 -5 9 0 0
b:<v-down>	0 -7 10 0 0
b:<v-end>	-11 0 9 0 0
b:<v-impose>	-7 1 5 3 -8
b:<v-propose>	-14 4 -3 14 0
b:<v-say>	0 8 0 -10 -7
b:<v-stay>	2 -11 9 0 0
b:<v-suspend>	-5 -6 15 0 0
b:<v-target>	-4 -2 7 0 0
b:<v-up>	-3 -5 11 0 0
b:a	0 -5 9 1 -11
b:a .	0 -3 6 0 0
b:a decree	9 1 -14 0 0
b:a new	0 6 -6 0 0
b:a notice	0 1 -10 7 0
b:a resolution	4 0 -6 0 0
b:a second	6 0 -5 0 0
b:a signature	0 14 -13 0 0
b:a treaty	0 -12 12 0 0
b:a vote	0 14 -12 0 0
b:according	0 -25 16 0 0
b:according to	0 -25 16 0 0
b:act	8 -13 1 0 0
b:act of	0 -10 10 0 0
b:add	0 8 -8 0 0
b:add that	0 9 -8 0 0
b:after	-8 -37 36 0 2
b:after the	0 -13 10 0 0
b:agree	-11 0 11 0 0
b:agree in	-3 0 7 0 0
b:agreement	-8 1 5 0 0
b:an order	1 3 -7 0 0
b:and	7 5 -8 -12 0
b:and <person>	-12 -3 20 0 0
b:and by	9 8 -18 0 0
b:and for	-2 17 -13 0 0
b:and it	0 -6 0 0 0
b:and mr	-3 -6 12 0 0
b:and on	-10 0 10 0 0
b:and that	1 -12 7 0 0
b:and the	0 0 -4 0 10
b:and with	8 0 -4 0 0
b:announce	-3 0 8 0 0
b:announcement	6 7 -14 0 0
b:announcement of	5 7 -13 0 0
b:approval	0 6 -8 0 0
b:approval of	0 7 -8 0 0
b:approve	1 10 -12 0 0
b:approve by	3 7 -11 0 0
b:as	-11 -7 20 0 0
b:as of	-6 -5 14 0 0
b:ask	0 0 -14 15 0
b:ask in	0 0 -12 12 0
b:at	-6 -13 23 0 0
b:at <number>	6 0 -3 0 0
b:at the	-6 -3 14 0 0
b:back	-4 -2 9 0 0
b:back to	-4 -1 8 0 0
b:be	-25 8 6 0 0
b:be approve	-2 11 -6 0 0
b:be sign	-11 0 7 0 0
b:bear	14 -5 -8 0 0
b:bear the	14 -5 -8 0 0
b:become	0 8 -8 0 0
b:been	5 16 -19 0 0
b:been sign	10 0 -8 0 0
b:before	3 -6 3 0 0
b:before the	11 0 -6 0 0
b:between	-4 -10 17 0 0
b:between the	0 -2 6 0 0
b:bill in	0 -4 6 0 0
b:both	-12 -4 18 0 0
b:but	-22 17 -3 0 2
b:but the	-4 11 -5 0 0
b:by	37 1 -30 -11 -10
b:by <number>	8 0 -5 0 0
b:by <person>	12 -7 -3 0 0
b:by mr	5 3 -12 0 0
b:by order	0 -4 7 0 0
b:by the	5 1 -6 -1 0
b:call	0 -3 10 0 0
b:can	0 -7 7 0 0
b:can be	0 -6 6 0 0
b:carry	-3 0 9 0 0
b:city	0 -14 16 0 0
b:come from	0 10 -9 0 0
b:company	-5 0 7 0 0
b:confirm by	0 -10 12 0 0
b:consent of	0 6 -4 0 0
b:consultation	0 -6 9 0 0
b:control	0 10 -6 0 0
b:date	0 7 -7 0 0
b:day	12 -6 -3 0 0
b:deal	-4 10 -5 0 0
b:deal with	0 -8 10 0 0
b:decree	6 5 -13 0 0
b:decree is	-8 0 6 0 0
b:decree of	14 0 -14 0 0
b:diet	0 -7 7 0 0
b:directed	-7 0 10 0 0
b:directed the	-7 0 10 0 0
b:do	0 -3 7 0 0
b:doe	-11 20 -12 0 0
b:doe not	0 -13 14 0 0
b:down	0 -5 9 0 0
b:duty that	7 0 -6 0 0
b:effect	-2 16 -11 0 0
b:end	-7 4 0 0 0
b:extension	0 13 -9 0 0
b:follow	-3 0 6 0 0
b:for	-28 5 5 5 5
b:for <name>	15 9 -25 0 0
b:for <span>	0 -3 6 0 0
b:for the	-10 -2 12 0 0
b:from	-27 13 0 0 1
b:from the	-10 22 -13 0 0
b:get	5 11 -17 0 0
b:good	-8 -2 17 0 0
b:had	-7 -2 12 0 0
b:had been	5 5 -11 0 0
b:hand	1 -10 3 0 0
b:hand over	-5 -1 9 0 0
b:has	5 5 -10 1 -5
b:has the	7 0 -7 0 0
b:has to	0 11 -7 0 0
b:have	-8 0 0 6 0
b:having	-6 0 8 0 0
b:having regard	-6 0 8 0 0
b:he	-17 15 -1 0 0
b:he add	0 8 -8 0 0
b:he had	-5 -3 12 0 0
b:he has	2 -6 1 0 0
b:he say	1 0 -6 0 4
b:he would	0 11 -9 0 0
b:his	1 -7 4 -2 0
b:hour	6 0 -4 0 0
b:house	0 -10 13 0 0
b:how	0 -4 8 0 0
b:i	0 -14 17 0 0
b:if	-12 5 0 3 0
b:in	0 2 3 1 -6
b:in <month-gone>	0 0 6 0 0
b:in <name>	16 23 -42 0 0
b:in <number>	12 0 -11 0 0
b:in <seat>	-4 16 -14 0 0
b:in a	15 -3 -10 0 0
b:in the	-19 0 12 0 0
b:is a	0 7 -6 0 0
b:is now	4 7 -12 0 0
b:is the	-10 7 0 0 0
b:is what	6 -2 0 0 0
b:issued	2 7 -11 0 0
b:it	-7 0 1 0 0
b:it is	0 3 -11 3 0
b:it still	-1 -6 10 0 0
b:it to	0 21 -19 0 0
b:it will	-5 6 0 0 0
b:its	-8 -9 12 0 4
b:joint	0 -4 8 0 0
b:just	7 0 -6 0 0
b:just sign	7 0 -7 0 0
b:know	0 11 -9 0 0
b:lack	-7 19 -11 0 0
b:last	-4 -2 13 0 0
b:law	7 6 -14 0 0
b:law the	0 8 -6 0 0
b:led	-3 0 7 0 0
b:led by	-3 0 7 0 0
b:lie	0 6 -4 0 0
b:lower	0 -7 6 0 0
b:m	0 -3 6 0 0
b:m .	0 -3 6 0 0
b:make	4 1 -7 0 0
b:may	0 9 -7 0 0
b:meant	0 5 -17 0 11
b:meet	-15 -13 32 0 0
b:member	0 -2 7 0 0
b:member of	0 -2 6 0 0
b:memorandum	-3 0 6 0 0
b:morning	0 10 -12 0 0
b:mr	0 -2 7 0 -5
b:mr .	-3 0 6 0 0
b:mr <person>	-13 8 0 0 0
b:must	-5 -1 7 0 0
b:must be	0 -2 7 0 0
b:must still	0 -12 14 0 0
b:my	9 3 -14 0 0
b:need	0 18 -14 0 0
b:need a	0 19 -17 0 0
b:neither	-9 0 5 0 0
b:no	-2 17 -10 0 0
b:no .	0 14 -14 0 0
b:no notice	-1 9 -4 0 0
b:no order	0 17 -16 0 0
b:nor	-9 6 0 0 0
b:northern	0 -5 6 0 0
b:nothing	0 18 -17 0 0
b:nothing in	0 10 -10 0 0
b:notice	-5 31 -32 5 0
b:notice of	0 6 -13 6 0
b:obtain	0 -7 9 0 0
b:obtain the	0 -7 9 0 0
b:of	-10 6 5 0 -16
b:of <day-today>	-6 -8 16 0 0
b:of <name>	-2 10 -4 0 0
b:of it	0 -6 10 0 0
b:of the	-4 -5 8 2 -1
b:on <day-ahead>	-5 6 0 0 0
b:on <day-gone>	0 -10 6 0 0
b:on our	11 0 -8 0 0
b:on the	-4 9 -8 1 0
b:on thi	12 0 -13 0 0
b:once	0 8 -6 0 0
b:one	0 10 -11 0 0
b:one of	0 11 -8 0 0
b:only	0 -6 9 0 0
b:or	-1 24 -21 0 0
b:order by	-7 10 0 0 0
b:order has	7 -5 0 0 0
b:order of	0 -7 4 0 0
b:order on	-4 0 6 0 0
b:other	7 2 -11 0 0
b:our	6 0 0 0 0
b:our side	11 0 -8 0 0
b:over	0 -9 5 0 0
b:over the	8 -7 0 0 0
b:own	-1 11 -10 0 0
b:passed	7 -4 -2 0 0
b:passed the	9 0 -6 0 0
b:pending	0 8 -7 0 0
b:phone	7 -1 -3 0 0
b:port	0 -7 9 0 0
b:president	-3 -7 15 0 0
b:prolongation	0 -8 5 0 0
b:provided	-4 6 0 0 0
b:published	-2 10 -5 0 0
b:published by	0 8 -6 0 0
b:put his	0 -4 7 0 0
b:put the	0 14 -11 0 0
b:reduction	0 6 -2 0 0
b:regard	-6 0 8 0 0
b:regard to	-6 0 8 0 0
b:register	0 -4 8 0 0
b:renewal	0 -7 8 0 0
b:require	0 17 -16 0 0
b:resolution	15 0 -16 0 0
b:resolution of	14 2 -18 0 0
b:rule	0 -5 9 0 0
b:same	0 -1 6 0 0
b:say	-1 9 -2 -5 0
b:say he	0 6 -2 0 0
b:say his	5 6 -12 0 0
b:say the	-1 10 -5 0 0
b:seal	-9 11 -2 0 0
b:seal of	-9 11 -2 0 0
b:see	0 -5 0 7 0
b:set	0 -7 8 0 0
b:she	0 -1 6 0 0
b:side	3 0 -9 2 0
b:side it	0 0 -6 4 0
b:side the	12 -7 -2 0 0
b:sign	2 -8 5 0 -2
b:sign a	-4 0 6 0 0
b:sign by	8 0 -5 0 0
b:sign for	-11 -6 20 0 0
b:sign in	18 8 -25 0 0
b:sign it	-5 0 7 0 0
b:sign the	-19 0 22 0 0
b:signature	5 21 -24 0 0
b:signature in	0 14 -14 0 0
b:signature of	0 -9 8 0 0
b:sit	6 -7 0 0 0
b:still	-7 -1 8 0 0
b:subject	0 -4 6 0 0
b:take	0 6 -10 0 1
b:talk	0 -12 10 0 0
b:telephone	-1 0 6 0 0
b:tell	4 -17 16 0 -7
b:term	0 9 -6 0 0
b:that	18 0 -7 -12 -1
b:that 's	0 -2 6 0 0
b:that is	4 -19 10 0 0
b:that the	0 9 -3 0 -1
b:the	-16 21 3 -3 -20
b:the <name>	-2 -16 25 0 0
b:the <office>	-6 9 0 0 0
b:the <organisation>	1 -6 7 0 0
b:the <person>	11 0 -12 0 0
b:the <quality>	0 10 -11 0 0
b:the agreement	-1 10 -2 0 0
b:the announcement	5 4 -11 0 0
b:the approval	0 7 -8 0 0
b:the city	0 -14 14 0 0
b:the consent	0 6 -4 0 0
b:the deal	0 8 -5 0 0
b:the decree	0 6 -10 0 0
b:the duty	6 0 -7 0 0
b:the end	-6 4 0 0 0
b:the extension	1 5 -8 0 0
b:the final	0 10 -9 0 0
b:the house	0 -8 11 0 0
b:the northern	0 -5 6 0 0
b:the notice	0 10 -9 0 0
b:the other	7 3 -13 0 0
b:the seal	-9 11 -2 0 0
b:the term	0 10 -6 0 0
b:the truce	0 -4 9 0 0
b:the two	0 -10 5 0 0
b:the understanding	-4 7 0 0 0
b:the vote	0 -10 11 0 0
b:their	12 0 -6 0 0
b:then	8 1 -11 0 0
b:thi	6 5 -10 0 0
b:through	4 -19 10 0 0
b:to	-14 6 8 -4 -7
b:to <level>	-4 -4 10 0 0
b:to <number>	7 -6 0 0 0
b:to be	-6 2 0 0 0
b:to it	10 0 -7 0 0
b:to the	-13 4 3 0 0
b:together	12 0 -10 0 0
b:treaty	0 -7 8 0 0
b:truce	-2 -7 14 0 0
b:two	-7 0 11 0 0
b:understanding	0 7 -2 0 0
b:understanding was	6 0 -5 0 0
b:unless	-5 -2 9 0 0
b:unless the	0 -6 7 0 0
b:until the	0 10 -7 0 0
b:us	5 6 -14 0 0
b:vote in	0 10 -7 0 0
b:vote to	8 0 -4 0 0
b:was	4 -18 7 0 0
b:we	2 -4 -1 6 0
b:we have	0 -10 2 7 0
b:were	-3 -4 10 0 0
b:what	8 -5 0 0 0
b:what is	0 12 -11 0 0
b:what the	8 0 -4 0 0
b:whether	-6 -11 -6 25 0
b:whether the	0 0 -7 11 0
b:which	11 0 -10 5 0
b:which he	0 9 -9 0 0
b:which the	8 -9 -7 6 0
b:who	-9 -16 26 0 0
b:will	-13 1 8 0 0
b:will be	-7 13 -6 0 0
b:will sign	0 -6 6 0 0
b:with the	12 0 -13 0 0
b:without	0 -7 9 0 0
b:word	0 6 -4 0 0
b:would	-6 12 -4 0 0
b:would put	0 17 -15 0 0
b:·	-5 0 7 0 0
b:—	5 9 -12 0 0
b:— <name>	6 0 -4 0 0
b:— the	-7 -7 18 0 0
beside given	43 -29 -7 -35 -52
beside given both	22 -8 -13 0 0
beside given office	-2 -2 9 -1 0
beside given organisation	28 -24 -3 -5 -12
beside given person	27 3 -30 -3 -6
beside given pronoun	2 -16 7 0 -4
beside given side	-17 0 21 0 -2
beside needed	-62 34 7 -7 -26
beside needed both	0 14 -10 0 0
beside needed office	-14 7 0 3 -6
beside needed organisation	-33 11 10 -12 -9
beside needed person	-18 40 -22 0 -5
beside needed pronoun	-1 -11 15 0 0
beside needed side	0 -15 22 0 0
beside none	-23 -17 52 -18 -27
beside none both	-7 8 0 0 0
beside none name	-8 -4 27 -28 -9
beside none office	-7 4 -1 1 3
beside none organisation	-3 20 -6 -1 -21
beside none person	18 -19 2 -43 0
beside none pronoun	-21 -28 32 2 5
beside none side	-25 -19 38 12 -20
beside unknown	-7 0 -16 23 0
beside unknown person	-5 -8 -8 21 0
beside withheld	-8 -24 -15 0 35
beside withheld organisation	-13 -11 -6 0 25
beside withheld person	-1 0 0 0 6
beside withheld pronoun	7 -2 -4 0 0
c0=agree	0 -1 8 0 -1
c0=bear	7 -14 3 4 -1
c0=buy	-6 0 4 0 0
c0=end	0 -1 6 0 0
c0=impose	-18 5 9 -1 -2
c0=say	0 3 3 -8 -6
c0=stay	1 -3 5 0 -8
c1=agree	1 -10 9 -2 -3
c1=bear	4 -17 9 3 -1
c1=buy	-7 0 5 0 0
c1=end	0 -1 7 0 0
c1=impose	-9 0 13 -3 -4
c1=say	0 5 2 -8 -6
c1=stay	9 -4 0 0 -9
c1=up	-1 -1 6 0 0
c2=agree	8 -7 -5 0 7
c2=bear	-11 1 10 0 -8
c2=begin	-6 -6 16 0 -1
c2=buy	14 -1 -8 0 0
c2=down	2 -9 -2 0 9
c2=end	0 -8 11 0 0
c2=impose	11 -9 0 0 -3
c2=propose	-20 0 21 0 -4
c2=say	-9 -11 11 13 0
c2=stay	-13 -10 26 -3 0
c2=suspend	-1 -6 0 0 10
c2=target	-5 -8 19 0 0
c2=threaten	-2 0 8 0 0
c2=up	0 -3 6 0 0
ct0=agree future	0 -5 6 0 0
ct0=agree future-passive	-11 9 0 0 0
ct0=agree modal-passive	0 -9 10 0 0
ct0=agree past	0 7 -1 0 0
ct0=agree past-passive	6 -8 0 0 0
ct0=agree perfect	-4 0 9 0 0
ct0=agree present	0 -3 7 0 0
ct0=bear perfect	8 -8 -9 6 0
ct0=bear present	8 -3 0 0 0
ct0=begin perfect	0 6 -6 0 0
ct0=impose future-passive	-11 9 0 0 0
ct0=impose modal	0 17 -13 0 0
ct0=impose past	-2 6 0 0 0
ct0=impose past-passive	1 -17 7 0 0
ct0=impose perfect	-15 -1 16 0 0
ct0=impose pluperfect-passive	8 0 -4 0 0
ct0=propose future	0 9 -9 0 0
ct0=say past	0 6 0 -2 -1
ct0=say past-passive	-5 0 7 0 0
ct0=stay future	0 -3 6 0 0
ct0=stay past	7 -2 -1 0 0
ct0=stay perfect	0 12 -8 0 0
ct0=up modal	0 -5 6 0 0
ct1=agree future	0 -5 6 0 0
ct1=agree future-passive	-11 9 0 0 0
ct1=agree modal-passive	0 -9 10 0 0
ct1=agree participle-passive	4 -12 0 0 0
ct1=agree past-passive	6 -8 0 0 0
ct1=agree perfect	-4 0 7 0 0
ct1=agree present	0 -1 6 0 0
ct1=bear perfect	8 -8 -9 6 0
ct1=bear present	8 -3 0 0 0
ct1=impose future-passive	-11 9 0 0 0
ct1=impose infinitive	-2 -6 13 0 0
ct1=impose modal	0 17 -13 0 0
ct1=impose participle-passive	6 -20 2 0 0
ct1=impose past-passive	1 -17 7 0 0
ct1=impose perfect	-14 0 12 0 0
ct1=impose pluperfect-passive	8 0 -4 0 0
ct1=propose future	0 9 -9 0 0
ct1=propose participle-passive	-2 0 6 0 0
ct1=say past	0 6 0 -2 -1
ct1=say past-passive	-5 0 7 0 0
ct1=stay future	0 -3 6 0 0
ct1=stay participle-passive	8 0 -7 0 0
ct1=stay past	9 -1 -3 0 0
ct1=stay perfect	0 6 -3 0 0
ct2=agree future	-8 14 -21 1 12
ct2=agree infinitive	0 2 -8 0 8
ct2=agree modal	-9 0 9 -3 0
ct2=agree participle-passive	0 -15 7 0 0
ct2=agree past	10 -45 1 1 0
ct2=agree perfect	16 -12 0 -6 -5
ct2=agree present	-7 16 -4 0 0
ct2=bear future	-2 -1 7 0 0
ct2=bear gerund	0 -8 12 0 0
ct2=bear modal	0 -8 11 0 0
ct2=bear past	17 -2 -13 0 0
ct2=bear perfect	-21 0 15 0 0
ct2=bear present	-11 12 -3 0 0
ct2=begin modal	0 7 -5 0 0
ct2=begin past	0 -1 6 0 0
ct2=begin present	-8 -5 16 0 0
ct2=buy past	20 0 -18 0 0
ct2=buy present	0 0 6 0 0
ct2=down past	16 0 -14 0 0
ct2=down perfect	-8 0 0 0 10
ct2=down pluperfect	6 0 -6 0 0
ct2=down present	-13 0 12 0 0
ct2=impose future	-19 10 -5 0 8
ct2=impose infinitive	-7 7 -5 0 6
ct2=impose modal	-13 0 11 0 0
ct2=impose participle-passive	-5 -16 21 0 0
ct2=impose past	26 -66 0 0 -8
ct2=impose perfect	12 0 -3 -13 -6
ct2=impose present	0 10 -10 0 0
ct2=impose present-passive	0 -4 9 0 0
ct2=propose modal-passive	0 7 -7 0 0
ct2=propose past	0 -7 8 0 0
ct2=propose perfect	0 -2 8 0 0
ct2=propose present	-13 -2 13 0 0
ct2=say future	0 16 -12 0 0
ct2=say infinitive	5 -8 0 0 0
ct2=say modal	0 0 -3 10 -3
ct2=say past	0 -2 2 -9 5
ct2=say pluperfect	-1 -1 8 0 0
ct2=say present	-11 -25 24 6 0
ct2=say present-passive	0 -4 6 0 0
ct2=stay future	0 -9 12 0 0
ct2=stay past	-1 -11 11 0 0
ct2=stay perfect	-5 -2 13 0 0
ct2=suspend present	0 -6 -1 0 5
ct2=up perfect	8 0 -7 0 0
ct2=up present	-2 -5 12 0 0
do< do>	26 -18 0 -1 -6
do< future	-7 -1 9 0 0
do< modal	4 12 -15 0 0
do< office	0 22 -22 2 -2
do< organisation	0 -3 8 2 -12
do< past	-12 0 13 4 -8
do< perfect	-5 -4 17 0 -3
do< perfect-not	0 2 -7 6 0
do< person	18 -17 0 0 0
do< power=commission	-6 0 0 7 0
do< power=congress	0 10 -6 0 0
do< power=council	7 0 -4 0 0
do< power=minister	7 -29 17 0 0
do< power=no power	2 1 0 -7 0
do< power=president	-17 15 0 2 -4
do< power=prime minister	11 -7 -1 0 0
do< power=secretary	3 -12 3 0 0
do< present	5 -6 -1 1 0
do< pronoun	-10 -10 15 0 2
do< side	-30 -1 22 0 0
do> both	-16 0 19 0 0
do> future	-32 14 0 7 -14
do> infinitive	-18 -11 18 0 2
do> modal	-21 0 5 0 0
do> modal-not	6 -2 -7 6 -2
do> name	-1 1 4 -1 -15
do> office	19 -15 -13 10 5
do> past	-5 9 0 0 -6
do> perfect	6 -29 16 -19 0
do> perfect-not	-20 16 -1 0 -5
do> person	-5 9 -2 5 -9
do> pluperfect	4 -8 0 0 0
do> power=assembly	-1 20 -17 0 0
do> power=board	0 -10 12 0 0
do> power=cabinet	34 -23 -10 0 0
do> power=chancellor	-8 2 5 0 0
do> power=commission	0 6 -8 4 0
do> power=committee	0 -23 24 0 0
do> power=congress	0 -13 13 0 0
do> power=council	-1 6 -8 0 6
do> power=king	7 0 -10 0 0
do> power=minister	-22 -12 31 -10 2
do> power=ministry	-1 -11 7 0 4
do> power=no power	16 8 -13 -5 -17
do> power=parliament	-1 3 -3 7 -5
do> power=president	-4 0 0 6 2
do> power=prime minister	-6 7 -6 2 0
do> power=representative	0 -13 13 0 0
do> power=secretary	22 -7 -7 0 -4
do> power=senate	-2 10 -11 0 3
do> power=treasury	-11 -7 22 0 0
do> present	9 -7 0 1 -7
do> present-not	-11 9 -20 8 11
do> pronoun	11 -23 0 -9 8
do> side	-6 1 4 1 -21
f:"	-9 8 -6 6 6
f:'	-8 0 12 0 0
f:'s	0 1 -10 -6 16
f:,	11 1 -9 -9 6
f:-	-17 -2 24 0 0
f:.	4 19 -5 -9 -28
f::	14 16 -21 0 -7
f:;	0 -2 6 0 -1
f:<agent>	8 0 -5 1 -15
f:<day-ahead>	4 -19 20 -12 -29
f:<day-gone>	8 3 -11 -8 7
f:<day-today>	-12 11 1 0 0
f:<duty>	1 0 4 -4 -9
f:<gate>	-15 20 0 -1 -7
f:<goods-amount>	-1 -3 11 0 0
f:<goods>	11 -9 -4 -14 14
f:<level-noun>	-22 0 17 0 2
f:<level>	-5 -4 18 -7 -16
f:<money>	-12 -11 26 0 0
f:<month-gone>	-9 -7 10 0 4
f:<name>	-3 0 7 -15 -2
f:<not>	6 10 -17 -1 13
f:<number>	10 -29 16 -4 -9
f:<office>	8 -10 3 -3 0
f:<organisation>	8 7 -23 8 10
f:<person>	1 12 -10 0 -6
f:<points>	6 16 -19 0 0
f:<quality>	14 1 -11 -6 0
f:<seat>	3 5 -7 -5 0
f:<sender>	-18 -1 6 0 11
f:<span>	2 -2 5 -1 -8
f:<v-agree>	5 -2 -2 -9 2
f:<v-bear>	-11 4 6 -6 5
f:<v-buy>	-2 -10 13 0 0
f:<v-deny>	-1 7 -2 0 0
f:<v-down>	-9 0 3 3 4
f:<v-end>	11 -34 20 0 -3
f:<v-impose>	1 -3 7 -35 4
f:<v-propose>	-3 15 -1 -12 -14
f:<v-return>	-11 -3 18 0 0
f:<v-say>	-11 -6 9 5 7
f:<v-sell>	0 6 -3 0 0
f:<v-stay>	10 -23 2 -6 12
f:<v-suspend>	8 -7 -2 0 3
f:<v-target>	-10 -11 23 0 0
f:<v-threaten>	-14 -13 29 0 0
f:<v-up>	18 -10 -8 0 2
f:?	-16 -13 14 0 8
f:a	-6 -11 16 0 0
f:about	-12 0 0 11 0
f:abroad	-1 -4 0 0 7
f:accept	2 -9 2 0 0
f:according	-9 6 0 0 0
f:act	-16 -2 19 0 0
f:action	0 -13 14 0 0
f:affair	0 -8 1 0 0
f:affiliate	0 9 -11 0 0
f:after	0 -12 13 0 0
f:again	-10 18 -9 0 0
f:agree	-21 -28 45 0 0
f:agreement	0 -11 12 0 0
f:ahead	0 6 -6 0 0
f:air	-7 0 7 0 0
f:al	-2 7 -2 0 0
f:alexandria	11 0 -9 0 0
f:ali	-6 0 5 0 0
f:all	-11 14 -4 0 0
f:allow	-7 0 8 0 0
f:alone	-10 10 -1 0 0
f:already	-8 27 -19 0 0
f:also	18 -18 -8 0 2
f:aluminium	-3 9 -3 0 0
f:am	-11 -1 16 0 0
f:among	-2 0 8 0 0
f:an	-16 4 2 0 4
f:and	-14 3 0 7 11
f:annex	18 0 -16 0 0
f:announce	1 -17 10 0 0
f:announcement	-4 12 -6 0 0
f:another	-9 0 13 0 0
f:answer	-4 0 6 0 0
f:antimony	6 0 -3 0 0
f:any	3 6 -11 0 0
f:anybody	-5 17 -12 0 0
f:anything	-4 0 7 0 0
f:approve	-6 -10 9 0 5
f:are	9 0 -5 0 -3
f:arrangement	-6 12 -4 0 0
f:arrive	0 -16 17 0 0
f:as	21 -5 -18 0 5
f:at	0 -12 12 -2 0
f:authority	-4 0 6 0 0
f:back	-9 3 2 0 0
f:ban	2 4 -8 0 0
f:basi	0 9 -8 0 0
f:be	17 0 -7 -1 -9
f:because	3 3 -9 0 0
f:been	-8 -11 12 0 7
f:before	-6 -23 0 0 21
f:begin	7 -9 0 0 0
f:being	11 0 -12 0 0
f:believe	0 0 -5 9 0
f:between	0 -1 6 0 0
f:bill	0 -8 13 0 0
f:boat	0 0 -4 0 8
f:bond	8 0 -8 0 0
f:both	39 12 -45 0 0
f:box	-6 0 7 0 0
f:bridge	-14 -7 21 0 0
f:broker	15 0 -14 0 0
f:bus	0 7 -6 0 0
f:busan	-6 1 0 0 0
f:buy	-4 0 6 0 0
f:buyer	6 0 -3 0 0
f:by	4 -12 4 -4 5
f:cabinet	11 -6 -4 0 0
f:calendar	-2 -2 9 0 0
f:call	-15 11 2 0 0
f:can	-20 22 -7 0 0
f:cannot	-2 0 8 0 0
f:car	-4 0 9 0 0
f:case	-11 0 4 0 0
f:ceiling	0 0 -4 0 7
f:chip	-2 0 6 0 0
f:close	-4 -2 10 0 0
f:closed	6 12 -19 0 0
f:club	-6 0 7 0 0
f:come	-6 4 -2 5 0
f:commerce	-17 16 0 0 0
f:commission	-3 7 -1 0 0
f:company	-11 -5 19 0 0
f:consent	0 6 -5 0 0
f:continue	3 8 -10 0 0
f:control	0 7 -5 0 0
f:cost	-7 -14 21 0 0
f:could	11 12 -23 0 0
f:countermeasure	0 -7 9 0 0
f:custom	4 4 -8 0 0
f:cut	0 -8 3 0 0
f:date	0 0 7 0 0
f:deadline	0 -8 10 0 0
f:deal	-16 -3 22 0 0
f:decide	-3 -2 10 0 0
f:decision	-3 0 -3 9 0
f:declare	0 -5 6 0 0
f:decline	2 -6 1 0 0
f:decree	8 14 -22 0 0
f:described	-2 9 -4 0 0
f:desk	-6 0 2 0 0
f:did	17 -12 -2 0 0
f:diet	18 0 -17 0 0
f:do	0 -6 7 0 0
f:doe	-15 5 5 0 0
f:doesn't	0 11 -7 0 0
f:done	1 21 -23 0 0
f:door	-1 -1 9 0 0
f:down	-15 0 19 0 0
f:draft	-3 7 -2 0 0
f:due	3 -18 0 0 8
f:each	-5 -14 21 0 0
f:earth	-7 12 -4 0 0
f:effect	-2 -2 7 0 0
f:enough	-4 0 -4 9 0
f:enter	-11 0 11 0 0
f:entry	6 -6 0 0 0
f:everything	-2 -13 19 0 0
f:examine	0 -6 7 0 0
f:exception	8 0 -7 0 0
f:expect	10 -2 -2 0 0
f:extend	-1 0 7 0 0
f:extension	0 7 -5 0 0
f:extra	0 -2 7 0 0
f:face	0 9 -7 0 0
f:fall	-2 -8 10 0 0
f:far	0 -15 18 0 0
f:fee	1 6 -9 0 0
f:fentanyl	-5 8 -1 0 0
f:few	0 -3 7 0 0
f:fifth	-5 0 8 0 0
f:file	9 0 -9 0 0
f:find	0 11 -9 0 0
f:first	-2 6 -4 0 2
f:fish	6 3 -11 0 0
f:five	-6 0 9 0 0
f:follow	12 -2 -8 0 0
f:for	-5 0 11 -8 -8
f:foreign	-11 0 14 0 0
f:four	-4 -1 11 0 0
f:framework	7 3 -12 0 0
f:freeze	-1 15 -11 0 0
f:from	9 0 -5 0 -5
f:front	-3 7 -2 0 0
f:full	0 16 -13 0 0
f:further	3 7 -11 0 0
f:gallium	6 0 -2 0 0
f:gave	0 0 -12 0 11
f:gazette	-5 -3 2 7 0
f:general	7 0 -6 0 0
f:geneva	2 5 -8 0 0
f:germanium	6 0 -3 0 0
f:get	-1 -3 8 0 0
f:give	-15 13 0 0 0
f:given	0 -9 8 0 0
f:go	6 -1 -6 0 5
f:gold	-2 0 6 0 0
f:good	16 -18 -1 0 0
f:goodwill	-7 0 9 0 0
f:great	-4 9 -3 0 0
f:ground	-3 0 0 0 7
f:h	-5 0 6 0 0
f:had	-15 5 -2 8 5
f:hand	-4 0 6 0 0
f:has	19 6 -25 0 5
f:have	21 -19 -11 2 1
f:he	-55 29 7 -11 0
f:he'd	0 0 -8 0 11
f:he'll	0 6 -4 0 0
f:head	5 0 -6 0 0
f:heard	0 0 7 0 0
f:heavy	-6 0 10 0 0
f:her	-3 0 0 6 0
f:here	-10 0 11 0 0
f:him	8 -9 -5 0 7
f:his	10 -4 -4 0 0
f:hold	4 -20 6 0 0
f:home	0 0 6 0 0
f:hope	0 -4 10 0 0
f:house	20 0 -16 0 0
f:household	-7 0 7 0 0
f:how	-7 0 6 0 2
f:i	0 6 -2 0 -5
f:i've	0 0 -13 11 0
f:if	-5 0 11 0 -4
f:implement	0 6 -4 0 0
f:in	8 6 -10 -21 0
f:inflation	0 -3 6 0 0
f:instead	-8 0 12 0 0
f:into	-8 0 9 0 0
f:is	18 -8 -9 0 1
f:island	0 -5 0 0 9
f:isn't	0 9 -7 0 0
f:issue	7 0 -6 0 0
f:issued	-4 0 9 0 0
f:it	27 -8 -13 5 0
f:its	-18 15 0 0 1
f:keep	7 -3 -15 0 15
f:kuala	0 8 -6 0 0
f:lapse	9 0 -5 0 0
f:last	-2 -20 23 0 0
f:law	0 8 -5 0 0
f:lawyer	0 -5 7 0 0
f:less	-7 4 0 0 0
f:let	6 -7 -1 0 2
f:level	9 0 -8 0 0
f:levy	0 2 -6 0 0
f:licence	-15 -9 29 0 0
f:like	0 -7 6 0 0
f:list	0 -13 2 0 6
f:little	0 -9 11 0 0
f:longer	11 -1 -6 0 0
f:look	0 25 -25 0 0
f:lower	-2 -3 9 0 0
f:lumpur	0 8 -6 0 0
f:m	6 0 -2 0 0
f:machinery	-4 0 6 0 0
f:magnet	0 10 -9 0 0
f:make	12 -10 -2 0 0
f:maker	0 -4 0 0 7
f:man	15 -9 -17 0 9
f:margin	-4 7 0 0 0
f:market	-4 -1 10 0 0
f:material	6 0 -5 0 0
f:may	0 -7 1 5 0
f:mean	0 0 -8 0 13
f:meant	0 6 -8 0 0
f:measure	-1 0 6 0 0
f:meat	0 8 -7 0 0
f:medicine	-1 14 -20 0 7
f:meet	8 4 -10 0 0
f:member	11 -9 -2 0 0
f:mention	0 -1 6 0 0
f:middle	-8 0 7 0 0
f:million	-6 0 10 0 0
f:ministry	0 9 -5 0 0
f:monday	13 0 -11 0 0
f:money	-3 -6 12 0 0
f:month	-11 0 12 0 0
f:more	0 -8 10 0 0
f:move	7 -1 -2 0 0
f:mr	5 15 -18 0 0
f:must	-2 -17 15 0 0
f:my	4 -9 0 0 0
f:name	-4 -1 8 0 0
f:named	-5 0 7 0 0
f:need	-2 20 -12 0 0
f:needed	0 17 -17 0 0
f:neither	-23 3 14 0 0
f:never	-10 0 11 0 0
f:new	-6 13 -3 0 0
f:next	-17 0 10 0 0
f:nickel	0 0 -3 0 7
f:nobody	24 -3 -17 0 0
f:none	0 -4 7 0 0
f:noon	-21 8 5 0 0
f:not	-14 16 -7 0 3
f:nothing	13 -19 -9 0 13
f:notice	-2 -5 8 0 0
f:now	7 23 -26 0 0
f:number	-5 0 11 0 0
f:obtain	-9 0 9 0 0
f:of	-27 13 11 0 4
f:off	0 6 -13 0 6
f:offer	-2 -2 15 0 -2
f:oil	-9 6 0 0 0
f:old	-1 -5 11 0 0
f:on	2 -5 6 -26 3
f:once	-3 12 -17 0 10
f:one	-24 7 10 0 -1
f:only	5 -17 6 0 0
f:open	-4 0 8 0 0
f:or	-9 0 5 0 0
f:order	0 -4 7 0 0
f:origin	0 8 -9 0 0
f:originating	7 0 -6 0 0
f:other	-9 0 7 0 -1
f:our	17 -11 -4 0 0
f:out	-2 -13 0 6 9
f:outstanding	-7 -10 17 0 0
f:over	14 0 -20 0 7
f:owe	0 18 -17 0 0
f:own	2 7 -9 0 0
f:owner	0 10 -10 0 0
f:page	4 -8 0 0 0
f:palm	0 10 -7 0 0
f:paper	14 -1 -13 0 1
f:part	5 -14 3 0 0
f:partner	0 -6 8 0 0
f:party	-4 0 7 0 0
f:pass	-3 -3 12 0 0
f:pause	-14 0 20 0 0
f:pay	-7 3 5 0 -2
f:pen	4 -6 0 0 0
f:people	-12 -13 25 0 0
f:phan	0 7 -7 0 0
f:phone	7 0 -4 0 0
f:plan	-8 10 -3 0 0
f:play	-6 0 10 0 0
f:point	-4 0 9 0 0
f:port	0 8 -8 0 0
f:position	0 9 -9 0 0
f:president	-1 -4 8 0 0
f:price	-1 -9 16 0 0
f:principle	7 0 -10 0 0
f:prolong	9 0 -10 0 0
f:promise	-14 4 0 0 2
f:propose	0 -9 11 0 0
f:provided	0 -7 9 0 0
f:public	0 -7 8 0 0
f:published	-10 16 -1 0 0
f:put	-15 0 13 0 0
f:quarrel	-1 0 -2 0 8
f:radio	0 -9 4 0 3
f:raise	12 -13 -1 0 0
f:rare	-7 12 -4 0 0
f:rate	-2 -4 10 0 0
f:rather	-3 -5 10 0 0
f:ratify	9 -2 -4 0 0
f:reach	7 0 -6 0 0
f:read	0 -7 5 0 0
f:reader	0 -3 0 0 7
f:reading	-6 0 8 0 0
f:ready	-1 -2 10 0 0
f:refuse	13 -10 -2 0 0
f:regulation	15 0 -18 0 0
f:relation	0 9 -8 0 0
f:remain	-2 -3 10 0 0
f:reply	0 -3 10 0 0
f:reporter	-1 16 -11 0 0
f:representative	12 -9 -1 0 0
f:require	0 11 -8 0 0
f:required	4 4 -10 0 0
f:rest	5 -9 0 0 0
f:return	-4 0 9 0 0
f:right	7 7 -15 0 0
f:rise	0 -1 8 0 0
f:round	-19 -2 24 0 0
f:rule	0 8 -4 0 0
f:run	-8 0 10 0 0
f:sale	0 -12 16 0 0
f:same	-14 0 14 0 0
f:sanction	12 0 -10 0 0
f:say	-19 8 2 0 2
f:seal	8 -12 0 0 0
f:season	-3 0 6 0 0
f:second	7 -5 -1 0 0
f:security	-5 0 6 0 0
f:see	1 5 -7 0 0
f:sell	7 0 -6 0 0
f:set	0 -6 0 0 6
f:settle	0 4 -15 0 11
f:seventh	-5 0 9 0 0
f:shall	-3 6 0 0 0
f:she	-9 -2 3 0 7
f:ship	-8 0 9 0 0
f:shipment	0 0 -3 0 7
f:should	-19 0 15 0 0
f:show	-9 4 0 0 0
f:side	-12 29 -10 0 -2
f:sign	13 13 -25 -5 5
f:signature	-10 -5 17 0 0
f:since	13 -8 -18 0 18
f:sit	-4 -10 19 0 0
f:so	-1 15 -8 0 -2
f:somebody	13 0 -10 0 0
f:something	0 7 -3 0 0
f:soybean	-5 -5 15 0 0
f:speak	9 18 -25 0 0
f:standstill	-5 0 10 0 0
f:start	6 -8 0 0 0
f:state	4 -18 3 0 3
f:statement	0 0 -5 0 7
f:stay	15 -10 -13 0 6
f:steel	-7 8 0 0 0
f:step	-4 11 -5 0 0
f:still	-21 -10 30 0 0
f:stop	12 -6 -4 0 0
f:strike	0 -9 12 0 0
f:subject	-7 0 5 0 0
f:supply	0 11 -10 0 0
f:suspend	11 -8 -2 0 0
f:table	-1 -10 17 0 0
f:take	-3 -1 7 0 0
f:talk	-5 -6 16 0 0
f:tariff	0 7 -1 0 0
f:team	9 0 -8 0 0
f:telephone	-9 14 -6 0 0
f:tell	-6 0 -1 0 9
f:text	-5 6 0 0 0
f:than	-4 -35 33 0 0
f:thank	10 0 -8 0 0
f:that	-14 -3 7 0 13
f:the	10 0 -3 -8 -1
f:their	0 7 -1 0 0
f:them	-24 3 14 0 0
f:then	-1 20 -14 0 0
f:they	-15 5 0 9 -2
f:thi	-5 -7 10 0 4
f:thing	6 -20 4 0 0
f:think	0 14 -10 0 0
f:third	8 0 -15 0 8
f:threaten	-8 0 11 0 0
f:three	-11 -2 18 0 0
f:till	11 0 -10 0 0
f:time	-4 -12 21 0 0
f:to	9 -14 12 -18 -14
f:too	-5 0 7 0 0
f:top	0 12 -9 0 0
f:tough	0 13 -13 0 0
f:trade	-13 0 9 0 0
f:trader	0 6 -5 0 0
f:tree	9 0 -6 0 0
f:truce	-16 3 9 0 0
f:turn	-3 -10 16 0 0
f:twice	-2 -7 13 0 0
f:two	-10 -15 14 9 0
f:under	10 -2 -3 0 0
f:until	15 -17 0 0 -4
f:up	-1 3 -4 0 6
f:us	-2 -17 23 0 0
f:visit	0 -8 11 0 0
f:vote	0 -24 17 0 5
f:voted	5 0 -8 0 0
f:wait	-6 0 11 0 0
f:wall	-5 0 7 0 0
f:want	20 7 -25 0 0
f:warn	0 -10 14 0 0
f:was	-7 -18 26 -1 -8
f:we	-5 8 -4 0 3
f:we'd	0 7 -6 0 0
f:we've	0 0 -4 0 8
f:week	0 15 -9 0 0
f:well	10 -7 -6 0 3
f:were	25 -18 -9 0 0
f:what	-14 -17 19 0 11
f:when	15 0 -10 0 0
f:where	0 8 -9 0 0
f:which	-35 -4 25 0 12
f:while	0 0 -3 0 7
f:who	15 -3 -19 0 13
f:whose	5 -6 0 0 0
f:will	-3 0 0 2 -8
f:win	10 0 -9 0 0
f:winter	-1 6 -1 0 0
f:with	-2 -6 13 0 -2
f:withdraw	0 -12 13 0 0
f:within	-3 9 -2 0 0
f:without	27 9 -30 0 0
f:won't	0 -4 0 0 8
f:would	-13 7 0 -5 5
f:year	-11 0 13 0 0
f:yes	0 9 -10 0 0
f:yet	0 12 -11 0 0
f:you	7 -15 3 0 0
f:your	0 -7 3 0 0
f:zero	0 -2 9 0 0
first-of-paragraph	-18 -26 61 -17 -47
has-future	-41 23 -3 1 0
has-gerund	0 -8 9 0 0
has-infinitive	-20 -2 14 -2 2
has-modal	-37 13 5 10 -11
has-participle	12 -38 7 0 -4
has-past	11 -46 16 -10 1
has-perfect	-6 -2 12 0 -4
has-pluperfect	0 -6 3 0 0
has-present	-17 11 0 0 -1
head=	7 -6 4 -11 7
head=affairs	-18 0 20 0 0
head=agency	0 -3 6 0 0
head=agriculture	0 -8 7 0 0
head=aires	0 0 -12 12 0
head=althing	4 11 -17 0 0
head=angola	-9 9 0 0 0
head=ankara	0 -4 7 0 0
head=assembly	0 19 -22 0 4
head=bangladesh	0 8 -6 0 0
head=beijing	0 -3 6 0 0
head=belgium	9 0 -7 0 0
head=board	-7 -30 36 0 0
head=brazil	0 -2 11 0 0
head=budapest	0 -6 6 0 0
head=cabinet	30 23 -53 0 0
head=cambodia	-1 11 -6 0 0
head=canada	16 0 -15 0 0
head=chairman	22 0 -22 0 0
head=chancellor	-10 5 3 0 0
head=chief	-2 -4 13 0 0
head=china	-23 -38 63 0 0
head=colleague	17 2 -24 0 0
head=commerce	-16 4 13 0 -5
head=commission	32 -18 -15 11 -9
head=commissioner	10 -11 0 0 0
head=committee	-14 6 0 0 2
head=council	14 -2 -6 -1 0
head=councillor	8 -4 0 0 0
head=counterpart	0 -7 0 0 4
head=country	0 22 -22 0 0
head=court	-16 -46 60 0 0
head=customs	-3 -40 37 0 0
head=diet	0 11 -10 0 0
head=director	-10 -6 17 0 0
head=economy	10 11 -21 0 0
head=ecuador	0 -3 7 0 0
head=egypt	-6 0 12 0 0
head=envoy	8 0 -4 0 0
head=eu	-2 14 -9 0 0
head=executive	-13 -7 21 0 0
head=finance	12 -1 -8 0 0
head=folketing	0 21 -20 0 0
head=general	12 14 -26 0 0
head=government	-3 -19 27 0 -3
head=governments	21 0 -17 0 0
head=governor	2 -9 3 0 0
head=greece	0 9 -9 0 0
head=hanoi	0 6 -2 0 0
head=helsinki	0 0 -10 12 0
head=house	-33 -21 49 0 0
head=india	-5 -7 18 0 0
head=indonesia	-12 0 12 0 0
head=industry	0 -7 0 0 0
head=iran	-4 0 7 0 0
head=islamabad	12 0 -12 0 0
head=japan	9 0 -5 0 0
head=khural	7 0 -9 0 0
head=king	12 11 -27 3 0
head=lebanon	0 0 -9 9 0
head=lisbon	11 0 -10 0 0
head=majlis	0 2 -10 0 2
head=malta	0 6 -5 0 0
head=manila	-3 0 6 0 0
head=mayor	-6 0 7 0 0
head=minister	2 -9 10 -7 -3
head=ministers	-17 -3 8 0 15
head=ministry	-35 -16 35 0 4
head=negotiator	-5 12 -13 0 6
head=norway	9 -15 1 0 0
head=number	8 0 -11 0 0
head=ottawa	0 6 -2 0 0
head=palace	7 -1 -2 0 0
head=paraguay	-3 0 7 0 0
head=parliament	-17 9 -2 4 0
head=parliaments	0 -19 15 0 0
head=peru	-8 -5 17 0 0
head=premier	-7 -14 17 4 0
head=president	4 25 -28 2 -6
head=presidents	-2 12 -6 0 0
head=regulator	-17 -29 41 0 0
head=representative	-14 5 7 0 -3
head=representatives	14 11 -26 0 0
head=secretary	-1 -34 40 0 -12
head=security	-2 19 -15 0 0
head=senate	-5 19 -16 0 2
head=seoul	0 -4 9 0 0
head=side	-1 21 -18 0 0
head=state	0 5 -8 0 0
head=states	3 11 -12 0 0
head=storting	0 17 -16 0 0
head=switzerland	0 0 6 0 0
head=thailand	-10 0 14 0 0
head=tokyo	0 -10 11 0 0
head=trade	-11 -19 29 0 1
head=transport	0 9 -5 0 0
head=tunis	7 0 -7 0 0
head=turkey	-1 7 0 0 0
head=ukraine	-2 -1 7 0 0
head=union	0 -5 8 0 0
head=uruguay	-5 0 10 0 0
head=us	0 -4 11 0 0
head=washington	-7 -2 13 0 0
head=wellington	9 0 -9 0 0
headline	-23 -14 20 10 9
kind=office	-16 8 -1 7 2
kind=organisation	0 14 -6 -20 -7
kind=person	14 -13 9 -28 -7
kind=side	-40 -30 59 8 -24
l1="	-11 -14 21 0 0
l1='	0 -3 6 0 0
l1='s	-12 7 0 0 2
l1=(	-11 8 0 0 0
l1=*	3 1 -6 0 0
l1=,	19 -12 -7 -3 0
l1=-	8 -4 -7 0 3
l1=;	0 20 -28 0 6
l1=<begin>	4 7 -3 -10 0
l1=<day-ahead>	0 16 -14 0 0
l1=<name>	6 9 -15 0 0
l1=<not>	-18 -9 28 0 0
l1=<office>	17 0 -15 0 0
l1=<quality>	-5 13 -12 0 5
l1=<seat>	-8 0 7 0 0
l1=<v-agree>	-2 0 7 0 0
l1=<v-bear>	-4 -8 16 0 0
l1=<v-say>	-3 -6 14 0 -1
l1=a	0 -36 35 0 0
l1=and	18 0 -9 0 -5
l1=as	0 -1 8 0 0
l1=ask	0 7 -6 0 0
l1=at	-10 -2 16 0 0
l1=before	-4 -12 20 0 0
l1=both	-17 -4 23 0 0
l1=by	13 0 -8 0 0
l1=city	0 -14 14 0 0
l1=doe	-5 16 -11 0 0
l1=for	-28 -7 13 8 9
l1=from	-7 -8 20 0 0
l1=has	0 0 0 6 0
l1=his	6 0 0 -1 -6
l1=if	0 -15 11 4 0
l1=in	-18 -21 35 6 -7
l1=is	1 11 -14 0 0
l1=joint	0 -4 7 0 0
l1=my	-2 11 -5 0 0
l1=no	0 -24 27 0 0
l1=nor	-8 10 0 0 0
l1=of	4 9 -11 0 0
l1=on	-19 -2 23 0 0
l1=only	0 6 -6 0 0
l1=own	0 12 -13 0 0
l1=sign	-2 0 6 0 0
l1=so	7 -1 -3 0 0
l1=tell	0 -1 15 0 -6
l1=the	0 22 -15 0 -8
l1=then	10 5 -17 0 0
l1=thi	-1 16 -13 0 0
l1=to	-5 -7 16 0 0
l1=two	-3 -1 9 0 0
l1=until	0 -8 13 0 0
l1=was	9 0 -5 0 0
l1=what	10 -9 0 0 0
l1=whatever	-2 -4 9 0 0
l1=when	7 -10 1 0 0
l1=whether	-2 -10 0 15 0
l1=with	-15 0 17 0 0
l1=—	2 17 -14 0 -2
l2='s	0 9 -9 0 0
l2=)	10 0 -11 0 0
l2=,	3 -14 13 -5 -1
l2=:	-1 7 -1 0 0
l2=;	-22 0 15 3 0
l2=<agent>	0 -10 11 0 0
l2=<begin>	4 -8 8 0 -4
l2=<day-gone>	11 -18 -8 0 8
l2=<day-today>	7 -1 -6 0 1
l2=<duty>	-3 -4 13 0 0
l2=<goods>	-2 -8 16 0 0
l2=<name>	0 18 -16 0 0
l2=<not>	0 4 -7 0 4
l2=<office>	6 -1 -3 0 0
l2=<organisation>	5 -25 17 0 0
l2=<person>	-5 -7 16 -1 -4
l2=<quality>	-1 -4 10 0 0
l2=<span>	-6 -5 13 0 0
l2=<v-agree>	7 -9 -1 0 4
l2=<v-bear>	13 -16 0 0 0
l2=<v-begin>	10 -11 0 0 0
l2=<v-buy>	0 6 -2 0 0
l2=<v-impose>	5 -4 -8 8 0
l2=<v-propose>	0 0 -5 12 0
l2=<v-say>	2 3 -2 0 -9
l2=<v-stay>	-9 0 9 0 0
l2=<v-suspend>	0 16 -14 0 0
l2=act	0 -10 10 0 0
l2=after	1 5 -8 0 0
l2=agree	0 -2 7 0 0
l2=agreement	-3 0 7 0 0
l2=and	-3 -5 3 0 8
l2=approval	5 9 -17 0 0
l2=approve	4 -10 4 0 0
l2=as	-5 0 7 0 0
l2=ask	0 0 -8 12 0
l2=by	8 1 -7 -1 0
l2=directed	-7 0 10 0 0
l2=doe	0 7 -5 0 0
l2=for	-9 2 4 0 0
l2=from	-5 20 -13 0 0
l2=good	-4 0 9 0 0
l2=has	2 -6 3 0 0
l2=his	0 0 -6 0 6
l2=if	-5 17 -10 0 0
l2=is	-1 0 6 0 0
l2=issued	0 7 -4 0 0
l2=law	0 0 6 0 0
l2=meet	-8 0 14 0 0
l2=morning	-7 18 -10 0 0
l2=mr	-4 0 7 0 0
l2=need	0 11 -7 0 0
l2=no	1 10 -13 0 0
l2=now	0 -9 10 0 0
l2=of	-4 15 -10 2 -1
l2=on	-10 11 0 0 0
l2=once	0 8 -7 0 0
l2=only	0 -13 15 0 0
l2=order	0 6 -3 0 0
l2=other	7 0 -6 0 0
l2=our	1 9 -13 0 0
l2=question	-3 0 7 0 0
l2=report	-6 6 0 0 0
l2=republic	10 0 -9 0 0
l2=say	14 4 -18 1 -1
l2=sign	11 0 -13 0 5
l2=signature	2 15 -18 0 0
l2=so	-18 0 16 0 0
l2=suspend	0 16 -15 0 0
l2=tell	0 -7 8 0 0
l2=that	14 -1 -4 0 -4
l2=the	-5 -4 12 0 0
l2=there	3 1 -8 0 0
l2=through	5 -15 5 0 0
l2=to	0 11 -8 0 0
l2=together	11 0 -11 0 0
l2=truce	0 -1 7 0 0
l2=understand	-7 2 0 0 0
l2=unless	0 -6 7 0 0
l2=until	0 11 -9 0 0
l2=us	9 5 -16 0 0
l2=week	-2 -3 10 0 0
l2=what	1 -11 3 0 0
l2=whether	0 0 -7 11 0
l2=which	6 -13 -2 6 0
l2=—	5 -8 0 0 0
l3="	0 -12 9 0 0
l3='s	-1 8 -3 0 0
l3=,	-8 -13 9 -3 16
l3=-	-5 0 10 0 0
l3=.	0 -6 1 0 0
l3=;	-8 -5 18 0 -2
l3=<agent>	-8 0 3 4 0
l3=<begin>	2 -4 4 7 -1
l3=<day-ahead>	12 -3 -5 0 0
l3=<day-gone>	-9 1 10 0 0
l3=<goods>	-10 -5 8 3 0
l3=<level-noun>	-5 -12 19 0 0
l3=<level>	-6 -3 12 0 0
l3=<name>	11 0 -15 0 6
l3=<not>	-8 -19 24 3 0
l3=<number>	10 -3 -3 0 0
l3=<person>	-3 -7 7 0 5
l3=<quality>	13 -10 -1 0 0
l3=<seat>	-13 20 -2 0 -4
l3=<span>	0 -5 8 0 0
l3=<v-agree>	-11 8 3 0 0
l3=<v-bear>	-1 0 6 0 0
l3=<v-buy>	-7 -8 16 0 0
l3=<v-down>	0 10 -7 0 0
l3=<v-end>	0 -10 13 0 0
l3=<v-impose>	-6 -8 17 0 -6
l3=<v-propose>	0 -6 4 1 0
l3=<v-say>	0 -4 6 0 0
l3=<v-target>	0 -3 6 0 0
l3=a	3 12 -14 0 0
l3=according	3 -19 8 0 0
l3=add	0 8 -8 0 0
l3=and	-20 0 14 0 4
l3=announcement	1 11 -13 0 0
l3=approval	0 12 -12 0 0
l3=approve	0 6 -2 0 0
l3=be	-9 2 3 0 0
l3=been	9 7 -17 0 0
l3=between	-2 -5 12 0 0
l3=bill	0 -4 6 0 0
l3=both	9 0 -10 0 0
l3=by	7 0 -3 0 0
l3=can	6 0 -4 0 0
l3=come	0 6 -4 0 0
l3=confirm	0 -13 14 0 0
l3=consultation	0 -5 6 0 0
l3=day	6 4 -12 0 0
l3=decree	9 0 -5 0 0
l3=did	-13 0 17 0 0
l3=doe	0 15 -13 0 0
l3=extension	0 13 -12 0 0
l3=first	6 0 -3 0 0
l3=for	17 0 -14 0 0
l3=has	3 -9 3 0 0
l3=have	3 8 -14 0 0
l3=he	-1 8 -1 0 0
l3=his	-3 -6 16 0 0
l3=in	10 18 -22 0 -2
l3=is	0 2 -8 3 0
l3=it	13 22 -33 0 0
l3=know	0 6 -5 0 0
l3=last	-5 0 7 0 0
l3=member	0 -2 7 0 0
l3=mr	-10 2 3 0 0
l3=not	0 -8 3 4 0
l3=notice	-5 14 -18 6 0
l3=now	5 6 -13 0 0
l3=of	10 0 -5 0 0
l3=on	-11 -9 8 5 3
l3=one	-15 11 0 0 0
l3=order	-6 -7 15 0 0
l3=other	2 3 -8 0 0
l3=our	8 -9 0 0 0
l3=over	-5 -1 10 0 0
l3=press	0 8 -8 0 0
l3=provided	-2 11 -7 0 0
l3=resolution	15 2 -20 0 0
l3=say	0 -5 9 0 0
l3=seal	-6 2 0 0 0
l3=second	-6 0 8 0 0
l3=set	0 -4 6 0 0
l3=sheet	0 -2 6 0 0
l3=sign	-4 -3 12 0 0
l3=signature	-7 -3 9 0 0
l3=so	17 -9 -8 0 0
l3=tariff	-1 0 7 0 0
l3=tell	8 -3 -1 0 0
l3=that	7 5 -12 0 0
l3=the	3 -10 9 -2 -6
l3=them	11 0 -10 0 0
l3=to	-4 -17 11 0 10
l3=vote	0 7 -6 0 0
l3=was	-4 -1 8 0 0
l3=we	-12 1 4 0 0
l3=what	-3 0 7 0 0
l3=who	0 -5 9 0 0
l3=—	-3 -2 9 0 0
l4="	-10 -7 20 0 0
l4='s	12 0 -12 0 0
l4=,	11 -3 -8 0 0
l4=:	15 -4 -5 0 0
l4=<agent>	5 -19 10 0 0
l4=<begin>	5 -4 8 0 -11
l4=<day-today>	13 -2 -7 0 0
l4=<gate>	-9 2 2 0 0
l4=<goods>	-5 16 -12 0 2
l4=<level-noun>	0 9 -5 0 0
l4=<level>	0 -4 9 0 0
l4=<name>	-23 3 17 0 0
l4=<not>	-17 12 1 0 -5
l4=<office>	7 11 -21 0 2
l4=<person>	14 0 -8 0 0
l4=<seat>	0 12 -12 0 0
l4=<sender>	-7 0 9 0 0
l4=<v-agree>	11 0 -14 0 4
l4=<v-bear>	9 4 -13 0 0
l4=<v-begin>	-9 0 0 0 8
l4=<v-buy>	6 -9 0 0 0
l4=<v-impose>	0 6 -21 0 19
l4=<v-say>	-13 5 0 0 1
l4=<v-sell>	0 7 -6 0 0
l4=a	-6 27 -24 5 0
l4=after	-3 -5 11 0 0
l4=again	0 -6 6 0 0
l4=and	8 -9 3 0 0
l4=any	0 7 -5 0 0
l4=approval	0 -11 14 0 0
l4=be	-6 0 2 0 0
l4=bear	6 0 -4 0 0
l4=been	-12 0 8 0 0
l4=being	0 -2 -2 0 8
l4=between	6 0 -5 0 0
l4=but	-4 7 0 0 0
l4=first	9 0 -8 0 0
l4=for	19 -7 -9 0 0
l4=from	2 1 -6 0 0
l4=good	8 -8 0 0 0
l4=had	0 -5 10 0 0
l4=has	20 0 -15 0 0
l4=have	0 -7 9 0 0
l4=in	-8 28 -13 0 -5
l4=is	-16 3 6 0 0
l4=it	-7 -13 19 3 0
l4=its	0 -7 5 0 0
l4=leave	0 12 -11 0 0
l4=matter	0 6 -4 0 0
l4=meet	0 -1 6 0 0
l4=minister	6 0 -3 0 0
l4=nobody	-1 6 -1 0 0
l4=not	0 0 6 0 -2
l4=on	0 -7 9 0 0
l4=order	6 -9 0 0 0
l4=over	7 0 -6 0 0
l4=say	-6 -2 10 0 0
l4=ship	0 7 -7 0 0
l4=side	-7 2 0 0 0
l4=sign	12 0 -16 0 5
l4=signature	5 12 -20 0 0
l4=still	0 8 -6 0 0
l4=suspension	8 0 -6 0 0
l4=take	0 0 -7 0 8
l4=text	7 -7 0 0 0
l4=that	7 -6 0 0 0
l4=the	-15 12 5 -7 -5
l4=their	-3 0 8 0 0
l4=truce	0 -3 8 0 0
l4=we	6 0 -7 0 0
l4=when	0 -6 2 0 0
l4=which	7 0 -10 0 0
l4=who	-7 0 10 0 0
l=" the	0 -2 0 0 6
l=) :	2 2 -6 0 0
l=) and	6 0 -6 0 0
l=, "	-8 0 5 0 0
l=, a	0 -11 13 0 0
l=, and	7 0 -6 0 -1
l=, both	-9 4 0 0 0
l=, for	-4 0 8 0 0
l=, his	7 0 -10 0 0
l=, its	0 -1 0 0 7
l=, mr	-3 -9 16 0 0
l=, the	0 -3 6 0 -1
l=, then	11 5 -17 0 0
l=, with	-6 0 7 0 0
l=: <number>	-6 2 0 0 0
l=: the	5 17 -23 0 0
l=; the	-16 0 12 4 0
l=<begin> "	0 -16 9 0 0
l=<begin> <begin>	4 7 -3 -10 0
l=<begin> <day-gone>	8 0 -7 0 0
l=<begin> <office>	7 0 -7 0 0
l=<begin> a	0 -1 9 0 0
l=<begin> both	-15 -8 23 0 0
l=<begin> but	0 2 -8 0 4
l=<begin> by	8 0 -5 0 0
l=<begin> doe	-1 8 -5 0 0
l=<begin> for	4 0 -15 9 0
l=<begin> has	0 0 -2 7 0
l=<begin> his	-1 -10 17 0 0
l=<begin> in	-7 -20 32 0 0
l=<begin> mr	7 0 -4 0 0
l=<begin> no	0 -21 22 0 0
l=<begin> our	-6 8 0 0 0
l=<begin> the	1 -2 2 -16 0
l=<begin> what	10 0 -8 0 0
l=<begin> when	6 -1 -1 0 0
l=<begin> whether	-2 0 -1 10 0
l=<begin> —	-1 18 -16 0 0
l=<day-gone> in	-9 0 10 0 0
l=<day-gone> —	17 0 -16 0 0
l=<day-today> -	10 0 -15 0 4
l=<name> 's	-12 6 0 0 3
l=<name> ,	16 -4 -10 0 0
l=<name> and	-1 0 7 0 0
l=<name> the	3 22 -29 0 0
l=<office> :	-2 -1 7 0 0
l=<organisation> 's	0 -13 15 0 0
l=<organisation> ,	9 0 -5 0 0
l=<organisation> in	1 -20 13 0 0
l=<person> (	-4 0 7 0 0
l=<person> ,	-11 -21 21 0 0
l=<person> and	14 3 -14 0 0
l=<person> of	-7 0 11 0 0
l=<person> say	-9 -7 20 0 0
l=<seat> ,	0 -6 5 0 0
l=<seat> and	-7 0 5 0 0
l=<seat> the	5 5 -10 0 0
l=<span> ,	-3 -6 12 0 0
l=after the	4 -7 0 0 0
l=and that	-3 0 7 0 0
l=and the	0 0 -8 0 10
l=approve by	5 -8 1 0 0
l=ask in	0 0 -12 12 0
l=by mr	6 0 -8 0 0
l=by the	5 5 -8 0 0
l=deal with	0 -7 9 0 0
l=directed the	-7 0 10 0 0
l=doe the	0 7 -5 0 0
l=from the	-3 24 -20 0 0
l=has the	3 3 -8 0 0
l=he and	-5 0 8 0 0
l=he say	0 0 -7 0 4
l=he tell	0 0 6 0 -1
l=it in	-8 0 11 0 0
l=mr .	-3 0 6 0 0
l=need the	0 7 -5 0 0
l=no .	1 10 -13 0 0
l=of the	5 1 -9 3 0
l=on which	0 10 -9 0 0
l=question :	-2 0 6 0 0
l=report that	-6 6 0 0 0
l=say his	5 6 -12 0 0
l=say that	10 0 -9 0 0
l=say the	0 7 -3 0 0
l=side the	9 -8 0 0 0
l=sign :	11 0 -8 0 0
l=sign by	8 0 -9 0 0
l=sign for	-6 -1 14 0 0
l=sign in	10 0 -12 0 0
l=signature of	5 6 -16 0 0
l=talk between	6 0 -5 0 0
l=that of	4 0 -6 0 0
l=the <quality>	-4 18 -13 0 0
l=the city	0 -14 14 0 0
l=the two	-2 0 7 0 0
l=to his	0 9 -9 0 0
l=to the	0 7 -5 0 0
l=unless the	0 -6 7 0 0
l=until the	0 11 -9 0 0
l=what the	8 0 -5 0 0
l=whether the	0 0 -8 12 0
l=which the	9 -8 -9 6 0
l=— the	-4 -6 15 0 0
lack< do>	-2 10 -2 0 -7
lack< future	-2 -5 11 0 0
lack< infinitive	8 -9 0 0 0
lack< modal	-7 -3 11 0 0
lack< name	0 22 -20 0 0
lack< organisation	-22 9 6 -3 -7
lack< past	18 2 -18 0 0
lack< perfect	-9 4 3 0 0
lack< person	-8 25 -15 0 0
lack< power=congress	0 -8 11 0 0
lack< power=council	-11 11 -1 0 0
lack< power=government	0 -7 9 0 0
lack< power=minister	-30 16 5 0 0
lack< power=ministry	0 9 -6 0 0
lack< power=no power	-2 9 -2 0 -4
lack< power=president	0 11 -8 0 0
lack< power=representative	0 6 -3 0 0
lack< power=treasury	0 -8 8 0 0
lack< present	-29 6 6 0 -1
lack< pronoun	-24 2 16 0 0
lack< side	-6 -3 11 0 0
lack> do<	7 -1 0 0 0
lack> do>	-7 11 -6 0 0
lack> future	-7 15 -6 0 0
lack> gerund	0 6 -7 0 0
lack> infinitive	-10 -21 25 0 0
lack> modal-not	0 0 6 0 -1
lack> name	-10 -6 21 0 -1
lack> office	-15 4 0 4 1
lack> organisation	5 7 -7 -9 0
lack> past	13 15 -26 0 0
lack> perfect	14 -17 0 0 0
lack> person	-19 14 3 0 0
lack> pluperfect	13 -6 -5 0 0
lack> power=board	0 -14 17 0 0
lack> power=cabinet	1 13 -18 0 0
lack> power=congress	0 -6 7 0 0
lack> power=council	11 -12 0 0 4
lack> power=government	-2 -4 9 0 0
lack> power=minister	3 -29 24 0 -2
lack> power=ministry	8 0 -4 0 0
lack> power=no power	-13 13 0 -9 0
lack> power=parliament	-2 0 -1 7 -3
lack> power=president	-31 26 0 0 -6
lack> power=prime minister	8 -3 -6 0 3
lack> power=representative	8 7 -16 0 0
lack> power=secretary	0 -1 6 0 0
lack> power=senate	-3 13 -14 0 4
lack> present	-8 1 4 -1 0
lack> pronoun	2 -6 0 0 0
lack> refuse>	0 -13 0 0 4
lack> side	11 5 -8 0 -4
lead="	-8 -12 15 0 5
lead=(	-13 7 0 0 0
lead=,	10 6 -9 -13 0
lead=-	5 0 -9 0 3
lead=:	3 7 -2 -8 -15
lead=;	-12 18 -7 0 0
lead=a	-14 0 13 0 -1
lead=according	-6 -1 12 0 0
lead=after	1 -18 12 0 0
lead=and	-7 0 3 0 0
lead=as	-8 -4 15 0 0
lead=ask	0 0 -10 12 0
lead=bangladesh	0 15 -14 0 0
lead=before	11 -7 0 0 0
lead=beijing	10 6 -15 0 0
lead=belgium	10 0 -8 0 0
lead=bessent	0 -9 12 0 0
lead=both	0 11 -10 0 0
lead=but	-22 17 -3 0 2
lead=by	24 -13 -13 0 0
lead=cabinet	0 4 -7 0 0
lead=canada	11 0 -6 0 0
lead=chile	-3 7 -1 0 0
lead=china	4 -11 6 0 -6
lead=customs	0 0 7 0 0
lead=does	-3 17 -14 0 0
lead=donald	0 9 -11 0 0
lead=ecuador	7 -4 -1 0 0
lead=egypt	0 -7 4 0 0
lead=finance	-7 4 0 0 0
lead=first	7 0 -7 0 0
lead=for	7 -4 -8 8 0
lead=general	-5 0 8 0 0
lead=georgia	-5 0 6 0 0
lead=ghana	-6 0 6 0 0
lead=governor	6 -3 0 0 0
lead=hanoi	0 8 -7 0 0
lead=has	-2 11 -15 5 0
lead=he	-7 -2 -6 6 15
lead=his	-2 -12 8 0 4
lead=i	3 -13 13 0 -11
lead=if	-12 5 0 3 0
lead=in	11 2 -11 0 0
lead=indonesia	-4 0 6 0 0
lead=it	-11 -8 21 0 0
lead=jamieson	0 -3 8 0 0
lead=li	0 -3 8 0 0
lead=malaysia	-7 8 0 0 0
lead=member	8 16 -24 0 0
lead=mexico	0 -9 0 0 4
lead=minister	-14 -15 23 0 0
lead=neither	-15 28 -15 0 0
lead=no	0 11 -7 0 0
lead=our	-6 6 0 0 0
lead=ours	12 19 -29 0 0
lead=president	13 3 -13 0 -3
lead=provided	-4 6 0 0 0
lead=rovers	-9 0 10 0 0
lead=she	-2 -7 0 0 7
lead=should	0 -1 6 0 0
lead=sign	-5 10 -4 0 0
lead=signed	13 0 -12 0 0
lead=so	13 -10 -2 0 0
lead=talks	0 -3 8 0 0
lead=thailand	0 -2 7 0 0
lead=that	9 -12 5 -7 0
lead=the	8 -7 5 -32 -4
lead=this	-2 -6 9 0 0
lead=tiktok	-7 0 11 0 0
lead=to	0 11 -9 0 0
lead=trade	22 0 -22 0 0
lead=treasury	-6 -7 18 0 0
lead=trump	-13 -34 46 0 0
lead=under	-1 0 6 0 0
lead=unless	-5 -2 9 0 0
lead=we	3 -4 -2 6 0
lead=what	8 0 -5 0 0
lead=when	3 -9 6 0 0
lead=whether	-3 -12 0 18 0
lead=which	9 -1 -8 5 0
lead=who	-11 -17 29 0 0
lead=—	5 9 -12 0 0
lll=, " the	0 0 -4 0 7
lll=, <day-today> -	10 0 -15 0 4
lll=, <person> and	8 0 -8 0 0
lll=, for the	-6 0 6 0 0
lll=, unless the	0 -5 6 0 0
lll=<begin> <begin> "	0 -16 9 0 0
lll=<begin> <begin> <begin>	4 7 -3 -10 0
lll=<begin> <begin> <day-gone>	8 0 -7 0 0
lll=<begin> <begin> <office>	7 0 -7 0 0
lll=<begin> <begin> a	0 -1 9 0 0
lll=<begin> <begin> both	-15 -8 23 0 0
lll=<begin> <begin> but	0 2 -8 0 4
lll=<begin> <begin> by	8 0 -5 0 0
lll=<begin> <begin> doe	-1 8 -5 0 0
lll=<begin> <begin> for	4 0 -15 9 0
lll=<begin> <begin> has	0 0 -2 7 0
lll=<begin> <begin> his	-1 -10 17 0 0
lll=<begin> <begin> in	-7 -20 32 0 0
lll=<begin> <begin> mr	7 0 -4 0 0
lll=<begin> <begin> no	0 -21 22 0 0
lll=<begin> <begin> our	-6 8 0 0 0
lll=<begin> <begin> the	1 -2 2 -16 0
lll=<begin> <begin> what	10 0 -8 0 0
lll=<begin> <begin> when	6 -1 -1 0 0
lll=<begin> <begin> whether	-2 0 -1 10 0
lll=<begin> <begin> —	-1 18 -16 0 0
lll=<begin> <name> ,	-5 0 7 0 0
lll=<begin> <name> and	-12 0 7 0 0
lll=<begin> <office> :	-1 0 6 0 0
lll=<begin> <person> ,	0 -8 1 0 1
lll=<begin> <person> of	-4 0 6 0 0
lll=<begin> <person> say	0 -5 6 0 0
lll=<begin> <seat> ,	-7 0 9 0 0
lll=<begin> he say	0 0 -7 0 4
lll=<begin> mr .	-2 0 6 0 0
lll=<begin> no .	1 13 -16 0 0
lll=<begin> question :	-2 0 6 0 0
lll=<begin> the <quality>	0 7 -6 0 0
lll=<begin> the city	0 -14 14 0 0
lll=<day-ahead> , the	11 4 -17 0 0
lll=<day-gone> , the	-3 0 7 0 0
lll=<day-gone> by the	8 0 -7 0 0
lll=<name> , the	0 7 -5 0 0
lll=<number> : <number>	-6 2 0 0 0
lll=<number> and the	8 0 -5 0 0
lll=<organisation> , the	0 4 -7 0 0
lll=<organisation> and the	-1 9 -4 0 0
lll=<person> , his	3 1 -7 0 0
lll=<person> , the	0 -19 16 0 0
lll=<person> : the	0 16 -17 0 0
lll=<person> and the	0 -6 -1 0 8
lll=<person> say that	6 0 -5 0 0
lll=<seat> , the	-3 15 -10 0 0
lll=according to the	4 -13 2 0 0
lll=add that the	0 8 -8 0 0
lll=agree until the	0 8 -8 0 0
lll=and by the	5 1 -8 0 0
lll=and that of	5 -14 7 0 0
lll=announcement of the	5 7 -13 0 0
lll=approval of the	0 6 -9 0 0
lll=approve by the	0 6 -4 0 0
lll=been sign by	6 0 -2 0 0
lll=by <person> ,	-4 0 6 0 0
lll=by the <quality>	0 7 -9 0 0
lll=come from the	0 10 -9 0 0
lll=decree of the	9 0 -9 0 0
lll=for <name> ,	15 -10 -5 0 0
lll=for <name> and	16 0 -14 0 0
lll=go to the	0 9 -8 0 0
lll=he say that	4 6 -11 0 0
lll=in <name> the	4 19 -28 0 0
lll=in <seat> the	6 4 -9 0 0
lll=it to the	0 16 -15 0 0
lll=member of the	0 -2 6 0 0
lll=notice of the	0 0 -4 7 0
lll=of <name> and	0 9 -10 0 0
lll=on <day-ahead> ,	2 4 -9 0 0
lll=on <day-gone> in	-9 0 10 0 0
lll=on <day-gone> the	-2 0 6 0 0
lll=order of the	0 -9 10 0 0
lll=our side the	8 0 -6 0 0
lll=resolution of the	14 2 -18 0 0
lll=say that the	-4 -7 13 0 0
lll=seal of the	-6 2 0 0 0
lll=signature of the	-3 -9 14 0 0
lll=the <name> ,	11 0 -10 0 0
lll=the <name> and	0 -2 8 0 0
lll=the <office> in	5 3 -13 0 0
lll=the <organisation> 's	0 -13 15 0 0
lll=the <organisation> ,	10 0 -6 0 0
lll=the <organisation> in	2 -18 10 0 0
lll=the signature of	5 3 -14 0 0
lll=vote in the	0 6 -5 0 0
lll=was sign by	7 0 -5 0 0
lll=was sign in	-8 0 9 0 0
lr=" ,	0 -4 6 0 0
lr='s ,	-15 11 0 0 0
lr=( )	-2 0 6 0 0
lr=, .	-12 3 3 0 0
lr=, at	6 0 -5 0 0
lr=, for	22 -1 -19 0 0
lr=, sign	3 5 -11 0 0
lr=: 's	9 0 -6 0 0
lr=: ,	0 -9 3 0 0
lr=: did	9 0 -6 0 0
lr=: in	0 7 -6 0 0
lr=: say	4 3 -8 0 0
lr=: sign	-8 0 8 0 0
lr=; ,	7 -2 -1 0 0
lr=; say	6 0 -4 0 0
lr=<begin> 's	10 11 -24 0 5
lr=<begin> ,	9 -12 -1 8 -4
lr=<begin> .	0 -5 9 0 0
lr=<begin> :	-28 -17 45 0 0
lr=<begin> <day-today>	-2 0 6 0 0
lr=<begin> <end>	-11 -11 1 0 10
lr=<begin> <level>	11 0 -10 0 0
lr=<begin> <number>	-2 0 6 0 0
lr=<begin> agree	7 0 -4 0 0
lr=<begin> and	0 -2 6 0 0
lr=<begin> confirm	-5 0 7 0 0
lr=<begin> did	14 -5 -15 0 5
lr=<begin> doe	9 0 -6 0 0
lr=<begin> extension	0 -11 13 0 0
lr=<begin> followed	10 0 -8 0 0
lr=<begin> for	22 -7 -15 0 0
lr=<begin> gave	11 0 -8 0 0
lr=<begin> has	-17 21 -7 -3 0
lr=<begin> hasn't	-2 11 -16 0 7
lr=<begin> have	28 -2 -22 0 0
lr=<begin> hold	8 0 -7 0 0
lr=<begin> in	0 -15 15 0 0
lr=<begin> it	0 0 6 0 0
lr=<begin> keep	0 8 -6 0 0
lr=<begin> leave	-3 -2 10 0 0
lr=<begin> must	-4 14 -8 0 0
lr=<begin> need	8 -11 0 0 0
lr=<begin> now	0 -5 6 0 0
lr=<begin> on	0 0 6 0 0
lr=<begin> order	14 0 -14 0 0
lr=<begin> put	8 -5 0 0 0
lr=<begin> say	-26 0 16 0 0
lr=<begin> sign	-4 12 -1 0 0
lr=<begin> tell	0 12 -12 0 1
lr=<begin> the	-5 0 9 0 0
lr=<begin> vote	0 11 -8 0 0
lr=<begin> was	0 -1 8 0 0
lr=<begin> will	-2 24 -19 0 0
lr=<begin> would	6 -8 4 0 0
lr=<begin> write	0 7 -5 0 0
lr=<day-gone> sign	-6 0 6 0 0
lr=<number> has	0 8 -10 0 0
lr=<office> and	15 0 -15 0 0
lr=<quality> has	-4 13 -9 0 0
lr=a ,	0 -13 15 0 0
lr=a .	0 -11 14 0 0
lr=and ,	24 0 -24 0 0
lr=and agree	-10 0 13 0 0
lr=and are	0 -5 7 0 0
lr=and for	11 -2 -6 0 0
lr=and has	9 2 -14 0 0
lr=and of	0 9 -10 0 0
lr=and will	0 -6 8 0 0
lr=both .	0 -8 7 0 0
lr=both have	-14 3 7 0 0
lr=by ,	-4 -1 10 0 0
lr=by .	14 -1 -6 0 0
lr=for ,	-17 0 0 0 11
lr=for .	-6 -8 18 0 0
lr=for and	-10 0 13 0 0
lr=for the	10 0 -7 0 0
lr=from .	0 -6 10 0 0
lr=his 's	8 -4 0 0 0
lr=his ,	0 -14 17 0 0
lr=his .	0 14 -14 0 0
lr=his had	8 0 -4 0 0
lr=his would	0 9 -5 0 0
lr=in ,	-30 -3 32 0 0
lr=in .	-1 20 -23 11 0
lr=in <day-today>	9 0 -9 0 0
lr=in a	0 8 -8 0 0
lr=in an	9 0 -7 0 0
lr=in and	7 -5 0 0 0
lr=in has	0 -19 24 0 0
lr=in in	8 0 -5 0 0
lr=in on	-15 -5 24 0 0
lr=in the	-5 -17 26 0 0
lr=in with	11 0 -11 0 0
lr=is 's	4 4 -11 0 0
lr=is ,	0 12 -9 0 0
lr=its ,	-6 -20 16 0 6
lr=mr ,	7 -7 0 0 0
lr=mr .	-9 0 5 0 0
lr=mr :	7 -2 -2 0 0
lr=of ,	-7 12 -1 0 0
lr=of <end>	3 4 -12 0 0
lr=of for	1 2 -7 0 0
lr=on ,	-5 0 8 0 0
lr=say ,	10 -1 -5 0 0
lr=say had	-7 0 11 0 0
lr=say has	6 0 -4 0 0
lr=that and	3 0 -6 0 0
lr=that has	-7 -1 12 0 0
lr=that would	-6 0 0 0 4
lr=the 's	2 -7 7 0 0
lr=the (	10 0 -7 0 0
lr=the ,	-6 23 -21 2 6
lr=the .	0 10 -7 0 0
lr=the ;	0 17 -22 0 0
lr=the <day-today>	9 0 -7 0 0
lr=the <end>	-5 0 8 0 0
lr=the agree	-7 0 12 0 0
lr=the and	0 14 -12 0 0
lr=the announce	13 0 -10 0 0
lr=the approve	-10 -2 15 0 0
lr=the confirm	9 -1 -5 0 0
lr=the could	0 -9 12 0 0
lr=the decided	9 -3 -2 0 0
lr=the did	0 0 6 0 0
lr=the doe	0 -11 13 0 0
lr=the has	9 2 -16 0 4
lr=the have	-11 7 0 0 0
lr=the in	14 24 -36 0 0
lr=the is	-5 7 0 0 0
lr=the may	0 -6 7 0 0
lr=the must	0 10 -9 0 0
lr=the on	10 0 -5 0 0
lr=the published	-9 -9 18 0 0
lr=the put	0 -20 14 6 0
lr=the say	5 -22 4 0 0
lr=the sign	-4 14 -2 0 0
lr=the sit	0 -4 6 0 0
lr=the that	-7 6 0 0 0
lr=the to	-1 19 -14 0 0
lr=the was	-4 0 6 0 0
lr=the would	0 25 -24 1 0
lr=their ,	0 9 -5 0 0
lr=to .	0 -2 6 0 0
lr=with .	-6 0 5 0 0
lr=with is	0 -5 6 0 0
lr=— ,	-2 19 -16 0 0
lr=— sign	19 0 -18 0 0
naming=both	1 14 -13 0 0
naming=name	-5 -2 24 -31 -13
naming=office	-16 8 -1 7 2
naming=organisation	0 14 -6 -20 -7
naming=person	27 0 -23 -2 0
naming=pronoun	-9 -45 36 0 5
naming=side	-40 -30 59 8 -24
nc2=agree	-1 -5 9 0 0
nc2=bear	2 5 0 0 -9
nc2=down	0 10 -11 0 0
nc2=end	6 -15 0 0 4
nc2=impose	-10 -4 7 0 9
nc2=propose	-21 8 9 0 0
nc2=say	-13 0 -2 2 13
nc2=sell	0 -5 10 0 0
nc2=stay	-22 -1 5 -2 15
nc2=suspend	0 15 -16 0 3
nc2=target	-6 0 10 0 0
nc2=up	11 -8 -6 0 3
nct2=agree modal	0 15 -10 0 0
nct2=agree past	4 -8 1 0 0
nct2=agree perfect	0 -7 5 0 0
nct2=agree present	0 -5 8 0 0
nct2=bear participle-passive	17 0 -17 0 0
nct2=bear perfect	0 0 7 0 -3
nct2=bear present	-6 3 0 0 0
nct2=bear present-passive	-1 10 -5 0 0
nct2=begin future	8 -5 0 0 0
nct2=begin present	-11 0 10 0 0
nct2=down present-passive	6 1 -9 0 0
nct2=end future	6 0 -5 0 0
nct2=end past	0 -4 7 0 0
nct2=impose modal	-17 15 0 0 -3
nct2=impose past	0 -25 14 0 1
nct2=impose perfect	0 -9 7 3 0
nct2=impose present-passive	16 2 -19 0 0
nct2=propose perfect	-8 2 1 0 0
nct2=propose present	-4 11 -5 0 0
nct2=say past	-1 -2 -6 0 17
nct2=say present-passive	0 -3 7 0 0
nct2=sell present	0 -3 6 0 0
nct2=stay future	0 -7 9 0 0
nct2=stay modal	0 -2 6 0 0
nct2=stay past	-14 7 0 0 2
nct2=stay present	-5 -4 0 0 13
nct2=suspend present	0 8 -7 0 0
nct2=up modal	6 -1 0 0 0
nct2=up present	0 0 -9 0 5
next="	5 -4 6 0 -9
next=(	0 -19 15 0 0
next=)	-6 8 -2 0 0
next=,	9 0 -6 0 2
next=:	-10 -31 37 0 0
next=;	1 5 -9 0 0
next=and	0 6 -7 0 3
next=as	8 0 -12 0 5
next=before	-1 1 -5 0 6
next=but	4 -10 3 0 0
next=if	0 -6 10 0 0
next=so	0 -5 11 0 -2
next=that	-5 -3 16 -3 -1
next=until	0 0 -6 0 9
next=when	1 13 -12 0 0
next=which	0 -4 7 0 0
next=yet	-14 23 -10 0 -2
next=—	-7 0 15 0 0
nhas-future	-7 -11 15 0 2
nhas-gerund	0 7 -1 0 0
nhas-infinitive	-12 8 0 0 0
nhas-modal	-23 0 16 5 -14
nhas-participle	6 -13 0 0 3
nhas-past	0 -9 -1 0 14
nhas-pluperfect	0 -20 21 0 0
nhas-present	13 7 -19 -17 6
nt2=future	0 -9 9 0 0
nt2=gerund	-6 -5 15 0 0
nt2=infinitive	-6 5 0 0 0
nt2=modal	-13 10 0 2 -7
nt2=modal-passive	0 -7 8 0 0
nt2=participle-passive	5 -6 -2 0 3
nt2=past	-5 -15 7 0 16
nt2=pluperfect	-5 -13 21 0 0
nt2=present	8 -3 -9 -11 12
nt2=present-not	-9 9 0 0 0
nt2=present-passive	14 4 -15 0 -2
nv0-none	0 -4 9 -15 2
nv1-none	0 -4 9 -15 2
nv2-none	4 7 -1 -5 -14
nv2=agree	-6 -2 14 0 0
nv2=approve	0 -4 8 0 0
nv2=ask	-3 9 -3 0 0
nv2=be	-11 -12 8 0 12
nv2=bring	-1 9 -3 0 0
nv2=charge	-4 0 6 0 0
nv2=come	0 4 -6 0 0
nv2=confirm	-2 -3 10 0 0
nv2=cut	-4 0 6 0 0
nv2=have	13 10 -19 0 0
nv2=hold	0 0 -7 0 5
nv2=keep	0 -7 7 0 0
nv2=leave	-1 -3 9 0 0
nv2=lift	3 0 -9 0 6
nv2=meet	16 7 -22 0 0
nv2=other	13 -16 0 0 0
nv2=pay	-4 0 10 0 0
nv2=promise	-3 -5 11 0 0
nv2=put	3 2 -13 0 5
nv2=reduce	6 0 -6 0 0
nv2=say	0 -6 2 0 1
nv2=see	0 0 8 0 -3
nv2=sit	-7 0 1 0 0
nv2=take	0 -12 11 0 0
nv2=tell	-10 10 -18 2 16
nv2=want	0 9 -6 0 0
nv2=withdraw	0 -2 6 0 0
nvt2=approve future	0 -3 6 0 0
nvt2=be future	0 -7 10 0 0
nvt2=be past	-7 1 7 0 0
nvt2=be present	0 -6 -4 0 15
nvt2=bring present	0 8 -3 0 0
nvt2=go modal	6 0 -2 0 0
nvt2=have past	-1 7 -1 0 0
nvt2=have present	16 3 -17 0 0
nvt2=keep present	0 -6 7 0 0
nvt2=lift present	0 0 -6 0 7
nvt2=meet participle	17 0 -17 0 0
nvt2=meet present	0 12 -11 0 0
nvt2=other perfect	2 1 -8 0 2
nvt2=other pluperfect	0 -10 6 0 0
nvt2=other present	5 -9 0 0 0
nvt2=put future	0 4 -13 0 8
nvt2=put present	7 0 -3 0 0
nvt2=say present	0 -8 12 0 0
nvt2=see perfect	0 0 6 0 -2
nvt2=sign modal	0 14 -8 0 0
nvt2=sign past	8 -6 -1 0 0
nvt2=sign perfect	0 -6 3 0 0
nvt2=stop future	6 0 -5 0 0
nvt2=suspend modal	1 4 -8 0 0
nvt2=take future	9 -5 -1 0 0
nvt2=take past	-4 0 8 0 0
nvt2=tell past	-3 7 -17 0 17
nvt2=want present	0 12 -10 0 0
office=affairs	-8 0 10 0 0
office=chairman	22 0 -22 0 0
office=chancellor	-7 8 0 0 0
office=chief	-2 -4 13 0 0
office=colleague	17 2 -24 0 0
office=commerce	-17 -5 26 0 0
office=commission	-6 0 8 0 0
office=commissioner	10 -11 0 0 0
office=councillor	8 -4 0 0 0
office=director	-10 -6 17 0 0
office=economy	12 6 -17 0 0
office=envoy	8 0 -4 0 0
office=executive	-13 -7 21 0 0
office=finance	2 -11 2 0 0
office=industry	0 -7 0 0 0
office=king	0 8 -13 4 0
office=mayor	-6 0 7 0 0
office=minister	10 1 -7 -4 0
office=negotiator	-5 12 -13 0 6
office=number	8 0 -11 0 0
office=premier	-4 -13 14 4 0
office=president	-9 16 -1 0 -20
office=representative	-43 9 17 0 -3
office=secretary	-11 -31 47 0 -11
office=trade	2 -10 2 0 4
pc0=agree	-10 0 10 0 0
pc0=impose	-9 11 0 -8 1
pc0=propose	-2 6 0 0 0
pc0=suspend	1 4 -6 0 0
pc0=up	6 1 -8 0 0
pc1=bear	10 0 -7 0 0
pc1=impose	-2 7 -2 -10 0
pc1=say	-8 6 0 0 0
pc1=stay	6 0 -6 0 3
pc1=suspend	0 14 -13 0 0
pc1=up	6 1 -7 0 0
pct0=agree future	-2 0 0 0 6
pct0=agree modal	0 -6 11 0 0
pct0=agree pluperfect	0 12 -10 0 0
pct0=agree present-passive	-7 0 5 0 0
pct0=bear perfect	3 1 -6 0 0
pct0=begin present	0 -12 8 0 2
pct0=down past	-6 0 9 0 0
pct0=down present	2 -7 0 0 0
pct0=down present-passive	0 14 -14 0 0
pct0=end future	0 7 -6 0 0
pct0=impose future-passive	-5 7 0 0 0
pct0=impose modal	-2 -1 6 0 0
pct0=impose past-passive	-14 0 8 0 0
pct0=impose present	15 -7 -4 0 0
pct0=impose present-passive	-11 14 -1 0 0
pct0=propose present	-2 14 -8 0 0
pct0=say past	4 7 -13 0 2
pct0=say present	-7 1 4 0 0
pct0=stay past	3 -8 0 0 0
pct0=stay perfect	2 1 -7 0 0
pct0=suspend past	0 6 -4 0 0
pct0=suspend present	6 0 -6 0 0
pct0=up modal	0 8 -7 0 0
pct0=up past	6 0 -4 0 0
pct1=agree future	-2 0 0 0 6
pct1=agree modal	0 -6 11 0 0
pct1=agree participle-passive	8 0 -4 0 0
pct1=agree pluperfect	0 12 -10 0 0
pct1=agree present-passive	-7 0 5 0 0
pct1=bear participle-passive	2 3 -8 0 0
pct1=bear perfect	3 1 -6 0 0
pct1=begin future	0 6 -1 0 0
pct1=begin modal	0 6 -4 0 0
pct1=begin present	0 -11 7 0 2
pct1=down past	-6 0 9 0 0
pct1=down present	2 -7 0 0 0
pct1=down present-passive	0 14 -14 0 0
pct1=impose infinitive	-4 -2 9 0 0
pct1=impose modal	-2 -1 6 0 0
pct1=impose participle-passive	9 0 -7 0 0
pct1=impose past-passive	-14 0 8 0 0
pct1=impose present	15 -10 -3 0 0
pct1=impose present-passive	-11 14 -1 0 0
pct1=propose present	-2 12 -6 0 0
pct1=say gerund	-3 10 -4 0 0
pct1=say past	4 7 -13 0 2
pct1=say present	-7 0 5 0 0
pct1=stay past	3 -8 0 0 0
pct1=stay perfect	3 2 -8 0 0
pct1=suspend participle-passive	0 7 -4 0 0
pct1=suspend past	0 6 -4 0 0
pct1=suspend present	6 0 -6 0 0
pct1=up modal	0 8 -7 0 0
pct1=up past	6 0 -4 0 0
phas-future	-9 6 0 0 3
phas-participle	10 0 -5 0 0
phas-past	8 -5 -4 -5 0
phas-perfect	0 -8 11 0 0
phas-pluperfect	-7 4 0 0 0
phas-present	-6 2 5 -9 0
power=assembly	-10 23 -20 0 3
power=board	-19 -42 55 0 0
power=bureau	-3 16 -15 0 1
power=cabinet	37 26 -63 -1 0
power=chancellor	-10 5 3 0 0
power=commission	46 -18 -28 10 -9
power=committee	-7 2 1 0 0
power=council	19 12 -30 -3 2
power=department	-19 8 5 0 0
power=diet	0 15 -13 0 0
power=government	-4 -16 25 -1 -5
power=house	-11 -6 21 0 0
power=king	17 11 -30 3 0
power=minister	-5 -27 30 -32 0
power=ministry	-23 -1 18 -2 0
power=no power	-19 -42 64 -14 -11
power=parliament	-18 10 -3 4 0
power=premier	-8 -14 18 4 0
power=president	-5 24 -18 1 -2
power=prime minister	9 0 -9 0 0
power=representative	-16 4 9 0 -4
power=secretary	22 -13 -3 0 -7
power=senate	-9 18 -15 0 8
power=treasury	-36 -13 45 0 -1
pt0=future	-7 2 0 0 4
pt0=future-not	0 -6 7 0 0
pt0=future-passive	0 18 -16 0 0
pt0=modal-passive	0 11 -9 0 0
pt0=past	8 -4 -4 -3 1
pt0=perfect-not	0 -1 6 0 0
pt0=perfect-passive	0 -3 7 0 0
pt0=pluperfect	-6 9 -1 0 0
pt0=present	-5 1 4 -6 2
pt1=future	-6 3 0 0 4
pt1=future-not	0 -6 7 0 0
pt1=future-passive	0 8 -10 0 0
pt1=gerund	-3 7 0 0 0
pt1=modal-passive	0 11 -9 0 0
pt1=participle-passive	11 0 -10 0 0
pt1=past	9 -4 -5 -2 2
pt1=perfect-not	0 -1 6 0 0
pt1=perfect-passive	0 -3 7 0 0
pt1=pluperfect	-6 10 -1 0 0
publish< do>	9 -20 12 0 0
publish< future	-3 -1 8 0 0
publish< infinitive	-3 -3 12 0 0
publish< lack<	-16 8 0 0 0
publish< lack>	0 10 -11 0 0
publish< modal	0 8 -7 0 0
publish< office	-8 0 6 0 0
publish< organisation	28 -9 -12 3 0
publish< participle	6 -4 0 0 0
publish< past	8 -26 6 0 0
publish< perfect	5 8 -14 0 0
publish< perfect-not	0 0 -5 7 0
publish< person	-3 -3 11 0 0
publish< pluperfect	4 5 -11 0 0
publish< power=commission	4 3 -17 6 0
publish< power=congress	0 -13 14 0 0
publish< power=council	12 0 -11 0 0
publish< power=house	7 -1 -3 0 0
publish< power=minister	-10 0 10 0 0
publish< power=no power	0 -6 12 -1 -1
publish< power=parliament	1 1 -6 0 0
publish< power=representative	-16 6 4 0 0
publish< present	-17 -3 20 0 0
publish< pronoun	-7 -3 14 0 0
publish< side	-16 0 8 0 0
publish> both	8 0 -5 0 0
publish> do<	-7 2 3 0 0
publish> do>	-10 21 -4 0 -26
publish> infinitive	0 -19 15 0 0
publish> lack<	0 8 -5 0 0
publish> lack>	4 27 -28 -1 0
publish> modal	-11 0 5 0 0
publish> name	-23 0 21 0 0
publish> office	1 12 -10 0 0
publish> organisation	14 0 -13 0 -4
publish> past	27 -32 -8 -2 0
publish> perfect	2 24 -22 0 -4
publish> person	9 -4 -3 -2 3
publish> pluperfect	-6 1 5 0 0
publish> power=commission	42 0 -45 5 0
publish> power=council	23 0 -24 0 0
publish> power=government	-17 5 5 0 0
publish> power=house	-20 0 22 0 0
publish> power=minister	-4 0 7 0 0
publish> power=ministry	-8 7 1 0 -2
publish> power=no power	-30 7 19 -6 -5
publish> power=president	30 -10 -17 -3 0
publish> power=prime minister	8 0 -9 0 0
publish> power=representative	10 0 -6 0 0
publish> power=senate	5 -8 -2 0 4
publish> pronoun	11 -14 0 0 0
publish> refuse>	0 -3 0 0 6
publish> side	0 9 -5 0 -5
pv0-none	10 -1 -2 -6 -6
pv0=announce	0 -3 7 0 0
pv0=approve	0 -3 7 0 0
pv0=fall	-7 0 9 0 0
pv0=go	1 5 -8 0 0
pv0=other	-6 1 3 0 0
pv0=reach	4 2 -8 0 0
pv0=ready	6 0 -1 0 0
pv0=say	1 -6 0 2 0
pv0=sign	-10 -3 12 0 1
pv0=tell	-4 11 -11 0 4
pv0=write	0 -3 6 0 0
pv1=announce	0 -4 8 0 0
pv1=approve	0 -3 7 0 0
pv1=carry	0 4 -7 0 0
pv1=fall	-7 0 9 0 0
pv1=go	1 2 -6 0 0
pv1=other	-6 1 3 0 0
pv1=put	0 -10 2 0 0
pv1=reach	4 2 -8 0 0
pv1=ready	6 0 -1 0 0
pv1=reduce	5 10 -17 0 0
pv1=see	0 4 -6 0 0
pv1=suspend	-3 14 -9 0 0
pv1=tell	-5 11 -10 0 4
pv2-none	2 5 0 -19 -6
pvt0=be past	5 -7 0 0 0
pvt0=be perfect	3 3 -8 0 0
pvt0=be present	-8 5 -1 0 4
pvt0=fall past	-7 0 7 0 0
pvt0=go modal	0 8 -7 0 0
pvt0=hold present	7 0 -6 0 0
pvt0=other future	0 10 -9 0 0
pvt0=other perfect	-4 -16 21 0 0
pvt0=ready present	6 0 -1 0 0
pvt0=say past	10 -3 -4 0 0
pvt0=sign future	-12 0 1 0 6
pvt0=sign modal	0 -1 6 0 0
pvt0=sign present	0 -7 6 0 0
pvt0=suspend past	0 6 -4 0 0
pvt0=take perfect	0 6 -5 0 0
pvt0=take present	0 -12 8 0 3
pvt0=tell past	-4 11 -12 0 5
pvt1=be past	5 -7 0 0 0
pvt1=be perfect	3 3 -8 0 0
pvt1=be present	-7 4 -1 0 4
pvt1=fall past	-7 0 7 0 0
pvt1=go modal	0 8 -7 0 0
pvt1=hold present	7 0 -6 0 0
pvt1=other future	0 10 -9 0 0
pvt1=other perfect	-4 -16 21 0 0
pvt1=ready present	6 0 -1 0 0
pvt1=say past	10 -3 -4 0 0
pvt1=say present	-4 0 6 0 0
pvt1=sign future	-12 0 1 0 6
pvt1=sign modal	0 -1 6 0 0
pvt1=sign participle	10 -1 -6 0 0
pvt1=sign present	0 -7 6 0 0
pvt1=suspend participle	0 7 -5 0 0
pvt1=suspend past	0 6 -4 0 0
pvt1=take perfect	0 6 -5 0 0
pvt1=take present	0 -12 8 0 3
pvt1=tell past	-4 11 -12 0 5
q:!	14 -2 -8 0 0
q:"	-12 7 13 -6 -23
q:'	-10 -4 17 0 0
q:'s	4 11 -25 2 12
q:(	12 0 -12 0 0
q:)	13 0 -12 0 0
q:,	2 -3 0 10 -3
q:-	0 -15 17 0 0
q:.	-14 9 5 -6 9
q:/	-2 -11 15 0 0
q::	18 3 -9 -12 -19
q:;	0 8 -11 8 0
q:<agent>	9 17 -21 5 -8
q:<day-ahead>	19 -14 3 0 -32
q:<day-gone>	14 -8 5 -16 -13
q:<day-today>	0 2 0 0 -9
q:<duty>	0 -13 14 -5 0
q:<gate>	-10 -1 10 0 0
q:<goods-amount>	0 0 6 0 0
q:<goods>	19 -16 9 -16 -24
q:<level-noun>	-9 0 13 0 -6
q:<level>	-1 -36 40 -7 -7
q:<money>	0 9 -7 0 0
q:<month-ahead>	-1 -1 7 0 0
q:<month-gone>	0 11 -7 0 0
q:<name>	-3 11 1 0 -33
q:<not>	-33 14 5 13 -5
q:<number>	11 -19 11 0 -10
q:<office>	-16 21 -3 -6 0
q:<organisation>	-14 13 1 0 -7
q:<person>	-7 5 2 0 0
q:<points>	6 -6 0 0 0
q:<quality>	-7 24 -13 0 -1
q:<seat>	-13 24 -13 4 0
q:<sender>	-10 -23 33 0 0
q:<span>	24 -10 -14 3 0
q:<taker>	-3 -9 18 0 0
q:<v-agree>	14 2 -14 -23 2
q:<v-bear>	-2 2 0 -8 0
q:<v-begin>	5 -13 2 -10 7
q:<v-buy>	11 0 -8 0 1
q:<v-down>	16 -17 6 -2 -7
q:<v-end>	-4 4 0 0 -9
q:<v-impose>	13 16 -16 -24 -2
q:<v-return>	-7 -4 13 0 0
q:<v-say>	-10 0 10 14 -12
q:<v-sell>	0 -7 11 0 0
q:<v-stay>	12 -2 -2 0 0
q:<v-suspend>	15 -7 -1 -1 -5
q:<v-target>	0 -10 10 0 0
q:<v-threaten>	-2 -16 22 0 0
q:<v-up>	-13 -13 19 -4 9
q:?	1 11 -16 9 -4
q:@	15 0 -12 0 0
q:a	-8 0 19 -19 -17
q:about	0 -24 22 0 0
q:accept	-6 8 -1 0 0
q:account	-1 -7 13 0 0
q:admit	0 11 -10 0 0
q:adopt	-2 3 -11 11 0
q:affair	6 -1 -1 0 0
q:affiliate	0 12 -8 0 0
q:after	-4 -2 10 0 0
q:against	0 -10 13 0 0
q:agree	-9 0 15 0 -5
q:agreement	-29 -4 31 0 0
q:aim	0 -7 7 0 0
q:ali	-4 13 -7 0 0
q:all	6 -11 4 0 0
q:allow	0 -11 12 0 0
q:alone	0 8 -6 0 0
q:already	0 20 -17 0 0
q:also	0 -5 11 0 0
q:an	0 -30 28 0 3
q:and	-3 -4 14 0 -27
q:announce	-18 0 17 0 0
q:another	13 -10 -10 0 5
q:any	0 -25 20 2 0
q:anything	-9 -2 14 0 0
q:app	-1 -2 8 0 0
q:apply	15 0 -12 0 0
q:approve	9 8 -14 0 0
q:are	0 -2 7 0 -2
q:argue	-5 0 7 0 0
q:article	-10 0 8 0 0
q:as	-9 12 -3 0 0
q:ask	-8 8 0 0 -5
q:at	9 -9 0 -2 0
q:autumn	0 -8 10 0 0
q:away	-2 -1 8 0 0
q:bad	15 -4 -9 0 0
q:be	-22 7 8 0 -3
q:bear	11 0 -10 0 0
q:become	0 5 -6 0 0
q:beef	-4 -1 10 0 0
q:been	-19 -4 27 0 -7
q:before	-24 11 3 0 0
q:believe	0 7 -3 0 0
q:bill	0 -6 9 0 0
q:both	11 -11 0 0 1
q:bridge	0 -11 12 0 0
q:bring	0 -9 9 0 0
q:built	12 0 -11 0 0
q:but	-4 14 -8 0 0
q:by	-2 -16 15 12 -19
q:cabinet	0 6 -6 0 0
q:calendar	0 -7 9 0 0
q:call	0 -31 33 0 0
q:cannot	0 8 -19 12 0
q:capital	-6 -10 19 0 0
q:car	-2 -1 7 0 0
q:careful	12 0 -11 0 0
q:carry	-8 2 -1 0 6
q:case	0 -18 19 0 0
q:chair	-5 0 7 0 0
q:charge	-5 0 8 0 0
q:chenggang	0 19 -18 0 0
q:chip	-6 -13 21 0 0
q:clear	0 24 -21 0 0
q:close	0 -5 8 0 0
q:closed	4 -14 9 0 0
q:club	0 -10 12 0 0
q:come	8 -8 1 0 -1
q:commerce	4 -11 9 0 -3
q:company	0 -21 20 0 0
q:conclude	0 7 -3 0 0
q:conference	1 6 -11 0 0
q:confirm	4 1 -16 11 0
q:consensu	0 6 -4 0 0
q:consent	-4 10 -14 0 8
q:could	0 11 -5 0 -1
q:council	7 3 -23 11 0
q:counterpart	0 -7 9 0 0
q:country	-3 15 -14 0 3
q:custom	-6 0 0 0 5
q:day	-10 -4 15 0 0
q:deal	-3 -11 18 0 0
q:decide	-5 9 -1 0 0
q:decision	0 -10 5 0 3
q:desk	0 0 -3 0 7
q:did	7 0 -3 0 -1
q:dispute	0 -13 14 0 0
q:do	-12 -31 19 16 0
q:down	0 -7 0 0 14
q:draft	9 0 -3 0 0
q:draw	0 -9 10 0 0
q:dry	0 -3 0 0 6
q:due	-6 -2 11 0 0
q:during	7 0 -5 0 0
q:duty	19 -2 -15 0 5
q:each	0 13 -10 0 0
q:earth	-3 0 6 0 0
q:eastern	10 0 -8 0 0
q:economy	9 6 -15 0 0
q:effect	1 5 -14 0 6
q:either	5 5 -11 0 0
q:eleven	-5 0 7 0 0
q:else	-2 -2 9 0 0
q:emergency	0 -10 11 0 0
q:end	8 -10 0 1 -2
q:enough	14 -2 -5 0 -2
q:enter	2 -8 3 0 0
q:even	0 8 -9 0 0
q:evening	-8 -13 21 0 0
q:every	0 -1 6 0 0
q:everybody	-13 2 7 0 0
q:everything	-8 -8 18 0 0
q:exchanged	11 -6 -4 0 0
q:expect	0 8 -5 0 0
q:expire	-14 28 -15 0 0
q:export	0 -10 11 0 0
q:extension	9 -6 0 2 -1
q:fall	0 -11 9 0 0
q:far	-4 0 7 0 0
q:federal	0 15 -13 0 0
q:fee	0 18 -16 0 0
q:fentanyl	0 -4 8 0 0
q:figure	0 9 -8 0 0
q:final	0 7 -6 0 0
q:first	8 -12 0 0 0
q:fly	-2 0 7 0 0
q:for	0 -7 1 0 4
q:foreign	0 -12 7 0 0
q:forward	0 6 -6 0 0
q:four	-4 -4 13 0 0
q:fourth	-21 0 21 0 0
q:framework	-2 -7 13 0 0
q:freeze	-5 9 0 0 0
q:fresh	6 -5 0 0 0
q:friday	8 -4 -2 0 0
q:from	11 -9 6 -3 -5
q:gave	6 0 -4 0 0
q:geneva	-5 -5 13 0 0
q:georgia	9 -5 -1 0 0
q:get	-3 -13 16 0 0
q:give	1 0 -7 0 0
q:go	-9 -11 10 -1 11
q:good	12 -25 9 0 0
q:government	-1 11 -17 11 0
q:great	-1 0 6 0 0
q:had	0 -5 0 8 0
q:half	13 4 -18 0 0
q:hand	-6 8 0 0 0
q:has	-3 13 -11 0 4
q:he	-15 14 -13 2 12
q:he'd	0 7 -5 0 0
q:head	0 -16 18 0 0
q:hear	0 -4 9 0 0
q:heard	0 -6 6 0 0
q:him	7 0 -3 0 0
q:his	0 20 -20 0 1
q:hold	0 -15 14 0 0
q:hospital	0 -5 6 0 0
q:hour	-1 -3 8 0 0
q:i	1 7 -12 8 -1
q:i'd	-7 0 11 0 0
q:if	-10 -20 22 6 0
q:import	-2 -8 13 0 0
q:importer	0 0 6 0 0
q:impose	-1 0 8 0 0
q:in	-19 14 5 0 -11
q:increase	-3 0 6 0 0
q:industry	0 0 6 0 0
q:informed	1 4 -8 0 0
q:initial	-6 1 0 0 0
q:initialled	2 -12 9 0 0
q:ink	19 -2 -24 0 9
q:instead	2 6 -11 0 0
q:international	0 6 -7 0 0
q:into	5 -15 9 0 0
q:invest	0 9 -10 0 0
q:isn't	0 7 -7 0 0
q:it	3 -1 -19 12 24
q:its	0 17 -9 0 -9
q:itself	-1 4 -10 9 0
q:keep	-7 10 0 0 0
q:khan	-4 10 -11 0 4
q:know	0 -13 7 6 0
q:la	0 6 -2 0 0
q:last	-28 0 16 0 5
q:later	0 -3 7 0 0
q:law	-1 0 7 0 0
q:lay	0 0 -4 0 7
q:least	16 -2 -11 0 0
q:less	0 3 -7 0 4
q:let	6 5 -11 0 0
q:letter	6 0 -7 0 0
q:li	0 18 -17 0 0
q:licence	-2 0 12 0 -1
q:line	-6 -10 18 0 0
q:list	-9 -5 19 0 0
q:loan	0 -9 9 0 0
q:longer	5 4 -11 0 0
q:look	0 -1 6 0 0
q:lower	7 0 -4 0 0
q:lunch	-10 -5 16 0 0
q:m	8 -2 -2 0 0
q:madrid	0 -3 8 0 0
q:magnet	0 -9 11 0 0
q:make	0 -17 23 0 0
q:man	0 4 -6 0 0
q:mandate	0 10 -7 0 0
q:matter	0 -15 17 0 0
q:may	-8 -13 8 9 0
q:me	0 28 -28 0 0
q:media	-3 0 8 0 0
q:meet	-2 6 0 0 0
q:midnight	-13 13 0 0 0
q:million	0 -11 12 0 0
q:minister	15 4 -15 0 -1
q:ministry	-7 0 9 0 0
q:minute	3 0 -6 0 0
q:moratorium	0 10 -9 0 0
q:more	-19 9 3 0 0
q:morning	-6 -1 9 0 0
q:most	0 -7 11 0 0
q:mr	7 3 -5 0 -6
q:much	-6 0 6 0 0
q:must	-23 -5 12 2 4
q:my	-14 2 8 0 0
q:name	11 8 -27 0 6
q:need	0 8 -10 0 0
q:needed	0 -7 10 0 0
q:negotiate	0 7 -8 0 0
q:negotiation	0 7 -4 0 0
q:next	2 -27 15 0 0
q:night	-19 11 6 0 0
q:no	-10 1 0 2 0
q:nobody	-14 -6 19 0 0
q:none	0 15 -13 0 0
q:northern	0 -13 14 0 0
q:not	-20 1 18 0 -19
q:note	8 4 -14 0 0
q:nothing	-4 20 -9 0 -1
q:notice	-1 13 -7 0 0
q:now	-4 -4 13 0 0
q:number	-3 9 -4 0 0
q:nvidia	-7 0 10 0 0
q:o'clock	7 -2 -1 0 0
q:of	5 -11 9 0 -9
q:off	-1 13 -8 0 0
q:offer	-1 -21 26 0 0
q:official	0 10 -8 0 0
q:oil	12 -11 -1 0 0
q:old	0 -9 9 0 0
q:once	-2 10 -4 0 0
q:one	-5 6 1 0 -3
q:operated	12 0 -11 0 0
q:operator	0 -5 9 0 0
q:or	-4 7 0 0 0
q:order	11 4 -17 0 3
q:ordinary	0 7 -7 0 0
q:other	10 0 -9 0 0
q:our	-15 2 1 0 3
q:out	-14 -4 20 0 0
q:over	-11 0 12 0 0
q:owe	0 10 -8 0 0
q:own	0 2 -15 0 14
q:page	-1 -17 16 0 0
q:paper	12 -14 1 0 0
q:parliament	2 0 -9 4 0
q:peace	0 -16 13 0 0
q:pen	10 -7 0 0 0
q:people	0 -11 14 0 0
q:phone	-7 -3 14 0 0
q:phosphate	10 0 -11 0 0
q:point	0 0 7 0 0
q:port	15 -8 -4 0 0
q:position	0 2 -7 0 5
q:post	0 -4 10 0 0
q:preliminary	0 12 -11 0 0
q:prepare	0 1 -12 0 8
q:prime	0 -14 14 0 0
q:procedure	0 21 -20 0 0
q:proclamation	0 -2 6 0 0
q:product	0 8 -10 0 0
q:prolong	-9 6 0 0 0
q:prolonged	1 3 -6 0 0
q:promise	1 -9 6 0 0
q:propose	7 7 -12 0 0
q:public	-4 -9 14 0 0
q:published	-1 0 6 0 0
q:push	0 6 -5 0 0
q:put	-13 0 8 0 0
q:quarrel	0 -6 7 0 0
q:quarter	0 7 -6 0 0
q:question	-7 15 -8 0 0
q:quiet	11 0 -11 0 0
q:radio	0 15 -12 0 0
q:raise	0 -1 6 0 0
q:rare	-8 0 8 0 0
q:rate	10 -1 -5 0 0
q:rather	-7 -1 12 0 0
q:ratify	5 -1 -7 4 0
q:reach	-6 6 0 0 0
q:ready	0 -6 5 0 0
q:reciprocal	6 7 -13 0 0
q:register	0 12 -10 0 0
q:renewal	-5 26 -21 0 0
q:reporter	-5 -3 9 0 0
q:representative	-4 10 -3 0 0
q:reprieve	6 0 -1 0 0
q:rest	-6 0 6 0 0
q:revenue	0 -6 8 0 0
q:right	6 0 -9 0 2
q:room	0 -2 6 0 0
q:round	0 -5 14 0 -3
q:run	11 -3 -2 0 -3
q:sale	0 -12 13 0 0
q:same	-9 13 0 0 -1
q:sanctioning	0 -4 7 0 0
q:say	4 -6 3 1 0
q:second	-5 -12 10 0 7
q:secretary	-2 16 -10 0 0
q:see	0 -16 4 0 2
q:sell	0 -2 8 0 0
q:send	0 -5 6 0 0
q:settle	5 -7 2 0 -3
q:shall	-7 0 6 0 0
q:ship	1 6 -9 0 0
q:show	9 0 -7 0 0
q:side	-20 15 0 0 -8
q:sign	17 3 -18 -13 3
q:signature	7 10 -21 0 3
q:since	-10 -11 24 0 0
q:sit	-11 -1 2 0 7
q:small	1 4 -9 0 0
q:so	1 -10 0 8 0
q:social	-3 0 9 0 0
q:software	0 -9 9 0 0
q:something	-8 0 12 0 0
q:speak	-1 -2 8 0 0
q:spoke	-2 8 -2 0 0
q:spoken	0 -5 6 0 0
q:spring	-2 -3 10 0 0
q:stand	0 13 -9 0 0
q:start	-8 -9 18 0 0
q:state	0 9 -5 0 -1
q:statement	0 -4 6 0 0
q:stay	9 -3 0 0 0
q:steel	0 9 -10 0 0
q:step	-7 0 4 0 0
q:still	-20 2 11 0 -5
q:stockholm	-5 12 -4 0 0
q:sugar	0 7 -4 0 0
q:summer	0 -3 7 0 0
q:suspend	10 0 -8 0 0
q:suspension	-2 12 -6 0 0
q:table	-1 -2 7 0 0
q:take	0 10 -10 0 2
q:talk	-4 -25 32 0 0
q:tariff	-33 -8 41 0 -1
q:telephone	2 1 -6 0 0
q:television	-10 0 13 0 0
q:tell	-22 18 0 0 -11
q:text	-6 26 -17 0 0
q:than	-4 -7 15 0 0
q:that	-25 21 -1 5 -2
q:the	-26 -8 35 -11 -8
q:their	-17 21 0 0 0
q:them	0 -7 10 0 0
q:then	-14 12 -10 11 0
q:these	0 6 -2 0 0
q:they	1 -20 10 5 0
q:thi	4 2 -1 0 -6
q:thing	0 12 -22 0 12
q:third	3 3 -8 0 0
q:threat	0 -3 8 0 0
q:threaten	0 -14 17 0 0
q:three	0 -28 16 0 0
q:time	12 -11 -5 0 2
q:to	3 -18 15 0 0
q:too	-4 15 -9 0 0
q:trade	0 13 -8 0 -1
q:truce	7 17 -23 0 -2
q:twice	0 7 -7 0 0
q:two	18 -6 -8 0 1
q:under	5 3 -7 0 0
q:understanding	-2 13 -8 0 0
q:until	17 -7 -6 0 0
q:up	-14 -19 17 9 0
q:visit	0 -9 11 0 0
q:vote	20 -4 -16 3 0
q:voted	0 -6 8 0 0
q:wait	0 13 -12 0 0
q:want	-9 -2 8 0 0
q:war	0 -5 10 0 0
q:was	20 14 -21 -4 -19
q:water	-11 -1 15 0 0
q:way	2 -20 13 0 0
q:we	-31 3 13 4 -6
q:week	-10 15 -12 0 6
q:what	-14 -10 28 0 -7
q:whatever	0 -3 9 0 0
q:when	16 -6 -13 0 6
q:whether	-3 0 6 0 0
q:which	-1 7 -1 0 0
q:who	19 25 -37 0 -4
q:why	0 0 6 0 0
q:will	-1 -9 13 0 -7
q:william	0 13 -12 0 0
q:win	-11 0 12 0 0
q:wine	0 6 -5 0 0
q:wish	0 11 -11 0 0
q:with	0 -30 35 0 -6
q:within	10 8 -18 0 0
q:without	2 -20 16 0 0
q:word	-8 0 7 0 -2
q:working	0 10 -9 0 0
q:world	-4 0 6 0 0
q:would	-32 15 -4 -3 21
q:write	0 -7 8 0 0
q:wrong	10 0 -10 0 0
q:year	-7 -9 21 0 0
q:yes	0 -7 2 7 0
q:yet	0 6 -8 0 1
q:you	8 -22 9 0 0
q:—	11 -15 0 0 0
qt=future	-1 7 0 -2 -10
qt=modal	-2 -2 -7 6 18
qt=past	6 -6 8 3 -31
qt=perfect	6 0 -5 -9 1
qt=present	6 5 -10 4 -8
quoted	6 0 0 0 -1
r1=!	0 0 6 0 0
r1='s	20 -3 -11 -9 0
r1=(	9 -6 -3 0 0
r1=)	-5 0 12 0 0
r1=,	-4 0 -4 9 8
r1=.	-6 18 -8 3 -11
r1=:	-21 -35 49 0 -2
r1=;	2 13 -18 0 0
r1=<agent>	3 7 -10 0 0
r1=<day-today>	13 -9 -2 0 -1
r1=<duty>	-4 0 11 0 0
r1=<end>	-7 2 0 0 7
r1=<goods>	-8 0 14 0 0
r1=<level>	10 0 -7 0 0
r1=<not>	-18 0 -1 9 1
r1=<number>	-13 0 20 0 0
r1=<person>	0 -8 9 0 0
r1=<v-agree>	-4 10 0 0 -16
r1=<v-bear>	7 11 -14 0 0
r1=<v-begin>	-5 0 6 0 0
r1=<v-buy>	13 -5 -6 0 0
r1=<v-down>	0 -15 3 0 0
r1=<v-impose>	5 -10 4 1 -15
r1=<v-propose>	-12 -8 21 0 0
r1=<v-say>	-7 -3 16 -11 0
r1=<v-stay>	0 4 -6 0 4
r1=<v-suspend>	0 -9 -3 0 11
r1=<v-target>	0 0 7 0 0
r1=?	0 -9 14 0 0
r1=a	0 6 -3 0 0
r1=agree	-5 -14 18 0 0
r1=alone	0 10 -9 0 0
r1=an	8 0 -6 0 0
r1=and	8 10 -10 0 -12
r1=announce	7 -6 -1 0 0
r1=approve	0 -8 4 0 0
r1=are	0 -5 11 0 0
r1=as	6 0 -5 0 0
r1=both	-2 -2 9 0 0
r1=bring	-4 -2 10 0 0
r1=call	-2 -1 10 0 0
r1=can	-7 0 6 0 0
r1=confirm	1 -7 1 0 0
r1=could	-2 -9 6 0 4
r1=decided	9 -3 -2 0 0
r1=did	16 -8 -11 0 3
r1=directed	7 0 -6 0 0
r1=doe	5 -8 3 0 0
r1=either	0 -3 -1 7 0
r1=expect	0 -3 7 0 0
r1=extension	0 -11 13 0 0
r1=first	7 -1 -2 0 0
r1=followed	13 0 -11 0 0
r1=for	46 -7 -38 0 0
r1=from	-3 0 10 0 0
r1=gave	22 -9 -13 0 0
r1=has	-8 6 1 -7 0
r1=hasn't	-2 10 -15 0 7
r1=have	3 3 -2 0 -6
r1=he	6 0 -2 0 0
r1=himself	10 0 -6 0 0
r1=hold	4 0 -8 0 5
r1=in	12 16 -22 -1 -4
r1=is	-20 6 5 0 0
r1=it	-1 -7 16 0 0
r1=keep	0 8 -5 0 0
r1=last	0 -6 12 0 -2
r1=leave	-9 0 6 0 0
r1=let	-1 6 -1 0 0
r1=look	-1 6 -1 0 0
r1=may	-7 0 8 0 0
r1=must	-7 27 -15 0 -2
r1=need	2 -27 18 0 0
r1=negotiate	6 0 -5 0 0
r1=no	-2 -1 8 0 0
r1=of	-3 23 -15 0 0
r1=on	0 -16 12 0 0
r1=order	14 -4 -8 0 0
r1=passed	9 0 -7 0 0
r1=post	0 9 -9 0 0
r1=published	0 -16 11 0 0
r1=shall	-2 7 -6 0 1
r1=should	-3 -5 13 0 0
r1=sign	0 22 -12 0 -12
r1=since	0 6 -4 0 0
r1=spoke	0 0 6 0 0
r1=still	-7 3 0 0 0
r1=tell	-18 0 7 0 0
r1=that	-1 -1 6 0 0
r1=the	0 -13 11 0 0
r1=to	-14 18 -2 0 0
r1=under	6 0 -9 0 0
r1=vote	-14 12 -3 0 0
r1=voted	6 -8 0 0 0
r1=want	0 -5 9 0 0
r1=we	0 0 -7 9 0
r1=will	-23 0 7 7 -1
r1=with	8 -9 0 0 0
r1=would	-11 13 -7 0 0
r1=—	-5 0 10 0 0
r2="	0 9 -6 0 0
r2='s	7 0 -6 0 0
r2=(	-6 0 7 0 0
r2=-	6 0 -5 0 0
r2=.	10 0 -10 -1 3
r2=:	-5 -4 16 0 0
r2=;	10 -3 -5 0 0
r2=<agent>	0 -6 10 0 0
r2=<day-ahead>	-10 -10 18 0 0
r2=<day-gone>	19 -13 -6 0 0
r2=<day-today>	-13 -2 2 10 1
r2=<duty>	8 -6 0 0 0
r2=<end>	-11 2 6 0 0
r2=<gate>	2 -8 0 0 0
r2=<goods>	-14 -15 33 0 0
r2=<level>	-9 -5 20 0 0
r2=<name>	6 8 -8 -1 -9
r2=<not>	-10 0 2 -2 4
r2=<number>	-8 -17 24 0 0
r2=<office>	15 -5 -9 0 0
r2=<organisation>	1 5 -11 0 2
r2=<person>	-8 -21 23 0 0
r2=<quality>	0 0 7 0 0
r2=<seat>	7 11 -15 0 -2
r2=<span>	-8 -4 17 0 0
r2=<v-agree>	12 -15 1 1 -7
r2=<v-bear>	-4 -2 11 0 0
r2=<v-begin>	0 -8 9 0 0
r2=<v-deny>	-1 -11 19 0 0
r2=<v-down>	-4 -9 0 0 10
r2=<v-end>	-2 -2 10 0 0
r2=<v-impose>	2 -5 6 0 -16
r2=<v-propose>	-7 0 7 0 0
r2=<v-say>	-15 -8 2 6 10
r2=<v-suspend>	-4 7 0 0 0
r2=<v-target>	0 -3 8 0 0
r2=<v-threaten>	0 0 6 0 0
r2=<v-up>	5 -10 0 0 0
r2=?	0 -14 19 0 0
r2=a	11 -29 8 0 -1
r2=after	12 0 -14 0 0
r2=agree	4 -6 1 0 0
r2=already	11 -4 -3 0 0
r2=an	-11 -1 17 0 0
r2=and	-12 16 -8 0 5
r2=announce	-2 6 0 0 0
r2=approve	3 12 -15 0 0
r2=as	0 -5 11 0 0
r2=assent	5 4 -13 0 0
r2=at	4 8 -12 0 0
r2=been	-12 12 -2 0 0
r2=before	7 8 -16 0 0
r2=both	-3 7 -2 0 0
r2=but	0 -8 8 0 0
r2=by	9 6 -12 0 0
r2=carry	7 0 -5 0 0
r2=confirm	0 -4 6 0 0
r2=consent	3 13 -18 0 0
r2=deal	0 8 -6 0 0
r2=decide	0 13 -9 0 0
r2=decided	9 0 -8 0 0
r2=decline	-8 0 0 0 12
r2=decree	0 6 -7 0 0
r2=discuss	0 7 -7 0 0
r2=do	-2 0 -3 9 0
r2=done	2 -15 11 0 0
r2=down	-2 -2 10 0 0
r2=for	-25 12 9 0 0
r2=get	-3 6 0 0 0
r2=had	0 8 -7 0 0
r2=has	9 -26 17 0 -7
r2=have	3 12 -18 0 1
r2=hinted	-3 0 6 0 0
r2=his	12 3 -13 0 0
r2=home	-7 -2 0 0 8
r2=hour	8 0 -8 0 0
r2=i	-5 0 10 0 0
r2=in	-4 7 0 0 0
r2=initialled	-4 0 8 0 0
r2=is	2 0 -11 0 10
r2=issue	0 8 -8 0 0
r2=it	19 0 -14 0 -5
r2=its	-1 -19 8 5 2
r2=last	14 6 -21 0 0
r2=late	0 8 -6 0 0
r2=leave	-6 -2 9 0 0
r2=let	0 -7 0 0 3
r2=man	0 8 -8 0 0
r2=me	-5 22 -16 0 0
r2=minute	6 -4 0 0 0
r2=must	0 -10 12 0 0
r2=my	25 0 -23 0 0
r2=need	-4 11 -5 0 0
r2=next	-1 6 -2 0 0
r2=no	0 -9 15 0 0
r2=nobody	9 0 -7 0 0
r2=not	-12 -2 5 0 7
r2=nothing	0 -6 12 0 0
r2=of	-6 -15 24 0 0
r2=off	0 -11 11 0 0
r2=one	-4 9 -4 0 0
r2=order	6 -1 -1 0 0
r2=otherwise	0 -5 6 0 0
r2=out	-6 -7 3 0 6
r2=own	4 -10 2 0 0
r2=passed	-3 -5 12 0 0
r2=pen	4 1 -8 0 0
r2=publish	0 10 -6 0 0
r2=published	8 0 -5 0 0
r2=raise	8 0 -4 0 0
r2=ratify	0 7 -5 0 0
r2=reporter	0 -4 10 0 0
r2=required	0 6 -5 0 0
r2=rule	0 -7 9 0 0
r2=say	-15 5 -7 0 16
r2=see	-3 -2 8 0 0
r2=set	0 9 -10 0 0
r2=sign	6 -6 0 2 -5
r2=since	8 0 -6 0 0
r2=sir	0 12 -12 0 0
r2=sit	-4 0 9 0 0
r2=so	9 10 -21 0 0
r2=stay	0 8 -6 0 0
r2=still	-11 4 3 0 0
r2=tell	0 -16 4 11 0
r2=that	6 0 -4 0 0
r2=the	0 2 2 0 -27
r2=them	7 0 -3 0 0
r2=then	14 0 -17 0 0
r2=three	6 0 -6 0 0
r2=through	-6 -4 14 0 0
r2=to	-25 -3 13 0 4
r2=truce	-5 0 8 0 0
r2=two	11 -7 -1 0 0
r2=until	0 -4 7 0 0
r2=us	0 -9 13 0 0
r2=voted	-2 7 0 0 0
r2=want	0 10 -9 0 0
r2=week	0 -4 6 0 -1
r2=when	-4 0 7 0 0
r2=which	-2 5 -7 0 6
r2=who	6 3 -15 5 -3
r2=whose	2 19 -24 0 0
r2=will	-11 10 0 0 0
r2=without	0 17 -15 0 0
r2=would	0 7 -4 0 0
r2=yet	-2 16 -11 0 0
r3='s	6 5 -9 0 0
r3=(	-3 -8 15 0 0
r3=)	9 -4 -3 0 0
r3=,	0 -14 2 -2 14
r3=-	-2 0 -7 12 0
r3=.	5 11 -11 0 -13
r3=:	-8 0 6 0 0
r3=;	1 4 -15 3 0
r3=<agent>	-5 -10 16 0 0
r3=<day-ahead>	-12 4 2 0 0
r3=<day-gone>	8 4 -12 0 0
r3=<duty>	-3 -8 14 0 0
r3=<end>	4 -5 4 -6 0
r3=<gate>	-7 0 12 0 0
r3=<goods>	-23 0 14 6 0
r3=<level-noun>	0 -8 5 0 0
r3=<month-ahead>	0 7 -4 0 0
r3=<month-gone>	-14 5 3 0 0
r3=<name>	-27 6 18 3 -1
r3=<not>	-5 3 -10 6 7
r3=<number>	-1 7 0 0 0
r3=<office>	-5 -4 18 0 -5
r3=<organisation>	0 26 -23 0 0
r3=<person>	-14 0 11 0 0
r3=<span>	-3 0 9 0 0
r3=<v-agree>	0 -11 1 0 11
r3=<v-bear>	-6 -10 18 0 0
r3=<v-buy>	-4 -6 12 0 0
r3=<v-down>	7 -1 -2 0 0
r3=<v-end>	-2 -4 11 0 0
r3=<v-impose>	4 -18 10 -2 4
r3=<v-propose>	7 -1 0 0 0
r3=<v-say>	1 -14 11 2 -9
r3=<v-sell>	-1 7 -2 0 0
r3=<v-stay>	0 -12 14 0 0
r3=<v-suspend>	-6 1 1 0 0
r3=?	6 -7 0 0 0
r3=a	-5 -1 12 0 -1
r3=additional	6 0 -5 0 0
r3=ago	9 0 -8 0 0
r3=agree	-12 0 8 0 0
r3=alone	-9 19 -10 0 0
r3=an	0 8 -6 0 0
r3=approval	4 0 -8 0 4
r3=approve	2 -9 8 0 0
r3=are	-2 -3 9 0 0
r3=at	6 0 -6 0 0
r3=both	-7 0 10 0 0
r3=by	-15 -7 27 0 0
r3=deal	-6 0 9 0 0
r3=decision	0 11 -9 0 0
r3=do	-5 14 -8 0 0
r3=done	10 -4 -2 0 0
r3=down	-6 0 11 0 0
r3=each	0 14 -12 0 0
r3=extension	7 0 -2 0 0
r3=fact	-4 0 6 0 0
r3=for	-6 26 -16 0 0
r3=give	0 -3 6 0 0
r3=given	0 -7 8 0 0
r3=go	0 6 -4 0 0
r3=had	9 -8 0 0 0
r3=has	0 12 -12 0 2
r3=he	1 5 -10 0 1
r3=his	12 -10 -2 0 0
r3=in	18 -14 0 0 0
r3=is	0 7 -5 0 0
r3=issued	0 12 -11 0 0
r3=its	5 -6 3 0 0
r3=look	0 6 -6 0 0
r3=may	0 -5 6 0 0
r3=me	17 -8 -8 0 0
r3=meet	-11 1 4 0 0
r3=memorandum	-10 0 13 0 0
r3=must	0 0 -6 8 0
r3=name	-2 13 -7 0 0
r3=new	11 0 -14 0 0
r3=newspaper	0 6 -6 0 0
r3=no	2 5 -15 0 6
r3=not	-1 5 -9 8 0
r3=notice	0 0 -2 6 0
r3=of	-8 -15 15 0 5
r3=off	0 8 -9 0 0
r3=on	4 -20 10 0 0
r3=order	-3 -4 10 0 0
r3=our	0 -1 8 0 0
r3=pen	5 6 -12 0 0
r3=place	7 0 -6 0 0
r3=put	9 0 -8 0 0
r3=same	6 0 -1 0 0
r3=say	0 -23 14 3 -3
r3=seal	14 0 -11 0 0
r3=second	6 0 -5 0 0
r3=sign	-2 -9 1 0 13
r3=signature	1 4 -7 0 0
r3=sit	-8 -10 17 0 0
r3=so	11 -13 0 0 0
r3=social	0 7 -5 0 0
r3=tariff	0 -3 7 0 0
r3=that	-11 0 18 0 -10
r3=the	14 -9 -1 0 -2
r3=then	6 -3 0 0 0
r3=they	-8 0 12 0 0
r3=to	-25 2 6 -7 8
r3=two	12 -7 -4 0 0
r3=until	-5 0 -2 0 6
r3=up	6 14 -20 0 0
r3=us	0 0 -6 11 0
r3=vote	0 18 -19 0 0
r3=was	14 -2 -7 0 0
r3=week	14 3 -19 0 0
r3=whether	0 -5 7 0 0
r3=which	0 7 -4 0 0
r3=who	0 6 -6 0 0
r3=will	-3 0 11 0 0
r3=with	-11 5 6 0 0
r3=without	0 0 6 0 0
r3=yet	0 7 -1 0 0
r4="	-12 -5 20 0 -2
r4='s	-8 3 0 4 0
r4=)	0 11 -8 0 0
r4=,	13 9 -11 -5 -10
r4=-	-4 0 6 0 0
r4=.	2 10 -11 1 -2
r4=;	-14 0 9 0 0
r4=<agent>	12 -6 -1 0 -3
r4=<day-ahead>	-13 24 -8 0 0
r4=<day-gone>	1 -7 3 0 0
r4=<day-today>	12 0 -9 0 0
r4=<duty>	-7 -11 8 10 -2
r4=<end>	2 8 -2 -7 -10
r4=<gate>	-9 0 7 0 0
r4=<level-noun>	-1 8 -2 0 0
r4=<level>	0 -5 7 0 0
r4=<month-ahead>	0 7 -6 0 0
r4=<month-gone>	0 -3 8 0 0
r4=<name>	-9 7 2 0 0
r4=<not>	4 0 0 0 -8
r4=<number>	7 -13 2 0 0
r4=<office>	-9 -5 6 0 7
r4=<organisation>	5 -6 1 0 0
r4=<quality>	1 -27 2 11 0
r4=<seat>	0 -25 23 0 0
r4=<sender>	-4 -10 17 0 0
r4=<span>	0 -11 10 0 0
r4=<v-agree>	10 -5 -3 -3 0
r4=<v-bear>	0 17 -14 0 0
r4=<v-begin>	-10 -3 16 0 0
r4=<v-buy>	-4 -6 14 0 0
r4=<v-down>	7 -7 -6 0 5
r4=<v-impose>	12 -10 5 -13 -3
r4=<v-propose>	1 5 -8 0 0
r4=<v-say>	-1 17 -19 8 -2
r4=<v-suspend>	0 -7 7 0 0
r4=<v-target>	0 -6 8 0 0
r4=a	-6 0 3 0 0
r4=additional	9 -3 -4 0 0
r4=agree	0 6 -5 0 0
r4=agreement	-18 0 14 0 0
r4=and	-1 8 -10 0 6
r4=announcement	8 0 -8 0 0
r4=approval	-7 0 5 0 0
r4=as	-6 5 -5 0 4
r4=at	-25 6 10 0 0
r4=be	-4 7 -6 0 2
r4=bill	0 8 -7 0 0
r4=but	9 0 -6 0 0
r4=by	7 -8 0 0 0
r4=can	6 11 -19 0 0
r4=consent	2 -6 0 0 4
r4=could	0 -2 0 6 0
r4=day	0 -6 7 0 0
r4=decide	0 -5 6 0 0
r4=duty	0 -7 1 3 0
r4=extension	6 13 -19 0 0
r4=fish	0 0 -5 0 6
r4=for	14 -26 -3 0 11
r4=from	-13 0 10 0 0
r4=have	-8 0 4 0 0
r4=he	14 7 -16 0 -2
r4=his	-22 8 0 9 -1
r4=i	-6 1 1 0 0
r4=in	-13 12 1 0 0
r4=is	2 9 -12 0 0
r4=it	12 -2 -7 0 0
r4=its	11 -8 0 0 0
r4=know	0 0 -6 9 0
r4=late	-7 0 7 0 0
r4=leave	9 0 -5 0 0
r4=make	0 7 -4 0 0
r4=media	0 7 -6 0 0
r4=meet	0 5 -6 0 0
r4=member	0 6 -5 0 0
r4=minister	10 -3 -5 0 0
r4=must	0 -9 11 0 0
r4=name	10 -5 -2 0 0
r4=new	-9 0 10 0 0
r4=northern	-6 0 6 0 0
r4=notice	9 -6 0 0 0
r4=of	-5 -12 15 0 0
r4=off	1 4 -9 0 0
r4=on	-12 14 2 0 -9
r4=once	8 0 -7 0 0
r4=only	9 -1 -5 0 0
r4=or	0 -9 11 0 0
r4=order	-3 -5 13 0 0
r4=own	5 -6 0 0 0
r4=paper	16 3 -20 0 0
r4=pass	0 -16 16 0 0
r4=prolongation	11 0 -14 0 0
r4=put	-5 6 0 0 0
r4=radio	0 -5 8 0 0
r4=rice	0 8 -6 0 0
r4=see	0 10 -10 0 0
r4=sheet	-4 0 6 0 0
r4=ship	0 6 -5 0 0
r4=sign	8 -15 2 -2 0
r4=signature	9 9 -23 1 0
r4=so	0 8 -8 0 0
r4=stop	6 0 -5 0 0
r4=talk	-4 0 7 0 0
r4=tariff	-7 0 3 6 0
r4=that	11 -12 -4 0 2
r4=the	-41 18 5 -5 18
r4=their	-10 9 0 0 0
r4=thi	8 3 -12 0 0
r4=time	0 8 -5 0 0
r4=trade	10 -5 -2 0 0
r4=truce	8 -1 -3 0 0
r4=two	0 10 -6 0 0
r4=up	7 0 -5 0 0
r4=vote	-1 -3 8 0 0
r4=want	0 8 -8 0 0
r4=what	0 8 -3 0 0
r4=when	0 -14 16 0 0
r4=which	-6 0 12 0 0
r4=with	18 -14 -7 0 0
r4=would	-7 0 0 0 5
r4=write	2 7 -11 0 0
r4=you	0 -7 9 0 0
r=! <end>	0 0 6 0 0
r='s ,	1 6 -11 0 0
r='s .	14 2 -19 0 0
r='s <person>	-12 -4 20 0 0
r='s and	0 7 -6 0 0
r='s assent	5 4 -13 0 0
r='s consent	3 9 -15 0 0
r='s decree	0 7 -8 0 0
r='s man	0 8 -8 0 0
r='s own	4 -10 2 0 0
r='s signature	5 0 -7 0 0
r=( <day-gone>	12 0 -9 0 0
r=, <day-gone>	7 0 -4 0 0
r=, <day-today>	-22 -10 12 11 0
r=, <number>	-4 0 9 0 0
r=, <office>	8 0 -4 0 0
r=, <person>	1 -14 0 0 2
r=, a	0 3 -6 0 0
r=, after	8 0 -7 0 0
r=, and	-5 13 -12 0 6
r=, but	0 -8 8 0 0
r=, for	7 3 -12 0 0
r=, had	4 -8 0 0 0
r=, has	4 -18 8 3 0
r=, he	0 8 -4 0 0
r=, is	0 0 -8 0 11
r=, meet	6 0 -2 0 0
r=, say	-22 0 3 0 5
r=, sign	8 -2 -3 0 0
r=, tell	0 -11 11 0 0
r=, the	-2 -3 9 0 0
r=, then	16 0 -20 0 0
r=, to	5 -7 0 0 0
r=, want	0 10 -10 0 0
r=, which	-1 6 -7 0 6
r=, who	6 3 -15 5 -3
r=, whose	2 19 -24 0 0
r=, will	-10 5 0 0 0
r=, without	0 17 -15 0 0
r=, yes	7 0 -5 0 0
r=. "	0 17 -17 0 0
r=. <end>	-4 12 -3 3 -10
r=: by	18 0 -17 0 0
r=: yes	-3 0 6 0 0
r=<day-today> .	7 0 -6 0 0
r=<end> <end>	-7 2 0 0 7
r=<level> .	12 0 -12 0 0
r=? <end>	0 -9 13 0 0
r=agree on	-4 0 9 0 0
r=and <name>	-19 0 19 0 0
r=and <person>	12 1 -12 0 0
r=and by	0 7 -4 0 0
r=and the	-6 19 -5 0 -3
r=announce <day-today>	8 0 -7 0 0
r=announce it	-5 0 6 0 0
r=announce on	8 0 -5 0 0
r=announce that	15 0 -14 0 0
r=announce the	-9 0 9 0 0
r=approve it	-4 -1 9 0 0
r=approve the	10 0 -6 0 0
r=by <number>	6 -2 -2 0 0
r=can sign	-3 9 -2 0 0
r=confirm it	7 0 -5 0 0
r=could not	0 0 -7 0 5
r=decide .	0 8 -7 0 0
r=did it	6 -3 0 0 0
r=did not	-10 0 0 0 4
r=did so	6 0 -3 0 0
r=directed the	7 0 -6 0 0
r=doe not	6 -6 0 0 0
r=fee on	0 6 -5 0 0
r=for <name>	38 -14 -31 0 0
r=for the	15 0 -13 0 0
r=had already	2 1 -7 0 0
r=had been	0 6 -3 0 0
r=had sign	14 -6 -12 4 0
r=has .	7 -4 0 0 0
r=has a	0 -4 8 0 0
r=has agree	10 -1 -6 0 0
r=has already	8 -11 0 0 0
r=has announce	-7 9 -1 0 0
r=has approve	6 -5 0 0 0
r=has been	-6 6 0 0 0
r=has decided	9 0 -8 0 0
r=has done	3 -7 0 0 0
r=has had	-2 13 -8 0 0
r=has it	-5 13 -6 0 0
r=has let	2 0 -6 0 3
r=has not	-17 0 7 0 0
r=has put	0 8 -4 0 0
r=has sign	9 -10 0 0 0
r=has still	0 -11 13 0 0
r=has to	-7 19 -9 0 -1
r=has yet	-1 15 -10 0 0
r=have sign	-2 -7 8 0 0
r=in <organisation>	12 3 -18 0 0
r=in <seat>	9 18 -26 0 0
r=is in	0 12 -12 0 0
r=leave <seat>	0 -1 6 0 0
r=look at	0 7 -3 0 0
r=must publish	0 9 -4 0 0
r=need the	-5 -2 10 0 0
r=of <name>	-4 27 -22 0 0
r=of the	-14 -5 22 0 0
r=on <day-ahead>	0 -17 22 0 0
r=on <day-gone>	-6 0 10 0 0
r=on a	8 0 -7 0 0
r=published its	6 -3 -2 0 0
r=put his	12 3 -15 0 0
r=put it	-4 0 9 0 0
r=put off	0 -12 11 0 0
r=put their	-6 2 2 0 0
r=say .	-6 0 3 0 0
r=say <person>	-7 0 8 0 0
r=say he	12 0 -9 0 -4
r=say in	-1 0 7 0 0
r=say so	3 3 -9 0 0
r=say that	0 3 -7 0 5
r=say the	0 0 6 0 0
r=sign ,	-12 5 4 0 0
r=sign an	-6 0 9 0 0
r=sign at	3 7 -13 0 0
r=sign for	-17 15 1 0 0
r=sign it	13 0 -11 0 0
r=sign on	0 10 -7 0 0
r=sign the	-6 0 0 6 0
r=sit down	0 -1 6 0 0
r=tell me	0 10 -7 0 0
r=tell reporter	0 -4 10 0 0
r=tell the	0 6 -5 0 0
r=tell us	-2 -7 15 0 0
r=that he	0 -6 6 0 0
r=that the	-8 -5 15 0 0
r=the <office>	9 0 -6 0 0
r=to approve	0 7 -5 0 0
r=vote on	-6 11 -4 0 0
r=will be	0 -7 10 0 0
r=will have	0 10 -8 0 0
r=with a	0 -4 6 0 0
r=would be	0 8 -8 0 0
r=would decide	0 9 -9 0 0
r=would do	0 -2 6 0 0
r=would not	7 -3 2 0 -5
r=would now	0 8 -8 0 0
refuse< person	0 0 -3 0 7
refuse< power=no power	4 -1 -7 0 5
refuse< power=president	0 -1 -2 0 7
refuse< present	7 0 -11 0 5
refuse> do<	0 -7 11 0 0
refuse> do>	-8 -33 0 0 32
refuse> future-not	6 -9 0 0 0
refuse> infinitive	0 0 -7 0 12
refuse> modal-not	7 0 5 0 -14
refuse> name	-1 0 10 0 0
refuse> office	0 -7 0 0 2
refuse> organisation	-10 -23 0 0 28
refuse> past	-1 -9 -9 0 21
refuse> perfect	-6 -4 -5 0 17
refuse> person	-16 -14 -7 0 30
refuse> power=council	-3 -10 12 0 0
refuse> power=minister	0 -18 0 0 9
refuse> power=ministry	5 0 -12 0 7
refuse> power=no power	-10 -1 -2 0 14
refuse> power=parliament	0 -13 12 0 0
refuse> present	0 -12 0 0 10
refuse> pronoun	6 -11 2 0 0
rule:any given	39 -43 2 -21 -34
rule:any given,given	-1 -1 7 0 -1
rule:any given,needed	-13 -4 18 0 0
rule:any needed	-39 12 19 -7 -26
rule:any needed,needed	-1 13 -7 0 0
rule:any none	8 11 3 -18 -16
rule:any withheld	-10 -20 13 0 11
rule:own given	50 -19 -24 -19 -29
rule:own needed	-22 30 -4 -4 -28
rule:own none	-5 -2 29 -26 -25
rule:own withheld	-8 -9 -4 0 20
s:!	-6 7 -1 0 0
s:"	-16 2 11 -9 0
s:'	-14 -8 24 0 0
s:'s	3 17 -21 0 3
s:(	-2 -6 10 0 0
s:)	-2 -7 11 0 0
s:*	20 0 -20 0 0
s:,	7 10 -2 -20 -14
s:-	-2 -6 4 9 0
s:.	5 3 5 -15 -9
s:/	-14 0 19 0 0
s::	-3 0 12 -21 -5
s:;	2 11 -19 9 0
s:<agent>	9 12 -15 2 -3
s:<day-ahead>	-18 17 3 -20 -8
s:<day-gone>	46 -46 -11 -28 -11
s:<day-today>	21 -9 -12 1 0
s:<duty>	1 -12 0 16 6
s:<gate>	0 9 -2 0 -14
s:<goods-amount>	-11 -18 30 0 0
s:<goods>	-10 -11 11 0 16
s:<level-noun>	0 -2 10 0 -17
s:<level>	0 -32 32 0 -29
s:<money>	0 -33 29 0 0
s:<month-ahead>	-16 -4 14 0 4
s:<month-gone>	0 -2 11 -1 -7
s:<name>	-1 3 4 1 -9
s:<not>	-45 5 -3 24 27
s:<number>	3 -20 20 -1 -13
s:<office>	2 -7 6 0 -8
s:<organisation>	-1 -9 19 -1 -18
s:<person>	-8 -6 17 -4 -5
s:<points>	0 7 -4 0 0
s:<quality>	9 1 -13 11 -2
s:<seat>	-6 0 7 6 -11
s:<sender>	-16 -28 40 0 0
s:<span>	-1 -3 6 3 0
s:<taker>	-7 -23 23 0 0
s:<v-agree>	9 3 -11 -5 5
s:<v-bear>	-14 -4 21 0 -6
s:<v-begin>	-2 11 0 -13 -8
s:<v-buy>	3 2 1 -14 -20
s:<v-deny>	-32 -13 19 10 0
s:<v-down>	0 -19 0 0 23
s:<v-end>	0 -18 6 6 9
s:<v-impose>	-5 -3 12 -4 0
s:<v-propose>	-32 0 32 5 -24
s:<v-return>	-20 -8 27 0 0
s:<v-say>	-27 3 10 8 5
s:<v-sell>	-19 11 6 0 -7
s:<v-stay>	6 -3 5 -12 -2
s:<v-suspend>	0 -8 1 -4 7
s:<v-target>	-17 0 15 0 -6
s:<v-threaten>	-15 0 16 0 -1
s:<v-up>	1 -9 8 -4 -1
s:?	-22 0 18 2 -5
s:[	6 0 -4 0 0
s:]	6 0 -4 0 0
s:_	-3 -6 13 0 0
s:a	-6 -2 8 8 1
s:abba	0 -5 9 0 0
s:able	8 0 -5 0 0
s:about	-17 -4 23 0 0
s:above	0 -9 11 0 0
s:accord	-2 9 -2 0 0
s:account	-4 -9 16 0 0
s:act	0 -21 16 0 0
s:add	8 4 -11 0 0
s:additional	19 -4 -10 0 0
s:adjust	13 -1 -8 0 0
s:adopt	-1 6 -1 0 0
s:advance	10 -3 -4 0 0
s:aeroplane	0 7 -4 0 0
s:affiliate	-1 20 -15 0 0
s:again	-14 -3 16 0 0
s:agenda	0 6 -2 0 0
s:agent	0 -6 9 0 0
s:ago	20 -13 -8 0 0
s:agree	-31 -8 46 -2 -13
s:agreement	-12 -4 16 0 0
s:agriculture	6 -1 -1 0 0
s:air	-1 0 6 0 0
s:ali	4 -6 0 0 0
s:all	4 -6 -1 5 0
s:allow	0 -7 3 0 0
s:alone	-15 21 -8 0 0
s:already	12 -11 0 0 -2
s:also	-2 11 -5 0 0
s:althing	11 10 -20 0 0
s:am	0 -5 11 0 0
s:ambassador	-6 0 9 0 0
s:an	-2 0 8 -8 0
s:and	-4 9 5 -51 -5
s:announce	0 -19 15 0 -6
s:announcement	19 5 -23 0 0
s:another	0 -9 11 0 0
s:answer	-9 -10 12 10 0
s:any	-17 9 0 0 0
s:anybody	0 -7 11 0 0
s:anything	-9 0 11 0 -1
s:application	0 -6 8 0 0
s:approval	-1 35 -33 0 0
s:approve	6 -2 3 -9 -12
s:are	-3 -8 11 0 3
s:argue	0 -7 8 0 0
s:army	-5 0 6 0 0
s:as	0 3 -6 -5 11
s:ask	-6 3 -6 13 0
s:asleep	7 -2 -2 0 0
s:assembly	6 1 -17 0 4
s:assent	13 11 -23 0 0
s:at	0 -20 19 0 -21
s:await	-6 6 0 0 0
s:away	-1 -4 11 0 0
s:back	-30 1 16 0 0
s:banana	0 10 -7 0 0
s:batlle	3 2 -8 0 0
s:be	-9 11 0 0 -10
s:bear	13 -8 -4 0 0
s:because	0 -3 0 0 6
s:become	0 8 -7 0 0
s:beef	0 0 -6 0 2
s:been	0 11 -10 0 0
s:before	-1 -2 -19 5 29
s:begin	14 0 -12 0 0
s:being	-13 0 -5 0 15
s:believe	-5 7 0 0 0
s:beside	-3 2 -9 0 11
s:between	3 -20 12 0 0
s:big	0 -8 0 0 3
s:bin	8 0 -7 0 0
s:blessing	0 7 -9 0 0
s:boeing	0 -3 9 0 0
s:both	28 5 -28 -5 0
s:brandy	-6 0 8 0 0
s:bring	-9 5 3 0 0
s:brother	-11 -1 15 0 0
s:brussel	-1 -4 11 0 0
s:budget	-2 -15 15 0 0
s:bulletin	-1 0 8 0 0
s:busan	-15 -17 29 0 0
s:business	7 0 -9 0 4
s:but	-3 8 -1 0 0
s:buy	0 -12 8 0 0
s:by	15 -6 1 -4 -21
s:bytedance	6 0 -6 0 0
s:cabinet	27 8 -41 0 -1
s:calendar	-1 11 -6 0 0
s:call	-1 -30 33 0 0
s:camera	0 -4 8 0 0
s:can	4 10 -9 0 -1
s:can't	-1 -3 10 0 0
s:capital	0 -7 11 0 0
s:card	-15 0 16 0 0
s:carry	3 -7 2 0 0
s:case	-8 -3 15 0 0
s:ceasefire	0 -3 10 0 0
s:certificate	0 -8 -1 0 11
s:chamber	0 8 -5 0 0
s:change	6 0 -4 0 0
s:chenggang	-1 7 -3 0 0
s:chip	-5 -10 21 0 0
s:chipmaker	-5 -3 12 0 0
s:christma	0 -7 4 0 0
s:city	-8 -18 25 0 0
s:clear	2 -12 0 0 2
s:club	2 -9 4 0 0
s:coal	0 6 -1 0 0
s:cod	15 -4 -10 0 0
s:coffee	-7 6 0 0 0
s:come	-7 -7 18 0 -3
s:comment	0 -4 11 0 0
s:commerce	-1 -18 20 0 -8
s:commission	9 12 -21 0 0
s:commit	0 11 -10 0 0
s:company	-9 -13 22 0 0
s:conclude	-1 7 -2 0 0
s:conference	0 6 -2 0 0
s:confirm	0 -12 16 0 -2
s:congress	0 5 -6 0 0
s:consensu	5 8 -15 0 0
s:consent	11 0 -13 0 0
s:consultation	-1 0 7 0 0
s:container	-5 0 6 0 0
s:contract	-7 -9 17 0 0
s:control	-5 27 -19 0 0
s:copy	1 0 -6 4 0
s:corresponding	-3 0 6 0 0
s:cost	0 -8 13 0 0
s:could	-15 -25 12 18 1
s:council	-5 20 -12 0 0
s:counter	-1 8 -4 0 0
s:counterpart	-4 -7 3 0 5
s:countersign	-2 0 -7 13 0
s:countersigned	-4 -6 11 0 0
s:country	0 6 0 0 0
s:course	-1 -13 19 0 0
s:custom	10 -3 -3 0 0
s:cut	-16 -10 12 2 3
s:day	11 -6 0 0 -2
s:de	0 8 -5 0 0
s:deadline	0 -10 12 0 0
s:deakin	8 0 -6 0 0
s:deal	-33 13 8 0 -2
s:decided	16 -4 -10 0 0
s:decision	3 7 -8 0 0
s:decline	-16 -10 0 0 21
s:decree	3 14 -13 0 -2
s:delegation	-15 18 -4 0 0
s:deny	0 -1 7 0 0
s:deputy	-2 6 0 0 0
s:did	20 -3 -18 0 0
s:discuss	0 8 -6 0 0
s:dispute	10 0 -6 0 0
s:do	-25 0 6 7 -2
s:document	9 0 -8 0 0
s:doe	-6 2 5 0 -3
s:doing	0 -7 9 0 0
s:domestic	0 17 -16 0 0
s:done	15 -7 -17 7 6
s:doubt	0 0 -4 0 8
s:down	0 -4 8 0 0
s:draw	-1 -5 10 0 0
s:drop	-2 12 -14 0 4
s:drug	-7 0 11 0 0
s:dry	7 -2 0 0 0
s:due	-11 -8 19 0 0
s:duty	9 -3 -5 0 3
s:each	-16 20 -6 0 0
s:earlier	8 -9 0 0 0
s:early	0 -7 3 0 0
s:earth	-10 8 0 0 0
s:east	9 0 -7 0 0
s:easter	0 -10 4 0 0
s:eastern	-8 0 12 0 0
s:economy	-7 8 0 0 0
s:effect	-4 27 -16 0 0
s:either	-1 7 -10 6 0
s:election	0 -1 -4 0 8
s:electricity	-5 0 7 0 0
s:eleven	9 -6 0 0 0
s:emergency	-13 -7 26 0 0
s:end	-6 -17 23 0 0
s:english	-5 0 9 0 0
s:enter	-7 0 3 0 0
s:entry	0 15 -12 0 0
s:ever	-6 4 0 0 0
s:every	0 -13 19 0 -1
s:everybody	-6 -4 12 0 0
s:everything	0 -4 10 0 0
s:exactly	-4 -7 13 0 0
s:exchanged	8 -9 -1 0 0
s:exempt	-1 0 6 0 0
s:expect	-11 2 6 0 0
s:expire	0 2 -17 12 0
s:export	-7 0 14 0 -1
s:extend	-7 -15 23 0 0
s:extension	19 0 -17 -3 0
s:face	-1 -6 0 0 8
s:fact	-16 -11 27 0 0
s:fail	0 -4 9 0 0
s:fall	-7 -5 12 0 0
s:far	-15 0 9 0 0
s:farm	15 -5 -8 0 0
s:farmer	9 0 -8 0 0
s:federal	0 18 -15 0 0
s:fee	-10 21 -12 0 0
s:fentanyl	0 -13 11 0 0
s:ferhat	0 -5 9 0 0
s:few	0 8 -6 0 0
s:final	-4 15 -9 0 0
s:finance	-5 -5 2 0 6
s:find	-5 -1 8 0 0
s:first	-2 0 6 0 -2
s:fish	0 0 -5 0 6
s:five	-4 -11 18 0 0
s:flower	-5 0 6 0 0
s:followed	13 -4 -7 0 0
s:following	0 -11 14 0 0
s:for	-6 -1 -1 0 17
s:force	-12 21 -9 0 0
s:foreign	-8 -22 27 0 0
s:formality	0 8 -7 0 0
s:forty	-3 -2 9 0 0
s:four	-11 -8 23 0 0
s:framework	-9 0 8 0 0
s:free	-9 -3 19 0 0
s:freeze	8 1 -9 0 0
s:friend	8 0 -5 0 0
s:from	1 -13 11 0 -1
s:front	-8 -10 21 0 0
s:frozen	7 0 -3 0 0
s:full	9 -5 -1 0 0
s:further	13 0 -16 0 2
s:gate	-2 0 6 0 0
s:gave	20 -14 -7 0 0
s:georgia	-22 0 17 0 0
s:get	-1 17 -11 0 0
s:given	23 -10 -9 0 -1
s:go	-1 8 0 0 -6
s:gold	0 0 -1 7 0
s:golf	-4 0 7 0 0
s:good	15 -21 2 -1 -9
s:government	22 -10 -10 0 1
s:grain	0 0 0 0 6
s:grower	-2 -6 12 0 0
s:had	-21 -2 29 0 -15
s:half	5 -14 0 0 0
s:hall	-7 0 13 0 0
s:ham	10 -4 -4 0 0
s:hand	-2 -19 13 0 4
s:has	-4 8 -7 1 3
s:hasn't	-4 12 -14 0 6
s:have	0 0 5 0 -18
s:having	10 0 -10 0 0
s:he	-15 8 -4 0 12
s:he'll	-6 3 -7 0 7
s:head	0 2 -7 0 6
s:hear	0 0 6 0 0
s:heard	-5 7 0 0 0
s:her	-5 -4 0 0 10
s:here	0 15 -24 6 0
s:hide	-5 0 6 0 0
s:high	7 -3 -1 0 0
s:higher	-5 0 9 0 0
s:him	4 -18 12 0 0
s:himself	14 5 -17 0 0
s:hinted	-8 0 3 0 0
s:hirobumi	14 7 -22 0 0
s:his	3 0 -10 2 2
s:hofmeyr	4 -9 2 0 0
s:hold	0 -5 -2 0 11
s:home	-25 0 11 0 6
s:hospital	1 6 -10 0 0
s:hour	13 -8 -3 0 0
s:house	0 14 -11 0 0
s:how	0 -10 17 0 0
s:however	6 -3 0 0 0
s:i	3 -6 5 -10 0
s:i'd	-9 0 13 0 0
s:if	-50 13 17 1 -9
s:implement	0 -8 10 0 0
s:impose	0 -6 6 0 0
s:in	12 -1 5 -13 -30
s:industry	2 -11 2 0 0
s:informed	0 -17 15 0 0
s:initial	-13 0 9 0 0
s:initialled	-16 0 10 0 0
s:ink	15 -4 -7 0 0
s:instrument	4 -13 1 0 0
s:internal	0 27 -26 0 0
s:international	-5 0 7 0 0
s:into	0 17 -19 0 5
s:invitation	0 -6 11 0 0
s:is	-13 7 7 -1 -16
s:issue	-11 19 -7 0 0
s:issued	9 12 -19 0 0
s:it	4 2 -6 -11 10
s:it'd	0 16 -15 0 0
s:its	2 7 -17 0 13
s:itself	0 6 -3 0 0
s:jinping	0 -4 7 0 0
s:joint	-13 0 9 0 3
s:josé	6 0 -5 0 0
s:judge	-1 -4 9 0 0
s:keep	-1 11 -5 0 -1
s:khan	6 -3 0 0 0
s:khural	7 0 -9 0 0
s:kind	-5 0 10 0 0
s:know	-18 1 -4 13 0
s:kuala	0 -3 9 0 0
s:lancaster	0 -4 6 0 0
s:large	-2 -3 10 0 0
s:last	21 -8 -7 0 -4
s:late	-12 6 2 0 0
s:later	7 0 -5 0 0
s:law	0 -14 9 0 2
s:leader	0 -9 5 0 4
s:least	0 -5 10 0 0
s:leave	-7 3 -1 10 -3
s:led	-9 -5 19 0 0
s:legal	0 -3 9 0 0
s:less	5 0 -9 0 6
s:let	-9 0 9 0 0
s:letter	5 -13 2 0 0
s:levy	-8 0 15 0 0
s:li	-2 7 -2 0 0
s:liaquat	5 -6 0 0 0
s:licence	-13 0 1 0 6
s:lift	1 -6 -2 0 6
s:likewise	-8 5 0 0 0
s:list	-9 -23 19 0 5
s:listener	0 -5 10 0 0
s:live	-1 -3 10 0 0
s:loan	-6 0 7 0 0
s:local	0 -1 -4 0 8
s:long	1 -12 -12 0 20
s:look	-2 9 -2 0 0
s:lose	-4 -8 17 0 0
s:lower	15 -20 2 0 0
s:lumpur	0 -3 9 0 0
s:make	1 12 -8 0 0
s:maker	-11 0 15 0 0
s:man	-4 10 -3 0 0
s:mandate	-2 8 -2 0 0
s:manuel	0 6 -9 0 0
s:market	-3 -14 22 0 0
s:may	-6 0 10 0 0
s:me	7 17 -32 0 13
s:mean	-4 -4 12 0 0
s:meant	0 2 -12 0 10
s:measure	0 -12 14 0 0
s:mediator	0 -2 6 0 0
s:medicine	-11 0 10 0 0
s:meet	-2 13 -3 0 -5
s:memorandum	15 -17 -4 0 0
s:mention	0 -7 12 0 0
s:middle	-6 0 9 0 0
s:midnight	13 -9 -2 0 0
s:might	-1 -2 9 0 0
s:million	-7 0 8 0 0
s:mine	6 20 -27 0 0
s:minister	8 -6 -2 11 -19
s:ministry	-10 -7 15 0 0
s:minute	16 -23 1 0 0
s:missing	-2 13 -9 0 0
s:money	-1 -9 14 0 0
s:month	-14 0 17 0 0
s:more	-19 3 8 0 0
s:morning	-5 13 -6 0 0
s:most	-1 -9 15 0 0
s:mr	-7 0 11 -2 -14
s:much	0 -3 6 0 0
s:must	-35 5 14 2 -11
s:mutual	-4 0 7 0 0
s:my	32 -10 -25 0 1
s:name	1 7 -11 0 4
s:national	3 2 -14 0 4
s:nearly	-1 -3 9 0 0
s:need	-16 -1 16 0 -4
s:needed	8 12 -20 0 0
s:negotiate	15 -13 -3 0 0
s:negotiation	3 9 -15 0 0
s:neither	-19 17 -2 0 0
s:network	-9 0 13 0 0
s:never	11 0 -6 0 0
s:new	-5 -14 19 2 -3
s:nexperia	-14 -5 21 0 0
s:next	-20 7 6 0 0
s:nine	-12 5 2 0 0
s:no	-7 -7 13 -9 1
s:nod	0 24 -20 0 0
s:nor	-16 13 0 0 0
s:northern	-9 -6 17 0 0
s:not	-17 -12 -1 25 23
s:note	14 -1 -9 0 0
s:nothing	-7 16 -13 -1 5
s:notice	-7 20 -16 9 0
s:notify	-5 0 7 0 0
s:now	0 17 -23 0 15
s:number	11 -6 -2 0 0
s:nvidia	0 -1 6 0 0
s:object	9 -1 -4 0 0
s:obtain	-1 -8 12 0 0
s:of	-6 -10 16 -10 2
s:offer	-10 -10 22 0 0
s:oil	0 -8 0 0 6
s:old	-8 0 11 0 0
s:on	-5 -2 11 -2 3
s:once	-7 22 -10 0 0
s:one	-13 11 2 -2 -6
s:only	-2 11 -3 0 0
s:open	-9 0 3 0 0
s:opened	-8 -7 7 6 0
s:operator	-6 -3 12 0 0
s:option	-4 0 8 0 0
s:or	-12 0 9 0 0
s:orange	9 0 -8 0 0
s:order	7 11 -8 -12 -16
s:ordinary	6 -1 -2 0 0
s:originating	9 0 -6 0 0
s:other	13 -8 -1 0 0
s:our	11 17 -29 0 0
s:out	-6 6 0 0 0
s:outside	-3 -3 10 0 0
s:over	6 -2 0 0 0
s:owe	0 21 -20 0 0
s:own	2 -1 -7 0 11
s:owner	8 0 -5 0 0
s:p	-7 6 0 0 0
s:palm	0 0 6 0 0
s:paragraph	8 0 -7 0 0
s:parallel	8 0 -7 0 0
s:parliament	-9 20 -15 0 2
s:part	4 -14 8 0 0
s:party	-8 0 5 0 0
s:passed	8 -10 0 0 0
s:pause	-1 -10 14 0 0
s:pay	-8 0 11 0 0
s:pen	26 20 -39 0 -2
s:pending	0 14 -11 0 0
s:pension	0 -6 6 0 0
s:period	0 -3 7 0 0
s:permanent	0 18 -14 0 0
s:permit	0 -1 6 0 0
s:phan	-9 3 0 4 0
s:phone	15 -8 -7 0 0
s:pill	0 -3 0 0 7
s:place	4 -6 -9 0 11
s:player	0 -6 8 0 0
s:point	-4 -1 12 0 0
s:pork	6 0 -6 0 0
s:port	-6 -4 11 0 0
s:porto	11 0 -10 0 0
s:post	-8 18 -11 0 0
s:powder	7 -2 -1 0 0
s:power	6 -12 1 0 0
s:preliminary	0 13 -9 0 0
s:present	-16 4 5 0 0
s:president	-8 3 0 2 0
s:pressed	3 -7 0 0 0
s:price	-10 -7 19 0 0
s:prime	-9 4 -9 16 0
s:principle	3 1 -7 0 0
s:procedure	-7 23 -16 0 0
s:process	0 21 -21 0 0
s:proclamation	13 -8 -4 0 0
s:prolong	-7 0 6 0 0
s:prolongation	-9 7 0 0 0
s:promise	0 -4 7 0 0
s:proposal	0 11 -9 0 0
s:propose	-3 -6 14 0 0
s:protocol	-3 6 0 0 0
s:provide	0 -2 7 0 0
s:provided	-16 18 -3 0 0
s:public	0 -7 11 0 0
s:publish	-12 32 -24 0 0
s:publishe	0 13 -13 0 0
s:published	4 15 -14 -2 -4
s:purchase	-1 -3 11 0 0
s:put	12 -8 -14 2 13
s:q	0 -12 13 0 0
s:quarrel	0 -2 9 0 0
s:question	-27 -23 34 9 0
s:radio	-9 -17 17 0 6
s:raise	9 -17 4 0 0
s:rare	-10 8 0 0 0
s:rate	-5 0 10 0 0
s:ratified	17 0 -18 0 0
s:ratify	0 7 -10 0 0
s:read	-23 -3 20 0 1
s:ready	0 12 -15 0 6
s:reason	6 -12 1 0 0
s:receive	-10 0 10 0 0
s:recommend	-7 9 -2 0 0
s:reduce	12 9 -19 0 0
s:reduction	-10 26 -17 0 0
s:reference	-5 9 -2 0 0
s:refuse	0 -8 0 0 9
s:refused	-8 -16 6 0 14
s:regard	9 0 -6 0 0
s:register	-5 8 -2 0 0
s:regulation	-3 8 0 0 0
s:relation	-2 0 7 0 0
s:remain	0 -9 4 0 0
s:remove	6 0 -5 0 0
s:renew	0 9 -8 0 0
s:renewal	9 7 -15 0 0
s:report	-12 0 23 0 0
s:reporter	-6 13 -2 0 -1
s:representative	9 7 -13 0 0
s:reprieve	3 1 -8 0 0
s:republic	17 0 -14 0 0
s:require	8 4 -16 0 0
s:required	-7 1 3 0 0
s:rest	-3 -9 15 0 0
s:return	-8 0 4 0 0
s:rice	0 0 -10 4 9
s:right	0 -15 11 0 0
s:rise	-2 -5 11 0 0
s:rosario	14 0 -13 0 0
s:round	8 -5 0 0 0
s:rover	-12 0 14 0 0
s:royal	0 6 -5 0 0
s:rule	-24 -6 26 0 0
s:rum	13 0 -11 0 0
s:run	11 -4 -2 0 0
s:saad	3 4 -9 0 0
s:sale	0 0 6 0 0
s:salt	-6 0 7 0 0
s:same	11 -9 0 0 0
s:sanction	-7 -12 23 0 0
s:sanctioning	-4 0 9 0 0
s:santa	1 -9 2 0 0
s:save	7 -2 -1 0 0
s:say	0 -11 4 -2 8
s:scotch	0 7 -6 0 0
s:sea	0 6 -4 0 0
s:season	-12 0 9 0 0
s:second	16 -7 -10 0 0
s:section	6 -5 0 0 0
s:see	-9 -7 14 6 -6
s:sell	0 -3 7 0 0
s:senate	0 0 -12 0 10
s:share	0 0 6 0 0
s:she	-17 -19 26 0 4
s:sheet	-17 -12 29 0 0
s:ship	0 18 -14 0 0
s:shook	-5 0 7 0 0
s:should	-5 -8 21 0 -2
s:show	3 0 -6 0 0
s:side	-16 30 -16 0 -4
s:sign	20 3 -27 -1 11
s:signature	16 17 -28 0 -12
s:since	4 -10 10 0 -4
s:sit	-15 6 8 0 -2
s:sleep	9 -3 -3 0 0
s:small	6 -8 0 0 0
s:smaller	0 -5 7 0 0
s:so	21 -11 -23 3 16
s:social	-8 5 0 0 0
s:some	-13 0 14 0 0
s:somebody	0 7 -2 0 0
s:southern	0 -11 11 0 0
s:soybean	0 -14 10 0 0
s:speaking	-6 -5 14 0 0
s:spoke	-7 -11 20 0 0
s:spoken	-5 0 8 0 0
s:spot	6 0 -3 0 0
s:spring	-5 -8 17 0 0
s:stamp	0 -11 7 0 0
s:standstill	0 -6 9 0 0
s:start	-6 -2 13 0 0
s:state	0 25 -18 0 0
s:statement	-9 0 11 0 0
s:still	-42 -2 31 -4 -9
s:stockholm	-6 2 0 0 0
s:stop	15 0 -20 0 6
s:strictly	-6 0 9 0 0
s:stroke	0 8 -5 0 0
s:subject	0 8 -4 0 0
s:summer	-7 2 0 0 3
s:suspend	-3 8 0 0 0
s:suspension	-6 2 7 0 -4
s:table	0 -17 14 0 0
s:take	0 11 -11 0 2
s:talk	-2 -44 35 0 0
s:talked	-3 0 6 0 0
s:tangier	10 0 -10 0 0
s:tariff	-1 -4 -5 17 3
s:tax	-4 -2 11 0 0
s:tea	-7 5 -1 3 0
s:telephone	-13 0 16 0 0
s:television	-4 0 6 0 0
s:tell	-34 3 1 10 10
s:term	-12 21 -9 0 0
s:terminal	0 -1 0 0 9
s:text	7 -1 -5 0 0
s:than	-14 -13 5 0 15
s:thank	-5 -3 12 0 0
s:that	-3 -7 18 -39 1
s:the	-6 9 15 -16 -26
s:their	8 9 -9 -4 -13
s:then	29 0 -26 0 0
s:there	-3 3 4 0 -8
s:they	-13 -16 32 0 -4
s:thi	-7 0 6 -2 0
s:third	0 -11 17 0 0
s:those	2 7 -10 0 0
s:though	0 -1 7 0 0
s:threaten	-2 -4 11 0 0
s:through	-8 14 -2 0 -3
s:tiktok	0 -22 16 0 0
s:time	-22 2 3 0 4
s:to	-26 6 10 -15 21
s:together	9 -3 -4 0 0
s:too	13 3 -20 0 0
s:top	4 1 -7 0 0
s:trade	4 -20 14 -6 -15
s:train	3 4 -9 0 0
s:travel	0 -4 9 0 0
s:truce	-3 -13 10 5 0
s:trump	0 -8 8 0 0
s:tuesday	6 0 -5 0 0
s:twice	-3 -4 0 0 11
s:two	5 -22 16 -2 0
s:understand	2 2 -6 0 0
s:understanding	7 2 -10 0 0
s:unless	-8 0 5 0 0
s:until	0 -14 9 0 7
s:up	16 -15 0 0 0
s:upon	-10 3 1 0 0
s:us	-1 9 -10 10 -1
s:use	-7 -9 19 0 0
s:used	20 -7 -11 0 0
s:venture	-6 0 7 0 0
s:version	-3 0 7 0 0
s:vice	0 -7 9 0 0
s:video	0 -6 6 0 0
s:view	-3 -4 12 0 0
s:visit	-6 -19 29 0 0
s:vote	-16 6 -1 0 8
s:voted	7 0 -5 0 0
s:waited	12 -2 -9 0 0
s:waiting	0 7 -6 0 0
s:want	-16 21 -8 0 0
s:was	8 -18 8 -8 0
s:water	-7 4 0 0 0
s:way	-2 -9 4 7 0
s:we	-2 -11 0 21 0
s:weekend	0 7 -5 0 0
s:welcome	-5 -5 15 0 0
s:were	-4 -8 10 6 0
s:what	-10 9 5 -3 -8
s:whatever	-8 -2 11 0 0
s:when	-12 13 2 -1 -9
s:where	-16 5 3 0 0
s:wherea	5 0 -6 0 0
s:whether	-9 -30 13 28 -6
s:which	12 1 -15 0 1
s:while	0 -1 7 0 0
s:who	2 -6 6 2 -19
s:whose	4 8 -11 0 0
s:why	0 21 -18 0 0
s:will	-43 10 6 4 10
s:win	0 -4 6 0 0
s:window	8 0 -7 0 0
s:wine	-11 1 11 0 0
s:with	-1 -16 17 0 -1
s:withdraw	-1 -10 15 0 0
s:within	0 -10 16 0 0
s:without	0 -8 7 0 0
s:won't	0 -1 -3 0 8
s:word	-6 0 0 0 3
s:work	0 -17 17 0 0
s:worked	12 0 -8 0 0
s:worth	1 -17 8 0 0
s:would	-35 20 2 -7 0
s:write	-10 12 0 0 -1
s:xi	0 -4 7 0 0
s:year	0 -19 19 0 0
s:yes	17 7 -20 0 -4
s:yet	-12 25 -10 -2 -9
s:york	-4 -4 14 0 0
s:you	-1 -11 18 0 0
s:your	-4 -11 21 0 0
s:zaghloul	3 4 -9 0 0
s:zero	6 0 -3 0 0
s:·	-15 -1 20 0 0
sa:!	-6 7 -1 0 0
sa:"	-11 5 9 -3 -7
sa:" .	-6 -1 11 0 -5
sa:" <person>	0 10 -8 0 0
sa:" a	0 -8 10 0 0
sa:" he	-6 -5 17 0 0
sa:" in	0 -3 6 0 0
sa:" our	0 7 -6 0 0
sa:" with	7 0 -8 0 0
sa:'	-1 0 7 0 0
sa:'s	4 -2 3 -4 -12
sa:'s ,	0 3 -6 0 0
sa:'s .	19 0 -19 0 0
sa:'s <level>	6 0 -4 0 0
sa:'s <organisation>	-17 11 1 0 0
sa:'s <person>	-15 -6 23 0 0
sa:'s ambassador	0 0 7 0 0
sa:'s and	0 7 -6 0 0
sa:'s assent	6 0 -5 0 0
sa:'s decree	0 6 -6 0 0
sa:'s foreign	-3 0 7 0 0
sa:'s golf	-4 0 7 0 0
sa:'s man	0 8 -7 0 0
sa:'s minister	14 0 -11 0 0
sa:'s own	2 -15 8 0 0
sa:'s signature	5 0 -6 0 0
sa:'s tariff	9 0 -5 0 0
sa:'s the	13 0 -10 0 0
sa:'s to	0 7 -5 0 0
sa:(	3 -22 9 0 0
sa:( <day-gone>	15 -1 -12 0 0
sa:)	0 -7 6 0 0
sa:) .	9 0 -7 0 0
sa:) :	-5 0 9 0 0
sa:,	9 1 -4 -2 0
sa:, <day-ahead>	10 -2 -4 0 0
sa:, <day-today>	-9 -17 10 11 0
sa:, <name>	-10 0 17 0 0
sa:, <span>	-5 0 -2 12 0
sa:, a	0 7 -4 0 0
sa:, according	0 19 -16 0 0
sa:, after	13 -3 -7 0 0
sa:, agree	-5 0 9 0 0
sa:, and	8 9 -11 -8 0
sa:, as	9 -3 -13 0 10
sa:, before	0 16 -19 0 2
sa:, but	8 0 -4 0 -1
sa:, by	14 7 -20 0 0
sa:, for	9 0 -15 0 3
sa:, has	4 -11 0 11 -7
sa:, having	9 0 -8 0 0
sa:, he	0 19 -17 0 0
sa:, his	-3 9 -1 0 0
sa:, if	-12 18 -7 0 0
sa:, in	21 -13 -8 0 0
sa:, is	-12 12 -13 0 10
sa:, it	13 11 -24 0 0
sa:, its	-2 6 0 0 0
sa:, leave	1 0 -12 12 0
sa:, meet	9 -7 0 0 0
sa:, no	0 -3 9 0 0
sa:, nobody	0 3 -7 4 0
sa:, not	0 6 -2 0 0
sa:, of	8 0 -4 0 0
sa:, once	-6 5 0 0 0
sa:, or	2 -15 8 0 0
sa:, over	6 0 -8 0 0
sa:, published	13 -7 -5 0 0
sa:, put	0 -11 4 0 0
sa:, run	5 1 -9 0 0
sa:, say	-28 -12 26 0 2
sa:, sign	6 -15 3 0 0
sa:, so	0 10 -9 0 0
sa:, subject	0 6 -8 0 0
sa:, suspend	-4 0 7 0 0
sa:, take	10 -7 -2 0 0
sa:, tell	0 -8 12 0 0
sa:, that	-7 0 8 0 0
sa:, the	5 0 0 0 -13
sa:, their	15 -3 -11 0 0
sa:, then	22 0 -20 0 0
sa:, thi	12 -3 -6 0 0
sa:, under	-8 17 -9 0 0
sa:, until	-9 -1 13 0 0
sa:, want	0 9 -8 0 0
sa:, was	-9 0 9 0 0
sa:, when	-1 9 -3 0 0
sa:, where	-9 2 2 0 0
sa:, which	-4 6 -2 0 1
sa:, who	9 10 -19 4 -10
sa:, whose	9 10 -19 0 0
sa:, will	0 9 -5 0 0
sa:, without	0 20 -18 0 0
sa:, yes	23 -5 -19 0 0
sa:-	-12 2 1 10 0
sa:- <name>	-6 -2 14 0 0
sa:.	2 4 8 -14 -15
sa:. "	1 3 0 0 -6
sa:. m	0 10 -10 0 0
sa:/	-5 0 9 0 0
sa:/ <number>	-4 0 7 0 0
sa::	-23 -36 49 -1 1
sa:: <name>	-3 0 7 0 0
sa:: <number>	9 1 -11 0 0
sa:: <person>	-3 0 6 0 0
sa:: by	18 0 -17 0 0
sa:: he	8 0 -5 0 0
sa:: i	-5 0 8 0 0
sa:: not	0 -3 0 0 7
sa:: yes	-3 0 6 0 0
sa:;	2 2 -10 3 0
sa:; he	6 2 -16 0 0
sa:; his	0 -11 2 10 0
sa:; it	10 3 -14 0 0
sa:; on	0 6 -7 0 0
sa:; the	-7 -18 24 0 0
sa:<agent>	0 -9 4 0 5
sa:<day-ahead>	-11 18 -1 -15 -9
sa:<day-ahead> 's	-1 9 -4 0 0
sa:<day-ahead> ,	0 17 -10 0 -4
sa:<day-ahead> .	14 -4 -6 -2 4
sa:<day-ahead> and	0 6 -4 0 0
sa:<day-ahead> if	0 7 -6 0 0
sa:<day-ahead> to	-2 -9 14 0 0
sa:<day-gone>	25 -21 -1 -18 -26
sa:<day-gone> )	15 -1 -12 0 0
sa:<day-gone> .	14 -11 0 -3 -10
sa:<day-gone> and	-10 -4 17 0 0
sa:<day-gone> at	7 0 -5 0 0
sa:<day-gone> by	-11 0 14 0 0
sa:<day-gone> evening	-4 0 8 0 0
sa:<day-gone> for	-12 0 14 0 0
sa:<day-gone> in	-8 14 -3 0 0
sa:<day-gone> night	-4 0 6 0 0
sa:<day-gone> on	0 12 -9 0 0
sa:<day-gone> that	-11 9 0 0 0
sa:<day-gone> to	12 0 -10 0 0
sa:<day-gone> under	11 0 -10 0 0
sa:<day-today>	14 -17 -3 5 -1
sa:<day-today> ,	20 -13 -18 11 0
sa:<day-today> -	0 0 -10 12 0
sa:<day-today> .	21 0 -16 0 0
sa:<day-today> announce	10 0 -10 0 0
sa:<day-today> evening	-4 10 -3 0 0
sa:<day-today> on	0 7 -5 0 0
sa:<duty>	2 -10 -8 16 12
sa:<gate>	0 7 -1 0 -1
sa:<goods-amount>	-6 -8 18 0 0
sa:<goods>	-9 -2 -1 0 20
sa:<level-noun>	-4 -12 19 0 -10
sa:<level>	0 -7 18 -7 -23
sa:<level> .	3 -7 1 0 0
sa:<level> and	-2 0 8 0 0
sa:<level> from	-2 -1 9 0 0
sa:<level> in	-8 4 0 0 0
sa:<level> of	-4 0 7 0 0
sa:<level> on	10 -5 -1 0 -1
sa:<level> to	7 11 -15 0 0
sa:<money>	0 -21 16 0 0
sa:<money> .	11 -13 0 0 0
sa:<month-ahead>	-12 0 3 0 4
sa:<month-gone>	6 -3 2 0 -4
sa:<month-gone> ,	-6 0 8 0 0
sa:<month-gone> to	0 8 -8 0 0
sa:<month-gone> will	8 0 -7 0 0
sa:<name>	3 5 -7 2 0
sa:<name> 's	0 -6 5 2 -7
sa:<name> ,	12 6 -15 0 -2
sa:<name> .	9 -18 0 0 2
sa:<name> ?	0 11 -13 0 0
sa:<name> and	-7 0 11 0 -1
sa:<name> are	0 9 -9 0 0
sa:<name> by	11 0 -16 0 5
sa:<name> doe	0 -5 6 0 0
sa:<name> expire	0 0 -12 12 0
sa:<name> has	0 -4 8 0 0
sa:<name> in	0 -11 4 0 0
sa:<name> is	6 14 -19 0 0
sa:<name> lift	0 0 -5 0 7
sa:<name> the	-1 13 -9 0 0
sa:<name> to	9 8 -16 0 0
sa:<name> would	0 -1 10 0 0
sa:<not>	-19 -3 -6 21 20
sa:<number>	2 -12 10 -6 -3
sa:<number> ,	-28 -1 21 0 3
sa:<number> .	6 0 0 0 -2
sa:<number> /	-4 0 7 0 0
sa:<number> :	13 2 -16 0 0
sa:<number> ;	-6 4 0 0 0
sa:<number> against	0 6 -4 0 0
sa:<number> by	0 7 -6 0 0
sa:<number> for	0 6 -3 0 0
sa:<number> in	8 1 -11 0 0
sa:<number> million	-6 0 7 0 0
sa:<number> of	9 0 -6 0 0
sa:<number> p	-1 7 -2 0 0
sa:<number> to	2 -12 2 0 0
sa:<office>	1 -15 10 -5 0
sa:<office> 's	-10 0 7 0 0
sa:<office> ,	14 7 -17 0 -6
sa:<office> .	14 -12 -1 0 0
sa:<office> had	-7 0 0 0 3
sa:<office> has	-2 -6 6 0 2
sa:<office> on	0 7 -2 0 0
sa:<office> order	12 0 -11 0 0
sa:<office> sign	-11 0 12 0 0
sa:<organisation> 's	-18 -2 18 0 0
sa:<organisation> ,	17 1 -18 0 0
sa:<organisation> .	-1 9 -2 0 0
sa:<organisation> ;	0 -2 6 0 0
sa:<organisation> and	0 -7 12 0 0
sa:<organisation> had	3 -7 0 0 0
sa:<organisation> has	-11 9 -3 3 0
sa:<organisation> in	14 12 -27 0 0
sa:<organisation> must	-3 -12 18 0 0
sa:<organisation> on	-3 13 -7 0 0
sa:<organisation> say	9 -9 0 0 0
sa:<organisation> to	0 9 -4 0 0
sa:<organisation> was	14 0 -13 0 0
sa:<organisation> will	0 -8 10 0 0
sa:<organisation> would	0 -4 9 0 0
sa:<person>	-23 7 15 4 -19
sa:<person> 's	6 -2 0 0 0
sa:<person> (	-6 0 8 0 0
sa:<person> ,	-13 6 6 0 0
sa:<person> .	-5 6 0 0 0
sa:<person> and	-15 0 11 0 0
sa:<person> are	0 -6 7 0 0
sa:<person> for	-1 -3 9 0 0
sa:<person> had	-6 0 11 0 0
sa:<person> in	0 6 -2 0 0
sa:<person> on	-16 -4 5 12 0
sa:<person> sign	-1 -11 14 0 0
sa:<person> tell	-4 17 -9 0 0
sa:<points>	4 2 -7 0 0
sa:<quality>	-1 6 -5 8 0
sa:<quality> coffee	0 11 -11 0 0
sa:<quality> delegation	0 6 0 0 0
sa:<quality> investor	7 0 -6 0 0
sa:<quality> minister	-6 0 10 0 0
sa:<quality> president	3 -7 0 0 0
sa:<quality> prime	0 0 -8 12 0
sa:<quality> ship	2 3 -7 0 0
sa:<quality> tariff	-2 0 6 0 0
sa:<quality> trade	11 0 -9 0 0
sa:<quality> wine	-8 5 2 0 0
sa:<seat>	3 -4 4 0 -8
sa:<seat> 's	11 -3 -3 0 0
sa:<seat> ,	5 21 -28 0 0
sa:<seat> .	7 10 -15 0 0
sa:<seat> <day-gone>	-1 -1 7 0 0
sa:<seat> <day-today>	9 -8 0 0 0
sa:<seat> and	12 0 -14 0 0
sa:<seat> at	8 0 -8 0 0
sa:<seat> in	-4 -4 13 0 0
sa:<seat> is	0 9 -7 0 0
sa:<seat> on	-5 -4 12 0 0
sa:<seat> say	0 -2 6 0 0
sa:<seat> that	0 -8 3 0 0
sa:<seat> with	0 -1 7 0 0
sa:<sender>	-7 -15 23 0 0
sa:<span>	2 -9 10 6 -23
sa:<span> ,	10 -7 -2 0 0
sa:<span> .	3 -11 9 0 -1
sa:<span> before	0 -3 -3 12 0
sa:<span> earlier	6 0 -2 0 0
sa:<span> from	10 0 -8 0 0
sa:<span> more	0 14 -10 0 0
sa:<span> truce	-11 0 15 0 0
sa:<v-bear>	-30 9 18 -10 -4
sa:<v-begin>	9 -4 3 -4 -27
sa:<v-buy>	7 4 -3 -6 -13
sa:<v-deny>	-22 -4 6 11 0
sa:<v-down>	0 -8 -8 0 25
sa:<v-end>	9 -14 -6 8 8
sa:<v-impose>	-2 -9 12 0 -5
sa:<v-propose>	-17 -1 26 -9 -13
sa:<v-return>	-15 -1 16 0 0
sa:<v-say>	-23 -5 14 15 4
sa:<v-sell>	-9 5 4 0 -5
sa:<v-stay>	0 7 -2 -6 0
sa:<v-suspend>	6 -1 -9 -1 9
sa:<v-target>	-2 -2 13 0 -2
sa:<v-threaten>	-12 3 3 0 0
sa:?	-22 0 18 2 -5
sa:a	2 -16 3 0 13
sa:a "	0 -3 6 0 0
sa:a <organisation>	-3 7 0 0 0
sa:a <span>	-10 0 13 0 0
sa:a decree	-3 -4 9 0 0
sa:a few	0 9 -9 0 0
sa:a further	5 3 -9 0 0
sa:a joint	-8 0 10 0 0
sa:a law	0 -6 10 0 0
sa:a mandate	0 6 -2 0 0
sa:a memorandum	12 0 -10 0 0
sa:a new	16 -3 -11 0 0
sa:a notice	2 11 -12 0 0
sa:a paper	8 -3 -2 0 0
sa:a pen	4 -7 0 0 0
sa:a preliminary	0 6 -3 0 0
sa:a renewal	10 3 -15 0 0
sa:a second	4 -8 0 0 0
sa:a signature	-6 0 3 0 0
sa:a tariff	-14 -1 -1 11 5
sa:a vote	0 -2 -6 0 9
sa:a word	0 0 0 0 7
sa:about	-13 0 8 0 0
sa:above	0 -9 10 0 0
sa:accept	-8 3 1 0 0
sa:accord	-7 16 -7 0 0
sa:accord on	-7 13 -5 0 0
sa:according	0 19 -16 0 0
sa:according to	0 19 -16 0 0
sa:account	0 -2 6 0 0
sa:act	0 -10 11 0 0
sa:add	10 0 -10 0 0
sa:add that	16 0 -14 0 0
sa:additional	19 -13 -8 0 0
sa:additional duty	14 -7 -6 0 0
sa:additional tariff	6 -1 -1 0 0
sa:adjust	13 0 -9 0 0
sa:adopt	-3 6 0 0 0
sa:adopt a	-8 7 0 0 0
sa:adopt the	2 2 -7 0 0
sa:advance	10 -3 -4 0 0
sa:affiliate	0 19 -16 0 0
sa:affiliate rule	0 24 -23 0 0
sa:after	17 0 -11 0 -3
sa:after a	15 -2 -11 0 0
sa:after the	7 3 -12 0 0
sa:again	-11 -1 15 0 0
sa:against	0 -4 6 0 0
sa:agenda	0 7 -3 0 0
sa:agenda .	0 14 -12 0 0
sa:ago	17 -7 -9 0 0
sa:agree	-14 -18 37 0 -6
sa:agree by	9 0 -6 0 0
sa:agree in	-4 0 9 0 0
sa:agree on	-23 -1 26 0 0
sa:agree to	0 -15 15 0 0
sa:agreement	0 -15 9 0 0
sa:agreement ,	7 10 -19 0 0
sa:agreement .	0 -7 11 0 0
sa:agreement of	0 -3 9 0 0
sa:agreement on	-4 -4 12 0 0
sa:agreement with	-3 -2 9 0 0
sa:all	1 -6 0 5 0
sa:alone	-14 23 -10 0 0
sa:alone .	-7 8 0 0 0
sa:already	15 -18 0 0 -1
sa:already .	7 -8 0 0 0
sa:also	0 12 -11 0 0
sa:also sign	9 0 -4 0 0
sa:althing	7 4 -14 0 0
sa:an <office>	6 0 -10 0 0
sa:an extension	8 0 -9 0 0
sa:an hour	12 -16 0 0 0
sa:an order	0 14 -9 0 0
sa:and	-1 4 9 -30 -23
sa:and ,	0 8 -5 0 0
sa:and <name>	-20 -6 31 0 0
sa:and <number>	-9 6 0 0 0
sa:and <person>	7 2 -7 0 0
sa:and a	-11 2 4 0 0
sa:and agree	6 -2 -1 0 0
sa:and beef	6 0 -5 0 0
sa:and by	-16 4 9 0 0
sa:and for	-9 25 -18 0 0
sa:and forty	-3 0 7 0 0
sa:and had	0 6 -4 0 0
sa:and has	-1 -2 7 0 0
sa:and his	9 2 -12 0 0
sa:and i	-8 3 0 0 0
sa:and in	-3 13 -7 0 0
sa:and it	15 0 -12 0 0
sa:and its	0 -1 6 0 0
sa:and leave	-3 0 7 0 0
sa:and say	0 -6 4 0 0
sa:and sign	24 4 -28 0 0
sa:and so	-9 1 4 0 0
sa:and that	8 2 -10 0 0
sa:and the	4 3 -7 0 0
sa:and their	9 0 -8 0 0
sa:and will	5 2 -12 0 0
sa:announce	4 -10 2 0 -4
sa:announce .	-1 0 6 0 0
sa:announce <day-today>	8 0 -7 0 0
sa:announce that	17 0 -16 0 0
sa:announce the	-14 0 17 0 0
sa:announcement	13 0 -11 0 0
sa:announcement no	8 0 -7 0 0
sa:answer	-12 -15 18 10 0
sa:any further	8 0 -8 0 0
sa:anything	-7 0 9 0 -1
sa:approval	-4 30 -27 0 1
sa:approval by	-3 15 -10 0 0
sa:approval of	0 3 -7 0 4
sa:approve	4 -6 6 -2 -6
sa:approve .	-17 1 11 0 0
sa:approve a	0 9 -7 0 0
sa:approve an	6 0 -5 0 0
sa:approve it	12 -11 3 0 -2
sa:are	-9 6 -1 0 4
sa:are on	0 0 -4 0 6
sa:arrangement .	6 0 -6 0 0
sa:as	7 -4 -9 -2 13
sa:as a	-5 -1 0 0 8
sa:as long	0 -6 -14 0 20
sa:as of	-5 0 7 0 0
sa:as well	7 4 -11 0 0
sa:ask .	0 -8 10 0 0
sa:ask for	-6 4 0 0 0
sa:assembly	7 0 -3 0 0
sa:assent	13 0 -10 0 0
sa:at	8 5 -8 0 -15
sa:at <level>	-5 -11 18 0 0
sa:at <number>	17 20 -33 0 0
sa:at <seat>	-7 0 8 0 0
sa:at a	6 5 -12 0 0
sa:at all	6 -5 0 0 0
sa:at home	0 -5 8 0 0
sa:at it	-7 7 0 0 0
sa:at noon	9 -2 -3 0 0
sa:at once	5 2 -8 0 0
sa:at that	-5 0 6 0 0
sa:at their	-2 -1 8 0 0
sa:at zero	7 0 -6 0 0
sa:away	0 0 6 0 0
sa:back	-24 9 2 0 0
sa:banana	0 10 -8 0 0
sa:be	13 -10 0 1 -4
sa:be <number>	0 8 -7 0 0
sa:be approve	0 -5 7 0 0
sa:be ask	0 8 -6 0 0
sa:be no	0 -4 6 0 0
sa:be prolonged	0 9 -9 0 0
sa:be sign	-3 -8 14 0 0
sa:bean	0 7 -4 0 0
sa:bear	-5 0 6 0 0
sa:because <name>	6 0 -5 0 0
sa:beef and	7 0 -5 0 0
sa:been	-8 9 -1 0 0
sa:been given	6 0 -9 0 0
sa:been published	0 16 -14 0 0
sa:been sign	0 -11 15 0 0
sa:been tell	0 8 -6 0 0
sa:before	-5 0 -21 7 31
sa:before a	0 0 -14 12 0
sa:before christma	20 -6 -13 0 0
sa:before he	5 0 -7 0 0
sa:before it	-8 -9 8 0 7
sa:before the	-22 13 -26 0 27
sa:begin	23 -3 -17 0 0
sa:begin .	14 0 -13 0 0
sa:begin in	7 0 -7 0 0
sa:being	-11 5 -1 0 6
sa:believe	-5 8 -1 0 0
sa:believe the	0 12 -8 0 0
sa:between	-10 -5 18 0 0
sa:between the	-1 -2 8 0 0
sa:bill .	0 -6 7 0 0
sa:bill on	0 6 -5 0 0
sa:blessing	0 7 -9 0 0
sa:both	-13 5 1 0 1
sa:both of	6 0 -4 0 0
sa:both side	-9 -7 22 0 0
sa:brandy	-6 0 8 0 0
sa:bring	-7 9 0 0 0
sa:bring home	-7 0 4 0 0
sa:brother	-11 0 12 0 0
sa:budget	-2 -9 9 0 0
sa:busan	-6 -4 13 0 0
sa:busan on	-6 0 8 0 0
sa:business	7 0 -11 0 4
sa:but	12 -3 0 0 -3
sa:by	0 2 5 -11 -5
sa:by <day-ahead>	-11 0 15 0 0
sa:by <day-gone>	0 7 -3 0 0
sa:by <level>	-8 0 9 0 0
sa:by <name>	-7 -5 15 0 0
sa:by <number>	0 -9 0 0 4
sa:by <person>	-23 1 16 0 0
sa:by <quality>	12 0 -10 0 0
sa:by <span>	8 -7 -1 0 0
sa:by an	3 8 -13 0 0
sa:by decree	6 0 -9 0 0
sa:by his	6 7 -15 0 0
sa:by phone	9 0 -8 0 0
sa:by telephone	-11 1 4 0 0
sa:by the	-4 -4 14 0 0
sa:by then	0 6 -4 0 0
sa:by video	-2 -5 12 0 0
sa:calendar	0 11 -8 0 0
sa:call	0 -14 13 0 0
sa:call the	0 0 6 0 0
sa:can	4 17 -18 0 0
sa:can sign	-8 18 -9 0 0
sa:can't	-1 -1 8 0 0
sa:capital	0 -7 9 0 0
sa:card	-15 0 16 0 0
sa:carry	6 -14 2 0 0
sa:case	-6 0 8 0 0
sa:certificate	0 -4 -4 0 11
sa:change	7 0 -8 0 0
sa:change .	10 0 -10 0 0
sa:charge the	6 0 -8 0 0
sa:chip	0 -7 13 0 0
sa:chipmaker	-1 0 6 0 0
sa:christma	3 -7 0 0 0
sa:city	-3 0 6 0 0
sa:clear	-1 -8 4 0 3
sa:cod	15 -4 -11 0 0
sa:coffee	-4 6 0 0 0
sa:colleague ,	2 4 -9 0 0
sa:collect	0 6 -4 0 0
sa:collect the	0 4 -8 0 0
sa:come	0 -1 6 0 0
sa:come on	10 0 -7 0 0
sa:come out	0 -5 6 0 0
sa:commerce	-6 0 5 0 0
sa:commit	0 11 -10 0 0
sa:company	0 -8 5 0 0
sa:confirm	0 -12 16 0 -1
sa:confirm .	0 -3 7 0 0
sa:confirm it	12 -12 0 0 0
sa:confirm that	-2 0 8 0 0
sa:confirm the	-2 6 0 0 0
sa:consent	9 1 -14 0 1
sa:consent ,	0 -8 4 0 0
sa:consent of	0 -3 6 0 0
sa:container	-5 0 6 0 0
sa:contract	-5 -1 10 0 0
sa:control	0 19 -13 0 0
sa:control of	0 9 -7 0 0
sa:cost	0 -3 8 0 0
sa:could	-11 -11 2 13 2
sa:could not	0 -6 -10 9 4
sa:counter	-1 8 -4 0 0
sa:countersign	0 -4 -2 13 0
sa:country	-3 -7 15 0 0
sa:country 's	0 0 6 0 0
sa:country .	-2 -4 10 0 0
sa:country will	0 6 -5 0 0
sa:course	0 -8 13 0 0
sa:crane	4 1 -8 0 0
sa:custom	0 20 -19 0 0
sa:custom tariff	2 4 -9 0 0
sa:cut	-22 -2 12 2 3
sa:cut its	-4 0 7 0 0
sa:date	0 10 -6 0 0
sa:date .	-2 11 -6 0 0
sa:day	8 -13 6 0 -1
sa:day ,	12 0 -9 0 0
sa:deal	-15 0 12 0 0
sa:deal with	-9 15 -6 0 0
sa:decide ,	0 6 -5 0 0
sa:decide .	1 10 -12 0 0
sa:decided	16 -1 -13 0 0
sa:decision	1 6 -7 0 0
sa:decline	-14 -5 -4 0 21
sa:decline to	-13 -4 -3 0 19
sa:decree	0 12 -10 0 0
sa:decree ,	0 11 -8 0 0
sa:decree .	6 0 -9 0 0
sa:decree is	0 -7 8 0 0
sa:delegation	-5 18 -10 0 0
sa:deny	0 -1 6 0 0
sa:desk	-8 0 6 0 0
sa:detail	0 7 -6 0 0
sa:did	13 -4 -11 1 0
sa:did it	8 -4 -1 0 0
sa:did not	-30 4 4 1 1
sa:did so	19 0 -17 0 0
sa:directed	10 0 -9 0 0
sa:directed the	10 0 -9 0 0
sa:discuss	0 8 -6 0 0
sa:dispute	16 -2 -11 0 0
sa:do	-19 6 0 8 -1
sa:do not	0 0 -5 9 0
sa:do so	-12 5 3 0 0
sa:doe	1 -5 7 0 -1
sa:domestic	0 17 -16 0 0
sa:done	13 -4 -21 7 7
sa:done ,	0 9 -8 0 0
sa:done so	16 -23 -13 7 7
sa:doubt	0 0 -5 0 8
sa:draw	0 -6 8 0 0
sa:drop	-2 12 -14 0 4
sa:drop the	0 0 -5 0 6
sa:drug	-7 0 10 0 0
sa:dry	7 -2 0 0 0
sa:due	-8 0 6 0 0
sa:due to	-1 7 -3 0 0
sa:duty	9 2 -15 0 4
sa:duty .	6 0 -4 0 0
sa:duty ;	-8 13 -1 0 0
sa:duty on	14 0 -17 0 7
sa:duty that	-6 0 5 0 0
sa:each	-15 2 10 0 0
sa:each other	0 -11 7 0 0
sa:earlier	11 -6 -1 0 0
sa:earlier .	10 -5 -1 0 0
sa:earth	0 8 -4 0 0
sa:earth .	0 7 -5 0 0
sa:earth and	-2 -1 8 0 0
sa:east	9 0 -8 0 0
sa:economy	-8 0 7 0 0
sa:effect	0 10 -8 0 0
sa:effect .	0 -4 6 0 0
sa:effect at	13 0 -12 0 0
sa:effect from	-6 0 6 0 0
sa:either	0 -4 0 7 0
sa:either way	0 0 -3 7 0
sa:election	0 0 -4 0 8
sa:eleven	9 -9 0 0 0
sa:emergency	-12 -3 21 0 0
sa:end	6 -19 8 0 0
sa:english	-4 0 8 0 0
sa:enter	0 -1 6 0 0
sa:every	-6 -8 21 0 0
sa:exchanged	6 -8 0 0 0
sa:expect	-21 6 8 0 0
sa:expect to	-7 0 7 0 0
sa:expire	1 5 -20 12 0
sa:expire on	2 2 -7 0 0
sa:export	-2 -2 11 0 0
sa:export control	1 6 -9 0 0
sa:extend	-3 -14 16 0 0
sa:extension	20 -7 -10 0 0
sa:extra <level>	6 0 -6 0 0
sa:fact	-11 -4 17 0 0
sa:fact sheet	-10 -3 17 0 0
sa:far	-6 0 0 0 0
sa:farm	10 -4 -4 0 0
sa:federal	0 6 -4 0 0
sa:fee	-5 19 -12 0 0
sa:fee on	0 11 -12 0 0
sa:fentanyl	0 -3 6 0 0
sa:few	0 8 -6 0 0
sa:final	0 7 -3 0 0
sa:final approval	0 6 -6 0 0
sa:first	-8 0 8 0 0
sa:fish	0 0 0 0 6
sa:five	0 -7 11 0 0
sa:flower	-5 0 6 0 0
sa:followed	13 -3 -8 0 0
sa:for	0 0 -1 -4 7
sa:for <day-ahead>	-6 0 3 0 0
sa:for <name>	18 17 -29 0 -2
sa:for <seat>	14 0 -12 0 0
sa:for <span>	16 -14 0 0 -1
sa:for a	0 -6 2 0 0
sa:for an	4 -12 3 0 0
sa:for his	0 8 -7 0 0
sa:for more	0 6 -3 0 0
sa:for now	-4 0 -12 0 18
sa:for one	-8 0 5 0 0
sa:for that	0 -7 8 0 0
sa:for the	3 11 -16 0 3
sa:for their	-4 0 8 0 0
sa:force	-2 -6 11 0 0
sa:foreign	-6 -2 13 0 0
sa:foreign minister	-3 0 7 0 0
sa:forty	-3 -1 8 0 0
sa:forty minute	-3 0 7 0 0
sa:four	-8 -2 16 0 0
sa:fourth round	-7 0 11 0 0
sa:framework	0 -2 8 0 0
sa:free	-7 -1 15 0 0
sa:freeze	12 8 -20 0 0
sa:friend	12 0 -11 0 0
sa:from	0 -19 14 2 -15
sa:from <day-ahead>	-6 -13 18 0 0
sa:from <day-gone>	-7 0 11 0 0
sa:from <level>	4 9 -11 0 0
sa:from <name>	10 -1 -5 0 0
sa:front	-6 -3 14 0 0
sa:front ,	-5 0 6 0 0
sa:frozen	7 0 -7 0 0
sa:full	10 -6 -1 0 0
sa:further	15 -1 -14 0 3
sa:further <span>	0 7 -10 0 0
sa:gave	28 -23 -10 0 0
sa:gave it	9 -6 0 0 0
sa:gave its	8 -7 0 0 0
sa:geneva	10 -6 -3 0 0
sa:geneva on	6 -3 -1 0 0
sa:get	-15 5 3 0 0
sa:give	-16 5 0 0 0
sa:given	12 0 -7 0 0
sa:go	-2 12 -3 0 -3
sa:go on	-4 0 6 0 0
sa:go through	0 26 -22 0 0
sa:go to	0 -11 10 0 0
sa:go up	0 -1 8 0 0
sa:gold	0 0 -1 7 0
sa:golf	-4 0 7 0 0
sa:good	6 -4 0 0 -5
sa:good from	0 -4 7 0 0
sa:good pay	0 9 -8 0 0
sa:good worth	6 0 -4 0 0
sa:government	6 -8 -2 0 5
sa:grain	0 0 -1 0 6
sa:great	-6 0 11 0 0
sa:great hall	-5 0 9 0 0
sa:grower	0 -4 6 0 0
sa:had	-9 -7 23 0 -10
sa:had a	-4 0 9 0 0
sa:had agree	0 -2 6 0 0
sa:had been	0 6 -3 0 0
sa:had reach	0 7 -6 0 0
sa:had sign	28 -9 -22 2 0
sa:had spoken	0 -2 7 0 0
sa:had take	-5 0 7 0 0
sa:had the	-11 9 0 0 0
sa:had to	0 15 -13 0 0
sa:half	2 -12 0 0 0
sa:half of	-2 -1 7 0 0
sa:hall	-6 0 11 0 0
sa:ham	10 -4 -4 0 0
sa:hand	-2 -15 9 0 5
sa:hand ,	-6 0 2 0 0
sa:hand .	-8 -4 19 0 0
sa:hand on	-6 -5 15 0 0
sa:has	-1 10 -14 0 7
sa:has .	18 -4 -9 0 0
sa:has agree	12 -6 -4 0 0
sa:has already	16 -17 -1 0 0
sa:has announce	-8 8 0 0 0
sa:has approve	13 -12 -1 0 0
sa:has ask	0 -7 9 0 0
sa:has been	-15 -3 10 0 0
sa:has confirm	4 -7 0 0 0
sa:has decided	9 0 -7 0 0
sa:has done	5 -17 -5 8 8
sa:has had	-2 11 -6 0 0
sa:has it	-9 12 -2 0 0
sa:has make	0 -2 6 0 0
sa:has meet	-13 19 -5 0 0
sa:has not	-27 6 12 2 -8
sa:has promise	-4 0 6 0 0
sa:has put	-8 5 0 0 0
sa:has say	-12 0 0 0 7
sa:has sign	13 0 -10 1 -4
sa:has still	0 -12 15 0 0
sa:has the	-17 5 6 0 0
sa:has to	-33 18 2 0 -9
sa:has until	-6 0 1 0 0
sa:has yet	-8 20 -12 0 0
sa:hasn't	-3 14 -18 0 7
sa:have	-3 9 2 -9 -13
sa:have a	7 2 -11 0 0
sa:have agree	-8 0 12 0 0
sa:have approve	0 7 -2 0 0
sa:have ask	-1 9 -4 0 0
sa:have both	7 0 -9 0 0
sa:have no	0 -6 10 0 0
sa:have not	0 19 -17 0 0
sa:have read	-2 6 -1 0 0
sa:have say	0 12 -9 0 0
sa:have sign	0 -4 6 0 -6
sa:have to	-11 -3 8 0 0
sa:having	10 0 -13 0 0
sa:he	13 21 -27 0 -1
sa:he 's	-2 9 -3 0 0
sa:he did	0 6 -3 0 0
sa:he had	14 -9 -4 0 0
sa:he has	6 2 -6 0 -4
sa:he is	-1 -3 10 0 0
sa:he sign	26 -11 -18 0 0
sa:he want	0 7 -6 0 0
sa:he was	0 -13 17 0 0
sa:he will	-12 12 -8 2 0
sa:he would	-20 14 -5 0 2
sa:head	0 0 -3 0 6
sa:here	0 8 -19 6 0
sa:higher	-3 0 6 0 0
sa:him	5 -11 3 0 0
sa:himself	15 5 -18 0 0
sa:himself .	12 -1 -5 0 0
sa:hinted	-4 0 6 0 0
sa:his	5 5 -15 7 -2
sa:his <office>	-8 0 8 0 0
sa:his <organisation>	-10 -7 8 9 0
sa:his <quality>	3 1 -6 0 0
sa:his hand	0 -4 -1 0 7
sa:his name	12 6 -19 0 0
sa:his signature	21 1 -24 0 -1
sa:hold	0 -4 -2 0 11
sa:home	-19 -4 11 0 6
sa:home .	-8 -2 12 0 0
sa:hospital	1 6 -11 0 0
sa:hour	8 0 -3 0 0
sa:hour and	-3 0 8 0 0
sa:house	-3 -6 14 0 0
sa:i	-28 13 9 0 0
sa:i have	-15 16 0 0 0
sa:if	-29 12 8 0 0
sa:if <name>	0 -6 7 0 0
sa:if it	-13 12 0 0 0
sa:if the	0 6 -2 0 0
sa:implement	0 -3 6 0 0
sa:import	10 0 -6 0 0
sa:impose	-8 0 14 0 0
sa:in	15 -6 1 -11 -24
sa:in <month-ahead>	-11 6 0 0 0
sa:in <name>	-18 24 -5 0 0
sa:in <number>	-2 -3 12 0 0
sa:in <organisation>	17 0 -18 0 0
sa:in <seat>	0 19 -17 0 -12
sa:in a	0 -10 9 0 0
sa:in advance	10 -3 -4 0 0
sa:in busan	-5 -3 11 0 0
sa:in geneva	11 -5 -5 0 0
sa:in his	0 0 6 0 0
sa:in its	-1 -6 0 0 9
sa:in place	7 0 -5 0 0
sa:in the	4 -24 15 0 -1
sa:in three	11 0 -10 0 0
sa:informed	-4 -6 13 0 0
sa:initial	-11 -2 15 0 0
sa:initialled	-8 -1 13 0 0
sa:ink	13 -4 -5 0 0
sa:internal	0 16 -16 0 0
sa:internal approval	0 13 -13 0 0
sa:into	7 1 -14 0 6
sa:into law	2 2 -7 0 0
sa:into the	8 -1 -3 0 0
sa:is	-1 8 -2 0 -2
sa:is .	6 0 -6 0 0
sa:is a	0 0 9 0 0
sa:is at	-7 12 -3 0 0
sa:is await	-3 9 -1 0 0
sa:is expect	-10 0 5 0 0
sa:is new	0 -9 9 0 0
sa:is one	9 0 -7 0 0
sa:is out	0 7 -6 0 0
sa:is required	0 9 -8 0 0
sa:is to	-11 2 5 0 0
sa:is waiting	-3 9 -4 0 0
sa:issue	-7 17 -7 0 0
sa:issue a	0 11 -7 0 0
sa:issued	4 6 -11 0 0
sa:it	8 -2 -3 -14 2
sa:it ,	3 2 -6 0 -5
sa:it .	11 -6 -1 -5 3
sa:it <day-today>	-6 9 0 0 0
sa:it by	-1 -8 10 0 0
sa:it could	0 -7 1 1 0
sa:it has	-10 0 2 0 7
sa:it is	9 0 -6 0 0
sa:it on	12 15 -24 0 0
sa:it say	0 7 -5 0 0
sa:it through	7 0 -2 0 0
sa:it to	11 -13 -4 0 3
sa:it up	13 0 -15 0 0
sa:it were	-6 4 0 0 0
sa:it will	-5 6 -5 0 4
sa:it with	-4 0 7 0 0
sa:it would	0 -9 6 0 0
sa:its	4 4 -18 0 16
sa:its <office>	0 -4 7 0 0
sa:its <organisation>	8 -4 -1 0 0
sa:its <person>	-6 19 -10 0 0
sa:its approval	0 -6 3 0 3
sa:its duty	-6 8 0 0 0
sa:its fact	-7 0 10 0 0
sa:its internal	0 10 -10 0 0
sa:its notice	8 0 -13 6 0
sa:its own	5 0 -8 0 0
sa:its signature	-1 0 7 0 0
sa:itself	0 7 -5 0 0
sa:joint	-8 0 4 0 4
sa:judge	0 -3 6 0 0
sa:keep	0 8 -6 0 -1
sa:keep it	0 8 -5 0 0
sa:keep pay	0 8 -8 0 0
sa:kind	-5 0 10 0 0
sa:know	-11 -8 0 14 0
sa:know .	0 0 -7 9 0
sa:lack	18 -8 -10 0 0
sa:last	27 -6 -14 0 -3
sa:last <month-gone>	0 0 6 0 0
sa:last summer	-3 9 -2 0 0
sa:last until	8 0 -6 0 0
sa:last week	8 -24 6 0 0
sa:last word	4 6 -12 0 0
sa:late	-10 7 0 0 0
sa:late on	-9 0 9 0 0
sa:later ,	12 0 -9 0 0
sa:law	-6 -14 15 0 3
sa:law .	-7 0 11 0 0
sa:law that	0 0 -9 0 6
sa:lawyer	0 -2 7 0 0
sa:lead the	2 2 -7 0 0
sa:leader	2 -6 0 0 5
sa:leave	0 -3 0 11 -1
sa:leave <seat>	-1 -1 8 0 0
sa:legal	0 -2 6 0 0
sa:less	6 -4 0 0 -2
sa:less .	9 0 -3 0 -2
sa:let it	0 -9 1 0 2
sa:letter	6 -9 0 0 0
sa:levy	-3 0 6 0 0
sa:licence	-8 0 0 0 6
sa:lift	4 -1 -7 0 6
sa:lift its	0 0 -3 0 6
sa:likewise	-8 6 0 0 0
sa:list	-8 -18 14 0 5
sa:list of	0 -4 0 0 6
sa:loan	-6 0 7 0 0
sa:local	0 -1 -5 0 8
sa:long	0 -7 -13 0 20
sa:long as	0 -6 -13 0 20
sa:look	0 14 -8 0 0
sa:look at	-1 14 -10 0 0
sa:lose	-2 -4 12 0 0
sa:lower	9 -7 0 0 0
sa:m	0 9 -10 0 0
sa:m .	0 10 -10 0 0
sa:make	-11 11 0 0 0
sa:make an	1 7 -11 0 0
sa:make the	-2 9 -5 0 0
sa:market	0 -7 13 0 0
sa:may	-3 -7 14 0 0
sa:may not	5 -11 4 0 0
sa:me	7 10 -19 0 0
sa:me ,	17 -11 -6 0 0
sa:me .	-1 16 -15 0 0
sa:mean	-2 -3 10 0 0
sa:measure	0 -10 8 0 0
sa:measure on	-2 -4 12 0 0
sa:medicine	0 0 6 0 0
sa:meet	-1 18 -10 0 -2
sa:meet ,	0 7 -4 0 0
sa:meet .	-9 10 0 0 0
sa:meet <day-ahead>	0 9 -8 0 0
sa:meet at	0 8 -9 0 0
sa:meet in	6 -3 -1 0 0
sa:meet on	-4 7 -1 0 0
sa:member	-3 -9 14 0 0
sa:memorandum	22 -10 -15 0 0
sa:memorandum of	13 0 -11 0 0
sa:memorandum on	6 0 -4 0 0
sa:mention	0 -7 12 0 0
sa:might	0 -2 8 0 0
sa:million	-7 0 8 0 0
sa:mine	8 0 -8 0 0
sa:minister	8 -4 -8 11 0
sa:minister of	13 0 -10 0 0
sa:ministry	-8 1 4 0 0
sa:minute	10 -21 4 0 0
sa:minute on	-5 0 9 0 0
sa:missing	0 7 -10 0 0
sa:money	0 -8 11 0 0
sa:money .	0 -7 9 0 0
sa:month .	-1 0 8 0 0
sa:more	-21 -2 15 0 0
sa:more ,	-7 -2 14 0 0
sa:more .	-7 0 4 0 0
sa:more of	0 12 -10 0 0
sa:more than	0 -9 7 0 0
sa:morning	0 7 -1 0 0
sa:morning .	-7 5 0 0 0
sa:mr	-16 -4 17 0 0
sa:mr <person>	-12 -3 13 0 0
sa:must	-22 8 3 4 -8
sa:must be	0 -5 7 0 0
sa:must publish	0 9 -4 0 0
sa:must still	-10 -9 19 0 0
sa:my	24 -20 -11 0 0
sa:my hand	6 0 -6 0 0
sa:name	4 9 -10 0 0
sa:name .	0 -2 6 0 0
sa:name to	4 9 -12 0 0
sa:national assembly	7 0 -3 0 0
sa:need	-5 -18 25 0 0
sa:need a	0 -7 10 0 0
sa:need not	0 -5 6 0 0
sa:need the	-7 -7 17 0 0
sa:need to	0 -15 16 0 0
sa:needed	12 11 -22 0 0
sa:needed .	13 8 -21 0 0
sa:negotiate	11 -6 -3 0 0
sa:negotiate for	6 -3 0 0 0
sa:negotiation	4 0 -8 0 0
sa:neither	0 8 -5 0 0
sa:network	-8 0 9 0 0
sa:never	10 0 -7 0 0
sa:new	0 -10 7 3 0
sa:new tariff	-16 -2 23 0 0
sa:new truce	22 0 -20 0 0
sa:nexperia	-10 0 14 0 0
sa:next	-20 14 0 0 0
sa:next week	-8 10 0 0 0
sa:night	-7 0 11 0 0
sa:nine	-12 6 2 0 0
sa:no	1 -12 3 -3 4
sa:no .	1 -15 1 0 3
sa:no date	0 18 -16 0 0
sa:no longer	-2 0 8 0 0
sa:no objection	6 0 -4 0 0
sa:nobody	8 -5 -4 2 0
sa:nobody 's	10 0 -7 0 0
sa:nod	0 10 -5 0 0
sa:noon	6 -2 0 0 0
sa:noon .	10 -2 -4 0 0
sa:nor	-5 7 0 0 0
sa:northern	-7 0 8 0 0
sa:not	-21 -4 2 17 8
sa:not ,	-3 0 -1 0 6
sa:not .	-19 29 -19 0 4
sa:not ;	15 0 -21 0 0
sa:not answer	-2 -10 1 10 0
sa:not approve	0 0 6 0 0
sa:not be	17 -16 -10 6 0
sa:not been	0 18 -14 0 0
sa:not confirm	0 -1 9 0 0
sa:not have	9 -13 6 0 -2
sa:not know	-1 0 -7 15 0
sa:not mention	0 -6 12 0 0
sa:not say	0 -12 4 6 -6
sa:not sign	-16 15 -13 -3 14
sa:not sit	0 9 -7 0 0
sa:not to	0 -5 8 0 0
sa:note	-1 -3 10 0 0
sa:nothing	-1 0 -1 0 7
sa:nothing at	6 0 -3 0 0
sa:nothing before	0 -3 0 0 7
sa:notice .	-17 2 3 0 3
sa:notice by	-6 3 0 0 0
sa:notice of	19 -1 -10 0 0
sa:notice that	2 0 -10 0 3
sa:now	0 6 -19 0 16
sa:now .	-4 6 -16 0 13
sa:now go	0 18 -18 0 0
sa:number .	7 0 -3 0 0
sa:objection	6 0 -3 0 0
sa:of	0 -15 8 -27 14
sa:of <day-ahead>	0 -13 -2 0 13
sa:of <day-gone>	12 0 -9 0 0
sa:of <level>	-4 -7 13 0 0
sa:of <month-ahead>	6 0 -7 0 0
sa:of <name>	-4 18 -9 0 0
sa:of <number>	-5 0 10 0 0
sa:of <person>	-5 7 0 0 0
sa:of <quality>	-1 -6 11 0 0
sa:of <span>	-7 0 10 0 0
sa:of a	-21 8 3 0 0
sa:of both	-7 3 0 0 0
sa:of duty	-4 -1 7 0 0
sa:of its	19 0 -12 0 -4
sa:of negotiation	7 0 -7 0 0
sa:of tariff	0 0 -5 0 6
sa:of the	1 -5 -3 -1 11
sa:of their	-3 0 8 0 0
sa:of trade	7 -1 -2 0 0
sa:of up	12 0 -10 0 0
sa:off	-5 -9 21 0 0
sa:off the	-2 -8 14 0 0
sa:offer	-6 -5 17 0 0
sa:oil	0 -12 0 0 6
sa:old	-7 0 8 0 0
sa:on	-10 12 0 -17 10
sa:on <day-ahead>	-3 17 -6 0 -12
sa:on <day-gone>	10 -7 2 -10 -15
sa:on <day-today>	-4 -7 2 10 0
sa:on <name>	14 -4 -12 0 1
sa:on <quality>	-8 27 -20 -1 8
sa:on both	-6 0 10 0 0
sa:on his	-10 0 14 0 0
sa:on it	-3 8 -1 0 0
sa:on its	-7 4 0 0 0
sa:on rare	0 9 -7 0 0
sa:on social	-3 7 -1 0 0
sa:on soybean	10 0 -9 0 0
sa:on the	0 0 -5 -1 9
sa:on top	6 0 -2 0 0
sa:on tuesday	7 0 -6 0 0
sa:on which	-2 -8 15 0 0
sa:once	-1 12 -5 0 0
sa:once the	-7 4 0 0 0
sa:one	-10 5 6 0 -3
sa:one for	0 20 -16 0 0
sa:one in	0 7 -4 0 0
sa:only	0 13 -10 0 0
sa:only that	7 0 -8 0 0
sa:open	-8 0 2 0 0
sa:opened	-7 -7 5 6 0
sa:or	-4 -19 26 0 0
sa:or a	-10 0 10 0 0
sa:or more	0 -13 14 0 0
sa:orange	9 0 -9 0 0
sa:order	6 11 -9 -5 -10
sa:order ,	6 -6 0 0 0
sa:order .	-3 16 -7 0 0
sa:order a	0 0 6 0 0
sa:order by	-8 0 6 0 0
sa:order in	10 0 -9 0 0
sa:order it	5 3 -11 0 0
sa:order of	0 -4 7 0 0
sa:order that	6 1 -8 0 0
sa:order the	9 0 -8 0 0
sa:order to	0 13 -12 0 0
sa:ordinary	7 0 -4 0 0
sa:originating	10 0 -8 0 0
sa:originating in	10 0 -8 0 0
sa:other	3 -9 5 0 0
sa:other side	0 9 -11 0 0
sa:otherwise .	0 -8 8 0 0
sa:out	-15 -4 16 0 1
sa:out of	-8 0 11 0 0
sa:out on	-5 0 10 0 0
sa:over ,	0 6 -4 0 0
sa:over coffee	6 0 -5 0 0
sa:over the	0 0 6 0 0
sa:over there	0 5 -8 0 0
sa:owe	0 22 -21 0 0
sa:own	5 0 -12 0 10
sa:own .	-6 -10 16 0 0
sa:own approval	0 7 -7 0 0
sa:own on	1 2 -7 0 0
sa:p	-4 10 -4 0 0
sa:p .	-4 10 -4 0 0
sa:pact	6 0 -2 0 0
sa:pact with	6 0 -2 0 0
sa:page .	0 -11 0 0 0
sa:palace	-10 6 0 3 0
sa:paper .	12 -8 0 0 0
sa:paper on	-8 -3 10 0 0
sa:paragraph	8 0 -7 0 0
sa:parallel	6 0 -5 0 0
sa:parliament	0 12 -9 0 0
sa:part	2 -11 4 0 0
sa:pay	-16 3 9 0 0
sa:pay <level>	-4 14 -8 0 0
sa:pen	26 7 -30 0 0
sa:pen .	9 -5 -2 0 0
sa:pen to	4 4 -10 0 0
sa:pension	0 -6 6 0 0
sa:people	-9 0 4 0 0
sa:period	0 -2 6 0 0
sa:permanent	0 13 -10 0 0
sa:permit	0 -2 6 0 0
sa:phan	-9 0 9 0 0
sa:phone	8 0 -5 0 0
sa:place	6 -1 -1 0 0
sa:place of	7 0 -7 0 0
sa:plan	1 -6 2 0 0
sa:point	0 -5 10 0 0
sa:pork	8 0 -7 0 0
sa:port fee	0 6 -4 0 0
sa:post	-6 19 -13 0 0
sa:powder	7 -2 -1 0 0
sa:power	8 -8 0 0 0
sa:present	-2 -2 8 0 0
sa:president	0 -23 20 0 0
sa:president ,	0 -7 2 0 0
sa:press	-4 -4 14 0 0
sa:price	-9 -5 16 0 0
sa:prime	-1 -1 -3 12 0
sa:prime minister	-1 -1 -3 12 0
sa:procedure	-2 22 -19 0 0
sa:procedure .	0 8 -6 0 0
sa:process	0 10 -10 0 0
sa:prolong	-7 2 0 0 0
sa:prolong it	0 -5 8 0 0
sa:prolong the	0 6 -1 0 0
sa:promise	0 -10 9 0 0
sa:proposal	0 9 -7 0 0
sa:propose	-2 -6 13 0 0
sa:provide	0 -2 6 0 0
sa:publish	-8 25 -18 0 0
sa:publish a	0 9 -5 0 0
sa:publishe	0 13 -14 0 0
sa:published	10 8 -13 0 -2
sa:published .	0 11 -11 0 0
sa:published a	-2 -5 13 0 0
sa:published an	-16 12 0 0 0
sa:published its	0 -8 2 0 0
sa:published on	14 -12 -1 0 0
sa:published the	0 6 -4 0 0
sa:purchase	0 -1 8 0 0
sa:put	14 -15 -8 3 6
sa:put a	-6 4 0 0 0
sa:put his	18 -5 -20 0 6
sa:put it	0 -6 0 0 2
sa:put its	0 -2 0 6 0
sa:put pen	4 4 -10 0 0
sa:question	-4 -11 2 10 0
sa:question .	-1 -6 0 10 0
sa:radio	-5 -13 9 0 7
sa:radio that	0 -1 -1 0 8
sa:raise	6 -12 2 0 0
sa:raise the	0 -5 10 0 0
sa:rare	0 8 -6 0 0
sa:rate	-6 1 3 0 0
sa:rate .	-6 0 6 0 0
sa:ratify	0 8 -12 0 0
sa:reach	-15 0 12 0 0
sa:reach a	-1 6 -1 0 0
sa:read	-22 0 10 0 1
sa:reading .	0 8 -8 0 0
sa:ready to	-2 6 0 0 0
sa:receive	0 0 6 0 0
sa:recommend	0 -12 16 0 0
sa:reduction	0 19 -18 0 0
sa:reference	-4 10 -3 0 0
sa:refuse	0 -8 0 0 9
sa:refused	-4 -16 3 0 14
sa:refused to	-1 -7 -4 0 16
sa:regard	9 0 -8 0 0
sa:regulation	-3 7 0 0 0
sa:remain	0 -9 4 0 0
sa:remove	6 0 -5 0 0
sa:remove the	6 0 -6 0 0
sa:renew	0 9 -8 0 0
sa:renewal	10 10 -19 0 0
sa:report	0 -3 11 0 0
sa:reporter .	0 12 -10 0 0
sa:reporter that	6 -12 1 0 0
sa:representative	0 -10 3 0 0
sa:republic	15 6 -22 0 0
sa:required .	0 7 -6 0 0
sa:resolution	-10 0 9 0 0
sa:rest	0 -9 13 0 0
sa:rice	0 5 -14 0 10
sa:rice .	0 0 -10 0 12
sa:right	2 -16 10 0 0
sa:right ,	0 -6 5 0 0
sa:right to	8 -4 0 0 0
sa:round	10 0 -9 0 0
sa:round ,	13 0 -12 0 0
sa:round of	7 -2 -2 0 0
sa:rule	-15 0 11 0 0
sa:rule on	0 -14 19 0 0
sa:rum	13 0 -11 0 0
sa:run	14 -2 -8 0 0
sa:run for	5 0 -9 0 0
sa:run the	8 -1 -4 0 0
sa:same	14 -8 -2 0 0
sa:same day	16 0 -15 0 0
sa:sanction	-2 0 8 0 0
sa:save	7 -2 -2 0 0
sa:say	-10 -16 13 -1 11
sa:say ,	0 -3 0 0 7
sa:say .	0 0 1 0 -8
sa:say <number>	6 3 -11 0 0
sa:say <person>	-12 0 13 0 0
sa:say he	2 2 0 0 -7
sa:say his	-1 -13 16 0 0
sa:say in	-2 -11 17 0 0
sa:say no	-4 -9 -1 0 14
sa:say on	0 -1 -6 0 9
sa:say she	0 -2 8 0 0
sa:say so	11 -2 -5 0 0
sa:say that	-16 1 0 0 1
sa:say the	-6 5 0 0 0
sa:say yes	5 10 -15 0 -1
sa:sea	-5 6 0 0 0
sa:seal	14 -14 -4 0 2
sa:seal of	15 0 -13 0 0
sa:season	-8 0 12 0 0
sa:second	10 -12 -2 0 0
sa:section	7 -2 -2 0 0
sa:section <number>	7 -2 -2 0 0
sa:see	-10 -7 20 0 -5
sa:see it	-11 4 1 0 0
sa:see the	2 -15 10 0 0
sa:send	-1 6 -1 0 0
sa:session	0 10 -7 0 0
sa:shall	1 2 -7 0 0
sa:shall be	6 0 -5 0 0
sa:shall not	0 0 -6 0 3
sa:she	-6 0 10 0 0
sa:she would	0 -2 8 0 0
sa:sheet	-11 -4 17 0 0
sa:ship	0 11 -11 0 0
sa:ship .	0 10 -10 0 0
sa:short	0 -1 7 0 0
sa:should not	6 0 -4 0 0
sa:side	-20 0 15 0 -1
sa:side ,	-3 7 -1 0 0
sa:side had	-1 -3 10 0 0
sa:sign	0 13 -15 0 1
sa:sign "	2 7 -12 0 0
sa:sign .	6 -20 13 0 -11
sa:sign ;	-13 -10 19 4 0
sa:sign <span>	0 5 -6 0 0
sa:sign ?	-11 -6 20 0 0
sa:sign alone	-4 8 0 0 0
sa:sign and	10 0 -8 0 0
sa:sign as	0 0 -7 0 5
sa:sign at	0 10 -12 0 0
sa:sign before	4 0 -14 0 9
sa:sign by	-27 -14 38 0 0
sa:sign for	7 0 -2 0 -7
sa:sign in	5 -9 0 0 0
sa:sign it	-1 5 -7 0 4
sa:sign its	-5 0 8 0 0
sa:sign last	7 0 -4 0 0
sa:sign nothing	-8 0 3 0 0
sa:sign on	0 29 -25 0 0
sa:sign the	4 0 -10 2 4
sa:sign their	-7 0 8 0 0
sa:sign trade	7 0 -5 0 0
sa:sign up	0 6 -6 0 0
sa:sign when	-3 8 0 0 0
sa:sign yet	1 -9 7 0 0
sa:signature	11 10 -18 0 -7
sa:signature ,	-3 13 -6 0 0
sa:signature .	-4 8 -2 0 0
sa:signature is	10 6 -17 0 0
sa:signature of	-6 0 5 0 0
sa:signature to	6 -8 0 0 0
sa:since	4 -9 5 0 0
sa:since <month-gone>	-3 -6 16 0 0
sa:since last	-4 0 8 0 0
sa:since the	6 0 -4 0 0
sa:sir	0 12 -9 0 0
sa:sit	-13 1 8 0 0
sa:sit down	2 -12 2 0 0
sa:sleep	7 -8 0 0 0
sa:small	7 -6 0 0 0
sa:so	18 -7 -20 5 7
sa:so ,	-5 -1 13 0 0
sa:so .	7 -15 0 0 7
sa:so by	0 9 -8 0 0
sa:so in	12 0 -9 0 0
sa:so on	0 4 -6 0 0
sa:social	-6 7 0 0 0
sa:soybean	2 -7 0 0 0
sa:soybean ,	10 0 -10 0 0
sa:speaking	-4 -2 10 0 0
sa:spoke	-3 -8 15 0 0
sa:spot	11 0 -6 0 0
sa:spring	-4 0 9 0 0
sa:stamp	0 -7 6 0 0
sa:stand	0 8 -3 0 0
sa:standstill	-4 -5 13 0 0
sa:start	-9 0 11 0 0
sa:state	-14 0 7 0 0
sa:statement	-2 0 10 0 0
sa:stay	0 6 -7 0 0
sa:step .	5 1 -8 0 0
sa:still	-24 -1 22 -1 -6
sa:still approve	-1 -2 7 0 0
sa:still has	-10 0 9 0 0
sa:still sign	0 -5 9 0 0
sa:stop	11 -5 -13 0 7
sa:stop the	6 0 -5 0 0
sa:strictly	-6 0 9 0 0
sa:subject	1 4 -7 0 0
sa:subject to	1 5 -8 0 0
sa:summer	-7 3 -1 0 3
sa:surcharge	-1 0 7 0 0
sa:suspend for	7 0 -4 0 0
sa:suspend the	-8 2 2 0 0
sa:take	5 -12 6 0 -2
sa:take a	-4 0 6 0 0
sa:take effect	8 0 -9 0 0
sa:talk	-12 -17 29 0 0
sa:talk with	-8 0 7 0 0
sa:tariff	-4 -13 0 16 8
sa:tariff .	-6 0 0 4 0
sa:tariff cut	0 0 -4 0 6
sa:tariff for	-14 0 16 0 0
sa:tariff of	0 -7 7 0 0
sa:tariff on	8 -10 -2 0 0
sa:tariff truce	8 0 -21 10 3
sa:telephone on	-7 4 0 0 0
sa:television	-7 0 3 0 0
sa:tell	-31 7 0 12 0
sa:tell <organisation>	0 4 -13 0 7
sa:tell a	0 -1 6 0 0
sa:tell me	0 9 -9 0 1
sa:tell us	-6 0 -2 11 0
sa:term	-7 13 -4 0 0
sa:term of	-1 10 -5 0 0
sa:terminal	0 0 -5 0 9
sa:text	5 -6 0 0 1
sa:text on	5 0 -8 0 0
sa:than	-3 -7 6 0 2
sa:thank	-6 0 9 0 0
sa:that	-3 -17 19 -20 5
sa:that .	0 -4 7 0 0
sa:that <name>	0 -6 7 0 0
sa:that <seat>	-4 0 10 0 0
sa:that a	7 0 -2 0 0
sa:that both	-5 -10 4 0 5
sa:that effect	0 10 -9 0 0
sa:that has	15 -2 -11 0 0
sa:that he	-15 9 -3 0 6
sa:that his	-8 -10 21 0 0
sa:that it	-14 -7 17 0 0
sa:that nothing	6 0 -1 0 0
sa:that of	1 16 -17 0 0
sa:that rate	-7 0 8 0 0
sa:that the	-3 -21 24 0 -9
sa:that there	7 -11 1 0 0
sa:that they	-4 -17 21 0 0
sa:that was	6 0 -3 0 0
sa:that we	0 13 -11 0 0
sa:that would	0 5 -13 0 7
sa:the	9 -11 11 -24 -1
sa:the <day-ahead>	-12 7 0 0 0
sa:the <level>	0 10 -7 0 0
sa:the <name>	7 -37 10 0 0
sa:the <number>	9 0 -11 0 0
sa:the <office>	-6 -9 14 0 0
sa:the <organisation>	7 0 0 -4 -7
sa:the <person>	-21 -7 27 0 0
sa:the <quality>	4 0 0 0 -6
sa:the additional	21 -1 -17 0 0
sa:the affiliate	0 15 -15 0 0
sa:the althing	0 8 -6 0 0
sa:the announcement	-6 0 2 0 0
sa:the approval	0 -2 6 0 0
sa:the bill	0 6 -2 0 0
sa:the budget	-2 -9 8 0 0
sa:the change	9 0 -12 0 0
sa:the coffee	-8 0 10 0 0
sa:the consent	0 -3 6 0 0
sa:the custom	2 1 -6 0 0
sa:the date	-3 0 6 0 0
sa:the day	-3 -7 17 0 0
sa:the decree	-8 9 0 0 0
sa:the dispute	10 0 -9 0 0
sa:the duty	-1 5 -9 3 3
sa:the extension	19 0 -19 0 0
sa:the farm	6 0 -6 0 0
sa:the fee	0 8 -10 0 0
sa:the first	-11 6 0 0 0
sa:the fourth	-6 0 9 0 0
sa:the great	-5 0 9 0 0
sa:the kind	-5 0 9 0 0
sa:the last	24 0 -24 0 0
sa:the law	0 -6 1 0 5
sa:the licence	0 7 -6 0 0
sa:the list	-1 -11 3 0 6
sa:the negotiation	0 6 -5 0 0
sa:the new	-12 8 0 0 0
sa:the newspaper	0 6 -6 0 0
sa:the next	0 -1 7 0 0
sa:the northern	-7 0 8 0 0
sa:the oil	0 0 -7 0 8
sa:the old	-6 0 4 0 0
sa:the order	-27 11 9 0 0
sa:the ordinary	7 0 -4 0 0
sa:the other	7 0 -6 0 0
sa:the palace	-10 5 0 3 0
sa:the paper	-6 -4 12 0 0
sa:the people	-2 8 -1 0 0
sa:the press	-2 0 7 0 0
sa:the proposal	0 11 -11 0 0
sa:the radio	0 -3 0 0 8
sa:the reduction	0 15 -16 0 0
sa:the regulation	0 8 -3 0 0
sa:the rice	0 10 -10 0 0
sa:the rule	0 -6 9 0 0
sa:the same	15 -8 -3 0 0
sa:the seal	15 0 -13 0 0
sa:the ship	0 12 -11 0 0
sa:the sign	-1 0 6 0 0
sa:the spot	11 0 -8 0 0
sa:the standstill	0 -3 6 0 0
sa:the tariff	1 4 -7 0 0
sa:the term	-4 10 -3 0 0
sa:the text	15 -1 -7 0 0
sa:the time	0 0 -1 0 7
sa:the trade	0 -3 6 0 0
sa:the understanding	13 0 -12 0 0
sa:the week	0 6 -8 0 0
sa:the weekend	0 8 -6 0 0
sa:their dispute	12 0 -11 0 0
sa:their own	-7 4 0 0 0
sa:their tariff	0 -2 10 0 0
sa:them	-8 5 2 0 0
sa:them on	5 0 -9 0 0
sa:them those	0 6 -5 0 0
sa:then	21 0 -20 0 0
sa:there	-4 8 0 0 -3
sa:there .	-1 7 -1 0 0
sa:there are	0 16 -13 0 0
sa:these	0 -5 8 0 0
sa:they	-8 -5 17 0 -1
sa:they meet	4 2 -9 0 0
sa:they will	-3 -5 10 0 0
sa:thi	-4 0 10 0 -5
sa:thi week	-2 15 -9 0 0
sa:thing	0 8 -8 0 0
sa:third	0 -5 7 0 0
sa:those of	0 6 -5 0 0
sa:three	9 -13 0 0 0
sa:three round	14 0 -11 0 0
sa:through	-14 10 0 0 0
sa:through .	7 4 -13 0 0
sa:through his	-6 -5 16 0 0
sa:through its	0 17 -16 0 0
sa:through the	-8 -5 17 0 0
sa:till	5 0 -8 0 3
sa:time	-11 2 0 0 4
sa:time ,	0 -6 5 0 0
sa:time being	0 0 -3 0 7
sa:to	-7 3 -2 -14 19
sa:to <day-ahead>	6 -17 4 0 0
sa:to <day-gone>	0 9 -7 0 0
sa:to <level>	12 2 -8 0 -6
sa:to <name>	-5 -4 15 0 0
sa:to <number>	4 -23 1 0 2
sa:to <organisation>	0 6 -3 0 0
sa:to <person>	-4 0 9 0 0
sa:to <seat>	-3 -11 19 0 0
sa:to <span>	0 15 -15 0 0
sa:to a	8 -12 -6 0 8
sa:to accept	0 7 -6 0 0
sa:to adopt	0 8 -7 0 0
sa:to agree	0 11 -7 0 0
sa:to an	-6 -8 10 0 4
sa:to approve	-12 4 0 0 0
sa:to be	-15 9 0 0 0
sa:to confirm	0 7 -3 0 0
sa:to do	-2 7 0 0 0
sa:to final	0 6 -6 0 0
sa:to freeze	12 0 -11 0 0
sa:to get	0 7 -5 0 0
sa:to give	0 13 -10 0 0
sa:to it	0 8 -8 0 0
sa:to its	6 0 -11 0 5
sa:to let	0 -4 8 0 0
sa:to me	0 -7 9 0 0
sa:to nothing	0 -1 -4 0 8
sa:to paper	5 0 -8 0 0
sa:to pass	0 -11 6 0 3
sa:to publish	0 7 -4 0 0
sa:to put	-6 1 0 0 2
sa:to ratify	-4 10 -8 0 1
sa:to set	0 8 -5 0 0
sa:to sign	-19 -7 13 -3 14
sa:to start	-5 0 6 0 0
sa:to that	0 10 -8 0 0
sa:to the	15 -2 -7 0 -3
sa:to two	6 0 -4 0 0
sa:to which	0 8 -12 0 0
sa:too	18 0 -16 0 0
sa:top	6 -1 -1 0 0
sa:trade	21 -36 0 0 -1
sa:trade ,	12 0 -8 0 0
sa:trade agreement	12 -1 -8 0 0
sa:trade deal	-5 -3 12 0 0
sa:trade minister	14 0 -11 0 0
sa:train	3 4 -10 0 0
sa:travel	0 -1 6 0 0
sa:treaty	-5 0 8 0 0
sa:truce	1 -5 -3 7 2
sa:truce ,	0 7 -9 0 0
sa:truce in	12 -4 -4 0 0
sa:truce on	-9 0 11 0 0
sa:truce with	0 4 -20 10 4
sa:tuesday	6 0 -5 0 0
sa:tuesday ,	6 0 -5 0 0
sa:twice	-1 -1 7 0 0
sa:two	21 -23 1 0 0
sa:two announcement	14 0 -11 0 0
sa:two country	6 -2 0 0 0
sa:two of	-3 -1 8 0 0
sa:under a	-9 7 0 0 0
sa:under it	7 -5 -4 1 0
sa:under the	-9 0 8 0 0
sa:under which	-4 7 0 0 0
sa:understanding	13 0 -9 0 0
sa:until	0 -15 6 0 9
sa:until <day-ahead>	11 -13 1 0 -1
sa:until <day-gone>	-7 0 9 0 0
sa:up	16 -10 -2 0 0
sa:up a	0 -3 7 0 0
sa:up to	21 -8 -9 0 0
sa:upon	-3 0 8 0 0
sa:us	-11 4 -1 10 0
sa:us ,	-4 10 -2 0 0
sa:us .	0 0 -12 11 0
sa:us that	-1 -3 9 0 0
sa:use	-5 -5 14 0 0
sa:used	21 -3 -16 0 0
sa:version	-3 0 6 0 0
sa:video	-2 -5 12 0 0
sa:view	-1 -4 10 0 0
sa:view on	0 -1 6 0 0
sa:visit	-3 -12 20 0 0
sa:vote	-14 2 0 -2 10
sa:vote .	0 -8 9 0 0
sa:vote in	-2 17 -14 0 0
sa:vote is	6 0 -5 0 0
sa:vote no	0 -4 6 0 0
sa:vote on	-10 14 -4 0 0
sa:vote to	-6 -9 8 0 4
sa:voted	7 0 -6 0 0
sa:voted for	-5 0 8 0 0
sa:voted on	8 0 -9 0 0
sa:waiting	3 2 -9 0 0
sa:waiting for	-3 9 -4 0 0
sa:want	-10 19 -10 0 0
sa:want to	0 13 -10 0 0
sa:warn	0 7 -3 0 0
sa:was	3 -9 9 -1 -8
sa:was due	0 7 -5 0 0
sa:was in	-3 0 9 0 0
sa:was not	12 -9 -1 0 0
sa:was published	9 0 -5 0 0
sa:was ready	0 -2 6 0 0
sa:was sign	-4 0 7 0 0
sa:was the	6 0 -3 0 0
sa:way	0 -3 0 7 0
sa:way .	0 -3 0 7 0
sa:we	-20 3 -10 16 0
sa:we do	0 0 -8 9 0
sa:week .	-10 8 -3 4 0
sa:week and	10 0 -6 0 0
sa:week that	-1 -9 13 0 0
sa:weekend	0 8 -5 0 0
sa:weekend .	0 8 -6 0 0
sa:welcome	-3 -1 10 0 0
sa:well	6 3 -10 0 0
sa:well ,	0 8 -11 0 0
sa:were	-13 0 7 7 0
sa:were there	-6 3 0 0 0
sa:what	-16 2 10 0 0
sa:what the	0 -3 8 0 0
sa:when	-14 19 -2 0 -3
sa:when he	-1 7 0 0 0
sa:when the	-7 2 0 0 0
sa:when they	4 7 -12 0 0
sa:where	-9 11 -1 0 0
sa:whether	0 -16 14 2 -1
sa:which	2 10 -14 -4 4
sa:which <name>	2 0 -6 0 0
sa:which <quality>	0 6 -4 0 0
sa:which has	0 -4 -9 0 12
sa:which it	-3 -2 10 0 0
sa:which its	0 10 -9 0 0
sa:which sit	-2 -6 10 0 0
sa:which would	2 3 -8 0 0
sa:who	3 4 -6 3 -14
sa:who is	-8 -1 10 0 0
sa:who must	0 -4 0 8 0
sa:who sit	-1 0 6 0 0
sa:whose	7 12 -19 0 0
sa:whose signature	-6 12 -5 0 0
sa:why	0 8 -5 0 0
sa:will	-22 4 4 7 0
sa:will cut	-11 0 11 0 0
sa:will decide	0 -5 7 0 0
sa:will do	-2 9 -5 0 0
sa:will have	0 16 -14 0 0
sa:will not	3 -5 -7 0 9
sa:will sign	-19 16 -10 8 -1
sa:will stop	7 0 -7 0 0
sa:will vote	0 -9 11 0 0
sa:wine	-10 2 8 0 0
sa:winter	0 6 -2 0 0
sa:with	-1 -8 7 4 0
sa:with <name>	-3 12 -14 8 0
sa:with a	0 -14 3 0 1
sa:with effect	-6 0 6 0 0
sa:with my	11 0 -9 0 0
sa:with one	0 8 -6 0 0
sa:withdraw	0 -5 10 0 0
sa:without a	0 -11 0 0 7
sa:without which	0 11 -12 0 0
sa:word .	4 3 -8 0 0
sa:word on	-1 -3 0 0 7
sa:work	0 -11 10 0 0
sa:worth	3 -7 0 0 0
sa:worth <money>	6 -3 0 0 0
sa:would	-21 8 3 -4 0
sa:would have	-6 -1 5 0 1
sa:would not	0 -6 4 0 0
sa:would now	0 16 -15 0 0
sa:would put	-2 -11 13 0 0
sa:would sign	-18 29 -18 0 0
sa:write	-1 9 -2 0 0
sa:write that	0 -4 9 0 0
sa:year	3 -13 10 0 0
sa:year ,	0 -4 11 0 0
sa:yes	21 2 -21 0 -3
sa:yes .	17 0 -17 0 0
sa:yet	-6 16 -4 -1 -7
sa:yet to	-9 11 -3 0 0
sa:you	0 -10 11 0 0
sa:you can	9 0 -12 0 0
sa:you have	0 -6 9 0 0
sa:your	0 0 6 0 0
sa:zero	6 0 -3 0 0
sa:·	-5 0 10 0 0
sa:· <day-today>	-3 0 6 0 0
sa:—	-15 -7 32 0 0
sa:— <name>	-1 0 6 0 0
said 	-50 -17 51 3 2
said approve< do<	-17 -1 17 0 0
said approve< do>	0 -11 14 0 0
said approve< lack<	-10 6 0 0 0
said approve< lack< do<	0 6 -3 0 0
said approve< lack< do< do>	5 -14 8 0 0
said approve< lack> do<	-6 7 0 0 0
said approve< publish< lack<	0 7 -6 0 0
said approve< publish>	12 -3 -6 0 0
said approve>	-8 1 14 -3 -14
said approve> do<	7 0 -7 0 0
said approve> do>	12 -8 2 -3 -17
said approve> lack< do<	0 7 -5 0 0
said approve> lack< do>	0 12 -7 0 0
said approve> lack>	-4 0 6 0 0
said approve> lack> do< do>	6 -9 0 0 0
said approve> lack> do>	-11 2 3 0 0
said approve> publish> lack> do>	0 6 -2 0 0
said approve> refuse> do>	-3 0 -3 0 11
said approve> vote>	13 -5 -4 0 0
said approve> vote> do>	0 -7 8 0 0
said approve> vote> lack>	0 11 -8 0 0
said approve> vote> lack> do>	0 15 -14 0 0
said do<	-7 -19 30 0 -1
said do< do>	11 -8 -3 0 0
said do>	-12 -14 22 1 -4
said lack<	-10 -9 19 0 0
said lack< do<	0 -10 11 0 0
said lack< do>	0 -5 7 0 0
said lack>	-10 0 6 0 1
said lack> do>	-21 13 0 0 0
said publish<	5 -33 23 0 0
said publish< do<	-6 14 -14 5 0
said publish< lack<	-3 12 -7 0 0
said publish< lack>	0 9 -6 0 0
said publish>	11 -22 6 -3 -10
said publish> do<	-6 1 2 0 0
said publish> do>	-24 4 13 2 -8
said publish> lack<	1 3 -8 0 0
said publish> lack>	13 14 -26 0 0
said publish> lack> do>	5 14 -18 0 0
said publish> refuse>	-4 0 9 0 0
said refuse>	-4 0 0 0 9
said sign<	22 -22 -7 0 2
said sign< approve< do<	9 0 -6 0 0
said sign< approve< lack<	-2 -3 7 0 0
said sign< do<	6 2 -8 0 0
said sign< do>	-4 0 6 0 0
said sign< lack<	-10 16 -6 0 0
said sign< lack< do<	-4 7 0 0 0
said sign< lack>	0 -13 10 0 0
said sign< publish<	7 -10 0 0 0
said sign< publish< do<	6 0 -7 0 0
said sign< publish< lack<	-1 -3 8 0 0
said sign< sign>	-2 9 -2 0 0
said sign>	15 0 -17 7 -12
said sign> approve<	0 14 -17 0 0
said sign> approve< do<	-2 -4 9 0 0
said sign> approve>	6 0 -5 0 0
said sign> approve> lack>	10 0 -9 0 0
said sign> approve> lack> do>	0 5 -7 0 0
said sign> approve> publish>	6 0 -5 0 0
said sign> do<	-10 0 1 5 0
said sign> do< do>	4 8 -14 0 0
said sign> do>	7 -4 -8 0 2
said sign> lack< do>	-4 12 -3 0 0
said sign> lack>	-9 3 4 0 0
said sign> lack> do>	2 -2 -6 5 0
said sign> publish<	-10 5 3 0 0
said sign> publish> do<	-4 0 6 0 0
said sign> publish> do>	0 9 -5 0 0
said sign> refuse>	0 -1 0 0 7
said sign> refuse> do>	0 0 -6 0 9
said sign> vote>	8 0 -7 0 0
said sign> vote> lack> do>	9 -8 0 0 0
said vote<	-7 -1 12 0 0
said vote< do<	0 -4 8 0 0
said vote< lack<	-1 20 -15 0 0
said vote< refuse>	0 -5 6 0 0
said vote>	-28 20 1 -3 -12
said vote> do<	0 6 -3 0 0
said vote> lack<	0 -15 17 0 0
said vote> lack>	-6 -24 33 0 0
said vote> lack> do>	-9 0 2 0 5
said vote> publish>	0 -5 9 0 0
said vote> publish> do>	0 6 -4 0 0
said vote> refuse>	0 0 8 0 -1
said vote> refuse> do>	0 0 -4 0 6
sb:"	-15 -8 18 -1 3
sb:" ,	-1 10 -5 0 0
sb:" i	0 -12 0 0 6
sb:" say	0 -10 2 0 0
sb:" the	0 0 -2 0 6
sb:'	-8 0 8 0 0
sb:'s	-8 0 5 0 0
sb:'s ,	6 0 -3 0 0
sb:'s <quality>	9 0 -8 0 0
sb:'s cabinet	-2 9 -4 0 0
sb:'s minister	-15 -3 21 0 0
sb:'s president	6 -6 0 0 0
sb:(	0 6 -5 0 0
sb:( <name>	2 0 -6 0 1
sb:) :	1 0 -6 0 0
sb:) and	10 0 -7 0 0
sb:*	18 0 -18 0 0
sb:,	3 -11 12 -27 1
sb:, "	-9 -1 7 0 3
sb:, <day-gone>	-5 0 8 0 0
sb:, <name>	-21 -12 32 0 0
sb:, <person>	3 10 -14 0 0
sb:, a	2 -12 9 0 0
sb:, according	5 -21 9 0 0
sb:, and	8 -2 -5 -1 3
sb:, at	-8 1 3 0 0
sb:, because	0 -1 6 0 0
sb:, but	-6 0 6 0 0
sb:, by	6 0 -10 1 0
sb:, down	0 7 -5 0 0
sb:, has	-9 3 0 0 0
sb:, his	1 6 -10 0 0
sb:, i	15 -8 -7 0 0
sb:, if	-6 1 0 0 0
sb:, in	-10 0 9 0 0
sb:, it	0 -13 9 0 0
sb:, its	0 -1 0 0 7
sb:, mr	-4 -10 21 0 0
sb:, no	-2 12 -7 0 0
sb:, of	-1 6 -1 0 0
sb:, on	-13 0 12 0 0
sb:, our	-3 0 6 0 0
sb:, provided	-9 14 -4 0 0
sb:, say	-5 14 -6 0 0
sb:, shook	-9 0 10 0 0
sb:, since	0 6 -6 0 0
sb:, suspend	0 16 -14 0 0
sb:, tell	-5 0 8 0 0
sb:, that	-5 9 -2 0 0
sb:, the	-6 14 -3 0 -6
sb:, then	8 4 -13 0 0
sb:, thi	0 -3 0 0 7
sb:, through	6 -4 0 0 0
sb:, to	0 10 -6 0 0
sb:, we	0 -5 7 0 0
sb:, when	0 -6 3 0 0
sb:, where	-1 -1 8 0 0
sb:, which	20 -3 -12 0 0
sb:, who	-10 -26 35 0 0
sb:, whose	0 -7 6 0 0
sb:, will	0 -13 15 0 0
sb:, with	6 -4 -1 0 0
sb:-	4 -10 0 0 1
sb:- the	-7 0 5 0 0
sb:. m	0 -10 10 0 0
sb:/	-5 0 7 0 0
sb::	7 17 -12 -14 -13
sb:: <number>	3 12 -10 0 -2
sb:: <person>	7 -12 0 0 0
sb:: <seat>	-1 -5 9 0 0
sb:: for	0 14 -13 0 0
sb:: he	-6 5 0 0 0
sb:: i	-2 7 -2 0 0
sb:: on	-6 16 -9 0 0
sb:: the	0 12 -11 0 0
sb:;	0 11 -12 4 0
sb:; in	0 12 -9 0 0
sb:; on	5 1 -11 0 0
sb:; the	0 -21 17 3 0
sb:<agent>	-7 -1 12 0 -19
sb:<day-ahead>	-4 13 -7 0 0
sb:<day-gone>	31 -39 -12 -4 3
sb:<day-gone> ;	10 3 -17 0 0
sb:<day-gone> by	15 -2 -11 0 0
sb:<day-gone> in	-2 -4 7 0 0
sb:<day-gone> night	9 -1 -4 0 0
sb:<day-gone> that	-1 -6 3 0 2
sb:<day-gone> the	0 -8 2 0 0
sb:<day-gone> —	26 0 -24 0 0
sb:<day-today>	14 4 -19 -2 7
sb:<day-today> (	-3 0 10 0 0
sb:<day-today> ,	12 10 -22 0 0
sb:<day-today> -	10 0 -12 0 3
sb:<day-today> :	7 0 -8 0 0
sb:<day-today> by	12 0 -10 0 0
sb:<day-today> morning	1 10 -13 0 0
sb:<day-today> that	0 9 -8 0 0
sb:<day-today> —	-6 0 3 0 0
sb:<duty>	-3 -2 12 0 -7
sb:<goods-amount>	0 -4 8 0 0
sb:<goods>	-1 -13 18 0 -1
sb:<level-noun>	-2 11 -4 0 0
sb:<level>	1 -22 14 2 0
sb:<level> ,	0 -19 16 0 0
sb:<level> on	0 3 -7 4 0
sb:<level> that	10 0 -9 0 0
sb:<money>	0 -10 14 0 0
sb:<money> ,	0 -5 7 0 0
sb:<month-ahead>	0 -8 13 0 0
sb:<month-ahead> ,	0 -7 11 0 0
sb:<month-gone>	-9 0 10 0 0
sb:<name>	2 4 -1 -18 0
sb:<name> 's	-8 15 -5 0 0
sb:<name> ,	1 6 -12 0 4
sb:<name> :	12 -1 -7 0 0
sb:<name> a	9 -7 0 0 0
sb:<name> agree	0 -11 15 0 0
sb:<name> and	-11 0 18 0 -2
sb:<name> has	0 -6 8 0 0
sb:<name> have	0 -2 8 0 0
sb:<name> on	6 0 -3 0 0
sb:<name> president	0 -3 8 0 0
sb:<name> say	0 7 -7 0 0
sb:<name> sign	0 -1 6 0 0
sb:<name> take	3 2 -8 0 0
sb:<name> the	11 3 -13 0 0
sb:<not>	-35 3 12 4 0
sb:<number>	0 -8 9 0 -10
sb:<number> ,	-2 10 -4 0 0
sb:<number> /	-8 0 5 0 0
sb:<number> :	6 7 -8 0 -2
sb:<number> ;	-8 0 7 0 0
sb:<number> and	8 0 -4 0 0
sb:<number> of	0 -9 7 0 0
sb:<number> to	0 -7 0 4 0
sb:<number> what	0 6 -3 0 0
sb:<office>	16 7 -19 0 0
sb:<office> 's	-12 4 2 0 0
sb:<office> ,	9 -5 -3 0 0
sb:<office> :	-22 3 14 0 0
sb:<office> <person>	7 5 -13 0 0
sb:<office> and	0 8 -4 0 0
sb:<office> has	-1 -5 10 0 0
sb:<office> in	11 0 -11 0 0
sb:<office> of	16 -3 -10 0 0
sb:<office> order	-1 0 6 0 0
sb:<office> say	2 7 -11 0 0
sb:<organisation> 's	0 -21 23 0 0
sb:<organisation> ,	6 -2 0 0 0
sb:<organisation> ;	0 11 -8 0 0
sb:<organisation> and	-10 29 -18 0 0
sb:<organisation> approve	8 2 -13 0 0
sb:<organisation> has	-7 -9 18 0 0
sb:<organisation> must	0 -10 12 0 0
sb:<organisation> on	0 0 -7 0 3
sb:<organisation> say	3 -12 2 0 0
sb:<organisation> sign	-3 7 0 0 0
sb:<person>	-10 -11 19 -10 5
sb:<person> 's	8 3 -17 0 0
sb:<person> ,	-7 -25 24 0 0
sb:<person> :	0 34 -30 0 0
sb:<person> ;	9 0 -9 0 0
sb:<person> and	-1 0 -1 0 9
sb:<person> announce	0 -9 11 0 0
sb:<person> for	-3 -1 8 0 0
sb:<person> has	0 6 -5 0 0
sb:<person> is	0 -6 7 0 0
sb:<person> of	-6 3 1 0 0
sb:<person> sign	-12 -9 23 0 0
sb:<person> tell	-6 8 0 0 -3
sb:<person> was	-3 0 0 0 8
sb:<person> will	-2 -5 10 0 0
sb:<points>	-8 2 0 0 0
sb:<quality>	7 -1 -9 5 0
sb:<quality> cabinet	6 -6 -2 1 0
sb:<quality> duty	2 1 -7 0 0
sb:<quality> economy	-10 11 0 0 0
sb:<quality> good	8 0 -6 0 0
sb:<quality> one	6 -2 0 0 0
sb:<quality> order	0 -6 8 0 0
sb:<quality> owner	9 0 -8 0 0
sb:<quality> president	8 0 -4 0 0
sb:<quality> ship	0 7 -6 0 0
sb:<quality> side	6 -1 -8 2 0
sb:<quality> tariff	9 0 -7 0 0
sb:<seat>	-8 18 -5 -9 1
sb:<seat> :	0 13 -13 0 0
sb:<seat> a	0 6 -1 0 0
sb:<seat> and	-14 0 14 0 0
sb:<seat> in	8 -4 -1 0 0
sb:<seat> it	0 0 -12 0 8
sb:<seat> on	0 5 -6 0 0
sb:<seat> the	15 -4 -4 0 0
sb:<sender>	-13 -10 24 0 0
sb:<span> after	-1 0 7 0 0
sb:<span> and	0 6 -5 0 0
sb:<span> of	7 -3 -1 0 0
sb:<taker>	-7 -15 15 0 3
sb:<v-agree>	13 -5 -2 -16 0
sb:<v-bear>	10 -12 0 5 0
sb:<v-begin>	-15 14 -3 -1 2
sb:<v-deny>	-4 -8 18 0 0
sb:<v-down>	0 -14 19 0 0
sb:<v-end>	-16 -1 15 0 0
sb:<v-impose>	-1 5 -2 -6 6
sb:<v-propose>	-22 -2 13 12 -8
sb:<v-return>	0 -4 10 0 0
sb:<v-say>	-6 -2 16 -5 -8
sb:<v-sell>	-7 6 0 0 0
sb:<v-stay>	3 -10 12 0 -4
sb:<v-suspend>	-9 -2 13 0 0
sb:<v-target>	-15 4 3 0 0
sb:<v-threaten>	0 -6 11 0 0
sb:<v-up>	0 -13 17 0 0
sb:[	6 0 -4 0 0
sb:_	-3 -6 13 0 0
sb:a	-21 6 10 10 -24
sb:a .	0 -8 5 0 0
sb:a <span>	-1 10 -4 0 0
sb:a decree	8 -1 -3 0 0
sb:a meet	11 0 -9 0 0
sb:a new	-1 11 -6 0 0
sb:a notice	-1 8 -11 6 0
sb:a preliminary	0 8 -7 0 0
sb:a renewal	0 6 -5 0 0
sb:a resolution	4 0 -6 0 0
sb:a second	0 12 -9 0 0
sb:a signature	0 21 -18 0 0
sb:a truce	0 -10 10 0 0
sb:a vote	0 9 -12 4 0
sb:about	0 -9 13 0 0
sb:accord	0 -6 1 0 0
sb:according	0 -16 12 0 0
sb:according to	0 -16 12 0 0
sb:account	0 0 6 0 0
sb:act	3 -10 4 0 0
sb:act of	0 -10 10 0 0
sb:after	-12 -2 10 0 1
sb:after <span>	5 2 -9 0 0
sb:after that	0 6 -5 0 0
sb:after the	2 -9 5 0 0
sb:agree	-17 8 7 0 0
sb:agree in	-12 5 1 0 0
sb:agree to	0 -4 8 0 0
sb:agree until	0 10 -6 0 0
sb:agreement	-18 7 9 0 0
sb:agreement ,	-4 0 6 0 0
sb:agreement has	0 8 -7 0 0
sb:agreement was	4 3 -9 0 0
sb:agreement with	-13 0 16 0 0
sb:al	0 -5 6 0 0
sb:al -	0 -5 6 0 0
sb:alert	3 1 -7 0 0
sb:an	-10 -4 18 0 0
sb:an <office>	0 6 -5 0 0
sb:and	-4 8 -3 -18 9
sb:and ,	0 5 -14 0 7
sb:and <name>	-17 8 2 0 0
sb:and <number>	0 -2 6 0 0
sb:and <person>	-29 -14 31 0 4
sb:and by	9 6 -17 0 0
sb:and for	-2 17 -13 0 0
sb:and has	0 -3 8 0 0
sb:and if	0 7 -7 0 0
sb:and it	0 -11 1 0 0
sb:and mr	-3 0 7 0 0
sb:and no	-4 -5 12 0 0
sb:and on	-12 0 12 0 0
sb:and sign	0 8 -8 0 0
sb:and that	10 -19 6 0 0
sb:and the	6 1 -16 0 9
sb:and trade	6 0 -2 0 0
sb:and with	7 1 -12 0 0
sb:announce	-11 -9 20 0 0
sb:announcement	7 6 -14 0 0
sb:announcement of	5 7 -13 0 0
sb:answer :	0 4 -7 0 0
sb:any	-6 7 -1 0 0
sb:any extension	0 10 -5 0 0
sb:anybody	0 -6 6 0 0
sb:application	0 -5 6 0 0
sb:approval	0 10 -10 0 0
sb:approval ,	0 -10 11 0 0
sb:approval of	0 4 -6 0 0
sb:approval with	0 7 -6 0 0
sb:approve by	2 11 -15 0 0
sb:approve it	11 -9 -1 0 0
sb:approve the	-5 0 7 0 0
sb:are	3 -26 17 0 0
sb:argue	0 -6 6 0 0
sb:as	-21 9 6 0 0
sb:as of	-8 3 0 0 0
sb:ask	0 0 -8 15 0
sb:ask in	0 0 -9 12 0
sb:at	-1 -18 22 0 -1
sb:at <number>	5 0 -6 0 0
sb:at a	12 0 -10 0 0
sb:at its	-4 7 0 0 0
sb:at the	-13 -8 23 0 0
sb:back	-6 -8 16 0 0
sb:back to	-4 -2 9 0 0
sb:be	-41 24 0 0 -1
sb:be approve	-3 13 -7 0 0
sb:be sign	-20 1 11 0 0
sb:bear	19 -8 -11 0 0
sb:bear the	19 -9 -11 0 0
sb:become	0 8 -8 0 0
sb:been	12 0 -9 0 -1
sb:been sign	12 0 -10 0 0
sb:before the	10 2 -11 0 0
sb:begin	-7 1 2 0 0
sb:begin on	-6 6 0 0 0
sb:being	0 -3 0 0 7
sb:beside	0 0 -8 0 11
sb:between	11 -13 0 0 0
sb:between the	7 -5 0 0 0
sb:bill in	0 -4 6 0 0
sb:both	12 -14 0 0 0
sb:both <office>	13 0 -11 0 0
sb:both government	-3 0 6 0 0
sb:both side	-6 0 3 0 0
sb:bring	0 -3 7 0 0
sb:busan	-1 -1 7 0 0
sb:busan ,	-2 0 6 0 0
sb:but	-26 16 0 0 1
sb:but the	-4 15 -10 0 0
sb:buy	0 -2 6 0 0
sb:by	19 -9 -2 0 -19
sb:by <name>	-3 8 0 0 0
sb:by <person>	0 -12 10 0 0
sb:by <span>	-8 0 9 0 0
sb:by a	1 0 -6 4 0
sb:by mr	14 0 -17 0 0
sb:by order	0 -4 7 0 0
sb:by the	13 0 -11 0 -3
sb:cabinet	1 2 -9 1 0
sb:call	-3 -13 21 0 0
sb:can	0 -4 6 0 0
sb:can be	0 -8 9 0 0
sb:city	0 -15 18 0 0
sb:clear	7 -2 -4 0 0
sb:club	4 -7 0 0 0
sb:come	-9 -2 13 0 0
sb:come from	0 10 -9 0 0
sb:come out	0 -8 9 0 0
sb:commerce	10 -7 -2 0 0
sb:commerce ,	8 0 -4 0 0
sb:company	-12 -1 18 0 0
sb:confirm by	0 -10 12 0 0
sb:consensu	6 3 -12 0 0
sb:consensu of	7 0 -3 0 0
sb:consultation	0 -11 7 0 0
sb:control	-3 11 -6 0 0
sb:could	-1 -17 13 5 0
sb:country ,	6 0 -5 0 0
sb:custom	0 -5 9 0 0
sb:date	-1 -2 6 0 0
sb:day	3 1 -6 0 0
sb:deadline	0 -8 6 0 0
sb:deal	-20 16 -2 0 0
sb:deal that	0 6 -2 0 0
sb:deal was	-1 -1 7 0 0
sb:decree is	-10 0 8 0 0
sb:decree of	14 0 -12 0 0
sb:decree was	0 1 -6 0 0
sb:did	8 0 -7 0 0
sb:did so	0 6 -4 0 0
sb:diet	0 -7 7 0 0
sb:directed	-7 0 10 0 0
sb:directed the	-7 0 10 0 0
sb:dispute	-6 0 2 0 0
sb:do	-2 -6 13 0 0
sb:do so	0 -6 8 0 0
sb:document	1 3 -8 0 0
sb:doe	-14 9 0 0 0
sb:doe not	0 -23 25 0 0
sb:donald	0 -3 8 0 0
sb:donald trump	0 -3 8 0 0
sb:due	0 -12 14 0 0
sb:duty of	-2 0 7 0 0
sb:duty that	7 0 -6 0 0
sb:earth	-9 0 7 0 0
sb:economic and	6 0 -2 0 0
sb:effect	-9 19 -9 0 0
sb:end	-19 0 15 0 0
sb:end of	-4 0 7 0 0
sb:enter into	-1 6 -1 0 0
sb:everybody	-5 -1 10 0 0
sb:extend	-2 -2 8 0 0
sb:extend by	0 -7 11 0 0
sb:extension	1 11 -9 0 0
sb:extension of	-4 -6 15 0 0
sb:extension to	10 8 -19 0 0
sb:fact	-1 -1 8 0 0
sb:fact sheet	-1 -1 7 0 0
sb:fall	-11 -2 16 0 0
sb:far	-5 -1 11 0 0
sb:farmer	9 0 -9 0 0
sb:fee on	0 7 -7 0 0
sb:final	0 8 -5 0 0
sb:first ,	6 0 -7 0 0
sb:following	0 -8 9 0 0
sb:for <name>	26 -1 -20 0 0
sb:for <span>	-9 0 7 0 0
sb:force	-6 27 -21 0 0
sb:force ,	0 16 -16 0 0
sb:freeze	-1 -6 10 0 0
sb:from <day-ahead>	5 -7 0 0 0
sb:from <day-gone>	0 -3 -2 0 8
sb:from <level>	13 -5 -6 0 0
sb:from the	-2 20 -14 0 0
sb:gave	-7 4 0 0 0
sb:geneva	-7 7 0 0 0
sb:geneva ,	-6 8 0 0 0
sb:get	6 12 -19 0 0
sb:give	5 -9 0 0 0
sb:given	10 -11 0 0 0
sb:go on	0 -6 3 0 0
sb:good	15 -14 0 0 0
sb:good have	9 0 -8 0 0
sb:government	-12 0 11 0 0
sb:had	-15 3 9 0 0
sb:had been	3 5 -7 0 0
sb:had reach	0 16 -16 0 0
sb:hand	0 -4 6 0 0
sb:hand in	-10 0 11 0 0
sb:hand over	-5 -1 9 0 0
sb:has	2 -9 8 0 -3
sb:has put	4 -2 -11 0 9
sb:has the	6 0 -6 0 0
sb:has to	-3 11 -3 0 0
sb:has yet	0 -7 9 0 0
sb:have not	14 -3 -18 7 0
sb:have pay	7 0 -6 0 0
sb:have sign	-7 2 1 0 0
sb:have to	-7 10 -2 0 0
sb:he	-21 2 9 -3 0
sb:he 's	0 15 -13 0 0
sb:he add	0 11 -10 0 0
sb:he and	-6 0 10 0 0
sb:he had	-4 -2 10 0 0
sb:he has	0 -6 3 0 0
sb:he say	7 0 -10 0 2
sb:he sign	-5 0 7 0 0
sb:he will	0 -5 7 0 0
sb:he would	-1 15 -11 0 0
sb:her	-7 0 -3 0 11
sb:here	0 6 -4 0 0
sb:him	0 -4 6 0 0
sb:his	-4 -4 4 -6 7
sb:his <office>	0 -8 6 0 0
sb:his <organisation>	0 -5 6 0 0
sb:his name	-1 3 -10 0 9
sb:his own	0 -12 10 0 0
sb:hit	0 7 -6 0 0
sb:hofmeyr	0 -8 8 0 0
sb:hour	10 -3 -1 0 0
sb:house	-4 -14 20 0 0
sb:how	0 -5 9 0 0
sb:i	3 -15 4 0 5
sb:i have	7 0 -3 0 0
sb:i sign	0 7 -9 0 0
sb:i will	0 0 -3 0 7
sb:if	-26 3 8 3 -2
sb:if it	0 6 -5 0 0
sb:in	-1 0 9 0 -10
sb:in <name>	9 19 -27 0 0
sb:in <number>	7 0 -6 0 0
sb:in <seat>	2 13 -16 -1 2
sb:in a	16 -14 -6 0 0
sb:in geneva	-6 3 0 0 0
sb:in my	9 -1 -4 0 0
sb:in principle	5 3 -11 0 0
sb:in the	-25 -3 24 0 0
sb:in which	0 -2 6 0 0
sb:informed	4 -8 0 0 0
sb:informed the	-1 -2 8 0 0
sb:instrument	0 -8 2 0 0
sb:international	-10 0 10 0 0
sb:into	-11 17 -7 0 0
sb:into force	0 18 -15 0 0
sb:is	-20 3 10 0 -18
sb:is ,	0 7 -7 0 0
sb:is how	0 -2 6 0 0
sb:is missing	-8 7 0 0 0
sb:is now	3 8 -13 0 0
sb:is sign	0 -7 7 0 0
sb:is the	-16 3 5 0 0
sb:is to	-6 0 8 0 0
sb:is what	9 0 -6 0 0
sb:issued	4 6 -12 0 0
sb:it ,	-15 0 12 0 0
sb:it in	20 -5 -14 0 0
sb:it is	-10 2 0 3 0
sb:it need	0 14 -10 0 0
sb:it on	14 -8 -6 0 0
sb:it still	-5 -7 15 0 0
sb:it take	1 -3 -5 0 7
sb:it to	0 20 -22 0 0
sb:it was	-12 0 18 0 0
sb:it will	-10 22 -13 0 0
sb:its <person>	0 4 -7 0 0
sb:its approval	-6 8 0 0 0
sb:its own	-4 -2 11 0 0
sb:just	8 0 -6 0 0
sb:just sign	7 0 -5 0 0
sb:know	-2 10 -4 0 0
sb:lack	-13 4 2 0 0
sb:last	-3 0 6 0 0
sb:last month	-10 0 10 0 0
sb:last week	6 0 -3 0 0
sb:law	8 0 -5 0 0
sb:law the	0 8 -6 0 0
sb:lawyer	6 0 -8 0 0
sb:leave	-9 9 0 0 0
sb:leave it	0 12 -11 0 0
sb:leave the	0 8 -6 0 0
sb:led	-6 -1 13 0 0
sb:led by	-3 0 7 0 0
sb:level	7 0 -5 0 0
sb:licence	0 -1 6 0 0
sb:lie	0 7 -4 0 0
sb:lower	5 -13 2 0 0
sb:lower duty	0 -6 6 0 0
sb:lower the	8 0 -7 0 0
sb:m	0 -10 10 0 0
sb:m .	0 -10 10 0 0
sb:make	12 0 -12 0 0
sb:maker	-9 0 12 0 0
sb:mandate	0 7 -6 0 0
sb:may	0 6 -3 0 0
sb:me	0 8 -7 0 0
sb:meant	0 4 -17 0 11
sb:medicine	-7 2 2 0 0
sb:meet	-1 -6 10 0 0
sb:meet in	6 0 -4 0 0
sb:member	0 -4 7 0 0
sb:memorandum	-3 0 8 0 0
sb:midnight	20 -2 -16 0 0
sb:minister	-10 2 8 0 0
sb:minister ,	0 -1 6 0 0
sb:minister of	-6 -1 10 0 0
sb:missing	-9 6 0 0 0
sb:missing is	-8 11 -4 0 0
sb:month	-13 0 17 0 0
sb:more	0 9 -5 0 0
sb:morning	-3 6 -1 0 0
sb:most	0 -3 6 0 0
sb:mr	-3 4 3 -1 -11
sb:mr .	-4 0 6 0 0
sb:mr <person>	-13 16 -1 0 -1
sb:must	-15 -5 15 0 0
sb:must be	-2 -1 7 0 0
sb:must still	0 -7 11 0 0
sb:my	12 0 -15 0 0
sb:my <office>	6 0 -6 0 1
sb:name	-2 0 -1 0 8
sb:name to	0 0 -6 0 8
sb:need	-11 9 0 0 0
sb:need a	-3 14 -8 0 0
sb:need the	-1 -5 9 0 0
sb:negotiation	0 8 -6 0 0
sb:neither	-11 0 7 0 0
sb:new	-3 -1 8 0 0
sb:next	0 -4 7 0 0
sb:night	8 0 -6 0 0
sb:night ,	8 -1 -4 0 0
sb:no	-11 2 7 0 -2
sb:no .	0 16 -15 0 0
sb:no order	-2 8 -4 0 0
sb:nobody	-8 9 0 0 0
sb:nod	0 14 -14 0 0
sb:nor	-10 5 0 0 0
sb:northern	0 -5 6 0 0
sb:not	0 -15 2 10 4
sb:not ,	7 -8 -4 0 5
sb:not been	5 0 -6 0 0
sb:not sign	-2 -7 2 0 5
sb:not yet	0 7 -6 0 0
sb:note	18 0 -19 0 0
sb:nothing	-5 20 -12 0 0
sb:nothing in	0 10 -10 0 0
sb:nothing is	-1 8 -1 0 0
sb:notice	-11 24 -19 4 0
sb:notice by	-1 7 0 0 0
sb:notice of	0 11 -17 6 0
sb:now	-2 11 -6 0 0
sb:obtain	0 -9 12 0 0
sb:obtain the	0 -7 10 0 0
sb:of	0 5 2 1 -31
sb:of <day-today>	-6 2 1 0 0
sb:of <level>	4 -14 0 4 0
sb:of <name>	5 2 -9 0 0
sb:of <person>	6 0 -6 0 0
sb:of <span>	-6 2 2 0 0
sb:of a	-1 13 -8 0 0
sb:of commerce	7 0 -3 0 0
sb:of his	-1 -3 8 0 0
sb:of talk	12 0 -8 0 0
sb:of the	3 -6 4 1 -6
sb:of them	10 0 -10 0 0
sb:of thi	0 6 -6 0 0
sb:of trade	-5 0 7 0 0
sb:of what	-2 0 6 0 0
sb:off	4 6 -11 0 0
sb:offer	-2 0 6 0 0
sb:on	0 -3 2 6 -6
sb:on <day-gone>	4 -23 8 0 0
sb:on <quality>	2 4 -12 4 0
sb:on a	-6 -1 11 0 0
sb:on an	0 -7 9 0 0
sb:on our	10 3 -16 0 0
sb:on the	-14 6 2 0 0
sb:on their	0 6 -5 0 0
sb:on thi	8 0 -8 0 0
sb:on which	-3 6 -10 6 0
sb:once	-4 12 -4 0 0
sb:one	0 10 -6 0 0
sb:one of	-2 10 -5 0 0
sb:only the	3 -7 2 0 0
sb:or	-6 20 -13 0 0
sb:order ,	-5 6 0 0 0
sb:order by	-3 8 -1 0 0
sb:order has	6 0 -6 0 0
sb:order in	0 6 -5 0 0
sb:order is	4 -14 5 0 0
sb:order of	0 -6 7 0 0
sb:order on	-6 0 10 0 0
sb:other	12 0 -10 0 0
sb:other side	0 10 -9 0 0
sb:our	6 4 -8 0 -1
sb:our <office>	-1 0 6 0 0
sb:our side	9 3 -15 0 0
sb:out	3 14 -16 0 0
sb:out of	-1 12 -7 0 0
sb:out that	0 11 -10 0 0
sb:outline	0 7 -5 0 0
sb:over the	8 -12 0 0 0
sb:owner	9 0 -7 0 0
sb:owner ,	9 0 -8 0 0
sb:page	0 -12 4 6 0
sb:parliament	0 -3 6 0 0
sb:passed	4 -8 0 0 0
sb:passed the	8 0 -5 0 0
sb:pause	-1 -4 8 0 0
sb:pen	0 14 -15 0 0
sb:pending	0 8 -7 0 0
sb:phone	7 -3 0 0 0
sb:place	0 0 -6 0 11
sb:preliminary	0 8 -7 0 0
sb:present	-9 10 0 0 0
sb:president	9 -19 6 0 0
sb:president ,	14 0 -11 0 0
sb:president donald	0 -3 8 0 0
sb:press	3 3 -9 0 0
sb:press that	3 5 -11 0 0
sb:pressed	-6 -7 14 0 0
sb:prime	0 -3 7 0 0
sb:prime minister	0 -3 7 0 0
sb:principle	5 3 -10 0 0
sb:prolongation	-13 3 8 0 0
sb:prolonged	0 -6 7 0 0
sb:protocol	0 9 -8 0 0
sb:provided	-9 13 -3 0 0
sb:provided that	-9 14 -4 0 0
sb:publish	0 6 -4 0 0
sb:published	-6 10 -2 0 0
sb:published by	0 14 -12 0 0
sb:put	0 5 -8 0 7
sb:put his	0 0 -3 0 8
sb:put its	7 0 -4 0 0
sb:put the	0 13 -11 0 0
sb:q	0 -12 13 0 0
sb:question	-17 -10 27 0 0
sb:question :	-11 -22 32 0 0
sb:radio	0 -2 7 0 0
sb:rare	-9 0 7 0 0
sb:rare earth	-8 0 6 0 0
sb:reach	3 2 -7 0 0
sb:reach a	0 6 -6 0 0
sb:reach in	7 0 -6 0 0
sb:read	0 -9 11 0 0
sb:ready	0 5 -15 0 8
sb:ready to	-1 4 -10 0 8
sb:reason	8 -9 0 0 0
sb:recommend	-2 22 -18 0 0
sb:reduce	5 10 -17 0 0
sb:reduction	-9 7 0 0 0
sb:report	-7 0 8 0 0
sb:report that	-6 5 0 0 0
sb:reporter	-11 13 -1 0 0
sb:reporter that	-8 0 3 0 0
sb:republic	11 -1 -7 0 0
sb:require	3 8 -15 0 0
sb:resolution	17 0 -17 0 0
sb:resolution of	14 2 -18 0 0
sb:rest on	0 -6 8 0 0
sb:rice	0 -7 0 4 0
sb:rise	0 -7 9 0 0
sb:round	0 -9 7 0 0
sb:round in	-5 0 7 0 0
sb:rule	-3 -8 16 0 0
sb:sanction	0 -6 11 0 0
sb:sanctioning	-4 0 9 0 0
sb:sanctioning <name>	-3 0 7 0 0
sb:say <person>	-5 0 9 0 0
sb:say his	4 4 -9 0 0
sb:say in	-1 -15 21 0 0
sb:say the	2 4 -6 0 0
sb:say yes	0 11 -10 0 0
sb:seal	-13 5 2 0 0
sb:seal of	-12 8 0 0 0
sb:second	11 0 -11 0 0
sb:second ,	3 -6 0 0 0
sb:second round	10 0 -10 0 0
sb:see	0 0 -6 7 0
sb:set	0 -10 12 0 0
sb:shall	0 -8 7 0 0
sb:sheet	-2 -3 10 0 0
sb:sheet that	0 0 6 0 0
sb:ship	0 6 -1 0 0
sb:ship ,	0 7 -7 0 0
sb:shook	-10 1 5 0 0
sb:shook hand	-10 1 5 0 0
sb:short	0 8 -8 0 0
sb:should	-3 -6 17 0 0
sb:side	2 7 -13 1 0
sb:side ,	-6 10 -2 0 0
sb:side has	9 -9 0 0 0
sb:side is	-5 9 -3 0 0
sb:side it	0 0 -7 4 0
sb:side the	10 -10 0 0 0
sb:sign	20 -18 -2 -9 2
sb:sign ,	12 -32 1 0 4
sb:sign :	26 0 -24 0 0
sb:sign ;	-6 -2 0 0 8
sb:sign a	-19 1 12 0 0
sb:sign by	10 0 -5 0 0
sb:sign in	10 18 -25 0 0
sb:sign it	-3 10 -2 0 0
sb:sign off	1 8 -11 0 0
sb:sign on	8 -8 0 0 0
sb:sign the	-20 -11 31 0 0
sb:sign two	-5 0 7 0 0
sb:sign what	-4 -2 9 0 0
sb:signature	8 14 -18 0 0
sb:signature in	0 14 -14 0 0
sb:signature is	0 12 -12 0 0
sb:signature of	0 -10 10 0 0
sb:signature to	10 0 -8 0 0
sb:since the	-1 -6 12 0 0
sb:sit down	0 0 7 0 0
sb:so far	-5 -1 11 0 0
sb:some	-7 0 7 0 0
sb:soybean	0 0 6 0 0
sb:state	-1 -1 7 0 0
sb:state that	0 6 -5 0 0
sb:stay	0 -4 8 0 0
sb:still	-22 -1 16 0 0
sb:still need	0 -4 6 0 0
sb:stop	2 4 -8 0 0
sb:stroke	0 8 -6 0 0
sb:subject to	-4 15 -10 0 0
sb:suspend	-9 12 -4 0 0
sb:suspension	-8 3 4 0 0
sb:table	0 -8 10 0 0
sb:take	0 21 -25 0 5
sb:take effect	-6 9 -1 0 0
sb:talk	6 -22 5 0 0
sb:talk between	16 -1 -11 0 0
sb:talk in	-2 -3 11 0 0
sb:talk with	0 0 6 0 0
sb:tariff truce	-8 0 11 0 0
sb:telephone	-6 -4 14 0 0
sb:tell	-4 -2 7 0 0
sb:tell his	0 -7 7 0 0
sb:tell reporter	0 11 -8 0 0
sb:tell us	9 0 -11 0 0
sb:term	-1 8 -4 0 0
sb:than	-7 -3 15 0 0
sb:that	1 5 1 -15 -5
sb:that effect	0 6 -6 0 0
sb:that his	5 4 -9 0 0
sb:that it	0 -8 4 0 0
sb:that nothing	0 14 -12 0 0
sb:that the	-8 0 11 0 -2
sb:that they	0 7 -7 0 0
sb:that we	0 -8 9 0 0
sb:the	-7 5 12 -12 -19
sb:the <day-ahead>	0 7 -4 0 0
sb:the <day-gone>	11 0 -10 0 0
sb:the <office>	15 10 -21 0 0
sb:the <organisation>	6 7 -13 0 0
sb:the <person>	8 0 -3 0 0
sb:the <quality>	6 1 -11 1 0
sb:the <seat>	-8 0 10 0 0
sb:the agreement	1 13 -13 0 0
sb:the announcement	3 4 -10 0 0
sb:the approval	0 4 -6 0 0
sb:the city	0 -14 14 0 0
sb:the company	-11 0 13 0 0
sb:the day	-2 14 -9 0 0
sb:the delegation	-3 -1 9 0 0
sb:the diet	0 -7 7 0 0
sb:the dispute	-2 0 7 0 0
sb:the end	-7 2 1 0 0
sb:the federal	0 6 -5 0 0
sb:the final	0 10 -9 0 0
sb:the good	9 -6 -1 0 0
sb:the house	0 -9 13 0 0
sb:the law	0 -7 7 0 0
sb:the meet	-1 0 7 0 0
sb:the morning	-5 7 0 0 0
sb:the new	0 -8 4 0 0
sb:the next	0 -9 7 0 0
sb:the northern	0 -5 6 0 0
sb:the notice	0 8 -4 0 0
sb:the one	-2 10 -4 0 0
sb:the order	17 -3 -10 0 0
sb:the other	14 5 -21 0 0
sb:the outline	0 7 -5 0 0
sb:the pen	0 11 -13 0 0
sb:the port	0 -5 7 0 0
sb:the present	-2 12 -7 0 0
sb:the press	3 4 -10 0 0
sb:the prolongation	-2 0 7 0 0
sb:the protocol	0 10 -8 0 0
sb:the renewal	0 -8 9 0 0
sb:the sanctioning	-4 0 9 0 0
sb:the seal	-12 8 0 0 0
sb:the second	20 -2 -15 0 0
sb:the signature	-1 -9 14 0 0
sb:the surcharge	7 0 -3 0 0
sb:the suspension	-8 6 1 0 0
sb:the table	0 -11 13 0 0
sb:the talk	-3 0 7 0 0
sb:the tariff	-3 7 0 0 0
sb:the term	0 9 -6 0 0
sb:the understanding	-1 6 0 0 0
sb:the vote	0 -10 11 0 0
sb:their tariff	0 -1 8 0 0
sb:them	8 0 -4 0 0
sb:them ,	11 0 -7 0 0
sb:then	12 0 -9 0 0
sb:then the	9 0 -8 0 0
sb:there 's	6 -8 0 0 0
sb:there is	-9 -8 20 0 0
sb:they	-6 -1 10 0 0
sb:they agree	0 8 -6 0 0
sb:thi	-2 0 -1 0 6
sb:thing	0 -12 10 0 0
sb:third	0 -3 10 0 0
sb:three	-11 0 6 0 0
sb:through the	4 -9 0 0 0
sb:tiktok	6 -3 -1 0 0
sb:to	-21 12 4 0 6
sb:to <level>	8 0 -6 0 0
sb:to <number>	0 -14 0 4 0
sb:to <seat>	0 -5 6 0 0
sb:to a	-13 17 -4 0 0
sb:to approve	0 -6 10 0 0
sb:to be	-17 9 1 0 0
sb:to final	0 7 -6 0 0
sb:to go	0 -4 6 0 0
sb:to it	8 0 -18 0 8
sb:to leave	0 -3 7 0 0
sb:to sign	-9 0 0 0 7
sb:to the	0 12 -11 0 0
sb:together	11 0 -9 0 0
sb:together in	10 0 -10 0 0
sb:too ,	-1 7 -3 0 0
sb:trade	-13 0 14 0 0
sb:trade ,	-15 0 19 0 0
sb:trade minister	1 6 -7 0 0
sb:truce	-7 -9 21 0 -1
sb:truce that	0 -8 7 0 0
sb:truce was	1 5 -10 0 0
sb:truce with	-6 0 7 0 0
sb:trump	0 -3 8 0 0
sb:trump has	0 -2 6 0 0
sb:two	-1 0 6 0 0
sb:two order	-2 8 -1 0 0
sb:under	0 -8 4 0 0
sb:under the	7 0 -4 0 0
sb:understand	3 3 -8 0 0
sb:understanding	0 6 -4 0 0
sb:understanding was	6 0 -5 0 0
sb:unless the	0 -6 7 0 0
sb:until <day-ahead>	0 -6 10 0 0
sb:until the	0 16 -13 0 0
sb:upon	-1 7 0 0 0
sb:us	5 5 -12 0 0
sb:us that	9 0 -12 0 0
sb:vote	0 7 -6 3 0
sb:vote in	0 6 -3 0 0
sb:waited	8 -1 -4 0 0
sb:want a	0 -6 7 0 0
sb:was agree	0 8 -6 0 0
sb:was reach	8 0 -7 0 0
sb:was ready	4 0 -16 0 8
sb:was sign	-6 6 1 0 0
sb:was the	-1 0 7 0 0
sb:we	5 -20 8 4 0
sb:we have	0 -17 6 7 0
sb:we sign	10 0 -9 0 0
sb:we understand	4 2 -8 0 0
sb:week	6 -14 2 0 0
sb:were	3 -13 1 0 0
sb:were sign	16 0 -15 0 0
sb:what	1 7 -3 0 -2
sb:what is	-1 21 -17 0 0
sb:what the	14 -2 -9 0 0
sb:whatever	-4 0 7 0 0
sb:when	0 -2 7 0 0
sb:when it	0 12 -9 0 0
sb:when the	0 -5 9 0 0
sb:where	-3 -6 14 0 0
sb:whether	-9 -17 0 25 0
sb:whether the	0 -1 -3 11 0
sb:which	19 -7 -12 5 0
sb:which both	8 0 -8 0 0
sb:which he	0 7 -6 0 0
sb:which is	14 2 -19 0 0
sb:which the	5 -12 -1 6 0
sb:who	0 -26 22 0 0
sb:who sign	12 0 -9 0 0
sb:whose	0 -2 6 0 0
sb:why	0 13 -12 0 0
sb:will	-21 5 7 0 3
sb:will be	-14 22 -11 0 0
sb:will not	0 -3 0 0 7
sb:will sign	0 -7 9 0 0
sb:with	0 -14 18 -1 -5
sb:with <name>	-17 5 8 0 0
sb:with a	6 -1 -1 0 0
sb:with the	27 -13 -10 0 0
sb:within	0 -6 5 0 0
sb:without	2 -12 8 0 0
sb:worked	8 0 -6 0 0
sb:worked out	11 0 -10 0 0
sb:worth	0 -6 9 0 0
sb:would	-23 16 0 0 -2
sb:would have	0 7 -5 0 0
sb:would now	0 9 -8 0 0
sb:would put	0 22 -19 0 0
sb:write	-7 2 0 0 0
sb:yet	-4 12 -6 0 0
sb:your	0 -6 8 0 0
sb:·	-6 0 9 0 0
sb:—	4 4 -7 0 0
sb:— <name>	14 -1 -9 0 0
sb:— <person>	-1 -1 7 0 0
short	-5 13 -8 9 0
sided	27 42 -48 0 -6
sign< approve<	11 0 -11 0 0
sign< approve>	10 1 -14 0 0
sign< both	12 -1 -6 0 0
sign< do<	17 5 -21 0 1
sign< future	-14 2 7 0 0
sign< lack<	-21 14 0 0 -3
sign< name	4 19 -20 0 0
sign< office	-14 -4 19 0 -1
sign< organisation	7 -17 10 0 -2
sign< participle	5 -10 0 0 0
sign< past	9 0 -4 0 -3
sign< perfect	0 -13 15 0 0
sign< person	38 10 -57 0 14
sign< pluperfect	6 -4 -1 0 0
sign< power=board	0 -8 10 0 0
sign< power=congress	0 10 -8 0 0
sign< power=council	10 -8 -1 0 0
sign< power=government	-2 -2 7 0 0
sign< power=minister	14 0 -15 0 3
sign< power=no power	12 12 -18 -5 0
sign< power=parliament	3 -13 6 0 0
sign< power=prime minister	0 8 -8 0 0
sign< power=secretary	13 -5 -6 0 0
sign< power=senate	0 14 -13 0 0
sign< power=treasury	0 -11 10 0 0
sign< present	-7 10 -3 0 0
sign< pronoun	-11 0 4 0 2
sign< publish>	14 12 -33 0 6
sign< refuse<	-3 -6 -1 0 14
sign< sign>	0 8 -7 0 0
sign< vote>	-6 6 0 0 0
sign> approve<	0 0 -1 6 -4
sign> approve>	20 -3 -8 0 -5
sign> both	11 6 -17 0 0
sign> do<	-10 -4 13 3 -3
sign> do>	17 -1 -26 13 4
sign> future	-13 18 -9 7 -13
sign> future-not	0 0 -2 0 6
sign> gerund	5 3 -9 0 0
sign> infinitive	-1 -16 9 0 9
sign> lack<	5 14 -16 0 -1
sign> lack>	3 -9 6 0 -2
sign> modal	-39 7 9 0 0
sign> modal-not	6 -4 0 0 0
sign> name	20 -1 -11 -1 -15
sign> office	-24 -19 26 15 0
sign> organisation	-18 -21 31 -3 6
sign> participle	1 -15 5 0 0
sign> past	15 2 -20 1 0
sign> perfect	0 -28 13 -5 1
sign> perfect-not	-10 15 -9 2 0
sign> person	47 32 -78 10 -17
sign> pluperfect	16 -6 -15 2 0
sign> power=board	-6 -8 16 0 0
sign> power=cabinet	9 -4 0 0 0
sign> power=council	4 5 -9 0 0
sign> power=king	15 2 -25 3 0
sign> power=minister	6 20 -21 -15 -3
sign> power=ministry	-9 0 0 0 9
sign> power=no power	-7 6 2 0 -1
sign> power=parliament	0 -11 2 8 0
sign> power=premier	8 -3 -11 5 0
sign> power=president	26 -6 -30 12 0
sign> power=prime minister	2 13 -24 2 0
sign> power=representative	0 -2 8 0 0
sign> power=secretary	12 0 -2 0 -1
sign> power=treasury	-9 0 5 0 0
sign> present	0 8 -12 3 -5
sign> present-not	0 -5 10 0 0
sign> pronoun	0 1 -5 -8 8
sign> publish<	-11 6 4 0 0
sign> publish>	2 0 1 -3 -11
sign> refuse>	0 -15 -5 0 21
sign> side	-21 -5 18 7 0
sign> vote<	-18 -4 9 11 0
sign> vote>	21 -7 -14 0 1
signature line	25 -3 -21 0 0
t0=future	-4 0 7 0 0
t0=future-passive	-14 19 -6 0 0
t0=modal	-2 7 -3 0 0
t0=modal-not	0 -5 6 0 0
t0=modal-passive	-4 -8 14 0 0
t0=past	-6 0 14 0 -7
t0=past-passive	1 -25 11 0 0
t0=perfect	-5 0 6 0 0
t0=perfect-not	0 -3 0 7 0
t0=pluperfect	-15 -5 23 0 0
t0=pluperfect-passive	7 4 -12 0 0
t0=present	7 -3 0 1 -8
t0=present-passive	-2 -17 21 0 0
t1=future	-4 0 7 0 0
t1=future-passive	-14 19 -6 0 0
t1=infinitive	-4 -8 17 0 0
t1=modal	-2 7 -3 0 0
t1=modal-not	0 -5 6 0 0
t1=modal-passive	-4 -8 14 0 0
t1=participle-passive	9 -12 0 0 0
t1=past	-4 0 12 0 -6
t1=past-passive	1 -25 11 0 0
t1=perfect	-4 0 7 0 0
t1=perfect-not	0 -3 0 7 0
t1=pluperfect	-15 -4 22 0 0
t1=pluperfect-passive	7 4 -12 0 0
t1=present	8 -2 -2 1 -7
t1=present-passive	-2 -17 21 0 0
t2=future	-28 13 4 0 -18
t2=future-not	0 -5 -10 0 17
t2=gerund	1 -18 12 0 0
t2=modal	-28 4 11 0 -1
t2=modal-not	5 -5 -3 9 -3
t2=modal-passive	0 9 -5 0 0
t2=participle-passive	0 -22 18 0 0
t2=past	11 -41 8 -3 5
t2=past-passive	10 0 -6 0 0
t2=perfect	5 -25 12 -18 0
t2=perfect-not	-15 9 0 0 -3
t2=pluperfect	3 -12 5 1 -3
t2=pluperfect-passive	0 8 -6 0 0
t2=present	-19 17 3 -6 -12
t2=present-not	-12 8 -18 7 11
t2=present-passive	-19 4 12 0 0
t2=present-passive-not	0 -10 12 0 0
v0-none	0 -5 19 -21 -12
v0=add	0 8 -8 0 0
v0=agree	-7 0 9 0 0
v0=announce	-3 0 8 0 0
v0=approve	0 7 -4 0 0
v0=bear	14 -5 -8 0 0
v0=get	5 11 -18 0 0
v0=have	0 -16 11 4 0
v0=know	0 6 -4 0 0
v0=leave	0 7 -5 0 0
v0=meet	-9 -2 18 0 0
v0=obtain	0 -7 9 0 0
v0=other	-11 2 7 0 0
v0=see	0 -4 0 7 0
v0=sit	6 -7 0 0 0
v0=take	0 4 -9 0 1
v0=tell	4 -17 16 0 -7
v1-none	-3 -2 18 -20 -10
v1=add	0 8 -8 0 0
v1=agree	-10 0 15 0 0
v1=announce	-3 0 7 0 0
v1=approve	1 10 -12 0 0
v1=be	6 2 -5 0 -4
v1=bear	14 -5 -8 0 0
v1=get	5 11 -18 0 0
v1=have	0 -16 10 4 0
v1=know	0 11 -9 0 0
v1=meet	-14 -6 25 0 0
v1=obtain	0 -7 9 0 0
v1=order	-6 0 1 0 0
v1=other	-11 2 7 0 0
v1=see	0 -5 0 7 0
v1=sign	6 -3 0 0 -1
v1=sit	6 -7 0 0 0
v1=take	0 4 -8 0 1
v1=tell	4 -17 16 0 -7
v2-none	6 -2 15 -14 -37
v2=add	-3 0 8 0 0
v2=adopt	-1 6 0 0 0
v2=agree	-5 -7 17 0 0
v2=approve	2 -1 4 0 -10
v2=be	-3 -5 18 0 -4
v2=call	-4 -8 16 0 0
v2=collect	-2 0 8 0 0
v2=confirm	0 -8 9 0 0
v2=decline	-7 0 -3 0 13
v2=decree	1 12 -16 0 0
v2=end	0 -3 8 0 0
v2=extend	0 -3 8 0 0
v2=get	-6 4 0 0 0
v2=go	-5 0 7 0 0
v2=have	-2 22 -22 -7 6
v2=hold	2 0 -7 0 5
v2=know	0 0 -5 9 0
v2=leave	-11 0 7 0 0
v2=look	-2 12 -7 0 0
v2=meet	-6 -6 15 0 0
v2=negotiate	6 0 -5 0 0
v2=order	16 0 -12 0 0
v2=other	-3 9 2 -8 -19
v2=pay	-1 -1 7 0 0
v2=post	0 6 -5 0 0
v2=propose	0 -5 8 0 0
v2=put	7 2 -11 6 -9
v2=recommend	0 -7 8 0 0
v2=remove	6 0 -6 0 0
v2=say	-1 -8 2 0 8
v2=set	0 9 -8 0 0
v2=show	8 0 -5 0 0
v2=sign	10 -3 -15 0 11
v2=tell	-22 2 0 10 0
v2=want	0 -7 11 0 0
v2=write	0 11 -8 0 0
verbless	9 1 -2 1 -14
vote< do<	-8 2 1 0 0
vote< do>	-15 0 2 10 0
vote< infinitive	0 -5 7 0 0
vote< lack<	-5 27 -20 0 0
vote< name	-3 -2 11 0 0
vote< organisation	0 20 -19 0 0
vote< past	-5 0 8 0 0
vote< perfect	-7 0 9 0 0
vote< person	-28 0 16 4 0
vote< pluperfect	-2 -6 2 5 0
vote< power=cabinet	9 0 -6 0 0
vote< power=congress	0 15 -15 0 0
vote< power=house	9 0 -7 0 0
vote< power=minister	-7 -15 21 0 0
vote< power=no power	-28 -20 44 0 0
vote< present	-7 -12 21 0 0
vote< pronoun	0 -14 18 0 0
vote< publish<	6 -1 -1 0 0
vote< side	0 -6 10 0 0
vote< vote>	4 -7 0 0 0
vote> do<	-3 24 -17 0 0
vote> do>	0 4 -10 0 7
vote> future	-1 -12 17 0 0
vote> gerund	0 -1 6 0 0
vote> infinitive	1 -23 22 0 0
vote> lack<	-6 -3 10 0 0
vote> lack>	-4 -5 10 0 0
vote> modal	-5 10 -6 0 0
vote> name	-1 15 -7 0 0
vote> office	5 2 -9 0 0
vote> organisation	-14 8 -5 -9 15
vote> past-not	0 -1 7 0 0
vote> perfect	24 0 -19 0 -1
vote> perfect-not	0 8 -6 0 0
vote> person	7 -9 5 0 -6
vote> pluperfect	-8 -4 15 0 0
vote> power=board	0 -5 11 0 0
vote> power=bureau	0 7 -10 0 2
vote> power=cabinet	11 0 -18 0 0
vote> power=commission	0 -7 10 0 0
vote> power=committee	-1 -8 12 0 0
vote> power=council	-18 -5 14 0 5
vote> power=government	0 -10 14 0 0
vote> power=house	0 7 -5 0 0
vote> power=minister	0 -25 25 0 0
vote> power=ministry	6 -13 3 0 0
vote> power=no power	10 1 0 -4 -18
vote> power=parliament	-2 25 -23 0 1
vote> power=president	-5 8 -1 0 -4
vote> power=senate	-2 8 -7 0 3
vote> power=treasury	0 -1 7 0 0
vote> present	-6 10 -4 0 0
vote> present-not	0 -11 13 0 0
vote> pronoun	-1 -19 34 0 -5
vote> publish>	3 -15 11 0 0
vote> refuse>	0 -14 -3 0 19
vote> side	0 -5 8 0 0
vt0=agree past	-6 0 8 0 0
vt0=announce past	-3 0 6 0 0
vt0=be perfect	0 7 -4 0 0
vt0=be present	8 0 -6 0 -2
vt0=bear present	14 -5 -8 0 0
vt0=confirm past	0 -3 6 0 0
vt0=have past	-4 -3 12 0 0
vt0=have present	1 -10 0 4 0
vt0=meet past	-5 0 6 0 0
vt0=other perfect	0 -4 7 0 0
vt0=other pluperfect	0 10 -7 0 0
vt0=other present	-2 0 6 0 0
vt0=put modal	0 7 -6 0 0
vt0=put present	7 -11 0 0 0
vt0=say past	1 9 -11 0 1
vt0=say present	0 0 7 0 -1
vt0=sign future	-11 2 4 0 0
vt0=sign past	9 1 -9 0 0
vt0=sign pluperfect	8 0 -6 0 0
vt0=sit past	8 -1 -4 0 0
vt0=take past	4 -6 0 0 0
vt0=take present	-1 5 -6 0 2
vt0=tell past	-4 -9 24 0 -6
vt0=tell present	9 -6 0 0 0
vt1=agree past	-5 0 10 0 0
vt1=announce past	-3 0 6 0 0
vt1=be perfect	0 7 -4 0 0
vt1=be present	8 1 -6 0 -2
vt1=bear present	14 -5 -8 0 0
vt1=confirm past	0 -3 6 0 0
vt1=have past	-4 -2 12 0 0
vt1=have present	1 -10 0 4 0
vt1=make participle	8 0 -8 0 0
vt1=meet past	-5 0 6 0 0
vt1=other perfect	0 -4 7 0 0
vt1=other pluperfect	0 10 -7 0 0
vt1=other present	-2 0 6 0 0
vt1=put modal	0 7 -6 0 0
vt1=put present	7 -11 0 0 0
vt1=say past	1 8 -11 0 1
vt1=say present	0 0 7 0 -1
vt1=sign future	-11 2 4 0 0
vt1=sign participle	6 -8 0 0 0
vt1=sign past	9 1 -9 0 0
vt1=sign pluperfect	8 0 -6 0 0
vt1=sit past	8 -1 -4 0 0
vt1=take past	4 -6 0 0 0
vt1=take present	-1 5 -6 0 2
vt1=tell past	-4 -9 24 0 -6
vt1=tell present	9 -6 0 0 0
vt2=agree future	0 12 -9 0 0
vt2=agree participle	-2 0 6 0 0
vt2=agree past	-3 0 7 0 0
vt2=agree perfect	7 -7 0 0 0
vt2=agree present	0 -8 14 0 0
vt2=announce past	9 -9 -1 0 0
vt2=announce perfect	0 9 -5 0 0
vt2=approve past	-3 -5 9 0 0
vt2=approve present	8 -1 -3 0 0
vt2=ask modal	0 6 -5 0 0
vt2=be future	0 -4 6 0 0
vt2=be past	0 -6 6 0 0
vt2=bring present	-7 0 5 0 0
vt2=call past	-2 0 8 0 0
vt2=confirm future	0 9 -8 0 0
vt2=confirm past	0 -7 1 0 0
vt2=confirm perfect	0 -17 17 0 0
vt2=decline perfect	-4 0 -3 0 11
vt2=decree present	1 12 -16 0 0
vt2=expect present	-2 -1 8 0 0
vt2=get perfect	-3 7 -1 0 0
vt2=get present	0 -6 9 0 0
vt2=go modal	0 6 -5 0 0
vt2=go present	0 -9 14 0 0
vt2=have present	0 18 -20 -6 7
vt2=hold present	7 0 -11 0 6
vt2=keep present	0 7 -5 0 0
vt2=know present	0 0 -7 9 0
vt2=leave present	0 -2 9 0 0
vt2=let perfect	1 0 -6 0 3
vt2=let present	-1 6 -1 0 0
vt2=look modal	0 6 -6 0 0
vt2=look present	0 7 -3 0 0
vt2=meet gerund	0 -8 12 0 0
vt2=order past	21 0 -18 0 0
vt2=other past	14 -7 -5 0 0
vt2=other perfect	0 4 2 -2 -12
vt2=other present	-17 11 0 0 0
vt2=post past	0 6 -5 0 0
vt2=put modal	-2 -6 7 1 0
vt2=put perfect	0 20 -15 0 0
vt2=put present	16 -2 -13 4 0
vt2=rule present	0 6 -4 0 0
vt2=say infinitive	5 -7 0 0 0
vt2=say modal	0 0 6 0 -1
vt2=say past	0 -1 -1 -1 9
vt2=say perfect	-7 3 -7 3 2
vt2=say present	0 -11 12 0 0
vt2=settle past	8 0 -8 0 0
vt2=sign future	-5 5 -14 1 13
vt2=sign infinitive	0 -1 0 0 8
vt2=sign modal	-9 0 9 -2 0
vt2=sign participle	0 -7 5 0 0
vt2=sign past	9 -40 0 1 0
vt2=sign perfect	8 -6 1 -5 -4
vt2=sign pluperfect	10 0 -14 3 0
vt2=sign present	-3 22 -15 0 0
vt2=suspend present	-1 0 7 0 0
vt2=tell modal	0 0 -10 11 0
vt2=tell past	-11 3 0 0 0
vt2=tell present	-3 -7 16 0 0
vt2=want present	0 -6 9 0 0
when agreement	-8 -2 25 -13 -17
when order	-2 2 5 -8 -11
when truce	-6 -20 30 -9 -2`;
