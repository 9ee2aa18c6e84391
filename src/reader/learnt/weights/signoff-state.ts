// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-12 -5 40 -29 -36
a:!	-3 0 8 0 0
a:'s	28 -5 -16 0 0
a:'s .	13 6 -21 0 0
a:'s <level>	7 0 -5 0 0
a:'s <organisation>	-7 -1 10 0 0
a:'s <person>	-3 -6 11 0 0
a:'s ambassador	-4 6 0 0 0
a:'s and	0 7 -6 0 0
a:'s assent	7 2 -13 0 0
a:'s consent	0 9 -9 0 0
a:'s decree	0 8 -8 0 0
a:'s man	0 8 -7 0 0
a:'s own	2 -11 4 0 0
a:'s signature	9 0 -7 0 0
a:'s tariff	7 0 -4 0 0
a:-	0 -5 8 0 0
a:.	-4 3 14 -1 -33
a:<agent>	1 -6 9 -15 0
a:<day-ahead>	-25 23 0 -7 -21
a:<day-ahead> .	-17 6 6 0 0
a:<day-ahead> to	-2 -12 18 0 0
a:<day-gone>	8 -9 6 -9 -11
a:<day-gone> .	3 -8 5 0 -1
a:<day-gone> by	-17 0 19 0 0
a:<day-gone> for	0 -6 10 0 0
a:<day-gone> in	-8 16 -5 0 0
a:<day-gone> to	9 0 -7 0 0
a:<day-gone> under	11 0 -10 0 0
a:<day-today>	7 0 -5 -5 0
a:<day-today> .	0 6 -4 0 0
a:<day-today> announce	8 0 -8 0 0
a:<day-today> evening	-3 10 -4 0 0
a:<duty>	-10 -2 1 13 0
a:<gate>	-12 -6 20 0 0
a:<goods-amount>	0 -2 6 0 0
a:<goods>	-4 9 -5 3 0
a:<level-noun>	-8 -23 30 0 0
a:<level>	6 -7 4 0 -5
a:<level> .	6 -5 0 0 0
a:<level> in	-4 0 7 0 0
a:<level> of	0 0 6 0 0
a:<level> on	11 -7 -1 0 0
a:<level> to	0 9 -7 0 0
a:<money> .	9 0 -7 0 0
a:<name>	9 2 -7 0 -6
a:<name> 's	10 -3 -7 3 0
a:<name> ?	0 12 -9 0 0
a:<name> and	10 2 -12 0 0
a:<name> are	0 10 -9 0 0
a:<name> by	15 0 -20 0 4
a:<name> in	-5 -1 6 0 0
a:<name> sign	-16 1 13 0 0
a:<not>	1 -6 -16 16 18
a:<number>	1 -28 18 0 0
a:<number> .	10 -7 0 0 0
a:<number> million	-6 0 6 0 0
a:<number> to	4 -7 0 0 0
a:<office>	-3 -12 16 0 0
a:<office> 's	-5 0 6 0 0
a:<office> .	10 0 -6 0 0
a:<office> on	0 6 -8 0 0
a:<office> order	11 0 -10 0 0
a:<organisation>	-6 3 2 -2 0
a:<organisation> and	0 -7 9 0 0
a:<organisation> has	-3 -10 16 0 0
a:<organisation> to	-1 9 -4 0 0
a:<organisation> was	12 0 -10 0 0
a:<person>	-20 -8 30 0 -7
a:<person> 's	0 -3 8 0 0
a:<person> .	5 3 -9 0 0
a:<person> and	-8 0 11 0 0
a:<person> are	0 -6 7 0 0
a:<person> have	7 0 -5 0 0
a:<person> of	-5 6 0 0 0
a:<person> sign	-4 0 9 0 0
a:<points>	5 0 -6 0 0
a:<quality>	-21 1 14 0 0
a:<quality> coffee	0 12 -12 0 0
a:<quality> good	3 -9 0 0 0
a:<seat>	-6 4 6 -3 -9
a:<seat> .	3 6 -9 0 0
a:<seat> <day-today>	0 -7 1 0 0
a:<seat> in	-5 -2 12 0 0
a:<seat> is	0 9 -8 0 0
a:<seat> on	-11 0 9 0 0
a:<sender>	-4 0 8 0 0
a:<span>	-4 7 5 -1 -7
a:<span> .	-6 -7 17 0 0
a:<span> and	-2 0 6 0 0
a:<span> more	-4 10 -4 0 0
a:<span> of	-4 0 6 0 0
a:<span> truce	-5 0 7 0 0
a:<v-bear>	-7 -4 21 0 -13
a:<v-begin>	9 -6 0 0 -4
a:<v-buy>	13 -5 0 -4 -7
a:<v-deny>	-13 0 7 0 0
a:<v-down>	1 -14 0 0 8
a:<v-end>	9 -16 2 0 0
a:<v-impose>	0 1 5 0 -18
a:<v-propose>	-5 -3 15 -1 -14
a:<v-return>	-1 -7 13 0 0
a:<v-say>	-9 -5 4 14 1
a:<v-sell>	-9 10 -1 0 0
a:<v-suspend>	1 0 -8 0 7
a:<v-target>	-4 -15 25 0 0
a:<v-threaten>	-1 0 7 0 0
a:a	2 -1 2 -12 0
a:a further	0 7 -8 0 0
a:a law	0 -6 6 0 0
a:a new	8 0 -5 0 0
a:a notice	9 5 -14 0 0
a:a pen	6 -6 0 0 0
a:a tariff	-8 0 0 0 5
a:about	-10 0 12 0 0
a:accord	-7 11 -1 0 0
a:accord on	-7 8 0 0 0
a:account	0 -1 7 0 0
a:act .	-4 13 -6 0 0
a:additional	17 -9 -8 0 0
a:additional duty	8 -4 -1 0 0
a:adjust	8 0 -7 0 0
a:adopt	0 13 -7 0 0
a:adopt a	-7 6 0 0 0
a:adopt the	2 4 -9 0 0
a:affiliate	0 17 -16 0 0
a:affiliate rule	0 21 -20 0 0
a:after	7 6 -13 0 0
a:after a	6 0 -4 0 0
a:again	-2 -5 12 0 0
a:against	0 -5 7 0 0
a:agenda	0 7 -6 0 0
a:ago	7 0 -6 0 0
a:agree	-5 -7 19 0 0
a:agree .	0 8 -7 0 0
a:agree by	8 0 -7 0 0
a:agree on	-13 0 16 0 0
a:agree to	0 -11 14 0 0
a:agreement	-12 4 6 0 0
a:agreement .	0 -6 10 0 0
a:agreement in	-6 0 1 0 0
a:agreement of	0 -3 7 0 0
a:all	-2 -10 6 6 0
a:alone	-6 17 -7 0 0
a:alone .	-6 7 0 0 0
a:already	20 -11 -8 0 0
a:also	1 -11 5 0 0
a:also sign	6 0 -2 0 0
a:ambassador	-4 6 0 0 0
a:an	14 0 -17 0 0
a:an <office>	6 0 -5 0 0
a:an extension	8 9 -27 2 4
a:an hour	18 -9 -10 0 0
a:and	6 10 -4 -6 -24
a:and <name>	-5 -2 14 0 0
a:and <person>	9 12 -20 0 0
a:and say	9 0 -6 0 0
a:and the	-6 20 -5 0 -4
a:announce it	-7 0 8 0 0
a:announce on	2 7 -8 0 0
a:announce that	7 -2 -1 0 0
a:announce the	-13 0 15 0 0
a:announcement	15 -4 -9 0 0
a:answer	-9 -4 17 0 0
a:any	-8 6 0 0 0
a:appeal	0 -4 6 0 0
a:apply	7 -6 0 0 0
a:approval	0 10 -13 0 3
a:approval by	-3 6 0 0 0
a:approve	1 1 0 0 -12
a:approve .	-17 3 10 0 0
a:approve a	0 11 -10 0 0
a:approve an	3 0 -8 3 0
a:approve by	0 -5 7 0 0
a:approve it	3 -16 14 0 0
a:approve the	10 3 -10 0 0
a:are	-4 -10 18 0 0
a:are to	0 -5 7 0 0
a:as	-10 -5 9 0 1
a:ask	-3 8 -2 0 0
a:ask .	0 -7 8 0 0
a:ask to	0 14 -14 0 0
a:assent	16 0 -18 0 0
a:at	7 0 -4 0 -1
a:at <level>	-1 -1 8 0 0
a:at <number>	12 6 -19 0 0
a:at <seat>	-8 0 9 0 0
a:at it	-1 10 -5 0 0
a:at once	6 0 -8 0 0
a:at the	-4 0 7 0 0
a:back	-5 -8 16 0 0
a:banana	-1 10 -7 0 0
a:be ask	0 13 -12 0 0
a:been	-21 9 1 0 0
a:been tell	0 6 -5 0 0
a:before	3 0 -6 0 3
a:before the	0 0 -2 0 7
a:being	-8 1 0 0 3
a:between	-1 0 6 0 0
a:blessing	1 3 -7 0 0
a:both	-11 10 0 0 0
a:bring	-4 0 7 0 0
a:budget	0 -7 5 0 0
a:busan	-9 -1 15 0 0
a:buy	0 0 6 0 0
a:by	-17 -4 21 -4 0
a:by <day-ahead>	-7 -2 13 0 0
a:by <name>	-8 -4 14 0 0
a:by <number>	0 -7 0 0 4
a:by <person>	-8 0 12 0 0
a:by phone	6 0 -5 0 0
a:by the	-10 0 11 0 0
a:call	0 -11 6 0 0
a:call with	7 0 -6 0 0
a:can	-7 3 1 0 0
a:can sign	-3 10 -3 0 0
a:cannot	0 -2 6 0 0
a:capital	0 -10 11 0 0
a:carry	7 -6 0 0 0
a:change	8 -2 -2 0 0
a:clear	-1 -2 9 0 0
a:coal	0 6 -2 0 0
a:coffee	0 11 -9 0 0
a:collect	0 -2 7 0 0
a:come	9 0 -3 0 0
a:come to	10 0 -8 0 0
a:company	-10 -6 19 0 0
a:complete	0 9 -6 0 0
a:complete its	0 6 -5 0 0
a:confirm	0 -2 7 0 0
a:confirm it	9 -4 -1 0 0
a:consent	-1 5 -9 0 2
a:consent of	0 -3 6 0 0
a:contract	-8 -1 13 0 0
a:control	-2 11 -6 0 0
a:could	-11 -2 0 5 2
a:could not	0 0 -10 6 4
a:country	-4 -4 12 0 0
a:date	-3 -9 16 0 0
a:de	12 -4 -6 0 0
a:deal	-2 -1 9 0 0
a:deal with	-2 11 -5 0 0
a:decide	-10 0 7 0 0
a:decided	19 -6 -14 0 0
a:decline	-7 -1 -3 0 13
a:decline to	-6 0 0 0 11
a:decree	-3 21 -13 0 0
a:did	17 -15 -8 0 3
a:did it	8 -2 -3 0 0
a:did not	-11 0 2 0 4
a:did so	8 -5 -2 0 0
a:directed	10 0 -8 0 0
a:directed the	10 0 -8 0 0
a:dispute	-5 0 11 0 0
a:do	-12 5 -2 9 -3
a:do not	0 0 -5 9 0
a:do so	-3 9 -3 0 0
a:doe	9 -12 5 0 0
a:doe .	0 -4 8 0 0
a:doe not	14 -12 0 0 0
a:domestic	0 12 -12 0 0
a:done	7 -15 4 0 0
a:done so	12 -12 0 0 0
a:down	-11 0 11 0 0
a:drug	-6 0 7 0 0
a:due in	0 -4 6 0 0
a:duty	7 13 -22 0 0
a:duty of	15 0 -13 0 0
a:duty on	9 1 -10 0 0
a:each	-10 15 -5 0 0
a:either	0 -4 0 7 0
a:emergency	-9 0 15 0 0
a:end	7 -9 0 0 0
a:end on	6 0 -4 0 0
a:enough	0 15 -13 0 0
a:evening .	0 6 -3 0 0
a:ever	-3 7 0 0 0
a:every	-3 -7 14 0 0
a:expect	-5 0 8 0 0
a:extend	3 -12 4 0 0
a:extend it	7 0 -4 0 0
a:extension	17 7 -33 0 7
a:extension of	3 0 -13 3 2
a:extension to	-5 12 -5 0 0
a:fact	-7 -3 13 0 0
a:fact sheet	-7 -2 13 0 0
a:far	-2 11 -9 0 0
a:far .	0 11 -8 0 0
a:farm	7 0 -6 0 0
a:farm good	7 0 -7 0 0
a:fee	-8 15 -7 0 0
a:fee on	0 10 -9 0 0
a:first .	5 6 -13 0 0
a:follow	0 7 -4 0 0
a:followed	16 0 -13 0 0
a:for	11 -8 -8 0 7
a:for <name>	18 7 -26 0 0
a:for <seat>	7 0 -10 0 0
a:for a	0 -11 5 0 0
a:for an	7 -1 -2 0 0
a:for more	0 7 -5 0 0
a:for now	0 0 -11 0 14
a:for one	-6 0 8 0 0
a:for that	3 -7 1 0 0
a:for the	0 12 -12 0 0
a:for their	-6 0 9 0 0
a:free	-4 0 7 0 0
a:freeze	0 12 -9 0 0
a:from	0 -8 7 4 -3
a:from <day-ahead>	0 -7 8 0 0
a:from <day-gone>	-3 0 7 0 0
a:from <level>	0 8 -5 0 0
a:further <span>	0 7 -10 0 0
a:gave	26 -13 -16 0 0
a:gazette	-1 8 -3 0 0
a:give	-7 -2 11 0 0
a:given	0 -8 5 0 0
a:go	-8 2 1 0 0
a:go through	0 17 -15 0 0
a:go to	0 -5 7 0 0
a:gold	0 0 -4 7 0
a:good	17 -9 -5 0 0
a:good worth	7 0 -5 0 0
a:government	9 -10 0 0 0
a:had	-1 6 -3 4 -4
a:had already	4 0 -9 0 0
a:had approve	0 0 -7 4 0
a:had been	0 6 -3 0 0
a:had not	-1 8 -3 0 0
a:had sign	13 -15 -4 3 0
a:had the	-4 7 0 0 0
a:half	1 -7 2 0 0
a:hand	-3 -9 16 0 0
a:hand on	0 -2 6 0 0
a:has	-15 1 12 -11 -3
a:has .	8 -7 0 0 0
a:has a	0 -4 7 0 0
a:has agree	17 -5 -11 0 0
a:has already	9 -11 0 0 0
a:has announce	-6 7 0 0 0
a:has approve	4 -13 4 0 0
a:has been	-10 3 0 0 0
a:has confirm	0 -7 8 0 0
a:has decided	9 0 -9 0 0
a:has decline	-2 0 -2 0 8
a:has done	3 -10 3 0 0
a:has given	0 -7 1 0 0
a:has had	-3 14 -9 0 0
a:has it	-5 6 0 0 0
a:has let	3 0 -6 0 4
a:has not	-24 14 -3 0 0
a:has passed	7 -6 0 0 0
a:has published	0 10 -9 0 0
a:has put	-9 14 -5 0 0
a:has sign	17 -14 -2 0 0
a:has still	0 -13 14 0 0
a:has the	-4 -1 7 0 0
a:has to	-14 10 0 0 -5
a:has until	0 -5 9 0 0
a:hasn't	-2 14 -18 0 7
a:have	6 16 -15 -6 -8
a:have agree	-8 0 13 0 0
a:have not	0 10 -8 0 0
a:have say	0 6 -6 0 0
a:have sign	1 -8 8 0 -7
a:have to	-8 6 -3 0 1
a:he	16 -18 -5 2 2
a:he had	11 -3 -5 0 0
a:her	4 -8 0 0 0
a:here	0 7 -20 6 0
a:him	0 -9 5 0 0
a:himself	13 -4 -5 0 0
a:himself .	9 -8 0 0 0
a:his	-1 20 -14 1 -13
a:his <person>	-9 1 5 0 0
a:his name	2 10 -14 0 0
a:his signature	3 3 -11 1 0
a:home	-15 -2 7 0 7
a:home .	-9 0 12 0 0
a:hour	14 1 -15 0 0
a:hour .	6 0 -5 0 0
a:house	1 -8 2 0 0
a:i	0 -1 7 0 0
a:import	7 0 -3 0 0
a:impose	-3 0 7 0 0
a:in	0 -2 13 -16 -15
a:in <name>	-8 -6 16 0 0
a:in <number>	0 -4 9 0 0
a:in <organisation>	22 5 -29 0 0
a:in <seat>	-5 13 -4 0 -3
a:in a	7 -4 0 0 0
a:in busan	-8 -1 13 0 0
a:in place	7 0 -6 0 0
a:in three	14 0 -13 0 0
a:industry	7 0 -7 0 0
a:informed	-4 -4 12 0 0
a:initial	-2 -7 12 0 0
a:initialled	-4 0 9 0 0
a:ink	7 -2 -2 0 0
a:into	9 0 -6 0 0
a:into law	2 2 -7 0 0
a:into the	6 0 -3 0 0
a:is	-21 22 -5 0 -5
a:is in	0 11 -10 0 0
a:is not	0 -6 7 0 0
a:is one	6 0 -4 0 0
a:island	6 0 -2 0 0
a:issue	-3 19 -11 0 0
a:issue a	0 9 -5 0 0
a:issued	10 10 -21 0 0
a:it	15 -1 -5 -5 -2
a:it .	-3 -3 8 -1 0
a:it <day-today>	-7 2 1 0 0
a:it by	-8 -3 14 0 0
a:it on	16 12 -25 0 0
a:it to	13 -7 -5 0 0
a:it up	6 5 -13 0 0
a:it will	0 13 -14 0 0
a:it would	6 -2 -1 0 0
a:its	-3 4 -7 0 0
a:its <organisation>	0 -4 6 0 0
a:its approval	0 -7 4 0 4
a:its consent	0 -7 5 0 0
a:its duty	0 10 -8 0 0
a:its fact	-5 0 7 0 0
a:its notice	12 -1 -16 6 0
a:its own	11 -1 -8 0 1
a:itself	0 8 -7 0 0
a:kind	-3 0 7 0 0
a:kind .	-2 0 6 0 0
a:know	-2 -8 -4 12 2
a:know .	0 0 -9 10 0
a:last	1 -1 4 0 -8
a:last summer	0 7 -6 0 0
a:last week	12 -21 3 0 -4
a:lasted	6 0 -4 0 0
a:late	-8 8 0 0 0
a:late on	-7 0 7 0 0
a:later	0 6 -4 0 0
a:law	-7 -5 16 0 0
a:law .	-7 0 9 0 0
a:less	9 0 -3 0 -2
a:let it	1 -6 0 0 3
a:line	0 0 6 0 0
a:list	-1 -3 11 0 0
a:look	-3 12 -6 0 0
a:look at	-1 16 -12 0 0
a:make	0 10 -8 0 0
a:make the	-2 6 0 0 0
a:man	0 7 -7 0 0
a:may	-8 0 10 0 0
a:me	-3 7 -1 0 0
a:me .	0 9 -12 0 0
a:mean	-1 0 6 0 0
a:media	-4 6 0 0 0
a:meet	-2 -12 18 0 0
a:meet at	15 0 -12 0 0
a:meet in	-6 -8 20 0 0
a:meet on	0 -5 9 0 0
a:memorandum	10 -5 -2 0 0
a:million	-6 0 6 0 0
a:mind	0 7 -4 0 0
a:mine	9 0 -11 0 0
a:minister	9 0 -8 0 0
a:minute	0 -8 8 0 0
a:missing	0 10 -11 0 0
a:money	0 -5 6 0 0
a:more	-18 6 3 0 0
a:more of	0 12 -9 0 0
a:more than	0 -4 7 0 0
a:morning	1 3 -6 0 0
a:must	-5 18 -8 0 -4
a:must publish	-1 10 -6 0 0
a:must sign	0 -2 6 0 0
a:must vote	8 -2 -2 0 0
a:my	21 -7 -14 0 0
a:name	0 8 -6 0 -1
a:name to	4 12 -13 0 0
a:need	0 -21 19 0 0
a:need a	0 -5 6 0 0
a:need not	0 -5 6 0 0
a:need the	-6 -4 13 0 0
a:need to	0 -15 16 0 0
a:negotiate	7 0 -4 0 0
a:never	5 0 -8 0 0
a:new	-2 -10 8 3 0
a:new tariff	-14 0 19 0 0
a:next	-13 11 0 0 0
a:next week	-11 15 -2 0 0
a:night	-5 0 7 0 0
a:nobody	10 -2 -6 0 0
a:northern	-8 0 9 0 0
a:not	-1 0 -10 11 8
a:not .	-5 18 -19 0 6
a:not be	6 -4 -7 6 0
a:not confirm	0 -8 11 0 0
a:not do	0 -1 7 0 0
a:not know	0 0 -7 13 0
a:not sign	-14 6 -9 -2 15
a:nothing	-9 -4 12 0 0
a:notice	3 0 -11 3 4
a:notice .	-16 0 7 0 3
a:notice of	20 -2 -11 0 0
a:now	-3 7 -15 0 13
a:now .	0 0 -8 0 9
a:of	0 -14 12 0 -1
a:of <day-gone>	19 -10 -11 0 0
a:of <level>	-2 0 6 0 0
a:of <month-ahead>	6 0 -8 0 0
a:of <name>	-8 20 -9 0 0
a:of duty	-4 0 7 0 0
a:of it	-1 0 6 0 0
a:of its	10 3 -11 0 0
a:of the	-6 -13 9 2 2
a:of up	9 0 -8 0 0
a:oil	10 0 -6 0 0
a:old	-6 0 7 0 0
a:on	-12 7 12 -28 -2
a:on <day-gone>	-10 4 14 -5 -5
a:on <day-today>	-7 -6 10 0 3
a:on <quality>	-7 17 -7 0 0
a:on his	-9 0 11 0 0
a:on it	-3 14 -7 0 0
a:on palm	10 0 -9 0 0
a:on social	-4 6 0 0 0
a:on the	15 -4 -10 0 1
a:opened	-5 -2 0 6 0
a:or	-9 0 8 0 0
a:order	11 -1 -2 -2 -5
a:order <day-gone>	6 0 -5 0 0
a:order a	-1 0 6 0 0
a:order in	10 0 -10 0 0
a:order it	4 3 -10 0 0
a:order of	-1 -4 8 0 0
a:order on	2 4 -7 0 0
a:order the	11 0 -8 0 0
a:originating	7 0 -7 0 0
a:originating in	7 0 -7 0 0
a:other	0 -14 11 0 0
a:otherwise	0 -12 13 0 0
a:otherwise .	0 -8 9 0 0
a:our	0 -4 10 0 0
a:out	-15 -8 15 0 4
a:over	-4 -1 11 0 0
a:owe	0 22 -22 0 0
a:own	12 -13 0 0 0
a:own .	-1 -18 22 0 0
a:own on	1 1 -6 0 0
a:palm	9 0 -8 0 0
a:palm oil	10 0 -9 0 0
a:paper	5 8 -18 0 4
a:paper .	12 0 -12 0 0
a:part	0 -8 3 0 0
a:pause	8 -4 -1 0 0
a:pay	-2 -8 14 0 0
a:pen	17 4 -20 0 0
a:pen .	12 -5 -5 0 0
a:pen to	3 5 -9 0 0
a:permanent	0 6 -4 0 0
a:person	2 0 -6 0 0
a:place	7 0 -5 0 0
a:post	0 10 -6 0 0
a:power	0 -8 13 0 0
a:power to	0 -7 10 0 0
a:president	0 0 6 0 0
a:price	-7 0 11 0 0
a:proclamation	11 0 -8 0 0
a:prolong it	0 -7 9 0 0
a:prolong the	0 13 -10 0 0
a:prolongation	6 0 -8 0 0
a:proposal	0 6 -3 0 0
a:propose	0 -7 10 0 0
a:publish	-6 24 -18 0 0
a:publish the	0 11 -10 0 0
a:publishe	0 15 -16 0 0
a:published a	0 -4 10 0 0
a:published an	-14 12 0 0 0
a:published its	1 -8 0 0 0
a:put	0 5 -5 5 -13
a:put its	-6 0 0 6 0
a:put pen	3 5 -9 0 0
a:put the	0 0 6 0 0
a:put their	7 0 -3 0 0
a:raise	4 -7 0 0 0
a:rate	-11 0 13 0 0
a:ratified	0 3 -7 0 0
a:ratify	2 20 -26 0 1
a:read	-9 -5 18 0 0
a:ready	0 -3 6 0 0
a:receive	0 -3 6 0 0
a:recommend	0 -5 6 0 0
a:reduction	0 17 -16 0 0
a:refuse	0 -9 0 0 12
a:refuse to	0 0 -2 0 7
a:refused	-5 0 -1 0 12
a:refused to	0 0 -3 0 8
a:renewal	10 15 -24 0 0
a:reporter	-4 -7 17 0 0
a:representative	13 -3 -7 0 0
a:required	-10 0 8 0 0
a:right	0 -3 8 0 0
a:room	-6 0 9 0 0
a:round	11 6 -17 0 0
a:rule	-7 0 5 0 0
a:rule .	0 6 -6 0 0
a:rule on	0 -11 14 0 0
a:same	6 -3 0 0 0
a:same day	6 0 -4 0 0
a:say	4 -5 -3 0 7
a:say .	-8 0 7 0 0
a:say <number>	9 0 -8 0 0
a:say <person>	-8 0 8 0 0
a:say he	11 0 -5 0 -5
a:say in	-2 0 7 0 0
a:say it	3 4 -10 0 0
a:say no	0 0 -2 0 8
a:say on	-7 -2 0 0 6
a:say so	4 2 -8 0 0
a:say that	10 2 -20 0 7
a:say the	-2 -1 10 0 0
a:say yes	6 8 -12 0 -1
a:seal	11 -12 -2 0 1
a:section	10 -2 -6 0 0
a:section <number>	10 -2 -6 0 0
a:shall	-6 5 -1 0 0
a:shall not	0 0 -6 0 2
a:sheet	-7 -2 13 0 0
a:ship	0 13 -10 0 0
a:ship .	0 10 -10 0 0
a:should	-1 -7 14 0 0
a:show	9 0 -5 0 0
a:side	-3 -3 12 0 0
a:sign	-2 8 -11 1 3
a:sign .	22 -14 -6 0 -4
a:sign alone	-5 6 0 0 0
a:sign an	-11 4 3 0 0
a:sign anything	0 0 6 0 0
a:sign as	1 0 -7 0 5
a:sign at	0 9 -11 0 0
a:sign by	-12 -9 23 0 0
a:sign in	-13 0 14 0 0
a:sign it	20 -4 -16 0 5
a:sign on	-2 10 -3 0 0
a:sign the	-13 10 -7 4 7
a:sign their	-5 0 6 0 0
a:signature .	0 13 -13 0 0
a:signature of	-3 0 8 0 0
a:sit	-6 0 6 0 0
a:sit down	0 -4 11 0 0
a:sleep	-1 -1 7 0 0
a:so	11 8 -21 0 0
a:so far	-1 11 -10 0 0
a:so on	5 4 -13 0 0
a:social	-6 7 0 0 0
a:social media	-4 6 0 0 0
a:spoke	-4 -5 14 0 0
a:spot	10 0 -8 0 0
a:state	-9 -2 13 0 0
a:statement	0 0 6 0 0
a:step .	5 2 -9 0 0
a:still	-24 9 1 0 -3
a:still have	0 10 -9 0 0
a:still to	-6 13 -6 0 0
a:stop the	7 0 -6 0 0
a:summer	0 4 -7 0 3
a:suspend for	6 0 -5 0 0
a:suspension	0 -4 14 0 -2
a:take effect	10 0 -9 0 0
a:talk	-8 -8 19 0 0
a:tariff	-23 -16 19 11 1
a:tariff for	-12 0 13 0 0
a:tariff of	0 -3 7 0 0
a:tariff truce	2 0 -11 1 4
a:telephone call	6 0 -5 0 0
a:telephone on	-2 6 -1 0 0
a:tell	-25 2 0 10 0
a:tell me	0 10 -9 0 0
a:tell reporter	0 -6 13 0 0
a:tell us	-3 -8 0 11 0
a:term	-1 0 7 0 0
a:that	5 -8 0 -1 1
a:that .	0 -16 18 0 0
a:that a	10 0 -9 0 0
a:that he	-3 -6 0 0 10
a:that rate	-7 0 7 0 0
a:the	-4 9 -1 0 -2
a:the <day-ahead>	0 11 -7 0 0
a:the <level>	0 10 -8 0 0
a:the <name>	7 -12 0 0 0
a:the <organisation>	-14 0 11 0 -1
a:the <person>	-7 -8 19 0 0
a:the additional	15 0 -12 0 0
a:the affiliate	0 16 -15 0 0
a:the agreement	3 5 -9 0 0
a:the budget	0 -7 5 0 0
a:the consent	0 -3 6 0 0
a:the decision	0 -7 5 0 0
a:the decree	-8 1 4 0 0
a:the duty	7 6 -19 3 0
a:the export	0 -2 6 0 0
a:the extension	15 8 -26 0 0
a:the fee	0 7 -6 0 0
a:the island	6 0 -2 0 0
a:the kind	-3 0 6 0 0
a:the matter	-1 6 -1 0 0
a:the morning	8 0 -7 0 0
a:the negotiation	0 6 -5 0 0
a:the new	-8 0 8 0 0
a:the newspaper	0 6 -5 0 0
a:the northern	-8 0 8 0 0
a:the old	-6 0 7 0 0
a:the order	-17 4 10 0 0
a:the paper	-2 8 -1 0 0
a:the pause	9 -1 -5 0 0
a:the prolongation	7 0 -3 0 0
a:the proposal	0 9 -8 0 0
a:the regulation	0 6 -4 0 0
a:the room	-6 0 8 0 0
a:the same	7 -3 0 0 0
a:the second	10 0 -9 0 0
a:the ship	0 12 -12 0 0
a:the spot	10 0 -8 0 0
a:the tariff	-9 0 1 2 4
a:the truce	0 6 -9 0 0
a:their	-11 0 12 0 0
a:their name	6 0 -2 0 0
a:their own	-7 -8 17 0 0
a:their tariff	0 -1 8 0 0
a:these	0 -4 6 0 0
a:thi	-6 0 9 0 0
a:thing	0 6 -7 0 0
a:three	15 -1 -10 0 0
a:three round	15 0 -14 0 0
a:through	0 8 -2 0 0
a:through .	3 3 -11 0 0
a:through its	0 12 -12 0 0
a:through the	-4 0 9 0 0
a:time	-4 15 -14 0 2
a:to	-18 9 3 -28 8
a:to <day-gone>	-3 15 -10 0 0
a:to <number>	0 -17 7 0 3
a:to <seat>	-1 -6 12 0 0
a:to <span>	-3 14 -9 0 0
a:to adopt	0 8 -7 0 0
a:to agree	0 13 -9 0 0
a:to approve	-6 11 -5 0 0
a:to come	0 6 -5 0 0
a:to confirm	0 12 -10 0 0
a:to do	0 9 -6 0 0
a:to extend	0 -3 6 0 0
a:to it	-1 10 -2 0 0
a:to meet	0 -5 7 0 0
a:to paper	4 1 -8 0 0
a:to pass	0 -9 3 0 3
a:to ratify	-4 15 -14 0 2
a:to say	15 -8 -3 0 0
a:to set	0 6 -6 0 0
a:to sign	0 -14 6 0 12
a:to the	11 -17 5 0 0
a:to vote	0 -3 6 0 0
a:too	6 0 -4 0 0
a:trade	2 -15 7 0 0
a:trade deal	-2 0 7 0 0
a:trade representative	6 0 -4 0 0
a:truce	7 2 -18 0 7
a:truce .	14 1 -15 0 0
a:truce on	-5 0 9 0 0
a:truce with	2 4 -20 1 5
a:truck	7 0 -5 0 0
a:two	15 -29 4 0 0
a:two announcement	16 0 -13 0 0
a:under	1 -8 1 0 0
a:under section	7 0 -3 0 0
a:under the	-7 0 6 0 0
a:until	-1 -29 25 0 0
a:until <day-ahead>	4 -22 14 0 0
a:until <month-ahead>	-4 0 6 0 0
a:up	11 4 -12 0 0
a:up for	0 7 -6 0 0
a:up to	18 -2 -10 0 0
a:us	-3 -13 1 11 0
a:us .	0 0 -5 11 0
a:used	14 -4 -8 0 0
a:view	0 -2 9 0 0
a:view on	0 -1 6 0 0
a:visit	0 -7 13 0 0
a:vote	-15 6 1 0 1
a:vote .	-2 -19 24 0 0
a:vote in	0 18 -15 0 0
a:vote is	0 6 -5 0 0
a:vote on	-16 11 0 0 0
a:vote to	-4 -7 5 0 4
a:voted	6 0 -3 0 0
a:voted for	-6 0 8 0 0
a:voted on	6 0 -10 0 0
a:was	16 -1 -8 0 -1
a:way	0 -5 0 7 0
a:way .	0 -4 0 7 0
a:we	0 4 -13 9 0
a:week	0 0 0 3 -7
a:week .	-23 8 1 5 0
a:whether to	0 8 -4 0 0
a:will	-15 -1 4 10 0
a:will have	0 10 -9 0 0
a:will not	7 -6 -4 0 3
a:will sign	-2 3 -8 9 0
a:with	6 -4 -4 0 2
a:with <name>	2 7 -15 0 1
a:with a	0 -8 0 0 2
a:with my	9 0 -9 0 0
a:with the	-14 9 0 0 0
a:without	-4 -8 21 0 -2
a:without a	0 -1 6 0 0
a:word .	0 -3 7 0 0
a:work	0 -13 10 0 0
a:would	-11 6 0 0 0
a:would be	0 11 -9 0 0
a:would decide	0 7 -4 0 0
a:would have	-6 -1 2 0 2
a:would not	10 -8 0 0 -1
a:would now	0 12 -12 0 0
a:would sign	-11 12 -5 0 1
a:year	-5 -1 12 0 0
a:yes	4 7 -8 0 -1
a:yes .	5 7 -13 0 0
a:you	0 -10 15 0 0
act approve after	-1 -14 19 0 -10
act approve before	-26 18 0 19 -17
act approve left 1	-6 0 3 0 0
act approve left 1 pronoun	-7 9 0 0 0
act approve left 12	0 -8 8 1 0
act approve left 12 name	-3 0 8 0 0
act approve left 12 office	0 0 -9 4 0
act approve left 12 person	-2 -7 12 0 0
act approve left 12 pronoun	-4 0 7 0 0
act approve left 12 side	10 -12 0 0 0
act approve left 3	0 23 -19 -3 -6
act approve left 3 name	0 17 -15 0 0
act approve left 3 office	0 -6 11 0 0
act approve left 3 organisation	6 -5 1 0 0
act approve left 3 person	0 15 -11 0 0
act approve left 3 side	0 11 -9 0 0
act approve left 6	0 -2 11 0 -3
act approve left 6 organisation	2 11 -15 0 0
act approve left 6 person	-12 3 2 0 0
act approve left 6 pronoun	5 -10 0 0 0
act approve left 6 side	0 -18 22 0 0
act approve left far	12 0 -14 0 0
act approve left far name	0 10 -7 0 0
act approve left far office	0 0 -7 1 0
act approve left far organisation	11 -11 0 0 0
act approve left far person	1 2 -7 0 0
act approve left in clause	-2 17 -7 -8 -9
act approve left in clause name	-4 8 -1 0 0
act approve left in clause organisation	14 2 -10 0 0
act approve left in clause pronoun	-7 8 0 0 0
act approve right 1	12 -15 4 -3 -7
act approve right 1 both	6 0 -3 0 0
act approve right 1 name	-1 7 -3 0 0
act approve right 1 office	10 -5 -2 0 0
act approve right 1 organisation	16 -6 -5 0 -1
act approve right 1 person	-7 -8 18 0 0
act approve right 1 pronoun	-6 0 8 0 0
act approve right 1 side	-3 -2 12 0 0
act approve right 12	0 13 -9 0 -2
act approve right 12 name	-5 -1 9 0 0
act approve right 12 office	8 -2 -2 0 0
act approve right 12 organisation	0 6 -5 0 0
act approve right 12 person	-3 13 -5 0 0
act approve right 12 pronoun	10 0 -7 0 0
act approve right 3	13 5 -12 0 -2
act approve right 3 organisation	0 9 -10 0 0
act approve right 3 person	20 0 -18 0 0
act approve right 3 pronoun	-2 -4 13 0 0
act approve right 6	18 -7 -8 0 1
act approve right 6 name	8 -15 4 0 0
act approve right 6 office	12 7 -24 0 0
act approve right 6 organisation	20 -6 -12 0 2
act approve right 6 person	-13 1 4 0 1
act approve right 6 side	-10 0 8 0 0
act approve right far	-24 0 21 0 0
act approve right far organisation	-6 -1 10 0 0
act approve right far person	-19 8 4 0 0
act approve right far side	0 -4 9 0 0
act approve right in clause	15 17 -20 -5 -2
act approve right in clause name	0 -2 7 0 0
act approve right in clause office	18 0 -20 0 0
act approve right in clause organisation	20 13 -29 -3 0
act approve right in clause person	-5 20 -11 0 0
act approve right in clause pronoun	-15 0 11 0 0
act approve right in clause side	-6 -2 12 0 0
act do after	-6 -13 14 19 6
act do before	0 3 -1 0 -6
act do left 1	-15 8 -3 6 0
act do left 1 person	-6 9 -1 0 0
act do left 12	15 -10 0 2 -7
act do left 12 office	-9 17 -5 0 0
act do left 12 organisation	17 -25 3 5 0
act do left 12 person	14 -11 0 0 0
act do left 12 pronoun	0 -12 15 0 0
act do left 12 side	-6 6 0 0 0
act do left 3	0 -12 17 0 -3
act do left 3 name	-6 0 4 0 0
act do left 3 office	4 8 -13 0 0
act do left 3 person	1 -21 12 0 0
act do left 3 side	-2 -14 21 0 0
act do left 6	6 -6 3 -8 0
act do left 6 both	2 -13 7 0 0
act do left 6 name	9 -4 -2 0 0
act do left 6 office	5 1 -6 0 0
act do left 6 organisation	-8 3 5 0 -4
act do left 6 person	13 -9 -4 0 0
act do left 6 pronoun	-10 -4 9 0 3
act do left 6 side	-6 4 0 0 0
act do left far	-25 18 1 0 0
act do left far name	-5 8 -2 0 0
act do left far organisation	-7 3 0 0 0
act do left far person	-11 6 0 0 0
act do left far pronoun	1 5 -9 0 0
act do left far side	0 -6 13 0 0
act do left in clause	-4 4 0 6 -15
act do left in clause name	-6 1 3 0 0
act do left in clause office	0 20 -22 4 0
act do left in clause person	0 -20 17 0 0
act do left in clause side	-15 10 0 0 0
act do right 1	20 -6 -10 0 -6
act do right 1 name	19 15 -29 0 0
act do right 1 office	0 4 -10 2 0
act do right 1 organisation	0 -18 15 1 -4
act do right 1 person	0 -7 7 3 -5
act do right 1 pronoun	8 -9 -4 -4 8
act do right 1 side	2 10 -6 -6 -10
act do right 12	-29 12 12 -6 0
act do right 12 name	-4 -19 24 0 0
act do right 12 organisation	-6 13 -7 0 0
act do right 12 person	-16 23 -6 0 0
act do right 12 pronoun	0 -7 4 0 0
act do right 12 side	-6 -13 23 0 0
act do right 3	13 0 -11 4 -1
act do right 3 office	11 -13 0 0 0
act do right 3 organisation	5 -1 -6 0 8
act do right 3 pronoun	0 -2 9 0 -5
act do right 3 side	2 9 -15 8 0
act do right 6	2 -17 7 8 0
act do right 6 name	-12 -7 23 0 0
act do right 6 office	21 -18 -17 7 6
act do right 6 organisation	-1 13 -6 0 0
act do right 6 side	-9 -27 39 0 0
act do right far	-16 -7 21 -1 1
act do right far name	-20 1 13 0 0
act do right far organisation	0 -16 16 0 0
act do right far side	-8 0 10 0 0
act do right in clause	18 -2 -10 2 -11
act do right in clause name	-4 8 0 0 -5
act do right in clause office	13 2 -21 5 0
act do right in clause organisation	-4 -4 7 0 0
act do right in clause person	14 -9 0 0 -7
act do right in clause pronoun	9 -18 0 -6 2
act do right in clause side	0 9 -8 2 -14
act lack after	20 -1 -7 -17 -8
act lack before	4 -1 0 0 -9
act lack left 1	-17 4 3 0 0
act lack left 1 organisation	0 -7 9 0 0
act lack left 1 person	0 6 -2 0 0
act lack left 12 name	9 0 -11 0 0
act lack left 12 organisation	-18 2 5 0 0
act lack left 12 side	0 -6 10 0 0
act lack left 3	-20 26 -8 -3 -5
act lack left 3 name	-8 0 4 0 0
act lack left 3 office	5 3 -6 0 0
act lack left 3 organisation	-11 3 2 0 0
act lack left 3 person	0 15 -11 0 0
act lack left 3 pronoun	-6 5 0 0 0
act lack left 6	-21 21 -4 -2 -2
act lack left 6 name	0 15 -13 0 0
act lack left 6 office	0 -10 14 0 0
act lack left 6 organisation	-11 7 0 0 0
act lack left 6 person	-3 8 -2 0 0
act lack left far organisation	12 -1 -8 0 0
act lack left far pronoun	-6 0 10 0 0
act lack left far side	0 -2 6 0 0
act lack left in clause	-53 44 -12 -13 -15
act lack left in clause name	-12 12 -1 0 0
act lack left in clause office	0 -4 6 0 0
act lack left in clause organisation	-23 0 15 -1 -3
act lack left in clause person	-14 44 -33 0 0
act lack left in clause pronoun	-2 14 -8 0 0
act lack left in clause side	0 11 -8 0 0
act lack right 1	-27 8 9 -4 -12
act lack right 1 office	-1 -5 9 0 0
act lack right 1 organisation	-10 8 0 0 -3
act lack right 1 person	-4 0 7 0 0
act lack right 12	0 -14 4 -1 8
act lack right 12 name	-7 -7 17 0 0
act lack right 12 organisation	-1 -16 7 0 10
act lack right 12 side	15 -6 -6 0 0
act lack right 3	-12 20 -12 2 0
act lack right 3 name	3 6 -9 0 0
act lack right 3 office	-3 3 -13 7 5
act lack right 3 organisation	-6 9 0 0 0
act lack right 3 side	-10 7 0 0 0
act lack right 6	0 0 6 -5 -16
act lack right 6 name	0 -7 12 0 0
act lack right 6 office	-8 0 10 0 0
act lack right 6 person	-18 8 5 0 0
act lack right 6 side	12 0 -6 0 0
act lack right far	8 0 -7 0 0
act lack right far name	0 -12 17 0 0
act lack right far office	0 10 -10 0 0
act lack right far organisation	18 0 -12 0 -3
act lack right far person	0 8 -7 0 2
act lack right far side	-9 -3 14 0 0
act lack right in clause	-9 10 4 -17 -17
act lack right in clause name	-1 6 -1 0 0
act lack right in clause office	0 -4 6 0 0
act lack right in clause organisation	-1 10 -4 -4 0
act lack right in clause side	5 -6 3 0 0
act publish after	3 -14 13 0 -21
act publish before	2 -19 27 -18 -15
act publish left 1	-1 -4 11 0 0
act publish left 12	-10 1 7 0 0
act publish left 12 office	-4 6 0 0 0
act publish left 12 organisation	4 4 -7 0 0
act publish left 12 person	-14 0 15 0 0
act publish left 12 side	0 -12 17 0 0
act publish left 3	6 -5 0 2 -2
act publish left 3 name	-12 0 15 0 0
act publish left 3 organisation	9 -7 -3 5 0
act publish left 3 person	8 3 -13 0 0
act publish left 6 name	4 6 -12 0 0
act publish left 6 organisation	7 -5 0 0 0
act publish left 6 person	-7 0 9 0 0
act publish left far	8 -5 0 0 0
act publish left far organisation	12 0 -10 0 0
act publish left in clause	13 0 -10 0 -6
act publish left in clause organisation	22 -9 -10 3 0
act publish right 1	33 -3 -24 0 -5
act publish right 1 office	18 -2 -13 0 0
act publish right 1 organisation	19 -13 -8 0 0
act publish right 1 side	12 6 -16 0 0
act publish right 12	-2 -11 12 0 1
act publish right 12 name	3 -7 0 0 0
act publish right 12 organisation	-8 0 0 0 2
act publish right 12 person	0 -22 14 0 0
act publish right 12 pronoun	8 0 -4 0 0
act publish right 3	-9 23 -6 0 -14
act publish right 3 name	-8 6 0 0 0
act publish right 3 office	-16 20 -1 0 0
act publish right 3 person	14 1 -12 0 0
act publish right 3 pronoun	-3 -4 12 0 0
act publish right 3 side	-13 5 0 0 0
act publish right 6	7 4 -9 -6 0
act publish right 6 name	-15 2 6 0 0
act publish right 6 office	10 -7 0 0 0
act publish right 6 organisation	6 0 -3 0 0
act publish right 6 person	-2 12 -10 0 4
act publish right 6 side	8 0 -3 0 0
act publish right far	3 -14 9 0 0
act publish right far name	-8 0 14 0 0
act publish right far person	7 -6 0 0 0
act publish right far side	-7 -2 16 0 0
act publish right in clause	15 11 -15 -5 -15
act publish right in clause name	-32 9 8 0 0
act publish right in clause office	12 8 -19 0 0
act publish right in clause organisation	9 6 -15 0 0
act publish right in clause person	-8 4 7 -1 0
act publish right in clause pronoun	8 -8 0 0 0
act publish right in clause side	10 -3 0 0 -2
act refuse after	3 -10 -10 4 18
act refuse before	4 -18 11 0 0
act refuse left 12	-1 -6 12 0 0
act refuse left 3	5 -4 -8 0 7
act refuse right 1	-5 -24 5 0 18
act refuse right 1 organisation	-6 -3 0 0 8
act refuse right 1 person	-10 -5 0 0 15
act refuse right 1 pronoun	7 -9 3 0 -2
act refuse right 12	-14 -15 9 0 13
act refuse right 12 organisation	-8 -8 13 0 0
act refuse right 12 person	0 -3 -1 0 8
act refuse right 3	-7 -18 2 0 15
act refuse right 3 organisation	-4 -7 -2 0 16
act refuse right 6	0 -4 -10 0 18
act refuse right 6 person	-1 0 -12 0 15
act refuse right far organisation	8 0 -6 0 0
act refuse right in clause	-1 -37 -8 -5 37
act refuse right in clause office	0 -1 -4 0 6
act refuse right in clause organisation	0 -14 -7 0 24
act refuse right in clause person	-4 -1 -8 0 17
act refuse right in clause pronoun	6 -10 2 0 0
act sign after	-9 -3 11 -19 4
act sign before	37 1 -33 -21 10
act sign left 1	0 2 -12 0 7
act sign left 1 name	0 10 -9 0 0
act sign left 1 person	8 -15 -5 0 8
act sign left 12	9 -20 5 0 2
act sign left 12 office	0 -10 10 0 0
act sign left 12 organisation	3 -10 7 0 0
act sign left 12 person	16 0 -16 0 0
act sign left 12 side	-26 0 21 0 0
act sign left 3	-2 12 -6 -5 0
act sign left 3 both	11 -3 -4 0 0
act sign left 3 organisation	-7 1 5 0 0
act sign left 3 person	1 13 -24 0 5
act sign left 3 pronoun	-6 3 0 0 0
act sign left 6	21 2 -19 0 -1
act sign left 6 name	0 10 -9 0 0
act sign left 6 office	-9 2 5 0 0
act sign left 6 organisation	19 -18 0 0 0
act sign left 6 person	20 0 -25 0 0
act sign left far	7 0 -4 0 0
act sign left far office	-8 0 8 0 0
act sign left far side	11 -3 -6 0 0
act sign left in clause	15 8 -19 -9 0
act sign left in clause both	11 -3 -4 0 0
act sign left in clause name	-2 -2 6 0 0
act sign left in clause organisation	-6 14 -4 0 0
act sign left in clause person	26 2 -35 0 5
act sign left in clause side	-2 0 6 0 0
act sign right 1	18 7 -18 0 -16
act sign right 1 name	18 -2 -12 0 0
act sign right 1 office	-3 -3 2 6 0
act sign right 1 organisation	-14 7 6 0 0
act sign right 1 person	21 6 -25 0 -2
act sign right 1 pronoun	0 13 -8 0 0
act sign right 1 side	-7 -5 15 0 0
act sign right 12	6 -2 0 0 -10
act sign right 12 name	0 -6 3 0 0
act sign right 12 office	-17 0 2 3 0
act sign right 12 organisation	0 -2 7 0 -2
act sign right 12 person	26 -1 -19 0 -5
act sign right 12 side	-8 1 2 0 0
act sign right 3	7 4 -20 11 3
act sign right 3 name	14 -3 -6 0 0
act sign right 3 office	-12 0 9 2 -8
act sign right 3 organisation	6 -13 6 0 0
act sign right 3 person	12 13 -37 16 -5
act sign right 3 pronoun	-10 0 0 -2 15
act sign right 6	-6 1 3 -1 0
act sign right 6 name	-11 7 3 0 0
act sign right 6 office	-9 -20 26 0 0
act sign right 6 organisation	-8 -8 7 0 9
act sign right 6 person	5 28 -29 0 0
act sign right 6 pronoun	18 -6 -5 0 -4
act sign right 6 side	-12 -3 15 0 0
act sign right far	5 0 -16 9 6
act sign right far name	6 0 -6 0 0
act sign right far office	0 -13 0 0 6
act sign right far organisation	-14 -5 11 0 4
act sign right far person	3 9 -12 0 0
act sign right far side	0 3 -12 12 0
act sign right in clause	16 5 -25 5 -1
act sign right in clause both	4 5 -13 0 0
act sign right in clause name	14 2 -11 0 -8
act sign right in clause office	0 -11 4 9 -7
act sign right in clause organisation	-6 -10 11 0 7
act sign right in clause person	17 12 -32 8 -18
act sign right in clause pronoun	1 4 -12 -6 9
act sign right in clause side	-16 0 13 -3 0
act vote after	-10 -5 4 8 7
act vote before	-23 14 10 -2 -9
act vote left 12	0 10 -8 0 0
act vote left 12 name	0 9 -8 0 0
act vote left 12 organisation	0 10 -13 0 0
act vote left 3	-20 0 12 2 0
act vote left 3 person	-15 12 -3 4 0
act vote left 3 pronoun	0 -8 10 0 0
act vote left 6 organisation	0 17 -14 0 0
act vote left 6 person	-12 -3 18 0 0
act vote left far	0 -17 1 5 0
act vote left far organisation	0 -8 9 0 0
act vote left in clause	0 -3 9 0 0
act vote left in clause organisation	0 -6 7 0 0
act vote left in clause person	-4 17 -11 0 0
act vote right 1	-1 6 0 0 -2
act vote right 1 name	7 7 -14 0 0
act vote right 1 organisation	-6 0 5 0 0
act vote right 12	0 -1 -5 0 10
act vote right 12 office	8 0 -12 1 0
act vote right 12 organisation	-4 0 -8 0 15
act vote right 3	-13 22 -5 -5 -10
act vote right 3 organisation	0 15 -9 0 0
act vote right 3 person	-1 6 0 0 0
act vote right 3 pronoun	0 -9 19 0 -2
act vote right 6	2 -5 8 -1 -10
act vote right 6 name	-6 4 0 0 0
act vote right 6 office	0 -3 8 0 0
act vote right 6 side	4 -9 0 0 0
act vote right far	0 -21 7 0 8
act vote right far office	0 6 -10 0 0
act vote right far organisation	-2 -13 7 0 8
act vote right far person	10 -13 0 0 0
act vote right far side	0 -7 13 0 0
act vote right in clause	-3 4 3 -17 -4
act vote right in clause name	0 19 -18 0 0
act vote right in clause organisation	-3 -5 9 -6 1
act vote right in clause pronoun	0 -13 26 0 -4
approve< approve>	0 9 -9 0 0
approve< do<	0 -2 8 -2 -4
approve< do>	13 -16 3 4 -8
approve< future	3 16 -23 4 0
approve< infinitive	-10 14 -4 0 0
approve< lack<	-1 18 -12 -1 -1
approve< lack>	-3 12 -4 0 0
approve< modal	-10 0 3 0 0
approve< modal-not	0 9 -9 0 0
approve< name	-8 17 -7 0 0
approve< office	0 0 -1 7 0
approve< organisation	20 0 -11 -4 -3
approve< past	0 8 -2 0 -1
approve< perfect	3 -10 7 0 0
approve< perfect-not	0 0 -6 4 0
approve< person	-9 9 0 0 0
approve< power=board	0 -11 12 0 0
approve< power=cabinet	20 -10 -5 0 0
approve< power=congress	0 4 -7 0 0
approve< power=council	14 -5 -1 0 0
approve< power=house	6 4 -12 0 0
approve< power=minister	-12 0 16 0 0
approve< power=parliament	0 16 -16 0 0
approve< power=president	-25 20 -7 7 -2
approve< power=prime minister	11 -3 -5 0 0
approve< power=senate	-5 0 7 0 0
approve< present	-27 12 5 0 0
approve< present-not	0 -4 6 0 0
approve< publish<	15 0 -13 0 0
approve< publish>	12 0 -9 0 0
approve< side	7 -11 5 0 0
approve< vote<	0 6 -10 5 0
approve< vote>	0 9 -11 0 0
approve> do<	19 -10 -4 0 0
approve> do>	9 -1 -2 0 -3
approve> future	-15 16 -4 0 -2
approve> infinitive	-3 22 -20 3 0
approve> lack<	-1 16 -11 0 0
approve> lack>	3 7 -6 -7 -3
approve> modal	0 19 -18 0 0
approve> modal-not	0 -4 10 0 0
approve> name	1 -10 10 0 -1
approve> office	27 -1 -27 0 0
approve> organisation	24 3 -22 -5 0
approve> participle	0 -5 11 0 0
approve> past	7 2 -9 0 -1
approve> perfect	21 -47 8 0 3
approve> perfect-not	0 -2 8 0 0
approve> person	-10 15 -1 0 -1
approve> power=assembly	0 17 -15 0 0
approve> power=board	-6 -8 17 0 0
approve> power=cabinet	29 15 -45 0 0
approve> power=commission	-1 -25 30 0 0
approve> power=council	4 0 -9 1 0
approve> power=diet	0 7 -7 0 0
approve> power=government	5 -11 4 0 0
approve> power=minister	18 -28 0 0 -2
approve> power=ministry	-7 -18 27 0 0
approve> power=no power	0 13 -1 -12 -10
approve> power=president	-13 13 0 0 0
approve> power=representative	-4 -7 15 0 0
approve> power=senate	1 0 -13 0 10
approve> present	-22 11 2 -4 1
approve> pronoun	0 -3 8 0 0
approve> publish>	8 0 -10 0 7
approve> refuse>	-13 -26 4 0 25
approve> side	-23 -6 26 0 -3
approve> vote>	15 -5 -9 0 3
asks	-23 0 19 2 -5
b:"	-8 -8 14 0 5
b:" say	7 -11 0 0 0
b:" the	0 -4 0 0 7
b:'	0 -4 9 0 0
b:'s	-16 18 -5 0 5
b:(	-13 8 0 0 0
b:) and	14 0 -13 0 0
b:*	1 3 -7 0 0
b:,	10 0 -4 -14 0
b:, <person>	7 0 -6 0 0
b:, a	0 -8 11 0 0
b:, according	5 -20 7 0 0
b:, and	0 8 -4 0 0
b:, as	0 3 -6 0 0
b:, both	-10 2 3 0 0
b:, by	10 -2 -5 0 0
b:, for	-13 0 12 0 0
b:, his	3 5 -12 0 0
b:, it	3 -8 2 0 0
b:, its	0 0 0 0 7
b:, mr	-3 -10 17 0 0
b:, no	-1 12 -8 0 0
b:, say	0 8 -5 0 0
b:, since	0 7 -7 0 0
b:, subject	0 -10 11 0 0
b:, the	5 13 -15 0 -2
b:, then	9 4 -15 0 0
b:, through	6 -7 0 0 0
b:, to	0 10 -8 0 0
b:, will	0 -6 7 0 0
b:, with	-7 0 10 0 0
b:-	8 -6 -4 0 2
b:. m	0 -4 7 0 0
b:/	-1 0 7 0 0
b::	1 7 0 -9 -16
b:: <seat>	-2 -1 7 0 0
b:: the	0 12 -8 0 0
b:;	-13 14 -5 0 0
b:; <person>	-6 0 7 0 0
b:; on	7 0 -6 0 0
b:; the	-13 -12 19 3 0
b:<agent>	2 4 -4 0 -6
b:<day-ahead>	-6 -7 16 0 0
b:<day-gone>	1 -8 1 0 0
b:<day-gone> by	22 0 -20 0 0
b:<day-today> and	-3 6 0 0 0
b:<day-today> by	7 0 -6 0 0
b:<duty>	-4 -3 14 0 0
b:<goods>	-21 -15 33 0 1
b:<level-noun>	-20 9 0 0 0
b:<level>	-14 -17 33 0 0
b:<month-gone>	-5 -3 14 0 0
b:<name>	-4 24 -9 -7 -3
b:<name> 's	-5 8 0 0 0
b:<name> a	10 -1 -7 0 0
b:<name> and	-9 -5 18 0 0
b:<name> has	-8 6 0 0 0
b:<name> it	6 7 -18 0 0
b:<name> sign	-4 0 8 0 0
b:<name> the	7 10 -19 0 0
b:<name> was	-4 0 8 0 0
b:<not>	-26 21 -2 0 -5
b:<number>	21 -21 0 0 0
b:<number> /	-1 0 6 0 0
b:<number> <person>	6 0 -8 0 0
b:<number> and	10 0 -6 0 0
b:<number> vote	8 0 -5 0 0
b:<office>	13 14 -22 0 0
b:<office> <person>	7 5 -13 0 0
b:<office> say	0 9 -10 0 0
b:<organisation>	-4 -12 19 0 0
b:<organisation> 's	0 -15 14 0 0
b:<organisation> and	-7 26 -18 0 0
b:<organisation> in	1 -18 12 0 0
b:<person>	-5 -9 20 -4 0
b:<person> 's	0 8 -9 0 0
b:<person> and	10 -3 -8 0 4
b:<person> need	0 8 -7 0 0
b:<person> of	-8 2 2 0 0
b:<person> say	-10 0 9 0 0
b:<person> sign	-16 -2 23 0 0
b:<person> tell	0 -7 12 0 0
b:<quality>	-7 9 -5 0 3
b:<quality> in	-2 6 -1 0 0
b:<seat>	-8 18 -8 -1 0
b:<seat> 's	5 1 -9 0 0
b:<seat> and	-10 0 8 0 0
b:<seat> by	-1 7 -3 0 0
b:<seat> on	2 0 -6 0 0
b:<span>	-13 -6 19 0 0
b:<taker>	-2 -9 6 0 3
b:<v-agree>	-4 0 9 -4 -6
b:<v-bear>	0 -27 19 3 0
b:<v-begin>	-9 0 0 2 0
b:<v-deny>	-1 -7 13 0 0
b:<v-down>	0 -9 12 0 0
b:<v-end>	-10 0 12 0 0
b:<v-impose>	-8 2 6 2 -11
b:<v-propose>	-11 0 0 14 0
b:<v-say>	-4 8 3 -12 -7
b:<v-stay>	1 -13 9 0 0
b:<v-suspend>	-4 -8 16 0 0
b:<v-target>	-3 -3 8 0 0
b:<v-up>	-6 0 3 3 0
b:a	0 -7 12 0 -11
b:a .	0 -4 7 0 0
b:a decree	9 0 -13 0 0
b:a notice	0 0 -8 7 0
b:a resolution	4 0 -7 0 0
b:a second	6 0 -4 0 0
b:a signature	0 14 -13 0 0
b:a treaty	0 -14 15 0 0
b:a vote	0 14 -12 0 0
b:accord	0 -7 9 0 0
b:according	4 -26 15 0 0
b:according to	4 -26 15 0 0
b:act	8 -13 0 0 0
b:act of	0 -9 9 0 0
b:add	0 7 -7 0 0
b:add that	0 8 -7 0 0
b:after	-4 -33 27 0 2
b:after the	0 -3 6 0 0
b:agree	-13 0 13 0 0
b:agree in	-7 0 13 0 0
b:agreement	-3 -2 8 0 0
b:agreement has	0 7 -8 0 0
b:an order	2 3 -6 0 0
b:and	8 9 -10 -14 0
b:and <name>	6 0 -6 0 0
b:and <person>	-14 -2 21 0 0
b:and by	9 9 -18 0 0
b:and for	-2 18 -15 0 0
b:and mr	-4 -4 12 0 0
b:and on	-8 0 6 0 0
b:and sign	0 10 -9 0 0
b:and that	1 -13 8 0 0
b:and the	0 0 -3 0 9
b:and with	8 -2 -3 0 0
b:announce	-3 0 7 0 0
b:announcement	8 6 -15 0 0
b:announcement of	8 6 -16 0 0
b:approval	0 6 -7 0 0
b:approval of	0 5 -7 0 0
b:approve	3 9 -12 0 0
b:approve by	6 3 -9 0 0
b:approve the	-7 4 0 0 0
b:are	0 -4 6 0 0
b:as	-10 -4 16 0 0
b:as of	-4 -2 9 0 0
b:ask	0 0 -13 16 0
b:ask in	0 0 -12 12 0
b:at	-7 -10 22 0 0
b:at the	-5 -3 13 0 0
b:back	-4 -1 9 0 0
b:back to	-4 0 7 0 0
b:be	-29 16 0 0 0
b:be approve	-1 12 -8 0 0
b:be sign	-16 0 12 0 0
b:bear	15 -6 -9 0 0
b:bear the	15 -6 -9 0 0
b:become	0 7 -4 0 0
b:been	6 12 -18 0 0
b:been sign	9 0 -7 0 0
b:before the	8 0 -6 0 0
b:between	-5 -8 16 0 0
b:between the	0 -2 6 0 0
b:bill in	0 -3 6 0 0
b:both	-9 -10 19 0 0
b:but	-21 16 -1 0 1
b:but the	-3 11 -5 0 0
b:by	33 2 -24 -10 -8
b:by <name>	0 6 -4 0 0
b:by <number>	9 0 -6 0 0
b:by <person>	14 -5 -7 0 0
b:by mr	5 3 -11 0 0
b:by order	0 -4 7 0 0
b:by the	6 2 -5 -2 0
b:call	-2 -2 10 0 0
b:can	0 -9 9 0 0
b:can be	0 -8 8 0 0
b:carry	-3 0 8 0 0
b:city	0 -15 17 0 0
b:come from	0 10 -9 0 0
b:company	-7 0 8 0 0
b:confirm by	0 -3 6 0 0
b:consent of	0 6 -4 0 0
b:consultation	0 -5 8 0 0
b:control	0 9 -6 0 0
b:custom	0 -5 6 0 0
b:date	0 6 -6 0 0
b:day	10 -4 -3 0 0
b:deal	-3 6 -1 0 0
b:deal with	0 -6 9 0 0
b:decide	0 -5 6 0 0
b:decree	5 5 -10 0 0
b:decree is	-8 0 6 0 0
b:decree of	14 0 -14 0 0
b:did not	0 6 -5 0 0
b:diet	0 -8 9 0 0
b:directed	-7 0 9 0 0
b:directed the	-7 0 9 0 0
b:do	0 -4 9 0 0
b:doe	-10 20 -12 0 0
b:doe not	0 -13 14 0 0
b:down	0 -6 9 0 0
b:due	0 -4 7 0 0
b:duty	1 -6 4 0 0
b:duty that	7 0 -6 0 0
b:effect	-1 18 -14 0 0
b:end	-6 1 1 0 0
b:extension	0 15 -11 0 0
b:far	-2 0 6 0 0
b:federal	0 6 -4 0 0
b:final approval	0 -6 6 0 0
b:for	-22 3 4 5 5
b:for <name>	14 7 -23 0 0
b:for <span>	0 -2 6 0 0
b:for the	-10 -2 11 0 0
b:from	-26 12 1 0 2
b:from the	-9 22 -14 0 0
b:get	4 8 -14 0 0
b:good	-9 -3 18 0 0
b:had	-9 -2 12 0 0
b:had been	3 4 -9 0 0
b:hand	2 -10 2 0 0
b:hand over	-4 -1 9 0 0
b:has	7 6 -12 1 -5
b:has been	0 6 -5 0 0
b:has to	0 15 -12 0 0
b:have	-11 0 1 6 0
b:having	-8 0 10 0 0
b:having regard	-8 0 9 0 0
b:he	-16 8 3 -1 0
b:he add	0 8 -7 0 0
b:he had	-4 -4 12 0 0
b:he has	3 -7 0 0 0
b:he tell	0 -1 8 0 -1
b:his	1 -9 7 -2 0
b:his <quality>	0 0 -2 0 6
b:hour	4 0 -8 3 0
b:house	0 -12 15 0 0
b:how	0 -2 7 0 0
b:i	0 -5 8 0 0
b:if	-16 6 0 3 0
b:if the	0 8 -2 0 0
b:in	0 4 0 2 -6
b:in <month-gone>	0 -2 7 0 0
b:in <name>	15 23 -42 0 0
b:in <number>	12 0 -11 0 0
b:in <seat>	-3 15 -11 0 0
b:in a	13 0 -13 0 0
b:in the	-23 3 6 0 0
b:is	-1 -2 6 0 -3
b:is now	5 7 -13 0 0
b:is the	-12 7 0 0 0
b:is to	-3 -7 15 0 0
b:issued	0 6 -8 0 0
b:it	-13 0 6 5 0
b:it is	0 3 -11 3 0
b:it need	0 7 -6 0 0
b:it still	-1 -5 9 0 0
b:it take	2 -7 0 0 1
b:it to	0 23 -21 0 0
b:it will	-4 7 0 0 0
b:it with	-3 -4 10 0 0
b:its	-11 -3 9 0 3
b:joint	0 -6 10 0 0
b:just	6 0 -6 0 0
b:just sign	6 0 -6 0 0
b:know	0 11 -9 0 0
b:lack	-6 18 -12 0 0
b:last	-2 -8 16 0 0
b:law	5 8 -14 0 0
b:law the	0 9 -6 0 0
b:leave	-1 9 -6 0 0
b:led	-4 0 7 0 0
b:led by	-4 0 6 0 0
b:lie	0 6 -5 0 0
b:lie with	0 6 -5 0 0
b:lower	0 -8 7 0 0
b:m	0 -4 7 0 0
b:m .	0 -4 7 0 0
b:make	2 1 -6 0 0
b:man	-4 6 0 0 0
b:may	0 8 -5 0 0
b:meant	0 6 -18 0 12
b:meet	-17 -16 34 0 0
b:member	-1 -1 6 0 0
b:member of	0 -1 6 0 0
b:memorandum	0 0 6 0 0
b:morning	0 10 -11 0 0
b:mr <person>	-14 8 0 0 0
b:must	-5 -3 9 0 0
b:must be	0 -4 6 0 0
b:must still	0 -14 16 0 0
b:my	10 5 -16 0 0
b:name to	3 -8 1 0 0
b:need	0 20 -16 0 0
b:need a	0 19 -17 0 0
b:negotiation	0 8 -7 0 0
b:neither	-9 1 5 0 0
b:no	-2 14 -9 0 0
b:no .	0 11 -12 0 0
b:no notice	-2 11 -6 0 0
b:no order	0 20 -19 0 0
b:nod	0 18 -18 0 0
b:nor	-9 8 0 0 0
b:northern	0 -8 8 0 0
b:nothing	0 20 -19 0 0
b:nothing in	0 11 -10 0 0
b:notice	-3 27 -29 5 0
b:notice of	0 5 -12 6 0
b:obtain	0 -9 10 0 0
b:obtain the	0 -9 10 0 0
b:of	-12 7 8 0 -16
b:of <day-today>	-4 -4 11 0 0
b:of <name>	-2 8 -2 0 0
b:of it	0 -6 10 0 0
b:of the	-1 -5 9 1 -3
b:on	-4 -1 8 3 -4
b:on <day-ahead>	-6 0 2 0 0
b:on <day-gone>	1 -11 4 0 0
b:on our	9 0 -7 0 0
b:on the	-3 9 -7 0 0
b:on thi	12 0 -13 0 0
b:once	0 7 -7 0 0
b:one	0 10 -13 0 0
b:one of	0 11 -8 0 0
b:only	0 -6 10 0 0
b:or	-2 24 -20 0 0
b:order by	-5 9 0 0 0
b:order has	7 -5 0 0 0
b:order in	0 6 -5 0 0
b:order on	-5 0 7 0 0
b:other	7 3 -13 0 0
b:our	7 -2 0 0 0
b:our side	10 0 -7 0 0
b:out	-10 7 0 0 0
b:over	0 -10 7 0 0
b:over the	7 -5 0 0 0
b:own	-3 9 -6 0 0
b:pass	0 7 -6 0 0
b:passed	8 -3 -3 0 0
b:passed the	9 0 -7 0 0
b:pending	0 9 -8 0 0
b:phone	7 -1 -4 0 0
b:port	0 -5 8 0 0
b:president	-15 -8 26 0 0
b:president <person>	-5 0 6 0 0
b:prime	6 -6 0 0 0
b:prime minister	6 -6 0 0 0
b:provided	-3 6 0 0 0
b:published	-2 10 -5 0 0
b:published by	0 7 -6 0 0
b:put the	0 15 -13 0 0
b:put their	15 -6 -9 0 0
b:receive	-6 3 0 0 0
b:receive the	-2 10 -4 0 0
b:recommend	0 8 -8 0 0
b:regard	-8 0 9 0 0
b:regard to	-8 0 9 0 0
b:renewal	0 -6 7 0 0
b:require	0 19 -18 0 0
b:resolution	14 0 -16 0 0
b:resolution of	13 2 -18 0 0
b:round of	6 0 -5 0 0
b:rule	-1 -6 13 0 0
b:same	-2 0 6 0 0
b:sanctioning	-2 0 6 0 0
b:say	-6 7 1 -5 0
b:say his	7 0 -6 0 0
b:say it	-3 6 0 0 0
b:say the	-3 10 -3 0 0
b:seal	-13 10 0 0 0
b:seal of	-8 12 -3 0 0
b:see	0 0 -1 7 0
b:set	0 -6 8 0 0
b:she	0 -3 8 0 0
b:sheet	0 -3 6 0 0
b:side	3 2 -10 0 0
b:side the	8 -5 -2 0 0
b:sign by	10 0 -9 0 0
b:sign for	-11 -6 20 0 0
b:sign in	15 7 -21 0 0
b:sign it	-4 0 7 0 0
b:sign the	-23 0 27 0 0
b:sign what	-1 -2 7 0 0
b:signature	4 23 -26 0 0
b:signature in	0 13 -13 0 0
b:signature of	0 -8 9 0 0
b:sit	6 -7 0 0 0
b:so	6 -3 0 0 0
b:so far	-2 0 6 0 0
b:still	-7 -3 9 0 0
b:still need	0 -6 7 0 0
b:still to	0 12 -11 0 0
b:subject	0 -5 6 0 0
b:take	0 5 -8 0 1
b:talk	-2 0 6 0 0
b:talk with	-7 3 0 0 0
b:telephone	-1 0 6 0 0
b:tell	3 -17 16 0 -5
b:tell the	0 -5 6 0 0
b:term	0 10 -6 0 0
b:that	16 -3 -3 -14 -1
b:that is	4 -17 8 0 0
b:the	-17 15 8 -4 -21
b:the <name>	-6 -10 19 0 0
b:the <office>	-8 12 -2 0 0
b:the <organisation>	0 -6 7 0 0
b:the <person>	7 0 -9 0 0
b:the <quality>	0 10 -10 0 0
b:the announcement	4 4 -10 0 0
b:the approval	0 5 -7 0 0
b:the city	0 -14 15 0 0
b:the consent	0 6 -4 0 0
b:the deal	0 8 -6 0 0
b:the decree	0 5 -8 0 0
b:the duty	6 0 -6 0 0
b:the extension	2 6 -9 0 0
b:the federal	0 6 -4 0 0
b:the final	0 10 -9 0 0
b:the house	0 -10 12 0 0
b:the northern	0 -8 8 0 0
b:the notice	0 12 -10 0 0
b:the other	8 4 -14 0 0
b:the same	-2 0 6 0 0
b:the sanctioning	-2 0 6 0 0
b:the seal	-8 12 -3 0 0
b:the term	0 10 -6 0 0
b:the truce	-5 -8 16 0 0
b:the understanding	-5 7 0 0 0
b:the vote	0 -9 10 0 0
b:their	17 -8 -5 0 0
b:then	7 0 -7 0 0
b:thi	0 12 -10 0 0
b:through	3 -10 5 0 0
b:through the	5 -8 0 0 0
b:to	-18 1 11 0 -10
b:to <level>	-4 -5 11 0 0
b:to <number>	7 -5 -1 0 0
b:to be	-8 7 0 0 0
b:to it	8 0 -6 0 0
b:to sign	-3 0 8 0 0
b:to the	-6 2 2 0 0
b:together	15 0 -13 0 0
b:treaty	0 -10 10 0 0
b:truce	-6 -9 19 0 0
b:truce with	0 -1 6 0 0
b:two	-9 0 9 0 0
b:understanding	-1 6 0 0 0
b:understanding was	7 0 -7 0 0
b:unless	-12 0 10 0 0
b:unless the	0 -9 10 0 0
b:until	-7 2 2 0 0
b:until the	0 9 -5 0 0
b:upon	0 7 -4 0 0
b:us	6 4 -12 0 0
b:vote	6 0 -3 0 0
b:vote in	0 10 -9 0 0
b:vote to	8 0 -5 0 0
b:was	2 -26 10 1 -1
b:we	1 -1 -3 6 0
b:we have	0 -6 0 7 0
b:were sign	6 0 -4 0 0
b:what	6 -9 3 0 0
b:what is	0 11 -9 0 0
b:what the	7 0 -3 0 0
b:whether	-13 -9 -11 30 -1
b:whether the	0 -3 -6 15 0
b:which	10 -2 -7 5 0
b:which he	0 11 -11 0 0
b:which the	5 -11 0 6 0
b:who	-4 -17 20 0 0
b:will	-9 0 9 0 0
b:will be	-5 13 -7 0 0
b:will sign	0 -5 6 0 0
b:with	0 -9 10 0 -4
b:with the	7 1 -9 0 0
b:without	0 -6 9 0 0
b:without a	0 -5 6 0 0
b:would	-12 8 0 0 0
b:would put	0 15 -14 0 0
b:yet to	0 -8 9 0 0
b:·	-5 0 7 0 0
b:—	0 10 -10 0 0
b:— the	-8 -5 17 0 0
beside given	46 -30 -7 -36 -50
beside given both	21 -8 -13 0 0
beside given office	-4 -2 13 -3 -3
beside given organisation	29 -27 -1 -7 -10
beside given person	27 4 -33 -3 -6
beside given pronoun	5 -16 4 0 -5
beside given side	-14 0 21 0 -3
beside needed	-59 33 3 -11 -27
beside needed both	0 8 -4 0 0
beside needed office	-16 9 0 3 -8
beside needed organisation	-28 9 9 -16 -8
beside needed person	-17 43 -27 -1 -6
beside needed pronoun	0 -13 14 0 0
beside needed side	0 -12 18 0 0
beside none	-19 -19 52 -24 -26
beside none both	-12 7 1 0 0
beside none name	-9 -5 27 -29 -12
beside none office	-11 3 0 2 5
beside none organisation	-7 20 -4 -5 -22
beside none person	17 -18 4 -41 0
beside none pronoun	-21 -26 34 1 3
beside none side	-29 -19 40 12 -22
beside unknown	-12 -5 -16 29 0
beside unknown person	-4 -10 -5 20 0
beside withheld	-6 -24 -14 0 34
beside withheld organisation	-12 -11 -7 0 26
beside withheld pronoun	8 -2 -4 0 0
c0=agree	-2 0 6 -1 -2
c0=bear	9 -16 1 4 0
c0=end	0 -1 6 0 0
c0=impose	-16 6 11 -3 -4
c0=say	-2 4 3 -9 -6
c0=stay	0 -4 4 3 -8
c0=up	0 -5 10 0 0
c1=agree	0 -8 10 -3 -5
c1=bear	6 -19 9 4 0
c1=begin	-5 7 -2 0 0
c1=end	0 -1 6 0 0
c1=impose	-12 2 14 -5 -7
c1=say	-2 4 3 -10 -6
c1=stay	7 -5 0 3 -9
c1=suspend	0 -1 6 0 0
c2=agree	7 -10 -3 0 10
c2=bear	-11 0 15 0 -7
c2=buy	16 0 -10 0 0
c2=down	6 -4 -9 0 10
c2=end	6 -10 3 0 0
c2=impose	10 -8 2 0 -3
c2=propose	-18 0 16 0 -6
c2=say	-9 -10 11 12 0
c2=stay	-14 -7 24 -4 0
c2=suspend	-3 -5 0 0 10
c2=target	-4 -11 22 0 0
c2=threaten	-1 0 7 0 0
ct0=agree future-passive	-11 2 5 0 0
ct0=agree modal-passive	-3 -1 7 0 0
ct0=agree past	0 8 -5 0 0
ct0=agree past-passive	6 -11 0 0 0
ct0=agree perfect	-1 0 6 0 0
ct0=agree present	0 -5 9 0 0
ct0=bear perfect	7 -4 -11 7 0
ct0=bear present	8 -4 -1 0 0
ct0=begin past	1 -7 4 0 0
ct0=begin perfect	0 6 -6 0 0
ct0=down perfect	0 6 -6 0 0
ct0=impose future-passive	-11 7 0 0 0
ct0=impose modal	0 15 -13 0 0
ct0=impose modal-passive	-7 0 4 0 0
ct0=impose past	-2 7 -1 0 0
ct0=impose past-passive	1 -18 7 0 0
ct0=impose perfect	-14 -1 16 0 0
ct0=impose pluperfect-passive	7 0 -3 0 0
ct0=propose future	0 9 -9 0 0
ct0=say past	0 8 -1 -2 0
ct0=say past-passive	-4 0 7 0 0
ct0=stay future	0 -6 7 0 0
ct0=stay past	5 -8 0 3 0
ct0=stay perfect	0 12 -8 0 0
ct0=up modal	0 -5 6 0 0
ct1=agree future-passive	-11 2 5 0 0
ct1=agree modal-passive	-3 -1 7 0 0
ct1=agree participle-passive	7 -16 0 0 0
ct1=agree past-passive	6 -11 0 0 0
ct1=agree present	0 -3 8 0 0
ct1=bear perfect	7 -4 -11 7 0
ct1=bear present	8 -4 -1 0 0
ct1=begin past	1 -7 4 0 0
ct1=impose future-passive	-11 7 0 0 0
ct1=impose infinitive	-4 -9 16 0 0
ct1=impose modal	0 15 -13 0 0
ct1=impose modal-passive	-7 0 4 0 0
ct1=impose participle-passive	4 -9 0 0 0
ct1=impose past-passive	1 -18 7 0 0
ct1=impose perfect	-13 0 13 0 0
ct1=impose pluperfect-passive	7 0 -3 0 0
ct1=propose future	0 9 -9 0 0
ct1=propose participle-passive	-2 0 7 0 0
ct1=say past	0 7 -1 -2 0
ct1=say past-passive	-4 0 7 0 0
ct1=stay future	0 -5 7 0 0
ct1=stay participle-passive	7 0 -6 0 0
ct1=stay past	6 -8 0 3 0
ct1=stay perfect	0 7 -4 0 0
ct1=up modal	0 -5 6 0 0
ct2=agree future	-7 16 -21 0 12
ct2=agree infinitive	-5 2 -8 0 13
ct2=agree modal	-8 -2 8 0 0
ct2=agree participle-passive	2 -16 6 0 0
ct2=agree past	8 -50 3 2 0
ct2=agree perfect	19 -17 0 -8 -7
ct2=agree present	-8 16 -3 0 0
ct2=bear future	-1 -3 8 0 0
ct2=bear gerund	-1 -9 14 0 0
ct2=bear infinitive	0 6 -5 0 0
ct2=bear modal	0 -8 10 0 0
ct2=bear past	23 -2 -19 0 0
ct2=bear perfect	-22 0 17 0 0
ct2=bear pluperfect	-1 0 7 0 0
ct2=bear present	-11 9 0 0 0
ct2=begin modal	0 9 -6 0 0
ct2=begin past	0 -4 7 0 0
ct2=begin pluperfect	14 0 -12 0 0
ct2=begin present	-11 -7 19 0 0
ct2=buy past	23 0 -20 0 0
ct2=down past	14 0 -13 0 0
ct2=down perfect	-8 0 0 0 10
ct2=down pluperfect	15 0 -15 0 0
ct2=down present	-14 0 18 0 0
ct2=end past	6 0 -2 0 0
ct2=impose future	-19 8 -3 0 8
ct2=impose gerund	6 0 -2 0 0
ct2=impose infinitive	-12 6 -5 0 11
ct2=impose modal	-16 -2 14 0 -1
ct2=impose modal-passive	0 9 -8 0 0
ct2=impose participle-passive	-3 -19 21 0 0
ct2=impose past	27 -52 -2 0 -8
ct2=impose perfect	13 -2 -2 -16 -9
ct2=impose pluperfect	0 -6 1 7 -5
ct2=impose present	0 11 -10 0 0
ct2=impose present-passive	0 -6 10 0 0
ct2=propose modal-passive	0 14 -14 0 0
ct2=propose perfect	-2 -6 13 0 0
ct2=propose present	-12 -3 18 0 0
ct2=say future	0 14 -9 0 0
ct2=say infinitive	4 -8 1 0 0
ct2=say modal	0 0 -4 10 -3
ct2=say past	0 0 0 -9 5
ct2=say pluperfect	-4 -3 11 0 0
ct2=say present	-12 -24 24 7 0
ct2=stay future	0 -11 16 0 0
ct2=stay past	0 -16 15 0 0
ct2=stay perfect	-5 -3 15 0 0
ct2=stay pluperfect	0 7 -5 0 0
ct2=suspend present	0 -7 0 0 5
ct2=up modal	0 8 -6 0 0
ct2=up perfect	8 0 -7 0 0
ct2=up present	-2 -6 12 0 0
do< both	1 -6 3 0 0
do< do>	25 -22 3 -2 -5
do< future	-9 0 5 0 0
do< infinitive	0 -8 9 0 0
do< modal	0 10 -11 0 0
do< office	0 27 -24 3 -3
do< organisation	0 -7 9 1 -10
do< past	-16 0 15 4 -9
do< perfect	-4 -4 14 -1 -2
do< perfect-not	0 0 -5 6 0
do< person	11 -13 2 0 0
do< pluperfect	-5 0 6 0 0
do< power=cabinet	10 -5 0 0 0
do< power=commission	-5 -2 1 6 0
do< power=committee	0 6 -6 0 0
do< power=congress	0 9 -5 0 0
do< power=house	-1 -3 8 0 0
do< power=minister	2 -22 17 0 -1
do< power=no power	0 1 0 -6 0
do< power=president	-9 13 -4 3 -6
do< power=prime minister	13 -8 -4 0 0
do< power=secretary	3 -13 5 0 0
do< present	9 -14 0 1 0
do< pronoun	0 -12 10 0 2
do< side	-33 0 16 0 0
do> both	-6 -3 17 0 0
do> future	-31 6 4 6 -12
do> infinitive	-5 -15 7 2 3
do> modal	-21 -1 13 0 0
do> modal-not	7 -3 -7 6 -2
do> name	-3 0 8 -2 -15
do> office	26 -13 -23 12 4
do> past	-15 12 5 1 -7
do> perfect	4 -29 17 -10 0
do> perfect-not	-19 14 -1 0 -4
do> person	-1 11 -7 3 -11
do> pluperfect	6 -11 0 5 0
do> pluperfect-not	-1 8 -3 0 0
do> power=assembly	-1 22 -18 0 0
do> power=board	0 -12 13 0 0
do> power=cabinet	36 -25 -11 0 0
do> power=chancellor	-7 0 5 0 0
do> power=commission	0 6 -9 3 0
do> power=committee	0 -24 25 0 0
do> power=congress	0 -13 14 0 0
do> power=council	-1 5 -11 1 6
do> power=king	6 0 -9 0 0
do> power=minister	-18 -13 26 -10 3
do> power=ministry	0 -6 4 0 4
do> power=no power	17 5 -8 -8 -16
do> power=parliament	-3 -3 4 6 -4
do> power=prime minister	-5 12 -11 1 0
do> power=representative	-2 -15 20 0 0
do> power=secretary	22 -6 -8 0 -4
do> power=senate	-2 13 -15 0 3
do> power=treasury	-10 -9 23 0 0
do> present	8 -6 0 1 -3
do> present-not	0 2 -21 11 10
do> pronoun	6 -20 1 -8 8
do> side	-5 0 8 0 -21
f:!	-5 7 0 0 0
f:"	-10 13 -11 7 6
f:'	-10 0 15 0 0
f:'s	4 0 -10 -6 16
f:,	10 1 -9 -6 7
f:-	-15 -3 24 0 0
f:.	8 14 -5 -10 -19
f::	20 11 -23 0 -7
f:<agent>	13 -2 -4 0 -16
f:<day-ahead>	4 -16 17 -13 -30
f:<day-gone>	5 7 -11 -9 6
f:<duty>	1 0 5 -4 -13
f:<gate>	-14 13 3 -1 -7
f:<goods-amount>	-6 -5 17 0 0
f:<goods>	8 -8 -2 -14 14
f:<level-noun>	-23 0 14 0 3
f:<level>	-5 -2 19 -8 -19
f:<money>	-15 -8 27 0 0
f:<month-gone>	-1 -6 3 0 4
f:<name>	-3 1 9 -14 -5
f:<not>	4 11 -18 -2 14
f:<number>	9 -23 10 -2 -9
f:<office>	9 -7 1 -5 0
f:<organisation>	10 1 -21 9 12
f:<person>	6 10 -12 1 -5
f:<points>	8 15 -20 0 0
f:<quality>	9 8 -12 -6 0
f:<seat>	9 7 -11 -6 0
f:<sender>	-16 -7 10 0 11
f:<span>	1 0 1 -1 -8
f:<v-agree>	7 -3 -1 -8 2
f:<v-bear>	-9 0 7 -6 4
f:<v-buy>	-7 0 14 0 0
f:<v-deny>	-3 10 -3 0 0
f:<v-down>	-11 0 3 3 5
f:<v-end>	14 -29 11 0 -4
f:<v-impose>	-1 -5 9 -36 9
f:<v-propose>	0 21 -7 -12 -17
f:<v-return>	-11 -3 16 0 0
f:<v-say>	-20 2 9 6 4
f:<v-stay>	9 -24 3 -7 10
f:<v-suspend>	8 -7 -3 0 2
f:<v-target>	-12 -11 25 0 0
f:<v-threaten>	-11 -13 26 0 0
f:<v-up>	17 -9 -9 0 1
f:?	-24 -15 20 0 8
f:a	-6 -12 17 1 -2
f:about	-12 0 0 11 0
f:abroad	-1 -5 0 0 7
f:accept	1 -6 0 0 0
f:according	-11 8 0 0 0
f:act	-18 -4 23 0 0
f:action	0 -12 13 0 0
f:affair	2 -7 0 0 0
f:affiliate	0 8 -10 0 0
f:after	0 -10 9 0 0
f:again	-11 17 -5 0 0
f:agree	-22 -34 51 0 0
f:agreement	-3 -13 16 0 0
f:ahead	0 7 -7 0 0
f:air	-6 0 6 0 0
f:al	-3 7 -2 0 0
f:alexandria	12 0 -10 0 0
f:ali	-8 1 3 0 0
f:all	-13 15 -3 0 0
f:allow	-8 0 10 0 0
f:alone	-9 12 -3 0 0
f:already	-7 26 -18 0 0
f:also	20 -18 -10 0 2
f:aluminium	-5 9 -2 0 0
f:am	-9 -1 13 0 0
f:among	-4 -1 10 0 0
f:an	-13 2 3 0 3
f:and	-14 -1 7 8 11
f:annex	18 0 -17 0 0
f:announce	0 -16 11 0 0
f:announcement	-4 13 -6 0 0
f:another	-9 0 14 0 0
f:answer	-3 0 7 0 0
f:antimony	7 0 -5 0 0
f:any	4 5 -9 0 0
f:anybody	-5 17 -11 0 0
f:anything	-2 0 6 0 0
f:apply	0 8 -4 0 0
f:approve	-7 -8 10 0 5
f:are	6 1 -3 0 -3
f:arrangement	-5 12 -5 0 0
f:arrive	0 -16 17 0 0
f:as	21 -1 -21 0 5
f:at	0 -13 17 -2 0
f:authority	-5 0 7 0 0
f:back	-10 1 7 0 0
f:ban	0 4 -6 0 0
f:basi	0 7 -6 0 0
f:be	18 -3 -7 0 -8
f:bear	0 -6 2 0 0
f:because	1 3 -6 0 0
f:been	-8 -13 13 0 8
f:before	-6 -12 0 0 21
f:begin	4 -11 3 0 0
f:being	12 2 -15 0 0
f:believe	0 0 -8 10 0
f:bill	0 -6 10 0 0
f:boat	0 0 -4 0 8
f:bond	7 0 -8 0 0
f:bone	0 6 -6 0 0
f:both	42 6 -44 0 0
f:box	-6 0 7 0 0
f:bridge	-14 -7 22 0 0
f:broker	13 0 -11 0 0
f:bus	0 7 -5 0 0
f:busan	-7 1 0 0 0
f:but	6 0 -5 0 0
f:buy	-8 3 3 0 0
f:buyer	6 0 -4 0 0
f:by	2 -8 3 -4 3
f:cabinet	7 0 -7 0 0
f:calendar	-2 -2 9 0 0
f:call	-19 11 5 0 -1
f:can	-23 26 -11 0 0
f:cannot	-3 0 9 0 0
f:car	-1 0 7 0 0
f:case	-11 0 5 0 0
f:ceiling	0 0 -3 0 7
f:chip	0 0 6 0 0
f:clear	0 -5 6 0 0
f:close	-1 -1 7 0 0
f:closed	5 18 -23 0 0
f:club	-4 0 6 0 0
f:coffee	0 0 7 0 0
f:colleague	-1 -2 9 0 0
f:commerce	-16 15 0 0 0
f:commission	0 6 -2 0 0
f:company	-7 -9 18 0 0
f:consent	-7 15 -2 0 0
f:continue	6 6 -12 0 0
f:cost	-6 -13 19 0 0
f:could	10 14 -22 0 0
f:counted	0 -4 7 0 0
f:countermeasure	0 -7 10 0 0
f:country	-2 0 6 0 0
f:custom	6 2 -7 0 0
f:cut	0 -8 7 0 0
f:deadline	0 -9 11 0 0
f:deal	-21 -6 25 0 0
f:decide	-1 -5 11 0 0
f:decision	0 0 -6 9 0
f:decree	7 14 -20 0 0
f:demand	0 -3 6 0 0
f:described	0 10 -5 0 0
f:detail	0 6 -5 0 0
f:did	16 -24 4 0 0
f:diet	19 0 -17 0 0
f:doe	-11 3 6 0 0
f:doesn't	-2 10 -5 0 0
f:done	3 20 -23 0 0
f:door	-1 -2 10 0 0
f:down	-14 0 17 0 0
f:draft	-6 6 0 0 0
f:due	4 -16 0 0 7
f:duty	2 -2 3 0 -6
f:each	-2 -16 22 0 0
f:earlier	-1 0 6 0 0
f:earth	-7 10 -2 0 0
f:effect	0 -6 3 0 0
f:end	7 -5 0 0 0
f:enough	-4 0 -3 9 0
f:enter	0 -8 9 0 0
f:entry	6 -4 0 0 0
f:everything	0 -14 17 0 0
f:examine	0 -5 6 0 0
f:exception	8 0 -7 0 0
f:expect	9 -1 -4 0 0
f:expire	-2 0 6 0 0
f:extension	-1 10 -3 0 0
f:face	0 9 -10 0 0
f:fact	-3 7 0 0 0
f:fall	-3 -7 12 0 0
f:far	0 -14 18 0 0
f:fifth	-5 0 7 0 0
f:file	8 0 -7 0 0
f:find	0 11 -10 0 0
f:first	-3 6 -2 0 1
f:fish	5 2 -10 0 0
f:five	-7 0 10 0 0
f:follow	11 -3 -6 0 0
f:for	-3 0 9 -8 -9
f:force	3 -10 3 0 0
f:foreign	-12 0 15 0 0
f:four	-3 -1 10 0 0
f:framework	3 11 -15 0 0
f:freeze	-3 15 -10 0 0
f:from	10 0 -6 0 -6
f:full	0 15 -12 0 0
f:further	2 11 -14 0 0
f:gallium	6 0 -4 0 0
f:gave	0 0 -14 0 11
f:gazette	-4 -1 0 7 0
f:general	6 0 -5 0 0
f:geneva	2 3 -7 0 0
f:germanium	7 0 -4 0 0
f:get	-1 0 6 0 0
f:give	-17 12 1 0 0
f:go	6 -1 -5 0 3
f:gold	-1 0 6 0 0
f:good	15 -14 -1 0 0
f:goodwill	-5 0 8 0 0
f:government	7 -15 3 0 0
f:great	-1 10 -5 0 0
f:ground	-4 0 0 0 7
f:h	-6 0 7 0 0
f:had	-20 8 0 9 5
f:half	0 7 -6 0 0
f:hand	-5 0 6 0 0
f:has	15 6 -20 0 4
f:have	26 -15 -16 1 1
f:he	-47 32 5 -11 -1
f:he'd	0 0 -9 0 12
f:he'll	0 7 -5 0 0
f:hear	-2 -1 9 0 0
f:heard	-1 0 7 0 0
f:heavy	-6 0 10 0 0
f:her	-2 0 0 7 0
f:here	-10 0 11 0 0
f:him	4 0 -7 0 6
f:hold	0 -16 10 0 0
f:home	0 -1 7 0 0
f:hope	0 -4 12 0 0
f:house	19 0 -15 0 0
f:household	-6 0 7 0 0
f:how	-8 -1 7 0 2
f:i	0 8 -3 0 -5
f:i've	0 1 -14 11 0
f:if	-8 0 14 0 -3
f:in	13 3 -10 -20 0
f:initial	-4 6 0 0 0
f:instead	-10 0 14 0 0
f:into	1 -12 7 0 0
f:is	14 -7 -8 1 2
f:island	0 -3 -2 0 9
f:isn't	0 9 -6 0 0
f:issue	9 -2 -4 0 0
f:issued	-3 0 9 0 0
f:it	25 -6 -12 3 0
f:its	-13 13 0 -1 1
f:keep	7 -3 -15 0 15
f:kuala	0 7 -5 0 0
f:lapse	5 4 -10 0 0
f:last	1 -29 26 0 0
f:law	0 9 -6 0 0
f:lawyer	0 -9 10 0 0
f:leader	-3 6 0 0 0
f:less	-9 2 1 0 0
f:let	6 -10 0 0 2
f:level	7 0 -6 0 0
f:levy	6 3 -11 0 0
f:licence	-17 -12 32 0 0
f:like	1 -7 2 0 0
f:list	0 -13 1 0 6
f:listed	0 -13 16 0 0
f:little	0 -8 11 0 0
f:longer	10 0 -6 0 0
f:look	0 23 -20 0 0
f:lower	-7 0 12 0 0
f:lumpur	0 7 -5 0 0
f:machinery	-5 0 8 0 0
f:magnet	0 10 -10 0 0
f:majority	-7 0 8 0 0
f:make	11 -10 0 0 0
f:maker	0 -4 0 0 7
f:man	13 -6 -17 0 9
f:margin	-5 6 0 0 0
f:market	-3 -1 10 0 0
f:material	7 0 -5 0 0
f:mean	-1 0 -6 0 12
f:meant	0 6 -7 0 0
f:measure	-1 0 7 0 0
f:meat	0 6 -5 0 0
f:medicine	0 14 -21 0 7
f:meet	9 1 -8 0 0
f:member	12 -10 -3 0 0
f:mention	0 -3 8 0 0
f:middle	-7 0 5 0 0
f:million	-5 0 9 0 0
f:ministry	0 7 -5 0 0
f:monday	13 0 -10 0 0
f:money	-2 -6 11 0 0
f:month	-12 0 13 0 0
f:more	-1 -4 8 0 0
f:most	0 0 6 0 0
f:mostly	9 0 -8 0 0
f:move	6 0 -3 0 0
f:mr	11 18 -27 0 0
f:must	-3 -19 20 0 0
f:my	5 -8 0 0 0
f:name	-5 -3 10 0 0
f:named	-4 0 6 0 0
f:need	2 14 -15 0 0
f:needed	0 14 -14 0 0
f:neither	-19 0 15 0 0
f:never	-11 0 11 0 0
f:new	-3 13 -5 0 0
f:next	-12 0 12 0 0
f:nickel	0 0 -3 0 7
f:nobody	25 0 -19 0 0
f:none	-1 -3 8 0 0
f:noon	-22 7 5 0 0
f:not	-14 18 -6 0 0
f:nothing	13 -16 -9 0 14
f:notice	0 -8 7 0 0
f:now	5 26 -30 0 0
f:number	-6 0 11 0 0
f:obtain	-9 0 9 0 0
f:of	-29 11 9 0 5
f:off	0 8 -15 0 5
f:oil	-9 5 0 0 0
f:old	0 -7 12 0 0
f:on	5 -6 4 -26 4
f:once	-4 20 -22 0 11
f:one	-32 8 12 0 0
f:only	6 -18 6 0 0
f:open	-6 -2 12 0 0
f:or	-12 0 5 0 0
f:order	-2 -2 8 0 0
f:origin	0 7 -7 0 0
f:originating	7 0 -6 0 0
f:other	-14 0 11 0 -1
f:otherwise	8 0 -9 0 0
f:our	13 -3 -6 0 0
f:out	0 -5 -7 6 10
f:outstanding	-9 -10 19 0 0
f:over	13 0 -20 0 6
f:owe	0 18 -17 0 0
f:own	4 9 -12 0 0
f:owner	0 10 -10 0 0
f:page	0 -8 4 0 0
f:palm	0 10 -7 0 0
f:paper	16 -3 -13 0 1
f:parliament	1 -15 6 0 0
f:part	4 -14 2 0 0
f:partner	0 -6 8 0 0
f:party	-7 -1 10 0 0
f:pass	-3 -5 10 0 0
f:pause	-15 0 22 0 0
f:pay	-10 4 9 0 -1
f:pen	5 -8 1 0 0
f:people	-14 -15 28 0 0
f:phan	0 7 -7 0 0
f:phone	8 0 -4 0 0
f:plan	-9 11 -3 0 0
f:play	-7 -1 12 0 0
f:position	0 10 -9 0 0
f:post	-5 8 -1 0 0
f:power	-9 7 0 0 0
f:president	-1 -3 7 0 0
f:price	0 -10 15 0 0
f:principle	7 0 -9 0 0
f:procedure	9 -8 0 0 0
f:proclamation	0 0 6 0 0
f:prolong	9 0 -10 0 0
f:promise	-14 5 0 0 3
f:propose	0 -10 12 0 0
f:provided	0 -8 10 0 0
f:public	0 -7 6 0 0
f:published	0 6 0 0 0
f:put	-15 1 7 0 0
f:quarrel	0 0 -2 0 8
f:radio	0 -11 7 0 2
f:raise	13 -12 -2 0 0
f:rare	-7 10 -2 0 0
f:rather	-2 -5 9 0 0
f:ratify	7 -4 0 0 0
f:reader	-1 -3 0 0 7
f:reading	-7 0 9 0 0
f:recommend	-2 6 0 0 0
f:refuse	12 -11 0 0 0
f:regulation	17 0 -19 0 0
f:relation	0 7 -6 0 0
f:reply	0 -6 11 0 0
f:reporter	-6 16 -8 0 0
f:representative	12 -9 -1 0 0
f:require	-1 11 -6 0 0
f:required	4 4 -9 0 0
f:rest	4 -8 0 0 0
f:return	-4 0 7 0 0
f:right	8 8 -17 0 0
f:rise	-1 -2 8 0 0
f:round	-18 -9 26 0 0
f:run	-11 0 15 0 0
f:sale	-1 -11 16 0 0
f:same	-8 0 11 0 0
f:sanction	11 0 -9 0 0
f:say	-16 6 4 0 1
f:seal	9 -12 0 0 0
f:season	-3 0 6 0 0
f:seat	-4 0 6 0 0
f:second	6 -6 0 0 0
f:security	-5 0 6 0 0
f:see	1 9 -10 0 0
f:sell	6 0 -4 0 0
f:set	0 -8 0 0 6
f:settle	0 5 -16 0 11
f:seventh	-5 0 7 0 0
f:shall	-5 6 0 0 0
f:she	-10 -2 5 0 6
f:ship	-10 0 9 0 0
f:shipment	0 0 -3 0 7
f:should	-18 -1 18 0 0
f:show	-7 4 0 0 0
f:side	-10 27 -12 0 -1
f:sign	16 13 -28 -4 5
f:signature	-13 0 14 0 0
f:since	12 -6 -18 0 17
f:sit	-5 -12 21 0 0
f:smaller	-5 0 6 0 0
f:so	0 7 -1 0 -5
f:somebody	15 0 -12 0 0
f:soybean	-7 -7 19 0 0
f:speak	9 18 -25 0 0
f:standstill	-5 0 10 0 0
f:start	3 -8 0 0 0
f:state	0 -20 11 0 2
f:statement	0 -4 0 0 6
f:stay	15 -12 -12 0 6
f:steel	-8 8 0 0 0
f:step	0 11 -6 0 0
f:still	-19 -14 32 0 0
f:stop	10 -8 -1 0 0
f:strike	0 -8 11 0 0
f:supply	0 12 -11 0 0
f:surcharge	0 0 6 0 0
f:suspend	15 -9 -6 0 0
f:table	-2 -9 16 0 0
f:talk	0 -7 8 0 0
f:tariff	-1 7 0 0 0
f:team	9 0 -7 0 0
f:technical	0 6 -4 0 0
f:telephone	-9 13 -4 0 0
f:television	0 -4 6 0 0
f:tell	-9 5 -3 0 8
f:text	-7 4 1 0 0
f:than	-5 -32 36 0 0
f:thank	11 0 -8 0 0
f:that	-9 -3 8 0 10
f:the	10 0 -1 -10 0
f:them	-27 8 6 0 0
f:then	-3 20 -12 0 0
f:there	0 10 -5 0 0
f:therefore	5 0 -6 0 0
f:they	-20 6 3 10 -1
f:thi	-8 -2 6 0 4
f:thing	6 -13 1 0 0
f:think	-3 19 -14 0 0
f:third	8 0 -13 0 9
f:threaten	-5 0 9 0 0
f:three	-12 -2 18 0 0
f:till	11 0 -10 0 0
f:time	-1 -15 20 0 0
f:to	11 -21 14 -18 -12
f:too	-6 0 4 0 0
f:top	0 13 -9 0 0
f:tough	0 14 -13 0 0
f:trade	-15 0 14 0 0
f:trader	0 6 -5 0 0
f:tree	8 0 -6 0 0
f:truce	-10 0 10 0 0
f:turn	-6 -7 17 0 0
f:twice	0 -6 11 0 0
f:two	-10 -14 15 9 0
f:under	12 -2 -6 0 0
f:until	15 -10 -2 0 -3
f:us	-3 -19 26 0 0
f:visit	0 -8 12 0 0
f:vote	0 -19 12 0 6
f:voted	3 2 -9 0 0
f:wait	-5 -3 13 0 0
f:wall	-5 0 7 0 0
f:want	20 7 -25 0 0
f:warn	0 -9 13 0 0
f:was	-8 -18 30 0 -8
f:we	-7 17 -11 0 2
f:we'd	0 7 -6 0 0
f:we've	0 0 -3 0 8
f:week	-6 2 2 0 0
f:well	11 -7 -7 0 3
f:were	23 -19 -6 0 0
f:what	-13 -15 15 0 10
f:when	13 0 -10 0 0
f:where	1 11 -12 0 0
f:which	-38 -3 27 0 12
f:while	-1 0 -1 0 7
f:whisky	-6 0 9 0 0
f:who	15 -1 -20 0 14
f:whose	7 -4 0 0 0
f:will	0 0 0 3 -8
f:win	10 0 -9 0 0
f:winter	-3 6 0 0 0
f:with	-8 0 10 0 -2
f:withdraw	0 -12 13 0 0
f:within	-5 8 0 0 0
f:without	28 13 -36 0 0
f:won't	0 -5 0 0 8
f:would	0 2 -1 -6 4
f:year	-7 -3 14 0 0
f:yes	0 12 -12 0 0
f:yet	0 13 -12 0 0
f:you	8 -10 0 0 0
f:your	1 -7 0 0 0
f:zero	0 -3 9 0 0
first-of-paragraph	-20 -27 60 -16 -43
has-future	-50 21 1 0 0
has-gerund	0 -8 15 0 0
has-infinitive	-14 0 2 0 5
has-modal	-38 14 3 12 -10
has-participle	8 -32 17 -1 -7
has-past	10 -43 22 -5 0
has-perfect	-5 -10 17 0 -5
has-present	-12 5 3 0 0
head=	11 -7 0 -11 7
head=affairs	-18 0 20 0 0
head=agency	0 -3 8 0 0
head=agriculture	0 -7 7 0 0
head=aires	0 0 -12 12 0
head=althing	6 6 -14 0 0
head=angola	-8 10 -1 0 0
head=ankara	0 -7 9 0 0
head=assembly	-4 21 -21 0 4
head=bangladesh	0 9 -8 0 0
head=belgium	8 0 -6 0 0
head=board	-6 -30 36 0 0
head=bolivia	-5 10 -3 0 0
head=boss	0 6 -7 0 0
head=brazil	0 -4 11 0 0
head=cabinet	35 25 -56 -2 0
head=cabinets	5 4 -12 0 0
head=cambodia	-6 11 -5 0 0
head=canada	15 0 -13 0 0
head=chair	-6 0 9 0 0
head=chairman	22 0 -21 0 0
head=chancellor	-9 5 1 0 0
head=chief	-2 -3 11 0 0
head=china	-25 -42 57 0 0
head=colleague	18 7 -30 0 0
head=commerce	-12 1 12 0 -4
head=commission	30 -19 -12 10 -9
head=commissioner	11 -12 -1 0 0
head=committee	-15 6 -1 0 2
head=council	19 -3 -8 -2 0
head=councillor	14 -8 -3 0 0
head=counterpart	2 -8 0 0 3
head=country	0 24 -23 0 0
head=court	-20 -46 61 0 0
head=customs	-5 -44 43 0 0
head=diet	0 10 -8 0 0
head=director	-10 -5 17 0 0
head=economy	7 12 -18 0 0
head=ecuador	0 -1 6 0 0
head=egypt	-6 -4 16 0 0
head=envoy	10 0 -5 0 0
head=eu	-7 22 -15 0 0
head=executive	-12 -7 21 0 0
head=finance	12 4 -15 0 0
head=folketing	0 20 -19 0 0
head=general	14 13 -28 0 0
head=government	-7 -25 30 -1 -3
head=governments	21 0 -17 0 0
head=governor	3 -10 2 0 0
head=greece	0 10 -10 0 0
head=helsinki	0 0 -10 12 0
head=house	-33 -28 54 0 0
head=iceland	0 6 -3 0 0
head=india	-5 -8 19 0 0
head=indonesia	-12 0 12 0 0
head=industry	0 -6 0 0 0
head=iran	-4 0 8 0 0
head=islamabad	12 0 -12 0 0
head=jakarta	0 -5 8 0 0
head=jamaica	0 -2 7 0 0
head=japan	9 -2 -4 0 0
head=khural	8 0 -11 0 0
head=king	8 7 -26 7 0
head=leader	0 -1 6 0 0
head=lebanon	0 0 -9 10 0
head=lisbon	12 0 -11 0 0
head=majlis	0 3 -11 0 2
head=manager	-10 -2 15 0 0
head=manila	-4 0 7 0 0
head=mayor	-7 0 8 0 0
head=minister	-3 -12 15 -10 -1
head=ministers	-19 -3 10 0 16
head=ministry	-32 -21 39 0 4
head=negotiator	-2 11 -14 0 7
head=norway	10 -14 0 0 0
head=number	12 0 -10 0 0
head=ottawa	0 6 -3 0 0
head=palace	7 -2 -1 0 0
head=paraguay	-4 0 8 0 0
head=parliament	-9 6 -3 4 0
head=peru	-8 -1 14 0 0
head=premier	-10 -14 19 4 0
head=president	5 25 -26 2 -6
head=presidents	-3 12 -6 0 0
head=regulator	-16 -28 40 0 0
head=representative	-16 3 11 0 -4
head=representatives	15 16 -30 0 0
head=rwanda	-3 0 7 0 0
head=secretary	-3 -39 46 -1 -12
head=security	-3 18 -13 0 0
head=senate	-5 18 -14 0 2
head=seoul	0 -4 9 0 0
head=side	-1 18 -13 0 0
head=sides	-3 6 0 0 0
head=state	0 1 -8 4 0
head=states	0 10 -8 0 0
head=storting	0 15 -14 0 0
head=switzerland	-1 -4 11 0 0
head=thailand	-9 0 14 0 0
head=tokyo	0 -12 13 0 0
head=trade	-8 -22 26 0 0
head=transport	0 10 -6 0 0
head=tunis	8 0 -7 0 0
head=turkey	0 13 -8 0 0
head=ukraine	-6 -1 12 0 0
head=union	-2 -3 8 0 0
head=uruguay	-5 0 9 0 0
head=us	-1 -4 12 0 0
head=washington	-6 -4 13 0 0
head=wellington	9 0 -8 0 0
headline	-25 -17 23 9 8
kind=office	-20 7 3 10 1
kind=organisation	-2 14 -3 -16 -8
kind=person	17 -14 10 -26 -8
kind=side	-42 -28 59 8 -29
l1="	-9 -19 28 0 0
l1='	0 -3 7 0 0
l1='s	-6 9 -7 0 6
l1=(	-10 9 0 0 0
l1=,	18 -5 -8 -3 0
l1=-	10 -4 -8 0 3
l1=.	0 7 -5 0 0
l1=;	0 16 -21 0 6
l1=<begin>	2 5 0 -11 0
l1=<day-ahead>	0 16 -14 0 0
l1=<month-gone>	-6 0 7 0 0
l1=<name>	15 10 -24 0 0
l1=<not>	-16 -9 29 0 0
l1=<office>	18 -3 -10 0 0
l1=<quality>	-2 9 -10 0 5
l1=<v-agree>	-1 0 8 0 0
l1=<v-bear>	-4 -11 19 0 0
l1=<v-say>	-5 -9 18 0 0
l1=a	0 -35 38 0 0
l1=and	20 0 -13 -1 -5
l1=as	-1 -2 10 0 0
l1=ask	0 7 -6 0 0
l1=at	-9 0 15 0 0
l1=before	-4 -11 20 0 0
l1=both	-15 -6 21 0 0
l1=by	8 1 -8 0 0
l1=city	0 -14 15 0 0
l1=doe	-5 16 -10 0 0
l1=federal	0 10 -10 0 0
l1=for	-25 -13 15 8 9
l1=from	-8 -9 21 0 0
l1=has	0 0 -3 7 0
l1=his	7 -3 1 0 -7
l1=if	-2 -19 16 4 0
l1=in	-21 -23 37 6 -5
l1=is	0 12 -14 0 0
l1=joint	0 -6 8 0 0
l1=my	0 13 -11 0 0
l1=neither	-2 -2 8 0 0
l1=no	0 -22 24 0 0
l1=nor	-9 11 0 0 0
l1=of	4 7 -9 0 -1
l1=on	-19 0 11 0 0
l1=only	0 6 -6 0 0
l1=own	0 11 -11 0 0
l1=sign	-1 0 6 0 0
l1=since	0 -2 8 0 0
l1=so	8 0 -4 0 0
l1=tell	0 -4 16 0 -4
l1=the	0 22 -15 0 -10
l1=then	11 5 -18 0 0
l1=thi	-9 21 -13 0 0
l1=to	-6 -8 18 0 0
l1=until	-3 -5 11 0 0
l1=was	10 0 -6 0 0
l1=what	10 -9 0 0 0
l1=whatever	-1 -6 9 0 0
l1=when	8 -12 3 0 0
l1=whether	-7 -14 0 18 0
l1=with	-8 -5 19 0 0
l1=—	5 19 -17 0 -6
l2='s	-3 7 -5 0 0
l2=)	8 0 -8 0 0
l2=,	5 -18 13 -4 -1
l2=:	-8 8 0 0 0
l2=;	-22 1 11 3 0
l2=<agent>	0 -12 14 0 0
l2=<begin>	6 -7 6 0 -5
l2=<day-gone>	9 -21 -4 0 8
l2=<day-today>	5 -1 -8 1 0
l2=<duty>	-4 -2 12 0 0
l2=<goods>	-2 -8 16 0 0
l2=<name>	4 17 -19 0 0
l2=<not>	0 4 -6 0 4
l2=<number>	6 -5 0 0 0
l2=<organisation>	7 -15 8 0 0
l2=<person>	0 -16 16 -1 -4
l2=<quality>	0 -4 8 0 0
l2=<seat>	-2 6 0 0 0
l2=<span>	0 -6 7 0 0
l2=<v-agree>	8 -11 -1 0 4
l2=<v-bear>	13 -17 0 0 0
l2=<v-begin>	9 -12 0 0 0
l2=<v-down>	-3 -2 10 0 0
l2=<v-impose>	0 4 -11 8 0
l2=<v-propose>	0 -2 -3 12 0
l2=<v-say>	1 0 1 0 -10
l2=<v-stay>	-9 0 10 0 0
l2=<v-suspend>	-2 16 -12 0 0
l2=<v-up>	0 -3 6 0 0
l2=a	0 -2 6 0 0
l2=act	0 -9 10 0 0
l2=after	0 10 -10 0 0
l2=agreement	-5 -2 12 0 0
l2=and	-5 -5 5 0 7
l2=approval	1 7 -11 0 0
l2=as	-5 0 6 0 0
l2=ask	0 0 -9 12 0
l2=by	10 2 -10 -1 0
l2=company	-6 0 7 0 0
l2=day	-1 -1 7 0 0
l2=directed	-7 0 9 0 0
l2=doe	0 7 -5 0 0
l2=first	-6 0 6 0 0
l2=for	-9 4 1 0 0
l2=from	-6 19 -13 0 0
l2=good	-6 0 12 0 0
l2=has	2 -7 4 0 0
l2=his	0 0 -5 0 6
l2=if	-7 20 -11 0 0
l2=in	3 6 -8 0 0
l2=issued	0 7 -2 0 0
l2=it	-3 -1 8 0 0
l2=leave	-9 5 0 0 0
l2=meet	-9 -2 16 0 0
l2=morning	-6 18 -11 0 0
l2=need	0 8 -4 0 0
l2=no	0 10 -12 0 0
l2=now	0 -7 8 0 0
l2=of	-1 9 -9 2 -1
l2=on	-20 9 4 0 0
l2=once	0 9 -9 0 0
l2=only	0 -11 15 0 0
l2=other	7 0 -6 0 0
l2=our	1 9 -12 0 0
l2=question	-2 0 7 0 0
l2=republic	10 0 -9 0 0
l2=say	13 0 -13 1 -3
l2=sign	11 -2 -11 0 5
l2=signature	0 13 -13 0 0
l2=so	-15 0 17 0 0
l2=suspend	0 16 -15 0 0
l2=tariff	-2 0 6 0 0
l2=tell	0 -10 12 0 0
l2=that	17 0 -8 0 -5
l2=the	-4 -4 10 -1 0
l2=there	4 0 -6 0 0
l2=through	4 -6 1 0 0
l2=to	0 10 -8 0 0
l2=together	15 0 -15 0 0
l2=truce	0 -3 7 0 0
l2=understand	-8 3 0 0 0
l2=unless	-5 0 8 0 0
l2=until	0 9 -6 0 0
l2=us	8 4 -14 0 0
l2=week	-2 -3 10 0 0
l2=what	0 -9 3 0 0
l2=whether	0 -2 -7 15 0
l2=which	6 -15 0 6 0
l2=—	5 -6 0 0 0
l3="	0 -14 13 0 0
l3=)	6 0 -5 0 0
l3=,	-7 -8 6 -6 15
l3=-	-3 0 9 0 0
l3=.	0 -7 3 0 0
l3=;	-9 -7 21 0 -2
l3=<agent>	-11 4 0 4 0
l3=<day-ahead>	16 -6 -7 0 0
l3=<goods>	-9 -13 15 4 0
l3=<level-noun>	-5 -11 18 0 0
l3=<level>	-7 -2 13 0 0
l3=<month-ahead>	0 -6 6 0 0
l3=<name>	11 0 -18 0 6
l3=<not>	-9 -11 17 3 0
l3=<number>	9 -6 0 0 0
l3=<person>	-5 -9 11 0 5
l3=<quality>	9 -9 0 0 0
l3=<seat>	-16 23 -2 0 -4
l3=<span>	0 -10 13 0 0
l3=<v-agree>	-13 16 0 0 0
l3=<v-bear>	-2 0 6 0 0
l3=<v-begin>	-1 10 -5 0 0
l3=<v-buy>	-5 -5 11 0 0
l3=<v-down>	0 11 -8 0 0
l3=<v-end>	0 -11 13 0 0
l3=<v-impose>	-5 0 7 0 -7
l3=<v-propose>	0 -7 8 1 0
l3=<v-say>	0 -3 7 0 -1
l3=<v-up>	0 6 -5 0 0
l3=a	5 12 -15 0 0
l3=according	4 -18 7 0 0
l3=add	0 8 -7 0 0
l3=agreement	3 -6 0 0 0
l3=and	-14 1 7 0 4
l3=announcement	4 10 -17 0 0
l3=approval	0 13 -14 0 0
l3=be	-7 1 2 0 0
l3=been	7 7 -15 0 0
l3=between	-2 -4 11 0 0
l3=bill	0 -4 6 0 0
l3=both	9 0 -11 0 0
l3=can	7 0 -5 0 0
l3=come	0 6 -4 0 0
l3=confirm	0 -7 7 0 0
l3=consent	0 7 -5 0 0
l3=day	4 3 -8 0 0
l3=decree	9 0 -7 0 0
l3=did	-14 0 18 0 0
l3=doe	0 15 -14 0 0
l3=duty	5 0 -6 0 0
l3=extension	0 13 -13 0 0
l3=for	19 -1 -14 0 0
l3=go	0 7 -6 0 0
l3=has	0 -10 8 0 0
l3=have	5 6 -12 0 0
l3=he	-2 6 0 0 0
l3=his	-3 -4 14 0 0
l3=in	9 19 -24 0 -1
l3=is	1 1 -7 3 0
l3=it	13 21 -33 0 0
l3=know	0 7 -6 0 0
l3=member	0 -1 6 0 0
l3=minister	-5 6 0 0 0
l3=mr	-10 5 1 0 0
l3=not	0 -13 10 4 0
l3=notice	-6 14 -18 7 0
l3=now	6 5 -13 0 0
l3=of	6 -1 -1 0 0
l3=on	-13 -18 12 10 2
l3=one	-13 12 0 0 0
l3=order	-5 -4 10 0 0
l3=other	3 5 -11 0 0
l3=our	8 -8 0 0 0
l3=over	-4 -2 10 0 0
l3=president	-6 0 12 0 0
l3=press	0 7 -6 0 0
l3=provided	-1 11 -8 0 0
l3=resolution	14 2 -19 0 0
l3=say	0 -7 10 0 0
l3=seal	-11 2 3 0 0
l3=second	-6 0 8 0 0
l3=sheet	0 -2 7 0 0
l3=signature	-6 -7 12 0 0
l3=so	18 -8 -10 0 0
l3=statement	0 -5 8 0 0
l3=tariff	0 0 6 0 0
l3=tell	8 -3 0 0 0
l3=text	0 8 -5 0 0
l3=the	3 -11 9 -4 -6
l3=them	11 0 -11 0 0
l3=to	-4 -19 10 0 10
l3=until	0 6 -4 0 0
l3=vote	0 7 -6 0 0
l3=was	-2 -4 9 0 0
l3=we	-12 3 2 0 0
l3=what	-3 0 7 0 0
l3=who	0 -8 10 0 0
l3=with	-3 0 8 0 0
l3=—	-9 -2 10 0 0
l4="	-9 -5 18 0 0
l4='s	10 0 -9 0 0
l4=,	9 -3 -4 0 0
l4=:	15 -4 -8 0 0
l4=;	4 -10 4 0 0
l4=<agent>	5 -22 12 0 0
l4=<begin>	6 -4 6 0 -14
l4=<day-today>	3 0 -9 0 0
l4=<duty>	-4 0 6 0 0
l4=<gate>	-7 0 1 0 0
l4=<goods>	0 16 -18 0 3
l4=<level-noun>	0 6 -3 0 0
l4=<level>	-3 -8 14 0 0
l4=<name>	-24 0 24 0 0
l4=<not>	-17 8 5 0 -4
l4=<number>	4 3 -7 0 0
l4=<office>	7 13 -24 0 2
l4=<organisation>	2 -7 0 0 1
l4=<person>	15 -3 -7 0 0
l4=<seat>	0 16 -14 0 0
l4=<sender>	-7 0 9 0 0
l4=<v-agree>	7 6 -18 0 4
l4=<v-bear>	10 2 -13 0 0
l4=<v-begin>	-10 0 1 0 7
l4=<v-buy>	4 -9 1 0 0
l4=<v-deny>	0 -4 6 0 0
l4=<v-end>	-5 9 -2 0 0
l4=<v-impose>	-1 9 -17 0 18
l4=<v-say>	-10 12 -6 0 1
l4=<v-sell>	0 6 -5 0 0
l4=a	-8 28 -23 5 0
l4=after	-7 -7 16 0 0
l4=agreement	-8 0 4 0 0
l4=and	8 -5 0 0 0
l4=any	0 8 -5 0 0
l4=approval	0 -11 13 0 0
l4=as	-6 0 2 0 0
l4=be	-5 11 -4 0 0
l4=bear	6 0 -5 0 0
l4=been	-7 -3 13 0 0
l4=being	0 -2 -2 0 8
l4=but	-5 7 0 0 0
l4=by	9 -5 -1 0 0
l4=country	6 0 -6 0 0
l4=first	9 0 -9 0 0
l4=for	19 -9 -7 0 0
l4=from	3 1 -6 0 0
l4=good	8 -8 0 0 0
l4=had	-2 -7 13 0 0
l4=has	20 0 -13 0 0
l4=have	0 -9 11 0 0
l4=he	-3 6 0 0 0
l4=in	-10 32 -16 0 -5
l4=is	-15 3 6 0 0
l4=it	-7 -13 19 2 0
l4=its	0 -6 7 0 0
l4=leave	0 13 -12 0 0
l4=meet	0 -2 7 0 0
l4=minister	6 0 -4 0 0
l4=mr	-9 0 10 0 0
l4=negotiate	6 0 -6 0 0
l4=on	11 -4 -3 0 0
l4=order	4 -9 0 0 0
l4=our	-7 0 10 0 0
l4=question	0 -1 6 0 0
l4=rule	0 -4 6 0 0
l4=say	-7 2 0 0 0
l4=ship	0 8 -8 0 0
l4=sign	8 6 -20 0 5
l4=signature	6 11 -20 0 0
l4=still	0 9 -7 0 0
l4=suspension	8 0 -5 0 0
l4=take	0 0 -5 0 7
l4=tariff	-4 0 6 0 0
l4=text	7 -6 0 0 0
l4=that	4 -6 1 0 0
l4=the	-19 12 5 -7 -3
l4=their	-2 0 8 0 0
l4=truce	-1 -2 8 0 0
l4=we	6 0 -7 0 0
l4=which	6 0 -9 0 0
l4=who	-7 0 2 0 0
l4=with	-1 7 -2 0 0
l4=without	0 -5 7 0 0
l4=word	0 -8 9 0 0
l=" say	6 -1 -1 0 0
l=" the	0 -1 0 0 7
l=) :	2 1 -6 0 0
l=, "	-8 0 7 0 0
l=, a	0 -11 13 0 0
l=, and	4 8 -10 0 -2
l=, as	0 0 6 0 0
l=, both	-8 3 0 0 0
l=, for	-3 0 7 0 0
l=, his	7 0 -10 0 0
l=, its	0 0 0 0 7
l=, mr	-3 -10 16 0 0
l=, then	11 5 -18 0 0
l=, with	-6 0 7 0 0
l=: the	0 18 -15 0 0
l=; the	-17 0 12 4 0
l=<begin> "	0 -18 12 0 0
l=<begin> <begin>	2 5 0 -11 0
l=<begin> <day-gone>	8 0 -7 0 0
l=<begin> <name>	6 8 -17 0 0
l=<begin> <office>	11 0 -10 0 0
l=<begin> a	0 -1 9 0 0
l=<begin> both	-13 -6 20 0 0
l=<begin> but	0 1 -9 0 3
l=<begin> by	7 0 -4 0 0
l=<begin> doe	-1 8 -4 0 0
l=<begin> for	4 0 -13 9 0
l=<begin> has	0 0 -4 7 0
l=<begin> his	-1 -12 17 0 0
l=<begin> if	0 -5 7 0 0
l=<begin> in	-8 -25 36 0 0
l=<begin> no	0 -19 19 0 0
l=<begin> the	3 0 0 -17 0
l=<begin> unless	-1 9 -4 0 0
l=<begin> what	9 0 -7 0 0
l=<begin> when	6 -1 -1 0 0
l=<begin> whether	-1 -2 0 9 0
l=<begin> —	0 19 -17 0 0
l=<day-gone> in	-10 0 11 0 0
l=<day-gone> —	17 0 -16 0 0
l=<day-today> -	12 0 -16 0 3
l=<name> ,	14 -6 -8 0 0
l=<name> and	-2 0 7 0 0
l=<name> the	8 20 -32 0 0
l=<office> in	0 5 -6 0 0
l=<organisation> 's	0 -14 15 0 0
l=<organisation> ,	10 7 -17 0 0
l=<organisation> in	2 -23 14 0 0
l=<person> (	-5 0 7 0 0
l=<person> ,	-9 -20 22 0 0
l=<person> :	4 1 -6 0 0
l=<person> and	12 4 -14 0 0
l=<person> of	-5 -4 13 0 0
l=<person> say	-9 -10 21 0 0
l=<seat> ,	0 -8 11 0 0
l=<seat> and	-7 0 6 0 0
l=<seat> the	5 6 -12 0 0
l=<span> ,	-3 -6 12 0 0
l=and that	-4 -1 9 0 0
l=and the	0 0 -6 0 9
l=approve by	4 -8 3 0 0
l=ask in	0 0 -12 12 0
l=by mr	6 0 -8 0 0
l=by the	8 6 -13 0 0
l=deal with	0 -4 6 0 0
l=directed the	-7 0 9 0 0
l=doe the	0 7 -6 0 0
l=from the	-3 24 -19 0 0
l=has the	1 4 -7 0 0
l=he and	-5 0 8 0 0
l=he say	0 3 -11 0 4
l=in the	-7 5 0 0 0
l=is the	-7 3 0 0 0
l=it ,	0 -3 6 0 0
l=it in	-9 0 13 0 0
l=no .	0 10 -12 0 0
l=of the	5 1 -9 3 0
l=on <day-gone>	-13 0 11 0 0
l=on which	0 8 -5 0 0
l=order in	0 6 -5 0 0
l=question :	-2 0 7 0 0
l=say his	7 0 -6 0 0
l=say that	10 1 -11 0 0
l=say the	-1 7 -2 0 0
l=side ,	0 -6 10 0 0
l=side the	7 -5 -1 0 0
l=sign :	11 0 -7 0 0
l=sign by	8 0 -10 0 0
l=sign for	-6 -1 13 0 0
l=sign in	8 0 -8 0 0
l=signature of	3 6 -15 0 0
l=talk between	6 0 -6 0 0
l=that of	6 1 -7 0 0
l=the <quality>	0 14 -10 0 0
l=the city	0 -14 15 0 0
l=the federal	0 10 -10 0 0
l=through the	5 -8 0 0 0
l=to his	0 10 -9 0 0
l=to the	0 9 -7 0 0
l=unless the	0 -9 10 0 0
l=until the	0 9 -6 0 0
l=what the	7 0 -3 0 0
l=whether the	0 -1 -8 15 0
l=which the	9 -17 -1 6 0
l=— the	-5 -4 14 0 0
lack< do>	-3 11 -1 -2 -7
lack< future	0 -5 10 0 0
lack< infinitive	8 0 -4 0 0
lack< lack>	-6 0 3 0 0
lack< modal	-5 -7 13 0 0
lack< name	-2 24 -18 0 0
lack< organisation	-19 4 8 -4 -6
lack< past	18 0 -13 0 0
lack< perfect	-16 10 1 0 0
lack< person	-6 24 -13 0 0
lack< pluperfect	0 7 -4 0 0
lack< power=congress	0 -12 14 0 0
lack< power=council	-10 4 0 0 0
lack< power=minister	-22 10 9 0 0
lack< power=ministry	0 9 -6 0 0
lack< power=no power	-6 15 -6 -2 -3
lack< power=president	0 11 -6 0 0
lack< power=prime minister	-4 9 -2 0 0
lack< power=treasury	0 -7 8 0 0
lack< present	-29 5 9 0 -1
lack< pronoun	-22 10 7 0 0
lack< side	-9 -2 9 0 0
lack> do>	-6 10 -8 0 0
lack> future	-9 16 -8 0 0
lack> gerund	0 8 -7 0 0
lack> infinitive	0 -21 11 0 0
lack> modal-not	0 0 7 0 -2
lack> name	-9 -14 27 0 -1
lack> office	-16 4 -2 4 4
lack> organisation	5 4 -5 -12 0
lack> past	10 7 -16 0 0
lack> perfect	12 -19 2 0 0
lack> perfect-not	0 0 6 0 0
lack> person	-16 17 0 -1 -3
lack> pluperfect	23 -9 -14 0 0
lack> power=board	0 -15 18 0 0
lack> power=cabinet	0 16 -19 0 0
lack> power=congress	0 -6 7 0 0
lack> power=council	10 -12 0 0 3
lack> power=government	-6 -5 13 0 0
lack> power=minister	0 -32 24 0 0
lack> power=ministry	8 0 -3 0 0
lack> power=no power	-7 12 -2 -11 0
lack> power=parliament	2 0 -6 7 -2
lack> power=president	-32 22 3 -1 -8
lack> power=prime minister	6 0 -9 0 2
lack> power=representative	9 5 -14 0 0
lack> power=secretary	0 0 6 0 0
lack> power=senate	-1 12 -15 0 3
lack> present	-13 1 5 -3 0
lack> present-not	0 -4 9 0 0
lack> pronoun	3 -8 0 0 0
lack> refuse>	0 -17 1 0 7
lack> side	9 3 -6 0 -4
lead="	-8 -8 14 0 5
lead=(	-13 8 0 0 0
lead=,	9 4 -8 -15 0
lead=-	5 0 -9 0 2
lead=:	1 7 0 -9 -16
lead=;	-13 14 -5 0 0
lead=a	-17 0 17 0 -2
lead=according	0 -7 12 0 0
lead=after	4 -20 7 0 0
lead=announcement	9 0 -7 0 0
lead=as	-7 0 11 0 0
lead=ask	0 0 -10 12 0
lead=bangladesh	0 16 -14 0 0
lead=before	9 -3 0 0 0
lead=beijing	13 7 -19 0 0
lead=belgium	10 0 -11 0 0
lead=bessent	0 -11 14 0 0
lead=both	1 14 -14 0 0
lead=britain	-4 0 6 0 0
lead=but	-21 16 0 0 1
lead=by	22 -13 -11 0 0
lead=cabinet	0 3 -6 0 0
lead=canada	10 0 -6 0 0
lead=china	2 -14 11 0 -6
lead=customs	-1 0 8 0 0
lead=denmark	0 7 -5 0 0
lead=does	-4 17 -13 0 0
lead=donald	0 18 -16 0 0
lead=ecuador	8 -5 0 0 0
lead=finance	-7 4 0 0 0
lead=first	7 0 -6 0 0
lead=for	8 -7 -6 9 0
lead=general	-7 0 9 0 0
lead=georgia	-4 0 6 0 0
lead=governor	7 -4 0 0 0
lead=hanoi	0 8 -7 0 0
lead=has	-2 10 -14 6 0
lead=he	-7 0 -5 6 14
lead=his	-3 -14 10 0 4
lead=hofmeyr	6 0 -5 0 0
lead=i	2 -8 12 0 -12
lead=if	-16 6 0 3 0
lead=in	8 10 -15 0 0
lead=it	-14 -12 26 0 0
lead=jamieson	0 -1 7 0 0
lead=li	0 -4 11 0 0
lead=member	8 16 -24 0 0
lead=mexico	0 -9 0 0 4
lead=minister	-14 -14 23 0 0
lead=ministry	-1 0 6 0 0
lead=neither	-14 28 -16 0 0
lead=no	0 13 -9 0 0
lead=notice	0 -6 4 0 0
lead=ours	12 21 -32 0 0
lead=parliament	-9 -3 10 0 0
lead=president	13 9 -17 0 -5
lead=provided	-3 6 0 0 0
lead=rovers	-7 0 8 0 0
lead=she	-1 -7 0 0 7
lead=should	0 -2 6 0 0
lead=sign	-5 11 -4 0 0
lead=signed	13 0 -12 0 0
lead=so	14 -11 -3 0 0
lead=talks	0 -1 6 0 0
lead=thailand	0 -4 9 0 0
lead=that	6 -15 12 -9 0
lead=the	8 -7 7 -31 -3
lead=their	0 -2 6 0 0
lead=this	-2 -3 8 0 0
lead=tiktok	-6 0 10 0 0
lead=to	0 10 -8 0 0
lead=trade	26 0 -22 0 0
lead=treasury	-8 -10 21 0 0
lead=trump	-11 -30 45 0 -1
lead=under	-2 0 8 0 0
lead=unless	-12 0 10 0 0
lead=until	-2 7 -1 0 0
lead=vietnam	6 -2 -1 0 0
lead=we	3 -5 -2 6 0
lead=when	2 -6 3 0 0
lead=whether	-7 -15 0 20 0
lead=which	9 -3 -5 5 0
lead=who	-5 -18 22 0 0
lead=within	-4 0 6 0 0
lead=—	0 10 -10 0 0
lll=, " say	6 -1 -1 0 0
lll=, " the	0 0 -4 0 7
lll=, <day-today> -	12 0 -16 0 3
lll=, <person> and	6 0 -5 0 0
lll=, <span> after	6 0 -5 0 0
lll=, after the	-1 -1 7 0 0
lll=, and that	-4 0 6 0 0
lll=, for the	-6 0 4 0 0
lll=, unless the	0 -6 7 0 0
lll=<begin> <begin> "	0 -18 12 0 0
lll=<begin> <begin> <begin>	2 5 0 -11 0
lll=<begin> <begin> <day-gone>	8 0 -7 0 0
lll=<begin> <begin> <name>	6 8 -17 0 0
lll=<begin> <begin> <office>	11 0 -10 0 0
lll=<begin> <begin> a	0 -1 9 0 0
lll=<begin> <begin> both	-13 -6 20 0 0
lll=<begin> <begin> but	0 1 -9 0 3
lll=<begin> <begin> by	7 0 -4 0 0
lll=<begin> <begin> doe	-1 8 -4 0 0
lll=<begin> <begin> for	4 0 -13 9 0
lll=<begin> <begin> has	0 0 -4 7 0
lll=<begin> <begin> his	-1 -12 17 0 0
lll=<begin> <begin> if	0 -5 7 0 0
lll=<begin> <begin> in	-8 -25 36 0 0
lll=<begin> <begin> no	0 -19 19 0 0
lll=<begin> <begin> the	3 0 0 -17 0
lll=<begin> <begin> unless	-1 9 -4 0 0
lll=<begin> <begin> what	9 0 -7 0 0
lll=<begin> <begin> when	6 -1 -1 0 0
lll=<begin> <begin> whether	-1 -2 0 9 0
lll=<begin> <begin> —	0 19 -17 0 0
lll=<begin> <name> ,	-5 0 6 0 0
lll=<begin> <name> and	-16 0 11 0 0
lll=<begin> <person> ,	0 -8 3 0 0
lll=<begin> <person> :	8 -4 -2 0 0
lll=<begin> <person> of	-2 -2 9 0 0
lll=<begin> <person> say	0 -8 8 0 0
lll=<begin> <seat> ,	-9 0 13 0 0
lll=<begin> he say	0 4 -12 0 4
lll=<begin> in the	0 13 -12 0 0
lll=<begin> mr .	-2 -3 8 0 0
lll=<begin> no .	0 13 -16 0 0
lll=<begin> question :	-2 0 7 0 0
lll=<begin> the city	0 -14 15 0 0
lll=<begin> the two	0 6 -5 0 0
lll=<day-ahead> , the	15 0 -14 0 0
lll=<day-gone> , the	-1 0 6 0 0
lll=<day-gone> by the	9 0 -8 0 0
lll=<name> , the	0 12 -8 0 0
lll=<number> and the	9 0 -6 0 0
lll=<office> <person> and	11 0 -10 0 0
lll=<organisation> , the	0 4 -6 0 0
lll=<organisation> and the	-2 13 -7 0 0
lll=<person> , his	3 0 -6 0 0
lll=<person> , say	0 8 -8 0 0
lll=<person> , the	0 -22 17 0 0
lll=<person> : the	-8 19 -7 0 0
lll=<person> and the	0 -7 0 0 7
lll=<person> say that	8 0 -5 0 0
lll=<seat> , the	-5 19 -13 0 0
lll=according to the	4 -15 3 0 0
lll=add that the	0 9 -8 0 0
lll=agree until the	0 7 -7 0 0
lll=and by the	5 0 -7 0 0
lll=and that of	6 -14 7 0 0
lll=announcement of the	8 6 -17 0 0
lll=approval of the	0 6 -9 0 0
lll=been sign by	6 0 -2 0 0
lll=by <person> ,	-6 0 9 0 0
lll=by the <quality>	0 8 -11 0 0
lll=come from the	0 10 -9 0 0
lll=decree of the	10 0 -10 0 0
lll=for <name> ,	16 -11 -6 0 0
lll=for <name> and	18 0 -16 0 0
lll=go to the	0 7 -7 0 0
lll=he say that	2 9 -13 0 0
lll=in <name> the	9 15 -28 0 0
lll=in <seat> the	5 6 -11 0 0
lll=it to the	0 17 -16 0 0
lll=member of the	0 -1 6 0 0
lll=notice of the	0 0 -4 7 0
lll=of <name> and	0 10 -11 0 0
lll=on <day-ahead> ,	2 5 -10 0 0
lll=on <day-gone> in	-10 0 11 0 0
lll=on which the	0 -7 0 6 0
lll=order of the	0 -7 8 0 0
lll=our side the	8 0 -7 0 0
lll=president <person> and	-6 0 7 0 0
lll=resolution of the	13 2 -18 0 0
lll=say that the	-3 -7 13 0 0
lll=seal of the	-6 4 0 0 0
lll=signature of the	-3 -14 19 0 0
lll=the <name> ,	11 0 -11 0 0
lll=the <name> and	0 -1 8 0 0
lll=the <office> ,	6 0 -5 0 0
lll=the <office> in	4 5 -12 0 0
lll=the <organisation> 's	0 -14 15 0 0
lll=the <organisation> ,	10 7 -17 0 0
lll=the <organisation> in	3 -22 11 0 0
lll=the signature of	4 4 -14 0 0
lll=vote in the	0 6 -6 0 0
lll=was sign by	6 0 -5 0 0
lll=was sign in	-9 0 10 0 0
lr='s ,	-15 10 0 0 0
lr='s and	4 4 -11 0 0
lr=( )	-1 0 6 0 0
lr=, ,	3 1 -6 0 0
lr=, .	-11 4 1 0 0
lr=, at	6 0 -6 0 0
lr=, for	20 -1 -16 0 0
lr=, has	-2 6 0 0 0
lr=, sign	5 4 -11 0 0
lr=: 's	9 0 -5 0 0
lr=: ,	0 -10 4 0 0
lr=: did	9 0 -5 0 0
lr=: in	0 9 -8 0 0
lr=: say	4 2 -8 0 0
lr=: sign	-8 0 9 0 0
lr=; ,	7 -1 -2 0 0
lr=<begin> 's	13 16 -31 0 5
lr=<begin> ,	8 -11 0 8 -5
lr=<begin> .	-2 0 6 0 0
lr=<begin> :	-29 -19 46 0 0
lr=<begin> <end>	3 -13 -5 0 10
lr=<begin> <level>	11 0 -10 0 0
lr=<begin> agree	6 0 -3 0 0
lr=<begin> and	-3 -1 11 0 0
lr=<begin> announce	0 7 -3 0 0
lr=<begin> at	-4 0 6 0 0
lr=<begin> confirm	-5 0 7 0 0
lr=<begin> did	7 -11 -4 0 5
lr=<begin> doe	9 -1 -4 0 0
lr=<begin> extension	0 -10 12 0 0
lr=<begin> followed	10 0 -9 0 0
lr=<begin> for	19 -6 -13 0 0
lr=<begin> gave	13 0 -11 0 0
lr=<begin> has	-9 17 -7 -5 0
lr=<begin> hasn't	-1 10 -15 0 7
lr=<begin> have	29 0 -25 0 0
lr=<begin> hold	8 0 -7 0 0
lr=<begin> hour	-6 0 6 0 0
lr=<begin> in	0 -14 15 0 0
lr=<begin> it	0 0 7 0 0
lr=<begin> keep	0 7 -6 0 0
lr=<begin> leave	-13 -4 19 0 0
lr=<begin> must	-5 14 -6 0 0
lr=<begin> need	8 -12 0 0 0
lr=<begin> now	0 -7 7 0 0
lr=<begin> of	-11 2 1 0 0
lr=<begin> on	-1 0 7 0 0
lr=<begin> order	13 0 -13 0 0
lr=<begin> put	7 -6 0 0 0
lr=<begin> say	-27 0 17 0 0
lr=<begin> sign	-5 14 0 0 0
lr=<begin> tell	-1 12 -11 0 1
lr=<begin> the	-6 0 12 0 0
lr=<begin> vote	0 11 -8 0 0
lr=<begin> was	0 -1 7 0 0
lr=<begin> will	-1 24 -19 0 0
lr=<begin> would	7 -5 0 0 0
lr=<number> has	0 9 -10 0 0
lr=<office> and	17 -4 -11 0 0
lr=a ,	0 -12 14 0 0
lr=a .	0 -11 13 0 0
lr=and 's	-5 0 10 0 0
lr=and ,	24 2 -26 0 0
lr=and <end>	6 0 -4 0 0
lr=and agree	-6 0 8 0 0
lr=and and	8 0 -7 0 0
lr=and are	0 -7 9 0 0
lr=and for	12 -1 -8 0 0
lr=and had	0 7 -4 0 0
lr=and has	7 7 -17 0 0
lr=and in	-4 -3 10 0 0
lr=and meet	11 0 -9 0 0
lr=and of	0 10 -11 0 0
lr=and will	0 -7 9 0 0
lr=both .	0 -11 9 0 0
lr=both have	-13 5 6 0 0
lr=by ,	-5 0 8 0 0
lr=by .	12 -1 -6 0 0
lr=for ,	-16 0 0 0 11
lr=for .	-5 -6 16 0 0
lr=for and	-13 0 14 0 0
lr=for on	-2 0 6 0 0
lr=for the	10 0 -7 0 0
lr=from .	0 -5 9 0 0
lr=his 's	7 -3 0 0 0
lr=his ,	-5 -8 16 0 0
lr=his .	0 13 -15 0 0
lr=his had	11 0 -6 0 0
lr=his would	0 7 -4 0 0
lr=in ,	-31 -7 35 0 0
lr=in .	-5 19 -20 11 0
lr=in <day-today>	10 0 -9 0 0
lr=in a	0 10 -9 0 0
lr=in an	9 0 -7 0 0
lr=in and	7 -4 -1 0 0
lr=in has	0 -24 28 0 0
lr=in in	8 0 -6 0 0
lr=in on	-13 -11 24 0 0
lr=in the	-5 -18 27 0 0
lr=in with	12 0 -12 0 0
lr=is 's	3 6 -11 0 0
lr=is ,	0 12 -9 0 0
lr=its ,	-6 -24 19 0 6
lr=mr ,	5 -6 0 0 0
lr=mr .	-9 0 8 0 0
lr=mr :	9 -6 -3 0 0
lr=of ,	-8 13 -2 0 0
lr=of .	5 -7 2 0 0
lr=of <end>	3 6 -13 0 0
lr=of for	2 2 -8 0 0
lr=on ,	-5 0 9 0 0
lr=our has	-5 -4 12 0 0
lr=say ,	10 -6 -2 0 0
lr=say had	-8 0 12 0 0
lr=say would	0 8 -4 0 0
lr=that has	-8 0 11 0 0
lr=that will	0 -6 1 0 1
lr=the 's	9 -11 5 0 0
lr=the (	12 0 -9 0 0
lr=the ,	-6 24 -25 2 7
lr=the .	0 11 -8 0 0
lr=the ;	0 16 -24 0 0
lr=the <day-today>	8 0 -5 0 0
lr=the <end>	-5 -8 15 0 0
lr=the agree	-7 -3 15 0 0
lr=the and	-1 21 -12 0 0
lr=the announce	16 -2 -12 0 0
lr=the approve	-13 0 14 0 0
lr=the confirm	8 -3 -2 0 0
lr=the could	0 -9 14 0 0
lr=the decided	10 -5 -2 0 0
lr=the doe	0 -11 12 0 0
lr=the has	12 6 -22 2 4
lr=the have	-11 6 0 0 0
lr=the in	19 18 -35 0 0
lr=the is	-9 7 0 0 0
lr=the last	0 0 6 0 0
lr=the may	0 -12 15 0 0
lr=the must	0 7 -6 0 0
lr=the on	8 5 -12 0 0
lr=the published	-11 -10 22 0 0
lr=the put	0 -18 11 6 0
lr=the say	7 -19 0 0 0
lr=the sign	-9 12 0 0 0
lr=the tell	-1 0 6 0 0
lr=the that	-9 8 0 0 0
lr=the to	-2 18 -12 0 0
lr=the was	-2 -3 11 0 0
lr=the would	-1 17 -16 1 0
lr=their ,	0 8 -4 0 0
lr=whether will	0 -8 0 10 0
lr=with of	3 3 -9 0 0
lr=with on	-4 0 7 0 0
lr=— ,	0 19 -17 0 0
lr=— sign	19 0 -18 0 0
naming=both	3 9 -9 0 0
naming=name	-9 -2 25 -33 -17
naming=office	-20 7 3 10 1
naming=organisation	-2 14 -3 -16 -8
naming=person	26 0 -22 -4 -1
naming=pronoun	-6 -45 37 0 3
naming=side	-42 -28 59 8 -29
nc2=agree	0 -12 12 0 0
nc2=bear	3 6 -2 0 -9
nc2=begin	-1 -4 12 0 -4
nc2=down	0 11 -13 0 0
nc2=end	10 -19 0 1 2
nc2=impose	-5 -7 8 0 8
nc2=propose	-16 3 7 0 0
nc2=say	-15 3 -1 0 10
nc2=sell	0 -5 9 0 0
nc2=stay	-8 -2 1 -3 15
nc2=suspend	0 13 -15 0 3
nc2=target	-11 4 2 0 0
nc2=up	4 0 -8 0 3
nct2=agree future	-2 -4 9 0 0
nct2=agree modal	0 14 -9 0 0
nct2=agree participle-passive	-4 -7 4 0 4
nct2=agree past	8 -11 0 0 0
nct2=agree perfect	0 -7 4 0 0
nct2=agree present	0 -5 9 0 0
nct2=agree present-passive	1 2 -6 0 0
nct2=bear participle-passive	18 0 -17 0 0
nct2=bear past	3 8 -10 0 0
nct2=bear perfect	0 -2 10 0 -2
nct2=bear present	-6 0 3 0 0
nct2=bear present-passive	-3 10 -3 0 0
nct2=begin future	7 -5 0 0 0
nct2=begin present	-11 0 10 0 0
nct2=down present-passive	5 2 -9 0 0
nct2=end future	4 0 -6 0 0
nct2=end past	0 -4 7 0 0
nct2=end present	4 -9 -5 3 4
nct2=impose modal	-27 18 0 0 -3
nct2=impose modal-passive	9 -1 -4 0 0
nct2=impose past	4 -26 8 0 1
nct2=impose perfect	0 -10 6 2 -1
nct2=impose present	-6 4 -2 0 5
nct2=impose present-passive	16 2 -18 0 0
nct2=propose perfect	-9 1 1 0 0
nct2=propose present	-4 8 -2 0 0
nct2=say future	0 7 -5 0 0
nct2=say past	-1 -4 -3 0 15
nct2=sell present	0 -3 6 0 0
nct2=stay future	0 -8 11 0 0
nct2=stay modal	0 -9 5 0 0
nct2=stay past	-7 5 0 0 2
nct2=stay present	-10 -1 0 0 14
nct2=suspend present	0 10 -7 0 0
nct2=up present	1 0 -12 0 5
next="	3 -8 12 0 -11
next=(	0 -19 14 0 0
next=)	-5 9 -3 0 0
next=,	8 0 -4 -1 3
next=:	-10 -36 38 0 0
next=;	2 5 -8 0 0
next=and	10 7 -18 0 3
next=as	9 0 -12 0 5
next=before	-3 0 -4 0 6
next=but	3 -10 4 0 0
next=so	0 -4 9 0 -1
next=that	-5 0 6 0 -3
next=until	0 0 -8 0 12
next=when	0 18 -16 0 0
next=which	0 0 8 0 -1
next=who	0 -7 13 0 0
next=yet	-14 22 -9 0 -4
next=—	-9 -1 19 0 0
nhas-future	-9 -13 17 0 2
nhas-infinitive	-14 5 1 0 0
nhas-modal	-10 0 9 4 -16
nhas-participle	5 -15 0 0 3
nhas-past	4 -10 -1 0 12
nhas-pluperfect	0 -17 20 0 0
nhas-present	10 5 -15 -4 6
nt2=future	-1 -9 10 0 0
nt2=gerund	-4 -10 18 0 0
nt2=infinitive	-4 7 0 0 0
nt2=modal	-15 10 0 1 -7
nt2=modal-not	0 0 7 0 0
nt2=modal-passive	8 -8 0 0 0
nt2=past	0 -15 3 0 14
nt2=perfect	0 0 -4 0 6
nt2=perfect-not	0 -3 8 2 -5
nt2=pluperfect	-5 -17 25 0 0
nt2=present	7 -4 -8 0 12
nt2=present-not	-9 7 0 0 0
nt2=present-passive	12 4 -13 0 -2
nv0-none	0 -3 6 -15 3
nv1-none	0 -3 6 -15 3
nv2-none	1 6 0 -8 -11
nv2=add	0 7 -6 0 0
nv2=agree	-10 -2 16 0 0
nv2=approve	0 -9 13 0 0
nv2=ask	-3 7 -1 0 0
nv2=be	-6 -11 7 0 13
nv2=bring	0 9 -4 0 0
nv2=charge	-4 0 8 0 0
nv2=confirm	-2 -4 11 0 0
nv2=continue	0 10 -9 0 0
nv2=expire	8 -7 0 0 0
nv2=have	16 8 -20 0 0
nv2=keep	10 -8 0 0 0
nv2=leave	-2 -1 7 0 0
nv2=lift	3 0 -9 0 6
nv2=make	-6 0 2 0 0
nv2=meet	17 4 -20 0 0
nv2=other	11 -15 0 0 3
nv2=pay	-3 -4 11 0 0
nv2=promise	-3 -6 11 0 0
nv2=put	1 3 -13 0 5
nv2=raise	0 7 -3 0 0
nv2=reduce	6 0 -6 0 0
nv2=reply	0 -7 8 0 0
nv2=say	0 -10 7 0 0
nv2=sign	9 -10 0 0 0
nv2=sit	-7 0 3 0 0
nv2=stay	0 5 -7 0 0
nv2=take	0 -12 15 0 0
nv2=tell	-14 10 -17 1 17
nv2=want	0 9 -7 0 0
nv2=withdraw	0 -3 6 0 0
nvt2=agree past	-2 0 7 0 0
nvt2=approve future	0 -4 9 0 0
nvt2=be future	0 -8 11 0 0
nvt2=be present	-2 -3 -2 0 16
nvt2=bring present	0 8 -1 0 0
nvt2=confirm past	0 -3 6 0 0
nvt2=expire present	8 -7 0 0 0
nvt2=go modal	7 -8 0 0 0
nvt2=have past	-1 7 -1 0 0
nvt2=have present	19 1 -17 0 0
nvt2=keep modal	10 0 -8 0 0
nvt2=keep present	0 -6 8 0 0
nvt2=lift present	0 0 -5 0 7
nvt2=meet participle	18 0 -17 0 0
nvt2=meet present	0 10 -9 0 0
nvt2=other perfect	3 0 -11 0 6
nvt2=other pluperfect	0 -8 4 0 0
nvt2=other present	3 -9 2 0 0
nvt2=pay present	0 0 6 0 0
nvt2=promise perfect	-1 -4 8 0 0
nvt2=put future	0 6 -14 0 8
nvt2=put present	8 0 -3 0 0
nvt2=raise modal	-5 9 -2 0 0
nvt2=say past	2 -13 1 0 0
nvt2=say present	0 -2 8 0 0
nvt2=see past	0 7 -8 0 0
nvt2=see perfect	0 -1 9 0 -2
nvt2=sign future	-1 -4 8 0 0
nvt2=sign modal	-1 12 -7 0 0
nvt2=sign past	14 -8 -6 0 0
nvt2=sign perfect	0 -6 2 0 0
nvt2=suspend modal	0 3 -7 0 0
nvt2=take future	10 -5 0 0 0
nvt2=take past	-5 0 8 0 0
nvt2=tell past	-4 9 -20 0 18
nvt2=tell present	-4 0 6 0 0
nvt2=want present	0 12 -10 0 0
office=affairs	-8 0 10 0 0
office=boss	0 6 -7 0 0
office=chair	-6 0 9 0 0
office=chairman	22 0 -21 0 0
office=chancellor	-7 7 0 0 0
office=chief	-2 -3 11 0 0
office=colleague	18 7 -30 0 0
office=commerce	-11 -7 22 0 0
office=commission	-7 0 8 0 0
office=commissioner	11 -12 -1 0 0
office=councillor	14 -8 -3 0 0
office=counterpart	7 0 -6 0 0
office=director	-10 -5 17 0 0
office=economy	9 6 -15 0 0
office=envoy	10 0 -5 0 0
office=executive	-12 -7 21 0 0
office=industry	0 -6 0 0 0
office=king	0 6 -12 3 0
office=leader	0 -1 6 0 0
office=manager	-10 -2 15 0 0
office=mayor	-7 0 8 0 0
office=minister	8 0 -7 -4 0
office=negotiator	-2 11 -14 0 7
office=number	12 0 -10 0 0
office=premier	-7 -14 16 4 0
office=president	-13 18 0 0 -13
office=representative	-37 7 20 0 -4
office=secretary	-12 -37 52 0 -12
office=trade	2 -13 3 0 3
office=union	-16 0 18 0 0
pc0=agree	-6 -2 9 0 0
pc0=bear	6 -4 0 0 0
pc0=end	-6 3 0 0 0
pc0=impose	-8 12 -2 -8 1
pc0=target	0 0 6 0 0
pc0=up	4 2 -7 0 0
pc1=bear	11 0 -7 0 0
pc1=end	-6 2 0 0 0
pc1=impose	-2 6 -1 -10 0
pc1=say	-7 2 1 0 0
pc1=suspend	0 13 -11 0 0
pct0=agree future	-3 -1 0 0 6
pct0=agree modal	-1 -10 15 0 0
pct0=agree past	1 -7 4 0 0
pct0=agree pluperfect	0 12 -10 0 0
pct0=begin future	-2 7 -1 0 0
pct0=begin modal	0 7 -4 0 0
pct0=begin past	6 -1 -1 0 0
pct0=begin present	0 -13 9 0 2
pct0=down past	-6 0 9 0 0
pct0=down present	1 -7 1 0 0
pct0=down present-passive	0 15 -14 0 0
pct0=end future	0 7 -7 0 0
pct0=impose future	-6 0 0 0 4
pct0=impose future-passive	-7 9 0 0 0
pct0=impose modal	-8 -3 12 0 0
pct0=impose modal-passive	0 6 -5 0 0
pct0=impose present	12 -5 -4 0 0
pct0=impose present-passive	-1 10 -5 0 0
pct0=propose present	-2 12 -7 0 0
pct0=say modal	0 -9 5 4 0
pct0=say past	4 3 -10 0 2
pct0=say present	-7 3 2 0 0
pct0=stay perfect	3 1 -8 0 0
pct0=suspend present	7 0 -6 0 0
pct0=up modal	0 9 -9 0 0
pct0=up past	6 0 -3 0 0
pct1=agree future	-3 -1 0 0 6
pct1=agree modal	-1 -10 15 0 0
pct1=agree pluperfect	0 12 -10 0 0
pct1=bear participle-passive	2 3 -7 0 0
pct1=begin future	-2 7 -1 0 0
pct1=begin modal	0 7 -4 0 0
pct1=begin past	6 -4 0 0 0
pct1=begin present	0 -13 9 0 2
pct1=down past	-6 0 9 0 0
pct1=down present	1 -7 1 0 0
pct1=down present-passive	0 15 -14 0 0
pct1=end future	0 7 -7 0 0
pct1=impose future	-6 0 0 0 4
pct1=impose infinitive	-3 -3 11 0 0
pct1=impose modal	-8 -3 12 0 0
pct1=impose modal-passive	0 6 -5 0 0
pct1=impose participle-passive	6 -2 0 0 0
pct1=impose present	12 -8 -2 0 0
pct1=impose present-passive	-1 10 -5 0 0
pct1=propose present	-1 7 -3 0 0
pct1=say gerund	-2 9 -4 0 0
pct1=say modal	0 -9 5 4 0
pct1=say past	4 3 -10 0 2
pct1=say present	-7 2 3 0 0
pct1=stay perfect	4 1 -8 0 0
pct1=suspend participle-passive	0 9 -6 0 0
pct1=suspend present	7 0 -7 0 0
pct1=up modal	0 9 -9 0 0
pct1=up past	6 0 -3 0 0
phas-future	-10 11 -3 0 3
phas-modal	-6 -6 11 3 0
phas-participle	7 -3 0 0 0
phas-past	9 0 -8 -6 0
phas-perfect	-1 -8 10 0 0
phas-pluperfect	-8 0 5 0 0
phas-present	-3 0 5 -9 0
power=assembly	-13 24 -18 0 3
power=board	-21 -44 59 0 0
power=bureau	-5 15 -13 0 1
power=cabinet	39 30 -65 -2 0
power=chancellor	-9 5 1 0 0
power=commission	48 -18 -28 9 -9
power=committee	-7 1 2 0 0
power=council	16 10 -27 0 2
power=department	-20 5 9 0 0
power=diet	0 14 -12 0 0
power=government	-12 -14 26 -2 -5
power=house	-12 -6 20 0 0
power=king	13 8 -30 6 0
power=minister	-3 -25 26 -31 -1
power=ministry	-24 -4 25 -2 0
power=no power	-25 -43 64 -14 -14
power=parliament	-10 6 -3 4 0
power=premier	-11 -15 20 4 0
power=president	-4 24 -17 0 -2
power=prime minister	7 0 -11 0 0
power=representative	-18 3 12 0 -4
power=secretary	21 -15 -2 0 -7
power=senate	-8 17 -15 0 8
power=treasury	-37 -15 45 0 -2
pt0=future	-8 3 0 0 4
pt0=future-not	0 -5 7 0 0
pt0=future-passive	0 20 -18 0 0
pt0=modal	-2 -5 10 0 0
pt0=modal-not	0 -8 4 4 0
pt0=modal-passive	0 11 -9 0 0
pt0=past	9 0 -7 -5 1
pt0=perfect-passive	0 -4 6 0 0
pt0=pluperfect	-6 8 0 0 0
pt0=present	-7 4 0 -6 2
pt0=present-passive	3 -7 4 0 0
pt1=future	-7 4 -1 0 4
pt1=future-not	0 -5 7 0 0
pt1=future-passive	0 11 -12 0 0
pt1=modal	-2 -5 10 0 0
pt1=modal-not	0 -8 4 4 0
pt1=modal-passive	0 11 -9 0 0
pt1=participle-passive	8 0 -5 0 0
pt1=past	10 0 -10 -4 2
pt1=perfect-passive	0 -4 6 0 0
pt1=pluperfect	-6 8 0 0 0
pt1=present	-6 1 1 -5 2
pt1=present-passive	3 -7 4 0 0
publish< do<	-5 6 -3 4 0
publish< do>	3 -21 19 0 0
publish< future	0 -9 14 0 0
publish< infinitive	0 -4 11 0 0
publish< lack<	-17 8 3 0 0
publish< lack>	0 7 -7 0 0
publish< modal	0 9 -5 0 0
publish< office	-6 1 5 0 0
publish< organisation	26 -7 -14 3 0
publish< participle	7 -6 0 0 0
publish< past	9 -27 7 0 0
publish< perfect	1 11 -13 0 0
publish< perfect-not	0 0 -3 7 0
publish< person	-5 -6 13 0 0
publish< pluperfect	3 6 -10 0 0
publish< power=commission	8 2 -18 6 0
publish< power=congress	0 -13 13 0 0
publish< power=council	9 0 -11 0 0
publish< power=house	6 0 -3 0 0
publish< power=minister	-10 0 13 0 0
publish< power=no power	0 -5 9 0 0
publish< power=representative	-17 4 6 0 0
publish< present	-15 -1 18 0 0
publish< pronoun	-7 -3 15 0 0
publish< side	-16 0 11 0 0
publish> both	7 0 -5 0 0
publish> do>	-8 24 -7 0 -26
publish> gerund	-2 0 8 0 0
publish> infinitive	0 -20 19 0 0
publish> lack>	2 25 -26 0 0
publish> modal	-10 -2 13 0 0
publish> name	-25 0 17 0 0
publish> office	8 7 -12 0 -1
publish> organisation	16 0 -12 0 -2
publish> past	27 -19 -11 -1 0
publish> perfect	0 27 -20 0 -4
publish> person	7 0 -2 -4 1
publish> pluperfect	-10 0 14 0 0
publish> power=commission	42 2 -49 4 0
publish> power=council	26 0 -25 0 0
publish> power=government	-16 2 8 0 0
publish> power=house	-22 0 22 0 0
publish> power=minister	-7 0 12 0 0
publish> power=ministry	-6 8 0 0 0
publish> power=no power	-29 4 20 -6 -4
publish> power=president	33 -7 -22 -4 0
publish> power=prime minister	7 0 -8 0 0
publish> power=representative	6 0 -3 0 0
publish> power=senate	7 -8 -4 0 4
publish> present-not	6 -4 0 0 0
publish> pronoun	9 -15 0 0 0
publish> refuse>	0 -5 0 0 6
publish> side	2 9 -6 -1 -5
pv0-none	10 0 -1 -2 -6
pv0=announce	0 -5 9 0 0
pv0=come	0 -5 7 0 0
pv0=explain	0 7 -7 0 0
pv0=fall	-6 0 8 0 0
pv0=go	1 7 -10 0 0
pv0=other	-1 -4 9 0 0
pv0=reach	4 2 -8 0 0
pv0=ready	6 0 -2 0 0
pv0=say	0 -10 3 2 0
pv0=sign	-4 -6 9 0 0
pv0=tell	-4 10 -10 0 4
pv0=write	0 -2 6 0 0
pv1=agree	-9 4 1 0 0
pv1=announce	0 -5 10 0 0
pv1=carry	0 2 -6 0 0
pv1=come	0 -5 7 0 0
pv1=explain	0 7 -7 0 0
pv1=fall	-6 0 8 0 0
pv1=go	1 4 -7 0 0
pv1=other	-1 -4 9 0 0
pv1=put	0 -10 3 0 0
pv1=reach	4 2 -8 0 0
pv1=ready	6 0 -2 0 0
pv1=reduce	5 12 -18 0 0
pv1=say	0 -10 2 2 0
pv1=see	0 5 -6 0 0
pv1=sign	0 -7 4 0 0
pv1=suspend	-2 15 -10 0 0
pv1=tell	-4 10 -9 0 4
pv2-none	1 3 5 -13 -1
pvt0=agree past	-6 0 1 0 0
pvt0=be perfect	4 2 -9 0 0
pvt0=be present	-7 4 -1 0 4
pvt0=fall past	-7 0 7 0 0
pvt0=go modal	0 9 -9 0 0
pvt0=go past	6 0 -4 0 0
pvt0=hold present	8 0 -8 0 0
pvt0=other future	0 11 -10 0 0
pvt0=other perfect	-3 -16 21 0 0
pvt0=other present	0 -7 9 0 0
pvt0=pay perfect	6 -3 0 0 0
pvt0=put present	-2 0 7 0 0
pvt0=ready present	6 0 -2 0 0
pvt0=say modal	0 -8 4 4 0
pvt0=say past	9 -2 -5 0 0
pvt0=say present	-5 0 7 0 0
pvt0=sign future	-14 -1 3 0 6
pvt0=sign modal	0 -6 11 0 0
pvt0=suspend past	0 6 -4 0 0
pvt0=take present	0 -11 6 0 2
pvt0=tell past	-2 10 -12 0 5
pvt1=be perfect	4 2 -9 0 0
pvt1=be present	-6 2 0 0 4
pvt1=fall past	-7 0 7 0 0
pvt1=go modal	0 9 -9 0 0
pvt1=hold present	8 0 -8 0 0
pvt1=leave participle	0 -6 7 0 0
pvt1=other future	0 11 -10 0 0
pvt1=other perfect	-3 -16 21 0 0
pvt1=other present	0 -7 9 0 0
pvt1=pay perfect	6 -3 0 0 0
pvt1=put present	-3 0 8 0 0
pvt1=ready present	6 0 -2 0 0
pvt1=say modal	0 -8 4 4 0
pvt1=say past	9 -2 -5 0 0
pvt1=say present	-5 0 8 0 0
pvt1=sign future	-14 -1 3 0 6
pvt1=sign modal	0 -6 11 0 0
pvt1=sign participle	10 -3 -4 0 0
pvt1=suspend participle	0 9 -7 0 0
pvt1=suspend past	0 6 -4 0 0
pvt1=take present	0 -11 6 0 2
pvt1=tell past	-2 10 -12 0 5
q:!	12 0 -6 0 0
q:"	-13 5 9 -6 -15
q:'	-10 -6 18 0 0
q:'s	0 11 -21 4 12
q:(	10 2 -12 0 0
q:)	12 0 -12 0 0
q:,	5 -2 -2 11 -5
q:-	0 -16 22 0 0
q:.	-13 9 4 -9 8
q:/	-6 -10 17 0 0
q::	13 7 -8 -13 -21
q:;	0 9 -13 9 0
q:<agent>	2 13 -16 8 -5
q:<day-ahead>	19 -21 9 0 -31
q:<day-gone>	14 -12 4 -17 -8
q:<day-today>	10 -1 0 -1 -11
q:<duty>	0 -13 12 -4 1
q:<gate>	-6 -2 9 -1 0
q:<goods-amount>	-1 0 7 0 0
q:<goods>	19 -12 3 -15 -21
q:<level-noun>	-6 -4 14 0 -5
q:<level>	-4 -28 38 -8 -8
q:<money>	0 8 -3 0 0
q:<month-ahead>	-2 -1 6 0 0
q:<month-gone>	0 6 -3 0 0
q:<name>	6 6 -1 0 -34
q:<not>	-39 12 4 17 0
q:<number>	9 -20 11 0 -7
q:<office>	-17 13 2 -6 0
q:<organisation>	-12 5 4 0 -6
q:<points>	7 -5 0 0 0
q:<quality>	-11 26 -16 0 0
q:<seat>	-7 21 -15 3 0
q:<sender>	-13 -24 34 0 0
q:<span>	20 -2 -16 3 0
q:<taker>	-4 -21 29 0 0
q:<v-agree>	13 2 -10 -14 1
q:<v-bear>	0 5 -1 -9 0
q:<v-begin>	6 -9 0 -10 7
q:<v-buy>	12 0 -11 0 2
q:<v-deny>	-3 0 6 0 0
q:<v-down>	12 -15 5 -1 -5
q:<v-end>	-7 5 1 0 -7
q:<v-impose>	16 10 -18 -18 0
q:<v-propose>	-6 6 -3 0 0
q:<v-return>	-4 -3 12 0 0
q:<v-say>	-17 0 8 13 -8
q:<v-sell>	0 -10 14 0 0
q:<v-stay>	8 3 -9 0 0
q:<v-suspend>	14 -6 -4 0 0
q:<v-target>	-4 -8 12 0 0
q:<v-threaten>	-7 -17 25 0 0
q:<v-up>	-11 -9 13 -4 8
q:?	0 18 -18 9 -3
q:@	15 -1 -11 0 0
q:a	-10 0 13 -19 -12
q:about	0 -29 24 0 0
q:accord	0 -12 13 0 0
q:account	-3 -6 13 0 0
q:act	-3 0 6 0 0
q:admit	0 9 -8 0 0
q:adopt	-4 4 -10 11 0
q:affair	7 -2 -1 0 0
q:affiliate	0 11 -7 0 0
q:after	-8 0 10 0 0
q:against	0 -12 14 0 0
q:agree	-8 0 15 -2 -7
q:agreement	-22 -8 31 0 0
q:aim	0 -7 8 0 0
q:ali	-4 12 -5 0 0
q:all	7 -13 6 0 0
q:allow	0 -8 10 0 0
q:alone	0 7 -6 0 0
q:already	0 22 -19 0 0
q:also	0 -8 14 0 0
q:an	0 -25 24 0 3
q:and	-1 -3 12 0 -23
q:announce	-11 -1 16 0 0
q:another	14 -13 -8 0 4
q:any	0 -25 18 3 0
q:anything	-7 -5 16 0 0
q:app	0 -1 7 0 0
q:apply	15 0 -12 0 0
q:approve	6 6 -9 0 0
q:are	-4 -2 12 0 -1
q:argue	-5 0 6 0 0
q:article	-11 0 9 0 0
q:as	-10 10 0 0 0
q:ask	-4 6 0 0 -4
q:at	12 -3 -5 -2 0
q:autumn	0 -7 9 0 0
q:away	0 -2 7 0 0
q:bad	16 -6 -9 0 0
q:be	-25 0 19 0 -3
q:bear	9 3 -14 0 0
q:because	8 0 -3 0 0
q:become	0 6 -6 0 0
q:beef	-5 -3 14 0 0
q:been	-7 -1 14 0 -8
q:before	-25 13 1 0 0
q:between	0 11 -10 0 0
q:bill	0 -6 9 0 0
q:both	9 -13 3 0 1
q:bridge	0 -11 14 0 0
q:bring	0 -5 6 0 0
q:built	12 0 -11 0 0
q:but	-5 12 -5 0 0
q:by	0 -21 18 12 -18
q:cabinet	0 6 -6 0 0
q:calendar	0 -7 9 0 0
q:call	0 -29 32 0 -1
q:can	3 9 -10 0 0
q:cannot	0 6 -19 12 0
q:capital	-5 -11 19 0 0
q:careful	12 0 -12 0 0
q:carry	-8 3 -2 0 7
q:case	0 -17 21 0 0
q:ceiling	6 0 -2 0 0
q:chair	-5 0 8 0 0
q:charge	-7 0 7 0 0
q:chip	-5 -15 22 0 0
q:clear	0 23 -20 0 0
q:close	0 -5 8 0 0
q:closed	5 -14 9 0 0
q:club	0 -11 13 0 0
q:colleague	0 6 -2 0 0
q:come	5 -10 4 0 0
q:commerce	3 -15 16 0 -5
q:company	0 -21 20 0 0
q:conclude	0 8 -4 0 0
q:conference	1 3 -9 0 0
q:confirm	0 5 -15 11 0
q:consent	-5 9 -13 0 8
q:continue	0 8 -4 0 0
q:could	0 12 -9 0 0
q:council	8 4 -25 11 0
q:counterpart	0 -8 10 0 0
q:country	-2 13 -12 0 3
q:date	4 -8 0 0 0
q:day	-13 -7 19 0 0
q:deal	-4 -14 20 0 0
q:decide	-10 21 -12 0 0
q:decision	0 -9 3 0 0
q:desk	0 0 -2 0 7
q:did	8 0 -5 0 0
q:dispute	-3 -17 21 0 0
q:do	-14 -33 23 16 0
q:donald	5 -6 0 0 0
q:down	0 -10 -1 0 14
q:draft	6 4 -11 0 0
q:draw	0 -9 10 0 0
q:dry	0 -3 0 0 6
q:due	-4 -2 10 0 0
q:during	7 0 -5 0 0
q:duty	23 -1 -20 0 6
q:each	0 12 -10 0 0
q:eastern	10 0 -9 0 0
q:economy	5 2 -11 0 0
q:effect	0 4 -10 0 5
q:either	5 4 -11 0 0
q:else	-1 -1 8 0 0
q:emergency	0 -6 6 0 0
q:end	7 -10 1 0 -1
q:enough	15 -2 -6 0 -2
q:enter	11 -9 -1 0 0
q:even	0 7 -7 0 0
q:evening	-9 -14 23 0 0
q:every	-2 -4 10 0 0
q:everybody	-15 0 11 0 0
q:everything	-8 -9 20 0 0
q:exchanged	12 -5 -6 0 0
q:expect	0 7 -6 0 0
q:expire	-15 31 -19 0 0
q:export	0 -11 10 0 0
q:extension	9 -6 0 1 -2
q:fall	0 -12 11 0 0
q:far	-4 0 7 0 0
q:federal	0 15 -13 0 0
q:fee	0 14 -12 0 0
q:fentanyl	0 -5 9 0 0
q:figure	0 9 -8 0 0
q:find	0 6 -3 0 0
q:first	11 -13 0 0 1
q:foreign	3 -15 9 0 0
q:forward	0 7 -6 0 0
q:four	-4 -6 15 0 0
q:fourth	-22 0 24 0 0
q:framework	-4 -9 15 0 0
q:free	0 -8 2 0 0
q:freeze	-4 9 -1 0 0
q:fresh	7 -8 0 0 0
q:friday	8 -3 -2 0 0
q:from	13 -9 3 -3 -5
q:gained	-6 0 7 0 0
q:gave	7 0 -4 0 0
q:geneva	-7 -8 17 0 0
q:georgia	8 -10 0 0 0
q:get	-5 -15 21 0 0
q:give	1 1 -7 0 0
q:go	-9 -7 8 -1 10
q:good	13 -29 11 0 0
q:government	0 0 -10 11 0
q:had	0 -3 0 7 0
q:half	9 2 -14 0 0
q:hand	-7 3 0 0 0
q:has	-5 9 -8 2 5
q:he	-12 10 -12 3 14
q:he'd	0 7 -6 0 0
q:head	0 -18 19 0 0
q:hear	0 -7 12 0 0
q:him	8 4 -13 0 0
q:his	0 19 -20 0 1
q:hold	0 -15 14 0 0
q:hour	0 -4 6 0 0
q:house	-3 7 0 0 0
q:household	0 -11 12 0 0
q:i	1 4 -9 8 0
q:i'd	-7 0 11 0 0
q:if	-18 -12 22 6 0
q:import	0 -7 5 0 0
q:importer	-1 -1 10 0 0
q:impose	-2 0 8 0 0
q:in	-21 14 8 -2 -15
q:industry	0 0 7 0 -1
q:informed	2 3 -8 0 0
q:initial	-6 3 0 0 0
q:initialled	3 -10 8 0 0
q:ink	20 -2 -25 0 9
q:instead	0 6 -7 0 0
q:international	0 12 -13 0 0
q:into	3 -17 13 0 0
q:invest	0 10 -10 0 0
q:isn't	0 7 -7 0 0
q:it	1 0 -20 13 27
q:its	10 22 -21 -1 -10
q:itself	0 5 -12 9 0
q:journalist	0 10 -9 0 0
q:khan	-5 11 -11 0 5
q:know	0 -15 9 6 0
q:la	0 6 -2 0 0
q:last	-22 0 9 0 4
q:later	0 -4 9 0 0
q:lay	0 0 -2 0 7
q:least	17 -3 -11 0 0
q:leave	7 1 -8 0 0
q:led	0 -4 6 0 0
q:legal	-2 10 -4 0 0
q:less	0 4 -6 0 3
q:let	7 10 -16 0 0
q:letter	3 4 -9 0 0
q:licence	0 0 11 0 -1
q:line	-5 0 7 0 0
q:list	-8 -6 18 0 0
q:loan	0 -9 9 0 0
q:longer	5 3 -10 0 0
q:look	0 0 6 0 0
q:lower	7 0 -2 0 0
q:lunch	-9 -5 15 0 0
q:m	8 -4 -1 0 0
q:madrid	-2 -4 10 0 0
q:make	0 -20 25 0 0
q:man	0 6 -7 0 0
q:mandate	0 9 -5 0 0
q:matter	0 -16 17 0 0
q:may	-9 -6 4 9 0
q:me	0 26 -27 0 0
q:media	0 0 8 0 0
q:meet	-4 8 0 0 -1
q:midnight	-14 14 0 0 0
q:million	0 -12 12 0 0
q:minister	5 7 -16 0 0
q:ministry	-3 -4 12 0 0
q:moratorium	0 11 -10 0 0
q:more	-23 7 5 0 0
q:morning	-5 -2 10 0 0
q:most	0 -9 13 0 0
q:mr	7 3 -6 0 -5
q:much	-6 0 6 0 0
q:must	-21 -7 13 2 4
q:my	-18 13 0 0 0
q:name	8 10 -26 0 6
q:need	0 11 -11 0 0
q:needed	0 -6 10 0 0
q:negotiate	0 8 -9 0 0
q:negotiation	0 7 -4 0 0
q:negotiator	0 10 -7 0 0
q:neighbour	-5 0 6 0 0
q:new	-6 5 1 0 0
q:next	0 -29 16 0 0
q:night	-20 12 6 0 0
q:no	-11 0 2 3 2
q:nobody	-11 -9 20 0 0
q:none	0 13 -11 0 0
q:northern	0 -14 15 0 0
q:not	-21 0 16 2 -20
q:note	5 2 -10 0 0
q:nothing	-4 20 -11 0 0
q:notice	0 13 -8 0 0
q:now	-4 -8 17 0 0
q:number	-4 11 -5 0 0
q:nvidia	-7 -5 14 0 0
q:o'clock	8 -4 0 0 0
q:of	3 -7 12 0 -9
q:off	-3 14 -8 0 0
q:offer	0 -12 16 0 0
q:official	0 8 -6 0 0
q:oil	12 -8 -3 0 0
q:old	0 -7 8 0 0
q:on	-7 1 3 -10 3
q:once	0 6 0 0 0
q:one	-6 10 0 0 -3
q:operated	12 0 -11 0 0
q:operator	0 -5 9 0 0
q:or	0 6 -1 0 0
q:order	9 3 -16 0 4
q:ordinary	0 9 -8 0 0
q:other	7 1 -8 0 0
q:our	-15 2 1 0 5
q:out	-11 0 13 0 0
q:over	-19 0 15 0 0
q:owe	0 10 -9 0 0
q:own	0 8 -20 0 14
q:page	0 -17 19 0 0
q:paper	15 -9 -3 0 0
q:party	0 6 -4 0 0
q:peace	0 -16 12 0 0
q:pen	6 -10 0 0 0
q:people	0 -12 14 0 0
q:phone	-6 -3 13 0 0
q:phosphate	10 0 -11 0 0
q:point	0 0 6 0 0
q:port	16 -9 -3 0 0
q:position	0 1 -7 0 5
q:post	0 -3 8 0 0
q:preliminary	0 9 -8 0 0
q:prepare	0 0 -11 0 7
q:president	-3 0 6 0 0
q:press	-1 0 6 0 0
q:price	0 -6 8 0 0
q:prime	0 -14 12 0 0
q:print	0 6 -3 0 0
q:procedure	0 18 -17 0 0
q:product	0 7 -8 0 0
q:prolong	-10 5 0 0 0
q:prolongation	0 12 -11 0 0
q:promise	0 -11 8 0 0
q:propose	6 6 -10 0 0
q:public	-7 -3 12 0 0
q:published	0 -1 8 0 0
q:put	-13 -1 11 0 0
q:quarrel	-2 -5 10 0 0
q:quarter	0 7 -6 0 0
q:question	-7 16 -9 0 0
q:quiet	12 0 -12 0 0
q:radio	0 12 -10 0 0
q:raise	-2 0 7 0 0
q:rare	-7 4 0 0 0
q:rate	10 -1 -4 0 0
q:rather	-8 0 11 0 0
q:ratify	6 -2 -7 4 0
q:reach	-14 6 6 0 0
q:reciprocal	8 7 -14 0 0
q:register	0 12 -11 0 0
q:renewal	-5 26 -20 0 0
q:report	-2 -7 13 0 0
q:reporter	-8 -1 9 0 0
q:reprieve	6 0 -1 0 0
q:revenue	0 -7 8 0 0
q:right	5 0 -8 0 2
q:room	0 -2 7 0 0
q:round	-3 -3 15 0 -2
q:rule	-2 -2 8 0 0
q:sale	0 -12 14 0 0
q:same	-7 9 0 0 0
q:sanctioning	0 -3 6 0 0
q:say	3 -8 5 1 0
q:season	3 -6 0 0 0
q:second	2 -9 0 0 6
q:secretary	-3 19 -11 0 0
q:see	1 -14 5 0 2
q:sell	0 -5 10 0 0
q:send	0 -6 7 0 0
q:settle	4 -7 3 0 -3
q:shall	-6 0 8 0 0
q:share	-5 0 6 0 0
q:ship	2 7 -10 0 0
q:show	8 0 -9 0 0
q:side	-29 22 0 0 -9
q:sign	20 3 -21 -7 2
q:signature	6 15 -24 0 3
q:since	-5 -12 17 0 0
q:sit	-9 -7 5 0 7
q:small	0 5 -9 0 0
q:so	0 -3 -5 8 0
q:social	0 -2 9 0 0
q:software	0 -9 9 0 0
q:some	0 8 -10 0 0
q:something	-5 0 10 0 0
q:speak	0 -4 8 0 0
q:spoken	0 -6 7 0 0
q:spring	-3 -2 8 0 0
q:stand	0 13 -10 0 0
q:standstill	0 -10 11 0 0
q:start	-11 -2 16 0 0
q:state	0 13 -8 0 0
q:statement	0 -8 9 0 0
q:stay	6 0 -3 0 0
q:steel	0 9 -10 0 0
q:still	-24 3 12 0 -5
q:stockholm	-7 11 0 0 0
q:sugar	-2 7 -2 0 0
q:summer	0 -1 6 0 0
q:surcharge	-7 8 0 0 0
q:suspend	14 0 -12 0 0
q:suspension	-10 15 -5 0 0
q:table	-1 -6 10 0 0
q:take	0 8 -8 0 1
q:talk	-4 -7 17 0 0
q:tariff	-27 -13 40 0 0
q:tea	-3 9 -3 0 0
q:television	-9 -1 14 0 0
q:tell	-28 24 -2 0 -13
q:term	0 6 -6 0 0
q:text	-7 26 -15 0 0
q:than	-6 -9 14 0 0
q:that	-26 19 -2 4 0
q:the	-29 -8 36 -14 -5
q:their	-22 16 4 0 0
q:them	0 -11 8 0 0
q:then	-14 12 -10 11 0
q:these	0 7 -3 0 0
q:they	8 -22 3 5 0
q:thi	0 3 0 0 -9
q:thing	0 12 -22 0 13
q:third	1 7 -10 0 0
q:threat	0 -4 7 0 0
q:threaten	0 -13 16 0 0
q:three	0 -23 14 0 0
q:time	15 -14 -6 0 1
q:to	0 -23 23 0 0
q:tomatoe	6 0 -5 0 0
q:too	-3 16 -11 0 0
q:trade	-10 5 4 0 -3
q:treaty	0 11 -13 0 0
q:truce	13 10 -20 0 -2
q:trump	5 -6 0 0 0
q:two	14 0 -11 0 1
q:under	5 5 -9 0 0
q:understanding	-1 16 -12 0 0
q:until	18 -19 0 0 0
q:up	-14 -22 21 9 0
q:us	0 10 -6 0 0
q:visit	0 -10 12 0 0
q:vote	20 -5 -16 3 0
q:voted	0 -4 7 0 0
q:wait	0 14 -15 0 0
q:want	-10 0 4 0 1
q:war	-1 -6 12 0 0
q:was	16 9 -14 -3 -19
q:water	-10 0 13 0 0
q:way	2 -17 10 0 0
q:we	-23 4 9 2 -8
q:week	-12 17 -11 0 5
q:welcomed	0 5 -10 0 3
q:were	-8 0 6 0 0
q:what	-13 -16 33 0 -6
q:whatever	0 -2 6 0 0
q:when	16 -6 -12 0 6
q:whether	-4 0 6 0 0
q:which	-2 17 -9 0 -2
q:who	16 33 -42 0 -5
q:why	-1 0 6 0 0
q:will	-7 -9 18 0 -6
q:william	0 12 -11 0 0
q:win	-11 0 12 0 0
q:wish	0 9 -10 0 0
q:with	4 -37 38 -2 -7
q:within	10 5 -15 0 0
q:without	1 -20 16 0 0
q:word	-8 0 10 0 -2
q:working	0 6 -5 0 0
q:world	-4 0 7 0 0
q:worth	-1 6 -1 0 0
q:would	-36 15 -4 -4 22
q:write	-5 -9 9 0 5
q:wrong	9 0 -8 0 0
q:year	-12 -14 28 0 0
q:yes	0 -8 4 7 0
q:yet	2 6 -11 0 2
q:you	6 -16 6 0 0
q:—	5 -14 4 0 0
qt=future	-15 1 12 0 -8
qt=modal	-1 0 -10 6 19
qt=past	0 -8 9 3 -22
qt=perfect	4 0 -6 -1 2
qt=pluperfect	-7 6 0 0 0
qt=present	10 7 -11 3 -8
quoted	11 -3 0 0 -2
r1='s	22 -4 -11 -10 0
r1=(	11 -6 -4 0 0
r1=)	-4 0 11 0 0
r1=,	-3 0 -3 8 7
r1=.	-5 19 -9 3 -11
r1=:	-19 -39 46 0 -2
r1=;	3 11 -18 0 0
r1=<agent>	2 7 -8 0 0
r1=<day-today>	13 -8 -2 0 0
r1=<duty>	-6 0 14 0 0
r1=<end>	0 0 0 0 8
r1=<goods>	-8 0 15 0 0
r1=<level>	9 0 -7 0 0
r1=<name>	7 0 -6 0 0
r1=<not>	-19 5 -6 8 1
r1=<number>	-12 0 18 0 0
r1=<person>	-1 -10 14 0 0
r1=<v-agree>	-4 10 1 0 -16
r1=<v-bear>	12 9 -16 0 0
r1=<v-begin>	-7 0 9 0 0
r1=<v-buy>	15 -5 -8 0 0
r1=<v-deny>	0 -1 8 0 0
r1=<v-down>	0 -17 4 0 0
r1=<v-end>	6 -2 0 0 0
r1=<v-impose>	4 -5 6 1 -16
r1=<v-propose>	-9 -11 24 0 0
r1=<v-say>	-9 0 11 -12 0
r1=<v-stay>	0 4 -6 0 4
r1=<v-suspend>	0 -10 -4 0 11
r1=<v-target>	0 0 6 0 0
r1=?	0 -9 14 0 0
r1=a	0 12 -10 0 0
r1=agree	-6 -16 22 0 0
r1=alone	0 11 -10 0 0
r1=an	8 0 -6 0 0
r1=and	11 13 -13 -1 -14
r1=are	0 -8 13 0 0
r1=as	6 0 -4 0 0
r1=at	0 -5 7 0 0
r1=both	0 0 6 0 0
r1=bring	-2 -2 8 0 0
r1=by	0 -6 3 0 0
r1=call	-2 0 8 0 0
r1=can	-7 0 3 0 0
r1=cannot	0 -2 6 0 0
r1=confirm	0 -10 3 0 0
r1=could	-4 -10 9 0 3
r1=decided	10 -5 -2 0 0
r1=did	11 -10 -5 0 3
r1=directed	6 0 -4 0 0
r1=doe	4 -6 3 0 0
r1=either	0 -4 0 7 0
r1=expect	0 -3 7 0 0
r1=extension	0 -10 12 0 0
r1=first	7 0 -9 0 0
r1=followed	13 0 -11 0 0
r1=for	47 -4 -39 0 0
r1=from	-2 -1 9 0 0
r1=gave	21 -9 -13 0 0
r1=had	-3 -1 6 5 -10
r1=has	-8 6 0 -6 0
r1=hasn't	-1 9 -14 0 7
r1=have	5 8 -7 0 -6
r1=he	6 -6 0 0 0
r1=himself	10 0 -8 0 0
r1=hold	4 0 -8 0 5
r1=hour	-6 0 6 0 0
r1=in	15 11 -21 0 -3
r1=is	-26 7 6 0 0
r1=it	-3 -9 17 0 0
r1=keep	0 7 -5 0 0
r1=last	0 -11 15 0 -1
r1=leave	-17 0 15 0 0
r1=may	-8 -3 13 0 0
r1=must	-9 23 -11 0 -2
r1=need	2 -28 20 0 0
r1=negotiate	7 0 -6 0 0
r1=next	-3 6 0 0 0
r1=no	-2 -3 10 0 0
r1=of	0 23 -19 0 0
r1=on	-1 -10 11 0 0
r1=order	16 -3 -10 0 0
r1=passed	9 0 -7 0 0
r1=post	0 10 -9 0 0
r1=published	0 -16 12 0 0
r1=refused	-1 0 0 0 7
r1=say	-5 -3 8 -3 2
r1=shall	-3 8 -6 0 0
r1=should	-1 -7 13 0 0
r1=sign	0 20 -12 0 -12
r1=since	0 7 -4 0 0
r1=spoke	-1 -2 9 0 0
r1=still	-7 4 0 0 0
r1=tell	-20 0 7 0 0
r1=that	-3 -1 8 0 0
r1=the	0 -17 17 0 0
r1=to	-12 13 0 0 0
r1=under	6 0 -8 0 0
r1=vote	-15 11 -1 0 0
r1=voted	6 -6 0 0 0
r1=want	0 -7 11 0 0
r1=we	0 0 -7 10 0
r1=will	-24 -2 12 6 -1
r1=with	9 -9 0 0 0
r1=would	-11 14 -8 0 0
r1=write	-6 8 0 0 0
r1=—	-6 0 12 0 0
r2="	0 6 -4 0 0
r2='s	7 0 -5 0 0
r2=(	-5 0 7 0 0
r2=-	6 0 -4 0 0
r2=.	8 0 -9 -1 2
r2=:	-5 -5 15 0 0
r2=;	12 -4 -5 0 0
r2=<day-ahead>	-10 -6 15 0 0
r2=<day-gone>	19 -13 -5 0 0
r2=<day-today>	-11 -8 5 10 0
r2=<duty>	8 -11 0 0 0
r2=<end>	-7 3 3 0 0
r2=<gate>	1 -8 1 0 0
r2=<goods>	-13 -13 30 0 0
r2=<level>	-11 -5 22 0 0
r2=<name>	7 6 -7 -1 -11
r2=<not>	-11 0 2 -3 3
r2=<number>	-11 -1 17 0 0
r2=<office>	15 -4 -7 0 0
r2=<organisation>	0 3 -9 0 2
r2=<person>	-7 -15 19 0 0
r2=<quality>	-2 0 9 0 0
r2=<seat>	1 14 -12 0 -2
r2=<span>	-6 -6 16 0 0
r2=<v-agree>	14 -12 0 1 -9
r2=<v-bear>	-2 -3 9 0 0
r2=<v-begin>	0 -16 10 0 0
r2=<v-deny>	-1 -10 18 0 0
r2=<v-down>	0 -11 0 0 10
r2=<v-impose>	-3 0 6 3 -21
r2=<v-propose>	-8 0 10 0 0
r2=<v-say>	-10 -9 3 5 10
r2=<v-stay>	-6 6 0 0 0
r2=<v-suspend>	-12 15 -2 0 0
r2=<v-target>	0 -3 9 0 0
r2=<v-up>	5 -12 0 0 0
r2=?	0 -13 18 0 0
r2=a	10 -31 9 0 -1
r2=after	11 0 -13 0 0
r2=agree	3 -8 2 0 0
r2=already	14 -4 -6 0 0
r2=ambassador	-3 7 -1 0 0
r2=an	-7 0 11 0 0
r2=and	-12 16 -7 0 5
r2=approve	2 13 -17 2 -2
r2=as	0 -5 12 0 0
r2=ask	0 -1 7 0 0
r2=assent	7 2 -13 0 0
r2=at	9 6 -15 0 0
r2=been	-10 10 -1 0 0
r2=before	8 8 -17 0 0
r2=but	0 -8 9 0 0
r2=by	9 4 -12 0 0
r2=carry	7 0 -5 0 0
r2=come	8 -2 -2 0 0
r2=consent	2 15 -18 0 0
r2=deal	0 7 -5 0 0
r2=decide	0 12 -8 0 0
r2=decided	9 0 -9 0 0
r2=decline	-6 -1 0 0 11
r2=decree	0 7 -7 0 0
r2=did	6 -2 0 0 0
r2=do	-2 0 -3 9 0
r2=done	0 -17 15 0 0
r2=down	-2 -1 10 0 0
r2=end	8 -1 -3 0 0
r2=for	-24 14 6 0 0
r2=get	-3 6 0 0 0
r2=go	0 -3 6 0 0
r2=had	0 12 -12 0 0
r2=hand	0 -2 6 0 0
r2=has	7 -26 20 0 -6
r2=have	1 10 -14 0 1
r2=hinted	-3 0 6 0 0
r2=his	15 1 -15 0 0
r2=hold	-4 9 -3 0 0
r2=home	-6 -1 0 0 8
r2=hour	8 0 -8 0 0
r2=i	-5 -1 11 0 0
r2=in	-3 12 -2 0 0
r2=initialled	-3 0 8 0 0
r2=is	0 0 -10 0 11
r2=issue	0 9 -8 0 0
r2=it	18 0 -12 0 -4
r2=its	-1 -19 6 5 2
r2=last	16 6 -22 0 0
r2=late	0 8 -6 0 0
r2=leave	-6 -3 11 0 0
r2=let	0 -7 0 0 3
r2=man	0 8 -7 0 0
r2=me	-2 20 -17 0 0
r2=minute	6 -3 0 0 0
r2=must	0 -10 13 0 0
r2=my	25 0 -23 0 0
r2=need	-4 11 -6 0 0
r2=no	0 -5 12 0 0
r2=nobody	10 0 -7 0 0
r2=not	-12 0 3 -2 6
r2=nothing	0 -6 11 0 0
r2=notice	-1 0 6 0 0
r2=of	-9 -18 30 0 0
r2=off	0 -13 11 0 0
r2=one	-2 9 -5 0 0
r2=otherwise	0 -9 10 0 0
r2=out	-5 -8 3 0 6
r2=own	3 -9 2 0 0
r2=passed	-4 -4 11 0 0
r2=pen	4 2 -9 0 0
r2=publish	-1 10 -6 0 0
r2=published	8 1 -8 0 0
r2=raise	8 0 -4 0 0
r2=reply	0 6 -4 0 0
r2=reporter	0 -4 12 0 0
r2=rule	0 -8 10 0 0
r2=say	-9 5 -10 0 17
r2=see	-2 -1 7 0 0
r2=set	0 8 -10 0 0
r2=sign	9 -2 -4 2 -6
r2=since	7 0 -5 0 0
r2=sir	0 12 -11 0 0
r2=sit	-3 0 8 0 0
r2=so	3 7 -14 0 0
r2=stay	0 9 -7 0 0
r2=still	-8 5 0 0 0
r2=suspend	-4 0 7 0 0
r2=take	-4 0 6 0 0
r2=tell	0 -21 6 11 0
r2=that	5 1 -7 0 0
r2=the	0 0 5 0 -28
r2=then	15 0 -17 0 0
r2=three	7 0 -7 0 0
r2=through	-6 -4 13 0 0
r2=to	-26 -1 15 -3 1
r2=truce	-6 0 10 0 0
r2=two	9 -8 0 0 0
r2=until	0 -7 12 0 0
r2=up	0 -2 6 0 0
r2=us	-1 -9 14 0 0
r2=voted	-4 6 0 0 0
r2=want	0 8 -7 0 0
r2=way	0 -4 0 7 0
r2=week	-1 0 6 0 -1
r2=when	-4 0 7 0 0
r2=which	0 4 -8 0 6
r2=who	10 1 -15 6 -4
r2=whose	2 22 -27 0 0
r2=will	-10 8 0 0 0
r2=without	0 18 -16 0 0
r2=yet	-3 19 -13 0 0
r3=!	0 12 -11 0 0
r3='s	12 4 -13 0 0
r3=(	-4 -7 14 0 0
r3=)	9 -4 -3 0 0
r3=,	0 -18 4 -1 15
r3=-	-4 0 -6 12 0
r3=.	2 15 -13 0 -12
r3=:	-18 8 5 0 0
r3=;	0 5 -13 3 0
r3=<agent>	-7 -6 16 0 0
r3=<day-ahead>	-11 8 0 0 0
r3=<day-gone>	10 6 -17 0 0
r3=<day-today>	-6 0 1 0 6
r3=<duty>	-5 -5 16 0 0
r3=<end>	3 -6 5 -6 0
r3=<gate>	-6 -3 13 0 0
r3=<goods>	-24 0 13 6 -1
r3=<level-noun>	0 -7 3 0 0
r3=<level>	0 -6 3 0 0
r3=<month-ahead>	-1 13 -10 0 0
r3=<month-gone>	-15 5 4 0 0
r3=<name>	-23 8 11 3 -1
r3=<not>	-15 12 -10 5 6
r3=<number>	-3 6 0 0 0
r3=<office>	-9 -3 20 0 -5
r3=<organisation>	0 28 -23 0 0
r3=<person>	-7 -3 13 0 0
r3=<seat>	-7 0 6 0 0
r3=<span>	-3 0 7 0 0
r3=<v-agree>	3 -10 0 0 11
r3=<v-bear>	-7 0 8 0 0
r3=<v-begin>	-7 1 1 0 0
r3=<v-buy>	-6 -5 14 0 0
r3=<v-end>	-3 -4 12 0 0
r3=<v-impose>	8 -26 13 -6 2
r3=<v-say>	0 -21 21 2 -9
r3=<v-sell>	-1 7 -3 0 0
r3=<v-stay>	0 -4 7 0 0
r3=<v-suspend>	-9 1 2 0 0
r3=?	7 -9 0 0 0
r3=a	-4 0 11 0 -2
r3=act	3 -6 0 0 0
r3=additional	11 0 -10 0 0
r3=ago	8 0 -8 0 0
r3=agree	-13 0 6 0 0
r3=alone	-9 17 -7 0 0
r3=an	0 9 -10 2 0
r3=approval	3 0 -14 0 4
r3=approve	6 -19 14 0 0
r3=are	0 -4 9 0 0
r3=ask	0 6 -3 0 0
r3=at	10 0 -11 0 0
r3=be	-1 0 6 0 0
r3=both	-6 0 8 0 0
r3=by	-14 -4 22 0 0
r3=continue	0 10 -10 0 0
r3=deal	-3 0 7 0 0
r3=decision	0 7 -5 0 0
r3=decree	6 -5 0 0 0
r3=do	-4 14 -9 0 0
r3=done	12 -3 -6 0 0
r3=down	-5 0 10 0 0
r3=each	0 14 -12 0 0
r3=extension	9 -1 -5 0 0
r3=for	-10 25 -11 0 0
r3=given	3 -9 5 0 0
r3=go	0 10 -8 0 0
r3=had	7 -15 1 0 0
r3=has	0 9 -11 0 2
r3=he	1 0 -6 0 3
r3=his	18 -10 -10 5 -1
r3=in	14 -19 0 0 0
r3=is	1 9 -9 0 0
r3=island	6 0 -3 0 0
r3=issued	0 12 -11 0 0
r3=it	-6 3 2 -1 0
r3=its	3 -9 6 0 0
r3=last	-7 -7 18 0 0
r3=look	0 7 -6 0 0
r3=make	2 5 -9 0 0
r3=may	0 -6 7 0 0
r3=me	17 -11 -5 0 0
r3=meet	-10 10 -2 0 0
r3=memorandum	-10 0 12 0 0
r3=must	6 -2 -10 8 0
r3=name	-2 12 -5 0 0
r3=new	12 0 -14 0 0
r3=newspaper	0 6 -5 0 0
r3=no	4 4 -17 0 6
r3=not	-13 15 -10 8 0
r3=nothing	-6 0 0 0 1
r3=notice	0 0 -4 6 0
r3=of	-1 -16 10 0 4
r3=off	0 12 -12 0 0
r3=on	0 -17 14 0 0
r3=one	-2 0 6 0 0
r3=order	-4 -3 11 0 0
r3=our	-1 -2 9 0 0
r3=own	6 0 -5 0 0
r3=paper	-6 7 0 0 0
r3=pen	7 2 -10 0 0
r3=place	7 0 -7 0 0
r3=put	6 0 -7 0 0
r3=reporter	0 -2 8 0 0
r3=say	0 -32 24 3 -4
r3=seal	14 0 -11 0 0
r3=second	11 0 -9 0 0
r3=sign	1 -10 -1 0 12
r3=sit	-5 -14 21 0 0
r3=so	11 -12 0 0 0
r3=social	0 6 -5 0 0
r3=take	-2 0 7 0 0
r3=tariff	-1 -3 9 0 0
r3=that	-15 1 19 0 -11
r3=the	7 -4 0 0 -5
r3=then	6 -4 0 0 0
r3=they	-8 0 13 0 0
r3=thi	0 -1 7 0 0
r3=to	-19 4 2 -7 7
r3=two	14 -7 -5 0 0
r3=until	-5 0 -1 0 6
r3=up	5 13 -17 0 0
r3=us	0 0 -7 11 0
r3=vote	0 19 -19 0 0
r3=was	15 -4 -7 0 0
r3=week	17 0 -20 0 0
r3=whether	0 -7 9 0 0
r3=which	0 6 -4 0 0
r3=will	-4 0 12 0 -2
r3=with	-10 4 5 0 0
r3=without	0 -3 9 0 0
r3=yet	0 8 -1 0 0
r3=—	-1 0 6 0 0
r4="	-7 -6 19 0 -1
r4='s	-10 2 0 4 0
r4=)	0 11 -8 0 0
r4=,	12 4 -9 -4 -9
r4=.	3 4 -6 0 -4
r4=;	-13 0 10 0 0
r4=<agent>	11 -11 3 -1 -4
r4=<day-ahead>	-8 22 -11 0 -1
r4=<day-gone>	5 -6 0 0 0
r4=<day-today>	12 7 -20 0 0
r4=<duty>	-6 -10 6 11 -1
r4=<end>	2 9 -2 -8 -10
r4=<gate>	-10 0 11 0 0
r4=<level-noun>	-1 9 -3 0 0
r4=<level>	0 -6 2 0 0
r4=<month-gone>	0 -2 8 0 0
r4=<name>	-10 10 1 0 0
r4=<not>	1 0 4 0 -9
r4=<office>	-8 -3 3 0 6
r4=<organisation>	2 -6 3 0 0
r4=<quality>	0 -26 8 11 0
r4=<seat>	0 -28 27 0 0
r4=<sender>	-1 -9 15 0 0
r4=<span>	0 -8 11 0 0
r4=<v-agree>	8 -1 -6 -3 0
r4=<v-bear>	0 14 -11 0 0
r4=<v-begin>	-12 -2 17 0 0
r4=<v-buy>	-4 -9 18 0 0
r4=<v-down>	8 -8 -8 0 6
r4=<v-end>	6 0 -1 0 0
r4=<v-impose>	4 -9 8 -14 -3
r4=<v-propose>	2 6 -9 0 0
r4=<v-say>	0 20 -21 8 -2
r4=<v-suspend>	0 -6 8 0 0
r4=a	-7 -2 12 0 0
r4=additional	8 -1 -4 0 0
r4=agreement	-19 0 14 0 0
r4=and	-1 8 -11 0 7
r4=announcement	12 0 -11 0 0
r4=approval	-6 0 4 0 0
r4=as	-6 5 -5 0 4
r4=at	-12 4 4 0 0
r4=be	-5 8 -6 0 2
r4=bill	0 8 -7 0 0
r4=both	4 2 -8 0 0
r4=but	8 0 -6 0 0
r4=by	8 -8 0 0 0
r4=can	7 11 -19 0 0
r4=consent	3 -10 -1 1 4
r4=could	0 -3 0 6 0
r4=day	0 -7 11 0 0
r4=decide	0 -6 7 0 0
r4=dry	6 -2 0 0 0
r4=duty	0 -8 2 3 0
r4=extension	0 19 -24 3 0
r4=first	4 -8 3 0 0
r4=fish	0 0 -5 0 6
r4=for	15 -18 -6 0 11
r4=from	-14 3 9 0 0
r4=had	0 -5 7 0 0
r4=have	-10 2 3 0 0
r4=he	13 10 -21 0 -1
r4=his	-22 4 5 8 -1
r4=in	-9 7 4 0 0
r4=is	2 7 -9 0 0
r4=it	13 -7 -3 0 1
r4=its	8 -3 0 0 0
r4=know	0 0 -5 10 0
r4=late	-6 0 7 0 0
r4=leave	9 -1 -4 0 0
r4=lower	6 -3 0 0 0
r4=make	0 6 -3 0 0
r4=media	0 7 -5 0 0
r4=member	0 7 -7 0 0
r4=minister	9 -1 -5 0 0
r4=morning	6 0 -9 0 0
r4=must	0 -7 10 0 0
r4=name	9 -3 -1 0 0
r4=new	-8 0 10 0 0
r4=northern	-7 0 7 0 0
r4=notice	7 -1 0 0 0
r4=now	1 -9 5 0 0
r4=of	-8 -9 17 0 0
r4=off	1 6 -10 0 0
r4=on	-9 14 0 0 -9
r4=once	8 0 -9 0 0
r4=only	8 0 -5 0 0
r4=or	0 -8 10 0 0
r4=order	-3 -9 17 0 0
r4=own	20 -8 -11 0 0
r4=paper	15 3 -19 0 0
r4=pass	0 -16 16 0 0
r4=president	0 -5 6 0 0
r4=prolongation	11 0 -14 0 0
r4=put	-9 6 0 0 0
r4=radio	0 -4 7 0 0
r4=reply	0 -7 8 0 0
r4=rice	0 9 -6 0 0
r4=say	0 15 -10 0 0
r4=see	0 8 -9 0 0
r4=side	-3 0 8 0 0
r4=sign	5 -7 0 -2 0
r4=signature	9 9 -21 1 0
r4=so	0 13 -15 0 0
r4=stop	6 0 -4 0 0
r4=talk	-1 0 6 0 0
r4=tariff	-6 0 1 6 0
r4=the	-41 21 1 -7 16
r4=their	-11 7 0 0 0
r4=thi	9 3 -13 0 0
r4=thing	0 5 -6 0 0
r4=through	2 4 -8 0 0
r4=time	0 9 -7 0 0
r4=trade	10 -7 -1 0 0
r4=truce	8 2 -11 0 0
r4=two	0 10 -7 0 0
r4=up	6 4 -10 0 0
r4=vote	6 -11 5 0 0
r4=want	0 8 -8 0 0
r4=week	-8 0 9 0 0
r4=what	-2 9 -4 0 0
r4=when	0 -15 19 0 0
r4=which	-5 -3 13 0 0
r4=with	18 -16 -7 0 0
r4=would	-7 0 0 0 6
r4=write	2 5 -10 0 0
r4=yet	1 -6 5 0 0
r4=you	0 -9 10 0 0
r='s ,	1 6 -11 0 0
r='s .	13 5 -20 0 0
r='s <person>	-14 -6 23 0 0
r='s ambassador	-3 7 -1 0 0
r='s and	0 7 -6 0 0
r='s assent	7 2 -13 0 0
r='s consent	2 10 -14 0 0
r='s decree	0 8 -8 0 0
r='s man	0 8 -7 0 0
r='s own	3 -9 1 0 0
r='s signature	9 0 -9 0 0
r=( <day-gone>	12 0 -9 0 0
r=, <day-gone>	9 0 -5 0 0
r=, <day-today>	-24 -10 12 12 0
r=, <number>	-11 5 0 0 0
r=, <office>	7 0 -3 0 0
r=, <person>	8 -18 0 0 2
r=, <seat>	-2 0 6 0 0
r=, a	0 4 -7 0 0
r=, after	7 0 -6 0 0
r=, and	-5 14 -12 0 5
r=, but	0 -8 9 0 0
r=, for	9 1 -13 0 0
r=, had	5 -9 0 0 0
r=, has	1 -12 8 2 0
r=, in	5 0 -6 0 0
r=, is	-1 0 -9 0 11
r=, it	0 -6 5 0 0
r=, say	-11 0 0 0 5
r=, sign	7 -3 -1 0 0
r=, tell	0 -15 16 0 0
r=, the	0 -5 6 0 0
r=, then	16 0 -19 0 0
r=, to	4 -8 0 0 0
r=, want	0 9 -8 0 0
r=, which	0 5 -9 0 6
r=, who	10 1 -16 6 -3
r=, whose	2 22 -27 0 0
r=, will	-9 4 0 0 0
r=, without	0 19 -16 0 0
r=, yes	7 0 -4 0 0
r=. "	0 17 -17 0 0
r=. <end>	-4 14 -6 3 -10
r=: by	19 0 -18 0 0
r=<day-today> .	8 0 -8 0 0
r=<end> <end>	0 0 0 0 8
r=<level> .	12 0 -12 0 0
r=? <end>	0 -9 14 0 0
r=agree on	-4 0 8 0 0
r=and <name>	-7 0 14 0 0
r=and <person>	9 3 -12 0 0
r=and by	0 6 -2 0 0
r=and the	-10 30 -13 0 -3
r=announce it	-6 0 7 0 0
r=announce on	3 7 -10 0 0
r=announce that	13 0 -12 0 0
r=announce the	-11 0 11 0 0
r=approve it	-5 0 8 0 0
r=approve the	8 -3 -2 0 0
r=by <number>	6 -2 -2 0 0
r=can sign	-3 10 -3 0 0
r=confirm it	9 0 -6 0 0
r=could not	0 0 -7 0 4
r=decide .	0 8 -7 0 0
r=did it	6 -1 -2 0 0
r=did not	-10 0 0 0 4
r=directed the	6 0 -4 0 0
r=doe not	8 -7 0 0 0
r=for <name>	38 -12 -31 0 0
r=for the	18 0 -17 0 0
r=had already	4 0 -9 0 0
r=had approve	0 0 -7 4 0
r=had not	0 8 -3 0 0
r=had sign	16 -9 -10 3 0
r=has .	8 -4 -1 0 0
r=has a	0 -5 7 0 0
r=has agree	12 -1 -7 0 0
r=has already	9 -11 0 0 0
r=has announce	-6 7 0 0 0
r=has approve	8 -6 0 0 0
r=has been	-7 6 0 0 0
r=has decided	9 0 -9 0 0
r=has decline	-2 0 -2 0 8
r=has done	3 -10 3 0 0
r=has had	-3 14 -9 0 0
r=has it	-4 13 -7 0 0
r=has let	3 0 -6 0 4
r=has not	-16 0 5 0 0
r=has published	0 8 -8 0 0
r=has put	-2 12 -7 0 0
r=has sign	11 -13 0 0 0
r=has still	0 -12 14 0 0
r=has the	-2 -6 11 0 0
r=has to	-8 16 -6 0 -2
r=has until	0 -4 8 0 0
r=has yet	-2 18 -13 0 0
r=have sign	-1 -9 9 0 0
r=in <organisation>	12 5 -21 0 0
r=in <seat>	6 21 -27 0 0
r=in the	-9 0 5 0 0
r=is in	0 11 -10 0 0
r=last week	0 -6 7 0 -1
r=look at	0 6 -2 0 0
r=must approve	4 3 -7 0 0
r=must publish	-1 10 -6 0 0
r=must sign	0 -2 6 0 0
r=need the	-6 -2 11 0 0
r=next week	-3 6 0 0 0
r=of <name>	0 29 -24 0 0
r=of the	-12 -3 18 0 0
r=on <day-ahead>	0 -10 15 0 0
r=on <day-gone>	-6 0 11 0 0
r=on a	8 0 -7 0 0
r=published its	7 -1 -3 0 0
r=put his	10 5 -16 0 0
r=put it	-3 0 8 0 0
r=put off	0 -12 11 0 0
r=put their	-7 0 4 0 0
r=say ,	0 -8 2 0 4
r=say <person>	-8 0 8 0 0
r=say he	12 1 -10 0 -4
r=say in	-2 0 6 0 0
r=say on	-6 0 4 0 0
r=say so	4 2 -10 0 0
r=say that	0 4 -8 0 5
r=say the	0 0 6 0 0
r=sign ,	-14 7 3 0 0
r=sign .	-5 -3 10 0 0
r=sign a	7 -3 -1 0 0
r=sign an	-4 0 7 0 0
r=sign at	0 6 -9 0 0
r=sign for	-19 16 1 0 0
r=sign it	15 0 -14 0 0
r=sign on	0 9 -10 0 0
r=sign the	-5 2 0 6 0
r=sign two	6 0 -2 0 0
r=sit down	0 0 6 0 0
r=still have	0 9 -8 0 0
r=tell me	0 10 -9 0 0
r=tell reporter	0 -4 12 0 0
r=tell us	-3 -6 15 0 0
r=that has	6 0 -4 0 0
r=that he	0 -7 8 0 0
r=that the	-9 -4 15 0 0
r=the <office>	8 0 -4 0 0
r=to approve	0 6 -5 0 0
r=to decide	0 6 -5 0 0
r=vote on	-8 11 -3 0 0
r=will be	0 -6 8 0 0
r=will have	0 9 -9 0 0
r=with a	0 -5 6 0 0
r=would be	0 13 -13 0 0
r=would decide	0 10 -10 0 0
r=would not	8 -4 3 0 -5
r=would now	0 12 -12 0 0
r=would sign	-2 7 -7 0 2
refuse< do<	5 -5 -6 0 5
refuse< person	0 0 -2 0 7
refuse< power=no power	4 -6 -4 0 5
refuse< power=president	0 -2 -1 0 7
refuse< present	6 0 -11 0 5
refuse> do<	0 -6 8 0 0
refuse> do>	-4 -39 0 0 33
refuse> future-not	7 -9 0 0 0
refuse> infinitive	-6 0 -8 0 17
refuse> modal-not	8 0 5 0 -12
refuse> name	0 0 12 0 -1
refuse> office	0 -9 0 0 5
refuse> organisation	-10 -23 0 0 28
refuse> past	0 -11 -10 0 21
refuse> perfect	-5 -3 -6 0 17
refuse> person	-20 -16 -8 0 31
refuse> power=council	-3 -11 12 0 0
refuse> power=minister	0 -19 0 0 10
refuse> power=ministry	5 0 -12 0 7
refuse> power=no power	-10 -2 0 0 13
refuse> power=parliament	0 -14 11 0 0
refuse> power=president	0 -8 1 0 6
refuse> present	0 -12 0 0 12
refuse> pronoun	5 -11 4 0 0
rule:any given	36 -37 3 -21 -33
rule:any given,given	-7 -2 16 0 -2
rule:any given,needed	-11 -5 18 0 0
rule:any needed	-40 10 19 -9 -23
rule:any needed,needed	-2 10 -4 0 0
rule:any needed,needed,needed	0 9 -6 0 0
rule:any none	11 8 2 -19 -15
rule:any unknown	-7 -12 0 17 0
rule:any withheld	-9 -21 14 0 11
rule:own given	51 -23 -22 -20 -29
rule:own needed	-26 30 -3 -5 -31
rule:own none	-5 -5 31 -28 -24
rule:own unknown	-6 -12 -1 21 0
rule:own withheld	-7 -9 -3 0 20
s:!	-6 8 -2 0 0
s:"	-14 2 6 -9 0
s:'	-14 -8 24 0 0
s:'s	2 18 -23 2 4
s:(	-1 -5 10 0 0
s:)	-1 -6 12 0 0
s:*	20 0 -20 0 0
s:,	7 11 -3 -18 -15
s:-	-2 -7 2 9 0
s:.	3 5 4 -14 -9
s:/	-11 0 16 0 0
s::	-7 3 12 -24 -7
s:;	0 14 -21 7 1
s:<agent>	11 8 -15 3 -2
s:<day-ahead>	-19 16 3 -24 -12
s:<day-gone>	46 -37 -8 -26 -15
s:<day-today>	20 -7 -12 5 0
s:<duty>	2 -12 -2 17 6
s:<gate>	1 6 0 -1 -15
s:<goods-amount>	-10 -16 29 0 0
s:<goods>	-6 -12 11 0 16
s:<level-noun>	-1 0 10 0 -16
s:<level>	-1 -35 35 0 -30
s:<money>	5 -34 21 0 0
s:<month-ahead>	-16 1 4 0 3
s:<month-gone>	1 -9 11 -1 -7
s:<name>	-3 3 4 2 -8
s:<not>	-45 8 -2 23 25
s:<number>	0 -16 20 -2 -13
s:<office>	3 -14 10 1 -14
s:<organisation>	-3 -15 24 -3 -16
s:<person>	-10 -8 21 -6 -6
s:<quality>	7 4 -10 9 -3
s:<seat>	-9 0 8 10 -12
s:<sender>	-20 -29 46 0 0
s:<span>	-1 -6 6 2 -4
s:<taker>	-7 -22 22 0 0
s:<v-agree>	5 4 -6 -9 5
s:<v-bear>	-18 -1 20 0 -3
s:<v-begin>	-4 9 0 0 -9
s:<v-buy>	1 2 3 -15 -20
s:<v-deny>	-22 -12 18 10 0
s:<v-down>	1 -18 0 0 24
s:<v-end>	-4 -16 3 10 12
s:<v-impose>	-3 -2 11 -5 0
s:<v-propose>	-38 0 31 5 -27
s:<v-return>	-20 -9 30 0 0
s:<v-say>	-25 6 6 11 2
s:<v-sell>	-19 11 5 0 -6
s:<v-stay>	4 0 5 -14 -4
s:<v-suspend>	1 -6 0 -6 6
s:<v-target>	-19 6 10 0 -6
s:<v-threaten>	-16 0 18 0 0
s:<v-up>	-2 -5 9 0 -2
s:?	-22 0 18 2 -5
s:[	6 0 -4 0 0
s:]	6 0 -4 0 0
s:_	-2 -5 12 0 0
s:a	-9 -2 8 6 1
s:abba	0 -3 6 0 0
s:able	8 0 -5 0 0
s:about	-3 -10 18 0 0
s:above	0 -8 10 0 0
s:accord	-9 1 5 0 0
s:account	-4 -7 15 0 0
s:act	0 -9 8 0 0
s:add	12 3 -12 0 0
s:additional	21 0 -15 0 0
s:adjust	11 -2 -5 0 0
s:adopt	-1 8 -2 0 0
s:advance	11 -5 -4 0 0
s:aeroplane	0 7 -4 0 0
s:affiliate	0 21 -18 0 0
s:again	-14 -6 21 0 0
s:against	0 -1 6 0 0
s:agenda	0 6 -2 0 0
s:agent	0 -5 7 0 0
s:ago	19 -13 -9 0 0
s:agree	-27 -6 37 -3 -12
s:agreement	-14 -4 16 0 0
s:air	-1 0 7 0 0
s:alert	2 1 -6 0 0
s:alexandria	0 -1 6 0 0
s:all	3 -6 0 5 0
s:allow	1 -9 4 0 0
s:alone	-15 22 -7 0 0
s:already	13 -8 -2 0 -1
s:also	-3 11 -5 0 0
s:althing	10 7 -17 0 0
s:am	-2 -2 9 0 0
s:ambassador	-11 7 0 0 0
s:and	-5 10 8 -54 -8
s:anew	8 -6 0 0 0
s:announce	-3 -16 20 0 -7
s:announcement	22 1 -23 0 0
s:another	0 -12 8 0 0
s:answer	-10 -11 14 9 0
s:anti	-2 0 6 0 0
s:any	-15 6 2 0 0
s:anybody	0 -8 12 0 0
s:anything	-11 -1 15 0 -1
s:appeal	0 -6 9 0 0
s:application	0 -6 8 0 0
s:approval	-2 35 -35 0 0
s:approve	6 0 0 0 -12
s:are	-1 -7 9 0 2
s:argue	0 -6 6 0 0
s:armistice	-6 2 0 0 0
s:army	-7 0 7 0 0
s:as	-2 4 -7 -4 12
s:asean	6 0 -5 0 0
s:ask	-8 5 -9 13 0
s:asleep	7 -1 -2 0 0
s:assembly	5 0 -15 0 4
s:assent	14 9 -23 0 0
s:at	0 -22 22 2 -24
s:await	-8 9 0 0 0
s:away	-3 -4 13 0 0
s:back	-35 5 15 0 -1
s:ban	-2 -5 6 0 0
s:banana	-2 10 -5 0 0
s:bar	6 0 -5 0 0
s:batlle	3 2 -8 0 0
s:be	-9 14 -3 0 -10
s:bear	12 -7 -5 0 0
s:because	-1 -3 0 0 6
s:become	0 11 -7 0 0
s:been	2 8 -9 0 0
s:before	0 -4 -16 5 28
s:begin	16 0 -12 0 0
s:being	-13 0 -5 0 14
s:believe	-7 7 0 0 0
s:below	-5 0 6 0 0
s:beside	3 0 -12 0 11
s:better	0 -10 12 0 0
s:between	6 -28 13 0 0
s:big	0 -9 2 0 3
s:bill	-6 2 2 0 0
s:bin	8 0 -7 0 0
s:binding	2 4 -8 0 0
s:blessing	0 9 -10 0 0
s:both	27 8 -25 -8 0
s:brandy	-7 0 11 0 0
s:bring	-11 3 8 0 -1
s:brother	-12 -1 16 0 0
s:brussel	-1 -3 10 0 0
s:budget	-1 -14 15 0 0
s:bulletin	0 0 6 0 0
s:busan	-15 -13 28 0 0
s:business	8 0 -10 0 4
s:but	-2 9 -1 -2 0
s:buy	0 -12 16 0 0
s:by	16 -11 2 -3 -20
s:bytedance	7 0 -6 0 0
s:cabinet	25 11 -39 0 -1
s:calendar	-3 10 -4 0 0
s:call	0 -31 31 0 0
s:camera	-1 -7 12 0 0
s:camp	0 -5 7 0 0
s:can	10 4 -10 0 -1
s:can't	-2 0 7 0 0
s:cannot	-2 -6 8 0 0
s:capital	-3 -7 13 0 0
s:card	-14 0 16 0 0
s:carry	4 -10 1 0 0
s:case	-11 -2 13 0 0
s:ceasefire	0 -6 12 0 0
s:certificate	0 -10 0 0 11
s:chair	0 -1 6 0 0
s:chamber	0 7 -4 0 0
s:check	0 -5 6 0 0
s:chenggang	-3 7 -1 0 0
s:chip	-5 -10 19 0 0
s:chipmaker	-4 -2 12 0 0
s:christma	0 -6 4 0 0
s:city	-7 -19 26 0 0
s:clear	0 -13 1 0 2
s:closed	-3 0 6 0 0
s:club	2 -9 4 0 0
s:coal	0 7 -3 0 0
s:cod	15 -5 -8 0 0
s:coffee	-3 7 0 0 0
s:colleague	-7 0 6 0 0
s:come	-5 -3 12 0 -4
s:comment	0 -5 11 0 0
s:commerce	6 -26 14 0 -9
s:commission	8 13 -20 0 0
s:commit	0 11 -8 0 0
s:company	-11 -14 23 0 0
s:complete	-3 6 -1 0 0
s:concern	0 -2 7 0 0
s:conclude	-2 7 -2 0 0
s:confirm	0 -10 13 0 -3
s:congress	0 5 -7 0 0
s:consensu	4 14 -19 0 0
s:consent	15 -3 -11 0 0
s:consultation	-1 0 7 0 0
s:container	-5 0 6 0 0
s:contract	-9 -8 20 0 0
s:control	-5 27 -19 0 0
s:copper	4 -7 0 0 0
s:corresponding	-4 0 8 0 0
s:cost	0 -7 11 0 0
s:could	-16 -26 16 18 1
s:council	-6 21 -16 2 0
s:count	-8 -4 16 0 0
s:counter	-1 8 -4 0 0
s:counterpart	-2 -7 2 0 5
s:countersign	-2 0 -8 13 0
s:countersigned	-6 -4 11 0 0
s:course	-1 -12 19 0 0
s:custom	7 -1 -2 0 0
s:cut	-14 -12 13 2 3
s:day	13 -6 0 0 -4
s:deadline	0 -8 11 0 0
s:deakin	8 0 -5 0 0
s:deal	-33 8 13 0 -3
s:decide	-5 6 0 0 -1
s:decided	16 -8 -6 0 0
s:decision	4 3 -7 0 0
s:decline	-16 -11 0 0 20
s:decree	4 11 -11 -1 -4
s:delegation	-16 19 -4 0 0
s:deny	-1 -2 9 0 0
s:depend	-4 -3 10 0 0
s:did	19 0 -20 0 0
s:die	0 6 -5 0 0
s:discuss	0 11 -9 0 0
s:dispute	8 0 -4 0 0
s:do	-24 0 8 7 -1
s:document	10 0 -8 0 0
s:doing	0 -6 9 0 0
s:domestic	0 23 -22 0 0
s:done	14 -8 -14 7 6
s:doubt	0 0 -5 0 8
s:down	0 -7 11 0 0
s:draw	-1 -6 11 0 0
s:drop	-5 11 -11 0 4
s:drug	-7 0 10 0 0
s:dry	7 -2 0 0 0
s:due	-13 -8 21 0 0
s:duty	7 -4 -3 0 2
s:each	-15 15 -2 0 0
s:earlier	9 -8 0 0 0
s:early	0 -9 6 0 0
s:earth	-12 7 1 0 0
s:east	10 0 -8 0 0
s:easter	0 -13 8 0 0
s:eastern	-9 0 13 0 0
s:economy	-12 15 0 0 0
s:effect	-6 26 -15 0 0
s:either	-2 8 -10 6 0
s:election	0 -1 -2 0 7
s:electricity	-4 0 6 0 0
s:eleven	9 -6 0 0 0
s:emergency	-14 -10 27 0 0
s:end	-9 -8 16 0 0
s:english	-6 -1 10 0 0
s:enter	-8 1 3 0 0
s:entry	0 14 -10 0 0
s:ever	-8 5 0 0 0
s:every	-4 -18 27 0 0
s:everybody	-6 -5 14 0 0
s:everything	-1 -2 9 0 0
s:exactly	-5 -6 13 0 0
s:exchanged	7 -10 0 0 0
s:expect	-14 2 7 0 0
s:expire	10 0 -18 12 0
s:explain	0 7 -4 0 0
s:export	-4 0 13 0 -1
s:extend	-5 -16 23 0 0
s:extension	13 4 -17 0 0
s:extra	3 -7 1 0 0
s:face	-6 -8 4 0 8
s:fact	-16 -11 29 0 0
s:fail	0 -3 9 0 0
s:fall	-6 -4 12 0 0
s:far	-22 8 4 0 0
s:farm	15 -5 -9 0 0
s:farmer	8 0 -7 0 0
s:federal	0 19 -16 0 0
s:fee	-13 20 -10 0 0
s:fentanyl	0 -10 13 0 0
s:ferhat	0 -3 6 0 0
s:few	0 7 -5 0 0
s:final	-5 17 -11 0 0
s:finance	-9 -2 5 0 5
s:find	-5 0 6 0 0
s:first	-7 1 3 0 -1
s:fish	0 0 -5 0 6
s:five	-7 -10 19 0 0
s:flower	-5 0 7 0 0
s:followed	16 -7 -9 0 0
s:following	0 -10 13 0 0
s:for	-6 0 -1 0 20
s:force	-2 19 -11 0 0
s:foreign	-10 -24 29 0 0
s:formality	0 8 -7 0 0
s:forty	-4 0 9 0 0
s:four	-17 -7 25 0 0
s:framework	-8 0 11 0 0
s:free	-10 -4 18 0 0
s:freeze	8 0 -7 0 0
s:friend	6 0 -4 0 0
s:from	2 -13 8 0 -3
s:front	-10 -10 22 0 0
s:frozen	7 -1 -2 0 0
s:full	9 -5 -1 0 0
s:further	19 0 -21 0 2
s:gave	19 -13 -8 0 0
s:geneva	-1 0 7 0 0
s:georgia	-26 1 14 0 0
s:get	0 15 -9 0 0
s:give	-7 0 3 0 0
s:given	25 -19 -2 0 -2
s:go	-4 1 2 1 -7
s:gold	0 0 -3 7 0
s:golf	-6 0 10 0 0
s:good	13 -24 6 0 -9
s:government	18 -5 -9 0 0
s:grain	-2 0 0 0 7
s:grower	-4 -4 11 0 0
s:had	-17 -4 26 0 -19
s:half	4 -15 2 0 0
s:hall	-5 -3 13 0 0
s:ham	10 -3 -2 0 0
s:hand	-2 -27 16 0 4
s:hang	0 -1 6 0 0
s:has	-1 10 -9 0 4
s:hasn't	-3 12 -15 0 6
s:have	-1 5 4 0 -20
s:having	8 0 -7 0 0
s:he	-18 12 -5 0 11
s:he'll	-11 1 0 0 6
s:head	0 1 -6 0 6
s:heard	-6 5 0 0 0
s:her	-4 -4 0 0 11
s:here	0 14 -22 6 0
s:hide	-6 0 6 0 0
s:high	8 -2 -3 0 0
s:higher	-6 0 10 0 0
s:himself	16 5 -18 0 0
s:hinted	-9 1 3 0 0
s:hirobumi	14 6 -21 0 0
s:his	3 0 -6 4 0
s:hit	0 6 -5 0 0
s:hofmeyr	5 -13 4 0 0
s:hold	-3 0 -2 0 10
s:home	-25 0 10 0 6
s:hope	0 0 6 0 0
s:hospital	1 6 -9 0 0
s:hour	10 -13 -1 2 0
s:house	-3 21 -15 0 0
s:how	-1 -12 19 0 0
s:however	6 -3 0 0 0
s:i	0 2 3 -10 -1
s:i'd	-9 0 12 0 0
s:ibrahim	10 -10 0 0 0
s:if	-39 10 14 1 -10
s:implement	0 -10 11 0 0
s:impose	0 -8 9 0 0
s:in	11 -3 6 -13 -30
s:included	0 7 -6 0 0
s:industry	2 -9 1 0 0
s:informed	0 -15 10 0 0
s:initial	-10 0 6 0 0
s:initialled	-10 0 9 0 0
s:ink	18 -5 -9 0 0
s:instrument	1 -12 2 0 0
s:internal	0 20 -19 0 0
s:interview	-2 0 7 0 0
s:into	0 20 -21 0 6
s:investor	6 0 -4 0 0
s:invitation	0 -7 13 0 0
s:is	-5 7 6 -2 -20
s:issue	-11 18 -7 0 0
s:issued	6 12 -17 0 0
s:it	0 5 -5 -8 7
s:it'd	0 17 -17 0 0
s:its	4 5 -16 -1 12
s:itself	0 6 -3 0 0
s:jinping	0 -7 11 0 0
s:joaquim	9 -2 -5 0 0
s:joint	-17 0 11 0 2
s:josé	5 0 -6 0 0
s:judge	-2 -6 12 0 0
s:keep	3 11 -12 0 -3
s:khural	9 0 -11 0 0
s:kind	-13 5 6 0 0
s:know	-21 1 -4 15 0
s:kuala	-1 -3 10 0 0
s:lack	6 0 -5 0 0
s:lamp	0 9 -5 0 0
s:large	0 -5 10 0 0
s:last	18 0 -9 -2 -6
s:late	-11 6 1 0 0
s:law	0 -13 9 0 2
s:lay	-5 -2 10 0 0
s:leader	0 -15 8 0 2
s:least	0 -5 10 0 0
s:leave	-10 1 1 10 -3
s:led	-10 -1 17 0 0
s:less	5 0 -11 0 6
s:let	-6 -2 7 0 1
s:letter	4 -8 1 0 0
s:levy	-8 0 12 0 0
s:li	-4 6 0 0 0
s:licence	-10 -5 0 0 10
s:license	0 -2 7 0 0
s:lift	1 -5 -2 0 6
s:likewise	-6 5 0 0 0
s:list	-9 -22 20 0 5
s:listener	0 -5 11 0 0
s:live	0 -5 11 0 0
s:local	0 -1 -3 0 7
s:long	3 -12 -13 0 21
s:look	-1 7 -1 0 0
s:lose	-6 -7 17 0 0
s:lower	14 -21 4 0 0
s:lumpur	-1 -3 10 0 0
s:majority	0 7 -3 0 0
s:make	1 18 -15 0 -2
s:maker	-11 0 15 0 0
s:man	-9 15 -7 0 0
s:mandate	0 13 -8 0 0
s:manuel	0 6 -7 0 0
s:market	-4 -11 20 0 0
s:matter	-12 0 11 0 0
s:may	-7 1 6 0 0
s:me	9 16 -32 0 14
s:mean	-6 -5 15 0 0
s:meant	0 2 -12 0 10
s:measure	-2 -13 17 0 0
s:mediator	0 -3 6 0 0
s:medicine	-12 0 13 0 0
s:meet	-1 13 -3 0 -6
s:memorandum	21 -15 -7 0 0
s:men	9 -7 -1 0 0
s:mention	0 -5 10 0 0
s:middle	-5 0 9 0 0
s:midnight	11 -9 -4 3 0
s:might	-3 -2 11 0 0
s:million	-6 0 8 0 0
s:mind	-2 12 -6 0 0
s:mine	7 16 -26 0 0
s:minister	7 -11 -1 11 -9
s:ministry	-8 -16 23 0 0
s:minute	17 -22 0 0 0
s:missing	-8 14 -7 0 0
s:mombasa	-3 0 6 0 0
s:money	-6 0 8 0 0
s:month	-11 0 13 0 0
s:more	-17 3 10 0 0
s:morning	-3 9 -3 0 0
s:most	-3 -9 17 0 0
s:mr	-10 5 9 -3 -14
s:must	-28 2 13 2 -12
s:mutual	-5 0 8 0 0
s:my	32 -9 -25 0 2
s:nabuco	9 -2 -5 0 0
s:name	3 0 -9 0 5
s:national	3 0 -13 0 4
s:nearly	0 -4 8 0 0
s:necessary	0 7 -4 0 0
s:need	-14 -3 17 0 -5
s:needed	8 11 -18 0 0
s:negotiate	17 -12 -6 0 0
s:negotiation	0 15 -18 0 0
s:neighbour	-2 0 6 0 0
s:neither	-17 18 -2 0 0
s:network	-9 0 13 0 0
s:never	10 0 -6 0 0
s:new	-6 -23 25 2 -1
s:nexperia	-12 -4 20 0 0
s:next	-23 12 2 0 0
s:nine	-13 2 1 4 0
s:no	-6 -9 15 -12 1
s:nod	0 23 -19 0 0
s:nor	-16 13 0 0 0
s:northern	-9 -9 19 0 0
s:not	-20 -9 -4 25 21
s:note	14 0 -11 0 0
s:nothing	-7 17 -13 -2 4
s:notice	-5 22 -22 8 0
s:notify	-7 0 9 0 0
s:now	-3 15 -17 0 14
s:number	12 -6 -2 0 0
s:nvidia	0 -2 8 0 0
s:object	8 -1 -4 0 0
s:obtain	0 -12 14 0 0
s:of	-7 -7 17 -10 1
s:offer	-11 -11 24 0 0
s:oil	8 -9 -5 0 5
s:old	-8 0 13 0 0
s:on	-5 -3 9 -2 4
s:once	-6 20 -9 0 0
s:one	-12 11 3 -1 -7
s:open	-7 0 0 0 0
s:opened	-8 -8 8 6 0
s:operator	-7 -1 12 0 0
s:opinion	-2 0 9 0 0
s:option	-3 0 6 0 0
s:or	-12 0 11 0 0
s:orange	8 0 -7 0 0
s:order	7 11 -8 -12 -15
s:ordinary	6 0 -2 0 0
s:originating	6 0 -4 0 0
s:other	14 -9 0 0 0
s:otherwise	0 -8 7 0 0
s:our	8 19 -27 0 0
s:out	-8 10 -1 0 0
s:outside	-2 0 8 0 0
s:over	6 -5 0 0 0
s:owe	0 22 -21 0 0
s:own	6 -2 -9 0 11
s:owner	9 0 -6 0 0
s:pact	0 -4 6 0 0
s:page	-2 -9 3 5 0
s:palm	6 0 -2 0 0
s:paper	6 -5 -2 0 0
s:paragraph	8 0 -7 0 0
s:parallel	10 0 -9 0 0
s:parliament	-15 21 -13 0 2
s:part	5 -18 10 0 0
s:party	-9 2 3 0 0
s:passed	7 -8 0 0 0
s:pause	0 -10 8 0 0
s:pay	-5 0 8 0 0
s:pen	20 23 -37 0 -2
s:pending	-1 16 -12 0 0
s:pension	0 -6 6 0 0
s:permanent	0 18 -14 0 0
s:permit	0 0 6 0 0
s:phan	-7 2 0 3 0
s:phone	15 -8 -6 0 0
s:pill	0 -3 0 0 7
s:piérola	-1 13 -9 0 0
s:place	2 -7 -6 0 10
s:plan	0 -6 9 0 0
s:player	0 -7 8 0 0
s:point	-6 -5 17 0 0
s:pork	6 0 -6 0 0
s:port	-4 -3 12 0 0
s:porto	9 0 -9 0 0
s:post	-11 20 -12 0 0
s:powder	8 -3 -1 0 0
s:power	5 -15 5 0 0
s:preliminary	-1 19 -15 0 0
s:present	-16 6 3 0 0
s:president	-7 5 0 1 0
s:pressed	4 -6 0 0 0
s:price	-10 -7 20 0 0
s:prime	0 -2 -9 16 0
s:principle	3 7 -11 0 0
s:procedure	-7 25 -19 0 0
s:process	0 26 -25 0 0
s:proclaimed	6 0 -5 0 0
s:proclamation	22 -10 -14 0 0
s:product	6 -2 0 0 0
s:prolong	-12 9 0 0 0
s:promise	0 -7 9 0 0
s:proposal	0 6 -2 0 0
s:propose	-5 -8 17 0 0
s:provided	-15 18 -4 0 0
s:public	0 -8 8 0 0
s:publish	-12 34 -26 0 0
s:publishe	0 13 -11 0 0
s:published	2 15 -12 -2 -2
s:put	17 -7 -19 2 13
s:q	0 -11 13 0 0
s:quarrel	-1 -2 9 0 0
s:question	-25 -27 35 8 0
s:radio	-8 -17 17 0 6
s:rare	-12 7 0 0 0
s:rate	-6 0 12 0 0
s:ratified	13 4 -21 0 0
s:ratify	0 8 -12 0 0
s:read	-21 -10 26 0 1
s:reason	12 -13 0 0 0
s:receive	-12 0 9 0 0
s:recommend	-7 11 -3 0 0
s:reduce	12 11 -22 0 0
s:reduction	-9 26 -17 0 0
s:reference	-4 7 0 0 0
s:refuse	-1 -12 0 0 11
s:refused	-12 -19 9 0 16
s:regard	9 0 -6 0 0
s:register	-8 11 -2 0 0
s:regulation	-2 9 -2 0 0
s:relation	-2 0 9 0 0
s:remain	0 -13 8 0 0
s:renew	0 10 -9 0 0
s:renewal	7 8 -14 0 0
s:reply	-8 3 1 0 0
s:report	-12 -1 25 0 0
s:reporter	-9 9 0 0 -2
s:representative	10 12 -19 0 0
s:reprieve	3 1 -7 0 0
s:republic	19 0 -17 0 0
s:require	8 6 -18 0 0
s:required	-1 -4 9 0 0
s:rest	-2 -11 17 0 0
s:result	-1 -6 12 0 0
s:rice	0 0 -10 4 9
s:richard	12 0 -9 0 0
s:right	0 -13 10 0 0
s:rise	-6 -4 14 0 0
s:room	5 -8 0 0 0
s:rosario	14 0 -13 0 0
s:round	6 0 -3 0 0
s:rover	-10 0 11 0 0
s:royal	0 6 -5 0 0
s:rule	-14 -6 22 0 0
s:rum	13 0 -12 0 0
s:run	8 -10 0 0 0
s:saad	0 7 -9 0 0
s:sale	0 -1 8 0 0
s:salt	-7 0 7 0 0
s:same	14 -11 0 0 0
s:sanction	-6 -12 22 0 0
s:sanctioning	-5 0 11 0 0
s:santa	2 -6 0 0 0
s:save	7 -4 -1 0 0
s:say	1 -8 2 -4 6
s:scotch	0 7 -6 0 0
s:season	-12 0 8 0 0
s:second	20 -6 -12 0 0
s:secretary	7 3 -10 0 0
s:section	5 -10 0 0 0
s:see	-13 2 2 5 -8
s:sell	0 -2 8 0 0
s:senate	0 0 -12 0 9
s:send	-7 2 0 0 0
s:sentence	0 0 -6 0 5
s:shall	0 8 -9 0 0
s:she	-17 -22 25 0 5
s:sheet	-17 -13 31 0 0
s:ship	0 18 -15 0 0
s:shook	-4 0 8 0 0
s:should	-4 -13 23 0 0
s:side	-13 29 -14 0 -5
s:sign	20 8 -28 -3 10
s:signature	19 19 -31 0 -15
s:since	13 -22 4 0 -5
s:sir	0 6 -5 0 0
s:sit	-15 3 10 0 -1
s:sleep	9 -6 0 0 0
s:small	7 -8 0 0 0
s:so	20 -8 -22 2 15
s:social	-9 1 2 0 0
s:some	-14 0 15 0 0
s:somebody	0 7 -2 0 0
s:southern	0 -11 11 0 0
s:soybean	0 -13 9 0 0
s:speaking	-5 -6 14 0 0
s:spoke	-10 0 13 0 0
s:spoken	-3 0 6 0 0
s:spot	8 -1 -3 0 0
s:spring	-8 -9 19 0 0
s:staff	-4 0 6 0 0
s:stamp	0 -14 10 0 0
s:start	-4 0 9 0 0
s:state	-3 24 -18 1 -2
s:statement	-1 -2 8 0 0
s:still	-44 -1 26 -2 -8
s:stockholm	-10 1 5 0 0
s:stop	11 0 -16 0 6
s:strictly	-3 0 7 0 0
s:stroke	0 8 -5 0 0
s:subject	0 10 -7 0 0
s:summer	-9 1 0 0 3
s:suspend	-4 8 0 0 0
s:suspension	-9 4 8 0 -4
s:table	0 -15 12 0 0
s:take	-1 15 -11 0 1
s:talk	-9 -29 34 0 -1
s:talked	-4 0 8 0 0
s:tangier	12 0 -11 0 0
s:tariff	0 -4 -7 18 3
s:tax	-5 0 10 0 0
s:tea	-7 4 0 2 0
s:telephone	-11 -2 17 0 0
s:television	-4 -1 10 0 0
s:tell	-31 0 4 10 11
s:term	-12 19 -8 0 0
s:terminal	-1 0 -3 0 9
s:text	9 -2 -4 0 0
s:than	-11 -11 6 0 15
s:thank	-9 -4 17 0 0
s:that	-3 -7 17 -22 0
s:the	-4 10 10 -18 -24
s:their	11 2 -6 -3 -13
s:then	26 0 -24 0 0
s:there	-1 1 3 0 -7
s:they	-17 -15 31 0 -3
s:thi	-12 2 6 -2 0
s:think	-5 6 0 0 0
s:third	-8 -1 16 0 0
s:though	0 -2 7 0 0
s:threaten	-2 -5 12 0 0
s:through	-7 10 0 0 -4
s:tiktok	0 -25 19 0 0
s:time	-24 1 5 0 3
s:tired	8 0 -7 0 0
s:to	-30 10 7 -13 19
s:together	15 -5 -10 0 0
s:too	13 4 -22 0 0
s:top	4 2 -8 0 0
s:trade	3 -18 16 -5 -15
s:train	1 3 -7 0 0
s:travel	0 -10 14 0 0
s:treaty	-2 -1 7 0 0
s:trial	-4 0 7 0 0
s:truce	-7 -9 9 7 0
s:trump	3 -9 1 0 0
s:tuesday	6 0 -5 0 0
s:twice	-4 -1 -1 0 11
s:two	9 -21 10 -3 0
s:unclear	0 -4 0 10 0
s:understand	2 2 -7 0 0
s:understanding	6 0 -8 0 0
s:unless	-13 2 5 0 0
s:until	-1 -11 7 -3 7
s:up	11 -8 0 0 0
s:upon	-8 6 0 0 0
s:us	0 5 -12 10 -1
s:use	-7 -11 21 0 0
s:used	21 -11 -8 0 0
s:venture	-7 0 8 0 0
s:version	-4 0 7 0 0
s:vice	0 -8 11 0 0
s:video	0 -9 7 0 0
s:view	-3 -4 13 0 0
s:visit	-7 -20 30 0 0
s:vote	-13 5 -3 0 8
s:voted	5 0 -6 0 0
s:waited	11 -1 -8 0 0
s:waiting	0 7 -5 0 0
s:walked	-6 5 0 0 0
s:want	-14 18 -5 0 0
s:was	10 -18 5 0 -1
s:watch	0 -1 6 0 0
s:water	-7 2 1 0 0
s:way	-2 -10 7 7 0
s:we	-7 -7 0 21 0
s:website	0 -6 7 0 0
s:weekend	0 7 -5 0 0
s:welcome	-7 -6 17 0 0
s:were	-5 -7 8 6 0
s:what	-2 7 1 -2 -7
s:whatever	-8 -1 11 0 0
s:when	-13 20 -1 -1 -12
s:where	-19 5 2 0 0
s:wherea	7 0 -7 0 0
s:whether	-16 -21 7 32 -10
s:which	9 4 -14 0 4
s:who	5 -11 8 2 -18
s:whose	4 9 -12 0 0
s:why	-2 22 -18 0 0
s:will	-48 13 6 4 11
s:william	-5 6 0 0 0
s:win	0 -6 8 0 0
s:window	9 0 -7 0 0
s:wine	-8 0 10 0 0
s:with	-3 -18 19 4 -2
s:withdraw	0 -11 16 0 0
s:within	-2 -10 16 0 0
s:without	0 -8 8 0 0
s:won't	0 0 -4 0 9
s:wool	-5 0 7 0 0
s:work	0 -18 17 0 0
s:worked	11 0 -7 0 0
s:worth	0 -16 15 0 0
s:would	-31 19 1 -9 0
s:write	-16 12 0 0 -1
s:xi	0 -7 11 0 0
s:year	1 -23 20 0 0
s:yes	17 8 -20 0 -4
s:yet	-13 27 -12 -4 -10
s:york	-5 -6 16 0 0
s:you	-2 -12 18 0 0
s:young	0 4 -7 0 0
s:your	-5 -10 20 0 0
s:zaghloul	0 7 -9 0 0
s:·	-14 0 19 0 0
sa:!	-6 8 -2 0 0
sa:"	-8 0 9 -4 -7
sa:" .	-3 -2 12 0 -6
sa:" <person>	0 9 -7 0 0
sa:" a	0 -3 9 0 0
sa:" he	-6 -8 18 0 0
sa:" in	-3 -5 11 0 0
sa:" our	0 7 -7 0 0
sa:" to	8 -5 0 0 0
sa:" with	7 0 -6 0 0
sa:'	-2 -2 9 0 0
sa:'s	7 -6 3 -4 -6
sa:'s ,	0 3 -6 0 0
sa:'s .	18 0 -19 0 0
sa:'s <organisation>	-16 3 8 0 0
sa:'s <person>	-5 -8 14 0 0
sa:'s and	0 7 -6 0 0
sa:'s assent	7 0 -5 0 0
sa:'s decree	0 7 -5 0 0
sa:'s foreign	-4 0 7 0 0
sa:'s golf	-6 0 9 0 0
sa:'s man	0 7 -6 0 0
sa:'s minister	13 -1 -9 0 0
sa:'s notice	0 -1 7 0 0
sa:'s on	-2 0 6 0 0
sa:'s own	1 -15 8 0 0
sa:'s president	0 -1 7 0 0
sa:'s signature	7 0 -4 0 0
sa:'s tariff	6 0 -1 0 0
sa:'s the	12 0 -10 0 0
sa:'s to	0 9 -6 0 0
sa:(	5 -23 8 0 0
sa:( <day-gone>	15 -1 -12 0 0
sa:)	2 -7 4 0 0
sa:) .	10 0 -9 0 0
sa:) :	-5 0 11 0 0
sa:,	8 0 -3 -6 0
sa:, <day-ahead>	8 -6 0 0 0
sa:, <day-today>	-8 -16 10 11 0
sa:, <name>	-12 0 18 0 0
sa:, <number>	-13 6 3 0 0
sa:, <person>	9 -2 -5 0 0
sa:, <quality>	0 0 6 0 0
sa:, <seat>	2 -6 0 0 0
sa:, <span>	-3 0 -3 12 0
sa:, according	0 15 -13 0 0
sa:, add	7 0 -5 0 0
sa:, after	12 -6 -4 0 0
sa:, agree	-6 0 10 0 0
sa:, although	-1 6 -1 0 0
sa:, and	9 5 -9 -9 0
sa:, as	10 -2 -15 0 11
sa:, before	0 16 -18 0 2
sa:, but	12 2 -8 0 -2
sa:, by	12 8 -19 0 0
sa:, for	6 0 -11 0 3
sa:, has	4 -7 0 11 -6
sa:, having	9 0 -8 0 0
sa:, he	0 14 -12 0 0
sa:, his	-1 6 0 0 0
sa:, hold	0 6 -2 0 0
sa:, if	-13 16 -4 0 0
sa:, in	20 -12 -6 0 0
sa:, is	-6 7 -10 0 11
sa:, it	8 8 -16 0 0
sa:, leave	0 0 -9 12 0
sa:, meet	5 -11 0 0 0
sa:, no	0 -2 8 0 0
sa:, not	0 6 0 0 0
sa:, of	8 -2 -3 0 0
sa:, once	-6 6 0 0 0
sa:, or	3 -14 6 0 0
sa:, over	5 0 -7 0 0
sa:, published	13 -6 -5 0 0
sa:, put	3 -12 2 0 0
sa:, run	5 3 -10 0 0
sa:, say	-24 -14 24 0 2
sa:, should	0 6 -5 0 0
sa:, sign	8 -19 4 0 0
sa:, since	4 -8 0 0 0
sa:, so	0 12 -12 0 0
sa:, subject	0 7 -10 0 0
sa:, suspend	-5 0 8 0 0
sa:, take	8 -5 -2 0 0
sa:, tell	3 -14 12 0 0
sa:, that	-11 0 8 0 0
sa:, the	8 -1 0 0 -13
sa:, their	13 -2 -10 0 0
sa:, then	22 -1 -20 0 0
sa:, thi	12 -6 -4 0 0
sa:, through	0 -2 6 0 0
sa:, to	6 -8 0 0 0
sa:, under	-7 16 -8 0 0
sa:, until	-11 0 15 0 0
sa:, want	0 8 -7 0 0
sa:, was	-8 0 11 0 0
sa:, when	-1 9 -3 0 0
sa:, where	-9 2 0 0 0
sa:, which	-6 14 -10 0 4
sa:, who	10 9 -19 4 -10
sa:, whose	9 12 -21 0 0
sa:, will	0 9 -3 0 0
sa:, without	0 21 -19 0 0
sa:, would	0 -4 6 0 0
sa:, yes	24 -5 -19 0 0
sa:-	-13 1 1 11 0
sa:- <name>	-6 -2 14 0 0
sa:.	0 5 7 -13 -14
sa:. "	1 4 0 0 -7
sa:. m	0 11 -12 0 0
sa:/	-5 0 8 0 0
sa:/ <number>	-4 0 7 0 0
sa::	-26 -28 48 -2 1
sa:: <name>	-4 0 8 0 0
sa:: <number>	1 10 -11 0 0
sa:: <person>	-8 0 11 0 0
sa:: by	19 0 -18 0 0
sa:: he	9 0 -6 0 0
sa:: i	-5 0 9 0 0
sa:: in	0 -5 7 0 0
sa:: not	0 -3 0 0 7
sa:: then	-6 9 -2 0 0
sa:;	0 5 -10 1 0
sa:; <name>	0 -3 7 0 0
sa:; he	8 1 -17 0 0
sa:; his	0 -11 0 9 0
sa:; it	9 7 -15 0 0
sa:; on	0 6 -9 0 0
sa:; so	-1 9 -5 0 0
sa:; the	-7 -21 26 0 0
sa:<agent>	1 -6 3 0 4
sa:<day-ahead>	-14 22 -3 -18 -10
sa:<day-ahead> 's	-1 9 -5 0 0
sa:<day-ahead> ,	0 11 -5 0 -2
sa:<day-ahead> .	20 -6 -10 -2 6
sa:<day-ahead> and	0 7 -5 0 0
sa:<day-ahead> if	0 6 -6 0 0
sa:<day-ahead> to	0 -14 18 0 0
sa:<day-gone>	28 -18 -1 -17 -26
sa:<day-gone> )	15 -1 -12 0 0
sa:<day-gone> .	11 -9 1 -3 -8
sa:<day-gone> and	-4 -3 11 0 0
sa:<day-gone> at	6 0 -4 0 0
sa:<day-gone> by	-11 0 14 0 0
sa:<day-gone> evening	-5 -1 9 0 0
sa:<day-gone> for	-11 -1 14 0 0
sa:<day-gone> in	-11 14 0 0 0
sa:<day-gone> on	0 11 -7 0 0
sa:<day-gone> that	-21 19 -2 0 0
sa:<day-gone> to	11 0 -8 0 0
sa:<day-gone> under	11 0 -10 0 0
sa:<day-today>	13 -15 0 3 0
sa:<day-today> ,	25 -18 -18 10 -1
sa:<day-today> -	0 0 -10 12 0
sa:<day-today> .	21 7 -22 0 0
sa:<day-today> announce	11 0 -10 0 0
sa:<day-today> evening	-4 10 -2 0 0
sa:<day-today> that	-1 -8 9 0 0
sa:<duty>	1 -10 -7 18 12
sa:<gate>	0 7 -4 0 0
sa:<goods-amount>	-4 -7 16 0 0
sa:<goods>	-8 -2 0 0 20
sa:<level-noun>	-4 -6 16 0 -10
sa:<level>	-5 -4 25 -7 -24
sa:<level> .	3 -6 2 0 0
sa:<level> ;	-5 9 -2 0 0
sa:<level> and	-3 -2 12 0 0
sa:<level> for	-1 0 7 0 0
sa:<level> from	0 0 8 0 0
sa:<level> in	-7 5 0 0 0
sa:<level> on	10 -7 0 0 -1
sa:<level> to	7 13 -18 0 0
sa:<money>	6 -25 9 0 0
sa:<money> .	8 -14 1 0 0
sa:<month-ahead>	-12 8 -2 0 4
sa:<month-ahead> ,	0 -2 6 0 0
sa:<month-gone>	6 -4 1 0 -5
sa:<month-gone> ,	-3 0 6 0 0
sa:<month-gone> to	0 7 -7 0 0
sa:<month-gone> will	8 0 -7 0 0
sa:<name>	3 6 -11 6 0
sa:<name> 's	0 -6 3 1 -1
sa:<name> ,	13 1 -15 0 0
sa:<name> .	12 -21 0 0 1
sa:<name> ?	0 11 -12 0 0
sa:<name> and	-9 0 11 0 0
sa:<name> are	0 9 -9 0 0
sa:<name> by	12 0 -17 0 4
sa:<name> doe	0 -5 7 0 0
sa:<name> expire	0 0 -12 12 0
sa:<name> in	0 -13 7 0 0
sa:<name> is	11 14 -20 0 -1
sa:<name> lift	0 0 -5 0 7
sa:<name> sign	-6 0 5 0 0
sa:<name> the	-2 12 -7 0 0
sa:<name> to	8 9 -16 0 0
sa:<name> would	0 -3 13 0 0
sa:<not>	-24 1 -7 20 18
sa:<number>	0 -7 13 -7 -3
sa:<number> ,	-29 -4 25 0 3
sa:<number> .	6 -3 0 0 -2
sa:<number> /	-3 0 6 0 0
sa:<number> :	5 11 -16 0 0
sa:<number> by	0 8 -6 0 0
sa:<number> for	0 6 -3 0 0
sa:<number> in	8 0 -11 0 0
sa:<number> million	-6 0 7 0 0
sa:<number> of	8 0 -6 0 0
sa:<number> p	0 6 -4 0 0
sa:<number> to	3 -13 2 0 0
sa:<office>	4 -14 9 -7 0
sa:<office> 's	-8 0 8 0 0
sa:<office> ,	12 8 -16 0 -5
sa:<office> .	16 -12 -4 0 0
sa:<office> had	-8 0 0 0 2
sa:<office> has	-5 -8 14 0 1
sa:<office> on	0 8 -3 0 0
sa:<office> order	8 0 -8 0 0
sa:<office> sign	-9 0 10 0 0
sa:<organisation>	-4 6 0 0 -6
sa:<organisation> 's	-19 0 17 0 0
sa:<organisation> ,	18 0 -14 0 0
sa:<organisation> ;	-1 -1 7 0 0
sa:<organisation> and	0 -15 19 0 0
sa:<organisation> has	-9 12 -8 3 0
sa:<organisation> in	14 3 -18 0 0
sa:<organisation> must	-6 -13 20 0 0
sa:<organisation> on	-4 15 -7 0 0
sa:<organisation> say	9 0 -3 0 0
sa:<organisation> to	-2 13 -8 0 0
sa:<organisation> was	15 0 -12 0 0
sa:<organisation> will	0 -8 10 0 0
sa:<organisation> would	-1 -3 9 0 0
sa:<person>	-15 4 13 4 -22
sa:<person> (	-7 0 9 0 0
sa:<person> ,	-16 7 6 0 0
sa:<person> .	-5 7 -1 0 0
sa:<person> and	-13 0 12 0 0
sa:<person> are	0 -6 7 0 0
sa:<person> for	0 -3 7 0 0
sa:<person> had	-2 -1 6 0 0
sa:<person> have	7 0 -5 0 0
sa:<person> on	-15 -4 3 12 0
sa:<person> sign	0 -12 10 0 0
sa:<person> tell	-4 15 -9 0 0
sa:<points>	4 3 -6 0 0
sa:<quality>	-1 6 -5 7 0
sa:<quality> coffee	0 12 -12 0 0
sa:<quality> commerce	8 0 -6 0 0
sa:<quality> delegation	-1 6 0 0 0
sa:<quality> investor	9 0 -8 0 0
sa:<quality> minister	-7 0 11 0 0
sa:<quality> president	0 -8 4 0 0
sa:<quality> prime	0 0 -8 12 0
sa:<quality> ship	2 2 -6 0 0
sa:<quality> trade	10 0 -8 0 0
sa:<quality> wine	-6 4 0 0 0
sa:<seat>	2 -2 3 0 -6
sa:<seat> 's	18 -5 -9 0 0
sa:<seat> ,	7 20 -27 0 0
sa:<seat> .	3 19 -20 0 0
sa:<seat> <day-today>	8 -9 0 0 0
sa:<seat> and	14 0 -14 0 0
sa:<seat> at	8 0 -8 0 0
sa:<seat> by	0 -3 8 0 0
sa:<seat> had	-5 0 6 0 0
sa:<seat> in	-6 -4 15 0 0
sa:<seat> is	0 9 -7 0 0
sa:<seat> it	-6 7 0 0 0
sa:<seat> on	0 -8 9 0 0
sa:<seat> say	0 -1 6 0 0
sa:<seat> that	0 -8 2 0 0
sa:<sender>	-9 -15 26 0 0
sa:<span>	-1 -3 7 5 -24
sa:<span> ,	10 -11 0 0 0
sa:<span> at	-1 -4 9 0 0
sa:<span> before	0 -3 -3 12 0
sa:<span> earlier	6 0 -3 0 0
sa:<span> from	8 0 -7 0 0
sa:<span> is	0 -2 6 0 0
sa:<span> more	-1 15 -9 0 0
sa:<span> to	-7 3 1 0 0
sa:<span> truce	-13 0 16 0 0
sa:<taker>	0 -6 1 0 0
sa:<v-agree>	-4 8 -2 0 0
sa:<v-bear>	-35 11 18 -11 -4
sa:<v-begin>	8 -4 4 -5 -27
sa:<v-buy>	8 3 -3 -7 -14
sa:<v-deny>	-25 -3 7 11 0
sa:<v-down>	0 -8 -10 0 26
sa:<v-end>	10 -24 -8 11 12
sa:<v-impose>	-3 -4 11 0 -6
sa:<v-propose>	-21 -6 30 -10 -17
sa:<v-return>	-16 -1 20 0 0
sa:<v-say>	-23 -8 18 15 2
sa:<v-sell>	-11 5 4 0 -3
sa:<v-stay>	0 11 -5 -8 0
sa:<v-suspend>	11 0 -14 -2 8
sa:<v-target>	-5 0 7 0 -3
sa:<v-threaten>	-13 3 4 0 0
sa:?	-22 0 18 2 -5
sa:a	0 -11 5 -1 12
sa:a "	0 -3 6 0 0
sa:a <organisation>	-3 9 -2 0 0
sa:a <span>	-8 0 13 0 0
sa:a deal	2 -6 0 0 0
sa:a decree	0 -2 6 0 0
sa:a dispute	-5 0 6 0 0
sa:a few	0 9 -9 0 0
sa:a further	6 3 -10 0 0
sa:a joint	-7 0 10 0 0
sa:a law	0 -6 11 0 0
sa:a memorandum	18 -3 -11 0 0
sa:a new	18 -3 -12 0 0
sa:a notice	4 9 -12 0 0
sa:a paper	8 -4 -1 0 0
sa:a renewal	9 3 -14 0 0
sa:a second	2 -9 0 0 0
sa:a tariff	-14 0 -4 11 4
sa:a vote	0 0 -10 0 9
sa:a word	0 -2 0 0 7
sa:about the	10 0 -10 0 0
sa:above	0 -7 8 0 0
sa:accept	-9 4 1 0 0
sa:accept an	0 0 6 0 0
sa:accord	-9 16 -4 0 0
sa:accord on	-8 14 -5 0 0
sa:according	0 15 -13 0 0
sa:according to	0 15 -13 0 0
sa:account	0 -2 7 0 0
sa:act .	-4 12 -5 0 0
sa:add	14 0 -13 0 0
sa:add that	22 -3 -17 0 0
sa:additional	22 -11 -13 0 0
sa:additional duty	12 -5 -5 0 0
sa:additional tariff	6 -1 -1 0 0
sa:adjust	11 -2 -6 0 0
sa:adopt	-3 7 0 0 0
sa:adopt a	-7 6 0 0 0
sa:adopt the	0 3 -6 0 0
sa:advance	11 -5 -4 0 0
sa:affiliate	0 21 -18 0 0
sa:affiliate rule	0 24 -23 0 0
sa:after	13 5 -13 0 -4
sa:after a	12 -3 -7 0 0
sa:after the	6 13 -19 0 0
sa:again	-10 -5 18 0 0
sa:against	0 -6 7 0 0
sa:agenda	0 7 -4 0 0
sa:agenda .	0 13 -11 0 0
sa:ago	16 -6 -9 0 0
sa:agree	-18 -18 38 0 -6
sa:agree by	8 0 -6 0 0
sa:agree in	-7 0 2 0 0
sa:agree on	-22 -3 29 0 0
sa:agree to	0 -15 16 0 0
sa:agreement	-1 -12 13 0 0
sa:agreement ,	6 17 -25 0 0
sa:agreement .	0 -6 13 0 0
sa:agreement in	-9 0 5 0 0
sa:agreement of	0 -4 8 0 0
sa:agreement on	-1 -7 12 0 0
sa:agreement with	-4 -2 10 0 0
sa:all	0 -6 0 5 0
sa:all .	4 -8 1 0 0
sa:allow tariff	6 -2 0 0 0
sa:alone	-15 23 -8 0 0
sa:alone .	-7 6 0 0 0
sa:already	17 -15 -2 0 0
sa:already .	9 -5 -1 0 0
sa:already sign	-6 0 8 0 0
sa:also	0 15 -12 0 0
sa:also sign	6 0 -2 0 0
sa:althing	4 5 -11 0 0
sa:although	-1 6 -1 0 0
sa:am	0 -1 6 0 0
sa:ambassador	-5 8 -1 0 0
sa:an	3 0 -7 0 2
sa:an <office>	2 1 -7 0 0
sa:an extension	5 0 -11 2 2
sa:an hour	11 -15 0 0 0
sa:an order	0 13 -12 0 0
sa:and	1 3 9 -32 -19
sa:and ,	-12 8 1 0 0
sa:and <name>	-16 -15 36 0 -1
sa:and <number>	-8 5 0 0 0
sa:and <person>	8 2 -8 0 0
sa:and a	-11 3 1 0 0
sa:and beef	6 0 -5 0 0
sa:and by	-10 2 6 0 0
sa:and coffee	-2 0 6 0 0
sa:and end	9 0 -8 0 0
sa:and for	-9 26 -19 0 0
sa:and forty	-3 0 7 0 0
sa:and go	0 7 -6 0 0
sa:and had	0 8 -6 0 0
sa:and has	-1 -1 6 0 0
sa:and his	10 0 -10 0 0
sa:and i	-9 0 3 0 0
sa:and in	-8 15 -5 0 0
sa:and it	16 0 -14 0 0
sa:and leave	-1 0 6 0 0
sa:and not	-3 7 0 0 0
sa:and say	0 -5 6 0 0
sa:and sign	28 0 -29 0 0
sa:and so	-6 0 5 0 0
sa:and that	11 5 -14 0 0
sa:and their	9 0 -8 0 0
sa:and will	6 0 -9 0 1
sa:announce	0 -5 6 0 -5
sa:announce on	0 6 -6 0 0
sa:announce that	15 0 -10 0 0
sa:announce the	-16 0 19 0 0
sa:announcement	14 0 -10 0 0
sa:announcement no	8 0 -7 0 0
sa:answer	-16 -17 23 9 0
sa:any	-6 0 1 0 0
sa:any further	8 0 -7 0 0
sa:anything	-8 0 11 0 -1
sa:appeal	0 -4 6 0 0
sa:approval	-7 28 -25 0 1
sa:approval by	-2 15 -11 0 0
sa:approve	4 -5 3 0 -7
sa:approve .	-17 1 11 0 0
sa:approve a	0 11 -10 0 0
sa:approve an	3 0 -8 3 0
sa:approve by	0 -5 8 0 0
sa:approve it	14 -14 5 0 -1
sa:approve the	6 -3 0 0 0
sa:are	-10 3 0 0 4
sa:are on	0 0 -3 0 6
sa:as	4 -3 -9 -1 14
sa:as a	-2 0 0 0 9
sa:as long	0 -7 -14 0 22
sa:as of	-5 0 6 0 0
sa:as well	5 0 -6 0 0
sa:ask .	0 -7 9 0 0
sa:ask for	-7 1 0 0 0
sa:assembly	7 -1 -2 0 0
sa:assent	15 0 -11 0 0
sa:at	9 0 -6 3 -18
sa:at <level>	-7 -10 20 0 0
sa:at <number>	16 16 -28 0 0
sa:at <seat>	-8 0 9 0 0
sa:at a	7 4 -12 0 0
sa:at all	4 -6 0 0 0
sa:at any	0 -4 6 0 0
sa:at home	0 -3 6 0 0
sa:at it	-7 7 0 0 0
sa:at noon	9 -2 -3 0 0
sa:at once	3 5 -10 0 0
sa:at that	-5 0 6 0 0
sa:at the	3 0 -6 2 0
sa:at zero	6 0 -5 0 0
sa:await	-4 6 0 0 0
sa:away	0 0 7 0 0
sa:back	-25 12 1 0 0
sa:banana	-1 10 -6 0 0
sa:bar	7 0 -5 0 0
sa:be	16 -10 0 0 -3
sa:be <number>	0 8 -8 0 0
sa:be apply	7 0 -7 0 0
sa:be approve	0 -5 7 0 0
sa:be ask	0 13 -12 0 0
sa:be no	0 -4 6 0 0
sa:be prolonged	0 8 -7 0 0
sa:be sign	-2 -10 16 0 0
sa:bean	0 7 -4 0 0
sa:bear	-6 0 7 0 0
sa:beef and	6 0 -5 0 0
sa:been given	8 0 -8 0 0
sa:been on	7 0 -8 0 0
sa:been published	0 13 -11 0 0
sa:been sign	0 -9 12 0 0
sa:been tell	0 7 -5 0 0
sa:before	-5 -4 -18 7 30
sa:before a	0 0 -13 12 0
sa:before christma	19 -6 -12 0 0
sa:before it	-6 -11 9 0 6
sa:before the	-22 13 -25 0 26
sa:begin	22 -4 -15 0 0
sa:begin .	14 0 -13 0 0
sa:begin in	6 0 -6 0 0
sa:being	-12 5 -1 0 5
sa:believe	-7 8 0 0 0
sa:believe the	-2 12 -7 0 0
sa:better	0 -9 11 0 0
sa:between	-1 -10 15 0 0
sa:between the	-2 -1 8 0 0
sa:bill .	0 -4 6 0 0
sa:bill to	-1 6 -2 0 0
sa:blessing	0 10 -11 0 0
sa:both	-11 2 4 0 0
sa:both country	-6 3 0 0 0
sa:both of	6 0 -4 0 0
sa:both side	-11 -5 20 0 0
sa:brandy	-7 0 11 0 0
sa:bring	-9 9 0 0 0
sa:bring home	-7 0 5 0 0
sa:brother	-12 0 12 0 0
sa:budget	0 -8 8 0 0
sa:busan	-8 -1 13 0 0
sa:busan on	-6 0 6 0 0
sa:business	8 0 -12 0 4
sa:but	13 0 -3 0 -5
sa:but the	5 3 -9 0 0
sa:buy	0 -5 7 0 0
sa:by	-1 -2 10 -11 -4
sa:by <day-ahead>	-13 -6 20 0 0
sa:by <day-gone>	0 8 -4 0 0
sa:by <level>	-7 0 8 0 0
sa:by <name>	-8 -3 14 0 0
sa:by <number>	0 -9 0 0 4
sa:by <person>	-24 3 16 0 0
sa:by <quality>	11 0 -9 0 0
sa:by <span>	5 -11 0 0 0
sa:by an	7 8 -17 0 0
sa:by decree	7 0 -9 0 0
sa:by his	0 5 -6 0 0
sa:by phone	8 0 -7 0 0
sa:by telephone	-11 1 2 0 0
sa:by the	-3 -8 15 0 0
sa:by video	-2 -6 13 0 0
sa:calendar	-1 11 -6 0 0
sa:call	1 -18 14 0 0
sa:call the	0 0 6 0 0
sa:call with	6 0 -4 0 0
sa:camera	-1 -1 8 0 0
sa:can	2 16 -14 0 0
sa:can sign	-9 17 -7 0 0
sa:capital	0 -8 11 0 0
sa:card	-14 0 16 0 0
sa:carry	6 -15 1 0 0
sa:case	-6 0 7 0 0
sa:certificate	0 -5 -4 0 12
sa:change	6 1 -9 0 0
sa:change .	10 0 -10 0 0
sa:chip	-1 -6 13 0 0
sa:chipmaker	-1 0 6 0 0
sa:christma	3 -6 0 0 0
sa:clear	-5 -9 7 0 3
sa:clear the	-1 -1 6 0 0
sa:cod	15 -5 -10 0 0
sa:coffee	0 8 -2 0 0
sa:colleague ,	1 3 -6 0 0
sa:collect	0 6 -2 0 0
sa:collect the	0 5 -8 0 0
sa:come ,	0 10 -8 0 0
sa:come on	7 0 -2 0 0
sa:come out	0 -4 6 0 0
sa:come to	9 0 -6 0 0
sa:commit	0 11 -9 0 0
sa:company	0 -7 4 0 0
sa:complete	-1 6 -2 0 0
sa:confirm	0 -12 12 0 -2
sa:confirm it	13 -11 -1 0 0
sa:confirm that	-1 0 8 0 0
sa:consent	15 -1 -15 0 1
sa:consent ,	0 -8 6 0 0
sa:consent of	0 -3 6 0 0
sa:continue	-2 7 -1 0 0
sa:contract	-8 -2 14 0 0
sa:control	0 18 -14 0 0
sa:control of	0 9 -6 0 0
sa:corresponding	-4 0 6 0 0
sa:cost	0 -3 6 0 0
sa:could	-12 -11 4 13 2
sa:could not	0 -8 -7 9 3
sa:count	-7 -5 16 0 0
sa:counter	-1 9 -5 0 0
sa:countersign	0 -3 -3 13 0
sa:country	-3 -12 19 0 0
sa:country 's	-2 0 9 0 0
sa:country .	0 -4 9 0 0
sa:country will	0 6 -5 0 0
sa:course	-1 -7 14 0 0
sa:crane	4 0 -8 0 0
sa:custom	0 19 -18 0 0
sa:custom duty	6 0 -6 0 0
sa:custom tariff	4 3 -10 0 0
sa:cut	-21 -4 12 2 3
sa:date	-1 9 -1 0 0
sa:date .	-2 10 -4 0 0
sa:day	14 -12 1 0 -2
sa:day ,	6 0 -8 0 0
sa:deal	-15 1 11 0 0
sa:deal with	-8 15 -7 0 0
sa:decide ,	0 6 -5 0 0
sa:decide whether	0 -11 11 0 0
sa:decided	17 -1 -15 0 0
sa:decline	-15 -6 -2 0 20
sa:decline to	-14 -5 0 0 18
sa:decree	0 6 -4 0 0
sa:decree ,	0 11 -9 0 0
sa:decree .	7 0 -8 0 0
sa:decree is	0 -5 7 0 0
sa:delegation	-7 19 -10 0 0
sa:deny	0 0 7 0 0
sa:depend	-4 -4 11 0 0
sa:depend on	-4 -4 11 0 0
sa:desk	-10 2 4 0 0
sa:did	12 -6 -10 0 0
sa:did it	7 -2 -2 0 0
sa:did not	-29 5 3 1 1
sa:did so	14 -6 -7 0 0
sa:directed	10 0 -8 0 0
sa:directed the	10 0 -8 0 0
sa:discuss	0 9 -7 0 0
sa:dispute	13 -2 -8 0 0
sa:do	-18 3 0 7 0
sa:do not	0 -1 -4 9 0
sa:do so	-10 2 3 0 0
sa:doe not	10 -10 3 0 0
sa:domestic	0 16 -16 0 0
sa:done	12 -5 -18 7 6
sa:done ,	0 10 -9 0 0
sa:done so	18 -26 -14 8 7
sa:doubt	0 0 -7 0 8
sa:down	0 -4 7 0 0
sa:draw	0 -7 9 0 0
sa:drop	-5 11 -11 0 4
sa:drop the	0 0 -5 0 7
sa:drug	-6 0 9 0 0
sa:dry	8 -1 -1 0 0
sa:due	-9 0 6 0 0
sa:due in	0 -5 7 0 0
sa:due to	0 10 -5 0 0
sa:duty	10 4 -18 0 3
sa:duty .	6 0 -4 0 0
sa:duty ;	-7 10 0 0 0
sa:duty on	19 0 -23 0 6
sa:duty that	-9 0 7 0 0
sa:each	-14 3 8 0 0
sa:each other	0 -10 7 0 0
sa:earlier	9 -4 -2 0 0
sa:earlier .	10 -3 -3 0 0
sa:earth	-1 7 -2 0 0
sa:earth .	0 6 -4 0 0
sa:earth and	-3 0 8 0 0
sa:east	10 0 -9 0 0
sa:easter .	6 -1 0 0 0
sa:eastern	-6 0 6 0 0
sa:economy	-5 0 7 0 0
sa:effect	0 7 -5 0 0
sa:effect at	13 0 -12 0 0
sa:effect from	-6 0 6 0 0
sa:either	0 -6 0 7 0
sa:either way	0 -2 -2 7 0
sa:election	0 -1 -3 0 7
sa:eleven	9 -8 0 0 0
sa:emergency	-13 -7 24 0 0
sa:end	7 -19 0 1 0
sa:end the	7 0 -3 0 0
sa:english	-5 0 9 0 0
sa:enough .	0 16 -15 0 0
sa:enter	-2 0 7 0 0
sa:ever	-6 5 0 0 0
sa:ever since	-3 7 0 0 0
sa:every	-9 -11 25 0 0
sa:everything	0 0 6 0 0
sa:exchanged	6 -10 0 0 0
sa:expect	-23 7 6 0 0
sa:expire	11 0 -19 12 0
sa:expire on	12 -3 -5 0 0
sa:export	0 -2 11 0 0
sa:export control	2 8 -11 0 0
sa:extend	0 -14 14 0 0
sa:extend the	-1 -2 7 0 0
sa:extension	12 -6 -9 0 2
sa:extension of	2 0 -7 2 0
sa:extension to	-10 9 0 0 0
sa:extra	4 -6 0 0 0
sa:face	0 -6 5 0 1
sa:fact	-10 -4 18 0 0
sa:fact sheet	-10 -4 17 0 0
sa:far	-15 11 0 0 0
sa:farm	10 -3 -5 0 0
sa:fee	-7 18 -11 0 0
sa:fee on	0 11 -12 0 0
sa:fentanyl	-1 -2 9 0 0
sa:few	0 8 -5 0 0
sa:few hour	0 9 -9 0 0
sa:final	-2 9 -4 0 0
sa:final approval	0 8 -7 0 0
sa:first	-11 0 7 0 0
sa:first .	1 6 -8 0 0
sa:first :	0 -5 6 0 0
sa:fish	0 -1 0 0 6
sa:five	-2 -7 13 0 0
sa:flower	-5 0 6 0 0
sa:follow	6 0 -7 0 0
sa:followed	14 -4 -9 0 0
sa:for	0 -4 0 -3 10
sa:for <day-ahead>	-9 1 1 0 0
sa:for <name>	14 16 -26 0 -2
sa:for <seat>	12 0 -12 0 0
sa:for <span>	9 -9 0 0 0
sa:for a	0 -7 4 0 0
sa:for an	5 -16 3 0 0
sa:for his	0 8 -7 0 0
sa:for it	-6 2 0 0 0
sa:for more	0 6 -4 0 0
sa:for now	-6 0 -9 0 18
sa:for one	-9 0 6 0 0
sa:for that	3 -7 1 0 0
sa:for the	7 8 -16 0 2
sa:for their	-6 0 9 0 0
sa:force	0 -6 3 0 0
sa:force .	6 0 -4 0 0
sa:foreign	-6 -1 12 0 0
sa:foreign minister	-4 0 8 0 0
sa:forty	-4 0 8 0 0
sa:forty minute	-3 0 7 0 0
sa:four	-16 -3 21 0 0
sa:fourth round	-8 0 12 0 0
sa:framework	-1 -2 9 0 0
sa:free	-7 -1 14 0 0
sa:freeze	12 7 -19 0 0
sa:friend	12 0 -11 0 0
sa:from	0 -17 19 2 -16
sa:from <day-ahead>	-5 -14 17 0 0
sa:from <day-gone>	-8 0 15 0 0
sa:from <level>	5 10 -12 0 0
sa:from <name>	13 0 -9 0 0
sa:front	-8 -2 14 0 0
sa:front ,	-7 0 8 0 0
sa:frozen	7 0 -7 0 0
sa:full	10 -6 -1 0 0
sa:further	17 -1 -16 0 3
sa:further <span>	0 7 -10 0 0
sa:gave	26 -23 -10 0 0
sa:gave it	10 -6 -1 0 0
sa:geneva	11 -7 -3 0 0
sa:geneva on	7 -5 -1 0 0
sa:get	-14 3 4 0 0
sa:give	-19 6 0 0 0
sa:given	13 -8 0 0 -1
sa:go	-5 6 0 0 -3
sa:go on	-9 0 10 0 0
sa:go through	0 18 -14 0 0
sa:go to	0 -12 9 0 0
sa:go up	0 -1 7 0 0
sa:gold	0 0 -3 7 0
sa:golf	-6 0 9 0 0
sa:good pay	0 7 -6 0 0
sa:government	5 -6 -1 0 4
sa:grain	-1 0 -1 0 7
sa:great	-6 0 10 0 0
sa:great hall	-6 0 9 0 0
sa:had	-7 -7 19 1 -15
sa:had a	-4 0 10 0 0
sa:had agree	-4 -1 7 0 0
sa:had approve	0 0 -6 4 0
sa:had come	16 0 -14 0 0
sa:had not	-5 11 -2 0 0
sa:had reach	0 6 -4 0 0
sa:had sign	33 -15 -24 2 -2
sa:had take	-5 0 7 0 0
sa:had the	-11 9 0 0 0
sa:had to	0 15 -12 0 0
sa:half	2 -12 2 0 0
sa:half of	0 -1 7 0 0
sa:hall	-3 -1 10 0 0
sa:ham	10 -3 -2 0 0
sa:hand	-2 -18 9 0 5
sa:hand ,	-8 0 3 0 0
sa:hand .	-12 -2 18 0 0
sa:hand on	-7 -5 16 0 0
sa:has	-2 14 -16 0 8
sa:has .	19 -6 -10 0 0
sa:has agree	14 0 -12 0 0
sa:has already	16 -16 -2 0 0
sa:has announce	-6 6 0 0 0
sa:has approve	17 -15 -2 0 0
sa:has ask	0 -9 12 0 0
sa:has confirm	6 -8 0 0 0
sa:has decided	9 0 -10 0 0
sa:has decline	-2 0 0 0 7
sa:has done	5 -23 -1 8 7
sa:has had	-3 11 -5 0 0
sa:has it	-9 11 -2 0 0
sa:has make	0 -4 8 0 0
sa:has meet	-12 21 -10 0 0
sa:has not	-36 12 9 0 -7
sa:has promise	-4 -2 9 0 0
sa:has published	0 6 -5 0 0
sa:has put	-10 10 -1 0 0
sa:has say	-11 -1 2 0 7
sa:has sign	13 1 -15 0 -5
sa:has still	0 -13 15 0 0
sa:has the	-18 0 10 0 0
sa:has to	-28 16 1 0 -8
sa:has yet	-9 22 -13 0 0
sa:hasn't	-2 14 -18 0 7
sa:have	-1 8 1 -10 -15
sa:have a	7 3 -12 0 0
sa:have agree	-9 0 15 0 0
sa:have ask	-2 9 -4 0 0
sa:have both	6 1 -9 0 0
sa:have no	0 -8 11 0 0
sa:have not	0 19 -16 0 0
sa:have say	0 11 -8 0 0
sa:have sign	0 -10 10 0 -8
sa:have to	-13 1 1 0 1
sa:having	8 0 -10 0 0
sa:he	7 21 -24 0 0
sa:he 's	-4 8 -2 0 0
sa:he did	0 8 -3 0 0
sa:he had	18 -5 -9 0 0
sa:he has	4 8 -10 0 -3
sa:he is	-1 -5 13 0 0
sa:he say	-2 -2 7 0 0
sa:he see	-1 0 6 0 0
sa:he sign	28 -13 -19 0 0
sa:he tell	0 0 -6 0 5
sa:he want	0 8 -7 0 0
sa:he was	-5 -13 19 0 0
sa:he will	-8 17 -15 2 0
sa:he would	-23 19 -8 0 4
sa:he'd	0 6 -4 0 0
sa:head	0 0 -4 0 6
sa:her	0 -6 7 0 0
sa:here	0 5 -17 6 0
sa:hide	-6 0 6 0 0
sa:higher	-4 0 7 0 0
sa:him .	1 8 -9 0 0
sa:himself	16 7 -19 0 0
sa:himself .	15 -3 -5 0 0
sa:hinted	-4 0 7 0 0
sa:his	5 5 -13 8 -4
sa:his <office>	-4 0 7 0 0
sa:his <organisation>	-12 -3 7 8 0
sa:his <quality>	4 0 -6 0 0
sa:his hand	0 -5 -2 0 7
sa:his name	10 5 -17 0 0
sa:his own	4 2 -7 0 0
sa:his signature	18 0 -20 0 0
sa:hold	-4 0 -4 0 10
sa:hold the	-7 5 0 0 0
sa:home	-18 0 8 0 6
sa:home .	-9 0 13 0 0
sa:hospital	1 6 -10 0 0
sa:hour and	-5 0 9 0 0
sa:house	-7 -9 15 0 0
sa:how	0 -5 8 0 0
sa:i	-39 29 0 0 -2
sa:i have	-14 15 0 0 0
sa:i'd	-6 0 6 0 0
sa:if	-28 14 3 0 0
sa:if <name>	0 -5 8 0 0
sa:if it	-12 11 0 0 0
sa:implement	0 -4 7 0 0
sa:import	8 -1 -3 0 0
sa:impose	-11 -1 18 0 0
sa:in	12 -3 2 -13 -22
sa:in <month-ahead>	-10 8 -2 0 0
sa:in <name>	-17 26 -9 0 0
sa:in <number>	-3 -7 14 0 0
sa:in <organisation>	17 0 -19 0 0
sa:in <seat>	-1 22 -17 0 -12
sa:in a	0 -12 12 0 0
sa:in advance	11 -5 -4 0 0
sa:in busan	-6 0 10 0 0
sa:in geneva	12 -7 -4 0 0
sa:in his	-5 -2 11 0 0
sa:in its	0 -6 0 0 9
sa:in my	0 -3 7 0 0
sa:in one	0 -9 10 0 0
sa:in place	6 0 -3 0 0
sa:in the	10 -23 9 0 -3
sa:in three	12 0 -12 0 0
sa:informed	-5 -5 13 0 0
sa:initial	-8 -2 12 0 0
sa:initialled	-6 -1 11 0 0
sa:ink	16 -5 -8 0 0
sa:internal	0 11 -10 0 0
sa:international trade	6 0 -6 0 0
sa:into	4 5 -16 0 6
sa:into law	2 2 -7 0 0
sa:into the	6 0 -3 0 0
sa:investor	6 0 -5 0 0
sa:is	2 7 -4 0 -6
sa:is .	6 0 -4 0 0
sa:is a	-1 0 10 0 0
sa:is at	0 10 -9 0 0
sa:is await	-4 11 -2 0 0
sa:is expect	-11 2 4 0 0
sa:is missing	0 13 -11 0 0
sa:is new	0 -10 10 0 0
sa:is on	-6 6 0 0 0
sa:is one	8 0 -6 0 0
sa:is out	0 7 -6 0 0
sa:is possible	0 6 -5 0 0
sa:is required	0 6 -3 0 0
sa:is there	6 0 -5 0 0
sa:is to	-4 0 7 0 0
sa:is waiting	-2 11 -6 0 0
sa:issue	-7 18 -8 0 0
sa:issue a	0 13 -9 0 0
sa:issued	2 7 -10 0 0
sa:issued on	0 -3 6 0 0
sa:it	7 2 -5 -18 1
sa:it ,	2 5 -6 0 -4
sa:it .	10 -8 0 -5 3
sa:it <day-today>	-8 8 0 0 0
sa:it by	-3 -5 11 0 0
sa:it come	0 3 -7 0 0
sa:it could	0 -6 0 1 0
sa:it has	-11 0 3 0 7
sa:it in	0 10 -8 0 0
sa:it is	10 0 -9 0 0
sa:it on	14 10 -21 0 0
sa:it through	7 0 -4 0 0
sa:it to	9 -2 -9 0 2
sa:it up	13 0 -14 0 0
sa:it was	-4 0 7 0 0
sa:it will	-3 12 -11 0 3
sa:it with	-4 0 7 0 0
sa:it would	4 -10 3 0 0
sa:its	6 -2 -15 0 17
sa:its <office>	0 -8 10 0 0
sa:its <organisation>	8 -5 0 0 0
sa:its <person>	-6 19 -12 0 0
sa:its approval	-3 -8 7 0 3
sa:its blessing	0 9 -7 0 0
sa:its consent	11 -7 0 0 0
sa:its duty	-5 9 -3 0 0
sa:its fact	-7 0 10 0 0
sa:its notice	9 -2 -11 6 0
sa:its own	7 0 -8 0 0
sa:its part	0 -7 8 0 0
sa:its signature	-1 0 6 0 0
sa:itself	0 7 -4 0 0
sa:jinping	-1 0 6 0 0
sa:joint	-9 0 5 0 3
sa:judge	0 -5 7 0 0
sa:keep	8 7 -12 0 -2
sa:keep it	0 8 -5 0 0
sa:keep its	0 -6 6 0 0
sa:keep pay	0 8 -8 0 0
sa:keep the	0 -4 7 0 0
sa:kind	-13 5 6 0 0
sa:kind .	-12 9 0 0 0
sa:know	-15 -6 0 16 0
sa:know .	0 0 -8 10 0
sa:lack	18 -7 -11 0 0
sa:last	22 -6 -8 0 -5
sa:last <month-gone>	-4 0 11 0 0
sa:last summer	-2 7 -1 0 0
sa:last until	7 0 -5 0 0
sa:last week	6 -32 13 0 0
sa:last year	-1 0 7 0 0
sa:late	-10 7 0 0 0
sa:late on	-8 0 9 0 0
sa:later ,	9 0 -7 0 0
sa:later in	0 -4 7 0 0
sa:law	-6 -15 15 0 3
sa:law .	-7 0 10 0 0
sa:law that	0 0 -10 0 7
sa:lawyer	0 -3 8 0 0
sa:lay	-4 0 8 0 0
sa:lead the	2 2 -7 0 0
sa:leave	-1 -5 0 10 -2
sa:leave <seat>	-2 0 7 0 0
sa:less	7 -3 0 0 -2
sa:less .	10 0 -3 0 -2
sa:let it	0 -12 2 0 2
sa:letter	6 -9 0 0 0
sa:levy	-3 0 6 0 0
sa:licence	-5 0 -1 0 10
sa:licence for	0 3 -7 0 5
sa:lift	3 -2 -7 0 6
sa:lift its	0 0 -4 0 6
sa:likewise	-6 5 0 0 0
sa:list	-9 -18 15 0 5
sa:list of	0 -4 0 0 6
sa:listener	0 -2 6 0 0
sa:local	0 -1 -3 0 7
sa:long	0 -8 -14 0 22
sa:long as	0 -7 -13 0 22
sa:look	0 12 -7 0 0
sa:look at	-3 15 -9 0 0
sa:lose	-4 -4 13 0 0
sa:lower	9 -7 0 0 0
sa:m	0 10 -12 0 0
sa:m .	0 11 -12 0 0
sa:majority .	0 6 -4 0 0
sa:make	-7 17 -5 0 0
sa:make an	2 6 -11 0 0
sa:make the	-3 7 -1 0 0
sa:make up	0 11 -7 0 0
sa:market	0 -5 11 0 0
sa:matter	-8 0 8 0 0
sa:matter of	-3 0 6 0 0
sa:may	-3 0 8 0 0
sa:may not	6 -11 2 0 0
sa:me	7 8 -17 0 0
sa:me ,	18 -9 -8 0 0
sa:me .	0 16 -15 0 0
sa:mean	-3 -4 12 0 0
sa:measure	0 -9 12 0 0
sa:measure on	-4 -4 13 0 0
sa:medicine	0 0 9 0 0
sa:meet	0 20 -13 0 -3
sa:meet .	-8 9 0 0 0
sa:meet <day-ahead>	0 9 -8 0 0
sa:meet at	5 7 -13 0 0
sa:meet on	-4 9 -3 0 0
sa:member	-5 -8 15 0 0
sa:memorandum	25 -8 -15 0 0
sa:memorandum of	11 0 -8 0 0
sa:memorandum on	16 0 -13 0 0
sa:mention	0 -5 10 0 0
sa:might	-2 -1 10 0 0
sa:million	-6 0 8 0 0
sa:mind	-2 10 -4 0 0
sa:mine	8 0 -11 0 0
sa:minister	9 -5 -10 11 0
sa:minister of	11 0 -8 0 0
sa:ministry	-8 1 5 0 0
sa:minute	11 -20 1 0 0
sa:minute on	-3 0 7 0 0
sa:missing	0 10 -10 0 0
sa:money	0 -10 12 0 0
sa:money .	0 -7 8 0 0
sa:month .	0 0 6 0 0
sa:more	-17 -2 14 0 0
sa:more ,	-5 -3 12 0 0
sa:more .	-7 0 4 0 0
sa:more of	0 12 -9 0 0
sa:more than	0 -8 4 0 0
sa:morning .	-7 3 0 0 0
sa:mr	-15 -4 19 0 0
sa:mr <person>	-10 -2 12 0 0
sa:must	-15 6 3 3 -8
sa:must pass	0 8 -6 0 0
sa:must publish	-1 10 -6 0 0
sa:must sign	-1 -3 8 0 0
sa:must still	-8 -11 20 0 0
sa:must vote	8 -2 -1 0 0
sa:my	23 -24 -8 0 0
sa:my hand	6 0 -5 0 0
sa:name	5 5 -9 0 0
sa:name .	0 -4 8 0 0
sa:name to	6 6 -12 0 0
sa:national assembly	7 -1 -2 0 0
sa:need	-2 -21 27 0 0
sa:need a	0 -6 9 0 0
sa:need not	0 -5 6 0 0
sa:need the	-7 -9 18 0 0
sa:need to	0 -15 16 0 0
sa:needed	13 9 -20 0 0
sa:needed .	13 7 -20 0 0
sa:negotiate	13 -8 -4 0 0
sa:negotiate for	5 -6 0 0 0
sa:negotiation	1 0 -6 0 0
sa:neither	0 6 -2 0 0
sa:network	-9 0 10 0 0
sa:never	9 0 -6 0 0
sa:new	0 -12 7 3 0
sa:new tariff	-14 -1 20 0 0
sa:new truce	23 0 -21 0 0
sa:nexperia	-9 0 13 0 0
sa:next	-21 18 0 0 0
sa:next week	-12 16 -3 0 0
sa:night	-5 0 9 0 0
sa:nine	-10 3 3 0 0
sa:no	1 -14 5 -5 5
sa:no .	1 -13 0 0 3
sa:no date	0 16 -14 0 0
sa:no decision	6 0 -4 0 0
sa:no longer	-1 0 6 0 0
sa:no objection	6 0 -4 0 0
sa:nobody	9 -8 -1 2 0
sa:nobody 's	10 0 -7 0 0
sa:nod	0 6 -2 0 0
sa:noon	6 -3 0 0 0
sa:noon .	10 -2 -4 0 0
sa:northern	-8 0 9 0 0
sa:not	-22 0 0 17 7
sa:not ,	-2 0 -1 0 7
sa:not .	-19 27 -17 0 5
sa:not ;	14 0 -20 0 0
sa:not answer	0 -7 0 9 0
sa:not approve	0 0 6 0 0
sa:not be	19 -15 -13 5 0
sa:not been	0 16 -12 0 0
sa:not confirm	0 -3 9 0 0
sa:not have	9 -14 6 0 -3
sa:not know	-2 0 -11 17 0
sa:not mention	0 -5 10 0 0
sa:not say	0 -14 7 7 -6
sa:not sign	-24 23 -15 -4 13
sa:not to	0 -5 9 0 0
sa:note	-2 -3 11 0 0
sa:nothing	-10 4 0 0 5
sa:nothing before	0 -4 0 0 7
sa:nothing of	-11 4 4 0 0
sa:notice	0 0 -6 2 2
sa:notice .	-19 5 1 0 3
sa:notice of	19 -4 -8 0 0
sa:notice that	2 0 -10 0 2
sa:now	0 4 -13 0 15
sa:now .	-4 6 -16 0 14
sa:now go	0 9 -8 0 0
sa:number	6 -3 0 0 0
sa:number .	8 0 -4 0 0
sa:object	8 0 -6 0 0
sa:objection	6 0 -4 0 0
sa:of	-4 -16 12 -13 16
sa:of <day-ahead>	0 -12 0 0 12
sa:of <day-gone>	17 0 -14 0 0
sa:of <level>	-3 -6 12 0 0
sa:of <month-ahead>	4 2 -9 0 0
sa:of <name>	0 21 -13 0 -2
sa:of <number>	-3 0 7 0 0
sa:of <person>	-6 7 0 0 0
sa:of <quality>	-5 -5 14 0 0
sa:of <span>	-7 0 12 0 0
sa:of a	-14 6 4 0 0
sa:of both	-8 2 1 0 0
sa:of duty	-5 -1 8 0 0
sa:of its	19 0 -9 0 -3
sa:of negotiation	5 0 -6 0 0
sa:of the	0 -7 -1 0 11
sa:of their	-1 0 6 0 0
sa:of up	11 0 -9 0 0
sa:off	-5 -8 17 0 -2
sa:off the	-5 -1 9 0 0
sa:offer	-7 -7 18 0 0
sa:oil	5 -15 -3 0 5
sa:oil and	9 0 -6 0 0
sa:old	-7 0 10 0 0
sa:on	-3 8 -2 -21 10
sa:on <day-ahead>	-1 19 -12 -1 -4
sa:on <day-gone>	8 -2 3 -10 -16
sa:on <day-today>	-7 -17 11 8 0
sa:on <name>	11 -6 -7 0 0
sa:on <quality>	-11 28 -20 -3 8
sa:on a	-7 4 3 0 0
sa:on both	-5 0 6 0 0
sa:on each	-1 0 6 0 0
sa:on his	-11 0 12 0 0
sa:on it	-6 10 -1 0 0
sa:on its	-9 4 0 0 0
sa:on palm	9 0 -6 0 0
sa:on rare	0 8 -6 0 0
sa:on social	-4 6 0 0 0
sa:on soybean	10 0 -9 0 0
sa:on that	4 -7 0 0 0
sa:on the	9 0 -12 -1 8
sa:on top	7 0 -4 0 0
sa:on tuesday	7 0 -6 0 0
sa:on which	-5 -1 9 0 0
sa:once	-4 15 -7 0 0
sa:once the	-10 5 1 0 0
sa:one	-9 2 7 0 -3
sa:one for	-1 22 -17 0 0
sa:only	1 13 -13 0 0
sa:only that	6 0 -7 0 0
sa:open	-7 0 0 0 0
sa:open .	-4 6 0 0 0
sa:opened	-7 -6 5 6 0
sa:opinion	-1 0 6 0 0
sa:or	-5 -20 26 0 0
sa:or a	-8 0 10 0 0
sa:or more	0 -12 14 0 0
sa:orange	9 0 -8 0 0
sa:order	7 10 -10 -5 -9
sa:order ,	6 -5 0 0 0
sa:order .	0 17 -11 0 0
sa:order <day-gone>	6 0 -5 0 0
sa:order a	-1 0 6 0 0
sa:order by	-8 0 5 0 0
sa:order in	9 0 -8 0 0
sa:order it	4 3 -10 0 0
sa:order of	-1 -7 11 0 0
sa:order on	2 3 -7 0 0
sa:order that	5 2 -7 0 0
sa:order the	10 0 -8 0 0
sa:order to	0 12 -11 0 0
sa:ordinary	6 0 -3 0 0
sa:originating	8 0 -7 0 0
sa:originating in	8 0 -7 0 0
sa:other	2 -10 7 0 0
sa:other side	0 9 -11 0 0
sa:otherwise	0 -8 6 0 0
sa:otherwise .	0 -8 9 0 0
sa:out	-16 -2 15 0 1
sa:out of	-8 0 13 0 0
sa:out on	-4 0 9 0 0
sa:over coffee	6 0 -4 0 0
sa:over the	0 0 7 0 0
sa:over there	0 4 -8 0 0
sa:owe	0 22 -22 0 0
sa:own	9 0 -13 0 9
sa:own .	-6 -11 18 0 0
sa:own approval	0 7 -6 0 0
sa:own on	1 1 -6 0 0
sa:p	-1 9 -5 0 0
sa:p .	-1 9 -5 0 0
sa:pact with	8 0 -4 0 0
sa:page .	0 -10 2 0 0
sa:palace	-11 4 0 3 0
sa:palm	6 0 -2 0 0
sa:palm oil	7 0 -4 0 0
sa:paper .	10 -8 0 0 0
sa:paper on	-11 0 11 0 0
sa:paragraph	8 0 -7 0 0
sa:parallel	8 0 -7 0 0
sa:parliament	-2 12 -6 0 0
sa:part	6 -18 5 0 0
sa:part .	0 -7 11 0 0
sa:pass the	0 1 -6 0 3
sa:pause	6 -6 0 0 0
sa:pause in	10 0 -10 0 0
sa:pay	-15 1 8 0 0
sa:pay <level>	-2 13 -8 0 0
sa:pen	20 11 -28 0 0
sa:pen to	3 5 -9 0 0
sa:pending	0 6 -2 0 0
sa:pension	0 -6 6 0 0
sa:people	-11 1 5 0 0
sa:permanent	0 12 -8 0 0
sa:permit	0 -1 6 0 0
sa:phan	-10 0 11 0 0
sa:phone	7 0 -3 0 0
sa:place of	6 0 -6 0 0
sa:plan	0 -9 8 0 0
sa:point	0 -7 12 0 0
sa:pork	7 0 -7 0 0
sa:port fee	0 6 -4 0 0
sa:possible	0 6 -4 0 0
sa:possible .	0 6 -4 0 0
sa:post	-8 20 -14 0 0
sa:powder	8 -3 -1 0 0
sa:power	6 -13 3 0 0
sa:power to	0 -7 11 0 0
sa:present	-3 -1 6 0 0
sa:president	1 -24 17 0 0
sa:president ,	0 -6 4 0 0
sa:president xi	-1 0 6 0 0
sa:press	-4 -8 18 0 0
sa:price	-9 -5 17 0 0
sa:prime	0 -4 -5 12 0
sa:prime minister	0 -4 -5 12 0
sa:procedure	-3 23 -19 0 0
sa:procedure .	0 8 -6 0 0
sa:process	0 15 -15 0 0
sa:proclamation	8 -6 -1 0 0
sa:prolong	-10 11 -1 0 0
sa:prolong the	-2 12 -6 0 0
sa:prolongation	4 0 -7 0 0
sa:promise	0 -13 13 0 0
sa:propose	-4 -9 16 0 0
sa:publish	-9 28 -20 0 0
sa:publish a	-1 7 -2 0 0
sa:publish the	0 11 -10 0 0
sa:publishe	0 13 -13 0 0
sa:published	10 8 -15 -1 -1
sa:published .	0 9 -8 0 0
sa:published a	-1 -6 13 0 0
sa:published an	-14 12 0 0 0
sa:published its	0 -8 2 0 0
sa:published on	12 -12 -1 0 0
sa:purchase	0 0 7 0 0
sa:put	13 -11 -10 3 6
sa:put a	-8 3 2 0 0
sa:put his	16 -5 -18 0 6
sa:put it	0 -6 1 0 2
sa:put its	0 -1 0 6 0
sa:put off	-7 2 1 0 0
sa:put pen	3 5 -9 0 0
sa:put their	3 -6 0 0 0
sa:question	-2 -12 4 9 0
sa:question .	0 -7 0 9 0
sa:radio	-5 -13 10 0 7
sa:radio that	0 -2 -1 0 7
sa:raise it	-6 9 -1 0 0
sa:raise the	0 -5 10 0 0
sa:rare	0 8 -4 0 0
sa:rate	-7 3 3 0 0
sa:rate .	-7 0 5 0 0
sa:ratify	0 10 -13 0 0
sa:ratify the	0 13 -11 0 0
sa:reach	-10 0 9 0 0
sa:read	-19 0 14 0 1
sa:read it	-3 -6 5 0 3
sa:reading .	0 8 -7 0 0
sa:ready	-8 0 5 0 0
sa:ready to	-6 0 2 0 0
sa:receive	0 -3 8 0 0
sa:recommend	0 -11 16 0 0
sa:reduction	0 20 -19 0 0
sa:reference	-3 7 -1 0 0
sa:refuse	0 -9 0 0 11
sa:refuse to	0 0 -1 0 7
sa:refused	-9 -18 6 0 16
sa:refused to	-1 -6 -2 0 14
sa:regard	9 0 -8 0 0
sa:regulation	0 7 -1 0 0
sa:remain	0 -12 8 0 0
sa:renew	0 10 -9 0 0
sa:renewal	8 10 -17 0 0
sa:reply	-2 0 6 0 0
sa:report	-1 -3 12 0 0
sa:reporter .	0 14 -12 0 0
sa:reporter that	6 -14 4 0 0
sa:representative	2 -9 2 0 0
sa:republic	17 6 -23 0 0
sa:required	-7 1 2 0 0
sa:resolution	-11 0 10 0 0
sa:rest	0 -9 13 0 0
sa:rice	0 7 -17 0 10
sa:rice .	0 0 -10 0 11
sa:right	0 -15 10 0 0
sa:right ,	0 -6 4 0 0
sa:right to	7 -4 0 0 0
sa:room	6 -4 -1 0 0
sa:round	12 0 -9 0 0
sa:round ,	15 0 -14 0 0
sa:round of	7 -2 -2 0 0
sa:rule	-17 0 13 0 0
sa:rule on	0 -11 14 0 0
sa:rum	13 0 -12 0 0
sa:run	14 -4 -5 0 0
sa:run for	4 0 -6 0 0
sa:run the	8 -2 -3 0 0
sa:same	20 -10 -6 0 0
sa:same day	22 0 -19 0 0
sa:sanction	0 0 6 0 0
sa:save	8 -4 -2 0 0
sa:say	-5 -23 19 -2 9
sa:say ,	0 -17 7 0 7
sa:say .	0 0 4 0 -10
sa:say <number>	4 4 -11 0 0
sa:say <person>	-12 0 13 0 0
sa:say he	3 1 0 0 -7
sa:say his	1 -16 8 0 0
sa:say in	-2 -11 18 0 0
sa:say no	-3 -8 -2 0 14
sa:say of	-1 0 0 0 7
sa:say on	-1 0 -5 0 8
sa:say she	0 -1 7 0 0
sa:say so	12 -4 -4 0 0
sa:say the	-10 4 0 0 0
sa:say yes	5 10 -12 0 -1
sa:sea	-5 6 0 0 0
sa:seal	14 -12 -6 0 1
sa:seal of	15 0 -14 0 0
sa:season	-8 0 12 0 0
sa:second	13 -7 -5 0 0
sa:secretary	7 0 -6 0 0
sa:section	6 -5 0 0 0
sa:section <number>	7 -5 0 0 0
sa:see	-12 -2 16 0 -7
sa:see it	-9 2 1 0 0
sa:see the	3 -17 11 0 0
sa:send	-6 5 0 0 0
sa:session	0 10 -8 0 0
sa:set out	-5 0 6 0 0
sa:set the	0 -1 6 0 0
sa:shall	0 9 -9 0 0
sa:shall be	6 0 -4 0 0
sa:shall not	0 0 -6 0 2
sa:she	-7 -3 13 0 0
sa:she would	0 -1 7 0 0
sa:sheet	-11 -4 18 0 0
sa:ship	0 12 -11 0 0
sa:ship .	0 10 -10 0 0
sa:should not	6 -1 -1 0 0
sa:side	-22 0 16 0 -1
sa:side ,	-5 7 0 0 0
sa:side .	0 -6 4 0 0
sa:side had	-2 -3 10 0 0
sa:sign	0 18 -18 0 0
sa:sign "	11 2 -13 0 0
sa:sign .	0 -13 14 0 -12
sa:sign ;	-12 -10 19 4 0
sa:sign <day-gone>	-5 0 6 0 0
sa:sign <day-today>	-5 7 0 0 0
sa:sign <span>	0 4 -7 0 0
sa:sign ?	-9 -6 19 0 0
sa:sign a	7 -3 -3 0 0
sa:sign after	0 10 -12 0 0
sa:sign alone	-5 6 0 0 0
sa:sign and	10 0 -9 0 0
sa:sign anything	0 0 6 0 0
sa:sign as	0 1 -12 0 5
sa:sign at	5 11 -17 0 0
sa:sign before	5 0 -12 0 8
sa:sign by	-24 -12 35 0 0
sa:sign for	8 0 -2 0 -7
sa:sign it	-2 13 -11 0 4
sa:sign its	-4 0 8 0 0
sa:sign last	10 0 -6 0 0
sa:sign nothing	-16 4 4 0 0
sa:sign off	1 -9 6 0 0
sa:sign on	0 26 -24 0 0
sa:sign the	6 -5 -9 3 5
sa:sign their	-8 0 9 0 0
sa:sign up	0 6 -6 0 0
sa:sign yet	3 -10 6 0 0
sa:signature	17 7 -22 0 -8
sa:signature .	-7 9 -1 0 0
sa:signature is	10 5 -15 0 0
sa:signature to	4 -8 0 0 0
sa:signature was	14 0 -13 0 0
sa:since	15 -18 0 0 -1
sa:since .	-4 6 0 0 0
sa:since <month-gone>	1 -6 2 0 0
sa:since last	-3 0 6 0 0
sa:since the	6 0 -4 0 0
sa:sir	0 12 -9 0 0
sa:sit	-12 0 12 0 0
sa:sit down	2 -11 1 0 0
sa:sleep	6 -10 0 0 0
sa:small	8 -7 0 0 0
sa:so	17 -3 -22 3 7
sa:so ,	-4 0 11 0 0
sa:so .	6 -17 0 0 6
sa:so by	0 9 -8 0 0
sa:so far	-12 12 -3 0 0
sa:so for	5 0 -8 0 0
sa:so in	12 0 -7 0 0
sa:so on	1 3 -7 0 0
sa:social	-7 4 0 0 0
sa:soybean	0 -7 1 0 0
sa:soybean ,	9 0 -8 0 0
sa:speaking	-4 -3 11 0 0
sa:spoke	-6 -11 20 0 0
sa:spot	13 -3 -7 0 0
sa:spring	-7 0 12 0 0
sa:spring .	-3 0 6 0 0
sa:stamp	0 -8 8 0 0
sa:standstill	-7 0 5 0 0
sa:start	-6 0 7 0 0
sa:state	-15 0 6 0 0
sa:statement	-2 -1 11 0 0
sa:stay	1 5 -7 0 0
sa:step .	6 2 -9 0 0
sa:still	-28 0 17 0 -6
sa:still approve	0 -3 6 0 0
sa:still has	-9 -1 10 0 0
sa:still have	0 10 -9 0 0
sa:still sign	0 -7 10 0 0
sa:still to	0 13 -8 0 0
sa:stop	6 -7 -8 0 7
sa:stop the	7 0 -6 0 0
sa:strictly	-3 0 7 0 0
sa:subject	0 6 -8 0 0
sa:subject to	0 6 -9 0 0
sa:summer	-8 2 0 0 3
sa:surcharge	-1 0 6 0 0
sa:suspend for	7 0 -4 0 0
sa:suspend the	-11 2 3 0 0
sa:take	3 -7 4 0 -1
sa:take <span>	-1 10 -5 0 0
sa:take effect	9 0 -6 0 0
sa:talk	-12 -20 30 0 0
sa:talk on	0 -2 6 0 0
sa:talk with	-7 0 5 0 0
sa:talked	-3 0 6 0 0
sa:tariff	-9 -17 1 18 8
sa:tariff .	-8 0 3 4 0
sa:tariff are	0 -5 6 0 0
sa:tariff cut	0 0 -2 0 6
sa:tariff for	-12 0 14 0 0
sa:tariff of	0 -7 8 0 0
sa:tariff on	7 -7 -1 0 0
sa:tariff truce	2 0 -22 14 4
sa:telephone on	-7 5 0 0 0
sa:television	-7 0 6 0 0
sa:tell	-28 3 0 12 0
sa:tell <organisation>	0 5 -12 0 7
sa:tell a	-3 -3 11 0 0
sa:tell me	0 7 -9 0 2
sa:tell reporter	-7 5 0 0 0
sa:tell us	0 0 -6 11 0
sa:term	-6 10 -2 0 0
sa:term of	0 8 -5 0 0
sa:terminal	0 0 -7 0 9
sa:text	7 -10 0 0 0
sa:text .	0 -3 6 0 0
sa:than	-1 -7 5 0 2
sa:thank	-6 0 8 0 0
sa:that	0 -21 19 -7 3
sa:that .	0 -2 6 0 0
sa:that a	7 -1 -1 0 0
sa:that both	-6 -12 8 0 5
sa:that effect	0 9 -7 0 0
sa:that has	9 0 -7 0 0
sa:that he	-19 12 -3 0 7
sa:that his	0 -12 12 0 0
sa:that it	-9 0 5 0 0
sa:that nothing	6 -1 -1 0 0
sa:that of	0 16 -17 0 0
sa:that rate	-8 0 9 0 0
sa:that the	-2 -22 28 0 -10
sa:that there	6 -11 1 0 0
sa:that they	-2 -15 19 0 0
sa:that was	7 0 -5 0 0
sa:that we	0 12 -11 0 0
sa:that would	0 5 -12 0 7
sa:the	8 -12 12 -22 -1
sa:the <day-ahead>	-5 14 -4 0 0
sa:the <level>	0 8 -7 0 0
sa:the <name>	9 -27 6 0 0
sa:the <number>	9 0 -9 0 0
sa:the <office>	-6 -4 11 -1 0
sa:the <organisation>	8 0 -1 -3 -8
sa:the <person>	-20 -4 24 0 0
sa:the <quality>	8 0 -3 0 -6
sa:the <seat>	0 -4 6 0 0
sa:the additional	19 0 -15 0 0
sa:the affiliate	0 16 -15 0 0
sa:the althing	0 8 -5 0 0
sa:the announcement	-7 0 5 0 0
sa:the approval	-1 -1 6 0 0
sa:the bill	0 7 -3 0 0
sa:the bridge	0 -1 7 0 0
sa:the budget	0 -8 8 0 0
sa:the camera	0 0 6 0 0
sa:the change	9 0 -12 0 0
sa:the consent	0 -3 6 0 0
sa:the custom	3 3 -8 0 0
sa:the date	-4 0 6 0 0
sa:the day	-7 0 8 0 0
sa:the decision	0 -8 9 0 0
sa:the decree	-8 1 5 0 0
sa:the dispute	9 0 -9 0 0
sa:the duty	0 6 -15 2 2
sa:the emergency	0 -2 7 0 0
sa:the extension	14 0 -15 0 0
sa:the extra	0 -6 6 0 0
sa:the farm	6 0 -6 0 0
sa:the fee	0 9 -9 0 0
sa:the first	-11 5 1 0 0
sa:the fourth	-7 0 11 0 0
sa:the great	-6 0 9 0 0
sa:the house	0 -6 6 0 0
sa:the kind	-13 5 5 0 0
sa:the last	25 0 -19 0 0
sa:the law	-3 -6 4 0 5
sa:the licence	0 7 -7 0 0
sa:the list	0 -11 2 0 6
sa:the matter	-6 0 2 0 0
sa:the morning	8 0 -7 0 0
sa:the negotiation	0 6 -4 0 0
sa:the new	-12 9 0 0 0
sa:the newspaper	0 6 -5 0 0
sa:the next	0 -2 7 0 0
sa:the northern	-8 0 9 0 0
sa:the oil	0 0 -6 0 8
sa:the old	-7 0 7 0 0
sa:the order	-27 10 9 0 0
sa:the ordinary	6 0 -3 0 0
sa:the other	7 0 -4 0 0
sa:the palace	-11 4 0 3 0
sa:the pause	9 -3 -3 0 0
sa:the people	-3 9 -2 0 0
sa:the press	-1 0 8 0 0
sa:the prolongation	6 0 -5 0 0
sa:the proposal	0 9 -8 0 0
sa:the radio	0 -3 0 0 7
sa:the reduction	0 16 -17 0 0
sa:the regulation	0 8 -4 0 0
sa:the rice	0 11 -12 0 0
sa:the rule	0 -9 13 0 0
sa:the same	21 -9 -7 0 0
sa:the seal	15 0 -13 0 0
sa:the ship	0 12 -11 0 0
sa:the sign	-2 -5 11 0 0
sa:the spot	13 0 -9 0 0
sa:the tariff	0 0 -6 1 1
sa:the term	-2 8 -2 0 0
sa:the text	16 -4 -5 0 0
sa:the time	0 0 0 0 6
sa:the trade	0 -2 7 0 0
sa:the understanding	14 0 -12 0 0
sa:the week	0 6 -9 0 0
sa:the weekend	0 8 -5 0 0
sa:their dispute	12 0 -12 0 0
sa:their name	6 -4 0 0 0
sa:their own	-7 4 0 0 0
sa:their tariff	-1 -4 12 0 0
sa:them	-7 2 5 0 0
sa:them on	6 0 -9 0 0
sa:them those	0 6 -5 0 0
sa:then	17 3 -21 0 0
sa:there .	-1 6 -2 0 0
sa:there are	0 17 -14 0 0
sa:there is	6 -3 0 0 0
sa:these	0 -6 9 0 0
sa:they	-10 -5 17 0 -1
sa:they meet	2 2 -7 0 0
sa:they will	-2 -5 9 0 0
sa:thi	-4 0 10 0 -5
sa:thi week	-3 16 -10 0 0
sa:thi year	0 -7 7 0 0
sa:thing	0 11 -8 0 0
sa:think	0 7 -3 0 0
sa:third	0 -6 8 0 0
sa:those of	0 6 -5 0 0
sa:three	8 -13 0 0 0
sa:three round	14 0 -12 0 0
sa:through	-13 4 4 0 0
sa:through .	7 3 -14 0 0
sa:through his	-8 -4 15 0 0
sa:through its	0 8 -7 0 0
sa:through the	-7 -4 15 0 0
sa:tiktok	0 -6 1 0 0
sa:time	-14 2 0 0 3
sa:time being	0 0 -2 0 6
sa:to	-8 4 0 -20 17
sa:to <day-ahead>	7 -20 7 0 0
sa:to <day-gone>	-5 14 -7 0 0
sa:to <level>	7 11 -12 0 -6
sa:to <name>	-5 -3 15 0 0
sa:to <number>	4 -24 2 0 2
sa:to <organisation>	0 7 -3 0 0
sa:to <person>	-4 0 9 0 0
sa:to <seat>	-10 -14 24 0 0
sa:to <span>	0 18 -17 0 0
sa:to a	8 -12 -6 0 8
sa:to accept	0 8 -7 0 0
sa:to adopt	0 8 -7 0 0
sa:to agree	0 12 -8 0 0
sa:to an	-1 -6 3 0 4
sa:to approve	-13 4 0 0 0
sa:to be	-20 5 8 0 0
sa:to confirm	0 6 -2 0 0
sa:to extend	0 -10 14 0 0
sa:to final	0 8 -7 0 0
sa:to freeze	12 0 -11 0 0
sa:to get	0 6 -4 0 0
sa:to give	-1 16 -12 0 0
sa:to hold	-6 0 4 0 0
sa:to its	4 0 -9 0 4
sa:to me	0 -6 8 0 0
sa:to nothing	0 -1 -3 0 7
sa:to paper	4 1 -8 0 0
sa:to pass	0 -9 5 0 3
sa:to prolong	-6 1 1 0 0
sa:to publish	0 11 -7 0 0
sa:to put	-7 3 0 0 1
sa:to ratify	-5 14 -11 0 1
sa:to say	13 0 -8 0 0
sa:to sign	-20 -14 16 -2 17
sa:to take	0 -7 5 0 0
sa:to that	0 8 -5 0 0
sa:to the	16 -3 -6 0 -3
sa:to two	8 -1 -4 0 0
sa:to which	0 8 -14 0 0
sa:too	19 0 -17 0 0
sa:top	6 0 -3 0 0
sa:trade	20 -38 1 0 -2
sa:trade ,	11 0 -8 0 0
sa:trade agreement	6 -1 -2 0 0
sa:trade deal	-3 -2 11 0 0
sa:trade minister	15 0 -12 0 0
sa:train	2 3 -8 0 0
sa:train .	2 3 -9 0 0
sa:travel	0 -4 8 0 0
sa:treaty	-4 0 6 0 0
sa:truce	0 -6 -6 11 3
sa:truce ,	0 4 -6 0 0
sa:truce .	9 0 -7 0 0
sa:truce for	0 -3 7 0 0
sa:truce in	10 -3 -4 0 0
sa:truce on	-13 0 16 0 0
sa:truce with	0 3 -23 15 5
sa:truck .	6 0 -3 0 0
sa:tuesday	6 0 -5 0 0
sa:tuesday ,	6 0 -5 0 0
sa:two	21 -25 1 0 0
sa:two announcement	16 0 -13 0 0
sa:two country	6 -2 0 0 0
sa:two of	-3 -2 7 0 0
sa:under a	-7 8 0 0 0
sa:under it	6 -5 -2 1 0
sa:under the	-9 0 10 0 0
sa:under which	-4 6 0 0 0
sa:understanding	12 -4 -8 0 0
sa:until	0 -12 1 0 10
sa:until <day-ahead>	9 -16 6 0 -4
sa:until <day-gone>	-7 0 10 0 0
sa:up	12 -3 -4 0 0
sa:up a	0 -3 7 0 0
sa:up for	0 7 -6 0 0
sa:up to	19 -11 -6 0 0
sa:upon	-2 0 7 0 0
sa:us	-2 2 -5 11 0
sa:us ,	-6 10 0 0 0
sa:us .	0 0 -13 11 0
sa:use	-6 -9 18 0 0
sa:used	21 -8 -14 0 0
sa:version	-3 0 6 0 0
sa:video	-1 -6 13 0 0
sa:view	-2 -3 12 0 0
sa:view on	0 -1 6 0 0
sa:visit	-3 -13 21 0 0
sa:vote	-10 2 0 -2 9
sa:vote .	0 -8 10 0 0
sa:vote in	-2 17 -13 0 0
sa:vote is	4 5 -12 0 0
sa:vote on	-13 12 -2 0 0
sa:vote to	-7 -9 9 0 4
sa:voted	5 0 -6 0 0
sa:voted for	-6 0 8 0 0
sa:voted on	7 0 -8 0 0
sa:waiting	4 3 -10 0 0
sa:waiting for	-3 10 -6 0 0
sa:want	-11 17 -8 0 0
sa:want to	0 9 -7 0 0
sa:warn	0 6 -3 0 0
sa:was	4 -11 11 -1 -8
sa:was "	0 0 7 0 0
sa:was due	0 6 -4 0 0
sa:was in	-3 -3 10 0 0
sa:was not	11 -11 0 0 0
sa:was published	10 -2 -5 0 0
sa:was ready	0 -3 6 0 0
sa:was sign	-3 0 6 0 0
sa:was the	6 0 -3 0 0
sa:way	0 -6 0 7 0
sa:way .	0 -4 0 7 0
sa:we	-21 1 -7 16 0
sa:we do	0 0 -8 10 0
sa:week	-8 10 -4 2 0
sa:week ,	6 -3 0 0 0
sa:week .	-19 9 0 4 0
sa:week and	12 0 -8 0 0
sa:week that	-2 -8 11 0 0
sa:weekend	0 8 -5 0 0
sa:weekend .	0 9 -6 0 0
sa:welcome	-3 -1 10 0 0
sa:were	-14 0 5 7 0
sa:what	-13 1 12 0 0
sa:what he	7 0 -3 0 0
sa:what the	0 -4 8 0 0
sa:when	-16 27 -8 0 -6
sa:when he	0 7 0 0 0
sa:when the	-6 4 0 0 0
sa:when they	3 7 -10 0 0
sa:where	-10 10 -1 0 0
sa:whether	0 -12 11 2 -1
sa:which	0 15 -16 -5 7
sa:which <name>	5 0 -6 0 0
sa:which has	3 -6 -8 0 12
sa:which is	4 -6 0 0 0
sa:which it	-4 -1 9 0 0
sa:which its	0 11 -10 0 0
sa:which meet	-3 9 -4 0 0
sa:which sit	0 -9 12 0 0
sa:whisky	6 0 -1 0 0
sa:who	5 0 -4 3 -14
sa:who is	0 -4 7 0 0
sa:who must	0 -4 0 8 0
sa:who sit	-1 0 6 0 0
sa:whose	6 14 -19 0 0
sa:whose signature	-7 11 -2 0 0
sa:why	-1 7 -2 0 0
sa:will	-23 7 3 6 0
sa:will cut	-9 0 10 0 0
sa:will do	0 10 -6 0 0
sa:will have	0 17 -15 0 0
sa:will not	5 -9 -5 0 9
sa:will see	-2 -5 9 0 0
sa:will sign	-17 21 -16 8 -2
sa:will stop	6 0 -5 0 0
sa:will take	3 -6 0 0 0
sa:will vote	0 -10 12 0 0
sa:wine	-7 1 7 0 0
sa:with	1 -11 3 8 0
sa:with <name>	-7 9 -14 12 0
sa:with <number>	-4 0 7 0 0
sa:with <person>	8 -3 -2 0 0
sa:with a	1 -16 2 0 1
sa:with effect	-6 0 6 0 0
sa:with my	9 0 -8 0 0
sa:with one	0 7 -6 0 0
sa:withdraw	0 -5 10 0 0
sa:without a	0 -13 2 0 7
sa:without it	6 -2 -1 0 0
sa:without which	0 11 -11 0 0
sa:word on	-2 0 0 0 6
sa:work	0 -14 11 0 0
sa:worth	0 -7 5 0 0
sa:would	-11 5 1 -4 0
sa:would be	11 0 -8 0 0
sa:would decide	0 6 -3 0 0
sa:would have	-4 -6 9 0 1
sa:would not	1 -8 4 0 0
sa:would now	0 8 -6 0 0
sa:would put	-3 -11 16 0 0
sa:would raise	-5 8 0 0 0
sa:would sign	-14 30 -22 0 0
sa:would vote	0 -6 7 0 0
sa:write	-6 9 0 0 0
sa:xi	-1 0 6 0 0
sa:xi jinping	-1 0 6 0 0
sa:year	3 -17 11 0 0
sa:year ,	0 -4 9 0 0
sa:yes	22 2 -21 0 -2
sa:yes ,	6 0 -4 0 0
sa:yes .	17 0 -19 0 0
sa:yet	-5 15 -3 -2 -9
sa:yet to	-11 9 0 0 0
sa:you	0 -13 14 0 0
sa:you can	9 2 -13 0 0
sa:you have	0 -7 9 0 0
sa:your	0 0 7 0 0
sa:·	-5 0 8 0 0
sa:—	-17 -8 35 0 0
sa:— <name>	-2 0 8 0 0
said 	-46 -18 52 5 1
said approve<	-4 -3 11 0 0
said approve< do<	-7 -7 19 0 0
said approve< do>	0 -12 17 0 0
said approve< lack<	-12 9 0 0 0
said approve< lack< do<	0 10 -8 0 0
said approve< lack< do< do>	5 -15 8 0 0
said approve< lack> do<	-6 6 0 0 0
said approve< publish< lack<	0 6 -6 0 0
said approve< publish>	14 -5 -7 0 0
said approve>	-6 0 13 -5 -14
said approve> do<	6 0 -3 0 0
said approve> do>	13 -11 2 0 -18
said approve> lack< do<	0 7 -5 0 0
said approve> lack< do>	0 14 -10 0 0
said approve> lack> do< do>	4 -9 0 0 0
said approve> lack> do>	-13 3 4 0 0
said approve> publish< lack>	0 5 -7 0 0
said approve> publish> lack> do>	-1 6 -2 0 0
said approve> refuse> do>	-2 0 -3 0 11
said approve> vote>	13 -3 -6 0 0
said approve> vote> do>	0 -4 6 0 0
said approve> vote> lack>	0 9 -5 0 0
said approve> vote> lack> do>	0 14 -15 0 0
said do<	-6 -24 31 0 0
said do< do>	12 -9 -3 0 0
said do>	-9 -24 27 1 -5
said lack<	-9 -10 22 0 0
said lack< do<	0 -5 7 0 0
said lack< do>	0 -8 9 0 0
said lack>	-10 0 7 0 0
said lack> do>	-20 10 2 0 0
said publish<	6 -36 21 0 0
said publish< do<	-5 15 -15 6 0
said publish< lack<	-4 12 -6 0 0
said publish< lack< do<	0 -5 6 0 0
said publish>	12 -26 8 -3 -11
said publish> do>	-20 3 11 0 -9
said publish> lack<	2 4 -9 0 0
said publish> lack>	11 18 -27 0 0
said publish> lack> do>	5 19 -23 0 0
said publish> refuse>	-6 0 10 0 0
said refuse>	-4 0 0 0 9
said sign<	24 -19 -8 -1 2
said sign< approve< do<	1 4 -9 0 0
said sign< approve< lack<	0 -5 8 0 0
said sign< do<	8 -3 -1 0 0
said sign< lack<	-7 13 -5 0 0
said sign< lack< do<	-5 7 0 0 0
said sign< lack>	0 -12 12 0 0
said sign< publish<	5 -8 0 0 0
said sign< publish< do<	6 0 -7 0 0
said sign< publish< lack<	-2 -1 8 0 0
said sign< sign>	-3 6 0 0 0
said sign>	11 5 -16 7 -16
said sign> approve<	3 14 -20 0 0
said sign> approve< do<	-3 -5 10 0 0
said sign> approve> do>	0 6 -4 0 0
said sign> approve> lack>	11 0 -10 0 0
said sign> approve> lack> do>	0 5 -7 0 0
said sign> do<	-13 1 0 6 0
said sign> do< do>	3 8 -13 0 0
said sign> do>	16 -4 -12 0 2
said sign> lack< do>	-7 17 -6 0 0
said sign> lack>	-7 5 1 0 0
said sign> lack> do>	1 -7 0 5 0
said sign> publish<	-10 5 3 0 0
said sign> publish>	8 0 -2 0 0
said sign> publish> do<	-5 0 7 0 0
said sign> publish> do>	0 14 -7 0 -1
said sign> publish> lack>	0 -9 8 0 0
said sign> refuse>	-2 -1 -1 0 9
said sign> refuse> do>	2 -5 -3 0 7
said sign> vote> lack> do>	8 -9 0 0 0
said vote<	-10 5 1 0 0
said vote< do>	0 -3 7 0 0
said vote< lack<	0 14 -10 0 0
said vote< refuse>	0 -5 6 0 0
said vote>	-31 20 6 -2 -12
said vote> do>	0 8 -3 0 -5
said vote> lack<	0 -18 20 0 0
said vote> lack>	-11 -11 22 0 0
said vote> lack> do>	0 -6 0 0 5
said vote> publish>	0 -3 7 0 0
said vote> refuse>	0 0 9 0 -1
said vote> refuse> do>	0 0 -4 0 6
sb:"	-11 -3 13 -2 3
sb:" ,	-2 12 -7 0 0
sb:" i	0 -12 0 0 6
sb:" say	5 -18 2 0 0
sb:" the	-1 0 -2 0 6
sb:" we	0 -10 10 0 0
sb:" with	0 6 -5 0 0
sb:'	-7 0 7 0 0
sb:'s	-6 2 2 0 0
sb:'s <person>	1 4 -6 0 0
sb:'s <quality>	10 0 -9 0 0
sb:'s a	3 1 -6 0 0
sb:'s cabinet	-2 10 -5 0 0
sb:'s minister	-22 -5 28 0 0
sb:'s president	4 -6 0 0 0
sb:'s prime	6 -6 0 0 0
sb:(	0 6 -3 0 0
sb:) :	1 0 -6 0 0
sb:) and	11 0 -9 0 0
sb:*	18 0 -19 0 0
sb:,	2 -12 12 -19 0
sb:, "	-5 -8 10 0 3
sb:, <day-gone>	-5 0 8 0 0
sb:, <name>	-18 -14 31 0 0
sb:, <number>	0 -1 6 0 0
sb:, <person>	4 8 -13 0 0
sb:, a	2 -12 8 0 0
sb:, according	5 -20 7 0 0
sb:, at	-13 8 1 0 0
sb:, because	0 0 6 0 0
sb:, but	-6 0 5 0 0
sb:, by	8 0 -13 1 0
sb:, down	0 7 -6 0 0
sb:, for	9 -2 -4 0 0
sb:, has	-9 4 0 0 0
sb:, he	0 10 -5 0 0
sb:, his	3 5 -10 0 0
sb:, i	15 -7 -6 0 0
sb:, if	-7 2 0 0 0
sb:, in	-10 0 7 0 0
sb:, it	0 -12 9 0 0
sb:, its	0 0 0 0 7
sb:, mr	-4 -11 20 0 0
sb:, no	-3 13 -7 0 0
sb:, of	-1 6 -1 0 0
sb:, on	-11 0 9 0 0
sb:, provided	-8 14 -6 0 0
sb:, say	-7 11 -2 0 0
sb:, shook	-8 0 9 0 0
sb:, since	0 7 -6 0 0
sb:, spoke	0 7 -7 0 0
sb:, suspend	0 17 -15 0 0
sb:, tell	-5 0 6 0 0
sb:, that	-3 7 -1 0 0
sb:, the	-3 12 -3 0 -6
sb:, their	10 0 -7 0 0
sb:, then	8 4 -14 0 0
sb:, thi	0 -4 0 0 7
sb:, through	6 -7 0 0 0
sb:, to	0 8 -4 0 0
sb:, we	0 -5 7 0 0
sb:, where	-3 -1 10 0 0
sb:, which	21 -7 -12 0 0
sb:, who	-5 -28 30 0 0
sb:, whose	0 -6 5 0 0
sb:, will	0 -13 15 0 0
sb:, with	0 -7 1 0 0
sb:-	6 -8 0 0 1
sb:- the	-8 0 6 0 0
sb:. m	0 -10 12 0 0
sb:/	-2 0 6 0 0
sb::	8 20 -15 -15 -14
sb:: <number>	6 11 -13 0 -1
sb:: <person>	12 -14 0 0 0
sb:: <seat>	-1 -7 11 0 0
sb:: a	0 -2 8 0 0
sb:: for	0 13 -13 0 0
sb:: he	-6 2 0 0 0
sb:: in	5 2 -10 0 0
sb:: its	0 7 -6 0 0
sb:: on	-3 16 -11 0 0
sb:: the	-3 13 -4 0 0
sb:;	-1 9 -12 4 0
sb:; for	-8 1 2 0 0
sb:; in	0 7 -9 0 0
sb:; on	4 0 -10 0 0
sb:; the	-4 -20 18 3 0
sb:<agent>	-4 -5 13 0 -21
sb:<day-ahead>	-5 9 -3 0 0
sb:<day-ahead> ,	6 0 -8 0 0
sb:<day-ahead> unless	0 -5 6 0 0
sb:<day-gone>	29 -33 -8 -5 4
sb:<day-gone> ,	0 -3 8 0 0
sb:<day-gone> ;	9 3 -18 0 0
sb:<day-gone> <person>	-5 0 7 0 0
sb:<day-gone> after	-6 0 0 0 4
sb:<day-gone> by	14 -5 -10 0 0
sb:<day-gone> night	8 -1 -4 0 0
sb:<day-gone> that	-6 -9 10 0 2
sb:<day-gone> the	3 -11 0 0 0
sb:<day-gone> —	25 0 -23 0 0
sb:<day-today>	10 6 -18 0 6
sb:<day-today> (	-4 -1 13 0 0
sb:<day-today> ,	13 10 -22 0 0
sb:<day-today> -	12 0 -13 0 2
sb:<day-today> :	8 0 -7 0 0
sb:<day-today> and	-3 6 0 0 0
sb:<day-today> by	10 0 -8 0 0
sb:<day-today> morning	1 10 -13 0 0
sb:<day-today> that	0 9 -8 0 0
sb:<day-today> to	0 -1 6 0 0
sb:<day-today> —	-7 0 2 0 0
sb:<duty>	-3 -3 13 0 -7
sb:<goods-amount>	0 -3 8 0 0
sb:<goods>	0 -14 11 0 -2
sb:<level-noun>	-2 9 -2 0 0
sb:<level>	0 -28 15 1 0
sb:<level> ,	0 -24 21 0 0
sb:<level> on	0 3 -6 4 0
sb:<level> that	11 0 -10 0 0
sb:<money>	0 -11 13 0 0
sb:<month-ahead>	0 -10 15 0 0
sb:<month-ahead> ,	0 -9 12 0 0
sb:<month-gone>	-6 -1 11 0 0
sb:<name>	6 3 -1 -22 -3
sb:<name> 's	-2 16 -10 -2 0
sb:<name> ,	0 8 -12 0 4
sb:<name> :	11 0 -7 0 0
sb:<name> a	9 -5 -1 0 0
sb:<name> agree	0 -12 17 0 0
sb:<name> and	-17 -5 25 0 -3
sb:<name> has	0 -7 11 0 0
sb:<name> have	0 -2 8 0 0
sb:<name> it	3 1 -6 0 0
sb:<name> say	0 6 -5 0 0
sb:<name> sign	-1 -3 8 0 0
sb:<name> take	3 3 -8 0 0
sb:<name> the	16 0 -11 0 0
sb:<name> to	0 -5 7 0 0
sb:<name> was	-6 0 8 0 0
sb:<name> will	2 -10 1 0 0
sb:<not>	-26 3 11 2 0
sb:<number>	2 -9 9 0 -10
sb:<number> ,	-3 10 -3 0 0
sb:<number> /	-8 0 5 0 0
sb:<number> :	9 4 -8 0 -2
sb:<number> ;	-7 0 8 0 0
sb:<number> and	10 0 -6 0 0
sb:<number> of	0 -10 9 0 0
sb:<number> to	0 -7 0 4 0
sb:<number> what	0 7 -5 0 0
sb:<office>	18 2 -18 0 0
sb:<office> 's	-13 6 0 0 0
sb:<office> ,	5 -6 0 0 0
sb:<office> :	-22 3 15 0 0
sb:<office> <person>	10 3 -14 0 0
sb:<office> and	0 8 -4 0 0
sb:<office> has	0 -6 10 0 0
sb:<office> in	11 0 -9 0 0
sb:<office> of	17 -3 -11 0 0
sb:<office> order	-2 0 7 0 0
sb:<office> say	2 8 -12 0 0
sb:<organisation>	-6 3 0 0 -1
sb:<organisation> 's	0 -23 23 0 0
sb:<organisation> ,	8 0 -2 0 0
sb:<organisation> ;	0 14 -11 0 0
sb:<organisation> and	-14 32 -21 0 0
sb:<organisation> approve	7 3 -13 0 0
sb:<organisation> has	-7 -9 18 0 0
sb:<organisation> is	2 -8 2 0 0
sb:<organisation> must	0 -5 8 0 0
sb:<organisation> on	0 0 -8 0 3
sb:<organisation> say	4 -12 2 0 0
sb:<organisation> sign	-4 6 0 0 0
sb:<organisation> tell	9 0 -7 0 0
sb:<person>	-10 -11 23 -12 6
sb:<person> 's	7 3 -16 0 0
sb:<person> ,	-3 -24 19 0 0
sb:<person> :	0 34 -30 0 0
sb:<person> ;	10 0 -11 0 0
sb:<person> and	0 0 -5 0 9
sb:<person> announce	0 -10 14 0 0
sb:<person> for	-4 -5 10 0 0
sb:<person> had	-4 -1 10 0 0
sb:<person> has	-5 8 -2 0 0
sb:<person> is	0 -8 10 0 0
sb:<person> say	0 -4 6 0 0
sb:<person> sign	-17 -11 29 0 0
sb:<person> tell	-6 3 1 0 -2
sb:<person> was	-1 0 -2 0 8
sb:<person> will	-1 -5 11 0 0
sb:<points>	-7 0 2 0 0
sb:<quality>	9 0 -7 3 0
sb:<quality> cabinet	5 -7 0 1 0
sb:<quality> economy	-10 11 0 0 0
sb:<quality> good	8 0 -4 0 0
sb:<quality> in	-2 6 -1 0 0
sb:<quality> one	7 -2 0 0 0
sb:<quality> order	0 -5 7 0 0
sb:<quality> owner	9 0 -9 0 0
sb:<quality> president	9 0 -6 0 0
sb:<quality> ship	0 7 -7 0 0
sb:<quality> side	10 0 -16 1 0
sb:<quality> tariff	10 0 -9 0 0
sb:<seat>	-7 21 -12 0 1
sb:<seat> ,	-13 8 0 0 0
sb:<seat> :	0 9 -9 0 0
sb:<seat> <day-today>	6 0 -5 0 0
sb:<seat> a	0 6 -3 0 0
sb:<seat> and	-13 0 12 0 0
sb:<seat> by	0 6 -4 0 0
sb:<seat> in	7 -4 0 0 0
sb:<seat> it	0 0 -10 0 7
sb:<seat> on	10 0 -8 0 0
sb:<seat> the	11 -3 -1 0 0
sb:<seat> would	0 10 -10 0 0
sb:<sender>	-15 -8 26 0 0
sb:<span> of	8 -5 -1 0 0
sb:<taker>	-7 -11 13 0 3
sb:<v-agree>	11 -5 -1 -15 0
sb:<v-bear>	9 -8 0 5 0
sb:<v-begin>	-17 13 -4 0 1
sb:<v-deny>	0 -8 10 0 0
sb:<v-down>	0 -14 18 0 0
sb:<v-end>	-25 5 14 0 0
sb:<v-impose>	0 1 1 -7 6
sb:<v-propose>	-23 2 10 12 -7
sb:<v-return>	0 -4 8 0 0
sb:<v-say>	-7 3 7 -6 -8
sb:<v-sell>	-7 6 0 0 0
sb:<v-stay>	2 -13 12 0 -4
sb:<v-suspend>	-13 -3 17 0 0
sb:<v-target>	-17 6 1 0 0
sb:<v-threaten>	0 -7 12 0 0
sb:<v-up>	-3 -14 15 2 -1
sb:[	6 0 -4 0 0
sb:_	-2 -5 12 0 0
sb:a	-20 8 7 9 -24
sb:a .	0 -7 7 0 0
sb:a <organisation>	0 -5 6 0 0
sb:a <span>	-1 9 -4 0 0
sb:a decree	7 0 -3 0 0
sb:a framework	-2 -1 9 0 0
sb:a long	6 -4 0 0 0
sb:a mandate	0 12 -11 0 0
sb:a meet	9 0 -5 0 0
sb:a new	-3 8 -1 0 0
sb:a notice	0 5 -13 7 0
sb:a preliminary	0 16 -15 0 0
sb:a renewal	0 6 -5 0 0
sb:a resolution	4 0 -7 0 0
sb:a second	0 10 -8 0 0
sb:a signature	0 21 -18 0 0
sb:a statement	0 -9 5 0 0
sb:a truce	0 -10 11 0 0
sb:a vote	0 8 -13 4 0
sb:about	0 -8 11 0 0
sb:accord	0 -15 14 0 0
sb:according	3 -18 11 0 0
sb:according to	3 -18 11 0 0
sb:act	3 -11 4 0 0
sb:act of	0 -9 10 0 0
sb:after	-7 -4 11 0 0
sb:after <span>	5 3 -10 0 0
sb:agree	-15 9 4 0 0
sb:agree in	-19 2 8 0 0
sb:agree to	0 -4 10 0 0
sb:agree until	0 11 -8 0 0
sb:agreement	-13 5 6 0 0
sb:agreement ,	-7 0 9 0 0
sb:agreement has	0 7 -8 0 0
sb:agreement was	3 3 -8 0 0
sb:agreement with	-13 0 14 0 0
sb:al	0 -4 6 0 0
sb:al -	0 -4 6 0 0
sb:alert	3 1 -7 0 0
sb:ali	-3 0 6 0 0
sb:an	-14 -1 17 0 0
sb:an agreement	-7 1 2 0 0
sb:an order	0 7 -5 0 0
sb:and	-3 11 -4 -21 7
sb:and ,	0 5 -11 0 7
sb:and <number>	0 -2 6 0 0
sb:and <person>	-32 -17 35 0 4
sb:and by	9 7 -16 0 0
sb:and for	-2 18 -15 0 0
sb:and has	0 -5 10 0 0
sb:and if	0 6 -6 0 0
sb:and it	0 -10 0 0 0
sb:and no	-4 -5 12 0 0
sb:and now	-4 0 6 0 0
sb:and of	0 4 -7 0 0
sb:and on	-10 0 8 0 0
sb:and sign	0 10 -7 0 0
sb:and that	8 -10 0 0 0
sb:and the	5 2 -16 0 9
sb:and trade	6 -1 -1 0 0
sb:and with	8 2 -12 0 0
sb:announce	-12 -10 24 0 0
sb:announcement	9 5 -15 0 0
sb:announcement of	8 6 -16 0 0
sb:another	0 -5 7 0 0
sb:answer :	1 2 -7 0 0
sb:any	-6 3 0 0 0
sb:any extension	0 10 -6 0 0
sb:anybody	0 -7 7 0 0
sb:approval	2 11 -14 0 0
sb:approval ,	0 -10 11 0 0
sb:approval with	0 7 -7 0 0
sb:approve	4 4 -6 0 -1
sb:approve by	3 8 -12 0 0
sb:approve it	13 -14 0 0 0
sb:are	5 -24 15 0 0
sb:argue	0 -5 6 0 0
sb:as	-20 10 4 0 0
sb:as of	-5 6 0 0 0
sb:ask	0 1 -13 15 0
sb:ask in	0 0 -8 12 0
sb:at	-6 -16 27 0 0
sb:at <number>	4 0 -6 0 0
sb:at a	11 0 -10 0 0
sb:at its	-4 6 0 0 0
sb:at the	-17 -2 21 0 0
sb:back	-9 -9 19 0 0
sb:back to	-5 -1 9 0 0
sb:be	-43 27 -2 0 -1
sb:be approve	-5 16 -10 0 0
sb:be put	-1 6 -2 0 0
sb:be sign	-23 3 14 0 0
sb:bear	20 -6 -13 0 0
sb:bear the	18 -8 -11 0 0
sb:become	0 11 -8 0 0
sb:been	10 0 -10 0 0
sb:been sign	10 0 -7 0 0
sb:before the	11 3 -12 0 0
sb:begin	-6 2 0 0 0
sb:begin on	-5 6 0 0 0
sb:being	0 -3 0 0 7
sb:beside	4 -7 -10 0 12
sb:between	10 -15 0 0 0
sb:between the	6 -4 0 0 0
sb:bill in	0 -3 6 0 0
sb:both	11 -14 0 0 0
sb:both <office>	13 0 -11 0 0
sb:both country	6 0 -6 0 0
sb:both side	-7 0 7 0 0
sb:bring	0 -3 7 0 0
sb:but	-24 12 0 0 0
sb:but the	-4 16 -10 0 0
sb:by	23 -11 -4 0 -18
sb:by <day-ahead>	7 -5 0 0 0
sb:by <name>	-2 8 -2 0 0
sb:by <person>	-3 -9 10 0 0
sb:by <span>	-8 0 7 0 0
sb:by a	0 3 -13 4 0
sb:by mr	15 0 -16 0 0
sb:by order	0 -4 7 0 0
sb:by the	14 1 -12 0 -2
sb:cabinet	0 0 -6 1 0
sb:call	-4 -13 21 0 0
sb:can	8 -10 0 0 0
sb:can be	0 -8 9 0 0
sb:city	0 -16 19 0 0
sb:clear	6 -3 -3 0 0
sb:club	3 -7 0 0 0
sb:come	-12 -3 14 0 0
sb:come from	0 10 -9 0 0
sb:come out	0 -7 7 0 0
sb:commerce	12 -12 0 0 0
sb:commerce ,	6 0 -4 0 0
sb:company	-13 -1 17 0 0
sb:confirm by	0 -3 6 0 0
sb:consensu	6 11 -18 0 0
sb:consensu of	6 -1 -2 0 0
sb:consultation	0 -10 8 0 0
sb:control	-2 11 -5 0 0
sb:could	-1 -20 18 4 0
sb:country	4 -6 0 0 0
sb:country ,	6 0 -6 0 0
sb:custom	-1 -5 11 0 0
sb:day in	6 0 -4 0 0
sb:day on	-5 8 -3 0 0
sb:deadline	0 -6 5 0 0
sb:deal	-18 8 0 0 0
sb:deal was	0 -2 6 0 0
sb:decided	0 -5 7 0 0
sb:decree	3 6 -8 0 0
sb:decree is	-9 0 8 0 0
sb:decree of	14 0 -13 0 0
sb:did	7 5 -12 0 0
sb:did so	0 6 -4 0 0
sb:diet	0 -8 9 0 0
sb:directed	-7 0 9 0 0
sb:directed the	-7 0 9 0 0
sb:do	-2 -7 14 0 0
sb:do so	0 -7 9 0 0
sb:document	3 2 -9 0 0
sb:doe	-14 8 0 0 0
sb:doe not	0 -25 27 0 0
sb:due	0 -17 20 0 0
sb:duty of	-5 0 11 0 0
sb:duty that	7 0 -6 0 0
sb:each side	0 -8 8 0 0
sb:earth	-8 0 8 0 0
sb:economic and	6 -1 -1 0 0
sb:effect	-10 21 -10 0 0
sb:end	-26 3 16 0 0
sb:end of	-9 3 2 0 0
sb:enter into	-1 6 -1 0 0
sb:entry	0 9 -8 0 0
sb:everybody	-4 0 9 0 0
sb:explain	0 7 -7 0 0
sb:extend	-4 -1 9 0 0
sb:extend by	0 -6 10 0 0
sb:extension	1 12 -9 0 0
sb:extension of	0 -7 13 0 0
sb:extension to	8 5 -15 0 0
sb:fact	-1 -2 9 0 0
sb:fact sheet	-1 -2 9 0 0
sb:fall	-10 -1 14 0 0
sb:far	-4 -1 11 0 0
sb:farmer	8 0 -8 0 0
sb:federal	0 8 -6 0 0
sb:fee on	0 7 -7 0 0
sb:final	0 7 -5 0 0
sb:first ,	5 0 -6 0 0
sb:following	0 -8 9 0 0
sb:for <level>	0 6 -5 0 0
sb:for <name>	22 -2 -17 0 0
sb:for <span>	-8 1 4 0 0
sb:for that	0 7 -6 0 0
sb:force	-6 25 -19 0 0
sb:force ,	0 16 -15 0 0
sb:freeze	-1 -6 10 0 0
sb:from <day-ahead>	7 -6 0 0 0
sb:from <day-gone>	0 -4 0 0 8
sb:from <level>	11 -5 -5 0 0
sb:from <number>	0 6 -3 0 0
sb:from the	-2 19 -12 0 0
sb:further	0 4 -6 0 0
sb:gave	-6 4 0 0 0
sb:geneva	-13 6 2 0 0
sb:geneva ,	-6 7 0 0 0
sb:get	6 11 -17 0 0
sb:give	3 -10 1 0 0
sb:given	10 -12 0 0 0
sb:go on	0 -6 1 0 0
sb:go through	0 11 -9 0 0
sb:good	15 -19 0 0 0
sb:good have	9 0 -8 0 0
sb:government	-12 0 10 0 0
sb:guest	0 9 -8 0 0
sb:had	-16 0 12 0 0
sb:had already	-1 6 -1 0 0
sb:had reach	0 14 -13 0 0
sb:hand	0 -7 7 0 0
sb:hand in	-8 0 9 0 0
sb:hand over	-4 -1 9 0 0
sb:has	5 -13 7 0 -2
sb:has not	7 -2 -5 0 1
sb:has put	4 -1 -11 0 9
sb:has to	-1 11 -4 0 0
sb:has yet	0 -7 9 0 0
sb:have not	12 -6 -14 7 0
sb:have pay	6 0 -5 0 0
sb:have to	-7 7 0 0 0
sb:he	-20 11 4 -6 0
sb:he 's	0 14 -12 0 0
sb:he add	0 7 -6 0 0
sb:he and	-6 0 10 0 0
sb:he did	0 6 -5 0 0
sb:he had	-4 -3 10 0 0
sb:he has	2 -7 2 0 0
sb:he say	5 6 -14 0 1
sb:he will	0 -3 7 0 0
sb:he would	-4 16 -10 0 0
sb:her	-6 0 -5 0 11
sb:here	0 7 -5 0 0
sb:him	0 -7 7 0 0
sb:his	-4 -5 6 -5 6
sb:his <office>	1 -10 6 0 0
sb:his guest	0 9 -8 0 0
sb:his name	-4 7 -11 0 9
sb:his own	0 -11 10 0 0
sb:hit	0 7 -6 0 0
sb:hofmeyr	0 -9 10 0 0
sb:home	-6 4 0 0 0
sb:hour	8 -5 -6 3 0
sb:house	-3 -16 22 0 0
sb:how	0 -3 8 0 0
sb:i	3 -11 1 0 6
sb:i have	9 -3 -3 0 0
sb:i sign	1 6 -9 0 0
sb:i will	0 0 -2 0 7
sb:if	-14 0 11 2 -3
sb:if nothing	7 -7 0 0 0
sb:in	-1 0 6 0 -11
sb:in <name>	9 18 -27 0 0
sb:in <number>	8 0 -7 0 0
sb:in <seat>	5 10 -17 -2 2
sb:in a	15 -5 -7 0 0
sb:in geneva	-11 4 3 0 0
sb:in my	8 -1 -4 0 0
sb:in principle	5 2 -10 0 0
sb:in the	-30 0 21 0 0
sb:in which	0 -3 7 0 0
sb:informed	6 -7 0 0 0
sb:informed the	-1 -1 7 0 0
sb:instrument	0 -6 2 0 0
sb:international	-9 0 9 0 0
sb:international trade	-8 0 9 0 0
sb:into	-11 15 -5 0 0
sb:into force	0 16 -13 0 0
sb:is	-8 0 11 0 -17
sb:is agree	0 6 -1 0 0
sb:is an	-4 0 7 0 0
sb:is missing	-10 6 0 0 0
sb:is no	0 -3 6 0 0
sb:is not	0 8 -5 0 0
sb:is now	4 8 -14 0 0
sb:is sign	2 -13 6 0 0
sb:is the	-16 6 6 0 0
sb:is to	-8 -8 19 0 0
sb:is what	13 0 -8 0 0
sb:issued	2 5 -9 0 0
sb:it	0 0 -6 4 3
sb:it ,	-16 0 16 0 0
sb:it has	6 0 -3 0 0
sb:it in	19 -10 -10 0 0
sb:it is	-12 2 2 2 0
sb:it need	0 16 -12 0 0
sb:it on	14 -9 -6 0 0
sb:it still	-4 -6 13 0 0
sb:it take	0 -3 -3 0 7
sb:it to	0 22 -20 0 0
sb:it was	-6 -1 6 3 0
sb:it will	-10 21 -12 0 0
sb:it with	-5 -5 13 0 0
sb:it would	-14 1 6 0 0
sb:its	-3 8 -4 0 1
sb:its <person>	0 12 -15 0 0
sb:its approval	-6 8 0 0 0
sb:its own	-5 -2 12 0 0
sb:joint statement	0 6 -4 0 0
sb:just	8 0 -7 0 0
sb:just sign	6 0 -5 0 0
sb:know	-1 9 -4 0 0
sb:lack	-11 4 1 0 0
sb:last	0 6 -1 0 0
sb:last month	-8 0 9 0 0
sb:later	1 -6 0 0 0
sb:law	6 0 -4 0 0
sb:law the	0 9 -6 0 0
sb:lawyer	6 0 -7 0 0
sb:leave	-13 8 0 0 0
sb:leave it	0 13 -13 0 0
sb:leave the	0 7 -6 0 0
sb:led	-7 0 12 0 0
sb:led by	-4 0 6 0 0
sb:level	8 0 -7 0 0
sb:licence	0 -3 8 0 0
sb:lie	0 7 -5 0 0
sb:lie with	0 6 -5 0 0
sb:like	0 6 -3 0 0
sb:lower	5 -15 5 0 0
sb:lower duty	0 -6 6 0 0
sb:lower the	8 0 -7 0 0
sb:m	0 -10 12 0 0
sb:m .	0 -10 12 0 0
sb:make	10 0 -10 0 0
sb:maker	-8 0 11 0 0
sb:maker of	-6 0 6 0 0
sb:man	-8 11 -3 0 0
sb:mandate	0 13 -12 0 0
sb:mandate for	0 13 -12 0 0
sb:me	0 10 -10 0 0
sb:meant	0 6 -18 0 12
sb:medicine	-7 0 4 0 0
sb:meet	-2 -10 16 0 0
sb:meet of	0 -2 6 0 0
sb:member	0 -4 9 0 0
sb:memorandum	0 -2 6 0 0
sb:men	7 0 -5 0 0
sb:midnight	20 0 -17 0 0
sb:mine	0 12 -9 0 0
sb:minister	-6 0 7 0 0
sb:minister of	-6 -3 11 0 0
sb:ministry	0 -7 5 0 0
sb:missing	-10 5 0 0 0
sb:missing is	-9 10 -2 0 0
sb:money	-4 6 0 0 0
sb:month	-11 0 15 0 0
sb:more	0 9 -4 0 0
sb:most	0 -3 7 0 0
sb:mr	-7 10 3 -2 -11
sb:mr <person>	-17 15 0 0 0
sb:must	-15 -4 14 0 0
sb:must be	0 -3 6 0 0
sb:must still	0 -9 13 0 0
sb:my	13 2 -17 0 0
sb:my <office>	6 0 -6 0 1
sb:name	0 -3 0 0 8
sb:name to	0 -1 -5 0 9
sb:need	-11 9 0 0 0
sb:need a	-1 14 -9 0 0
sb:need the	-1 -5 9 0 0
sb:negotiation	0 14 -13 0 0
sb:neither	-11 0 7 0 0
sb:new	-3 -7 15 0 0
sb:night ,	8 0 -4 0 0
sb:no	-11 0 9 0 -3
sb:no .	0 13 -13 0 0
sb:no order	-3 12 -7 0 0
sb:nobody	-10 5 0 0 0
sb:nod	0 16 -15 0 0
sb:nor	-10 6 0 0 0
sb:northern	0 -8 8 0 0
sb:not	1 -15 0 10 5
sb:not ,	6 -7 -3 0 5
sb:not been	5 0 -6 0 0
sb:not sign	-5 -8 5 0 5
sb:not yet	0 6 -5 0 0
sb:note	19 0 -21 0 0
sb:nothing	0 14 -15 0 0
sb:nothing in	0 11 -10 0 0
sb:nothing is	3 0 -6 0 0
sb:notice	-9 24 -21 5 0
sb:notice by	0 8 -3 0 0
sb:notice of	0 9 -15 6 0
sb:notify	-6 0 5 0 0
sb:now	-4 13 -5 0 0
sb:obtain	0 -12 14 0 0
sb:obtain the	0 -8 10 0 0
sb:of	0 6 0 0 -32
sb:of <level>	1 -15 1 4 0
sb:of <name>	3 2 -6 0 0
sb:of <person>	8 -5 0 0 0
sb:of a	0 19 -15 0 0
sb:of commerce	10 -4 -4 0 0
sb:of international	-8 0 9 0 0
sb:of talk	8 1 -11 0 0
sb:of the	5 -6 4 0 -9
sb:of them	10 0 -11 0 0
sb:of trade	-7 0 8 0 0
sb:of what	-1 0 6 0 0
sb:off	5 6 -11 0 0
sb:on	0 -3 1 10 -6
sb:on ,	8 0 -9 0 0
sb:on <day-ahead>	-11 3 4 0 0
sb:on <day-gone>	5 -17 5 0 0
sb:on <day-today>	0 -7 0 3 0
sb:on <name>	2 1 -6 0 0
sb:on <quality>	2 3 -10 4 0
sb:on a	-3 -1 8 0 0
sb:on an	0 -7 9 0 0
sb:on our	9 2 -15 0 0
sb:on the	-15 8 1 0 0
sb:on their	0 8 -6 0 0
sb:on thi	9 0 -10 0 0
sb:on which	-8 3 -3 6 0
sb:once	0 6 -1 0 0
sb:one	0 11 -7 0 0
sb:one of	-1 10 -5 0 0
sb:only	-2 -1 6 0 0
sb:only the	2 -8 3 0 0
sb:or	-7 19 -11 0 0
sb:order by	-1 8 -1 0 0
sb:order has	6 0 -6 0 0
sb:order in	0 6 -5 0 0
sb:order is	3 -12 4 0 0
sb:order on	-8 0 11 0 0
sb:other	14 0 -12 0 0
sb:other side	0 10 -10 0 0
sb:our <office>	-1 -1 9 0 0
sb:our side	9 3 -15 0 0
sb:out	1 17 -17 0 0
sb:out of	-7 17 -11 0 0
sb:out that	0 11 -10 0 0
sb:outline of	0 6 -5 0 0
sb:over the	7 -11 0 0 0
sb:owner	9 0 -7 0 0
sb:owner ,	9 0 -9 0 0
sb:page	0 -12 3 6 0
sb:parliament	0 -5 7 0 0
sb:pass	0 6 -4 0 0
sb:passed	4 -8 0 0 0
sb:passed the	7 0 -5 0 0
sb:pause	-6 -3 10 0 0
sb:pen	0 14 -14 0 0
sb:pending	0 9 -8 0 0
sb:phone	7 -3 -1 0 0
sb:place	0 0 -6 0 11
sb:player	0 -7 8 0 0
sb:port fee	0 6 -4 0 0
sb:preliminary	0 16 -15 0 0
sb:present	-10 12 0 0 0
sb:president	6 -18 5 0 0
sb:president ,	11 0 -8 0 0
sb:president <person>	-6 0 8 0 0
sb:press	3 2 -8 0 0
sb:press that	4 4 -10 0 0
sb:pressed	-4 -6 13 0 0
sb:prime	3 -12 7 0 0
sb:prime minister	3 -12 7 0 0
sb:principle	5 1 -9 0 0
sb:prolongation	-17 4 10 0 0
sb:prolonged	0 -7 7 0 0
sb:protocol	0 8 -8 0 0
sb:provided	-8 14 -5 0 0
sb:provided that	-7 14 -6 0 0
sb:publish	0 6 -3 0 0
sb:published	-8 10 -1 0 0
sb:published by	0 14 -12 0 0
sb:published the	0 7 -2 0 0
sb:put	4 1 -12 0 7
sb:put his	-1 0 -5 0 9
sb:put its	7 0 -4 0 0
sb:put the	0 14 -12 0 0
sb:put their	15 -7 -7 0 0
sb:q	0 -11 13 0 0
sb:question	-15 -12 27 0 0
sb:question :	-9 -23 31 0 0
sb:radio	0 -1 6 0 0
sb:rare	-8 0 8 0 0
sb:rare earth	-8 0 7 0 0
sb:rate	1 -6 0 0 0
sb:reach a	0 6 -5 0 0
sb:reach in	7 0 -6 0 0
sb:read	0 -10 13 0 0
sb:ready	0 2 -12 0 8
sb:ready to	-1 5 -11 0 8
sb:reason	8 -9 0 0 0
sb:receive	-7 2 0 0 0
sb:receive the	-3 10 -4 0 0
sb:recommend	-2 22 -18 0 0
sb:reduce	5 12 -18 0 0
sb:reduction	-8 7 0 0 0
sb:reply	-1 7 -2 0 0
sb:report	-7 0 10 0 0
sb:report that	-6 4 0 0 0
sb:reporter	-13 9 0 0 0
sb:reporter that	-8 0 5 0 0
sb:republic	11 -1 -6 0 0
sb:require	3 11 -18 0 0
sb:required	2 -10 6 0 0
sb:resolution	15 0 -15 0 0
sb:resolution of	13 2 -18 0 0
sb:rest on	0 -7 7 0 0
sb:result	0 -8 10 0 0
sb:rice	0 -9 1 5 0
sb:rise	0 -8 10 0 0
sb:round ,	-6 4 0 0 0
sb:round in	-4 0 6 0 0
sb:round of	6 0 -4 0 0
sb:rule	0 -6 8 0 0
sb:run	-4 -3 11 0 0
sb:same	-4 0 6 0 0
sb:sanction	0 -6 12 0 0
sb:sanctioning	-6 0 11 0 0
sb:sanctioning <name>	-4 0 9 0 0
sb:say	0 6 -3 0 -2
sb:say :	0 7 -6 0 0
sb:say <person>	-6 0 11 0 0
sb:say his	6 0 -2 0 0
sb:say in	-2 -18 23 0 0
sb:say it	-3 6 0 0 0
sb:say that	1 6 -6 0 0
sb:say yes	0 9 -8 0 0
sb:seal	-17 3 7 0 0
sb:seal of	-11 8 0 0 0
sb:second	10 0 -9 0 0
sb:second ,	3 -7 0 0 0
sb:second round	11 0 -10 0 0
sb:see	0 8 -16 7 0
sb:set	0 -8 11 0 0
sb:sheet	-2 -4 11 0 0
sb:ship	0 7 -3 0 0
sb:ship ,	0 8 -7 0 0
sb:shook	-9 0 5 0 0
sb:shook hand	-9 0 5 0 0
sb:short	0 8 -8 0 0
sb:should	-2 -6 16 0 0
sb:side	5 6 -13 0 0
sb:side has	10 -9 0 0 0
sb:side is	-3 11 -5 0 0
sb:side the	7 -5 -2 0 0
sb:sign	23 -13 -7 -9 2
sb:sign ,	13 -17 -2 0 4
sb:sign :	27 0 -26 0 0
sb:sign ;	-10 -2 2 0 8
sb:sign a	-18 1 12 0 0
sb:sign an	-8 0 7 0 0
sb:sign by	17 -4 -10 0 0
sb:sign in	14 15 -25 0 0
sb:sign it	-3 8 -1 0 0
sb:sign off	0 9 -12 0 0
sb:sign on	7 -10 0 0 0
sb:sign the	-20 -11 32 0 0
sb:sign two	-5 0 7 0 0
sb:sign what	-2 -2 8 0 0
sb:sign when	0 -5 9 0 0
sb:signature	5 16 -19 0 0
sb:signature in	0 13 -13 0 0
sb:signature is	0 14 -14 0 0
sb:signature of	0 -12 14 0 0
sb:signature to	9 0 -8 0 0
sb:since the	-3 -6 13 0 0
sb:sit	-2 6 -1 0 0
sb:so	5 -7 3 0 -1
sb:so far	-4 -1 10 0 0
sb:some	-7 0 6 0 0
sb:soybean	0 0 6 0 0
sb:spoke of	0 7 -7 0 0
sb:state	-2 -2 8 0 0
sb:state that	0 7 -6 0 0
sb:stay	0 -7 12 0 0
sb:steel	0 -5 8 0 0
sb:still	-19 -3 15 0 0
sb:still need	0 -6 7 0 0
sb:still to	0 8 -6 0 0
sb:stop	3 3 -8 0 0
sb:stroke	0 9 -6 0 0
sb:subject to	-3 17 -12 0 0
sb:suspend	-8 13 -6 0 0
sb:suspension	-9 4 3 0 0
sb:table	0 -9 11 0 0
sb:take	-3 23 -24 0 5
sb:take a	0 7 -3 0 0
sb:take effect	-8 11 -1 0 0
sb:take note	0 2 -6 0 0
sb:talk	0 -8 6 0 0
sb:talk ,	6 0 -5 0 0
sb:talk between	15 0 -12 0 0
sb:talk in	0 -6 12 0 0
sb:talk with	-7 2 0 0 0
sb:tariff truce	-9 0 12 0 0
sb:telephone	-6 -7 15 0 0
sb:tell	-4 -4 9 0 0
sb:tell reporter	0 6 -3 0 0
sb:tell us	10 0 -11 0 0
sb:term	-1 9 -5 0 0
sb:than	-6 -2 13 0 0
sb:that	-3 7 3 -19 -5
sb:that effect	0 7 -6 0 0
sb:that his	3 2 -6 0 0
sb:that it	2 -13 7 0 0
sb:that nothing	0 12 -9 0 0
sb:that the	-6 0 9 0 -1
sb:that they	0 6 -5 0 0
sb:that was	0 -7 10 0 0
sb:that we	0 -8 9 0 0
sb:the	-10 5 14 -13 -22
sb:the <day-ahead>	-6 8 0 0 0
sb:the <day-gone>	9 0 -9 0 0
sb:the <name>	-2 -2 8 0 0
sb:the <office>	15 12 -24 0 0
sb:the <organisation>	3 9 -14 0 0
sb:the <person>	8 0 -5 0 0
sb:the <quality>	9 2 -10 0 0
sb:the <seat>	-9 0 12 0 0
sb:the accord	0 -8 5 0 0
sb:the agreement	5 8 -14 0 0
sb:the announcement	3 4 -9 0 0
sb:the city	0 -14 15 0 0
sb:the company	-10 0 12 0 0
sb:the day	-9 12 -3 0 0
sb:the delegation	-3 0 9 0 0
sb:the diet	0 -8 9 0 0
sb:the end	-12 7 0 0 0
sb:the federal	0 9 -7 0 0
sb:the final	0 10 -9 0 0
sb:the good	9 -7 0 0 0
sb:the house	-1 -11 15 0 0
sb:the last	0 8 -7 0 0
sb:the law	0 -7 6 0 0
sb:the meet	0 -1 6 0 0
sb:the new	2 -12 6 0 0
sb:the next	0 -9 8 0 0
sb:the northern	0 -8 8 0 0
sb:the notice	-1 11 -5 0 0
sb:the one	-1 9 -5 0 0
sb:the order	15 -3 -8 0 0
sb:the other	16 5 -22 0 0
sb:the outline	0 6 -5 0 0
sb:the pause	-1 -2 6 0 0
sb:the pen	0 9 -11 0 0
sb:the port	0 -5 8 0 0
sb:the present	-3 13 -8 0 0
sb:the press	4 3 -9 0 0
sb:the prolongation	-6 0 11 0 0
sb:the protocol	0 9 -7 0 0
sb:the renewal	0 -7 8 0 0
sb:the rule	0 -3 7 0 0
sb:the sanctioning	-6 0 11 0 0
sb:the seal	-11 8 0 0 0
sb:the second	18 0 -14 0 0
sb:the signature	-4 -6 12 0 0
sb:the suspension	-8 7 0 0 0
sb:the table	0 -12 14 0 0
sb:the talk	-2 0 6 0 0
sb:the tariff	-6 8 0 0 0
sb:the term	0 10 -6 0 0
sb:the third	-7 2 0 0 0
sb:the understanding	-3 6 0 0 0
sb:the vote	0 -9 10 0 0
sb:their	6 0 0 0 -1
sb:their tariff	0 0 7 0 0
sb:them	8 0 -8 0 0
sb:them ,	11 -2 -6 0 0
sb:then	13 -2 -7 0 0
sb:then the	10 0 -7 0 0
sb:there 's	6 -7 0 0 0
sb:there is	-10 -6 17 0 0
sb:they	-6 -3 11 0 0
sb:they agree	0 6 -5 0 0
sb:thi	-8 5 -1 0 5
sb:thi week	0 -1 6 0 0
sb:thing	0 -11 8 0 0
sb:third	-8 0 6 0 0
sb:third round	-6 6 0 0 0
sb:three	-9 0 4 0 0
sb:through	0 6 -7 0 0
sb:through the	5 -11 0 0 0
sb:tiktok	7 -7 0 0 0
sb:to	-24 10 3 0 4
sb:to <level>	7 0 -4 0 0
sb:to <number>	0 -14 1 4 0
sb:to <seat>	0 -7 9 0 0
sb:to a	-8 11 -2 0 0
sb:to approve	0 -9 12 0 0
sb:to be	-21 12 0 0 0
sb:to final	0 8 -7 0 0
sb:to go	0 -9 7 4 0
sb:to it	5 0 -16 0 9
sb:to leave	0 -3 7 0 0
sb:to prolong	0 -6 8 0 0
sb:to see	0 7 -6 0 0
sb:to sign	-8 0 0 0 7
sb:to that	0 6 -6 0 0
sb:to the	2 7 -8 0 0
sb:together	14 0 -12 0 0
sb:together in	10 0 -10 0 0
sb:too ,	-2 8 -4 0 0
sb:trade	-13 0 16 0 0
sb:trade ,	-15 0 18 0 0
sb:trade minister	3 6 -10 0 0
sb:truce	-11 -2 20 -1 -3
sb:truce until	0 -6 6 0 0
sb:truce was	0 6 -9 0 0
sb:truce with	-5 0 11 0 0
sb:two	-6 1 6 0 0
sb:two <office>	-4 0 6 0 0
sb:two order	-1 7 -3 0 0
sb:under	0 -6 5 0 0
sb:under the	6 0 -4 0 0
sb:understand	3 4 -8 0 0
sb:understanding	0 7 -3 0 0
sb:understanding was	7 0 -7 0 0
sb:unless	-11 3 2 0 0
sb:unless the	0 -9 10 0 0
sb:until	-5 0 7 0 0
sb:until <day-ahead>	0 -7 12 0 0
sb:until the	-4 15 -8 0 0
sb:up	0 -6 6 0 0
sb:upon	-1 9 -4 0 0
sb:us	5 1 -7 0 0
sb:us that	10 0 -12 0 0
sb:vote	0 6 -6 3 0
sb:vote in	0 6 -4 0 0
sb:waited	6 -1 -2 0 0
sb:want a	0 -7 8 0 0
sb:was	7 -5 -5 0 2
sb:was agree	0 8 -4 0 0
sb:was reach	8 0 -7 0 0
sb:was ready	4 0 -16 0 9
sb:was sign	0 6 0 0 0
sb:was the	-1 -5 12 0 0
sb:we	1 -13 5 4 0
sb:we have	0 -11 4 6 0
sb:we sign	10 0 -9 0 0
sb:we understand	4 1 -7 0 0
sb:week	5 -13 2 0 0
sb:were	3 -12 0 0 0
sb:were sign	18 0 -17 0 0
sb:what	4 6 -7 0 -1
sb:what is	-3 21 -16 0 0
sb:what the	13 -3 -8 0 0
sb:whatever	-3 0 6 0 0
sb:when it	-1 14 -10 0 0
sb:when the	0 -3 6 0 0
sb:where	-4 -5 14 0 0
sb:wherea	5 0 -6 0 0
sb:whether	-16 -10 -6 30 -2
sb:whether the	-2 -6 -2 15 0
sb:which	19 -11 -8 4 0
sb:which both	9 0 -9 0 0
sb:which has	6 -6 0 0 0
sb:which he	0 8 -7 0 0
sb:which is	14 1 -17 0 0
sb:which the	2 -14 0 6 0
sb:who	0 -15 15 0 0
sb:who sign	16 0 -13 0 0
sb:why	0 14 -13 0 0
sb:will	-21 4 5 0 3
sb:will be	-13 21 -10 0 0
sb:will not	0 -4 0 0 7
sb:will sign	0 -11 14 0 0
sb:win	0 -5 6 0 0
sb:with	-5 -11 19 0 -7
sb:with <name>	-20 4 12 0 0
sb:with a	8 -2 -2 0 0
sb:with my	12 -1 -8 0 0
sb:with the	23 0 -19 0 0
sb:without	1 -12 8 0 0
sb:without a	0 -5 6 0 0
sb:word from	0 -6 5 0 0
sb:worked	7 0 -6 0 0
sb:worked out	10 0 -9 0 0
sb:worth	0 -7 9 0 0
sb:would	-32 20 0 0 -2
sb:would go	0 -6 7 0 0
sb:would like	0 6 -6 0 0
sb:would now	0 10 -9 0 0
sb:would put	0 22 -20 0 0
sb:write	-7 1 1 0 0
sb:year	0 -3 7 0 0
sb:yet	-5 17 -11 0 0
sb:yet to	0 -5 7 0 0
sb:your	0 -5 8 0 0
sb:·	-6 0 9 0 0
sb:—	2 5 -7 0 0
sb:— <name>	14 -4 -8 0 0
sb:— <person>	0 0 6 0 0
short	4 14 -19 10 0
sided	26 43 -47 0 -8
sign< approve<	4 13 -17 0 0
sign< approve>	17 0 -15 0 0
sign< both	10 -4 -3 0 0
sign< do<	12 3 -16 -1 1
sign< future	-19 1 11 0 0
sign< infinitive	1 -9 3 0 0
sign< lack<	-17 15 0 0 -3
sign< lack>	3 -6 2 0 0
sign< name	5 13 -14 0 0
sign< office	-18 -2 21 0 -3
sign< organisation	10 -13 5 0 -2
sign< participle	7 -6 0 0 0
sign< past	6 1 -3 0 -4
sign< perfect	0 -16 17 0 0
sign< person	36 6 -52 0 14
sign< pluperfect	2 -9 1 0 0
sign< power=assembly	0 -5 7 0 0
sign< power=board	0 -10 13 0 0
sign< power=commission	0 6 -4 0 0
sign< power=congress	0 11 -8 0 0
sign< power=council	11 -3 -5 0 0
sign< power=minister	11 6 -19 0 2
sign< power=no power	14 6 -16 -5 0
sign< power=parliament	13 -21 4 0 0
sign< power=prime minister	2 4 -8 0 0
sign< power=secretary	11 -6 -3 0 0
sign< power=senate	0 9 -7 0 0
sign< power=treasury	0 -10 10 0 0
sign< present	-1 14 -9 0 0
sign< pronoun	-11 3 0 0 2
sign< publish>	13 11 -33 0 6
sign< refuse<	-4 -10 0 0 14
sign< sign>	0 8 -5 0 0
sign> approve<	7 -3 -4 6 -5
sign> approve>	13 0 -9 0 -4
sign> both	13 4 -20 0 0
sign> do<	-13 -1 13 3 -5
sign> do>	19 0 -28 12 4
sign> future	-11 20 -13 7 -12
sign> gerund	4 3 -8 0 0
sign> infinitive	-8 -19 10 0 13
sign> lack<	3 22 -22 0 -2
sign> lack>	1 -15 10 0 0
sign> modal	-34 6 9 0 0
sign> modal-not	6 0 -1 0 0
sign> name	21 -1 -12 -1 -16
sign> office	-26 -22 29 16 0
sign> organisation	-19 -19 30 -4 7
sign> participle	0 -6 6 0 0
sign> past	14 5 -19 3 0
sign> perfect	-1 -26 16 -6 0
sign> perfect-not	-8 12 -9 1 0
sign> person	49 36 -82 8 -16
sign> pluperfect	14 -8 -12 2 0
sign> power=board	-8 -9 19 0 0
sign> power=cabinet	10 0 -6 0 0
sign> power=council	1 9 -10 0 0
sign> power=government	4 -7 1 0 0
sign> power=king	14 2 -25 3 0
sign> power=minister	15 18 -27 -14 -3
sign> power=ministry	-13 0 2 0 10
sign> power=no power	-8 10 1 0 -3
sign> power=parliament	0 -11 3 8 0
sign> power=premier	8 -4 -10 5 0
sign> power=president	28 -8 -30 12 0
sign> power=prime minister	0 16 -25 1 0
sign> power=representative	-3 0 9 0 0
sign> power=secretary	14 0 -4 0 -2
sign> power=treasury	-7 0 3 0 0
sign> present	-1 8 -8 3 -2
sign> present-not	0 -8 13 0 0
sign> pronoun	1 4 -9 -7 7
sign> publish<	-11 5 7 0 0
sign> publish>	6 0 1 -3 -12
sign> refuse>	0 -21 -5 0 24
sign> side	-25 -3 21 6 0
sign> vote<	-19 -4 9 11 0
sign> vote>	18 -6 -16 0 3
signature line	28 -3 -25 0 0
t0=future	-8 0 10 0 0
t0=future-passive	-14 16 -3 0 0
t0=modal-not	0 -7 8 0 0
t0=modal-passive	-10 -2 11 0 0
t0=past	-5 -3 14 0 -8
t0=past-not	0 6 -5 0 0
t0=past-passive	1 -25 10 0 0
t0=perfect	-6 0 7 0 0
t0=perfect-not	0 -6 0 7 0
t0=pluperfect	-15 -4 21 0 0
t0=pluperfect-passive	5 3 -9 0 0
t0=present	6 -3 0 0 -8
t0=present-passive	-2 -19 23 0 0
t1=future	-8 0 9 0 0
t1=future-passive	-14 16 -3 0 0
t1=infinitive	-5 -10 18 0 0
t1=infinitive-passive	0 13 -12 0 0
t1=modal-not	0 -7 8 0 0
t1=modal-passive	-10 -2 11 0 0
t1=participle-passive	7 -6 0 0 0
t1=past	-4 -5 14 0 -8
t1=past-passive	1 -25 10 0 0
t1=perfect	-6 0 6 0 0
t1=perfect-not	0 -6 0 7 0
t1=pluperfect	-14 -3 20 0 0
t1=pluperfect-passive	5 3 -9 0 0
t1=present	7 -1 -1 0 -7
t1=present-passive	-2 -19 23 0 0
t2=future	-31 14 5 0 -18
t2=future-not	0 -7 -9 0 17
t2=gerund	0 -19 13 0 0
t2=infinitive	-6 -1 1 0 10
t2=modal	-32 2 16 0 -1
t2=modal-not	5 -2 -3 9 -3
t2=modal-passive	0 14 -12 0 0
t2=participle-passive	0 -26 21 0 0
t2=past	11 -43 11 -5 4
t2=past-passive	11 -4 -4 0 0
t2=perfect	4 -25 12 -9 0
t2=perfect-not	-13 8 0 0 -3
t2=perfect-passive	-6 3 0 0 0
t2=pluperfect	6 -14 2 6 -7
t2=pluperfect-not	0 8 -3 0 0
t2=pluperfect-passive	0 8 -7 0 0
t2=present	-20 18 4 -8 -15
t2=present-not	0 4 -20 7 10
t2=present-passive	-21 2 16 0 0
t2=present-passive-not	0 -12 14 0 0
v0-none	0 -4 18 -20 -10
v0=add	0 7 -7 0 0
v0=agree	-8 0 8 0 0
v0=announce	-3 0 7 0 0
v0=approve	0 7 -6 0 0
v0=be	1 1 -3 4 -6
v0=bear	15 -6 -9 0 0
v0=get	4 8 -14 0 0
v0=have	0 -14 9 4 0
v0=know	0 6 -4 0 0
v0=leave	0 7 -5 0 0
v0=meet	-9 -3 18 0 0
v0=obtain	0 -9 10 0 0
v0=other	-11 0 10 0 0
v0=put	3 -8 2 0 0
v0=see	0 0 -2 7 0
v0=sit	6 -6 0 0 0
v0=take	0 4 -8 0 1
v0=tell	3 -17 16 0 -5
v1-none	-1 -3 17 -18 -8
v1=add	0 7 -7 0 0
v1=agree	-13 -2 19 0 0
v1=announce	-2 0 6 0 0
v1=approve	3 9 -12 0 0
v1=be	1 1 -4 4 -6
v1=bear	15 -6 -9 0 0
v1=get	4 8 -14 0 0
v1=have	0 -14 9 4 0
v1=know	0 11 -9 0 0
v1=leave	-5 10 -4 0 0
v1=meet	-15 -7 27 0 0
v1=obtain	0 -9 10 0 0
v1=other	-11 0 9 0 0
v1=put	3 -8 2 0 0
v1=recommend	0 8 -8 0 0
v1=see	0 0 -1 7 0
v1=sign	9 0 -2 -1 -2
v1=sit	6 -6 0 0 0
v1=take	0 4 -8 0 1
v1=tell	3 -17 16 0 -5
v2-none	6 -4 14 -19 -41
v2=adopt	0 7 0 0 0
v2=agree	-6 -9 21 0 0
v2=approve	2 -2 2 0 -11
v2=ask	-2 9 -4 0 0
v2=be	-6 -8 22 0 -4
v2=call	-4 -6 15 0 0
v2=clear	-1 -2 7 0 0
v2=collect	-2 0 8 0 0
v2=come	10 0 -11 0 0
v2=confirm	0 -6 8 0 0
v2=decline	-7 -1 -2 0 13
v2=decree	0 12 -16 0 0
v2=end	10 -6 0 0 0
v2=extend	3 -7 0 0 0
v2=go	-7 0 6 0 0
v2=have	-4 24 -21 -8 5
v2=hold	1 0 -6 0 5
v2=impose	-3 0 6 0 0
v2=know	0 0 -6 9 0
v2=leave	-15 0 14 0 0
v2=look	-3 12 -6 0 0
v2=meet	-1 -12 17 0 0
v2=negotiate	7 0 -4 0 0
v2=order	18 0 -14 0 0
v2=other	-4 10 1 -2 -20
v2=pay	0 -2 7 0 0
v2=post	0 8 -6 0 0
v2=propose	0 -7 10 0 0
v2=put	6 4 -12 6 -10
v2=receive	0 -3 6 0 0
v2=recommend	0 -5 6 0 0
v2=say	-1 -10 6 0 8
v2=set	0 6 -6 0 0
v2=show	9 0 -5 0 0
v2=sign	9 -5 -14 0 14
v2=stay	-1 0 8 0 0
v2=tell	-25 2 0 10 0
v2=want	0 -9 13 0 0
v2=write	-1 9 -3 0 0
verbless	12 0 -4 0 -15
vote< do>	-17 0 5 10 0
vote< infinitive	0 -7 9 0 0
vote< lack<	-5 20 -14 0 0
vote< organisation	0 11 -7 0 0
vote< past	0 -10 11 0 0
vote< perfect	-9 0 12 0 0
vote< person	-32 6 11 4 0
vote< pluperfect	-3 -6 3 5 0
vote< power=cabinet	8 0 -4 0 0
vote< power=congress	0 17 -16 0 0
vote< power=council	0 6 -5 0 0
vote< power=house	9 -11 0 0 0
vote< power=minister	-5 -18 21 0 0
vote< power=no power	-27 -13 38 0 0
vote< power=president	0 8 -9 4 0
vote< present	-7 -17 27 0 0
vote< pronoun	1 -16 11 0 0
vote< publish<	6 0 -2 0 0
vote< side	0 -10 16 0 0
vote< vote>	3 -10 5 0 0
vote> do<	-4 19 -12 0 0
vote> do>	3 4 -12 0 8
vote> future	-1 -4 9 0 0
vote> infinitive	11 -22 6 0 0
vote> lack<	-6 -7 14 0 0
vote> lack>	3 -10 5 0 1
vote> modal	-5 9 -4 0 0
vote> name	-2 16 -8 0 0
vote> office	2 2 -9 0 0
vote> organisation	-11 6 -3 -11 14
vote> past-not	0 0 6 0 0
vote> perfect	22 8 -25 0 -2
vote> perfect-not	0 6 -5 0 0
vote> person	11 -6 0 0 -9
vote> power=board	0 -7 11 0 0
vote> power=bureau	0 7 -9 0 2
vote> power=cabinet	10 2 -19 0 0
vote> power=commission	0 -9 14 0 0
vote> power=committee	-1 -9 13 0 0
vote> power=council	-17 -9 17 0 5
vote> power=government	-1 -2 6 0 0
vote> power=house	0 14 -12 0 0
vote> power=minister	-2 -28 25 0 0
vote> power=ministry	6 -13 2 0 0
vote> power=no power	15 3 -4 -4 -19
vote> power=parliament	1 13 -18 0 0
vote> power=president	-11 11 -2 0 -6
vote> power=senate	-4 10 -9 0 2
vote> power=treasury	0 -4 9 0 0
vote> present	-10 11 -5 0 0
vote> present-not	0 -16 18 0 0
vote> pronoun	-2 -20 35 0 -5
vote> publish>	4 -14 10 0 0
vote> refuse>	0 -15 -4 0 20
vote> side	0 -12 15 0 0
vt0=add past	0 6 -5 0 0
vt0=agree past	-6 0 8 0 0
vt0=announce past	-2 0 6 0 0
vt0=be perfect	0 7 -4 0 0
vt0=be present	4 3 -6 0 -1
vt0=bear present	15 -6 -9 0 0
vt0=confirm past	0 -2 6 0 0
vt0=have past	-4 -3 12 0 0
vt0=have present	0 -9 1 5 0
vt0=meet past	-5 0 7 0 0
vt0=other perfect	0 -5 9 0 0
vt0=other pluperfect	-2 11 -7 0 0
vt0=other present	-2 0 6 0 0
vt0=put past	-4 0 6 0 0
vt0=put present	12 -16 0 0 0
vt0=say past	3 12 -15 0 0
vt0=say present	0 -3 12 0 0
vt0=see perfect	0 0 -7 7 0
vt0=sign future	-12 3 5 0 0
vt0=sign past	10 1 -9 0 0
vt0=sign pluperfect	7 0 -6 0 0
vt0=sign present	0 -1 7 0 0
vt0=sit past	8 -1 -4 0 0
vt0=take present	-1 4 -6 0 1
vt0=tell past	-4 -15 28 0 -5
vt0=tell present	9 -7 0 0 0
vt1=add past	0 6 -5 0 0
vt1=agree participle	-1 0 8 0 0
vt1=agree past	-6 -1 12 0 0
vt1=be perfect	0 7 -4 0 0
vt1=be present	4 3 -7 0 -1
vt1=bear present	15 -6 -9 0 0
vt1=confirm past	0 -2 6 0 0
vt1=have past	-4 -3 11 0 0
vt1=have present	0 -9 1 5 0
vt1=leave participle	-3 6 0 0 0
vt1=make participle	8 0 -7 0 0
vt1=meet past	-5 0 7 0 0
vt1=other perfect	0 -5 8 0 0
vt1=other pluperfect	-2 11 -7 0 0
vt1=put past	-4 0 6 0 0
vt1=put present	12 -16 0 0 0
vt1=say past	3 12 -15 0 0
vt1=say present	0 -3 12 0 0
vt1=see perfect	0 0 -7 7 0
vt1=sign future	-12 3 5 0 0
vt1=sign participle	10 -10 -2 0 0
vt1=sign past	10 1 -9 0 0
vt1=sign pluperfect	7 0 -6 0 0
vt1=sign present	0 -1 7 0 0
vt1=sit past	8 -1 -4 0 0
vt1=take present	-1 4 -6 0 1
vt1=tell past	-4 -15 28 0 -5
vt1=tell present	9 -7 0 0 0
vt2=agree future	0 13 -10 0 0
vt2=agree participle	-4 0 8 0 0
vt2=agree perfect	8 -6 -1 0 0
vt2=agree present	-1 -11 18 0 0
vt2=announce perfect	0 7 -2 0 0
vt2=announce pluperfect	-1 -3 9 0 0
vt2=approve past	-2 -8 9 0 0
vt2=approve pluperfect	0 0 -7 4 0
vt2=approve present	7 0 -7 0 0
vt2=ask modal	0 13 -12 0 0
vt2=be future	0 -5 7 0 0
vt2=be past	0 -9 10 0 0
vt2=bring present	-7 0 6 0 0
vt2=call past	-2 0 7 0 0
vt2=confirm future	0 8 -7 0 0
vt2=confirm modal	0 8 -8 0 0
vt2=confirm past	0 -9 2 0 0
vt2=confirm perfect	0 -18 19 0 0
vt2=decline perfect	-3 0 -3 0 11
vt2=decree present	0 12 -16 0 0
vt2=end present	8 0 -5 0 0
vt2=expect present	-1 0 6 0 0
vt2=extend present	6 -2 -1 0 0
vt2=get perfect	-2 7 -2 0 0
vt2=get present	0 -4 7 0 0
vt2=go modal	0 9 -8 0 0
vt2=go present	0 -10 14 0 0
vt2=have past	-10 7 0 0 0
vt2=have present	0 20 -22 -7 6
vt2=hold present	7 0 -11 0 6
vt2=keep present	0 6 -5 0 0
vt2=know present	0 0 -8 10 0
vt2=leave present	-10 -3 16 0 0
vt2=let perfect	2 0 -6 0 4
vt2=look modal	0 7 -7 0 0
vt2=look present	-1 6 -1 0 0
vt2=meet future	0 -5 6 0 0
vt2=meet gerund	-1 -8 14 0 0
vt2=meet past	7 0 -3 0 0
vt2=order past	23 0 -21 0 0
vt2=other past	13 -7 -4 0 0
vt2=other perfect	-4 6 1 0 -13
vt2=other present	-22 9 4 0 0
vt2=post past	0 8 -7 0 0
vt2=put modal	-5 -6 11 1 0
vt2=put perfect	0 23 -16 0 0
vt2=put present	18 -4 -14 4 0
vt2=rule present	0 6 -5 0 0
vt2=say infinitive	4 -7 1 0 0
vt2=say modal	0 -1 10 0 -2
vt2=say past	0 0 -2 0 10
vt2=say perfect	-5 3 -8 3 3
vt2=say present	0 -9 11 0 0
vt2=settle past	7 0 -7 0 0
vt2=sign future	-3 8 -14 1 13
vt2=sign infinitive	-5 -3 0 0 13
vt2=sign modal	-8 0 5 0 0
vt2=sign participle	0 -8 3 0 0
vt2=sign past	7 -45 4 2 0
vt2=sign perfect	10 -10 2 -7 -5
vt2=sign pluperfect	10 0 -12 2 0
vt2=sign present	-3 24 -17 0 0
vt2=suspend present	-1 0 7 0 0
vt2=tell modal	0 0 -10 11 0
vt2=tell past	-13 3 0 0 0
vt2=tell present	-3 -7 16 0 0
vt2=want present	0 -8 12 0 0
when agreement	-6 -3 24 -17 -20
when extension of the truce	1 2 -4 6 -1
when order	-3 3 5 -8 -9
when truce	-3 -30 36 -12 -5`;
