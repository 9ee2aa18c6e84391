// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-12 -12 42 -29 -37
a:!	-2 0 7 0 0
a:'s	29 -3 -18 0 -1
a:'s .	21 6 -27 0 0
a:'s <level>	7 0 -6 0 0
a:'s <organisation>	-8 1 2 0 0
a:'s <person>	-1 -5 9 0 0
a:'s agreement	0 6 -5 0 0
a:'s ambassador	-8 5 0 0 0
a:'s and	0 7 -6 0 0
a:'s assent	6 1 -10 0 0
a:'s consent	0 9 -8 0 0
a:'s decree	0 6 -5 0 0
a:'s man	0 8 -8 0 0
a:'s own	1 -12 6 0 0
a:'s signature	10 0 -7 0 0
a:'s tariff	5 0 -6 0 0
a:-	-1 -9 14 0 0
a:.	-5 6 13 -3 -30
a:<agent>	1 -6 7 -15 -2
a:<day-ahead>	-25 23 0 -7 -22
a:<day-ahead> .	-17 13 0 0 -1
a:<day-ahead> to	0 -14 18 0 0
a:<day-gone>	8 0 0 -9 -13
a:<day-gone> .	7 -21 8 -1 -3
a:<day-gone> after	7 0 -3 0 0
a:<day-gone> by	-18 0 20 0 0
a:<day-gone> evening	-2 0 6 0 0
a:<day-gone> for	-8 7 0 0 0
a:<day-gone> in	-5 14 -6 0 0
a:<day-gone> to	8 0 -6 0 0
a:<day-gone> under	11 0 -10 0 0
a:<day-today>	10 1 -10 -4 0
a:<day-today> .	4 5 -8 0 0
a:<day-today> announce	8 0 -8 0 0
a:<day-today> evening	-4 10 -3 0 0
a:<duty>	-8 -3 1 11 0
a:<gate>	-12 -5 21 0 0
a:<goods-amount>	0 -3 7 0 0
a:<goods>	-1 12 -8 2 0
a:<level-noun>	-11 -21 32 0 0
a:<level>	8 -8 4 0 -5
a:<level> in	-4 0 6 0 0
a:<level> on	17 -10 -7 0 0
a:<level> to	0 8 -6 0 0
a:<money> .	10 0 -7 0 0
a:<month-gone> to	0 7 -7 0 0
a:<name>	8 1 -7 0 -6
a:<name> 's	11 -1 -9 3 -1
a:<name> .	5 -8 0 0 0
a:<name> ?	0 12 -9 0 0
a:<name> and	12 0 -13 0 0
a:<name> are	0 10 -8 0 0
a:<name> by	17 0 -22 0 4
a:<name> sign	-12 0 8 0 0
a:<not>	-2 -13 -11 16 24
a:<number>	3 -27 13 -1 0
a:<number> .	11 -7 -1 0 0
a:<number> to	4 -8 0 0 0
a:<office>	-4 -8 16 0 -1
a:<office> 's	-4 0 6 0 0
a:<office> .	9 0 -6 0 0
a:<office> on	0 8 -10 0 0
a:<office> order	10 0 -10 0 0
a:<organisation>	-6 0 4 -1 0
a:<organisation> and	0 -7 10 0 0
a:<organisation> has	-1 -7 11 0 0
a:<organisation> was	12 0 -11 0 0
a:<person>	-24 -6 29 0 -7
a:<person> 's	0 -2 8 0 0
a:<person> .	6 2 -10 0 0
a:<person> and	-9 -2 15 0 0
a:<person> are	0 -6 6 0 0
a:<person> sign	-7 0 11 0 0
a:<quality>	-23 1 15 0 0
a:<quality> coffee	0 12 -12 0 0
a:<quality> good	0 -6 2 0 0
a:<seat>	-5 0 8 -3 -9
a:<seat> .	3 6 -10 0 0
a:<seat> <day-today>	0 -6 2 0 0
a:<seat> in	-3 -6 14 0 0
a:<seat> is	0 10 -9 0 0
a:<seat> on	-13 0 13 0 0
a:<seat> say	0 -2 6 0 0
a:<seat> with	0 -2 6 0 0
a:<sender>	-6 0 8 0 0
a:<span> .	-9 -8 19 0 0
a:<span> more	-4 10 -4 0 0
a:<v-bear>	-6 -3 18 -2 -13
a:<v-begin>	8 -6 1 0 -6
a:<v-buy>	10 -4 0 -4 -7
a:<v-deny>	-14 0 5 0 1
a:<v-down>	0 -13 0 0 6
a:<v-end>	8 -21 2 0 0
a:<v-impose>	0 2 3 1 -14
a:<v-propose>	-2 -6 17 0 -13
a:<v-return>	-1 -7 14 0 0
a:<v-say>	-11 -6 5 15 2
a:<v-sell>	-8 11 -2 0 0
a:<v-suspend>	0 0 -4 0 7
a:<v-target>	-4 -14 22 0 0
a:<v-threaten>	-1 0 8 0 0
a:?	-9 0 7 3 -2
a:a	0 3 3 -13 -1
a:a few	0 9 -9 0 0
a:a fourth	-1 12 -9 0 0
a:a further	0 7 -10 0 0
a:a joint	-4 0 7 0 0
a:a law	0 -7 7 0 0
a:a memorandum	11 -1 -6 0 0
a:a notice	7 4 -12 0 0
a:a paper	8 -1 -5 0 0
a:a pen	7 -4 0 0 0
a:a tariff	-9 0 1 0 4
a:a truce	3 0 -6 0 1
a:about	-9 0 11 0 0
a:accord	-5 10 0 0 0
a:accord on	-7 8 0 0 0
a:account	0 -1 6 0 0
a:act .	-4 13 -4 0 0
a:additional	14 -9 -6 0 0
a:additional duty	7 -5 0 0 0
a:adjust	8 0 -6 0 0
a:adopt	0 12 -7 0 0
a:adopt a	-7 5 0 0 0
a:adopt the	3 3 -10 0 0
a:affiliate	0 17 -15 0 0
a:affiliate rule	0 20 -19 0 0
a:after	10 7 -16 0 0
a:after a	8 0 -6 0 0
a:again	-2 -6 13 0 0
a:ago	7 0 -5 0 0
a:agree	-2 -9 17 0 -1
a:agree .	0 8 -7 0 0
a:agree by	8 0 -6 0 0
a:agree on	-16 0 20 0 0
a:agree to	0 -11 12 0 0
a:agreement	-13 3 9 0 0
a:agreement .	0 -3 8 0 0
a:agreement of	0 -2 6 0 0
a:all	-5 -10 8 6 0
a:alone	-6 15 -6 0 0
a:alone .	-6 6 0 0 0
a:already	20 -11 -8 0 0
a:also	0 -12 5 0 0
a:also sign	7 0 -2 0 0
a:ambassador	-8 5 0 0 0
a:an	16 0 -18 0 2
a:an <office>	6 0 -5 0 0
a:an agreement	-6 3 0 0 0
a:an extension	6 9 -25 2 3
a:an hour	19 -6 -13 0 0
a:and	3 13 -5 -6 -24
a:and <name>	0 -3 9 0 0
a:and <person>	8 8 -14 0 0
a:and his	-1 6 -2 0 0
a:and say	7 0 -3 0 0
a:and the	-7 16 -3 0 -4
a:announce <level>	-5 0 6 0 0
a:announce it	-4 0 6 0 0
a:announce on	2 7 -7 0 0
a:announce that	8 -1 -3 0 0
a:announce the	-12 0 14 0 0
a:announcement	15 -1 -10 0 0
a:another <span>	4 0 -6 0 0
a:answer	-6 -3 13 0 0
a:any	-5 6 0 0 0
a:anything	-1 0 7 0 0
a:apply	7 -6 0 0 0
a:approval	0 7 -8 0 2
a:approval by	-2 6 0 0 0
a:approve	2 1 -3 0 -12
a:approve .	-13 1 8 0 0
a:approve a	0 7 -7 0 0
a:approve an	4 0 -8 3 0
a:approve by	0 -4 6 0 0
a:approve it	6 -18 12 0 0
a:approve the	6 7 -10 0 0
a:are	-6 -6 16 0 0
a:arrive	0 0 6 0 0
a:as	0 -15 12 0 1
a:as well	8 -1 -2 0 0
a:ask .	0 -9 11 0 0
a:ask to	0 14 -14 0 0
a:assent	13 0 -15 0 0
a:at	10 0 -5 0 -1
a:at <level>	-2 -1 7 0 0
a:at <number>	16 6 -22 0 0
a:at <seat>	-6 0 7 0 0
a:at it	0 8 -5 0 0
a:at its	0 7 -6 0 0
a:at once	9 0 -10 0 0
a:at the	-6 0 8 0 0
a:back	-5 -10 18 0 0
a:banana	0 11 -8 0 0
a:be apply	9 0 -6 0 0
a:be ask	0 13 -12 0 0
a:bed	0 8 -7 0 0
a:been	-3 8 -1 0 0
a:been tell	0 7 -5 0 0
a:before christma	11 0 -10 0 0
a:being	-6 0 0 0 3
a:below	-6 0 6 0 0
a:between	-1 -1 8 0 0
a:both	-19 6 6 0 0
a:bring	-2 0 7 0 0
a:budget	0 -8 8 0 0
a:busan	-10 -6 18 0 0
a:buy	0 0 7 0 0
a:by	-16 -4 21 -3 0
a:by <day-ahead>	-6 -3 12 0 0
a:by <name>	-5 -4 14 0 0
a:by <number>	0 -7 0 0 4
a:by <person>	-8 0 12 0 0
a:by the	-9 0 7 0 0
a:call	0 -11 7 0 0
a:call with	7 0 -6 0 0
a:can	-7 4 0 0 0
a:can sign	-3 9 -3 0 0
a:cannot	0 -2 6 0 0
a:capital	0 -9 10 0 0
a:carry	6 -5 0 0 0
a:change	8 -3 -1 0 0
a:clear	-1 -2 8 0 0
a:coal	0 7 -4 0 0
a:coffee	0 10 -8 0 0
a:collect	-2 -1 10 0 0
a:come	8 0 -5 0 0
a:come to	10 0 -7 0 0
a:company	-10 -7 19 0 0
a:complete	-1 6 -2 0 0
a:complete its	0 8 -8 0 0
a:confirm it	9 -2 -2 0 0
a:consent	-2 3 -7 0 2
a:contract	-5 -2 11 0 0
a:control	-7 11 -3 0 0
a:could	-10 -3 0 5 3
a:could not	0 0 -9 6 4
a:country	-6 -5 12 0 0
a:course	0 -4 7 0 0
a:date	-1 -7 16 0 0
a:day .	7 0 -8 0 0
a:de	12 -2 -7 0 0
a:deal	-3 0 7 0 0
a:deal with	0 12 -8 0 0
a:decide	-11 1 4 0 0
a:decided	19 -6 -12 0 0
a:decline	-7 -2 0 0 12
a:decline to	-6 0 0 0 10
a:decree	-6 23 -14 0 0
a:did	17 -20 -4 0 2
a:did not	-14 0 7 0 3
a:directed	9 0 -8 0 0
a:directed the	9 0 -8 0 0
a:dispute	-2 0 8 0 0
a:do	-14 3 0 9 -3
a:do not	0 0 -5 9 0
a:do so	-2 8 -4 0 0
a:doe	6 -2 0 0 0
a:doe .	0 -5 10 0 0
a:doe not	14 -14 0 0 0
a:doesn't	0 0 -10 0 12
a:domestic	0 18 -18 0 0
a:domestic procedure	0 13 -12 0 0
a:done	7 -14 3 0 0
a:done so	12 -13 0 0 0
a:down	-10 0 9 0 0
a:drug	-6 0 7 0 0
a:duty	8 11 -22 0 0
a:duty of	15 0 -12 0 0
a:duty on	7 0 -7 0 0
a:each	-10 13 -3 0 0
a:earth	0 -1 6 0 0
a:effect	10 -1 -5 0 0
a:either	0 0 -2 7 0
a:emergency	-9 0 15 0 0
a:end	7 -10 0 0 0
a:end on	6 0 -5 0 0
a:enough	0 13 -11 0 0
a:enough .	0 13 -12 0 0
a:evening .	0 6 -2 0 0
a:ever	-3 7 -1 0 0
a:every	-4 -6 13 0 0
a:expect	-4 0 9 0 0
a:export	-6 0 4 0 0
a:extend	2 -11 3 0 0
a:extension	15 7 -31 0 6
a:extension of	4 0 -15 2 3
a:extension to	-5 12 -6 0 0
a:fact	-7 -3 14 0 0
a:fact sheet	-7 -2 13 0 0
a:far	-5 11 -7 0 0
a:far .	-3 9 -2 0 0
a:farm	6 0 -4 0 0
a:farm good	7 0 -6 0 0
a:fee	-10 18 -10 0 0
a:fee on	0 12 -11 0 0
a:fentanyl	-2 0 6 0 0
a:few	0 9 -9 0 0
a:final	-8 14 -6 0 0
a:first .	4 7 -14 0 0
a:follow	0 6 -3 0 0
a:follow in	0 7 -6 0 0
a:followed	16 -1 -13 0 0
a:for	6 -3 -5 0 6
a:for <name>	19 6 -27 0 0
a:for <seat>	6 0 -9 0 0
a:for <span>	0 -6 5 0 0
a:for more	0 6 -4 0 0
a:for now	0 0 -10 0 13
a:for one	-5 0 6 0 0
a:for that	4 -9 1 0 0
a:for the	1 11 -13 0 1
a:for their	-5 0 10 0 0
a:fourth	-1 11 -8 0 0
a:freeze	0 11 -9 0 0
a:friend	12 0 -12 0 0
a:from	0 -10 8 4 -4
a:from <day-ahead>	0 -4 7 0 0
a:from <day-gone>	-3 0 7 0 0
a:from <level>	0 8 -5 0 0
a:further	0 3 -7 0 4
a:further <span>	1 8 -11 0 0
a:gave	27 -12 -17 0 0
a:gave its	6 -2 0 0 0
a:gazette	0 8 -5 0 0
a:get	-6 1 0 0 0
a:give	-7 -5 15 0 0
a:give its	0 -6 8 0 0
a:go	-7 1 2 0 0
a:go through	0 15 -13 0 0
a:go to	0 -4 6 0 0
a:gold	0 0 -3 7 0
a:good	20 -8 -9 0 0
a:good worth	6 0 -5 0 0
a:government	10 -9 0 0 0
a:guayaquil	6 0 -5 0 0
a:had	0 6 -4 4 -4
a:had already	5 0 -10 0 0
a:had approve	0 0 -6 3 0
a:had been	0 6 -2 0 0
a:had not	-3 6 0 0 0
a:had sign	12 -13 -5 3 0
a:had the	-4 8 -1 0 0
a:hand	-2 -9 13 0 0
a:hand on	0 -3 6 0 0
a:has	-11 3 9 -9 -2
a:has .	5 -7 0 0 0
a:has agree	15 -3 -10 0 0
a:has already	8 -10 0 0 0
a:has approve	4 -11 1 0 0
a:has confirm	0 -6 7 0 0
a:has decided	9 0 -9 0 0
a:has decline	-4 0 -1 0 9
a:has done	1 -11 6 0 0
a:has given	0 -6 2 1 0
a:has had	-3 14 -9 0 0
a:has it	-6 8 0 0 0
a:has not	-23 15 -2 0 0
a:has passed	6 -3 0 0 0
a:has published	0 9 -6 0 0
a:has put	-6 15 -8 0 0
a:has sign	18 -12 -3 0 0
a:has still	0 -11 12 0 0
a:has the	-6 -2 10 0 0
a:has to	-17 9 0 0 -4
a:has until	0 -4 7 0 0
a:hasn't	-4 7 -10 0 6
a:have	4 14 -11 -6 -7
a:have agree	-8 -1 13 0 0
a:have not	0 9 -8 0 0
a:have sign	0 -3 8 0 -5
a:have to	-6 4 -1 0 1
a:he	18 -20 -7 2 2
a:he had	12 -3 -6 0 0
a:her	3 -6 0 0 0
a:here	0 8 -20 6 0
a:him	0 -12 8 0 0
a:himself	12 -3 -7 0 0
a:himself .	10 -7 -1 0 0
a:his	-2 23 -17 1 -15
a:his <office>	-6 0 5 0 0
a:his <organisation>	-1 6 -1 0 0
a:his <person>	-7 0 3 0 0
a:his name	0 9 -11 0 0
a:his signature	3 4 -12 0 0
a:hold	0 -7 0 0 4
a:home	-15 -5 9 0 7
a:home .	-10 -1 14 0 0
a:hour	15 2 -17 0 0
a:hour .	6 0 -5 0 0
a:hour later	1 8 -12 0 0
a:house	1 -8 2 0 0
a:i	-1 -2 8 0 0
a:import	6 0 -3 0 0
a:in	-3 -1 19 -16 -18
a:in <name>	-8 -8 21 0 0
a:in <number>	0 -2 7 0 0
a:in <organisation>	21 4 -28 0 0
a:in <seat>	-4 12 -2 0 -3
a:in busan	-7 -4 15 0 0
a:in place	7 0 -6 0 0
a:in three	12 0 -12 0 0
a:industry	7 0 -7 0 0
a:informed	-7 -6 16 0 0
a:initial	-1 -6 9 0 0
a:initialled	-5 -1 9 0 0
a:ink	7 0 -3 0 0
a:into	8 0 -6 0 0
a:into law	3 3 -8 0 0
a:is	-20 16 -3 0 -5
a:is enough	0 13 -12 0 0
a:is in	0 12 -11 0 0
a:is not	0 -7 7 1 0
a:is one	6 0 -4 0 0
a:issue	-5 18 -10 0 0
a:issue a	0 10 -5 0 0
a:issued	10 11 -21 0 0
a:it	9 0 -8 -4 0
a:it .	-3 -7 10 -1 0
a:it <day-today>	-9 2 2 0 0
a:it by	-9 -1 13 0 0
a:it on	16 10 -25 0 0
a:it to	14 -9 -5 0 0
a:it up	6 6 -14 0 0
a:it will	0 12 -16 0 2
a:its <organisation>	0 -4 7 0 0
a:its approval	-1 -6 4 0 4
a:its consent	0 -10 8 0 0
a:its duty	0 10 -8 0 0
a:its fact	-4 0 7 0 0
a:its notice	12 0 -18 6 0
a:its own	12 0 -11 0 0
a:itself	0 7 -6 0 0
a:keep	5 0 -6 0 0
a:keep <level>	8 0 -8 0 0
a:know	-1 -10 -3 13 1
a:know .	0 0 -8 10 0
a:last	0 0 8 0 -7
a:last summer	0 7 -7 0 0
a:last week	9 -19 6 0 -4
a:lasted	7 0 -5 0 0
a:late	-8 6 0 0 0
a:late on	-7 0 7 0 0
a:law	-8 -5 16 0 0
a:law .	-6 0 8 0 0
a:leave the	0 6 -2 0 0
a:less	9 0 -3 0 -1
a:licence for	0 5 -6 0 0
a:likewise	-5 6 0 0 0
a:line	-4 0 9 0 0
a:line .	-2 0 6 0 0
a:list	-4 -4 13 0 0
a:look	-2 11 -7 0 0
a:look at	0 15 -12 0 0
a:make	0 17 -12 0 0
a:make the	-2 6 -2 0 0
a:man	0 8 -7 0 0
a:may	-9 0 7 0 0
a:me	-3 7 -2 0 0
a:me .	0 9 -13 0 0
a:mean	-2 -3 9 0 0
a:media	-4 6 0 0 0
a:meet	-2 -3 9 0 0
a:meet <day-ahead>	0 14 -13 0 0
a:meet at	14 0 -11 0 0
a:meet in	-11 -8 22 0 0
a:memorandum	17 -6 -9 0 0
a:mention	0 -3 8 0 0
a:mind	0 7 -4 0 0
a:mine	9 0 -12 0 0
a:minister	7 0 -6 0 0
a:minute	2 -9 4 0 0
a:missing	0 10 -10 0 0
a:money	0 -9 10 0 0
a:month	-3 0 7 0 0
a:more	-18 6 4 0 0
a:more of	0 12 -9 0 0
a:morning	0 6 -8 0 0
a:must	-5 14 -5 0 -3
a:must publish	0 9 -5 0 0
a:must sign	0 -3 6 0 0
a:must vote	8 -2 -2 0 0
a:my	21 -7 -14 0 0
a:name	0 8 -4 0 0
a:name to	2 12 -14 0 0
a:need	0 -21 21 0 0
a:need not	0 -10 10 0 0
a:need the	-7 -10 19 0 0
a:need to	0 -9 10 0 0
a:negotiate	7 0 -4 0 0
a:negotiation	0 12 -10 0 0
a:negotiation .	-1 13 -10 0 0
a:never	6 0 -8 0 0
a:new	-11 -10 16 3 0
a:new tariff	-13 0 17 0 0
a:next	-11 11 0 0 0
a:next week	-11 14 -2 0 0
a:night	-4 0 6 0 0
a:no .	0 -6 4 0 0
a:nobody	11 0 -7 0 0
a:northern	-8 0 9 0 0
a:not	-4 -4 -5 11 8
a:not .	-7 10 -9 0 4
a:not be	6 -9 -3 6 0
a:not been	0 8 -4 0 0
a:not confirm	0 -8 10 0 0
a:not do	0 -1 8 0 0
a:not have	9 -10 2 0 -2
a:not know	0 -1 -7 13 0
a:not mention	0 -3 8 0 0
a:not sign	-11 4 -8 -3 16
a:nothing	-10 -3 11 0 0
a:notice	6 0 -12 3 3
a:notice .	-13 -2 9 0 3
a:notice of	20 0 -14 0 0
a:now	-4 10 -17 0 12
a:now .	0 0 -7 0 9
a:of	-2 -14 19 -1 0
a:of <day-gone>	16 -11 -6 0 0
a:of <level>	-3 -1 9 0 0
a:of <month-ahead>	6 0 -6 0 0
a:of <name>	-10 19 -8 0 0
a:of it	-1 0 6 0 0
a:of its	10 2 -9 0 0
a:of negotiation	0 12 -11 0 0
a:of the	-5 -16 11 1 4
a:of two	0 -5 9 0 0
a:of up	7 0 -6 0 0
a:oil	10 0 -5 0 0
a:old	-6 0 7 0 0
a:on	-11 9 9 -29 -4
a:on <day-ahead>	0 -1 6 0 -3
a:on <day-gone>	-9 8 7 -4 -5
a:on <day-today>	-7 -4 8 0 2
a:on <quality>	-9 18 -7 0 0
a:on his	-7 0 12 0 0
a:on it	-4 13 -6 0 0
a:on our	8 0 -7 0 0
a:on palm	10 0 -8 0 0
a:on social	-4 6 0 0 0
a:on the	13 -4 -7 0 2
a:once	6 0 -4 0 0
a:one	-2 -1 7 0 0
a:opened	-6 -2 0 6 0
a:or	-9 0 7 0 0
a:order	9 0 -1 -2 -4
a:order in	10 0 -10 0 0
a:order it	2 5 -10 0 0
a:order on	2 2 -6 0 0
a:order the	7 0 -7 0 0
a:originating	7 0 -7 0 0
a:originating in	7 0 -7 0 0
a:other	0 -15 12 0 0
a:otherwise	0 -12 13 0 0
a:otherwise .	0 -9 9 0 0
a:our	6 -4 0 0 0
a:out	-12 -10 18 0 4
a:over	-3 0 8 0 0
a:owe	0 21 -20 0 0
a:own	11 -12 0 0 0
a:own .	-1 -18 21 0 0
a:palm	10 0 -8 0 0
a:palm oil	10 0 -8 0 0
a:paper	6 7 -20 0 4
a:paper .	11 0 -11 0 0
a:part	0 -7 2 0 0
a:pause	8 -5 -1 0 0
a:pay	-3 -8 15 0 0
a:pen	17 4 -20 0 0
a:pen .	11 -3 -6 0 0
a:pen to	1 4 -7 0 0
a:permanent	0 6 -4 0 0
a:place	6 0 -3 0 0
a:place of	7 0 -7 0 0
a:post	-1 9 -4 0 0
a:power	2 -11 6 0 0
a:power to	3 -10 3 0 0
a:president	-1 -1 7 0 0
a:price	-7 0 11 0 0
a:proclamation	11 0 -8 0 0
a:prolong it	0 -11 12 0 0
a:prolong the	0 13 -10 0 0
a:prolongation	5 0 -8 0 0
a:proposal	0 6 -2 0 0
a:propose	0 -7 10 0 0
a:publish	-6 18 -11 0 0
a:publish the	0 9 -8 0 0
a:publishe	0 14 -17 0 0
a:published a	0 -4 10 0 0
a:published an	-15 8 2 0 0
a:published its	4 -8 0 0 0
a:put	0 2 -2 5 -13
a:put in	7 0 -6 0 0
a:put off	0 6 -3 0 0
a:put pen	1 4 -7 0 0
a:quota	0 9 -7 0 0
a:raise	6 -6 0 0 0
a:rate	-10 -2 16 0 0
a:rate .	-5 0 6 0 0
a:ratified	1 4 -9 0 0
a:ratify	1 18 -23 0 0
a:read	-10 -3 17 0 0
a:receive	0 -6 8 0 0
a:recommend	0 -6 7 0 0
a:reduction	0 16 -16 0 0
a:refuse	0 -9 0 0 10
a:refuse to	0 0 -2 0 7
a:refused	-6 -1 0 0 11
a:refused to	0 0 -3 0 8
a:renewal	9 15 -23 0 0
a:reporter	-3 -7 18 0 0
a:representative	12 -2 -7 0 0
a:required	-8 0 6 0 0
a:return	0 -1 6 0 0
a:room	-7 0 10 0 0
a:round	6 15 -21 0 0
a:round of	0 12 -11 0 0
a:rule	-7 0 5 0 0
a:rule .	0 6 -5 0 0
a:rule on	0 -9 12 0 0
a:same	10 -3 -3 0 0
a:same day	10 0 -8 0 0
a:say	5 -7 -4 0 9
a:say .	-8 -2 14 0 0
a:say <number>	9 0 -8 0 0
a:say <person>	-8 0 9 0 0
a:say he	13 0 -9 0 -5
a:say his	0 -6 6 0 0
a:say in	-2 0 8 0 0
a:say it	1 1 -8 0 1
a:say no	0 0 -2 0 7
a:say on	-5 -4 0 0 7
a:say so	5 3 -9 0 0
a:say that	9 4 -21 0 6
a:say the	-1 0 8 0 0
a:say yes	4 11 -16 0 0
a:seal	13 -11 -5 0 1
a:section	10 0 -6 0 0
a:section <number>	10 0 -6 0 0
a:see it	-4 7 0 0 0
a:set a	0 9 -9 0 0
a:shall	-6 5 -2 0 1
a:shall not	0 0 -6 0 3
a:sheet	-7 -3 13 0 0
a:ship	0 14 -10 0 0
a:ship .	0 10 -10 0 0
a:shook	0 -3 6 0 0
a:shook hand	0 -3 6 0 0
a:should	-1 -7 15 0 0
a:show	9 0 -7 0 0
a:side	-2 -3 10 0 0
a:sign	-2 8 -12 2 5
a:sign .	20 -16 -5 1 -4
a:sign <day-today>	0 8 -7 0 0
a:sign alone	-5 6 0 0 0
a:sign an	-10 5 0 0 0
a:sign anything	0 0 7 0 0
a:sign as	0 0 -6 0 5
a:sign at	1 9 -13 0 0
a:sign by	-11 -8 20 0 0
a:sign in	-8 0 9 0 0
a:sign it	17 -4 -13 0 5
a:sign on	0 8 -4 0 0
a:sign the	-18 11 -3 3 8
a:signature	7 0 -2 0 0
a:signature .	0 11 -11 0 0
a:signature is	4 0 -6 0 0
a:signature of	-3 0 8 0 0
a:since .	-3 7 -1 0 0
a:sit	-4 0 6 0 0
a:sit down	0 -4 10 0 0
a:so	5 9 -15 0 0
a:so far	-4 11 -8 0 0
a:so on	1 4 -10 0 0
a:social	-5 7 0 0 0
a:social media	-4 6 0 0 0
a:speak by	0 10 -9 0 0
a:spoke	-5 -5 15 0 0
a:spot	7 0 -4 0 0
a:state	-9 -1 13 0 0
a:statement	0 0 6 0 0
a:step	4 2 -7 0 0
a:step .	5 3 -9 0 0
a:still	-22 7 2 0 -2
a:still have	0 10 -9 0 0
a:still to	-5 14 -5 0 0
a:stop the	7 0 -7 0 0
a:summer	0 4 -8 0 3
a:suspension	0 -4 13 0 0
a:take effect	9 0 -5 0 0
a:take it	-1 6 -1 0 0
a:talk	-8 -8 20 0 0
a:talked	-5 0 8 0 0
a:tariff	-19 -15 19 9 1
a:tariff for	-12 0 13 0 0
a:tariff of	0 -3 7 0 0
a:tariff truce	1 0 -11 0 5
a:telephone call	7 0 -6 0 0
a:tell	-24 3 0 10 0
a:tell me	0 10 -8 0 0
a:tell reporter	0 -6 13 0 0
a:tell us	-2 -7 0 11 0
a:term	-3 0 6 0 0
a:that	6 -7 0 0 2
a:that .	0 -14 17 0 0
a:that a	11 0 -9 0 0
a:that he	-2 -6 0 0 10
a:that it	0 6 -4 0 0
a:that rate	-7 0 7 0 0
a:the <day-ahead>	0 10 -5 0 0
a:the <level>	0 10 -7 0 0
a:the <name>	6 -15 1 0 0
a:the <organisation>	-12 -4 18 0 -1
a:the <person>	-8 -8 20 0 0
a:the additional	15 0 -12 0 0
a:the affiliate	0 14 -13 0 0
a:the agreement	3 1 -6 0 0
a:the budget	0 -8 8 0 0
a:the decision	0 -7 7 0 0
a:the decree	-10 3 4 0 0
a:the duty	7 6 -19 3 0
a:the extension	16 8 -25 0 0
a:the fee	0 9 -8 0 0
a:the licence	0 7 -7 0 0
a:the matter	-1 7 -2 0 0
a:the money	0 -6 6 0 0
a:the morning	7 0 -6 0 0
a:the new	-6 0 7 0 0
a:the newspaper	0 6 -6 0 0
a:the northern	-8 0 9 0 0
a:the old	-6 0 7 0 0
a:the order	-18 7 8 0 0
a:the paper	-1 6 0 0 0
a:the pause	10 -1 -6 0 0
a:the prolongation	6 0 -3 0 0
a:the proposal	0 9 -7 0 0
a:the regulation	0 6 -3 0 0
a:the room	-7 0 9 0 0
a:the same	10 -3 -3 0 0
a:the second	9 0 -8 0 0
a:the ship	0 11 -11 0 0
a:the spot	7 0 -4 0 0
a:the suspension	0 -1 6 0 0
a:the tariff	-9 0 1 2 2
a:the truce	0 6 -8 0 0
a:the two	0 -2 6 0 0
a:their	-13 1 10 0 0
a:their own	-6 -9 18 0 0
a:their tariff	0 0 6 0 0
a:them in	3 3 -8 0 0
a:these	0 -4 6 0 0
a:three	13 0 -9 0 0
a:three round	14 0 -13 0 0
a:through	0 8 -3 0 0
a:through .	3 5 -11 0 0
a:through its	0 12 -11 0 0
a:through the	-4 0 9 0 0
a:time	-5 12 -11 0 2
a:to	-16 9 2 -27 7
a:to <day-gone>	-3 15 -11 0 0
a:to <number>	-2 -18 9 0 3
a:to <seat>	-2 -7 15 0 0
a:to <span>	-4 14 -8 0 0
a:to adopt	0 7 -6 0 0
a:to agree	0 14 -8 0 0
a:to approve	-4 8 -2 0 0
a:to confirm	0 10 -8 0 0
a:to do	-1 7 -2 0 0
a:to meet	0 -4 6 0 0
a:to pass	0 -10 5 0 3
a:to ratify	-2 12 -11 0 1
a:to say	15 -3 -7 0 0
a:to set	0 6 -5 0 0
a:to sign	0 -17 5 0 13
a:to speak	0 -6 7 0 0
a:to the	9 -17 7 0 0
a:too	6 0 -4 0 0
a:top	6 0 -3 0 0
a:trade	1 -11 5 0 0
a:trade deal	-3 0 9 0 0
a:train	7 0 -7 0 0
a:truce	4 1 -14 0 6
a:truce .	6 0 -7 0 0
a:truce on	-3 0 6 0 0
a:truce with	2 4 -19 0 5
a:truck	6 0 -5 0 0
a:two	9 -29 9 0 0
a:two announcement	14 0 -11 0 0
a:under	1 -9 0 0 0
a:under section	6 0 -3 0 0
a:under the	-7 0 7 0 0
a:until	0 -30 23 0 0
a:until <day-ahead>	5 -21 12 0 0
a:up	16 2 -14 0 0
a:up for	0 6 -5 0 0
a:up to	18 -2 -11 0 0
a:us	-1 -14 1 11 0
a:us .	0 0 -5 12 0
a:use	0 0 6 0 0
a:used	14 -5 -7 0 0
a:view	0 -1 7 0 0
a:visit	0 -5 11 0 0
a:vote	-18 4 2 0 2
a:vote .	0 -18 23 0 0
a:vote in	0 16 -14 0 0
a:vote on	-17 7 0 0 0
a:vote to	-6 -6 5 0 4
a:voted for	-6 0 9 0 0
a:voted on	7 0 -10 0 0
a:was	14 0 -8 0 -3
a:way	0 -5 0 7 0
a:way .	0 -4 0 7 0
a:we	0 1 -11 9 0
a:week	-3 0 2 4 -7
a:week .	-20 9 0 5 0
a:well	7 -1 -1 0 0
a:well .	8 -6 0 0 0
a:whether to	0 6 -3 0 0
a:will	-16 -1 3 10 0
a:will discuss	0 6 -6 0 0
a:will have	0 9 -8 0 0
a:will not	8 -8 -2 0 1
a:will sign	-2 6 -11 9 0
a:with	5 -6 -2 0 2
a:with <name>	1 6 -12 0 1
a:with a	0 -8 0 0 1
a:with my	8 0 -7 0 0
a:with the	-14 10 0 0 0
a:without	-1 -9 20 0 0
a:work	0 -12 9 0 0
a:worth <money>	6 0 -5 0 0
a:would	-10 3 1 0 0
a:would decide	0 6 -5 0 0
a:would have	-6 0 2 0 2
a:would not	10 -6 0 0 0
a:would now	0 11 -10 0 0
a:would sign	-10 11 -6 0 2
a:year	-10 0 14 0 0
a:yes	1 10 -12 0 0
a:yes .	3 1 -7 0 0
a:you	0 -10 15 0 0
act approve after	-2 -13 18 1 -12
act approve before	-28 17 0 20 -16
act approve left 1	-7 -1 10 0 0
act approve left 1 pronoun	-8 10 0 0 0
act approve left 12	0 -8 7 1 0
act approve left 12 name	-1 0 8 0 0
act approve left 12 office	0 2 -9 5 0
act approve left 12 person	-1 -7 10 0 0
act approve left 12 pronoun	-4 0 7 0 0
act approve left 12 side	11 -11 0 0 0
act approve left 3	2 20 -18 -3 -7
act approve left 3 name	0 17 -14 0 0
act approve left 3 office	0 -4 9 0 0
act approve left 3 organisation	7 -9 4 0 0
act approve left 3 person	0 15 -14 0 0
act approve left 3 side	0 12 -10 0 0
act approve left 6	-1 -1 9 0 -2
act approve left 6 organisation	2 13 -16 0 0
act approve left 6 person	-13 2 3 0 0
act approve left 6 pronoun	2 -9 1 0 0
act approve left 6 side	0 -15 19 0 0
act approve left far	16 0 -18 0 0
act approve left far name	0 11 -8 0 0
act approve left far office	0 2 -8 0 0
act approve left far organisation	12 -10 0 0 0
act approve left far person	3 2 -9 0 0
act approve left in clause	0 18 -9 -7 -9
act approve left in clause name	-4 8 -2 0 0
act approve left in clause organisation	15 0 -8 0 0
act approve left in clause pronoun	-8 9 0 0 0
act approve right 1	15 -14 0 -3 -6
act approve right 1 name	0 7 -3 0 0
act approve right 1 office	10 -2 -5 0 0
act approve right 1 organisation	17 -3 -6 0 -1
act approve right 1 person	-7 -11 20 0 0
act approve right 1 pronoun	-6 0 6 0 0
act approve right 1 side	-3 -5 16 0 0
act approve right 12	0 14 -10 0 -4
act approve right 12 name	-5 0 9 0 0
act approve right 12 office	6 -4 0 0 0
act approve right 12 person	-3 13 -4 0 0
act approve right 12 pronoun	10 0 -6 0 0
act approve right 12 side	-1 6 -1 0 0
act approve right 3	12 3 -11 0 -2
act approve right 3 both	-21 9 6 0 0
act approve right 3 organisation	4 4 -12 0 0
act approve right 3 person	20 0 -19 0 0
act approve right 3 pronoun	-2 -3 12 0 0
act approve right 3 side	5 -14 4 0 0
act approve right 6	12 -5 -2 0 0
act approve right 6 again	6 -1 0 0 0
act approve right 6 name	0 -12 13 0 0
act approve right 6 office	11 6 -22 1 0
act approve right 6 organisation	18 -6 -5 0 3
act approve right 6 person	-13 0 7 0 0
act approve right far	-21 -3 20 0 0
act approve right far organisation	-6 0 8 0 0
act approve right far person	-13 7 2 0 0
act approve right far side	0 -7 14 0 0
act approve right in clause	12 19 -22 -3 -2
act approve right in clause again	12 0 -11 0 0
act approve right in clause both	-9 4 4 0 0
act approve right in clause name	-12 0 15 0 0
act approve right in clause office	17 1 -22 1 0
act approve right in clause organisation	21 7 -24 -1 1
act approve right in clause person	-6 21 -13 0 0
act approve right in clause pronoun	-13 1 9 0 0
act approve right in clause side	0 -8 9 0 0
act do after	-6 -15 11 20 4
act do before	9 0 -4 2 -8
act do left 1	1 10 -18 6 0
act do left 1 both	15 0 -12 0 0
act do left 1 person	-6 10 -2 0 0
act do left 12	5 -11 6 2 -7
act do left 12 both	-6 1 2 0 0
act do left 12 office	-13 18 -3 0 0
act do left 12 organisation	13 -29 7 5 0
act do left 12 person	15 -10 0 0 0
act do left 12 pronoun	0 -9 11 0 0
act do left 12 side	-4 8 -3 0 0
act do left 3	-3 -9 21 -1 -7
act do left 3 name	-7 0 4 0 0
act do left 3 office	4 10 -15 0 0
act do left 3 person	0 -19 11 0 0
act do left 3 side	-1 -12 18 0 0
act do left 6	7 -3 0 -9 0
act do left 6 both	0 -13 12 0 0
act do left 6 name	9 -2 -3 0 0
act do left 6 organisation	-4 8 0 0 -4
act do left 6 person	12 -9 -2 0 0
act do left 6 pronoun	-11 -1 6 0 3
act do left far	-20 14 3 0 0
act do left far name	-5 7 -1 0 0
act do left far organisation	-11 4 1 0 0
act do left far person	-11 6 1 0 0
act do left far side	0 -2 8 0 0
act do left in clause	0 4 0 5 -18
act do left in clause both	17 -8 -4 0 0
act do left in clause name	-11 1 6 0 0
act do left in clause office	-3 24 -21 4 0
act do left in clause person	0 -16 16 0 0
act do left in clause side	-14 10 0 0 0
act do right 1	18 -8 -4 0 -7
act do right 1 name	23 15 -33 0 0
act do right 1 office	2 1 -9 3 0
act do right 1 organisation	1 -19 12 2 -1
act do right 1 pronoun	7 -12 -3 -3 8
act do right 1 side	-11 6 6 -4 -8
act do right 12	-33 15 8 -7 0
act do right 12 name	-8 -20 31 0 0
act do right 12 organisation	-4 11 -7 0 0
act do right 12 person	-16 24 -6 0 0
act do right 12 pronoun	0 -9 4 0 0
act do right 12 side	-2 -7 14 0 0
act do right 3	14 1 -11 3 -3
act do right 3 again	0 -5 8 0 0
act do right 3 name	-12 0 10 0 0
act do right 3 office	11 -13 0 0 0
act do right 3 organisation	4 0 -6 0 9
act do right 3 pronoun	0 0 6 0 -7
act do right 3 side	7 13 -22 8 0
act do right 6	1 -18 8 8 0
act do right 6 name	-11 -4 21 0 0
act do right 6 office	20 -18 -17 7 7
act do right 6 organisation	-2 10 -2 0 0
act do right 6 side	-2 -23 32 0 0
act do right far	-15 -6 17 0 1
act do right far name	-18 2 11 0 0
act do right far organisation	0 -15 15 0 0
act do right in clause	14 -1 -5 2 -15
act do right in clause again	0 -4 7 0 -3
act do right in clause name	-3 8 0 0 -5
act do right in clause office	17 0 -21 5 0
act do right in clause organisation	-2 -8 8 0 0
act do right in clause person	10 -5 -4 0 -4
act do right in clause pronoun	8 -17 0 -6 0
act do right in clause side	-5 11 -3 3 -11
act lack after	17 1 -11 -16 1
act lack before	10 -7 1 0 -9
act lack left 1	-16 4 4 0 0
act lack left 1 organisation	0 -4 8 0 0
act lack left 12 name	8 0 -10 0 0
act lack left 12 organisation	-16 3 5 0 0
act lack left 12 person	6 -2 0 0 0
act lack left 12 side	0 -8 11 0 0
act lack left 3	-20 23 -4 -2 -5
act lack left 3 name	-7 3 0 0 0
act lack left 3 office	4 2 -6 0 0
act lack left 3 organisation	-9 0 5 0 0
act lack left 3 person	0 12 -8 0 0
act lack left 3 pronoun	-7 6 0 0 0
act lack left 6	-25 24 -6 -2 -4
act lack left 6 name	0 15 -13 0 0
act lack left 6 office	0 -6 9 0 0
act lack left 6 organisation	-12 3 2 0 0
act lack left 6 person	-3 11 -4 0 0
act lack left far organisation	8 0 -5 0 0
act lack left far pronoun	-7 0 10 0 0
act lack left in clause	-52 47 -19 -13 -16
act lack left in clause both	0 8 -3 0 0
act lack left in clause name	-12 12 -1 0 0
act lack left in clause organisation	-22 0 12 0 -2
act lack left in clause person	-14 42 -31 0 0
act lack left in clause pronoun	-2 13 -8 0 0
act lack left in clause side	0 7 -4 0 0
act lack right 1	-25 8 9 -4 -11
act lack right 1 both	0 7 -4 0 0
act lack right 1 office	-1 -8 12 0 0
act lack right 1 organisation	-9 8 0 0 -1
act lack right 1 person	-3 0 6 0 0
act lack right 12	0 -13 8 -2 7
act lack right 12 both	14 -4 -7 0 0
act lack right 12 name	-4 -9 15 0 0
act lack right 12 organisation	-2 -11 6 0 11
act lack right 12 side	-1 0 7 0 0
act lack right 3	-10 17 -14 2 4
act lack right 3 name	3 7 -10 0 0
act lack right 3 office	-1 2 -14 7 5
act lack right 3 side	-5 11 -5 0 0
act lack right 6	0 0 6 -5 -19
act lack right 6 both	-5 -1 11 0 0
act lack right 6 name	0 -6 7 0 0
act lack right 6 organisation	5 6 -8 0 0
act lack right 6 person	-15 3 8 0 0
act lack right 6 side	13 -1 -8 0 0
act lack right far	5 4 -11 0 0
act lack right far name	0 -12 17 0 0
act lack right far office	0 8 -9 0 0
act lack right far organisation	18 1 -15 0 -5
act lack right far person	-2 9 -9 0 4
act lack right far side	-5 0 8 0 0
act lack right in clause	-7 9 5 -16 -18
act lack right in clause name	0 7 -3 0 0
act lack right in clause office	0 -7 9 0 0
act lack right in clause organisation	-4 8 0 -3 0
act lack right in clause person	-4 6 0 0 -4
act lack right in clause side	12 -4 0 0 0
act publish after	3 -9 8 0 -23
act publish before	1 -14 20 -17 -12
act publish left 1	0 -4 7 0 0
act publish left 12	-7 0 7 0 0
act publish left 12 office	-5 6 0 0 0
act publish left 12 organisation	3 3 -6 0 0
act publish left 12 person	-9 0 11 0 0
act publish left 12 side	0 -11 14 0 0
act publish left 3 name	-12 0 15 0 0
act publish left 3 organisation	7 -5 -3 5 0
act publish left 3 person	9 3 -14 0 0
act publish left 6 name	3 5 -11 0 0
act publish left 6 organisation	7 -6 0 0 0
act publish left 6 person	-7 0 9 0 0
act publish left 6 side	0 6 -3 0 0
act publish left far	7 -8 0 0 0
act publish left far organisation	12 0 -8 0 0
act publish left in clause	12 3 -12 0 -6
act publish left in clause organisation	19 -7 -10 4 0
act publish right 1	33 -5 -22 0 -6
act publish right 1 office	17 -3 -11 0 0
act publish right 1 organisation	17 -13 -5 0 0
act publish right 1 side	14 6 -19 0 0
act publish right 12	-1 -5 6 0 0
act publish right 12 name	3 -10 0 0 0
act publish right 12 organisation	-11 3 0 0 2
act publish right 12 person	0 -8 5 0 0
act publish right 12 pronoun	7 0 -3 0 0
act publish right 3	-9 25 -11 0 -13
act publish right 3 both	-7 0 4 0 0
act publish right 3 name	-9 6 0 0 0
act publish right 3 office	-17 21 0 0 0
act publish right 3 organisation	5 4 -12 4 -1
act publish right 3 person	12 1 -12 0 0
act publish right 3 pronoun	-3 0 10 0 0
act publish right 3 side	-7 1 0 0 0
act publish right 6	8 5 -10 -7 0
act publish right 6 name	-16 1 9 0 0
act publish right 6 office	10 -10 0 0 0
act publish right 6 organisation	6 0 -4 0 0
act publish right 6 person	-4 13 -9 0 3
act publish right far	3 -18 11 0 0
act publish right far name	-7 0 13 0 0
act publish right far person	7 -9 0 0 0
act publish right far side	-4 0 10 0 0
act publish right in clause	14 9 -14 -3 -16
act publish right in clause again	0 -10 12 0 0
act publish right in clause name	-29 8 8 0 0
act publish right in clause office	12 8 -17 0 0
act publish right in clause organisation	13 7 -19 0 0
act publish right in clause person	-11 5 7 0 0
act publish right in clause pronoun	10 -6 -2 0 0
act publish right in clause side	10 -12 4 0 -1
act refuse after	2 -8 -10 3 18
act refuse before	7 -22 10 0 0
act refuse left 12	-2 -7 12 0 0
act refuse left 3	7 -2 -11 0 7
act refuse right 1	-8 -27 5 -1 20
act refuse right 1 organisation	-7 -4 1 0 7
act refuse right 1 person	-10 -3 -6 0 21
act refuse right 1 pronoun	7 -9 3 0 -3
act refuse right 12	-12 -17 12 0 12
act refuse right 12 organisation	-7 -9 14 0 0
act refuse right 12 person	0 -4 0 0 8
act refuse right 3	-10 -6 0 0 17
act refuse right 3 organisation	-4 0 -7 0 15
act refuse right 6	0 -7 -9 0 19
act refuse right 6 organisation	0 0 -3 0 7
act refuse right 6 person	-1 0 -9 0 14
act refuse right far	6 -1 0 0 0
act refuse right far organisation	8 0 -6 0 0
act refuse right in clause	-3 -41 -3 -6 35
act refuse right in clause office	0 -1 -5 0 6
act refuse right in clause organisation	0 -18 -5 0 25
act refuse right in clause person	-7 0 -8 0 18
act refuse right in clause pronoun	6 -10 2 0 -1
act sign after	-5 0 4 -18 2
act sign before	40 7 -39 -18 8
act sign left 1	1 3 -14 0 6
act sign left 1 name	0 10 -9 0 0
act sign left 1 person	10 -15 -7 0 7
act sign left 12	12 -26 5 0 2
act sign left 12 name	7 -5 0 0 0
act sign left 12 office	0 -8 9 0 0
act sign left 12 organisation	5 -14 7 0 0
act sign left 12 person	14 0 -14 0 0
act sign left 12 pronoun	0 0 -3 0 6
act sign left 12 side	-25 0 21 0 0
act sign left 3	-2 12 -8 -4 0
act sign left 3 office	-1 -4 9 0 0
act sign left 3 person	0 16 -23 0 5
act sign left 3 pronoun	-9 4 1 0 0
act sign left 3 side	6 1 -7 0 0
act sign left 6	20 4 -20 0 -3
act sign left 6 name	0 14 -10 0 0
act sign left 6 office	-7 3 3 0 0
act sign left 6 organisation	17 -18 2 0 0
act sign left 6 person	22 0 -24 0 0
act sign left far	8 0 -7 0 0
act sign left far name	10 0 -9 0 0
act sign left far office	-11 0 8 0 0
act sign left far side	9 -4 -4 0 0
act sign left in clause	14 7 -17 -10 0
act sign left in clause name	-3 -1 7 0 0
act sign left in clause organisation	-2 13 -7 0 0
act sign left in clause person	23 3 -33 0 5
act sign right 1	13 6 -15 0 -17
act sign right 1 again	-5 0 7 0 0
act sign right 1 both	7 -4 -1 0 0
act sign right 1 name	19 -1 -14 0 0
act sign right 1 organisation	-3 8 -1 0 0
act sign right 1 person	19 4 -24 0 -2
act sign right 1 pronoun	0 13 -6 0 0
act sign right 1 side	-17 -2 22 0 0
act sign right 12	9 0 -3 0 -12
act sign right 12 both	-3 -8 14 0 0
act sign right 12 office	-16 2 0 3 1
act sign right 12 organisation	0 -1 7 0 -3
act sign right 12 person	28 0 -23 0 -6
act sign right 3	6 7 -20 10 1
act sign right 3 both	15 4 -21 0 0
act sign right 3 name	13 -4 -5 0 0
act sign right 3 office	-14 1 10 2 -6
act sign right 3 organisation	0 -10 12 0 0
act sign right 3 person	15 12 -39 16 -6
act sign right 3 pronoun	-9 1 -2 -2 16
act sign right 3 side	-9 1 1 0 1
act sign right 6 name	-20 9 6 0 0
act sign right 6 office	-11 -20 26 0 0
act sign right 6 organisation	-9 -7 5 0 11
act sign right 6 person	4 24 -28 0 0
act sign right 6 pronoun	17 -3 -7 0 -3
act sign right 6 side	-5 -3 14 0 0
act sign right far	8 -5 -12 9 7
act sign right far both	2 5 -9 0 0
act sign right far name	10 0 -9 0 0
act sign right far office	1 -14 0 0 7
act sign right far organisation	-8 -9 10 0 4
act sign right far person	2 9 -11 0 0
act sign right far side	0 -2 -5 12 0
act sign right in clause	15 5 -22 5 0
act sign right in clause again	-6 -2 15 0 0
act sign right in clause both	28 0 -27 0 0
act sign right in clause name	12 3 -10 0 -8
act sign right in clause office	0 -10 6 8 -5
act sign right in clause organisation	-4 -9 8 0 8
act sign right in clause person	17 9 -30 9 -12
act sign right in clause pronoun	0 7 -12 -6 12
act sign right in clause side	-34 6 14 -1 0
act vote after	-6 -5 5 8 5
act vote before	-17 11 10 0 -7
act vote left 12	0 11 -9 0 0
act vote left 12 name	0 9 -9 0 0
act vote left 12 organisation	0 10 -14 0 0
act vote left 3	-22 -5 17 2 0
act vote left 3 organisation	0 -6 8 0 0
act vote left 3 person	-15 13 -3 4 0
act vote left 3 pronoun	0 -6 8 0 0
act vote left 6	-3 7 0 0 0
act vote left 6 organisation	1 20 -21 0 0
act vote left 6 person	-11 -3 17 0 0
act vote left far	1 -15 0 5 0
act vote left far organisation	0 -7 8 0 0
act vote left in clause	0 -5 10 0 0
act vote left in clause organisation	3 -8 4 0 0
act vote left in clause person	-5 17 -10 0 0
act vote right 1 again	5 -9 1 0 0
act vote right 1 name	0 9 -6 0 0
act vote right 12	4 -2 -8 0 10
act vote right 12 office	8 0 -13 0 0
act vote right 12 organisation	-2 0 -7 0 15
act vote right 12 person	7 -3 0 0 0
act vote right 12 side	0 -11 15 0 0
act vote right 3	-15 25 -8 -4 -10
act vote right 3 again	0 7 -5 0 0
act vote right 3 name	0 -5 12 0 0
act vote right 3 organisation	-2 17 -10 0 0
act vote right 3 person	-1 8 -1 0 0
act vote right 3 pronoun	0 -7 17 0 -2
act vote right 6	1 -4 7 0 -7
act vote right 6 name	-4 6 0 0 0
act vote right 6 office	0 -2 6 0 0
act vote right 6 side	0 -4 6 0 0
act vote right far	5 -20 5 0 9
act vote right far office	0 4 -8 0 0
act vote right far organisation	-1 -14 7 0 9
act vote right far person	11 -12 0 0 0
act vote right far side	0 -5 8 0 0
act vote right in clause	-8 4 4 -15 -4
act vote right in clause name	-9 13 -5 0 0
act vote right in clause pronoun	0 -10 23 0 -3
approve< both	-7 -4 13 0 0
approve< do<	0 -5 9 -1 -4
approve< do>	13 -19 6 3 -8
approve< future	1 14 -20 4 0
approve< infinitive	-10 13 -2 0 0
approve< is future passive	0 16 -13 0 0
approve< is noun 	6 -10 0 0 0
approve< is noun  person	9 -3 -3 0 0
approve< is noun and	-10 5 0 0 0
approve< is noun final	0 -5 6 0 0
approve< is noun final person	0 -5 6 0 0
approve< is noun s	-5 -3 10 0 0
approve< is noun the	-7 23 -16 0 0
approve< is noun the organisation	-7 16 -8 0 0
approve< is noun to	0 7 -5 0 0
approve< is noun to organisation	0 11 -10 0 0
approve< is noun with	10 0 -10 0 0
approve< is noun with organisation	10 0 -10 0 0
approve< is past	-3 -2 9 0 0
approve< is perfect	0 -8 8 0 0
approve< lack<	-2 19 -11 -1 -3
approve< lack>	0 8 -3 0 0
approve< modal	-10 3 0 0 0
approve< modal-not	0 10 -9 0 0
approve< name	-7 18 -10 0 0
approve< office	0 1 -4 7 0
approve< organisation	20 0 -10 -4 -3
approve< participle	1 -7 0 0 0
approve< past	0 7 -5 0 -1
approve< perfect	1 -8 7 0 0
approve< perfect-not	0 1 -7 4 0
approve< person	-5 9 0 0 -1
approve< power=board	0 -9 11 0 0
approve< power=cabinet	19 -13 -1 0 0
approve< power=council	12 -5 -2 0 0
approve< power=government	-8 0 7 0 0
approve< power=house	5 0 -7 0 0
approve< power=minister	-9 0 12 0 0
approve< power=no power	3 6 -4 -1 -4
approve< power=parliament	0 7 -6 0 0
approve< power=president	-27 20 -7 6 -1
approve< power=prime minister	8 -2 -2 0 0
approve< power=senate	-2 -1 6 0 0
approve< present	-22 10 5 0 0
approve< pronoun	-4 0 8 0 0
approve< publish<	14 0 -9 0 0
approve< publish>	12 -3 -5 0 0
approve< side	13 -6 -1 0 0
approve< vote<	0 8 -11 5 0
approve< vote>	0 7 -9 0 0
approve> again	12 0 -11 0 0
approve> both	-10 2 7 0 0
approve> do<	21 -10 -4 0 0
approve> do>	9 0 -4 0 -3
approve> future	-12 15 -5 0 -3
approve> infinitive	0 19 -17 2 -2
approve> is future	-4 14 -7 0 0
approve> is infinitive	-6 22 -15 0 0
approve> is infinitive organisation	-1 10 -7 0 0
approve> is modal	0 11 -10 0 0
approve> is modal person	0 9 -9 0 0
approve> is noun gave	15 -5 -8 0 0
approve> is noun gave organisation	9 -1 -4 0 0
approve> is noun given	0 1 -7 1 0
approve> is noun given organisation	0 7 -4 0 0
approve> is noun go	0 16 -15 0 0
approve> is noun go side	0 17 -17 0 0
approve> is noun must	0 12 -7 0 0
approve> is noun must organisation	0 12 -8 0 0
approve> is noun needs	0 -4 7 0 0
approve> is noun not	0 7 -6 0 0
approve> is noun s	8 11 -17 0 0
approve> is noun s office	12 0 -9 0 0
approve> is noun s organisation	-7 3 0 0 0
approve> is noun said	5 0 -6 0 0
approve> is noun to	-9 0 -4 0 16
approve> is noun to organisation	-5 0 -4 0 14
approve> is noun to side	0 -8 9 0 0
approve> is past	0 -23 13 0 0
approve> is past organisation	3 -15 4 0 0
approve> is past person	-7 0 11 0 0
approve> is past pronoun	-5 0 6 0 0
approve> is perfect	6 -25 13 0 -1
approve> is perfect both	-18 0 14 0 0
approve> is perfect name	-12 4 5 0 0
approve> is perfect organisation	11 -32 11 0 0
approve> is perfect person	7 0 -5 0 0
approve> is perfect side	10 0 -8 0 0
approve> is present	1 -6 4 0 0
approve> lack<	-3 19 -13 0 0
approve> lack>	2 4 -1 -7 -3
approve> modal	0 22 -19 0 0
approve> modal-not	0 -3 8 0 0
approve> name	-4 -7 18 0 -3
approve> office	26 -2 -26 0 0
approve> organisation	25 0 -18 -3 1
approve> past	6 3 -10 0 -1
approve> perfect	21 -42 3 0 2
approve> person	-6 12 0 -1 -3
approve> power=assembly	0 19 -15 0 0
approve> power=board	-8 -9 19 0 0
approve> power=cabinet	26 19 -48 0 0
approve> power=commission	-2 -19 24 0 0
approve> power=department	-3 0 6 0 0
approve> power=government	0 -13 11 0 0
approve> power=minister	14 -22 3 0 -1
approve> power=ministry	-6 -12 20 0 0
approve> power=no power	6 11 -7 -11 -11
approve> power=parliament	9 0 -12 0 3
approve> power=president	-11 12 -1 0 0
approve> power=representative	-4 -8 16 0 0
approve> power=senate	0 0 -10 0 9
approve> present	-24 8 3 -2 3
approve> pronoun	0 -2 7 0 0
approve> publish>	9 -2 -8 0 6
approve> refuse>	-13 -26 6 0 24
approve> side	-6 -9 18 0 -3
approve> vote>	14 -3 -12 0 4
asks	-23 0 18 3 -6
b:"	-6 -10 12 0 5
b:" say	9 -13 0 0 0
b:" the	0 -5 0 0 6
b:'s	-21 21 -5 0 1
b:(	-14 7 0 0 0
b:) and	14 0 -13 0 0
b:*	2 4 -9 0 0
b:,	8 -4 -1 -14 1
b:, <person>	7 0 -7 0 0
b:, a	0 -8 12 0 0
b:, according	4 -19 9 0 0
b:, and	-2 10 -5 0 0
b:, both	-11 0 7 0 0
b:, by	16 -4 -10 0 0
b:, for	-11 0 12 0 0
b:, has	-4 0 7 0 0
b:, his	5 6 -13 0 0
b:, in	-15 -3 23 0 0
b:, it	4 -10 2 0 0
b:, its	0 -1 0 0 7
b:, mr	-3 -8 16 0 0
b:, say	0 7 -3 0 0
b:, sign	-10 0 10 0 0
b:, since	0 6 -5 0 0
b:, subject	0 -11 12 0 0
b:, the	7 17 -19 0 -2
b:, their	9 0 -5 0 0
b:, then	10 4 -15 0 0
b:, through	7 -6 0 0 0
b:, to	0 9 -7 0 0
b:, will	0 -5 6 0 0
b:, with	-8 0 11 0 0
b:-	11 -7 -6 0 2
b:. m	0 -5 7 0 0
b::	0 10 0 -8 -19
b:: <seat>	-2 -1 7 0 0
b:: on	-2 6 0 0 0
b:: the	4 8 -11 0 0
b:;	-11 13 -7 1 0
b:; <person>	-6 0 7 0 0
b:; on	7 0 -6 0 0
b:; the	-15 -14 24 3 0
b:<agent>	0 5 -4 0 -9
b:<day-ahead>	-8 -9 19 0 0
b:<day-gone>	0 -12 3 0 0
b:<day-gone> by	20 0 -18 0 0
b:<day-gone> in	-4 0 6 0 0
b:<day-today> and	-3 6 0 0 0
b:<day-today> by	11 0 -9 0 0
b:<duty>	0 -2 6 0 0
b:<goods>	-16 -19 34 0 0
b:<level-noun>	-19 9 0 0 0
b:<level>	-12 -16 31 0 0
b:<name>	-2 16 -5 -7 -7
b:<name> 's	-8 8 0 0 0
b:<name> a	10 -1 -8 0 0
b:<name> also	-1 8 -4 0 0
b:<name> and	0 -4 9 0 0
b:<name> has	-9 4 1 0 0
b:<name> have	9 0 -5 0 0
b:<name> it	7 7 -19 0 0
b:<name> sign	-6 0 9 0 0
b:<name> the	8 14 -24 0 0
b:<not>	-25 20 -6 0 -5
b:<number>	17 -18 0 0 0
b:<number> <person>	7 0 -9 0 0
b:<number> and	8 0 -5 0 0
b:<number> the	0 0 6 0 0
b:<number> vote	8 0 -5 0 0
b:<office>	13 13 -21 0 0
b:<office> <person>	7 3 -12 0 0
b:<office> say	0 9 -10 0 0
b:<organisation>	-7 -10 22 0 -1
b:<organisation> 's	0 -17 17 0 0
b:<organisation> and	-4 25 -19 0 0
b:<organisation> in	2 -20 11 0 0
b:<person>	-2 -14 16 -5 0
b:<person> 's	0 9 -10 0 0
b:<person> and	13 -5 -8 0 4
b:<person> need	0 8 -6 0 0
b:<person> say	-11 2 7 0 0
b:<person> sign	-17 -3 24 0 0
b:<person> tell	0 -4 11 0 0
b:<quality>	-12 7 -1 0 3
b:<quality> in	-3 6 0 0 0
b:<quality> trade	-5 6 0 0 0
b:<seat>	-12 19 -6 0 0
b:<seat> 's	4 2 -9 0 0
b:<seat> and	-5 0 6 0 0
b:<seat> by	-1 7 -2 0 0
b:<seat> it	0 6 -10 0 3
b:<span>	-13 -5 19 0 0
b:<taker>	0 -12 8 0 3
b:<v-agree>	-9 1 11 -4 -6
b:<v-bear>	0 -24 14 3 0
b:<v-begin>	-9 -2 5 1 0
b:<v-deny>	-1 -6 13 0 0
b:<v-down>	0 -16 18 0 0
b:<v-end>	-8 0 8 0 0
b:<v-impose>	-13 2 12 3 -9
b:<v-propose>	-13 0 0 13 0
b:<v-say>	-4 8 4 -11 -9
b:<v-stay>	1 -14 13 0 0
b:<v-suspend>	-4 -10 17 0 0
b:<v-target>	-2 -4 8 0 0
b:<v-up>	-6 0 2 2 0
b:a	0 -11 15 0 -10
b:a .	0 -4 6 0 0
b:a decree	9 0 -13 0 0
b:a notice	0 0 -9 7 0
b:a resolution	5 0 -7 0 0
b:a signature	0 13 -13 0 0
b:a treaty	0 -13 13 0 0
b:a vote	0 12 -11 0 0
b:accord	0 -6 8 0 0
b:according	5 -25 14 0 0
b:according to	5 -25 14 0 0
b:act	8 -13 1 0 0
b:act of	0 -9 9 0 0
b:add	0 7 -7 0 0
b:add that	0 7 -7 0 0
b:after	-5 -20 23 0 2
b:after the	0 -6 7 0 0
b:agree	-12 0 11 0 0
b:agree in	-7 0 12 0 0
b:agreement has	0 8 -7 0 0
b:an order	2 3 -8 0 0
b:and	11 5 -11 -14 -3
b:and <person>	0 -8 3 0 0
b:and by	8 8 -16 0 0
b:and for	-2 18 -14 0 0
b:and his	0 3 -6 0 0
b:and in	-4 8 -1 0 0
b:and mr	-1 -4 10 0 0
b:and on	-9 0 8 0 0
b:and sign	0 11 -12 0 0
b:and that	1 -11 6 0 0
b:and the	0 0 -5 0 10
b:and with	9 -2 -3 0 0
b:announce	-1 0 6 0 0
b:announcement	11 6 -16 0 0
b:announcement of	7 5 -12 0 0
b:approval of	0 7 -9 0 0
b:approve	3 10 -15 0 0
b:approve by	5 4 -10 0 0
b:approve the	-6 4 0 0 0
b:are	0 -3 6 0 0
b:as	-12 -5 19 0 0
b:as a	0 -2 7 0 0
b:as of	-6 0 9 0 0
b:ask	0 0 -12 15 0
b:ask in	0 0 -12 12 0
b:at	-6 -9 21 0 0
b:at the	-5 -2 12 0 0
b:back	-4 -1 9 0 0
b:back to	-3 0 7 0 0
b:be	-29 15 2 0 0
b:be approve	0 14 -10 0 0
b:be sign	-17 0 13 0 0
b:bear	14 -6 -8 0 0
b:bear the	14 -6 -8 0 0
b:become	0 7 -7 0 0
b:been	9 12 -19 0 0
b:been sign	15 0 -15 0 0
b:before	2 -7 5 0 0
b:before the	9 0 -2 0 0
b:between	-5 -11 19 0 0
b:but	-18 17 -3 0 0
b:but the	-4 13 -7 0 0
b:by	32 1 -25 -10 -10
b:by <name>	0 6 -1 0 0
b:by <number>	8 0 -7 0 0
b:by <person>	13 -6 -5 0 0
b:by mr	3 2 -10 0 0
b:call	-2 -7 14 0 0
b:can	0 -9 10 0 0
b:can be	0 -6 6 0 0
b:carry	-1 0 7 0 0
b:clear	6 -2 0 0 0
b:come	-3 -7 12 0 0
b:come from	0 9 -9 0 0
b:company	-5 0 8 0 0
b:consultation	0 -5 9 0 0
b:control	0 9 -6 0 0
b:date	0 6 -6 0 0
b:day	10 -4 -3 0 0
b:deal with	0 -8 10 0 0
b:decide	0 -6 6 0 0
b:decision	2 2 -7 0 0
b:decree	6 5 -12 0 0
b:decree is	-7 0 4 0 0
b:decree of	12 0 -11 0 0
b:did not	0 6 -6 0 0
b:diet	0 -6 6 0 0
b:directed	-7 0 10 0 0
b:directed the	-7 0 10 0 0
b:do	0 -10 13 0 0
b:doe	-11 18 -10 0 0
b:doe not	0 -13 15 0 0
b:down	0 -5 8 0 0
b:due	0 -4 8 0 0
b:duty that	7 0 -5 0 0
b:earth	0 -5 6 0 0
b:effect	-4 16 -11 0 0
b:extension	0 19 -15 0 0
b:final approval	0 -5 6 0 0
b:finance	-1 0 9 0 0
b:follow	-4 0 8 0 0
b:for	-30 3 5 5 4
b:for <name>	11 9 -21 0 0
b:for the	-10 0 7 0 0
b:from	-27 12 0 0 1
b:from the	-10 22 -14 0 0
b:get	2 8 -13 0 0
b:go to	0 6 -5 0 0
b:good	-9 -2 17 0 0
b:had	-6 -2 11 0 0
b:had been	4 4 -9 0 0
b:hand	1 -8 2 0 0
b:hand over	-4 -1 9 0 0
b:has	3 7 -8 0 -8
b:has been	0 6 -7 0 0
b:has say	0 -2 7 0 0
b:has to	0 16 -12 0 0
b:have	2 -6 -1 5 0
b:have not	0 0 -8 7 0
b:having	-8 0 10 0 0
b:having regard	-8 0 9 0 0
b:he	-16 8 2 0 0
b:he add	0 7 -7 0 0
b:he had	-4 -4 11 0 0
b:he has	2 -8 2 0 0
b:he say	0 0 -6 0 3
b:he tell	0 0 6 0 0
b:his	0 -4 6 -2 0
b:house	0 -9 12 0 0
b:how	0 -6 11 0 0
b:i	-1 -8 15 0 0
b:if	-15 5 0 3 0
b:if the	0 7 -3 0 0
b:in <month-gone>	0 -3 10 0 0
b:in <name>	15 19 -38 0 0
b:in <number>	12 0 -11 0 0
b:in <seat>	-6 19 -14 0 1
b:in a	13 0 -14 0 0
b:in the	-19 -1 14 0 0
b:is a	0 6 -4 0 0
b:is how	0 0 6 0 0
b:is now	4 6 -11 0 0
b:is the	-13 10 0 0 0
b:is to	-4 -8 15 0 0
b:is with	0 12 -10 0 0
b:issued	2 5 -9 0 0
b:it	-13 0 7 5 0
b:it is	0 5 -8 3 0
b:it need	0 6 -6 0 0
b:it still	-1 -8 12 0 0
b:it take	3 -7 0 0 2
b:it to	0 24 -22 0 0
b:it will	-3 6 0 0 0
b:it with	-2 -2 9 0 0
b:its	-1 -6 7 0 2
b:joint	0 -7 11 0 0
b:just	9 0 -8 0 0
b:just sign	9 0 -8 0 0
b:know	0 10 -8 0 0
b:lack	-7 18 -12 0 0
b:last	-3 -6 15 0 0
b:law	6 7 -14 0 0
b:law the	0 8 -6 0 0
b:leave	-1 10 -7 0 0
b:leave it	0 14 -13 0 0
b:led	-3 0 7 0 0
b:led by	-2 0 6 0 0
b:lie with	0 6 -4 0 0
b:lower	0 -7 4 0 0
b:m	0 -5 7 0 0
b:m .	0 -5 7 0 0
b:may	0 9 -5 0 0
b:meant	0 6 -17 0 11
b:meet	-16 -19 37 0 0
b:member	0 -1 6 0 0
b:ministry	0 -5 8 0 0
b:morning	0 7 -9 0 0
b:mr	-4 2 5 0 -6
b:mr .	-6 3 0 0 0
b:mr <person>	-13 8 0 0 0
b:must	-5 -3 9 0 0
b:must be	0 -6 9 0 0
b:must still	0 -14 15 0 0
b:my	17 0 -14 0 0
b:name to	2 -7 0 0 0
b:need	-2 24 -18 0 0
b:need a	0 21 -18 0 0
b:negotiation	0 7 -6 0 0
b:neither	-4 6 0 0 0
b:no	-2 11 -5 0 0
b:no .	0 7 -8 0 0
b:no notice	-1 13 -9 0 0
b:no order	0 19 -18 0 0
b:nod	0 18 -17 0 0
b:nor	-9 9 0 0 0
b:northern	0 -6 6 0 0
b:nothing	0 7 -5 0 0
b:notice	-5 31 -31 6 0
b:notice of	-1 5 -11 6 0
b:obtain	0 -9 10 0 0
b:obtain the	0 -9 10 0 0
b:of	-10 5 6 0 -18
b:of <day-today>	-6 -2 10 0 0
b:of <name>	1 9 -11 0 0
b:of a	1 2 -6 0 0
b:of it	-1 -9 13 0 0
b:of the	-2 -3 7 2 -2
b:on	-3 -3 7 3 -5
b:on <day-ahead>	-8 0 6 0 0
b:on <day-gone>	0 -15 7 0 0
b:on our	9 0 -7 0 0
b:on the	-3 10 -11 1 0
b:on thi	12 0 -13 0 0
b:once	0 9 -9 0 0
b:one	0 10 -9 0 0
b:one of	-1 12 -8 0 0
b:only	0 -4 8 0 0
b:or	-2 22 -19 0 0
b:order by	-4 9 -2 0 0
b:order has	7 -6 0 0 0
b:order on	-4 0 6 0 0
b:other	7 0 -6 0 0
b:our	9 0 -5 0 0
b:our own	5 0 -9 0 0
b:our side	9 0 -7 0 0
b:out	-10 7 0 0 0
b:over	0 -11 8 0 0
b:over the	7 -6 0 0 0
b:own	0 8 -12 0 0
b:part	4 0 -7 0 0
b:pass	0 8 -6 0 0
b:passed	8 -3 -3 0 0
b:passed the	8 0 -6 0 0
b:pause	0 -5 6 0 0
b:pending	0 9 -8 0 0
b:phone	8 -1 -4 0 0
b:port	0 -7 9 0 0
b:president	-12 -8 22 0 0
b:president <person>	-5 0 8 0 0
b:pressed	-2 -1 8 0 0
b:prime	6 -6 0 0 0
b:prime minister	6 -6 0 0 0
b:provided	-2 6 0 0 0
b:published	0 12 -8 0 0
b:published by	0 10 -8 0 0
b:put his	0 -1 6 0 0
b:put the	0 15 -13 0 0
b:put their	15 -5 -9 0 0
b:rare	0 -5 6 0 0
b:receive	-7 1 1 0 0
b:receive the	-3 10 -3 0 0
b:recommend	0 7 -6 0 0
b:regard	-8 0 9 0 0
b:regard to	-8 0 9 0 0
b:require	0 17 -16 0 0
b:resolution	15 0 -15 0 0
b:resolution of	12 1 -17 0 0
b:rule	-1 -5 11 0 0
b:same	-3 0 8 0 0
b:sanctioning	-2 0 7 0 0
b:say his	6 0 -4 0 0
b:say it	-3 6 0 0 0
b:say the	-3 7 -1 0 0
b:seal	-12 10 0 0 0
b:seal of	-8 12 -3 0 0
b:see	0 -3 0 7 0
b:set	0 -5 7 0 0
b:side	3 0 -8 1 0
b:side is	0 12 -9 0 0
b:side the	10 -4 -4 0 0
b:sign	0 -2 7 -1 -3
b:sign by	6 0 -5 0 0
b:sign for	-11 -7 20 0 0
b:sign in	14 9 -23 0 0
b:sign it	-6 0 8 0 0
b:sign the	-25 -1 29 0 0
b:sign what	-3 -1 8 0 0
b:signature	3 21 -23 0 0
b:signature in	0 13 -13 0 0
b:signature of	0 -8 9 0 0
b:since	-6 4 0 0 0
b:sit	6 -6 0 0 0
b:still	-7 -4 10 0 0
b:still need	0 -7 8 0 0
b:still to	0 12 -10 0 0
b:subject	0 -5 7 0 0
b:take	0 3 -7 0 2
b:talk	-4 0 10 0 0
b:talk with	-6 1 1 0 0
b:tell	5 -17 18 0 -5
b:tell the	0 -5 6 0 0
b:term	0 10 -7 0 0
b:that	14 -7 2 -14 -1
b:that <name>	0 -5 6 0 0
b:that he	3 -6 1 0 0
b:that is	5 -18 9 0 0
b:that the	0 7 -3 0 0
b:the	-14 18 4 -2 -24
b:the <name>	-7 -11 24 0 0
b:the <office>	-7 9 0 0 0
b:the <organisation>	0 -4 8 0 0
b:the <person>	7 0 -9 0 0
b:the <quality>	-2 7 -6 0 0
b:the accord	0 -5 6 0 0
b:the agreement	7 0 -8 0 0
b:the announcement	6 4 -12 0 0
b:the approval	0 8 -10 0 0
b:the deal	0 7 -3 0 0
b:the decree	0 5 -10 0 0
b:the duty	6 0 -5 0 0
b:the extension	1 9 -11 0 0
b:the final	0 9 -8 0 0
b:the house	0 -8 10 0 0
b:the northern	0 -6 6 0 0
b:the notice	0 9 -7 0 0
b:the other	8 0 -8 0 0
b:the pause	0 -5 6 0 0
b:the same	-2 0 8 0 0
b:the sanctioning	-1 0 6 0 0
b:the seal	-8 12 -3 0 0
b:the term	0 10 -7 0 0
b:the truce	-4 -9 17 0 0
b:the understanding	-1 9 -4 0 0
b:the vote	0 -10 10 0 0
b:their	18 -5 -7 0 0
b:then	7 -1 -1 0 0
b:then come	0 -5 7 0 0
b:thi	-7 12 -1 0 0
b:through	4 -8 4 0 0
b:to	-20 1 11 0 -11
b:to <level>	-3 -4 10 0 0
b:to <number>	7 -5 0 0 0
b:to ask	0 8 -7 0 0
b:to be	-10 11 -2 0 0
b:to it	7 0 -5 0 0
b:to sign	-2 -1 8 0 0
b:together	15 0 -13 0 0
b:trade	-15 8 0 0 0
b:trade minister	-4 6 0 0 0
b:treaty	0 -13 13 0 0
b:truce	-2 -15 21 0 0
b:two	-9 3 2 0 0
b:two order	0 7 -4 0 0
b:understanding	-10 8 2 0 0
b:unless	-12 0 11 0 0
b:unless the	0 -8 8 0 0
b:until	-7 1 2 0 0
b:until the	0 8 -5 0 0
b:upon	0 6 -3 0 0
b:us	7 4 -14 0 0
b:vote	6 0 -2 0 0
b:vote in	0 9 -8 0 0
b:vote to	7 0 -5 0 0
b:was	1 -20 8 0 -2
b:we have	0 -5 0 7 0
b:were	0 -3 7 0 0
b:what	1 -13 13 0 0
b:what is	0 11 -9 0 0
b:what the	6 0 -2 0 0
b:whatever	-2 0 6 0 0
b:whether	-11 -9 -11 30 -2
b:whether the	0 -4 -5 15 0
b:which	10 -3 -7 5 0
b:which he	0 10 -9 0 0
b:which the	2 -11 0 6 0
b:who	-7 -17 26 0 0
b:will	-9 0 7 0 0
b:will be	-6 9 -2 0 0
b:with	0 -6 10 0 -4
b:with the	6 0 -8 0 0
b:without	0 -6 8 0 0
b:without a	0 -5 6 0 0
b:would	-10 6 0 0 0
b:would put	0 15 -14 0 0
b:yet	0 7 -5 0 0
b:·	-5 0 7 0 0
b:—	-2 11 -9 0 0
b:— the	-5 0 11 0 0
beside given	45 -25 -9 -36 -52
beside given both	2 -17 8 0 0
beside given office	-7 -6 17 -2 -1
beside given organisation	34 -24 -9 -6 -8
beside given person	28 5 -31 -3 -7
beside given pronoun	5 -12 3 0 -5
beside given side	-14 2 16 0 -2
beside needed	-66 34 7 -10 -29
beside needed both	-10 15 -5 0 0
beside needed name	0 -12 13 0 0
beside needed office	-16 12 -1 3 -7
beside needed organisation	-27 10 7 -15 -8
beside needed person	-18 47 -27 -1 -6
beside needed pronoun	0 -13 15 0 0
beside needed side	0 -16 20 0 0
beside none	-20 -15 54 -26 -29
beside none again	3 -16 18 0 -6
beside none both	12 -3 -1 0 -4
beside none name	-13 -6 30 -27 -16
beside none office	-8 4 -3 1 5
beside none organisation	-7 23 -7 -3 -19
beside none person	13 -16 2 -44 8
beside none pronoun	-22 -29 36 2 4
beside none side	-37 -22 47 13 -21
beside unknown	-10 -4 -17 29 -1
beside unknown person	-3 -8 -6 20 0
beside withheld	-6 -23 -12 0 33
beside withheld organisation	-11 -10 -10 0 26
beside withheld person	-4 0 0 0 6
beside withheld pronoun	7 -2 -3 0 0
c0=bear	7 -15 2 4 0
c0=impose	-9 5 6 -3 -2
c0=say	0 5 3 -9 -8
c0=stay	0 -3 4 3 -10
c0=suspend	0 0 6 0 0
c0=up	0 -3 7 0 0
c1=agree	3 -9 8 -3 -5
c1=bear	4 -18 8 3 0
c1=impose	-8 0 16 -5 -6
c1=say	0 8 0 -10 -8
c1=stay	6 -4 0 3 -11
c1=suspend	0 0 7 0 0
c2=agree	7 -7 -3 0 8
c2=bear	-10 -2 16 0 -7
c2=begin	0 -5 10 0 -2
c2=buy	14 0 -9 0 0
c2=deny	-7 -2 4 0 2
c2=down	4 -7 -4 0 8
c2=end	4 -12 4 0 0
c2=impose	8 -8 2 0 -3
c2=propose	-16 0 14 0 -5
c2=say	-15 -6 10 13 1
c2=stay	-11 -8 24 -6 -1
c2=suspend	-2 -6 1 0 9
c2=target	-5 -10 19 0 0
c2=threaten	-1 0 8 0 0
ct0=agree future-passive	-12 1 5 0 0
ct0=agree modal-passive	-4 0 7 0 0
ct0=agree past	0 8 -4 0 0
ct0=agree past-passive	3 -10 0 0 0
ct0=agree perfect	9 -4 -2 0 0
ct0=agree perfect-passive	5 0 -6 0 0
ct0=agree present	0 -6 10 0 0
ct0=agree present-passive	0 6 -3 0 0
ct0=bear perfect	6 -3 -10 6 0
ct0=bear present	8 -5 0 0 0
ct0=begin present	-6 1 0 0 2
ct0=down perfect	0 6 -6 0 0
ct0=impose future-passive	-13 3 3 0 0
ct0=impose modal	0 16 -14 0 0
ct0=impose modal-passive	-7 3 0 0 0
ct0=impose past-passive	0 -17 9 0 0
ct0=impose perfect	0 -9 8 0 0
ct0=impose perfect-passive	8 0 -12 0 0
ct0=impose pluperfect-passive	7 0 -3 0 0
ct0=propose future	0 14 -13 0 0
ct0=propose present	0 0 6 0 0
ct0=say past-passive	-3 0 6 0 0
ct0=say present	6 1 -5 0 0
ct0=stay future	0 -5 7 0 0
ct0=stay past	6 -6 0 2 0
ct0=stay perfect	0 11 -7 0 0
ct0=up modal	0 -8 9 0 0
ct1=agree future-passive	-12 1 5 0 0
ct1=agree modal-passive	-4 0 7 0 0
ct1=agree participle-passive	2 -17 3 0 0
ct1=agree past	0 6 -3 0 0
ct1=agree past-passive	3 -10 0 0 0
ct1=agree perfect	9 -4 -3 0 0
ct1=agree perfect-passive	5 0 -6 0 0
ct1=agree present	0 -5 9 0 0
ct1=agree present-passive	0 6 -3 0 0
ct1=bear perfect	6 -3 -10 6 0
ct1=bear present	8 -5 0 0 0
ct1=begin perfect	0 6 -5 0 0
ct1=begin present	-6 1 0 0 2
ct1=impose future-passive	-13 3 3 0 0
ct1=impose infinitive	-3 -10 16 0 0
ct1=impose modal	0 16 -14 0 0
ct1=impose modal-passive	-7 3 0 0 0
ct1=impose participle-passive	3 -10 1 0 0
ct1=impose past-passive	0 -17 9 0 0
ct1=impose perfect-passive	8 0 -12 0 0
ct1=impose pluperfect-passive	7 0 -3 0 0
ct1=propose future	0 14 -13 0 0
ct1=propose participle-passive	-1 0 6 0 0
ct1=say past-passive	-3 0 6 0 0
ct1=say present	6 2 -6 0 0
ct1=stay future	0 -4 6 0 0
ct1=stay participle-passive	7 0 -6 0 0
ct1=stay past	6 -6 -1 2 0
ct1=stay perfect	0 6 -2 0 0
ct1=up modal	0 -8 9 0 0
ct2=agree future	-9 16 -20 0 9
ct2=agree infinitive	-4 1 -6 0 11
ct2=agree modal	-6 -1 6 0 0
ct2=agree participle-passive	0 -15 7 0 0
ct2=agree past	12 -42 0 2 0
ct2=agree perfect	15 -15 2 -7 -5
ct2=agree present	-10 12 0 0 0
ct2=bear future	-3 -8 14 0 0
ct2=bear gerund	0 -8 13 0 0
ct2=bear modal	0 -5 7 0 0
ct2=bear past	19 -3 -15 0 0
ct2=bear perfect	-21 -6 24 0 0
ct2=bear pluperfect	-1 0 7 0 0
ct2=bear present	-12 16 -6 0 0
ct2=begin modal	0 6 -3 0 0
ct2=begin past	0 -5 8 0 0
ct2=begin pluperfect	13 0 -12 0 0
ct2=begin present	-9 -8 20 0 0
ct2=buy past	21 0 -19 0 0
ct2=down past	14 -3 -9 0 0
ct2=down perfect	-7 -1 0 0 11
ct2=down pluperfect	14 0 -14 0 0
ct2=down present	-15 0 16 0 0
ct2=end modal	0 -2 6 0 0
ct2=impose future	-19 7 -3 0 6
ct2=impose infinitive	-12 5 -2 0 9
ct2=impose modal	-13 0 10 0 0
ct2=impose modal-passive	0 11 -10 0 0
ct2=impose participle-passive	-5 -16 20 0 0
ct2=impose past	23 -51 0 0 -8
ct2=impose perfect	13 -2 -3 -14 -5
ct2=impose pluperfect	0 -6 2 7 -4
ct2=impose present	1 10 -9 0 -1
ct2=impose present-passive	0 -8 11 0 0
ct2=propose modal-passive	0 15 -14 0 0
ct2=propose past	0 -8 7 0 0
ct2=propose perfect	0 -3 11 0 0
ct2=propose present	-14 0 10 0 0
ct2=propose present-passive	0 -4 8 0 0
ct2=say future	0 16 -12 0 0
ct2=say infinitive	4 -8 1 0 0
ct2=say modal	0 2 -7 10 -3
ct2=say past	-4 -2 7 -8 4
ct2=say pluperfect	-4 -2 10 0 0
ct2=say present	-10 -25 22 7 0
ct2=stay future	0 -10 13 0 0
ct2=stay modal	0 -7 12 0 0
ct2=stay past	0 -14 15 0 0
ct2=stay perfect	-7 -6 19 0 0
ct2=stay perfect-passive	0 7 -5 0 0
ct2=stay pluperfect	0 6 -2 0 0
ct2=suspend present	0 -7 0 0 5
ct2=up modal	0 8 -6 0 0
ct2=up past	-2 0 7 0 0
ct2=up perfect	9 0 -7 0 0
ct2=up present	0 -3 8 0 0
do< again	0 -2 6 0 0
do< both	10 -13 0 0 0
do< do>	26 -20 0 -1 -4
do< future	-10 0 6 0 0
do< infinitive	0 -11 14 0 0
do< is future	0 12 -9 0 0
do< is future office	0 9 -8 0 0
do< is future organisation	0 11 -9 0 0
do< is modal	0 6 -4 0 0
do< is noun 	-3 15 -10 0 0
do< is noun  name	0 9 -7 0 0
do< is noun  organisation	0 -8 10 0 0
do< is noun as	4 2 -10 0 0
do< is noun is	0 -5 6 0 0
do< is noun is person	0 -5 6 0 0
do< is past	-4 -4 12 0 0
do< is past not	0 6 -6 0 0
do< is past passive	-4 0 6 0 0
do< is past person	-2 -3 9 0 0
do< is perfect both	15 0 -18 0 0
do< is perfect name	-10 0 4 0 0
do< is perfect not	0 -6 0 7 0
do< is perfect passive	6 0 -2 0 0
do< is perfect person	-11 -8 19 0 0
do< is pluperfect	-12 -3 18 0 0
do< is pluperfect name	-1 0 8 0 0
do< is pluperfect passive	5 2 -9 0 0
do< is pluperfect passive side	0 11 -11 0 0
do< is present	18 -17 -6 4 0
do< is present name	1 -7 0 0 0
do< is present office	-3 8 -10 6 0
do< is present organisation	8 -1 -3 0 0
do< is present person	13 -11 0 0 0
do< is present side	-2 -5 13 0 0
do< modal	0 14 -14 0 0
do< office	-3 29 -23 2 -3
do< organisation	-2 -5 12 1 -9
do< participle	-7 0 7 0 0
do< past	-12 -2 16 4 -8
do< perfect	2 -6 7 -2 -6
do< perfect-not	0 0 -5 6 0
do< person	11 -11 1 0 0
do< pluperfect	-4 0 6 0 0
do< power=cabinet	8 -4 0 0 0
do< power=commission	-6 -3 3 6 0
do< power=government	-11 3 2 0 0
do< power=house	0 -5 10 0 0
do< power=minister	6 -17 11 0 -2
do< power=no power	0 0 1 -6 0
do< power=president	-10 19 -9 2 -4
do< power=prime minister	13 -10 -1 0 0
do< power=secretary	4 -12 4 0 0
do< present	6 -5 -1 0 0
do< pronoun	0 -21 16 0 1
do< side	-28 2 12 0 0
do> again	0 -2 9 0 -3
do> both	-6 0 7 0 0
do> future	-28 11 -1 7 -14
do> infinitive	-6 -14 7 2 5
do> is future	-14 8 0 0 -5
do> is future organisation	-7 0 5 0 0
do> is future passive	0 -10 11 0 0
do> is future side	0 6 -6 0 0
do> is modal	-11 -11 20 0 0
do> is modal pronoun	0 -1 8 0 0
do> is noun beijing	0 7 -7 0 0
do> is noun beijing side	0 7 -7 0 0
do> is noun it	-12 -8 25 0 0
do> is noun it again	-11 -6 23 0 0
do> is noun must organisation	0 7 -4 0 0
do> is noun still	0 -8 8 0 0
do> is past not pronoun	0 0 -2 0 6
do> is past pronoun	-4 0 6 0 0
do> is past side	0 8 -8 0 0
do> is perfect	-1 -16 15 -8 1
do> is perfect name	-18 4 12 0 0
do> is perfect not	-14 7 0 0 -3
do> is perfect not again	0 9 -5 0 0
do> is perfect not organisation	0 -12 18 0 0
do> is perfect not person	-3 10 0 0 0
do> is perfect not side	0 10 -6 0 0
do> is perfect organisation	10 -1 -9 -1 3
do> is perfect passive name	-3 8 -2 0 0
do> is perfect passive not	0 8 -4 0 0
do> is perfect person	-2 -13 17 0 0
do> is perfect pronoun	0 -14 6 0 0
do> is perfect side	8 -10 4 0 0
do> is pluperfect	4 -15 2 5 0
do> is pluperfect not	-2 7 0 0 0
do> is pluperfect not pronoun	0 7 -4 0 0
do> is pluperfect passive	0 7 -6 0 0
do> is present	17 5 -16 0 -6
do> is present both	-1 7 -1 0 0
do> is present not	0 3 -17 7 8
do> is present not again	0 -5 8 0 0
do> is present not organisation	0 -11 12 0 0
do> is present not side	0 5 -13 9 0
do> is present office	12 0 -12 0 0
do> is present organisation	-3 16 -18 4 0
do> is present person	11 0 -5 0 0
do> is present pronoun	17 -1 -9 0 -3
do> is present side	-7 -21 29 0 0
do> modal	-23 -5 14 0 0
do> modal-not	6 -3 -8 6 -2
do> name	-4 2 6 -1 -15
do> office	26 -15 -20 12 6
do> organisation	0 -7 5 0 5
do> past	-9 12 0 1 -10
do> perfect	3 -19 13 -9 0
do> perfect-not	-17 14 -1 0 -3
do> person	0 8 -5 3 -10
do> pluperfect	3 -7 0 5 -1
do> pluperfect-not	-2 7 0 0 0
do> power=assembly	-2 25 -20 0 0
do> power=board	0 -14 17 0 0
do> power=cabinet	32 -15 -15 0 0
do> power=chancellor	-6 0 5 0 0
do> power=commission	-3 9 -7 3 0
do> power=committee	0 -23 25 0 0
do> power=congress	0 -13 14 0 0
do> power=council	0 6 -12 0 4
do> power=department	-4 0 6 0 0
do> power=government	-1 0 7 0 -2
do> power=king	5 0 -8 1 0
do> power=minister	-9 -9 17 -10 3
do> power=ministry	-1 -6 4 0 6
do> power=no power	12 6 -6 -5 -17
do> power=parliament	3 -3 0 6 -5
do> power=prime minister	-6 8 -5 1 0
do> power=representative	0 -13 17 0 0
do> power=secretary	19 -8 -5 0 -4
do> power=senate	-6 10 -7 0 3
do> power=treasury	-14 -11 28 0 0
do> present	11 -10 0 1 0
do> present-not	0 1 -15 11 7
do> pronoun	6 -19 0 -8 7
do> side	-12 2 9 1 -18
f:!	-4 7 0 0 0
f:"	-11 16 -12 7 5
f:'	-10 0 14 0 0
f:'s	2 1 -4 -6 6
f:,	9 0 -6 -9 5
f:-	-18 -4 12 0 6
f:.	5 12 -1 -11 -13
f::	17 13 -24 0 -7
f:<agent>	12 -2 -4 0 -18
f:<day-ahead>	5 -19 20 -14 -33
f:<day-gone>	1 4 -5 -8 5
f:<day-today>	-6 0 8 0 0
f:<duty>	0 0 6 -2 -13
f:<gate>	-11 12 -1 -1 0
f:<goods-amount>	-3 -5 13 0 0
f:<goods>	5 -11 -1 -13 18
f:<level-noun>	-21 -2 19 0 1
f:<level>	-4 -10 21 -8 -22
f:<money>	-12 -7 24 0 0
f:<month-gone>	-3 -5 0 0 12
f:<name>	-5 0 9 -15 -5
f:<not>	3 13 -22 0 21
f:<number>	8 -16 7 -3 -13
f:<office>	8 -5 0 -3 -1
f:<organisation>	14 2 -24 8 10
f:<person>	0 10 -7 1 -8
f:<points>	6 11 -15 0 0
f:<quality>	11 4 -15 -6 2
f:<seat>	12 7 -16 -5 0
f:<sender>	-17 -5 12 0 11
f:<span>	1 2 0 -1 -9
f:<v-agree>	7 -2 0 -8 0
f:<v-bear>	-7 1 4 -6 3
f:<v-buy>	-7 -4 12 0 0
f:<v-deny>	0 12 -7 0 0
f:<v-down>	-11 2 0 3 4
f:<v-end>	14 -33 17 0 -5
f:<v-impose>	2 -7 4 -35 7
f:<v-propose>	-2 21 -5 -11 -16
f:<v-return>	-11 -7 21 0 0
f:<v-say>	-17 -1 13 5 2
f:<v-stay>	7 -20 3 -7 9
f:<v-suspend>	9 -7 -5 0 2
f:<v-target>	-13 -10 24 0 0
f:<v-threaten>	-11 -13 28 0 0
f:<v-up>	18 -5 -9 0 0
f:?	-24 -17 25 0 8
f:a	-10 -8 18 1 -3
f:about	-14 0 -6 11 6
f:abroad	0 -7 0 0 6
f:accept	0 -7 2 0 0
f:according	-8 6 0 0 0
f:act	-16 -2 18 0 0
f:action	0 -14 16 0 0
f:affair	2 -7 0 0 0
f:affiliate	0 8 -11 0 0
f:after	0 -11 12 0 0
f:afterward	0 -2 6 0 0
f:again	-15 16 -4 0 0
f:agree	-22 -31 51 0 0
f:agreement	-2 -12 15 0 0
f:ahead	0 6 -5 0 0
f:al	-3 7 -1 0 0
f:alexandria	11 0 -8 0 0
f:ali	-7 0 5 0 0
f:all	-17 14 0 0 0
f:allow	-7 0 10 0 0
f:alone	-11 10 0 0 0
f:already	-4 24 -17 0 0
f:also	18 -18 -8 0 3
f:aluminium	-4 9 -2 0 0
f:am	-8 -2 12 0 0
f:among	-2 0 8 0 0
f:an	-14 4 3 0 3
f:and	-11 -1 3 7 14
f:annex	18 0 -17 0 0
f:announce	0 -14 10 0 0
f:announcement	-3 14 -8 0 0
f:another	-12 8 0 0 0
f:answer	-5 -2 11 0 0
f:antimony	8 0 -6 0 0
f:any	3 4 -9 0 0
f:anybody	-5 15 -9 0 0
f:anything	-3 0 7 0 0
f:approve	-7 -9 11 0 5
f:arrangement	-6 10 -2 0 0
f:arrive	0 -14 16 0 0
f:as	20 -6 -14 0 3
f:at	2 -17 10 0 -1
f:await	-1 -1 6 0 0
f:back	-9 0 7 0 0
f:ban	0 3 -6 0 0
f:basi	0 7 -6 0 0
f:be	20 -1 -5 0 -10
f:bear	0 -7 3 0 0
f:because	3 4 -9 0 0
f:become	0 0 -7 0 7
f:been	-7 -15 16 0 7
f:before	-2 -6 -6 0 20
f:begin	6 -13 3 0 0
f:being	11 0 -11 0 0
f:believe	0 0 -8 9 0
f:beside	14 0 -11 0 0
f:bill	0 -6 11 0 0
f:boat	0 0 -4 0 7
f:bond	6 0 -6 0 0
f:both	42 6 -43 0 0
f:box	-5 0 6 0 0
f:bridge	-14 -6 21 0 0
f:broker	13 0 -11 0 0
f:built	0 0 -6 0 7
f:bus	0 6 -4 0 0
f:busan	-7 2 0 0 0
f:buy	-6 3 2 0 0
f:buyer	7 0 -4 0 0
f:by	0 -10 5 -4 3
f:cabinet	5 2 -10 0 0
f:calendar	-4 -2 10 0 0
f:call	-13 9 1 0 0
f:can	-23 28 -11 0 0
f:cannot	-3 -1 9 0 0
f:car	-2 0 7 0 0
f:case	-10 0 5 0 0
f:ceiling	0 0 -1 0 6
f:charge	-6 0 5 0 0
f:close	-2 -1 7 0 0
f:closed	6 19 -24 0 0
f:come	-7 8 -4 5 0
f:commerce	-15 13 0 0 0
f:company	-5 -9 16 0 0
f:conference	-1 6 -1 0 0
f:confirm	12 0 -8 0 0
f:consent	-10 14 0 0 0
f:continue	6 5 -11 0 0
f:cost	-8 -3 12 0 0
f:could	7 14 -20 0 0
f:count	2 4 -8 0 0
f:counted	0 -5 8 0 0
f:countermeasure	0 -7 10 0 0
f:country	-2 0 6 0 0
f:custom	6 3 -9 0 0
f:cut	0 -7 6 0 0
f:date	-6 0 11 0 0
f:deadline	0 -8 9 0 0
f:deal	-19 -3 22 0 0
f:decide	-2 -7 14 0 0
f:decision	0 0 -5 9 0
f:decree	8 13 -21 0 0
f:described	-3 10 -3 0 0
f:detail	0 7 -5 0 0
f:did	14 -23 7 0 0
f:diet	18 0 -17 0 0
f:do	0 -4 8 0 0
f:doe	-12 2 7 0 0
f:doesn't	0 10 -6 0 0
f:done	1 19 -20 0 0
f:door	-1 -1 9 0 0
f:down	-12 0 10 0 0
f:draft	-5 6 0 0 0
f:due	3 -21 0 0 15
f:duty	3 -6 4 0 -5
f:each	-6 -13 23 0 0
f:earlier	0 0 6 0 0
f:earth	-7 10 -3 0 0
f:easter	-8 0 5 0 0
f:effect	9 -7 -1 0 0
f:end	8 -8 0 0 0
f:enough	-4 0 -4 9 0
f:enter	0 -9 13 0 0
f:everybody	-6 0 -2 0 7
f:everything	-2 -11 16 0 0
f:exception	8 0 -7 0 0
f:expect	9 -5 0 0 0
f:export	2 -7 5 0 0
f:extension	0 12 -5 0 0
f:extra	0 -2 6 0 0
f:face	0 9 -8 0 0
f:fact	-4 9 -3 0 0
f:fall	-1 -7 9 0 0
f:far	0 -14 19 0 0
f:fee	1 -6 3 0 0
f:fifth	-4 0 6 0 0
f:file	8 0 -7 0 0
f:find	0 13 -9 0 0
f:firm	-7 4 0 0 0
f:first	-2 8 -4 0 1
f:fish	5 3 -10 0 0
f:five	-7 0 10 0 0
f:follow	10 -6 -3 0 0
f:for	-2 3 3 -9 -1
f:force	2 -10 3 0 0
f:foreign	-9 0 14 0 0
f:four	-9 -1 15 0 0
f:fourth	0 -3 6 0 0
f:framework	5 8 -14 0 0
f:freeze	-2 15 -10 0 0
f:from	11 0 -4 0 -7
f:front	-2 6 -2 0 0
f:full	0 15 -12 0 0
f:further	7 12 -18 0 0
f:gallium	7 0 -5 0 0
f:gave	0 0 -13 0 11
f:gazette	3 -1 -9 7 0
f:general	6 0 -5 0 0
f:geneva	3 1 -7 0 0
f:germanium	8 0 -5 0 0
f:get	-2 -3 10 0 0
f:give	-20 13 1 0 0
f:go	8 1 -12 0 2
f:good	7 -22 7 0 -1
f:goodwill	-5 0 8 0 0
f:government	5 -20 10 0 0
f:great	-3 10 -5 0 0
f:ground	-3 0 0 0 7
f:had	-22 4 1 9 4
f:half	0 6 -6 0 0
f:hand	-2 0 6 0 0
f:harbour	0 0 -4 0 7
f:has	16 6 -24 0 10
f:have	30 -21 -14 2 0
f:he	-50 36 2 -11 -3
f:he'd	0 0 -7 0 11
f:he'll	-8 3 0 0 0
f:hear	0 0 7 0 0
f:heard	-2 0 8 0 0
f:heavy	-8 0 11 0 0
f:her	4 0 -10 6 0
f:here	-13 0 13 0 0
f:him	3 0 -10 0 6
f:hold	0 -15 12 0 0
f:hope	0 -9 14 0 0
f:household	-6 0 7 0 0
f:how	-6 0 6 0 1
f:i	0 7 0 0 -7
f:i've	0 0 -14 12 0
f:if	-11 0 18 0 -4
f:implement	0 6 -4 0 0
f:in	9 4 -9 -19 4
f:included	0 6 -4 0 0
f:initial	-4 6 0 0 0
f:instead	-6 0 10 0 0
f:into	0 -12 11 0 0
f:is	17 0 -18 1 7
f:isn't	0 11 -8 0 0
f:issue	10 -3 -4 0 0
f:issued	-4 0 9 0 0
f:it	20 -8 -10 5 0
f:its	-10 9 0 0 0
f:just	9 0 -5 0 0
f:keep	7 -1 -15 0 14
f:know	-6 4 0 0 0
f:kuala	0 6 -4 0 0
f:lapse	6 4 -11 0 0
f:last	-2 -27 29 0 0
f:law	-1 8 -3 0 0
f:lawyer	0 -9 10 0 0
f:leader	0 6 -1 0 0
f:least	-1 0 6 0 0
f:lemon	9 0 -9 0 0
f:less	-9 3 0 0 0
f:let	3 -10 0 0 3
f:level	6 0 -5 0 0
f:levy	6 1 -10 0 0
f:licence	-16 -11 32 0 0
f:light	0 -5 6 0 0
f:like	2 -6 0 0 0
f:list	0 -15 5 0 6
f:listed	0 -16 20 0 0
f:little	0 -10 12 0 0
f:longer	8 0 -4 0 0
f:look	0 21 -18 0 0
f:lower	-5 0 9 0 0
f:lumpur	0 6 -4 0 0
f:m	6 0 -2 0 0
f:machinery	-7 0 9 0 0
f:magnet	0 9 -8 0 0
f:majority	-5 0 6 0 0
f:make	11 -11 -1 0 0
f:maker	0 -4 0 0 7
f:man	22 -6 -25 0 8
f:margin	-4 7 0 0 0
f:market	-4 -2 11 0 0
f:material	7 0 -4 0 0
f:may	0 0 -1 6 0
f:mean	0 -2 -4 0 12
f:meant	12 7 -19 0 0
f:measure	-2 0 7 0 0
f:medicine	0 14 -20 0 7
f:meet	6 0 -3 0 0
f:member	12 -10 -2 0 0
f:mention	0 -1 7 0 0
f:middle	-7 0 6 0 0
f:million	-5 -1 10 0 0
f:mind	0 8 -7 0 0
f:ministry	0 7 -4 0 0
f:monday	10 0 -7 0 0
f:money	-3 -7 12 0 0
f:month	-13 0 13 0 0
f:more	-6 -6 14 0 0
f:most	-3 -1 9 0 0
f:mostly	9 0 -8 0 0
f:mr	9 18 -25 0 0
f:must	-6 -19 19 0 0
f:my	7 0 -3 0 0
f:name	-3 -1 7 0 0
f:need	2 16 -16 0 -1
f:needed	0 15 -12 0 0
f:neither	-22 2 13 0 0
f:never	-11 0 10 0 0
f:new	-6 12 -2 0 0
f:next	-15 0 16 0 0
f:nickel	0 0 -3 0 7
f:nine	6 -2 0 0 0
f:nobody	21 0 -17 0 0
f:none	0 -4 9 0 0
f:noon	-18 7 3 0 0
f:not	-14 16 -10 0 12
f:nothing	18 -17 -13 0 13
f:notice	6 -8 1 0 0
f:now	2 23 -23 0 0
f:number	-4 0 10 0 0
f:of	-27 11 10 0 9
f:off	0 9 -17 0 6
f:offer	-4 0 6 0 -2
f:oil	-9 4 0 0 0
f:old	0 -8 13 0 0
f:on	5 0 0 -26 0
f:once	2 17 -30 0 10
f:one	-29 8 12 0 -2
f:only	2 -15 8 0 0
f:open	-6 -3 13 0 0
f:or	-9 0 4 0 0
f:order	-4 -1 7 0 0
f:origin	0 7 -9 0 0
f:originating	6 0 -5 0 0
f:other	-16 7 4 0 -1
f:otherwise	7 0 -8 0 0
f:our	14 -6 -4 0 0
f:out	0 -3 -6 6 9
f:outstanding	-9 -8 17 0 0
f:over	14 0 -19 0 6
f:owe	0 17 -17 0 0
f:own	1 10 -11 0 0
f:owner	0 10 -10 0 0
f:page	1 -9 3 0 0
f:palm	0 10 -6 0 0
f:paper	17 -4 -13 0 0
f:parliament	0 -15 9 0 0
f:part	2 -16 7 0 0
f:partner	0 -5 6 0 0
f:party	-6 -2 10 0 0
f:pass	-3 -3 10 0 0
f:pause	-13 0 19 0 0
f:pay	-9 3 8 0 -3
f:pen	5 -7 0 0 0
f:people	-14 -14 26 0 0
f:phan	0 7 -7 0 0
f:photograph	9 -2 -4 0 0
f:place	9 -5 -10 0 6
f:plan	-8 10 -3 0 0
f:play	-6 0 10 0 0
f:point	-1 -1 7 0 0
f:position	0 7 -5 0 0
f:post	-5 9 -2 0 0
f:power	-8 5 0 0 0
f:prepare	0 10 -7 0 0
f:president	-4 -1 9 0 0
f:price	-3 -16 23 0 0
f:principle	8 0 -9 0 0
f:procedure	8 -8 0 0 0
f:prolong	7 0 -9 0 0
f:promise	-15 4 0 0 3
f:propose	0 -10 12 0 0
f:provided	0 -8 10 0 0
f:public	0 -7 9 0 0
f:published	1 7 -10 0 0
f:put	-23 2 11 0 0
f:quarrel	-1 0 -1 0 8
f:radio	0 -10 6 0 2
f:raise	12 -12 -1 0 0
f:rare	-7 10 -3 0 0
f:rate	0 -2 8 0 0
f:rather	-4 -4 10 0 0
f:ratify	8 -5 -1 0 0
f:read	0 -2 7 0 0
f:reader	0 -2 0 0 7
f:reading	-7 0 10 0 0
f:really	0 -2 -1 0 7
f:recommend	-2 7 -2 0 0
f:reduction	0 -8 10 0 0
f:refund	7 -3 -1 0 0
f:refuse	11 -11 0 0 0
f:regulation	15 0 -17 0 0
f:relation	0 7 -6 0 0
f:reporter	-4 15 -7 0 0
f:representative	-2 -8 10 0 0
f:require	-10 13 0 0 0
f:required	12 3 -15 0 0
f:rest	2 -9 1 0 0
f:result	-3 0 7 0 0
f:return	-5 0 9 0 0
f:right	8 5 -14 0 0
f:rise	0 -9 14 0 0
f:room	0 -2 7 0 0
f:round	-18 -8 26 0 0
f:rule	0 7 -3 0 0
f:run	-10 -2 17 0 0
f:sale	-2 -10 15 0 0
f:same	-8 0 12 0 0
f:sanction	12 0 -11 0 0
f:say	-14 2 5 0 0
f:seal	5 -12 1 0 0
f:seat	-4 0 6 0 0
f:second	1 -7 0 0 0
f:security	-4 0 7 0 0
f:see	3 11 -13 0 0
f:set	0 -11 2 0 7
f:settle	0 4 -14 0 11
f:shall	-3 6 0 0 0
f:she	-11 0 3 0 6
f:ship	-11 0 11 0 0
f:shipment	0 0 -4 0 7
f:short	0 -4 7 0 0
f:should	-18 -2 18 0 0
f:show	-8 2 1 0 0
f:side	-6 31 -20 0 -2
f:sign	17 12 -27 -4 3
f:signature	-13 -1 14 0 0
f:since	13 -6 -19 0 17
f:sit	-3 -7 16 0 0
f:smaller	-6 0 6 0 0
f:so	-1 7 0 0 -6
f:somebody	14 0 -12 0 0
f:soybean	-3 -6 14 0 0
f:speak	8 18 -25 0 0
f:standstill	-5 0 9 0 0
f:start	6 -8 0 0 0
f:state	0 -20 8 0 2
f:statement	-2 -3 0 0 7
f:stay	15 -11 -14 0 6
f:steel	-9 7 0 0 0
f:step	-3 12 -6 0 0
f:still	-17 -17 32 0 0
f:stop	12 -7 -2 0 0
f:strike	0 -9 13 0 0
f:supply	0 9 -8 0 0
f:suspend	15 -11 -4 0 0
f:table	-1 -8 15 0 0
f:talk	0 -10 5 0 5
f:tariff	-6 8 0 0 0
f:team	8 0 -5 0 0
f:technical	0 7 -5 0 0
f:telephone	-10 11 -2 0 0
f:tell	-9 6 -2 0 7
f:text	-8 7 0 0 0
f:than	-11 -31 40 0 0
f:thank	10 0 -8 0 0
f:that	-11 -7 11 0 8
f:the	6 0 1 -9 -2
f:their	0 6 0 0 -1
f:them	-21 9 5 0 0
f:then	-5 20 -12 0 0
f:there	0 7 -2 0 -2
f:therefore	4 0 -6 0 0
f:they	-18 9 0 9 -2
f:thi	-10 -5 13 0 4
f:thing	6 -16 3 0 0
f:think	-3 16 -11 0 0
f:third	6 0 -12 0 8
f:threaten	-6 0 9 0 0
f:three	-12 -4 22 0 0
f:ticket	0 -12 13 0 0
f:till	12 0 -10 0 0
f:time	-2 -15 19 0 0
f:to	7 -13 15 -17 -15
f:too	-7 0 5 0 0
f:top	-2 10 -4 0 0
f:tough	0 11 -10 0 0
f:trade	-17 0 14 0 0
f:tree	11 0 -9 0 0
f:truce	-6 -1 11 0 0
f:turn	-4 -9 17 0 0
f:twice	-1 -6 11 0 0
f:two	-10 -14 18 9 -2
f:under	12 -3 -6 0 0
f:until	11 -15 1 0 -4
f:us	-3 -23 28 0 0
f:visit	-4 -9 17 0 0
f:vote	2 -18 8 0 6
f:voted	3 2 -8 0 0
f:wall	-4 0 6 0 0
f:want	19 7 -22 0 0
f:warn	0 -9 14 0 0
f:was	-7 -22 27 -1 0
f:we	-8 16 -6 0 1
f:we'd	0 7 -7 0 0
f:we've	0 0 -1 0 8
f:well	9 -8 -7 0 4
f:were	21 -19 -5 0 0
f:what	-18 -14 10 0 18
f:when	16 0 -9 0 0
f:where	2 13 -14 0 0
f:which	-30 0 21 0 11
f:while	0 0 -3 0 7
f:whisky	-6 0 9 0 0
f:who	17 -1 -22 0 13
f:will	1 -3 1 2 -10
f:win	9 0 -9 0 0
f:with	-6 0 15 0 -4
f:withdraw	0 -11 13 0 0
f:within	-4 9 -2 0 0
f:without	24 12 -32 0 0
f:won't	0 -5 0 0 7
f:work	6 -4 0 0 0
f:year	-12 -2 16 0 0
f:yes	0 11 -11 0 0
f:yet	0 16 -24 0 11
f:you	8 -13 2 0 0
f:your	1 -7 0 0 0
f:zero	0 -5 10 0 0
first-of-paragraph	-20 -25 59 -15 -39
has-future	-49 20 0 0 0
has-gerund	0 -11 17 0 -2
has-infinitive	-18 1 2 0 5
has-modal	-37 12 5 11 -9
has-participle	4 -24 18 -1 -8
has-past	10 -39 19 -5 0
has-perfect	-1 -7 11 0 -4
has-present	-11 4 8 0 -4
head=	7 -10 3 -12 15
head=ababa	0 6 -6 0 0
head=affairs	-17 0 18 0 0
head=agency	0 -7 12 0 0
head=agriculture	0 -8 7 0 0
head=aires	0 0 -12 12 0
head=althing	5 8 -15 0 0
head=angola	-6 1 0 0 0
head=ankara	0 -5 7 0 0
head=assembly	-4 24 -25 0 4
head=astana	0 6 -3 0 0
head=bangladesh	0 7 -6 0 0
head=belgium	9 0 -8 0 0
head=board	-4 -32 37 0 0
head=bolivia	-5 10 -4 0 0
head=brazil	0 -3 9 0 0
head=cabinet	35 24 -55 -2 0
head=cabinets	7 0 -5 0 0
head=cambodia	-4 11 -6 0 0
head=canada	16 0 -14 0 0
head=chair	-5 0 7 0 0
head=chairman	22 0 -20 0 0
head=chancellor	-9 8 0 0 0
head=chief	-3 -3 12 0 0
head=china	-21 -20 41 0 0
head=colleague	15 7 -25 0 0
head=commerce	-11 0 14 0 -6
head=commission	28 -18 -13 10 -8
head=commissioner	10 -14 0 0 0
head=committee	-17 7 -1 0 2
head=congress	-7 0 6 0 0
head=council	20 -7 -5 -3 0
head=councillor	13 -6 -4 0 0
head=country	0 24 -24 0 0
head=court	-24 -54 71 0 0
head=customs	-10 -48 50 0 0
head=department	-6 0 1 0 0
head=diet	0 6 -4 0 0
head=director	-9 -5 17 0 0
head=economy	9 11 -20 0 0
head=ecuador	0 -3 7 0 0
head=egypt	-7 -4 17 0 0
head=envoy	9 -2 -3 0 0
head=eu	-6 21 -14 0 0
head=executive	-13 -7 22 0 0
head=finance	8 6 -15 0 0
head=folketing	0 18 -17 0 0
head=general	12 12 -24 0 0
head=government	-8 -20 32 -3 -10
head=governments	0 -2 6 0 0
head=governor	3 -9 2 0 0
head=greece	0 11 -11 0 0
head=hanoi	0 6 -2 0 0
head=helsinki	0 0 -10 12 0
head=house	-33 -30 57 0 0
head=iceland	0 6 -3 0 0
head=india	-2 -6 15 0 0
head=indonesia	-8 0 11 0 0
head=industry	0 -12 4 0 0
head=investment	0 -3 6 0 0
head=iran	-3 0 7 0 0
head=islamabad	12 0 -12 0 0
head=jamaica	0 -2 7 0 0
head=japan	9 0 -5 0 0
head=khural	5 19 -25 0 0
head=king	9 9 -29 7 0
head=lebanon	0 0 -9 10 0
head=lima	0 -4 6 0 0
head=lisbon	12 0 -11 0 0
head=majlis	0 3 -12 0 2
head=manager	-10 -3 16 0 0
head=mayor	-6 0 7 0 0
head=minister	-3 -10 17 -12 -1
head=ministers	-21 0 6 0 15
head=ministry	-35 -24 42 0 5
head=negotiator	-2 4 -7 0 6
head=norway	11 -15 0 0 0
head=ottawa	0 6 -3 0 0
head=paraguay	-3 0 6 0 0
head=parliament	1 6 -7 3 -3
head=parliaments	0 -11 12 0 0
head=peru	-1 -4 10 0 0
head=premier	-13 -10 18 4 0
head=president	5 25 -26 1 -7
head=presidents	0 11 -8 0 0
head=regulator	-18 -30 45 0 0
head=representative	-16 5 8 0 -4
head=representatives	14 15 -29 0 0
head=republic	9 -2 -5 0 0
head=secretary	-2 -36 40 0 -15
head=security	-2 19 -15 0 0
head=senate	-8 19 -12 0 1
head=seoul	0 -3 7 0 0
head=side	0 17 -11 0 0
head=sides	0 17 -12 0 0
head=state	0 0 -7 3 0
head=states	3 10 -11 0 0
head=storting	0 11 -10 0 0
head=suva	9 0 -8 0 0
head=switzerland	0 -2 8 0 0
head=thailand	-7 0 9 0 0
head=tokyo	0 -8 9 0 0
head=trade	-7 -28 28 0 0
head=transport	0 10 -7 0 0
head=tunis	8 0 -8 0 0
head=turkey	0 12 -8 0 0
head=ukraine	-5 0 11 0 0
head=uruguay	-3 0 9 0 0
head=us	-1 -2 9 0 0
head=washington	-3 -1 10 0 0
head=wellington	9 0 -8 0 0
headline	-21 -14 23 7 5
kind=office	-19 7 0 10 2
kind=organisation	-2 14 0 -21 -13
kind=person	14 -15 10 -25 -3
kind=side	-50 -30 62 10 -24
l1="	-9 -18 25 0 0
l1='s	-9 10 -5 0 4
l1=(	-12 8 0 0 0
l1=*	3 1 -7 0 0
l1=,	19 -12 -10 -4 1
l1=-	10 -3 -8 0 3
l1=.	0 8 -8 0 0
l1=:	3 -1 2 0 -6
l1=;	0 17 -24 0 6
l1=<begin>	0 7 -1 -10 1
l1=<day-ahead>	0 15 -14 0 0
l1=<day-today>	-3 -4 11 0 0
l1=<name>	13 4 -17 0 0
l1=<not>	-13 -1 16 0 0
l1=<number>	6 -2 0 0 0
l1=<office>	15 -2 -8 0 0
l1=<v-agree>	-4 0 8 0 0
l1=<v-bear>	-4 -15 22 0 0
l1=<v-say>	-3 -5 13 0 -2
l1=a	0 -37 37 0 0
l1=after	3 4 -14 0 3
l1=and	19 0 -9 -1 -9
l1=as	-3 -1 11 0 0
l1=at	-9 -1 17 0 0
l1=before	-4 -11 20 0 0
l1=both	-13 3 7 0 0
l1=doe	-5 14 -8 0 0
l1=for	-24 -20 18 8 8
l1=from	-8 -8 21 0 0
l1=has	0 0 -1 6 0
l1=his	5 -3 3 -1 -8
l1=if	-1 -20 15 4 0
l1=in	-22 -18 37 7 -4
l1=is	0 10 -11 0 0
l1=joint	0 -5 8 0 0
l1=may	0 12 -9 0 0
l1=my	2 2 -6 0 0
l1=no	0 -21 23 0 0
l1=nor	-8 12 -1 0 0
l1=of	3 5 -6 0 -1
l1=on	-19 0 12 0 0
l1=only	0 7 -7 0 0
l1=our	-6 0 7 0 0
l1=own	2 9 -16 0 0
l1=sign	-3 0 7 0 0
l1=since	0 -4 10 0 0
l1=so	6 0 -2 0 0
l1=tell	0 -3 15 0 -4
l1=that	-6 -5 12 -1 0
l1=the	-1 21 -13 0 -12
l1=then	11 5 -17 0 0
l1=thi	-7 22 -16 0 0
l1=through	0 -9 10 0 0
l1=to	-5 -9 19 0 0
l1=unless	-5 0 7 0 0
l1=until	-3 -5 11 0 0
l1=was	10 0 -7 0 0
l1=what	5 -13 2 0 0
l1=whatever	-2 -5 10 0 0
l1=when	2 -6 3 0 0
l1=whether	-5 -11 0 18 0
l1=with	-14 0 20 0 0
l1=—	-2 18 -8 0 -2
l2='s	-4 7 -5 0 0
l2=)	9 0 -8 0 0
l2=,	5 -17 12 -5 -3
l2=;	-17 0 10 4 0
l2=<agent>	0 -13 16 0 0
l2=<begin>	7 -7 8 -1 -4
l2=<day-gone>	5 -23 0 0 8
l2=<day-today>	10 0 -14 0 0
l2=<duty>	-4 -2 13 0 0
l2=<goods>	-2 -11 20 0 0
l2=<level-noun>	0 -1 6 0 0
l2=<name>	9 19 -26 0 0
l2=<not>	0 8 -10 0 4
l2=<number>	0 -7 11 0 0
l2=<organisation>	8 -10 2 0 0
l2=<person>	-3 -13 19 -1 -4
l2=<quality>	0 -6 11 0 0
l2=<seat>	0 5 -7 0 2
l2=<span>	0 -7 11 0 0
l2=<v-agree>	2 -10 0 0 3
l2=<v-bear>	11 -17 0 0 0
l2=<v-begin>	11 -23 9 0 0
l2=<v-buy>	0 6 -2 0 0
l2=<v-down>	-3 -11 18 0 0
l2=<v-impose>	-2 10 -11 7 0
l2=<v-propose>	-2 -2 -1 12 0
l2=<v-say>	0 0 1 0 -9
l2=<v-stay>	-9 0 10 0 0
l2=<v-suspend>	-1 17 -13 0 0
l2=<v-up>	0 -10 12 0 0
l2=act	0 -9 10 0 0
l2=after	0 9 -9 0 0
l2=agree	0 -3 6 0 0
l2=agreement	-9 -4 17 0 0
l2=and	-4 -5 5 0 9
l2=approval	0 6 -11 0 0
l2=as	-4 0 6 0 0
l2=ask	0 0 -13 12 0
l2=by	11 0 -9 0 0
l2=come	0 -7 10 0 0
l2=day	-2 -2 8 0 0
l2=diet	0 -6 6 0 0
l2=directed	-7 0 10 0 0
l2=effect	0 6 -4 0 0
l2=first	-6 0 6 0 0
l2=for	-8 5 0 0 0
l2=from	-5 19 -13 0 0
l2=go	0 -8 9 0 0
l2=good	-3 0 9 0 0
l2=has	0 -7 10 0 -2
l2=his	0 4 -11 0 5
l2=if	-7 19 -11 0 0
l2=is	-9 5 2 0 0
l2=issued	0 6 -2 0 0
l2=it	-4 0 8 0 0
l2=leave	-10 6 0 0 0
l2=m	0 -4 6 0 0
l2=meet	-9 -1 16 0 0
l2=morning	-8 18 -9 0 0
l2=need	0 8 -3 0 0
l2=no	0 10 -12 0 0
l2=now	0 -10 11 0 0
l2=of	-5 11 -8 2 -1
l2=on	-23 9 8 0 0
l2=once	0 9 -10 0 0
l2=only	-1 -7 13 0 0
l2=order	0 6 -2 0 0
l2=other	7 0 -6 0 0
l2=our	10 6 -18 0 0
l2=question	-2 0 6 0 0
l2=republic	10 0 -9 0 0
l2=say	8 2 -10 1 -2
l2=sign	4 0 -6 0 5
l2=signature	2 11 -14 0 0
l2=so	-15 0 17 0 0
l2=suspend	0 17 -16 0 0
l2=tell	0 -11 12 0 0
l2=that	17 0 -8 0 -3
l2=the	-4 -4 12 -1 0
l2=there	3 0 -6 0 0
l2=to	0 6 -3 0 0
l2=together	15 0 -15 0 0
l2=truce	0 -2 6 0 0
l2=understand	-9 3 0 0 0
l2=until	0 9 -6 0 0
l2=us	10 4 -16 0 0
l2=week	0 -5 10 0 0
l2=what	0 -8 3 0 0
l2=whether	0 -3 -6 15 0
l2=which	2 -19 2 6 0
l2=without	0 -6 7 0 0
l2=—	6 -2 -1 0 0
l3="	0 -15 13 0 0
l3='s	-3 12 -6 0 0
l3=)	7 0 -5 0 0
l3=,	-10 -9 11 -6 15
l3=-	-1 0 6 0 0
l3=.	0 -8 3 0 0
l3=:	-6 -1 11 0 0
l3=;	-11 -5 20 0 -1
l3=<begin>	3 -4 8 5 -4
l3=<day-ahead>	16 -5 -8 0 0
l3=<goods>	-9 -15 18 4 0
l3=<level>	-5 0 10 0 0
l3=<month-ahead>	0 -6 6 0 0
l3=<name>	7 1 -15 0 6
l3=<not>	-9 -6 12 2 0
l3=<number>	17 -7 -5 0 0
l3=<person>	-10 -7 13 0 4
l3=<quality>	9 -8 0 0 0
l3=<seat>	-18 21 0 0 -3
l3=<span>	0 -10 9 0 0
l3=<v-agree>	-9 15 0 0 0
l3=<v-begin>	-2 22 -18 0 0
l3=<v-buy>	-6 -5 12 0 0
l3=<v-down>	0 10 -7 0 0
l3=<v-end>	0 -10 13 0 0
l3=<v-propose>	0 -8 8 0 0
l3=<v-stay>	0 -2 8 0 0
l3=<v-up>	0 13 -11 0 0
l3=a	7 11 -14 0 0
l3=according	2 -17 8 0 0
l3=add	0 8 -7 0 0
l3=after	-1 -3 8 0 0
l3=and	-16 5 2 0 3
l3=announcement	5 9 -16 0 0
l3=approval	0 10 -11 0 0
l3=at	-8 0 7 0 0
l3=be	-7 7 0 0 0
l3=been	5 6 -13 0 0
l3=between	-2 -3 10 0 0
l3=bill	0 -4 7 0 0
l3=both	10 0 -11 0 0
l3=can	8 0 -7 0 0
l3=confirm	0 -5 6 0 0
l3=day	2 3 -7 0 0
l3=decide	0 -6 7 0 0
l3=decree	7 0 -4 0 0
l3=did	-15 0 18 0 0
l3=doe	0 14 -14 0 0
l3=extension	0 12 -12 0 0
l3=first	6 0 -2 0 0
l3=for	17 -2 -18 0 5
l3=force	-1 8 -3 0 0
l3=go	0 13 -12 0 0
l3=has	0 -12 11 0 0
l3=have	4 5 -11 0 0
l3=his	-3 -5 14 0 0
l3=in	11 14 -22 0 -3
l3=is	2 0 -8 3 0
l3=it	10 20 -28 0 0
l3=know	0 6 -5 0 0
l3=last	-4 0 6 0 0
l3=minister	-7 8 0 0 0
l3=mr	-12 6 0 0 0
l3=not	0 -11 6 4 0
l3=notice	-7 16 -19 6 0
l3=now	5 5 -13 0 0
l3=of	13 0 -9 0 0
l3=on	-10 -18 11 9 1
l3=one	-14 15 -4 0 0
l3=order	-6 -4 11 0 0
l3=other	3 4 -10 0 0
l3=out	0 7 -8 0 0
l3=over	-4 -1 9 0 0
l3=president	-6 0 9 0 0
l3=press	0 7 -7 0 0
l3=provided	0 12 -9 0 0
l3=resolution	15 0 -19 0 0
l3=say	0 -7 8 0 0
l3=seal	-11 2 3 0 0
l3=second	-4 0 6 0 0
l3=signature	-7 -4 11 0 0
l3=so	16 -7 -8 0 0
l3=tell	8 -5 0 0 0
l3=text	0 8 -5 0 0
l3=that	6 2 -8 0 0
l3=the	5 -9 7 -2 -6
l3=then	0 -4 8 0 0
l3=to	-7 -18 14 0 9
l3=until	0 6 -4 0 0
l3=was	-10 -2 14 0 0
l3=we	-12 2 3 0 0
l3=what	-4 0 7 0 0
l3=who	-7 -8 18 0 0
l3=with	-2 0 8 0 0
l3=—	-7 -3 10 0 0
l4="	-8 -6 18 0 0
l4='s	16 0 -14 0 0
l4=:	16 -4 -8 0 0
l4=;	4 -9 3 0 0
l4=<agent>	4 -18 9 0 0
l4=<begin>	8 -7 9 0 -15
l4=<day-ahead>	-7 0 7 0 0
l4=<day-gone>	2 -7 0 0 0
l4=<day-today>	2 0 -6 0 0
l4=<gate>	-9 0 4 0 0
l4=<goods>	0 14 -15 0 2
l4=<level>	-1 -7 12 0 0
l4=<name>	-26 0 23 0 0
l4=<not>	-16 0 12 0 -4
l4=<office>	10 11 -25 0 2
l4=<organisation>	2 -12 4 0 1
l4=<person>	19 -5 -9 0 -2
l4=<seat>	-1 14 -10 0 0
l4=<sender>	-8 0 9 0 0
l4=<v-agree>	5 5 -15 0 4
l4=<v-bear>	11 0 -12 0 0
l4=<v-begin>	-10 2 0 0 7
l4=<v-buy>	5 -9 0 0 0
l4=<v-end>	-6 8 0 0 0
l4=<v-impose>	-4 10 -15 0 18
l4=<v-say>	-9 8 -1 0 0
l4=<v-sell>	0 7 -6 0 0
l4=a	-4 27 -26 4 0
l4=after	-3 -6 13 0 0
l4=again	0 -5 6 0 0
l4=agreement	-7 0 3 0 0
l4=and	7 -7 0 0 0
l4=any	0 8 -6 0 0
l4=approval	0 -9 12 0 0
l4=are	7 -3 0 0 0
l4=be	-9 3 1 0 0
l4=bear	7 0 -5 0 0
l4=been	0 -3 8 0 0
l4=being	0 -1 -3 0 7
l4=between	6 0 -5 0 0
l4=but	-4 6 0 0 0
l4=by	9 -8 0 0 0
l4=end	-6 0 3 0 0
l4=first	9 0 -9 0 0
l4=for	18 -1 -11 0 0
l4=go	0 6 -6 0 0
l4=good	6 -7 0 0 0
l4=had	0 -7 11 0 0
l4=has	18 0 -17 0 0
l4=have	0 -14 17 0 0
l4=he	-5 6 0 0 0
l4=in	-9 37 -20 0 -4
l4=is	-14 4 5 0 0
l4=it	-6 -9 13 3 0
l4=leave	0 13 -13 0 0
l4=mr	-11 0 12 0 0
l4=of	-7 -9 19 0 0
l4=on	9 -1 -3 0 0
l4=order	5 -9 0 0 0
l4=our	-6 0 11 0 0
l4=page	0 -1 0 6 0
l4=question	0 -3 7 0 0
l4=say	-6 0 1 0 0
l4=ship	0 8 -8 0 0
l4=side	-6 1 0 0 0
l4=sign	4 5 -15 0 5
l4=signature	4 12 -18 0 0
l4=still	0 6 -5 0 0
l4=suspension	9 0 -7 0 0
l4=take	0 0 -2 0 8
l4=text	6 -5 0 0 0
l4=that	8 -8 0 0 0
l4=the	-9 7 4 -8 -5
l4=their	0 0 7 0 0
l4=to	0 7 -3 0 0
l4=truce	-1 -2 9 0 0
l4=understanding	-15 7 7 0 0
l4=vote	0 7 -6 0 0
l4=which	7 0 -9 0 0
l4=who	-6 0 2 0 0
l4=will	-2 6 0 0 0
l4=with	0 6 -2 0 0
l4=without	0 -5 6 0 0
l4=word	0 -8 8 0 0
l=" say	7 -2 -2 0 0
l=" the	0 -2 0 0 6
l=, "	-10 0 9 0 0
l=, a	0 -12 13 0 0
l=, as	-2 0 6 0 0
l=, by	9 0 -6 0 0
l=, his	9 0 -11 0 0
l=, in	-6 -4 16 0 0
l=, its	0 -1 0 0 7
l=, mr	-3 -8 16 0 0
l=, their	9 0 -5 0 0
l=, then	11 5 -18 0 0
l=, which	6 0 -1 0 0
l=, with	-6 0 8 0 0
l=: the	6 12 -16 0 0
l=; the	-16 0 13 4 0
l=<begin> "	0 -19 10 0 1
l=<begin> <begin>	0 7 -1 -10 1
l=<begin> <day-gone>	9 0 -8 0 0
l=<begin> <name>	6 6 -14 0 0
l=<begin> <office>	10 0 -9 0 0
l=<begin> a	0 -3 11 0 0
l=<begin> both	-6 0 9 0 0
l=<begin> but	0 0 -8 0 3
l=<begin> by	7 0 -5 0 0
l=<begin> doe	-1 8 -4 0 0
l=<begin> for	6 0 -15 9 0
l=<begin> has	0 0 -3 6 0
l=<begin> his	-2 -13 19 0 0
l=<begin> if	0 -6 8 0 0
l=<begin> in	-4 -20 29 0 0
l=<begin> its	5 0 -6 0 0
l=<begin> my	6 -4 0 0 0
l=<begin> no	0 -18 19 0 0
l=<begin> our	-11 1 6 0 0
l=<begin> the	2 -1 1 -17 0
l=<begin> their	0 -3 6 0 0
l=<begin> unless	-1 8 -3 0 0
l=<begin> what	7 0 -2 0 0
l=<begin> whether	-1 -1 0 8 0
l=<begin> —	-2 17 -14 0 0
l=<day-ahead> unless	0 -6 7 0 0
l=<day-gone> in	-8 0 8 0 0
l=<day-gone> —	9 0 -7 0 0
l=<day-today> ,	6 0 -4 0 0
l=<day-today> -	12 0 -15 0 3
l=<day-today> —	-6 5 1 0 0
l=<name> ,	16 -7 -7 0 0
l=<name> the	8 24 -35 0 0
l=<office> :	-1 0 6 0 0
l=<office> say	1 2 -6 0 0
l=<organisation> 's	0 -14 16 0 0
l=<organisation> ,	9 7 -16 0 0
l=<organisation> in	3 -24 11 0 0
l=<person> 's	0 11 -9 0 0
l=<person> (	-7 0 9 0 0
l=<person> ,	-11 -21 22 0 0
l=<person> :	4 3 -8 0 0
l=<person> and	9 2 -9 0 0
l=<person> of	-3 -3 12 0 0
l=<person> say	-10 -9 21 0 0
l=<seat> ,	0 -8 0 0 4
l=<seat> the	3 6 -11 0 0
l=<span> ,	-5 -5 13 0 0
l=and his	5 -6 0 0 0
l=and that	-4 -5 13 0 0
l=and the	0 0 -7 0 11
l=ask in	0 0 -12 12 0
l=by mr	4 0 -6 0 0
l=by the	4 4 -7 0 0
l=deal with	0 -5 6 0 0
l=directed the	-7 0 10 0 0
l=from the	-3 24 -20 0 0
l=has the	0 5 -6 0 0
l=he and	-4 0 6 0 0
l=he say	0 5 -13 0 5
l=is the	-8 8 0 0 0
l=it in	-12 0 14 0 0
l=m .	0 -4 6 0 0
l=no .	0 10 -12 0 0
l=of <day-today>	-6 -4 12 0 0
l=of the	4 1 -9 3 0
l=on <day-gone>	-16 0 14 0 0
l=on which	0 7 -5 0 0
l=our own	6 1 -10 0 0
l=question :	-2 0 6 0 0
l=say his	6 0 -4 0 0
l=say that	4 2 -6 0 0
l=say the	-2 7 -2 0 0
l=side ,	0 -4 8 0 0
l=side the	9 -5 -1 0 0
l=sign :	9 0 -5 0 0
l=sign for	-4 -2 12 0 0
l=sign in	9 0 -9 0 0
l=signature of	6 3 -14 0 0
l=that of	6 1 -7 0 0
l=the <quality>	-1 10 -7 0 0
l=to his	0 9 -9 0 0
l=unless the	0 -7 8 0 0
l=until the	0 9 -7 0 0
l=what the	7 0 -4 0 0
l=whether the	0 -3 -7 15 0
l=which the	5 -17 0 6 0
l=— the	-2 0 8 0 0
lack< both	0 11 -6 0 0
lack< do<	-2 6 0 0 0
lack< do>	-4 9 0 -1 -6
lack< future	0 -12 17 0 0
lack< infinitive	8 0 -5 0 0
lack< is modal organisation	0 -5 6 0 0
lack< is modal passive organisation	0 -4 7 0 0
lack< is modal side	0 7 -6 0 0
lack< is noun 	-19 17 -3 0 0
lack< is noun  office	0 -9 10 0 0
lack< is noun  organisation	-1 -6 11 0 0
lack< is noun  person	0 8 -4 0 0
lack< is noun  side	0 13 -12 0 0
lack< is noun agreed	0 9 -6 0 0
lack< is noun agreed person	0 9 -7 0 0
lack< is noun and	8 -10 0 0 0
lack< is noun and organisation	0 -8 9 0 0
lack< is noun as	0 8 -7 0 0
lack< is noun extension organisation	0 6 -5 0 0
lack< is noun not	0 -4 6 0 0
lack< is noun not organisation	0 -4 6 0 0
lack< is present	-5 11 -5 0 0
lack< is present passive	0 -4 6 0 0
lack< modal	-6 -2 8 0 0
lack< name	-3 23 -17 0 0
lack< organisation	-27 6 10 -4 -6
lack< past	20 0 -15 0 0
lack< perfect	-16 8 2 0 0
lack< person	-2 23 -16 0 -1
lack< pluperfect	0 7 -4 0 0
lack< power=congress	0 -13 16 0 0
lack< power=council	-8 9 -2 0 0
lack< power=minister	-21 10 7 0 0
lack< power=no power	-7 14 -3 -2 -5
lack< power=president	0 8 -5 0 0
lack< power=prime minister	-6 8 0 0 0
lack< power=treasury	0 -8 9 0 0
lack< present	-28 5 9 0 -1
lack< pronoun	-21 11 7 0 0
lack< side	-4 -5 10 0 0
lack> again	-1 0 6 0 0
lack> do<	6 -1 0 0 0
lack> do>	-12 14 -8 0 0
lack> future	-7 18 -11 0 0
lack> gerund	0 6 -4 0 0
lack> infinitive	0 -18 10 0 3
lack> is future	0 12 -9 0 0
lack> is future office	0 9 -8 0 0
lack> is future passive	0 12 -11 0 0
lack> is modal office	0 -8 10 0 0
lack> is noun assembly	0 -7 9 0 0
lack> is noun assembly organisation	0 -7 8 0 0
lack> is noun at	9 0 -10 0 0
lack> is noun china	0 7 -7 0 0
lack> is noun china side	0 7 -7 0 0
lack> is noun commission	-1 7 -2 0 0
lack> is noun commission organisation	-1 7 -2 0 0
lack> is noun council	0 -11 14 0 0
lack> is noun council organisation	0 -9 12 0 0
lack> is noun has	0 -9 12 0 0
lack> is noun it again	0 -6 8 0 0
lack> is noun of	7 0 -6 0 0
lack> is noun of organisation	4 -9 0 0 0
lack> is noun parliament	0 -11 13 0 0
lack> is noun parliament organisation	0 -8 10 0 0
lack> is noun president	0 -2 7 0 0
lack> is noun states	0 8 -7 0 0
lack> is present passive	-9 14 -3 0 0
lack> is present passive organisation	-7 10 0 0 0
lack> name	-3 -9 17 0 -3
lack> office	-11 3 -2 4 4
lack> organisation	3 10 -7 -11 0
lack> past	9 6 -14 0 0
lack> perfect	8 -21 6 0 0
lack> perfect-not	0 0 7 0 0
lack> person	-17 15 0 -1 2
lack> pluperfect	19 -8 -10 0 0
lack> power=board	0 -16 18 0 0
lack> power=cabinet	0 17 -20 0 0
lack> power=congress	0 -5 7 0 0
lack> power=council	7 -15 5 0 3
lack> power=minister	0 -27 22 0 0
lack> power=no power	-20 16 0 -9 4
lack> power=parliament	2 0 -6 7 -2
lack> power=president	-29 25 0 -2 -4
lack> power=prime minister	7 -3 -6 0 2
lack> power=representative	9 6 -14 0 0
lack> power=secretary	0 0 6 0 0
lack> power=senate	-3 12 -13 0 3
lack> present	-12 3 3 -2 0
lack> pronoun	3 -6 0 0 0
lack> refuse>	0 -14 -5 0 16
lack> side	0 7 -3 0 -3
lead="	-6 -10 12 0 5
lead=(	-14 7 0 0 0
lead=,	7 0 -4 -14 1
lead=-	7 0 -11 0 2
lead=:	0 10 0 -8 -19
lead=;	-11 13 -7 1 0
lead=a	-16 -4 18 0 -1
lead=according	0 -5 9 0 0
lead=as	-8 0 11 0 0
lead=ask	0 0 -9 12 0
lead=bangladesh	0 15 -14 0 0
lead=before	11 -5 -1 0 0
lead=beijing	10 5 -16 0 0
lead=belgium	10 0 -11 0 0
lead=bessent	0 -11 15 0 0
lead=both	6 5 -10 0 0
lead=britain	-4 0 6 0 0
lead=but	-18 16 -3 0 0
lead=by	20 -17 -7 0 0
lead=canada	10 0 -6 0 0
lead=china	1 -10 9 0 -6
lead=customs	0 0 7 0 0
lead=denmark	0 7 -5 0 0
lead=does	-3 16 -12 0 0
lead=donald	0 19 -17 0 0
lead=each	0 -6 8 0 0
lead=ecuador	8 -4 -1 0 0
lead=finance	-7 4 0 0 0
lead=first	8 0 -7 0 0
lead=for	11 -5 -9 9 0
lead=general	-7 0 9 0 0
lead=georgia	-5 0 7 0 0
lead=governor	6 -3 0 0 0
lead=hanoi	0 9 -8 0 0
lead=has	-3 11 -14 6 0
lead=he	-7 -5 -4 6 14
lead=he'll	-7 8 0 0 0
lead=his	-5 -16 14 0 3
lead=hofmeyr	6 0 -1 0 0
lead=i	3 -8 13 0 -12
lead=if	-15 5 0 3 0
lead=in	6 10 -16 0 0
lead=it	-2 -13 20 -1 -5
lead=jamieson	0 -3 9 0 0
lead=joseph	11 -1 -7 0 0
lead=li	0 -4 10 0 0
lead=member	9 15 -24 0 0
lead=mexico	0 -8 0 0 4
lead=minister	-9 -12 20 0 0
lead=ministry	-2 -2 9 0 0
lead=my	6 -8 0 0 0
lead=neither	-16 31 -18 0 0
lead=no	0 12 -8 0 0
lead=ours	10 21 -30 0 0
lead=parliament	-11 -7 15 0 0
lead=president	13 5 -13 0 -5
lead=presidents	-6 8 0 0 0
lead=provided	-2 6 0 0 0
lead=rare	0 -5 6 0 0
lead=rovers	-6 0 7 0 0
lead=she	-2 -7 0 0 6
lead=should	0 -2 6 0 0
lead=sign	-4 11 -5 0 0
lead=signed	16 0 -15 0 0
lead=so	12 -12 -1 0 0
lead=talks	0 -1 6 0 0
lead=that	4 -16 14 -9 0
lead=the	8 -5 5 -33 -3
lead=their	0 -4 8 0 0
lead=then	0 -8 10 0 0
lead=they	0 -6 9 0 0
lead=this	-16 -5 21 0 0
lead=tiktok	-7 0 11 0 0
lead=to	0 9 -8 0 0
lead=trade	25 0 -22 0 0
lead=treasury	-7 -10 22 0 0
lead=trump	-16 -35 49 0 0
lead=under	-2 0 7 0 0
lead=unless	-12 0 11 0 0
lead=vice	-3 0 6 0 0
lead=vietnam	7 -2 -2 0 0
lead=we	2 -1 -4 6 0
lead=when	0 -11 11 0 0
lead=where	0 0 6 0 0
lead=whether	-6 -16 0 20 0
lead=which	8 -4 -4 5 0
lead=who	-8 -18 27 0 0
lead=yet	0 7 -5 0 0
lead=—	-2 11 -9 0 0
lll=, " say	7 -2 -2 0 0
lll=, " the	0 0 -4 0 7
lll=, <day-today> -	12 0 -15 0 3
lll=, <span> after	6 0 -6 0 0
lll=, and that	-4 0 8 0 0
lll=, for the	-5 0 6 0 0
lll=, unless the	0 -6 6 0 0
lll=. m .	0 -4 6 0 0
lll=<begin> <begin> "	0 -19 10 0 1
lll=<begin> <begin> <begin>	0 7 -1 -10 1
lll=<begin> <begin> <day-gone>	9 0 -8 0 0
lll=<begin> <begin> <name>	6 6 -14 0 0
lll=<begin> <begin> <office>	10 0 -9 0 0
lll=<begin> <begin> a	0 -3 11 0 0
lll=<begin> <begin> both	-6 0 9 0 0
lll=<begin> <begin> but	0 0 -8 0 3
lll=<begin> <begin> by	7 0 -5 0 0
lll=<begin> <begin> doe	-1 8 -4 0 0
lll=<begin> <begin> for	6 0 -15 9 0
lll=<begin> <begin> has	0 0 -3 6 0
lll=<begin> <begin> his	-2 -13 19 0 0
lll=<begin> <begin> if	0 -6 8 0 0
lll=<begin> <begin> in	-4 -20 29 0 0
lll=<begin> <begin> its	5 0 -6 0 0
lll=<begin> <begin> my	6 -4 0 0 0
lll=<begin> <begin> no	0 -18 19 0 0
lll=<begin> <begin> our	-11 1 6 0 0
lll=<begin> <begin> the	2 -1 1 -17 0
lll=<begin> <begin> their	0 -3 6 0 0
lll=<begin> <begin> unless	-1 8 -3 0 0
lll=<begin> <begin> what	7 0 -2 0 0
lll=<begin> <begin> whether	-1 -1 0 8 0
lll=<begin> <begin> —	-2 17 -14 0 0
lll=<begin> <name> ,	-5 0 6 0 0
lll=<begin> <name> and	-10 1 5 0 0
lll=<begin> <office> :	-1 0 6 0 0
lll=<begin> <person> ,	0 -6 3 0 0
lll=<begin> <person> :	7 -2 -2 0 0
lll=<begin> <person> say	0 -7 7 0 0
lll=<begin> <seat> ,	-10 0 14 0 0
lll=<begin> he say	0 5 -14 0 5
lll=<begin> in the	0 11 -10 0 0
lll=<begin> mr .	-3 -2 9 0 0
lll=<begin> no .	0 10 -12 0 0
lll=<begin> on <day-gone>	-6 0 3 0 0
lll=<begin> question :	-2 0 6 0 0
lll=<begin> the two	0 7 -6 0 0
lll=<day-ahead> , the	16 0 -15 0 0
lll=<day-gone> , the	-1 -1 8 0 0
lll=<name> , the	-1 17 -13 0 0
lll=<number> and the	8 0 -7 0 0
lll=<office> , and	0 -4 9 0 0
lll=<office> <person> and	11 0 -11 0 0
lll=<organisation> , the	0 14 -15 0 0
lll=<organisation> and the	0 14 -11 0 0
lll=<person> , his	4 0 -7 0 0
lll=<person> , say	0 8 -8 0 0
lll=<person> , the	0 -23 20 0 0
lll=<person> : the	-9 20 -7 0 0
lll=<person> and the	0 -8 0 0 8
lll=<quality> side the	0 1 -6 0 0
lll=<seat> , the	-5 16 -9 0 0
lll=according to the	3 -13 3 0 0
lll=add that the	0 8 -8 0 0
lll=agree until the	0 7 -6 0 0
lll=and by the	4 0 -7 0 0
lll=and that of	5 -12 6 0 0
lll=announcement of the	8 6 -16 0 0
lll=approval of the	0 7 -10 0 0
lll=as of <day-today>	-6 -4 12 0 0
lll=by <person> ,	-4 0 6 0 0
lll=by the <quality>	0 8 -10 0 0
lll=come from the	0 10 -9 0 0
lll=decree of the	8 0 -7 0 0
lll=for <name> ,	17 -11 -6 0 0
lll=for <name> and	17 0 -14 0 0
lll=go to the	0 8 -7 0 0
lll=he say that	2 9 -13 0 0
lll=in <name> the	10 17 -29 0 0
lll=in <seat> ,	6 -4 0 0 0
lll=in <seat> the	3 6 -11 0 0
lll=is what the	7 0 -6 0 0
lll=it is the	0 7 -2 0 0
lll=it to the	0 18 -17 0 0
lll=mr <person> and	0 6 -2 0 0
lll=notice of the	0 0 -3 7 0
lll=of <name> and	0 10 -9 0 0
lll=on <day-ahead> ,	2 5 -10 0 0
lll=on <day-ahead> unless	0 -6 7 0 0
lll=on <day-gone> in	-8 0 8 0 0
lll=on which the	0 -7 0 6 0
lll=order of the	0 -7 8 0 0
lll=our side the	7 0 -5 0 0
lll=president <person> and	-5 0 8 0 0
lll=resolution of the	12 1 -17 0 0
lll=say that the	-1 -9 12 0 0
lll=seal of the	-7 4 0 0 0
lll=signature of the	-4 -13 19 0 0
lll=the <name> ,	9 0 -9 0 0
lll=the <name> and	-2 -1 8 0 0
lll=the <office> ,	6 0 -6 0 0
lll=the <office> in	3 5 -12 0 0
lll=the <organisation> 's	0 -14 16 0 0
lll=the <organisation> ,	9 7 -17 0 0
lll=the <organisation> in	5 -22 6 0 0
lll=the signature of	6 2 -13 0 0
lll=was sign in	-10 0 10 0 0
lr='s ,	-15 10 1 0 0
lr='s and	5 5 -12 0 0
lr=( ,	-5 0 7 0 0
lr=, ,	5 3 -12 0 7
lr=, .	-15 4 4 0 0
lr=, <end>	6 0 -3 0 0
lr=, at	6 0 -6 0 0
lr=, for	22 0 -20 0 0
lr=, sign	5 5 -12 0 0
lr=, —	-1 0 6 0 0
lr=: 's	9 0 -5 0 0
lr=: ,	0 -10 4 0 0
lr=: .	0 6 -3 0 0
lr=: did	8 0 -4 0 0
lr=: in	0 8 -7 0 0
lr=: say	4 2 -8 0 0
lr=: sign	-7 0 7 0 0
lr=; ,	6 -4 0 0 0
lr=<begin> 's	17 11 -29 0 5
lr=<begin> ,	5 -12 3 8 -9
lr=<begin> .	0 -1 -1 0 10
lr=<begin> :	-35 0 34 0 0
lr=<begin> <end>	6 -3 0 0 0
lr=<begin> <level>	11 0 -10 0 0
lr=<begin> <person>	-5 0 7 0 0
lr=<begin> add	6 0 -4 0 0
lr=<begin> and	-10 0 9 0 0
lr=<begin> announce	0 7 -5 0 0
lr=<begin> confirm	-4 0 6 0 0
lr=<begin> did	16 -19 -9 0 4
lr=<begin> doe	7 3 -10 0 0
lr=<begin> extension	0 -8 10 0 0
lr=<begin> fee	0 6 -5 0 0
lr=<begin> followed	10 0 -8 0 0
lr=<begin> for	19 -6 -12 0 0
lr=<begin> gave	14 0 -11 0 0
lr=<begin> had	5 2 -7 0 0
lr=<begin> has	0 17 -13 -6 0
lr=<begin> hasn't	-4 8 -10 0 6
lr=<begin> have	19 -10 -6 0 0
lr=<begin> hold	8 0 -7 0 0
lr=<begin> hour	-6 0 6 0 0
lr=<begin> in	0 -15 14 0 0
lr=<begin> keep	0 7 -3 0 0
lr=<begin> leave	-11 -5 18 0 0
lr=<begin> meet	0 9 -6 0 0
lr=<begin> must	-3 15 -9 0 0
lr=<begin> need	8 -7 0 0 0
lr=<begin> of	-8 3 0 0 0
lr=<begin> on	0 0 6 0 0
lr=<begin> order	13 0 -13 0 0
lr=<begin> put	8 -5 0 0 0
lr=<begin> say	-29 0 16 0 0
lr=<begin> shall	0 7 -2 0 0
lr=<begin> sign	-7 13 0 0 0
lr=<begin> sit	0 10 -9 0 0
lr=<begin> tell	-1 12 -10 0 0
lr=<begin> the	-6 0 14 0 0
lr=<begin> to	-3 6 0 0 0
lr=<begin> want	0 -8 11 0 0
lr=<begin> was	-1 -2 9 0 0
lr=<begin> will	-2 20 -15 0 0
lr=<begin> would	4 -11 7 0 0
lr=<day-today> has	-6 -4 12 0 0
lr=<number> has	0 9 -11 0 0
lr=<office> and	14 -3 -9 0 0
lr=a ,	0 -12 14 0 0
lr=a .	0 -12 14 0 0
lr=after have	0 6 -6 0 0
lr=and 's	-8 0 12 0 0
lr=and ,	25 2 -27 0 0
lr=and agree	-7 0 10 0 0
lr=and and	7 0 -7 0 0
lr=and are	0 -6 7 0 0
lr=and for	11 -2 -5 0 0
lr=and had	-1 6 0 0 0
lr=and has	9 1 -13 0 0
lr=and in	-5 0 7 0 0
lr=and meet	9 0 -6 0 0
lr=and of	0 10 -8 0 0
lr=and will	0 -7 8 0 0
lr=by ,	-2 0 6 0 0
lr=by on	10 0 -7 0 0
lr=for ,	-15 -6 4 0 10
lr=for .	-4 -6 16 0 0
lr=for and	-7 0 8 0 0
lr=for the	11 0 -8 0 0
lr=from .	-1 -5 10 0 0
lr=his ,	-4 -8 15 0 0
lr=his .	0 13 -15 0 0
lr=his had	11 0 -6 0 0
lr=in ,	-28 -3 29 0 0
lr=in .	-20 18 -13 12 0
lr=in <day-today>	8 0 -8 0 0
lr=in a	0 10 -9 0 0
lr=in an	9 0 -8 0 0
lr=in and	8 -7 0 0 0
lr=in has	0 -18 21 0 0
lr=in in	8 0 -6 0 0
lr=in on	-12 -9 23 0 0
lr=in the	-2 -17 24 0 0
lr=in with	12 0 -12 0 0
lr=is 's	4 4 -11 0 0
lr=is ,	0 12 -9 0 0
lr=its ,	-7 -16 14 0 5
lr=mr ,	4 -8 0 0 0
lr=mr .	-9 0 9 0 0
lr=mr :	7 -6 0 0 0
lr=of ,	-8 12 -1 0 0
lr=of .	8 -2 0 0 0
lr=of for	1 3 -7 0 0
lr=on ,	-6 0 9 0 0
lr=our has	-8 -5 14 0 0
lr=say ,	12 -6 -4 0 0
lr=say had	-9 0 12 0 0
lr=say would	0 6 -3 0 0
lr=that had	-2 -6 14 0 0
lr=that has	-8 0 9 0 0
lr=that will	0 -11 6 0 0
lr=the 's	7 -10 5 0 0
lr=the (	11 0 -8 0 0
lr=the ,	-6 22 -18 2 6
lr=the .	1 8 -6 0 0
lr=the ;	1 19 -24 0 0
lr=the <day-today>	7 0 -4 0 0
lr=the <end>	0 -9 14 0 0
lr=the and	-1 23 -18 0 0
lr=the announce	12 -1 -9 0 0
lr=the approve	-8 0 7 0 0
lr=the confirm	8 -2 -3 0 0
lr=the could	0 -10 14 0 0
lr=the decided	9 -5 -2 0 0
lr=the doe	0 -11 12 0 0
lr=the had	-2 7 -2 0 0
lr=the has	5 6 -16 2 4
lr=the have	-8 0 6 0 0
lr=the in	18 22 -37 0 0
lr=the is	-8 6 0 0 0
lr=the may	0 -12 15 0 0
lr=the of	2 -6 0 0 0
lr=the on	8 0 -7 0 0
lr=the published	-8 -10 18 0 0
lr=the put	0 -18 12 6 0
lr=the say	7 -19 0 0 0
lr=the sign	-3 14 -3 0 0
lr=the that	-8 5 0 0 0
lr=the there	0 -5 6 0 0
lr=the to	0 15 -11 0 0
lr=the want	0 7 -7 0 0
lr=the was	-4 0 10 0 0
lr=the would	0 24 -24 0 0
lr=their ,	0 8 -3 0 0
lr=through .	0 -8 9 0 0
lr=what sign	8 0 -7 0 0
lr=when and	3 3 -9 0 0
lr=when has	0 -7 12 0 0
lr=whether will	0 -7 0 10 0
lr=with ,	-2 6 0 0 0
lr=with .	-6 0 4 0 0
lr=with of	2 2 -8 0 0
lr=with on	-4 0 8 0 0
lr=— ,	-1 20 -17 0 0
lr=— sign	12 0 -10 0 0
naming=again	0 -9 18 -1 -10
naming=both	7 -1 0 -2 -10
naming=name	-6 -4 27 -31 -20
naming=office	-19 7 0 10 2
naming=organisation	1 19 -12 -15 -3
naming=person	22 2 -22 -3 5
naming=pronoun	-8 -48 37 0 3
naming=side	-50 -30 62 10 -24
nc2=agree	-5 -10 14 -1 0
nc2=bear	9 5 -8 0 -9
nc2=begin	0 -4 11 0 -5
nc2=down	0 12 -11 0 0
nc2=end	7 -22 0 1 4
nc2=impose	-7 -8 8 0 9
nc2=propose	-19 6 6 0 0
nc2=say	-19 3 0 0 13
nc2=sell	-1 -5 11 0 0
nc2=stay	-11 -4 2 -3 14
nc2=suspend	0 13 -16 0 3
nc2=target	-10 3 3 0 0
nc2=up	6 0 -11 0 3
nct2=agree future	-3 -2 8 0 0
nct2=agree modal	0 14 -9 0 0
nct2=agree participle-passive	-3 -9 4 0 4
nct2=agree past	8 -11 0 0 0
nct2=agree perfect	0 -7 5 0 0
nct2=agree present	-3 -2 11 0 0
nct2=bear participle-passive	17 0 -17 0 0
nct2=bear past	12 1 -14 0 0
nct2=bear perfect	0 -3 10 0 -1
nct2=bear present	-8 7 0 0 0
nct2=bear present-passive	-2 10 -4 0 0
nct2=begin future	7 -6 0 0 0
nct2=begin present	-12 0 17 0 0
nct2=down present-passive	7 3 -11 0 0
nct2=end future	4 0 -6 0 0
nct2=end past	0 -4 8 0 0
nct2=end present	2 -11 -5 2 6
nct2=impose modal	-23 16 0 0 -4
nct2=impose modal-passive	7 -1 -2 0 0
nct2=impose past	4 -23 6 0 1
nct2=impose perfect	0 -11 9 3 -1
nct2=impose present	-2 2 -2 0 6
nct2=impose present-passive	13 7 -20 0 0
nct2=propose perfect	-10 2 2 0 0
nct2=propose present	-4 6 0 0 0
nct2=say past	-4 -5 -1 0 17
nct2=say present	-2 6 0 0 -1
nct2=sell present	0 -3 8 0 0
nct2=stay future	0 -9 10 0 0
nct2=stay modal	0 -7 5 0 0
nct2=stay past	-5 8 -2 0 2
nct2=stay present	-12 -8 5 0 13
nct2=suspend present	0 7 -4 0 0
nct2=threaten present	0 7 -7 0 0
nct2=up present	0 0 -9 0 6
needless	0 -47 44 0 0
needless organisation	0 -32 34 0 0
next="	4 -11 15 0 -10
next=(	0 -17 12 0 0
next=)	-5 8 -2 0 0
next=,	10 -4 -4 0 2
next=:	-10 -27 35 0 -1
next=;	1 6 -8 0 0
next=and	10 9 -21 0 4
next=as	10 -2 -11 0 5
next=before	-3 4 -6 0 5
next=but	2 -9 4 0 0
next=so	0 -5 12 0 -1
next=that	-7 1 7 0 -5
next=until	0 0 -8 0 13
next=when	0 17 -13 0 0
next=which	-2 -1 9 0 0
next=who	0 -2 10 0 0
next=yet	-14 23 -10 0 -4
next=—	-9 -2 21 0 0
nhas-future	-11 -13 19 0 3
nhas-gerund	-3 6 0 0 0
nhas-infinitive	-18 6 3 0 0
nhas-modal	-14 5 4 4 -17
nhas-participle	12 -20 -1 0 3
nhas-past	8 -13 -1 0 13
nhas-pluperfect	0 -16 21 0 0
nhas-present	11 8 -17 -6 5
nt2=future	-2 -10 13 0 0
nt2=gerund	-7 -10 20 0 0
nt2=infinitive	-6 6 0 0 0
nt2=modal	-15 15 -1 1 -8
nt2=modal-not	0 0 6 0 0
nt2=modal-passive	6 -1 0 0 0
nt2=participle-passive	4 -7 -1 0 3
nt2=past	3 -16 3 0 14
nt2=perfect	1 0 -3 0 7
nt2=perfect-not	-1 -4 9 2 -4
nt2=pluperfect	-7 -16 26 0 0
nt2=present	9 -2 -10 -1 11
nt2=present-not	-4 6 0 0 0
nt2=present-passive	6 9 -12 0 -2
nv0-none	1 -2 4 -14 3
nv1-none	1 -2 4 -14 3
nv2-none	2 7 -1 -8 -12
nv2=add	0 6 -4 0 0
nv2=agree	-10 -3 18 0 0
nv2=approve	-1 -6 12 0 0
nv2=ask	-4 12 -6 0 0
nv2=be	-8 -10 7 0 12
nv2=bring	-1 10 -4 0 0
nv2=confirm	0 -4 9 0 0
nv2=continue	0 9 -8 0 0
nv2=expire	8 -9 0 0 0
nv2=have	19 4 -20 0 0
nv2=keep	11 -9 0 0 0
nv2=lift	3 0 -10 0 7
nv2=meet	14 12 -24 0 0
nv2=other	8 -6 -1 0 3
nv2=pay	-3 -1 11 0 0
nv2=promise	-3 -7 12 0 0
nv2=put	2 2 -13 0 5
nv2=raise	0 6 -3 0 0
nv2=reduce	8 0 -7 0 0
nv2=reply	0 -5 7 0 0
nv2=say	-2 -9 8 0 1
nv2=see	9 -2 0 0 -3
nv2=sign	4 -7 1 0 0
nv2=sit	-6 0 5 0 0
nv2=take	0 -13 15 0 0
nv2=tell	-15 7 -14 1 16
nv2=want	0 6 -4 0 0
nvt2=agree past	-3 0 7 0 0
nvt2=approve future	-1 -3 8 0 0
nvt2=be future	0 -9 12 0 0
nvt2=be present	-3 -5 0 0 15
nvt2=bring present	0 8 -2 0 0
nvt2=expire present	8 -9 0 0 0
nvt2=have past	-1 7 -1 0 0
nvt2=have present	22 0 -18 0 0
nvt2=keep modal	10 0 -8 0 0
nvt2=keep present	0 -6 8 0 0
nvt2=lift present	0 0 -6 0 7
nvt2=meet participle	17 0 -17 0 0
nvt2=meet present	0 19 -17 0 0
nvt2=other perfect	4 0 -10 0 6
nvt2=other pluperfect	0 -9 5 0 0
nvt2=pay present	0 0 6 0 0
nvt2=promise perfect	-2 -4 9 0 0
nvt2=put future	0 6 -15 0 8
nvt2=put present	8 0 -3 0 0
nvt2=raise modal	-4 8 -1 0 0
nvt2=say past	0 -11 3 0 0
nvt2=say present	-1 0 7 0 0
nvt2=see past	10 2 -15 0 0
nvt2=see perfect	0 -2 9 0 -1
nvt2=sign future	-3 -2 8 0 0
nvt2=sign modal	0 12 -7 0 0
nvt2=sign participle	-2 -6 2 0 4
nvt2=sign past	15 -8 -6 0 0
nvt2=sign perfect	0 -6 3 0 0
nvt2=sign present	-2 0 7 0 0
nvt2=suspend modal	0 4 -6 0 0
nvt2=take future	8 -5 0 0 0
nvt2=take past	-2 0 6 0 0
nvt2=tell past	-6 7 -17 0 18
nvt2=tell present	-4 0 7 0 0
nvt2=want present	0 9 -8 0 0
office=affairs	-8 0 10 0 0
office=chair	-5 0 7 0 0
office=chairman	22 0 -20 0 0
office=chancellor	-7 9 0 0 0
office=chief	-3 -3 12 0 0
office=colleague	15 7 -25 0 0
office=commerce	-9 -7 18 0 0
office=commission	-6 0 9 0 0
office=commissioner	10 -14 0 0 0
office=councillor	13 -6 -4 0 0
office=counterpart	5 6 -12 0 0
office=director	-9 -5 17 0 0
office=economy	11 6 -16 0 0
office=envoy	9 -2 -3 0 0
office=executive	-13 -7 22 0 0
office=industry	0 -12 3 0 0
office=king	0 7 -11 3 0
office=manager	-10 -3 16 0 0
office=mayor	-6 0 7 0 0
office=minister	10 2 -6 -8 0
office=negotiator	-2 4 -7 0 6
office=premier	-10 -10 15 4 0
office=president	-15 17 2 0 -13
office=representative	-41 9 17 0 -4
office=secretary	-10 -33 45 0 -14
office=trade	5 -15 2 0 2
office=union	-17 0 20 0 0
pc0=agree	-5 -3 8 0 0
pc0=begin	0 6 -6 0 0
pc0=end	-8 3 0 0 0
pc0=impose	-6 14 -4 -8 0
pc0=propose	-2 10 -3 0 0
pc0=up	3 7 -10 0 0
pc1=bear	11 0 -10 0 0
pc1=end	-7 2 0 0 0
pc1=impose	0 6 -2 -9 0
pc1=say	-9 5 0 0 0
pc1=suspend	0 12 -11 0 0
pc1=up	2 6 -8 0 0
pct0=agree future	-3 -2 0 0 6
pct0=agree modal	-1 -11 15 0 0
pct0=agree past	2 -6 2 0 0
pct0=agree pluperfect	0 12 -10 0 0
pct0=bear perfect	3 2 -7 0 0
pct0=begin future	-2 6 0 0 0
pct0=begin past	4 4 -11 0 0
pct0=begin present	0 -8 6 0 2
pct0=down past	-7 0 11 0 0
pct0=down present-passive	0 14 -14 0 0
pct0=end future	0 7 -6 0 0
pct0=impose future-passive	-8 10 0 0 0
pct0=impose modal	-7 -2 10 0 0
pct0=impose past-passive	-8 0 5 0 0
pct0=impose present	12 -2 -7 0 0
pct0=impose present-passive	0 9 -7 0 0
pct0=propose past	-1 0 6 0 0
pct0=propose present	-2 13 -7 0 0
pct0=say modal	0 -7 2 4 0
pct0=say past	6 3 -11 0 1
pct0=say present	-8 2 4 0 0
pct0=stay perfect	3 0 -7 0 0
pct0=suspend present	6 0 -6 0 0
pct0=up past	4 7 -14 0 0
pct1=agree future	-3 -2 0 0 6
pct1=agree modal	-1 -11 15 0 0
pct1=agree participle-passive	6 0 -3 0 0
pct1=agree pluperfect	0 12 -10 0 0
pct1=bear participle-passive	4 3 -10 0 0
pct1=bear perfect	3 2 -7 0 0
pct1=begin future	-2 6 0 0 0
pct1=begin past	5 2 -9 0 0
pct1=begin present	0 -8 6 0 2
pct1=down past	-7 0 11 0 0
pct1=down present-passive	0 14 -14 0 0
pct1=end future	0 7 -7 0 0
pct1=impose infinitive	-4 -3 11 0 0
pct1=impose modal	-7 -2 10 0 0
pct1=impose participle-passive	6 0 -1 0 0
pct1=impose past-passive	-8 0 5 0 0
pct1=impose present	13 -4 -5 0 0
pct1=impose present-passive	0 9 -7 0 0
pct1=propose participle-passive	0 -5 6 0 0
pct1=propose present	-1 8 -3 0 0
pct1=say gerund	-4 10 -4 0 0
pct1=say modal	0 -7 2 4 0
pct1=say past	6 3 -11 0 1
pct1=say present	-8 1 4 0 0
pct1=stay perfect	4 0 -7 0 0
pct1=suspend participle-passive	0 8 -6 0 0
pct1=suspend present	6 0 -6 0 0
pct1=up past	4 7 -14 0 0
phas-future	-11 8 0 0 3
phas-modal	-9 -6 12 2 0
phas-participle	9 -3 -1 0 0
phas-past	7 2 -8 -6 0
phas-perfect	0 -7 10 0 0
phas-pluperfect	-10 1 3 0 0
phas-present	-1 -1 8 -9 0
power=assembly	-13 26 -22 0 3
power=board	-24 -48 63 0 0
power=bureau	-4 16 -14 0 1
power=cabinet	39 28 -64 -2 0
power=chancellor	-9 8 0 0 0
power=commission	48 -20 -30 10 -8
power=committee	-10 3 0 0 0
power=council	14 13 -27 0 0
power=department	-21 2 13 0 0
power=diet	0 10 -8 0 0
power=government	-13 -16 32 -4 -11
power=house	-12 -8 22 0 0
power=king	13 7 -29 7 0
power=minister	-1 -27 26 -32 -2
power=ministry	-29 -16 39 -4 0
power=no power	-24 -42 61 -14 -4
power=parliament	1 7 -8 3 -3
power=premier	-13 -10 18 4 0
power=president	0 24 -19 0 -3
power=prime minister	7 0 -7 0 0
power=representative	-17 5 9 0 -4
power=secretary	24 -10 -8 0 -8
power=senate	-12 17 -12 0 8
power=treasury	-33 -18 51 0 -4
pt0=future	-8 0 0 0 4
pt0=future-not	0 -6 7 0 0
pt0=future-passive	0 21 -19 0 0
pt0=modal	-2 -5 11 0 0
pt0=modal-not	0 -8 3 4 0
pt0=modal-passive	0 9 -6 0 0
pt0=past	7 2 -9 -4 0
pt0=perfect-passive	0 -5 7 0 0
pt0=pluperfect	-8 8 0 0 0
pt0=present	-7 1 4 -5 2
pt1=future	-8 1 0 0 4
pt1=future-not	0 -5 7 0 0
pt1=future-passive	0 11 -13 0 0
pt1=modal	-2 -5 11 0 0
pt1=modal-not	0 -8 3 4 0
pt1=modal-passive	0 9 -6 0 0
pt1=participle-passive	11 -1 -5 0 0
pt1=past	9 2 -10 -4 1
pt1=perfect-passive	0 -5 7 0 0
pt1=pluperfect	-8 8 0 0 0
pt1=present	-6 0 4 -5 2
publish< do<	-4 6 -4 4 0
publish< do>	6 -22 17 0 0
publish< future	0 -6 10 0 0
publish< infinitive	-3 -5 12 0 0
publish< is noun 	21 -12 -10 0 0
publish< is noun  organisation	20 -7 -13 0 0
publish< is noun a	0 9 -7 0 0
publish< is noun an	0 6 -5 0 0
publish< is noun by	6 -9 0 0 0
publish< is noun no	-1 15 -11 0 0
publish< is noun the	0 8 -4 0 0
publish< is noun the organisation	0 10 -6 0 0
publish< is present	-9 0 8 0 0
publish< lack<	-20 8 3 0 0
publish< modal	-1 8 -2 0 0
publish< office	-8 0 7 0 0
publish< organisation	24 -7 -13 3 0
publish< participle	9 -7 -1 0 0
publish< past	11 -29 5 0 0
publish< perfect	2 11 -14 0 0
publish< perfect-not	0 0 -1 7 0
publish< person	-3 -3 10 0 0
publish< pluperfect	4 5 -10 0 0
publish< power=commission	7 1 -18 6 0
publish< power=congress	0 -14 16 0 0
publish< power=council	10 0 -11 0 0
publish< power=house	7 -2 -2 0 0
publish< power=minister	-13 0 14 0 0
publish< power=no power	2 -6 6 0 0
publish< power=representative	-15 5 5 0 0
publish< present	-11 -1 14 0 0
publish< pronoun	-5 -1 12 0 0
publish< side	-10 0 4 0 0
publish> again	0 -5 7 0 0
publish> do>	-9 26 -9 0 -24
publish> gerund	-1 0 6 0 0
publish> infinitive	0 -20 16 0 0
publish> is noun by	6 0 -3 0 0
publish> is noun by person	13 0 -13 0 0
publish> is noun commission	8 0 -6 0 0
publish> is noun commission organisation	8 0 -7 0 0
publish> is noun customs	-6 -2 12 0 0
publish> is noun customs organisation	-5 -2 11 0 0
publish> is noun executive	8 0 -8 0 0
publish> is noun house	-14 -2 19 0 0
publish> is noun house organisation	-14 -2 19 0 0
publish> is noun in	6 0 -8 0 0
publish> is noun in name	0 6 -5 0 0
publish> is noun iran side	-7 0 10 0 0
publish> is noun must	-1 11 -6 0 0
publish> is noun must organisation	0 9 -5 0 0
publish> is noun on	0 -2 6 0 0
publish> is noun s	15 3 -18 0 0
publish> is noun s side	7 0 -5 0 0
publish> is noun sign	0 -7 12 0 0
publish> is noun signed	-11 7 9 0 -1
publish> is noun signed name	-7 0 8 0 0
publish> is noun signed person	-11 6 6 0 0
publish> is noun signed pronoun	6 0 -5 0 0
publish> is noun still	0 10 -9 0 0
publish> is noun to	-1 13 -6 0 0
publish> is noun to organisation	0 12 -8 0 0
publish> is noun will organisation	0 6 -5 0 0
publish> is noun with	14 0 -12 0 0
publish> is past	19 0 -16 0 0
publish> is past organisation	28 -9 -21 0 0
publish> is past passive	8 -2 -2 0 0
publish> is past person	-10 6 3 0 0
publish> is perfect	-1 16 -9 0 0
publish> is perfect both	-10 0 5 0 0
publish> is perfect organisation	10 6 -17 0 0
publish> is pluperfect	-3 0 6 0 0
publish> is present	-6 0 5 0 0
publish> lack>	4 24 -23 -1 0
publish> modal	-9 -9 18 0 0
publish> name	-24 0 20 0 0
publish> office	5 7 -10 0 0
publish> organisation	19 0 -18 0 -1
publish> past	29 -21 -13 -1 0
publish> perfect	0 26 -20 0 -3
publish> person	8 4 -10 -3 0
publish> pluperfect	-10 0 13 0 0
publish> power=commission	38 0 -44 4 0
publish> power=council	22 0 -22 0 0
publish> power=government	-11 2 4 0 0
publish> power=house	-20 -3 25 0 0
publish> power=minister	-11 0 15 0 0
publish> power=ministry	-7 4 3 0 0
publish> power=no power	-19 12 8 -5 -5
publish> power=president	35 -8 -21 -4 0
publish> power=prime minister	7 0 -7 0 0
publish> power=representative	7 0 -6 0 0
publish> power=senate	6 -6 -4 0 4
publish> present-not	6 -2 0 0 0
publish> pronoun	11 -13 0 0 0
pv0-none	7 0 0 -3 -4
pv0=agree	-5 0 6 0 0
pv0=announce	0 -5 9 0 0
pv0=approve	-1 0 6 0 0
pv0=ask	0 6 -3 0 0
pv0=come	0 -5 7 0 0
pv0=explain	0 9 -8 0 0
pv0=fall	-7 0 8 0 0
pv0=go	1 10 -13 0 0
pv0=other	-2 -7 12 0 0
pv0=reach	4 2 -8 0 0
pv0=ready	6 0 -2 0 0
pv0=say	0 -8 3 1 0
pv0=sign	-4 -8 9 0 1
pv0=tell	-2 8 -9 0 4
pv0=write	0 -2 6 0 0
pv1=agree	-8 3 2 0 0
pv1=announce	0 -5 9 0 0
pv1=approve	-1 0 6 0 0
pv1=ask	0 7 -4 0 0
pv1=be	0 4 -6 0 3
pv1=carry	0 4 -7 0 0
pv1=come	0 -5 7 0 0
pv1=explain	0 9 -8 0 0
pv1=extend	-2 0 7 0 0
pv1=fall	-7 0 8 0 0
pv1=go	1 7 -10 0 0
pv1=leave	-1 -2 7 0 0
pv1=other	-2 -7 12 0 0
pv1=put	0 -10 2 0 0
pv1=reach	4 2 -8 0 0
pv1=ready	6 0 -2 0 0
pv1=reduce	4 11 -17 0 0
pv1=say	0 -7 2 1 0
pv1=see	0 5 -6 0 0
pv1=sign	0 -9 4 0 0
pv1=suspend	0 15 -11 0 0
pv1=tell	-3 8 -9 0 4
pv1=write	-6 4 0 0 0
pv2-none	-1 3 5 -15 -2
pvt0=agree past	-6 0 1 0 0
pvt0=be perfect	4 1 -7 0 0
pvt0=be present	-6 4 -2 0 4
pvt0=fall past	-7 0 8 0 0
pvt0=go past	5 7 -15 0 0
pvt0=hold present	7 0 -7 0 0
pvt0=other future	0 11 -11 0 0
pvt0=other perfect	-4 -17 23 0 0
pvt0=other present	0 -9 11 0 0
pvt0=pay perfect	6 -2 -1 0 0
pvt0=ready present	6 0 -2 0 0
pvt0=say modal	0 -6 0 4 0
pvt0=say past	10 -3 -2 0 0
pvt0=say present	-6 0 6 0 0
pvt0=sign future	-13 -1 4 0 6
pvt0=sign modal	0 -7 12 0 0
pvt0=suspend past	0 6 -4 0 0
pvt0=take future	-2 8 -2 0 0
pvt0=tell past	0 8 -11 0 5
pvt1=be perfect	4 1 -7 0 0
pvt1=fall past	-7 0 8 0 0
pvt1=go past	5 7 -15 0 0
pvt1=hold present	7 0 -7 0 0
pvt1=leave participle	0 -5 6 0 0
pvt1=other future	0 11 -11 0 0
pvt1=other perfect	-4 -17 23 0 0
pvt1=other present	0 -9 11 0 0
pvt1=pay perfect	6 -2 -1 0 0
pvt1=ready present	6 0 -2 0 0
pvt1=say modal	0 -6 0 4 0
pvt1=say past	10 -3 -2 0 0
pvt1=say present	-6 0 7 0 0
pvt1=sign future	-13 -1 4 0 6
pvt1=sign modal	0 -7 12 0 0
pvt1=sign participle	11 -2 -5 0 0
pvt1=suspend participle	0 9 -7 0 0
pvt1=suspend past	0 6 -4 0 0
pvt1=take future	-2 8 -2 0 0
pvt1=tell past	0 8 -11 0 5
q:!	15 -2 -7 0 0
q:"	-17 8 9 -8 -15
q:'s	6 12 -28 4 16
q:(	13 0 -11 0 0
q:)	13 0 -11 0 0
q:*	6 0 -4 0 0
q:,	7 0 -6 10 -3
q:-	0 -13 16 0 0
q:.	-10 10 1 -8 7
q:/	0 -11 6 0 0
q::	15 9 -10 -14 -23
q:;	0 17 -20 8 0
q:<agent>	2 16 -19 8 -7
q:<day-ahead>	18 -17 7 0 -33
q:<day-gone>	20 -19 5 -17 -10
q:<day-today>	4 0 0 -1 -12
q:<duty>	0 -11 9 -5 0
q:<gate>	-4 6 0 -1 0
q:<goods-amount>	0 0 7 0 0
q:<goods>	20 -16 6 -17 -23
q:<level-noun>	-7 -8 21 0 -6
q:<level>	-4 -28 38 -9 -9
q:<money>	0 12 -7 0 0
q:<month-ahead>	-3 0 7 0 0
q:<month-gone>	0 12 -10 0 0
q:<name>	4 6 0 0 -42
q:<not>	-36 11 4 17 0
q:<number>	4 -19 15 0 -10
q:<office>	-11 8 3 -7 -1
q:<organisation>	-14 8 2 0 -9
q:<person>	-12 8 0 0 3
q:<points>	7 -7 0 0 0
q:<quality>	-5 26 -18 0 0
q:<seat>	0 17 -17 3 0
q:<sender>	-5 -27 31 0 0
q:<span>	20 -6 -13 3 1
q:<taker>	-6 -10 19 0 0
q:<v-agree>	13 4 -13 -12 1
q:<v-bear>	0 2 1 -11 0
q:<v-begin>	3 -10 3 -11 7
q:<v-buy>	12 3 -15 0 2
q:<v-down>	9 -9 5 -2 -6
q:<v-end>	-8 1 7 0 -8
q:<v-impose>	13 12 -15 -17 0
q:<v-propose>	-12 5 1 0 0
q:<v-return>	-4 -6 16 0 0
q:<v-say>	-11 -2 11 13 -10
q:<v-sell>	0 -10 10 0 0
q:<v-suspend>	12 0 -4 0 0
q:<v-target>	-3 -15 17 0 0
q:<v-threaten>	-5 -17 24 0 0
q:<v-up>	-6 -8 9 -4 9
q:?	0 12 -13 9 -7
q:@	20 -6 -12 0 0
q:a	-10 3 12 -21 -14
q:about	1 -14 11 0 0
q:accept	-3 7 -1 0 0
q:accord	0 -13 14 0 0
q:account	-2 -5 12 0 0
q:admit	0 9 -8 0 0
q:adopt	-3 3 -10 12 0
q:affair	7 -4 0 0 0
q:affiliate	0 11 -8 0 0
q:after	-7 0 8 0 0
q:against	0 -13 16 0 0
q:agree	-9 1 11 0 -4
q:agreement	-25 -16 39 0 -2
q:aim	0 -7 8 0 0
q:ali	-4 14 -8 0 0
q:all	6 -11 5 0 0
q:allow	0 -5 7 0 0
q:alone	0 8 -7 0 0
q:already	0 19 -15 0 0
q:also	-1 -11 18 0 0
q:am	11 0 -10 0 0
q:an	-5 -25 26 0 3
q:and	0 -5 14 0 -25
q:announce	-10 0 12 0 0
q:another	11 -11 -6 0 6
q:any	0 -23 18 3 0
q:anything	-8 0 13 0 0
q:app	-1 -2 8 0 0
q:apply	15 -1 -9 0 0
q:are	-8 -3 14 0 -1
q:argue	-6 0 7 0 0
q:arrangement	12 0 -7 0 0
q:article	-9 0 6 0 0
q:as	-22 7 9 0 0
q:ask	-6 1 5 0 -5
q:at	27 -12 -11 -1 0
q:audience	0 8 -7 0 0
q:autumn	0 -7 9 0 0
q:away	-1 -2 7 0 0
q:bad	16 -7 -8 0 0
q:be	-23 -5 24 0 -4
q:bear	9 3 -15 0 0
q:because	10 0 -6 0 0
q:become	0 6 -7 0 0
q:beef	-5 -12 21 0 0
q:been	-7 -2 15 0 -9
q:before	-23 14 0 0 0
q:between	0 6 -6 0 0
q:bill	0 -8 10 0 0
q:both	7 -15 7 0 2
q:bridge	0 -10 13 0 0
q:built	12 0 -11 0 0
q:business	0 -1 6 0 0
q:but	-7 14 -5 0 0
q:by	0 -19 20 12 -18
q:calendar	0 -7 10 0 0
q:call	0 -31 34 0 -1
q:can	4 9 -12 0 0
q:cannot	0 9 -20 12 0
q:cap	0 -7 3 0 0
q:capital	-6 -11 19 0 0
q:careful	12 0 -11 0 0
q:carry	-9 6 -3 0 7
q:case	0 -14 17 0 0
q:ceiling	6 0 -7 0 0
q:chair	-5 0 7 0 0
q:change	0 0 6 0 0
q:charge	-8 0 7 0 0
q:chip	-5 -14 21 0 0
q:clear	0 23 -20 0 0
q:close	0 -3 6 0 0
q:closed	5 -15 10 0 0
q:club	0 -9 11 0 0
q:collect	0 -4 8 0 0
q:come	5 -10 5 0 -1
q:company	0 -25 23 0 0
q:conclude	0 8 -4 0 0
q:conference	1 3 -8 0 0
q:confirm	0 2 -14 12 0
q:consensu	0 10 -7 0 0
q:consent	-5 9 -12 0 8
q:could	0 13 -10 0 0
q:council	8 0 -23 11 0
q:counterpart	0 -7 9 0 0
q:country	-3 13 -10 0 3
q:date	5 -12 3 0 0
q:day	-18 -4 19 0 0
q:deadline	0 -2 7 0 0
q:deal	-5 -21 27 0 0
q:decide	-11 24 -14 0 0
q:decision	0 -15 8 0 1
q:decree	6 0 -1 0 0
q:desk	0 0 -4 0 7
q:did	11 4 -13 0 0
q:discuss	0 10 -8 0 0
q:dispute	-3 -17 20 0 0
q:do	-1 -35 19 16 0
q:doe	-3 8 0 0 0
q:don't	0 10 -7 0 0
q:done	10 0 -7 0 0
q:down	0 -11 0 0 13
q:draft	5 12 -18 0 0
q:draw	0 -8 9 0 0
q:drop	0 -4 8 0 0
q:dry	0 -2 0 0 6
q:due	-2 -3 9 0 0
q:during	8 0 -7 0 0
q:duty	22 0 -20 0 5
q:each	0 15 -10 0 0
q:earth	-6 4 0 0 0
q:eastern	8 0 -7 0 0
q:economy	6 0 -10 0 0
q:editor	7 0 -8 0 0
q:effect	0 10 -13 0 5
q:either	3 5 -9 0 0
q:else	-2 -1 8 0 0
q:emergency	0 -4 6 0 0
q:end	4 -13 5 0 -1
q:enough	14 -6 -2 0 -2
q:enter	9 -7 -1 0 0
q:even	0 7 -7 0 0
q:evening	-12 -13 22 0 0
q:every	-1 -4 11 0 0
q:everybody	-16 0 11 0 0
q:everything	-8 -7 19 0 0
q:exchanged	11 -5 -4 0 0
q:expect	-9 3 0 0 0
q:expire	-16 32 -20 0 0
q:expiry	0 8 -7 0 0
q:export	0 -12 10 0 0
q:extension	10 -12 1 2 -2
q:fact	-1 -4 10 0 0
q:fall	0 -12 9 0 0
q:far	-4 0 9 0 0
q:federal	0 15 -13 0 0
q:fee	0 15 -12 0 0
q:fentanyl	0 -7 12 0 0
q:figure	0 8 -7 0 0
q:first	12 -13 0 0 1
q:fly	-2 0 8 0 0
q:foreign	0 -16 10 0 0
q:four	-4 -6 15 0 0
q:fourth	-12 -3 18 0 0
q:framework	-3 -1 7 0 0
q:freeze	-4 8 0 0 0
q:fresh	6 -5 0 0 0
q:friday	9 -4 -3 0 0
q:from	11 -10 4 -3 -3
q:gained	-6 0 6 0 0
q:gave	6 0 -4 0 0
q:geneva	-13 -2 18 0 0
q:gentlemen	11 -2 -7 0 0
q:georgia	11 -12 0 0 0
q:get	0 -17 15 0 0
q:go	-12 -10 11 -1 11
q:good	10 -24 10 0 0
q:government	0 3 -13 11 0
q:great	-2 0 6 0 0
q:had	0 -7 3 7 0
q:half	9 2 -14 0 0
q:hall	-2 0 7 0 0
q:hand	-16 3 5 0 0
q:handle	0 8 -7 0 0
q:has	-10 11 -8 2 4
q:have	7 0 -7 -4 3
q:he	-21 17 -16 3 15
q:he'd	0 8 -6 0 0
q:head	0 -16 17 0 0
q:hear	0 -7 12 0 0
q:heard	0 -5 6 0 0
q:him	6 0 -7 0 0
q:his	0 18 -16 0 0
q:hold	0 -9 11 0 0
q:hour	0 -2 6 0 0
q:household	0 -11 13 0 0
q:how	-5 0 7 0 0
q:i	7 5 -15 8 -1
q:i'd	-9 0 12 0 0
q:if	-18 -16 27 5 0
q:import	0 -8 7 0 0
q:impose	-2 0 9 0 0
q:in	-24 15 10 -3 -15
q:informed	1 5 -9 0 0
q:initialled	2 -11 8 0 0
q:ink	20 -2 -25 0 9
q:instead	0 6 -4 0 0
q:international	0 11 -11 0 0
q:into	0 -13 13 0 0
q:invest	0 8 -7 0 0
q:is	-6 3 0 0 4
q:isn't	0 6 -5 0 0
q:it	6 4 -23 11 24
q:its	10 16 -18 0 -9
q:itself	-2 4 -10 9 0
q:joint	0 -4 7 0 0
q:journalist	0 9 -9 0 0
q:khan	-5 12 -12 0 4
q:know	-1 -19 14 6 0
q:la	0 7 -3 0 0
q:last	-10 0 4 0 4
q:lasting	0 -9 9 0 0
q:later	-1 -2 6 0 0
q:law	0 -3 9 0 0
q:lay	0 0 -4 0 7
q:least	16 -3 -11 0 0
q:leave	10 -2 -1 0 0
q:less	0 3 -6 0 4
q:let	7 11 -14 0 -1
q:letter	1 4 -6 0 0
q:licence	0 0 12 0 -2
q:line	-3 -1 7 0 0
q:list	-10 -14 27 0 0
q:loan	0 -10 10 0 0
q:local	-6 11 -4 0 0
q:long	-1 -3 10 0 0
q:longer	6 3 -11 0 0
q:look	-2 -2 9 0 0
q:lower	9 8 -17 0 0
q:lunch	-10 -3 14 0 0
q:m	6 1 -8 0 0
q:madrid	0 -4 7 0 0
q:make	0 -22 26 0 0
q:man	0 6 -5 0 0
q:mandate	0 10 -7 0 0
q:matter	0 -7 10 0 0
q:may	-7 -5 2 9 0
q:me	0 27 -27 0 0
q:media	0 -4 10 0 0
q:meeting	-3 -3 11 0 0
q:million	0 -12 12 0 0
q:mine	0 6 -5 0 0
q:minister	9 8 -18 0 0
q:ministry	-4 -5 13 0 0
q:minute	3 0 -6 0 0
q:money	0 -5 9 0 0
q:moratorium	0 9 -8 0 0
q:more	-19 2 8 0 0
q:morning	-4 -2 9 0 0
q:most	0 -9 10 0 0
q:mr	6 1 -3 0 -4
q:much	-7 0 8 0 0
q:must	-4 -15 12 2 4
q:my	-18 15 0 0 0
q:name	7 9 -25 0 6
q:need	0 6 -8 0 0
q:needed	0 -7 11 0 0
q:negotiate	0 9 -9 0 0
q:negotiation	0 6 -2 0 0
q:negotiator	-1 13 -8 0 0
q:neighbour	-7 0 10 0 0
q:new	-4 9 -1 0 0
q:next	13 -31 10 0 0
q:night	-11 9 0 0 0
q:no	-16 -4 7 3 2
q:nobody	-14 -4 17 0 0
q:none	0 12 -8 0 0
q:northern	0 -11 12 0 0
q:not	-16 0 15 3 -20
q:note	7 4 -12 0 0
q:nothing	-8 19 -7 0 0
q:notice	0 13 -8 0 0
q:now	-7 -8 17 0 0
q:number	-3 11 -4 0 0
q:nvidia	-6 -3 12 0 0
q:o'clock	7 -3 0 0 0
q:of	3 -13 14 0 -11
q:off	-2 14 -9 0 0
q:offer	0 -12 16 0 0
q:official	0 7 -6 0 0
q:oil	14 -10 -4 0 0
q:old	0 -6 7 0 0
q:on	-9 5 3 -8 3
q:opened	0 -3 6 0 0
q:operated	12 0 -11 0 0
q:operator	0 -5 9 0 0
q:order	13 9 -25 0 3
q:ordinary	0 6 -3 0 0
q:our	-18 10 -1 0 4
q:out	-16 0 11 0 0
q:over	-9 -1 13 0 0
q:owe	0 9 -7 0 0
q:own	0 5 -16 0 14
q:page	0 -17 16 0 0
q:paper	15 -7 -5 0 0
q:parliament	-6 2 0 4 0
q:pay	-1 -3 8 0 0
q:peace	0 -16 13 0 0
q:pen	5 -11 1 0 0
q:people	0 -10 14 0 0
q:permit	0 -3 6 0 0
q:phone	-6 -4 13 0 0
q:phosphate	8 0 -10 0 0
q:port	13 -12 0 0 0
q:position	0 1 -6 0 5
q:post	0 -8 12 0 0
q:preliminary	0 11 -10 0 0
q:prepare	0 0 -9 0 9
q:price	0 -4 6 0 0
q:prime	0 -12 11 0 0
q:print	0 6 -3 0 0
q:procedure	0 16 -15 0 0
q:proclamation	0 -3 6 0 0
q:product	0 6 -7 0 0
q:prolong	-10 5 0 0 0
q:prolongation	0 12 -10 0 0
q:prolonged	4 4 -8 0 0
q:promise	0 -6 6 0 0
q:propose	7 7 -12 0 0
q:quarrel	0 -5 9 0 0
q:quarter	0 8 -6 0 0
q:question	-7 15 -7 0 0
q:quiet	11 0 -11 0 0
q:radio	0 10 -5 0 0
q:raise	-3 0 9 0 0
q:rare	-7 4 0 0 0
q:rate	9 -1 -3 0 0
q:rather	-8 0 12 0 0
q:reach	-13 9 1 0 0
q:ready	0 -8 5 0 0
q:reciprocal	8 6 -14 0 0
q:register	0 12 -11 0 0
q:renewal	-6 25 -17 0 0
q:report	-3 -7 14 0 0
q:reporter	-7 -2 11 0 0
q:rest	-5 -1 9 0 0
q:revenue	0 -8 10 0 0
q:right	7 0 -9 0 2
q:room	0 -2 7 0 0
q:round	0 -5 16 0 -3
q:rule	0 -2 6 0 0
q:sale	0 -13 14 0 0
q:same	0 10 -5 0 -1
q:seal	10 -2 -6 0 0
q:second	4 -13 0 0 6
q:secretary	-5 21 -13 0 0
q:see	0 -19 9 0 2
q:sell	0 0 7 0 0
q:send	0 -7 8 0 0
q:session	-2 -2 8 0 0
q:set	-5 11 -4 0 0
q:settle	0 -11 12 0 -3
q:shall	-6 0 9 0 0
q:sheet	0 -3 8 0 0
q:shelve	0 6 -6 0 0
q:ship	3 7 -11 0 0
q:show	9 0 -5 0 0
q:side	-12 28 -13 0 -9
q:sign	19 2 -19 -6 1
q:signature	5 18 -27 0 3
q:since	-8 -7 16 0 0
q:sit	-9 -2 1 0 6
q:small	1 5 -9 0 0
q:so	0 -3 -3 8 0
q:social	0 -5 11 0 0
q:software	0 -9 10 0 0
q:some	0 7 -8 0 0
q:something	-6 0 13 0 0
q:speak	0 -6 11 0 0
q:spirit	0 11 -11 0 0
q:spoken	0 -6 7 0 0
q:spring	-2 -3 9 0 0
q:stand	-4 8 -1 0 0
q:standstill	0 -9 7 0 0
q:start	-12 0 15 0 0
q:state	0 12 -5 0 -1
q:statement	0 -12 15 0 0
q:stay	7 0 -4 0 0
q:steel	0 8 -9 0 0
q:step	6 3 -11 0 0
q:still	-25 0 18 0 -3
q:stockholm	-6 14 -4 0 0
q:sugar	-1 6 -2 0 0
q:surcharge	-7 6 0 0 0
q:suspend	13 0 -8 0 0
q:suspension	0 14 -11 0 0
q:table	0 -6 9 0 0
q:take	0 8 -7 0 1
q:talk	-7 -12 24 0 0
q:tariff	-26 -9 35 0 -1
q:tax	6 0 -7 0 0
q:tea	-1 9 -5 0 0
q:television	-10 -2 15 0 0
q:tell	-10 22 -6 -1 -15
q:text	-6 23 -14 0 0
q:than	-6 -11 16 0 0
q:that	-28 18 0 4 0
q:the	-27 -6 32 -14 -6
q:their	-19 18 0 0 0
q:them	0 -7 9 0 0
q:then	-15 13 -10 11 0
q:there	9 0 -3 0 0
q:they	4 -22 10 5 -1
q:thi	0 0 4 0 -7
q:thing	0 7 -19 0 13
q:third	1 5 -7 0 0
q:threat	0 -5 8 0 0
q:threaten	0 -13 15 0 0
q:three	0 -28 14 0 0
q:through	-4 6 0 0 0
q:time	10 0 -13 0 1
q:to	-3 -19 20 0 0
q:together	6 1 -8 0 0
q:tomatoe	7 0 -5 0 0
q:too	-3 13 -8 0 0
q:trade	-5 6 2 0 -7
q:truce	11 12 -22 0 -2
q:true	0 8 -5 0 0
q:two	15 -1 -10 0 0
q:under	5 3 -7 0 0
q:understanding	0 11 -7 0 0
q:until	18 -23 0 0 0
q:up	-13 -22 20 9 0
q:us	0 8 -5 0 0
q:very	0 -3 6 0 0
q:visit	0 -12 15 0 0
q:vote	27 -7 -21 3 0
q:voted	0 -4 6 0 0
q:wait	0 14 -14 0 0
q:want	-11 0 6 0 1
q:war	0 -6 11 0 0
q:was	21 10 -18 -4 -21
q:water	-11 0 13 0 0
q:way	1 -17 10 0 0
q:we	-25 4 9 3 -7
q:week	-11 14 -10 0 5
q:welcomed	0 5 -10 0 3
q:well	0 -7 6 0 0
q:what	-12 -13 28 0 -7
q:whatever	0 -2 6 0 0
q:when	14 -5 -11 0 5
q:whether	-5 0 6 0 0
q:which	-6 9 0 0 -2
q:who	16 33 -41 0 -5
q:why	-2 0 8 0 0
q:will	0 -4 5 0 -8
q:william	0 12 -11 0 0
q:win	-11 0 12 0 0
q:wine	0 6 -4 0 0
q:wish	0 7 -9 0 0
q:with	2 -29 30 -1 -7
q:within	9 3 -12 0 0
q:without	1 -19 16 0 0
q:working	0 13 -12 0 0
q:world	-3 0 6 0 0
q:worth	-2 11 -7 0 0
q:would	-35 17 -2 -4 19
q:write	-1 -13 9 0 5
q:wrong	11 0 -11 0 0
q:year	-14 -16 34 0 0
q:yes	0 -11 5 7 0
q:yet	0 7 -11 0 2
q:york	0 -3 7 0 0
q:you	15 -1 -8 0 0
q:—	6 -22 10 0 0
qt=future	-15 3 10 -1 -8
qt=modal	0 -5 -7 6 19
qt=past	1 -5 11 2 -30
qt=pluperfect	-11 7 0 0 0
qt=present	8 7 -9 0 -8
quoted	11 0 -2 0 -1
r1='s	20 -5 -8 -10 0
r1=(	10 -5 -3 0 0
r1=)	-3 0 10 0 0
r1=,	-2 5 -7 7 7
r1=-	-4 0 7 0 0
r1=.	-4 19 -14 3 1
r1=:	-26 -18 45 0 -4
r1=;	3 13 -20 0 0
r1=<agent>	1 5 -6 0 0
r1=<day-today>	10 -7 0 0 -1
r1=<duty>	-8 -1 14 0 0
r1=<end>	0 -6 9 0 0
r1=<goods>	-11 -2 18 0 0
r1=<level>	9 0 -6 0 0
r1=<name>	8 0 -7 0 0
r1=<not>	-22 2 -10 9 13
r1=<number>	-8 0 12 0 0
r1=<person>	-3 -15 19 0 0
r1=<v-agree>	-2 7 0 0 -16
r1=<v-bear>	9 13 -15 0 -2
r1=<v-begin>	-6 0 11 0 0
r1=<v-buy>	14 -5 -6 0 0
r1=<v-deny>	0 0 7 0 0
r1=<v-down>	0 -15 5 0 0
r1=<v-impose>	3 -7 7 1 -20
r1=<v-propose>	-10 -4 16 0 0
r1=<v-say>	-12 0 15 -11 0
r1=<v-stay>	2 2 -9 0 3
r1=<v-suspend>	0 -11 -2 0 11
r1=<v-target>	-2 0 8 0 0
r1=<v-up>	0 -2 8 0 0
r1=?	0 -9 14 0 0
r1=a	0 13 -10 0 0
r1=agree	0 -16 15 0 0
r1=alone	0 10 -10 0 0
r1=an	8 0 -6 0 0
r1=and	12 18 -20 0 -13
r1=are	0 -4 8 0 0
r1=as	6 0 -4 0 0
r1=both	-2 0 6 0 0
r1=bring	-4 -1 9 0 0
r1=call	-2 0 9 0 0
r1=can	-6 0 3 0 0
r1=cannot	0 -2 6 0 0
r1=confirm	2 -8 0 0 0
r1=could	-1 -8 5 0 3
r1=decided	9 -5 -1 0 0
r1=did	18 -14 -9 0 3
r1=directed	6 0 -5 0 0
r1=doesn't	0 0 -10 0 12
r1=either	0 -4 0 7 0
r1=expect	0 -5 9 0 0
r1=extension	0 -8 10 0 0
r1=fee	0 6 -4 0 0
r1=first	7 0 -8 0 0
r1=followed	13 0 -11 0 0
r1=for	46 -8 -37 0 0
r1=from	-3 0 10 0 0
r1=gave	22 -9 -14 0 0
r1=had	-1 0 3 5 -10
r1=has	-5 8 0 -5 0
r1=hasn't	-4 7 -10 0 6
r1=have	1 7 -4 0 -5
r1=he	6 -6 0 0 0
r1=himself	12 0 -9 0 0
r1=hold	4 0 -7 0 5
r1=hour	-6 0 6 0 0
r1=in	13 12 -19 -1 -3
r1=into	-3 0 7 0 0
r1=is	-28 2 10 0 0
r1=it	-3 -7 15 0 0
r1=keep	4 6 -12 0 0
r1=last	0 -8 13 0 0
r1=leave	-15 0 14 0 0
r1=may	-8 -1 12 0 0
r1=mean	0 -2 7 0 0
r1=meet	3 3 -6 0 0
r1=must	-11 20 -10 0 -2
r1=need	2 -26 18 0 0
r1=negotiate	7 0 -6 0 0
r1=next	-3 6 0 0 0
r1=no	-3 0 8 0 0
r1=of	-2 16 -11 0 0
r1=on	0 -18 15 0 0
r1=order	14 -4 -8 0 0
r1=passed	11 0 -8 0 0
r1=post	0 10 -10 0 0
r1=published	0 -15 10 0 0
r1=put	1 -6 0 4 0
r1=refused	-1 0 0 0 7
r1=say	-4 -6 9 -2 2
r1=shall	-3 8 -7 0 1
r1=should	-1 -6 13 0 0
r1=sign	0 18 -10 0 -12
r1=since	0 6 -3 0 0
r1=spoke	-1 -2 9 0 0
r1=still	-7 2 1 0 0
r1=tariff	-2 0 6 0 0
r1=tell	-18 0 6 0 0
r1=that	-2 -2 8 0 0
r1=the	5 -16 8 0 0
r1=to	-14 11 0 0 0
r1=under	5 0 -7 0 0
r1=vote	-17 10 0 0 0
r1=voted	5 -8 0 0 0
r1=we	0 0 -7 10 0
r1=will	-24 -4 14 6 -6
r1=with	8 -9 0 0 0
r1=would	-12 9 -2 0 0
r1=write	-3 7 -1 0 0
r1=—	-7 0 14 0 0
r2='s	8 0 -6 0 0
r2=-	7 0 -6 0 0
r2=.	7 0 -12 -1 14
r2=:	-6 -4 16 0 0
r2=;	10 0 -7 0 0
r2=<agent>	-6 0 4 0 0
r2=<day-ahead>	-11 0 9 0 0
r2=<day-gone>	18 -19 -2 0 0
r2=<day-today>	-10 -6 2 10 0
r2=<duty>	8 -8 0 0 0
r2=<end>	-7 1 4 0 0
r2=<gate>	0 -9 3 0 0
r2=<goods>	-14 -13 32 0 0
r2=<level>	0 -6 5 0 0
r2=<month-gone>	6 -2 -1 0 0
r2=<name>	8 6 -6 -2 -13
r2=<not>	-11 1 3 -4 1
r2=<number>	-12 -2 20 0 0
r2=<office>	16 -3 -10 0 0
r2=<organisation>	0 5 -10 0 2
r2=<person>	-7 -17 22 0 0
r2=<quality>	0 0 7 0 0
r2=<seat>	2 11 -12 0 -1
r2=<span>	-5 -5 16 0 0
r2=<v-agree>	12 -6 -2 1 -9
r2=<v-bear>	-5 -8 16 0 0
r2=<v-begin>	0 -12 12 0 0
r2=<v-deny>	-1 -9 17 0 0
r2=<v-down>	-3 -12 0 0 11
r2=<v-impose>	-1 0 4 4 -17
r2=<v-propose>	-6 -1 12 0 0
r2=<v-say>	-8 -10 3 6 10
r2=<v-stay>	-7 5 0 0 0
r2=<v-suspend>	-13 14 0 0 0
r2=<v-target>	0 -2 6 0 0
r2=<v-threaten>	0 -2 7 0 0
r2=<v-up>	4 -10 1 0 0
r2=?	-3 -13 20 0 0
r2=a	13 -29 7 0 -2
r2=after	10 0 -11 0 0
r2=agree	3 -9 5 0 0
r2=already	15 -4 -8 0 0
r2=ambassador	-7 6 0 0 0
r2=an	-6 -1 11 0 0
r2=and	-12 18 -9 0 5
r2=approve	2 13 -17 1 -2
r2=ask	0 -1 7 0 0
r2=assent	6 1 -11 0 0
r2=at	9 7 -16 0 0
r2=been	0 5 -6 0 0
r2=before	9 8 -17 0 0
r2=but	0 -7 7 0 0
r2=by	8 5 -12 0 0
r2=carry	6 0 -3 0 0
r2=come	6 -2 0 0 0
r2=consent	1 15 -17 0 0
r2=deal	0 8 -7 0 0
r2=decide	-1 12 -6 0 0
r2=decided	9 0 -9 0 0
r2=decline	-8 0 0 0 12
r2=discuss	0 6 -6 0 0
r2=do	-1 0 -4 9 0
r2=done	0 -18 18 0 0
r2=down	-1 -1 8 0 0
r2=end	7 -1 -2 0 0
r2=for	-27 13 11 0 0
r2=had	0 14 -12 0 0
r2=hand	0 -3 6 0 0
r2=has	6 -26 19 0 -7
r2=have	2 5 -9 0 1
r2=having	8 0 -12 0 0
r2=he	5 0 0 0 -6
r2=his	13 5 -18 0 -1
r2=hold	-4 8 -1 0 0
r2=home	-7 -2 0 0 8
r2=hour	9 0 -9 0 0
r2=i	-5 -1 12 0 0
r2=in	0 10 -5 0 0
r2=initialled	-3 -1 8 0 0
r2=is	0 -1 -7 0 10
r2=issue	0 7 -5 0 0
r2=it	16 0 -11 0 -2
r2=its	0 -21 4 4 1
r2=last	13 4 -18 0 0
r2=late	0 7 -5 0 0
r2=leave	-6 -2 10 0 0
r2=let	0 -7 0 0 3
r2=man	0 8 -8 0 0
r2=me	-2 20 -17 0 0
r2=minute	10 -4 -3 0 0
r2=must	0 -4 8 0 0
r2=my	25 0 -23 0 0
r2=need	-4 7 -2 0 0
r2=no	0 -5 11 0 0
r2=nobody	9 0 -7 0 0
r2=not	-14 0 5 -3 3
r2=nothing	0 -5 11 0 0
r2=of	-6 -18 28 0 0
r2=off	0 -10 11 0 0
r2=one	-2 8 -4 0 0
r2=order	6 -1 -1 0 0
r2=otherwise	0 -8 9 0 0
r2=out	-5 -6 3 0 5
r2=own	2 -10 3 0 0
r2=passed	-7 0 12 0 0
r2=prolong	0 6 -5 0 0
r2=propose	0 -5 6 0 0
r2=publish	-1 7 -2 0 0
r2=raise	9 0 -5 0 0
r2=refuse	0 -5 0 0 7
r2=reply	0 7 -6 0 0
r2=reporter	0 -4 11 0 0
r2=rule	0 -7 9 0 0
r2=say	-7 4 -9 0 17
r2=set	0 8 -9 0 0
r2=sign	8 -1 -5 2 -7
r2=signature	6 0 -4 0 0
r2=since	6 0 -5 0 0
r2=sir	0 12 -11 0 0
r2=sit	-3 0 9 0 0
r2=so	6 9 -18 0 0
r2=stay	0 9 -7 0 0
r2=still	-9 6 0 0 0
r2=suspend	-3 0 8 0 0
r2=tell	0 -17 5 11 -1
r2=the	0 1 3 0 -28
r2=their	-6 0 8 0 0
r2=them	5 0 -8 0 0
r2=then	14 0 -16 0 0
r2=three	6 0 -5 0 0
r2=through	-3 -4 11 0 0
r2=to	-26 -3 15 -1 0
r2=truce	-7 0 11 0 0
r2=two	9 -8 0 0 0
r2=until	0 -5 9 0 0
r2=up	0 -3 7 0 0
r2=us	0 -11 15 0 0
r2=want	0 8 -7 0 0
r2=way	0 -4 0 7 0
r2=when	-4 0 6 0 0
r2=which	-1 6 -7 0 5
r2=who	7 4 -15 5 -6
r2=whose	2 21 -25 0 0
r2=will	-9 9 0 0 0
r2=without	0 17 -15 0 0
r2=yet	-5 20 -13 0 0
r3=!	0 12 -11 0 0
r3=(	-5 -7 14 0 0
r3=)	7 -4 -1 0 0
r3=,	0 -15 6 -3 13
r3=-	-2 0 -7 12 0
r3=.	7 14 -14 0 -18
r3=:	-20 8 5 0 0
r3=;	0 1 -10 3 0
r3=<agent>	-5 -6 15 0 0
r3=<day-ahead>	-15 5 1 0 0
r3=<day-gone>	10 6 -16 0 0
r3=<day-today>	-7 0 1 0 5
r3=<duty>	-4 -3 13 0 0
r3=<end>	4 -8 3 -5 7
r3=<gate>	-4 -1 10 0 0
r3=<goods>	-24 0 16 6 -1
r3=<level-noun>	0 -9 4 0 0
r3=<month-ahead>	-1 14 -11 0 0
r3=<month-gone>	-15 3 7 0 0
r3=<name>	-22 7 12 2 -3
r3=<not>	-17 12 -10 6 6
r3=<office>	-5 -5 16 0 -4
r3=<organisation>	0 31 -26 0 0
r3=<person>	-10 0 9 0 0
r3=<seat>	-5 0 7 0 0
r3=<span>	-2 -1 9 0 0
r3=<v-agree>	5 -10 -2 0 10
r3=<v-bear>	-10 2 5 0 0
r3=<v-buy>	-8 -4 16 0 0
r3=<v-down>	7 -4 0 0 0
r3=<v-end>	-3 -3 12 0 0
r3=<v-impose>	8 -21 9 -5 1
r3=<v-say>	0 -22 18 2 -10
r3=<v-sell>	-1 6 -2 0 0
r3=<v-stay>	-3 -7 13 0 0
r3=<v-suspend>	-7 0 2 0 0
r3=?	5 -8 0 0 0
r3=add	9 0 -9 0 0
r3=additional	12 0 -11 0 0
r3=ago	13 0 -13 0 0
r3=agree	-11 0 6 0 0
r3=alone	-8 17 -7 0 0
r3=an	0 8 -9 2 -1
r3=and	-4 0 8 0 0
r3=approval	1 1 -13 0 4
r3=approve	4 -13 10 0 0
r3=are	-6 0 2 0 0
r3=as	0 5 -10 0 5
r3=at	12 0 -8 0 0
r3=be	0 -5 10 0 0
r3=by	-19 -2 24 0 0
r3=consent	3 2 -7 0 0
r3=continue	0 9 -9 0 0
r3=decision	0 7 -5 0 0
r3=decree	6 -5 0 0 0
r3=do	-5 13 -8 0 0
r3=done	13 -3 -9 0 0
r3=down	-8 0 13 0 0
r3=each	0 13 -12 0 0
r3=extension	6 0 -2 0 0
r3=follow	0 6 -5 0 0
r3=for	-12 22 -8 0 0
r3=give	0 -6 11 0 0
r3=given	0 -9 8 0 0
r3=go	0 9 -6 0 0
r3=guayaquil	6 0 -6 0 0
r3=had	9 -15 0 0 0
r3=has	0 12 -11 0 1
r3=his	20 -16 -13 5 3
r3=i	0 7 -5 0 0
r3=in	9 -18 4 0 0
r3=is	1 9 -9 0 0
r3=issued	0 11 -10 0 0
r3=it	-9 5 1 -1 1
r3=its	1 -10 8 0 0
r3=last	-8 -4 16 0 0
r3=look	0 7 -6 0 0
r3=make	0 5 -8 0 0
r3=me	14 -14 -1 0 0
r3=meet	-13 8 0 0 0
r3=must	6 -4 -7 8 0
r3=name	-4 11 -3 0 0
r3=new	5 0 -6 0 0
r3=newspaper	0 6 -6 0 0
r3=no	4 6 -18 0 6
r3=not	-11 10 -6 8 0
r3=nothing	-7 0 0 0 2
r3=notice	0 0 -5 6 0
r3=off	0 11 -10 0 0
r3=on	7 -26 13 0 0
r3=order	-6 -1 12 0 0
r3=our	0 0 7 0 0
r3=own	8 0 -7 0 0
r3=paper	-6 6 0 0 0
r3=pen	6 4 -12 0 0
r3=place	7 0 -6 0 0
r3=published	0 7 -3 0 0
r3=put	6 5 -10 0 0
r3=reporter	0 0 6 0 0
r3=same	13 -2 -8 0 0
r3=say	0 -25 18 3 -5
r3=seal	14 0 -11 0 0
r3=second	9 0 -8 0 0
r3=sign	3 -9 -2 0 11
r3=sit	-6 -15 22 0 0
r3=so	0 -14 12 0 0
r3=social	0 6 -4 0 0
r3=still	0 -4 6 0 0
r3=tariff	0 -1 7 0 0
r3=that	-17 3 14 0 -10
r3=the	9 -5 -1 0 -5
r3=their	6 3 -10 0 0
r3=then	7 -4 0 0 0
r3=they	-7 0 11 0 0
r3=thi	-1 -3 10 0 0
r3=to	-15 1 2 -6 8
r3=top	6 0 -4 0 0
r3=two	15 -10 -3 0 0
r3=until	-6 0 0 0 5
r3=up	5 12 -17 0 0
r3=us	0 0 -8 12 0
r3=vote	0 19 -20 0 0
r3=was	14 0 -9 0 0
r3=week	15 0 -18 0 0
r3=well	6 -5 0 0 0
r3=which	0 4 -7 0 0
r3=with	-10 4 5 0 0
r3=without	0 -1 7 0 0
r3=yes	-2 6 0 0 0
r3=yet	0 8 -1 0 0
r3=—	-1 0 7 0 0
r4="	-6 -3 17 0 -1
r4='s	-9 4 0 3 0
r4=)	0 10 -7 0 0
r4=,	20 -3 -10 -3 -7
r4=.	5 1 -5 0 -8
r4=;	-17 0 17 0 0
r4=<agent>	9 -6 0 0 -4
r4=<day-ahead>	-5 23 -13 0 0
r4=<day-gone>	5 -8 1 0 0
r4=<day-today>	10 17 -27 0 0
r4=<duty>	-8 -8 6 11 -1
r4=<end>	2 7 0 -9 -5
r4=<gate>	-10 0 8 0 0
r4=<level-noun>	-1 9 -3 0 0
r4=<level>	0 -6 3 0 0
r4=<month-gone>	-5 -2 12 0 0
r4=<name>	-5 12 0 0 -2
r4=<not>	3 0 2 0 -8
r4=<office>	-7 -4 4 0 6
r4=<organisation>	3 -8 4 0 0
r4=<person>	0 14 -11 0 0
r4=<quality>	0 -27 5 11 0
r4=<seat>	-3 -29 33 0 0
r4=<sender>	-4 -7 14 0 0
r4=<span>	0 -12 15 0 0
r4=<v-agree>	7 1 -8 -2 0
r4=<v-bear>	0 15 -13 0 0
r4=<v-begin>	-9 -4 16 0 0
r4=<v-buy>	-2 -5 12 0 0
r4=<v-down>	7 -7 -6 0 5
r4=<v-impose>	7 -13 10 -13 -2
r4=<v-propose>	0 5 -7 0 0
r4=<v-say>	0 20 -24 8 -3
r4=<v-suspend>	0 -6 9 0 0
r4=a	-11 0 12 0 0
r4=additional	8 0 -4 0 0
r4=agree	0 8 -8 0 0
r4=agreement	-20 0 16 0 0
r4=and	-4 4 -4 0 7
r4=announcement	10 0 -9 0 0
r4=approval	-6 0 6 0 0
r4=as	-6 6 -5 0 4
r4=at	-17 5 8 0 0
r4=be	-3 6 -5 0 1
r4=bill	0 9 -8 0 0
r4=can	8 9 -18 0 0
r4=consent	3 -8 -2 2 4
r4=could	-1 -4 0 6 0
r4=day	0 -5 8 0 0
r4=dry	6 0 -2 0 0
r4=duty	0 -9 3 3 0
r4=expect	0 6 -3 0 0
r4=extension	3 15 -23 3 0
r4=first	3 -8 4 0 0
r4=fish	0 0 -5 0 6
r4=for	14 -12 -8 0 10
r4=from	-12 3 6 0 0
r4=has	0 7 -5 0 0
r4=have	-9 4 0 0 0
r4=he	13 7 -17 0 -1
r4=his	-23 3 6 8 -1
r4=in	-7 6 2 0 0
r4=is	3 7 -11 0 0
r4=it	9 1 -9 0 0
r4=its	7 -7 2 0 0
r4=know	0 0 -6 10 0
r4=late	-7 0 8 0 0
r4=leave	8 0 -4 0 0
r4=long	0 0 -5 0 6
r4=make	0 14 -13 0 0
r4=media	0 6 -5 0 0
r4=meet	0 8 -9 0 0
r4=member	0 7 -7 0 0
r4=morning	6 4 -13 0 0
r4=must	0 -10 13 0 0
r4=name	10 -5 -2 0 0
r4=never	6 0 -6 0 0
r4=new	-8 0 9 0 0
r4=northern	-8 0 8 0 0
r4=notice	9 -1 -2 0 0
r4=now	0 -9 5 0 0
r4=of	-2 -11 15 0 0
r4=off	1 5 -9 0 0
r4=on	-14 11 6 0 -9
r4=once	8 0 -8 0 0
r4=only	9 0 -5 0 0
r4=or	0 -7 9 0 0
r4=order	-2 -5 11 0 0
r4=own	18 -9 -8 0 0
r4=paper	14 2 -19 0 0
r4=party	0 -5 6 0 0
r4=pass	0 -18 18 0 0
r4=phone	6 0 -4 0 0
r4=prolongation	10 0 -13 0 0
r4=radio	0 -4 6 0 0
r4=reply	0 -6 6 0 0
r4=rice	0 8 -6 0 0
r4=say	0 12 -6 0 0
r4=ship	0 7 -6 0 0
r4=side	-3 -2 11 0 0
r4=sign	3 -6 1 -2 0
r4=signature	11 9 -22 0 0
r4=since	-5 0 7 0 0
r4=so	1 11 -16 0 0
r4=stop	6 0 -5 0 0
r4=talk	-3 0 7 0 0
r4=tariff	-7 0 0 6 0
r4=the	-42 17 7 -7 15
r4=their	-10 0 4 0 0
r4=thi	7 2 -11 0 0
r4=through	1 2 -6 0 0
r4=time	0 8 -4 0 0
r4=trade	12 -5 -4 0 0
r4=two	0 9 -5 0 0
r4=until	0 -2 0 0 7
r4=up	3 4 -8 0 0
r4=vote	6 -13 6 0 0
r4=want	0 8 -8 0 0
r4=week	-7 0 9 0 0
r4=what	-1 7 -1 0 0
r4=when	0 -14 18 0 0
r4=which	-5 -1 12 0 0
r4=will	3 -7 1 0 0
r4=with	17 -15 -6 0 0
r4=would	-6 4 -5 0 6
r4=write	2 4 -9 0 0
r4=yet	1 -6 5 0 0
r4=you	0 -8 9 0 0
r='s ,	2 6 -11 0 0
r='s .	21 7 -29 0 0
r='s <person>	-12 -5 21 0 0
r='s ambassador	-7 6 0 0 0
r='s and	0 7 -6 0 0
r='s assent	6 1 -11 0 0
r='s consent	1 10 -14 0 0
r='s decree	0 6 -5 0 0
r='s man	0 8 -8 0 0
r='s own	2 -9 3 0 0
r='s signature	10 0 -10 0 0
r=( <day-gone>	12 0 -10 0 0
r=, <day-today>	-21 -9 9 11 0
r=, <name>	-6 0 9 0 0
r=, <number>	-12 5 1 0 0
r=, <office>	10 0 -9 0 0
r=, <person>	8 -17 0 0 2
r=, <seat>	-2 0 6 0 0
r=, a	2 4 -9 0 0
r=, and	-4 17 -14 0 6
r=, but	0 -7 7 0 0
r=, for	6 2 -9 0 0
r=, had	3 -9 0 0 0
r=, has	0 -9 7 1 -1
r=, in	14 0 -15 0 0
r=, is	0 0 -7 0 11
r=, it	0 -6 5 0 0
r=, say	-11 0 2 0 4
r=, sign	16 -5 -10 0 0
r=, suspend	-4 0 6 0 0
r=, tell	0 -12 14 0 0
r=, the	0 -4 7 0 0
r=, then	15 0 -18 0 0
r=, to	5 -7 0 0 0
r=, want	0 8 -7 0 0
r=, which	-1 7 -8 0 6
r=, who	7 4 -15 5 -6
r=, whose	2 21 -25 0 0
r=, will	-9 4 0 0 0
r=, without	0 17 -16 0 0
r=, yes	7 0 -3 0 0
r=. "	0 13 -13 0 0
r=. <end>	-7 15 -8 3 1
r=: by	20 0 -19 0 0
r=: the	-9 0 14 0 0
r=: yes	-3 0 6 0 0
r=; the	0 11 -8 0 0
r=<day-today> .	8 0 -9 0 0
r=<end> <end>	0 -6 9 0 0
r=<level> .	12 0 -11 0 0
r=<person> and	-2 0 6 0 0
r=? <end>	0 -9 14 0 0
r=add that	6 0 -4 0 0
r=agree on	-3 -1 10 0 0
r=and <name>	-3 -2 13 0 0
r=and <person>	7 1 -7 0 0
r=and the	-10 25 -12 0 -2
r=announce on	3 7 -10 0 0
r=announce that	12 0 -11 0 0
r=announce the	-10 0 11 0 0
r=approve the	8 0 -4 0 0
r=by <number>	6 -1 -2 0 0
r=can sign	-3 9 -3 0 0
r=confirm it	8 0 -6 0 0
r=could not	0 0 -7 0 4
r=decide .	0 8 -6 0 0
r=did ,	8 0 -6 0 0
r=did not	-13 0 4 0 4
r=directed the	6 0 -5 0 0
r=doe ,	0 16 -14 0 0
r=doe .	0 -4 8 0 0
r=doe not	7 -10 2 0 0
r=fee on	0 7 -6 0 0
r=for <name>	38 -13 -30 0 0
r=for the	17 0 -14 0 0
r=had already	5 0 -10 0 0
r=had approve	0 0 -6 3 0
r=had not	-2 7 0 0 0
r=had sign	12 -7 -9 3 0
r=has agree	11 -1 -7 0 0
r=has already	8 -10 0 0 0
r=has approve	7 -4 0 0 0
r=has decided	9 0 -9 0 0
r=has decline	-4 0 -1 0 9
r=has done	1 -11 6 0 0
r=has given	0 -6 0 2 0
r=has had	-3 14 -9 0 0
r=has it	-6 13 -6 0 0
r=has not	-18 4 2 0 0
r=has published	0 7 -5 0 0
r=has put	0 13 -9 0 0
r=has sign	13 -12 0 0 0
r=has still	0 -11 12 0 0
r=has the	-3 -7 13 0 0
r=has to	-10 13 -3 0 -1
r=has until	0 -3 6 0 0
r=has yet	-4 20 -14 0 0
r=have sign	-7 -9 14 0 0
r=in <month-gone>	6 0 -2 0 0
r=in <organisation>	10 4 -18 0 0
r=in <seat>	5 19 -23 0 0
r=in the	-8 0 5 0 0
r=is in	0 12 -11 0 0
r=is to	0 -5 7 0 0
r=keep <level>	8 0 -8 0 0
r=look at	0 6 -3 0 0
r=meet <day-ahead>	0 14 -14 0 0
r=meet in	-1 0 6 0 0
r=must publish	0 9 -5 0 0
r=must sign	0 -3 6 0 0
r=need the	-5 -1 10 0 0
r=next week	-3 6 0 0 0
r=of <day-gone>	11 0 -10 0 0
r=of <name>	-3 28 -24 0 0
r=of the	-12 -4 19 0 0
r=on <day-ahead>	0 -13 18 0 0
r=on <day-gone>	-4 -4 13 0 0
r=on a	7 0 -7 0 0
r=published its	8 0 -5 0 0
r=put his	9 5 -15 0 0
r=put it	-2 0 7 0 0
r=put off	0 -11 10 0 0
r=put their	-8 0 5 0 0
r=say ,	0 -8 2 0 4
r=say .	-4 0 7 0 0
r=say <person>	-8 0 9 0 0
r=say he	14 4 -16 0 -4
r=say his	0 -6 6 0 0
r=say in	-2 0 7 0 0
r=say so	5 3 -11 0 0
r=say that	0 4 -8 0 5
r=sign ,	-20 6 9 0 0
r=sign .	-5 0 9 0 0
r=sign a	7 -6 0 0 0
r=sign an	-6 0 8 0 0
r=sign at	2 6 -11 0 0
r=sign for	-17 15 1 0 0
r=sign it	16 0 -14 0 0
r=sign on	0 7 -9 0 0
r=sign the	-6 2 0 6 0
r=still have	0 8 -7 0 0
r=tell me	0 10 -8 0 0
r=tell reporter	0 -4 11 0 0
r=tell us	-1 -6 14 0 0
r=that he	0 -8 10 0 0
r=that the	-9 -6 17 0 0
r=the <office>	9 0 -5 0 0
r=to decide	0 6 -4 0 0
r=vote on	-11 3 1 0 0
r=will be	0 -5 7 0 0
r=will discuss	0 7 -7 0 0
r=will have	0 6 -6 0 0
r=will not	0 -3 6 0 0
r=with a	0 -5 6 0 0
r=would decide	0 9 -9 0 0
r=would do	0 -2 6 0 0
r=would not	8 -3 0 0 -5
r=would now	0 11 -10 0 0
r=would sign	-2 7 -7 0 3
refuse< do<	5 -4 -6 0 5
refuse< person	0 0 -3 0 7
refuse< power=president	0 -1 -2 0 7
refuse< present	7 0 -12 0 6
refuse< pronoun	0 0 -1 0 6
refuse> do<	0 0 7 0 -1
refuse> do>	-5 -39 2 0 33
refuse> future-not	8 -7 0 0 0
refuse> infinitive	-6 0 -9 0 17
refuse> is future passive not	9 0 -5 0 0
refuse> is future passive not organisation	9 0 -5 0 0
refuse> is modal not	8 0 3 0 -12
refuse> is modal not pronoun	9 -5 1 0 -6
refuse> is noun he	0 -1 -10 0 15
refuse> is past	-5 0 -2 0 11
refuse> is past organisation	-4 0 0 0 8
refuse> is perfect	-7 -2 0 0 10
refuse> modal	0 -7 9 0 0
refuse> modal-not	8 0 4 0 -13
refuse> name	0 0 11 0 -2
refuse> office	0 -9 0 0 6
refuse> organisation	-9 -18 0 0 28
refuse> past	0 -9 -10 0 19
refuse> perfect	-7 -8 0 0 16
refuse> person	-19 -17 -11 0 37
refuse> power=commission	-7 0 14 0 0
refuse> power=council	-1 -9 10 0 0
refuse> power=minister	0 -21 0 0 10
refuse> power=ministry	6 -3 -10 0 8
refuse> power=no power	-11 0 -5 0 16
refuse> power=parliament	0 -6 9 0 0
refuse> power=president	-1 -7 1 0 7
refuse> present	0 -9 -1 0 14
refuse> pronoun	5 -10 4 0 -2
rule:any given	32 -35 5 -22 -35
rule:any given,given	-4 -3 12 0 -2
rule:any given,needed	-12 -2 15 0 0
rule:any needed	-33 8 20 -8 -26
rule:any needed,needed	0 10 -6 0 0
rule:any needed,needed,needed	0 6 -4 0 0
rule:any none	12 9 3 -23 -15
rule:any unknown	-6 -11 0 17 0
rule:any withheld	-10 -21 17 0 11
rule:own given	52 -26 -22 -22 -29
rule:own needed	-29 32 -4 -5 -29
rule:own none	-5 -3 32 -32 -27
rule:own unknown	-5 -11 -2 21 0
rule:own withheld	-7 -9 -5 0 23
s:!	-6 8 -1 0 0
s:"	-15 1 10 -11 0
s:'	-12 -7 22 0 0
s:'s	5 18 -23 0 1
s:(	-1 -7 8 0 0
s:)	-1 -9 9 0 0
s:*	21 0 -21 0 0
s:,	3 13 -4 -20 -15
s:-	2 -11 0 9 0
s:.	3 4 7 -16 -10
s:/	-9 0 13 0 0
s::	-3 4 10 -22 -9
s:;	0 16 -21 7 1
s:<agent>	7 7 -11 4 -5
s:<day-ahead>	-18 14 9 -24 -12
s:<day-gone>	44 -38 -9 -27 -13
s:<day-today>	17 -7 -11 5 0
s:<duty>	0 -14 1 15 3
s:<gate>	0 7 0 0 -15
s:<goods-amount>	-11 -15 29 0 0
s:<goods>	-5 -16 11 -1 13
s:<level-noun>	-6 0 10 0 -16
s:<level>	-2 -37 36 0 -31
s:<money>	1 -34 27 0 0
s:<month-ahead>	-13 0 6 0 2
s:<month-gone>	4 -7 11 -1 -8
s:<name>	2 4 0 1 -12
s:<not>	-47 5 1 23 30
s:<number>	-1 -17 25 -2 -14
s:<office>	1 -13 11 1 -10
s:<organisation>	0 -17 25 -4 -16
s:<person>	-12 -5 16 -4 0
s:<points>	2 6 -7 0 0
s:<quality>	4 6 -14 10 0
s:<seat>	-7 0 3 11 -1
s:<sender>	-19 -29 39 0 0
s:<span>	-2 -8 8 3 -1
s:<taker>	-8 -26 29 0 0
s:<v-agree>	8 4 -9 -9 5
s:<v-bear>	-17 -3 23 0 -6
s:<v-begin>	-3 13 -3 -1 -4
s:<v-buy>	1 3 3 -15 -20
s:<v-deny>	-22 -11 14 10 0
s:<v-down>	0 -16 2 0 21
s:<v-end>	-5 -18 3 10 12
s:<v-impose>	-2 0 8 -3 0
s:<v-propose>	-39 1 32 4 -28
s:<v-return>	-21 -8 29 0 0
s:<v-say>	-26 5 11 11 1
s:<v-sell>	-21 10 7 0 0
s:<v-stay>	8 0 2 -14 -5
s:<v-suspend>	2 -4 0 -6 5
s:<v-target>	-19 3 13 0 -6
s:<v-threaten>	-14 0 17 0 -1
s:<v-up>	-5 -6 11 0 0
s:?	-23 0 18 3 -6
s:[	6 0 -3 0 0
s:]	6 0 -3 0 0
s:_	-3 -4 11 0 0
s:a	-13 -1 9 7 4
s:abba	0 -3 7 0 0
s:able	8 0 -6 0 0
s:about	-6 -12 24 0 0
s:above	0 -10 12 0 0
s:accord	-7 1 4 0 0
s:account	-4 -6 15 0 0
s:accused	0 0 7 0 0
s:act	0 -8 6 0 0
s:add	12 4 -13 0 0
s:additional	20 -1 -13 0 0
s:adjust	10 -2 -4 0 0
s:admit	0 6 -3 0 0
s:advance	10 -3 -4 0 0
s:aeroplane	0 9 -5 0 0
s:affiliate	-1 20 -16 0 0
s:after	3 6 -6 -1 0
s:agadir	12 0 -12 0 0
s:again	-10 -6 20 0 0
s:against	0 -4 10 0 0
s:agent	0 -4 7 0 0
s:ago	19 -15 -7 0 0
s:agree	-30 -2 35 -4 -13
s:agreement	-8 -10 20 0 0
s:air	-1 -1 8 0 0
s:al	0 -2 6 0 0
s:alexandria	-4 0 9 0 0
s:algorithm	0 15 -15 0 0
s:all	0 -6 0 5 0
s:allow	0 -8 6 0 0
s:alone	-12 20 -7 0 0
s:already	12 -11 0 0 -1
s:also	-4 14 -7 0 0
s:althing	10 8 -18 0 0
s:am	-3 -3 11 0 0
s:an	-4 -4 9 0 0
s:and	-3 10 6 -56 -11
s:anew	8 -7 0 0 0
s:announce	-5 -15 22 0 -8
s:announcement	21 3 -23 0 0
s:another	0 -7 5 0 0
s:answer	-10 -10 13 8 0
s:anti	-2 0 8 0 0
s:any	-14 1 3 0 0
s:anybody	0 -9 11 0 0
s:anything	-10 -5 17 0 -1
s:appeal	0 -8 10 0 0
s:approval	-3 30 -28 0 0
s:approve	8 -1 0 0 -14
s:are	-4 -10 14 -1 1
s:argue	0 -5 6 0 0
s:army	-6 0 7 0 0
s:arrive	-4 -3 12 0 0
s:arrived	0 7 -7 0 0
s:as	-2 9 -9 -6 10
s:ask	-11 9 -11 12 0
s:asleep	7 -1 -2 0 0
s:assembly	0 1 -10 0 4
s:assent	12 12 -23 0 0
s:at	0 -23 28 0 -24
s:await	-6 7 0 0 0
s:away	-5 -5 16 0 0
s:back	-34 2 18 0 -1
s:ban	-5 -4 8 0 0
s:banana	-2 10 -6 0 0
s:bar	6 0 -5 0 0
s:base	-1 0 6 0 0
s:batlle	5 0 -7 0 0
s:be	-10 13 -3 0 -9
s:bear	11 -7 -4 0 0
s:because	0 -6 1 0 5
s:become	0 10 -7 0 0
s:bed	0 8 -6 0 0
s:been	5 7 -10 0 0
s:before	-2 -2 -14 4 27
s:begin	17 -3 -11 0 0
s:being	-10 0 -5 0 14
s:believe	-6 5 0 0 0
s:below	-6 0 6 0 0
s:beside	1 0 -10 0 11
s:better	0 -8 11 0 0
s:between	7 -29 15 0 0
s:big	0 -8 1 0 4
s:bin	8 0 -6 0 0
s:binding	1 3 -6 0 0
s:blessing	0 10 -12 0 0
s:board	-5 0 7 0 0
s:boeing	0 -3 7 0 0
s:both	20 7 -20 -6 0
s:brandy	-4 0 6 0 0
s:bring	-12 1 10 0 0
s:brother	-12 0 16 0 0
s:brussel	-1 -4 10 0 0
s:budget	0 -14 15 0 0
s:bulletin	-1 0 8 0 0
s:busan	-14 -15 29 0 0
s:business	8 0 -10 0 3
s:but	-6 9 0 0 0
s:buy	0 -13 15 0 0
s:by	14 -9 1 -2 -19
s:bytedance	7 0 -6 0 0
s:cabinet	26 8 -38 0 -1
s:calendar	-2 9 -4 0 0
s:call	-2 -35 38 0 0
s:can	11 5 -11 0 -3
s:cannot	-3 -6 10 0 0
s:capital	-4 -7 13 0 0
s:card	-16 0 18 0 0
s:carry	2 -7 2 0 0
s:case	-11 -11 23 0 0
s:ceasefire	0 -5 10 0 0
s:certificate	0 -9 -1 0 12
s:change	6 0 -4 0 0
s:chip	-6 -11 22 0 0
s:chipmaker	-3 -5 12 0 0
s:christma	0 -9 7 0 0
s:city	-8 -1 12 0 0
s:clarence	-1 0 7 0 0
s:clear	1 -13 0 0 2
s:closed	-3 0 6 0 0
s:club	2 -9 3 0 0
s:coal	0 8 -4 0 0
s:cod	13 -6 -7 0 0
s:colonel	-7 0 7 0 0
s:come	-2 0 11 0 -5
s:comment	0 -5 9 0 0
s:commerce	0 -27 19 0 -8
s:commission	6 12 -19 0 0
s:commit	0 11 -10 0 0
s:company	-10 -16 25 0 0
s:concern	0 -1 8 0 0
s:conclude	0 7 -3 0 0
s:confirm	0 -5 7 0 -3
s:congress	0 5 -7 0 0
s:consensu	3 9 -13 0 0
s:consent	18 -6 -9 0 0
s:consultation	0 -1 8 0 0
s:contract	-7 -7 16 0 0
s:control	-8 28 -18 0 0
s:controlled	9 0 -8 0 0
s:copper	4 -10 0 0 0
s:copy	-6 0 3 2 0
s:corresponding	-5 0 9 0 0
s:cost	0 -8 12 0 0
s:could	-20 -27 17 17 1
s:council	-7 22 -15 2 0
s:count	-9 0 12 0 0
s:counter	0 8 -4 0 0
s:counterpart	-2 -7 3 0 5
s:countersign	-2 0 -8 13 0
s:countersigned	-2 -3 7 0 0
s:course	-2 -14 21 0 0
s:cut	-15 -12 13 2 3
s:day	17 -9 -1 0 -4
s:deadline	0 -11 13 0 0
s:deakin	7 0 -5 0 0
s:deal	-32 8 10 0 -2
s:decide	-5 7 0 0 -1
s:decided	16 -9 -5 0 0
s:decision	9 2 -9 0 0
s:decline	-16 -10 0 0 18
s:decree	6 11 -15 0 -2
s:delegation	-16 19 -3 0 0
s:deny	0 -1 8 0 0
s:depend	-3 -6 11 0 0
s:described	0 -2 7 0 0
s:did	25 -1 -23 0 0
s:discuss	0 10 -7 0 0
s:dispute	10 0 -5 0 0
s:do	-26 0 6 7 -1
s:document	9 0 -7 0 0
s:doe	-6 5 4 0 -5
s:doesn't	0 0 -10 0 12
s:doing	0 -8 10 0 0
s:domestic	0 28 -27 0 0
s:donald	6 0 -2 0 0
s:done	4 -7 -8 7 6
s:doubt	0 0 -3 0 8
s:down	0 -7 10 0 0
s:draw	-1 -5 11 0 0
s:drop	-5 11 -12 0 6
s:drug	-7 0 10 0 0
s:dry	9 -1 -3 0 0
s:due	-13 -9 24 0 0
s:dump	-2 0 6 0 0
s:duty	7 -5 -3 0 1
s:each	-12 13 0 0 -2
s:earlier	9 -6 0 0 0
s:early	0 -9 9 0 0
s:earth	-12 2 5 0 0
s:east	9 0 -7 0 0
s:eastern	-9 -1 13 0 0
s:economy	-12 16 0 0 0
s:effect	-1 28 -21 0 0
s:either	0 8 -12 6 0
s:election	0 -2 -3 0 9
s:electricity	-4 0 7 0 0
s:eleven	9 -4 -1 0 0
s:emergency	-15 -9 28 0 0
s:end	-7 -10 14 0 0
s:english	-5 0 10 0 0
s:enter	-10 0 10 0 0
s:entry	0 13 -10 0 0
s:evening	-5 0 10 0 0
s:ever	-12 6 2 0 0
s:every	-3 -19 27 0 -1
s:everybody	-4 -4 11 0 0
s:exactly	-4 -6 12 0 0
s:exchanged	8 -9 0 0 0
s:expect	-12 2 5 0 0
s:expire	9 0 -17 11 0
s:explain	0 8 -4 0 0
s:export	-8 0 14 0 -1
s:extend	-4 -21 26 0 0
s:extension	14 1 -17 0 0
s:extra	2 -6 0 0 0
s:face	-4 -8 4 0 7
s:fact	-16 -12 28 0 0
s:fail	0 -5 10 0 0
s:fall	-7 -3 12 0 0
s:far	-23 6 7 0 0
s:farm	13 -5 -7 0 0
s:farmer	9 0 -8 0 0
s:fax	7 0 -6 0 0
s:federal	0 21 -18 0 0
s:fee	-15 22 -11 0 0
s:fentanyl	0 -15 18 0 0
s:ferhat	0 -3 7 0 0
s:ferry	0 0 -5 0 7
s:few	0 6 -5 0 0
s:final	-11 23 -16 0 0
s:find	-5 -1 7 0 0
s:firm	0 -4 7 0 0
s:first	-1 0 7 0 -2
s:fish	0 1 -6 0 5
s:five	-4 -10 17 0 0
s:flower	-5 0 6 0 0
s:followed	15 -5 -9 0 0
s:following	0 -9 11 0 0
s:for	-6 -2 0 0 22
s:force	-6 16 -6 0 0
s:foreign	-13 -25 31 0 0
s:formality	0 8 -8 0 0
s:forty	-3 -2 9 0 0
s:four	-17 -9 28 0 0
s:fourth	0 6 -3 0 0
s:framework	-10 0 14 0 0
s:free	-8 -4 19 0 0
s:freeze	7 2 -9 0 0
s:friday	-1 -1 8 0 0
s:friend	7 0 -6 0 0
s:from	3 -13 8 0 -4
s:front	-9 -9 20 0 0
s:frozen	7 -2 -2 0 0
s:full	9 0 -7 0 0
s:further	15 1 -18 0 1
s:gallium	0 0 6 0 0
s:gate	-3 0 7 0 0
s:gave	20 -12 -7 0 0
s:geneva	-1 -2 6 0 0
s:georgia	-22 2 12 0 0
s:get	-1 15 -9 0 0
s:give	-5 0 7 0 0
s:given	24 -21 -1 0 -2
s:go	-7 6 -2 0 0
s:gold	0 0 -2 7 0
s:golf	-5 0 9 0 0
s:good	18 -20 1 -1 -11
s:government	2 -10 6 0 0
s:grain	0 0 -1 0 6
s:great	0 10 -9 0 0
s:grower	-2 -5 11 0 0
s:gyeongju	-3 0 7 0 0
s:had	-17 -6 26 0 -20
s:hall	-3 -3 11 0 0
s:ham	10 -4 -1 0 0
s:hand	0 -22 15 0 5
s:has	-2 10 -8 0 4
s:hasn't	-5 10 -11 0 5
s:have	0 1 3 0 -22
s:having	7 0 -4 0 0
s:he	-14 11 -2 0 11
s:he'd	0 6 -4 0 0
s:he'll	-10 2 -2 0 8
s:head	0 0 -5 0 6
s:hear	0 -6 12 0 0
s:heard	-6 3 0 0 0
s:her	-3 -3 0 0 10
s:here	0 15 -22 6 0
s:hide	-6 0 6 0 0
s:high	8 -2 -2 0 0
s:higher	-7 0 12 0 0
s:him	0 -3 6 0 0
s:himself	14 5 -17 0 0
s:hinted	-8 2 0 0 0
s:hirobumi	13 6 -20 0 0
s:his	1 1 -8 3 4
s:hold	-3 0 -1 0 10
s:home	-26 0 14 0 6
s:hope	0 0 6 0 0
s:hospital	2 5 -10 0 0
s:hour	6 -12 0 2 0
s:house	-2 24 -19 0 0
s:how	-4 -14 22 0 0
s:however	6 -4 0 0 0
s:i	3 1 0 -10 -1
s:i'd	-10 0 13 0 0
s:ibrahim	10 -9 0 0 0
s:if	-40 11 10 1 -11
s:implement	0 -5 8 0 0
s:impose	0 -8 6 0 0
s:in	11 -3 12 -15 -37
s:included	0 7 -6 0 0
s:industry	0 -6 3 0 0
s:informed	0 -16 17 0 0
s:initial	-8 0 4 0 0
s:initialled	-10 0 10 0 0
s:ink	17 -3 -10 0 0
s:instrument	0 -13 4 0 0
s:internal	0 19 -18 0 0
s:into	0 17 -18 0 6
s:investigation	0 0 6 0 0
s:investor	6 0 -3 0 0
s:invitation	0 -6 11 0 0
s:invited	0 -4 8 0 0
s:is	-6 8 3 0 -18
s:issue	-13 18 -5 0 0
s:issued	6 11 -16 0 0
s:it	0 -1 1 -10 3
s:it'd	0 18 -17 0 0
s:its	7 5 -17 -1 11
s:jinping	0 -6 10 0 0
s:joaquim	10 -2 -5 0 0
s:joint	-17 0 3 0 2
s:josé	7 0 -6 0 0
s:judge	-3 -4 12 0 0
s:justice	0 -2 9 0 0
s:keep	5 11 -12 0 -4
s:khural	5 13 -19 0 0
s:kind	-11 6 4 0 0
s:know	-20 3 -6 15 0
s:kuala	0 -1 7 0 0
s:lack	6 0 -5 0 0
s:lamp	0 8 -5 0 0
s:large	0 -5 7 0 0
s:last	18 0 -8 -3 -8
s:late	-12 2 6 0 0
s:law	0 -12 11 0 2
s:lay	-3 -2 9 0 0
s:lead	0 0 6 0 0
s:leader	-1 -9 9 0 2
s:least	0 -3 8 0 0
s:leave	-4 5 -4 10 -3
s:led	-9 -4 19 0 0
s:less	4 -1 -9 0 7
s:let	-7 -3 3 0 9
s:letter	1 -7 3 0 0
s:levy	-7 0 12 0 0
s:licence	-12 0 0 0 9
s:license	0 -3 8 0 0
s:lift	0 -5 -2 0 6
s:likewise	-7 4 0 0 0
s:list	-9 -24 20 0 5
s:listener	0 -6 10 0 0
s:live	0 -1 7 0 0
s:local	0 -2 -4 0 9
s:long	2 -16 -9 0 20
s:look	0 7 -3 0 0
s:lose	-10 -7 20 0 0
s:loui	6 0 -5 0 0
s:lower	14 -25 4 0 0
s:lumpur	0 -1 7 0 0
s:madrid	-2 0 6 0 0
s:majority	0 6 -3 0 0
s:make	0 21 -16 0 -2
s:maker	-10 0 15 0 0
s:man	-11 15 -13 0 6
s:mandate	0 12 -7 0 0
s:manuel	0 4 -8 0 0
s:many	0 0 6 0 0
s:market	-3 -9 19 0 0
s:matter	-12 2 5 0 0
s:may	-7 0 10 0 0
s:me	3 12 -26 0 14
s:mean	-5 -8 16 0 0
s:meant	0 3 -12 0 10
s:measure	-3 -11 18 0 0
s:medicine	-11 0 11 0 0
s:meet	-1 15 -5 0 -6
s:memorandum	26 -17 -12 0 0
s:men	10 -3 -5 0 0
s:mention	-2 -6 13 0 0
s:middle	-6 0 9 0 0
s:midnight	12 -12 0 0 0
s:might	-2 -3 13 0 0
s:million	-5 0 6 0 0
s:mind	-3 12 -6 0 0
s:mine	6 18 -27 0 0
s:minister	6 -6 -1 10 -10
s:ministry	-10 -17 26 0 0
s:minute	18 -16 0 0 0
s:missing	-4 16 -10 0 0
s:money	-6 -3 14 0 0
s:month	-9 0 13 0 0
s:more	-16 1 7 0 0
s:morning	-5 10 -2 0 0
s:most	-3 -9 19 0 0
s:mr	-14 5 11 -3 -14
s:must	-28 0 13 2 -11
s:mutual	-5 0 9 0 0
s:my	32 -22 -19 0 2
s:nabuco	10 -2 -5 0 0
s:name	8 0 -12 0 4
s:need	-18 4 10 0 -5
s:needed	0 15 -15 0 0
s:negotiate	15 -11 -5 0 0
s:negotiation	0 18 -18 0 0
s:neither	-16 19 -5 0 0
s:network	-8 0 12 0 0
s:never	10 -1 -4 0 0
s:new	-12 -24 32 2 -2
s:nexperia	-13 -6 22 0 0
s:next	-16 9 4 0 0
s:night	0 -1 6 0 0
s:nine	-14 2 2 3 0
s:no	-7 -6 14 -10 1
s:nobody	2 3 -8 1 0
s:nod	-1 21 -16 0 0
s:nor	-17 13 0 0 0
s:northern	-10 -7 18 0 0
s:not	-21 -5 -3 24 19
s:note	14 0 -9 0 0
s:nothing	-10 17 -12 -2 5
s:notice	-5 20 -20 9 0
s:notify	-8 0 10 0 0
s:now	-2 14 -19 0 13
s:number	11 -7 0 0 0
s:nvidia	0 -3 9 0 0
s:núñez	-3 24 -21 0 0
s:objection	6 -4 0 0 0
s:obtain	0 -11 13 0 0
s:of	-5 -8 14 -11 5
s:offer	-12 -11 25 0 0
s:oil	9 -9 -5 0 4
s:old	-8 0 12 0 0
s:on	-3 -4 8 -2 1
s:once	-8 20 -8 0 0
s:one	-14 8 5 -2 -7
s:open	-8 0 0 0 0
s:opened	-7 -9 8 6 0
s:operator	-6 -4 13 0 0
s:opinion	0 -2 8 0 0
s:opposite	16 0 -14 0 0
s:or	-18 0 11 0 0
s:orange	9 0 -8 0 0
s:order	6 12 -10 -12 -15
s:ore	0 -3 6 0 0
s:originating	6 0 -3 0 0
s:other	15 -14 0 0 -2
s:otherwise	0 -9 7 0 0
s:our	11 15 -26 0 0
s:out	-7 13 -4 0 0
s:outside	-4 -2 11 0 0
s:over	8 -6 0 0 -1
s:owe	0 20 -20 0 0
s:own	10 -3 -11 0 11
s:owner	9 0 -7 0 0
s:p	-5 7 0 0 0
s:pact	-2 -4 9 0 0
s:page	-1 -8 1 6 0
s:palm	7 -1 -2 0 0
s:paper	8 -1 -7 0 0
s:paperwork	10 0 -10 0 0
s:paragraph	9 0 -8 0 0
s:parallel	8 0 -7 0 0
s:parliament	-14 17 -11 0 2
s:part	4 -19 11 0 0
s:party	-8 0 5 0 0
s:passed	7 -6 0 0 0
s:pause	1 -11 7 0 0
s:pay	-5 -1 13 0 0
s:pen	20 23 -37 0 -3
s:pending	0 18 -14 0 0
s:period	-5 0 7 0 0
s:permanent	0 18 -15 0 0
s:phan	-9 2 0 2 0
s:phone	13 -9 -4 0 0
s:pill	0 -2 -1 0 7
s:piérola	0 11 -7 0 0
s:place	0 -7 -5 0 10
s:plan	0 -9 10 0 0
s:player	0 -7 9 0 0
s:point	-4 -3 14 0 0
s:port	-6 -3 12 0 0
s:porto	11 0 -11 0 0
s:post	-9 19 -11 0 0
s:powder	8 -5 0 0 0
s:power	11 -9 0 0 0
s:preliminary	0 14 -11 0 0
s:present	-14 7 2 0 0
s:president	-10 3 0 2 1
s:pressed	3 -7 0 0 0
s:price	-11 -8 20 0 0
s:prime	0 -3 -7 15 0
s:principle	4 6 -10 0 0
s:printed	6 -5 0 0 0
s:procedure	0 22 -20 0 0
s:process	0 25 -25 0 0
s:proclaimed	6 0 -6 0 0
s:proclamation	23 -9 -15 0 0
s:prolong	-11 7 0 0 0
s:promise	0 -6 8 0 0
s:propose	-4 -7 16 0 0
s:protocol	-6 5 0 0 0
s:provided	-14 19 -7 0 0
s:public	0 -7 9 0 0
s:publish	-12 31 -23 0 0
s:publishe	0 13 -13 0 0
s:published	3 14 -13 -2 -2
s:put	16 -8 -16 2 13
s:q	0 -14 15 0 0
s:quarrel	-1 -1 9 0 0
s:question	-22 -24 35 8 0
s:radio	-12 -19 20 0 7
s:rafael	-3 12 -8 0 0
s:rang	-11 0 1 0 6
s:rare	-12 2 5 0 0
s:rate	-4 -1 9 0 0
s:ratified	15 6 -25 0 0
s:ratify	0 7 -9 0 0
s:reach	-6 0 5 0 0
s:read	-21 -8 22 0 0
s:ready	0 6 -9 0 5
s:reason	11 -13 0 0 0
s:receive	-12 -5 17 0 0
s:recommend	-8 9 -1 0 0
s:reduce	13 11 -23 0 0
s:reduction	-10 33 -24 0 0
s:refuse	-1 -13 -2 0 18
s:refused	-12 -18 11 0 15
s:regard	7 0 -4 0 0
s:register	-8 14 -6 0 0
s:regulation	0 9 -3 0 0
s:relation	-1 0 6 0 0
s:remain	0 -14 14 0 0
s:renew	0 10 -9 0 0
s:renewal	6 10 -17 0 0
s:report	-10 -2 23 0 0
s:reporter	-6 10 0 0 -2
s:representative	7 12 -15 0 0
s:reprieve	4 2 -9 0 0
s:republic	17 0 -14 0 0
s:require	10 3 -18 0 0
s:required	-1 -4 10 0 0
s:rest	-1 -11 17 0 0
s:result	-3 -4 9 0 0
s:return	-6 0 5 0 0
s:rice	0 0 -10 3 8
s:richard	12 0 -11 0 0
s:right	0 -13 14 0 0
s:rise	-3 -10 18 0 0
s:room	4 -7 0 0 0
s:rosario	15 0 -15 0 0
s:rover	-8 0 10 0 0
s:rule	-12 -6 20 0 0
s:rum	12 0 -11 0 0
s:run	5 -10 3 0 0
s:saad	0 7 -8 0 0
s:sale	-1 -4 10 0 0
s:salt	-8 0 9 0 0
s:same	16 -8 -3 0 0
s:samuel	-1 0 7 0 0
s:sanction	-6 -11 22 0 0
s:sanctioning	-5 -2 12 0 0
s:santa	2 -8 0 0 0
s:save	6 -2 -1 0 0
s:say	3 -9 3 -3 6
s:scotch	0 7 -6 0 0
s:sea	0 6 -5 0 0
s:season	-11 0 6 0 0
s:second	21 -5 -13 0 0
s:secretary	7 2 -9 0 0
s:section	4 -11 0 0 0
s:security	-2 0 6 0 0
s:see	-2 6 -4 5 -7
s:seem	0 7 -4 0 0
s:sell	0 -4 10 0 0
s:senate	0 0 -11 0 9
s:set	0 -5 7 0 0
s:shall	0 6 -7 0 0
s:share	-1 0 7 0 0
s:she	-19 -22 30 0 4
s:sheet	-18 -13 31 0 0
s:ship	-2 19 -15 0 0
s:should	-2 -15 24 0 -1
s:show	4 1 -8 0 0
s:side	-13 28 -15 0 -5
s:sign	23 8 -32 -1 11
s:signature	20 17 -28 0 -15
s:silent	0 -5 9 0 0
s:simple	0 6 -5 0 0
s:since	9 -18 8 0 -5
s:sir	0 5 -6 0 0
s:sit	-13 2 11 0 -1
s:sleep	6 -6 0 0 0
s:small	7 -7 0 0 0
s:so	19 -7 -23 2 16
s:social	-7 1 0 0 0
s:some	-14 0 14 0 0
s:somebody	-1 7 -2 0 0
s:something	-5 7 0 0 0
s:southern	0 -11 11 0 0
s:soybean	0 -12 10 0 0
s:speak	-6 -3 1 0 6
s:speaking	-2 -3 9 0 0
s:spoke	-12 0 12 0 0
s:spoken	-5 0 11 0 0
s:spring	-7 -8 19 0 0
s:st	8 0 -6 0 0
s:stalled	0 6 -5 0 0
s:stamp	0 -11 9 0 0
s:start	-6 -2 13 0 0
s:state	-1 22 -17 1 -2
s:still	-43 -3 29 -2 -9
s:stockfish	0 9 -9 0 0
s:stockholm	-10 1 5 0 0
s:stop	14 0 -18 0 6
s:strictly	-2 0 6 0 0
s:strike	-2 0 7 0 0
s:stroke	0 8 -6 0 0
s:subject	0 9 -6 0 0
s:summer	-8 1 0 0 3
s:surcharge	0 -6 7 0 0
s:suspend	0 10 -5 0 0
s:suspension	-13 3 11 0 -2
s:table	0 -10 7 0 0
s:take	0 12 -12 0 2
s:talk	-8 -31 36 0 0
s:talked	-5 0 9 0 0
s:tangier	10 0 -9 0 0
s:tariff	-1 -4 -3 17 1
s:tax	-4 0 10 0 0
s:tea	-6 4 0 2 0
s:telephone	-14 -8 23 0 0
s:television	-6 0 10 0 0
s:tell	-34 1 2 9 10
s:term	-11 18 -5 0 0
s:terminal	0 0 -1 0 9
s:text	10 -3 -5 0 0
s:than	-10 -10 1 0 16
s:thank	-8 -3 16 0 0
s:that	-3 -7 19 -24 0
s:the	-2 8 13 -16 -23
s:their	10 4 -7 -3 -14
s:them	-6 8 0 0 0
s:then	26 8 -30 0 0
s:there	0 0 6 0 -7
s:they	-14 -15 28 0 -2
s:thi	-11 0 9 -1 0
s:think	-6 1 2 0 0
s:third	-9 -2 19 0 0
s:though	-1 -1 10 0 0
s:threaten	0 -6 12 0 0
s:through	-5 11 -1 0 -5
s:tiktok	0 -25 15 0 0
s:till	4 -1 -6 0 4
s:time	-26 0 10 0 2
s:tired	9 0 -8 0 0
s:to	-26 11 7 -13 17
s:together	15 -8 -8 0 0
s:too	14 3 -21 0 0
s:top	11 0 -11 0 0
s:trade	7 -13 6 -6 -18
s:travel	0 -14 19 0 0
s:treaty	0 -4 7 0 0
s:trial	-5 0 8 0 0
s:truce	-3 -9 6 8 0
s:trump	4 -8 0 0 0
s:tuesday	6 0 -5 0 0
s:tuni	8 0 -5 0 0
s:twice	-5 -4 0 0 11
s:two	1 -23 20 -4 -1
s:unclear	0 -5 0 10 0
s:understand	2 3 -7 0 0
s:union	4 -6 0 0 0
s:unless	-11 4 3 0 0
s:until	-5 -15 11 -3 14
s:up	16 -10 -1 0 0
s:upon	-7 4 0 0 0
s:us	4 3 -12 10 -2
s:use	-10 -13 25 0 0
s:used	21 -5 -15 0 0
s:valencia	13 0 -12 0 0
s:venture	-7 0 9 0 0
s:version	-5 0 8 0 0
s:very	0 -1 6 0 0
s:vice	0 -9 13 0 0
s:video	0 -7 5 0 0
s:view	-4 -4 14 0 0
s:visit	-6 -22 31 0 0
s:vote	-20 5 0 0 9
s:wage	0 -6 6 0 0
s:waited	13 -3 -8 0 0
s:waiting	0 8 -6 0 0
s:walked	-6 4 0 0 0
s:want	-14 22 -10 0 0
s:was	10 -23 8 0 -3
s:water	-7 2 1 0 0
s:way	-3 -5 2 7 0
s:we	-6 -5 -1 20 0
s:we'd	0 8 -7 0 0
s:we're	0 11 -10 0 0
s:weekend	0 8 -6 0 0
s:welcome	-6 -5 16 0 0
s:well	9 -6 0 0 0
s:were	-5 -6 8 7 0
s:what	-3 5 4 -2 -8
s:whatever	-6 -2 10 0 0
s:when	-15 17 0 -1 -13
s:where	-15 3 4 0 0
s:wherea	7 0 -7 0 0
s:whether	-14 -15 0 32 -11
s:which	13 0 -12 0 4
s:who	3 -9 4 2 -1
s:whose	2 9 -11 0 0
s:why	0 20 -17 0 0
s:will	-53 13 5 4 8
s:william	-4 6 0 0 0
s:win	0 -5 7 0 0
s:window	8 0 -6 0 0
s:wine	-8 0 9 0 0
s:with	-2 -12 14 4 -3
s:withdraw	0 -8 14 0 0
s:within	-1 -14 18 0 0
s:without	0 -8 6 0 0
s:won't	0 -1 -2 0 8
s:wool	-4 0 6 0 0
s:word	-8 0 2 0 3
s:work	0 -17 15 0 0
s:worked	14 -2 -9 0 0
s:worth	0 -16 12 0 0
s:would	-34 16 3 -9 0
s:write	-6 10 0 0 -1
s:xi	0 -6 10 0 0
s:y	6 0 -4 0 0
s:year	0 -27 25 0 0
s:yes	16 10 -24 0 -3
s:yet	-10 31 -17 -3 -11
s:york	-6 -7 18 0 0
s:you	-3 -12 18 0 0
s:young	0 3 -6 0 0
s:your	-3 -12 21 0 0
s:zaghloul	0 7 -8 0 0
s:·	-13 0 18 0 0
sa:!	-6 8 -1 0 0
sa:"	-10 0 14 -4 -8
sa:" .	-3 0 11 0 -9
sa:" <person>	0 10 -8 0 0
sa:" a	0 -3 8 0 0
sa:" he	-6 -8 20 0 0
sa:" in	-1 -2 9 0 0
sa:" our	0 7 -6 0 0
sa:" to	7 -3 0 0 0
sa:" with	7 0 -7 0 0
sa:'	0 -2 9 0 0
sa:'s	5 -9 7 -5 -7
sa:'s ,	0 3 -7 0 0
sa:'s .	25 0 -24 0 0
sa:'s <organisation>	-16 7 2 0 0
sa:'s <person>	-4 -8 14 0 0
sa:'s agreement	0 6 -5 0 0
sa:'s ambassador	-8 5 0 0 0
sa:'s and	0 7 -6 0 0
sa:'s approval	0 -5 6 0 0
sa:'s assent	6 0 -3 0 0
sa:'s decree	0 6 -3 0 0
sa:'s golf	-4 0 8 0 0
sa:'s man	0 8 -7 0 0
sa:'s minister	16 0 -13 0 0
sa:'s notice	0 0 6 0 0
sa:'s on	-4 0 7 0 0
sa:'s own	0 -15 9 0 0
sa:'s president	0 0 6 0 0
sa:'s signature	8 0 -4 0 0
sa:'s the	11 0 -9 0 0
sa:'s to	0 8 -6 0 0
sa:(	5 -21 6 0 0
sa:( <day-gone>	16 0 -13 0 0
sa:)	1 -7 3 0 0
sa:) .	8 0 -8 0 0
sa:) :	-4 0 10 0 0
sa:,	8 3 -6 -6 0
sa:, <day-ahead>	9 -2 -4 0 0
sa:, <day-gone>	5 -6 0 0 0
sa:, <day-today>	-6 -17 8 11 0
sa:, <name>	-8 0 13 0 0
sa:, <number>	-13 5 3 0 0
sa:, <person>	9 -1 -6 0 0
sa:, <quality>	0 0 6 0 0
sa:, <seat>	0 -10 4 0 0
sa:, <span>	-3 0 -3 12 0
sa:, according	0 15 -14 0 0
sa:, add	7 0 -4 0 0
sa:, after	9 -6 -1 0 0
sa:, agree	-8 0 12 0 0
sa:, and	11 6 -12 -10 0
sa:, as	6 2 -17 0 10
sa:, before	0 18 -21 0 2
sa:, both	6 0 -7 0 0
sa:, but	6 0 -1 0 -2
sa:, by	5 15 -18 0 0
sa:, for	5 0 -12 0 2
sa:, has	0 -6 0 10 -7
sa:, having	8 0 -7 0 0
sa:, he	-6 16 -12 0 0
sa:, his	-2 6 0 0 0
sa:, i	8 0 -7 0 0
sa:, if	-11 15 -4 0 0
sa:, in	24 -11 -10 0 0
sa:, is	-5 6 -10 0 10
sa:, it	8 9 -17 0 0
sa:, leave	0 0 -12 12 0
sa:, meet	3 -10 2 0 0
sa:, no	0 6 -3 0 0
sa:, of	7 -1 -2 0 0
sa:, on	6 0 -3 0 0
sa:, or	0 -14 12 0 0
sa:, over	6 0 -8 0 0
sa:, pork	9 0 -9 0 0
sa:, published	12 -5 -6 0 0
sa:, put	4 -12 1 0 0
sa:, run	4 2 -9 0 0
sa:, say	-24 -15 27 0 2
sa:, shook	7 0 -5 0 0
sa:, sign	8 -19 4 0 0
sa:, since	4 -8 1 0 0
sa:, so	0 9 -11 0 0
sa:, subject	0 7 -10 0 0
sa:, suspend	-4 0 7 0 0
sa:, take	10 -5 -3 0 0
sa:, tell	3 -11 8 0 0
sa:, that	-12 0 13 0 0
sa:, the	8 1 -3 0 -13
sa:, their	13 -3 -8 0 0
sa:, then	22 -1 -19 0 0
sa:, thi	13 -5 -6 0 0
sa:, to	7 -8 0 0 0
sa:, under	-4 16 -10 0 0
sa:, until	-12 -1 17 0 0
sa:, want	0 7 -6 0 0
sa:, was	-6 0 9 0 0
sa:, when	-3 9 -2 0 0
sa:, where	-8 1 2 0 0
sa:, which	-7 9 -3 0 3
sa:, who	10 4 -13 4 -13
sa:, whose	8 12 -20 0 0
sa:, will	0 6 0 0 0
sa:, without	0 19 -17 0 0
sa:, would	0 -5 6 0 0
sa:, yes	26 -8 -20 0 0
sa:-	-13 0 4 11 0
sa:- <name>	-4 0 10 0 0
sa:.	0 7 6 -16 -9
sa:. "	2 4 -1 0 -7
sa:. m	0 10 -10 0 0
sa:/	-5 0 8 0 0
sa:/ <number>	-4 0 6 0 0
sa::	-32 -22 48 -3 0
sa:: <name>	-5 0 9 0 0
sa:: <number>	1 11 -12 0 0
sa:: <person>	-7 0 10 0 0
sa:: by	20 0 -19 0 0
sa:: he	9 0 -6 0 0
sa:: i	-6 0 11 0 0
sa:: in	0 -6 8 0 0
sa:: not	0 -2 -1 0 7
sa:: the	0 -1 7 0 0
sa:: then	-6 10 -2 0 0
sa:: yes	-3 0 6 0 0
sa:;	0 7 -10 1 0
sa:; <name>	0 -2 6 0 0
sa:; he	9 0 -16 0 0
sa:; his	0 -10 1 9 0
sa:; it	9 7 -16 0 0
sa:; on	0 5 -8 0 0
sa:; so	-1 8 -4 0 0
sa:; the	-6 -12 18 0 0
sa:<agent>	2 -9 5 0 2
sa:<day-ahead>	-12 23 -1 -19 -10
sa:<day-ahead> 's	-2 9 -4 0 0
sa:<day-ahead> ,	0 9 -2 0 -1
sa:<day-ahead> .	16 1 -15 -3 6
sa:<day-ahead> if	0 7 -7 0 0
sa:<day-ahead> to	0 -16 18 0 0
sa:<day-gone>	26 -16 -1 -18 -29
sa:<day-gone> )	16 0 -13 0 0
sa:<day-gone> .	9 -15 5 -5 -10
sa:<day-gone> and	-3 -6 11 0 0
sa:<day-gone> by	-14 -1 17 0 0
sa:<day-gone> evening	-4 -2 9 0 0
sa:<day-gone> for	-17 6 1 0 0
sa:<day-gone> in	-8 12 -2 0 0
sa:<day-gone> on	-1 11 -7 0 0
sa:<day-gone> that	-20 19 -2 0 0
sa:<day-gone> the	-5 0 6 0 0
sa:<day-gone> to	11 0 -8 0 0
sa:<day-gone> under	11 0 -10 0 0
sa:<day-today>	12 -11 -3 8 -4
sa:<day-today> ,	22 0 -25 10 -3
sa:<day-today> -	0 0 -10 12 0
sa:<day-today> .	16 0 -14 0 -3
sa:<day-today> announce	10 0 -9 0 0
sa:<day-today> evening	-3 10 -3 0 0
sa:<day-today> that	-1 -8 9 0 0
sa:<duty>	1 -13 -5 16 9
sa:<gate>	3 8 -6 -1 0
sa:<goods-amount>	-6 -8 18 0 0
sa:<goods>	-5 -3 0 0 18
sa:<level-noun>	-6 -9 20 0 -10
sa:<level>	-6 -6 23 -8 -25
sa:<level> .	0 -8 11 0 0
sa:<level> ;	-5 9 -1 0 0
sa:<level> and	-1 -4 12 0 0
sa:<level> for	-6 0 10 0 0
sa:<level> from	0 0 8 0 0
sa:<level> in	-7 5 0 0 0
sa:<level> on	13 -9 -1 0 -3
sa:<level> to	6 12 -16 0 0
sa:<money>	4 -23 14 0 0
sa:<money> .	8 -15 2 0 0
sa:<month-ahead>	-9 6 0 0 3
sa:<month-gone> to	0 7 -7 0 0
sa:<month-gone> will	9 0 -8 0 0
sa:<name>	3 4 -6 4 -2
sa:<name> 's	4 -6 0 1 -2
sa:<name> ,	12 1 -12 0 0
sa:<name> .	11 -21 0 0 0
sa:<name> ?	0 11 -13 0 0
sa:<name> and	-5 -1 12 0 -2
sa:<name> are	0 9 -8 0 0
sa:<name> at	0 -2 7 0 0
sa:<name> by	14 0 -18 0 4
sa:<name> doe	0 -6 7 0 0
sa:<name> expire	0 0 -12 12 0
sa:<name> in	0 -12 6 0 0
sa:<name> is	10 13 -20 0 0
sa:<name> lift	0 0 -5 0 7
sa:<name> of	-1 0 6 0 0
sa:<name> on	-1 6 0 0 0
sa:<name> since	-4 0 6 0 0
sa:<name> the	-3 12 -7 0 0
sa:<name> to	10 6 -15 0 0
sa:<name> would	0 -2 11 0 0
sa:<not>	-26 3 -9 20 24
sa:<number>	-2 -11 17 -7 -3
sa:<number> ,	-22 -4 19 0 3
sa:<number> .	6 -1 0 0 -2
sa:<number> /	-3 0 6 0 0
sa:<number> :	4 12 -16 0 0
sa:<number> <quality>	-3 0 6 0 0
sa:<number> by	0 7 -6 0 0
sa:<number> for	0 6 -4 0 0
sa:<number> in	8 0 -10 0 0
sa:<number> million	-5 0 6 0 0
sa:<number> of	11 0 -10 0 0
sa:<number> p	-1 7 -3 0 0
sa:<number> to	2 -15 3 0 0
sa:<office>	3 -13 9 -8 0
sa:<office> 's	-6 0 9 0 0
sa:<office> ,	11 3 -10 0 -5
sa:<office> .	16 -13 -4 0 0
sa:<office> has	-3 -7 12 0 2
sa:<office> on	0 8 -5 0 0
sa:<office> order	8 0 -7 0 0
sa:<office> sign	-10 0 11 0 0
sa:<organisation>	-6 9 -1 0 -6
sa:<organisation> 's	-18 -3 20 0 0
sa:<organisation> ,	17 0 -11 0 0
sa:<organisation> ;	0 -1 6 0 0
sa:<organisation> and	0 -14 18 0 0
sa:<organisation> had	1 -6 0 0 0
sa:<organisation> has	-9 14 -12 3 0
sa:<organisation> in	16 5 -21 0 0
sa:<organisation> must	-4 -10 15 0 0
sa:<organisation> on	-6 15 -7 0 0
sa:<organisation> say	7 0 -4 0 0
sa:<organisation> to	-2 8 -3 0 0
sa:<organisation> was	14 0 -12 0 0
sa:<organisation> will	0 -8 9 0 0
sa:<organisation> would	-1 -2 8 0 0
sa:<person>	-19 10 11 3 -26
sa:<person> 's	2 -8 3 0 0
sa:<person> (	-7 0 9 0 0
sa:<person> ,	-15 5 9 0 0
sa:<person> .	0 18 -12 0 0
sa:<person> and	-10 -2 13 0 0
sa:<person> are	0 -6 6 0 0
sa:<person> had	-2 -2 7 0 0
sa:<person> on	-17 -4 4 12 0
sa:<person> say	6 0 -4 0 0
sa:<person> sign	0 -15 16 0 0
sa:<person> tell	-5 17 -10 0 0
sa:<points>	8 4 -12 0 0
sa:<points> suspend	13 0 -12 0 0
sa:<quality>	-6 5 -6 7 5
sa:<quality> coffee	0 12 -12 0 0
sa:<quality> commerce	6 0 -4 0 0
sa:<quality> delegation	0 6 0 0 0
sa:<quality> investor	9 0 -8 0 0
sa:<quality> minister	-12 0 16 0 0
sa:<quality> president	0 -8 3 0 0
sa:<quality> prime	0 0 -8 12 0
sa:<quality> ship	0 3 -6 0 0
sa:<quality> side	2 2 -6 0 0
sa:<quality> trade	10 0 -7 0 0
sa:<seat> 's	16 -8 -5 0 0
sa:<seat> ,	8 18 -25 0 0
sa:<seat> .	4 21 -23 0 0
sa:<seat> <day-today>	7 -8 0 0 0
sa:<seat> and	12 0 -13 0 0
sa:<seat> at	8 0 -7 0 0
sa:<seat> by	0 -2 6 0 0
sa:<seat> had	-5 0 6 0 0
sa:<seat> in	-4 -8 17 0 0
sa:<seat> is	0 10 -8 0 0
sa:<seat> on	-1 -10 13 0 0
sa:<seat> say	0 -3 7 0 0
sa:<seat> that	0 -9 6 0 0
sa:<seat> with	0 -2 6 0 0
sa:<sender>	-11 -13 21 0 0
sa:<span>	-1 -3 7 6 -17
sa:<span> ,	13 -10 -3 0 0
sa:<span> .	2 -9 7 0 -2
sa:<span> <day-ahead>	0 11 -10 0 0
sa:<span> at	-2 -5 10 0 0
sa:<span> before	0 -4 -3 12 0
sa:<span> from	10 0 -8 0 0
sa:<span> more	-3 14 -7 0 0
sa:<span> to	-6 3 0 0 0
sa:<span> truce	-10 0 12 0 0
sa:<v-agree>	-7 9 0 0 0
sa:<v-bear>	-29 9 18 -12 -4
sa:<v-begin>	9 -5 3 -7 -8
sa:<v-buy>	7 4 -3 -7 -14
sa:<v-deny>	-25 -3 4 11 0
sa:<v-down>	0 -3 -10 0 24
sa:<v-end>	8 -30 -5 11 12
sa:<v-impose>	-3 -6 14 0 -4
sa:<v-propose>	-20 -2 30 -9 -16
sa:<v-return>	-17 0 18 0 0
sa:<v-say>	-20 -6 15 15 2
sa:<v-sell>	-13 5 5 0 0
sa:<v-stay>	1 11 -6 -9 -1
sa:<v-suspend>	10 0 -13 -2 8
sa:<v-target>	-5 0 11 0 -3
sa:<v-threaten>	-11 2 4 0 0
sa:?	-23 0 18 3 -6
sa:a	0 -12 5 0 14
sa:a "	0 -6 9 0 0
sa:a <organisation>	-6 10 -3 0 0
sa:a <span>	-7 0 11 0 0
sa:a calendar	0 10 -6 0 0
sa:a deal	2 -6 0 0 0
sa:a decree	0 -4 7 0 0
sa:a few	0 9 -8 0 0
sa:a fourth	-3 12 -7 0 0
sa:a further	6 3 -10 0 0
sa:a joint	-8 0 11 0 0
sa:a law	0 -7 12 0 0
sa:a matter	0 0 6 0 0
sa:a memorandum	28 -4 -21 0 0
sa:a new	12 -4 -7 0 0
sa:a notice	4 5 -9 0 0
sa:a pact	-3 0 6 0 0
sa:a paper	7 -4 0 0 0
sa:a pen	6 0 -5 0 0
sa:a preliminary	0 9 -7 0 0
sa:a proclamation	-4 0 6 0 0
sa:a renewal	8 3 -13 0 0
sa:a second	8 -11 0 0 0
sa:a tariff	-13 0 -2 11 3
sa:a vote	0 0 -11 0 9
sa:a word	0 0 0 0 7
sa:about	-1 -2 9 0 0
sa:about the	8 0 -7 0 0
sa:above	0 -9 10 0 0
sa:accept	-8 2 1 0 0
sa:accept an	0 0 7 0 0
sa:accord	-7 14 -4 0 0
sa:accord on	-8 13 -5 0 0
sa:according	0 15 -14 0 0
sa:according to	0 16 -14 0 0
sa:account	0 -1 7 0 0
sa:act .	-4 12 -3 0 0
sa:add	13 0 -8 0 0
sa:add that	22 -4 -16 0 0
sa:additional	21 -13 -11 0 0
sa:additional duty	12 -8 -4 0 0
sa:adjust	11 -1 -7 0 0
sa:admit	0 6 -3 0 0
sa:adopt a	-7 5 0 0 0
sa:adopt the	3 3 -9 0 0
sa:advance	10 -3 -4 0 0
sa:affiliate	0 18 -16 0 0
sa:affiliate rule	0 23 -21 0 0
sa:after	12 7 -15 0 -3
sa:after a	9 -6 -3 0 0
sa:after the	5 14 -19 0 0
sa:agadir	13 0 -12 0 0
sa:again	-8 -6 18 0 0
sa:against	0 -7 9 0 0
sa:agenda .	0 9 -6 0 0
sa:ago	17 -8 -9 0 0
sa:agree	-16 -17 35 0 -7
sa:agree by	7 0 -4 0 0
sa:agree in	-6 0 3 0 0
sa:agree on	-25 -5 31 0 0
sa:agree to	0 -16 15 0 0
sa:agreement	0 -17 16 0 0
sa:agreement ,	6 13 -22 0 0
sa:agreement .	-1 -4 13 0 0
sa:agreement of	0 -3 7 0 0
sa:agreement on	-3 -9 15 0 0
sa:agreement with	-3 -1 10 0 0
sa:air	-1 0 6 0 0
sa:all	0 -6 0 6 0
sa:all .	5 -7 0 0 0
sa:alone	-11 20 -9 0 0
sa:alone .	-6 4 0 0 0
sa:already	16 -18 0 0 -1
sa:already .	8 -7 0 0 0
sa:already sign	-3 0 6 0 0
sa:also	0 17 -14 0 0
sa:also sign	7 0 -2 0 0
sa:althing	5 4 -11 0 0
sa:am	0 0 6 0 0
sa:ambassador	-9 6 0 0 0
sa:an <office>	1 2 -6 0 0
sa:an hour	10 -13 0 0 0
sa:an order	1 12 -11 0 0
sa:and	1 4 8 -34 -26
sa:and ,	-11 9 0 0 0
sa:and <name>	-11 -18 33 0 -4
sa:and <number>	-8 5 0 0 0
sa:and <person>	6 0 -4 0 0
sa:and <quality>	0 -4 6 0 0
sa:and a	-11 0 9 0 0
sa:and beef	6 0 -5 0 0
sa:and by	-14 0 11 0 0
sa:and coffee	-1 0 6 0 0
sa:and did	8 0 -5 0 0
sa:and end	10 0 -9 0 0
sa:and for	-8 30 -25 0 0
sa:and forty	-2 0 7 0 0
sa:and had	0 7 -5 0 0
sa:and has	0 -2 7 0 0
sa:and his	4 6 -11 0 0
sa:and i	-11 2 3 0 0
sa:and in	-7 10 0 0 0
sa:and it	13 6 -18 0 0
sa:and may	6 -4 0 0 0
sa:and on	6 0 -4 0 0
sa:and say	0 -8 12 0 0
sa:and sign	30 0 -32 0 0
sa:and that	9 2 -10 0 0
sa:and their	10 0 -9 0 0
sa:and they	0 -3 6 0 0
sa:and we	0 6 -5 0 0
sa:and will	6 0 -11 0 0
sa:anew	8 -7 0 0 0
sa:anew ,	8 -7 0 0 0
sa:announce	0 -5 8 0 -5
sa:announce .	0 -1 6 0 0
sa:announce <level>	-5 0 6 0 0
sa:announce on	0 6 -5 0 0
sa:announce that	13 -1 -8 0 0
sa:announce the	-15 0 17 0 0
sa:announcement	13 0 -11 0 0
sa:announcement no	8 0 -7 0 0
sa:answer	-13 -16 21 9 0
sa:anti	-2 0 7 0 0
sa:anti -	-2 0 7 0 0
sa:any agreement	0 -12 13 0 0
sa:any further	8 0 -7 0 0
sa:anything	-7 -3 14 0 -1
sa:app	0 7 -4 0 0
sa:approval	-8 25 -21 0 0
sa:approval by	-1 16 -12 0 0
sa:approve	4 -7 5 0 -8
sa:approve .	-14 0 9 0 0
sa:approve a	0 7 -7 0 0
sa:approve an	4 0 -8 3 0
sa:approve any	0 -3 6 0 0
sa:approve by	0 -4 7 0 0
sa:approve it	16 -14 2 0 -1
sa:are	-19 3 4 0 3
sa:are both	-4 8 -2 0 0
sa:are on	0 0 -3 0 6
sa:arrive	-3 -1 10 0 0
sa:arrived	0 8 -8 0 0
sa:as	4 7 -19 -3 12
sa:as <person>	-2 14 -10 0 0
sa:as a	-3 -4 0 0 8
sa:as if	-6 4 0 0 0
sa:as long	0 -7 -14 0 21
sa:as of	-5 12 -6 0 0
sa:as well	10 -1 -5 0 0
sa:ask for	-6 1 0 0 2
sa:assent	12 0 -11 0 0
sa:at	10 0 -3 0 -17
sa:at <level>	-6 -9 18 0 0
sa:at <number>	15 15 -26 0 0
sa:at <seat>	-6 0 7 0 0
sa:at a	8 2 -11 0 0
sa:at all	5 -6 0 0 0
sa:at any	0 -5 7 0 0
sa:at home	0 -5 9 0 0
sa:at it	-6 7 0 0 0
sa:at noon	8 -2 -2 0 0
sa:at once	2 4 -7 0 0
sa:at sea	-5 6 0 0 0
sa:at their	-2 -2 8 0 0
sa:at zero	6 0 -5 0 0
sa:away	-3 -1 12 0 0
sa:back	-24 10 4 0 0
sa:banana	0 11 -7 0 0
sa:bar	7 0 -5 0 0
sa:be	19 -11 -2 1 -4
sa:be <number>	0 7 -7 0 0
sa:be apply	7 0 -5 0 0
sa:be approve	0 -5 7 0 0
sa:be ask	0 17 -16 0 0
sa:be prolonged	0 12 -11 0 0
sa:be sign	-2 -11 17 0 0
sa:bean	0 7 -4 0 0
sa:bear	-6 0 7 0 0
sa:bed	0 8 -6 0 0
sa:beef and	6 0 -4 0 0
sa:been given	8 0 -5 0 0
sa:been in	-8 0 11 0 0
sa:been make	0 7 -5 0 0
sa:been on	6 0 -7 0 0
sa:been published	0 11 -9 0 0
sa:been sign	-1 -10 14 0 0
sa:been tell	0 8 -6 0 0
sa:before	-7 0 -17 6 29
sa:before a	0 0 -13 12 0
sa:before christma	20 -6 -14 0 0
sa:before he	6 0 -5 0 0
sa:before it	-8 -9 10 0 6
sa:before the	-21 14 -26 0 26
sa:begin	23 -8 -14 0 0
sa:begin .	13 0 -11 0 0
sa:begin in	6 0 -6 0 0
sa:being	-9 3 0 0 5
sa:believe	-6 10 -2 0 0
sa:believe the	-1 12 -9 0 0
sa:below	-6 0 6 0 0
sa:better	0 -7 10 0 0
sa:between	0 -9 12 0 0
sa:between the	0 -2 7 0 0
sa:bill on	0 6 -5 0 0
sa:bill to	-1 6 -1 0 0
sa:blessing	0 11 -12 0 0
sa:both	-21 0 14 0 1
sa:both side	-12 -5 21 0 0
sa:brandy	-4 0 6 0 0
sa:bring	-9 8 0 0 0
sa:bring home	-8 0 6 0 0
sa:brother	-12 0 13 0 0
sa:budget	0 -9 9 0 0
sa:busan	-7 -4 15 0 0
sa:busan on	-6 0 6 0 0
sa:business	9 0 -11 0 3
sa:but	10 -3 0 0 -5
sa:buy	0 -6 8 0 0
sa:by	-5 -1 13 -11 -5
sa:by <day-ahead>	-14 -7 21 0 0
sa:by <day-gone>	0 8 -4 0 0
sa:by <level>	-8 0 9 0 0
sa:by <name>	-8 -3 15 0 0
sa:by <number>	0 -9 0 0 4
sa:by <person>	-24 0 19 0 0
sa:by <quality>	12 0 -11 0 0
sa:by <span>	5 -13 0 0 0
sa:by an	7 8 -17 0 0
sa:by decree	7 0 -9 0 0
sa:by his	0 5 -6 0 0
sa:by phone	7 0 -5 0 0
sa:by telephone	-10 0 6 0 0
sa:by the	-5 -8 20 0 0
sa:by video	-3 -5 12 0 0
sa:calendar	0 10 -6 0 0
sa:call	0 -18 16 0 0
sa:call the	-1 0 7 0 0
sa:camera	-3 0 8 0 0
sa:can	4 18 -18 0 0
sa:can sign	-7 17 -9 0 0
sa:capital	0 -8 10 0 0
sa:card	-16 0 18 0 0
sa:carry	4 -13 2 0 0
sa:case	-7 -3 14 0 0
sa:certificate	0 -5 -5 0 12
sa:change	6 0 -8 0 0
sa:change .	10 0 -10 0 0
sa:charge the	6 0 -7 0 0
sa:chip	-1 -7 14 0 0
sa:chipmaker	0 -2 7 0 0
sa:christma	3 -7 0 0 0
sa:christma ,	16 -2 -12 0 0
sa:city	-4 0 7 0 0
sa:clear	-4 -7 6 0 3
sa:clear the	0 -1 6 0 0
sa:coal	0 7 -3 0 0
sa:cod	14 -5 -8 0 0
sa:coffee	0 6 0 0 0
sa:collect the	0 4 -7 0 0
sa:come ,	0 9 -8 0 0
sa:come back	0 -2 7 0 0
sa:come out	0 -4 6 0 0
sa:come to	9 0 -5 0 0
sa:commit	0 11 -10 0 0
sa:company	0 -8 6 0 0
sa:confirm	1 -8 7 0 -2
sa:confirm it	14 -9 -2 0 0
sa:confirm that	-1 0 9 0 0
sa:consensu "	0 -4 6 0 0
sa:consensu and	0 13 -12 0 0
sa:consent	16 -1 -15 0 1
sa:consent ,	0 -7 6 0 0
sa:contract	-6 -2 11 0 0
sa:control	-3 20 -13 0 0
sa:control of	0 9 -6 0 0
sa:control to	6 0 -5 0 0
sa:controlled	9 0 -9 0 0
sa:corresponding	-5 0 7 0 0
sa:cost	0 -5 8 0 0
sa:could	-15 -12 5 12 2
sa:could not	0 -7 -8 9 3
sa:count	-9 -1 13 0 0
sa:counter	0 8 -5 0 0
sa:countersign	-1 -3 -3 13 0
sa:country	-4 -7 15 0 0
sa:country 's	-3 0 6 0 0
sa:country .	0 -2 6 0 0
sa:country will	0 7 -6 0 0
sa:course	-1 -9 15 0 0
sa:crane	2 0 -6 0 0
sa:custom	0 21 -20 0 0
sa:custom duty	7 0 -6 0 0
sa:custom tariff	2 4 -10 0 0
sa:cut	-21 -1 11 2 3
sa:cut .	0 0 -3 0 6
sa:date	0 6 0 0 -1
sa:date for	0 6 -5 0 0
sa:day	17 -12 0 0 -2
sa:day ,	7 0 -8 0 0
sa:day .	11 -2 -5 0 0
sa:deal	-14 0 12 0 0
sa:deal with	-5 16 -9 0 0
sa:decide	-1 9 -3 0 0
sa:decide ,	0 6 -4 0 0
sa:decide whether	0 -10 11 0 0
sa:decided	17 -3 -12 0 0
sa:decline	-14 -5 0 0 18
sa:decline to	-14 -4 0 0 16
sa:decree	0 7 -5 0 0
sa:decree ,	0 11 -8 0 0
sa:decree .	7 0 -8 0 0
sa:decree is	0 -6 8 0 0
sa:delegation	-6 18 -9 0 0
sa:depend	-3 -6 11 0 0
sa:depend on	-3 -6 11 0 0
sa:described	0 -2 6 0 0
sa:desk	-8 0 5 0 0
sa:did	18 -10 -11 0 0
sa:did ,	7 -1 -2 0 0
sa:did not	-28 4 5 0 1
sa:did so	9 -5 -3 0 0
sa:did the	12 0 -10 0 0
sa:directed	9 0 -8 0 0
sa:directed the	9 0 -8 0 0
sa:discuss	0 10 -7 0 0
sa:dispute	14 0 -10 0 0
sa:do	-20 8 0 7 0
sa:do .	0 11 -10 0 0
sa:do not	0 -1 -4 9 0
sa:do so	-10 5 1 0 0
sa:doe ,	0 15 -13 0 0
sa:doe not	9 -12 6 0 0
sa:doesn't	0 0 -10 0 12
sa:domestic	0 22 -21 0 0
sa:domestic procedure	0 13 -12 0 0
sa:done	12 -7 -16 7 7
sa:done ,	0 8 -8 0 0
sa:done so	16 -25 -11 7 7
sa:doubt	0 0 -6 0 8
sa:down	0 -5 7 0 0
sa:draw	0 -6 8 0 0
sa:draw up	0 -5 6 0 0
sa:drop	-5 11 -12 0 6
sa:drop the	0 0 -6 0 6
sa:drug	-6 0 9 0 0
sa:dry	9 0 -4 0 0
sa:due	-9 0 6 0 0
sa:due in	0 -4 6 0 0
sa:due to	0 8 -3 0 0
sa:duty	9 1 -14 0 3
sa:duty .	7 0 -5 0 0
sa:duty ;	-6 10 0 0 0
sa:duty on	17 0 -20 0 6
sa:duty that	-9 0 6 0 0
sa:each	-13 5 4 0 0
sa:each other	0 -11 6 0 0
sa:earlier	8 -2 -2 0 0
sa:earlier .	9 -1 -4 0 0
sa:earth	-2 8 -2 0 0
sa:earth and	-2 0 7 0 0
sa:east	10 0 -9 0 0
sa:eastern	-5 0 6 0 0
sa:economy	-7 0 8 0 0
sa:effect	7 7 -13 0 0
sa:effect at	14 0 -13 0 0
sa:effect from	-6 0 6 0 0
sa:effect on	0 -2 6 0 0
sa:either	0 -1 0 7 0
sa:either way	0 -1 -2 7 0
sa:election	0 -2 -4 0 9
sa:eleven	9 -7 0 0 0
sa:emergency	-13 -7 24 0 0
sa:emergency law	-1 0 6 0 0
sa:end	8 -23 0 1 0
sa:end of	6 0 -3 0 0
sa:end the	7 0 -4 0 0
sa:english	-4 0 8 0 0
sa:enough .	0 14 -12 0 0
sa:enter	-1 -3 8 0 0
sa:ever	-10 6 0 0 0
sa:ever since	-3 7 -1 0 0
sa:every	-9 -12 25 0 0
sa:exactly	0 -12 13 0 0
sa:exchanged	6 -7 0 0 0
sa:expect	-22 6 5 0 0
sa:expire	10 0 -17 12 0
sa:expire on	12 -3 -3 0 0
sa:export	-4 -1 10 0 0
sa:export control	0 7 -8 0 0
sa:extend	0 -16 15 0 0
sa:extend the	-2 -2 8 0 0
sa:extension	13 -8 -7 0 0
sa:extension of	4 0 -8 2 0
sa:extension to	-9 8 0 0 0
sa:extra	2 -6 0 0 0
sa:face	0 -6 5 0 1
sa:fact	-10 -4 17 0 0
sa:fact sheet	-10 -3 16 0 0
sa:far	-16 10 0 0 0
sa:farm	8 -3 -3 0 0
sa:federal	0 16 -15 0 0
sa:fee	-10 20 -13 0 0
sa:fee on	0 12 -14 0 0
sa:fentanyl	-2 -5 12 0 0
sa:ferry	0 0 -6 0 7
sa:few	0 8 -5 0 0
sa:few hour	0 9 -9 0 0
sa:final	-9 19 -12 0 0
sa:final approval	0 7 -7 0 0
sa:first	-8 1 6 0 0
sa:first ,	5 0 -7 0 0
sa:first .	0 9 -9 0 0
sa:first :	0 -6 7 0 0
sa:fish	0 0 0 0 6
sa:five	0 -7 11 0 0
sa:flower	-5 0 6 0 0
sa:follow	7 0 -6 0 0
sa:follow in	0 7 -6 0 0
sa:follow on	6 0 -5 0 0
sa:followed	15 -3 -11 0 0
sa:for	-2 0 -1 -4 8
sa:for <day-ahead>	-10 0 3 0 0
sa:for <name>	12 19 -27 0 -3
sa:for <person>	0 -5 7 0 0
sa:for <seat>	10 0 -10 0 0
sa:for <span>	7 -16 5 0 0
sa:for an	4 -16 7 0 0
sa:for any	0 6 -6 0 0
sa:for his	0 8 -8 0 0
sa:for it	-7 1 2 0 0
sa:for more	0 6 -4 0 0
sa:for now	-5 0 -8 0 16
sa:for one	-8 0 4 0 0
sa:for that	4 -9 1 0 0
sa:for the	7 10 -18 0 1
sa:for their	-5 0 10 0 0
sa:force	0 -7 5 0 0
sa:foreign	-9 -1 14 0 0
sa:forty	-3 -1 8 0 0
sa:forty minute	-2 0 7 0 0
sa:four	-15 -5 22 0 0
sa:fourth	0 8 -8 0 0
sa:fourth round	-7 0 12 0 0
sa:framework	-2 -3 11 0 0
sa:free	-5 -1 13 0 0
sa:freeze	11 8 -19 0 0
sa:friend	11 0 -10 0 0
sa:from	0 -15 12 1 -16
sa:from <day-ahead>	-5 -13 15 0 0
sa:from <day-gone>	-6 0 13 0 0
sa:from <level>	2 10 -11 0 0
sa:from <name>	14 -1 -9 0 0
sa:front	-7 -2 13 0 0
sa:front ,	-6 0 7 0 0
sa:frozen	8 0 -8 0 0
sa:full	9 -6 0 0 0
sa:further	12 0 -12 0 2
sa:further <span>	1 8 -11 0 0
sa:gave	27 -24 -9 0 0
sa:general	0 -4 8 0 0
sa:geneva	11 -7 -2 0 0
sa:geneva ,	6 0 -6 0 0
sa:geneva on	7 -3 -1 0 0
sa:get	-14 5 3 0 0
sa:give	-16 6 0 0 0
sa:given	13 -10 0 0 -1
sa:go	-7 6 0 0 1
sa:go ,	0 6 -4 0 0
sa:go on	-9 0 14 0 0
sa:go through	-2 21 -16 0 0
sa:go to	0 -12 9 0 0
sa:go up	0 -1 8 0 0
sa:gold	0 0 -3 7 0
sa:golf	-4 0 8 0 0
sa:good	7 -5 0 0 -6
sa:good .	-6 0 7 0 0
sa:good and	5 3 -9 0 0
sa:good pay	0 7 -6 0 0
sa:government	6 -4 -5 0 4
sa:grain	0 0 -1 0 6
sa:great	-5 -7 16 0 0
sa:great hall	-4 0 7 0 0
sa:had	-5 -9 18 1 -16
sa:had a	-3 0 8 0 0
sa:had agree	-3 -2 9 0 0
sa:had come	14 0 -13 0 0
sa:had not	-7 10 0 0 0
sa:had reach	0 11 -10 0 0
sa:had sign	32 -17 -24 2 -2
sa:had take	-6 0 8 0 0
sa:had the	-12 10 0 0 0
sa:had to	0 14 -11 0 0
sa:half .	0 6 -2 0 0
sa:half of	0 -2 6 0 0
sa:hall	-1 0 7 0 0
sa:ham	10 -4 -2 0 0
sa:ham .	7 -2 0 0 0
sa:hand	0 -17 8 0 7
sa:hand ,	-7 1 2 0 0
sa:hand .	-11 -3 19 0 0
sa:hand in	6 0 -5 0 0
sa:hand on	-6 -6 15 0 0
sa:has	0 13 -16 0 9
sa:has .	17 -8 -6 0 0
sa:has agree	12 0 -12 0 0
sa:has already	16 -16 -3 0 0
sa:has announce	-6 4 0 0 0
sa:has approve	16 -13 -4 0 0
sa:has ask	0 -10 13 0 0
sa:has been	1 -11 4 0 0
sa:has confirm	5 -6 0 0 0
sa:has decided	9 0 -9 0 0
sa:has decline	-4 0 0 0 8
sa:has done	3 -22 0 8 8
sa:has had	-3 12 -6 0 0
sa:has it	-10 12 -2 0 0
sa:has make	0 -5 8 0 0
sa:has meet	-10 19 -9 0 0
sa:has not	-31 12 9 0 -10
sa:has promise	-4 -2 9 0 0
sa:has put	-8 12 -4 0 0
sa:has say	-11 0 0 0 9
sa:has sign	12 3 -15 0 -5
sa:has since	6 0 -3 0 0
sa:has still	0 -11 14 0 0
sa:has the	-19 0 13 0 0
sa:has to	-32 17 0 0 -7
sa:has until	-7 0 4 0 0
sa:has yet	-10 24 -14 0 0
sa:hasn't	-4 7 -9 0 6
sa:have	-6 13 0 -10 -15
sa:have ,	7 0 -5 0 0
sa:have a	7 0 -10 0 0
sa:have agree	-9 -2 14 0 0
sa:have ask	-2 9 -4 0 0
sa:have no	0 -8 11 0 0
sa:have not	0 18 -16 0 0
sa:have say	0 8 -4 0 0
sa:have sign	0 -5 10 0 -6
sa:have to	-12 0 2 0 0
sa:having	8 0 -8 0 0
sa:he	6 23 -24 0 0
sa:he 's	-8 7 0 0 0
sa:he did	0 7 -5 0 0
sa:he had	19 -8 -10 0 0
sa:he has	5 7 -9 0 -4
sa:he is	-2 -4 11 0 0
sa:he see	-1 0 6 0 0
sa:he sign	27 -11 -20 0 0
sa:he tell	0 0 -3 0 6
sa:he want	0 14 -14 0 0
sa:he was	-8 -13 22 0 0
sa:he will	-9 14 -12 2 0
sa:he would	-21 19 -8 0 3
sa:he'd	0 6 -5 0 0
sa:head	0 0 -4 0 6
sa:here	0 6 -18 6 0
sa:hide	-6 0 6 0 0
sa:higher	-4 0 8 0 0
sa:him .	0 8 -11 0 0
sa:himself	14 7 -19 0 0
sa:himself .	14 -1 -5 0 0
sa:hinted	-3 0 6 0 0
sa:his	4 9 -20 8 0
sa:his <office>	-4 0 6 0 0
sa:his <organisation>	-14 -6 12 8 0
sa:his hand	0 -6 -2 0 8
sa:his name	9 5 -16 0 0
sa:his own	6 2 -9 0 0
sa:his signature	19 2 -23 0 -1
sa:hold	-5 1 -4 0 10
sa:hold the	-8 7 0 0 0
sa:home	-19 -4 13 0 6
sa:home ,	-1 -4 0 0 7
sa:home .	-10 -1 15 0 0
sa:hospital	3 6 -10 0 0
sa:hour and	-3 -1 8 0 0
sa:hour later	1 7 -11 0 0
sa:house	-8 -4 10 0 0
sa:how	0 -4 8 0 0
sa:i	-25 26 -1 0 -3
sa:i have	-15 14 0 0 0
sa:i shall	-5 10 -3 0 0
sa:i'd	-6 0 7 0 0
sa:if	-28 15 3 0 -1
sa:if <name>	0 -7 10 0 0
sa:if it	-13 10 0 0 0
sa:import	6 0 -1 0 0
sa:impose	-6 -2 14 0 0
sa:in	17 -2 2 -14 -28
sa:in <month-ahead>	-10 7 0 0 0
sa:in <name>	-20 21 -3 0 0
sa:in <number>	-1 -4 11 0 0
sa:in <organisation>	16 0 -20 0 0
sa:in <seat>	0 24 -20 0 -10
sa:in a	-2 -2 9 0 0
sa:in advance	10 -3 -4 0 0
sa:in busan	-4 -1 10 0 0
sa:in geneva	12 -6 -4 0 0
sa:in his	-4 -4 12 0 0
sa:in its	0 -5 0 0 9
sa:in my	0 -3 6 0 0
sa:in one	0 -9 10 0 0
sa:in place	6 0 -3 0 0
sa:in the	10 -15 5 0 -2
sa:in three	12 0 -11 0 0
sa:informed	-8 -7 18 0 0
sa:initial	-5 -1 9 0 0
sa:initialled	-7 -2 13 0 0
sa:ink	15 -2 -9 0 0
sa:internal	0 13 -12 0 0
sa:international	9 0 -8 0 0
sa:international trade	11 0 -10 0 0
sa:into	6 5 -16 0 6
sa:into law	3 3 -8 0 0
sa:into the	7 -1 -3 0 0
sa:investor	6 0 -4 0 0
sa:is	0 11 -6 0 -4
sa:is .	6 0 -5 0 0
sa:is apply	0 6 -6 0 0
sa:is at	0 11 -9 0 0
sa:is await	-2 9 -2 0 0
sa:is expect	-8 2 0 0 0
sa:is missing	0 14 -11 0 0
sa:is new	0 -9 9 0 0
sa:is not	-5 0 0 6 0
sa:is now	10 -4 -4 0 0
sa:is on	-6 9 0 0 0
sa:is one	7 0 -5 0 0
sa:is out	0 7 -6 0 0
sa:is reduce	8 0 -7 0 0
sa:is required	0 7 -5 0 0
sa:is there	6 0 -5 0 0
sa:is to	-4 0 7 0 0
sa:is waiting	-2 10 -6 0 0
sa:issue	-8 16 -6 0 0
sa:issue a	0 14 -9 0 0
sa:issued	2 7 -10 0 0
sa:issued on	0 -2 6 0 0
sa:it	6 5 -9 -16 2
sa:it .	11 -12 2 -5 3
sa:it <day-today>	-9 8 0 0 0
sa:it by	-4 -5 11 0 0
sa:it could	0 -7 3 0 0
sa:it has	-13 0 4 0 6
sa:it in	0 8 -6 0 0
sa:it is	7 9 -13 0 -2
sa:it on	12 9 -18 0 0
sa:it through	7 0 -4 0 0
sa:it to	10 -4 -9 0 2
sa:it up	12 0 -14 0 0
sa:it were	-6 4 0 0 0
sa:it will	-3 12 -13 0 5
sa:it with	-6 0 8 0 0
sa:it would	1 -9 5 0 0
sa:its	7 0 -15 0 16
sa:its <office>	0 -6 8 0 0
sa:its <organisation>	8 -5 0 0 0
sa:its <person>	-5 18 -11 0 0
sa:its approval	-3 -7 6 0 3
sa:its blessing	0 12 -11 0 0
sa:its consent	13 -9 0 0 0
sa:its duty	-8 7 0 0 0
sa:its fact	-7 0 10 0 0
sa:its internal	0 8 -7 0 0
sa:its notice	10 0 -13 6 0
sa:its own	7 0 -11 0 0
sa:its part	0 -8 9 0 0
sa:jinping	-2 0 6 0 0
sa:joint	-9 -1 6 0 3
sa:keep	9 5 -11 0 -3
sa:keep <level>	12 0 -11 0 0
sa:keep it	0 8 -5 0 0
sa:keep its	0 -6 10 0 0
sa:keep pay	0 8 -7 0 0
sa:kind	-11 6 4 0 0
sa:kind .	-10 10 0 0 0
sa:know	-15 -9 0 16 0
sa:know .	0 0 -7 10 0
sa:lack	19 -8 -11 0 0
sa:last	22 -5 -8 -1 -5
sa:last <month-gone>	-4 0 11 0 0
sa:last month	8 0 -6 0 0
sa:last summer	-2 7 -2 0 0
sa:last until	7 0 -5 0 0
sa:last week	4 -30 16 0 0
sa:last word	5 1 -7 0 0
sa:late	-10 5 2 0 0
sa:late on	-9 0 11 0 0
sa:later ,	12 0 -9 0 0
sa:later that	0 9 -9 0 0
sa:law	-6 -12 16 0 3
sa:law .	-5 0 9 0 0
sa:law that	0 0 -10 0 7
sa:lay	-2 0 7 0 0
sa:lead for	-8 0 11 0 0
sa:lead the	2 4 -8 0 0
sa:leader	2 -7 0 0 4
sa:leave	1 -6 -1 11 -1
sa:leave <seat>	0 -2 7 0 0
sa:less	6 -6 0 0 -2
sa:less .	9 0 -3 0 -1
sa:let	-3 -1 0 0 10
sa:let it	0 -12 2 0 2
sa:letter	2 -8 2 0 0
sa:licence	-8 2 -6 0 9
sa:licence for	0 12 -14 0 4
sa:lift	2 -2 -6 0 6
sa:lift its	0 0 -4 0 7
sa:likewise	-7 5 0 0 0
sa:line	0 -2 6 0 0
sa:line .	-3 0 7 0 0
sa:list	-8 -18 15 0 5
sa:list of	0 -3 0 0 6
sa:local	0 -2 -4 0 9
sa:long	0 -9 -12 0 21
sa:long as	0 -7 -13 0 21
sa:look	0 12 -9 0 0
sa:look at	-1 14 -10 0 0
sa:lose	-9 -4 17 0 0
sa:lower	8 -11 0 0 0
sa:lower tariff	13 -5 -8 0 0
sa:m	0 10 -9 0 0
sa:m .	0 10 -10 0 0
sa:majority .	0 7 -6 0 0
sa:majority of	0 -5 6 0 0
sa:make	-9 21 -8 0 0
sa:make .	0 9 -8 0 0
sa:make an	1 6 -10 0 0
sa:make the	-3 7 -2 0 0
sa:make up	0 10 -6 0 0
sa:market	0 -5 12 0 0
sa:matter	-7 0 7 0 0
sa:matter of	-3 0 6 0 0
sa:may	-3 -4 12 0 0
sa:may not	6 -11 2 0 0
sa:me	2 5 -11 0 0
sa:me ,	19 -11 -9 0 0
sa:me .	0 17 -16 0 0
sa:mean	-3 -7 14 0 0
sa:measure	0 -7 10 0 0
sa:measure on	-3 -2 9 0 0
sa:medicine	0 0 6 0 0
sa:meet	-1 23 -14 0 -3
sa:meet .	-8 6 0 0 0
sa:meet <day-ahead>	0 16 -15 0 0
sa:meet at	4 6 -12 0 0
sa:meet on	-7 13 -7 0 0
sa:meet since	8 0 -7 0 0
sa:member	-4 -7 12 0 0
sa:memorandum	32 -11 -21 0 0
sa:memorandum of	11 0 -8 0 0
sa:memorandum on	13 0 -10 0 0
sa:memorandum to	13 0 -12 0 0
sa:mention	-2 -6 13 0 0
sa:midnight	0 -6 7 0 0
sa:might	-2 -2 11 0 0
sa:million	-5 0 6 0 0
sa:mind	-2 10 -4 0 0
sa:mine	9 0 -11 0 0
sa:minister	8 -4 -9 11 0
sa:minister of	11 0 -8 0 0
sa:ministry	-6 0 5 0 0
sa:minute	9 -15 1 0 0
sa:minute on	-4 0 8 0 0
sa:missing	0 9 -9 0 0
sa:money	0 -13 15 0 0
sa:money .	0 -10 11 0 0
sa:month .	0 -1 7 0 0
sa:more	-22 -2 14 0 0
sa:more ,	-5 -2 12 0 0
sa:more .	-7 0 5 0 0
sa:more of	0 12 -9 0 0
sa:more than	0 -8 5 0 0
sa:morning	0 7 -3 0 0
sa:morning .	-8 6 0 0 0
sa:most	0 0 6 0 0
sa:mr	-16 -7 24 0 0
sa:mr <person>	-9 -6 17 0 0
sa:must	-16 3 3 4 -7
sa:must approve	2 -6 5 0 0
sa:must pass	0 7 -5 0 0
sa:must publish	0 9 -5 0 0
sa:must sign	-1 -3 8 0 0
sa:must still	-8 -10 17 0 0
sa:must vote	8 -3 -1 0 0
sa:my	18 -24 -4 0 1
sa:my hand	6 0 -5 0 0
sa:name	6 3 -7 0 0
sa:name .	0 -3 8 0 0
sa:name to	7 7 -13 0 0
sa:need	-4 -14 21 0 0
sa:need a	0 -7 10 0 0
sa:need the	-7 -13 21 0 0
sa:need to	0 -10 10 0 0
sa:needed	4 11 -16 0 0
sa:needed .	5 9 -15 0 0
sa:negotiate	13 -7 -4 0 0
sa:negotiate the	7 0 -6 0 0
sa:negotiation	0 10 -11 0 0
sa:negotiation .	-2 13 -9 0 0
sa:neither	0 6 -3 0 0
sa:network	-7 0 9 0 0
sa:never	8 0 -4 0 0
sa:new	-1 -9 10 3 0
sa:new .	0 -9 9 0 0
sa:new tariff	-14 0 19 0 0
sa:new truce	17 -1 -13 0 0
sa:nexperia	-9 -1 15 0 0
sa:next	-19 16 0 0 0
sa:next week	-11 15 -1 0 0
sa:night	-9 0 12 0 0
sa:nine	-11 3 3 0 0
sa:no date	0 13 -11 0 0
sa:no decision	8 0 -6 0 0
sa:no objection	6 0 -4 0 0
sa:nobody	9 -6 -4 2 0
sa:nobody 's	10 0 -7 0 0
sa:noon .	8 -1 -3 0 0
sa:nor	-6 4 0 0 0
sa:northern	-8 0 9 0 0
sa:not	-24 2 0 16 5
sa:not .	-16 21 -12 0 3
sa:not ;	14 0 -20 0 0
sa:not answer	0 -7 0 9 0
sa:not be	19 -12 -13 6 0
sa:not been	0 20 -16 0 0
sa:not confirm	0 -2 9 0 0
sa:not have	9 -11 3 0 -2
sa:not know	-3 0 -12 17 0
sa:not mention	-2 -6 13 0 0
sa:not say	0 -15 8 6 -4
sa:not sign	-24 22 -13 -4 14
sa:not to	0 -3 7 0 0
sa:note	-1 0 7 0 0
sa:nothing	-11 14 -10 0 7
sa:nothing .	0 -1 7 0 0
sa:nothing at	6 0 -4 0 0
sa:nothing before	0 -4 0 0 8
sa:nothing in	0 12 -12 0 0
sa:nothing of	-9 4 3 0 0
sa:notice .	-15 1 3 0 3
sa:notice by	-6 0 2 0 0
sa:notice of	18 -2 -9 0 0
sa:notice that	2 0 -8 0 1
sa:now	0 8 -18 0 14
sa:now .	-3 5 -15 0 13
sa:now go	0 13 -12 0 0
sa:number .	7 -1 -1 0 0
sa:objection	6 0 -4 0 0
sa:of	-7 -12 12 -14 19
sa:of <day-ahead>	0 -13 0 0 13
sa:of <day-gone>	15 0 -9 0 0
sa:of <day-today>	0 14 -16 0 0
sa:of <level>	-7 -9 17 0 0
sa:of <month-ahead>	6 0 -6 0 0
sa:of <month-gone>	6 0 -5 0 0
sa:of <name>	-1 18 -11 0 0
sa:of <person>	-1 7 0 0 0
sa:of <quality>	-4 -5 14 0 0
sa:of <span>	-9 -1 15 0 0
sa:of a	-13 5 0 0 6
sa:of both	-1 0 6 0 0
sa:of duty	-4 0 6 0 0
sa:of its	19 -1 -8 0 -4
sa:of negotiation	0 10 -17 0 0
sa:of the	0 -6 -3 0 11
sa:of up	9 0 -7 0 0
sa:off	-7 -4 16 0 -1
sa:off the	-3 0 6 0 0
sa:offer	-7 -6 17 0 0
sa:oil	5 -15 -1 0 4
sa:oil and	10 0 -6 0 0
sa:old	-8 0 10 0 0
sa:on	0 7 -3 -19 10
sa:on <day-ahead>	0 18 -10 -1 -5
sa:on <day-gone>	6 -3 4 -10 -17
sa:on <day-today>	-6 -17 8 9 0
sa:on <name>	11 -6 -6 0 0
sa:on <quality>	-12 29 -20 -3 9
sa:on both	-5 0 7 0 0
sa:on cod	14 -5 -8 0 0
sa:on his	-10 0 12 0 0
sa:on it	-6 9 0 0 0
sa:on its	-6 0 3 0 0
sa:on our	4 1 -8 0 0
sa:on palm	9 0 -7 0 0
sa:on rare	0 9 -6 0 0
sa:on social	-4 6 0 0 0
sa:on soybean	9 0 -9 0 0
sa:on that	6 -7 0 0 0
sa:on the	8 0 -10 -2 8
sa:on top	6 0 -3 0 0
sa:on tuesday	6 0 -6 0 0
sa:on which	-5 -2 9 0 0
sa:once	-3 13 -5 0 0
sa:once the	-6 4 0 0 0
sa:one	-11 2 8 0 -3
sa:one .	0 -7 2 0 0
sa:one for	0 20 -17 0 0
sa:only	4 10 -14 0 0
sa:only that	7 0 -8 0 0
sa:open	-8 0 0 0 0
sa:open .	-5 6 0 0 0
sa:opened	-6 -7 5 6 0
sa:or	-10 -17 29 0 0
sa:or a	-8 0 9 0 0
sa:or more	0 -11 12 0 0
sa:orange	9 0 -9 0 0
sa:order	7 12 -11 -5 -9
sa:order .	0 18 -12 0 0
sa:order by	-8 0 6 0 0
sa:order in	10 0 -9 0 0
sa:order it	2 5 -10 0 0
sa:order of	0 -7 8 0 0
sa:order on	3 1 -6 0 0
sa:order that	6 2 -9 0 0
sa:order the	7 0 -8 0 0
sa:order to	0 11 -10 0 0
sa:ordinary	6 0 -2 0 0
sa:ore	0 -3 6 0 0
sa:originating	7 0 -6 0 0
sa:originating in	7 0 -6 0 0
sa:other	2 -12 9 0 0
sa:other side	0 10 -12 0 0
sa:otherwise	0 -9 6 0 0
sa:otherwise .	0 -9 9 0 0
sa:our	2 0 -6 3 0
sa:our <office>	-2 -1 7 0 0
sa:out	-13 -8 19 0 1
sa:out of	-7 0 10 0 0
sa:out on	-4 0 9 0 0
sa:out the	0 -4 7 0 0
sa:over coffee	6 0 -4 0 0
sa:over the	0 0 6 0 0
sa:over there	0 7 -8 0 0
sa:owe	0 21 -20 0 0
sa:own	9 -1 -12 0 8
sa:own .	-5 -12 18 0 0
sa:own approval	0 9 -8 0 0
sa:p	-3 10 -4 0 0
sa:p .	-3 10 -4 0 0
sa:page .	0 -10 2 0 0
sa:palace	-10 6 0 3 0
sa:palm	7 0 -3 0 0
sa:palm oil	8 0 -4 0 0
sa:paper	7 0 -8 0 0
sa:paper .	9 -5 0 0 0
sa:paper on	-8 -2 9 0 0
sa:paragraph	9 0 -8 0 0
sa:parallel	7 0 -7 0 0
sa:parliament	0 11 -7 0 0
sa:part	4 -18 7 0 0
sa:part .	-1 -7 12 0 0
sa:pause	8 -6 0 0 0
sa:pause in	10 0 -10 0 0
sa:pay	-14 2 9 0 0
sa:pay <level>	-3 14 -7 0 0
sa:pen	20 11 -29 0 0
sa:pen to	1 4 -7 0 0
sa:pending	0 8 -3 0 0
sa:people	-9 1 3 0 0
sa:period	-5 0 6 0 0
sa:period of	-6 0 6 0 0
sa:permanent	0 13 -10 0 0
sa:phan	-9 0 10 0 0
sa:place of	6 0 -5 0 0
sa:plan	0 -11 8 0 0
sa:point	0 -7 12 0 0
sa:pork	5 0 -6 0 0
sa:port	0 -2 7 0 0
sa:port fee	0 7 -3 0 0
sa:post	-7 20 -13 0 0
sa:post .	-2 14 -10 0 0
sa:powder	8 -5 0 0 0
sa:power	12 -16 0 0 0
sa:power to	2 -10 4 0 0
sa:preliminary consensu	0 7 -6 0 0
sa:president	2 -23 16 0 0
sa:president xi	-2 0 7 0 0
sa:press	-3 -8 17 0 0
sa:price	-9 -5 17 0 0
sa:prime	0 -4 -5 12 0
sa:prime minister	0 -4 -5 12 0
sa:printed	6 -5 0 0 0
sa:procedure	0 21 -20 0 0
sa:procedure .	0 13 -12 0 0
sa:process	0 19 -18 0 0
sa:proclamation	10 -5 -2 0 0
sa:prolong	-9 9 0 0 0
sa:prolong it	0 -4 7 0 0
sa:prolong the	-1 12 -6 0 0
sa:prolonged	0 7 -4 0 0
sa:promise	0 -14 13 0 0
sa:propose	-3 -8 16 0 0
sa:publish	-9 24 -16 0 0
sa:publish the	0 10 -8 0 0
sa:publishe	0 13 -15 0 0
sa:published	9 5 -11 0 -1
sa:published .	0 8 -7 0 0
sa:published a	-1 -7 13 0 0
sa:published an	-15 8 2 0 0
sa:published its	2 -7 0 0 0
sa:published on	14 -11 -3 0 0
sa:purchase	0 0 8 0 0
sa:put	13 -12 -7 3 6
sa:put a	-8 4 1 0 0
sa:put his	18 -6 -21 0 6
sa:put in	7 0 -6 0 0
sa:put it	0 -9 4 0 1
sa:put off	-7 3 0 0 0
sa:put pen	1 4 -7 0 0
sa:question	-3 -12 4 9 0
sa:question .	0 -6 0 9 0
sa:radio	-10 -14 14 0 8
sa:radio that	0 -3 0 0 9
sa:raise it	-6 8 0 0 0
sa:raise the	0 -5 9 0 0
sa:rang	-10 -9 8 0 7
sa:rare	-1 8 -3 0 0
sa:rate .	-5 0 7 0 0
sa:ratified	0 4 -7 0 0
sa:ratify	0 9 -11 0 0
sa:ratify the	0 8 -6 0 0
sa:reach	-12 3 3 0 0
sa:reach a	-1 10 -6 0 0
sa:read	-19 0 13 0 1
sa:reading .	0 8 -7 0 0
sa:ready	-7 2 1 0 0
sa:receive	0 -11 14 0 0
sa:receive the	0 -4 6 0 0
sa:recommend	0 -10 15 0 0
sa:reduce	7 0 -6 0 0
sa:reduction	0 19 -19 0 0
sa:refuse	-1 -11 -4 0 18
sa:refuse to	0 0 -1 0 7
sa:refused	-9 -18 7 0 15
sa:refused to	0 -6 -3 0 14
sa:regard	8 0 -7 0 0
sa:register	-1 14 -10 0 0
sa:regulation	-1 7 -1 0 0
sa:remain	0 -14 13 0 0
sa:renew	0 10 -9 0 0
sa:renewal	7 10 -17 0 0
sa:report	0 -3 9 0 0
sa:reporter .	0 13 -11 0 0
sa:reporter that	6 -12 2 0 0
sa:representative	0 -11 4 0 0
sa:republic	17 0 -16 0 0
sa:required	-7 2 1 0 0
sa:resolution	-13 0 12 0 0
sa:rest	0 -11 14 0 0
sa:rice	0 6 -15 0 9
sa:rice .	0 0 -10 0 11
sa:right	0 -15 14 0 0
sa:round	6 6 -11 0 0
sa:round ,	13 0 -13 0 0
sa:round of	0 8 -9 0 0
sa:rule	-17 0 14 0 0
sa:rule on	0 -14 18 0 0
sa:rum	13 0 -11 0 0
sa:run	12 -3 -4 0 0
sa:run for	3 1 -7 0 0
sa:run the	7 -3 -1 0 0
sa:same	22 -14 -6 0 0
sa:same day	24 0 -20 0 0
sa:sanction	-1 0 7 0 0
sa:save	7 -2 -2 0 0
sa:say	-4 -20 15 -2 11
sa:say ,	0 -20 11 0 6
sa:say .	0 2 0 0 -9
sa:say <number>	4 4 -10 0 0
sa:say <person>	-12 0 13 0 0
sa:say he	2 3 0 0 -8
sa:say his	0 -17 10 0 0
sa:say in	-2 -10 18 0 0
sa:say no	-3 -10 -1 0 14
sa:say nothing	6 0 -4 0 0
sa:say of	0 0 0 0 7
sa:say on	0 0 -7 0 10
sa:say she	0 -2 7 0 0
sa:say so	13 -2 -5 0 0
sa:say that	0 7 -7 0 1
sa:say the	-10 5 0 0 0
sa:say yes	2 13 -16 0 0
sa:sea	-6 6 0 0 0
sa:seal	17 -11 -8 0 0
sa:seal of	15 0 -14 0 0
sa:season	-7 0 12 0 0
sa:second	16 -8 -9 0 0
sa:secretary	7 0 -6 0 0
sa:section	6 -7 0 0 0
sa:section <number>	6 -7 0 0 0
sa:see	-1 0 3 0 -6
sa:see it	-10 11 -1 0 0
sa:see the	14 -22 4 0 0
sa:seem	0 7 -4 0 0
sa:sell	0 -2 6 0 0
sa:session	0 9 -7 0 0
sa:set a	0 9 -9 0 0
sa:set out	-6 0 6 0 0
sa:settle a	8 0 -8 0 0
sa:shall	0 11 -12 0 1
sa:shall be	6 0 -4 0 0
sa:shall not	0 0 -6 0 3
sa:she	-6 -5 15 0 0
sa:she would	0 -1 6 0 0
sa:sheet	-11 -4 17 0 0
sa:ship	0 12 -11 0 0
sa:ship .	0 10 -10 0 0
sa:shook	4 -6 0 0 0
sa:shook hand	5 -6 0 0 0
sa:short	-3 -7 13 0 0
sa:should not	7 0 -3 0 0
sa:show	5 0 -7 0 0
sa:side	-18 1 15 0 -1
sa:side ,	-3 8 -2 0 0
sa:side had	-4 -3 12 0 0
sa:sign	-2 18 -17 0 1
sa:sign "	12 3 -16 0 0
sa:sign ,	-8 -1 8 0 1
sa:sign .	-2 -16 17 0 -11
sa:sign ;	-11 -11 19 4 0
sa:sign <day-gone>	-3 0 6 0 0
sa:sign <day-today>	-2 6 -1 0 0
sa:sign ?	-10 -5 18 0 0
sa:sign a	9 -6 -1 0 0
sa:sign after	0 10 -11 0 0
sa:sign alone	-5 6 0 0 0
sa:sign anything	0 -1 7 0 0
sa:sign as	0 0 -10 0 5
sa:sign at	8 10 -19 0 0
sa:sign before	4 0 -12 0 8
sa:sign by	-19 -12 30 0 0
sa:sign for	7 0 -3 0 -7
sa:sign it	-3 14 -11 0 4
sa:sign last	8 0 -4 0 0
sa:sign nothing	-12 3 2 0 0
sa:sign off	0 -6 7 0 0
sa:sign on	7 22 -27 0 -1
sa:sign the	0 -4 -2 2 6
sa:sign their	-7 0 7 0 0
sa:sign yet	3 -10 7 0 0
sa:signature	19 7 -22 0 -9
sa:signature .	-6 7 0 0 0
sa:signature is	10 7 -17 0 0
sa:signature to	4 -8 0 0 0
sa:signature was	15 0 -13 0 0
sa:silent	0 -5 8 0 0
sa:since	11 -17 3 0 -2
sa:since .	-3 7 0 0 0
sa:since <month-gone>	1 -7 2 0 0
sa:sir	0 12 -8 0 0
sa:sit	-11 0 12 0 0
sa:sit down	3 -10 0 0 0
sa:sleep	2 -10 1 0 0
sa:small	7 -6 0 0 0
sa:so	16 -3 -20 4 7
sa:so ,	-2 -1 11 0 0
sa:so .	5 -14 0 0 6
sa:so by	0 6 -5 0 0
sa:so far	-14 11 0 0 0
sa:so for	2 2 -8 0 0
sa:so in	11 0 -8 0 0
sa:social	-6 5 0 0 0
sa:soybean	0 -6 1 0 0
sa:soybean ,	8 0 -7 0 0
sa:speak	-3 -4 9 0 0
sa:speak by	0 9 -8 0 0
sa:speaking	-1 0 6 0 0
sa:spoke	-7 -12 22 0 0
sa:spoke of	-2 -2 10 0 0
sa:spoken	-1 0 7 0 0
sa:spot	10 -2 -3 0 0
sa:spring	-6 0 11 0 0
sa:stamp	0 -7 8 0 0
sa:start	-8 0 10 0 0
sa:state	-15 1 7 0 0
sa:statement	-1 -2 10 0 0
sa:stay	0 5 -6 0 0
sa:step	2 2 -6 0 0
sa:step .	5 3 -9 0 0
sa:still	-26 -1 19 0 -6
sa:still has	-9 0 6 0 0
sa:still have	0 10 -9 0 0
sa:still sign	0 -7 9 0 0
sa:still to	0 13 -7 0 0
sa:stop	9 -7 -10 0 7
sa:stop the	7 0 -6 0 0
sa:strictly	-2 0 6 0 0
sa:strike	-2 0 6 0 0
sa:subject	0 4 -7 0 0
sa:subject to	2 6 -10 0 0
sa:summer	-7 2 -1 0 3
sa:surcharge	-3 0 8 0 0
sa:suspend .	8 0 -6 0 0
sa:suspend for	6 0 -3 0 0
sa:suspend the	-9 2 2 0 0
sa:table	0 -6 0 0 0
sa:table ,	-2 0 6 0 0
sa:take	6 -10 4 0 -2
sa:take effect	9 0 -5 0 0
sa:take no	6 -2 -1 0 0
sa:talk	-13 -19 33 0 0
sa:talk with	-8 0 5 0 0
sa:talked	-4 0 8 0 0
sa:tariff	-7 -13 1 16 6
sa:tariff .	-7 0 2 3 0
sa:tariff are	0 -5 8 0 0
sa:tariff for	-13 0 14 0 0
sa:tariff of	0 -6 9 0 0
sa:tariff on	5 -7 0 0 0
sa:tariff truce	2 0 -22 14 4
sa:telephone	-6 -1 10 0 0
sa:television	-7 0 5 0 0
sa:tell	-28 6 0 12 0
sa:tell <organisation>	0 5 -12 0 7
sa:tell a	-2 -3 11 0 0
sa:tell me	0 6 -8 0 2
sa:tell reporter	-4 9 -1 0 0
sa:tell us	0 0 -9 11 0
sa:term	-7 9 0 0 0
sa:terminal	0 0 -5 0 9
sa:text	9 -12 0 0 0
sa:text .	0 -4 7 0 0
sa:than	-2 -7 5 0 3
sa:thank	-4 0 6 0 0
sa:that	-1 -21 21 -8 1
sa:that a	8 0 -4 0 0
sa:that both	-7 -8 5 0 5
sa:that effect	0 9 -8 0 0
sa:that has	8 -3 -3 0 0
sa:that he	-16 12 -2 0 6
sa:that his	0 -11 9 0 0
sa:that it	-14 0 6 0 0
sa:that of	3 14 -16 0 0
sa:that rate	-7 0 8 0 0
sa:that the	-1 -14 20 0 -9
sa:that there	6 -11 1 0 0
sa:that they	-3 -17 21 0 0
sa:that was	8 0 -6 0 0
sa:that we	0 11 -9 0 0
sa:that would	0 6 -14 0 7
sa:the	9 -9 9 -24 0
sa:the <day-ahead>	-3 11 -3 0 0
sa:the <level>	0 8 -5 0 0
sa:the <name>	6 -33 11 0 -1
sa:the <number>	9 0 -11 0 0
sa:the <office>	-6 -3 10 -2 0
sa:the <organisation>	7 0 0 -4 -5
sa:the <person>	-23 -4 28 0 0
sa:the additional	20 0 -15 0 0
sa:the affiliate	0 14 -13 0 0
sa:the althing	0 8 -6 0 0
sa:the announcement	-7 0 6 0 0
sa:the app	0 7 -4 0 0
sa:the approval	-1 -4 9 0 0
sa:the arrangement	0 3 -6 0 0
sa:the bill	0 7 -4 0 0
sa:the budget	0 -9 9 0 0
sa:the change	9 0 -12 0 0
sa:the custom	4 3 -10 0 0
sa:the day	-10 0 11 0 0
sa:the decision	0 -8 11 0 0
sa:the decree	-10 2 5 0 0
sa:the detail	0 6 -6 0 0
sa:the dispute	8 0 -8 0 0
sa:the duty	1 5 -15 2 2
sa:the emergency	0 -2 8 0 0
sa:the end	5 -8 0 0 0
sa:the extension	16 0 -16 0 0
sa:the extra	0 -5 6 0 0
sa:the farm	6 0 -6 0 0
sa:the federal	0 17 -16 0 0
sa:the fee	0 9 -10 0 0
sa:the first	-11 0 5 0 0
sa:the fourth	-3 0 8 0 0
sa:the great	-5 -6 15 0 0
sa:the house	0 -5 6 0 0
sa:the kind	-11 6 3 0 0
sa:the last	24 0 -19 0 0
sa:the licence	0 16 -15 0 0
sa:the list	0 -9 2 0 6
sa:the member	0 6 -3 0 0
sa:the money	0 -6 6 0 0
sa:the morning	7 0 -5 0 0
sa:the new	-11 9 0 0 0
sa:the newspaper	0 6 -6 0 0
sa:the next	0 -1 6 0 0
sa:the northern	-8 0 9 0 0
sa:the oil	0 0 -5 0 7
sa:the old	-7 0 6 0 0
sa:the order	-26 12 8 0 0
sa:the ordinary	6 0 -3 0 0
sa:the palace	-10 5 0 3 0
sa:the pause	10 -4 -4 0 0
sa:the people	-2 9 -2 0 0
sa:the power	-1 -3 7 0 0
sa:the press	0 0 7 0 0
sa:the proposal	0 9 -7 0 0
sa:the radio	-5 -5 0 0 9
sa:the reduction	0 15 -16 0 0
sa:the regulation	0 7 -3 0 0
sa:the rice	0 10 -11 0 0
sa:the rule	0 -7 10 0 0
sa:the same	23 -14 -7 0 0
sa:the seal	15 0 -13 0 0
sa:the ship	0 11 -10 0 0
sa:the sign	-3 -7 13 0 0
sa:the spot	10 0 -6 0 0
sa:the text	18 -6 -5 0 0
sa:the time	0 0 0 0 6
sa:the trade	0 -3 6 0 0
sa:the truce	6 4 -9 0 0
sa:the understanding	11 0 -9 0 0
sa:the week	0 7 -9 0 0
sa:the weekend	0 9 -7 0 0
sa:their	4 3 -3 0 -6
sa:their dispute	12 0 -12 0 0
sa:their name	6 -4 0 0 0
sa:their own	-8 1 1 0 0
sa:their tariff	-1 -1 9 0 0
sa:their truce	-1 0 6 0 0
sa:them	-13 6 9 0 0
sa:them on	5 0 -7 0 0
sa:them those	0 6 -4 0 0
sa:then	17 8 -25 0 0
sa:there .	-3 8 0 0 0
sa:there are	0 16 -14 0 0
sa:there is	6 0 -2 0 0
sa:these	0 -6 8 0 0
sa:they	-9 -8 18 0 0
sa:they meet	1 4 -8 0 0
sa:they will	-3 -5 10 0 0
sa:thi	0 -3 7 0 -5
sa:thi week	-5 17 -9 0 0
sa:thi year	0 -9 8 0 0
sa:thing	0 9 -9 0 0
sa:think	0 6 -2 0 0
sa:third	0 -6 11 0 0
sa:those of	0 6 -5 0 0
sa:though	0 0 6 0 0
sa:three	9 -15 0 0 0
sa:three round	12 0 -10 0 0
sa:through	-11 6 2 0 0
sa:through .	7 5 -14 0 0
sa:through his	-6 -5 15 0 0
sa:through its	0 11 -10 0 0
sa:through the	-6 -5 15 0 0
sa:till	5 0 -8 0 4
sa:time	-16 0 2 0 3
sa:time being	0 0 -2 0 6
sa:to	-7 5 1 -19 16
sa:to ,	0 0 -6 0 4
sa:to <day-ahead>	8 -18 1 0 0
sa:to <day-gone>	-4 15 -9 0 0
sa:to <level>	4 11 -9 0 -7
sa:to <name>	-5 -3 12 0 0
sa:to <number>	1 -28 6 0 2
sa:to <organisation>	0 7 -4 0 0
sa:to <person>	-4 0 7 0 0
sa:to <seat>	-10 -18 28 0 0
sa:to <span>	0 19 -16 0 0
sa:to a	8 -13 -6 0 8
sa:to accept	0 6 -5 0 0
sa:to adopt	0 7 -6 0 0
sa:to agree	0 14 -8 0 0
sa:to an	-1 -7 4 0 4
sa:to approve	-13 1 3 0 0
sa:to ask	0 -5 6 0 0
sa:to be	-18 7 4 0 0
sa:to do	-4 10 -3 0 0
sa:to extend	0 -9 14 0 0
sa:to final	0 7 -7 0 0
sa:to freeze	12 0 -12 0 0
sa:to get	0 6 -4 0 0
sa:to give	0 15 -8 0 0
sa:to its	5 0 -9 0 4
sa:to let	0 -6 9 0 0
sa:to make	0 6 -10 0 0
sa:to me	0 -5 6 0 0
sa:to meet	-5 0 10 0 0
sa:to nothing	0 -2 -3 0 9
sa:to pass	0 -10 6 0 3
sa:to prolong	-6 0 3 0 0
sa:to put	-6 4 -1 0 2
sa:to ratify	-4 10 -8 0 0
sa:to save	7 -2 -2 0 0
sa:to say	13 0 -13 0 0
sa:to sign	-10 -14 10 -1 17
sa:to sleep	12 0 -10 0 0
sa:to speak	0 -6 8 0 0
sa:to start	-4 0 6 0 0
sa:to take	0 -6 4 0 0
sa:to that	0 9 -7 0 0
sa:to the	17 -10 -1 0 -5
sa:to thi	6 0 -5 0 0
sa:to two	7 0 -4 0 0
sa:to which	0 8 -12 0 0
sa:too	19 0 -16 0 0
sa:top	13 -4 -7 0 0
sa:trade	19 -37 1 0 -2
sa:trade ,	13 -2 -9 0 0
sa:trade agreement	9 0 -5 0 0
sa:trade deal	-5 -3 12 0 0
sa:trade minister	15 0 -12 0 0
sa:train	0 3 -6 0 0
sa:train .	0 4 -7 0 0
sa:travel	0 -8 13 0 0
sa:travel to	0 -4 7 0 0
sa:treaty	-2 0 6 0 0
sa:truce	1 -2 -8 10 2
sa:truce ,	2 3 -8 0 0
sa:truce for	0 -3 6 0 0
sa:truce in	11 -1 -6 0 0
sa:truce on	-11 0 15 0 0
sa:truce with	0 2 -22 14 5
sa:truck .	6 0 -2 0 0
sa:tuesday	6 0 -5 0 0
sa:tuesday ,	6 0 -5 0 0
sa:twice	-3 -1 9 0 0
sa:two	21 -29 3 0 0
sa:two announcement	14 0 -11 0 0
sa:under a	-7 7 0 0 0
sa:under it	7 -4 -3 0 0
sa:under the	-8 0 10 0 0
sa:under which	-1 6 -1 0 0
sa:understanding	11 -2 -6 0 0
sa:until	0 -15 0 0 17
sa:until <day-ahead>	8 -20 11 0 -4
sa:until <day-gone>	-5 0 7 0 0
sa:until the	0 0 -8 0 6
sa:up	14 -4 -5 0 0
sa:up a	0 -3 6 0 0
sa:up for	0 6 -5 0 0
sa:up on	10 -4 -2 0 0
sa:up to	18 -11 -4 0 0
sa:upon	-1 0 6 0 0
sa:us	-9 0 0 10 0
sa:us ,	-5 8 0 0 0
sa:us .	-3 0 -6 11 0
sa:use	-7 -9 20 0 0
sa:used	21 -8 -14 0 0
sa:version	-4 0 8 0 0
sa:video	-2 -5 12 0 0
sa:view	-2 -3 11 0 0
sa:visit	-3 -14 23 0 0
sa:vote	-15 2 2 -2 10
sa:vote .	0 -9 11 0 0
sa:vote in	0 15 -13 0 0
sa:vote is	0 3 -8 0 0
sa:vote no	0 -3 6 0 0
sa:vote on	-14 12 -1 0 0
sa:vote to	-9 -8 9 0 4
sa:voted for	-6 0 9 0 0
sa:voted on	8 0 -9 0 0
sa:wage	0 -5 6 0 0
sa:waiting	3 3 -9 0 0
sa:waiting for	-2 9 -5 0 0
sa:want	-11 23 -14 0 0
sa:want to	0 20 -18 0 0
sa:warn ,	0 6 -5 0 0
sa:was	2 -10 12 -2 -11
sa:was "	0 0 6 0 0
sa:was due	0 7 -5 0 0
sa:was in	-4 -3 12 0 0
sa:was not	12 -9 -1 0 0
sa:was published	10 -2 -5 0 0
sa:was sign	-5 0 9 0 0
sa:was the	6 0 -2 0 0
sa:way	-2 0 0 7 0
sa:way .	0 0 -3 7 0
sa:we	-18 5 -12 16 0
sa:we do	0 0 -8 10 0
sa:week	-6 7 -1 2 0
sa:week .	-16 10 0 4 0
sa:week and	10 0 -5 0 0
sa:week that	-2 -7 12 0 0
sa:weekend	0 8 -7 0 0
sa:weekend .	0 9 -8 0 0
sa:welcome	-4 0 10 0 0
sa:well	10 -2 -3 0 0
sa:well .	5 -9 0 0 0
sa:were	-15 0 4 7 0
sa:were there	-6 4 0 0 0
sa:what	-15 0 14 0 0
sa:what he	7 0 -3 0 0
sa:what the	0 -3 7 0 0
sa:when	-14 26 -9 0 -7
sa:when the	-7 4 0 0 0
sa:when they	1 7 -10 0 0
sa:where	-8 9 0 0 0
sa:which	2 9 -13 -5 7
sa:which doe	0 6 -5 0 0
sa:which has	2 -5 -9 0 13
sa:which is	5 -11 2 0 0
sa:which it	-2 -1 8 0 0
sa:which its	0 11 -10 0 0
sa:which sit	-1 -8 12 0 0
sa:which will	0 7 -6 0 0
sa:which would	1 2 -7 0 0
sa:who	4 0 -1 3 -16
sa:who is	0 -3 6 0 0
sa:who must	0 -4 0 8 0
sa:who run	10 -2 -5 0 0
sa:who sign	8 -1 -3 0 0
sa:who sit	-1 -1 7 0 0
sa:whose	5 15 -20 0 0
sa:whose signature	-6 10 -2 0 0
sa:why	0 7 -4 0 0
sa:will	-29 7 4 6 -3
sa:will be	-2 -2 7 0 0
sa:will cut	-11 0 12 0 0
sa:will discuss	0 6 -6 0 0
sa:will do	-1 9 -5 0 0
sa:will have	0 14 -12 0 0
sa:will issue	0 -6 8 0 0
sa:will not	6 -7 -5 0 7
sa:will see	-3 -9 13 0 0
sa:will sign	-16 22 -18 8 -4
sa:will stop	7 0 -6 0 0
sa:will vote	0 -11 13 0 0
sa:window	8 0 -8 0 0
sa:wine	-6 0 6 0 0
sa:with	0 -12 4 8 0
sa:with <level>	-2 0 7 0 0
sa:with <name>	-5 9 -12 12 0
sa:with <number>	-5 0 9 0 0
sa:with <person>	11 -4 -4 0 0
sa:with a	3 -16 1 0 0
sa:with effect	-6 0 6 0 0
sa:with my	7 0 -6 0 0
sa:with one	0 7 -6 0 0
sa:withdraw	0 -3 8 0 0
sa:without	0 3 -6 0 1
sa:without a	0 -13 0 0 7
sa:without it	6 -4 0 0 0
sa:without which	0 10 -10 0 0
sa:word	0 -8 4 0 4
sa:word on	-1 -1 0 0 7
sa:work	0 -13 10 0 0
sa:worth	0 -6 2 0 0
sa:would	-12 4 1 -6 0
sa:would be	11 -1 -3 0 0
sa:would follow	6 0 -4 0 0
sa:would have	-5 -4 7 0 1
sa:would now	0 9 -7 0 0
sa:would put	-1 -11 13 0 0
sa:would raise	-5 8 0 0 0
sa:would sign	-14 29 -21 0 0
sa:would vote	0 -9 10 0 0
sa:write	0 7 -4 0 0
sa:write down	0 6 -6 0 0
sa:xi	-2 0 7 0 0
sa:xi jinping	-2 0 6 0 0
sa:year	1 -16 12 0 0
sa:year ,	0 -4 8 0 0
sa:yes	21 4 -24 0 -1
sa:yes ,	7 0 -5 0 0
sa:yes .	16 0 -13 0 0
sa:yet	-3 14 -3 -1 -9
sa:yet to	-11 10 -1 0 0
sa:you	0 -12 13 0 0
sa:you can	9 0 -12 0 0
sa:you have	0 -7 9 0 0
sa:your	0 -3 9 0 0
sa:·	-4 0 8 0 0
sa:—	-13 -8 31 0 0
sa:— <name>	-2 0 10 0 0
said 	-52 -28 61 1 2
said approve<	-5 0 10 0 0
said approve< do<	-7 -14 25 0 0
said approve< do>	0 -11 14 0 0
said approve< lack<	-10 7 -1 0 0
said approve< lack< do<	0 18 -14 0 0
said approve< lack< do< do>	5 -13 7 0 0
said approve< lack> do<	-5 6 0 0 0
said approve< publish>	11 -5 -4 0 0
said approve>	-5 -1 11 -3 -13
said approve> do>	11 -8 0 1 -18
said approve> lack< do<	0 7 -6 0 0
said approve> lack< do>	-1 16 -10 0 0
said approve> lack> do>	-10 0 7 0 0
said approve> publish> lack> do>	0 6 -2 0 0
said approve> refuse> do>	-1 -1 -2 0 10
said approve> vote>	12 -3 -4 0 0
said approve> vote> lack>	0 8 -5 0 0
said approve> vote> lack> do>	0 11 -13 0 0
said do<	0 -30 28 0 -1
said do< do>	9 -11 0 0 0
said do>	-8 -21 29 0 -10
said lack<	-11 -20 31 0 0
said lack< do<	0 -4 7 0 0
said lack< do>	0 -10 11 0 0
said lack>	-12 -4 13 0 0
said lack> do>	-24 17 0 0 0
said publish<	6 -35 18 0 0
said publish< do<	-5 16 -17 6 0
said publish< lack<	-5 11 -5 0 0
said publish< lack< do<	0 -5 6 0 0
said publish< publish>	5 -6 0 0 0
said publish>	11 -20 7 -3 -11
said publish> do>	-21 1 12 2 -7
said publish> lack<	2 4 -9 0 0
said publish> lack>	11 16 -27 0 0
said publish> lack> do>	5 21 -25 0 0
said publish> refuse>	-5 0 10 0 0
said refuse>	-4 -2 0 0 7
said refuse> do>	0 -7 12 0 0
said sign<	27 -21 -12 -1 1
said sign< approve< do<	3 3 -11 0 0
said sign< approve< lack<	-1 -4 8 0 0
said sign< do>	-9 2 5 0 0
said sign< lack<	-5 15 -7 0 0
said sign< lack< do<	-3 7 0 0 0
said sign< lack>	0 -11 13 0 0
said sign< publish<	8 -10 0 0 0
said sign< publish< do<	5 0 -7 0 0
said sign< publish< lack<	-2 -1 7 0 0
said sign< sign>	-4 7 0 0 0
said sign>	12 3 -16 7 -16
said sign> approve<	4 14 -20 0 0
said sign> approve< do<	-3 -5 10 0 0
said sign> approve< do>	6 -3 0 0 0
said sign> approve> lack>	11 0 -10 0 0
said sign> approve> lack> do>	0 6 -8 0 0
said sign> approve> publish>	7 0 -7 0 0
said sign> do<	-13 1 0 5 0
said sign> do< do>	4 8 -14 0 0
said sign> do>	13 -5 -10 0 2
said sign> lack<	-6 6 0 0 0
said sign> lack< do>	-6 16 -5 0 0
said sign> lack>	-11 8 3 0 0
said sign> lack> do>	1 -6 0 5 0
said sign> publish<	-11 5 4 0 0
said sign> publish>	14 0 -11 0 0
said sign> publish> do<	-6 0 8 0 0
said sign> publish> do>	0 14 -6 0 0
said sign> publish> lack>	0 -10 10 0 0
said sign> refuse>	-1 -1 0 0 8
said sign> refuse> do>	3 -1 -10 0 9
said sign> vote>	7 0 -5 0 0
said sign> vote> lack> do>	5 -7 0 0 0
said vote<	-11 4 2 0 0
said vote< do>	0 -6 9 0 0
said vote< lack<	0 14 -11 0 0
said vote< refuse>	0 -6 7 0 0
said vote>	-27 18 4 -2 -12
said vote> do<	0 6 -3 0 0
said vote> lack<	0 -16 18 0 0
said vote> lack>	-9 -12 24 0 0
said vote> publish>	0 -3 7 0 0
said vote> refuse>	0 0 9 0 -1
said vote> refuse> do>	0 0 -4 0 6
sb:"	-10 -3 11 -2 2
sb:" ,	-2 11 -6 0 0
sb:" <person>	0 -4 6 0 0
sb:" i	0 -11 0 0 6
sb:" say	7 -21 2 0 0
sb:" we	0 -11 10 0 0
sb:'	-6 0 4 0 0
sb:'s	-8 3 5 0 0
sb:'s <quality>	10 0 -8 0 0
sb:'s a	4 1 -7 0 0
sb:'s cabinet	-1 10 -5 0 0
sb:'s minister	-14 -5 20 0 0
sb:'s prime	6 -6 0 0 0
sb:'s trade	5 0 -6 0 0
sb:) and	9 0 -6 0 0
sb:*	20 0 -21 0 0
sb:,	1 -11 13 -20 2
sb:, "	-4 -6 10 0 2
sb:, <day-gone>	-7 0 10 0 0
sb:, <name>	-21 -15 34 0 0
sb:, <number>	0 -2 6 0 0
sb:, <person>	4 10 -16 0 0
sb:, a	3 -14 10 0 0
sb:, according	4 -19 9 0 0
sb:, and	4 4 -10 -3 2
sb:, at	-12 9 0 0 0
sb:, because	0 -1 7 0 0
sb:, by	14 0 -16 0 0
sb:, down	0 6 -5 0 0
sb:, for	8 -2 -2 0 0
sb:, has	-10 6 0 0 0
sb:, he	0 8 -5 0 0
sb:, his	4 5 -11 0 0
sb:, i	14 -9 -4 0 0
sb:, if	-8 3 0 0 0
sb:, in	-28 0 24 0 0
sb:, it	1 -14 10 0 0
sb:, its	0 -1 0 0 7
sb:, mr	-4 -9 19 0 0
sb:, on	-12 1 7 0 0
sb:, provided	-6 14 -8 0 0
sb:, say	-8 12 0 0 0
sb:, shook	-9 0 9 0 0
sb:, since	0 6 -4 0 0
sb:, spoke	0 7 -6 0 0
sb:, suspend	0 17 -16 0 0
sb:, tell	-5 0 10 0 0
sb:, that	-1 9 -5 0 0
sb:, the	0 15 -8 0 -6
sb:, their	9 -1 -4 0 0
sb:, then	9 4 -14 0 0
sb:, thi	0 -3 0 0 7
sb:, through	7 -6 0 0 0
sb:, to	0 6 -3 0 0
sb:, we	0 -4 7 0 0
sb:, where	-1 -1 8 0 0
sb:, which	21 -8 -9 0 0
sb:, who	-4 -18 22 0 0
sb:, whose	0 -7 6 0 0
sb:, will	0 -11 13 0 0
sb:, with	0 -7 3 0 0
sb:-	8 -8 -1 0 0
sb:- the	-7 0 3 0 0
sb:. m	0 -11 11 0 0
sb::	12 14 -14 -14 -15
sb:: <number>	4 13 -13 0 -4
sb:: <person>	12 -16 0 0 0
sb:: <seat>	-1 -5 9 0 0
sb:: a	0 0 7 0 0
sb:: for	0 13 -10 0 0
sb:: he	-6 5 0 0 0
sb:: its	0 6 -6 0 0
sb:: on	-4 15 -10 0 0
sb:: the	5 10 -12 0 0
sb:;	0 10 -14 3 0
sb:; for	-9 3 1 0 0
sb:; in	0 7 -10 0 0
sb:; on	4 2 -11 0 0
sb:; the	-5 -20 23 3 0
sb:<agent>	-2 0 7 0 -22
sb:<day-ahead> ,	7 0 -5 0 0
sb:<day-ahead> unless	0 -6 7 0 0
sb:<day-gone>	27 -35 -8 -4 4
sb:<day-gone> ,	0 -5 6 0 0
sb:<day-gone> ;	8 2 -14 0 0
sb:<day-gone> <person>	-6 0 6 0 0
sb:<day-gone> by	17 -5 -12 0 0
sb:<day-gone> night	8 -1 -4 0 0
sb:<day-gone> that	-5 -9 7 0 3
sb:<day-gone> the	3 -9 0 0 0
sb:<day-gone> —	21 0 -18 0 0
sb:<day-today>	12 0 -17 0 6
sb:<day-today> (	-3 0 12 0 0
sb:<day-today> ,	14 0 -13 0 0
sb:<day-today> -	12 0 -13 0 2
sb:<day-today> :	7 0 -5 0 0
sb:<day-today> and	-3 6 0 0 0
sb:<day-today> by	13 0 -11 0 0
sb:<day-today> morning	2 10 -14 0 0
sb:<day-today> that	0 8 -7 0 0
sb:<day-today> to	0 0 6 0 0
sb:<duty>	-6 -2 13 0 -7
sb:<goods-amount>	0 -2 6 0 0
sb:<goods>	0 -11 10 0 -3
sb:<level-noun>	-4 13 -5 0 0
sb:<level>	0 -27 16 2 0
sb:<level> ,	0 -23 19 0 0
sb:<level> on	0 4 -6 4 0
sb:<level> that	9 0 -8 0 0
sb:<level> to	6 -2 -1 0 0
sb:<money>	0 -11 16 0 0
sb:<money> ,	0 -7 8 0 0
sb:<month-ahead>	0 -9 14 0 0
sb:<month-ahead> ,	0 -8 10 0 0
sb:<name>	6 3 -1 -23 -6
sb:<name> 's	-5 16 -4 -1 0
sb:<name> ,	1 5 -9 0 3
sb:<name> :	10 -1 -5 0 0
sb:<name> a	9 -6 0 0 0
sb:<name> act	0 0 6 0 0
sb:<name> agree	0 -12 17 0 0
sb:<name> also	-1 6 -1 0 0
sb:<name> and	-10 -5 20 0 -3
sb:<name> has	-1 -8 13 0 0
sb:<name> is	0 6 -2 0 0
sb:<name> say	0 6 -4 0 0
sb:<name> sign	-3 0 7 0 0
sb:<name> take	3 2 -8 0 0
sb:<name> the	14 2 -14 0 0
sb:<name> to	0 -5 7 0 0
sb:<name> was	-3 0 6 0 0
sb:<name> will	2 -12 3 0 0
sb:<not>	-22 0 12 2 0
sb:<number>	1 -8 10 0 -12
sb:<number> ,	0 10 -6 0 0
sb:<number> /	-7 0 3 0 0
sb:<number> :	8 8 -11 0 -4
sb:<number> ;	-4 0 6 0 0
sb:<number> and	8 0 -4 0 0
sb:<number> of	0 -8 7 0 0
sb:<number> to	0 -8 0 4 0
sb:<number> what	0 6 -5 0 0
sb:<office>	18 2 -17 0 0
sb:<office> 's	-12 5 0 0 0
sb:<office> ,	6 -6 0 0 1
sb:<office> :	-22 4 16 0 0
sb:<office> <person>	10 2 -14 0 0
sb:<office> and	0 8 -5 0 0
sb:<office> has	0 -9 12 0 0
sb:<office> in	9 0 -9 0 0
sb:<office> of	18 -2 -12 0 0
sb:<office> order	-2 -2 8 0 0
sb:<office> say	1 8 -12 0 0
sb:<organisation> 's	0 -24 27 0 0
sb:<organisation> ,	5 8 -11 0 0
sb:<organisation> ;	0 8 -5 0 0
sb:<organisation> and	-13 34 -24 0 0
sb:<organisation> approve	6 4 -12 0 0
sb:<organisation> has	-8 -5 17 0 0
sb:<organisation> is	3 -9 2 0 0
sb:<organisation> must	0 -5 8 0 0
sb:<organisation> on	0 0 -8 0 3
sb:<organisation> say	4 -14 6 0 0
sb:<organisation> sign	-3 7 0 0 0
sb:<organisation> tell	10 0 -8 0 0
sb:<person>	-8 -16 20 -12 4
sb:<person> 's	6 3 -13 0 0
sb:<person> ,	-6 -17 18 0 0
sb:<person> :	1 30 -27 0 0
sb:<person> ;	10 0 -10 0 0
sb:<person> and	0 0 -4 0 9
sb:<person> announce	0 -9 12 0 0
sb:<person> for	-5 -5 11 0 0
sb:<person> had	-1 0 6 0 0
sb:<person> is	0 -9 13 0 0
sb:<person> say	0 -5 9 0 0
sb:<person> sign	-21 -11 33 0 0
sb:<person> tell	-6 4 0 0 -3
sb:<person> was	0 0 0 0 8
sb:<person> will	0 -4 8 0 0
sb:<person> write	0 -3 6 0 0
sb:<points>	-8 0 4 0 0
sb:<quality>	8 0 -9 3 0
sb:<quality> duty	2 0 -6 0 0
sb:<quality> economy	-10 12 0 0 0
sb:<quality> good	7 0 -5 0 0
sb:<quality> in	-3 6 0 0 0
sb:<quality> one	6 0 -2 0 0
sb:<quality> order	0 -6 8 0 0
sb:<quality> owner	10 0 -9 0 0
sb:<quality> president	8 0 -5 0 0
sb:<quality> ship	0 8 -7 0 0
sb:<quality> side	10 0 -12 1 0
sb:<quality> tariff	9 0 -7 0 0
sb:<quality> trade	-8 5 0 0 0
sb:<seat>	-10 15 -9 0 9
sb:<seat> ,	-10 5 -2 0 6
sb:<seat> :	0 11 -8 0 0
sb:<seat> <day-today>	6 0 -4 0 0
sb:<seat> a	0 7 -3 0 0
sb:<seat> and	-10 0 12 0 0
sb:<seat> by	0 6 -3 0 0
sb:<seat> in	-2 -4 8 0 0
sb:<seat> it	-1 6 -16 0 9
sb:<seat> on	13 0 -12 0 0
sb:<seat> the	7 -5 0 0 0
sb:<seat> would	0 11 -11 0 0
sb:<sender>	-13 -11 25 0 0
sb:<span> of	8 -5 0 0 0
sb:<taker>	-6 -15 16 0 3
sb:<v-agree>	11 -6 0 -15 0
sb:<v-bear>	10 -9 -2 4 0
sb:<v-begin>	-16 18 -8 0 1
sb:<v-deny>	0 -6 9 0 0
sb:<v-down>	0 -14 18 0 0
sb:<v-end>	-25 7 13 0 0
sb:<v-impose>	-1 5 -2 -6 5
sb:<v-propose>	-25 3 9 11 -9
sb:<v-return>	0 -5 10 0 0
sb:<v-say>	-8 6 5 -7 -11
sb:<v-sell>	-7 5 0 0 0
sb:<v-stay>	2 -15 15 0 -4
sb:<v-suspend>	-9 -4 16 0 0
sb:<v-target>	-14 3 2 0 0
sb:<v-threaten>	0 -7 11 0 0
sb:<v-up>	-6 -9 16 1 -2
sb:[	6 0 -3 0 0
sb:_	-3 -4 11 0 0
sb:a	-19 5 6 9 -25
sb:a .	0 -8 6 0 0
sb:a <organisation>	0 -5 6 0 0
sb:a <span>	-2 9 -4 0 0
sb:a decree	6 -2 0 0 0
sb:a joint	0 8 -5 0 0
sb:a mandate	0 11 -10 0 0
sb:a meet	12 0 -10 0 0
sb:a new	-3 7 -1 0 0
sb:a notice	0 7 -13 7 0
sb:a preliminary	0 9 -8 0 0
sb:a renewal	0 6 -5 0 0
sb:a resolution	5 0 -7 0 0
sb:a second	0 11 -8 0 0
sb:a signature	0 23 -21 0 0
sb:a statement	0 -8 5 0 0
sb:a truce	0 -11 8 0 0
sb:a vote	0 8 -12 4 0
sb:about	0 -7 14 0 0
sb:accord	0 -15 13 0 0
sb:according	4 -17 10 0 0
sb:according to	4 -17 10 0 0
sb:act	2 -11 5 0 0
sb:act of	0 -9 9 0 0
sb:add	0 7 -4 0 0
sb:add that	0 8 -6 0 0
sb:additional duty	0 6 -2 0 0
sb:after	-8 0 6 0 0
sb:after <span>	4 1 -8 0 0
sb:agree	-14 7 4 0 0
sb:agree in	-19 2 11 0 0
sb:agree on	3 1 -6 0 0
sb:agree to	0 -5 8 0 0
sb:agree until	0 9 -6 0 0
sb:agreement ,	-6 0 7 0 0
sb:agreement has	0 8 -7 0 0
sb:agreement was	12 2 -17 0 0
sb:agreement with	-13 0 14 0 0
sb:al	0 -5 7 0 0
sb:al -	0 -4 6 0 0
sb:alert	4 0 -7 0 0
sb:ali	-4 0 6 0 0
sb:an	-18 -3 23 0 -1
sb:an agreement	-8 3 2 0 0
sb:an order	0 7 -6 0 0
sb:and	-1 8 -4 -22 7
sb:and ,	-1 5 -12 0 7
sb:and <person>	-12 -21 21 0 4
sb:and by	8 7 -14 0 0
sb:and for	-2 18 -14 0 0
sb:and has	0 -4 9 0 0
sb:and if	0 6 -5 0 0
sb:and it	0 -9 0 0 0
sb:and no	-3 -4 11 0 0
sb:and of	0 3 -7 0 0
sb:and on	-12 0 12 0 0
sb:and sign	0 10 -10 0 0
sb:and that	8 -9 0 0 0
sb:and the	4 5 -15 0 10
sb:and trade	6 -1 0 0 0
sb:and with	8 1 -12 0 0
sb:announce	-10 -10 22 0 0
sb:announcement	10 5 -15 0 0
sb:announcement of	7 5 -12 0 0
sb:answer :	0 2 -6 0 0
sb:any extension	-1 12 -7 0 0
sb:apply	1 -6 1 0 0
sb:approval	2 8 -10 0 0
sb:approval ,	0 -10 10 0 0
sb:approval with	0 7 -7 0 0
sb:approve by	2 9 -13 0 0
sb:approve it	13 -13 0 0 0
sb:approve the	-7 0 7 0 0
sb:are	9 -27 11 0 0
sb:as	-20 0 14 0 0
sb:as of	-6 0 9 0 0
sb:ask	0 5 -15 14 0
sb:ask in	0 0 -10 12 0
sb:at	-10 -11 26 0 -1
sb:at <number>	6 0 -7 0 0
sb:at a	13 0 -10 0 0
sb:at its	-3 6 0 0 0
sb:at once	0 -6 1 0 0
sb:at the	-16 0 18 0 0
sb:back	-9 -8 19 0 0
sb:back to	-5 -4 12 0 0
sb:be	-43 27 0 0 -1
sb:be approve	-3 16 -11 0 0
sb:be prolonged	0 -6 6 0 0
sb:be put	-2 6 -1 0 0
sb:be sign	-23 4 12 0 0
sb:bear	19 -6 -12 0 0
sb:bear the	18 -8 -10 0 0
sb:become	0 12 -11 0 0
sb:been	10 0 -9 0 0
sb:been sign	16 0 -16 0 0
sb:before the	10 0 -9 0 0
sb:begin	-6 0 1 0 0
sb:being	0 -2 -2 0 7
sb:beside	4 -6 -10 0 11
sb:between	11 -20 2 0 0
sb:between the	8 -3 -3 0 0
sb:both	12 4 -15 0 0
sb:both <office>	16 0 -12 0 0
sb:both country	6 0 -5 0 0
sb:both government	-3 10 -4 0 0
sb:bring	0 -5 10 0 0
sb:but	-23 13 0 0 0
sb:but the	-5 18 -11 0 0
sb:by	23 -8 -9 0 -20
sb:by <day-ahead>	7 -6 0 0 0
sb:by <day-today>	0 8 -6 0 0
sb:by <name>	0 8 -7 0 0
sb:by <person>	-3 -11 12 0 0
sb:by <span>	-8 0 9 0 0
sb:by a	1 2 -12 4 0
sb:by both	1 6 -10 0 0
sb:by mr	14 0 -16 0 0
sb:by the	11 0 -10 0 0
sb:cabinet	0 2 -8 0 0
sb:call	-3 -16 24 0 0
sb:can	8 -13 2 0 0
sb:can be	0 -8 8 0 0
sb:case	0 -3 7 0 0
sb:clear	7 -3 -3 0 0
sb:club	3 -6 0 0 0
sb:come	-10 -1 10 0 0
sb:come from	0 9 -8 0 0
sb:come out	0 -8 8 0 0
sb:comment	-4 0 6 0 0
sb:commerce	12 -9 -1 0 0
sb:company	-12 -2 18 0 0
sb:company 's	-10 0 11 0 0
sb:consensu	6 2 -10 0 0
sb:consensu of	6 -2 -1 0 0
sb:consultation	0 -11 9 0 0
sb:control	-1 10 -6 0 0
sb:coordinating <person>	-1 -1 7 0 0
sb:copper	3 -6 0 0 0
sb:could	-1 -19 15 4 0
sb:country	3 -7 0 0 0
sb:country ,	6 0 -5 0 0
sb:custom	-1 -4 10 0 0
sb:cut	2 -7 0 0 0
sb:day in	6 0 -4 0 0
sb:day on	-4 7 -2 0 0
sb:deadline	0 -7 5 0 0
sb:deal	-19 9 0 0 0
sb:decision	6 0 -3 0 0
sb:decree	6 3 -10 0 0
sb:decree is	-8 0 7 0 0
sb:decree of	14 0 -12 0 0
sb:decree was	0 1 -6 0 0
sb:did	9 7 -16 0 0
sb:did not	-1 6 0 0 0
sb:did so	0 7 -5 0 0
sb:diet	0 -6 6 0 0
sb:directed	-7 0 10 0 0
sb:directed the	-7 0 10 0 0
sb:do	-1 -9 16 0 0
sb:do so	0 -7 9 0 0
sb:document	3 2 -8 0 0
sb:doe	-15 8 0 0 0
sb:doe not	0 -24 26 0 0
sb:due	0 -17 21 0 0
sb:duty ,	-2 0 6 0 0
sb:duty of	-2 -1 9 0 0
sb:duty on	0 -6 2 0 0
sb:each	0 -9 7 0 0
sb:each side	0 -8 8 0 0
sb:earth	-8 -4 13 0 0
sb:economic and	6 -1 -1 0 0
sb:effect	-16 23 -11 0 0
sb:end	-24 5 14 0 0
sb:end of	-9 4 2 0 0
sb:end on	-4 0 6 0 0
sb:enter	-6 2 0 0 0
sb:entry	0 9 -7 0 0
sb:evening	0 -1 6 0 0
sb:everybody	-4 0 8 0 0
sb:explain	0 9 -8 0 0
sb:extend	-3 -3 12 0 0
sb:extend by	0 -5 10 0 0
sb:extension	2 12 -11 0 0
sb:extension of	0 -7 12 0 0
sb:extension to	12 4 -17 0 0
sb:fact	-1 -2 9 0 0
sb:fact sheet	-1 -2 9 0 0
sb:fall	-10 -3 16 0 0
sb:far	-4 -3 12 0 0
sb:farmer	9 0 -9 0 0
sb:fee on	0 8 -7 0 0
sb:finance	-2 -1 11 0 0
sb:first ,	6 0 -7 0 0
sb:following	0 -8 8 0 0
sb:for	7 -4 -5 2 5
sb:for <level>	0 6 -4 0 0
sb:for <name>	18 -2 -12 0 0
sb:for <seat>	0 0 -6 0 7
sb:for <span>	-9 0 11 0 0
sb:for that	0 6 -5 0 0
sb:for the	7 0 -3 0 0
sb:force	-8 23 -15 0 0
sb:force ,	0 15 -14 0 0
sb:freeze	-1 -4 9 0 0
sb:from <day-ahead>	7 -6 0 0 0
sb:from <day-gone>	0 -4 -3 0 8
sb:from <level>	13 -6 -5 0 0
sb:from the	-2 19 -13 0 0
sb:full	0 6 -5 0 0
sb:further	1 4 -7 0 0
sb:gave	-6 3 0 0 0
sb:geneva	-12 5 1 0 0
sb:geneva ,	-6 8 0 0 0
sb:get	5 10 -16 0 0
sb:give	1 -13 7 0 0
sb:give its	0 -7 7 0 0
sb:given	10 -11 0 0 0
sb:go on	0 -8 4 0 0
sb:go out	0 7 -6 0 0
sb:go through	0 6 -5 0 0
sb:good	16 -15 0 0 0
sb:good have	8 0 -7 0 0
sb:government	-10 9 0 0 0
sb:guest	0 8 -8 0 0
sb:had	-17 1 13 0 0
sb:had reach	0 6 -5 0 0
sb:hand	0 -5 7 0 0
sb:hand in	-9 0 9 0 0
sb:hand over	-4 -1 9 0 0
sb:has	3 -9 7 0 -5
sb:has not	7 -4 -4 0 1
sb:has put	4 -3 -10 0 9
sb:has say	0 -2 7 0 0
sb:has to	-3 13 -6 0 0
sb:has yet	0 -8 9 0 0
sb:have	6 -11 2 4 -2
sb:have ,	7 0 -4 0 0
sb:have been	0 -3 8 0 0
sb:have not	12 -4 -15 7 0
sb:have pay	6 0 -5 0 0
sb:have sign	-9 2 3 0 0
sb:have to	-8 6 0 0 0
sb:he	-15 10 1 -5 0
sb:he 's	0 13 -11 0 0
sb:he add	0 7 -6 0 0
sb:he and	-5 0 10 0 0
sb:he did	0 6 -5 0 0
sb:he say	7 9 -18 0 1
sb:he will	0 -5 7 0 0
sb:he would	-4 17 -10 0 0
sb:her	-4 0 -5 0 11
sb:here	0 7 -4 0 0
sb:him	0 -8 9 0 0
sb:his	-7 -4 9 -6 5
sb:his <office>	0 -11 9 0 0
sb:his guest	0 8 -8 0 0
sb:his name	-3 5 -11 0 9
sb:his own	0 -9 9 0 0
sb:hit	0 6 -5 0 0
sb:home	-6 6 0 0 0
sb:hour	6 -5 -3 3 0
sb:house	0 -14 17 0 0
sb:how	0 -7 13 0 0
sb:i	3 -14 3 0 5
sb:i have	7 -1 -2 0 0
sb:i shall	-1 0 6 0 0
sb:i sign	1 7 -10 0 0
sb:i will	0 0 -3 0 7
sb:if	-13 0 9 2 -3
sb:if it	0 6 -4 0 0
sb:if nothing	7 -8 0 0 0
sb:in	-6 -2 12 0 -12
sb:in <name>	9 17 -27 0 0
sb:in <number>	8 0 -7 0 0
sb:in <seat>	8 8 -18 -2 3
sb:in a	15 -3 -8 0 0
sb:in geneva	-11 2 4 0 0
sb:in my	8 -1 -3 0 0
sb:in principle	6 1 -10 0 0
sb:in the	-36 -6 35 0 0
sb:in their	0 4 -6 0 0
sb:in which	0 -1 6 0 0
sb:included	0 9 -9 0 0
sb:industry	-4 0 6 0 0
sb:informed	4 -7 0 0 0
sb:informed the	0 -2 7 0 0
sb:instrument	0 -8 5 0 0
sb:international	-9 0 9 0 0
sb:international trade	-9 0 9 0 0
sb:into	-14 13 -1 0 0
sb:into force	-1 14 -10 0 0
sb:is	-6 0 9 0 -18
sb:is agree	0 6 -1 0 0
sb:is an	-4 0 6 0 0
sb:is for	-3 7 -1 0 0
sb:is how	0 0 6 0 0
sb:is missing	-7 8 -1 0 0
sb:is now	4 6 -12 0 0
sb:is sign	2 -13 5 0 0
sb:is the	-17 8 5 0 0
sb:is to	-8 -10 20 0 0
sb:is what	15 -1 -10 0 0
sb:is with	0 12 -10 0 0
sb:issued	2 4 -8 0 0
sb:it	0 1 -7 3 4
sb:it ,	-15 0 12 0 0
sb:it in	16 -9 -9 0 0
sb:it is	-14 2 2 2 0
sb:it need	0 15 -13 0 0
sb:it on	16 -9 -6 0 0
sb:it still	-5 -9 16 0 0
sb:it take	0 -4 -4 0 8
sb:it to	0 23 -22 0 0
sb:it was	-7 0 8 2 0
sb:it will	-11 21 -11 0 0
sb:it with	-3 -4 12 0 0
sb:it would	-13 0 7 0 0
sb:its <person>	0 13 -14 0 0
sb:its approval	-5 6 0 0 0
sb:its consent	0 -7 7 0 0
sb:its own	-5 -2 11 0 0
sb:joint statement	0 11 -9 0 0
sb:just	9 0 -7 0 0
sb:just sign	8 0 -6 0 0
sb:justice	0 -1 7 0 0
sb:know	0 13 -9 0 0
sb:know through	0 9 -9 0 0
sb:lack	-13 6 1 0 0
sb:last	0 6 -1 0 0
sb:last month	-9 0 9 0 0
sb:last until	0 6 -5 0 0
sb:last week	7 0 -5 0 0
sb:law	7 0 -3 0 0
sb:law the	0 8 -5 0 0
sb:lawyer	6 0 -4 0 0
sb:leave	-13 14 -2 0 0
sb:leave it	0 13 -13 0 0
sb:leave the	0 8 -7 0 0
sb:led	-5 0 12 0 0
sb:led by	-2 0 6 0 0
sb:let	-1 0 6 0 0
sb:level	8 0 -6 0 0
sb:licence	0 -5 9 0 0
sb:lie	0 7 -4 0 0
sb:lie with	0 6 -4 0 0
sb:like	0 7 -5 0 0
sb:lower	6 -12 0 0 0
sb:lower the	8 0 -7 0 0
sb:m	0 -11 11 0 0
sb:m .	0 -11 11 0 0
sb:make	11 0 -10 0 0
sb:maker	-8 0 11 0 0
sb:maker of	-6 0 6 0 0
sb:man	-9 10 -9 0 7
sb:man who	0 0 -6 0 7
sb:mandate	0 13 -12 0 0
sb:mandate for	0 10 -10 0 0
sb:me	0 8 -9 0 0
sb:meant	0 6 -17 0 11
sb:medicine	-7 0 3 0 0
sb:meet	0 -13 14 0 0
sb:meet in	7 0 -4 0 0
sb:meet of	0 -3 8 0 0
sb:member	0 -4 8 0 0
sb:men	8 0 -7 0 0
sb:midnight	17 -2 -13 0 0
sb:mine	0 13 -10 0 0
sb:ministry	0 -7 10 0 0
sb:minute	10 0 -6 0 0
sb:missing	-8 8 0 0 0
sb:missing is	-7 12 -5 0 0
sb:month	-13 0 17 0 0
sb:more	0 7 -6 0 0
sb:most	0 -4 7 0 0
sb:mr	-7 12 1 -1 -11
sb:mr .	-6 3 0 0 0
sb:mr <person>	-12 17 0 0 -1
sb:must	-14 -3 13 0 0
sb:must be	0 -7 11 0 0
sb:must still	0 -10 14 0 0
sb:my	19 -2 -16 0 0
sb:my <office>	6 0 -7 0 0
sb:name	0 -1 -3 0 8
sb:name to	0 -1 -6 0 8
sb:need	-13 14 -2 0 -1
sb:need a	-1 15 -10 0 0
sb:need the	-1 -2 7 0 0
sb:negotiate the	6 0 -6 0 0
sb:negotiation	0 9 -8 0 0
sb:negotiator	0 -3 6 0 0
sb:neither	-6 5 0 0 0
sb:new	-6 -8 18 0 0
sb:night ,	8 -1 -4 0 0
sb:no	-10 0 11 0 -3
sb:no .	1 4 -6 0 0
sb:no order	-1 11 -7 0 0
sb:nobody	-7 10 -1 0 0
sb:nobody has	0 8 -6 0 0
sb:nod	0 16 -15 0 0
sb:nor	-9 8 0 0 0
sb:northern	0 -6 7 0 0
sb:not	1 -15 0 9 5
sb:not ,	5 -12 0 0 5
sb:not been	5 0 -6 0 0
sb:not sign	-2 -9 3 0 5
sb:note	18 0 -17 0 0
sb:nothing is	3 1 -6 0 0
sb:notice	-10 27 -23 5 0
sb:notice by	0 6 -1 0 0
sb:notice of	-2 10 -14 6 0
sb:notify	-8 0 6 0 0
sb:obtain	0 -11 12 0 0
sb:obtain the	0 -7 9 0 0
sb:of	0 2 3 0 -34
sb:of <day-today>	-6 -1 10 0 0
sb:of <level>	0 -13 0 5 0
sb:of <name>	10 3 -14 0 0
sb:of a	0 18 -16 0 0
sb:of commerce	9 -3 -3 0 0
sb:of international	-9 0 9 0 0
sb:of talk	7 1 -11 0 0
sb:of the	3 -5 3 0 -8
sb:of what	-2 0 6 0 0
sb:off	5 6 -11 0 0
sb:offer	-1 0 7 0 0
sb:on	0 -4 1 10 -8
sb:on ,	9 0 -11 0 0
sb:on <day-ahead>	-10 2 6 0 0
sb:on <day-gone>	7 -21 4 0 0
sb:on <name>	3 1 -7 0 0
sb:on <quality>	2 2 -10 4 0
sb:on a	-2 -3 7 0 0
sb:on an	0 -6 8 0 0
sb:on our	9 2 -14 0 0
sb:on the	-15 6 1 0 0
sb:on their	0 7 -5 0 0
sb:on thi	9 0 -9 0 0
sb:on which	-8 3 -3 6 0
sb:once	-1 8 -2 0 0
sb:one	0 10 -6 0 0
sb:one more	0 7 -7 0 0
sb:one of	-3 10 -4 0 0
sb:only	-6 0 7 0 0
sb:only the	1 -6 3 0 0
sb:operator	0 -3 6 0 0
sb:or	-5 19 -13 0 0
sb:order ,	-5 7 0 0 0
sb:order by	0 9 -5 0 0
sb:order is	2 -13 6 0 0
sb:order on	-7 0 10 0 0
sb:other	15 -1 -8 0 0
sb:other side	0 10 -10 0 0
sb:our	4 6 -8 0 -2
sb:our ,	-1 6 -1 0 0
sb:our <office>	-1 -1 7 0 0
sb:our own	5 0 -9 0 0
sb:our side	8 3 -15 0 0
sb:out	2 24 -24 0 0
sb:out of	-8 17 -9 0 0
sb:out that	0 12 -11 0 0
sb:outline of	0 6 -5 0 0
sb:over	6 -1 0 0 0
sb:over the	7 -11 0 0 0
sb:owner	9 0 -8 0 0
sb:owner ,	10 0 -9 0 0
sb:page	0 -12 0 6 0
sb:parliament	0 -4 7 0 0
sb:pass	0 7 -5 0 0
sb:passed	4 -9 0 0 0
sb:passed the	7 0 -4 0 0
sb:pause	-4 -4 10 0 0
sb:pay	3 -8 0 0 0
sb:pay <level>	0 -5 8 0 0
sb:pay the	7 0 -7 0 0
sb:pen	0 13 -14 0 0
sb:pending	0 9 -8 0 0
sb:phone	7 -3 0 0 0
sb:place	0 0 -5 0 11
sb:player	0 -7 8 0 0
sb:port fee	0 6 -5 0 0
sb:preliminary	0 9 -8 0 0
sb:present	-9 11 0 0 0
sb:president	7 -18 6 0 0
sb:president ,	11 0 -9 0 0
sb:president <person>	-6 0 10 0 0
sb:president of	6 0 -4 0 0
sb:press	3 0 -6 0 0
sb:press that	4 3 -10 0 0
sb:pressed	-5 -6 14 0 0
sb:prime	4 -13 5 0 0
sb:prime minister	4 -13 5 0 0
sb:principle	6 1 -10 0 0
sb:prolongation	-8 4 2 0 0
sb:prolonged	0 -7 8 0 0
sb:protocol	0 8 -6 0 0
sb:provided	-7 14 -7 0 0
sb:provided that	-6 14 -8 0 0
sb:publish	0 7 -5 0 0
sb:published	-5 11 -3 0 0
sb:published by	0 15 -13 0 0
sb:put	3 2 -11 0 7
sb:put his	-1 0 -5 0 8
sb:put in	-3 10 -4 0 0
sb:put its	7 0 -5 0 0
sb:put the	0 14 -12 0 0
sb:put their	14 -5 -7 0 0
sb:q	0 -14 15 0 0
sb:question	-14 -10 25 0 0
sb:question :	-9 -21 30 0 0
sb:rare	-8 -4 13 0 0
sb:rare earth	-8 -3 12 0 0
sb:rate	0 -6 2 0 0
sb:reach in	9 0 -8 0 0
sb:read	0 -9 12 0 0
sb:ready	1 2 -13 0 8
sb:ready to	0 4 -11 0 8
sb:reason	8 -9 0 0 0
sb:receive	-8 1 2 0 0
sb:receive the	-3 10 -3 0 0
sb:recommend	-3 20 -15 0 0
sb:reduce	4 11 -17 0 0
sb:reduction	-10 17 -7 0 0
sb:reply	0 6 -3 0 0
sb:report	-6 0 9 0 0
sb:reporter	-11 6 1 0 0
sb:reporter that	-7 0 8 0 0
sb:republic	10 0 -6 0 0
sb:require	3 9 -16 0 0
sb:required	1 -12 8 0 0
sb:resolution	16 0 -15 0 0
sb:resolution of	12 1 -17 0 0
sb:rest on	0 -7 7 0 0
sb:result	0 -7 9 0 0
sb:rice	0 -7 0 5 0
sb:rise	0 -11 13 0 0
sb:round	-3 0 7 0 0
sb:round ,	-6 5 0 0 0
sb:run	-6 -5 16 0 0
sb:same day	-1 0 6 0 0
sb:sanction	0 -6 10 0 0
sb:sanctioning	-5 -2 12 0 0
sb:sanctioning <name>	-3 -1 9 0 0
sb:say	0 6 -2 0 -5
sb:say :	0 6 -6 0 0
sb:say <person>	-4 -2 11 0 0
sb:say in	0 -15 19 0 0
sb:say it	-3 6 0 0 0
sb:say that	0 7 -5 0 0
sb:say yes	0 9 -8 0 0
sb:seal	-16 5 4 0 0
sb:seal of	-11 9 0 0 0
sb:second	10 0 -9 0 0
sb:second ,	3 -6 0 0 0
sb:second round	11 0 -10 0 0
sb:secretary	-1 0 6 0 0
sb:see	0 7 -14 6 0
sb:set	0 -8 9 0 0
sb:sheet	-3 -4 12 0 0
sb:sheet that	0 -1 6 0 0
sb:ship	0 7 -4 0 0
sb:ship ,	0 9 -8 0 0
sb:shook	-9 0 5 0 0
sb:shook hand	-9 1 4 0 0
sb:short	0 8 -8 0 0
sb:should	-2 -10 19 0 0
sb:side	5 0 -9 0 0
sb:side has	10 -8 0 0 0
sb:side is	-3 11 -5 0 0
sb:side the	9 -4 -2 0 0
sb:sign	21 -17 -5 -9 1
sb:sign ,	17 -17 -6 0 3
sb:sign :	23 0 -23 0 0
sb:sign ;	-9 -2 1 0 8
sb:sign a	-16 1 9 0 0
sb:sign an	-6 0 7 0 0
sb:sign anything	0 -5 6 0 0
sb:sign by	14 -5 -7 0 0
sb:sign in	15 18 -29 0 0
sb:sign it	-4 6 0 0 0
sb:sign off	1 9 -13 0 0
sb:sign on	9 -10 0 0 0
sb:sign the	-23 -12 37 0 0
sb:sign two	-5 0 7 0 0
sb:sign what	-3 -1 9 0 0
sb:sign when	-2 -3 9 0 0
sb:signature	4 14 -15 0 0
sb:signature in	0 13 -13 0 0
sb:signature is	0 12 -12 0 0
sb:signature of	0 -10 13 0 0
sb:signature to	9 0 -7 0 0
sb:since the	0 -6 11 0 0
sb:sit down	0 0 6 0 0
sb:so	4 -6 2 0 0
sb:so far	-4 -3 12 0 0
sb:some	-9 0 8 0 0
sb:soybean	0 0 7 0 0
sb:speak	0 0 -6 0 7
sb:spoke of	0 7 -7 0 0
sb:state	0 -3 8 0 0
sb:state that	0 8 -7 0 0
sb:stay	0 -8 12 0 0
sb:still	-21 -5 19 0 0
sb:still need	0 -7 8 0 0
sb:still to	0 8 -6 0 0
sb:stop	3 2 -8 0 0
sb:stroke	0 8 -6 0 0
sb:subject to	-2 15 -11 0 0
sb:suspend	-7 14 -6 0 0
sb:suspension	-14 4 8 0 0
sb:table	0 -3 6 0 0
sb:take	-2 21 -24 0 6
sb:take effect	-9 16 -7 0 0
sb:talk	1 -11 5 0 0
sb:talk between	15 0 -11 0 0
sb:talk in	0 -4 10 0 0
sb:talk with	-7 0 3 0 0
sb:tariff of	2 0 -6 5 0
sb:tariff truce	-9 0 13 0 0
sb:telephone	-6 -6 15 0 0
sb:tell	-5 -5 11 0 0
sb:tell his	0 -6 7 0 0
sb:tell us	10 0 -13 0 0
sb:term	0 9 -6 0 0
sb:text	0 4 -6 0 0
sb:than	-4 0 8 0 0
sb:that	-1 8 2 -18 -5
sb:that <seat>	0 6 -5 0 0
sb:that nothing	0 10 -6 0 0
sb:that the	-8 2 4 0 0
sb:that was	0 -8 11 0 0
sb:that we	0 -9 10 0 0
sb:the	-9 6 13 -11 -17
sb:the <day-ahead>	-5 7 -1 0 0
sb:the <day-gone>	11 0 -11 0 0
sb:the <name>	-7 0 5 0 0
sb:the <number>	0 -2 8 0 0
sb:the <office>	18 10 -24 0 0
sb:the <organisation>	11 7 -14 0 0
sb:the <quality>	6 1 -9 0 0
sb:the <seat>	-9 0 14 0 0
sb:the accord	0 -8 5 0 0
sb:the additional	0 7 -5 0 0
sb:the agreement	12 5 -18 0 0
sb:the announcement	4 4 -10 0 0
sb:the company	-11 0 12 0 0
sb:the day	-8 10 -2 0 0
sb:the delegation	-2 0 7 0 0
sb:the diet	0 -6 6 0 0
sb:the end	-11 8 0 0 0
sb:the final	0 9 -8 0 0
sb:the first	-4 0 8 0 0
sb:the following	0 -8 8 0 0
sb:the good	8 -5 0 0 0
sb:the house	0 -9 13 0 0
sb:the last	0 9 -7 0 0
sb:the law	0 -5 6 0 0
sb:the man	0 0 -6 0 7
sb:the meet	0 -4 9 0 0
sb:the new	0 -14 12 0 0
sb:the next	0 -6 3 0 0
sb:the northern	0 -6 6 0 0
sb:the notice	0 7 -3 0 0
sb:the one	0 7 -3 0 0
sb:the order	13 -3 -7 0 0
sb:the other	16 0 -18 0 0
sb:the pause	0 -3 6 0 0
sb:the pen	0 11 -11 0 0
sb:the player	0 -6 7 0 0
sb:the port	0 -3 6 0 0
sb:the present	-4 12 -6 0 0
sb:the press	4 3 -9 0 0
sb:the protocol	0 9 -6 0 0
sb:the reduction	-2 16 -12 0 0
sb:the renewal	0 -5 6 0 0
sb:the rule	0 -3 6 0 0
sb:the sanctioning	-5 -1 12 0 0
sb:the seal	-11 9 0 0 0
sb:the second	19 0 -15 0 0
sb:the signature	-6 -5 13 0 0
sb:the suspension	-12 6 5 0 0
sb:the table	0 -6 9 0 0
sb:the talk	-3 0 7 0 0
sb:the tariff	-3 9 0 0 0
sb:the term	0 10 -7 0 0
sb:the understanding	0 7 -5 0 0
sb:the vote	0 -10 10 0 0
sb:their	7 0 -1 0 -1
sb:their tariff	-1 -1 9 0 0
sb:them	-1 9 -4 0 0
sb:then	12 0 -10 0 0
sb:then the	8 0 -6 0 0
sb:there 's	6 -7 0 0 0
sb:there is	-7 -11 21 0 0
sb:they	-6 0 7 0 0
sb:thi	-15 4 3 0 5
sb:thing	0 -11 8 0 0
sb:think	-1 -3 8 0 0
sb:third	-7 0 5 0 0
sb:third round	-4 6 0 0 0
sb:three	-11 0 6 0 0
sb:through the	5 -10 0 0 0
sb:tiktok	8 -5 -2 0 0
sb:to	-25 9 2 0 3
sb:to <level>	8 0 -6 0 0
sb:to <number>	0 -15 3 4 0
sb:to <seat>	0 -6 9 0 0
sb:to a	-6 12 -4 0 0
sb:to approve	0 -8 11 0 0
sb:to ask	0 7 -7 0 0
sb:to be	-19 17 -2 0 0
sb:to final	0 7 -7 0 0
sb:to go	0 -12 9 3 0
sb:to it	4 1 -16 0 8
sb:to leave	0 -4 8 0 0
sb:to prolong	0 -6 6 0 0
sb:to see	0 6 -5 0 0
sb:to sign	-6 0 0 0 6
sb:to the	2 7 -8 0 0
sb:together	14 0 -12 0 0
sb:together in	10 0 -10 0 0
sb:too ,	-1 8 -4 0 0
sb:trade	-8 1 7 0 0
sb:trade ,	-7 0 10 0 0
sb:trade minister	0 10 -10 0 0
sb:treaty ,	0 6 -5 0 0
sb:truce	-8 -8 22 0 -2
sb:truce until	0 -6 7 0 0
sb:truce was	0 3 -6 0 0
sb:truce with	-6 0 9 0 0
sb:two	-6 0 10 0 0
sb:two order	0 9 -6 0 0
sb:two round	-5 0 6 0 0
sb:under the	8 0 -5 0 0
sb:understand	2 4 -8 0 0
sb:understanding	-7 7 0 0 0
sb:unless	-9 4 0 0 0
sb:unless the	0 -8 8 0 0
sb:until	-2 -1 8 0 0
sb:until <day-ahead>	0 -9 14 0 0
sb:until the	-2 15 -10 0 0
sb:until then	8 0 -7 0 0
sb:up	1 -9 3 0 0
sb:upon	0 7 -3 0 0
sb:us	7 1 -9 0 0
sb:us that	10 0 -13 0 0
sb:visit	0 -4 6 0 0
sb:vote in	0 6 -4 0 0
sb:waited	8 -2 -2 0 0
sb:want a	0 -6 7 0 0
sb:was	7 -6 -3 0 2
sb:was agree	-1 7 -2 0 0
sb:was reach	8 0 -8 0 0
sb:was ready	5 0 -16 0 8
sb:was the	-1 -6 13 0 0
sb:we	1 -13 8 4 0
sb:we have	0 -12 4 6 0
sb:we sign	10 0 -10 0 0
sb:we understand	3 2 -8 0 0
sb:we're	0 11 -10 0 0
sb:week	8 -13 1 0 0
sb:were	4 -14 1 0 0
sb:were sign	17 0 -16 0 0
sb:what is	-1 22 -18 0 0
sb:what the	12 -4 -6 0 0
sb:whatever	-3 -1 8 0 0
sb:when	-1 -4 10 0 0
sb:when it	-1 14 -10 0 0
sb:when the	0 -13 15 0 0
sb:where	-2 -6 13 0 0
sb:wherea	5 0 -7 0 0
sb:whether	-13 -9 -7 30 -2
sb:whether the	-1 -6 -2 15 0
sb:which	20 -12 -8 4 0
sb:which both	8 0 -8 0 0
sb:which has	5 -6 0 0 0
sb:which he	0 7 -6 0 0
sb:which is	15 1 -18 0 0
sb:which the	0 -13 0 6 0
sb:who	0 -11 3 0 5
sb:who has	0 -2 6 0 0
sb:who sign	12 0 -9 0 0
sb:whose	0 -3 6 0 0
sb:why	0 13 -12 0 0
sb:will	-21 6 4 0 3
sb:will be	-15 19 -6 0 0
sb:will not	0 -4 0 0 7
sb:will sign	0 -11 14 0 0
sb:with	-5 -6 16 0 -8
sb:with <name>	-25 4 13 0 0
sb:with a	9 0 -4 0 0
sb:with my	14 -1 -11 0 0
sb:with the	23 -3 -16 0 0
sb:within	0 -6 6 0 0
sb:without	1 -10 7 0 0
sb:without a	0 -5 6 0 0
sb:won't	0 0 -5 0 6
sb:word	-6 6 0 0 0
sb:word from	0 -5 7 0 0
sb:worked	10 0 -9 0 0
sb:worked out	11 0 -11 0 0
sb:worth	0 -6 9 0 0
sb:would	-32 17 0 0 -2
sb:would be	-6 0 2 0 0
sb:would go	0 -7 8 0 0
sb:would like	0 8 -8 0 0
sb:would put	0 21 -18 0 0
sb:write	-8 1 4 0 0
sb:year	0 -9 13 0 0
sb:yet	-3 21 -15 0 0
sb:yet ;	0 6 -5 0 0
sb:your	0 -4 7 0 0
sb:·	-6 0 9 0 0
sb:—	0 6 -7 0 0
sb:— <name>	17 -3 -10 0 0
sb:— <person>	0 0 6 0 0
short	3 14 -18 10 3
sided	27 40 -45 0 -6
sign< approve<	5 11 -17 0 0
sign< approve>	16 0 -15 0 0
sign< do<	10 6 -17 0 1
sign< future	-20 0 15 0 0
sign< infinitive	0 -6 3 0 0
sign< is future	-7 -11 7 0 7
sign< is future passive	-12 1 5 0 0
sign< is future passive person	-5 0 6 0 0
sign< is noun 	9 -2 -4 0 0
sign< is noun is	0 14 -11 0 0
sign< is noun needs office	0 -8 9 0 0
sign< is noun put	19 -12 -8 0 0
sign< is noun the	-10 9 0 0 0
sign< is participle passive	13 -4 -7 0 0
sign< is participle passive name	-9 0 11 0 0
sign< is participle passive organisation	-10 0 5 0 0
sign< is participle passive person	19 0 -15 0 0
sign< is participle passive side	17 0 -15 0 0
sign< is past	7 6 -12 0 0
sign< is past passive	3 -8 0 0 0
sign< is past passive office	7 0 -5 0 0
sign< is past person	11 1 -15 0 0
sign< is past side	-2 -3 8 0 0
sign< is perfect	-5 0 7 0 0
sign< is perfect organisation	-2 8 -2 0 0
sign< is perfect passive	6 -4 0 0 0
sign< is perfect side	0 -6 9 0 0
sign< is present passive	-7 -5 12 0 0
sign< lack<	-14 12 0 0 -4
sign< lack>	7 -3 0 0 0
sign< name	8 14 -19 0 0
sign< office	-19 -3 23 0 -1
sign< organisation	9 -15 8 0 -1
sign< perfect	0 -12 12 0 0
sign< person	39 5 -54 0 12
sign< pluperfect	2 -7 0 0 0
sign< power=board	0 -9 11 0 0
sign< power=congress	0 9 -6 0 0
sign< power=council	11 0 -8 0 0
sign< power=minister	13 8 -24 0 2
sign< power=no power	12 6 -15 -4 0
sign< power=parliament	15 -20 2 0 0
sign< power=prime minister	3 6 -12 0 0
sign< power=secretary	13 -5 -6 0 0
sign< power=senate	0 8 -7 0 0
sign< power=treasury	0 -11 11 0 0
sign< present	-1 14 -12 0 0
sign< pronoun	-13 6 0 0 2
sign< publish>	13 15 -34 0 6
sign< refuse<	-3 -9 0 0 14
sign> again	-8 -6 19 0 0
sign> approve<	10 -2 -8 5 -6
sign> approve>	13 0 -8 0 -6
sign> both	26 0 -21 0 0
sign> do<	-15 -1 15 3 -8
sign> do>	19 0 -27 11 6
sign> future	-12 17 -9 7 -13
sign> gerund	7 2 -11 0 0
sign> infinitive	-7 -15 7 0 14
sign> is future	-7 9 -5 8 -9
sign> is future name	0 15 -14 0 0
sign> is future office	0 -6 1 4 0
sign> is future organisation	0 -7 8 0 0
sign> is future person	-11 8 -3 4 0
sign> is infinitive	-7 -16 4 0 15
sign> is infinitive office	7 -4 -3 0 0
sign> is infinitive person	-16 -8 21 0 1
sign> is modal	-23 12 0 0 0
sign> is modal not	6 0 -1 0 0
sign> is modal not pronoun	6 0 -1 0 -3
sign> is modal office	-2 0 6 0 0
sign> is modal person	-14 9 0 0 0
sign> is noun my	11 0 -9 0 0
sign> is noun needs	-2 10 -5 0 0
sign> is noun put	6 10 -16 0 -4
sign> is noun put organisation	0 13 -10 0 0
sign> is noun put person	24 -5 -18 0 0
sign> is noun put pronoun	-11 10 0 0 0
sign> is noun s	5 -7 1 0 0
sign> is noun s office	8 -4 0 0 0
sign> is participle passive	9 -15 0 0 0
sign> is participle passive name	6 0 -3 0 0
sign> is participle passive person	12 0 -9 0 0
sign> is past	7 -38 6 2 -13
sign> is past again	-5 0 7 0 0
sign> is past office	-4 0 0 6 0
sign> is past passive	-4 0 6 0 0
sign> is past person	36 -12 -24 0 0
sign> is past pronoun	3 -6 0 0 0
sign> is past side	-24 0 30 0 0
sign> is perfect	12 -21 5 -2 -10
sign> is perfect both	18 -1 -14 0 0
sign> is perfect not	-5 10 -3 0 0
sign> is perfect not person	-2 11 -1 0 0
sign> is perfect office	-1 0 7 0 0
sign> is perfect organisation	-2 -1 7 0 0
sign> is perfect person	11 -5 -2 0 0
sign> is perfect pronoun	0 -4 7 0 0
sign> is pluperfect	15 -4 -11 2 -2
sign> is pluperfect person	3 0 -9 4 0
sign> is present	-5 22 -14 0 0
sign> is present person	-7 11 0 0 0
sign> is present pronoun	-8 21 -15 0 0
sign> lack<	4 18 -18 0 -2
sign> lack>	-2 -13 14 0 0
sign> modal	-32 3 9 0 0
sign> modal-not	6 -1 0 0 0
sign> name	20 0 -12 0 -17
sign> office	-27 -21 29 15 1
sign> organisation	-17 -19 26 -3 8
sign> participle	0 -6 7 0 0
sign> past	22 6 -27 1 0
sign> perfect	-6 -20 21 -6 2
sign> perfect-not	-6 12 -9 2 0
sign> person	50 36 -82 9 -15
sign> pluperfect	17 -7 -15 1 0
sign> power=board	-9 -10 20 0 0
sign> power=cabinet	10 -4 -1 0 0
sign> power=council	0 8 -7 0 0
sign> power=government	16 -10 -2 0 0
sign> power=king	15 1 -24 3 0
sign> power=minister	9 19 -24 -13 -1
sign> power=ministry	-11 0 0 0 12
sign> power=no power	-7 12 -1 0 -4
sign> power=parliament	-2 -13 12 7 -4
sign> power=premier	10 -4 -11 4 0
sign> power=president	23 -4 -28 11 2
sign> power=prime minister	0 15 -20 0 0
sign> power=representative	-3 -2 10 0 0
sign> power=secretary	13 0 -3 0 -2
sign> power=treasury	-8 0 4 0 0
sign> present	-4 6 -3 4 -1
sign> present-not	0 -4 10 0 0
sign> pronoun	0 7 -11 -8 9
sign> publish<	-10 3 7 0 0
sign> publish>	8 0 0 -3 -12
sign> refuse>	-1 -19 -5 0 25
sign> side	-39 -1 21 7 0
sign> vote<	-21 -2 10 10 0
sign> vote>	19 -7 -13 0 4
signature line	29 -2 -25 0 0
t0=future	-9 1 5 0 0
t0=future-passive	-16 11 0 0 0
t0=modal-not	0 -7 8 0 0
t0=modal-passive	-9 0 8 0 0
t0=past	-5 -6 15 0 -9
t0=past-not	0 6 -6 0 0
t0=past-passive	0 -24 12 0 0
t0=perfect-not	0 -6 0 7 0
t0=perfect-passive	6 0 -2 0 0
t0=pluperfect	-12 -3 18 0 0
t0=pluperfect-passive	5 2 -9 0 0
t0=present	4 -5 3 0 -8
t0=present-passive	-1 -16 19 0 0
t1=future	-9 1 4 0 0
t1=future-passive	-16 11 0 0 0
t1=infinitive	-4 -12 19 0 0
t1=infinitive-passive	0 13 -12 0 0
t1=modal-not	0 -7 8 0 0
t1=modal-passive	-9 0 8 0 0
t1=past	-4 -8 17 0 -8
t1=past-not	0 7 -6 0 0
t1=past-passive	0 -24 12 0 0
t1=perfect-not	0 -6 0 7 0
t1=perfect-passive	6 0 -2 0 0
t1=pluperfect	-12 -2 17 0 0
t1=pluperfect-passive	5 2 -9 0 0
t1=present	5 -2 0 0 -8
t1=present-passive	-1 -16 19 0 0
t2=future	-29 12 3 0 -18
t2=future-not	0 -8 -5 0 14
t2=gerund	0 -16 13 0 0
t2=infinitive	-6 -2 2 0 8
t2=modal	-31 0 18 0 0
t2=modal-not	5 -2 -5 9 -2
t2=modal-passive	0 14 -13 0 0
t2=participle-passive	-1 -27 24 0 0
t2=past	14 -42 12 -4 1
t2=past-passive	9 -1 -5 0 0
t2=perfect	0 -16 12 -8 1
t2=perfect-not	-12 3 2 0 -1
t2=perfect-passive-not	0 8 -5 0 0
t2=pluperfect	1 -11 4 6 -7
t2=pluperfect-not	-2 7 0 0 0
t2=pluperfect-passive	0 7 -6 0 0
t2=present	-17 23 0 -9 -14
t2=present-not	0 3 -15 6 7
t2=present-passive	-20 0 18 0 0
t2=present-passive-not	0 -10 12 0 0
v0-none	-1 -4 20 -22 -11
v0=add	0 7 -7 0 0
v0=agree	-8 0 8 0 0
v0=announce	-1 0 6 0 0
v0=approve	0 8 -7 0 0
v0=be	1 2 -4 4 -7
v0=bear	14 -6 -8 0 0
v0=get	3 9 -14 0 0
v0=have	-2 -12 10 4 0
v0=leave	0 8 -6 0 0
v0=meet	-10 -4 20 0 0
v0=obtain	0 -9 10 0 0
v0=other	-12 0 12 0 0
v0=put	1 -6 3 0 0
v0=see	0 -2 0 7 0
v0=sign	9 2 -7 0 0
v0=sit	6 -5 0 0 0
v0=take	0 3 -7 0 2
v0=tell	5 -17 18 0 -5
v1-none	-1 -4 18 -20 -9
v1=add	0 7 -7 0 0
v1=agree	-11 -2 18 0 0
v1=announce	-1 0 6 0 0
v1=approve	3 10 -15 0 0
v1=be	2 3 -5 4 -7
v1=bear	14 -6 -8 0 0
v1=get	3 8 -13 0 0
v1=have	-2 -12 10 4 0
v1=know	0 10 -8 0 0
v1=leave	-5 11 -5 0 0
v1=meet	-15 -9 28 0 0
v1=obtain	0 -9 10 0 0
v1=other	-12 0 11 0 0
v1=put	1 -6 3 0 0
v1=recommend	0 7 -6 0 0
v1=see	0 -3 0 7 0
v1=sign	12 -1 -5 0 -2
v1=sit	6 -6 0 0 0
v1=take	0 3 -7 0 2
v1=tell	5 -17 18 0 -5
v2-none	6 -4 13 -18 -34
v2=adopt	0 6 -1 0 0
v2=agree	-4 -12 20 0 0
v2=apply	0 -3 6 0 0
v2=approve	3 -2 0 0 -10
v2=ask	-2 6 -1 0 0
v2=be	-8 -9 23 0 -6
v2=call	-3 -7 16 0 0
v2=clear	0 -1 6 0 0
v2=collect	-4 0 9 0 0
v2=come	10 0 -9 0 0
v2=confirm	0 -3 6 0 0
v2=decline	-7 -2 0 0 12
v2=decree	0 13 -15 0 0
v2=end	9 -6 -1 0 0
v2=extend	3 -6 0 0 0
v2=get	-6 2 0 0 0
v2=have	0 19 -18 -9 3
v2=keep	2 2 -6 0 0
v2=know	0 0 -6 9 0
v2=leave	-14 0 13 0 0
v2=look	-2 12 -7 0 0
v2=make	0 10 -5 0 0
v2=meet	-2 -2 7 0 0
v2=negotiate	7 0 -4 0 0
v2=order	16 0 -14 0 0
v2=other	-4 9 1 -1 -21
v2=owe	0 21 -20 0 0
v2=pay	-1 -1 7 0 0
v2=post	0 8 -7 0 0
v2=propose	0 -7 10 0 0
v2=put	6 0 -7 6 -10
v2=raise	6 -1 -1 0 0
v2=receive	0 -6 8 0 0
v2=recommend	0 -6 7 0 0
v2=reply	0 7 -3 0 0
v2=say	-3 -11 4 0 10
v2=see	0 -8 10 0 0
v2=show	9 0 -7 0 0
v2=sign	8 -5 -11 0 12
v2=stay	-2 0 7 0 0
v2=tell	-24 3 0 10 0
v2=write	0 7 -2 0 0
verbless	9 0 -5 0 -7
vote< again	0 -5 8 0 0
vote< do>	-15 -3 5 10 0
vote< gerund	0 -6 6 0 0
vote< infinitive	0 -5 7 0 0
vote< is noun 	6 0 -3 0 0
vote< is noun  organisation	7 0 -5 0 0
vote< is noun needs	0 14 -14 0 0
vote< lack<	-4 20 -15 0 0
vote< modal	0 -6 7 0 0
vote< name	-2 6 -1 0 0
vote< organisation	3 12 -13 0 0
vote< past	2 -12 9 0 0
vote< perfect	-8 0 11 0 0
vote< person	-30 7 9 3 0
vote< power=cabinet	7 0 -2 0 0
vote< power=congress	0 16 -16 0 0
vote< power=house	9 -8 0 0 0
vote< power=minister	-7 -17 23 0 0
vote< power=no power	-23 -9 31 0 0
vote< power=president	0 9 -13 4 0
vote< present	-6 -19 27 0 0
vote< pronoun	1 -13 8 0 0
vote< publish<	6 -3 0 0 0
vote< side	0 -8 14 0 0
vote< vote>	3 -10 4 0 0
vote> do<	-6 16 -8 0 0
vote> do>	5 4 -14 0 9
vote> future	0 -5 9 0 0
vote> infinitive	12 -21 5 0 0
vote> is infinitive	16 -13 -1 0 0
vote> is infinitive person	11 0 -10 0 0
vote> is modal not	0 0 7 0 0
vote> is noun council	0 -18 16 0 0
vote> is noun council organisation	0 -18 16 0 0
vote> is noun have	0 11 -10 0 0
vote> is noun have organisation	0 11 -10 0 0
vote> is noun it	0 -7 9 0 0
vote> is noun it again	0 -7 9 0 0
vote> is noun must	8 -2 -2 0 0
vote> is noun must organisation	8 -2 -4 0 0
vote> is noun off	0 9 -7 0 0
vote> is noun s	-1 -1 8 0 0
vote> is noun senate	-6 7 0 0 0
vote> is noun senate organisation	-6 7 0 0 0
vote> is noun will	0 -4 9 0 0
vote> is perfect	8 0 -8 0 0
vote> is perfect organisation	8 0 -7 0 0
vote> is present	-5 16 -9 0 0
vote> is present name	0 16 -14 0 0
vote> is present organisation	0 6 -4 0 0
vote> lack<	-4 -6 12 0 0
vote> lack>	4 -10 6 0 2
vote> modal	-2 6 -4 0 0
vote> name	-17 14 0 0 0
vote> office	4 3 -12 0 0
vote> organisation	-10 9 -6 -10 15
vote> perfect	21 9 -25 0 0
vote> person	13 -6 0 0 -9
vote> power=board	0 -6 10 0 0
vote> power=bureau	0 5 -7 0 2
vote> power=cabinet	11 0 -19 0 0
vote> power=commission	0 -8 12 0 0
vote> power=committee	-1 -10 14 0 0
vote> power=council	-18 -13 22 0 4
vote> power=government	0 -4 7 0 0
vote> power=house	0 12 -11 0 0
vote> power=minister	0 -24 21 0 0
vote> power=ministry	7 -15 2 0 0
vote> power=no power	10 2 -2 -2 -18
vote> power=parliament	8 16 -25 0 1
vote> power=president	-11 13 -3 0 -5
vote> power=senate	-5 13 -9 0 2
vote> power=treasury	0 -4 10 0 0
vote> present	-6 10 -5 0 1
vote> present-not	0 -14 15 0 0
vote> pronoun	0 -17 31 0 -4
vote> publish>	4 -16 13 0 0
vote> refuse>	0 -16 -5 0 21
vote> side	-2 -14 23 0 0
vt0=agree past	-7 0 8 0 0
vt0=ask future	0 7 -6 0 0
vt0=be perfect	0 6 -3 0 0
vt0=be present	3 5 -7 0 -2
vt0=bear present	14 -6 -8 0 0
vt0=confirm past	0 -2 6 0 0
vt0=go modal	0 -6 7 0 0
vt0=have past	-3 -4 10 0 0
vt0=have present	0 -7 2 4 0
vt0=meet past	-5 0 8 0 0
vt0=other perfect	-1 -5 10 0 0
vt0=other pluperfect	-1 12 -7 0 0
vt0=put past	-4 0 6 0 0
vt0=put present	10 -13 0 0 0
vt0=receive pluperfect	0 -1 6 0 0
vt0=say past	2 8 -12 0 0
vt0=say present	0 -2 9 0 0
vt0=see perfect	0 0 -6 7 0
vt0=sign future	-14 1 7 0 0
vt0=sign past	6 1 -7 0 0
vt0=sign perfect	15 0 -12 0 0
vt0=sign pluperfect	7 0 -6 0 0
vt0=sign present	0 0 6 0 0
vt0=sit past	7 -1 -3 0 0
vt0=take modal	0 8 -8 0 0
vt0=take past	3 -6 0 0 0
vt0=take present	-2 5 -6 0 3
vt0=tell past	-2 -14 27 0 -5
vt0=tell present	10 -5 -2 0 0
vt1=agree past	-6 -1 12 0 0
vt1=ask future	0 7 -6 0 0
vt1=be perfect	0 6 -3 0 0
vt1=be present	3 5 -8 0 -2
vt1=bear present	14 -6 -8 0 0
vt1=confirm past	0 -2 6 0 0
vt1=go modal	0 -6 7 0 0
vt1=have past	-3 -3 10 0 0
vt1=have present	0 -7 2 4 0
vt1=leave participle	-3 6 0 0 0
vt1=make participle	7 0 -7 0 0
vt1=meet past	-5 0 8 0 0
vt1=other perfect	-1 -5 10 0 0
vt1=other pluperfect	-1 12 -7 0 0
vt1=put past	-4 0 6 0 0
vt1=put present	10 -13 0 0 0
vt1=receive pluperfect	0 -1 6 0 0
vt1=say past	2 8 -12 0 0
vt1=say present	0 -2 9 0 0
vt1=see perfect	0 0 -6 7 0
vt1=sign future	-14 1 7 0 0
vt1=sign participle	6 -11 0 0 0
vt1=sign past	7 2 -8 0 0
vt1=sign perfect	15 0 -12 0 0
vt1=sign pluperfect	7 0 -6 0 0
vt1=sign present	0 0 6 0 0
vt1=sit past	7 -1 -3 0 0
vt1=take modal	0 8 -8 0 0
vt1=take past	3 -6 0 0 0
vt1=take present	-2 5 -6 0 3
vt1=tell past	-2 -14 27 0 -5
vt1=tell present	10 -5 -2 0 0
vt2=agree future	0 15 -12 0 0
vt2=agree participle	-1 0 6 0 0
vt2=agree perfect	7 -6 0 0 0
vt2=agree present	0 -12 18 0 0
vt2=announce pluperfect	0 0 6 0 0
vt2=approve future	0 -6 9 0 0
vt2=approve past	-4 -5 11 0 0
vt2=approve pluperfect	0 0 -6 3 0
vt2=approve present	7 0 -9 0 0
vt2=ask modal	0 13 -12 0 0
vt2=be future	0 -4 6 0 0
vt2=be modal	0 -10 12 0 0
vt2=be past	0 -7 9 0 0
vt2=be perfect	-3 0 8 0 0
vt2=bring present	-8 0 7 0 0
vt2=call past	-1 0 8 0 0
vt2=confirm future	0 6 -5 0 0
vt2=confirm modal	0 8 -7 0 0
vt2=confirm past	1 -7 0 0 0
vt2=confirm perfect	0 -16 16 0 0
vt2=decline perfect	-4 0 -3 0 12
vt2=decree present	0 13 -16 0 0
vt2=discuss future	0 6 -6 0 0
vt2=end present	7 0 -5 0 0
vt2=expect present	0 0 6 0 0
vt2=get present	0 -5 7 0 0
vt2=go modal	0 9 -8 0 0
vt2=go present	0 -10 13 0 0
vt2=have present	0 16 -16 -9 4
vt2=hold present	7 0 -12 0 6
vt2=keep present	5 6 -12 0 0
vt2=know present	0 0 -7 10 0
vt2=leave present	-8 -4 15 0 0
vt2=look modal	0 7 -7 0 0
vt2=look present	0 7 -3 0 0
vt2=make pluperfect	0 7 -5 0 0
vt2=meet gerund	0 -8 13 0 0
vt2=meet present	0 13 -11 0 0
vt2=order past	21 0 -19 0 0
vt2=other past	14 -7 -6 0 0
vt2=other perfect	-1 6 0 0 -12
vt2=other pluperfect	0 -6 10 0 0
vt2=other present	-23 8 4 0 0
vt2=owe present	0 21 -20 0 0
vt2=post past	0 8 -7 0 0
vt2=put modal	-4 -5 9 0 0
vt2=put perfect	0 18 -13 0 0
vt2=put present	15 -3 -10 4 -1
vt2=say infinitive	4 -7 1 0 0
vt2=say modal	0 0 6 0 -1
vt2=say past	-1 -6 2 0 9
vt2=say perfect	-5 1 -7 3 5
vt2=say present	0 -10 10 0 0
vt2=see perfect	-3 -4 10 0 0
vt2=settle past	6 0 -6 0 0
vt2=sign future	-5 6 -12 1 10
vt2=sign infinitive	-3 -1 -2 0 12
vt2=sign modal	-6 0 4 0 1
vt2=sign participle	0 -6 6 0 0
vt2=sign past	8 -37 1 2 0
vt2=sign perfect	6 -8 5 -5 -4
vt2=sign pluperfect	10 0 -12 2 0
vt2=sign present	-6 19 -10 0 0
vt2=suspend present	0 0 6 0 0
vt2=tell modal	0 0 -11 12 0
vt2=tell past	-13 3 0 0 0
vt2=tell present	-2 -7 15 0 0
when agreement	-8 -3 30 -17 -21
when extension of the truce	1 1 -6 6 -4
when order	0 0 4 -8 -10
when truce	-9 -30 40 -12 -4`;
