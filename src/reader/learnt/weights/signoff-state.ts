// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-15 -9 43 -32 -34
a:!	-4 0 11 0 0
a:'	-3 -15 11 0 6
a:'s	23 -9 -10 -9 5
a:'s .	27 7 -34 0 0
a:'s <name>	4 0 -11 0 8
a:'s <person>	-7 -9 20 0 -1
a:'s ambassador	-14 11 0 0 0
a:'s answer	0 12 -11 0 0
a:'s approval	-7 -9 17 0 0
a:'s assent	8 6 -18 0 0
a:'s commerce	-9 -2 14 0 0
a:'s consent	0 10 -6 0 0
a:'s is	16 -5 -17 0 7
a:'s leave	5 1 -8 0 0
a:'s name	-12 0 0 0 8
a:'s national	-4 -2 11 0 0
a:'s notice	-10 9 0 0 0
a:'s proclamation	12 0 -10 0 0
a:'s visit	-10 -1 15 0 0
a:.	-8 7 14 -12 -30
a:<day-ahead>	-11 25 -5 -20 -40
a:<day-ahead> .	0 22 -15 -5 -9
a:<day-ahead> in	0 -9 10 0 0
a:<day-ahead> on	0 12 -10 0 0
a:<day-ahead> to	-2 -13 19 0 0
a:<day-gone>	6 -6 -1 -22 3
a:<day-gone> .	3 -11 6 -4 -7
a:<day-gone> and	21 0 -18 0 0
a:<day-gone> at	0 12 -12 0 0
a:<day-gone> by	-19 0 12 0 6
a:<day-gone> for	-11 9 0 0 0
a:<day-gone> in	-15 13 0 0 0
a:<day-gone> night	-6 0 -4 0 12
a:<day-gone> that	1 6 -14 0 5
a:<day-gone> to	10 -3 -12 0 6
a:<day-gone> under	11 0 -8 0 0
a:<day-today>	12 -6 -15 -18 20
a:<day-today> .	12 0 -20 -6 18
a:<day-today> announce	11 0 -10 0 0
a:<day-today> evening	-10 13 0 0 0
a:<goods>	-1 6 2 13 -33
a:<level-noun>	-18 -13 33 -2 -4
a:<level>	1 -25 18 -8 -6
a:<level> .	0 -22 19 0 0
a:<level> and	-6 0 10 0 0
a:<level> in	-11 0 13 0 0
a:<level> of	-8 0 12 0 0
a:<level> on	24 -12 -11 0 0
a:<level> to	7 5 -10 0 0
a:<money>	8 -10 0 0 0
a:<month-gone>	22 -8 -9 -3 1
a:<month-gone> to	0 10 -9 0 0
a:<month-today>	0 8 -6 0 0
a:<name>	9 -6 -6 1 4
a:<name> 's	26 -7 -14 0 -5
a:<name> .	-15 5 10 0 0
a:<name> ?	0 12 -11 0 0
a:<name> and	9 0 -5 0 0
a:<name> at	-11 0 15 0 0
a:<name> by	18 0 -19 0 0
a:<name> has	-5 -1 11 0 0
a:<name> have	-9 1 2 0 0
a:<name> in	-10 0 13 0 0
a:<name> take	-2 10 -6 0 0
a:<name> would	0 0 10 0 -6
a:<not>	-15 -16 -3 4 32
a:<number>	-8 -25 28 -9 0
a:<number> .	2 -14 5 0 0
a:<number> duty	7 6 -14 0 0
a:<number> on	5 0 -12 0 8
a:<number> to	0 -12 10 0 -5
a:<number> vote	2 -6 -9 0 15
a:<office>	13 -13 5 -1 -12
a:<office> 's	-8 -7 11 3 0
a:<office> .	10 -4 -3 0 0
a:<office> must	14 -6 -7 0 0
a:<office> on	0 9 -10 0 0
a:<office> order	19 11 -29 0 0
a:<office> sign	-8 0 9 0 0
a:<office> would	0 -10 13 0 0
a:<organisation>	-18 0 16 -18 2
a:<organisation> .	4 -11 0 0 8
a:<organisation> and	-5 -19 24 0 0
a:<organisation> in	-5 10 -3 0 0
a:<organisation> must	-5 14 -6 0 0
a:<organisation> was	10 0 -9 0 0
a:<person>	-3 -25 31 0 -28
a:<person> agree	-5 0 10 0 0
a:<person> and	-10 -15 24 0 0
a:<person> has	0 -10 12 0 0
a:<person> on	0 -11 14 0 0
a:<person> sign	-2 -9 12 0 0
a:<quality>	-30 12 21 -1 -10
a:<quality> coffee	0 11 -11 0 0
a:<quality> colleague	-7 0 11 0 0
a:<quality> good	0 -10 8 0 0
a:<seat> and	4 10 -15 0 0
a:<seat> announce	-13 -6 21 0 0
a:<seat> at	22 0 -21 0 0
a:<seat> for	-7 -8 16 0 0
a:<seat> have	-8 12 -1 0 0
a:<seat> in	-6 -10 21 0 0
a:<seat> is	0 9 -5 0 0
a:<seat> on	-4 -6 14 0 0
a:<seat> say	0 -7 15 0 0
a:<seat> to	-3 -3 9 0 0
a:<seat> will	0 12 -11 0 0
a:<span>	17 -3 -9 0 -3
a:<span> .	-1 -11 17 0 0
a:<span> extension	8 0 -12 0 4
a:<span> in	-1 -10 14 0 0
a:<span> later	9 -3 -4 0 0
a:<span> more	0 10 -7 0 0
a:<span> of	8 0 -6 0 0
a:<span> to	-2 9 -3 0 0
a:<span> truce	-2 12 -5 0 0
a:<v-agree>	-9 3 5 0 0
a:<v-bear>	-23 0 20 7 -31
a:<v-begin>	4 -1 6 -4 -15
a:<v-buy>	11 -10 1 -12 0
a:<v-deny>	0 -15 9 0 9
a:<v-end>	5 -19 11 -3 -9
a:<v-impose>	-11 3 12 -7 -7
a:<v-propose>	0 -5 12 1 -14
a:<v-return>	3 -11 4 0 0
a:<v-say>	-6 -12 11 7 -2
a:<v-sell>	-1 3 -11 5 8
a:<v-stay>	-3 -8 10 -7 3
a:<v-suspend>	-6 -2 0 -1 13
a:<v-target>	-16 -32 55 0 0
a:<v-threaten>	-5 -11 25 0 0
a:<v-up>	1 -1 7 -1 -17
a:?	-13 -9 1 23 -8
a:a	5 -4 5 0 -11
a:a <organisation>	-7 -2 15 0 0
a:a decision	-11 6 0 0 0
a:a fourth	-10 15 -5 0 0
a:a further	1 5 -8 0 0
a:a joint	-15 0 18 0 0
a:a legal	0 9 -7 0 0
a:a memorandum	8 -3 -2 0 0
a:a notice	10 2 -16 2 0
a:a pen	6 -15 2 0 0
a:a permanent	0 -6 14 0 -1
a:a proclamation	0 15 -12 0 0
a:a quota	0 10 -10 0 0
a:a say	0 10 -9 0 0
a:a second	-10 -1 5 0 4
a:a tariff	-4 0 -2 0 13
a:a text	-1 -10 14 0 0
a:about	-25 -3 27 0 0
a:accord on	-9 8 0 0 0
a:account	-5 -1 11 0 0
a:act .	-6 9 0 0 0
a:additional	13 -8 -5 0 0
a:adopt	-4 23 -12 0 0
a:adopt a	-16 19 0 0 0
a:advance	11 -9 0 0 0
a:affiliate	0 23 -20 0 0
a:affiliate rule	0 20 -18 0 0
a:after	9 3 -9 0 -1
a:again	-2 -8 11 0 0
a:against	0 -10 16 0 -4
a:ago	16 -2 -11 0 0
a:agree	3 -5 9 -1 -7
a:agree .	13 10 -26 0 0
a:agree by	9 0 -8 0 0
a:agree in	-6 0 12 0 0
a:agree on	-13 -12 27 0 0
a:agreement	-18 -5 11 0 13
a:agreement with	2 3 -17 0 13
a:al	15 1 -18 0 0
a:al -	15 1 -18 0 0
a:all	-11 -14 10 12 0
a:alone	0 7 -12 3 0
a:alone .	-9 21 -9 0 0
a:already	32 -36 -2 0 -2
a:already .	4 -11 3 0 0
a:also	0 -12 14 0 0
a:ambassador	-15 11 0 0 0
a:amend	0 10 -9 0 0
a:an	11 -4 -8 0 0
a:an <office>	13 9 -22 0 0
a:an agreement	-19 0 18 0 0
a:an end	13 0 -11 0 0
a:an extension	10 1 -24 5 4
a:an hour	14 -5 -8 0 0
a:and	7 13 -13 0 -7
a:and <name>	-7 -15 17 0 6
a:and <number>	-5 0 9 0 0
a:and <organisation>	-9 2 2 0 0
a:and <person>	15 7 -17 0 -4
a:and by	11 9 -20 0 0
a:and his	-5 13 -4 0 0
a:and i	7 -14 1 0 0
a:and that	-1 11 -6 0 0
a:and the	-3 18 -6 0 -8
a:and would	11 -4 0 0 0
a:anew	11 -11 0 0 0
a:announce <day-gone>	-8 0 10 0 0
a:announce <level>	-14 9 0 0 0
a:announce it	-20 0 24 0 0
a:announce on	0 15 -7 0 0
a:announce that	8 0 -12 0 6
a:announce the	-10 0 13 0 0
a:announcement	9 -9 0 0 0
a:answer	-12 0 16 0 -3
a:answer is	0 12 -11 0 0
a:any time	11 0 -9 0 0
a:anybody	0 -10 11 0 0
a:appeal	0 -7 10 0 0
a:apply	13 -6 -4 0 0
a:approval	-1 9 -10 0 4
a:approval .	0 -10 11 0 0
a:approve it	5 -13 12 -3 -5
a:approve the	0 5 -11 0 4
a:are	-15 -2 18 0 -4
a:arrangement	-9 -1 6 0 4
a:as	-14 -15 16 0 9
a:asia	-3 -6 11 0 0
a:asian	11 0 -11 0 0
a:ask	-21 1 0 9 0
a:ask .	0 -18 10 4 0
a:ask in	0 10 -9 0 0
a:ask to	0 18 -24 8 0
a:assent	12 0 -9 0 0
a:at	16 -7 -3 0 -12
a:at <level>	-5 -2 13 0 0
a:at <money>	-8 0 9 0 0
a:at <number>	18 3 -20 0 0
a:at <seat>	-10 0 12 0 0
a:at any	11 0 -9 0 0
a:at chequer	10 -7 0 0 0
a:at its	0 17 -15 0 0
a:at once	16 0 -11 0 0
a:authorised	17 -3 -10 0 0
a:await	0 12 -11 0 0
a:back	-2 -14 -2 0 23
a:back to	0 0 -5 0 9
a:ban	0 -1 14 0 -4
a:banana	-6 17 -10 0 0
a:be	-3 -7 6 11 -9
a:be apply	10 0 -9 0 0
a:be ask	0 7 -10 3 0
a:be heard	0 9 -13 2 0
a:be prolonged	0 10 -10 0 0
a:be sign	-2 -10 16 0 0
a:be the	0 -8 11 0 0
a:bed	0 10 -8 0 0
a:been	-6 9 4 -6 -10
a:been ask	0 9 -6 0 0
a:been in	-12 0 13 0 0
a:been informed	-2 -12 18 0 0
a:before christma	11 0 -8 0 0
a:beforehand	3 4 -11 0 0
a:begin	-1 -9 14 0 0
a:behind	0 -10 12 0 0
a:believe	-4 -1 11 0 0
a:below	-10 0 10 0 0
a:bergen	11 0 -11 0 0
a:bill	-12 0 11 0 0
a:bloc	9 0 -8 0 0
a:border	-18 3 13 0 0
a:both	-34 15 16 0 0
a:both sign	-18 0 20 0 0
a:both to	-5 9 -2 0 0
a:breakfast	-7 0 10 0 0
a:bring home	-9 -3 16 0 0
a:busan	-18 -6 28 0 0
a:busan on	-6 0 10 0 0
a:buy	-3 -2 12 0 0
a:by	-17 -12 27 0 0
a:by <day-ahead>	-10 4 1 0 0
a:by <day-today>	-3 11 0 0 0
a:by <name>	-11 -7 20 0 0
a:by <number>	-3 -15 0 0 14
a:by <person>	-16 -10 25 0 0
a:by <span>	9 -8 -7 3 0
a:by an	19 0 -18 0 0
a:by telephone	-13 0 6 0 0
a:by the	-27 0 18 0 0
a:call	5 -17 5 0 0
a:can	-21 4 0 9 0
a:capital	0 -13 16 0 0
a:carry	11 -2 -4 0 0
a:ceremony	-7 0 10 0 0
a:change .	10 0 -10 0 0
a:charge	-4 -3 15 0 0
a:chequer	10 -7 0 0 0
a:circular	0 1 -10 8 0
a:clear	-3 -9 11 1 0
a:coal	0 9 -11 1 0
a:cocoa	0 -1 10 0 -3
a:coffee	2 8 -11 0 0
a:colleague	-8 0 12 0 0
a:collect	-11 -5 21 0 0
a:come back	0 -5 10 0 0
a:comment	0 -6 19 0 -10
a:comment .	0 -5 15 0 -6
a:commerce	-5 -4 12 0 0
a:company	0 -18 21 0 0
a:completed its	-6 -7 14 0 0
a:conference	10 0 -7 0 0
a:consent	-1 10 -8 0 0
a:consent .	-10 -10 21 0 0
a:consent of	0 -8 11 0 0
a:consulted	0 -9 12 0 0
a:container	-9 0 10 0 0
a:contract	-6 -4 13 0 0
a:control	-10 8 0 0 0
a:copper	3 2 -11 0 0
a:could	-12 -12 0 14 3
a:could not	0 -7 -13 15 9
a:count	0 -4 11 0 0
a:country .	0 -1 9 0 0
a:course	0 -7 13 0 0
a:date	-6 -13 26 0 -1
a:date .	-1 -5 16 0 -1
a:day .	1 11 -13 0 0
a:day in	-6 -2 10 0 0
a:de	17 -2 -12 0 0
a:deal	-13 -1 1 0 11
a:deal on	13 -5 -4 0 0
a:deal with	-12 22 -6 0 0
a:debate	0 -12 13 0 0
a:decide	-16 10 0 -1 -3
a:decide <day-ahead>	0 15 -14 0 0
a:decide otherwise	0 -12 13 0 0
a:decide whether	0 -11 11 0 0
a:decided	25 -19 -14 0 6
a:decided on	12 -6 -5 0 0
a:decision	-13 12 0 0 0
a:decision is	0 14 -12 0 0
a:decision of	-10 5 0 0 0
a:decline	-11 -5 -2 0 17
a:decline to	-4 -2 10 0 0
a:decree	1 12 -14 0 0
a:decree .	0 9 -8 0 0
a:did	20 -25 -13 -2 15
a:did not	-28 0 0 0 18
a:did the	13 0 -12 0 0
a:didn't	0 9 -9 0 0
a:direct	0 9 -5 0 0
a:directed	12 0 -10 0 0
a:directed the	11 0 -9 0 0
a:dispute	-7 -2 15 0 0
a:do	-23 24 -3 -2 -7
a:do .	-6 9 -1 0 0
a:do likewise	0 9 -8 0 0
a:doe not	11 -13 9 -6 0
a:doesn't	0 -2 -2 0 11
a:domestic	0 17 -16 0 0
a:domestic procedure	0 11 -10 0 0
a:done	12 -21 5 0 0
a:done so	21 -19 -2 0 0
a:down	-17 -1 -2 -3 23
a:down in	-1 0 -4 0 11
a:draft	10 -4 -1 0 0
a:dry	12 -9 0 0 0
a:dry .	13 -6 -7 0 0
a:due in	0 -10 12 0 0
a:due on	-1 19 -15 0 0
a:duty	14 18 -22 0 -11
a:duty .	-13 1 8 0 0
a:duty of	18 1 -19 0 0
a:duty on	18 0 -12 0 -2
a:each	-16 12 0 0 0
a:each other	-1 -2 12 0 0
a:effect	15 -5 -8 0 0
a:electronic	10 0 -10 0 0
a:emergency	-10 -10 22 0 0
a:end	15 -28 0 0 0
a:end .	13 0 -11 0 0
a:enough .	0 10 -8 0 0
a:enterprise	0 -7 10 0 0
a:establish	0 0 -11 13 0
a:evening .	-1 9 -2 0 0
a:ever	4 3 -14 3 0
a:every	-6 -4 14 0 0
a:expect	-13 0 14 0 0
a:expect to	0 -12 16 0 0
a:extend	10 -19 2 0 0
a:extend its	9 0 -8 0 0
a:extension	20 12 -39 2 5
a:extension to	-5 10 -2 0 0
a:fact	-9 -3 15 0 0
a:fact sheet	-9 -2 15 0 0
a:fall	-10 4 0 0 0
a:far	-12 17 -8 0 0
a:far .	-7 19 -6 0 -3
a:farm good	9 0 -8 0 0
a:favour	12 0 -10 0 0
a:fee	-17 15 -4 0 0
a:final	-8 15 -8 0 0
a:first .	0 27 -20 -2 0
a:follow	-11 22 -13 0 0
a:follow .	0 9 -6 0 0
a:followed	32 -8 -26 0 0
a:followed on	17 0 -16 0 0
a:food	0 10 -10 0 0
a:for <day-gone>	-9 0 12 0 0
a:for <name>	20 8 -35 8 -3
a:for <seat>	31 -8 -26 0 0
a:for <span>	-7 -9 19 0 0
a:for a	-15 -1 6 0 6
a:for an	11 -3 -4 0 0
a:for ever	11 0 -10 0 0
a:for less	11 0 -8 0 -2
a:for now	0 0 -4 0 9
a:for one	-7 0 10 0 0
a:for signature	-9 19 -9 0 0
a:for that	0 -19 14 0 0
a:for the	0 14 -10 0 0
a:for their	-9 -1 13 0 0
a:for them	18 0 -16 0 0
a:for us	2 14 -19 0 0
a:four	-7 0 10 0 0
a:fourth	-11 14 -4 0 0
a:freeze	0 14 -12 0 0
a:friend	12 0 -11 0 0
a:from <day-ahead>	-1 -9 14 0 0
a:from <day-gone>	-12 0 18 0 0
a:from <level>	6 4 -8 0 0
a:from <seat>	-4 -1 12 0 0
a:further <span>	3 7 -12 0 0
a:gave	30 -21 -11 0 0
a:gave his	11 0 -8 0 0
a:gave its	11 -6 -4 0 0
a:gazette	-10 10 0 0 0
a:give	-21 -1 12 0 1
a:give it	0 2 -13 0 9
a:give notice	-3 -9 16 0 0
a:given	15 -22 8 -3 0
a:given its	15 -5 -7 0 0
a:given their	-17 7 7 0 0
a:go	-14 0 9 0 -2
a:go to	0 -12 16 0 0
a:good	33 -15 -16 0 -2
a:good for	10 0 -10 0 0
a:good worth	11 0 -10 0 0
a:grower	0 11 -13 0 0
a:had a	-11 -5 19 0 0
a:had already	10 2 -15 0 0
a:had approve	5 0 -15 2 0
a:had come	18 0 -16 0 0
a:had meet	9 0 -7 0 0
a:had not	0 24 -14 0 -12
a:had passed	-11 0 12 0 0
a:had reach	0 13 -12 0 0
a:had sign	4 -18 0 10 -8
a:had stop	0 12 -11 0 0
a:had voted	6 0 -15 0 10
a:hand	0 -19 15 0 0
a:hand on	-3 -7 13 0 0
a:handed	12 0 -11 0 0
a:has .	39 -32 -10 0 0
a:has a	-9 0 11 0 0
a:has agree	9 -7 -1 0 0
a:has already	8 -18 3 0 0
a:has ask	-7 0 -9 7 4
a:has confirm	0 -12 14 0 0
a:has decided	9 -1 -3 0 0
a:has done	2 -16 11 0 0
a:has extend	9 0 -8 0 0
a:has given	23 -11 -5 -1 0
a:has had	-3 10 -4 0 0
a:has it	-14 15 -2 0 0
a:has its	0 9 -8 0 0
a:has just	12 0 -10 0 0
a:has not	-41 23 -12 0 0
a:has one	10 -6 -2 0 0
a:has passed	14 -6 -7 0 0
a:has published	-6 12 -2 0 0
a:has put	-8 14 -3 0 0
a:has ratified	0 10 -13 0 0
a:has see	-11 -8 17 0 0
a:has sign	8 -9 0 0 -8
a:has still	0 -4 8 0 0
a:has to	0 -3 8 0 -14
a:has voted	0 13 -9 0 0
a:hasn't	0 16 -17 0 0
a:have	0 16 -4 -7 -19
a:have agree	0 -13 21 0 0
a:have approve	4 8 -12 0 0
a:have been	-3 -7 17 0 0
a:have both	0 8 -12 0 0
a:have given	-18 7 8 0 0
a:have like	10 0 -10 0 0
a:have not	0 14 -12 0 0
a:have still	0 12 -11 0 0
a:have to	-15 9 -4 0 0
a:he	7 -24 1 3 4
a:he had	16 -3 -11 0 0
a:he sign	0 15 -16 0 0
a:he would	-12 -3 7 0 2
a:heard	-7 14 -11 2 0
a:here	0 15 -20 4 0
a:here .	-2 16 -11 0 0
a:high	14 0 -13 0 0
a:his	-7 24 -6 -7 -8
a:his .	-7 21 -14 0 0
a:his <office>	-10 -4 19 0 -3
a:his <person>	-13 0 13 0 0
a:his name	6 10 -9 0 -4
a:his side	-1 12 -6 0 0
a:hold back	0 1 -12 0 9
a:hold the	-10 0 14 0 0
a:home	-13 0 3 0 6
a:home .	-9 -3 17 0 0
a:hour	19 0 -16 0 0
a:hour .	12 0 -9 0 0
a:hour ago	11 0 -11 0 0
a:hour later	4 3 -9 0 0
a:house	-3 -1 14 0 -1
a:in	0 -18 27 -2 -7
a:in <month-ahead>	-10 -2 10 0 0
a:in <month-gone>	22 -19 -9 0 3
a:in <name>	-11 -20 30 0 0
a:in <organisation>	26 18 -42 0 0
a:in <seat>	-7 13 -8 0 0
a:in a	0 15 -16 2 0
a:in advance	11 -9 0 0 0
a:in bergen	11 0 -11 0 0
a:in busan	-15 -4 23 0 0
a:in favour	12 0 -10 0 0
a:in it	0 -9 10 0 0
a:in one	0 -9 10 0 0
a:in person	0 9 -11 0 0
a:in the	6 -10 2 0 -5
a:in three	15 0 -15 0 0
a:informed	-14 -31 43 0 0
a:informed .	0 -21 24 0 0
a:initial	-2 -11 17 0 0
a:initialled	5 -17 3 0 0
a:initialled in	-11 0 12 0 0
a:ink	10 -7 0 0 0
a:instruction	0 16 -18 0 0
a:internal	-6 22 -15 0 0
a:internal approval	0 25 -25 0 0
a:is	0 2 -14 15 3
a:is await	0 11 -10 0 0
a:is due	-3 9 -4 0 0
a:is enough	-8 15 -7 0 0
a:is expect	-8 14 -5 0 0
a:is in	2 14 -15 0 0
a:is not	-3 -32 21 6 0
a:is on	13 10 -27 0 0
a:is ready	0 17 -15 0 0
a:issue	0 19 -16 0 -2
a:issue a	7 3 -11 0 0
a:issue the	0 11 -9 0 0
a:issued	9 5 -21 4 0
a:issued the	3 0 -13 8 0
a:it	0 6 -6 -21 3
a:it .	2 -10 10 -19 2
a:it <day-gone>	-1 14 -9 0 0
a:it by	-14 5 2 0 2
a:it in	21 -2 -12 0 -3
a:it into	4 8 -13 0 0
a:it on	-1 16 -6 0 -6
a:it to	21 -29 0 0 0
a:it up	7 6 -13 0 0
a:it will	0 11 -13 0 0
a:it would	7 1 -16 0 5
a:its	1 20 -16 -3 -7
a:its <organisation>	0 -7 11 0 0
a:its duty	3 8 -10 0 0
a:its internal	-6 18 -10 0 0
a:its notice	23 0 -27 5 0
a:its own	16 0 -12 0 0
a:its tariff	-5 0 9 0 -1
a:its vote	0 15 -12 0 0
a:joint	-19 -2 23 0 0
a:just	4 0 -15 0 8
a:know	3 -21 0 10 -1
a:know .	0 -3 -8 14 0
a:lacking	0 13 -10 0 0
a:last summer	0 3 -11 0 6
a:last week	20 -11 -4 0 -6
a:last word	0 11 -8 0 0
a:late	-13 7 1 0 0
a:late <month-gone>	0 8 -8 0 0
a:late on	-12 0 13 0 0
a:later	15 0 -10 0 0
a:later .	0 -11 8 0 0
a:law	0 -9 15 0 0
a:law .	-9 0 12 0 0
a:less	9 0 -2 0 -2
a:less .	11 0 -7 0 -2
a:let it	1 -15 9 -2 0
a:like	9 -1 -3 0 0
a:like it	10 0 -8 0 0
a:likewise	-4 15 -9 0 0
a:line	-10 0 6 0 0
a:list	-5 -6 19 0 0
a:look	-13 11 -2 0 0
a:look at	-1 16 -17 0 0
a:look on	-7 0 10 0 0
a:lower	-10 0 12 0 0
a:majli	9 0 -4 -2 0
a:make	0 11 -2 0 -5
a:match	17 3 -22 0 0
a:matter	-13 3 6 0 -1
a:may	-1 11 -11 7 -4
a:may end	11 0 -7 0 0
a:mean	6 -10 0 0 0
a:medical	-9 0 11 0 0
a:medicine .	-8 0 9 0 0
a:meet	-10 -3 18 0 -1
a:meet .	-5 -10 18 0 0
a:meet <day-ahead>	0 16 -15 0 0
a:meet at	11 0 -6 0 0
a:meet in	-12 -6 21 0 0
a:member	-15 0 3 0 2
a:memorandum	14 -8 -5 0 0
a:memorandum of	20 0 -19 0 0
a:might	0 -5 10 0 0
a:mine	6 7 -26 0 12
a:minister	9 -3 -2 0 0
a:minute	13 -12 -1 0 0
a:minute of	-10 0 11 0 0
a:missing	-1 9 -4 0 0
a:missing .	-4 17 -11 0 0
a:money	0 -10 13 0 0
a:more	-11 5 7 -5 0
a:more of	0 12 -11 0 0
a:more than	0 -6 10 0 0
a:morning	15 0 -14 0 0
a:morning .	13 0 -16 0 0
a:must	0 17 -12 0 -18
a:must approve	3 -7 8 0 0
a:must be	0 -5 11 -1 0
a:must pass	0 10 -8 0 0
a:must sign	0 -9 8 0 0
a:must still	-7 -9 16 0 0
a:must vote	20 -11 -6 0 0
a:my	14 0 -18 0 5
a:my name	0 0 -11 0 7
a:name to	8 12 -15 0 0
a:named	0 14 -11 0 0
a:national	-8 -4 16 0 0
a:need	-2 -41 33 10 -4
a:need nobody	9 0 -6 0 0
a:need not	0 -14 19 0 0
a:need the	-12 -25 35 0 0
a:need to	0 -12 0 15 0
a:needed .	0 -17 20 0 0
a:negotiate	8 4 -13 0 0
a:negotiation	-1 13 -9 0 0
a:negotiation .	-1 15 -12 0 0
a:new	-8 -6 15 1 0
a:new tariff	-14 0 19 0 0
a:new truce	17 -8 -9 0 0
a:next	-15 1 12 0 0
a:night	-12 1 -1 0 10
a:no	3 -6 -1 -2 10
a:nobody	8 -6 0 0 0
a:nobody 's	9 0 -7 0 0
a:northern	-9 0 10 0 0
a:not	-2 -8 -3 5 13
a:not .	-18 10 -7 -7 12
a:not be	7 -14 0 5 0
a:not been	0 16 -11 0 0
a:not have	11 -14 5 0 -3
a:not know	8 -4 -11 10 -1
a:not put	0 10 -3 0 0
a:not say	0 5 -3 8 -16
a:not sign	-24 5 -13 -1 21
a:not to	0 -10 -6 0 16
a:nothing	-14 -13 8 0 10
a:notice	11 0 -17 6 0
a:notice .	-24 2 13 -2 1
a:notice of	15 -4 -6 0 0
a:notice on	0 13 -19 7 0
a:now	-10 16 -23 0 17
a:now .	0 8 -13 0 7
a:now go	0 16 -15 0 0
a:number	-6 0 9 0 0
a:object	0 12 -9 0 0
a:object .	0 14 -12 0 0
a:of	-5 -18 27 -12 -15
a:of <day-gone>	19 -22 -12 0 6
a:of <name>	-10 21 -4 0 -5
a:of a	2 -12 3 0 0
a:of duty	-10 0 10 0 0
a:of its	-3 11 -3 0 0
a:of negotiation	0 15 -12 0 0
a:of next	0 -11 11 0 0
a:of tariff	-10 0 11 0 0
a:of the	-8 -5 10 0 1
a:of two	-1 -12 16 0 0
a:of up	13 0 -10 0 0
a:off	0 7 -13 -4 11
a:off .	0 -4 -12 0 17
a:offer	0 -3 9 0 0
a:oil	12 -1 -6 0 0
a:old	-9 0 12 0 0
a:on	0 10 -1 -19 0
a:on <day-ahead>	-2 -3 11 -4 -15
a:on <day-gone>	0 2 -2 -12 5
a:on <day-today>	-3 -21 2 0 20
a:on <name>	13 0 -8 0 0
a:on <number>	0 11 -9 0 0
a:on <quality>	-10 23 -7 0 0
a:on his	-19 0 22 0 0
a:on its	0 -11 12 0 0
a:on last	0 3 -11 0 6
a:on our	9 -5 -1 0 0
a:on palm	10 0 -9 0 0
a:on paper	0 0 10 -2 0
a:on reciprocal	9 0 -8 0 0
a:on ship	0 10 -18 7 0
a:on the	19 2 -15 0 -6
a:once	6 6 -15 0 0
a:one	0 -5 10 0 -1
a:one for	0 22 -22 0 0
a:opinion	-2 0 -9 13 0
a:or	-9 11 0 0 0
a:order	8 -5 0 -11 0
a:order .	-7 -4 15 0 0
a:order a	2 -10 5 0 0
a:order an	12 0 -11 0 0
a:order it	8 3 -14 0 0
a:order of	0 -12 8 0 0
a:order the	14 0 -12 0 0
a:other 's	0 -4 10 0 0
a:other side	15 0 -18 0 0
a:our	11 -14 4 -3 0
a:our <office>	11 -6 -3 0 0
a:out	-6 -10 18 0 0
a:outstanding	-15 19 -6 0 0
a:over its	12 0 -12 0 0
a:over there	0 8 -11 0 0
a:owe	0 22 -21 0 0
a:own	12 -9 -1 0 2
a:own .	-2 -20 24 0 0
a:own signature	0 0 -9 0 5
a:paper	5 12 -25 4 0
a:paper .	12 0 -14 3 0
a:paper on	-3 -6 11 0 0
a:paragraph	10 0 -10 0 0
a:part	11 -15 0 0 0
a:pass it	0 11 -8 0 0
a:passe	-7 -2 11 0 0
a:passed	0 -13 11 0 0
a:passed it	-7 -4 14 0 0
a:pause	9 -8 0 0 0
a:pause in	9 0 -9 0 0
a:pay	-5 -16 25 0 0
a:pen	9 10 -17 -5 0
a:pen .	18 -11 0 -3 0
a:pen to	3 5 -9 0 0
a:person	0 9 -11 0 0
a:place	11 0 -8 0 0
a:port fee	0 12 -9 0 0
a:post	-3 16 -10 0 0
a:power to	4 -18 9 0 0
a:president	0 -9 12 0 0
a:price	-15 0 19 0 0
a:price of	-8 0 9 0 0
a:print	16 0 -15 0 0
a:process	0 13 -13 0 0
a:proclamation	15 12 -25 0 0
a:proclamation of	12 0 -10 0 0
a:prolong it	0 -20 11 0 4
a:prolong the	3 20 -22 0 0
a:prolongation	7 1 -11 0 0
a:prolongation of	3 3 -10 0 0
a:prolonged	2 5 -9 0 0
a:propose	-1 -10 18 0 0
a:protocol	9 4 -13 0 0
a:publish	-11 31 -22 0 0
a:publish the	0 17 -14 0 0
a:publishe	0 12 -15 0 0
a:published	11 -3 -4 0 -3
a:published an	-16 14 0 0 0
a:published its	8 -15 0 0 0
a:put his	9 3 -8 0 -4
a:put my	0 0 -11 0 7
a:put off	-5 9 0 0 -3
a:put pen	3 5 -9 0 0
a:put the	-16 -11 7 0 12
a:put their	16 -1 -11 0 0
a:quota	0 9 -8 0 0
a:quota .	0 9 -8 0 0
a:raise	7 -18 3 0 0
a:rate	-17 -10 29 0 0
a:rate .	-8 0 10 0 0
a:ratified	29 2 -31 0 -1
a:ratified .	-1 11 -6 0 0
a:ratified in	15 -2 -11 0 0
a:ratified the	9 2 -14 0 0
a:ratify	-5 22 -15 0 0
a:reach	-2 10 -4 0 0
a:reach a	0 13 -13 0 0
a:react	0 12 -12 0 0
a:read	-11 -13 8 0 10
a:ready to	0 9 -4 0 0
a:reciprocal trade	10 0 -9 0 0
a:reckon	0 -8 11 0 0
a:recommend	0 -11 15 0 0
a:reduction	0 12 -12 0 0
a:refund	-5 0 9 0 0
a:refuse	-4 -13 1 0 11
a:refused	-10 -10 -8 0 24
a:refused on	0 0 -8 0 11
a:refused to	-2 -1 -9 0 17
a:refusing	0 -4 -3 0 10
a:renewal	11 20 -29 0 0
a:report	0 -10 14 0 0
a:reporter	-11 -15 22 0 0
a:representative	9 -12 3 0 -1
a:republic	9 -1 -5 0 0
a:request	0 12 -12 0 0
a:required	-10 2 4 0 0
a:required .	0 -6 11 0 0
a:return	0 -3 12 0 0
a:right	-5 -2 14 0 0
a:rise	-13 5 6 0 0
a:round	0 15 -13 0 0
a:round of	-10 13 -2 0 0
a:rule	0 -6 12 0 -8
a:rule .	4 3 -9 0 0
a:rule on	-1 -9 16 0 0
a:run	-1 -2 11 0 0
a:same	16 0 -12 0 0
a:same day	8 0 -6 0 0
a:same time	7 1 -12 0 0
a:sanction	-12 -4 19 0 0
a:say .	-14 -20 9 4 7
a:say <person>	-10 0 10 0 0
a:say he	4 11 -10 -1 -1
a:say in	0 -11 11 0 0
a:say it	5 6 -12 0 0
a:say no	0 -2 -14 0 20
a:say on	-11 -13 9 0 8
a:say that	9 1 -12 0 0
a:say the	-12 -6 24 0 0
a:say whether	0 0 -8 13 0
a:say yes	8 16 -20 0 -1
a:schedule	-8 0 9 0 0
a:seal	11 -12 -1 0 0
a:section	10 1 -12 0 0
a:section <number>	10 1 -12 0 0
a:see	-6 -1 0 12 0
a:see the	0 -6 -4 13 0
a:send	0 -19 0 0 16
a:send the	0 0 -15 0 18
a:set a	0 10 -10 0 0
a:set out	-10 0 10 0 0
a:settle a	10 0 -10 0 0
a:shall	-10 13 -8 0 2
a:shall not	0 3 -8 0 5
a:sheet	-9 -6 19 0 0
a:ship	-4 20 -21 7 0
a:ship .	0 15 -15 0 0
a:shook	-3 -6 13 0 0
a:shook hand	-3 -6 13 0 0
a:short	-2 -3 11 0 0
a:should	-2 -12 19 0 0
a:side	10 1 -8 0 0
a:side .	6 7 -14 0 0
a:sign	-12 12 -4 3 3
a:sign .	16 -9 -4 0 0
a:sign <day-today>	-9 24 -11 0 0
a:sign <span>	0 -5 9 0 0
a:sign ?	-3 -5 19 -3 0
a:sign alone	0 11 -5 0 0
a:sign an	-12 0 10 0 0
a:sign anything	-1 0 12 0 -3
a:sign as	0 0 -13 0 9
a:sign at	14 2 -15 0 0
a:sign by	-12 -14 27 0 0
a:sign for	10 0 -16 7 -2
a:sign it	8 5 -21 0 9
a:sign nothing	-6 -19 3 0 18
a:sign on	11 0 -5 -1 -1
a:sign the	-19 25 -8 2 1
a:sign their	-11 0 11 0 0
a:sign up	0 9 -3 -2 0
a:signature	8 1 -9 0 0
a:signature is	13 6 -16 0 -3
a:signature to	-6 0 10 0 0
a:since	-14 1 11 0 0
a:since <day-gone>	-5 0 10 0 0
a:sit down	-1 -6 14 0 0
a:so	7 2 -15 -7 6
a:so .	5 -15 9 0 0
a:so far	-12 17 -9 0 0
a:so last	-9 0 11 0 0
a:social	-11 12 -1 0 0
a:south	0 -8 9 0 0
a:speak	-4 -6 13 0 0
a:speak on	0 -12 14 0 0
a:spoke	-13 -12 28 0 0
a:spoke by	-5 0 9 0 0
a:spoke of	0 -6 9 0 0
a:spot	11 0 -9 0 0
a:spot .	11 0 -9 0 0
a:spring .	9 0 -8 0 0
a:stamped	9 -4 -3 0 0
a:state	-12 -1 14 0 0
a:statement	-11 -1 18 0 0
a:step	19 2 -18 0 0
a:still	-36 6 9 -10 -9
a:still approve	0 -6 9 0 0
a:still sign	0 -12 13 0 0
a:such	0 -2 14 -3 0
a:sugar	-4 0 8 0 0
a:summer	0 5 -11 0 7
a:surabaya	10 0 -9 0 0
a:suspend for	12 0 -10 0 0
a:suspension	10 4 -7 0 -6
a:suspension of	-7 10 -2 0 0
a:take effect	15 -1 -10 0 0
a:take the	-8 20 -12 0 0
a:talk	-18 -5 26 0 0
a:talked	-11 0 14 0 0
a:talking	0 -5 10 0 0
a:tariff	-27 -23 32 8 3
a:tariff for	-14 0 15 0 0
a:tariff truce	1 0 -12 0 8
a:tell	-14 5 5 4 -3
a:tell me	0 19 -16 0 0
a:tell reporter	-7 -12 15 0 0
a:tell the	-12 4 -2 0 8
a:tell us	4 -12 -2 10 -3
a:term	-5 -3 12 0 0
a:text	0 27 -34 4 2
a:text .	-2 22 -14 0 0
a:textile	10 0 -10 0 0
a:that	0 -7 0 -7 14
a:that .	-4 -2 10 0 0
a:that a	14 0 -13 0 0
a:that he	-11 -14 9 0 8
a:that it	0 14 -18 0 6
a:that rate	-9 0 10 0 0
a:the <day-ahead>	0 11 -6 0 0
a:the <level>	-2 13 -8 0 0
a:the <name>	5 -11 4 0 0
a:the <office>	13 -16 8 -7 -7
a:the <organisation>	-15 -5 23 -7 0
a:the <person>	-11 -17 27 0 0
a:the <quality>	-30 6 21 0 0
a:the <span>	0 14 -17 0 0
a:the additional	19 0 -17 0 0
a:the affiliate	0 17 -17 0 0
a:the agreement	19 -10 -15 0 15
a:the announcement	-7 0 10 0 0
a:the bloc	9 0 -8 0 0
a:the bridge	0 -5 10 0 0
a:the change	10 0 -12 0 0
a:the close	0 8 -9 0 0
a:the consent	0 -8 11 0 0
a:the detail	0 12 -11 0 0
a:the draft	10 0 -9 0 0
a:the duty	10 0 -13 0 0
a:the end	-4 -8 15 0 0
a:the extension	16 22 -32 0 -7
a:the licence	0 13 -13 0 0
a:the meet	-12 0 14 0 0
a:the morning	21 0 -19 0 0
a:the new	-9 0 11 0 0
a:the northern	-9 0 10 0 0
a:the old	-9 0 12 0 0
a:the order	-23 6 13 0 0
a:the other	2 6 -9 0 0
a:the paper	0 12 -14 3 0
a:the pause	13 -5 -5 0 0
a:the port	0 -6 8 0 0
a:the press	0 0 -4 0 10
a:the price	-8 0 9 0 0
a:the reduction	0 11 -12 0 0
a:the republic	11 0 -7 0 0
a:the rule	12 -5 -4 0 0
a:the same	16 0 -12 0 0
a:the section	7 7 -15 0 0
a:the ship	0 11 -10 0 0
a:the sign	-12 -3 16 0 0
a:the spot	12 0 -9 0 0
a:the spring	9 0 -8 0 0
a:the suspension	3 6 -9 0 0
a:the text	3 16 -31 5 3
a:the truce	5 19 -25 0 0
a:the two	0 -7 10 0 0
a:the window	12 0 -11 0 0
a:their	-7 -10 10 10 -7
a:their domestic	0 15 -14 0 0
a:their name	14 -1 -9 0 0
a:their own	-11 -14 24 0 0
a:their tariff	-4 0 11 0 0
a:them	12 0 -5 0 -1
a:then	-3 14 -6 0 0
a:thi	0 -3 9 0 -11
a:thi week	-3 17 -10 0 0
a:thing	-6 18 -5 -5 0
a:thing .	-6 17 -9 0 0
a:third	-6 -3 12 0 0
a:three	11 -3 -4 0 0
a:three round	15 0 -14 0 0
a:through	-10 4 2 0 0
a:through .	4 5 -12 0 0
a:through its	0 10 -9 0 0
a:through the	-13 -9 23 0 0
a:thu	13 0 -15 0 0
a:time	6 11 -12 0 -4
a:to	-9 0 2 -4 5
a:to <day-ahead>	0 -4 9 0 0
a:to <day-gone>	-10 14 -4 0 0
a:to <level>	19 -9 -6 0 0
a:to <number>	-14 -22 15 0 12
a:to <organisation>	0 -5 0 0 9
a:to <seat>	0 -9 10 0 0
a:to <span>	0 15 -13 0 0
a:to a	18 -8 -9 0 0
a:to adopt	0 13 -12 0 0
a:to agree	-2 27 -21 0 0
a:to an	13 -3 -14 0 4
a:to approve	-17 1 0 0 4
a:to ask	0 -9 10 0 0
a:to be	2 -2 -3 9 0
a:to do	-11 7 0 0 0
a:to it	-7 0 10 0 -2
a:to lower	-8 0 9 0 0
a:to make	0 9 -9 0 0
a:to publish	0 12 -10 0 0
a:to put	-12 0 11 0 0
a:to ratify	-5 13 -7 0 0
a:to say	13 0 -8 0 -5
a:to sign	0 1 -3 -14 2
a:to speak	0 -10 12 0 0
a:to the	7 -19 8 0 0
a:too	0 -10 7 0 0
a:trade	5 -29 11 0 0
a:trade deal	-6 -7 16 0 0
a:treaty	0 -11 7 0 4
a:truce	0 18 -16 0 0
a:truce .	9 0 -5 0 0
a:truce by	12 0 -11 0 0
a:truce on	-15 0 7 2 0
a:truce with	6 5 -19 0 1
a:try	-10 0 13 0 0
a:two	8 -20 6 0 0
a:two announcement	13 0 -10 0 0
a:under	5 -21 9 0 0
a:under it	12 -5 -6 0 0
a:until	0 -24 25 0 0
a:until <day-ahead>	8 -22 13 0 0
a:up	14 9 -13 -5 -6
a:up .	-9 11 -2 0 0
a:up a	0 -7 10 0 0
a:up to	28 0 -22 0 0
a:us	0 0 -1 9 -6
a:us .	-3 2 -7 10 0
a:used	22 -1 -15 0 0
a:value	-4 -4 11 0 0
a:vegetable	0 12 -12 0 0
a:video	-4 0 10 0 0
a:view	-4 -2 11 0 0
a:visit	-10 -11 24 0 0
a:visit to	-1 -1 9 0 0
a:vote	-9 4 -7 -2 18
a:vote .	5 -17 11 0 0
a:vote in	0 16 -17 0 0
a:vote no	0 -6 9 0 0
a:vote on	-25 2 1 0 4
a:vote to	-5 -12 0 0 14
a:voted	12 -3 -19 0 15
a:voted <number>	-6 0 14 0 -1
a:voted on	23 0 -19 0 0
a:wait	2 -9 8 0 0
a:want	-3 17 -9 0 0
a:want an	0 11 -10 0 0
a:want to	0 14 -11 0 0
a:was	4 0 1 -1 -20
a:was in	-10 0 14 0 0
a:was ready	0 -8 11 0 0
a:was to	-1 15 -12 0 0
a:way	-2 -11 8 7 0
a:we	0 0 -19 19 0
a:week	9 3 -7 0 -12
a:welcomed	0 -3 11 0 0
a:welcomed the	0 -2 10 0 0
a:were	15 -8 -8 0 0
a:were there	10 0 -9 0 0
a:what	-9 0 5 0 5
a:what he	6 0 -10 0 2
a:when	-7 13 0 0 -5
a:whether	5 -17 8 6 -5
a:will	-25 5 2 11 -3
a:will be	-6 11 -8 3 0
a:will deal	0 13 -11 0 0
a:will follow	0 12 -10 0 0
a:will have	0 15 -16 0 0
a:will not	9 -12 3 -4 0
a:will sign	-15 8 -8 2 4
a:window	11 0 -10 0 0
a:with <level>	-7 0 11 0 0
a:with <name>	-5 3 -10 0 17
a:with <person>	6 -11 0 0 0
a:with a	6 -11 0 -3 0
a:with the	-15 7 7 0 0
a:without	-15 0 16 0 -4
a:without a	0 -8 12 0 0
a:work	-4 -12 17 0 0
a:worth	16 0 -13 0 -1
a:worth <money>	19 0 -18 0 0
a:would	-16 3 5 3 -5
a:would decide	0 11 -9 0 0
a:would not	12 -9 6 -2 -5
a:would prolong	0 11 -10 0 0
a:would sign	-16 12 -8 0 0
a:write	9 15 -16 0 -5
a:year	-17 0 23 0 -3
a:year .	-4 0 9 0 -1
a:yes	4 14 -14 0 -1
a:yes .	-7 12 -1 0 0
a:you	-3 -7 21 0 0
act approve after	-9 -9 19 -14 7
act approve before	-10 16 -6 20 -22
act approve left 1	0 14 -10 0 0
act approve left 1 pronoun	-11 12 0 0 0
act approve left 12 name	-8 -10 22 0 0
act approve left 12 office	0 4 -13 6 0
act approve left 12 organisation	2 -4 -3 0 10
act approve left 12 pronoun	-10 0 15 0 0
act approve left 3	2 14 -11 0 -13
act approve left 3 both	-12 -7 17 0 0
act approve left 3 name	1 13 -13 0 0
act approve left 3 person	0 15 -10 0 -1
act approve left 3 side	14 6 -17 0 0
act approve left 6	8 -11 5 -7 0
act approve left 6 both	0 8 -8 0 0
act approve left 6 organisation	15 7 -19 0 -1
act approve left 6 person	-10 1 7 0 0
act approve left 6 pronoun	3 -12 2 0 0
act approve left 6 side	0 -29 26 0 0
act approve left far	13 0 -7 0 -6
act approve left far name	-2 10 -5 0 0
act approve left far organisation	12 -11 0 0 -2
act approve left in clause	0 17 -9 0 -17
act approve left in clause both	-12 -2 11 0 0
act approve left in clause office	10 -2 -1 0 0
act approve left in clause person	-5 9 0 0 0
act approve left in clause pronoun	-11 12 0 0 0
act approve left in clause side	10 8 -14 0 0
act approve right 1	19 -15 3 -11 -24
act approve right 1 name	12 -6 -6 0 0
act approve right 1 office	12 -4 -4 0 0
act approve right 1 organisation	16 0 -5 -3 -13
act approve right 1 person	-17 0 15 0 0
act approve right 1 pronoun	-8 0 10 0 0
act approve right 1 side	-2 -12 16 0 0
act approve right 12	-8 21 -9 5 -5
act approve right 12 name	4 -11 6 0 0
act approve right 12 office	7 0 -9 0 0
act approve right 12 organisation	-17 17 -14 0 12
act approve right 12 person	-7 9 0 2 -9
act approve right 12 pronoun	8 -10 2 0 -4
act approve right 12 side	-14 9 0 0 -6
act approve right 3	21 2 -8 -17 -19
act approve right 3 both	-22 19 1 0 0
act approve right 3 name	0 16 -14 0 0
act approve right 3 organisation	14 1 -7 -4 -3
act approve right 3 person	23 -15 -3 0 -3
act approve right 3 pronoun	-13 -8 25 0 0
act approve right 3 side	15 -21 4 0 0
act approve right 6 again	3 -13 7 0 0
act approve right 6 name	0 -20 25 -6 0
act approve right 6 office	13 -3 -9 0 0
act approve right 6 organisation	5 -7 -9 0 18
act approve right 6 person	-15 8 4 0 0
act approve right 6 side	-5 17 -9 0 -1
act approve right far	-20 -13 30 -2 0
act approve right far both	-9 -5 16 0 0
act approve right far person	-10 8 2 0 -2
act approve right far side	-3 -17 26 0 0
act approve right in clause	20 20 -19 -21 -26
act approve right in clause again	14 2 -12 0 0
act approve right in clause both	-19 20 0 0 0
act approve right in clause name	-2 -10 18 -7 -2
act approve right in clause office	18 -2 -9 0 0
act approve right in clause organisation	22 10 -25 -4 -2
act approve right in clause person	-4 19 -9 0 -1
act approve right in clause pronoun	-14 -5 23 0 0
act approve right in clause side	10 1 -3 -3 -9
act do after	-15 -4 12 20 -10
act do before	6 -14 -3 19 14
act do left 1	0 4 -12 11 -5
act do left 1 both	16 0 -15 0 0
act do left 1 organisation	-10 3 0 0 0
act do left 1 side	0 0 13 -1 0
act do left 12	-2 -11 9 -2 13
act do left 12 office	-29 20 3 0 0
act do left 12 organisation	10 -33 8 0 16
act do left 12 person	21 0 -17 0 0
act do left 12 side	-12 4 2 0 0
act do left 3	12 -13 8 0 -8
act do left 3 name	-10 -4 19 0 0
act do left 3 office	10 2 -11 -1 0
act do left 3 organisation	3 0 -9 6 0
act do left 3 person	0 -6 11 0 -3
act do left 3 side	4 -9 6 0 0
act do left 6 both	-1 -19 22 0 0
act do left 6 office	18 0 -13 0 -2
act do left 6 organisation	-8 12 -1 0 -15
act do left 6 person	2 -28 16 0 4
act do left 6 pronoun	-21 -6 15 0 5
act do left 6 side	6 25 -27 0 0
act do left far	-15 15 -4 0 2
act do left far name	2 19 -24 3 0
act do left far organisation	-11 0 11 0 0
act do left far person	-10 8 0 0 0
act do left far side	-9 -8 22 0 0
act do left in clause	0 -11 9 6 -6
act do left in clause both	10 -11 0 0 0
act do left in clause name	-14 -1 9 6 -2
act do left in clause office	4 13 -18 0 0
act do left in clause organisation	3 -5 -8 14 4
act do left in clause person	0 -29 27 -4 -7
act do left in clause side	-35 6 18 -15 0
act do right 1	15 -1 -7 0 -11
act do right 1 name	16 9 -23 3 -9
act do right 1 office	-4 11 -9 -2 8
act do right 1 organisation	5 -18 11 1 -3
act do right 1 person	0 -15 2 18 -1
act do right 1 pronoun	0 0 3 -23 2
act do right 1 side	1 17 -4 -7 -29
act do right 12	-14 13 10 -24 -17
act do right 12 name	-17 -4 22 0 -1
act do right 12 office	0 -8 11 0 -1
act do right 12 organisation	0 23 -17 -5 -3
act do right 12 person	-16 25 -1 -6 -6
act do right 12 pronoun	15 1 -10 0 0
act do right 12 side	4 -39 30 0 0
act do right 3	13 -7 -5 2 0
act do right 3 again	0 -19 23 0 0
act do right 3 name	-19 12 -8 7 5
act do right 3 office	21 -18 7 -4 -12
act do right 3 organisation	9 -12 -1 3 10
act do right 3 person	-3 8 0 -10 -3
act do right 3 pronoun	10 -6 0 0 -3
act do right 3 side	6 7 -16 1 1
act do right 6	0 -8 5 -14 11
act do right 6 name	9 -20 12 -8 -5
act do right 6 office	14 -8 -11 0 6
act do right 6 organisation	-21 23 2 -5 -10
act do right 6 person	6 4 -15 0 2
act do right 6 pronoun	-8 -3 13 0 0
act do right 6 side	-5 -33 11 -5 19
act do right far	-30 -4 31 -11 -1
act do right far name	-31 0 34 0 -4
act do right far organisation	2 -16 -1 0 18
act do right far person	-2 11 1 -2 -21
act do right far side	-14 0 25 0 -11
act do right in clause	15 2 -10 1 -18
act do right in clause again	6 -10 6 -4 1
act do right in clause name	0 9 -9 10 -21
act do right in clause office	27 15 -40 -6 4
act do right in clause organisation	-4 -7 9 3 -3
act do right in clause person	0 -12 6 12 -5
act do right in clause pronoun	6 -6 6 -25 0
act do right in clause side	4 13 -10 -2 -6
act lack after	18 -8 -4 -33 6
act lack left 1	-2 -10 10 4 0
act lack left 1 organisation	0 -4 8 0 0
act lack left 1 person	0 1 -11 0 6
act lack left 12 name	7 6 -22 0 9
act lack left 12 office	-9 9 0 0 0
act lack left 12 organisation	8 -11 -3 1 7
act lack left 12 pronoun	-16 12 2 0 0
act lack left 12 side	-4 -4 11 0 0
act lack left 3	-20 31 -12 -20 0
act lack left 3 again	0 9 -8 0 0
act lack left 3 name	-11 -1 19 0 0
act lack left 3 office	3 2 -10 0 5
act lack left 3 organisation	-18 12 0 -3 -1
act lack left 3 person	0 14 -8 0 -7
act lack left 3 pronoun	0 9 -11 0 0
act lack left 6	-26 24 -5 -13 0
act lack left 6 name	0 16 -13 0 0
act lack left 6 office	0 -20 21 0 0
act lack left 6 organisation	-23 14 0 -2 -5
act lack left 6 person	-6 10 -12 0 11
act lack left 6 side	0 13 -10 0 0
act lack left far organisation	15 -2 -6 0 -2
act lack left far pronoun	-8 -4 13 0 0
act lack left in clause	-44 40 -12 -7 -2
act lack left in clause name	-10 -5 19 0 0
act lack left in clause office	0 -11 11 0 4
act lack left in clause organisation	-25 12 3 -1 -18
act lack left in clause person	-11 33 -29 -1 5
act lack left in clause side	-3 16 -15 6 0
act lack right 1	-48 15 1 9 -31
act lack right 1 both	0 8 -5 0 0
act lack right 1 office	0 -12 14 0 0
act lack right 1 organisation	-17 11 -7 12 -14
act lack right 1 person	-8 -2 10 0 -1
act lack right 1 side	-1 12 -7 -2 0
act lack right 12	6 -10 0 -1 3
act lack right 12 both	21 -4 -14 0 0
act lack right 12 name	0 -11 13 -3 0
act lack right 12 organisation	-5 -10 7 0 10
act lack right 12 pronoun	0 10 -10 -3 0
act lack right 12 side	-15 0 16 0 -1
act lack right 3	-23 23 -10 1 0
act lack right 3 name	0 16 -18 6 -3
act lack right 3 organisation	-7 0 8 -8 0
act lack right 3 pronoun	0 9 -9 0 0
act lack right 3 side	-14 12 -6 0 0
act lack right 6	-13 4 10 -13 -6
act lack right 6 both	-6 -1 12 0 0
act lack right 6 person	-33 27 -6 2 0
act lack right 6 pronoun	16 -12 0 0 -10
act lack right 6 side	19 -6 -4 0 0
act lack right far	15 -1 -13 0 0
act lack right far name	0 -23 13 0 0
act lack right far organisation	22 3 -25 0 0
act lack right far person	5 9 -12 0 -1
act lack right far side	-22 -5 21 1 -4
act lack right in clause	-12 18 3 -5 -42
act lack right in clause both	-10 7 0 0 0
act lack right in clause name	-12 12 0 -8 -4
act lack right in clause office	5 -12 7 0 0
act lack right in clause organisation	-21 4 5 5 -10
act lack right in clause person	-5 11 1 0 -19
act lack right in clause pronoun	18 0 -9 -3 -2
act lack right in clause side	11 -2 0 -9 -3
act publish after	16 -20 13 0 -37
act publish before	3 -14 19 -11 -5
act publish left 12 organisation	8 6 -12 0 0
act publish left 12 person	-16 -2 10 0 7
act publish left 12 side	3 -22 13 0 0
act publish left 3	11 -2 0 0 -13
act publish left 3 office	10 -10 1 0 0
act publish left 3 organisation	3 -17 11 2 0
act publish left 3 person	9 4 -12 0 0
act publish left 3 side	-4 15 -8 0 0
act publish left 6	0 8 -3 -5 -6
act publish left 6 name	8 9 -16 0 0
act publish left 6 person	-7 0 10 0 0
act publish left far	0 -18 13 1 0
act publish left far office	-9 0 10 0 0
act publish left far person	0 -9 8 0 0
act publish left in clause	21 10 -20 -3 -21
act publish left in clause name	4 16 -16 0 0
act publish left in clause organisation	10 -3 -3 0 -4
act publish left in clause person	10 0 -2 0 0
act publish left in clause side	-17 17 -6 0 0
act publish right 1	24 -2 -22 1 1
act publish right 1 both	-8 0 11 0 0
act publish right 1 name	-7 9 -10 7 0
act publish right 1 office	23 -18 -17 0 6
act publish right 1 organisation	10 2 -6 -5 -6
act publish right 1 person	-13 1 14 0 -3
act publish right 1 side	17 2 -22 0 5
act publish right 12	-4 -17 25 -9 0
act publish right 12 office	-3 12 -3 0 0
act publish right 12 organisation	-13 2 6 0 0
act publish right 12 person	10 -36 15 0 0
act publish right 12 side	-12 -3 18 0 0
act publish right 3	0 23 -19 9 -30
act publish right 3 both	-21 0 18 0 0
act publish right 3 name	3 0 -10 7 0
act publish right 3 office	-22 25 0 0 0
act publish right 3 organisation	6 10 -20 8 -9
act publish right 3 person	24 -1 -15 0 -1
act publish right 6	6 8 -7 -21 -7
act publish right 6 name	-18 0 13 0 0
act publish right 6 office	4 6 -8 0 0
act publish right 6 organisation	9 -16 12 -3 -3
act publish right 6 person	-7 13 -3 0 1
act publish right 6 pronoun	1 11 -14 0 0
act publish right far	13 -31 7 2 -13
act publish right far name	-10 -2 20 0 0
act publish right far person	0 -20 11 3 -2
act publish right far side	6 -11 0 0 0
act publish right in clause	7 15 -17 1 -16
act publish right in clause again	0 -12 8 0 0
act publish right in clause both	-21 0 19 0 0
act publish right in clause name	-26 6 2 13 0
act publish right in clause office	7 13 -28 0 4
act publish right in clause organisation	14 6 -14 0 -15
act publish right in clause person	-8 10 5 -4 -7
act publish right in clause pronoun	10 3 -10 0 0
act publish right in clause side	7 -9 0 -3 0
act refuse after	-7 0 -4 10 8
act refuse before	15 -9 -2 -5 1
act refuse left 12	0 -21 11 0 4
act refuse left 12 organisation	0 -11 9 0 0
act refuse left 3	0 -15 -1 0 14
act refuse left 6	10 -12 4 0 -7
act refuse left in clause	-2 -16 6 0 10
act refuse right 1	-18 -39 0 -10 36
act refuse right 1 name	0 0 -7 0 10
act refuse right 1 organisation	-9 -8 -2 0 21
act refuse right 1 person	-16 -11 -1 0 23
act refuse right 1 pronoun	7 -12 4 0 -1
act refuse right 12	-3 -13 5 6 1
act refuse right 12 name	0 0 10 0 -3
act refuse right 12 office	0 0 -1 0 8
act refuse right 12 organisation	-9 0 10 0 0
act refuse right 12 person	0 -15 -2 11 6
act refuse right 3	-20 -24 1 -2 26
act refuse right 3 office	0 -9 0 0 9
act refuse right 3 organisation	-5 0 -5 0 15
act refuse right 3 person	-5 -3 -1 0 12
act refuse right 3 side	0 0 11 0 -8
act refuse right 6	-9 -25 -11 -2 35
act refuse right 6 organisation	-3 -9 -5 0 19
act refuse right 6 person	-4 0 -10 0 18
act refuse right far	4 10 -17 0 3
act refuse right far person	-1 12 -7 0 0
act refuse right in clause	-14 -58 -3 -20 47
act refuse right in clause office	0 -6 -3 -1 11
act refuse right in clause organisation	-4 -24 -12 -2 37
act refuse right in clause person	-9 -4 0 0 14
act refuse right in clause pronoun	5 -12 6 0 -1
act sign after	-4 -4 4 -15 12
act sign before	31 23 -59 9 24
act sign left 1 name	-5 15 -6 0 0
act sign left 1 person	-2 -11 8 0 5
act sign left 12	20 -14 -12 7 4
act sign left 12 name	32 -12 -22 0 0
act sign left 12 office	-16 0 11 1 0
act sign left 12 organisation	-12 -7 15 0 0
act sign left 12 person	17 5 -29 0 8
act sign left 12 side	-21 -9 23 6 0
act sign left 3	9 15 -18 -24 0
act sign left 3 person	5 15 -28 0 9
act sign left 3 side	15 0 -10 0 0
act sign left 6 name	4 14 -16 0 0
act sign left 6 office	-24 -2 29 0 -4
act sign left 6 organisation	6 -14 5 0 4
act sign left 6 person	24 7 -30 8 -14
act sign left 6 pronoun	4 0 -19 0 18
act sign left 6 side	-7 0 11 0 0
act sign left far name	2 5 -9 0 0
act sign left far office	-11 -1 16 0 0
act sign left far organisation	-16 0 12 0 0
act sign left far side	5 -14 0 0 0
act sign left in clause	9 15 -17 -29 0
act sign left in clause both	9 -4 -1 0 0
act sign left in clause office	1 8 -5 0 -1
act sign left in clause organisation	-17 0 15 0 0
act sign left in clause person	20 17 -41 -1 6
act sign left in clause pronoun	-8 -6 11 0 0
act sign left in clause side	-3 -3 11 0 -1
act sign right 1	15 12 -14 -19 -19
act sign right 1 again	-7 0 9 0 0
act sign right 1 both	3 -24 8 0 0
act sign right 1 name	14 -5 0 -6 -1
act sign right 1 office	-11 8 1 3 0
act sign right 1 organisation	3 16 -17 0 0
act sign right 1 person	29 6 -32 -8 -4
act sign right 1 pronoun	0 12 -5 0 0
act sign right 1 side	-15 -4 21 0 0
act sign right 12 both	0 -10 8 0 0
act sign right 12 name	0 -7 10 0 -8
act sign right 12 office	-26 -9 19 4 0
act sign right 12 organisation	-9 3 11 0 -9
act sign right 12 person	23 3 -34 0 7
act sign right 12 side	0 -3 12 0 -7
act sign right 3	5 3 -22 14 3
act sign right 3 both	19 18 -33 0 -3
act sign right 3 office	-9 -3 9 2 0
act sign right 3 organisation	7 -30 19 -2 0
act sign right 3 person	4 14 -39 23 0
act sign right 3 pronoun	-7 5 -4 -15 15
act sign right 3 side	-11 -2 11 0 0
act sign right 6	-5 2 -6 -3 12
act sign right 6 name	-6 7 -6 11 0
act sign right 6 office	-5 -13 18 0 0
act sign right 6 organisation	-15 -1 9 0 9
act sign right 6 person	10 7 -19 -18 3
act sign right far	6 4 -17 5 4
act sign right far both	0 10 -8 0 0
act sign right far name	10 2 -10 0 0
act sign right far office	1 -21 6 0 6
act sign right far person	-5 22 -12 0 0
act sign right far pronoun	22 -3 -15 0 0
act sign right far side	-8 -18 8 12 -1
act sign right in clause	4 10 -21 0 6
act sign right in clause again	0 -7 8 0 -1
act sign right in clause both	26 0 -22 0 -6
act sign right in clause name	0 9 0 -13 -2
act sign right in clause office	3 7 -17 9 0
act sign right in clause organisation	0 -10 9 -4 6
act sign right in clause person	2 7 -25 13 1
act sign right in clause pronoun	-2 -1 0 -22 12
act sign right in clause side	-18 8 8 0 -2
act vote after	3 4 -3 0 -11
act vote before	2 8 2 -34 -3
act vote left 1	0 -6 11 0 0
act vote left 12	-12 0 13 0 -6
act vote left 12 office	0 -12 12 0 0
act vote left 12 organisation	0 22 -21 0 0
act vote left 12 person	-1 -4 14 0 -1
act vote left 12 side	-2 -2 10 0 0
act vote left 3	-12 -3 12 0 0
act vote left 3 organisation	1 -11 4 0 4
act vote left 3 person	-13 11 0 0 0
act vote left 3 pronoun	0 -6 11 0 0
act vote left 6	0 18 -13 0 0
act vote left 6 office	-2 10 -5 0 0
act vote left 6 organisation	3 21 -23 0 0
act vote left 6 person	-7 -1 13 0 0
act vote left far	1 -12 -1 6 7
act vote left far office	0 5 -13 7 0
act vote left far organisation	4 -14 6 0 0
act vote left in clause organisation	0 -10 3 0 6
act vote left in clause person	-4 14 -4 -4 0
act vote right 1 again	4 -16 9 0 0
act vote right 1 name	-1 16 -20 0 8
act vote right 12	8 -10 -3 -3 12
act vote right 12 name	-13 -2 6 -2 6
act vote right 12 office	16 -2 -14 1 0
act vote right 12 organisation	4 0 -12 0 10
act vote right 12 pronoun	9 -2 0 -2 0
act vote right 12 side	-1 -4 17 -3 -3
act vote right 3	-14 22 -6 0 -16
act vote right 3 again	0 10 -17 0 10
act vote right 3 organisation	-7 21 -14 0 0
act vote right 3 person	-8 -1 21 0 -12
act vote right 3 pronoun	0 0 16 0 -16
act vote right 6	-15 4 0 4 0
act vote right 6 person	-9 0 2 8 -7
act vote right far	2 -41 31 -12 5
act vote right far name	-2 -3 14 -2 0
act vote right far organisation	0 -28 20 -1 12
act vote right far person	13 -13 -3 0 3
act vote right far pronoun	0 0 11 0 -5
act vote right far side	0 -7 21 0 -5
act vote right in clause	-4 6 -3 -11 8
act vote right in clause name	0 31 -34 0 10
act vote right in clause organisation	0 -7 4 -8 11
act vote right in clause person	-3 6 6 0 -15
act vote right in clause side	-8 -3 8 7 -5
approve< both	-13 -6 17 0 0
approve< do>	22 -19 0 4 -2
approve< future	5 7 -13 2 0
approve< infinitive	-10 18 -21 8 0
approve< is future passive	0 15 -11 0 0
approve< is modal	7 -10 0 0 0
approve< is modal passive	-2 -8 12 0 0
approve< is noun 	-4 -5 14 0 0
approve< is noun  organisation	-17 0 12 0 0
approve< is noun  person	14 -5 -7 0 0
approve< is noun and	-11 7 0 0 0
approve< is noun need organisation	0 15 -2 0 -7
approve< is noun needs	0 -21 24 0 0
approve< is noun needs organisation	0 -9 11 0 0
approve< is noun s	-5 0 10 0 0
approve< is noun senate	7 0 -10 0 2
approve< is noun the	-5 9 0 0 0
approve< is noun the organisation	-4 8 0 0 0
approve< is noun to organisation	2 4 -18 3 0
approve< is noun with	12 -7 0 0 0
approve< is noun with organisation	12 -7 -1 0 0
approve< is past passive	9 -11 0 0 0
approve< is past passive organisation	13 -6 -5 0 0
approve< is present organisation	0 3 -15 9 0
approve< is present passive	0 17 -18 0 0
approve< lack<	0 15 -8 -12 0
approve< lack>	-7 16 -15 2 1
approve< organisation	16 -1 -9 2 0
approve< participle	13 -5 -13 0 6
approve< past	10 8 -10 0 -18
approve< perfect	2 -19 16 -1 0
approve< person	-8 18 -1 -1 -14
approve< power=board	0 -17 18 0 0
approve< power=cabinet	19 -4 -9 0 0
approve< power=congress	0 8 -10 0 0
approve< power=council	-1 0 11 0 -11
approve< power=government	0 10 -6 0 0
approve< power=house	16 -2 -14 0 0
approve< power=king	0 9 -13 0 0
approve< power=minister	-9 1 12 0 -5
approve< power=ministry	0 -10 11 0 0
approve< power=parliament	-8 -8 13 -1 0
approve< power=president	-28 23 -10 6 0
approve< power=prime minister	16 -3 -9 0 0
approve< present	-25 0 10 9 0
approve< pronoun	-9 0 13 0 0
approve< publish<	17 -1 -9 0 0
approve< publish>	21 -3 -14 0 0
approve< refuse>	0 5 -11 0 6
approve< side	21 -5 -5 0 0
approve< vote>	3 4 -19 0 14
approve> again	18 0 -11 0 0
approve> both	-28 12 14 0 0
approve> do<	19 0 -8 -2 -11
approve> future	-3 24 -15 0 -9
approve> gerund	-5 16 -6 0 0
approve> infinitive	-8 29 -26 0 3
approve> is future name	0 -9 9 0 0
approve> is future office	0 14 -14 0 0
approve> is future organisation	-13 2 2 0 -2
approve> is future side	12 0 -11 0 0
approve> is infinitive	-14 32 -31 0 7
approve> is infinitive organisation	-8 17 -20 0 10
approve> is infinitive person	0 17 -15 0 0
approve> is modal	10 10 -13 -1 -4
approve> is noun gave organisation	21 -8 -13 0 0
approve> is noun gave side	-14 0 18 0 0
approve> is noun give	0 -7 12 0 0
approve> is noun give side	0 -12 12 0 0
approve> is noun given	9 0 -7 0 0
approve> is noun go	0 18 -17 0 0
approve> is noun go side	0 22 -21 0 0
approve> is noun must	-3 16 -15 0 0
approve> is noun must organisation	-2 14 -13 0 0
approve> is noun needs	-5 -8 14 0 0
approve> is noun parliament	-9 0 10 0 0
approve> is noun parliament organisation	-9 0 10 0 0
approve> is noun s	0 13 -10 0 0
approve> is noun s office	9 -2 -3 0 0
approve> is noun s organisation	-17 17 -3 0 0
approve> is noun said	13 5 -17 0 0
approve> is noun said side	0 10 -8 0 0
approve> is noun senate	9 0 -8 0 -1
approve> is noun senate organisation	9 0 -8 0 -1
approve> is noun to	-10 12 -11 0 8
approve> is noun to side	0 -10 11 0 0
approve> is noun without	0 -8 10 0 0
approve> is participle passive	-4 -3 16 0 0
approve> is past	1 -25 14 0 -5
approve> is past organisation	6 -30 8 0 -1
approve> is past person	-8 0 7 0 0
approve> is past side	-11 0 16 0 0
approve> is perfect	12 -4 -3 0 -6
approve> is perfect both	-18 4 13 0 0
approve> is perfect name	-14 5 7 0 0
approve> is perfect organisation	7 -22 11 0 -2
approve> is perfect person	12 0 -11 0 0
approve> is perfect side	23 6 -27 0 0
approve> is pluperfect	9 -13 0 1 0
approve> is pluperfect office	9 0 -5 0 0
approve> is present organisation	9 -1 -7 0 0
approve> lack<	11 18 -26 -1 0
approve> lack>	15 9 -11 -17 -11
approve> modal	1 20 -15 -9 -10
approve> modal-not	0 -10 4 2 0
approve> name	13 -11 7 -10 -10
approve> office	25 -8 -11 0 0
approve> organisation	21 3 -24 -10 9
approve> past	8 12 -12 0 -15
approve> perfect	11 -42 16 0 4
approve> person	-15 14 7 0 -25
approve> pluperfect-not	-3 11 -3 0 0
approve> power=assembly	14 0 -22 0 0
approve> power=board	-8 -22 29 0 0
approve> power=cabinet	26 3 -34 0 0
approve> power=commission	-12 -14 23 0 0
approve> power=diet	0 16 -15 0 0
approve> power=government	-10 -16 28 0 0
approve> power=king	8 0 -11 0 0
approve> power=minister	10 -20 10 0 -14
approve> power=ministry	-16 -11 29 0 -2
approve> power=no power	8 12 -6 -29 -19
approve> power=parliament	6 9 -17 -3 1
approve> power=president	-17 20 -3 0 0
approve> power=prime minister	5 3 0 0 -9
approve> power=secretary	10 -9 0 0 0
approve> power=senate	0 3 -9 0 9
approve> present	-33 2 20 -1 -3
approve> present-not	0 -9 14 0 0
approve> pronoun	-1 -18 19 0 0
approve> publish<	0 -19 19 0 0
approve> refuse>	-22 -23 0 -3 36
approve> side	-2 0 10 0 -20
approve> vote<	-2 12 -9 0 0
approve> vote>	10 -9 -3 0 2
asks	-33 -20 20 27 -16
b:"	-2 -17 16 -8 10
b:" say	7 -10 1 0 0
b:" what	0 9 -9 0 0
b:'s	-9 11 0 -20 0
b:'s agreement	0 -5 9 0 0
b:'s and	0 9 -9 0 0
b:,	5 0 2 -28 -2
b:, <name>	7 -11 2 0 0
b:, <person>	12 8 -18 0 0
b:, a	1 -8 5 0 0
b:, according	3 -22 14 0 0
b:, and	0 2 -6 -1 9
b:, before	0 10 -5 0 -1
b:, both	-12 0 14 0 0
b:, by	15 -1 -11 0 0
b:, for	-13 10 0 0 0
b:, has	-1 -3 10 0 0
b:, his	3 7 -11 0 0
b:, i	10 -11 0 0 0
b:, in	-24 -19 42 0 0
b:, my	-6 10 -1 0 0
b:, on	5 -10 2 0 0
b:, only	0 0 -9 9 0
b:, sign	-12 1 10 0 0
b:, since	0 12 -12 0 0
b:, subject	0 -15 16 0 0
b:, that	0 10 -4 0 -2
b:, the	13 8 -12 -4 -16
b:, then	9 1 -13 0 0
b:, through	8 -11 0 0 0
b:, to	0 15 -13 0 0
b:, with	-13 -5 18 0 0
b:-	0 -14 4 0 2
b:.	19 0 -8 -7 -6
b:. *	0 9 -9 0 0
b:. <person>	0 -9 10 0 0
b:. m	-8 -13 24 0 0
b::	9 14 -12 -16 -7
b:: doe	0 -8 10 0 0
b:: for	-3 10 -1 0 0
b:: in	5 6 -13 0 0
b:: on	-9 12 -2 0 0
b:: the	10 1 -6 0 -5
b:: we	6 10 -18 0 0
b:;	11 -1 -7 3 -5
b:; for	5 4 -13 0 0
b:; on	12 -7 -4 0 0
b:; our	-7 10 0 0 0
b:; the	-1 -25 19 0 6
b:<agent>	3 4 0 -2 -17
b:<day-ahead>	-17 0 21 0 0
b:<day-ahead> in	-2 12 -8 0 0
b:<day-gone>	10 0 -5 -1 0
b:<day-gone> and	18 0 -17 0 0
b:<day-gone> by	10 -2 -6 0 0
b:<day-gone> the	5 -12 0 0 0
b:<day-today> morning	3 14 -18 0 0
b:<duty>	-18 -2 24 -1 -1
b:<goods>	-7 -27 28 -3 6
b:<level>	-4 -35 38 0 0
b:<month-gone>	0 -10 9 0 0
b:<name>	3 10 -12 -4 2
b:<name> 's	-2 9 -5 -10 1
b:<name> and	-4 -11 15 -1 1
b:<name> by	10 0 -9 0 0
b:<name> has	-7 -3 12 0 0
b:<name> have	10 0 -8 0 0
b:<name> it	6 10 -20 0 0
b:<name> the	3 11 -30 5 6
b:<not>	-45 7 8 14 -17
b:<number>	20 -34 8 -6 -3
b:<number> <name>	-8 0 9 0 0
b:<number> <person>	4 4 -10 0 0
b:<number> <quality>	-8 -1 13 0 0
b:<number> in	10 -5 -2 0 0
b:<office>	15 1 -7 -9 -8
b:<office> in	10 4 -13 -2 0
b:<office> of	0 -14 10 0 0
b:<office> say	0 8 -9 0 0
b:<organisation>	-14 -2 17 -3 0
b:<organisation> 's	1 -23 17 0 0
b:<organisation> and	-10 33 -23 0 0
b:<organisation> can	0 -9 9 0 0
b:<organisation> in	-1 -9 18 0 -3
b:<organisation> is	0 -10 11 0 0
b:<organisation> must	0 -9 10 0 0
b:<organisation> on	0 20 -19 0 0
b:<person>	-2 -12 16 -10 -2
b:<person> 's	-4 16 -14 0 0
b:<person> and	23 0 -18 0 0
b:<person> in	0 -7 11 0 0
b:<person> need	0 10 -9 0 0
b:<person> say	-12 4 6 0 -7
b:<person> sign	-25 -15 39 0 0
b:<quality>	0 5 0 -12 -1
b:<quality> wheat	13 0 -13 0 0
b:<seat>	0 16 -11 -8 0
b:<seat> by	3 9 -17 0 0
b:<seat> has	-3 -9 10 0 2
b:<seat> it	0 2 -13 0 1
b:<seat> on	11 0 -8 0 0
b:<seat> the	0 10 -8 -2 -3
b:<sender>	-6 0 13 0 0
b:<span>	-10 -3 17 0 0
b:<span> of	-2 -1 10 0 0
b:<taker>	-2 -13 11 0 3
b:<v-agree>	-12 -5 22 -14 -5
b:<v-bear>	0 -27 16 8 6
b:<v-begin>	-17 -10 12 0 8
b:<v-deny>	-9 0 4 0 3
b:<v-down>	-5 -8 16 0 0
b:<v-end>	-18 -1 22 0 0
b:<v-impose>	-5 2 8 -10 -8
b:<v-propose>	-23 16 -1 5 -10
b:<v-return>	10 -2 -5 0 0
b:<v-say>	-3 3 6 -1 -9
b:<v-stay>	2 -12 15 0 -8
b:<v-suspend>	-13 -6 20 0 0
b:a	0 -8 16 -7 -10
b:a bill	0 -5 8 0 0
b:a deal	0 -9 11 0 0
b:a decree	14 -5 -6 0 0
b:a joint	-2 -5 13 0 0
b:a matter	0 9 -8 0 0
b:a notice	-7 7 -8 6 0
b:a signature	0 23 -21 0 0
b:a treaty	0 -15 15 0 0
b:a truce	-3 -5 13 0 0
b:a vote	0 14 -11 0 0
b:about	0 -10 0 11 0
b:about the	0 -7 -4 12 0
b:accord	-3 -14 19 0 0
b:according	5 -30 20 0 0
b:according to	5 -30 20 0 0
b:act	11 -9 0 0 0
b:act of	0 -8 9 0 0
b:adopt	15 0 -14 0 0
b:after	0 -16 14 0 0
b:after that	0 -18 18 0 0
b:agree	-20 11 4 0 0
b:agreement has	0 12 -11 0 0
b:agreement must	0 17 -17 0 0
b:agreement with	-10 0 12 0 0
b:allow	0 -8 10 0 0
b:an	-14 10 0 0 0
b:an extension	-7 13 -1 0 0
b:and	25 2 -25 -11 10
b:and <name>	18 -7 -11 0 0
b:and <number>	-3 -7 13 0 0
b:and <person>	3 -17 5 0 0
b:and a	20 -15 -5 0 0
b:and by	1 13 -10 0 0
b:and for	5 12 -21 0 0
b:and mr	-3 -5 10 0 0
b:and of	3 7 -11 0 0
b:and sign	0 11 -10 0 0
b:and that	7 -29 2 0 13
b:and the	0 1 -5 -1 10
b:and then	0 12 -16 3 0
b:and with	10 -5 -2 0 0
b:announce	-10 0 13 0 0
b:announcement	8 4 -13 0 0
b:announcement of	8 6 -15 0 0
b:any	-6 9 0 -5 0
b:any extension	0 12 -8 0 0
b:approval of	10 0 -9 0 0
b:are	8 -18 9 0 0
b:as	-18 0 22 0 -7
b:as of	-3 -2 9 0 0
b:as the	-4 12 -5 0 0
b:ask	0 9 -18 10 0
b:ask in	0 0 -11 12 0
b:assent	0 10 -7 0 0
b:at	-13 -19 33 0 0
b:at the	-17 -8 21 0 0
b:authorised	-20 8 8 0 0
b:b	8 0 -10 0 0
b:back	-9 -16 27 0 0
b:back to	-8 -6 16 0 0
b:be	-41 17 7 -5 -4
b:be sign	-23 7 7 0 0
b:bear	16 -12 -5 0 0
b:bear the	14 -11 -4 0 0
b:been	11 6 -16 -1 0
b:been approve	5 0 -10 0 0
b:been published	0 11 -10 0 0
b:been sign	23 -6 -17 0 2
b:before	-6 4 5 -2 -10
b:before the	0 10 -8 0 0
b:behalf	-9 0 12 0 0
b:behalf of	-9 0 12 0 0
b:between	-18 -21 40 0 0
b:between <person>	-7 0 10 0 0
b:bill in	0 -9 10 0 0
b:bring	0 11 -8 0 0
b:but	-5 10 -9 0 0
b:by	27 4 -22 -25 -3
b:by <office>	7 7 -18 0 0
b:by <person>	18 0 -14 0 0
b:by both	0 11 -12 0 0
b:by mr	4 9 -16 0 0
b:call	-4 -12 20 0 0
b:cashew	10 0 -10 0 0
b:ceasefire	-14 0 15 0 0
b:change	0 -12 11 0 0
b:charge	11 0 -7 0 0
b:charge <level>	12 0 -10 0 0
b:clear	6 -4 -10 8 0
b:come	-2 -13 19 0 0
b:confirmation	0 13 -9 0 0
b:consent	-12 15 0 0 -11
b:consent of	-10 15 0 0 -10
b:consultation	0 -9 13 0 0
b:control	0 11 -8 0 0
b:coordinating	6 0 -10 0 0
b:could	0 -7 -2 12 0
b:council	0 -8 10 0 0
b:countersignature	0 10 -8 0 0
b:countersignature of	0 10 -8 0 0
b:day	14 -4 -1 -3 0
b:de	-7 0 9 0 0
b:deal with	3 -11 2 0 0
b:decision	5 16 -28 0 8
b:decision by	0 12 -9 0 0
b:decision was	11 0 -11 0 0
b:decree	24 -1 -21 0 0
b:decree of	21 -11 -10 0 0
b:did	10 0 -4 0 0
b:did not	0 10 -10 0 0
b:direct	0 -9 9 0 0
b:directed	-5 0 9 0 0
b:directed the	-5 0 9 0 0
b:do	-2 -18 25 0 0
b:do not	0 -8 8 2 0
b:doe	-16 9 -10 6 0
b:doe not	0 -14 10 0 2
b:doe the	0 15 -18 3 0
b:down	0 -9 14 0 0
b:due	0 -7 10 0 0
b:duty	0 -13 17 0 0
b:effect	-2 13 -8 0 0
b:end	-14 1 9 0 0
b:end of	-8 0 12 0 0
b:extension	-1 14 -6 0 0
b:fact	-1 -4 10 0 0
b:few	10 0 -9 0 0
b:follow	-5 0 11 0 0
b:for	-12 3 4 0 0
b:for <level>	0 -9 10 0 0
b:for <name>	13 9 -20 0 0
b:for <span>	-3 -8 16 0 0
b:for the	-16 3 2 3 0
b:for us	11 9 -21 0 0
b:force	-11 7 1 0 0
b:from	-26 7 7 -2 0
b:from the	-10 26 -18 0 0
b:full	-4 8 0 0 0
b:gave	-7 0 11 0 0
b:general	-10 0 6 0 0
b:georgia 's	9 0 -6 0 0
b:get	3 6 -10 0 0
b:give	0 -4 9 0 0
b:good	-15 -8 28 0 0
b:government	10 -3 -3 0 0
b:government of	11 0 -10 0 0
b:had	-1 -1 7 0 -1
b:halifax	-1 16 -13 0 0
b:hand	8 -17 4 0 0
b:hand over	-5 -4 11 0 0
b:has its	9 -9 0 0 0
b:has the	2 0 -9 1 0
b:has to	-2 13 -7 0 0
b:have been	0 -6 14 0 0
b:have not	0 0 -9 7 0
b:having	-16 0 18 0 0
b:having regard	-16 0 17 0 0
b:he	-6 -8 16 -7 0
b:he 's	0 16 -14 0 0
b:he is	-2 -9 17 0 0
b:he tell	0 -5 15 0 -4
b:he'd	-4 11 -4 0 0
b:her	-5 14 -7 0 0
b:his	0 -1 9 -17 -9
b:home	0 7 -8 0 0
b:hour	7 -1 -15 2 6
b:house	0 -13 18 0 0
b:i	-10 -1 16 0 -9
b:i sign	-12 0 16 0 0
b:if	-25 0 3 19 -13
b:if the	-5 10 -1 0 0
b:in	-7 1 7 -3 -3
b:in <month-gone>	-2 -6 15 0 0
b:in <name>	13 14 -40 5 5
b:in <number>	11 0 -10 0 0
b:in <seat>	2 16 -16 -2 0
b:in a	14 0 -12 0 0
b:in return	11 0 -10 0 0
b:in the	-26 0 15 0 2
b:increase	0 -12 13 0 0
b:informed	0 -15 15 0 0
b:informed the	0 -13 16 0 0
b:initialled	-13 -2 6 0 8
b:into	-16 13 0 0 0
b:investment	0 19 -19 0 0
b:is agree	0 19 -19 0 0
b:is for	-2 -7 15 0 0
b:is now	4 7 -13 0 0
b:is that	8 -12 0 0 5
b:is the	-15 12 -2 0 0
b:is to	-5 -13 22 0 0
b:is unclear	0 -10 0 12 0
b:is with	0 12 -9 0 0
b:issued by	5 11 -16 0 0
b:it	-20 0 10 19 -11
b:it 's	0 11 -6 0 0
b:it is	11 5 -30 10 0
b:it must	0 -22 26 0 0
b:it still	-4 -7 14 0 0
b:it to	0 24 -21 0 0
b:it would	-4 12 0 0 -8
b:its	11 -15 3 -8 4
b:its <organisation>	0 -7 10 0 0
b:joint	-9 -12 24 0 0
b:khan	-9 0 10 0 0
b:lack	-9 10 0 0 0
b:lacking	-4 -11 6 0 8
b:last	-3 -14 23 0 0
b:law	2 8 -10 0 0
b:law the	0 9 -8 0 0
b:lay	0 14 -13 0 0
b:leave	5 7 -12 0 0
b:leave it	0 15 -15 0 0
b:led	-8 -6 16 0 0
b:led by	-7 -5 16 0 0
b:letter	13 -8 0 0 0
b:m	0 -15 13 0 0
b:m .	0 -15 13 0 0
b:make by	13 0 -13 0 0
b:make in	-10 0 11 0 0
b:matter	0 19 -16 0 0
b:matter for	0 10 -9 0 0
b:meant	0 5 -18 0 12
b:meet	-16 -23 42 0 0
b:meet of	0 -5 10 0 0
b:member	-9 -6 18 0 0
b:member of	-8 -6 18 0 0
b:memorandum	9 -7 -2 0 0
b:morning	0 14 -15 0 0
b:mr	-8 11 3 -13 -6
b:mr .	-14 0 11 0 0
b:mr <person>	2 13 -15 0 0
b:mrs	-17 -3 22 0 0
b:must	-16 -8 19 0 0
b:must still	0 -17 19 0 0
b:my	12 -3 -2 0 -3
b:name to	0 -8 9 0 0
b:need	-12 13 0 -3 -12
b:need a	0 21 -18 0 0
b:neither	-13 5 4 -4 0
b:no notice	0 24 -21 0 0
b:no order	0 16 -15 0 0
b:nod	0 16 -15 0 0
b:nor	-19 26 -7 -2 0
b:not	-9 -27 17 15 0
b:not need	0 -12 14 0 0
b:note	1 0 -13 0 9
b:nothing	0 9 -6 0 0
b:notice	-7 37 -34 3 0
b:notice by	0 9 -6 0 0
b:notice of	-1 9 -11 4 0
b:now	0 10 -6 0 0
b:obtain	0 -8 9 0 0
b:obtain the	0 -8 9 0 0
b:of	-13 0 17 0 -20
b:of <day-gone>	-4 9 -3 0 0
b:of <day-today>	-1 -4 9 0 0
b:of <name>	6 5 -9 0 0
b:of <span>	-4 -2 10 0 0
b:of it	-3 -11 16 0 0
b:of the	1 -6 2 9 -1
b:on	0 2 4 0 -16
b:on <day-ahead>	-15 6 5 0 0
b:on <day-gone>	11 -16 1 0 -6
b:on <day-today>	5 -7 -10 10 0
b:on <quality>	11 0 -12 0 0
b:on an	0 -14 15 0 0
b:on behalf	-9 0 12 0 0
b:on our	1 12 -19 0 0
b:on the	0 13 -12 0 0
b:on their	-6 11 -1 0 0
b:on thi	11 0 -10 0 0
b:once	-2 8 -1 0 0
b:once the	-1 -5 11 0 0
b:one	-6 12 -11 0 5
b:one of	-2 16 -12 0 0
b:one with	0 9 -9 0 0
b:only	-8 -4 0 8 7
b:only the	0 -11 13 0 0
b:only to	1 -10 6 0 0
b:or	-3 28 -24 0 0
b:order by	-4 10 0 0 0
b:order has	6 -11 2 0 0
b:other	9 -1 -7 0 3
b:other side	0 9 -13 0 3
b:our	3 10 -19 0 0
b:our own	5 0 -14 0 4
b:our side	13 6 -24 0 0
b:out	-8 13 -2 0 0
b:over	0 -11 7 0 0
b:over the	10 -8 0 0 0
b:own	0 7 -14 0 5
b:pact	-10 0 12 0 0
b:parliament and	0 13 -11 0 0
b:passed	12 -2 -6 0 0
b:passed the	14 0 -10 0 0
b:pen	-2 10 -5 0 0
b:phone	9 -5 -1 0 0
b:port	0 -11 15 0 0
b:president	-14 -25 39 0 0
b:president <person>	-4 -15 22 0 0
b:proposal	0 17 -19 0 0
b:protocol	1 7 -10 0 0
b:provided	-10 11 0 0 0
b:provided that	-10 13 0 0 0
b:published	-12 11 0 0 0
b:published by	-2 9 -4 0 0
b:put the	0 25 -23 0 0
b:put their	13 -6 -5 0 0
b:reach	-1 -8 12 0 0
b:receive	-11 1 5 0 0
b:receive the	-4 9 -1 0 0
b:regard	-16 0 17 0 0
b:regard to	-16 0 17 0 0
b:require	-2 32 -28 0 0
b:require a	0 9 -7 0 0
b:require the	0 12 -9 0 0
b:reserved	0 12 -10 0 0
b:resolution	12 0 -13 0 0
b:resolution of	10 6 -18 0 0
b:rest on	0 -13 14 0 0
b:return	10 -1 -6 0 0
b:round in	-8 0 9 0 0
b:same	-19 -3 25 0 0
b:say his	10 2 -11 0 0
b:say it	0 9 -5 0 0
b:say the	-12 4 0 0 0
b:seal	-10 12 -1 0 0
b:seal of	-6 14 -7 0 0
b:send	7 -11 0 0 0
b:settlement	9 0 -7 0 0
b:sheet	-1 -6 12 0 0
b:should	0 -8 17 0 0
b:side has	6 -9 0 0 0
b:side is	0 13 -9 0 0
b:sign	-1 -13 14 -10 -2
b:sign by	14 -8 -3 0 0
b:sign for	0 -27 24 0 0
b:sign in	12 0 -11 0 0
b:sign it	-15 0 19 0 0
b:sign on	-6 13 0 0 0
b:sign the	-10 0 13 0 0
b:signature	0 31 -29 0 -1
b:signature by	-2 17 -14 0 0
b:signature in	0 14 -11 0 0
b:since	-14 12 0 0 0
b:sir	-1 -6 10 0 0
b:so	0 0 2 2 -10
b:so doe	-1 10 -4 0 0
b:so has	14 -10 -1 0 0
b:so the	-11 0 9 0 0
b:speak for	10 0 -9 0 0
b:state	6 5 -12 0 0
b:statement	0 -7 10 0 0
b:still to	0 15 -14 0 0
b:summit	0 10 -9 0 0
b:summit of	0 11 -10 0 0
b:suspend	-1 -4 12 0 0
b:table	0 10 -9 0 0
b:take	0 -3 -2 0 12
b:talk	-2 -1 10 0 0
b:tariff	-11 8 1 0 0
b:telephone	-9 -1 16 0 0
b:tell	0 -9 12 1 -10
b:tell <organisation>	0 12 -12 0 0
b:tell the	0 -16 20 0 0
b:tell us	10 0 -4 -2 0
b:term	0 11 -7 0 0
b:than	0 -11 16 0 0
b:thanked	0 -7 11 0 0
b:that	7 -10 2 -6 6
b:that <office>	10 0 -10 0 0
b:that <person>	-14 0 0 0 8
b:that is	3 -20 14 0 0
b:that of	14 3 -18 0 0
b:that put	-10 0 12 0 0
b:that the	1 2 -8 1 0
b:that was	11 -8 -2 0 0
b:the	-13 10 3 6 -16
b:the <number>	12 0 -11 0 0
b:the <office>	10 -2 -1 -4 0
b:the <organisation>	-9 -9 19 0 1
b:the <person>	16 -2 -11 0 0
b:the <quality>	8 11 -15 -5 -3
b:the accord	0 -8 9 0 0
b:the announcement	1 6 -10 0 0
b:the approval	10 1 -9 0 0
b:the arrangement	-5 0 9 0 0
b:the bill	0 13 -12 0 0
b:the ceasefire	-14 0 15 0 0
b:the consent	-5 8 1 0 -10
b:the countersignature	0 10 -8 0 0
b:the deal	-4 10 -2 0 0
b:the decision	7 -5 -11 0 9
b:the decree	6 11 -21 0 0
b:the delegation	0 -3 9 0 0
b:the draft	0 11 -9 0 0
b:the end	-11 8 0 0 0
b:the final	0 11 -11 0 0
b:the government	11 0 -11 0 0
b:the house	0 -12 16 0 0
b:the increase	0 -12 12 0 0
b:the investment	0 23 -21 0 0
b:the last	0 -8 10 0 0
b:the matter	0 9 -7 0 0
b:the new	0 -5 10 0 0
b:the next	0 -12 8 0 0
b:the one	0 14 -12 0 0
b:the order	9 -1 -4 0 0
b:the other	10 0 -12 0 3
b:the pen	0 13 -10 0 0
b:the prolongation	8 7 -16 0 0
b:the proposal	0 9 -12 0 0
b:the protocol	1 7 -11 0 0
b:the rule	0 12 -10 0 0
b:the same	-19 -3 25 0 0
b:the seal	-6 14 -7 0 0
b:the summit	0 12 -12 0 0
b:the table	0 10 -10 0 0
b:the term	0 11 -7 0 0
b:the two	-1 -9 15 0 0
b:the vote	0 -13 15 0 0
b:their	11 0 -3 -3 -9
b:their side	-6 10 0 0 0
b:then	2 1 -14 1 5
b:there	-12 10 -2 2 0
b:there the	0 11 -7 0 0
b:those	9 8 -17 0 0
b:those of	13 5 -19 0 0
b:through the	9 -10 0 0 0
b:to	-28 11 12 -11 -18
b:to <level>	-8 -7 16 0 0
b:to <person>	0 10 -7 0 0
b:to be	-16 12 0 0 0
b:to say	0 -8 9 0 0
b:to sign	-4 -10 17 0 0
b:together	17 -3 -12 0 0
b:together in	9 0 -9 0 0
b:together with	10 0 -7 0 0
b:trade	-17 4 5 0 0
b:treaty	0 -14 12 0 0
b:trip	-8 0 9 0 0
b:truce	-11 -4 24 0 -1
b:truce between	-8 0 12 0 0
b:truce that	10 0 -7 0 0
b:two	-12 -6 23 0 0
b:unclear	-7 -11 0 21 0
b:unclear whether	0 -10 0 14 0
b:under the	6 5 -10 0 0
b:understanding	-9 8 1 0 0
b:unless	-18 -5 23 0 0
b:unless the	0 -9 10 0 0
b:until	-12 13 -3 0 0
b:until the	-1 16 -10 0 0
b:up	-4 18 -20 0 7
b:up to	0 17 -15 0 0
b:us	21 6 -23 -2 0
b:vote in	0 8 -9 0 0
b:wait	0 11 -9 0 0
b:wait for	0 12 -10 0 0
b:waited	10 -7 0 0 0
b:waited for	10 -6 0 0 0
b:want the	-1 12 -7 0 0
b:was	-1 -9 3 3 0
b:was adopt	10 0 -9 0 0
b:was in	-7 0 12 0 0
b:was initialled	-8 0 9 0 0
b:was leave	12 0 -11 0 0
b:was sign	-1 -15 9 0 0
b:we have	-5 -5 0 9 0
b:we sign	11 0 -11 0 0
b:week	-15 -1 20 0 0
b:what	-1 -5 11 -8 0
b:what come	0 -8 10 0 0
b:what is	0 14 -12 0 0
b:wheat	13 0 -13 0 0
b:when	1 -15 3 -2 13
b:when the	0 -12 4 0 3
b:where	0 -6 15 0 0
b:whether	-34 -22 -24 62 -12
b:whether the	0 -9 -22 32 0
b:which	10 -6 -3 2 -1
b:which the	1 -10 1 5 0
b:whisky	0 -6 11 0 0
b:who	2 -23 13 0 0
b:who speak	10 0 -9 0 0
b:will	-13 0 3 6 0
b:will be	-7 16 -9 0 0
b:will sign	0 -16 17 0 0
b:with	-5 -7 16 0 -6
b:with a	0 8 -10 0 0
b:with my	9 -5 -1 0 0
b:without a	0 -8 10 0 0
b:word	0 -10 13 0 0
b:word from	0 -12 13 0 0
b:would	-23 5 13 -7 -14
b:would need	0 -1 10 0 -7
b:would not	0 -8 11 0 0
b:would put	0 17 -15 0 0
b:yet	0 11 -16 0 8
b:—	-7 7 0 1 0
b:— <name>	11 -1 -11 2 0
b:— <person>	-7 0 14 0 -1
b:— the	-16 7 8 0 0
b:•	-2 -13 20 0 0
beside given	38 -28 5 -33 -92
beside given both	-1 -19 17 0 0
beside given name	14 -5 -3 -3 -6
beside given office	-14 12 9 -8 -4
beside given organisation	27 -10 -8 -18 -20
beside given person	17 -14 0 0 -22
beside given pronoun	8 -18 6 0 -14
beside needed	-63 39 5 -20 -34
beside needed again	-6 -2 11 0 0
beside needed both	-15 12 0 0 0
beside needed name	0 -8 12 0 0
beside needed office	-26 11 4 0 -16
beside needed organisation	-28 21 3 -22 -28
beside needed person	-5 31 -30 4 0
beside needed side	-2 -14 22 0 -2
beside none	-20 -15 50 -22 -20
beside none again	12 -16 10 -9 0
beside none both	19 0 -9 -3 -17
beside none name	-26 -9 39 2 -21
beside none office	-8 -3 4 0 9
beside none organisation	-12 26 -17 5 -1
beside none person	17 -6 -5 -9 0
beside none pronoun	-17 -27 33 -18 11
beside none side	-30 -23 46 0 -11
beside unknown	-12 -10 -17 37 -6
beside unknown organisation	0 -11 -4 19 0
beside unknown person	-7 -2 -5 18 0
beside withheld	-10 -31 -7 -3 35
beside withheld organisation	-9 -13 -19 0 34
beside withheld person	-10 -6 -8 0 23
beside withheld pronoun	9 -1 0 0 -6
beside withheld side	0 0 15 0 -11
c0=agree	0 -7 10 -11 0
c0=bear	4 -15 0 9 1
c0=begin	-10 0 0 -2 9
c0=buy	-8 0 14 0 0
c0=end	-3 -17 24 0 0
c0=impose	-5 9 1 -28 0
c0=propose	-9 5 5 -4 -4
c0=say	-1 -1 13 0 -21
c0=sell	6 -13 3 0 0
c0=target	18 -2 -11 0 0
c1=agree	0 -20 18 -13 -3
c1=bear	0 -20 7 9 1
c1=begin	-10 1 0 -2 9
c1=buy	-9 0 15 0 0
c1=end	-4 -17 25 0 0
c1=impose	-8 5 10 -26 -3
c1=propose	-12 12 1 -4 -7
c1=say	-1 0 12 0 -21
c1=sell	6 -14 4 0 0
c1=target	17 0 -12 0 0
c2=agree	11 -12 -6 2 8
c2=bear	-21 -3 26 0 -21
c2=begin	-5 1 10 -2 -20
c2=buy	22 -14 -6 0 0
c2=deny	-12 -8 3 0 12
c2=down	13 -7 -9 -4 4
c2=impose	11 -11 0 -2 0
c2=propose	-42 2 18 6 -11
c2=say	-10 -8 8 19 -1
c2=sell	0 -23 1 0 15
c2=stay	-4 -11 16 -11 0
c2=suspend	-22 -9 8 0 19
c2=target	-19 -12 38 0 0
c2=threaten	-5 -11 25 0 0
ct0=agree future	-5 -5 11 0 0
ct0=agree future-passive	-14 4 4 0 0
ct0=agree modal	-5 13 -3 0 0
ct0=agree past-passive	0 -21 6 0 0
ct0=agree perfect-passive	11 -5 -6 0 2
ct0=agree pluperfect-passive	10 0 -8 0 0
ct0=agree present	-9 -16 19 0 1
ct0=bear perfect	8 -9 -5 6 0
ct0=begin past	1 -15 16 0 0
ct0=begin present	-5 12 -9 0 1
ct0=end present	0 -6 10 0 0
ct0=impose future-passive	-16 -1 14 0 0
ct0=impose modal	-8 15 -4 0 -1
ct0=impose modal-passive	-13 13 -4 0 0
ct0=impose perfect	0 -17 5 0 6
ct0=impose perfect-passive	12 0 -13 0 2
ct0=impose pluperfect-passive	10 -5 -4 0 0
ct0=impose present	-6 -3 11 -4 2
ct0=propose future	0 16 -15 0 0
ct0=propose present	-13 4 5 0 0
ct0=say future	0 -11 13 0 0
ct0=say future-passive	0 18 -18 0 0
ct0=say modal	5 -15 0 5 0
ct0=say past-passive	-12 0 15 0 0
ct0=say present	11 0 -1 -3 -5
ct0=say present-passive	0 -14 9 3 0
ct0=target present	18 -3 -12 0 0
ct1=agree future	-5 -5 11 0 0
ct1=agree future-passive	-14 4 4 0 0
ct1=agree modal	-5 13 -3 0 0
ct1=agree participle-passive	0 -23 12 0 0
ct1=agree past-passive	0 -20 6 0 0
ct1=agree perfect-passive	11 -5 -6 0 2
ct1=agree pluperfect-passive	10 0 -8 0 0
ct1=agree present	-9 -15 18 0 1
ct1=bear perfect	8 -9 -5 6 0
ct1=begin past	1 -15 16 0 0
ct1=begin present	-5 13 -10 0 1
ct1=end present	0 -6 10 0 0
ct1=impose future-passive	-16 -1 14 0 0
ct1=impose infinitive	-3 -11 18 0 0
ct1=impose modal	-8 15 -4 0 -1
ct1=impose modal-passive	-13 13 -4 0 0
ct1=impose perfect	0 -14 3 0 6
ct1=impose perfect-passive	12 0 -13 0 2
ct1=impose pluperfect-passive	10 -5 -4 0 0
ct1=impose present	-6 -3 10 -3 2
ct1=propose future	0 16 -15 0 0
ct1=propose present	-12 9 0 0 0
ct1=say future	0 -11 13 0 0
ct1=say future-passive	0 18 -18 0 0
ct1=say modal	5 -15 0 5 0
ct1=say past-passive	-12 0 15 0 0
ct1=say present	11 0 -2 -3 -5
ct1=say present-passive	0 -14 9 3 0
ct1=stay participle-passive	14 0 -12 0 0
ct1=target present	18 -3 -12 0 0
ct2=agree future	-10 24 -23 -6 11
ct2=agree infinitive	3 1 -13 0 7
ct2=agree modal	-20 0 0 9 3
ct2=agree participle-passive	6 -18 1 0 0
ct2=agree past	12 -75 9 0 0
ct2=agree perfect	11 -26 10 -1 -5
ct2=agree present	-12 12 0 0 0
ct2=agree present-passive	8 -11 0 0 0
ct2=bear future	-1 -14 19 0 0
ct2=bear gerund	0 -7 10 0 0
ct2=bear past	16 -6 -9 0 0
ct2=bear perfect	-31 -5 25 0 0
ct2=bear present	-22 13 0 0 0
ct2=begin modal	0 8 -3 0 0
ct2=begin perfect	-4 -11 21 0 0
ct2=begin pluperfect	15 -1 -9 0 0
ct2=begin present	-10 0 12 0 0
ct2=buy past	27 -1 -23 0 0
ct2=buy present	-4 0 9 0 0
ct2=down infinitive	0 -9 12 0 0
ct2=down past	17 0 -18 0 0
ct2=down pluperfect	13 0 -11 0 0
ct2=down present	-12 1 2 0 2
ct2=end past	12 0 -7 0 0
ct2=end perfect	-8 0 10 0 0
ct2=end pluperfect	0 11 -9 0 0
ct2=impose future	-15 13 -4 -7 3
ct2=impose infinitive	-6 3 -5 -4 11
ct2=impose modal	-29 0 8 5 0
ct2=impose participle-passive	-2 -21 18 0 -2
ct2=impose past	23 -21 -5 -4 0
ct2=impose perfect	19 -11 -3 -2 -7
ct2=impose perfect-passive	4 5 -9 0 0
ct2=impose pluperfect	-6 -12 6 13 0
ct2=impose present-passive	5 -18 12 0 0
ct2=propose past	-10 -28 39 0 -2
ct2=propose perfect	-21 -8 11 6 2
ct2=propose perfect-passive	0 9 -6 0 0
ct2=propose present	-19 0 11 0 -6
ct2=propose present-passive	-7 16 -6 0 0
ct2=say future	6 9 -13 0 0
ct2=say modal	4 0 -8 12 -14
ct2=say participle-passive	9 0 -8 0 0
ct2=say past	-3 -5 5 -23 6
ct2=say pluperfect	-12 5 3 0 0
ct2=say present	-20 -31 26 9 0
ct2=say present-passive	0 -17 3 10 0
ct2=sell perfect	2 0 -10 0 8
ct2=stay future	-6 0 12 0 -1
ct2=stay past	-5 -16 10 0 8
ct2=suspend past	-14 -2 0 0 16
ct2=suspend present	-3 -10 2 0 7
ct2=threaten past	-2 -8 17 0 0
ct2=up modal	0 9 -6 0 0
ct2=up past	-11 8 1 0 0
ct2=up perfect	11 -16 0 0 0
do< both	8 -15 5 0 0
do< do>	23 -7 -8 -8 0
do< future	-19 4 9 -5 -4
do< is future	-1 11 -5 0 0
do< is future office	0 10 -9 0 0
do< is future passive office	0 11 -10 0 0
do< is future passive side	0 9 -9 0 0
do< is noun  organisation	-1 -16 6 11 0
do< is noun  person	8 8 -19 0 0
do< is noun is	0 -18 18 0 0
do< is noun is person	0 -18 18 0 0
do< is noun so	3 3 -9 0 0
do< is past not	0 11 -10 0 0
do< is past organisation	7 3 -12 0 0
do< is past person	-2 -8 13 0 0
do< is perfect both	16 0 -18 0 0
do< is perfect name	-13 0 15 0 0
do< is perfect not	0 -9 7 3 0
do< is perfect passive office	12 -7 -2 0 0
do< is perfect person	-13 0 14 0 0
do< is perfect side	-2 -8 18 0 0
do< is pluperfect	-16 -2 21 0 0
do< is pluperfect name	-6 0 11 0 0
do< is pluperfect organisation	0 -5 11 0 0
do< is pluperfect passive side	0 14 -14 0 0
do< is present	11 -9 -7 10 -4
do< is present name	1 0 -8 9 0
do< is present organisation	1 12 -17 0 0
do< is present passive	0 -13 13 0 0
do< is present person	12 -11 0 0 0
do< is present side	-2 -14 25 -1 0
do< modal	0 17 -17 -4 0
do< name	-1 11 -9 10 -12
do< office	0 16 -11 0 -12
do< organisation	-7 -5 3 11 2
do< participle	-13 0 13 0 0
do< past	-20 -8 14 0 14
do< perfect	0 -9 9 -9 2
do< perfect-not	-3 9 -7 2 0
do< person	13 -12 1 -14 0
do< pluperfect	-1 -3 9 0 -1
do< power=cabinet	16 -13 0 0 0
do< power=commission	-21 0 9 9 0
do< power=department	-1 0 8 0 -1
do< power=government	-5 12 -13 0 8
do< power=king	0 12 -9 0 0
do< power=minister	-11 -11 14 -11 13
do< power=ministry	0 -2 11 -1 0
do< power=parliament	-4 -12 25 -4 -12
do< power=president	7 6 -8 0 -16
do< power=prime minister	0 15 -15 0 0
do< power=secretary	12 -21 4 0 0
do< present	4 -7 6 4 -12
do< present-not	-9 -4 0 11 0
do< pronoun	-9 -25 15 -3 14
do< side	-5 10 4 -1 -9
do> again	3 -9 7 -4 0
do> both	-14 4 11 0 -3
do> future	-13 12 -2 11 -25
do> gerund	1 10 -6 0 -4
do> infinitive	-9 -24 6 8 14
do> is future	2 2 0 0 -12
do> is future name	0 -9 13 0 0
do> is future organisation	-20 1 5 0 -5
do> is future passive	0 -13 17 0 0
do> is future passive name	0 -10 12 0 0
do> is future side	12 9 -19 0 0
do> is infinitive	-3 -12 16 0 0
do> is infinitive person	-2 -6 11 0 0
do> is modal	0 -5 10 0 -1
do> is modal person	-3 -6 14 0 0
do> is noun beijing	0 15 -15 0 0
do> is noun beijing side	0 15 -15 0 0
do> is noun cabinet	12 0 -10 0 0
do> is noun cabinet organisation	12 0 -10 0 0
do> is noun china	6 7 -14 0 0
do> is noun china side	6 7 -14 0 0
do> is noun council	0 -9 5 0 0
do> is noun i	-5 14 -7 0 0
do> is noun i pronoun	-5 14 -7 0 0
do> is noun it	-11 -13 31 0 0
do> is noun it again	-10 -10 27 0 0
do> is noun minister	0 10 -10 0 0
do> is noun minister office	0 10 -10 0 0
do> is noun not side	0 0 -15 0 16
do> is noun president	0 -10 0 0 10
do> is noun president person	0 -11 0 0 10
do> is noun will	0 14 -10 0 0
do> is past not	-13 0 6 -2 1
do> is past not organisation	0 0 13 0 -4
do> is past organisation	8 0 -2 0 0
do> is past pronoun	-10 -7 15 0 0
do> is perfect	1 -16 9 0 0
do> is perfect both	-11 1 9 0 0
do> is perfect name	-19 7 8 2 0
do> is perfect not	-7 15 -6 3 -7
do> is perfect not name	0 11 -8 0 0
do> is perfect not organisation	0 -11 15 0 -6
do> is perfect not pronoun	0 -7 -1 0 12
do> is perfect not side	0 18 -10 0 -5
do> is perfect office	6 4 -13 -1 5
do> is perfect organisation	0 -2 -4 0 14
do> is perfect passive again	9 -2 -4 0 0
do> is perfect passive organisation	-3 -3 9 0 0
do> is perfect person	2 -19 11 5 -8
do> is perfect pronoun	3 -24 10 0 0
do> is perfect side	10 -2 1 -3 -13
do> is pluperfect	1 -23 1 11 5
do> is pluperfect again	-5 0 -3 0 11
do> is pluperfect both	10 0 -7 0 0
do> is pluperfect not	0 23 -15 0 -7
do> is pluperfect not organisation	0 14 -14 0 0
do> is pluperfect not pronoun	0 9 -2 0 -2
do> is pluperfect office	14 -8 -2 0 0
do> is pluperfect organisation	2 -9 -6 3 11
do> is pluperfect passive organisation	0 10 -9 0 0
do> is pluperfect person	-13 0 13 8 -6
do> is pluperfect pronoun	-10 0 18 0 -3
do> is present	16 1 -9 0 -20
do> is present both	-8 11 -3 0 0
do> is present not	0 17 -19 -2 2
do> is present not office	2 16 -17 0 0
do> is present not organisation	0 -12 22 0 -3
do> is present not pronoun	5 2 -16 -4 8
do> is present not side	0 12 -13 4 0
do> is present office	17 -4 -13 0 1
do> is present organisation	-12 12 -6 5 0
do> is present person	10 0 -4 0 -9
do> is present pronoun	17 -1 -7 0 -7
do> is present side	-29 -15 30 -1 0
do> modal	-21 0 14 -1 0
do> modal-not	8 -16 -12 14 1
do> name	-5 2 4 2 -16
do> office	12 -11 0 -4 5
do> past	5 20 -17 6 -15
do> perfect	6 -23 11 -3 0
do> perfect-not	-10 20 -9 2 -10
do> person	-7 18 -9 5 -13
do> pluperfect	1 -15 -1 11 4
do> pluperfect-not	0 22 -12 0 -7
do> power=assembly	0 23 -31 5 0
do> power=board	-15 -17 30 0 0
do> power=bureau	6 0 -10 0 0
do> power=cabinet	33 -25 -8 1 0
do> power=chancellor	-13 3 10 0 0
do> power=commission	-2 10 -2 0 -9
do> power=committee	0 -10 14 0 0
do> power=council	15 1 -22 0 7
do> power=government	-8 -7 20 -5 -10
do> power=king	16 0 -18 2 0
do> power=minister	-11 8 10 -7 -6
do> power=ministry	-9 -9 18 0 0
do> power=no power	2 4 -1 -13 -6
do> power=parliament	11 0 -14 0 8
do> power=president	3 -2 -6 0 9
do> power=prime minister	-12 26 -8 -7 -6
do> power=representative	-4 -7 18 0 0
do> power=secretary	20 -34 6 0 -8
do> power=senate	-16 -1 9 0 7
do> power=treasury	-23 -12 37 0 -1
do> present	12 -23 19 0 -21
do> pronoun	9 -8 3 -31 1
do> side	0 -3 9 -10 -1
f:"	-37 19 6 0 0
f:'	-6 -6 14 0 0
f:'s	3 14 -14 -14 8
f:,	5 5 -3 -24 1
f:.	-4 18 -4 10 -21
f::	28 0 -23 -7 0
f:<day-ahead>	5 4 5 -18 -32
f:<day-today>	-29 -4 32 -1 0
f:<duty>	-9 0 15 -12 0
f:<gate>	-6 0 11 -8 -9
f:<goods>	0 -11 1 -42 28
f:<level-noun>	-11 -7 15 6 0
f:<level>	-5 -4 19 -24 -11
f:<money>	0 -24 15 0 5
f:<month-ahead>	-11 -15 24 0 0
f:<name>	6 2 1 0 -22
f:<not>	0 -3 -19 34 16
f:<number>	0 -9 12 0 -13
f:<office>	16 11 -12 -9 -26
f:<organisation>	10 -8 -14 13 10
f:<person>	30 -1 -19 -9 0
f:<points>	9 10 -17 0 0
f:<quality>	8 0 -3 -11 0
f:<seat>	17 -1 -10 0 -5
f:<sender>	-25 -6 24 -1 1
f:<span>	-7 2 -3 -2 19
f:<v-agree>	-3 -10 7 0 9
f:<v-bear>	-2 8 2 -27 0
f:<v-begin>	3 4 -5 -10 1
f:<v-buy>	-5 -4 9 -1 0
f:<v-deny>	-5 9 3 0 -9
f:<v-down>	-27 0 18 0 6
f:<v-end>	11 -27 9 0 0
f:<v-impose>	-4 -11 11 -10 12
f:<v-propose>	-8 13 1 -7 -6
f:<v-return>	-21 -9 11 0 15
f:<v-say>	-21 2 5 21 -2
f:<v-sell>	26 -1 -11 0 -15
f:<v-stay>	8 -7 0 -23 3
f:<v-threaten>	-3 -22 29 0 0
f:<v-up>	2 3 -6 -11 7
f:?	-31 0 18 5 1
f:a	-5 -19 23 0 -6
f:about	-2 0 -2 10 0
f:according	-20 30 -14 1 0
f:across	0 -7 11 0 0
f:act	-21 -10 29 0 0
f:add	0 -7 8 0 0
f:advance	-5 26 -21 0 0
f:after	10 -14 3 0 -2
f:afterward	-16 0 16 0 0
f:again	-8 11 -2 0 0
f:against	-10 10 0 0 0
f:agent	0 -8 10 0 0
f:agree	-38 -21 46 0 5
f:agreement	0 -27 15 10 -2
f:ahead	4 7 -11 0 0
f:alexandria	9 0 -7 0 0
f:all	-12 23 -7 0 -3
f:allow	-8 0 13 0 0
f:alone	-22 7 7 0 0
f:already	-4 4 -6 10 -1
f:also	12 -25 1 0 3
f:althing	-1 15 -12 0 0
f:aluminium	-12 9 0 0 0
f:am	0 -12 13 0 0
f:among	-11 2 3 0 0
f:an	-10 5 0 7 0
f:and	2 -12 9 0 -1
f:annex	19 0 -17 0 0
f:announce	0 -6 10 0 0
f:answer	-10 -13 11 11 -1
f:antwerp	12 0 -12 0 0
f:anybody	-8 15 -6 0 0
f:anything	-5 -8 18 0 0
f:apply	0 14 -14 0 0
f:approval	5 11 -20 0 4
f:approve	-4 -12 15 0 0
f:are	18 -22 -1 4 -6
f:arrive	0 -19 19 0 0
f:as	10 2 -15 -4 2
f:ask	12 1 -15 3 0
f:assent	5 8 -13 0 0
f:at	-1 -13 2 -5 18
f:avocado	-7 0 0 0 12
f:back	-20 9 8 0 -4
f:bar	0 0 -7 0 10
f:barge	0 0 -8 0 10
f:basi	0 10 -9 0 0
f:be	6 4 -1 -1 -19
f:beach	-7 13 -4 0 0
f:bear	14 -16 0 0 0
f:because	0 8 -5 0 0
f:beef	2 11 -20 0 6
f:been	1 -12 0 -8 18
f:before	17 -14 -12 -4 16
f:begin	14 -29 6 0 0
f:being	5 10 -14 0 0
f:believe	0 -9 1 6 0
f:beside	15 -3 -11 0 0
f:between	-23 -4 29 0 0
f:bill	0 -17 20 0 0
f:blessing	-3 -8 15 0 0
f:body	0 10 -10 0 0
f:border	0 -10 11 0 0
f:both	42 0 -33 -1 -5
f:bridge	-13 -8 22 0 0
f:bring	-15 0 0 0 5
f:broker	13 6 -18 0 0
f:busan	-19 0 12 0 0
f:but	11 -30 14 0 -3
f:by	-2 -10 16 -7 0
f:cabinet	9 1 -9 0 0
f:calendar	-10 -1 14 0 0
f:call	-20 5 11 0 2
f:camex	0 11 -10 0 0
f:can	-55 28 1 8 -3
f:cannot	-14 8 0 0 0
f:capital	10 0 -7 0 0
f:car	0 -13 9 0 0
f:carry	-5 12 -4 0 0
f:chance	12 7 -19 0 0
f:charge	0 13 -9 0 -1
f:chicken	0 -8 10 0 0
f:chip	-8 -5 23 0 0
f:close	-10 -5 19 0 0
f:closed	1 21 -19 0 0
f:club	-6 -1 12 0 0
f:coffee	-18 0 16 0 0
f:come	-21 15 1 2 -8
f:comment	-1 -16 9 12 0
f:commerce	-12 13 -3 0 0
f:commission	-13 4 3 0 0
f:common	0 0 -8 0 10
f:company	2 -19 8 0 0
f:confirm	0 -18 14 0 0
f:consent	-18 18 0 0 -3
f:consulted	-1 -3 9 0 0
f:content	10 0 -8 0 0
f:continue	3 10 -11 0 -1
f:cost	-12 -15 26 0 0
f:cotton	3 -10 1 0 0
f:countermeasure	0 -14 11 0 2
f:countersign	10 0 -8 0 0
f:countersigned	19 -5 -14 0 0
f:country	0 -6 -4 0 16
f:custom	11 0 -5 0 0
f:cut	0 -11 12 0 0
f:dark	0 11 -11 0 0
f:data	11 0 -9 0 0
f:date	-13 13 0 0 0
f:day	12 -9 -5 0 6
f:deadline	0 -15 12 0 0
f:deal	-26 0 28 0 -7
f:decide	-10 -18 35 0 0
f:decided	-2 9 -2 0 0
f:decision	14 -10 -7 4 0
f:decline	12 0 -7 0 0
f:decree	19 10 -27 0 0
f:demand	0 -6 10 0 0
f:did	13 -21 11 0 -9
f:diet	9 5 -13 0 0
f:do	18 -29 3 6 0
f:doe	-11 5 9 -1 -12
f:doesn't	-7 4 -24 25 0
f:don't	-1 -1 -3 11 0
f:done	-1 21 -11 0 0
f:door	-4 -4 15 0 -1
f:drawer	-5 15 -7 0 0
f:drop	-13 0 16 0 0
f:drug	-6 -1 11 0 0
f:due	-9 -17 13 0 10
f:duty	5 5 -9 -3 5
f:each	2 -22 12 0 0
f:earth	0 9 -6 0 0
f:economy	-9 -3 13 3 -1
f:effect	15 -9 -6 0 0
f:else	-12 10 0 0 0
f:end	7 0 -13 3 4
f:enough	-14 -1 5 6 0
f:equipment	9 0 -8 0 0
f:even	-9 0 12 0 0
f:evening	-12 -2 2 0 8
f:everything	-8 -18 27 0 0
f:expect	43 -9 -26 0 -6
f:explain	0 11 -14 0 0
f:export	0 -7 13 0 -6
f:exporter	0 9 -4 0 0
f:extend	-26 -4 31 0 0
f:extension	-26 14 8 0 -6
f:extra	0 -6 10 0 0
f:face	0 11 -11 0 0
f:fact	-6 17 -8 0 0
f:fail	0 -10 9 0 0
f:fall	-16 -4 22 0 0
f:farmer	0 -5 9 0 0
f:ferry	11 -3 -14 0 6
f:fight	20 -2 -16 0 0
f:final	-16 10 0 0 0
f:first	5 15 -18 -2 0
f:fish	9 6 -15 0 0
f:folder	7 -12 0 0 0
f:follow	16 -2 -8 0 0
f:for	-6 2 2 -11 11
f:force	-13 4 9 0 0
f:foreign	3 6 -9 0 0
f:formality	1 7 -13 0 0
f:found	-1 0 -14 4 11
f:four	-15 0 12 0 0
f:fourth	-14 0 14 0 0
f:framework	8 4 -13 0 0
f:free	15 0 -10 0 0
f:freeze	0 15 -12 0 0
f:friend	-21 0 19 0 0
f:from	12 0 -3 -10 -12
f:frozen	-14 3 8 0 0
f:full	-6 12 -2 0 0
f:further	19 8 -24 0 0
f:gave	-6 20 -24 0 10
f:gazette	17 0 -22 6 0
f:gazetted	11 0 -11 0 0
f:get	0 -22 22 0 0
f:give	-24 28 -2 0 -1
f:go	-2 6 -8 -5 13
f:gold	-6 0 0 0 10
f:good	22 -14 -5 -1 0
f:goodwill	-13 0 17 0 0
f:government	7 -19 0 0 9
f:ground	-4 -4 -6 0 17
f:grower	0 -11 13 0 0
f:guess	0 -10 10 0 0
f:had	12 0 -15 8 3
f:half	22 2 -22 0 0
f:hand	-10 13 0 0 0
f:has	24 15 -35 5 -3
f:hasn't	-9 8 0 0 0
f:have	27 -22 -11 2 4
f:he	-42 21 7 0 2
f:he'd	0 0 -6 0 12
f:hear	-14 -2 19 0 0
f:heavy	-9 0 12 0 0
f:height	12 -2 -7 0 0
f:help	-13 -12 24 0 0
f:her	-3 30 -30 6 0
f:himself	15 0 -13 0 0
f:his	-7 1 -8 4 13
f:history	-9 0 10 0 0
f:home	5 -10 0 0 0
f:house	5 11 -16 0 0
f:how	-4 -3 9 0 0
f:i	0 2 -4 18 -15
f:i'm	6 10 -17 0 0
f:i've	0 2 -16 12 0
f:if	-18 -4 20 3 -5
f:in	-2 0 -1 -1 9
f:included	0 15 -11 0 0
f:increase	10 -4 -4 0 0
f:indicate	0 -9 12 0 0
f:inflation	-2 -5 11 0 0
f:initialled	-18 11 3 0 0
f:instead	-20 0 22 0 0
f:into	-11 1 11 0 0
f:is	7 -3 0 -19 0
f:it	3 2 0 0 -12
f:it'd	0 16 -18 0 0
f:its	-3 20 -9 -14 0
f:just	21 -8 -13 0 0
f:keep	15 -14 -16 0 18
f:kim	-8 19 -12 0 0
f:know	0 2 -24 25 2
f:lacking	11 -1 -7 0 0
f:lapse	6 7 -11 0 0
f:last	-8 -8 21 -3 -8
f:later	6 -18 10 0 0
f:lawyer	5 -22 4 6 0
f:lead	0 5 -14 0 7
f:led	17 0 -23 4 0
f:lemon	11 0 -11 0 0
f:less	-14 16 -5 0 0
f:letter	0 -20 18 0 0
f:likely	0 -7 9 0 0
f:list	-2 -27 20 0 5
f:listed	0 -26 26 0 0
f:little	0 -11 10 0 0
f:longer	21 -7 -14 0 0
f:look	-4 13 -16 0 4
f:lower	0 -8 8 0 0
f:magnet	0 10 -8 0 0
f:make	3 -12 5 0 0
f:maker	-10 -6 8 0 7
f:man	22 -9 -21 0 6
f:marked	-4 -3 11 0 0
f:market	-8 -6 18 0 0
f:material	19 0 -18 0 0
f:me	-2 11 -3 0 -1
f:mean	9 0 -12 0 5
f:meant	9 16 -24 0 0
f:meanwhile	0 10 -11 0 0
f:measure	-12 0 18 0 0
f:meat	0 10 -8 0 0
f:medicine	-6 13 -15 0 6
f:member	13 1 -14 0 0
f:memorandum	0 -10 14 0 0
f:mentioned	0 -6 -1 0 9
f:middle	-8 -4 16 0 0
f:might	0 -8 11 0 0
f:mind	-2 14 -10 0 0
f:mine	0 10 -11 0 0
f:ministry	0 13 -9 0 0
f:missing	6 -25 11 0 0
f:monday	11 -2 -6 0 0
f:money	-4 -9 14 0 0
f:month	-10 4 3 0 0
f:more	6 -16 11 0 -6
f:mr	5 32 -30 0 -13
f:museum	0 0 -7 9 0
f:my	16 -10 -4 0 0
f:name	-5 -10 7 0 8
f:named	9 9 -17 0 0
f:national	-14 0 15 0 0
f:need	12 1 -9 0 0
f:negotiation	-3 -15 24 0 0
f:neither	-19 2 14 0 0
f:never	-4 -4 13 0 0
f:nickel	0 0 -5 0 9
f:no	10 0 -5 -13 0
f:nobody	17 8 -27 6 -3
f:nod	16 8 -24 0 0
f:none	-22 2 14 0 0
f:noon	-20 10 3 0 0
f:not	-1 -9 -7 22 12
f:nothing	16 -22 -2 -1 9
f:now	5 14 -17 0 0
f:number	-17 4 1 0 0
f:objection	18 -9 -9 0 0
f:of	-14 0 13 -4 -1
f:off	1 12 -18 0 4
f:offer	-8 0 13 0 -6
f:oil	-19 5 7 0 0
f:old	-25 -8 33 0 0
f:on	1 4 -3 -23 6
f:once	-20 22 -9 0 9
f:one	-11 -3 23 -3 -18
f:open	-11 -16 30 0 0
f:opened	0 0 -6 0 10
f:or	-19 5 3 0 0
f:order	-2 -11 19 0 0
f:origin	-13 8 2 0 0
f:originating	10 0 -9 0 0
f:other	-9 12 -5 0 0
f:out	9 -10 -10 5 8
f:outstanding	-10 -10 21 0 0
f:over	11 -2 -9 0 1
f:owe	0 23 -23 0 0
f:own	-17 -5 22 0 -1
f:owner	0 11 -9 0 0
f:pact	-6 -5 17 0 0
f:page	12 -21 0 0 0
f:palace	0 -19 4 9 0
f:paper	17 0 -8 0 -5
f:parliament	-14 -18 32 0 0
f:part	0 -10 12 0 0
f:pass	0 -6 10 0 0
f:passenger	16 0 -14 0 0
f:pause	-13 0 19 0 0
f:pay	0 0 11 -3 -22
f:peace	-5 0 9 0 0
f:pen	19 -14 -4 0 -3
f:people	-21 -19 38 0 0
f:phan	0 9 -9 0 0
f:photograph	16 -3 -10 0 0
f:pick	9 13 -24 0 0
f:piece	15 0 -22 9 0
f:pill	0 12 -12 0 0
f:pineapple	13 0 -11 0 0
f:place	4 0 -7 0 5
f:plan	-38 6 28 0 0
f:point	-7 -2 14 0 0
f:position	-6 20 -12 0 0
f:possible	0 11 -17 0 7
f:poultry	-11 0 12 0 0
f:powder	6 5 -13 0 0
f:power	-9 1 5 0 0
f:predecessor	0 -8 11 0 0
f:present	0 14 -8 0 0
f:price	-5 -22 30 0 0
f:prime	0 15 -13 0 0
f:printed	2 -15 9 0 0
f:project	20 0 -17 0 0
f:prolong	11 0 -12 0 0
f:proper	-7 0 9 0 0
f:proposal	0 6 -15 0 10
f:propose	3 -18 10 0 0
f:provided	-7 -8 18 0 0
f:public	-13 -10 23 0 0
f:publish	13 3 -18 0 0
f:published	14 13 -24 0 0
f:pump	10 0 -7 0 0
f:put	-31 -2 29 0 0
f:quarrel	-6 2 -6 0 8
f:question	0 -15 17 0 0
f:quiet	-9 -5 16 0 0
f:radio	0 -7 10 0 0
f:raise	13 -25 1 0 0
f:rare	0 9 -6 0 0
f:rather	4 -10 1 0 0
f:ratified	-15 0 -2 0 18
f:ratify	11 5 -15 0 0
f:read	0 15 -3 0 -8
f:reading	-17 16 0 0 0
f:ready	-2 -9 17 0 0
f:recess	0 9 -6 0 0
f:recommend	-2 12 -7 0 0
f:reduction	0 -8 10 0 0
f:referendum	0 6 -8 0 0
f:refuse	4 -10 3 0 0
f:refused	0 -3 10 0 0
f:register	-5 0 10 0 0
f:regulation	13 0 -13 0 0
f:relation	0 9 -8 0 0
f:remarked	0 -10 0 0 8
f:reply	-8 -20 32 0 0
f:reporter	-9 13 0 0 -1
f:resolution	13 -2 -9 0 0
f:rest	0 -12 6 0 0
f:return	-8 0 10 0 0
f:right	12 0 -8 0 0
f:rise	-12 4 4 0 0
f:room	-10 -1 15 0 0
f:round	-40 -9 49 0 0
f:rule	-5 0 13 0 -4
f:salalah	10 0 -9 0 0
f:sanction	8 -1 -3 0 0
f:say	-21 4 11 0 5
f:scotch	0 8 -8 0 0
f:seal	0 -10 6 0 0
f:second	14 -19 0 0 0
f:secretary	-18 -6 24 0 0
f:see	16 3 -9 0 -10
f:sell	15 -1 -8 0 0
f:send	27 0 -24 0 0
f:set	0 -12 5 0 4
f:settle	0 4 -12 0 11
f:settlement	-9 0 12 0 0
f:shall	-14 9 2 0 0
f:she	-20 0 12 0 2
f:short	-18 -12 27 0 0
f:should	-32 0 23 0 0
f:show	-24 10 7 0 0
f:side	0 22 -10 -3 -17
f:sign	14 0 -20 0 6
f:signature	-12 0 17 0 -10
f:simple	0 -7 11 0 0
f:sit	-4 -6 19 0 -8
f:slowly	0 14 -2 0 -6
f:so	10 -9 8 -11 -22
f:some	-9 0 15 0 0
f:somebody	16 -2 -12 0 0
f:soon	-16 0 16 0 0
f:soybean	-5 -11 18 0 0
f:speak	0 28 -34 0 7
f:spoke	-6 0 12 0 0
f:spoken	12 -4 -5 0 0
f:spring	-9 -6 -3 0 17
f:stable	0 10 -9 0 0
f:stand	-3 -5 15 0 -1
f:start	4 -16 7 0 0
f:state	4 -14 8 0 0
f:stay	20 -3 -14 0 2
f:steel	-18 6 8 0 0
f:still	0 -28 23 0 -5
f:stop	12 -8 -2 0 0
f:strike	0 -11 15 0 0
f:student	0 -9 10 0 0
f:study	-1 12 -8 0 0
f:subject	-15 24 -11 0 0
f:suffice	0 10 -8 0 0
f:summer	-2 -8 10 0 0
f:superhard	19 0 -18 0 0
f:supply	0 10 -8 0 0
f:supreme	4 2 -10 0 0
f:surcharge	0 -4 10 0 0
f:suspend	5 -16 3 0 0
f:table	-28 -11 32 0 0
f:talk	-29 -3 25 0 0
f:talking	-3 -1 12 0 0
f:tariff	-16 6 12 -1 -13
f:team	8 0 -10 4 0
f:telephone	0 11 -17 0 8
f:tell	-10 6 0 0 0
f:term	0 6 -18 0 9
f:than	0 -29 28 0 0
f:thank	19 -3 -14 0 0
f:that	-10 0 13 -10 -13
f:the	12 -3 -3 -15 0
f:their	11 -17 1 0 -2
f:them	-12 2 15 0 -10
f:then	-32 37 -3 0 -15
f:there	1 2 2 -2 -16
f:therefore	8 7 -16 0 0
f:these	-2 -5 13 0 0
f:they	-31 10 10 7 -10
f:they'll	-3 -2 9 0 0
f:thi	0 -16 10 0 9
f:think	-11 22 -20 0 7
f:third	-4 -10 8 0 5
f:though	9 1 -11 0 0
f:three	-4 -15 23 0 -3
f:through	12 -18 -2 0 0
f:ticket	0 -15 15 0 0
f:tile	12 0 -11 0 0
f:till	11 12 -22 0 0
f:time	0 -13 17 0 -1
f:to	16 -11 8 -18 -28
f:too	5 -15 8 0 -1
f:top	0 15 -12 0 0
f:topic	0 11 -11 0 0
f:tough	0 15 -14 0 0
f:trade	-30 0 15 0 6
f:train	0 9 -11 0 0
f:treat	0 0 -8 0 10
f:treaty	-14 -16 28 0 0
f:tree	14 0 -12 0 0
f:turn	0 -9 10 0 0
f:twice	-4 13 -7 0 0
f:two	-13 -10 14 13 -2
f:under	13 -22 0 0 4
f:until	3 -12 14 -4 -21
f:up	0 12 -8 -1 0
f:us	6 -15 11 0 0
f:use	5 5 -13 0 0
f:visit	-10 -15 25 0 0
f:vote	1 -13 8 -5 1
f:wage	-22 0 22 0 0
f:waiting	0 10 -9 0 0
f:want	10 1 -4 0 -9
f:warn	-5 -15 23 0 0
f:was	0 -19 22 -13 0
f:wasn't	-8 0 10 0 0
f:we	-21 6 13 -5 0
f:well	13 -2 -9 0 0
f:were	11 -27 2 0 5
f:what	13 -26 3 -3 7
f:when	15 8 -22 -2 0
f:whether	8 21 -22 0 -7
f:which	0 -17 6 -6 20
f:whisky	-8 0 11 0 0
f:white	10 0 -9 0 0
f:who	9 -5 -20 0 26
f:whose	12 -17 0 0 0
f:will	-11 7 9 -2 -32
f:win	11 0 -7 0 0
f:wine	-20 -4 21 0 5
f:with	-7 -2 12 3 -2
f:withdraw	0 -12 15 0 0
f:withhold	-5 19 -12 0 0
f:within	0 10 -6 0 0
f:without	13 12 -28 0 4
f:won't	-2 -20 15 0 2
f:word	-5 9 1 0 -9
f:work	7 -14 4 0 0
f:worse	-8 0 9 0 0
f:worth	-3 11 -4 0 0
f:would	-14 4 -6 0 23
f:yarn	14 0 -13 0 0
f:yet	-22 9 7 -2 6
f:your	2 -11 4 0 0
f:zero	-14 -9 26 0 0
first-of-paragraph	-12 -26 59 -34 -43
has-future	-43 23 4 -3 -7
has-gerund	0 -8 18 -1 -11
has-infinitive	-34 0 7 9 6
has-modal	-28 5 5 22 -15
has-participle	7 -31 14 -5 0
has-past	10 -38 17 -23 2
has-perfect	0 -8 10 -1 -5
has-present	-10 4 10 5 -20
head=	11 -4 -8 0 14
head=accra	19 0 -17 0 0
head=affairs	-17 11 0 0 0
head=africa	-4 -3 11 0 0
head=agency	-1 -13 21 0 0
head=agriculture	-1 -20 25 0 0
head=aires	0 0 -10 12 0
head=althing	4 14 -29 11 0
head=ambassador	-1 -13 19 0 0
head=argentina	2 2 -10 0 3
head=assembly	1 27 -43 3 12
head=astana	9 0 -10 0 0
head=austria	0 0 -7 0 11
head=baghdad	0 9 -8 0 0
head=belgrade	-9 0 10 0 0
head=board	-21 -40 56 -2 0
head=britain	-2 0 9 0 0
head=brussels	18 0 -15 0 0
head=cabinet	37 17 -56 0 0
head=cairo	-1 0 15 -1 -3
head=cambodia	-16 16 -4 0 0
head=camex	0 9 -8 0 0
head=canada	12 -16 0 0 0
head=capital	0 -5 11 0 0
head=chair	-21 0 24 0 0
head=chairman	17 -5 -11 0 0
head=chancellor	-18 3 2 0 6
head=chief	-2 -9 17 0 0
head=chile	-10 10 0 0 0
head=city	0 19 -18 0 0
head=colleague	2 4 -8 0 0
head=colombia	-1 -10 0 0 8
head=commerce	-2 0 8 -9 -17
head=commission	34 -26 -8 10 -28
head=commissioner	27 0 -22 0 0
head=committee	-34 -7 24 0 0
head=congress	-11 10 -7 -4 10
head=council	22 -15 -3 2 -2
head=councillor	24 -5 -15 0 0
head=countries	0 -18 22 0 0
head=country	0 30 -29 0 0
head=court	-37 -48 69 0 -9
head=customs	-4 -50 54 -1 -8
head=department	-15 -16 34 0 -10
head=deputies	6 17 -23 0 0
head=development	-15 -9 26 0 0
head=dhaka	-11 0 7 0 0
head=diet	0 13 -25 10 0
head=director	-11 -5 19 0 0
head=dáil	0 9 -7 0 0
head=economy	2 15 -18 -6 0
head=ecuador	-1 -3 14 0 0
head=egypt	-10 0 6 0 0
head=emir	3 18 -22 0 0
head=estonia	-4 -2 10 0 0
head=ethiopia	-12 0 14 0 0
head=eu	0 26 -22 0 0
head=executive	-15 -14 14 7 0
head=finance	19 23 -40 0 -4
head=folketing	-6 44 -40 0 0
head=general	14 16 -38 0 7
head=ghana	0 -1 10 0 -3
head=government	-18 -14 36 -15 -27
head=greece	0 10 -10 0 0
head=hanoi	3 -10 5 0 0
head=harare	0 11 -11 0 0
head=helsinki	0 0 -11 12 0
head=host	0 15 -14 0 0
head=house	-34 -35 60 0 -3
head=hungary	0 -6 9 0 0
head=india	-4 -25 22 1 0
head=indonesia	0 9 -2 0 0
head=industry	-8 -9 12 0 5
head=iran	-6 -5 17 0 0
head=iraq	7 0 -19 12 0
head=islamabad	12 0 -9 0 0
head=jamaica	-1 -4 11 0 0
head=japan	0 -21 18 0 0
head=justice	-1 -5 10 0 0
head=kazakhstan	10 -12 0 0 0
head=khural	0 10 -11 0 0
head=king	6 14 -28 4 0
head=korea	-7 0 10 0 0
head=kyiv	9 -5 0 0 0
head=kyrgyzstan	15 0 -14 0 0
head=leader	0 -2 12 0 0
head=lisbon	12 0 -9 0 0
head=ljubljana	0 4 -13 0 7
head=london	9 6 -15 0 0
head=majlis	11 7 -26 3 0
head=malaysia	-12 0 7 0 0
head=manager	-12 -4 19 0 0
head=manila	-1 -4 11 0 0
head=mayor	-31 -5 36 0 0
head=mexico	-3 0 11 0 0
head=minister	-10 -9 16 -16 6
head=ministers	-9 0 5 -6 7
head=ministry	-27 -39 64 -12 -3
head=nairobi	-1 14 -9 0 0
head=namibia	17 0 -13 0 0
head=negotiator	-3 14 -8 0 0
head=nigeria	23 -2 -19 0 0
head=norway	15 -16 -1 0 0
head=office	0 -7 10 0 0
head=oman	0 11 -9 0 0
head=pakistan	10 -3 -10 3 0
head=palace	7 -11 2 0 0
head=paraguay	-7 -5 16 0 0
head=paris	0 11 -10 0 0
head=parliament	-3 2 -1 -13 8
head=parliaments	0 -19 23 0 0
head=peru	-8 -10 10 0 6
head=philippines	18 -12 -6 0 0
head=poland	11 0 -9 0 0
head=premier	-12 -10 21 1 0
head=president	-3 25 -22 6 -1
head=presidents	6 11 -15 0 0
head=rada	0 14 -14 0 0
head=regulator	-22 -40 57 0 0
head=representative	-18 7 10 -1 -17
head=representatives	18 21 -42 0 0
head=riksdag	9 8 -18 0 0
head=sabor	0 12 -8 0 0
head=secretary	-7 -30 38 -6 -5
head=security	0 21 -19 0 0
head=senate	0 22 -27 0 7
head=senegal	9 0 -7 0 0
head=seoul	-4 -18 20 0 0
head=side	-11 12 -5 0 0
head=speaker	-3 -8 17 0 0
head=spokesman	0 -2 10 0 0
head=spokesperson	-13 0 15 0 0
head=state	26 -7 -21 1 0
head=states	18 19 -27 -3 -2
head=storting	-2 23 -34 6 8
head=sultan	25 -4 -24 2 0
head=suva	10 0 -9 0 0
head=syria	10 0 -9 0 0
head=thailand	-7 -1 13 0 0
head=trade	-15 -18 38 0 -9
head=transport	0 16 -13 0 0
head=treasury	-14 7 0 0 0
head=ukraine	-7 0 13 0 0
head=uruguay	-16 -5 24 0 0
head=us	-4 -6 18 0 0
head=uzbekistan	-12 0 8 0 0
head=venezuela	-9 0 12 0 0
head=vietnam	-5 -6 18 0 0
head=washington	-15 13 0 -2 0
head=zealand	-9 -8 19 0 0
headline	-19 -21 33 4 -3
kind=office	-24 10 9 0 0
kind=organisation	-10 16 1 -6 -13
kind=person	19 -18 5 -15 0
kind=side	-37 -31 60 1 -24
l1="	2 -28 7 0 10
l1='	-6 0 10 0 0
l1=,	11 -1 -7 -18 5
l1=-	6 -11 0 0 0
l1=.	26 10 -28 0 -2
l1=:	0 1 6 -8 -22
l1=;	18 18 -30 -7 -4
l1=<begin>	1 8 -1 -28 4
l1=<day-ahead>	0 17 -15 0 0
l1=<day-today>	10 -7 -1 0 0
l1=<name>	8 8 -13 0 -2
l1=<not>	-17 -1 21 -2 -1
l1=<quality>	0 9 -6 -6 0
l1=<v-agree>	-9 0 11 0 0
l1=<v-bear>	-8 -19 31 0 0
l1=<v-impose>	-1 -14 28 0 -9
l1=<v-propose>	0 -9 12 0 0
l1=<v-return>	11 0 -10 0 0
l1=<v-say>	0 0 11 -3 -9
l1=a	-1 -35 45 -7 -4
l1=all	9 6 -15 0 0
l1=an	0 -4 11 0 0
l1=and	18 -4 -2 -13 -10
l1=at	-19 -6 32 0 0
l1=before	-12 -5 23 0 -4
l1=did	13 -2 -8 0 0
l1=for	-18 -3 10 0 4
l1=from	-19 -19 38 0 0
l1=has	-9 2 0 8 0
l1=have	16 0 -13 0 0
l1=his	4 4 0 -15 -15
l1=if	-6 -21 10 21 -5
l1=in	-43 -18 58 0 -32
l1=is	0 12 -11 -3 0
l1=its	18 -3 -13 -3 7
l1=joint	0 -6 10 0 0
l1=may	0 12 -11 0 0
l1=mrs	-16 -3 20 0 0
l1=need	0 17 -14 0 0
l1=neither	0 14 -10 0 0
l1=no	0 -34 38 0 0
l1=nor	-9 18 -9 0 0
l1=of	-2 -1 10 -8 -8
l1=on	-20 -12 34 0 0
l1=one	-3 -15 21 0 0
l1=only	-4 0 -14 9 8
l1=our	-12 2 4 0 0
l1=own	4 9 -22 0 6
l1=return	11 0 -10 0 0
l1=sign	-8 0 11 0 0
l1=since	-3 -5 15 0 0
l1=so	10 -3 -4 0 0
l1=tell	-7 0 16 0 -7
l1=that	1 -6 3 -12 4
l1=the	-6 19 -15 22 -2
l1=then	8 1 -19 0 6
l1=thi	-9 23 -15 0 0
l1=to	-22 -2 22 0 0
l1=unless	-9 -6 19 0 0
l1=until	-5 -4 13 0 0
l1=was	24 -2 -19 0 0
l1=week	-9 0 10 0 0
l1=whatever	-2 -15 18 0 0
l1=whether	-29 -22 -3 44 -6
l1=which	13 2 -13 0 0
l1=will	0 -4 -3 10 0
l1=with	-16 0 19 0 -5
l1=—	0 9 -5 0 0
l2='s	2 14 -18 0 0
l2=)	14 0 -8 0 -7
l2=,	6 -18 22 -4 -31
l2=<begin>	10 -4 3 -2 -8
l2=<day-ahead>	0 -4 10 0 -4
l2=<day-gone>	2 -1 -6 0 10
l2=<duty>	-9 -4 19 0 0
l2=<goods>	0 -19 14 0 0
l2=<level-noun>	-2 -7 14 0 0
l2=<level>	-1 -14 16 0 0
l2=<month-gone>	0 -11 11 0 0
l2=<name>	0 19 -26 0 9
l2=<not>	-16 9 1 -10 0
l2=<number>	8 -24 3 0 0
l2=<office>	27 -2 -20 -5 0
l2=<organisation>	1 0 4 0 -12
l2=<person>	4 -19 20 -15 -16
l2=<quality>	0 -11 11 0 0
l2=<span>	7 -11 4 0 -1
l2=<v-bear>	10 -10 0 0 0
l2=<v-begin>	8 -27 18 0 0
l2=<v-down>	-6 -5 14 0 0
l2=<v-impose>	-14 24 -11 11 0
l2=<v-propose>	4 -11 -4 20 -3
l2=<v-say>	2 -9 6 12 -15
l2=<v-sell>	8 6 -15 0 0
l2=<v-stay>	-11 0 18 0 -1
l2=<v-suspend>	-9 23 -16 0 0
l2=<v-up>	0 -14 18 0 0
l2=about	0 -6 -5 12 0
l2=act	0 -10 12 0 0
l2=agree	0 -9 12 0 0
l2=agreement	-2 -9 14 0 0
l2=and	0 3 -8 -4 11
l2=ask	0 -1 -13 21 0
l2=at	0 -4 14 0 0
l2=back	0 -15 14 0 0
l2=been	0 10 -9 0 0
l2=before	0 11 -7 0 0
l2=behalf	-9 0 12 0 0
l2=by	-5 7 1 -7 -5
l2=come	0 -8 13 0 0
l2=confirm	7 4 -12 0 0
l2=consent	0 -3 12 0 -6
l2=day	-5 -3 13 0 0
l2=directed	-5 0 9 0 0
l2=doe	-3 8 -9 3 0
l2=driver	0 0 -9 0 9
l2=for	0 7 -8 4 -7
l2=from	-5 14 -7 0 0
l2=georgia	3 4 -11 0 0
l2=go	0 -8 10 0 0
l2=good	-8 0 12 0 0
l2=has	11 -22 10 0 -4
l2=he	-9 -13 19 0 1
l2=his	0 7 -12 0 3
l2=if	-11 20 -7 0 -1
l2=informed	0 -14 15 0 0
l2=is	-12 4 2 0 -4
l2=issued	-1 14 -9 0 0
l2=it	19 -9 -3 -4 0
l2=its	0 10 -5 0 0
l2=leave	-14 9 0 0 0
l2=led	0 -3 8 0 0
l2=m	-4 -5 15 0 0
l2=meet	-9 -4 18 0 0
l2=morning	-7 20 -12 0 0
l2=mr	-11 9 0 0 0
l2=no	0 13 -11 0 0
l2=not	-1 -4 12 0 0
l2=of	-6 19 -17 10 -1
l2=on	-15 9 9 -3 0
l2=once	0 12 -11 0 0
l2=one	0 10 -10 0 0
l2=other	8 -2 -10 0 3
l2=our	18 21 -43 0 2
l2=owner	9 0 -9 0 0
l2=parliament	0 -10 11 0 0
l2=pause	0 9 -5 0 0
l2=question	-8 -5 15 0 0
l2=reach	-2 -6 13 0 0
l2=s	10 0 -9 0 0
l2=same	-16 0 18 0 0
l2=say	12 3 -7 0 -5
l2=sign	-2 12 -9 -5 5
l2=signature	-12 24 -10 0 0
l2=so	-16 -7 27 0 -1
l2=soon	-3 11 -5 0 0
l2=suspend	0 16 -15 0 0
l2=tell	0 -20 7 8 0
l2=that	17 9 -28 0 0
l2=the	0 -7 14 -10 -5
l2=third	0 0 -8 0 9
l2=to	-10 0 7 -3 -4
l2=together	14 0 -13 0 0
l2=truce	14 -23 0 0 0
l2=until	-1 21 -22 0 4
l2=us	11 1 -18 0 1
l2=wait	0 13 -12 0 0
l2=was	-16 0 10 0 0
l2=week	-3 -6 14 0 0
l2=what	0 -9 13 0 0
l2=when	-2 -12 10 0 3
l2=whether	0 -15 -19 35 0
l2=which	3 -28 8 5 0
l2=yes	0 8 -9 0 0
l3="	-6 -18 26 0 0
l3='s	-9 0 10 0 -1
l3=(	-5 0 10 0 0
l3=)	0 -8 0 0 0
l3=,	-9 -4 6 -15 13
l3=-	-14 5 4 0 0
l3=.	16 0 -12 0 0
l3=:	-12 -27 31 0 0
l3=;	4 -20 9 7 -6
l3=<begin>	4 -10 2 18 0
l3=<day-ahead>	21 -14 -1 0 -1
l3=<day-gone>	13 0 -7 0 0
l3=<gate>	12 0 -11 0 0
l3=<goods>	-7 -11 4 5 3
l3=<level-noun>	-6 -3 11 0 0
l3=<level>	-12 -10 13 0 4
l3=<name>	20 4 -26 0 2
l3=<not>	-1 -1 -13 16 5
l3=<office>	-5 14 -5 0 0
l3=<organisation>	-1 -5 12 0 0
l3=<person>	-21 1 11 -6 9
l3=<quality>	13 -13 3 0 -1
l3=<seat>	0 12 -1 0 -11
l3=<span>	-3 -12 20 0 0
l3=<v-agree>	-13 9 7 -2 -11
l3=<v-begin>	-1 9 -3 0 0
l3=<v-down>	0 21 -19 0 0
l3=<v-impose>	-11 9 8 -12 -25
l3=<v-propose>	-13 17 -2 0 -1
l3=<v-suspend>	-3 -2 11 0 0
l3=a	2 6 -1 0 -10
l3=according	3 -18 10 0 0
l3=add	0 13 -12 0 0
l3=an	0 -10 11 0 0
l3=and	-15 7 -15 0 32
l3=announcement	5 7 -13 0 0
l3=approval	3 16 -19 0 0
l3=approve	0 -5 9 0 0
l3=ask	0 12 -10 0 0
l3=be	-14 5 4 0 -2
l3=been	0 9 -4 0 -3
l3=between	-11 -6 22 0 0
l3=bill	0 -8 10 0 0
l3=both	7 12 -20 0 0
l3=bring	0 16 -14 0 0
l3=by	14 0 -7 0 -1
l3=can	15 0 -13 0 0
l3=consent	-10 0 5 0 0
l3=countersignature	0 10 -8 0 0
l3=decision	0 11 -20 0 8
l3=decree	18 -8 -9 0 0
l3=did	-16 0 19 0 0
l3=doe	0 8 -11 0 0
l3=draft	0 12 -11 0 0
l3=every	0 10 -10 0 0
l3=extension	12 8 -20 0 0
l3=for	28 -2 -22 -1 0
l3=force	0 10 -11 0 0
l3=from	-1 -15 14 0 2
l3=had	-13 0 15 0 0
l3=has	-6 13 -3 0 0
l3=have	11 0 -10 0 0
l3=heard	0 11 -9 0 0
l3=his	-4 0 10 0 -2
l3=i	-9 0 12 0 0
l3=in	17 6 -24 1 0
l3=into	0 11 -11 0 0
l3=it	6 19 -25 -6 0
l3=know	0 3 -10 4 0
l3=last	-8 0 13 0 0
l3=make	13 0 -13 0 0
l3=must	-1 -13 20 0 0
l3=name	14 -3 -9 0 0
l3=not	-5 -26 1 6 12
l3=notice	-3 17 -18 5 0
l3=of	13 5 -14 0 -2
l3=on	-4 -13 3 9 3
l3=one	-11 10 -1 0 0
l3=other	1 10 -13 0 0
l3=over	-7 -6 11 0 0
l3=parliament	0 10 -8 0 0
l3=pending	0 9 -9 0 0
l3=president	-5 -16 23 0 0
l3=press	0 9 -9 0 0
l3=provided	-6 19 -13 0 0
l3=published	-5 -1 11 0 0
l3=reason	10 -9 0 0 0
l3=resolution	12 5 -19 0 0
l3=seal	-9 4 0 0 0
l3=sheet	0 -4 9 0 0
l3=side	15 -2 -9 0 0
l3=signature	-9 -5 15 0 0
l3=so	1 15 -25 5 0
l3=soon	0 11 -7 0 0
l3=speak	10 -1 -4 0 0
l3=that	0 13 -6 0 -2
l3=the	5 -2 8 -22 0
l3=their	-7 13 -3 0 0
l3=thi	-2 -8 16 0 0
l3=to	-2 -19 18 -3 5
l3=trade	-2 0 -5 0 10
l3=until	0 16 -11 0 0
l3=up	0 10 -8 0 0
l3=vote	0 15 -10 0 0
l3=we	-10 19 -6 -3 0
l3=what	-7 -3 17 0 0
l3=who	-2 -15 18 0 0
l3=with	-16 -10 27 0 0
l3=word	0 -11 12 0 0
l3=yet	0 10 -8 0 0
l3=—	-11 0 15 0 -3
l4="	0 -20 19 0 0
l4='s	14 -3 -15 0 12
l4=(	-5 0 12 0 -3
l4=)	-3 9 -2 0 0
l4=,	-1 -6 2 -13 11
l4=:	4 -12 1 0 4
l4=<agent>	18 2 -14 0 0
l4=<begin>	0 -6 8 7 -5
l4=<duty>	0 -6 9 0 0
l4=<gate>	-8 0 10 0 -2
l4=<goods>	-8 12 -4 0 0
l4=<level-noun>	-2 10 -4 0 0
l4=<level>	-8 -13 25 0 0
l4=<name>	-18 0 15 5 -5
l4=<not>	-24 -6 18 9 -13
l4=<number>	0 -5 11 0 -6
l4=<office>	-4 0 -1 0 9
l4=<person>	18 -13 -1 -2 -2
l4=<seat>	5 15 -23 0 3
l4=<sender>	-11 0 17 0 0
l4=<span>	5 3 -15 0 4
l4=<v-agree>	14 -16 0 0 0
l4=<v-bear>	8 4 -15 0 2
l4=<v-begin>	-16 1 0 0 8
l4=<v-down>	0 -7 10 0 -3
l4=<v-impose>	1 11 -17 -9 12
l4=<v-say>	-25 25 -5 0 0
l4=<v-stay>	-11 10 0 0 0
l4=<v-up>	0 15 -12 0 0
l4=a	-7 29 -17 2 -14
l4=also	-8 0 10 0 0
l4=an	9 5 -14 0 0
l4=approval	4 -28 25 0 0
l4=as	0 16 -17 0 0
l4=at	-4 -5 12 0 0
l4=been	1 -12 10 0 0
l4=by	22 -25 0 0 0
l4=could	0 -2 -4 12 0
l4=d	11 0 -9 0 0
l4=decision	10 -4 -4 0 0
l4=economy	-10 1 5 0 0
l4=end	-7 0 9 0 0
l4=first	9 0 -6 0 0
l4=for	23 -20 -12 0 10
l4=good	8 -11 0 0 0
l4=has	16 -16 2 -9 5
l4=he	-10 14 -3 0 0
l4=i	0 -1 9 0 -5
l4=in	0 28 -17 -1 -9
l4=is	-16 5 1 1 0
l4=it	-5 3 2 4 -14
l4=its	0 -16 18 0 0
l4=keep	0 9 -6 0 0
l4=leave	0 14 -13 0 0
l4=matter	0 10 -9 0 0
l4=me	0 13 -13 0 0
l4=minister	22 3 -26 0 0
l4=mr	-1 -12 15 0 0
l4=must	0 11 -8 0 0
l4=my	0 0 -7 0 11
l4=need	5 -10 11 0 -7
l4=new	0 -13 15 0 0
l4=no	-2 -3 11 0 0
l4=nobody	-2 10 0 -2 0
l4=note	0 10 -10 0 0
l4=notice	-2 -7 13 0 0
l4=of	-6 -10 20 0 -5
l4=over	6 0 -9 0 0
l4=prolongation	-5 -1 11 0 0
l4=protocol	10 0 -9 0 0
l4=put	0 10 -6 0 0
l4=ready	0 0 -10 0 9
l4=require	0 16 -14 0 0
l4=say	-16 2 6 0 0
l4=ship	0 9 -8 0 0
l4=sign	18 -14 -6 0 1
l4=signature	-1 15 -13 0 0
l4=still	0 10 -9 0 0
l4=summit	0 12 -12 0 0
l4=table	-1 -9 14 0 0
l4=tariff	-1 -2 9 0 0
l4=that	7 -9 -1 0 5
l4=the	-12 5 12 -26 -10
l4=their	-6 -9 17 0 0
l4=truce	-6 -3 12 0 0
l4=two	11 0 -7 0 0
l4=understanding	-10 4 4 0 0
l4=until	0 -6 10 0 0
l4=we	17 2 -18 0 0
l4=when	0 -11 9 0 0
l4=who	10 0 -11 0 0
l4=with	0 11 -8 0 0
l4=without	0 -11 14 0 0
l4=word	0 -8 10 0 0
l=) —	11 0 -1 0 -4
l=, a	0 -11 14 0 0
l=, and	0 -5 17 0 -24
l=, both	-11 0 11 0 0
l=, but	14 -14 0 -2 0
l=, by	1 3 -9 0 0
l=, his	7 3 -11 0 0
l=, in	-26 -9 39 0 0
l=, mr	-10 4 0 0 0
l=, my	-6 10 -1 0 0
l=, the	6 -6 6 -3 -14
l=, then	11 2 -16 0 0
l=, unless	0 -12 16 0 0
l=, which	14 -11 -1 0 0
l=: the	13 6 -15 0 -4
l=; for	10 0 -7 0 0
l=; the	0 -15 6 0 7
l=<begin> "	0 -24 7 0 2
l=<begin> (	11 0 -9 0 0
l=<begin> <begin>	1 8 -1 -28 4
l=<begin> <day-gone>	13 0 -12 0 0
l=<begin> <name>	6 6 -11 0 0
l=<begin> a	0 -5 13 0 0
l=<begin> but	0 6 -16 5 0
l=<begin> for	13 3 -19 3 0
l=<begin> has	0 0 -10 12 0
l=<begin> his	0 -14 20 0 -3
l=<begin> in	-18 -12 34 0 -2
l=<begin> its	13 0 -10 0 -1
l=<begin> my	14 -8 -3 0 0
l=<begin> neither	0 12 -7 0 0
l=<begin> no	0 -24 26 0 0
l=<begin> our	-12 0 13 0 0
l=<begin> the	8 -1 -3 -13 3
l=<begin> their	0 -5 9 0 0
l=<begin> unless	-3 13 -7 0 0
l=<begin> whatever	-1 -6 10 0 0
l=<begin> whether	-14 -11 -7 29 0
l=<begin> will	0 0 -7 10 0
l=<begin> —	-12 20 -10 0 0
l=<day-ahead> ;	1 10 -12 0 0
l=<day-gone> and	13 0 -13 0 0
l=<day-gone> by	-10 0 11 0 0
l=<day-gone> in	-14 11 0 0 0
l=<day-gone> that	-3 2 -8 0 10
l=<day-gone> the	7 -10 0 0 0
l=<day-today> (	-5 0 10 0 0
l=<name> 's	-6 16 -16 -1 10
l=<name> ,	4 -6 7 0 -10
l=<name> and	-12 -4 15 0 3
l=<name> by	11 0 -9 0 0
l=<name> the	7 13 -38 6 7
l=<number> in	11 0 -9 0 0
l=<office> ,	21 0 -18 0 0
l=<office> in	11 7 -16 -1 0
l=<office> of	1 -12 7 0 0
l=<organisation> 's	0 -16 14 0 0
l=<organisation> ,	8 5 -12 0 0
l=<organisation> in	-1 -7 14 0 -3
l=<person> 's	-2 12 -8 0 0
l=<person> (	-6 -1 12 0 0
l=<person> ,	-11 0 9 0 2
l=<person> :	13 -2 -6 0 0
l=<person> and	22 0 -17 0 -6
l=<person> in	0 -6 9 0 0
l=<person> of	-18 -23 40 0 0
l=<person> say	-9 -12 26 0 -5
l=<seat> ,	-12 2 5 0 0
l=<seat> the	8 12 -18 0 0
l=<span> ,	-7 -11 20 0 0
l=about the	0 -6 -5 12 0
l=and of	0 8 -12 0 0
l=and that	-5 -17 11 0 5
l=and the	-1 7 -10 0 11
l=as the	-3 10 -3 0 0
l=ask in	0 0 -12 12 0
l=at the	0 -3 13 0 0
l=been in	0 10 -9 0 0
l=before the	0 11 -8 0 0
l=behalf of	-9 0 12 0 0
l=by both	2 12 -16 0 0
l=by mr	4 4 -12 0 0
l=deal with	0 -8 11 0 0
l=directed the	-5 0 9 0 0
l=doe the	0 15 -19 3 0
l=from the	0 18 -14 0 0
l=georgia 's	2 4 -10 0 0
l=has the	0 6 -14 2 0
l=he and	-7 0 12 0 0
l=he say	0 1 -12 0 8
l=if the	-1 11 -3 0 0
l=in a	11 0 -9 0 0
l=in return	11 0 -10 0 0
l=in the	-15 8 -1 0 4
l=informed the	0 -13 16 0 0
l=it ,	-5 0 11 0 0
l=it in	-8 -5 19 0 0
l=it was	27 0 -24 0 0
l=led by	0 -3 8 0 0
l=m .	-4 -5 15 0 0
l=mr .	-11 9 0 0 0
l=need the	0 12 -9 0 0
l=no .	0 15 -14 0 0
l=of <day-today>	-3 -4 10 0 0
l=of the	3 4 -15 12 0
l=on <day-gone>	-15 0 16 0 0
l=on which	-3 10 -4 0 0
l=one with	0 9 -9 0 0
l=our own	6 0 -16 0 4
l=owner ,	9 0 -9 0 0
l=question :	-7 -3 14 0 0
l=s .	10 0 -9 0 0
l=say his	10 2 -11 0 0
l=say that	12 7 -14 0 0
l=say whether	0 -13 14 0 0
l=sign :	16 0 -14 0 0
l=sign ;	-17 6 0 0 8
l=sign by	11 -1 -6 0 0
l=sign for	-15 -12 32 0 0
l=sign in	2 8 -8 0 0
l=sign what	0 6 -12 0 2
l=signature in	0 14 -11 0 0
l=signature of	-1 21 -19 0 0
l=so the	-7 0 11 0 0
l=soon as	-3 11 -5 0 0
l=tell the	0 -15 18 0 0
l=that of	19 5 -31 0 1
l=that the	3 2 -14 2 1
l=the <person>	10 -1 -5 0 0
l=the <quality>	0 15 -11 -4 0
l=through the	9 -10 0 0 0
l=to his	0 13 -9 0 0
l=together in	10 0 -10 0 0
l=truce that	10 0 -8 0 0
l=truce with	-1 -5 13 0 0
l=until the	0 23 -19 0 0
l=wait for	0 14 -13 0 0
l=whether the	0 -9 -26 35 0
l=which the	6 -20 1 5 0
l=— the	-4 -2 12 0 0
lack< do<	-16 0 8 -9 1
lack< do>	0 5 -8 -4 6
lack< future	0 -12 16 0 0
lack< infinitive	8 0 -10 0 0
lack< is modal office	0 -10 11 0 0
lack< is noun 	-34 27 -13 4 0
lack< is noun  both	-3 15 -9 0 0
lack< is noun  office	0 -13 16 0 0
lack< is noun  organisation	-11 6 0 0 0
lack< is noun  pronoun	0 7 -13 0 5
lack< is noun  side	0 15 -21 8 0
lack< is noun agreed	0 11 -7 0 0
lack< is noun agreed person	0 11 -10 0 0
lack< is noun and	8 -19 0 0 12
lack< is noun and organisation	0 -11 7 0 2
lack< is noun at	10 -7 0 0 0
lack< is noun it organisation	0 15 -13 0 0
lack< is noun not	0 -19 22 0 0
lack< is noun not organisation	0 -14 16 0 0
lack< is noun settled	0 11 -10 0 0
lack< is noun up	0 17 -15 0 0
lack< is noun up side	0 12 -12 0 0
lack< is present	0 9 -1 0 -7
lack< lack>	-2 -3 11 0 -1
lack< modal	-14 7 -2 3 0
lack< office	-2 -5 10 -3 0
lack< organisation	-9 11 -1 -8 -4
lack< past	25 -1 -14 0 -6
lack< perfect-not	0 11 -9 0 0
lack< person	-9 27 -20 -5 4
lack< power=assembly	-5 -5 2 0 9
lack< power=cabinet	5 11 -16 0 0
lack< power=committee	0 23 -21 0 0
lack< power=congress	-1 -13 19 0 0
lack< power=minister	-13 -9 16 0 8
lack< power=no power	-17 5 1 0 5
lack< power=parliament	0 -8 9 -1 0
lack< power=president	-7 32 -20 -3 -8
lack< power=prime minister	-2 11 -4 0 0
lack< present	-8 -4 13 0 0
lack< pronoun	-21 12 7 0 0
lack< side	-21 0 4 5 -5
lack> do<	-7 12 -7 4 -1
lack> do>	1 8 -6 -7 -2
lack> future	-10 4 3 -3 -2
lack> future-not	10 0 -14 0 3
lack> infinitive	0 -15 0 14 0
lack> is future passive	0 15 -15 0 0
lack> is modal office	0 -16 15 0 0
lack> is modal passive	0 -15 14 0 0
lack> is modal passive name	0 -6 12 0 0
lack> is modal side	0 9 -9 0 0
lack> is noun at	16 0 -11 0 0
lack> is noun china	0 18 -18 0 0
lack> is noun china side	0 18 -18 0 0
lack> is noun commerce	0 10 -9 0 0
lack> is noun commerce organisation	0 10 -9 0 0
lack> is noun council	0 -11 6 5 0
lack> is noun council organisation	0 -10 5 5 0
lack> is noun is	-4 11 -6 0 0
lack> is noun is side	0 16 -16 0 0
lack> is noun it name	12 0 -11 0 0
lack> is noun of	13 0 -10 0 0
lack> is noun of organisation	1 -13 6 0 0
lack> is noun president	0 -5 11 0 0
lack> is noun would	6 -17 6 0 0
lack> is present	-9 14 -5 0 0
lack> is present organisation	0 19 -19 0 0
lack> is present passive	-10 28 -17 0 0
lack> is present passive not	0 -19 23 0 0
lack> is present passive office	0 14 -13 0 0
lack> is present passive person	0 9 -8 0 0
lack> is present person	-9 15 -5 0 0
lack> modal	9 -4 0 -2 -3
lack> office	-14 -12 10 5 9
lack> past	7 22 -20 0 -10
lack> perfect	10 -26 8 0 0
lack> perfect-not	7 -13 7 1 -4
lack> person	-17 20 -7 5 -2
lack> pluperfect	25 -11 -16 0 0
lack> power=board	0 -21 24 0 0
lack> power=cabinet	0 21 -22 0 0
lack> power=committee	0 -13 13 0 0
lack> power=council	14 -35 12 1 11
lack> power=diet	0 -7 9 0 0
lack> power=government	12 -1 0 0 0
lack> power=king	0 11 -6 0 0
lack> power=minister	2 8 0 -12 -13
lack> power=ministry	4 -7 6 0 -2
lack> power=no power	-26 22 -8 8 -4
lack> power=parliament	0 6 -12 0 3
lack> power=president	-33 12 8 8 -15
lack> power=prime minister	8 -17 9 0 0
lack> power=representative	9 9 -16 0 0
lack> power=senate	-3 30 -28 0 0
lack> present	-19 12 -7 7 1
lack> present-not	8 -18 4 5 -4
lack> pronoun	16 2 -7 -5 -3
lack> refuse>	0 -6 -29 12 29
lack> side	-11 10 1 0 -24
lead="	-2 -17 16 -8 10
lead=,	6 5 -1 -28 -2
lead=:	9 14 -12 -16 -7
lead=;	11 -1 -7 3 -5
lead=a	-20 -2 22 -3 -6
lead=about	0 -5 -3 12 0
lead=according	0 -9 15 0 0
lead=accra	20 0 -19 0 0
lead=an	-7 18 -5 0 0
lead=andrés	-3 10 -5 0 0
lead=ankara	0 11 -19 0 9
lead=any	-6 9 -1 0 0
lead=argentina	0 11 -11 0 0
lead=as	-8 12 0 0 0
lead=ask	0 0 -7 12 0
lead=austria	0 0 -19 0 19
lead=b	10 0 -10 0 0
lead=bangladesh	0 19 -17 0 0
lead=batlle	1 16 -20 0 0
lead=before	5 -13 9 0 0
lead=beijing	10 6 -14 0 0
lead=belgium	10 0 -11 0 0
lead=bessent	0 -14 19 0 0
lead=both	24 0 -19 0 -2
lead=brazil	4 10 -24 0 8
lead=but	-5 10 -8 0 0
lead=by	14 -23 0 0 0
lead=china	21 -24 3 -2 -17
lead=commission	-11 5 1 0 0
lead=commissioner	8 5 -13 0 0
lead=congress	5 4 -9 0 0
lead=customs	-8 -12 22 0 0
lead=denmark	0 9 -7 0 0
lead=do	-1 -2 14 -2 0
lead=does	-3 8 -16 11 0
lead=donald	13 14 -26 0 0
lead=dutch	-3 -1 9 0 0
lead=each	0 -6 8 0 0
lead=eu	0 10 -9 0 0
lead=federal	13 0 -10 0 0
lead=for	20 6 -29 0 1
lead=general	-9 0 10 0 0
lead=good	-4 -1 12 0 0
lead=hanoi	9 7 -17 0 0
lead=has	-1 7 -21 16 0
lead=he	-7 -10 10 0 2
lead=helsinki	0 0 -12 12 0
lead=his	-1 -18 22 -1 0
lead=i	16 -21 9 -11 -8
lead=if	-25 0 3 19 -13
lead=in	9 17 -32 0 8
lead=india	-13 17 0 0 -2
lead=indonesia	-2 14 -7 0 0
lead=industry	0 -5 9 0 0
lead=it	-3 -12 13 0 -2
lead=its	13 -7 0 0 -3
lead=jamieson	-4 -6 16 0 0
lead=jordan	0 4 -9 0 5
lead=joseph	16 0 -11 0 0
lead=kazakhstan	9 0 -7 0 0
lead=korea	-20 -11 23 0 3
lead=kyiv	9 0 -7 0 0
lead=laurier	0 -2 -4 0 10
lead=lee	-6 -1 11 0 0
lead=li	-1 -1 10 0 0
lead=london	0 9 -8 0 0
lead=malaysia	-1 -9 15 0 0
lead=mali	-9 0 10 0 0
lead=manley	19 -5 -14 0 0
lead=member	10 10 -22 0 0
lead=mexico	12 -6 -8 0 2
lead=michelsen	3 7 -23 0 10
lead=mine	12 9 -22 0 0
lead=minister	-18 0 17 0 0
lead=ministers	-7 -8 18 0 0
lead=ministry	-8 -1 14 0 0
lead=my	17 -14 0 0 0
lead=neither	-27 26 -8 -4 0
lead=new	-14 -11 26 0 0
lead=none	-10 2 0 0 0
lead=nor	-8 14 0 0 0
lead=notice	0 -10 13 0 0
lead=of	0 -6 -8 15 0
lead=on	-6 9 0 0 0
lead=once	0 16 -10 0 0
lead=only	0 -10 10 0 0
lead=ours	11 16 -23 0 0
lead=peru	-2 0 -5 0 12
lead=port	0 -6 12 0 0
lead=president	7 -11 0 -6 10
lead=presidents	-10 -1 13 0 0
lead=prime	22 -6 -7 0 -3
lead=provided	-10 11 0 0 0
lead=rabat	-14 5 6 0 0
lead=seoul	0 11 -9 0 0
lead=should	-1 -10 23 0 -4
lead=sign	-5 10 -3 0 0
lead=signed	22 0 -21 0 0
lead=somebody	-1 -9 15 0 0
lead=talks	-2 -6 14 0 0
lead=thailand	-6 15 -4 0 -3
lead=that	-2 -8 16 -17 -4
lead=the	12 -13 9 -35 0
lead=their	0 -3 9 0 0
lead=then	0 -11 13 0 0
lead=there	-6 10 0 0 0
lead=they	-13 -5 22 0 0
lead=this	-14 -14 26 0 0
lead=those	0 13 -12 0 0
lead=tiktok	-5 0 10 0 0
lead=to	0 12 -9 0 0
lead=today	13 0 -8 0 0
lead=tokyo	0 14 -12 0 0
lead=trade	18 10 -24 0 -3
lead=treasury	-13 -17 35 0 0
lead=trump	-20 -35 55 0 -3
lead=tunku	-3 11 -4 0 0
lead=under	-10 3 4 0 0
lead=unless	-18 -5 23 0 0
lead=until	-5 19 -14 0 0
lead=ustr	0 11 -11 0 0
lead=uzbekistan	-11 -4 17 0 0
lead=vietnam	14 0 -14 0 0
lead=we	2 -11 -6 20 0
lead=when	-3 -16 14 -1 7
lead=where	0 -6 15 0 0
lead=whether	-22 -31 -27 59 -9
lead=who	0 -24 16 0 0
lead=whose	-5 0 8 0 0
lead=will	0 0 -6 10 0
lead=william	-10 6 0 0 0
lead=with	-4 -5 11 0 0
lead=without	-5 24 -16 0 -1
lead=xi	-3 -1 11 0 0
lead=yet	0 11 -16 0 8
lead=your	9 0 -5 0 0
lead=—	-7 7 0 1 0
lead=•	-1 -13 19 0 0
lll=" say the	-5 -5 14 0 0
lll=, <day-today> (	-5 0 10 0 0
lll=, <person> ,	0 12 -11 0 0
lll=, <person> and	7 5 -13 0 0
lll=, after the	0 -5 11 0 0
lll=, and by	7 0 -11 0 0
lll=, but the	0 -10 11 0 0
lll=, by the	-9 0 11 0 0
lll=, say the	0 -14 17 0 0
lll=, that of	-3 20 -15 0 0
lll=. m .	-4 -5 15 0 0
lll=: <number> in	12 0 -11 0 0
lll=<begin> <begin> "	0 -24 7 0 2
lll=<begin> <begin> (	11 0 -9 0 0
lll=<begin> <begin> <begin>	1 8 -1 -28 4
lll=<begin> <begin> <day-gone>	13 0 -12 0 0
lll=<begin> <begin> <name>	6 6 -11 0 0
lll=<begin> <begin> a	0 -5 13 0 0
lll=<begin> <begin> but	0 6 -16 5 0
lll=<begin> <begin> for	13 3 -19 3 0
lll=<begin> <begin> has	0 0 -10 12 0
lll=<begin> <begin> his	0 -14 20 0 -3
lll=<begin> <begin> in	-18 -12 34 0 -2
lll=<begin> <begin> its	13 0 -10 0 -1
lll=<begin> <begin> my	14 -8 -3 0 0
lll=<begin> <begin> neither	0 12 -7 0 0
lll=<begin> <begin> no	0 -24 26 0 0
lll=<begin> <begin> our	-12 0 13 0 0
lll=<begin> <begin> the	8 -1 -3 -13 3
lll=<begin> <begin> their	0 -5 9 0 0
lll=<begin> <begin> unless	-3 13 -7 0 0
lll=<begin> <begin> whatever	-1 -6 10 0 0
lll=<begin> <begin> whether	-14 -11 -7 29 0
lll=<begin> <begin> will	0 0 -7 10 0
lll=<begin> <begin> —	-12 20 -10 0 0
lll=<begin> <name> ,	-5 0 9 0 0
lll=<begin> <name> and	-25 1 3 0 7
lll=<begin> <person> ,	4 -18 3 0 5
lll=<begin> <person> :	15 -10 -3 0 0
lll=<begin> <person> of	-7 -12 21 0 0
lll=<begin> <seat> ,	-11 0 20 0 -1
lll=<begin> after the	10 0 -7 0 0
lll=<begin> but the	0 12 -11 0 0
lll=<begin> has the	0 7 -11 3 0
lll=<begin> he say	0 1 -12 0 8
lll=<begin> if the	0 9 -3 0 0
lll=<begin> in return	11 0 -11 0 0
lll=<begin> in the	0 15 -13 0 0
lll=<begin> mr .	-5 -3 13 0 0
lll=<begin> no .	0 18 -16 0 0
lll=<begin> question :	-7 -3 14 0 0
lll=<begin> sign :	17 -4 -10 0 0
lll=<begin> whether the	0 -9 -13 21 0
lll=<day-ahead> , the	20 -8 -10 0 0
lll=<day-ahead> , unless	0 -7 8 0 0
lll=<day-gone> , and	-16 0 14 0 0
lll=<day-gone> that the	5 4 -11 0 0
lll=<day-today> by the	-12 0 13 0 0
lll=<name> , the	11 17 -27 0 0
lll=<name> and by	-10 0 10 0 0
lll=<name> and the	-6 0 13 0 0
lll=<name> it was	13 0 -10 0 0
lll=<office> say the	0 11 -10 0 0
lll=<organisation> , the	0 18 -20 0 0
lll=<person> , and	-8 0 9 0 0
lll=<person> , his	5 7 -15 0 0
lll=<person> , the	0 -39 33 0 -4
lll=<person> : the	2 26 -27 0 0
lll=<person> and the	0 -10 0 0 9
lll=<person> say that	0 12 -9 0 0
lll=<person> sign in	-9 0 11 0 0
lll=<quality> owner ,	9 0 -9 0 0
lll=<seat> , the	0 10 -8 0 0
lll=according to the	5 -14 3 0 0
lll=and <name> 's	5 0 -9 0 0
lll=and <person> ,	-7 0 9 0 0
lll=and on <day-gone>	-9 0 9 0 0
lll=and that of	11 -16 5 0 0
lll=announcement of the	9 6 -15 0 0
lll=approval of the	6 6 -13 0 0
lll=approve by the	0 -11 10 0 0
lll=as of <day-today>	-3 -4 10 0 0
lll=as soon as	-3 11 -5 0 0
lll=bill in the	0 -8 10 0 0
lll=by <person> ,	-7 0 11 0 0
lll=by <person> and	8 6 -15 0 0
lll=by <span> ,	-4 -9 16 0 0
lll=by the <quality>	7 13 -23 0 0
lll=come from the	0 11 -10 0 0
lll=countersignature of the	0 10 -8 0 0
lll=day on which	-3 11 -6 0 0
lll=decree of the	18 -7 -11 0 0
lll=for <name> ,	17 -9 -7 0 0
lll=for <name> by	11 0 -10 0 0
lll=has been in	0 10 -9 0 0
lll=he say that	11 10 -21 0 0
lll=in <name> the	10 1 -28 6 7
lll=in <seat> the	8 11 -18 0 0
lll=is that of	9 0 -18 0 6
lll=it is the	0 9 -1 0 0
lll=it to the	0 15 -14 0 0
lll=of <name> 's	-6 0 10 0 0
lll=of <name> and	8 9 -18 0 0
lll=on <day-gone> and	13 0 -13 0 0
lll=on <day-gone> by	-10 0 11 0 0
lll=on <day-gone> in	-11 0 12 0 0
lll=on <day-gone> that	-3 2 -9 0 10
lll=on behalf of	-9 0 12 0 0
lll=order by the	0 5 -9 0 0
lll=president <person> and	-4 -16 22 0 0
lll=provided that the	-4 11 -4 0 0
lll=resolution of the	11 0 -14 0 0
lll=side , the	-4 10 -5 0 0
lll=sign , and	-16 16 0 0 0
lll=sign ; the	0 -10 10 0 0
lll=signature of the	-1 -6 11 0 0
lll=the <name> the	-1 8 -3 0 0
lll=the <office> ,	13 0 -14 0 0
lll=the <office> in	16 12 -27 0 0
lll=the <office> of	2 -12 7 0 0
lll=the <organisation> 's	0 -16 14 0 0
lll=the <organisation> ,	10 0 -8 0 0
lll=the <organisation> in	-1 -17 23 0 0
lll=the <person> and	4 1 -9 0 0
lll=the one with	0 9 -9 0 0
lll=the signature of	-1 19 -18 0 0
lll=the truce that	13 0 -11 0 0
lll=— <person> and	-7 0 9 0 0
lr=" ,	-4 -3 14 0 0
lr=" say	-1 0 -8 0 14
lr=" tell	17 -1 -10 0 -1
lr=" would	11 0 -8 0 0
lr='s and	3 12 -16 0 0
lr='s approve	8 0 -8 0 0
lr='s was	-1 14 -10 0 0
lr=, ,	-16 3 7 -1 0
lr=, ;	3 -13 6 0 0
lr=, add	-1 5 -10 0 7
lr=, for	21 2 -25 0 0
lr=, has	0 21 -17 0 0
lr=, must	0 12 -12 0 0
lr=, on	20 0 -19 0 0
lr=, say	0 -14 -5 0 17
lr=, to	0 12 -10 0 0
lr=, will	0 -9 14 0 0
lr=, —	-4 0 9 0 0
lr=: ,	-2 -9 16 0 0
lr=: .	10 12 -22 0 0
lr=: did	12 0 -9 0 0
lr=: for	1 7 -12 0 0
lr=: has	10 -10 0 0 0
lr=: sign	-24 0 24 0 0
lr=; 's	3 6 -11 0 0
lr=; has	17 -7 0 0 -2
lr=; have	0 12 -12 0 0
lr=<begin> 's	28 2 -23 -7 0
lr=<begin> (	15 -9 -16 9 0
lr=<begin> ,	1 -17 -1 3 16
lr=<begin> .	-7 -23 8 8 8
lr=<begin> :	-22 -7 32 0 -11
lr=<begin> <day-today>	-6 0 9 0 0
lr=<begin> <end>	0 -9 8 0 0
lr=<begin> <number>	-5 0 11 0 0
lr=<begin> <person>	-7 -3 15 0 0
lr=<begin> add	13 0 -9 0 0
lr=<begin> agree	13 0 -10 0 0
lr=<begin> at	-12 0 14 0 0
lr=<begin> confirm	-8 0 10 0 0
lr=<begin> did	15 1 -9 0 -5
lr=<begin> doe	11 1 -14 0 0
lr=<begin> doesn't	0 8 -20 0 12
lr=<begin> extension	0 -8 11 0 0
lr=<begin> followed	19 0 -16 0 0
lr=<begin> for	21 -5 -12 0 0
lr=<begin> from	-9 -6 19 0 0
lr=<begin> gave	26 -3 -20 0 0
lr=<begin> has	2 26 -23 -11 0
lr=<begin> have	30 -16 -11 0 0
lr=<begin> himself	5 4 -11 0 0
lr=<begin> initialled	13 0 -10 0 0
lr=<begin> leave	-9 -3 16 0 0
lr=<begin> minute	10 0 -9 0 0
lr=<begin> must	-13 15 -3 0 0
lr=<begin> now	0 -9 10 0 0
lr=<begin> of	0 14 -11 0 0
lr=<begin> on	2 -11 2 0 0
lr=<begin> order	19 0 -18 0 0
lr=<begin> put	0 -11 4 0 0
lr=<begin> refuse	0 -1 -1 0 10
lr=<begin> reject	0 0 -11 0 11
lr=<begin> say	-18 3 15 0 -4
lr=<begin> sign	-4 8 4 -7 -9
lr=<begin> sit	0 19 -18 0 0
lr=<begin> spoke	-3 -5 13 0 0
lr=<begin> stay	0 0 -6 0 8
lr=<begin> take	-11 5 2 0 0
lr=<begin> tell	-18 16 -7 0 1
lr=<begin> the	-3 1 12 -11 0
lr=<begin> to	-10 3 3 0 0
lr=<begin> vote	-10 8 0 0 -1
lr=<begin> want	0 13 -10 0 0
lr=<begin> will	-19 24 -27 4 7
lr=<begin> would	2 -17 12 -7 3
lr=<begin> your	0 10 -9 0 0
lr=<begin> —	-2 0 10 0 0
lr=<day-today> has	-3 -4 10 0 0
lr=<name> ,	8 10 -20 0 0
lr=<number> has	0 7 -11 0 0
lr=<number> say	-7 11 0 0 0
lr=<number> sign	30 -20 -11 0 0
lr=<office> and	12 0 -10 0 0
lr=<quality> .	0 8 -5 0 0
lr=a ,	0 -8 10 0 0
lr=a .	0 -22 24 0 0
lr=a in	0 11 -9 0 0
lr=and ,	34 1 -37 0 2
lr=and .	10 19 -28 0 0
lr=and agree	-16 -1 21 0 0
lr=and for	17 -9 -9 0 0
lr=and have	-18 6 7 0 0
lr=and he	12 0 -12 0 0
lr=and of	4 10 -15 0 0
lr=and on	3 5 -10 0 0
lr=and sign	6 -15 0 0 0
lr=and tell	0 -5 11 0 -3
lr=and will	0 -12 15 0 0
lr=between and	-6 -4 16 0 0
lr=both have	-19 0 16 0 0
lr=both sign	21 -9 -13 0 0
lr=by <person>	-13 0 16 0 0
lr=by and	9 7 -18 0 0
lr=by on	17 -1 -13 0 0
lr=did .	10 0 -8 0 0
lr=for ,	-8 -3 2 0 10
lr=for :	0 12 -11 0 0
lr=for and	-25 0 26 0 0
lr=for on	-12 0 15 0 0
lr=from .	-2 -19 24 0 0
lr=his .	2 12 -15 0 0
lr=his had	9 -6 0 0 0
lr=his has	0 -10 5 0 1
lr=his is	7 -11 0 0 0
lr=his would	0 13 -7 0 -1
lr=in ,	-22 0 24 0 0
lr=in .	-30 8 1 11 0
lr=in ;	-4 -3 12 0 0
lr=in an	10 0 -9 0 0
lr=in has	-7 -10 19 0 0
lr=in must	0 -6 12 0 0
lr=in on	-28 -10 38 0 0
lr=in the	8 -17 8 0 0
lr=in with	12 0 -10 0 0
lr=is 's	3 9 -15 0 0
lr=is ,	-3 10 -4 0 0
lr=is .	0 -8 12 0 0
lr=its ,	0 -23 19 0 2
lr=its .	7 0 -9 0 0
lr=its has	-2 11 -4 0 0
lr=mr (	-1 -6 11 0 0
lr=mr ,	12 -10 -1 0 0
lr=mr .	-3 -3 10 0 0
lr=mr :	6 -18 3 0 0
lr=mr say	13 0 -9 0 -1
lr=my has	11 -4 -4 0 0
lr=need 's	0 11 -8 0 0
lr=no has	0 -13 16 0 0
lr=of 's	-2 -2 9 0 0
lr=of ,	-9 21 -11 0 0
lr=of .	13 -19 7 0 0
lr=of and	4 4 -8 0 0
lr=on ,	-7 0 10 0 0
lr=on .	-9 -5 16 0 0
lr=our ,	-5 13 -8 0 0
lr=our has	-10 -4 15 0 0
lr=return will	12 0 -12 0 0
lr=say ,	15 -19 0 0 0
lr=say had	-13 0 17 0 0
lr=that ,	2 4 -17 0 5
lr=that has	-13 0 17 0 0
lr=that published	10 0 -9 0 0
lr=that sign	10 0 -10 0 1
lr=the '	0 -7 0 0 9
lr=the 's	-8 -6 13 0 0
lr=the (	13 2 -20 0 0
lr=the ,	-8 17 -13 6 0
lr=the .	1 22 -18 -15 -8
lr=the :	-1 -7 14 0 0
lr=the ;	8 15 -26 0 0
lr=the <day-ahead>	11 -4 -4 0 0
lr=the <end>	12 -16 0 0 0
lr=the ?	0 -1 -7 11 0
lr=the a	0 12 -10 0 0
lr=the agree	11 -2 -6 0 0
lr=the alone	10 -18 0 7 0
lr=the and	-4 21 -13 0 0
lr=the announce	13 -11 -6 0 0
lr=the by	8 3 -11 0 0
lr=the could	0 -12 16 0 0
lr=the decided	14 -11 -3 0 0
lr=the did	0 -11 0 -1 9
lr=the doe	0 -18 22 0 0
lr=the follow	0 17 -14 0 0
lr=the for	0 8 -8 0 0
lr=the has	-4 7 -10 10 2
lr=the hasn't	8 0 -8 0 0
lr=the himself	2 -10 3 0 0
lr=the in	1 13 -19 1 0
lr=the is	-23 2 -1 0 8
lr=the need	0 -8 -3 13 0
lr=the nor	0 -8 13 0 0
lr=the of	6 -14 7 0 0
lr=the on	5 19 -19 0 0
lr=the order	-6 0 10 0 0
lr=the published	-6 -3 13 0 0
lr=the put	-4 -16 15 5 0
lr=the ratified	9 0 -6 0 0
lr=the refused	0 0 -12 0 15
lr=the say	10 -15 4 0 -2
lr=the sign	-15 35 -8 0 0
lr=the still	0 -8 10 0 0
lr=the take	0 -6 9 0 0
lr=the that	-9 0 10 0 0
lr=the want	0 13 -12 0 0
lr=the will	-11 5 4 -6 0
lr=the would	-9 51 -43 0 0
lr=then .	13 3 -19 0 0
lr=to .	-1 -14 21 0 0
lr=unless prolong	0 -10 11 0 0
lr=was ,	14 0 -12 0 0
lr=what has	0 7 -11 0 2
lr=what sign	12 0 -11 0 0
lr=when and	4 4 -10 0 0
lr=when has	-2 -9 14 0 0
lr=whether ,	-7 0 0 12 0
lr=whether had	-10 0 -10 21 0
lr=whether has	-7 -1 0 12 0
lr=whether will	0 -7 0 10 0
lr=which and	11 0 -9 0 0
lr=which sign	4 6 -16 0 0
lr=with ,	-12 9 0 0 0
lr=— 's	-6 11 -4 0 0
lr=— ,	-13 6 0 0 0
lr=— and	-12 0 13 0 0
lr=— on	0 0 -13 0 9
lr=— sign	16 -4 -11 0 0
naming=again	4 -16 21 -12 -5
naming=both	9 0 0 -12 -26
naming=name	-9 -12 29 0 -16
naming=office	-24 10 9 0 0
naming=organisation	-3 27 -20 0 -4
naming=person	19 0 -23 3 5
naming=pronoun	-4 -41 37 -35 5
naming=side	-37 -31 60 1 -24
nc2=agree	-1 -8 17 -19 -13
nc2=bear	11 0 -6 0 -8
nc2=begin	-4 -5 14 0 -3
nc2=down	0 10 -17 0 11
nc2=end	-2 -10 -3 0 18
nc2=impose	0 -3 3 -10 7
nc2=propose	4 6 -22 4 11
nc2=return	0 -6 13 0 0
nc2=say	3 -3 -9 9 5
nc2=suspend	0 7 -12 0 13
nc2=up	0 -4 -2 0 13
nct2=agree future	-12 -4 12 0 0
nct2=agree participle-passive	7 -16 0 0 0
nct2=agree pluperfect	9 -2 -4 0 0
nct2=agree present	-15 2 15 0 -3
nct2=bear gerund	0 -8 10 0 0
nct2=bear past	13 4 -18 0 0
nct2=bear perfect	0 -16 16 0 -1
nct2=bear present-passive	0 9 -3 0 0
nct2=begin present	-29 0 18 0 0
nct2=down future	-7 13 -3 0 0
nct2=down modal	-7 -8 8 0 7
nct2=down present-passive	9 3 -14 0 0
nct2=end future	4 8 -12 0 0
nct2=end past	-7 -6 0 0 13
nct2=impose gerund	-3 -8 15 0 0
nct2=impose modal	-38 17 0 6 0
nct2=impose participle-passive	5 -14 0 0 0
nct2=impose past	0 -37 15 0 10
nct2=impose past-passive	9 1 -8 0 0
nct2=impose present	-6 11 -3 -3 1
nct2=impose present-passive	21 6 -28 0 0
nct2=propose modal	0 -13 0 9 0
nct2=propose past	6 10 -12 0 -1
nct2=propose past-passive	12 0 -10 0 0
nct2=propose present	-12 3 -2 0 8
nct2=say modal	-6 -15 5 14 -5
nct2=say past	13 -3 -10 -10 11
nct2=say perfect	-8 11 -6 0 0
nct2=say present-passive	0 -9 10 3 -4
nct2=sell present	0 -4 10 0 0
nct2=stay future	0 -19 24 0 -3
nct2=stay modal	0 -10 9 0 0
nct2=stay past	-21 7 0 0 16
nct2=suspend infinitive	11 3 -16 0 0
nct2=suspend past	-10 0 -5 0 18
nct2=up past	7 -10 0 0 2
needless	9 -56 56 -5 -8
needless organisation	0 -46 52 -1 -3
needless side	0 -8 10 0 0
next=(	16 -11 -4 7 -12
next=:	-30 -3 36 -12 -11
next=;	6 7 -6 -6 -11
next=and	18 10 -21 -1 -1
next=as	7 8 -25 0 10
next=because	7 0 -11 0 3
next=before	-19 1 0 0 11
next=but	11 -10 0 0 0
next=so	0 0 8 0 -10
next=that	-6 3 19 -5 -26
next=until	0 -11 -21 0 30
next=when	0 19 -15 0 0
next=which	-8 -3 16 0 -2
next=yet	-3 10 -5 7 -18
next=—	-4 -10 22 0 0
nhas-future	-6 0 11 -13 0
nhas-gerund	0 -10 11 0 0
nhas-modal	-34 0 18 17 -15
nhas-participle	10 -24 4 0 -4
nhas-past	8 -1 -6 -20 18
nhas-pluperfect	-6 -28 17 0 7
nhas-present	0 8 -9 0 2
nt2=future-passive	6 -12 3 0 0
nt2=gerund	0 -26 19 0 1
nt2=infinitive	10 4 -7 0 -8
nt2=modal	-30 8 0 20 -4
nt2=modal-not	-7 -23 33 0 -1
nt2=modal-passive-not	0 -2 10 0 0
nt2=participle-passive	7 -8 0 0 -2
nt2=past	0 -8 0 -12 21
nt2=past-passive	13 0 -6 -1 -3
nt2=perfect-not	6 -1 3 0 -11
nt2=pluperfect	-2 -38 19 0 6
nt2=present	0 7 -8 -8 7
nt2=present-passive	7 5 -15 -1 5
nv0-none	6 -1 2 -12 0
nv1-none	6 -1 2 -12 0
nv2-none	7 7 -7 0 -11
nv2=add	0 -9 0 0 10
nv2=ask	-13 18 -14 8 -1
nv2=be	-3 -9 11 0 0
nv2=bring	-7 9 -2 0 0
nv2=carry	12 -1 -7 0 0
nv2=enter	-4 -5 12 0 0
nv2=expire	10 -10 0 0 0
nv2=go	9 -6 -2 0 0
nv2=have	16 5 -13 -9 -10
nv2=keep	12 -15 1 0 -2
nv2=know	0 0 0 7 -9
nv2=leave	-6 0 9 0 0
nv2=lift	-4 -4 -2 0 15
nv2=meet	7 19 -21 0 -1
nv2=other	0 0 -4 -8 11
nv2=prepare	11 0 -10 0 0
nv2=put	4 7 -10 0 0
nv2=reach	-12 0 14 0 0
nv2=receive	0 -7 9 0 0
nv2=reduce	10 0 -9 0 0
nv2=see	10 -2 0 0 -1
nv2=sign	8 -7 5 -14 -10
nv2=sit	-10 1 1 0 0
nv2=stop	5 5 -9 0 0
nv2=suspend	9 0 -7 0 0
nv2=tell	6 0 -10 0 2
nv2=want	-1 9 -11 0 6
nv2=withdraw	0 -3 -3 0 10
nvt2=add past	0 -11 0 0 11
nvt2=approve future	0 8 -4 0 0
nvt2=ask modal	0 -1 -5 9 0
nvt2=ask perfect	-1 14 -9 0 0
nvt2=be future	0 -12 16 0 0
nvt2=be modal	0 -4 9 0 0
nvt2=be present	7 0 -14 0 10
nvt2=bring present	-3 12 -5 0 0
nvt2=carry present	12 0 -8 0 0
nvt2=come future	0 14 -13 0 0
nvt2=come present	-5 0 10 0 0
nvt2=cut present	12 0 -12 0 0
nvt2=expect present	4 -12 7 0 0
nvt2=expire present	10 -10 0 0 0
nvt2=go past	10 0 -7 0 0
nvt2=have past	0 10 -14 0 0
nvt2=have present	14 0 -2 -7 -14
nvt2=keep modal	9 -2 0 0 0
nvt2=leave past	-14 -4 20 0 0
nvt2=let present	7 1 -10 0 0
nvt2=meet gerund	0 -7 11 0 0
nvt2=meet past	7 6 -14 0 0
nvt2=meet present	0 25 -22 0 0
nvt2=other present	-4 11 -10 0 5
nvt2=prepare past	12 0 -11 0 0
nvt2=put present	15 -12 -2 0 0
nvt2=raise modal	-2 10 -6 0 0
nvt2=reach past	-15 0 16 0 0
nvt2=reduce present	10 0 -10 0 0
nvt2=say present	-1 -10 8 0 3
nvt2=see past	9 0 -10 0 0
nvt2=see perfect	0 -8 9 0 -1
nvt2=sign future	-3 -8 12 0 0
nvt2=sign modal	-11 10 -2 0 0
nvt2=sign participle	2 -16 2 0 0
nvt2=sign past	20 -6 -8 0 -4
nvt2=sign pluperfect	10 0 -6 0 0
nvt2=sign present	-16 4 13 0 -2
nvt2=stay past	0 0 -8 0 9
nvt2=stop future	7 7 -15 0 0
nvt2=suspend modal	0 9 -12 0 0
nvt2=take future	16 -8 -4 0 0
nvt2=take present	-9 1 3 0 0
nvt2=tell past	12 0 -18 0 10
nvt2=tell present	-4 0 11 0 0
nvt2=want present	0 14 -18 0 6
nvt2=withdraw past	0 0 -9 0 10
office=ambassador	-1 -13 19 0 0
office=chair	-21 0 24 0 0
office=chairman	17 -5 -11 0 0
office=chancellor	-15 7 8 0 0
office=chief	-2 -9 17 0 0
office=colleague	2 4 -8 0 0
office=commerce	-6 -1 14 -2 -6
office=commission	-6 -1 14 0 0
office=commissioner	27 0 -22 0 0
office=councillor	24 -5 -15 0 0
office=counterpart	13 7 -14 0 -10
office=development	-15 -8 24 0 0
office=director	-11 -5 19 0 0
office=economy	4 13 -18 -6 1
office=executive	-15 -14 14 7 0
office=finance	17 -5 -8 0 -1
office=government	7 17 -23 0 0
office=host	0 15 -14 0 0
office=industry	-8 -8 11 0 5
office=king	-11 4 1 3 0
office=leader	0 -2 12 0 0
office=manager	-12 -4 19 0 0
office=mayor	-31 -5 36 0 0
office=minister	5 0 -9 -7 8
office=negotiator	-3 14 -8 0 0
office=premier	-8 -9 17 1 0
office=president	-36 11 18 5 -5
office=representative	-43 12 19 0 -16
office=secretary	-13 -27 42 -6 -5
office=speaker	-3 -8 17 0 0
office=spokesman	0 -2 10 0 0
office=spokesperson	-13 0 15 0 0
office=state	24 -14 -11 0 0
office=trade	1 -20 16 0 -3
office=union	-19 0 23 0 0
pc0=agree	-11 5 5 -12 0
pc0=bear	7 -10 7 0 -8
pc0=deny	-2 0 9 0 0
pc0=end	0 7 -12 0 3
pc0=impose	-14 20 1 -32 -5
pc0=stay	11 -7 -6 3 4
pc0=target	0 -4 8 0 0
pc0=up	0 10 -7 0 -1
pc1=deny	-2 0 9 0 0
pc1=end	0 5 -14 0 10
pc1=impose	-3 11 -3 -1 -2
pc1=say	-10 5 0 5 -1
pc1=sell	0 -11 15 0 0
pc1=suspend	-9 16 -6 0 0
pc1=target	0 -9 14 0 0
pc1=up	1 10 -9 0 -2
pct0=agree future	-18 1 3 0 5
pct0=agree modal	-10 -14 14 0 7
pct0=agree modal-passive	-5 21 -15 0 0
pct0=agree past	7 -14 4 0 -1
pct0=agree perfect	1 -4 7 0 -5
pct0=agree perfect-passive	-2 8 -3 0 0
pct0=agree pluperfect	-1 10 -5 0 0
pct0=begin future	-1 11 -6 0 0
pct0=begin modal	-1 8 -2 0 0
pct0=begin past	9 0 -8 0 0
pct0=begin present	-5 -9 13 0 0
pct0=down past	-1 -2 13 0 -3
pct0=down present	5 -13 3 0 0
pct0=down present-passive	0 12 -12 0 0
pct0=end modal	11 0 -7 0 0
pct0=impose future-passive	-17 6 7 0 0
pct0=impose modal-passive	-8 28 -20 0 0
pct0=impose past	9 -1 0 -2 -10
pct0=impose past-passive	-10 -1 9 0 0
pct0=impose present-passive	0 9 -3 0 -1
pct0=propose perfect	0 9 -6 0 0
pct0=propose present	0 12 -13 0 3
pct0=propose present-passive	0 -14 13 0 0
pct0=say modal	0 -11 8 2 0
pct0=stay future	5 -12 6 0 0
pct0=stay modal	0 -13 14 0 0
pct0=stay pluperfect	-3 0 10 0 -2
pct0=stay present	5 4 -18 6 9
pct0=suspend present	2 0 -10 0 5
pct0=up past	4 2 -8 0 0
pct1=agree future	-18 1 3 0 5
pct1=agree modal	-10 -14 14 0 7
pct1=agree modal-passive	-5 21 -15 0 0
pct1=agree participle-passive	6 -13 -2 0 5
pct1=agree past	9 -13 2 0 0
pct1=agree perfect-passive	-2 8 -3 0 0
pct1=agree pluperfect	-1 11 -6 0 0
pct1=bear gerund	-4 -3 10 0 0
pct1=begin future	-1 11 -7 0 0
pct1=begin modal	-1 8 -2 0 0
pct1=begin past	10 0 -8 0 0
pct1=begin present	-5 -8 13 0 0
pct1=down past	-1 -2 13 0 -2
pct1=down present	5 -13 3 0 0
pct1=down present-passive	0 12 -12 0 0
pct1=end modal	11 0 -7 0 0
pct1=impose modal-passive	-8 28 -20 0 0
pct1=impose participle-passive	3 -15 0 10 2
pct1=impose past	11 0 -2 -1 -10
pct1=impose past-passive	-8 0 7 0 0
pct1=impose present	2 9 -11 0 2
pct1=impose present-passive	0 9 -3 0 -1
pct1=propose participle-passive	0 -19 13 9 0
pct1=propose perfect	0 9 -7 0 0
pct1=propose present	0 12 -10 0 0
pct1=propose present-passive	0 -14 13 0 0
pct1=say gerund	-7 15 -2 0 -1
pct1=say modal	0 -11 8 2 0
pct1=stay future	0 -11 17 0 0
pct1=stay modal	0 -13 14 0 0
pct1=stay pluperfect	-3 0 10 0 -2
pct1=stay present	7 2 -18 6 10
pct1=suspend participle-passive	0 13 -8 0 0
pct1=suspend present	2 0 -10 0 5
pct1=up past	6 2 -11 0 0
phas-future	-11 8 3 -7 -1
phas-gerund	-7 10 0 0 -3
phas-participle	9 -19 -2 9 4
phas-past	10 -4 0 -12 -5
phas-pluperfect	-4 -1 15 0 -6
power=assembly	0 23 -36 2 11
power=board	-37 -54 78 -3 0
power=bureau	0 21 -20 0 0
power=cabinet	33 22 -57 0 0
power=chancellor	-18 3 2 0 6
power=commission	42 -26 -15 9 -28
power=committee	-29 -12 29 0 0
power=congress	-6 8 -7 -4 10
power=council	24 21 -41 1 0
power=department	-15 -15 35 0 -11
power=diet	0 15 -26 10 0
power=government	-23 -19 41 -20 -7
power=house	-14 -11 27 0 -1
power=king	12 13 -31 3 -1
power=minister	11 -26 15 -24 1
power=ministry	-39 -30 66 -11 -21
power=no power	-28 -31 56 0 -15
power=parliament	-4 4 -2 -13 8
power=premier	-12 -10 21 1 0
power=president	1 20 -23 9 -1
power=prime minister	-4 20 -11 -7 0
power=representative	-19 4 14 -1 -17
power=secretary	27 -28 -1 -3 0
power=senate	-2 23 -29 0 12
power=treasury	-46 -23 67 -2 -14
pt0=future-not	0 -13 17 0 0
pt0=future-passive	-6 17 -8 0 0
pt0=modal-not	0 -23 11 2 4
pt0=modal-passive	-10 8 -2 2 0
pt0=past	4 -2 6 -7 -11
pt0=perfect-not	1 -10 8 0 0
pt0=present	-8 -2 4 12 0
pt0=present-passive	4 -9 5 -1 -1
pt1=future	-12 7 0 -3 0
pt1=future-not	0 -13 17 0 0
pt1=future-passive	0 10 -7 0 0
pt1=gerund	-8 4 5 0 -2
pt1=modal-not	0 -23 11 2 4
pt1=modal-passive	-10 8 -2 2 0
pt1=participle-passive	8 -17 -7 10 10
pt1=past	6 0 3 -7 -12
pt1=perfect	1 7 -8 -9 7
pt1=perfect-not	1 -10 8 0 0
pt1=present	-5 -3 5 12 0
pt1=present-passive	4 -9 5 -1 -1
publish< do<	-6 16 -13 1 3
publish< do>	-5 -31 36 0 -4
publish< is noun 	10 -28 6 0 0
publish< is noun  organisation	16 -24 0 0 0
publish< is noun an	0 11 -10 0 0
publish< is noun and	12 0 -10 0 0
publish< is noun by	16 -13 -1 0 0
publish< is noun executive	0 7 -10 0 0
publish< is noun need organisation	0 -9 10 0 0
publish< is noun no	0 26 -22 0 0
publish< is noun no organisation	0 13 -10 0 0
publish< is noun signed person	11 0 -10 0 0
publish< is noun takes	0 12 -11 0 0
publish< is noun takes organisation	0 9 -8 0 0
publish< is noun the	19 15 -29 0 0
publish< is noun the organisation	0 19 -18 0 0
publish< is noun the person	11 -4 -4 0 0
publish< is past passive person	-8 0 10 0 0
publish< is present	-14 0 16 0 0
publish< lack<	-33 9 0 0 4
publish< modal	0 15 -10 0 0
publish< name	0 15 -10 0 0
publish< office	0 -7 9 -1 0
publish< organisation	20 -8 -6 3 -11
publish< past	24 -13 -13 0 3
publish< perfect	10 1 -11 0 0
publish< person	-4 -10 12 0 2
publish< power=assembly	0 11 -12 0 0
publish< power=commission	7 5 -18 4 0
publish< power=committee	0 -12 14 0 0
publish< power=congress	0 -6 10 0 0
publish< power=council	13 -6 -6 2 0
publish< power=house	13 -8 -4 0 0
publish< power=minister	-24 -6 23 0 6
publish< power=no power	0 -1 10 -9 -12
publish< power=representative	-19 7 4 0 0
publish< power=senate	-9 -2 14 0 0
publish< present	-23 1 16 0 -3
publish< refuse<	0 0 -9 0 9
publish< side	-12 2 7 0 0
publish> both	-17 0 16 0 0
publish> do<	-13 0 9 6 -3
publish> do>	-9 22 -6 1 -18
publish> infinitive	-6 -23 28 0 0
publish> is noun by person	14 0 -14 0 0
publish> is noun commission	8 0 -10 0 0
publish> is noun commission organisation	10 0 -13 0 0
publish> is noun customs	-7 -6 16 0 0
publish> is noun customs organisation	-6 -5 15 0 0
publish> is noun executive	16 6 -22 0 0
publish> is noun executive person	12 0 -11 0 0
publish> is noun gives	-3 -5 11 0 0
publish> is noun house	-18 0 19 0 0
publish> is noun house organisation	-18 0 19 0 0
publish> is noun in	4 15 -18 0 0
publish> is noun in name	0 15 -14 0 0
publish> is noun must	-6 12 -3 0 0
publish> is noun passed	8 -2 -2 0 0
publish> is noun passed organisation	8 -2 -2 0 0
publish> is noun president	14 0 -11 0 0
publish> is noun president office	14 0 -11 0 0
publish> is noun s	10 0 -18 0 4
publish> is noun s name	0 11 -9 0 0
publish> is noun s office	12 -10 -13 1 7
publish> is noun sign	-6 -2 8 0 0
publish> is noun signed name	-13 0 13 0 0
publish> is noun signed office	-9 0 8 0 0
publish> is noun signed pronoun	23 0 -22 0 0
publish> is noun still	0 14 -10 0 0
publish> is noun that	0 13 -11 0 0
publish> is noun that organisation	0 13 -11 0 0
publish> is noun this	-8 0 9 0 0
publish> is noun to	0 18 -20 4 -3
publish> is noun to organisation	4 9 -23 5 0
publish> is noun with	15 0 -13 0 0
publish> is past	13 0 -11 0 0
publish> is past organisation	21 -5 -13 0 -1
publish> is past person	-12 6 9 0 -1
publish> is past side	8 0 -15 0 6
publish> is perfect	5 17 -21 4 0
publish> is perfect name	9 0 -18 8 0
publish> is perfect organisation	12 9 -18 0 0
publish> is pluperfect organisation	6 3 -10 0 0
publish> lack<	-9 27 -13 0 0
publish> lack>	11 6 -11 0 -11
publish> modal	0 -10 12 0 0
publish> name	-14 3 4 12 -8
publish> office	9 18 -31 0 2
publish> organisation	16 0 -8 0 -24
publish> past	31 -6 -19 -2 -3
publish> perfect	0 19 -14 1 -7
publish> person	9 -20 9 0 -8
publish> power=assembly	8 0 -11 0 0
publish> power=commission	34 2 -35 0 -1
publish> power=council	21 1 -28 6 0
publish> power=house	-25 0 26 0 0
publish> power=minister	-9 -2 16 1 -7
publish> power=no power	-29 -3 23 6 0
publish> power=president	50 -5 -36 -12 -4
publish> power=prime minister	-9 -8 20 0 0
publish> power=secretary	15 -3 -9 0 0
publish> power=treasury	-12 9 0 0 0
publish> present	10 1 -12 9 -13
publish> pronoun	12 6 -12 0 -4
publish> side	14 -3 -4 -5 0
pv0-none	0 8 -2 -12 -3
pv0=accept	0 -8 11 0 0
pv0=agree	-4 -1 10 0 0
pv0=announce	0 -8 14 0 0
pv0=apply	5 -10 0 0 0
pv0=go	0 11 -10 0 0
pv0=impose	9 0 -8 0 0
pv0=offer	-1 10 -5 0 0
pv0=pay	12 -8 -1 0 0
pv0=put	-4 0 12 0 0
pv0=reach	7 4 -11 0 0
pv0=reduce	0 11 -11 0 0
pv0=run	9 0 -6 0 0
pv0=say	6 -9 5 0 -4
pv0=take	-9 10 -3 0 0
pv0=tell	-2 12 -14 0 4
pv0=want	0 13 -9 0 0
pv1-none	-4 13 1 -22 -6
pv1=accept	0 -8 11 0 0
pv1=agree	-7 5 1 0 0
pv1=announce	0 -9 14 0 0
pv1=apply	5 -10 0 0 0
pv1=approve	2 -9 10 0 -2
pv1=bring	0 -9 12 0 0
pv1=carry	1 6 -9 0 0
pv1=expect	0 -10 8 0 0
pv1=explain	0 11 -10 0 0
pv1=go	0 9 -9 0 0
pv1=hold	1 0 -9 0 5
pv1=impose	9 0 -8 0 0
pv1=keep	-1 11 -5 0 0
pv1=offer	-1 10 -5 0 0
pv1=pay	10 -8 0 0 0
pv1=put	0 -11 13 0 0
pv1=reach	7 7 -15 0 0
pv1=reduce	4 10 -16 0 0
pv1=run	9 0 -6 0 0
pv1=say	6 -10 6 0 -5
pv1=sell	0 -10 13 0 0
pv1=suspend	-7 15 -6 0 0
pv1=take	-10 8 -6 2 0
pv1=tell	-2 12 -14 0 4
pv1=want	0 10 -7 0 0
pv2-none	-2 2 9 -19 -6
pvt0=apply present	5 -10 0 0 0
pvt0=be future	7 -11 1 0 0
pvt0=be pluperfect	-3 0 8 0 -1
pvt0=go modal	0 8 -7 0 0
pvt0=go past	6 4 -13 0 0
pvt0=hold present	5 0 -11 0 6
pvt0=offer perfect	0 10 -10 0 0
pvt0=other future	0 11 -8 0 0
pvt0=other past	12 0 -13 0 0
pvt0=other pluperfect	6 -11 0 0 0
pvt0=other present	-2 -6 18 0 -5
pvt0=pay perfect	10 -4 -4 0 0
pvt0=put perfect	10 -4 -5 0 0
pvt0=put present	-10 -2 16 0 0
pvt0=reply past	0 9 -8 0 0
pvt0=run present	11 0 -10 0 0
pvt0=say modal	0 -11 8 2 0
pvt0=sign future	-29 7 2 0 4
pvt0=sign modal	-17 2 0 0 7
pvt0=sign past	7 -16 2 0 0
pvt0=take present	-10 1 0 0 2
pvt1=apply present	5 -10 0 0 0
pvt1=ask participle	0 -12 1 9 0
pvt1=be future	0 -9 12 0 0
pvt1=be pluperfect	-3 0 8 0 -1
pvt1=go modal	0 8 -7 0 0
pvt1=go past	6 4 -13 0 0
pvt1=hold present	5 0 -11 0 6
pvt1=keep present	0 9 -5 0 0
pvt1=meet gerund	-4 -3 10 0 0
pvt1=offer perfect	0 10 -10 0 0
pvt1=other future	0 11 -8 0 0
pvt1=other past	12 0 -13 0 0
pvt1=other present	-2 -6 18 0 -5
pvt1=pay perfect	10 -4 -4 0 0
pvt1=put perfect	10 -4 -5 0 0
pvt1=put present	-11 -1 17 0 0
pvt1=reply past	0 9 -8 0 0
pvt1=run present	11 0 -10 0 0
pvt1=say modal	0 -11 8 2 0
pvt1=sign future	-29 7 2 0 4
pvt1=sign modal	-17 2 0 0 7
pvt1=sign participle	11 -25 0 0 5
pvt1=sign past	8 -16 2 0 0
pvt1=suspend participle	0 13 -9 0 0
pvt1=take present	-10 1 0 0 2
q:!	33 0 -27 0 0
q:"	-33 -12 35 0 -1
q:'s	-3 22 -23 -5 13
q:(	13 -2 -17 11 0
q:)	12 -2 -16 11 0
q:,	15 -1 -11 -1 6
q:-	-11 0 7 -1 0
q:.	-15 9 6 0 3
q:/	-3 -7 14 0 0
q::	27 6 -24 9 -20
q:;	17 3 -19 8 -9
q:<agent>	10 9 -19 1 -4
q:<day-ahead>	19 -11 0 -7 -8
q:<day-gone>	18 -1 -17 -14 11
q:<day-today>	-2 8 -3 -12 0
q:<duty>	5 0 3 -21 -11
q:<gate>	5 19 -16 -5 -7
q:<goods-amount>	-5 -7 21 0 0
q:<goods>	1 4 4 -3 -16
q:<level-noun>	-20 -6 30 0 -24
q:<level>	-2 -39 36 -26 14
q:<money>	-11 5 3 -4 0
q:<month-ahead>	-16 -20 36 0 0
q:<name>	-4 17 -3 0 -18
q:<not>	-20 18 -2 4 -6
q:<number>	6 -29 24 0 -14
q:<office>	0 -10 6 8 -2
q:<organisation>	-12 8 -6 20 -1
q:<person>	-9 13 -6 3 -4
q:<quality>	2 17 -15 -19 1
q:<seat>	-5 2 -3 14 0
q:<sender>	-20 7 16 -1 -8
q:<span>	27 -3 -20 9 -8
q:<taker>	-14 -13 32 0 -4
q:<v-agree>	1 10 -13 6 -11
q:<v-bear>	-4 3 4 -37 1
q:<v-deny>	-11 -4 15 0 2
q:<v-down>	-4 -1 5 -21 4
q:<v-end>	-8 1 21 -15 -32
q:<v-impose>	10 0 -9 1 4
q:<v-propose>	-12 1 0 0 12
q:<v-return>	-11 0 18 0 -9
q:<v-say>	-10 -9 13 9 -2
q:<v-sell>	3 -31 28 1 -10
q:<v-stay>	19 -15 6 0 -19
q:<v-suspend>	-11 0 12 0 -8
q:<v-target>	-19 -13 28 -3 0
q:<v-threaten>	-9 -29 41 0 0
q:<v-up>	-18 -11 23 0 0
q:?	-11 19 -7 16 -32
q:@	15 -3 -9 0 0
q:a	-25 4 9 -5 10
q:about	3 -14 0 -2 19
q:accept	-12 14 -5 0 0
q:accord	0 -16 18 0 0
q:according	0 -11 21 0 -5
q:account	-2 -9 15 0 0
q:across	0 -10 8 0 0
q:act	-10 -6 20 0 0
q:admit	0 9 -11 0 2
q:adopt	6 0 -17 12 0
q:advance	0 5 -11 5 0
q:affiliate	-1 12 -7 0 0
q:after	5 10 -14 0 0
q:again	20 -4 -10 0 0
q:against	-4 -7 17 0 0
q:ago	4 7 -2 0 -9
q:agree	-37 4 31 -6 -9
q:agreement	-2 -24 34 -5 -13
q:aim	0 -15 18 0 0
q:airline	-11 0 11 0 0
q:airport	-10 0 -3 0 11
q:ali	-4 9 0 0 0
q:allow	0 -13 16 0 0
q:already	-14 20 -7 0 -4
q:also	-17 -11 30 0 0
q:am	8 8 -12 0 0
q:an	-23 -20 31 0 1
q:and	-12 6 5 6 -2
q:announce	0 -10 17 0 -7
q:announcement	0 12 -8 0 0
q:answer	0 3 -12 7 0
q:any	4 -35 25 0 0
q:anything	-22 15 0 0 0
q:app	0 0 9 0 -2
q:apply	10 -12 0 0 0
q:approval	0 21 -19 0 0
q:approve	-13 4 -4 2 9
q:are	-11 0 18 0 -21
q:arrived	0 -16 14 0 0
q:ask	3 2 0 0 -26
q:assembly	-1 0 -1 0 9
q:at	6 0 -13 0 9
q:away	-1 -3 12 0 0
q:back	3 -9 12 0 -6
q:bad	16 -2 -10 0 0
q:bar	10 0 -6 0 0
q:base	0 14 -13 0 0
q:be	-22 21 2 -5 -24
q:bear	8 -10 0 0 0
q:become	0 14 -7 0 0
q:beef	-7 -7 18 0 0
q:been	-13 11 8 -12 -19
q:beer	28 -5 -33 0 9
q:bessent	-2 21 -16 0 0
q:better	-1 -3 11 0 0
q:big	11 0 -10 0 0
q:bill	-2 -1 13 0 -1
q:board	0 -10 12 0 0
q:border	0 -8 10 0 0
q:both	32 -6 -7 -14 -7
q:bridge	-14 -17 25 0 0
q:bring	-18 -2 11 0 4
q:brussel	0 -7 10 0 0
q:built	16 0 -16 0 0
q:business	0 -6 14 0 0
q:but	2 17 -17 0 0
q:buy	-4 -3 10 0 0
q:by	-3 -30 25 3 0
q:cabinet	2 15 -23 6 -3
q:calendar	-6 -2 11 0 0
q:call	4 -9 19 -3 -16
q:cannot	0 0 -13 12 0
q:cap	3 -13 8 0 0
q:car	-7 11 -1 0 0
q:careful	12 12 -22 0 0
q:carry	-11 10 -2 0 1
q:case	-5 -3 11 0 0
q:cement	-3 -9 19 0 -2
q:ceremony	0 13 -16 0 0
q:chair	-20 0 18 0 0
q:changed	-1 0 9 0 0
q:channel	9 -10 0 0 0
q:charge	-14 13 0 0 0
q:chief	7 5 -14 0 0
q:chip	-14 -7 23 0 0
q:chocolate	-2 12 -7 0 0
q:clear	0 15 -10 0 0
q:closed	12 -21 8 0 0
q:club	-6 -10 17 0 0
q:collect	4 -19 2 0 5
q:collection	0 -12 13 0 0
q:column	9 0 -7 0 0
q:commerce	0 18 -12 0 0
q:company	0 -28 30 0 0
q:complete	0 9 -7 0 0
q:confirm	3 2 -13 10 -2
q:congress	9 -18 10 0 0
q:consent	0 7 -19 3 5
q:content	7 -11 2 0 0
q:contract	-4 -11 18 0 0
q:cost	-3 -11 13 0 0
q:could	8 7 -14 0 0
q:council	7 0 -18 12 0
q:counted	0 -13 14 0 0
q:counterpart	0 -13 18 0 0
q:countersigned	0 -13 12 0 0
q:country	0 15 -12 0 0
q:county	-2 -7 12 0 0
q:covered	0 -7 9 0 0
q:cow	-1 11 -6 0 0
q:crew	0 -11 11 0 0
q:custom	-5 -5 12 0 0
q:date	10 -8 -1 4 -3
q:de	-1 -4 15 0 -1
q:deadline	0 -14 14 0 0
q:deal	-18 -22 34 0 0
q:decide	-13 39 -25 0 -1
q:decided	9 -12 1 0 0
q:declaration	0 0 -11 0 11
q:deficit	0 -5 11 0 0
q:delegate	-1 9 -4 0 0
q:delegation	0 -3 -2 0 10
q:deputy	0 -15 20 0 0
q:did	19 8 -24 4 -5
q:difference	10 0 -9 0 0
q:discuss	0 16 -14 0 0
q:dispute	-22 -24 41 0 0
q:do	-18 -14 15 16 -2
q:document	0 -13 17 0 0
q:doing	-9 0 14 0 0
q:don't	8 8 -16 0 0
q:donald	6 -9 0 0 0
q:done	9 -2 0 0 -2
q:double	0 -16 19 0 0
q:down	1 -20 3 3 9
q:draft	-6 30 -37 3 9
q:draw	1 -9 8 0 0
q:drop	0 -11 23 0 -7
q:dry	-20 27 -15 0 2
q:during	0 4 -15 0 9
q:duty	12 10 -11 -9 -10
q:each	-7 13 -2 0 -2
q:earth	-5 10 -1 0 0
q:eastern	12 0 -9 0 0
q:economic	0 -2 -7 0 10
q:economy	0 0 13 -1 -7
q:effect	3 14 -18 0 0
q:either	11 0 -7 0 0
q:eleven	-4 9 -2 0 0
q:emergency	0 -12 14 0 0
q:empty	-1 -1 -2 0 9
q:end	-1 0 8 -4 -7
q:enough	16 -10 -1 0 -3
q:enter	11 -5 -3 0 0
q:evening	-4 -16 24 0 -3
q:every	0 -13 13 0 0
q:everybody	-14 0 17 0 0
q:except	12 3 -16 0 0
q:exempt	0 -8 12 0 0
q:expect	-8 -7 18 0 0
q:expire	-13 30 -7 0 0
q:explain	0 0 -7 0 11
q:export	0 -5 15 0 -5
q:extension	-1 4 -7 6 0
q:face	0 -7 11 0 0
q:fact	0 -6 10 0 0
q:fail	0 -8 14 0 0
q:fair	0 8 -12 0 0
q:fall	0 -18 16 0 0
q:far	-11 17 -5 0 0
q:farmer	0 9 -4 0 0
q:federal	0 23 -20 0 0
q:fee	-3 20 -11 0 0
q:fentanyl	0 -8 12 0 0
q:ferry	0 13 -10 0 0
q:figure	12 5 -17 0 0
q:finance	7 -9 1 0 0
q:find	-4 15 -8 0 0
q:firm	-13 3 5 0 0
q:first	9 -10 0 0 6
q:flour	10 -4 -6 0 0
q:fly	-3 -3 11 0 0
q:for	-9 -3 10 0 0
q:force	-12 3 9 0 -3
q:four	16 -9 -6 0 1
q:fourth	-12 -23 34 0 0
q:framework	-14 8 2 0 -4
q:free	0 12 -8 0 -3
q:fresh	9 -5 -2 0 0
q:friday	18 -2 -15 0 0
q:from	0 2 7 -14 -14
q:front	-2 -6 13 0 0
q:fruit	0 14 -13 0 0
q:further	4 11 -11 0 0
q:gap	0 0 -13 0 12
q:gave	23 14 -31 0 -4
q:georgia	8 -17 4 0 0
q:get	-14 -14 27 0 0
q:give	0 2 -10 0 6
q:given	-9 16 -9 6 -2
q:go	-18 -6 12 4 6
q:good	13 -18 9 -6 -6
q:government	0 3 -14 11 2
q:green	6 0 -15 0 9
q:guest	-21 0 17 0 0
q:h	0 -6 11 0 0
q:half	19 0 -17 0 0
q:halve	2 5 -10 0 0
q:hand	-35 2 29 -4 -6
q:has	-6 2 -9 17 0
q:hasn't	13 -16 -9 9 0
q:have	-8 -6 16 -12 -1
q:he	-11 8 -6 3 3
q:head	0 -16 16 0 0
q:hear	-2 -13 20 0 0
q:him	0 21 -26 0 7
q:his	5 2 -22 0 21
q:hold	-3 -26 32 2 -10
q:home	-28 20 -14 10 9
q:honey	0 12 -12 0 0
q:hope	-5 -17 24 0 0
q:hospital	0 -17 17 0 0
q:hour	-14 0 15 0 -1
q:house	-11 10 0 0 -1
q:household	0 -15 18 0 0
q:how	-11 -2 19 0 0
q:i	13 -4 -16 18 1
q:i'd	-10 0 14 0 0
q:i'll	0 -1 -1 9 0
q:i've	0 -10 11 0 0
q:if	-26 -8 34 0 -14
q:import	-4 -5 14 0 0
q:importer	-9 1 9 0 -2
q:impose	-1 0 10 0 0
q:in	-12 5 13 -9 -19
q:informed	9 -3 -1 0 0
q:ink	21 27 -49 0 4
q:inquiry	0 9 -9 0 0
q:intend	0 7 -16 6 0
q:intent	0 0 -12 0 11
q:internal	0 10 -10 0 0
q:international	0 11 -10 0 0
q:into	0 -6 12 -1 -5
q:investment	-1 12 -7 0 0
q:invited	0 -7 9 0 0
q:is	-12 16 -16 6 23
q:isn't	-7 18 -5 0 -6
q:issued	-16 6 5 0 0
q:it	9 8 -26 13 9
q:its	3 20 -9 -1 -19
q:joint	-1 13 -5 0 0
q:journalist	0 9 -9 0 0
q:know	10 -29 -3 19 0
q:lack	7 0 -18 0 8
q:largest	-1 -1 9 0 0
q:last	-10 -5 14 -11 2
q:lasting	0 -9 10 0 0
q:later	-2 -14 8 7 0
q:law	-5 -14 22 -1 0
q:lawyer	-13 0 13 0 0
q:lay	-3 0 -3 0 10
q:least	15 -12 0 0 0
q:leave	4 -16 1 0 6
q:legal	-1 6 -11 8 0
q:letter	13 -3 -3 0 0
q:levy	10 -1 -3 0 0
q:licence	0 0 14 0 -11
q:lie	2 16 -27 0 4
q:line	-6 -2 11 0 0
q:list	-10 -19 34 0 -1
q:loan	0 -11 7 0 1
q:lobster	9 2 -13 0 0
q:long	-16 0 22 0 -12
q:longer	1 8 -11 0 0
q:look	0 4 -10 3 0
q:lose	0 -4 9 0 0
q:lower	0 14 -20 0 8
q:lunch	-4 -12 20 0 0
q:m	11 0 -11 0 0
q:madrid	0 -7 11 0 0
q:make	15 -10 -11 4 5
q:maker	-4 9 -3 0 0
q:mangoe	9 0 -11 0 0
q:manuel	0 9 -8 0 0
q:market	0 -11 17 0 0
q:may	-10 -3 8 4 -3
q:me	14 23 -35 6 -3
q:meal	-10 0 10 0 0
q:measure	-2 -6 14 0 0
q:media	-2 -4 14 0 0
q:mediator	0 -12 15 0 0
q:meeting	-13 -8 28 0 -5
q:member	21 -15 0 0 -5
q:men	5 -25 14 0 0
q:midnight	3 8 -16 0 0
q:million	0 -13 15 0 0
q:mine	0 13 -12 0 0
q:minister	7 6 -18 -6 10
q:ministry	-19 6 6 0 -1
q:minute	12 7 -17 0 0
q:mistake	0 11 -11 0 0
q:money	0 -16 21 0 0
q:more	-15 6 6 -2 -4
q:morning	0 -4 10 0 -2
q:most	11 -7 0 0 0
q:mr	5 16 -16 0 -4
q:mrs	0 -10 13 0 0
q:ms	-2 -4 11 0 0
q:my	-32 24 -10 -3 16
q:name	12 13 -45 -3 30
q:need	3 -5 0 9 -7
q:negotiate	-9 9 -1 0 2
q:negotiator	4 15 -17 0 0
q:neither	-10 2 1 0 2
q:never	-2 -4 13 0 0
q:next	16 -24 10 -1 -2
q:night	0 5 -10 0 7
q:no	-29 9 2 -1 8
q:nobody	0 -17 17 -2 0
q:none	0 13 -17 0 0
q:noon	0 3 -10 0 8
q:northern	0 -12 13 0 0
q:not	-6 -3 10 0 -2
q:nothing	2 23 -15 -6 -13
q:notice	-16 23 -15 8 -5
q:now	0 0 4 -1 -10
q:number	-10 18 -7 0 0
q:nvidia	-6 -2 12 0 0
q:objection	-1 -12 17 0 0
q:of	7 -22 17 -11 0
q:off	-2 2 -12 2 9
q:offer	0 -11 2 6 3
q:official	0 9 -5 0 0
q:olive	10 0 -10 0 0
q:on	-4 -1 1 -22 17
q:once	-13 11 0 0 -1
q:one	-7 3 7 -11 0
q:open	-12 4 2 0 0
q:opened	-1 -8 15 0 0
q:operated	14 0 -13 0 0
q:operator	-2 -12 17 0 0
q:orange	9 0 -8 0 0
q:order	15 0 -9 -1 0
q:our	0 8 -19 0 13
q:out	-26 0 23 -3 -3
q:outstanding	7 0 -9 0 0
q:over	-28 -3 31 -3 -2
q:own	2 16 -32 0 16
q:owner	-9 -5 18 0 0
q:pact	-19 -9 24 4 -3
q:page	0 -11 13 0 -8
q:paper	8 -9 0 3 0
q:parliament	29 9 -31 0 -7
q:part	-4 -1 11 0 0
q:party	-3 -13 5 10 0
q:passed	-4 14 -5 0 0
q:pause	-12 6 1 0 1
q:pen	2 18 -20 -4 0
q:people	3 -17 15 0 0
q:permit	0 -13 15 0 0
q:phone	-17 0 5 0 5
q:pilot	-10 0 10 0 0
q:place	7 7 -15 0 0
q:plan	0 -7 15 0 -5
q:point	0 -15 19 0 0
q:pork	-3 17 -11 0 0
q:port	12 -6 0 0 0
q:power	-3 0 4 5 -9
q:preliminary	0 11 -10 0 0
q:prepare	0 0 -4 0 9
q:president	0 -8 13 -2 -3
q:press	-2 -1 11 0 -1
q:pridi	17 0 -14 0 -3
q:prime	0 -15 14 0 0
q:principle	-7 16 -7 0 0
q:print	0 10 -7 0 0
q:prisoner	0 -5 10 0 0
q:procedure	-1 13 -9 0 0
q:proclamation	-3 -9 18 0 0
q:prolong	0 13 -20 0 4
q:prolongation	-7 13 -19 10 5
q:prolonged	13 14 -24 0 0
q:properly	11 8 -17 0 -2
q:protocol	0 -10 14 0 0
q:provide	17 10 -23 0 0
q:provided	-4 -2 -10 0 19
q:published	-7 16 -12 3 0
q:put	-8 0 -6 0 14
q:question	0 10 -7 0 0
q:quiet	14 0 -14 0 0
q:rada	-3 12 -7 0 0
q:raise	-5 -8 19 0 0
q:rare	-8 10 0 0 0
q:rate	8 -5 -1 3 -3
q:rather	-22 -1 12 0 10
q:ratified	4 14 -24 7 0
q:ratify	-1 -9 0 14 -3
q:reach	-13 22 0 0 -10
q:ready	-4 -25 0 11 13
q:receive	-1 14 -9 0 0
q:reciprocal	7 6 -13 0 0
q:recommend	4 10 -15 0 0
q:refund	0 -4 10 0 0
q:register	0 19 -18 0 0
q:regret	-4 -8 15 0 0
q:remain	0 14 -14 0 0
q:remember	0 0 -7 12 0
q:renewal	-7 28 -22 0 0
q:renewed	4 -12 3 0 0
q:reply	0 18 -18 0 0
q:report	-4 -10 19 0 0
q:reporter	-20 -1 7 7 -3
q:represent	0 14 -12 0 0
q:require	17 3 -23 0 0
q:required	0 -13 1 0 8
q:rest	-17 -1 23 0 0
q:right	11 -4 -4 0 0
q:rise	3 -21 11 0 0
q:room	0 -4 11 0 0
q:round	-14 0 18 -1 -10
q:royal	0 9 -9 0 0
q:rule	-9 -6 14 0 2
q:sale	0 -20 24 0 0
q:same	16 19 -32 0 2
q:sanction	0 -8 12 0 0
q:sanctioning	-2 -4 10 0 0
q:say	-3 6 0 -9 0
q:scott	-2 21 -16 0 0
q:second	9 -13 5 0 0
q:secretary	-7 13 -3 0 0
q:section	9 0 -7 0 0
q:see	2 -9 0 0 7
q:sell	-2 0 12 0 0
q:send	4 -21 13 0 0
q:shall	-9 -7 14 0 0
q:share	-6 0 11 0 0
q:she	12 -1 -4 0 0
q:sheet	0 -9 10 0 0
q:should	-9 -8 20 0 0
q:show	7 -16 4 0 0
q:side	7 17 -12 -2 -20
q:sign	23 -12 -13 13 -2
q:signature	1 16 -28 0 17
q:since	-8 -19 25 -3 7
q:sit	0 -13 15 0 0
q:sleep	-4 -4 13 0 0
q:small	4 6 -12 0 0
q:so	-5 18 -28 10 5
q:software	0 -9 9 0 0
q:something	-6 -5 17 0 0
q:soon	0 -15 18 0 0
q:speak	7 -16 12 -4 0
q:spirit	0 11 -11 0 0
q:spoke	-12 -3 14 0 0
q:stalled	0 0 -5 0 9
q:stand	14 0 -10 0 0
q:standstill	0 -17 13 0 0
q:start	-24 0 21 0 0
q:state	-10 5 6 0 -11
q:stay	0 10 -5 0 0
q:steel	3 12 -15 0 0
q:step	-4 25 -16 0 0
q:still	-11 18 0 0 -14
q:stockholm	-13 12 0 0 0
q:sugar	-5 14 -6 0 0
q:summary	11 0 -9 0 0
q:summer	-5 -3 15 0 0
q:summit	-8 -9 20 0 0
q:surcharge	-1 10 -4 0 0
q:suspension	0 16 -16 0 2
q:take	0 10 -8 -2 0
q:talk	-22 -24 49 0 -8
q:talked	-5 13 -23 0 16
q:tariff	-10 -4 13 -3 0
q:television	4 -25 16 0 0
q:tell	2 14 -11 3 -15
q:term	9 -11 3 0 0
q:text	-5 30 -32 -4 13
q:th	0 12 -9 0 0
q:than	-20 -13 21 0 11
q:thank	-1 -12 18 0 0
q:thanked	0 12 -8 0 0
q:that	-14 14 3 0 -11
q:the	-12 -15 29 2 -10
q:their	-17 17 -8 -10 19
q:themselve	-3 -8 13 0 0
q:then	-21 10 -12 11 6
q:there	0 9 -4 0 -16
q:these	9 1 -10 0 0
q:they	18 -15 -19 10 16
q:thi	0 32 -19 -5 -20
q:thing	1 5 -14 0 6
q:think	12 -2 -10 0 0
q:third	5 8 -8 0 -6
q:threaten	0 -18 24 0 0
q:three	0 -26 6 0 12
q:through	0 11 -6 0 0
q:tiktok	-11 -10 25 0 0
q:till	-9 14 -11 0 4
q:time	11 -10 0 0 0
q:to	4 -15 12 0 -4
q:together	10 4 -12 0 0
q:too	-6 10 -2 0 0
q:towel	0 10 -8 0 0
q:tractor	-8 16 -6 0 0
q:trader	0 -3 9 0 0
q:treasury	-3 21 -14 0 0
q:treaty	-7 15 -2 0 0
q:truce	17 10 -28 -27 16
q:trump	6 -9 0 0 0
q:two	7 10 -9 -13 -5
q:understanding	-12 6 0 0 8
q:unless	-2 -10 16 0 0
q:until	16 -25 0 -8 13
q:up	-13 -6 16 3 -6
q:us	9 5 -14 0 -4
q:visit	0 -21 20 0 0
q:vote	22 -9 -26 0 22
q:voted	0 -8 9 0 0
q:waiting	9 8 -9 0 -6
q:walk	0 -7 11 0 0
q:want	-9 -12 8 -3 18
q:war	0 -10 15 0 0
q:warn	0 -5 10 0 0
q:was	14 3 -3 -9 -20
q:water	-32 0 36 0 0
q:way	0 -23 22 0 0
q:we	-24 -3 7 10 12
q:we're	0 4 -11 0 8
q:weather	-8 -2 -1 0 16
q:week	-24 30 -11 -1 -1
q:well	-1 9 0 0 -6
q:were	5 -9 10 0 -9
q:what	-28 -6 26 5 -13
q:whatever	-1 -4 12 0 0
q:when	24 -12 -14 0 7
q:where	14 6 -10 -1 -11
q:whether	-6 -30 38 0 -2
q:while	0 -10 8 0 0
q:white	0 -6 11 0 0
q:who	24 40 -51 -2 -17
q:whom	3 -14 6 0 0
q:whose	4 13 -18 0 0
q:why	-1 -9 16 0 0
q:will	-7 0 6 6 -15
q:william	0 11 -10 0 0
q:win	-12 0 15 0 0
q:with	4 -18 2 -9 18
q:within	14 -2 -25 8 8
q:without	0 -10 16 0 -2
q:word	-5 -9 17 0 0
q:work	18 4 -21 0 0
q:working	0 13 -10 0 0
q:world	-12 -4 19 0 0
q:worth	-6 11 -2 0 0
q:would	-23 21 -12 6 6
q:write	-10 9 -5 4 0
q:wrong	15 0 -12 0 0
q:year	-12 -14 30 0 -4
q:yes	15 -4 -6 0 0
q:yet	18 -4 -10 -2 2
q:you	14 -5 -6 5 -4
q:—	7 -24 -1 0 20
qt=future	-30 16 4 19 -39
qt=modal	0 4 -8 5 1
qt=past	11 -11 5 -8 -6
qt=perfect	1 -9 3 1 2
qt=pluperfect	-6 8 -3 -17 10
qt=present	-6 10 0 -10 -2
quoted	13 -4 0 -5 -5
r1='	0 -6 0 0 9
r1='s	20 -1 -10 -23 3
r1=(	15 0 -11 7 -11
r1=,	-8 0 1 6 11
r1=.	11 11 -13 -2 -14
r1=:	-29 -6 42 -5 -25
r1=;	0 9 -6 0 0
r1=<agent>	0 13 -6 0 0
r1=<day-ahead>	8 -13 2 0 0
r1=<day-gone>	-4 -8 16 0 0
r1=<duty>	-10 -2 20 0 0
r1=<end>	10 -19 7 -6 -4
r1=<goods>	-6 -12 23 0 0
r1=<name>	10 11 -21 0 0
r1=<not>	-21 0 -7 0 22
r1=<number>	-20 0 26 0 0
r1=<person>	-25 -26 47 0 0
r1=<v-agree>	-5 8 10 -13 -23
r1=<v-begin>	-1 -3 10 0 0
r1=<v-buy>	18 -10 -8 0 0
r1=<v-deny>	-3 -6 -3 0 13
r1=<v-down>	-3 -5 12 0 -2
r1=<v-end>	10 -9 0 0 0
r1=<v-impose>	0 2 9 -21 -15
r1=<v-propose>	-25 -2 26 0 -12
r1=<v-say>	-19 -9 19 -31 11
r1=<v-stay>	-18 5 -4 0 17
r1=<v-suspend>	-6 -13 0 0 15
r1=<v-target>	-7 0 14 0 0
r1=<v-threaten>	0 -8 17 0 0
r1=<v-up>	-11 0 10 0 0
r1=?	-6 0 -4 12 0
r1=a	-11 15 -3 0 0
r1=accept	-7 0 12 0 0
r1=add	4 2 -12 0 3
r1=alone	3 1 -16 6 0
r1=already	11 -10 0 0 0
r1=also	-2 -4 12 0 0
r1=and	21 30 -37 -13 -10
r1=approve	9 0 -8 0 0
r1=are	-5 -6 15 0 0
r1=ask	0 -4 11 0 0
r1=before	-1 -7 14 0 0
r1=both	-11 0 14 0 0
r1=by	15 6 -18 0 0
r1=call	-3 -3 14 0 0
r1=can	-18 14 -1 2 0
r1=cannot	0 -14 2 0 9
r1=collect	-4 -4 12 0 0
r1=confirm	-1 -18 18 0 0
r1=could	-4 -14 14 0 1
r1=decide	-7 10 -3 0 0
r1=decided	13 -14 -12 0 9
r1=did	12 -13 -13 -10 17
r1=didn't	0 10 -9 0 0
r1=directed	10 0 -8 0 0
r1=do	0 14 -7 -4 -2
r1=doesn't	0 -2 -2 0 11
r1=expect	0 -21 24 0 0
r1=extend	0 -4 10 0 0
r1=extension	0 -8 11 0 0
r1=followed	28 -2 -24 0 0
r1=for	47 0 -42 0 -4
r1=from	-15 0 10 0 0
r1=gave	32 -23 -15 0 0
r1=give	-4 -3 10 0 0
r1=had	-6 -4 4 12 -2
r1=hasn't	0 17 -19 0 0
r1=have	1 9 -1 -10 -14
r1=he	4 -11 2 0 0
r1=here	0 10 -8 0 0
r1=himself	3 7 -11 0 0
r1=in	4 14 -20 0 2
r1=initialled	14 -3 -8 0 0
r1=is	-12 -3 12 0 0
r1=it	-11 -18 15 7 0
r1=keep	0 4 -14 0 5
r1=last	-2 -6 18 0 -3
r1=leave	-17 0 14 0 0
r1=make	-2 -1 9 0 0
r1=may	0 11 -6 0 -2
r1=mean	0 -9 14 0 0
r1=minute	10 0 -9 0 0
r1=must	-26 16 -4 1 -12
r1=need	1 -28 11 12 0
r1=no	-3 -2 10 0 0
r1=now	0 9 -8 0 0
r1=of	0 15 -12 -3 -3
r1=or	0 10 -8 0 0
r1=order	20 -8 -11 0 0
r1=over	0 11 -12 0 0
r1=post	0 15 -12 0 0
r1=prolong	0 -12 14 0 0
r1=publishe	0 9 -13 0 0
r1=published	0 -13 3 6 0
r1=put	3 -11 1 4 -3
r1=ratified	17 -9 -9 0 0
r1=read	-4 0 10 0 0
r1=reckon	0 -8 11 0 0
r1=refuse	-2 -3 -3 0 12
r1=refused	0 -1 -13 0 19
r1=say	-4 -11 5 -17 13
r1=shed	11 0 -11 0 0
r1=should	-1 -9 15 0 0
r1=sign	-3 17 1 -10 -18
r1=since	0 9 -5 0 0
r1=sit	-8 10 -2 0 0
r1=spoke	-9 -10 22 0 0
r1=stand	-10 0 9 0 0
r1=stay	0 0 -6 0 8
r1=still	-10 9 -1 0 0
r1=tell	-8 0 7 0 0
r1=that	-2 -5 13 0 -2
r1=the	11 -13 8 -14 -6
r1=to	-14 10 7 -3 -15
r1=truce	-11 -8 22 0 0
r1=used	14 -8 -5 0 0
r1=vote	-27 6 8 0 -10
r1=voted	16 -21 -2 0 0
r1=want	-2 14 -8 0 0
r1=will	-24 0 10 3 -7
r1=would	-14 17 -11 8 -4
r1=write	-11 11 0 0 0
r1=you	0 -1 9 0 0
r1=your	0 10 -9 0 0
r1=—	-13 -4 24 0 0
r2='s	10 0 -8 0 0
r2=(	-4 0 9 0 0
r2=,	-12 1 -1 9 6
r2=-	13 0 -15 0 0
r2=.	15 -7 -18 0 26
r2=:	-21 0 14 0 0
r2=<agent>	-15 2 2 0 4
r2=<day-ahead>	-29 11 1 0 0
r2=<day-gone>	25 -15 -8 0 -10
r2=<day-today>	-15 -8 11 8 1
r2=<duty>	3 -15 4 0 0
r2=<end>	7 -1 0 3 -25
r2=<gate>	1 -14 7 0 0
r2=<goods>	-29 -13 46 0 -3
r2=<level>	-14 -10 30 0 0
r2=<name>	2 18 -20 7 -1
r2=<not>	-18 -1 7 -7 9
r2=<number>	-11 -11 29 0 -7
r2=<office>	26 -20 -5 -7 0
r2=<organisation>	-4 10 -1 -7 0
r2=<person>	-2 -10 19 -6 -11
r2=<quality>	-13 1 15 0 0
r2=<seat>	-3 10 -13 6 0
r2=<span>	-4 -16 24 0 0
r2=<v-agree>	13 -19 -2 10 -2
r2=<v-bear>	-20 8 10 0 -3
r2=<v-begin>	-2 -13 22 0 -4
r2=<v-buy>	4 -14 0 0 7
r2=<v-deny>	-5 -13 28 0 -4
r2=<v-down>	0 -6 -1 0 8
r2=<v-end>	0 -11 15 0 -5
r2=<v-propose>	-36 3 13 3 0
r2=<v-say>	-13 -4 14 4 -3
r2=<v-suspend>	-7 13 -12 0 10
r2=<v-target>	-2 -2 12 0 0
r2=?	-7 -20 23 0 0
r2=a	6 -3 0 2 -15
r2=affiliate	0 8 -7 0 0
r2=ago	11 0 -11 0 0
r2=agree	3 -19 11 0 0
r2=agreement	0 10 -7 0 0
r2=already	16 -9 -5 0 0
r2=ambassador	-9 13 -2 0 0
r2=and	-11 6 3 -1 0
r2=announce	-10 4 5 0 0
r2=as	2 -11 9 0 0
r2=ask	-13 0 0 6 3
r2=assent	8 6 -18 0 0
r2=authorised	14 0 -12 0 0
r2=await	0 16 -16 0 0
r2=be	-11 9 0 -4 -1
r2=before	8 6 -13 0 0
r2=both	0 17 -14 0 0
r2=brussel	0 12 -13 0 0
r2=but	0 -9 10 0 0
r2=by	21 0 -20 0 0
r2=complete	0 9 -5 0 0
r2=confirm	-11 13 0 0 0
r2=consent	0 21 -22 0 0
r2=countersign	0 -10 9 0 0
r2=deal	-12 22 -8 0 0
r2=decide	0 18 -13 0 0
r2=decided	15 0 -10 0 0
r2=decline	-3 -1 -7 0 16
r2=did	6 -10 0 0 0
r2=done	4 -26 18 0 0
r2=end	11 -4 -5 0 0
r2=exchanged	-3 -2 11 0 0
r2=extend	8 0 -8 0 0
r2=extension	16 0 -14 0 0
r2=first	-9 0 7 0 0
r2=followed	12 0 -10 0 0
r2=for	-19 23 -4 -1 3
r2=four	-5 -2 11 0 0
r2=full	-18 6 5 0 0
r2=given	25 -18 -8 0 0
r2=government	0 -10 10 0 0
r2=has	19 -34 13 6 0
r2=have	9 3 -13 0 0
r2=heard	-1 -4 11 0 0
r2=hinted	-4 -2 10 0 0
r2=hold	0 10 -13 0 1
r2=hour	10 0 -9 0 0
r2=in	19 -3 -7 0 -16
r2=initialled	-8 -11 19 0 0
r2=is	1 0 -16 0 14
r2=issue	0 12 -9 0 0
r2=it	10 -2 0 -6 -7
r2=its	0 -32 19 2 0
r2=just	11 0 -18 0 9
r2=last	10 5 -18 0 0
r2=late	0 8 -8 0 0
r2=leave	-10 -4 18 0 0
r2=make	0 0 9 0 -2
r2=me	0 18 -15 0 0
r2=my	19 7 -27 0 0
r2=name	-14 0 1 0 8
r2=named	0 15 -13 0 0
r2=next	-7 25 -18 0 0
r2=no	-7 0 -4 0 13
r2=nobody	8 -8 -10 10 0
r2=not	-14 -1 13 -17 2
r2=note	0 -4 9 0 0
r2=notice	-12 13 -1 0 0
r2=of	-9 -30 31 2 0
r2=off	0 -9 8 0 0
r2=on	8 15 -17 -9 0
r2=one	0 14 -13 0 0
r2=order	5 -13 -2 0 7
r2=our	-8 12 0 0 0
r2=out	0 -10 2 0 2
r2=passed	-8 -1 13 0 0
r2=place	9 0 -9 0 0
r2=proclamation	13 0 -11 0 0
r2=prolong	-1 12 -7 0 0
r2=put	-20 7 11 -5 0
r2=raise	12 -5 -6 0 0
r2=ratified	5 13 -21 0 0
r2=ratify	-4 17 -11 0 0
r2=reach	-12 12 0 0 0
r2=ready	0 10 -5 0 0
r2=refuse	0 -9 2 0 4
r2=refused	-8 0 -7 0 18
r2=refusing	0 -4 -3 0 10
r2=reporter	-6 -10 13 0 0
r2=rule	0 -8 14 0 0
r2=say	-18 -2 7 0 7
r2=seal	11 0 -11 0 0
r2=send	2 -8 -3 0 8
r2=set	0 10 -11 0 0
r2=sign	9 -12 -7 11 0
r2=signature	3 19 -21 0 -6
r2=since	21 0 -19 0 0
r2=sir	0 12 -14 0 0
r2=sit	-5 -3 12 0 0
r2=stay	0 4 -11 0 8
r2=still	-16 8 0 -1 0
r2=suspend	-3 -9 11 0 0
r2=take	-7 -4 14 0 0
r2=tell	0 -12 8 8 -2
r2=text	13 0 -11 0 0
r2=that	8 -9 8 -1 -10
r2=the	-5 0 11 -8 -12
r2=them	10 0 -9 0 0
r2=then	23 3 -27 0 0
r2=through	-4 -7 16 0 0
r2=to	-29 11 0 9 -5
r2=trade	13 -4 -6 0 0
r2=truce	0 -7 12 0 0
r2=two	21 -6 -11 0 0
r2=up	-9 -8 20 0 0
r2=visit	-10 -1 15 0 0
r2=voted	0 4 -10 0 7
r2=wait	0 -16 18 0 0
r2=want	-3 9 -4 0 0
r2=was	-3 -8 15 0 0
r2=we	-4 0 9 0 0
r2=week	-7 0 8 0 -3
r2=were	11 0 -10 0 0
r2=where	-6 -4 13 0 0
r2=which	5 2 -23 0 19
r2=who	0 8 -11 0 5
r2=whose	0 26 -25 0 0
r2=will	-16 0 17 0 0
r2=with	-3 0 10 0 0
r2=without	0 20 -18 0 0
r2=would	-12 5 0 0 0
r2=write	21 -5 -14 0 0
r2=yet	-11 9 0 0 -2
r3=!	0 12 -12 0 0
r3='s	5 1 -12 10 -6
r3=)	21 -8 -19 8 0
r3=,	-4 -18 3 0 28
r3=-	19 0 -28 12 0
r3=.	4 7 -21 10 8
r3=:	-33 12 15 0 0
r3=<agent>	-11 1 6 3 -4
r3=<day-ahead>	-27 15 -1 0 -1
r3=<day-gone>	13 21 -24 0 -8
r3=<day-today>	6 -13 -8 0 14
r3=<duty>	-6 0 8 0 -1
r3=<end>	14 -12 2 -1 1
r3=<gate>	-14 -2 18 0 0
r3=<goods>	-19 -6 24 4 -7
r3=<level-noun>	-5 -6 16 0 0
r3=<level>	-5 0 10 0 0
r3=<month-ahead>	0 11 -7 0 0
r3=<month-gone>	-33 3 26 0 0
r3=<name>	-25 -1 23 0 0
r3=<not>	-24 18 -14 -2 13
r3=<organisation>	0 25 -17 0 -9
r3=<person>	-25 7 18 -1 -10
r3=<quality>	-3 -6 13 0 0
r3=<seat>	0 -14 19 0 -2
r3=<sender>	0 -3 14 0 -1
r3=<span>	-13 -5 23 0 0
r3=<v-agree>	5 -11 0 0 6
r3=<v-bear>	-10 11 0 0 -10
r3=<v-begin>	-5 18 -8 0 0
r3=<v-buy>	-16 0 19 0 0
r3=<v-end>	-9 -8 3 0 9
r3=<v-impose>	16 -18 5 -4 -3
r3=<v-propose>	16 0 -6 -5 -1
r3=<v-say>	-3 -5 14 3 -17
r3=<v-sell>	-8 13 -3 0 0
r3=<v-suspend>	-11 4 4 0 0
r3=?	6 -12 6 -5 0
r3=a	-16 5 16 -7 -1
r3=add	9 0 -5 0 0
r3=additional	14 0 -14 0 0
r3=adopt	4 14 -20 0 0
r3=ago	10 0 -9 0 0
r3=agree	-14 0 8 0 0
r3=alone	-9 24 -13 0 0
r3=an	0 10 -10 5 -1
r3=and	6 8 -6 -1 -11
r3=approve	13 -14 7 -1 -3
r3=are	-11 2 4 0 0
r3=at	13 1 -11 0 -1
r3=away	0 0 -8 0 9
r3=be	-4 -24 22 6 -4
r3=bill	-7 0 12 0 0
r3=both	-11 -1 16 0 0
r3=capital	0 -12 12 0 0
r3=carry	-3 15 -10 0 0
r3=comment	0 -5 18 0 -9
r3=confirm	-5 -8 18 0 0
r3=consent	9 0 -9 0 0
r3=continue	0 9 -9 0 0
r3=cut	-5 0 11 0 0
r3=day	-2 -5 10 0 0
r3=deal	-12 0 16 0 0
r3=decline	0 0 -5 0 9
r3=did	9 -7 0 0 0
r3=do	-12 25 -11 0 -4
r3=done	23 -8 -15 0 0
r3=down	-10 0 14 0 0
r3=each	0 11 -9 0 0
r3=extension	12 -11 0 0 0
r3=for	-18 -2 13 5 0
r3=gazette	0 12 -12 0 0
r3=give	-9 3 -2 0 3
r3=given	0 -20 16 4 0
r3=go	0 17 -13 0 0
r3=had	8 -2 -10 0 9
r3=has	-1 1 3 -12 0
r3=have	-10 0 17 0 -7
r3=he	20 3 -9 -1 -11
r3=head	0 -10 8 0 0
r3=her	10 -1 -5 0 0
r3=himself	-13 0 15 0 0
r3=his	15 -9 -12 0 7
r3=i	-2 9 -13 9 0
r3=in	12 -30 16 3 -23
r3=informed	-1 -11 16 0 0
r3=instruction	0 6 -9 0 0
r3=is	8 19 -21 0 -15
r3=issue	0 12 -7 0 0
r3=issued	0 7 -17 8 0
r3=it	0 10 -7 -9 2
r3=know	9 -3 -2 0 -5
r3=last	-9 0 11 0 0
r3=lead	0 -19 12 0 2
r3=letter	-12 0 15 0 0
r3=like	10 0 -9 0 0
r3=look	0 9 -5 0 0
r3=make	7 0 -13 0 4
r3=me	25 -18 -3 0 0
r3=mean	10 0 -10 0 0
r3=meet	-10 5 0 0 0
r3=minute	10 0 -9 0 0
r3=more	0 -12 16 0 0
r3=morning	-5 0 10 0 0
r3=must	0 14 -19 0 4
r3=need	-3 -13 18 0 0
r3=new	9 2 -14 0 0
r3=no	5 6 -10 0 0
r3=not	-20 23 -15 0 1
r3=nothing	-8 2 -8 0 14
r3=notice	-1 6 -15 13 0
r3=of	10 -11 0 0 0
r3=off	-4 16 -2 -3 -2
r3=offer	0 -5 10 0 0
r3=on	0 -21 9 -5 14
r3=one	-11 3 6 0 0
r3=order	-14 0 15 0 0
r3=other	2 14 -17 0 0
r3=our	-13 -2 17 0 0
r3=paper	-12 5 3 0 0
r3=pen	2 0 -9 0 3
r3=press	0 0 -3 0 9
r3=proclamation	15 0 -13 0 0
r3=protocol	11 0 -10 0 0
r3=publish	0 11 -7 0 0
r3=published	10 -1 -1 0 0
r3=put	4 4 -13 0 2
r3=ratified	14 -2 -5 0 0
r3=ready	9 -11 0 0 0
r3=round	7 4 -12 0 0
r3=same	12 -1 -7 0 0
r3=say	-4 1 1 5 -8
r3=seal	11 -2 -6 0 0
r3=send	0 11 -7 0 0
r3=sign	4 -8 -4 1 8
r3=signature	14 10 -23 0 0
r3=sit	0 -17 22 0 0
r3=so	1 -9 7 0 0
r3=still	0 10 -6 0 0
r3=subject	10 -4 -2 0 0
r3=take	-12 4 0 0 0
r3=tariff	-7 -3 16 0 0
r3=television	0 0 9 0 -4
r3=text	-13 13 -6 0 7
r3=that	-18 -19 36 -3 -2
r3=the	-1 -3 9 -5 0
r3=then	7 -15 4 0 0
r3=they	-5 0 11 0 0
r3=through	0 -9 13 0 0
r3=to	-14 2 -1 0 13
r3=truce	-12 0 15 0 0
r3=two	13 -12 0 0 0
r3=up	6 17 -18 -2 0
r3=us	0 3 -16 11 0
r3=vote	1 19 -21 0 0
r3=was	19 0 -17 0 -1
r3=week	19 17 -37 0 0
r3=what	0 -5 10 0 0
r3=which	1 0 -11 0 9
r3=whose	0 13 -11 0 0
r3=with	-13 13 4 0 -6
r3=withdraw	0 -2 -4 0 11
r3=without	0 -13 19 0 0
r3=would	0 0 5 0 -9
r3=yes	-11 10 0 0 0
r3=you	8 -9 -9 9 0
r3=—	-8 0 17 0 0
r4="	0 -2 9 0 -5
r4='s	-8 -2 11 1 0
r4=)	0 13 -8 0 0
r4=,	7 3 -3 -6 -9
r4=.	14 15 -12 -22 -18
r4=:	13 -9 -12 8 1
r4=<agent>	1 -4 9 -11 -5
r4=<day-ahead>	-17 15 0 0 -3
r4=<duty>	5 -24 1 6 -6
r4=<end>	9 3 -8 0 3
r4=<level>	0 -15 10 0 0
r4=<money>	-6 0 9 0 0
r4=<month-gone>	9 -7 -1 0 0
r4=<name>	-11 2 0 9 0
r4=<not>	4 7 -8 0 -8
r4=<office>	-25 8 4 0 3
r4=<organisation>	-1 -10 7 0 8
r4=<person>	11 -10 0 0 -6
r4=<quality>	10 -28 0 11 -1
r4=<seat>	13 -32 22 0 -9
r4=<sender>	1 -16 10 0 0
r4=<span>	0 -10 13 0 0
r4=<v-agree>	-3 -5 13 -22 0
r4=<v-begin>	0 -16 16 0 0
r4=<v-impose>	8 -10 3 -7 1
r4=<v-say>	-2 18 -9 1 -15
r4=<v-suspend>	0 -9 14 0 0
r4=<v-up>	16 -3 -12 0 2
r4=a	-14 2 18 -5 -14
r4=about	-3 -8 14 0 0
r4=accord	-10 0 11 0 0
r4=additional	11 0 -8 0 0
r4=agreement	-13 -10 3 0 14
r4=ambassador	-6 0 11 0 0
r4=and	-18 0 2 1 11
r4=as	0 9 -10 0 5
r4=be	-16 11 0 -1 0
r4=bill	0 9 -8 0 0
r4=border	-10 0 10 0 0
r4=by	-2 -6 12 0 -1
r4=can	5 4 -9 0 0
r4=colleague	-13 0 15 0 0
r4=commerce	-2 -15 9 5 0
r4=counterpart	4 2 -9 0 0
r4=debate	0 -10 11 0 0
r4=decide	0 -8 10 0 0
r4=decree	10 -9 0 0 0
r4=deputy	-7 -1 13 0 0
r4=do	0 11 -15 5 0
r4=domestic	0 24 -24 0 0
r4=down	0 0 -11 -2 19
r4=dry	13 -6 -7 0 0
r4=due	0 12 -9 0 0
r4=duty	12 -18 0 0 -1
r4=else	0 9 -9 0 0
r4=end	-11 0 15 0 0
r4=expect	-3 18 -12 0 0
r4=extension	-8 23 -20 8 0
r4=far	0 -1 11 0 -1
r4=first	11 -5 0 0 0
r4=follow	0 10 -9 0 0
r4=friend	12 0 -11 0 0
r4=had	0 -8 15 0 -5
r4=has	-2 9 -6 0 1
r4=have	-9 17 -1 0 0
r4=he	15 -11 0 1 -9
r4=heard	0 7 -12 2 0
r4=him	0 -12 12 0 0
r4=his	0 7 -12 4 1
r4=hour	9 -2 -3 0 0
r4=i	-9 -3 19 0 0
r4=if	-1 12 -7 0 0
r4=in	0 15 -13 -4 4
r4=is	0 10 -11 1 -2
r4=issue	7 -13 5 0 0
r4=it	13 15 -32 -7 13
r4=its	10 -1 -2 0 0
r4=know	0 -11 0 8 0
r4=late	-12 0 13 0 0
r4=law	-2 0 10 0 0
r4=leave	9 0 -4 0 0
r4=legal	0 9 -7 0 0
r4=lower	5 -10 0 0 0
r4=make	0 14 -11 0 0
r4=may	10 -6 -1 0 0
r4=meet	3 6 -9 0 0
r4=minister	7 4 -14 0 0
r4=minute	-7 0 9 0 0
r4=morning	18 0 -21 0 0
r4=must	-1 -10 5 8 0
r4=never	10 0 -9 0 0
r4=new	-6 0 9 0 0
r4=no	0 -19 17 0 0
r4=now	4 -12 7 0 0
r4=on	-21 0 21 3 -10
r4=one	0 0 -8 0 9
r4=only	11 0 -7 0 0
r4=or	0 -10 13 0 0
r4=out	6 -10 0 0 0
r4=outstanding	0 21 -17 0 0
r4=own	16 -12 -8 0 2
r4=paper	15 3 -20 0 0
r4=pass	0 -19 20 0 0
r4=president	4 -18 13 0 0
r4=quota	0 10 -10 0 0
r4=radio	-1 -5 11 0 0
r4=ratify	0 10 -9 0 0
r4=ready	-2 -6 0 0 8
r4=representative	0 -5 11 0 0
r4=required	-4 10 -3 0 0
r4=rice	0 9 -6 0 0
r4=same	-5 -1 8 0 0
r4=say	-9 15 1 0 -11
r4=sign	-1 -14 19 -20 0
r4=signature	14 7 -24 0 0
r4=so	4 9 -10 0 -3
r4=spring	10 0 -9 0 0
r4=stand	7 3 -12 0 0
r4=step	18 0 -16 0 0
r4=stop	7 11 -18 0 0
r4=suspension	20 -5 -14 0 0
r4=text	0 -13 14 0 0
r4=that	-4 3 12 -1 -20
r4=the	-22 15 -2 2 8
r4=their	-16 0 14 0 0
r4=thi	3 9 -11 0 0
r4=thing	0 15 -13 0 0
r4=through	0 11 -9 0 0
r4=time	-9 12 -2 0 0
r4=too	-3 -3 10 0 0
r4=trade	11 -5 -17 8 3
r4=two	-4 19 -9 0 0
r4=until	2 -19 -6 0 18
r4=use	0 0 -5 0 10
r4=waiting	9 -4 -3 0 0
r4=was	0 -11 20 0 0
r4=we	0 -8 12 0 0
r4=week	-5 0 11 0 0
r4=what	-2 10 -13 0 6
r4=when	0 -8 16 0 -1
r4=whether	10 0 -16 8 -1
r4=which	-17 -3 6 0 10
r4=who	-13 2 6 0 0
r4=write	4 8 -13 0 0
r4=yes	0 10 -4 0 0
r4=yet	0 -11 8 3 -1
r='s ,	0 14 -13 0 0
r='s .	26 7 -34 0 0
r='s <person>	-27 -18 46 0 -1
r='s ambassador	-9 13 -2 0 0
r='s answer	0 12 -11 0 0
r='s approval	-6 -6 14 0 0
r='s assent	8 6 -18 0 0
r='s consent	0 11 -10 0 0
r='s is	16 -5 -17 0 7
r='s name	-13 0 0 0 8
r='s notice	-8 11 -1 0 0
r='s proclamation	12 0 -10 0 0
r='s visit	-10 -1 15 0 0
r=( <day-gone>	13 -1 -10 0 0
r=( <name>	-3 4 -10 10 0
r=) <end>	11 0 -11 0 0
r=, <day-gone>	0 -10 10 0 0
r=, <day-today>	-22 -18 21 10 -3
r=, <number>	-16 2 8 0 0
r=, <office>	19 -4 -13 0 0
r=, <seat>	-14 -6 13 6 0
r=, agree	-6 0 8 0 0
r=, and	2 10 -13 0 0
r=, but	0 -9 9 0 0
r=, for	11 6 -21 0 3
r=, had	0 -9 12 0 0
r=, has	0 -9 7 2 -3
r=, he	-12 7 -4 0 6
r=, in	19 6 -22 0 0
r=, is	-9 13 -14 0 9
r=, it	0 -15 14 0 0
r=, no	0 9 -8 0 0
r=, on	10 -7 -3 0 0
r=, our	0 18 -17 0 0
r=, put	-10 -4 17 0 0
r=, reach	-12 0 13 0 0
r=, say	-15 -10 21 0 0
r=, sign	8 -11 2 0 -4
r=, since	12 0 -12 0 0
r=, tell	0 -12 11 0 0
r=, then	24 0 -23 0 0
r=, was	-4 -5 16 0 0
r=, where	-6 -3 12 0 0
r=, which	6 3 -24 0 19
r=, who	0 9 -12 0 5
r=, whose	0 26 -25 0 0
r=, will	-9 0 9 0 0
r=, without	0 21 -20 0 0
r=. "	0 13 -12 0 0
r=. <end>	1 9 -5 -2 -13
r=: <name>	-6 0 12 0 0
r=: by	26 -1 -24 0 0
r=: in	12 0 -11 0 0
r=: on	-4 -8 15 0 0
r=: one	0 12 -11 0 0
r=: the	-16 -9 25 0 0
r=; the	1 12 -16 0 0
r=<day-ahead> .	9 -10 0 0 0
r=<end> <end>	10 -19 7 -6 -4
r=<level> .	11 0 -10 0 0
r=<person> and	-22 -3 27 0 0
r=? <end>	-5 0 -4 12 0
r=agree to	11 -4 -4 0 0
r=alone .	-3 15 -9 0 0
r=an hour	10 0 -10 0 0
r=and <name>	-2 -10 7 0 7
r=and <person>	18 10 -22 0 -2
r=and by	8 11 -21 0 0
r=and his	-1 9 -4 0 0
r=and i	9 -13 0 0 0
r=and the	-5 22 -9 0 -5
r=announce <day-gone>	-8 0 9 0 0
r=announce a	13 0 -13 0 0
r=announce it	-8 0 9 0 0
r=announce on	0 17 -12 0 0
r=announce that	15 0 -19 0 6
r=announce the	-8 0 10 0 0
r=approve the	10 1 -13 0 0
r=before <day-ahead>	0 -8 9 0 0
r=bring home	-4 -6 12 0 0
r=by <number>	15 -3 -9 0 0
r=can sign	-3 14 -5 0 0
r=decide on	-2 11 -6 0 0
r=decide otherwise	0 -12 13 0 0
r=decided on	12 -6 -5 0 0
r=decline to	-1 0 15 0 -8
r=did not	-31 2 0 -8 20
r=did the	13 0 -12 0 0
r=doe ,	1 12 -16 0 0
r=doe not	8 -9 7 -4 0
r=fee on	0 9 -9 0 0
r=for <name>	30 9 -39 0 0
r=for the	21 -14 -11 0 0
r=for us	4 3 -10 0 0
r=gave his	11 0 -9 0 0
r=gave its	8 0 -4 0 0
r=had a	-10 -2 15 0 0
r=had already	11 2 -18 0 0
r=had approve	5 0 -15 2 0
r=had not	0 15 -5 0 -12
r=had passed	-11 0 12 0 0
r=had reach	0 13 -13 0 0
r=had sign	0 -11 0 11 -1
r=had voted	6 0 -15 0 10
r=has .	31 -23 -11 0 0
r=has already	6 -16 4 0 0
r=has ask	-7 0 -9 7 4
r=has decided	9 -1 -3 0 0
r=has done	2 -16 10 0 0
r=has extend	9 0 -8 0 0
r=has given	21 -12 -8 0 0
r=has had	-3 10 -4 0 0
r=has it	-11 15 -5 0 0
r=has just	11 0 -11 0 0
r=has not	-33 7 1 2 0
r=has put	-5 12 -3 0 0
r=has ratified	0 10 -13 0 0
r=has sign	1 -16 7 1 -7
r=has the	-6 -4 10 0 0
r=has to	-10 9 0 0 -9
r=has voted	0 14 -11 0 0
r=has yet	-12 11 -2 0 0
r=have ,	11 0 -9 0 0
r=have a	-6 -4 14 0 0
r=have approve	-13 4 7 0 0
r=have still	0 12 -11 0 0
r=have to	0 11 -7 0 0
r=hold the	-10 0 14 0 0
r=in <name>	-3 -7 10 0 0
r=in <organisation>	18 21 -39 0 0
r=in <seat>	0 15 -20 0 3
r=in the	-10 -5 16 0 0
r=is due	-3 -2 10 0 0
r=is not	0 -16 13 2 -1
r=is on	3 17 -20 0 0
r=is ready	0 19 -17 0 0
r=last week	0 -2 9 0 -2
r=let it	0 -4 11 0 0
r=may end	11 0 -7 0 0
r=may sign	-3 11 -8 0 0
r=meet <day-ahead>	0 16 -15 0 0
r=must approve	3 -9 9 0 0
r=must be	0 -7 10 0 0
r=must sign	0 -9 8 0 0
r=must still	-4 -4 11 0 0
r=need not	0 -13 17 0 0
r=need the	-4 -8 16 0 0
r=need to	0 -9 -3 15 0
r=of <day-gone>	23 0 -21 0 0
r=of <name>	0 33 -27 0 -1
r=of it	0 12 -11 0 0
r=of the	-20 -9 29 0 0
r=on <day-ahead>	-8 -11 19 0 0
r=on <day-today>	0 -8 0 0 11
r=order it	10 0 -10 0 0
r=prolong it	0 -12 14 0 0
r=published the	-6 0 8 0 0
r=put his	13 2 -13 0 0
r=refused on	0 0 -8 0 11
r=say ,	0 -12 0 0 9
r=say .	-11 -7 3 0 8
r=say <person>	-10 0 10 0 0
r=say he	6 16 -19 0 0
r=say no	0 0 -13 0 17
r=say on	-10 -16 15 0 2
r=say so	5 3 -10 0 0
r=say that	1 18 -15 0 -3
r=say the	-7 0 13 0 0
r=shall not	0 3 -10 0 5
r=sign ,	-22 8 16 -3 0
r=sign a	12 -16 0 0 0
r=sign an	-4 -6 12 0 0
r=sign at	8 3 -11 0 0
r=sign for	-6 17 -4 0 0
r=sign it	3 7 -9 0 0
r=sign on	11 5 -15 0 0
r=since <month-gone>	0 10 -9 0 0
r=sit on	0 10 -6 0 0
r=take place	9 0 -9 0 0
r=take the	-4 10 -4 0 0
r=tell <organisation>	0 9 -10 0 0
r=tell me	0 14 -11 0 0
r=tell reporter	-6 -10 13 0 0
r=tell the	-11 6 -5 0 8
r=that he	0 -18 19 0 0
r=that the	-14 -3 20 0 0
r=the <organisation>	-7 -17 31 0 0
r=the <quality>	-10 9 0 0 0
r=the extension	16 0 -16 0 0
r=to approve	0 11 -9 0 0
r=to the	-5 -2 13 0 0
r=vote on	-15 5 3 0 -4
r=voted for	-11 0 14 0 0
r=voted on	24 -6 -18 0 0
r=want an	0 11 -10 0 0
r=want to	0 10 -7 0 0
r=was given	10 0 -7 0 0
r=was in	-9 0 11 0 0
r=was ready	0 -8 11 0 0
r=was to	0 17 -14 0 0
r=who sign	0 7 -7 0 0
r=will ,	0 0 -6 9 0
r=will deal	0 13 -11 0 0
r=will do	0 15 -13 0 0
r=will not	0 -6 15 0 -5
r=will sign	-9 0 2 0 5
r=would "	0 12 -12 0 0
r=would be	0 11 -8 0 0
r=would decide	0 14 -14 0 0
r=would do	0 -8 12 0 0
r=would not	10 -7 8 0 -7
r=would sign	-8 13 -17 1 4
refuse< do<	11 -20 -11 1 14
refuse< do>	11 -15 1 0 0
refuse< organisation	0 -20 11 0 0
refuse< past	1 -9 -8 0 13
refuse< person	0 -4 -11 0 18
refuse< power=minister	-3 -10 0 0 12
refuse< power=no power	4 -15 -1 2 2
refuse< present	13 -7 -10 0 3
refuse> do>	-13 -43 -5 0 43
refuse> future-not	8 -9 6 0 -5
refuse> infinitive	-12 -12 -22 7 29
refuse> is future not	0 -6 13 0 -4
refuse> is future not side	0 0 12 0 -9
refuse> is future passive not	10 0 -5 0 0
refuse> is future passive not organisation	10 0 -6 0 0
refuse> is modal not	10 0 7 0 -23
refuse> is modal not pronoun	11 0 5 0 -15
refuse> is noun he	0 -1 -5 0 11
refuse> is past	-13 -2 -6 0 20
refuse> is past name	0 0 -12 0 13
refuse> is perfect	-7 -6 0 0 12
refuse> is present	0 -1 -8 0 15
refuse> modal	0 -8 13 0 -1
refuse> modal-not	10 2 5 0 -19
refuse> office	0 -18 5 -2 7
refuse> organisation	-17 -20 -10 -10 42
refuse> past	0 -19 -4 0 15
refuse> perfect	-12 -23 -6 4 25
refuse> perfect-not	0 -16 3 5 0
refuse> person	-37 -20 -23 6 48
refuse> power=assembly	0 -5 -5 0 13
refuse> power=commission	-6 0 16 0 -6
refuse> power=council	-1 -17 19 0 0
refuse> power=department	0 0 12 0 -8
refuse> power=government	0 -5 16 0 -4
refuse> power=minister	-7 -23 4 -5 18
refuse> power=no power	-9 -3 -29 0 36
refuse> power=president	0 -18 -11 0 25
refuse> power=senate	-2 0 -9 0 15
refuse> present	-6 -14 0 -10 21
refuse> pronoun	12 -24 3 0 0
rule:any given	34 -37 9 -29 -41
rule:any given,given	-7 -26 34 -5 -16
rule:any given,needed	-25 -10 28 0 4
rule:any needed	-22 5 24 -19 -24
rule:any needed,given	-19 11 7 0 0
rule:any needed,needed	-23 21 -3 -2 -2
rule:any needed,needed,needed	0 14 -10 0 0
rule:any none	9 12 0 -8 -15
rule:any unknown	-13 -19 0 27 0
rule:any withheld	-25 -36 14 -5 30
rule:own given	47 -32 -6 -24 -67
rule:own needed	-41 37 -7 -16 -6
rule:own needed,needed	0 11 -9 0 0
rule:own none	-11 -7 40 -22 -33
rule:own unknown	-15 -20 -1 35 -2
rule:own withheld	-32 -23 -14 0 50
s:!	-12 5 2 0 0
s:"	-29 3 23 -31 0
s:'	0 -17 7 0 7
s:'s	14 10 -26 5 2
s:(	5 -21 2 6 -1
s:)	5 -21 3 6 -1
s:*	15 0 -13 0 0
s:,	1 9 -3 -17 2
s:-	6 -19 2 7 0
s:.	1 10 3 -17 -6
s:/	-24 -2 32 0 0
s::	-3 4 3 -19 0
s:;	13 10 -18 14 -27
s:<agent>	11 9 -15 2 0
s:<day-ahead>	-17 13 16 -55 -28
s:<day-gone>	40 -39 -6 -23 -4
s:<day-today>	17 -11 -7 1 -1
s:<duty>	0 -13 5 11 -3
s:<gate>	-2 14 0 -32 -13
s:<goods-amount>	-19 -23 43 0 0
s:<goods>	1 -27 13 -11 20
s:<level-noun>	-10 3 15 -5 -18
s:<level>	1 -27 31 -14 -26
s:<money>	5 -43 28 0 -6
s:<month-ahead>	-22 6 10 -5 0
s:<month-gone>	4 -16 14 -18 1
s:<month-today>	-4 15 -9 0 0
s:<name>	4 0 -2 9 0
s:<not>	-64 -2 -2 36 31
s:<number>	5 -27 19 -15 3
s:<office>	4 -9 13 -16 -26
s:<organisation>	-3 -9 22 -15 -19
s:<person>	-18 -5 28 -4 -14
s:<points>	4 10 -9 0 -7
s:<quality>	3 15 -12 -1 -4
s:<seat>	0 8 -4 6 -10
s:<sender>	-28 -19 27 -11 15
s:<span>	0 -10 7 0 -10
s:<taker>	-18 -32 42 0 0
s:<v-agree>	16 -2 -5 -4 -6
s:<v-bear>	-14 -2 18 1 -6
s:<v-begin>	-12 19 3 -13 -20
s:<v-buy>	1 2 5 -16 -16
s:<v-deny>	-34 -10 12 10 12
s:<v-down>	-8 0 -3 -9 22
s:<v-end>	-7 -20 -1 3 25
s:<v-impose>	-2 2 4 -9 -2
s:<v-propose>	-33 0 29 12 -19
s:<v-return>	-5 -3 15 -4 0
s:<v-say>	-18 -3 5 27 3
s:<v-sell>	-10 -5 9 0 4
s:<v-stay>	0 -13 3 -24 23
s:<v-suspend>	1 -12 0 -18 20
s:<v-target>	-9 10 9 -11 -23
s:<v-threaten>	-15 0 17 0 -11
s:<v-up>	-7 5 4 -8 0
s:?	-38 -21 23 27 -16
s:_	-4 -3 12 0 0
s:abolish	0 9 -5 0 0
s:about	-12 -14 21 8 -3
s:above	0 -8 13 0 0
s:abroad	-3 -23 22 0 0
s:abstained	5 -13 4 0 0
s:accept	0 -10 15 0 -4
s:accord	-15 -6 26 0 0
s:account	-13 -12 27 0 0
s:accused	-3 -3 13 0 0
s:add	13 4 -23 0 11
s:additional	19 -5 -9 0 0
s:adjust	13 -2 -7 0 0
s:admit	-1 12 -7 0 0
s:adopt	-1 28 -19 0 0
s:advance	19 -16 0 0 0
s:advice	6 2 -10 0 0
s:aeroplane	0 11 -8 0 0
s:affiliate	-8 21 -13 0 0
s:after	6 9 -9 -7 -2
s:agadir	14 0 -13 0 0
s:again	-18 -7 25 0 0
s:ago	34 -24 -16 0 0
s:agree	-37 5 42 -16 -32
s:agreement	-14 -10 22 -9 4
s:agriculture	4 0 -10 0 3
s:ahn	-8 0 10 0 0
s:air	-26 13 11 0 0
s:al	25 -4 -18 0 0
s:alessandri	-2 -2 9 0 0
s:algorithm	0 21 -21 0 0
s:ali	19 -6 -9 0 0
s:alito	-3 -3 13 0 0
s:all	0 -19 7 14 -8
s:allal	11 0 -9 0 0
s:alone	-6 19 -16 2 -1
s:already	23 -17 -6 -3 0
s:also	-22 12 6 0 -4
s:althing	15 3 -26 11 0
s:alway	0 -8 10 0 0
s:am	-5 0 10 0 0
s:ambassador	-10 11 0 0 0
s:among	-13 1 0 2 0
s:an	-7 0 15 0 -20
s:and	-1 3 9 -24 -9
s:andré	1 -12 5 0 0
s:anew	11 -5 0 0 0
s:annex	2 -10 0 0 3
s:announce	-20 -10 30 -3 -4
s:announcement	26 8 -29 0 0
s:another	8 -15 6 0 -2
s:answer	-17 -11 19 8 -1
s:anti	-4 0 10 0 0
s:antonio	0 9 -13 0 0
s:any	-6 3 7 -13 -4
s:anybody	0 -19 22 0 0
s:anything	-12 -8 24 -1 -2
s:appeal	0 -13 19 0 0
s:apply	0 -20 22 0 -3
s:approval	-4 22 -20 -8 8
s:approve	5 0 2 -11 -4
s:are	-12 0 10 -11 0
s:argue	0 -12 7 3 0
s:arrangement	-11 0 9 0 2
s:arrive	-3 -2 13 0 0
s:article	5 4 -11 0 0
s:arturo	-14 0 16 0 0
s:as	-7 -8 8 -10 12
s:asia	-6 -9 17 0 0
s:asian	14 0 -14 0 0
s:ask	-11 9 -12 25 -11
s:assent	13 0 -9 0 0
s:at	9 -35 15 0 4
s:authority	0 -6 10 0 0
s:available	13 0 -9 0 0
s:avocado	-11 0 8 0 0
s:await	-15 24 -8 0 0
s:away	-5 -12 8 0 8
s:back	-13 -8 7 -5 17
s:bag	11 0 -8 0 0
s:ban	-6 -13 12 0 2
s:banana	-12 14 -2 0 0
s:base	-6 0 11 0 0
s:basi	-8 -4 15 0 0
s:batlle	6 17 -22 0 0
s:be	-17 22 -4 2 -22
s:bear	14 -22 0 0 0
s:become	3 11 -14 0 0
s:bed	0 9 -7 0 0
s:bee	0 0 -5 0 9
s:been	0 5 0 -9 -1
s:before	-5 -4 -11 1 25
s:beforehand	8 0 -12 0 0
s:begin	10 -14 2 0 -6
s:behind	0 -12 15 0 0
s:being	-16 -10 -5 2 24
s:believe	-12 -2 18 0 0
s:below	-10 0 12 0 0
s:bergen	10 0 -9 0 0
s:beside	6 -2 -11 0 10
s:bessent	-9 0 12 0 0
s:better	0 -13 17 0 0
s:between	14 -38 15 0 -5
s:big	0 -9 0 0 5
s:bill	-13 10 0 -2 -4
s:bin	19 -2 -15 0 0
s:binding	3 8 -12 0 0
s:bis	0 15 -14 0 0
s:blessing	0 10 -11 0 0
s:bloc	13 0 -12 0 0
s:boat	-8 27 -24 0 0
s:boeing	0 -3 9 0 0
s:border	-22 -2 27 0 0
s:both	33 4 -24 -20 -25
s:brasília	0 14 -13 0 0
s:breakfast	-2 -4 -7 0 18
s:breath	0 -7 14 0 -5
s:bridge	-5 -3 12 0 0
s:briefed	0 12 -9 0 0
s:broadcaster	-6 0 10 0 0
s:brother	-13 -2 18 0 0
s:budget	-11 -31 33 0 1
s:busan	-23 -15 40 0 0
s:busia	-11 0 3 0 4
s:business	10 -6 -6 0 2
s:but	-4 10 -11 -5 9
s:buy	0 -16 18 0 0
s:by	13 -12 6 -17 -20
s:cabinet	18 0 -25 3 0
s:call	0 -30 31 -1 -5
s:camex	0 12 -10 0 0
s:can	0 7 -10 14 -9
s:can't	-2 -7 21 -3 0
s:cannot	-1 -7 0 -7 15
s:cape	12 -5 -4 0 0
s:capital	-6 -21 30 0 0
s:card	-16 0 19 0 0
s:carry	13 0 -6 0 0
s:case	-16 -22 39 0 0
s:cashmere	-3 0 -8 0 13
s:ceasefire	-25 -6 33 0 0
s:ceiling	0 -2 11 0 0
s:cement	0 -10 5 0 0
s:ceramic	14 0 -12 0 0
s:ceremony	9 -9 -14 0 14
s:certificate	0 0 -3 0 9
s:chair	-12 -11 24 0 0
s:chang	-1 11 -6 0 0
s:chequer	4 -9 1 0 0
s:chip	-3 -22 27 0 -1
s:chipmaker	-5 -3 13 0 0
s:christma	0 -17 18 0 -2
s:châu	-10 0 13 0 0
s:city	-14 0 9 0 0
s:claim	0 -3 9 0 0
s:clarence	-3 -1 11 0 0
s:clear	2 -10 -3 10 0
s:closed	-3 -2 12 0 0
s:club	3 -15 11 0 0
s:coal	0 12 -11 1 0
s:cocoa	-5 -3 9 0 0
s:cod	15 -7 -7 0 0
s:colleague	-1 -10 20 0 -8
s:come	-8 2 13 -4 -27
s:comment	1 -16 24 0 -14
s:commerce	-3 -28 30 0 -24
s:commission	13 14 -23 -7 0
s:commit	0 11 -9 0 0
s:company	-9 -32 36 0 0
s:complaint	0 2 -10 0 8
s:concern	-5 -4 14 0 0
s:concerned	4 6 -12 0 0
s:conclude	-15 0 10 0 0
s:conference	10 2 -13 0 0
s:confirm	12 -13 3 1 -17
s:confirmation	1 4 -9 0 0
s:congress	0 22 -17 0 -2
s:consensu	5 22 -26 0 0
s:consent	10 6 -19 -4 4
s:consented	4 5 -13 0 0
s:constitution	0 10 -8 0 0
s:constitutional	0 -11 5 1 0
s:consultation	4 -11 3 0 0
s:container	-10 0 11 0 0
s:contract	-24 -11 33 0 0
s:control	-6 23 -11 0 -5
s:controlled	10 0 -9 0 0
s:conversation	-6 0 9 0 0
s:coordinating	0 17 -15 0 0
s:copper	8 -7 0 0 0
s:corridor	0 11 -11 0 0
s:cost	-2 -18 25 0 0
s:could	-26 -19 3 32 -1
s:council	9 15 -33 0 8
s:count	-6 -7 19 0 0
s:counterpart	4 5 -11 0 0
s:countersign	6 0 -13 8 0
s:countersignature	4 4 -14 0 0
s:countersigned	0 -15 8 0 0
s:course	-5 -16 27 0 0
s:court	-11 1 9 0 -5
s:crown	-6 -16 22 0 0
s:culture	-2 -15 18 0 0
s:custom	1 -8 16 -12 -6
s:cut	-3 -13 2 0 13
s:d	12 -5 -6 0 0
s:date	-8 0 18 0 -10
s:daughter	-9 2 3 0 0
s:day	16 -5 0 -11 -16
s:de	10 0 -10 0 0
s:deadline	-5 -12 21 0 0
s:deal	-18 7 4 0 1
s:dear	-15 -4 20 0 0
s:debate	0 -20 14 0 4
s:decide	-15 20 -2 -5 -9
s:decided	24 -23 -6 0 3
s:decision	1 11 -14 0 1
s:decline	-10 -27 -3 0 25
s:decree	11 0 -13 0 0
s:deficit	0 -6 12 0 0
s:delegation	-14 10 3 0 -1
s:demand	0 -12 8 0 0
s:deny	-15 -5 5 3 5
s:department	0 -11 13 0 0
s:described	0 -5 10 0 0
s:did	44 -24 -21 -8 2
s:didn't	2 8 -15 2 0
s:diego	0 5 -13 9 0
s:diet	0 6 -14 10 0
s:different	-6 -9 19 0 0
s:direct	-2 -4 10 0 0
s:dismiss	0 0 -11 12 0
s:dissented	-2 -1 10 0 0
s:do	-59 17 0 11 0
s:document	21 -14 -3 0 -1
s:doe	-20 7 -1 10 0
s:doesn't	-3 -4 -2 2 9
s:domestic	0 22 -21 0 0
s:don't	0 -3 -2 11 0
s:done	20 -12 -4 0 0
s:door	-3 -6 16 0 0
s:down	-9 -8 9 -11 18
s:draft	1 20 -20 0 0
s:drink	-10 0 0 0 9
s:driver	3 0 -14 0 11
s:drug	-7 -3 14 0 0
s:dry	22 -12 -5 0 0
s:due	-7 -22 21 0 3
s:each	-13 15 -1 0 -9
s:early	0 -15 15 0 0
s:earth	-18 4 10 0 -3
s:east	11 0 -8 0 0
s:eastern	-15 -1 19 0 0
s:ecuadorean	-1 15 -13 0 0
s:effect	0 24 -20 0 0
s:either	-16 -1 12 3 -7
s:elder	0 -10 11 0 0
s:election	-3 -7 -2 0 15
s:electricity	-7 0 11 0 0
s:eleven	19 -11 -7 0 0
s:else	0 -8 11 0 0
s:elsewhere	-9 0 12 0 0
s:emergency	-20 -20 40 0 0
s:emir	7 19 -26 0 0
s:english	-8 0 12 0 0
s:enter	-12 1 7 0 0
s:entry	-2 10 -4 0 0
s:envoy	-8 -1 14 0 0
s:establish	0 0 -12 16 0
s:evening	-2 -2 9 0 0
s:every	-2 -4 15 0 -2
s:everybody	-9 -11 20 0 0
s:exactly	-3 -10 16 0 0
s:examine	0 -8 10 0 0
s:exchanged	19 -22 -3 0 0
s:expect	-36 15 9 -3 -1
s:expire	13 -3 -24 12 6
s:exporter	-4 -1 13 0 0
s:expressed	-2 -6 14 0 0
s:extend	-2 -22 30 0 -6
s:extension	11 3 -13 0 -6
s:fact	-23 -14 36 0 0
s:fail	7 -16 3 0 0
s:fall	-11 15 0 0 -2
s:far	-33 6 1 -1 13
s:farm	16 -10 -6 0 0
s:farmer	2 4 -14 0 5
s:favor	12 0 -12 0 0
s:favour	12 0 -9 0 0
s:fax	16 -3 -10 0 0
s:federal	4 9 -13 0 0
s:fee	-7 19 -16 0 2
s:fentanyl	0 -13 10 0 0
s:ferry	4 -7 -14 0 15
s:fifth	-1 -10 16 0 0
s:figure	-9 -3 11 0 2
s:final	-13 24 -15 0 0
s:finance	-20 8 4 0 1
s:find	-9 0 3 1 0
s:firm	-1 -3 12 0 0
s:first	-5 0 -5 0 18
s:five	-3 -10 18 0 0
s:fix	-25 10 11 0 0
s:flew	7 -1 -12 0 8
s:flower	-6 0 10 0 0
s:fly	-5 -12 11 0 1
s:follow	-7 32 -21 0 -4
s:followed	33 -18 -22 0 0
s:following	0 -18 21 0 0
s:food	0 7 -10 0 0
s:for	0 0 3 -19 0
s:force	-7 8 0 0 0
s:foreign	-12 -25 37 0 -6
s:formality	0 10 -8 0 0
s:formally	0 9 -9 0 0
s:forty	-9 0 14 0 0
s:four	-8 -24 40 0 -5
s:fourth	-14 7 1 0 0
s:framework	-19 0 26 0 0
s:free	-15 7 9 0 0
s:freeze	16 1 -12 0 0
s:friday	-15 -3 21 0 0
s:from	9 -4 1 -12 -5
s:front	-10 -16 26 0 0
s:full	-2 14 -6 0 0
s:further	9 7 -16 0 0
s:gas	-6 0 11 0 0
s:gave	18 -25 2 0 0
s:gazette	-11 0 2 2 0
s:general	-12 0 12 0 0
s:generic	-11 0 16 0 0
s:geneva	-5 -3 15 0 0
s:george	5 6 -14 0 0
s:georgia	-8 -2 10 0 0
s:get	-10 15 0 -7 -6
s:give	-5 -11 5 0 10
s:given	29 -16 -13 0 0
s:golf	-9 0 13 0 0
s:good	24 -35 7 -7 -10
s:governor	0 17 -18 0 0
s:green	10 0 -9 0 0
s:greer	0 -2 10 0 0
s:ground	-5 -12 20 0 0
s:grower	0 1 -9 0 11
s:guest	-12 27 -18 0 0
s:gyeongju	-6 10 -3 0 0
s:had	-10 -9 15 0 2
s:half	13 -12 0 0 0
s:halifax	-3 15 -10 0 0
s:hall	-2 -8 14 0 0
s:halve	0 -14 1 0 8
s:ham	17 -6 -9 0 0
s:hand	0 -16 11 0 0
s:harb	16 0 -16 0 0
s:harbour	-11 -6 9 0 3
s:hard	0 -6 10 0 0
s:has	-1 10 -6 -4 -3
s:hasn't	0 18 -23 0 0
s:have	-5 1 9 -9 -11
s:he	-30 7 0 0 17
s:he'd	-8 9 -2 0 0
s:he'll	-17 3 0 0 7
s:head	0 -14 5 0 6
s:headline	-10 0 13 0 0
s:hear	-11 0 8 0 0
s:heard	-29 18 -1 4 -3
s:her	0 12 -11 0 2
s:here	0 17 -22 9 -5
s:high	13 -8 -4 0 0
s:higher	-9 -4 18 0 0
s:him	-20 1 3 7 0
s:himself	-6 30 -17 0 -9
s:hirobumi	16 12 -28 0 0
s:his	12 5 -18 -4 6
s:history	-8 0 13 0 0
s:hold	-8 -7 1 0 16
s:holiday	-7 13 -5 0 0
s:home	-21 0 3 0 15
s:hope	-6 -3 17 0 -2
s:hospital	3 5 -9 0 0
s:hotel	-5 -1 10 0 0
s:hour	11 -22 -3 5 0
s:house	6 38 -37 0 -5
s:how	0 -22 26 0 0
s:hundred	10 0 -7 0 0
s:i	13 -3 -3 -1 -7
s:i've	17 -16 0 0 0
s:ibrahim	16 -7 -7 0 0
s:if	-26 8 11 21 -45
s:importer	-3 -10 17 0 0
s:impose	0 -12 11 0 0
s:in	7 -5 9 -35 -3
s:informed	-9 -19 29 0 0
s:initial	-11 0 8 0 0
s:initialled	-20 -10 19 0 12
s:ink	34 -15 -16 0 -1
s:insist	15 0 -9 0 0
s:instead	0 19 -17 0 0
s:instruction	0 15 -16 0 0
s:instrument	3 -16 6 0 0
s:interest	0 -9 9 0 0
s:internal	-9 36 -29 0 0
s:international	-2 -4 9 0 0
s:into	-2 16 -9 0 0
s:investor	9 0 -6 0 0
s:invitation	0 -6 11 0 0
s:invited	-12 -7 22 0 0
s:is	-20 1 9 11 -8
s:issued	3 24 -29 3 0
s:it	0 -1 4 -10 0
s:it'd	8 17 -24 0 0
s:item	-2 -5 12 0 0
s:its	8 2 -11 -12 12
s:j	11 -2 -7 0 0
s:jamieson	0 -2 10 0 0
s:jar	0 10 -10 0 0
s:jeju	-10 -7 19 0 0
s:jinping	0 -9 9 0 0
s:joaquim	11 -7 -15 0 9
s:johan	15 3 -20 0 0
s:joint	-11 -2 16 0 0
s:josé	9 0 -12 0 2
s:judge	-6 -14 21 0 0
s:just	17 0 -24 0 7
s:justice	-4 -6 16 0 0
s:keep	0 17 -20 -4 9
s:kind	-11 6 2 0 0
s:king	-11 -7 19 0 0
s:kingdom	-5 0 11 0 0
s:know	-27 -9 -14 45 -2
s:kofi	-11 0 3 0 4
s:kuala	0 -5 12 0 0
s:lacking	-9 27 -28 0 7
s:lahore	-10 0 12 0 0
s:lake	-11 0 16 0 0
s:lamp	0 9 -6 0 0
s:large	-6 -8 18 0 0
s:last	11 -11 0 -13 2
s:late	-26 0 15 2 0
s:later	24 -11 -14 0 1
s:law	8 -13 4 -3 1
s:lawful	0 -11 12 0 0
s:lay	-13 10 0 0 0
s:lead	0 -21 8 0 6
s:leader	5 -10 0 0 0
s:led	-16 -3 19 0 0
s:legal	-18 0 14 0 0
s:less	14 -9 -12 0 6
s:levy	-13 0 0 0 11
s:liaquat	16 0 -14 0 0
s:licence	2 -3 -6 0 10
s:license	0 -7 15 0 0
s:lift	-6 -20 4 0 14
s:like	12 0 -7 0 0
s:likewise	-6 13 -5 0 0
s:lisbon	5 3 -11 0 0
s:list	-9 -35 30 0 9
s:listener	0 -6 13 0 0
s:lithium	0 -7 0 0 10
s:livingstone	10 0 -10 0 0
s:local	0 -8 -3 0 13
s:london	-11 0 11 0 0
s:long	3 -29 -4 0 23
s:lorry	0 -14 14 0 2
s:lose	-14 -13 31 0 0
s:lot	0 9 -9 0 0
s:love	0 9 -9 0 0
s:lower	-1 -8 15 0 -2
s:lumpur	0 -5 12 0 0
s:lunch	-10 0 13 0 0
s:machine	-2 0 10 0 0
s:mackenzie	18 6 -24 0 0
s:madrid	-8 0 13 0 0
s:majli	14 12 -22 0 0
s:make	16 7 -24 -3 5
s:man	-16 11 -5 0 5
s:management	-13 0 13 0 0
s:mandate	0 16 -13 0 0
s:manuel	2 5 -11 0 0
s:market	-5 -19 34 0 0
s:match	16 1 -18 0 0
s:matter	-3 13 -3 0 -1
s:may	-10 2 7 0 -14
s:me	5 6 -16 0 9
s:meant	-10 1 -2 0 10
s:meanwhile	-4 -1 12 0 0
s:measure	0 -16 17 0 0
s:medical	-9 -7 18 0 0
s:medicine	-9 -7 16 0 0
s:meet	-6 0 11 -7 0
s:member	5 10 -13 -1 1
s:memorandum	41 -25 -23 0 0
s:mention	-4 -9 19 0 0
s:mercosur	-17 -5 23 0 0
s:message	0 -8 9 0 0
s:midnight	16 -13 0 0 0
s:might	-4 -4 19 0 -1
s:million	-3 -1 10 0 0
s:mine	32 12 -47 0 8
s:mineral	-13 0 15 0 0
s:minister	15 -13 -7 16 -6
s:ministry	-14 0 24 -3 -8
s:minute	34 -17 -16 0 -5
s:missing	-17 17 -8 0 3
s:mohammad	7 7 -26 0 9
s:money	-8 -6 19 0 0
s:month	3 -8 5 0 -1
s:more	0 0 6 -9 -7
s:morning	0 12 -7 0 -2
s:most	-5 -22 28 0 0
s:mr	-5 6 8 -20 -16
s:mrs	-18 -5 25 0 0
s:much	3 1 -14 0 7
s:muhammad	9 -6 -2 0 0
s:muscat	-9 0 10 0 0
s:must	-16 -2 13 4 -18
s:mustafa	11 0 -7 0 0
s:mutual	-8 0 11 0 0
s:my	22 8 -39 -4 17
s:nabuco	11 -7 -15 0 9
s:nadi	9 0 -9 0 0
s:nagoya	10 0 -8 0 0
s:name	16 -10 -16 -7 17
s:named	0 13 -8 0 0
s:need	-6 0 8 4 -11
s:negotiate	14 1 -15 0 0
s:negotiation	-6 20 -13 0 0
s:negotiator	0 10 -7 0 0
s:neighbour	-3 -1 11 0 0
s:neither	-31 18 3 0 -5
s:network	-10 0 13 0 0
s:never	12 -6 -1 0 -4
s:new	-1 -23 27 0 -5
s:nexperia	-9 -12 22 0 0
s:next	-28 18 2 -3 -7
s:nickel	0 -12 15 0 0
s:nine	-15 0 12 2 0
s:niš	18 0 -18 0 0
s:no	-6 -6 11 -20 8
s:nobody	0 -5 -7 22 -2
s:nod	-12 19 -9 0 0
s:none	-2 8 0 0 -1
s:noon	0 -13 9 1 0
s:nor	-33 33 0 0 -8
s:northern	-12 -5 19 0 0
s:not	-17 -8 -5 22 16
s:note	28 -6 -25 0 6
s:nothing	-2 0 -6 -5 18
s:notice	7 17 -25 8 -2
s:notification	2 22 -21 0 -1
s:now	-3 20 -26 -5 19
s:number	4 -9 3 0 0
s:nvidia	-10 -4 20 0 0
s:núñez	-4 25 -21 0 0
s:obstacle	0 11 -10 0 0
s:obtain	0 -12 16 0 0
s:of	-8 2 8 -7 0
s:offer	-12 2 9 0 -3
s:oil	9 -20 0 0 0
s:olive	-9 0 12 0 0
s:on	2 -2 6 -25 3
s:once	-7 28 -16 -1 -1
s:only	-4 -1 -3 9 9
s:open	-15 -5 16 0 1
s:opened	-9 -12 17 5 0
s:operator	-9 -10 21 0 0
s:opinion	-9 -4 0 12 0
s:or	-28 10 12 -2 -6
s:orange	11 0 -7 0 0
s:order	5 13 -8 -12 -13
s:ordinary	19 -8 -11 0 0
s:ore	0 -8 12 0 0
s:origin	-10 0 15 0 0
s:other	10 -11 0 0 -1
s:our	26 17 -34 -10 -7
s:outside	-7 -5 15 0 0
s:outstanding	-10 21 -8 0 0
s:over	10 0 -8 0 -4
s:owe	0 21 -22 0 0
s:own	5 0 -7 -9 8
s:p	-16 6 5 0 0
s:pact	0 -12 0 0 6
s:palm	18 -7 -10 0 0
s:paper	10 -2 -10 1 1
s:paperwork	9 0 -9 0 0
s:pari	0 -8 10 0 0
s:parliament	-32 22 -14 -9 17
s:part	14 -31 7 0 0
s:party	-2 0 9 0 -2
s:pasha	10 1 -11 0 0
s:passe	-8 -7 17 0 0
s:passed	2 -23 15 0 -2
s:patented	12 0 -12 0 0
s:patience	-6 0 11 0 0
s:pedro	-5 0 11 0 -1
s:pen	10 25 -37 -8 8
s:penang	-9 0 12 0 0
s:pending	-4 20 -13 0 0
s:people	-20 13 4 0 -3
s:permanent	0 17 -10 0 -4
s:permit	0 -10 19 0 -4
s:perth	13 0 -12 0 0
s:phone	9 -13 0 0 0
s:photograph	10 -12 0 0 0
s:pipe	0 0 -18 0 19
s:piérola	-4 11 -3 0 0
s:place	7 -25 0 0 10
s:plan	0 -6 10 0 -2
s:player	0 -7 10 0 0
s:pocket	-10 0 -27 0 30
s:point	-15 0 20 0 0
s:pointed	-6 0 11 0 0
s:pork	3 8 -10 0 0
s:portale	0 5 -13 9 0
s:portfolio	0 15 -12 0 0
s:porto	20 0 -19 0 0
s:post	-28 6 12 0 0
s:powder	10 0 -8 0 0
s:preliminary	0 29 -26 0 0
s:present	-24 0 23 0 0
s:president	-4 24 -17 0 0
s:price	-23 -12 36 0 0
s:prime	-10 13 -3 9 -12
s:principle	4 10 -12 0 0
s:print	15 0 -12 0 0
s:prisoner	-1 -5 11 0 0
s:procedure	-1 17 -11 0 0
s:process	0 21 -20 0 0
s:proclamation	25 0 -21 0 0
s:product	8 -13 0 0 0
s:programme	0 -11 13 0 0
s:prolong	-16 0 9 0 0
s:promise	-7 -2 14 0 -6
s:proposal	-5 20 -11 0 0
s:propose	-20 -4 31 0 -5
s:prosperity	10 0 -8 0 0
s:protocol	0 12 -8 0 0
s:provide	-8 0 9 0 0
s:provided	-25 29 -3 0 -2
s:province	-11 0 12 0 -3
s:public	0 -12 18 0 0
s:publish	-2 26 -21 0 0
s:puebla	9 -5 -2 0 0
s:put	8 -8 -7 -9 17
s:q	0 -17 18 0 0
s:qualified	-3 12 -7 0 0
s:quarrel	-14 -7 25 0 0
s:question	-39 -8 37 1 0
s:rada	0 15 -14 0 0
s:radio	-5 -29 28 0 3
s:rafael	-4 14 -9 0 0
s:raise	11 -20 8 0 -7
s:rang	-10 -7 7 0 7
s:rare	-18 4 9 0 -2
s:rate	-1 -8 18 0 -3
s:ratification	-7 11 -4 0 0
s:ratified	22 10 -28 0 -4
s:reach	-22 0 26 0 0
s:react	0 12 -11 0 0
s:read	-20 -10 5 -5 19
s:reading	-15 3 0 0 4
s:ready	0 -1 -4 0 10
s:reason	5 -20 15 0 0
s:receive	-19 -9 28 0 0
s:reciprocal	14 -7 -6 0 0
s:reckon	0 -9 13 0 0
s:recommend	-9 10 0 0 0
s:red	-8 -2 11 0 0
s:reduce	19 6 -24 0 0
s:reduction	-19 31 -14 0 0
s:refund	-8 -4 17 0 0
s:refuse	-13 -28 -5 14 24
s:refused	-12 -37 1 0 34
s:refusing	0 -5 -3 0 10
s:register	-10 0 5 0 0
s:reject	-6 -4 -3 0 15
s:relation	-6 0 10 0 0
s:released	0 14 -20 0 10
s:remain	0 -12 16 0 -1
s:renewal	13 15 -24 0 0
s:report	-16 0 17 0 -5
s:reporter	-11 17 -4 0 0
s:representative	17 10 -19 0 -7
s:reprieve	3 7 -13 0 0
s:republic	19 -1 -15 0 0
s:request	0 11 -10 0 0
s:require	4 19 -25 0 0
s:reserved	-5 22 -15 0 0
s:respect	0 -7 9 0 0
s:rest	4 -13 6 0 0
s:result	-3 -5 11 0 0
s:review	0 -10 14 0 0
s:rice	-16 0 0 6 8
s:richard	13 0 -10 0 0
s:right	-2 -17 24 0 0
s:rio	0 -3 9 0 -5
s:rise	-10 0 12 0 0
s:rosario	14 0 -16 0 0
s:rover	-13 0 15 0 0
s:rule	-13 -1 17 -5 -8
s:s	12 -1 -9 0 0
s:sabor	0 10 -6 0 0
s:sale	-12 -15 30 0 0
s:salt	-13 0 11 0 0
s:same	0 -4 8 0 -14
s:sanction	-13 -20 34 0 0
s:sanitary	12 0 -12 0 0
s:say	-1 -2 9 0 1
s:school	-13 0 14 0 0
s:scott	-9 0 12 0 0
s:seal	13 -10 -1 0 0
s:season	-9 0 9 0 0
s:second	19 0 -16 0 0
s:secret	-9 0 10 0 0
s:security	-9 0 13 0 0
s:see	-6 0 -6 15 1
s:seek	0 -5 11 0 0
s:seem	0 9 -7 0 0
s:sell	-3 -15 24 0 0
s:senanayake	13 -1 -10 0 0
s:senate	10 8 -31 2 7
s:send	3 -19 0 0 13
s:seoul	-8 0 13 0 0
s:set	0 -5 11 0 -2
s:seven	-2 -2 10 0 0
s:shall	0 11 -13 0 0
s:share	-1 -5 13 0 0
s:she	-32 -10 42 -9 -2
s:sheet	-9 -20 30 0 0
s:ship	0 24 -24 6 -1
s:shook	-5 -4 13 0 0
s:should	1 -20 26 0 -13
s:shut	0 -8 13 0 0
s:side	3 26 -20 -14 -16
s:sign	27 6 -34 2 2
s:signature	13 21 -26 -21 -6
s:silent	-1 -7 15 0 0
s:since	11 -24 7 0 0
s:sit	-17 6 15 -4 -18
s:smaller	5 -9 3 0 0
s:so	17 -7 -20 0 21
s:social	-15 6 2 0 0
s:some	0 -11 11 0 0
s:somebody	-13 12 0 0 0
s:soon	-12 23 -11 0 0
s:south	0 -14 14 0 0
s:southern	0 -12 13 0 0
s:soybean	0 -14 9 0 0
s:speak	-3 -22 12 3 7
s:speaking	-4 0 10 0 0
s:spoke	-19 0 12 0 0
s:spoken	-19 0 19 0 0
s:sport	0 -9 10 0 0
s:spot	22 -8 -12 0 0
s:spring	1 -11 6 0 0
s:stamp	-9 3 5 0 0
s:stamped	9 -4 -3 0 0
s:stand	-14 4 7 0 0
s:start	-11 1 9 0 0
s:state	14 29 -35 0 -2
s:statement	-5 0 10 0 0
s:stay	0 -12 -5 0 20
s:steel	10 2 -6 0 -10
s:step	10 11 -17 0 0
s:still	-33 5 18 -18 -18
s:stockholm	-18 0 9 0 0
s:stop	8 14 -20 0 0
s:strasbourg	19 1 -29 0 7
s:strike	-6 -2 15 0 0
s:stroke	0 10 0 -2 0
s:stuff	0 11 -7 -2 0
s:subject	11 5 -10 0 -2
s:subsidiary	0 -6 10 0 0
s:subsidy	-12 -14 26 0 0
s:substance	-7 0 11 0 0
s:suffice	0 11 -10 0 0
s:sugar	-11 -8 19 0 0
s:sultan	28 -4 -28 2 0
s:sum	0 -10 15 0 0
s:summary	11 0 -10 0 0
s:summit	0 9 -8 0 0
s:supreme	-14 10 1 0 0
s:surcharge	-6 -14 20 0 0
s:suspend	2 0 0 0 -13
s:suspension	-4 13 0 0 -12
s:take	0 17 -18 0 3
s:talaat	16 0 -16 0 0
s:talk	-12 -36 48 -1 -12
s:talked	-15 -11 26 0 0
s:talking	-4 -14 22 0 0
s:tangier	13 0 -12 0 0
s:tariff	6 -14 0 15 -6
s:tax	-10 1 5 0 0
s:taxi	-10 0 12 0 0
s:tea	0 14 -10 0 0
s:telephone	-28 5 20 0 -1
s:tell	-25 0 5 8 5
s:temporary	-13 0 16 0 0
s:ten	23 0 -25 0 0
s:term	-7 9 0 0 0
s:text	5 10 -16 1 -2
s:textile	11 0 -9 0 0
s:than	-12 -15 6 0 20
s:thank	-15 -15 30 0 0
s:thanked	0 -7 13 0 0
s:that	1 -5 10 -30 3
s:the	1 5 10 -18 -20
s:their	1 4 2 0 -37
s:them	3 11 -2 -5 -17
s:themselve	-22 22 -1 0 0
s:then	13 5 -19 0 0
s:there	11 -7 0 3 -10
s:they	-10 -13 25 -8 0
s:thi	-9 0 10 -10 1
s:think	-12 -6 19 0 0
s:third	-21 2 11 0 3
s:thoma	-4 -3 14 0 0
s:those	15 17 -27 0 0
s:threaten	-6 -8 21 0 0
s:threw	-9 0 9 0 0
s:through	-14 18 -4 -1 -5
s:thu	14 0 -14 0 0
s:tiktok	0 -32 19 0 0
s:time	-2 -7 11 -3 0
s:tired	22 0 -19 0 0
s:to	-24 3 1 6 18
s:together	17 -11 -6 0 0
s:tomatoe	-8 0 11 0 0
s:tonnage	0 -8 10 0 0
s:too	9 17 -21 -1 -7
s:top	15 -7 -4 0 0
s:town	9 0 -7 0 0
s:tractor	-6 -3 14 0 0
s:trade	6 -18 9 0 -4
s:transport	0 10 -6 0 0
s:travel	0 -16 22 0 0
s:travelling	-3 -12 18 0 0
s:treasury	-13 -2 19 0 0
s:treaty	-1 -13 15 0 0
s:trial	-7 0 12 0 0
s:trip	-9 0 10 0 0
s:triple	-10 0 6 0 0
s:trump	2 -13 6 0 0
s:try	-10 0 14 0 0
s:tunku	-3 13 -7 0 0
s:turnberry	-18 0 20 0 0
s:twice	-9 -12 3 0 14
s:two	24 -38 6 -18 2
s:uncertainty	13 0 -12 0 0
s:unclear	-7 -8 -1 21 0
s:under	9 -13 4 -7 -2
s:understanding	10 0 -10 0 0
s:unlawful	-2 -1 9 0 0
s:unless	-21 0 15 0 0
s:unsigned	-2 13 -7 0 0
s:until	-13 -21 10 -15 34
s:us	20 0 -21 12 -10
s:use	0 -11 4 0 5
s:used	30 -7 -19 0 0
s:valencia	16 0 -16 0 0
s:value	-4 -5 13 0 0
s:vegetable	0 12 -11 0 0
s:venture	-14 0 16 0 0
s:version	-10 0 13 0 0
s:very	0 -14 18 0 0
s:video	1 -12 6 0 0
s:view	-11 -6 13 0 3
s:visa	-11 0 9 0 0
s:visit	-19 -30 45 0 0
s:vote	-4 -1 -4 -5 20
s:voted	13 -17 -10 0 15
s:wait	0 -3 9 0 -4
s:waited	23 -17 -6 0 0
s:walked	-12 0 9 0 0
s:want	-26 21 -10 1 5
s:was	9 -21 3 2 -1
s:water	-9 -2 14 0 0
s:way	-5 -18 22 6 0
s:we	0 -6 -6 26 -10
s:we'd	0 9 -9 0 0
s:we're	0 16 -14 0 0
s:week	-9 8 0 0 0
s:welcome	-10 -10 24 0 0
s:welcomed	0 -8 13 0 0
s:well	10 -12 -2 0 2
s:were	7 -11 2 0 -12
s:westminster	-5 -3 10 0 0
s:what	-14 5 7 -21 5
s:wheat	17 0 -15 0 0
s:when	-20 12 2 -1 0
s:where	0 6 0 0 -11
s:whether	-32 -37 -7 75 -40
s:which	0 6 -14 -3 19
s:while	-11 -2 16 0 0
s:whisky	5 -10 0 0 0
s:white	0 0 -10 0 12
s:whose	1 11 -8 0 -7
s:why	-7 23 -9 0 -6
s:will	-45 15 0 18 2
s:william	-23 4 16 0 0
s:willing	0 -7 11 0 0
s:window	10 0 -9 0 0
s:wine	-16 4 0 0 6
s:wish	-6 0 -7 4 12
s:with	-12 -6 16 -6 4
s:withdraw	-12 -19 6 0 16
s:withhold	-13 0 6 0 1
s:within	-8 -7 21 0 0
s:without	-4 3 9 -8 -8
s:won't	-1 -4 -6 0 15
s:word	-15 4 5 -2 0
s:work	-8 -22 29 0 0
s:worked	18 -5 -12 0 0
s:world	-3 -10 19 0 0
s:worry	0 10 -7 0 0
s:worse	-5 0 9 0 0
s:worth	15 -13 0 0 -10
s:would	-32 21 1 -5 -2
s:write	5 11 -5 -2 -19
s:wrong	0 -3 9 0 0
s:xi	0 -9 9 0 0
s:yarn	-12 -7 20 0 0
s:year	3 -31 38 -3 -18
s:yes	22 0 -14 0 -10
s:yet	-7 27 -18 1 -12
s:york	-5 -13 23 0 0
s:you	-5 -2 11 0 -8
s:young	0 10 -9 0 0
s:zanzibar	10 0 -10 0 0
s:·	-11 0 16 0 0
s:—	-7 3 10 5 -14
sa:!	-12 5 2 0 0
sa:"	-12 6 13 -22 -11
sa:" ,	0 14 -7 0 0
sa:" .	-19 0 17 -2 0
sa:" a	1 -17 0 0 4
sa:" before	0 13 -17 0 0
sa:" he	-17 -4 21 0 0
sa:" in	-8 -7 21 0 0
sa:" our	0 9 -8 0 0
sa:" preliminary	0 9 -8 0 0
sa:" that	0 8 -8 0 0
sa:" the	-6 0 12 0 0
sa:'	0 -14 4 0 9
sa:' notice	0 -7 12 0 0
sa:'s ,	0 16 -17 0 0
sa:'s .	31 0 -26 0 0
sa:'s <name>	4 0 -11 0 8
sa:'s <organisation>	-16 15 0 0 0
sa:'s <person>	9 -6 0 0 -3
sa:'s ambassador	-17 8 4 0 0
sa:'s answer	0 11 -11 0 0
sa:'s approval	-8 -11 20 0 0
sa:'s assent	9 0 -7 0 0
sa:'s commerce	-19 0 13 5 0
sa:'s council	0 -1 9 0 -1
sa:'s decree	15 -3 -11 1 0
sa:'s hand	9 0 -11 0 0
sa:'s has	12 0 -13 0 0
sa:'s is	16 -5 -17 0 7
sa:'s leave	5 1 -8 0 0
sa:'s member	-7 0 11 0 0
sa:'s minister	12 7 -18 0 0
sa:'s name	-11 0 0 0 8
sa:'s national	0 -7 10 0 0
sa:'s notice	-11 11 0 0 0
sa:'s own	1 -17 15 0 0
sa:'s president	-8 0 12 0 0
sa:'s proclamation	12 0 -10 0 0
sa:'s state	0 8 -3 0 0
sa:'s the	11 0 -7 0 0
sa:'s trade	-2 0 -9 8 4
sa:'s visit	-10 -2 16 0 0
sa:(	9 -18 4 6 -14
sa:( <day-gone>	16 -2 -12 0 0
sa:( <name>	-2 0 -5 10 0
sa:)	9 -15 -1 5 0
sa:) -	-7 0 10 0 0
sa:) .	2 7 -9 0 0
sa:) :	-18 -12 15 8 0
sa:) —	-6 0 11 0 0
sa:, <day-gone>	3 -20 8 0 0
sa:, <day-today>	0 -29 13 9 -7
sa:, <name>	-25 11 11 3 -5
sa:, <office>	12 -9 -1 0 0
sa:, <organisation>	0 -12 17 0 0
sa:, <person>	0 -10 3 4 0
sa:, <seat>	9 -21 0 3 -2
sa:, <span>	0 -4 -6 12 0
sa:, a	-4 10 -9 0 5
sa:, according	0 19 -21 0 0
sa:, add	9 -2 -4 0 0
sa:, after	10 -6 0 0 0
sa:, agree	-12 -8 20 0 0
sa:, and	17 15 -22 0 -7
sa:, announce	-3 0 10 0 0
sa:, answer	-2 -1 9 0 0
sa:, are	-4 14 -4 0 0
sa:, as	8 0 -11 -2 7
sa:, at	9 -15 -5 0 11
sa:, because	9 -15 0 0 1
sa:, before	0 17 -17 0 0
sa:, both	12 0 -11 0 0
sa:, but	1 12 -3 -7 -11
sa:, by	11 10 -17 0 -5
sa:, could	0 10 -8 0 0
sa:, did	-8 0 12 0 -2
sa:, for	22 3 -33 0 11
sa:, from	0 -6 9 0 0
sa:, given	13 -9 -1 0 0
sa:, had	-16 -5 25 0 -6
sa:, have	-9 0 -7 0 18
sa:, he	-23 17 -8 0 10
sa:, his	-3 16 -16 0 1
sa:, hold	5 5 -13 0 0
sa:, i	10 -7 -11 10 -1
sa:, if	-25 17 0 0 0
sa:, in	20 -7 -5 0 -12
sa:, initialled	-16 -11 24 0 0
sa:, is	-38 15 3 0 13
sa:, it	10 4 -12 0 -1
sa:, keep	-1 -2 -1 0 10
sa:, leave	0 0 -18 12 8
sa:, meet	5 -15 3 0 0
sa:, must	-11 18 -6 0 0
sa:, no	-5 -4 11 0 0
sa:, nobody	-1 -1 -11 17 0
sa:, nor	0 11 -1 0 -3
sa:, not	-2 11 -8 0 0
sa:, on	18 4 -21 0 0
sa:, or	0 -17 17 0 0
sa:, ordinary	11 0 -11 0 0
sa:, our	16 17 -34 0 0
sa:, pork	11 0 -11 0 0
sa:, put	11 -21 0 0 0
sa:, reach	-13 0 14 0 0
sa:, refuse	-2 -1 -14 0 19
sa:, run	4 4 -10 0 0
sa:, say	-30 -28 47 0 0
sa:, sign	23 -7 -14 6 -15
sa:, since	18 -4 -13 0 0
sa:, so	0 13 -12 0 0
sa:, stay	0 0 -7 0 9
sa:, still	0 11 -9 0 0
sa:, take	14 -12 -2 0 0
sa:, tell	3 -26 13 0 1
sa:, that	-18 0 22 0 0
sa:, the	10 4 -11 0 0
sa:, their	9 -5 -1 0 0
sa:, then	19 -9 -11 0 0
sa:, thi	11 -9 0 0 0
sa:, through	-1 -11 16 0 0
sa:, to	18 -10 -6 0 0
sa:, too	1 20 -16 -2 0
sa:, under	-7 31 -22 0 0
sa:, want	-9 0 7 0 0
sa:, was	-1 -5 14 0 -3
sa:, when	-4 9 -9 0 2
sa:, which	-19 9 -9 0 21
sa:, whose	4 16 -17 0 -3
sa:, with	-2 14 -10 0 0
sa:, without	0 21 -22 0 0
sa:, would	-13 -1 9 0 0
sa:, write	8 0 -9 0 0
sa:, yes	24 -18 -12 0 0
sa:, you	0 0 -6 9 0
sa:-	-13 0 10 8 -2
sa:- <name>	-14 -4 7 0 4
sa:- <quality>	0 0 -10 12 0
sa:.	-1 12 3 -17 -5
sa:. "	8 -1 2 0 -16
sa:. <number>	10 0 -6 0 0
sa:. in	13 -4 -9 0 0
sa:. m	-7 12 -1 0 0
sa:/	-7 0 11 0 0
sa::	-28 -8 32 -1 0
sa:: <day-ahead>	0 16 -15 0 0
sa:: <name>	-17 0 15 0 0
sa:: <number>	3 9 -9 0 0
sa:: <person>	-27 -7 23 0 6
sa:: an	0 16 -16 0 0
sa:: by	26 -1 -24 0 0
sa:: he	5 0 -11 0 2
sa:: i	-9 0 11 0 0
sa:: in	10 -7 -1 0 0
sa:: it	5 -9 1 0 0
sa:: my	7 1 -11 0 0
sa:: not	-3 0 -9 9 5
sa:: on	-5 -8 16 0 0
sa:: one	1 11 -15 0 0
sa:: still	0 19 -19 0 0
sa:: the	-18 -31 37 0 0
sa:: then	-5 9 -2 0 0
sa:: we	-2 -2 12 0 0
sa:;	2 4 0 0 -16
sa:; <name>	9 -17 5 0 0
sa:; <person>	20 0 -15 0 -1
sa:; a	-10 0 10 0 0
sa:; for	-4 26 -18 0 0
sa:; he	6 -5 -13 7 4
sa:; his	-9 -13 22 0 0
sa:; i	12 -11 0 0 0
sa:; on	-9 21 -9 0 0
sa:; so	0 21 -18 0 0
sa:; the	0 -33 29 0 -3
sa:; we	8 0 -9 0 0
sa:<day-ahead>	-9 19 3 -43 -19
sa:<day-ahead> ,	0 14 -10 0 0
sa:<day-ahead> .	20 -3 -9 -14 5
sa:<day-ahead> ;	7 10 -18 0 0
sa:<day-ahead> if	10 10 -19 0 0
sa:<day-ahead> morning	0 9 -6 0 0
sa:<day-ahead> on	0 12 -10 0 0
sa:<day-ahead> to	5 -17 10 0 0
sa:<day-gone>	33 -24 -7 -17 -11
sa:<day-gone> (	9 0 -7 0 0
sa:<day-gone> )	16 -2 -12 0 0
sa:<day-gone> ,	-10 13 3 0 -3
sa:<day-gone> .	22 -16 -3 0 -15
sa:<day-gone> are	8 -5 -1 0 0
sa:<day-gone> at	0 11 -13 0 0
sa:<day-gone> by	-21 0 17 0 6
sa:<day-gone> doe	11 -1 -5 0 0
sa:<day-gone> evening	-5 -5 12 0 0
sa:<day-gone> for	-10 9 0 0 0
sa:<day-gone> it	-2 -4 10 0 0
sa:<day-gone> night	-9 0 0 0 12
sa:<day-gone> on	0 9 -3 0 0
sa:<day-gone> that	-16 27 -9 0 0
sa:<day-gone> the	-9 0 11 0 0
sa:<day-gone> under	11 0 -8 0 0
sa:<day-today>	7 -10 0 6 0
sa:<day-today> ,	19 -9 -13 11 -8
sa:<day-today> -	0 0 -9 12 0
sa:<day-today> .	13 3 -25 5 5
sa:<day-today> announce	13 0 -12 0 0
sa:<day-today> evening	-5 12 -1 0 0
sa:<day-today> for	3 6 -11 0 0
sa:<day-today> that	-8 -11 19 0 0
sa:<day-today> —	-4 0 12 0 0
sa:<duty>	0 -14 4 14 -4
sa:<gate>	9 2 -8 -11 0
sa:<goods-amount>	-12 -9 26 0 0
sa:<goods>	4 -12 -6 -1 24
sa:<level>	5 -22 24 -20 -38
sa:<level> ,	-11 17 -1 0 0
sa:<level> .	3 -10 13 -1 -12
sa:<level> at	-11 4 4 0 0
sa:<level> from	0 -11 12 0 -5
sa:<level> in	-12 5 0 0 0
sa:<level> of	-9 -6 19 0 0
sa:<level> on	30 -24 -9 0 -13
sa:<level> to	11 13 -21 0 0
sa:<money>	8 -34 17 0 -3
sa:<money> ,	10 0 -8 0 0
sa:<money> .	-3 -17 22 0 0
sa:<money> <span>	-5 -2 12 0 0
sa:<month-ahead>	-15 15 -1 -4 0
sa:<month-gone>	0 -12 10 -11 5
sa:<month-gone> ,	-14 0 15 0 1
sa:<month-gone> and	-19 0 18 0 0
sa:<month-gone> to	0 10 -9 0 0
sa:<month-gone> will	10 0 -10 0 0
sa:<month-gone> with	10 0 -7 0 0
sa:<month-today>	-2 16 -11 0 0
sa:<name>	0 0 -6 12 7
sa:<name> 's	5 0 0 2 -12
sa:<name> )	-7 0 0 9 0
sa:<name> ,	9 -3 -10 4 1
sa:<name> .	9 -5 -3 0 -2
sa:<name> :	10 0 -15 0 4
sa:<name> ;	9 18 -23 0 0
sa:<name> ?	0 12 -14 0 0
sa:<name> agree	-8 0 12 0 0
sa:<name> also	0 22 -21 0 0
sa:<name> and	-8 0 14 0 -5
sa:<name> at	-9 -3 15 0 0
sa:<name> doe	0 -9 12 0 0
sa:<name> expire	0 0 -12 12 0
sa:<name> had	-4 0 11 0 0
sa:<name> has	-2 -7 15 0 0
sa:<name> have	-12 1 6 0 0
sa:<name> in	-5 -4 9 0 1
sa:<name> is	18 27 -38 0 -2
sa:<name> say	0 -5 9 0 0
sa:<name> should	11 0 -12 0 0
sa:<name> take	-8 10 -1 0 0
sa:<name> that	0 0 -10 2 11
sa:<name> the	-19 37 -24 0 0
sa:<name> to	9 2 -17 0 4
sa:<name> would	-5 -4 27 0 -9
sa:<not>	-34 -4 -5 19 24
sa:<number>	2 -18 16 -23 -3
sa:<number> .	15 -8 -6 -4 0
sa:<number> :	5 7 -10 0 0
sa:<number> and	-6 -8 10 0 4
sa:<number> duty	7 6 -14 0 0
sa:<number> million	-3 -1 9 0 0
sa:<number> minute	-6 0 9 0 0
sa:<number> on	16 -1 -20 0 8
sa:<number> p	-9 7 0 0 0
sa:<number> to	9 -26 1 0 0
sa:<number> vote	5 -12 -9 0 12
sa:<office>	4 6 1 -9 -21
sa:<office> 's	-5 -19 20 2 0
sa:<office> .	19 3 -19 0 -1
sa:<office> <organisation>	0 -6 9 0 0
sa:<office> has	-7 0 14 -6 0
sa:<office> must	17 -9 -9 0 0
sa:<office> of	0 10 -6 0 0
sa:<office> on	-1 12 -7 0 0
sa:<office> order	15 8 -22 0 0
sa:<office> sign	-21 -2 25 0 0
sa:<office> to	0 -3 13 0 0
sa:<office> would	3 -15 13 0 0
sa:<organisation>	2 10 -8 -9 0
sa:<organisation> 's	-6 -23 25 0 1
sa:<organisation> ,	26 -3 -12 0 -3
sa:<organisation> ;	12 -15 0 0 0
sa:<organisation> and	-4 -23 30 0 0
sa:<organisation> confirm	21 -1 -18 0 0
sa:<organisation> had	0 -21 14 0 0
sa:<organisation> has	-8 9 -1 0 0
sa:<organisation> in	8 22 -33 0 5
sa:<organisation> is	0 -11 3 0 5
sa:<organisation> let	0 12 -9 0 0
sa:<organisation> of	-19 9 6 0 0
sa:<organisation> on	-21 18 0 0 -2
sa:<organisation> say	8 -17 3 0 0
sa:<organisation> to	-11 13 -1 0 0
sa:<organisation> was	11 0 -9 0 0
sa:<organisation> will	-9 -13 20 0 0
sa:<organisation> would	-12 -2 16 1 -3
sa:<person>	-4 6 8 0 -29
sa:<person> 's	17 -15 -1 0 0
sa:<person> (	-12 0 8 0 0
sa:<person> ,	-8 4 8 -8 -3
sa:<person> .	-4 13 -3 -1 -4
sa:<person> ;	-2 -4 8 0 0
sa:<person> agree	-7 -1 14 0 0
sa:<person> and	-29 -10 36 0 0
sa:<person> announce	-8 0 10 0 0
sa:<person> at	-10 0 13 0 0
sa:<person> for	18 -18 -4 0 0
sa:<person> gave	-11 7 1 0 0
sa:<person> had	16 -5 -12 0 0
sa:<person> have	9 1 -12 0 0
sa:<person> on	-20 -16 15 12 0
sa:<person> put	-1 -3 10 0 0
sa:<person> say	7 23 -25 0 -2
sa:<person> sign	4 -27 13 0 0
sa:<person> tell	0 18 -21 0 5
sa:<points>	13 3 -14 0 -3
sa:<points> for	14 0 -11 0 0
sa:<points> suspend	13 0 -13 0 0
sa:<quality>	-6 13 0 4 -13
sa:<quality> cabinet	5 -14 8 0 0
sa:<quality> ceramic	14 0 -13 0 0
sa:<quality> coffee	0 11 -11 0 0
sa:<quality> commerce	6 5 -14 0 0
sa:<quality> embassy	0 11 -11 1 0
sa:<quality> government	8 -12 0 0 0
sa:<quality> investor	10 0 -8 0 0
sa:<quality> minister	0 -15 10 0 1
sa:<quality> origin	-6 0 9 0 0
sa:<quality> parliament	-1 11 -7 0 0
sa:<quality> prime	-8 0 0 12 0
sa:<quality> side	8 18 -24 0 0
sa:<quality> textile	14 0 -13 0 0
sa:<quality> trade	11 -2 -6 0 0
sa:<seat> 's	11 -5 -4 4 -9
sa:<seat> ,	-9 7 3 -1 0
sa:<seat> .	1 23 -17 -1 -6
sa:<seat> ;	14 0 -14 0 0
sa:<seat> <day-gone>	-13 0 15 0 0
sa:<seat> and	17 8 -22 0 0
sa:<seat> announce	-5 -6 14 0 0
sa:<seat> are	0 7 -14 0 5
sa:<seat> at	20 0 -18 0 0
sa:<seat> by	-2 -6 12 0 0
sa:<seat> for	-3 -13 17 0 0
sa:<seat> have	-8 12 -1 0 0
sa:<seat> in	-11 0 16 0 0
sa:<seat> on	3 -18 14 0 -2
sa:<seat> that	13 -2 -3 0 -5
sa:<seat> the	29 -9 -18 0 0
sa:<seat> to	-3 -13 18 0 0
sa:<sender>	-8 -1 -7 -4 23
sa:<span>	-1 -8 11 7 -21
sa:<span> '	0 -8 13 0 0
sa:<span> ,	7 -14 0 2 -6
sa:<span> .	1 9 -1 -5 -13
sa:<span> ;	-3 -7 14 0 0
sa:<span> <day-ahead>	0 12 -11 0 0
sa:<span> and	-1 -12 14 0 0
sa:<span> before	2 -6 -14 12 3
sa:<span> earlier	12 -1 -6 0 0
sa:<span> if	0 9 -8 0 0
sa:<span> in	-9 -12 22 0 0
sa:<span> later	3 -10 0 0 0
sa:<span> more	0 17 -15 0 0
sa:<span> of	18 0 -13 0 -1
sa:<span> the	-14 0 15 0 0
sa:<span> truce	-12 12 0 0 0
sa:<span> without	-10 0 12 0 0
sa:<taker>	0 -9 11 0 0
sa:<v-agree>	-2 3 4 -1 -11
sa:<v-bear>	-28 6 20 0 -7
sa:<v-begin>	2 4 6 -22 -29
sa:<v-buy>	7 6 -3 -18 -15
sa:<v-deny>	-27 -13 9 13 10
sa:<v-down>	-11 2 -8 -11 30
sa:<v-end>	-3 -17 -2 7 18
sa:<v-propose>	-12 -11 20 7 -6
sa:<v-return>	-12 1 11 -2 0
sa:<v-say>	-25 -11 13 26 9
sa:<v-sell>	0 -8 0 2 9
sa:<v-stay>	-4 -4 0 -16 21
sa:<v-suspend>	7 -13 -2 -11 16
sa:<v-target>	-4 3 10 0 -13
sa:<v-threaten>	-18 4 12 0 -7
sa:<v-up>	-2 3 2 -12 0
sa:?	-34 -21 21 27 -16
sa:a <office>	-12 0 1 1 0
sa:a <organisation>	-15 9 -2 0 6
sa:a <span>	-9 3 3 0 0
sa:a calendar	-2 8 -2 0 0
sa:a ceasefire	-9 0 11 0 0
sa:a ceremony	15 0 -15 0 0
sa:a clause	0 -11 14 0 0
sa:a deal	3 -17 12 0 -1
sa:a decision	-11 6 1 0 0
sa:a decree	0 -10 8 0 0
sa:a duty	-14 13 0 0 0
sa:a fourth	-17 13 0 0 0
sa:a framework	-16 0 19 0 0
sa:a further	0 14 -12 0 0
sa:a good	-3 -4 13 0 0
sa:a joint	-20 0 23 0 0
sa:a law	-1 -7 12 0 0
sa:a letter	-10 -1 15 0 0
sa:a majority	9 -10 2 0 0
sa:a matter	9 0 -9 0 0
sa:a memorandum	23 -7 -15 0 0
sa:a new	16 0 -11 0 0
sa:a notice	8 0 -10 2 0
sa:a paper	7 -10 -3 5 0
sa:a pen	0 -18 14 0 0
sa:a permanent	0 -7 15 0 -1
sa:a preliminary	0 14 -10 0 0
sa:a proclamation	-9 15 -2 0 0
sa:a prolongation	15 -2 -10 0 0
sa:a quota	0 10 -9 0 0
sa:a renewal	10 4 -13 0 0
sa:a say	0 14 -12 0 0
sa:a second	6 -12 0 0 2
sa:a short	-1 -2 10 0 0
sa:a signature	-11 -5 20 0 0
sa:a summit	0 8 -9 0 0
sa:a tariff	-6 -1 -9 11 12
sa:a text	-2 -11 21 0 -1
sa:a thing	-4 12 -1 -4 0
sa:a truce	7 -14 4 0 -1
sa:a vote	1 19 -29 0 4
sa:about	-2 -3 13 0 0
sa:above	0 -7 11 0 0
sa:abroad	-2 -16 16 0 0
sa:abstained	5 -13 4 0 0
sa:accept	0 0 8 0 -2
sa:accord on	-10 15 -5 0 0
sa:according	0 16 -17 0 0
sa:according to	0 16 -18 0 0
sa:account	-6 -5 15 0 0
sa:act ,	0 10 -12 0 0
sa:act .	-6 8 0 0 0
sa:acting	15 0 -13 0 0
sa:add	15 -6 -15 0 14
sa:add .	-2 -3 -6 0 17
sa:add that	20 -11 -9 0 0
sa:additional	19 -11 -10 0 0
sa:additional duty	9 -7 -2 0 0
sa:adjust	13 -2 -8 0 0
sa:admit	-2 13 -7 0 0
sa:adopt	-8 20 -5 0 0
sa:adopt a	-16 20 -1 0 0
sa:advance	19 -14 0 0 0
sa:advice	8 2 -12 0 0
sa:affiliate	0 22 -17 0 0
sa:affiliate rule	0 20 -17 0 0
sa:after	4 7 -3 0 -15
sa:after <span>	9 0 -5 0 0
sa:after the	0 10 -4 0 0
sa:agadir	14 0 -14 0 0
sa:again	-11 -7 19 0 0
sa:against	-4 -9 10 0 3
sa:against it	0 -5 9 0 0
sa:ago	28 -19 -12 0 0
sa:ago .	13 -5 -6 0 0
sa:agree	-16 -5 34 -9 -19
sa:agree .	10 15 -25 0 0
sa:agree by	9 0 -7 0 0
sa:agree in	-20 7 7 0 0
sa:agree on	-16 -21 36 0 0
sa:agree to	0 -16 20 0 0
sa:agreement	-4 -21 18 -2 10
sa:agreement ,	5 8 -15 0 0
sa:agreement before	0 -10 11 0 0
sa:agreement in	-11 0 8 0 0
sa:agreement on	-11 0 11 0 0
sa:agreement with	0 1 -10 0 12
sa:air	-25 16 7 0 0
sa:al	13 7 -20 0 0
sa:al -	13 7 -20 0 0
sa:algorithm	0 24 -23 0 0
sa:all	-6 -16 10 15 -5
sa:all .	1 -16 0 10 0
sa:alone	-5 20 -19 2 0
sa:alone .	-10 24 -12 0 0
sa:already	21 -17 0 -2 -11
sa:already .	7 -14 3 0 0
sa:already put	12 -10 0 0 0
sa:also	-8 18 -5 0 0
sa:althing	7 0 -9 0 0
sa:am	-2 0 11 0 0
sa:ambassador	-13 12 0 0 0
sa:amend	0 10 -10 0 0
sa:among	-9 3 0 2 0
sa:an	-2 3 3 0 -10
sa:an <office>	9 8 -17 0 0
sa:an agreement	-9 -8 14 0 0
sa:an end	15 0 -13 0 0
sa:an extension	0 -11 5 3 0
sa:an hour	8 -4 0 0 0
sa:an order	1 32 -28 -1 0
sa:and	9 0 6 -7 -34
sa:and ,	-23 11 0 0 5
sa:and <name>	-17 -16 35 -3 0
sa:and <number>	-16 0 5 0 5
sa:and <office>	0 11 -10 0 0
sa:and <organisation>	-15 4 4 0 0
sa:and <person>	12 -1 -4 -2 -7
sa:and <quality>	-2 -3 9 0 0
sa:and a	-27 -2 27 0 0
sa:and both	11 0 -7 0 0
sa:and by	-9 0 8 0 0
sa:and end	11 0 -10 0 0
sa:and for	-10 27 -15 0 0
sa:and from	9 0 -9 0 0
sa:and had	0 12 -9 0 0
sa:and has	-14 13 0 0 0
sa:and he	26 -7 -18 0 0
sa:and his	10 13 -30 4 0
sa:and i	0 -12 19 0 0
sa:and in	-10 12 0 0 0
sa:and is	-4 -3 13 0 0
sa:and it	25 -21 -1 4 -8
sa:and its	-5 -9 11 3 0
sa:and may	4 0 -11 8 0
sa:and medicine	0 -5 9 0 0
sa:and mr	17 3 -21 0 0
sa:and of	11 -12 0 0 0
sa:and one	18 -2 -14 0 0
sa:and order	0 -9 11 0 0
sa:and sign	37 3 -38 0 0
sa:and since	15 0 -14 0 0
sa:and so	-13 6 4 0 0
sa:and that	14 5 -11 0 -13
sa:and the	-2 18 -6 -4 -6
sa:and their	5 12 -21 0 0
sa:and was	-5 -6 13 0 0
sa:and when	0 0 -3 9 0
sa:and will	3 -20 -3 0 17
sa:and would	8 11 -13 0 -2
sa:anew	11 -5 0 0 0
sa:anew ,	11 -8 0 0 0
sa:annex	-3 -9 6 0 4
sa:announce	-12 0 15 -1 -2
sa:announce .	0 -14 11 0 0
sa:announce <day-gone>	-8 0 10 0 0
sa:announce <level>	-20 7 4 0 0
sa:announce it	-16 0 20 0 0
sa:announce on	-3 14 -4 0 0
sa:announce that	28 -4 -25 0 4
sa:announce the	-12 0 16 0 0
sa:announcement	8 0 -6 0 0
sa:announcement no	13 0 -12 0 0
sa:another	15 -7 -3 0 0
sa:answer	-19 -10 16 9 0
sa:answer is	0 12 -11 0 0
sa:any	0 0 5 -2 0
sa:any agreement	0 -11 11 0 0
sa:any time	11 0 -9 0 0
sa:anybody	0 -11 12 0 0
sa:anything	-17 0 17 0 -1
sa:appeal	0 -7 11 0 0
sa:apply	-3 0 8 0 -2
sa:apply from	-12 -2 17 0 0
sa:approval	-18 25 -17 0 8
sa:approve .	-16 19 -2 0 0
sa:approve the	0 -4 -3 0 12
sa:are	-30 14 2 -6 1
sa:are both	-6 21 -16 0 0
sa:are not	0 -6 12 0 0
sa:are suspend	10 -4 -4 0 0
sa:are to	-17 17 -2 0 0
sa:arrangement .	11 10 -22 0 0
sa:arrive	0 -12 16 0 0
sa:as	0 -13 3 -6 15
sa:as <person>	-2 15 -9 0 0
sa:as a	-7 -12 2 0 13
sa:as follow	5 -11 1 0 0
sa:as long	0 -9 -20 0 26
sa:asia	-3 -6 11 0 0
sa:asian	15 0 -14 0 0
sa:asian leader	13 0 -13 0 0
sa:ask	-14 2 -1 12 -1
sa:ask for	-9 2 0 0 6
sa:ask in	0 9 -9 0 0
sa:ask the	0 -8 10 0 0
sa:ask to	0 10 -14 7 0
sa:assent	16 -7 -3 0 0
sa:at	21 -9 -15 0 9
sa:at <level>	-16 -10 35 0 -8
sa:at <money>	-6 0 10 0 0
sa:at <number>	19 17 -30 0 -1
sa:at <seat>	-10 0 12 0 0
sa:at a	21 0 -19 0 0
sa:at all	3 -12 0 10 0
sa:at any	10 -4 -3 0 0
sa:at chequer	10 -7 0 0 0
sa:at it	-11 5 0 0 0
sa:at the	9 8 -10 0 -19
sa:at their	-10 -4 17 0 0
sa:authorised	23 -6 -15 0 0
sa:available	13 0 -9 0 0
sa:await	-13 18 -4 0 0
sa:await .	-4 8 -1 0 0
sa:away	-4 -10 5 0 8
sa:away .	0 -9 11 0 0
sa:back	-12 0 -6 0 21
sa:back .	-6 0 -7 0 16
sa:back to	0 -4 0 0 8
sa:bag	11 0 -8 0 0
sa:banana	-7 15 -7 0 0
sa:batumi	12 -6 -4 0 0
sa:be	14 -4 0 9 -27
sa:be "	0 9 -7 0 0
sa:be <level>	-1 -7 12 0 0
sa:be approve	0 -11 14 0 0
sa:be ask	1 12 -17 2 0
sa:be charge	7 2 -11 0 0
sa:be collect	8 0 -11 0 0
sa:be free	0 10 -9 0 0
sa:be heard	0 12 -15 2 0
sa:be informed	0 -12 13 0 0
sa:be prolonged	0 13 -11 0 0
sa:be sign	-3 -16 25 0 0
sa:be the	0 -9 14 0 0
sa:bear	-8 0 10 0 0
sa:because ,	3 0 -9 0 5
sa:bed	0 9 -7 0 0
sa:been ask	0 18 -14 0 0
sa:been given	8 8 -16 0 0
sa:been heard	-1 10 -6 0 0
sa:been in	-15 0 18 0 0
sa:been informed	-2 -12 18 0 0
sa:been issued	0 26 -26 0 0
sa:been published	9 7 -16 0 0
sa:been sign	4 -12 4 0 0
sa:been tell	0 11 -9 0 0
sa:before	-5 -9 -13 1 30
sa:before .	4 -13 1 0 0
sa:before <day-ahead>	-3 -18 16 0 7
sa:before a	0 0 -13 12 0
sa:before christma	21 -5 -13 0 0
sa:before the	-24 5 -15 -6 29
sa:beforehand	3 3 -10 0 0
sa:beforehand .	2 4 -11 0 0
sa:begin	14 -6 -3 0 -5
sa:begin .	9 5 -15 0 0
sa:behalf	15 0 -16 0 0
sa:behalf of	15 0 -16 0 0
sa:behind	0 -11 10 0 0
sa:being	-14 -5 2 2 10
sa:believe	-11 2 6 0 0
sa:believe the	-3 12 -5 0 0
sa:below	-10 0 11 0 0
sa:bergen	11 0 -10 0 0
sa:better	0 -11 14 0 0
sa:between	0 -17 20 0 0
sa:between the	-6 -5 16 0 0
sa:bill	-18 6 8 0 -1
sa:bill .	0 -8 10 0 0
sa:blessing	0 12 -12 0 0
sa:bloc	13 0 -13 0 0
sa:bloc 's	14 0 -13 0 0
sa:boat	-7 29 -26 0 0
sa:border	-21 0 23 0 0
sa:both	-12 1 13 -1 -3
sa:both <office>	-4 -6 12 0 0
sa:both at	16 0 -16 0 0
sa:both side	-25 -9 39 0 0
sa:both sign	-4 -9 11 0 0
sa:both to	-5 9 -1 0 0
sa:breakfast	-2 -2 -8 0 18
sa:breakfast .	0 -1 -11 0 19
sa:breath	0 -6 13 0 -5
sa:briefed	0 13 -10 0 0
sa:bring home	-9 -5 11 0 0
sa:brother	-13 0 14 0 0
sa:brussel	13 7 -20 0 0
sa:budget	-10 -10 14 0 1
sa:busan	-11 -3 19 0 0
sa:busan on	-12 0 13 0 0
sa:business	13 0 -13 0 2
sa:but	5 3 -2 -10 0
sa:but has	0 8 -9 0 0
sa:but the	10 -2 -3 0 0
sa:buy	0 -10 10 0 0
sa:by	-3 -1 13 -8 -16
sa:by <day-ahead>	-29 -5 29 0 -4
sa:by <day-gone>	0 10 -7 0 0
sa:by <day-today>	-3 11 0 0 0
sa:by <level>	-14 0 18 0 0
sa:by <name>	-16 -7 24 0 0
sa:by <number>	0 -19 0 0 11
sa:by <person>	-33 3 28 0 0
sa:by <span>	0 -26 8 2 0
sa:by a	8 -9 0 0 0
sa:by an	9 16 -25 0 0
sa:by both	-2 -3 9 0 0
sa:by fax	11 0 -10 0 0
sa:by me	27 -1 -25 0 0
sa:by mr	11 0 -10 0 0
sa:by phone	11 0 -8 0 0
sa:by post	-13 0 13 0 0
sa:by qualified	0 12 -8 0 0
sa:by telephone	-6 17 -8 0 0
sa:by the	-15 -16 33 0 -1
sa:by their	9 3 -14 0 0
sa:by video	-6 -7 18 0 0
sa:by which	8 6 -14 0 0
sa:cabinet	1 -14 14 0 0
sa:call	-3 -17 24 0 -4
sa:call the	-6 -9 22 0 0
sa:camex	0 11 -9 0 0
sa:can	-9 9 -9 15 -6
sa:can have	9 -8 0 0 0
sa:can say	0 0 -15 17 0
sa:can sign	-15 13 -5 4 0
sa:can't	0 -3 15 -3 0
sa:capital	0 -13 14 0 0
sa:card	-16 0 19 0 0
sa:card .	-16 0 18 0 0
sa:carry	12 -1 -4 0 0
sa:case	-11 -10 24 0 0
sa:cashmere	-3 0 -8 0 13
sa:ceasefire	-9 -2 16 0 0
sa:ceramic	14 0 -13 0 0
sa:ceremony	13 -1 -23 0 14
sa:ceremony .	0 0 -5 0 9
sa:certificate	0 -7 0 0 9
sa:chair	-11 -7 21 0 0
sa:change .	10 0 -13 0 0
sa:charge	4 12 -12 0 0
sa:charge the	7 0 -11 0 0
sa:chequer	10 -7 0 0 0
sa:chip	2 -14 8 0 0
sa:christma ,	16 -1 -12 0 0
sa:circular	0 0 -12 8 0
sa:clause on	0 -12 15 0 0
sa:close .	0 8 -8 0 0
sa:close on	0 -5 10 0 0
sa:closed	-3 0 10 0 0
sa:coast	0 11 -9 0 0
sa:cocoa	-2 -2 18 0 -5
sa:cod	15 -5 -10 0 0
sa:cod .	16 -4 -11 0 0
sa:coffee from	0 11 -11 0 0
sa:colleague	-6 0 9 0 0
sa:colleague ,	6 11 -18 0 0
sa:collect the	1 0 -10 3 0
sa:come	-1 8 2 0 -20
sa:come .	0 19 -15 0 0
sa:come back	-1 -7 16 0 0
sa:come down	-5 0 8 0 0
sa:comment	6 -13 16 0 -14
sa:comment .	7 -9 9 0 -10
sa:commerce	-11 1 5 5 -2
sa:commerce minister	-15 3 4 6 0
sa:commissioner	14 0 -13 0 0
sa:commissioner ,	15 0 -13 0 0
sa:commit	0 11 -10 0 0
sa:company	9 -25 12 0 0
sa:complaint	0 6 -15 0 8
sa:complete	-5 -6 10 0 0
sa:completed its	-8 -8 16 0 0
sa:concern	-4 -2 11 0 0
sa:conclude	-11 0 8 0 0
sa:conference	9 -3 -2 0 0
sa:conference of	14 0 -14 0 0
sa:confirm	13 -17 2 2 -14
sa:confirm ,	14 -2 -10 0 0
sa:confirm that	-5 -1 15 0 0
sa:confirm the	-11 3 5 0 0
sa:consensu	0 21 -17 0 0
sa:consent	17 2 -16 -1 -1
sa:consent .	-9 -16 29 0 -4
sa:consent ;	0 10 -8 0 0
sa:consent of	-6 0 8 0 0
sa:consented	4 5 -13 0 0
sa:consented .	0 9 -10 0 0
sa:container	-9 0 11 0 0
sa:continue	-11 16 -3 0 0
sa:contract	-6 -5 14 0 0
sa:control	0 16 -9 0 -3
sa:controlled	10 0 -10 0 0
sa:corridor	0 11 -12 0 0
sa:cost	-1 -13 20 0 0
sa:could	-18 -14 0 20 2
sa:could not	0 -23 -6 18 7
sa:council of	0 -1 9 0 -1
sa:count	-5 -8 19 0 0
sa:counter	4 5 -11 0 0
sa:course	-5 -12 23 0 0
sa:court	0 -4 12 0 -3
sa:custom	5 14 -16 0 0
sa:custom tariff	1 6 -9 0 0
sa:cut	-15 -15 12 0 14
sa:cut its	-6 0 10 0 0
sa:cut of	-7 -9 11 0 4
sa:cut the	6 -4 -12 0 8
sa:date	-7 1 11 0 -6
sa:david	-5 9 -2 0 0
sa:day	12 -1 -1 0 -12
sa:day ,	10 0 -5 0 0
sa:day .	18 0 -13 0 0
sa:day in	-3 -4 10 0 0
sa:de	11 0 -10 0 0
sa:deadline	-6 -6 15 0 0
sa:deal	-12 -3 5 0 6
sa:deal ,	0 -8 13 0 0
sa:deal on	13 -5 -4 0 0
sa:deal was	0 9 -9 0 0
sa:deal with	-16 27 -10 0 0
sa:debate	0 -19 12 0 4
sa:decide	-11 16 -1 -4 -8
sa:decide <day-ahead>	-9 8 0 0 0
sa:decide otherwise	0 -12 13 0 0
sa:decide whether	0 -10 11 0 0
sa:decided	25 -15 -15 0 4
sa:decided on	12 -6 -5 0 0
sa:decision	-1 9 0 0 -6
sa:decision is	0 16 -14 0 0
sa:decision of	-11 5 3 0 0
sa:decline	-20 -16 -6 0 28
sa:decline to	-13 -14 5 0 11
sa:decree	15 -5 -4 0 -5
sa:decree ,	0 7 -10 0 0
sa:decree .	2 9 -12 0 0
sa:decree is	0 -11 15 0 0
sa:decree that	-5 -8 15 0 0
sa:delegation	-3 13 -6 0 0
sa:deny	-14 -4 3 3 5
sa:deny that	-5 0 11 0 0
sa:did	32 -39 -4 -4 5
sa:did not	-42 3 8 -1 10
sa:did so	21 -30 4 0 -1
sa:did the	19 0 -17 0 0
sa:different	-6 -2 13 0 0
sa:directed	12 0 -10 0 0
sa:directed the	11 0 -9 0 0
sa:discuss it	5 4 -11 0 0
sa:dismiss	0 0 -11 12 0
sa:dispute	12 3 -14 0 0
sa:dissented	-2 -1 10 0 0
sa:dissented .	-2 -1 10 0 0
sa:do	-46 23 -5 6 -1
sa:do ,	-4 13 -8 0 0
sa:do .	-7 13 -6 0 0
sa:do likewise	0 9 -8 0 0
sa:do not	3 -11 -3 13 -5
sa:do so	-22 1 1 0 4
sa:do the	-2 11 -5 0 0
sa:document	16 -18 0 0 0
sa:doe	-9 11 -1 3 -10
sa:doe ,	0 6 -13 8 0
sa:doe .	-12 13 -4 0 0
sa:doe not	5 -7 13 -9 -6
sa:doesn't	-2 -4 -2 2 10
sa:domestic	0 16 -14 0 0
sa:done	31 -8 -21 0 0
sa:done ,	14 13 -25 0 0
sa:done so	23 -18 -7 0 0
sa:door	-2 -2 11 0 0
sa:down	-3 -10 0 -5 20
sa:down in	-3 -1 -2 0 11
sa:draw	0 -1 10 0 -1
sa:drink	-10 0 0 0 9
sa:drop	-7 10 -5 0 0
sa:drug	-5 0 10 0 0
sa:dry	14 -6 -1 0 0
sa:dry .	11 -3 -2 0 0
sa:due	-9 0 0 0 4
sa:due in	0 -12 14 0 0
sa:due on	-2 18 -14 0 0
sa:duty ;	-18 13 3 0 0
sa:duty back	0 -6 10 0 0
sa:duty of	12 0 -10 0 0
sa:duty on	6 1 -13 0 8
sa:each	-21 5 15 0 -1
sa:each .	-7 0 10 0 0
sa:each other	0 -11 10 0 0
sa:earth	-8 12 0 0 -1
sa:earth and	-6 0 10 0 0
sa:east	11 0 -9 0 0
sa:economic	-9 0 14 0 0
sa:effect	10 8 -15 0 0
sa:effect at	11 0 -10 0 0
sa:effect on	-4 -1 10 0 0
sa:either	-4 -10 12 5 0
sa:either .	0 -9 12 0 0
sa:election	-2 -6 -4 0 15
sa:eleven	19 -11 -7 0 0
sa:eleven minute	19 -11 -7 0 0
sa:else	0 -8 11 0 0
sa:embassy	0 11 -11 1 0
sa:embassy say	0 11 -11 0 0
sa:emergency	-13 -17 32 0 0
sa:empty	0 10 -4 0 -3
sa:end	15 -22 4 0 -17
sa:end .	12 -2 -6 0 0
sa:end the	10 -1 -4 0 0
sa:english	-7 0 9 0 0
sa:enter	-6 -11 18 0 0
sa:enter into	-1 -5 8 0 0
sa:enterprise	-10 0 10 0 0
sa:establish	0 0 -12 16 0
sa:evening	-12 1 12 0 0
sa:every	-14 -8 25 0 -2
sa:exactly	0 -16 17 0 0
sa:exchanged	19 -20 -2 0 0
sa:expect	-25 13 2 0 0
sa:expect <day-gone>	0 15 -14 0 0
sa:expect on	-11 23 -12 0 0
sa:expect that	0 -8 11 0 0
sa:expect to	-2 -13 14 0 1
sa:expire	13 -4 -25 12 6
sa:expire ,	0 0 -14 12 0
sa:expire on	15 -5 -15 0 7
sa:export of	5 1 -12 0 3
sa:export permit	0 -4 12 0 -1
sa:expressed	-1 -2 9 0 0
sa:extend	2 -22 17 0 -1
sa:extend the	-2 -7 13 0 0
sa:extension	14 -13 -1 0 -2
sa:extension ,	5 8 -17 0 0
sa:extension before	0 8 -11 0 2
sa:extension to	-9 7 0 0 0
sa:extension would	0 -6 10 0 0
sa:face	0 -11 5 0 2
sa:fact	-14 -4 21 0 0
sa:fact sheet	-13 -3 20 0 0
sa:fail to	10 0 -7 0 0
sa:fall	0 12 -7 0 0
sa:far	-31 12 -7 0 16
sa:far .	-15 8 -5 0 8
sa:farm	10 -8 -1 0 0
sa:farmer	-1 7 -14 0 9
sa:farmer '	0 3 -10 0 4
sa:fax	10 0 -7 0 0
sa:fee	0 12 -15 0 4
sa:fee ,	6 8 -14 0 0
sa:fee on	0 8 -11 0 0
sa:fentanyl	0 -12 14 0 0
sa:ferry	5 -6 -16 0 16
sa:final	-10 26 -18 0 0
sa:final approval	0 15 -15 0 0
sa:first	-12 5 -1 0 10
sa:first .	-5 22 -23 0 8
sa:fish	-2 -11 3 0 6
sa:fix	-9 0 14 0 0
sa:fly	-5 -9 9 0 1
sa:fly to	-3 -2 9 0 0
sa:folder	4 4 -11 0 0
sa:follow	-3 35 -29 0 0
sa:follow on	0 8 -11 0 0
sa:followed	32 -13 -23 0 0
sa:followed on	19 0 -17 0 0
sa:following	0 -6 10 0 0
sa:food	1 8 -12 0 0
sa:for	3 7 0 -20 -11
sa:for <day-ahead>	-17 -3 20 0 0
sa:for <day-gone>	-14 0 9 0 0
sa:for <name>	18 18 -38 3 0
sa:for <person>	0 -9 12 0 0
sa:for <seat>	31 -14 -23 0 0
sa:for <span>	-2 -17 20 0 -11
sa:for all	-6 0 9 0 0
sa:for an	9 -17 3 0 -1
sa:for good	17 0 -15 0 0
sa:for his	-1 9 -4 0 0
sa:for it	0 13 -7 0 0
sa:for its	0 10 -5 0 0
sa:for less	11 0 -8 0 -2
sa:for now	-5 -7 -8 0 20
sa:for one	-13 0 9 0 0
sa:for signature	-10 18 -8 0 0
sa:for that	0 -19 15 0 0
sa:for their	-9 -1 14 0 0
sa:for them	8 11 -16 0 0
sa:for us	3 11 -15 0 0
sa:for what	13 -2 -8 0 0
sa:force	0 -15 16 0 0
sa:force on	-4 -5 12 0 0
sa:foreign	-6 -11 17 0 0
sa:foreign minister	-5 -2 11 0 0
sa:forty	-7 0 11 0 0
sa:forty minute	-6 0 9 0 0
sa:four	0 -19 22 0 -1
sa:four .	19 -9 -10 0 0
sa:fourth	-8 11 0 0 0
sa:fourth round	-6 0 11 0 0
sa:framework	-9 -7 20 0 0
sa:free	-10 2 8 0 0
sa:free .	-10 7 0 0 0
sa:freeze	18 6 -22 0 0
sa:freeze their	16 0 -16 0 0
sa:friday	-12 0 15 0 0
sa:friday ,	-10 0 12 0 0
sa:friend	11 0 -10 0 0
sa:from	9 -6 2 0 -15
sa:from <day-ahead>	4 -25 6 0 -5
sa:from <level>	12 7 -17 0 0
sa:from <name>	8 0 -5 0 0
sa:front	-7 -6 16 0 0
sa:full power	0 13 -11 0 0
sa:further	6 8 -16 0 0
sa:further <span>	1 7 -11 0 0
sa:gave	25 -27 0 0 0
sa:gave it	11 -14 0 0 0
sa:gave its	8 -9 0 0 0
sa:general	0 -13 16 0 0
sa:geneva	11 -9 -1 0 0
sa:geneva on	9 -5 -2 0 0
sa:get	-24 6 11 0 -4
sa:give	-17 -1 2 0 9
sa:give its	-12 6 0 0 0
sa:give notice	-3 -10 16 0 0
sa:given	20 -4 -11 0 -6
sa:given in	13 -3 -7 0 0
sa:given its	15 -6 -6 0 0
sa:given me	2 -10 3 0 0
sa:given on	11 0 -11 0 0
sa:given their	-17 7 7 0 0
sa:go home	0 13 -12 0 0
sa:go on	-13 -7 24 0 0
sa:go out	6 10 -18 0 0
sa:go through	0 21 -18 0 0
sa:go to	-17 -12 33 0 0
sa:go up	-2 -5 13 0 0
sa:golf	-7 0 10 0 0
sa:good	15 -13 0 -3 -3
sa:good and	8 5 -13 0 0
sa:good of	-7 -3 15 0 0
sa:good to	10 -5 -10 0 6
sa:good worth	9 0 -6 0 0
sa:government	7 -8 -6 0 10
sa:government have	9 0 -9 0 0
sa:great	0 -7 11 0 0
sa:grower	0 3 -12 0 11
sa:had	-8 -19 12 2 9
sa:had agree	2 -10 6 0 0
sa:had approve	5 0 -12 2 0
sa:had arrived	-4 -14 20 0 0
sa:had been	-17 -1 5 0 13
sa:had come	20 -1 -15 0 0
sa:had it	-8 16 -4 0 0
sa:had no	0 -8 15 0 0
sa:had not	-3 42 -27 0 -15
sa:had passed	-11 0 12 0 0
sa:had reach	0 17 -15 0 0
sa:had sign	26 -26 -20 12 -7
sa:had spoken	-2 0 11 0 0
sa:had stop	0 11 -7 0 0
sa:had to	-5 16 -7 0 -3
sa:had voted	6 -1 -11 0 8
sa:half	9 -7 0 0 0
sa:halve	0 -9 -2 0 9
sa:ham	17 -6 -9 0 0
sa:ham .	11 -2 -6 0 0
sa:hand .	-12 0 17 0 0
sa:hand on	-8 -9 19 0 0
sa:harbour	-10 -4 7 0 3
sa:has	5 17 -17 -5 -8
sa:has .	47 -37 -15 0 -2
sa:has a	-12 3 4 0 0
sa:has announce	-12 7 1 0 0
sa:has ask	-11 -11 10 4 0
sa:has been	19 -3 -5 0 -2
sa:has confirm	1 -14 6 0 0
sa:has decided	17 -12 -3 0 0
sa:has decline	-2 -1 -2 0 11
sa:has done	20 -28 0 1 0
sa:has extend	9 0 -8 0 0
sa:has given	15 -8 -4 0 0
sa:has go	-11 -11 24 0 0
sa:has had	-13 25 -15 0 0
sa:has it	-21 26 -10 0 0
sa:has just	11 0 -13 0 0
sa:has let	1 -2 -5 -1 9
sa:has make	10 -12 0 0 0
sa:has meet	-8 18 -9 0 0
sa:has named	0 12 -11 0 0
sa:has not	-18 26 -2 -1 -15
sa:has offer	-4 -6 15 0 0
sa:has one	9 -6 -2 0 0
sa:has put	-9 1 0 0 1
sa:has ratified	0 9 -12 0 0
sa:has say	-17 0 5 -2 2
sa:has see	-12 -17 23 0 0
sa:has send	2 0 -10 0 8
sa:has sign	23 3 -24 1 -16
sa:has tell	-1 10 0 0 -4
sa:has the	-32 6 14 0 0
sa:has to	-8 12 0 -1 -10
sa:has used	12 0 -11 0 0
sa:has voted	0 8 -5 0 0
sa:has yet	-25 22 -7 0 -4
sa:hasn't	0 18 -21 0 0
sa:have	-9 6 7 -16 -4
sa:have ,	14 -8 -4 0 0
sa:have .	23 -1 -20 0 0
sa:have agree	-1 -7 15 0 0
sa:have approve	4 8 -12 0 0
sa:have been	-9 0 13 0 0
sa:have given	-18 7 8 0 0
sa:have like	10 0 -10 0 0
sa:have not	-4 30 -24 0 0
sa:have raise	10 0 -8 0 0
sa:have say	0 3 -19 0 19
sa:have sign	1 -12 9 0 -7
sa:have to	-28 15 -3 0 0
sa:having	9 2 -11 0 0
sa:he	1 2 -19 7 14
sa:he add	0 -11 1 0 11
sa:he could	-1 5 -10 0 5
sa:he did	10 -4 -3 0 0
sa:he had	34 -1 -26 0 -1
sa:he has	11 4 -14 -7 0
sa:he is	-18 -11 27 2 0
sa:he say	-1 10 -11 1 0
sa:he see	-4 0 11 0 0
sa:he sign	41 -8 -31 0 -5
sa:he want	0 0 -16 6 7
sa:he was	-27 6 20 0 -1
sa:he will	-6 9 -14 3 3
sa:he would	-18 3 0 -4 14
sa:he'd	0 13 -11 0 0
sa:he'd sign	0 10 -9 0 0
sa:he'll	-2 4 -16 0 9
sa:head the	0 -14 13 0 0
sa:hear	-5 -3 15 0 0
sa:heard	-19 6 -1 5 0
sa:heard ,	0 9 -7 0 0
sa:heard .	0 2 -8 2 0
sa:her	-9 8 4 0 -9
sa:here	2 12 -18 3 -1
sa:here .	0 11 -7 0 0
sa:high	14 0 -13 0 0
sa:higher	-6 0 10 0 0
sa:him	-18 6 -1 7 1
sa:him the	0 11 -8 0 0
sa:himself	-3 20 -9 0 -7
sa:hinted	-4 -2 11 0 0
sa:his	5 8 -18 4 2
sa:his .	-10 16 -6 0 0
sa:his <office>	-7 -6 11 0 0
sa:his <organisation>	13 -14 0 4 -2
sa:his <person>	0 -16 5 0 5
sa:his own	0 12 -15 0 1
sa:his signature	15 0 -21 0 12
sa:hold	-5 -6 1 0 13
sa:hold .	0 -10 15 0 0
sa:hold back	0 0 -17 0 17
sa:hold the	-20 13 2 0 -1
sa:holiday	-5 14 -9 0 0
sa:home	-23 -6 7 0 16
sa:home ,	-1 -16 7 0 8
sa:home .	-14 -13 17 0 5
sa:hospital	4 5 -11 0 0
sa:hour	8 -10 0 0 -3
sa:hour ago	17 0 -14 0 0
sa:hour and	-7 0 10 0 0
sa:house	-10 -4 19 0 -1
sa:house of	-5 -1 14 0 -2
sa:how	0 -16 23 0 0
sa:hundred	11 0 -8 0 0
sa:hundred day	12 0 -10 0 0
sa:i	-13 5 6 8 -18
sa:i .	10 -10 0 0 0
sa:i can	-5 -11 18 0 0
sa:i cannot	0 11 -7 0 0
sa:i do	-8 1 -6 11 0
sa:i see	18 -11 -8 0 0
sa:i shall	-4 10 -4 0 0
sa:i sign	-7 11 -1 0 0
sa:if	-16 20 -3 5 -22
sa:if <name>	10 -15 2 0 -1
sa:if he	0 -11 1 14 -3
sa:if it	-23 14 5 0 0
sa:if no	9 0 -6 0 0
sa:if they	0 10 -9 0 0
sa:import	12 0 -2 0 -5
sa:impose	-15 -1 23 0 0
sa:in	13 -6 3 -24 -5
sa:in <month-ahead>	-16 11 0 -1 0
sa:in <month-gone>	0 -11 7 -6 3
sa:in <name>	-20 25 -6 0 0
sa:in <organisation>	30 13 -42 0 0
sa:in <seat>	-1 19 -19 0 -1
sa:in <span>	-2 -8 16 0 0
sa:in a	-14 6 6 1 -3
sa:in advance	19 -14 -1 0 0
sa:in bergen	11 0 -10 0 0
sa:in brussel	2 10 -14 0 0
sa:in busan	-8 0 12 0 0
sa:in for	0 8 -11 0 0
sa:in geneva	15 -8 -5 0 0
sa:in his	3 -10 -1 0 4
sa:in it	0 -9 14 0 0
sa:in its	0 -7 0 0 10
sa:in my	-6 -5 20 0 -4
sa:in one	0 -9 10 0 0
sa:in order	-3 -4 10 0 0
sa:in stockholm	0 -6 10 0 0
sa:in talk	-7 0 9 0 0
sa:in their	0 -9 9 0 0
sa:in three	14 0 -13 0 0
sa:informed	-15 -31 44 0 0
sa:informed .	-1 -21 25 0 0
sa:initial	-9 -5 15 0 0
sa:initialed	0 10 -8 0 0
sa:initialled	-12 -36 25 0 6
sa:initialled .	-8 0 12 0 0
sa:initialled and	21 -4 -16 0 0
sa:initialled in	-26 0 15 0 9
sa:initialled it	-6 -6 14 0 0
sa:ink	18 -12 -1 0 0
sa:insist	19 0 -17 0 0
sa:instead	4 11 -16 0 0
sa:instead of	6 13 -19 0 0
sa:instruction	0 13 -15 0 0
sa:internal	-8 28 -21 0 0
sa:internal approval	0 27 -26 0 0
sa:international	9 0 -5 0 0
sa:international trade	11 0 -9 0 0
sa:into	11 0 -9 0 0
sa:into force	-2 -7 11 0 0
sa:into law	3 9 -13 0 0
sa:into the	14 -2 -10 0 0
sa:investor	9 0 -7 0 0
sa:is	-10 6 -5 7 0
sa:is at	0 10 -6 0 0
sa:is await	-14 21 -6 0 0
sa:is being	-6 -10 0 3 8
sa:is dry	11 -3 -3 0 0
sa:is expect	-12 21 -13 0 0
sa:is needed	-7 -6 17 0 0
sa:is new	0 -11 11 0 0
sa:is not	-9 -28 24 10 0
sa:is now	11 -7 -13 0 7
sa:is on	24 13 -37 0 0
sa:is possible	0 11 -10 0 0
sa:is ready	0 16 -13 0 0
sa:is reduce	8 0 -7 0 0
sa:is required	0 13 -8 0 0
sa:is say	0 -7 10 0 0
sa:is stay	-5 -8 16 0 0
sa:is the	0 14 -5 0 -5
sa:is there	13 -4 -7 0 0
sa:is to	-8 12 0 0 -5
sa:is travelling	0 -11 12 0 0
sa:is worth	12 0 -5 0 -6
sa:issue .	0 -7 10 0 0
sa:issue a	6 5 -12 0 0
sa:issue the	0 10 -8 0 0
sa:issued	1 19 -26 4 0
sa:issued .	0 26 -26 0 0
sa:issued on	-2 -2 9 0 0
sa:issued the	3 0 -13 8 0
sa:it	2 6 -5 -14 0
sa:it ,	3 2 -10 0 8
sa:it .	21 -17 -1 -7 8
sa:it ;	-2 -4 9 0 0
sa:it <day-ahead>	0 11 -14 0 0
sa:it <day-gone>	-2 13 -6 0 0
sa:it a	0 9 -8 0 0
sa:it and	-3 -1 10 0 0
sa:it before	-2 12 -10 0 0
sa:it by	-16 0 12 0 1
sa:it fall	0 10 -9 0 0
sa:it for	-3 15 -11 0 0
sa:it had	0 -9 8 0 0
sa:it has	11 -13 -2 6 0
sa:it in	2 17 -15 0 -7
sa:it into	4 17 -22 0 0
sa:it is	8 15 -20 2 -12
sa:it last	-7 -2 11 0 0
sa:it may	-5 -7 14 0 0
sa:it meet	0 12 -11 0 0
sa:it must	0 -9 9 0 0
sa:it take	-7 -7 16 0 0
sa:it the	0 12 -5 0 0
sa:it to	24 -6 -15 0 0
sa:it until	8 -9 0 0 0
sa:it up	21 -6 -11 0 0
sa:it was	-7 0 0 9 0
sa:it will	-3 18 -14 0 0
sa:it'd	8 9 -18 0 0
sa:its	1 -4 -3 -8 13
sa:its <level>	-5 0 10 0 0
sa:its <number>	12 0 -11 0 0
sa:its <office>	0 0 9 0 -5
sa:its <person>	-14 26 -14 0 0
sa:its approval	0 -18 0 0 14
sa:its blessing	-2 14 -9 0 0
sa:its consent	8 -16 5 0 0
sa:its fact	-9 0 12 0 0
sa:its licence	8 0 -15 0 7
sa:its notice	18 0 -21 5 0
sa:its part	0 -6 10 0 0
sa:its tariff	-8 0 15 0 -4
sa:its vote	-1 5 -9 0 5
sa:izmir	13 0 -12 0 0
sa:joint	-2 -11 12 0 0
sa:just	11 1 -22 0 7
sa:keep	10 0 -13 -3 6
sa:keep <level>	13 0 -13 0 0
sa:keep it	-2 4 -13 0 9
sa:keep its	-5 -8 19 0 0
sa:keep pay	0 10 -9 0 0
sa:keep their	-6 0 9 0 0
sa:kind	-11 6 2 0 0
sa:kind .	-10 11 0 0 0
sa:know	-14 -21 1 30 -4
sa:know .	-1 2 -28 29 0
sa:know ;	0 0 -4 10 0
sa:lack	17 -11 -6 0 0
sa:lack the	13 -11 0 0 0
sa:lacking	0 12 -10 0 0
sa:lamp	0 10 -7 0 0
sa:lapse .	-3 10 -4 0 0
sa:large	-3 -1 9 0 0
sa:last	13 -4 -4 -6 0
sa:last <month-gone>	-12 0 18 0 0
sa:last of	17 0 -16 0 0
sa:last until	9 0 -6 0 0
sa:last week	0 -36 18 -1 0
sa:last word	5 20 -24 0 0
sa:late	-22 3 9 2 0
sa:late <month-gone>	0 8 -8 0 0
sa:late on	-16 0 17 0 0
sa:later	16 -14 0 0 -1
sa:later ,	12 -1 -7 0 0
sa:later .	-8 -16 23 0 0
sa:later that	0 10 -10 0 0
sa:law	5 -8 1 0 3
sa:law .	-9 5 0 0 0
sa:law that	0 0 -10 0 8
sa:lawful	0 -8 10 0 0
sa:lawful .	0 -8 9 0 0
sa:lawyer	0 -11 1 7 0
sa:lay	-8 0 14 0 0
sa:lead	0 -12 10 0 0
sa:lead for	-8 -6 18 0 0
sa:leader	17 -10 -12 0 4
sa:leader .	11 0 -10 0 0
sa:leave	-3 -17 2 10 6
sa:less	16 -11 -2 0 -3
sa:less .	19 0 -17 0 -2
sa:let him	0 8 -9 0 0
sa:letter ,	-7 -4 14 0 0
sa:letter .	-12 9 0 0 0
sa:letter in	12 -5 -5 0 0
sa:level	-8 0 12 0 0
sa:licence for	0 11 -12 0 0
sa:lie	0 -15 18 0 0
sa:lift	-3 -17 0 0 15
sa:lift its	-7 -6 -1 0 17
sa:like it	10 0 -8 0 0
sa:likewise	-6 14 -7 0 0
sa:list	-11 -24 21 0 10
sa:list of	0 -16 14 0 2
sa:local	0 -5 -10 0 14
sa:long	0 -16 -9 0 24
sa:long as	0 -8 -18 0 26
sa:longer .	4 -13 7 0 0
sa:longer than	0 16 -16 0 0
sa:look	-6 12 -4 0 0
sa:look at	-3 15 -13 0 0
sa:look on	-3 0 9 0 0
sa:lorry	0 -11 10 0 3
sa:lose	-12 -7 24 0 0
sa:lot	0 10 -9 0 0
sa:lower	-6 0 10 0 0
sa:lower tariff	14 -6 -7 0 0
sa:m	-7 12 0 0 0
sa:m .	-7 12 -1 0 0
sa:majority .	0 10 -6 0 0
sa:majority of	9 -26 17 0 0
sa:make	0 7 -12 0 8
sa:make .	0 9 -8 0 0
sa:make the	4 6 -10 0 0
sa:market	-5 -9 22 0 0
sa:match	17 3 -21 0 0
sa:matter for	15 0 -11 0 0
sa:matter of	-12 3 3 0 0
sa:may	-3 -10 14 5 -11
sa:may end	11 0 -7 0 0
sa:may not	16 -16 0 0 0
sa:me "	0 8 -8 0 0
sa:me ,	23 -21 0 0 0
sa:me .	0 11 -13 0 0
sa:me the	-6 -8 15 0 0
sa:mean	0 -20 11 0 0
sa:meant	-9 0 14 0 0
sa:meant to	-9 0 13 0 0
sa:measure	0 -13 10 0 0
sa:measure on	0 -5 11 0 0
sa:medical	-9 0 12 0 0
sa:medicine	0 -10 7 0 0
sa:medicine .	-10 0 7 0 1
sa:meet	0 11 -4 -3 0
sa:meet ,	-9 14 0 0 0
sa:meet .	-5 -2 11 0 0
sa:meet <day-ahead>	0 18 -17 0 0
sa:meet at	14 4 -20 0 0
sa:meet his	0 -8 0 0 9
sa:meet on	0 9 -8 0 0
sa:meet since	20 0 -19 0 0
sa:member	-22 -5 13 0 5
sa:member state	-11 10 -11 0 7
sa:memorandum	35 -14 -23 0 0
sa:memorandum of	34 0 -31 0 0
sa:memorandum on	10 0 -7 0 0
sa:memorandum to	10 0 -10 0 0
sa:mention	-4 -7 17 0 0
sa:message	0 -8 9 0 0
sa:middle	-3 10 -4 0 0
sa:middle of	-3 10 -5 0 0
sa:midnight on	0 -8 10 0 0
sa:might	-4 -3 17 0 -1
sa:million	-3 -1 10 0 0
sa:mine	26 0 -36 0 10
sa:mine ,	20 0 -20 0 0
sa:mine .	8 0 -20 0 8
sa:mineral	-12 0 13 0 0
sa:minister	4 -10 -7 22 -4
sa:minister ,	-3 -5 0 14 0
sa:ministry	-3 17 -7 0 -1
sa:minute	18 -21 0 0 -2
sa:minute ,	7 2 -12 0 0
sa:minute of	-10 0 11 0 0
sa:missing .	-1 8 -9 0 2
sa:money	0 -14 18 0 0
sa:money .	0 -10 12 0 0
sa:month	2 -18 14 0 0
sa:month .	0 -15 17 0 0
sa:month on	10 0 -9 0 0
sa:more	-11 1 10 -8 0
sa:more .	-2 0 12 -3 0
sa:more of	0 12 -15 0 0
sa:more than	0 -14 16 0 0
sa:most	-1 -8 13 0 0
sa:mr <person>	10 -11 0 0 0
sa:much	5 6 -18 0 4
sa:much as	0 0 -9 0 5
sa:must	-8 7 -1 7 -11
sa:must agree	0 14 -13 0 0
sa:must approve	0 -15 15 0 1
sa:must be	0 -11 12 -2 0
sa:must countersign	0 -9 8 0 0
sa:must now	0 9 -9 0 0
sa:must still	-9 -21 29 0 0
sa:must vote	14 -5 -1 0 0
sa:my	11 5 -18 0 2
sa:my name	0 0 -11 0 7
sa:my own	0 15 -13 0 0
sa:nagoya	11 0 -11 0 0
sa:name	9 -2 -11 -4 9
sa:name to	6 10 -11 0 -3
sa:name under	12 0 -14 0 3
sa:named	-2 15 -10 0 0
sa:national	-7 -11 21 0 0
sa:need	-5 -26 23 9 -3
sa:need an	9 -2 -5 0 0
sa:need be	0 10 -8 0 0
sa:need nobody	9 0 -6 0 0
sa:need not	0 -10 12 0 0
sa:need the	-15 -28 40 0 0
sa:need to	0 -11 0 14 0
sa:needed	-4 11 -1 -1 -2
sa:needed .	13 2 -8 0 0
sa:negotiate	10 7 -18 0 0
sa:negotiate mandate	0 13 -12 0 0
sa:negotiation	-1 10 -6 0 0
sa:negotiation .	-3 14 -11 0 0
sa:network	-10 0 11 0 0
sa:new	-1 -2 11 0 -11
sa:new .	0 -11 12 0 0
sa:new rate	0 9 -9 0 0
sa:new tariff	-14 0 20 0 0
sa:new truce	20 -10 -11 0 0
sa:nexperia	-5 -6 14 0 0
sa:next	-26 23 -1 -1 -5
sa:next week	-9 9 0 0 0
sa:night	-18 0 2 0 8
sa:nine	-11 0 10 0 0
sa:no	3 -8 0 -17 15
sa:no .	4 -2 -11 0 12
sa:no date	0 14 -11 0 0
sa:no deal	10 0 -8 0 0
sa:no longer	-3 -3 12 0 0
sa:no one	-1 -5 9 0 0
sa:no order	0 17 -13 0 0
sa:nobody	4 -18 -2 14 0
sa:nobody 's	9 -4 -1 0 0
sa:nod	-10 10 0 0 0
sa:nor	-13 7 4 0 -7
sa:northern	-10 0 10 0 0
sa:not	-14 2 -3 13 0
sa:not ,	0 8 -9 -5 4
sa:not .	-16 30 -18 -12 6
sa:not ;	19 0 -24 0 4
sa:not an	-12 4 6 0 0
sa:not approve	0 -13 17 0 0
sa:not be	22 -18 -1 2 -10
sa:not been	-8 31 -21 0 -2
sa:not before	0 -5 -5 0 14
sa:not do	0 -13 0 0 9
sa:not give	7 0 -12 0 6
sa:not have	11 -14 7 0 -4
sa:not know	0 -9 -18 36 -13
sa:not make	0 9 -1 0 0
sa:not mention	-2 -7 16 0 0
sa:not put	-1 11 0 0 -5
sa:not say	0 0 3 5 -28
sa:not sign	-39 17 -16 -7 26
sa:not to	0 -14 -2 0 15
sa:nothing	-9 1 -13 0 22
sa:nothing before	0 -10 0 0 14
sa:nothing to	0 -9 15 0 0
sa:notice	13 -4 -11 4 0
sa:notice ,	12 -18 6 0 0
sa:notice .	-17 9 4 -3 0
sa:notice by	-9 0 11 0 0
sa:notice of	22 -7 -10 0 0
sa:notice on	-2 15 -17 7 0
sa:notification	2 19 -19 0 -1
sa:now	-1 9 -22 0 22
sa:now .	-3 13 -21 0 11
sa:now go	0 17 -16 0 0
sa:number	5 -11 2 0 0
sa:obstacle	0 11 -10 0 0
sa:of	-1 -5 5 -23 8
sa:of <day-ahead>	0 -11 -7 0 14
sa:of <day-gone>	38 -15 -33 0 10
sa:of <day-today>	10 0 -12 0 0
sa:of <month-today>	0 15 -13 0 0
sa:of <name>	0 14 -13 0 0
sa:of <organisation>	-10 -12 22 0 0
sa:of <quality>	-5 -6 17 0 0
sa:of <span>	-14 12 9 0 -4
sa:of a	-16 16 -9 0 11
sa:of both	-8 0 10 0 0
sa:of custom	16 0 -16 0 0
sa:of duty	-22 0 21 0 0
sa:of his	0 -10 8 0 0
sa:of industry	0 11 -10 0 0
sa:of international	12 0 -12 0 0
sa:of letter	-9 11 0 0 0
sa:of minister	0 -1 9 0 -1
sa:of negotiation	0 14 -19 0 0
sa:of next	-1 -4 10 0 0
sa:of our	10 0 -6 0 0
sa:of representative	-4 0 12 0 -2
sa:of tariff	-10 0 5 0 1
sa:of two	-5 -13 14 0 0
sa:of up	14 0 -10 0 0
sa:off	-10 -8 17 -6 2
sa:off .	0 -6 -9 0 17
sa:off the	0 -11 18 0 -4
sa:offer	-5 -3 14 0 0
sa:offer to	-3 -6 15 0 0
sa:oil	12 -17 -3 0 0
sa:oil will	9 0 -9 0 0
sa:olive	-9 0 11 0 0
sa:on	0 0 1 -27 14
sa:on .	0 -4 9 0 0
sa:on <day-ahead>	-20 26 -4 -12 -4
sa:on <day-gone>	8 -15 7 -25 -3
sa:on <day-today>	-14 -9 8 7 7
sa:on <name>	19 -7 -13 0 0
sa:on <quality>	-2 31 -27 -2 5
sa:on a	13 2 -13 0 0
sa:on behalf	15 0 -16 0 0
sa:on both	-11 -1 18 0 0
sa:on cocoa	0 0 12 0 -4
sa:on cod	16 -4 -11 0 0
sa:on each	-4 0 9 0 0
sa:on friday	-8 -8 18 0 0
sa:on his	-18 0 19 0 -2
sa:on hold	0 -9 15 0 0
sa:on last	0 3 -11 0 6
sa:on paper	0 0 10 -2 0
sa:on patented	13 0 -12 0 0
sa:on rare	-2 17 -10 0 0
sa:on reciprocal	13 0 -12 0 0
sa:on rice	-8 0 4 0 2
sa:on ship	0 5 -12 7 0
sa:on soybean	11 0 -10 0 0
sa:on television	8 -5 -1 0 0
sa:on that	9 -9 -10 0 8
sa:on the	12 -3 -6 0 0
sa:once	-7 29 -19 0 0
sa:once more	0 20 -18 0 0
sa:once the	-20 17 0 0 0
sa:one .	0 -20 27 0 0
sa:one for	0 20 -14 0 0
sa:one of	8 10 -18 0 0
sa:one signature	-7 -3 14 0 0
sa:one to	0 -3 -3 0 10
sa:only	2 0 -9 0 4
sa:only last	0 0 -7 0 9
sa:open	-14 -3 13 0 1
sa:opinion	-4 -3 -4 12 0
sa:or	-14 -11 31 -1 -3
sa:or more	0 -15 16 0 0
sa:order	5 15 -11 -15 -3
sa:order ,	0 -9 0 0 7
sa:order .	-6 9 0 0 0
sa:order a	2 -10 5 0 0
sa:order an	12 0 -11 0 0
sa:order has	-2 16 -12 0 0
sa:order in	21 -6 -13 0 0
sa:order is	-8 13 -4 0 0
sa:order it	8 3 -14 0 0
sa:order that	0 7 -10 0 0
sa:order the	12 0 -11 0 0
sa:order to	0 12 -10 0 0
sa:ordinary	20 -3 -15 0 0
sa:ore	0 -7 10 0 0
sa:origin	-7 0 11 0 0
sa:other 's	-1 -7 16 0 0
sa:other ,	-3 14 -8 0 0
sa:other side	22 0 -23 0 0
sa:our deal	0 9 -9 0 0
sa:our side	-13 3 7 0 0
sa:our two	10 0 -10 0 0
sa:out	-12 -9 13 4 0
sa:out .	-11 0 0 0 4
sa:out the	0 -7 12 0 0
sa:outstanding	-7 20 -9 0 0
sa:over its	12 0 -12 0 0
sa:over the	0 -7 9 0 0
sa:owe	0 22 -21 0 0
sa:own	6 3 -11 -4 4
sa:own .	-8 -11 18 0 0
sa:own hand	-12 14 -3 0 0
sa:own signature	14 0 -23 0 4
sa:p	-11 11 0 0 0
sa:p .	-11 11 0 0 0
sa:pact	14 -5 -7 0 0
sa:page	-1 10 -5 0 0
sa:palm	23 -2 -18 0 0
sa:palm oil	20 0 -17 0 0
sa:paper	16 0 -12 2 -2
sa:paper .	14 -9 -1 2 -1
sa:paper at	10 0 -14 5 0
sa:paper on	-15 -8 23 0 0
sa:paragraph	10 0 -9 0 0
sa:parliament	-11 7 0 0 0
sa:part	7 -24 9 0 0
sa:part .	1 -10 5 0 0
sa:passe	-8 -5 14 0 0
sa:passed	-7 -14 22 0 0
sa:passed it	-11 -5 18 0 0
sa:patented	13 0 -12 0 0
sa:patented medicine	13 0 -12 0 0
sa:patience	-6 0 10 0 0
sa:pay	0 -2 10 -1 -1
sa:pay .	-5 0 16 0 -3
sa:pay <level>	11 17 -22 0 -2
sa:pen	16 0 -12 -7 0
sa:pen .	7 -18 13 -4 -3
sa:pen to	13 3 -17 0 0
sa:pencil	9 0 -6 0 0
sa:pending	-2 11 -5 0 0
sa:people	-16 5 6 0 0
sa:permit	0 -10 16 0 -2
sa:permit for	0 -2 12 0 -2
sa:person	-9 0 6 0 0
sa:phan	-9 0 13 0 0
sa:phone ,	9 0 -8 0 0
sa:pipe	0 0 -18 0 19
sa:point	-7 -13 25 0 0
sa:pointed	-5 0 13 0 0
sa:pork	6 9 -16 0 0
sa:port fee	0 12 -10 0 0
sa:portfolio	0 13 -10 0 0
sa:post	-26 21 0 0 0
sa:post .	-18 11 4 0 0
sa:powder	10 0 -7 0 0
sa:power .	-12 9 1 0 0
sa:preliminary	0 22 -19 0 0
sa:preliminary consensu	0 26 -25 0 0
sa:present	-10 -4 17 0 0
sa:president	-3 -10 22 0 -3
sa:president ,	0 -13 10 0 0
sa:press	-7 -12 6 0 6
sa:price	-18 -5 28 0 0
sa:price of	-8 0 10 0 0
sa:prime	-8 -4 2 11 0
sa:prime minister	-8 -4 2 11 0
sa:print	16 -7 -8 0 0
sa:prisoner	0 -5 10 0 0
sa:procedure	0 8 -6 0 0
sa:procedure ,	7 0 -9 0 0
sa:procedure .	0 11 -9 0 0
sa:proclamation	12 1 -12 0 0
sa:proclamation of	17 -4 -11 0 0
sa:proclamation under	-8 0 9 0 0
sa:programme	0 -8 11 0 0
sa:prolong	-14 5 3 0 0
sa:prolong it	-9 -18 17 0 4
sa:prolong the	0 18 -11 0 0
sa:prolongation of	9 0 -13 0 0
sa:prolonged to	0 9 -8 0 0
sa:promise	-5 -3 13 0 -5
sa:propose	-15 -6 26 0 0
sa:provide	-8 0 11 0 0
sa:provide for	-7 0 9 0 0
sa:province	-11 -1 14 0 0
sa:publish	0 20 -15 0 0
sa:publish the	4 14 -18 0 0
sa:published	20 0 -14 0 -7
sa:published .	5 6 -12 0 0
sa:published a	-5 -14 12 6 0
sa:published an	-16 14 0 0 0
sa:published its	6 -13 0 0 0
sa:published on	16 -15 -3 0 0
sa:purchase	-1 -1 11 0 0
sa:put	10 -16 0 -5 7
sa:put his	15 -9 -8 0 2
sa:put my	0 0 -11 0 7
sa:put off	-12 4 9 0 -5
sa:put on	-9 -2 16 0 0
sa:put pen	13 3 -17 0 0
sa:put the	-5 -3 0 0 10
sa:put their	15 0 -9 0 0
sa:qualified	0 12 -8 0 0
sa:qualified majority	0 12 -8 0 0
sa:quarrel	-7 0 15 0 0
sa:question	-14 0 2 5 0
sa:quota .	0 8 -7 0 0
sa:radio	-2 -19 14 0 6
sa:radio that	0 -3 -1 0 9
sa:raise the	0 -13 10 0 0
sa:rang	-10 -15 13 0 7
sa:rare	-7 13 -2 0 0
sa:rate .	-9 0 10 0 0
sa:ratified	12 2 -14 0 -2
sa:ratified ,	10 0 -8 0 0
sa:ratified .	-2 10 -3 0 0
sa:ratified in	12 0 -11 0 0
sa:ratified it	-10 -4 15 0 0
sa:ratified the	9 2 -14 0 0
sa:ratify	-15 7 0 0 4
sa:raw hide	7 -2 -11 0 5
sa:reach	-22 7 13 0 0
sa:reach a	-2 15 -10 0 0
sa:reach the	-13 0 16 0 0
sa:react	0 12 -12 0 0
sa:read	-22 0 0 -3 17
sa:read it	-7 0 -5 0 14
sa:reading	-13 4 0 0 4
sa:reading .	0 11 -10 0 0
sa:ready since	-4 -3 0 0 8
sa:ready to	-9 14 -3 0 -4
sa:receive	-3 -16 23 0 0
sa:receive the	0 -10 12 0 0
sa:reciprocal trade	20 0 -18 0 0
sa:reckon	0 -9 12 0 0
sa:recommend	-1 -11 18 0 0
sa:reduce	15 0 -13 0 0
sa:reduction	-9 15 -4 0 0
sa:reduction of	-9 12 -1 0 0
sa:refund	-6 0 12 0 0
sa:refuse	-13 -26 -7 14 24
sa:refuse to	-5 -13 0 5 11
sa:refused	-23 -30 0 0 37
sa:refused to	-5 -10 -13 0 27
sa:refusing	0 -5 -3 0 10
sa:released	0 14 -11 0 0
sa:remain	0 -20 19 0 0
sa:renewal	15 13 -25 0 0
sa:reply	0 -7 15 0 0
sa:report	-11 3 6 0 -2
sa:reporter .	-10 10 -12 0 9
sa:reporter that	12 -5 -2 0 0
sa:representative	0 -10 16 0 -4
sa:republic	19 -3 -15 0 0
sa:republic of	13 0 -10 0 0
sa:request	0 12 -11 0 0
sa:required	-10 11 0 0 0
sa:required .	0 -9 14 0 0
sa:required for	0 21 -20 0 0
sa:reserved	-2 10 -4 0 0
sa:reserved the	0 12 -9 0 0
sa:resolution	-16 0 12 0 0
sa:result	-1 -4 9 0 0
sa:return	-17 11 0 -1 0
sa:return from	-1 17 -12 0 0
sa:rice	-14 5 0 0 9
sa:rice .	0 0 -11 0 12
sa:right	0 -18 24 0 0
sa:rio	-2 0 11 0 -5
sa:rise	-19 8 8 0 0
sa:round	9 0 -7 0 -2
sa:round ,	17 0 -16 0 0
sa:rule	-9 -5 17 0 -4
sa:rule out	0 -1 10 0 0
sa:rum .	-6 0 10 0 0
sa:run the	6 0 -9 0 0
sa:run until	-3 -3 10 0 0
sa:sale	-2 0 10 0 0
sa:salt	-12 0 10 0 1
sa:salt and	-11 0 7 0 1
sa:same	13 -8 0 0 -12
sa:same .	-3 12 -6 0 0
sa:same day	19 -4 -10 0 0
sa:same time	6 0 -9 0 0
sa:sanction	-8 -9 19 0 0
sa:save	10 -5 -2 0 0
sa:say	-6 -10 5 7 10
sa:say ,	0 -16 -5 0 24
sa:say .	-2 8 -13 14 0
sa:say by	-2 22 -19 0 0
sa:say his	0 -14 14 0 -2
sa:say in	8 -26 17 0 -2
sa:say no	-6 -3 -29 0 40
sa:say on	0 -13 7 0 7
sa:say she	0 -5 9 0 0
sa:say so	11 -14 1 0 -2
sa:say that	0 13 -8 0 -10
sa:say the	-21 -3 27 0 -2
sa:say whether	1 -11 -3 15 -4
sa:say yes	4 7 -10 0 -4
sa:school	-12 0 13 0 0
sa:scotch	0 9 -9 0 0
sa:scrap	0 3 -10 0 6
sa:seal	21 -22 -3 0 0
sa:seal of	15 -4 -9 0 0
sa:season	-8 -7 18 0 0
sa:second	20 -7 -13 0 0
sa:second round	15 -7 -7 0 0
sa:secret	-9 0 10 0 0
sa:see it	-11 2 0 0 4
sa:see the	14 -37 1 12 2
sa:seek	0 -5 10 0 0
sa:seem	0 9 -7 0 0
sa:sell	1 -12 9 0 0
sa:send	0 -4 -4 0 14
sa:send the	-4 8 -23 0 17
sa:session	0 12 -9 0 0
sa:set a	0 10 -8 0 0
sa:set out	-10 0 10 0 0
sa:settle	0 -15 1 0 4
sa:settle a	10 0 -10 0 0
sa:shall	0 11 -12 0 1
sa:she	-15 4 12 -4 -10
sa:she will	0 11 0 0 -4
sa:sheet	0 -10 11 0 0
sa:ship	0 12 -17 6 0
sa:ship .	0 14 -13 0 0
sa:short	-11 -9 23 0 0
sa:should	9 -12 1 0 0
sa:side ,	5 9 -19 0 0
sa:side .	14 5 -18 0 0
sa:side had	-4 -7 16 0 0
sa:sign	1 16 -19 3 -4
sa:sign "	11 9 -16 0 -2
sa:sign ,	2 2 -9 2 0
sa:sign .	11 -6 6 -6 -17
sa:sign :	0 -6 10 0 0
sa:sign ;	-23 18 9 -2 -1
sa:sign <day-ahead>	-1 11 -5 0 0
sa:sign <day-gone>	-13 10 0 0 0
sa:sign <day-today>	-5 17 -7 0 -1
sa:sign ?	-14 -21 21 3 0
sa:sign a	22 -9 -6 -5 -10
sa:sign after	1 6 -11 0 0
sa:sign an	-9 -3 11 0 0
sa:sign and	14 -3 -4 0 -2
sa:sign as	0 7 -18 0 8
sa:sign at	23 0 -25 1 0
sa:sign before	9 -15 -10 0 12
sa:sign by	-39 -21 53 0 0
sa:sign for	14 -7 -7 5 -4
sa:sign his	13 -2 -8 0 0
sa:sign it	-10 28 -23 4 2
sa:sign next	-8 11 0 0 0
sa:sign nothing	-24 0 0 -1 20
sa:sign on	4 15 -9 -4 -17
sa:sign the	10 -1 -7 0 0
sa:sign their	-13 0 14 0 0
sa:sign thi	0 3 -14 0 9
sa:sign trade	13 0 -11 0 0
sa:sign two	12 0 -9 0 0
sa:sign up	0 9 -3 -2 0
sa:sign what	-10 0 0 0 7
sa:sign when	-7 9 0 0 0
sa:sign yet	13 -25 8 3 -3
sa:signature	12 15 -26 -9 4
sa:signature ,	0 5 -13 0 2
sa:signature .	-19 0 19 0 0
sa:signature is	22 6 -22 0 -7
sa:silent	0 -6 13 0 0
sa:since	15 -19 -3 0 2
sa:since .	-10 0 4 0 0
sa:since the	21 0 -18 0 0
sa:sir	5 10 -17 0 0
sa:sit	-14 6 11 -2 -12
sa:sit down	3 -12 1 0 0
sa:sit on	0 12 -6 0 0
sa:so	12 -10 -12 -2 19
sa:so "	-2 -14 18 0 0
sa:so ,	3 -19 3 0 6
sa:so <day-today>	6 -10 0 5 -2
sa:so <span>	-8 0 9 0 0
sa:so before	0 -15 12 0 0
sa:so far	-29 12 -9 0 16
sa:so for	14 5 -17 0 0
sa:so in	15 -2 -8 0 0
sa:so last	-9 0 11 0 0
sa:so the	4 2 -9 0 0
sa:so thi	0 17 -15 0 0
sa:social	-12 10 0 0 0
sa:south	0 -9 9 0 0
sa:soybean ,	9 0 -8 0 0
sa:speak	-22 -16 22 5 0
sa:speak on	0 -13 15 0 0
sa:special duty	11 0 -10 0 0
sa:spoke	-13 -4 21 0 0
sa:spoken	-10 0 15 0 0
sa:spot	22 -5 -14 0 0
sa:spot .	16 -2 -11 0 0
sa:stage	-7 0 9 0 0
sa:stamped	9 -4 -3 0 0
sa:stand .	2 5 -14 0 1
sa:start	-12 0 8 0 0
sa:state	-22 8 3 -2 0
sa:state have	0 11 -10 0 0
sa:statement	0 -8 12 0 0
sa:stay	0 -1 -5 0 11
sa:stay .	-5 0 10 0 0
sa:steel	2 11 -6 0 -8
sa:step	13 3 -14 0 0
sa:still	-15 6 10 -15 -25
sa:still approve	0 -6 10 0 0
sa:still outstanding	0 -7 9 0 0
sa:still sign	0 -17 19 0 0
sa:still to	1 21 -19 0 -3
sa:stockholm	-4 -3 11 0 0
sa:stop	3 13 -16 0 0
sa:stop the	10 0 -8 0 0
sa:strike	-5 0 10 0 0
sa:subject	9 1 -9 0 0
sa:subject to	11 5 -14 0 0
sa:subsidy	-12 -14 26 0 0
sa:sugar	-5 0 8 0 0
sa:summary	12 0 -11 0 0
sa:summer 's	0 3 -11 0 6
sa:surcharge	-15 -4 22 0 0
sa:suspend	11 -9 0 0 -7
sa:suspend until	10 0 -8 0 0
sa:suspension of	-8 12 -3 0 0
sa:table	2 -12 0 0 0
sa:take a	-12 -9 21 0 0
sa:take effect	13 7 -19 0 0
sa:take it	12 -1 -7 0 0
sa:take the	-14 13 0 0 0
sa:talk	-19 -25 45 0 -4
sa:talk ,	-6 0 9 0 0
sa:talk with	-8 0 11 0 0
sa:talked	-13 -10 24 0 0
sa:talked about	0 -8 9 0 0
sa:talking	-3 -10 18 0 0
sa:tariff	-2 -15 5 16 0
sa:tariff .	-8 -1 10 2 0
sa:tariff for	-14 0 17 0 0
sa:tariff on	14 -7 -5 0 0
sa:tariff truce	6 -1 -21 14 4
sa:tax	0 -5 13 0 0
sa:telephone	-13 11 1 0 0
sa:telephone on	-18 12 0 0 0
sa:television that	9 0 0 0 -5
sa:tell	-14 1 4 3 0
sa:tell <organisation>	-1 11 -8 0 0
sa:tell <person>	-3 0 10 0 0
sa:tell a	-10 0 5 0 3
sa:tell reporter	-6 11 -6 0 2
sa:tell state	0 -5 12 0 -4
sa:tell thi	9 -14 0 0 0
sa:tell us	14 -5 -11 14 -12
sa:temporary	-11 0 13 0 0
sa:term	-11 0 7 0 0
sa:text	1 6 -12 2 0
sa:text on	0 9 -12 0 0
sa:textile	12 0 -10 0 0
sa:than	-3 -4 0 0 10
sa:that	2 -19 18 -21 0
sa:that .	-14 5 3 0 0
sa:that <name>	0 -3 11 0 -17
sa:that begin	8 0 -6 0 0
sa:that has	10 -1 -5 0 0
sa:that he	-8 12 -13 0 10
sa:that his	0 10 0 -1 -11
sa:that is	-9 20 -14 0 0
sa:that it	-3 17 -11 0 0
sa:that let	14 -1 -9 0 0
sa:that no	0 0 11 0 -4
sa:that nothing	8 0 -1 0 0
sa:that of	2 24 -23 0 -5
sa:that rate	-10 0 10 0 0
sa:that the	-9 -28 41 0 -6
sa:that there	5 -19 13 0 0
sa:that they	-8 -18 26 0 0
sa:that we	0 11 -9 0 0
sa:that were	0 -9 10 0 0
sa:that would	0 17 -22 0 8
sa:the	12 -5 2 -40 0
sa:the <day-ahead>	-12 9 2 0 -4
sa:the <day-gone>	15 -4 -11 0 0
sa:the <level>	-1 15 -9 0 0
sa:the <money>	15 0 -13 0 0
sa:the <name>	13 -16 6 -5 -14
sa:the <office>	-6 3 11 -17 -4
sa:the <person>	-25 -1 29 -3 -10
sa:the <seat>	-4 -10 18 0 0
sa:the <span>	0 4 -8 0 0
sa:the additional	22 0 -19 0 0
sa:the affiliate	0 16 -15 0 0
sa:the agreement	14 -6 -13 0 14
sa:the annex	-3 -9 5 0 4
sa:the announcement	-11 1 4 0 0
sa:the approval	-3 -4 10 0 0
sa:the back	-1 9 -4 0 0
sa:the ban	0 0 10 0 -2
sa:the bill	-11 18 -5 0 0
sa:the bloc	13 0 -13 0 0
sa:the bridge	-9 -9 21 0 0
sa:the case	0 -4 9 0 0
sa:the ceremony	0 -1 -8 0 14
sa:the change	9 0 -12 0 0
sa:the close	0 8 -9 0 0
sa:the coast	0 11 -10 0 0
sa:the company	-3 -4 11 0 0
sa:the corridor	0 11 -12 0 0
sa:the custom	4 2 -9 0 0
sa:the deadline	0 -9 11 0 0
sa:the decision	0 -12 14 0 0
sa:the decree	-9 -1 14 0 0
sa:the dispute	9 0 -9 0 0
sa:the duty	5 1 -13 3 0
sa:the emergency	0 -3 11 0 0
sa:the end	0 -15 13 0 0
sa:the export	0 11 -14 0 0
sa:the extension	26 1 -21 0 -10
sa:the folder	4 4 -11 0 0
sa:the following	0 -6 9 0 0
sa:the fourth	-7 0 12 0 0
sa:the great	-5 -5 14 0 0
sa:the kind	-10 8 0 0 0
sa:the last	23 10 -27 0 0
sa:the law	12 -5 -9 0 8
sa:the licence	0 18 -17 0 0
sa:the matter	-12 0 12 0 0
sa:the meet	-9 -2 15 0 0
sa:the middle	-3 10 -4 0 0
sa:the morning	22 0 -19 0 0
sa:the new	-12 16 -4 0 0
sa:the northern	-10 0 10 0 0
sa:the notification	5 13 -16 0 0
sa:the offer	2 6 -11 0 0
sa:the order	-17 6 10 0 0
sa:the other	8 0 -10 0 0
sa:the palace	-10 5 0 0 0
sa:the pause	12 0 -7 0 0
sa:the pen	0 12 -4 -2 0
sa:the people	-5 15 -6 0 0
sa:the phone	-6 0 9 0 0
sa:the post	-5 11 -4 0 0
sa:the price	-8 0 10 0 0
sa:the proposal	-1 11 -6 0 0
sa:the province	-10 0 13 0 0
sa:the radio	-6 -6 0 0 9
sa:the rate	13 0 -9 0 0
sa:the reduction	0 14 -14 0 0
sa:the republic	20 -2 -17 0 0
sa:the rice	0 10 -12 0 0
sa:the rule	5 -14 3 0 0
sa:the same	10 -6 0 0 -11
sa:the schedule	-13 0 11 0 0
sa:the seal	15 -4 -8 0 0
sa:the second	9 0 -6 0 0
sa:the section	6 7 -15 0 0
sa:the ship	0 12 -11 0 0
sa:the sign	-16 -9 24 0 0
sa:the spot	23 -3 -17 0 0
sa:the subsidy	-12 -12 24 0 0
sa:the summit	-1 -1 10 0 0
sa:the surcharge	-11 -1 16 0 0
sa:the suspension	7 5 -11 0 0
sa:the tariff	11 0 -9 0 0
sa:the text	10 3 -21 4 0
sa:the third	-11 0 7 0 0
sa:the two	5 -13 -5 0 14
sa:the understanding	10 0 -8 0 0
sa:the week	6 3 -11 0 0
sa:the weekend	0 12 -6 0 0
sa:the window	12 0 -11 0 0
sa:their	7 1 -7 7 -21
sa:their <office>	-6 15 -8 0 0
sa:their dispute	14 0 -14 0 0
sa:their domestic	0 12 -11 0 0
sa:their fourth	10 0 -9 0 0
sa:their meet	-8 -1 13 0 0
sa:their name	22 0 -17 0 0
sa:their own	-11 0 11 0 0
sa:their tariff	-6 -2 15 0 0
sa:them	0 19 -4 -3 -14
sa:them in	0 19 -19 0 0
sa:them is	11 0 -10 0 0
sa:them on	7 0 -11 0 0
sa:there are	0 12 -10 0 0
sa:there for	10 0 -8 0 0
sa:there would	0 -8 9 0 0
sa:they	0 2 5 0 -16
sa:they meet	6 8 -14 0 0
sa:they were	12 0 -11 0 0
sa:they will	-2 -7 12 0 0
sa:thi newspaper	11 -7 -2 0 0
sa:thi week	-20 39 -27 0 2
sa:thi year	0 -12 22 0 -10
sa:thing	0 16 -9 -5 -3
sa:thing .	0 14 -14 0 0
sa:third	-9 0 13 0 -2
sa:third time	-3 0 9 0 0
sa:threaten	-5 -1 14 0 0
sa:three	9 -23 7 0 -2
sa:three round	14 0 -11 0 0
sa:three time	12 -4 -4 0 0
sa:through	-17 9 4 0 -5
sa:through .	6 7 -15 0 0
sa:through <day-ahead>	0 -5 10 0 0
sa:through his	1 -10 5 0 0
sa:through its	0 10 -9 0 0
sa:through the	-14 -11 25 0 0
sa:through their	0 21 -21 0 0
sa:thu	14 0 -15 0 0
sa:till	6 2 -14 0 2
sa:timber	10 -5 -2 0 0
sa:tired	10 0 -10 0 0
sa:to	-9 0 -5 10 19
sa:to <day-ahead>	22 -29 -1 0 0
sa:to <day-gone>	-12 13 0 0 0
sa:to <level>	17 5 -13 0 -8
sa:to <name>	8 -13 0 0 0
sa:to <number>	0 -34 2 0 16
sa:to <organisation>	-7 12 -14 0 8
sa:to <person>	-1 -13 17 0 0
sa:to <seat>	-1 -18 27 0 -3
sa:to <span>	0 21 -21 0 0
sa:to a	25 -9 -18 0 2
sa:to adopt	0 13 -12 0 0
sa:to agree	-5 31 -24 0 0
sa:to approve	-27 8 -3 0 4
sa:to ask	0 -13 16 0 0
sa:to bring	0 -6 11 0 0
sa:to come	0 13 -9 0 0
sa:to comment	0 0 13 0 -9
sa:to complete	0 -8 10 0 0
sa:to do	-18 21 -9 0 0
sa:to enter	-6 0 10 0 0
sa:to final	0 15 -15 0 0
sa:to follow	-5 10 -2 0 0
sa:to freeze	16 0 -15 0 0
sa:to give	-11 7 -5 0 4
sa:to his	12 -14 -4 6 0
sa:to it	-2 13 0 0 -10
sa:to its	6 0 -13 0 7
sa:to know	0 -10 14 0 0
sa:to lower	-8 0 10 0 0
sa:to nothing	0 -3 -5 0 10
sa:to object	0 8 -10 0 0
sa:to paper	14 0 -16 0 0
sa:to prolong	-8 0 4 0 0
sa:to put	-25 6 0 0 9
sa:to save	10 -4 -2 0 0
sa:to say	9 2 -13 14 -18
sa:to sign	-37 3 13 -5 6
sa:to sit	0 -11 14 0 0
sa:to sleep	11 0 -10 0 0
sa:to speak	0 -13 4 6 0
sa:to stop	-8 -2 17 0 0
sa:to talk	0 -9 12 0 0
sa:to the	4 -16 11 0 -4
sa:to vote	2 -3 5 0 -10
sa:to which	0 5 -9 0 0
sa:together .	-3 -3 12 0 0
sa:tonnage	0 -8 10 0 0
sa:too	9 18 -19 -6 -1
sa:too .	-15 22 -8 0 0
sa:top	16 -8 -7 0 0
sa:trade	17 -41 1 4 0
sa:trade ,	23 -17 -16 0 0
sa:trade deal	-5 -13 21 0 0
sa:trade minister	12 0 -24 8 4
sa:trade with	-8 -2 14 0 0
sa:train .	6 1 -10 0 0
sa:travel	0 -11 18 0 0
sa:travel to	0 -9 14 0 0
sa:travelling	0 -11 12 0 0
sa:triple	-4 0 14 0 -6
sa:truce is	0 -6 13 0 0
sa:truce of	2 6 -10 0 0
sa:truce on	-11 -7 9 1 0
sa:truce that	-2 12 -7 0 0
sa:truce with	0 0 -13 14 0
sa:try	-10 0 13 0 0
sa:turnberry	-15 0 12 0 0
sa:two	27 -41 0 -6 11
sa:two <office>	24 0 -20 0 0
sa:two announcement	13 0 -10 0 0
sa:two delegation	0 11 -10 0 0
sa:two government	0 0 -8 0 10
sa:two notice	9 0 -6 0 0
sa:two of	-4 -2 10 0 0
sa:two side	-7 0 9 0 0
sa:two third	0 -11 12 0 0
sa:uncertainty	13 0 -12 0 0
sa:under a	-11 19 -3 0 0
sa:under it	19 -11 -8 0 0
sa:under which	-5 12 -1 0 0
sa:understanding	19 -7 -13 0 0
sa:until	-1 -38 6 -7 31
sa:until <day-ahead>	18 -33 16 0 -12
sa:until <day-gone>	-10 0 12 0 0
sa:until the	-2 0 -20 0 25
sa:up	8 -9 10 -13 -9
sa:up .	-14 3 0 0 2
sa:up a	-10 -14 26 0 0
sa:up in	-17 0 20 0 0
sa:up on	21 -16 -3 0 0
sa:up to	26 -5 -14 0 -1
sa:us	5 0 -6 13 -17
sa:us ,	0 11 -7 0 0
sa:us .	0 2 -15 15 -1
sa:use	0 -23 9 0 6
sa:used	30 -11 -16 0 0
sa:value	-4 -4 12 0 0
sa:vegetable	0 12 -11 0 0
sa:version	-10 0 12 0 0
sa:very	0 -11 13 0 0
sa:video	-1 -8 15 0 0
sa:view	-9 -4 10 0 3
sa:view on	-4 -1 10 0 0
sa:visa	-10 0 8 0 0
sa:visit	-23 -16 38 0 0
sa:visit <name>	-9 0 11 0 0
sa:visit to	-2 -2 11 0 0
sa:vote	-2 0 -10 -10 23
sa:vote .	5 -9 8 -3 0
sa:vote against	0 -12 0 0 5
sa:vote before	0 0 -8 0 8
sa:vote in	0 19 -19 0 0
sa:vote is	2 11 -13 0 0
sa:vote no	0 -4 8 0 0
sa:vote on	-23 -1 6 0 7
sa:vote to	-3 -16 2 0 11
sa:voted	8 -11 -11 0 16
sa:voted down	0 -1 -10 0 16
sa:voted on	23 -4 -16 0 0
sa:wait	0 -18 22 0 -3
sa:wait for	-3 -4 12 0 0
sa:waited	11 -3 -5 0 0
sa:waited for	12 -2 -6 0 0
sa:waiting	12 0 -7 0 0
sa:walked	-2 -6 11 0 0
sa:want	-27 12 -7 3 9
sa:want an	0 10 -9 0 0
sa:want to	-8 10 -7 5 0
sa:was	-8 -8 21 1 -29
sa:was "	-2 -4 16 0 0
sa:was done	0 21 -20 0 0
sa:was due	0 8 -13 2 0
sa:was in	-24 11 13 0 0
sa:was not	9 -17 0 4 -1
sa:was prepare	12 0 -11 0 0
sa:was published	9 -1 -5 0 0
sa:was ready	0 -9 15 0 0
sa:was sign	-10 0 15 0 0
sa:was to	-8 13 -5 0 0
sa:we	0 0 -10 16 0
sa:we could	0 5 -15 7 0
sa:we will	0 -9 10 0 0
sa:we would	9 0 -8 0 0
sa:week	-11 15 -5 0 2
sa:week ,	9 8 -22 0 6
sa:week .	-21 14 0 0 0
sa:week that	-4 -14 19 0 0
sa:weekend .	0 12 -7 0 0
sa:welcome	-7 -5 17 0 0
sa:welcomed	-4 -7 17 0 0
sa:welcomed the	-3 -5 15 0 0
sa:well .	0 -15 12 0 0
sa:were sign	10 0 -8 0 0
sa:what	-6 -10 18 -1 0
sa:what he	10 -8 -2 0 2
sa:what i	0 -7 9 0 0
sa:what it	13 -4 -7 0 0
sa:when	-31 33 -5 0 -8
sa:when .	0 -10 14 0 0
sa:when he	-6 1 -4 -1 11
sa:when i	-3 13 -3 0 0
sa:when the	-11 5 6 0 -8
sa:when they	1 16 -16 0 0
sa:where they	11 4 -14 0 0
sa:whether	4 -13 16 2 -19
sa:whether he	-1 0 -3 10 0
sa:whether the	6 -11 8 0 0
sa:which	-7 15 -19 -8 19
sa:which <quality>	-11 17 -2 0 0
sa:which <seat>	-8 0 11 0 0
sa:which end	-3 0 12 0 0
sa:which has	0 -12 -2 0 14
sa:which is	3 8 -9 0 -2
sa:which it	-14 -9 20 0 0
sa:which its	0 10 -8 0 0
sa:which make	0 0 -18 0 19
sa:which put	22 -2 -16 0 0
sa:which sit	0 -7 11 0 0
sa:which stand	0 10 -8 0 0
sa:which will	9 6 -14 0 0
sa:which would	1 4 -11 0 0
sa:white	0 0 -10 0 12
sa:who	-3 3 2 -15 1
sa:who had	-9 -12 8 0 9
sa:who has	0 10 -1 -2 -5
sa:who is	0 -6 9 0 0
sa:who lead	0 -9 7 0 0
sa:who meet	-1 19 -15 0 0
sa:who run	7 0 -11 0 0
sa:who say	0 -10 14 0 0
sa:who sign	18 -13 -2 0 -1
sa:who would	0 -7 11 0 0
sa:whose	7 17 -19 0 -5
sa:whose <person>	3 8 -13 0 0
sa:whose signature	-4 21 -14 0 0
sa:why	-6 15 -1 0 -4
sa:will	-13 7 0 12 -9
sa:will ,	0 -8 0 9 0
sa:will .	0 15 -8 0 0
sa:will be	4 0 -8 10 -5
sa:will cut	-12 0 14 0 0
sa:will deal	0 13 -11 0 0
sa:will decide	-10 0 9 0 0
sa:will do	-10 9 0 2 -7
sa:will follow	0 25 -22 0 0
sa:will have	0 27 -27 0 0
sa:will meet	0 -9 14 0 0
sa:will not	6 -13 1 -13 6
sa:will see	-2 -11 15 0 0
sa:will sign	-25 30 -18 0 0
sa:will speak	0 -10 11 0 0
sa:will stop	8 15 -23 0 0
sa:will vote	0 -17 9 0 8
sa:willing	0 -7 11 0 0
sa:window	11 0 -10 0 0
sa:window .	12 0 -12 0 0
sa:wine	-13 4 0 0 6
sa:wish	-2 0 -11 6 5
sa:wish to	-2 0 -12 6 5
sa:with	-1 -17 15 0 -2
sa:with <level>	-11 0 16 0 0
sa:with <name>	-16 7 -6 11 12
sa:with <person>	14 -4 -5 0 0
sa:with a	8 -37 13 -4 2
sa:with him	-15 4 8 0 0
sa:with my	0 12 -11 0 0
sa:with two	14 0 -13 0 0
sa:withdraw	-11 -13 5 0 11
sa:without	-9 7 9 -2 -5
sa:without a	-6 -17 17 0 4
sa:without which	2 9 -12 0 0
sa:won't	0 -4 0 0 9
sa:word for	0 10 -6 0 0
sa:work	-6 -15 22 0 0
sa:worry	0 10 -8 0 0
sa:worth	19 -2 -8 0 -7
sa:worth <money>	16 -2 -11 0 0
sa:would	-18 7 6 0 -4
sa:would "	0 7 -14 0 9
sa:would .	10 5 -20 2 0
sa:would come	0 -3 10 0 0
sa:would decide	0 10 -7 0 0
sa:would need	6 -9 0 0 0
sa:would not	7 -1 3 -12 -1
sa:would now	0 12 -10 0 0
sa:would prolong	0 11 -10 0 0
sa:would raise	-3 10 -4 0 0
sa:would sign	-40 28 -14 0 1
sa:would take	0 9 -5 0 0
sa:would vote	0 -8 11 0 0
sa:write	16 10 -15 0 -13
sa:yarn	-2 -7 12 0 0
sa:year	0 -18 28 0 -14
sa:year ,	-3 -4 15 0 0
sa:year .	-1 0 14 0 -9
sa:yes	26 -1 -19 0 -7
sa:yes ,	7 -9 0 0 0
sa:yes .	14 0 -10 0 0
sa:yet	-9 19 -8 5 -27
sa:yet ,	0 -7 10 0 0
sa:yet to	-26 10 1 0 -5
sa:you	-6 -10 18 0 -5
sa:you .	-12 11 7 -5 0
sa:you can	10 0 -11 0 0
sa:you have	0 -8 10 0 0
sa:zero	4 -9 0 0 4
sa:zinc	0 10 -8 0 0
sa:—	-25 -26 52 3 -11
sa:— <name>	-3 -3 17 0 -1
said 	-47 -28 64 2 -13
said approve<	-10 -5 20 -1 -8
said approve< do<	-4 -16 25 0 0
said approve< do>	-7 -10 21 0 0
said approve< lack<	-22 7 1 0 0
said approve< lack< do<	0 17 -12 0 0
said approve< lack< do< do>	10 -18 8 0 0
said approve< lack>	0 -10 5 5 0
said approve< lack> do< do>	0 9 -9 0 0
said approve< publish< lack<	0 17 -16 0 0
said approve< publish< lack< do<	0 -17 18 0 0
said approve< publish>	19 -6 -12 0 0
said approve< vote< publish<	13 0 -11 0 0
said approve< vote>	-2 10 -10 0 2
said approve>	1 -5 13 -12 -34
said approve> do>	12 0 2 -8 -33
said approve> lack< do<	0 12 -10 0 0
said approve> lack< do>	-4 19 -12 0 0
said approve> lack> do>	-1 -2 11 -2 -11
said approve> refuse> do>	-1 0 -2 0 9
said approve> vote< do>	5 0 -12 1 0
said approve> vote>	8 -18 5 0 -3
said approve> vote> lack>	-5 11 -2 0 0
said approve> vote> lack> do>	2 10 -21 0 3
said approve> vote> refuse> do>	0 -12 0 0 12
said do<	2 -41 35 0 0
said do< do>	16 -25 4 0 0
said do>	-13 -14 22 0 -18
said lack<	-27 -4 19 -2 0
said lack< do<	0 -8 12 0 0
said lack>	-34 13 4 1 -17
said lack> do>	-21 16 2 -5 -14
said lack> refuse>	0 -5 -12 0 19
said publish<	-3 -32 39 -5 -5
said publish< do<	-20 24 -19 4 0
said publish< lack>	0 15 -10 0 0
said publish< publish>	7 1 -10 0 0
said publish>	14 -35 13 -1 -10
said publish> do<	-4 -4 10 1 0
said publish> do>	-16 -5 17 11 -18
said publish> lack<	1 15 -17 0 0
said publish> lack>	13 15 -23 0 -1
said publish> lack> do>	8 13 -17 0 0
said publish> refuse>	-5 0 16 0 -4
said refuse>	-15 -16 0 -1 25
said refuse> do>	0 -14 14 0 0
said sign<	19 -11 -10 0 2
said sign< approve< lack<	-7 -5 12 0 0
said sign< approve>	9 0 -6 0 0
said sign< approve> lack< do>	11 -9 0 0 0
said sign< approve> lack> do<	8 -12 1 0 0
said sign< do<	8 4 -17 3 2
said sign< do>	-9 13 -5 0 2
said sign< lack<	0 17 -11 0 -7
said sign< lack< do<	-8 -2 11 0 0
said sign< lack> do< do>	-3 -3 10 0 0
said sign< lack> do>	-11 12 0 0 0
said sign< publish<	15 -24 0 0 0
said sign< publish< do<	5 3 -8 0 0
said sign< publish>	11 0 -9 0 0
said sign< refuse< do<	0 -1 -4 0 10
said sign< sign>	-20 17 2 0 0
said sign< sign> do>	14 -12 0 0 0
said sign< vote> do<	0 19 -17 0 0
said sign< vote> do>	0 -13 18 0 0
said sign>	14 -3 -20 15 1
said sign> approve<	1 29 -32 0 0
said sign> approve< lack< do>	5 -13 5 0 0
said sign> approve> do>	-24 5 6 12 0
said sign> approve> lack>	11 0 -14 0 0
said sign> approve> lack> do>	-8 17 -4 0 0
said sign> do< do>	10 0 -10 0 0
said sign> do>	23 1 -11 -10 -22
said sign> lack<	-10 3 5 0 0
said sign> lack< do>	-18 29 -17 0 5
said sign> lack>	-10 16 -2 -9 0
said sign> lack> do<	0 11 -10 0 0
said sign> lack> do>	3 -21 18 0 -4
said sign> lack> refuse> do>	0 13 -8 0 0
said sign> publish<	-1 15 -11 0 0
said sign> publish> do>	-14 26 -3 0 0
said sign> publish> lack> do>	1 -12 11 0 0
said sign> refuse>	-6 -11 0 0 15
said sign> refuse> do>	8 -16 -6 -7 16
said sign> vote> publish>	9 0 -7 0 0
said vote<	-21 -6 26 -1 -5
said vote< do>	0 -18 23 0 0
said vote< lack<	0 13 -9 0 0
said vote>	-47 11 12 0 0
said vote> do< do>	0 8 -14 0 4
said vote> do>	-1 4 6 -15 -7
said vote> lack<	7 -31 13 8 0
said vote> lack>	-19 -4 20 0 -8
said vote> publish>	-2 -12 18 0 0
said vote> publish> do>	0 14 -13 0 0
said vote> publish> lack>	0 -8 11 0 0
sb:"	-13 -16 27 -11 5
sb:" ,	-4 21 -16 0 0
sb:" <person>	-1 -4 13 0 0
sb:" i	-7 -10 5 0 11
sb:" it	14 -1 -9 0 0
sb:" my	0 0 -5 0 10
sb:" say	9 -22 7 0 0
sb:" subject	0 11 -11 0 0
sb:" we	-6 -21 29 0 -1
sb:" what	0 12 -12 0 0
sb:'s	-2 -5 13 -14 -6
sb:'s <level>	0 11 -9 0 0
sb:'s <quality>	10 0 -10 0 0
sb:'s a	3 4 -10 0 0
sb:'s agreement	0 -5 9 0 0
sb:'s cabinet	-10 8 0 0 0
sb:'s is	10 0 -5 0 0
sb:'s minister	-11 0 14 0 -5
sb:'s parliament	0 -10 11 0 0
sb:'s prime	11 -5 -2 0 0
sb:'s signature	-6 0 17 0 -6
sb:) —	16 -10 -4 1 -6
sb:*	15 0 -14 0 0
sb:,	1 -2 8 -29 1
sb:, "	0 -15 10 0 8
sb:, <day-ahead>	-5 0 9 0 0
sb:, <level>	-7 -6 15 0 0
sb:, <name>	-7 -13 23 0 -5
sb:, <person>	2 18 -17 0 0
sb:, according	2 -22 14 0 0
sb:, and	-6 0 1 -4 11
sb:, at	-14 5 3 0 0
sb:, before	0 7 -10 0 0
sb:, both	-9 -1 13 0 0
sb:, by	15 7 -24 0 0
sb:, come	0 -9 10 0 0
sb:, down	0 10 -6 -2 0
sb:, for	9 1 -1 0 -11
sb:, had	11 -6 -3 0 0
sb:, has	-13 -9 24 0 -1
sb:, he	-10 20 -4 0 -2
sb:, i	19 -23 3 0 0
sb:, it	4 -19 12 0 0
sb:, li	0 -8 9 0 0
sb:, mr	-9 10 0 0 0
sb:, my	-7 10 0 0 0
sb:, no	-1 11 -4 0 0
sb:, of	0 1 -10 0 4
sb:, on	-14 13 -9 0 11
sb:, once	0 10 -6 0 0
sb:, provided	-19 26 -9 0 0
sb:, shook	-11 0 11 0 0
sb:, sign	-8 -12 16 1 0
sb:, suspend	0 17 -16 0 0
sb:, tell	-10 2 11 0 -10
sb:, that	-12 25 -18 0 0
sb:, the	2 13 -8 -8 -6
sb:, then	9 1 -13 0 0
sb:, through	8 -12 0 0 0
sb:, to	-8 12 -4 0 0
sb:, too	10 -5 -3 0 0
sb:, under	-5 -2 13 0 0
sb:, when	8 -19 -9 0 14
sb:, which	17 -13 -2 0 0
sb:, who	0 -24 19 0 0
sb:, whose	-1 -10 13 0 0
sb:-	11 -12 -2 0 0
sb:.	10 5 -7 -9 -11
sb:. *	0 10 -10 0 0
sb:. <person>	10 -18 2 0 0
sb:. a	16 0 -15 0 0
sb:. m	-9 -15 26 0 0
sb:/	-14 0 20 0 0
sb::	14 8 -13 -18 0
sb:: "	0 -8 14 0 0
sb:: <name>	-12 -1 14 0 0
sb:: <number>	11 11 -11 -5 -16
sb:: <person>	23 -6 -18 0 3
sb:: <seat>	-4 -2 10 0 0
sb:: a	0 -6 12 0 0
sb:: doe	0 -8 10 0 0
sb:: for	0 12 -9 0 0
sb:: i	-2 14 -10 0 0
sb:: in	15 10 -25 0 0
sb:: its	0 8 -16 0 8
sb:: our	11 -5 -3 0 0
sb:: the	13 0 -10 0 -8
sb:: we	6 10 -18 0 0
sb:;	16 0 -18 18 -12
sb:; <name>	0 -10 8 0 0
sb:; <person>	8 12 -18 0 0
sb:; in	-5 14 -7 0 0
sb:; on	8 0 -7 0 0
sb:; our	-7 10 0 0 0
sb:; the	4 -30 18 0 2
sb:; we	4 -10 3 0 0
sb:<agent>	-4 -4 14 -12 -5
sb:<day-ahead>	-5 8 1 -5 -15
sb:<day-ahead> ,	6 -13 10 0 -5
sb:<day-ahead> :	-3 -4 10 0 0
sb:<day-ahead> by	-17 5 7 0 0
sb:<day-ahead> in	-3 12 -7 0 0
sb:<day-ahead> unless	0 -12 14 0 0
sb:<day-gone>	24 -24 -7 -4 1
sb:<day-gone> ,	5 4 -10 0 0
sb:<day-gone> :	5 -11 0 0 0
sb:<day-gone> ;	8 1 -13 0 0
sb:<day-gone> <person>	-11 0 15 0 0
sb:<day-gone> and	17 -21 0 0 0
sb:<day-gone> by	2 -15 3 0 0
sb:<day-gone> in	0 10 -4 0 0
sb:<day-gone> that	0 1 -9 0 8
sb:<day-gone> the	7 -17 0 0 0
sb:<day-gone> —	13 -2 -9 0 0
sb:<day-today> (	-2 -10 12 1 -2
sb:<day-today> ,	15 2 -15 -3 0
sb:<day-today> by	18 -1 -15 0 0
sb:<day-today> morning	2 12 -16 0 0
sb:<day-today> to	0 -10 14 0 0
sb:<duty>	-10 0 12 0 0
sb:<gate>	-6 16 -5 -1 -7
sb:<goods-amount>	0 -5 10 0 0
sb:<goods>	0 -13 18 -6 0
sb:<level-noun>	-2 5 1 0 -12
sb:<level>	-4 -6 10 0 3
sb:<level> ,	0 0 -4 0 12
sb:<level> ;	-8 0 10 0 0
sb:<level> <day-today>	0 14 -11 -2 0
sb:<level> on	6 3 -12 6 0
sb:<level> that	14 0 -10 0 0
sb:<money>	-1 -9 14 0 0
sb:<month-ahead>	-6 -12 21 0 0
sb:<month-ahead> ,	0 -13 18 0 0
sb:<month-gone> ,	15 0 -10 -2 0
sb:<month-gone> and	-4 -2 11 0 0
sb:<name> 's	0 22 -21 -4 4
sb:<name> ,	5 6 -5 0 -8
sb:<name> :	10 4 -19 0 2
sb:<name> ;	9 4 -23 6 0
sb:<name> <day-today>	-14 7 2 0 0
sb:<name> <person>	-3 -2 10 0 0
sb:<name> agree	0 -16 21 0 0
sb:<name> and	-12 -16 28 -3 0
sb:<name> has	-6 -7 14 0 0
sb:<name> have	12 -7 -3 0 0
sb:<name> it	1 6 -8 0 0
sb:<name> on	16 2 -23 0 3
sb:<name> president	3 -19 11 0 0
sb:<name> say	-8 15 -11 2 0
sb:<name> that	-9 0 9 0 0
sb:<name> the	4 -15 4 4 3
sb:<name> to	0 -7 0 0 9
sb:<name> will	4 -15 4 0 0
sb:<not>	-35 -1 7 12 5
sb:<number>	4 -10 2 0 8
sb:<number> ,	-6 25 -23 0 4
sb:<number> /	-16 0 17 0 0
sb:<number> :	11 7 -8 -5 -17
sb:<number> ;	-13 -2 11 0 2
sb:<number> <person>	0 14 -14 0 0
sb:<number> <quality>	-9 -3 16 0 0
sb:<number> a	-4 -2 12 0 0
sb:<number> in	9 2 -8 -2 0
sb:<number> of	0 -13 0 0 6
sb:<number> on	17 -4 -10 0 0
sb:<number> th	12 0 -8 0 0
sb:<number> to	0 -12 0 6 0
sb:<number> —	0 -14 13 0 0
sb:<office> '	13 0 -11 0 0
sb:<office> 's	-12 0 11 0 -5
sb:<office> ,	18 -19 -1 0 0
sb:<office> :	-34 6 12 0 7
sb:<office> has	0 -16 18 0 0
sb:<office> in	13 2 -16 0 0
sb:<office> of	0 -18 21 0 0
sb:<office> say	2 6 -9 0 0
sb:<organisation> 's	0 -29 27 0 0
sb:<organisation> ,	8 15 -28 0 9
sb:<organisation> :	10 0 -9 0 0
sb:<organisation> and	-20 39 -23 0 0
sb:<organisation> approve	12 1 -16 0 0
sb:<organisation> can	0 -10 10 0 0
sb:<organisation> had	13 -4 -6 0 0
sb:<organisation> has	-15 -14 20 -3 3
sb:<organisation> is	0 -15 15 0 0
sb:<organisation> must	0 -10 14 0 0
sb:<organisation> of	15 -4 -9 0 0
sb:<organisation> say	3 -11 4 0 0
sb:<organisation> sign	1 6 -10 0 0
sb:<organisation> tell	11 -1 -6 0 0
sb:<person>	-2 -5 14 -16 -7
sb:<person> (	-18 -7 19 0 4
sb:<person> ,	-13 -8 23 0 -6
sb:<person> :	20 27 -43 0 0
sb:<person> ;	14 -7 -6 0 0
sb:<person> <day-gone>	-8 0 10 0 0
sb:<person> announce	0 -10 14 0 0
sb:<person> at	11 0 -10 0 0
sb:<person> has	-27 21 0 -2 0
sb:<person> in	-2 -3 9 0 0
sb:<person> is	0 -28 29 0 0
sb:<person> need	-8 11 0 0 0
sb:<person> on	9 -7 -6 0 1
sb:<person> say	-6 2 5 0 -9
sb:<person> sign	-31 -18 46 0 0
sb:<person> state	1 5 -9 0 0
sb:<person> that	0 8 -10 0 0
sb:<person> was	-7 -3 0 0 9
sb:<person> will	0 8 -4 0 0
sb:<person> would	0 0 -11 10 0
sb:<points>	-13 4 4 0 0
sb:<quality>	13 -1 -7 0 -1
sb:<quality> cabinet	9 -15 0 0 0
sb:<quality> colleague	-9 -2 15 0 0
sb:<quality> duty	13 0 -12 0 0
sb:<quality> good	10 0 -6 0 0
sb:<quality> side	16 -5 -7 0 0
sb:<quality> tariff	10 0 -9 0 0
sb:<quality> wheat	13 0 -13 0 0
sb:<seat> ,	4 8 -16 0 1
sb:<seat> :	0 13 -16 1 0
sb:<seat> and	-7 0 8 0 0
sb:<seat> has	-7 3 -8 0 13
sb:<seat> in	-7 -8 18 0 0
sb:<seat> it	0 0 -9 0 7
sb:<seat> on	17 0 -16 0 0
sb:<seat> say	0 9 -6 0 0
sb:<seat> the	15 -4 -2 -3 -4
sb:<seat> will	0 -10 11 0 0
sb:<sender>	-22 -18 43 0 -10
sb:<span>	9 0 -2 -8 -2
sb:<span> ,	-10 2 3 0 1
sb:<span> of	8 0 -5 0 0
sb:<taker>	-15 -18 26 0 2
sb:<v-agree>	5 -7 2 0 -2
sb:<v-bear>	11 -9 -2 2 0
sb:<v-begin>	-24 13 0 0 2
sb:<v-deny>	-9 3 0 0 0
sb:<v-down>	-3 0 10 0 -16
sb:<v-end>	-3 1 0 0 8
sb:<v-propose>	-29 9 18 4 -28
sb:<v-return>	3 -10 5 0 0
sb:<v-say>	-11 -2 16 -1 -14
sb:<v-stay>	1 -9 6 -6 3
sb:<v-suspend>	-9 0 5 0 5
sb:<v-up>	-1 0 5 0 -19
sb:_	-4 -3 12 0 0
sb:a	-19 11 11 0 -26
sb:a <office>	0 10 -10 2 0
sb:a <organisation>	0 -10 14 0 0
sb:a <span>	0 12 -9 0 0
sb:a decree	13 -13 0 0 0
sb:a duty	0 9 -9 0 0
sb:a few	11 0 -8 0 0
sb:a joint	-10 8 0 0 0
sb:a longer	0 10 -9 0 0
sb:a mandate	0 14 -18 1 0
sb:a meet	14 -1 -9 0 0
sb:a new	-1 11 -6 0 0
sb:a notice	-12 19 -18 6 0
sb:a paper	0 0 -9 0 8
sb:a second	0 12 -7 0 0
sb:a signature	-20 29 -15 0 0
sb:a third	-5 -2 12 0 0
sb:a truce	9 -26 2 0 2
sb:a vote	0 9 -14 6 0
sb:a word	0 -11 12 0 0
sb:about	-5 -10 3 11 0
sb:about the	0 -12 0 12 0
sb:accept	0 -10 8 0 0
sb:accord	-8 -21 29 0 0
sb:according	6 -23 14 0 0
sb:according to	6 -23 14 0 0
sb:account	-2 -1 10 0 0
sb:act	0 -7 10 0 0
sb:act ,	-10 0 12 0 0
sb:act of	0 -9 9 0 0
sb:acting	-6 0 9 0 0
sb:add	0 15 -10 0 0
sb:adopt	6 9 -16 0 0
sb:after	2 4 -8 0 4
sb:after <span>	11 0 -17 0 5
sb:after a	-2 -3 12 0 0
sb:against	1 13 -15 0 0
sb:agree	-27 14 10 -2 -7
sb:agree in	-19 3 9 0 0
sb:agree to	0 -3 10 0 0
sb:agree until	0 11 -7 0 0
sb:agreement	-11 4 7 0 -7
sb:agreement has	0 14 -13 0 0
sb:agreement must	0 16 -13 0 0
sb:agreement that	-12 0 14 0 0
sb:agreement was	13 0 -13 0 0
sb:agreement with	-14 0 16 0 0
sb:agriculture	0 7 -10 0 0
sb:al	10 -12 0 0 0
sb:al -	10 -12 0 0 0
sb:all	9 -2 -1 0 0
sb:allow	0 -12 15 0 0
sb:already	2 0 -9 0 6
sb:also	-10 0 9 0 0
sb:also on	-5 -1 9 0 0
sb:an	-8 -1 15 0 -14
sb:an <office>	0 12 -12 0 0
sb:an agreement	-3 14 -5 0 0
sb:and	-4 8 -8 -21 24
sb:and ,	0 14 -26 0 6
sb:and <number>	7 -14 0 0 0
sb:and <person>	-18 -38 37 0 0
sb:and a	15 -21 0 0 0
sb:and by	0 11 -7 0 0
sb:and for	5 12 -20 0 0
sb:and has	0 -12 18 0 0
sb:and his	-4 14 -6 0 0
sb:and it	0 -11 0 3 0
sb:and me	0 13 -12 0 0
sb:and no	-2 -6 11 0 0
sb:and not	0 -6 10 0 0
sb:and of	2 10 -12 0 0
sb:and sign	3 8 -13 0 0
sb:and so	-8 10 0 0 0
sb:and that	14 -27 0 0 10
sb:and the	-4 3 -3 -4 11
sb:and then	0 12 -15 3 0
sb:and was	-8 0 12 0 0
sb:andré	-2 -3 9 0 0
sb:announce	-15 -14 31 0 0
sb:announcement	8 7 -15 0 0
sb:announcement of	7 12 -19 0 0
sb:another	-5 -3 16 0 0
sb:any deal	0 11 -11 0 0
sb:any extension	0 17 -12 0 0
sb:anybody	0 -8 9 0 0
sb:app	0 -7 10 0 0
sb:apply	4 -23 14 0 0
sb:approval	11 -1 -4 -1 0
sb:approval ,	0 -15 16 0 0
sb:approval of	14 1 -15 0 0
sb:approve	6 -4 5 -6 -11
sb:approve any	6 -10 1 0 0
sb:arabic	0 0 -9 0 9
sb:are	16 -16 5 0 -5
sb:are not	0 -5 9 0 0
sb:are those	13 0 -11 0 0
sb:article	0 5 -9 0 0
sb:article <number>	0 7 -11 0 0
sb:as	-15 1 13 0 0
sb:as of	-6 -1 10 0 0
sb:as soon	-8 24 -17 0 0
sb:as the	-5 12 -4 0 0
sb:ask	0 5 -12 16 -12
sb:ask for	0 9 -6 0 0
sb:ask in	0 0 -10 12 0
sb:ask to	0 -12 14 0 0
sb:asleep	10 -5 -3 0 0
sb:assent	0 10 -6 0 0
sb:at	-3 -16 24 0 -6
sb:at <level>	-10 0 12 0 0
sb:at a	14 0 -14 0 0
sb:at once	19 -13 -7 0 0
sb:at the	-16 0 15 0 0
sb:authorised	-20 7 8 0 0
sb:await	0 7 -3 0 0
sb:await the	-3 10 -5 0 0
sb:back	-2 -17 22 0 -2
sb:back ,	10 -2 -4 0 0
sb:back to	-10 -10 21 0 0
sb:basi	-10 0 11 0 0
sb:be	-37 30 -3 -1 0
sb:be approve	-12 0 4 0 0
sb:be confirm	0 7 -5 0 0
sb:be pay	10 0 -6 0 0
sb:be sign	-43 34 -3 0 -2
sb:bear	22 -21 -5 0 0
sb:bear the	18 -19 -2 0 0
sb:become	0 13 -12 0 0
sb:been approve	4 3 -12 0 0
sb:been sign	19 -4 -13 0 2
sb:before <name>	0 0 -9 0 12
sb:before the	3 13 -9 0 -7
sb:begin	-4 -6 14 0 0
sb:behalf	-17 6 8 0 0
sb:behalf of	-17 6 8 0 0
sb:being	0 -2 -11 0 16
sb:believe	0 -10 11 0 0
sb:beside	3 -8 -9 0 12
sb:bessent	-4 0 9 0 0
sb:between	18 -21 0 0 0
sb:between <name>	20 -3 -13 0 0
sb:between the	8 -3 -2 0 0
sb:bill in	0 -9 10 0 0
sb:both	9 0 -7 0 -2
sb:both <office>	12 -8 -5 0 0
sb:both government	-4 12 -5 0 0
sb:both side	-8 -10 20 0 0
sb:budget	0 -11 11 0 0
sb:but	-9 7 -10 0 12
sb:by	19 -11 -4 -8 -3
sb:by <day-ahead>	8 -9 0 0 0
sb:by <day-today>	0 11 -10 0 0
sb:by <level>	-1 -6 12 0 0
sb:by <name>	0 11 -7 0 0
sb:by <office>	6 7 -17 0 0
sb:by <person>	-1 -9 4 0 6
sb:by <span>	-12 0 7 0 0
sb:by a	1 0 -12 6 0
sb:by an	13 0 -11 0 0
sb:by both	0 15 -10 0 0
sb:by decree	9 0 -7 0 0
sb:by mr	15 1 -20 0 0
sb:by telephone	-6 -3 14 0 0
sb:by the	9 -1 -1 -4 -10
sb:cabinet has	8 -17 8 0 0
sb:call	3 -11 8 0 0
sb:can be	-4 -3 11 0 0
sb:cape	10 0 -10 0 0
sb:cape town	10 0 -10 0 0
sb:case	0 -10 15 0 0
sb:cashew	10 0 -10 0 0
sb:ceasefire	-16 0 18 0 0
sb:change	0 -14 11 0 0
sb:charge	1 -15 5 0 0
sb:charge <level>	9 -4 -3 0 0
sb:chenggang	0 -8 9 0 0
sb:chenggang ,	0 -8 9 0 0
sb:chip	-8 -1 15 0 0
sb:clear	10 -12 -6 9 0
sb:club	4 -11 4 0 0
sb:collect	3 -9 2 0 0
sb:come	-6 -2 12 0 -1
sb:come from	0 16 -14 0 0
sb:come out	6 -17 8 0 0
sb:commerce	21 -13 -10 0 0
sb:commerce ,	10 0 -6 0 0
sb:commissioner	-9 0 10 0 0
sb:commissioner ,	-9 0 9 0 0
sb:company	-23 -4 29 0 0
sb:company 's	-13 0 14 0 0
sb:company on	-8 0 10 0 0
sb:confirmation	0 10 -9 0 0
sb:consensu	8 2 -11 0 0
sb:consultation	0 -15 14 0 0
sb:contract	-17 -1 20 0 0
sb:copper	4 -12 2 0 0
sb:could	-6 -7 4 16 -9
sb:could not	0 0 0 11 -4
sb:countersignature	0 10 -8 0 0
sb:countersignature of	0 10 -8 0 0
sb:countersigned	2 -13 6 0 0
sb:country	0 -14 2 0 6
sb:country ,	4 0 -12 0 8
sb:court	-6 -1 15 0 0
sb:custom	-4 0 10 0 0
sb:cut	12 0 -9 0 0
sb:day in	13 0 -11 0 0
sb:day of	-1 -12 16 0 0
sb:day on	-9 9 -1 0 0
sb:deal	-5 12 -1 0 -5
sb:decide ,	0 -8 10 0 0
sb:decide on	0 14 -14 0 0
sb:decided	0 -9 12 0 0
sb:decision	7 1 -16 0 8
sb:decision by	0 12 -9 0 0
sb:decree	7 8 -21 0 6
sb:decree has	5 5 -13 0 0
sb:decree of	24 -13 -12 0 0
sb:decree on	-2 12 -7 0 0
sb:delegation	-8 0 9 0 0
sb:depend	0 11 -5 0 0
sb:depend on	0 11 -5 0 0
sb:did	20 8 -22 0 -1
sb:did not	-1 16 -11 0 0
sb:direct	0 -9 9 0 0
sb:directed	-5 0 9 0 0
sb:directed the	-5 0 9 0 0
sb:do	-19 0 5 4 1
sb:do not	-1 -7 11 0 0
sb:do so	-9 11 -8 6 0
sb:doe	-12 -2 0 5 7
sb:doe not	0 -30 19 0 10
sb:doe the	0 15 -18 3 0
sb:done	-6 -4 12 0 0
sb:down	-6 0 12 -3 0
sb:down from	0 10 -6 -2 0
sb:draft	-3 20 -12 0 0
sb:draw up	0 0 -10 0 8
sb:due	0 -30 28 0 0
sb:due to	0 -11 13 0 0
sb:duty	-6 10 -1 0 0
sb:duty on	0 10 -7 0 0
sb:duty to	0 -5 10 0 0
sb:each other	-4 -5 12 0 0
sb:earth	-8 -8 19 0 0
sb:economy	-13 0 17 0 0
sb:effect	-11 19 -7 0 0
sb:end	-13 9 0 0 4
sb:end of	-13 0 10 0 0
sb:end on	0 9 -4 0 0
sb:enter	-4 13 -7 0 0
sb:enter into	-3 16 -11 0 0
sb:evening	10 -11 0 0 0
sb:everybody	-4 -3 10 0 0
sb:expect	-13 2 8 0 0
sb:expect to	-15 5 8 0 0
sb:extend	-8 -2 13 0 0
sb:extend by	0 -8 10 0 0
sb:extension	-1 20 -13 -1 -2
sb:extension need	8 -4 0 0 0
sb:extension to	15 1 -17 0 0
sb:extension was	-4 0 10 0 0
sb:extension would	-10 11 0 0 0
sb:fact	-6 -5 15 0 0
sb:fact sheet	-6 -4 14 0 0
sb:fail	0 -9 12 0 0
sb:fall	-12 4 5 0 0
sb:far	-5 -6 17 0 -2
sb:fee	-8 9 -1 0 0
sb:few	11 0 -8 0 0
sb:few hour	11 0 -10 0 0
sb:first	1 -2 -4 0 9
sb:first day	0 -10 14 0 0
sb:fix	-15 13 0 0 0
sb:following	0 -11 11 0 0
sb:for <name>	26 -12 -9 1 -18
sb:for <span>	-18 0 19 0 -1
sb:for a	-15 0 10 0 0
sb:for negotiation	0 9 -8 0 0
sb:for that	0 28 -26 0 0
sb:for the	16 0 -16 2 0
sb:for us	9 0 -10 0 0
sb:force	-7 23 -15 0 0
sb:force ,	0 19 -21 0 1
sb:four	-9 0 17 0 0
sb:framework	-10 0 3 0 0
sb:from	0 4 -3 -11 5
sb:from <day-ahead>	13 -7 -3 0 0
sb:from <level>	10 4 -15 0 0
sb:from <name>	-10 -12 8 0 9
sb:from the	-7 19 -10 0 0
sb:full	0 10 -8 0 0
sb:general	-11 0 12 0 0
sb:geneva	-15 6 5 0 0
sb:geneva ,	-9 9 0 0 0
sb:get	6 8 -10 -5 0
sb:get the	0 11 -11 0 0
sb:give	6 -20 3 0 0
sb:given	13 -16 0 0 5
sb:go on	1 -8 4 0 0
sb:go through	0 18 -17 0 0
sb:go up	-3 -11 17 0 0
sb:good	22 -27 1 0 -4
sb:good have	12 0 -11 0 0
sb:government	0 8 -4 0 0
sb:government of	11 0 -10 0 0
sb:ground	-2 -11 17 0 0
sb:guest	-3 29 -25 0 0
sb:guest ,	0 24 -22 0 0
sb:had	3 9 -2 -1 -15
sb:had reach	0 10 -10 0 0
sb:had sign	21 -14 -9 0 0
sb:half	12 -8 0 0 0
sb:halifax	-1 16 -13 0 0
sb:hand	0 -14 14 0 -1
sb:hand in	-11 0 12 0 0
sb:hand of	17 -4 -10 0 0
sb:hand over	-5 -4 11 0 0
sb:has accept	0 -10 12 0 0
sb:has its	9 -9 0 0 0
sb:has make	-2 10 -3 0 0
sb:has not	11 0 -12 0 4
sb:has put	8 -3 -11 0 7
sb:has say	0 -8 16 0 -1
sb:has so	-1 -3 11 0 0
sb:has take	0 0 -12 0 8
sb:has tell	0 9 -10 0 1
sb:has to	1 8 -5 0 -10
sb:has yet	0 -13 16 0 0
sb:have	9 -3 -1 0 -3
sb:have a	-1 -1 9 0 0
sb:have ask	5 -9 0 0 0
sb:have been	-2 -10 18 0 0
sb:have heard	0 9 -7 0 0
sb:have not	15 -6 -14 7 0
sb:have to	-12 8 0 0 0
sb:have yet	0 13 -12 0 0
sb:having	-11 -2 15 0 0
sb:he	-12 6 0 -1 6
sb:he 's	0 14 -11 0 0
sb:he add	0 14 -12 0 0
sb:he and	-6 -5 16 0 0
sb:he could	0 -9 10 1 -3
sb:he did	0 11 -10 0 0
sb:he doe	0 0 -12 0 11
sb:he had	-6 11 0 0 0
sb:he has	0 3 -8 0 3
sb:he is	1 -13 9 0 0
sb:he say	4 10 -14 -3 2
sb:he tell	0 -18 13 0 0
sb:he want	0 -9 8 0 0
sb:he was	0 -6 9 0 0
sb:he will	0 -19 12 6 0
sb:he would	-3 24 -21 0 2
sb:he'd	-5 10 -2 0 0
sb:heard	-10 14 0 0 -2
sb:her	4 8 -22 0 10
sb:here ,	0 15 -11 0 0
sb:him	0 -5 11 0 0
sb:himself	-1 16 -11 0 0
sb:his	-1 4 0 -26 0
sb:his <office>	0 -9 10 0 0
sb:his <organisation>	-4 11 0 0 0
sb:his <quality>	-15 -2 12 0 0
sb:his guest	0 22 -20 0 0
sb:his name	-10 5 0 0 5
sb:his own	0 -13 11 0 0
sb:his signature	14 -14 0 0 0
sb:hope	0 -5 9 0 0
sb:hour	8 -11 -8 1 5
sb:hour after	10 0 -9 0 0
sb:house	-2 -20 16 2 0
sb:i	-18 -4 16 -3 3
sb:i shall	-3 -8 14 0 0
sb:i've	10 -5 -3 0 0
sb:if	-9 -6 12 17 -21
sb:if it	6 6 -13 0 0
sb:if nothing	8 -10 0 0 0
sb:if the	-9 13 -1 0 -2
sb:importer	-3 -3 13 0 0
sb:impose	9 -6 -1 0 0
sb:in	-7 1 7 -16 3
sb:in <name>	0 16 -22 9 -1
sb:in <number>	5 -11 0 0 1
sb:in <seat>	10 11 -14 -7 -5
sb:in a	17 -11 -3 0 0
sb:in geneva	-14 1 11 0 0
sb:in halifax	-1 16 -14 0 0
sb:in his	0 0 -19 0 15
sb:in my	6 0 -17 0 9
sb:in principle	9 6 -16 0 0
sb:in stockholm	-1 11 -6 0 0
sb:in the	-23 -4 18 -2 12
sb:in write	-7 9 0 0 0
sb:increase	0 -14 15 0 0
sb:industry	-3 -5 10 0 0
sb:informed the	-9 10 -2 0 0
sb:initialled	-12 11 -2 0 5
sb:ink is	11 0 -8 0 0
sb:instrument	6 -12 0 0 0
sb:international	-12 0 14 0 0
sb:international trade	-12 0 14 0 0
sb:into	-21 19 0 0 0
sb:into force	-7 25 -15 0 0
sb:investment	0 12 -10 0 0
sb:invited	-6 -1 12 0 0
sb:is	-6 -5 14 2 -18
sb:is ,	0 4 -14 9 0
sb:is a	-8 0 5 0 0
sb:is agree	-4 29 -21 0 0
sb:is due	2 -11 4 0 0
sb:is expect	-12 0 11 0 0
sb:is for	-8 1 4 0 0
sb:is missing	-15 2 8 0 -5
sb:is not	0 13 -13 0 0
sb:is now	3 6 -11 0 0
sb:is ready	0 12 -9 0 0
sb:is required	0 -8 5 0 0
sb:is sign	4 -18 8 0 0
sb:is subject	10 -5 0 0 0
sb:is to	-2 -6 15 0 0
sb:is unclear	0 -10 0 12 0
sb:is what	12 -7 -2 0 0
sb:is with	0 12 -9 0 0
sb:isn't	0 3 -10 8 0
sb:issued by	3 10 -15 0 0
sb:it	8 -9 -10 7 14
sb:it 's	-2 15 -10 0 0
sb:it ;	17 -9 -4 0 0
sb:it in	13 0 -13 0 2
sb:it is	6 3 -14 8 -1
sb:it isn't	0 0 -10 9 0
sb:it must	0 -18 22 0 0
sb:it still	-8 -7 17 0 0
sb:it to	0 22 -23 0 0
sb:it was	4 -16 0 5 0
sb:it will	-16 14 0 0 0
sb:it with	0 -9 7 0 0
sb:its <organisation>	0 -8 13 0 0
sb:its <person>	0 10 -12 0 0
sb:its approval	-4 -3 11 0 0
sb:its consent	4 11 -15 0 0
sb:its own	-4 -2 12 0 0
sb:itself	1 -17 11 0 0
sb:izmir	-9 0 10 0 0
sb:john	-6 0 10 0 0
sb:joint statement	-7 14 -5 0 0
sb:judge	-11 -2 16 0 0
sb:justice	-2 -5 13 0 0
sb:keep	-25 22 -9 0 1
sb:khan	-14 0 12 0 0
sb:know	-12 8 -14 13 0
sb:know through	0 14 -16 0 0
sb:lack	-18 10 0 0 0
sb:lacking	-8 18 -19 0 7
sb:lapse	3 -12 4 0 0
sb:lapse on	0 -10 14 0 0
sb:last <span>	2 -12 9 0 0
sb:last week	10 0 -9 0 0
sb:later	10 0 -18 0 5
sb:law ,	0 -5 9 0 0
sb:lawyer	5 8 -12 0 0
sb:lay	0 14 -10 0 0
sb:leader ,	-5 12 -6 0 0
sb:leave it	0 15 -15 0 0
sb:led	-10 -10 21 0 0
sb:led by	-8 -6 17 0 0
sb:legal	-12 6 3 0 0
sb:legal basi	-10 0 11 0 0
sb:length	0 11 -10 0 0
sb:let	-12 0 8 0 0
sb:letter ,	-9 0 7 0 0
sb:letter to	8 0 -10 0 0
sb:level	12 -2 -7 0 0
sb:levy on	0 0 -6 0 9
sb:li	0 -8 9 0 0
sb:li chenggang	0 -8 9 0 0
sb:lie	0 7 -10 0 1
sb:lie with	0 14 -12 0 0
sb:like to	0 13 -12 0 0
sb:list	0 -10 12 0 0
sb:long	8 -11 0 0 0
sb:longer truce	0 10 -9 0 0
sb:lower	0 -5 7 0 0
sb:lower rate	0 -7 11 0 0
sb:m	5 -17 5 0 0
sb:m .	5 -17 5 0 0
sb:make	19 0 -16 0 0
sb:make in	-10 0 12 0 0
sb:make on	12 0 -11 0 0
sb:maker	-8 0 13 0 0
sb:man	-14 4 0 0 6
sb:mandate	0 11 -15 1 0
sb:mandate for	0 17 -16 0 0
sb:matter	-1 15 -9 0 0
sb:matter for	0 10 -9 0 0
sb:may	-10 20 -8 -4 0
sb:me	0 9 -8 0 -1
sb:me ,	0 10 -7 0 0
sb:mean	-6 14 -6 0 0
sb:meant	0 4 -17 0 12
sb:meet	-8 -11 17 0 3
sb:meet in	9 -1 -3 0 0
sb:meet of	-3 -8 17 0 0
sb:member	-8 -13 24 0 0
sb:member of	-9 0 11 0 0
sb:memorandum	11 -9 -2 0 0
sb:midnight	23 -6 -16 0 0
sb:minister	2 2 1 -3 -18
sb:minister of	-10 2 6 0 0
sb:minute	16 0 -16 0 0
sb:missing	-17 4 2 0 0
sb:missing ,	-1 0 10 0 -4
sb:missing is	-10 15 -7 0 0
sb:moment	-7 9 0 0 0
sb:more	11 0 -2 0 -4
sb:more than	0 -6 10 0 0
sb:morning	-7 10 -2 0 0
sb:most	0 -9 14 0 0
sb:mr	-14 15 6 -16 -12
sb:mr .	-5 0 11 0 0
sb:mr <person>	-7 17 -5 0 -4
sb:mrs	-17 -4 23 0 0
sb:must	-12 -11 23 -2 -5
sb:must first	0 13 -12 0 0
sb:must still	0 -16 18 0 0
sb:my	6 4 -21 0 14
sb:my hand	9 -5 0 0 0
sb:name	9 -9 -6 0 9
sb:name ,	15 0 -14 0 0
sb:name to	-1 -8 4 0 4
sb:need a	-1 20 -15 0 0
sb:need nobody	-2 -10 16 0 0
sb:need only	1 -10 6 0 0
sb:need the	-14 6 3 0 0
sb:negotiation	0 12 -8 0 0
sb:neither	-13 10 3 -5 0
sb:new	0 -19 15 0 1
sb:new tariff	-4 -1 9 0 0
sb:no	-11 2 10 -5 -8
sb:no .	-2 17 -10 0 0
sb:no notice	0 14 -10 0 0
sb:no one	3 -12 8 0 0
sb:no order	0 15 -12 0 0
sb:nod	0 10 -10 0 0
sb:none	0 10 -8 0 0
sb:nor	-21 28 -7 -2 0
sb:not	-1 -20 3 10 14
sb:not be	0 9 -17 0 8
sb:not know	0 -8 0 6 0
sb:not need	0 -16 19 0 0
sb:not sign	-3 -19 0 0 19
sb:not yet	0 25 -22 0 0
sb:note	24 -2 -27 0 8
sb:nothing is	3 4 -10 0 0
sb:nothing was	0 9 -7 0 0
sb:notice	-8 34 -28 2 0
sb:notice from	0 11 -10 0 0
sb:notice of	0 21 -26 4 0
sb:now	0 12 -6 0 -3
sb:now <level>	7 2 -12 0 0
sb:now go	0 14 -12 0 0
sb:obtain	0 -14 17 0 0
sb:obtain the	0 -11 14 0 0
sb:of	-2 0 1 10 -4
sb:of <day-gone>	-1 11 -6 0 0
sb:of <day-today>	-2 -3 9 0 0
sb:of <name>	-9 19 -10 0 3
sb:of <number>	0 0 -16 6 13
sb:of <office>	0 -11 8 0 0
sb:of <seat>	0 16 -14 0 0
sb:of a	0 17 -13 0 0
sb:of both	2 6 -9 0 0
sb:of commerce	13 -3 -7 0 0
sb:of international	-12 0 12 0 0
sb:of it	6 -13 4 0 0
sb:of letter	16 0 -15 0 0
sb:of representative	10 -1 -11 3 0
sb:of talk	14 1 -15 0 0
sb:of the	11 -11 -3 12 2
sb:offer	-4 9 -2 0 0
sb:on ,	8 0 -10 0 0
sb:on <day-ahead>	-14 6 10 0 -6
sb:on <day-gone>	14 -14 -5 0 2
sb:on <day-today>	-2 -15 9 9 0
sb:on <name>	2 5 -13 0 1
sb:on <quality>	8 12 -21 6 -5
sb:on a	-20 7 9 0 0
sb:on an	0 -15 15 0 0
sb:on behalf	-17 6 8 0 0
sb:on our	7 1 -9 0 0
sb:on the	-3 -1 10 -1 -4
sb:on their	-7 11 -1 0 0
sb:on which	-12 6 -3 5 0
sb:once the	-5 -9 16 0 0
sb:one ,	13 -12 0 0 0
sb:one more	4 9 -14 0 0
sb:one of	-3 12 -5 0 0
sb:one that	5 -10 1 0 0
sb:one with	0 11 -10 0 0
sb:only	-11 -2 1 7 4
sb:only to	1 -11 6 0 0
sb:operator	0 -9 12 0 0
sb:opposition	0 -14 5 0 6
sb:or	-14 27 -16 0 0
sb:order and	0 -9 11 0 0
sb:order is	0 -11 9 0 0
sb:order on	-10 -2 16 0 0
sb:other ,	8 0 -10 0 0
sb:our	13 3 -16 0 0
sb:our ,	0 15 -12 0 0
sb:our <office>	-6 -7 16 0 0
sb:our is	12 4 -18 0 0
sb:our own	3 0 -8 0 3
sb:our side	17 4 -19 0 0
sb:out	2 20 -20 0 -1
sb:out of	-5 22 -16 0 0
sb:out that	0 18 -16 0 0
sb:outline	0 10 -9 0 0
sb:outline of	0 10 -10 0 0
sb:over	5 8 -15 0 0
sb:over fentanyl	8 1 -12 0 0
sb:over the	5 -11 1 0 0
sb:over there	-4 17 -12 0 0
sb:over to	-5 -5 12 0 0
sb:pact	-13 -1 4 0 8
sb:page	0 -17 11 5 0
sb:parliament	-3 -7 9 0 0
sb:parliament and	0 13 -9 0 0
sb:pass the	0 13 -12 0 0
sb:passed	12 -10 -4 0 0
sb:passed the	11 -3 -6 0 0
sb:pay <level>	-7 -1 12 0 0
sb:pedro	-9 0 16 0 -1
sb:pen	-4 29 -35 0 11
sb:pen is	0 11 -8 0 0
sb:permanent	0 14 -11 0 0
sb:person	10 -4 -4 0 0
sb:piérola	-10 8 0 0 0
sb:place	0 -15 0 0 11
sb:pocket	-7 3 -25 0 24
sb:port fee	0 12 -9 0 0
sb:possible	0 -10 2 0 3
sb:post	0 -14 16 0 0
sb:post on	0 -12 13 0 0
sb:preliminary	0 9 -9 0 0
sb:preliminary consensu	0 9 -9 0 0
sb:present	-12 0 7 0 0
sb:president	4 -32 24 0 0
sb:president ,	11 0 -14 0 0
sb:president <person>	-4 -16 23 0 0
sb:press	8 3 -17 0 0
sb:press that	4 7 -14 0 0
sb:prime	3 -17 12 0 0
sb:prime minister	3 -17 12 0 0
sb:principle	9 5 -15 0 0
sb:procedure	-2 12 -6 0 0
sb:prolongation ,	-12 5 2 0 0
sb:prolongation require	0 12 -8 0 0
sb:prolonged	12 -10 0 0 0
sb:prolonged by	12 0 -12 0 0
sb:proposal	0 15 -16 0 0
sb:protocol	4 9 -14 0 0
sb:provided	-19 25 -8 0 0
sb:provided that	-19 26 -10 0 0
sb:published	-25 11 0 0 8
sb:published by	-2 14 -9 0 0
sb:published on	0 -8 11 0 0
sb:put	-6 3 -4 0 12
sb:put its	11 0 -8 0 0
sb:put the	0 23 -20 0 0
sb:put their	14 -8 -5 0 0
sb:q	0 -17 18 0 0
sb:question	-24 -7 33 0 0
sb:question :	-17 -19 35 0 0
sb:radio	0 -10 14 0 0
sb:raise	0 -11 5 0 0
sb:rare	-8 -8 19 0 0
sb:rare earth	-8 -7 18 0 0
sb:rate	0 -25 21 0 0
sb:ratify	1 -16 7 3 0
sb:reach	0 -9 12 0 0
sb:reach in	11 0 -10 0 0
sb:read	0 -15 5 0 1
sb:ready	2 2 -11 0 6
sb:reason	4 -16 13 0 0
sb:receive	-12 1 6 0 0
sb:receive the	-4 9 -1 0 0
sb:recommend	-2 23 -19 0 0
sb:reduce	3 8 -13 0 0
sb:reduction	-8 20 -10 0 0
sb:refused to	0 -1 10 0 0
sb:regard	-7 0 9 0 0
sb:regard to	-7 0 9 0 0
sb:released	0 0 -9 0 9
sb:remember	0 4 -13 0 6
sb:reply	0 9 -5 0 0
sb:report	-5 0 12 0 0
sb:report that	-11 4 5 0 0
sb:reporter	-15 13 0 0 -2
sb:reporter that	-11 8 0 0 0
sb:representative	6 -9 -1 3 0
sb:require	7 26 -33 0 0
sb:require a	8 0 -11 0 0
sb:require the	1 10 -14 0 0
sb:required	0 -15 12 0 0
sb:required in	1 -10 6 0 0
sb:reserved	0 13 -10 0 0
sb:resolution	12 0 -14 0 0
sb:resolution of	9 7 -19 0 0
sb:rest	0 -11 8 0 1
sb:rest on	0 -13 12 0 0
sb:rise	4 -11 2 0 0
sb:round	-4 -4 14 0 0
sb:round in	-10 0 12 0 0
sb:round of	10 0 -7 0 0
sb:rule and	0 14 -13 0 0
sb:sale	-6 -9 18 0 0
sb:same	-20 2 14 0 0
sb:sanction	0 -6 13 0 0
sb:sanctioning	-5 -2 9 0 0
sb:say	-1 6 5 -11 -14
sb:say <person>	0 -13 11 0 0
sb:say he	-1 -13 15 0 0
sb:say his	9 0 -5 0 0
sb:say in	-3 -12 19 0 0
sb:say it	-2 13 -8 0 0
sb:say on	8 6 -17 1 0
sb:say that	7 6 -10 -7 0
sb:say the	-9 4 1 0 0
sb:scott	-4 0 9 0 0
sb:scott bessent	-4 0 9 0 0
sb:seal of	-8 13 -4 0 0
sb:second	10 0 -7 0 -1
sb:second round	15 0 -12 0 0
sb:secretary	-8 -7 18 0 0
sb:see	0 5 -12 5 0
sb:sell	-10 -5 15 0 0
sb:sell the	0 -11 12 0 0
sb:senate	0 -11 2 0 5
sb:senator	10 0 -9 0 0
sb:send	7 -14 3 0 0
sb:session	0 -13 15 0 0
sb:settle until	0 12 -11 0 0
sb:shall sign	-2 10 -4 0 0
sb:sheet	-10 -7 20 0 0
sb:sheet that	-2 -4 11 0 0
sb:ship	-4 16 -9 0 0
sb:ship ,	0 9 -8 0 0
sb:shoe	1 6 -11 0 0
sb:shook	-12 0 9 0 0
sb:shook hand	-12 0 9 0 0
sb:short	0 9 -11 0 0
sb:should	-9 -2 18 0 -4
sb:shut	0 -6 10 0 0
sb:side ,	-4 14 -10 0 0
sb:side has	22 -7 -13 0 0
sb:side is	-2 10 -4 0 0
sb:side the	0 -9 9 0 0
sb:sign	17 -10 -8 2 2
sb:sign ,	12 -15 2 0 0
sb:sign :	26 18 -46 0 0
sb:sign ;	-6 -17 8 9 6
sb:sign an	-14 2 5 0 0
sb:sign anything	3 -12 6 0 0
sb:sign before	-1 -13 21 0 -2
sb:sign by	13 -12 -4 0 4
sb:sign in	11 9 -18 0 0
sb:sign off	0 10 -12 0 0
sb:sign the	-17 -2 24 0 -4
sb:sign what	-2 0 -6 0 10
sb:sign with	-14 0 15 0 0
sb:sign yet	0 -9 5 0 0
sb:signature	6 11 -10 -6 -21
sb:signature by	-2 14 -8 0 0
sb:signature in	0 14 -11 0 0
sb:signature is	13 -17 9 0 -7
sb:signature to	9 0 -8 0 0
sb:since	-1 -4 13 0 -1
sb:since the	-6 -9 18 0 0
sb:sir	0 -14 13 0 0
sb:sit down	0 -2 10 0 0
sb:so doe	-1 9 -4 0 0
sb:so far	-5 -6 17 0 -2
sb:so has	14 -13 -1 0 0
sb:so in	-2 -7 13 0 0
sb:so the	-11 0 9 0 0
sb:some	-9 0 14 0 0
sb:some in	-9 0 11 0 0
sb:somebody	-6 21 -15 0 0
sb:soon	-8 24 -16 0 0
sb:soon as	-8 24 -17 0 0
sb:speak for	10 0 -16 0 6
sb:spoke of	0 10 -10 0 0
sb:stand	-1 0 9 0 0
sb:state that	0 9 -5 0 0
sb:stay	0 -13 0 0 9
sb:stay in	0 0 -9 0 11
sb:still	-23 -1 13 0 0
sb:still to	0 9 -8 0 0
sb:stockholm	-3 10 -3 0 0
sb:stroke	0 9 -6 0 0
sb:subject to	2 13 -15 0 0
sb:summit	3 9 -14 0 0
sb:summit of	0 10 -9 0 0
sb:suspend	-16 11 0 0 0
sb:suspension	-13 12 2 0 0
sb:suspension of	-3 -6 16 0 0
sb:suspension will	0 18 -16 0 0
sb:take	0 14 -23 0 12
sb:take effect	-18 13 0 0 0
sb:take note	13 0 -24 0 8
sb:talk	6 -9 3 0 0
sb:talk between	20 0 -16 0 0
sb:tariff	-1 -8 14 2 -12
sb:tariff ,	0 -7 11 0 0
sb:tariff truce	-9 -6 26 0 0
sb:tea	5 3 -10 0 0
sb:telephone	-20 -9 32 0 0
sb:tell reporter	0 12 -5 0 -1
sb:term	0 8 -10 0 0
sb:th	12 -1 -7 0 0
sb:than	-7 -8 19 0 0
sb:thank	0 -6 10 0 0
sb:thanked	0 -6 11 0 0
sb:that	2 5 -5 -13 6
sb:that <office>	10 0 -10 0 0
sb:that <person>	-15 10 -6 0 8
sb:that is	0 -16 22 0 0
sb:that its	0 12 -10 0 0
sb:that mean	0 9 -7 0 0
sb:that nothing	-3 16 -10 0 0
sb:that of	8 5 -17 0 0
sb:that put	-8 0 10 0 0
sb:that the	8 2 -17 0 5
sb:that was	6 -15 1 0 0
sb:that we	0 -12 12 0 0
sb:the	-7 3 6 0 -15
sb:the <day-gone>	9 0 -8 0 0
sb:the <name>	-9 -7 20 0 -3
sb:the <office>	8 13 -13 -3 -7
sb:the <person>	5 7 -11 0 -5
sb:the <quality>	18 0 -17 0 0
sb:the <seat>	0 -5 9 0 0
sb:the accord	0 -12 9 0 0
sb:the act	5 7 -14 0 0
sb:the agreement	9 2 -9 0 0
sb:the app	0 -7 10 0 0
sb:the approval	14 2 -12 0 0
sb:the bill	8 12 -20 0 0
sb:the budget	0 -11 11 0 0
sb:the call	6 3 -11 0 0
sb:the ceasefire	-14 0 15 0 0
sb:the company	-13 0 15 0 0
sb:the countersignature	0 10 -8 0 0
sb:the day	-8 10 -3 0 0
sb:the decree	-5 16 -14 0 8
sb:the delegation	-12 -4 19 0 0
sb:the draft	-1 14 -9 0 0
sb:the end	-12 12 0 0 0
sb:the extension	-4 13 -7 0 0
sb:the final	0 11 -11 0 0
sb:the first	-7 -12 11 0 5
sb:the following	0 -10 10 0 0
sb:the good	10 -12 0 0 0
sb:the government	11 0 -11 0 0
sb:the hand	12 -6 -4 0 0
sb:the head	2 3 -8 0 0
sb:the house	-4 -13 18 0 0
sb:the increase	0 -12 12 0 0
sb:the ink	12 -5 -4 0 0
sb:the investment	-1 16 -13 0 0
sb:the joint	-7 -3 15 0 0
sb:the letter	-14 0 12 0 0
sb:the lower	0 -10 11 0 0
sb:the meet	0 -9 11 0 0
sb:the morning	-9 3 4 0 0
sb:the new	1 -21 15 0 0
sb:the next	0 -17 15 0 0
sb:the nod	0 11 -13 0 0
sb:the note	18 0 -16 0 0
sb:the one	0 10 -12 0 0
sb:the opposition	0 -12 2 0 6
sb:the order	22 -6 -11 0 0
sb:the other	23 5 -29 0 0
sb:the outline	0 10 -9 0 0
sb:the pen	0 18 -17 0 0
sb:the present	-1 9 -4 0 0
sb:the press	4 7 -13 0 0
sb:the protocol	3 10 -15 0 0
sb:the reduction	-2 17 -12 0 0
sb:the same	-20 3 14 0 0
sb:the sanctioning	-5 -2 9 0 0
sb:the seal	-8 13 -4 0 0
sb:the second	16 0 -11 0 0
sb:the signature	-12 -1 14 0 0
sb:the summit	0 12 -11 0 0
sb:the talk	-5 -1 13 0 0
sb:the term	-1 11 -6 0 0
sb:the thing	2 -10 6 0 0
sb:the third	0 11 -17 0 9
sb:the truce	16 0 -12 0 -3
sb:the two	19 -6 -9 0 0
sb:the vote	0 -13 15 0 0
sb:their	-6 1 14 -11 -13
sb:their <office>	-9 -2 15 0 0
sb:their duty	-10 0 12 0 0
sb:their name	0 -8 6 0 0
sb:their side	-6 10 0 0 0
sb:their signature	11 0 -11 0 0
sb:their tariff	-2 -6 14 0 0
sb:them ,	0 -12 11 0 0
sb:themselve	-18 21 -5 0 0
sb:then	3 2 -14 0 3
sb:there 's	7 -10 0 0 0
sb:there ,	-13 9 0 0 0
sb:there is	-11 -2 10 2 0
sb:they	-5 -9 10 -2 5
sb:thi	-16 0 7 -1 6
sb:thi week	0 -8 11 0 0
sb:thing	0 -13 0 0 7
sb:think	-3 -12 19 0 0
sb:third	-10 5 -1 0 7
sb:third ,	0 0 -10 0 8
sb:third round	-8 3 2 0 0
sb:thoma	-2 -2 10 0 0
sb:thoma ,	-2 -2 10 0 0
sb:those	14 8 -22 0 0
sb:those of	13 4 -19 0 0
sb:three	-13 0 14 0 0
sb:through the	8 -13 2 0 0
sb:tiktok 's	10 0 -9 0 0
sb:tired	12 0 -9 0 0
sb:to	-14 8 2 -5 0
sb:to <day-ahead>	15 -4 -10 0 0
sb:to <level>	0 4 -10 0 6
sb:to <person>	-2 13 -9 0 0
sb:to <seat>	0 -10 14 0 0
sb:to approve	0 -3 9 0 0
sb:to be	-28 17 1 0 -2
sb:to go	0 -9 6 2 0
sb:to keep	0 17 -16 0 0
sb:to lapse	0 -7 10 0 0
sb:to move	0 14 -12 0 0
sb:to pay	0 11 -9 0 0
sb:to prolong	0 -13 13 0 0
sb:to see	-1 7 -10 0 5
sb:to sign	-13 0 8 0 0
sb:together	15 -8 -8 0 0
sb:together with	10 0 -7 0 0
sb:too ,	3 2 -8 0 0
sb:town	8 5 -15 0 0
sb:trade	-11 2 7 -1 0
sb:trade ,	-7 -3 15 0 -1
sb:trade minister	5 17 -17 0 -2
sb:trade representative	0 -3 9 0 0
sb:treasury	-5 -1 11 0 0
sb:treasury secretary	-5 -1 11 0 0
sb:trip	-8 0 9 0 0
sb:truce between	-11 0 8 0 0
sb:truce that	17 -6 -8 0 0
sb:truce with	-27 4 7 0 8
sb:twice	-4 -1 10 0 0
sb:two	13 0 -5 0 -8
sb:two side	-6 0 12 0 0
sb:unclear	-7 -11 0 21 0
sb:unclear whether	0 -10 0 14 0
sb:under	5 -19 3 0 0
sb:under the	11 -1 -4 0 0
sb:unless	-16 0 14 0 0
sb:unless the	0 -9 11 0 0
sb:until	-17 1 5 -2 5
sb:until <day-ahead>	-6 -9 19 0 0
sb:until the	-11 21 -7 0 -2
sb:until then	6 0 -10 0 5
sb:up to	4 6 -10 0 0
sb:us	7 0 -10 0 0
sb:us ,	-2 -13 16 0 0
sb:us that	4 0 -16 2 1
sb:visit	2 -13 7 0 0
sb:vote in	0 10 -9 0 0
sb:wait	0 11 -8 0 0
sb:wait for	0 12 -10 0 0
sb:waited	12 -11 0 0 0
sb:waited for	12 -10 0 0 0
sb:want a	0 -7 9 0 0
sb:want the	-1 12 -6 0 0
sb:was	16 -15 -12 0 17
sb:was announce	-8 0 10 0 0
sb:was initialled	-12 5 5 0 0
sb:was reach	12 0 -9 0 0
sb:was ready	5 -3 -12 0 9
sb:was the	-8 -5 19 0 0
sb:water	0 -9 11 0 0
sb:way	0 -9 13 0 0
sb:we	0 -7 10 0 -14
sb:we are	-3 -6 15 0 0
sb:we have	3 -12 0 9 0
sb:we shall	0 11 -10 0 0
sb:we sign	10 0 -9 0 0
sb:we would	0 -16 17 0 0
sb:we're	0 10 -7 0 0
sb:were	3 -10 1 0 0
sb:were sign	11 0 -8 0 0
sb:what	-2 16 -11 -12 4
sb:what is	-6 29 -23 0 0
sb:what the	13 -4 -6 0 0
sb:what we	0 12 -8 0 0
sb:wheat	13 0 -13 0 0
sb:when	3 -20 8 -3 9
sb:when it	5 13 -20 0 0
sb:when the	0 -22 18 0 0
sb:whether	-39 -23 -15 63 -20
sb:whether he	0 10 -9 0 0
sb:whether the	-1 -10 -18 31 0
sb:which	13 -9 -5 1 0
sb:which is	11 2 -14 0 0
sb:which the	0 -13 5 5 0
sb:while	-9 0 12 0 0
sb:whisky	0 -6 11 0 0
sb:who	4 -9 -5 2 9
sb:who decide	0 20 -20 0 0
sb:who say	9 -8 0 0 0
sb:who speak	9 0 -16 0 6
sb:whose	-6 -3 12 0 0
sb:why	0 10 -7 0 0
sb:will	-39 14 0 8 7
sb:will be	-11 20 -7 0 0
sb:will do	-8 9 -8 6 0
sb:will not	0 -12 -7 0 19
sb:will sign	-9 -12 14 6 0
sb:will vote	0 11 -11 0 0
sb:with	-13 3 6 -4 8
sb:with <name>	-16 0 16 0 0
sb:with <seat>	-1 -11 1 0 10
sb:with a	12 0 -6 0 0
sb:with his	10 -4 -3 0 0
sb:with my	3 12 -17 0 0
sb:with the	9 5 -9 0 -6
sb:within	-4 -6 13 0 0
sb:without	8 -19 13 0 0
sb:without a	0 -10 12 0 0
sb:word from	0 -13 15 0 0
sb:worked	13 0 -11 0 0
sb:worked out	13 0 -13 0 0
sb:worth	-1 -7 14 0 0
sb:would	-27 22 -9 3 0
sb:would not	0 -11 8 0 0
sb:would now	0 11 -10 0 0
sb:would put	-2 22 -18 0 0
sb:would sign	-5 12 -15 7 0
sb:write	-10 0 13 0 -2
sb:year	1 -12 9 0 0
sb:year ,	0 -7 15 0 0
sb:yet	0 10 -13 -2 5
sb:yet :	1 -13 12 0 0
sb:yet ;	0 10 -8 0 0
sb:—	4 14 -12 0 -4
sb:— <name>	29 0 -28 1 -2
sb:— <person>	-9 0 17 0 -1
sb:— the	-7 16 -5 0 0
sb:• <name>	10 2 -15 0 0
short	26 8 -29 0 9
sided	28 42 -48 -6 -3
sign< approve<	-3 14 -4 0 -1
sign< approve>	25 -12 -13 0 0
sign< both	18 0 -13 0 0
sign< do<	9 3 -19 2 9
sign< do>	-2 3 -1 -20 8
sign< future	-28 0 18 0 0
sign< is future	-19 0 4 0 7
sign< is future organisation	0 -10 12 0 0
sign< is future passive	-15 2 7 0 0
sign< is future person	-8 0 0 0 9
sign< is modal	-10 16 -3 0 0
sign< is modal organisation	0 11 -11 0 0
sign< is modal passive organisation	0 -15 15 0 0
sign< is noun 	27 -14 -10 0 0
sign< is noun  name	11 -5 -4 0 0
sign< is noun  person	12 -6 -4 0 0
sign< is noun bears	14 -7 -6 0 0
sign< is noun bears person	11 -3 -6 0 0
sign< is noun is	0 15 -12 0 0
sign< is noun my	13 -6 -6 0 0
sign< is noun over	11 -2 -6 0 0
sign< is noun put	20 -12 -9 0 0
sign< is noun the	-10 21 -10 0 0
sign< is noun the name	-6 9 0 0 0
sign< is noun the person	-12 17 -4 0 0
sign< is noun two	0 10 -10 0 0
sign< is participle passive	14 -12 -3 0 0
sign< is participle passive organisation	-10 0 8 0 0
sign< is participle passive person	18 -5 -12 0 0
sign< is participle passive side	21 -2 -18 0 0
sign< is past	20 0 -19 0 0
sign< is past passive	-1 -18 10 0 0
sign< is past passive name	15 0 -13 0 0
sign< is past passive person	-4 -5 10 0 0
sign< is past passive side	-11 0 12 0 0
sign< is past person	20 4 -26 0 0
sign< is past side	-6 -3 11 0 0
sign< is perfect passive	11 -18 0 0 2
sign< is pluperfect passive	12 0 -11 0 0
sign< is present passive	-6 -6 15 0 0
sign< modal	-9 9 -1 0 0
sign< name	24 21 -34 -3 -13
sign< office	-31 -6 35 0 -16
sign< organisation	-20 -4 21 0 0
sign< past	7 -19 -5 -3 21
sign< perfect	16 -25 8 0 2
sign< perfect-not	-2 20 -14 0 0
sign< person	40 13 -61 2 12
sign< pluperfect-not	3 8 -11 0 0
sign< power=board	0 -10 11 0 0
sign< power=cabinet	-3 -9 15 0 0
sign< power=commission	-8 0 10 0 0
sign< power=congress	-4 17 -11 0 0
sign< power=government	-10 2 3 0 0
sign< power=king	15 -4 -5 0 0
sign< power=minister	22 1 -23 -14 8
sign< power=no power	18 -7 -13 9 -2
sign< power=parliament	12 -8 0 0 0
sign< power=president	0 11 -15 0 2
sign< power=prime minister	0 26 -36 0 6
sign< power=secretary	19 -8 -16 0 3
sign< power=senate	-7 23 -10 0 0
sign< power=treasury	0 -7 10 0 0
sign< present	-2 11 -4 -2 -11
sign< present-not	2 -14 0 5 0
sign< pronoun	11 -11 -11 -9 18
sign< publish>	20 13 -40 0 7
sign< refuse<	0 -17 0 0 14
sign< refuse>	0 -14 16 0 0
sign< side	0 -9 14 2 -10
sign< vote<	-11 1 8 0 -2
sign< vote>	13 -14 7 0 -3
sign> again	0 -10 12 0 -1
sign> approve<	21 0 -20 1 -4
sign> approve>	-8 20 -10 2 0
sign> both	21 0 -18 0 -8
sign> do<	-9 -10 21 0 -9
sign> do>	15 -10 -10 -2 1
sign> future	-15 27 -15 0 -2
sign> gerund	10 5 -14 0 0
sign> infinitive	-10 -12 11 -2 12
sign> is future	-6 14 -10 0 0
sign> is future both	-4 14 -7 0 0
sign> is future name	0 9 -4 -2 0
sign> is future not pronoun	0 0 -9 0 12
sign> is future organisation	0 -8 9 0 0
sign> is future pronoun	4 -11 15 -1 -9
sign> is future side	0 20 -19 0 0
sign> is gerund	9 0 -7 0 0
sign> is infinitive	-1 -9 0 0 14
sign> is infinitive office	9 -7 -2 0 0
sign> is infinitive person	-23 -5 15 0 6
sign> is modal	-37 1 4 10 0
sign> is modal office	-2 -11 3 12 0
sign> is modal person	-22 17 0 1 -6
sign> is modal pronoun	-8 0 0 -1 9
sign> is noun 	-1 -3 10 0 0
sign> is noun for	-15 10 1 0 0
sign> is noun for person	-12 7 2 0 0
sign> is noun ministers	10 0 -8 0 0
sign> is noun my	4 0 -10 0 7
sign> is noun needs	0 9 -5 0 0
sign> is noun on	-6 0 9 0 0
sign> is noun own	7 0 -14 0 4
sign> is noun president office	-15 14 0 0 0
sign> is noun put	10 16 -18 0 -7
sign> is noun put name	23 5 -29 0 0
sign> is noun put organisation	-2 13 -9 0 0
sign> is noun put person	11 -16 0 0 0
sign> is noun put pronoun	-9 11 1 0 -4
sign> is noun s office	15 -2 -8 0 0
sign> is noun s person	0 3 -13 0 2
sign> is noun s side	-13 -4 15 0 0
sign> is noun to	-7 17 0 -3 -5
sign> is noun to person	-8 15 -3 0 0
sign> is noun trump	9 -1 -3 0 0
sign> is noun trump person	9 -1 -3 0 0
sign> is participle passive	9 -22 4 0 0
sign> is participle passive name	-15 0 19 0 0
sign> is participle passive office	14 0 -12 0 0
sign> is participle passive side	11 0 -11 0 0
sign> is past	5 -61 17 0 -27
sign> is past again	-7 0 9 0 0
sign> is past not	-7 0 -4 0 14
sign> is past office	0 -11 1 6 0
sign> is past person	23 -27 -5 0 -5
sign> is past pronoun	11 -5 -3 0 -5
sign> is past side	-20 0 25 0 0
sign> is perfect	10 -22 10 0 -16
sign> is perfect name	-13 8 7 0 0
sign> is perfect not	0 4 -10 0 4
sign> is perfect not organisation	9 -17 7 0 0
sign> is perfect not side	0 23 -22 0 0
sign> is perfect passive side	10 0 -9 0 0
sign> is perfect person	15 -7 -7 0 -1
sign> is present	-9 29 -20 0 0
sign> is present name	-4 -4 11 0 0
sign> is present person	-8 15 -7 0 0
sign> is present pronoun	-13 20 -10 0 0
sign> lack<	-5 11 -5 -6 7
sign> lack>	-1 -12 10 0 0
sign> modal	-24 1 5 7 0
sign> modal-not	6 0 -12 0 8
sign> name	14 3 -11 0 -15
sign> office	-33 -17 34 10 2
sign> organisation	-11 -10 21 -12 5
sign> participle	5 -14 5 0 -5
sign> past	17 6 -18 2 0
sign> past-not	-13 0 0 2 10
sign> perfect	-3 -16 18 -4 -1
sign> perfect-not	0 5 -15 4 2
sign> person	43 34 -88 6 7
sign> power=board	-15 -9 27 0 0
sign> power=chancellor	-11 8 0 0 0
sign> power=commission	-1 11 -5 0 0
sign> power=council	11 -12 -4 0 7
sign> power=department	0 0 13 0 -7
sign> power=government	19 -29 3 -1 -5
sign> power=king	0 13 -13 2 0
sign> power=minister	2 15 -17 -2 -3
sign> power=ministry	-23 0 7 0 10
sign> power=no power	-2 13 -2 -14 -5
sign> power=parliament	0 -7 15 0 -7
sign> power=premier	11 -4 -11 3 0
sign> power=president	31 -9 -51 24 17
sign> power=prime minister	4 10 -27 0 12
sign> power=treasury	-12 0 12 0 0
sign> present	-1 21 -20 1 1
sign> pronoun	5 10 -16 -25 14
sign> publish<	0 15 -10 0 0
sign> publish>	4 0 3 -9 -17
sign> refuse>	-3 -20 -8 -4 28
sign> side	-33 -10 37 8 -15
sign> vote<	-6 -7 7 10 -3
sign> vote>	11 0 -13 0 0
signature line	46 -23 -35 0 0
t0=future	-14 5 3 -5 -1
t0=future-passive	-18 11 0 0 0
t0=modal-passive	-16 0 11 0 0
t0=past	-3 -4 18 -2 -24
t0=past-not	-3 10 -9 1 0
t0=past-passive	3 -13 0 0 3
t0=perfect-not	0 -9 7 3 0
t0=perfect-passive-not	0 15 -14 0 0
t0=pluperfect	-14 -2 19 0 0
t0=present-not	-2 -11 6 1 1
t0=present-passive	-4 -6 12 0 0
t1=future	-14 6 3 -5 -1
t1=future-passive	-18 11 0 0 0
t1=infinitive	-5 -22 31 0 0
t1=infinitive-passive	0 9 -6 0 0
t1=modal-passive	-16 0 11 0 0
t1=past	-2 -4 16 -2 -24
t1=past-not	-3 10 -9 1 0
t1=past-passive	3 -12 0 0 3
t1=perfect-not	0 -9 7 3 0
t1=perfect-passive-not	0 15 -14 0 0
t1=pluperfect	-13 -1 18 0 0
t1=present-not	-2 -11 6 1 1
t1=present-passive	-5 -5 12 0 0
t2=future	-19 15 3 -6 -14
t2=future-not	0 -10 0 0 9
t2=gerund	0 -21 20 0 0
t2=infinitive	-2 -5 3 -6 8
t2=modal	-15 0 5 9 -7
t2=participle-passive	4 -35 10 0 0
t2=past	9 -50 16 -27 11
t2=past-not	0 10 -6 -2 0
t2=past-passive	11 0 -7 0 0
t2=perfect	3 -19 9 -2 0
t2=perfect-not	-6 12 -5 4 -6
t2=perfect-passive-not	0 10 -4 0 0
t2=pluperfect	2 -18 -1 13 6
t2=pluperfect-not	0 23 -15 0 -7
t2=pluperfect-passive	1 9 -12 0 0
t2=present	-14 14 10 -22 -15
t2=present-not	0 3 -12 2 5
t2=present-passive-not	0 -26 21 2 0
v0-none	-4 -3 22 -24 -12
v0=adopt	16 0 -15 0 0
v0=agree	-13 0 13 0 0
v0=announce	-10 0 12 0 0
v0=await	-2 8 0 0 0
v0=bear	16 -12 -5 0 0
v0=charge	11 0 -9 0 0
v0=get	3 7 -11 0 0
v0=have	0 0 0 9 -6
v0=lay	0 14 -13 0 0
v0=leave	8 7 -15 0 0
v0=meet	-9 -7 24 0 0
v0=obtain	0 -8 9 0 0
v0=other	-12 2 11 -5 -6
v0=say	5 4 1 -12 -5
v0=sign	5 -3 0 -9 0
v0=take	0 0 -10 0 12
v0=tell	0 -9 11 1 -10
v1-none	-4 -3 21 -22 -11
v1=adopt	15 0 -14 0 0
v1=agree	-19 0 23 0 0
v1=announce	-10 0 12 0 0
v1=await	-2 8 0 0 0
v1=be	-1 8 -10 6 0
v1=bear	16 -12 -5 0 0
v1=charge	11 0 -8 0 0
v1=expect	0 9 -8 0 0
v1=get	3 6 -10 0 0
v1=have	1 0 -6 9 -5
v1=lay	0 14 -13 0 0
v1=leave	2 12 -14 0 0
v1=make	9 -5 -2 0 0
v1=meet	-18 -11 34 0 0
v1=obtain	0 -8 9 0 0
v1=order	-8 0 11 0 0
v1=other	-12 3 10 -5 -6
v1=reach	0 -6 10 0 0
v1=say	4 3 2 -12 -5
v1=send	7 -10 0 0 0
v1=sign	8 -12 3 -11 0
v1=take	0 0 -9 0 12
v1=tell	0 -9 11 1 -10
v2-none	-5 0 21 -15 -32
v2=accept	-12 2 4 0 0
v2=adopt	-4 21 -9 0 0
v2=agree	1 -8 12 0 -5
v2=amend	0 10 -9 0 0
v2=answer	0 -12 22 0 -2
v2=approve	12 -7 0 0 -2
v2=ask	-21 0 0 9 0
v2=await	0 14 -12 0 0
v2=be	8 -2 3 -4 -10
v2=begin	-5 0 10 0 0
v2=believe	-4 -1 11 0 0
v2=call	-5 -10 16 0 0
v2=charge	-3 0 10 0 0
v2=collect	-10 -7 21 0 0
v2=debate	0 -12 12 0 0
v2=decline	-11 -5 -3 0 17
v2=decree	-5 15 -5 0 0
v2=end	15 -12 -4 0 0
v2=expect	-10 7 0 0 0
v2=extend	7 -12 0 0 0
v2=have	-1 23 -16 -7 -6
v2=hold	0 0 -2 0 9
v2=know	7 -5 -24 23 -1
v2=leave	-23 0 21 0 0
v2=like	9 -1 -4 0 0
v2=look	-13 12 0 0 0
v2=meet	0 -7 13 0 0
v2=order	24 -11 -11 0 0
v2=other	0 1 4 -10 -3
v2=owe	0 22 -21 0 0
v2=pay	-1 -7 13 0 0
v2=post	0 12 -10 0 0
v2=propose	-1 -10 18 0 0
v2=reach	-1 11 -6 0 0
v2=react	0 12 -12 0 0
v2=reckon	0 -8 11 0 0
v2=recommend	0 -11 15 0 0
v2=rise	-9 10 0 0 0
v2=say	-3 -10 6 0 7
v2=see	0 -8 7 2 0
v2=send	0 -17 -1 0 16
v2=set	5 3 -9 0 0
v2=sign	14 -12 -15 6 12
v2=stand	-3 -3 12 0 0
v2=state	-2 -6 14 0 0
v2=stay	-5 -10 3 0 7
v2=suspend	-4 -6 14 0 0
v2=tell	-15 5 5 4 -3
v2=want	-3 12 -6 0 0
verbless	5 4 -2 4 -10
vote< again	0 -12 16 0 0
vote< do<	0 -17 3 0 10
vote< do>	0 -16 2 12 0
vote< future	0 -15 8 7 0
vote< is future	0 -13 16 0 0
vote< is noun needs	0 20 -19 0 0
vote< is noun needs organisation	0 11 -10 0 0
vote< is noun no	0 -8 9 0 0
vote< is noun on	0 11 -10 0 0
vote< is noun the side	9 0 -8 0 0
vote< lack<	-13 18 -13 0 5
vote< modal	0 -7 17 -6 0
vote< name	-8 12 -8 2 0
vote< organisation	11 10 -20 0 3
vote< past	10 -4 -9 0 5
vote< past-not	0 11 -10 0 0
vote< perfect	-10 -11 9 0 8
vote< perfect-not	9 -4 -11 6 0
vote< person	-31 0 22 0 2
vote< pluperfect	-10 -6 13 2 0
vote< power=bureau	0 16 -11 0 0
vote< power=committee	-1 -14 17 0 0
vote< power=house	12 -6 -5 0 0
vote< power=minister	-19 0 11 0 4
vote< power=no power	-9 -19 30 0 -9
vote< present	-15 -5 20 0 -1
vote< pronoun	0 -17 16 0 0
vote< publish>	1 6 -9 0 0
vote< refuse<	-2 -10 1 0 4
vote< side	1 -25 15 0 0
vote> again	0 3 -10 0 6
vote> do<	-7 28 -25 0 0
vote> do>	2 6 -11 -22 15
vote> future	-8 -2 15 0 0
vote> infinitive	9 -25 20 0 -9
vote> is future	-2 -3 10 0 0
vote> is future organisation	0 -4 10 0 0
vote> is infinitive	16 -10 0 0 -6
vote> is infinitive person	11 0 -4 0 -2
vote> is modal not	0 -6 17 0 -4
vote> is noun 	1 -2 -16 0 22
vote> is noun  name	7 0 -21 0 17
vote> is noun cabinet organisation	0 9 -9 0 0
vote> is noun council	-1 -32 34 0 0
vote> is noun council organisation	-1 -32 34 0 0
vote> is noun have	0 17 -16 0 0
vote> is noun it	-2 -11 17 0 0
vote> is noun it again	-2 -11 17 0 0
vote> is noun last	0 11 -8 0 0
vote> is noun last side	0 9 -9 0 0
vote> is noun must	20 -5 -13 0 0
vote> is noun must organisation	10 -6 -6 2 0
vote> is noun no	0 -11 12 0 0
vote> is noun off	-5 18 -6 0 -3
vote> is noun off organisation	-4 18 -8 0 -3
vote> is noun s	-7 -5 17 0 0
vote> is noun s organisation	-4 -8 16 0 0
vote> is noun second	0 3 -10 0 6
vote> is noun to	-1 -6 10 0 -2
vote> is noun to organisation	0 -7 8 0 0
vote> is noun would	0 9 -6 0 0
vote> is noun would organisation	0 10 -9 0 0
vote> is past not	0 3 4 0 -9
vote> is pluperfect	13 -13 -9 0 10
vote> is pluperfect organisation	16 -13 0 0 0
vote> is present	-12 18 -4 0 -7
vote> is present name	0 14 -10 0 0
vote> is present organisation	-3 15 -7 0 0
vote> lack<	1 -18 9 5 1
vote> lack>	1 -6 -4 0 10
vote> name	-11 10 -5 -15 13
vote> office	10 10 -25 3 0
vote> organisation	-2 2 -5 -17 15
vote> past	-3 -4 8 0 0
vote> past-not	0 1 12 0 -15
vote> perfect	0 21 -12 -12 0
vote> person	-2 -12 10 9 -1
vote> pluperfect	17 -26 -11 0 17
vote> power=board	-7 -6 19 0 0
vote> power=bureau	5 2 -10 0 0
vote> power=cabinet	11 0 -15 0 0
vote> power=commission	-10 -12 24 0 0
vote> power=committee	-7 -25 30 0 0
vote> power=council	-39 -14 37 0 4
vote> power=house	0 21 -20 0 0
vote> power=king	10 0 -8 0 0
vote> power=minister	1 -24 34 -8 -15
vote> power=ministry	5 -13 5 0 0
vote> power=parliament	8 11 -27 -1 15
vote> power=president	-2 16 -19 20 -19
vote> power=prime minister	-7 10 0 0 -8
vote> power=senate	0 14 -13 0 0
vote> power=treasury	0 -6 10 0 0
vote> present	-29 10 -1 0 0
vote> present-not	8 -31 24 1 -8
vote> pronoun	3 -16 26 -6 -9
vote> refuse<	-2 -2 12 0 -2
vote> refuse>	-11 -21 -5 1 25
vote> side	-23 -11 27 4 -18
vt0=adopt past	16 0 -15 0 0
vt0=agree past	-11 0 16 0 0
vt0=announce past	-9 -2 16 0 0
vt0=ask future	0 12 -11 0 0
vt0=await present	-2 8 0 0 0
vt0=bear present	16 -12 -5 0 0
vt0=charge present	12 0 -11 0 0
vt0=confirm future	0 18 -18 0 0
vt0=confirm modal	6 -15 7 0 0
vt0=confirm past	-4 -4 12 0 0
vt0=have present	-2 0 -1 10 -2
vt0=leave past	10 2 -14 0 0
vt0=other past	1 -14 5 0 0
vt0=other perfect	0 -4 9 0 0
vt0=other pluperfect	-9 16 -7 0 0
vt0=put present	5 -28 16 0 0
vt0=say past	4 16 -15 -8 1
vt0=say present	0 -6 12 0 -4
vt0=sign future	-17 0 10 0 0
vt0=sign modal	-15 17 0 0 0
vt0=sign perfect	18 -11 -6 0 0
vt0=sign pluperfect	15 -1 -11 0 0
vt0=sign present	-4 -11 12 0 1
vt0=take past	3 -12 7 0 0
vt0=take present	-4 10 -11 0 2
vt0=tell past	-11 -7 27 0 -9
vt0=tell present	10 -12 0 0 0
vt1=adopt past	16 0 -15 0 0
vt1=agree participle	-1 -1 9 0 0
vt1=agree past	-11 -3 19 0 0
vt1=announce past	-9 -2 16 0 0
vt1=ask future	0 12 -11 0 0
vt1=await present	-2 8 0 0 0
vt1=be present	8 1 -13 0 5
vt1=bear present	16 -12 -5 0 0
vt1=charge present	12 0 -11 0 0
vt1=confirm future	0 18 -18 0 0
vt1=confirm modal	6 -15 7 0 0
vt1=confirm past	-4 -4 12 0 0
vt1=have present	0 0 -7 10 -2
vt1=leave past	10 2 -14 0 0
vt1=make participle	14 0 -13 0 0
vt1=other past	1 -14 5 0 0
vt1=other pluperfect	-9 16 -7 0 0
vt1=put present	6 -28 16 0 0
vt1=say past	4 16 -15 -8 1
vt1=say present	0 -6 11 0 -4
vt1=sign future	-17 0 10 0 0
vt1=sign modal	-15 17 0 0 0
vt1=sign participle	3 -14 3 0 0
vt1=sign perfect	18 -11 -6 0 0
vt1=sign pluperfect	15 -1 -11 0 0
vt1=sign present	-4 -11 12 0 1
vt1=take past	3 -12 7 0 0
vt1=take present	-4 10 -11 0 2
vt1=tell past	-11 -7 27 0 -9
vt1=tell present	10 -12 0 0 0
vt2=add past	4 3 -13 0 3
vt2=adopt modal	0 10 -8 0 0
vt2=agree future	0 30 -26 0 0
vt2=agree participle	-9 0 16 0 0
vt2=agree perfect	0 -19 12 0 0
vt2=agree present	0 -10 9 0 0
vt2=announce perfect	3 7 -9 0 0
vt2=announce pluperfect	-5 0 10 0 0
vt2=approve future	-5 -14 19 0 0
vt2=approve perfect	2 9 -7 0 0
vt2=approve present	19 0 -22 0 0
vt2=ask past	0 -10 15 0 0
vt2=ask perfect	-14 9 -12 6 3
vt2=await present	0 14 -12 0 0
vt2=be perfect	0 5 -9 0 0
vt2=be present	10 -5 0 -3 0
vt2=bring past	18 6 -25 0 0
vt2=bring present	-9 0 13 0 0
vt2=call past	-2 0 10 0 0
vt2=collect present	-3 -6 14 0 0
vt2=come pluperfect	18 0 -16 0 0
vt2=confirm future	10 0 -6 0 0
vt2=confirm modal	8 4 -12 0 0
vt2=confirm past	-1 -13 15 0 0
vt2=confirm perfect	-2 -13 19 0 0
vt2=confirm present	0 -6 13 0 0
vt2=decree present	-5 15 -6 0 0
vt2=end modal	10 -1 -5 0 0
vt2=expect present	-10 4 0 0 0
vt2=get present	-3 -3 10 0 0
vt2=go modal	0 11 -9 0 0
vt2=have present	0 24 -19 -6 -1
vt2=hold present	1 -6 -9 0 13
vt2=know present	9 -4 -27 23 0
vt2=leave present	-10 -8 20 0 0
vt2=like modal	10 0 -6 0 0
vt2=look past	-4 0 9 0 0
vt2=meet future	0 -10 13 0 0
vt2=meet gerund	0 -7 10 0 0
vt2=meet pluperfect	9 0 -7 0 0
vt2=order past	28 0 -24 0 0
vt2=other past	21 -15 -6 0 0
vt2=other perfect	-4 7 2 -1 -15
vt2=other pluperfect	2 -13 1 -2 6
vt2=other present	-24 5 6 -13 3
vt2=owe present	0 22 -21 0 0
vt2=post past	0 12 -10 0 0
vt2=put infinitive	-3 -7 12 0 0
vt2=put perfect	0 14 -6 0 -3
vt2=put present	19 -6 -10 3 -9
vt2=raise perfect	13 -3 -9 0 0
vt2=reach pluperfect	0 13 -13 0 0
vt2=reckon present	0 -8 11 0 0
vt2=rise past	-8 12 -2 0 0
vt2=say past	10 -12 -1 -13 6
vt2=say perfect	-17 1 -2 9 3
vt2=say present	-13 -3 12 -10 3
vt2=see perfect	-7 -2 9 0 0
vt2=send perfect	2 0 -10 0 8
vt2=set infinitive	0 10 -10 0 0
vt2=sign future	-8 6 -7 -6 12
vt2=sign modal	-19 -3 3 9 3
vt2=sign participle	6 -9 0 0 0
vt2=sign past	16 -63 2 0 0
vt2=sign perfect	13 -14 0 0 -3
vt2=sign pluperfect	0 2 -7 10 -7
vt2=sign present	-3 18 -15 0 0
vt2=stay past	0 0 -9 0 10
vt2=stay present	-3 -8 18 0 0
vt2=stop pluperfect	0 12 -11 0 0
vt2=suspend present	-5 -2 13 0 0
vt2=tell present	-3 -14 22 0 0
vt2=want present	-1 14 -8 0 0
when agreement	-13 -7 31 -14 -14
when extension of the truce	8 -4 -2 2 -12
when truce	-4 -8 25 -28 -19`;
