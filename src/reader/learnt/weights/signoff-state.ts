// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-15 -8 44 -31 -36
a:!	-1 0 6 0 0
a:'	0 0 6 0 0
a:'s	26 -3 -11 -6 -7
a:'s .	26 7 -33 0 0
a:'s <level>	8 0 -6 0 0
a:'s <organisation>	-1 7 -2 0 0
a:'s <person>	-8 -9 19 0 0
a:'s agreement	0 7 -6 0 0
a:'s ambassador	-11 7 0 0 0
a:'s answer	0 10 -9 0 0
a:'s approval	0 -3 7 0 0
a:'s assent	6 6 -16 0 0
a:'s commerce	-8 0 10 0 0
a:'s consent	0 8 -5 0 0
a:'s duty	-1 0 8 0 0
a:'s export	6 0 -6 0 0
a:'s is	5 2 -10 0 0
a:'s man	0 9 -9 0 0
a:'s order	6 0 -4 0 0
a:'s own	1 -15 9 0 0
a:'s visit	-1 0 6 0 0
a:-	-8 -7 20 0 0
a:.	-4 2 17 -13 -29
a:<agent>	2 0 3 -17 -5
a:<day-ahead>	-20 23 -1 -13 -29
a:<day-ahead> .	-6 27 -18 0 -3
a:<day-ahead> to	-1 -17 22 0 0
a:<day-gone>	4 -9 2 -11 0
a:<day-gone> .	3 -16 8 0 -8
a:<day-gone> after	6 0 -3 0 0
a:<day-gone> and	9 0 -6 0 0
a:<day-gone> by	-13 0 14 0 0
a:<day-gone> for	-11 11 -1 0 0
a:<day-gone> in	-12 14 0 0 0
a:<day-gone> that	0 7 -16 0 6
a:<day-gone> to	1 -1 -5 0 6
a:<day-gone> under	10 0 -8 0 0
a:<day-today>	7 -7 -13 -9 21
a:<day-today> .	14 0 -25 0 18
a:<day-today> announce	9 0 -9 0 0
a:<day-today> evening	-10 14 0 0 0
a:<day-today> on	0 6 -4 0 0
a:<duty>	-9 -7 11 8 0
a:<gate>	-8 -3 17 0 0
a:<goods-amount>	0 -2 8 0 0
a:<goods>	0 2 0 8 -19
a:<level-noun>	-12 -12 29 0 -3
a:<level>	2 -13 16 -4 -11
a:<level> .	1 -12 7 0 0
a:<level> from	-2 0 8 0 0
a:<level> in	-6 0 8 0 0
a:<level> of	-5 0 9 0 0
a:<level> on	23 -10 -12 0 0
a:<level> to	8 4 -12 0 0
a:<money>	4 -8 0 0 0
a:<month-gone>	13 0 -3 0 -1
a:<month-gone> to	0 7 -7 0 0
a:<name>	10 -4 -5 0 -2
a:<name> 's	17 0 -14 1 -2
a:<name> <day-ahead>	-7 2 0 0 0
a:<name> ?	0 12 -9 0 0
a:<name> and	7 0 -6 0 0
a:<name> are	0 10 -9 0 0
a:<name> by	18 0 -23 0 5
a:<name> good	7 0 -7 0 0
a:<name> in	-10 -2 14 0 0
a:<name> on	4 -6 0 0 -1
a:<name> sign	-8 0 6 0 0
a:<name> were	6 0 -6 0 0
a:<not>	-6 -19 -6 10 30
a:<number>	1 -42 22 -3 0
a:<number> .	9 -9 0 0 -1
a:<number> minute	-6 0 7 0 0
a:<number> on	-5 0 7 0 0
a:<number> to	0 -7 7 0 0
a:<office>	-5 0 13 -2 -10
a:<office> 's	-6 0 9 0 0
a:<office> has	0 -1 8 0 0
a:<office> on	0 8 -8 0 0
a:<office> order	12 13 -24 0 0
a:<organisation>	-2 -5 10 -4 0
a:<organisation> 's	-7 0 7 0 0
a:<organisation> .	7 -5 0 0 0
a:<organisation> and	-6 -16 22 0 0
a:<organisation> has	3 -7 1 0 0
a:<organisation> must	-4 12 -6 0 0
a:<organisation> to	-13 6 1 0 0
a:<organisation> was	10 0 -9 0 0
a:<person>	-13 -15 31 -2 -15
a:<person> .	1 9 -11 0 0
a:<person> and	-5 -11 17 0 0
a:<person> are	0 -5 6 0 0
a:<person> has	0 -5 6 0 0
a:<person> have	8 0 -6 0 0
a:<person> in	0 -7 11 0 0
a:<person> on	-2 -8 14 0 0
a:<person> sign	0 -4 6 0 0
a:<quality>	-21 3 18 0 -7
a:<quality> coffee	0 11 -10 0 0
a:<quality> colleague	0 0 6 0 0
a:<quality> good	3 -12 2 0 0
a:<quality> wine	-6 4 0 0 0
a:<seat>	-2 1 4 -6 -10
a:<seat> .	10 6 -14 0 0
a:<seat> <day-today>	0 -7 5 0 0
a:<seat> and	6 0 -6 0 0
a:<seat> announce	-10 -1 16 0 0
a:<seat> at	21 0 -20 0 0
a:<seat> for	-5 0 7 0 0
a:<seat> has	-7 -4 13 0 0
a:<seat> in	-3 -8 16 0 0
a:<seat> is	0 11 -10 0 0
a:<seat> say	0 -1 6 0 0
a:<seat> that	9 -3 -1 0 0
a:<seat> will	0 8 -8 0 0
a:<span>	10 3 -9 -3 0
a:<span> .	0 -6 9 0 0
a:<span> more	-2 10 -6 0 0
a:<span> truce	-3 0 6 0 0
a:<v-agree>	-6 4 2 0 -1
a:<v-bear>	-16 -8 26 3 -16
a:<v-begin>	3 -6 9 -1 -12
a:<v-buy>	9 0 -1 -5 -7
a:<v-deny>	-2 -4 6 0 0
a:<v-end>	7 -30 13 0 -2
a:<v-impose>	-6 4 6 0 -12
a:<v-propose>	-11 -10 18 10 -21
a:<v-return>	-6 -3 17 0 0
a:<v-say>	-3 -9 3 14 0
a:<v-sell>	0 8 -3 0 0
a:<v-stay>	0 -8 11 -2 0
a:<v-suspend>	-7 0 1 0 6
a:<v-target>	-12 -27 43 0 0
a:<v-threaten>	-3 -1 12 0 0
a:<v-up>	1 -2 6 0 -8
a:?	-14 -3 12 2 -2
a:a	11 -1 0 -2 -6
a:a <span>	-8 0 5 0 1
a:a decision	-2 0 7 0 0
a:a duty	-6 3 0 0 0
a:a few	0 9 -8 0 0
a:a first	-1 -2 8 0 0
a:a fourth	-7 14 -7 0 0
a:a free	11 0 -8 0 0
a:a further	2 5 -9 0 0
a:a joint	-5 0 9 0 0
a:a law	0 -6 5 0 0
a:a legal	0 10 -8 0 0
a:a majority	0 -5 6 0 0
a:a memorandum	17 -4 -9 0 0
a:a new	6 -2 -1 0 0
a:a notice	8 3 -12 0 0
a:a paper	8 -4 -10 6 0
a:a pen	13 -10 -3 0 0
a:a permanent	0 -3 8 0 0
a:a proclamation	0 10 -8 0 0
a:a prolongation	8 0 -7 0 0
a:a quota	0 10 -10 0 0
a:a second	-4 0 10 0 0
a:a tariff	-14 0 4 0 4
a:a truce	11 0 -3 0 -1
a:a vote	0 10 -8 0 0
a:about	-14 -2 19 0 0
a:abroad	0 -7 8 0 0
a:accept	-6 2 0 0 0
a:accord	-4 8 0 0 0
a:accord on	-7 9 0 0 0
a:account	-6 -1 11 0 0
a:act .	-2 8 -2 0 0
a:additional	11 -11 -2 0 0
a:additional duty	2 -7 0 0 0
a:adjust	7 0 -4 0 0
a:adopt	0 17 -14 0 0
a:adopt a	-9 10 0 0 0
a:adopt the	0 9 -10 0 0
a:advance	8 -4 0 0 0
a:advance .	8 -4 0 0 0
a:affiliate	0 18 -15 0 0
a:affiliate rule	0 20 -18 0 0
a:affixed	3 -8 0 0 0
a:after	7 1 -8 0 0
a:again	-2 0 8 0 0
a:against	0 -6 7 0 0
a:ago	10 -1 -6 0 0
a:agree	-5 -4 19 0 -6
a:agree .	0 10 -9 0 0
a:agree by	9 0 -8 0 0
a:agree on	-22 -7 33 0 0
a:agree to	0 -5 7 0 0
a:agreement	-16 -1 19 0 0
a:agreement in	-10 0 5 0 0
a:agreement on	-4 0 9 0 0
a:all	-10 -10 2 13 0
a:all .	0 -4 0 6 0
a:alone	-11 22 -8 0 0
a:alone .	-9 14 -2 0 0
a:already	20 -18 -1 0 0
a:also	0 -12 13 0 0
a:am	0 -1 6 0 0
a:ambassador	-12 6 0 0 0
a:an	8 0 -11 0 0
a:an <office>	7 10 -19 0 0
a:an agreement	-19 0 18 0 0
a:an extension	7 9 -27 2 4
a:an hour	19 -7 -12 0 0
a:and	11 10 -14 1 -13
a:and <name>	-6 -8 11 0 5
a:and <number>	-5 0 6 0 0
a:and <organisation>	-6 0 4 0 0
a:and <person>	14 9 -17 0 -2
a:and by	1 5 -7 0 0
a:and his	-5 6 0 0 0
a:and i	-1 0 6 0 0
a:and mr	6 3 -11 0 0
a:and one	7 0 -7 0 0
a:and say	6 0 -2 0 0
a:and sign	0 6 -4 0 0
a:and the	-8 23 -7 0 -7
a:and would	8 -3 0 0 0
a:announce <day-gone>	-7 0 8 0 0
a:announce <level>	-9 9 0 0 0
a:announce it	-15 0 18 0 0
a:announce on	0 16 -9 0 -1
a:announce that	10 -1 -12 0 5
a:announce the	-6 0 9 0 0
a:announcement	12 -5 -5 0 0
a:another <span>	9 0 -7 0 0
a:answer	-13 0 9 0 0
a:answer is	0 10 -10 0 0
a:any	3 13 -14 0 0
a:any time	10 0 -9 0 0
a:anybody	0 -7 9 0 0
a:app	0 9 -9 0 0
a:appeal	0 -5 7 0 0
a:apply	11 -9 0 0 0
a:approval	-2 6 -6 0 3
a:approval .	0 -5 7 0 0
a:approve	6 1 -5 0 0
a:approve .	-15 0 13 0 0
a:approve a	2 2 -8 0 0
a:approve by	0 -7 11 0 0
a:approve it	1 -11 10 -1 -5
a:approve the	9 7 -22 0 4
a:are	-9 -9 23 0 0
a:arrangement	-9 0 2 0 4
a:arrive	0 -1 6 0 0
a:arrived	-2 7 -3 0 0
a:as	-10 -15 13 0 7
a:as long	0 0 -5 0 6
a:ask	-11 2 -4 11 0
a:ask .	0 -11 15 0 0
a:ask to	0 13 -21 9 0
a:assent	8 0 -9 0 0
a:assent .	3 0 -7 0 0
a:at	15 -8 -7 6 -7
a:at <level>	-1 -3 7 0 0
a:at <money>	-8 0 9 0 0
a:at <number>	27 3 -30 0 0
a:at <seat>	-9 0 10 0 0
a:at all	0 -4 0 6 0
a:at any	10 0 -9 0 0
a:at it	0 4 -6 2 0
a:at its	0 8 -5 0 0
a:at once	8 0 -7 0 0
a:at that	-6 0 6 0 0
a:at the	-6 -1 12 0 0
a:authorised	12 -2 -6 0 0
a:away	0 0 6 0 0
a:back	0 -17 17 0 0
a:ban	0 0 10 0 0
a:banana	-7 16 -8 0 0
a:be	-8 1 -2 12 -2
a:be apply	9 0 -6 0 0
a:be approve	0 -6 8 0 0
a:be ask	0 14 -17 1 0
a:be prolonged	0 7 -6 0 0
a:be sign	-2 -5 11 0 0
a:bed	0 10 -9 0 0
a:beef	-8 0 7 0 0
a:been	-3 7 0 0 -3
a:been in	-5 0 6 0 0
a:been informed	-3 -14 20 0 0
a:been sign	6 0 -6 0 0
a:been tell	0 7 -4 0 0
a:before	8 -14 7 0 0
a:before <day-ahead>	0 -10 13 0 0
a:before christma	11 0 -9 0 0
a:begin	0 -5 7 0 0
a:behind	0 -8 9 0 0
a:believe	-2 0 7 0 0
a:below	-7 0 7 0 0
a:bill	-7 0 7 0 0
a:bill .	0 -6 7 0 0
a:biscuit	-5 0 6 0 0
a:bloc	10 0 -10 0 0
a:border	-16 0 17 0 0
a:both	-20 9 7 0 0
a:both <office>	-7 0 8 0 0
a:both to	-4 10 -5 0 0
a:budget	-5 -4 7 0 0
a:busan	-13 -6 23 0 0
a:busan on	0 -1 6 0 0
a:buy	0 -1 9 0 0
a:by	-17 -12 27 -7 0
a:by <day-ahead>	-13 0 9 0 0
a:by <day-today>	-4 8 0 0 0
a:by <name>	-10 -7 18 0 0
a:by <number>	-9 -7 9 0 4
a:by <person>	-15 -7 23 0 0
a:by <span>	10 -1 -5 0 0
a:by an	11 0 -11 0 0
a:by telephone	-12 2 5 0 0
a:by the	-16 0 12 0 0
a:by then	0 6 -5 0 0
a:call	0 -15 11 0 0
a:call with	9 0 -7 0 0
a:can	-15 5 0 5 0
a:can say	0 0 -6 7 0
a:can sign	-3 16 -9 0 0
a:cannot	0 -6 2 0 3
a:capital	0 -9 10 0 0
a:carry	9 -7 -1 0 0
a:change	7 -8 0 0 0
a:charge	-3 0 11 0 0
a:clear	0 -2 8 0 0
a:coal	0 8 -7 0 0
a:coast	0 9 -7 0 0
a:cocoa	0 0 7 0 -3
a:coffee	0 9 -7 0 0
a:colleague	0 0 6 0 0
a:collect	-5 -3 14 0 0
a:come	7 0 -2 0 0
a:come from	0 7 -5 0 0
a:come out	0 -8 3 0 0
a:come to	8 0 -4 0 0
a:comment	0 0 6 0 0
a:commerce	-8 0 11 0 0
a:company	-9 -14 24 0 0
a:completed	-6 0 3 0 0
a:completed its	-5 -3 11 0 0
a:concern	0 0 6 0 0
a:confirm it	7 0 -7 0 0
a:confirm the	-5 8 -1 0 0
a:consent	-3 6 -4 0 0
a:consent .	0 -4 7 0 0
a:consent of	0 -3 6 0 0
a:consulted	0 -6 7 0 0
a:container	-6 0 6 0 0
a:contract	-8 -5 15 0 0
a:control	-10 8 0 0 0
a:could	-11 -8 5 1 4
a:could not	0 -2 -6 3 7
a:country have	6 0 -6 0 0
a:course	0 -7 10 0 0
a:cut	-4 -1 8 0 0
a:date	-6 -10 22 0 0
a:date .	0 0 9 0 0
a:day	0 8 -4 0 0
a:day .	5 11 -16 0 0
a:de	12 -2 -7 0 0
a:deal	-21 0 12 0 0
a:deal with	-15 17 0 0 0
a:decide	-11 11 -3 0 0
a:decide <day-ahead>	0 13 -13 0 0
a:decide otherwise	0 -9 9 0 0
a:decide whether	0 -8 9 0 0
a:decided	25 -20 -19 0 6
a:decided on	10 -2 -6 0 0
a:decision	-6 9 -1 0 0
a:decision of	0 0 6 0 0
a:decline	-10 -2 0 0 12
a:decline to	-7 0 0 0 7
a:decree	0 18 -16 0 0
a:detail	0 6 -5 0 0
a:did	22 -22 -13 -3 11
a:did not	-23 -2 7 -2 13
a:did so	4 -7 0 0 0
a:did the	15 0 -14 0 0
a:directed	11 0 -9 0 0
a:directed the	10 0 -9 0 0
a:dispute	-4 -2 12 0 0
a:do	-7 7 0 1 -2
a:do likewise	0 9 -7 0 0
a:do not	7 -3 -7 4 0
a:do so	-6 3 -1 0 4
a:doe	4 0 1 0 -7
a:doe .	0 -7 12 0 0
a:doe not	11 -7 2 0 -6
a:doesn't	0 -11 0 0 12
a:domestic	0 17 -16 0 0
a:domestic procedure	0 8 -7 0 0
a:done	9 -16 2 0 0
a:done so	15 -13 -1 0 0
a:down	-11 0 10 0 0
a:drug	-6 0 7 0 0
a:due in	0 -9 10 0 0
a:due on	0 14 -14 0 0
a:duty	10 14 -17 0 -3
a:duty .	-6 1 0 0 0
a:duty of	17 0 -18 0 0
a:duty on	12 0 -11 0 0
a:each	-16 10 0 0 0
a:each other	-2 -1 10 0 0
a:effect	9 -4 -2 0 0
a:either	0 0 -2 6 0
a:electricity	-4 0 6 0 0
a:else	0 -5 6 0 0
a:emergency	-11 0 17 0 0
a:empty	0 8 -7 0 0
a:end	12 -15 0 0 0
a:end the	10 -2 -5 0 0
a:enough	0 6 -8 0 0
a:enough .	0 6 -10 0 0
a:evening	-11 6 2 0 0
a:evening .	-5 10 -1 0 0
a:every	-4 -6 14 0 0
a:expect	-6 -1 10 0 0
a:explain	0 -1 6 0 0
a:export	0 8 -6 0 0
a:export of	5 6 -11 0 0
a:extend	3 -11 3 0 0
a:extension	11 15 -33 0 9
a:extension of	1 -1 -10 3 4
a:extension to	-1 9 -5 0 0
a:extension would	0 -6 9 0 0
a:fact	-6 -2 13 0 0
a:fact sheet	-6 -2 13 0 0
a:far	-9 17 -7 0 0
a:far .	-8 17 -5 0 0
a:farm	8 0 -6 0 0
a:farm good	9 0 -7 0 0
a:federal	11 0 -11 0 0
a:fee	-8 19 -11 0 0
a:fee at	0 6 -5 0 0
a:fee on	0 12 -10 0 0
a:fentanyl	-3 0 7 0 0
a:few	0 8 -8 0 0
a:few hour	0 9 -8 0 0
a:final	-6 16 -11 0 0
a:first	8 3 -7 0 -1
a:first .	4 19 -24 0 0
a:folder	-1 6 -1 0 0
a:follow	-2 20 -15 0 0
a:follow in	0 7 -6 0 0
a:followed	26 -4 -21 0 0
a:followed on	10 0 -9 0 0
a:for	10 -5 -2 -5 0
a:for <day-gone>	-7 0 10 0 0
a:for <name>	19 12 -30 0 0
a:for <quality>	6 0 -5 0 0
a:for <seat>	13 0 -14 0 0
a:for <span>	-5 -9 16 0 0
a:for a	-6 7 -1 0 0
a:for an	6 -1 0 0 0
a:for any	0 6 -5 0 0
a:for good	6 0 -6 0 0
a:for his	0 -9 9 0 0
a:for its	-1 8 -2 0 0
a:for less	10 0 -5 0 -2
a:for more	0 6 -3 0 0
a:for now	0 0 -9 0 12
a:for one	-6 0 7 0 0
a:for that	1 -7 2 0 0
a:for the	1 11 -10 0 0
a:for their	-9 0 14 0 0
a:for them	10 0 -8 0 0
a:for us	10 0 -10 0 0
a:force	-1 -1 8 0 0
a:fourth	-7 14 -5 0 0
a:framework	0 0 6 0 0
a:free	9 -3 -3 0 0
a:freeze	0 14 -12 0 0
a:friend	12 0 -12 0 0
a:from	0 -7 4 4 -1
a:from <day-ahead>	0 -11 14 0 0
a:from <day-gone>	-6 0 11 0 0
a:from <level>	7 4 -10 0 0
a:further	0 2 -6 0 1
a:further <span>	3 7 -12 0 0
a:gave	29 -18 -15 0 0
a:gave its	12 -4 -5 0 0
a:gazette	-1 7 -2 0 0
a:general	0 -4 6 0 0
a:get	-8 2 2 0 0
a:give	-12 -11 15 0 3
a:give it	0 0 -9 0 7
a:give its	0 -6 9 0 0
a:give notice	-1 -7 12 0 0
a:given	7 -19 9 0 0
a:go	-13 0 5 0 0
a:go out	0 6 -5 0 0
a:go through	0 12 -11 0 0
a:go to	0 -7 9 0 0
a:gold	0 0 -6 8 0
a:good	30 -16 -14 0 0
a:good .	7 0 -3 0 0
a:good worth	12 0 -11 0 0
a:had	1 6 -4 3 -12
a:had agree	-2 0 6 0 0
a:had already	11 0 -12 0 0
a:had approve	6 0 -11 0 0
a:had been	-4 7 0 0 0
a:had come	13 0 -13 0 0
a:had not	0 9 -4 0 0
a:had passed	-8 0 9 0 0
a:had published	0 8 -10 0 0
a:had reach	0 10 -10 0 0
a:had sign	11 -14 -8 7 -3
a:had the	0 6 -7 0 0
a:had to	0 13 -10 0 0
a:half .	0 6 -4 0 0
a:hand	1 -13 8 0 0
a:hand on	0 -3 8 0 0
a:handed	12 0 -11 0 0
a:has	-10 1 6 0 -10
a:has .	16 -13 -5 0 0
a:has a	0 -5 9 0 0
a:has agree	21 -5 -15 0 0
a:has already	3 -12 2 0 0
a:has announce	-2 7 -1 0 0
a:has ask	0 0 -5 9 0
a:has confirm	0 -11 15 0 0
a:has decided	9 0 -3 0 0
a:has decline	-2 0 0 0 7
a:has done	0 -12 4 0 0
a:has given	12 -11 0 0 0
a:has go	0 -5 6 0 0
a:has had	-1 13 -10 0 0
a:has it	-3 9 -3 0 0
a:has not	-26 15 -3 3 -3
a:has passed	6 -7 0 0 0
a:has published	-1 14 -8 0 0
a:has put	-7 13 -9 0 2
a:has say	-5 -1 1 -1 6
a:has see	-12 -1 11 0 0
a:has sign	9 -20 3 0 -2
a:has still	0 -5 7 0 0
a:has the	-7 0 4 0 0
a:has to	-4 4 3 -6 -8
a:has until	0 -6 9 0 0
a:hasn't	-4 12 -14 0 5
a:have	2 18 -9 0 -18
a:have a	0 6 -3 0 0
a:have agree	-13 -3 21 0 0
a:have approve	4 6 -11 0 0
a:have been	-3 -5 16 0 0
a:have both	0 4 -7 0 0
a:have not	0 15 -13 0 0
a:have sign	2 0 1 0 -7
a:have to	-11 9 -5 3 0
a:he	20 -26 -2 0 3
a:he had	15 -2 -10 0 0
a:he will	0 -11 4 1 0
a:he would	-6 -4 0 0 7
a:heard	-3 11 -5 0 0
a:her	0 -11 9 0 0
a:here	0 8 -21 6 0
a:high	15 0 -14 0 0
a:him	0 -14 15 0 0
a:himself	6 -1 0 0 0
a:his	-10 24 -12 0 -7
a:his .	-2 9 -4 0 0
a:his <office>	-7 0 12 0 0
a:his <organisation>	-6 0 7 0 0
a:his <person>	-10 0 6 0 0
a:his <quality>	-2 -3 10 0 0
a:his name	0 14 -18 0 0
a:hold	0 -6 0 0 4
a:holiday	0 6 -2 0 0
a:home	-12 -6 9 0 7
a:home .	-7 0 9 0 0
a:hour	20 0 -21 0 0
a:hour .	12 0 -10 0 0
a:hour later	1 6 -11 0 0
a:house	1 -11 4 0 0
a:i	-4 -2 11 0 0
a:import	6 0 -3 0 0
a:impose	-7 0 10 0 0
a:in	-1 -6 19 -11 -22
a:in <month-ahead>	-7 0 5 0 0
a:in <month-gone>	10 -1 -2 0 0
a:in <name>	-12 -11 19 0 0
a:in <organisation>	23 8 -32 0 0
a:in <seat>	-2 14 -6 -1 -3
a:in a	0 14 -11 0 0
a:in advance	8 -4 0 0 0
a:in busan	-10 -5 20 0 0
a:in it	0 -3 6 0 0
a:in one	0 -9 10 0 0
a:in the	10 -6 -1 0 0
a:in three	11 0 -11 0 0
a:industry	7 0 -6 0 0
a:informed	-13 -18 30 0 0
a:initial	-3 -8 14 0 0
a:initialled a	6 0 -4 0 0
a:initialled in	-8 0 9 0 0
a:internal	-5 17 -11 0 0
a:internal approval	0 20 -20 0 0
a:into	7 -6 0 0 0
a:is	-18 15 -6 7 -13
a:is await	0 7 -5 0 0
a:is done	0 -6 6 0 0
a:is enough	0 9 -8 0 0
a:is in	5 19 -24 0 0
a:is missing	-1 6 -2 0 0
a:is not	-1 -16 9 7 0
a:is ready	0 16 -15 0 0
a:is required	0 10 -6 0 0
a:island	7 0 -3 0 0
a:issue	-5 16 -8 0 0
a:issue a	0 10 -6 0 0
a:issued	11 6 -16 0 0
a:it	2 5 -9 -13 9
a:it .	-2 -10 8 -10 10
a:it <day-gone>	12 0 -11 0 0
a:it <day-today>	-8 2 3 0 0
a:it by	-11 0 11 0 0
a:it first	7 -3 0 0 0
a:it in	6 0 -6 0 0
a:it on	7 10 -15 0 0
a:it to	12 -19 0 0 0
a:it up	6 8 -15 0 0
a:it will	0 11 -13 0 2
a:it with	-2 0 6 0 0
a:it would	5 3 -15 0 4
a:its	0 10 -7 0 -2
a:its <organisation>	0 -5 7 0 0
a:its additional	-2 0 6 0 0
a:its consent	-1 -10 12 0 0
a:its domestic	0 6 -6 0 0
a:its duty	3 6 -8 0 0
a:its fact	-3 0 6 0 0
a:its internal	-5 14 -8 0 0
a:its notice	13 0 -20 6 0
a:its own	10 0 -7 0 0
a:its report	0 -5 6 0 0
a:its tariff	-4 0 6 0 0
a:itself	4 6 -12 0 0
a:joint	-9 0 8 0 0
a:joint statement	-2 0 7 0 0
a:keep <level>	6 0 -6 0 0
a:know	1 -11 -9 13 0
a:know .	0 0 -11 13 0
a:last	-3 1 7 0 -9
a:last <month-gone>	-1 0 6 0 0
a:last summer	0 8 -6 0 0
a:last week	4 -18 11 0 -6
a:last word	0 9 -6 0 0
a:lasted	9 0 -7 0 0
a:late	-8 8 0 0 0
a:late <month-gone>	0 9 -8 0 0
a:late on	-7 0 8 0 0
a:law	-5 -8 18 0 0
a:law .	-8 0 12 0 0
a:leave the	-2 7 -2 0 0
a:leave to	-6 4 0 0 0
a:legal	0 9 -6 0 0
a:less	9 0 -2 0 -2
a:less .	10 0 -3 0 -2
a:let it	1 -7 0 0 1
a:letter	-9 0 6 0 0
a:likewise	-5 15 -9 0 0
a:line	-7 4 0 0 0
a:line .	-4 7 0 0 0
a:list	-2 -4 13 0 0
a:look	-11 9 -3 2 0
a:look at	0 13 -15 2 0
a:look on	-5 0 6 0 0
a:majli	7 0 -1 -1 0
a:majority	0 -5 6 0 0
a:make	-2 14 -7 0 0
a:make the	-4 6 0 0 0
a:make up	0 6 -3 0 0
a:man	0 9 -8 0 0
a:match	17 4 -22 0 0
a:matter	-9 9 0 0 0
a:matter on	0 11 -10 0 0
a:may	0 0 -5 7 0
a:mean	-3 -4 11 0 0
a:meet	-10 -6 17 0 0
a:meet <day-ahead>	0 14 -14 0 0
a:meet at	9 0 -6 0 0
a:meet in	-9 -6 17 0 0
a:member	-6 0 0 0 3
a:member state	-6 0 0 0 3
a:memorandum	20 -7 -12 0 0
a:memorandum of	16 0 -15 0 0
a:memorandum on	6 0 -4 0 0
a:mention	0 -2 8 0 0
a:midnight on	0 -7 7 0 0
a:mind	0 6 -1 0 0
a:mine	8 0 -20 0 12
a:minute	-5 -9 18 0 0
a:missing	0 11 -8 0 0
a:missing .	0 15 -12 0 0
a:money	0 -11 13 0 0
a:money .	0 -7 7 0 0
a:month	0 -3 6 0 0
a:more	-19 7 4 0 0
a:more of	0 12 -9 0 0
a:more than	0 -3 8 0 0
a:morning	11 1 -14 0 0
a:morning .	7 1 -11 0 0
a:move	-2 0 10 0 0
a:mr	5 0 -7 0 0
a:mr <person>	6 0 -5 0 0
a:must	-2 13 -7 0 -9
a:must pass	0 6 -4 0 0
a:must publish	0 8 -5 0 0
a:must still	-2 -5 10 0 0
a:must vote	17 -9 -9 1 0
a:my	19 -9 -14 0 0
a:name	3 5 -9 0 0
a:name to	8 13 -23 0 0
a:named	0 12 -8 0 0
a:necessary	0 9 -8 0 0
a:need	0 -30 33 0 0
a:need not	0 -8 10 0 0
a:need the	-10 -16 26 0 0
a:need to	0 -10 12 0 0
a:needed .	0 -5 7 0 0
a:negotiate	7 0 -4 0 0
a:negotiation	0 12 -11 0 0
a:negotiation .	-4 15 -11 0 0
a:never	7 0 -8 0 0
a:new	-8 -10 17 2 0
a:new tariff	-15 0 19 0 0
a:new truce	15 0 -13 0 0
a:newspaper	0 7 -5 0 0
a:nexperia	-2 0 6 0 0
a:next	-10 4 3 0 0
a:next week	-9 10 0 0 0
a:no	5 3 -8 0 1
a:no .	5 -7 2 0 0
a:nobody	10 -2 -4 0 0
a:nod	-2 6 0 0 0
a:northern	-6 0 7 0 0
a:not	-3 -6 -6 7 13
a:not .	-11 4 -10 -1 17
a:not be	8 -9 -3 5 0
a:not been	0 6 0 0 0
a:not confirm	0 -13 17 0 0
a:not give	0 0 -6 0 7
a:not have	10 -11 4 0 -3
a:not know	6 -3 -15 14 0
a:not mention	0 -2 8 0 0
a:not put	0 8 -6 0 0
a:not say	0 6 -6 8 -10
a:not sign	-14 3 -3 0 10
a:not to	0 -10 -1 0 13
a:note	10 0 -6 0 0
a:nothing	-11 -16 17 0 9
a:notice	11 0 -16 2 0
a:notice .	-9 0 1 0 1
a:notice by	-5 8 0 0 0
a:notice of	19 0 -13 0 0
a:now	-6 16 -20 0 11
a:now .	0 9 -17 0 9
a:now go	0 14 -14 0 0
a:number	0 -4 8 0 0
a:of	-10 -15 25 -2 0
a:of <day-gone>	15 -15 -11 0 3
a:of <month-ahead>	8 0 -5 0 0
a:of <name>	-14 19 0 0 -1
a:of <span>	16 0 -12 0 0
a:of a	0 -7 2 0 0
a:of duty	-6 0 7 0 0
a:of its	-2 10 -4 0 0
a:of negotiation	0 14 -12 0 0
a:of the	-13 -4 14 0 0
a:of two	-1 -7 12 0 0
a:of up	8 0 -7 0 0
a:off its	-3 6 -1 0 0
a:oil	8 0 -3 0 0
a:old	-5 0 6 0 0
a:on	-1 10 0 -28 0
a:on <day-ahead>	0 1 2 -1 -7
a:on <day-today>	-5 -16 2 0 18
a:on <name>	11 0 -7 0 0
a:on <quality>	-7 19 -6 0 0
a:on a	0 -10 7 0 0
a:on coal	0 4 -6 0 0
a:on his	-10 -1 16 0 0
a:on it	-4 9 -1 0 0
a:on its	0 -10 10 0 0
a:on last	0 8 -7 0 0
a:on our	6 0 -2 0 0
a:on palm	9 0 -8 0 0
a:on paper	0 0 6 0 0
a:on reciprocal	9 0 -7 0 0
a:on the	9 -2 -5 0 0
a:on trade	7 0 -5 0 0
a:once	0 13 -13 0 0
a:once more	0 7 -5 0 0
a:one for	0 22 -22 0 0
a:opened	-3 -2 0 6 0
a:or	-10 2 4 0 0
a:or a	-8 0 4 0 0
a:order	8 2 -6 -3 -5
a:order a	0 -8 9 0 0
a:order in	9 0 -7 0 0
a:order it	6 4 -12 0 0
a:order of	0 -10 4 0 0
a:order the	12 0 -11 0 0
a:originating	7 0 -6 0 0
a:originating in	7 0 -6 0 0
a:other side	13 0 -12 0 0
a:our	8 0 0 -2 0
a:out	-12 -9 17 0 2
a:over	4 -7 0 0 0
a:over its	12 0 -12 0 0
a:owe	0 22 -22 0 0
a:own	7 -10 2 0 0
a:own .	0 -16 18 0 0
a:page	0 7 -7 0 0
a:palm	9 0 -8 0 0
a:palm oil	10 0 -8 0 0
a:paper	12 3 -23 3 2
a:paper .	11 0 -8 0 0
a:paper at	3 0 -10 6 0
a:paper on	-2 -4 7 0 0
a:part	8 -13 0 0 0
a:part .	3 -6 0 0 0
a:pause	7 -7 0 0 0
a:pause in	10 0 -10 0 0
a:pay	-2 -11 18 0 0
a:pen	19 9 -26 0 0
a:pen .	19 -9 -10 0 0
a:pen to	0 6 -7 0 0
a:place of	8 0 -7 0 0
a:port fee	0 7 -5 0 0
a:post	-1 15 -11 0 0
a:power	1 -10 5 0 0
a:power to	3 -8 1 0 0
a:president	0 -5 8 0 0
a:press	0 -2 0 0 7
a:price	-8 0 11 0 0
a:prime	0 -3 7 0 0
a:prime minister	0 -3 7 0 0
a:process	0 13 -13 0 0
a:proclamation	10 8 -18 0 0
a:proclamation of	7 0 -6 0 0
a:prolong it	0 -22 7 0 7
a:prolong the	1 18 -19 0 0
a:prolongation	8 1 -12 0 0
a:prolongation of	3 2 -9 0 0
a:propose	0 -8 14 0 0
a:publish	-6 21 -14 0 0
a:publish a	0 -6 7 0 0
a:publish its	0 6 -3 0 0
a:publish the	0 12 -11 0 0
a:publishe	0 15 -17 0 0
a:published a	-7 0 5 0 0
a:published an	-14 9 0 0 0
a:published its	4 -9 0 0 0
a:published the	7 -7 -1 0 0
a:published two	8 0 -7 0 0
a:put his	7 4 -18 0 0
a:put it	0 0 7 0 0
a:put its	-3 0 -1 6 0
a:put pen	0 6 -7 0 0
a:put the	-6 -3 4 0 3
a:put their	10 0 -7 0 0
a:quota	0 10 -9 0 0
a:quota .	0 10 -9 0 0
a:radio	0 -8 2 0 4
a:raise	6 -12 1 0 0
a:rate	-13 -6 21 0 0
a:rate .	-7 0 7 0 0
a:ratified	15 0 -17 0 0
a:ratified it	6 0 -4 0 0
a:ratified the	0 5 -10 0 0
a:ratify	2 14 -17 0 0
a:ratify it	0 10 -9 0 0
a:reach	-1 8 -4 0 0
a:reach a	0 10 -10 0 0
a:read	-7 -9 21 0 0
a:read it	0 -3 7 0 0
a:ready to	0 9 -6 0 0
a:receive	0 -3 6 0 0
a:reciprocal	6 0 -4 0 0
a:reciprocal trade	10 0 -9 0 0
a:recommend	0 -10 11 0 0
a:reduce	6 0 -5 0 0
a:reduce its	8 0 -7 0 0
a:reduction	0 14 -14 0 0
a:refuse	0 -8 0 0 8
a:refused	-8 -5 -9 0 22
a:refused to	0 0 -14 0 19
a:renew	0 5 -10 0 3
a:renewal	11 17 -26 0 0
a:report	0 -7 11 0 0
a:reporter	-4 -7 20 0 0
a:representative	11 -6 -3 0 0
a:republic	9 0 -5 0 0
a:require	0 -3 6 0 0
a:required	-8 -2 13 0 0
a:rest	0 -2 8 0 0
a:return	-1 0 6 0 0
a:right	-4 0 7 0 0
a:rise	-9 3 3 0 0
a:room	-5 0 8 0 0
a:room .	-4 0 7 0 0
a:round	0 16 -15 0 0
a:round of	-9 13 -4 0 0
a:rule	0 -1 7 0 0
a:rule .	0 7 -8 0 0
a:rule on	0 -11 17 0 0
a:run	-2 0 7 0 0
a:same	11 0 -9 0 0
a:same day	8 -1 -4 0 0
a:same time	0 6 -4 0 0
a:sanction	-2 0 7 0 0
a:say	0 -9 1 1 3
a:say .	-9 -10 12 5 0
a:say <number>	8 0 -8 0 0
a:say <person>	-7 0 7 0 0
a:say he	14 0 -4 0 -7
a:say his	0 -6 5 0 0
a:say in	0 -9 14 0 0
a:say it	5 4 -13 0 2
a:say no	0 0 0 0 6
a:say on	-4 -11 0 0 14
a:say that	8 0 -13 0 3
a:say the	-9 -6 22 0 0
a:say whether	0 -2 -7 12 0
a:say yes	0 18 -17 0 0
a:seal	11 -13 0 0 0
a:section	10 -1 -6 0 0
a:section <number>	10 -1 -6 0 0
a:see	-8 -1 1 8 0
a:see it	-4 -1 6 0 0
a:see the	0 0 -3 9 0
a:send	0 -9 11 0 0
a:set a	0 10 -10 0 0
a:set out	-7 0 7 0 0
a:settle for	0 0 6 0 0
a:shall	-10 9 -4 0 1
a:shall not	0 3 -9 0 4
a:sheet	-6 -2 13 0 0
a:ship	0 15 -11 0 0
a:ship .	0 9 -9 0 0
a:shook	0 -3 8 0 0
a:shook hand	0 -3 8 0 0
a:short	0 -3 6 0 0
a:should	-1 -7 15 0 0
a:show	8 0 -6 0 0
a:side .	8 4 -14 0 0
a:sign	-4 13 -12 1 1
a:sign .	10 -3 -3 0 -6
a:sign <day-today>	0 9 -5 0 0
a:sign ?	0 -2 12 0 0
a:sign alone	-3 9 -2 0 0
a:sign an	-6 0 3 0 0
a:sign anything	-1 0 9 0 0
a:sign as	0 0 -7 1 5
a:sign at	9 9 -19 0 0
a:sign by	-13 -10 24 0 0
a:sign it	16 6 -28 0 4
a:sign nothing	-2 -18 8 0 12
a:sign the	-22 15 -2 3 5
a:sign their	-9 0 10 0 0
a:sign truce	-4 0 7 0 0
a:signature	8 -2 -4 0 0
a:signature .	-4 10 -3 0 0
a:signature is	5 0 -7 0 0
a:signature to	-4 -2 6 0 0
a:since	-1 0 7 0 0
a:since .	-6 0 3 0 0
a:since <day-gone>	-4 0 9 0 0
a:sit down	0 -4 10 0 0
a:so	2 7 -13 -2 3
a:so .	3 -9 6 0 0
a:so far	-9 17 -7 0 0
a:so on	6 1 -10 0 0
a:social	-8 7 0 0 0
a:soon	0 7 -7 0 0
a:speak	-5 -3 11 0 0
a:speak by	0 6 -3 0 0
a:speak on	0 -8 10 0 0
a:spoke	-8 -6 19 0 0
a:state	-18 0 7 0 2
a:statement	-6 -2 15 0 0
a:step	17 0 -16 0 0
a:step .	0 6 -8 0 0
a:still	-24 9 1 -2 -4
a:still have	0 6 -5 0 0
a:still sign	0 -11 12 0 0
a:still to	-5 13 -5 0 0
a:stop the	8 0 -7 0 0
a:subsidy	0 -8 8 0 0
a:such	0 -3 7 0 0
a:sugar	-3 0 6 0 0
a:summer	0 5 -6 0 0
a:suspend for	6 0 -5 0 0
a:suspend order	-2 0 6 0 0
a:suspension of	-5 0 7 0 0
a:take	0 -2 6 0 0
a:take effect	7 -1 -2 0 0
a:take note	0 -1 7 0 0
a:take up	0 10 -10 0 0
a:talk	-11 -11 26 0 0
a:talked	-5 0 8 0 0
a:tariff	-25 -16 26 9 0
a:tariff for	-14 0 15 0 0
a:tariff of	-1 -7 13 0 0
a:tariff on	-5 0 6 0 0
a:tariff truce	3 0 -11 0 4
a:tax	0 -6 8 0 0
a:telephone on	-6 4 0 0 0
a:tell	-17 4 0 7 0
a:tell me	0 19 -16 0 0
a:tell reporter	0 -5 16 0 0
a:tell the	-5 4 -6 0 7
a:tell us	5 -10 -5 11 0
a:term	-6 -3 13 0 0
a:text	-2 6 -10 6 0
a:text .	-2 14 -6 0 0
a:textile	10 0 -9 0 0
a:that	3 -5 0 -4 6
a:that .	0 -17 20 0 0
a:that a	13 0 -11 0 0
a:that he	-8 -13 2 0 11
a:that his	0 8 -8 0 0
a:that it	0 13 -15 0 4
a:that rate	-8 0 8 0 0
a:the <day-ahead>	0 8 -4 0 0
a:the <level>	0 11 -7 0 0
a:the <name>	7 -11 0 0 0
a:the <office>	0 -2 15 0 -7
a:the <organisation>	-9 -8 19 0 0
a:the <person>	-16 -14 31 0 0
a:the <quality>	-21 0 22 0 0
a:the act	7 0 -5 0 0
a:the additional	18 0 -15 0 0
a:the affiliate	0 18 -18 0 0
a:the agreement	20 -1 -8 0 0
a:the app	0 9 -9 0 0
a:the arrangement	-7 0 0 0 5
a:the bill	-1 8 -3 0 0
a:the budget	-5 -4 7 0 0
a:the change	10 0 -12 0 0
a:the consent	0 -3 6 0 0
a:the decision	0 -5 7 0 0
a:the decree	-8 1 3 0 0
a:the detail	0 8 -7 0 0
a:the duty	10 4 -17 0 0
a:the extension	21 16 -31 0 0
a:the fee	0 6 -4 0 0
a:the island	7 0 -3 0 0
a:the last	0 4 -6 0 0
a:the licence	0 8 -7 0 0
a:the matter	-5 8 -1 0 0
a:the meet	-10 0 11 0 0
a:the money	0 -7 7 0 0
a:the morning	18 0 -17 0 0
a:the new	-7 0 8 0 0
a:the newspaper	0 8 -7 0 0
a:the northern	-6 0 6 0 0
a:the old	-5 0 6 0 0
a:the order	-23 3 16 0 0
a:the other	7 0 -8 0 0
a:the paper	5 2 -7 0 0
a:the pause	9 -2 -4 0 0
a:the pen	0 8 -7 0 0
a:the press	0 0 -4 0 8
a:the reduction	0 11 -12 0 0
a:the republic	10 0 -7 0 0
a:the room	-5 0 7 0 0
a:the rule	8 0 -5 0 0
a:the same	11 0 -9 0 0
a:the second	8 0 -6 0 0
a:the ship	0 12 -12 0 0
a:the sign	-5 -2 10 0 0
a:the text	-2 -1 0 7 0
a:the thing	0 10 -10 0 0
a:the top	6 0 -2 0 0
a:the transfer	0 -6 8 0 0
a:the truce	3 15 -23 0 2
a:their	-10 -1 15 0 -6
a:their name	8 0 -7 0 0
a:their own	-11 -7 20 0 0
a:their tariff	-1 0 7 0 0
a:them	10 0 -8 0 0
a:them in	2 3 -8 0 0
a:then	0 7 -2 0 0
a:there	1 1 -9 5 0
a:there is	0 6 -6 0 0
a:these	0 -3 7 0 0
a:they	-2 0 8 0 0
a:thi week	0 15 -13 0 0
a:thing	0 12 -10 0 0
a:thing .	0 7 -5 0 0
a:third	-5 -4 13 0 0
a:three	15 -5 -9 0 0
a:three round	14 0 -12 0 0
a:through	-10 3 3 0 0
a:through .	4 5 -13 0 0
a:through its	0 8 -7 0 0
a:through the	-14 0 17 0 0
a:tiktok	7 -1 -1 0 0
a:time	2 9 -12 0 0
a:to	-7 5 -4 -11 14
a:to <day-ahead>	0 -4 7 0 0
a:to <day-gone>	-7 12 -2 0 0
a:to <level>	18 -5 -7 0 0
a:to <number>	-9 -16 15 0 3
a:to <person>	0 -5 6 0 0
a:to <seat>	0 -7 10 0 0
a:to <span>	-1 15 -12 0 0
a:to a	12 0 -9 0 0
a:to accept	0 6 -6 0 0
a:to agree	0 21 -16 0 0
a:to approve	-17 0 0 0 5
a:to ask	0 -6 7 0 0
a:to complete	0 -12 13 0 0
a:to confirm	9 1 -13 0 0
a:to do	-6 3 0 0 0
a:to issue	0 6 -3 0 0
a:to make	0 7 -6 0 0
a:to paper	1 0 -6 0 0
a:to prolong	1 0 -7 0 3
a:to put	-6 1 0 0 0
a:to ratify	-2 11 -9 0 0
a:to say	14 0 -9 0 0
a:to see	0 0 -9 9 0
a:to sign	-3 0 0 -2 6
a:to speak	0 -5 6 0 0
a:to suspend	0 6 -1 0 0
a:to the	8 -13 6 0 0
a:to use	0 0 -6 0 9
a:to vote	0 -7 10 0 0
a:too	6 -1 0 0 0
a:top	6 0 -2 0 0
a:trade	10 -19 0 0 0
a:trade deal	-4 0 9 0 0
a:train	8 0 -8 0 0
a:transfer	0 -6 8 0 0
a:truce	2 7 -11 0 0
a:truce .	11 2 -12 0 0
a:truce between	9 0 -7 0 0
a:truce of	11 0 -12 0 0
a:truce on	-9 0 5 0 0
a:truce with	0 9 -13 0 0
a:try	-9 0 10 0 0
a:two	10 -11 0 0 0
a:two <office>	9 0 -8 0 0
a:two announcement	13 0 -11 0 0
a:under section	6 0 -2 0 0
a:under the	-6 5 0 0 0
a:understanding	9 0 -7 0 0
a:until	0 -35 31 0 0
a:until <day-ahead>	5 -24 15 0 0
a:up	20 5 -19 0 -3
a:up a	0 -5 6 0 0
a:up for	0 6 -4 0 0
a:up the	0 3 -7 0 0
a:up to	24 0 -20 0 0
a:us	6 -18 -2 11 0
a:us .	-4 0 -1 11 0
a:use	0 -2 0 0 7
a:used	20 -6 -14 0 0
a:value	-4 -2 9 0 0
a:view	-3 0 8 0 0
a:visit	-7 -7 20 0 0
a:visit to	-1 0 7 0 0
a:vote	-12 7 0 0 0
a:vote .	3 -19 12 0 0
a:vote in	0 15 -17 0 0
a:vote no	0 -5 7 0 0
a:vote on	-23 13 0 0 -2
a:vote to	-7 -6 6 0 4
a:voted	8 -2 -3 0 0
a:voted for	-5 0 9 0 0
a:voted on	14 0 -16 0 0
a:wait	3 -13 6 0 0
a:wait for	0 -9 11 0 0
a:want	0 8 -4 0 0
a:want to	0 10 -9 0 0
a:was	7 -5 2 0 -8
a:was in	-12 0 15 0 0
a:was ready	0 -5 8 0 0
a:way	0 -4 0 7 0
a:way .	0 -3 0 7 0
a:we	0 2 -11 8 0
a:week	-1 2 1 2 -10
a:week .	-20 7 2 4 0
a:week and	10 0 -4 0 0
a:well .	5 -16 3 0 0
a:were	10 -1 -5 0 0
a:were worth	6 0 -6 0 0
a:whether	4 -8 0 6 -1
a:will	-17 2 0 11 0
a:will .	0 -4 6 0 0
a:will be	-1 8 -10 5 0
a:will come	0 6 -4 0 0
a:will deal	0 15 -14 0 0
a:will have	0 13 -19 2 0
a:will not	6 -11 4 0 0
a:will reduce	9 0 -8 0 0
a:will sign	-9 0 -9 5 8
a:will speak	0 -5 6 0 0
a:will vote	0 -3 6 0 0
a:wine	-7 2 3 0 0
a:with <level>	-7 0 10 0 0
a:with <name>	-7 1 0 0 1
a:with <person>	2 -9 2 0 0
a:with <quality>	6 0 -5 0 0
a:with his	-5 7 0 0 0
a:with its	0 6 -5 0 0
a:with my	8 0 -6 0 0
a:with the	-7 6 0 0 0
a:withhold	-4 0 0 0 6
a:withhold its	-4 0 0 0 7
a:without	-10 -3 15 0 0
a:without a	0 -4 8 0 0
a:word .	0 -5 8 0 0
a:work	0 -13 10 0 0
a:worth	16 0 -13 0 0
a:worth <money>	18 0 -17 0 0
a:would	-19 8 2 0 0
a:would do	-8 3 0 0 0
a:would follow	0 -5 6 0 0
a:would have	-11 0 3 0 0
a:would not	11 -4 0 -2 0
a:would now	0 7 -7 0 0
a:would prolong	0 8 -7 0 0
a:would sign	-12 15 -9 0 0
a:write	5 8 -10 0 0
a:write .	0 6 -4 0 0
a:year	-11 -5 22 0 0
a:year .	-2 -3 12 0 0
a:yes	0 17 -13 0 0
a:yes .	0 7 -7 0 0
a:you	0 -11 17 0 0
a:your	0 7 -3 0 0
act approve after	-10 -18 27 0 -5
act approve before	-19 20 -1 20 -16
act approve left 1 pronoun	-12 11 0 0 0
act approve left 12	-7 0 4 1 -3
act approve left 12 name	-2 -2 11 0 0
act approve left 12 office	0 0 -6 4 0
act approve left 12 pronoun	-5 0 9 0 0
act approve left 3	5 15 -11 -6 -11
act approve left 3 both	-3 -6 11 0 0
act approve left 3 name	0 13 -9 0 0
act approve left 3 office	0 -2 7 0 0
act approve left 3 organisation	9 0 -4 0 0
act approve left 3 person	0 18 -13 0 0
act approve left 3 side	7 7 -14 0 0
act approve left 6	0 -11 14 -1 -5
act approve left 6 both	0 8 -9 0 0
act approve left 6 name	0 -15 13 0 0
act approve left 6 organisation	3 10 -13 0 0
act approve left 6 person	-10 3 2 0 0
act approve left 6 pronoun	3 -12 4 0 0
act approve left 6 side	0 -23 15 0 0
act approve left far	12 0 -11 0 0
act approve left far name	0 13 -9 0 0
act approve left far office	0 4 -10 0 0
act approve left far organisation	12 -9 0 0 0
act approve left far side	2 -10 1 0 0
act approve left in clause	3 14 -7 -11 -14
act approve left in clause both	-3 -4 9 0 0
act approve left in clause office	7 -5 0 0 0
act approve left in clause organisation	17 5 -14 0 0
act approve left in clause person	-9 6 1 0 0
act approve left in clause pronoun	-12 11 0 0 0
act approve left in clause side	10 1 -9 0 0
act approve right 1	14 -17 3 -2 -12
act approve right 1 office	9 0 -9 0 0
act approve right 1 organisation	17 0 -11 0 -4
act approve right 1 person	-6 -12 21 0 0
act approve right 1 pronoun	-6 0 7 0 0
act approve right 1 side	-8 -10 24 0 0
act approve right 12	-4 24 -16 1 -4
act approve right 12 name	0 -4 6 0 0
act approve right 12 office	7 -3 -1 0 0
act approve right 12 organisation	-9 9 -6 0 5
act approve right 12 person	-4 13 -7 4 -3
act approve right 12 pronoun	10 -7 0 0 -1
act approve right 12 side	-8 18 -8 0 -4
act approve right 3	24 2 -11 -11 -21
act approve right 3 again	0 6 -6 0 0
act approve right 3 both	-16 14 0 0 0
act approve right 3 name	0 8 -2 0 0
act approve right 3 organisation	14 3 -12 -3 -4
act approve right 3 person	27 -6 -16 0 -1
act approve right 3 pronoun	-6 -5 17 0 0
act approve right 3 side	7 -18 10 0 0
act approve right 6	4 -3 -6 -1 10
act approve right 6 again	6 0 -1 0 0
act approve right 6 name	0 -12 10 0 0
act approve right 6 office	14 1 -21 0 0
act approve right 6 organisation	0 -8 -1 0 17
act approve right 6 person	-12 4 5 0 0
act approve right far	-24 -13 29 0 0
act approve right far organisation	-3 -9 17 0 0
act approve right far person	-17 7 5 0 0
act approve right far side	-4 -13 23 0 0
act approve right in clause	12 20 -22 -15 -4
act approve right in clause again	12 7 -17 0 0
act approve right in clause both	-10 11 0 0 0
act approve right in clause name	-9 -1 15 -1 0
act approve right in clause office	20 0 -18 0 0
act approve right in clause organisation	19 9 -26 -4 5
act approve right in clause person	-10 18 -7 0 0
act approve right in clause pronoun	-21 0 26 0 0
act approve right in clause side	5 0 0 0 -7
act do after	-12 -9 7 27 5
act do before	5 -2 0 4 -10
act do left 1	1 9 -16 5 0
act do left 1 both	19 0 -17 0 0
act do left 1 name	0 0 6 0 0
act do left 1 person	-2 10 -4 0 0
act do left 12	3 -14 6 0 0
act do left 12 again	0 -5 6 0 0
act do left 12 both	-6 1 2 0 0
act do left 12 office	-23 22 0 0 0
act do left 12 organisation	7 -20 4 4 2
act do left 12 person	26 -15 -10 0 0
act do left 12 pronoun	0 -10 9 0 0
act do left 12 side	-9 4 0 0 0
act do left 3	10 -26 23 -5 -15
act do left 3 name	-4 -6 13 0 0
act do left 3 office	11 4 -16 0 0
act do left 3 organisation	3 -6 5 0 0
act do left 3 person	0 -10 14 0 0
act do left 3 side	0 -18 12 0 0
act do left 6 both	0 -14 13 0 0
act do left 6 name	10 0 -6 0 0
act do left 6 office	7 6 -13 0 0
act do left 6 organisation	-9 7 0 3 -7
act do left 6 person	0 -11 4 0 5
act do left 6 pronoun	-10 -7 12 0 3
act do left 6 side	-9 19 -10 -1 0
act do left far	-16 21 -1 0 -2
act do left far both	0 2 -6 0 0
act do left far name	0 16 -14 0 0
act do left far organisation	-10 3 2 0 0
act do left far person	-12 12 0 0 0
act do left far side	-1 -15 20 0 0
act do left in clause	1 -7 7 6 -10
act do left in clause both	19 -7 -6 0 0
act do left in clause name	-9 -1 17 0 0
act do left in clause office	-1 15 -17 6 0
act do left in clause organisation	5 -8 -2 10 0
act do left in clause person	0 -19 23 0 -1
act do left in clause side	-23 12 0 -3 0
act do right 1	18 -4 -7 7 -16
act do right 1 again	9 0 -2 0 -6
act do right 1 both	-1 0 6 0 -1
act do right 1 name	16 11 -26 5 -2
act do right 1 office	0 8 -9 0 0
act do right 1 organisation	8 -16 8 0 -3
act do right 1 person	-9 -10 2 22 0
act do right 1 pronoun	7 -8 0 -16 3
act do right 1 side	0 17 -3 -7 -24
act do right 12	-18 12 6 -17 -1
act do right 12 name	-12 -7 22 0 0
act do right 12 organisation	0 15 -12 0 0
act do right 12 person	-17 23 -3 0 0
act do right 12 pronoun	8 0 -7 0 0
act do right 12 side	-1 -30 33 0 0
act do right 3	9 -4 -3 2 0
act do right 3 again	-1 -9 14 0 0
act do right 3 name	-16 9 3 -1 0
act do right 3 office	11 -7 0 0 -8
act do right 3 organisation	0 -12 2 2 10
act do right 3 person	6 0 0 -2 -5
act do right 3 pronoun	0 -4 7 0 0
act do right 3 side	7 9 -21 5 3
act do right 6	2 -12 -1 0 12
act do right 6 name	1 -15 12 0 0
act do right 6 office	17 -19 -11 6 6
act do right 6 organisation	-13 28 -11 0 -5
act do right 6 pronoun	-1 0 8 0 -7
act do right 6 side	0 -46 7 0 19
act do right far	-12 -15 30 -4 -4
act do right far name	-20 0 21 0 0
act do right far organisation	4 -13 2 0 2
act do right far person	1 -3 6 0 -12
act do right far side	-12 0 21 0 -7
act do right in clause	21 -1 -12 3 -15
act do right in clause again	6 -4 4 0 -7
act do right in clause name	0 8 -5 0 -10
act do right in clause office	21 8 -27 0 0
act do right in clause organisation	-1 -3 7 2 -7
act do right in clause person	0 -12 0 12 0
act do right in clause pronoun	8 -18 6 -19 0
act do right in clause side	5 12 -11 0 0
act lack after	20 0 -11 -16 0
act lack before	4 1 5 -4 -35
act lack left 1	-21 1 6 4 -1
act lack left 1 name	0 -10 14 0 0
act lack left 1 person	0 6 -2 0 0
act lack left 1 side	0 -6 0 7 0
act lack left 12	0 0 2 0 -8
act lack left 12 name	10 0 -11 0 0
act lack left 12 pronoun	-3 12 -5 0 0
act lack left 3	-16 35 -14 -7 -13
act lack left 3 again	0 9 -8 0 0
act lack left 3 name	-6 0 9 0 0
act lack left 3 office	3 7 -9 0 0
act lack left 3 organisation	-4 6 0 0 -3
act lack left 3 person	-1 16 -9 0 0
act lack left 3 pronoun	0 8 -6 0 0
act lack left 6	-35 20 -4 -4 4
act lack left 6 name	0 15 -13 0 0
act lack left 6 office	0 -13 18 0 0
act lack left 6 organisation	-16 5 0 0 0
act lack left 6 person	-6 16 -14 0 4
act lack left far organisation	12 1 -15 0 0
act lack left far pronoun	-8 0 8 0 0
act lack left far side	0 -10 13 0 0
act lack left in clause	-64 48 -14 0 -28
act lack left in clause again	0 9 -8 0 0
act lack left in clause name	-9 -1 12 0 0
act lack left in clause office	0 -4 8 0 0
act lack left in clause organisation	-30 12 3 -4 -9
act lack left in clause person	-16 37 -23 0 0
act lack left in clause pronoun	-4 13 -6 0 0
act lack left in clause side	0 12 -14 5 0
act lack right 1	-32 6 8 2 -17
act lack right 1 both	0 14 -12 0 0
act lack right 1 name	-4 -2 9 0 0
act lack right 1 office	0 -10 13 0 0
act lack right 1 organisation	-10 12 -8 7 -5
act lack right 1 person	-3 -6 14 0 0
act lack right 12	-4 -1 1 0 7
act lack right 12 both	17 -7 -8 0 0
act lack right 12 name	0 -14 15 0 0
act lack right 12 organisation	-11 -6 12 0 5
act lack right 12 person	-5 8 -6 6 0
act lack right 12 pronoun	0 11 -14 -2 6
act lack right 12 side	-7 0 12 0 0
act lack right 3	-16 25 -15 1 0
act lack right 3 name	4 17 -17 0 0
act lack right 3 office	-1 1 -11 5 5
act lack right 3 organisation	-15 -3 15 0 -4
act lack right 3 pronoun	0 -4 7 0 0
act lack right 3 side	-12 21 -16 2 0
act lack right 6	-1 1 6 0 -12
act lack right 6 both	-5 0 10 0 0
act lack right 6 name	0 -10 13 0 0
act lack right 6 office	-7 0 8 0 0
act lack right 6 organisation	1 3 -6 0 0
act lack right 6 person	-19 14 -2 4 0
act lack right 6 pronoun	8 -2 3 0 -9
act lack right 6 side	15 -2 -7 0 0
act lack right far	6 0 -4 0 -2
act lack right far name	-2 -14 21 0 0
act lack right far office	0 9 -8 0 0
act lack right far organisation	20 0 -15 0 -1
act lack right far side	-14 -4 15 0 0
act lack right in clause	-11 12 4 -8 -26
act lack right in clause both	-6 10 -2 0 0
act lack right in clause name	-1 6 0 0 0
act lack right in clause office	0 -11 13 0 0
act lack right in clause organisation	-13 6 1 4 -5
act lack right in clause person	-4 5 4 -2 -9
act lack right in clause pronoun	8 -1 -1 -2 0
act lack right in clause side	9 1 -4 0 0
act publish after	-1 -15 24 6 -34
act publish before	0 -15 23 -26 0
act publish left 12 office	-13 0 11 0 0
act publish left 12 organisation	5 9 -13 0 0
act publish left 12 person	-3 -3 1 0 6
act publish left 12 side	4 -19 11 0 0
act publish left 3	1 -1 0 2 -6
act publish left 3 name	-11 0 13 0 0
act publish left 3 organisation	6 -9 0 5 0
act publish left 3 person	9 2 -11 0 0
act publish left 3 pronoun	-2 0 6 0 0
act publish left 3 side	-2 9 -4 0 0
act publish left 6 name	9 9 -19 0 0
act publish left 6 office	10 1 -12 0 0
act publish left 6 organisation	6 -2 0 0 0
act publish left 6 person	-10 0 11 0 0
act publish left 6 side	-7 0 3 0 0
act publish left far	0 -12 12 0 0
act publish left far name	6 -1 -1 0 0
act publish left far office	-7 0 10 0 0
act publish left far person	0 -6 7 0 0
act publish left in clause	18 6 -17 0 -12
act publish left in clause name	5 6 -12 0 0
act publish left in clause organisation	20 -5 -11 3 -1
act publish left in clause side	-13 8 0 0 0
act publish right 1	31 -3 -22 -1 0
act publish right 1 both	-7 0 9 0 0
act publish right 1 office	26 -6 -18 0 0
act publish right 1 organisation	14 -4 -5 0 -4
act publish right 1 side	14 5 -22 0 4
act publish right 12	-5 -7 14 -1 0
act publish right 12 name	-3 -11 14 0 0
act publish right 12 office	-6 9 0 0 0
act publish right 12 person	6 -10 1 0 0
act publish right 12 pronoun	7 2 -11 0 0
act publish right 12 side	-13 0 13 0 0
act publish right 3	-2 21 -12 0 -18
act publish right 3 both	-9 0 9 0 0
act publish right 3 name	-9 4 0 0 0
act publish right 3 office	-18 27 -6 0 0
act publish right 3 organisation	10 0 -12 4 -3
act publish right 3 person	14 0 -12 0 0
act publish right 3 pronoun	-3 -3 10 0 0
act publish right 6	8 9 -10 -10 0
act publish right 6 name	-6 12 -3 0 0
act publish right 6 office	3 -7 2 0 0
act publish right 6 person	-6 5 0 0 2
act publish right 6 pronoun	4 12 -16 0 0
act publish right 6 side	7 -3 0 0 0
act publish right far	13 -21 3 0 -4
act publish right far name	-8 0 13 0 0
act publish right far office	9 0 -7 0 0
act publish right far person	3 -11 4 0 0
act publish right far side	4 -9 0 0 0
act publish right in clause	10 17 -15 -9 -14
act publish right in clause again	0 -12 8 0 0
act publish right in clause both	-7 0 10 0 0
act publish right in clause name	-34 11 8 0 0
act publish right in clause office	7 15 -20 0 0
act publish right in clause organisation	14 5 -14 0 -7
act publish right in clause person	-11 9 6 -2 -2
act publish right in clause pronoun	10 4 -13 0 0
act publish right in clause side	6 -8 1 -1 0
act refuse after	-6 -1 0 3 8
act refuse before	11 -38 16 0 0
act refuse left 12	0 -16 8 0 4
act refuse left 12 organisation	0 -6 10 0 0
act refuse left 12 person	0 0 -3 0 6
act refuse left 3	4 -6 -5 0 6
act refuse left 6	9 -6 0 0 0
act refuse left in clause	-1 -7 0 0 6
act refuse right 1	-13 -35 11 -5 20
act refuse right 1 organisation	-8 -4 0 0 15
act refuse right 1 person	-14 -10 -1 0 22
act refuse right 1 pronoun	8 -9 4 0 -4
act refuse right 12	-9 -11 0 11 9
act refuse right 12 name	0 0 6 0 0
act refuse right 12 organisation	-7 -11 16 0 0
act refuse right 12 person	-1 -2 -20 15 10
act refuse right 12 side	0 7 -5 0 0
act refuse right 3	-14 -13 0 0 22
act refuse right 3 organisation	-7 -1 -14 0 23
act refuse right 3 side	0 0 8 0 -4
act refuse right 6	-7 -8 -8 0 23
act refuse right 6 organisation	0 0 0 0 6
act refuse right 6 person	-5 0 -14 0 20
act refuse right far	6 -9 -7 0 8
act refuse right far organisation	8 0 -11 0 3
act refuse right in clause	-10 -47 -1 -13 37
act refuse right in clause name	0 0 8 0 -2
act refuse right in clause organisation	-5 -17 -13 0 33
act refuse right in clause person	-7 0 -3 0 15
act refuse right in clause pronoun	5 -10 5 0 -2
act sign after	-3 -1 6 -16 4
act sign before	37 3 -45 7 11
act sign left 1	0 5 -10 0 3
act sign left 1 name	-5 13 -6 0 0
act sign left 1 person	0 -16 1 0 5
act sign left 1 pronoun	6 -2 -1 0 0
act sign left 12	14 -18 -2 2 4
act sign left 12 name	16 -4 -10 0 0
act sign left 12 office	-4 -9 14 0 0
act sign left 12 organisation	-4 -18 17 5 0
act sign left 12 person	17 11 -27 0 0
act sign left 12 pronoun	5 0 -10 0 7
act sign left 12 side	-9 -4 16 0 0
act sign left 3	2 22 -20 -12 1
act sign left 3 organisation	-1 9 -5 0 0
act sign left 3 person	10 6 -28 0 10
act sign left 6	16 3 -13 -2 -8
act sign left 6 name	10 7 -15 0 0
act sign left 6 office	-20 5 11 0 0
act sign left 6 organisation	10 -15 7 0 0
act sign left 6 person	17 5 -24 0 0
act sign left far name	7 4 -12 0 0
act sign left far office	-7 -5 15 0 0
act sign left far organisation	-12 0 9 0 0
act sign left far person	3 2 -10 0 3
act sign left far side	4 -6 0 0 0
act sign left in clause	11 9 -17 -14 0
act sign left in clause office	-7 1 5 0 0
act sign left in clause organisation	-12 6 4 0 -1
act sign left in clause person	31 2 -42 0 8
act sign left in clause pronoun	-6 0 11 0 0
act sign left in clause side	-6 -3 14 0 0
act sign right 1	11 6 -8 0 -28
act sign right 1 again	-5 0 6 0 0
act sign right 1 both	4 -6 0 0 0
act sign right 1 office	-3 -4 3 7 0
act sign right 1 organisation	-6 5 0 0 0
act sign right 1 person	25 4 -27 0 -8
act sign right 1 pronoun	0 16 -11 0 0
act sign right 1 side	-11 0 15 0 0
act sign right 12	9 -15 1 0 0
act sign right 12 both	0 -8 7 0 0
act sign right 12 name	5 -7 0 0 -2
act sign right 12 office	-18 0 6 2 0
act sign right 12 organisation	-7 0 10 0 -5
act sign right 12 person	27 -2 -31 0 11
act sign right 12 pronoun	-11 0 11 0 0
act sign right 12 side	0 -1 7 0 -5
act sign right 3	4 6 -21 14 0
act sign right 3 both	14 9 -25 0 0
act sign right 3 name	12 -2 -4 0 0
act sign right 3 office	-15 4 12 0 -8
act sign right 3 organisation	5 -14 10 0 0
act sign right 3 person	10 11 -47 22 0
act sign right 3 pronoun	-4 8 -10 -8 14
act sign right 3 side	-13 -8 16 0 0
act sign right 6	-4 8 0 -12 -1
act sign right 6 name	-15 11 2 0 0
act sign right 6 office	-6 -13 22 0 -2
act sign right 6 organisation	-11 -4 8 0 7
act sign right 6 person	6 18 -22 -6 0
act sign right 6 pronoun	8 -9 0 0 0
act sign right 6 side	-4 9 -1 0 0
act sign right far	3 -1 -12 8 8
act sign right far both	0 11 -13 0 0
act sign right far name	9 0 -9 0 0
act sign right far office	0 -15 0 0 7
act sign right far organisation	-6 -4 5 0 5
act sign right far person	-3 14 -7 0 0
act sign right far pronoun	10 -1 -6 0 0
act sign right far side	-7 -18 6 12 0
act sign right in clause	13 8 -24 0 0
act sign right in clause again	0 -5 6 0 0
act sign right in clause both	29 0 -29 0 -2
act sign right in clause name	1 10 -3 -7 -8
act sign right in clause office	10 -5 -4 5 -7
act sign right in clause organisation	-6 -9 14 -2 5
act sign right in clause person	10 10 -28 10 -2
act sign right in clause pronoun	-1 6 -12 -12 13
act sign right in clause side	-23 2 12 0 -1
act vote before	-1 14 -10 0 0
act vote left 12	-9 6 0 0 0
act vote left 12 organisation	0 18 -19 0 0
act vote left 12 side	-4 0 9 0 0
act vote left 3	-17 -8 13 4 0
act vote left 3 organisation	0 -7 2 0 3
act vote left 3 person	-12 11 -1 2 0
act vote left 3 pronoun	0 -5 7 0 0
act vote left 6 organisation	3 18 -19 0 0
act vote left 6 person	-5 -3 12 0 0
act vote left 6 side	7 0 -3 0 0
act vote left far	0 -13 0 4 6
act vote left far person	0 -4 0 0 7
act vote left in clause	9 -6 0 0 0
act vote left in clause organisation	7 -11 0 0 2
act vote left in clause person	-6 17 -9 0 0
act vote left in clause side	7 -4 -1 0 0
act vote right 1 again	2 -8 2 0 0
act vote right 1 name	0 18 -16 0 0
act vote right 1 organisation	0 -2 6 0 -3
act vote right 1 pronoun	0 0 -5 0 8
act vote right 12	0 -3 -3 0 6
act vote right 12 name	-7 0 11 0 0
act vote right 12 office	11 -2 -10 2 0
act vote right 12 organisation	-7 9 -15 0 17
act vote right 12 person	1 0 0 4 -10
act vote right 12 pronoun	7 0 -1 -1 0
act vote right 12 side	0 -20 28 0 0
act vote right 3	-12 19 -6 5 -33
act vote right 3 name	0 -10 17 0 0
act vote right 3 organisation	0 18 -16 1 -4
act vote right 3 person	-5 0 10 0 -1
act vote right 3 pronoun	0 0 10 0 -10
act vote right 3 side	0 0 -3 6 0
act vote right 6	0 2 1 0 -18
act vote right 6 name	0 9 -9 0 0
act vote right 6 organisation	3 -5 6 0 -5
act vote right 6 person	-2 0 6 0 0
act vote right 6 side	0 4 -7 3 0
act vote right far	1 -36 18 -3 11
act vote right far office	0 7 -10 0 0
act vote right far organisation	0 -26 10 0 13
act vote right far person	10 -14 0 0 0
act vote right far pronoun	0 0 10 0 -1
act vote right far side	0 -10 18 0 0
act vote right in clause	1 8 -2 -1 -11
act vote right in clause name	0 23 -18 0 0
act vote right in clause office	0 11 -10 0 0
act vote right in clause person	0 -2 7 0 -3
approve< approve>	-4 6 0 0 0
approve< both	-6 -7 13 0 0
approve< do<	0 -1 6 -3 -9
approve< do>	13 -24 12 1 -11
approve< future	3 4 -10 3 0
approve< infinitive	-11 20 -9 0 0
approve< is future passive	0 16 -13 0 0
approve< is modal	7 -11 1 0 0
approve< is modal passive	-2 -4 8 0 0
approve< is noun 	5 -12 2 0 0
approve< is noun  person	9 -4 -2 0 0
approve< is noun and	-13 6 2 0 0
approve< is noun final	0 -5 6 0 0
approve< is noun final person	0 -5 6 0 0
approve< is noun need organisation	0 12 -11 0 0
approve< is noun needs	0 -18 21 0 0
approve< is noun needs organisation	0 -6 8 0 0
approve< is noun s	-8 0 11 0 0
approve< is noun the	-6 17 -10 0 0
approve< is noun the organisation	-4 16 -10 0 0
approve< is noun to	-1 14 -10 0 0
approve< is noun to organisation	0 13 -10 0 0
approve< is noun with	13 -1 -9 0 0
approve< is noun with organisation	13 -1 -10 0 0
approve< is past passive	7 -3 -2 0 0
approve< is past passive organisation	6 0 -2 0 0
approve< is past passive side	8 0 -7 0 0
approve< is perfect	0 -12 12 0 0
approve< is present	0 -4 8 0 0
approve< is present passive	0 12 -13 0 0
approve< lack<	-2 17 -7 -4 -7
approve< lack>	-1 13 -6 0 0
approve< modal-not	0 8 -7 0 0
approve< name	-6 10 0 0 0
approve< office	6 0 -5 6 0
approve< organisation	22 3 -16 -3 -6
approve< participle	13 0 -9 0 0
approve< past	3 12 -11 0 -6
approve< perfect	0 -8 8 0 0
approve< perfect-not	0 0 -6 3 0
approve< person	-14 21 -4 0 -5
approve< power=board	0 -14 15 0 0
approve< power=cabinet	20 -8 -9 0 0
approve< power=commission	5 0 -7 0 0
approve< power=council	10 0 -4 0 0
approve< power=government	-1 8 -2 0 0
approve< power=house	6 0 -8 0 0
approve< power=minister	-2 -11 19 0 0
approve< power=ministry	0 -5 7 0 0
approve< power=president	-34 27 -9 5 -2
approve< power=prime minister	8 0 -6 0 0
approve< power=secretary	6 -3 0 0 0
approve< power=senate	-9 0 6 0 0
approve< present	-24 12 3 0 0
approve< pronoun	-9 -2 15 0 0
approve< publish<	10 7 -16 0 0
approve< publish>	15 -1 -10 0 0
approve< side	15 -11 0 0 0
approve< vote<	2 4 -11 4 0
approve< vote>	0 6 -8 0 0
approve> again	12 7 -17 0 0
approve> both	-11 10 2 0 0
approve> do<	18 0 -14 0 -1
approve> do>	11 0 -9 -2 -4
approve> future	-2 15 -8 0 -8
approve> gerund	-5 14 -5 0 0
approve> infinitive	-10 20 -18 0 5
approve> is future	0 8 -6 0 -3
approve> is future organisation	-12 0 5 0 -1
approve> is future passive	0 -5 7 0 0
approve> is future side	12 0 -11 0 0
approve> is infinitive	-12 25 -25 0 8
approve> is infinitive organisation	-7 7 -11 0 9
approve> is modal	0 11 -7 0 0
approve> is modal not	0 0 6 0 0
approve> is modal side	0 6 -5 0 0
approve> is noun gave	16 -9 -7 0 0
approve> is noun gave organisation	15 -6 -8 0 0
approve> is noun give	0 -2 7 0 0
approve> is noun give organisation	0 8 -4 0 0
approve> is noun give side	0 -14 14 0 0
approve> is noun given	6 -1 -1 0 0
approve> is noun go	0 20 -20 0 0
approve> is noun go side	0 19 -19 0 0
approve> is noun must	0 7 -1 0 0
approve> is noun needs	-5 -5 12 0 0
approve> is noun not	0 6 -5 0 0
approve> is noun s	1 14 -15 0 0
approve> is noun s office	10 0 -12 0 0
approve> is noun s organisation	-10 11 -1 0 0
approve> is noun said	0 8 -9 0 0
approve> is noun said side	0 9 -8 0 0
approve> is noun says	-3 8 -2 0 0
approve> is noun to	-10 5 -8 0 11
approve> is noun to name	0 7 -5 0 0
approve> is noun to organisation	-6 1 -3 0 9
approve> is participle passive	0 -4 12 0 0
approve> is past	1 -33 13 0 -2
approve> is past name	8 0 -8 0 0
approve> is past organisation	5 -20 4 0 0
approve> is past person	-13 -3 20 0 0
approve> is past side	-5 0 9 0 0
approve> is perfect	9 -7 0 0 -3
approve> is perfect both	-15 0 13 0 0
approve> is perfect name	-13 3 6 0 0
approve> is perfect organisation	7 -21 10 0 0
approve> is perfect person	8 0 -7 0 0
approve> is perfect side	17 7 -22 0 0
approve> is pluperfect	0 -9 5 0 0
approve> is present organisation	7 2 -12 0 0
approve> is present side	-2 0 11 0 0
approve> lack<	3 15 -20 0 0
approve> lack>	5 12 -9 -15 -5
approve> modal	0 16 -10 0 -3
approve> modal-not	0 -7 3 0 0
approve> name	0 -10 12 -2 -5
approve> office	30 -5 -24 0 0
approve> organisation	18 0 -17 -8 10
approve> participle	0 -4 8 0 0
approve> past	4 7 -10 0 -2
approve> perfect	23 -41 7 -3 0
approve> perfect-not	0 7 0 0 -3
approve> person	-4 8 0 0 -11
approve> power=assembly	0 6 -13 1 0
approve> power=board	-6 -16 23 0 0
approve> power=cabinet	17 4 -30 0 3
approve> power=commission	-13 -17 29 0 0
approve> power=congress	4 7 -11 0 0
approve> power=council	6 -7 0 0 0
approve> power=department	-4 0 7 0 0
approve> power=diet	0 10 -10 0 0
approve> power=government	-13 -12 26 0 0
approve> power=minister	24 -27 -6 4 -6
approve> power=ministry	-10 -8 19 0 0
approve> power=no power	3 20 -10 -21 -7
approve> power=parliament	10 10 -21 0 3
approve> power=president	-7 8 0 -3 0
approve> power=prime minister	8 0 -1 0 -4
approve> power=representative	-4 -5 13 0 0
approve> power=secretary	1 -6 0 0 0
approve> power=senate	0 0 -7 0 10
approve> present	-28 11 9 -8 0
approve> present-not	0 -3 8 0 0
approve> pronoun	-3 -12 18 0 0
approve> refuse>	-19 -30 0 0 34
approve> side	-4 0 12 -3 -18
approve> vote<	0 -7 0 1 0
approve> vote>	14 -3 -10 0 3
asks	-25 -5 25 1 -8
b:"	-2 -11 16 -2 3
b:" say	12 -2 -5 0 0
b:" the	0 -6 0 0 6
b:'s	-17 13 0 -4 0
b:(	-13 5 4 0 0
b:) and	12 0 -13 0 0
b:*	3 1 -7 0 0
b:,	9 0 -4 -9 0
b:, <person>	13 6 -20 0 0
b:, a	-8 -4 13 0 0
b:, according	5 -22 8 0 0
b:, both	-14 0 12 0 0
b:, for	-12 12 0 0 0
b:, has	-5 0 10 0 0
b:, having	-6 0 7 0 0
b:, his	7 0 -9 0 0
b:, i	8 -6 0 0 0
b:, in	-18 -5 27 0 0
b:, it	3 -14 7 0 0
b:, mr	-4 -9 18 0 0
b:, on	5 -6 0 0 0
b:, say	0 10 -7 0 0
b:, sign	-9 0 8 0 0
b:, subject	0 -11 12 0 0
b:, the	14 13 -18 0 -15
b:, their	8 0 -6 0 0
b:, then	9 4 -14 0 0
b:, through	7 -9 0 0 0
b:, to	0 10 -10 0 0
b:, when	0 0 -8 0 7
b:, with	-8 0 11 0 0
b:-	0 -2 -4 0 6
b:. <person>	0 -9 10 0 0
b:. m	0 -10 16 0 0
b:/	-3 0 7 0 0
b::	6 14 -9 -13 -22
b:: <seat>	-1 0 6 0 0
b:: doe	0 -4 6 0 0
b:: for	0 6 -4 0 0
b:: i	0 7 -5 0 0
b:: the	5 7 -11 0 0
b:: we	7 9 -17 0 0
b:;	-8 5 0 0 0
b:; <person>	-8 0 9 0 0
b:; for	-6 5 0 0 0
b:; the	-13 -16 25 2 0
b:<agent>	0 3 -1 0 -12
b:<day-ahead>	-17 -2 18 0 0
b:<day-ahead> in	0 9 -6 0 0
b:<day-gone>	12 -3 -7 0 0
b:<day-gone> <name>	7 0 -7 0 0
b:<day-gone> and	14 0 -13 0 0
b:<day-gone> between	-5 0 6 0 0
b:<day-gone> by	11 0 -8 0 0
b:<day-gone> that	0 6 -4 0 0
b:<day-gone> the	1 -7 1 0 0
b:<day-today>	-2 2 -1 6 -1
b:<day-today> morning	2 12 -16 0 0
b:<duty>	-9 -4 20 0 -1
b:<goods>	-3 -23 23 0 4
b:<level>	0 -24 21 0 0
b:<level> on	8 -4 -2 0 0
b:<month-gone>	0 -6 6 0 0
b:<name>	-1 17 -7 -5 -2
b:<name> 's	-7 6 1 0 0
b:<name> a	11 -2 -8 0 0
b:<name> also	-1 8 -5 0 0
b:<name> and	-14 -1 17 0 0
b:<name> by	10 0 -8 0 0
b:<name> has	-10 5 1 0 0
b:<name> have	11 0 -9 0 0
b:<name> in	-4 0 6 0 0
b:<name> it	11 9 -23 0 0
b:<name> the	4 16 -23 0 0
b:<name> will	0 -7 9 0 0
b:<not>	-31 7 6 9 -18
b:<number>	24 -31 3 -2 -4
b:<number> <name>	-8 0 9 0 0
b:<number> <person>	4 6 -12 0 0
b:<number> and	7 0 -6 0 0
b:<number> in	9 -3 -3 0 0
b:<number> vote	8 0 -7 0 0
b:<office> <person>	0 5 -6 0 0
b:<office> in	2 3 -7 0 0
b:<office> of	0 -10 7 0 0
b:<office> say	1 7 -9 0 0
b:<organisation>	-6 0 5 -2 0
b:<organisation> 's	0 -20 18 0 0
b:<organisation> and	-5 21 -14 0 0
b:<organisation> must	0 -13 14 0 0
b:<organisation> on	0 18 -20 0 0
b:<person>	-9 -8 19 -2 0
b:<person> 's	0 16 -14 0 0
b:<person> and	12 -1 -10 0 2
b:<person> has	0 -7 6 0 0
b:<person> need	0 6 -5 0 0
b:<person> say	-16 2 7 0 0
b:<person> sign	-28 -11 40 0 0
b:<person> state	2 0 -6 0 0
b:<points>	0 -5 10 0 0
b:<quality>	0 6 -7 -1 3
b:<quality> trade	-3 8 -1 0 0
b:<quality> wheat	13 0 -12 0 0
b:<seat>	2 7 -6 -3 0
b:<seat> 's	4 3 -10 0 0
b:<seat> and	-1 -8 12 0 0
b:<seat> by	0 6 -10 0 0
b:<seat> it	0 9 -15 0 0
b:<seat> on	11 -3 -5 0 0
b:<seat> the	0 8 -8 0 0
b:<span>	-14 -1 16 0 0
b:<taker>	0 -11 7 0 1
b:<v-agree>	-10 0 17 -6 -14
b:<v-bear>	0 -28 16 2 4
b:<v-begin>	-10 -3 4 0 4
b:<v-deny>	-4 -2 10 0 0
b:<v-down>	-2 -9 14 0 0
b:<v-end>	-15 0 13 0 0
b:<v-impose>	-7 1 7 1 -11
b:<v-propose>	-18 9 -2 13 -4
b:<v-return>	10 0 -8 0 0
b:<v-say>	-6 0 8 0 -5
b:<v-stay>	7 -20 11 0 0
b:<v-suspend>	-8 -11 21 0 0
b:<v-up>	-6 -6 11 0 0
b:a	-1 -8 16 0 -7
b:a <span>	0 6 -6 0 0
b:a bill	0 -5 8 0 0
b:a deal	0 -7 8 0 0
b:a decision	0 6 -3 0 0
b:a decree	10 0 -12 0 0
b:a joint	-1 -3 11 0 0
b:a law	0 6 -5 0 0
b:a new	0 6 -6 0 0
b:a notice	0 1 -8 7 0
b:a paper	0 0 -6 0 6
b:a second	7 0 -4 0 0
b:a signature	0 18 -17 0 0
b:a treaty	0 -12 13 0 0
b:a vote	0 15 -13 0 0
b:accord	0 -11 14 0 0
b:according	7 -26 14 0 0
b:according to	7 -26 14 0 0
b:act	8 -12 0 0 0
b:act of	0 -8 9 0 0
b:action	0 6 -5 0 0
b:add that	0 6 -5 0 0
b:adopt	14 0 -16 0 0
b:after	-9 -5 13 0 0
b:against	3 -6 0 0 0
b:agree	-18 8 5 0 0
b:agree in	-3 0 7 0 0
b:agreement has	0 13 -12 0 0
b:agreement is	0 -8 8 0 0
b:agreement must	0 10 -9 0 0
b:an	-7 8 0 0 0
b:an agreement	-1 9 -3 0 0
b:an extension	-6 10 -1 0 0
b:an order	2 1 -6 0 0
b:and	19 3 -17 -21 4
b:and <name>	10 0 -5 0 0
b:and <person>	0 -11 6 0 0
b:and a	11 -2 -6 0 0
b:and by	0 9 -7 0 0
b:and for	4 14 -21 0 0
b:and has	0 -5 8 0 0
b:and in	0 2 -8 0 3
b:and mr	-3 0 7 0 0
b:and on	-13 1 8 0 0
b:and sign	0 10 -7 0 0
b:and that	6 -16 7 0 0
b:and the	0 1 -8 0 10
b:and with	11 -5 -4 0 0
b:annex	6 0 -6 0 0
b:announce	-7 0 12 0 0
b:announcement	7 3 -11 0 0
b:announcement of	6 6 -14 0 0
b:any	-6 0 7 0 0
b:any extension	0 12 -8 0 0
b:approval of	2 3 -6 0 0
b:approve the	-9 5 0 0 0
b:are	0 -6 10 0 0
b:arrangement	-4 0 7 0 0
b:as	-14 0 13 0 -1
b:as a	-1 0 7 0 0
b:as of	-3 -2 8 0 0
b:ask	0 1 -14 16 0
b:ask in	0 0 -12 12 0
b:assent	0 10 -8 0 0
b:at	-6 -14 26 0 0
b:at the	-11 -6 20 0 0
b:authorised	-11 6 2 0 0
b:back	-6 -10 17 0 0
b:back to	-6 -7 14 0 0
b:be	-32 18 0 0 0
b:be confirm	0 7 -6 0 0
b:be sign	-19 7 5 0 0
b:bear	15 -9 -7 0 0
b:bear the	12 -6 -6 0 0
b:because the	0 -1 6 0 0
b:become	0 9 -9 0 0
b:been	4 7 -10 0 0
b:been sign	19 0 -17 0 0
b:before the	6 2 -7 0 0
b:behalf	-9 -1 13 0 0
b:behalf of	-9 -1 13 0 0
b:between	-14 -15 31 0 0
b:between the	0 -2 6 0 0
b:both	-9 8 2 0 0
b:bring	0 8 -5 0 0
b:but	-7 14 -15 5 0
b:but the	-5 13 -5 0 0
b:by	26 4 -20 -14 -15
b:by <name>	-1 8 -3 0 0
b:by <number>	8 0 -7 0 0
b:by <office>	7 8 -19 0 0
b:by <person>	9 0 -9 0 0
b:by a	6 0 -2 0 0
b:by both	0 8 -6 0 0
b:by mr	4 3 -11 0 0
b:by the	-1 -2 6 0 0
b:call	-2 -6 13 0 0
b:can be	-1 -2 7 0 0
b:cannot	0 6 -3 0 0
b:ceasefire	-15 0 16 0 0
b:change	0 -15 16 0 0
b:charge	11 0 -8 0 0
b:charge <level>	12 0 -9 0 0
b:clear	7 0 0 0 0
b:come	-3 -8 14 0 0
b:come from	0 7 -6 0 0
b:company	-6 0 8 0 0
b:company 's	-5 0 6 0 0
b:confirm the	0 -8 9 0 0
b:consent	0 11 -8 0 0
b:consultation	-1 -7 12 0 0
b:control	0 10 -7 0 0
b:coordinating	5 2 -10 0 0
b:could	0 -7 0 6 0
b:could not	0 0 -3 6 0
b:custom	0 -5 7 0 0
b:date	0 6 -6 0 0
b:day	9 0 -5 0 0
b:day in	6 0 -5 0 0
b:deal with	0 -10 13 0 0
b:decision	9 4 -21 0 5
b:decision of	0 0 -8 0 5
b:decree	9 6 -17 0 0
b:decree of	11 -1 -8 0 0
b:desk	0 8 -8 0 0
b:did not	0 8 -7 0 0
b:diet	0 -6 6 0 0
b:directed	-7 0 10 0 0
b:directed the	-7 0 9 0 0
b:do	0 -18 16 3 0
b:do not	0 -6 0 6 0
b:document	4 0 -7 0 0
b:doe	-12 14 -6 0 0
b:doe not	0 -16 18 0 0
b:doe the	0 13 -11 0 0
b:down	0 -6 11 0 0
b:draft	-2 8 -3 0 0
b:draw	0 0 -5 0 6
b:due	0 -5 7 0 0
b:duty	1 -10 8 0 0
b:duty is	2 -7 2 0 0
b:effect	-4 13 -7 0 0
b:end	-10 7 0 0 0
b:end of	-7 0 9 0 0
b:enter	0 6 -4 0 0
b:export control	0 6 -6 0 0
b:extension	-3 11 -1 0 0
b:fact	0 -3 6 0 0
b:final approval	0 -7 8 0 0
b:finance	-1 0 7 0 0
b:follow	-3 0 9 0 0
b:for	-15 8 2 1 0
b:for <name>	5 13 -15 0 0
b:for <span>	0 -6 13 0 0
b:for the	-8 0 9 0 0
b:for us	7 5 -14 0 0
b:force	-9 7 0 0 0
b:from	-31 10 6 0 0
b:from the	-12 25 -16 0 0
b:gazetted	0 6 -6 0 0
b:general	-10 0 13 0 0
b:get	2 9 -13 0 0
b:good	-12 -9 27 0 0
b:had	0 -6 7 0 0
b:had been	1 5 -8 0 0
b:halifax	0 12 -10 0 0
b:hand	3 -12 5 0 0
b:hand over	-3 -2 9 0 0
b:has	4 3 -7 0 0
b:has its	6 -6 0 0 0
b:has say	0 -5 9 0 0
b:has the	3 3 -8 0 0
b:has to	0 11 -9 0 0
b:have	4 -8 0 5 0
b:have been	-1 -8 13 0 0
b:have not	0 0 -9 7 0
b:have to	0 -4 6 0 0
b:having	-14 0 15 0 0
b:having regard	-14 0 14 0 0
b:he	-14 -5 16 0 0
b:he add	0 6 -5 0 0
b:he and	-1 0 6 0 0
b:he had	0 -9 11 0 0
b:he is	-4 -7 15 0 0
b:he tell	0 -3 13 0 -3
b:his	0 0 2 -11 0
b:his <quality>	0 -3 0 0 6
b:hour	0 0 -7 0 4
b:hour later	0 0 -7 0 5
b:house	0 -10 13 0 0
b:how	0 -3 7 0 0
b:i	-8 -16 26 3 -5
b:i sign	-9 0 11 0 0
b:if	-17 7 0 0 -3
b:in	-1 3 1 0 -7
b:in <month-gone>	-2 -3 11 0 0
b:in <name>	13 20 -38 0 0
b:in <number>	9 0 -8 0 0
b:in <seat>	0 6 -7 0 0
b:in a	13 0 -14 0 0
b:in return	11 0 -10 0 0
b:in the	-16 -2 12 0 1
b:increase	0 -9 9 0 0
b:informed	0 -15 12 0 0
b:informed the	0 -12 15 0 0
b:initialled	-5 0 0 0 7
b:into	-17 16 0 0 0
b:into force	-7 7 0 0 0
b:investment	0 13 -14 0 0
b:is agree	0 14 -14 0 0
b:is now	5 4 -10 0 0
b:is that	4 -6 1 0 0
b:is the	-13 3 4 0 0
b:is to	-3 -17 24 0 0
b:is what	6 -6 0 0 0
b:is with	0 16 -14 0 0
b:issued	0 6 -4 0 0
b:issued by	0 8 -10 0 0
b:it	-14 -3 10 8 0
b:it is	8 3 -17 0 0
b:it must	0 -20 22 0 0
b:it still	-3 -5 11 0 0
b:it to	0 26 -24 0 0
b:it was	-9 2 1 7 0
b:it with	0 -5 6 0 0
b:its	8 -17 8 -1 0
b:joint	-5 -10 19 0 0
b:just	8 0 -8 0 0
b:just sign	8 0 -8 0 0
b:khan	-9 0 10 0 0
b:know	0 3 -8 2 0
b:lack	-7 10 0 0 0
b:last	0 -9 13 0 0
b:law	7 13 -20 0 0
b:law the	0 9 -8 0 0
b:lay	0 9 -8 0 0
b:leave	0 8 -5 0 0
b:leave it	0 16 -16 0 0
b:led	-8 0 12 0 0
b:led by	-8 0 11 0 0
b:lie with	0 6 -4 0 0
b:lower	0 -9 6 0 0
b:lower duty	0 -7 4 0 0
b:m	0 -10 9 0 0
b:m .	0 -10 9 0 0
b:make	11 0 -11 0 0
b:may	-1 7 -2 0 0
b:meant	0 4 -17 0 12
b:meet	-16 -23 37 0 0
b:meet of	0 -4 8 0 0
b:member	-7 -8 16 0 0
b:member of	-7 -8 16 0 0
b:midnight	6 0 -4 0 0
b:ministry	0 -4 7 0 0
b:more	-5 0 6 0 0
b:morning	0 12 -12 0 0
b:mr	-4 7 3 -6 -13
b:mr .	-10 0 12 0 0
b:mr <person>	0 15 -11 0 0
b:mrs	-5 0 6 0 0
b:must	-10 -2 8 0 0
b:must be	-1 -2 6 0 0
b:must still	0 -19 20 0 0
b:my	17 -4 -8 0 0
b:my <office>	5 0 -7 0 0
b:need	-2 12 -6 0 0
b:need a	0 26 -24 0 0
b:need the	-5 -2 7 0 0
b:neither	-9 4 0 0 0
b:no notice	-1 10 -6 0 0
b:no order	0 16 -14 0 0
b:nod	0 18 -17 0 0
b:nor	-9 5 0 0 0
b:northern	0 -7 7 0 0
b:not	-7 -13 5 17 -2
b:note	1 -1 -6 0 5
b:nothing	0 7 -4 0 0
b:notice	-1 24 -26 5 0
b:notice of	0 0 -7 6 0
b:now	0 13 -12 0 0
b:obtain	0 -10 11 0 0
b:obtain the	0 -10 11 0 0
b:of	-12 -3 17 0 -11
b:of <day-today>	-3 -3 9 0 0
b:of <name>	1 6 -7 0 0
b:of it	-1 -11 15 0 0
b:on	1 -4 6 3 -21
b:on <day-ahead>	-14 2 6 0 0
b:on <day-gone>	13 -12 -3 0 -2
b:on <day-today>	0 -3 -4 8 0
b:on <quality>	11 0 -10 0 0
b:on an	0 -11 11 0 0
b:on behalf	-9 -1 13 0 0
b:on our	6 0 -4 0 0
b:on the	-3 15 -10 0 0
b:on thi	9 0 -10 0 0
b:once the	0 -2 6 0 0
b:one	0 7 -7 0 0
b:one of	0 12 -9 0 0
b:only	0 -2 0 6 0
b:only the	0 -9 11 0 0
b:only to	2 -11 6 0 0
b:or	-2 23 -19 0 0
b:order	5 2 -6 0 0
b:order by	-7 9 0 0 0
b:order has	6 -8 0 0 0
b:order in	0 8 -7 0 0
b:order of	0 -8 5 0 0
b:order on	-2 0 6 0 0
b:other	7 0 -7 0 0
b:other side	0 11 -8 0 0
b:our	11 -1 -10 2 0
b:our deal	0 -6 6 0 0
b:our own	3 8 -14 0 0
b:our side	14 -1 -12 0 0
b:out	-10 6 0 0 0
b:over	0 -6 3 0 0
b:over the	9 -6 0 0 0
b:own	0 11 -11 0 0
b:pact	-6 0 7 0 0
b:paper	0 0 -5 0 6
b:parliament and	0 10 -8 0 0
b:part	6 1 -9 0 0
b:passed	7 0 -4 0 0
b:passed the	8 0 -6 0 0
b:pause	0 -4 6 0 0
b:pen	0 6 -4 0 0
b:pending	0 6 -5 0 0
b:permanent	0 10 -9 0 0
b:phone	8 -2 -2 0 0
b:place	0 -5 8 0 0
b:port	0 -9 12 0 0
b:presence	6 0 -4 0 0
b:president	-21 -16 35 0 0
b:president <person>	-5 -13 21 0 0
b:prolongation	3 -11 4 0 0
b:prolonged	0 -7 7 0 0
b:proposal	0 17 -17 0 0
b:protocol	0 6 -3 0 0
b:provided	-5 8 0 0 0
b:provided that	-5 9 0 0 0
b:published	-6 8 -2 0 0
b:published by	0 11 -10 0 0
b:published in	0 -7 7 0 0
b:put it	-7 0 3 0 0
b:put the	0 22 -21 0 0
b:put their	15 -4 -10 0 0
b:reach	-1 -6 10 0 0
b:read	0 0 6 0 0
b:receive	-7 2 0 0 0
b:receive the	-3 10 -3 0 0
b:recommend	0 6 -6 0 0
b:reduction	0 6 -3 0 0
b:regard	-14 0 15 0 0
b:regard to	-14 0 15 0 0
b:require	0 20 -18 0 0
b:resolution	13 0 -14 0 0
b:resolution of	11 4 -19 0 0
b:rest on	0 -12 13 0 0
b:rest with	0 8 -6 0 0
b:return	10 0 -8 0 0
b:round in	-6 0 7 0 0
b:round of	6 0 -4 0 0
b:rule	-4 -2 10 0 0
b:same	-16 -1 21 0 0
b:say	-7 6 0 0 -1
b:say his	6 0 -5 0 0
b:say it	-1 9 -5 0 0
b:say the	-5 10 -4 0 0
b:say whether	0 4 -6 0 0
b:seal	-9 9 0 0 0
b:seal of	-5 12 -5 0 0
b:see	0 -4 0 6 0
b:send	8 -7 0 0 0
b:set	0 -6 9 0 0
b:shall	0 9 -8 0 0
b:sheet	0 -4 7 0 0
b:should	0 -4 10 0 0
b:side	6 0 -4 0 0
b:side is	0 10 -7 0 0
b:sign	0 -5 8 -3 -10
b:sign by	9 0 -6 0 0
b:sign for	-4 -21 26 0 0
b:sign in	12 0 -13 0 0
b:sign it	-9 0 14 0 0
b:sign on	0 10 -4 0 0
b:sign the	-7 -6 14 0 0
b:sign with	-6 0 8 0 0
b:signature	6 19 -24 0 0
b:signature by	0 8 -8 0 0
b:signature in	0 14 -14 0 0
b:since	-14 3 3 0 0
b:sit	4 -9 0 0 0
b:so	0 -4 9 0 -5
b:so the	-10 1 5 0 0
b:speak	7 -1 -1 0 0
b:speak for	9 0 -7 0 0
b:special	0 6 -4 0 0
b:state that	2 2 -8 0 0
b:still	-7 -3 9 0 0
b:still to	0 14 -14 0 0
b:such	0 8 -7 0 0
b:table	0 7 -7 0 0
b:take	0 -1 -1 0 6
b:take place	0 -4 7 0 0
b:take the	4 -7 0 0 0
b:talk	0 -1 9 0 0
b:talk between	6 0 -3 0 0
b:talk with	-6 0 3 0 0
b:tariff	-9 2 6 0 0
b:telephone	-3 -1 10 0 0
b:tell	0 -9 14 0 -9
b:tell <organisation>	0 12 -11 0 0
b:tell the	0 -10 12 0 0
b:tell us	9 0 -9 0 0
b:term	0 10 -7 0 0
b:than	0 -5 8 0 0
b:thank	-3 -2 8 0 0
b:thanked	0 -5 9 0 0
b:that	6 -5 5 -21 0
b:that <office>	10 0 -10 0 0
b:that <person>	-6 0 0 0 7
b:that he	5 -17 12 0 0
b:that his	0 -9 8 0 0
b:that is	5 -22 12 0 0
b:that of	11 2 -12 0 0
b:that put	-10 0 11 0 0
b:that the	0 5 -6 0 0
b:that was	0 -4 6 0 0
b:the	-12 16 5 -6 -17
b:the <name>	-2 -3 9 0 0
b:the <number>	11 0 -10 0 0
b:the <office>	-2 -2 7 0 0
b:the <organisation>	0 -8 9 0 0
b:the <person>	16 0 -14 0 0
b:the <quality>	0 13 -16 0 0
b:the <seat>	-7 0 8 0 0
b:the accord	0 -11 12 0 0
b:the agreement	4 0 -6 0 0
b:the announcement	4 6 -12 0 0
b:the approval	2 3 -6 0 0
b:the arrangement	-7 0 11 0 0
b:the ceasefire	-14 0 15 0 0
b:the company	-6 0 6 0 0
b:the deal	0 8 -4 0 0
b:the decision	8 -1 -12 0 5
b:the decree	0 7 -13 0 0
b:the delegation	0 -2 6 0 0
b:the draft	-2 10 -5 0 0
b:the end	-9 10 0 0 0
b:the export	0 6 -5 0 0
b:the extension	1 -7 4 0 0
b:the final	0 9 -8 0 0
b:the first	0 0 6 0 0
b:the house	0 -6 9 0 0
b:the increase	0 -9 9 0 0
b:the meet	0 -4 7 0 0
b:the new	0 -5 7 0 0
b:the northern	0 -7 7 0 0
b:the notice	0 6 -9 0 0
b:the order	10 -5 -3 0 0
b:the other	8 1 -10 0 0
b:the pen	0 7 -6 0 0
b:the proposal	0 9 -9 0 0
b:the protocol	0 6 -3 0 0
b:the same	-16 0 20 0 0
b:the seal	-5 11 -5 0 0
b:the second	-4 0 7 0 0
b:the table	0 7 -7 0 0
b:the tariff	-3 7 0 0 0
b:the term	0 10 -7 0 0
b:the understanding	-2 8 -1 0 0
b:the vote	0 -13 14 0 0
b:their	18 -7 -2 0 -5
b:then	4 2 -9 0 0
b:there	-1 7 -1 0 0
b:thi	-7 9 0 0 0
b:through	6 -8 2 0 0
b:through the	7 -4 0 0 0
b:to	-23 4 13 -2 -17
b:to <level>	-6 -5 13 0 0
b:to <number>	7 -3 -1 0 0
b:to <person>	0 7 -6 0 0
b:to ask	0 7 -6 0 0
b:to be	-8 8 -1 0 0
b:to it	8 0 -7 0 0
b:to sign	-2 -13 18 0 0
b:to the	-8 3 3 0 0
b:together	19 -1 -15 0 0
b:together with	9 0 -7 0 0
b:trade	-17 6 2 0 0
b:trade minister	-2 8 -2 0 0
b:treaty	0 -12 13 0 0
b:trip	-10 0 10 0 0
b:truce between	-8 0 11 0 0
b:truce that	10 0 -8 0 0
b:truce with	-7 0 10 0 0
b:two	-4 0 8 0 0
b:unclear	-7 -4 0 15 0
b:under the	9 0 -8 0 0
b:understanding	-7 7 0 0 0
b:unless	-13 -5 21 0 0
b:unless the	0 -10 12 0 0
b:until	-8 12 -1 0 0
b:until the	0 14 -11 0 0
b:up	0 8 -13 0 6
b:up to	0 14 -14 0 0
b:us	17 4 -22 0 0
b:vote	6 0 -2 0 0
b:vote in	0 8 -8 0 0
b:vote to	8 0 -7 0 0
b:wait	0 7 -5 0 0
b:wait for	0 9 -7 0 0
b:waited	7 -2 -2 0 0
b:waited for	7 -2 -2 0 0
b:was	-1 -10 1 5 1
b:was announce	-5 0 6 0 0
b:was in	-8 0 13 0 0
b:was sign	-2 -10 8 0 0
b:we	7 7 -17 3 0
b:we have	-1 -4 0 6 0
b:we sign	10 0 -10 0 0
b:were sign	7 0 -5 0 0
b:what	3 -7 10 0 0
b:what come	0 -6 8 0 0
b:what is	0 12 -11 0 0
b:what the	7 0 -4 0 0
b:wheat	13 0 -12 0 0
b:when	0 -9 0 0 11
b:when the	0 -11 0 0 6
b:where	-2 -4 12 0 0
b:whether	-20 -10 -27 50 -5
b:whether the	0 0 -16 16 0
b:which	8 -4 -4 3 0
b:which he	0 8 -8 0 0
b:which the	0 -9 0 6 0
b:who	0 -22 16 0 0
b:who speak	9 0 -7 0 0
b:whose	-3 0 6 0 0
b:why	0 7 -6 0 0
b:will	-13 2 7 0 0
b:will be	-6 14 -7 0 0
b:will put	0 8 -8 0 0
b:will sign	0 -10 11 0 0
b:with	0 -5 8 0 -8
b:with a	3 3 -7 0 0
b:with his	6 0 -2 0 0
b:with my	12 -3 -7 0 0
b:without a	0 -5 6 0 0
b:would	-13 2 6 0 0
b:would be	-2 12 -7 0 0
b:would need	0 -5 7 0 0
b:would not	0 -4 6 0 0
b:would put	0 16 -14 0 0
b:yet	0 7 -5 0 0
b:—	-6 9 0 0 -3
b:— <person>	-7 0 11 0 0
b:— the	-10 0 16 0 0
beside given	43 -26 -5 -52 -66
beside given both	1 -14 8 0 0
beside given name	14 -6 -5 -2 0
beside given office	-7 -8 20 -5 -3
beside given organisation	31 -17 -9 -5 -11
beside given person	17 1 -12 -10 -15
beside given pronoun	9 -10 0 0 -9
beside given side	-13 3 16 0 -2
beside needed	-63 32 12 -13 -41
beside needed both	-14 8 0 0 0
beside needed office	-22 9 1 0 -7
beside needed organisation	-26 15 5 -6 -23
beside needed person	-12 39 -26 0 -6
beside needed pronoun	0 -12 16 0 1
beside needed side	-2 -17 23 0 0
beside none	-19 -13 50 -28 -21
beside none again	8 -15 15 -4 -12
beside none both	8 1 -2 -1 -12
beside none name	-22 0 37 -14 -22
beside none organisation	-12 23 -10 0 -1
beside none person	20 -17 -1 -18 7
beside none pronoun	-12 -31 38 -2 3
beside none side	-28 -18 36 9 -9
beside unknown	-13 -6 -20 35 -1
beside unknown person	-9 -6 -5 22 0
beside withheld	-10 -25 -3 -2 28
beside withheld organisation	-8 -5 -8 0 22
beside withheld person	-9 -4 -5 0 19
beside withheld pronoun	7 -2 -2 0 0
beside withheld side	0 0 10 0 -7
c0=agree	0 -1 6 -6 -10
c0=bear	3 -13 0 3 2
c0=buy	-10 0 12 0 0
c0=down	-1 6 -1 0 0
c0=end	0 -11 17 0 0
c0=impose	-8 5 8 -10 -3
c0=say	0 0 6 0 -12
c0=sell	7 -10 0 0 0
c0=stay	0 0 1 3 -9
c0=suspend	0 -3 10 0 0
c0=target	11 0 -9 0 0
c1=agree	0 -11 12 -8 -13
c1=bear	0 -20 7 3 1
c1=buy	-10 0 13 0 0
c1=down	-2 6 0 0 0
c1=end	-1 -12 18 0 0
c1=impose	-5 2 8 -8 -6
c1=propose	-6 5 0 0 -2
c1=say	0 0 5 0 -12
c1=sell	7 -10 0 0 0
c1=stay	5 0 -3 3 -9
c1=suspend	-1 -4 11 0 0
c1=target	10 0 -10 0 0
c2=agree	6 -5 -5 0 6
c2=bear	-13 -6 24 -2 -10
c2=begin	-1 -2 10 0 -8
c2=buy	16 -10 -4 0 0
c2=deny	-10 -5 9 0 0
c2=down	10 0 -10 -2 3
c2=end	7 -20 7 0 -4
c2=impose	8 -21 6 2 -2
c2=propose	-36 0 17 12 -12
c2=say	-9 -3 10 7 -2
c2=sell	0 -13 19 0 0
c2=stay	-6 -4 13 0 -8
c2=suspend	-13 -4 7 0 10
c2=target	-11 -12 28 0 0
c2=threaten	-3 0 12 0 0
ct0=agree future	-4 -3 8 0 0
ct0=agree future-passive	-12 5 0 0 0
ct0=agree modal	0 10 -6 0 0
ct0=agree modal-passive	-6 0 5 0 0
ct0=agree past-passive	0 -14 7 0 0
ct0=agree perfect	7 -7 0 0 0
ct0=agree perfect-passive	9 0 -9 0 0
ct0=agree pluperfect-passive	7 0 -4 0 0
ct0=agree present	0 -11 14 0 0
ct0=bear past-passive	0 0 -4 0 6
ct0=bear perfect	5 -2 -11 6 0
ct0=bear present	7 -1 0 0 0
ct0=begin future	0 7 -6 0 0
ct0=begin past	1 -8 6 0 0
ct0=begin perfect	0 2 -10 0 6
ct0=begin present	-5 7 -3 0 0
ct0=down past-passive	0 6 -3 0 0
ct0=down present-passive	0 6 -5 0 0
ct0=end present	0 -4 6 0 0
ct0=impose future	-1 8 -3 0 0
ct0=impose future-passive	-14 0 8 0 0
ct0=impose modal	0 15 -10 0 0
ct0=impose modal-passive	-11 10 -1 0 0
ct0=impose past	-2 6 0 0 -2
ct0=impose past-passive	-2 -8 10 0 0
ct0=impose perfect	1 -13 2 0 4
ct0=impose perfect-passive	6 0 -5 0 0
ct0=impose pluperfect-passive	9 -5 -1 0 0
ct0=impose present	1 -7 5 0 0
ct0=propose future	0 18 -17 0 0
ct0=propose past	0 -10 5 0 0
ct0=propose present	-6 0 3 0 0
ct0=say future-passive	0 15 -15 0 0
ct0=say modal	6 -12 0 6 0
ct0=say past	-2 9 0 -8 -4
ct0=say past-passive	-10 0 12 0 0
ct0=say perfect	0 -1 7 0 0
ct0=say present	8 -1 -4 0 0
ct0=say present-passive	0 -9 10 0 0
ct0=sell past	8 0 -4 0 0
ct0=sell present	0 -6 7 0 0
ct0=stay future	0 -4 7 0 0
ct0=stay past	0 -1 -1 7 0
ct0=stay perfect	-5 6 0 0 0
ct0=target present	11 0 -9 0 0
ct0=up modal	0 -7 7 0 0
ct1=agree future	-4 -3 8 0 0
ct1=agree future-passive	-12 5 0 0 0
ct1=agree modal	0 10 -6 0 0
ct1=agree modal-passive	-6 0 5 0 0
ct1=agree participle-passive	1 -18 7 0 0
ct1=agree past-passive	0 -14 7 0 0
ct1=agree perfect	7 -6 0 0 0
ct1=agree perfect-passive	9 0 -9 0 0
ct1=agree pluperfect-passive	7 0 -4 0 0
ct1=agree present	0 -10 14 0 0
ct1=bear past-passive	0 0 -4 0 6
ct1=bear perfect	5 -2 -11 6 0
ct1=bear present	7 -1 0 0 0
ct1=begin future	0 7 -6 0 0
ct1=begin past	1 -7 5 0 0
ct1=begin perfect	0 2 -10 0 6
ct1=begin present	-5 8 -4 0 0
ct1=down past-passive	0 6 -3 0 0
ct1=down present-passive	0 6 -5 0 0
ct1=end present	0 -4 6 0 0
ct1=impose future	-1 8 -3 0 0
ct1=impose future-passive	-14 0 8 0 0
ct1=impose infinitive	-2 -9 14 0 0
ct1=impose modal	0 15 -10 0 0
ct1=impose modal-passive	-11 10 -1 0 0
ct1=impose past-passive	-2 -8 10 0 0
ct1=impose perfect	1 -11 0 0 4
ct1=impose perfect-passive	6 0 -5 0 0
ct1=impose pluperfect-passive	9 -5 -1 0 0
ct1=impose present	1 -6 4 0 0
ct1=propose future	0 18 -17 0 0
ct1=propose past	0 -10 5 0 0
ct1=propose present	-6 3 0 0 0
ct1=say future-passive	0 15 -15 0 0
ct1=say modal	6 -12 0 6 0
ct1=say past	-2 9 0 -8 -4
ct1=say past-passive	-10 0 12 0 0
ct1=say perfect	0 -1 7 0 0
ct1=say present	8 0 -4 0 0
ct1=say present-passive	0 -9 10 0 0
ct1=sell past	8 0 -4 0 0
ct1=sell present	0 -6 7 0 0
ct1=stay future	0 -4 6 0 0
ct1=stay participle-passive	9 0 -8 0 0
ct1=stay past	1 0 -3 7 0
ct1=target present	11 0 -9 0 0
ct1=up modal	0 -7 7 0 0
ct2=agree future	-15 21 -23 0 14
ct2=agree infinitive	0 2 -11 0 7
ct2=agree modal	-10 0 4 0 1
ct2=agree participle-passive	4 -17 4 0 0
ct2=agree past	11 -52 3 2 -4
ct2=agree perfect	14 -20 6 -2 -9
ct2=agree perfect-passive	8 0 -7 0 0
ct2=agree pluperfect	0 3 -9 7 -1
ct2=agree present	-8 11 0 0 -1
ct2=bear future	0 -14 18 0 0
ct2=bear gerund	0 -7 11 0 0
ct2=bear modal	0 -5 7 0 0
ct2=bear past	19 -1 -15 0 0
ct2=bear perfect	-21 -11 28 0 0
ct2=bear present	-16 13 -1 0 0
ct2=begin future	0 6 -2 0 0
ct2=begin modal	0 8 -6 0 0
ct2=begin past	-4 -1 11 0 0
ct2=begin perfect	0 -8 11 0 0
ct2=begin pluperfect	12 0 -9 0 0
ct2=begin present	-6 -4 14 0 0
ct2=buy past	25 0 -23 0 0
ct2=buy present	-3 0 7 0 0
ct2=down future	6 6 -11 0 0
ct2=down past	16 -5 -10 0 0
ct2=down perfect	-9 -2 1 0 8
ct2=down pluperfect	11 0 -13 0 0
ct2=down present	-13 3 7 0 -1
ct2=end modal	5 -6 0 0 0
ct2=end past	10 0 -8 0 0
ct2=end perfect	-4 0 9 0 0
ct2=impose future	-20 2 0 0 13
ct2=impose infinitive	-10 4 -3 0 12
ct2=impose modal	-16 0 9 0 0
ct2=impose modal-passive	0 7 -8 1 0
ct2=impose participle-passive	-2 -18 17 0 0
ct2=impose past	22 -43 0 0 -10
ct2=impose past-passive	-4 0 6 0 0
ct2=impose perfect	13 -4 -3 0 -6
ct2=impose pluperfect	0 -12 6 9 -5
ct2=impose present	6 11 -11 0 -6
ct2=impose present-passive	-1 -10 17 0 0
ct2=propose future	0 -12 9 2 0
ct2=propose modal-passive	0 13 -17 2 0
ct2=propose past	-3 -12 16 0 0
ct2=propose perfect	-8 -12 7 8 0
ct2=propose present	-14 0 6 0 0
ct2=propose present-passive	-2 -1 8 0 0
ct2=say future	8 9 -15 0 0
ct2=say infinitive	4 -6 0 0 0
ct2=say modal	-3 0 -5 16 -10
ct2=say past	-3 0 5 -19 5
ct2=say perfect	-8 5 -1 3 0
ct2=say pluperfect	-8 -1 12 0 0
ct2=say pluperfect-passive	0 9 -7 0 0
ct2=say present	-6 -21 25 0 0
ct2=say present-passive	0 -8 11 0 0
ct2=stay future	-4 0 7 0 0
ct2=stay modal	-2 -6 12 0 0
ct2=stay past	1 -23 11 0 -1
ct2=stay perfect-passive	0 7 -5 0 0
ct2=stay pluperfect	-2 10 -4 0 0
ct2=suspend past	-10 -2 6 0 5
ct2=suspend perfect	4 0 -7 0 0
ct2=suspend present	-1 -11 2 0 5
ct2=up modal	0 11 -9 0 0
ct2=up past	-7 0 6 0 0
ct2=up perfect	11 -10 0 0 0
ct2=up present	-7 -1 8 0 0
do< again	0 -1 6 0 0
do< both	16 -8 -2 0 0
do< do>	29 -14 0 -13 -13
do< future	-12 0 7 0 0
do< infinitive	0 -16 15 0 0
do< is future	0 8 -5 0 0
do< is future office	0 8 -7 0 0
do< is future organisation	0 8 -7 0 0
do< is future passive office	0 8 -7 0 0
do< is future passive organisation	0 -3 6 0 0
do< is future passive person	0 -4 6 0 0
do< is modal	0 7 -4 0 0
do< is noun 	-4 9 -2 0 0
do< is noun  person	0 9 -11 0 0
do< is noun as	1 4 -9 0 0
do< is noun is	0 -13 14 0 0
do< is noun is person	0 -13 14 0 0
do< is noun it	0 -6 7 0 0
do< is past	0 -7 3 0 0
do< is past not	0 8 -7 0 0
do< is past person	-5 -4 12 0 0
do< is perfect both	19 0 -21 0 0
do< is perfect name	-10 1 3 0 0
do< is perfect not	0 -9 5 4 0
do< is perfect not name	0 0 6 0 0
do< is perfect passive	6 -3 0 0 0
do< is perfect person	-19 0 17 0 0
do< is perfect side	0 -5 11 0 0
do< is pluperfect	-6 -2 13 0 0
do< is pluperfect name	-5 0 11 0 0
do< is pluperfect passive	2 1 -6 0 0
do< is pluperfect passive side	0 12 -12 0 0
do< is present	18 -16 -7 5 0
do< is present name	6 -1 -1 0 0
do< is present office	-3 0 0 7 0
do< is present organisation	6 0 -2 0 0
do< is present person	12 -3 -5 0 0
do< is present side	-1 -3 11 0 0
do< modal	0 17 -17 0 0
do< office	-2 27 -23 3 -3
do< organisation	-2 -4 7 6 -4
do< participle	-10 0 9 0 0
do< past	-9 -13 15 3 0
do< perfect	0 0 4 -8 0
do< person	9 -10 0 -4 3
do< power=assembly	0 -7 9 0 0
do< power=board	0 -5 7 0 0
do< power=cabinet	18 -7 -7 0 0
do< power=commission	-8 -1 3 6 0
do< power=government	-8 11 -9 0 4
do< power=house	0 -8 14 0 0
do< power=king	0 10 -8 0 0
do< power=minister	-2 -18 14 0 6
do< power=ministry	-1 -3 8 0 0
do< power=parliament	0 0 4 0 -7
do< power=president	-4 22 -15 2 -8
do< power=prime minister	8 3 -13 0 0
do< power=secretary	14 -22 1 0 0
do< present	12 -13 2 0 0
do< present-not	0 -11 5 4 0
do< pronoun	0 -29 23 0 1
do< side	-21 3 12 -6 -4
do> again	4 -2 4 -1 -7
do> both	-7 0 14 0 -2
do> future	-17 10 -4 15 -18
do> future-not	0 -4 0 0 7
do> gerund	3 5 -7 0 0
do> infinitive	-5 -28 6 9 14
do> is future	-4 6 0 0 -9
do> is future name	0 8 -4 0 0
do> is future organisation	-15 -1 7 3 -3
do> is future passive	0 -13 15 0 0
do> is future passive name	0 -6 8 0 0
do> is future side	12 3 -13 0 0
do> is infinitive	0 -5 8 0 0
do> is modal	-12 -5 19 0 0
do> is modal pronoun	0 -3 8 0 0
do> is noun beijing	0 16 -16 0 0
do> is noun beijing side	0 16 -16 0 0
do> is noun china	7 0 -5 0 0
do> is noun china side	7 0 -5 0 0
do> is noun council	8 -8 0 0 0
do> is noun council organisation	4 -7 0 0 0
do> is noun is	0 -6 6 0 0
do> is noun is side	0 -6 6 0 0
do> is noun it	-14 -8 29 0 0
do> is noun it again	-13 -6 25 0 0
do> is noun must organisation	0 13 -11 0 0
do> is noun president	0 -2 -1 0 10
do> is noun president person	0 -4 0 0 10
do> is noun still	0 -7 7 0 0
do> is noun to	0 -3 7 0 0
do> is noun trump	0 6 -6 0 0
do> is noun trump person	0 6 -6 0 0
do> is noun will	0 11 -9 0 0
do> is noun would	-8 3 0 0 0
do> is past not	-7 0 2 0 0
do> is past not organisation	-1 0 9 0 0
do> is past not pronoun	0 7 -8 0 2
do> is past passive	-6 0 7 0 0
do> is past pronoun	-2 0 7 0 0
do> is past side	0 8 -6 0 0
do> is perfect	-1 -13 10 -7 0
do> is perfect both	-4 0 8 0 0
do> is perfect name	-27 4 24 0 0
do> is perfect not	-17 7 0 6 -9
do> is perfect not office	0 -6 3 0 0
do> is perfect not organisation	-1 -10 11 2 0
do> is perfect not person	-4 6 -2 3 -3
do> is perfect not side	0 16 -9 0 -3
do> is perfect office	0 2 -6 0 4
do> is perfect organisation	6 0 -6 -6 3
do> is perfect passive again	9 -1 -6 0 0
do> is perfect passive name	-3 6 0 0 0
do> is perfect passive not	0 7 -2 0 0
do> is perfect passive organisation	-2 -2 8 0 0
do> is perfect person	-4 -10 10 5 -3
do> is perfect pronoun	0 -20 8 0 0
do> is perfect side	7 0 -2 -6 -6
do> is pluperfect	2 -17 7 6 -3
do> is pluperfect again	-5 0 8 0 0
do> is pluperfect both	9 0 -4 0 0
do> is pluperfect not	0 10 -6 0 0
do> is pluperfect not pronoun	0 6 -2 0 0
do> is pluperfect office	9 -3 0 0 0
do> is pluperfect organisation	8 -7 -6 0 3
do> is pluperfect passive	0 9 -10 0 0
do> is pluperfect person	-5 -4 7 5 -1
do> is pluperfect side	-16 0 6 0 0
do> is present	15 2 -14 5 -15
do> is present again	7 -7 0 0 0
do> is present both	-7 6 0 0 0
do> is present name	5 -2 -7 7 0
do> is present not	2 9 -21 0 5
do> is present not name	0 9 -7 0 0
do> is present not office	4 12 -16 0 0
do> is present not organisation	0 -12 15 0 0
do> is present not person	0 -9 0 0 6
do> is present not side	0 6 -12 7 0
do> is present office	12 0 -13 0 0
do> is present organisation	-14 14 -6 2 0
do> is present person	7 6 -12 0 -1
do> is present pronoun	14 0 -7 0 0
do> is present side	-18 -21 34 0 0
do> modal	-25 0 11 0 0
do> modal-not	8 -9 -10 12 0
do> name	-7 3 8 0 -22
do> office	21 -6 -16 3 0
do> past	-2 15 -9 9 -8
do> perfect	4 -18 12 -10 -3
do> perfect-not	-21 12 0 4 -11
do> person	-5 2 -5 16 -7
do> pluperfect	3 -9 2 5 -3
do> pluperfect-not	0 9 -4 0 0
do> power=assembly	0 27 -30 0 0
do> power=board	-13 -15 29 0 0
do> power=bureau	5 0 -8 0 0
do> power=cabinet	34 -27 -8 -1 2
do> power=chancellor	-6 0 4 0 0
do> power=committee	0 -17 20 0 0
do> power=congress	0 -2 6 0 0
do> power=council	3 14 -20 0 0
do> power=government	0 -5 11 -2 -7
do> power=king	2 0 -12 4 0
do> power=minister	-13 -4 21 -3 -7
do> power=ministry	-5 -10 14 0 1
do> power=no power	6 4 -1 -3 -6
do> power=parliament	12 -1 -5 2 -4
do> power=president	2 -2 -10 3 9
do> power=prime minister	-9 8 0 0 0
do> power=representative	-2 -14 21 0 -1
do> power=secretary	17 -12 0 0 -5
do> power=senate	-5 5 -9 0 11
do> power=treasury	-16 -12 33 0 0
do> present	5 -14 12 0 -9
do> present-not	0 1 -15 4 4
do> pronoun	10 -16 5 -23 2
do> side	-1 -1 6 -2 0
f:!	-1 9 -3 0 0
f:"	-23 22 -8 4 7
f:'	-11 -7 19 0 0
f:'s	0 12 -10 -14 1
f:,	9 0 -6 -23 4
f:-	-24 0 11 0 4
f:.	0 17 -4 -3 -16
f::	25 3 -20 -1 -5
f:;	9 -12 5 -2 -9
f:<agent>	11 -4 -7 5 -6
f:<day-ahead>	-2 0 10 -9 -33
f:<day-gone>	7 0 -6 -16 6
f:<day-today>	-17 2 14 0 -2
f:<duty>	0 -5 17 -7 -23
f:<gate>	-8 1 4 -2 1
f:<goods>	9 -15 0 -23 18
f:<level-noun>	-10 -1 8 -1 5
f:<level>	0 -12 28 -15 -32
f:<money>	-15 -16 31 0 0
f:<month-ahead>	-1 -7 12 0 0
f:<month-gone>	-2 -13 5 0 9
f:<name>	9 5 -4 -13 -19
f:<not>	2 3 -17 2 22
f:<number>	0 -8 8 -7 0
f:<office>	10 5 -10 0 -13
f:<organisation>	6 -5 -6 3 7
f:<person>	11 5 -11 -2 0
f:<points>	6 11 -16 0 0
f:<quality>	13 0 -13 -3 4
f:<seat>	18 6 -19 -3 -5
f:<sender>	-23 -13 26 0 6
f:<span>	-8 2 11 0 -14
f:<taker>	6 -4 0 0 0
f:<v-agree>	0 -10 4 -7 7
f:<v-bear>	-3 5 1 -12 3
f:<v-begin>	-1 9 -4 0 -5
f:<v-buy>	-16 -2 18 0 1
f:<v-deny>	-9 14 -3 0 0
f:<v-down>	-9 -5 10 3 2
f:<v-end>	19 -19 0 0 -4
f:<v-impose>	2 -9 7 -26 5
f:<v-propose>	-6 17 -5 -10 0
f:<v-return>	-11 -9 26 0 0
f:<v-say>	-17 6 2 11 -2
f:<v-sell>	25 -8 -7 0 -6
f:<v-stay>	12 -21 5 -13 7
f:<v-suspend>	8 -7 0 0 0
f:<v-threaten>	-6 -24 30 0 0
f:<v-up>	12 0 -5 -4 0
f:?	-27 -22 30 0 7
f:a	-7 -14 16 0 5
f:about	-4 0 -7 11 4
f:accept	0 -5 6 0 0
f:according	-16 20 -8 0 0
f:across	-2 -6 12 0 0
f:act	-14 -10 26 0 0
f:action	0 -2 6 0 0
f:add	-2 -5 10 0 0
f:adopt	0 8 -11 0 0
f:affair	0 -6 4 0 0
f:affiliate	0 7 -9 0 0
f:after	0 -7 6 0 0
f:afterward	0 -1 7 0 0
f:against	-15 6 1 0 0
f:agenda	0 -6 2 0 0
f:agent	0 -6 8 0 0
f:agree	-32 -21 39 0 5
f:agreement	-12 -17 28 0 0
f:ahead	0 6 -4 0 0
f:al	-7 5 0 0 0
f:alexandria	12 0 -10 0 0
f:ali	-7 0 3 0 0
f:all	-9 8 0 0 0
f:allow	-5 0 10 0 0
f:alone	-9 6 0 0 0
f:already	0 15 -14 0 0
f:also	15 -28 1 0 3
f:aluminium	-9 10 0 0 0
f:am	-1 -10 14 0 0
f:among	-8 -9 20 0 0
f:an	-16 4 7 0 0
f:and	-8 -3 5 3 10
f:annex	19 0 -18 0 0
f:announcement	-1 15 -10 0 0
f:another	-10 8 0 0 0
f:answer	-6 -12 20 0 0
f:antimony	8 0 -6 0 0
f:antwerp	11 0 -11 0 0
f:any	5 0 -14 0 5
f:anybody	-7 17 -9 0 0
f:anything	-5 -9 18 0 0
f:app	0 8 -11 0 0
f:application	-4 0 10 0 0
f:apply	3 10 -11 0 0
f:approve	-15 -13 19 0 2
f:are	6 -12 10 0 -12
f:arrangement	-7 10 -1 0 0
f:arrive	0 -17 18 0 0
f:as	22 0 -24 0 11
f:ask	3 2 -7 0 0
f:at	8 -16 12 0 -8
f:authority	-2 0 6 0 0
f:avocado	0 0 -10 0 12
f:back	-17 0 15 0 0
f:bar	0 0 -6 0 8
f:basi	0 6 -4 0 0
f:be	11 -4 1 -6 -22
f:become	0 7 -12 0 6
f:beef	-6 7 0 0 0
f:been	11 -17 2 0 3
f:before	4 -11 -14 0 22
f:begin	3 -15 7 0 0
f:being	6 7 -13 0 0
f:believe	-2 -2 0 8 0
f:beside	15 0 -12 0 0
f:between	-1 -3 8 0 0
f:bill	0 -9 11 0 0
f:board	0 6 -4 0 0
f:boat	0 0 -4 0 8
f:border	0 -10 11 0 0
f:both	48 5 -47 0 -1
f:bridge	-12 -9 21 0 0
f:bring	-8 0 6 0 0
f:broken	6 0 -2 0 0
f:broker	12 0 -11 0 0
f:built	0 0 -4 0 6
f:bus	0 6 -4 0 0
f:busan	-14 0 10 0 0
f:buy	-10 4 0 0 5
f:buyer	6 0 -4 0 0
f:by	-5 -7 15 -9 0
f:cabinet	10 3 -14 0 0
f:calendar	-9 0 10 0 0
f:call	-37 11 6 0 5
f:can	-37 33 -9 0 0
f:cannot	-13 0 9 0 0
f:capital	8 0 -6 0 0
f:capped	0 6 -5 0 0
f:car	3 -10 0 0 0
f:charge	0 7 -5 0 0
f:chicken	0 -6 4 0 0
f:chip	-6 -4 16 0 0
f:close	-5 -1 10 0 0
f:closed	2 14 -15 0 0
f:coast	0 8 -5 0 0
f:coffee	0 -2 9 0 0
f:colleague	-3 0 6 0 0
f:come	-4 9 -6 6 -1
f:commerce	-17 10 0 0 0
f:common	0 0 -8 0 10
f:company	-1 -15 17 0 0
f:concerned	10 0 -6 0 0
f:confirm	6 -18 6 0 0
f:consent	-3 14 -2 0 -1
f:continue	5 3 -8 0 0
f:control	0 -5 8 0 0
f:cost	-4 -4 9 0 0
f:could	0 6 -17 0 8
f:count	5 5 -11 0 0
f:countermeasure	0 -9 12 0 0
f:countersign	6 0 -5 0 0
f:country	-5 0 1 0 6
f:custom	8 0 -5 0 0
f:cut	0 -6 7 0 0
f:date	-6 4 0 0 0
f:day	4 2 -6 0 0
f:deadline	0 -7 9 0 0
f:deal	-27 0 18 0 0
f:decide	-8 -13 24 0 0
f:decided	-1 11 -6 0 0
f:decision	12 -12 -5 8 0
f:decline	2 -9 3 0 0
f:decree	13 5 -17 0 0
f:deny	0 6 -4 0 0
f:depend	1 -6 0 0 0
f:described	-1 9 -2 0 0
f:did	8 -14 6 0 -2
f:diet	8 -3 -3 0 0
f:do	14 -16 -5 10 0
f:doe	-19 -1 22 0 0
f:doesn't	-5 10 -3 0 0
f:done	2 18 -20 0 0
f:doubt	0 10 -10 0 0
f:draft	-7 6 0 0 0
f:draw	0 -1 7 0 0
f:drawer	-3 12 -5 0 0
f:due	-4 -31 11 1 14
f:duty	9 -1 0 -1 -7
f:each	0 -16 8 0 0
f:earlier	-4 -2 11 0 0
f:earth	-13 3 1 0 0
f:easter	-8 0 5 0 0
f:economy	-4 0 9 0 0
f:effect	15 -5 -9 0 0
f:either	0 8 -7 0 0
f:emergency	-1 0 7 0 0
f:end	8 0 -10 0 0
f:enough	-11 -2 2 8 0
f:enter	-18 8 6 0 0
f:even	-8 0 12 0 0
f:evening	-11 -4 4 0 8
f:everybody	-4 0 0 0 6
f:everything	-5 -10 17 0 0
f:exception	9 0 -7 0 0
f:expect	17 -3 -8 0 0
f:expire	6 0 -2 0 0
f:explain	0 6 -4 0 0
f:export	0 -13 15 0 -2
f:extend	-15 -2 21 0 0
f:extension	-21 9 8 0 -1
f:extra	0 -2 6 0 0
f:face	0 10 -11 0 0
f:fact	-6 10 -1 0 0
f:fall	-6 -7 15 0 0
f:far	0 -8 12 0 0
f:farmer	-5 -5 14 0 0
f:favour	0 6 -4 0 0
f:fee	0 -9 8 0 0
f:fentanyl	-9 -2 10 0 0
f:fifth	-5 0 7 0 0
f:figure	0 0 6 0 0
f:file	8 0 -7 0 0
f:final	-3 10 -5 0 0
f:find	0 13 -10 0 0
f:firm	-12 0 8 0 0
f:first	4 13 -13 0 0
f:fish	5 6 -13 0 0
f:five	-6 0 8 0 0
f:folder	5 -12 1 0 0
f:follow	16 0 -14 0 0
f:for	-2 3 0 -16 4
f:force	-5 10 -2 0 0
f:foreign	-6 4 0 0 0
f:formality	0 11 -13 0 0
f:found	-1 0 -8 0 10
f:four	-10 0 15 0 0
f:framework	2 2 -6 0 0
f:freeze	-3 16 -11 0 0
f:from	14 -3 -4 -3 -10
f:full	-2 17 -11 0 0
f:further	10 10 -18 0 0
f:gallium	8 0 -5 0 0
f:gave	0 8 -18 0 11
f:gazette	4 -2 -10 8 0
f:gazetted	6 0 -8 0 0
f:general	8 0 -7 0 0
f:germanium	8 0 -5 0 0
f:get	-1 -21 25 0 0
f:give	-24 17 4 0 0
f:go	3 3 -6 -1 1
f:gold	-1 0 -2 0 8
f:good	22 -20 -1 0 -6
f:goodwill	-11 0 14 0 0
f:government	2 -18 2 0 7
f:great	-1 6 -2 0 0
f:ground	-5 -6 -5 0 17
f:grower	-3 -1 9 0 0
f:guest	-4 0 6 0 0
f:had	-2 9 -10 7 2
f:half	9 3 -10 0 0
f:hand	-2 8 -1 0 0
f:harbour	0 0 -3 0 6
f:has	24 17 -40 0 2
f:hasn't	-8 6 0 0 0
f:have	29 -13 -17 0 0
f:he	-51 31 4 -10 -1
f:he'd	0 0 -10 0 12
f:he'll	-8 5 0 0 0
f:head	6 0 -4 0 0
f:hear	-12 -2 17 0 0
f:heard	-9 0 8 0 0
f:heavy	-8 0 11 0 0
f:height	12 0 -8 0 0
f:help	-5 -3 11 0 0
f:her	5 0 -11 8 0
f:here	-11 0 14 0 0
f:hide	0 6 -2 0 0
f:himself	6 0 -5 0 0
f:his	5 -11 3 -5 0
f:history	-5 0 6 0 0
f:hope	-1 -6 12 0 0
f:house	9 0 -7 0 0
f:household	-6 0 7 0 0
f:how	-6 -2 9 0 0
f:hurry	-1 9 -3 0 0
f:i	-1 8 -9 6 -5
f:i'm	4 0 -8 0 0
f:i've	0 2 -15 12 0
f:in	5 0 -7 -5 9
f:included	0 6 -3 0 0
f:increase	7 0 -5 0 0
f:indicate	0 -9 11 0 0
f:inflation	-6 0 10 0 0
f:informed	10 -1 -5 0 0
f:ink	-6 0 0 0 1
f:instead	-6 0 7 0 0
f:into	-12 6 4 0 0
f:is	8 0 -9 0 2
f:island	-1 0 7 0 0
f:isn't	6 8 -14 0 0
f:issue	7 -4 0 0 0
f:it	11 2 -4 1 -24
f:its	-3 14 -4 -6 0
f:just	21 -2 -18 0 0
f:karachi	2 0 -6 0 0
f:keep	9 -5 -12 0 12
f:khural	0 8 -5 0 0
f:know	1 0 -11 11 0
f:lamb	7 -2 -1 0 0
f:last	-3 -29 34 0 0
f:lawyer	2 -18 10 0 0
f:lead	0 7 -7 0 0
f:lemon	10 0 -10 0 0
f:less	-11 4 1 0 0
f:letter	-8 -8 19 0 0
f:levy	6 1 -8 0 0
f:licence	-3 0 11 0 -4
f:like	0 -5 -1 0 6
f:likely	0 -6 8 0 0
f:list	-3 -23 16 0 5
f:listed	-2 -21 26 0 0
f:little	0 -10 10 0 0
f:longer	16 -5 -9 0 0
f:look	-2 10 -8 0 0
f:lorry	-5 0 10 0 0
f:lower	-4 -6 16 0 -1
f:m	6 0 -1 0 0
f:machinery	-7 3 0 0 0
f:magnet	0 6 -4 0 0
f:majority	-8 -4 12 0 0
f:make	9 -14 0 0 0
f:maker	0 -5 0 0 6
f:man	20 -5 -24 0 9
f:market	-3 -3 10 0 0
f:material	8 0 -5 0 0
f:may	-5 -8 8 5 0
f:me	-4 15 -6 0 -1
f:mean	0 -8 0 0 7
f:meant	13 8 -20 0 0
f:meanwhile	1 5 -10 0 0
f:measure	-8 0 13 0 0
f:meat	0 11 -9 0 0
f:medicine	-4 18 -19 0 6
f:member	13 2 -16 0 0
f:memorandum	0 -6 10 0 0
f:mention	-3 0 8 0 0
f:middle	-7 0 7 0 0
f:milk	9 0 -8 0 0
f:million	-3 0 8 0 0
f:mine	0 10 -8 0 0
f:ministry	0 14 -11 0 0
f:missing	-4 -7 12 0 0
f:monday	10 0 -7 0 0
f:money	-2 -7 11 0 0
f:month	-8 9 0 0 0
f:more	-2 -9 13 0 0
f:mostly	7 0 -6 0 0
f:mr	6 30 -34 0 0
f:much	0 0 6 0 0
f:must	0 -18 12 0 0
f:my	8 -5 -1 0 0
f:name	-11 -5 18 0 0
f:need	4 14 -17 0 0
f:negotiation	0 -8 14 0 0
f:neither	-13 3 8 0 0
f:never	-12 0 11 0 0
f:new	0 7 -9 0 6
f:next	-22 0 18 0 0
f:nickel	-1 0 -5 0 10
f:nine	7 -2 -1 0 0
f:no	11 0 -11 -4 4
f:nobody	17 0 -12 0 0
f:non	-4 0 7 0 0
f:none	-4 -1 8 0 0
f:noon	-14 8 0 0 0
f:not	-11 0 -3 12 11
f:nothing	20 -24 -9 0 13
f:notice	9 -6 0 0 0
f:now	12 14 -22 0 0
f:number	-13 -2 14 0 0
f:objection	17 -5 -11 0 0
f:of	-19 0 13 0 0
f:off	2 14 -21 0 4
f:offer	-6 0 8 0 -3
f:oil	-7 0 3 0 0
f:old	-6 -7 17 0 0
f:on	2 6 -3 -23 3
f:once	-11 25 -20 0 11
f:one	-15 8 7 0 -12
f:open	0 -13 20 0 0
f:opinion	0 7 -5 0 0
f:or	-16 0 12 0 0
f:order	-11 -3 18 0 0
f:origin	0 6 -7 0 0
f:originating	9 0 -7 0 0
f:otherwise	6 0 -7 0 0
f:our	6 -13 3 0 0
f:out	0 -4 -11 7 10
f:outstanding	-7 -9 18 0 0
f:over	12 0 -16 0 5
f:owe	0 24 -24 0 0
f:own	-11 0 8 0 0
f:owner	0 9 -8 0 0
f:page	9 -17 1 0 0
f:palace	0 -5 6 0 0
f:paper	10 0 -8 0 0
f:paragraph	7 0 -7 0 0
f:parliament	0 -24 16 0 0
f:part	10 -23 3 0 0
f:partner	0 -5 6 0 0
f:pass	0 -6 11 0 0
f:pause	-14 0 20 0 0
f:pay	0 0 6 0 -7
f:pen	17 -15 -2 0 0
f:people	-20 -11 27 0 0
f:phan	0 8 -8 0 0
f:photograph	8 -1 -4 0 0
f:pick	9 4 -15 0 0
f:place	13 0 -21 0 6
f:plan	-13 5 0 0 0
f:play	-6 0 12 0 0
f:point	0 -1 6 0 0
f:port	0 -7 6 0 0
f:position	-5 18 -12 0 0
f:possible	0 12 -9 0 0
f:post	3 6 -12 0 0
f:powder	9 0 -9 0 0
f:power	-5 7 0 0 0
f:prepare	0 8 -6 0 0
f:present	0 15 -13 0 0
f:president	-4 -12 15 1 0
f:price	-4 -18 26 0 0
f:prime	0 5 -6 0 0
f:principle	9 0 -7 0 0
f:procedure	8 -5 0 0 0
f:project	16 0 -13 0 0
f:prolong	12 0 -13 0 0
f:proper	-4 0 6 0 0
f:propose	0 -10 14 0 0
f:protocol	-4 6 0 0 0
f:provided	0 -8 11 0 0
f:public	0 -8 6 0 0
f:published	12 11 -22 0 0
f:put	-26 0 22 0 0
f:quarrel	-4 0 -8 0 11
f:radio	0 -12 11 0 0
f:raise	10 -18 0 0 0
f:rare	-13 3 1 0 0
f:rate	0 7 -6 0 0
f:rather	-2 -7 11 0 0
f:ratify	13 -4 -5 0 0
f:reach	5 -9 0 0 0
f:read	0 9 -7 0 -1
f:reader	0 -1 0 0 6
f:reading	-5 0 7 0 0
f:ready	-4 -4 13 0 0
f:really	0 -2 0 0 6
f:recommend	0 11 -7 0 0
f:reduction	0 -10 11 0 0
f:refuse	8 -20 6 0 0
f:regulation	14 0 -15 0 0
f:reject	0 7 -8 0 0
f:relation	0 6 -5 0 0
f:released	0 7 -9 0 0
f:renewed	7 0 -5 0 0
f:reply	-5 -15 24 0 0
f:reporter	-10 16 -5 0 0
f:representative	0 -8 6 0 0
f:require	-5 8 0 0 0
f:required	11 8 -19 0 0
f:reserved	0 0 6 0 0
f:rest	1 -9 1 0 0
f:result	-3 0 8 0 0
f:resume	0 -4 6 0 0
f:return	-2 -4 14 0 0
f:right	11 5 -16 0 0
f:rise	-6 5 0 0 0
f:room	-8 -3 14 0 0
f:round	-18 -13 31 0 0
f:rule	-10 2 5 0 0
f:run	-11 4 5 0 0
f:sale	0 -7 12 0 0
f:sanction	14 0 -13 0 0
f:say	-29 18 0 0 4
f:scotch	0 8 -6 0 0
f:seal	3 -9 2 0 0
f:second	7 -11 0 0 0
f:see	15 7 -16 0 -2
f:sell	13 -2 -6 0 0
f:send	22 0 -23 0 0
f:set	0 -10 1 0 5
f:settle	0 4 -15 0 12
f:settlement	-6 0 8 0 0
f:she	-14 0 8 0 6
f:ship	0 -2 6 0 0
f:shipment	0 0 -2 0 6
f:short	-1 -4 8 0 0
f:should	-28 -5 31 0 0
f:show	-20 3 12 0 0
f:side	-7 27 -15 0 0
f:sign	17 5 -19 -3 1
f:signature	-16 -1 20 0 0
f:since	2 -15 -2 0 14
f:sit	-4 -5 16 0 0
f:so	4 -1 2 -2 -10
f:some	-6 0 12 0 0
f:somebody	14 0 -12 0 0
f:something	-2 6 0 0 0
f:soybean	0 -8 9 0 0
f:speak	4 18 -27 0 6
f:spoke	-3 0 6 0 0
f:spring	-5 0 9 0 0
f:stand	0 -10 14 0 0
f:start	2 -16 6 0 0
f:state	3 -13 5 0 0
f:stay	23 -22 -9 0 4
f:steel	-15 8 2 0 0
f:step	-4 6 0 0 0
f:still	-16 -32 39 0 0
f:stop	14 -3 -7 0 0
f:strike	0 -9 13 0 0
f:student	0 -9 10 0 0
f:subject	-6 14 -6 0 0
f:summer	-7 0 13 0 0
f:superhard	8 0 -6 0 0
f:supply	0 6 -4 0 0
f:surcharge	0 -3 8 0 0
f:suspend	8 -11 0 0 0
f:table	-19 -6 20 0 0
f:take	-3 -1 7 0 0
f:tariff	-10 1 12 0 -6
f:tea	-7 3 0 0 0
f:team	9 0 -7 0 0
f:telephone	-5 8 -9 0 7
f:television	0 -4 6 0 0
f:tell	-12 3 5 -4 0
f:term	1 3 -15 0 7
f:test	6 0 -6 0 0
f:text	-7 13 -1 0 -1
f:than	-2 -39 36 0 0
f:thank	11 0 -9 0 0
f:that	-9 -3 14 -2 0
f:the	9 0 1 -11 -12
f:them	-17 0 20 0 -6
f:then	-24 37 -15 0 -3
f:there	5 11 -9 0 -7
f:therefore	7 0 -9 0 0
f:these	0 -3 6 0 0
f:they	-23 1 16 9 -8
f:they'll	-4 0 9 0 0
f:thi	-11 0 7 0 2
f:thing	4 -10 3 0 0
f:think	-3 17 -10 0 0
f:third	12 -4 -12 0 8
f:three	-13 -11 29 0 0
f:through	0 -10 2 0 0
f:ticket	0 -14 15 0 0
f:tile	11 0 -11 0 0
f:till	12 0 -10 0 0
f:time	-1 -10 14 0 0
f:to	6 -11 10 -8 -18
f:too	-6 -1 9 0 0
f:top	0 14 -11 0 0
f:total	0 -11 11 0 0
f:tough	0 13 -11 0 0
f:trade	-25 -6 18 0 5
f:trader	0 7 -7 0 0
f:transport	6 -3 0 0 0
f:treat	0 0 -5 0 8
f:treaty	0 -11 8 0 0
f:tree	12 0 -10 0 0
f:truce	-9 -1 13 0 -2
f:turn	0 -8 13 0 0
f:two	-13 -26 31 9 -3
f:under	12 -8 -8 0 5
f:until	3 0 0 0 -8
f:up	0 4 -6 0 3
f:us	-10 -7 19 0 0
f:value	0 0 6 0 0
f:visit	-3 -14 22 0 0
f:vote	0 -13 6 0 8
f:wall	-6 0 5 0 1
f:want	18 3 -14 0 -7
f:warn	-1 -18 23 0 0
f:was	-1 -14 21 -6 -3
f:we	-14 5 0 -1 5
f:we'd	0 8 -7 0 0
f:we've	0 0 -2 0 8
f:well	11 -1 -10 0 4
f:were	11 -34 1 0 5
f:what	-1 -13 3 0 13
f:whatever	0 -3 6 0 0
f:when	15 0 -8 0 -2
f:where	0 11 -11 0 0
f:whether	4 11 -14 0 0
f:which	-16 -17 19 0 16
f:while	-1 0 0 0 6
f:whisky	-7 0 9 0 0
f:who	14 -2 -20 0 19
f:whose	7 -6 0 0 0
f:will	0 10 -4 1 -17
f:win	10 0 -9 0 0
f:wine	-10 0 7 0 0
f:winter	-3 6 0 0 0
f:with	0 0 7 -2 -5
f:withdraw	0 -12 15 0 0
f:withhold	0 7 -6 0 0
f:within	-10 8 0 0 0
f:without	24 11 -30 0 0
f:won't	0 -10 0 0 9
f:word	-7 13 -2 0 -5
f:work	6 -2 0 0 0
f:worked	-6 3 0 0 0
f:would	-5 12 -3 -10 0
f:yarn	14 0 -13 0 0
f:year	-11 0 8 0 0
f:yes	1 14 -15 0 0
f:yet	-11 17 -10 0 9
f:you	7 -14 5 0 0
f:zero	-3 -11 20 0 0
f:—	0 -6 9 0 0
first-of-paragraph	-17 -25 61 -23 -44
has-future	-39 23 -6 5 1
has-gerund	-5 -4 17 0 -4
has-infinitive	-18 0 1 4 12
has-modal	-36 9 5 21 -17
has-participle	7 -24 11 0 -11
has-past	10 -47 24 -6 -5
has-perfect	-2 -5 11 0 -10
has-pluperfect	1 -3 1 3 -8
has-present	-14 6 8 1 -16
head=	7 -7 1 -9 11
head=ababa	0 7 -5 0 0
head=affairs	-16 0 19 0 0
head=africa	0 -4 10 0 0
head=agency	0 -10 16 0 0
head=agriculture	-3 -9 15 0 0
head=aires	0 0 -12 12 0
head=althing	5 11 -18 0 0
head=ankara	-5 -12 6 0 5
head=argentina	0 7 -11 0 1
head=armenia	3 0 -6 0 0
head=assembly	-3 25 -30 0 3
head=austria	0 0 -7 0 10
head=baghdad	0 9 -8 0 0
head=bangladesh	-2 9 -3 0 0
head=beijing	-2 -11 18 0 0
head=belgium	9 0 -7 0 0
head=board	-18 -35 48 0 0
head=bolivia	-5 9 -1 0 0
head=boss	1 0 -6 0 0
head=brazil	-2 -5 15 0 0
head=britain	0 0 6 0 0
head=brussels	17 -7 -10 0 0
head=budapest	0 -5 6 0 0
head=cabinet	33 21 -55 -5 1
head=cabinets	6 0 -4 0 0
head=cairo	0 0 7 0 -1
head=cambodia	-8 9 -1 0 0
head=canada	12 -9 -2 0 0
head=capital	0 -2 6 0 0
head=chair	-8 0 11 0 0
head=chairman	16 -5 -9 0 0
head=chancellor	-13 6 4 0 0
head=chief	-4 -5 15 0 0
head=china	9 -14 10 -4 -6
head=city	0 18 -17 0 0
head=colleague	13 0 -16 0 0
head=colombia	-1 -7 0 0 7
head=commerce	-5 0 9 0 -10
head=commission	34 -27 -7 9 -18
head=commissioner	20 0 -18 0 0
head=committee	-21 5 1 0 0
head=council	19 -9 -1 -5 -1
head=councillor	13 -8 -2 0 0
head=counterpart	0 -13 9 0 0
head=countries	0 -15 19 0 0
head=country	0 24 -24 0 0
head=court	-28 -55 70 0 0
head=customs	-17 -38 52 0 -1
head=delegate	0 7 -5 0 0
head=department	-13 0 13 0 0
head=deputies	0 13 -12 0 0
head=development	0 -6 5 0 0
head=diet	0 14 -12 0 0
head=director	-13 -5 19 0 0
head=economy	19 13 -25 -3 -2
head=ecuador	0 -5 13 0 0
head=egypt	-7 0 11 0 0
head=envoy	9 -4 -3 0 0
head=ethiopia	-8 0 11 0 0
head=eu	0 29 -26 0 0
head=executive	-15 -9 11 8 0
head=fiji	9 0 -7 0 0
head=finance	9 14 -21 0 0
head=folketing	0 20 -18 0 0
head=gabon	8 0 -5 0 0
head=general	19 11 -31 0 0
head=ghana	0 0 6 0 -4
head=government	-12 -14 33 -7 -19
head=governments	0 10 -5 0 0
head=governor	5 -12 2 0 0
head=greece	0 10 -10 0 0
head=hanoi	-4 6 0 0 0
head=harare	0 11 -11 0 0
head=helsinki	0 0 -11 12 0
head=house	-38 -26 53 3 0
head=iceland	-8 0 4 0 0
head=india	-11 -18 24 0 0
head=indonesia	-10 0 15 0 0
head=industry	0 -10 6 0 0
head=investment	0 -3 7 0 0
head=iran	-1 -1 9 0 0
head=iraq	0 0 -11 12 0
head=islamabad	12 0 -10 0 0
head=jamaica	0 -4 9 0 0
head=japan	8 -6 -1 0 0
head=jordan	0 11 -8 0 0
head=kazakhstan	8 -8 0 0 0
head=khural	2 12 -17 0 0
head=king	7 12 -27 7 0
head=korea	0 -8 11 0 0
head=kyiv	9 -2 -3 0 0
head=kyrgyzstan	15 0 -14 0 0
head=lebanon	0 0 -5 8 0
head=lima	0 6 -5 0 0
head=lisbon	12 0 -8 0 0
head=lusaka	0 6 -5 0 0
head=majlis	0 0 -13 6 0
head=malaysia	-10 1 3 0 0
head=mali	8 -1 -3 0 0
head=manager	-13 -4 19 0 0
head=manila	-4 0 9 0 0
head=maputo	0 8 -7 0 0
head=mayor	-4 -4 11 0 0
head=minister	-5 -6 15 -18 -3
head=ministers	-15 0 8 -1 10
head=ministry	-42 -29 56 -3 0
head=moldova	7 -2 -2 0 0
head=morocco	7 0 -3 0 0
head=mozambique	7 0 -6 0 0
head=myanmar	0 9 -8 0 0
head=nairobi	0 12 -9 0 0
head=negotiator	0 8 -11 0 3
head=nigeria	26 -9 -20 0 0
head=norway	10 -16 0 0 0
head=ottawa	0 7 -5 0 0
head=pakistan	11 0 -8 0 0
head=paraguay	-2 -5 14 0 0
head=parliament	6 1 0 0 -8
head=parliaments	0 -15 17 0 0
head=peru	-7 -3 17 0 0
head=philippines	6 -7 0 0 0
head=premier	-12 -10 22 2 0
head=president	0 23 -20 0 2
head=presidents	0 13 -11 0 0
head=rabat	0 -6 10 0 0
head=regulator	-21 -37 52 0 0
head=representative	-16 12 6 0 -12
head=representatives	16 14 -28 0 0
head=republic	9 -3 -4 0 0
head=secretary	-3 -31 40 -3 -11
head=security	0 22 -21 0 0
head=senate	-6 18 -16 0 7
head=seoul	0 -10 6 1 0
head=side	-13 17 -7 0 0
head=sides	13 5 -13 0 0
head=spokesman	0 -3 10 0 0
head=spokesperson	-8 0 10 0 0
head=state	9 0 -7 0 0
head=states	12 14 -21 0 0
head=storting	0 15 -21 0 7
head=suva	9 0 -8 0 0
head=sweden	-5 0 6 0 0
head=switzerland	0 0 7 0 0
head=taiwan	7 0 -6 0 0
head=thailand	-11 0 15 0 0
head=tokyo	7 0 -6 0 0
head=trade	-14 -26 36 0 0
head=transport	0 14 -11 0 0
head=treasury	-7 10 -3 0 0
head=tunis	7 0 -7 0 0
head=turkey	-8 19 -9 0 0
head=ukraine	-9 -2 15 0 0
head=uruguay	-12 -3 20 0 0
head=us	-3 -7 16 0 0
head=venezuela	-6 0 7 0 0
head=vietnam	-1 -2 11 0 0
head=washington	-15 6 1 0 0
head=wellington	6 0 -5 0 0
headline	-23 -17 29 8 0
kind=office	-16 5 8 1 -4
kind=organisation	-8 15 2 -18 -15
kind=person	17 -14 7 -24 -2
kind=side	-44 -26 54 10 -20
l1="	-2 -16 20 0 0
l1='s	-6 2 0 0 1
l1=(	-10 5 0 0 0
l1=)	-3 0 6 0 0
l1=*	4 0 -7 0 0
l1=,	13 -13 -2 -10 0
l1=.	9 11 -16 0 0
l1=;	9 10 -24 0 4
l1=<begin>	2 9 -1 -27 1
l1=<day-ahead>	0 17 -16 0 0
l1=<day-today>	6 -7 0 0 0
l1=<name>	11 8 -17 0 0
l1=<not>	-12 -9 24 0 0
l1=<office>	7 0 -3 0 0
l1=<quality>	-12 11 -5 -3 8
l1=<seat>	-4 -2 9 0 0
l1=<v-agree>	-8 0 13 0 0
l1=<v-bear>	-7 -16 27 0 0
l1=<v-impose>	0 -9 23 0 -8
l1=<v-return>	11 0 -10 0 0
l1=<v-say>	-5 -3 18 -2 -4
l1=a	-1 -42 46 0 -2
l1=after	2 3 -11 0 1
l1=an	0 0 6 0 0
l1=and	23 -7 -8 -6 0
l1=annex	6 0 -6 0 0
l1=at	-13 -2 21 0 0
l1=because	0 8 -6 0 0
l1=before	-9 -2 15 0 0
l1=both	-11 11 1 0 0
l1=but	10 -9 -11 1 5
l1=by	9 0 -5 -2 -2
l1=coordinating	0 3 -6 0 0
l1=doe	-3 14 -9 0 0
l1=for	-18 -1 6 5 7
l1=from	-10 -22 38 0 0
l1=has	-8 -3 2 6 0
l1=his	2 5 0 -9 -13
l1=if	-4 -10 17 1 0
l1=in	-38 -17 52 5 -12
l1=its	15 -8 -4 0 0
l1=joint	0 -6 8 0 0
l1=later	0 0 -6 0 5
l1=may	0 12 -9 0 0
l1=meet	-1 -2 9 0 0
l1=morning	1 2 -7 0 0
l1=mr	0 0 4 -2 -9
l1=mrs	-5 0 6 0 0
l1=my	3 4 -8 0 0
l1=no	0 -27 29 0 0
l1=nor	-8 8 0 0 0
l1=of	-1 3 1 0 -6
l1=on	-14 0 15 0 0
l1=one	0 -10 10 0 0
l1=only	0 3 -12 7 0
l1=our	-4 -6 6 4 0
l1=own	2 18 -23 0 0
l1=return	11 0 -10 0 0
l1=sign	-8 0 12 0 0
l1=since	-4 -5 13 0 0
l1=so	8 -2 -3 0 0
l1=tell	-3 -8 23 0 -7
l1=that	0 -1 3 -6 0
l1=the	-6 24 -16 2 -2
l1=their	2 -5 6 0 -4
l1=then	9 2 -16 0 0
l1=thi	-7 20 -15 0 0
l1=through	0 -9 10 0 0
l1=to	-12 0 13 0 0
l1=unless	-5 -4 15 0 0
l1=until	-3 -4 12 0 0
l1=was	24 0 -20 0 0
l1=what	6 -1 0 0 0
l1=whatever	0 -7 9 0 0
l1=when	1 -8 6 0 0
l1=whether	-16 -22 -5 36 -2
l1=which	11 0 -6 0 0
l1=with	-16 -4 23 0 0
l1=—	0 15 -4 0 -7
l2='s	-7 15 -8 0 0
l2=)	12 3 -10 0 -3
l2=,	6 -30 20 0 -17
l2=:	0 7 -1 0 0
l2=;	-17 -3 15 2 0
l2=<agent>	-2 -8 13 0 0
l2=<begin>	6 -1 3 0 -5
l2=<day-ahead>	0 -5 9 0 0
l2=<day-gone>	5 -4 -5 0 8
l2=<day-today>	6 1 -15 1 0
l2=<duty>	-6 -4 16 0 0
l2=<goods>	-10 -12 18 0 1
l2=<level-noun>	0 -3 9 0 0
l2=<level>	0 -9 9 0 0
l2=<name>	6 16 -19 -3 0
l2=<not>	-7 2 0 0 2
l2=<number>	8 -17 3 0 0
l2=<office>	20 0 -19 0 0
l2=<organisation>	2 -10 11 0 -2
l2=<person>	6 -17 17 -7 -18
l2=<quality>	1 -9 4 0 0
l2=<span>	4 -12 5 0 0
l2=<v-bear>	9 -12 0 0 0
l2=<v-begin>	9 -23 10 0 0
l2=<v-buy>	0 6 -4 0 0
l2=<v-down>	-3 -12 21 0 0
l2=<v-impose>	-4 21 -14 7 -1
l2=<v-propose>	-9 -3 0 14 0
l2=<v-say>	4 -1 1 2 -14
l2=<v-sell>	7 7 -15 0 0
l2=<v-stay>	-11 0 13 0 0
l2=<v-suspend>	-4 16 -10 0 0
l2=<v-up>	0 -10 13 0 0
l2=act	0 -8 9 0 0
l2=after	-10 7 0 0 0
l2=agree	0 -4 8 0 0
l2=agreement	-5 -6 13 0 0
l2=and	-6 4 0 0 6
l2=approval	0 -9 9 0 0
l2=as	-8 0 10 0 0
l2=ask	0 0 -12 15 0
l2=at	0 -4 7 0 0
l2=back	2 -7 1 0 0
l2=because	-2 -2 8 0 0
l2=behalf	-9 -1 13 0 0
l2=by	0 6 -2 0 0
l2=come	0 -6 11 0 0
l2=company	-6 0 6 0 0
l2=confirm	8 2 -13 0 0
l2=day	-1 -1 8 0 0
l2=diet	0 -6 6 0 0
l2=directed	-7 0 10 0 0
l2=duty	0 -1 7 0 0
l2=first	-7 0 7 0 0
l2=from	-4 18 -12 0 0
l2=georgia	2 4 -12 0 0
l2=go	0 -7 9 0 0
l2=good	-5 0 11 0 0
l2=had	7 0 -3 0 0
l2=has	7 -15 9 0 -1
l2=he	-9 -7 13 0 0
l2=his	0 8 -15 0 6
l2=if	-7 15 -8 0 0
l2=in	5 -7 1 0 0
l2=informed	0 -12 13 0 0
l2=initialled	-1 0 -2 0 7
l2=is	-11 3 3 0 0
l2=issued	-2 12 -7 0 0
l2=it	14 -4 -3 0 0
l2=its	0 9 -5 0 0
l2=law	0 0 6 0 0
l2=leave	-13 7 1 0 0
l2=m	0 -4 8 0 0
l2=man	0 6 -3 0 0
l2=meet	-8 0 15 0 0
l2=member	-2 -2 8 0 0
l2=morning	-7 19 -10 0 0
l2=mr	-8 8 0 0 0
l2=name	2 2 -8 0 0
l2=next	0 7 -10 0 0
l2=no	0 10 -12 0 0
l2=nobody	0 0 6 0 0
l2=not	-4 0 8 0 0
l2=of	-1 16 -16 2 0
l2=on	-11 2 10 0 0
l2=once	0 4 -6 0 0
l2=only	-2 -4 10 0 0
l2=order	0 7 -5 0 0
l2=other	8 0 -7 0 0
l2=our	9 15 -24 0 0
l2=owner	10 0 -10 0 0
l2=place	0 -3 6 0 0
l2=published	0 -6 7 0 0
l2=question	-5 -2 11 0 0
l2=reach	0 -3 6 0 0
l2=same	-11 0 13 0 0
l2=say	7 2 -8 2 -5
l2=send	9 0 -8 0 0
l2=sign	0 10 -10 0 1
l2=signature	0 14 -13 0 0
l2=since	-6 2 0 0 0
l2=so	-26 0 31 0 0
l2=start	7 0 -6 0 0
l2=suspend	0 18 -17 0 0
l2=tell	0 -18 15 1 0
l2=that	18 8 -20 0 -5
l2=the	-1 -4 9 -4 0
l2=through	6 0 -1 0 0
l2=together	15 0 -15 0 0
l2=trade	7 0 -6 0 0
l2=truce	8 -12 0 0 0
l2=unless	-4 0 7 0 0
l2=until	0 18 -16 0 0
l2=us	10 4 -16 0 0
l2=was	-14 3 4 0 0
l2=week	0 -5 8 0 0
l2=what	1 -8 2 0 0
l2=when	0 -7 0 0 6
l2=whether	0 -3 -15 22 0
l2=which	2 -22 4 6 0
l2=without	0 -3 6 0 0
l2=yes	0 7 -10 0 0
l3="	0 -10 13 0 0
l3='s	-3 7 -1 0 0
l3=(	-4 0 8 0 0
l3=,	-15 -7 14 -10 18
l3=-	-4 0 9 0 0
l3=.	3 -11 3 0 0
l3=:	0 -9 12 0 0
l3=;	-4 -7 17 0 -3
l3=<agent>	-15 6 2 4 -2
l3=<begin>	3 -4 7 6 0
l3=<day-ahead>	17 -5 -6 0 0
l3=<duty>	0 -1 6 0 0
l3=<gate>	15 0 -13 0 0
l3=<goods>	0 -22 9 3 2
l3=<level>	-9 -6 17 0 0
l3=<month-ahead>	0 -5 6 0 0
l3=<name>	7 12 -22 0 4
l3=<not>	-12 -4 9 7 -2
l3=<person>	-15 0 12 0 6
l3=<quality>	13 -21 5 0 0
l3=<seat>	-10 10 3 0 -7
l3=<span>	-1 -10 13 0 0
l3=<v-agree>	-13 6 7 0 -5
l3=<v-bear>	2 -10 9 0 0
l3=<v-begin>	-2 16 -11 0 0
l3=<v-buy>	-12 -3 14 0 0
l3=<v-down>	-1 21 -17 0 0
l3=<v-end>	7 -13 0 0 0
l3=<v-impose>	-13 0 13 0 -12
l3=<v-propose>	0 8 -7 0 0
l3=<v-suspend>	0 0 6 0 0
l3=<v-up>	0 12 -10 0 0
l3=a	1 10 -5 0 -5
l3=according	5 -16 3 0 0
l3=add	0 13 -13 0 0
l3=agreement	1 -6 1 0 0
l3=already	0 -4 6 0 0
l3=and	-13 0 4 0 10
l3=announcement	3 10 -14 0 0
l3=approval	0 15 -17 0 0
l3=approve	0 -5 8 0 0
l3=at	-8 0 8 0 0
l3=be	-12 10 0 0 -1
l3=been	0 10 -10 0 0
l3=between	-6 -5 16 0 0
l3=both	4 12 -16 0 0
l3=bring	0 13 -12 0 0
l3=can	16 0 -14 0 0
l3=consultation	0 -6 7 0 0
l3=day	2 2 -6 0 0
l3=decide	0 -6 7 0 0
l3=decision	0 0 -8 0 5
l3=decree	7 -1 -3 0 0
l3=did	-14 0 17 0 0
l3=doe	0 11 -10 0 0
l3=end	0 -5 7 0 0
l3=extension	0 15 -17 0 0
l3=for	29 -10 -24 0 3
l3=force	-2 8 -2 0 0
l3=go	0 13 -12 0 0
l3=had	-6 0 8 0 0
l3=have	11 1 -13 0 0
l3=he	-6 -1 7 0 0
l3=heard	0 9 -7 0 0
l3=his	0 -12 16 0 0
l3=i	-9 -3 17 0 0
l3=in	10 16 -19 0 -14
l3=into	0 12 -11 0 0
l3=is	2 8 -20 10 0
l3=it	10 16 -24 0 0
l3=its	0 -1 6 0 0
l3=last	-6 0 10 0 0
l3=member	0 0 6 0 0
l3=minister	-11 2 6 0 0
l3=missing	0 6 -5 0 0
l3=name	12 0 -10 0 0
l3=need	0 -9 11 0 0
l3=not	-3 -19 10 10 0
l3=notice	-1 14 -19 6 0
l3=now	4 6 -12 0 0
l3=of	23 2 -22 0 0
l3=on	-8 -24 11 10 3
l3=one	-17 17 -3 0 0
l3=order	-11 -3 13 0 0
l3=other	1 7 -11 0 0
l3=our	0 3 -6 0 0
l3=over	-6 -3 9 0 0
l3=paper	0 -8 8 0 0
l3=parliament	0 12 -11 0 0
l3=pen	0 6 -4 0 0
l3=president	-6 -14 22 0 0
l3=press	0 7 -6 0 0
l3=provided	-1 16 -13 0 0
l3=put	0 -9 10 0 0
l3=reason	9 -9 0 0 0
l3=resolution	13 4 -20 0 0
l3=same	0 -2 8 0 0
l3=seal	-8 1 2 0 0
l3=sheet	0 -3 6 0 0
l3=side	16 -4 -8 0 0
l3=sign	-2 0 6 0 -3
l3=signature	-4 -6 11 0 0
l3=so	9 3 -15 0 0
l3=speak	9 -2 -2 0 0
l3=table	0 7 -7 0 0
l3=tariff	-4 0 10 0 0
l3=tell	6 -4 0 0 0
l3=that	0 11 -11 0 0
l3=the	7 -13 10 -8 -16
l3=then	0 -1 6 0 0
l3=thi	0 -3 10 0 0
l3=to	-1 -16 12 0 7
l3=two	4 0 -6 0 0
l3=until	0 7 -4 0 0
l3=we	-10 15 -6 0 0
l3=well	6 0 -5 0 0
l3=what	-2 0 8 0 0
l3=who	-5 -9 18 0 0
l3=with	-12 -2 18 0 0
l3=without	0 8 -7 0 0
l3=year	0 -4 6 0 0
l3=yet	0 13 -13 0 0
l4="	0 -18 18 0 0
l4='s	15 0 -10 0 0
l4=(	0 0 6 0 -5
l4=.	2 -7 0 0 0
l4=:	10 -11 0 0 0
l4=<agent>	17 -8 -4 0 0
l4=<begin>	7 -11 13 0 -10
l4=<day-ahead>	-17 5 6 0 0
l4=<day-gone>	-9 7 2 0 0
l4=<duty>	-2 0 7 0 0
l4=<goods>	0 12 -11 0 0
l4=<level>	-4 -4 12 0 0
l4=<month-gone>	4 2 -9 0 0
l4=<name>	-8 -6 11 5 -1
l4=<not>	-22 2 13 1 -7
l4=<person>	18 -7 -10 0 0
l4=<seat>	2 13 -15 0 2
l4=<sender>	-8 0 14 0 0
l4=<span>	0 -5 0 0 6
l4=<v-agree>	0 -9 2 0 3
l4=<v-bear>	8 4 -12 0 0
l4=<v-begin>	-15 3 0 0 7
l4=<v-buy>	6 -9 0 0 0
l4=<v-impose>	-6 8 -9 -1 16
l4=<v-say>	-22 14 0 0 0
l4=<v-sell>	0 7 -6 0 0
l4=<v-stay>	-9 0 12 0 0
l4=<v-up>	0 13 -11 0 0
l4=a	-3 32 -27 4 -7
l4=again	0 -5 6 0 0
l4=agreement	-13 -1 16 0 0
l4=an	0 5 -7 0 0
l4=any	0 6 -4 0 0
l4=apply	0 -1 6 0 0
l4=approval	0 -19 21 0 0
l4=are	4 -7 0 0 0
l4=as	3 3 -9 0 0
l4=at	-4 -2 10 0 0
l4=bear	6 0 -4 0 0
l4=been	0 -7 8 0 0
l4=being	0 0 -4 0 7
l4=between	7 0 -5 0 0
l4=by	25 -17 -9 0 0
l4=can	0 7 -3 0 0
l4=could	0 0 -5 11 0
l4=country	10 0 -10 0 0
l4=decision	11 -1 -7 0 0
l4=do	-3 0 6 0 0
l4=economy	-11 3 5 0 0
l4=end	-4 0 6 0 0
l4=extension	-4 9 -1 0 0
l4=first	9 0 -8 0 0
l4=for	24 -23 -8 0 2
l4=from	4 5 -10 0 0
l4=good	6 -11 1 0 0
l4=government	0 -5 6 0 0
l4=had	-2 -8 15 0 0
l4=has	13 0 -6 0 0
l4=he	-11 20 -9 0 0
l4=in	0 35 -24 0 -9
l4=is	-12 8 0 0 0
l4=it	-5 -3 6 6 -1
l4=its	0 -10 13 0 0
l4=last	0 -7 9 0 0
l4=leave	0 15 -15 0 0
l4=me	0 12 -12 0 0
l4=minister	21 4 -26 0 0
l4=mr	-12 -2 17 0 0
l4=must	0 9 -9 0 0
l4=neither	-4 9 0 0 0
l4=new	0 -10 12 0 0
l4=no	-3 -1 9 0 0
l4=nobody	-4 6 0 0 0
l4=notice	0 -5 6 0 0
l4=now	0 10 -8 0 0
l4=of	-17 -11 31 0 0
l4=on	16 -4 -7 0 0
l4=order	7 -9 0 0 0
l4=other	0 -6 4 0 0
l4=over	7 0 -4 0 0
l4=page	0 -1 0 6 0
l4=prolongation	-3 0 9 0 0
l4=ready	0 0 -7 0 8
l4=say	-10 0 8 0 0
l4=ship	0 9 -9 0 0
l4=side	-2 6 0 0 0
l4=sign	1 -7 0 0 4
l4=signature	2 16 -21 0 0
l4=start	-8 0 8 0 0
l4=still	0 11 -9 0 0
l4=suspension	6 -5 0 0 0
l4=table	0 -9 11 0 0
l4=take	0 0 -5 0 8
l4=text	8 -8 0 0 0
l4=the	-4 0 8 -10 -3
l4=their	0 -1 6 0 0
l4=to	-6 4 2 0 -3
l4=truce	-1 -5 8 0 0
l4=two	9 0 -6 0 0
l4=under	9 -6 -1 0 0
l4=understanding	-9 4 2 0 0
l4=until	0 -4 6 0 0
l4=was	9 2 -10 0 0
l4=we	15 9 -23 0 0
l4=which	0 7 -4 0 0
l4=who	3 0 -6 0 0
l4=will	-3 10 -4 0 0
l4=with	-3 9 -7 0 4
l4=without	0 -6 9 0 0
l4=word	0 -9 10 0 0
l4=would	0 -10 12 0 0
l=" the	0 0 0 0 6
l=) :	2 2 -7 0 0
l=, a	0 -12 15 0 0
l=, and	1 0 0 0 -9
l=, both	-13 0 10 0 0
l=, but	12 -3 -6 -1 0
l=, by	0 6 -10 0 0
l=, for	-8 13 -4 0 0
l=, his	11 0 -9 0 0
l=, in	-13 -4 22 0 0
l=, mr	-4 -8 16 0 0
l=, the	0 -3 7 0 -13
l=, their	8 0 -6 0 0
l=, then	11 4 -17 0 0
l=, unless	0 -9 10 0 0
l=, which	9 -11 0 0 0
l=, with	-7 0 8 0 0
l=: doe	0 -7 7 0 0
l=: the	5 20 -21 0 0
l=; the	-11 -6 13 3 0
l=<begin> "	0 -17 8 0 1
l=<begin> <begin>	2 9 -1 -27 1
l=<begin> <day-gone>	10 0 -9 0 0
l=<begin> <day-today>	10 0 -10 0 0
l=<begin> <name>	8 7 -15 0 0
l=<begin> <quality>	0 0 6 0 0
l=<begin> a	0 -3 12 0 0
l=<begin> both	-2 -6 8 0 0
l=<begin> but	0 -2 -7 5 3
l=<begin> by	11 0 -9 0 0
l=<begin> doe	0 9 -6 0 0
l=<begin> for	4 5 -16 7 0
l=<begin> has	0 0 -5 8 0
l=<begin> his	-10 0 10 0 0
l=<begin> in	-11 -27 42 0 0
l=<begin> its	8 0 -5 0 0
l=<begin> my	7 0 -6 0 0
l=<begin> no	0 -19 21 0 0
l=<begin> our	-14 4 8 0 0
l=<begin> their	0 -5 8 0 0
l=<begin> unless	-3 11 -4 0 0
l=<begin> what	7 0 -1 0 0
l=<begin> whatever	0 -5 8 0 0
l=<begin> whether	-6 -6 -5 19 0
l=<begin> —	-10 14 -5 0 0
l=<day-ahead> :	0 7 -4 0 0
l=<day-ahead> unless	0 -8 9 0 0
l=<day-gone> ;	9 0 -6 0 0
l=<day-gone> and	11 0 -11 0 0
l=<day-gone> by	-5 0 6 0 0
l=<day-gone> in	-7 0 8 0 0
l=<day-gone> that	-2 4 -8 0 7
l=<day-today> -	2 0 -7 0 6
l=<day-today> —	0 11 -6 0 0
l=<name> ,	14 -6 -2 0 -2
l=<name> and	-12 0 8 0 1
l=<name> by	10 0 -8 0 0
l=<name> that	-6 0 6 0 0
l=<name> the	4 25 -35 0 0
l=<number> in	10 0 -7 0 0
l=<number> the	-1 -5 12 0 0
l=<number> —	0 -2 6 0 0
l=<office> ,	12 0 -12 0 0
l=<office> in	3 3 -9 0 0
l=<office> of	1 -9 4 0 0
l=<office> say	3 3 -9 0 0
l=<organisation> 's	0 -17 16 0 0
l=<organisation> ,	9 0 -10 0 0
l=<organisation> in	-1 0 6 0 0
l=<person> 's	0 8 -6 0 0
l=<person> (	-3 -2 10 0 0
l=<person> ,	-8 -28 27 0 0
l=<person> :	13 0 -9 0 0
l=<person> and	13 3 -12 0 -2
l=<person> of	-5 -6 16 0 0
l=<person> say	-11 -7 22 0 0
l=<seat> ,	-3 -11 7 0 3
l=<seat> the	5 12 -17 0 0
l=<span> ,	-7 -7 18 0 0
l=after the	-2 0 6 0 0
l=and for	8 0 -4 0 0
l=and his	1 -6 0 0 0
l=and of	2 7 -12 0 0
l=and that	-2 -12 14 0 0
l=and the	1 7 -16 0 10
l=approve by	3 -6 1 0 0
l=ask in	0 0 -12 12 0
l=at the	0 -3 7 0 0
l=behalf of	-9 -1 13 0 0
l=by <office>	3 1 -8 0 0
l=by both	0 8 -9 0 0
l=by mr	5 0 -8 0 0
l=deal with	0 -8 10 0 0
l=directed the	-7 0 9 0 0
l=doe the	0 13 -12 0 0
l=from the	-1 24 -19 0 0
l=georgia 's	0 4 -10 0 0
l=has the	1 6 -10 0 0
l=he and	-3 0 7 0 0
l=he say	0 2 -10 0 5
l=he tell	0 0 9 0 -3
l=hour later	0 0 -7 0 5
l=in <seat>	-4 -1 9 0 0
l=in a	10 0 -10 0 0
l=in return	11 0 -10 0 0
l=in the	-9 0 2 0 2
l=informed the	0 -12 15 0 0
l=is the	-8 2 1 0 0
l=it ,	0 -2 9 0 0
l=it in	-10 0 13 0 0
l=it take	0 6 0 0 -5
l=it was	27 0 -24 0 0
l=m .	0 -4 8 0 0
l=member of	-2 -2 8 0 0
l=mr .	-8 8 0 0 0
l=name of	2 2 -9 0 0
l=need the	0 6 -3 0 0
l=no .	0 12 -13 0 0
l=of <day-today>	-2 -5 10 0 0
l=of the	8 7 -18 3 0
l=on <day-gone>	-5 0 6 0 0
l=on which	0 6 -5 0 0
l=only the	0 -10 12 0 0
l=order in	0 12 -12 0 0
l=our own	4 8 -15 0 0
l=owner ,	10 0 -10 0 0
l=published in	0 -6 6 0 0
l=question :	-5 -2 11 0 0
l=say his	6 0 -5 0 0
l=say that	4 6 -9 0 0
l=side the	8 -6 0 0 0
l=sign ;	-8 7 -8 0 7
l=sign by	9 0 -9 0 0
l=sign for	-8 -9 21 0 0
l=sign in	2 6 -7 0 0
l=sign what	0 7 -7 0 0
l=signature of	2 11 -17 0 0
l=talk between	6 0 -6 0 0
l=tell the	0 -9 10 0 0
l=that of	12 4 -18 0 0
l=that the	8 2 -11 0 0
l=the <quality>	-7 15 -8 -1 0
l=through the	7 -3 0 0 0
l=to his	0 13 -10 0 0
l=trade ,	6 0 -6 0 0
l=truce that	10 0 -9 0 0
l=truce which	7 0 -6 0 0
l=truce with	0 -3 9 0 0
l=unless the	0 -10 12 0 0
l=until the	0 18 -17 0 0
l=wait for	0 7 -6 0 0
l=was in	-4 0 7 0 0
l=what the	8 0 -5 0 0
l=when the	0 -7 0 0 6
l=whether the	0 0 -16 16 0
l=which the	5 -15 0 6 0
l=with his	6 0 -2 0 0
l=— the	-2 0 9 0 0
lack< do>	-8 8 3 -7 -6
lack< future	0 -17 20 0 0
lack< infinitive	8 0 -2 0 0
lack< is modal passive both	0 6 -5 0 0
lack< is modal passive organisation	-1 -4 8 0 0
lack< is modal side	0 6 -6 0 0
lack< is noun 	-25 22 -10 4 -1
lack< is noun  office	0 -14 17 0 0
lack< is noun  side	0 11 -17 7 0
lack< is noun agreed	0 13 -10 0 0
lack< is noun agreed person	0 14 -13 0 0
lack< is noun and	8 -14 4 0 0
lack< is noun and organisation	0 -9 9 0 0
lack< is noun extension organisation	0 6 -5 0 0
lack< is noun it organisation	0 9 -8 0 0
lack< is noun not	0 -8 11 0 0
lack< is noun up	0 14 -14 0 0
lack< is noun up side	0 11 -11 0 0
lack< is present	-9 12 -4 0 0
lack< is present passive	0 -3 6 0 0
lack< is present person	-1 8 -2 0 0
lack< lack>	-5 0 6 0 0
lack< modal	-11 4 -2 4 0
lack< name	0 9 -5 0 0
lack< organisation	-12 13 0 -6 -2
lack< past	27 -8 -18 0 2
lack< perfect	-16 15 0 0 0
lack< person	-10 28 -18 0 0
lack< pluperfect	0 7 -3 0 0
lack< power=assembly	-3 -5 10 0 0
lack< power=board	0 -10 11 0 0
lack< power=cabinet	5 6 -14 0 0
lack< power=commission	0 8 -5 0 0
lack< power=committee	0 11 -10 0 0
lack< power=congress	0 -18 21 0 0
lack< power=council	0 10 -11 0 0
lack< power=government	-5 -1 8 0 0
lack< power=minister	-9 3 0 0 2
lack< power=ministry	0 6 -2 0 0
lack< power=no power	-23 9 3 1 -12
lack< power=president	-4 26 -19 0 0
lack< power=representative	0 9 -6 0 0
lack< power=treasury	0 -6 7 0 0
lack< present	-19 0 12 -1 -2
lack< present-not	0 8 -7 0 0
lack< pronoun	-14 17 0 0 0
lack< refuse<	6 -10 -4 0 5
lack< refuse>	0 8 -13 0 3
lack< side	-15 -4 7 4 0
lack> both	8 9 -15 0 0
lack> do>	-7 9 -2 1 -3
lack> future	-8 18 -9 0 -3
lack> future-not	7 0 -9 0 0
lack> gerund	0 8 -4 0 0
lack> infinitive	0 -20 6 7 0
lack> is future passive	0 14 -13 0 0
lack> is modal office	0 -13 15 0 0
lack> is modal organisation	0 -5 7 0 0
lack> is modal passive organisation	0 3 -9 3 0
lack> is modal side	0 8 -8 0 0
lack> is noun 	0 -6 9 0 0
lack> is noun at	8 0 -7 0 0
lack> is noun china	0 15 -15 0 0
lack> is noun china side	0 15 -15 0 0
lack> is noun council	0 -8 11 0 0
lack> is noun council organisation	0 -7 10 0 0
lack> is noun government	0 6 -5 0 0
lack> is noun has organisation	0 -5 6 0 0
lack> is noun has side	0 6 -6 0 0
lack> is noun is	0 7 -5 0 0
lack> is noun is person	0 -8 9 0 0
lack> is noun is side	0 15 -15 0 0
lack> is noun it	8 -7 0 0 0
lack> is noun it again	0 -4 8 0 0
lack> is noun of	8 0 -7 0 0
lack> is noun of organisation	2 -12 4 0 0
lack> is noun parliament	0 -3 6 0 0
lack> is noun storting organisation	0 6 -6 0 0
lack> is noun would	4 -7 0 0 0
lack> is past	4 1 -8 0 0
lack> is present	-7 0 3 0 0
lack> is present passive	-8 22 -14 0 0
lack> is present passive organisation	-6 10 -2 0 0
lack> is present person	-8 13 -4 0 0
lack> is present side	0 -12 14 0 0
lack> name	-9 -5 23 -5 -6
lack> office	-15 0 3 0 4
lack> organisation	-4 9 -3 0 -1
lack> past	7 21 -18 0 -8
lack> perfect	7 -26 7 3 0
lack> perfect-not	0 -9 12 0 -2
lack> person	-12 15 -7 6 0
lack> pluperfect	18 -10 -8 0 0
lack> power=board	0 -20 23 0 0
lack> power=cabinet	0 25 -24 0 0
lack> power=commission	0 -6 5 0 0
lack> power=council	9 -25 14 0 2
lack> power=government	7 1 -4 0 0
lack> power=minister	12 -8 3 -5 -3
lack> power=ministry	6 -6 2 0 0
lack> power=no power	-19 14 -2 10 0
lack> power=president	-37 23 4 0 -9
lack> power=prime minister	6 -11 3 0 0
lack> power=representative	8 4 -13 0 0
lack> power=senate	-1 12 -21 0 10
lack> power=treasury	0 8 -4 0 0
lack> present	-26 17 0 0 0
lack> present-not	5 -11 0 5 0
lack> pronoun	7 -2 0 -4 0
lack> refuse>	0 -28 -8 13 18
lack> side	-6 10 -3 0 -15
lead="	-2 -11 16 -2 3
lead=(	-13 5 4 0 0
lead=,	8 4 -7 -9 0
lead=-	0 1 -5 0 7
lead=:	6 14 -9 -13 -22
lead=;	-8 5 0 0 0
lead=a	-23 0 15 0 -3
lead=according	0 -7 11 0 0
lead=an	-3 8 -1 0 0
lead=ankara	0 0 -6 0 7
lead=argentina	0 8 -7 0 0
lead=as	-6 4 0 0 0
lead=ask	0 0 -10 12 0
lead=austria	0 0 -16 0 16
lead=bangladesh	0 16 -15 0 0
lead=before	6 -1 0 0 0
lead=beijing	9 12 -20 0 0
lead=belgium	10 0 -13 0 0
lead=bessent	0 -13 18 0 0
lead=both	11 -3 -5 0 0
lead=brazil	7 0 -14 0 7
lead=but	-7 14 -15 5 0
lead=by	22 -20 -7 0 0
lead=canada	9 -11 0 0 0
lead=china	14 -9 0 0 -10
lead=commerce	-5 0 12 0 0
lead=commissioner	6 5 -13 0 0
lead=congress	0 10 -7 0 0
lead=customs	-1 -13 20 0 0
lead=de	0 7 -7 0 0
lead=denmark	0 10 -7 0 0
lead=do	0 -3 8 0 0
lead=does	-3 18 -14 0 0
lead=donald	0 18 -20 0 0
lead=dutch	-4 0 10 0 0
lead=each	0 -6 8 0 0
lead=ecuador	7 -3 0 0 0
lead=eu	0 7 -6 0 0
lead=finance	-7 1 4 0 0
lead=first	8 0 -7 0 0
lead=for	14 0 -14 6 0
lead=from	0 7 -2 0 0
lead=general	-7 0 9 0 0
lead=governor	8 -3 -2 0 0
lead=hanoi	0 9 -9 0 0
lead=has	-3 11 -15 7 0
lead=he	-17 -2 3 2 10
lead=he'll	-7 6 0 0 0
lead=his	-13 0 7 -1 2
lead=i	3 -24 20 -3 -5
lead=i've	-4 0 7 0 0
lead=if	-17 7 0 0 -3
lead=in	17 13 -24 -3 0
lead=india	-10 14 0 0 -3
lead=issued	-3 -4 10 0 0
lead=it	-10 -19 27 0 -2
lead=its	8 -5 0 0 0
lead=jamieson	-4 -4 15 0 0
lead=japan	7 -1 0 0 0
lead=jordan	0 8 -6 0 0
lead=joseph	12 0 -9 0 0
lead=kazakhstan	9 0 -11 0 0
lead=king	0 8 -5 0 0
lead=korea	-6 0 9 0 0
lead=kyiv	10 0 -9 0 0
lead=li	-1 -4 12 0 0
lead=london	0 8 -7 0 0
lead=lusaka	0 6 -5 0 0
lead=member	10 10 -21 0 0
lead=mine	0 16 -16 0 0
lead=minister	-13 -5 15 0 0
lead=ministers	-5 0 7 0 0
lead=ministry	-4 0 8 0 0
lead=mr	-5 2 6 -1 -6
lead=my	6 -6 0 0 0
lead=nairobi	0 9 -9 0 0
lead=neither	-23 27 -11 0 0
lead=new	-3 -7 14 0 0
lead=nigeria	11 -6 -5 0 0
lead=no	-1 10 -4 0 0
lead=none	-6 11 -4 0 0
lead=notice	0 -8 10 0 0
lead=once	0 7 -4 0 0
lead=only	0 -10 11 0 0
lead=ours	8 21 -28 0 0
lead=parliament	-7 0 4 0 0
lead=port	0 -1 6 0 0
lead=president	8 -5 -5 0 8
lead=presidents	-9 2 1 0 0
lead=prime	0 -12 11 0 0
lead=provided	-5 8 0 0 0
lead=rovers	-7 0 8 0 0
lead=she	-5 -9 2 0 7
lead=should	-3 -4 14 0 0
lead=sign	-4 10 -5 0 0
lead=signed	14 0 -12 0 0
lead=some	0 -2 7 0 0
lead=talks	0 0 7 0 0
lead=that	-4 -11 19 -16 0
lead=the	16 -16 6 -16 0
lead=their	0 -4 7 0 0
lead=then	0 -7 6 0 0
lead=there	0 6 -4 0 0
lead=they	0 -3 6 0 0
lead=this	-14 -10 24 0 0
lead=tiktok	-4 0 8 0 0
lead=to	0 10 -8 0 0
lead=today	13 0 -11 0 0
lead=tokyo	0 14 -13 0 0
lead=trade	24 1 -23 0 0
lead=treasury	-13 -16 33 0 0
lead=trump	-16 -35 47 0 0
lead=u.s.	-2 0 9 0 0
lead=under	-2 -1 8 0 0
lead=unless	-13 -5 21 0 0
lead=until	-3 15 -8 0 0
lead=ursula	8 0 -6 0 0
lead=us	-1 -6 14 0 0
lead=vietnam	8 -4 -1 0 0
lead=we	2 -7 0 6 0
lead=whatever	0 6 -2 0 0
lead=when	-4 -15 17 0 3
lead=where	-2 -4 12 0 0
lead=whether	-12 -17 -14 36 -1
lead=which	8 -5 -2 3 0
lead=who	0 -22 17 0 0
lead=whose	-4 0 8 0 0
lead=why	0 8 -7 0 0
lead=without	-4 9 -2 0 0
lead=yet	0 7 -5 0 0
lead=—	-6 9 0 0 -3
lll=, " the	0 0 -2 0 6
lll=, <day-today> -	2 0 -7 0 6
lll=, <day-today> —	0 11 -8 0 0
lll=, <person> and	1 3 -6 0 0
lll=, <span> after	7 0 -6 0 0
lll=, after the	0 -4 6 0 0
lll=, and for	8 0 -4 0 0
lll=, and that	-1 -1 6 0 0
lll=, by the	-7 0 9 0 0
lll=, say the	0 -6 9 0 0
lll=, that of	0 17 -15 0 0
lll=, unless the	0 -7 8 0 0
lll=, when the	0 0 -1 0 7
lll=. m .	0 -4 8 0 0
lll=: <number> in	11 0 -10 0 0
lll=: <number> the	0 -2 8 0 0
lll=: <number> —	0 -2 6 0 0
lll=: <person> ,	-3 0 7 0 0
lll=<begin> <begin> "	0 -17 8 0 1
lll=<begin> <begin> <begin>	2 9 -1 -27 1
lll=<begin> <begin> <day-gone>	10 0 -9 0 0
lll=<begin> <begin> <day-today>	10 0 -10 0 0
lll=<begin> <begin> <name>	8 7 -15 0 0
lll=<begin> <begin> <quality>	0 0 6 0 0
lll=<begin> <begin> a	0 -3 12 0 0
lll=<begin> <begin> both	-2 -6 8 0 0
lll=<begin> <begin> but	0 -2 -7 5 3
lll=<begin> <begin> by	11 0 -9 0 0
lll=<begin> <begin> doe	0 9 -6 0 0
lll=<begin> <begin> for	4 5 -16 7 0
lll=<begin> <begin> has	0 0 -5 8 0
lll=<begin> <begin> his	-10 0 10 0 0
lll=<begin> <begin> in	-11 -27 42 0 0
lll=<begin> <begin> its	8 0 -5 0 0
lll=<begin> <begin> my	7 0 -6 0 0
lll=<begin> <begin> no	0 -19 21 0 0
lll=<begin> <begin> our	-14 4 8 0 0
lll=<begin> <begin> their	0 -5 8 0 0
lll=<begin> <begin> unless	-3 11 -4 0 0
lll=<begin> <begin> what	7 0 -1 0 0
lll=<begin> <begin> whatever	0 -5 8 0 0
lll=<begin> <begin> whether	-6 -6 -5 19 0
lll=<begin> <begin> —	-10 14 -5 0 0
lll=<begin> <day-gone> —	6 0 -3 0 0
lll=<begin> <name> ,	-3 0 6 0 0
lll=<begin> <name> and	-19 2 2 0 3
lll=<begin> <organisation> in	0 6 -3 0 0
lll=<begin> <person> ,	0 -9 7 0 0
lll=<begin> <person> :	17 -16 -7 0 0
lll=<begin> <person> and	14 0 -9 0 0
lll=<begin> <person> of	-1 0 7 0 0
lll=<begin> <person> say	0 -6 4 0 0
lll=<begin> <seat> ,	-8 0 13 0 0
lll=<begin> after the	8 0 -5 0 0
lll=<begin> he say	0 2 -10 0 5
lll=<begin> hour later	0 0 -7 0 5
lll=<begin> in <seat>	-3 -1 8 0 0
lll=<begin> in return	11 0 -10 0 0
lll=<begin> in the	0 14 -12 0 0
lll=<begin> mr .	-6 -1 12 0 0
lll=<begin> no .	0 15 -15 0 0
lll=<begin> question :	-5 -2 11 0 0
lll=<begin> the <quality>	0 -6 2 0 4
lll=<begin> whether the	0 -8 -5 15 0
lll=<day-ahead> , the	19 -3 -15 0 0
lll=<day-ahead> , unless	0 -5 6 0 0
lll=<day-gone> , and	-9 3 3 0 0
lll=<day-gone> ; the	-7 9 0 0 0
lll=<day-gone> by the	12 0 -11 0 0
lll=<day-gone> that the	5 2 -10 0 0
lll=<name> , the	4 18 -23 0 0
lll=<name> and by	-9 0 9 0 0
lll=<name> and the	-3 0 9 0 0
lll=<name> it was	17 0 -15 0 0
lll=<number> and the	8 0 -8 0 0
lll=<office> , and	0 -4 6 0 0
lll=<organisation> , and	6 -1 0 0 0
lll=<organisation> , the	0 16 -18 0 0
lll=<organisation> and the	-2 8 -3 0 0
lll=<person> , for	0 9 -6 0 0
lll=<person> , his	7 0 -8 0 0
lll=<person> , say	0 8 -8 0 0
lll=<person> , the	-7 -31 33 0 -4
lll=<person> : the	0 26 -22 0 0
lll=<person> and the	0 -8 0 0 8
lll=<person> say that	4 12 -17 0 0
lll=<quality> owner ,	10 0 -10 0 0
lll=<seat> , the	-6 16 -9 0 0
lll=according to the	6 -13 0 0 0
lll=add that the	0 7 -7 0 0
lll=agree until the	0 7 -7 0 0
lll=and by the	4 3 -9 0 0
lll=and that of	9 -14 4 0 0
lll=announcement of the	7 6 -14 0 0
lll=approval by the	0 8 -3 0 0
lll=approval of the	4 8 -14 0 0
lll=approve by the	0 -9 12 0 0
lll=as of <day-today>	-2 -5 10 0 0
lll=be sign by	-5 9 0 0 0
lll=by <person> ,	-9 0 11 0 0
lll=by <person> and	0 7 -8 0 0
lll=by <span> ,	-3 -5 13 0 0
lll=by the <quality>	0 7 -12 0 0
lll=come from the	0 10 -9 0 0
lll=decree of the	7 0 -4 0 0
lll=for <name> ,	23 -12 -11 0 0
lll=for <name> and	8 0 -4 0 0
lll=for <name> by	11 0 -10 0 0
lll=he say that	1 9 -13 0 0
lll=in <name> ,	0 8 0 0 -1
lll=in <name> the	9 16 -29 0 0
lll=in <seat> the	6 11 -16 0 0
lll=is that of	5 5 -14 0 0
lll=is what the	7 0 -7 0 0
lll=it to the	0 19 -18 0 0
lll=member of the	0 0 6 0 0
lll=mr <person> say	-5 0 6 0 0
lll=notice of the	-1 0 -5 6 0
lll=of <name> and	0 12 -8 0 0
lll=of talk between	7 0 -7 0 0
lll=on <day-ahead> ,	4 2 -9 0 0
lll=on <day-ahead> unless	0 -8 9 0 0
lll=on <day-gone> and	11 0 -11 0 0
lll=on <day-gone> by	-5 0 6 0 0
lll=on <day-gone> in	-6 0 7 0 0
lll=on <day-gone> that	-2 4 -9 0 7
lll=on behalf of	-9 -1 13 0 0
lll=on which the	0 -4 0 6 0
lll=order of the	0 -7 8 0 0
lll=our deal with	0 -6 6 0 0
lll=president <person> and	-5 -13 21 0 0
lll=provided that the	0 6 -4 0 0
lll=resolution of the	11 4 -19 0 0
lll=sign , and	0 10 -4 0 0
lll=signature of the	0 -11 12 0 0
lll=the <office> ,	6 0 -9 0 0
lll=the <office> in	8 6 -17 0 0
lll=the <office> of	1 -9 4 0 0
lll=the <organisation> 's	0 -16 16 0 0
lll=the <organisation> ,	10 0 -12 0 0
lll=the <organisation> in	0 -16 17 0 0
lll=the <person> and	5 1 -9 0 0
lll=the name of	2 2 -9 0 0
lll=the signature of	2 9 -16 0 0
lll=the truce that	12 0 -12 0 0
lll=the truce which	7 0 -6 0 0
lll=was sign in	-9 0 10 0 0
lll=— <person> and	-6 0 9 0 0
lr=" ,	-4 0 9 0 0
lr=" tell	7 -2 -2 0 0
lr='s ,	-10 8 0 0 0
lr='s and	7 3 -12 0 0
lr=( )	-2 -3 12 0 0
lr=, <end>	6 0 -3 0 0
lr=, announce	-7 0 9 0 0
lr=, at	6 0 -5 0 0
lr=, for	26 -2 -22 0 0
lr=, on	11 0 -10 0 0
lr=, say	1 -1 -12 0 15
lr=, sign	11 2 -14 0 0
lr=, tell	0 0 7 0 0
lr=. ,	6 -3 0 0 0
lr=: ,	-2 -15 16 0 0
lr=: .	0 6 -3 0 0
lr=: did	11 0 -7 0 0
lr=: has	11 -8 -1 0 0
lr=: in	0 10 -9 0 0
lr=: say	4 4 -10 0 0
lr=: sign	-16 0 14 0 0
lr=; ,	13 -8 -3 0 0
lr=<begin> 's	16 11 -27 0 3
lr=<begin> (	-1 0 7 0 0
lr=<begin> ,	8 -17 0 5 3
lr=<begin> .	-3 -10 3 0 10
lr=<begin> :	-38 0 36 0 -1
lr=<begin> <end>	4 -6 0 0 0
lr=<begin> <level>	11 0 -10 0 0
lr=<begin> <person>	-4 0 10 0 0
lr=<begin> also	0 0 6 0 0
lr=<begin> and	-7 1 0 0 6
lr=<begin> announce	0 8 -5 0 0
lr=<begin> at	-6 0 7 0 0
lr=<begin> confirm	-9 0 11 0 0
lr=<begin> did	22 -5 -14 0 0
lr=<begin> doe	9 4 -12 0 0
lr=<begin> extension	0 -8 10 0 0
lr=<begin> fee	0 6 -4 0 0
lr=<begin> followed	18 0 -16 0 0
lr=<begin> for	20 2 -24 0 0
lr=<begin> gave	21 0 -17 0 0
lr=<begin> had	6 0 0 0 0
lr=<begin> has	2 21 -18 -3 -3
lr=<begin> hasn't	-4 13 -15 0 5
lr=<begin> have	21 -17 -6 0 0
lr=<begin> in	2 -15 11 0 0
lr=<begin> it	-3 0 9 0 0
lr=<begin> keep	0 8 -6 0 0
lr=<begin> leave	-9 -4 16 0 0
lr=<begin> meet	0 8 -5 0 0
lr=<begin> member	0 6 -6 0 0
lr=<begin> must	-7 16 -9 0 0
lr=<begin> need	9 -7 0 0 0
lr=<begin> now	0 -8 8 0 0
lr=<begin> of	-18 7 0 0 0
lr=<begin> order	14 0 -14 0 0
lr=<begin> put	10 -7 0 0 0
lr=<begin> say	-28 3 24 0 -6
lr=<begin> shall	-1 6 0 0 0
lr=<begin> sign	0 8 -2 -1 -4
lr=<begin> sit	0 11 -10 0 0
lr=<begin> spoke	0 -2 9 0 0
lr=<begin> tell	-9 13 -11 0 7
lr=<begin> the	-10 -2 22 0 0
lr=<begin> to	-4 8 0 0 0
lr=<begin> want	0 11 -9 0 0
lr=<begin> was	-2 -8 13 0 0
lr=<begin> will	-11 23 -21 0 5
lr=<begin> would	5 -10 3 0 0
lr=<begin> your	0 9 -7 0 0
lr=<day-gone> sign	-7 0 8 0 0
lr=<day-today> has	-3 -5 11 0 0
lr=<number> ,	-5 0 8 0 0
lr=<number> has	0 10 -12 0 0
lr=<number> sign	11 -7 0 0 0
lr=<office> and	9 0 -7 0 0
lr=<office> of	0 6 -3 0 0
lr=<quality> approve	12 -1 -7 0 0
lr=<quality> has	-3 -4 9 0 0
lr=a ,	0 -12 15 0 0
lr=a .	0 -10 12 0 0
lr=after have	0 6 -6 0 0
lr=and ,	26 1 -31 0 3
lr=and .	0 11 -7 0 0
lr=and agree	-6 0 9 0 0
lr=and are	0 -6 8 0 0
lr=and for	17 -3 -12 0 0
lr=and has	5 7 -15 0 0
lr=and of	0 12 -8 0 0
lr=and sign	0 -7 8 0 0
lr=and were	7 0 -5 0 0
lr=and will	0 -11 14 0 0
lr=between ,	6 0 -6 0 0
lr=between and	-2 -2 10 0 0
lr=both sign	11 -5 -5 0 0
lr=but has	0 -8 2 6 0
lr=by ,	0 -6 2 0 0
lr=by .	6 0 -6 0 0
lr=by ;	-7 0 4 0 0
lr=by <person>	-7 0 10 0 0
lr=by and	2 5 -9 0 0
lr=by on	14 0 -12 0 0
lr=for ,	-2 0 -2 0 10
lr=for :	0 12 -12 0 0
lr=for and	-17 0 18 0 0
lr=for on	-3 0 7 0 0
lr=for the	10 0 -7 0 0
lr=from .	0 -14 18 0 0
lr=has sign	-2 0 0 6 0
lr=his ,	-6 -4 15 0 0
lr=his .	5 15 -21 0 0
lr=his had	6 -4 0 0 0
lr=his on	0 6 -6 0 0
lr=his would	0 11 -7 0 0
lr=in ,	-32 0 22 0 0
lr=in .	-17 13 -6 11 0
lr=in a	0 8 -8 0 0
lr=in an	10 0 -9 0 0
lr=in has	-4 -1 7 0 0
lr=in in	8 0 -6 0 0
lr=in must	0 -7 8 0 0
lr=in on	-21 0 26 0 0
lr=in the	7 -26 5 0 0
lr=in with	11 0 -10 0 0
lr=is 's	10 4 -15 0 0
lr=is ,	-5 8 -1 0 0
lr=its ,	0 -21 13 0 3
lr=its .	9 0 -6 0 0
lr=its has	0 7 -1 0 0
lr=mr (	0 -2 7 0 0
lr=mr ,	4 -6 0 0 0
lr=mr .	-9 0 10 0 0
lr=mr :	9 -10 0 0 0
lr=my has	10 -4 -3 0 0
lr=no has	0 -9 11 0 0
lr=of 's	-2 0 7 0 0
lr=of ,	-6 15 -5 0 0
lr=of .	13 -14 2 0 0
lr=of for	0 4 -7 0 0
lr=of is	-5 8 0 0 0
lr=on ,	-6 0 2 0 0
lr=our has	-11 0 14 0 0
lr=return will	12 0 -12 0 0
lr=say ,	17 -14 -6 0 0
lr=say had	-12 -1 18 0 0
lr=say has	6 0 -4 0 0
lr=that ,	0 9 -13 0 0
lr=that can	0 7 -7 0 0
lr=that had	-2 0 9 0 0
lr=that has	-10 0 11 0 0
lr=that sign	10 0 -9 0 0
lr=that will	0 -13 8 0 3
lr=the (	12 -3 -8 0 0
lr=the ,	-14 21 -8 0 0
lr=the .	3 14 -12 0 0
lr=the ;	-1 27 -25 0 0
lr=the <day-today>	9 0 -7 0 0
lr=the <end>	0 -12 7 0 0
lr=the and	0 22 -19 0 0
lr=the announce	10 -7 -4 0 0
lr=the approve	-6 2 3 0 0
lr=the confirm	10 -1 -6 0 0
lr=the could	0 -12 16 0 0
lr=the decide	0 -3 6 0 0
lr=the decided	13 -6 -7 0 0
lr=the did	-4 -13 4 0 9
lr=the directed	7 0 -6 0 0
lr=the doe	0 -13 16 0 0
lr=the for	0 8 -5 0 0
lr=the gave	6 -2 0 0 0
lr=the had	3 3 -8 0 0
lr=the has	0 3 -11 12 2
lr=the have	0 19 -15 0 0
lr=the in	8 15 -24 0 0
lr=the is	-15 -1 12 0 0
lr=the may	8 0 -3 0 0
lr=the must	0 9 -9 0 0
lr=the of	7 -8 0 0 0
lr=the on	16 1 -15 0 0
lr=the published	-13 -7 21 0 0
lr=the put	0 -20 15 6 0
lr=the say	9 -10 0 0 0
lr=the sign	-12 16 1 0 0
lr=the that	-11 0 7 0 0
lr=the to	-2 11 -5 0 0
lr=the vote	-7 4 0 0 0
lr=the was	0 -4 8 0 0
lr=the will	-11 4 2 0 0
lr=the would	-4 30 -27 0 0
lr=their ,	0 10 -6 0 0
lr=through .	0 -7 8 0 0
lr=to 's	0 8 -4 0 0
lr=to .	0 -8 13 0 0
lr=unless prolong	0 -11 12 0 0
lr=what has	2 2 -6 0 0
lr=what sign	9 0 -8 0 0
lr=when and	3 2 -8 0 0
lr=when has	0 -7 10 0 0
lr=whether ,	-8 0 0 10 0
lr=whether will	0 -9 0 11 0
lr=which and	12 0 -12 0 0
lr=which sign	1 4 -9 0 0
lr=with ,	-6 3 0 0 0
lr=with .	-6 2 1 0 0
lr=with is	0 -7 8 0 0
lr=with on	-8 0 12 0 0
lr=— ,	-9 11 -4 0 0
lr=— and	-9 0 12 0 0
lr=— of	2 5 -10 0 0
lr=— sign	16 0 -13 0 0
naming=again	2 -12 21 -7 -16
naming=both	2 0 2 -7 -18
naming=name	-10 -5 33 -22 -28
naming=office	-16 5 8 1 -4
naming=organisation	-3 23 -13 -8 -3
naming=person	19 0 -21 0 9
naming=pronoun	0 -46 30 -11 1
naming=side	-44 -26 54 10 -20
nc2=agree	-11 -12 23 -6 0
nc2=bear	12 11 -16 -1 -4
nc2=begin	-3 -11 20 0 -7
nc2=deny	0 -3 7 0 0
nc2=down	-2 6 -5 0 4
nc2=end	0 -10 0 0 4
nc2=impose	-3 -8 7 0 3
nc2=propose	-2 7 0 0 0
nc2=say	-6 0 -4 9 7
nc2=sell	0 -9 8 0 0
nc2=stay	-8 -3 3 -8 14
nc2=suspend	8 11 -21 0 3
nc2=up	0 5 -6 0 0
nct2=agree future-passive	4 -6 0 0 0
nct2=agree modal	-4 13 -6 0 0
nct2=agree participle-passive	-9 -5 9 0 4
nct2=agree past	9 -11 0 0 -1
nct2=agree present	-15 -2 22 0 0
nct2=bear participle-passive	9 4 -14 0 0
nct2=bear past	13 6 -18 0 0
nct2=bear perfect	0 -4 13 0 -3
nct2=bear present	6 0 -4 0 0
nct2=bear present-passive	-7 14 -5 0 0
nct2=begin future	10 -16 4 0 0
nct2=begin present	-20 0 19 0 0
nct2=down future	-6 0 10 0 0
nct2=down present	0 2 -7 0 3
nct2=down present-passive	6 4 -12 0 0
nct2=end future	5 9 -15 0 0
nct2=end past	-2 -4 12 0 0
nct2=end present	-1 -10 0 0 7
nct2=impose future	0 -4 1 0 8
nct2=impose future-passive	3 -8 1 0 0
nct2=impose gerund	0 -4 9 0 0
nct2=impose modal	-29 23 0 0 -10
nct2=impose modal-passive	7 0 -2 0 0
nct2=impose participle-passive	-10 -2 9 0 3
nct2=impose past	1 -30 15 1 0
nct2=impose past-passive	9 0 -5 0 0
nct2=impose pluperfect	0 -1 8 0 0
nct2=impose present	-2 7 -8 0 3
nct2=impose present-passive	10 12 -28 0 2
nct2=propose modal	0 -4 7 0 0
nct2=propose past-passive	10 -1 -5 0 0
nct2=propose present	-6 10 0 0 -1
nct2=say gerund	6 0 -3 0 0
nct2=say modal	0 -9 0 10 0
nct2=say past	0 -3 -3 -2 13
nct2=say perfect	-4 7 -4 0 0
nct2=sell present	0 -6 9 0 0
nct2=stay future	-3 -13 20 0 0
nct2=stay modal	0 -9 9 0 0
nct2=stay modal-passive	9 0 -8 0 0
nct2=stay past	-15 8 0 0 5
nct2=stay present	0 -6 0 -1 14
nct2=suspend infinitive	9 4 -15 0 0
nct2=suspend modal	0 3 -6 0 0
nct2=suspend present	2 4 -7 0 0
nct2=threaten present	0 6 -6 0 0
needless	7 -59 54 0 0
needless organisation	0 -36 39 0 0
needless person	0 -7 8 0 0
needless side	0 -4 6 0 0
next=(	0 -13 12 0 0
next=)	-7 5 0 0 0
next=,	10 -6 -2 0 1
next=:	-16 -17 40 0 -8
next=;	9 2 -11 0 -7
next=and	12 10 -20 -1 0
next=as	11 0 -21 0 9
next=before	-17 9 -5 0 10
next=but	5 -11 2 0 0
next=so	0 -5 15 0 -7
next=that	-2 -10 22 -4 -12
next=unless	0 0 6 0 -4
next=until	-2 -4 -14 0 22
next=when	0 18 -14 0 -1
next=which	-15 1 13 0 0
next=yet	-16 16 -9 8 -11
next=—	0 -4 8 0 0
nhas-future	-10 -14 23 -4 1
nhas-infinitive	-5 7 1 0 -4
nhas-modal	-16 -1 15 9 -28
nhas-participle	2 -15 1 0 4
nhas-past	13 -1 -10 -1 4
nhas-perfect	2 2 -6 0 0
nhas-pluperfect	-16 -15 27 0 4
nhas-present	5 3 -9 -4 7
nt2=future	-6 -5 11 -1 0
nt2=future-passive	1 -14 7 0 0
nt2=gerund	0 -15 9 0 0
nt2=infinitive	6 5 -7 0 -4
nt2=modal	-19 10 0 9 -16
nt2=modal-not	0 -13 23 0 -1
nt2=modal-passive	6 -3 0 0 0
nt2=past	1 -4 -2 -2 10
nt2=past-passive	16 0 -10 0 -3
nt2=perfect-not	0 8 -5 0 -8
nt2=perfect-passive	7 0 -4 0 0
nt2=pluperfect	-16 -22 31 0 0
nt2=present	9 -7 -4 -9 10
nt2=present-not	-8 1 0 5 0
nt2=present-passive	0 8 -9 0 0
nv0-none	2 0 2 -8 0
nv1-none	2 0 2 -8 0
nv2-none	2 9 -3 -2 -9
nv2=admit	0 7 -4 0 0
nv2=adopt	0 -5 6 0 0
nv2=answer	0 -8 -3 10 3
nv2=apply	-3 7 0 0 0
nv2=approve	-6 -6 15 0 0
nv2=ask	-4 11 -5 0 0
nv2=be	-10 -9 10 -3 9
nv2=bring	-6 10 0 0 0
nv2=carry	6 0 -1 0 0
nv2=charge	-4 0 6 0 0
nv2=confirm	-4 -6 15 0 0
nv2=continue	0 8 -6 0 0
nv2=expire	9 -9 0 0 0
nv2=have	15 5 -15 -3 0
nv2=keep	11 -9 0 0 0
nv2=know	0 1 -5 6 0
nv2=meet	13 14 -24 0 0
nv2=other	11 -8 0 0 0
nv2=prepare	11 0 -9 0 0
nv2=promise	0 -10 13 0 0
nv2=put	6 5 -14 0 0
nv2=raise	0 7 -4 0 0
nv2=reduce	7 0 -6 0 0
nv2=reply	0 -8 9 0 0
nv2=say	-11 0 4 0 0
nv2=see	6 0 0 0 -5
nv2=sign	-4 -10 15 -4 0
nv2=sit	-10 0 4 0 0
nv2=start	-1 -1 7 0 0
nv2=stop	5 5 -11 0 0
nv2=suspend	5 1 -8 0 0
nv2=take	3 -12 9 0 0
nv2=tell	5 2 -22 0 12
nv2=want	0 10 -7 0 0
nvt2=agree participle	6 0 -7 0 0
nvt2=agree past	-4 0 8 0 0
nvt2=apply present	0 8 -3 0 0
nvt2=ask perfect	0 10 -7 0 0
nvt2=be future	0 -8 11 0 0
nvt2=be modal	0 -4 7 0 0
nvt2=be past	-6 4 4 0 -1
nvt2=be present	0 -6 -3 0 15
nvt2=bring present	-3 10 -3 0 0
nvt2=call past	0 6 -4 0 0
nvt2=carry present	6 0 -2 0 0
nvt2=come present	-6 0 11 0 0
nvt2=confirm past	0 -3 7 0 0
nvt2=cut present	9 0 -9 0 0
nvt2=expire present	9 -9 0 0 0
nvt2=have past	0 10 -7 0 0
nvt2=have present	15 0 -9 -2 0
nvt2=keep modal	10 0 -7 0 0
nvt2=keep present	0 -7 6 0 0
nvt2=know present	0 1 -7 6 0
nvt2=let present	5 0 -7 0 0
nvt2=meet participle	9 0 -7 0 0
nvt2=meet past	6 3 -11 0 0
nvt2=meet present	0 16 -14 0 0
nvt2=other past	10 0 -5 0 -2
nvt2=other perfect	8 0 -8 0 3
nvt2=other pluperfect	0 -5 7 0 0
nvt2=pay present	7 -7 0 0 0
nvt2=prepare past	11 0 -10 0 0
nvt2=promise perfect	0 -6 8 0 0
nvt2=put future	0 3 -11 0 7
nvt2=put perfect	0 9 -7 0 0
nvt2=put present	12 -10 -1 0 0
nvt2=raise modal	-2 10 -4 0 0
nvt2=reduce present	7 0 -7 0 0
nvt2=say present	0 -5 12 0 -1
nvt2=see past	8 2 -13 0 0
nvt2=see perfect	0 -4 12 0 -3
nvt2=sign modal	-6 12 -4 0 0
nvt2=sign participle	-20 -6 18 0 4
nvt2=sign past	16 -10 -4 0 0
nvt2=sign perfect	6 0 -1 0 0
nvt2=sign present	-14 0 19 0 0
nvt2=stop future	7 7 -15 0 0
nvt2=suspend modal	1 6 -10 0 0
nvt2=take future	16 -15 0 0 0
nvt2=take modal	0 7 -5 0 0
nvt2=take present	0 0 6 0 0
nvt2=tell past	10 4 -26 0 15
nvt2=tell present	-1 0 6 0 0
nvt2=want present	0 13 -12 0 0
office=affairs	-8 0 10 0 0
office=boss	1 0 -6 0 0
office=chair	-8 0 11 0 0
office=chairman	16 -5 -9 0 0
office=chancellor	-11 8 0 0 0
office=chief	-4 -5 15 0 0
office=colleague	13 0 -16 0 0
office=commerce	-10 -5 18 0 0
office=commissioner	20 0 -18 0 0
office=councillor	13 -8 -2 0 0
office=delegate	0 7 -5 0 0
office=director	-13 -5 19 0 0
office=economy	20 11 -24 -3 -2
office=envoy	9 -4 -3 0 0
office=executive	-15 -9 11 8 0
office=government	5 6 -12 0 0
office=industry	0 -10 5 0 0
office=king	-4 7 -8 5 0
office=manager	-13 -4 19 0 0
office=mayor	-4 -4 11 0 0
office=minister	7 4 -8 -14 0
office=negotiator	0 8 -11 0 3
office=premier	-10 -9 20 2 0
office=president	-31 20 5 0 0
office=representative	-38 15 15 0 -11
office=secretary	-11 -28 46 -3 -10
office=spokesman	0 -3 10 0 0
office=spokesperson	-8 0 10 0 0
office=trade	0 -12 5 0 0
office=union	-18 0 21 0 0
pc0=agree	-7 1 5 -3 0
pc0=bear	9 -11 4 0 0
pc0=buy	-7 0 7 0 0
pc0=deny	-3 0 8 0 0
pc0=end	0 3 -9 0 3
pc0=impose	-10 12 2 -14 -1
pc0=sell	0 -2 6 0 0
pc1=bear	12 -2 -3 0 -1
pc1=buy	-7 0 7 0 0
pc1=deny	-3 0 8 0 0
pc1=end	0 1 -14 0 12
pc1=impose	0 8 -1 -16 -5
pc1=say	-11 3 2 0 0
pc1=suspend	-1 18 -11 0 0
pc1=target	0 -6 10 0 0
pct0=agree future	-10 1 0 0 5
pct0=agree modal	-2 -13 13 0 1
pct0=agree past	4 -11 3 0 0
pct0=agree perfect	-2 -3 12 0 0
pct0=agree perfect-passive	0 6 -7 0 0
pct0=agree pluperfect	-2 12 -7 0 0
pct0=bear present	0 -4 6 0 0
pct0=begin future	-1 12 -8 0 0
pct0=begin modal	0 6 -2 0 0
pct0=begin past	6 1 -9 0 0
pct0=begin present	-2 -14 14 0 2
pct0=buy present	-6 0 4 0 0
pct0=down future	0 6 -5 0 0
pct0=down past	-4 0 9 0 0
pct0=down past-passive	0 -4 8 0 0
pct0=down present	2 -14 6 0 0
pct0=down present-passive	0 13 -13 0 0
pct0=end modal	12 0 -10 0 0
pct0=impose future	-10 0 3 0 2
pct0=impose future-passive	-15 10 1 0 0
pct0=impose modal	-7 0 1 0 1
pct0=impose modal-passive	-6 14 -8 0 0
pct0=impose past	7 -2 0 0 -3
pct0=impose past-passive	-8 0 9 0 0
pct0=impose perfect	0 -2 8 0 0
pct0=impose present	14 -3 -7 0 0
pct0=impose present-passive	-1 6 -1 0 0
pct0=propose past	0 -6 9 0 0
pct0=propose present	0 11 -10 0 0
pct0=propose present-passive	1 -7 2 0 0
pct0=say present	-10 4 1 0 0
pct0=stay modal	0 -5 8 0 0
pct0=stay perfect	3 1 -6 0 0
pct0=suspend past	0 7 -3 0 0
pct0=suspend present	5 0 -6 0 0
pct0=up past	4 7 -13 0 0
pct0=up present	-4 -2 11 0 0
pct1=agree future	-9 1 0 0 5
pct1=agree modal	-2 -13 13 0 1
pct1=agree participle-passive	11 -7 -3 0 0
pct1=agree past	5 -10 1 0 0
pct1=agree perfect	-2 -2 11 0 0
pct1=agree perfect-passive	0 6 -7 0 0
pct1=agree pluperfect	-2 13 -8 0 0
pct1=bear infinitive	0 2 -6 0 0
pct1=bear participle-passive	1 5 -8 0 0
pct1=bear present	0 -3 6 0 0
pct1=begin future	0 13 -9 0 0
pct1=begin modal	0 6 -2 0 0
pct1=begin past	7 1 -9 0 0
pct1=begin present	-2 -14 13 0 2
pct1=buy present	-6 0 4 0 0
pct1=down future	0 6 -5 0 0
pct1=down past	-4 0 9 0 0
pct1=down past-passive	0 -4 8 0 0
pct1=down present	2 -14 6 0 0
pct1=down present-passive	0 13 -13 0 0
pct1=end modal	12 0 -10 0 0
pct1=end participle-passive	0 0 -6 0 7
pct1=impose future	-10 0 3 0 2
pct1=impose future-passive	-7 0 3 0 0
pct1=impose infinitive	-6 0 3 0 0
pct1=impose modal	-7 0 1 0 1
pct1=impose modal-passive	-6 14 -8 0 0
pct1=impose participle-passive	11 -6 -1 0 0
pct1=impose past	8 0 -4 0 -3
pct1=impose past-passive	-5 0 6 0 0
pct1=impose perfect	0 0 6 0 0
pct1=impose present	16 -2 -9 0 0
pct1=impose present-passive	-1 6 -1 0 0
pct1=propose participle-passive	0 -6 9 0 0
pct1=propose past	0 -2 6 0 0
pct1=propose present	0 12 -12 0 0
pct1=propose present-passive	1 -7 2 0 0
pct1=say gerund	-6 7 0 0 0
pct1=say present	-10 3 2 0 0
pct1=stay modal	0 -5 8 0 0
pct1=stay perfect	3 1 -7 0 0
pct1=suspend participle-passive	0 11 -9 0 0
pct1=suspend past	0 7 -4 0 0
pct1=suspend present	5 0 -6 0 0
pct1=up past	6 7 -14 0 0
pct1=up present	-4 -1 10 0 0
phas-future	-19 14 0 0 0
phas-infinitive	-5 16 -6 0 -3
phas-modal	-5 -5 10 0 0
phas-participle	15 -10 -5 0 3
phas-past	6 -3 0 -13 0
phas-pluperfect	-15 0 12 0 0
power=assembly	-9 26 -27 0 2
power=board	-35 -52 74 0 0
power=bureau	0 22 -23 0 0
power=cabinet	31 24 -56 -7 0
power=chancellor	-13 6 4 0 0
power=commission	49 -27 -20 9 -19
power=committee	-16 0 8 0 0
power=council	25 17 -38 -1 0
power=department	-16 -3 22 0 0
power=diet	0 16 -13 0 0
power=government	-13 -16 35 -9 -6
power=house	-16 -10 27 2 -3
power=king	12 9 -29 7 0
power=minister	0 -34 25 -21 -4
power=ministry	-39 -19 50 -9 -5
power=no power	-25 -35 57 0 -12
power=parliament	6 4 -2 0 -8
power=premier	-12 -10 23 2 0
power=president	0 25 -21 0 3
power=prime minister	5 11 -13 -1 -2
power=representative	-17 9 9 0 -12
power=secretary	27 -13 -7 0 -5
power=senate	-10 19 -19 0 13
power=treasury	-42 -14 56 0 -6
pt0=future	-12 5 0 0 2
pt0=future-not	0 -9 13 0 0
pt0=future-passive	-5 21 -12 0 0
pt0=modal	1 -9 9 0 0
pt0=modal-not	0 -11 1 3 2
pt0=modal-passive	-7 15 -7 0 0
pt0=past	6 -4 0 -10 0
pt0=perfect	1 2 -6 -1 7
pt0=pluperfect	-13 6 2 0 0
pt0=present-passive	2 -7 5 0 -1
pt1=future	-10 6 0 0 2
pt1=future-not	0 -9 13 0 0
pt1=future-passive	0 14 -11 0 0
pt1=modal	1 -9 9 0 0
pt1=modal-not	0 -11 1 3 2
pt1=modal-passive	-7 15 -7 0 0
pt1=participle-passive	13 -10 -7 0 6
pt1=past	8 -1 -1 -10 0
pt1=perfect	1 3 -8 -1 7
pt1=pluperfect	-13 7 1 0 0
pt1=present-passive	2 -7 5 0 -1
publish< do<	-5 9 -9 3 3
publish< do>	0 -18 21 0 -3
publish< infinitive	0 -4 8 0 0
publish< is noun 	15 -26 0 0 0
publish< is noun  organisation	14 -19 0 0 0
publish< is noun a	0 8 -4 0 0
publish< is noun a organisation	-1 8 -4 0 0
publish< is noun and	2 5 -10 0 0
publish< is noun by	11 -9 -1 0 0
publish< is noun executive	0 5 -7 0 0
publish< is noun executive side	0 7 -4 0 0
publish< is noun no	-2 12 -7 0 0
publish< is noun no office	0 7 -6 0 0
publish< is noun no side	0 -5 6 0 0
publish< is noun the	22 8 -29 0 0
publish< is noun the name	6 0 -6 0 0
publish< is noun the office	6 4 -13 0 0
publish< is noun the organisation	1 10 -13 0 0
publish< is noun the person	8 0 -6 0 0
publish< is noun the side	0 -3 6 0 0
publish< is past passive person	-10 0 12 0 0
publish< is perfect	-2 0 7 0 0
publish< is present	-7 0 7 0 0
publish< lack<	-25 10 0 0 4
publish< modal	-2 12 -6 0 0
publish< name	7 4 -10 0 0
publish< office	-8 0 9 0 0
publish< organisation	19 -2 -11 3 -4
publish< participle	3 -8 0 0 0
publish< past	22 -20 -11 0 4
publish< perfect	1 6 -8 0 0
publish< perfect-not	0 0 0 6 0
publish< person	-2 -7 7 0 2
publish< pluperfect	1 4 -7 0 0
publish< power=bureau	0 7 -5 0 0
publish< power=commission	5 7 -20 6 0
publish< power=congress	0 -13 15 0 0
publish< power=council	14 0 -10 0 0
publish< power=house	8 -6 -1 0 0
publish< power=minister	-15 -8 15 0 5
publish< power=no power	6 -8 6 -2 -4
publish< power=parliament	1 2 -7 0 0
publish< power=president	-1 -2 8 0 -1
publish< power=representative	-17 13 0 0 0
publish< power=senate	-6 0 9 0 0
publish< present	-21 -6 27 0 0
publish< present-not	0 6 -4 0 0
publish< pronoun	-9 -1 16 0 0
publish< refuse<	0 0 -7 0 7
publish< side	-8 0 10 0 0
publish> again	0 -6 4 0 0
publish> do>	-13 26 -5 -2 -14
publish> future	7 4 -9 0 0
publish> future-not	9 0 -8 0 0
publish> infinitive	0 -23 20 0 0
publish> is modal	0 -2 6 0 0
publish> is noun and	0 7 -8 0 0
publish> is noun by	6 0 -3 0 0
publish> is noun by person	10 0 -9 0 0
publish> is noun commission	9 0 -10 0 0
publish> is noun commission organisation	10 0 -11 0 0
publish> is noun customs	-6 -3 13 0 0
publish> is noun customs organisation	-6 -2 12 0 0
publish> is noun executive	9 8 -18 0 0
publish> is noun gives	0 -3 8 0 0
publish> is noun house	-13 -3 19 0 0
publish> is noun house organisation	-13 -3 19 0 0
publish> is noun in	4 16 -19 0 0
publish> is noun in name	0 18 -17 0 0
publish> is noun in person	6 2 -11 0 0
publish> is noun must	0 7 -3 0 0
publish> is noun must organisation	0 7 -4 0 0
publish> is noun president	14 0 -12 0 0
publish> is noun president office	14 0 -12 0 0
publish> is noun s	11 0 -11 0 0
publish> is noun s office	8 0 -6 0 0
publish> is noun sign	-3 -5 10 0 0
publish> is noun signed	0 6 0 0 0
publish> is noun signed name	-9 0 9 0 0
publish> is noun signed pronoun	13 0 -12 0 0
publish> is noun still	0 10 -8 0 0
publish> is noun that	0 7 -6 0 0
publish> is noun that organisation	0 7 -6 0 0
publish> is noun to	-2 20 -14 0 0
publish> is noun to organisation	0 9 -5 0 0
publish> is noun to person	0 6 -3 0 0
publish> is noun with	15 0 -12 0 0
publish> is noun would	0 8 -8 0 0
publish> is past	16 4 -20 0 0
publish> is past organisation	21 0 -18 0 0
publish> is past passive	6 -2 0 0 0
publish> is past person	-13 7 7 0 0
publish> is past side	8 0 -13 0 5
publish> is perfect	-1 19 -12 0 0
publish> is perfect both	-9 0 7 0 0
publish> is perfect organisation	18 7 -23 0 0
publish> is perfect person	-6 0 7 0 0
publish> is pluperfect organisation	3 5 -11 0 0
publish> is present	-6 1 1 0 0
publish> lack<	-6 12 -2 0 0
publish> lack>	1 15 -10 -3 -3
publish> modal	0 -10 12 0 0
publish> modal-not	0 -3 0 6 0
publish> name	-27 5 19 0 0
publish> office	12 15 -23 0 -1
publish> organisation	19 -1 -12 0 -13
publish> past	34 -7 -25 -1 0
publish> perfect	-3 22 -11 -2 -7
publish> perfect-not	0 0 7 0 0
publish> person	8 -2 -1 -6 0
publish> power=commission	39 -7 -33 4 0
publish> power=council	19 0 -22 0 0
publish> power=government	0 8 -4 0 0
publish> power=house	-21 -3 26 0 0
publish> power=minister	-8 3 7 0 -1
publish> power=ministry	-6 0 6 0 -2
publish> power=no power	-23 7 16 -10 0
publish> power=parliament	-11 9 0 0 0
publish> power=president	44 -5 -30 -7 -2
publish> power=senate	5 -8 0 0 2
publish> power=treasury	-7 0 7 0 0
publish> present	12 5 -14 2 -5
publish> pronoun	9 7 -13 0 0
publish> refuse<	0 0 -4 0 7
publish> refuse>	0 -4 -2 0 9
publish> side	12 -1 -4 -3 0
pv0-none	4 9 -1 -8 -12
pv0=accept	0 -4 6 0 0
pv0=add	0 7 -4 0 0
pv0=agree	-6 0 7 0 0
pv0=announce	0 -6 9 0 0
pv0=apply	4 -8 0 0 0
pv0=bring	0 -4 8 0 0
pv0=explain	0 3 -7 0 0
pv0=extend	0 7 -8 0 0
pv0=fall	-7 0 8 0 0
pv0=go	0 9 -9 0 0
pv0=hold	4 0 -7 0 0
pv0=lapse	8 0 -8 0 0
pv0=leave	7 0 -8 0 0
pv0=order	-7 0 6 0 0
pv0=pay	10 -4 -1 0 0
pv0=reach	6 4 -12 0 0
pv0=reduce	0 11 -10 0 0
pv0=reply	0 8 -7 0 0
pv0=take	-1 6 -5 0 1
pv0=tell	0 7 -8 0 4
pv1-none	-3 9 6 -7 -14
pv1=accept	0 -4 6 0 0
pv1=add	0 7 -4 0 0
pv1=agree	-10 4 3 0 0
pv1=announce	0 -6 9 0 0
pv1=apply	4 -8 0 0 0
pv1=approve	-1 -4 9 0 0
pv1=ask	0 6 -1 0 0
pv1=bring	0 -8 12 0 0
pv1=call	0 -4 6 0 0
pv1=carry	0 7 -9 0 0
pv1=end	0 -5 0 0 8
pv1=explain	0 3 -7 0 0
pv1=fall	-7 0 8 0 0
pv1=go	0 6 -7 0 0
pv1=hold	3 4 -9 0 0
pv1=lapse	8 0 -8 0 0
pv1=order	-7 0 6 0 0
pv1=pay	8 -5 0 0 0
pv1=put	0 -12 8 0 0
pv1=reach	6 4 -11 0 0
pv1=reduce	4 9 -16 0 0
pv1=reply	0 7 -6 0 0
pv1=say	0 -4 8 0 -4
pv1=see	0 5 -7 0 0
pv1=suspend	-7 13 -6 0 0
pv1=take	-1 6 -5 0 1
pv1=tell	0 7 -8 0 4
pv1=write	-10 2 7 0 0
pv2-none	-3 8 6 -22 -6
pvt0=apply present	4 -8 0 0 0
pvt0=be perfect	3 1 -8 0 0
pvt0=be present	0 1 -6 4 2
pvt0=come present	0 -7 9 0 0
pvt0=fall past	-7 0 7 0 0
pvt0=go modal	0 6 -5 0 0
pvt0=go past	3 8 -13 0 0
pvt0=go present	0 0 7 0 0
pvt0=hold present	7 0 -6 0 0
pvt0=leave present	7 0 -10 0 0
pvt0=order present	-6 0 4 0 0
pvt0=other future	-1 9 -5 0 0
pvt0=other perfect	-7 -7 6 0 5
pvt0=other pluperfect	0 -6 8 0 0
pvt0=other present	0 -2 6 0 0
pvt0=pay perfect	7 -3 -2 0 0
pvt0=put future	-6 5 0 0 0
pvt0=put present	-1 0 6 0 0
pvt0=reach past	7 0 -7 0 0
pvt0=reply past	0 8 -7 0 0
pvt0=say modal	0 -6 3 3 0
pvt0=sign future	-21 6 0 0 5
pvt0=sign modal	-10 0 5 0 1
pvt0=sign past	4 -11 2 0 0
pvt0=suspend future	-1 -3 8 0 0
pvt0=suspend past	0 7 -5 0 0
pvt0=take future	0 7 -2 0 0
pvt0=tell past	0 3 -8 0 2
pvt0=write past	0 -1 8 0 0
pvt1=apply present	4 -8 0 0 0
pvt1=be perfect	3 1 -8 0 0
pvt1=come present	0 -7 9 0 0
pvt1=end participle	0 0 -6 0 7
pvt1=fall past	-7 0 7 0 0
pvt1=go modal	0 6 -5 0 0
pvt1=go past	3 8 -13 0 0
pvt1=go present	0 0 6 0 0
pvt1=hold present	7 0 -6 0 0
pvt1=leave present	7 0 -10 0 0
pvt1=order present	-6 0 4 0 0
pvt1=other future	-1 9 -5 0 0
pvt1=other perfect	-7 -6 5 0 5
pvt1=other pluperfect	0 -6 8 0 0
pvt1=other present	0 -2 6 0 0
pvt1=pay perfect	7 -3 -2 0 0
pvt1=put present	-2 0 6 0 0
pvt1=reach past	7 0 -7 0 0
pvt1=reply past	0 8 -7 0 0
pvt1=say modal	0 -6 3 3 0
pvt1=sign future	-21 6 0 0 5
pvt1=sign modal	-10 0 5 0 1
pvt1=sign participle	16 -15 -4 0 0
pvt1=sign past	5 -11 2 0 0
pvt1=suspend future	-1 -3 8 0 0
pvt1=suspend participle	0 11 -9 0 0
pvt1=suspend past	0 7 -5 0 0
pvt1=take future	0 7 -2 0 0
pvt1=tell past	0 3 -8 0 2
pvt1=write past	0 -1 8 0 0
q:!	24 -3 -15 0 0
q:"	-30 1 23 -9 0
q:'s	7 8 -21 5 9
q:(	13 2 -13 0 0
q:)	14 1 -12 0 0
q:,	13 0 -21 10 15
q:-	-11 -1 14 0 0
q:.	-11 10 6 -6 0
q:/	-10 0 12 0 0
q::	28 5 -16 -3 -33
q:;	15 9 -30 15 0
q:<agent>	7 15 -25 6 0
q:<day-ahead>	28 -12 -6 -14 0
q:<day-gone>	18 -4 -9 0 0
q:<day-today>	-6 15 0 -8 -6
q:<duty>	2 -3 2 -12 0
q:<gate>	2 13 -11 -5 -1
q:<goods-amount>	0 -4 11 0 0
q:<goods>	8 -10 13 -30 -13
q:<level-noun>	-9 -13 28 -4 -13
q:<level>	-4 -43 44 -17 3
q:<money>	-8 1 1 0 0
q:<month-ahead>	-5 -12 20 0 0
q:<month-gone>	14 0 -8 -1 -6
q:<name>	6 1 -2 4 -20
q:<not>	-32 18 0 11 0
q:<number>	6 -21 14 -9 -9
q:<office>	-6 0 10 -19 -2
q:<organisation>	-5 0 11 0 -13
q:<person>	-18 10 1 1 0
q:<quality>	-9 30 -16 -5 -3
q:<seat>	-3 8 -5 8 -6
q:<sender>	-11 -11 24 0 0
q:<span>	19 0 -22 11 0
q:<taker>	-10 -5 17 0 0
q:<v-agree>	7 -3 -7 4 -4
q:<v-bear>	4 -2 0 -18 7
q:<v-begin>	4 -2 0 -18 11
q:<v-buy>	6 -1 -1 -2 0
q:<v-deny>	-3 0 11 0 -1
q:<v-down>	9 -6 2 -8 0
q:<v-end>	-3 -5 13 -4 -8
q:<v-impose>	11 4 -9 0 -9
q:<v-propose>	-16 0 5 -6 12
q:<v-say>	-1 -4 10 11 -14
q:<v-sell>	0 -19 26 0 -6
q:<v-stay>	20 -16 2 0 -6
q:<v-suspend>	-7 1 6 0 -5
q:<v-target>	-13 -21 31 0 0
q:<v-threaten>	-5 -21 28 0 0
q:<v-up>	-10 -17 25 -8 2
q:?	-5 21 -11 8 -20
q:@	18 -7 -10 0 0
q:a	-9 3 16 -27 -14
q:about	4 -12 9 0 0
q:abroad	0 0 0 0 6
q:accept	-11 10 -1 0 0
q:accord	0 -18 19 0 0
q:according	0 0 10 0 0
q:account	-4 -6 16 0 0
q:across	0 -7 7 0 0
q:act	-3 0 6 0 0
q:add	2 -10 5 0 0
q:admit	-1 9 -10 0 2
q:adopt	5 0 -19 12 0
q:advance	0 11 -9 0 0
q:affair	6 -3 -1 0 0
q:affiliate	-2 14 -9 0 0
q:after	8 0 -10 0 4
q:afternoon	0 -2 7 0 0
q:again	4 0 -6 0 0
q:against	0 -10 14 0 0
q:agree	-37 0 31 -4 0
q:agreement	-2 -29 31 0 0
q:aim	0 -8 9 0 0
q:ali	-3 8 0 0 0
q:allow	0 -6 8 0 0
q:alone	0 6 -5 0 0
q:already	-8 17 -9 0 0
q:also	0 -12 18 0 0
q:aluminum	2 3 -9 0 0
q:am	7 0 -3 0 0
q:an	-18 -24 33 0 6
q:and	-1 -6 12 -5 -12
q:announce	-4 -9 17 0 -1
q:another	15 -11 -7 0 3
q:any	5 -31 18 2 0
q:anything	-18 0 10 0 0
q:app	0 -1 9 0 0
q:apple	-7 0 9 0 0
q:apply	12 -7 -3 0 0
q:approval	6 -6 0 0 0
q:approve	-5 8 -4 -2 5
q:are	-6 -6 18 0 -10
q:argue	-5 0 6 0 0
q:arrangement	12 0 -7 0 0
q:article	3 3 -6 0 0
q:as	-21 0 19 0 0
q:ask	5 -3 6 0 -12
q:at	11 -2 -9 -9 8
q:authorised	0 -8 9 0 0
q:autumn	0 -5 8 0 0
q:bad	14 -1 -9 0 0
q:bar	11 0 -8 0 0
q:be	-21 10 10 -5 -6
q:bear	9 0 -12 0 0
q:beef	-4 -14 21 0 0
q:been	-8 7 6 -3 -17
q:beer	21 0 -27 0 8
q:before	-9 1 8 0 -6
q:being	6 0 -5 0 0
q:bessent	-6 20 -12 0 0
q:between	3 9 -13 0 0
q:beyond	8 0 -10 0 0
q:bill	0 -3 7 0 0
q:board	0 -8 10 0 0
q:both	33 -2 -16 -3 0
q:bridge	-2 -21 18 0 3
q:brussel	0 -5 6 0 0
q:built	10 0 -13 0 1
q:business	0 -2 10 0 0
q:but	-12 19 -8 0 0
q:buy	-4 0 6 0 0
q:by	0 -33 28 7 -4
q:bytedance	0 6 -2 0 0
q:cabinet	5 7 -19 8 -2
q:calendar	-2 -9 15 0 0
q:call	1 -22 22 0 0
q:can	9 0 -8 0 0
q:cannot	0 6 -17 12 0
q:cap	0 -7 3 0 0
q:capital	-2 -1 8 0 0
q:car	0 -17 13 0 0
q:careful	12 11 -22 0 0
q:carry	-12 8 -4 0 6
q:case	-3 -4 9 0 0
q:cement	0 -6 9 0 0
q:chair	-19 0 19 0 0
q:change	-5 -2 11 0 0
q:channel	6 -5 0 0 0
q:charge	-10 4 5 0 0
q:chip	-13 -11 26 0 0
q:city	-3 -3 11 0 0
q:clear	0 18 -14 0 0
q:closed	4 -16 11 0 0
q:club	0 -11 14 0 0
q:collect	0 -6 5 0 0
q:collection	0 -12 14 0 0
q:column	10 0 -8 0 0
q:come	4 -3 -2 0 8
q:comment	0 8 -6 0 0
q:common	0 7 -6 0 0
q:company	-4 -27 30 0 0
q:complete	0 7 -6 0 0
q:conclude	-6 5 0 0 0
q:conference	0 7 -10 0 0
q:confirm	0 0 -9 11 0
q:consensu	0 10 -8 0 0
q:consent	5 8 -19 0 2
q:contract	0 -9 10 0 0
q:coordinating	0 7 -6 0 0
q:could	10 6 -10 0 -4
q:council	6 0 -16 12 0
q:counted	0 -11 12 0 0
q:countermeasure	-3 -4 10 0 0
q:counterpart	0 -6 9 0 0
q:country	0 17 -13 0 0
q:county	-2 -6 11 0 0
q:custom	-6 -1 1 0 5
q:date	12 -3 -4 0 0
q:deal	-5 -20 27 0 0
q:decide	-18 30 -13 0 0
q:decided	6 -8 0 0 0
q:decision	13 0 -11 0 0
q:declaration	0 0 -6 0 10
q:decree	6 0 -6 0 0
q:deficit	0 -3 6 0 0
q:delegation	0 -4 0 0 9
q:deputy	0 -8 11 0 0
q:desk	0 0 -4 0 6
q:did	14 4 -23 7 0
q:discuss	0 7 -7 0 0
q:dispute	-14 -18 28 0 0
q:do	-1 -24 13 13 0
q:doing	-5 0 8 0 0
q:don't	6 10 -16 0 0
q:donald	4 -7 0 0 0
q:done	9 0 -8 0 0
q:double	0 -14 15 0 0
q:down	0 -16 10 0 8
q:draft	0 30 -30 0 0
q:drop	0 -5 14 0 -1
q:dry	0 0 -1 0 6
q:due	-10 8 1 0 0
q:during	0 9 -15 0 8
q:duty	12 1 -9 -1 0
q:each	0 11 -8 0 0
q:earth	-1 7 -2 0 0
q:eastern	8 0 -6 0 0
q:economic	3 0 -9 0 7
q:editor	6 0 -5 0 0
q:effect	-1 20 -19 0 3
q:either	8 0 -6 0 0
q:eleven	-4 6 0 0 0
q:emergency	1 -9 4 0 0
q:end	0 -20 17 0 0
q:enough	14 -6 -1 0 -3
q:enter	12 -1 -7 0 0
q:even	0 8 -8 0 0
q:evening	-14 -20 29 0 0
q:every	0 -6 13 0 0
q:everybody	-15 0 14 0 0
q:everything	-7 0 4 0 0
q:except	9 0 -7 0 0
q:exchanged	12 -6 -5 0 0
q:exempt	0 -10 12 0 0
q:expect	-10 0 6 0 0
q:expire	-5 33 -26 0 0
q:expiry	0 6 -5 0 0
q:export	0 -5 9 0 -1
q:extend	-7 13 -4 0 0
q:extension	0 0 -7 3 1
q:extra	0 -3 6 0 0
q:face	0 -7 5 0 0
q:fact	0 -4 8 0 0
q:fail	0 -1 8 0 0
q:fair	-1 7 -3 0 0
q:fall	0 -6 7 0 0
q:far	-9 12 -3 0 0
q:favour	0 10 -10 0 0
q:federal	0 20 -18 0 0
q:fee	0 15 -11 0 0
q:fentanyl	0 -5 8 0 0
q:ferry	-1 9 -5 0 0
q:figure	11 7 -19 0 0
q:fill	0 6 -5 0 0
q:finance	8 -3 0 0 0
q:firm	-7 0 8 0 0
q:first	7 -4 0 0 0
q:flight	-4 0 7 0 0
q:flour	6 0 -5 0 0
q:fly	-5 0 10 0 0
q:for	-8 1 7 0 -3
q:force	-2 -4 13 0 0
q:forward	0 8 -5 0 0
q:four	16 0 -8 0 -2
q:fourth	-13 -12 27 0 0
q:framework	-5 10 -4 0 0
q:fresh	8 -4 -1 0 0
q:friday	10 -3 -4 0 0
q:from	4 -4 11 -9 -13
q:further	6 15 -18 0 0
q:gained	-7 0 8 0 0
q:gap	0 0 -8 0 12
q:gave	21 15 -29 0 -2
q:general	-4 8 -1 0 0
q:gentlemen	8 -1 -5 0 0
q:georgia	4 -13 4 0 0
q:get	-2 -14 16 0 0
q:go	-9 -12 16 -1 6
q:goalkeeper	0 -7 7 0 0
q:good	4 -15 8 0 0
q:government	2 4 -22 10 3
q:grape	4 1 -8 0 0
q:green	8 0 -7 0 0
q:ground	0 0 -4 0 6
q:half	12 0 -14 0 0
q:hall	-2 0 6 0 0
q:hand	-26 7 12 0 0
q:handle	0 9 -8 0 0
q:harvest	0 -5 7 0 0
q:has	-6 4 -2 -2 9
q:have	0 -3 6 -7 0
q:he	-17 19 -8 0 5
q:he'd	0 10 -7 0 0
q:head	0 -13 16 0 0
q:hear	-3 -5 13 0 0
q:him	5 9 -16 0 0
q:his	-2 22 -18 -6 3
q:hold	-1 -23 24 3 -5
q:home	-9 0 8 0 0
q:hope	0 -5 6 0 0
q:hospital	0 -13 12 0 0
q:hour	-10 2 7 0 0
q:house	-5 9 0 0 0
q:household	0 -10 12 0 0
q:how	-4 0 8 0 0
q:i	0 -2 -8 12 3
q:i'd	-9 0 12 0 0
q:i've	0 -4 7 0 0
q:if	-25 -16 30 4 -4
q:import	-2 -1 8 0 0
q:impose	0 -3 10 0 0
q:in	-11 5 8 0 -10
q:increase	-3 0 6 0 0
q:informed	0 7 -10 0 0
q:initialled	2 -17 14 0 0
q:ink	21 -2 -25 0 9
q:instead	-3 7 -5 0 2
q:intend	0 10 -20 8 0
q:international	1 7 -10 0 0
q:into	0 -16 19 0 -1
q:invited	0 -10 11 0 0
q:is	-11 12 -9 16 0
q:isn't	0 19 -16 0 0
q:issued	-14 4 5 0 0
q:it	13 1 -24 6 13
q:its	16 8 -11 -9 -12
q:itself	-1 8 -12 8 0
q:journalist	0 8 -8 0 0
q:judge	0 -3 6 0 0
q:khan	-4 6 -5 0 2
q:know	4 -26 2 13 0
q:la	0 6 0 0 0
q:larger	-5 0 6 0 0
q:last	-18 -1 14 0 3
q:lasted	-2 -3 7 0 0
q:lasting	0 -6 7 0 0
q:later	-15 -9 11 8 0
q:law	-1 -9 16 0 0
q:lay	0 0 -2 0 6
q:lead	0 -1 6 0 0
q:leader	0 4 -6 0 0
q:least	14 0 -11 0 0
q:led	0 -8 5 0 0
q:legal	-3 4 -8 9 0
q:less	6 0 -7 0 3
q:let	4 11 -12 0 -1
q:letter	13 -4 -3 0 0
q:level	0 -7 10 0 0
q:levy	6 -5 0 0 0
q:liaquat	-3 7 0 0 0
q:licence	0 0 11 0 -5
q:lie	4 9 -16 0 0
q:line	-3 -8 14 0 0
q:list	-8 -13 24 0 0
q:listed	0 -3 7 0 0
q:live	-4 -2 11 0 0
q:loan	0 -9 9 0 0
q:lobster	8 5 -15 0 0
q:local	0 6 -8 0 0
q:longer	7 1 -10 0 0
q:look	0 -8 2 0 3
q:lower	9 9 -16 0 0
q:lunch	-10 -3 15 0 0
q:m	8 0 -7 0 0
q:machinery	-2 7 -1 0 0
q:madrid	0 -7 10 0 0
q:make	11 -11 0 0 0
q:mandate	0 14 -11 0 0
q:market	0 -3 8 0 0
q:may	-13 -1 5 7 0
q:me	2 23 -24 0 0
q:meal	-5 0 9 0 0
q:media	0 -4 11 0 0
q:mediator	0 -8 10 0 0
q:meeting	-3 -4 12 0 0
q:member	19 0 -18 0 0
q:men	0 -17 12 0 0
q:midnight	0 11 -12 0 0
q:million	0 -14 15 0 0
q:mine	0 13 -12 0 0
q:minister	6 6 -15 -1 0
q:ministry	-15 6 1 0 0
q:minute	-1 17 -12 0 0
q:missing	0 6 -3 0 0
q:mistake	0 11 -11 0 0
q:money	0 -9 13 0 0
q:moratorium	0 11 -10 0 0
q:more	-18 5 6 0 0
q:morning	-5 0 8 0 -2
q:most	10 -3 -3 0 0
q:mouth	-7 5 0 0 0
q:mr	4 21 -20 -7 0
q:mrs	0 -6 8 0 0
q:ms	-2 -2 9 0 0
q:much	-8 0 10 0 0
q:must	0 -14 14 0 0
q:my	-20 9 -1 0 9
q:name	11 17 -30 0 2
q:needed	0 -7 7 0 0
q:negotiate	0 10 -7 0 0
q:negotiation	-1 10 -4 0 0
q:negotiator	0 7 -4 0 0
q:neighbour	-6 0 11 0 0
q:new	-3 8 0 0 -5
q:next	9 -15 8 0 -6
q:night	0 9 -14 0 6
q:no	-36 5 5 0 7
q:nobody	3 -22 13 0 0
q:none	-3 6 -6 0 2
q:noon	0 -5 9 0 0
q:northern	0 -13 13 0 0
q:not	-27 1 18 2 -16
q:note	7 0 -9 0 0
q:nothing	4 19 -18 0 -4
q:notice	-2 22 -16 0 0
q:notification	0 6 -7 0 0
q:now	0 -9 10 0 -2
q:number	-10 14 -3 0 0
q:nvidia	-7 -3 14 0 0
q:o'clock	6 -2 0 0 0
q:objection	-2 0 8 0 0
q:of	14 -22 9 0 1
q:off	-1 9 -3 0 0
q:offer	-4 -21 18 0 6
q:official	0 7 -6 0 0
q:oil	7 -3 0 0 0
q:olive	11 0 -11 0 0
q:on	-7 3 1 -3 9
q:once	-8 0 8 0 0
q:one	-12 2 8 -3 0
q:onion	-6 1 0 0 0
q:open	-1 6 -1 0 0
q:opened	0 -4 10 0 0
q:operated	12 0 -12 0 0
q:operator	-3 -10 16 0 0
q:order	16 0 -14 0 0
q:ordinary	2 4 -6 0 0
q:other	8 0 -10 0 3
q:our	-17 13 -1 0 0
q:out	-21 4 13 -1 -5
q:over	-21 -15 33 0 0
q:owe	0 6 -4 0 0
q:own	11 7 -28 0 11
q:owner	0 -7 12 0 0
q:pact	-1 -8 10 3 -1
q:page	0 -3 7 0 -2
q:paper	8 0 -6 0 0
q:party	-1 -4 11 0 0
q:passed	0 13 -9 0 0
q:pause	-10 9 2 0 0
q:pay	5 -9 0 0 7
q:payment	0 -7 7 0 0
q:peace	0 -16 14 0 0
q:pen	4 -8 -5 0 7
q:people	2 -13 9 0 0
q:permit	0 -12 14 0 0
q:phone	-11 -1 16 0 0
q:phosphate	9 0 -10 0 0
q:pilot	-8 0 8 0 0
q:pipe	4 0 -6 0 0
q:plan	3 -7 3 0 0
q:plu	3 0 -7 0 0
q:point	0 -6 10 0 0
q:pork	-4 11 -5 0 0
q:port	13 -3 -7 0 0
q:post	0 -8 11 0 0
q:potatoe	-8 0 9 0 0
q:prefer	0 -4 6 0 0
q:preliminary	0 9 -8 0 0
q:prepare	-2 0 -4 0 7
q:president	-2 0 9 0 -1
q:press	0 0 7 0 0
q:pridi	15 0 -9 0 -3
q:prime	0 -12 8 0 0
q:print	0 7 -3 0 0
q:procedure	0 19 -16 0 0
q:proclamation	0 -6 9 0 0
q:prolong	-3 10 -15 0 6
q:prolongation	-5 10 -10 0 7
q:prolonged	14 0 -11 0 0
q:proposal	-1 9 -4 0 0
q:propose	0 7 -9 0 5
q:published	-5 7 0 0 0
q:put	-8 0 10 -4 0
q:quarrel	-3 -14 19 0 0
q:question	-6 14 -7 0 0
q:quiet	11 0 -12 0 0
q:quota	0 -5 9 0 0
q:radio	-8 12 -5 0 0
q:raise	-5 0 10 0 0
q:rare	-5 8 -1 0 0
q:rate	5 -7 1 0 0
q:rather	-20 0 22 0 0
q:ratified	3 5 -21 9 0
q:reach	-17 19 0 0 0
q:ready	0 -18 -5 12 10
q:reciprocal	6 7 -13 0 0
q:refund	-1 0 7 0 0
q:register	0 19 -18 0 0
q:regret	-8 -2 13 0 0
q:remarked	6 -1 -2 0 0
q:remove	6 0 -4 0 0
q:renewal	-4 25 -21 0 0
q:replace	0 7 -3 0 0
q:reply	-4 10 -2 0 0
q:report	-3 -10 18 0 0
q:reporter	-11 0 7 0 0
q:represent	-1 14 -10 0 0
q:require	18 -2 -13 0 0
q:required	0 -6 4 0 0
q:rest	-9 0 13 0 0
q:result	8 -4 0 0 0
q:revenue	0 -7 9 0 0
q:right	7 0 -8 0 0
q:rise	3 -18 11 0 0
q:room	0 -2 7 0 0
q:round	-11 -13 34 -1 -5
q:rule	-2 -2 11 0 -1
q:run	0 -3 6 0 -6
q:sale	0 -20 23 0 0
q:same	4 8 -8 0 -2
q:sanction	0 -6 6 0 0
q:sanctioning	0 -1 6 0 0
q:say	6 1 0 0 -3
q:scott	-6 20 -12 0 0
q:seal	7 -4 -4 0 0
q:season	6 -3 0 0 0
q:second	15 -32 5 0 8
q:secretary	-9 20 -9 0 0
q:section	0 6 -2 0 0
q:see	0 -16 12 0 0
q:sell	0 -3 12 0 0
q:senate	5 1 -10 0 0
q:send	0 -18 20 0 0
q:sentence	-2 0 6 0 0
q:session	-2 0 6 0 0
q:set	0 10 -6 0 0
q:settle	2 -9 8 0 -4
q:shall	-8 -9 10 0 4
q:share	-4 0 8 0 0
q:sheet	0 -3 6 0 0
q:should	-3 0 9 0 0
q:show	8 -2 -3 0 0
q:shut	0 0 7 0 0
q:side	7 11 -7 -4 -18
q:sign	25 -5 -21 10 -5
q:signature	2 22 -30 0 6
q:since	-7 -22 21 0 4
q:sit	-15 -7 11 0 5
q:small	0 5 -8 0 0
q:so	0 13 -26 15 4
q:software	0 -7 8 0 0
q:some	-5 11 -3 0 0
q:something	-6 -1 14 0 0
q:soon	0 -12 14 0 0
q:speak	6 -9 1 0 0
q:spirit	0 12 -11 0 0
q:spoke	-14 0 6 0 0
q:spoken	0 -7 7 0 0
q:stack	8 0 -6 0 0
q:stand	13 3 -17 0 0
q:standstill	-2 -10 17 0 0
q:start	-16 8 3 0 0
q:state	-5 12 -2 0 -1
q:statu	0 0 -8 9 0
q:steel	4 16 -19 0 0
q:step	0 18 -16 0 0
q:still	-25 6 11 0 -7
q:stockholm	-7 12 0 0 0
q:stop	0 -6 3 0 0
q:sugar	-3 9 -3 0 0
q:summary	8 0 -7 0 0
q:summer	-2 -2 11 0 0
q:surcharge	-8 14 -4 0 0
q:surprise	8 0 -3 0 0
q:suspension	-4 23 -24 0 5
q:take	0 7 -7 0 0
q:talk	-13 -21 42 0 -2
q:talked	0 11 -9 0 0
q:tariff	-12 -3 12 -1 2
q:tax	7 -4 -2 0 0
q:tea	0 8 -6 0 0
q:television	-12 -5 20 0 0
q:tell	-7 21 -6 0 -18
q:term	12 -9 0 0 0
q:text	-12 24 -11 -1 0
q:th	0 16 -12 0 0
q:than	-10 -13 22 0 0
q:that	-25 19 3 3 -19
q:the	-15 -12 33 -30 -1
q:their	-10 11 1 0 0
q:them	0 -1 7 0 0
q:themselve	-2 -3 9 0 0
q:then	-16 6 -11 10 6
q:there	12 1 -8 0 -9
q:they	9 -11 -15 4 19
q:thi	1 16 -10 -1 -6
q:thing	0 7 -17 0 12
q:third	-3 6 0 0 0
q:threat	0 -8 11 0 0
q:threaten	0 -15 19 0 0
q:three	0 -10 8 0 0
q:through	0 8 -4 0 0
q:tiktok	-7 0 12 0 0
q:time	10 -1 -5 0 0
q:to	0 -17 18 0 -4
q:tomatoe	8 0 -6 0 0
q:too	-6 11 -3 0 0
q:tractor	0 6 -3 0 0
q:trade	-7 0 10 0 -17
q:trader	0 -2 9 0 0
q:treasury	-7 21 -12 0 0
q:treaty	0 16 -15 0 0
q:truce	12 18 -31 -5 7
q:true	0 7 -3 0 0
q:trump	4 -7 0 0 0
q:two	7 7 -10 -3 0
q:understanding	-13 11 0 0 0
q:unless	-1 -4 10 0 0
q:until	17 -17 0 -1 0
q:up	-6 -13 12 7 0
q:us	-1 11 -2 0 0
q:visit	0 -16 18 0 0
q:vote	21 -6 -27 0 16
q:voted	0 -7 7 0 0
q:wage	-3 0 7 0 0
q:wait	0 14 -12 0 0
q:waiting	0 10 -5 0 -2
q:walk	0 -5 9 0 0
q:want	-2 -4 7 0 0
q:war	0 -6 11 0 0
q:was	7 2 -8 -6 2
q:water	-12 -3 17 0 0
q:way	9 -21 8 0 0
q:we	-29 1 14 0 0
q:weather	-6 0 9 0 0
q:week	-30 26 -10 0 4
q:well	0 -10 13 0 0
q:weren't	0 -3 0 7 0
q:what	-25 -5 28 0 -3
q:whatever	0 -2 7 0 0
q:when	22 -4 -18 0 4
q:where	14 0 -9 0 0
q:whether	-7 -14 28 0 0
q:which	-6 20 -6 -1 -7
q:who	19 33 -46 0 0
q:whom	5 -11 1 0 0
q:why	-10 0 8 0 0
q:will	-9 6 5 0 -18
q:william	0 10 -9 0 0
q:win	-12 0 14 0 0
q:wish	0 12 -10 0 0
q:with	0 -21 18 -11 3
q:within	4 4 -17 0 7
q:without	0 -6 8 0 0
q:word	0 -9 19 0 -4
q:work	13 0 -11 0 0
q:working	0 12 -10 0 0
q:world	-7 0 11 0 0
q:worth	-7 11 -3 0 0
q:would	-33 23 -5 -12 17
q:wrong	10 0 -8 0 0
q:year	-16 -19 36 0 0
q:yes	4 -19 10 4 0
q:yet	3 1 -7 0 2
q:you	16 -3 -6 0 0
q:zero	0 8 -6 0 0
q:—	21 -30 -6 0 13
q:•	-6 0 6 0 0
qt=future	-19 15 0 6 -20
qt=modal	0 -5 -1 2 15
qt=past	10 -7 1 1 -11
qt=perfect	-2 -5 3 -9 11
qt=pluperfect	-7 7 -2 -2 6
qt=present	7 4 -4 0 -13
quoted	8 -4 3 -1 -3
r1="	0 6 -4 0 0
r1='s	21 -3 -9 -14 -1
r1=)	-6 -5 18 0 0
r1=-	-3 0 8 0 0
r1=.	3 18 -18 0 0
r1=:	-28 -7 39 0 -6
r1=;	-5 19 -9 0 0
r1=<agent>	3 13 -15 0 0
r1=<day-ahead>	0 -3 6 0 0
r1=<day-gone>	-1 -4 10 0 0
r1=<day-today>	7 -8 0 0 -1
r1=<duty>	-9 -1 17 0 0
r1=<end>	3 -10 8 0 0
r1=<goods>	-12 -6 25 0 0
r1=<level-noun>	0 -3 6 0 0
r1=<level>	9 0 -5 0 0
r1=<name>	9 0 -12 0 0
r1=<not>	-25 -5 -5 7 20
r1=<number>	-15 0 19 0 0
r1=<person>	-19 -23 39 0 0
r1=<v-agree>	-4 8 5 0 -22
r1=<v-bear>	4 14 -13 0 0
r1=<v-begin>	-7 -4 16 0 0
r1=<v-buy>	19 -7 -11 0 0
r1=<v-deny>	-2 -1 11 0 0
r1=<v-down>	0 -21 13 0 0
r1=<v-end>	9 -4 -2 0 0
r1=<v-impose>	2 -5 4 0 -19
r1=<v-propose>	-18 0 17 0 0
r1=<v-say>	-13 0 16 -22 1
r1=<v-stay>	0 5 -8 0 3
r1=<v-suspend>	-3 -14 4 0 7
r1=<v-target>	-4 0 10 0 0
r1=<v-up>	-8 0 14 0 0
r1=?	0 -8 15 0 0
r1=a	0 9 -7 0 0
r1=agree	0 -17 13 0 0
r1=alone	-4 18 -11 0 0
r1=also	-2 -2 9 0 0
r1=am	0 0 6 0 0
r1=an	9 0 -6 0 0
r1=and	8 28 -26 -6 -4
r1=announce	1 9 -7 0 0
r1=approve	9 0 -5 0 0
r1=are	-1 -5 12 0 0
r1=as	3 1 -7 0 0
r1=at	-5 -5 12 0 0
r1=before	0 -7 10 0 0
r1=bring	-3 -4 10 0 0
r1=call	-1 -2 9 0 0
r1=can	-12 7 -3 6 0
r1=cannot	0 -6 2 0 3
r1=confirm	0 -12 5 0 0
r1=could	-4 -14 10 0 6
r1=country	7 0 -6 0 0
r1=decided	13 -9 -15 0 8
r1=did	15 -17 -10 -2 13
r1=directed	8 0 -7 0 0
r1=do	7 -1 0 -2 0
r1=doesn't	0 -11 0 0 12
r1=duty	-1 0 6 0 0
r1=either	0 -4 0 7 0
r1=expect	0 -6 8 0 0
r1=extend	0 -1 7 0 0
r1=extension	0 -8 10 0 0
r1=fee	0 6 -4 0 0
r1=first	7 0 -8 0 0
r1=followed	28 0 -26 0 0
r1=for	44 4 -41 0 0
r1=from	-7 1 0 0 0
r1=gave	25 -14 -13 0 0
r1=give	0 -4 8 0 0
r1=go	0 -3 6 0 0
r1=had	0 -4 3 6 -10
r1=has	-7 8 -4 5 -4
r1=hasn't	-4 12 -14 0 5
r1=have	0 14 -4 -7 -10
r1=he	11 -6 -1 0 0
r1=here	0 12 -10 0 0
r1=himself	6 0 -9 0 0
r1=in	13 10 -18 -3 0
r1=is	-16 0 11 0 -5
r1=issued	6 -6 0 0 0
r1=it	-7 -11 23 0 0
r1=keep	3 8 -12 0 0
r1=last	0 -6 9 0 -2
r1=leave	-15 0 13 0 0
r1=look	-9 1 2 0 0
r1=mean	0 -3 8 0 0
r1=meet	0 5 -6 0 0
r1=member	0 6 -5 0 0
r1=must	-15 10 -3 5 -5
r1=need	4 -25 17 0 0
r1=negotiate	7 0 -5 0 0
r1=not	0 0 -6 0 4
r1=now	0 11 -10 0 0
r1=of	-4 21 -10 0 0
r1=on	1 -12 6 0 1
r1=order	20 -4 -14 0 0
r1=post	0 15 -14 0 0
r1=prolong	0 -11 12 0 0
r1=publishe	0 11 -14 0 0
r1=published	-2 -16 15 0 0
r1=put	0 -8 3 4 -1
r1=ratify	8 0 -4 0 0
r1=read	-3 0 6 0 0
r1=refuse	0 0 -1 0 7
r1=refused	-2 0 -12 0 18
r1=say	-2 -5 10 -10 1
r1=shall	-8 7 -4 0 2
r1=shed	10 0 -10 0 0
r1=should	0 -5 13 0 0
r1=sign	-2 19 -3 0 -18
r1=so	0 8 -7 0 0
r1=spoke	-1 -4 11 0 0
r1=still	-7 8 -1 0 0
r1=suspend	-1 -2 6 0 0
r1=tell	-10 0 7 0 3
r1=that	-1 -11 15 0 0
r1=the	14 -28 5 -1 0
r1=thi	0 -3 7 0 0
r1=to	-15 8 6 0 -6
r1=truce	-8 0 12 0 0
r1=under	8 0 -9 0 0
r1=used	18 0 -15 0 0
r1=vote	-24 12 0 0 0
r1=voted	9 -11 -1 0 0
r1=want	0 9 -5 0 0
r1=was	-1 -5 13 0 -3
r1=we	0 0 -4 8 0
r1=who	8 0 -7 0 0
r1=will	-18 0 8 3 0
r1=would	-18 17 -3 0 -4
r1=write	-8 5 0 0 0
r1=your	0 9 -7 0 0
r1=—	-8 0 16 0 0
r2="	-2 9 -4 0 0
r2='s	9 0 -7 0 0
r2=,	-5 0 0 9 0
r2=-	9 0 -8 0 0
r2=.	12 -2 -12 -7 13
r2=:	-6 -7 20 0 0
r2=;	11 -1 -5 0 0
r2=<agent>	-10 -3 15 0 0
r2=<day-ahead>	-18 2 5 0 0
r2=<day-gone>	21 -18 -5 0 -3
r2=<day-today>	-16 -7 5 10 2
r2=<duty>	3 -14 2 0 0
r2=<end>	0 2 1 0 -6
r2=<gate>	0 -9 4 0 0
r2=<goods>	-23 -24 46 0 0
r2=<level>	-2 -9 13 0 0
r2=<name>	0 12 -11 -4 5
r2=<not>	-10 2 2 -8 6
r2=<number>	-11 -1 18 0 0
r2=<office>	17 -12 -5 0 0
r2=<organisation>	0 13 -14 0 0
r2=<person>	-2 -16 19 0 0
r2=<quality>	-4 -5 15 0 0
r2=<seat>	3 10 -9 0 -1
r2=<span>	-4 -3 12 0 0
r2=<v-agree>	15 -14 -4 4 0
r2=<v-bear>	-2 -5 12 0 0
r2=<v-begin>	0 -15 15 0 0
r2=<v-buy>	4 -6 0 0 0
r2=<v-deny>	-3 -10 19 0 0
r2=<v-end>	6 -10 0 0 0
r2=<v-impose>	1 -4 1 7 -8
r2=<v-propose>	-24 1 9 6 -2
r2=<v-say>	-8 -5 3 7 4
r2=<v-sell>	0 -11 16 0 0
r2=<v-suspend>	0 14 -9 0 0
r2=<v-target>	0 -3 10 0 0
r2=<v-threaten>	0 -2 8 0 0
r2=<v-up>	6 -14 8 0 0
r2=?	-3 -13 21 0 0
r2=a	22 -22 0 0 -4
r2=abroad	0 -6 7 0 0
r2=agree	5 -11 6 0 0
r2=already	14 -8 -3 0 0
r2=ambassador	-11 7 0 0 0
r2=an	-4 0 6 0 0
r2=and	-6 12 -6 0 0
r2=approve	2 5 -8 0 -3
r2=ask	-5 -8 0 8 0
r2=assent	7 6 -17 0 0
r2=back	0 -1 8 0 0
r2=been	0 11 -6 0 0
r2=before	9 4 -14 0 0
r2=but	0 -6 6 0 0
r2=by	15 0 -15 0 0
r2=carry	8 -1 -4 0 0
r2=change	0 -10 12 0 0
r2=complete	0 9 -5 0 0
r2=completed	-6 0 3 0 0
r2=confirm	-4 7 0 0 0
r2=consent	0 20 -20 0 0
r2=countersign	0 -12 9 0 0
r2=custom	6 0 -3 0 0
r2=deal	-11 13 0 0 0
r2=decide	0 20 -15 0 0
r2=decided	15 -1 -10 0 0
r2=decline	-6 -1 0 0 9
r2=did	12 -7 -3 0 0
r2=do	-3 3 -7 8 0
r2=done	0 -22 14 0 0
r2=down	0 -2 9 0 0
r2=duty	-1 -4 9 0 0
r2=end	15 -3 -9 0 0
r2=exchanged	-1 0 6 0 0
r2=extension	16 0 -14 0 0
r2=for	-31 19 10 0 0
r2=given	18 -10 -9 0 0
r2=go	0 -5 8 0 0
r2=had	-5 16 -10 0 0
r2=hand	0 -2 7 0 0
r2=has	3 -14 14 0 -8
r2=have	4 1 -7 4 0
r2=having	4 3 -8 0 0
r2=he	3 0 2 0 -8
r2=heard	0 0 6 0 0
r2=hinted	-4 0 9 0 0
r2=his	5 9 -11 0 -4
r2=hold	0 6 -4 0 0
r2=home	-5 -7 0 0 8
r2=hour	10 0 -10 0 0
r2=i	-7 -4 15 0 0
r2=in	6 15 -15 0 -1
r2=initialled	-7 -5 15 0 0
r2=is	0 0 -10 0 11
r2=issue	0 10 -9 0 0
r2=it	19 -2 -8 0 -9
r2=its	2 -30 13 3 0
r2=keep	0 0 6 0 0
r2=last	8 6 -16 0 0
r2=late	0 9 -8 0 0
r2=leave	-11 0 12 0 0
r2=man	0 9 -9 0 0
r2=me	0 18 -15 0 0
r2=meet	1 -6 1 0 0
r2=minute	9 -3 -2 0 0
r2=must	-1 -2 7 0 0
r2=my	28 2 -31 0 0
r2=named	0 14 -12 0 0
r2=need	-6 10 -3 0 0
r2=next	0 12 -9 0 0
r2=no	-4 0 7 0 0
r2=nobody	10 0 -7 0 0
r2=not	-11 0 3 -7 9
r2=nothing	0 -2 9 0 0
r2=notice	-9 0 8 0 0
r2=of	-1 -26 28 0 0
r2=off	0 -15 12 0 0
r2=on	1 7 -11 -2 8
r2=one	-6 5 0 0 0
r2=or	0 -6 8 0 0
r2=out	0 -8 0 0 5
r2=own	1 -12 6 0 0
r2=passed	-5 -4 13 0 0
r2=power	6 -3 0 0 0
r2=prolong	-3 12 -5 0 0
r2=propose	0 -5 7 0 0
r2=publish	0 12 -9 0 0
r2=published	8 5 -11 0 0
r2=put	-14 7 0 0 0
r2=raise	12 -4 -6 0 0
r2=ratify	0 8 -6 0 0
r2=reach	0 9 -8 0 0
r2=read	0 -5 7 0 0
r2=ready	0 9 -6 0 0
r2=reduce	8 0 -7 0 0
r2=refuse	0 -8 0 0 6
r2=reply	0 6 -5 0 0
r2=reporter	0 -3 13 0 0
r2=required	0 9 -5 0 0
r2=rule	0 -8 12 0 0
r2=say	-13 -2 0 0 14
r2=set	0 9 -7 0 0
r2=show	9 0 -8 0 0
r2=sign	10 -9 -7 6 0
r2=signature	0 10 -10 0 0
r2=since	7 0 -3 0 0
r2=sir	0 12 -11 0 0
r2=sit	-5 0 11 0 0
r2=so	4 2 -8 0 0
r2=speak	0 -5 6 0 0
r2=stay	0 10 -8 0 0
r2=still	-11 4 2 0 0
r2=suspend	0 -10 3 0 0
r2=take	0 -3 7 0 0
r2=tell	-5 -8 7 10 -3
r2=that	6 0 -5 0 0
r2=the	-6 3 8 0 -12
r2=their	-5 0 8 0 0
r2=then	14 4 -20 0 0
r2=there	7 0 -6 0 0
r2=thi	2 -11 3 0 0
r2=through	-4 -6 13 0 0
r2=to	-45 8 5 -12 6
r2=too	0 6 -4 0 0
r2=trade	9 -1 -4 0 0
r2=truce	-4 0 9 0 0
r2=two	17 -4 -11 0 0
r2=until	0 -6 11 0 0
r2=up	0 -6 11 0 0
r2=us	9 -12 0 0 0
r2=vote	0 -8 7 5 0
r2=voted	-1 6 0 0 0
r2=wait	0 -8 9 0 0
r2=want	-4 14 -7 0 0
r2=was	-1 -1 7 0 0
r2=way	0 -3 0 7 0
r2=week	0 0 7 0 -2
r2=where	-5 0 9 0 0
r2=which	0 10 -22 0 16
r2=who	3 10 -13 2 -4
r2=whom	8 0 -7 0 0
r2=whose	1 25 -27 0 0
r2=will	-11 7 0 0 0
r2=without	0 16 -14 0 0
r2=would	-10 10 -2 0 0
r2=write	18 -2 -13 0 0
r2=yet	-6 4 0 0 0
r3=!	0 12 -12 0 0
r3=(	-1 -8 13 0 0
r3=,	7 -16 -2 0 17
r3=-	-7 0 -4 12 0
r3=.	-5 10 -12 9 1
r3=:	-22 4 11 0 0
r3=;	1 3 -10 0 0
r3=<agent>	-5 -2 11 0 0
r3=<day-ahead>	-18 8 0 0 0
r3=<day-gone>	12 10 -19 0 0
r3=<day-today>	0 -2 -6 0 15
r3=<duty>	-8 0 12 0 0
r3=<end>	12 -11 7 -14 0
r3=<gate>	-5 -3 12 0 0
r3=<goods>	-28 0 18 7 -3
r3=<level-noun>	0 -7 11 0 0
r3=<month-ahead>	0 14 -11 0 0
r3=<month-gone>	-23 6 10 0 0
r3=<name>	-20 2 17 1 -7
r3=<not>	-15 14 -12 1 7
r3=<number>	-8 2 5 0 0
r3=<office>	-13 7 4 0 0
r3=<organisation>	1 25 -19 0 -7
r3=<person>	-9 -6 18 0 -3
r3=<quality>	-12 0 15 0 -2
r3=<seat>	-18 0 19 0 0
r3=<sender>	0 -2 10 0 0
r3=<span>	-12 -3 19 0 0
r3=<v-begin>	-2 6 0 0 0
r3=<v-buy>	-8 -6 16 0 0
r3=<v-down>	9 -9 0 0 0
r3=<v-end>	-6 -5 15 0 0
r3=<v-impose>	21 -23 3 0 -5
r3=<v-say>	-2 -10 17 0 -12
r3=<v-sell>	-4 10 -4 0 0
r3=<v-suspend>	-10 8 0 0 0
r3=<v-up>	0 8 -4 0 0
r3=?	6 -9 0 0 0
r3=a	-20 3 12 0 0
r3=add	10 0 -9 0 0
r3=additional	11 0 -10 0 0
r3=adopt	2 6 -11 0 0
r3=ago	13 0 -13 0 0
r3=agree	-17 6 5 0 0
r3=agreement	-4 0 9 0 0
r3=alone	-8 19 -11 0 0
r3=already	0 -2 6 0 0
r3=an	0 5 -9 4 0
r3=announce	-7 -6 16 0 0
r3=approval	0 3 -8 0 2
r3=approve	10 -20 15 0 -2
r3=arrangement	-6 0 7 0 0
r3=as	-3 3 -8 1 6
r3=ask	0 5 -6 2 0
r3=at	16 -6 -7 0 0
r3=be	0 -2 8 0 0
r3=been	0 0 7 0 0
r3=both	-3 0 6 0 0
r3=by	-6 -1 14 0 0
r3=confirm	-1 -2 10 0 0
r3=consent	7 -1 0 0 0
r3=continue	0 8 -8 0 0
r3=deal	-1 0 7 0 0
r3=decide	0 14 -14 0 0
r3=decision	0 6 -5 0 0
r3=decree	4 -6 0 0 0
r3=do	-6 12 -1 0 0
r3=done	12 -3 -7 0 0
r3=down	-7 0 12 0 0
r3=each	0 10 -8 0 0
r3=extension	9 -6 0 0 0
r3=for	1 11 -10 0 -1
r3=given	0 -11 11 0 0
r3=go	0 12 -10 0 0
r3=had	7 -14 0 0 2
r3=half	-4 0 6 0 0
r3=have	0 -2 8 0 -6
r3=he	0 6 -6 0 0
r3=head	0 -6 4 0 0
r3=heard	0 6 -5 0 0
r3=his	11 -10 -8 2 4
r3=hour	9 0 -5 0 0
r3=i	0 1 -7 7 0
r3=in	8 -22 11 0 -10
r3=informed	-2 -10 16 0 0
r3=is	1 17 -19 0 0
r3=island	7 0 -3 0 0
r3=issue	0 6 -5 0 0
r3=issued	0 9 -9 0 0
r3=it	-12 15 -3 -6 4
r3=its	1 -7 6 0 -1
r3=know	7 0 0 -2 0
r3=last	-5 0 7 0 0
r3=letter	-9 0 12 0 0
r3=line	0 7 -5 0 0
r3=look	0 11 -9 0 0
r3=make	0 3 -9 0 4
r3=me	21 -13 -4 0 0
r3=meet	-11 12 -2 0 0
r3=member	0 7 -6 0 0
r3=more	0 -9 13 0 0
r3=must	3 18 -28 5 0
r3=name	-4 6 0 0 0
r3=need	-4 -8 15 0 0
r3=new	11 0 -10 0 0
r3=newspaper	0 8 -7 0 0
r3=no	5 15 -25 0 5
r3=not	-17 20 -6 5 -8
r3=nothing	-7 -4 0 0 11
r3=notice	0 4 -8 6 0
r3=off	-1 12 -5 0 0
r3=offer	0 -3 7 0 0
r3=on	2 -26 18 -1 0
r3=one	-4 -3 10 0 0
r3=order	-6 -3 13 0 0
r3=other	3 2 -7 0 0
r3=our	-11 0 14 0 0
r3=over	7 0 -4 0 0
r3=paper	-7 6 0 0 0
r3=pen	5 5 -11 0 0
r3=press	0 0 -3 0 8
r3=proclamation	11 0 -6 0 0
r3=prolong	0 -4 -1 0 7
r3=put	5 9 -15 0 0
r3=ratified	13 0 -11 0 0
r3=ready	6 -7 0 0 0
r3=reply	0 -4 6 0 0
r3=round	5 5 -11 0 0
r3=same	13 0 -10 0 0
r3=say	0 -3 4 6 -16
r3=seal	10 -2 -6 0 0
r3=second	8 0 -7 0 0
r3=send	0 10 -7 0 0
r3=signature	14 9 -22 0 0
r3=since	9 0 -9 0 0
r3=sit	0 -12 16 0 0
r3=so	3 -6 2 0 0
r3=speak	-10 0 1 0 1
r3=start	0 6 -6 0 0
r3=take	-2 -2 7 0 0
r3=tariff	-5 -2 12 0 0
r3=tell	-6 10 -1 0 0
r3=text	0 -2 7 0 0
r3=that	-15 -9 31 0 -13
r3=the	10 -9 0 0 0
r3=then	7 -16 5 0 0
r3=they	-4 0 7 0 0
r3=thi	0 -1 7 0 0
r3=through	0 -6 10 0 0
r3=to	-7 6 -8 6 9
r3=top	6 0 -3 0 0
r3=two	15 -10 -5 0 0
r3=up	5 20 -24 0 0
r3=us	0 -2 -6 11 0
r3=vote	0 19 -17 0 0
r3=voted	0 -6 2 0 0
r3=was	16 0 -11 0 0
r3=week	14 7 -22 0 0
r3=well	8 -5 0 0 0
r3=what	0 -4 6 0 0
r3=with	-17 4 13 0 -1
r3=without	0 -14 16 0 0
r3=would	1 -7 6 0 0
r3=yet	-3 19 -11 0 0
r3=you	6 0 -2 0 0
r3=—	-3 0 14 0 0
r4="	0 -4 9 0 -2
r4='s	-13 0 5 2 0
r4=)	0 8 -9 0 0
r4=,	16 1 -12 0 -8
r4=-	8 -5 -2 0 0
r4=.	14 0 -10 -3 -1
r4=;	0 -5 10 0 0
r4=<agent>	11 -4 0 -2 -8
r4=<day-ahead>	-10 21 -8 0 -2
r4=<day-gone>	0 -16 11 0 0
r4=<day-today>	0 4 -15 0 11
r4=<duty>	0 -15 6 9 -4
r4=<end>	3 7 -3 -3 -3
r4=<gate>	-14 0 14 0 0
r4=<level-noun>	0 7 -2 0 0
r4=<level>	2 -11 2 0 0
r4=<money>	-6 0 8 0 0
r4=<month-gone>	-6 -2 13 0 0
r4=<name>	-1 18 -9 1 -10
r4=<not>	5 0 2 0 -14
r4=<number>	9 -8 0 0 0
r4=<office>	-7 0 0 0 5
r4=<organisation>	6 -4 -2 0 2
r4=<quality>	1 -23 3 11 0
r4=<seat>	7 -39 22 0 -1
r4=<sender>	0 -10 6 0 0
r4=<span>	6 -16 1 0 0
r4=<v-agree>	0 0 4 -9 0
r4=<v-bear>	-3 5 -6 8 0
r4=<v-begin>	-1 -10 13 0 0
r4=<v-deny>	6 -3 0 0 0
r4=<v-impose>	4 -5 8 -10 -8
r4=<v-return>	0 -2 6 0 0
r4=<v-say>	2 26 -27 5 -13
r4=<v-sell>	4 2 -8 0 0
r4=<v-suspend>	0 -3 6 0 0
r4=<v-up>	10 0 -8 0 0
r4=a	-5 0 10 -1 -6
r4=accept	0 6 -5 0 0
r4=accord	-9 0 10 0 0
r4=additional	9 0 -5 0 0
r4=ago	6 0 -3 0 0
r4=agree	2 5 -8 0 0
r4=agreement	-21 0 18 0 0
r4=and	-11 10 -3 -1 9
r4=announcement	9 0 -9 0 0
r4=any	0 5 -6 0 0
r4=approve	-11 5 0 0 0
r4=at	-8 2 5 0 0
r4=be	-7 8 -2 0 0
r4=bill	0 10 -9 0 0
r4=border	-9 0 9 0 0
r4=both	0 6 -7 0 0
r4=by	10 0 -4 0 0
r4=can	6 2 -9 0 0
r4=colleague	-16 0 16 0 0
r4=commerce	-7 0 10 0 0
r4=decide	0 -9 10 0 0
r4=decree	7 -4 0 0 0
r4=deputy	-4 0 8 0 0
r4=do	0 5 -12 7 0
r4=doe	0 -5 9 0 0
r4=domestic	0 22 -22 0 0
r4=done	0 4 -6 0 0
r4=dry	7 0 -4 0 0
r4=due	0 13 -11 0 0
r4=duty	8 -17 0 0 0
r4=end	-8 0 10 0 0
r4=expect	0 9 -7 0 0
r4=extension	5 17 -26 4 0
r4=fall	0 10 -9 0 0
r4=far	-1 0 10 0 0
r4=first	7 -16 10 0 0
r4=fish	0 0 -6 0 6
r4=follow	0 12 -14 0 0
r4=for	2 -8 0 0 11
r4=from	-12 1 8 0 0
r4=had	-5 -2 15 0 0
r4=has	0 14 -10 0 0
r4=have	-5 11 -1 0 0
r4=he	15 3 -15 0 -5
r4=himself	-5 0 7 0 0
r4=his	-4 -7 9 3 -2
r4=i	-10 0 6 0 0
r4=if	-2 7 -3 0 0
r4=in	-9 16 -1 0 0
r4=into	0 -3 6 0 0
r4=is	3 3 -11 1 0
r4=issue	0 -5 6 0 0
r4=it	14 0 -18 -2 11
r4=its	10 -5 0 0 0
r4=itself	0 11 -10 0 0
r4=know	0 0 -4 8 0
r4=late	-8 0 8 0 0
r4=leave	9 0 -5 0 0
r4=legal	0 9 -7 0 0
r4=long	0 0 -6 0 7
r4=lower	5 -12 3 0 0
r4=make	0 13 -11 0 0
r4=mandate	3 0 -8 0 0
r4=meet	0 6 -2 0 0
r4=member	0 6 -5 0 0
r4=minister	9 0 -6 0 0
r4=minute	-7 0 9 0 0
r4=more	0 0 6 0 0
r4=morning	16 0 -20 0 0
r4=neither	0 6 -5 0 0
r4=never	8 0 -7 0 0
r4=new	-10 0 11 0 0
r4=no	0 -10 9 0 0
r4=northern	-6 0 6 0 0
r4=not	0 6 -1 0 -9
r4=notice	4 -14 5 0 0
r4=now	1 -7 1 0 0
r4=of	-1 -1 6 0 0
r4=off	0 4 -6 0 0
r4=on	-9 2 8 -1 -2
r4=once	1 5 -8 0 0
r4=only	9 0 -6 0 0
r4=or	0 -10 12 0 0
r4=other	0 -6 1 0 1
r4=out	4 -7 0 0 0
r4=own	10 -5 -1 0 0
r4=paper	12 3 -16 0 0
r4=parliament	-1 7 -2 0 0
r4=pass	0 -14 15 0 0
r4=phone	7 0 -6 0 0
r4=president	0 -9 8 0 0
r4=prolongation	7 0 -9 0 0
r4=proposal	0 -2 7 0 0
r4=quota	0 10 -10 0 0
r4=radio	0 -6 9 0 0
r4=ratify	0 15 -15 0 0
r4=read	0 9 -8 0 0
r4=required	-3 7 0 0 0
r4=rice	0 6 -5 0 0
r4=rule	6 -3 0 0 0
r4=say	-6 16 -2 0 -6
r4=see	0 0 -3 9 0
r4=ship	0 7 -7 0 0
r4=sign	0 -6 6 -8 0
r4=signature	12 7 -21 0 0
r4=since	-8 0 10 0 0
r4=so	0 8 -4 0 -2
r4=special	6 0 -6 0 0
r4=state	0 9 -6 0 0
r4=step	16 0 -15 0 0
r4=stop	7 0 -6 0 0
r4=subject	0 -6 6 0 0
r4=suspension	11 -4 -5 0 0
r4=tariff	-13 0 6 7 0
r4=tell	8 -9 0 0 0
r4=text	4 -10 4 0 0
r4=that	-2 3 5 0 -7
r4=the	-26 8 8 -13 12
r4=their	-12 5 4 0 0
r4=thi	10 13 -21 0 0
r4=trade	10 -9 -9 0 5
r4=two	0 17 -18 0 0
r4=until	1 -8 -4 0 9
r4=use	0 0 -6 0 9
r4=vote	5 -9 5 0 0
r4=was	0 -9 11 0 0
r4=we	0 -6 9 0 0
r4=when	0 -6 10 0 0
r4=whether	8 -2 -13 7 0
r4=which	-15 0 2 0 6
r4=who	-7 0 4 0 0
r4=will	2 3 -6 0 0
r4=with	17 -18 -5 0 0
r4=would	-6 0 -1 0 9
r4=write	2 4 -9 0 0
r4=yes	-7 13 -2 0 0
r4=you	0 -7 6 0 0
r='s ,	2 7 -12 0 0
r='s .	26 8 -34 0 0
r='s <organisation>	0 9 -7 0 0
r='s <person>	-19 -9 29 0 0
r='s ambassador	-11 7 0 0 0
r='s answer	0 10 -9 0 0
r='s assent	7 6 -17 0 0
r='s consent	1 9 -12 0 0
r='s duty	-1 0 7 0 0
r='s is	5 2 -10 0 0
r='s man	0 9 -9 0 0
r='s order	6 0 -4 0 0
r='s own	2 -11 5 0 0
r='s tariff	0 0 6 0 0
r=( <day-gone>	14 -3 -10 0 0
r=( <name>	0 8 -8 0 0
r=, <day-gone>	1 -8 3 0 0
r=, <day-today>	-27 -12 18 11 -2
r=, <name>	-5 -5 8 0 3
r=, <number>	-9 5 0 0 0
r=, <office>	11 -2 -6 0 0
r=, <person>	8 -22 0 0 0
r=, <seat>	-5 0 9 0 0
r=, a	0 4 -8 0 0
r=, also	0 7 -7 0 0
r=, and	4 15 -23 0 2
r=, but	0 -6 6 0 0
r=, call	0 6 -3 0 0
r=, for	6 7 -12 0 0
r=, has	0 -3 8 3 -11
r=, he	-6 7 -1 0 0
r=, in	12 2 -15 0 0
r=, is	0 0 -11 0 12
r=, it	1 -9 5 0 0
r=, not	0 7 -5 0 0
r=, on	15 -13 -6 0 0
r=, order	7 0 -6 0 0
r=, our	3 2 -9 0 0
r=, put	-12 -1 17 0 0
r=, say	-10 0 7 0 2
r=, sign	11 -6 -3 0 0
r=, tell	-1 -10 14 0 0
r=, that	-6 0 4 0 0
r=, the	-2 -11 11 0 0
r=, then	16 0 -19 0 0
r=, through	0 -4 7 0 0
r=, to	5 -7 0 0 0
r=, too	0 6 -4 0 0
r=, want	-4 6 0 0 0
r=, was	-3 -1 11 0 0
r=, where	-5 0 9 0 0
r=, which	0 11 -23 0 16
r=, who	3 8 -13 3 -3
r=, whom	8 0 -7 0 0
r=, whose	1 25 -27 0 0
r=, without	0 17 -15 0 0
r=, write	8 0 -5 0 0
r=. "	0 12 -12 0 0
r=. <end>	0 15 -12 0 0
r=: by	20 0 -19 0 0
r=: i	-2 0 7 0 0
r=: the	-11 -4 18 0 0
r=; the	0 18 -15 0 0
r=<end> <end>	3 -10 8 0 0
r=<level> .	12 0 -11 0 0
r=<person> and	-15 0 19 0 0
r=<person> of	0 -6 7 0 0
r=? <end>	0 -8 15 0 0
r=agree on	-4 0 10 0 0
r=an hour	10 0 -10 0 0
r=and <name>	-16 -6 16 0 6
r=and <person>	16 11 -21 0 0
r=and a	0 7 -5 0 0
r=and by	0 8 -9 0 0
r=and the	-7 30 -13 0 -6
r=announce <day-gone>	-6 0 7 0 0
r=announce a	11 0 -11 0 0
r=announce on	0 17 -12 0 -1
r=announce that	14 0 -18 0 5
r=approve it	-6 0 6 0 0
r=approve the	17 0 -17 0 0
r=before <day-ahead>	0 -7 8 0 0
r=by <number>	6 0 -3 0 0
r=can say	0 0 -6 7 0
r=can sign	-1 15 -9 0 0
r=confirm it	7 -1 -3 0 0
r=could not	0 0 -6 0 8
r=decide .	0 8 -6 0 0
r=decide on	0 -4 6 0 0
r=decide otherwise	0 -9 9 0 0
r=decided on	10 -2 -6 0 0
r=did not	-26 0 5 -1 15
r=did so	2 -6 0 0 0
r=did the	15 0 -14 0 0
r=directed the	7 0 -6 0 0
r=do not	7 0 0 -2 0
r=doe ,	0 16 -14 0 0
r=doe .	0 -5 9 0 0
r=doe not	6 -1 0 0 -4
r=fee on	0 7 -7 0 0
r=followed on	10 0 -9 0 0
r=for <name>	33 0 -33 0 0
r=for the	19 0 -17 0 0
r=from the	0 6 -3 0 0
r=had already	11 0 -13 0 0
r=had approve	6 0 -11 0 0
r=had been	0 6 -3 0 0
r=had come	7 0 -6 0 0
r=had not	0 9 -5 0 0
r=had passed	-8 0 9 0 0
r=had published	1 1 -6 0 0
r=had reach	0 11 -10 0 0
r=had sign	6 -7 -8 9 0
r=has .	16 -10 -7 0 0
r=has a	0 -7 10 0 0
r=has agree	16 -4 -10 0 0
r=has already	3 -12 2 0 0
r=has announce	-2 7 -1 0 0
r=has ask	0 0 -5 9 0
r=has been	0 8 -8 0 0
r=has confirm	0 -4 6 0 0
r=has decided	9 0 -3 0 0
r=has decline	-2 0 0 0 7
r=has done	0 -12 4 0 0
r=has given	12 -10 -3 0 0
r=has had	-1 13 -10 0 0
r=has it	-3 12 -6 0 0
r=has not	-20 2 2 4 -1
r=has published	0 10 -5 0 0
r=has put	-2 11 -11 0 2
r=has say	-5 0 0 -1 6
r=has sign	4 -19 6 0 -2
r=has the	-4 -3 8 0 0
r=has to	-20 13 0 -2 -4
r=has until	0 -3 7 0 0
r=have approve	-12 4 6 0 0
r=have not	0 7 -6 0 0
r=have sign	-2 -2 7 0 0
r=have to	0 9 -5 0 0
r=in <organisation>	15 10 -26 0 0
r=in <seat>	6 16 -18 0 0
r=is done	0 -6 6 0 0
r=is due	0 -8 10 0 0
r=is in	5 9 -16 0 0
r=is not	0 -6 9 0 0
r=is on	0 9 -5 0 0
r=is ready	0 17 -16 0 0
r=is required	0 10 -7 0 0
r=is to	0 -3 7 0 0
r=keep <level>	6 0 -6 0 0
r=meet <day-ahead>	0 14 -14 0 0
r=must approve	4 -7 6 0 0
r=must be	0 -6 0 2 0
r=must publish	0 8 -6 0 0
r=must vote	0 -2 0 6 0
r=need the	-3 -1 9 0 0
r=of <day-gone>	12 0 -11 0 0
r=of <name>	-5 31 -20 0 0
r=of it	0 10 -10 0 0
r=of the	-8 -11 23 0 0
r=on <day-ahead>	-6 -6 14 0 0
r=on <day-today>	-3 -3 0 0 8
r=on a	8 0 -8 0 0
r=order it	7 0 -6 0 0
r=order the	8 0 -8 0 0
r=prolong it	0 -11 12 0 0
r=published a	-4 0 7 0 0
r=published its	8 0 -5 0 0
r=published on	-3 -1 8 0 0
r=put his	21 4 -24 0 0
r=put it	-3 0 7 0 0
r=put its	0 -6 0 6 0
r=put off	0 -12 11 0 0
r=put their	-7 2 3 0 0
r=say ,	-1 -6 2 0 3
r=say .	-5 0 9 0 0
r=say <person>	-7 0 7 0 0
r=say he	15 4 -14 0 -5
r=say his	0 -6 5 0 0
r=say in	0 0 6 0 0
r=say it	7 0 -3 0 0
r=say on	-4 -6 0 0 9
r=say so	2 2 -7 0 0
r=say that	-2 10 -8 0 1
r=say the	-4 0 12 0 0
r=say yes	-3 8 -2 0 0
r=sign ,	-22 4 15 0 0
r=sign a	11 -8 -4 0 0
r=sign an	-5 -1 10 0 0
r=sign at	1 6 -10 0 0
r=sign for	-18 16 1 0 0
r=sign in	1 8 -9 0 0
r=sign it	20 0 -15 0 0
r=sign on	3 9 -14 0 0
r=sign the	-17 4 3 7 0
r=suspend order	-2 0 6 0 0
r=tell me	0 13 -11 0 0
r=tell reporter	0 -3 13 0 0
r=tell the	-5 5 -8 0 7
r=tell us	5 -7 0 0 0
r=that has	6 0 -3 0 0
r=that he	0 -17 18 0 0
r=that the	-13 -3 17 0 0
r=the <office>	6 0 -1 0 0
r=the <organisation>	-2 -5 12 0 0
r=the <person>	0 -3 6 0 0
r=the extension	17 0 -16 0 0
r=to approve	0 7 -5 0 0
r=to take	0 -3 6 0 0
r=to the	-2 0 7 0 0
r=vote on	-14 5 2 0 0
r=voted for	-9 0 12 0 0
r=want to	0 10 -9 0 0
r=was in	-10 0 13 0 0
r=was ready	0 -5 7 0 0
r=will come	0 6 -4 0 0
r=will decide	0 6 -5 0 0
r=will do	0 12 -11 0 0
r=will have	0 4 -9 2 0
r=will not	0 -8 17 0 -5
r=will reduce	9 0 -8 0 0
r=will sign	-5 -4 0 0 9
r=would "	0 12 -11 0 0
r=would be	0 8 -6 0 0
r=would decide	0 7 -7 0 0
r=would do	0 -7 12 0 0
r=would have	-9 0 0 0 0
r=would not	9 -2 0 0 -3
r=would now	0 7 -7 0 0
r=would sign	-4 9 -8 0 0
refuse< do<	14 -13 -19 0 18
refuse< do>	7 -11 1 0 0
refuse< organisation	5 -10 0 0 0
refuse< past	3 -8 -8 0 11
refuse< person	0 -3 -12 0 19
refuse< power=minister	-2 0 -3 0 12
refuse< power=no power	4 -13 0 0 4
refuse< power=president	0 -4 0 0 6
refuse< present	14 -3 -17 0 6
refuse< pronoun	0 0 0 0 6
refuse< side	0 -4 9 0 0
refuse> do<	0 -5 18 0 -5
refuse> do>	-10 -47 -13 6 46
refuse> future-not	6 -9 2 0 0
refuse> infinitive	-11 -4 -26 8 28
refuse> is future not	0 -4 8 0 0
refuse> is future not side	0 0 6 0 -4
refuse> is future passive not	9 0 -4 0 0
refuse> is future passive not organisation	9 0 -4 0 0
refuse> is modal not	9 0 9 0 -18
refuse> is modal not pronoun	9 -4 5 0 -11
refuse> is noun he	0 0 -2 0 6
refuse> is past	-9 0 -3 0 15
refuse> is past organisation	-7 0 -3 0 13
refuse> is perfect	-7 -1 0 0 9
refuse> modal	0 -9 11 0 0
refuse> modal-not	9 0 2 0 -12
refuse> name	-2 -3 22 0 -8
refuse> office	0 -11 8 0 0
refuse> organisation	-16 -24 -7 -1 41
refuse> past	0 -12 -7 0 16
refuse> perfect	-9 -11 -7 6 18
refuse> person	-28 -22 -23 12 43
refuse> power=cabinet	-4 2 -12 0 11
refuse> power=commission	-6 0 15 0 -4
refuse> power=council	0 -11 10 0 1
refuse> power=government	0 -4 12 0 0
refuse> power=minister	0 -8 0 0 9
refuse> power=ministry	7 -3 -8 0 4
refuse> power=no power	-8 -5 -16 3 26
refuse> power=parliament	0 -5 10 0 0
refuse> power=president	0 -18 -3 2 18
refuse> power=prime minister	-1 -1 8 0 0
refuse> power=senate	-2 -5 -8 0 17
refuse> present	0 -16 6 0 8
refuse> present-not	0 -3 0 0 7
refuse> pronoun	10 -12 1 0 -1
rule:any given	31 -34 8 -32 -35
rule:any given,given	-6 -9 20 -1 -9
rule:any given,needed	-14 -4 20 0 0
rule:any needed	-35 7 23 -13 -30
rule:any needed,given	-14 8 1 0 0
rule:any needed,needed	-10 12 -1 0 -1
rule:any none	12 12 1 -22 -17
rule:any unknown	-16 -13 0 25 0
rule:any withheld	-15 -28 12 -1 23
rule:own given	46 -26 -12 -31 -47
rule:own needed	-27 30 -5 -2 -29
rule:own none	-11 -3 39 -36 -30
rule:own unknown	-14 -14 -4 29 0
rule:own withheld	-21 -19 -11 0 40
s:!	-3 9 -3 0 0
s:"	-16 8 16 -19 -7
s:'	-9 -11 23 0 0
s:'s	14 17 -28 1 -4
s:(	-2 -6 12 0 -1
s:)	-2 -6 12 0 -1
s:*	16 0 -14 0 0
s:,	0 16 -2 -15 -5
s:-	0 -9 0 10 -1
s:.	0 4 5 -10 -4
s:/	-16 0 23 0 0
s::	0 2 7 -32 -18
s:;	11 6 -17 8 -9
s:<agent>	3 11 -9 1 -5
s:<day-ahead>	-21 14 15 -34 -22
s:<day-gone>	38 -41 -6 -37 -2
s:<day-today>	18 -15 -12 9 0
s:<duty>	2 -10 1 11 0
s:<gate>	-2 12 0 -7 -15
s:<goods-amount>	-16 -18 37 0 0
s:<goods>	-5 -24 12 -2 23
s:<level-noun>	-4 2 8 -4 -12
s:<level>	-4 -26 36 -6 -23
s:<money>	5 -32 20 0 0
s:<month-ahead>	-20 0 11 0 0
s:<month-gone>	5 -17 16 -4 -15
s:<month-today>	-2 9 -5 0 0
s:<name>	12 -2 -5 7 -8
s:<not>	-53 2 -4 19 40
s:<number>	0 -26 20 -7 0
s:<office>	-2 -13 18 -2 -23
s:<organisation>	0 -15 24 -17 -13
s:<person>	-14 -6 23 -9 -6
s:<points>	4 7 -9 0 -2
s:<quality>	6 11 -19 9 0
s:<seat>	-1 11 -8 4 -2
s:<sender>	-19 -28 32 -1 10
s:<span>	2 -17 9 0 0
s:<taker>	-13 -28 37 0 0
s:<v-agree>	13 -1 -6 -7 2
s:<v-bear>	-14 -1 24 0 -12
s:<v-begin>	-15 20 0 -10 -8
s:<v-buy>	3 2 4 -17 -20
s:<v-deny>	-18 -11 14 10 0
s:<v-down>	-2 -3 0 -8 13
s:<v-end>	-7 -11 4 7 14
s:<v-propose>	-43 6 27 16 -39
s:<v-return>	-6 -16 21 0 1
s:<v-say>	-23 0 8 22 5
s:<v-sell>	-13 7 9 0 -11
s:<v-stay>	1 -6 1 -11 8
s:<v-suspend>	5 -9 0 -10 3
s:<v-target>	-7 7 3 -4 -13
s:<v-threaten>	-18 0 19 0 -3
s:<v-up>	-2 -3 11 -3 -6
s:?	-28 -6 27 1 -8
s:@	0 -6 5 0 0
s:_	-3 -4 11 0 0
s:a	-9 1 10 2 -1
s:abba	0 -3 7 0 0
s:abdul	2 4 -8 0 0
s:able	7 -1 -3 0 0
s:about	-8 -19 31 0 0
s:above	0 -11 13 0 0
s:abroad	0 -12 13 0 0
s:accept	0 0 6 0 0
s:accord	-3 0 7 0 0
s:account	-9 -10 21 0 0
s:accused	-1 0 8 0 0
s:act	0 -11 12 0 0
s:add	12 6 -13 0 -1
s:additional	16 -6 -8 0 0
s:adjust	10 -3 -4 0 0
s:admit	0 12 -10 0 0
s:adopt	6 14 -18 0 0
s:advance	15 -8 -5 0 0
s:advise	0 6 -6 0 0
s:aeroplane	-2 11 -7 0 0
s:affiliate	-5 20 -15 0 0
s:affixed	1 -9 2 0 0
s:after	0 10 -6 -2 0
s:agadir	13 0 -13 0 0
s:again	-13 -8 24 0 0
s:against	1 -8 9 0 -1
s:agenda	-8 0 5 0 0
s:agent	0 -4 7 0 0
s:ago	24 -14 -11 0 0
s:agree	-36 0 37 -6 -22
s:agreement	-6 -16 23 -2 0
s:agriculture	2 7 -11 0 0
s:air	-2 -1 9 0 0
s:airline	0 -2 6 0 0
s:airport	-6 4 0 0 0
s:al	12 -8 -4 0 0
s:alert	3 3 -8 0 0
s:alexandria	-1 0 6 0 0
s:algorithm	0 20 -20 0 0
s:ali	0 -11 6 0 0
s:alito	0 0 6 0 0
s:all	0 -15 3 12 0
s:allal	12 0 -9 0 0
s:alone	-20 27 -8 0 0
s:already	14 -11 0 0 -4
s:also	-7 10 0 0 0
s:althing	12 7 -19 0 0
s:am	-2 -6 12 0 0
s:ambassador	-6 2 1 0 0
s:among	-12 0 6 0 0
s:an	-12 -6 18 0 -2
s:and	-3 7 8 -35 -9
s:andré	0 -7 5 0 0
s:anew	9 -8 0 0 0
s:announce	-12 -12 27 -1 0
s:announcement	19 0 -19 0 0
s:another	1 -7 3 0 0
s:answer	-10 -10 8 9 0
s:anti	-4 -2 11 0 0
s:antonio	0 9 -6 0 0
s:anybody	0 -15 17 0 0
s:anything	-9 -13 21 0 0
s:appeal	0 -10 14 0 0
s:application	0 -4 7 0 0
s:approval	0 26 -23 -1 0
s:arabic	0 -3 0 0 6
s:are	-6 -13 18 -3 0
s:argue	0 -7 7 0 0
s:army	-6 0 6 0 0
s:arrangement	-10 0 9 0 2
s:arrive	-3 -4 12 0 0
s:as	-1 0 -6 -1 18
s:ask	-15 10 -13 21 0
s:asleep	7 -3 -1 0 0
s:assembly	0 1 -10 0 3
s:assent	7 7 -14 0 0
s:at	5 -24 19 0 -18
s:authority	0 -4 8 0 0
s:await	-14 19 -7 0 0
s:away	-5 -2 11 0 0
s:back	-1 -1 10 0 -14
s:bag	9 0 -6 0 0
s:ban	-5 -7 12 0 0
s:banana	-13 15 -2 0 0
s:bar	7 0 -6 0 0
s:base	-1 0 6 0 0
s:basel	8 0 -7 0 0
s:batlle	2 4 -8 0 0
s:batumi	9 -5 -1 0 0
s:be	-13 18 -5 3 -8
s:bean	-1 6 -2 0 0
s:bear	17 -18 -4 0 0
s:become	-3 12 -5 0 0
s:bed	0 9 -9 0 0
s:been	11 6 -10 -5 -8
s:before	-5 -3 -13 3 30
s:begin	5 -14 5 0 -3
s:behalf	0 3 -6 0 0
s:behind	0 -5 9 0 0
s:being	-12 0 -2 0 11
s:believe	-8 0 7 0 0
s:below	-7 0 8 0 0
s:beside	0 0 -13 0 12
s:better	0 -10 14 0 0
s:between	14 -31 11 0 -4
s:big	0 -10 1 0 4
s:bill	-23 5 8 0 0
s:bin	10 -1 -7 0 0
s:binding	4 0 -7 0 0
s:bis	0 7 -7 0 0
s:biscuit	-6 0 7 0 0
s:blessing	2 9 -14 0 0
s:bloc	10 0 -9 0 0
s:board	-6 0 8 0 0
s:boat	-4 13 -12 0 3
s:boeing	-1 -3 10 0 0
s:border	-20 -4 27 0 0
s:both	30 4 -25 -11 -3
s:bound	6 0 -5 0 0
s:brandy	-5 0 7 0 0
s:bridge	0 -3 7 0 0
s:bring	-22 7 10 0 -4
s:broadcaster	-4 -1 9 0 0
s:brother	-13 -2 17 0 0
s:budget	-8 -18 21 0 0
s:busan	-14 -17 31 0 0
s:business	11 -7 -7 0 1
s:but	-5 7 -9 1 6
s:buy	0 -14 14 0 0
s:by	19 -16 4 -11 -24
s:cabinet	21 18 -47 0 0
s:calendar	-4 8 -1 0 0
s:call	-6 -30 40 0 -6
s:can	3 8 -14 9 -5
s:can't	-3 0 10 0 0
s:cannot	-2 -8 3 0 7
s:capital	-9 -16 25 0 0
s:car	0 7 -1 0 -4
s:card	-17 0 18 0 0
s:carlo	0 9 -7 0 0
s:carnival	0 6 -5 0 0
s:carry	11 -9 0 0 0
s:case	-13 -15 28 0 0
s:ceasefire	-18 -4 24 0 0
s:ceiling	0 -2 8 0 0
s:ceramic	9 0 -7 0 0
s:certificate	0 -14 0 0 13
s:chair	0 -2 7 0 0
s:change	7 -13 6 0 0
s:charge	7 -3 0 0 0
s:charter	0 -7 7 0 0
s:check	0 7 -6 0 0
s:chenggang	-5 -1 8 0 0
s:chief	0 6 -8 0 0
s:chip	0 -17 16 0 0
s:chipmaker	-3 -4 11 0 0
s:choice	0 -3 6 0 0
s:christma	0 -8 9 0 0
s:châu	-13 0 15 0 0
s:citru	6 0 -5 0 0
s:city	-6 0 10 0 0
s:claim	0 -2 6 0 0
s:clarence	-3 0 8 0 0
s:clause	0 7 -5 0 0
s:closed	-3 0 6 0 0
s:club	4 -9 1 0 0
s:coal	0 7 -6 0 0
s:coast	0 11 -9 0 0
s:cod	14 -7 -7 0 0
s:colleague	0 -10 13 0 -2
s:collect	8 0 -7 0 0
s:come	-12 1 10 0 -10
s:comment	0 -6 9 0 -4
s:commerce	0 -24 22 0 -16
s:commission	7 15 -22 0 0
s:commit	0 10 -9 0 0
s:common	0 0 7 0 0
s:company	-8 -24 30 0 0
s:complete	-6 -4 10 0 0
s:completed	-8 -1 9 0 0
s:concern	-4 -3 12 0 0
s:conclude	-9 0 3 0 0
s:confirm	7 -9 4 0 -13
s:congress	6 12 -17 0 0
s:consensu	5 13 -18 0 0
s:consent	15 0 -15 0 3
s:consider	1 8 -11 0 0
s:constanța	-7 4 0 0 0
s:constitution	0 4 -6 0 0
s:consultation	0 -8 13 0 0
s:consulted	0 -8 10 0 0
s:container	-6 0 7 0 0
s:contract	-9 -10 20 0 0
s:control	-5 25 -15 0 0
s:controlled	10 0 -9 0 0
s:copper	3 -13 0 0 0
s:copy	-5 0 6 0 0
s:corresponding	-6 0 8 0 0
s:corridor	0 10 -9 0 0
s:cost	0 -11 17 0 0
s:could	-18 -28 18 24 0
s:council	6 21 -28 0 -1
s:count	-7 0 9 0 0
s:counted	0 6 -3 0 0
s:counter	3 6 -11 0 0
s:counterpart	-7 0 1 0 4
s:countersign	-1 0 -4 9 0
s:country	8 0 0 0 -6
s:course	-2 -15 22 0 0
s:court	-3 -12 14 1 0
s:crossing	6 0 -4 0 0
s:crown	0 -5 8 0 0
s:custom	2 -2 7 0 -1
s:cut	0 -8 0 0 2
s:date	-6 1 6 0 -5
s:daughter	-6 3 0 0 0
s:david	-5 10 -3 0 0
s:day	20 -7 -5 0 -9
s:deadline	0 -18 19 0 0
s:deal	-36 11 10 0 -11
s:decide	-14 12 0 0 -1
s:decided	20 -20 -9 0 5
s:decision	4 5 -13 0 0
s:decline	-11 -16 3 0 16
s:decree	11 0 -11 0 1
s:defended	-5 0 8 0 0
s:deficit	-2 -7 13 0 0
s:delegate	0 0 6 0 0
s:delegation	-22 13 4 0 0
s:deliver	0 -4 7 0 0
s:depth	0 -3 8 0 0
s:deputy	-8 0 11 0 0
s:described	0 -4 9 0 0
s:detail	0 9 -6 0 0
s:did	30 -11 -20 -1 4
s:diet	-1 6 -2 0 0
s:different	0 -6 12 0 0
s:discuss	1 3 -6 0 0
s:dispute	9 0 -9 0 0
s:do	-36 4 1 15 0
s:document	10 -4 -1 0 0
s:doe	-8 8 4 -7 -17
s:doesn't	0 -11 0 0 12
s:doing	0 -5 8 0 0
s:domestic	0 26 -25 0 0
s:done	8 -10 -1 7 0
s:door	-2 0 8 0 0
s:doubt	-2 0 0 0 7
s:down	-7 -10 24 -1 -1
s:draft	-7 23 -16 0 0
s:drink	0 0 -4 0 8
s:driver	3 0 -13 0 10
s:drop	-7 6 -6 0 6
s:drug	-7 0 11 0 0
s:dry	16 -6 -5 0 0
s:due	-5 -13 19 0 -2
s:during	0 0 6 0 0
s:duty	6 5 -4 -3 -4
s:each	-17 10 3 0 -7
s:earlier	8 0 -2 0 0
s:early	0 -9 7 0 0
s:earth	-14 4 5 0 0
s:east	9 0 -6 0 0
s:easter	1 -6 2 0 0
s:eastern	-11 0 14 0 0
s:effect	0 23 -20 0 0
s:either	-14 3 0 4 -3
s:elder	0 -10 10 0 0
s:election	0 0 -4 0 7
s:electricity	-5 0 9 0 0
s:eleven	13 -8 -3 0 0
s:else	0 -13 15 0 0
s:elsewhere	-6 0 11 0 0
s:embassy	-4 9 -10 6 0
s:emergency	-17 -11 31 0 0
s:empty	0 10 -6 0 -1
s:english	-4 0 9 0 0
s:enter	-10 3 4 0 0
s:entry	-1 9 -4 0 0
s:envoy	-5 0 7 0 0
s:ever	-9 2 3 0 0
s:every	-3 -13 24 0 -1
s:everybody	-8 -7 16 0 0
s:everyone	0 -2 8 0 0
s:exactly	-3 -10 17 0 0
s:exchanged	4 -15 1 0 0
s:expect	-27 18 1 0 -2
s:expire	10 -4 -18 11 2
s:export	-3 4 6 0 -7
s:exporter	-2 0 9 0 0
s:extend	-8 -15 27 0 -5
s:extension	2 7 -10 0 0
s:face	-1 -3 0 0 8
s:fact	-17 -12 30 0 0
s:fail	6 -12 1 0 0
s:fall	-12 17 -2 0 0
s:far	-27 8 0 0 9
s:farm	15 -6 -7 0 0
s:farmer	6 -6 -5 0 3
s:fassi	9 0 -7 0 0
s:fax	9 0 -7 0 0
s:federal	9 13 -22 0 0
s:fee	-15 23 -13 0 0
s:fentanyl	0 -7 10 0 0
s:ferhat	0 -3 7 0 0
s:ferry	0 0 -3 0 6
s:few	0 7 -6 0 0
s:figure	-6 -2 6 0 1
s:final	-12 20 -13 0 0
s:finance	-7 2 0 0 2
s:find	-2 -2 7 0 0
s:fine	0 -1 6 0 0
s:firm	0 -5 12 0 0
s:fish	-3 0 -3 0 8
s:five	-4 -14 21 0 0
s:fix	-5 0 8 0 0
s:flower	-4 0 7 0 0
s:folder	2 3 -8 0 0
s:follow	0 34 -32 0 0
s:followed	22 -11 -14 0 0
s:following	0 -9 13 0 0
s:for	0 0 0 -16 10
s:force	-9 9 0 0 0
s:foreign	-12 -36 40 0 -1
s:formality	0 8 -9 0 0
s:forty	-4 0 9 0 0
s:forward	-2 0 6 0 0
s:four	-18 -14 31 0 0
s:fourth	-9 9 0 0 0
s:framework	-25 -2 26 0 0
s:free	0 -15 15 0 0
s:freeze	10 3 -11 0 0
s:friend	6 0 -3 0 0
s:from	7 0 0 -1 -5
s:front	-10 -7 18 0 0
s:frozen	7 -3 -3 0 0
s:fruit	0 0 -6 0 3
s:full	9 0 -5 0 0
s:further	17 0 -13 0 0
s:gas	-2 0 6 0 0
s:gave	20 -17 -4 0 0
s:general	-13 0 15 0 0
s:geneva	-2 -2 7 0 0
s:get	-5 16 -5 0 0
s:give	-3 -8 7 0 1
s:given	33 -18 -11 0 -5
s:gold	5 -2 -11 8 0
s:golf	-3 0 6 0 0
s:good	21 -31 6 -4 -12
s:greer	0 0 6 0 0
s:ground	0 -9 12 0 0
s:grower	-4 -6 1 0 7
s:guest	0 6 -4 0 0
s:gyeongju	-2 0 6 0 0
s:had	-16 -6 26 0 -7
s:halifax	-5 11 -4 0 0
s:hall	-3 -5 14 0 0
s:ham	13 -5 -5 0 0
s:hand	-1 -22 16 0 0
s:handed	9 0 -8 0 0
s:hang	0 0 7 0 0
s:harb	14 0 -13 0 0
s:harvest	0 -6 0 0 3
s:has	-3 11 -12 3 -2
s:hasn't	-7 20 -19 0 4
s:have	6 -4 8 -1 -12
s:he	-14 12 -3 0 7
s:he'd	0 7 -5 0 0
s:he'll	-13 2 0 0 5
s:hear	-6 2 0 0 0
s:heard	-16 19 -8 0 0
s:her	-4 -1 0 0 6
s:here	0 13 -22 5 0
s:high	12 -5 -6 0 0
s:higher	-7 -3 16 0 0
s:him	-10 0 8 0 0
s:himself	3 18 -19 0 -2
s:hinted	-7 1 1 0 0
s:hirobumi	17 9 -25 0 0
s:his	5 1 -13 2 0
s:hold	-4 0 -2 0 10
s:holiday	-3 7 0 0 0
s:home	-25 -3 20 0 4
s:hope	0 -13 10 0 0
s:hospital	0 4 -6 0 0
s:hour	11 -16 -5 2 0
s:house	-6 38 -27 0 0
s:how	-2 -19 23 0 0
s:however	6 -6 0 0 0
s:hundred	13 0 -11 0 0
s:hurry	0 -2 6 0 0
s:i'd	-10 0 13 0 0
s:i'm	0 -5 9 0 0
s:i've	7 -13 0 0 0
s:ibrahim	14 -8 -5 0 0
s:if	-24 10 11 4 -23
s:ignore	7 0 -7 0 0
s:implement	0 -8 7 0 0
s:import	4 -6 0 0 0
s:importer	0 -10 11 0 0
s:impose	-3 -9 15 0 0
s:in	8 0 11 -29 -17
s:industrial	-6 3 0 0 0
s:informed	-8 -14 25 0 0
s:initial	-10 1 5 0 0
s:initialled	-20 -3 19 0 5
s:ink	21 -9 -9 0 0
s:instead	0 18 -14 0 0
s:instruction	0 4 -7 0 0
s:instrument	2 -14 4 0 0
s:internal	-8 27 -21 0 0
s:interview	-7 0 9 0 0
s:into	0 13 -14 0 2
s:investor	8 0 -5 0 0
s:invitation	0 -4 9 0 0
s:invited	-3 -5 13 0 0
s:is	-13 6 7 0 -17
s:isn't	0 -2 7 0 0
s:issue	-15 3 4 0 0
s:issued	4 14 -18 0 0
s:it	0 7 -1 -19 -1
s:it'd	0 17 -16 0 0
s:item	-4 0 8 0 0
s:its	7 0 -12 -9 11
s:jamieson	0 0 6 0 0
s:jinping	0 -10 13 0 0
s:joaquim	8 -3 -13 0 8
s:johan	16 2 -19 0 0
s:joint	-21 0 16 0 0
s:josé	7 0 -9 0 0
s:judge	0 -8 6 0 0
s:just	11 0 -11 0 0
s:justice	-1 -4 12 0 0
s:keep	0 18 -13 0 -2
s:khural	3 10 -14 0 0
s:kind	-10 5 4 0 -2
s:king	-1 -4 8 0 0
s:know	-11 -4 -8 20 1
s:kuala	0 -4 10 0 0
s:lack	2 0 -6 0 0
s:lahore	-7 0 9 0 0
s:lake	-6 0 9 0 0
s:lamp	0 10 -7 0 0
s:large	-4 -7 14 0 0
s:last	16 -6 -4 -5 -2
s:late	-16 6 7 0 0
s:later	3 -8 0 0 2
s:law	6 -10 5 0 1
s:lay	-7 5 0 0 0
s:lead	0 -5 6 0 0
s:leader	-3 -4 9 0 0
s:leave	-4 4 -2 10 -5
s:led	-16 -9 25 0 0
s:less	5 -4 -8 0 6
s:let	-1 0 -2 0 9
s:level	6 0 -3 0 0
s:levy	-13 -2 3 0 6
s:li	-5 -1 8 0 0
s:licence	0 -6 0 0 4
s:license	0 -8 15 0 0
s:lift	-1 -8 2 0 4
s:likewise	-7 13 -5 0 0
s:list	-10 -28 21 0 9
s:listener	0 -6 14 0 0
s:live	0 -3 8 0 0
s:local	0 -1 -9 0 9
s:long	4 -22 -5 0 21
s:lorry	0 -12 11 0 1
s:lose	-9 -11 24 0 0
s:lot	0 8 -8 0 0
s:loui	9 0 -8 0 0
s:lower	2 -16 15 0 -2
s:lumpur	0 -4 10 0 0
s:madrid	-5 0 11 0 0
s:maize	-9 0 10 0 0
s:make	7 13 -26 0 11
s:maker	0 0 6 0 0
s:man	-14 14 -10 0 6
s:management	-8 0 8 0 0
s:mandate	0 13 -12 0 0
s:manuel	0 7 -7 0 0
s:many	0 -1 6 0 0
s:market	-9 -12 27 0 0
s:match	17 2 -20 0 0
s:matter	-8 4 0 0 0
s:may	-13 2 8 6 -6
s:me	7 5 -19 0 13
s:mean	-10 -3 14 0 0
s:meant	0 1 -11 0 11
s:meanwhile	0 0 6 0 0
s:measure	0 -15 12 0 0
s:media	-7 1 1 0 0
s:mediator	0 -1 6 0 0
s:medical	0 -6 7 0 0
s:medicine	-8 0 9 0 0
s:meet	-12 8 6 -2 0
s:member	2 8 -12 0 3
s:memorandum	38 -18 -24 0 0
s:mention	-4 -8 19 0 0
s:message	0 -9 10 0 0
s:mgx	-4 0 6 0 0
s:middle	-5 11 -5 0 0
s:midnight	12 -12 0 0 0
s:million	-3 0 6 0 0
s:mind	-3 11 -3 0 0
s:mine	14 23 -44 0 11
s:mineral	-12 0 14 0 0
s:minister	13 -7 -12 13 0
s:ministry	-14 -10 29 0 0
s:minute	13 -22 3 0 -1
s:missing	-17 13 0 0 0
s:mohammad	7 7 -18 0 0
s:money	-6 -8 19 0 0
s:more	-9 3 5 -1 0
s:morning	-1 15 -8 0 0
s:most	-16 -14 33 0 0
s:move	-7 0 10 0 -3
s:mr	-3 5 8 -12 -22
s:mrs	-5 0 7 0 0
s:much	0 0 -3 0 7
s:mumbai	-6 2 0 0 0
s:muscat	-7 0 8 0 0
s:must	-24 8 6 3 -19
s:mustafa	6 0 -4 0 0
s:mutual	-4 0 7 0 0
s:my	24 -2 -21 -2 3
s:nabuco	8 -3 -13 0 8
s:nadi	9 0 -9 0 0
s:nagoya	13 0 -12 0 0
s:name	17 -6 -17 -3 10
s:named	0 14 -11 0 0
s:narrow	7 0 -6 0 0
s:necessary	0 11 -8 0 0
s:need	-13 0 16 -5 -14
s:needed	0 16 -14 0 0
s:negotiate	12 -18 -1 0 1
s:negotiation	0 18 -17 0 0
s:neither	-20 19 -2 0 0
s:network	-10 0 13 0 0
s:never	13 -5 -4 0 0
s:new	-8 -31 38 0 -2
s:nexperia	-7 -8 16 0 0
s:next	-15 17 -1 0 -1
s:nickel	0 -5 7 0 0
s:nicolá	0 5 -6 0 0
s:night	-1 -5 12 0 0
s:nine	-12 0 3 0 0
s:niš	16 0 -16 0 0
s:no	-10 -4 11 -19 7
s:nod	-4 24 -18 0 0
s:none	-1 13 -7 0 0
s:noon	0 -3 6 0 0
s:nor	-19 5 9 0 0
s:northern	-9 -7 18 0 0
s:not	-20 -11 -5 24 24
s:note	25 -8 -22 0 6
s:nothing	-8 13 -14 -8 14
s:notice	0 20 -25 8 0
s:notification	0 16 -13 0 -1
s:notify	-8 0 12 0 0
s:now	-6 21 -22 0 12
s:number	8 -15 1 0 0
s:nvidia	-7 -7 18 0 0
s:objection	7 -7 0 0 0
s:obtain	0 -11 13 0 0
s:of	-4 -3 11 -15 1
s:off	-1 2 4 -1 -7
s:offer	-14 -10 28 0 0
s:office	-1 -1 8 0 0
s:oil	1 -10 0 0 1
s:old	-4 0 8 0 0
s:on	2 -2 4 -10 3
s:once	-5 31 -20 0 -1
s:only	-4 1 -2 11 -1
s:open	-9 0 5 0 0
s:opened	-8 -8 10 6 0
s:operator	-8 -4 15 0 0
s:opinion	-2 -3 11 0 0
s:opposite	15 0 -13 0 0
s:or	-22 0 16 0 0
s:oracle	-4 0 6 0 0
s:orange	8 0 -5 0 0
s:order	7 12 -7 -13 -21
s:ordinary	10 -5 -3 0 0
s:ore	0 -4 8 0 0
s:originating	6 0 -3 0 0
s:other	14 -8 -2 0 0
s:our	30 14 -40 0 -3
s:out	-9 9 0 0 0
s:outcome	0 -6 1 0 0
s:outline	0 6 -4 0 0
s:outside	-4 -4 13 0 0
s:outstanding	-1 6 0 0 0
s:over	13 -3 -3 0 0
s:owe	0 22 -21 0 0
s:own	3 0 -9 -1 7
s:owner	6 0 -4 0 0
s:p	-10 5 0 0 0
s:pact	-7 -3 14 0 0
s:page	0 3 -6 4 0
s:palm	6 0 -3 0 0
s:paper	8 -7 -6 0 6
s:paperwork	9 0 -8 0 0
s:paragraph	9 0 -8 0 0
s:pari	0 -4 6 0 0
s:parliament	-26 21 -6 0 0
s:part	15 -25 4 0 0
s:party	0 0 9 0 -3
s:pasha	1 5 -8 0 0
s:passed	0 -3 6 0 0
s:pause	0 -11 12 0 0
s:pay	4 0 3 0 -12
s:pen	15 30 -38 0 -8
s:penang	-7 0 8 0 0
s:pending	-5 15 -8 0 0
s:pension	0 -8 8 0 0
s:people	-14 0 14 0 0
s:perhap	0 8 -6 0 0
s:period	-5 0 10 0 0
s:permanent	-1 13 -7 0 0
s:permit	-3 -3 17 0 0
s:perth	12 0 -12 0 0
s:phan	-11 4 4 0 0
s:phone	15 -12 -4 0 0
s:phosphate	0 5 -6 0 0
s:photograph	6 -6 0 0 0
s:pill	0 -1 -1 0 6
s:pipe	0 0 -14 0 16
s:piérola	0 9 -6 0 0
s:place	1 -17 -1 0 10
s:platform	0 -2 6 0 0
s:player	0 -6 7 0 0
s:point	-8 -4 20 0 0
s:police	-4 0 8 0 0
s:pork	6 0 -7 0 0
s:port	-9 0 6 0 1
s:porto	13 0 -12 0 0
s:position	0 -3 6 0 0
s:possible	0 7 -5 0 0
s:post	-26 12 6 0 0
s:potatoe	0 0 -4 0 7
s:poultry	4 -6 0 0 0
s:powder	10 -5 -2 0 0
s:power	10 -7 0 0 0
s:preliminary	0 20 -17 0 0
s:presence	6 0 -3 0 0
s:present	-15 0 10 0 0
s:president	-8 19 -10 0 0
s:press	0 -2 0 0 8
s:price	-15 -7 25 0 0
s:prime	0 -3 -3 13 -1
s:principle	4 6 -11 0 0
s:procedure	-2 15 -9 0 0
s:process	0 17 -17 0 0
s:proclamation	24 0 -21 0 0
s:product	7 -10 0 0 0
s:prolong	-14 1 5 0 1
s:promise	0 -15 13 0 0
s:proposal	-6 15 -7 0 0
s:propose	-13 -11 28 0 0
s:provided	-21 27 -8 0 0
s:public	0 -7 6 0 0
s:publish	-12 29 -20 0 0
s:publishe	0 14 -14 0 0
s:published	3 7 -9 -2 0
s:puebla	11 0 -9 0 0
s:purchase	0 -7 5 0 0
s:put	9 -12 -6 0 14
s:q	0 -14 16 0 0
s:quadruple	0 6 -5 0 0
s:quarrel	-7 -2 14 0 0
s:question	-28 -17 27 3 0
s:radio	-14 -23 26 0 3
s:rafael	-2 15 -12 0 0
s:raise	9 -11 2 0 -6
s:rang	-9 0 1 0 6
s:rare	-14 4 5 0 0
s:rate	-8 -8 19 0 0
s:rather	-6 0 0 0 7
s:ratified	20 0 -21 0 0
s:reach	-9 0 8 0 0
s:read	-21 -1 19 0 0
s:reading	-7 0 6 0 0
s:ready	0 7 -13 0 2
s:reason	8 -16 4 0 0
s:receive	-13 -2 17 0 0
s:reciprocal	6 -4 0 0 0
s:recommend	-8 11 -1 0 0
s:reduce	20 7 -26 0 0
s:reduction	-10 36 -28 0 0
s:referendum	0 7 -5 0 0
s:refund	0 0 6 0 0
s:refuse	-11 -24 -11 14 24
s:refused	-6 -27 0 0 27
s:register	-7 12 -4 0 0
s:regulator	0 -4 7 0 0
s:relation	-3 0 6 0 0
s:released	0 0 -8 0 10
s:remain	0 -17 17 0 0
s:reminded	-4 0 7 0 0
s:renew	0 4 -9 0 3
s:renewal	13 11 -22 0 0
s:report	-8 -6 22 0 0
s:reporter	-15 13 1 0 -10
s:representative	9 5 -8 0 -4
s:reprieve	2 5 -10 0 0
s:republic	16 -2 -12 0 0
s:require	12 3 -19 0 0
s:required	-2 -8 15 0 0
s:reserve	0 -4 7 0 0
s:reserved	-5 11 -4 0 0
s:rest	2 -7 4 0 0
s:review	0 -3 6 0 0
s:rice	0 0 -10 3 11
s:right	-1 -11 17 0 0
s:rise	-14 0 17 0 0
s:river	-2 6 -1 0 0
s:room	4 -7 0 0 0
s:rosario	13 3 -18 0 0
s:rover	-12 0 14 0 0
s:rule	-8 -7 20 0 -5
s:rum	7 0 -6 0 0
s:s	6 0 -4 0 0
s:sale	-11 -8 22 0 0
s:salt	-9 0 7 0 0
s:same	0 -7 7 0 -4
s:samuel	0 0 6 0 0
s:sanction	-9 -12 26 0 0
s:sanctioning	-10 0 14 0 0
s:santa	0 -7 3 0 0
s:say	-1 -4 1 9 0
s:schedule	0 6 -8 0 0
s:seal	2 -8 2 0 0
s:season	-11 0 9 0 0
s:second	13 -2 -6 0 -1
s:section	5 -13 1 0 0
s:security	-5 0 9 0 0
s:see	-8 0 0 14 -5
s:seek	0 -1 6 0 0
s:seem	0 8 -6 0 0
s:sell	-6 -3 16 0 0
s:senate	5 6 -24 0 8
s:send	3 -7 2 0 0
s:sesame	9 0 -9 0 0
s:set	0 -6 7 0 0
s:shall	1 13 -17 0 0
s:share	0 -2 8 0 0
s:she	-24 -13 33 -1 0
s:sheet	-12 -15 27 0 0
s:shenzhen	0 7 -7 0 0
s:ship	-8 19 -11 0 0
s:shook	-3 -1 7 0 0
s:short	-7 1 2 0 0
s:should	0 -18 26 0 -7
s:side	2 25 -18 -2 -14
s:sign	28 6 -35 -1 11
s:signature	19 21 -31 -3 -9
s:silent	0 -5 10 0 0
s:silver	-4 0 6 0 0
s:since	10 -24 12 -2 -5
s:single	0 7 -6 0 0
s:sir	7 2 -9 0 0
s:sit	-12 0 15 0 0
s:sixth	0 -1 7 0 0
s:sleep	6 -2 0 0 0
s:small	6 -3 0 0 0
s:smaller	0 -5 8 0 0
s:so	9 -2 -25 0 25
s:social	-12 2 3 0 0
s:solution	0 -4 6 0 0
s:some	-1 -6 9 0 0
s:soon	0 15 -12 0 0
s:south	0 -7 6 0 0
s:southern	0 -10 11 0 0
s:soybean	0 -13 14 0 0
s:speak	-8 -17 4 6 9
s:speaking	-1 -2 8 0 0
s:special	6 0 -2 0 0
s:spoke	-14 0 16 0 0
s:spoken	-11 4 2 0 0
s:sport	0 -7 8 0 0
s:spot	15 0 -10 0 0
s:spring	-7 -8 19 0 0
s:st	10 0 -9 0 0
s:stage	-8 0 9 0 0
s:stalled	0 6 -5 0 0
s:stand	-13 0 7 0 2
s:start	-9 2 6 0 0
s:state	2 34 -38 0 1
s:statement	-2 -1 11 0 0
s:station	0 -3 7 0 0
s:steel	0 2 1 0 -6
s:step	15 0 -10 0 0
s:still	-44 -3 31 -7 -13
s:stockfish	0 6 -5 0 0
s:stockholm	-14 9 0 0 0
s:stop	5 6 -14 0 2
s:strictly	-5 0 8 0 0
s:strike	-3 -2 11 0 0
s:stroke	-1 11 -6 0 0
s:stuck	0 8 -8 0 0
s:subject	2 13 -15 0 0
s:subsidy	0 -8 8 0 0
s:substance	-3 0 7 0 0
s:such	4 7 -10 0 0
s:sugar	-5 -5 11 0 0
s:sum	0 -8 9 0 0
s:surcharge	0 -9 9 0 0
s:surgical	-5 0 8 0 0
s:suspension	-11 8 10 0 -7
s:take	1 12 -13 -2 3
s:talaat	14 0 -13 0 0
s:talk	-9 -35 42 0 -4
s:talked	-5 0 10 0 0
s:talking	0 -5 8 0 0
s:tangier	10 0 -10 0 0
s:tariff	3 -11 -3 17 0
s:tax	-7 0 10 0 0
s:tea	-8 4 0 0 0
s:technology	-4 0 7 0 0
s:telephone	-14 -9 22 0 0
s:telephoned	2 -7 1 0 0
s:television	-7 -1 12 0 0
s:tell	-20 0 0 11 11
s:term	-18 8 2 0 0
s:terminal	0 0 -4 0 10
s:text	1 1 -6 5 0
s:textile	8 0 -7 0 0
s:th	5 0 -6 0 0
s:than	-15 -15 3 0 21
s:thank	-13 -9 23 0 0
s:thanked	0 -6 11 0 0
s:that	-5 -1 16 -27 0
s:the	0 7 9 -24 -21
s:their	9 -2 2 -1 -27
s:them	0 17 -9 0 -11
s:then	20 9 -27 0 0
s:there	7 2 -7 1 -16
s:they	-26 -11 28 0 1
s:thi	-10 -4 9 -10 9
s:think	-6 0 9 0 0
s:third	-10 -7 22 0 0
s:thoma	-1 0 7 0 0
s:those	4 5 -8 0 0
s:though	0 -9 11 0 0
s:threaten	-3 -6 16 0 0
s:three	3 14 -15 0 0
s:threw	-7 0 8 0 0
s:through	-8 14 -2 0 -9
s:tiktok	2 -30 20 0 0
s:till	5 0 -7 0 3
s:time	-8 -2 11 0 0
s:tired	8 0 -6 0 0
s:to	-25 3 7 0 20
s:together	18 -17 -6 0 0
s:tomatoe	-5 0 7 0 0
s:too	18 6 -26 1 0
s:top	12 -6 -2 0 0
s:trade	3 -15 9 -1 -2
s:trader	-1 0 8 0 0
s:train	3 2 -8 0 0
s:transfer	0 -7 10 0 0
s:travel	0 -15 20 0 0
s:treasury	-5 0 12 0 0
s:treat	0 -4 6 0 0
s:treaty	0 -8 6 0 2
s:trial	-4 0 8 0 0
s:trieste	8 -2 -3 0 0
s:trip	-10 0 12 0 0
s:truce	0 -17 8 4 0
s:trump	3 -11 4 0 0
s:try	-9 0 10 0 0
s:tuni	8 0 -5 0 0
s:tunku	0 6 -5 0 0
s:turnberry	-11 0 13 0 0
s:twice	0 -2 -4 0 11
s:two	16 -29 13 -10 -6
s:unclear	-7 -5 0 15 0
s:under	4 -6 6 0 -13
s:understand	2 8 -10 0 0
s:understanding	7 0 -8 0 0
s:union	4 -7 0 0 0
s:unless	-13 -3 16 0 0
s:until	-5 -21 10 -8 22
s:up	16 -11 -2 -4 1
s:upon	-9 8 0 0 0
s:us	25 0 -27 14 -8
s:use	-9 -18 12 0 6
s:used	20 -9 -13 0 0
s:valencia	14 0 -14 0 0
s:value	-4 -2 10 0 0
s:venture	-11 0 13 0 0
s:version	-5 0 8 0 0
s:very	0 -3 9 0 0
s:vice	5 -14 3 0 0
s:video	0 -5 8 0 0
s:view	-6 -4 16 0 0
s:visa	-11 0 11 0 0
s:visit	-23 -30 48 0 0
s:vote	-8 2 0 0 6
s:voted	14 -9 -5 0 0
s:wage	0 -8 8 0 0
s:waited	12 -3 -7 0 0
s:want	-17 21 -5 0 -2
s:wap	0 0 7 0 -4
s:was	10 -26 4 8 -4
s:water	-6 0 5 0 0
s:way	-2 -11 9 6 0
s:we	-2 0 -7 16 0
s:we'd	0 7 -7 0 0
s:we're	0 17 -15 0 0
s:weekend	-2 10 -4 0 0
s:welcome	-7 -5 17 0 0
s:welcomed	-3 -4 14 0 0
s:well	8 -9 0 0 0
s:were	5 -13 1 5 -3
s:what	-8 0 13 -7 0
s:whatever	-7 0 3 0 0
s:wheat	13 0 -10 0 0
s:when	-19 16 0 -8 1
s:where	-17 10 1 0 0
s:wherea	6 0 -5 0 0
s:whether	-20 -19 -9 56 -28
s:which	0 4 -13 0 18
s:while	-5 0 6 0 0
s:who	5 -12 7 0 0
s:whom	7 -3 0 0 0
s:whose	0 7 -6 0 0
s:why	-1 20 -15 0 0
s:will	-57 27 0 4 6
s:william	-6 6 0 0 0
s:willing	0 -2 7 0 0
s:win	0 -5 7 0 0
s:window	10 0 -9 0 0
s:wine	-14 0 1 0 6
s:wire	0 4 -6 0 0
s:wish	0 0 -3 6 0
s:with	-7 -8 13 0 0
s:withdraw	-3 -12 16 0 0
s:withhold	-5 0 0 0 6
s:within	-5 -18 25 0 0
s:without	-9 0 8 -1 0
s:won't	0 -2 -2 0 8
s:word	-12 6 -1 0 4
s:work	0 -18 19 0 0
s:worked	17 0 -14 0 0
s:world	0 -6 12 0 0
s:worth	9 -17 3 0 -1
s:would	-29 25 0 -12 0
s:write	2 10 -7 0 -8
s:xi	0 -10 13 0 0
s:yarn	-6 0 8 0 0
s:year	-2 -26 36 0 -3
s:yes	17 8 -18 -1 -5
s:yet	-18 27 -14 5 -19
s:york	-5 -10 20 0 0
s:you	0 -14 22 0 0
s:your	-15 0 13 0 0
s:·	-9 0 12 0 0
s:—	-9 0 12 6 -10
sa:!	-3 9 -3 0 0
sa:"	-5 7 9 -13 -16
sa:" ,	-1 12 -6 0 0
sa:" .	-19 3 15 0 -1
sa:" <person>	0 8 -3 0 0
sa:" a	0 -13 9 0 0
sa:" and	8 0 -10 0 0
sa:" before	0 15 -15 0 0
sa:" he	-9 -8 23 0 0
sa:" i've	8 0 -5 0 0
sa:" in	-4 -10 19 0 0
sa:" on	0 -4 9 0 0
sa:" one	-4 0 8 0 0
sa:" our	0 6 -5 0 0
sa:" with	4 3 -8 0 0
sa:'	-3 -5 14 0 0
sa:'s	10 -11 7 -15 -8
sa:'s ,	0 16 -18 0 0
sa:'s .	30 0 -30 0 0
sa:'s <organisation>	-14 18 -2 0 0
sa:'s <person>	-1 -12 13 0 0
sa:'s agreement	0 7 -6 0 0
sa:'s ambassador	-13 6 1 0 0
sa:'s answer	0 10 -9 0 0
sa:'s approval	0 -6 9 0 0
sa:'s assent	8 0 -7 0 0
sa:'s commerce	-12 0 15 0 0
sa:'s council	0 -4 7 0 0
sa:'s decree	9 0 -11 0 0
sa:'s duty	-5 0 7 0 0
sa:'s export	6 0 -5 0 0
sa:'s foreign	-3 0 6 0 0
sa:'s is	5 2 -10 0 0
sa:'s man	0 9 -8 0 0
sa:'s minister	19 -4 -13 0 0
sa:'s order	10 -1 -7 0 0
sa:'s own	0 -18 12 0 0
sa:'s president	-4 0 9 0 0
sa:'s the	10 0 -7 0 0
sa:'s to	0 8 -4 0 0
sa:'s trade	-3 -4 0 0 7
sa:'s visit	-1 0 7 0 0
sa:(	4 -19 12 0 0
sa:( <day-gone>	19 -3 -15 0 0
sa:( <name>	0 3 -6 0 0
sa:)	1 -11 11 0 -2
sa:) .	19 0 -17 0 0
sa:) :	-7 -2 15 0 0
sa:,	3 5 -3 -6 0
sa:, <day-gone>	0 -15 8 0 0
sa:, <day-today>	-5 -16 9 11 -6
sa:, <name>	-16 6 8 0 0
sa:, <number>	-13 3 7 0 0
sa:, <organisation>	0 -14 16 0 0
sa:, <person>	-1 -9 9 0 0
sa:, <seat>	0 -10 6 0 0
sa:, <span>	-1 0 -5 12 0
sa:, a	-4 18 -20 0 6
sa:, according	0 20 -17 0 0
sa:, add	8 0 -6 0 0
sa:, after	10 -11 0 0 0
sa:, also	0 6 -5 0 0
sa:, and	8 20 -20 -24 0
sa:, answer	-1 0 7 0 0
sa:, as	4 1 -17 0 13
sa:, before	0 18 -18 0 0
sa:, begin	-7 0 8 0 0
sa:, by	6 7 -12 0 0
sa:, for	4 4 -11 0 0
sa:, given	11 -4 -3 0 0
sa:, had	-6 0 7 0 0
sa:, has	0 3 -2 8 -10
sa:, have	0 -4 -12 0 16
sa:, he	-2 8 -7 0 0
sa:, his	0 14 -9 0 0
sa:, however	6 -5 0 0 0
sa:, i	11 -1 -13 5 0
sa:, if	-18 17 -1 0 0
sa:, in	26 -19 -9 0 -3
sa:, initialled	-16 -6 21 0 0
sa:, is	-3 8 -12 0 10
sa:, it	11 4 -15 0 0
sa:, leave	0 0 -11 12 0
sa:, meet	0 -12 6 0 0
sa:, must	-6 15 -9 0 0
sa:, nobody	-2 1 -6 6 0
sa:, of	1 -7 2 0 0
sa:, on	7 2 -9 0 0
sa:, or	0 -17 17 0 0
sa:, our	14 1 -17 0 0
sa:, over	6 0 -5 0 0
sa:, pork	10 0 -10 0 0
sa:, published	7 -4 -1 0 0
sa:, put	-1 -12 11 0 0
sa:, refuse	-6 -2 -13 0 21
sa:, run	4 2 -9 0 0
sa:, say	-13 -24 37 0 0
sa:, she	0 -3 8 0 0
sa:, shook	9 0 -7 0 0
sa:, sign	24 -16 -9 0 -6
sa:, since	5 -9 0 0 0
sa:, so	0 7 -7 0 0
sa:, spoke	-1 0 8 0 0
sa:, subject	2 5 -9 0 0
sa:, take	14 -6 -7 0 0
sa:, tell	-1 -12 9 0 3
sa:, that	-19 -2 23 0 0
sa:, the	7 0 -3 0 -6
sa:, their	11 -2 -6 0 0
sa:, then	24 0 -23 0 0
sa:, thi	9 -3 -2 0 0
sa:, through	0 -4 8 0 0
sa:, to	14 -14 -1 0 0
sa:, too	3 15 -17 0 0
sa:, under	-4 16 -10 0 0
sa:, until	-14 -4 21 0 0
sa:, want	-9 5 0 0 0
sa:, was	-10 -2 20 0 0
sa:, we're	0 6 -5 0 0
sa:, when	-2 6 0 0 0
sa:, where	-6 0 5 0 0
sa:, which	-10 10 -14 -3 20
sa:, who	2 8 -6 0 -8
sa:, whom	10 0 -8 0 0
sa:, whose	6 16 -21 0 0
sa:, will	4 4 -7 0 0
sa:, without	0 20 -18 0 0
sa:, would	-6 -3 8 0 0
sa:, write	8 1 -10 0 0
sa:, yes	26 -13 -17 0 0
sa:-	-20 5 12 10 -12
sa:- <name>	-11 0 18 0 0
sa:- depth	0 -3 8 0 0
sa:.	-2 6 5 -9 -3
sa:. "	10 2 -3 0 -10
sa:. <number>	9 0 -6 0 0
sa:. m	0 11 -7 0 0
sa:/	-3 0 8 0 0
sa:/ <number>	-2 0 6 0 0
sa::	-31 -11 40 -7 -1
sa:: "	3 5 -9 0 0
sa:: <name>	-15 0 21 0 0
sa:: <number>	4 9 -12 0 0
sa:: <person>	-10 0 12 0 0
sa:: by	20 0 -19 0 0
sa:: duty	-8 0 8 0 0
sa:: he	9 -1 -5 0 0
sa:: i	-1 -3 8 0 0
sa:: in	0 -3 6 0 0
sa:: not	0 -1 -1 0 6
sa:: the	-2 -11 20 0 0
sa:: then	-6 8 0 0 0
sa:: we	-3 0 9 0 0
sa:;	3 0 -5 5 -6
sa:; <name>	9 -14 0 0 0
sa:; <person>	16 -1 -10 0 0
sa:; a	-7 0 3 0 0
sa:; and	-4 0 0 0 6
sa:; he	9 1 -23 7 0
sa:; his	-7 -9 15 4 0
sa:; on	0 11 -8 0 0
sa:; so	0 10 -6 0 0
sa:; that	6 0 -4 0 0
sa:; the	-6 -17 23 0 0
sa:<agent>	7 -6 0 -5 0
sa:<day-ahead>	-6 15 4 -28 -15
sa:<day-ahead> 's	0 10 -7 0 0
sa:<day-ahead> ,	3 5 -4 0 -8
sa:<day-ahead> .	15 6 -17 -6 6
sa:<day-ahead> ;	10 3 -13 0 0
sa:<day-ahead> by	0 -4 7 0 0
sa:<day-ahead> if	8 7 -16 0 0
sa:<day-ahead> morning	0 10 -8 0 0
sa:<day-ahead> to	3 -21 11 0 0
sa:<day-gone>	30 -24 -5 -23 -15
sa:<day-gone> )	19 -3 -15 0 0
sa:<day-gone> .	17 -7 -2 -5 -22
sa:<day-gone> after	7 0 -3 0 0
sa:<day-gone> by	-13 0 15 0 0
sa:<day-gone> doe	10 0 -6 0 0
sa:<day-gone> evening	-3 -6 9 0 0
sa:<day-gone> for	-9 10 -1 0 0
sa:<day-gone> in	-3 9 0 0 0
sa:<day-gone> morning	-4 0 6 0 0
sa:<day-gone> on	-5 11 -4 0 0
sa:<day-gone> that	-20 15 0 0 4
sa:<day-gone> under	10 0 -8 0 0
sa:<day-today>	13 -16 -10 11 3
sa:<day-today> )	-3 0 6 0 0
sa:<day-today> ,	18 1 -23 11 -4
sa:<day-today> -	0 0 -7 12 0
sa:<day-today> .	25 -10 -27 7 10
sa:<day-today> and	6 0 -3 0 0
sa:<day-today> announce	11 0 -10 0 0
sa:<day-today> evening	-6 13 -3 0 0
sa:<day-today> on	0 6 -4 0 0
sa:<day-today> that	-8 -10 19 0 0
sa:<day-today> whether	0 7 -1 0 -1
sa:<day-today> —	0 0 6 0 0
sa:<duty>	4 -13 0 13 -1
sa:<goods-amount>	-9 -8 23 0 0
sa:<goods>	-5 -8 -1 0 22
sa:<level-noun>	-5 1 9 0 -6
sa:<level>	-5 -8 30 -15 -41
sa:<level> ,	-8 17 -2 0 -1
sa:<level> .	1 -6 7 0 -1
sa:<level> ;	-3 9 -2 0 0
sa:<level> and	-7 -8 21 0 0
sa:<level> at	-12 4 6 0 0
sa:<level> from	0 -7 7 0 0
sa:<level> in	-10 3 1 0 0
sa:<level> instead	0 5 -8 0 0
sa:<level> is	0 -4 7 0 0
sa:<level> of	-8 0 12 0 0
sa:<level> on	23 -16 -7 0 -6
sa:<level> to	11 12 -20 0 0
sa:<money>	6 -29 16 0 0
sa:<money> ,	11 0 -9 0 0
sa:<money> .	0 -15 16 0 0
sa:<money> <span>	0 -1 7 0 0
sa:<month-ahead>	-13 6 0 0 0
sa:<month-ahead> ,	0 -8 12 0 0
sa:<month-gone>	6 -11 11 0 -12
sa:<month-gone> ,	-6 -3 15 0 0
sa:<month-gone> and	-8 0 6 0 0
sa:<month-gone> to	0 7 -7 0 0
sa:<month-gone> will	9 0 -8 0 0
sa:<month-gone> with	10 0 -9 0 0
sa:<month-today>	0 9 -6 0 0
sa:<name>	4 0 -7 4 3
sa:<name> 's	4 -9 1 0 0
sa:<name> ,	3 0 -7 0 3
sa:<name> .	5 -11 2 0 0
sa:<name> <day-ahead>	-7 2 0 0 0
sa:<name> ?	0 12 -15 0 0
sa:<name> agree	-4 0 7 0 0
sa:<name> and	-9 1 10 0 -4
sa:<name> are	0 10 -5 0 0
sa:<name> at	0 -3 7 0 0
sa:<name> by	14 0 -18 0 4
sa:<name> doe	0 -9 11 0 0
sa:<name> expire	0 0 -12 12 0
sa:<name> for	-2 0 7 0 0
sa:<name> good	6 0 -6 0 0
sa:<name> has	0 -2 9 0 -2
sa:<name> have	-7 0 2 0 0
sa:<name> hold	0 0 -5 0 6
sa:<name> in	-8 -2 10 0 1
sa:<name> is	9 22 -31 0 0
sa:<name> on	5 4 -7 0 -1
sa:<name> should	10 0 -11 0 0
sa:<name> the	-6 16 -8 0 0
sa:<name> to	11 6 -15 0 0
sa:<name> were	6 0 -6 0 0
sa:<name> will	1 -8 4 0 0
sa:<name> would	-1 0 12 0 -1
sa:<not>	-29 0 -10 14 32
sa:<number>	-2 -11 16 -14 -4
sa:<number> ,	-14 -13 20 0 2
sa:<number> .	12 -4 -3 0 0
sa:<number> :	8 10 -18 0 0
sa:<number> against	0 6 -5 0 0
sa:<number> by	0 7 -6 0 0
sa:<number> for	0 6 -3 0 0
sa:<number> minute	-7 0 9 0 0
sa:<number> p	-3 8 -2 0 0
sa:<number> product	8 0 -7 0 0
sa:<number> to	0 -12 11 0 0
sa:<number> vote	5 -7 -7 0 8
sa:<number> with	9 0 -6 0 0
sa:<office>	10 -7 -1 0 0
sa:<office> 's	0 -12 16 0 0
sa:<office> ,	9 0 -8 0 0
sa:<office> .	21 -2 -14 0 0
sa:<office> has	-3 -3 11 0 0
sa:<office> on	0 7 -2 0 0
sa:<office> order	7 11 -18 0 0
sa:<office> say	-1 8 -8 0 2
sa:<office> sign	-14 0 17 0 0
sa:<organisation>	-4 10 -5 0 -1
sa:<organisation> 's	-12 -7 19 0 0
sa:<organisation> ,	20 0 -19 0 0
sa:<organisation> ;	11 -5 -4 0 0
sa:<organisation> and	-6 -27 33 0 0
sa:<organisation> had	1 -15 2 0 1
sa:<organisation> has	-1 11 -12 1 0
sa:<organisation> in	17 15 -28 0 0
sa:<organisation> must	-7 0 2 0 0
sa:<organisation> of	-9 1 4 0 0
sa:<organisation> on	-16 10 2 0 0
sa:<organisation> that	3 0 -9 0 0
sa:<organisation> to	-15 11 0 0 0
sa:<organisation> was	11 0 -9 0 0
sa:<organisation> will	-5 -23 28 0 0
sa:<organisation> would	-5 -1 14 0 -3
sa:<person>	-14 7 14 0 -44
sa:<person> ,	-7 -1 14 0 -3
sa:<person> .	-1 15 -8 0 0
sa:<person> agree	-3 0 6 0 0
sa:<person> and	-18 -13 27 0 0
sa:<person> are	0 -5 6 0 0
sa:<person> at	-5 0 7 0 0
sa:<person> for	10 -7 -4 0 0
sa:<person> had	-1 -3 7 0 0
sa:<person> has	0 -11 7 0 0
sa:<person> have	7 0 -11 0 0
sa:<person> on	-26 -11 18 12 0
sa:<person> put	-2 0 7 0 0
sa:<person> say	6 0 -4 0 0
sa:<person> sign	0 -18 12 0 0
sa:<person> tell	4 20 -23 0 0
sa:<points>	14 1 -14 0 0
sa:<points> for	12 -1 -8 0 0
sa:<points> suspend	12 0 -10 0 0
sa:<quality>	-11 7 0 10 -1
sa:<quality> authority	0 -3 7 0 0
sa:<quality> cabinet	4 -6 0 0 0
sa:<quality> coffee	0 11 -10 0 0
sa:<quality> colleague	-4 0 6 0 0
sa:<quality> commerce	6 0 -4 0 0
sa:<quality> embassy	-4 9 -11 6 0
sa:<quality> government	6 -9 0 0 0
sa:<quality> investor	10 0 -8 0 0
sa:<quality> minister	-3 0 7 0 0
sa:<quality> ministry	0 7 -5 0 0
sa:<quality> parliament	-3 11 -5 0 0
sa:<quality> prime	-5 0 -3 12 0
sa:<quality> ship	0 4 -7 0 0
sa:<quality> steel	0 8 -6 0 0
sa:<quality> tariff	4 0 -6 0 0
sa:<quality> textile	11 0 -11 0 0
sa:<quality> trade	11 0 -7 0 0
sa:<quality> wine	-6 3 0 0 0
sa:<seat>	6 -4 5 -7 -15
sa:<seat> 's	21 -8 -11 0 0
sa:<seat> ,	0 16 -12 0 -3
sa:<seat> .	3 18 -18 0 0
sa:<seat> <day-gone>	-8 0 8 0 0
sa:<seat> and	14 -1 -11 0 0
sa:<seat> announce	-3 -1 8 0 0
sa:<seat> at	20 0 -19 0 0
sa:<seat> by	-2 -2 8 0 0
sa:<seat> for	-1 -2 7 0 0
sa:<seat> had	-12 0 8 0 0
sa:<seat> has	-9 -4 15 0 0
sa:<seat> in	-8 0 10 0 0
sa:<seat> is	0 11 -9 0 0
sa:<seat> say	0 -4 10 0 0
sa:<seat> that	12 -17 0 0 0
sa:<seat> the	14 -6 -5 0 0
sa:<seat> thi	-3 0 6 0 0
sa:<sender>	-8 -13 7 0 15
sa:<span>	1 -7 5 2 -10
sa:<span> ,	10 -13 0 0 -2
sa:<span> .	13 -13 0 0 -7
sa:<span> <day-ahead>	0 11 -10 0 0
sa:<span> before	2 -5 -13 12 1
sa:<span> earlier	6 0 -3 0 0
sa:<span> extension	-6 0 4 0 0
sa:<span> from	9 0 -8 0 0
sa:<span> if	0 7 -6 0 0
sa:<span> more	0 16 -14 0 0
sa:<span> to	-8 3 0 0 0
sa:<span> truce	-10 0 13 0 0
sa:<span> when	7 0 -7 0 0
sa:<taker>	0 -6 7 0 0
sa:<v-bear>	-33 12 21 -1 -11
sa:<v-begin>	1 0 5 -12 -20
sa:<v-buy>	8 5 0 -10 -25
sa:<v-deny>	-9 -8 4 11 0
sa:<v-down>	-3 0 -5 -4 17
sa:<v-end>	0 -23 4 9 4
sa:<v-impose>	0 -3 7 0 -6
sa:<v-propose>	-27 -1 23 10 -21
sa:<v-return>	-20 -6 24 0 2
sa:<v-say>	-26 -14 17 23 6
sa:<v-sell>	-9 3 7 0 -7
sa:<v-stay>	-3 5 -6 -5 11
sa:<v-suspend>	12 -3 -13 -6 7
sa:<v-target>	-3 -1 13 0 -8
sa:<v-threaten>	-15 5 7 0 0
sa:<v-up>	1 4 -1 -7 0
sa:?	-25 -5 25 1 -8
sa:a <office>	0 8 -7 0 0
sa:a <organisation>	-5 10 -9 0 4
sa:a <span>	-19 1 10 0 0
sa:a calendar	-4 10 -4 0 0
sa:a deal	0 -9 4 0 0
sa:a decision	-7 0 11 0 0
sa:a decree	-4 -5 12 0 0
sa:a duty	-9 11 0 0 0
sa:a few	0 8 -8 0 0
sa:a first	-9 0 10 0 0
sa:a fourth	-13 14 -1 0 0
sa:a framework	-15 0 19 0 0
sa:a free	9 0 -5 0 0
sa:a further	9 0 -7 0 0
sa:a good	0 0 6 0 0
sa:a hand	-7 0 8 0 0
sa:a joint	-8 0 13 0 0
sa:a law	-1 -8 12 0 0
sa:a letter	-1 0 7 0 0
sa:a majority	0 -9 10 0 0
sa:a meet	0 -6 4 0 0
sa:a memorandum	30 -8 -20 0 0
sa:a new	18 -7 -11 0 0
sa:a notice	3 4 -8 0 0
sa:a pact	-5 0 7 0 0
sa:a paper	7 -7 -6 6 0
sa:a pen	10 -8 0 0 0
sa:a permanent	0 -3 9 0 0
sa:a preliminary	0 14 -12 0 0
sa:a proclamation	-5 9 -1 0 0
sa:a prolongation	13 0 -11 0 0
sa:a quota	0 10 -10 0 0
sa:a renewal	9 5 -16 0 0
sa:a rise	-4 0 6 0 0
sa:a season	-4 0 7 0 0
sa:a second	10 -12 0 0 0
sa:a summit	0 5 -9 0 0
sa:a tariff	-19 0 0 11 3
sa:a text	-3 0 6 0 0
sa:a truce	6 -14 5 0 -3
sa:a vote	6 10 -22 0 4
sa:about	-4 -8 17 0 0
sa:about an	-5 0 8 0 0
sa:about the	8 0 -7 0 0
sa:above	0 -10 11 0 0
sa:abroad	0 -8 9 0 0
sa:accept the	0 6 -5 0 0
sa:accord	-2 13 -5 0 0
sa:accord on	-7 15 -8 0 0
sa:according	0 15 -11 0 0
sa:according to	0 15 -12 0 0
sa:account	-6 -2 12 0 0
sa:act .	-1 7 -2 0 0
sa:acting	16 0 -16 0 0
sa:add	15 0 -10 0 0
sa:add that	22 -5 -16 0 0
sa:additional	18 -15 -8 0 0
sa:additional duty	9 -9 0 0 0
sa:additional tariff	6 0 -3 0 0
sa:adjust	11 -2 -5 0 0
sa:admit	0 13 -11 0 0
sa:adopt	0 9 -6 0 0
sa:adopt a	-9 10 0 0 0
sa:adopt the	0 8 -8 0 0
sa:advance	15 -8 -5 0 0
sa:advance .	7 -4 0 0 0
sa:affiliate	-1 17 -13 0 0
sa:affiliate rule	0 22 -19 0 0
sa:affixed	2 -9 1 0 0
sa:after	14 5 -12 0 -10
sa:after a	5 -8 0 0 0
sa:after the	8 11 -18 0 0
sa:agadir	13 0 -13 0 0
sa:again	-8 -2 16 0 0
sa:against	0 -6 12 0 0
sa:agenda	-7 1 1 0 0
sa:agenda .	0 8 -5 0 0
sa:ago	20 -10 -11 0 0
sa:ago .	6 0 -3 0 0
sa:agree	-18 -11 37 -2 -14
sa:agree .	0 8 -3 0 0
sa:agree by	8 0 -6 0 0
sa:agree in	-9 0 4 0 0
sa:agree on	-13 -15 28 0 0
sa:agree to	-3 -14 21 0 0
sa:agreement	-2 -27 25 0 0
sa:agreement ,	6 18 -26 0 0
sa:agreement in	-10 0 6 0 0
sa:agreement on	-11 -13 23 0 0
sa:agreement to	6 0 -5 0 0
sa:air	-1 0 7 0 0
sa:airport	-5 0 7 0 0
sa:airport .	-5 0 6 0 0
sa:algorithm	0 23 -23 0 0
sa:all	-1 -10 2 12 0
sa:all .	4 -9 0 5 0
sa:alone	-19 28 -9 0 0
sa:alone .	-10 11 0 0 0
sa:alone can	-6 11 -3 0 0
sa:already	17 -11 -1 0 -3
sa:already .	4 -6 0 0 0
sa:also	-2 21 -14 0 0
sa:althing	6 2 -11 0 0
sa:am	0 -3 11 0 0
sa:ambassador	-12 7 0 0 0
sa:among	-9 1 2 0 0
sa:an <office>	1 13 -15 0 0
sa:an agreement	-10 -5 10 0 3
sa:an extension	1 -7 -1 1 3
sa:an hour	14 -15 -2 0 0
sa:an order	0 20 -16 0 0
sa:and	7 5 2 -15 -33
sa:and ,	-14 3 7 0 0
sa:and <name>	-20 -12 31 0 2
sa:and <number>	-12 5 2 0 0
sa:and <office>	0 9 -9 0 0
sa:and <person>	9 -1 -3 0 -7
sa:and <quality>	0 -9 13 0 0
sa:and <seat>	10 -6 -1 0 0
sa:and a	-23 2 14 0 0
sa:and beef	8 0 -7 0 0
sa:and both	10 0 -7 0 0
sa:and by	-12 4 7 0 0
sa:and did	6 0 -1 0 0
sa:and end	10 0 -9 0 0
sa:and for	-12 29 -19 0 0
sa:and forty	-2 0 6 0 0
sa:and go	0 7 -6 0 0
sa:and had	0 9 -7 0 0
sa:and has	-9 5 2 0 0
sa:and his	10 0 -15 4 0
sa:and i	-18 0 13 0 0
sa:and in	-2 11 -7 0 0
sa:and it	14 0 -9 0 0
sa:and its	0 0 7 0 0
sa:and may	4 -6 -6 9 0
sa:and mr	6 4 -12 0 0
sa:and must	6 0 -9 0 0
sa:and on	2 -10 3 0 0
sa:and one	18 -1 -14 0 0
sa:and order	0 -5 8 0 0
sa:and say	0 -10 12 0 0
sa:and should	7 0 -3 0 0
sa:and sign	24 6 -28 0 0
sa:and since	15 0 -13 0 0
sa:and so	-13 3 9 0 0
sa:and that	10 -5 0 0 -8
sa:and the	-9 13 -1 0 -2
sa:and their	11 0 -8 0 0
sa:and then	-4 -8 15 0 0
sa:and there	0 9 -5 0 0
sa:and to	0 -1 7 0 0
sa:and two	0 -3 7 0 0
sa:and without	0 9 -6 0 0
sa:anew	9 -8 0 0 0
sa:anew ,	9 -8 0 0 0
sa:announce	-5 0 9 0 0
sa:announce .	0 -8 8 0 0
sa:announce <day-gone>	-7 0 8 0 0
sa:announce <level>	-9 9 0 0 0
sa:announce it	-8 0 12 0 0
sa:announce on	0 15 -6 0 -2
sa:announce that	22 -4 -18 0 4
sa:announce the	-8 0 11 0 0
sa:announcement	13 0 -10 0 0
sa:announcement no	10 0 -10 0 0
sa:another	8 -6 0 0 0
sa:another <span>	6 0 -4 0 0
sa:answer	-14 -9 8 10 0
sa:answer is	0 10 -10 0 0
sa:anti	-3 -2 10 0 0
sa:anti -	-3 -2 10 0 0
sa:any	6 0 -6 0 0
sa:any agreement	0 -13 13 0 0
sa:any further	7 0 -7 0 0
sa:any time	10 0 -9 0 0
sa:anybody	0 -8 11 0 0
sa:anything	-13 -3 13 0 0
sa:app	0 8 -6 0 0
sa:app 's	0 8 -6 0 0
sa:appeal	0 -5 7 0 0
sa:apply	1 8 -6 0 0
sa:apply until	8 0 -6 0 0
sa:approval	-6 23 -20 0 0
sa:approval by	0 12 -10 0 0
sa:approval process	0 8 -8 0 0
sa:approve .	-20 9 5 0 0
sa:approve a	1 1 -7 0 0
sa:approve by	0 -8 12 0 0
sa:approve it	8 -4 1 -2 -6
sa:approve the	4 0 -10 0 6
sa:are	-22 0 12 0 2
sa:are <number>	0 9 -7 0 0
sa:are back	0 6 -6 0 0
sa:are both	-4 9 -2 0 0
sa:are on	0 0 -4 0 6
sa:arrangement .	5 0 -6 0 0
sa:arrive	-2 -2 10 0 0
sa:as	0 0 -10 0 18
sa:as <person>	0 13 -10 0 0
sa:as a	-3 -8 0 0 14
sa:as if	-7 2 1 0 0
sa:as long	0 -8 -15 0 22
sa:as of	0 13 -8 0 0
sa:as we	0 -6 0 0 5
sa:ask	-15 0 0 9 0
sa:ask for	-10 0 0 0 3
sa:ask in	0 7 -7 0 0
sa:ask to	0 3 -11 9 0
sa:assent	8 0 -5 0 0
sa:assent .	3 0 -7 0 0
sa:at	19 0 -12 3 -10
sa:at <level>	-7 -2 16 0 -2
sa:at <money>	-7 0 11 0 0
sa:at <number>	20 14 -29 0 0
sa:at <seat>	-9 0 10 0 0
sa:at a	12 0 -9 0 0
sa:at all	4 -9 0 5 0
sa:at any	8 -3 -2 0 0
sa:at once	1 5 -7 0 0
sa:at sea	-5 6 0 0 0
sa:at that	-6 0 6 0 0
sa:at the	8 1 -11 4 -3
sa:at their	0 -1 7 0 0
sa:at zero	7 0 -5 0 0
sa:authorised	8 -3 -1 0 0
sa:authority	0 -4 7 0 0
sa:await	-5 9 0 0 0
sa:await .	-2 7 -1 0 0
sa:away	-3 -1 8 0 0
sa:back	-2 5 1 0 -9
sa:back to	0 -3 8 0 0
sa:bag	9 0 -7 0 0
sa:ban	-2 -4 7 0 0
sa:banana	-9 16 -6 0 0
sa:bar	7 0 -6 0 0
sa:batumi	12 -4 -6 0 0
sa:be	22 -13 -1 8 -12
sa:be "	0 8 -6 0 0
sa:be <number>	0 7 -6 0 0
sa:be a	0 -2 0 6 0
sa:be apply	8 0 -5 0 0
sa:be approve	0 -7 11 0 0
sa:be ask	0 22 -24 1 0
sa:be collect	8 0 -7 0 0
sa:be confirm	6 0 -4 0 0
sa:be know	-1 0 0 0 6
sa:be no	0 -6 7 0 0
sa:be opened	0 -2 0 6 0
sa:be prolonged	0 10 -10 0 0
sa:be sign	-1 -18 23 0 0
sa:be take	8 0 -7 0 0
sa:be the	0 -2 6 0 0
sa:be there	0 7 -6 0 0
sa:bean	0 8 0 0 -3
sa:bear	-6 0 8 0 0
sa:bear the	-6 0 7 0 0
sa:because	7 -4 -5 0 3
sa:bed	0 9 -9 0 0
sa:beef and	8 0 -5 0 0
sa:been	3 5 -4 -7 -1
sa:been given	7 4 -12 0 0
sa:been in	-11 0 15 0 0
sa:been informed	-3 -15 20 0 0
sa:been make	0 7 -5 0 0
sa:been on	6 0 -6 0 0
sa:been published	5 4 -9 0 0
sa:been sign	3 -10 2 0 0
sa:been tell	0 8 -5 0 0
sa:before	-12 -5 -11 6 31
sa:before .	0 -7 6 0 0
sa:before <day-ahead>	-3 -12 18 0 0
sa:before a	0 0 -16 12 0
sa:before christma	19 -7 -11 0 0
sa:before midnight	0 -2 6 0 0
sa:before that	0 6 -5 0 0
sa:before the	-27 17 -27 -1 29
sa:begin	12 -12 0 0 -3
sa:begin .	9 0 -8 0 0
sa:begin in	8 0 -8 0 0
sa:begin on	-4 0 6 0 0
sa:behalf	14 0 -15 0 0
sa:behalf of	14 0 -15 0 0
sa:behind	0 -8 9 0 0
sa:being	-12 3 0 0 2
sa:believe	-8 5 0 0 0
sa:believe the	-2 13 -8 0 0
sa:below	-7 0 7 0 0
sa:better	0 -9 12 0 0
sa:between	0 -14 11 0 0
sa:between the	-3 -3 12 0 0
sa:beyond	0 9 -7 0 0
sa:bill	-12 5 2 0 0
sa:bill .	0 -6 8 0 0
sa:bill on	0 6 -5 0 0
sa:biscuit	-6 0 6 0 0
sa:biscuit and	-6 0 6 0 0
sa:blessing	2 9 -14 0 0
sa:bloc	10 0 -10 0 0
sa:boat	-3 14 -14 0 3
sa:border	-17 0 21 0 0
sa:both	-7 -2 8 0 0
sa:both <office>	-1 -1 6 0 0
sa:both at	12 0 -12 0 0
sa:both country	-5 9 0 0 0
sa:both side	-14 -9 27 0 0
sa:both sign	8 -4 -2 0 0
sa:both to	-4 10 -4 0 0
sa:bound	7 0 -6 0 0
sa:brandy	-5 0 7 0 0
sa:briefed	0 7 -5 0 0
sa:bring	-14 7 7 0 -3
sa:bring home	-6 0 5 0 0
sa:broadcaster	-3 0 8 0 0
sa:brother	-12 0 13 0 0
sa:budget	-6 -4 9 0 0
sa:busan	-7 -6 17 0 0
sa:busan on	-5 0 9 0 0
sa:business	13 0 -13 0 2
sa:but	0 1 1 -2 -7
sa:but has	4 3 -11 0 0
sa:buy	0 -8 8 0 0
sa:by	1 -11 12 -17 -7
sa:by <day-ahead>	-19 -11 26 0 0
sa:by <day-gone>	0 10 -6 0 0
sa:by <day-today>	-4 8 0 0 0
sa:by <level>	-13 0 14 0 0
sa:by <name>	-12 -6 18 0 0
sa:by <number>	0 -14 0 0 7
sa:by <person>	-31 0 27 0 0
sa:by <seat>	8 0 -8 0 0
sa:by <span>	2 -17 4 0 0
sa:by an	5 10 -17 0 0
sa:by decree	8 0 -9 0 0
sa:by his	0 7 -7 0 0
sa:by phone	8 0 -5 0 0
sa:by post	-12 0 13 0 0
sa:by the	-4 0 12 0 0
sa:by their	12 4 -16 0 0
sa:by then	0 6 -4 0 0
sa:by video	-7 -3 14 0 0
sa:by which	3 8 -10 0 0
sa:cabinet	2 -6 2 0 0
sa:calendar	-3 9 -2 0 0
sa:call	0 -14 20 0 -3
sa:call it	0 5 -6 0 0
sa:call the	-2 -3 13 0 0
sa:camera	-3 0 8 0 0
sa:can	-2 16 -17 10 -3
sa:can confirm	-4 0 7 0 0
sa:can say	0 0 -11 13 0
sa:can sign	-10 23 -12 0 0
sa:can't	0 0 7 0 0
sa:capital	0 -9 11 0 0
sa:card	-17 0 18 0 0
sa:carry	11 -16 0 0 0
sa:case	-8 -6 19 0 0
sa:ceiling	0 -2 7 0 0
sa:ceramic	10 0 -9 0 0
sa:certificate	0 -6 -3 0 13
sa:change .	10 0 -12 0 0
sa:charge the	6 0 -6 0 0
sa:charter	0 -7 7 0 0
sa:check	0 9 -8 0 0
sa:chip	4 -9 0 0 0
sa:chip maker	6 0 -4 0 0
sa:chipmaker	-1 -2 8 0 0
sa:christma	0 -8 3 0 0
sa:christma ,	16 -1 -12 0 0
sa:citru	6 0 -6 0 0
sa:clause	0 11 -9 0 0
sa:close	-1 -1 8 0 0
sa:coal	0 8 -6 0 0
sa:coast	0 12 -10 0 0
sa:cocoa	0 0 12 0 -4
sa:cod	15 -6 -8 0 0
sa:cod .	15 -6 -9 0 0
sa:coffee	-1 6 0 0 0
sa:coffee from	0 11 -11 0 0
sa:colleague	-6 -4 13 0 0
sa:colleague ,	7 1 -11 0 0
sa:collect	1 5 -6 0 0
sa:collect from	7 0 -7 0 0
sa:come	0 1 2 0 -6
sa:come back	0 -1 6 0 0
sa:come down	-5 0 7 0 0
sa:come from	0 9 -7 0 0
sa:come out	0 -9 5 0 0
sa:come to	7 -5 0 0 0
sa:commerce	-4 -3 11 0 0
sa:commerce minister	-9 0 10 0 0
sa:commerce secretary	7 0 -4 0 0
sa:commissioner	15 0 -14 0 0
sa:commissioner ,	15 0 -14 0 0
sa:commit	0 10 -9 0 0
sa:company	4 -18 11 0 0
sa:complete	-3 -4 8 0 0
sa:completed	-8 0 7 0 0
sa:completed its	-7 -4 13 0 0
sa:concern	-3 -1 9 0 0
sa:confirm	3 -10 7 1 -11
sa:confirm .	-8 0 0 5 0
sa:confirm it	12 0 -8 0 0
sa:confirm on	0 -1 7 0 0
sa:confirm that	-1 0 11 0 0
sa:confirm the	-2 10 -2 0 0
sa:confirm thi	0 -2 7 0 0
sa:consensu	0 14 -11 0 0
sa:consensu and	0 7 -6 0 0
sa:consent	15 -1 -15 0 4
sa:consent .	0 -10 12 0 -1
sa:consent for	6 -4 -3 0 1
sa:consent of	0 -3 7 0 0
sa:consider	0 7 -10 0 0
sa:consulted	0 -8 10 0 0
sa:container	-6 0 6 0 0
sa:contract	-9 -6 16 0 0
sa:control	-1 18 -11 0 0
sa:control of	2 6 -10 0 0
sa:control on	-8 3 0 0 0
sa:controlled	10 0 -10 0 0
sa:corresponding	-5 0 6 0 0
sa:corridor	0 11 -10 0 0
sa:cost	0 -7 12 0 0
sa:could	-12 -15 8 15 0
sa:could not	0 -17 -2 10 4
sa:council of	0 -4 7 0 0
sa:count	-6 0 10 0 0
sa:count ,	-5 0 6 0 0
sa:counter	3 6 -12 0 0
sa:counterpart	0 -1 7 0 0
sa:countersign	0 -1 0 9 0
sa:country	7 -7 2 0 -3
sa:country 's	-3 -1 10 0 0
sa:country .	0 -6 5 0 0
sa:country have	6 0 -6 0 0
sa:country will	0 8 -7 0 0
sa:course	-1 -12 19 0 0
sa:crane	2 2 -7 0 0
sa:crossing	8 0 -7 0 0
sa:custom	1 16 -16 0 0
sa:custom .	6 0 -4 0 0
sa:custom duty	6 0 -3 0 0
sa:custom tariff	0 6 -11 0 0
sa:cut	-11 0 6 0 2
sa:cut .	0 0 -5 0 6
sa:cut its	-7 0 10 0 0
sa:cut the	10 0 -9 0 0
sa:date	-2 8 0 0 -2
sa:date for	0 8 -7 0 0
sa:date of	4 0 -7 0 0
sa:daughter	-6 3 0 0 0
sa:david	-4 10 -4 0 0
sa:day	18 -5 -5 0 -6
sa:day "	0 -2 7 0 0
sa:day ,	7 -1 -2 0 0
sa:day .	16 0 -14 0 0
sa:deadline	0 -10 12 0 0
sa:deal	-19 2 9 0 -4
sa:deal with	-19 23 -5 0 0
sa:decide	-10 14 -4 0 0
sa:decide ,	0 7 -4 0 0
sa:decide .	2 2 -6 0 0
sa:decide <day-ahead>	-8 7 0 0 0
sa:decide otherwise	0 -9 9 0 0
sa:decide whether	0 -8 8 0 0
sa:decided	21 -13 -16 0 5
sa:decided on	10 -2 -6 0 0
sa:decision	-1 10 -3 0 0
sa:decision of	-1 0 7 0 0
sa:decision that	7 0 -5 0 0
sa:decline	-16 -10 0 0 17
sa:decline to	-13 -8 2 0 13
sa:decree	10 -4 -1 0 -1
sa:decree ,	0 9 -7 0 0
sa:decree .	10 0 -7 0 0
sa:decree is	0 -4 7 0 0
sa:deficit	-1 -2 8 0 0
sa:delegation	-4 15 -7 0 0
sa:deliver	0 -4 7 0 0
sa:depend	-3 -9 14 0 0
sa:depend on	-1 -7 12 0 0
sa:depth	0 -3 8 0 0
sa:deputy	-6 0 9 0 0
sa:described	0 -4 9 0 0
sa:desk	-6 0 4 0 0
sa:detail	0 6 -4 0 0
sa:did	26 -17 -14 0 5
sa:did not	-39 2 7 0 8
sa:did so	13 -16 0 0 0
sa:did the	20 0 -19 0 0
sa:different	0 0 6 0 0
sa:directed	11 0 -9 0 0
sa:directed the	10 0 -9 0 0
sa:discuss	1 4 -7 0 0
sa:discuss it	3 3 -9 0 0
sa:dispute	13 0 -14 0 0
sa:dispute over	-4 0 7 0 0
sa:do	-26 11 -5 11 0
sa:do .	0 8 -6 0 0
sa:do it	-6 0 3 0 0
sa:do likewise	0 9 -7 0 0
sa:do not	0 -14 -2 11 0
sa:do so	-19 2 0 0 0
sa:document	4 -7 0 0 0
sa:doe	0 4 1 -4 -14
sa:doe ,	0 15 -13 0 0
sa:doe not	4 -1 5 -1 -11
sa:doesn't	0 -10 0 0 12
sa:domestic	0 20 -19 0 0
sa:domestic procedure	0 8 -7 0 0
sa:done	18 -7 -15 8 0
sa:done ,	0 11 -10 0 0
sa:done so	23 -25 -12 6 2
sa:door	-1 0 7 0 0
sa:doubt	0 0 -5 0 7
sa:down	-4 -5 15 0 0
sa:down to	-6 0 9 0 0
sa:draft	0 10 -8 0 0
sa:draw	0 -7 12 0 0
sa:draw up	0 -5 6 0 0
sa:drink	0 0 -4 0 8
sa:drop	-6 7 -9 0 6
sa:drug	-7 0 10 0 0
sa:dry	7 -1 0 0 0
sa:due course	0 -4 8 0 0
sa:due in	0 -10 11 0 0
sa:due on	0 14 -12 0 0
sa:due to	0 5 -6 0 0
sa:duty	12 5 -9 0 -5
sa:duty ;	-7 12 -2 0 0
sa:duty back	0 -2 6 0 0
sa:duty of	11 0 -8 0 0
sa:duty on	13 6 -21 0 4
sa:duty that	-10 0 7 0 0
sa:each	-22 5 11 0 0
sa:each .	-5 0 7 0 0
sa:each other	0 -10 10 0 0
sa:each side	0 10 -7 0 0
sa:earlier	7 0 -2 0 0
sa:earth	-2 9 -2 0 0
sa:earth ,	4 0 -7 0 0
sa:earth and	-5 0 10 0 0
sa:earth control	0 6 -5 0 0
sa:east	9 0 -8 0 0
sa:easter .	6 0 -2 0 0
sa:eastern	-5 0 6 0 0
sa:economic	-6 0 8 0 0
sa:economy	-1 0 6 0 0
sa:effect	6 11 -14 0 0
sa:effect at	13 0 -12 0 0
sa:effect from	-6 0 7 0 0
sa:effect on	-2 -1 8 0 0
sa:either	-2 -1 0 6 0
sa:either way	0 0 -4 7 0
sa:election	0 0 -5 0 7
sa:electricity	-4 0 7 0 0
sa:eleven	13 -8 -3 0 0
sa:else	0 -13 15 0 0
sa:else .	0 -5 9 0 0
sa:embassy	-4 9 -10 6 0
sa:emergency	-15 -7 26 0 0
sa:emergency law	-1 0 6 0 0
sa:empty	0 12 -8 0 -1
sa:end	12 -12 0 0 -5
sa:end ,	-3 0 6 0 0
sa:end a	-1 6 -1 0 0
sa:end on	4 -6 0 0 0
sa:end the	15 0 -12 0 0
sa:english	-3 0 7 0 0
sa:enough .	0 6 -9 0 0
sa:enter	-4 -3 11 0 0
sa:enter free	-5 0 6 0 0
sa:evening	-11 0 9 0 0
sa:evening .	-5 6 0 0 0
sa:ever	-7 3 0 0 0
sa:every	-11 -7 24 0 -1
sa:everyone	0 -2 8 0 0
sa:exactly	0 -16 17 0 0
sa:exchanged	6 -13 0 0 0
sa:expect	-26 14 0 0 -1
sa:expect on	-8 18 -10 0 0
sa:expect to	-2 -2 8 0 0
sa:expire	9 -4 -18 12 2
sa:expire ,	0 0 -14 12 0
sa:expire on	12 -6 -7 0 3
sa:export control	0 6 -4 0 0
sa:export of	4 5 -10 0 0
sa:extend	0 -15 17 0 0
sa:extend the	-3 0 8 0 0
sa:extension	8 -12 -1 0 2
sa:extension ,	2 6 -13 0 0
sa:extension .	-10 0 13 0 -4
sa:extension before	0 9 -11 0 2
sa:extension of	8 0 -12 2 0
sa:extension to	-4 7 0 0 0
sa:extension would	0 -6 9 0 0
sa:face	0 -7 2 0 3
sa:fact	-10 -4 18 0 0
sa:fact sheet	-10 -3 17 0 0
sa:fail	7 0 -3 0 0
sa:fail to	10 0 -7 0 0
sa:fall	0 10 -9 0 0
sa:far	-23 12 -7 0 10
sa:far .	-10 6 -8 0 11
sa:farm	11 -4 -4 0 0
sa:farm duty	8 0 -8 0 0
sa:federal	11 10 -22 0 0
sa:federal register	0 16 -15 0 0
sa:fee	-8 21 -14 0 0
sa:fee ,	0 6 -5 0 0
sa:fee on	0 12 -12 0 0
sa:fentanyl	0 -8 11 0 0
sa:ferry	0 0 -3 0 6
sa:few	0 8 -6 0 0
sa:few hour	0 8 -8 0 0
sa:figure	-5 -2 6 0 1
sa:final	-7 24 -19 0 0
sa:final approval	0 11 -10 0 0
sa:find that	0 -4 7 0 0
sa:first	-7 5 0 3 -8
sa:first ,	6 0 -1 0 0
sa:first .	1 15 -22 5 0
sa:fish	-5 -1 0 0 8
sa:five	0 -10 14 0 0
sa:fix	-4 0 6 0 0
sa:folder	3 5 -10 0 0
sa:follow	0 34 -36 0 0
sa:follow .	2 -8 1 0 0
sa:follow in	0 7 -6 0 0
sa:follow on	2 3 -8 0 0
sa:followed	22 -7 -16 0 0
sa:followed on	6 0 -5 0 0
sa:for	0 1 3 -19 -1
sa:for <day-ahead>	-10 0 5 0 0
sa:for <day-gone>	-10 0 11 0 0
sa:for <name>	19 22 -35 0 0
sa:for <person>	0 -7 10 0 0
sa:for <seat>	16 0 -17 0 0
sa:for <span>	4 -20 10 0 -5
sa:for a	3 2 -6 0 0
sa:for about	-6 0 8 0 0
sa:for an	7 -16 4 0 0
sa:for anything	0 6 -5 0 0
sa:for good	13 0 -11 0 0
sa:for its	-2 6 0 0 0
sa:for less	10 0 -5 0 -2
sa:for more	0 6 -3 0 0
sa:for now	-4 0 -11 0 17
sa:for one	-10 0 6 0 0
sa:for that	1 -7 2 0 0
sa:for the	5 9 -13 0 0
sa:for their	-10 -1 14 0 0
sa:for them	0 11 -8 0 0
sa:force	0 -15 16 0 0
sa:foreign	-7 -4 15 0 0
sa:foreign minister	-2 0 6 0 0
sa:forty	-4 0 9 0 0
sa:forty minute	-2 0 6 0 0
sa:four	-12 -8 22 0 0
sa:fourth	-6 11 -1 0 0
sa:fourth round	-6 0 10 0 0
sa:framework	-14 -8 25 0 0
sa:free	0 -9 8 0 0
sa:free .	-8 0 9 0 0
sa:freeze	13 9 -20 0 0
sa:friend	10 0 -9 0 0
sa:from	6 -14 9 0 -17
sa:from <day-ahead>	0 -21 11 0 0
sa:from <day-gone>	-4 -1 13 0 0
sa:from <level>	12 8 -17 0 0
sa:from <name>	11 -6 -3 0 0
sa:from the	-4 15 -7 0 0
sa:front	-7 -1 12 0 0
sa:front ,	-6 0 7 0 0
sa:frozen	7 0 -10 0 0
sa:fruit	0 0 -7 0 3
sa:full	6 -6 0 0 0
sa:further	16 -3 -11 0 0
sa:further <span>	3 7 -11 0 0
sa:gave	25 -24 -6 0 0
sa:gave his	6 0 -5 0 0
sa:gave its	11 -5 -3 0 0
sa:gazetted	0 -7 3 0 0
sa:general	0 -10 13 0 0
sa:geneva	12 -10 -2 0 0
sa:geneva on	9 -4 -3 0 0
sa:get	-17 4 7 0 0
sa:give	-12 0 2 0 2
sa:give it	0 -1 -2 0 7
sa:give notice	-1 -7 12 0 0
sa:given	21 -11 -5 0 -3
sa:given in	8 0 -4 0 0
sa:given its	7 -6 0 0 0
sa:go on	-14 -2 21 0 0
sa:go out	0 8 -12 0 0
sa:go through	0 20 -18 0 0
sa:go to	0 -16 15 0 0
sa:go up	-6 -2 12 0 0
sa:gold	0 0 -5 8 0
sa:good	12 -16 1 -1 -7
sa:good and	5 3 -10 0 0
sa:good in	0 -2 7 0 0
sa:good of	-5 0 10 0 0
sa:good on	-6 0 7 0 0
sa:good pay	0 8 -7 0 0
sa:good to	7 0 -6 0 0
sa:good worth	11 0 -8 0 0
sa:government	8 -6 -6 0 7
sa:government have	10 0 -10 0 0
sa:great	-1 -5 12 0 0
sa:great hall	-5 0 10 0 0
sa:grower	0 -4 0 0 7
sa:grower of	0 0 -7 0 8
sa:had	-8 -15 23 2 -3
sa:had a	-4 0 9 0 0
sa:had agree	-6 -2 11 0 0
sa:had approve	5 0 -9 0 0
sa:had arrived	0 -12 13 0 0
sa:had been	-8 3 1 0 0
sa:had come	14 0 -13 0 0
sa:had meet	-10 0 12 0 0
sa:had not	-3 17 -9 0 0
sa:had passed	-5 0 7 0 0
sa:had published	0 8 -10 0 0
sa:had reach	0 15 -13 0 0
sa:had sign	26 -18 -27 10 0
sa:had spoken	0 0 7 0 0
sa:had the	-4 9 -1 0 0
sa:had to	-3 22 -16 0 0
sa:had voted	6 0 -4 0 0
sa:half ,	0 7 -6 0 0
sa:half of	0 -3 8 0 0
sa:hall	-2 -4 11 0 0
sa:ham	13 -5 -5 0 0
sa:ham .	9 -1 -3 0 0
sa:hand	0 -13 5 0 2
sa:hand .	-8 -3 18 0 0
sa:hand on	-7 -5 16 0 0
sa:handed	9 0 -9 0 0
sa:has	0 13 -13 5 -8
sa:has .	25 -12 -13 0 0
sa:has a	-3 0 9 0 0
sa:has agree	18 0 -16 0 0
sa:has already	15 -7 -5 0 0
sa:has announce	-4 7 0 0 0
sa:has approve	3 4 -6 0 0
sa:has ask	0 -10 0 8 0
sa:has been	16 -4 -5 0 0
sa:has confirm	3 -13 4 0 0
sa:has decided	8 -1 -2 0 0
sa:has decline	-2 0 0 0 6
sa:has done	6 -22 0 9 2
sa:has given	10 -12 0 0 0
sa:has go	-1 -6 11 0 0
sa:has had	-2 13 -8 0 0
sa:has it	-7 11 -3 0 0
sa:has let	0 -1 -3 0 7
sa:has make	0 -6 9 0 0
sa:has meet	-9 17 -9 0 0
sa:has named	0 11 -11 0 0
sa:has not	-32 20 4 2 -19
sa:has offer	-2 -2 10 0 0
sa:has promise	-2 -7 12 0 0
sa:has published	-1 11 -5 0 0
sa:has put	-9 8 -3 0 1
sa:has say	-10 -1 4 -2 4
sa:has see	-12 -6 17 0 0
sa:has sign	11 0 -12 3 -11
sa:has since	6 0 -3 0 0
sa:has still	0 -5 8 0 0
sa:has tell	0 6 0 0 -1
sa:has the	-28 2 16 0 0
sa:has to	-9 5 5 -9 -1
sa:has until	-7 0 5 0 0
sa:has withdraw	0 0 7 0 -5
sa:has yet	-13 16 -6 0 0
sa:hasn't	-5 16 -16 0 5
sa:have	-2 6 0 -4 -2
sa:have ,	10 0 -6 0 0
sa:have a	5 9 -15 0 0
sa:have agree	-14 -4 23 0 0
sa:have approve	3 6 -9 0 0
sa:have ask	-6 8 0 0 0
sa:have no	0 -8 10 0 0
sa:have not	0 21 -19 0 0
sa:have raise	10 0 -8 0 0
sa:have say	0 0 -14 0 16
sa:have sign	2 0 3 0 -7
sa:have still	0 6 -6 0 0
sa:have to	-17 4 0 3 0
sa:having	4 0 -6 0 0
sa:he	7 18 -20 2 -1
sa:he 's	-11 9 0 0 0
sa:he could	0 8 -5 0 -1
sa:he did	0 8 -4 0 0
sa:he had	30 -9 -20 0 0
sa:he has	10 5 -13 0 0
sa:he is	-6 0 11 0 0
sa:he put	9 -3 -2 0 0
sa:he see	-1 0 6 0 0
sa:he sign	33 -8 -26 0 0
sa:he tell	0 -6 2 0 6
sa:he want	0 13 -12 0 0
sa:he was	-9 -16 26 0 0
sa:he will	-15 17 -11 4 -2
sa:he would	-30 4 -1 0 17
sa:he'd	0 8 -7 0 0
sa:he'll	0 0 -11 0 7
sa:head	0 -7 0 0 5
sa:head the	0 -6 4 0 0
sa:hear	0 -1 6 0 0
sa:heard	-12 6 0 0 0
sa:her	-2 0 9 0 -3
sa:her <organisation>	0 6 0 0 -1
sa:here	0 6 -16 5 0
sa:high	15 0 -14 0 0
sa:higher	-5 0 9 0 0
sa:him	-10 3 4 0 0
sa:him .	0 10 -7 0 0
sa:himself	5 15 -17 0 -1
sa:himself .	0 6 -5 0 0
sa:hinted	-5 0 9 0 0
sa:his	4 6 -18 11 -2
sa:his .	-3 7 0 0 0
sa:his hand	0 -3 0 0 7
sa:his name	1 6 -14 0 2
sa:his own	2 6 -11 0 0
sa:his side	0 -8 10 0 0
sa:his signature	18 0 -14 0 -1
sa:hold	-4 0 -4 0 11
sa:hold back	5 0 -6 0 0
sa:hold out	0 0 -6 0 6
sa:hold the	-14 11 0 0 0
sa:holiday	-1 9 -3 0 0
sa:home	-20 -10 19 0 4
sa:home ,	0 -8 1 0 6
sa:home .	-11 -7 20 0 0
sa:hospital	1 4 -7 0 0
sa:hour	11 -6 -4 0 0
sa:hour ago	17 0 -16 0 0
sa:hour and	-4 0 9 0 0
sa:hour later	4 5 -11 0 0
sa:house	-9 -9 18 0 0
sa:how	0 -10 12 0 0
sa:however	6 -5 0 0 0
sa:however ,	6 -5 0 0 0
sa:hundred	13 0 -11 0 0
sa:i	-24 16 4 0 -11
sa:i do	-4 0 0 6 0
sa:i have	-8 14 -1 0 0
sa:i see	17 -9 -9 0 0
sa:i shall	-4 8 -2 0 0
sa:i sign	-5 13 -7 0 0
sa:i'd	-8 0 8 0 0
sa:i've	7 0 -3 0 0
sa:if	-12 16 -3 2 -11
sa:if <name>	8 -12 0 0 0
sa:if it	-18 13 0 0 0
sa:if no	8 0 -6 0 0
sa:if the	-6 9 -2 0 0
sa:import	10 -1 0 0 -4
sa:import duty	8 0 -7 0 0
sa:impose	-13 0 19 0 0
sa:in	16 -2 0 -23 -11
sa:in -	0 -3 8 0 0
sa:in <month-ahead>	-13 6 0 0 0
sa:in <month-gone>	4 -11 7 0 -2
sa:in <name>	-20 19 -1 0 0
sa:in <organisation>	19 1 -22 0 0
sa:in <seat>	0 28 -20 0 -16
sa:in a	-7 6 1 0 0
sa:in advance	15 -8 -5 0 0
sa:in busan	-5 -3 12 0 0
sa:in due	0 -4 8 0 0
sa:in geneva	13 -7 -6 0 0
sa:in it	-1 -4 10 0 0
sa:in its	0 -3 0 0 7
sa:in my	-4 -3 16 0 -1
sa:in one	0 -9 10 0 0
sa:in rosario	0 3 -7 0 0
sa:in the	6 0 -4 0 0
sa:in three	10 0 -10 0 0
sa:in write	8 0 -6 0 0
sa:including	6 0 -3 0 0
sa:increase	3 6 -10 0 0
sa:informed	-14 -19 32 0 0
sa:informed .	0 -7 11 0 0
sa:initial	-8 -2 13 0 0
sa:initialled	-13 -16 26 0 0
sa:initialled in	-14 0 15 0 0
sa:ink	13 -6 -4 0 0
sa:instead	0 11 -10 0 0
sa:instead of	0 12 -11 0 0
sa:instruction	0 4 -7 0 0
sa:internal	-7 21 -16 0 0
sa:internal approval	0 21 -20 0 0
sa:international	10 0 -9 0 0
sa:international trade	11 0 -10 0 0
sa:into	15 0 -15 0 3
sa:into force	0 -9 12 0 0
sa:into law	3 8 -13 0 0
sa:into the	11 -3 -5 0 0
sa:investor	8 0 -6 0 0
sa:is	-1 10 -5 0 -9
sa:is .	7 0 -4 0 0
sa:is <day-ahead>	0 -7 7 0 0
sa:is at	0 9 -5 0 0
sa:is await	-6 16 -8 0 0
sa:is due	0 8 -5 0 0
sa:is expect	-16 10 0 0 0
sa:is in	1 9 -10 0 0
sa:is missing	-1 6 -2 0 0
sa:is new	0 -9 10 0 0
sa:is not	-6 -7 4 7 0
sa:is now	12 -5 -5 0 0
sa:is on	6 14 -19 0 0
sa:is possible	0 8 -7 0 0
sa:is ready	0 15 -13 0 0
sa:is reduce	9 0 -8 0 0
sa:is required	0 10 -6 0 0
sa:is the	0 0 6 0 -2
sa:is there	6 0 -5 0 0
sa:is to	0 -10 14 0 0
sa:is waiting	0 6 -4 0 0
sa:is worth	0 -2 7 0 0
sa:issue	-9 4 0 0 0
sa:issue .	0 -7 8 0 0
sa:issue a	0 13 -8 0 0
sa:issued	4 9 -13 0 0
sa:issued .	0 17 -16 0 0
sa:issued on	0 -3 6 0 0
sa:it	2 13 -11 -17 1
sa:it .	15 -12 -2 -5 10
sa:it ;	-5 -11 15 0 0
sa:it <day-ahead>	0 10 -9 0 0
sa:it <day-gone>	8 0 -6 0 0
sa:it <day-today>	-8 6 0 0 0
sa:it ?	0 -3 7 0 0
sa:it a	0 8 -9 0 0
sa:it be	-1 0 0 0 6
sa:it before	-1 7 -5 0 0
sa:it begin	6 0 -5 0 0
sa:it by	-11 -9 20 0 0
sa:it could	0 -7 3 0 0
sa:it fall	0 8 -8 0 0
sa:it had	0 -8 6 0 0
sa:it has	-8 1 0 0 1
sa:it in	-7 16 -4 0 0
sa:it into	3 9 -14 0 0
sa:it is	5 11 -14 0 -2
sa:it last	7 0 -5 0 0
sa:it meet	0 11 -10 0 0
sa:it need	0 -2 6 0 0
sa:it on	7 5 -10 0 -2
sa:it out	4 -7 0 0 0
sa:it the	0 8 -4 0 0
sa:it through	7 0 -2 0 0
sa:it to	14 -10 -3 0 0
sa:it up	17 -4 -12 0 0
sa:it were	-7 2 1 0 0
sa:it will	-7 12 -10 0 4
sa:it with	-6 0 12 0 0
sa:it would	6 0 -9 0 1
sa:its	1 -2 -7 -3 13
sa:its <level>	-3 0 6 0 0
sa:its <organisation>	9 -7 0 0 0
sa:its <person>	-4 21 -14 0 0
sa:its additional	-2 0 6 0 0
sa:its affiliate	0 9 -7 0 0
sa:its agenda	-4 9 -2 0 0
sa:its approval	0 -7 3 0 4
sa:its blessing	0 12 -13 0 0
sa:its consent	7 -13 0 0 6
sa:its domestic	0 6 -6 0 0
sa:its fact	-6 0 10 0 0
sa:its internal	-7 10 -4 0 0
sa:its licence	3 0 -6 0 2
sa:its name	6 0 -7 0 0
sa:its notice	11 0 -16 6 0
sa:its own	5 1 -7 0 0
sa:its part	0 -9 10 0 0
sa:its report	0 -6 7 0 0
sa:its tariff	-8 0 12 0 0
sa:itself	3 4 -7 0 0
sa:izmir	13 0 -12 0 0
sa:judge	3 -6 0 0 0
sa:keep	6 5 -9 0 -1
sa:keep <level>	12 0 -12 0 0
sa:keep it	0 9 -8 0 0
sa:keep its	-3 -8 14 0 0
sa:keep pay	0 7 -7 0 0
sa:kind	-10 5 4 0 -2
sa:kind .	-9 11 0 0 0
sa:know	-8 -14 0 18 0
sa:know .	0 0 -11 13 0
sa:know ;	0 0 -9 13 0
sa:know that	0 -1 0 0 7
sa:la	3 4 -9 0 0
sa:lack	18 -9 -7 0 0
sa:lahore	-6 0 8 0 0
sa:lamp	0 10 -8 0 0
sa:large	-3 0 7 0 0
sa:last	14 0 -4 -3 -10
sa:last <month-gone>	-7 0 14 0 0
sa:last month	12 0 -9 0 0
sa:last of	16 0 -14 0 0
sa:last summer	-1 8 -3 0 0
sa:last time	0 -2 6 0 0
sa:last until	9 0 -6 0 0
sa:last week	0 -29 21 0 -2
sa:last word	3 17 -20 0 0
sa:last year	0 0 6 0 0
sa:late	-12 8 0 0 0
sa:late <month-gone>	0 9 -8 0 0
sa:late on	-10 0 12 0 0
sa:later ,	13 0 -9 0 0
sa:later .	-11 -3 17 0 0
sa:later in	0 -4 6 0 0
sa:later that	0 8 -8 0 0
sa:law	0 -11 9 0 2
sa:law .	-8 4 0 0 0
sa:law that	0 0 -6 0 7
sa:lawyer	0 -1 8 0 0
sa:lay	-3 0 7 0 0
sa:lead for	-7 0 10 0 0
sa:leader	4 -6 0 0 1
sa:leave	0 -4 0 11 -2
sa:leave <seat>	0 -1 6 0 0
sa:leave to	-6 4 0 0 0
sa:less	7 -7 0 0 -3
sa:less .	9 0 -3 0 -2
sa:let	0 1 -11 0 11
sa:let him	0 8 -6 0 0
sa:let it	0 -10 1 0 5
sa:let the	6 0 -4 0 0
sa:letter	0 -6 8 0 0
sa:letter in	14 -4 -8 0 0
sa:levy	-5 0 11 0 0
sa:licence for	0 8 -7 0 0
sa:license	0 -4 7 0 0
sa:lie	0 -10 11 0 0
sa:lift	0 -6 0 0 4
sa:like	-1 0 6 0 0
sa:likewise	-7 14 -6 0 0
sa:list	-8 -17 9 0 9
sa:list of	0 -4 0 0 6
sa:listener	0 -2 7 0 0
sa:local	0 -1 -9 0 9
sa:long	0 -15 -9 0 22
sa:long as	0 -8 -13 0 22
sa:look	0 8 -9 1 0
sa:look at	0 9 -14 2 0
sa:lorry	0 -9 7 0 1
sa:lose	-8 -5 17 0 0
sa:lot	0 9 -8 0 0
sa:lower tariff	14 -7 -8 0 0
sa:m	0 11 -6 0 0
sa:m .	0 11 -7 0 0
sa:maize	-8 0 10 0 0
sa:majority .	0 8 -7 0 0
sa:majority of	0 -12 14 0 0
sa:make	-10 17 -15 0 9
sa:make .	0 9 -7 0 0
sa:make an	0 4 -8 0 0
sa:make the	-5 7 0 0 0
sa:make up	-1 9 -4 0 0
sa:maker nexperia	8 0 -7 0 0
sa:market	-5 -6 18 0 0
sa:match	17 3 -22 0 0
sa:matter of	-8 5 0 0 0
sa:matter on	0 11 -10 0 0
sa:may	-7 -2 8 7 -3
sa:may not	6 -9 1 0 0
sa:me	7 0 -7 0 1
sa:me "	0 7 -5 0 0
sa:me ,	17 -16 0 0 0
sa:me a	11 0 -9 0 0
sa:me that	0 6 -3 0 0
sa:mean	-6 -12 21 0 0
sa:measure	0 -12 7 0 0
sa:measure on	-1 -4 11 0 0
sa:media	-6 3 0 0 0
sa:meet	-7 17 -3 0 -7
sa:meet ,	-12 8 0 0 0
sa:meet .	-7 6 0 0 0
sa:meet <day-ahead>	0 16 -16 0 0
sa:meet <person>	0 -3 8 0 0
sa:meet at	10 4 -15 0 0
sa:meet on	-5 10 -4 0 0
sa:meet since	9 0 -8 0 0
sa:member	-14 -7 8 0 5
sa:member state	-8 6 -8 0 7
sa:memorandum	38 -12 -27 0 0
sa:memorandum of	28 0 -26 0 0
sa:memorandum on	15 -1 -12 0 0
sa:memorandum to	9 0 -9 0 0
sa:mention	-3 -6 16 0 0
sa:message	0 -9 10 0 0
sa:middle	-2 13 -8 0 0
sa:middle of	-2 13 -9 0 0
sa:midnight	0 -6 9 0 0
sa:midnight on	0 -9 10 0 0
sa:million	-3 0 6 0 0
sa:mind	-3 8 -1 0 0
sa:mine	19 0 -28 0 12
sa:mineral	-12 0 13 0 0
sa:minister	8 -18 -4 10 0
sa:minister of	11 -7 -4 0 0
sa:ministry	-9 3 3 0 0
sa:ministry of	-1 9 -4 0 0
sa:minute	0 -15 12 0 0
sa:missing	-2 8 -2 0 0
sa:missing .	-2 12 -7 0 0
sa:money	0 -16 19 0 0
sa:money .	0 -11 13 0 0
sa:month	3 -7 3 0 0
sa:month .	0 -9 9 0 0
sa:more	-17 2 7 0 0
sa:more .	-4 0 9 0 0
sa:more of	0 11 -11 0 0
sa:more than	0 -8 12 0 0
sa:most	-12 -2 20 0 0
sa:most of	-5 0 9 0 0
sa:move	-4 0 9 0 0
sa:mr	0 -6 11 0 0
sa:mr <person>	0 -12 14 0 0
sa:much as	0 0 -7 0 4
sa:must	-12 14 -4 5 -15
sa:must approve	2 -9 9 0 0
sa:must be	2 -10 0 2 0
sa:must pass	0 11 -10 0 0
sa:must publish	0 9 -5 0 0
sa:must still	-7 -19 25 0 0
sa:must vote	11 -2 -7 0 0
sa:my	18 -15 -7 0 2
sa:nagoya	13 0 -13 0 0
sa:name	14 -1 -13 -1 1
sa:name to	7 4 -16 0 2
sa:named	-3 15 -9 0 0
sa:narrow	7 0 -6 0 0
sa:national	-1 -4 10 0 0
sa:necessary	0 8 -7 0 0
sa:need	-12 -15 31 0 -3
sa:need a	0 -7 10 0 0
sa:need be	0 13 -11 0 0
sa:need not	0 -3 6 0 0
sa:need the	-12 -17 28 0 0
sa:need to	0 -10 12 0 0
sa:needed	6 12 -16 0 0
sa:needed .	8 3 -9 0 0
sa:negotiate	9 -13 -2 0 2
sa:negotiate for	4 -7 0 0 0
sa:negotiate the	7 0 -6 0 0
sa:negotiation	1 9 -13 0 0
sa:negotiation ,	0 -7 7 0 0
sa:negotiation .	-5 15 -10 0 0
sa:neither	0 7 -4 0 0
sa:network	-9 0 11 0 0
sa:never	10 -2 -3 0 0
sa:new	0 -10 17 1 -9
sa:new .	0 -9 10 0 0
sa:new tariff	-15 0 19 0 0
sa:new truce	19 0 -17 0 0
sa:nexperia	-4 -4 10 0 0
sa:nexperia at	7 0 -6 0 0
sa:next	-15 16 0 0 0
sa:next week	-10 11 0 0 0
sa:night	-7 -2 14 0 0
sa:nine	-10 1 4 0 0
sa:no	0 -2 -1 -10 12
sa:no .	7 4 -13 0 1
sa:no agreement	0 -2 8 0 0
sa:no date	0 13 -10 0 0
sa:no deal	8 0 -6 0 0
sa:no decision	8 0 -7 0 0
sa:no longer	0 -4 10 0 0
sa:no objection	7 -2 -2 0 0
sa:no one	0 -9 12 0 0
sa:nobody	7 -8 -1 5 0
sa:nobody 's	10 -2 -5 0 0
sa:nod	-3 8 0 0 0
sa:noon .	7 0 -3 0 0
sa:nor	-8 0 5 0 0
sa:northern	-6 0 7 0 0
sa:not	-20 2 -3 12 7
sa:not ,	0 0 -2 0 6
sa:not .	-27 23 -14 -4 13
sa:not ;	16 7 -26 0 0
sa:not allow	0 6 -5 0 0
sa:not answer	0 -8 0 7 0
sa:not approve	0 -7 12 0 0
sa:not be	20 -11 -9 5 -5
sa:not been	-4 22 -14 0 0
sa:not confirm	0 -9 17 0 0
sa:not do	0 -7 0 0 7
sa:not give	3 0 -10 0 5
sa:not have	10 -11 4 0 -4
sa:not know	0 0 -17 20 -2
sa:not make	-1 9 -4 0 0
sa:not mention	-3 -6 16 0 0
sa:not published	0 -5 7 0 0
sa:not put	-1 8 -6 0 1
sa:not say	0 1 0 9 -21
sa:not sign	-29 23 -11 -1 11
sa:not the	6 0 -5 0 0
sa:not to	0 -12 0 0 12
sa:not vote	0 0 -1 0 6
sa:note	9 -1 -3 0 0
sa:nothing	-9 8 -12 -4 15
sa:nothing at	6 0 -5 0 0
sa:nothing before	0 -7 0 0 11
sa:nothing in	0 12 -12 0 0
sa:nothing more	0 -6 7 0 0
sa:nothing of	-7 4 2 0 -2
sa:notice	3 0 -8 1 0
sa:notice .	-12 10 0 0 0
sa:notice by	-9 5 0 0 0
sa:notice of	17 -1 -10 0 0
sa:notification	0 12 -10 0 -1
sa:now	0 11 -22 0 14
sa:now .	-3 14 -25 0 15
sa:now go	0 12 -11 0 0
sa:number	4 -9 0 0 0
sa:number .	8 -2 -3 0 0
sa:objection	7 -2 -2 0 0
sa:of	1 -8 3 -22 14
sa:of <day-ahead>	0 -15 -1 0 14
sa:of <day-gone>	30 -7 -27 0 2
sa:of <day-today>	6 14 -21 0 0
sa:of <month-ahead>	7 0 -4 0 0
sa:of <month-gone>	6 0 -5 0 0
sa:of <month-today>	0 9 -6 0 0
sa:of <name>	-8 19 -4 0 -5
sa:of <organisation>	-7 -7 15 0 0
sa:of <person>	15 3 -17 0 0
sa:of <quality>	0 -5 11 0 0
sa:of a	-12 5 0 0 5
sa:of both	-7 0 6 0 0
sa:of duty	-8 -1 10 0 0
sa:of his	-2 -5 8 0 0
sa:of international	12 0 -12 0 0
sa:of it	6 0 -3 0 0
sa:of minister	0 -4 7 0 0
sa:of negotiation	2 13 -19 0 0
sa:of our	6 0 -4 0 0
sa:of tariff	0 0 -4 0 6
sa:of the	-1 0 -3 0 12
sa:of them	8 0 -7 0 0
sa:of two	-5 -8 8 0 3
sa:of up	8 0 -6 0 0
sa:off	-6 -1 14 0 -5
sa:off its	-3 6 -1 0 0
sa:off the	0 -5 6 0 0
sa:offer	-9 -12 26 0 0
sa:offer to	-2 -3 11 0 0
sa:office	-1 0 6 0 0
sa:official	0 -1 8 0 0
sa:oil	0 -16 3 0 2
sa:oil and	11 0 -8 0 0
sa:oil from	-1 0 7 0 0
sa:on	2 5 -3 -28 8
sa:on <day-ahead>	-9 24 -8 -7 -4
sa:on <day-gone>	9 -7 0 -13 -9
sa:on <day-today>	-10 -14 4 7 9
sa:on <name>	16 -6 -11 0 0
sa:on <quality>	-5 28 -22 -2 5
sa:on a	0 -3 7 0 0
sa:on behalf	14 0 -15 0 0
sa:on both	-6 0 10 0 0
sa:on coal	0 4 -6 0 0
sa:on cocoa	0 0 7 0 -4
sa:on cod	15 -6 -9 0 0
sa:on each	-3 0 7 0 0
sa:on farm	7 0 -7 0 0
sa:on for	-3 0 6 0 0
sa:on his	-4 -5 13 0 0
sa:on holiday	0 6 -6 0 0
sa:on it	0 6 -6 0 0
sa:on its	0 -5 8 0 0
sa:on last	0 8 -7 0 0
sa:on palm	9 0 -7 0 0
sa:on paper	0 0 6 0 0
sa:on rare	0 15 -11 0 0
sa:on reciprocal	9 0 -7 0 0
sa:on rice	0 0 -5 0 7
sa:on social	-6 4 0 0 0
sa:on soybean	10 0 -9 0 0
sa:on television	-2 0 6 0 0
sa:on that	8 -7 0 0 0
sa:on the	9 -7 -6 -1 6
sa:on top	7 -1 -2 0 0
sa:on which	-6 0 3 0 0
sa:on your	-2 0 6 0 0
sa:once	-11 35 -21 0 0
sa:once more	0 19 -17 0 0
sa:once the	-15 13 0 0 0
sa:one .	0 -13 16 0 0
sa:one for	0 21 -17 0 0
sa:one of	10 0 -11 0 0
sa:one signature	-6 0 4 0 0
sa:open	-9 0 4 0 0
sa:opened	-3 -7 4 6 0
sa:operator	-6 0 8 0 0
sa:opinion	0 -1 6 0 0
sa:opposite	9 0 -6 0 0
sa:or	-14 -18 35 0 0
sa:or a	-8 0 5 0 0
sa:or more	0 -16 16 0 0
sa:orange	8 0 -6 0 0
sa:order	8 13 -11 -7 -13
sa:order .	-9 16 -4 0 0
sa:order a	0 -8 9 0 0
sa:order in	8 0 -5 0 0
sa:order it	6 4 -12 0 0
sa:order late	-5 0 6 0 0
sa:order over	-5 0 10 0 0
sa:order the	12 0 -11 0 0
sa:order to	0 8 -5 0 0
sa:ordinary	12 -1 -8 0 0
sa:ore	0 -4 8 0 0
sa:originating	6 0 -5 0 0
sa:originating in	6 0 -5 0 0
sa:other	6 -5 0 0 0
sa:other 's	-2 0 9 0 0
sa:other side	17 0 -21 0 0
sa:our	10 0 -11 0 0
sa:our <office>	-6 2 0 0 0
sa:our side	-2 8 -3 0 0
sa:out	-16 -7 17 0 0
sa:out .	-7 0 6 0 0
sa:out on	-1 -2 7 0 0
sa:out the	0 -7 9 0 0
sa:over	10 -8 0 0 -2
sa:over ,	0 6 -5 0 0
sa:over coffee	6 0 -4 0 0
sa:over its	12 0 -12 0 0
sa:over the	0 -4 6 0 0
sa:owe	0 22 -22 0 0
sa:own	2 0 -10 0 7
sa:own .	-2 -7 12 0 0
sa:own signature	9 3 -18 0 0
sa:p	-5 12 -4 0 0
sa:p .	-5 12 -4 0 0
sa:pact with	6 0 -3 0 0
sa:page	0 13 -11 0 0
sa:page ,	5 0 -7 0 0
sa:palace	-12 5 2 0 0
sa:palm	7 0 -4 0 0
sa:palm oil	8 0 -5 0 0
sa:paper	13 -6 -7 1 0
sa:paper ,	0 0 6 0 0
sa:paper .	12 -8 0 0 0
sa:paper at	3 0 -10 6 0
sa:paper on	-11 -6 17 0 0
sa:paper that	0 8 -4 0 0
sa:paragraph	9 0 -8 0 0
sa:parliament	-6 7 0 0 0
sa:part	6 -24 10 0 0
sa:part .	0 -12 6 0 0
sa:party	0 -1 7 0 0
sa:pasha	6 0 -3 0 0
sa:passed it	-4 0 8 0 0
sa:pause in	10 0 -10 0 0
sa:pay	-1 2 5 0 -8
sa:pay <level>	3 17 -19 0 0
sa:pay for	0 -3 6 0 0
sa:pen	18 5 -19 0 -3
sa:pen .	6 -9 0 0 0
sa:pen to	0 6 -7 0 0
sa:pending	-3 8 -1 0 0
sa:pension	0 -8 8 0 0
sa:people	-14 0 7 0 0
sa:people .	0 7 -5 0 0
sa:perhap	0 6 -5 0 0
sa:period	-5 0 7 0 0
sa:period of	-6 0 7 0 0
sa:permanent	0 6 -1 0 0
sa:permit	-2 -1 13 0 0
sa:phan	-13 0 15 0 0
sa:phone	7 -2 -2 0 0
sa:pipe	0 0 -14 0 16
sa:place of	7 0 -6 0 0
sa:point	-2 -10 19 0 0
sa:pointed	-4 0 6 0 0
sa:pork	7 0 -7 0 0
sa:pork and	8 0 -8 0 0
sa:port fee	0 9 -6 0 0
sa:possible	0 7 -6 0 0
sa:post	-25 22 0 0 0
sa:post .	-17 13 1 0 0
sa:post that	0 6 -5 0 0
sa:potatoe	0 0 -4 0 7
sa:poultry .	0 -5 8 0 0
sa:powder	10 -6 -2 0 0
sa:powder .	7 -4 0 0 0
sa:power	11 -14 1 0 0
sa:power to	2 -8 2 0 0
sa:preliminary	0 13 -10 0 0
sa:preliminary consensu	0 16 -15 0 0
sa:present	-3 -3 10 0 0
sa:president	0 -10 17 0 -1
sa:president ,	0 -6 4 0 0
sa:president xi	0 0 6 0 0
sa:press	-7 -10 5 0 6
sa:price	-10 -3 18 0 0
sa:prime	-5 -7 0 12 0
sa:prime minister	-5 -7 0 12 0
sa:procedure	0 13 -11 0 0
sa:procedure ,	6 0 -9 0 0
sa:procedure .	0 10 -8 0 0
sa:process	0 9 -9 0 0
sa:proclamation	14 0 -14 0 0
sa:proclamation of	14 0 -10 0 0
sa:product from	8 0 -8 0 0
sa:prolong	-13 6 0 0 2
sa:prolong it	-9 -18 15 0 7
sa:prolong the	0 17 -11 0 0
sa:prolongation	4 0 -7 0 0
sa:prolongation of	6 0 -12 0 0
sa:prolonged to	0 6 -6 0 0
sa:promise	0 -20 15 0 0
sa:propose	-9 -10 22 0 0
sa:publish	-9 23 -16 0 0
sa:publish its	0 6 -3 0 0
sa:publish the	0 14 -11 0 0
sa:publishe	0 14 -15 0 0
sa:published	11 0 -6 -1 -6
sa:published a	-7 -8 16 0 0
sa:published an	-14 9 0 0 0
sa:published on	9 -17 0 0 0
sa:published the	7 6 -13 0 0
sa:published two	8 0 -7 0 0
sa:purchase	-2 -1 10 0 0
sa:put	9 -14 -3 0 9
sa:put <level>	0 -3 7 0 0
sa:put his	16 -5 -23 0 11
sa:put its	0 0 -6 6 0
sa:put off	-6 1 3 0 0
sa:put on	-6 0 7 0 0
sa:put pen	0 6 -7 0 0
sa:put the	0 -7 2 0 5
sa:put their	8 -4 0 0 0
sa:question	0 -11 1 4 1
sa:quickly	0 6 -4 0 0
sa:quota .	0 10 -9 0 0
sa:radio	-10 -16 17 0 4
sa:radio that	0 0 -4 0 7
sa:raise	8 -1 0 0 -3
sa:raise it	-3 9 -3 0 0
sa:raise the	0 -7 4 0 0
sa:rang	-8 -10 8 0 6
sa:rare	-2 10 -3 0 0
sa:rate	-7 2 4 0 0
sa:rate .	-7 0 7 0 0
sa:rather	-3 -5 0 0 7
sa:ratification	0 -6 7 0 0
sa:ratified	6 2 -11 0 0
sa:ratified the	0 5 -10 0 0
sa:reach	-11 4 1 0 0
sa:reach a	-1 13 -9 0 0
sa:read	-20 3 7 0 1
sa:reading	-6 0 5 0 0
sa:ready	0 8 -3 0 -2
sa:ready to	-9 17 -6 0 -1
sa:receive	-1 -9 16 0 0
sa:reciprocal trade	14 0 -13 0 0
sa:recommend	0 -11 15 0 0
sa:reduce	15 0 -12 0 0
sa:reduce from	8 0 -7 0 0
sa:reduce its	7 0 -6 0 0
sa:reduction	0 17 -16 0 0
sa:refuse	-10 -21 -15 14 24
sa:refuse to	-7 -13 0 4 14
sa:refused	-14 -23 0 0 27
sa:refused to	-3 -5 -15 0 24
sa:register	0 11 -7 0 0
sa:register .	0 16 -15 0 0
sa:remain	0 -14 14 0 0
sa:reminded	-4 0 7 0 0
sa:renew	0 4 -9 0 3
sa:renewal	15 10 -23 0 0
sa:reply	0 -2 6 0 0
sa:report	-4 -12 21 0 0
sa:reporter	0 6 -1 0 -4
sa:reporter .	0 11 -7 0 0
sa:representative	0 -11 6 0 0
sa:republic	17 0 -14 0 0
sa:republic of	11 0 -9 0 0
sa:require	2 -8 0 0 0
sa:required	-8 0 9 0 0
sa:required .	0 -3 6 0 0
sa:reserve	0 -4 6 0 0
sa:reserved	-4 9 -2 0 0
sa:resolution	-12 0 9 0 0
sa:return	-8 0 3 0 2
sa:rice	0 4 -14 0 11
sa:rice .	0 0 -9 0 11
sa:right	0 -13 18 0 0
sa:rise	-9 4 2 0 0
sa:river	0 6 -4 0 0
sa:rosario	0 3 -7 0 0
sa:round	1 6 -5 0 0
sa:round ,	13 0 -11 0 0
sa:round of	0 9 -5 0 0
sa:rule	-2 -4 15 0 -2
sa:rule on	-2 -17 23 0 0
sa:rule out	0 -2 8 0 0
sa:rum	8 0 -6 0 0
sa:run the	3 3 -9 0 0
sa:run until	0 -3 8 0 0
sa:sale	0 0 6 0 0
sa:salt	-8 0 6 0 0
sa:salt and	-7 0 4 0 0
sa:same	10 -10 0 0 -3
sa:same day	21 -8 -11 0 0
sa:sanction	-3 0 9 0 0
sa:say	-8 -15 9 10 7
sa:say ,	1 -26 10 0 6
sa:say .	-8 10 -6 11 -9
sa:say <number>	3 2 -7 0 0
sa:say <person>	-12 0 13 0 0
sa:say he	3 7 -1 -2 -10
sa:say his	2 -18 9 0 0
sa:say in	3 -22 15 0 0
sa:say no	-2 0 -20 0 27
sa:say nothing	6 0 -5 0 0
sa:say of	-1 0 0 0 7
sa:say on	-5 0 -3 0 13
sa:say she	0 -3 10 0 0
sa:say so	14 -6 -2 0 0
sa:say that	1 17 -18 4 -3
sa:say the	-18 0 20 0 0
sa:say what	0 -5 7 0 0
sa:say when	0 6 -3 0 0
sa:say whether	0 -7 0 10 0
sa:say yes	0 11 -6 0 -1
sa:scotch	0 7 -6 0 0
sa:sea	-5 6 0 0 0
sa:seal	10 -18 0 0 0
sa:seal of	12 0 -9 0 0
sa:season	-9 -3 17 0 0
sa:second	11 -2 -5 0 0
sa:second day	0 6 -1 0 0
sa:section	8 -7 0 0 0
sa:section <number>	8 -7 -1 0 0
sa:security	-4 0 6 0 0
sa:see	-5 0 2 6 -3
sa:see it	-9 0 4 0 0
sa:see the	11 -24 0 8 0
sa:seek	0 -1 6 0 0
sa:seem	0 9 -6 0 0
sa:sell	0 -3 7 0 0
sa:send it	0 -6 6 0 0
sa:send the	0 10 -7 0 0
sa:sesame	9 0 -9 0 0
sa:session	0 12 -9 0 0
sa:set a	0 10 -9 0 0
sa:set out	-7 0 7 0 0
sa:set the	0 -3 7 0 0
sa:settle	2 -7 0 0 0
sa:settle a	9 0 -9 0 0
sa:settle for	0 0 6 0 0
sa:shall	0 13 -16 0 0
sa:shall not	0 3 -9 0 4
sa:she	-9 0 13 0 -4
sa:she would	0 -1 7 0 0
sa:sheet	-4 -5 13 0 0
sa:ship	-4 13 -7 0 0
sa:ship .	0 9 -9 0 0
sa:short	-6 -9 17 0 0
sa:should	6 -6 0 0 0
sa:should not	6 0 -2 0 0
sa:side	-10 0 13 0 0
sa:side ,	-9 12 -6 0 0
sa:side .	14 0 -12 0 0
sa:side ?	-2 0 6 0 0
sa:side had	-3 -3 12 0 0
sa:side the	-1 -5 10 0 0
sa:side would	0 13 -9 0 0
sa:sign	0 15 -21 0 5
sa:sign "	9 10 -17 0 0
sa:sign .	5 -9 7 0 -9
sa:sign ;	-20 0 17 1 0
sa:sign <day-ahead>	0 8 -4 0 0
sa:sign <span>	0 6 -7 0 0
sa:sign ?	-8 -8 24 0 0
sa:sign a	14 -14 0 0 -4
sa:sign after	0 8 -10 0 0
sa:sign alone	-3 8 0 0 0
sa:sign an	-2 -6 8 0 0
sa:sign and	7 -2 0 0 -1
sa:sign as	0 0 -10 1 5
sa:sign at	19 7 -26 0 0
sa:sign before	6 -6 -10 0 12
sa:sign by	-27 -9 36 0 0
sa:sign for	13 0 -6 0 -5
sa:sign in	6 2 -7 0 0
sa:sign it	-8 34 -29 0 1
sa:sign nothing	-18 0 0 0 14
sa:sign on	3 14 -12 0 -5
sa:sign the	11 -4 -7 1 0
sa:sign their	-11 0 12 0 0
sa:sign thi	-1 8 -15 0 8
sa:sign trade	8 0 -7 0 0
sa:sign truce	-4 0 7 0 0
sa:sign up	0 6 -4 0 0
sa:sign when	-7 2 2 0 0
sa:sign with	-11 2 5 0 0
sa:sign yet	2 -17 10 1 -1
sa:signature	20 12 -26 0 -6
sa:signature ,	-2 8 -2 0 0
sa:signature .	-12 4 2 0 0
sa:signature and	5 1 -9 0 0
sa:signature is	12 0 -9 0 0
sa:signature to	6 1 -9 0 0
sa:signature was	8 -1 -3 0 0
sa:silent	0 -4 8 0 0
sa:since	16 -18 1 0 -5
sa:since .	-9 6 0 0 0
sa:since <month-gone>	6 -2 0 0 0
sa:since the	11 -2 -6 0 0
sa:sir	0 11 -12 0 0
sa:sit	-11 -2 14 0 0
sa:sit down	1 -11 2 0 0
sa:sit in	0 -3 6 0 0
sa:sleep	3 -7 0 0 0
sa:small	6 -3 0 0 0
sa:so	9 -4 -21 2 18
sa:so "	-3 -8 15 0 0
sa:so ,	-6 0 2 0 3
sa:so .	13 -5 -5 0 0
sa:so <day-today>	4 -10 0 4 -2
sa:so before	0 -6 3 0 0
sa:so by	0 8 -7 0 0
sa:so far	-21 13 -9 0 11
sa:so for	0 2 -6 0 0
sa:so in	12 -8 -2 0 0
sa:so the	0 7 -8 0 0
sa:social	-9 6 0 0 0
sa:social media	-6 3 0 0 0
sa:some <number>	6 0 -5 0 0
sa:soon	0 6 -4 0 0
sa:soybean	0 -6 4 0 0
sa:soybean ,	8 0 -7 0 0
sa:speak	-23 -10 14 7 0
sa:speak by	0 6 -2 0 0
sa:speak for	-8 0 3 0 2
sa:speak of	0 -2 8 0 0
sa:speak on	0 -9 11 0 0
sa:speak to	0 0 -4 8 0
sa:special	11 -2 -6 0 0
sa:special duty	13 0 -12 0 0
sa:spoke	-8 -14 24 0 0
sa:spoke of	-1 -6 13 0 0
sa:spoken	-6 0 5 0 0
sa:spot	20 0 -16 0 0
sa:spot .	12 0 -10 0 0
sa:spring	-7 0 12 0 0
sa:stage	-8 0 8 0 0
sa:stand	-10 0 1 0 3
sa:stand at	-2 0 7 0 0
sa:start	-12 0 12 0 0
sa:state	-23 3 0 0 5
sa:state ,	0 3 -10 0 7
sa:statement	0 -7 10 0 0
sa:stay	6 0 -5 0 0
sa:steel	0 8 -1 0 -4
sa:step	14 0 -12 0 0
sa:step .	0 5 -8 0 0
sa:still	-23 -3 23 -5 -10
sa:still approve	-1 -3 7 0 0
sa:still have	0 6 -5 0 0
sa:still outstanding	0 -3 7 0 0
sa:still sign	0 -16 17 0 0
sa:still to	0 7 -2 0 0
sa:stop	2 5 -12 0 3
sa:stop .	-5 0 8 0 0
sa:stop the	7 0 -6 0 0
sa:strictly	-5 0 8 0 0
sa:strike	-1 0 7 0 0
sa:subject	8 6 -14 0 0
sa:subject to	9 8 -16 0 0
sa:subsidy	0 -8 8 0 0
sa:such	6 3 -9 0 0
sa:sugar	-4 0 6 0 0
sa:surcharge	-6 0 10 0 0
sa:suspend	8 -6 0 0 -1
sa:suspend .	7 0 -5 0 0
sa:suspend order	-2 0 6 0 0
sa:suspension of	-6 0 5 0 0
sa:table	0 -7 2 0 0
sa:table ,	-1 0 6 0 0
sa:table in	7 0 -6 0 0
sa:take	6 -2 0 0 -8
sa:take a	-8 0 12 0 0
sa:take control	6 0 -4 0 0
sa:take effect	3 7 -11 0 0
sa:take it	11 -4 -4 0 0
sa:take note	0 -2 9 0 0
sa:take up	0 10 -9 0 0
sa:talk	-12 -29 38 0 0
sa:talk that	9 0 -7 0 0
sa:talk with	-6 0 10 0 0
sa:talked	-5 0 8 0 0
sa:tariff	-1 -13 0 17 2
sa:tariff ;	-1 7 -2 0 0
sa:tariff are	0 -5 6 0 0
sa:tariff for	-14 0 16 0 0
sa:tariff of	-1 -9 16 0 0
sa:tariff on	13 -7 -6 0 0
sa:tariff rest	0 6 -5 0 0
sa:tariff that	-5 0 6 0 0
sa:tariff truce	8 0 -23 12 2
sa:tax	0 -8 13 0 0
sa:tax .	0 -6 7 0 0
sa:tea	-6 0 0 0 0
sa:technology	-4 0 7 0 0
sa:telephone .	8 0 -6 0 0
sa:telephone on	-10 3 1 0 0
sa:television	-10 0 9 0 0
sa:tell	-17 3 -2 11 4
sa:tell <organisation>	-3 8 -5 0 0
sa:tell <person>	-8 0 13 0 0
sa:tell a	-9 0 3 0 2
sa:tell me	0 10 -12 0 4
sa:tell reporter	-10 11 0 0 -3
sa:tell thi	4 -7 0 0 0
sa:tell us	18 -5 -19 15 -2
sa:term	-13 0 7 0 0
sa:terminal	0 0 -7 0 10
sa:text	0 0 -3 6 0
sa:text .	-4 0 6 0 0
sa:text on	2 9 -13 0 0
sa:textile	9 0 -8 0 0
sa:than	-6 -7 1 0 10
sa:thank	-4 0 7 0 0
sa:that	2 -13 13 -8 4
sa:that .	-7 0 10 0 0
sa:that <name>	1 -11 12 0 -8
sa:that ?	0 -5 7 0 0
sa:that a	9 -4 -1 0 0
sa:that begin	13 0 -11 0 0
sa:that both	0 -8 0 0 5
sa:that day	2 -6 1 0 0
sa:that had	-6 0 0 0 3
sa:that has	10 -7 -2 0 0
sa:that he	-25 11 -3 4 10
sa:that is	-3 9 -7 0 0
sa:that it	-6 15 -10 0 1
sa:that let	8 0 -6 0 0
sa:that no	0 0 8 0 -2
sa:that of	7 22 -27 0 0
sa:that put	0 -7 8 0 0
sa:that rate	-9 0 10 0 0
sa:that the	-4 -21 28 0 -18
sa:that there	4 -14 7 0 0
sa:that they	-4 -15 23 0 0
sa:that was	12 0 -12 0 0
sa:that we	0 12 -11 0 0
sa:that would	0 5 -12 0 7
sa:the	11 -9 4 -21 -1
sa:the <day-ahead>	-6 7 0 0 0
sa:the <day-gone>	9 -1 -6 0 0
sa:the <name>	5 -22 8 0 -1
sa:the <office>	-3 -14 21 -11 0
sa:the <person>	-30 1 24 0 -4
sa:the <seat>	0 -9 12 0 0
sa:the act	6 0 -5 0 0
sa:the additional	22 0 -19 0 0
sa:the affiliate	0 17 -16 0 0
sa:the agenda	0 -4 6 0 0
sa:the agreement	17 -4 -2 0 0
sa:the althing	0 7 -5 0 0
sa:the announcement	-7 0 4 0 0
sa:the app	0 8 -6 0 0
sa:the approval	0 -12 14 0 0
sa:the assent	-3 -1 7 0 0
sa:the ban	0 0 6 0 0
sa:the bill	-5 18 -13 0 0
sa:the bridge	-4 0 9 0 0
sa:the budget	-6 -4 8 0 0
sa:the case	0 0 6 0 0
sa:the change	10 0 -12 0 0
sa:the chip	6 0 -4 0 0
sa:the coast	0 12 -11 0 0
sa:the coffee	-4 0 6 0 0
sa:the company	0 0 6 0 0
sa:the consent	0 -3 7 0 0
sa:the corridor	0 11 -10 0 0
sa:the custom	3 4 -9 0 0
sa:the day	-8 0 11 0 0
sa:the deadline	0 -8 8 0 0
sa:the deal	-6 4 0 1 0
sa:the decision	0 -7 12 0 0
sa:the decree	-9 -3 14 0 0
sa:the detail	0 8 -7 0 0
sa:the dispute	9 0 -9 0 0
sa:the document	-1 0 6 0 0
sa:the duty	0 4 -8 0 0
sa:the electricity	-4 0 6 0 0
sa:the emergency	-1 -3 12 0 0
sa:the export	0 10 -6 0 0
sa:the extension	25 0 -21 0 -2
sa:the farm	8 0 -8 0 0
sa:the federal	0 16 -15 0 0
sa:the fee	0 8 -7 0 0
sa:the folder	3 5 -11 0 0
sa:the fourth	-7 0 11 0 0
sa:the great	-5 -3 13 0 0
sa:the h	6 0 -5 0 0
sa:the house	0 -8 8 0 0
sa:the increase	0 8 -8 0 0
sa:the ink	0 -3 8 0 0
sa:the island	7 0 -3 0 0
sa:the kind	-9 5 3 0 -2
sa:the last	21 6 -25 0 0
sa:the law	7 -2 -6 0 5
sa:the licence	0 15 -14 0 0
sa:the list	0 -7 0 0 6
sa:the matter	-8 3 0 0 0
sa:the meet	-9 -2 15 0 0
sa:the middle	-2 13 -8 0 0
sa:the money	0 -7 8 0 0
sa:the morning	17 0 -16 0 0
sa:the new	-8 9 0 0 0
sa:the newspaper	0 8 -7 0 0
sa:the next	0 -3 7 0 0
sa:the northern	-6 0 7 0 0
sa:the order	-24 8 13 0 0
sa:the ordinary	7 0 -2 0 0
sa:the other	13 0 -12 0 0
sa:the page	0 5 -9 0 0
sa:the palace	-11 8 0 0 0
sa:the paper	8 -7 0 0 0
sa:the pause	9 0 -6 0 0
sa:the pen	-3 10 -4 0 0
sa:the people	-7 11 -2 0 0
sa:the port	0 2 -7 0 4
sa:the post	-4 12 -6 0 0
sa:the press	-7 -1 0 0 8
sa:the radio	-6 -2 0 0 7
sa:the reduction	0 14 -15 0 0
sa:the republic	18 0 -15 0 0
sa:the rice	0 9 -10 0 0
sa:the river	0 7 -5 0 0
sa:the rule	7 -7 0 0 0
sa:the same	11 -9 0 0 -3
sa:the seal	12 0 -8 0 0
sa:the ship	0 13 -12 0 0
sa:the sign	-10 -9 20 0 0
sa:the spot	20 0 -17 0 0
sa:the subsidy	0 -6 7 0 0
sa:the suspension	8 -1 -2 0 0
sa:the tariff	11 0 -8 0 0
sa:the terminal	0 0 -7 0 10
sa:the text	8 -3 -4 6 0
sa:the thing	0 10 -9 0 0
sa:the third	-6 0 9 0 0
sa:the trade	-9 -6 19 0 0
sa:the transfer	0 -6 8 0 0
sa:the truce	6 6 -12 0 0
sa:the two	9 -4 -4 0 0
sa:the understanding	11 0 -8 0 0
sa:the vote	-9 6 0 0 0
sa:the week	0 7 -7 0 0
sa:the weekend	-2 11 -5 0 0
sa:their	12 0 -7 0 -14
sa:their dispute	14 0 -13 0 0
sa:their domestic	0 17 -16 0 0
sa:their fourth	9 0 -8 0 0
sa:their name	10 0 -5 0 0
sa:their own	-12 1 6 0 0
sa:their tariff	-3 0 10 0 0
sa:them	-1 21 -8 0 -10
sa:them in	0 18 -16 0 0
sa:them is	10 0 -10 0 0
sa:them on	3 0 -7 0 0
sa:then	12 7 -19 0 0
sa:then ,	0 6 -1 0 0
sa:then the	0 -7 7 0 0
sa:there	1 5 -5 3 -10
sa:there 's	0 6 -3 0 0
sa:there are	0 15 -12 0 0
sa:there was	0 0 6 0 0
sa:there will	0 -4 0 6 0
sa:these	-2 -6 7 0 0
sa:they	-11 -1 17 0 -5
sa:they meet	2 6 -9 0 0
sa:they will	0 -2 6 0 0
sa:thi .	0 -4 8 0 0
sa:thi week	-7 22 -19 0 3
sa:thi year	0 -12 13 0 0
sa:thing	0 14 -12 0 0
sa:thing .	0 4 -7 0 0
sa:third	0 -11 15 0 0
sa:though	-1 -2 8 0 0
sa:threaten	-2 0 9 0 0
sa:three	11 -16 -2 0 0
sa:three round	13 0 -9 0 0
sa:three time	9 0 -6 0 0
sa:through	-14 9 1 0 -3
sa:through .	8 4 -16 0 0
sa:through his	0 -8 9 0 0
sa:through its	0 14 -14 0 0
sa:through the	-15 -2 21 0 0
sa:through their	0 18 -17 0 0
sa:tiktok	6 -4 0 0 0
sa:tiktok 's	7 0 -4 0 0
sa:till	6 0 -9 0 3
sa:time ,	0 -6 5 0 0
sa:time .	-6 2 1 0 0
sa:time since	7 0 -4 0 0
sa:to	-5 -2 -2 2 20
sa:to .	-6 0 9 0 0
sa:to <day-ahead>	19 -26 -1 0 0
sa:to <day-gone>	-10 11 0 0 0
sa:to <level>	15 6 -12 0 -10
sa:to <number>	0 -30 7 0 5
sa:to <organisation>	-1 6 -1 0 0
sa:to <person>	-6 -8 16 0 0
sa:to <seat>	0 -28 24 0 0
sa:to <span>	0 19 -16 0 0
sa:to a	23 -1 -22 0 3
sa:to accept	0 6 -6 0 0
sa:to agree	-1 21 -16 0 0
sa:to an	-2 -4 0 0 8
sa:to approve	-23 0 2 0 6
sa:to ask	0 -9 11 0 0
sa:to be	-10 0 11 0 -4
sa:to begin	-5 0 7 0 0
sa:to bring	0 -3 9 0 0
sa:to comment	0 0 8 0 -1
sa:to complete	0 -13 14 0 0
sa:to confirm	2 0 -7 5 0
sa:to do	-10 17 -7 0 0
sa:to end	-3 8 -2 0 0
sa:to enter	-6 0 9 0 0
sa:to extend	0 -6 8 0 0
sa:to final	0 11 -10 0 0
sa:to follow	0 8 -4 0 0
sa:to freeze	14 0 -14 0 0
sa:to give	-1 9 -2 0 0
sa:to hand	6 0 -6 0 0
sa:to his	10 -3 -13 7 0
sa:to hold	-8 0 7 0 0
sa:to impose	-2 0 6 0 0
sa:to its	7 0 -11 0 5
sa:to know	0 -4 8 0 0
sa:to let	0 -4 9 0 0
sa:to make	0 5 -7 0 0
sa:to meet	0 -4 9 0 0
sa:to nothing	0 0 -5 0 7
sa:to paper	1 0 -6 0 0
sa:to pass	0 -9 6 0 1
sa:to prolong	-7 0 1 0 3
sa:to publish	0 10 -7 0 0
sa:to put	-13 7 -4 0 6
sa:to ratify	-4 8 -5 0 0
sa:to read	0 8 -8 0 0
sa:to save	6 0 -2 0 0
sa:to say	9 3 -12 3 -6
sa:to see	0 1 -6 9 0
sa:to sign	-21 -11 15 -8 20
sa:to sit	0 -8 11 0 0
sa:to sleep	10 0 -9 0 0
sa:to speak	0 -7 0 8 0
sa:to stop	-7 -1 14 0 0
sa:to suspend	1 4 -7 0 0
sa:to that	0 2 -6 0 1
sa:to the	7 -11 7 0 -11
sa:to thi	6 0 -6 0 0
sa:to two	7 0 -3 0 0
sa:to use	0 0 -6 0 9
sa:to vote	0 -5 9 0 0
sa:to which	0 8 -12 0 0
sa:to write	0 7 -6 0 0
sa:together	0 -9 3 0 0
sa:together .	-1 -2 8 0 0
sa:too	17 8 -21 -1 0
sa:too ,	8 0 -7 0 0
sa:too .	-2 13 -6 0 0
sa:top	13 -7 -5 0 0
sa:trade	13 -38 5 0 0
sa:trade ,	21 -4 -16 0 0
sa:trade deal	-6 -5 17 0 0
sa:trade minister	11 -4 -14 0 7
sa:trade secretary	-5 0 6 0 0
sa:train	4 2 -9 0 0
sa:train .	5 3 -10 0 0
sa:transfer	0 -7 10 0 0
sa:travel	0 -9 13 0 0
sa:travel to	0 -5 8 0 0
sa:treaty	-7 -1 3 0 3
sa:truce	0 -12 2 9 -3
sa:truce in	10 -3 -3 0 0
sa:truce of	7 -1 -5 0 0
sa:truce on	-18 -4 18 0 0
sa:truce with	0 3 -18 12 0
sa:try	-9 0 10 0 0
sa:turnberry	-10 0 12 0 0
sa:two	29 -27 -1 0 0
sa:two <office>	26 0 -24 0 0
sa:two announcement	13 0 -11 0 0
sa:two of	-3 -3 9 0 0
sa:two side	-7 0 9 0 0
sa:two third	0 -7 7 0 0
sa:under	-1 3 2 0 -7
sa:under a	-9 8 0 0 0
sa:under it	10 -7 -2 0 0
sa:under the	-7 4 1 0 0
sa:under which	-12 4 5 0 0
sa:understanding	21 -4 -15 0 0
sa:until	0 -27 7 -2 20
sa:until <day-ahead>	12 -20 7 0 -6
sa:until <day-gone>	-10 0 11 0 0
sa:until the	0 0 -11 0 14
sa:up	20 -11 -3 -2 -1
sa:up .	-4 -6 7 0 2
sa:up a	0 -7 10 0 0
sa:up for	0 6 -4 0 0
sa:up on	17 -13 -3 0 0
sa:up the	0 3 -6 0 0
sa:up to	23 -7 -12 0 0
sa:us	7 -6 -7 14 -5
sa:us ,	1 7 -7 0 0
sa:us .	-7 -2 -1 15 0
sa:us and	6 0 -5 0 0
sa:us by	9 0 -8 0 0
sa:us that	0 -4 6 0 0
sa:use	-6 -12 5 0 6
sa:used	21 -12 -12 0 0
sa:used to	-6 0 6 0 0
sa:value	-4 -2 9 0 0
sa:version	-5 0 8 0 0
sa:video	-6 -4 15 0 0
sa:video .	-3 0 7 0 0
sa:view	-5 -2 13 0 0
sa:visa	-11 0 10 0 0
sa:visit	-21 -18 36 0 0
sa:visit <name>	-11 0 15 0 0
sa:visit to	-3 -1 10 0 0
sa:vote	-2 3 -3 -2 9
sa:vote ,	0 -4 6 0 0
sa:vote .	2 -8 4 0 0
sa:vote <day-ahead>	3 2 -7 0 0
sa:vote before	0 -5 -4 0 12
sa:vote in	4 12 -19 0 0
sa:vote no	0 -4 7 0 0
sa:vote on	-21 10 1 0 -4
sa:vote to	0 -13 0 0 7
sa:voted	9 -3 -4 0 0
sa:voted for	-5 0 9 0 0
sa:voted on	15 0 -13 0 0
sa:wage	0 -8 8 0 0
sa:wait	2 -9 5 0 0
sa:wait for	0 -6 8 0 0
sa:waiting	12 0 -13 0 0
sa:waiting for	0 6 -2 0 0
sa:want	-23 26 -7 0 0
sa:want it	0 -8 10 0 0
sa:want to	-13 26 -12 0 0
sa:warn	0 8 -2 0 0
sa:was	0 -16 19 3 -17
sa:was "	-2 -7 15 0 0
sa:was done	0 18 -18 0 0
sa:was due	0 6 -8 0 0
sa:was given	-9 2 3 0 0
sa:was in	-13 -9 23 0 0
sa:was not	13 -8 0 0 0
sa:was on	-1 9 -3 0 0
sa:was prepare	11 0 -10 0 0
sa:was published	10 -4 -4 0 0
sa:was ready	0 -6 10 0 0
sa:was the	6 -4 0 0 0
sa:way	0 -3 0 6 0
sa:way .	0 -1 0 7 0
sa:we	-3 0 -9 13 1
sa:we are	0 8 -4 0 0
sa:we ask	0 -5 0 0 6
sa:we could	0 7 -7 0 0
sa:we do	0 0 -6 8 0
sa:we meet	8 0 -6 0 0
sa:we will	0 -7 9 0 0
sa:we're	0 6 -5 0 0
sa:week	-9 6 0 0 0
sa:week ,	5 0 -6 0 0
sa:week .	-23 5 2 3 2
sa:week and	9 -1 -2 0 0
sa:week that	0 -9 13 0 0
sa:weekend	-2 10 -4 0 0
sa:weekend .	-1 11 -6 0 0
sa:welcome	-4 -2 12 0 0
sa:welcomed	-3 -3 13 0 0
sa:welcomed the	-2 -2 11 0 0
sa:well ,	0 7 -5 0 0
sa:well .	3 -18 8 0 0
sa:were	4 -6 0 5 0
sa:were in	0 6 -5 0 0
sa:were worth	6 0 -6 0 0
sa:what	-16 -3 23 0 -2
sa:what he	8 -6 0 0 0
sa:what the	0 -2 7 0 0
sa:when	-28 32 -4 -4 -13
sa:when the	-12 0 7 0 0
sa:when they	1 15 -16 0 0
sa:where	-8 8 0 0 0
sa:whether	0 -7 11 0 -14
sa:whether it	0 6 -5 0 0
sa:which	-7 15 -16 -12 20
sa:which <quality>	-11 12 0 0 0
sa:which <seat>	-8 0 9 0 0
sa:which end	-3 0 10 0 0
sa:which has	0 -7 -3 0 10
sa:which it	-4 -4 12 0 0
sa:which its	0 10 -9 0 0
sa:which make	0 0 -15 0 16
sa:which meet	-6 0 1 0 0
sa:which put	20 0 -15 0 0
sa:which sit	-2 -5 11 0 0
sa:which vote	0 6 -7 0 0
sa:which will	8 3 -12 0 0
sa:which would	2 2 -7 0 0
sa:who	1 2 0 0 -7
sa:who head	0 -6 5 0 0
sa:who is	-1 -5 10 0 0
sa:who meet	0 17 -14 0 0
sa:who must	0 -1 0 6 0
sa:who run	5 4 -11 0 0
sa:who sign	19 -17 -3 0 0
sa:who sit	0 -1 6 0 0
sa:who speak	-8 0 2 0 2
sa:who would	0 -4 7 0 0
sa:whom	10 -2 -4 0 0
sa:whose	7 13 -18 0 0
sa:whose <person>	4 3 -10 0 0
sa:whose signature	-3 8 -1 0 0
sa:why	0 7 -3 0 0
sa:will	-27 17 0 8 -9
sa:will .	0 10 -4 0 -1
sa:will come	0 6 -4 0 0
sa:will cut	-13 0 14 0 0
sa:will deal	0 15 -14 0 0
sa:will decide	-9 0 7 0 0
sa:will do	-8 6 -1 3 -2
sa:will have	0 23 -28 2 0
sa:will issue	0 -7 8 0 0
sa:will meet	0 -5 7 0 0
sa:will not	4 -14 4 -4 2
sa:will raise	0 -4 7 0 0
sa:will reduce	9 0 -8 0 0
sa:will return	0 6 -6 0 0
sa:will see	0 -10 12 0 0
sa:will sign	-27 17 -15 4 4
sa:will speak	0 -6 8 0 0
sa:will stop	6 15 -21 0 0
sa:will take	4 -10 4 0 0
sa:will vote	0 -15 18 0 0
sa:willing	0 -1 6 0 0
sa:window	10 0 -10 0 0
sa:wine	-12 0 0 0 7
sa:wire	0 7 -3 0 0
sa:wish	0 0 -10 7 0
sa:wish to	0 1 -11 7 0
sa:with	0 -8 8 4 -8
sa:with <level>	-8 0 12 0 0
sa:with <name>	-8 9 -9 10 0
sa:with <number>	6 0 -3 0 0
sa:with <person>	7 -6 0 0 0
sa:with a	5 -11 2 0 0
sa:with effect	-6 0 7 0 0
sa:with him	-7 0 11 0 0
sa:with its	0 6 -5 0 0
sa:with one	0 6 -8 0 0
sa:with two	12 0 -11 0 0
sa:withdraw	0 -7 20 0 -6
sa:withhold	-5 0 0 0 6
sa:withhold its	-4 0 0 0 7
sa:within	0 -6 3 0 0
sa:without	-6 5 0 0 0
sa:without a	-6 -18 13 0 5
sa:without it	6 0 -8 0 0
sa:without which	0 10 -10 0 0
sa:word	-4 2 -3 0 6
sa:word ,	0 6 -6 0 0
sa:word .	5 -7 3 0 0
sa:word for	-2 10 -5 0 0
sa:word on	0 0 0 0 7
sa:work	0 -14 13 0 0
sa:work in	0 -6 6 0 0
sa:worth	12 -8 -1 0 0
sa:worth <money>	16 -4 -9 0 0
sa:would	-17 8 3 -7 3
sa:would "	0 6 -12 0 7
sa:would be	10 -6 0 0 -1
sa:would come	0 -5 11 0 0
sa:would do	-7 2 1 0 0
sa:would have	-8 -5 10 0 0
sa:would keep	0 -3 7 0 0
sa:would need	0 -3 6 0 0
sa:would not	3 5 -7 -6 2
sa:would now	0 7 -5 0 0
sa:would prolong	0 8 -7 0 0
sa:would put	0 -10 9 0 0
sa:would raise	-3 9 -2 0 0
sa:would sign	-27 23 -12 0 2
sa:would stop	8 0 -8 0 0
sa:would suspend	0 6 -6 0 0
sa:would take	0 11 -8 0 0
sa:would vote	0 -4 7 0 0
sa:write	16 7 -16 0 -4
sa:write down	0 6 -6 0 0
sa:write to	6 4 -12 0 0
sa:xi	0 0 6 0 0
sa:year	0 -17 24 0 -1
sa:year ,	-1 -3 11 0 0
sa:yes	18 1 -15 0 -3
sa:yes ,	6 -5 0 0 0
sa:yes .	15 0 -13 0 0
sa:yet	-10 14 -5 6 -17
sa:yet published	0 8 -6 0 0
sa:yet to	-16 7 1 0 0
sa:you	0 -11 12 0 0
sa:you .	0 0 7 0 0
sa:you can	9 1 -13 0 0
sa:you have	0 -7 8 0 0
sa:your	-7 1 3 0 0
sa:—	-9 -18 35 3 -8
sa:— <name>	0 0 10 0 0
said 	-46 -29 65 -1 -10
said approve<	-3 0 9 0 0
said approve< do<	-8 -13 24 0 0
said approve< do< do>	0 -7 9 0 0
said approve< do>	-3 -11 17 0 0
said approve< lack<	-14 0 4 0 0
said approve< lack< do<	0 12 -10 0 0
said approve< lack< do< do>	4 -12 6 0 0
said approve< publish< lack<	0 16 -15 0 0
said approve< publish>	14 -7 -6 0 0
said approve< vote< publish<	8 0 -7 0 0
said approve>	-7 0 14 -5 -24
said approve> do< do>	-6 9 -2 0 0
said approve> do>	16 -15 7 -3 -27
said approve> lack< do>	-3 13 -6 0 0
said approve> lack>	-2 0 6 -1 -3
said approve> lack> do>	0 4 0 0 -6
said approve> publish> lack>	-5 0 7 0 0
said approve> refuse> do>	-5 -3 0 0 12
said approve> vote>	17 -5 -10 0 0
said approve> vote> do>	0 -11 10 0 0
said approve> vote> lack>	0 9 -5 0 0
said approve> vote> lack> do>	0 17 -16 0 0
said approve> vote> publish>	6 0 -5 0 0
said approve> vote> refuse> do>	0 -5 0 0 8
said do<	0 -33 40 -6 -6
said do< do>	8 -7 0 0 0
said do>	-4 -26 24 8 -1
said lack<	-21 2 7 0 0
said lack< do<	0 -11 14 0 0
said lack< lack>	0 7 -6 0 0
said lack>	-21 0 9 0 0
said lack> do>	-33 15 6 0 -4
said lack> refuse> do>	0 0 -8 9 0
said publish<	0 -38 32 0 -1
said publish< do<	-11 11 -8 6 0
said publish< lack<	-3 10 -4 0 0
said publish< lack< do<	0 -7 8 0 0
said publish< lack>	0 6 -3 0 0
said publish< publish>	10 0 -8 0 0
said publish>	18 -31 6 -3 -19
said publish> do<	0 -4 7 0 0
said publish> do>	-21 0 17 1 -12
said publish> lack<	2 3 -7 0 0
said publish> lack>	14 16 -27 0 0
said publish> lack> do>	4 18 -20 0 0
said publish> lack> refuse>	8 0 -4 0 0
said publish> refuse>	-5 0 12 0 0
said refuse>	-6 -5 1 0 7
said refuse> do>	0 -10 3 0 3
said sign<	20 -7 -10 -5 0
said sign< approve< do<	2 6 -12 0 0
said sign< approve< lack<	-2 -12 16 0 0
said sign< approve< lack< do<	0 8 -8 0 0
said sign< do>	-10 4 0 0 4
said sign< lack<	-2 18 -11 0 0
said sign< lack< do<	-5 7 0 0 0
said sign< publish<	13 -11 -4 0 0
said sign< publish< do<	7 2 -8 0 0
said sign< publish< do>	-5 0 6 0 0
said sign< publish< lack<	-2 -1 8 0 0
said sign< publish>	10 0 -9 0 0
said sign< refuse< do<	0 0 -7 0 12
said sign< sign>	-19 9 11 0 0
said sign< vote> do<	0 12 -9 0 0
said sign>	16 0 -17 4 0
said sign> approve<	2 22 -25 0 0
said sign> approve< do>	6 -6 0 0 0
said sign> approve< lack<	-8 2 2 0 0
said sign> approve> lack>	9 9 -19 0 0
said sign> approve> lack> do>	0 11 -10 0 0
said sign> approve> publish>	6 0 -5 0 0
said sign> do<	-13 3 0 6 0
said sign> do< do>	13 2 -15 0 0
said sign> do>	10 -3 -4 -1 -8
said sign> lack<	-12 10 0 0 0
said sign> lack< do>	-11 19 -4 0 0
said sign> lack>	-15 13 5 0 -9
said sign> lack> do>	3 -9 3 2 0
said sign> publish<	-7 8 0 0 0
said sign> publish>	12 0 -10 0 0
said sign> publish> do<	-7 0 8 0 0
said sign> publish> do>	-4 22 -10 0 -3
said sign> publish> lack> do>	-1 -11 15 0 0
said sign> refuse>	-8 -5 0 0 9
said sign> refuse> do>	6 -7 -10 -1 11
said sign> vote>	4 -7 0 0 0
said sign> vote> lack> do>	0 -6 5 0 0
said vote<	-11 1 7 0 0
said vote< do>	0 -6 9 0 0
said vote< lack<	0 11 -8 0 0
said vote< refuse>	0 -6 7 0 0
said vote>	-35 16 6 -6 0
said vote> do<	0 7 -5 0 0
said vote> do< do>	0 7 -6 0 0
said vote> do>	0 8 0 -8 -21
said vote> lack<	6 -28 8 7 0
said vote> lack>	-13 -11 16 2 0
said vote> publish>	0 -8 12 0 0
said vote> publish> do>	0 11 -9 0 0
said vote> refuse>	0 -1 14 0 -6
sb:"	-12 -11 24 -6 0
sb:" ,	0 14 -11 0 0
sb:" <person>	-3 -4 13 0 0
sb:" it	15 -1 -11 0 0
sb:" my	-4 0 7 0 0
sb:" our	0 -5 8 0 0
sb:" say	10 -12 0 0 0
sb:" subject	0 10 -9 0 0
sb:" we	-3 -17 21 0 0
sb:" what	0 13 -12 0 0
sb:'s	-5 4 5 -7 -14
sb:'s <level>	0 8 -7 0 0
sb:'s <quality>	10 0 -10 0 0
sb:'s a	3 0 -6 0 0
sb:'s cabinet	-8 16 -8 0 0
sb:'s chief	0 7 -6 0 0
sb:'s commerce	5 -6 0 0 0
sb:'s economy	4 -7 0 0 0
sb:'s foreign	0 -8 2 0 0
sb:'s government	-2 7 0 0 0
sb:'s is	0 3 -6 0 0
sb:'s minister	-15 5 11 0 -3
sb:'s president	10 -11 0 0 0
sb:'s prime	9 -5 0 0 0
sb:( <day-gone>	8 0 -6 0 0
sb:) and	10 0 -8 0 0
sb:) the	-4 0 6 0 0
sb:) —	12 -6 -3 0 -3
sb:*	15 0 -14 0 0
sb:,	2 -5 10 -15 0
sb:, "	0 -9 10 0 0
sb:, <day-ahead>	-4 0 8 0 0
sb:, <day-gone>	-7 0 11 0 0
sb:, <level>	0 -2 7 0 0
sb:, <name>	-11 -3 18 0 0
sb:, <number>	6 -2 -1 0 0
sb:, <office>	0 -7 4 0 0
sb:, <person>	12 14 -25 0 0
sb:, a	0 -6 5 0 0
sb:, according	5 -22 9 0 0
sb:, and	3 3 -6 -6 2
sb:, at	-10 6 1 0 0
sb:, because	0 0 7 0 0
sb:, both	-9 0 8 0 0
sb:, but	1 -6 -3 0 7
sb:, by	6 8 -17 0 0
sb:, come	0 -8 8 0 0
sb:, down	0 6 -4 0 0
sb:, end	0 0 -4 0 7
sb:, for	5 2 -8 0 0
sb:, had	10 -6 -3 0 0
sb:, has	-9 0 10 0 0
sb:, he	-8 19 -8 0 0
sb:, i	14 -17 0 0 0
sb:, if	-7 0 5 0 0
sb:, in	-32 6 19 0 0
sb:, it	3 -22 13 0 0
sb:, li	0 -6 8 0 0
sb:, mr	-2 -7 17 0 0
sb:, of	0 2 -12 0 7
sb:, on	-9 18 -13 0 5
sb:, only	0 0 -7 7 0
sb:, our	0 -4 6 0 0
sb:, over	2 0 -7 0 0
sb:, provided	-14 23 -11 0 0
sb:, say	-2 14 -8 0 0
sb:, shook	-11 0 11 0 0
sb:, sign	-3 -3 9 0 0
sb:, spoke	0 7 -6 0 0
sb:, suspend	0 18 -17 0 0
sb:, tell	-9 0 13 0 -7
sb:, that	-6 22 -15 0 0
sb:, the	1 13 -7 -1 -12
sb:, their	7 0 -5 0 0
sb:, then	8 3 -13 0 0
sb:, thi	0 -2 0 0 6
sb:, through	7 -9 0 0 0
sb:, to	-5 11 -4 0 0
sb:, too	8 -7 -3 1 0
sb:, under	-3 0 7 0 0
sb:, we	0 -6 8 0 0
sb:, when	4 -10 -12 0 14
sb:, which	15 -11 -2 0 0
sb:, who	0 -24 20 0 0
sb:, whose	-1 -8 12 0 0
sb:-	4 -13 0 0 4
sb:- the	-7 0 1 0 0
sb:. <person>	1 -9 5 0 0
sb:. m	0 -14 20 0 0
sb:/	-10 0 12 0 0
sb:/ <seat>	-1 0 6 0 0
sb::	17 8 -12 -19 -19
sb:: "	0 -5 9 0 0
sb:: <number>	12 7 -13 -1 -5
sb:: <person>	14 -17 0 0 0
sb:: <seat>	-1 -2 8 0 0
sb:: a	-1 -2 9 0 0
sb:: doe	0 -4 6 0 0
sb:: for	0 15 -13 0 0
sb:: from	0 -5 7 0 0
sb:: he	-6 4 0 0 0
sb:: i	-1 13 -9 0 0
sb:: in	5 8 -15 0 0
sb:: its	0 7 -6 0 0
sb:: on	0 10 -10 0 0
sb:: our	9 0 -6 0 0
sb:: the	8 0 -6 0 0
sb:: we	7 9 -17 0 0
sb:;	10 7 -16 0 -1
sb:; <person>	7 4 -12 0 0
sb:; for	-12 3 6 0 0
sb:; in	0 11 -11 0 0
sb:; on	0 5 -7 0 0
sb:; the	-2 -24 21 2 0
sb:<agent>	-6 -1 12 0 -14
sb:<day-ahead>	-18 13 7 -2 -5
sb:<day-ahead> ;	0 -6 7 0 0
sb:<day-ahead> at	0 7 -6 0 0
sb:<day-ahead> by	-16 2 7 0 0
sb:<day-ahead> in	0 9 -6 0 0
sb:<day-ahead> unless	0 -10 11 0 0
sb:<day-gone>	25 -26 -12 -8 8
sb:<day-gone> :	-7 0 9 0 0
sb:<day-gone> ;	8 2 -13 0 0
sb:<day-gone> <person>	-10 0 12 0 0
sb:<day-gone> and	12 -18 1 0 0
sb:<day-gone> by	5 -10 0 0 0
sb:<day-gone> evening	9 -1 -7 0 0
sb:<day-gone> morning	0 6 -6 0 0
sb:<day-gone> night	6 -3 0 0 0
sb:<day-gone> of	0 6 -7 0 0
sb:<day-gone> that	0 3 -9 0 5
sb:<day-gone> the	2 -11 1 0 0
sb:<day-gone> —	8 0 -10 0 0
sb:<day-today>	10 0 -13 0 0
sb:<day-today> (	-2 -7 11 0 0
sb:<day-today> ,	17 0 -13 0 0
sb:<day-today> -	4 -1 -6 0 5
sb:<day-today> :	8 -11 0 0 0
sb:<day-today> ;	0 6 -11 0 0
sb:<day-today> and	-3 7 -1 0 0
sb:<day-today> by	14 -1 -10 0 0
sb:<day-today> morning	1 11 -15 0 0
sb:<day-today> that	0 8 -6 0 0
sb:<day-today> —	-4 7 0 0 0
sb:<duty>	-10 -1 10 0 0
sb:<gate>	-2 6 -1 0 -7
sb:<goods-amount>	0 -2 8 0 0
sb:<goods>	0 -17 14 0 4
sb:<level>	0 -17 7 0 0
sb:<level> ,	-3 -8 6 0 5
sb:<level> at	6 0 -4 0 0
sb:<level> duty	0 9 -8 0 0
sb:<level> in	-2 0 6 0 0
sb:<level> instead	0 6 -4 0 0
sb:<level> that	9 0 -6 0 0
sb:<level> to	9 0 -8 0 0
sb:<month-ahead>	-2 -11 19 0 0
sb:<month-ahead> ,	0 -9 13 0 0
sb:<month-gone>	0 -3 6 0 0
sb:<month-gone> ,	7 4 -9 0 0
sb:<name> 's	-2 24 -11 -7 -10
sb:<name> ,	4 0 -6 0 0
sb:<name> :	11 -2 -6 0 0
sb:<name> ;	17 -3 -12 0 0
sb:<name> <day-today>	-15 4 8 0 0
sb:<name> a	10 -7 0 0 0
sb:<name> act	-7 0 10 0 0
sb:<name> agree	0 -12 17 0 0
sb:<name> also	-1 7 -2 0 0
sb:<name> and	-19 -6 27 0 0
sb:<name> has	-6 -3 7 0 1
sb:<name> have	12 -3 -6 0 0
sb:<name> in	-9 2 0 0 0
sb:<name> is	0 0 -3 6 0
sb:<name> it	7 5 -14 0 0
sb:<name> president	1 -16 11 0 0
sb:<name> say	-9 13 -8 1 0
sb:<name> sign	0 -7 2 0 0
sb:<name> take	4 1 -8 0 0
sb:<name> that	-7 0 5 0 0
sb:<name> the	7 -1 -4 0 0
sb:<name> to	0 -6 0 0 7
sb:<name> will	5 -32 8 0 1
sb:<not>	-26 0 10 7 2
sb:<number>	3 -21 9 0 5
sb:<number> ,	-3 12 -14 0 9
sb:<number> /	-8 0 5 0 0
sb:<number> :	16 2 -11 -1 -5
sb:<number> ;	-6 0 3 0 0
sb:<number> <name>	-1 -1 6 0 0
sb:<number> <person>	0 5 -7 0 0
sb:<number> and	7 0 -4 0 0
sb:<number> in	8 0 -7 0 0
sb:<number> of	0 -8 8 0 0
sb:<number> p	0 -1 6 0 0
sb:<number> th	11 0 -8 0 0
sb:<number> the	0 -9 1 3 0
sb:<number> to	0 -9 0 3 0
sb:<number> —	4 -12 2 0 0
sb:<office>	-1 13 -7 0 -1
sb:<office> 's	-7 8 -1 0 0
sb:<office> ,	18 -6 -12 0 1
sb:<office> :	-25 8 9 0 0
sb:<office> <person>	0 6 -7 0 0
sb:<office> and	-6 10 0 0 0
sb:<office> has	-12 0 12 0 0
sb:<office> in	11 0 -7 0 0
sb:<office> of	0 -16 14 0 0
sb:<office> say	4 6 -11 0 0
sb:<office> that	0 0 -6 0 1
sb:<organisation>	5 6 -8 0 0
sb:<organisation> 's	0 -28 28 0 0
sb:<organisation> ,	8 6 -15 0 0
sb:<organisation> :	11 -6 -4 0 0
sb:<organisation> ;	2 6 -11 0 0
sb:<organisation> and	-14 26 -14 0 0
sb:<organisation> approve	10 2 -14 0 0
sb:<organisation> for	0 10 -9 0 0
sb:<organisation> has	-9 -11 16 0 1
sb:<organisation> must	0 -18 20 0 0
sb:<organisation> on	-1 11 -12 0 3
sb:<organisation> say	1 -17 9 0 0
sb:<organisation> sign	0 8 -11 0 0
sb:<organisation> tell	9 0 -8 0 0
sb:<organisation> that	-2 0 6 0 0
sb:<person>	-3 -5 16 -15 1
sb:<person> 's	2 8 -13 0 0
sb:<person> (	-9 -7 13 0 1
sb:<person> ,	0 -22 22 0 -10
sb:<person> :	11 41 -46 0 0
sb:<person> ;	18 0 -17 0 0
sb:<person> and	0 4 -7 0 8
sb:<person> announce	0 -9 13 0 0
sb:<person> did	6 0 -4 0 0
sb:<person> for	8 -5 -2 0 0
sb:<person> had	-6 0 10 0 0
sb:<person> has	-7 0 3 0 0
sb:<person> in	0 -9 13 0 0
sb:<person> is	-2 -17 22 0 0
sb:<person> must	0 8 -6 0 0
sb:<person> need	-6 0 5 0 0
sb:<person> sign	-27 -22 47 0 0
sb:<person> tell	0 10 -6 0 0
sb:<person> that	0 14 -16 0 0
sb:<person> want	8 0 -6 0 0
sb:<person> was	-3 -2 0 0 8
sb:<person> will	-7 8 -1 0 0
sb:<person> would	0 7 -6 0 0
sb:<points>	-13 4 3 0 0
sb:<quality>	11 -1 -11 0 4
sb:<quality> cabinet	8 -12 0 0 0
sb:<quality> economy	-8 10 0 0 0
sb:<quality> order	0 -6 7 0 0
sb:<quality> owner	7 0 -6 0 0
sb:<quality> president	7 -3 -5 0 0
sb:<quality> ship	0 8 -6 0 0
sb:<quality> side	10 0 -9 0 0
sb:<quality> tariff	8 0 -6 0 0
sb:<quality> trade	-6 7 0 0 0
sb:<quality> wheat	13 0 -12 0 0
sb:<seat>	-4 7 -8 -8 11
sb:<seat> 's	5 0 -6 0 0
sb:<seat> ,	-3 7 -10 0 9
sb:<seat> /	-2 0 7 0 0
sb:<seat> :	-4 12 -5 0 0
sb:<seat> <day-today>	6 0 -5 0 0
sb:<seat> a	0 7 -3 0 0
sb:<seat> and	-1 -10 12 0 0
sb:<seat> has	0 1 -7 0 6
sb:<seat> in	-5 -6 14 0 0
sb:<seat> it	0 9 -21 0 6
sb:<seat> on	15 -7 -6 0 0
sb:<seat> the	7 0 -2 0 0
sb:<seat> would	0 7 -4 0 0
sb:<sender>	-14 -12 30 0 -2
sb:<span> ,	-9 6 0 0 4
sb:<span> after	0 -6 3 0 0
sb:<span> of	12 -4 -6 0 0
sb:<taker>	-9 -16 22 0 0
sb:<v-agree>	11 -9 3 -11 -5
sb:<v-bear>	12 -11 -1 0 0
sb:<v-begin>	-24 16 -1 0 4
sb:<v-deny>	-5 -4 12 0 0
sb:<v-down>	-3 -6 13 0 -3
sb:<v-end>	-8 8 -5 0 11
sb:<v-impose>	4 0 -2 -9 3
sb:<v-propose>	-27 7 13 7 -23
sb:<v-return>	7 -9 0 0 0
sb:<v-say>	-10 -2 13 -2 -8
sb:<v-stay>	2 -17 18 0 -3
sb:<v-suspend>	-12 -5 20 0 -4
sb:<v-target>	0 12 -8 0 0
sb:<v-threaten>	0 -6 11 0 0
sb:<v-up>	-5 -12 19 0 -8
sb:@	0 -6 4 0 0
sb:_	-3 -4 11 0 0
sb:a	-13 7 5 5 -9
sb:a .	2 -7 1 0 0
sb:a <organisation>	0 -8 13 0 -2
sb:a <span>	0 10 -7 0 0
sb:a bill	0 -5 8 0 0
sb:a decree	8 -5 0 0 0
sb:a final	0 -7 7 0 0
sb:a joint	-7 5 0 0 0
sb:a law	0 9 -9 0 0
sb:a licence	6 -5 0 0 0
sb:a long	6 -5 0 0 0
sb:a mandate	0 11 -11 0 0
sb:a meet	12 0 -10 0 0
sb:a new	-3 11 -5 0 0
sb:a notice	-5 18 -19 6 0
sb:a paper	0 0 -8 0 6
sb:a pen	2 -6 0 0 0
sb:a preliminary	0 6 -5 0 0
sb:a resolution	2 0 -6 0 0
sb:a second	0 13 -8 0 0
sb:a signature	-16 22 -10 0 0
sb:a single	0 6 -5 0 0
sb:a statement	0 -7 4 0 0
sb:a tariff	-6 -1 1 4 0
sb:a third	-4 0 7 0 0
sb:a truce	11 -14 -2 0 2
sb:a vote	0 9 -13 3 0
sb:about	0 -12 19 0 0
sb:accept	0 -9 5 0 0
sb:accord	0 -20 19 0 0
sb:according	7 -21 11 0 0
sb:according to	7 -21 11 0 0
sb:account	0 -2 6 0 0
sb:act	0 -8 6 0 0
sb:act ,	-6 0 7 0 0
sb:act of	0 -8 9 0 0
sb:add	0 6 -2 0 0
sb:add that	0 10 -7 0 0
sb:adopt	8 4 -13 0 0
sb:after	-16 5 2 0 8
sb:after <span>	7 2 -19 0 7
sb:again	0 -3 8 0 0
sb:again ,	0 -6 7 0 0
sb:agree	-23 10 7 0 -1
sb:agree in	-16 0 9 0 0
sb:agree to	0 -5 9 0 0
sb:agree until	0 13 -10 0 0
sb:agreement ,	0 -7 7 0 0
sb:agreement has	0 16 -14 0 0
sb:agreement must	0 13 -12 0 0
sb:agreement that	-8 0 10 0 0
sb:agreement was	11 1 -14 0 0
sb:agreement with	-13 0 16 0 0
sb:agreement would	0 6 -5 0 0
sb:agriculture	0 8 -8 0 0
sb:al	0 -9 7 0 0
sb:al -	0 -9 7 0 0
sb:alert	4 3 -9 0 0
sb:also	0 -8 16 0 0
sb:an	-9 -3 17 0 -7
sb:an <office>	0 9 -6 0 0
sb:an agreement	0 8 -2 0 0
sb:an extension	-4 0 7 0 0
sb:and	-5 7 -4 -31 15
sb:and ,	0 15 -24 0 6
sb:and <name>	-1 -2 7 0 0
sb:and <number>	0 -3 8 0 0
sb:and <person>	-15 -23 24 0 6
sb:and a	7 -3 -1 0 0
sb:and by	0 6 -5 0 0
sb:and end	0 6 -5 0 0
sb:and for	4 13 -20 0 0
sb:and has	-3 -13 19 0 0
sb:and he	0 0 6 0 0
sb:and is	0 -5 6 0 0
sb:and it	0 -10 1 0 0
sb:and me	0 11 -10 0 0
sb:and no	-4 -9 16 0 0
sb:and not	0 -4 8 0 0
sb:and of	1 6 -9 0 0
sb:and on	-14 0 11 0 0
sb:and sign	0 9 -8 0 0
sb:and that	16 -19 2 0 0
sb:and the	0 0 -3 0 9
sb:and trade	7 -4 0 0 0
sb:and with	11 0 -11 0 0
sb:andré	-5 -2 10 0 0
sb:annex	6 0 -4 0 0
sb:announce	-15 -12 27 0 0
sb:announce that	0 -6 7 0 0
sb:announcement	6 2 -10 0 0
sb:announcement of	5 6 -13 0 0
sb:another	-5 0 7 0 0
sb:any	-6 0 6 0 0
sb:any agreement	0 -5 6 0 0
sb:any extension	0 16 -12 0 0
sb:anything	0 -9 8 0 0
sb:app	0 -6 8 0 0
sb:app 's	0 -6 7 0 0
sb:apply	3 -16 10 0 0
sb:approval	3 5 -6 0 0
sb:approval ,	0 -8 8 0 0
sb:approval of	4 4 -7 0 0
sb:arabic	0 0 -6 0 7
sb:are	9 -24 10 0 0
sb:argue	0 -6 6 0 0
sb:as	-11 0 8 0 0
sb:as of	-6 0 10 0 0
sb:as soon	0 9 -9 0 0
sb:ask	0 11 -18 14 -4
sb:ask in	0 0 -10 12 0
sb:assent	0 10 -8 0 0
sb:at	-8 -17 28 -1 -8
sb:at <level>	-1 0 7 0 0
sb:at a	14 1 -17 0 0
sb:at noon	-4 0 7 0 0
sb:at once	12 -7 -3 0 0
sb:at the	-26 0 26 0 0
sb:authorised	-12 6 3 0 0
sb:await	-4 10 -3 0 0
sb:await the	-1 10 -6 0 0
sb:back	0 -14 12 0 0
sb:back ,	11 -3 -4 0 0
sb:back to	-7 -3 13 0 0
sb:be	-47 33 -3 -3 0
sb:be approve	-7 2 1 0 0
sb:be confirm	0 9 -8 0 0
sb:be extend	0 8 -7 0 0
sb:be prolonged	0 -7 8 0 0
sb:be put	-6 2 0 0 0
sb:be sign	-36 26 0 0 0
sb:bear	24 -17 -12 0 0
sb:bear the	22 -15 -12 0 0
sb:because the	0 -1 6 0 0
sb:become	0 14 -13 0 0
sb:been	11 0 -7 0 -2
sb:been sign	17 3 -20 0 0
sb:before	6 0 -3 0 0
sb:before it	8 3 -13 0 0
sb:before the	10 2 -9 0 0
sb:begin	-8 0 11 0 0
sb:behalf	-15 5 7 0 0
sb:behalf of	-15 5 7 0 0
sb:being	0 0 -3 0 6
sb:believe	0 -7 7 0 0
sb:beside	2 -5 -11 0 12
sb:between	14 -18 0 0 0
sb:between <name>	11 -5 -3 0 0
sb:between the	9 -1 -4 0 0
sb:bill	-9 0 4 0 0
sb:bill to	0 -6 7 0 0
sb:both	4 16 -15 0 0
sb:both <office>	15 0 -12 0 0
sb:both country	8 0 -7 0 0
sb:both government	-2 11 -5 0 0
sb:both side	-9 -3 16 0 0
sb:bring	-7 0 3 0 0
sb:bring the	0 -5 6 0 0
sb:but	-7 6 -14 5 12
sb:but the	-9 9 -6 0 5
sb:by	20 -7 -6 0 -27
sb:by <day-ahead>	8 -9 0 0 0
sb:by <day-today>	0 9 -7 0 0
sb:by <level>	-2 -4 9 0 0
sb:by <name>	-6 8 0 0 0
sb:by <office>	11 7 -21 0 0
sb:by <person>	-7 -2 9 0 0
sb:by <span>	-6 2 1 0 0
sb:by a	5 0 -12 4 0
sb:by an	9 0 -8 0 0
sb:by both	0 14 -11 0 0
sb:by mr	14 0 -16 0 0
sb:by telephone	-1 -3 10 0 0
sb:by the	15 0 -12 0 -2
sb:bytedance	-1 0 6 0 0
sb:cabinet	0 4 -8 0 0
sb:call	-6 -16 24 0 0
sb:can	8 -3 0 0 0
sb:can be	-3 -6 13 0 0
sb:car will	0 6 -5 0 0
sb:case	0 -7 11 0 0
sb:ceasefire	-16 0 18 0 0
sb:change	0 -16 13 0 0
sb:charge	9 -6 -3 0 0
sb:charge <level>	11 -1 -7 0 0
sb:chenggang	0 -9 11 0 0
sb:chenggang ,	0 -6 8 0 0
sb:chief	0 7 -6 0 0
sb:chip	-8 -2 16 0 0
sb:clear	7 -10 0 0 0
sb:club	5 -7 0 0 0
sb:collect	6 -3 0 0 0
sb:come	-13 0 8 0 0
sb:come from	0 15 -14 0 0
sb:come out	0 -9 7 0 0
sb:commerce	19 -14 -7 0 0
sb:commerce ,	11 0 -8 0 0
sb:commissioner	-10 0 11 0 0
sb:company	-15 -1 20 0 0
sb:company 's	-13 0 14 0 0
sb:confirm the	0 -8 9 0 0
sb:consensu	8 0 -7 0 0
sb:consensu of	8 -4 -1 0 0
sb:consultation	0 -13 11 0 0
sb:control	-1 8 -3 0 0
sb:coordinating	0 6 -4 0 0
sb:copper	3 -8 0 0 0
sb:could	-3 -19 13 11 -1
sb:could not	0 0 -4 11 0
sb:counted	0 6 -5 0 0
sb:countersigned	0 -6 5 0 0
sb:country	5 -11 1 0 0
sb:country ,	8 0 -6 0 0
sb:court	0 0 7 0 0
sb:custom	-6 -4 15 0 0
sb:cut	13 -7 -4 0 0
sb:date	0 -5 10 0 0
sb:day of	0 -8 11 0 0
sb:day on	-5 8 -2 0 0
sb:deadline	0 -6 3 0 0
sb:deal	-21 9 0 0 -1
sb:deal that	0 6 -3 0 0
sb:deal was	-3 0 6 0 0
sb:decided	0 -7 10 0 0
sb:decision	8 -3 -10 0 4
sb:decision of	0 0 -8 0 5
sb:decision was	6 0 -5 0 0
sb:decree	1 4 -11 0 5
sb:decree is	-4 0 6 0 0
sb:decree of	14 -4 -8 0 0
sb:decree on	0 11 -10 0 0
sb:decree was	0 1 -7 0 0
sb:delegation	-15 0 13 0 0
sb:depend	0 6 -4 0 0
sb:depend on	0 6 -4 0 0
sb:did	6 4 -9 0 0
sb:did not	-2 7 -1 0 0
sb:did so	0 6 -10 0 0
sb:diet	0 -6 7 0 0
sb:directed	-7 0 10 0 0
sb:directed the	-7 0 10 0 0
sb:do	-9 -7 14 2 0
sb:do not	0 -6 0 5 0
sb:doe	-17 4 2 0 0
sb:doe not	0 -27 31 0 0
sb:doe the	0 13 -11 0 0
sb:done	-3 -3 8 0 0
sb:down	-1 -2 10 0 0
sb:down from	0 6 -4 0 0
sb:draft	-5 15 -8 0 0
sb:draw	-1 1 -5 0 6
sb:draw up	0 1 -10 0 6
sb:dry	8 -1 -2 0 0
sb:due	0 -22 25 0 0
sb:due to	0 -6 7 0 0
sb:duty	-7 7 0 0 0
sb:duty over	0 6 -5 0 0
sb:each	3 -10 4 0 0
sb:each of	0 6 -6 0 0
sb:each other	-4 -1 9 0 0
sb:each side	0 -5 6 0 0
sb:earth	-9 -3 15 0 0
sb:economic	7 0 -3 0 0
sb:economic and	8 -4 -1 0 0
sb:economy	-9 0 9 0 0
sb:effect	-7 15 -7 0 0
sb:elsewhere	-4 0 6 0 0
sb:end	-19 15 -2 0 6
sb:end of	-13 1 10 0 0
sb:end on	-8 9 0 0 0
sb:enter	-2 9 -3 0 0
sb:enter into	-2 11 -5 0 0
sb:entry	0 7 -5 0 0
sb:entry into	0 8 -8 0 0
sb:evening	9 -8 -2 0 0
sb:everybody	-7 -2 11 0 0
sb:expect	-6 4 0 0 0
sb:expect to	-11 1 7 0 0
sb:export control	0 6 -5 0 0
sb:extend	-7 0 12 0 0
sb:extend by	0 -5 9 0 0
sb:extend their	-3 0 6 0 0
sb:extension	-6 23 -10 0 -3
sb:extension of	-1 -9 15 0 0
sb:extension to	18 3 -21 0 0
sb:extension was	-3 0 7 0 0
sb:extension would	-8 10 0 0 0
sb:fact	-2 -3 11 0 0
sb:fact sheet	-2 -2 9 0 0
sb:fail	0 -6 10 0 0
sb:fail ,	0 -3 6 0 0
sb:fall	-13 6 3 0 0
sb:far	-2 -2 11 0 0
sb:farmer	9 0 -4 0 0
sb:fee on	0 7 -6 0 0
sb:finance	-2 0 8 0 0
sb:firm	0 -1 6 0 0
sb:first	0 0 -3 0 6
sb:first :	-8 0 5 0 0
sb:first day	0 -6 9 0 0
sb:following	0 -7 8 0 0
sb:for	11 -5 -4 0 0
sb:for <level>	0 6 -3 0 0
sb:for <name>	32 -12 -17 0 -1
sb:for <seat>	0 0 -7 0 7
sb:for <span>	-14 0 13 0 0
sb:for a	-18 0 13 0 0
sb:for negotiation	0 8 -7 0 0
sb:for that	0 16 -15 0 0
sb:for the	16 -2 -8 0 -4
sb:for trade	6 0 0 0 -2
sb:for us	10 5 -16 0 0
sb:force	-9 24 -11 0 0
sb:force ,	0 15 -14 0 0
sb:foreign	0 -10 5 0 0
sb:four	-3 0 7 0 0
sb:framework	-8 0 3 0 0
sb:framework for	0 -4 9 0 0
sb:freeze	0 -4 8 0 0
sb:from	0 14 -11 -5 4
sb:from <day-ahead>	10 0 -7 0 0
sb:from <day-gone>	0 -6 0 0 4
sb:from <level>	11 0 -12 0 0
sb:from <name>	0 -3 0 0 6
sb:from <seat>	-9 4 0 0 0
sb:from the	-3 12 -6 0 0
sb:full	0 4 -7 0 0
sb:gazetted	0 6 -1 0 0
sb:general	-11 -5 18 0 0
sb:geneva	-15 5 6 0 0
sb:geneva ,	-8 8 0 0 0
sb:get	4 12 -16 0 0
sb:give	1 -12 4 0 0
sb:give its	0 -5 6 0 0
sb:given	14 -9 -2 0 0
sb:go through	0 10 -10 0 0
sb:go up	-2 -6 11 0 0
sb:gold	8 -1 -4 0 0
sb:good	14 -18 2 0 0
sb:good have	8 0 -8 0 0
sb:government	-13 7 0 0 0
sb:ground	0 -8 9 0 0
sb:guest	0 10 -10 0 0
sb:had	0 6 0 0 -4
sb:had reach	0 7 -7 0 0
sb:had sign	9 -6 -2 0 0
sb:had the	6 0 -3 0 0
sb:halifax	0 12 -9 0 0
sb:hand	-2 -9 15 0 0
sb:hand in	-11 0 12 0 0
sb:hand over	-3 -2 9 0 0
sb:harvest ,	9 0 -9 0 0
sb:has	1 -8 3 -2 4
sb:has accept	0 -5 7 0 0
sb:has been	5 2 -7 0 0
sb:has its	6 -4 0 0 0
sb:has make	0 7 -2 0 0
sb:has published	0 11 -9 0 0
sb:has put	5 -6 -8 0 9
sb:has say	0 -4 10 0 0
sb:has sign	0 -7 8 0 0
sb:has still	0 6 -4 0 0
sb:has take	0 2 -10 0 5
sb:has to	-9 17 -7 0 0
sb:has yet	0 -10 11 0 0
sb:have	14 -11 2 1 -11
sb:have ,	7 0 -3 0 0
sb:have been	-9 -9 22 0 0
sb:have heard	0 9 -7 0 0
sb:have not	13 -6 -13 7 0
sb:have pay	6 0 -6 0 0
sb:have see	0 5 -7 0 0
sb:have to	-9 0 9 0 0
sb:have yet	0 9 -9 0 0
sb:he	-20 6 8 -3 3
sb:he 's	0 15 -12 0 0
sb:he add	0 11 -9 0 0
sb:he and	-5 0 11 0 0
sb:he did	0 8 -7 0 0
sb:he had	-1 8 -2 0 0
sb:he is	0 -10 8 0 0
sb:he say	0 7 -9 -1 0
sb:he sign	-6 4 0 0 0
sb:he tell	0 -11 5 0 1
sb:he will	0 -12 14 0 0
sb:he would	-4 27 -20 0 0
sb:he'll	-4 0 8 0 0
sb:hear	-2 6 -1 0 0
sb:hear that	-1 11 -7 0 0
sb:heard	0 14 -11 0 0
sb:her	0 -1 -5 0 11
sb:here	0 5 -6 0 0
sb:here ,	0 7 -5 0 0
sb:high	-7 -1 11 0 0
sb:his	-8 -1 8 -15 2
sb:his <office>	0 -14 18 0 0
sb:his guest	0 10 -10 0 0
sb:his name	-4 5 -10 0 9
sb:his own	0 -13 11 0 0
sb:hit	0 6 -5 0 0
sb:home	-6 5 0 0 0
sb:hour	1 -9 -2 0 3
sb:hour before	7 0 -5 0 0
sb:hour later	0 0 -7 0 5
sb:house	-7 -10 20 0 0
sb:how	0 -5 8 0 0
sb:i can	0 7 -7 0 0
sb:i do	0 -11 3 5 0
sb:i have	9 0 -4 0 0
sb:i shall	0 -6 10 0 0
sb:i was	-3 7 0 0 0
sb:i will	0 -1 -2 0 7
sb:i've	7 -7 -2 1 0
sb:if	-13 -1 16 0 -7
sb:if it	0 7 -4 0 0
sb:if nothing	8 -9 0 0 0
sb:importer	0 -4 7 0 0
sb:in	-7 6 10 -7 -11
sb:in <name>	6 19 -26 0 -5
sb:in <number>	6 0 -2 0 0
sb:in <seat>	13 0 -10 -4 0
sb:in a	17 -2 -11 0 0
sb:in geneva	-13 0 11 0 0
sb:in halifax	0 12 -9 0 0
sb:in my	5 0 -8 0 0
sb:in principle	8 2 -12 0 0
sb:in return	9 -3 -4 0 0
sb:in stockholm	0 13 -10 0 0
sb:in the	-30 -7 33 0 0
sb:in their	0 3 -7 0 0
sb:in which	-5 0 8 0 0
sb:included	0 6 -5 0 0
sb:included ,	0 6 -6 0 0
sb:increase	0 -11 12 0 0
sb:initialled	-7 7 -5 0 7
sb:ink	9 0 -4 0 0
sb:ink is	11 0 -10 0 0
sb:instrument	0 -7 1 0 0
sb:international	-12 0 15 0 0
sb:international trade	-11 0 14 0 0
sb:into	-19 16 0 0 0
sb:into force	-5 21 -11 0 0
sb:investment	0 7 -4 0 0
sb:is	-11 0 13 0 -7
sb:is ,	0 0 -9 7 0
sb:is a	-7 0 2 0 0
sb:is agree	-1 22 -16 0 0
sb:is an	-6 0 8 0 0
sb:is done	0 -5 6 0 0
sb:is due	0 -11 11 0 0
sb:is missing	-11 5 0 0 0
sb:is not	0 10 -6 0 0
sb:is now	5 5 -11 0 0
sb:is ready	0 11 -8 0 0
sb:is sign	1 -15 9 0 0
sb:is the	-11 4 2 0 0
sb:is to	-9 -11 21 0 0
sb:is what	15 -4 -6 0 0
sb:is with	0 16 -14 0 0
sb:issued	0 5 -6 0 0
sb:issued by	0 8 -10 0 0
sb:it	11 -6 -7 4 5
sb:it ,	-15 4 5 0 0
sb:it and	0 0 -6 0 10
sb:it be	0 6 -5 0 0
sb:it doe	0 -6 7 0 0
sb:it give	9 0 -9 0 0
sb:it has	8 0 -5 0 0
sb:it in	18 -5 -12 0 0
sb:it must	0 -17 19 0 0
sb:it need	7 5 -11 0 0
sb:it on	10 0 -8 0 0
sb:it still	-6 -6 15 0 0
sb:it take	0 -6 0 0 6
sb:it to	0 26 -25 0 0
sb:it was	-1 -5 0 7 0
sb:it will	-13 15 -3 0 0
sb:it with	0 -5 9 0 0
sb:it would	0 7 -4 0 0
sb:its	5 0 -6 -3 2
sb:its <person>	0 9 -10 0 0
sb:its <quality>	-1 0 6 0 0
sb:its own	-5 -4 13 0 0
sb:itself	0 -5 8 0 0
sb:izmir	-10 0 10 0 0
sb:joint	-16 0 10 0 0
sb:joint statement	-4 10 -4 0 0
sb:joint venture	-4 0 6 0 0
sb:just	9 0 -6 0 0
sb:just sign	7 0 -5 0 0
sb:justice	0 -3 10 0 0
sb:keep	-15 16 -4 0 0
sb:keep <points>	0 7 -4 0 0
sb:khan	-14 0 12 0 0
sb:know	0 6 -9 1 0
sb:know through	0 13 -12 0 0
sb:lack	-15 9 0 0 0
sb:lapse	7 -4 0 0 0
sb:lapse ,	9 0 -8 0 0
sb:last week	12 0 -14 0 0
sb:law	8 0 -6 0 0
sb:law the	0 9 -8 0 0
sb:lawyer	6 7 -13 0 0
sb:lay	0 9 -5 0 0
sb:leader	-3 6 0 0 0
sb:leader ,	-1 11 -7 0 0
sb:leave	-4 11 -4 0 0
sb:leave for	7 -5 0 0 0
sb:leave it	0 16 -15 0 0
sb:led	-12 -3 18 0 0
sb:led by	-8 0 11 0 0
sb:length	0 6 -5 0 0
sb:let	-2 0 8 0 0
sb:level	10 0 -9 0 0
sb:levy	-3 0 0 0 7
sb:levy on	0 0 -4 0 7
sb:li	0 -9 11 0 0
sb:li chenggang	0 -9 11 0 0
sb:licence	3 -14 0 0 3
sb:licence for	6 -5 -5 0 3
sb:lie	0 6 -3 0 0
sb:lie with	0 6 -4 0 0
sb:like to	0 6 -5 0 0
sb:list	0 -11 13 0 0
sb:long	5 -6 0 0 0
sb:longer	0 -1 6 0 0
sb:look	0 -2 6 0 0
sb:lower	0 -18 15 0 0
sb:lower duty	0 -7 5 0 0
sb:lower rate	0 -4 8 0 0
sb:lower the	6 0 -5 0 0
sb:m	0 -14 14 0 0
sb:m .	0 -14 14 0 0
sb:make	18 0 -16 0 0
sb:make on	12 0 -11 0 0
sb:maker	-9 0 13 0 0
sb:maker of	-6 0 7 0 0
sb:man	-12 9 -6 0 6
sb:man who	0 0 -5 0 6
sb:mandate	0 16 -15 0 0
sb:mandate for	0 15 -15 0 0
sb:may	-7 8 0 0 0
sb:me	0 10 -8 0 0
sb:me ,	0 9 -6 0 0
sb:me that	0 6 -5 0 0
sb:meant	0 4 -17 0 12
sb:medicine	-7 0 4 0 0
sb:meet	-4 -13 15 0 3
sb:meet at	-4 0 6 0 0
sb:meet in	9 0 -7 0 0
sb:meet of	-2 -5 12 0 0
sb:member	-6 -18 25 0 0
sb:member of	-7 -2 12 0 0
sb:men	7 0 -5 0 0
sb:midnight	19 -3 -14 0 0
sb:mine	-1 13 -10 0 0
sb:minister	3 6 -3 0 -9
sb:minister of	-5 7 0 0 0
sb:ministry	0 -5 7 0 0
sb:ministry of	2 0 -6 0 0
sb:minute	18 -4 -12 0 0
sb:missing	-12 5 0 0 0
sb:missing is	-7 9 -2 0 0
sb:more than	0 -6 10 0 0
sb:morning	-5 10 -3 0 0
sb:most	0 -6 11 0 0
sb:most of	0 -2 6 0 0
sb:mr	-7 15 2 -9 -18
sb:mr .	-3 0 9 0 0
sb:mr <person>	-8 22 -6 0 -2
sb:mrs	-5 0 6 0 0
sb:must	-14 -7 17 0 0
sb:must be	-2 -5 10 0 0
sb:must still	0 -15 18 0 0
sb:my	9 5 -16 0 0
sb:my hand	7 -3 -1 0 0
sb:my signature	4 1 -8 0 0
sb:name	4 -3 -7 0 8
sb:name ,	16 0 -16 0 0
sb:name to	0 -3 -5 0 9
sb:need	0 8 -1 0 -4
sb:need a	0 20 -16 0 0
sb:negotiation	-1 10 -6 0 0
sb:negotiation on	0 8 -8 0 0
sb:neither	-7 4 0 0 0
sb:new	-5 -18 19 0 2
sb:new tariff	0 -2 6 0 0
sb:night ,	7 -2 -1 0 0
sb:no	-12 1 10 -3 -8
sb:no .	0 16 -13 0 0
sb:no more	0 -6 7 0 0
sb:no one	1 -8 3 0 0
sb:no order	-3 13 -8 0 0
sb:nobody	-12 12 0 0 0
sb:nobody has	0 8 -7 0 0
sb:nobody in	0 -1 6 0 0
sb:nod	0 17 -16 0 0
sb:noon	-5 0 10 0 0
sb:noon ,	-4 0 7 0 0
sb:nor	-9 4 1 0 0
sb:northern	0 -7 8 0 0
sb:not	0 -24 1 17 11
sb:not ,	5 -17 0 0 6
sb:not be	0 0 -4 0 6
sb:not been	5 0 -7 0 0
sb:not need	0 -20 21 0 0
sb:not say	0 2 -8 6 0
sb:not sign	-1 -9 1 0 9
sb:not the	-4 0 7 0 0
sb:not yet	0 14 -11 0 0
sb:note	18 -4 -20 0 7
sb:note of	1 0 -7 0 6
sb:nothing is	4 1 -7 0 0
sb:notice	-3 24 -25 5 0
sb:notice by	-3 9 -4 0 0
sb:notice of	0 13 -19 6 0
sb:notify	-6 0 5 0 0
sb:now	-10 12 -2 0 0
sb:nvidia	0 0 6 0 0
sb:obtain	0 -11 13 0 0
sb:obtain the	0 -8 10 0 0
sb:of	-6 2 8 0 -15
sb:of <day-gone>	-6 0 5 0 0
sb:of <day-today>	-5 -1 10 0 0
sb:of <name>	0 15 -15 0 0
sb:of <number>	0 3 -15 4 6
sb:of <seat>	0 13 -11 0 0
sb:of a	0 20 -19 0 0
sb:of all	0 -6 1 0 0
sb:of both	2 10 -13 0 0
sb:of commerce	14 -4 -9 0 0
sb:of international	-11 0 12 0 0
sb:of it	1 -8 3 0 0
sb:of its	0 -6 8 0 0
sb:of mr	5 0 -7 0 0
sb:of one	0 7 -4 0 0
sb:of talk	11 0 -13 0 0
sb:off	2 7 -8 0 0
sb:on	0 -5 2 8 0
sb:on ,	7 0 -8 0 0
sb:on <day-ahead>	-12 5 5 0 0
sb:on <day-gone>	12 -14 -5 -2 5
sb:on <day-today>	0 -14 5 7 0
sb:on <quality>	7 0 -9 3 0
sb:on a	-9 -8 19 0 0
sb:on an	0 -11 12 0 0
sb:on behalf	-15 5 7 0 0
sb:on our	13 0 -15 0 0
sb:on the	-9 3 6 0 -3
sb:on thi	7 0 -7 0 0
sb:on which	-8 5 -6 6 0
sb:once the	-1 -5 10 0 0
sb:one	0 10 -7 0 0
sb:one ,	10 -2 -4 0 0
sb:one more	0 6 -6 0 0
sb:one of	-2 14 -9 0 0
sb:only	-3 0 0 6 0
sb:only to	2 -11 6 0 0
sb:opposition	0 -6 7 0 0
sb:or	-6 17 -10 0 0
sb:order and	0 -9 9 0 0
sb:order by	-4 8 0 0 0
sb:order has	4 2 -8 0 0
sb:order in	0 7 -7 0 0
sb:order is	0 -12 9 0 0
sb:order of	0 -7 7 0 0
sb:order on	-13 0 17 0 0
sb:order was	7 0 -5 0 0
sb:other	10 -2 -4 0 0
sb:other ,	8 0 -6 0 0
sb:other side	0 13 -10 0 0
sb:our	10 0 -10 1 0
sb:our ,	0 7 -4 0 0
sb:our <office>	-3 -2 11 0 0
sb:our is	8 8 -17 0 0
sb:our own	0 8 -11 0 0
sb:our side	20 5 -27 0 0
sb:out	0 22 -19 0 0
sb:out of	-7 18 -11 0 0
sb:out that	0 12 -11 0 0
sb:outline	0 7 -6 0 0
sb:outline of	0 7 -7 0 0
sb:over	3 2 -6 0 0
sb:over fentanyl	1 4 -9 0 0
sb:over the	3 -10 2 0 0
sb:owner	7 0 -5 0 0
sb:owner ,	7 0 -6 0 0
sb:p	0 -4 10 0 0
sb:p .	0 -4 9 0 0
sb:pact	-6 0 10 0 0
sb:page	0 -11 3 6 0
sb:paper	-4 0 0 0 7
sb:parliament	0 -5 6 0 0
sb:parliament and	0 9 -6 0 0
sb:part	8 -2 -1 0 0
sb:part of	7 0 -5 0 0
sb:party ,	1 -8 5 0 0
sb:pass	0 6 -4 0 0
sb:pass the	0 10 -9 0 0
sb:pause	0 -6 9 0 0
sb:pay	8 -5 0 0 0
sb:pay <level>	-6 -1 9 0 0
sb:pay the	8 0 -7 0 0
sb:pen	-1 29 -27 0 0
sb:pen is	0 10 -8 0 0
sb:pending	0 6 -5 0 0
sb:phase	6 0 -5 0 0
sb:phone	7 -6 0 0 0
sb:phosphate	0 8 -8 0 0
sb:place	0 -7 -6 0 12
sb:player	0 -5 7 0 0
sb:port fee	0 8 -6 0 0
sb:post	0 -7 9 0 0
sb:post on	0 -12 12 0 0
sb:preliminary	0 8 -7 0 0
sb:present	-8 7 0 0 0
sb:president	7 -28 18 0 0
sb:president ,	17 0 -20 0 0
sb:president <person>	-5 -14 21 0 0
sb:press	2 0 -8 0 0
sb:press that	6 2 -11 0 0
sb:pressed	0 -3 8 0 0
sb:prime	7 -13 2 0 0
sb:prime minister	7 -13 2 0 0
sb:principle	8 2 -12 0 0
sb:prolongation	-7 0 7 0 0
sb:prolonged	2 -8 3 0 0
sb:proposal	0 13 -12 0 0
sb:protocol	0 9 -7 0 0
sb:provided	-14 22 -10 0 0
sb:provided that	-14 23 -11 0 0
sb:published	-11 11 -6 0 6
sb:published by	0 15 -14 0 0
sb:published in	0 -7 7 0 0
sb:published the	0 6 -2 0 0
sb:put his	0 0 -5 0 9
sb:put in	-6 7 0 0 0
sb:put its	7 0 -4 0 0
sb:put the	0 19 -16 0 0
sb:put their	15 -4 -10 0 0
sb:q	0 -14 16 0 0
sb:q :	0 -5 7 0 0
sb:quadruple	0 7 -6 0 0
sb:quarrel	0 0 6 0 0
sb:question	-21 -5 24 0 0
sb:question :	-15 -11 25 0 0
sb:radio	0 -3 8 0 0
sb:raise	0 -10 5 0 0
sb:rare	-9 -3 15 0 0
sb:rare earth	-9 -3 14 0 0
sb:rate	0 -17 13 0 0
sb:rate of	7 0 -5 0 0
sb:reach	0 -6 6 0 0
sb:reach by	0 -2 7 0 0
sb:reach in	8 0 -7 0 0
sb:read	0 -11 16 0 0
sb:ready	2 2 -12 0 6
sb:ready to	-5 4 -8 0 8
sb:reason	6 -13 7 0 0
sb:receive	-7 2 1 0 0
sb:receive the	-3 10 -3 0 0
sb:recommend	-4 23 -18 0 0
sb:reduce	4 9 -15 0 0
sb:reduction	-11 23 -13 0 0
sb:reply	-1 7 -3 0 0
sb:reporter	-15 7 3 0 0
sb:reporter that	-9 0 9 0 0
sb:representative	0 -6 10 0 0
sb:require	8 11 -23 0 0
sb:require a	7 0 -8 0 0
sb:required	1 -10 5 0 0
sb:resolution	14 0 -15 0 0
sb:resolution of	11 4 -20 0 0
sb:rest	0 -5 8 0 0
sb:rest on	0 -12 12 0 0
sb:rest with	0 7 -5 0 0
sb:return	8 -2 -2 0 0
sb:rice	0 -7 0 4 0
sb:rise	0 -9 13 0 0
sb:round	-6 0 10 0 0
sb:round in	-9 0 11 0 0
sb:rule	0 -2 7 0 0
sb:rule that	0 -2 7 0 0
sb:run	-6 -1 12 0 0
sb:sale	-6 -3 13 0 0
sb:same	-16 0 13 0 0
sb:sanction	0 -5 11 0 0
sb:sanctioning	-11 0 15 0 0
sb:sanctioning <name>	-9 0 13 0 0
sb:say	-4 8 1 0 -13
sb:say :	0 6 -5 0 0
sb:say <person>	0 -5 8 0 0
sb:say his	6 0 -1 0 0
sb:say in	-2 -16 21 0 0
sb:say it	-3 13 -8 0 0
sb:say on	8 0 -13 0 0
sb:say the	-4 7 0 0 0
sb:say whether	0 4 -6 0 0
sb:say yes	0 7 -9 0 0
sb:seal	-7 2 1 0 0
sb:seal of	-7 9 -1 0 0
sb:second	8 0 -6 0 0
sb:second ,	1 -9 4 0 0
sb:second round	13 0 -10 0 0
sb:secretary	-2 -1 10 0 0
sb:section	0 -2 8 0 0
sb:section <number>	0 -2 8 0 0
sb:see	0 2 -7 6 0
sb:send	8 -10 0 0 0
sb:session	0 -4 6 0 0
sb:set	0 -10 9 0 0
sb:shall sign	0 9 -6 0 0
sb:sheet	-5 -5 15 0 0
sb:sheet that	0 -3 7 0 0
sb:ship	0 7 -3 0 0
sb:ship ,	0 9 -8 0 0
sb:shook	-12 0 8 0 0
sb:shook hand	-12 0 8 0 0
sb:short	0 10 -9 0 0
sb:should	-8 -8 20 0 -1
sb:side	9 4 -14 0 -2
sb:side ,	-3 19 -13 0 0
sb:side has	18 -10 -6 0 0
sb:side is	-2 8 -3 0 0
sb:side the	3 -7 3 0 0
sb:sign	21 -9 -8 -5 0
sb:sign ,	13 -12 -2 0 0
sb:sign :	24 0 -23 0 0
sb:sign ;	-10 -2 2 0 7
sb:sign agreement	-1 -3 10 0 0
sb:sign an	-8 -2 14 0 0
sb:sign anything	1 -9 4 0 0
sb:sign by	16 -6 -6 0 0
sb:sign for	0 -6 6 0 0
sb:sign in	14 12 -24 0 0
sb:sign off	0 10 -13 0 0
sb:sign on	10 5 -14 0 0
sb:sign order	-6 0 7 0 0
sb:sign the	-14 0 16 0 0
sb:sign with	-12 0 14 0 0
sb:signature	3 14 -16 0 0
sb:signature by	0 6 -5 0 0
sb:signature in	0 14 -14 0 0
sb:signature is	0 12 -13 0 0
sb:signature to	10 0 -9 0 0
sb:since	-3 -5 11 0 0
sb:since the	0 -7 12 0 0
sb:single	0 6 -5 0 0
sb:sir	6 -11 0 0 0
sb:sit down	0 0 6 0 0
sb:so far	-2 -2 11 0 0
sb:so the	-10 1 5 0 0
sb:so was	-6 8 0 0 0
sb:some	-6 0 11 0 0
sb:soon	0 9 -9 0 0
sb:soon as	0 9 -9 0 0
sb:speak	6 -5 -6 0 6
sb:speak for	7 0 -15 0 6
sb:spoke	-2 7 -1 0 0
sb:spoke of	0 9 -9 0 0
sb:state	-1 -5 10 0 0
sb:statement that	0 -4 8 0 0
sb:stay	-2 -10 17 0 0
sb:steel	0 -3 7 0 0
sb:still	-25 0 14 0 0
sb:still to	0 16 -14 0 0
sb:stockholm	-1 12 -6 0 0
sb:stroke	0 7 -5 0 0
sb:subject	-2 7 -2 0 0
sb:subject to	-1 17 -14 0 0
sb:surcharge	2 -6 0 0 0
sb:suspend	-13 13 -2 0 0
sb:suspend the	0 -4 7 0 0
sb:suspension	-18 12 5 0 0
sb:suspension of	-3 -4 13 0 0
sb:suspension will	0 12 -9 0 0
sb:take	0 14 -19 0 9
sb:take effect	-5 9 -3 0 0
sb:take note	0 0 -10 0 5
sb:take place	0 -4 7 0 0
sb:talk	1 -6 4 0 0
sb:talk between	17 0 -14 0 0
sb:talk in	0 -1 7 0 0
sb:talk with	-6 0 4 0 0
sb:tariff	-3 -9 16 0 -7
sb:tariff ,	0 -5 7 0 0
sb:tariff truce	-12 -2 21 0 0
sb:telephone	-12 -11 24 0 0
sb:tell	-2 -5 8 0 -1
sb:tell <organisation>	0 9 -8 0 0
sb:tell <quality>	0 -3 6 0 0
sb:tell a	0 0 8 0 -2
sb:tell us	6 3 -11 0 0
sb:term	0 6 -2 0 0
sb:th	11 0 -7 0 0
sb:than	-5 -4 14 0 0
sb:thank	-3 -3 9 0 0
sb:thanked	0 -5 9 0 0
sb:that	0 7 3 -27 -6
sb:that <name>	-5 0 8 0 0
sb:that <office>	10 0 -10 0 0
sb:that <person>	-8 8 -8 0 6
sb:that a	0 -5 6 0 0
sb:that is	0 -20 22 0 0
sb:that leave	7 -2 -3 0 0
sb:that nothing	0 13 -9 0 0
sb:that of	13 4 -16 0 0
sb:that one	0 6 -4 0 0
sb:that there	-5 0 7 0 0
sb:that they	0 7 -7 0 0
sb:that was	0 -7 10 0 0
sb:that we	0 -9 10 0 0
sb:the	-3 3 10 -17 -14
sb:the <day-gone>	10 0 -9 0 0
sb:the <name>	-9 -6 18 0 0
sb:the <number>	8 -2 -3 0 0
sb:the <office>	5 16 -18 0 0
sb:the <organisation>	13 2 -12 0 0
sb:the <person>	11 1 -10 0 0
sb:the <quality>	12 6 -18 0 0
sb:the <seat>	-14 -5 24 0 0
sb:the accord	0 -15 12 0 0
sb:the additional	0 6 -4 0 0
sb:the agreement	11 6 -17 0 0
sb:the announcement	2 5 -10 0 0
sb:the app	0 -6 8 0 0
sb:the approval	3 4 -7 0 0
sb:the ceasefire	-15 0 16 0 0
sb:the company	-13 0 14 0 0
sb:the cut	8 -3 -2 0 0
sb:the day	-9 10 -1 0 0
sb:the deal	-5 8 0 0 0
sb:the decision	3 -1 -6 0 5
sb:the decree	-4 1 -1 0 6
sb:the delegation	-8 -3 14 0 0
sb:the diet	0 -6 7 0 0
sb:the draft	-3 10 -5 0 0
sb:the end	-12 13 0 0 0
sb:the extension	-6 14 -4 0 0
sb:the final	0 9 -8 0 0
sb:the first	-2 -7 2 0 7
sb:the following	0 -7 7 0 0
sb:the good	9 -9 0 0 0
sb:the hand	9 0 -5 0 0
sb:the house	-9 -5 18 0 0
sb:the increase	0 -9 9 0 0
sb:the joint	-3 -2 9 0 0
sb:the law	0 -12 14 0 0
sb:the list	0 -7 8 0 0
sb:the lower	0 -6 7 0 0
sb:the man	0 0 -5 0 7
sb:the matter	0 -3 7 0 0
sb:the meet	-1 -9 15 0 0
sb:the morning	-6 5 0 0 0
sb:the new	2 -18 10 0 0
sb:the next	0 -9 6 0 0
sb:the northern	0 -7 7 0 0
sb:the note	18 -5 -12 0 0
sb:the notice	2 2 -6 0 0
sb:the opposition	0 -5 6 0 0
sb:the order	24 -5 -15 0 0
sb:the other	19 0 -20 0 0
sb:the outline	0 7 -6 0 0
sb:the pause	-2 -5 10 0 0
sb:the pen	0 18 -18 0 0
sb:the port	0 -7 11 0 0
sb:the present	-1 9 -4 0 0
sb:the press	6 2 -11 0 0
sb:the proposal	0 6 -5 0 0
sb:the protocol	0 9 -6 0 0
sb:the reduction	-2 21 -18 0 0
sb:the rule	0 -4 7 0 0
sb:the same	-16 0 13 0 0
sb:the sanctioning	-10 0 15 0 0
sb:the seal	-7 9 -1 0 0
sb:the second	15 -1 -10 0 0
sb:the signature	-4 -5 9 0 0
sb:the surcharge	7 -5 0 0 0
sb:the suspension	-15 8 5 0 0
sb:the talk	-6 0 12 0 0
sb:the tariff	0 6 0 0 0
sb:the term	0 9 -6 0 0
sb:the thing	0 -9 6 0 0
sb:the truce	4 5 -7 0 0
sb:the two	18 -3 -12 0 0
sb:the vote	0 -13 14 0 0
sb:their	-1 -6 17 -1 -9
sb:their <office>	-4 -4 12 0 0
sb:their duty	-7 0 9 0 0
sb:their tariff	-1 -3 11 0 0
sb:them ,	-1 -5 12 0 0
sb:then	7 4 -12 0 0
sb:there	6 -2 0 0 0
sb:there ,	-9 1 3 0 0
sb:there is	-9 -6 18 0 0
sb:they	-18 -3 10 0 7
sb:they meet	0 0 -4 0 6
sb:thi	-17 0 9 0 3
sb:thi is	0 -2 8 0 0
sb:thi week	0 -7 11 0 0
sb:thing	0 -11 9 0 0
sb:think	0 -4 9 0 0
sb:third	-8 0 6 0 0
sb:third round	-8 4 0 0 0
sb:three	-11 0 8 0 0
sb:through the	7 -9 0 0 0
sb:tiktok	2 -10 3 0 0
sb:tiktok 's	10 0 -10 0 0
sb:time	-5 0 9 0 0
sb:to	-33 18 6 -2 0
sb:to <level>	0 5 -10 0 5
sb:to <number>	0 -8 1 3 0
sb:to <person>	0 11 -9 0 0
sb:to <seat>	0 -8 12 0 0
sb:to a	-7 5 0 0 0
sb:to approve	-4 0 9 0 0
sb:to ask	0 7 -5 0 0
sb:to be	-23 18 -1 0 0
sb:to bring	0 -5 6 0 0
sb:to fall	0 7 -6 0 0
sb:to go	0 -11 9 0 0
sb:to it	7 0 -14 0 9
sb:to keep	0 16 -16 0 0
sb:to leave	0 -1 6 0 0
sb:to prolong	0 -10 10 0 0
sb:to sign	-18 -1 11 0 5
sb:together	18 -3 -14 0 0
sb:together in	11 0 -11 0 0
sb:together with	9 0 -6 0 0
sb:too	0 0 -6 5 0
sb:too ,	3 0 -10 1 0
sb:trade	-8 2 9 0 -8
sb:trade ,	-7 -3 16 0 -2
sb:trade minister	0 16 -14 0 0
sb:trade representative	0 -4 7 0 0
sb:treaty ,	0 6 -5 0 0
sb:trip	-10 0 10 0 0
sb:truce	-2 -3 6 -3 4
sb:truce between	-13 1 7 0 0
sb:truce in	-3 0 7 0 0
sb:truce is	0 -5 6 0 0
sb:truce of	10 0 -6 0 0
sb:truce that	10 -5 -2 0 0
sb:truce was	5 2 -9 0 0
sb:truce with	-24 0 10 0 11
sb:two	15 0 -10 0 0
sb:two <office>	9 0 -7 0 0
sb:two order	0 10 -6 0 0
sb:two round	-8 0 8 0 0
sb:two side	-3 0 7 0 0
sb:unclear	-7 -5 0 15 0
sb:under	8 -17 4 0 0
sb:under the	15 -10 -4 0 0
sb:understand	2 9 -13 0 0
sb:understand that	8 1 -11 0 0
sb:understanding	-4 6 0 0 0
sb:unless	-9 0 12 0 0
sb:unless the	0 -10 12 0 0
sb:until	-7 0 4 0 2
sb:until <day-ahead>	-3 -14 22 0 0
sb:until the	-5 17 -10 0 0
sb:until then	7 0 -6 0 0
sb:up by	0 -3 7 0 0
sb:up to	2 9 -13 0 0
sb:upon	0 6 -2 0 0
sb:us	12 7 -19 0 0
sb:us that	7 8 -17 0 0
sb:venture	-4 0 6 0 0
sb:visit	0 -9 12 0 0
sb:wait	0 6 -4 0 0
sb:wait for	0 8 -6 0 0
sb:waited	7 -3 -1 0 0
sb:waited for	7 -2 -2 0 0
sb:waiting	-7 0 5 0 0
sb:want <level>	8 0 -6 0 0
sb:want a	0 -6 9 0 0
sb:was	11 -12 -8 3 8
sb:was ,	0 6 -4 0 0
sb:was adopt	6 0 -5 0 0
sb:was agree	-6 4 0 0 0
sb:was announce	-6 0 7 0 0
sb:was in	-7 1 2 0 0
sb:was put	-7 0 8 0 0
sb:was reach	9 0 -9 0 0
sb:was ready	5 0 -13 0 8
sb:was the	-4 -2 12 0 0
sb:water	0 -4 8 0 0
sb:way	0 -6 9 0 0
sb:we are	-2 -5 12 0 0
sb:we have	0 -8 1 6 0
sb:we hear	-1 9 -5 0 0
sb:we shall	0 9 -8 0 0
sb:we sign	10 0 -8 0 0
sb:we understand	3 2 -8 0 0
sb:we were	-2 -1 7 0 0
sb:we're	0 10 -8 0 0
sb:week	13 -5 -4 0 0
sb:were	0 -7 3 0 0
sb:were sign	9 0 -6 0 0
sb:what is	-1 25 -21 0 0
sb:what the	14 -3 -10 0 0
sb:what we	0 7 -4 0 0
sb:wheat	13 0 -12 0 0
sb:when	1 -13 3 0 10
sb:when it	5 10 -17 0 0
sb:when the	0 -21 13 0 5
sb:where	-8 1 1 0 0
sb:whether	-23 -11 -25 52 -9
sb:whether <name>	0 0 -2 6 0
sb:whether he	0 8 -7 0 0
sb:whether the	0 0 -13 16 0
sb:which	15 -9 -5 3 0
sb:which both	8 0 -8 0 0
sb:which is	13 6 -20 0 0
sb:which the	0 -11 3 6 0
sb:while	-6 0 8 0 0
sb:who	2 -23 8 0 5
sb:who is	0 -7 7 0 0
sb:who sign	7 -6 0 0 0
sb:who speak	7 0 -15 0 6
sb:whose	-5 -4 11 0 0
sb:why	0 13 -10 0 0
sb:will	-29 16 -1 -3 10
sb:will be	-18 23 -8 0 0
sb:will do	-4 7 -1 0 0
sb:will have	0 -6 4 0 0
sb:will not	0 -9 -7 0 18
sb:will put	0 6 -5 0 0
sb:will sign	-4 -5 11 0 0
sb:with	-13 -1 8 0 7
sb:with <name>	-18 -1 15 0 1
sb:with <person>	-2 8 -2 0 0
sb:with <seat>	0 0 -5 0 7
sb:with a	9 -1 -3 0 0
sb:with my	8 10 -21 0 0
sb:with the	10 0 -6 0 0
sb:within	-2 -9 13 0 0
sb:without	0 -8 6 0 0
sb:without a	0 -7 9 0 0
sb:without it	0 -5 7 0 0
sb:won't	0 0 -6 0 7
sb:word from	0 -2 6 0 0
sb:worked	12 0 -11 0 0
sb:worked out	13 0 -12 0 0
sb:worth	0 -5 10 0 0
sb:would	-21 24 -5 -3 -11
sb:would be	-12 16 -5 0 0
sb:would go	0 -5 6 0 0
sb:would now	0 6 -5 0 0
sb:would put	0 21 -18 0 0
sb:would sign	0 12 -7 0 0
sb:write	-15 2 11 0 0
sb:year	0 -10 17 0 0
sb:year ,	0 -2 8 0 0
sb:yes	0 7 -3 0 0
sb:yet	-5 17 -11 0 0
sb:yet ;	0 6 -4 0 0
sb:you	-2 0 7 0 0
sb:your	-1 -1 6 0 0
sb:—	-1 7 -2 0 -3
sb:— <name>	22 -10 -16 0 0
sb:— <person>	-10 -2 13 0 0
sb:— the	-6 6 0 0 0
short	18 20 -36 0 13
sided	25 39 -40 -5 -4
sign< approve<	5 2 -8 0 0
sign< approve>	14 -3 -12 0 0
sign< do<	10 7 -20 1 3
sign< do>	0 10 -8 -7 2
sign< future	-23 0 13 0 0
sign< infinitive	3 -8 1 0 0
sign< is future	-12 0 3 0 6
sign< is future name	0 9 -8 0 0
sign< is future organisation	0 -10 12 0 0
sign< is future passive	-13 8 0 0 0
sign< is future passive office	0 11 -7 0 0
sign< is future passive person	-8 1 1 0 0
sign< is modal	0 11 -9 0 0
sign< is modal organisation	0 13 -12 0 0
sign< is modal passive	-6 0 3 0 0
sign< is modal passive person	-1 6 -1 0 0
sign< is noun 	16 -6 -8 0 0
sign< is noun  person	13 -3 -8 0 0
sign< is noun bears	11 -5 -4 0 0
sign< is noun bears person	10 -2 -5 0 0
sign< is noun is	0 16 -13 0 0
sign< is noun my	12 -3 -7 0 0
sign< is noun needs office	0 -5 7 0 0
sign< is noun over	9 -1 -5 0 0
sign< is noun put	21 -9 -12 0 0
sign< is noun the	0 15 -12 0 0
sign< is noun the name	0 11 -10 0 0
sign< is noun the side	0 6 -6 0 0
sign< is participle passive	9 -9 -2 0 0
sign< is participle passive name	-21 0 23 0 0
sign< is participle passive organisation	-17 5 7 0 0
sign< is participle passive person	26 -4 -20 0 0
sign< is participle passive side	19 -5 -15 0 0
sign< is past	8 2 -9 0 0
sign< is past passive	-1 -13 7 0 0
sign< is past passive name	14 0 -12 0 0
sign< is past passive office	-8 0 10 0 0
sign< is past passive person	-5 -1 8 0 0
sign< is past passive side	-7 0 8 0 0
sign< is past person	14 5 -23 0 0
sign< is past side	-2 -4 10 0 0
sign< is perfect	-5 0 8 0 0
sign< is perfect passive	11 -7 0 0 0
sign< is perfect passive person	6 -1 0 0 0
sign< is perfect side	0 -2 8 0 0
sign< is present passive	-8 -4 15 0 0
sign< lack<	-6 5 0 0 0
sign< lack>	8 0 -7 0 -2
sign< name	17 21 -29 0 0
sign< office	-31 -2 29 0 -3
sign< organisation	-9 -9 15 3 0
sign< participle	4 -7 0 0 0
sign< past	7 0 -6 -1 2
sign< person	40 13 -63 -2 17
sign< power=board	-3 -5 11 0 0
sign< power=cabinet	-4 -4 10 0 0
sign< power=congress	0 21 -19 0 0
sign< power=council	15 -6 -7 0 0
sign< power=government	-9 3 2 0 0
sign< power=king	2 -6 1 0 0
sign< power=minister	23 3 -24 -7 2
sign< power=no power	11 0 -7 0 0
sign< power=parliament	17 -9 -3 0 0
sign< power=president	-4 14 -11 0 5
sign< power=prime minister	6 10 -24 0 6
sign< power=secretary	18 -1 -13 0 0
sign< power=senate	-4 6 0 0 0
sign< power=treasury	0 -11 13 0 0
sign< present	-11 19 -7 -2 0
sign< present-not	6 -8 0 1 0
sign< pronoun	12 0 -10 -4 3
sign< publish>	16 12 -33 0 6
sign< refuse<	0 -15 -1 0 17
sign< side	-1 -3 13 0 -5
sign< vote>	11 -9 0 0 0
sign> again	0 -11 12 0 0
sign> approve<	12 0 -15 2 -6
sign> approve>	5 13 -22 1 0
sign> both	26 4 -25 0 -4
sign> do<	0 0 8 0 -14
sign> do>	18 -5 -22 8 0
sign> future	-20 24 -16 0 0
sign> future-not	0 -2 0 0 6
sign> gerund	2 3 -6 0 0
sign> infinitive	-5 -13 2 0 16
sign> is future	-11 9 -7 3 2
sign> is future name	0 16 -14 0 0
sign> is future organisation	0 -5 6 0 0
sign> is future person	-13 0 0 2 8
sign> is future pronoun	3 -7 4 0 0
sign> is future side	0 13 -11 0 0
sign> is infinitive	-2 -11 2 0 14
sign> is infinitive office	7 -7 0 0 0
sign> is infinitive organisation	6 -1 -6 0 0
sign> is infinitive person	-17 -3 17 0 1
sign> is modal	-28 14 0 0 0
sign> is modal not	6 -4 -2 0 2
sign> is modal not pronoun	6 0 -3 0 0
sign> is modal office	-1 -2 7 0 0
sign> is modal person	-17 17 0 0 0
sign> is noun 	0 -1 6 0 0
sign> is noun for	-7 3 0 0 0
sign> is noun has	0 -4 7 0 0
sign> is noun minister	-10 11 0 0 0
sign> is noun my	5 0 -6 0 0
sign> is noun needs	0 10 -6 0 0
sign> is noun on	-4 0 7 0 0
sign> is noun put	10 18 -28 0 -1
sign> is noun put name	19 7 -26 0 0
sign> is noun put organisation	-5 12 -4 0 0
sign> is noun put person	20 -5 -13 0 0
sign> is noun put pronoun	-15 9 2 0 0
sign> is noun s	0 -10 8 0 0
sign> is noun s office	13 0 -9 0 0
sign> is noun s side	-16 -1 16 0 0
sign> is noun to	-3 10 -1 0 -2
sign> is noun trump	9 -1 -3 0 0
sign> is noun trump person	9 -1 -3 0 0
sign> is participle passive	12 -18 -1 0 0
sign> is participle passive both	-3 -2 10 0 0
sign> is participle passive person	6 0 -2 0 0
sign> is participle passive side	12 0 -11 0 0
sign> is past	12 -47 4 3 -17
sign> is past again	-5 0 6 0 0
sign> is past name	-5 0 7 0 0
sign> is past office	-2 0 0 8 0
sign> is past passive	-4 0 6 0 0
sign> is past person	38 -23 -21 0 -1
sign> is past pronoun	8 -5 -1 0 0
sign> is past side	-20 0 25 0 0
sign> is perfect	10 -25 8 -4 -11
sign> is perfect both	21 -3 -16 0 0
sign> is perfect not	-9 7 0 0 0
sign> is perfect not office	0 -2 6 0 0
sign> is perfect not person	-3 8 -4 3 -2
sign> is perfect organisation	-6 0 5 0 0
sign> is perfect passive	8 0 -7 0 0
sign> is perfect person	23 -8 -13 0 0
sign> is perfect pronoun	0 -4 6 0 0
sign> is perfect side	-1 -7 11 0 0
sign> is pluperfect	8 -5 -6 7 -4
sign> is pluperfect person	-5 0 1 6 0
sign> is pluperfect side	-8 0 4 0 0
sign> is present	-3 23 -18 0 0
sign> is present name	-6 -2 12 0 0
sign> is present person	-10 13 0 0 0
sign> is present pronoun	-9 22 -15 0 0
sign> lack<	0 13 -8 -1 0
sign> lack>	-1 -15 17 0 -3
sign> modal	-23 7 2 0 0
sign> modal-not	6 -4 -4 0 1
sign> name	9 0 0 -10 -18
sign> office	-27 -17 31 10 0
sign> organisation	-18 -13 26 -10 3
sign> participle	2 -9 2 0 0
sign> past	13 9 -23 9 0
sign> perfect	1 -18 11 -10 0
sign> perfect-not	-11 8 -4 2 0
sign> person	44 30 -84 11 4
sign> pluperfect	10 -14 -7 6 0
sign> power=assembly	0 5 -9 0 5
sign> power=board	-15 -11 27 0 0
sign> power=cabinet	10 0 -7 0 0
sign> power=commission	10 -1 -3 0 0
sign> power=congress	0 -7 8 0 0
sign> power=council	5 2 -6 0 0
sign> power=department	-4 0 6 0 0
sign> power=government	16 -24 2 0 -2
sign> power=king	10 4 -24 5 0
sign> power=minister	-1 22 -19 -1 0
sign> power=ministry	-11 0 1 0 9
sign> power=no power	-4 9 1 -2 -9
sign> power=parliament	0 -6 7 6 -3
sign> power=premier	6 -4 -5 3 0
sign> power=president	23 -5 -35 11 14
sign> power=prime minister	3 13 -20 0 0
sign> power=secretary	13 -3 -3 0 0
sign> power=treasury	-9 0 9 0 0
sign> present	0 12 -10 0 -4
sign> present-not	-1 -3 7 0 0
sign> pronoun	3 9 -17 -14 10
sign> publish>	8 -5 4 -5 -16
sign> refuse>	-8 -25 -7 0 32
sign> side	-32 -7 29 9 -7
sign> vote<	-17 -7 13 9 0
sign> vote>	9 -7 -9 2 2
signature line	28 -11 -18 0 0
t0=future	-11 6 1 0 0
t0=future-passive	-16 12 0 0 0
t0=modal-not	0 -6 0 6 0
t0=modal-passive	-14 0 10 0 0
t0=past	-1 -4 14 0 -17
t0=past-not	0 8 -7 0 0
t0=past-passive	0 -16 7 0 4
t0=perfect-not	0 -9 5 4 0
t0=perfect-passive	6 -3 0 0 0
t0=pluperfect	-6 -2 13 0 0
t0=pluperfect-passive	2 1 -6 0 0
t0=present	8 -7 9 -2 -10
t0=present-passive	0 -21 23 0 0
t1=future	-11 6 0 0 0
t1=future-passive	-16 12 0 0 0
t1=gerund	-5 0 7 0 0
t1=infinitive	-4 -17 25 0 0
t1=infinitive-passive	0 14 -13 0 0
t1=modal-not	0 -5 0 6 0
t1=modal-passive	-14 0 10 0 0
t1=past	0 -4 11 0 -16
t1=past-not	0 8 -7 0 0
t1=past-passive	0 -16 7 0 4
t1=perfect-not	0 -9 5 4 0
t1=perfect-passive	6 -3 0 0 0
t1=pluperfect	-6 -1 12 0 0
t1=pluperfect-passive	2 1 -6 0 0
t1=present	12 -4 2 -2 -9
t1=present-passive	0 -21 23 0 0
t2=future	-17 11 0 1 -3
t2=future-not	0 -9 -2 0 13
t2=gerund	0 -13 13 0 0
t2=infinitive	-6 -3 3 0 10
t2=modal	-27 1 10 3 -10
t2=modal-not	4 -8 -1 7 0
t2=modal-passive	0 10 -10 1 0
t2=participle-passive	2 -29 14 0 0
t2=past	17 -53 12 -12 0
t2=perfect	0 -14 10 -9 0
t2=perfect-not	-15 3 1 7 -9
t2=perfect-passive-not	0 7 -3 0 0
t2=pluperfect	0 -14 8 7 -3
t2=pluperfect-not	0 10 -6 0 0
t2=pluperfect-passive	0 9 -12 0 0
t2=present	-15 18 4 0 -25
t2=present-not	1 3 -12 0 4
t2=present-passive	-26 2 15 0 0
t2=present-passive-not	0 -20 24 0 0
v0-none	-3 -3 21 -24 -12
v0=adopt	15 0 -17 0 0
v0=agree	-10 0 12 0 0
v0=announce	-7 0 12 0 0
v0=await	0 6 -2 0 0
v0=be	-1 8 -6 4 -5
v0=bear	15 -9 -7 0 0
v0=bring	0 8 -6 0 0
v0=charge	11 0 -8 0 0
v0=draw	0 0 -5 0 6
v0=enter	0 6 -5 0 0
v0=get	2 10 -14 0 0
v0=have	0 -10 4 4 -1
v0=lay	0 9 -8 0 0
v0=leave	0 8 -6 0 0
v0=meet	-10 -6 22 0 0
v0=obtain	0 -10 11 0 0
v0=order	-8 0 9 0 0
v0=other	-11 0 11 0 0
v0=see	0 0 0 6 0
v0=send	8 -6 0 0 0
v0=sign	6 0 -1 -4 -7
v0=sit	4 -8 0 0 0
v0=take	0 0 -5 0 6
v0=tell	0 -9 14 0 -9
v1-none	-6 -3 24 -24 -9
v1=adopt	14 0 -16 0 0
v1=agree	-17 -4 24 0 0
v1=announce	-7 0 12 0 0
v1=ask	0 3 -6 1 0
v1=await	0 6 -2 0 0
v1=be	0 10 -10 4 -5
v1=bear	15 -9 -7 0 0
v1=bring	0 8 -4 0 0
v1=charge	11 0 -8 0 0
v1=draw	0 0 -5 0 6
v1=enter	0 6 -4 0 0
v1=expect	0 7 -5 0 0
v1=get	2 9 -14 0 0
v1=have	5 -10 0 4 -1
v1=know	0 3 -8 2 0
v1=lay	0 9 -8 0 0
v1=leave	-5 12 -6 0 0
v1=make	11 -3 -6 0 0
v1=meet	-16 -9 29 0 0
v1=obtain	0 -10 11 0 0
v1=order	-9 0 9 0 0
v1=other	-10 0 10 0 0
v1=reach	-1 -6 10 0 0
v1=recommend	0 6 -6 0 0
v1=see	0 -4 0 6 0
v1=send	8 -6 0 0 0
v1=sign	10 -2 -1 -6 -10
v1=sit	4 -9 0 0 0
v1=take	0 0 -5 0 6
v1=tell	0 -9 14 0 -9
v2-none	1 -2 19 -28 -20
v2=adopt	0 14 -10 0 0
v2=agree	-6 -2 17 0 -3
v2=answer	0 -7 12 0 0
v2=apply	0 -6 3 0 0
v2=approve	8 -6 0 0 0
v2=ask	-10 3 -5 11 0
v2=be	0 -2 4 0 -13
v2=begin	-1 0 6 0 0
v2=believe	-2 0 7 0 0
v2=buy	0 0 6 0 0
v2=call	-3 -8 17 0 0
v2=charge	-1 0 8 0 0
v2=clear	0 -1 6 0 0
v2=collect	-5 0 11 0 0
v2=come	9 0 -9 0 0
v2=decline	-10 -2 0 0 12
v2=decree	3 13 -18 0 0
v2=end	18 -9 -7 0 0
v2=fall	0 6 -2 0 0
v2=get	-8 2 2 0 0
v2=go	-7 0 5 0 0
v2=have	1 17 -18 0 0
v2=impose	-5 0 8 0 0
v2=know	5 0 -6 3 0
v2=leave	-13 0 10 0 0
v2=look	-10 9 -3 2 0
v2=make	-1 8 -1 0 0
v2=meet	-1 -2 8 0 0
v2=negotiate	7 0 -4 0 0
v2=order	18 -5 -10 0 0
v2=other	-2 6 7 -13 -25
v2=owe	0 22 -22 0 0
v2=pay	0 -3 9 0 0
v2=post	0 12 -11 0 0
v2=propose	0 -8 14 0 0
v2=put	3 2 -9 2 0
v2=raise	7 -6 0 0 0
v2=reach	-1 9 -4 0 0
v2=recommend	0 -10 11 0 0
v2=reduce	7 0 -5 0 0
v2=rule	-3 -1 9 0 0
v2=say	-4 -9 5 2 4
v2=see	0 -13 15 0 0
v2=send	0 -8 10 0 0
v2=set	4 4 -9 0 0
v2=show	9 0 -6 0 0
v2=sign	11 -6 -16 3 10
v2=state	0 -5 11 0 0
v2=stay	-2 -4 11 0 0
v2=step	0 7 -6 0 0
v2=stop	-4 0 11 0 0
v2=suspend	-3 0 8 0 0
v2=take	-5 0 9 0 0
v2=tell	-17 4 0 7 0
v2=want	0 7 -3 0 0
v2=withhold	-4 0 0 0 7
v2=write	3 6 -7 0 0
verbless	9 3 -4 -10 0
vote< again	0 -4 10 0 0
vote< do<	0 -8 0 0 11
vote< do>	-1 -19 9 12 -1
vote< future	0 -14 6 8 0
vote< infinitive	0 -7 10 0 0
vote< is noun 	8 0 -6 0 0
vote< is noun  organisation	8 0 -7 0 0
vote< is noun needs	0 19 -18 0 0
vote< is noun needs organisation	0 12 -11 0 0
vote< is noun of	0 0 -2 0 6
vote< is noun the	8 -4 -2 0 0
vote< is noun the side	8 0 -8 0 0
vote< is noun to	0 -7 9 0 0
vote< is noun to organisation	0 -7 8 0 0
vote< lack<	-8 16 -14 0 4
vote< modal	0 -7 9 0 0
vote< name	-3 0 7 0 0
vote< office	0 -8 3 3 0
vote< organisation	1 13 -18 0 1
vote< past	10 -14 -4 0 5
vote< past-not	0 8 -7 0 0
vote< perfect	-14 -7 13 0 5
vote< person	-24 1 5 1 4
vote< power=congress	0 12 -12 0 0
vote< power=government	-2 -8 2 0 5
vote< power=house	9 -7 0 0 0
vote< power=minister	-5 -20 12 0 6
vote< power=no power	-4 -30 35 0 0
vote< power=president	0 8 -9 2 0
vote< power=senate	-8 0 6 0 0
vote< present	-10 -19 32 0 0
vote< pronoun	2 -13 8 0 0
vote< publish<	0 0 -4 0 6
vote< publish>	5 5 -11 0 0
vote< refuse<	-2 -4 0 0 6
vote< side	0 -14 7 0 0
vote> do<	-8 16 -10 2 0
vote> do>	2 11 -14 -6 2
vote> future	-6 -3 13 0 0
vote> infinitive	10 -28 13 0 0
vote> is future	0 -2 7 0 0
vote> is infinitive	15 -11 -1 0 0
vote> is infinitive person	11 0 -10 0 0
vote> is modal	0 -1 -1 7 0
vote> is modal not	0 0 11 0 -3
vote> is noun committee	0 6 -3 0 0
vote> is noun committee organisation	0 6 -3 0 0
vote> is noun council	0 -25 25 0 0
vote> is noun council organisation	0 -25 25 0 0
vote> is noun have	0 16 -15 0 0
vote> is noun have organisation	0 8 -6 0 0
vote> is noun it	-1 -6 10 0 0
vote> is noun it again	-1 -6 10 0 0
vote> is noun last	0 9 -6 0 0
vote> is noun last side	0 6 -6 0 0
vote> is noun ministers	7 0 -7 0 0
vote> is noun ministers organisation	7 0 -8 0 0
vote> is noun must	17 -6 -13 1 0
vote> is noun must organisation	9 -5 -8 6 0
vote> is noun off	-5 14 -7 0 0
vote> is noun off organisation	-5 15 -8 0 0
vote> is noun parliament	0 -3 6 0 0
vote> is noun parliament organisation	0 -3 6 0 0
vote> is noun s organisation	-2 -3 9 0 0
vote> is noun to	0 -5 10 0 0
vote> is noun to organisation	0 -9 11 0 0
vote> is noun will	0 -3 7 0 0
vote> is noun would organisation	0 7 -6 0 0
vote> is past not pronoun	0 7 -3 0 0
vote> is pluperfect	13 0 -10 0 0
vote> is pluperfect organisation	13 0 -11 0 0
vote> is present	-5 15 -8 0 0
vote> is present name	0 17 -16 0 0
vote> is present not	0 -2 6 0 0
vote> lack<	0 -14 10 5 0
vote> lack>	0 -11 4 7 0
vote> modal	-3 4 -6 8 0
vote> modal-not	0 0 6 0 -3
vote> name	-10 14 0 -3 -2
vote> office	6 9 -19 0 0
vote> organisation	-5 4 -5 -2 15
vote> participle	0 8 -5 0 0
vote> past	-1 -11 7 0 1
vote> person	1 -6 10 0 -14
vote> pluperfect	18 -7 -10 0 0
vote> power=board	-6 -9 17 0 0
vote> power=bureau	3 4 -11 0 0
vote> power=cabinet	3 0 -7 0 0
vote> power=commission	0 -13 19 0 0
vote> power=committee	-3 -14 19 0 0
vote> power=council	-19 -8 20 0 3
vote> power=government	4 -8 4 0 0
vote> power=house	0 20 -18 0 0
vote> power=minister	-2 -16 27 -5 0
vote> power=ministry	5 -11 3 0 0
vote> power=no power	5 -1 -2 7 0
vote> power=parliament	8 11 -17 0 0
vote> power=president	-7 17 -9 5 -13
vote> power=prime minister	-7 19 -8 0 -2
vote> power=senate	0 8 -15 0 7
vote> power=treasury	0 -5 10 0 0
vote> present	-14 2 3 0 0
vote> present-not	7 -22 13 0 0
vote> pronoun	0 -10 11 -6 0
vote> refuse>	-7 -14 -7 1 21
vote> side	-15 -17 15 10 -7
vt0=adopt past	15 0 -15 0 0
vt0=agree past	-8 0 12 0 0
vt0=announce past	-7 0 11 0 0
vt0=approve past	-5 8 0 0 0
vt0=ask future	0 13 -12 0 0
vt0=ask perfect	2 -6 2 0 0
vt0=await present	0 6 -2 0 0
vt0=be modal	0 6 -5 0 0
vt0=be past	-1 0 -1 7 0
vt0=bear present	15 -9 -7 0 0
vt0=bring past	0 6 -4 0 0
vt0=charge present	12 0 -11 0 0
vt0=confirm modal	6 -12 4 0 0
vt0=confirm past	-1 0 7 0 0
vt0=draw past	0 0 -5 0 6
vt0=have past	0 -7 3 0 0
vt0=leave present	0 6 -4 0 0
vt0=meet past	-5 0 8 0 0
vt0=other perfect	-2 -2 8 0 0
vt0=other pluperfect	-5 15 -8 0 0
vt0=other present	0 -5 7 0 0
vt0=put modal	0 9 -9 0 0
vt0=put past	-7 0 8 0 0
vt0=put present	10 -18 1 0 0
vt0=say past	0 10 -8 -6 0
vt0=say present	0 -3 7 0 0
vt0=see perfect	0 0 -6 7 0
vt0=send past	8 0 -6 0 0
vt0=sign future	-14 2 5 0 0
vt0=sign modal	-7 13 -2 0 0
vt0=sign perfect	17 -1 -9 0 0
vt0=sign pluperfect	14 -2 -10 0 0
vt0=sign present	0 -6 11 0 0
vt0=sit past	7 -2 -1 0 0
vt0=state past	2 1 -7 0 0
vt0=tell past	-8 -3 21 0 -8
vt0=tell present	9 -8 0 0 0
vt0=want present	0 -7 8 0 0
vt1=adopt past	15 0 -15 0 0
vt1=agree participle	-3 -1 10 0 0
vt1=agree past	-8 -3 15 0 0
vt1=announce past	-7 0 11 0 0
vt1=approve past	-5 8 0 0 0
vt1=ask future	0 13 -12 0 0
vt1=ask perfect	2 -6 2 0 0
vt1=await present	0 6 -2 0 0
vt1=be modal	0 6 -5 0 0
vt1=be past	0 0 -3 7 0
vt1=be present	3 6 -6 0 0
vt1=bear present	15 -9 -7 0 0
vt1=bring past	0 6 -4 0 0
vt1=charge present	12 0 -11 0 0
vt1=confirm modal	6 -12 4 0 0
vt1=confirm past	-1 0 7 0 0
vt1=draw past	0 0 -5 0 6
vt1=expect present	0 8 -6 0 0
vt1=have past	0 -7 3 0 0
vt1=leave present	0 6 -4 0 0
vt1=make participle	9 0 -8 0 0
vt1=meet past	-5 0 7 0 0
vt1=other perfect	-2 -2 7 0 0
vt1=other pluperfect	-5 15 -8 0 0
vt1=other present	0 -4 6 0 0
vt1=put modal	0 9 -9 0 0
vt1=put past	-7 0 8 0 0
vt1=put present	10 -18 1 0 0
vt1=say past	0 10 -8 -6 0
vt1=say present	0 -3 7 0 0
vt1=see perfect	0 0 -6 7 0
vt1=send past	8 0 -6 0 0
vt1=sign future	-14 2 5 0 0
vt1=sign modal	-7 13 -2 0 0
vt1=sign participle	7 -10 0 0 0
vt1=sign perfect	17 -1 -9 0 0
vt1=sign pluperfect	14 -2 -10 0 0
vt1=sign present	0 -6 11 0 0
vt1=sit past	7 -2 -1 0 0
vt1=state past	2 1 -7 0 0
vt1=tell past	-8 -3 21 0 -8
vt1=tell present	9 -8 0 0 0
vt1=want present	0 -7 8 0 0
vt2=adopt modal	0 15 -12 0 0
vt2=agree future	0 23 -20 0 0
vt2=agree participle	-4 0 11 0 0
vt2=agree past	-2 0 7 0 0
vt2=agree perfect	9 -9 0 0 0
vt2=agree present	0 -14 19 0 0
vt2=announce pluperfect	0 0 6 0 0
vt2=approve future	-5 -14 19 0 0
vt2=approve infinitive	-4 0 -1 0 7
vt2=approve past	0 -9 5 0 0
vt2=approve perfect	1 8 -6 0 0
vt2=approve pluperfect	8 0 -11 0 0
vt2=approve present	10 4 -17 0 0
vt2=ask modal	0 12 -15 2 0
vt2=ask perfect	-4 0 -2 8 0
vt2=ask present	0 -4 6 0 0
vt2=be modal	0 -6 10 0 0
vt2=be past	6 -17 1 0 0
vt2=bring present	-6 0 6 0 0
vt2=call past	-1 0 7 0 0
vt2=come future	0 8 -6 0 0
vt2=come pluperfect	13 0 -13 0 0
vt2=confirm future	11 0 -10 0 0
vt2=confirm modal	0 13 -8 0 0
vt2=confirm past	0 -11 6 0 0
vt2=confirm perfect	-2 -3 11 0 0
vt2=decline perfect	-2 0 -1 0 9
vt2=decree present	4 13 -19 0 0
vt2=end modal	9 -2 -4 0 0
vt2=expect present	-2 0 6 0 0
vt2=fall present	0 6 -5 0 0
vt2=get present	0 -6 11 0 0
vt2=go modal	0 13 -12 0 0
vt2=go perfect	0 -5 6 0 0
vt2=go present	0 -10 15 0 0
vt2=have present	0 16 -18 0 2
vt2=hold past	-4 0 7 0 0
vt2=hold present	4 0 -9 0 6
vt2=keep present	3 7 -12 0 0
vt2=know present	7 0 -10 3 0
vt2=leave present	-8 -6 16 0 0
vt2=look modal	0 10 -10 0 0
vt2=make pluperfect	0 6 -3 0 0
vt2=meet future	0 -9 10 0 0
vt2=meet gerund	0 -7 10 0 0
vt2=meet present	0 11 -8 0 0
vt2=order past	26 0 -24 0 0
vt2=other past	15 -3 -8 0 0
vt2=other perfect	-2 7 1 -5 -14
vt2=other pluperfect	2 -11 7 0 0
vt2=other present	-27 2 15 0 0
vt2=owe present	0 22 -22 0 0
vt2=post past	0 12 -11 0 0
vt2=put perfect	-1 14 -10 0 0
vt2=put present	13 -2 -7 3 -4
vt2=reach pluperfect	0 11 -10 0 0
vt2=reduce future	9 0 -8 0 0
vt2=say infinitive	4 -6 0 0 0
vt2=say past	1 -6 1 -8 4
vt2=say perfect	-15 0 -4 6 5
vt2=say present	-1 -4 9 -1 0
vt2=see perfect	-4 -9 14 0 0
vt2=set present	6 0 -6 0 0
vt2=settle past	8 0 -8 0 0
vt2=show perfect	9 0 -9 0 0
vt2=sign future	-14 6 -8 0 15
vt2=sign infinitive	0 0 -4 0 8
vt2=sign modal	-11 0 4 0 2
vt2=sign participle	3 -7 0 0 0
vt2=sign past	11 -46 1 3 -1
vt2=sign perfect	11 -11 1 -1 -6
vt2=sign pluperfect	6 0 -11 8 0
vt2=sign present	-4 21 -13 0 0
vt2=stay present	-1 -1 8 0 0
vt2=step present	0 7 -6 0 0
vt2=suspend future	0 6 -3 0 0
vt2=suspend present	-8 -4 16 0 0
vt2=tell modal	0 -1 -5 10 0
vt2=tell pluperfect	0 8 -5 0 0
vt2=tell present	-4 -11 20 0 0
vt2=want present	0 8 -5 0 0
when agreement	-16 -3 33 -13 -17
when order	3 9 -4 -8 -13
when truce	0 -22 28 -17 -12`;
