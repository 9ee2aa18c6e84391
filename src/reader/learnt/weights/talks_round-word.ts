// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-11 28 1 -21 -17 -32
a:'	0 7 6 0 -19 0
a:'s	13 -7 6 0 -19 0
a:'s <level>	0 -5 7 0 0 0
a:'s <person>	4 8 -17 3 0 0
a:'s commerce	0 -19 10 12 0 0
a:'s duty	11 -11 0 0 0 0
a:'s ship	0 8 -7 0 0 0
a:'s tariff	0 -4 6 0 0 0
a:'s vice	0 9 -5 -3 0 0
a:-	0 1 4 -8 -1 0
a:.	-10 5 4 -3 3 -18
a:. m	6 -9 1 0 0 0
a:<agent>	8 -6 2 5 -14 0
a:<day-ahead>	10 14 -13 -33 -1 2
a:<day-ahead> .	-11 5 5 -7 -5 0
a:<day-ahead> at	0 12 -11 0 0 0
a:<day-ahead> for	0 -6 7 0 0 0
a:<day-ahead> in	0 12 -11 -2 2 0
a:<day-ahead> to	10 -11 3 0 -3 0
a:<day-gone>	19 -32 5 14 5 0
a:<day-gone> .	2 -13 9 7 -3 0
a:<day-gone> and	15 0 -11 0 0 0
a:<day-gone> at	4 6 -11 0 0 0
a:<day-gone> between	0 -5 6 0 0 0
a:<day-gone> evening	2 -7 4 0 0 0
a:<day-gone> for	0 -10 0 0 11 0
a:<day-gone> in	0 -17 12 5 0 0
a:<day-gone> night	7 -18 -3 0 13 0
a:<day-gone> to	0 13 -11 0 0 0
a:<day-gone> with	-2 -12 20 0 -1 0
a:<day-gone> without	0 19 -18 0 0 0
a:<day-today>	-6 -12 15 -6 6 0
a:<day-today> .	0 -17 16 -5 5 0
a:<day-today> and	0 1 -6 3 0 0
a:<day-today> to	0 -2 6 0 0 0
a:<day-today> with	13 -1 -6 0 0 0
a:<duty>	20 -2 -4 -5 -8 0
a:<gate>	-14 2 9 -7 -5 0
a:<goods-amount>	-9 16 -6 0 0 0
a:<goods-amount> of	-5 7 0 0 0 0
a:<goods>	-21 3 19 -23 -15 0
a:<level-noun>	-10 -18 12 0 8 3
a:<level>	6 19 -22 -8 1 0
a:<level> .	-5 19 -12 0 0 0
a:<level> and	0 18 -18 0 0 0
a:<level> for	0 -5 0 0 8 0
a:<level> from	10 -9 0 0 0 0
a:<level> in	0 14 -11 0 0 0
a:<level> of	0 -11 12 0 0 0
a:<level> on	-12 0 7 0 0 0
a:<level> tariff	14 -10 -3 0 0 0
a:<month-ahead>	3 -17 -3 5 19 0
a:<month-gone>	13 -5 5 -12 -4 0
a:<name>	-4 -4 -13 5 25 -1
a:<name> 's	11 -17 5 9 -2 0
a:<name> .	-2 -22 21 -6 7 0
a:<name> ?	0 12 -5 0 -2 0
a:<name> and	-11 0 11 -9 -3 0
a:<name> at	7 -12 -9 0 15 0
a:<name> by	-3 0 0 7 0 0
a:<name> end	0 -10 11 0 0 0
a:<name> go	0 -21 16 8 0 0
a:<name> on	0 16 -33 6 11 0
a:<name> tariff	0 10 -9 0 0 0
a:<name> to	0 10 -7 0 0 0
a:<name> trade	0 -13 14 0 0 0
a:<not>	-10 -8 13 0 -4 0
a:<number>	9 8 -14 0 -5 0
a:<number> .	28 -27 -1 -4 5 0
a:<number> and	11 -14 4 0 0 0
a:<number> in	0 23 -19 0 -2 0
a:<number> on	-14 16 0 0 0 0
a:<number> th	0 -5 6 0 0 0
a:<office>	19 -22 13 -8 -4 0
a:<office> .	23 -18 0 -1 0 0
a:<office> in	0 -11 12 0 0 0
a:<organisation>	-7 14 -8 0 -1 0
a:<organisation> 's	0 7 -7 0 0 0
a:<organisation> and	0 13 -12 0 0 0
a:<organisation> on	0 14 -11 -1 0 0
a:<organisation> published	0 -10 11 0 0 0
a:<person>	14 -21 5 5 4 -2
a:<person> 's	-2 -9 18 -5 -4 0
a:<person> .	4 -15 19 -7 -7 0
a:<person> <day-gone>	0 -11 5 4 0 0
a:<person> and	12 -12 -9 0 14 0
a:<person> at	-2 -6 2 0 5 0
a:<person> by	11 -8 0 0 0 0
a:<person> for	-1 -12 19 -2 -5 0
a:<person> had	-5 8 -7 4 0 0
a:<person> in	-3 -20 19 2 4 0
a:<person> is	0 -2 -8 0 10 0
a:<person> of	11 9 -15 0 -5 0
a:<person> on	2 12 -23 9 3 0
a:<person> post	0 6 -5 0 0 0
a:<person> to	5 -14 11 0 0 0
a:<points>	0 -7 9 0 0 0
a:<quality>	13 -9 -5 14 -11 0
a:<quality> again	0 -4 0 6 0 0
a:<quality> duty	5 1 -7 0 0 0
a:<quality> good	-4 16 -10 0 0 0
a:<quality> official	5 -6 0 0 0 0
a:<quality> president	8 -4 0 -2 0 0
a:<quality> tariff	0 -8 9 0 0 0
a:<seat>	-18 3 5 -1 -1 0
a:<seat> .	-20 14 -6 -3 3 0
a:<seat> <day-gone>	0 -11 13 0 0 0
a:<seat> from	0 -17 19 0 0 0
a:<seat> in	4 -22 24 -5 -14 0
a:<seat> is	0 -10 10 0 0 0
a:<seat> on	0 6 2 -8 -9 0
a:<seat> to	0 12 -10 0 0 0
a:<seat> within	0 -16 0 -3 16 0
a:<sender>	16 -13 0 0 0 0
a:<span>	-10 -16 14 2 6 0
a:<span> .	7 -25 -2 6 23 0
a:<span> at	0 -7 9 0 0 0
a:<span> from	0 8 1 0 -10 0
a:<span> in	-3 0 -1 0 9 0
a:<span> of	0 -20 23 0 0 0
a:<v-agree>	0 8 -21 0 11 0
a:<v-bear>	8 2 -18 0 16 0
a:<v-begin>	-5 9 -1 1 -18 0
a:<v-buy>	-6 0 7 -1 -2 0
a:<v-deny>	0 7 -5 0 0 0
a:<v-down>	-13 4 0 0 2 0
a:<v-impose>	-11 -4 19 0 -26 -2
a:<v-propose>	12 2 -12 6 -11 0
a:<v-return>	-2 1 -7 6 4 0
a:<v-say>	-17 8 4 -5 -1 0
a:<v-sell>	1 13 -28 0 5 0
a:<v-stay>	8 -9 7 -2 -1 0
a:<v-suspend>	-2 -5 12 -7 -1 0
a:<v-target>	15 -4 -5 -1 0 0
a:?	-9 2 13 -11 -6 0
a:a	0 9 -8 -7 8 -1
a:a <level>	0 8 -6 0 0 0
a:a <organisation>	0 -5 6 0 0 0
a:a deal	-6 -8 14 0 0 0
a:a duty	0 6 -4 0 0 0
a:a fourth	0 9 -7 0 0 0
a:a further	9 -12 2 0 0 0
a:a joint	-1 -4 9 0 0 0
a:a meet	-1 13 -5 -3 0 0
a:a new	0 -7 7 0 0 0
a:a paper	0 -12 15 0 0 0
a:a permanent	0 -6 10 -1 0 0
a:a rate	0 8 -5 0 0 0
a:a result	0 8 -5 -1 0 0
a:a third	0 17 -13 0 0 0
a:a trade	5 -7 1 0 0 0
a:a year	0 -6 6 0 0 0
a:about	0 -17 20 1 -11 0
a:about <span>	0 -1 -7 12 0 0
a:about an	-1 -3 12 -3 -1 0
a:about the	15 -12 0 0 0 0
a:account of	0 7 -6 0 0 0
a:across	0 -6 7 0 0 0
a:across from	0 -10 11 0 0 0
a:after	-12 4 -5 4 7 0
a:after <name>	0 -7 8 0 0 0
a:after <span>	-2 -23 27 0 0 0
a:after the	0 -5 6 0 0 0
a:afternoon	2 11 -13 0 0 0
a:again	-6 12 -4 3 -15 0
a:again ?	0 14 -11 0 0 0
a:again on	0 17 -13 0 0 0
a:against	-4 15 -12 0 0 0
a:ago	4 -19 14 0 0 0
a:ago .	4 -22 17 0 0 0
a:agreement	0 -9 11 0 -2 0
a:agreement .	0 2 6 -9 0 0
a:agreement on	0 6 -4 0 0 0
a:agreement with	0 -5 8 0 0 0
a:alexandria	0 -10 17 -5 0 0
a:alexandria on	0 -6 8 0 0 0
a:all	-2 -11 15 0 0 0
a:alone	0 8 -4 -1 0 0
a:also	0 13 -10 0 0 0
a:an	3 2 4 -16 -9 0
a:an agreement	0 -4 7 0 0 0
a:an extension	-4 10 -1 -3 0 0
a:an hour	9 -6 1 -2 -3 0
a:and	3 8 -9 -17 4 -3
a:and <name>	0 0 7 -10 -3 0
a:and <number>	11 0 -12 0 0 0
a:and <person>	5 -12 -8 5 16 0
a:and <seat>	0 13 -14 -1 0 0
a:and a	0 15 -13 0 0 0
a:and are	0 -14 14 0 0 0
a:and in	-3 18 -15 0 0 0
a:and not	0 -6 6 0 0 0
a:and of	0 -7 8 0 0 0
a:and on	6 -3 0 0 0 0
a:and the	-5 17 -4 -6 0 0
a:another <span>	3 -10 5 0 0 0
a:answer	0 7 -4 0 0 0
a:apec	0 5 -8 0 3 0
a:approve	0 10 -8 0 0 0
a:are	0 -1 8 -8 -2 0
a:are due	0 -7 9 0 0 0
a:as	-14 27 -16 -1 0 0
a:asian	0 14 -13 0 0 0
a:at	-4 11 -15 -23 19 1
a:at <level>	8 -3 -4 0 0 0
a:at <number>	8 10 -22 0 -3 0
a:at once	-1 8 -3 0 0 0
a:at the	-11 18 -29 -8 28 0
a:auckland	0 11 -11 0 0 0
a:autumn	0 -12 12 0 0 0
a:away	6 -13 6 0 0 0
a:back	-3 -15 18 0 0 0
a:back to	0 -8 8 0 0 0
a:bean	-11 12 0 0 0 0
a:beef	1 -23 21 0 0 0
a:been	-11 24 -17 0 -2 0
a:before	-1 0 -13 20 -7 0
a:before <day-ahead>	0 19 -18 0 0 0
a:before <month-ahead>	0 -8 0 9 0 0
a:before the	0 -1 4 5 -6 0
a:begin	4 12 -15 0 -1 0
a:begin .	7 -7 0 0 0 0
a:begin in	0 7 -2 -2 0 0
a:bergen	4 -7 3 0 0 0
a:between	22 -11 0 -2 -8 0
a:between <name>	-8 7 0 -1 0 0
a:between <person>	7 -12 11 0 -6 0
a:between <seat>	3 3 -7 0 0 0
a:between the	20 -19 3 0 -3 0
a:both country	0 -6 9 0 0 0
a:bring	0 -13 15 0 0 0
a:broke down	0 16 -15 0 0 0
a:broken	5 0 -6 0 0 0
a:busan	0 -6 11 0 -2 0
a:busan .	0 -8 10 0 0 0
a:by	7 20 -31 3 -9 0
a:by <name>	-2 10 -6 0 0 0
a:by <person>	-7 0 -5 15 -1 0
a:by <span>	-8 8 0 0 0 0
a:by telephone	17 -9 -4 0 -3 0
a:by the	-11 20 -8 0 -4 0
a:by video	13 -11 -3 -3 5 0
a:call	10 14 -33 -2 -5 0
a:call .	-16 17 0 0 0 0
a:call between	10 -5 -3 0 0 0
a:call with	0 17 -21 0 0 0
a:candid	0 7 -3 0 0 0
a:capital	-1 13 -6 0 -3 0
a:capital .	0 16 -13 0 0 0
a:carry	2 14 -16 0 0 0
a:carry out	3 9 -12 0 0 0
a:cease	6 0 -5 0 0 0
a:ceasefire	0 17 -16 0 0 0
a:change	0 -15 15 0 0 0
a:charge	0 -5 8 0 0 0
a:charge <level>	0 -6 7 0 0 0
a:chip	0 8 -6 0 0 0
a:close	0 8 -6 0 0 0
a:closed	0 0 -6 6 0 0
a:coal	2 -17 14 0 0 0
a:coffee	0 13 -12 0 0 0
a:collapsed	0 6 -6 0 0 0
a:colombo	0 -10 11 0 0 0
a:come	-3 21 -17 -1 0 0
a:commerce	0 -19 12 12 0 0
a:commerce ministry	0 -9 -2 13 0 0
a:company	-1 7 -2 0 0 0
a:complete	11 -5 -2 0 0 0
a:conference	25 -22 -6 0 0 0
a:consultation	0 -4 6 0 0 0
a:continue	6 0 -1 0 0 0
a:conversation	-10 0 9 0 0 0
a:copper	0 -8 8 0 0 0
a:cost	-3 12 -7 0 0 0
a:could	0 10 -8 0 0 0
a:counterpart in	-5 -1 0 8 0 0
a:country	0 -4 9 -1 -4 0
a:country .	-1 -10 15 0 0 0
a:covered	0 8 -7 0 0 0
a:custom	0 -4 6 0 0 0
a:cut	0 -7 10 0 0 0
a:date	7 0 -4 0 0 0
a:day of	0 -5 6 0 0 0
a:deal .	0 20 -17 0 0 0
a:decision	-3 -13 18 0 0 0
a:delegation	-6 -8 16 0 0 0
a:doe	0 -5 6 0 0 0
a:doe not	0 -6 6 0 0 0
a:down	-3 18 -23 -1 10 0
a:down in	0 17 -17 0 0 0
a:duty	19 0 -15 -2 0 0
a:duty .	2 4 -9 0 0 0
a:duty of	0 10 -7 0 0 0
a:duty on	16 -9 -2 0 0 0
a:each	0 -12 12 0 0 0
a:each other	2 -8 4 0 0 0
a:early	5 -26 16 -2 2 0
a:earth	0 8 -2 0 0 0
a:economy	0 -11 0 0 12 0
a:effect	-3 19 -14 0 0 0
a:either	0 0 -5 6 0 0
a:end	-2 -9 14 0 -3 0
a:end .	0 -23 18 7 0 0
a:end in	0 8 -6 0 0 0
a:end of	-3 -5 12 -2 0 0
a:end on	0 13 -8 -1 0 0
a:end without	0 -6 8 0 0 0
a:enter	-2 -3 8 0 0 0
a:evening	-5 -17 20 1 -3 0
a:evening .	0 -24 27 0 0 0
a:every	-6 8 0 0 0 0
a:excellent	-3 -5 9 0 0 0
a:expect	0 9 -16 5 0 0
a:expect to	0 5 -13 5 0 0
a:extend	-10 14 -5 0 0 0
a:extend their	-10 -4 15 0 0 0
a:extension	-5 21 -12 -4 0 0
a:extension of	0 14 -12 0 0 0
a:failed	0 6 -3 0 0 0
a:failed to	0 -7 8 0 0 0
a:fall	-4 17 -9 0 0 0
a:fee	0 9 -8 0 0 0
a:fifth	0 -7 7 0 0 0
a:final	0 15 -13 0 0 0
a:first	-7 13 -7 -8 4 0
a:first .	0 9 -7 0 0 0
a:first day	0 -5 6 0 0 0
a:first time	0 -10 5 0 6 0
a:fish	0 -10 11 0 0 0
a:follow	0 -16 15 0 0 0
a:for	1 -6 12 -26 -1 -1
a:for <day-ahead>	10 6 -12 0 -1 0
a:for <day-gone>	0 16 -13 0 0 0
a:for <level>	0 -14 14 0 0 0
a:for <seat>	0 6 -4 0 0 0
a:for <span>	-8 5 7 -3 -13 0
a:for a	-3 22 -23 -4 3 0
a:for about	0 -12 16 -1 -1 0
a:for an	10 0 -5 0 0 0
a:for another	3 -12 6 0 0 0
a:for more	0 16 -15 0 0 0
a:for the	0 -7 0 0 11 0
a:force	0 -14 15 0 0 0
a:foreign	0 -9 8 0 0 0
a:four	-11 -11 21 0 0 0
a:fourth	5 5 -7 -2 0 0
a:framework	-7 -14 20 0 0 0
a:freeze	0 -5 7 0 0 0
a:from	-6 0 2 5 0 0
a:from <day-ahead>	-6 -10 20 0 -3 0
a:from <level>	11 -6 -4 0 0 0
a:from <person>	2 -16 14 0 0 0
a:from the	-7 18 -9 0 0 0
a:front	0 10 -9 0 0 0
a:further	9 -11 0 0 0 0
a:geneva	0 -10 15 -1 0 0
a:geneva in	0 -14 14 0 0 0
a:geneva on	4 -21 16 0 0 0
a:get	-4 6 0 0 0 0
a:given	0 14 -14 0 0 0
a:go	-3 -4 9 0 -7 0
a:go into	0 -1 -8 8 0 0
a:go on	0 -6 11 -5 0 0
a:golf	-1 -11 17 -1 0 0
a:good	3 13 -16 0 0 0
a:government	-6 3 0 0 0 0
a:gyeongju	0 7 -8 0 2 0
a:had	0 16 -19 4 -5 0
a:had been	-8 16 -5 -3 0 0
a:half	6 0 -7 0 0 0
a:half of	0 6 -4 0 0 0
a:halifax	0 6 -3 -1 0 0
a:halifax on	0 -10 14 -1 0 0
a:hall	-1 14 -8 -1 0 0
a:hall .	0 12 -10 0 0 0
a:hand	-2 25 -22 0 0 0
a:hand .	0 6 -4 0 0 0
a:happen	0 9 -6 0 0 0
a:has	3 -8 8 -1 0 0
a:have	0 -2 6 0 0 0
a:have been	0 12 -11 0 0 0
a:he	0 13 -19 0 3 0
a:he had	6 -3 0 0 0 0
a:him	0 16 -14 0 0 0
a:his	-4 -1 13 0 -13 0
a:his <person>	0 15 -9 -5 0 0
a:his <quality>	-2 -11 16 4 -4 0
a:hold	2 -6 7 -4 0 0
a:home	0 21 -20 0 0 0
a:hotel	0 14 -11 0 0 0
a:hour	11 6 -11 -5 -4 0
a:hour .	-4 10 -4 0 0 0
a:hour and	10 -10 1 0 0 0
a:how	4 -7 3 0 0 0
a:i	0 12 -11 0 0 0
a:in	-9 -26 27 -11 15 -9
a:in <month-ahead>	4 -18 0 1 20 0
a:in <month-gone>	1 -8 11 -5 -2 0
a:in <name>	-17 15 -44 5 25 0
a:in <seat>	-3 -14 21 -2 -4 0
a:in <span>	-6 7 -12 -9 10 0
a:in a	19 0 -22 0 0 0
a:in alexandria	0 -10 17 -5 0 0
a:in auckland	0 11 -11 0 0 0
a:in bergen	4 -7 3 0 0 0
a:in busan	-1 -12 17 0 -1 0
a:in geneva	2 -31 31 0 0 0
a:in halifax	0 13 -10 -1 0 0
a:in istanbul	0 6 -5 0 0 0
a:in izmir	0 -7 9 0 0 0
a:in kuala	4 -7 -4 9 0 0
a:in lisbon	8 7 -13 0 0 0
a:in madrid	-10 13 -4 -2 0 0
a:in mombasa	0 -6 7 0 0 0
a:in new	0 -18 23 0 0 0
a:in pari	0 -1 7 -2 0 0
a:in person	0 -15 16 0 0 0
a:in place	0 7 -6 0 0 0
a:in seoul	0 -9 15 -2 0 0
a:in stockholm	0 -11 17 -4 0 0
a:in the	6 25 -18 -5 -24 0
a:instead	0 8 -4 0 0 0
a:into	-4 -9 8 8 0 0
a:into a	0 -6 -2 9 0 0
a:is	-3 12 -7 -14 5 0
a:is off	0 14 -14 0 0 0
a:is on	0 15 -11 0 0 0
a:island	-1 6 -1 0 0 0
a:istanbul	0 6 -5 0 0 0
a:it	-21 0 14 2 -12 0
a:it .	10 -5 3 0 -3 0
a:it a	-5 11 -2 0 0 0
a:it is	0 8 -6 0 0 0
a:its	-11 48 -35 -3 -2 0
a:izmir	0 -10 12 0 0 0
a:joint	-1 -12 17 0 0 0
a:joint <organisation>	0 -11 12 0 0 0
a:joint statement	-1 -4 9 0 0 0
a:just	0 -8 -1 10 0 0
a:keep	-6 -6 7 5 0 0
a:keep the	0 -8 4 5 0 0
a:kind	0 10 -9 0 0 0
a:kuala	3 -4 -5 9 0 0
a:kuala lumpur	3 -4 -5 9 0 0
a:lancaster	3 -11 7 0 0 0
a:lancaster house	3 -11 7 0 0 0
a:last	-8 1 5 -10 0 0
a:last <span>	0 6 -5 0 0 0
a:last month	0 7 -6 0 0 0
a:last until	0 6 -4 0 0 0
a:last year	0 -6 10 0 0 0
a:lasted	-2 -4 11 0 0 0
a:later	-9 -19 0 10 13 0
a:later in	0 -13 7 0 6 0
a:law	0 9 -8 0 0 0
a:law .	0 6 -6 0 0 0
a:leader	9 -10 3 0 0 0
a:leave	0 -2 8 -3 0 0
a:led	0 -2 -1 7 0 0
a:let	8 0 -9 0 0 0
a:level	0 -9 6 0 0 3
a:lifeng in	0 -17 14 2 0 0
a:line	0 -6 8 0 0 0
a:link	2 -7 0 0 0 2
a:link on	2 -7 0 0 0 2
a:lisbon	8 7 -13 0 0 0
a:lisbon on	8 -9 0 0 0 0
a:list	0 -5 6 0 0 0
a:london	0 -5 8 0 0 0
a:long	2 -8 5 0 0 0
a:lower	0 13 -11 0 0 0
a:lumpur	3 -4 -5 9 0 0
a:lumpur on	4 0 -12 9 0 0
a:m	6 -9 1 0 0 0
a:m .	6 -9 1 0 0 0
a:madrid	-10 13 -4 -2 0 0
a:make	2 -10 7 0 0 0
a:many	0 11 -10 0 0 0
a:market	0 -12 13 0 0 0
a:matter	9 -3 -3 0 0 0
a:may	0 -8 7 0 0 0
a:me	10 -3 -6 0 0 0
a:meet in	1 -13 11 0 0 0
a:mention	0 -6 7 0 0 0
a:middle	2 8 -2 -5 -5 0
a:minister	10 -4 0 -4 0 0
a:ministry	0 -7 -4 13 0 0
a:minute	0 -7 2 9 -5 0
a:minute .	0 -13 3 10 -1 0
a:mombasa	0 -9 10 0 0 0
a:month	0 5 -26 11 8 0
a:month .	0 12 -28 14 0 0
a:more	-3 20 -10 0 -4 0
a:more than	0 13 -13 0 0 0
a:morning	-4 -11 18 -1 0 0
a:morning .	0 -16 19 0 0 0
a:most	0 7 -3 0 0 0
a:mr	0 -2 6 0 0 0
a:mr <person>	0 -5 6 0 0 0
a:much	0 -14 5 0 8 0
a:my	3 7 -13 0 0 0
a:near	-11 4 0 7 0 0
a:nearly	0 6 -5 0 0 0
a:needed	-2 9 -3 0 0 0
a:negotiation	0 6 -7 4 0 0
a:negotiation .	0 1 -7 7 0 0
a:neither	0 -8 9 0 0 0
a:neither side	0 -9 9 0 0 0
a:new	-10 -5 18 -2 -5 0
a:new tariff	-1 -5 8 0 0 0
a:new year	0 9 -5 0 -1 0
a:new york	0 -18 23 0 0 0
a:next	-15 0 -6 18 0 0
a:next week	-11 18 -7 6 -11 0
a:night	20 -22 -1 -3 12 0
a:night .	5 -16 13 0 0 0
a:no	0 -10 9 0 0 0
a:not	-8 2 0 4 -1 0
a:not been	0 0 -6 5 0 0
a:not mention	0 -6 7 0 0 0
a:nothing	0 25 -24 0 0 0
a:now	0 -12 13 0 0 0
a:number	0 -9 0 0 11 0
a:of	-21 25 -8 -10 -7 -4
a:of <day-gone>	0 -9 9 0 0 0
a:of <level>	-8 28 -17 0 0 0
a:of <name>	5 5 -2 -3 -6 0
a:of <number>	0 12 -8 0 0 0
a:of <quality>	0 -4 6 0 0 0
a:of a	-17 0 14 -3 0 0
a:of all	0 -6 7 0 0 0
a:of an	0 -13 14 0 0 0
a:of good	0 -10 10 0 0 0
a:of its	0 9 -7 0 0 0
a:of last	0 -7 8 0 0 0
a:of negotiation	0 12 -15 5 0 0
a:of next	0 -3 6 0 0 0
a:of soybean	-6 7 0 0 0 0
a:of state	-3 -2 8 0 0 0
a:of talk	-6 4 0 0 0 0
a:of tariff	0 17 -15 0 0 0
a:of the	1 10 -11 2 -8 0
a:of their	0 6 -1 0 0 0
a:of trade	4 9 -11 -1 0 0
a:off	-14 -3 10 4 -1 0
a:off .	-8 19 -10 0 0 0
a:offer	0 9 -7 0 0 0
a:official	5 -6 0 0 0 0
a:oil	0 10 -8 0 0 0
a:on	18 2 -11 5 -15 3
a:on .	0 27 -24 0 0 0
a:on <day-ahead>	14 -7 5 -14 -13 5
a:on <day-gone>	3 -10 -3 15 0 0
a:on <day-today>	0 14 -9 0 -15 0
a:on <name>	0 -8 10 0 0 0
a:on <quality>	6 -9 5 0 0 0
a:on <seat>	0 -3 6 0 0 0
a:on a	-1 -2 6 0 0 0
a:on in	0 14 -12 0 0 0
a:on most	0 7 -4 0 0 0
a:on steel	6 -9 2 0 0 0
a:on that	0 8 -6 0 0 0
a:on the	15 1 -5 -8 -6 0
a:on their	0 12 -11 0 0 0
a:on trade	-21 22 -1 0 0 0
a:on what	0 -6 8 0 0 0
a:once	-1 0 7 -1 -4 0
a:once more	0 0 6 0 -3 0
a:one	1 -23 14 13 0 0
a:only	9 -4 -3 0 0 0
a:open	-2 6 0 -3 0 0
a:or	0 -1 -9 14 -5 0
a:order	0 -4 10 0 -1 0
a:other	0 -9 8 0 0 0
a:other 's	0 8 -7 0 0 0
a:other .	0 8 -6 0 0 0
a:other again	0 -4 8 0 0 0
a:other in	0 -11 8 0 2 0
a:our	0 5 -18 13 0 0
a:out	-1 8 -2 -3 -1 0
a:out of	0 -8 8 0 0 0
a:out the	0 7 -5 0 0 0
a:over	-5 -5 13 -2 0 0
a:over the	0 6 -4 0 0 0
a:own	0 -2 7 0 -3 0
a:own .	0 -1 6 0 -2 0
a:page	0 12 -12 0 0 0
a:paper	-4 -15 19 0 0 0
a:paper .	-1 -21 25 0 0 0
a:pari	0 -1 7 -2 0 0
a:pause	0 -6 9 0 0 0
a:pause in	0 -6 6 0 0 0
a:pay	0 20 -15 0 0 0
a:pay <level>	0 6 -4 0 0 0
a:peace	0 9 -7 0 0 0
a:peace talk	0 17 -16 0 0 0
a:people on	0 11 -8 0 0 0
a:period	0 10 -10 0 0 0
a:permanent	0 -6 10 -1 0 0
a:person	0 -16 16 0 0 0
a:phone	6 0 -2 0 0 0
a:place	0 -7 5 1 0 0
a:place .	0 -13 15 0 0 0
a:place in	0 -13 7 5 0 0
a:place on	0 14 -12 0 0 0
a:plan	0 10 -6 -6 0 0
a:plan .	0 -7 9 0 0 0
a:plan for	0 15 -9 -3 0 0
a:point	-10 12 0 0 0 0
a:port	0 -1 6 0 0 0
a:premier	0 8 -6 0 0 0
a:prepare	-7 -6 0 16 -5 0
a:president	6 -16 1 -6 12 0
a:price	0 6 -5 0 0 0
a:promise	0 -19 21 0 -1 0
a:published	-2 -3 7 0 0 0
a:published the	0 -21 21 0 0 0
a:purchase	-1 -6 13 0 -1 0
a:raise	0 9 -7 0 0 0
a:rare	0 8 -2 0 0 0
a:rare earth	0 8 -2 0 0 0
a:rate	0 17 -12 0 0 0
a:reach	0 7 -22 0 12 0
a:read	13 3 -19 0 0 0
a:reciprocal	-2 6 -1 0 0 0
a:result	0 -11 15 -2 0 0
a:resume	0 -11 4 8 0 0
a:resume on	0 8 -22 10 0 0
a:return	0 16 -21 0 5 0
a:right	0 -6 7 0 0 0
a:rise	11 -1 -10 0 0 0
a:rise to	12 -11 0 0 0 0
a:room	0 16 -14 0 0 0
a:round	-1 4 -11 11 0 0
a:round of	0 15 -12 0 0 0
a:round on	0 0 -9 8 0 0
a:run	6 22 -21 0 -11 0
a:run for	0 16 -4 0 -10 0
a:sale	0 -13 13 0 0 0
a:same	7 0 0 0 0 0
a:season	-7 0 6 0 0 0
a:season .	-5 7 0 0 0 0
a:second	0 -30 35 -5 -1 0
a:see	0 -6 7 0 0 0
a:sell	0 -5 0 0 8 0
a:sell to	0 -7 0 0 8 0
a:seoul	0 -14 7 7 0 0
a:set	5 12 -17 0 0 0
a:set for	7 -17 8 0 0 0
a:settle	0 -10 0 4 6 0
a:shall	0 -14 14 0 0 0
a:sheet	0 12 -12 0 0 0
a:ship	0 21 -18 0 0 0
a:ship .	0 10 -9 0 0 0
a:should	0 -7 8 0 0 0
a:show	0 -10 11 0 0 0
a:side	-11 -6 6 -2 11 0
a:side .	-6 0 4 0 0 0
a:side want	0 -14 15 0 0 0
a:sign	-3 11 -5 0 0 0
a:signature	0 14 -12 0 0 0
a:similar	0 -11 12 0 0 0
a:since	0 15 -4 -12 -6 0
a:since <month-gone>	11 8 -14 -3 0 0
a:since the	-10 -1 10 0 0 0
a:sixth	0 -1 -5 9 0 0
a:small	-9 14 -4 0 0 0
a:so	0 6 -1 0 0 0
a:some	0 -7 0 0 11 0
a:something	0 -11 4 0 7 0
a:soybean	-8 13 -1 0 0 0
a:special	0 6 -4 0 0 0
a:spring .	0 -4 6 0 0 0
a:standstill	0 -15 18 0 0 0
a:start	0 -7 8 0 0 0
a:state	-5 -7 13 0 0 0
a:statement	-1 -4 9 0 0 0
a:stay	0 -4 6 0 0 0
a:steel	5 -9 5 0 0 0
a:steel and	0 6 -4 0 0 0
a:step	-1 -9 7 0 4 0
a:still	0 11 -11 0 0 0
a:stockholm	0 -12 17 -4 0 0
a:stockholm .	0 11 -11 0 0 0
a:stockholm on	0 -8 12 -2 0 0
a:strike	0 9 -8 0 0 0
a:summer .	0 -5 6 0 0 0
a:summit	0 11 -11 -1 2 0
a:suspend	0 14 -12 0 0 0
a:suspend for	0 15 -13 0 0 0
a:table	0 16 -12 0 0 0
a:talk	11 18 -19 -3 -5 0
a:talk about	7 0 -5 0 0 0
a:talk between	0 17 -15 0 0 0
a:talk in	0 15 -9 -1 -1 0
a:talk on	0 -5 7 0 0 0
a:talk since	0 8 -6 0 0 0
a:tariff	7 -3 3 0 -5 0
a:tariff .	1 -19 20 0 0 0
a:tariff on	-3 -4 7 0 0 0
a:tariff truce	1 21 -22 0 0 0
a:telephone	29 -20 -9 -1 -5 0
a:telephone .	-12 15 0 0 0 0
a:telephone call	10 -7 -2 0 0 0
a:telephone on	25 -20 -3 0 0 0
a:tell	0 12 -10 0 0 0
a:term	0 7 -6 0 0 0
a:term of	0 6 -6 0 0 0
a:text	0 -15 15 0 0 0
a:th	0 -5 6 0 0 0
a:than	0 17 -15 0 0 0
a:that	-15 0 3 6 4 0
a:that .	0 -9 0 0 11 0
a:that the	-7 0 5 0 0 0
a:the	-5 20 -24 0 11 -8
a:the <day-ahead>	-15 -7 3 -8 17 0
a:the <name>	0 2 -15 0 11 0
a:the <number>	0 -3 6 0 0 0
a:the <organisation>	-4 21 -12 -6 0 0
a:the <person>	-4 5 -3 7 -8 0
a:the <quality>	0 -10 10 5 -4 0
a:the <seat>	-16 -15 9 -5 20 0
a:the autumn	0 -10 9 0 0 0
a:the country	1 -9 7 0 0 0
a:the delegation	-6 -8 15 0 0 0
a:the duty	-3 -4 7 0 0 0
a:the end	-3 0 6 -2 0 0
a:the extension	0 14 -13 0 0 0
a:the fifth	0 -8 8 0 0 0
a:the first	0 -12 10 -5 5 0
a:the fourth	6 -4 0 -1 0 0
a:the joint	0 -9 10 0 0 0
a:the matter	9 -2 -5 0 0 0
a:the meet	0 0 -6 0 5 0
a:the middle	2 8 -2 -5 -5 0
a:the morning	1 -13 11 0 0 0
a:the new	-4 13 -5 0 -1 0
a:the next	-1 -12 0 16 -5 0
a:the pause	0 -10 13 0 0 0
a:the phone	7 -5 0 0 0 0
a:the right	0 -5 6 0 0 0
a:the same	7 0 0 0 0 0
a:the second	0 -14 18 -1 0 0
a:the spring	0 -5 8 0 0 0
a:the summer	0 -6 7 0 0 0
a:the suspension	0 -7 8 0 0 0
a:the table	0 -4 6 0 0 0
a:the talk	0 9 -8 0 0 0
a:the tariff	-10 23 -19 4 0 0
a:the telephone	15 -14 0 0 0 0
a:the third	0 8 -15 6 0 0
a:the two	8 -22 15 -7 7 0
a:the world	0 7 -6 0 0 0
a:their	-6 1 7 -7 -3 0
a:their <office>	1 -16 13 0 0 0
a:their dispute	0 9 -8 0 0 0
a:their truce	-7 0 7 0 0 0
a:there	-4 -25 30 -11 6 0
a:there .	0 -8 0 0 11 0
a:there on	0 -12 17 -1 0 0
a:they	-3 -4 7 0 0 0
a:thi	12 -13 -2 14 -10 0
a:thi month	0 0 -15 15 0 0
a:thi week	11 -6 -3 2 -4 0
a:thi year	0 -12 16 0 0 0
a:third	-1 32 -33 4 0 0
a:third round	0 3 -8 5 0 0
a:third time	0 8 -7 0 0 0
a:three	0 -6 8 0 0 0
a:three time	0 -6 6 0 0 0
a:through	0 -4 7 0 0 0
a:tiktok	-5 0 8 0 0 0
a:time	0 -18 26 -5 0 0
a:time .	0 20 0 0 -20 0
a:time in	0 0 -6 0 7 0
a:time since	2 -10 8 0 0 0
a:to	17 -1 -8 5 -3 -1
a:to <day-ahead>	0 13 -9 0 0 0
a:to <level>	6 0 -8 0 0 0
a:to <name>	11 -17 2 0 4 0
a:to <seat>	-8 4 0 9 -15 0
a:to an	0 9 -9 0 0 0
a:to be	0 19 -13 0 0 0
a:to complete	11 -5 -2 0 0 0
a:to extend	-10 16 -7 0 0 0
a:to go	0 -9 12 0 0 0
a:to it	-1 7 -2 0 0 0
a:to keep	-6 -9 10 5 0 0
a:to prepare	0 -6 2 6 -2 0
a:to run	0 7 -5 0 0 0
a:to settle	0 1 -6 4 0 0
a:to the	0 -6 0 -1 11 0
a:together	-3 -5 1 -1 9 0
a:together in	0 -10 12 0 0 0
a:town	0 9 -5 0 0 0
a:trade	-12 3 2 -8 7 0
a:trade deal	5 -12 6 0 0 0
a:truce	-17 27 -12 -4 0 0
a:truce by	-9 0 7 0 0 0
a:truce of	0 12 -11 0 0 0
a:two	9 -23 13 6 1 0
a:two <office>	17 -11 -3 0 0 0
a:two side	-6 5 -12 0 11 0
a:under the	0 11 -7 0 0 0
a:until <day-ahead>	-2 9 -4 0 0 0
a:up	10 5 -11 -1 -3 0
a:up in	-1 6 -3 0 0 0
a:us	0 6 -4 0 0 0
a:us .	0 -6 6 0 0 0
a:very	3 0 -15 0 6 0
a:vessel	0 0 -8 5 0 0
a:video	21 -18 -6 -4 4 0
a:visit	0 -14 13 -4 1 0
a:want	0 -10 12 0 0 0
a:was hold	0 -6 7 0 0 0
a:was the	0 -13 14 0 0 0
a:way	0 -9 5 0 4 0
a:way .	0 -8 9 0 0 0
a:we	0 -24 17 7 0 0
a:week	3 -4 -3 18 -14 0
a:week .	0 8 -25 22 -11 0
a:week of	0 -10 13 -2 0 0
a:well	0 21 -14 0 -2 0
a:well .	0 16 -12 0 -1 0
a:were	-1 20 -15 -2 0 0
a:what	-7 0 2 -3 4 0
a:what <name>	0 -7 0 0 7 0
a:when	0 8 -5 0 0 0
a:whether	0 9 -5 0 0 0
a:will	10 -5 0 0 -3 0
a:will be	4 0 -6 5 0 0
a:will take	0 -8 11 0 0 0
a:wine	0 -14 14 0 0 0
a:with	15 8 -12 -6 -13 -1
a:with <name>	-4 -2 7 0 -9 0
a:with <person>	20 -14 2 -11 0 0
a:with <quality>	15 -20 4 0 0 0
a:with <seat>	-9 31 -24 0 0 0
a:with his	-7 -6 18 0 0 0
a:with the	3 2 0 -6 -1 0
a:within	0 -29 -1 20 12 0
a:within <span>	0 -16 0 -3 16 0
a:without	0 -18 20 0 0 0
a:without a	0 -16 15 0 0 0
a:without an	0 12 -10 0 0 0
a:without result	0 -19 20 0 0 0
a:work	0 10 0 -9 0 0
a:world	0 8 -7 0 0 0
a:would	-4 4 -8 9 -2 0
a:would go	0 10 -8 0 0 0
a:write	0 8 -5 0 0 0
a:year	-7 -19 28 -11 -1 0
a:year .	-1 1 0 -6 2 0
a:york	0 -18 23 0 0 0
a:york .	0 -16 17 0 0 0
a:you	13 13 -24 -1 -1 0
a:·	0 -11 13 0 0 0
asks	-11 1 14 -11 -6 0
b:"	-24 28 -1 -6 -9 0
b:" <person>	-8 -11 17 0 0 0
b:" he	0 14 -12 0 0 0
b:" i	-12 14 0 0 0 0
b:" mr	0 20 -19 0 0 0
b:" the	3 -13 6 0 4 0
b:" we	0 11 -8 0 0 0
b:&	9 -6 0 0 0 0
b:& p	9 -14 5 0 0 0
b:'s	-10 6 -1 3 3 0
b:'s <organisation>	10 -3 -7 0 0 0
b:'s <person>	-1 -20 6 5 10 0
b:'s commerce	-2 15 -9 0 0 0
b:'s custom	-6 10 -1 0 0 0
b:'s foreign	-4 -18 12 10 0 0
b:'s negotiator	0 -17 18 0 0 0
b:'s state	0 -8 8 0 0 0
b:'s the	0 12 -11 0 0 0
b:'s trade	13 -21 12 0 0 0
b:'s vice	-4 7 2 -4 0 0
b:)	-1 -29 26 8 0 0
b:*	-1 -8 10 0 0 0
b:,	3 2 1 1 -5 -12
b:, <name>	12 11 -22 -5 4 0
b:, <office>	-1 20 -24 0 9 0
b:, <person>	-3 -5 4 11 -5 0
b:, <quality>	-9 14 -6 0 0 0
b:, <span>	0 -11 13 0 0 0
b:, a	-2 -24 28 0 0 0
b:, after	20 -12 -6 3 0 0
b:, agree	13 2 -13 0 0 0
b:, and	-4 14 -6 -18 0 0
b:, as	6 -5 -1 0 5 0
b:, ask	0 8 -6 0 0 0
b:, at	1 -21 23 -7 0 0
b:, by	-7 9 -1 0 0 0
b:, conclude	0 7 -6 0 0 0
b:, for	0 -13 14 0 0 0
b:, friday	0 -12 13 0 0 0
b:, go	0 14 -12 0 0 0
b:, had	0 -12 12 0 0 0
b:, has	0 14 -11 0 0 0
b:, have	0 6 -5 0 0 0
b:, hold	0 -13 12 0 0 0
b:, i	0 6 -4 0 0 0
b:, in	-6 6 -18 15 4 0
b:, is	-2 -11 16 0 0 0
b:, it	-1 8 -17 8 0 0
b:, meet	0 -6 7 0 0 0
b:, on	0 -10 7 7 -3 0
b:, one	0 23 -22 0 0 0
b:, or	0 -9 9 0 0 0
b:, plan	0 18 -17 0 0 0
b:, say	0 0 -3 8 -2 0
b:, sign	0 6 -4 0 0 0
b:, since	0 10 -8 0 0 0
b:, start	0 -11 12 0 0 0
b:, take	0 17 -17 0 0 0
b:, tell	0 10 -15 0 0 0
b:, the	-20 25 -11 -2 -5 0
b:, their	0 -12 13 0 0 0
b:, thursday	-1 24 -21 0 0 0
b:, tuesday	12 0 -16 0 0 0
b:, until	0 -6 8 0 0 0
b:, was	0 -19 20 0 0 0
b:, we	3 -7 4 0 0 0
b:, wednesday	-2 -7 9 0 0 0
b:, will	0 -22 23 0 0 0
b:, would	0 13 -12 0 0 0
b:, you	0 7 -7 0 0 0
b:-	17 3 -11 0 -7 0
b:- <name>	1 7 -14 6 0 0
b:- <person>	0 6 -5 0 0 0
b:- <quality>	0 -16 16 0 0 0
b:- a	0 19 -18 0 0 0
b:- the	8 -1 -5 0 0 0
b:.	0 -9 13 0 0 0
b:. <number>	0 -6 7 0 0 0
b:. <person>	0 6 -8 0 0 0
b:. m	0 6 -4 0 0 0
b:/	0 -12 15 0 0 0
b:/ the	0 -17 17 0 0 0
b::	3 -4 -6 -2 21 -1
b:: <level>	0 6 -2 0 0 0
b:: <name>	0 9 -7 0 0 0
b:: <number>	-4 5 -12 0 14 0
b:: <person>	0 -6 0 11 -3 0
b:: as	0 8 -8 0 0 0
b:: from	0 -9 10 0 0 0
b:: he	0 0 -8 0 9 0
b:: it	-2 7 -3 0 0 0
b:: no	0 -17 17 0 0 0
b:: our	0 -13 13 0 0 0
b:: there	0 10 -8 0 0 0
b:: they	0 8 -7 0 0 0
b:: we	0 9 -6 0 0 0
b:: what	0 -11 14 0 0 0
b:;	1 -12 7 10 -3 0
b:; <person>	12 -11 0 0 0 0
b:; <quality>	0 10 -7 0 0 0
b:; it	0 -7 8 0 0 0
b:; on	0 6 -3 0 0 0
b:; they	0 -14 10 5 -3 0
b:<agent>	-1 -1 7 -2 -5 -3
b:<day-ahead>	-7 -15 19 -5 3 0
b:<day-ahead> and	0 -8 9 0 0 0
b:<day-ahead> for	0 -4 6 0 0 0
b:<day-ahead> in	0 -2 -4 0 9 0
b:<day-ahead> the	0 7 -6 0 0 0
b:<day-gone>	8 3 0 -6 -6 0
b:<day-gone> 's	-17 9 -2 -1 6 0
b:<day-gone> after	7 -4 4 -3 -3 0
b:<day-gone> and	6 -17 14 0 0 0
b:<day-gone> that	0 13 -10 0 0 0
b:<day-gone> the	17 -15 0 0 0 0
b:<day-today>	-18 5 6 0 -7 0
b:<day-today> after	-5 15 -8 0 0 0
b:<day-today> to	-7 0 8 0 0 0
b:<duty>	-8 7 6 -11 -9 0
b:<gate>	5 -13 13 0 -12 0
b:<goods-amount>	-4 15 -5 0 0 0
b:<goods-amount> of	-1 6 0 0 0 0
b:<goods>	21 21 -31 0 -26 -2
b:<level>	2 28 -27 -9 -7 0
b:<level> from	-2 17 -9 0 0 0
b:<level> in	0 3 1 -2 -7 0
b:<level> on	11 8 -21 0 -1 0
b:<level> since	0 7 -5 0 0 0
b:<money>	-3 20 -9 0 -1 0
b:<money> in	-1 8 -2 0 0 0
b:<month-ahead>	-5 9 -1 -1 0 0
b:<month-gone>	9 3 -15 0 0 0
b:<name>	-1 27 -26 1 -3 -7
b:<name> -	0 23 -22 0 0 0
b:<name> agree	0 -17 13 9 -3 0
b:<name> and	6 -10 11 -1 -6 0
b:<name> at	0 20 -5 -1 -13 0
b:<name> charge	0 10 -9 0 0 0
b:<name> conclude	0 6 -4 0 0 0
b:<name> end	0 24 -21 -1 0 0
b:<name> for	0 -8 1 0 6 0
b:<name> go	0 -17 15 2 0 0
b:<name> had	0 7 -4 0 0 0
b:<name> has	0 -5 9 0 0 0
b:<name> have	-3 24 -19 0 0 0
b:<name> in	0 -9 9 0 0 0
b:<name> meet	0 17 -17 0 0 0
b:<name> on	-11 -8 -1 9 13 0
b:<name> president	3 -12 16 0 -10 0
b:<name> prolonged	0 -19 20 0 0 0
b:<name> reach	0 18 -17 0 0 0
b:<name> stop	0 6 -5 0 0 0
b:<name> take	0 11 -9 0 0 0
b:<name> tariff	0 8 -7 0 0 0
b:<name> to	10 3 -16 0 0 0
b:<name> treasury	0 -6 3 4 -3 0
b:<name> was	1 -8 7 0 0 0
b:<name> will	4 -7 8 -1 -3 0
b:<name> would	0 6 -3 0 0 0
b:<not>	-21 4 9 -12 10 0
b:<number>	2 -16 13 -14 12 0
b:<number> -	0 17 -15 0 0 0
b:<number> /	-1 -11 16 0 0 0
b:<number> <person>	0 6 -3 0 0 0
b:<number> a	0 6 -4 0 0 0
b:<number> and	8 4 -13 0 0 0
b:<number> from	0 -11 12 0 0 0
b:<number> in	0 -7 -1 0 12 0
b:<number> on	-3 14 -4 0 -3 0
b:<number> round	0 -6 7 0 0 0
b:<number> the	9 14 -18 0 -2 0
b:<office>	15 -14 14 -25 -8 -2
b:<office> 's	4 -17 15 0 0 0
b:<office> agree	-4 -12 16 0 0 0
b:<office> and	-13 14 -1 0 0 0
b:<office> are	6 -14 15 0 -6 0
b:<office> from	0 6 -9 0 6 0
b:<office> had	0 -11 12 0 0 0
b:<office> has	6 -6 0 0 0 0
b:<office> have	10 -23 15 0 0 0
b:<office> meet	0 -10 15 0 -6 0
b:<office> of	0 -23 9 0 10 0
b:<office> on	-11 14 0 0 0 0
b:<office> order	-2 8 -3 0 0 0
b:<organisation>	-7 33 -30 8 -8 0
b:<organisation> <person>	0 -10 7 4 0 0
b:<organisation> and	0 21 -21 0 0 0
b:<organisation> hold	0 18 -18 0 0 0
b:<organisation> in	0 19 -16 0 0 0
b:<organisation> of	0 0 -12 11 0 0
b:<organisation> on	0 29 -26 0 0 0
b:<organisation> was	0 13 -13 0 0 0
b:<organisation> would	0 -15 16 0 0 0
b:<person>	-17 -2 5 -6 20 -11
b:<person> agree	0 9 -7 0 0 0
b:<person> and	-12 -12 25 0 -2 0
b:<person> are	11 5 -11 0 -1 0
b:<person> at	-5 0 -8 0 12 0
b:<person> begin	0 -8 0 0 9 0
b:<person> by	15 -13 0 0 0 0
b:<person> come	0 -15 7 0 10 0
b:<person> end	0 7 0 -3 -6 0
b:<person> flew	-2 13 -7 0 0 0
b:<person> for	5 33 -39 0 -1 0
b:<person> had	-8 19 -10 0 0 0
b:<person> has	7 1 0 0 -11 0
b:<person> have	-9 18 -8 0 0 0
b:<person> hold	-12 26 -15 0 0 0
b:<person> in	0 -23 14 9 5 0
b:<person> is	-2 2 -19 5 15 0
b:<person> meet	0 -19 25 -6 0 0
b:<person> on	7 -3 -1 0 -1 0
b:<person> put	0 10 -9 0 0 0
b:<person> receive	0 -16 5 0 6 0
b:<person> say	-6 -9 13 -3 4 0
b:<person> sign	-7 9 -1 0 -3 0
b:<person> spoke	6 1 -4 0 0 0
b:<person> talked	-2 -14 9 0 6 0
b:<person> tell	2 -5 8 -5 -3 0
b:<person> to	-4 23 -27 -1 4 0
b:<person> was	-3 18 -15 0 0 0
b:<person> will	0 7 -7 0 -2 0
b:<person> would	14 -6 -8 -8 7 0
b:<person> write	8 0 -5 0 0 0
b:<points>	0 14 -10 0 0 0
b:<quality>	21 -10 9 -13 -13 -2
b:<quality> -	0 -13 14 0 0 0
b:<quality> and	-3 -19 23 0 0 0
b:<quality> car	11 -9 0 0 0 0
b:<quality> colleague	2 7 -10 0 0 0
b:<quality> custom	0 -8 8 0 0 0
b:<quality> government	0 9 -8 0 0 0
b:<quality> negotiator	-6 7 -7 0 5 0
b:<quality> official	-4 12 -7 0 0 0
b:<quality> president	0 -10 16 0 -3 0
b:<quality> salmon	0 6 -4 0 0 0
b:<quality> share	0 -6 8 0 0 0
b:<quality> side	13 -14 2 0 0 0
b:<quality> tariff	2 -15 12 0 0 0
b:<quality> trade	3 8 -9 -1 0 0
b:<quality> vice	4 -14 0 5 0 0
b:<seat>	8 9 -3 -29 -3 0
b:<seat> 's	-10 12 0 0 0 0
b:<seat> and	14 11 -35 0 7 0
b:<seat> for	0 13 -7 0 -5 0
b:<seat> from	0 -7 9 0 0 0
b:<seat> had	-4 8 -2 0 0 0
b:<seat> has	9 -3 -4 0 0 0
b:<seat> in	-6 21 -17 0 0 0
b:<seat> is	0 -13 14 0 0 0
b:<seat> on	-4 -4 9 -8 0 0
b:<seat> published	0 -21 22 0 0 0
b:<seat> put	0 19 -18 0 0 0
b:<seat> say	-7 23 -17 0 0 0
b:<seat> to	0 -5 11 0 -2 0
b:<seat> ·	0 7 -6 0 0 0
b:<sender>	3 20 -32 8 -6 0
b:<span>	0 -18 11 -1 13 0
b:<span> and	9 -2 -4 0 0 0
b:<span> from	0 21 -17 0 0 0
b:<span> in	0 -16 10 0 8 0
b:<span> of	-5 -37 28 1 9 0
b:<span> tariff	0 8 -6 0 0 0
b:<span> truce	0 0 -7 0 6 0
b:<taker>	0 8 -3 0 0 0
b:<v-agree>	-4 -6 8 0 4 -3
b:<v-bear>	-6 6 -5 -3 6 -5
b:<v-begin>	-13 -5 9 3 5 -3
b:<v-buy>	-3 -7 16 -2 -4 0
b:<v-deny>	-8 3 -8 10 0 0
b:<v-down>	-6 0 0 1 3 0
b:<v-end>	-10 -4 4 3 4 0
b:<v-impose>	-3 7 2 -5 -10 4
b:<v-propose>	8 -12 -6 6 8 4
b:<v-return>	-8 0 -3 3 8 0
b:<v-sell>	-6 6 -2 8 -3 0
b:<v-stay>	2 3 -7 2 -22 13
b:<v-suspend>	2 -9 11 -4 -13 4
b:<v-target>	-21 17 -3 -2 -5 0
b:<v-threaten>	-4 1 -7 9 0 0
b:<v-up>	-7 -6 10 0 1 0
b:@	0 -19 20 0 0 0
b:a	-5 -1 2 0 0 -7
b:a .	0 6 -4 0 0 0
b:a <organisation>	0 -13 14 0 0 0
b:a <span>	0 -11 17 0 -5 0
b:a call	12 -11 0 0 0 0
b:a fact	0 9 -8 0 0 0
b:a fourth	0 7 -2 -1 0 0
b:a framework	-1 -11 8 0 5 0
b:a further	-2 -6 0 9 0 0
b:a letter	0 6 0 0 0 0
b:a memorandum	0 11 -10 0 0 0
b:a new	0 -12 14 0 0 0
b:a notice	0 -6 7 0 0 0
b:a post	0 7 -2 0 0 0
b:a sixth	0 4 -6 2 0 0
b:a state	-3 -3 9 -2 0 0
b:a tariff	6 -6 3 0 0 0
b:a technical	0 9 -8 0 0 0
b:a telephone	6 -3 0 0 0 0
b:a television	-1 -6 6 0 2 0
b:a third	-10 17 -12 2 -1 0
b:a trade	7 0 -4 0 0 0
b:a truce	0 11 -10 0 0 0
b:a very	-11 15 -1 0 0 0
b:a video	21 -13 -9 0 0 0
b:about it	0 0 -3 0 7 0
b:about the	-1 9 -4 0 0 0
b:according	1 9 -13 0 0 0
b:according to	2 3 -9 0 0 0
b:account	0 9 -6 0 0 0
b:account of	0 8 -6 0 0 0
b:accused	0 6 -5 0 0 0
b:act	0 10 -8 0 0 0
b:add	0 11 -4 0 -4 0
b:additional tariff	0 -7 8 0 0 0
b:admit	-2 6 0 0 0 0
b:after	15 4 -10 -3 -2 0
b:after <person>	0 -10 16 0 -1 0
b:after <span>	-1 -7 3 -2 11 0
b:after a	21 -19 1 2 -3 0
b:after the	6 5 -7 -5 0 0
b:after two	4 -10 7 0 0 0
b:again	4 0 -11 7 0 0
b:again in	-1 -14 11 0 5 0
b:again on	5 7 -13 0 0 0
b:against	0 -9 11 0 0 0
b:ago	3 6 -11 0 0 0
b:agree by	8 -2 0 0 -3 0
b:agree in	-12 0 12 0 -2 0
b:agree on	3 -1 -5 8 1 0
b:agreement	-2 -8 12 -5 2 0
b:agreement in	0 9 -8 0 0 0
b:agreement was	4 -10 6 0 0 0
b:agreement with	-1 -19 15 0 8 0
b:ahead	0 -8 11 0 0 0
b:al	18 -24 8 0 0 0
b:al -	7 -16 10 0 0 0
b:alexandria	0 17 -16 0 0 0
b:alexandria on	0 19 -18 0 0 0
b:all	7 12 -19 0 0 0
b:also	-10 -15 19 0 6 0
b:an	1 1 5 -8 -14 0
b:an <quality>	0 12 -11 0 0 0
b:an agreement	0 6 -2 0 0 0
b:an extension	0 -2 6 0 0 0
b:an hour	10 -28 22 0 -2 0
b:an interview	0 9 -8 0 0 0
b:and	-4 9 -2 0 -3 -10
b:and <name>	2 -30 34 -3 -19 0
b:and <number>	0 -16 16 0 0 0
b:and <person>	-19 7 -3 2 6 -1
b:and <quality>	10 -21 11 1 2 0
b:and <seat>	7 9 -27 0 8 0
b:and after	0 9 -8 0 0 0
b:and are	0 -12 14 0 0 0
b:and both	0 -5 7 0 0 0
b:and by	10 0 -8 0 0 0
b:and come	0 13 -13 0 0 0
b:and end	0 0 -6 4 0 0
b:and go	0 -6 7 0 0 0
b:and has	0 7 -7 0 0 0
b:and he	7 -10 -9 0 11 0
b:and i	0 -9 11 0 0 0
b:and last	0 3 -11 7 0 0
b:and of	0 10 -9 0 0 0
b:and on	6 7 -14 0 0 0
b:and say	0 -6 8 0 0 0
b:and sign	-1 -2 7 0 0 0
b:and that	-1 8 -4 0 0 0
b:and the	-25 22 -9 -5 3 0
b:and then	0 10 -9 0 0 0
b:and to	0 12 -11 0 0 0
b:and we	7 -16 10 0 0 0
b:and will	0 9 -6 0 0 0
b:and would	0 3 -11 8 -3 0
b:announce	-1 -7 10 2 -6 0
b:announce on	-1 10 -13 0 0 0
b:announce the	3 -12 15 -3 -4 0
b:announcement	0 8 -6 0 0 0
b:another	1 -19 5 12 -1 0
b:answer	0 12 -8 0 0 0
b:any	0 10 -9 0 0 0
b:apec	0 34 -35 0 0 0
b:approve	0 -4 8 0 0 0
b:approve it	0 7 -4 0 0 0
b:approve the	0 -12 13 0 0 0
b:aqaba	0 -9 11 0 0 0
b:are	0 -22 7 15 3 -1
b:are due	0 -10 7 -3 6 0
b:are expect	-1 7 -15 12 -3 0
b:are on	12 -10 0 0 0 0
b:are to	2 -47 34 -6 8 0
b:army	-7 13 -6 0 0 0
b:arrive	0 17 -12 0 -1 0
b:arrive in	0 12 -8 0 0 0
b:as	1 2 -11 -5 13 0
b:as of	6 6 -20 0 0 0
b:ask	-3 15 -8 0 0 0
b:ask for	0 11 -8 0 0 0
b:assured	0 7 -5 0 0 0
b:at	-14 -8 11 0 2 1
b:at <level>	0 8 -9 0 0 0
b:at <number>	13 -5 -4 0 0 0
b:at <seat>	-1 -12 14 0 0 0
b:at a	0 -21 25 0 0 0
b:at it	0 -22 22 0 0 0
b:at its	0 12 -11 0 0 0
b:at midnight	0 15 -13 0 0 0
b:at one	0 8 -8 0 0 0
b:at the	-11 0 -6 6 11 0
b:away	0 1 -11 0 9 0
b:back	-8 8 -1 0 0 0
b:back from	0 -10 11 0 0 0
b:back in	0 12 -11 0 0 0
b:back to	0 13 -10 0 0 0
b:bank	0 10 -9 0 0 0
b:bargain	0 -15 16 0 0 0
b:be	-6 1 -3 -2 11 -3
b:be discuss	0 -7 9 0 0 0
b:be hold	0 6 -4 0 0 0
b:be in	0 -6 7 0 0 0
b:be no	0 0 -7 -1 6 0
b:be sign	0 7 -7 0 0 0
b:bean	0 8 -7 0 0 0
b:because	0 -6 8 0 0 0
b:because of	0 -4 6 0 0 0
b:been	-13 14 -2 -4 -6 0
b:been at	0 -11 11 0 0 0
b:been due	0 11 -11 0 0 0
b:been on	0 -8 7 0 0 0
b:before	0 0 5 0 -6 0
b:before <person>	0 0 11 -9 -5 0
b:begin	-9 -3 7 0 0 0
b:begin a	0 -22 15 0 9 0
b:begin in	0 7 -6 0 0 0
b:begin on	-5 4 -2 8 -7 0
b:bergen	-2 -3 7 0 0 0
b:bessent	0 -6 3 4 -3 0
b:bessent and	0 8 -10 2 0 0
b:bessent say	0 -3 6 0 0 0
b:between	8 -14 0 0 8 0
b:between <person>	1 -10 -2 2 8 0
b:between the	6 -2 0 0 0 0
b:border	-6 19 -13 0 0 0
b:both	-6 -8 7 -8 12 0
b:both <office>	15 -19 5 0 0 0
b:both country	0 -6 0 0 7 0
b:both delegation	0 8 -7 0 0 0
b:both side	-6 16 -7 0 -3 0
b:bridge	0 7 -6 0 0 0
b:briefed	0 13 -10 0 0 0
b:bring	0 12 -10 0 0 0
b:broke	-2 -2 6 0 0 0
b:broke down	0 -12 13 0 0 0
b:broke off	0 6 -4 0 0 0
b:broken	0 9 -9 0 0 0
b:busan	-7 -13 20 0 -1 0
b:busan on	-5 -7 12 0 0 0
b:business	0 11 -10 0 0 0
b:but the	0 13 -12 0 0 0
b:by	14 -6 -17 0 0 13
b:by <level>	0 6 -2 0 0 0
b:by <person>	-5 -14 1 10 4 0
b:by <span>	0 13 -12 0 0 0
b:by a	-4 6 0 0 0 0
b:by telephone	13 -10 0 0 0 0
b:by the	-11 -5 9 0 6 0
b:by video	11 -17 -17 0 7 11
b:cabinet	0 11 -8 0 0 0
b:call	21 -20 4 -2 -2 0
b:call between	10 -4 -4 0 0 0
b:call on	16 -24 7 0 0 0
b:call with	13 -12 0 0 0 0
b:cancel	0 -10 0 0 12 0
b:cancel the	0 -10 0 0 12 0
b:capital on	0 -11 12 0 0 0
b:car	8 -5 -2 0 0 0
b:carry	-1 -6 11 0 0 0
b:carry out	0 -10 12 0 0 0
b:ceasefire	0 7 -6 0 0 0
b:change	0 21 -19 0 0 0
b:change on	0 7 -6 0 0 0
b:changed	0 8 -6 0 0 0
b:charge on	0 16 -14 0 0 0
b:chenggang	0 -5 6 0 0 0
b:chip	0 -2 -11 12 0 0
b:clear	-7 8 0 0 0 0
b:close to	0 -18 19 0 0 0
b:coffee	0 -11 13 0 0 0
b:colleague	2 7 -10 0 0 0
b:collect	0 7 -4 0 0 0
b:come	0 0 -6 4 2 0
b:come home	0 13 -13 0 0 0
b:come in	2 4 -7 0 0 0
b:come out	0 -9 8 -2 4 0
b:come up	0 -4 -9 12 0 0
b:commerce	3 5 -8 0 0 0
b:commerce ministry	-2 16 -12 0 0 0
b:commerce secretary	7 -8 0 0 0 0
b:communiqué	0 14 -13 0 0 0
b:company	-2 23 -18 0 0 0
b:conference	1 32 -33 0 0 0
b:confirm on	10 -5 -5 0 0 0
b:consensu	4 -18 14 0 0 0
b:consider	-3 -7 -6 0 8 8
b:constructive	-8 12 -1 0 0 0
b:consultation	8 -14 4 0 0 0
b:container	0 7 -6 0 0 0
b:continue	0 2 -14 0 0 9
b:control	0 -12 0 11 0 0
b:control on	0 -8 -5 12 0 0
b:copper	0 -19 20 0 0 0
b:cost	0 6 -4 0 0 0
b:council	-9 1 5 0 0 0
b:country	-7 -7 8 -3 4 0
b:custom	-8 -5 14 0 0 0
b:custom tariff	0 -6 7 0 0 0
b:cut	-1 -3 7 0 0 0
b:da	-2 -13 17 0 0 0
b:dated	-7 11 -4 0 0 0
b:day	3 -19 14 3 0 0
b:day of	0 -17 12 5 0 0
b:deadline	0 7 -4 0 0 0
b:deal was	-2 25 -23 0 0 0
b:deal with	-6 2 2 0 0 0
b:decide	-5 13 -5 0 0 0
b:decided	0 -6 7 0 0 0
b:decree	0 6 -4 0 0 0
b:delegation	-2 -6 6 4 -2 0
b:delegation of	0 13 -12 0 0 0
b:delegation will	0 -2 -4 8 0 0
b:described	0 8 -7 0 0 0
b:described the	0 8 -7 0 0 0
b:detail	0 18 -17 0 0 0
b:did	18 -4 -7 0 0 0
b:did it	8 0 -10 0 0 0
b:did the	0 -19 19 0 0 0
b:die	0 9 -8 0 0 0
b:director	0 15 -15 0 0 0
b:discuss	-9 -1 9 -1 0 0
b:dispute	0 -9 11 0 0 0
b:do	0 35 -31 0 -3 0
b:doe not	0 -10 11 0 0 0
b:donald	4 -14 16 0 -9 0
b:donald trump	4 -14 16 0 -9 0
b:done	0 13 -10 0 0 0
b:door	0 10 -10 0 0 0
b:down	20 -20 3 2 -3 0
b:down for	10 -18 9 0 0 0
b:down on	0 -6 6 0 0 0
b:due	1 5 0 -7 -4 0
b:due in	0 -13 23 0 -10 0
b:due on	0 8 -6 0 0 0
b:due to	-2 8 -5 -5 3 0
b:during	0 -17 3 0 12 0
b:duty in	0 -8 8 0 0 0
b:duty of	0 7 -5 0 0 0
b:each	12 13 -27 -1 0 0
b:each other	8 2 -10 -1 0 0
b:earlier	0 -4 -4 0 12 0
b:early	0 19 -19 0 0 0
b:earth	0 -2 -4 0 9 0
b:economic	0 29 -26 0 -1 0
b:economic and	0 16 -16 0 0 0
b:effect	-7 -11 13 0 4 0
b:effect on	-1 16 -12 0 0 0
b:eighth	0 -4 6 0 0 0
b:end	-22 -15 20 5 -2 0
b:end <span>	0 -7 0 8 0 0
b:end a	0 0 5 -1 -8 0
b:end of	0 -11 8 5 0 0
b:end on	-8 9 0 -6 -1 0
b:end the	0 7 -6 0 0 0
b:enter	0 14 -11 0 0 0
b:entry	0 10 -9 0 0 0
b:envoy	0 14 -12 0 0 0
b:eve	0 21 -20 0 0 0
b:eve of	0 21 -20 0 0 0
b:evening	8 6 -24 2 0 0
b:everybody	0 6 -6 0 0 0
b:exchanged	0 10 -10 0 0 0
b:exemption	0 6 -4 0 0 0
b:expect	12 -2 -20 5 8 0
b:expect in	-2 -9 8 0 3 0
b:expect the	0 9 -5 0 0 0
b:expect to	7 2 -12 12 -16 0
b:expert	-13 -16 13 0 -2 18
b:expert will	-9 -11 8 0 0 11
b:expire	0 9 -5 0 0 0
b:expire on	0 22 -18 0 0 0
b:export	-2 1 -7 9 0 0
b:export control	0 -15 1 12 0 0
b:export of	0 8 -5 0 0 0
b:extend	-1 15 -11 0 0 0
b:extend their	0 7 -5 0 0 0
b:extension	4 6 -8 -1 0 0
b:extension in	7 2 -10 0 0 0
b:extension of	0 -12 14 0 0 0
b:extension on	0 8 -8 0 0 0
b:extension to	0 8 -5 0 0 0
b:extra	0 10 -7 0 0 0
b:face	-3 7 -1 0 0 0
b:fact	-7 3 0 0 0 0
b:fact sheet	-7 3 0 0 0 0
b:fall	-6 3 0 0 0 0
b:fall on	0 -5 7 0 0 0
b:fee	-1 17 -11 0 0 0
b:fee on	0 6 -2 0 0 0
b:fertiliser	0 -9 9 0 0 0
b:fifth	0 -19 22 -1 0 0
b:fifth round	0 -10 10 0 0 0
b:figure	0 -12 13 0 0 0
b:first	8 -18 21 -8 -5 0
b:first round	0 14 -12 0 0 0
b:fix	0 7 -6 0 0 0
b:fix for	0 -9 9 0 0 0
b:flew	-3 6 -1 0 0 0
b:fly	-3 0 -5 13 0 0
b:fly to	-3 0 -5 13 0 0
b:follow	7 -1 0 0 -1 0
b:following	0 -10 10 0 0 0
b:for	-1 9 2 -30 -6 -1
b:for <name>	0 -11 12 0 0 0
b:for <seat>	7 -8 3 0 0 0
b:for <span>	8 -2 0 0 -1 0
b:for a	-17 34 -24 -5 3 0
b:for further	0 6 -2 0 0 0
b:for the	0 6 -3 -5 0 0
b:for what	0 -14 11 0 4 0
b:force	-1 9 -5 0 0 0
b:force since	0 12 -11 0 0 0
b:foreign	-7 -16 11 9 0 0
b:foreign ministry	-4 -17 11 10 0 0
b:fourth	15 -15 7 2 -2 0
b:framework	-9 11 -7 0 2 0
b:free	0 14 -12 0 0 0
b:friday	-3 -9 11 0 0 0
b:from	0 -10 13 -4 0 0
b:from <day-ahead>	-1 8 -2 0 0 0
b:from <name>	11 -6 0 0 0 0
b:from <seat>	0 16 -19 0 8 0
b:from a	0 -5 6 0 0 0
b:from both	0 -16 18 0 -1 0
b:from the	0 -15 16 0 0 0
b:front	0 13 -12 0 0 0
b:full	0 6 -5 0 0 0
b:further	-4 7 -8 6 -2 0
b:future	11 -1 -11 0 0 0
b:gave	-6 17 -10 0 0 0
b:georgia	0 7 -6 0 0 0
b:give	0 -11 11 0 0 0
b:given	0 -8 7 0 0 0
b:go	-10 -4 6 1 2 0
b:go into	0 7 -8 1 0 0
b:go on	0 -2 8 -2 -3 0
b:go to	0 9 -19 4 1 0
b:go up	0 -5 6 0 0 0
b:good	-3 15 -5 -3 -3 0
b:good from	8 -10 2 0 0 0
b:good originating	0 -7 8 0 0 0
b:government	-7 15 -6 0 0 0
b:great	11 0 -6 0 0 0
b:grower	-4 12 -7 0 0 0
b:had	1 4 -3 -15 -3 5
b:had a	-19 21 0 0 0 0
b:had been	-4 17 -10 0 -2 0
b:had hold	0 -6 0 0 0 8
b:had meet	0 -9 10 0 0 0
b:had not	-16 5 -3 0 10 0
b:had say	0 8 -7 0 0 0
b:had sign	0 -12 12 0 0 0
b:had spoken	13 -12 0 0 0 0
b:had take	0 8 -5 0 0 0
b:had threaten	0 12 -8 0 0 0
b:half	13 -21 10 0 0 0
b:halifax	0 -7 9 0 0 0
b:halifax on	0 7 -7 0 0 0
b:hall on	0 11 -11 0 0 0
b:hand	5 -8 6 0 0 0
b:hand in	0 -10 11 0 0 0
b:hand on	8 -4 0 0 0 0
b:happen	0 13 -11 0 0 0
b:happen on	0 9 -7 0 0 0
b:has	8 16 -7 -8 -23 0
b:has a	6 -5 0 0 0 0
b:has been	-3 -5 9 0 0 0
b:has not	0 6 -5 0 0 0
b:has to	0 8 -6 0 0 0
b:have	-22 21 -8 -13 6 0
b:have agree	6 0 -6 0 0 0
b:have been	0 11 -8 0 0 0
b:have charge	0 9 -8 0 0 0
b:have come	0 12 -12 0 0 0
b:have until	0 -12 13 0 0 0
b:having	0 8 -7 0 0 0
b:he	1 -14 -1 -2 18 -2
b:he and	-7 -6 14 -4 0 0
b:he expect	8 3 -9 -6 2 0
b:he had	16 -12 -1 -3 6 0
b:he is	-4 6 0 0 0 0
b:he say	0 11 -13 0 0 0
b:he sign	0 -3 -7 0 10 0
b:he tell	0 11 -8 0 0 0
b:he was	-1 -13 14 0 1 0
b:head	5 -16 -1 0 16 0
b:head of	5 -16 -1 0 16 0
b:here	0 -11 15 0 0 0
b:high	0 7 -6 0 0 0
b:higher	0 6 -4 0 0 0
b:him	7 0 -7 0 -2 0
b:his	4 0 -6 -12 13 0
b:his <quality>	9 -17 8 0 0 0
b:hold	9 -10 5 0 -9 5
b:hold a	1 12 -13 0 0 0
b:hold its	0 -17 10 8 0 0
b:hold their	0 -7 11 0 0 0
b:home	-4 13 -6 0 0 0
b:home from	0 22 -19 0 0 0
b:hope	7 -1 -2 0 0 0
b:hope for	9 -8 0 0 0 0
b:hour	16 -29 21 0 -3 0
b:how	0 -8 9 0 0 0
b:i have	-2 -9 13 0 0 0
b:i should	0 7 -7 0 0 0
b:i sign	0 -15 16 0 0 0
b:if the	0 -7 8 0 0 0
b:in	-31 -8 27 -13 0 -11
b:in <month-ahead>	-5 7 0 -1 0 0
b:in <month-gone>	10 -2 -9 0 0 0
b:in <name>	-10 38 -57 9 8 0
b:in <organisation>	-1 19 -16 0 0 0
b:in <seat>	1 -4 12 -8 -24 0
b:in <span>	0 -6 0 0 8 0
b:in an	0 15 -12 0 0 0
b:in bergen	-2 -3 7 0 0 0
b:in busan	-4 8 -2 0 0 0
b:in force	0 14 -12 0 0 0
b:in geneva	0 14 -10 0 -2 0
b:in its	0 14 -13 0 0 0
b:in kuala	-5 8 0 -2 0 0
b:in lisbon	0 -6 8 0 0 0
b:in madrid	0 6 -4 0 0 0
b:in mombasa	0 -7 7 0 0 0
b:in new	0 -6 14 0 -5 0
b:in on	0 7 -7 0 0 0
b:in pari	0 -8 11 0 0 0
b:in the	0 19 -24 -1 14 0
b:in their	4 15 -22 0 -1 0
b:in what	0 -6 7 0 0 0
b:interview on	0 -11 5 0 8 0
b:into	-5 16 -18 0 3 0
b:invest	-1 10 -3 0 0 0
b:invest <money>	-1 10 -3 0 0 0
b:invited	-4 14 -4 0 -6 0
b:is	4 -1 2 -9 1 -1
b:is <level>	-1 -8 10 0 0 0
b:is <number>	0 -11 12 0 0 0
b:is expect	-3 -9 0 0 16 0
b:is in	0 -8 10 0 0 0
b:is on	-6 17 -9 0 0 0
b:is out	0 6 -5 0 0 0
b:is plan	0 -1 6 0 -3 0
b:is set	11 -11 1 0 0 0
b:is the	0 15 -11 0 0 0
b:is their	12 -7 -3 0 0 0
b:is what	0 6 -5 0 0 0
b:issued	-6 2 0 0 0 0
b:it	22 -5 3 -12 -9 -4
b:it again	-1 -4 0 0 7 0
b:it at	-4 10 -2 0 -1 0
b:it before	0 -8 8 0 0 0
b:it by	13 -8 -2 0 0 0
b:it charge	0 -14 14 0 0 0
b:it end	0 19 -16 0 0 0
b:it had	-2 -11 14 0 0 0
b:it has	-1 13 -10 0 0 0
b:it in	0 -12 14 0 0 0
b:it is	27 -5 -13 0 0 0
b:it meet	0 10 -10 0 0 0
b:it on	0 19 -21 0 0 0
b:it start	0 11 -9 0 0 0
b:it take	0 -11 12 0 0 0
b:it to	11 -9 0 0 0 0
b:it will	0 6 -1 -2 0 0
b:it would	0 14 -10 0 0 0
b:its	-19 18 -15 11 -5 0
b:its additional	0 -8 8 0 0 0
b:its own	0 15 -12 0 0 0
b:john	0 -16 16 0 0 0
b:joint	-3 21 -17 0 0 0
b:joint <organisation>	0 -14 14 0 0 0
b:joint statement	-1 25 -22 0 0 0
b:jump	12 -12 0 0 0 0
b:just	-12 14 0 0 0 0
b:know	-5 8 0 0 0 0
b:kuala	-6 0 5 -2 0 0
b:kuala lumpur	-5 -1 8 -2 0 0
b:large	0 6 -5 0 0 0
b:last	-2 9 -7 0 -2 0
b:last day	0 0 -8 7 0 0
b:late	-6 4 3 0 -6 0
b:late on	-2 -9 16 0 -5 0
b:later	0 -4 -5 0 9 0
b:law	0 8 -6 0 0 0
b:law on	0 11 -11 0 0 0
b:leader	2 5 -22 0 14 0
b:leader of	-1 -4 11 0 0 0
b:leave the	0 -11 12 0 0 0
b:let	0 8 -5 0 0 0
b:letter	-1 20 -14 0 -1 0
b:level	3 1 -12 0 0 3
b:li	0 -5 6 0 0 0
b:li chenggang	0 -5 6 0 0 0
b:licence	0 -8 9 0 0 0
b:licence for	0 -6 6 0 0 0
b:line	-6 8 0 0 0 0
b:link	10 -6 -8 0 0 4
b:link on	10 -6 -8 0 0 4
b:lisbon	0 -6 8 0 0 0
b:lisbon on	0 -4 6 0 0 0
b:live	5 3 -11 0 0 0
b:london	0 -6 7 0 0 0
b:long	0 7 -4 0 0 0
b:look	-1 -3 0 0 7 0
b:lorry	0 7 -5 0 0 0
b:lose	12 -13 1 0 0 0
b:lose <level>	13 -17 5 0 0 0
b:lula	-1 -6 10 0 0 0
b:lumpur	-5 -1 8 -2 0 0
b:lumpur on	-4 -17 22 -1 0 0
b:m	0 6 -4 0 0 0
b:m .	0 6 -4 0 0 0
b:madrid	0 20 -18 0 0 0
b:make	0 4 -12 4 0 0
b:make in	0 6 -4 0 0 0
b:maker	10 -9 0 0 0 0
b:many	0 -9 10 0 0 0
b:market	0 12 -10 0 0 0
b:matter	-9 -7 10 0 0 8
b:may	-11 28 -13 -2 -7 0
b:me	3 -8 6 0 0 0
b:meant	0 25 -24 0 0 0
b:mediator	0 8 -7 0 0 0
b:meet	0 8 -9 2 0 -1
b:meet <quality>	0 -11 8 0 1 0
b:meet again	0 13 -11 0 0 0
b:meet for	0 19 -10 -2 -4 0
b:meet in	-11 -11 10 0 8 0
b:meet of	0 16 -12 0 -2 0
b:meet the	0 -8 8 0 0 0
b:meet will	10 3 -12 0 0 0
b:memorandum	0 14 -12 0 0 0
b:men	-6 0 7 0 0 0
b:mentioned	0 6 -4 0 0 0
b:midnight	-1 -7 10 0 0 0
b:midnight on	0 -12 14 0 0 0
b:minister	0 -9 15 -4 -2 0
b:ministry	0 3 -12 9 0 0
b:ministry say	5 -7 -3 9 0 0
b:minute	-12 5 -10 0 15 0
b:minute of	0 -8 9 0 0 0
b:minute past	0 8 -8 0 0 0
b:mombasa	0 -10 10 0 0 0
b:monday	-6 0 3 0 0 0
b:more	-2 8 0 0 -1 0
b:most of	0 -6 7 0 0 0
b:mr	-11 -4 15 0 0 0
b:mr .	0 5 -8 0 0 0
b:mr <person>	-14 -8 22 0 0 0
b:must	0 7 -3 0 0 0
b:my	-9 1 5 0 0 0
b:nearly	0 7 -6 0 0 0
b:negotiate	0 -12 14 0 0 0
b:negotiation	0 -13 15 0 0 0
b:negotiator	-8 -2 2 0 5 0
b:neither	-7 0 5 0 0 0
b:new	-6 0 11 0 -6 0
b:new on	0 10 -9 0 0 0
b:new tariff	0 9 -8 0 0 0
b:new york	0 -8 16 0 -5 0
b:newspaper	0 7 -5 0 0 0
b:next	11 -14 3 11 -10 0
b:next meet	9 12 -19 0 0 0
b:next round	0 0 -4 6 0 0
b:night	0 -4 7 0 0 0
b:night of	0 -9 9 0 0 0
b:no deal	0 -15 16 0 0 0
b:nobody	0 8 -5 0 0 0
b:noon on	0 7 -7 0 0 0
b:northern	-6 18 -12 0 0 0
b:not	-8 3 0 -1 8 0
b:not been	0 6 -5 0 0 0
b:note	-7 2 1 0 0 0
b:notice by	0 -9 9 0 0 0
b:now	0 -13 13 0 0 0
b:number	2 -13 11 0 0 0
b:of	-5 25 -20 2 -3 -8
b:of <day-gone>	9 0 -12 0 6 0
b:of <name>	9 7 -11 0 -2 0
b:of <number>	0 13 -10 0 0 0
b:of <person>	0 26 -23 0 0 0
b:of <quality>	0 -12 16 0 0 0
b:of a	-5 -13 5 15 -2 0
b:of both	0 2 -8 0 8 0
b:of his	0 7 -10 0 3 0
b:of it	0 8 -5 0 0 0
b:of our	0 7 -6 0 0 0
b:of soybean	-1 -3 6 0 0 0
b:of state	5 -17 -1 0 16 0
b:of talk	-1 8 -5 0 0 0
b:of tariff	0 -19 20 0 0 0
b:of that	13 -8 -6 0 0 0
b:of the	-12 14 -10 5 -1 0
b:of trade	0 -7 9 0 0 0
b:of what	0 14 -11 0 0 0
b:off	-6 33 -30 4 0 0
b:off on	0 9 -7 0 0 0
b:off the	0 12 -11 0 0 0
b:official	-6 0 6 0 0 0
b:old	0 -13 14 0 0 0
b:on	5 -1 3 -1 -12 -1
b:on <day-ahead>	-2 -8 11 -1 0 0
b:on <day-gone>	8 6 0 -14 -14 0
b:on <day-today>	0 3 -7 4 0 0
b:on <quality>	-15 12 0 0 0 0
b:on both	-4 11 -5 0 0 0
b:on good	7 -12 5 0 0 0
b:on in	0 14 -12 0 -1 0
b:on it	8 -4 0 0 0 0
b:on its	0 -7 -1 11 0 0
b:on pay	0 -6 6 0 0 0
b:on tariff	0 -6 7 0 0 0
b:on the	26 -13 3 -16 -12 0
b:on to	0 9 -8 0 0 0
b:on until	0 -6 9 0 0 0
b:once	-5 6 0 0 0 0
b:one	-6 -1 6 0 0 0
b:one in	0 13 -13 0 0 0
b:one minute	0 8 -8 0 0 0
b:one of	1 -13 11 0 0 0
b:one on	0 -5 6 0 0 0
b:only	0 8 -7 0 0 0
b:open in	0 -7 7 0 0 0
b:opened	-4 -23 27 0 0 0
b:opened on	0 -12 13 0 0 0
b:operator	0 6 -6 0 0 0
b:or	0 -11 13 0 0 0
b:order of	0 13 -10 0 0 0
b:order on	0 8 -4 0 0 0
b:other	6 14 -22 -2 0 0
b:other 's	0 7 -6 0 0 0
b:other on	10 -9 0 0 0 0
b:our	-5 -8 14 -1 0 0
b:our <office>	0 -8 8 0 0 0
b:out	0 12 -16 3 0 0
b:out at	0 7 -5 0 0 0
b:out in	0 10 -10 0 0 0
b:out of	11 -6 -11 5 2 0
b:out on	0 19 -17 0 0 0
b:outcome	0 6 -5 0 0 0
b:over	-12 12 -2 0 0 0
b:over the	0 6 -4 0 0 0
b:own	-1 -3 -9 0 16 0
b:p	9 -13 5 0 0 0
b:p <number>	10 -16 7 0 0 0
b:pair	-10 -17 22 -3 5 0
b:paper	-6 9 -4 0 0 0
b:pari	0 -17 21 -1 -1 0
b:part	-1 6 -2 0 0 0
b:parted	0 -11 12 0 0 0
b:party	0 9 -5 0 0 0
b:pause in	0 -12 12 0 0 0
b:pay	1 -1 8 -2 -10 0
b:pay a	0 -15 15 0 -1 0
b:pay in	0 8 -4 0 0 0
b:phone	4 5 -12 0 0 0
b:place	4 -7 5 0 0 0
b:place in	0 -9 10 0 0 0
b:plan	-6 0 5 -3 0 0
b:plan for	-2 6 0 0 -4 0
b:plan to	0 -20 17 0 4 0
b:play	0 7 -6 0 0 0
b:point	-8 22 -12 0 0 0
b:port	0 7 -9 0 0 0
b:port fee	0 8 -7 0 0 0
b:post	-7 -9 15 0 0 0
b:post on	-1 9 -4 0 0 0
b:prepare	0 -4 -5 16 -10 0
b:present	0 6 -5 0 0 0
b:president	24 -16 -4 -20 11 0
b:president <person>	0 20 -17 0 -2 0
b:president are	-3 0 0 -3 7 0
b:president donald	4 -14 16 0 -9 0
b:president had	13 -10 0 0 0 0
b:president of	0 11 -10 0 -1 0
b:president would	12 -13 -8 0 9 0
b:press	9 23 -35 0 0 0
b:price	6 0 -11 0 0 0
b:production	8 -7 0 0 0 0
b:progress	0 26 -26 0 0 0
b:prolonged	-2 -14 16 0 0 0
b:prolonged their	0 -21 22 0 0 0
b:proposal	0 -5 6 0 0 0
b:propose	0 27 -26 0 0 0
b:province	0 7 -7 0 0 0
b:public	0 0 -9 5 0 0
b:published	-9 -6 13 0 0 0
b:published a	0 12 -11 0 0 0
b:published its	0 -15 18 0 0 0
b:published on	0 14 -11 0 0 0
b:put	9 -2 -3 -3 0 0
b:put a	8 -12 6 0 0 0
b:put his	0 12 -11 0 0 0
b:put its	0 18 -17 0 0 0
b:put on	-1 -4 7 0 0 0
b:quarter	0 -12 13 0 0 0
b:raise	-2 -2 6 0 0 0
b:rang	17 -8 -12 0 0 0
b:rare	0 -2 -4 0 9 0
b:rare earth	0 -2 -4 0 9 0
b:rate	0 10 -6 0 0 0
b:reach	-2 -7 12 0 0 0
b:reach by	-4 0 7 0 0 0
b:reach on	4 7 -13 0 0 0
b:reach the	0 11 -10 0 0 0
b:read	0 -22 23 0 0 0
b:readout	-24 27 -3 0 0 0
b:readout of	-24 27 -3 0 0 0
b:ready	0 -3 6 0 0 0
b:ready to	0 -3 6 0 0 0
b:recall	0 9 -8 0 0 0
b:receive	-2 -6 0 0 11 0
b:reciprocal	0 -12 13 0 0 0
b:regard	0 8 -8 0 0 0
b:remain	0 7 -5 0 0 0
b:report	0 35 -32 0 0 0
b:reporter	-2 -2 7 0 0 0
b:reporter on	-3 -9 14 0 0 0
b:rest	0 9 -8 0 0 0
b:resume on	0 -7 3 5 0 0
b:return	-5 7 -13 0 9 0
b:return to	0 -5 9 0 0 0
b:review	-3 -11 15 0 0 0
b:ring	-11 12 0 0 0 0
b:rise	-4 6 0 0 0 0
b:rise <level>	-5 13 -6 0 0 0
b:room	0 7 -6 0 0 0
b:round	-8 14 -6 -3 -5 0
b:round in	0 -13 15 0 0 0
b:round is	0 -10 12 0 0 0
b:round of	-4 23 -19 0 -3 0
b:round on	0 10 -6 -3 0 0
b:round will	0 14 -14 0 0 0
b:rule	-8 0 -5 10 0 0
b:run	-1 24 -19 0 0 0
b:run out	0 7 -5 0 0 0
b:run until	0 7 -6 0 0 0
b:s	9 -14 5 0 0 0
b:s &	9 -14 5 0 0 0
b:sale	0 9 -6 0 0 0
b:salmon	0 7 -6 0 0 0
b:samarkand	0 7 -7 0 0 0
b:same	-2 -3 8 0 0 0
b:saturday	0 -5 6 0 0 0
b:say	0 -4 -1 9 0 0
b:say <person>	0 2 -10 0 5 0
b:say after	6 -9 -12 9 10 0
b:say his	0 -8 9 0 0 0
b:say in	2 -13 8 0 2 0
b:say on	2 13 -5 -14 -17 0
b:say that	-5 7 0 0 -3 0
b:say the	0 -10 18 -8 -2 0
b:say they	0 -7 9 0 0 0
b:say to	2 -19 18 0 0 0
b:scott	0 -6 3 4 -3 0
b:scott bessent	0 -6 3 4 -3 0
b:seal	6 -3 0 0 0 0
b:second	-12 10 -5 3 -5 0
b:second round	0 18 -15 -1 0 0
b:secretary	6 -16 10 3 -3 0
b:secretary scott	0 -6 3 4 -3 0
b:see	-7 0 0 0 4 0
b:see <person>	0 15 -4 0 -9 0
b:send	-7 2 6 0 -1 0
b:separate	0 6 -5 0 0 0
b:set	8 0 -2 -1 -1 0
b:set for	9 -10 1 0 0 0
b:several	0 -6 8 0 0 0
b:she	-4 10 -1 0 0 0
b:sheet	-8 11 -6 0 0 0
b:sheet on	-1 10 -7 0 0 0
b:ship	-1 8 -3 0 0 0
b:shook	7 -21 17 0 0 0
b:shook hand	7 -14 9 0 0 0
b:short	0 -10 12 0 0 0
b:should	7 0 -14 -3 -1 8
b:should be	0 8 -7 0 0 0
b:side	8 -3 -3 3 -18 6
b:side are	0 -2 -6 10 0 0
b:side had	0 0 -6 0 0 8
b:side meet	0 11 -10 0 0 0
b:sign	-6 6 0 -9 0 0
b:sign a	0 0 -7 0 9 0
b:sign by	0 7 -5 0 0 0
b:sign for	0 -6 6 0 0 0
b:sign on	0 -9 10 0 0 0
b:sign the	7 6 -12 0 0 0
b:signature	0 8 -4 0 0 0
b:since	2 -3 6 -1 -6 0
b:since the	-1 -6 9 0 0 0
b:sit	-6 -7 11 2 -3 0
b:sit down	0 11 -11 3 -1 0
b:sit in	0 -17 17 0 0 0
b:six	0 11 -11 0 0 0
b:sixth	-3 -9 5 9 0 0
b:sixth round	0 0 6 -3 0 0
b:sleep	0 -9 11 0 0 0
b:small	-7 10 -1 0 0 0
b:so	-7 -9 19 -2 0 0
b:social	2 6 -12 0 0 0
b:somebody	6 0 -6 0 0 0
b:soybean	15 -14 0 0 0 0
b:speak	-1 11 -13 0 -4 0
b:speak by	-10 14 -2 0 0 0
b:speak of	-4 7 0 0 0 0
b:special	0 8 -6 0 0 0
b:spoke	21 -21 -7 -3 12 0
b:spoke by	18 -34 0 -1 13 0
b:spoke with	8 -4 0 0 0 0
b:spoken	8 -4 0 0 0 0
b:spoken by	-7 10 0 0 0 0
b:state	0 -18 13 -9 13 0
b:state visit	0 -2 0 -1 6 0
b:statement	-3 24 -20 0 0 0
b:statement on	0 7 -6 0 0 0
b:stay in	-2 17 -14 0 0 0
b:still	0 18 -18 -5 1 0
b:stockholm on	0 -15 17 0 0 0
b:stop	0 21 -20 0 0 0
b:strike in	0 -10 11 0 0 0
b:such	0 -21 23 0 0 0
b:sum	0 13 -13 0 0 0
b:summit in	0 7 -6 0 0 0
b:sunflower	0 -7 7 0 0 0
b:suspend	0 10 -6 0 0 0
b:table	0 -10 12 0 0 0
b:table on	0 -11 11 0 0 0
b:take	2 -9 6 -1 2 0
b:take place	5 -10 7 0 0 0
b:take the	8 -5 0 0 0 0
b:take three	0 11 -8 0 0 0
b:take up	0 0 -7 0 6 0
b:talk	14 8 -22 9 -12 1
b:talk between	0 -12 10 1 0 0
b:talk in	0 8 -8 2 0 0
b:talk is	0 24 -23 0 0 0
b:talk on	-1 11 -6 -3 -2 0
b:talked	3 -21 7 0 5 0
b:talked by	11 -6 -1 0 0 0
b:talking to	0 6 0 0 -1 0
b:tariff	-2 0 9 -8 -6 0
b:tariff of	6 -9 5 0 0 0
b:tax	0 6 -3 0 0 0
b:tea	0 15 -13 0 0 0
b:tea and	0 9 -8 0 0 0
b:team	0 0 6 0 -2 0
b:technical	0 -13 14 0 0 0
b:telephone	14 -5 -6 -2 -5 0
b:telephone on	8 -4 0 0 0 0
b:telephoned	21 -12 -11 0 0 0
b:television	-6 -1 3 0 2 0
b:television interview	-1 -8 7 0 3 0
b:television on	0 9 -8 0 0 0
b:tell	0 5 2 -11 -7 0
b:tell <organisation>	0 11 -10 0 0 0
b:tell <person>	1 3 -8 0 0 0
b:tell me	-10 12 0 0 0 0
b:tell reporter	-2 -3 8 0 0 0
b:tell the	5 2 -12 0 0 0
b:tell to	0 -11 12 0 0 0
b:tenth	9 7 -17 0 0 0
b:term	-11 -9 16 0 7 0
b:term of	0 -7 0 0 9 0
b:text	-4 -7 11 0 0 0
b:than	-3 12 -5 0 0 0
b:that	10 -11 0 3 -2 9
b:that 's	0 -9 11 0 0 0
b:that <name>	0 -1 6 0 0 0
b:that <person>	8 1 -4 -6 0 0
b:that <quality>	8 -4 -2 0 0 0
b:that <seat>	6 1 -9 0 0 0
b:that had	0 6 -3 0 0 0
b:that has	0 9 -8 0 0 0
b:that he	-3 11 -19 8 -2 0
b:that is	-2 11 -5 0 0 0
b:that it	0 7 -2 0 0 0
b:that the	15 -12 -4 5 0 6
b:that there	0 3 -19 3 4 0
b:that they	-2 -24 28 -2 0 0
b:that was	4 -14 3 0 9 0
b:that we	0 20 -15 -3 0 0
b:the	15 2 -10 -13 5 6
b:the <name>	-12 -12 14 5 2 0
b:the <number>	0 8 -6 0 0 0
b:the <office>	1 -10 15 -5 -11 0
b:the <organisation>	-14 41 -38 7 -2 0
b:the <person>	6 1 -7 -10 6 0
b:the <quality>	8 -20 19 -4 -3 0
b:the <seat>	0 -17 10 -2 18 0
b:the agreement	1 -9 14 -3 -3 0
b:the apec	0 34 -35 0 0 0
b:the busan	0 -13 14 0 0 0
b:the call	14 -21 7 0 0 0
b:the company	0 12 -11 0 0 0
b:the consensu	0 -14 15 0 0 0
b:the decision	0 -3 0 6 0 0
b:the economic	0 23 -23 0 0 0
b:the end	0 -10 7 5 0 0
b:the eve	0 20 -19 0 0 0
b:the evening	24 -12 -9 -4 0 0
b:the extension	7 17 -25 0 0 0
b:the fact	0 -12 13 0 0 0
b:the fifth	0 -11 13 0 0 0
b:the fourth	10 -11 0 6 0 0
b:the geneva	0 -25 26 0 0 0
b:the great	0 6 -5 0 0 0
b:the joint	0 7 -6 0 0 0
b:the last	-2 -3 10 -2 0 0
b:the leader	0 1 -6 0 0 0
b:the matter	-8 -9 11 0 0 8
b:the meet	6 -6 1 9 -11 0
b:the next	12 1 -19 17 -5 0
b:the northern	-6 18 -12 0 0 0
b:the old	0 -14 14 0 0 0
b:the one	1 -14 11 0 0 0
b:the order	3 -17 15 0 0 0
b:the other	0 12 -11 0 0 0
b:the pair	-10 -17 22 -3 5 0
b:the pause	0 -7 8 0 0 0
b:the phone	7 0 -6 0 0 0
b:the port	0 6 -5 0 0 0
b:the president	16 -23 5 -4 9 0
b:the press	11 -11 0 0 0 0
b:the reduction	0 6 -6 0 0 0
b:the s	10 -16 7 0 0 0
b:the same	-2 -3 8 0 0 0
b:the second	-2 40 -33 -11 0 0
b:the sixth	0 -7 10 0 0 0
b:the state	0 3 -12 0 9 0
b:the statement	0 8 -7 0 0 0
b:the table	0 -16 17 0 0 0
b:the tariff	-9 12 -4 0 0 0
b:the telephone	-10 13 -3 0 0 0
b:the term	-11 5 -3 0 7 0
b:the text	-3 -7 11 0 0 0
b:the third	9 -27 22 0 0 0
b:the town	0 11 -8 0 0 0
b:the trade	0 -6 11 0 -6 0
b:the truce	-6 3 6 0 -2 0
b:the two	18 -36 4 6 15 4
b:the understanding	0 -20 22 0 0 0
b:the visit	0 -13 15 0 0 0
b:the week	0 16 -15 0 0 0
b:their	-4 -9 9 -19 2 9
b:their <office>	-3 -15 18 0 0 0
b:their dispute	0 8 -7 0 0 0
b:their first	11 -20 10 0 0 0
b:their fourth	8 2 -13 0 0 0
b:their second	-7 -3 10 0 0 0
b:their tariff	0 -17 18 0 0 0
b:their third	-7 15 -6 0 0 0
b:their trade	0 12 -11 0 0 0
b:their truce	0 -5 6 0 0 0
b:them	-7 -14 13 -3 9 0
b:them in	0 -6 7 0 0 0
b:them on	0 12 -12 0 0 0
b:then	3 -7 4 0 0 0
b:then come	4 -17 13 0 0 0
b:then the	-2 8 -2 0 0 0
b:there	-4 -12 0 11 9 0
b:there are	0 0 -14 10 0 0
b:there is	0 11 -8 0 0 0
b:there on	0 -22 16 -1 10 0
b:there was	0 12 -8 0 0 0
b:these	0 -4 6 0 0 0
b:they	-4 -9 15 4 -16 -1
b:they agree	1 18 -22 5 -3 0
b:they are	2 -19 22 0 -4 0
b:they had	-1 -12 14 0 0 0
b:they have	0 -13 15 0 0 0
b:they were	0 22 -21 0 0 0
b:they will	16 -26 9 6 -4 0
b:they would	0 -7 10 0 0 0
b:they'll	-10 -20 5 11 13 0
b:thi week	0 -13 14 0 0 0
b:thing	0 9 -6 0 0 0
b:third	-5 -2 8 0 -6 0
b:third round	-1 9 -4 -5 0 0
b:third time	0 6 -5 0 0 0
b:threaten	-2 19 -12 0 0 0
b:three	16 -3 -2 -4 0 0
b:through	0 -4 7 0 0 0
b:thursday	-6 0 3 0 0 0
b:tiktok	0 7 -5 0 0 0
b:till	0 -7 9 0 0 0
b:time	0 6 -5 0 0 0
b:to	-12 17 -7 -10 2 -10
b:to <level>	0 16 -11 0 0 0
b:to <seat>	6 0 5 -2 -15 0
b:to a	6 7 -13 0 0 0
b:to an	0 6 -5 0 0 0
b:to come	0 -3 -5 12 0 0
b:to follow	5 -6 0 0 0 0
b:to go	0 -10 13 -1 0 0
b:to have	0 11 -9 0 0 0
b:to hold	12 -31 25 -1 -4 0
b:to invest	0 7 -1 0 0 0
b:to it	-3 10 -5 0 0 0
b:to last	0 -8 9 0 0 0
b:to meet	0 -7 3 -9 10 0
b:to prepare	0 -3 9 -2 -1 0
b:to resume	0 14 -12 0 0 0
b:to sign	0 7 -4 0 0 0
b:to sit	0 13 -17 5 0 0
b:to speak	11 -6 -1 0 0 0
b:to start	0 -4 7 0 0 0
b:to stop	0 9 -9 0 0 0
b:to take	0 -10 11 0 0 0
b:to the	4 0 -1 -6 1 0
b:to travel	0 0 -6 0 10 0
b:together	-2 -3 9 0 0 0
b:trade	16 -2 4 -15 -18 0
b:trade agreement	0 10 -8 0 0 0
b:trade deal	5 -6 2 0 0 0
b:trade minister	2 -10 10 0 0 0
b:trade ministry	8 7 -17 0 0 0
b:trade talk	0 -5 7 0 0 0
b:trade truce	0 7 -2 0 -5 0
b:travel	0 -11 10 -2 6 0
b:travel to	0 -11 10 -2 6 0
b:treasury	0 -6 3 4 -3 0
b:treasury secretary	0 -6 3 4 -3 0
b:treaty	0 -17 17 0 0 0
b:trip	0 -18 -3 0 22 0
b:truce	-18 18 -5 -8 -2 0
b:truce end	0 -12 12 0 0 0
b:truce of	0 13 -12 0 0 0
b:truce on	0 -15 16 0 0 0
b:truce that	0 8 -5 0 0 0
b:truce was	0 6 -3 0 0 0
b:truce with	0 10 -7 0 0 0
b:trump	4 -12 14 0 -9 0
b:trump say	2 -9 5 0 0 0
b:tuesday	7 -3 -1 0 0 0
b:tuna	0 8 -7 0 0 0
b:turn	0 6 -5 0 0 0
b:two	14 -21 -3 3 11 3
b:two <office>	16 -3 -1 0 -10 0
b:two delegation	0 -22 24 0 0 0
b:two government	-4 11 -5 0 0 0
b:two head	5 -14 -4 0 16 0
b:two meet	0 5 -10 5 0 0
b:two men	-5 -1 8 0 0 0
b:two president	13 -1 -20 -3 15 0
b:two round	0 -5 6 0 0 0
b:two side	2 -14 2 5 -9 7
b:two will	0 -27 23 0 5 0
b:under	5 -12 7 0 0 0
b:under a	8 -5 -1 0 0 0
b:under the	0 -8 9 0 0 0
b:understanding	0 -20 21 0 0 0
b:unless	0 8 -6 0 0 0
b:until	-19 22 -9 -5 -2 0
b:until <day-ahead>	0 6 -6 0 0 0
b:until the	0 6 -3 0 0 0
b:up	6 2 -16 7 4 0
b:up in	0 -13 14 0 0 0
b:up on	0 6 -10 0 6 0
b:up the	11 6 -16 0 0 0
b:up to	0 11 -9 0 0 0
b:us	-2 15 -10 0 0 0
b:very	-12 11 -6 0 4 0
b:video	28 -27 -26 -2 6 11
b:video call	10 -8 0 0 0 0
b:video link	10 -6 -8 0 0 4
b:video on	9 -11 -3 0 0 4
b:visit	-10 0 1 -2 7 0
b:visit to	0 -16 17 -1 0 0
b:vote	0 6 -3 0 0 0
b:want	0 -2 6 0 0 0
b:warn	0 -11 1 9 0 0
b:was	-5 -6 8 4 -2 -3
b:was agree	5 -15 12 0 0 0
b:was announce	-2 -7 0 8 0 0
b:was conclude	4 -13 7 0 0 0
b:was due	8 -7 0 0 0 0
b:was hold	3 9 -13 0 0 0
b:was in	0 -27 30 0 0 0
b:was on	-2 8 -3 0 0 0
b:was put	0 -9 11 0 0 0
b:was reach	-4 11 -7 0 0 0
b:was sign	0 15 -13 0 0 0
b:was the	10 0 -2 -3 -4 0
b:was their	-7 14 -6 0 0 0
b:was to	-2 32 -26 0 -5 0
b:way	-8 14 -6 0 0 0
b:we	5 6 -8 0 -12 0
b:we are	0 12 -9 0 0 0
b:we have	0 -12 15 0 0 0
b:we shall	0 18 -14 0 0 0
b:we would	7 0 -1 -3 0 0
b:we'll	0 6 -5 0 0 0
b:wednesday	-6 -12 15 0 0 0
b:week	-8 9 0 0 0 0
b:week of	-10 24 -15 0 0 0
b:welcome	-6 9 -2 0 0 0
b:were	3 14 -15 -7 0 0
b:were hold	0 -8 5 0 0 0
b:were to	0 -14 14 -2 0 0
b:what	-4 -13 23 -8 -4 0
b:what <person>	13 -8 0 0 0 0
b:what change	0 11 -10 0 0 0
b:what did	0 -8 9 0 0 0
b:what doe	0 7 -7 0 0 0
b:what happen	0 6 -5 0 0 0
b:what the	0 18 -16 0 0 0
b:what they	0 15 -13 0 0 0
b:what was	-8 -23 31 0 0 0
b:what we	-5 9 0 0 0 0
b:what will	0 -20 23 0 0 0
b:when	-9 -10 11 -12 14 0
b:when <person>	-7 0 -1 0 10 0
b:when do	0 8 -6 0 0 0
b:when he	0 15 -8 -1 -2 0
b:when the	-3 -10 9 -1 6 0
b:when they	4 -11 0 0 8 0
b:where	-8 -4 0 0 11 0
b:where <person>	0 10 -17 2 9 0
b:where he	0 -9 2 0 7 0
b:where the	0 -18 20 0 0 0
b:which	-9 -9 21 -1 -2 0
b:which <name>	0 10 -7 0 0 0
b:which <person>	0 -10 12 0 0 0
b:which both	0 -22 23 0 0 0
b:which end	0 -11 11 0 0 0
b:which expire	0 -8 9 0 0 0
b:which is	-1 -1 6 0 -1 0
b:which pay	0 -14 14 0 0 0
b:which sit	0 -9 9 0 0 0
b:which was	0 12 -11 0 0 0
b:while	0 11 -10 0 0 0
b:who have	0 -11 11 0 0 0
b:who is	0 -5 9 0 0 0
b:who meet	0 -3 -5 9 0 0
b:who sign	0 11 -11 0 0 0
b:who was	0 6 -2 0 0 0
b:whom	7 -10 0 0 3 0
b:whose	0 13 -7 0 -3 0
b:why	0 -7 8 0 0 0
b:will	2 0 2 -1 -19 5
b:will again	0 -1 -8 11 0 0
b:will be	0 23 -18 -8 -9 -1
b:will begin	0 11 -11 0 0 0
b:will continue	-9 0 -3 0 0 11
b:will discuss	0 -8 0 0 7 0
b:will go	0 5 -10 0 7 0
b:will meet	0 7 0 -3 0 0
b:will now	0 -10 10 0 0 0
b:will pay	6 -11 10 0 -3 0
b:will sign	0 14 -12 0 0 0
b:will take	0 -12 4 0 6 0
b:will the	0 -21 22 0 0 0
b:will they	0 9 -1 0 -4 0
b:will you	0 -16 18 0 0 0
b:window	0 11 -10 0 0 0
b:wish	0 11 -7 0 -1 0
b:wish to	0 11 -7 0 -1 0
b:with	8 -7 -5 0 10 0
b:with <name>	-5 -1 -5 7 5 0
b:with <person>	20 -37 4 0 13 0
b:with <quality>	0 -7 13 0 -5 0
b:with <seat>	-3 25 -19 0 0 0
b:wool	0 10 -9 0 0 0
b:work	-9 1 -6 0 0 11
b:worked	0 -5 7 0 0 0
b:working	0 -8 -8 11 0 3
b:would	21 -15 -13 9 6 -3
b:would be	-6 -7 -4 6 11 0
b:would decide	-3 12 -4 0 0 0
b:would go	0 -12 3 7 0 0
b:would have	0 15 -11 0 0 0
b:would not	7 -4 -2 0 0 0
b:would still	0 -2 -5 -2 12 0
b:write	10 4 -23 0 3 0
b:write on	13 -5 -6 0 0 0
b:year	1 7 -10 0 0 0
b:york	0 -8 16 0 -5 0
b:you	0 -7 11 0 -1 0
b:·	-4 15 -11 0 0 0
b:—	3 1 -1 0 -16 0
b:— <name>	3 6 -5 -7 -1 0
b:— <number>	0 6 -4 0 0 0
b:— <person>	2 -16 17 0 -3 0
b:— <quality>	3 -12 11 0 0 0
b:— monday	0 -9 10 0 0 0
b:— the	-11 11 -10 11 0 0
both-sides	0 6 4 -1 -9 -25
c0=agree	0 -11 12 1 -1 -2
c0=bear	-9 2 -1 -4 11 -6
c0=begin	-9 -11 12 4 6 -2
c0=deny	-7 11 -3 0 0 0
c0=end	-27 13 -10 1 6 0
c0=impose	0 0 1 4 -13 7
c0=propose	-28 0 -1 0 14 4
c0=return	-3 -11 12 4 -1 0
c0=say	0 10 -11 2 -6 -3
c0=stay	3 2 -1 -1 -20 9
c0=suspend	-1 0 3 0 -11 5
c0=target	2 11 -10 0 -3 0
c0=threaten	-3 0 -7 9 0 0
c1=agree	5 -12 10 -6 3 -2
c1=bear	-24 10 -4 2 4 -8
c1=begin	-10 -11 11 5 8 -2
c1=deny	-7 11 -2 0 0 0
c1=end	-3 0 0 0 6 0
c1=impose	2 8 -8 -3 -4 6
c1=propose	-29 7 -3 -1 9 4
c1=say	2 7 -10 0 -1 -3
c1=stay	9 2 -2 0 -25 9
c1=suspend	3 -14 14 -1 -12 5
c1=threaten	-1 0 -4 9 0 0
c1=up	-3 5 -6 0 4 0
c2=agree	3 -6 -8 1 13 0
c2=bear	-17 2 3 0 3 -3
c2=begin	3 4 -3 3 -16 0
c2=impose	-14 5 3 4 -11 0
c2=propose	-17 -1 26 0 -15 0
c2=return	0 -5 0 8 0 0
c2=say	-10 13 -4 -2 -1 0
c2=stay	-3 9 0 -21 -1 0
c2=suspend	0 9 -5 -4 0 0
c2=target	-1 12 -8 0 0 0
c2=up	6 2 -3 0 -8 0
ct0=agree future	0 21 -19 0 0 0
ct0=agree modal	0 -5 7 0 0 0
ct0=agree past	-4 -21 15 8 6 0
ct0=agree past-passive	6 7 -7 -3 -1 0
ct0=agree pluperfect	3 -14 13 0 0 0
ct0=agree present-passive	0 -5 6 0 0 0
ct0=bear future	-8 -5 0 6 3 0
ct0=bear modal	0 17 -19 -4 2 0
ct0=bear past	0 -6 16 0 -15 0
ct0=bear past-passive	1 -10 1 0 7 0
ct0=bear perfect	0 8 -1 -2 0 0
ct0=bear pluperfect	2 -17 16 1 -3 0
ct0=bear present	-5 4 -11 -13 17 0
ct0=bear present-passive	0 11 -9 0 0 0
ct0=begin future	-3 -13 5 6 7 0
ct0=begin past-passive	0 -20 21 0 0 0
ct0=begin pluperfect	0 6 -2 0 0 0
ct0=begin present	-13 0 2 -1 2 0
ct0=deny past	-7 11 -2 0 0 0
ct0=down future	0 -1 -3 11 -4 0
ct0=down modal	0 22 -12 0 -5 0
ct0=down past	0 0 2 -6 0 0
ct0=down past-passive	2 -8 5 0 0 0
ct0=down pluperfect	0 9 -8 0 0 0
ct0=down present	-3 -6 3 0 8 0
ct0=end modal	0 19 -15 0 0 0
ct0=end past	-8 3 -6 6 2 0
ct0=end past-passive	0 11 -10 0 0 0
ct0=end perfect	0 -5 10 0 -5 0
ct0=end pluperfect	0 -9 0 0 12 0
ct0=end present	-8 8 0 0 -2 0
ct0=impose future	9 -1 -6 -7 8 0
ct0=impose future-passive	0 12 -11 0 0 0
ct0=impose modal	-11 -15 18 -2 -2 8
ct0=impose past	0 3 -4 6 -4 -1
ct0=impose past-passive	0 -15 11 13 -8 0
ct0=impose perfect	-1 17 -13 0 0 0
ct0=impose pluperfect	0 -10 4 -6 6 7
ct0=impose pluperfect-passive	0 18 -16 0 0 0
ct0=impose present	3 -9 11 1 -7 0
ct0=impose present-passive	0 9 -3 0 -3 0
ct0=propose future	-2 0 -8 -1 12 0
ct0=propose future-passive	0 -16 18 0 0 0
ct0=propose modal	-8 4 0 -5 0 8
ct0=propose past	-1 19 -12 -6 0 0
ct0=propose past-passive	-6 -12 11 11 -5 0
ct0=propose perfect	-6 20 -13 0 0 0
ct0=propose perfect-passive	0 10 -9 0 0 0
ct0=propose pluperfect	-2 0 8 -1 0 0
ct0=propose pluperfect-passive	0 17 -15 0 0 0
ct0=propose present	4 -24 10 7 5 0
ct0=propose present-passive	-7 0 -3 -1 11 0
ct0=return future	0 -1 6 0 0 0
ct0=return modal	0 -15 10 6 0 0
ct0=return past	0 -7 8 0 0 0
ct0=return present	0 11 -9 0 0 0
ct0=say future	0 8 -4 0 0 0
ct0=say modal	14 -5 -8 0 0 0
ct0=say past	6 1 -6 1 -5 -2
ct0=say past-passive	-11 -6 6 7 0 0
ct0=say perfect-passive	0 -6 6 0 0 0
ct0=say pluperfect	0 18 -22 -3 3 0
ct0=say present	0 6 -1 0 0 0
ct0=sell modal	7 -7 0 0 0 0
ct0=sell past	0 6 0 0 0 0
ct0=stay future	-7 0 7 0 -17 9
ct0=stay future-passive	4 5 -9 0 0 0
ct0=stay modal	0 -14 5 5 3 0
ct0=stay past	-1 17 -13 -4 0 0
ct0=stay perfect	-3 -13 18 0 0 0
ct0=stay pluperfect	-3 3 -4 -2 -1 7
ct0=stay present	9 2 0 -3 -8 -1
ct0=suspend future	-2 0 9 -1 -5 0
ct0=suspend future-passive	0 8 -7 0 0 0
ct0=suspend modal	0 -16 17 0 0 0
ct0=suspend past	-8 5 -3 4 0 0
ct0=suspend perfect	0 -11 12 0 0 0
ct0=suspend pluperfect	0 -6 0 0 0 8
ct0=suspend present	2 8 -14 0 0 0
ct0=target past-passive	0 8 -7 0 0 0
ct0=target perfect	0 11 -9 0 0 0
ct0=target pluperfect	0 12 -8 0 0 0
ct0=target present	0 -4 7 0 0 0
ct0=target present-passive	9 -3 -5 0 0 0
ct0=threaten past	0 -3 -5 9 0 0
ct0=threaten pluperfect	0 12 -8 0 0 0
ct0=up modal	0 -4 0 6 0 0
ct0=up past	1 -3 6 -3 -2 0
ct1=agree future	0 21 -19 0 0 0
ct1=agree participle-passive	0 -5 6 -4 0 0
ct1=agree past	0 -16 9 3 10 0
ct1=agree past-passive	6 7 -7 -3 -1 0
ct1=agree pluperfect	5 -14 12 0 0 0
ct1=agree present-passive	0 -5 6 0 0 0
ct1=bear future	-7 -3 -1 7 4 0
ct1=bear gerund	-9 3 0 9 -5 0
ct1=bear infinitive	-4 11 0 -2 -6 0
ct1=bear modal	0 13 -15 -4 3 0
ct1=bear participle-passive	-7 5 -2 3 0 0
ct1=bear past	0 -5 15 0 -15 0
ct1=bear past-passive	2 -13 3 0 7 0
ct1=bear perfect	0 8 -1 -2 0 0
ct1=bear pluperfect	2 -17 16 1 -3 0
ct1=bear present	-4 4 -12 -13 17 0
ct1=bear present-passive	0 11 -9 0 0 0
ct1=begin future	-2 -14 4 6 7 0
ct1=begin gerund	0 -4 6 0 0 0
ct1=begin past-passive	0 -20 21 0 0 0
ct1=begin pluperfect	0 8 -5 0 0 0
ct1=begin present	-12 1 0 0 5 0
ct1=deny past	-7 10 -1 0 0 0
ct1=down future	0 -1 -3 11 -4 0
ct1=down modal	0 22 -12 0 -5 0
ct1=down participle-passive	0 9 -7 0 0 0
ct1=down past	0 -1 2 -6 0 0
ct1=down past-passive	2 -8 5 0 0 0
ct1=down present	-3 -6 3 0 8 0
ct1=end gerund	-4 -1 6 0 0 0
ct1=end infinitive	0 18 -17 0 0 0
ct1=end modal	0 19 -15 0 0 0
ct1=end participle-passive	14 -24 17 0 0 0
ct1=end past	-8 1 -4 6 2 0
ct1=end past-passive	0 11 -10 0 0 0
ct1=end perfect	0 -7 11 0 -4 0
ct1=end pluperfect	0 -9 0 0 12 0
ct1=end present	-8 8 0 0 -2 0
ct1=impose future	2 0 -4 -7 8 0
ct1=impose future-passive	0 12 -11 0 0 0
ct1=impose gerund	0 13 -10 0 0 0
ct1=impose infinitive	6 -4 6 -4 -3 0
ct1=impose modal	-11 -8 11 -1 -2 8
ct1=impose participle-passive	-3 22 -17 -6 0 0
ct1=impose past	4 8 -13 1 0 -1
ct1=impose past-passive	0 -12 8 13 -8 0
ct1=impose pluperfect	1 -12 4 -6 7 7
ct1=impose pluperfect-passive	0 16 -15 0 0 0
ct1=impose present	3 -9 7 4 -3 0
ct1=impose present-passive	0 9 -3 0 -3 0
ct1=propose future	-2 0 -8 -1 12 0
ct1=propose future-passive	0 -16 18 0 0 0
ct1=propose infinitive	0 -9 14 -2 -1 0
ct1=propose modal	-8 2 0 -4 0 8
ct1=propose participle-passive	-3 28 -20 0 -4 0
ct1=propose past	0 24 -25 -2 0 0
ct1=propose past-passive	-6 -12 11 11 -5 0
ct1=propose perfect	-5 11 -3 0 0 0
ct1=propose perfect-passive	0 10 -9 0 0 0
ct1=propose pluperfect	-2 0 8 -1 0 0
ct1=propose pluperfect-passive	0 17 -15 0 0 0
ct1=propose present	7 -19 7 4 0 0
ct1=propose present-passive	-7 0 -3 -1 11 0
ct1=return future	0 -1 6 0 0 0
ct1=return infinitive	0 12 -12 0 0 0
ct1=return modal	0 -15 10 6 0 0
ct1=return past	0 -7 8 0 0 0
ct1=return present	0 11 -9 0 0 0
ct1=say future	0 8 -4 0 0 0
ct1=say modal	14 -6 -7 0 0 0
ct1=say past	7 0 -5 -2 0 -2
ct1=say past-passive	-10 -6 6 7 0 0
ct1=say perfect-passive	0 -6 6 0 0 0
ct1=say pluperfect	0 17 -21 -2 3 0
ct1=sell infinitive	-7 0 8 0 0 0
ct1=sell modal	7 -7 0 0 0 0
ct1=sell past	0 6 0 0 0 0
ct1=stay future	-6 -3 9 0 -16 9
ct1=stay future-passive	4 5 -9 0 0 0
ct1=stay gerund	0 6 -6 0 0 0
ct1=stay infinitive	10 4 -22 0 11 0
ct1=stay modal	0 -20 11 6 3 0
ct1=stay participle-passive	0 -7 8 0 0 0
ct1=stay past	-1 10 -2 -3 -16 0
ct1=stay perfect	-3 -14 19 0 0 0
ct1=stay pluperfect	-3 3 -4 -2 -1 7
ct1=stay present	10 14 -11 0 -20 -1
ct1=suspend future	-1 -1 9 -1 -4 0
ct1=suspend future-passive	0 8 -7 0 0 0
ct1=suspend infinitive	9 -10 2 0 0 0
ct1=suspend modal	0 -16 17 0 0 0
ct1=suspend participle-passive	0 -15 17 0 0 0
ct1=suspend past	-8 4 -3 4 0 0
ct1=suspend perfect	0 -13 14 0 0 0
ct1=suspend pluperfect	0 -6 0 0 0 8
ct1=suspend present	2 8 -14 0 0 0
ct1=target participle-passive	0 -14 15 0 0 0
ct1=target past-passive	0 8 -7 0 0 0
ct1=target perfect	0 9 -9 0 0 0
ct1=target pluperfect	0 7 -5 0 0 0
ct1=target present	0 -4 7 0 0 0
ct1=target present-passive	9 -3 -5 0 0 0
ct1=threaten past	0 -3 -5 9 0 0
ct1=threaten pluperfect	0 7 -5 0 0 0
ct1=up gerund	0 6 -4 0 0 0
ct1=up modal	0 -4 0 6 0 0
ct1=up past	4 -5 6 -3 -2 0
ct1=up present	-4 9 -9 0 2 0
ct2=agree infinitive	6 4 -5 0 -2 0
ct2=agree past	0 -25 11 0 17 0
ct2=agree past-passive	0 6 -5 0 0 0
ct2=agree present	0 16 -15 0 0 0
ct2=bear future	4 -10 0 6 0 0
ct2=bear gerund	-3 4 0 1 -19 0
ct2=bear participle-passive	-6 2 1 0 -1 0
ct2=bear past	-11 -10 11 -6 13 0
ct2=bear perfect	0 -6 6 0 0 0
ct2=bear present	-19 14 -5 -9 6 0
ct2=begin future	0 -2 7 -4 0 0
ct2=begin past	4 -7 9 0 -9 0
ct2=begin perfect	7 -1 -3 0 0 0
ct2=begin present	-2 24 -28 5 0 0
ct2=down future	0 -4 0 6 0 0
ct2=down infinitive	0 14 -10 0 0 0
ct2=down modal	0 -7 7 0 0 0
ct2=down past	3 5 -13 0 7 0
ct2=down present	-2 -10 15 0 0 0
ct2=end gerund	0 10 -9 0 0 0
ct2=end participle-passive	3 18 -20 0 0 0
ct2=end present	0 5 -10 7 -1 0
ct2=impose gerund	0 -10 11 0 0 0
ct2=impose infinitive	-8 10 -4 4 -4 0
ct2=impose modal	0 0 -6 6 0 0
ct2=impose participle-passive	-2 -7 16 -5 -3 0
ct2=impose past-passive	5 6 -13 5 -1 0
ct2=impose present	-6 9 -4 0 0 0
ct2=impose present-passive	-1 -8 13 -3 0 0
ct2=propose infinitive	0 -6 12 0 -2 0
ct2=propose participle-passive	-9 0 8 0 0 0
ct2=propose past	-16 6 10 -1 -2 0
ct2=propose past-passive	3 0 -9 7 -1 0
ct2=propose present-passive	0 -13 18 -3 0 0
ct2=return present	0 -13 15 0 0 0
ct2=say past	-6 19 -12 0 0 0
ct2=say present	0 -11 12 0 0 0
ct2=stay future	3 2 -10 5 0 0
ct2=stay gerund	0 -12 12 0 0 0
ct2=stay past	-1 7 4 -17 -12 0
ct2=stay past-passive	3 -6 4 0 0 0
ct2=stay present	-12 8 -3 -14 8 0
ct2=suspend past	0 11 -9 0 0 0
ct2=suspend past-passive	3 -6 4 0 0 0
ct2=suspend present-passive	0 9 -7 0 0 0
ct2=target future	0 6 -5 0 0 0
ct2=up modal	0 14 -10 0 0 0
ct2=up past	0 -6 10 -2 -2 0
ct2=up present	10 -3 -13 6 0 0
day-l	-4 9 -2 -7 0 -10
day-none	-7 21 1 -10 -19 -20
day=l1	-13 -6 5 3 11 0
day=l2	-11 2 6 2 -16 0
day=l3	8 4 0 -28 -7 0
day=l4	0 8 -13 3 9 0
day=l5	3 4 -3 -7 -1 0
day=r0	12 -5 0 -10 1 0
day=r1	0 0 -6 -3 5 3
day=r2	3 -1 3 0 -11 0
day=r3	0 1 -4 0 9 -3
day=r4	-22 18 0 0 -12 0
day=r5	-2 -3 0 4 7 0
days=0	-27 47 -19 -4 -17 -17
days=1	19 -18 15 -10 4 -8
days=2	-23 28 -5 -19 -7 -12
days=3	-3 -5 2 10 0 0
days=4	0 15 -13 0 0 0
f:"	1 22 -31 2 0 0
f:&	0 8 -4 0 0 0
f:'	-2 31 -26 0 0 0
f:'s	0 0 2 -25 5 0
f:(	-5 -7 11 0 0 0
f:)	-5 -6 10 0 0 0
f:,	14 -4 -1 3 -1 0
f:-	9 -9 6 -1 0 0
f:.	-11 -3 15 11 -14 -14
f:;	11 -14 -3 4 13 0
f:<agent>	-6 9 4 -26 -15 -1
f:<day-ahead>	0 10 -19 19 1 -4
f:<day-gone>	-15 5 -13 0 23 0
f:<day-today>	22 0 -12 -9 0 0
f:<duty>	-36 -11 16 15 9 -1
f:<gate>	0 2 -1 -18 0 0
f:<goods-amount>	-6 8 2 -3 -4 0
f:<goods>	-1 -8 11 11 -9 -6
f:<level-noun>	-9 -5 9 -1 10 0
f:<level>	-44 34 -29 16 6 -4
f:<money>	-6 -4 -15 22 8 0
f:<month-ahead>	10 9 -31 8 4 0
f:<month-gone>	13 -15 17 -26 -17 0
f:<name>	-45 1 22 1 -19 2
f:<not>	-5 2 -14 14 13 -6
f:<number>	-19 33 -28 8 0 -1
f:<office>	21 -11 -1 0 -2 0
f:<organisation>	24 7 -22 -3 -5 0
f:<person>	3 -15 11 -9 6 -5
f:<points>	-5 -7 13 -1 0 0
f:<quality>	-11 -17 34 -22 -7 -2
f:<seat>	30 -26 14 -34 -10 5
f:<sender>	-12 -5 16 -8 0 0
f:<span>	-6 -10 25 -28 -7 -1
f:<taker>	-19 13 1 0 0 0
f:<v-agree>	17 0 1 -31 -14 0
f:<v-bear>	0 6 -9 9 -9 4
f:<v-begin>	8 -10 -8 11 18 -2
f:<v-buy>	0 12 -5 -10 -6 0
f:<v-deny>	-7 10 -1 0 0 0
f:<v-down>	-7 -13 7 27 -9 -1
f:<v-end>	1 -2 3 -10 4 4
f:<v-impose>	2 12 -3 -24 3 -13
f:<v-propose>	23 6 -25 9 -6 -3
f:<v-return>	-3 -7 5 6 -1 0
f:<v-say>	-4 22 -33 5 3 3
f:<v-sell>	-14 3 10 -10 0 0
f:<v-stay>	-8 34 -16 -12 -21 0
f:<v-suspend>	0 9 -7 0 -2 0
f:<v-target>	-23 -10 13 1 2 0
f:<v-threaten>	-4 12 -12 -6 7 0
f:<v-up>	11 2 -21 10 8 0
f:?	-13 29 -19 -2 0 0
f:]	0 9 -9 0 0 0
f:a	2 -4 1 0 9 -5
f:about	-19 4 -1 5 4 0
f:abroad	0 6 -4 0 0 0
f:accept	16 -9 -5 0 0 0
f:accord	0 -19 20 0 0 0
f:according	-6 0 7 -2 0 0
f:account	14 0 -15 0 0 0
f:across	0 -24 25 0 0 0
f:add	13 -17 10 0 0 0
f:additional	-2 13 0 0 -12 0
f:after	-18 9 2 -6 -3 0
f:afterward	-2 -12 19 0 0 0
f:again	-5 -6 7 -3 5 0
f:against	-10 7 0 1 0 0
f:agenda	0 0 -2 9 -6 0
f:ago	-14 22 -36 13 7 0
f:agree	9 -30 27 -8 0 0
f:agreement	0 7 -2 -10 -1 0
f:aircraft	0 7 -2 0 -3 0
f:airport	0 -7 7 0 0 0
f:alexandria	0 16 -16 0 0 0
f:all	-1 -19 28 -2 -4 0
f:allow	0 -12 13 0 0 0
f:alone	0 16 -14 0 0 0
f:already	-2 16 -10 0 0 0
f:also	4 7 -11 0 -5 0
f:alway	-6 10 -2 0 0 0
f:am	0 -17 20 0 0 0
f:among	0 6 -5 0 0 0
f:amount	0 9 -8 0 0 0
f:an	-22 23 1 0 -21 0
f:and	-13 2 17 -30 -19 -6
f:announce	4 -3 -9 -1 15 0
f:announcement	0 13 -12 0 0 0
f:answer	0 29 -31 0 0 0
f:antimony	0 6 -5 0 0 0
f:any	-11 -25 31 8 -5 0
f:anything	-4 -2 8 0 0 0
f:apart	0 6 -4 0 0 0
f:app	-8 1 10 0 0 0
f:apple	0 -14 15 0 0 0
f:apply	0 -8 11 0 0 0
f:approve	-11 -7 15 0 0 0
f:are	8 -7 10 0 -20 0
f:argue	0 -9 10 0 0 0
f:around	0 7 -6 0 0 0
f:arrangement	0 -17 19 0 0 0
f:arrive	0 -2 -12 15 0 0
f:as	15 -10 -2 3 1 0
f:aside	0 -9 10 0 0 0
f:ask	0 14 -15 -5 6 0
f:at	1 13 -10 8 -29 0
f:back	-14 6 2 -3 -1 0
f:ban	-8 13 -1 0 0 0
f:base	0 11 -11 0 0 0
f:be	-25 -14 18 0 14 0
f:bear	0 6 -5 0 0 0
f:became	0 6 -5 0 0 0
f:because	-1 11 -3 0 -5 0
f:become	0 14 -12 0 0 0
f:beef	-15 24 -9 0 0 0
f:been	12 -16 13 -22 3 0
f:before	5 -36 35 0 0 0
f:begin	-11 -16 20 -1 5 0
f:behind	0 -4 -4 9 0 0
f:being	7 -2 -8 0 8 0
f:believe	0 8 -6 0 0 0
f:below	0 -32 19 19 0 0
f:bergen	0 19 -18 0 0 0
f:beside	0 -6 7 0 0 0
f:bet	0 -5 7 0 0 0
f:better	0 -8 2 0 7 0
f:between	-19 14 0 -6 -6 0
f:beyond	0 -26 28 0 0 0
f:bill	0 7 -6 0 0 0
f:board	0 13 -13 0 0 0
f:both	6 -9 7 7 -13 0
f:break	0 -12 12 0 0 0
f:breakfast	0 14 -13 0 0 0
f:bring	-6 0 0 -6 10 0
f:broke	0 -24 27 0 0 0
f:build	0 7 -6 0 0 0
f:busan	-9 -2 12 0 0 0
f:business	-9 22 -16 0 0 0
f:but	-3 2 -5 8 -3 0
f:buy	-3 -15 22 -3 0 0
f:buyer	-16 8 5 0 0 0
f:by	21 -16 -2 -12 18 0
f:cabinet	2 -28 27 0 0 0
f:call	24 17 -35 -10 -14 0
f:can	-3 -7 1 11 0 0
f:can't	14 -9 -7 0 0 0
f:cancel	-6 -1 0 -2 10 0
f:cannot	0 -4 0 6 0 0
f:car	0 -2 -5 11 0 0
f:carpet	0 7 -7 0 0 0
f:carry	1 10 -23 11 0 0
f:case	0 11 -9 0 0 0
f:cease	0 12 -10 0 0 0
f:ceasefire	0 10 -7 0 0 0
f:cement	0 -13 13 0 0 0
f:cent	0 8 -8 0 0 0
f:certificate	0 -19 20 0 0 0
f:chair	20 -30 16 0 0 0
f:change	0 11 -7 0 0 0
f:charge	-11 17 -4 -5 -1 0
f:check	0 7 -7 0 0 0
f:cheese	21 -13 -9 0 0 0
f:chicken	0 -14 14 0 0 0
f:chip	0 31 -29 0 0 0
f:christma	-6 5 0 0 0 0
f:city	0 7 -6 0 0 0
f:claim	0 6 -6 0 0 0
f:clear	-2 -21 25 0 0 0
f:clock	0 -19 20 0 0 0
f:close	0 7 -6 0 0 0
f:closed	0 26 -31 0 6 0
f:cloth	0 13 -13 0 0 0
f:club	0 17 -15 0 0 0
f:coal	-1 -2 9 0 0 0
f:coffee	0 -5 7 0 0 0
f:cold	0 -16 17 0 0 0
f:colleague	7 0 -3 0 0 0
f:collect	0 -17 18 0 0 0
f:come	2 -4 -5 17 -10 0
f:commerce	-1 14 -10 0 0 0
f:commission	0 15 -12 0 0 0
f:common	0 10 -11 0 0 0
f:company	0 30 -29 0 0 0
f:complete	0 -10 12 0 0 0
f:conclude	0 -8 12 0 0 0
f:confirm	11 -5 -1 0 0 0
f:consider	0 -22 24 0 0 0
f:constructive	0 11 -8 0 0 0
f:consultation	0 1 -13 -1 11 0
f:contain	0 7 -5 0 0 0
f:continue	0 13 -10 0 0 0
f:control	-4 12 -12 0 5 0
f:conversation	-7 -12 20 0 0 0
f:copper	-4 19 -13 0 0 0
f:correct	-1 -6 -7 15 0 0
f:corresponding	0 -11 12 0 0 0
f:cost	0 23 -20 0 0 0
f:could	17 6 -26 2 0 0
f:counted	0 -10 13 0 0 0
f:counter	0 9 -8 0 0 0
f:counterpart	0 9 -8 0 0 0
f:counting	0 -11 12 0 0 0
f:country	-13 4 2 11 -14 0
f:cover	0 0 -12 11 0 0
f:covered	0 -17 18 0 0 0
f:crop	0 10 -10 0 0 0
f:crude	0 7 -6 0 0 0
f:custom	-1 37 -34 0 0 0
f:cut	-7 -2 1 11 -3 0
f:dairy	0 -6 8 0 0 0
f:date	-11 39 -23 -11 0 0
f:day	15 0 -7 -2 -1 0
f:de	15 -10 -2 0 0 0
f:deadline	10 18 -23 0 -3 0
f:deal	3 -9 11 -9 0 0
f:dealt	0 15 -14 0 0 0
f:decision	2 -13 10 0 0 0
f:deficit	8 -16 3 4 0 0
f:delay	0 17 -13 0 0 0
f:delegation	12 15 -24 0 0 0
f:demand	0 6 -3 0 0 0
f:depend	-5 -12 17 0 0 0
f:described	9 -2 0 0 0 0
f:detail	0 -7 7 0 0 0
f:did	-12 0 5 7 -3 0
f:die	0 11 -10 0 0 0
f:dinner	4 0 -10 10 -2 0
f:discuss	-11 -12 15 -2 13 0
f:doe	0 -13 8 10 -3 0
f:doing	0 7 -7 0 0 0
f:don't	0 13 -9 0 0 0
f:door	0 18 -15 0 0 0
f:double	-8 12 -2 0 0 0
f:down	0 11 -16 14 -13 0
f:draft	5 -8 1 0 0 0
f:dry	0 -10 10 0 0 0
f:due	-3 9 -5 0 0 0
f:dump	0 -22 22 0 0 0
f:duty	-9 -20 26 -9 3 0
f:each	14 -28 11 17 -4 0
f:earlier	0 13 -10 0 0 0
f:early	-16 17 0 0 0 0
f:earth	-3 -7 10 -2 2 0
f:economy	0 -3 6 0 0 0
f:effect	-1 -3 6 0 0 0
f:eight	0 10 -8 0 0 0
f:either	0 7 -5 0 0 0
f:eleven	0 8 -6 0 0 0
f:emergency	0 10 -9 0 0 0
f:end	15 -26 15 0 0 6
f:enough	0 -10 11 0 0 0
f:enter	0 7 -22 0 11 0
f:entry	0 25 -23 0 0 0
f:even	0 9 -7 0 0 0
f:evening	-9 -6 -9 -1 27 0
f:event	-8 16 -7 0 0 0
f:ever	-4 0 9 -2 -3 0
f:every	0 -5 6 0 0 0
f:examine	0 6 -4 0 0 0
f:exchanged	0 8 -7 0 0 0
f:exempt	0 8 -3 0 0 0
f:expect	-6 13 -22 7 0 0
f:expire	-2 -8 6 -1 6 0
f:explain	-9 10 0 0 0 0
f:export	-13 -13 25 -3 0 0
f:exporter	0 -14 16 0 0 0
f:extend	-7 -16 23 0 0 0
f:extension	-12 -10 15 6 -6 0
f:face	-8 1 3 -1 4 0
f:fail	0 -2 7 -1 0 0
f:fall	-8 33 -25 0 0 0
f:farm	-11 -13 16 0 8 0
f:fee	-7 31 -23 0 0 0
f:fentanyl	-15 36 -31 0 1 0
f:fertiliser	0 -14 14 0 0 0
f:fifth	-3 -26 29 0 0 0
f:fight	0 0 -4 0 0 8
f:figure	-3 -11 16 0 0 0
f:filed	0 13 -10 0 0 0
f:find	0 6 -4 0 0 0
f:firm	0 12 -11 0 0 0
f:first	8 -31 30 -11 0 0
f:fish	0 6 -2 -1 0 0
f:five	0 17 -17 0 0 0
f:flour	0 17 -16 0 0 0
f:follow	-5 10 -4 0 0 0
f:followed	0 19 -21 0 0 0
f:following	0 -14 16 0 0 0
f:for	11 3 -3 -20 3 -2
f:force	-6 9 -1 0 0 0
f:forecast	0 -17 18 0 0 0
f:former	6 -1 -1 0 0 0
f:forty	0 12 -10 0 0 0
f:four	-14 5 7 -2 0 0
f:fourth	-2 -26 31 -5 0 0
f:framework	0 -41 37 0 6 0
f:free	0 32 -29 0 0 0
f:freeze	0 -7 7 0 0 0
f:from	-17 -10 -3 20 22 0
f:front	0 13 -12 0 0 0
f:frozen	0 -14 15 0 0 0
f:full	3 24 -27 -1 0 0
f:further	2 -13 12 0 0 0
f:gap	0 12 -10 0 0 0
f:gave	-2 0 -7 11 -2 0
f:gazette	0 12 -12 0 0 0
f:general	-6 9 -3 0 0 0
f:geneva	0 -3 -7 18 -4 0
f:georgia	0 -7 8 0 0 0
f:get	-6 2 -1 -2 5 0
f:give	0 15 -17 0 0 0
f:given	0 -11 12 0 0 0
f:go	18 2 -32 5 16 0
f:gold	0 -8 9 0 0 0
f:good	-1 -5 0 9 1 0
f:government	-3 -5 10 0 0 0
f:grape	0 -17 14 0 0 0
f:great	5 16 -25 0 0 0
f:grower	0 19 -18 0 0 0
f:guayaquil	16 3 -21 0 0 0
f:had	6 -6 -8 4 19 0
f:hall	0 26 -25 0 0 0
f:halve	0 -27 28 0 0 0
f:hand	-5 -14 19 0 0 0
f:hang	0 7 -6 0 0 0
f:happen	0 0 -8 -1 9 0
f:has	8 7 2 -14 -24 0
f:have	-2 -14 14 1 0 0
f:he	-2 -9 0 17 2 -1
f:he'd	0 20 -20 0 0 0
f:he'll	17 -14 -13 0 11 0
f:hear	0 -7 10 0 0 0
f:her	16 -15 0 0 0 0
f:here	-3 8 -3 -2 0 0
f:higher	0 -18 19 0 0 0
f:him	9 12 -18 0 -2 0
f:himself	9 -6 -2 0 0 0
f:his	0 -1 -7 18 -8 0
f:hold	0 18 -18 -3 2 0
f:home	-1 -5 9 0 0 0
f:hope	-2 8 -11 8 0 0
f:hotel	0 -14 4 11 0 0
f:hour	-16 -8 22 -1 -2 0
f:house	0 -6 8 0 0 0
f:how	0 -6 0 0 9 0
f:hurry	-23 29 -7 0 0 0
f:i	15 -29 13 11 -10 0
f:i'd	0 -16 18 0 0 0
f:ice	0 -13 14 0 0 0
f:if	-13 -7 1 13 -8 7
f:import	0 10 -8 0 0 0
f:impose	-2 26 -23 0 0 0
f:in	0 -6 14 -18 -8 1
f:include	0 12 -12 0 0 0
f:increase	0 -6 5 0 0 0
f:inflation	20 -20 0 0 0 0
f:instead	0 -9 11 0 0 0
f:intend	0 8 -4 0 0 0
f:introduce	0 11 -11 0 0 0
f:invest	0 12 -11 0 0 0
f:investigation	0 6 -4 0 0 0
f:investment	-2 10 -5 0 0 0
f:is	0 -5 3 10 0 -3
f:issue	0 10 -10 0 0 0
f:it	8 5 -12 9 -6 2
f:its	-9 16 -2 -7 -12 0
f:joint	2 5 -11 0 0 0
f:jump	0 8 -7 0 0 0
f:keep	-5 7 0 -6 -3 0
f:kind	0 6 -4 0 0 0
f:know	-4 11 -7 0 0 0
f:kuala	0 -18 18 0 0 0
f:land	0 17 -15 0 0 0
f:last	15 -8 6 -12 -11 0
f:lasted	-12 22 -8 0 0 0
f:later	9 0 3 -1 -15 0
f:law	-12 9 5 0 -2 0
f:lawyer	0 10 -9 0 0 0
f:lay	0 -4 6 0 0 0
f:lead	3 15 -15 0 0 0
f:least	-4 -17 11 16 -6 0
f:leave	-6 5 0 0 0 0
f:led	8 -33 13 0 11 0
f:legal	0 -19 19 0 0 0
f:lentil	0 -27 28 0 0 0
f:less	-2 0 -7 0 12 0
f:let	-2 8 -4 0 0 0
f:level	0 -11 12 0 0 0
f:licence	-5 -10 15 0 0 0
f:license	0 9 -6 0 0 0
f:lie	0 -7 9 0 0 0
f:lift	0 8 -7 0 0 0
f:like	20 -8 -10 0 0 0
f:likewise	0 16 -16 0 0 0
f:list	-6 -35 21 20 5 0
f:listed	0 7 -7 0 0 0
f:little	7 1 -13 0 0 0
f:live	0 -5 7 0 0 0
f:local	0 -16 17 0 0 0
f:london	6 -11 -1 8 0 0
f:long	0 7 -3 0 0 0
f:lose	0 11 -7 0 0 0
f:lower	-10 0 6 0 0 0
f:lumpur	0 -18 18 0 0 0
f:m	0 -11 12 0 0 0
f:machine	0 12 -10 0 0 0
f:madrid	0 -12 16 0 0 0
f:magnet	-3 16 -12 0 0 0
f:main	-4 15 -8 0 0 0
f:maize	0 -6 -9 13 0 0
f:make	-1 0 3 3 -9 0
f:maker	0 3 -6 0 0 0
f:man	0 7 -5 0 0 0
f:many	-3 19 -14 0 0 0
f:market	6 4 -10 0 0 0
f:match	0 18 -17 0 0 0
f:matter	0 -30 29 -7 6 0
f:may	-14 -9 13 6 -3 0
f:me	-1 -6 9 0 0 0
f:meal	0 -6 -9 13 0 0
f:mean	4 2 -7 0 0 0
f:measure	-5 10 -2 0 0 0
f:mediator	0 51 -50 0 0 0
f:meet	-7 -10 23 -8 -9 0
f:member	0 -9 11 0 0 0
f:men	-5 14 -9 0 0 0
f:mention	0 9 -8 0 0 0
f:middle	0 -19 19 0 0 0
f:midnight	-4 20 -16 0 0 0
f:milk	0 -4 6 0 0 0
f:million	0 11 -9 0 0 0
f:minister	-4 -15 21 0 0 0
f:ministry	-6 0 5 0 0 0
f:minute	-19 35 -40 -1 19 0
f:month	5 -18 16 0 0 0
f:mood	9 -14 3 0 0 0
f:more	2 27 -33 3 -6 0
f:most	10 0 2 -1 -13 0
f:mr	3 -8 9 -7 0 0
f:mrs	0 16 -15 0 0 0
f:much	-1 -15 20 0 0 0
f:my	-6 11 -2 0 0 0
f:named	0 -6 0 8 0 0
f:national	0 2 -4 -4 6 0
f:nearly	0 10 -9 0 0 0
f:necessary	0 26 -24 0 0 0
f:need	-7 16 -9 0 0 0
f:needed	-7 -3 12 0 0 0
f:negotiate	2 -23 11 12 -1 0
f:negotiation	14 -2 -9 0 0 0
f:never	-1 8 -2 0 0 0
f:new	0 3 -21 -4 22 0
f:newspaper	0 9 -5 0 0 0
f:nexperia	0 11 -10 0 0 0
f:next	10 0 -10 0 4 0
f:nickel	4 0 -7 0 0 0
f:night	-2 26 -27 8 0 0
f:no	-16 23 -9 -3 0 0
f:nobody	-11 -3 10 -6 0 0
f:none	-10 11 -21 9 4 0
f:noon	0 9 -7 0 0 0
f:nor	0 14 -12 0 0 0
f:north	0 7 -6 0 0 0
f:not	-4 -4 0 18 -1 0
f:note	-2 -8 13 0 0 0
f:notice	-5 10 -5 0 0 0
f:now	0 -32 37 -5 0 0
f:number	-5 23 -15 0 0 0
f:observer	0 9 -8 0 0 0
f:of	-6 7 0 0 1 -6
f:off	-2 -4 4 -4 6 0
f:offer	3 30 -30 -2 0 0
f:oil	0 13 -9 0 0 0
f:old	0 22 -16 0 0 0
f:older	0 14 -12 0 0 0
f:on	-3 14 -12 5 -6 -10
f:one	-3 -3 6 1 -9 0
f:only	-1 14 -10 0 0 0
f:open	0 -13 18 0 -1 0
f:opened	0 -16 18 0 0 0
f:or	-1 14 -27 13 -1 0
f:orange	0 17 -16 0 0 0
f:order	3 17 -18 -1 -2 0
f:ordinary	0 -13 0 14 0 0
f:osaka	0 12 -11 0 0 0
f:other	9 -13 15 -6 -10 0
f:our	7 -20 12 8 -2 0
f:outcome	0 -7 8 0 0 0
f:outside	-4 -20 24 0 0 0
f:over	-1 23 -20 0 0 0
f:owe	0 6 -5 0 0 0
f:own	-1 -12 17 0 0 0
f:owner	-8 23 -17 0 0 0
f:p	-1 -6 9 0 0 0
f:page	0 -2 -10 11 0 0
f:palace	10 9 -22 0 0 0
f:paper	11 -23 20 0 -11 0
f:pari	0 6 -4 0 0 0
f:parliament	-5 10 -3 0 0 0
f:part	-9 -10 21 0 0 0
f:parted	15 -3 -9 0 0 0
f:party	0 11 -14 0 0 0
f:pass	0 6 -5 0 0 0
f:past	0 7 -6 0 0 0
f:pause	-3 -7 6 7 -1 0
f:pay	-8 12 -21 18 1 0
f:pen	0 -15 18 0 0 0
f:people	15 15 -27 0 0 0
f:per	0 12 -11 0 0 0
f:percent	0 -7 8 0 0 0
f:permanent	0 -18 21 0 0 0
f:permit	8 3 -9 0 0 0
f:phone	2 3 -8 0 0 0
f:phosphate	0 7 -6 0 0 0
f:place	-1 27 -35 15 -10 0
f:plan	9 -1 -1 0 0 0
f:play	0 5 -8 0 2 0
f:point	-5 -17 15 0 10 0
f:poor	0 20 -19 0 0 0
f:port	-4 18 -12 0 0 0
f:poultry	0 6 -2 0 0 0
f:power	0 8 -5 0 0 0
f:preliminary	0 6 -5 0 0 0
f:prepare	8 -7 4 0 0 0
f:present	0 -3 6 0 0 0
f:president	-3 -23 32 0 -4 0
f:press	-2 -24 29 0 0 0
f:price	-3 -4 0 10 0 0
f:principle	2 -6 1 0 0 0
f:print	18 -16 -1 0 0 0
f:prisoner	0 46 -45 0 0 0
f:product	-2 -34 34 0 9 0
f:prolong	5 3 -8 0 0 0
f:prolonged	0 -21 23 0 0 0
f:promise	0 -9 9 0 0 0
f:proper	0 8 -7 0 0 0
f:propose	0 -14 18 0 0 0
f:public	0 11 -17 9 -4 0
f:purchase	0 18 -15 0 0 0
f:put	8 1 -8 -7 6 0
f:quarrel	2 1 -6 0 0 0
f:question	-1 7 -2 0 0 0
f:radio	0 -5 6 0 0 0
f:raise	0 -11 16 0 -5 0
f:rare	-3 -7 10 -2 2 0
f:rate	-13 20 -21 9 3 0
f:reach	-3 11 -6 0 0 0
f:read	-3 -9 13 0 0 0
f:ready	-1 -6 11 -1 0 0
f:reason	-1 0 -3 0 7 0
f:receive	5 7 -14 0 0 0
f:reciprocal	0 -6 8 3 -5 0
f:recommend	0 -5 6 0 0 0
f:record	0 8 -8 0 0 0
f:reduction	0 11 -11 0 0 0
f:remain	-3 8 -4 0 0 0
f:renewed	-4 0 -8 10 0 0
f:replace	0 -4 8 0 0 0
f:reply	-2 -10 14 0 0 0
f:report	4 28 -35 0 0 0
f:reporter	-30 6 11 -6 7 0
f:representative	0 7 -6 0 0 0
f:request	0 -8 8 0 0 0
f:require	-11 0 15 0 0 0
f:required	0 -5 6 0 0 0
f:rest	0 14 -19 8 0 0
f:restriction	0 6 -6 0 0 0
f:result	9 -32 29 0 0 0
f:return	0 -12 18 -3 0 0
f:rice	0 -7 10 0 0 0
f:right	-1 -1 9 -1 -1 0
f:rise	4 5 -9 0 0 0
f:room	0 -7 10 0 0 0
f:round	16 -8 4 1 -9 0
f:rule	-4 7 0 0 0 0
f:rum	0 24 -24 0 0 0
f:run	-6 14 -8 0 0 0
f:s	0 8 -4 0 0 0
f:salmon	0 23 -21 0 0 0
f:samarkand	0 -10 9 0 0 0
f:same	14 -5 -7 -3 -2 7
f:sanction	0 11 -9 0 0 0
f:say	14 2 -15 -1 -1 5
f:scale	0 -11 12 0 0 0
f:scott	0 13 -11 0 0 0
f:seal	0 14 -13 0 0 0
f:second	-11 -22 34 -6 0 0
f:section	0 8 -6 0 0 0
f:security	0 -4 3 -5 6 0
f:see	11 11 -29 3 -1 7
f:seemed	0 -2 -7 0 10 0
f:sell	-7 20 -17 0 0 0
f:send	0 12 -10 0 0 0
f:seoul	0 11 -9 0 0 0
f:service	0 6 -4 0 0 0
f:session	0 -33 34 0 0 0
f:set	2 -14 23 -10 -7 0
f:settle	0 16 -12 -2 0 0
f:settlement	0 -7 8 0 0 0
f:seventh	0 -7 -2 14 -2 0
f:several	2 -10 6 0 0 0
f:shall	13 0 -11 0 0 0
f:share	0 -9 9 0 0 0
f:she	16 -9 0 -8 0 0
f:ship	5 -20 18 0 0 0
f:shook	0 -10 12 0 0 0
f:short	-1 10 -2 0 0 0
f:should	-1 -7 13 -6 -2 0
f:show	-3 9 -1 0 0 0
f:shrimp	0 -9 10 0 0 0
f:side	3 -12 9 6 -8 0
f:sign	7 15 -12 -10 -11 0
f:signature	-4 26 -20 0 0 0
f:silent	-5 19 -12 0 0 0
f:since	3 10 -10 0 -15 0
f:sit	5 11 -8 0 -11 0
f:sixth	7 20 -25 -4 0 0
f:sleep	7 -2 -3 0 0 0
f:slip	0 -12 13 0 0 0
f:small	0 10 -9 0 0 0
f:software	0 13 -12 0 0 0
f:solution	10 -16 2 0 0 0
f:somebody	0 7 -11 0 2 0
f:something	0 -13 15 0 0 0
f:sorghum	0 8 -7 0 0 0
f:soybean	-11 14 -4 0 0 0
f:spare	0 -24 24 0 0 0
f:speak	-15 17 -6 0 0 0
f:spoke	14 -33 20 0 6 0
f:spoken	-6 16 -10 0 0 0
f:spring	0 12 -6 0 0 0
f:stage	0 7 -14 0 2 0
f:standstill	0 -11 13 0 0 0
f:stay	0 -13 16 0 0 0
f:steel	0 13 -11 0 0 0
f:step	-9 11 -14 10 0 0
f:still	1 -2 6 -1 -6 0
f:stockholm	-1 -10 3 8 0 0
f:stop	-3 -2 12 0 -5 0
f:stuff	0 -9 10 0 0 0
f:subject	0 -19 18 0 0 0
f:subsidiary	0 6 -6 0 0 0
f:successor	0 6 -5 0 0 0
f:such	2 -13 13 0 0 0
f:summer	0 -28 21 8 0 0
f:summit	0 14 -14 0 0 0
f:surcharge	-11 10 0 0 0 0
f:suspend	-7 10 -4 0 0 0
f:table	-12 6 -3 -5 4 0
f:take	-2 5 1 -12 -4 0
f:talk	-11 27 -25 -11 10 0
f:talked	0 8 -5 0 0 0
f:talking	8 0 -6 0 0 0
f:tariff	-17 3 -4 10 8 0
f:tax	0 -14 1 13 0 0
f:tea	-1 -26 28 0 0 0
f:team	7 -15 0 0 10 0
f:telephone	37 -30 -1 0 0 0
f:tell	-44 6 3 17 0 0
f:temporary	-8 10 0 0 0 0
f:tenth	1 -10 6 0 0 0
f:term	4 -1 -17 12 0 0
f:text	-9 -22 29 0 0 0
f:than	-5 -19 16 -3 11 0
f:that	13 8 -10 1 -14 3
f:the	15 14 -4 -24 -30 -3
f:their	12 -12 1 19 -16 0
f:them	0 -8 16 1 -12 0
f:then	-3 35 -26 -5 -3 0
f:there	2 5 0 -21 0 0
f:they	7 -10 9 0 -9 0
f:thi	17 -11 -7 6 0 0
f:thing	11 -5 0 0 0 0
f:think	0 17 -15 0 0 0
f:third	7 -20 19 -3 0 0
f:those	5 4 -8 0 0 0
f:threat	0 -8 -3 0 14 0
f:threaten	-1 4 -8 -2 8 0
f:three	-11 23 -21 6 -3 0
f:through	-2 -15 11 0 0 8
f:ticket	0 -10 11 0 0 0
f:time	-6 -34 42 -7 -1 0
f:timing	0 16 -14 0 0 0
f:to	-5 -12 2 11 9 2
f:together	0 19 -8 0 -10 0
f:toll	0 -9 10 0 0 0
f:too	8 -10 -4 8 0 0
f:top	-1 16 -11 0 0 0
f:touch	0 11 -11 0 0 0
f:trade	-4 -3 5 6 -3 0
f:transcript	-4 -6 10 0 0 0
f:travel	-9 21 -13 0 0 0
f:treasury	0 6 -4 0 0 0
f:treaty	-1 8 -5 0 0 0
f:trouble	-9 11 0 0 0 0
f:truce	-21 -3 19 -2 -2 0
f:twice	-3 8 -3 0 0 0
f:two	11 -3 -3 0 0 0
f:unchanged	0 7 -6 0 0 0
f:under	2 15 -7 -3 -13 0
f:unless	0 0 -5 0 8 0
f:until	7 0 -4 18 -24 0
f:up	-14 1 13 -10 -12 0
f:upper	-8 15 -5 0 0 0
f:us	-3 -21 18 7 0 0
f:use	0 13 -3 -3 0 0
f:very	-16 -6 19 -2 5 0
f:video	0 -9 0 0 12 0
f:visit	11 9 -16 0 0 0
f:vote	-3 6 -1 0 0 0
f:wait	20 -12 -2 0 0 0
f:walk	0 7 -7 0 0 0
f:want	-15 7 -11 8 4 0
f:war	-5 -1 7 0 -1 0
f:warn	0 22 -19 0 0 0
f:was	3 3 -7 16 -15 0
f:water	0 -8 9 0 0 0
f:way	-4 -6 0 13 0 0
f:we	4 -18 21 0 -8 0
f:wednesday	2 11 -14 0 0 0
f:week	-2 15 -29 -3 16 0
f:welcomed	5 -8 1 0 0 0
f:well	-1 -19 14 12 -3 0
f:were	0 0 5 -7 -7 0
f:what	-20 -2 14 -4 -5 0
f:wheat	0 9 -8 0 0 0
f:when	17 -6 -4 0 -1 0
f:where	-4 -3 -6 -1 17 0
f:whether	2 14 -14 0 0 0
f:which	-5 -24 34 0 -7 0
f:while	-2 -6 -10 13 10 0
f:who	27 -2 -11 -6 -8 0
f:whole	0 11 -7 0 0 0
f:whom	-3 7 -17 8 0 0
f:whose	-4 -27 31 0 0 0
f:will	-8 0 9 -14 0 0
f:win	-1 11 -7 0 0 0
f:wine	0 0 -10 12 0 0
f:winter	0 -5 6 0 0 0
f:wish	4 1 -7 0 0 0
f:with	6 8 -18 6 2 0
f:withdraw	0 -9 10 0 0 0
f:within	-8 19 -12 0 0 0
f:without	23 -9 -11 -5 10 0
f:word	13 -18 9 -2 0 0
f:work	0 16 -15 0 0 0
f:working	0 -11 14 0 0 0
f:worse	0 -5 -6 11 0 0
f:worth	-7 12 -3 0 0 0
f:would	-6 2 -1 4 -9 6
f:write	-8 0 7 -1 2 0
f:year	-16 -2 9 14 -6 0
f:yes	0 -9 10 0 0 0
f:yet	0 -13 15 0 0 0
f:yield	0 21 -19 0 0 0
f:york	0 -9 0 0 11 0
f:you	-8 14 -17 11 -1 0
f:your	0 -6 8 0 0 0
f:zero	0 -20 22 0 0 0
f:—	0 -16 18 0 0 0
first-of-paragraph	-6 28 -8 -14 -7 -41
has-future	-3 0 -2 6 0 3
has-gerund	-15 10 0 9 -29 -1
has-infinitive	-15 28 -10 -9 -9 0
has-modal	1 2 -12 9 -4 4
has-participle	-10 15 0 -9 -6 -1
has-past	-8 5 4 5 -11 -23
has-perfect	-10 14 10 -21 -29 -2
has-pluperfect	-3 6 -1 -13 -4 5
has-present	-10 16 -10 -26 25 -20
headline	-49 60 -22 -26 -42 -3
heads=0	-27 28 13 5 -81 -20
heads=1	-1 24 -22 -25 16 -5
heads=2	7 -24 -8 -29 47 -4
how=calendar	1 46 -33 -24 -19 -4
how=calendar-span	-41 -91 95 10 -6 0
how=relative	22 13 -26 1 2 -6
how=relative-span	0 -31 32 0 0 0
how=weekday	-20 32 -22 -6 0 -2
how=weekday-span	-14 -34 46 0 -10 0
kind=day	-10 20 -1 -14 -22 -14
kind=word	-1 9 0 -6 0 -17
l1="	0 8 -5 0 -2 0
l1='	0 -14 15 0 0 0
l1='s	-17 7 4 -11 0 0
l1=,	9 -28 28 -3 -1 0
l1=-	-5 14 -7 0 0 0
l1=:	8 1 -16 0 11 0
l1=;	0 -13 15 0 0 0
l1=<begin>	1 2 0 0 -11 -1
l1=<day-ahead>	-1 -10 13 0 0 0
l1=<day-gone>	0 18 -17 0 0 0
l1=<day-today>	0 6 -5 0 0 0
l1=<duty>	2 -6 5 0 0 0
l1=<gate>	16 -10 -2 0 0 0
l1=<goods>	-4 9 -4 0 0 0
l1=<level-noun>	0 -10 12 0 0 0
l1=<level>	-7 -2 7 0 0 0
l1=<name>	0 7 -17 -2 15 0
l1=<not>	-12 32 -23 0 0 0
l1=<number>	13 -2 -4 0 0 0
l1=<office>	5 -2 2 0 -6 0
l1=<organisation>	9 0 -5 -1 0 0
l1=<person>	-6 -10 21 -5 -4 0
l1=<quality>	-4 13 -4 0 0 0
l1=<seat>	0 18 -13 -2 -4 0
l1=<sender>	7 11 -17 0 0 0
l1=<span>	0 9 -5 0 0 0
l1=<v-agree>	-2 -24 29 0 0 0
l1=<v-bear>	6 -8 4 0 -1 0
l1=<v-begin>	-2 0 8 -3 -1 0
l1=<v-buy>	-1 15 -12 0 0 0
l1=<v-deny>	0 -11 0 11 0 0
l1=<v-down>	0 9 -14 0 0 0
l1=<v-end>	-5 -8 9 2 0 0
l1=<v-impose>	-7 2 2 0 -11 2
l1=<v-return>	0 6 -15 0 9 0
l1=<v-say>	0 9 -6 2 -4 0
l1=<v-stay>	-10 22 -12 -3 -4 3
l1=<v-suspend>	-6 -7 13 -3 -3 3
l1=<v-target>	0 -7 9 0 0 0
l1=a	12 -6 0 -5 -3 0
l1=after	0 11 -8 0 -1 0
l1=again	-2 -4 -2 11 0 0
l1=ago	0 11 -11 0 0 0
l1=agree	-3 -10 14 0 0 0
l1=also	-6 17 -10 0 0 0
l1=and	0 -5 9 0 0 0
l1=announce	0 -2 -7 8 0 0
l1=another	0 -9 -3 13 0 0
l1=any	0 6 -6 0 0 0
l1=are	0 0 -15 10 0 0
l1=as	0 14 -12 0 0 0
l1=at	-4 11 -4 0 0 0
l1=be	0 2 -8 0 6 0
l1=been	0 7 -5 0 0 0
l1=before	0 19 -15 0 0 0
l1=busan	0 -10 11 0 0 0
l1=by	11 -5 -4 -8 -2 3
l1=charge	0 -14 16 0 0 0
l1=closed	0 7 -4 0 0 0
l1=come	0 12 -10 0 0 0
l1=constructive	-4 7 0 0 0 0
l1=could	0 -9 10 0 0 0
l1=deal	0 -17 18 0 0 0
l1=due	7 0 -7 0 0 0
l1=earlier	0 6 -5 0 0 0
l1=effect	0 -7 9 0 0 0
l1=eighth	0 -4 6 0 0 0
l1=end	-4 -7 7 2 0 0
l1=every	0 -9 10 0 0 0
l1=expire	0 -5 6 0 0 0
l1=fifth	0 -9 12 -1 0 0
l1=first	-1 0 6 -3 -1 0
l1=for	-1 -4 13 -4 -10 0
l1=fourth	12 -9 0 4 0 0
l1=friday	-3 -9 11 0 0 0
l1=good	-6 2 0 0 0 0
l1=government	-1 -6 10 0 0 0
l1=had	6 2 -7 0 -3 0
l1=has	7 5 -15 0 0 0
l1=have	-8 9 0 0 0 0
l1=he	-8 2 8 -4 -3 0
l1=his	-1 -7 8 -1 2 0
l1=i	3 7 -10 0 0 0
l1=in	-26 11 -11 6 8 -1
l1=is	4 2 -8 0 0 0
l1=it	-12 13 -5 0 0 0
l1=its	0 12 -9 0 0 0
l1=last	0 -4 11 -3 0 0
l1=leader	-2 0 -1 0 6 0
l1=leave	0 19 -18 0 0 0
l1=may	-1 8 -1 0 0 0
l1=meet	5 6 -7 -1 0 0
l1=men	0 -6 8 0 0 0
l1=midnight	0 7 -6 0 0 0
l1=monday	-6 0 3 0 0 0
l1=my	-3 9 -5 0 0 0
l1=new	0 -7 8 0 0 0
l1=next	3 -10 4 7 -6 0
l1=no	0 8 -6 0 0 0
l1=noon	0 6 -5 0 0 0
l1=not	-9 15 -4 0 0 0
l1=off	0 19 -19 0 0 0
l1=on	-5 1 3 -6 0 0
l1=one	-2 -4 10 0 0 0
l1=open	0 9 -8 0 0 0
l1=or	0 -15 15 0 0 0
l1=order	-1 15 -12 0 0 0
l1=paper	0 14 -12 0 0 0
l1=peace	0 8 -8 0 0 0
l1=published	-1 -7 10 0 0 0
l1=rule	0 -11 0 11 0 0
l1=saturday	0 -5 6 0 0 0
l1=say	-3 23 -18 0 0 0
l1=second	-3 -2 8 -3 -1 0
l1=see	0 -13 12 1 0 0
l1=side	11 -6 0 0 0 0
l1=sign	-1 -2 7 0 0 0
l1=since	0 11 -7 0 -2 0
l1=sit	0 14 -14 0 0 0
l1=sixth	-3 -13 6 12 0 0
l1=spoke	6 -2 -2 0 0 0
l1=start	0 -5 6 0 0 0
l1=state	-2 -6 13 -3 -2 0
l1=stockholm	0 -5 6 0 0 0
l1=such	0 -5 7 0 0 0
l1=tariff	2 -7 6 0 0 0
l1=telephone	4 0 -6 0 0 0
l1=than	-1 7 -4 0 0 0
l1=that	10 -10 -1 6 0 0
l1=the	5 11 -6 -7 -5 -3
l1=their	2 -4 7 0 -4 0
l1=there	0 -12 14 0 0 0
l1=they	-15 5 0 5 0 0
l1=thi	0 8 -7 0 0 0
l1=third	-5 -3 7 4 -3 0
l1=three	15 -17 6 0 0 0
l1=thursday	-6 0 3 0 0 0
l1=till	0 -7 9 0 0 0
l1=to	-12 6 -9 5 8 -1
l1=tuesday	7 -3 -1 0 0 0
l1=two	3 -13 6 4 0 0
l1=until	-14 9 0 -3 -1 0
l1=up	6 -12 7 0 0 0
l1=us	0 7 -5 0 0 0
l1=video	0 -4 -4 0 7 2
l1=we	-2 12 -7 0 0 0
l1=wednesday	-6 -12 15 0 0 0
l1=which	8 0 -8 0 0 0
l1=will	-2 2 -1 6 -9 0
l1=with	0 13 -11 0 0 0
l1=would	11 -10 -3 -3 8 0
l1=you	-10 19 -7 0 0 0
l1=—	-1 22 -19 0 0 0
l2="	1 16 -21 0 -3 0
l2='s	10 -6 -6 4 0 0
l2=)	0 16 -14 0 0 0
l2=,	-1 -26 21 14 0 0
l2=-	14 8 -18 -1 0 0
l2=.	0 8 -6 0 0 0
l2=:	0 17 -13 -1 -4 0
l2=;	0 7 -5 0 0 0
l2=<agent>	0 8 -7 5 -13 0
l2=<begin>	-6 -14 23 8 -18 -8
l2=<day-ahead>	-1 -7 4 -1 7 0
l2=<day-gone>	-2 -8 12 -6 3 0
l2=<duty>	-5 9 -2 0 0 0
l2=<gate>	-2 6 -2 0 0 0
l2=<goods>	1 6 -1 -6 -3 0
l2=<level-noun>	0 21 -31 0 0 3
l2=<level>	2 19 -17 -2 -6 0
l2=<month-ahead>	-5 20 -16 0 0 0
l2=<month-gone>	0 15 -13 0 0 0
l2=<name>	-7 -8 1 7 11 0
l2=<not>	-1 13 -6 0 -1 0
l2=<number>	11 -15 7 0 0 0
l2=<office>	0 13 -8 -3 -3 0
l2=<organisation>	-9 -6 14 -1 0 0
l2=<person>	10 21 -28 0 -6 0
l2=<quality>	10 -16 11 0 0 0
l2=<seat>	2 12 -16 -6 15 0
l2=<sender>	-3 16 -7 0 0 0
l2=<span>	0 -18 11 -1 14 0
l2=<v-agree>	1 -11 13 0 -3 0
l2=<v-bear>	-7 33 -27 -5 0 0
l2=<v-begin>	0 2 -10 8 4 0
l2=<v-buy>	-1 21 -16 0 -1 0
l2=<v-down>	-4 -4 0 0 9 0
l2=<v-end>	-13 5 0 -9 7 0
l2=<v-impose>	6 7 -5 -24 4 -3
l2=<v-propose>	11 -3 -3 -3 2 0
l2=<v-say>	0 -1 7 0 -21 0
l2=<v-sell>	0 10 -9 0 0 0
l2=<v-stay>	8 12 -13 -4 -3 0
l2=<v-suspend>	-4 7 0 0 0 0
l2=<v-target>	8 3 -12 0 0 0
l2=<v-threaten>	0 6 -5 0 0 0
l2=<v-up>	10 -7 -4 2 2 0
l2=a	0 -11 14 2 -2 0
l2=about	-3 9 -2 0 0 0
l2=admit	-2 6 0 0 0 0
l2=after	13 3 -7 -8 -4 0
l2=agree	2 -16 14 0 0 0
l2=agreement	-1 12 -7 0 0 0
l2=ahead	0 -6 7 0 0 0
l2=also	0 -10 11 0 0 0
l2=an	0 9 -5 0 0 0
l2=and	-5 -2 7 -2 0 0
l2=announce	-5 6 0 0 0 0
l2=announcement	0 7 -5 0 0 0
l2=answer	8 -1 -4 0 0 0
l2=arrived	0 12 -9 0 0 0
l2=ask	0 9 -7 0 0 0
l2=at	10 22 -18 -7 -19 0
l2=be	0 0 -11 8 0 0
l2=been	0 12 -7 0 -1 0
l2=before	-12 15 -5 2 -4 0
l2=begin	-6 12 -9 7 -7 0
l2=bergen	-2 -4 8 0 0 0
l2=broke	0 16 -16 0 0 0
l2=busan	-6 0 6 0 0 0
l2=but	0 13 -12 0 0 0
l2=by	-10 15 -16 0 7 2
l2=call	11 -5 -3 0 0 0
l2=capital	0 -8 10 0 0 0
l2=change	0 8 -7 0 0 0
l2=charge	0 19 -18 0 0 0
l2=chip	0 6 -3 0 0 0
l2=city	0 -12 12 0 0 0
l2=close	0 13 -11 0 0 0
l2=closed	0 -6 9 0 0 0
l2=come	0 -9 2 0 10 0
l2=commerce	0 11 -9 0 0 0
l2=conference	14 -29 15 0 0 0
l2=confirm	11 -5 -5 0 0 0
l2=country	0 -22 24 0 0 0
l2=date	0 11 -9 0 0 0
l2=day	0 -9 12 0 0 0
l2=delegation	0 0 -5 7 0 0
l2=described	0 8 -7 0 0 0
l2=desk	0 10 -8 0 0 0
l2=did	-11 27 -17 0 0 0
l2=discuss	0 -1 -4 0 10 0
l2=do	0 6 -4 0 0 0
l2=doe	0 7 -5 0 0 0
l2=down	6 1 -13 4 0 0
l2=due	0 14 -1 0 -7 0
l2=duty	0 -6 7 0 0 0
l2=early	0 19 -19 0 0 0
l2=effect	-1 19 -15 0 0 0
l2=end	-8 0 8 -8 -2 0
l2=evening	9 -8 -10 8 0 0
l2=expect	8 0 0 4 -14 0
l2=expert	0 -4 6 0 0 0
l2=expire	0 20 -16 0 0 0
l2=export	0 6 -3 0 0 0
l2=extension	0 16 -13 0 0 0
l2=first	12 -20 9 0 0 0
l2=follow	0 8 -6 0 0 0
l2=for	-7 20 -10 -5 0 0
l2=friday	4 0 -7 0 0 0
l2=from	-1 -10 13 0 0 0
l2=geneva	-11 -10 17 0 0 0
l2=go	0 2 -8 3 2 0
l2=good	-9 19 -10 0 0 0
l2=guayaquil	0 -19 20 0 0 0
l2=had	-6 1 2 0 0 3
l2=halifax	0 -29 30 0 0 0
l2=happen	0 9 -7 0 0 0
l2=has	10 -3 -4 0 0 0
l2=have	0 -9 11 0 0 0
l2=he	4 2 -9 0 0 0
l2=here	0 -13 14 0 0 0
l2=his	0 18 -12 0 -1 0
l2=hold	-1 8 -3 0 0 0
l2=home	0 -5 6 0 0 0
l2=hour	-5 -8 13 0 0 0
l2=i	0 9 -7 0 0 0
l2=if	0 11 -9 0 0 0
l2=in	1 2 -5 -13 8 0
l2=interview	0 -9 2 0 8 0
l2=is	7 17 -21 6 -10 0
l2=it	-12 15 -3 -1 -3 0
l2=its	0 -5 0 6 0 0
l2=late	-6 -3 12 0 -6 0
l2=law	0 12 -12 0 0 0
l2=leader	7 6 -10 0 -8 0
l2=letter	0 8 -6 0 0 0
l2=level	0 0 -6 0 0 3
l2=link	8 -6 -7 0 0 4
l2=lisbon	0 -33 35 0 0 0
l2=live	0 8 -8 0 0 0
l2=lumpur	-4 -1 7 -1 0 0
l2=madrid	0 -8 11 0 0 0
l2=make	10 -3 -5 0 0 0
l2=me	0 -6 8 0 0 0
l2=meet	-3 15 -12 -5 0 0
l2=midnight	0 -12 14 0 0 0
l2=minute	0 10 -10 0 0 0
l2=mombasa	0 -15 15 0 0 0
l2=monday	-7 5 -2 0 0 0
l2=month	7 -4 -1 0 0 0
l2=mr	0 5 -6 0 0 0
l2=next	0 -8 10 0 0 0
l2=no	0 -4 7 0 0 0
l2=noon	0 7 -7 0 0 0
l2=note	0 6 -5 0 0 0
l2=notice	0 -6 6 0 0 0
l2=off	-2 -4 9 0 0 0
l2=oil	0 -5 6 0 0 0
l2=on	15 -19 12 -7 -1 0
l2=only	0 6 -5 0 0 0
l2=open	0 10 -9 0 0 0
l2=order	-1 19 -15 0 0 0
l2=other	6 -3 -6 0 4 0
l2=our	0 -13 15 0 0 0
l2=out	-6 28 -17 -3 -2 0
l2=over	-1 -7 10 0 0 0
l2=own	0 -7 8 0 0 0
l2=pari	0 -11 13 0 0 0
l2=party	0 -3 6 0 0 0
l2=past	0 -6 6 0 0 0
l2=pay	0 7 -4 0 0 0
l2=plan	-1 -8 7 0 5 0
l2=point	-5 7 0 0 0 0
l2=post	-4 -10 14 0 0 0
l2=prepare	0 -2 6 -1 0 0
l2=press	11 -11 0 0 0 0
l2=prolonged	0 6 -4 0 0 0
l2=promise	0 7 -6 0 0 0
l2=propose	0 15 -14 0 0 0
l2=published	0 15 -12 0 0 0
l2=put	-1 9 -6 0 0 0
l2=reach	0 12 -15 0 0 0
l2=receive	0 6 -4 0 0 0
l2=release	25 -14 -18 0 0 0
l2=report	0 -19 21 0 0 0
l2=reporter	-4 -8 13 0 0 0
l2=round	-1 12 -10 1 -2 0
l2=run	0 12 -9 0 0 0
l2=samarkand	0 -26 26 0 0 0
l2=saturday	0 14 -12 0 0 0
l2=say	-1 3 0 1 -16 0
l2=see	0 13 -12 0 0 0
l2=set	10 -5 -1 0 0 0
l2=sheet	-2 6 -2 0 0 0
l2=side	1 9 -11 0 -2 0
l2=sign	-4 -4 8 0 0 0
l2=since	0 -6 8 0 0 0
l2=sit	0 8 -6 0 0 0
l2=so	-4 15 -7 0 0 0
l2=speak	1 5 -7 0 -1 0
l2=spoke	0 0 -5 0 6 0
l2=spoken	-10 13 0 0 0 0
l2=start	0 23 -20 0 0 0
l2=stay	0 -12 13 0 0 0
l2=still	0 7 -5 0 0 0
l2=stop	0 12 -11 0 0 0
l2=summit	0 -8 8 0 0 0
l2=sunday	-2 -5 8 0 0 0
l2=table	0 -13 14 0 0 0
l2=take	8 -18 13 0 0 0
l2=talk	15 -10 2 0 -3 0
l2=tariff	-3 22 -15 0 0 0
l2=telephone	7 0 -10 0 0 0
l2=television	0 12 -11 0 0 0
l2=tell	0 10 -6 0 0 0
l2=text	0 -11 13 0 0 0
l2=that	-4 11 -8 3 -5 0
l2=the	9 -11 0 6 3 -1
l2=their	-5 4 -2 -6 7 0
l2=them	-2 8 -18 -1 11 0
l2=then	-1 11 -6 0 0 0
l2=there	-2 -27 17 8 9 0
l2=they	0 -11 16 -6 0 0
l2=through	0 8 -5 0 0 0
l2=thursday	0 0 -5 0 9 0
l2=time	0 -8 9 0 0 0
l2=to	5 0 -1 -12 2 0
l2=trade	0 11 -8 0 0 0
l2=travel	0 -3 -3 0 9 0
l2=tuesday	-6 0 3 0 0 0
l2=turnberry	0 -13 16 0 0 0
l2=two	0 14 -9 -6 0 0
l2=until	0 18 -16 0 0 0
l2=up	-1 16 -18 0 6 0
l2=us	0 6 -5 0 0 0
l2=valparaíso	0 -20 21 0 0 0
l2=video	9 -11 -3 0 0 4
l2=visit	0 21 -21 0 2 0
l2=want	0 -5 8 0 0 0
l2=war	0 -7 9 0 0 0
l2=was	7 -8 2 6 -8 0
l2=way	0 6 -6 0 0 0
l2=were	10 0 -8 0 0 0
l2=what	-7 28 -21 0 0 0
l2=when	-3 -4 16 -3 -2 0
l2=where	0 -12 15 0 0 0
l2=which	-12 -1 14 0 0 0
l2=will	-3 15 -19 9 -1 0
l2=with	-4 15 -26 0 9 0
l2=would	-8 9 -6 0 0 0
l2=year	1 2 -6 0 0 0
l2=you	0 -7 8 0 0 0
l2=·	0 11 -10 0 0 0
l2=—	-7 20 -14 0 0 0
l3=&	0 16 -14 0 0 0
l3='	0 7 -5 0 0 0
l3='s	-11 12 -20 3 9 0
l3=)	0 9 -8 0 0 0
l3=,	11 -9 12 -18 -24 0
l3=.	0 -5 7 0 0 0
l3=/	-11 -3 13 0 0 0
l3=:	-18 2 11 -3 -6 0
l3=;	-5 -3 0 10 0 0
l3=<agent>	-10 0 3 -1 10 0
l3=<begin>	0 -3 8 3 -4 -14
l3=<day-ahead>	1 -17 -3 13 6 0
l3=<day-today>	-13 8 4 0 0 0
l3=<duty>	1 -17 17 0 0 0
l3=<gate>	6 2 -10 0 0 0
l3=<goods>	-22 21 -5 -1 -1 0
l3=<level-noun>	-3 7 -9 0 6 0
l3=<level>	0 -3 8 0 -2 0
l3=<money>	-1 10 -4 0 0 0
l3=<month-gone>	0 16 -16 0 0 0
l3=<name>	6 -20 24 0 -13 0
l3=<not>	-9 -3 1 -2 10 0
l3=<number>	5 -3 -2 0 8 0
l3=<office>	-1 27 -20 -3 -14 0
l3=<organisation>	-4 9 -2 0 0 0
l3=<person>	-17 6 5 -3 1 0
l3=<quality>	1 19 -16 -5 0 0
l3=<seat>	4 8 -11 0 -1 0
l3=<sender>	7 -3 -2 0 0 0
l3=<span>	-5 -1 10 0 -4 0
l3=<v-agree>	-7 2 6 -3 -6 0
l3=<v-bear>	-5 9 1 -14 -3 0
l3=<v-begin>	-1 8 -12 -8 12 0
l3=<v-buy>	0 -18 19 0 0 0
l3=<v-deny>	-3 7 -1 0 0 0
l3=<v-down>	0 10 -6 0 -3 0
l3=<v-end>	9 0 -22 8 6 0
l3=<v-impose>	-26 26 -9 2 -11 0
l3=<v-propose>	-13 17 -14 -1 2 0
l3=<v-say>	-26 6 -8 14 8 0
l3=<v-stay>	-2 3 -4 6 0 0
l3=<v-threaten>	0 -5 -2 9 0 0
l3=<v-up>	-6 14 -14 -3 6 0
l3=a	-4 7 -4 1 -3 0
l3=after	2 -2 0 -9 9 0
l3=agree	-1 6 0 0 -3 0
l3=agreement	0 0 -11 0 10 0
l3=and	5 17 -13 2 -22 0
l3=another	2 -16 14 0 0 0
l3=answer	-11 8 1 0 0 0
l3=are	7 -11 4 0 0 0
l3=at	-27 -6 22 -1 -4 0
l3=back	0 -17 20 0 0 0
l3=be	0 5 -1 -6 0 0
l3=been	-1 -13 16 0 0 0
l3=before	0 -9 12 -1 0 0
l3=begin	0 -9 6 0 3 0
l3=between	10 -6 -3 0 0 0
l3=both	5 5 0 0 -10 0
l3=broke	0 -15 17 0 0 0
l3=busan	0 -16 16 0 0 0
l3=by	15 -3 -22 0 7 4
l3=call	0 9 -6 0 0 0
l3=cape	0 -23 23 0 0 0
l3=closed	0 1 -8 6 0 0
l3=come	1 9 -8 0 -3 0
l3=could	12 -2 -7 0 0 0
l3=country	0 -3 9 0 -3 0
l3=date	0 -5 6 0 0 0
l3=deal	7 0 -5 0 0 0
l3=delegation	0 -5 6 0 0 0
l3=did	-2 10 -7 0 0 0
l3=discuss	0 6 -3 0 0 0
l3=do	0 14 -10 0 -2 0
l3=duty	4 -6 2 0 0 0
l3=each	15 -16 -2 0 4 0
l3=end	-2 4 -16 8 6 0
l3=enter	0 6 -5 0 0 0
l3=evening	0 15 -13 0 0 0
l3=expect	0 0 -9 -3 15 0
l3=extension	7 -1 -4 0 0 0
l3=for	-1 -21 26 -7 0 0
l3=framework	0 2 -12 0 10 0
l3=free	0 8 -7 0 0 0
l3=from	-3 11 -7 0 0 0
l3=geneva	0 17 -16 0 0 0
l3=given	0 9 -9 0 0 0
l3=go	0 -2 0 -1 6 0
l3=good	0 8 -4 0 0 0
l3=had	-9 7 2 -2 -3 0
l3=half	15 -13 -1 0 0 0
l3=has	-6 23 -15 0 0 0
l3=have	-11 3 -7 0 15 0
l3=he	2 -4 0 13 -13 0
l3=his	0 -10 8 0 3 0
l3=hold	0 -8 5 6 0 0
l3=home	0 15 -14 0 0 0
l3=i	0 -11 13 0 0 0
l3=in	-44 -24 41 0 -1 -2
l3=into	0 17 -23 4 0 0
l3=is	0 22 -14 -4 -7 0
l3=it	16 3 -28 8 0 0
l3=its	-2 -1 -5 10 0 0
l3=last	-1 8 -3 0 0 0
l3=leader	-10 9 -9 0 9 0
l3=leave	0 -5 6 0 0 0
l3=lifeng	0 0 7 -2 0 0
l3=lose	13 -10 -1 0 0 0
l3=make	0 6 -1 -2 0 0
l3=may	-5 9 0 0 0 0
l3=me	6 -4 0 0 0 0
l3=meet	0 -5 13 -7 -3 0
l3=minute	0 7 -7 0 0 0
l3=morning	0 15 -14 0 0 0
l3=mr	-1 -9 6 6 0 0
l3=new	-1 -16 19 0 0 0
l3=next	-2 17 -25 6 0 0
l3=no	0 5 -7 0 0 0
l3=not	-8 0 -10 0 10 0
l3=nothing	0 -14 14 0 0 0
l3=now	0 6 -3 0 0 0
l3=of	-18 -16 26 0 0 0
l3=on	-15 5 5 -7 2 0
l3=one	0 -6 7 0 0 0
l3=open	0 6 -4 0 0 0
l3=order	0 -17 18 0 0 0
l3=originating	0 -6 7 0 0 0
l3=out	9 -2 -7 0 0 0
l3=own	0 -8 0 0 8 0
l3=paper	0 7 -6 0 0 0
l3=plan	0 6 1 0 -8 0
l3=port	-3 10 -3 0 0 0
l3=prepare	0 -11 8 2 0 0
l3=president	2 3 -13 -1 8 0
l3=press	24 -33 14 0 0 0
l3=prolonged	0 -5 6 0 0 0
l3=put	2 8 -12 0 0 0
l3=raise	0 6 -5 0 0 0
l3=reach	0 -6 6 0 0 0
l3=readout	-8 9 0 0 0 0
l3=report	-1 -11 13 0 0 0
l3=rise	0 17 -14 0 0 0
l3=round	0 -3 6 -1 0 0
l3=run	0 7 -5 0 0 0
l3=salmon	0 -9 9 0 0 0
l3=same	0 -10 12 0 0 0
l3=say	-11 2 -11 12 1 0
l3=second	-5 12 -5 0 0 0
l3=see	0 14 -11 0 0 0
l3=sheet	0 11 -9 0 0 0
l3=sign	-1 -1 6 0 0 0
l3=sit	0 5 -8 3 0 0
l3=social	0 10 -9 0 0 0
l3=speak	13 -11 0 0 0 0
l3=spoke	-1 -6 0 0 8 0
l3=state	5 10 -17 0 5 0
l3=take	-1 19 -20 0 5 0
l3=talk	-5 10 -8 4 0 0
l3=tariff	-1 -13 16 0 0 0
l3=team	0 10 -6 0 -1 0
l3=telephone	28 -20 -11 0 0 0
l3=television	0 -7 2 0 8 0
l3=tell	-13 -4 17 0 0 0
l3=that	6 -5 7 -6 -13 0
l3=the	0 2 -9 -11 23 0
l3=their	5 -9 3 0 0 2
l3=they	-5 0 0 8 -3 0
l3=thi	0 -18 19 0 0 0
l3=third	0 -12 16 -2 0 0
l3=three	0 30 -28 0 0 0
l3=tiktok	0 11 -11 0 0 0
l3=time	0 11 -10 0 0 0
l3=to	-10 8 -3 -9 8 0
l3=town	0 -6 7 0 0 0
l3=truce	0 -11 13 0 0 0
l3=trump	3 -6 3 0 0 0
l3=two	7 -4 -4 3 -1 0
l3=up	9 -15 5 0 0 0
l3=very	-7 10 0 0 0 0
l3=video	13 -3 -19 0 0 3
l3=was	-5 6 1 -11 -3 0
l3=were	0 11 -11 0 0 0
l3=what	-3 -10 14 0 0 0
l3=with	8 -13 4 -2 5 0
l3=would	13 -13 -11 17 0 0
l3=your	0 6 -4 0 0 0
l3=·	-1 24 -21 0 0 0
l4="	-2 24 -18 0 -4 0
l4=&	-2 -6 9 0 0 0
l4=)	0 -8 0 8 0 0
l4=,	5 -15 20 2 -27 0
l4=.	-4 -3 8 0 0 0
l4=/	0 6 -4 0 0 0
l4=:	-11 -15 14 -3 14 0
l4=;	11 -7 0 0 0 0
l4=<agent>	-9 23 -23 5 0 0
l4=<begin>	11 -1 4 -2 -7 -20
l4=<day-ahead>	0 -1 7 0 -1 0
l4=<day-gone>	0 -7 11 0 -4 0
l4=<day-today>	-3 7 0 -2 0 0
l4=<duty>	7 -7 1 0 0 0
l4=<gate>	-8 -3 11 0 0 0
l4=<goods>	15 -7 4 -3 -9 0
l4=<level>	-3 21 -16 0 0 0
l4=<month-ahead>	0 -9 10 0 0 0
l4=<month-gone>	4 7 -12 0 0 0
l4=<name>	-20 -13 21 -12 8 0
l4=<not>	0 19 -16 0 -3 0
l4=<number>	8 -8 5 0 -4 0
l4=<office>	8 -11 6 -1 0 0
l4=<organisation>	10 -14 10 -2 0 0
l4=<person>	-6 -14 1 15 16 0
l4=<seat>	-9 9 0 -7 0 0
l4=<sender>	0 8 -3 0 0 0
l4=<span>	7 -24 21 0 -4 0
l4=<v-agree>	9 13 -11 0 -10 0
l4=<v-bear>	9 0 -14 3 7 0
l4=<v-begin>	-9 0 7 1 -11 0
l4=<v-deny>	-2 8 -3 0 0 0
l4=<v-down>	0 -13 18 0 -3 0
l4=<v-end>	-2 -4 11 -4 -1 0
l4=<v-impose>	7 4 -1 -2 -14 0
l4=<v-propose>	5 4 -7 -5 -4 1
l4=<v-say>	-1 11 -6 -14 7 0
l4=<v-sell>	-13 5 8 0 0 0
l4=<v-stay>	7 -6 1 -1 -1 1
l4=<v-suspend>	13 0 -4 0 0 0
l4=<v-target>	-3 16 -13 0 0 0
l4=<v-up>	-8 -7 13 3 -5 0
l4=a	-20 3 2 -6 12 0
l4=after	8 6 -11 -3 0 0
l4=again	0 -25 13 13 0 0
l4=agree	6 1 -4 0 -4 0
l4=agreement	0 16 -13 0 0 0
l4=an	0 14 -8 0 0 0
l4=and	-21 0 17 -2 -9 0
l4=approve	0 -13 13 0 0 0
l4=are	-1 11 -7 0 -3 0
l4=arrangement	0 -21 21 0 0 0
l4=as	-1 10 -6 0 0 0
l4=at	-11 -2 -10 -3 23 3
l4=back	-1 23 -20 0 0 0
l4=been	0 13 -8 0 -1 0
l4=before	11 9 -16 -1 -6 0
l4=between	0 -13 14 0 0 0
l4=both	-11 6 0 0 3 0
l4=busan	0 -3 6 0 0 0
l4=by	4 10 -26 0 1 3
l4=call	15 -11 -1 0 0 0
l4=car	11 -10 0 0 0 0
l4=close	0 -19 22 0 0 0
l4=closed	0 10 -8 0 0 0
l4=come	0 -9 12 0 -2 0
l4=commerce	0 13 -9 0 0 0
l4=conclude	3 2 -7 0 0 0
l4=conference	-13 21 -13 -1 0 0
l4=could	0 8 -9 0 0 0
l4=country	0 15 -11 0 0 0
l4=day	7 -16 1 6 0 0
l4=deal	-5 29 -22 0 -5 0
l4=delegation	0 9 -7 0 0 0
l4=discuss	-4 8 1 0 -6 0
l4=done	0 9 -8 0 0 0
l4=down	0 -5 9 0 -3 0
l4=due	0 -13 13 0 2 0
l4=earth	0 -8 0 0 10 0
l4=end	0 -9 14 -2 0 0
l4=evening	6 -16 12 0 0 0
l4=expire	0 7 -5 0 0 0
l4=extension	0 10 -9 0 0 0
l4=fact	0 11 -9 0 0 0
l4=fall	0 6 -3 0 0 0
l4=first	0 -6 8 0 0 0
l4=flew	0 16 -15 0 0 0
l4=fly	0 23 -21 0 0 0
l4=for	12 3 -15 0 0 0
l4=fourth	0 10 -9 0 0 0
l4=from	2 15 -17 0 0 0
l4=geneva	0 11 -10 0 0 0
l4=go	-3 6 -2 4 -4 0
l4=good	0 -3 6 0 0 0
l4=had	-22 9 -5 -1 13 0
l4=hand	0 -16 18 0 0 0
l4=has	0 -7 11 0 0 0
l4=have	-5 11 -5 0 0 0
l4=he	-15 17 -12 -15 11 0
l4=his	0 -6 0 0 6 0
l4=hold	17 -12 1 0 0 0
l4=house	6 -20 13 0 0 0
l4=in	-8 8 2 0 -13 0
l4=invest	0 7 -1 0 0 0
l4=is	2 6 -13 -1 6 0
l4=it	1 18 -15 -10 -6 0
l4=its	0 18 -15 0 0 0
l4=joint	0 -12 15 0 0 0
l4=land	0 22 -21 0 0 0
l4=make	-6 -1 7 0 0 0
l4=matter	0 -7 2 0 0 5
l4=meet	0 -17 9 7 5 0
l4=ministry	0 0 -12 10 0 0
l4=minute	0 -10 11 0 0 0
l4=mr	8 -17 10 0 0 0
l4=next	0 -9 12 0 0 0
l4=no	0 7 -2 0 -2 0
l4=not	0 10 -8 0 0 0
l4=now	4 -15 10 0 0 0
l4=of	12 0 -1 -1 -7 0
l4=off	0 6 -5 0 0 0
l4=oil	0 8 0 0 -3 0
l4=old	0 -18 18 0 0 0
l4=on	-1 9 -9 6 -12 0
l4=one	0 0 -1 0 6 0
l4=open	0 -12 12 0 0 0
l4=or	0 -7 8 0 0 0
l4=our	-1 30 -27 0 0 0
l4=out	0 17 -20 0 6 0
l4=plan	3 -10 7 0 0 0
l4=post	0 -15 16 0 0 0
l4=president	14 -13 3 0 -3 0
l4=published	0 16 -15 0 0 0
l4=put	0 -5 8 0 0 0
l4=question	0 6 -4 0 0 0
l4=raise	0 -8 9 0 0 0
l4=reach	0 -5 7 0 0 0
l4=readout	9 -25 19 0 0 0
l4=report	0 17 -16 0 0 0
l4=reporter	-4 17 -12 0 0 0
l4=result	0 -11 8 0 2 0
l4=round	0 7 -4 -2 0 0
l4=rule	-2 6 0 0 0 0
l4=say	-13 0 4 -10 7 0
l4=see	0 9 -7 0 0 0
l4=sell	-5 6 0 0 0 0
l4=should	0 7 -7 0 0 0
l4=side	-2 12 -6 0 0 0
l4=sign	-3 22 -18 0 0 0
l4=sit	0 -12 14 0 0 0
l4=soybean	13 -12 0 0 0 0
l4=speak	-5 6 0 0 0 0
l4=state	0 11 -15 0 3 0
l4=statement	-3 -10 14 0 0 0
l4=stay	-2 16 -13 0 0 0
l4=strike	0 -6 7 0 0 0
l4=suspension	0 10 -10 0 0 0
l4=talk	-7 -1 1 6 0 0
l4=tariff	6 -3 0 0 0 0
l4=tell	11 1 -24 0 0 0
l4=that	7 4 -22 12 0 0
l4=the	0 7 -9 2 -4 -2
l4=their	-7 -5 9 0 0 3
l4=them	0 -19 21 0 0 0
l4=there	-3 5 -8 8 -2 0
l4=they	-1 22 -18 -1 -2 0
l4=three	0 11 -10 0 0 0
l4=time	1 4 -6 0 0 0
l4=to	0 0 9 -9 -8 0
l4=trade	16 7 -25 -1 0 0
l4=truce	-1 14 -9 0 0 0
l4=two	5 3 -9 -8 0 3
l4=under	0 -10 10 0 0 0
l4=up	-5 -11 12 3 0 0
l4=visit	-2 -15 20 0 0 0
l4=was	-13 -27 38 -5 0 0
l4=we	-9 -14 17 4 0 0
l4=week	0 -17 13 0 0 0
l4=were	0 10 -9 0 0 0
l4=what	0 -39 39 0 2 0
l4=when	0 -10 0 6 0 0
l4=where	-3 0 -12 7 9 0
l4=which	-4 -5 11 0 0 0
l4=will	9 10 -14 -8 0 0
l4=with	0 0 -13 3 8 0
l4=would	4 4 -7 -3 1 0
l4=year	0 11 -11 0 0 0
l4=york	0 6 -5 0 0 0
l4=you	12 -14 1 0 0 0
l4=—	-17 11 3 0 0 0
l=" the	4 0 -6 0 0 0
l='s <organisation>	11 -8 -2 0 0 0
l=, a	0 -10 13 0 0 0
l=, by	-6 7 0 0 0 0
l=, friday	0 -12 13 0 0 0
l=, from	-1 -3 6 0 0 0
l=, in	0 -15 0 12 5 0
l=, on	-3 -19 16 10 0 0
l=, since	0 6 -4 0 0 0
l=, the	0 -5 6 0 0 0
l=, thursday	-1 24 -21 0 0 0
l=, to	0 -11 14 0 0 0
l=, tuesday	12 0 -16 0 0 0
l=, until	0 -6 8 0 0 0
l=, wednesday	-2 -7 9 0 0 0
l=, which	8 -1 -7 0 0 0
l=, who	6 -17 10 0 0 0
l=- <name>	0 13 -12 0 0 0
l=: <number>	5 5 -15 0 0 0
l=: from	0 -6 7 0 0 0
l=<begin> <begin>	1 2 0 0 -11 -1
l=<begin> <person>	-8 -3 14 -9 0 0
l=<begin> earlier	0 7 -6 0 0 0
l=<begin> first	0 -17 17 0 0 0
l=<begin> from	9 -5 0 0 0 0
l=<begin> he	-1 -7 11 0 0 0
l=<begin> in	0 14 -8 0 0 0
l=<begin> it	-2 15 -11 0 0 0
l=<begin> next	0 17 -12 -3 0 0
l=<begin> on	-9 2 -5 17 -2 0
l=<begin> published	0 -7 7 0 0 0
l=<begin> saturday	0 15 -14 0 0 0
l=<begin> second	0 -30 31 0 0 0
l=<begin> since	0 13 -9 0 0 0
l=<begin> the	-6 -13 16 4 -7 0
l=<begin> they	0 -12 5 7 0 0
l=<begin> thursday	-1 -13 15 0 0 0
l=<begin> tuesday	-7 -8 12 0 0 0
l=<begin> wednesday	0 -12 14 0 0 0
l=<day-ahead> in	0 -1 -6 0 9 0
l=<day-gone> 's	-10 0 2 -1 6 0
l=<day-gone> ,	0 -4 6 0 0 0
l=<day-gone> and	0 -7 7 0 0 0
l=<day-today> (	0 8 -7 0 0 0
l=<level> from	-1 13 -7 0 0 0
l=<level> on	8 6 -20 0 0 0
l=<name> 's	0 16 -15 0 0 0
l=<name> ,	2 -8 5 0 0 0
l=<name> on	-9 -2 -11 11 15 0
l=<name> to	0 11 -9 0 0 0
l=<number> ,	17 -13 -7 0 0 0
l=<number> from	0 -12 12 0 0 0
l=<number> on	-1 8 -4 0 0 0
l=<office> ,	0 13 -14 0 0 0
l=<office> have	0 -9 10 0 0 0
l=<office> on	-7 3 3 0 0 0
l=<organisation> ,	-2 -41 43 0 0 0
l=<organisation> has	0 9 -8 0 0 0
l=<organisation> on	0 29 -26 0 0 0
l=<person> 's	1 8 -3 -3 -5 0
l=<person> :	-1 -6 10 0 0 0
l=<person> by	11 -9 0 0 0 0
l=<person> in	0 -1 -6 6 1 0
l=<person> on	5 -9 4 0 -1 0
l=<person> say	0 7 -4 0 0 0
l=<person> to	-1 22 -25 0 0 0
l=<person> will	0 7 -10 2 0 0
l=<person> would	9 -1 -9 -1 5 0
l=<quality> good	0 -9 10 0 0 0
l=<seat> ,	9 -4 0 0 -3 0
l=<seat> for	0 9 -9 0 0 0
l=<seat> on	-9 10 -4 -5 0 0
l=<seat> ·	0 7 -6 0 0 0
l=<span> from	0 20 -16 0 0 0
l=<span> of	-1 -30 21 0 10 0
l=a <organisation>	0 -6 6 0 0 0
l=a fourth	0 6 -3 0 0 0
l=a further	0 -8 4 4 0 0
l=a new	0 -9 10 0 0 0
l=a second	0 6 -2 -3 0 0
l=a state	-2 -18 24 0 -2 0
l=a technical	0 8 -7 0 0 0
l=a telephone	7 -3 0 0 0 0
l=a third	-5 15 -18 5 0 0
l=a video	10 -7 0 0 0 0
l=about the	-3 8 -1 0 0 0
l=after <number>	0 -7 7 0 0 0
l=after the	2 8 -8 0 0 0
l=again on	5 7 -13 0 0 0
l=agree on	0 -10 10 0 0 0
l=agreement on	0 16 -11 0 0 0
l=alexandria on	0 20 -19 0 0 0
l=and <name>	0 -9 10 0 0 0
l=and <person>	-6 -19 20 -1 1 0
l=and on	7 3 -12 0 0 0
l=and the	-1 -7 7 0 1 0
l=announce on	-4 12 -11 0 0 0
l=are to	3 -20 16 -3 0 0
l=as of	6 5 -19 0 0 0
l=ask for	0 6 -5 0 0 0
l=at <number>	15 -12 0 0 0 0
l=at the	-1 40 -26 -3 -17 0
l=back on	0 -5 6 0 0 0
l=before the	-10 26 -23 3 0 0
l=begin on	-4 7 -5 8 -7 0
l=by the	-4 13 -6 0 0 0
l=by video	-3 -2 -1 0 7 2
l=call ,	-5 6 0 0 0 0
l=call on	20 -16 -4 0 0 0
l=capital on	0 -8 10 0 0 0
l=change on	0 7 -6 0 0 0
l=closed on	0 -7 10 0 0 0
l=confirm on	10 -5 -5 0 0 0
l=date :	0 6 -4 0 0 0
l=day ,	0 11 -10 0 0 0
l=day of	0 -25 25 0 0 0
l=described the	0 8 -7 0 0 0
l=down on	0 -6 6 0 0 0
l=due on	0 8 -6 0 0 0
l=duty on	0 -14 14 0 0 0
l=early as	0 7 -7 0 0 0
l=effect on	-1 16 -12 0 0 0
l=end on	-7 9 0 -5 -1 0
l=expect to	9 0 -2 5 -13 0
l=expire on	0 20 -16 0 0 0
l=extension on	0 8 -8 0 0 0
l=for a	-4 8 -1 0 0 0
l=for further	0 6 -2 0 0 0
l=force since	0 12 -10 0 0 0
l=friday ,	4 0 -7 0 0 0
l=from the	0 -21 22 0 0 0
l=geneva on	-9 -13 21 0 0 0
l=go on	0 25 -23 0 0 0
l=go to	0 0 -10 4 5 0
l=had not	-8 10 0 0 0 0
l=halifax on	0 -7 8 0 0 0
l=happen on	0 8 -7 0 0 0
l=have end	0 9 -7 0 0 0
l=have until	0 -14 15 0 0 0
l=he had	9 -2 -4 0 0 0
l=he would	2 -10 3 0 4 0
l=if the	0 8 -7 0 0 0
l=in <name>	0 14 -25 0 8 0
l=in <seat>	-4 -7 12 0 -2 0
l=in a	13 -10 0 0 0 0
l=in geneva	0 10 -7 0 -1 0
l=in on	0 7 -7 0 0 0
l=in stockholm	0 -5 6 0 0 0
l=in the	-1 -3 0 -3 9 0
l=interview on	0 -11 5 0 8 0
l=is <level>	-1 -8 10 0 0 0
l=is on	0 14 -13 0 0 0
l=is to	-2 -4 6 8 -8 0
l=it on	-6 18 -11 0 0 0
l=last until	0 -4 6 0 0 0
l=late on	-2 -9 16 0 -5 0
l=law on	0 11 -11 0 0 0
l=link on	8 -6 -7 0 0 4
l=lisbon on	0 -4 6 0 0 0
l=london ,	0 6 -5 0 0 0
l=lumpur on	-4 -17 22 -1 0 0
l=madrid ,	0 -6 8 0 0 0
l=meet on	0 13 -10 -6 2 0
l=midnight on	0 -12 14 0 0 0
l=monday ,	-7 5 -2 0 0 0
l=mr <person>	0 5 -6 0 0 0
l=new on	0 9 -8 0 0 0
l=noon on	0 7 -7 0 0 0
l=note ,	0 8 -7 0 0 0
l=of <name>	0 -15 14 0 0 0
l=of a	-1 -4 0 7 0 0
l=of tariff	0 -15 16 0 0 0
l=of the	-1 7 -3 0 0 0
l=off on	0 -5 6 0 0 0
l=on <day-ahead>	0 7 -6 0 0 0
l=on television	0 -6 7 0 0 0
l=on the	22 -26 12 0 -2 0
l=on to	0 7 -6 0 0 0
l=on until	0 -8 11 0 0 0
l=one on	0 -5 6 0 0 0
l=order of	0 6 -3 0 0 0
l=order on	0 11 -9 0 0 0
l=other in	0 -4 0 0 7 0
l=out on	0 18 -16 0 0 0
l=plan for	-1 7 -2 0 -1 0
l=prepare the	0 -4 7 0 0 0
l=published on	0 14 -11 0 0 0
l=reach on	4 7 -13 0 0 0
l=reporter on	-3 -10 14 0 0 0
l=resume on	0 -7 3 5 0 0
l=round of	0 15 -15 5 -1 0
l=round on	0 10 -6 -3 0 0
l=run until	0 7 -6 0 0 0
l=saturday ,	0 14 -12 0 0 0
l=say on	1 1 3 -8 -11 0
l=say the	-3 -16 22 -3 0 0
l=set for	10 -5 -1 0 0 0
l=sheet of	0 -5 7 0 0 0
l=sheet on	0 8 -7 0 0 0
l=sign on	0 -9 10 0 0 0
l=speak by	-4 9 -2 0 0 0
l=speak on	13 -9 0 0 0 0
l=spoke by	4 -10 -1 0 6 0
l=spoken by	-10 13 0 0 0 0
l=start on	0 23 -20 0 0 0
l=stockholm on	0 -12 15 0 0 0
l=sunday ,	-2 -5 8 0 0 0
l=table on	0 -11 11 0 0 0
l=take effect	0 -7 9 0 0 0
l=talk on	0 6 -1 -2 -2 0
l=tariff on	0 6 -5 0 0 0
l=telephone on	9 -2 -8 0 0 0
l=television on	0 9 -8 0 0 0
l=that the	-6 4 -2 5 -4 0
l=that they	0 -13 15 0 0 0
l=the <office>	-2 8 -2 0 0 0
l=the <organisation>	0 16 -13 0 0 0
l=the <seat>	-4 6 -2 0 0 0
l=the first	0 17 -15 0 0 0
l=the fourth	5 0 -10 8 0 0
l=the next	4 0 -10 12 -3 0
l=the president	0 -9 1 0 6 0
l=the second	0 17 -13 -6 0 0
l=the seventh	0 6 -5 0 0 0
l=the state	0 4 -7 0 1 0
l=the third	5 -22 16 0 0 0
l=the two	0 -11 4 6 0 0
l=their fourth	8 2 -13 0 0 0
l=their third	-7 20 -11 0 0 0
l=there are	0 0 -11 11 0 0
l=there on	0 -22 15 0 10 0
l=thursday ,	0 0 -5 0 9 0
l=to <seat>	13 0 -10 0 0 0
l=to see	0 -14 7 0 4 0
l=to the	-1 12 -12 -2 3 0
l=travel to	0 -3 -3 0 9 0
l=truce on	0 -14 14 0 0 0
l=tuesday ,	-6 0 3 0 0 0
l=two president	0 6 -5 0 0 0
l=until the	0 9 -8 0 0 0
l=up on	0 6 -10 0 6 0
l=video on	9 -11 -3 0 0 4
l=war in	0 -7 9 0 0 0
l=was the	0 -6 10 0 0 0
l=we shall	0 6 -2 0 0 0
l=week ,	6 -9 2 0 0 0
l=week of	0 17 -15 0 0 0
l=when they	0 -6 5 0 0 0
l=— monday	0 -9 10 0 0 0
lead="	-24 28 -1 -6 -9 0
lead=)	-1 -29 26 8 0 0
lead=*	0 10 -7 0 0 0
lead=,	2 3 0 1 -6 -12
lead=-	5 8 -13 3 -1 0
lead=1	-6 17 -13 0 0 0
lead=11	23 -17 -1 0 0 0
lead=12	-8 41 -35 0 0 0
lead=13	0 27 -24 0 0 0
lead=14	-8 -29 32 0 0 0
lead=15	0 -17 19 0 0 0
lead=16	0 -18 20 0 0 0
lead=18	-1 14 -10 0 0 0
lead=19	17 3 -32 0 0 0
lead=2	-2 30 -26 0 0 0
lead=20	0 18 -15 0 0 0
lead=21	0 12 -9 0 0 0
lead=22	0 -14 15 0 0 0
lead=23	24 -35 16 0 0 0
lead=24	-4 -8 11 0 0 0
lead=25	0 12 -9 0 0 0
lead=28	-2 27 -23 0 0 0
lead=29	-1 28 -25 0 0 0
lead=3	0 -6 7 0 0 0
lead=30	-7 3 0 0 0 0
lead=31	0 13 -11 0 0 0
lead=4	23 -23 0 0 0 0
lead=5	-1 16 -12 0 0 0
lead=6	-9 24 -15 0 0 0
lead=7	-1 22 -19 0 0 0
lead=8	-5 -4 8 0 0 0
lead=9	0 20 -18 0 0 0
lead=:	3 -4 -6 -2 21 -1
lead=;	1 -12 7 10 -3 0
lead=a	-1 -12 21 -18 1 0
lead=according	0 9 -8 0 0 0
lead=after	2 -14 18 -7 -4 0
lead=all	0 7 -7 0 0 0
lead=also	0 -17 18 0 0 0
lead=american	0 -5 7 0 0 0
lead=an	3 9 -13 0 0 0
lead=and	-16 0 -10 13 10 0
lead=april	0 16 -13 0 0 0
lead=as	0 -10 7 -2 7 0
lead=august	-2 24 -20 0 0 0
lead=because	0 -6 8 0 0 0
lead=before	-5 0 4 0 -6 0
lead=beijing	0 10 -8 0 0 0
lead=bessent	0 5 -8 15 -15 0
lead=both	13 8 -17 0 0 0
lead=brazil	-3 9 -3 0 0 0
lead=britain	0 6 -1 0 0 0
lead=british	11 -11 0 0 0 0
lead=by	-15 21 -4 0 0 0
lead=call	-4 7 0 0 0 0
lead=canada	0 -6 7 0 0 0
lead=chile	0 -12 13 0 0 0
lead=china	-15 15 0 -6 0 0
lead=chinese	0 14 -11 0 0 0
lead=commerce	-1 8 -4 0 0 0
lead=consultations	7 0 -2 0 0 0
lead=december	0 -18 19 0 0 0
lead=delegations	0 7 -15 7 0 0
lead=donald	8 -12 7 0 0 0
lead=earlier	0 -4 -4 0 12 0
lead=export	0 -10 -1 12 0 0
lead=february	0 20 -19 0 0 0
lead=first	0 -12 13 0 0 0
lead=for	0 20 -18 0 0 0
lead=four	0 -7 8 0 0 0
lead=fourth	0 -16 17 0 0 0
lead=friday	-5 21 -18 0 0 0
lead=from	7 2 -8 0 0 0
lead=guest	0 16 -16 0 0 0
lead=he	-1 -9 10 -2 0 0
lead=his	0 -11 2 0 8 0
lead=in	3 21 -15 -7 -5 0
lead=india	0 10 -7 0 0 0
lead=indonesia	0 11 -11 0 0 0
lead=it	16 6 -6 -20 -8 -1
lead=january	0 17 -15 0 0 0
lead=jordan	0 -5 7 0 0 0
lead=july	-2 -6 9 0 0 0
lead=june	2 -19 16 0 0 0
lead=kenya	0 9 -8 0 0 0
lead=last	-3 22 -15 0 0 0
lead=march	0 -6 7 0 0 0
lead=may	0 6 -4 0 0 0
lead=minister	5 -35 36 -2 0 0
lead=ministers	0 -23 23 0 0 0
lead=monday	-8 3 0 0 0 0
lead=mr	-8 -14 21 -8 3 0
lead=negotiators	0 -11 20 0 -7 0
lead=neither	-7 0 8 0 0 0
lead=next	0 20 -15 -4 0 0
lead=nothing	0 -11 12 0 0 0
lead=november	-10 41 -33 0 0 0
lead=october	11 -4 -5 0 0 0
lead=officials	-4 -11 19 0 0 0
lead=on	7 -1 -7 14 -8 0
lead=president	7 3 -4 -14 0 0
lead=presidents	2 0 -9 0 5 0
lead=prime	0 6 -4 0 0 0
lead=published	0 -6 7 0 0 0
lead=readout	-24 27 -3 0 0 0
lead=round	0 8 -6 0 0 0
lead=second	0 -22 24 0 0 0
lead=see	0 19 -17 0 0 0
lead=september	-2 -18 20 0 0 0
lead=since	-1 27 -23 0 0 0
lead=so	-2 -20 26 0 0 0
lead=state	0 -7 7 0 0 0
lead=swiss	5 1 -7 0 0 0
lead=talks	6 9 -13 0 -3 0
lead=that	0 -5 -4 1 4 10
lead=the	2 -14 14 4 -21 2
lead=their	0 7 -5 0 0 0
lead=then	1 -11 10 0 0 0
lead=there	2 8 -14 0 0 0
lead=they	5 -14 12 8 -16 0
lead=third	0 11 -10 0 0 0
lead=thursday	-9 -12 17 0 0 0
lead=today	-8 0 5 0 0 0
lead=tomorrow	-3 -9 13 0 0 0
lead=trade	-11 -25 30 6 -1 0
lead=treasury	-12 -4 24 -28 0 0
lead=trump	-16 11 5 -19 -2 0
lead=tuesday	-14 -19 24 0 0 0
lead=turkish	7 -7 0 0 0 0
lead=two	0 9 -7 0 0 0
lead=u.s.	-1 17 -12 0 0 0
lead=under	0 -6 7 0 0 0
lead=unless	0 8 -6 0 0 0
lead=until	0 11 -8 0 0 0
lead=us	14 6 -12 0 -8 0
lead=we	-9 -15 24 -1 -1 0
lead=wednesday	-6 -4 7 0 0 0
lead=what	4 -6 6 -2 -1 0
lead=when	1 -13 1 -10 15 0
lead=where	-8 -4 0 0 11 0
lead=which	-9 -9 21 -1 -2 0
lead=while	0 11 -10 0 0 0
lead=whose	0 13 -7 0 -3 0
lead=with	0 12 -10 0 0 0
lead=xi	-4 0 -8 -2 14 0
lead=yesterday	0 0 -12 13 0 0
lead=—	3 1 -1 0 -16 0
left:calls	65 -36 -48 -7 -1 9
left:coming	3 -31 24 8 2 -3
left:ended	6 -5 6 -2 -13 1
left:experts	-32 -2 18 -10 -13 8
left:m=arrived	0 8 -3 -1 0 0
left:m=arrives	0 11 -8 0 0 0
left:m=come	-3 9 -11 9 -6 0
left:m=comes	0 -10 3 0 9 0
left:m=conference	15 2 -12 -2 0 0
left:m=delegation	0 12 -10 0 0 0
left:m=delegations	0 -19 17 5 0 0
left:m=due	1 0 4 -7 -2 0
left:m=edition	0 12 -11 0 0 0
left:m=expected	3 3 -10 0 3 0
left:m=flies	-4 -10 3 13 0 0
left:m=go	-2 -8 6 3 0 0
left:m=goes	-1 8 -11 0 3 0
left:m=guest	0 17 -20 0 4 0
left:m=here	-3 -18 12 0 11 0
left:m=host	-1 34 -30 0 -2 0
left:m=invited	-4 14 -4 0 -6 0
left:m=land	0 6 -4 0 0 0
left:m=landed	0 14 -14 0 0 0
left:m=lunch	0 9 -8 0 0 0
left:m=meet	0 -19 7 -15 25 0
left:m=meeting	4 0 -3 5 -10 0
left:m=met	-9 -5 13 0 -10 0
left:m=negotiated	0 -6 6 0 0 0
left:m=negotiator	0 11 -10 0 0 0
left:m=negotiators	-12 4 8 -1 -9 0
left:m=parted	0 -11 12 0 0 0
left:m=received	0 -5 0 0 7 0
left:m=rose	-8 6 0 0 0 0
left:m=round	-8 0 4 0 -6 0
left:m=rounds	0 -3 6 0 0 0
left:m=sat	-1 -18 22 0 0 0
left:m=see each other	0 -5 8 0 0 0
left:m=session	0 -11 11 0 0 0
left:m=settled	2 5 -8 0 0 0
left:m=shook hands	7 -13 7 0 0 0
left:m=signed	-1 12 -4 -6 -9 0
left:m=sit	0 -11 13 3 -3 0
left:m=sitting	0 6 -5 0 0 0
left:m=stop	0 9 -7 0 0 0
left:m=talk	9 9 -18 0 -2 0
left:m=talked	1 -25 14 0 5 0
left:m=talks	2 -4 -1 9 -9 2
left:m=there	-7 -9 5 11 1 0
left:m=time	0 -4 6 0 0 0
left:m=travel	0 -1 0 -1 7 0
left:m=travels	0 -14 16 0 0 0
left:m=visit	-7 11 -10 -3 6 0
left:m=went	-2 -11 16 0 -2 0
left:m=where	-6 0 2 6 -3 0
left:meets	-13 -14 17 3 6 -6
left:running	0 -12 11 -2 0 6
left:summit	21 -25 -3 3 16 -4
left:sure	-9 -9 8 0 3 0
left:wished	-11 26 -15 -24 0 6
lll=, <name> ,	0 -7 9 0 0 0
lll=, <person> ,	-3 -9 12 0 0 0
lll=, <seat> ,	18 -12 -4 0 0 0
lll=, after a	0 -7 6 0 0 0
lll=, and from	0 -6 7 0 0 0
lll=, as of	11 -9 0 0 0 0
lll=, begin on	0 -5 6 0 0 0
lll=, friday ,	0 15 -12 0 0 0
lll=, monday ,	0 19 -18 0 0 0
lll=, on the	8 -9 1 0 0 0
lll=, say on	0 18 -14 0 0 0
lll=, sign on	0 16 -15 0 0 0
lll=, the third	0 -9 9 0 0 0
lll=, thursday ,	0 6 -4 0 0 0
lll=, tuesday ,	0 18 -17 0 0 0
lll=, wednesday ,	0 -7 7 0 0 0
lll=/ <seat> ,	-13 27 -19 0 0 0
lll=: as of	0 8 -8 0 0 0
lll=<begin> " the	4 0 -6 0 0 0
lll=<begin> <begin> <begin>	1 2 0 0 -11 -1
lll=<begin> <begin> <person>	-8 -3 14 -9 0 0
lll=<begin> <begin> earlier	0 7 -6 0 0 0
lll=<begin> <begin> first	0 -17 17 0 0 0
lll=<begin> <begin> from	9 -5 0 0 0 0
lll=<begin> <begin> he	-1 -7 11 0 0 0
lll=<begin> <begin> in	0 14 -8 0 0 0
lll=<begin> <begin> it	-2 15 -11 0 0 0
lll=<begin> <begin> next	0 17 -12 -3 0 0
lll=<begin> <begin> on	-9 2 -5 17 -2 0
lll=<begin> <begin> published	0 -7 7 0 0 0
lll=<begin> <begin> saturday	0 15 -14 0 0 0
lll=<begin> <begin> second	0 -30 31 0 0 0
lll=<begin> <begin> since	0 13 -9 0 0 0
lll=<begin> <begin> the	-6 -13 16 4 -7 0
lll=<begin> <begin> they	0 -12 5 7 0 0
lll=<begin> <begin> thursday	-1 -13 15 0 0 0
lll=<begin> <begin> tuesday	-7 -8 12 0 0 0
lll=<begin> <begin> wednesday	0 -12 14 0 0 0
lll=<begin> <name> 's	0 12 -11 0 0 0
lll=<begin> <name> ,	0 -5 6 0 0 0
lll=<begin> <organisation> ,	0 21 -20 0 0 0
lll=<begin> <person> :	0 -3 6 0 0 0
lll=<begin> <person> had	0 -12 12 0 0 0
lll=<begin> <seat> ,	10 0 -6 0 -1 0
lll=<begin> a third	0 18 -16 0 0 0
lll=<begin> as of	-2 8 -3 0 0 0
lll=<begin> friday ,	9 -1 -15 0 0 0
lll=<begin> london ,	0 6 -5 0 0 0
lll=<begin> monday ,	-3 -15 18 0 0 0
lll=<begin> sunday ,	0 -14 15 0 0 0
lll=<begin> the first	0 9 -8 0 0 0
lll=<begin> the next	6 2 -16 10 0 0
lll=<begin> thursday ,	-5 -4 7 0 0 0
lll=<begin> tuesday ,	-3 -21 23 0 0 0
lll=<begin> wednesday ,	0 14 -11 0 0 0
lll=<day-gone> that the	-1 13 -5 -1 0 0
lll=<money> in the	-1 7 -1 0 0 0
lll=<name> - <name>	0 13 -12 0 0 0
lll=<name> agree on	0 -11 10 0 0 0
lll=<name> and <name>	0 -9 10 0 0 0
lll=<name> at the	0 19 -3 0 -12 0
lll=<name> end on	0 9 -9 0 0 0
lll=<number> : <number>	5 4 -14 0 0 0
lll=<office> are to	0 0 6 0 -2 0
lll=<office> say on	-7 12 -5 0 0 0
lll=<person> , who	-15 5 2 0 1 0
lll=<person> and <person>	-8 -19 19 0 2 0
lll=<person> are to	2 -9 0 0 1 0
lll=<person> is to	0 -1 -4 12 -3 0
lll=<person> say on	0 -3 8 -3 -2 0
lll=<person> sign on	0 -6 7 0 0 0
lll=<seat> , thursday	0 20 -17 0 0 0
lll=<seat> say on	-8 15 -7 0 0 0
lll=<span> , on	0 7 -5 0 0 0
lll=after <span> of	0 -7 1 -2 11 0
lll=after a second	0 6 -6 0 0 0
lll=after a telephone	9 -8 0 0 0 0
lll=and <name> on	0 -24 25 0 0 0
lll=and <person> had	0 10 -14 4 0 0
lll=and <person> on	0 13 -15 0 -4 0
lll=and <person> will	0 5 -12 3 0 0
lll=as early as	0 7 -7 0 0 0
lll=at midnight on	0 14 -13 0 0 0
lll=at noon on	0 7 -7 0 0 0
lll=at the third	0 -3 6 0 0 0
lll=be hold on	0 -10 11 0 0 0
lll=by <person> on	-2 -3 0 0 9 0
lll=by telephone on	17 -11 -4 0 0 0
lll=by video on	9 -11 -3 0 0 4
lll=come back on	0 6 -5 0 0 0
lll=each other in	0 -4 0 0 7 0
lll=fact sheet of	0 -5 7 0 0 0
lll=fact sheet on	0 8 -7 0 0 0
lll=first round of	0 9 -6 0 0 0
lll=for <name> ,	6 0 -6 0 0 0
lll=for <name> on	0 -7 8 0 0 0
lll=for <span> from	0 11 -8 0 0 0
lll=for a state	0 -19 20 0 0 0
lll=for the fourth	0 -8 9 0 0 0
lll=go on to	0 6 -6 0 0 0
lll=go on until	0 -9 11 0 0 0
lll=he expect to	10 0 0 -1 -12 0
lll=he is to	0 -2 7 0 0 0
lll=in <name> on	-1 0 -23 13 11 0
lll=in <seat> on	-9 8 0 -2 -12 0
lll=in busan on	-3 6 -1 0 0 0
lll=in force since	0 12 -10 0 0 0
lll=in geneva on	-9 -13 21 0 0 0
lll=in halifax on	0 -7 8 0 0 0
lll=in lisbon on	0 -4 6 0 0 0
lll=in stockholm on	0 -12 15 0 0 0
lll=in the third	0 16 -16 0 0 0
lll=is set for	11 -8 0 0 0 0
lll=is the fourth	0 13 -12 0 0 0
lll=it begin on	0 11 -10 0 0 0
lll=it end on	0 13 -11 0 0 0
lll=kuala lumpur on	-4 -17 22 -1 0 0
lll=lose <level> on	13 -10 -1 0 0 0
lll=meet <person> on	0 -21 26 -4 -2 0
lll=meet again on	0 18 -17 0 0 0
lll=meet in <seat>	0 10 -9 0 0 0
lll=ministry say on	7 -7 2 0 0 0
lll=next round of	0 -7 0 7 0 0
lll=of <span> from	0 6 -6 0 0 0
lll=of the telephone	-12 12 0 0 0 0
lll=of the third	0 -10 11 0 0 0
lll=on friday ,	0 9 -7 0 0 0
lll=on saturday ,	0 6 -5 0 0 0
lll=on sunday ,	0 13 -12 0 0 0
lll=on television on	0 8 -7 0 0 0
lll=on thursday ,	3 -3 -9 0 9 0
lll=originating in the	0 -6 7 0 0 0
lll=pay <level> in	0 -5 7 0 0 0
lll=plan for the	0 10 0 0 -8 0
lll=readout of the	-8 9 0 0 0 0
lll=rise <level> on	0 7 -6 0 0 0
lll=round of trade	0 10 -9 0 0 0
lll=say on television	0 -6 8 0 0 0
lll=sign it on	0 9 -9 0 0 0
lll=take effect on	0 13 -11 0 0 0
lll=take place on	0 7 -6 0 0 0
lll=television interview on	0 -11 5 0 8 0
lll=tell <organisation> on	0 7 -7 0 0 0
lll=tell <person> on	-3 7 0 0 0 0
lll=tell reporter on	-3 -10 14 0 0 0
lll=that he would	-2 0 6 0 -1 0
lll=the <name> on	0 6 -10 0 6 0
lll=the <organisation> ,	0 -21 21 0 0 0
lll=the <organisation> on	0 17 -15 0 0 0
lll=the <person> ,	0 19 -17 0 0 0
lll=the <seat> on	4 -18 3 0 11 0
lll=the duty on	0 -5 6 0 0 0
lll=the extension on	0 8 -8 0 0 0
lll=the table on	0 -11 11 0 0 0
lll=the two <office>	1 -8 5 0 0 0
lll=the two president	0 6 -5 0 0 0
lll=the war in	0 -7 9 0 0 0
lll=the week of	0 16 -15 0 0 0
lll=third round of	0 10 -8 0 0 0
lll=to <seat> on	0 7 -5 0 0 0
lll=to end on	0 6 -4 0 0 0
lll=to last until	0 -11 12 0 0 0
lll=truce end on	0 6 -5 0 0 0
lll=video link on	7 -6 -7 0 0 4
lll=was the fifth	0 21 -21 0 0 0
lll=was the fourth	7 -6 0 0 0 0
lll=was the second	0 5 -6 0 0 0
lll=was the third	0 -13 14 0 0 0
lll=was their second	-2 8 -4 0 0 0
lll=was their third	-6 8 0 0 0 0
lll=what change on	0 6 -6 0 0 0
lll=which meet on	0 7 -6 0 0 0
lll=with <name> on	0 31 -27 0 0 0
lll=with <person> on	7 -16 9 0 0 0
lll=with <seat> on	0 15 -14 0 0 0
lll=would have end	0 6 -4 0 0 0
lll=— monday ,	0 8 -7 0 0 0
loud	22 -7 -4 -2 -3 0
lr=' in	0 -13 17 0 0 0
lr='s .	0 -3 6 0 0 0
lr='s in	0 7 -6 0 0 0
lr='s with	0 9 -13 0 7 0
lr=, (	7 -22 18 0 0 0
lr=, )	0 -12 13 0 0 0
lr=, ,	-26 -4 14 0 0 0
lr=, -	-2 -6 3 7 0 0
lr=, .	17 -17 4 -2 7 0
lr=, :	0 -21 22 0 0 0
lr=, ;	5 -10 3 0 0 0
lr=, <end>	17 -16 9 -1 0 0
lr=, in	0 -5 9 0 0 0
lr=, it	-6 9 0 0 0 0
lr=, of	-9 0 6 0 0 0
lr=, on	0 16 -16 0 0 0
lr=, —	-14 23 -10 -12 -1 0
lr=: ,	-1 -13 2 0 12 0
lr=: .	0 17 -16 0 0 0
lr=: <end>	0 30 -28 0 0 0
lr=<begin> 's	0 -32 33 0 0 0
lr=<begin> (	5 0 -9 0 0 0
lr=<begin> ,	14 -4 -4 0 0 0
lr=<begin> .	-16 10 -3 0 0 0
lr=<begin> :	0 28 -26 0 0 0
lr=<begin> <end>	8 -10 7 0 0 0
lr=<begin> <number>	-4 -18 21 0 0 0
lr=<begin> between	1 18 -19 0 0 0
lr=<begin> in	0 -24 25 0 0 0
lr=<begin> it	0 13 -10 0 0 0
lr=<begin> on	0 15 -14 -3 0 0
lr=<begin> the	0 14 -13 0 0 0
lr=<begin> they	0 -17 18 0 0 0
lr=<begin> with	0 -2 0 6 0 0
lr=<begin> you	0 16 -15 0 0 0
lr=<begin> ·	0 10 -9 0 0 0
lr=<begin> —	-2 14 -11 0 0 0
lr=<day-ahead> .	0 -16 17 0 0 0
lr=<level> ,	-1 -7 9 0 0 0
lr=<level> .	0 12 -9 0 0 0
lr=<name> ,	0 -2 -4 0 10 0
lr=<name> .	0 4 -8 0 2 0
lr=<name> in	0 21 -20 0 0 0
lr=<number> .	12 0 -13 0 0 0
lr=<office> in	0 -10 12 0 0 0
lr=<organisation> .	11 -8 -2 0 0 0
lr=<person> .	1 20 -22 0 0 0
lr=<person> <name>	0 -5 8 0 0 0
lr=<person> <person>	0 -14 18 -8 0 0
lr=<person> at	-5 2 6 0 -6 0
lr=<person> by	9 -4 0 0 0 0
lr=<person> in	0 -17 14 0 2 0
lr=<person> on	-9 4 14 -3 -8 0
lr=<person> the	-1 -7 11 0 0 0
lr=<person> with	7 -12 7 -1 0 0
lr=<seat> .	-1 -12 15 0 -1 0
lr=<seat> <end>	0 19 -18 0 0 0
lr=<seat> it	0 -6 8 0 0 0
lr=<seat> of	-2 10 -6 0 0 0
lr=a ,	-10 -5 15 0 0 0
lr=a .	-3 11 -6 0 0 0
lr=a between	3 -7 -4 8 0 0
lr=a call	12 -7 -2 0 0 0
lr=a in	0 10 -3 -4 0 0
lr=a of	-2 -21 27 -5 0 0
lr=a to	-2 9 -6 0 0 0
lr=after .	0 -12 13 0 0 0
lr=after in	10 10 -18 0 0 0
lr=after with	-11 12 -3 0 0 0
lr=at 's	0 15 -14 0 0 0
lr=at ,	0 -13 14 0 0 0
lr=at .	0 11 -11 0 0 0
lr=before .	0 6 -3 0 0 0
lr=by ,	3 -6 5 0 0 0
lr=by .	-8 19 -12 0 -1 0
lr=by <day-today>	-9 1 0 0 7 0
lr=by <end>	-6 15 -6 0 0 0
lr=by evening	-5 -2 8 0 0 0
lr=by on	9 -2 -6 0 -4 0
lr=charge .	0 -21 21 0 0 0
lr=country in	0 -12 12 0 0 0
lr=end ,	0 18 -16 0 0 0
lr=fifth .	0 -9 10 0 0 0
lr=fifth of	0 -6 7 0 0 0
lr=fifth since	0 7 -7 0 0 0
lr=first ,	0 -10 10 0 0 0
lr=first .	0 -18 18 0 0 0
lr=first in	0 -13 14 0 0 0
lr=first of	0 24 -22 0 0 0
lr=for ,	-3 7 -1 0 0 0
lr=for .	7 9 -11 0 -1 0
lr=for <end>	-4 -4 10 0 0 0
lr=for and	0 -9 10 0 0 0
lr=for at	0 9 -8 0 0 0
lr=for on	0 -6 7 0 0 0
lr=for with	0 -33 34 0 0 0
lr=fourth ,	0 -21 14 7 0 0
lr=fourth .	0 -17 19 -1 0 0
lr=fourth in	0 14 -13 0 0 0
lr=fourth of	7 -1 -7 4 0 0
lr=fourth since	7 -5 0 0 0 0
lr=friday <end>	0 -10 12 0 0 0
lr=from ,	-3 6 0 -2 -4 0
lr=from .	-5 14 -7 0 -1 0
lr=from <end>	-2 -5 9 0 0 0
lr=from <name>	12 -20 11 0 0 0
lr=from and	0 14 -14 0 0 0
lr=from the	0 0 -6 0 7 0
lr=government a	-1 -4 7 0 0 0
lr=had in	0 -9 10 0 0 0
lr=had on	1 -8 6 0 0 0
lr=has .	0 9 -8 0 0 0
lr=hold in	0 14 -13 0 0 0
lr=hold with	0 -5 7 0 0 0
lr=in 's	0 6 -5 0 0 0
lr=in ,	0 1 0 -7 4 0
lr=in .	-3 -30 11 13 10 0
lr=in ;	0 -6 0 0 6 0
lr=in <end>	0 7 0 0 -3 0
lr=in at	0 -4 -1 0 10 0
lr=in for	0 10 -9 0 0 0
lr=in in	0 5 4 0 -10 0
lr=in on	-4 8 -12 3 0 0
lr=in the	0 7 0 0 -2 0
lr=in with	0 6 -4 0 0 0
lr=is .	0 6 -3 0 0 0
lr=next ,	0 -10 12 0 0 0
lr=next :	0 -17 8 7 0 0
lr=next is	0 6 -2 -1 0 0
lr=next will	7 6 -18 7 0 0
lr=of 's	9 -7 1 0 0 0
lr=of (	-1 6 -3 0 0 0
lr=of .	6 -9 0 6 0 0
lr=of and	0 12 -11 0 0 0
lr=of at	0 -4 6 0 0 0
lr=of between	0 12 -10 0 0 0
lr=of in	0 0 -5 0 10 0
lr=of is	0 9 -8 0 0 0
lr=of on	0 -7 10 -1 0 0
lr=of since	0 17 -16 0 0 0
lr=of the	5 -6 0 0 0 0
lr=on 's	0 11 -10 0 0 0
lr=on ,	11 12 -20 -8 3 0
lr=on .	-9 8 -8 -3 12 0
lr=on :	0 -10 11 0 0 0
lr=on <end>	-8 -19 22 0 0 0
lr=on <name>	0 -13 4 12 0 0
lr=on <person>	0 -18 0 9 11 0
lr=on ?	0 -25 27 0 0 0
lr=on a	0 10 -7 0 0 0
lr=on after	-2 10 -5 -3 0 0
lr=on afternoon	0 6 -9 0 0 0
lr=on and	6 -8 0 3 -3 3
lr=on as	0 -12 12 0 0 0
lr=on at	-13 7 5 -3 0 0
lr=on between	0 -8 8 0 0 0
lr=on evening	-5 -1 7 0 0 0
lr=on for	-2 30 -21 0 -10 0
lr=on in	-8 -4 0 2 7 0
lr=on morning	0 -9 10 0 0 0
lr=on mr	0 9 -6 0 0 0
lr=on night	18 -23 9 0 0 0
lr=on on	0 15 -16 0 0 0
lr=on published	0 11 -10 0 0 0
lr=on that	-1 11 -6 0 -8 0
lr=on the	-9 -1 9 0 0 0
lr=on to	7 -20 18 -1 -3 0
lr=on with	-5 -11 16 0 0 0
lr=on without	0 -7 9 -1 0 0
lr=on —	5 -11 6 0 0 0
lr=president in	0 -10 4 0 6 0
lr=published <end>	0 -13 14 0 0 0
lr=say that	0 7 -4 0 0 0
lr=second ,	0 -12 14 0 0 0
lr=second .	0 -24 24 0 0 0
lr=second in	0 -14 14 0 0 0
lr=second of	-3 19 -13 -2 0 0
lr=see again	0 -3 7 0 0 0
lr=since ,	-3 23 -19 0 0 0
lr=since .	8 -10 4 0 0 0
lr=since <end>	0 21 -19 0 0 0
lr=sixth .	0 -11 11 0 0 0
lr=sixth since	-2 16 -13 0 0 0
lr=start .	0 -13 14 0 0 0
lr=state .	0 6 -4 0 -1 0
lr=such since	0 -4 6 0 0 0
lr=tariff .	0 -6 7 0 0 0
lr=telephone between	-6 8 0 0 0 0
lr=television that	0 8 -5 0 0 0
lr=than .	-1 7 -3 0 0 0
lr=the ,	0 -3 11 -6 -11 0
lr=the .	5 18 -45 -2 6 0
lr=the <end>	-22 16 -2 0 0 0
lr=the ?	-1 6 0 0 0 0
lr=the and	-6 11 0 0 0 0
lr=the are	0 8 -6 0 0 0
lr=the as	6 0 -3 0 0 0
lr=the at	8 -9 1 0 0 0
lr=the between	13 -23 10 0 1 0
lr=the for	0 0 -7 0 6 0
lr=the go	0 12 -10 0 0 0
lr=the had	-7 4 2 0 0 0
lr=the have	0 -22 22 0 0 0
lr=the in	-1 -9 23 -5 -15 0
lr=the of	0 -26 19 -1 9 0
lr=the on	0 -15 1 5 7 0
lr=the that	4 1 -7 0 0 0
lr=the the	-3 6 -1 0 0 0
lr=the under	5 -8 3 0 0 0
lr=the was	1 -10 6 5 -2 0
lr=the with	0 26 -28 0 0 0
lr=the would	0 16 -10 0 0 0
lr=their on	0 -15 18 0 0 0
lr=they in	0 -1 -6 9 0 0
lr=third .	0 -9 11 0 0 0
lr=third on	0 0 -10 10 0 0
lr=third since	-7 -3 11 0 0 0
lr=third thi	0 -14 15 0 0 0
lr=through .	0 -5 6 0 0 0
lr=thursday ,	0 13 -12 0 0 0
lr=thursday .	0 -9 10 0 0 0
lr=thursday <end>	-2 26 -22 0 0 0
lr=to 's	0 7 -4 0 0 0
lr=to ,	-1 18 -12 0 -1 0
lr=to .	-6 0 13 0 -11 0
lr=to ;	-9 10 0 0 0 0
lr=to <end>	-1 18 -15 0 0 0
lr=to <name>	0 6 -13 0 6 0
lr=to <person>	0 9 -6 0 -4 0
lr=to <seat>	-1 -3 11 0 -8 0
lr=to again	0 -3 8 0 0 0
lr=to at	-2 4 -15 -1 14 0
lr=to each	0 -18 15 0 2 0
lr=to for	0 -3 6 0 0 0
lr=to in	-4 -10 0 2 11 0
lr=to last	0 6 -3 0 0 0
lr=to on	4 -25 8 13 -2 0
lr=to the	0 -10 7 6 -2 0
lr=to to	10 -5 -1 0 0 0
lr=trade between	0 -7 7 0 0 0
lr=tuesday ,	0 -15 16 0 0 0
lr=tuesday <end>	-5 21 -16 0 0 0
lr=two of	0 7 -6 0 0 0
lr=until ,	0 13 -9 0 0 0
lr=until .	-3 -11 15 0 0 0
lr=until <end>	0 24 -22 0 0 0
lr=until to	0 6 -6 0 0 0
lr=we in	0 13 -13 0 0 0
lr=wednesday (	0 23 -22 0 0 0
lr=wednesday <end>	-1 -7 9 0 0 0
lr=who for	-3 -5 9 0 0 0
lr=will again	0 -11 1 9 0 0
lr=will the	0 -13 9 5 0 0
lr=would the	0 -5 2 -2 6 0
lr=· <end>	-1 -8 10 0 0 0
nc2=agree	0 5 -3 2 -14 0
nc2=bear	12 0 -3 1 -10 0
nc2=begin	-7 -10 5 4 12 0
nc2=buy	0 10 -9 0 0 0
nc2=down	-14 8 0 -5 -3 0
nc2=end	-5 -5 11 -1 0 0
nc2=impose	16 -8 0 -10 7 -1
nc2=propose	-22 5 5 -15 7 0
nc2=return	0 12 -10 0 0 0
nc2=say	3 -4 0 -9 14 0
nc2=stay	7 9 -7 -6 -14 0
nc2=target	-6 13 -6 0 0 0
nc2=threaten	-2 15 -10 0 0 0
nc2=up	0 0 -18 7 17 0
nct2=agree participle-passive	-18 24 -8 0 0 0
nct2=agree past	17 -10 -1 5 -7 0
nct2=agree perfect	0 8 -6 0 0 0
nct2=bear future	0 -6 7 0 -1 0
nct2=bear infinitive	4 -6 2 0 0 0
nct2=bear modal	6 -11 7 0 0 0
nct2=bear past	1 -2 -2 7 0 0
nct2=bear perfect	0 7 -5 0 0 0
nct2=bear present	0 18 -12 0 0 0
nct2=begin future	3 5 -8 0 0 0
nct2=begin gerund	0 -14 15 0 0 0
nct2=begin infinitive	0 -1 -7 9 0 0
nct2=begin modal	7 -11 6 0 0 0
nct2=begin past	-22 -7 13 -11 17 0
nct2=begin pluperfect	0 -14 16 0 0 0
nct2=begin present	2 23 -30 7 -1 0
nct2=down future	0 -10 11 0 0 0
nct2=down present	0 20 -16 0 0 0
nct2=end future	2 -9 6 0 0 0
nct2=end infinitive	0 9 -9 0 0 0
nct2=impose future	5 -13 15 -4 -2 0
nct2=impose future-passive	0 17 -16 0 0 0
nct2=impose infinitive	4 4 -11 0 0 0
nct2=impose modal	-4 10 -4 0 0 0
nct2=impose modal-passive	0 -5 8 0 0 0
nct2=impose participle-passive	-11 -9 13 0 7 0
nct2=impose past	23 3 -18 2 -2 0
nct2=impose past-passive	6 0 -3 0 0 0
nct2=impose perfect	11 -2 -4 0 0 0
nct2=impose pluperfect	-5 14 -9 0 0 0
nct2=impose present	-5 -18 17 -3 7 0
nct2=impose present-passive	-2 -1 7 0 0 0
nct2=propose future	0 13 -8 -4 -1 0
nct2=propose participle-passive	0 -9 0 0 8 0
nct2=propose past	-14 2 8 0 -5 0
nct2=propose pluperfect	0 -3 7 0 -1 0
nct2=propose present	0 7 -19 0 9 0
nct2=propose present-passive	-3 -5 13 0 -4 0
nct2=say modal	-4 -5 10 0 0 0
nct2=say past	12 1 -10 -7 2 0
nct2=say perfect	7 -10 2 0 0 0
nct2=say present	-21 -7 10 0 14 0
nct2=stay future-passive	0 18 -16 0 0 0
nct2=stay modal	-1 19 -15 0 0 0
nct2=stay past	21 -15 2 0 -3 0
nct2=stay perfect	0 -8 9 0 0 0
nct2=stay pluperfect	-12 24 -13 0 0 0
nct2=stay present	-14 19 -6 -7 -4 0
nct2=suspend future-passive	0 16 -16 0 0 0
nct2=suspend participle-passive	0 -12 12 0 0 0
nct2=suspend past	0 9 -8 0 0 0
nct2=suspend present	0 -5 6 0 0 0
nct2=target participle-passive	0 9 -9 0 0 0
nct2=target present	0 7 -5 0 0 0
nct2=up modal	7 -14 8 0 0 0
nct2=up past	-10 -10 -5 10 19 0
nct2=up present	4 17 -20 0 0 0
next:apart	-6 10 4 -21 0 -10
next:calls	101 -52 -34 -21 -5 -2
next:coming	5 3 6 -27 -13 -9
next:ended	9 -1 0 10 -12 -10
next:experts	0 -21 20 8 -16 0
next:heads=0	-7 11 10 -5 -12 -21
next:heads=1	-3 -7 15 -23 4 -3
next:heads=2	4 -6 14 1 -29 0
next:meets	-34 -6 26 1 0 -22
next:running	5 -6 -3 8 3 -5
next:summit	-6 7 -12 0 22 -3
next:sure	-17 -26 41 -17 -7 2
next:wished	-7 21 -22 -7 10 0
next="	10 -8 6 -9 0 0
next=(	-5 17 -11 -1 0 0
next=)	-2 -12 15 0 0 0
next=,	-4 4 -2 5 5 -19
next=:	-29 28 -11 1 -7 0
next=;	-2 10 -4 -18 6 0
next=after	15 1 -24 0 0 0
next=and	20 -17 16 -20 -21 7
next=because	0 7 -4 0 0 0
next=before	-17 0 -4 0 19 0
next=if	0 5 -15 9 0 0
next=that	-7 16 -7 0 -10 0
next=they	0 6 -4 0 0 0
next=unless	0 11 -8 0 0 0
next=until	0 -5 6 0 0 0
next=when	0 -11 12 0 0 0
next=which	-1 6 -2 0 0 0
next=who	0 13 -10 0 0 0
next=—	0 -42 42 2 -5 0
nhas-future	3 0 5 -11 -9 0
nhas-gerund	0 6 -3 0 -2 0
nhas-infinitive	11 -8 1 2 -7 0
nhas-modal	0 -4 13 -10 -6 0
nhas-participle	-20 5 4 -3 5 0
nhas-past	20 -10 -5 7 2 -2
nhas-perfect	12 -1 -3 -2 0 0
nhas-pluperfect	-6 -4 12 -9 0 0
nhas-present	-25 21 -14 -1 7 0
nt2=future	7 -10 14 -10 -8 0
nt2=future-passive	-2 7 -4 0 0 0
nt2=gerund	-10 -1 9 0 -1 0
nt2=infinitive	6 -3 -4 6 0 0
nt2=modal	-5 -3 12 -3 -2 0
nt2=modal-not	8 0 -11 0 0 0
nt2=modal-passive	0 -13 15 0 0 0
nt2=participle-passive	-20 -1 11 -3 6 0
nt2=past	21 -18 0 9 4 -1
nt2=past-not	0 23 -21 0 0 0
nt2=past-passive	0 10 -9 0 0 0
nt2=perfect	14 0 -9 0 0 0
nt2=perfect-not	0 -5 6 0 0 0
nt2=pluperfect	-17 0 14 -7 -7 0
nt2=present	-29 25 -16 -7 12 0
nt2=present-not	0 15 -15 0 0 0
nt2=present-passive	0 -9 7 5 -6 0
nv0-none	-12 6 7 -3 0 -10
nv1-none	-12 6 7 -3 0 -10
nv2-none	-15 6 4 0 -7 -1
nv2=agree	6 -8 7 -4 -2 0
nv2=announce	0 -5 6 0 0 0
nv2=ask	0 11 -7 0 0 0
nv2=be	0 1 3 -2 -10 0
nv2=begin	0 -2 12 -9 -2 0
nv2=bring	0 -4 6 0 0 0
nv2=buy	0 9 -8 0 0 0
nv2=collect	0 -23 23 0 0 0
nv2=come	-2 11 -6 -1 0 0
nv2=conclude	-2 15 -12 0 0 0
nv2=discuss	0 -14 15 0 0 0
nv2=end	-2 -7 11 0 0 0
nv2=expect	0 9 -5 0 -3 0
nv2=extend	11 7 -19 0 0 0
nv2=get	13 -17 5 0 0 0
nv2=go	-3 -1 -5 -4 18 0
nv2=have	12 -4 -2 0 0 0
nv2=hold	4 17 -20 0 0 0
nv2=hope	0 -5 9 0 -1 0
nv2=keep	17 -7 -14 0 0 0
nv2=look	-6 -9 16 0 0 0
nv2=make	-12 7 0 0 0 0
nv2=meet	3 10 -8 -3 -2 0
nv2=move	4 -7 -10 12 0 0
nv2=offer	0 6 -3 0 0 0
nv2=other	0 -6 7 4 -3 0
nv2=pay	0 -11 13 0 0 0
nv2=plan	0 -13 1 0 13 0
nv2=promise	0 -6 4 0 0 0
nv2=put	0 7 -3 0 0 0
nv2=reach	-2 0 8 0 0 0
nv2=report	0 -7 9 0 0 0
nv2=return	0 9 -8 0 0 0
nv2=run	0 -15 16 0 0 0
nv2=say	1 -4 1 -9 9 0
nv2=see	0 9 -4 0 0 0
nv2=set	0 -27 28 0 0 0
nv2=sign	1 1 -6 8 -5 0
nv2=sit	0 8 -7 0 0 0
nv2=start	0 -18 3 18 0 0
nv2=suspend	0 -19 20 0 0 0
nv2=tell	-1 0 -6 0 6 0
nv2=think	0 7 -6 0 0 0
nv2=threaten	-1 11 -7 0 0 0
nv2=want	0 -5 -3 0 10 0
nvt2=add past	2 -7 0 0 4 0
nvt2=agree participle	-11 14 -3 0 0 0
nvt2=agree past	17 -26 13 -2 0 0
nvt2=agree pluperfect	0 10 -8 0 0 0
nvt2=announce past	0 3 -6 0 0 0
nvt2=ask past	0 6 -5 0 0 0
nvt2=be future	-2 -9 12 0 0 0
nvt2=be modal	0 15 -12 0 0 0
nvt2=be past	13 -11 1 1 -2 0
nvt2=be perfect	0 -10 10 0 0 0
nvt2=be pluperfect	0 8 -4 0 0 0
nvt2=be present	-12 14 -2 -6 -3 0
nvt2=call past	-8 3 5 0 -2 0
nvt2=come present	0 19 -16 0 0 0
nvt2=end modal	0 -16 17 0 0 0
nvt2=end participle	0 -6 7 0 0 0
nvt2=end present	0 -3 7 -1 0 0
nvt2=enter present	0 -6 6 0 0 0
nvt2=expect past	0 6 -9 1 0 0
nvt2=extend future	0 -10 10 0 0 0
nvt2=extend past	0 16 -14 0 0 0
nvt2=extend perfect	14 0 -15 0 0 0
nvt2=get past	8 -13 5 0 0 0
nvt2=go modal	7 -17 11 0 0 0
nvt2=go past	-16 0 -3 0 19 0
nvt2=go present	5 12 -16 0 0 0
nvt2=have past	9 -23 18 0 0 0
nvt2=have present	2 20 -23 0 0 0
nvt2=hold past	6 0 -6 0 0 0
nvt2=lower future	0 -8 9 0 0 0
nvt2=meet future	0 11 -10 0 0 0
nvt2=meet modal	6 -15 11 0 0 0
nvt2=meet past	0 16 -14 0 0 0
nvt2=meet present	0 6 -2 0 0 0
nvt2=other modal	0 8 -5 0 0 0
nvt2=other past	-2 6 -1 0 0 0
nvt2=other perfect	-1 6 -3 0 0 0
nvt2=other pluperfect	1 -22 21 0 0 0
nvt2=other present	0 0 -6 6 0 0
nvt2=pay future	0 -16 17 0 0 0
nvt2=plan participle	1 -12 0 0 8 0
nvt2=put modal	0 7 -6 0 0 0
nvt2=reach pluperfect	0 -5 7 0 0 0
nvt2=run past	0 -7 7 0 0 0
nvt2=say past	8 1 -2 -8 -3 0
nvt2=say perfect	8 -6 0 0 0 0
nvt2=say present	-18 -3 3 0 15 0
nvt2=see past	-4 6 0 0 0 0
nvt2=set present	0 -27 28 0 0 0
nvt2=sign modal	0 -14 14 0 0 0
nvt2=sign past	2 4 -12 9 -5 0
nvt2=stop past	0 -5 6 0 0 0
nvt2=suspend participle	0 -13 13 0 0 0
nvt2=suspend present	0 -12 13 0 0 0
nvt2=take modal	0 6 -6 0 0 0
nvt2=take past	-2 -7 10 0 0 0
nvt2=take present	0 12 -11 0 0 0
nvt2=tell past	-1 0 -6 0 6 0
nvt2=want present	0 -7 0 0 10 0
o:act=agree	3 -11 3 8 4 0
o:act=announce	-8 0 3 5 -2 0
o:act=answer	-11 16 -3 0 0 0
o:act=approve	0 -3 6 0 0 0
o:act=ask	0 13 -10 0 0 0
o:act=be	2 -11 17 -10 -14 -1
o:act=begin	-16 7 2 -5 0 -1
o:act=bring	0 8 -7 0 0 0
o:act=call	-10 12 0 0 0 0
o:act=clear	-1 12 -12 0 0 0
o:act=conclude	0 -15 17 0 0 0
o:act=confirm	-5 15 -12 0 0 0
o:act=declare	0 14 -13 0 0 0
o:act=discuss	-4 -5 15 0 -5 0
o:act=end	0 0 4 0 -7 0
o:act=expect	-6 17 -18 0 5 0
o:act=extend	-1 7 -4 0 0 0
o:act=fall	-6 13 -6 0 0 0
o:act=fix	0 7 -6 0 0 0
o:act=get	-6 16 -7 0 0 0
o:act=jump	11 -11 0 0 0 0
o:act=land	0 22 -22 0 0 0
o:act=lower	0 6 -3 0 0 0
o:act=make	7 -7 5 -2 0 0
o:act=meet	-17 0 6 0 -2 0
o:act=move	0 6 -4 0 0 0
o:act=negotiate	0 -5 6 0 0 0
o:act=no verb	5 -6 6 8 -1 -12
o:act=offer	0 6 -5 0 0 0
o:act=order	0 10 -8 0 0 0
o:act=other	9 0 -1 -4 -3 0
o:act=pay	-3 29 -22 0 0 0
o:act=place	0 12 -12 0 0 0
o:act=plan	-6 11 0 0 -11 0
o:act=post	0 11 -7 0 0 0
o:act=prepare	0 10 -17 6 0 0
o:act=promise	0 14 -13 0 0 0
o:act=propose	0 14 -13 0 0 0
o:act=put	5 -11 8 0 0 0
o:act=reach	3 -16 8 0 5 0
o:act=receive	-3 -25 6 0 21 0
o:act=report	0 8 -5 0 0 0
o:act=return	-3 -18 19 4 -1 0
o:act=rise	8 0 -9 0 0 0
o:act=run	-1 18 -14 0 0 0
o:act=say	-2 -1 10 -17 -6 0
o:act=see	-2 0 9 0 -4 0
o:act=sell	12 -10 0 0 0 0
o:act=send	-7 0 7 0 0 0
o:act=set	10 -3 -2 0 0 0
o:act=settle	0 -15 5 3 4 0
o:act=show	0 -8 9 0 0 0
o:act=sign	-17 18 -10 -4 3 0
o:act=sit	-5 -6 12 0 -4 0
o:act=step	0 -11 11 0 0 0
o:act=tell	2 9 -9 -1 0 0
o:act=threaten	0 13 -9 0 0 0
o:act=write	0 16 -20 0 0 0
o:agree agreed gone	-3 -10 14 0 0 0
o:agree on gone	3 7 -8 -1 0 0
o:announce announced gone	0 -2 -7 8 0 0
o:announce on gone	-5 -3 10 0 0 0
o:be  gone	0 6 -5 0 0 0
o:be by ahead	0 8 -4 0 0 0
o:be from ahead	-1 10 -7 0 0 0
o:be from gone	0 -21 22 0 0 0
o:be is ahead	-1 6 -1 0 0 0
o:be is gone	0 6 -4 0 0 0
o:be of gone	0 -14 16 0 0 0
o:be on ahead	5 19 -20 0 -2 0
o:be on gone	-3 6 -1 0 0 0
o:be since gone	9 -18 11 0 0 0
o:be the ahead	0 -17 19 0 0 0
o:be until ahead	0 -12 14 0 0 0
o:begin on ahead	-8 4 -4 -3 9 0
o:begin on gone	-5 6 -4 3 -3 0
o:begin to ahead	0 13 -11 0 0 0
o:carried=controls	-4 -11 13 0 0 3
o:carried=controls far	0 -4 11 -3 -8 0
o:carried=deal	11 -15 0 3 6 0
o:carried=deal far	-21 0 4 1 12 0
o:carried=duties	2 13 -18 3 0 0
o:carried=duties far	8 15 -13 -2 -28 -7
o:carried=exclusions far	0 0 -4 0 6 0
o:carried=fees	0 -10 4 8 0 0
o:carried=fees far	0 9 -6 0 -2 0
o:carried=longer	-6 17 -10 0 0 0
o:carried=longer far	0 0 -1 -3 6 0
o:carried=meeting	0 -14 16 -2 0 -2
o:carried=meeting far	10 -22 13 1 10 0
o:carried=none	6 8 -1 -8 -50 -1
o:carried=procedure	-3 0 9 0 -8 0
o:carried=procedure far	-16 22 -11 -2 -4 0
o:carried=sale	0 10 -13 0 0 0
o:carried=sale far	0 12 -7 -3 -5 0
o:carried=truce	-13 34 -22 -4 -7 0
o:carried=truce far	-46 6 9 -21 15 0
o:charge from ahead	0 6 -5 0 0 0
o:clear on gone	-1 11 -12 0 0 0
o:confirm on gone	-16 20 -2 0 0 0
o:discuss on ahead	0 -27 20 0 4 0
o:discuss on gone	-1 18 -6 0 -12 0
o:end ended gone	0 -9 6 3 0 0
o:end ends gone	0 -14 14 0 0 0
o:end on ahead	-7 30 -21 0 -1 0
o:end on gone	10 -19 15 -1 0 0
o:expect on ahead	0 -26 17 0 11 0
o:expect on gone	0 22 -18 0 -4 0
o:fall on ahead	-1 9 -5 0 0 0
o:have since gone	-1 10 -6 0 0 0
o:have until ahead	0 -12 13 0 0 0
o:leads=again on	5 7 -13 0 0 0
o:leads=agreed on	0 -11 10 0 0 0
o:leads=agreement on	0 16 -11 0 0 0
o:leads=alexandria on	0 20 -19 0 0 0
o:leads=and on	7 3 -12 0 0 0
o:leads=announced on	-4 12 -11 0 0 0
o:leads=as of	6 5 -19 0 0 0
o:leads=at the	0 56 -45 -1 -17 0
o:leads=back on	0 -5 6 0 0 0
o:leads=before the	0 10 -9 0 0 0
o:leads=began on	-2 6 -10 9 0 0
o:leads=begins on	0 6 -1 0 -3 0
o:leads=beijing on	0 -15 19 0 -2 0
o:leads=beijing,	-8 10 -2 0 0 0
o:leads=bern,	0 13 -11 0 0 0
o:leads=brussels on	-7 0 8 0 0 0
o:leads=brussels,	-5 -18 22 0 0 0
o:leads=by	-7 12 -4 0 0 0
o:leads=by the	-1 11 -6 0 0 0
o:leads=call on	20 -16 -4 0 0 0
o:leads=cambodia on	0 -9 10 0 0 0
o:leads=capital on	0 -8 10 0 0 0
o:leads=cent on	-4 7 0 0 0 0
o:leads=changes on	0 7 -6 0 0 0
o:leads=close on	0 12 -11 0 0 0
o:leads=closed on	0 -7 10 0 0 0
o:leads=closes on	0 -7 8 0 0 0
o:leads=come on	0 7 -5 0 0 0
o:leads=days from	0 9 -8 0 0 0
o:leads=down on	0 -6 6 0 0 0
o:leads=due on	0 8 -6 0 0 0
o:leads=early as	0 7 -7 0 0 0
o:leads=effect on	-1 16 -12 0 0 0
o:leads=ended on	0 6 -2 -3 0 0
o:leads=ends on	-2 6 -1 0 0 0
o:leads=expires on	0 16 -14 0 0 0
o:leads=extension on	0 8 -8 0 0 0
o:leads=for the	0 0 8 0 -8 0
o:leads=force since	0 12 -10 0 0 0
o:leads=friday,	9 -1 -15 0 0 0
o:leads=from	9 -2 -3 0 0 0
o:leads=geneva on	-9 -13 21 0 0 0
o:leads=go on	0 21 -20 0 0 0
o:leads=halifax on	0 -7 8 0 0 0
o:leads=have ended	0 9 -7 0 0 0
o:leads=have until	0 -14 15 0 0 0
o:leads=house on	0 -7 -2 0 12 0
o:leads=in geneva	0 10 -7 0 -1 0
o:leads=in on	0 7 -7 0 0 0
o:leads=in stockholm	0 -5 6 0 0 0
o:leads=in washington	0 -9 12 0 0 0
o:leads=interview on	0 -11 5 0 8 0
o:leads=is on	0 14 -13 0 0 0
o:leads=it on	-6 18 -11 0 0 0
o:leads=jinping on	-5 -15 31 -4 -4 0
o:leads=korea on	-2 5 -42 13 18 0
o:leads=kuala lumpur	0 17 -15 0 0 0
o:leads=last until	0 -6 7 0 0 0
o:leads=late on	-2 -9 16 0 -5 0
o:leads=law on	0 11 -11 0 0 0
o:leads=link on	8 -6 -7 0 0 4
o:leads=lisbon on	0 -4 6 0 0 0
o:leads=london on	0 13 -12 0 0 0
o:leads=london,	0 9 -8 0 0 0
o:leads=lumpur on	-4 -13 20 -1 0 0
o:leads=lusaka,	0 12 -10 0 0 0
o:leads=madrid on	0 -7 7 0 0 0
o:leads=madrid,	-1 -3 6 0 0 0
o:leads=meets on	0 19 -19 0 0 0
o:leads=met on	0 -5 6 0 0 0
o:leads=midnight on	0 -12 14 0 0 0
o:leads=monday,	-3 -15 18 0 0 0
o:leads=montevideo,	18 -7 -16 0 0 0
o:leads=muscat on	0 16 -15 0 0 0
o:leads=new delhi,	-2 11 -8 0 0 0
o:leads=news on	0 9 -8 0 0 0
o:leads=noon on	0 7 -7 0 0 0
o:leads=off on	0 -5 6 0 0 0
o:leads=on	-9 2 -5 17 -2 0
o:leads=on friday,	0 9 -7 0 0 0
o:leads=on saturday,	0 6 -5 0 0 0
o:leads=on sunday,	0 13 -12 0 0 0
o:leads=on television	0 -6 7 0 0 0
o:leads=on the	0 -24 26 0 0 0
o:leads=on thursday,	3 -3 -9 0 9 0
o:leads=on to	0 7 -6 0 0 0
o:leads=on until	0 -8 11 0 0 0
o:leads=order of	0 6 -3 0 0 0
o:leads=out on	0 18 -16 0 0 0
o:leads=paper on	0 -8 9 0 0 0
o:leads=paris on	0 -12 13 0 0 0
o:leads=per cent	-2 -6 9 0 0 0
o:leads=percent on	20 -16 -3 0 0 0
o:leads=place on	0 7 -6 0 0 0
o:leads=planned for	-1 7 -2 0 -1 0
o:leads=published	0 -7 7 0 0 0
o:leads=published on	0 14 -11 0 0 0
o:leads=rabat on	0 17 -17 0 0 0
o:leads=reached on	4 7 -13 0 0 0
o:leads=reporters on	-3 -10 14 0 0 0
o:leads=resume on	0 -7 3 5 0 0
o:leads=round on	0 10 -6 -3 0 0
o:leads=said on	1 1 3 -8 -11 0
o:leads=saturday	0 15 -14 0 0 0
o:leads=seoul,	-2 5 -8 5 0 0
o:leads=set for	10 -5 -1 0 0 0
o:leads=sheet of	0 -5 7 0 0 0
o:leads=sheet on	0 8 -7 0 0 0
o:leads=signed on	0 -19 20 0 0 0
o:leads=since	0 14 -11 0 0 0
o:leads=singapore on	0 10 -9 0 0 0
o:leads=speak on	13 -9 0 0 0 0
o:leads=start on	0 12 -9 0 0 0
o:leads=starts on	0 9 -8 0 0 0
o:leads=stockholm on	0 -22 25 0 0 0
o:leads=stockholm,	0 12 -11 0 0 0
o:leads=sunday,	0 -14 15 0 0 0
o:leads=table on	0 -11 11 0 0 0
o:leads=talk on	0 14 -13 0 0 0
o:leads=talks on	0 -1 6 -2 0 0
o:leads=tbilisi,	17 -7 -15 0 0 0
o:leads=telephone on	7 0 -7 0 0 0
o:leads=television on	0 9 -8 0 0 0
o:leads=the hague,	0 7 -5 0 0 0
o:leads=there on	0 -22 15 0 10 0
o:leads=thursday	-1 -13 15 0 0 0
o:leads=thursday,	-5 -4 7 0 0 0
o:leads=tokyo,	-13 20 -8 0 0 0
o:leads=truce on	0 -14 14 0 0 0
o:leads=trump on	2 -2 -6 0 8 0
o:leads=tuesday	-7 -8 12 0 0 0
o:leads=tuesday,	-3 -21 23 0 0 0
o:leads=until	0 7 -6 0 0 0
o:leads=until the	0 9 -8 0 0 0
o:leads=up on	0 5 -10 0 6 0
o:leads=video on	9 -11 -3 0 0 4
o:leads=washington on	-3 28 -21 0 -8 0
o:leads=washington,	-1 6 -3 0 0 0
o:leads=washington/beijing,	-5 15 -11 0 0 0
o:leads=wednesday	0 -12 14 0 0 0
o:leads=wednesday,	0 14 -11 0 0 0
o:leads=week of	0 17 -15 0 0 0
o:leads=— monday	0 -9 10 0 0 0
o:leads=— monday,	0 8 -7 0 0 0
o:leave on gone	0 -6 9 0 0 0
o:left=controls	-2 14 -9 0 0 0
o:left=controls right=none	-1 12 -8 0 0 0
o:left=deal	-2 2 0 -8 -2 0
o:left=deal right=meeting	0 27 -24 0 0 0
o:left=deal right=none	0 -9 10 -5 0 0
o:left=deal right=truce	-8 11 -1 0 0 0
o:left=duties	-8 21 -12 3 -9 0
o:left=duties right=duties	-5 -3 8 0 0 0
o:left=duties right=meeting	0 -15 17 0 0 0
o:left=duties right=none	-3 25 -22 4 -7 0
o:left=duties right=truce	0 6 -5 0 0 0
o:left=exclusions	0 8 -5 0 0 0
o:left=exclusions right=none	0 7 -4 0 0 0
o:left=fees right=none	0 -4 6 0 0 0
o:left=longer	-13 24 -12 0 -2 0
o:left=longer right=none	-11 30 -19 0 -2 0
o:left=meeting	4 -10 5 6 -5 0
o:left=meeting right=deal	2 -9 6 0 -1 0
o:left=meeting right=duties	0 -15 15 0 0 0
o:left=meeting right=meeting	0 16 -11 -4 0 0
o:left=meeting right=truce	0 -19 20 0 0 0
o:left=none	0 2 9 -14 -15 -6
o:left=none right=deal	-8 -1 8 0 0 0
o:left=none right=duties	10 0 -6 -2 2 0
o:left=none right=exclusions	0 10 -9 0 0 0
o:left=none right=fees	0 8 -6 0 0 0
o:left=none right=longer	9 -9 2 0 0 0
o:left=none right=meeting	-18 -2 9 -2 5 0
o:left=none right=none	1 -4 13 -5 -16 -4
o:left=none right=procedure	0 8 -6 0 0 0
o:left=none right=signing	2 17 -19 0 0 0
o:left=none right=truce	2 8 -11 0 0 0
o:left=procedure	-6 18 -10 0 0 0
o:left=procedure right=none	-5 15 -8 0 0 0
o:left=sale	0 -5 6 0 0 0
o:left=signing	-16 4 8 -7 -5 0
o:left=signing right=duties	0 16 -13 0 0 0
o:left=signing right=meeting	0 -7 7 0 0 0
o:left=signing right=none	-14 7 3 -6 -4 0
o:left=signing right=truce	0 -10 10 0 0 0
o:left=truce	-2 15 -12 -8 5 0
o:left=truce right=duties	0 14 -13 0 0 0
o:left=truce right=meeting	0 11 -10 0 0 0
o:left=truce right=none	0 2 0 -7 6 0
o:meet from gone	0 -6 3 3 -2 0
o:meet meets ahead	0 8 -7 0 0 0
o:meet met gone	0 -5 6 0 0 0
o:meet on ahead	-3 -12 14 -19 11 0
o:meet on gone	-5 -4 6 5 -4 0
o:meet the ahead	0 14 0 0 -14 0
o:near=controls	0 10 -8 0 0 0
o:near=deal	-8 -4 7 -3 6 0
o:near=duties	-2 17 -10 -1 -2 0
o:near=exclusions	0 7 -5 0 0 0
o:near=longer	-8 33 -25 0 -1 0
o:near=meeting	-2 7 -8 0 -1 0
o:near=none	0 6 6 -5 -20 -10
o:near=procedure	-3 24 -17 0 0 0
o:near=sale	12 -10 0 0 0 0
o:near=signing	-12 0 11 -6 -11 0
o:near=truce	-14 -6 11 -2 5 0
o:no verb  ahead	-22 17 -9 0 0 0
o:no verb  gone	11 -4 -1 3 0 0
o:no verb a gone	-12 1 6 0 0 0
o:no verb algiers, gone	0 8 -5 0 0 0
o:no verb beijing, gone	-8 8 0 0 0 0
o:no verb belgrade, gone	21 -5 -20 0 0 0
o:no verb bern, gone	0 13 -11 0 0 0
o:no verb brussels, gone	-7 -5 10 0 0 0
o:no verb by ahead	0 12 -9 0 0 0
o:no verb call, gone	-5 6 0 0 0 0
o:no verb delhi, gone	-2 14 -11 0 0 0
o:no verb for gone	0 -25 26 0 0 0
o:no verb friday gone	-3 -9 11 0 0 0
o:no verb friday, ahead	0 11 -8 0 0 0
o:no verb from ahead	-5 18 -11 0 0 0
o:no verb hague, gone	0 7 -5 0 0 0
o:no verb lima, gone	-1 -10 12 0 0 0
o:no verb london, gone	0 9 -8 0 0 0
o:no verb lumpur, gone	-1 -11 14 0 0 0
o:no verb lusaka, gone	-1 20 -17 0 0 0
o:no verb madrid, gone	-1 -6 8 0 0 0
o:no verb monday gone	-6 0 3 0 0 0
o:no verb monday, ahead	0 7 -5 0 0 0
o:no verb monday, gone	-6 2 0 0 0 0
o:no verb montevideo, gone	12 -3 -8 0 0 0
o:no verb of ahead	-3 23 -19 0 0 0
o:no verb of gone	4 -8 5 0 0 0
o:no verb on ahead	13 -18 8 7 -2 0
o:no verb on gone	-9 -8 10 10 -5 0
o:no verb oslo, gone	18 -8 -15 0 0 0
o:no verb paris, gone	0 6 -5 0 0 0
o:no verb saturday gone	0 -5 6 0 0 0
o:no verb saturday, gone	0 11 -9 0 0 0
o:no verb seoul, gone	-2 5 -8 5 0 0
o:no verb since gone	-5 35 -28 0 0 0
o:no verb spoke gone	6 -2 -2 0 0 0
o:no verb stockholm, gone	0 12 -11 0 0 0
o:no verb sunday, ahead	0 7 -6 0 0 0
o:no verb sunday, gone	-1 -9 11 0 0 0
o:no verb tbilisi, gone	16 -21 7 0 0 0
o:no verb the ahead	-2 -7 11 0 0 0
o:no verb the gone	3 22 -27 0 0 0
o:no verb through ahead	0 14 -13 0 0 0
o:no verb thursday gone	-6 0 2 0 0 0
o:no verb thursday, ahead	3 0 -13 0 9 0
o:no verb thursday, gone	-8 0 3 0 0 0
o:no verb to ahead	-2 -4 8 0 0 0
o:no verb to gone	-10 15 -5 0 0 0
o:no verb tokyo, gone	-13 4 5 0 0 0
o:no verb tuesday gone	6 0 -4 0 0 0
o:no verb tuesday, ahead	0 -13 13 0 0 0
o:no verb tuesday, gone	-6 7 -4 0 0 0
o:no verb until ahead	-2 9 -4 0 0 0
o:no verb until gone	0 6 -4 0 0 0
o:no verb washington, gone	-1 7 -5 0 0 0
o:no verb washington/beijing, gone	-5 15 -11 0 0 0
o:no verb wednesday gone	-5 -12 15 0 0 0
o:no verb week, ahead	7 -5 0 0 0 0
o:no verb york, gone	0 -11 11 0 0 0
o:no verb — gone	0 6 -4 0 0 0
o:order on gone	0 8 -7 0 0 0
o:other by gone	-7 0 7 0 0 0
o:other for ahead	0 -7 6 0 0 0
o:other on gone	9 2 -9 0 0 0
o:other since gone	0 -4 7 0 0 0
o:place on ahead	0 9 -9 0 0 0
o:plan from ahead	0 -9 10 0 0 0
o:plan the ahead	0 11 -1 0 -8 0
o:post on gone	0 6 -5 0 0 0
o:prepare on gone	0 -4 -2 6 0 0
o:put on gone	0 -10 11 0 0 0
o:reach on gone	4 -15 12 0 0 0
o:receive on gone	-1 -14 1 0 15 0
o:return on gone	0 -21 21 0 0 0
o:right=controls	0 6 -3 0 0 0
o:right=deal	-4 -5 11 0 -5 0
o:right=deal on	1 -12 13 0 -3 0
o:right=duties	11 -2 -2 -8 0 0
o:right=duties 	0 7 -4 0 0 0
o:right=duties from	10 -20 13 0 0 0
o:right=duties of	0 8 -5 0 0 0
o:right=duties on	7 4 -13 -1 4 0
o:right=exclusions	0 10 -9 0 0 0
o:right=fees	0 6 -4 0 0 0
o:right=longer	7 -5 0 0 0 0
o:right=longer on	-9 -9 15 0 0 0
o:right=meeting	-24 9 3 -10 1 0
o:right=meeting 	0 -1 -2 6 0 0
o:right=meeting from	0 9 -9 0 0 0
o:right=meeting of	0 -6 10 0 0 0
o:right=meeting on	-13 9 -1 -18 4 0
o:right=none	-5 13 0 -8 -16 -10
o:right=none 	3 -3 3 -7 -2 0
o:right=none a	-14 6 5 0 0 0
o:right=none after	0 11 -8 0 0 0
o:right=none again	-2 -4 -2 11 0 0
o:right=none ago	0 11 -10 0 0 0
o:right=none announced	0 -3 -7 8 0 0
o:right=none are	0 11 -10 0 0 0
o:right=none as	0 8 -8 0 0 0
o:right=none before	0 13 -10 0 0 0
o:right=none beijing,	-7 8 0 0 0 0
o:right=none belgrade,	21 -5 -20 0 0 0
o:right=none bern,	0 13 -11 0 0 0
o:right=none brussels,	-7 2 0 0 0 0
o:right=none by	-18 26 -9 0 0 0
o:right=none call,	-5 6 0 0 0 0
o:right=none date:	0 6 -5 0 0 0
o:right=none day,	0 11 -10 0 0 0
o:right=none delhi,	-2 13 -10 0 0 0
o:right=none due	7 0 -7 0 0 0
o:right=none effect	0 -7 9 0 0 0
o:right=none ended	0 -6 4 3 0 0
o:right=none ends	0 -7 8 0 0 0
o:right=none expires	0 -7 7 0 0 0
o:right=none for	1 -14 18 0 -6 0
o:right=none friday	-3 -8 11 0 0 0
o:right=none from	-22 19 -6 -5 0 0
o:right=none geneva	0 9 -5 0 -1 0
o:right=none goods	0 -9 10 0 0 0
o:right=none hague,	0 6 -4 0 0 0
o:right=none has	0 7 -6 0 0 0
o:right=none is	-4 11 -4 0 0 0
o:right=none lumpur	0 17 -15 0 0 0
o:right=none lumpur,	0 10 -8 0 0 0
o:right=none lusaka,	-1 15 -12 0 0 0
o:right=none madrid,	-1 -6 8 0 0 0
o:right=none meets	0 8 -7 0 0 0
o:right=none met	0 -5 6 0 0 0
o:right=none midnight	0 7 -6 0 0 0
o:right=none monday	-6 0 3 0 0 0
o:right=none monday,	-7 5 -2 0 0 0
o:right=none montevideo,	12 -6 -4 0 0 0
o:right=none noon	0 6 -5 0 0 0
o:right=none of	9 1 -4 -1 -2 0
o:right=none one	0 -10 10 0 0 0
o:right=none order	0 7 -6 0 0 0
o:right=none oslo,	18 -8 -15 0 0 0
o:right=none paris,	0 6 -5 0 0 0
o:right=none published	-1 -7 10 0 0 0
o:right=none said	0 9 -6 0 0 0
o:right=none saturday	0 -5 6 0 0 0
o:right=none saturday,	0 14 -12 0 0 0
o:right=none seoul,	-2 5 -8 5 0 0
o:right=none signed	0 21 -18 0 0 0
o:right=none since	0 10 -7 0 0 0
o:right=none six	5 -15 10 0 0 0
o:right=none spoke	6 -2 -2 0 0 0
o:right=none starting	0 -14 14 0 0 0
o:right=none starts	0 6 -5 0 0 0
o:right=none sunday,	-2 -5 8 0 0 0
o:right=none tariffs	3 -12 8 0 0 0
o:right=none tbilisi,	16 -21 7 0 0 0
o:right=none than	-1 7 -4 0 0 0
o:right=none the	-10 32 -11 -4 -23 0
o:right=none thursday	-6 0 2 0 0 0
o:right=none thursday,	0 0 -6 0 9 0
o:right=none till	0 -7 9 0 0 0
o:right=none to	-8 14 -5 0 -3 0
o:right=none tokyo,	-13 4 5 0 0 0
o:right=none trump	0 6 -4 0 0 0
o:right=none tuesday	6 -2 -2 0 0 0
o:right=none tuesday,	-6 -1 4 0 0 0
o:right=none until	-10 8 0 -2 0 0
o:right=none up	6 -12 7 0 0 0
o:right=none us	0 6 -5 0 0 0
o:right=none washington	0 -8 11 0 0 0
o:right=none washington,	0 13 -14 0 0 0
o:right=none washington/beijing,	-5 15 -11 0 0 0
o:right=none wednesday	-6 -12 15 0 0 0
o:right=none week,	6 -9 2 0 0 0
o:right=none york,	0 8 -8 0 0 0
o:right=none —	0 6 -4 0 0 0
o:right=procedure	0 10 -8 0 0 0
o:right=sale	0 -5 6 0 0 0
o:right=signing	0 17 -20 3 0 0
o:right=truce	-4 0 6 -2 0 0
o:right=truce 	0 6 -5 0 0 0
o:right=truce by	0 -14 14 0 0 0
o:right=truce from	0 -9 9 0 0 0
o:right=truce on	-11 13 -1 0 0 0
o:right=truce until	0 -6 6 0 0 0
o:rise from ahead	12 -12 0 0 0 0
o:rise on gone	-1 13 -9 0 0 0
o:say on ahead	7 -5 0 0 0 0
o:say on gone	-1 -10 17 -14 -3 0
o:say said gone	-1 14 -10 0 0 0
o:say television gone	0 -6 8 0 0 0
o:see on ahead	0 -17 12 0 6 0
o:see on gone	0 -7 10 0 0 0
o:set for ahead	11 -8 0 0 0 0
o:sign on ahead	0 6 -5 0 0 0
o:sign on gone	-6 17 -11 0 -2 0
o:sign signed gone	-1 21 -18 0 0 0
o:sit on ahead	0 -20 21 0 0 0
o:subject=controls	-1 16 -12 0 0 0
o:subject=controls carried	-3 -5 6 0 0 4
o:subject=controls carried on ahead	0 -23 22 0 0 4
o:subject=controls carried on gone	0 11 -9 0 0 0
o:subject=controls carried say	0 7 -6 0 0 0
o:subject=controls carried say gone	0 7 -6 0 0 0
o:subject=controls carried say on	0 7 -6 0 0 0
o:subject=controls far	-4 -9 13 0 0 0
o:subject=controls far carried	6 11 -11 0 -7 0
o:subject=controls far carried begin	0 -9 10 0 0 0
o:subject=controls far carried begin on	0 -14 14 0 0 0
o:subject=controls far carried on ahead	11 0 -10 0 0 0
o:subject=controls far carried on gone	-3 -2 7 0 0 0
o:subject=controls far carried say	0 8 -6 0 0 0
o:subject=controls far carried say gone	0 8 -6 0 0 0
o:subject=controls far carried say on	0 8 -6 0 0 0
o:subject=controls far no verb	-4 -9 13 0 0 0
o:subject=controls far no verb gone	-4 -7 11 0 0 0
o:subject=controls far no verb on	0 -10 12 0 0 0
o:subject=controls far on gone	0 -7 8 0 0 0
o:subject=controls no verb	0 10 -7 0 0 0
o:subject=controls no verb ahead	0 11 -10 0 0 0
o:subject=deal	0 12 -7 -4 -12 0
o:subject=deal agree	0 8 -3 0 -4 0
o:subject=deal agree gone	0 7 -2 0 -4 0
o:subject=deal carried	4 12 -23 4 3 0
o:subject=deal carried be	5 -6 0 0 0 0
o:subject=deal carried be ahead	5 -6 0 0 0 0
o:subject=deal carried meet	0 -16 7 7 0 0
o:subject=deal carried meet ahead	0 -9 9 0 0 0
o:subject=deal carried meet on	0 -13 3 7 0 0
o:subject=deal carried on ahead	3 -12 0 0 8 0
o:subject=deal carried on gone	-9 21 -21 6 0 0
o:subject=deal carried say gone	0 -3 6 0 0 0
o:subject=deal carried say on	0 -3 6 0 0 0
o:subject=deal carried sign	0 18 -16 0 0 0
o:subject=deal carried sign gone	0 14 -13 0 0 0
o:subject=deal carried sign on	0 15 -14 0 0 0
o:subject=deal carried tell	-2 8 -3 0 0 0
o:subject=deal carried tell gone	-2 8 -3 0 0 0
o:subject=deal end	0 10 -9 0 0 0
o:subject=deal end gone	0 9 -9 0 0 0
o:subject=deal far	-7 -7 8 7 0 0
o:subject=deal far carried	-17 -14 18 -7 14 0
o:subject=deal far carried announce	8 -19 13 0 0 0
o:subject=deal far carried announce gone	8 -19 13 0 0 0
o:subject=deal far carried be gone	0 6 -5 0 0 0
o:subject=deal far carried begin	0 5 -10 0 5 0
o:subject=deal far carried begin ahead	0 2 -8 0 6 0
o:subject=deal far carried begin on	0 4 -9 0 6 0
o:subject=deal far carried by ahead	0 -14 14 0 0 0
o:subject=deal far carried end	0 6 -7 2 0 0
o:subject=deal far carried end on	0 6 -7 2 0 0
o:subject=deal far carried meet	0 10 -4 -7 0 0
o:subject=deal far carried meet ahead	0 8 -7 -3 0 0
o:subject=deal far carried meet on	0 8 -3 -3 0 0
o:subject=deal far carried on ahead	0 16 -17 -4 5 0
o:subject=deal far carried on gone	-17 -6 17 0 2 0
o:subject=deal far carried other gone	5 0 -9 0 0 0
o:subject=deal far carried say	-8 -10 20 0 -1 0
o:subject=deal far carried say gone	-8 -10 20 0 -1 0
o:subject=deal far carried say on	-8 -10 20 0 -1 0
o:subject=deal far carried sign	0 -10 1 0 9 0
o:subject=deal far carried sign gone	0 -10 1 0 9 0
o:subject=deal far carried tell	-1 -10 12 0 0 0
o:subject=deal far carried tell gone	-1 -10 12 0 0 0
o:subject=deal far carried tell on	-1 -10 12 0 0 0
o:subject=deal far no verb	-7 -7 8 7 0 0
o:subject=deal far no verb 	-5 8 -5 0 0 0
o:subject=deal far no verb ahead	0 6 -5 0 0 0
o:subject=deal far no verb gone	-7 -10 11 7 0 0
o:subject=deal far no verb on	11 8 -20 0 0 0
o:subject=deal far on gone	11 7 -20 0 0 0
o:subject=deal meet ahead	0 7 -6 0 0 0
o:subject=deal meet gone	0 -5 7 0 0 0
o:subject=deal no verb ahead	0 10 -10 0 0 0
o:subject=deal on gone	0 8 -3 0 -8 0
o:subject=deal reach on	4 1 -6 0 0 0
o:subject=deal sign	0 9 -8 0 0 0
o:subject=deal sign on	0 18 -18 0 0 0
o:subject=deal sit	0 10 -9 0 0 0
o:subject=duties	-3 13 -5 -4 -3 0
o:subject=duties  gone	0 9 -7 0 0 0
o:subject=duties be	-1 -5 8 0 0 0
o:subject=duties be from	0 -12 13 0 0 0
o:subject=duties be gone	0 -9 10 0 0 0
o:subject=duties begin	0 17 -13 0 0 0
o:subject=duties begin ahead	0 6 -3 0 0 0
o:subject=duties begin gone	0 10 -8 0 0 0
o:subject=duties begin on	0 12 -9 0 0 0
o:subject=duties carried	3 9 -7 -15 0 0
o:subject=duties carried announce	0 8 -6 0 0 0
o:subject=duties carried announce gone	0 7 -6 0 0 0
o:subject=duties carried announce on	0 7 -5 0 0 0
o:subject=duties carried be	10 -2 -7 0 0 0
o:subject=duties carried be gone	12 -5 -10 0 0 0
o:subject=duties carried begin	0 -14 15 0 0 0
o:subject=duties carried begin gone	0 -15 14 0 0 0
o:subject=duties carried begin on	0 -9 12 0 0 0
o:subject=duties carried charge	0 9 -8 0 0 0
o:subject=duties carried charge gone	0 9 -8 0 0 0
o:subject=duties carried end	0 -4 7 0 0 0
o:subject=duties carried end ahead	0 -9 11 0 0 0
o:subject=duties carried end gone	0 6 -5 0 0 0
o:subject=duties carried end on	0 -11 13 0 0 0
o:subject=duties carried expect	0 -15 2 0 12 0
o:subject=duties carried meet	0 -2 6 0 0 0
o:subject=duties carried meet ahead	0 -14 18 0 0 0
o:subject=duties carried meet on	0 -11 14 0 0 0
o:subject=duties carried on ahead	-3 -36 35 -1 8 0
o:subject=duties carried on gone	-14 30 -16 -6 -3 0
o:subject=duties carried order gone	0 6 -5 0 0 0
o:subject=duties carried other	0 14 -13 0 0 0
o:subject=duties carried other gone	0 13 -13 0 0 0
o:subject=duties carried other on	0 13 -13 0 0 0
o:subject=duties carried put	0 7 -6 0 0 0
o:subject=duties carried put gone	0 7 -5 0 0 0
o:subject=duties carried say	-7 13 -3 0 -1 0
o:subject=duties carried say ahead	-3 7 0 0 0 0
o:subject=duties carried say gone	-3 7 -2 0 0 0
o:subject=duties carried say on	-3 6 -1 0 0 0
o:subject=duties carried sign	0 6 -5 0 0 0
o:subject=duties carried sign gone	0 6 -5 0 0 0
o:subject=duties carried sign on	0 16 -15 0 0 0
o:subject=duties carried since gone	0 8 -4 0 0 0
o:subject=duties end gone	-4 -3 7 0 0 0
o:subject=duties end on	-4 -2 7 0 0 0
o:subject=duties far  gone	5 -12 9 0 0 0
o:subject=duties far carried	1 3 2 -6 -14 -2
o:subject=duties far carried agree	3 -8 6 0 0 0
o:subject=duties far carried agree gone	3 -8 6 0 0 0
o:subject=duties far carried agree on	1 -7 7 0 0 0
o:subject=duties far carried announce	-8 -1 10 0 0 0
o:subject=duties far carried announce gone	-8 -3 12 0 0 0
o:subject=duties far carried announce on	-7 -4 13 0 0 0
o:subject=duties far carried be	1 -6 7 0 0 0
o:subject=duties far carried be ahead	-3 6 -3 0 0 0
o:subject=duties far carried be from	0 -6 7 0 0 0
o:subject=duties far carried be gone	4 -15 13 0 0 0
o:subject=duties far carried be on	0 16 -14 0 0 0
o:subject=duties far carried begin gone	3 4 -7 0 0 0
o:subject=duties far carried by ahead	0 9 -5 0 0 0
o:subject=duties far carried charge	0 -14 14 0 0 0
o:subject=duties far carried charge gone	0 -15 15 0 0 0
o:subject=duties far carried end	15 -23 12 0 0 0
o:subject=duties far carried end ahead	0 15 -12 0 0 0
o:subject=duties far carried end gone	16 -31 20 0 0 0
o:subject=duties far carried end on	16 -23 11 0 0 0
o:subject=duties far carried expect	0 26 -24 0 -1 0
o:subject=duties far carried fall	-1 8 -4 0 0 0
o:subject=duties far carried fall on	-1 8 -4 0 0 0
o:subject=duties far carried for ahead	7 -2 -5 0 0 0
o:subject=duties far carried have	-2 -2 7 0 0 0
o:subject=duties far carried have ahead	0 -12 13 0 0 0
o:subject=duties far carried have gone	-1 10 -6 0 0 0
o:subject=duties far carried it gone	0 13 -13 0 0 0
o:subject=duties far carried leave	0 -6 6 0 0 0
o:subject=duties far carried leave gone	0 -6 6 0 0 0
o:subject=duties far carried leave on	0 -6 6 0 0 0
o:subject=duties far carried make	0 6 -4 0 0 0
o:subject=duties far carried make gone	0 6 -4 0 0 0
o:subject=duties far carried meet	0 0 1 2 -9 0
o:subject=duties far carried meet ahead	0 -8 18 0 -7 0
o:subject=duties far carried meet gone	0 7 -9 4 0 0
o:subject=duties far carried meet on	0 -11 14 0 0 0
o:subject=duties far carried of gone	0 -4 6 0 0 0
o:subject=duties far carried on ahead	-14 -11 14 0 7 0
o:subject=duties far carried on gone	5 -3 6 -9 -12 0
o:subject=duties far carried other	14 -3 -10 0 0 0
o:subject=duties far carried other gone	15 -6 -8 0 0 0
o:subject=duties far carried say on	4 -7 4 0 0 0
o:subject=duties far carried set	8 -7 0 0 0 0
o:subject=duties far carried set ahead	8 -7 0 0 0 0
o:subject=duties far carried sign	-5 26 -20 0 0 0
o:subject=duties far carried sign gone	-4 24 -18 0 0 0
o:subject=duties far carried sign on	0 12 -10 0 0 0
o:subject=duties far carried sit gone	0 10 -4 0 -3 0
o:subject=duties far carried sit on	0 16 -12 0 -3 0
o:subject=duties far carried suspend	-5 -15 21 0 0 0
o:subject=duties far carried suspend gone	-4 -19 23 0 0 0
o:subject=duties far carried suspend on	-3 -9 12 0 0 0
o:subject=duties far carried tell	-1 23 -19 0 0 0
o:subject=duties far carried tell gone	-1 22 -19 0 0 0
o:subject=duties far carried tell on	0 18 -15 0 0 0
o:subject=duties far carried the ahead	0 3 2 0 -7 0
o:subject=duties far carried the gone	0 7 -6 0 0 0
o:subject=duties far monday gone	0 12 -11 0 0 0
o:subject=duties far no verb 	2 -9 8 0 0 0
o:subject=duties far no verb ahead	10 6 -13 0 0 0
o:subject=duties far no verb friday,	-1 13 -10 0 0 0
o:subject=duties far no verb from	0 6 -5 0 0 0
o:subject=duties far no verb gone	-1 -3 7 -3 -2 0
o:subject=duties far no verb monday	0 12 -11 0 0 0
o:subject=duties far no verb on	6 -21 18 0 0 0
o:subject=duties far no verb seoul,	0 8 -7 0 0 0
o:subject=duties far no verb thursday	0 -14 14 0 0 0
o:subject=duties far no verb tuesday,	0 -10 10 0 0 0
o:subject=duties far no verb until	0 -8 9 0 0 0
o:subject=duties far no verb washington,	-4 -1 6 0 0 0
o:subject=duties far no verb wednesday	0 10 -10 0 0 0
o:subject=duties far on ahead	7 -11 4 0 0 0
o:subject=duties far on gone	0 -13 14 0 0 0
o:subject=duties far seoul, gone	0 8 -7 0 0 0
o:subject=duties far thursday gone	0 -14 14 0 0 0
o:subject=duties far tuesday, gone	0 8 -7 0 0 0
o:subject=duties far until ahead	0 -8 9 0 0 0
o:subject=duties far washington, gone	-4 -1 6 0 0 0
o:subject=duties far wednesday gone	0 10 -10 0 0 0
o:subject=duties from ahead	10 -1 -9 0 0 0
o:subject=duties from gone	0 -10 12 0 0 0
o:subject=duties no verb	-3 20 -14 -1 0 0
o:subject=duties no verb 	0 13 -11 0 0 0
o:subject=duties no verb ahead	6 17 -23 0 0 0
o:subject=duties no verb from	-1 14 -9 0 0 0
o:subject=duties no verb gone	-11 8 0 0 0 0
o:subject=duties no verb on	11 -9 2 0 0 0
o:subject=duties on ahead	2 12 -14 0 0 0
o:subject=duties on gone	0 -15 17 0 0 0
o:subject=duties other	1 -10 7 0 0 0
o:subject=duties other gone	0 -7 8 0 0 0
o:subject=duties return	0 -6 6 0 0 0
o:subject=duties return on	0 -11 12 0 0 0
o:subject=duties rise	12 -11 0 0 0 0
o:subject=duties rise ahead	12 -12 0 0 0 0
o:subject=duties rise from	12 -12 0 0 0 0
o:subject=duties since gone	0 10 -7 0 0 0
o:subject=exclusions	0 12 -10 0 0 0
o:subject=exclusions far	0 8 -7 0 0 0
o:subject=exclusions far no verb	0 8 -7 0 0 0
o:subject=fees carried	0 -8 1 8 0 0
o:subject=fees carried on ahead	0 6 -5 0 0 0
o:subject=fees carried on gone	0 -6 2 4 0 0
o:subject=fees far	-3 7 -2 0 0 0
o:subject=fees far no verb	-3 7 -2 0 0 0
o:subject=longer	8 8 -14 0 0 0
o:subject=longer carried	-3 26 -20 0 0 0
o:subject=longer carried begin	0 13 -12 0 0 0
o:subject=longer carried begin ahead	0 11 -10 0 0 0
o:subject=longer carried on ahead	0 8 -7 0 0 0
o:subject=longer carried other	0 7 -6 0 0 0
o:subject=longer carried sign	0 -5 6 0 0 0
o:subject=longer carried sign gone	0 -5 6 0 0 0
o:subject=longer carried sign on	0 -13 13 0 0 0
o:subject=longer far	-7 5 0 0 0 0
o:subject=longer far carried	-12 -10 15 -1 7 0
o:subject=longer far carried agree	-2 -10 13 0 0 0
o:subject=longer far carried agree gone	-2 -10 13 0 0 0
o:subject=longer far carried agree on	-3 -6 10 0 0 0
o:subject=longer far carried announce	0 13 -12 0 0 0
o:subject=longer far carried announce gone	0 13 -12 0 0 0
o:subject=longer far carried announce on	0 13 -12 0 0 0
o:subject=longer far carried begin	0 -17 18 0 0 0
o:subject=longer far carried begin ahead	0 -6 7 0 0 0
o:subject=longer far carried begin on	0 -10 10 0 0 0
o:subject=longer far carried end	0 -10 11 0 0 0
o:subject=longer far carried meet	0 -10 -2 0 14 0
o:subject=longer far carried meet ahead	0 -9 -3 0 14 0
o:subject=longer far carried meet on	0 -10 -2 0 14 0
o:subject=longer far carried on ahead	-2 -4 -3 0 13 0
o:subject=longer far carried on gone	0 -12 15 0 -3 0
o:subject=longer far carried say	3 -20 20 0 -3 0
o:subject=longer far carried say gone	7 -23 20 0 -3 0
o:subject=longer far carried say on	4 -22 22 0 -3 0
o:subject=longer far carried sign	0 14 -13 0 0 0
o:subject=longer far carried sign gone	0 13 -12 0 0 0
o:subject=longer far carried sign on	0 12 -12 0 0 0
o:subject=longer far no verb	-7 5 0 0 0 0
o:subject=longer far no verb 	0 10 -8 0 0 0
o:subject=longer far no verb gone	-7 2 1 0 0 0
o:subject=longer far no verb on	-8 5 0 0 0 0
o:subject=longer no verb	9 2 -12 0 0 0
o:subject=longer no verb gone	11 2 -12 0 0 0
o:subject=longer no verb on	-1 -4 6 0 0 0
o:subject=longer on ahead	0 -4 6 0 0 0
o:subject=meeting	11 -10 -3 17 4 -2
o:subject=meeting  gone	0 10 -17 6 0 0
o:subject=meeting be	0 -12 12 0 0 0
o:subject=meeting be ahead	1 -13 12 0 0 0
o:subject=meeting be on	1 9 -11 0 0 0
o:subject=meeting begin	0 21 -20 0 0 0
o:subject=meeting begin ahead	0 15 -14 0 0 0
o:subject=meeting begin gone	0 9 -9 1 0 0
o:subject=meeting begin on	0 16 -16 1 0 0
o:subject=meeting carried	-3 0 9 -17 -4 -1
o:subject=meeting carried  gone	0 -11 11 0 0 0
o:subject=meeting carried be on	0 -9 11 0 0 0
o:subject=meeting carried begin	0 -9 14 0 0 0
o:subject=meeting carried begin ahead	0 14 -9 0 0 0
o:subject=meeting carried begin gone	0 -21 23 0 0 0
o:subject=meeting carried begin on	0 9 -7 0 0 0
o:subject=meeting carried end	0 16 -14 0 0 0
o:subject=meeting carried end ahead	0 18 -17 0 0 0
o:subject=meeting carried end on	0 11 -10 0 0 0
o:subject=meeting carried for ahead	4 -13 5 0 0 0
o:subject=meeting carried from ahead	0 6 -6 0 0 0
o:subject=meeting carried from gone	0 6 -5 0 0 0
o:subject=meeting carried on ahead	3 7 -5 -4 0 0
o:subject=meeting carried on gone	-5 -7 16 -3 -3 0
o:subject=meeting carried other	0 -7 8 0 0 0
o:subject=meeting carried other gone	0 -9 9 0 0 0
o:subject=meeting carried other on	0 -11 12 0 0 0
o:subject=meeting carried plan	0 -23 24 0 0 0
o:subject=meeting carried plan ahead	0 -16 16 0 0 0
o:subject=meeting carried plan for	0 -11 12 0 0 0
o:subject=meeting carried say	0 13 -18 0 0 0
o:subject=meeting carried say gone	-8 25 -18 0 0 0
o:subject=meeting carried say on	0 9 -13 0 0 0
o:subject=meeting carried see	0 16 -6 0 -9 0
o:subject=meeting carried see ahead	0 16 -6 0 -9 0
o:subject=meeting carried sign gone	0 10 -10 0 0 0
o:subject=meeting carried sit	0 15 -14 0 0 0
o:subject=meeting carried suspend gone	2 -6 3 0 0 0
o:subject=meeting carried the ahead	0 6 -1 0 0 0
o:subject=meeting continue	2 2 -6 0 0 0
o:subject=meeting end	0 -22 24 -1 0 0
o:subject=meeting end gone	0 -17 19 -1 0 0
o:subject=meeting end on	0 -22 24 -1 0 0
o:subject=meeting far	10 -22 7 11 7 0
o:subject=meeting far  ahead	-5 24 -20 0 0 0
o:subject=meeting far  gone	18 -9 -4 0 0 0
o:subject=meeting far carried	0 -9 9 -2 0 1
o:subject=meeting far carried announce	0 6 -4 0 0 0
o:subject=meeting far carried be	0 -8 11 0 0 0
o:subject=meeting far carried be gone	-3 -7 11 0 0 0
o:subject=meeting far carried be on	4 -7 4 0 0 0
o:subject=meeting far carried begin	0 9 -4 0 0 0
o:subject=meeting far carried begin on	0 17 -13 0 0 0
o:subject=meeting far carried end ahead	0 7 -6 0 0 0
o:subject=meeting far carried end gone	0 -6 7 0 0 0
o:subject=meeting far carried have	0 12 -10 0 0 0
o:subject=meeting far carried have ahead	0 9 -9 0 0 0
o:subject=meeting far carried leave	0 11 -10 0 0 0
o:subject=meeting far carried leave gone	0 9 -8 0 0 0
o:subject=meeting far carried make	0 7 -7 0 0 0
o:subject=meeting far carried meet	0 -9 6 3 0 0
o:subject=meeting far carried meet gone	0 -16 9 5 2 0
o:subject=meeting far carried on ahead	1 3 -7 -1 3 0
o:subject=meeting far carried on gone	14 0 -10 1 -7 3
o:subject=meeting far carried other gone	0 6 -4 0 0 0
o:subject=meeting far carried rise	0 7 -6 0 0 0
o:subject=meeting far carried rise on	0 7 -5 0 0 0
o:subject=meeting far carried say	7 -7 3 0 0 0
o:subject=meeting far carried say gone	7 -7 3 0 0 0
o:subject=meeting far carried say on	8 -9 4 0 0 0
o:subject=meeting far carried sign	0 -31 32 0 0 0
o:subject=meeting far carried sign gone	0 -32 33 0 0 0
o:subject=meeting far carried sign on	0 -17 18 0 0 0
o:subject=meeting far carried since gone	0 8 -7 0 0 0
o:subject=meeting far carried sit	0 -15 16 0 0 0
o:subject=meeting far carried suspend on	0 1 -6 0 0 3
o:subject=meeting far carried tell	10 -8 -1 0 0 0
o:subject=meeting far carried tell gone	10 -8 -1 0 0 0
o:subject=meeting far carried tell on	12 -11 0 0 0 0
o:subject=meeting far carried until ahead	0 7 -7 0 0 0
o:subject=meeting far from ahead	0 9 -8 0 0 0
o:subject=meeting far no verb	10 -22 7 11 7 0
o:subject=meeting far no verb 	15 3 -16 0 0 0
o:subject=meeting far no verb ahead	11 -40 16 10 10 0
o:subject=meeting far no verb from	0 7 -5 0 0 0
o:subject=meeting far no verb on	-23 -8 11 11 0 0
o:subject=meeting far no verb the	0 -6 7 0 0 0
o:subject=meeting far no verb washington,	0 18 -21 0 0 0
o:subject=meeting far on ahead	-5 -1 8 0 0 0
o:subject=meeting far on gone	-17 -6 5 11 0 0
o:subject=meeting far the ahead	0 -12 12 0 0 0
o:subject=meeting far washington, gone	0 18 -21 0 0 0
o:subject=meeting for ahead	-3 -1 7 0 0 0
o:subject=meeting from gone	0 -9 0 0 7 0
o:subject=meeting leave	0 -10 12 0 0 0
o:subject=meeting leave gone	0 -10 12 0 0 0
o:subject=meeting meet ahead	0 -5 8 0 0 0
o:subject=meeting meet gone	-2 9 -4 0 0 0
o:subject=meeting no verb	11 -10 -2 12 4 0
o:subject=meeting no verb ahead	4 0 -8 6 6 0
o:subject=meeting no verb from	0 -11 12 0 0 0
o:subject=meeting no verb gone	9 -10 2 5 0 0
o:subject=meeting no verb of	-6 1 1 0 0 0
o:subject=meeting no verb on	9 -3 -8 13 -7 0
o:subject=meeting no verb spoke	6 -2 -2 0 0 0
o:subject=meeting of ahead	-1 15 -12 0 0 0
o:subject=meeting of gone	-1 -14 17 0 0 0
o:subject=meeting on ahead	16 -14 0 13 -3 0
o:subject=meeting on gone	1 13 -21 13 -8 0
o:subject=meeting place ahead	0 11 -11 0 0 0
o:subject=meeting plan	-3 8 -2 0 0 0
o:subject=meeting plan for	-2 9 -3 0 0 0
o:subject=meeting plan gone	0 11 -11 0 0 0
o:subject=meeting return	0 8 -17 6 0 0
o:subject=meeting return ahead	0 2 -12 7 0 0
o:subject=meeting return on	0 3 -14 7 0 0
o:subject=meeting spoke gone	6 -2 -2 0 0 0
o:subject=meeting the ahead	0 -16 18 0 0 0
o:subject=meeting until ahead	0 -12 13 0 0 0
o:subject=none	5 -7 8 -14 -6 0
o:subject=none  ahead	-2 -15 17 0 0 0
o:subject=none  gone	3 14 -16 0 0 0
o:subject=none ( gone	0 -11 11 0 0 0
o:subject=none beijing, gone	-7 9 0 0 0 0
o:subject=none call, gone	-5 6 0 0 0 0
o:subject=none carried	8 6 -7 3 -27 1
o:subject=none carried  gone	0 8 -5 0 0 0
o:subject=none carried agree	5 -17 3 11 0 0
o:subject=none carried agree gone	1 -14 3 11 0 0
o:subject=none carried agree on	6 10 -18 0 0 0
o:subject=none carried announce	0 4 -14 8 0 0
o:subject=none carried announce announced	2 -7 -5 8 0 0
o:subject=none carried announce gone	0 2 -13 8 0 0
o:subject=none carried announce on	0 7 -7 0 0 0
o:subject=none carried announced gone	2 -7 -5 8 0 0
o:subject=none carried be on	0 9 -6 0 0 0
o:subject=none carried be since	10 -22 15 0 0 0
o:subject=none carried be the	0 -9 9 0 0 0
o:subject=none carried begin ahead	0 23 -20 0 0 0
o:subject=none carried begin gone	0 -7 10 -3 -2 0
o:subject=none carried call gone	-5 6 0 0 0 0
o:subject=none carried clear	0 11 -10 0 0 0
o:subject=none carried conclude	-2 -11 14 0 0 0
o:subject=none carried end	0 18 -14 -1 0 0
o:subject=none carried end ahead	0 14 -11 0 0 0
o:subject=none carried end gone	0 7 -5 -1 0 0
o:subject=none carried end on	0 18 -19 0 0 0
o:subject=none carried extend	0 -7 8 0 0 0
o:subject=none carried extend gone	0 -9 9 0 0 0
o:subject=none carried fall	0 7 -5 0 0 0
o:subject=none carried for ahead	0 10 -9 0 0 0
o:subject=none carried for gone	-1 14 -11 0 0 0
o:subject=none carried get	-4 8 -2 0 0 0
o:subject=none carried get gone	-4 7 -1 0 0 0
o:subject=none carried have	5 -14 11 0 0 0
o:subject=none carried have ahead	0 -8 10 0 0 0
o:subject=none carried have gone	6 -6 0 0 0 0
o:subject=none carried have until	0 -15 15 0 0 0
o:subject=none carried leave ahead	0 11 -10 0 0 0
o:subject=none carried make	9 -14 5 0 0 0
o:subject=none carried make gone	9 -14 5 0 0 0
o:subject=none carried meet	-2 -5 10 0 -2 0
o:subject=none carried meet gone	-1 -5 6 0 0 0
o:subject=none carried meet on	0 -14 19 -5 0 0
o:subject=none carried of gone	7 -7 4 0 0 0
o:subject=none carried on ahead	9 -10 1 0 0 4
o:subject=none carried on gone	11 -2 1 -14 -11 0
o:subject=none carried other ahead	0 -11 12 0 0 0
o:subject=none carried other gone	-3 14 -10 0 0 0
o:subject=none carried other on	0 7 -5 0 0 0
o:subject=none carried pay	0 10 -8 0 0 0
o:subject=none carried plan	0 11 -11 0 0 0
o:subject=none carried promise	0 9 -8 0 0 0
o:subject=none carried put on	0 -17 16 0 0 0
o:subject=none carried reach	0 -4 6 0 0 0
o:subject=none carried reach gone	0 -4 6 0 0 0
o:subject=none carried reach on	0 -7 8 0 0 0
o:subject=none carried receive	0 -15 16 0 0 0
o:subject=none carried return	0 12 -11 0 0 0
o:subject=none carried return on	0 7 -7 0 0 0
o:subject=none carried rise	0 11 -10 0 0 0
o:subject=none carried rise gone	0 11 -10 0 0 0
o:subject=none carried rise on	0 6 -5 0 0 0
o:subject=none carried say	-9 0 6 0 0 0
o:subject=none carried say gone	-9 0 6 0 0 0
o:subject=none carried say on	-7 -5 11 0 0 0
o:subject=none carried sell	13 -12 0 0 0 0
o:subject=none carried sign	-1 16 -13 0 0 0
o:subject=none carried sign gone	0 13 -10 0 0 0
o:subject=none carried sign on	0 11 -10 0 0 0
o:subject=none carried since gone	8 -16 11 0 0 0
o:subject=none carried sit	0 -13 14 0 0 0
o:subject=none carried sit ahead	0 -11 12 0 0 0
o:subject=none carried sit on	0 -16 17 0 0 0
o:subject=none carried suspend gone	-3 -5 9 0 0 0
o:subject=none carried tell	1 7 -14 0 0 0
o:subject=none carried tell gone	1 7 -14 0 0 0
o:subject=none carried tell on	2 1 -8 0 0 0
o:subject=none carried the gone	0 17 -17 0 0 0
o:subject=none carried until ahead	0 -8 9 0 0 0
o:subject=none friday gone	-1 6 -4 0 0 0
o:subject=none friday, gone	9 -16 8 0 0 0
o:subject=none monday gone	-3 -10 13 0 0 0
o:subject=none monday, gone	-4 -9 12 0 0 0
o:subject=none no verb	5 -7 8 -14 -6 0
o:subject=none no verb (	0 -9 10 0 0 0
o:subject=none no verb ahead	-21 7 0 0 0 0
o:subject=none no verb beijing,	-7 9 0 0 0 0
o:subject=none no verb call,	-5 6 0 0 0 0
o:subject=none no verb friday	-1 6 -4 0 0 0
o:subject=none no verb friday,	9 -16 8 0 0 0
o:subject=none no verb gone	11 -10 7 -12 -4 0
o:subject=none no verb monday	-3 -10 13 0 0 0
o:subject=none no verb monday,	-4 -9 12 0 0 0
o:subject=none no verb of	12 -8 -1 0 0 0
o:subject=none no verb on	-15 17 -7 -1 0 0
o:subject=none no verb saturday	0 -5 6 0 0 0
o:subject=none no verb since	0 15 -12 0 0 0
o:subject=none no verb the	4 3 -11 0 0 0
o:subject=none no verb thursday	-3 -4 6 0 0 0
o:subject=none no verb thursday,	-5 -6 10 0 0 0
o:subject=none no verb to	0 6 -4 0 0 0
o:subject=none no verb tuesday	9 -9 0 0 0 0
o:subject=none no verb washington,	-9 13 -4 0 0 0
o:subject=none no verb wednesday	-4 8 -6 0 0 0
o:subject=none no verb ·	0 -12 13 0 0 0
o:subject=none no verb —	0 6 -4 0 0 0
o:subject=none of gone	12 -12 1 0 0 0
o:subject=none on gone	-13 20 -11 0 0 0
o:subject=none saturday gone	0 -5 6 0 0 0
o:subject=none since gone	0 15 -12 0 0 0
o:subject=none the gone	4 0 -7 0 0 0
o:subject=none thursday gone	-3 -4 6 0 0 0
o:subject=none thursday, gone	-5 -7 10 0 0 0
o:subject=none tuesday gone	9 -9 0 0 0 0
o:subject=none washington, gone	-9 13 -4 0 0 0
o:subject=none wednesday gone	-4 8 -6 0 0 0
o:subject=none · gone	0 -12 13 0 0 0
o:subject=none — gone	0 6 -4 0 0 0
o:subject=procedure	-5 29 -22 0 0 0
o:subject=procedure carried	0 -3 11 0 -8 0
o:subject=procedure carried be	0 -19 20 0 0 0
o:subject=procedure carried be ahead	0 -5 7 0 0 0
o:subject=procedure carried be gone	0 -15 16 0 0 0
o:subject=procedure carried on gone	0 9 -9 0 0 0
o:subject=procedure carried sign	0 8 -8 0 0 0
o:subject=procedure far	-8 0 5 0 0 0
o:subject=procedure far  gone	0 -8 9 0 0 0
o:subject=procedure far carried	-3 17 -10 0 -3 0
o:subject=procedure far carried be	0 -6 6 0 0 0
o:subject=procedure far carried meet ahead	0 -8 5 0 2 0
o:subject=procedure far carried on gone	0 17 -13 0 -3 0
o:subject=procedure far carried the ahead	0 -12 12 0 0 0
o:subject=procedure far no verb	-8 0 5 0 0 0
o:subject=procedure far no verb 	0 -20 21 0 0 0
o:subject=procedure far no verb ahead	0 -7 9 0 0 0
o:subject=procedure far no verb gone	-5 6 -2 0 0 0
o:subject=procedure no verb	-2 20 -16 0 0 0
o:subject=procedure no verb ahead	0 8 -5 0 0 0
o:subject=procedure no verb gone	0 12 -9 0 0 0
o:subject=procedure no verb on	0 6 -3 0 0 0
o:subject=sale	-5 15 -10 0 0 0
o:subject=sale far	6 -6 1 0 0 0
o:subject=sale far  gone	0 16 -14 0 0 0
o:subject=sale far carried	-7 32 -23 -1 -4 0
o:subject=sale far carried begin	0 15 -12 0 -3 0
o:subject=sale far carried on ahead	0 8 -4 0 -3 0
o:subject=sale far carried on gone	-4 10 -3 0 0 0
o:subject=sale far carried say	4 -11 7 0 0 0
o:subject=sale far carried say gone	4 -11 7 0 0 0
o:subject=sale far carried say on	4 -11 7 0 0 0
o:subject=sale far no verb	6 -6 1 0 0 0
o:subject=sale far no verb 	0 17 -15 0 0 0
o:subject=sale far no verb gone	7 -9 4 0 0 0
o:subject=sale no verb	-5 13 -7 0 0 0
o:subject=sale no verb gone	-4 8 -2 0 0 0
o:subject=sale no verb on	-4 9 -2 0 0 0
o:subject=sale on gone	-4 6 0 0 0 0
o:subject=signing	-3 14 -11 0 0 0
o:subject=signing no verb on	3 -19 14 0 2 0
o:subject=signing of gone	0 6 -5 0 0 0
o:subject=signing on gone	0 -9 7 0 1 0
o:subject=truce	-22 20 -12 -4 5 0
o:subject=truce agree	0 -4 -7 0 11 0
o:subject=truce agree gone	0 -4 -7 0 11 0
o:subject=truce be	0 12 -10 0 0 0
o:subject=truce be ahead	0 7 -6 0 0 0
o:subject=truce begin	-3 8 -2 0 0 0
o:subject=truce begin ahead	0 -9 10 0 0 0
o:subject=truce begin gone	-2 26 -20 0 0 0
o:subject=truce carried	-14 7 4 -4 -4 0
o:subject=truce carried agree	0 23 -23 0 0 0
o:subject=truce carried agree gone	0 23 -23 0 0 0
o:subject=truce carried announce on	0 -12 12 0 0 0
o:subject=truce carried be	0 12 -10 0 0 0
o:subject=truce carried be ahead	0 9 -8 0 0 0
o:subject=truce carried begin	0 -10 13 0 0 0
o:subject=truce carried begin gone	0 -10 13 0 0 0
o:subject=truce carried meet	0 -4 7 0 0 0
o:subject=truce carried sign	0 -21 22 0 0 0
o:subject=truce carried sign gone	0 -21 22 0 0 0
o:subject=truce carried sign on	0 -14 14 0 0 0
o:subject=truce end	0 13 -9 0 0 0
o:subject=truce end ahead	0 17 -14 0 0 0
o:subject=truce end ends	0 -16 16 0 0 0
o:subject=truce end on	0 28 -25 0 0 0
o:subject=truce ends gone	0 -14 14 0 0 0
o:subject=truce far	-7 1 2 0 0 0
o:subject=truce far  gone	-9 -7 11 0 0 0
o:subject=truce far beijing, gone	7 -9 0 0 0 0
o:subject=truce far carried	-13 -3 9 -9 5 0
o:subject=truce far carried agree	2 -7 5 0 0 0
o:subject=truce far carried agree gone	2 -7 5 0 0 0
o:subject=truce far carried agree on	3 7 -11 0 0 0
o:subject=truce far carried be	0 14 -12 0 0 0
o:subject=truce far carried be ahead	0 11 -10 0 0 0
o:subject=truce far carried begin	0 -18 12 0 10 0
o:subject=truce far carried begin ahead	0 -29 21 0 11 0
o:subject=truce far carried begin gone	0 8 -6 0 0 0
o:subject=truce far carried begin on	0 -11 2 0 11 0
o:subject=truce far carried end	0 -4 6 0 0 0
o:subject=truce far carried have	0 11 -11 0 0 0
o:subject=truce far carried meet	0 15 -13 0 0 0
o:subject=truce far carried meet gone	0 12 -12 0 0 0
o:subject=truce far carried meet on	0 15 -13 0 0 0
o:subject=truce far carried on ahead	0 -25 20 0 9 0
o:subject=truce far carried on gone	0 15 -16 -2 1 0
o:subject=truce far carried other	1 -14 14 0 0 0
o:subject=truce far carried other gone	1 -15 14 0 0 0
o:subject=truce far carried put	0 -10 10 0 0 0
o:subject=truce far carried return	0 -21 22 0 0 0
o:subject=truce far carried say	-4 9 -11 0 5 0
o:subject=truce far carried say gone	-4 7 -9 0 5 0
o:subject=truce far carried say on	-3 15 -19 0 5 0
o:subject=truce far carried tell	0 -8 9 0 0 0
o:subject=truce far carried tell gone	0 -8 10 0 0 0
o:subject=truce far carried to ahead	0 7 -5 0 0 0
o:subject=truce far from gone	0 -6 6 0 0 0
o:subject=truce far no verb	-7 1 2 0 0 0
o:subject=truce far no verb 	-9 -6 10 0 0 0
o:subject=truce far no verb ahead	-2 7 -4 0 0 0
o:subject=truce far no verb beijing,	7 -9 0 0 0 0
o:subject=truce far no verb monday,	0 6 -6 0 0 0
o:subject=truce far no verb washington,	3 -7 2 0 0 0
o:subject=truce far washington, gone	3 -7 2 0 0 0
o:subject=truce from gone	0 10 -9 0 0 0
o:subject=truce no verb	-15 5 1 0 0 0
o:subject=truce no verb ahead	-5 41 -35 0 0 0
o:subject=truce no verb gone	-8 -15 20 0 0 0
o:subject=truce no verb until	0 8 -6 0 0 0
o:subject=truce on ahead	-3 9 -3 0 0 0
o:subject=truce other	0 13 -10 0 0 0
o:subject=truce other gone	0 11 -8 0 0 0
o:subject=truce since gone	0 9 -7 0 0 0
o:subject=truce until ahead	0 8 -6 0 0 0
o:suspend from ahead	0 9 -8 0 0 0
o:suspend from gone	0 -6 9 0 0 0
o:suspend on gone	-1 9 -7 -1 0 2
o:suspend until ahead	0 9 -8 0 0 0
o:tell on gone	5 4 -9 0 0 0
o:topic=controls	-9 18 -14 0 0 3
o:topic=controls far	-9 -8 14 0 0 0
o:topic=controls far begin	0 -10 11 0 0 0
o:topic=controls far gone	-8 -8 14 0 0 0
o:topic=controls far no verb	-4 -9 13 0 0 0
o:topic=controls far on	-1 -14 18 0 0 0
o:topic=controls far on gone	0 -12 15 0 0 0
o:topic=controls gone	-3 29 -24 0 0 0
o:topic=controls no verb	0 10 -7 0 0 0
o:topic=controls on ahead	0 -18 15 0 0 4
o:topic=controls on gone	0 20 -17 0 0 0
o:topic=controls say	0 7 -7 0 0 0
o:topic=deal	3 -1 0 -13 0 0
o:topic=deal agree	0 -5 7 0 0 0
o:topic=deal ahead	1 -12 3 -1 11 0
o:topic=deal announce	-3 -10 16 0 0 0
o:topic=deal be	0 16 -16 0 0 0
o:topic=deal begin	0 25 -23 0 0 0
o:topic=deal by	0 6 -2 0 0 0
o:topic=deal conclude	3 -13 10 0 0 0
o:topic=deal confirm	13 -10 -3 0 0 0
o:topic=deal deal	0 -17 18 0 0 0
o:topic=deal end	0 6 -4 0 0 0
o:topic=deal expect	0 -4 6 0 0 0
o:topic=deal far	-7 -5 9 6 -5 0
o:topic=deal far 	-6 10 -7 0 0 0
o:topic=deal far begin	0 6 -5 0 0 0
o:topic=deal far for	0 -21 22 0 0 0
o:topic=deal far gone	-5 -5 8 6 -4 0
o:topic=deal far no verb	-7 -7 8 7 0 0
o:topic=deal far on	5 18 -20 0 -2 0
o:topic=deal far on gone	5 14 -17 0 -1 0
o:topic=deal from	0 12 -11 0 0 0
o:topic=deal from ahead	0 12 -12 0 0 0
o:topic=deal gone	1 5 -2 -8 -10 0
o:topic=deal have	0 9 -5 0 0 0
o:topic=deal negotiate	0 -5 6 0 0 0
o:topic=deal on	0 -10 13 -8 -3 0
o:topic=deal on ahead	6 -41 23 0 13 0
o:topic=deal on gone	-5 11 0 -5 -21 0
o:topic=deal reach	4 3 -7 0 0 0
o:topic=deal return	0 -19 20 0 0 0
o:topic=deal say	0 -4 6 0 -2 0
o:topic=deal settle	0 -9 8 0 0 0
o:topic=deal sign	0 6 -16 0 9 0
o:topic=deal since	-1 11 -6 0 0 0
o:topic=deal since gone	-1 11 -6 0 0 0
o:topic=deal sit	0 8 -7 0 0 0
o:topic=deal suspend	0 10 -10 0 0 0
o:topic=duties	3 10 -9 0 3 -3
o:topic=duties 	0 18 -15 0 0 0
o:topic=duties  gone	0 13 -11 0 0 0
o:topic=duties ahead	0 16 -22 -4 10 0
o:topic=duties announce	-3 8 -15 8 0 0
o:topic=duties announced	0 -2 -5 8 0 0
o:topic=duties announced gone	0 -2 -5 8 0 0
o:topic=duties be	12 -16 6 0 0 0
o:topic=duties begin	-4 22 -14 0 0 0
o:topic=duties cent	-2 -6 9 0 0 0
o:topic=duties cent gone	-2 -6 9 0 0 0
o:topic=duties charge	0 -7 8 0 0 0
o:topic=duties end	9 -16 11 0 0 0
o:topic=duties expect	0 -14 2 0 12 0
o:topic=duties far	0 10 -3 -15 -21 -2
o:topic=duties far 	2 -8 7 0 0 0
o:topic=duties far  gone	4 -11 8 0 0 0
o:topic=duties far agree	4 -7 4 0 0 0
o:topic=duties far ahead	10 -5 2 0 -3 0
o:topic=duties far announce	0 8 -5 0 0 0
o:topic=duties far be	-5 -7 11 0 0 0
o:topic=duties far by	0 7 -5 0 0 0
o:topic=duties far end	0 -9 11 0 0 0
o:topic=duties far fall	0 7 -4 0 0 0
o:topic=duties far friday,	-1 13 -10 0 0 0
o:topic=duties far gone	-6 15 -5 -11 -16 -1
o:topic=duties far have	0 -5 8 0 0 0
o:topic=duties far monday	0 12 -11 0 0 0
o:topic=duties far monday gone	0 12 -11 0 0 0
o:topic=duties far on	-4 -1 9 -4 -8 0
o:topic=duties far on ahead	4 -8 5 0 0 0
o:topic=duties far on gone	-9 4 5 -3 -7 0
o:topic=duties far other	13 -1 -12 0 0 0
o:topic=duties far say	-14 26 -13 0 0 0
o:topic=duties far seoul,	0 8 -7 0 0 0
o:topic=duties far seoul, gone	0 8 -7 0 0 0
o:topic=duties far suspend	-4 -17 20 0 0 0
o:topic=duties far tell	0 10 -7 0 0 0
o:topic=duties far the ahead	0 -6 8 0 0 0
o:topic=duties far thursday	0 -14 14 0 0 0
o:topic=duties far thursday gone	0 -14 14 0 0 0
o:topic=duties far tuesday,	0 -10 10 0 0 0
o:topic=duties far tuesday, gone	0 8 -7 0 0 0
o:topic=duties far until	0 -9 10 0 0 0
o:topic=duties far until ahead	0 -9 10 0 0 0
o:topic=duties far washington,	-4 -1 6 0 0 0
o:topic=duties far washington, gone	-4 -1 6 0 0 0
o:topic=duties far wednesday	0 10 -10 0 0 0
o:topic=duties far wednesday gone	0 10 -10 0 0 0
o:topic=duties from ahead	7 12 -27 0 0 0
o:topic=duties from gone	0 -9 11 0 0 0
o:topic=duties gone	3 -3 5 1 -10 0
o:topic=duties is	12 -11 0 0 0 0
o:topic=duties no verb	-3 20 -14 -1 0 0
o:topic=duties of	0 6 -7 0 0 0
o:topic=duties on	-3 -11 12 -7 12 0
o:topic=duties on ahead	0 -18 10 0 16 0
o:topic=duties on gone	-1 0 6 -4 -5 0
o:topic=duties other	0 -7 5 0 0 0
o:topic=duties pay	0 11 -8 0 0 0
o:topic=duties put	-2 17 -13 0 0 0
o:topic=duties return	0 -5 6 0 0 0
o:topic=duties rise	10 -1 -10 0 0 0
o:topic=duties say	-13 -8 20 0 -3 0
o:topic=duties show	0 -15 16 0 0 0
o:topic=duties since	-2 18 -14 0 0 0
o:topic=duties since gone	-2 18 -14 0 0 0
o:topic=duties suspend	3 1 -7 0 0 0
o:topic=duties tariffs	3 -12 8 0 0 0
o:topic=duties the	0 8 -3 0 0 0
o:topic=duties through	0 -6 7 0 0 0
o:topic=duties through ahead	0 -6 7 0 0 0
o:topic=duties until	-1 24 -21 0 0 0
o:topic=duties until ahead	0 23 -19 0 0 0
o:topic=exclusions	0 24 -20 0 0 0
o:topic=exclusions ahead	0 8 -6 0 0 0
o:topic=exclusions far	0 12 -10 0 0 0
o:topic=exclusions far gone	0 7 -4 0 0 0
o:topic=exclusions far no verb	0 8 -7 0 0 0
o:topic=exclusions gone	0 16 -13 0 0 0
o:topic=exclusions on	0 13 -10 0 0 0
o:topic=exclusions on gone	0 8 -6 0 0 0
o:topic=fees	-3 -12 16 0 0 0
o:topic=fees be	0 -4 6 0 0 0
o:topic=fees far	-3 7 -3 0 0 0
o:topic=fees far no verb	-3 7 -2 0 0 0
o:topic=fees gone	0 -14 16 0 0 0
o:topic=fees on	0 -15 16 0 0 0
o:topic=fees on gone	0 -18 19 0 0 0
o:topic=longer	0 14 -7 -3 -4 0
o:topic=longer agree	0 -7 9 0 0 0
o:topic=longer ahead	-8 41 -31 0 -1 0
o:topic=longer be	0 10 -8 0 0 0
o:topic=longer begin	0 12 -11 0 0 0
o:topic=longer end	0 7 -5 0 0 0
o:topic=longer far	-23 19 -3 0 -1 0
o:topic=longer far 	0 10 -8 0 0 0
o:topic=longer far ahead	-15 11 0 0 0 0
o:topic=longer far begin	0 -8 9 0 0 0
o:topic=longer far gone	-10 12 -4 0 0 0
o:topic=longer far no verb	-7 5 0 0 0 0
o:topic=longer far on	-14 19 -6 0 0 0
o:topic=longer far on ahead	-3 6 0 0 0 0
o:topic=longer far on gone	-10 13 -4 0 0 0
o:topic=longer far say	-4 13 -7 0 0 0
o:topic=longer gone	3 -10 11 0 0 0
o:topic=longer no verb	9 2 -12 0 0 0
o:topic=longer on	-17 -19 29 0 0 0
o:topic=longer on gone	-15 -21 30 0 0 0
o:topic=longer say	-1 -24 27 0 0 0
o:topic=longer sign	0 18 -16 0 0 0
o:topic=longer the	0 7 -5 0 0 0
o:topic=longer to	0 13 -8 0 0 0
o:topic=longer to ahead	0 10 -7 0 0 0
o:topic=meeting	-3 -14 13 6 -3 -1
o:topic=meeting 	0 -19 14 6 0 0
o:topic=meeting  gone	0 -10 4 6 0 0
o:topic=meeting agree	2 9 -10 0 -3 0
o:topic=meeting ahead	9 -12 19 -10 -13 -3
o:topic=meeting be	4 -7 7 -3 -4 0
o:topic=meeting begin	-2 -10 13 0 0 0
o:topic=meeting conclude	0 -18 18 0 0 0
o:topic=meeting end	0 -26 24 1 0 0
o:topic=meeting far	14 -15 1 8 7 0
o:topic=meeting far 	15 4 -16 0 0 0
o:topic=meeting far  ahead	-5 24 -20 0 0 0
o:topic=meeting far  gone	18 -9 -4 0 0 0
o:topic=meeting far ahead	9 -35 17 9 9 0
o:topic=meeting far be	-1 -3 6 0 0 0
o:topic=meeting far by	0 7 -4 0 0 0
o:topic=meeting far by ahead	0 6 -4 0 0 0
o:topic=meeting far end	0 7 -6 0 0 0
o:topic=meeting far from	0 9 -7 0 0 0
o:topic=meeting far from ahead	0 12 -11 0 0 0
o:topic=meeting far gone	8 6 -12 0 0 0
o:topic=meeting far have	0 9 -8 0 0 0
o:topic=meeting far no verb	10 -22 7 11 7 0
o:topic=meeting far of	0 -7 9 0 0 0
o:topic=meeting far on	2 -1 -5 10 -5 0
o:topic=meeting far on gone	6 -2 -7 10 -4 0
o:topic=meeting far say	8 -9 3 0 0 0
o:topic=meeting far sit	0 -15 15 0 0 0
o:topic=meeting far the ahead	0 -9 10 0 0 0
o:topic=meeting far to	0 -6 7 0 0 0
o:topic=meeting far until	0 7 -6 0 0 0
o:topic=meeting far until ahead	0 7 -6 0 0 0
o:topic=meeting far washington,	0 18 -21 0 0 0
o:topic=meeting far washington, gone	0 18 -21 0 0 0
o:topic=meeting for	0 -4 9 0 -5 0
o:topic=meeting for ahead	0 -5 9 0 -4 0
o:topic=meeting from	-1 -21 15 1 2 0
o:topic=meeting from gone	0 -26 14 2 3 0
o:topic=meeting gone	-9 -5 -1 14 8 0
o:topic=meeting leave	0 -4 6 0 0 0
o:topic=meeting meet	-16 -2 9 0 -1 0
o:topic=meeting meets	0 8 -8 0 0 0
o:topic=meeting meets ahead	0 8 -7 0 0 0
o:topic=meeting met	0 -5 6 0 0 0
o:topic=meeting met gone	0 -5 6 0 0 0
o:topic=meeting no verb	11 -10 -2 12 4 0
o:topic=meeting of	-7 -4 12 0 -1 0
o:topic=meeting of ahead	-2 18 -15 0 0 0
o:topic=meeting of gone	-2 -18 23 0 -1 0
o:topic=meeting on	1 -2 -5 10 2 0
o:topic=meeting on ahead	23 -18 4 0 7 -1
o:topic=meeting on gone	-14 11 -10 10 -4 1
o:topic=meeting place	0 8 -8 0 0 0
o:topic=meeting plan	-4 9 0 0 -11 0
o:topic=meeting prepare	0 6 -13 6 0 0
o:topic=meeting put	0 -17 18 0 0 0
o:topic=meeting reach	0 -2 -6 0 7 0
o:topic=meeting receive	-3 -22 1 0 24 0
o:topic=meeting return	0 -12 10 5 0 0
o:topic=meeting say	0 14 -10 -2 0 0
o:topic=meeting see	0 12 0 0 -10 0
o:topic=meeting since	0 -5 6 0 0 0
o:topic=meeting since gone	0 -5 6 0 0 0
o:topic=meeting sit	0 11 -10 0 0 0
o:topic=meeting spoke	6 -2 -2 0 0 0
o:topic=meeting spoke gone	6 -2 -2 0 0 0
o:topic=meeting stockholm	0 -5 6 0 0 0
o:topic=meeting suspend	0 -6 6 -3 0 2
o:topic=meeting the	-2 35 -18 -2 -22 0
o:topic=meeting the ahead	-1 12 8 -2 -22 0
o:topic=meeting the gone	0 31 -30 0 0 0
o:topic=meeting to	-10 5 4 0 0 0
o:topic=meeting until	0 -10 13 0 0 0
o:topic=meeting until ahead	0 -20 23 0 0 0
o:topic=none	6 -6 6 -2 -20 1
o:topic=none 	0 10 -8 0 0 0
o:topic=none  ahead	-2 -14 17 0 0 0
o:topic=none  gone	2 20 -22 0 0 0
o:topic=none (	0 -9 10 0 0 0
o:topic=none ( gone	0 -11 11 0 0 0
o:topic=none a	0 11 -8 0 0 0
o:topic=none a gone	0 7 -4 0 0 0
o:topic=none agree	-1 -5 0 11 0 0
o:topic=none ahead	-37 7 1 -1 -1 4
o:topic=none announce	1 4 -8 0 0 0
o:topic=none be	0 -15 17 0 0 0
o:topic=none begin	0 -12 12 0 0 0
o:topic=none beijing,	-7 9 0 0 0 0
o:topic=none beijing, gone	-7 9 0 0 0 0
o:topic=none call,	-5 6 0 0 0 0
o:topic=none call, gone	-5 6 0 0 0 0
o:topic=none expect	0 6 -4 0 0 0
o:topic=none for	-1 17 -15 0 0 0
o:topic=none for gone	-1 17 -14 0 0 0
o:topic=none friday	-1 6 -4 0 0 0
o:topic=none friday gone	-1 6 -4 0 0 0
o:topic=none friday,	9 -16 8 0 0 0
o:topic=none friday, gone	9 -16 8 0 0 0
o:topic=none from ahead	0 11 -10 0 0 0
o:topic=none get	-4 8 -1 0 0 0
o:topic=none gone	15 -9 4 0 -15 -2
o:topic=none have	-1 -4 9 0 0 0
o:topic=none make	10 -9 0 0 0 0
o:topic=none monday	-3 -10 13 0 0 0
o:topic=none monday gone	-3 -10 13 0 0 0
o:topic=none monday,	-4 -9 12 0 0 0
o:topic=none monday, gone	-4 -9 12 0 0 0
o:topic=none no verb	5 -7 8 -14 -6 0
o:topic=none of	18 -7 -8 0 0 0
o:topic=none of ahead	0 12 -10 0 0 0
o:topic=none of gone	19 -13 -2 0 0 0
o:topic=none on	-2 6 -4 -7 -8 4
o:topic=none on ahead	-7 0 0 0 0 4
o:topic=none on gone	0 7 -6 -5 -6 0
o:topic=none other	-2 11 -8 0 0 0
o:topic=none pay	0 7 -5 0 0 0
o:topic=none put	0 -8 6 0 0 0
o:topic=none return	0 18 -18 0 0 0
o:topic=none saturday	0 -5 6 0 0 0
o:topic=none saturday gone	0 -5 6 0 0 0
o:topic=none since	7 -9 5 0 0 0
o:topic=none since gone	7 -9 5 0 0 0
o:topic=none sit	0 -8 10 0 0 0
o:topic=none tell	2 3 -10 0 0 0
o:topic=none the ahead	0 -6 8 0 0 0
o:topic=none the gone	4 6 -14 0 0 0
o:topic=none thursday	-3 -4 6 0 0 0
o:topic=none thursday gone	-3 -4 6 0 0 0
o:topic=none thursday,	-5 -6 10 0 0 0
o:topic=none thursday, gone	-5 -7 10 0 0 0
o:topic=none to	0 9 -7 0 0 0
o:topic=none to ahead	0 9 -7 0 0 0
o:topic=none tuesday	9 -9 0 0 0 0
o:topic=none tuesday gone	9 -9 0 0 0 0
o:topic=none until	0 -16 19 0 0 0
o:topic=none until ahead	0 -10 11 0 0 0
o:topic=none until gone	0 -8 10 0 0 0
o:topic=none washington,	-9 13 -4 0 0 0
o:topic=none washington, gone	-9 13 -4 0 0 0
o:topic=none wednesday	-4 9 -7 0 0 0
o:topic=none wednesday gone	-4 9 -7 0 0 0
o:topic=none ·	0 -11 13 0 0 0
o:topic=none · gone	0 -11 13 0 0 0
o:topic=none —	0 6 -4 0 0 0
o:topic=none — gone	0 6 -4 0 0 0
o:topic=procedure	-11 39 -29 0 0 0
o:topic=procedure ahead	-6 16 -9 0 0 0
o:topic=procedure be	0 18 -16 0 0 0
o:topic=procedure begin	0 9 -8 0 0 0
o:topic=procedure far	-11 0 6 0 -3 0
o:topic=procedure far 	0 -20 21 0 0 0
o:topic=procedure far  gone	0 -8 9 0 0 0
o:topic=procedure far ahead	-1 -5 11 0 -3 0
o:topic=procedure far be	0 -7 7 0 0 0
o:topic=procedure far gone	-6 6 -1 0 0 0
o:topic=procedure far no verb	-8 0 5 0 0 0
o:topic=procedure far on	0 10 -8 0 0 0
o:topic=procedure far on gone	0 11 -10 0 0 0
o:topic=procedure far since	0 -7 7 0 0 0
o:topic=procedure far since gone	0 -7 7 0 0 0
o:topic=procedure gone	-2 29 -24 0 0 0
o:topic=procedure have	0 -10 10 0 0 0
o:topic=procedure no verb	-2 20 -16 0 0 0
o:topic=procedure on	-3 9 -3 0 0 0
o:topic=procedure on gone	0 8 -5 0 0 0
o:topic=sale ahead	11 -3 -10 0 0 0
o:topic=sale far	9 8 -15 0 0 0
o:topic=sale far 	0 17 -15 0 0 0
o:topic=sale far  gone	0 16 -14 0 0 0
o:topic=sale far ahead	0 6 -5 0 0 0
o:topic=sale far gone	9 5 -11 0 0 0
o:topic=sale far no verb	6 -6 1 0 0 0
o:topic=sale far on	8 1 -12 0 0 0
o:topic=sale far on gone	9 1 -11 0 0 0
o:topic=sale gone	-16 7 8 0 0 0
o:topic=sale no verb	-5 13 -7 0 0 0
o:topic=sale on	-1 -2 7 0 0 0
o:topic=sale on ahead	12 -9 -3 0 0 0
o:topic=sale on gone	-15 4 11 0 0 0
o:topic=sale say	0 -11 12 0 0 0
o:topic=sale sell	12 -11 0 0 0 0
o:topic=signing	-12 13 -1 -9 -6 0
o:topic=signing ahead	-2 6 -1 0 0 0
o:topic=signing approve	0 -6 9 0 0 0
o:topic=signing be	0 -17 19 0 0 0
o:topic=signing begin	0 8 -7 0 0 0
o:topic=signing by	0 -20 20 0 0 0
o:topic=signing by ahead	0 -13 13 0 0 0
o:topic=signing by gone	0 -8 9 0 0 0
o:topic=signing end	0 11 -10 0 0 0
o:topic=signing expect	0 9 -7 0 0 0
o:topic=signing gone	-8 12 -2 -8 -4 0
o:topic=signing it	0 -8 9 0 0 0
o:topic=signing it gone	0 -9 10 0 0 0
o:topic=signing on	1 6 -5 -2 0 0
o:topic=signing on ahead	0 8 -6 0 0 0
o:topic=signing order	0 10 -8 0 0 0
o:topic=signing order gone	0 7 -6 0 0 0
o:topic=signing put	0 6 -5 0 0 0
o:topic=signing say	0 6 -6 0 0 0
o:topic=signing sign	-13 6 3 -3 -6 0
o:topic=signing signed	-1 21 -18 0 0 0
o:topic=signing signed gone	-1 21 -18 0 0 0
o:topic=signing sit	0 7 -7 0 0 0
o:topic=truce	-8 21 -14 -15 3 -1
o:topic=truce agree	-6 -8 4 0 10 0
o:topic=truce ahead	-18 71 -57 -1 -7 0
o:topic=truce announce	0 -11 12 0 0 0
o:topic=truce be	-3 13 -8 0 0 0
o:topic=truce begin	-5 6 0 0 -4 0
o:topic=truce conclude	0 14 -11 0 0 0
o:topic=truce end	-4 20 -14 0 0 0
o:topic=truce ends	0 -10 11 0 0 0
o:topic=truce ends gone	0 -12 13 0 0 0
o:topic=truce extend	0 9 -7 0 0 0
o:topic=truce far	-6 5 -2 -3 7 0
o:topic=truce far 	-10 -6 10 0 0 0
o:topic=truce far  gone	-9 -7 11 0 0 0
o:topic=truce far agree	3 8 -13 0 0 0
o:topic=truce far ahead	-5 0 -2 0 10 0
o:topic=truce far be	0 12 -11 0 0 0
o:topic=truce far begin	0 -18 8 0 11 0
o:topic=truce far beijing,	7 -9 0 0 0 0
o:topic=truce far beijing, gone	7 -9 0 0 0 0
o:topic=truce far by	-5 6 0 0 0 0
o:topic=truce far end	0 6 -5 0 0 0
o:topic=truce far from	0 -16 16 0 0 0
o:topic=truce far from ahead	0 -10 11 0 0 0
o:topic=truce far from gone	0 -6 6 0 0 0
o:topic=truce far monday,	0 6 -6 0 0 0
o:topic=truce far no verb	-7 1 2 0 0 0
o:topic=truce far on	9 6 -21 0 9 0
o:topic=truce far on ahead	0 -9 0 0 11 0
o:topic=truce far on gone	10 16 -27 0 0 0
o:topic=truce far other	1 -15 14 0 0 0
o:topic=truce far say	0 -3 6 0 0 0
o:topic=truce far tell	0 -9 10 0 0 0
o:topic=truce far washington,	3 -7 2 0 0 0
o:topic=truce far washington, gone	3 -7 2 0 0 0
o:topic=truce from	0 17 -13 0 0 0
o:topic=truce from gone	0 20 -17 0 0 0
o:topic=truce gone	3 -21 21 -10 7 0
o:topic=truce has	9 -7 -1 0 0 0
o:topic=truce have	8 -4 -3 0 0 0
o:topic=truce no verb	-15 5 1 0 0 0
o:topic=truce of	0 10 -7 0 0 0
o:topic=truce of gone	0 8 -6 0 0 0
o:topic=truce on	1 7 -9 -6 1 0
o:topic=truce on ahead	-6 32 -23 0 -1 0
o:topic=truce on gone	7 -9 4 -4 4 0
o:topic=truce other	0 10 -8 0 0 0
o:topic=truce put	0 -8 8 0 0 0
o:topic=truce return	0 -9 10 0 0 0
o:topic=truce run	0 8 -7 0 0 0
o:topic=truce say	16 -5 -10 0 2 0
o:topic=truce since	0 15 -13 0 0 0
o:topic=truce since gone	0 15 -13 0 0 0
o:topic=truce suspend	0 9 -6 0 0 0
o:topic=truce to	0 11 -8 0 0 0
o:topic=truce to ahead	0 8 -5 0 0 0
o:topic=truce until	0 22 -19 0 0 0
o:topic=truce until ahead	0 18 -15 0 0 0
o:write on gone	0 11 -15 0 0 0
pair: both	0 7 3 -4 -14 -12
pair: n=0	-4 12 -1 2 -17 -8
pair: n=1	-4 14 -1 -23 1 -13
pair: n=2	2 3 -1 -11 2 -3
pair: n=3	-7 8 0 -14 -6 0
pair: n=4	0 -13 10 6 -1 0
pair: n=5	-4 -10 2 11 0 0
pair: not-both	-7 16 1 -10 -3 -15
pair:both n=0	0 12 -2 -3 -7 -10
pair:both n=1	-2 9 -5 -16 8 -7
pair:both n=2	0 3 -4 13 -16 0
pair:both n=3	0 -20 28 -18 -8 0
pair:both n=4	4 -12 8 4 -6 0
pair:both n=5	-5 -5 0 10 0 0
pair:coming both	2 -2 -6 3 6 -3
pair:coming n=0	2 10 -37 0 26 -11
pair:coming n=1	-8 -2 16 6 -28 -4
pair:coming n=2	-7 7 0 0 -12 0
pair:coming n=4	0 -10 10 0 0 0
pair:coming not-both	-6 5 3 1 -9 -15
pair:coming+ended n=0	-2 -7 12 -1 0 0
pair:coming+ended n=1	-4 27 -22 -1 0 0
pair:coming+ended n=2	0 -7 9 0 0 0
pair:coming+ended not-both	-5 12 -6 -3 -1 0
pair:coming+ended+running not-both	0 -6 9 0 0 0
pair:coming+running both	0 6 0 -4 -2 0
pair:coming+running n=0	-3 3 -3 -9 0 10
pair:coming+running n=1	6 -4 0 0 0 0
pair:coming+running not-both	1 -19 11 -4 0 9
pair:day 	-2 9 5 -12 -20 -14
pair:day both	1 -2 11 -2 -21 -9
pair:day coming	-14 19 -8 -15 3 -7
pair:day coming+ended	-3 6 -2 0 0 0
pair:day coming+running	-4 1 8 -1 -14 3
pair:day day-none	11 -12 14 -5 -2 -6
pair:day day=l0	0 8 -6 0 0 0
pair:day day=l1	-18 6 3 0 -2 0
pair:day day=l2	-16 8 3 -4 -3 0
pair:day day=l3	2 14 -7 -7 -17 0
pair:day day=l4	-5 11 -8 -1 2 0
pair:day day=l5	8 -15 7 0 0 0
pair:day day=r0	-3 10 -6 0 0 0
pair:day day=r2	-10 27 -18 0 -6 0
pair:day day=r3	-6 10 -2 -1 -3 0
pair:day day=r4	-19 23 -9 -3 -3 0
pair:day day=r5	-1 8 -5 0 0 0
pair:day ended	-7 3 -4 10 -8 0
pair:day ended+running	-4 -5 12 -1 -1 0
pair:day n=0	-6 0 6 4 -9 -1
pair:day n=1	5 8 -1 -30 -1 -11
pair:day n=2	-2 19 -12 0 -9 -2
pair:day n=3	-7 2 7 -13 -2 0
pair:day n=4	-17 5 5 -3 0 0
pair:day n=5	-4 6 -6 4 0 0
pair:day no-word	5 18 -7 -19 -6 -9
pair:day not-both	-14 26 -9 -13 -2 -6
pair:day part:sure	-11 6 3 0 -19 0
pair:day prev:sure	-8 -10 19 -22 0 -3
pair:day running	-2 9 -13 1 8 0
pair:day sent:sure	-22 19 -12 5 0 -1
pair:day-none 	-1 10 7 -16 -11 -17
pair:day-none both	-1 26 -15 -1 -18 -10
pair:day-none coming	-7 6 -7 12 0 -9
pair:day-none coming+ended	-6 0 5 -1 0 0
pair:day-none coming+running	-3 21 -6 -1 -18 3
pair:day-none ended	-7 1 2 3 -5 0
pair:day-none ended+running	0 6 0 -9 -5 0
pair:day-none n=0	-7 19 -13 6 -9 -4
pair:day-none n=1	-8 22 -10 -6 -4 -13
pair:day-none n=2	0 -7 17 -19 -7 -2
pair:day-none n=3	0 -10 13 -4 -3 0
pair:day-none n=4	18 -34 23 -3 0 0
pair:day-none no-word	3 14 -3 -12 -12 -8
pair:day-none not-both	-6 5 10 -8 -1 -11
pair:day-none part:sure	-13 8 -2 6 -7 -4
pair:day-none prev:sure	-4 6 1 -24 0 -4
pair:day-none running	0 18 -19 -14 5 0
pair:day-none sent:sure	-7 -6 12 -5 -1 0
pair:day=l0 	0 14 -9 0 0 0
pair:day=l0 both	0 12 -11 0 0 0
pair:day=l0 n=0	0 -15 19 0 0 0
pair:day=l0 n=1	0 22 -21 0 0 0
pair:day=l0 no-word	-1 15 -11 0 0 0
pair:day=l0 not-both	-4 -7 11 0 0 0
pair:day=l0 part:sure	0 10 -9 0 0 0
pair:day=l1 	-13 0 0 5 6 0
pair:day=l1 both	-4 0 1 -9 11 0
pair:day=l1 coming	0 -13 5 -1 8 0
pair:day=l1 n=0	-12 0 0 8 0 0
pair:day=l1 n=1	5 -18 4 -4 14 0
pair:day=l1 n=2	-6 13 -6 0 0 0
pair:day=l1 no-word	-8 4 0 11 -12 0
pair:day=l1 not-both	-9 -5 4 9 0 0
pair:day=l1 part:sure	-3 0 5 -16 1 0
pair:day=l1 prev:sure	2 -7 -10 0 12 0
pair:day=l1 sent:sure	-4 -13 7 2 5 0
pair:day=l2 	-11 10 1 0 -12 0
pair:day=l2 both	0 0 8 -9 -3 0
pair:day=l2 coming	0 -12 10 3 0 0
pair:day=l2 ended	3 10 -12 0 0 0
pair:day=l2 ended+running	0 -9 11 0 0 0
pair:day=l2 n=0	0 -5 0 14 -11 0
pair:day=l2 n=1	1 -7 14 -11 -8 0
pair:day=l2 n=2	-14 18 -7 -7 0 0
pair:day=l2 n=3	0 -4 6 0 0 0
pair:day=l2 no-word	0 9 -4 0 -4 0
pair:day=l2 not-both	-13 4 0 10 -14 0
pair:day=l2 part:sure	-7 -7 14 6 -18 0
pair:day=l2 prev:sure	-4 -12 17 0 0 0
pair:day=l2 running	-2 6 -2 0 0 0
pair:day=l2 sent:sure	-2 27 -25 -2 3 0
pair:day=l3 	8 15 -10 -10 -30 0
pair:day=l3 both	0 -2 13 -19 -11 0
pair:day=l3 coming	3 9 -5 -5 -4 0
pair:day=l3 ended	0 -8 11 -3 0 0
pair:day=l3 ended+running	0 -11 13 0 0 0
pair:day=l3 n=0	1 8 -7 -6 0 0
pair:day=l3 n=1	4 -9 9 -8 0 0
pair:day=l3 n=2	10 18 -16 -8 -13 0
pair:day=l3 n=3	-5 -20 24 0 0 0
pair:day=l3 not-both	11 10 -17 -6 0 0
pair:day=l3 part:sure	0 6 0 -18 -2 0
pair:day=l3 prev:sure	9 -3 0 0 -1 0
pair:day=l3 running	0 -3 -1 0 9 0
pair:day=l3 sent:sure	0 6 -2 -1 -5 0
pair:day=l4 	-6 -11 8 10 3 0
pair:day=l4 both	1 -4 -5 6 9 0
pair:day=l4 coming	5 17 -23 -7 3 0
pair:day=l4 coming+running	0 13 -11 0 0 0
pair:day=l4 ended	2 2 -10 1 5 0
pair:day=l4 n=0	-6 13 -6 -8 3 0
pair:day=l4 n=1	7 -26 7 11 12 0
pair:day=l4 n=2	-3 15 -7 -11 0 0
pair:day=l4 n=3	0 22 -15 0 -1 0
pair:day=l4 n=4	0 14 -22 9 -1 0
pair:day=l4 no-word	2 4 -6 -2 0 0
pair:day=l4 not-both	-5 19 -14 -3 0 0
pair:day=l4 part:sure	0 6 -7 1 2 0
pair:day=l4 prev:sure	0 6 -2 0 0 0
pair:day=l4 sent:sure	-4 -5 -1 5 9 0
pair:day=l5 	1 8 -7 -2 -1 0
pair:day=l5 both	4 0 0 -6 -1 0
pair:day=l5 ended	1 -8 6 0 0 0
pair:day=l5 n=0	-1 6 -3 0 0 0
pair:day=l5 n=1	0 4 0 -3 -6 0
pair:day=l5 n=2	6 -18 12 0 0 0
pair:day=l5 n=3	0 15 -13 0 0 0
pair:day=l5 no-word	8 1 -12 0 0 0
pair:day=l5 not-both	0 9 -6 0 0 0
pair:day=l5 part:sure	-1 0 5 -6 0 0
pair:day=l5 sent:sure	-2 7 -3 0 0 0
pair:day=r0 	13 8 -14 -4 -5 0
pair:day=r0 both	9 -19 12 -1 0 0
pair:day=r0 coming	0 10 -5 -1 -3 0
pair:day=r0 ended	0 -9 8 0 0 0
pair:day=r0 n=0	8 0 -11 -6 5 0
pair:day=r0 n=1	3 -14 14 0 -4 0
pair:day=r0 n=2	0 7 -7 0 0 0
pair:day=r0 no-word	14 -11 -11 0 8 0
pair:day=r0 not-both	4 5 -7 -6 0 0
pair:day=r0 part:sure	-2 3 4 -7 -5 0
pair:day=r0 running	-2 0 -4 0 6 0
pair:day=r1 	-6 -2 5 -8 6 0
pair:day=r1 both	6 -18 9 0 4 0
pair:day=r1 coming+running	-1 -2 0 0 0 6
pair:day=r1 ended	12 15 -18 -4 -9 0
pair:day=r1 n=0	1 4 -7 -13 2 5
pair:day=r1 n=1	-4 8 1 3 -21 0
pair:day=r1 n=2	-2 -9 -13 5 22 0
pair:day=r1 no-word	-10 5 -25 4 15 7
pair:day=r1 not-both	-5 14 -15 -4 1 4
pair:day=r1 part:sure	5 -5 11 -12 -6 -3
pair:day=r1 prev:sure	9 0 -4 0 -1 0
pair:day=r1 running	-3 -4 -9 10 6 0
pair:day=r1 sent:sure	0 2 -8 3 0 0
pair:day=r2 	2 5 -1 2 -13 0
pair:day=r2 coming	8 -2 -3 0 1 0
pair:day=r2 coming+ended	0 31 -29 0 0 0
pair:day=r2 coming+running	0 -7 7 0 0 0
pair:day=r2 ended	-12 0 7 0 -4 2
pair:day=r2 ended+running	-1 -12 17 0 0 0
pair:day=r2 n=0	8 -6 -4 -12 9 0
pair:day=r2 n=1	-11 5 8 0 -21 0
pair:day=r2 n=2	11 -4 0 4 -14 0
pair:day=r2 n=3	0 7 -1 -1 0 0
pair:day=r2 no-word	11 4 -6 -7 -14 0
pair:day=r2 not-both	5 -4 8 -9 -9 0
pair:day=r2 part:sure	-21 -7 11 5 -1 0
pair:day=r2 prev:sure	11 -14 7 0 0 0
pair:day=r2 running	7 -10 5 -1 0 0
pair:day=r2 sent:sure	-2 16 -13 0 0 0
pair:day=r3 	0 -2 -2 1 9 0
pair:day=r3 both	5 -15 7 5 3 0
pair:day=r3 coming	-2 1 5 -9 -4 0
pair:day=r3 coming+ended	0 -10 12 0 0 0
pair:day=r3 ended	0 1 -6 0 7 0
pair:day=r3 ended+running	0 7 -6 0 0 0
pair:day=r3 n=0	8 -9 -5 3 7 0
pair:day=r3 n=1	-6 0 10 -25 0 0
pair:day=r3 n=2	4 3 -9 2 2 0
pair:day=r3 n=3	-4 10 -5 0 0 0
pair:day=r3 n=4	-5 12 -5 0 0 0
pair:day=r3 no-word	8 1 -6 -7 0 0
pair:day=r3 not-both	-6 15 -13 -7 8 -1
pair:day=r3 part:sure	0 1 -8 5 12 0
pair:day=r3 prev:sure	-13 15 -1 0 0 0
pair:day=r3 running	0 4 -7 4 0 0
pair:day=r3 sent:sure	1 -13 14 -1 0 0
pair:day=r4 	-17 8 3 0 -6 0
pair:day=r4 both	-19 0 12 8 -14 0
pair:day=r4 coming	-10 11 0 1 -3 0
pair:day=r4 ended	-3 8 -4 0 0 0
pair:day=r4 ended+running	0 7 -5 0 0 0
pair:day=r4 n=0	0 20 -13 -5 -3 0
pair:day=r4 n=1	-22 15 5 -13 -2 0
pair:day=r4 n=2	-7 3 -7 16 -5 0
pair:day=r4 n=3	3 -3 4 -7 0 0
pair:day=r4 n=4	0 -7 9 0 0 0
pair:day=r4 no-word	-18 28 -11 -4 0 0
pair:day=r4 not-both	-6 27 -16 -18 0 0
pair:day=r4 part:sure	11 -7 2 2 -9 0
pair:day=r4 prev:sure	-9 2 4 0 0 0
pair:day=r4 sent:sure	-16 4 6 0 -7 0
pair:day=r5 	-1 -5 3 0 7 0
pair:day=r5 both	-1 0 -1 0 8 0
pair:day=r5 n=0	0 -7 0 6 1 0
pair:day=r5 n=1	13 0 -14 0 4 0
pair:day=r5 n=2	-11 -7 18 0 0 0
pair:day=r5 part:sure	0 -11 -6 7 9 0
pair:day=r5 sent:sure	-8 0 4 0 0 0
pair:ended n=0	0 3 -13 13 -6 3
pair:ended n=1	-13 -4 11 -12 2 0
pair:ended n=2	4 7 -9 0 3 0
pair:ended n=4	4 10 -11 0 0 0
pair:ended not-both	0 8 -10 0 0 3
pair:ended+running both	0 -3 11 -5 -5 0
pair:ended+running n=0	12 12 -11 -11 -9 0
pair:ended+running n=1	-14 -9 21 -1 0 0
pair:ended+running not-both	0 0 5 -11 -6 0
pair:l="the 	4 0 -6 0 0 0
pair:l="the not-both	4 0 -6 0 0 0
pair:l="the word	4 0 -6 0 0 0
pair:l=( day-none	0 -5 7 0 0 0
pair:l=( day=l0	0 8 -7 0 0 0
pair:l=( n=0	0 19 -17 0 0 0
pair:l=( n=1	0 -13 13 0 0 0
pair:l=<begin> 	4 -1 1 0 -6 0
pair:l=<begin> both	0 6 -6 0 0 0
pair:l=<begin> coming	-7 0 8 -4 0 0
pair:l=<begin> day-none	-2 6 -2 -3 -6 0
pair:l=<begin> day=r1	-7 0 3 0 0 0
pair:l=<begin> day=r3	2 -7 0 5 0 0
pair:l=<begin> day=r4	4 -8 6 0 0 0
pair:l=<begin> ended	-2 9 -10 4 0 0
pair:l=<begin> n=0	1 -19 21 2 -7 0
pair:l=<begin> n=1	2 31 -29 -5 0 0
pair:l=<begin> n=2	-1 12 -9 0 0 0
pair:l=<begin> no-word	0 -5 9 -6 -2 0
pair:l=<begin> not-both	0 -1 3 0 -9 -1
pair:l=<begin> part:sure	1 -10 10 2 -4 0
pair:l=<begin> prev:sure	-1 32 -30 0 0 0
pair:l=<begin> running	0 12 -11 0 0 0
pair:l=<begin> sent:sure	5 5 -9 0 0 0
pair:l=a both	13 -25 18 -11 0 0
pair:l=a coming	10 -5 0 -4 0 0
pair:l=a day	-14 6 5 0 0 0
pair:l=a day-none	-4 25 -18 -8 -3 0
pair:l=a day=l1	-10 -2 14 0 0 0
pair:l=a day=l2	2 0 -8 7 0 0
pair:l=a day=r3	10 -21 8 0 3 0
pair:l=a ended	3 -7 8 -3 0 0
pair:l=a n=0	7 -8 0 0 0 0
pair:l=a n=1	3 15 -14 -5 -3 0
pair:l=a n=2	4 -7 6 -2 0 0
pair:l=a no-word	15 -10 -2 0 -1 0
pair:l=a not-both	0 15 -16 0 -6 0
pair:l=a word	20 -10 -2 -4 -2 0
pair:l=after both	0 36 -32 -2 0 0
pair:l=after coming+ended	-1 8 -4 0 0 0
pair:l=after day	0 12 -9 0 0 0
pair:l=after day-none	0 19 -15 0 0 0
pair:l=after n=0	-6 -14 20 0 0 0
pair:l=after n=1	-6 17 -11 0 0 0
pair:l=after n=2	0 21 -20 0 0 0
pair:l=after no-word	-8 19 -10 0 0 0
pair:l=after not-both	0 -23 23 2 0 0
pair:l=again coming	-1 -6 -1 11 0 0
pair:l=again day	-2 -4 -2 11 0 0
pair:l=again day-none	0 0 -9 11 0 0
pair:l=again n=0	0 0 -8 11 0 0
pair:l=again no-word	-2 0 -6 11 0 0
pair:l=again not-both	-2 -4 -2 11 0 0
pair:l=ago 	0 11 -11 0 0 0
pair:l=ago day	0 12 -11 0 0 0
pair:l=agreed both	0 -18 20 0 0 0
pair:l=agreed day	-3 -10 14 0 0 0
pair:l=agreed ended	0 8 -5 0 0 0
pair:l=agreed no-word	-3 -9 13 0 0 0
pair:l=algiers, 	0 8 -5 0 0 0
pair:l=algiers, day	0 8 -5 0 0 0
pair:l=also 	-5 17 -10 0 0 0
pair:l=also day-none	-6 17 -10 0 0 0
pair:l=also n=0	-6 17 -10 0 0 0
pair:l=also no-word	-6 7 0 0 0 0
pair:l=also not-both	-6 8 0 0 0 0
pair:l=also word	-6 17 -9 0 0 0
pair:l=and 	0 -8 11 0 0 0
pair:l=and both	0 -7 9 0 0 0
pair:l=and day-none	0 7 -3 0 0 0
pair:l=and day=l1	0 -7 8 0 0 0
pair:l=and n=1	0 -12 13 0 0 0
pair:l=and word	0 -10 14 0 0 0
pair:l=announced 	0 -3 -5 8 0 0
pair:l=announced both	2 -6 -5 8 0 0
pair:l=announced day	0 -2 -7 8 0 0
pair:l=announced n=1	2 -7 -5 8 0 0
pair:l=another 	0 -9 -3 13 0 0
pair:l=another day-none	0 -7 -6 13 0 0
pair:l=another not-both	0 -9 -3 13 0 0
pair:l=another part:sure	0 -11 -1 13 0 0
pair:l=another word	0 -11 -1 13 0 0
pair:l=any day-none	0 6 -6 0 0 0
pair:l=any not-both	0 6 -6 0 0 0
pair:l=any part:sure	0 6 -6 0 0 0
pair:l=any word	0 6 -6 0 0 0
pair:l=are 	0 0 -14 11 0 0
pair:l=are day	0 11 -10 0 0 0
pair:l=are day-none	0 0 -15 11 0 0
pair:l=are n=0	0 -2 -9 11 0 0
pair:l=are no-word	0 11 -10 0 0 0
pair:l=are not-both	0 0 -11 10 0 0
pair:l=are part:sure	0 -7 -3 11 0 0
pair:l=are word	0 -7 -3 11 0 0
pair:l=as 	0 10 -9 0 0 0
pair:l=as day	0 10 -9 0 0 0
pair:l=as day-none	0 11 -10 0 0 0
pair:l=as n=1	0 8 -8 0 0 0
pair:l=as no-word	0 10 -9 0 0 0
pair:l=as not-both	0 12 -11 0 0 0
pair:l=at 	-4 6 0 0 0 0
pair:l=at both	-3 17 -12 0 0 0
pair:l=at n=0	-3 -5 11 0 0 0
pair:l=at n=1	0 6 -4 0 0 0
pair:l=at no-word	-3 11 -5 0 0 0
pair:l=at word	-2 6 0 0 0 0
pair:l=be coming	0 6 -3 0 0 0
pair:l=be n=0	0 0 -6 0 6 0
pair:l=be not-both	0 4 -11 0 6 0
pair:l=be part:sure	0 1 -7 0 6 0
pair:l=be word	0 1 -7 0 6 0
pair:l=been day-none	0 6 -5 0 0 0
pair:l=been not-both	0 7 -6 0 0 0
pair:l=been word	0 7 -5 0 0 0
pair:l=before 	0 13 -11 0 0 0
pair:l=before day	0 14 -10 0 0 0
pair:l=before day-none	0 13 -9 0 0 0
pair:l=before n=0	0 9 -5 0 0 0
pair:l=before n=1	0 10 -9 0 0 0
pair:l=before no-word	0 9 -5 0 0 0
pair:l=before not-both	0 17 -13 0 0 0
pair:l=before part:sure	0 9 -8 0 0 0
pair:l=beijing both	0 20 -18 0 0 0
pair:l=beijing day-none	0 9 -7 0 0 0
pair:l=beijing n=2	0 7 -7 0 0 0
pair:l=beijing not-both	0 -13 14 0 0 0
pair:l=beijing, 	-8 8 0 0 0 0
pair:l=beijing, both	-7 3 4 0 0 0
pair:l=beijing, day	-8 8 0 0 0 0
pair:l=beijing, day-none	0 15 -11 0 0 0
pair:l=beijing, day=r4	-4 11 -6 0 0 0
pair:l=beijing, day=r5	-10 0 7 0 0 0
pair:l=beijing, n=2	-7 10 0 0 0 0
pair:l=beijing, no-word	-7 5 0 0 0 0
pair:l=beijing, not-both	0 7 -5 0 0 0
pair:l=belgrade, 	21 -5 -20 0 0 0
pair:l=belgrade, day	21 -5 -20 0 0 0
pair:l=bern, 	0 13 -11 0 0 0
pair:l=bern, day	0 13 -11 0 0 0
pair:l=bern, n=1	0 12 -10 0 0 0
pair:l=bern, no-word	0 13 -11 0 0 0
pair:l=bessent n=1	0 -7 9 0 0 0
pair:l=bessent not-both	0 -9 12 0 0 0
pair:l=bessent part:sure	0 -7 10 0 0 0
pair:l=bessent word	0 -6 8 -1 0 0
pair:l=brussels, 	-7 -5 10 0 0 0
pair:l=brussels, both	-2 8 -5 0 0 0
pair:l=brussels, day	-7 -5 10 0 0 0
pair:l=brussels, day-none	-3 -7 9 0 0 0
pair:l=brussels, n=1	-1 -15 17 0 0 0
pair:l=brussels, n=2	-2 8 -4 0 0 0
pair:l=brussels, no-word	-7 2 0 0 0 0
pair:l=brussels, not-both	-2 -13 15 0 0 0
pair:l=by 	4 1 -2 -4 -9 0
pair:l=by both	0 0 3 -2 -8 0
pair:l=by coming	5 2 -8 0 -2 0
pair:l=by day	-19 11 2 0 0 0
pair:l=by day-none	-7 8 1 -1 -2 0
pair:l=by day=l1	6 -8 3 0 0 0
pair:l=by day=l3	-5 7 0 0 0 0
pair:l=by day=r0	0 -3 0 0 6 0
pair:l=by day=r1	17 -13 -7 0 -4 4
pair:l=by ended+running	5 -10 3 0 0 0
pair:l=by n=0	-7 5 0 -4 0 4
pair:l=by n=1	7 2 -13 0 0 0
pair:l=by n=2	6 -9 3 0 0 0
pair:l=by n=4	11 -6 -5 0 0 0
pair:l=by not-both	10 -6 -8 -2 1 4
pair:l=by part:sure	9 -1 -4 0 0 0
pair:l=by prev:sure	7 0 -2 0 0 0
pair:l=by running	-5 -7 6 0 6 0
pair:l=by word	19 -13 -7 -6 -1 3
pair:l=cabinet 	11 -9 -1 0 0 0
pair:l=cabinet not-both	11 -8 -1 0 0 0
pair:l=call, 	-5 6 0 0 0 0
pair:l=call, day	-5 6 0 0 0 0
pair:l=call, day-none	-5 6 0 0 0 0
pair:l=call, no-word	-5 6 0 0 0 0
pair:l=call, not-both	-5 6 0 0 0 0
pair:l=cent 	-1 -7 9 0 0 0
pair:l=cent both	-1 -8 10 0 0 0
pair:l=cent day	-2 -6 9 0 0 0
pair:l=cent n=0	-2 -7 9 0 0 0
pair:l=cent no-word	-2 -6 9 0 0 0
pair:l=charge 	0 -7 8 0 0 0
pair:l=charge both	0 -6 7 0 0 0
pair:l=charge n=0	0 7 -5 0 0 0
pair:l=china both	-6 4 1 0 0 0
pair:l=china n=0	-5 7 0 0 0 0
pair:l=china no-word	-5 8 0 0 0 0
pair:l=china word	-6 4 0 0 0 0
pair:l=closed n=0	0 7 -4 0 0 0
pair:l=closed not-both	0 7 -4 0 0 0
pair:l=constructive n=0	-4 7 0 0 0 0
pair:l=constructive word	-4 7 0 0 0 0
pair:l=could day-none	0 -9 10 0 0 0
pair:l=could word	0 -9 10 0 0 0
pair:l=council 	0 7 -6 0 0 0
pair:l=council part:sure	0 7 -6 0 0 0
pair:l=council word	0 7 -6 0 0 0
pair:l=countries n=1	0 6 -4 0 0 0
pair:l=countries not-both	0 6 -4 0 0 0
pair:l=date: 	0 6 -5 0 0 0
pair:l=date: day	0 6 -5 0 0 0
pair:l=date: day-none	0 6 -5 0 0 0
pair:l=date: no-word	0 6 -5 0 0 0
pair:l=date: not-both	0 6 -5 0 0 0
pair:l=day, 	0 11 -10 0 0 0
pair:l=day, day	0 11 -10 0 0 0
pair:l=day, no-word	0 11 -10 0 0 0
pair:l=deal 	0 -17 18 0 0 0
pair:l=deal day	0 -17 18 0 0 0
pair:l=deal day-none	0 -17 18 0 0 0
pair:l=deal no-word	0 -17 18 0 0 0
pair:l=delegations coming	0 6 -5 0 0 0
pair:l=delegations n=1	0 -4 6 0 0 0
pair:l=delegations not-both	0 -4 6 0 0 0
pair:l=delegations part:sure	0 13 -11 0 0 0
pair:l=delegations word	0 13 -11 0 0 0
pair:l=delhi, 	-2 14 -10 0 0 0
pair:l=delhi, both	-2 13 -10 0 0 0
pair:l=delhi, day	-2 14 -10 0 0 0
pair:l=delhi, n=1	-2 10 -7 0 0 0
pair:l=delhi, no-word	-2 14 -10 0 0 0
pair:l=due coming	7 0 -7 0 0 0
pair:l=due day	7 0 -7 0 0 0
pair:l=due day-none	7 0 -7 0 0 0
pair:l=due n=0	8 -7 0 0 0 0
pair:l=due no-word	7 -6 0 0 0 0
pair:l=earlier 	0 -6 7 0 0 0
pair:l=earlier day-none	0 6 -5 0 0 0
pair:l=earlier n=3	0 7 -7 0 0 0
pair:l=earlier not-both	0 6 -5 0 0 0
pair:l=earlier part:sure	0 6 -5 0 0 0
pair:l=earlier word	0 6 -5 0 0 0
pair:l=effect 	0 -15 16 0 0 0
pair:l=effect day	0 -7 9 0 0 0
pair:l=effect day-none	0 7 -6 0 0 0
pair:l=effect n=0	0 -12 14 0 0 0
pair:l=effect no-word	0 -11 13 0 0 0
pair:l=effect not-both	0 -12 14 0 0 0
pair:l=eighth 	0 -7 8 0 0 0
pair:l=eighth both	0 -9 10 0 0 0
pair:l=eighth n=1	0 -11 11 0 0 0
pair:l=eighth part:sure	0 -5 6 0 0 0
pair:l=eighth word	0 -5 6 0 0 0
pair:l=ended day-none	0 -6 8 0 0 0
pair:l=ended ended	0 -9 6 3 0 0
pair:l=ended no-word	0 -4 7 0 0 0
pair:l=ended not-both	0 -8 6 3 0 0
pair:l=ends 	0 -6 8 0 0 0
pair:l=ends day	0 -5 7 0 0 0
pair:l=ends n=0	0 -10 11 0 0 0
pair:l=ends n=1	0 6 -5 0 0 0
pair:l=ends no-word	0 13 -12 0 0 0
pair:l=ends not-both	0 -9 10 0 0 0
pair:l=expires 	0 -7 7 0 0 0
pair:l=expires day	0 -7 7 0 0 0
pair:l=fifth 	0 -6 8 0 0 0
pair:l=fifth both	0 -11 11 0 0 0
pair:l=fifth coming	0 -14 15 0 0 0
pair:l=fifth day-none	0 -5 8 0 0 0
pair:l=fifth ended	0 8 -6 0 0 0
pair:l=fifth ended+running	0 10 -10 0 0 0
pair:l=fifth n=1	0 -7 8 0 0 0
pair:l=fifth part:sure	0 -10 14 -2 0 0
pair:l=fifth word	0 -10 14 -2 0 0
pair:l=first both	0 10 -7 0 0 0
pair:l=first day-none	0 -10 15 -1 0 0
pair:l=first day=l2	0 -6 7 0 0 0
pair:l=first ended	0 13 -13 0 0 0
pair:l=first n=0	0 13 -8 0 0 0
pair:l=first n=1	0 -14 15 0 0 0
pair:l=first not-both	0 -8 11 -1 0 0
pair:l=first part:sure	0 -1 6 -3 -1 0
pair:l=first word	0 -1 6 -2 -1 0
pair:l=five day-none	11 -12 0 0 0 0
pair:l=five n=0	11 -9 0 0 0 0
pair:l=five not-both	11 -11 0 0 0 0
pair:l=for 	-5 9 -3 0 -1 0
pair:l=for both	-3 0 6 0 -4 0
pair:l=for coming	3 -4 7 -1 -5 0
pair:l=for day	0 -14 18 0 -6 0
pair:l=for day=l1	0 -9 10 0 0 0
pair:l=for day=l3	-3 0 6 0 0 0
pair:l=for day=r3	-2 -9 14 0 0 0
pair:l=for ended	0 -7 8 0 0 0
pair:l=for n=0	0 10 -6 -1 -2 0
pair:l=for n=1	-7 -9 14 0 -1 0
pair:l=for n=2	0 -3 9 0 -1 0
pair:l=for no-word	-1 -6 9 0 0 0
pair:l=for not-both	0 -5 9 -1 -3 0
pair:l=for prev:sure	2 -11 7 0 0 0
pair:l=for running	0 -5 6 0 0 0
pair:l=for word	-6 7 -1 -1 -1 0
pair:l=fourth 	0 -12 11 1 0 0
pair:l=fourth both	0 -8 3 4 0 0
pair:l=fourth day-none	14 -6 1 -6 0 0
pair:l=fourth day=l2	0 6 -4 0 0 0
pair:l=fourth day=r2	0 -1 -2 6 0 0
pair:l=fourth ended	0 4 -11 6 0 0
pair:l=fourth ended+running	15 -11 0 0 0 0
pair:l=fourth n=0	14 -10 0 1 0 0
pair:l=fourth n=1	0 6 -8 4 0 0
pair:l=fourth n=3	0 -12 12 0 0 0
pair:l=fourth not-both	13 -4 -1 0 0 0
pair:l=fourth word	12 -9 0 4 0 0
pair:l=friday 	-4 -7 9 0 0 0
pair:l=friday day	-3 -8 11 0 0 0
pair:l=friday day-none	-3 -9 11 0 0 0
pair:l=friday n=0	0 -12 14 0 0 0
pair:l=friday no-word	-2 7 -4 0 0 0
pair:l=friday not-both	-3 -9 12 0 0 0
pair:l=friday, 	3 2 -9 0 0 0
pair:l=friday, both	0 8 -7 0 0 0
pair:l=friday, day	3 1 -8 0 0 0
pair:l=friday, day-none	4 0 -7 0 0 0
pair:l=friday, n=0	-20 35 -15 0 0 0
pair:l=friday, n=1	14 -11 0 0 0 0
pair:l=from 	0 12 -14 0 0 0
pair:l=from both	4 5 -7 1 -7 0
pair:l=from coming	-5 -11 17 0 -1 0
pair:l=from day=l3	0 7 -6 0 0 0
pair:l=from day=r2	0 10 -15 5 0 0
pair:l=from day=r3	0 -6 8 0 0 0
pair:l=from day=r4	0 -1 7 -1 -2 0
pair:l=from n=0	1 21 -25 -1 3 0
pair:l=from n=1	-7 -6 12 0 -1 0
pair:l=from n=2	0 -5 10 -2 -3 0
pair:l=from no-word	0 11 -5 0 -4 0
pair:l=from not-both	-15 0 4 0 3 0
pair:l=from part:sure	0 -13 7 1 1 0
pair:l=from sent:sure	0 6 -5 0 0 0
pair:l=further coming	0 6 0 -2 0 0
pair:l=further day-none	0 10 -13 1 0 0
pair:l=further n=0	0 11 -5 -2 0 0
pair:l=further part:sure	0 8 -9 0 0 0
pair:l=geneva both	0 11 -10 0 0 0
pair:l=geneva coming	0 10 -7 0 -1 0
pair:l=geneva day	0 10 -7 0 -1 0
pair:l=geneva day-none	0 14 -11 0 -1 0
pair:l=geneva ended	0 -11 12 0 0 0
pair:l=geneva not-both	0 -13 16 0 -1 0
pair:l=geneva part:sure	0 -20 21 0 0 0
pair:l=geneva, both	0 8 -7 0 0 0
pair:l=geneva, day=r4	0 -12 12 0 0 0
pair:l=geneva, sent:sure	0 12 -11 0 0 0
pair:l=good 	-3 14 -9 0 0 0
pair:l=good word	-4 15 -9 0 0 0
pair:l=goods 	0 -9 10 0 0 0
pair:l=goods day	0 -9 10 0 0 0
pair:l=goods day-none	0 -9 10 0 0 0
pair:l=goods n=0	0 -9 10 0 0 0
pair:l=goods not-both	0 -9 10 0 0 0
pair:l=governments 	0 -7 9 0 0 0
pair:l=governments not-both	0 -8 10 0 0 0
pair:l=governments word	-1 -6 10 0 0 0
pair:l=greer 	0 13 -8 -4 0 0
pair:l=greer both	0 8 -2 -5 0 0
pair:l=greer n=0	0 -3 8 -2 0 0
pair:l=greer n=1	0 15 -14 -1 0 0
pair:l=greer part:sure	0 8 -2 -5 0 0
pair:l=greer word	0 8 -2 -5 0 0
pair:l=had 	7 3 -9 1 -3 0
pair:l=had both	0 7 -12 3 0 0
pair:l=had day-none	3 3 -7 0 0 0
pair:l=had day=r1	-1 -2 6 0 0 0
pair:l=had day=r3	0 14 -18 3 0 0
pair:l=had n=0	0 21 -18 0 0 0
pair:l=had n=1	7 -2 0 0 0 0
pair:l=had n=2	0 -8 3 4 0 0
pair:l=had no-word	6 0 -4 0 0 0
pair:l=had part:sure	0 13 -12 1 -1 0
pair:l=had word	6 2 -7 0 -3 0
pair:l=hague, 	0 7 -5 0 0 0
pair:l=hague, day	0 7 -5 0 0 0
pair:l=hague, no-word	0 7 -5 0 0 0
pair:l=has day	9 -1 -8 0 0 0
pair:l=has day-none	7 -3 -2 0 0 0
pair:l=has n=1	6 3 -10 0 0 0
pair:l=has no-word	8 -3 -5 0 0 0
pair:l=has not-both	5 7 -13 0 0 0
pair:l=has word	0 9 -7 0 0 0
pair:l=have both	-4 12 -3 0 0 0
pair:l=have day-none	-4 8 0 0 0 0
pair:l=have n=0	-6 13 -5 0 0 0
pair:l=have n=2	0 -7 8 0 0 0
pair:l=have no-word	-6 12 -4 0 0 0
pair:l=have word	-8 6 2 0 0 0
pair:l=he 	-8 5 5 -3 -3 0
pair:l=he both	0 11 -6 -1 0 0
pair:l=he n=0	-6 17 -4 -3 -3 0
pair:l=he n=1	0 -7 9 0 0 0
pair:l=he n=2	0 -7 8 0 0 0
pair:l=he no-word	-5 10 0 0 0 0
pair:l=he not-both	-6 -5 13 0 0 0
pair:l=he part:sure	0 -2 11 -4 -2 0
pair:l=he word	-8 2 8 -4 -3 0
pair:l=held ended	0 4 -6 0 0 3
pair:l=his 	0 -11 4 0 7 0
pair:l=his part:sure	0 -13 12 -1 3 0
pair:l=his word	0 -11 11 -1 2 0
pair:l=hold 	-2 -2 7 0 0 0
pair:l=hold both	-2 -2 8 0 0 0
pair:l=hold n=0	-10 -3 16 0 -2 0
pair:l=hold n=1	3 2 -6 0 0 0
pair:l=hold part:sure	0 -2 9 -1 -2 0
pair:l=hold word	-3 0 9 -1 -3 0
pair:l=house 	-3 17 -13 0 0 0
pair:l=house n=1	-3 17 -13 0 0 0
pair:l=house not-both	-2 6 -2 0 0 0
pair:l=i not-both	3 7 -10 0 0 0
pair:l=i part:sure	0 12 -9 0 0 0
pair:l=i word	3 7 -10 0 0 0
pair:l=in 	-13 10 -1 7 -9 0
pair:l=in both	-16 23 -18 5 -3 0
pair:l=in coming	-7 -1 -8 0 14 0
pair:l=in coming+running	0 -5 0 0 9 0
pair:l=in day	0 6 -5 0 0 0
pair:l=in day-none	-6 20 -8 0 -11 0
pair:l=in day=l1	0 -12 -21 13 15 0
pair:l=in day=r0	0 -7 6 0 4 0
pair:l=in day=r1	-6 3 -7 1 4 0
pair:l=in day=r2	0 14 -3 0 -5 0
pair:l=in day=r3	0 10 -8 0 0 0
pair:l=in ended	-4 7 0 0 0 0
pair:l=in ended+running	0 10 -7 0 0 0
pair:l=in n=0	-16 -2 -15 12 15 0
pair:l=in n=1	-7 12 0 -13 -5 0
pair:l=in no-word	-19 27 -12 4 -8 0
pair:l=in not-both	-10 -9 3 0 13 0
pair:l=in part:sure	-2 -1 -12 7 9 0
pair:l=in prev:sure	0 10 -19 -2 7 0
pair:l=in sent:sure	0 -21 20 -2 0 0
pair:l=in word	-26 8 -9 6 8 -1
pair:l=is day	8 0 -7 0 0 0
pair:l=is day-none	4 0 -6 0 0 0
pair:l=is n=0	-8 17 -6 0 0 0
pair:l=is n=1	10 -6 -1 0 0 0
pair:l=is no-word	-10 21 -10 0 0 0
pair:l=is not-both	-9 14 -3 0 0 0
pair:l=it 	-9 17 -8 0 0 0
pair:l=it both	-3 11 -8 0 0 0
pair:l=it day-none	-10 0 4 0 0 0
pair:l=it ended	0 10 -9 0 0 0
pair:l=it n=1	0 14 -13 0 0 0
pair:l=it no-word	-10 0 5 0 0 0
pair:l=it not-both	-6 5 0 0 0 0
pair:l=it part:sure	0 8 -6 0 0 0
pair:l=it running	0 9 -8 0 0 0
pair:l=it word	-4 22 -16 0 0 0
pair:l=its not-both	0 7 -5 0 0 0
pair:l=its part:sure	0 11 -9 0 0 0
pair:l=its word	0 11 -9 0 0 0
pair:l=jinping 	0 11 -7 0 0 0
pair:l=jinping coming	0 -14 3 0 6 0
pair:l=jinping day-none	0 13 -15 0 1 0
pair:l=jinping n=0	0 -3 -2 0 7 0
pair:l=jinping word	0 -20 21 0 0 0
pair:l=last day-none	0 6 -2 -2 0 0
pair:l=last day=r2	0 -8 9 0 0 0
pair:l=last ended	0 0 6 -2 0 0
pair:l=last n=0	0 16 -13 -2 0 0
pair:l=last n=1	0 -22 24 0 0 0
pair:l=last not-both	0 -5 11 -3 0 0
pair:l=last part:sure	0 -5 10 -3 0 0
pair:l=last word	0 -5 12 -3 0 0
pair:l=leaders not-both	-2 0 -1 0 6 0
pair:l=leaders word	-2 0 -1 0 6 0
pair:l=lifeng 	0 0 -5 -3 10 0
pair:l=lifeng both	0 -4 -6 3 8 0
pair:l=lifeng day-none	0 4 -10 6 0 0
pair:l=lifeng part:sure	0 -3 -6 3 8 0
pair:l=lifeng word	-2 0 -6 3 8 0
pair:l=lima, 	-1 -10 12 0 0 0
pair:l=lima, day	-1 -10 12 0 0 0
pair:l=london, 	0 9 -8 0 0 0
pair:l=london, day	0 9 -8 0 0 0
pair:l=lumpur day	0 17 -15 0 0 0
pair:l=lumpur not-both	0 17 -15 0 0 0
pair:l=lumpur, both	0 -7 10 0 0 0
pair:l=lumpur, day-none	0 11 -10 0 0 0
pair:l=lumpur, n=1	0 14 -13 0 0 0
pair:l=lusaka, 	-1 20 -17 0 0 0
pair:l=lusaka, day	-1 20 -17 0 0 0
pair:l=lusaka, day-none	-1 18 -16 0 0 0
pair:l=lusaka, n=1	0 17 -15 0 0 0
pair:l=lusaka, no-word	0 8 -5 0 0 0
pair:l=madrid, 	-1 -6 8 0 0 0
pair:l=madrid, both	0 -17 18 0 0 0
pair:l=madrid, day	-1 -6 8 0 0 0
pair:l=may word	-1 8 -1 0 0 0
pair:l=meet n=1	5 -6 2 0 0 0
pair:l=meets 	0 7 -7 0 0 0
pair:l=meets day	0 8 -8 0 0 0
pair:l=meets day-none	0 8 -8 0 0 0
pair:l=meets not-both	0 8 -8 0 0 0
pair:l=meets part:sure	0 8 -8 0 0 0
pair:l=men not-both	0 -6 8 0 0 0
pair:l=men part:sure	0 -6 8 0 0 0
pair:l=met day	0 -5 6 0 0 0
pair:l=met day-none	0 -5 6 0 0 0
pair:l=met part:sure	0 -5 6 0 0 0
pair:l=midnight day	0 7 -6 0 0 0
pair:l=midnight n=1	0 6 -6 0 0 0
pair:l=midnight no-word	0 7 -6 0 0 0
pair:l=midnight not-both	0 7 -6 0 0 0
pair:l=minister, 	0 13 -12 0 0 0
pair:l=minister, day-none	0 13 -12 0 0 0
pair:l=minister, not-both	0 13 -12 0 0 0
pair:l=ministers 	8 -13 3 0 0 0
pair:l=ministers n=0	8 -3 0 0 -2 0
pair:l=ministers n=1	2 -11 5 0 0 0
pair:l=ministers no-word	12 -8 -2 0 0 0
pair:l=ministers not-both	7 -11 9 0 -2 0
pair:l=ministers part:sure	0 -5 11 0 -2 0
pair:l=ministers word	10 -13 7 0 -2 0
pair:l=monday 	-6 0 2 0 0 0
pair:l=monday day	-6 0 3 0 0 0
pair:l=monday day-none	-6 -8 11 0 0 0
pair:l=monday n=1	0 -8 9 0 0 0
pair:l=monday no-word	-5 -15 18 0 0 0
pair:l=monday not-both	-6 -7 10 0 0 0
pair:l=monday, 	-7 5 -2 0 0 0
pair:l=monday, day	-7 5 -2 0 0 0
pair:l=monday, day-none	-7 0 3 0 0 0
pair:l=monday, n=0	-6 -9 12 0 0 0
pair:l=monday, n=1	0 28 -28 0 0 0
pair:l=monday, no-word	-6 12 -8 0 0 0
pair:l=monday, not-both	-7 3 0 0 0 0
pair:l=montevideo, 	12 -6 -4 0 0 0
pair:l=montevideo, day	12 -6 -4 0 0 0
pair:l=montevideo, day-none	12 -7 -3 0 0 0
pair:l=montevideo, n=1	18 -12 -7 0 0 0
pair:l=montevideo, no-word	12 -3 -8 0 0 0
pair:l=montevideo, not-both	12 -7 -3 0 0 0
pair:l=my not-both	-2 8 -5 0 0 0
pair:l=my word	-2 8 -5 0 0 0
pair:l=negotiators 	0 -8 9 0 0 0
pair:l=negotiators coming	0 12 -11 0 0 0
pair:l=negotiators day=r2	0 -5 7 0 0 0
pair:l=negotiators n=1	0 -13 15 0 0 0
pair:l=new n=1	0 -9 10 0 0 0
pair:l=new not-both	0 -7 8 0 0 0
pair:l=new part:sure	0 -9 9 0 0 0
pair:l=new word	0 -9 9 0 0 0
pair:l=next coming	4 -6 0 8 -4 0
pair:l=next coming+ended	0 10 -8 0 0 0
pair:l=next day-none	0 -12 0 14 0 0
pair:l=next day=r1	0 -2 8 0 0 0
pair:l=next day=r2	6 9 -12 -2 0 0
pair:l=next n=0	5 15 -35 8 -2 0
pair:l=next n=1	0 -5 6 0 0 0
pair:l=next not-both	3 0 -7 8 -4 0
pair:l=next part:sure	3 0 -8 7 -4 0
pair:l=next word	3 0 -8 7 -4 0
pair:l=no day-none	0 8 -6 0 0 0
pair:l=no n=1	0 6 -5 0 0 0
pair:l=no not-both	0 8 -6 0 0 0
pair:l=no part:sure	0 7 -6 0 0 0
pair:l=no word	0 8 -6 0 0 0
pair:l=noon day	0 6 -5 0 0 0
pair:l=noon day-none	0 6 -5 0 0 0
pair:l=not 	-8 11 0 0 0 0
pair:l=not day-none	-1 8 -3 0 0 0
pair:l=not n=0	-9 12 0 0 0 0
pair:l=not no-word	-9 10 0 0 0 0
pair:l=not word	-9 15 -4 0 0 0
pair:l=of 	4 -9 14 -4 -9 0
pair:l=of both	0 -15 14 -4 5 0
pair:l=of coming	0 12 -17 6 0 0
pair:l=of day-none	5 -13 9 5 -4 0
pair:l=of day=l1	0 9 -8 0 0 0
pair:l=of day=l2	0 6 -2 -1 0 0
pair:l=of day=l4	0 0 -9 0 12 0
pair:l=of day=r2	0 11 -8 0 0 0
pair:l=of day=r3	0 -7 9 0 0 0
pair:l=of ended	0 14 -17 -1 9 0
pair:l=of ended+running	0 -15 16 0 0 0
pair:l=of n=0	0 4 6 -15 -9 0
pair:l=of n=1	-4 -26 18 7 9 0
pair:l=of n=2	8 12 -18 0 0 0
pair:l=of n=4	0 6 -5 0 0 0
pair:l=of no-word	9 2 -6 0 -1 0
pair:l=of not-both	1 9 -9 2 -5 0
pair:l=of part:sure	-9 -13 14 0 4 0
pair:l=of prev:sure	-1 12 -9 0 0 0
pair:l=of running	0 -6 8 0 0 0
pair:l=of sent:sure	0 7 -6 0 0 0
pair:l=of word	-8 -7 6 0 6 0
pair:l=on 	0 -1 8 0 -14 0
pair:l=on both	3 -8 10 -11 -3 -3
pair:l=on coming	-3 20 -25 -11 21 -2
pair:l=on coming+ended	0 15 -13 0 0 0
pair:l=on coming+ended+running	0 -12 13 0 0 0
pair:l=on coming+running	-1 -24 23 0 0 3
pair:l=on day-none	-7 2 -1 2 0 3
pair:l=on day=l2	-9 0 7 0 0 0
pair:l=on day=l3	9 -5 5 -3 -11 0
pair:l=on day=l4	-1 -4 7 -13 4 0
pair:l=on day=l5	9 -19 9 0 0 0
pair:l=on day=r1	3 -11 5 1 0 0
pair:l=on day=r3	-14 14 -10 1 5 0
pair:l=on day=r5	0 11 -7 0 0 0
pair:l=on ended	-6 0 3 -3 -8 1
pair:l=on ended+running	0 -9 11 0 0 0
pair:l=on n=0	7 1 -20 5 12 5
pair:l=on n=1	-12 0 13 -20 -13 -3
pair:l=on n=3	-11 -2 14 -3 0 0
pair:l=on n=4	0 16 -12 0 0 0
pair:l=on no-word	1 5 -6 -4 1 1
pair:l=on not-both	-12 8 -5 1 2 4
pair:l=on part:sure	-2 -11 15 -3 -9 0
pair:l=on prev:sure	-3 2 4 -9 -1 0
pair:l=on running	-1 0 0 8 -2 0
pair:l=on sent:sure	-9 5 -6 3 8 0
pair:l=on word	-1 10 -7 0 0 0
pair:l=one 	0 8 -4 0 0 0
pair:l=one both	0 -14 14 0 0 0
pair:l=one day	0 -10 10 0 0 0
pair:l=one day-none	-1 -5 10 0 0 0
pair:l=one n=1	0 -7 10 0 0 0
pair:l=one no-word	-1 -11 14 0 0 0
pair:l=one not-both	-2 9 -5 0 0 0
pair:l=or 	0 -16 16 0 0 0
pair:l=or both	0 -16 16 0 0 0
pair:l=order day	0 7 -6 0 0 0
pair:l=order day-none	0 6 -5 0 0 0
pair:l=order n=0	0 6 -5 0 0 0
pair:l=order no-word	0 7 -6 0 0 0
pair:l=oslo, 	18 -8 -15 0 0 0
pair:l=oslo, day	18 -8 -15 0 0 0
pair:l=out day-none	0 11 -10 0 0 0
pair:l=out n=1	0 8 -7 0 0 0
pair:l=paris not-both	0 -5 6 0 0 0
pair:l=paris, 	0 6 -5 0 0 0
pair:l=paris, day	0 6 -5 0 0 0
pair:l=peace not-both	0 8 -8 0 0 0
pair:l=peace part:sure	0 8 -8 0 0 0
pair:l=peace word	0 8 -8 0 0 0
pair:l=phone day-none	-9 10 0 0 0 0
pair:l=president's 	-2 9 -4 0 0 0
pair:l=president's word	-2 9 -4 0 0 0
pair:l=presidents 	2 7 -8 0 0 0
pair:l=presidents coming	0 -11 7 0 5 0
pair:l=presidents day-none	0 3 -8 0 5 0
pair:l=presidents n=0	2 4 -14 0 5 0
pair:l=presidents n=1	0 -8 13 0 0 0
pair:l=published 	0 -10 11 0 0 0
pair:l=published day	-1 -7 10 0 0 0
pair:l=published day-none	-1 -7 10 0 0 0
pair:l=published n=0	0 -15 18 0 0 0
pair:l=said 	0 9 -6 0 0 0
pair:l=said both	0 6 -5 0 0 0
pair:l=said day	-1 14 -10 0 0 0
pair:l=said day-none	-1 14 -10 0 0 0
pair:l=said n=0	0 7 -3 0 0 0
pair:l=said n=1	0 10 -8 0 0 0
pair:l=said no-word	-1 10 -6 0 0 0
pair:l=said not-both	0 13 -8 0 0 0
pair:l=said part:sure	0 8 -6 0 0 0
pair:l=saturday 	0 -5 6 0 0 0
pair:l=saturday day	0 -5 6 0 0 0
pair:l=saturday day-none	0 -5 6 0 0 0
pair:l=saturday no-word	0 -5 6 0 0 0
pair:l=saturday not-both	0 -5 6 0 0 0
pair:l=saturday, 	0 14 -12 0 0 0
pair:l=saturday, day	0 14 -12 0 0 0
pair:l=saturday, day-none	0 14 -12 0 0 0
pair:l=saturday, n=1	0 8 -8 0 0 0
pair:l=saturday, no-word	0 11 -9 0 0 0
pair:l=saturday, not-both	0 14 -12 0 0 0
pair:l=saw part:sure	0 -7 8 0 0 0
pair:l=saw word	0 -7 8 0 0 0
pair:l=second 	0 -20 23 -8 0 0
pair:l=second coming	0 12 -9 0 0 0
pair:l=second day-none	-3 -11 17 -7 0 0
pair:l=second day=l2	0 -5 6 0 0 0
pair:l=second day=r2	0 8 -6 -1 0 0
pair:l=second ended+running	-5 14 -8 0 0 0
pair:l=second n=1	-6 -4 11 -1 0 0
pair:l=second n=2	0 -11 12 0 0 0
pair:l=second not-both	-3 0 8 -10 0 0
pair:l=second part:sure	-5 -2 8 -3 -1 0
pair:l=second word	-3 -2 8 -3 -1 0
pair:l=see coming	0 -9 7 2 0 0
pair:l=see day-none	0 -9 10 3 -4 0
pair:l=see day=r2	0 -6 0 0 4 0
pair:l=see n=1	0 -9 10 0 0 0
pair:l=see part:sure	0 -6 5 2 0 0
pair:l=see word	0 -6 5 2 0 0
pair:l=seoul, 	-2 5 -8 5 0 0
pair:l=seoul, day	-2 5 -8 5 0 0
pair:l=seoul, day=r4	0 -7 1 5 0 0
pair:l=seoul, n=1	0 18 -16 0 0 0
pair:l=seoul, no-word	0 18 -16 0 0 0
pair:l=shall n=0	0 6 -2 0 0 0
pair:l=sides 	-1 9 -5 0 0 0
pair:l=sides day-none	0 10 -9 0 0 0
pair:l=sides not-both	-2 7 -1 0 0 0
pair:l=sides part:sure	0 6 -1 0 0 0
pair:l=signed day	-1 21 -18 0 0 0
pair:l=signed day-none	0 15 -12 0 0 0
pair:l=signed no-word	0 10 -8 0 0 0
pair:l=signed not-both	0 8 -5 0 0 0
pair:l=since both	0 7 -3 0 0 0
pair:l=since day	-1 11 -7 0 0 0
pair:l=since ended+running	0 10 -6 0 -2 0
pair:l=since n=1	-4 7 -3 0 0 0
pair:l=since n=2	-2 11 -8 0 0 0
pair:l=since no-word	0 11 -8 0 0 0
pair:l=six day	5 -15 10 0 0 0
pair:l=six no-word	5 -15 10 0 0 0
pair:l=sixth 	0 -17 14 5 0 0
pair:l=sixth both	0 10 -9 0 0 0
pair:l=sixth day-none	-2 -12 9 7 0 0
pair:l=sixth day=l2	0 10 -9 0 0 0
pair:l=sixth ended+running	-2 18 -14 0 0 0
pair:l=sixth n=0	-2 -25 17 14 0 0
pair:l=sixth n=1	0 11 -10 0 0 0
pair:l=sixth not-both	-2 -22 14 13 0 0
pair:l=sixth part:sure	0 -15 6 12 0 0
pair:l=sixth word	-3 -13 6 12 0 0
pair:l=spoke both	6 -2 -2 0 0 0
pair:l=spoke day	6 -2 -2 0 0 0
pair:l=spoke no-word	6 -2 -2 0 0 0
pair:l=starting day	0 -14 14 0 0 0
pair:l=starts day	0 6 -5 0 0 0
pair:l=starts no-word	0 6 -5 0 0 0
pair:l=starts not-both	0 6 -5 0 0 0
pair:l=state 	0 9 -8 0 0 0
pair:l=state coming	0 -14 23 0 -8 0
pair:l=state day-none	0 -6 13 0 -5 0
pair:l=state ended	0 -6 12 0 -3 0
pair:l=state n=0	0 -12 15 0 0 0
pair:l=state n=1	0 -7 9 0 0 0
pair:l=state not-both	0 -12 12 0 0 0
pair:l=state part:sure	-3 -4 12 -3 -2 0
pair:l=state word	-2 -4 12 -3 -2 0
pair:l=still day-none	0 7 -5 0 0 0
pair:l=stockholm day	0 -5 6 0 0 0
pair:l=stockholm n=1	0 -5 6 0 0 0
pair:l=stockholm not-both	0 -6 6 0 0 0
pair:l=stockholm part:sure	0 -5 6 0 0 0
pair:l=stockholm, 	0 12 -11 0 0 0
pair:l=stockholm, day	0 12 -11 0 0 0
pair:l=such ended+running	0 -4 6 0 0 0
pair:l=such part:sure	0 -5 7 0 0 0
pair:l=such word	0 -5 7 0 0 0
pair:l=sunday no-word	0 -13 15 0 0 0
pair:l=sunday, both	0 13 -12 0 0 0
pair:l=sunday, day	-2 -5 8 0 0 0
pair:l=sunday, n=0	-1 -15 17 0 0 0
pair:l=sunday, n=1	0 10 -9 0 0 0
pair:l=sunday, no-word	-1 -9 11 0 0 0
pair:l=sunday, not-both	-2 -17 19 0 0 0
pair:l=tariff day-none	0 7 -5 0 0 0
pair:l=tariff n=0	0 -8 9 0 0 0
pair:l=tariff not-both	0 6 -4 0 0 0
pair:l=tariffs day	3 -12 8 0 0 0
pair:l=tariffs day-none	3 -12 8 0 0 0
pair:l=tariffs no-word	3 -12 8 0 0 0
pair:l=tbilisi, 	16 -21 7 0 0 0
pair:l=tbilisi, day	16 -21 7 0 0 0
pair:l=tbilisi, no-word	17 -7 -15 0 0 0
pair:l=technical not-both	0 -16 18 0 0 0
pair:l=telephone 	-11 16 -4 0 0 0
pair:l=telephone day-none	-8 10 0 0 0 0
pair:l=telephone day=l2	8 -8 0 0 0 0
pair:l=telephone day=r3	10 -6 -1 0 0 0
pair:l=telephone ended	12 -11 0 0 0 0
pair:l=telephone n=0	7 -4 0 0 0 0
pair:l=telephone n=1	-4 8 -2 0 0 0
pair:l=television ended	0 -7 8 0 0 0
pair:l=television n=0	0 9 -6 0 0 0
pair:l=television not-both	0 9 -6 0 0 0
pair:l=than 	-1 7 -4 0 0 0
pair:l=than day	-1 7 -4 0 0 0
pair:l=than n=0	-1 6 -3 0 0 0
pair:l=than no-word	-1 7 -4 0 0 0
pair:l=than not-both	-1 6 -2 0 0 0
pair:l=that 	6 -5 3 -2 0 0
pair:l=that both	4 -13 11 0 0 0
pair:l=that coming	0 -5 -6 10 0 0
pair:l=that day-none	6 -12 8 0 0 0
pair:l=that n=0	0 15 -9 0 0 0
pair:l=that n=1	12 -15 0 7 0 0
pair:l=that no-word	8 -7 0 0 0 0
pair:l=that not-both	6 0 -12 7 0 0
pair:l=that part:sure	3 -5 0 6 0 0
pair:l=that word	10 -8 -4 6 0 0
pair:l=the 	4 0 -7 0 11 0
pair:l=the both	-6 6 8 0 -14 0
pair:l=the coming	-1 10 7 -7 -15 0
pair:l=the coming+ended	0 22 -21 0 0 0
pair:l=the coming+running	0 10 -5 0 -3 0
pair:l=the day	-10 47 -26 -5 -25 0
pair:l=the day-none	-5 15 -3 -8 -6 0
pair:l=the day=l1	4 -11 12 -2 0 0
pair:l=the day=l2	1 -8 8 0 0 0
pair:l=the day=l3	4 6 -17 0 2 0
pair:l=the day=l4	8 0 -3 0 -1 0
pair:l=the day=r0	2 11 -16 0 0 0
pair:l=the day=r1	7 -2 -7 0 4 0
pair:l=the day=r2	-6 11 0 -6 -7 0
pair:l=the day=r3	-9 -6 11 -4 5 0
pair:l=the day=r4	0 -7 0 10 0 0
pair:l=the ended	3 -17 20 -8 -4 0
pair:l=the n=0	7 10 -6 -5 -9 -1
pair:l=the n=1	-9 9 -3 -14 6 0
pair:l=the n=2	2 -11 5 7 -3 0
pair:l=the n=3	6 -1 -2 0 0 0
pair:l=the no-word	8 0 -3 -6 -3 0
pair:l=the not-both	9 3 -8 -11 9 0
pair:l=the prev:sure	-7 14 -7 0 0 0
pair:l=the running	0 15 -24 5 3 0
pair:l=the sent:sure	-2 -1 11 0 -11 0
pair:l=the word	8 -20 13 -2 12 -2
pair:l=their both	4 -17 20 0 -3 0
pair:l=their ended	0 -8 11 0 0 0
pair:l=their n=1	0 -10 12 0 0 0
pair:l=their part:sure	-3 -4 13 0 -4 0
pair:l=their word	2 -10 13 0 -4 0
pair:l=there day-none	0 -12 14 0 0 0
pair:l=there n=0	0 -12 14 0 0 0
pair:l=there not-both	0 -12 14 0 0 0
pair:l=they 	-12 5 0 7 0 0
pair:l=they both	-11 15 -16 9 0 0
pair:l=they coming	0 14 -11 0 0 0
pair:l=they day=r2	0 -17 2 8 0 0
pair:l=they n=1	0 -1 -3 9 0 0
pair:l=they not-both	-2 -3 10 -6 0 0
pair:l=they part:sure	-1 -7 5 5 0 0
pair:l=they word	-14 5 0 5 0 0
pair:l=third 	0 -14 14 4 0 0
pair:l=third both	0 -35 30 7 0 0
pair:l=third coming	0 10 -6 -1 0 0
pair:l=third day-none	-12 -17 21 5 0 0
pair:l=third day=l2	0 5 -11 5 0 0
pair:l=third day=l3	0 -9 11 0 0 0
pair:l=third day=r1	0 17 -16 0 0 0
pair:l=third day=r2	0 10 -4 -2 0 0
pair:l=third day=r4	7 -2 -2 0 0 0
pair:l=third ended	0 4 -7 4 0 0
pair:l=third ended+running	-7 0 6 0 0 0
pair:l=third n=1	-6 0 0 7 0 0
pair:l=third n=3	0 -7 7 0 0 0
pair:l=third no-word	-11 12 0 0 0 0
pair:l=third not-both	-4 16 -10 -1 -2 0
pair:l=third part:sure	2 -9 7 4 -3 0
pair:l=third word	-2 -5 7 4 -3 0
pair:l=this 	0 6 -5 0 0 0
pair:l=this day	0 8 -7 0 0 0
pair:l=this day-none	0 8 -7 0 0 0
pair:l=this no-word	0 6 -5 0 0 0
pair:l=this not-both	0 6 -5 0 0 0
pair:l=three 	15 -29 19 0 0 0
pair:l=three day-none	15 -15 2 0 0 0
pair:l=three day=r3	0 -11 11 0 0 0
pair:l=three n=0	15 -1 -16 0 0 0
pair:l=three n=1	0 -6 7 0 0 0
pair:l=three n=3	0 -14 15 0 0 0
pair:l=three not-both	15 -15 2 0 0 0
pair:l=three part:sure	0 -4 7 0 0 0
pair:l=three word	0 -4 7 0 0 0
pair:l=through n=1	0 -5 6 0 0 0
pair:l=thursday 	-6 8 -4 0 0 0
pair:l=thursday day	-6 0 2 0 0 0
pair:l=thursday day-none	-6 -1 4 0 0 0
pair:l=thursday n=0	-2 -4 7 0 0 0
pair:l=thursday no-word	-6 2 0 0 0 0
pair:l=thursday not-both	-6 -1 4 0 0 0
pair:l=thursday, 	-1 -1 -2 0 8 0
pair:l=thursday, both	2 -6 -5 0 8 0
pair:l=thursday, day	0 0 -6 0 9 0
pair:l=thursday, day-none	0 0 -5 0 9 0
pair:l=thursday, n=1	0 8 -15 0 9 0
pair:l=thursday, not-both	-8 1 1 0 0 0
pair:l=till 	0 -8 9 0 0 0
pair:l=till day	0 -7 9 0 0 0
pair:l=till day-none	0 -8 9 0 0 0
pair:l=till n=1	0 -11 11 0 0 0
pair:l=till no-word	0 -8 9 0 0 0
pair:l=till not-both	0 -8 9 0 0 0
pair:l=to 	-10 19 -23 0 6 0
pair:l=to both	-22 12 -12 11 4 0
pair:l=to coming	4 -17 9 9 0 0
pair:l=to day	-17 23 -6 0 -3 0
pair:l=to day-none	1 -3 -3 -6 14 0
pair:l=to day=l2	-6 0 2 0 1 0
pair:l=to day=l3	0 12 -11 0 0 0
pair:l=to day=l4	3 2 -12 0 1 0
pair:l=to day=r1	0 -2 0 12 -11 0
pair:l=to day=r2	-8 -5 6 5 1 0
pair:l=to day=r4	0 -7 5 6 -2 0
pair:l=to ended	-9 6 -3 -2 4 0
pair:l=to n=0	-8 -8 -1 -8 25 0
pair:l=to n=1	-5 15 -6 8 -18 0
pair:l=to n=2	0 0 -5 11 -4 0
pair:l=to no-word	-3 -4 -10 14 10 0
pair:l=to not-both	6 -5 0 -4 4 0
pair:l=to part:sure	-13 4 4 -2 -1 0
pair:l=to prev:sure	5 0 -6 -1 0 0
pair:l=to sent:sure	-5 9 -10 0 7 0
pair:l=to word	0 -7 -4 6 10 0
pair:l=tokyo, 	-13 4 5 0 0 0
pair:l=tokyo, day	-13 4 5 0 0 0
pair:l=tokyo, n=1	-12 22 -13 0 0 0
pair:l=tokyo, no-word	-13 6 3 0 0 0
pair:l=trade both	0 -10 15 0 0 0
pair:l=trade day=r3	0 11 -10 0 0 0
pair:l=trade n=0	0 -11 14 0 0 0
pair:l=trade n=1	0 7 -5 0 0 0
pair:l=trade n=3	0 6 -6 0 0 0
pair:l=trade not-both	0 10 -9 0 0 0
pair:l=trump 	2 -11 11 -5 0 0
pair:l=trump both	3 -16 11 -4 1 0
pair:l=trump day	0 6 -4 0 0 0
pair:l=trump day=l3	7 -15 10 0 -3 0
pair:l=trump day=r3	0 4 -14 0 9 0
pair:l=trump n=0	1 -8 15 -4 -8 0
pair:l=trump n=1	0 5 -12 0 8 0
pair:l=trump no-word	1 5 -8 0 0 0
pair:l=trump not-both	0 14 -8 0 -2 0
pair:l=trump part:sure	1 -14 13 -5 0 0
pair:l=trump word	5 -13 10 -5 0 0
pair:l=trump's 	1 -7 6 0 0 0
pair:l=trump's both	2 -7 9 -2 -2 0
pair:l=trump's day=r2	0 -6 9 0 0 0
pair:l=trump's part:sure	1 -10 13 -2 -3 0
pair:l=trump's word	1 -10 13 -2 -3 0
pair:l=tuesday 	6 0 -4 0 0 0
pair:l=tuesday day	6 0 -4 0 0 0
pair:l=tuesday day-none	7 -3 -1 0 0 0
pair:l=tuesday n=0	-10 -2 7 0 0 0
pair:l=tuesday n=1	0 13 -12 0 0 0
pair:l=tuesday n=2	14 -7 -10 0 0 0
pair:l=tuesday no-word	7 -4 0 0 0 0
pair:l=tuesday not-both	6 0 -4 0 0 0
pair:l=tuesday, 	-6 0 3 0 0 0
pair:l=tuesday, day	-6 0 3 0 0 0
pair:l=tuesday, day-none	-6 0 4 0 0 0
pair:l=tuesday, n=0	-4 -16 19 0 0 0
pair:l=tuesday, n=1	0 28 -27 0 0 0
pair:l=tuesday, not-both	-6 0 3 0 0 0
pair:l=two 	0 -16 11 5 0 0
pair:l=two day-none	4 -18 14 0 0 0
pair:l=two day=r2	0 -7 7 0 0 0
pair:l=two n=0	5 8 -16 0 0 0
pair:l=two n=2	0 -16 17 0 0 0
pair:l=two not-both	4 -6 4 0 0 0
pair:l=two part:sure	0 -8 6 4 0 0
pair:l=two word	3 -13 6 4 0 0
pair:l=until 	-8 22 -14 0 0 0
pair:l=until both	-3 0 6 0 0 0
pair:l=until coming	0 -2 6 0 0 0
pair:l=until coming+ended	0 -11 11 0 0 0
pair:l=until day	-14 9 0 -3 -1 0
pair:l=until day-none	-9 10 -3 0 0 0
pair:l=until day=l1	0 -11 12 0 0 0
pair:l=until day=l3	0 6 -1 0 0 0
pair:l=until ended	0 11 -10 0 0 0
pair:l=until n=0	-10 3 4 -2 0 0
pair:l=until n=1	0 7 -4 0 0 0
pair:l=until no-word	-11 15 -5 0 0 0
pair:l=until not-both	-8 10 -2 -1 0 0
pair:l=until prev:sure	0 -14 16 0 0 0
pair:l=until sent:sure	0 8 -7 0 0 0
pair:l=up 	0 -8 9 0 0 0
pair:l=up day	6 -12 6 0 0 0
pair:l=up day-none	6 -11 5 0 0 0
pair:l=up n=0	0 -13 13 0 0 0
pair:l=up n=1	6 0 -8 0 0 0
pair:l=up no-word	6 -11 5 0 0 0
pair:l=up not-both	6 -14 8 0 0 0
pair:l=us day	0 6 -5 0 0 0
pair:l=us day-none	0 6 -5 0 0 0
pair:l=us not-both	0 6 -5 0 0 0
pair:l=video day-none	-10 2 0 0 8 0
pair:l=video n=0	-6 -1 0 0 7 2
pair:l=video n=1	6 -1 -1 0 0 0
pair:l=video no-word	-11 0 0 0 8 3
pair:l=video not-both	-4 -4 0 0 7 2
pair:l=video part:sure	7 0 -2 0 0 0
pair:l=was n=0	0 7 -6 0 0 0
pair:l=was no-word	0 7 -6 0 0 0
pair:l=washington day	0 -7 11 0 -1 0
pair:l=washington day-none	0 -2 6 0 -1 0
pair:l=washington n=1	0 -10 14 0 -1 0
pair:l=washington no-word	0 -5 6 0 0 0
pair:l=washington not-both	0 -8 12 0 -1 0
pair:l=washington, 	-1 7 -5 0 0 0
pair:l=washington, day	-1 7 -5 0 0 0
pair:l=washington, day-none	-4 16 -12 0 0 0
pair:l=washington, day=r3	8 0 -12 0 0 0
pair:l=washington, day=r4	-12 0 14 0 0 0
pair:l=washington, day=r5	9 -8 0 0 0 0
pair:l=washington, n=1	-4 21 -22 0 0 0
pair:l=washington, no-word	1 16 -24 0 0 0
pair:l=washington, not-both	-1 13 -10 0 0 0
pair:l=washington/beijing, 	-5 15 -11 0 0 0
pair:l=washington/beijing, both	-5 15 -11 0 0 0
pair:l=washington/beijing, day	-5 15 -11 0 0 0
pair:l=we 	-1 11 -5 0 0 0
pair:l=we day-none	0 11 -8 0 0 0
pair:l=we n=1	0 6 -3 0 0 0
pair:l=we no-word	-1 6 -2 0 0 0
pair:l=we not-both	-2 12 -8 0 0 0
pair:l=we word	-2 10 -4 0 0 0
pair:l=wednesday 	-6 -12 15 0 0 0
pair:l=wednesday day	-6 -12 15 0 0 0
pair:l=wednesday day-none	-6 -14 17 0 0 0
pair:l=wednesday n=1	0 -15 17 0 0 0
pair:l=wednesday no-word	-6 0 3 0 0 0
pair:l=wednesday not-both	-6 -12 15 0 0 0
pair:l=wednesday, n=0	0 18 -14 0 0 0
pair:l=wednesday, no-word	-1 19 -15 0 0 0
pair:l=week, 	6 -9 2 0 0 0
pair:l=week, day	6 -9 2 0 0 0
pair:l=week, day-none	6 -5 0 0 0 0
pair:l=week, no-word	6 -8 0 0 0 0
pair:l=week, not-both	6 -4 0 0 0 0
pair:l=which 	8 -1 -7 0 0 0
pair:l=which day-none	8 -5 -1 0 0 0
pair:l=which n=0	8 -5 -1 0 0 0
pair:l=which no-word	8 -7 0 0 0 0
pair:l=which not-both	8 0 -11 0 0 0
pair:l=which part:sure	0 9 -7 0 0 0
pair:l=which word	8 0 -8 0 0 0
pair:l=who 	5 -8 3 0 0 0
pair:l=who both	-6 0 0 0 1 0
pair:l=who coming	0 4 -6 0 2 0
pair:l=who day-none	8 -3 0 0 0 0
pair:l=who n=0	6 2 -18 0 0 0
pair:l=who n=1	0 -7 9 0 0 0
pair:l=who no-word	6 -3 -1 0 0 0
pair:l=who not-both	9 -4 0 0 0 0
pair:l=who part:sure	0 6 -8 0 0 0
pair:l=will coming	-2 4 -4 7 -9 0
pair:l=will day-none	-9 13 -15 10 -8 0
pair:l=will day=r3	0 -6 8 0 0 0
pair:l=will day=r4	-3 12 -9 -2 2 0
pair:l=will n=0	-3 6 -15 11 -6 0
pair:l=will n=1	0 7 -5 0 -4 0
pair:l=will n=2	0 -14 18 -5 0 0
pair:l=will not-both	-5 0 0 9 -11 0
pair:l=will part:sure	0 1 -2 7 -8 0
pair:l=will word	-2 2 -1 6 -9 0
pair:l=with day	0 18 -17 0 0 0
pair:l=would 	15 -9 -15 -2 10 0
pair:l=would both	7 -7 -4 0 6 0
pair:l=would coming	-5 -2 10 0 0 0
pair:l=would day-none	0 0 -5 -6 9 0
pair:l=would day=l2	0 -7 1 6 0 0
pair:l=would n=0	4 -1 -9 2 0 0
pair:l=would n=1	8 -9 1 -9 3 0
pair:l=would no-word	6 0 -1 -5 -1 0
pair:l=would part:sure	0 -11 0 0 10 0
pair:l=would word	11 -10 -3 -3 8 0
pair:l=xi both	-1 6 0 0 0 0
pair:l=xi day-none	-4 8 0 0 0 0
pair:l=xi word	-1 6 0 0 0 0
pair:l=york, both	0 12 -12 0 0 0
pair:l=york, n=1	0 14 -13 0 0 0
pair:l=york, n=2	0 -15 16 0 0 0
pair:l=york, no-word	0 6 -5 0 0 0
pair:l=york, not-both	0 -14 14 0 0 0
pair:l=you 	-9 1 5 0 0 0
pair:l=you coming	0 18 -15 0 0 0
pair:l=you day-none	0 11 -6 0 0 0
pair:l=you n=0	0 9 -3 0 0 0
pair:l=you n=1	-8 21 -13 0 0 0
pair:l=you no-word	-9 10 0 0 0 0
pair:l=you not-both	0 9 -5 0 0 0
pair:l=you part:sure	0 8 -5 0 0 0
pair:l=you word	-9 8 0 0 0 0
pair:l=· n=0	0 12 -9 0 0 0
pair:l=· n=1	0 -8 9 0 0 0
pair:l=· n=2	0 7 -5 0 0 0
pair:l=· no-word	-2 -3 6 0 0 0
pair:l=— both	0 9 -9 0 0 0
pair:l=— day	0 6 -4 0 0 0
pair:l=— day-none	0 6 -4 0 0 0
pair:l=— n=1	0 11 -10 0 0 0
pair:l=— n=2	0 10 -7 0 0 0
pair:l=— no-word	0 8 -5 0 0 0
pair:l=— not-both	0 14 -11 0 0 0
pair:l=— part:sure	0 14 -13 0 0 0
pair:l=— word	0 16 -14 0 0 0
pair:no-word 	9 13 -3 -16 -27 -9
pair:no-word both	10 8 1 -26 -22 -10
pair:no-word coming	4 17 -20 2 -1 -5
pair:no-word coming+ended	-6 0 4 0 0 0
pair:no-word coming+running	-10 3 -7 0 0 11
pair:no-word ended	11 -1 -11 0 8 -2
pair:no-word ended+running	3 7 -5 0 -3 0
pair:no-word n=0	11 0 -10 -5 5 0
pair:no-word n=1	-3 19 -7 -8 -27 -9
pair:no-word n=2	11 20 -30 -14 11 -1
pair:no-word n=3	-2 12 -10 0 0 0
pair:no-word not-both	4 23 -29 0 12 0
pair:no-word running	-7 19 -26 -5 19 0
pair:not-both n=0	-2 12 -28 4 14 1
pair:not-both n=1	-9 7 14 -13 -38 -18
pair:not-both n=2	0 7 0 -39 7 -4
pair:not-both n=3	-19 23 -12 -6 -3 0
pair:part:sure 	-10 8 -4 0 6 -12
pair:part:sure both	-9 -11 6 17 6 -8
pair:part:sure coming	0 -5 10 8 -12 -10
pair:part:sure coming+ended	-1 14 -8 -5 0 0
pair:part:sure coming+ended+running	0 -12 16 0 0 0
pair:part:sure coming+running	12 -4 1 -10 -1 0
pair:part:sure ended	-26 -1 9 4 -6 4
pair:part:sure ended+running	-17 -4 19 -14 -5 0
pair:part:sure n=0	-19 20 -27 7 15 0
pair:part:sure n=1	-7 0 14 -13 -17 -13
pair:part:sure n=2	-7 0 10 0 -19 -1
pair:part:sure n=3	0 -15 24 -14 -10 0
pair:part:sure n=4	5 -15 5 6 -3 0
pair:part:sure n=5	0 -14 2 12 0 0
pair:part:sure not-both	-13 10 7 -14 -18 -7
pair:part:sure running	5 11 -23 0 6 0
pair:prev:sure 	-8 9 2 -20 -1 -2
pair:prev:sure both	-5 19 -8 -8 -17 0
pair:prev:sure coming	3 -21 14 -7 9 0
pair:prev:sure ended	0 17 -14 0 0 0
pair:prev:sure n=0	-6 -7 21 -25 -12 -2
pair:prev:sure n=1	13 -6 -1 -4 15 0
pair:prev:sure n=2	-11 7 -1 0 -1 0
pair:prev:sure n=3	-4 19 -15 0 0 0
pair:prev:sure not-both	0 -14 17 -24 11 -4
pair:prev:sure running	0 -10 12 0 -3 0
pair:running both	0 4 -10 3 4 0
pair:running n=0	-6 5 -4 -5 10 0
pair:running n=1	9 3 -19 -5 15 0
pair:running n=2	-6 11 -15 11 0 0
pair:running not-both	-2 13 -21 -6 17 -1
pair:sent:sure 	-20 -3 13 0 -2 0
pair:sent:sure both	-6 0 3 -7 4 0
pair:sent:sure coming	-23 17 -10 -5 10 0
pair:sent:sure ended	0 14 -11 0 -6 0
pair:sent:sure ended+running	6 -8 5 0 -1 0
pair:sent:sure n=0	-11 29 -18 4 -19 0
pair:sent:sure n=1	-12 0 3 -2 10 0
pair:sent:sure n=2	-6 -18 18 1 3 0
pair:sent:sure n=3	-5 -1 8 -7 0 0
pair:sent:sure n=4	-2 -3 8 -1 0 0
pair:sent:sure not-both	-38 4 8 4 -5 0
pair:word 	-9 15 -2 -4 -2 -13
pair:word both	-2 10 -9 1 3 -13
pair:word coming	5 -10 5 12 -5 -11
pair:word coming+ended	-5 8 -1 -4 0 0
pair:word coming+ended+running	0 -5 9 0 0 0
pair:word coming+running	4 -17 3 -7 10 6
pair:word day-none	-27 47 -19 -4 -17 -17
pair:word day=l0	-3 -7 12 0 0 0
pair:word day=l1	0 -11 1 0 13 0
pair:word day=l2	0 -1 4 5 -12 0
pair:word day=l3	6 -9 8 -18 3 0
pair:word day=l4	5 -3 -9 7 8 0
pair:word day=l5	-5 22 -13 -4 -4 0
pair:word day=r0	14 -13 4 -9 2 0
pair:word day=r1	1 -2 -5 -4 6 3
pair:word day=r2	12 -22 17 -4 -7 0
pair:word day=r3	4 -6 -3 0 13 -1
pair:word day=r4	-6 -3 14 2 -9 0
pair:word day=r5	0 -20 6 6 9 0
pair:word ended	3 4 -3 -6 2 0
pair:word ended+running	3 2 5 -14 -10 0
pair:word n=0	3 26 -49 0 14 0
pair:word n=1	-16 4 16 -7 -15 -15
pair:word n=2	0 -11 10 -3 3 -2
pair:word n=3	-1 0 8 -11 -9 0
pair:word n=4	17 -33 8 7 -4 0
pair:word n=5	0 -15 12 5 0 0
pair:word no-word	10 20 -63 -3 0 0
pair:word not-both	0 0 6 -8 -2 -6
pair:word part:sure	-12 0 9 2 0 -19
pair:word prev:sure	4 19 -33 -10 2 0
pair:word running	0 10 -21 -3 14 0
pair:word sent:sure	-16 -32 47 -15 0 0
part:calls	77 -29 -44 -66 -26 6
part:ended	-6 6 4 -8 -14 0
part:experts	-20 -12 10 -7 0 22
part:m=arrive	0 -5 8 0 0 0
part:m=arrives	0 22 -20 0 0 0
part:m=assembly	0 10 -9 0 0 0
part:m=bargain	0 -10 12 0 0 0
part:m=came	8 8 -12 -7 0 0
part:m=closed	-4 0 -5 8 0 0
part:m=come	-2 10 -8 9 -11 0
part:m=comes	0 -12 4 0 9 0
part:m=conference	26 9 -37 0 0 0
part:m=consultations	15 -13 5 -6 -4 0
part:m=delegation	0 -7 10 -1 0 0
part:m=delegations	-10 -11 15 4 -2 0
part:m=dialogue	-2 9 0 0 -1 0
part:m=dinner	6 0 0 -5 -1 0
part:m=due	0 4 1 -8 -4 0
part:m=ended	-1 -14 15 0 0 0
part:m=expected	0 3 -20 9 5 0
part:m=flew	-3 6 -8 8 0 0
part:m=flies	-3 -17 9 13 0 0
part:m=gather	0 14 -14 0 0 0
part:m=go	-5 -10 5 8 0 0
part:m=guest	0 15 -16 -1 2 0
part:m=here	-2 -12 17 0 0 0
part:m=invited	-4 17 -7 0 -6 0
part:m=land	9 -10 0 0 0 0
part:m=lunch	0 11 -7 0 0 0
part:m=meet	-3 0 -3 -1 9 -2
part:m=meeting	0 -4 -7 16 7 -2
part:m=meets	-1 12 0 -6 -9 0
part:m=met	-22 2 11 3 -19 0
part:m=negotiated	0 -6 6 0 0 0
part:m=negotiators	-16 8 -2 -6 6 0
part:m=parted	0 -15 16 0 0 0
part:m=receive	0 23 -18 0 -5 0
part:m=received	-2 -25 13 0 15 0
part:m=receives	0 -19 0 0 13 0
part:m=rose	-10 12 -3 0 0 0
part:m=round	-16 0 -1 24 -26 -2
part:m=rounds	-3 0 5 -8 0 0
part:m=sat	-11 -5 18 -10 -9 0
part:m=saw each other	0 -11 12 0 0 0
part:m=see each other	-1 4 0 7 -15 0
part:m=session	0 4 -1 -9 2 0
part:m=settled	1 -15 2 0 12 0
part:m=shook hands	7 -10 5 0 0 0
part:m=signed	-3 5 0 -8 2 0
part:m=sit	0 10 -15 0 5 0
part:m=stop	0 15 -13 0 0 0
part:m=summit	-8 0 4 -8 0 0
part:m=talk	27 2 -34 0 0 0
part:m=talked	11 -25 3 0 5 0
part:m=talking	0 -5 9 0 -1 0
part:m=talks	-13 12 -4 4 -20 2
part:m=there	-8 -29 23 3 14 0
part:m=time	0 3 0 -6 0 0
part:m=to see	-1 7 5 -19 0 0
part:m=travel	0 0 -4 -1 7 0
part:m=travels	0 -19 15 6 -4 0
part:m=visit	0 -13 11 -13 8 0
part:m=visits	-7 8 0 0 0 0
part:m=went	-3 -7 15 -3 -6 0
part:m=where	-8 -4 0 0 11 0
part:meets	-10 -11 21 0 1 -20
part:running	-1 1 2 -28 7 4
part:summit	11 -12 -2 -9 10 -10
part:sure	-19 0 14 2 -8 -14
part:wished	-11 23 -10 -12 -4 6
pc0=agree	-6 7 -12 -12 9 7
pc0=bear	7 -5 2 -3 0 0
pc0=buy	0 6 -5 0 0 0
pc0=down	0 -6 6 -8 1 0
pc0=end	7 9 -13 -1 -1 0
pc0=impose	6 -3 -9 0 7 5
pc0=propose	11 -9 0 0 0 0
pc0=return	0 6 -5 0 0 0
pc0=say	-6 -11 -1 11 12 4
pc0=stay	-6 0 2 1 0 0
pc0=suspend	4 -2 -5 0 6 0
pc0=up	-4 12 -4 0 -3 0
pc1=agree	-13 1 -7 3 7 7
pc1=bear	11 -12 11 -13 -2 0
pc1=buy	0 7 -4 0 0 0
pc1=end	13 6 -16 -2 -2 0
pc1=impose	1 0 -13 8 7 4
pc1=propose	5 10 -20 0 0 0
pc1=return	0 6 -5 0 0 0
pc1=say	-7 -5 -8 12 12 4
pc1=sell	0 -8 9 0 0 0
pc1=stay	-15 9 2 -4 -6 0
pc1=up	-9 5 2 -1 -4 0
pct0=agree past	-4 8 -6 -3 -5 7
pct0=agree perfect	0 -9 0 -1 14 0
pct0=agree present	0 6 -6 0 0 0
pct0=bear future	3 -12 2 0 5 0
pct0=bear past	7 -10 5 0 0 0
pct0=bear present	0 11 -1 0 -12 0
pct0=begin future	0 6 -2 0 0 0
pct0=begin past	6 4 -8 0 -2 0
pct0=begin perfect	0 -10 11 0 0 0
pct0=buy future	0 10 -9 0 0 0
pct0=down future	0 14 -13 0 0 0
pct0=down perfect	0 -13 14 0 0 0
pct0=end modal	0 7 -6 0 0 0
pct0=end present	9 0 -4 0 0 0
pct0=impose future	5 -7 0 5 -4 0
pct0=impose future-passive	0 -5 8 0 0 0
pct0=impose modal	-6 -3 8 0 2 0
pct0=impose past	-4 9 -8 -14 0 6
pct0=impose past-passive	6 -14 1 5 0 0
pct0=impose perfect	10 0 -18 2 8 0
pct0=impose present	-11 7 -2 -1 3 0
pct0=impose present-passive	11 -8 -1 0 0 0
pct0=propose future	0 -11 0 0 10 0
pct0=propose past-passive	6 -8 2 0 0 0
pct0=propose perfect	-1 12 -12 4 -5 0
pct0=propose pluperfect	0 -8 10 0 0 0
pct0=propose present	10 -3 -2 0 -2 0
pct0=return present	0 -5 6 0 0 0
pct0=say future	6 -7 0 0 0 0
pct0=say past	-11 -11 8 2 6 5
pct0=say past-passive	0 -1 -4 7 0 0
pct0=say perfect	0 20 -9 -7 -1 0
pct0=say pluperfect	0 14 -10 0 -2 0
pct0=say present	0 1 -15 0 16 0
pct0=say present-passive	0 -6 -2 11 0 0
pct0=sell past	0 -6 6 0 0 0
pct0=stay future	-3 0 -5 6 5 0
pct0=stay modal	0 13 -12 0 0 0
pct0=stay past	0 -10 10 3 -2 0
pct0=stay pluperfect	0 3 -9 0 4 0
pct0=stay present	-1 -2 12 -6 -9 0
pct0=suspend future	-2 0 -6 0 6 0
pct0=suspend present	-3 -8 12 0 0 0
pct0=suspend present-passive	11 -10 0 0 0 0
pct0=target perfect	0 -8 9 0 0 0
pct0=target present	0 11 -9 0 0 0
pct0=up present	0 9 -7 0 0 0
pct1=agree infinitive	0 -8 11 0 -1 0
pct1=agree participle-passive	0 -1 -4 9 0 0
pct1=agree past	-2 14 -15 -2 -4 7
pct1=agree perfect	-6 -17 6 0 15 0
pct1=agree present	0 6 -6 0 0 0
pct1=bear future	3 -13 3 0 6 0
pct1=bear gerund	-1 7 -4 0 0 0
pct1=bear infinitive	10 -19 12 0 -3 0
pct1=bear past	7 -10 5 0 0 0
pct1=bear present	0 12 -3 0 -10 0
pct1=begin infinitive	0 13 -11 0 0 0
pct1=begin past	6 3 -8 0 -2 0
pct1=begin perfect	0 -10 11 0 0 0
pct1=buy future	0 10 -9 0 0 0
pct1=down future	0 14 -13 0 0 0
pct1=down participle-passive	0 -3 -5 8 0 0
pct1=down perfect	0 -13 14 0 0 0
pct1=end modal	0 7 -6 0 0 0
pct1=end present	9 0 -4 0 0 0
pct1=impose gerund	0 -13 14 0 0 0
pct1=impose infinitive	5 3 -3 0 -9 0
pct1=impose modal	-6 -3 8 0 2 0
pct1=impose participle-passive	-6 -10 -3 16 5 0
pct1=impose past	-3 13 -14 -13 1 6
pct1=impose past-passive	6 -14 1 5 0 0
pct1=impose perfect	1 8 -24 2 9 0
pct1=impose present	-11 0 2 -1 3 0
pct1=impose present-passive	11 -8 -1 0 0 0
pct1=propose future	0 -9 -1 0 10 0
pct1=propose infinitive	0 12 -15 0 0 0
pct1=propose past-passive	6 -8 2 0 0 0
pct1=propose perfect	-7 26 -23 4 -5 0
pct1=propose present	11 -5 -2 0 0 0
pct1=return present	0 -5 6 0 0 0
pct1=say future	6 -7 0 0 0 0
pct1=say past	-11 -4 0 3 6 5
pct1=say past-passive	0 -1 -4 7 0 0
pct1=say perfect	0 20 -9 -7 -1 0
pct1=say pluperfect	0 14 -10 0 -2 0
pct1=say present	0 1 -15 0 16 0
pct1=say present-passive	0 -6 -2 11 0 0
pct1=sell past	0 -6 6 0 0 0
pct1=stay modal	0 13 -12 0 0 0
pct1=stay past	0 -11 10 3 -2 0
pct1=stay pluperfect	0 3 -9 0 4 0
pct1=stay present	-15 0 16 -6 -8 0
pct1=suspend future	0 7 -5 0 0 0
pct1=suspend infinitive	-1 -3 6 0 0 0
pct1=suspend participle-passive	0 -2 0 0 7 0
pct1=suspend present	-3 -8 12 0 0 0
pct1=suspend present-passive	11 -10 0 0 0 0
pct1=target perfect	0 -9 9 0 0 0
pct1=target present	0 11 -9 0 0 0
pct1=up present	0 8 -6 0 0 0
people=0	-17 41 -8 -26 -33 -12
people=1	-42 36 -4 -39 3 -15
people=2	32 -45 9 8 16 -9
people=3	0 -21 32 1 -27 0
people=4	-4 -8 -24 29 11 0
phas-future	2 -1 -10 0 13 0
phas-gerund	-4 11 -4 -2 -2 0
phas-infinitive	10 -3 -1 0 -3 0
phas-modal	-7 0 8 -4 0 0
phas-participle	-7 4 -13 12 1 0
phas-past	-8 -5 2 7 -3 11
phas-pluperfect	0 14 -12 0 0 0
phas-present	15 7 -6 -7 -16 -1
prev:apart	9 1 2 -5 5 -35
prev:calls	77 -28 -43 -3 -20 -2
prev:coming	-12 -2 16 4 -18 -8
prev:ended	6 8 -14 0 -1 -8
prev:experts	6 9 -9 -10 0 0
prev:heads=0	-10 10 12 -21 -3 -20
prev:heads=1	8 -6 -2 16 -7 -5
prev:heads=2	25 -23 2 -1 5 0
prev:meets	-8 -1 8 0 5 -24
prev:running	10 0 -1 -12 -2 -5
prev:summit	2 17 -26 -34 30 -4
prev:sure	-5 29 -23 0 -6 -12
prev:wished	-7 8 -5 0 1 -12
pt0=future	3 -4 -10 1 14 0
pt0=future-passive	0 -5 9 0 0 0
pt0=modal	-4 -5 9 -2 0 0
pt0=modal-not	0 8 -7 0 0 0
pt0=past	-9 1 -3 5 -1 11
pt0=past-not	0 -23 23 0 0 0
pt0=pluperfect	0 15 -15 0 0 0
pt0=present	9 10 -7 -20 -1 -1
pt0=present-not	0 8 -2 0 -1 0
pt0=present-passive	6 -10 -1 9 -1 0
pt1=future	6 -1 -6 -9 8 0
pt1=infinitive	11 -4 0 0 -3 0
pt1=modal	-4 -5 9 -2 0 0
pt1=participle-passive	-6 2 -12 14 2 0
pt1=past	-7 3 -9 6 0 11
pt1=past-not	0 -23 23 0 0 0
pt1=perfect	-4 -2 3 -3 6 0
pt1=pluperfect	0 15 -16 -2 0 0
pt1=present	2 7 -3 -19 1 0
pt1=present-not	0 9 -8 0 0 0
pt1=present-passive	6 -10 -1 9 -1 0
pv0-none	1 3 3 4 -4 -19
pv0=add	5 -13 0 0 13 0
pv0=agree	6 -8 -1 -4 1 7
pv0=announce	1 1 -10 7 0 0
pv0=answer	0 -9 12 0 0 0
pv0=approve	0 7 -11 -2 5 0
pv0=ask	0 -13 10 6 -2 0
pv0=be	0 -9 11 -1 -3 0
pv0=begin	0 7 -9 2 0 0
pv0=buy	0 10 -9 0 0 0
pv0=call	-5 11 -4 0 0 0
pv0=charge	0 -15 15 0 0 0
pv0=come	0 -12 11 -6 3 0
pv0=conclude	0 10 -8 0 0 0
pv0=continue	0 17 -17 0 0 0
pv0=discuss	0 -7 -1 0 10 0
pv0=end	11 -1 -7 0 0 0
pv0=expect	0 -25 27 0 0 0
pv0=extend	6 -10 7 0 -2 0
pv0=face	7 -5 0 0 0 0
pv0=get	0 6 -5 0 0 0
pv0=have	0 5 -7 7 -6 0
pv0=know	-4 -14 19 0 0 0
pv0=leave	0 14 -12 0 0 0
pv0=meet	-3 -7 5 0 3 0
pv0=negotiate	0 10 -11 0 0 0
pv0=offer	0 -7 7 0 0 0
pv0=other	-7 8 -1 0 0 0
pv0=post	0 9 -7 0 0 0
pv0=promise	0 8 -6 0 0 0
pv0=propose	0 6 -5 0 0 0
pv0=put	-8 -2 13 0 0 0
pv0=raise	0 6 -2 0 0 0
pv0=rise	0 8 -5 0 0 0
pv0=run	0 10 -7 0 0 0
pv0=say	-21 4 -6 7 3 6
pv0=sign	-11 13 -7 0 3 0
pv0=sit	0 -7 8 0 0 0
pv0=stay	0 -2 0 0 7 0
pv0=strike	0 7 -7 0 0 0
pv0=suspend	0 8 -7 0 0 0
pv0=tell	7 -8 -4 7 0 0
pv0=want	0 11 -10 0 0 0
pv1-none	3 0 6 0 -6 -18
pv1=accept	0 -11 6 0 4 0
pv1=add	5 -13 0 0 13 0
pv1=agree	0 -4 -12 8 2 7
pv1=announce	1 1 -10 7 0 0
pv1=answer	0 -8 12 0 0 0
pv1=approve	0 7 -11 -2 5 0
pv1=ask	-2 -16 16 5 -4 0
pv1=be	-6 -6 14 -1 -2 0
pv1=begin	0 6 -8 2 0 0
pv1=bring	0 6 -5 0 0 0
pv1=buy	0 11 -9 0 0 0
pv1=call	-6 12 -4 0 0 0
pv1=carry	-2 8 -4 0 0 0
pv1=charge	0 -14 15 0 0 0
pv1=come	0 -12 11 -6 3 0
pv1=conclude	0 13 -10 0 0 0
pv1=continue	0 18 -17 0 0 0
pv1=discuss	0 -6 -2 0 10 0
pv1=end	14 0 -12 0 0 0
pv1=expect	0 -17 19 0 0 0
pv1=extend	6 -4 2 0 -2 0
pv1=face	7 -6 0 0 0 0
pv1=get	10 0 -10 0 0 0
pv1=have	2 -7 2 7 -3 0
pv1=keep	0 6 -4 0 0 0
pv1=know	-4 -12 17 0 0 0
pv1=lower	0 -10 10 0 0 0
pv1=make	0 10 -7 0 0 0
pv1=meet	-7 -13 18 -5 2 0
pv1=negotiate	0 10 -11 0 0 0
pv1=order	0 -5 6 0 0 0
pv1=other	-6 1 2 0 0 0
pv1=plan	7 2 -11 0 0 0
pv1=post	0 9 -7 0 0 0
pv1=prepare	0 7 0 0 -6 0
pv1=promise	0 12 -8 0 0 0
pv1=propose	0 30 -29 0 0 0
pv1=put	0 -4 7 0 0 0
pv1=raise	0 6 -2 0 0 0
pv1=run	0 11 -8 0 0 0
pv1=say	-21 13 -18 8 3 6
pv1=sell	0 -6 6 0 0 0
pv1=settle	0 -6 9 0 -1 0
pv1=sign	-12 6 0 -4 2 0
pv1=sit	0 -6 7 0 0 0
pv1=strike	0 8 -8 0 0 0
pv1=suspend	-4 2 -3 0 6 0
pv1=tell	7 -6 -5 7 0 0
pv1=write	-2 -4 9 -4 2 0
pvt0=add past	0 -7 1 0 7 0
pvt0=agree past	0 -2 0 -1 -2 7
pvt0=agree perfect	6 -10 0 0 5 0
pvt0=announce past	2 0 -8 7 0 0
pvt0=approve past	-1 6 -5 0 0 0
pvt0=ask past	0 -7 13 0 0 0
pvt0=ask perfect	0 -10 0 7 0 0
pvt0=be future	0 -6 9 0 0 0
pvt0=be modal	0 12 -11 0 0 0
pvt0=be past	0 -10 8 4 -1 0
pvt0=be present	1 -2 8 -5 -7 0
pvt0=begin past	0 9 -11 2 0 0
pvt0=buy future	0 10 -9 0 0 0
pvt0=call past	-1 8 -4 0 0 0
pvt0=carry present	0 -5 6 0 0 0
pvt0=come present	0 0 0 -4 6 0
pvt0=conclude past	0 10 -8 0 0 0
pvt0=continue present	0 17 -17 0 0 0
pvt0=discuss future	0 -11 0 0 10 0
pvt0=end modal	0 6 -6 0 0 0
pvt0=end present	11 -3 -9 0 0 0
pvt0=expect present	0 -22 24 0 0 0
pvt0=extend future	0 -16 19 0 -2 0
pvt0=extend perfect	8 1 -10 0 0 0
pvt0=have past	-3 -6 3 8 0 0
pvt0=have present	3 12 -12 0 -3 0
pvt0=hold present	-3 -12 15 0 0 0
pvt0=leave past	0 11 -10 0 0 0
pvt0=lower future	0 7 -8 0 0 0
pvt0=lower present	0 -12 13 0 0 0
pvt0=meet future	0 -7 -1 0 9 0
pvt0=meet past	0 -10 13 0 0 0
pvt0=negotiate present	0 10 -9 0 0 0
pvt0=other perfect	-5 -13 19 0 0 0
pvt0=other present	0 15 -12 0 0 0
pvt0=pay future	0 -3 7 0 0 0
pvt0=put modal	-6 0 7 0 0 0
pvt0=say past	-22 5 -2 7 -6 6
pvt0=say perfect	0 8 0 -4 0 0
pvt0=say present	0 -8 -4 3 12 0
pvt0=sign past	-6 12 -4 0 0 0
pvt0=take present	0 9 -8 0 0 0
pvt0=tell past	8 -7 0 0 1 0
pvt0=tell present	0 -7 -1 11 0 0
pvt0=want present	0 12 -12 0 0 0
pvt0=write past	-2 -6 4 -1 6 0
pvt1=add past	0 -7 1 0 7 0
pvt1=agree participle	0 -1 -8 11 0 0
pvt1=agree past	1 2 -9 0 -1 7
pvt1=agree perfect	0 -9 2 0 6 0
pvt1=announce past	2 0 -8 7 0 0
pvt1=approve past	-1 6 -5 0 0 0
pvt1=ask past	0 -6 12 0 0 0
pvt1=ask perfect	0 -8 0 7 0 0
pvt1=be future	0 -6 9 0 0 0
pvt1=be modal	0 12 -11 0 0 0
pvt1=be past	0 -10 7 4 0 0
pvt1=be present	-8 0 11 -4 -5 0
pvt1=begin past	0 9 -11 2 0 0
pvt1=buy future	0 10 -9 0 0 0
pvt1=call past	-1 8 -4 0 0 0
pvt1=carry present	0 -5 6 0 0 0
pvt1=come present	0 0 0 -4 6 0
pvt1=conclude past	0 10 -8 0 0 0
pvt1=discuss future	0 -11 0 0 10 0
pvt1=end modal	0 6 -6 0 0 0
pvt1=end present	11 -3 -9 0 0 0
pvt1=extend future	0 -16 19 0 -2 0
pvt1=extend perfect	8 1 -10 0 0 0
pvt1=have past	0 -18 14 8 0 0
pvt1=have present	3 7 -9 0 0 0
pvt1=hold present	-3 -12 15 0 0 0
pvt1=leave past	0 11 -10 0 0 0
pvt1=lower future	0 7 -8 0 0 0
pvt1=lower infinitive	0 -7 8 0 0 0
pvt1=lower present	0 -12 13 0 0 0
pvt1=meet future	0 -9 0 0 9 0
pvt1=meet participle	-1 0 6 0 0 0
pvt1=meet past	0 -10 13 0 0 0
pvt1=negotiate present	0 10 -9 0 0 0
pvt1=other perfect	-4 -19 23 0 0 0
pvt1=other present	0 15 -12 0 0 0
pvt1=pay future	0 -3 7 0 0 0
pvt1=plan participle	0 9 -8 0 0 0
pvt1=put modal	-6 0 7 0 0 0
pvt1=say past	-22 14 -15 8 -5 6
pvt1=say perfect	0 8 0 -4 0 0
pvt1=say present	0 -8 -4 3 12 0
pvt1=sign participle	0 -8 11 0 0 0
pvt1=sign past	-6 12 -4 0 0 0
pvt1=suspend participle	0 -4 0 0 7 0
pvt1=take present	0 9 -8 0 0 0
pvt1=tell past	8 -7 0 0 1 0
pvt1=tell present	0 -7 -1 11 0 0
pvt1=write past	-2 -6 4 -1 6 0
q:!	-10 5 0 0 2 0
q:"	-7 16 -10 -27 9 0
q:&	0 0 -15 14 -1 0
q:'	0 -22 5 0 19 0
q:'s	10 -15 7 -12 6 8
q:(	5 -9 7 -2 0 0
q:,	12 -11 15 14 -39 -15
q:-	0 13 -8 -2 -5 0
q:.	-12 12 8 -16 -15 0
q:/	-7 24 -23 0 4 0
q::	15 3 0 -16 -20 -3
q:;	-14 -4 19 -8 -5 0
q:<agent>	4 8 -3 -7 -9 -2
q:<day-ahead>	-21 -2 8 18 -12 -3
q:<day-gone>	-3 -26 23 21 -14 3
q:<day-today>	8 -1 0 -11 0 0
q:<duty>	-11 5 4 -1 -3 -1
q:<gate>	5 13 -18 7 -10 0
q:<goods-amount>	-8 -6 9 0 3 0
q:<goods>	-27 7 -2 10 3 5
q:<level-noun>	-12 16 -2 -18 0 0
q:<level>	2 2 -16 3 14 -3
q:<money>	-9 15 -10 -3 4 0
q:<month-ahead>	-4 -18 20 -4 7 0
q:<month-gone>	0 -25 10 28 -11 0
q:<name>	4 -30 24 6 7 1
q:<not>	-6 -17 21 -13 10 -6
q:<number>	-8 -3 9 3 -15 3
q:<office>	0 -11 13 1 -8 -2
q:<organisation>	-31 28 -7 -22 0 0
q:<person>	28 -16 7 -11 3 -13
q:<points>	-2 -7 2 8 0 0
q:<quality>	-14 18 -1 -16 -1 -3
q:<seat>	14 -15 14 -20 0 -2
q:<sender>	-9 17 -13 -6 -5 9
q:<span>	0 4 -12 -3 18 -2
q:<taker>	0 20 -14 0 0 0
q:<v-agree>	-3 15 -16 -2 8 -3
q:<v-bear>	8 11 -14 -2 0 -7
q:<v-begin>	18 6 -21 5 -1 -2
q:<v-buy>	-3 30 -24 0 -6 0
q:<v-deny>	-7 22 -14 2 -4 0
q:<v-down>	22 -13 2 -16 5 0
q:<v-end>	3 -5 0 9 -1 -1
q:<v-impose>	16 -3 0 -1 -6 -15
q:<v-propose>	3 1 -9 -1 0 7
q:<v-return>	8 2 -16 7 -1 0
q:<v-say>	4 11 -5 -23 1 -5
q:<v-sell>	-18 8 3 -6 -3 9
q:<v-stay>	-5 11 -4 1 -27 7
q:<v-suspend>	8 -1 9 -3 -26 0
q:<v-target>	-7 8 1 -15 0 0
q:<v-threaten>	-4 30 -25 -2 0 0
q:<v-up>	11 33 -45 7 -2 0
q:?	4 -5 1 -9 5 0
q:_	-1 -17 19 0 0 0
q:a	-1 11 -1 -5 -13 -6
q:about	7 13 -32 0 10 0
q:according	0 9 -6 0 0 0
q:across	0 -7 7 0 0 0
q:add	-5 -11 17 0 0 0
q:additional	-1 9 -3 0 0 0
q:admit	0 15 -12 0 0 0
q:adopt	0 11 -11 0 0 0
q:advanced	0 7 -3 0 -1 0
q:affair	0 6 -5 0 0 0
q:affiliate	0 7 -6 0 0 0
q:after	17 -8 0 0 -1 0
q:afternoon	-5 -10 18 -1 0 0
q:afterward	-3 7 0 0 0 0
q:again	-13 6 5 -10 -2 0
q:against	-6 13 -5 0 0 0
q:ago	9 -10 0 0 0 0
q:agree	-2 5 -7 0 4 -1
q:agreement	0 15 -22 -9 9 0
q:ahead	0 -6 7 0 0 0
q:alexandria	0 9 -9 0 0 0
q:alive	0 14 -14 0 0 0
q:all	-4 3 -14 8 6 0
q:alone	0 14 -13 0 0 0
q:along	0 11 -11 0 0 0
q:already	0 12 -10 0 0 0
q:also	-10 -2 3 0 7 0
q:aluminium	7 -8 1 0 0 0
q:among	0 15 -13 0 0 0
q:amount	0 10 -2 -2 -2 0
q:an	8 4 -8 -14 2 0
q:and	-12 9 -10 12 0 4
q:announce	-5 -18 15 0 7 0
q:announcement	11 -15 6 0 0 0
q:another	0 -6 12 -8 0 0
q:answer	0 -14 16 0 0 0
q:any	9 -16 0 12 0 0
q:anybody	0 -20 21 0 0 0
q:anything	0 0 -16 0 13 0
q:apply	8 -3 0 0 0 0
q:approve	-2 18 -6 0 -6 0
q:are	-23 1 3 -2 10 0
q:arrangement	1 -21 20 0 0 0
q:as	11 -12 10 -10 -9 0
q:aside	0 6 -6 0 0 0
q:ask	11 -19 3 6 4 0
q:at	20 11 -29 12 -25 -3
q:autumn	0 7 -5 0 0 0
q:away	0 0 -12 0 10 0
q:b	0 10 -9 0 0 0
q:back	-15 0 16 0 -10 0
q:background	0 12 -11 0 0 0
q:bag	8 -13 -10 12 0 0
q:bar	8 -7 0 0 0 0
q:base	0 19 -17 0 -1 0
q:battery	0 9 -8 0 0 0
q:be	3 -20 17 0 1 0
q:bean	0 6 -4 0 0 0
q:become	0 6 -5 0 0 0
q:beef	0 -9 10 0 0 0
q:been	-6 -18 29 -1 -12 0
q:beer	0 -6 6 0 0 0
q:before	-8 24 -21 -2 6 0
q:begin	8 0 -9 0 1 0
q:being	0 -22 22 0 2 0
q:belong	-2 -2 6 0 0 0
q:bergen	0 -8 9 0 0 0
q:between	19 -16 0 10 -4 0
q:beyond	-4 9 -3 0 0 0
q:big	0 -3 7 0 0 0
q:bill	0 -16 17 0 0 0
q:boat	0 -12 14 0 0 0
q:both	-9 8 -5 -5 8 0
q:bring	5 -17 20 -6 -4 0
q:broke	4 0 -6 0 0 0
q:busan	-8 -12 14 13 -19 0
q:business	0 0 -7 0 6 0
q:but	-8 6 1 0 -2 0
q:buy	-2 11 -4 0 0 0
q:c	7 -2 -3 0 0 0
q:calendar	0 -14 16 0 0 0
q:call	29 -14 -16 2 2 0
q:can	0 -3 7 0 0 0
q:cannot	0 -10 10 0 0 0
q:car	-8 -18 6 11 8 0
q:carry	0 -21 8 17 0 0
q:cartagena	0 -11 12 0 0 0
q:case	0 12 -10 0 0 0
q:cease	0 7 -7 0 0 0
q:cement	0 -5 6 0 0 0
q:certificate	0 -7 8 0 0 0
q:chair	0 -12 13 0 0 0
q:changed	0 7 -6 0 0 0
q:charge	0 -26 28 -2 0 0
q:cheese	7 -7 0 0 0 0
q:chip	0 24 -20 0 0 0
q:christma	8 -7 0 0 0 0
q:close	-9 12 0 -1 0 0
q:cod	0 8 -5 0 0 0
q:coffee	6 -1 -2 0 0 0
q:collect	0 -8 11 0 0 0
q:column	0 6 -4 0 0 0
q:come	12 -9 7 0 -15 0
q:commerce	4 -30 29 0 0 0
q:commit	-2 -14 13 0 3 0
q:company	0 23 -20 0 0 0
q:complete	0 -25 25 0 0 0
q:conference	0 21 -11 -7 0 0
q:confirm	15 -2 -15 0 0 0
q:consultation	0 15 -10 -3 0 0
q:continue	0 11 -9 0 0 0
q:contract	0 18 -15 -1 0 0
q:conversation	-28 24 4 0 0 0
q:copper	-3 8 -3 0 0 0
q:correct	0 15 -9 -3 -1 0
q:cotton	-9 0 0 0 0 11
q:could	-7 3 2 0 -1 0
q:council	0 10 -7 0 0 0
q:counted	0 23 -20 0 0 0
q:counterpart	6 0 -4 0 0 0
q:cover	0 15 -14 0 0 0
q:crane	0 -10 10 0 0 0
q:crude	0 8 -7 0 0 0
q:custom	-1 16 -25 5 0 0
q:customer	0 14 -13 0 0 0
q:cut	-6 12 -24 0 11 0
q:date	-8 -10 17 0 0 0
q:day	-20 -27 20 13 15 0
q:de	0 -9 12 0 0 0
q:deadline	0 20 -17 0 0 0
q:deal	1 3 -3 9 -16 0
q:decided	0 0 -6 5 0 0
q:decision	0 7 -4 0 0 0
q:declare	0 -8 9 0 0 0
q:delegation	0 0 5 -8 0 0
q:demand	0 -9 9 0 0 0
q:desk	0 15 -13 0 0 0
q:did	0 0 7 -4 -6 0
q:different	0 -6 7 0 0 0
q:dinner	0 13 -12 0 0 0
q:discuss	-10 -1 1 0 0 11
q:do	-4 0 -3 -1 9 0
q:doe	6 -2 -10 0 4 0
q:doesn't	0 -9 0 0 11 0
q:doing	-6 16 -10 0 0 0
q:door	0 12 -9 0 0 0
q:double	0 16 -14 0 0 0
q:drone	0 -3 -2 7 0 0
q:drop	0 -7 7 0 0 0
q:due	-7 5 -28 19 9 0
q:duty	-3 -4 9 2 -6 0
q:each	-15 35 -33 1 0 0
q:earlier	0 -16 -2 0 19 0
q:earth	-2 17 -22 4 0 0
q:economy	-1 -1 6 0 0 0
q:effect	0 14 -10 0 0 0
q:eighth	0 -16 -9 0 21 0
q:either	-1 7 -3 0 0 0
q:elsewhere	11 -18 -1 12 0 0
q:emergency	0 -8 9 0 0 0
q:end	0 -1 0 8 -9 0
q:enough	0 7 -7 0 0 0
q:enter	0 17 -16 0 0 0
q:even	9 0 -8 0 0 0
q:evening	-3 9 -4 0 0 0
q:everybody	0 10 -7 0 0 0
q:everyone	4 -10 5 0 0 0
q:expect	-4 14 -4 0 0 0
q:expert	0 7 -5 0 0 0
q:export	0 -19 13 -1 -3 9
q:exporter	0 10 -8 0 0 0
q:extra	0 -17 12 0 6 0
q:face	0 18 -14 -2 0 0
q:fact	0 -13 7 0 8 0
q:failed	0 -21 22 0 0 0
q:fall	0 18 -13 0 0 0
q:far	0 -28 32 0 0 0
q:fee	0 -19 19 -1 0 0
q:fentanyl	-8 26 -17 0 0 0
q:ferry	0 8 -8 0 0 0
q:final	0 12 -11 0 0 0
q:find	0 -16 17 0 0 0
q:finish	0 -12 12 0 0 0
q:first	7 -19 19 -6 -3 0
q:floor	0 6 -3 0 0 0
q:fly	0 -3 -3 0 10 0
q:follow	0 7 0 -5 0 0
q:followed	0 -11 6 5 0 0
q:for	-11 10 -5 9 -17 6
q:force	0 18 -14 0 0 0
q:forced	0 6 -3 0 0 0
q:forty	0 -5 7 0 0 0
q:found	0 9 -8 0 0 0
q:four	-2 16 -11 0 0 0
q:fourth	0 -17 17 0 0 0
q:framework	17 -22 10 0 0 0
q:free	-3 22 -15 0 -2 0
q:freeze	0 12 -9 0 0 0
q:friday	0 9 -7 0 0 0
q:friend	0 6 -5 0 0 0
q:from	-18 -25 16 13 19 0
q:front	0 8 -6 0 0 0
q:full	0 -3 -1 11 -3 0
q:further	12 -23 -4 4 17 0
q:gas	0 -7 0 0 8 0
q:gave	-3 15 -9 0 0 0
q:general	0 7 -7 0 0 0
q:geneva	12 -22 22 -10 -3 0
q:get	-6 5 0 0 -1 0
q:give	3 -7 5 0 0 0
q:given	0 15 -16 0 0 0
q:go	2 12 -20 0 5 0
q:good	-3 -20 15 10 5 0
q:government	-2 0 8 -2 -1 0
q:greer	0 -6 8 0 0 0
q:ground	0 11 -10 0 0 0
q:grow	10 -9 0 0 0 0
q:h	0 -9 -3 12 0 0
q:had	-8 -6 4 -2 12 0
q:half	-1 -5 9 0 0 0
q:hall	-1 16 -20 4 0 0
q:hand	16 -5 -4 0 0 0
q:happen	11 -4 -6 0 0 0
q:happened	0 -12 13 0 0 0
q:happy	0 8 -7 0 0 0
q:harbour	2 -6 -9 14 0 0
q:has	23 -8 -2 -2 0 0
q:hasn't	-6 5 0 0 0 0
q:have	-29 14 4 -5 -3 0
q:he	9 -3 7 -10 -8 0
q:head	0 -9 11 0 0 0
q:higher	0 -17 19 0 0 0
q:him	25 -15 -11 0 0 0
q:his	-13 -7 9 17 -7 0
q:hit	8 -3 0 0 0 0
q:hold	10 -9 7 -7 -6 0
q:hope	0 16 -14 0 0 0
q:hotel	0 -22 23 0 0 0
q:hour	16 -11 0 4 -2 0
q:house	12 -15 7 0 0 0
q:i	7 -22 15 -8 11 0
q:if	0 0 8 4 -13 0
q:import	0 11 -10 0 0 0
q:important	0 20 -18 0 0 0
q:in	17 -16 -2 9 12 -10
q:increase	0 12 -3 -3 -2 0
q:instead	0 -6 0 5 0 0
q:interview	0 -10 13 0 0 0
q:into	-8 34 -30 0 0 0
q:invest	0 6 -3 0 0 0
q:investigation	0 0 -5 0 7 0
q:is	5 10 -12 5 -9 -3
q:it	9 -6 2 0 -3 -4
q:its	-12 15 -4 -15 0 0
q:itself	5 -31 3 13 14 0
q:izmir	0 -7 7 0 0 0
q:jamieson	0 -6 8 0 0 0
q:joint	0 15 -18 1 0 0
q:just	-2 11 -5 0 0 0
q:keep	-6 21 -22 2 0 0
q:kind	0 8 -7 0 0 0
q:kuala	-2 -28 9 0 20 0
q:labor	0 6 -2 0 0 0
q:lancaster	-2 -12 15 0 0 0
q:land	-8 0 7 0 0 0
q:lapse	0 0 -7 5 0 0
q:last	-7 -1 0 15 -15 0
q:lasted	0 -12 13 0 0 0
q:late	0 10 -9 0 0 0
q:later	0 -7 10 0 0 0
q:law	-9 27 -17 0 0 0
q:leader	4 -10 6 0 0 0
q:leave	6 -7 5 -3 0 0
q:lentil	0 -7 8 0 0 0
q:less	0 -6 7 0 0 0
q:let	0 20 -11 0 -3 0
q:letter	0 7 -5 0 0 0
q:levy	0 -7 8 0 0 0
q:licence	-11 -9 10 0 0 11
q:like	0 15 -5 -3 -2 0
q:likely	0 9 -7 0 0 0
q:line	-8 14 -21 11 0 0
q:lisbon	8 -2 -27 22 -6 0
q:list	6 4 -10 0 0 0
q:listed	0 -7 9 0 0 0
q:lithium	0 -13 14 0 0 0
q:little	-7 5 0 2 -2 0
q:live	0 -13 14 0 0 0
q:local	0 9 -8 0 0 0
q:london	4 -24 21 0 0 0
q:long	10 12 -25 0 0 0
q:longer	0 0 -5 6 0 0
q:look	-3 3 -15 15 0 0
q:lose	0 -23 25 0 0 0
q:lower	-1 10 -19 0 9 0
q:lumpur	-2 -28 9 0 20 0
q:lunch	0 15 -14 0 0 0
q:magnet	5 -9 3 0 0 0
q:maize	0 11 -10 0 0 0
q:make	-9 2 3 3 -5 0
q:maker	0 12 -10 0 0 0
q:man	0 -25 25 0 0 0
q:many	0 7 -4 0 0 0
q:matter	-5 0 6 0 0 0
q:me	8 4 -16 0 0 0
q:meant	0 -3 0 0 7 0
q:measure	0 -8 0 0 9 0
q:media	-4 -5 11 0 0 0
q:meet	-1 -1 1 -11 12 -2
q:member	2 1 -8 0 0 0
q:men	16 -2 -15 0 0 0
q:midnight	0 -5 7 0 0 0
q:might	0 -3 6 0 0 0
q:mind	0 9 -7 0 0 0
q:minister	6 -35 35 -5 -1 0
q:ministry	0 -11 13 0 0 0
q:minute	2 5 -7 0 0 0
q:missing	0 6 -5 0 0 0
q:mombasa	0 7 -6 0 0 0
q:moment	-1 6 -1 0 0 0
q:month	0 8 -4 0 0 0
q:more	3 7 -9 0 -4 0
q:morning	10 -22 14 7 -12 0
q:most	0 -7 11 0 0 0
q:move	0 40 -38 0 0 0
q:mr	-9 -22 21 15 -5 0
q:ms	0 14 -12 0 0 0
q:much	0 7 -6 0 0 0
q:must	0 23 -15 -5 0 0
q:my	9 -2 -3 0 0 0
q:nearly	0 10 -9 0 0 0
q:need	0 17 -11 0 0 0
q:negotiate	-4 -3 7 -4 3 0
q:negotiation	0 22 -19 0 0 0
q:neither	0 0 7 -8 0 0
q:network	0 8 -7 0 0 0
q:never	-8 -5 16 0 0 0
q:new	-2 3 9 -15 -16 0
q:newspaper	-3 -8 12 0 0 0
q:nexperia	0 -6 0 0 9 0
q:next	-12 -26 36 3 -8 0
q:night	13 20 -32 -2 -1 0
q:no	-9 -9 9 -3 11 0
q:nobody	-5 -29 35 -2 0 0
q:noon	10 -5 -4 0 0 0
q:nor	0 9 -9 0 0 0
q:north	10 -3 -9 0 0 0
q:northern	0 25 -25 0 0 0
q:not	21 -14 3 -1 0 -1
q:nothing	-11 14 -9 0 -1 0
q:notice	-1 17 -12 0 0 0
q:now	0 24 -19 -3 -1 0
q:number	0 6 -3 0 0 0
q:nvidia	24 -23 -15 9 -1 0
q:of	-12 -5 7 6 4 3
q:off	-5 -1 1 -4 7 0
q:offer	2 12 -14 0 0 0
q:official	0 8 -15 0 3 0
q:oil	-10 0 1 0 8 0
q:old	0 8 -6 0 0 0
q:on	1 15 -14 0 -3 -14
q:once	0 12 -8 0 0 0
q:one	-19 -8 23 -17 2 0
q:open	-10 6 -7 0 0 11
q:opened	0 16 -8 0 0 0
q:or	0 32 -28 0 0 0
q:order	7 6 -13 2 -1 0
q:ordinary	0 7 -6 0 0 0
q:other	-16 7 0 0 0 0
q:our	-17 10 0 -5 0 0
q:out	8 -8 2 1 -2 0
q:outside	0 12 -13 0 0 0
q:over	-20 21 -10 7 -7 0
q:owe	8 -9 0 0 0 0
q:own	-5 10 -15 0 9 0
q:owner	0 -10 12 0 0 0
q:p	-7 -6 0 14 -2 0
q:page	0 -4 8 0 0 0
q:pair	0 -12 14 0 0 0
q:palm	0 10 -7 0 0 0
q:pari	0 -4 7 0 0 0
q:part	0 23 -18 5 -11 0
q:party	0 12 -10 0 0 0
q:patient	0 -14 15 0 0 0
q:pay	8 18 -29 3 -7 0
q:peace	0 15 -13 0 0 0
q:pen	-9 17 -8 0 0 0
q:people	-4 15 -14 3 0 0
q:perhap	0 -13 14 0 0 0
q:permanent	0 -3 6 0 0 0
q:permit	0 -15 16 0 0 0
q:phone	12 -16 6 0 -1 0
q:phosphate	0 11 -7 0 0 0
q:place	-1 2 -8 9 0 0
q:plan	0 15 -11 0 -1 0
q:plant	-6 11 -4 0 0 0
q:plastic	0 -12 12 0 0 0
q:point	0 14 -9 -1 0 0
q:port	-3 -3 9 0 0 0
q:post	0 0 -4 6 -1 0
q:prefer	0 -6 7 0 0 0
q:premier	-1 -4 6 0 0 0
q:prepare	-2 13 -5 0 -6 0
q:presenter	0 9 -7 0 0 0
q:president	-9 -8 6 -2 14 0
q:press	0 -17 16 0 0 0
q:price	0 22 -19 0 0 0
q:prime	-2 -1 6 0 0 0
q:product	0 0 -2 6 0 0
q:progress	0 8 -6 0 0 0
q:prolonged	0 7 -11 7 0 0
q:promise	-6 11 -3 0 0 0
q:propose	12 -6 -3 0 0 0
q:public	-1 18 -14 0 0 0
q:published	-5 17 -10 0 0 0
q:purchase	-10 13 0 0 0 0
q:push	0 7 -5 0 0 0
q:put	4 -11 11 -7 0 0
q:quarrel	-1 -11 13 0 0 0
q:question	-13 -4 0 6 0 11
q:quota	7 -2 -3 0 0 0
q:radio	-6 11 -2 0 0 0
q:raise	0 -11 13 0 0 0
q:rang	29 -16 -14 0 0 0
q:rare	-1 14 -19 4 0 0
q:rate	-2 8 -2 -1 0 0
q:ratify	0 10 -9 0 0 0
q:reach	-4 -4 1 0 8 0
q:read	-9 15 -5 0 0 0
q:ready	8 -3 -1 0 0 0
q:reason	0 -21 12 0 12 0
q:recall	13 -7 -8 0 0 0
q:receive	0 -8 10 0 0 0
q:reciprocal	0 13 -4 -2 -2 0
q:reduce	0 -12 13 0 0 0
q:refund	0 -4 7 0 0 0
q:refused	0 8 -7 0 0 0
q:relief	0 -11 11 0 0 0
q:remain	-12 0 0 0 0 11
q:remove	4 -9 0 0 6 0
q:renew	0 -8 9 0 0 0
q:renewed	0 -13 14 0 0 0
q:reply	0 -16 18 0 0 0
q:report	-1 31 -26 0 0 0
q:reporter	15 13 -25 -6 -1 0
q:rest	0 17 -15 0 0 0
q:return	0 2 -11 8 0 0
q:rise	0 23 -35 14 -1 0
q:river	0 -6 7 0 0 0
q:room	0 10 -8 0 0 0
q:round	1 -8 1 -8 17 0
q:rover	-5 8 0 0 0 0
q:rule	-1 23 -21 6 -4 0
q:run	-5 -12 7 10 0 0
q:s	0 -3 -10 14 -1 0
q:same	-7 -18 17 5 0 0
q:say	-10 28 -14 0 -14 -1
q:season	-2 -13 13 0 3 0
q:second	5 -19 5 11 2 0
q:secretary	0 12 -11 0 0 0
q:section	0 14 -8 0 0 0
q:see	0 9 -5 1 -7 0
q:seemed	0 -14 1 0 12 0
q:sell	-20 33 -15 0 -1 0
q:session	0 -13 14 0 0 0
q:set	-5 11 -1 -9 -1 0
q:settle	21 -5 -13 0 -1 0
q:settlement	0 8 -7 0 0 0
q:shall	5 -12 8 0 0 0
q:share	0 20 -19 0 0 0
q:sheet	0 -13 7 0 8 0
q:shirt	9 -8 0 0 0 0
q:shook	-2 -4 8 0 0 0
q:short	0 20 -19 0 0 0
q:should	-19 18 -3 3 0 0
q:side	6 17 -16 -14 -1 0
q:sign	-29 35 -16 0 -7 0
q:signature	-3 -6 10 0 0 0
q:since	4 -3 5 -2 -6 0
q:sir	-6 16 -8 0 0 0
q:sit	-9 -6 11 1 -1 0
q:six	0 13 -13 0 0 0
q:sleep	0 -11 15 0 0 0
q:small	0 9 -7 0 0 0
q:so	-16 -15 25 -3 0 0
q:social	-5 0 11 0 -5 0
q:something	15 -16 4 0 0 0
q:soybean	-6 16 -8 0 0 0
q:spare	6 6 -14 0 0 0
q:speak	-11 -7 16 0 0 0
q:spoke	-21 -11 38 -4 -6 0
q:spoken	8 6 -13 0 0 0
q:spring	0 9 -8 0 0 0
q:stand	0 11 -7 0 0 0
q:standstill	0 -27 30 0 0 0
q:start	-1 -4 9 0 0 0
q:stay	-1 -6 11 0 0 0
q:step	0 -24 25 0 0 0
q:still	-3 25 -23 0 -2 0
q:stock	0 -13 -2 15 0 0
q:stockholm	-2 -30 34 -3 0 0
q:stop	-3 -4 8 0 0 0
q:strike	0 9 -8 0 0 0
q:substantial	6 0 -6 0 0 0
q:such	0 -4 8 0 0 0
q:sugar	0 -9 9 0 0 0
q:summer	-1 17 -22 5 0 0
q:summit	9 4 -13 0 0 0
q:suspend	0 3 3 0 -14 0
q:table	0 -23 26 0 0 0
q:take	-11 11 -17 8 0 0
q:talk	15 5 -4 0 -26 0
q:talking	0 -8 10 0 0 0
q:tariff	-4 6 -2 -5 2 0
q:tax	0 -6 7 0 0 0
q:tea	0 9 -7 0 0 0
q:team	0 -7 10 0 0 0
q:telephone	10 -14 5 4 -8 0
q:tell	19 -2 -8 -24 9 0
q:term	2 -11 -1 11 0 0
q:text	-7 0 5 0 -2 0
q:than	4 11 -17 0 0 0
q:thank	9 -36 32 0 0 0
q:that	3 -4 0 -28 19 -3
q:the	1 6 -16 16 13 -4
q:their	-17 2 8 0 -4 0
q:them	-1 21 -16 0 0 0
q:then	0 -4 6 0 0 0
q:there	-4 6 -3 0 -1 0
q:they	-20 17 -6 7 -12 0
q:thi	-20 -19 28 -7 6 0
q:thing	-2 17 -12 0 0 0
q:think	0 9 -2 -2 0 0
q:third	-14 20 -10 0 0 0
q:those	-1 15 -10 0 0 0
q:though	-2 8 -3 0 0 0
q:threat	-6 0 6 0 0 0
q:threaten	-2 26 -23 0 0 0
q:three	11 -32 26 -3 0 0
q:tiktok	10 0 -5 0 0 0
q:till	0 6 -5 0 0 0
q:time	0 -30 21 -6 17 0
q:timing	8 2 -3 0 -11 0
q:to	-20 7 -9 12 10 -8
q:together	0 -13 16 0 0 0
q:tomatoe	0 -11 13 0 0 0
q:ton	0 -7 8 0 0 0
q:too	-7 11 -2 0 0 0
q:top	-2 -13 9 0 7 0
q:total	10 -8 0 0 0 0
q:touched	13 -12 -2 1 0 0
q:town	-2 8 -4 0 0 0
q:tractor	0 -17 17 0 0 0
q:trade	-12 -10 20 -10 1 0
q:translated	0 26 -26 0 0 0
q:travel	0 9 -8 0 0 0
q:treasury	2 6 -10 0 0 0
q:treaty	0 -5 6 0 0 0
q:trip	0 -7 11 0 -3 0
q:truce	-20 14 -10 15 -11 0
q:two	18 -21 19 -4 -19 0
q:understanding	4 -8 3 0 0 0
q:unless	0 -22 21 4 -1 0
q:until	-19 23 -11 0 -13 0
q:up	4 -1 0 3 -8 0
q:upper	0 16 -15 0 0 0
q:us	0 -11 17 0 0 0
q:valley	0 32 -31 0 0 0
q:very	3 -13 2 0 10 0
q:vessel	0 11 -10 0 0 0
q:view	0 6 -4 0 0 0
q:visit	-2 22 -13 0 -14 0
q:voice	0 21 -18 0 0 0
q:volume	0 7 -5 0 0 0
q:wait	0 9 -8 0 0 0
q:waited	0 8 -7 0 0 0
q:wall	-1 9 -7 0 0 0
q:want	-1 -32 24 5 6 0
q:war	0 14 -12 0 0 0
q:warn	0 -6 7 0 0 0
q:was	2 -27 7 1 19 9
q:water	0 12 -11 0 0 0
q:we	-15 19 -2 -7 -8 0
q:we've	0 9 -7 0 0 0
q:week	0 7 -6 3 -1 0
q:welcomed	9 0 -12 0 0 0
q:well	-1 -18 24 -3 -1 0
q:were	7 6 -4 -5 -9 0
q:what	8 -2 0 -10 2 0
q:when	-9 21 -15 -1 0 0
q:where	-3 -11 11 5 0 0
q:whether	-1 -5 8 0 0 0
q:which	0 15 -18 7 -13 0
q:while	0 -7 11 0 0 0
q:who	-2 0 14 -10 -10 0
q:whole	0 11 -10 0 0 0
q:why	5 -23 19 0 0 0
q:will	0 8 3 -2 -18 0
q:win	-3 13 -7 0 0 0
q:window	-5 9 -4 0 0 0
q:winter	0 13 -12 0 0 0
q:wire	0 10 -9 0 0 0
q:wish	17 -12 -6 0 0 0
q:with	12 -8 2 -8 0 0
q:withdraw	0 17 -16 0 0 0
q:within	0 6 -4 0 0 0
q:without	5 16 -17 -1 0 0
q:wood	0 -13 14 0 0 0
q:work	0 14 -11 0 0 0
q:working	0 15 -15 0 0 0
q:worry	0 11 -10 0 0 0
q:worst	0 -8 0 -1 10 0
q:worth	-1 12 -8 0 0 0
q:would	0 7 -7 -2 0 0
q:write	-15 -4 8 -6 8 0
q:wrong	18 -14 -1 0 0 0
q:yarn	-9 -1 0 0 0 11
q:year	-8 30 -18 -3 -4 0
q:yes	-7 15 -12 9 -7 0
q:yet	-2 13 -7 0 0 0
q:york	-4 0 10 -1 -8 0
q:you	3 -30 32 0 0 0
q:your	0 -6 7 0 0 0
q:zero	0 -29 30 0 0 0
q:—	-6 -16 26 -6 -2 0
qt=future	-36 37 -19 0 1 0
qt=modal	1 19 -15 -2 -9 0
qt=past	0 -1 -5 5 8 2
qt=perfect	12 -17 7 2 4 0
qt=pluperfect	0 1 9 -14 -11 0
qt=present	-5 -26 27 -9 20 -16
quoted	-2 11 -4 -4 -5 0
r1='s	11 -3 2 -6 -5 0
r1=(	19 1 -15 -1 0 0
r1=)	-9 -8 13 0 0 0
r1=,	-2 -5 9 -19 3 -6
r1=-	-4 -3 3 7 0 0
r1=.	-2 -3 10 -14 8 -5
r1=:	-26 23 -11 5 -1 0
r1=;	-8 8 -2 -5 4 0
r1=<day-ahead>	10 15 -20 0 -3 0
r1=<day-gone>	11 -5 -4 0 2 0
r1=<day-today>	-3 -21 23 -1 5 0
r1=<duty>	0 6 -2 0 0 0
r1=<end>	-2 9 0 -11 -13 0
r1=<level>	0 10 -7 0 0 0
r1=<name>	7 -12 1 7 2 0
r1=<number>	-9 -13 10 9 0 0
r1=<person>	-7 -10 6 0 8 0
r1=<quality>	-2 18 -16 0 0 0
r1=<seat>	1 0 3 0 -8 0
r1=<span>	0 -8 10 0 0 0
r1=<v-agree>	0 -7 9 0 0 0
r1=<v-begin>	-3 -4 9 0 -4 0
r1=<v-down>	-1 -14 18 0 0 0
r1=<v-end>	0 9 -5 0 0 0
r1=<v-impose>	9 -2 0 -3 -3 0
r1=<v-propose>	9 3 -20 0 -1 0
r1=<v-say>	-2 8 -5 0 0 0
r1=<v-stay>	0 9 -1 0 -2 0
r1=<v-target>	12 -8 -4 0 0 0
r1=?	1 3 1 -3 -6 0
r1=a	-12 13 -1 0 0 0
r1=about	-6 17 -7 0 0 0
r1=across	0 -6 7 0 0 0
r1=after	7 -7 0 0 -1 0
r1=afternoon	0 9 -10 0 0 0
r1=again	0 1 0 5 -8 0
r1=also	0 6 -4 0 0 0
r1=and	-1 2 1 -2 -13 1
r1=are	-1 27 -23 0 0 0
r1=at	-2 -6 1 -3 15 2
r1=before	-7 0 -19 15 4 0
r1=begin	0 -11 3 5 0 0
r1=between	21 -11 -7 3 -1 0
r1=bring	0 -12 13 0 0 0
r1=by	12 -6 0 -7 0 0
r1=come	0 -7 9 0 0 0
r1=conference	18 -16 -1 0 0 0
r1=doe	0 -6 6 0 0 0
r1=each	2 -16 12 0 0 0
r1=end	0 8 -4 0 0 0
r1=evening	-9 -11 16 3 -1 0
r1=for	-14 34 -21 -13 -4 0
r1=four	0 -5 6 0 0 0
r1=from	0 9 -23 0 14 0
r1=gave	0 -6 7 0 0 0
r1=had	-9 10 -2 0 -1 0
r1=have	0 -20 20 0 0 0
r1=him	0 9 -7 0 0 0
r1=his	7 -16 9 5 -5 0
r1=hold	0 -6 6 0 0 0
r1=if	0 9 -6 0 0 0
r1=in	-10 -20 17 -2 14 -3
r1=is	-5 14 -3 -8 -4 0
r1=it	-28 21 0 -1 0 0
r1=last	-2 8 -5 0 0 0
r1=later	0 -7 0 7 0 0
r1=morning	0 -11 14 0 0 0
r1=mr	0 6 -2 2 -4 0
r1=night	17 -19 6 -1 0 0
r1=noon	-1 10 -7 0 0 0
r1=now	-6 7 0 0 0 0
r1=of	-31 21 -2 -7 -2 0
r1=on	14 -12 -6 13 -2 1
r1=one	0 -6 7 0 0 0
r1=over	0 -5 7 0 0 0
r1=published	0 20 -19 0 0 0
r1=say	0 19 -17 0 0 0
r1=since	-2 3 3 -7 -3 0
r1=take	0 9 -4 -1 0 0
r1=that	-2 17 -6 -5 -15 0
r1=the	-29 6 5 0 5 0
r1=their	0 -4 6 0 0 0
r1=them	0 9 -5 0 0 0
r1=there	0 -19 23 0 0 0
r1=they	0 -13 15 0 0 0
r1=thi	11 0 -9 5 -4 0
r1=through	0 -7 8 0 0 0
r1=to	11 2 1 -18 -12 0
r1=together	-2 4 -10 0 9 0
r1=under	4 -8 4 0 0 0
r1=unless	0 10 -8 0 0 0
r1=until	8 -8 0 0 0 0
r1=was	3 0 -6 6 -4 0
r1=we	0 -14 14 0 0 0
r1=were	0 19 -14 -2 0 0
r1=what	0 12 -9 0 0 0
r1=with	0 8 -9 -3 0 0
r1=without	0 -13 11 1 0 0
r1=would	2 5 -25 11 0 0
r1=you	0 23 -20 0 0 0
r1=·	-2 -8 11 0 0 0
r1=—	-14 23 -13 -2 -5 0
r2='s	8 -13 2 10 0 0
r2=,	-15 7 -1 10 -11 0
r2=.	16 -10 12 -20 -10 0
r2=:	-7 -7 11 0 0 0
r2=<day-ahead>	0 25 -19 -15 -7 4
r2=<day-gone>	14 -24 0 6 12 0
r2=<day-today>	-8 0 11 0 -8 0
r2=<duty>	-11 7 2 -2 0 0
r2=<end>	-10 6 12 -26 -2 -8
r2=<goods-amount>	-1 6 -2 0 0 0
r2=<goods>	-18 32 -17 -4 -1 0
r2=<level-noun>	-2 13 -16 4 0 0
r2=<level>	4 16 -24 0 0 0
r2=<month-ahead>	0 -14 -26 17 24 0
r2=<month-gone>	1 -5 7 -3 0 0
r2=<name>	0 6 -17 0 10 0
r2=<number>	-1 -7 14 -2 -6 0
r2=<office>	-6 -12 15 -2 2 0
r2=<organisation>	-5 -7 8 4 0 0
r2=<person>	16 -22 17 -13 -8 0
r2=<quality>	0 -10 6 12 -10 0
r2=<seat>	-5 9 -5 -9 2 0
r2=<span>	-6 14 0 -14 -10 0
r2=<v-agree>	0 -29 33 0 0 0
r2=<v-bear>	2 -5 0 -2 10 0
r2=<v-begin>	-4 -11 13 1 -1 0
r2=<v-down>	-2 15 -10 0 0 0
r2=<v-impose>	2 7 -4 3 -17 0
r2=<v-propose>	8 7 -11 4 -8 0
r2=<v-return>	0 -9 2 9 0 0
r2=<v-say>	0 6 -5 0 -1 0
r2=<v-sell>	0 11 -9 0 0 0
r2=<v-stay>	14 -5 -1 0 0 0
r2=<v-suspend>	0 10 -10 0 0 0
r2=<v-target>	0 14 -11 0 0 0
r2=<v-up>	-3 -7 9 -1 3 0
r2=?	0 -6 13 0 -4 0
r2=a	10 3 -14 0 5 0
r2=about	0 -16 11 2 0 0
r2=according	0 6 -3 0 0 0
r2=after	0 11 -10 -1 0 0
r2=agree	0 -9 11 0 0 0
r2=all	-1 -7 10 0 0 0
r2=an	-3 0 7 -2 -1 0
r2=and	2 14 -18 9 -12 0
r2=another	0 7 -5 0 0 0
r2=are	0 -11 13 0 0 0
r2=as	-2 0 -8 0 12 0
r2=at	0 -7 5 -1 3 0
r2=auckland	0 11 -11 0 0 0
r2=be	5 8 -14 2 0 0
r2=beef	0 -21 22 0 0 0
r2=been	-6 0 8 -1 0 0
r2=before	-8 0 9 0 0 0
r2=between	0 20 -18 0 0 0
r2=both	0 -7 10 0 0 0
r2=bring	0 25 -24 0 0 0
r2=busan	0 -25 28 0 0 0
r2=call	8 -4 -2 0 0 0
r2=carry	-1 8 -4 0 0 0
r2=close	0 -8 9 0 0 0
r2=come	0 9 -9 0 0 0
r2=complete	6 -2 0 0 0 0
r2=continue	4 -6 3 0 0 0
r2=day	0 -3 -1 0 7 0
r2=discuss	0 6 -5 0 0 0
r2=doe	0 -7 8 0 0 0
r2=due	0 11 -10 0 0 0
r2=each	0 -6 4 0 0 0
r2=eastern	17 -12 -6 0 0 0
r2=excerpt	-2 10 -6 0 0 0
r2=extract	0 7 -6 0 0 0
r2=first	0 17 -16 0 0 0
r2=for	6 -3 4 -3 -6 0
r2=four	-10 7 0 0 0 0
r2=from	-3 -6 13 0 -1 0
r2=geneva	0 -6 9 0 0 0
r2=get	8 -6 0 0 0 0
r2=good	0 -8 10 0 0 0
r2=happen	0 7 -5 0 0 0
r2=has	1 13 -16 0 0 0
r2=he	-11 17 -2 -3 -7 0
r2=his	-9 10 0 0 -4 0
r2=hold	4 8 -11 0 0 0
r2=hour	-3 8 0 0 -5 0
r2=if	0 0 -9 10 0 0
r2=in	0 -24 11 3 13 0
r2=is	-7 13 -15 0 9 0
r2=it	-15 1 4 -2 5 0
r2=its	-9 29 -22 0 0 0
r2=keep	8 -14 5 0 0 0
r2=kuala	0 -12 0 10 0 0
r2=last	25 5 -31 0 0 0
r2=leave	0 8 -7 0 0 0
r2=let	8 0 -8 0 0 0
r2=level	0 12 -12 0 0 0
r2=lisbon	2 14 -16 0 0 0
r2=local	0 -16 17 0 0 0
r2=madrid	-2 17 -14 0 0 0
r2=may	0 9 -7 0 0 0
r2=mombasa	0 -8 9 0 0 0
r2=month	0 -13 0 8 3 0
r2=more	0 9 -4 0 -1 0
r2=mr	-4 12 -9 0 1 0
r2=next	-7 9 0 -9 1 0
r2=no	1 3 -6 0 0 0
r2=now	0 -16 16 0 0 0
r2=of	-2 19 -13 -1 -5 0
r2=on	9 0 -1 0 -13 1
r2=one	0 18 -17 0 0 0
r2=other	2 -14 11 0 0 0
r2=our	0 0 -5 6 0 0
r2=out	0 -13 14 0 0 0
r2=over	0 -8 9 0 0 0
r2=peace	0 16 -15 0 0 0
r2=person	0 -10 11 0 0 0
r2=post	0 6 -6 0 0 0
r2=prepare	0 -7 0 9 -2 0
r2=president	0 1 -11 -1 12 0
r2=put	0 6 -4 0 0 0
r2=say	-1 7 0 0 0 0
r2=see	0 -6 7 0 0 0
r2=settle	0 -5 7 0 0 0
r2=shall	0 -10 11 0 0 0
r2=sign	0 -16 18 0 0 0
r2=small	-8 9 0 0 0 0
r2=so	0 17 -15 0 0 0
r2=some	0 -6 6 0 0 0
r2=soybean	0 15 -12 0 0 0
r2=spring	0 6 -6 0 0 0
r2=stay	0 -9 9 0 0 0
r2=step	0 -13 8 0 5 0
r2=stockholm	0 -7 9 0 0 0
r2=suspend	0 12 -11 0 0 0
r2=talk	0 8 -8 0 0 0
r2=tariff	-8 5 2 -1 0 0
r2=telephone	26 -22 0 0 -2 0
r2=tell	6 -3 0 0 0 0
r2=term	0 6 -5 0 0 0
r2=that	-11 5 -6 1 0 3
r2=the	-8 -3 12 -5 -8 -2
r2=their	-8 -9 18 -2 0 0
r2=there	20 -24 5 -8 8 0
r2=they	-11 21 -9 0 0 0
r2=thi	6 7 -18 7 0 0
r2=three	-4 16 -10 0 0 0
r2=time	0 1 -10 0 11 0
r2=to	18 0 -10 -2 -1 0
r2=trade	-12 9 0 0 0 0
r2=transcript	10 -17 6 0 0 0
r2=translated	0 -11 12 0 0 0
r2=truce	0 10 -8 0 0 0
r2=two	-8 40 -37 -2 4 0
r2=under	0 2 -11 0 7 0
r2=until	0 10 -9 0 0 0
r2=up	0 5 -8 0 0 0
r2=video	11 -6 -11 0 5 0
r2=was	-5 9 -1 0 0 0
r2=we	0 -8 0 7 0 0
r2=week	6 6 -19 4 -3 0
r2=were	0 -12 15 0 0 0
r2=when	-4 12 -5 0 0 0
r2=where	0 -9 10 0 0 0
r2=which	0 -6 4 5 0 0
r2=will	4 4 -6 0 0 0
r2=with	7 5 -25 0 15 0
r2=without	0 -9 9 0 0 0
r2=yes	0 -12 14 0 0 0
r3="	4 0 -6 0 4 0
r3='s	-5 13 -10 0 0 0
r3=)	6 -4 0 0 0 0
r3=,	6 -28 22 -9 14 0
r3=-	0 8 -4 0 0 0
r3=.	-16 -4 11 10 -5 0
r3=:	-22 -5 13 0 0 0
r3=;	-4 -11 15 0 0 0
r3=<agent>	2 -2 -4 11 -12 0
r3=<day-ahead>	-2 -8 8 0 1 1
r3=<day-gone>	18 -25 16 0 -13 0
r3=<day-today>	-9 -7 13 -2 5 0
r3=<duty>	17 -32 23 -1 0 0
r3=<end>	-5 13 5 -24 -11 -8
r3=<gate>	0 -7 5 2 0 0
r3=<goods-amount>	-5 6 0 0 0 0
r3=<goods>	-11 0 7 0 0 0
r3=<level-noun>	-4 16 -13 0 0 3
r3=<level>	-4 9 -3 0 0 0
r3=<month-gone>	13 4 -20 0 0 0
r3=<name>	-3 15 -18 2 2 0
r3=<not>	9 9 -15 -2 -1 0
r3=<number>	-4 -3 8 0 0 0
r3=<organisation>	-5 17 -10 -2 0 0
r3=<person>	-5 -18 -1 8 28 0
r3=<points>	0 -11 12 0 0 0
r3=<quality>	-6 11 -12 8 -2 0
r3=<seat>	-7 2 0 -5 10 0
r3=<span>	-2 -13 6 0 11 0
r3=<v-agree>	14 -7 -7 3 0 0
r3=<v-bear>	7 -6 3 -1 -1 0
r3=<v-begin>	1 -16 4 10 3 0
r3=<v-buy>	0 6 -3 0 0 0
r3=<v-end>	-1 16 -9 -5 0 0
r3=<v-impose>	-3 -14 17 2 -7 0
r3=<v-propose>	8 16 -23 -6 0 0
r3=<v-say>	-13 25 -16 -4 -4 0
r3=<v-stay>	0 28 -22 -1 -8 0
r3=<v-target>	0 23 -20 0 0 0
r3=<v-up>	-1 16 -30 5 5 0
r3=a	13 0 -12 0 5 0
r3=about	7 -22 8 8 -1 0
r3=account	0 12 -11 0 0 0
r3=after	-7 -2 1 0 8 0
r3=agree	10 -19 13 0 0 0
r3=an	0 -12 15 0 0 0
r3=and	2 -8 11 -13 -8 0
r3=are	0 -5 8 0 0 0
r3=as	-6 21 -20 0 4 0
r3=at	-14 12 -5 -4 4 0
r3=autumn	0 -6 6 0 0 0
r3=back	0 -10 12 0 0 0
r3=be	-6 3 1 0 0 0
r3=been	0 6 -10 2 0 0
r3=before	3 -6 1 0 0 0
r3=between	8 -18 15 0 0 0
r3=bring	0 -7 9 0 0 0
r3=busan	0 11 -10 0 0 0
r3=but	-5 8 0 0 0 0
r3=by	0 6 -11 5 -4 0
r3=call	22 -17 -6 0 0 0
r3=charge	0 10 -9 0 0 0
r3=colleague	3 -13 9 0 0 0
r3=come	4 12 -16 0 0 0
r3=commerce	0 -9 -3 13 0 0
r3=country	0 -26 27 0 0 0
r3=day	0 21 -21 0 0 0
r3=deal	-7 -2 9 0 0 0
r3=decision	0 -20 20 0 0 0
r3=desk	0 7 -5 0 0 0
r3=down	0 0 -11 0 11 0
r3=duty	10 -3 -4 0 0 0
r3=effectively	0 -9 10 0 0 0
r3=end	0 6 0 -4 0 0
r3=enter	0 -11 12 0 0 0
r3=expect	0 13 -7 0 0 0
r3=extension	0 -10 12 0 0 0
r3=fifth	0 -6 6 0 0 0
r3=first	-7 2 6 -1 -5 0
r3=for	-4 18 -11 -6 0 0
r3=four	0 14 -13 0 0 0
r3=fourth	0 11 -8 0 0 0
r3=from	-6 16 -10 0 0 0
r3=further	9 -8 0 0 0 0
r3=go	0 5 -25 6 6 0
r3=good	-3 15 -10 0 0 0
r3=government	-4 9 -2 0 0 0
r3=great	0 19 -16 0 0 0
r3=had	10 25 -33 -1 -1 0
r3=has	0 9 -6 0 0 0
r3=have	0 6 -4 0 0 0
r3=he	-3 10 -12 0 3 0
r3=his	-4 19 -14 0 0 0
r3=hold	0 19 -16 0 0 0
r3=hour	0 -5 8 0 0 0
r3=house	3 1 -6 0 0 0
r3=in	9 -18 23 -32 -3 0
r3=is	1 7 -7 0 -1 0
r3=it	-4 12 -12 0 6 0
r3=its	-1 10 -6 0 0 0
r3=joint	0 -11 14 0 0 0
r3=keep	0 -7 8 0 0 0
r3=last	0 -31 35 0 0 0
r3=lasted	0 -10 10 0 0 0
r3=leave	0 -10 13 0 0 0
r3=lumpur	0 -12 0 10 0 0
r3=mention	0 -6 7 0 0 0
r3=minister	0 13 -11 0 0 0
r3=month	0 13 -19 7 0 0
r3=most	12 -10 0 0 0 0
r3=mr	0 0 -7 7 0 0
r3=new	-4 7 0 0 -2 0
r3=night	2 -15 -2 0 13 0
r3=nothing	0 11 -9 0 0 0
r3=now	7 5 -13 0 0 0
r3=of	-14 -6 16 -4 0 0
r3=offer	0 6 -5 0 0 0
r3=on	-8 6 3 0 -6 -1
r3=other	0 -5 6 0 0 0
r3=our	0 15 -13 0 0 0
r3=out	-1 -2 7 0 0 0
r3=place	0 -1 -2 6 0 0
r3=press	9 -1 -9 0 0 0
r3=published	0 -23 23 0 0 0
r3=rate	0 6 -4 0 0 0
r3=return	0 0 -7 0 6 0
r3=rise	0 6 -4 0 0 0
r3=round	0 8 -7 0 0 0
r3=run	0 15 -8 0 -7 0
r3=same	0 -8 10 0 0 0
r3=say	-5 22 -18 -1 -3 0
r3=second	0 -11 14 0 0 0
r3=share	0 -6 7 0 0 0
r3=side	0 -9 4 0 7 0
r3=sign	5 2 -14 5 0 0
r3=signature	0 12 -12 0 0 0
r3=since	-2 15 -10 0 0 0
r3=six	0 10 -9 0 0 0
r3=so	0 13 -12 0 0 0
r3=state	0 -5 6 0 0 0
r3=stockholm	0 6 -5 0 0 0
r3=summer	0 -18 18 0 0 0
r3=suspend	0 -18 19 0 0 0
r3=table	0 15 -13 0 0 0
r3=take	0 -22 23 0 0 0
r3=talk	0 6 -2 -2 -1 0
r3=tariff	10 -32 27 0 0 0
r3=tell	-16 19 0 0 0 0
r3=that	-17 23 -13 0 0 0
r3=the	-4 23 -16 -17 -4 2
r3=their	1 -23 18 0 0 0
r3=them	7 0 -5 0 0 0
r3=then	-6 8 0 0 0 0
r3=those	0 -9 9 0 0 0
r3=through	0 -8 9 0 0 0
r3=time	13 -14 4 0 0 0
r3=to	10 7 -16 7 -7 0
r3=trade	-2 -6 10 0 0 0
r3=truce	-13 20 -10 0 0 0
r3=two	12 -20 15 0 -4 0
r3=until	0 6 -4 0 0 0
r3=up	-4 7 0 0 0 0
r3=us	0 7 -6 0 0 0
r3=was	5 -10 0 -1 7 0
r3=week	-8 7 -6 5 0 0
r3=well	0 8 -6 0 0 0
r3=were	10 7 -18 -2 0 0
r3=what	-8 19 -10 0 0 0
r3=which	0 0 -4 0 6 0
r3=will	0 7 -6 0 0 0
r3=wire	0 7 -7 0 0 0
r3=with	13 -16 4 5 -6 0
r3=within	0 -17 8 4 3 0
r3=without	0 8 -7 0 0 0
r3=would	-5 13 -3 -1 0 0
r3=xi	0 9 -6 -1 0 0
r3=year	0 -11 10 -2 2 0
r3=you	0 -19 9 11 0 0
r4="	-5 20 -12 0 0 0
r4='	0 -8 8 0 0 0
r4='s	-2 15 -9 -2 0 0
r4=(	0 -6 8 0 0 0
r4=)	20 -10 -5 0 0 0
r4=,	12 -18 18 -9 -3 0
r4=-	-8 15 -7 0 0 0
r4=.	-3 -23 9 9 21 -1
r4=:	-2 -6 10 0 0 0
r4=<agent>	-7 20 -22 12 -2 0
r4=<day-ahead>	1 -1 9 0 -18 0
r4=<day-gone>	-17 7 9 -8 -2 0
r4=<day-today>	0 8 -13 6 -1 0
r4=<duty>	-1 -18 22 0 -2 0
r4=<end>	-4 1 15 -13 -9 -5
r4=<gate>	-1 11 -6 0 0 0
r4=<goods>	-16 1 11 -1 0 0
r4=<level>	-12 12 -2 0 0 0
r4=<month-ahead>	2 -16 20 -5 -2 0
r4=<month-gone>	0 -10 14 0 0 0
r4=<name>	10 -32 28 -14 5 0
r4=<not>	-11 16 -17 9 0 0
r4=<number>	-17 -10 19 -1 -2 0
r4=<office>	15 5 -20 0 1 0
r4=<person>	-2 12 -11 10 -15 0
r4=<seat>	9 -12 3 -6 2 0
r4=<sender>	0 7 -5 0 0 0
r4=<span>	2 -11 1 5 2 0
r4=<v-agree>	0 0 -3 -2 6 0
r4=<v-bear>	0 9 -11 -7 3 0
r4=<v-begin>	1 2 -21 7 14 0
r4=<v-buy>	0 18 -16 0 0 0
r4=<v-end>	0 -6 9 0 0 0
r4=<v-impose>	-1 -3 13 -8 -4 0
r4=<v-propose>	-5 15 -13 4 -5 0
r4=<v-say>	-15 9 0 -3 0 0
r4=<v-stay>	-3 -8 14 -1 0 0
r4=<v-suspend>	6 -17 13 0 0 0
r4=<v-target>	6 -12 7 0 0 0
r4=<v-up>	0 0 -8 4 6 0
r4=?	-9 0 4 0 4 0
r4=a	-12 6 6 -10 -1 0
r4=again	0 14 -11 -3 0 0
r4=agree	0 -7 7 0 0 0
r4=agreement	0 -28 22 9 0 0
r4=all	0 12 -11 0 0 0
r4=and	-14 18 -14 -22 18 0
r4=are	0 8 -5 0 0 0
r4=arrangement	0 -10 11 0 0 0
r4=ask	0 9 -7 0 0 0
r4=at	30 -35 23 -6 -8 0
r4=be	8 3 -8 -1 0 0
r4=been	0 15 -12 0 0 0
r4=before	5 21 -30 0 5 0
r4=begin	0 -8 1 0 8 0
r4=between	4 5 -8 0 0 0
r4=by	16 0 -19 0 0 0
r4=call	-5 12 -5 0 0 0
r4=capital	0 8 -6 0 0 0
r4=charge	0 -8 10 0 0 0
r4=colleague	4 7 -12 0 0 0
r4=commerce	0 -12 13 0 0 0
r4=continue	0 7 -4 0 0 0
r4=could	3 -10 8 0 0 0
r4=day	-7 -15 18 0 1 0
r4=deal	9 0 -9 0 0 0
r4=did	0 -11 13 0 0 0
r4=down	0 7 -6 0 0 0
r4=duty	0 -8 9 0 0 0
r4=end	0 14 -12 0 0 0
r4=expect	0 0 -5 6 0 0
r4=extend	-1 21 -19 0 0 0
r4=fall	-1 -4 6 0 0 0
r4=first	0 -6 7 0 0 0
r4=for	2 -8 -2 13 0 0
r4=fourth	0 10 -10 0 0 0
r4=framework	-1 0 -5 0 8 0
r4=from	-4 20 -12 0 -3 0
r4=get	-4 10 -4 0 0 0
r4=go	2 -2 -8 0 7 0
r4=good	4 0 -7 0 0 0
r4=government	0 11 -8 0 0 0
r4=had	-7 2 -4 1 5 0
r4=hall	0 22 -19 0 0 0
r4=has	0 10 -10 0 0 0
r4=have	0 -18 20 0 0 0
r4=he	-11 3 0 0 2 0
r4=his	0 6 -3 0 0 0
r4=hold	0 -4 6 0 0 0
r4=hour	0 8 -5 -2 0 0
r4=i	0 8 -14 0 2 0
r4=in	1 14 -7 0 -18 0
r4=into	0 -16 9 9 0 0
r4=is	-6 4 1 0 -1 0
r4=it	1 -12 13 0 0 0
r4=its	0 -1 6 0 0 0
r4=jinping	0 9 -6 -1 0 0
r4=keep	5 -7 0 0 0 0
r4=know	0 7 -6 0 0 0
r4=last	0 -10 12 0 0 0
r4=lower	0 11 -10 0 0 0
r4=make	-9 10 0 0 0 0
r4=minister	0 8 -5 0 0 0
r4=ministry	0 -7 -5 13 0 0
r4=minute	2 0 -6 5 0 0
r4=more	0 -3 6 0 0 0
r4=night	-2 12 -9 0 0 0
r4=not	0 26 -24 0 0 0
r4=nothing	-5 -13 11 8 0 0
r4=now	12 -11 0 0 0 0
r4=of	0 6 0 -11 -5 0
r4=off	0 -12 14 0 0 0
r4=on	10 8 -12 1 -13 2
r4=once	0 11 -11 0 0 0
r4=one	0 -8 10 0 0 0
r4=only	-5 9 -2 0 0 0
r4=our	0 -18 19 0 0 0
r4=out	-6 0 0 0 7 0
r4=over	-1 7 -3 0 0 0
r4=paper	0 -16 16 0 0 0
r4=pause	8 -8 0 0 0 0
r4=peace	0 -7 9 0 0 0
r4=place	0 -22 23 0 0 0
r4=plan	0 -13 15 0 0 0
r4=propose	0 11 -5 -3 -1 0
r4=put	0 7 -4 0 0 0
r4=reach	0 -8 1 0 6 0
r4=result	0 8 -8 0 0 0
r4=return	0 6 -6 0 0 0
r4=round	0 17 -13 -2 0 0
r4=run	0 -9 9 0 0 0
r4=say	-7 -4 14 -1 -5 0
r4=sign	0 22 -18 0 0 0
r4=since	0 8 -6 0 0 0
r4=start	0 0 -11 11 0 0
r4=stockholm	0 -5 6 0 0 0
r4=stop	0 -16 17 0 0 0
r4=take	0 15 -15 0 0 0
r4=talk	1 -7 6 0 0 0
r4=tariff	0 -10 13 0 -1 0
r4=telephone	8 -5 0 0 0 0
r4=tell	0 0 -8 0 6 0
r4=that	-1 -12 0 9 7 0
r4=the	10 -4 1 -7 0 0
r4=their	0 -15 13 0 5 0
r4=them	0 -10 0 11 0 0
r4=there	0 10 -12 0 0 0
r4=they	0 11 -10 0 0 0
r4=three	0 7 -7 0 0 0
r4=time	0 10 0 0 -16 0
r4=to	5 -5 -2 9 -4 0
r4=town	0 16 -14 0 0 0
r4=trade	-4 25 -20 0 0 0
r4=truce	-16 0 11 0 0 0
r4=until	0 10 -8 0 0 0
r4=very	0 0 -7 0 6 0
r4=want	0 -6 7 0 0 0
r4=war	0 -25 26 0 0 0
r4=was	-7 12 -4 0 0 0
r4=week	9 -9 2 0 0 0
r4=were	0 -1 -1 6 0 0
r4=what	-5 17 -10 0 0 0
r4=when	1 4 -7 0 0 0
r4=will	-3 -10 16 0 0 0
r4=with	-1 -11 18 -3 -2 0
r4=would	-8 -13 26 0 0 0
r4=year	0 -21 25 0 -4 0
r=( <day-today>	0 6 -4 0 0 0
r=( <number>	-7 0 6 0 0 0
r=( <organisation>	0 -19 20 0 0 0
r=( excerpt	-2 10 -6 0 0 0
r=( extract	0 7 -6 0 0 0
r=( translated	0 -15 16 0 0 0
r=) <end>	-7 -9 14 0 0 0
r=, "	-1 15 -10 0 0 0
r=, <day-ahead>	0 -6 10 0 -2 0
r=, <day-gone>	1 11 -13 0 0 0
r=, <day-today>	0 -16 18 0 0 0
r=, <number>	-29 -3 12 0 0 0
r=, <office>	0 -21 17 0 3 0
r=, <organisation>	-1 15 -15 0 0 0
r=, <person>	0 15 -13 0 -4 0
r=, <quality>	0 13 -10 0 0 0
r=, <seat>	0 19 -19 0 0 0
r=, <span>	0 22 -22 0 -1 0
r=, a	12 -6 0 0 0 0
r=, according	0 6 -3 0 0 0
r=, all	0 13 -12 0 0 0
r=, and	-10 11 -6 9 -14 0
r=, as	0 -8 0 0 12 0
r=, at	-3 -17 22 0 0 0
r=, both	0 9 -8 0 0 0
r=, by	7 0 -4 0 0 0
r=, doe	0 -7 8 0 0 0
r=, end	0 17 -16 0 0 0
r=, for	5 -21 16 0 0 0
r=, had	0 9 -8 0 0 0
r=, has	2 2 -7 0 0 0
r=, he	5 -8 5 0 0 0
r=, hold	0 9 -8 0 0 0
r=, in	0 -25 16 6 8 0
r=, its	-6 7 0 0 0 0
r=, may	0 8 -7 0 0 0
r=, mr	-3 12 -6 0 0 0
r=, on	8 -3 0 -2 0 0
r=, over	0 -9 10 0 0 0
r=, so	0 13 -12 0 0 0
r=, take	0 7 -5 0 0 0
r=, that	-7 0 4 0 0 0
r=, the	-4 -22 27 -6 -4 0
r=, to	4 9 -14 0 0 0
r=, under	0 0 -8 0 7 0
r=, when	0 8 -5 0 0 0
r=, where	0 -9 10 0 0 0
r=, which	0 -11 9 5 0 0
r=, with	0 -3 -10 0 16 0
r=, would	-4 0 6 0 0 0
r=, yes	0 -12 14 0 0 0
r=- <name>	-3 6 -12 8 0 0
r=- the	0 -11 12 0 0 0
r=. "	9 -6 -2 0 0 0
r=. <end>	-5 -5 12 -13 8 -5
r=: <level>	0 8 -7 0 0 0
r=: <name>	-3 7 -2 0 0 0
r=: <person>	0 -12 12 0 0 0
r=: the	0 15 -13 0 0 0
r=<day-ahead> .	11 -13 3 0 0 0
r=<day-ahead> <end>	0 13 -11 0 0 0
r=<day-gone> ,	0 -15 14 0 0 0
r=<day-gone> .	7 -6 0 0 0 0
r=<day-today> ,	-5 -15 22 0 0 0
r=<day-today> with	9 -7 0 0 0 0
r=<end> <end>	-2 9 0 -11 -13 0
r=<name> 's	9 -22 11 10 0 0
r=<number> ,	0 -7 7 0 0 0
r=<person> ,	0 -19 10 11 0 0
r=<person> .	0 -13 15 0 0 0
r=<person> and	4 7 -13 0 1 0
r=<person> in	-1 -13 13 0 4 0
r=<person> on	1 -19 7 6 -1 0
r=<quality> president	0 9 -6 -1 0 0
r=<seat> in	2 0 0 0 -7 0
r=? <end>	1 2 2 -3 -6 0
r=across from	0 -10 11 0 0 0
r=after <name>	0 -6 8 0 0 0
r=after <person>	14 -10 -5 0 0 0
r=after <span>	-2 -23 26 0 0 0
r=after a	-1 -2 6 0 0 0
r=after the	0 22 -20 0 0 0
r=again ,	0 -10 11 0 0 0
r=again .	0 -5 8 0 0 0
r=again ?	0 6 -4 0 0 0
r=again on	0 17 -13 0 0 0
r=and <name>	-3 9 0 0 0 0
r=and agree	0 -6 7 0 0 0
r=and are	0 -9 11 0 0 0
r=and come	0 9 -8 0 0 0
r=and end	0 -10 7 4 0 0
r=and is	0 6 -6 0 0 0
r=and last	0 17 -17 0 0 0
r=and will	8 3 -15 0 0 0
r=at <level>	-3 7 0 0 0 0
r=at <number>	13 -2 -14 0 0 0
r=at the	2 -12 -3 0 20 0
r=before the	0 0 -4 6 -2 0
r=between <person>	6 -22 19 0 -1 0
r=between <seat>	4 10 -17 0 0 0
r=between the	17 -11 -8 6 0 0
r=by telephone	12 -7 0 0 -2 0
r=by video	9 -3 -10 0 5 0
r=doe not	0 -6 6 0 0 0
r=each other	2 -16 12 0 0 0
r=evening .	0 -16 18 0 0 0
r=evening that	0 6 -4 0 0 0
r=for <span>	0 17 -12 0 0 0
r=for a	0 21 -26 -1 4 0
r=for talk	0 -5 6 0 0 0
r=for the	0 1 4 0 -6 0
r=from the	-5 6 0 0 0 0
r=go on	0 -4 6 0 0 0
r=had been	-6 0 5 0 0 0
r=his <quality>	7 -13 4 6 -3 0
r=in <month-ahead>	0 -11 -26 13 24 0
r=in <month-gone>	0 -18 20 0 0 0
r=in <name>	-2 1 -25 0 21 0
r=in <seat>	3 -15 11 0 2 0
r=in <span>	-2 6 2 -1 -5 0
r=in a	11 0 -14 0 0 0
r=in auckland	0 11 -11 0 0 0
r=in busan	0 -6 9 0 0 0
r=in geneva	0 -17 20 0 0 0
r=in kuala	0 -12 0 10 0 0
r=in lisbon	2 14 -16 0 0 0
r=in madrid	-2 17 -14 0 0 0
r=in mombasa	0 -6 7 0 0 0
r=in person	0 -10 11 0 0 0
r=in seoul	0 0 7 -1 0 0
r=in the	-1 33 -21 -10 -9 0
r=is plan	0 -2 7 -1 0 0
r=it "	0 -13 16 0 0 0
r=it a	-5 11 -2 0 0 0
r=it is	0 6 -5 0 0 0
r=morning ,	0 9 -8 0 0 0
r=mr <person>	0 6 -3 2 -3 0
r=next week	-2 1 0 7 -4 0
r=night .	1 -14 12 0 0 0
r=of "	-1 8 -6 0 0 0
r=of <day-gone>	0 -24 25 0 0 0
r=of <name>	0 10 -9 0 0 0
r=of <person>	-1 0 7 0 -3 0
r=of <span>	-2 -4 10 0 0 0
r=of a	-9 10 0 0 0 0
r=of last	0 -6 6 0 0 0
r=of negotiation	0 12 -16 5 0 0
r=of talk	-2 17 -16 1 0 0
r=of the	0 -6 10 -4 0 0
r=of their	0 -9 12 0 0 0
r=of thi	0 6 -4 0 0 0
r=on <day-ahead>	4 -5 0 -10 0 4
r=on <day-gone>	5 -8 -4 8 1 0
r=on <day-today>	-4 13 -5 0 -7 0
r=on <seat>	0 -3 6 0 0 0
r=on a	-2 -13 12 6 0 0
r=on that	0 7 -4 0 0 0
r=on the	12 0 -6 -2 -2 0
r=on trade	-10 9 0 0 0 0
r=since the	-5 -19 24 0 0 0
r=that <seat>	0 15 -13 0 0 0
r=that an	0 -16 17 0 0 0
r=that he	-20 25 -7 -1 0 0
r=that it	-3 15 -7 0 0 0
r=that the	-8 9 -5 3 0 0
r=that there	21 -20 0 0 0 0
r=the <organisation>	0 -9 12 0 0 0
r=the <quality>	0 -15 11 10 -1 0
r=the <seat>	0 -24 20 0 4 0
r=the two	-3 11 -10 -1 4 0
r=thi week	11 4 -15 0 -1 0
r=three time	0 -6 6 0 0 0
r=to <day-ahead>	0 16 -13 0 0 0
r=to <seat>	-4 1 9 -3 -6 0
r=to complete	6 -2 0 0 0 0
r=to the	-6 8 -11 0 6 0
r=together in	0 -10 12 0 0 0
r=under a	5 -8 3 0 0 0
r=until <day-ahead>	0 -5 6 0 0 0
r=was "	0 -10 10 0 0 0
r=will be	6 5 -15 6 0 0
r=with <name>	-2 -1 4 2 -7 0
r=with <person>	9 -20 15 -8 3 0
r=with <quality>	7 -14 6 0 0 0
r=with <seat>	-6 27 -22 0 0 0
r=with a	0 0 -1 0 7 0
r=with his	-4 0 7 0 0 0
r=without a	0 -20 16 2 0 0
r=would be	0 6 0 -2 0 0
r=— <name>	21 -12 0 -8 0 0
r=— <office>	0 12 -10 0 0 0
r=— <person>	-18 5 9 0 0 0
r=— <quality>	-15 5 6 0 0 0
r=— a	0 19 -19 0 0 0
r=— for	0 8 -7 0 0 0
r=— transcript	0 7 -4 0 0 0
right:calls	40 -22 -19 -4 -9 0
right:coming	0 -2 4 22 -24 -4
right:ended	11 -9 6 -3 0 -4
right:experts	8 -15 5 0 4 3
right:m=assembly	0 12 -11 0 0 0
right:m=broke up	0 -21 21 0 0 0
right:m=came	14 -8 0 0 0 0
right:m=closed	0 3 -10 6 0 0
right:m=come	0 -3 8 0 -5 0
right:m=conference	22 -5 -19 0 0 0
right:m=delegation	0 -4 6 0 0 0
right:m=delegations	-6 -9 15 0 0 0
right:m=dialogue	-2 6 0 0 0 0
right:m=dinner	4 12 -17 0 0 0
right:m=due	14 0 -18 8 0 0
right:m=ended	2 -16 12 3 0 0
right:m=go	3 11 -13 2 -8 0
right:m=goes	0 6 -4 0 0 0
right:m=here	-8 -11 18 0 0 0
right:m=meet	10 -8 3 -3 -2 0
right:m=meeting	-3 -10 20 -8 -4 0
right:m=met	0 -10 12 0 0 0
right:m=negotiators	-3 -22 25 0 0 0
right:m=received	-1 0 -8 0 12 0
right:m=rose	0 8 -4 0 0 0
right:m=round	-2 -11 7 9 0 0
right:m=rounds	0 22 -22 0 0 0
right:m=session	0 7 -3 0 0 0
right:m=signed	1 13 -15 2 -3 0
right:m=sit	0 10 -9 0 0 0
right:m=sitting	0 11 -10 0 0 0
right:m=stop	0 8 -7 0 0 0
right:m=table	0 25 -21 0 0 0
right:m=talk	18 -11 -5 0 0 0
right:m=talking	0 -13 14 0 0 0
right:m=talks	-13 11 -2 -4 -6 0
right:m=there	15 -21 10 -15 11 0
right:m=time	14 0 -10 -6 2 0
right:m=went	-17 -10 9 -2 17 0
right:m=where	-5 6 0 0 -3 0
right:meets	39 -16 0 -3 2 -6
right:running	0 -6 0 4 12 -1
right:summit	6 -12 16 -12 -6 -1
right:sure	-4 -5 14 -8 -9 0
right:wished	0 12 -17 6 0 0
s:!	-7 18 -12 0 0 0
s:"	-18 34 -6 -30 -12 0
s:&	3 6 -9 0 0 0
s:'	7 5 2 0 -24 0
s:'s	-2 0 5 1 -17 3
s:*	-7 -18 23 0 0 0
s:+	0 -18 8 9 0 0
s:,	2 -4 9 12 0 -16
s:-	-6 17 -9 5 -22 0
s:.	-10 5 6 -1 6 -22
s:/	-7 16 -7 -1 -3 0
s::	-8 0 4 -15 17 -5
s:;	-19 7 -5 14 2 0
s:<agent>	0 0 7 0 -24 1
s:<day-ahead>	-11 2 9 -30 12 0
s:<day-gone>	-9 6 0 16 -18 -12
s:<day-today>	-2 26 -19 -22 2 -16
s:<duty>	6 -4 13 -14 -16 -7
s:<gate>	-8 2 12 -8 -31 -1
s:<goods>	-9 11 6 -4 -27 0
s:<level-noun>	-1 0 -3 -9 10 5
s:<level>	11 29 -26 -21 -9 -5
s:<money>	-14 47 -31 -4 -6 0
s:<month-ahead>	-8 -24 11 14 12 0
s:<month-gone>	26 -23 18 -31 0 -1
s:<month-today>	0 -5 9 0 0 0
s:<name>	-17 4 -14 4 37 0
s:<not>	-32 20 0 3 -12 -5
s:<number>	2 20 -11 -31 -1 -6
s:<office>	7 -9 8 -17 6 -6
s:<organisation>	-21 27 -10 4 -34 -4
s:<person>	-8 -3 -1 8 16 -25
s:<points>	-10 13 -7 -1 4 0
s:<quality>	7 0 0 14 -27 -8
s:<seat>	13 -1 -7 4 12 -10
s:<sender>	2 8 -7 0 -19 6
s:<span>	3 -24 13 5 10 -7
s:<taker>	-7 4 -2 5 0 0
s:<v-agree>	-13 6 -3 -5 7 1
s:<v-bear>	-9 14 -8 6 2 -21
s:<v-begin>	-19 -5 6 8 16 -9
s:<v-buy>	-6 16 -9 -13 0 0
s:<v-deny>	-12 18 -17 9 0 0
s:<v-down>	-3 -7 4 10 0 -2
s:<v-end>	1 9 -11 14 -6 -5
s:<v-impose>	-5 20 -7 -10 -7 -3
s:<v-propose>	13 2 -10 -1 -3 -2
s:<v-return>	-25 2 -2 6 9 0
s:<v-say>	6 -3 -3 9 -4 -1
s:<v-sell>	-5 18 -18 0 -3 5
s:<v-stay>	3 14 -17 -4 0 9
s:<v-suspend>	4 -4 10 -26 -10 3
s:<v-target>	-7 14 -3 0 -16 0
s:<v-threaten>	-1 0 0 6 -2 0
s:<v-up>	0 1 -6 -1 10 -2
s:?	-11 1 14 -11 -7 0
s:@	-8 3 1 0 0 0
s:_	-2 -5 9 0 0 0
s:a	12 9 -17 3 2 -19
s:aboard	0 -7 7 0 0 0
s:about	-8 -11 15 8 -12 0
s:above	0 7 -5 0 0 0
s:abroad	0 11 -8 0 0 0
s:according	0 4 -22 6 9 0
s:account	8 -5 -3 8 -4 0
s:accused	0 15 -13 0 0 0
s:across	0 -13 15 0 0 0
s:act	-2 17 -12 0 0 0
s:add	6 -16 8 -6 6 0
s:additional	-11 26 -16 0 0 0
s:admit	9 -4 -3 0 0 0
s:adopt	0 24 -24 0 0 0
s:advertisement	-6 16 -11 0 0 0
s:affair	0 -6 9 0 0 0
s:affected	0 -13 13 0 0 0
s:after	15 0 -8 -1 -4 -3
s:afterward	-7 14 0 0 -4 0
s:agadir	0 8 -6 0 0 0
s:again	4 0 -5 17 -16 0
s:against	-9 20 -11 0 0 0
s:agency	-1 11 -9 0 0 0
s:agenda	0 -23 9 14 0 0
s:agent	0 9 -8 0 0 0
s:ago	0 -18 20 0 0 0
s:agree	-2 -8 8 1 -3 4
s:agreement	0 -1 8 -13 -1 0
s:ahead	0 -9 12 -4 -2 0
s:aid	-11 14 0 0 0 0
s:air	-2 -16 21 0 -1 0
s:aircraft	0 -9 12 0 -2 0
s:airport	0 -10 0 11 0 0
s:al	16 -26 14 0 0 0
s:alert	0 15 -13 0 0 0
s:alexandria	0 -27 32 -6 0 0
s:alive	-4 -9 13 0 0 0
s:allowed	0 7 -5 0 0 0
s:along	0 11 -9 0 0 0
s:also	0 -16 8 -9 18 0
s:aluminium	0 -10 10 0 0 0
s:am	-1 17 -16 0 1 0
s:ambassador	0 8 -7 0 0 0
s:among	-2 0 -6 0 8 0
s:an	-13 2 2 7 -4 0
s:analog	0 12 -9 0 0 0
s:and	-5 -2 9 4 -3 -1
s:announce	-7 1 -1 18 -19 0
s:announcement	-3 14 -9 0 0 0
s:another	4 -12 0 9 0 0
s:answer	-4 6 -8 -3 9 0
s:any	-6 24 -12 -2 -5 0
s:anything	0 -15 18 0 0 0
s:apart	0 10 -9 0 0 0
s:apec	-7 47 -50 -5 8 0
s:app	-5 -11 16 0 0 0
s:apple	0 -9 10 0 0 0
s:apply	-1 20 -15 0 0 0
s:approval	4 9 -18 0 0 0
s:approve	-3 0 4 -6 0 0
s:aqaba	0 -27 29 0 0 0
s:are	0 -2 -11 12 14 -3
s:arequipa	0 -7 8 0 0 0
s:armistice	0 17 -15 0 0 0
s:army	-8 17 -10 0 0 0
s:around	0 10 -7 0 0 0
s:arranged	0 -17 19 0 0 0
s:arrangement	-7 11 -3 0 0 0
s:arrival	0 -5 6 0 0 0
s:arrive	-3 11 -4 -1 -2 0
s:artificial	0 13 -8 0 -1 0
s:as	-7 3 -5 -23 20 0
s:asean	0 -7 11 0 0 0
s:asia	0 13 -11 0 0 0
s:ask	-19 5 8 1 -9 0
s:asleep	-2 14 -10 0 0 0
s:assembly	0 6 -6 0 0 0
s:at	3 -17 4 0 20 2
s:autumn	0 -30 22 0 12 0
s:await	0 2 -6 0 3 0
s:away	5 -2 -12 0 14 0
s:b	12 -9 -2 0 0 0
s:back	-2 -18 26 -4 -7 0
s:background	-1 -2 6 0 0 0
s:ban	-1 12 -7 0 0 0
s:banana	0 16 -14 0 0 0
s:bandung	0 -24 24 0 0 0
s:bank	0 18 -17 0 0 0
s:bargain	0 -13 16 0 0 0
s:base	0 -15 18 0 0 0
s:based	0 6 -5 0 0 0
s:basi	8 -2 -5 0 0 0
s:bay	0 8 -6 0 0 0
s:be	-6 -2 10 2 -7 -8
s:beach	-1 6 -2 0 0 0
s:bean	-1 10 -12 0 0 0
s:bear	0 16 -14 0 0 0
s:became	0 9 -7 0 0 0
s:because	-13 -1 13 -2 -5 0
s:become	0 -7 1 7 0 0
s:bed	-1 9 -7 0 0 0
s:beef	1 -16 16 0 0 0
s:been	-28 2 3 8 0 0
s:before	7 -9 -12 29 0 0
s:begin	-8 -4 0 10 8 0
s:behind	7 -5 0 0 0 0
s:being	-3 -5 11 0 0 0
s:bell	-5 14 -8 0 0 0
s:belong	0 0 -7 0 2 0
s:below	0 12 -12 0 0 0
s:bergen	3 -41 36 0 0 0
s:bessent	7 -4 -5 8 -4 0
s:best	5 -7 1 0 0 0
s:better	0 6 -5 0 0 0
s:between	35 -4 -17 -6 -4 0
s:bin	8 -15 8 0 0 0
s:board	0 6 -4 0 0 0
s:boat	0 -13 13 0 0 0
s:border	1 5 -7 0 0 0
s:both	-26 -6 14 0 10 0
s:bottle	-2 7 -1 0 0 0
s:breakfast	16 -17 0 0 0 0
s:brief	-3 31 -25 0 0 0
s:briefed	0 15 -12 0 0 0
s:bring	-8 -3 11 -4 -4 0
s:broke	-1 -5 9 -3 0 0
s:broken	7 14 -19 0 0 0
s:broker	0 6 -4 0 0 0
s:bruge	0 -31 31 0 0 0
s:brussel	0 7 -6 0 0 0
s:built	0 9 -5 0 0 0
s:bulletin	0 14 -13 0 0 0
s:busan	-17 -12 28 -7 -12 0
s:business	-5 7 0 0 -1 0
s:but	-5 -4 22 -9 -19 0
s:butter	7 0 -4 0 0 0
s:buy	0 18 -14 0 0 0
s:by	33 -9 -31 9 1 9
s:c	0 12 -12 0 0 0
s:cabinet	-3 19 -14 0 0 0
s:calendar	0 -8 9 0 0 0
s:call	19 18 -25 -38 -43 -6
s:calm	0 11 -8 0 0 0
s:camera	3 2 -7 0 0 0
s:can	11 -8 2 -1 -1 0
s:can't	8 -7 0 0 0 0
s:cancel	0 -5 -3 0 10 0
s:candid	-3 27 -17 -6 0 0
s:cannot	0 9 -7 0 0 0
s:cape	-1 -12 14 0 0 0
s:capital	-8 -1 13 -6 -6 0
s:car	5 1 -6 0 0 0
s:carpet	0 -10 11 0 0 0
s:carry	-9 13 -3 -2 -4 0
s:cartagena	0 -23 24 0 0 0
s:casablanca	0 18 -17 0 0 0
s:case	0 13 -8 0 0 0
s:cashew	0 -5 6 0 0 0
s:cease	6 6 -14 0 0 0
s:ceasefire	-1 36 -33 0 0 0
s:cebu	0 -16 16 0 0 0
s:cement	0 15 -12 0 0 0
s:central	0 -10 11 0 0 0
s:certificate	1 -27 6 10 0 8
s:chair	0 -5 6 0 0 0
s:chamber	0 10 -9 0 0 0
s:chance	7 -4 -3 0 0 0
s:change	3 -8 6 0 0 0
s:changed	0 10 -8 0 0 0
s:channel	0 -21 20 6 0 0
s:charge	-16 0 11 -1 -2 0
s:cheese	0 20 -17 0 0 0
s:chess	0 24 -24 0 0 0
s:chicago	10 -4 -7 0 0 0
s:chief	7 -13 7 0 0 0
s:chip	-5 15 -30 11 0 0
s:chipmaker	0 -8 9 0 0 0
s:christma	0 6 -5 0 0 0
s:citru	0 6 -4 0 0 0
s:city	-1 20 -21 0 5 0
s:civilian	0 10 -9 0 0 0
s:clock	0 -8 4 5 0 0
s:close	-16 14 -2 -5 -1 0
s:closed	-5 -2 0 8 0 0
s:closer	-1 -14 16 0 0 0
s:closing	0 -21 22 0 0 0
s:club	-6 27 -23 0 0 0
s:co	0 7 -5 0 0 0
s:coal	5 -9 3 0 0 0
s:coast	0 -10 13 0 0 0
s:cocoa	7 -11 3 0 0 0
s:cod	0 11 -10 0 0 0
s:coffee	-4 -6 -1 15 0 0
s:colleague	10 -10 0 6 -3 0
s:collect	-2 -2 7 0 0 0
s:colombo	0 -8 10 0 0 0
s:column	0 12 -11 0 0 0
s:come	8 -5 -2 1 1 0
s:commander	-6 8 0 0 0 0
s:comment	0 16 -14 0 0 0
s:commerce	-7 -1 0 4 -2 7
s:commit	2 -6 3 0 0 0
s:common	-3 15 -11 0 0 0
s:communiqué	0 -7 -7 15 0 0
s:company	-11 37 -26 0 0 0
s:complete	11 -4 -2 0 0 0
s:conclude	-10 17 -8 0 0 0
s:conference	33 -6 -17 -3 -1 0
s:confirm	-4 6 0 -1 -4 0
s:congress	0 10 -9 0 0 0
s:consensu	0 -21 15 0 7 0
s:consent	-1 11 -8 0 0 0
s:consider	3 -21 1 0 8 8
s:constructive	-13 34 -22 -1 0 0
s:consultation	14 -9 2 -7 -4 0
s:contact	8 -5 -5 0 3 0
s:contain	0 6 -4 0 0 0
s:container	0 11 -10 0 0 0
s:continue	11 8 -30 -3 -1 9
s:contract	0 8 -5 0 0 0
s:control	-6 6 -12 10 0 0
s:conversation	-32 -15 44 0 2 0
s:copper	0 -16 18 0 0 0
s:cork	-2 -18 21 0 0 0
s:corn	0 11 -9 0 0 0
s:correct	5 0 -6 0 0 0
s:corrected	-1 10 -6 0 0 0
s:corresponding	0 8 -7 0 0 0
s:corridor	0 -12 13 0 0 0
s:cost	-5 25 -19 0 0 0
s:cotton	0 -7 9 0 0 0
s:could	-3 -20 28 -3 -1 0
s:council	-13 17 -5 0 0 0
s:count	0 -7 9 0 0 0
s:counted	0 21 -19 0 0 0
s:countermeasure	0 6 -4 0 0 0
s:counterpart	4 -9 7 0 -2 0
s:country	2 -2 4 -22 0 0
s:county	0 13 -12 0 0 0
s:courier	7 0 -7 0 0 0
s:course	0 -1 6 0 0 0
s:covered	0 10 -9 0 0 0
s:crude	0 -12 13 0 0 0
s:cruz	4 -23 20 0 0 0
s:cuenca	0 -14 15 0 0 0
s:current	15 -18 4 0 0 0
s:custom	-14 8 1 0 0 0
s:cut	0 -15 15 -2 5 0
s:d	0 9 -8 0 0 0
s:da	-3 -29 33 0 0 0
s:daily	0 8 -7 0 0 0
s:dairy	4 -7 4 0 0 0
s:data	0 10 -9 0 0 0
s:date	7 11 -27 7 0 0
s:dated	-5 15 -11 0 0 0
s:davo	0 12 -11 0 0 0
s:day	5 -15 13 1 -2 0
s:de	2 -16 16 -1 0 0
s:deadline	-2 37 -32 0 0 0
s:deal	5 -6 10 -23 -4 0
s:dealer	0 6 -6 0 0 0
s:dearer	0 8 -6 0 0 0
s:decide	-10 5 0 -1 0 0
s:decision	-11 -1 8 0 -3 0
s:declaration	0 15 -15 0 0 0
s:declare	-1 17 -26 10 0 0
s:decoupling	0 -9 10 0 0 0
s:deficit	0 11 -8 0 0 0
s:delay	0 -2 6 0 0 0
s:delegate	0 32 -31 0 0 0
s:delegation	-16 -30 36 1 -4 0
s:deliver	0 11 -9 0 0 0
s:delivery	0 -7 7 0 0 0
s:demand	4 4 -10 0 0 0
s:deny	0 12 -11 0 0 0
s:department	-4 11 -5 0 0 0
s:depend	14 -1 -10 0 0 0
s:depth	-2 25 -22 0 0 0
s:deputy	0 11 -10 0 0 0
s:described	0 11 -10 0 0 0
s:desk	-4 8 -4 0 0 0
s:detail	0 31 -26 0 -5 0
s:dialogue	-4 -1 9 0 -2 0
s:diary	0 -12 13 0 0 0
s:did	17 1 -14 -5 3 0
s:didn't	0 12 -12 0 0 0
s:die	0 20 -18 0 0 0
s:difference	0 14 -13 0 0 0
s:dinner	11 -8 5 -8 -2 0
s:direction	0 16 -13 0 0 0
s:director	0 14 -14 0 0 0
s:discuss	-20 -26 26 -9 7 7
s:discussion	0 13 -9 0 0 0
s:dispute	-11 -17 21 3 0 0
s:district	0 13 -12 0 0 0
s:do	0 30 -22 -2 -2 0
s:docker	0 13 -12 0 0 0
s:doe	3 6 -7 -1 0 0
s:doesn't	6 -5 0 0 0 0
s:dollar	0 15 -13 0 0 0
s:don't	0 10 -8 0 0 0
s:done	7 4 -11 0 0 0
s:door	0 3 -10 0 0 8
s:double	-1 -8 12 0 0 0
s:down	6 3 -10 -5 10 0
s:dozen	0 7 -6 0 0 0
s:draft	0 8 -6 0 0 0
s:draw	7 4 -18 0 0 0
s:driver	0 7 -6 0 0 0
s:drop	0 15 -11 0 0 0
s:due	8 22 -23 0 -7 0
s:dump	0 6 -4 0 0 0
s:during	0 -16 5 0 11 0
s:duty	13 4 -12 -1 0 0
s:each	13 6 -7 -7 -9 0
s:earlier	0 -1 9 1 -9 0
s:early	6 -9 4 -8 5 0
s:earth	-8 2 0 -2 7 0
s:ease	0 -4 8 -1 0 0
s:east	0 -5 6 0 0 0
s:eastern	16 -8 -12 0 0 0
s:economic	0 11 -7 0 -1 0
s:economy	0 3 -15 0 10 0
s:edited	-2 8 -4 0 0 0
s:edition	0 16 -15 0 0 0
s:effect	-15 24 -16 0 1 0
s:eighth	0 -3 6 0 0 0
s:either	11 -7 -10 6 0 0
s:electricity	0 6 -3 0 0 0
s:else	-8 1 3 0 0 0
s:emergency	0 10 -7 0 0 0
s:employer	0 9 -8 0 0 0
s:empty	0 7 -4 0 0 0
s:end	-1 -21 20 15 -10 -2
s:english	-18 16 0 0 0 0
s:enter	-5 12 -5 0 0 0
s:entity	0 6 -6 0 0 0
s:entry	0 15 -14 0 0 0
s:envoy	0 17 -12 -1 0 0
s:eve	0 25 -22 0 -1 0
s:even	0 -11 13 0 0 0
s:evening	0 -11 10 19 -28 0
s:event	0 -23 23 0 0 0
s:every	-11 7 -3 7 -1 0
s:everybody	4 7 -14 0 0 0
s:everyone	0 9 -7 0 0 0
s:everything	-2 6 -1 0 0 0
s:examine	0 -8 10 0 0 0
s:excellent	-9 -21 23 0 3 0
s:except	0 -10 11 0 0 0
s:excerpt	-5 13 -7 0 0 0
s:exemption	0 13 -10 0 0 0
s:expect	2 -18 7 13 1 0
s:expert	-9 -37 35 -1 -3 17
s:expire	0 13 -8 -2 0 0
s:export	-6 -4 3 6 -6 6
s:exporter	0 -12 17 0 -2 0
s:expressed	0 6 -3 0 0 0
s:extend	-6 5 0 -6 1 0
s:extension	0 -10 12 5 -11 0
s:extra	0 -15 18 0 0 0
s:extract	-6 -3 7 0 0 0
s:eye	0 10 -9 0 0 0
s:face	7 0 -4 0 0 0
s:fact	-12 12 -4 -1 -1 0
s:factory	8 0 -10 0 0 0
s:fail	0 -1 -9 9 0 0
s:failed	-6 0 3 -1 0 0
s:fair	0 14 -13 0 0 0
s:fall	-21 0 0 10 0 0
s:family	0 11 -11 0 0 0
s:farm	-2 18 -10 0 -1 0
s:farmer	0 17 -14 0 0 0
s:fee	-9 29 -21 0 0 0
s:fentanyl	-11 -10 11 0 6 0
s:ferry	0 11 -10 0 0 0
s:fertiliser	0 -8 9 0 0 0
s:few	0 -3 -4 -1 13 0
s:fifth	-6 -31 37 -5 0 0
s:figure	-1 -7 10 0 0 0
s:file	0 -10 10 0 0 0
s:filed	0 -9 12 -2 0 0
s:final	-4 27 -22 0 0 0
s:find	0 16 -13 0 0 0
s:finish	0 -19 19 0 0 0
s:finished	0 -8 10 0 0 0
s:first	-5 -6 12 -31 9 0
s:fish	0 8 -5 0 0 0
s:five	-2 19 -13 0 0 0
s:fix	-10 11 -3 0 0 0
s:flag	0 9 -8 0 0 0
s:flew	-4 -7 -2 22 -6 0
s:floor	0 -5 6 0 0 0
s:flour	0 0 -19 15 0 0
s:flower	0 -13 14 0 0 0
s:fly	-6 -4 0 12 0 0
s:follow	5 -16 18 -2 -4 0
s:followed	7 -5 0 0 0 0
s:following	0 19 -18 0 0 0
s:food	0 13 -10 0 0 0
s:football	0 27 -26 0 0 0
s:for	5 -5 12 -43 -1 0
s:force	-5 16 -9 0 -1 0
s:foreign	0 -25 19 5 0 0
s:foreseen	0 -8 -3 11 0 0
s:formal	0 -10 10 0 0 0
s:forty	8 -8 3 0 -1 0
s:forward	-16 -8 13 0 12 0
s:four	-13 -10 21 -3 0 0
s:fourth	17 -31 19 11 -7 0
s:framework	-10 -35 19 -13 30 0
s:free	0 20 -20 0 0 0
s:freeze	-4 -3 8 0 0 0
s:freight	0 -13 13 0 0 0
s:friend	0 1 -19 13 0 0
s:from	-18 2 6 -15 15 -4
s:front	3 22 -24 0 0 0
s:frozen	-2 13 -8 0 0 0
s:fruit	0 -4 8 0 0 0
s:furniture	0 10 -10 0 0 0
s:further	0 -14 8 4 1 0
s:future	9 1 -14 0 0 0
s:garden	0 17 -15 0 0 0
s:gather	0 21 -20 0 0 0
s:gave	-12 19 -7 0 0 0
s:general	7 2 -8 0 0 0
s:geneva	-10 11 -4 0 -10 0
s:get	16 3 -15 -3 -4 0
s:give	0 12 -8 0 0 0
s:given	0 12 -11 0 0 0
s:go	-25 7 -1 -2 11 0
s:goalkeeper	0 23 -23 0 0 0
s:gold	0 -2 6 0 0 0
s:golf	-5 -21 31 -4 -6 0
s:government	-18 31 -11 -8 -9 0
s:grace	0 6 -5 0 0 0
s:great	1 5 -8 7 -4 0
s:ground	0 18 -12 -5 -5 0
s:grower	-5 40 -36 0 0 0
s:guayaquil	0 -22 24 0 0 0
s:guest	-8 0 4 -4 1 0
s:gyeongju	0 7 -5 -4 2 0
s:h	0 9 -7 0 0 0
s:had	-1 7 -1 -16 -1 3
s:haggling	0 -13 13 0 0 0
s:half	18 1 -15 0 0 0
s:halifax	0 -6 11 -3 0 0
s:hall	-4 11 -10 5 -5 0
s:halt	-2 -7 11 0 0 0
s:hand	4 32 -32 -5 -4 0
s:handed	0 -25 26 0 0 0
s:handshake	0 -7 8 0 0 0
s:happen	-2 14 -8 0 0 0
s:happened	0 -15 16 0 0 0
s:harbour	-1 24 -21 0 0 0
s:hard	14 -14 0 0 0 0
s:has	12 28 -24 -21 -20 -1
s:hasn't	0 -5 6 0 0 0
s:having	0 -8 10 0 0 0
s:hazelnut	11 -11 0 0 0 0
s:he	3 -3 -2 -7 12 -7
s:he'd	0 -9 12 0 0 0
s:he'll	10 -11 0 0 0 0
s:head	0 -7 -3 0 15 0
s:headline	0 -13 14 0 0 0
s:health	0 24 -23 0 0 0
s:hear	0 7 -5 0 0 0
s:heard	0 6 -6 0 0 0
s:hearing	0 8 -5 0 0 0
s:her	3 12 -19 -1 0 0
s:here	-15 -23 33 -4 -1 0
s:high	0 11 -10 0 0 0
s:higher	1 9 -12 0 0 0
s:highest	9 12 -18 0 0 0
s:him	3 10 -11 -2 -6 0
s:himself	19 -20 0 0 0 0
s:his	0 -7 8 0 -2 0
s:historic	7 -3 -1 0 0 0
s:history	-1 18 -15 0 0 0
s:hit	-10 11 0 0 0 0
s:hold	15 -10 8 -14 -11 4
s:holiday	9 13 -21 0 0 0
s:home	-8 3 4 -1 -3 0
s:hon	-4 10 -3 0 0 0
s:honey	0 -6 6 0 0 0
s:honour	0 21 -18 0 0 0
s:honourable	0 7 -6 0 0 0
s:hope	3 -12 5 -2 7 0
s:hospital	0 18 -17 0 0 0
s:hotel	-1 0 -7 11 0 0
s:hour	11 -3 11 -20 -26 0
s:house	10 -18 10 0 0 0
s:household	0 -18 20 0 0 0
s:how	9 1 -6 0 0 0
s:howard	0 -1 6 0 0 0
s:hundred	0 20 -20 0 0 0
s:hurry	0 12 -12 0 0 0
s:i	4 -3 3 -17 2 0
s:i've	0 12 -9 0 0 0
s:ice	-1 14 -11 0 0 0
s:idea	0 -4 6 0 0 0
s:if	-10 27 -22 4 -5 0
s:immediate	0 13 -12 0 0 0
s:importer	-3 5 -9 7 0 0
s:impose	-10 11 -3 0 0 0
s:in	-19 -22 33 4 14 -31
s:incheon	1 -7 7 -2 0 0
s:included	0 11 -8 0 0 0
s:increase	0 9 -6 0 0 0
s:industry	0 -11 12 0 0 0
s:inflation	0 9 -7 0 0 0
s:informed	0 -11 11 0 0 0
s:initial	0 16 -16 0 0 0
s:instead	0 25 -21 0 0 0
s:intelligence	0 11 -6 0 -1 0
s:intend	0 9 -8 0 0 0
s:interim	0 15 -13 0 0 0
s:international	0 15 -14 0 0 0
s:interview	-6 3 -5 -1 7 0
s:into	-15 18 -16 5 1 0
s:invest	-1 10 -3 0 0 0
s:investor	0 6 -1 -1 0 0
s:invitation	-5 -4 9 -1 4 0
s:invited	-4 37 -30 0 -7 0
s:is	-18 11 -2 5 0 -6
s:island	-3 13 -8 0 0 0
s:issue	0 8 -6 0 0 0
s:issued	-19 18 -1 0 0 0
s:istanbul	0 -6 7 0 0 0
s:it	15 -4 8 -4 -17 -12
s:its	-1 11 -27 26 -2 0
s:itself	0 10 -8 0 0 0
s:jakarta	10 0 -9 0 0 0
s:jinping	8 8 -11 -8 -4 0
s:job	-1 7 -3 0 0 0
s:john	0 -28 29 0 0 0
s:joint	-22 -16 28 -5 -3 0
s:joke	0 -9 10 0 0 0
s:journalist	-3 -5 8 0 0 0
s:jump	10 -11 0 0 0 0
s:just	-13 9 -5 10 0 0
s:karachi	0 -6 8 0 0 0
s:kind	0 21 -20 0 0 0
s:know	-8 -2 10 0 0 0
s:kobe	-5 -14 19 0 0 0
s:kuala	-3 -7 5 5 0 0
s:lack	0 -13 13 0 0 0
s:lago	-1 -7 11 0 0 0
s:lake	0 12 -11 0 0 0
s:lancaster	9 -8 0 0 0 0
s:land	8 3 -9 0 0 0
s:lapse	-2 -5 9 0 0 0
s:large	0 7 -5 0 0 0
s:largest	-1 14 -9 0 0 0
s:last	4 -11 6 15 -9 0
s:lasted	-4 12 -5 -4 -1 0
s:lasting	0 -19 15 8 0 0
s:late	-13 -10 13 14 -12 0
s:later	-11 -14 -7 0 28 0
s:law	-6 14 -8 0 0 0
s:lawyer	0 8 -7 0 0 0
s:lay	9 -5 -3 0 0 0
s:leader	7 8 -23 -1 11 0
s:leather	0 15 -14 0 0 0
s:leave	-19 -2 13 -11 0 0
s:led	-8 0 -1 9 -1 0
s:legal	0 13 -12 0 0 0
s:length	-13 16 -1 0 0 0
s:lentil	12 -1 -12 0 0 0
s:less	5 -6 2 0 0 0
s:let	11 9 -13 -2 -2 0
s:letter	-9 21 -22 7 -5 0
s:level	7 0 -8 -1 0 7
s:levy	0 -5 7 0 0 0
s:licence	-4 -23 30 0 -3 0
s:life	0 7 -3 0 0 0
s:lifeng	1 -13 5 11 -13 0
s:light	0 -29 31 -2 0 0
s:like	6 0 -1 0 0 0
s:likely	-1 0 5 -6 0 0
s:line	-3 -5 -8 0 20 0
s:link	8 -10 -8 0 0 10
s:lisbon	5 -14 11 0 0 0
s:list	0 -10 -2 10 11 0
s:listed	0 8 -5 0 0 0
s:little	-15 -1 14 0 0 0
s:local	-10 -5 5 8 0 0
s:locked	0 -29 30 0 0 0
s:london	-1 -6 10 0 0 0
s:long	-1 22 -19 0 0 0
s:longer	0 -5 6 0 0 0
s:look	-26 -1 6 -8 18 0
s:lorry	-1 7 -4 0 0 0
s:lose	11 -14 6 0 0 0
s:loui	0 -7 8 0 0 0
s:lower	-12 14 -3 -1 -1 0
s:lugano	0 8 -7 0 0 0
s:lula	-1 -2 7 0 0 0
s:lumpur	-3 -9 7 5 0 0
s:lunch	0 9 -4 -1 -1 0
s:lutnick	0 -1 6 0 0 0
s:m	2 18 -21 0 -2 0
s:machine	-6 -14 19 0 0 0
s:machinery	-1 27 -25 0 0 0
s:madrid	-17 -2 14 -8 -4 0
s:magazine	0 11 -10 0 0 0
s:magnet	0 10 -5 0 0 0
s:main	-5 -19 24 0 0 0
s:maintain	0 -1 -7 8 0 0
s:maize	0 -9 10 0 0 0
s:make	-3 6 -2 0 1 0
s:maker	9 -22 14 0 0 0
s:making	10 -2 -6 0 0 0
s:man	-7 20 -9 -2 0 0
s:many	0 -15 8 10 -2 0
s:margin	0 -23 25 0 0 0
s:mark	0 10 -9 0 0 0
s:market	-5 -8 14 0 0 0
s:match	0 16 -14 0 0 0
s:matter	0 -14 13 0 -2 7
s:may	-12 16 -4 1 -15 0
s:me	8 2 -10 0 0 0
s:mean	-5 -1 7 0 0 0
s:meant	0 9 -6 -1 0 0
s:measure	-2 8 -5 0 0 0
s:meat	0 -8 9 0 0 0
s:media	13 0 -12 0 -2 0
s:mediator	0 23 -22 0 0 0
s:medicine	0 -3 6 0 0 0
s:meet	-30 -3 8 15 3 -14
s:meeting	0 14 -11 0 0 0
s:member	-8 31 -23 0 -1 0
s:memo	0 8 -6 0 0 0
s:memorandum	-1 24 -20 0 0 0
s:men	-10 0 11 0 -6 0
s:metal	-5 24 -18 0 0 0
s:metre	0 -11 13 0 0 0
s:midday	0 13 -12 0 0 0
s:middle	10 0 0 -8 -9 0
s:midnight	-7 7 -2 0 0 0
s:might	-9 -1 16 -2 -4 0
s:milk	0 8 -6 0 0 0
s:million	-1 16 -12 0 0 0
s:minister	11 -6 5 -8 -13 0
s:ministerial	7 -24 18 0 0 0
s:ministry	14 -4 -23 15 -2 7
s:minute	-4 6 -14 6 8 0
s:mombasa	0 -14 16 0 0 0
s:moment	0 7 -6 0 0 0
s:monday	1 -8 6 0 0 0
s:money	0 18 -13 -1 0 0
s:montevideo	0 -10 12 0 0 0
s:month	4 -16 2 8 5 0
s:moratorium	-3 6 0 0 0 0
s:more	-3 17 -6 -4 -13 0
s:morning	-11 -11 11 -9 18 0
s:most	5 -11 4 -1 4 0
s:mostly	-5 11 0 0 -3 0
s:mother	0 -10 13 0 0 0
s:motor	9 -7 -1 0 0 0
s:motorcycle	0 -8 9 0 0 0
s:move	0 -13 3 9 0 0
s:mr	12 -19 8 -5 9 0
s:ms	0 -6 8 0 0 0
s:much	-8 -29 27 -1 11 0
s:must	-5 30 -22 0 0 0
s:mutual	0 11 -7 0 0 0
s:my	9 4 -7 -2 -4 0
s:nadi	0 -17 19 0 0 0
s:nagoya	0 -29 29 0 0 0
s:name	-8 14 -5 0 0 0
s:named	0 3 -17 13 -2 0
s:narrow	0 19 -18 0 0 0
s:nation	0 8 -6 0 0 0
s:national	0 14 -12 0 0 0
s:near	-16 -4 6 11 -3 0
s:nearly	0 30 -27 0 0 0
s:need	-2 18 -14 0 0 0
s:needed	-6 22 -13 0 0 0
s:negotiate	6 -16 3 7 0 0
s:negotiation	-7 -13 10 11 -1 0
s:negotiator	-11 -6 10 -4 3 0
s:neighbour	0 7 -6 0 0 0
s:neither	-9 -7 15 0 0 0
s:network	9 5 -18 0 0 0
s:neutral	0 16 -10 -3 0 0
s:new	-15 8 7 -20 -2 0
s:newspaper	-1 24 -21 0 0 0
s:nexperia	0 8 -1 0 0 0
s:next	-1 -32 24 20 -5 0
s:nickel	0 7 -5 0 0 0
s:night	14 -19 4 -7 11 0
s:nine	-6 7 -2 0 0 0
s:no	-10 29 -14 -22 -1 0
s:non	0 -10 11 0 0 0
s:none	5 14 -20 0 0 0
s:noon	-7 6 0 0 0 0
s:nor	-7 2 2 0 0 0
s:north	0 11 -9 0 0 0
s:northern	-6 26 -21 0 0 0
s:not	-12 1 7 2 -1 0
s:note	-11 -8 16 0 0 0
s:nothing	-14 0 -1 14 -2 0
s:notice	4 -7 5 0 0 0
s:noticed	0 9 -9 0 0 0
s:now	13 -31 16 6 0 0
s:number	0 -8 0 0 10 0
s:objection	-8 14 -4 0 0 0
s:observer	0 6 -8 0 0 0
s:of	-26 7 11 3 -16 1
s:off	-8 14 -6 3 -15 0
s:offer	-7 4 1 0 0 0
s:office	0 16 -14 0 0 0
s:officer	0 -10 11 0 0 0
s:official	-7 -9 21 -4 -2 0
s:oil	5 0 3 -6 -7 0
s:olive	0 7 -4 0 0 0
s:on	15 1 0 -5 -13 -2
s:once	-10 10 -6 8 -7 0
s:one	-5 -9 11 11 -2 0
s:only	0 13 -12 -4 0 0
s:open	-9 10 -5 -12 -3 7
s:opened	-8 -29 35 -1 0 0
s:opening	0 17 -16 0 0 0
s:operator	-6 22 -15 0 0 0
s:opinion	0 17 -15 0 0 0
s:opposite	4 -19 15 0 0 0
s:opposition	-2 7 -3 0 0 0
s:or	-18 12 -2 6 -15 0
s:order	-12 13 -5 -7 3 0
s:ordinary	0 19 -17 0 0 0
s:ore	0 7 -7 0 0 0
s:origin	0 -5 6 0 0 0
s:originating	0 -7 8 0 0 0
s:osaka	0 -8 9 0 0 0
s:other	10 9 -8 -8 -7 0
s:our	-27 0 11 4 -9 0
s:out	-24 8 -7 4 20 0
s:outcome	0 -3 -3 0 12 0
s:outline	0 -18 18 0 0 0
s:outside	11 -4 -14 6 0 0
s:over	-26 16 2 -11 -6 0
s:owe	0 7 -5 0 0 0
s:own	0 -30 9 8 16 0
s:owned	0 14 -11 0 0 0
s:ownership	-10 0 8 0 0 0
s:p	9 -9 1 0 0 0
s:pacific	0 27 -25 0 0 0
s:page	-2 0 -27 11 10 0
s:pair	-11 -25 30 -5 5 0
s:palace	-14 -14 0 14 11 0
s:palacio	5 -10 6 0 0 0
s:palm	7 -1 -2 0 0 0
s:panel	0 6 -6 0 0 0
s:paragraph	0 -5 6 0 0 0
s:pari	0 -17 26 -7 -6 0
s:part	-11 17 -11 6 -1 0
s:parted	0 -13 14 0 0 0
s:partner	-1 7 -1 0 0 0
s:party	0 7 -5 0 0 0
s:passed	0 5 -6 0 0 0
s:past	0 -8 10 0 0 0
s:pay	-3 17 0 -10 -17 0
s:payment	0 18 -18 0 0 0
s:peace	-8 12 -5 -1 0 0
s:pen	-7 6 2 -2 0 0
s:people	-5 2 6 -9 -7 0
s:percent	0 -10 11 0 0 0
s:permanent	0 -16 20 -2 0 0
s:permit	-1 -6 11 0 0 0
s:person	0 -15 16 0 0 0
s:phase	0 14 -13 0 0 0
s:phone	28 0 -42 -7 -11 0
s:phosphate	-4 -20 16 0 0 8
s:place	4 -17 0 23 -3 0
s:plan	5 -10 8 -23 8 0
s:plant	8 -4 0 0 0 0
s:play	0 9 -7 0 0 0
s:player	0 18 -17 0 0 0
s:point	-19 20 -2 0 0 0
s:policy	0 6 -6 0 0 0
s:pork	0 -13 14 0 0 0
s:port	-15 6 6 -1 -2 0
s:position	0 -11 12 0 0 0
s:positive	8 -5 -1 0 0 0
s:possible	0 11 -8 0 0 0
s:post	1 -30 30 0 0 0
s:potatoe	-2 6 -2 0 0 0
s:powder	0 7 -5 0 0 0
s:power	0 9 -7 0 0 0
s:practice	5 0 -7 0 0 0
s:preliminary	-3 -7 4 0 7 0
s:premier	-1 0 -5 19 -15 0
s:prepare	-8 1 -13 34 -23 0
s:presence	0 14 -13 0 0 0
s:present	-1 13 -9 0 0 0
s:presenter	0 20 -19 0 0 0
s:president	26 -13 -17 -38 24 -1
s:press	16 -5 -2 -2 -4 0
s:price	3 27 -35 0 0 0
s:prime	11 11 -26 0 0 0
s:principle	-3 6 -6 7 -7 0
s:prisoner	0 24 -24 0 0 0
s:probably	6 3 -9 6 -12 0
s:procedure	0 17 -16 0 0 0
s:proclamation	0 13 -9 0 0 0
s:production	8 -7 0 0 0 0
s:progress	9 2 -9 -7 5 0
s:prolongation	0 10 -8 0 0 0
s:prolonged	-8 0 4 -1 0 0
s:prolonging	0 -12 14 0 0 0
s:promise	0 -22 27 -3 -4 0
s:propose	7 30 -31 -8 -5 0
s:protest	0 8 -7 0 0 0
s:protested	0 -16 16 0 0 0
s:protocol	0 6 -6 0 0 0
s:provide	-1 -17 20 0 0 0
s:provided	0 8 -7 0 0 0
s:province	0 17 -16 0 0 0
s:provisional	0 -8 9 0 0 0
s:public	0 12 -23 5 0 0
s:publish	0 9 -8 0 0 0
s:published	-17 5 4 -3 -2 0
s:purchase	6 -16 16 -3 -3 0
s:purpose	0 -14 15 0 0 0
s:push	0 7 -7 0 0 0
s:put	2 -2 6 -12 -4 0
s:q	0 -27 30 0 0 0
s:quadruple	-2 6 0 0 0 0
s:quarrel	7 2 -12 0 0 0
s:quarter	-8 -5 11 0 0 0
s:question	-12 23 -10 -2 -5 0
s:quinoa	0 -11 11 0 0 0
s:quote	-1 7 -2 0 0 0
s:radio	-3 20 -15 0 0 0
s:railway	0 8 -6 0 0 0
s:rain	0 -14 15 0 0 0
s:rang	25 -19 -5 0 0 0
s:rare	-13 1 1 -2 7 0
s:rate	-13 10 0 -2 -3 0
s:rather	0 9 -8 0 0 0
s:ratified	0 -5 6 0 0 0
s:raw	0 7 -5 0 0 0
s:reach	-12 1 -1 -7 16 0
s:read	10 -15 10 -2 0 0
s:readout	-4 -7 16 0 0 0
s:reason	-8 12 -11 -4 2 0
s:recall	3 9 -10 0 0 0
s:receive	-18 0 -6 0 18 0
s:recently	-2 0 6 0 0 0
s:reciprocal	-7 0 7 0 -1 0
s:reckon	0 8 -6 0 0 0
s:recommend	0 17 -15 0 0 0
s:record	-1 -13 15 0 0 0
s:reduce	0 2 -11 8 0 0
s:refer	4 -7 0 0 0 0
s:reference	-17 24 -10 0 0 0
s:refused	0 -5 6 0 0 0
s:regard	-1 9 -6 0 0 0
s:reject	0 7 -6 0 0 0
s:release	24 -25 6 0 0 0
s:remain	0 15 -11 0 0 0
s:remark	0 16 -16 0 0 0
s:remove	1 -9 8 0 0 0
s:renew	0 8 -8 0 0 0
s:renewal	0 11 -7 0 0 0
s:renewed	0 9 -6 0 0 0
s:report	-11 19 -9 -6 -2 0
s:reporter	-4 5 -5 -8 8 0
s:representative	1 -3 6 -5 0 0
s:reprieve	0 7 -5 0 0 0
s:republic	-4 -12 17 0 0 0
s:require	-3 -19 6 9 0 8
s:reserved	0 -7 9 0 0 0
s:resort	-1 -18 27 -4 -5 0
s:respect	0 8 -7 0 0 0
s:respond	0 -5 6 0 0 0
s:restriction	0 8 -6 0 0 0
s:result	0 14 -13 -8 0 0
s:resume	-4 2 -6 11 -2 0
s:return	-15 7 -9 -3 13 0
s:review	-7 0 6 0 0 0
s:revive	0 -22 23 0 0 0
s:reykjavík	2 -13 10 0 0 0
s:rice	-2 6 -4 0 0 0
s:richard	7 -2 -4 0 0 0
s:right	-5 -4 11 0 0 0
s:rise	21 -2 -14 -5 -1 0
s:river	0 7 -5 0 0 0
s:road	-7 16 -9 0 0 0
s:robert	0 -10 11 0 0 0
s:room	1 30 -28 -4 0 0
s:round	-29 -9 14 23 -35 -5
s:rover	9 -3 -4 0 0 0
s:row	-1 11 -6 0 0 0
s:rubber	6 0 -7 0 0 0
s:rule	-10 1 0 9 0 0
s:run	0 8 -2 -3 -2 0
s:s	9 -7 0 0 0 0
s:salalah	0 -29 29 0 0 0
s:salmon	-1 -11 14 0 0 0
s:salt	0 -11 12 0 0 0
s:salvador	0 -16 16 0 0 0
s:samarkand	0 -27 28 0 0 0
s:same	0 33 -31 -10 0 0
s:santa	4 -21 18 0 0 0
s:sardine	0 16 -14 0 0 0
s:save	0 18 -16 0 0 0
s:say	4 -7 -5 4 4 1
s:scale	0 10 -8 0 0 0
s:schedule	-4 -4 8 0 0 0
s:school	0 10 -9 0 0 0
s:scott	7 -4 -5 8 -4 0
s:scrap	0 8 -8 0 0 0
s:screen	8 0 -8 0 0 0
s:script	0 -12 12 0 0 0
s:sea	-6 3 -8 10 0 0
s:seal	10 0 -8 0 -2 0
s:season	10 -4 -3 0 0 0
s:second	-3 -13 16 2 -13 0
s:secretary	16 -22 11 4 -8 0
s:section	0 16 -12 0 0 0
s:security	0 18 -14 0 0 0
s:see	-23 26 -14 -5 0 0
s:seed	0 -15 16 0 0 0
s:seek	-5 10 -2 0 0 0
s:seemed	-6 11 -5 -3 0 0
s:sell	2 -11 5 -1 6 0
s:send	1 -8 10 0 -3 0
s:sentence	11 -7 -4 0 0 0
s:seoul	0 -23 0 22 -2 0
s:separate	0 -15 17 0 0 0
s:session	0 -7 7 -10 7 0
s:set	16 -30 27 -9 -6 0
s:settle	1 -10 3 0 3 0
s:settlement	0 16 -12 0 0 0
s:seventh	0 -8 10 0 0 0
s:several	0 -6 7 0 0 0
s:shall	-14 -6 17 0 0 0
s:shanghai	0 7 -5 0 0 0
s:share	-5 11 -3 0 0 0
s:she	-1 20 -14 0 0 0
s:sheet	-15 18 -8 -2 -2 0
s:shelve	10 -5 -4 0 0 0
s:shenzhen	0 40 -36 0 -5 0
s:ship	-6 49 -44 -1 0 0
s:shoot	0 13 -12 0 0 0
s:short	-7 0 7 0 0 0
s:shortly	0 -1 -11 14 0 0
s:should	10 -1 -5 -7 -5 8
s:show	-2 7 -3 0 0 0
s:shrimp	0 12 -12 0 0 0
s:shut	0 2 -14 11 0 0
s:side	7 6 -11 -6 -6 13
s:sideline	0 -25 26 0 0 0
s:sign	-17 23 -11 -4 -2 0
s:signature	-6 6 0 0 0 0
s:silence	-10 9 0 0 0 0
s:silent	0 10 -9 0 0 0
s:similar	0 -10 11 0 0 0
s:since	2 5 1 -12 -13 -3
s:single	0 -3 7 0 0 0
s:sir	15 11 -21 -3 0 0
s:sit	-22 1 8 -9 0 0
s:sixth	-6 -14 7 15 0 0
s:slash	2 3 -9 0 0 0
s:sleep	0 -15 18 0 0 0
s:slow	0 7 -7 0 0 0
s:small	-18 33 -19 0 0 0
s:so	-3 8 0 -8 0 0
s:social	14 0 -14 0 -3 0
s:some	-6 -3 0 0 10 0
s:somebody	8 5 -17 0 0 0
s:something	-3 -8 8 -4 7 0
s:sooner	0 9 -6 0 0 0
s:south	0 -17 18 0 0 0
s:soybean	4 13 -29 -6 6 0
s:speak	4 5 1 -9 -23 0
s:speaking	16 -32 21 0 -1 0
s:special	-5 23 -17 0 0 0
s:spent	-4 -19 23 0 0 0
s:spirit	-1 10 -6 0 0 0
s:spoke	12 17 -38 -4 4 0
s:spoken	2 5 -6 -1 -3 0
s:square	0 -21 22 0 0 0
s:st	0 -24 25 0 0 0
s:stage	-5 13 -6 0 0 0
s:stand	-3 8 -28 16 0 0
s:standstill	-7 18 -13 0 0 0
s:start	0 -13 8 11 -4 0
s:state	-14 -7 10 -15 16 0
s:statement	-9 17 -8 -1 -2 0
s:station	0 7 -5 0 0 0
s:stay	-8 -3 5 0 5 0
s:steel	4 6 -10 0 0 0
s:step	-8 10 -6 -9 6 0
s:still	-8 17 -20 5 0 0
s:stock	0 14 -11 0 0 0
s:stockholm	-6 -23 32 -13 -5 0
s:stop	0 19 -15 0 -1 0
s:street	0 1 -17 0 15 0
s:strike	-5 20 -22 10 0 0
s:subject	2 5 -11 0 0 0
s:substantial	-2 14 -2 -5 -3 0
s:success	-2 -3 10 0 -2 0
s:successful	0 -12 6 -3 8 0
s:such	0 -25 28 0 0 0
s:sugar	-5 -7 0 14 0 0
s:sum	0 16 -16 0 0 0
s:summer	-2 0 -2 8 0 0
s:summit	-10 -8 14 -13 2 0
s:sunday	-7 -6 10 0 0 0
s:sunflower	0 -10 11 0 0 0
s:surcharge	-3 10 -4 0 0 0
s:suspend	-13 13 -7 -1 4 0
s:switch	0 11 -10 0 0 0
s:switched	0 7 -6 0 0 0
s:system	0 18 -18 0 0 0
s:table	-7 1 6 -3 -3 0
s:take	-1 -6 6 -4 5 0
s:talk	-11 7 4 1 -23 0
s:talked	30 -36 0 1 0 0
s:talking	-1 -15 20 0 -2 0
s:tariff	9 -2 6 -9 -18 -2
s:taro	0 12 -9 0 0 0
s:tax	-4 -5 10 0 0 0
s:tea	-1 16 -11 0 0 0
s:team	-4 -22 26 3 -5 0
s:technical	-8 -10 15 0 0 0
s:telephone	63 -16 -61 -19 -32 -4
s:telephoned	46 -44 2 0 -4 0
s:television	-21 34 -20 -12 0 0
s:tell	12 8 -16 0 -4 0
s:ten	-5 -15 6 0 15 0
s:tenth	5 10 -15 0 0 0
s:term	-9 -6 10 0 6 0
s:text	-12 -30 33 6 0 0
s:than	0 -8 10 0 -1 0
s:thank	0 -6 7 0 0 0
s:that	-1 2 1 0 -7 5
s:the	-6 13 -1 -10 -5 -4
s:their	7 -3 4 -51 0 8
s:them	-5 -16 17 2 5 0
s:themselve	0 -11 12 0 0 0
s:then	6 -15 8 6 -2 0
s:there	-5 5 -7 -2 12 0
s:therefore	0 -7 9 0 0 0
s:these	0 -4 10 0 0 0
s:they	-4 -11 7 15 0 -3
s:they'd	0 7 -6 0 0 0
s:they'll	-11 -19 4 11 13 0
s:they're	0 -7 8 0 0 0
s:they've	0 -24 24 0 0 0
s:thi	22 -26 17 4 -21 -1
s:think	0 18 -13 0 0 0
s:third	-21 1 12 -1 -14 -1
s:those	-1 -2 9 -1 0 0
s:thread	0 9 -8 0 0 0
s:threat	0 8 -4 0 0 0
s:three	11 8 -8 -14 -5 0
s:through	0 -19 23 -3 0 0
s:thu	24 -11 -21 0 0 0
s:thursday	-10 2 -6 0 13 0
s:tie	0 -15 17 0 0 0
s:tiktok	10 -23 22 -7 -2 0
s:timber	-1 21 -18 0 0 0
s:time	13 4 -7 -16 0 0
s:tin	0 13 -11 0 0 0
s:to	-7 5 1 9 -2 -22
s:together	-13 -3 5 -2 8 0
s:toll	0 -11 12 0 0 0
s:tonne	0 -5 6 0 0 0
s:too	0 15 -11 0 0 0
s:total	-1 13 -8 0 0 0
s:touch	-2 7 -1 0 0 0
s:touched	0 6 -6 0 0 0
s:toward	-2 -2 6 0 0 0
s:tower	0 25 -29 0 6 0
s:trade	-5 -1 9 -17 3 -1
s:trader	-3 9 -3 0 0 0
s:transcript	0 -16 15 0 0 0
s:transfer	0 36 -36 0 0 0
s:transit	0 -6 7 0 0 0
s:translated	0 -16 18 0 0 0
s:translation	0 13 -12 0 0 0
s:travel	-2 -21 15 2 5 0
s:treasury	7 2 -11 7 -5 0
s:treaty	0 -17 19 0 0 0
s:trip	-7 -28 15 0 20 0
s:tromsø	0 -8 8 0 0 0
s:truce	-10 2 9 -24 1 -2
s:true	0 11 -9 0 0 0
s:trump	7 -7 2 -3 0 0
s:truth	9 -1 -9 0 0 0
s:try	14 -20 8 0 0 0
s:tuna	-4 15 -10 0 0 0
s:turn	0 -5 0 8 0 0
s:turnberry	-8 -18 27 0 -3 0
s:twice	-1 8 -14 10 0 0
s:two	14 -16 -3 2 2 5
s:unchanged	0 8 -8 0 0 0
s:under	0 20 -21 -8 4 0
s:understanding	-5 -9 14 0 0 0
s:union	0 13 -11 0 0 0
s:united	0 20 -20 0 0 0
s:unless	-7 7 -1 0 0 0
s:unofficial	0 9 -8 0 0 0
s:until	-26 4 11 -1 -13 0
s:up	-2 -5 2 6 3 0
s:updated	24 -18 -11 0 0 0
s:upper	0 8 -5 0 0 0
s:us	-1 6 -7 4 -1 0
s:used	0 6 -4 0 0 0
s:user	0 6 -6 0 0 0
s:usual	0 -13 14 0 0 0
s:valid	0 8 -7 0 0 0
s:valley	-9 14 -2 0 0 0
s:valparaíso	0 -26 28 0 0 0
s:vanilla	8 -8 0 0 0 0
s:version	-18 22 -5 0 0 0
s:very	0 -16 8 -6 17 0
s:vessel	-4 11 -16 9 0 0
s:vice	0 -1 -10 21 -10 0
s:video	68 -76 -31 6 8 15
s:view	0 -7 8 0 0 0
s:villa	0 7 -6 0 0 0
s:village	-5 6 0 0 0 0
s:violated	0 -13 14 0 0 0
s:visit	-8 1 6 -37 8 0
s:vote	-5 29 -23 0 0 0
s:wage	0 8 -6 0 0 0
s:wait	5 -9 -9 11 0 0
s:waited	-2 13 -10 0 0 0
s:waiting	-3 16 -11 0 0 0
s:waive	0 -10 11 0 0 0
s:want	0 -10 8 -4 6 0
s:war	-10 -6 16 -3 -8 0
s:warn	-2 -3 0 8 0 0
s:was	4 -12 3 4 0 2
s:way	-12 -2 0 13 0 0
s:we	-3 -14 22 2 -18 0
s:we'll	0 13 -9 0 0 0
s:we're	0 6 0 0 -1 0
s:wed	0 0 -9 9 0 0
s:wednesday	-14 0 6 0 0 0
s:week	7 -11 -2 26 -21 0
s:weekend	0 20 -19 0 0 0
s:weekly	0 17 -10 -1 0 0
s:welcome	-10 -2 10 0 0 0
s:well	-2 7 0 -1 -5 0
s:were	15 9 -28 17 0 0
s:what	-11 -4 20 -28 -4 0
s:whatever	0 7 -3 0 0 0
s:when	-15 -11 9 2 13 0
s:where	-13 -10 8 3 8 0
s:wherea	9 -8 0 0 0 0
s:whether	-2 8 -9 5 -1 0
s:which	-27 0 -1 13 10 5
s:while	0 9 -7 0 0 0
s:whisky	13 -7 -8 0 0 0
s:who	5 5 -9 0 0 0
s:whole	0 18 -14 0 0 0
s:whom	20 -16 -4 -1 1 0
s:whose	1 0 4 0 -6 0
s:why	-10 -7 18 0 0 0
s:will	7 -1 -3 0 -5 3
s:win	5 13 -20 0 0 0
s:window	0 21 -19 0 0 0
s:wine	0 -19 21 0 0 0
s:winner	0 28 -27 0 0 0
s:winter	0 8 -6 0 0 0
s:wire	0 15 -14 0 0 0
s:wish	7 -14 12 0 -3 0
s:with	18 -14 7 -11 1 -8
s:within	2 -25 -4 19 11 0
s:without	-9 -6 10 3 -3 0
s:wool	9 -11 3 0 0 0
s:word	-7 16 -8 -1 0 0
s:work	-14 21 -10 -10 0 11
s:worked	-4 -10 15 0 0 0
s:working	-3 -16 5 8 0 7
s:world	-7 28 -22 0 0 0
s:worry	0 10 -9 0 0 0
s:worst	-6 9 0 0 0 0
s:worth	0 9 -5 0 0 0
s:would	0 18 -21 9 -4 -7
s:write	14 -8 -4 0 0 0
s:xi	8 8 -11 -8 -4 0
s:year	-17 9 4 -18 -2 0
s:yes	-8 -11 18 0 0 0
s:yet	0 -17 14 2 0 0
s:york	-6 -15 20 -8 4 0
s:you	12 -4 0 4 -9 0
s:your	-10 11 -2 0 0 0
s:zurich	0 21 -21 0 0 0
s:|	0 12 -11 0 0 0
s:·	-12 7 0 0 0 0
s:—	-12 15 0 -15 -11 0
s:•	0 -6 8 0 0 0
sa:!	-7 16 -10 0 0 0
sa:"	0 9 3 -22 -10 0
sa:" ,	0 20 -18 0 0 0
sa:" .	-1 4 5 -7 -8 0
sa:" <person>	-6 7 0 0 0 0
sa:" a	4 -11 12 0 0 0
sa:" an	-2 -7 10 0 0 0
sa:" and	0 -14 15 0 0 0
sa:" effectively	0 -8 9 0 0 0
sa:" he	0 8 -3 0 0 0
sa:" in	7 -7 0 0 0 0
sa:" mr	20 -30 15 0 0 0
sa:" no	-4 6 0 0 0 0
sa:" on	0 7 -5 0 0 0
sa:" our	0 10 -7 0 0 0
sa:" say	0 13 -9 0 0 0
sa:" the	-2 18 -13 0 0 0
sa:" to	0 -12 14 0 0 0
sa:" we	0 -7 8 0 0 0
sa:'	2 -2 13 0 -20 0
sa:'s	9 5 0 -6 -28 0
sa:'s <level>	0 -5 7 0 0 0
sa:'s <number>	0 -5 6 0 0 0
sa:'s <person>	0 6 -12 3 0 0
sa:'s commerce	-3 -1 -5 12 0 0
sa:'s duty	8 -4 -5 0 0 0
sa:'s foreign	0 -8 8 0 0 0
sa:'s minister	0 -6 7 0 0 0
sa:'s on	12 -10 0 0 0 0
sa:'s ship	0 8 -7 0 0 0
sa:'s trade	12 -10 1 0 0 0
sa:(	5 7 -10 -3 0 0
sa:( <day-today>	0 7 -5 0 0 0
sa:( <month-gone>	0 -6 7 0 0 0
sa:( <name>	0 -4 6 0 0 0
sa:( <number>	-8 2 3 0 0 0
sa:( <organisation>	0 -19 20 0 0 0
sa:( excerpt	-5 13 -7 0 0 0
sa:( extract	0 8 -6 0 0 0
sa:( transcript	9 -21 12 0 0 0
sa:( translated	0 -15 16 0 0 0
sa:) ,	0 -14 15 0 0 0
sa:) -	-8 -8 16 0 0 0
sa:) .	0 24 -20 0 0 0
sa:) and	-1 -14 17 0 0 0
sa:) —	12 -2 -4 0 0 0
sa:,	12 -14 12 8 0 -21
sa:, <day-ahead>	4 -30 24 0 0 0
sa:, <day-gone>	10 -10 6 -2 0 0
sa:, <day-today>	-5 49 -45 0 0 0
sa:, <level>	7 -10 2 0 0 0
sa:, <name>	13 -1 -7 -2 0 0
sa:, <number>	-31 11 -2 0 0 0
sa:, <office>	-4 -21 19 0 5 0
sa:, <organisation>	3 9 -16 0 0 0
sa:, <person>	-8 -2 11 3 -17 0
sa:, <quality>	-9 3 2 -2 0 0
sa:, <span>	13 8 -16 -2 -4 0
sa:, a	13 2 -7 -8 0 0
sa:, according	0 -10 -2 7 6 0
sa:, after	11 -18 12 2 -2 0
sa:, all	0 14 -12 0 0 0
sa:, an	0 -6 -4 10 0 0
sa:, and	-16 4 -3 17 0 -1
sa:, are	0 6 -2 0 0 0
sa:, as	5 -9 0 -4 15 0
sa:, at	5 -48 40 12 -6 0
sa:, because	0 -9 12 0 0 0
sa:, but	0 8 2 -4 -14 0
sa:, by	18 -15 4 -4 0 0
sa:, come	13 -10 -5 0 0 0
sa:, did	0 13 -12 0 0 0
sa:, doe	0 6 -4 0 0 0
sa:, due	0 0 -9 9 0 0
sa:, end	0 20 -16 -3 0 0
sa:, for	16 -10 -7 6 0 0
sa:, from	-6 0 4 0 0 0
sa:, had	-1 -21 24 0 0 0
sa:, has	5 1 -8 0 0 0
sa:, he	7 -34 26 0 2 0
sa:, hold	0 16 -11 -2 0 0
sa:, hour	-3 10 0 -5 -6 0
sa:, i	-4 12 -23 0 10 0
sa:, if	0 6 -4 0 0 0
sa:, in	16 -49 45 -7 0 0
sa:, is	-4 -5 11 0 0 0
sa:, it	7 -13 9 0 0 0
sa:, its	-7 9 0 0 0 0
sa:, leave	0 6 -5 0 0 0
sa:, local	-8 -11 17 0 0 0
sa:, mr	2 -15 4 6 0 0
sa:, no	0 -10 14 -2 0 0
sa:, not	0 10 -7 0 0 0
sa:, of	-13 4 7 0 0 0
sa:, on	24 -14 0 3 -14 0
sa:, one	0 19 -16 0 0 0
sa:, or	0 10 -4 -1 0 0
sa:, over	0 -9 9 0 0 0
sa:, plan	0 -7 9 0 0 0
sa:, say	-22 20 -15 -2 12 0
sa:, sign	-1 15 -9 0 -3 0
sa:, so	-13 27 -14 0 0 0
sa:, some	0 -6 7 0 0 0
sa:, soybean	-7 3 3 0 0 0
sa:, take	0 7 -4 0 0 0
sa:, tell	0 13 -10 0 0 0
sa:, that	9 -14 8 0 0 0
sa:, then	-5 9 -1 0 0 0
sa:, thi	0 20 -19 0 0 0
sa:, third	0 -5 6 0 0 0
sa:, though	0 -3 10 0 -4 0
sa:, too	0 6 -6 0 0 0
sa:, two	-4 20 -15 0 0 0
sa:, under	0 -1 -3 0 8 0
sa:, unless	-2 8 -4 0 0 0
sa:, up	0 -22 23 0 0 0
sa:, was	-12 9 -12 10 0 0
sa:, we	4 1 -12 0 0 0
sa:, wheat	0 8 -7 0 0 0
sa:, where	-11 0 -3 4 7 0
sa:, which	-19 2 1 1 3 0
sa:, who	2 -7 1 0 1 0
sa:, with	2 2 -12 -2 14 0
sa:, without	0 22 -21 0 0 0
sa:, would	-5 2 -6 9 0 0
sa:, yes	0 -12 14 0 0 0
sa:-	-13 1 7 0 -4 0
sa:- <name>	-3 -1 0 8 0 0
sa:- a	0 11 -11 0 0 0
sa:- depth	0 13 -11 0 0 0
sa:- the	-7 -1 9 0 0 0
sa:.	-8 2 8 -4 7 -21
sa:. "	6 11 -18 0 0 0
sa:. )	0 16 -15 0 0 0
sa:. .	-6 22 -16 0 0 0
sa:. <person>	-4 8 0 0 0 0
sa:. in	0 13 -10 0 0 0
sa:. m	4 7 -11 0 -1 0
sa::	0 6 -1 0 -16 0
sa:: <day-ahead>	0 11 -10 0 0 0
sa:: <level>	12 0 -17 0 0 0
sa:: <name>	-3 9 -3 0 0 0
sa:: <number>	10 -14 11 0 -2 0
sa:: <person>	0 -8 10 0 0 0
sa:: a	0 -13 15 0 0 0
sa:: in	0 -12 1 9 0 0
sa:: that	0 9 -8 0 0 0
sa:: the	5 8 -12 0 0 0
sa:: what	0 22 -21 0 0 0
sa:;	-20 4 -1 7 9 0
sa:; <name>	0 -9 10 0 0 0
sa:; <person>	0 9 -8 0 0 0
sa:; <seat>	0 -10 10 0 0 0
sa:; and	0 -7 7 0 0 0
sa:; it	0 6 -5 0 0 0
sa:; its	0 -6 -5 10 0 0
sa:; no	0 7 -2 0 0 0
sa:; the	-2 -1 -5 8 2 0
sa:; they	-2 13 -8 0 0 0
sa:<agent>	10 -3 7 -2 -33 -1
sa:<day-ahead>	0 -4 13 -34 0 0
sa:<day-ahead> ,	3 -27 27 -1 1 0
sa:<day-ahead> .	-19 -20 26 0 0 0
sa:<day-ahead> ;	0 12 -8 0 0 0
sa:<day-ahead> after	0 20 -19 0 0 0
sa:<day-ahead> and	0 15 -11 0 -1 0
sa:<day-ahead> at	0 17 -16 0 0 0
sa:<day-ahead> for	0 -4 7 0 0 0
sa:<day-ahead> in	0 1 -5 -3 10 0
sa:<day-ahead> to	9 0 0 0 -4 0
sa:<day-gone>	-1 -5 0 13 0 -1
sa:<day-gone> .	-1 -4 2 0 8 -1
sa:<day-gone> after	7 -7 -2 4 0 0
sa:<day-gone> and	-12 11 -4 3 0 3
sa:<day-gone> at	7 0 -6 0 0 0
sa:<day-gone> between	0 -5 7 0 0 0
sa:<day-gone> for	0 -14 6 0 7 0
sa:<day-gone> in	0 -16 11 4 0 0
sa:<day-gone> night	7 -17 -4 0 13 0
sa:<day-gone> of	0 -17 18 0 0 0
sa:<day-gone> that	-12 12 1 0 -5 0
sa:<day-gone> the	0 -8 5 0 4 0
sa:<day-gone> to	0 17 -15 0 0 0
sa:<day-gone> without	0 40 -47 9 0 0
sa:<day-today> (	0 17 -15 0 0 0
sa:<day-today> )	-14 29 -18 0 0 0
sa:<day-today> ,	13 -24 24 -8 -5 0
sa:<day-today> .	-3 7 -2 -15 5 0
sa:<day-today> after	-8 -12 18 0 0 0
sa:<day-today> and	9 2 -22 12 0 0
sa:<day-today> by	0 -3 -7 12 0 0
sa:<day-today> on	0 19 -18 0 0 0
sa:<day-today> to	9 -29 22 -1 0 0
sa:<day-today> with	19 -33 21 -1 0 0
sa:<day-today> without	0 -23 23 0 0 0
sa:<duty>	3 -8 8 -6 3 -1
sa:<gate>	0 -6 12 -6 -13 0
sa:<goods-amount>	5 -14 9 0 0 0
sa:<goods-amount> in	0 6 -4 0 0 0
sa:<goods-amount> of	-7 17 -9 0 0 0
sa:<goods>	-7 1 7 -1 -1 -4
sa:<level-noun>	-12 0 0 -1 12 2
sa:<level>	5 22 -18 -25 1 0
sa:<level> )	0 8 -7 0 0 0
sa:<level> .	-1 17 -10 -6 -5 0
sa:<level> and	0 25 -23 0 0 0
sa:<level> at	9 -4 -5 0 0 0
sa:<level> for	0 0 -9 0 7 0
sa:<level> in	-4 13 -4 0 0 0
sa:<level> of	0 -4 6 0 0 0
sa:<level> on	0 -24 23 -1 6 0
sa:<level> since	0 -13 13 0 0 0
sa:<level> tariff	13 -5 -8 0 0 0
sa:<level> that	0 9 -7 0 0 0
sa:<level> to	7 0 -18 0 8 0
sa:<level> which	0 9 -8 0 0 0
sa:<money>	-6 22 -12 -1 0 0
sa:<money> .	0 7 -5 0 0 0
sa:<money> in	0 6 -4 0 0 0
sa:<money> of	0 -5 8 0 0 0
sa:<month-ahead>	-1 -30 9 18 16 0
sa:<month-ahead> ,	0 -15 7 3 4 0
sa:<month-gone>	16 -21 23 -21 -9 0
sa:<month-gone> ,	7 -6 2 -1 0 0
sa:<month-gone> and	0 -6 9 0 0 0
sa:<name>	-17 12 -17 3 24 -6
sa:<name> 's	14 -12 2 6 -6 0
sa:<name> ,	-26 12 5 -20 5 0
sa:<name> .	-24 5 -11 0 21 0
sa:<name> <day-today>	0 11 -11 0 0 0
sa:<name> ?	0 12 -5 0 -2 0
sa:<name> a	-1 19 -17 0 0 0
sa:<name> agree	6 -31 25 0 0 0
sa:<name> and	0 -12 21 -20 -13 0
sa:<name> are	0 9 -6 0 0 0
sa:<name> at	9 -8 -13 -1 12 0
sa:<name> by	-4 0 -4 7 0 0
sa:<name> charge	0 6 -6 0 0 0
sa:<name> did	8 -5 -1 0 0 0
sa:<name> for	7 -8 2 0 0 0
sa:<name> go	0 -21 16 8 0 0
sa:<name> has	-1 16 -11 0 0 0
sa:<name> have	12 14 -25 0 0 0
sa:<name> in	0 -18 20 -4 0 0
sa:<name> is	6 -5 -5 5 0 0
sa:<name> last	0 9 -7 0 0 0
sa:<name> later	0 0 -11 4 3 0
sa:<name> on	-7 12 -25 11 12 0
sa:<name> or	-2 17 -10 -1 -2 0
sa:<name> president	4 5 -14 0 0 0
sa:<name> say	0 12 -11 0 0 0
sa:<name> sell	0 -4 -1 0 8 0
sa:<name> sign	0 6 -5 0 0 0
sa:<name> suspend	0 -10 11 0 0 0
sa:<name> take	0 10 -9 0 0 0
sa:<name> that	0 19 -17 0 0 0
sa:<name> the	0 6 -5 0 0 0
sa:<name> to	-4 19 -14 0 0 0
sa:<name> trade	0 -6 8 0 0 0
sa:<name> treasury	6 4 -15 3 0 0
sa:<name> under	-2 8 -2 0 0 0
sa:<name> was	7 0 -10 0 0 0
sa:<name> will	-10 -8 15 0 0 0
sa:<name> —	0 -34 35 0 0 0
sa:<not>	-10 2 2 13 -18 0
sa:<number>	2 16 -11 -11 -7 -1
sa:<number> )	-8 -1 10 0 0 0
sa:<number> ,	-10 20 -4 -1 -5 0
sa:<number> .	25 -13 -10 -11 8 0
sa:<number> :	11 -21 17 0 -2 0
sa:<number> <day-ahead>	0 19 -18 0 0 0
sa:<number> <day-today>	7 -5 0 0 0 0
sa:<number> a	0 20 -17 0 -1 0
sa:<number> and	9 0 -6 0 0 0
sa:<number> for	0 6 -4 0 0 0
sa:<number> hour	6 -28 24 0 0 0
sa:<number> in	0 40 -36 0 -6 0
sa:<number> minute	0 -7 10 0 0 0
sa:<number> of	0 9 -9 0 0 0
sa:<number> on	-23 10 8 0 0 0
sa:<number> th	0 7 -6 0 0 0
sa:<number> —	0 11 -11 0 0 0
sa:<office>	12 -8 -2 -1 8 0
sa:<office> ,	0 -6 6 0 0 0
sa:<office> .	20 -13 -5 -5 10 0
sa:<office> and	-2 -3 7 0 0 0
sa:<office> in	0 -5 -2 10 0 0
sa:<office> of	0 -17 12 0 4 0
sa:<office> on	18 -14 0 0 0 0
sa:<office> order	0 11 -10 0 0 0
sa:<office> to	-1 11 -7 0 0 0
sa:<office> will	0 9 -8 0 0 0
sa:<organisation>	-21 29 -18 1 -12 0
sa:<organisation> 's	0 6 -6 0 0 0
sa:<organisation> )	0 -19 20 0 0 0
sa:<organisation> ,	0 7 -4 0 0 0
sa:<organisation> .	-6 -6 3 9 0 0
sa:<organisation> and	0 8 -5 0 0 0
sa:<organisation> announce	0 -7 8 0 0 0
sa:<organisation> approve	0 8 -7 0 0 0
sa:<organisation> had	-8 10 0 0 0 0
sa:<organisation> in	-6 -11 16 0 0 0
sa:<organisation> of	-2 16 -11 0 0 0
sa:<organisation> on	0 14 -11 -1 0 0
sa:<organisation> published	0 -10 11 0 0 0
sa:<organisation> say	11 0 -6 -2 -1 0
sa:<organisation> would	0 8 -7 0 0 0
sa:<person>	0 -11 10 0 3 -5
sa:<person> 's	0 15 -5 -7 -7 0
sa:<person> ,	18 -20 0 11 1 0
sa:<person> .	6 -19 6 8 4 0
sa:<person> <day-gone>	0 -11 5 4 0 0
sa:<person> agree	8 -6 0 0 0 0
sa:<person> and	-5 -2 -4 5 13 0
sa:<person> by	10 -7 0 0 0 0
sa:<person> for	-2 -8 16 -4 -6 0
sa:<person> has	7 -17 11 0 0 0
sa:<person> in	2 -12 3 1 2 0
sa:<person> is	0 -9 -5 9 6 0
sa:<person> meet	-6 8 -1 0 0 0
sa:<person> of	11 9 -11 -3 -5 0
sa:<person> on	7 13 -36 13 12 0
sa:<person> post	0 6 -5 0 0 0
sa:<person> receive	0 0 -13 7 9 0
sa:<person> say	-6 -6 13 2 -11 0
sa:<person> sign	-3 12 -8 0 0 0
sa:<person> tell	-7 -2 13 0 -1 0
sa:<person> to	3 -24 19 -2 4 0
sa:<person> was	-7 0 2 -3 6 0
sa:<person> would	0 13 -10 0 -6 0
sa:<person> write	10 -7 0 0 -2 0
sa:<quality>	-2 -7 4 17 -12 -1
sa:<quality> ,	0 9 -9 0 0 0
sa:<quality> -	0 -9 11 0 0 0
sa:<quality> .	0 7 -2 0 0 0
sa:<quality> again	0 -4 0 6 0 0
sa:<quality> and	-1 -19 22 0 0 0
sa:<quality> coal	0 6 -6 0 0 0
sa:<quality> delegation	-2 -2 6 0 0 0
sa:<quality> duty	4 8 -13 0 0 0
sa:<quality> good	-11 9 -7 0 8 0
sa:<quality> government	0 14 -12 0 0 0
sa:<quality> in	0 -6 12 -4 0 0
sa:<quality> minister	7 0 -7 0 0 0
sa:<quality> ministry	0 9 -8 0 0 0
sa:<quality> negotiator	0 -10 11 0 0 0
sa:<quality> official	3 -15 13 0 0 0
sa:<quality> oil	0 6 -8 0 0 0
sa:<quality> one	0 8 -14 7 0 0
sa:<quality> president	7 3 -5 -5 -4 0
sa:<quality> prime	1 18 -22 0 0 0
sa:<quality> rice	0 -10 12 0 0 0
sa:<quality> side	0 -5 8 -1 0 0
sa:<quality> time	0 7 -4 0 0 0
sa:<quality> trade	0 -5 8 0 0 0
sa:<seat>	-21 20 -10 3 -3 -2
sa:<seat> 's	0 -4 7 0 0 0
sa:<seat> ,	3 -14 2 14 0 0
sa:<seat> .	0 7 -9 0 0 0
sa:<seat> <day-gone>	0 -30 15 11 0 0
sa:<seat> <day-today>	-7 16 -9 0 0 0
sa:<seat> and	0 0 -6 8 -3 0
sa:<seat> for	0 -7 10 0 0 0
sa:<seat> from	0 -25 28 0 0 0
sa:<seat> had	-2 8 -4 0 0 0
sa:<seat> has	0 -6 0 7 -2 0
sa:<seat> in	6 -30 33 -8 -16 0
sa:<seat> is	0 -10 10 0 0 0
sa:<seat> on	0 -2 15 -19 -17 0
sa:<seat> say	-4 1 -6 9 0 0
sa:<seat> that	-4 0 7 0 0 0
sa:<seat> time	2 30 -31 0 0 0
sa:<seat> to	0 10 -7 0 0 0
sa:<seat> within	0 -16 0 -3 16 0
sa:<sender>	6 -13 18 -8 -8 0
sa:<span>	7 -19 11 3 -1 -2
sa:<span> ,	11 -14 -1 12 0 0
sa:<span> .	5 -19 3 0 18 0
sa:<span> after	-11 13 -4 0 -2 0
sa:<span> and	0 13 -12 0 0 0
sa:<span> at	0 -25 27 0 0 0
sa:<span> before	23 -18 1 -4 0 0
sa:<span> from	0 4 8 0 -10 0
sa:<span> in	0 4 -7 -1 9 0
sa:<span> later	0 11 -7 0 0 0
sa:<span> more	0 9 -8 0 0 0
sa:<span> of	-10 -6 3 5 3 0
sa:<span> on	0 17 -17 0 0 0
sa:<span> tariff	0 24 -24 0 0 0
sa:<span> that	-2 -20 22 0 0 0
sa:<span> the	-2 14 -11 0 0 0
sa:<span> truce	0 10 -8 0 0 0
sa:<taker>	-4 -10 16 0 0 0
sa:<v-agree>	-17 10 -2 7 0 0
sa:<v-bear>	6 10 -16 -4 7 0
sa:<v-begin>	-7 -3 0 8 7 -1
sa:<v-buy>	2 23 -20 -4 -7 0
sa:<v-deny>	0 26 -22 0 0 0
sa:<v-down>	0 -10 7 8 0 0
sa:<v-end>	3 0 0 9 -9 0
sa:<v-impose>	-10 1 10 -3 -5 -11
sa:<v-propose>	13 -9 6 -16 2 -3
sa:<v-return>	-14 11 -8 3 1 0
sa:<v-say>	6 1 -4 -2 0 -3
sa:<v-sell>	5 23 -36 -4 3 0
sa:<v-stay>	20 -2 -8 -1 0 0
sa:<v-suspend>	2 -4 11 -22 -6 0
sa:<v-target>	2 4 -7 5 -4 0
sa:<v-up>	4 11 -23 4 10 0
sa:?	-11 1 14 -11 -7 0
sa:a	3 10 -11 7 -3 -6
sa:a "	-6 -11 13 0 4 0
sa:a .	4 10 -15 0 -1 0
sa:a <day-ahead>	-4 -4 12 -1 0 0
sa:a <day-gone>	9 -4 -5 0 0 0
sa:a <level>	-1 15 -12 0 0 0
sa:a <office>	0 -8 10 0 0 0
sa:a <organisation>	0 -22 26 0 0 0
sa:a <quality>	-3 12 -8 0 0 0
sa:a <span>	0 17 -15 0 0 0
sa:a call	10 -2 -7 0 0 0
sa:a date	0 8 -8 0 0 0
sa:a deal	5 -19 20 0 -7 0
sa:a decision	0 -12 19 -3 -1 0
sa:a decoupling	0 -9 10 0 0 0
sa:a different	0 -10 8 1 0 0
sa:a dispute	0 -15 15 0 0 0
sa:a first	-2 7 -3 0 0 0
sa:a framework	-4 -12 8 0 8 0
sa:a further	8 -12 3 0 0 0
sa:a halt	0 8 -5 0 0 0
sa:a joint	-2 11 -7 0 0 0
sa:a lasting	0 -5 -3 9 0 0
sa:a law	0 6 -4 0 0 0
sa:a list	0 9 -8 0 0 0
sa:a longer	0 -4 7 0 0 0
sa:a matter	0 -13 14 0 0 0
sa:a meet	-6 -10 19 -5 0 0
sa:a minute	-3 6 0 0 0 0
sa:a new	10 1 -12 0 0 0
sa:a number	0 -5 -7 0 12 0
sa:a permanent	0 -11 15 -1 0 0
sa:a preliminary	0 6 -3 0 0 0
sa:a rate	0 -13 16 0 0 0
sa:a result	0 8 -5 -1 0 0
sa:a rise	10 -8 0 0 0 0
sa:a second	0 -12 8 6 0 0
sa:a signature	0 13 -13 0 0 0
sa:a state	-3 -15 14 0 6 0
sa:a strike	0 -4 -8 12 0 0
sa:a success	-2 -2 9 0 -2 0
sa:a tariff	-18 0 9 -1 0 0
sa:a tax	0 -12 13 0 0 0
sa:a telephone	12 -5 -10 0 0 0
sa:a text	0 -20 20 0 0 0
sa:a third	-9 20 -5 -8 -2 0
sa:a treaty	0 8 -7 0 0 0
sa:a very	11 -20 12 0 0 0
sa:a word	0 -5 6 0 0 0
sa:about	-9 2 3 8 -16 0
sa:about <level>	0 -7 9 0 0 0
sa:about <money>	0 -9 10 0 0 0
sa:about <name>	-5 8 0 0 0 0
sa:about <span>	0 -3 -15 19 0 0
sa:about an	-8 7 4 -4 -3 0
sa:about the	7 0 -2 0 0 0
sa:accept	-6 12 -4 0 0 0
sa:according	0 -10 -2 7 6 0
sa:according to	0 -10 -2 7 6 0
sa:account	4 -10 1 10 -2 0
sa:account of	0 12 -7 0 -2 0
sa:across	0 -13 15 0 0 0
sa:across from	0 -11 12 0 0 0
sa:add	4 -17 11 0 2 0
sa:add .	7 -27 18 0 3 0
sa:additional	-7 32 -27 0 0 0
sa:additional duty	-4 24 -20 0 0 0
sa:adopt	0 24 -23 0 0 0
sa:advertisement	-2 9 -4 0 0 0
sa:affair	0 -5 8 0 0 0
sa:after <name>	0 -10 12 0 0 0
sa:after <number>	0 -14 15 0 0 0
sa:after <person>	4 15 -20 0 -2 0
sa:after <span>	-6 -7 8 -3 3 0
sa:after a	-7 -9 12 5 0 0
sa:after all	0 9 -7 0 0 0
sa:after geneva	0 -5 6 0 0 0
sa:after he	-2 10 -6 0 0 0
sa:after talk	0 -9 10 0 0 0
sa:after that	0 -10 0 0 11 0
sa:after the	1 16 -16 0 0 0
sa:after their	0 -5 6 0 0 0
sa:afternoon	0 6 -6 0 0 0
sa:afternoon ,	0 15 -14 0 0 0
sa:afternoon .	1 -12 10 0 0 0
sa:afterward	-6 10 -1 0 0 0
sa:agadir	0 7 -5 0 0 0
sa:again	0 13 -4 1 -18 0
sa:again ,	0 -18 21 -1 0 0
sa:again ?	0 14 -11 0 0 0
sa:again on	0 20 -15 0 0 0
sa:against	-8 40 -33 0 0 0
sa:ago	0 -8 14 0 0 0
sa:ago .	4 -26 22 0 0 0
sa:agree	-5 -5 16 -12 -9 0
sa:agree in	11 -10 0 0 0 0
sa:agree on	-5 -13 19 0 0 0
sa:agree with	-1 14 -12 0 0 0
sa:agreement	9 12 -10 -3 -13 0
sa:agreement ,	0 9 -19 8 0 0
sa:agreement .	0 23 -13 -12 0 0
sa:agreement with	-2 -3 7 0 -2 0
sa:ahead	0 -3 7 -1 0 0
sa:aim	0 -8 9 0 0 0
sa:air	0 -8 11 0 0 0
sa:air base	0 -9 11 0 0 0
sa:aircraft	0 -9 12 0 -1 0
sa:airport	0 -6 -3 11 0 0
sa:alexandria	0 -21 27 -6 0 0
sa:alexandria in	0 -8 12 -3 0 0
sa:alexandria on	0 -8 10 0 0 0
sa:alive	-4 -10 14 0 0 0
sa:all	-10 9 0 -3 -1 0
sa:all ,	0 13 -13 0 0 0
sa:all .	0 18 -17 0 0 0
sa:all <quality>	0 11 -10 0 0 0
sa:all the	0 12 -11 0 0 0
sa:all three	0 -12 14 0 0 0
sa:all time	0 -22 23 0 0 0
sa:alone .	0 -5 6 0 0 0
sa:also	0 4 -7 0 4 0
sa:am	0 8 -9 0 1 0
sa:among	0 11 -7 0 0 0
sa:among them	0 6 -3 0 0 0
sa:an	-19 6 7 3 -17 0
sa:an <office>	0 -2 -7 10 0 0
sa:an <quality>	0 13 -13 0 0 0
sa:an agreement	0 6 -2 -4 0 0
sa:an air	0 -9 11 0 0 0
sa:an end	0 -17 17 0 0 0
sa:an extension	-13 -8 12 5 -2 0
sa:an hour	2 -13 17 -3 -5 0
sa:an order	0 8 -6 0 0 0
sa:and	-24 -1 15 10 -17 0
sa:and ,	0 -22 23 0 0 0
sa:and <level>	3 2 -8 0 0 0
sa:and <name>	0 -13 23 -22 -14 0
sa:and <number>	0 14 -11 0 -1 0
sa:and <person>	2 -18 -4 23 10 0
sa:and <quality>	-5 -24 24 2 0 0
sa:and <seat>	0 15 -24 9 0 0
sa:and <span>	0 -8 10 0 0 0
sa:and agree	-18 21 -3 0 0 0
sa:and another	0 -11 12 0 0 0
sa:and are	0 -15 18 -1 0 0
sa:and at	0 14 -16 -3 6 0
sa:and beef	0 11 -10 0 0 0
sa:and both	-13 31 -22 0 0 0
sa:and come	5 19 -23 0 0 0
sa:and constructive	0 14 -11 0 0 0
sa:and end	1 -11 0 11 0 0
sa:and get	0 -7 8 0 0 0
sa:and had	-4 24 -17 -4 0 0
sa:and has	-1 16 -13 0 0 0
sa:and he	0 -17 23 -2 -3 0
sa:and his	-7 15 -8 -1 0 0
sa:and i	0 -20 23 0 0 0
sa:and in	-7 -7 16 -4 0 0
sa:and it	-1 24 -20 0 0 0
sa:and keep	11 -11 0 0 0 0
sa:and last	0 -7 3 5 0 0
sa:and machinery	0 15 -14 0 0 0
sa:and mr	0 11 -7 0 0 0
sa:and no	0 11 -9 0 0 0
sa:and nobody	0 16 -13 0 0 0
sa:and of	-1 -13 15 0 0 0
sa:and one	0 12 -10 0 0 0
sa:and other	-2 6 0 0 0 0
sa:and put	0 10 -8 0 0 0
sa:and run	0 12 -12 0 0 0
sa:and say	-6 0 8 0 0 0
sa:and sign	7 -11 -2 11 0 0
sa:and stay	0 -9 10 0 0 0
sa:and that	13 -2 -21 1 5 7
sa:and the	-32 3 12 -12 -2 0
sa:and their	-1 10 -6 0 0 0
sa:and there	0 -17 17 0 0 0
sa:and they	0 9 -8 0 0 0
sa:and thi	0 -15 16 0 0 0
sa:and trade	0 -12 0 0 11 0
sa:and two	0 -7 8 0 0 0
sa:and was	0 8 -7 0 0 0
sa:and we	0 -26 27 0 0 0
sa:and what	6 0 -6 0 0 0
sa:and will	14 -1 -7 0 -1 0
sa:and with	5 -7 -10 11 0 0
sa:announce	-7 8 -7 12 -10 0
sa:announce .	0 4 -11 9 0 0
sa:announce that	0 9 -7 0 0 0
sa:another	4 -12 11 -1 -4 0
sa:another <span>	11 -1 -2 -5 -2 0
sa:answer	-1 9 -5 0 0 0
sa:any	0 15 -11 0 0 0
sa:anyone	0 -4 6 0 0 0
sa:apec	-6 12 -9 0 3 0
sa:app	-2 -3 7 0 0 0
sa:apply	0 7 -5 0 0 0
sa:approval	5 5 -18 0 0 0
sa:approve the	0 7 -6 0 0 0
sa:are	-4 3 3 0 -11 0
sa:are due	0 -19 21 0 0 0
sa:are in	0 -12 13 0 0 0
sa:are to	0 -19 14 9 0 0
sa:armistice	0 15 -13 0 0 0
sa:arrangement of	0 10 -10 0 0 0
sa:as	-11 9 -6 -12 14 0
sa:as <person>	0 0 -8 0 9 0
sa:as far	0 -6 6 0 0 0
sa:as it	0 -11 12 0 0 0
sa:as of	0 -8 9 0 0 0
sa:as plan	0 -13 6 0 8 0
sa:as they	6 -11 5 0 0 0
sa:as well	0 12 -7 0 0 0
sa:asleep	0 9 -7 0 0 0
sa:at	15 -10 -13 2 16 0
sa:at <level>	4 20 -33 0 0 0
sa:at <number>	31 0 -40 -3 -5 0
sa:at <seat>	0 -11 13 0 0 0
sa:at a	-4 -22 17 11 0 0
sa:at all	0 10 -10 0 0 0
sa:at an	0 -9 11 0 0 0
sa:at it	0 -17 19 0 0 0
sa:at once	-2 0 -9 10 0 0
sa:at present	0 -8 9 0 0 0
sa:at the	2 7 -21 -18 25 0
sa:autumn	0 -12 13 0 0 0
sa:autumn ,	0 -19 19 0 0 0
sa:away	6 -6 0 0 0 0
sa:back	3 -30 30 -1 0 0
sa:back .	0 -11 13 0 0 0
sa:back at	0 -13 15 0 0 0
sa:ban	0 6 -4 0 0 0
sa:banana	0 12 -11 0 0 0
sa:bank	0 7 -6 0 0 0
sa:bargain	0 9 -6 0 0 0
sa:base	0 -7 9 0 0 0
sa:be	3 -13 14 7 -19 0
sa:be "	0 -4 7 0 0 0
sa:be <level>	-1 -7 10 0 0 0
sa:be a	7 -3 -1 0 0 0
sa:be examine	0 -5 6 0 0 0
sa:be extend	0 -12 14 0 0 0
sa:be in	0 8 -4 -1 0 0
sa:be no	0 8 -7 0 0 0
sa:be sign	0 -14 15 0 0 0
sa:became	0 8 -5 0 0 0
sa:because	-8 0 7 0 -2 0
sa:because of	-5 13 -6 0 0 0
sa:because the	0 9 -6 0 0 0
sa:beef	0 -12 12 0 0 0
sa:been	-16 -3 4 4 6 0
sa:been <level>	0 11 -10 0 0 0
sa:been set	0 -10 11 0 0 0
sa:before	12 -6 -21 17 11 0
sa:before .	0 7 -4 0 0 0
sa:before <day-ahead>	0 23 -21 0 0 0
sa:before <month-ahead>	0 -19 12 9 0 0
sa:before <person>	-3 4 6 -6 -8 0
sa:before a	-6 8 -1 0 0 0
sa:before it	2 -19 -2 0 20 0
sa:before that	0 -5 -3 9 0 0
sa:before the	-2 22 -16 3 -7 0
sa:before their	0 -8 0 0 10 0
sa:begin	0 -4 -5 7 8 0
sa:begin .	7 -7 -2 9 0 0
sa:begin on	0 -13 5 6 3 0
sa:behind	0 7 -7 0 0 0
sa:being	-1 -8 13 0 0 0
sa:being .	0 7 -6 0 0 0
sa:bergen	7 -24 16 0 0 0
sa:bergen on	0 -6 7 0 0 0
sa:bessent	6 4 -15 3 0 0
sa:bessent and	10 -5 -7 4 0 0
sa:better	0 7 -6 0 0 0
sa:between	20 -2 -5 -6 -11 0
sa:between <name>	-14 -1 9 -2 0 0
sa:between <person>	19 -20 8 -1 -7 0
sa:between <seat>	3 3 -7 0 0 0
sa:between the	12 0 -9 0 -4 0
sa:between them	0 8 -7 0 0 0
sa:border	8 -11 3 0 0 0
sa:border .	8 -5 0 0 0 0
sa:both	-13 3 7 -12 0 0
sa:both country	-3 -7 6 0 6 0
sa:both government	0 -5 12 -2 -3 0
sa:both side	0 27 -23 0 0 0
sa:bring	-5 -8 13 0 -1 0
sa:broke	0 6 -4 0 0 0
sa:broke down	0 11 -9 0 0 0
sa:broke off	0 -9 10 0 0 0
sa:broken	7 0 -7 0 0 0
sa:busan ,	0 -10 13 0 0 0
sa:busan .	0 -16 19 0 0 0
sa:busan on	-3 17 -12 0 0 0
sa:but	-1 -3 17 -5 -14 0
sa:but neither	0 -9 9 0 0 0
sa:but not	0 -20 23 0 0 0
sa:but the	0 27 -25 0 0 0
sa:butter	8 -2 -3 0 0 0
sa:buy	1 12 -14 0 0 0
sa:by	20 -5 -13 6 -8 -3
sa:by <level>	-4 11 -2 0 0 0
sa:by <name>	-2 10 -6 0 0 0
sa:by <person>	-10 3 -15 16 6 0
sa:by <span>	0 -3 9 -1 -2 0
sa:by a	-5 17 -12 0 0 0
sa:by our	0 -18 19 0 0 0
sa:by phone	13 -7 -6 0 0 0
sa:by telephone	9 9 -24 -3 -6 0
sa:by the	-24 2 16 -6 -6 0
sa:by video	22 -21 -13 7 4 0
sa:by which	0 8 -5 0 0 0
sa:calendar	0 8 -7 0 0 0
sa:call	16 7 -19 -9 -12 0
sa:call .	-16 17 0 0 0 0
sa:call between	22 -11 -11 0 0 0
sa:call off	-3 11 -7 0 0 0
sa:call on	19 -12 -9 0 0 0
sa:call the	-2 -10 12 0 0 0
sa:call with	1 16 -22 0 0 0
sa:can	14 -10 0 0 0 0
sa:can be	6 -2 0 0 0 0
sa:candid	-3 26 -17 -6 0 0
sa:candid ,	0 13 -10 0 0 0
sa:cannot	0 7 -6 0 0 0
sa:cape	0 10 -8 0 0 0
sa:cape town	0 9 -7 0 0 0
sa:capital	-4 0 8 -4 -5 0
sa:capital .	-2 -1 7 -2 0 0
sa:car	-2 12 -5 0 0 0
sa:carry	-4 15 -9 0 0 0
sa:carry out	-2 9 -5 0 0 0
sa:case	0 8 -4 0 0 0
sa:cease	6 0 -7 0 0 0
sa:ceasefire	0 29 -27 0 0 0
sa:cebu	0 -13 14 0 0 0
sa:cement	0 9 -7 0 0 0
sa:certificate	5 -15 0 10 0 0
sa:chair	0 -9 10 0 0 0
sa:change	4 -17 15 0 0 0
sa:charge	-6 5 0 0 0 0
sa:cheese	0 21 -20 0 0 0
sa:chicken	-3 18 -14 0 0 0
sa:chicken ,	-2 6 0 0 0 0
sa:chip	-1 20 -17 0 0 0
sa:chip ,	0 7 -6 0 0 0
sa:city	0 10 -6 0 0 0
sa:clear	8 -10 0 0 0 0
sa:client	0 7 -5 0 0 0
sa:clock	1 -14 7 5 0 0
sa:close	-9 15 -6 0 0 0
sa:close to	0 16 -13 0 0 0
sa:closed	0 -5 0 6 0 0
sa:coal	1 -7 5 0 0 0
sa:coast	0 -10 11 0 0 0
sa:cocoa	8 -14 6 0 0 0
sa:cocoa butter	9 -3 -8 0 0 0
sa:cod	0 6 -6 0 0 0
sa:coffee	0 1 -15 16 0 0
sa:colleague ,	7 -25 17 0 0 0
sa:collect	0 -10 12 0 0 0
sa:colombo	0 -16 17 0 0 0
sa:come	9 0 -3 2 -12 0
sa:come back	7 -19 13 0 0 0
sa:come in	0 10 -9 0 0 0
sa:come on	0 7 0 -1 -1 0
sa:come out	0 1 -13 12 0 0
sa:come to	0 -10 19 -3 -5 0
sa:comment	0 11 -10 0 0 0
sa:commerce	-9 -2 0 10 0 0
sa:commerce minister	-5 -1 6 0 0 0
sa:commerce ministry	0 -13 0 13 0 0
sa:company	-3 24 -18 0 0 0
sa:complete	11 -5 -2 0 0 0
sa:conclude	-4 11 -6 0 0 0
sa:conclude in	0 -6 8 0 0 0
sa:conference	25 -1 -29 0 0 0
sa:conference .	15 -10 -7 0 0 0
sa:confirm	-7 4 0 0 0 0
sa:consider	7 -9 1 0 0 0
sa:constructive	-1 14 -9 0 0 0
sa:constructive .	0 17 -15 0 0 0
sa:contain	0 6 -4 0 0 0
sa:continue	14 -4 -4 -1 0 0
sa:continue .	0 9 -5 0 0 0
sa:continue to	9 -3 -5 0 0 0
sa:control	-2 20 -12 0 0 0
sa:control on	0 11 -5 0 0 0
sa:conversation	-8 0 6 0 0 0
sa:cork	-1 -9 12 0 0 0
sa:corn	0 8 -7 0 0 0
sa:correct	0 7 -6 0 0 0
sa:cost	-3 13 -8 0 0 0
sa:could	-7 -21 35 -10 -6 0
sa:could be	4 -18 18 -3 0 0
sa:count	0 -11 12 0 0 0
sa:counted	0 15 -14 0 0 0
sa:counterpart	-3 -6 9 2 -1 0
sa:counterpart ,	0 -10 12 0 0 0
sa:counterpart in	-5 -4 2 8 0 0
sa:country	1 4 0 -14 0 0
sa:country ,	0 7 -5 0 0 0
sa:country .	-1 0 12 -6 -6 0
sa:country on	0 15 -13 0 0 0
sa:country say	0 -1 -1 0 7 0
sa:country would	-1 -6 10 0 0 0
sa:county	0 11 -9 0 0 0
sa:covered	0 10 -9 0 0 0
sa:cruz	5 -8 2 0 0 0
sa:current	15 -21 6 0 0 0
sa:cut	0 -19 14 0 7 0
sa:cut its	0 -8 0 0 9 0
sa:cut on	0 -10 11 0 0 0
sa:dairy	5 7 -13 0 0 0
sa:date	12 -8 -8 8 0 0
sa:date .	0 6 -5 0 0 0
sa:day	6 -17 10 0 4 0
sa:day "	15 -8 -7 0 0 0
sa:day .	0 17 -13 -6 -4 0
sa:day of	0 -25 19 7 0 0
sa:de	5 -10 6 0 0 0
sa:de santa	5 -8 2 0 0 0
sa:deadline	0 23 -21 0 0 0
sa:deal	-6 0 12 -6 -12 0
sa:deal ,	16 -20 5 0 0 0
sa:deal .	-4 17 -10 0 0 0
sa:deal for	-10 -12 21 0 0 0
sa:deal that	0 -5 7 0 0 0
sa:deal were	0 7 -6 0 0 0
sa:deal with	0 13 -14 0 0 0
sa:decide	-2 -7 12 0 0 0
sa:decision	-5 -8 18 -3 -2 0
sa:declare	0 12 -22 10 0 0
sa:decoupling	0 -9 10 0 0 0
sa:decree	0 -7 9 0 0 0
sa:deficit	0 7 -5 0 0 0
sa:delegation	-10 -13 22 0 0 0
sa:demand	5 0 -7 0 0 0
sa:depth	0 14 -11 0 0 0
sa:depth and	0 13 -11 0 0 0
sa:desk	0 -9 11 0 0 0
sa:did not	6 9 -15 0 0 0
sa:difference	0 11 -10 0 0 0
sa:direction	0 11 -7 0 0 0
sa:direction .	0 6 -3 0 0 0
sa:discuss	-6 -12 20 -2 -1 0
sa:dispute	-6 -10 12 4 0 0
sa:dispute over	0 -15 17 0 0 0
sa:doesn't	6 -5 0 0 0 0
sa:don't	0 6 -5 0 0 0
sa:donald	3 5 -13 0 0 0
sa:donald trump	5 0 -7 0 0 0
sa:done	10 -14 5 0 0 0
sa:done ,	-1 7 -3 0 0 0
sa:done .	13 -12 0 0 0 0
sa:door	0 -4 0 0 0 8
sa:double	0 12 -8 0 0 0
sa:down	-6 23 -24 -3 9 0
sa:down in	0 8 -8 0 0 0
sa:down the	0 19 -18 0 0 0
sa:draw	0 14 -12 0 0 0
sa:drop	0 10 -7 0 0 0
sa:due	8 12 -25 5 0 0
sa:due to	10 -3 -7 5 0 0
sa:duty	18 -4 -7 -10 5 0
sa:duty .	1 14 -18 0 0 0
sa:duty of	-4 7 -2 0 0 0
sa:duty on	11 -7 -3 -1 8 0
sa:duty that	12 -1 -9 0 0 0
sa:duty they	-1 -14 16 0 0 0
sa:early	6 -24 16 -7 6 0
sa:early .	7 -19 9 0 0 0
sa:earth	-11 8 3 0 0 0
sa:earth .	-2 -9 13 0 0 0
sa:easter .	0 -6 7 0 0 0
sa:eastern	17 -11 -8 0 0 0
sa:eastern time	17 -16 0 0 0 0
sa:economy	0 -9 0 0 11 0
sa:effect	-6 33 -27 0 0 0
sa:effect .	0 16 -14 0 0 0
sa:effectively	0 -7 8 0 0 0
sa:effectively off	0 -7 8 0 0 0
sa:either	12 -4 -16 6 0 0
sa:either .	0 0 -5 6 0 0
sa:eleven	3 8 -13 0 0 0
sa:else	-7 -1 8 0 0 0
sa:else .	-6 -4 11 0 0 0
sa:empty	0 10 -9 0 0 0
sa:end	0 -7 7 6 -11 0
sa:end ,	2 18 -22 0 0 0
sa:end .	0 -5 1 7 0 0
sa:end <span>	-3 1 -6 9 0 0
sa:end a	0 -6 7 0 0 0
sa:end after	0 8 -8 0 0 0
sa:end in	0 14 -12 0 0 0
sa:end of	3 -25 29 -4 0 0
sa:end on	-9 8 0 -10 -1 0
sa:end the	0 11 -10 0 0 0
sa:end with	0 -21 22 0 0 0
sa:end without	0 8 -6 -1 0 0
sa:english	-14 25 -16 0 0 0
sa:eve	0 6 -4 0 0 0
sa:eve of	0 6 -4 0 0 0
sa:evening	-6 -14 21 0 -11 0
sa:evening ,	1 -8 7 -1 0 0
sa:evening .	0 -20 24 -2 0 0
sa:evening that	0 14 -6 0 -6 0
sa:every	-9 6 1 0 0 0
sa:everyone	0 8 -6 0 0 0
sa:examine	0 -4 6 0 0 0
sa:excellent	-5 -20 24 0 0 0
sa:excerpt	-5 13 -7 0 0 0
sa:excerpt )	-2 11 -6 0 0 0
sa:exemption	0 7 -6 0 0 0
sa:expect	-10 -10 8 11 -5 0
sa:expert	6 -14 5 0 0 0
sa:expire ,	0 8 -7 0 0 0
sa:expire .	3 -13 10 0 0 0
sa:exporter	0 -8 11 0 -1 0
sa:extend	-6 4 1 -2 -2 0
sa:extend .	0 -16 17 0 0 0
sa:extend it	0 10 -8 0 0 0
sa:extend their	0 -12 15 0 0 0
sa:extend to	0 10 -8 0 0 0
sa:extension	-14 2 1 5 -3 0
sa:extension .	-5 8 0 -2 0 0
sa:extension of	-1 -4 8 0 0 0
sa:extension to	0 -10 0 11 0 0
sa:extra	0 -11 12 0 0 0
sa:extra duty	0 -14 14 0 0 0
sa:extract	-5 -4 8 0 0 0
sa:extract )	-5 -5 9 0 0 0
sa:face a	0 -7 8 0 0 0
sa:fact	0 15 -14 0 0 0
sa:fact sheet	0 15 -14 0 0 0
sa:fail	0 -4 -6 9 0 0
sa:failed ,	0 12 -11 0 0 0
sa:fall	-9 2 -5 10 0 0
sa:fall by	-3 7 -1 0 0 0
sa:fall on	0 -5 6 0 0 0
sa:far as	0 -9 9 0 0 0
sa:farm	0 12 -7 0 -1 0
sa:farm good	0 21 -21 0 0 0
sa:fee	-2 13 -9 0 0 0
sa:fee on	0 6 -5 0 0 0
sa:fentanyl	-7 -5 3 0 8 0
sa:fentanyl ,	0 9 -8 0 0 0
sa:fentanyl and	0 -13 14 0 0 0
sa:fentanyl duty	0 -6 0 0 9 0
sa:few	0 -6 12 0 0 0
sa:fifth	-3 -17 22 0 0 0
sa:filed	0 -9 13 -2 0 0
sa:final	-2 26 -22 0 0 0
sa:find	0 8 -5 0 0 0
sa:finish	0 -17 17 0 0 0
sa:first	-9 6 1 -17 5 0
sa:first .	0 9 -4 0 0 0
sa:first day	0 -16 16 0 0 0
sa:first time	7 -25 13 -2 10 0
sa:five	0 21 -18 0 0 0
sa:fix	-9 4 1 0 0 0
sa:flour	0 8 -8 0 0 0
sa:flower	0 -6 7 0 0 0
sa:follow	0 -16 19 0 0 0
sa:follow .	0 6 -4 0 0 0
sa:followed	4 -11 4 0 0 0
sa:following	0 23 -23 0 0 0
sa:for	5 -3 9 -24 -2 -5
sa:for <day-ahead>	12 -14 5 4 -8 0
sa:for <day-gone>	0 17 -14 0 0 0
sa:for <level>	0 -15 15 0 0 0
sa:for <name>	-8 29 -19 0 -1 0
sa:for <number>	0 10 -11 0 0 0
sa:for <seat>	0 8 -5 0 0 0
sa:for <span>	1 7 0 -8 -17 0
sa:for a	-9 5 0 -7 0 0
sa:for about	-5 -3 15 -1 -1 0
sa:for an	7 -10 4 0 0 0
sa:for another	13 -20 6 0 0 0
sa:for both	0 -8 8 0 0 0
sa:for it	0 12 -9 0 0 0
sa:for more	0 8 -7 0 0 0
sa:for talk	0 7 -2 -1 -1 0
sa:for the	9 -12 -3 -5 21 0
sa:for what	0 -4 0 0 7 0
sa:for which	0 0 -9 10 0 0
sa:force .	0 -8 9 0 0 0
sa:foreign	0 -16 16 0 0 0
sa:forty	9 -10 4 0 -1 0
sa:forty minute	9 -10 4 0 -1 0
sa:forward	-16 -6 13 0 8 0
sa:four	-12 -6 17 0 0 0
sa:four hour	0 16 -15 0 0 0
sa:fourth	2 -16 13 1 0 0
sa:fourth round	0 -12 9 5 0 0
sa:fourth time	0 -8 9 0 0 0
sa:framework	-17 -27 28 -5 10 0
sa:framework "	0 -19 14 0 4 0
sa:framework of	-1 -19 21 0 0 0
sa:free	0 12 -10 0 0 0
sa:freeze	-1 -9 11 0 0 0
sa:friend	0 -1 -14 13 0 0
sa:from	-8 5 0 -2 2 0
sa:from <day-ahead>	-15 -21 34 0 -5 0
sa:from <day-gone>	-4 -20 16 2 4 0
sa:from <level>	15 -5 -17 0 8 0
sa:from <name>	0 17 -13 0 0 0
sa:from <number>	0 12 -11 0 0 0
sa:from <person>	2 -16 14 0 0 0
sa:from <seat>	-1 14 -10 0 0 0
sa:from a	0 -6 6 0 0 0
sa:from that	0 -5 6 0 0 0
sa:from the	-4 7 -1 0 0 0
sa:front	4 21 -25 0 0 0
sa:front of	4 6 -11 0 0 0
sa:full .	0 -7 7 0 0 0
sa:further	8 -24 19 0 0 0
sa:further <span>	9 -7 0 0 0 0
sa:garden	0 9 -8 0 0 0
sa:gave	-3 7 -1 0 0 0
sa:gave the	-1 10 -7 0 0 0
sa:geneva ,	-2 -7 12 0 0 0
sa:geneva .	0 10 -7 -3 0 0
sa:geneva in	0 -14 14 0 0 0
sa:geneva on	2 -11 8 0 0 0
sa:get a	8 0 -11 0 0 0
sa:give	0 8 -6 0 0 0
sa:given	0 11 -9 0 0 0
sa:go	-12 9 -7 -5 12 0
sa:go from	0 10 -8 0 0 0
sa:go into	0 0 -6 8 0 0
sa:go on	6 -2 4 -11 -1 0
sa:go to	9 4 -15 -1 0 0
sa:golf	-3 -17 24 -2 -2 0
sa:good	-3 0 -1 6 4 0
sa:good .	0 10 -7 0 0 0
sa:good at	0 -4 6 0 0 0
sa:good for	-1 18 -15 0 0 0
sa:good from	0 -13 5 0 9 0
sa:good in	0 16 -15 0 0 0
sa:good of	0 -20 20 0 0 0
sa:good on	0 -17 7 11 0 0
sa:government	-8 20 -8 -4 -4 0
sa:great	-8 1 4 0 0 0
sa:greer	-6 4 0 0 0 0
sa:grower	0 10 -9 0 0 0
sa:gyeongju	0 11 -11 0 2 0
sa:had	-10 1 9 -6 -3 0
sa:had "	4 -7 2 0 0 0
sa:had a	0 -22 23 0 0 0
sa:had already	0 -6 6 0 0 0
sa:had been	-12 -4 12 -14 8 0
sa:had bring	0 -9 10 0 0 0
sa:had call	-2 -10 12 0 0 0
sa:had make	4 3 -8 -4 0 0
sa:had meet	0 16 -21 4 0 0
sa:had no	-8 8 0 0 0 0
sa:had not	-6 5 -7 4 0 0
sa:had promise	0 -13 13 0 0 0
sa:had reach	0 -16 18 0 0 0
sa:had threaten	5 0 -6 0 0 0
sa:half	9 9 -17 0 0 0
sa:half a	0 7 -7 0 0 0
sa:half of	6 9 -18 0 0 0
sa:halifax on	0 -13 17 -1 0 0
sa:hall	-1 9 -3 -1 0 0
sa:hall .	0 7 -4 0 0 0
sa:halt	0 -10 13 0 0 0
sa:hand	-11 41 -34 -2 0 0
sa:hand .	0 8 -5 0 0 0
sa:hand on	-2 7 -3 0 0 0
sa:happen .	0 -5 7 0 0 0
sa:harbour	0 17 -15 0 0 0
sa:has	12 10 -15 0 -7 0
sa:has a	0 -16 17 0 0 0
sa:has no	6 -5 0 0 0 0
sa:has put	8 -8 0 0 0 0
sa:has say	8 -7 0 0 0 0
sa:has to	0 7 -6 0 0 0
sa:have	0 -6 6 3 -5 0
sa:have a	0 -6 10 0 0 0
sa:have been	0 21 -18 0 0 0
sa:have not	0 -20 6 10 0 0
sa:have to	0 10 -7 0 0 0
sa:having	0 -8 8 0 0 0
sa:he	-11 17 -5 -11 1 0
sa:he add	7 -20 10 0 3 0
sa:he and	0 -11 16 0 -1 0
sa:he expect	-2 -6 12 -3 0 0
sa:he had	0 22 -23 -3 0 0
sa:he has	0 -12 13 0 0 0
sa:he hope	0 9 -7 0 0 0
sa:he is	0 11 -8 0 0 0
sa:he lifeng	1 -8 3 3 0 0
sa:he say	-7 3 0 -2 0 0
sa:he see	-4 6 0 0 0 0
sa:he tell	0 -1 -6 3 3 0
sa:he would	-3 -5 11 -3 1 0
sa:her	0 13 -15 0 0 0
sa:here	-10 -13 22 -1 0 0
sa:higher	3 2 -6 0 0 0
sa:higher duty	3 3 -10 0 0 0
sa:him	0 10 -8 0 0 0
sa:him ,	0 13 -14 0 0 0
sa:his	-13 0 13 3 -20 0
sa:his <office>	0 13 -13 0 0 0
sa:his <person>	0 6 0 -8 0 0
sa:his <quality>	-10 -8 18 2 -4 0
sa:his own	7 -17 0 12 -3 0
sa:historic	7 -4 -1 0 0 0
sa:history	-1 13 -9 0 0 0
sa:hit	-9 11 0 0 0 0
sa:hold	12 0 -1 -14 0 0
sa:hold back	0 -13 14 0 0 0
sa:hold for	0 22 -21 0 0 0
sa:hold in	0 -9 14 -3 0 0
sa:hold until	0 -7 9 0 0 0
sa:holiday	10 4 -15 0 0 0
sa:holiday .	11 0 -9 0 0 0
sa:home .	0 -14 14 0 0 0
sa:hope for	0 -2 6 0 -1 0
sa:hotel	0 1 -12 11 0 0
sa:hour	1 3 5 -15 -16 0
sa:hour ,	11 -7 -4 0 0 0
sa:hour .	-7 0 6 0 0 0
sa:hour after	0 9 -8 0 0 0
sa:hour and	0 -6 12 0 -2 0
sa:hour before	-2 5 4 -5 -6 0
sa:hour on	1 12 -14 0 0 0
sa:how	10 7 -15 0 0 0
sa:hundred	0 19 -19 0 0 0
sa:hurry	0 12 -12 0 0 0
sa:i	-9 0 0 -3 10 0
sa:i am	0 6 -7 0 1 0
sa:if	-2 15 -17 7 -1 0
sa:if <name>	0 6 -5 0 0 0
sa:import	-1 10 -6 0 0 0
sa:important	0 8 -3 0 0 0
sa:impose	-5 7 -3 0 0 0
sa:in	0 -22 22 10 5 -15
sa:in -	0 13 -11 0 0 0
sa:in <month-ahead>	0 -19 0 8 18 0
sa:in <month-gone>	16 -29 27 -11 -5 0
sa:in <name>	-10 18 -59 15 30 0
sa:in <number>	0 -8 4 -1 4 0
sa:in <seat>	0 -25 23 8 -9 0
sa:in <span>	0 12 -21 -10 10 0
sa:in a	23 24 -36 -11 -5 0
sa:in about	0 -13 -10 20 0 0
sa:in alexandria	0 -19 25 -6 0 0
sa:in bergen	7 -19 12 0 0 0
sa:in cape	0 9 -8 0 0 0
sa:in cebu	0 -13 14 0 0 0
sa:in colombo	0 -15 16 0 0 0
sa:in each	0 17 -14 0 0 0
sa:in effect	0 10 -9 0 0 0
sa:in for	0 9 -8 0 0 0
sa:in front	4 6 -11 0 0 0
sa:in geneva	0 -9 12 -6 0 0
sa:in good	0 9 -7 0 0 0
sa:in gyeongju	0 4 -6 0 4 0
sa:in halifax	0 10 -5 -2 0 0
sa:in incheon	7 7 -15 0 0 0
sa:in istanbul	0 6 -5 0 0 0
sa:in it	-2 -8 11 0 0 0
sa:in izmir	0 -9 11 0 0 0
sa:in kuala	3 -10 0 9 0 0
sa:in lisbon	8 5 -11 0 0 0
sa:in madrid	-10 6 2 -4 -1 0
sa:in mombasa	0 -12 13 0 0 0
sa:in new	0 -27 31 0 0 0
sa:in one	11 -15 -8 14 0 0
sa:in pari	0 -8 14 -3 0 0
sa:in person	0 -15 16 0 0 0
sa:in place	0 11 -10 0 0 0
sa:in return	0 -14 15 0 0 0
sa:in samarkand	0 -11 12 0 0 0
sa:in seoul	0 -9 15 -2 0 0
sa:in shenzhen	0 23 -19 0 -3 0
sa:in stockholm	0 -22 27 -5 0 0
sa:in the	7 27 -25 7 -28 0
sa:in their	-5 12 -7 0 0 0
sa:in what	0 -4 6 0 0 0
sa:in write	0 8 -5 0 0 0
sa:incheon	7 1 -8 0 0 0
sa:industry	0 -17 16 0 0 0
sa:instead	0 21 -18 0 0 0
sa:instead of	0 14 -12 0 0 0
sa:international	0 6 -5 0 0 0
sa:interview	0 -5 7 0 0 0
sa:into	-8 0 1 4 0 0
sa:into a	0 -3 -5 9 0 0
sa:investigation	0 9 -7 0 0 0
sa:is	-33 17 -5 1 2 0
sa:is <name>	0 -13 15 0 0 0
sa:is at	0 17 -16 0 0 0
sa:is done	0 8 -5 0 0 0
sa:is due	0 12 -12 0 0 0
sa:is not	0 15 -14 0 0 0
sa:is off	0 14 -14 0 0 0
sa:is on	0 8 -11 2 0 0
sa:is plan	-4 -2 7 -4 3 0
sa:is set	0 -9 10 0 0 0
sa:is the	0 -6 9 0 0 0
sa:is to	1 0 -9 13 -2 0
sa:is what	0 -19 17 0 1 0
sa:island	-2 9 -4 0 0 0
sa:issued	-13 18 -5 0 0 0
sa:it	-11 7 7 -18 -2 -1
sa:it "	-5 -21 25 0 0 0
sa:it ,	-2 12 -18 9 0 0
sa:it .	7 7 -5 -2 -7 0
sa:it a	-8 15 -5 0 0 0
sa:it by	0 -18 22 0 0 0
sa:it doe	6 -5 0 0 0 0
sa:it go	-17 -4 0 0 20 0
sa:it has	0 18 -17 0 0 0
sa:it in	0 -13 14 0 0 0
sa:it is	-4 -14 19 0 0 0
sa:it lasted	0 11 -10 0 0 0
sa:it off	-1 -5 8 0 0 0
sa:it on	10 -6 -2 0 0 0
sa:it say	8 -22 16 0 0 0
sa:it take	0 6 -6 0 0 0
sa:it the	0 12 -9 0 0 0
sa:it was	16 -4 -6 0 0 0
sa:its	-5 14 -17 1 2 0
sa:its duty	0 -7 9 0 0 0
sa:its own	0 8 -6 0 0 0
sa:its purchase	12 -8 -3 0 0 0
sa:its tariff	-3 7 0 0 0 0
sa:izmir	0 -7 9 0 0 0
sa:jamieson greer	-6 4 0 0 0 0
sa:jinping	3 4 -2 -6 -4 0
sa:jinping in	-2 -2 15 -2 -8 0
sa:joint	-3 7 -2 -2 0 0
sa:just	0 -6 -2 10 0 0
sa:karachi	0 -5 6 0 0 0
sa:keep	9 -7 0 4 -2 0
sa:keep the	5 -10 1 5 0 0
sa:keep their	-7 -11 17 0 0 0
sa:kind	0 9 -8 0 0 0
sa:kuala	2 -2 -6 8 0 0
sa:kuala lumpur	2 -2 -6 8 0 0
sa:lago	0 -7 10 0 0 0
sa:lake	0 9 -9 0 0 0
sa:lancaster	3 -11 7 0 0 0
sa:lancaster house	3 -11 7 0 0 0
sa:land	9 0 -8 0 0 0
sa:lapse	0 -12 14 0 0 0
sa:lapse ,	0 11 -11 0 0 0
sa:lapse .	0 -21 21 0 0 0
sa:largest	-1 9 -5 0 0 0
sa:last	9 -4 -1 6 -2 0
sa:last ,	0 -16 17 0 0 0
sa:last .	0 -23 23 0 0 0
sa:last autumn	0 8 -8 0 0 0
sa:last day	0 -8 1 8 0 0
sa:last until	0 17 -15 0 0 0
sa:last week	-2 3 -6 5 0 0
sa:lasted	-7 18 -8 -4 0 0
sa:lasted <span>	0 -8 9 0 0 0
sa:lasted about	-4 13 -7 0 0 0
sa:lasting	0 -17 11 9 0 0
sa:late	-3 -3 8 0 0 0
sa:late on	0 -7 9 0 0 0
sa:later	-10 -1 -8 7 11 0
sa:later .	-3 20 -7 0 -6 0
sa:later in	1 -13 3 0 5 0
sa:law	-2 10 -6 0 0 0
sa:lawyer	0 11 -11 0 0 0
sa:lay	0 8 -6 0 0 0
sa:lead	0 -6 7 0 0 0
sa:leader	2 7 -7 -1 0 0
sa:leather	0 13 -12 0 0 0
sa:leave	-11 -4 16 -5 -3 0
sa:leave the	0 -12 13 0 0 0
sa:led	-4 -12 5 12 0 0
sa:length	-6 8 0 0 0 0
sa:less	5 -12 7 0 0 0
sa:less than	6 -18 12 0 0 0
sa:let	9 -1 -4 0 0 0
sa:letter	0 -4 7 0 0 0
sa:letter ,	0 -13 14 0 0 0
sa:licence	0 -11 15 0 0 0
sa:licence for	0 -8 10 0 0 0
sa:lifeng	1 -8 3 3 0 0
sa:lift	3 -11 8 0 0 0
sa:light	0 -12 14 -2 0 0
sa:like	7 -7 0 0 0 0
sa:likely	-1 -1 8 -6 0 0
sa:likely .	0 10 -4 -1 0 0
sa:line	3 -6 0 0 4 0
sa:line .	10 -19 10 0 0 0
sa:link	2 -7 0 0 0 2
sa:link on	2 -7 0 0 0 2
sa:lisbon	7 6 -12 0 0 0
sa:lisbon on	8 -5 0 0 0 0
sa:list	0 0 -6 10 0 0
sa:list of	0 -4 -8 11 0 0
sa:little	-9 8 0 0 0 0
sa:live	1 10 -12 0 0 0
sa:local	-9 -8 15 0 0 0
sa:local time	0 -16 17 0 0 0
sa:london .	0 13 -11 0 0 0
sa:long	0 11 -11 0 0 0
sa:look	-22 1 6 -4 11 0
sa:look at	-1 7 -7 -1 4 0
sa:lose	0 -6 7 0 0 0
sa:lower	-7 17 -8 0 0 0
sa:lower its	-2 -4 8 0 0 0
sa:lower the	0 -11 12 0 0 0
sa:lugano	0 8 -8 0 0 0
sa:lumpur	2 -2 -6 8 0 0
sa:lumpur on	4 -8 -8 9 0 0
sa:lunch	0 -11 12 0 0 0
sa:m	4 7 -11 0 -1 0
sa:m .	4 7 -11 0 -1 0
sa:machine	0 -11 13 0 0 0
sa:machinery	0 21 -20 0 0 0
sa:madrid	-11 0 8 -5 -2 0
sa:madrid on	0 -7 8 0 0 0
sa:magnet	0 7 -4 0 0 0
sa:maize	0 -9 9 0 0 0
sa:make	0 12 -8 -7 0 0
sa:make in	-1 15 -13 0 0 0
sa:maker	0 -15 16 0 0 0
sa:maker of	0 -20 20 0 0 0
sa:making	12 -7 -5 0 0 0
sa:making of	12 -7 -5 0 0 0
sa:many	0 -1 -3 10 -1 0
sa:match	0 9 -8 0 0 0
sa:matter	4 -6 3 0 0 0
sa:matter of	2 -9 5 0 0 0
sa:me	7 3 -15 0 0 0
sa:meant	0 -8 11 0 0 0
sa:meant to	0 -10 12 0 0 0
sa:measure	0 11 -9 0 0 0
sa:mediator	0 14 -13 0 0 0
sa:medicine ,	0 12 -11 0 0 0
sa:meet .	0 12 -11 0 0 0
sa:meet <person>	0 26 -29 8 0 0
sa:meet for	0 7 -3 0 0 0
sa:meet in	9 -23 16 -6 0 0
sa:meet since	0 -11 14 0 0 0
sa:meet with	1 -15 16 0 0 0
sa:member	0 12 -10 0 0 0
sa:memorandum	0 6 -5 0 0 0
sa:men	0 7 -6 0 0 0
sa:mention	0 -5 6 0 0 0
sa:metal	-1 13 -10 0 0 0
sa:middle	5 -3 6 -5 -5 0
sa:middle of	5 -17 13 0 0 0
sa:midnight	0 21 -18 0 0 0
sa:midnight .	0 16 -14 0 0 0
sa:midnight on	0 6 -5 0 0 0
sa:might	-5 -6 15 0 -1 0
sa:milk	0 11 -9 0 0 0
sa:million	0 8 -4 0 0 0
sa:minister	11 0 -4 -10 0 0
sa:minister ,	-2 10 -5 0 0 0
sa:minister of	6 -9 6 -1 0 0
sa:ministry	10 -9 -5 10 0 0
sa:ministry of	0 15 -14 0 0 0
sa:ministry say	14 -11 0 0 0 0
sa:minute	5 5 -13 8 -7 0
sa:minute .	9 -13 0 9 -2 0
sa:minute past	0 8 -7 0 0 0
sa:mombasa	0 -14 16 0 0 0
sa:mombasa ,	0 -4 6 0 0 0
sa:monday	4 0 -7 0 0 0
sa:month	-1 -6 -5 10 7 0
sa:month ,	0 -7 0 0 10 0
sa:month .	0 8 -19 14 0 0
sa:more	0 11 -5 -1 -9 0
sa:more than	0 6 -3 0 0 0
sa:morning	-5 -13 18 -4 2 0
sa:morning ,	0 11 -9 0 0 0
sa:morning .	0 -16 19 0 0 0
sa:most	9 -14 7 0 2 0
sa:most <quality>	0 -5 7 0 0 0
sa:most of	9 -6 -2 0 3 0
sa:motor	10 -8 0 0 0 0
sa:move	2 -11 -1 11 0 0
sa:mr	16 -24 6 3 3 0
sa:mr .	-3 7 0 0 0 0
sa:mr <person>	15 -22 1 4 5 0
sa:much	-3 -17 13 0 8 0
sa:must	0 7 -2 0 0 0
sa:mutual	0 8 -6 0 0 0
sa:my	0 15 -13 0 0 0
sa:named	0 0 -14 13 -2 0
sa:named .	0 -9 -5 15 0 0
sa:narrow	0 16 -15 0 0 0
sa:nation	0 8 -6 0 0 0
sa:near	-13 -2 12 1 0 0
sa:nearly	0 21 -18 0 0 0
sa:need	0 14 -11 0 0 0
sa:needed	-5 18 -11 0 0 0
sa:needed .	-4 9 -1 0 0 0
sa:negotiate	7 -3 -1 0 0 0
sa:negotiation	-3 -2 -2 12 0 0
sa:negotiation .	0 0 -13 14 0 0
sa:negotiator	0 -7 8 0 0 0
sa:neither side	0 -9 10 0 0 0
sa:network	5 1 -9 0 0 0
sa:new	0 1 6 -7 -8 0
sa:new tariff	-5 26 -21 0 0 0
sa:new year	0 11 -7 0 -1 0
sa:new york	0 -34 38 0 0 0
sa:newspaper	0 11 -9 0 0 0
sa:nexperia	0 6 0 0 0 0
sa:next	0 0 -10 13 0 0
sa:next <span>	0 7 -4 0 0 0
sa:next week	-6 14 -2 2 -12 0
sa:next year	0 14 -15 -3 3 0
sa:night	18 -20 0 -4 12 0
sa:night ,	0 -12 2 0 12 0
sa:night .	5 -16 13 0 0 0
sa:nine	-4 -3 9 0 0 0
sa:no	-4 15 -4 -13 -7 0
sa:no .	0 -8 9 0 0 0
sa:nobody	0 -6 10 0 0 0
sa:nobody has	0 -5 6 0 0 0
sa:none	-1 12 -7 0 0 0
sa:none .	0 6 -5 0 0 0
sa:noon	-4 13 -7 0 0 0
sa:north	0 7 -6 0 0 0
sa:north <quality>	0 6 -5 0 0 0
sa:not	0 9 -12 7 -7 0
sa:not <level>	13 -12 0 0 0 0
sa:not be	0 8 -7 0 0 0
sa:not been	0 -10 -7 15 0 0
sa:not extend	0 8 -8 0 0 0
sa:not mention	0 -5 6 0 0 0
sa:not sign	0 -17 17 0 0 0
sa:not the	0 21 -16 0 -2 0
sa:not want	8 -5 -1 0 0 0
sa:note	0 8 -8 0 0 0
sa:nothing	-11 0 -3 15 0 0
sa:nothing but	0 17 -17 0 0 0
sa:notice	5 -12 8 0 0 0
sa:notice .	6 -19 13 0 0 0
sa:now	8 -20 7 9 0 0
sa:now ,	-10 13 -1 0 0 0
sa:number	0 -2 -5 0 11 0
sa:nvidia	0 -8 9 0 0 0
sa:of	-1 4 4 5 -19 -9
sa:of "	-4 12 -7 0 0 0
sa:of <day-gone>	2 -12 10 0 0 0
sa:of <day-today>	0 -9 9 0 0 0
sa:of <goods-amount>	-11 0 8 0 0 0
sa:of <level>	-19 -13 25 -1 -1 0
sa:of <name>	8 2 -2 -5 -9 0
sa:of <number>	-2 25 -20 0 0 0
sa:of <office>	0 14 -12 0 0 0
sa:of <person>	-3 12 -2 -1 -5 0
sa:of <seat>	0 -1 -6 7 0 0
sa:of <span>	4 -27 26 -4 0 0
sa:of a	-9 -5 19 -10 -6 0
sa:of all	0 -3 6 0 0 0
sa:of an	0 -5 7 0 0 0
sa:of both	0 -6 5 0 4 0
sa:of busan	0 9 -8 0 0 0
sa:of commerce	0 13 -12 0 0 0
sa:of consultation	0 8 -7 0 0 0
sa:of fentanyl	0 -8 10 0 0 0
sa:of good	0 -14 4 11 0 0
sa:of it	10 8 -15 0 -2 0
sa:of its	0 13 -8 0 0 0
sa:of last	0 -8 10 0 0 0
sa:of negotiation	0 4 -13 13 0 0
sa:of next	0 -12 15 0 0 0
sa:of one	11 -15 5 0 0 0
sa:of our	-2 9 -4 0 0 0
sa:of rare	0 -8 10 0 0 0
sa:of soybean	-9 16 -3 0 0 0
sa:of state	-3 -1 7 0 0 0
sa:of talk	-16 -5 7 5 1 0
sa:of tariff	0 21 -18 0 0 0
sa:of the	4 9 -16 13 -10 0
sa:of their	-1 23 -19 0 0 0
sa:of thi	0 -5 7 0 0 0
sa:of two	11 0 -9 0 0 0
sa:of up	0 9 -6 0 0 0
sa:of us	2 -16 14 0 0 0
sa:of what	7 6 -14 0 0 0
sa:off	-13 -9 20 1 -7 0
sa:off .	-11 17 -5 0 0 0
sa:off the	-5 -19 25 0 0 0
sa:off their	0 11 -10 0 0 0
sa:offer	-6 0 3 0 0 0
sa:office	0 13 -11 0 0 0
sa:officer	0 -11 11 0 0 0
sa:official	0 -15 17 0 0 0
sa:oil	9 3 -9 -1 0 0
sa:oil .	8 0 -6 0 0 0
sa:oil and	0 10 -7 0 0 0
sa:oil from	0 -6 7 0 0 0
sa:old	0 20 -15 -1 0 0
sa:old duty	0 14 -14 0 0 0
sa:on	12 2 -6 -3 -5 0
sa:on ,	0 -5 8 -2 0 0
sa:on .	-4 37 -31 0 0 0
sa:on <day-ahead>	15 -11 4 -13 0 4
sa:on <day-gone>	-16 16 -15 12 1 0
sa:on <day-today>	17 -15 7 -2 -17 0
sa:on <name>	2 -22 21 0 0 0
sa:on <number>	6 -3 0 0 0 0
sa:on <quality>	-6 -10 14 -3 7 0
sa:on <seat>	0 -3 6 0 0 0
sa:on a	0 16 -19 2 -3 0
sa:on all	0 10 -8 0 0 0
sa:on any	0 9 -9 0 0 0
sa:on both	-2 11 -7 0 0 0
sa:on each	-2 -11 14 0 0 0
sa:on for	13 0 -14 0 0 0
sa:on good	0 9 -8 0 0 0
sa:on his	0 7 -7 0 0 0
sa:on in	0 14 -12 0 0 0
sa:on it	-3 -6 12 0 0 0
sa:on its	3 -9 6 0 0 0
sa:on most	2 -6 4 0 0 0
sa:on one	-1 -29 31 0 0 0
sa:on our	3 -14 12 0 0 0
sa:on rare	0 14 -8 0 0 0
sa:on soybean	0 9 -8 0 0 0
sa:on tariff	0 -9 10 0 0 0
sa:on that	0 11 -8 0 0 0
sa:on the	39 -30 7 -18 2 0
sa:on to	0 -8 -3 8 1 0
sa:on top	0 10 -8 0 0 0
sa:on trade	-22 22 0 0 0 0
sa:on until	0 -11 12 0 0 0
sa:on what	0 -4 6 0 0 0
sa:on which	0 0 -14 11 0 0
sa:once	-3 0 -2 9 -5 0
sa:once ,	-2 -6 0 10 0 0
sa:once more	0 0 6 0 -3 0
sa:one	5 -17 6 15 -2 0
sa:one in	0 6 -5 0 0 0
sa:one minute	0 8 -7 0 0 0
sa:one of	0 -17 4 13 0 0
sa:open	-5 8 -6 -7 -2 7
sa:open .	0 0 -6 0 0 8
sa:open in	0 -4 6 0 0 0
sa:opened	0 -11 14 0 0 0
sa:opening	0 10 -9 0 0 0
sa:opinion	0 6 -5 0 0 0
sa:or	-12 22 -16 7 -14 0
sa:or in	0 16 -8 -4 -1 0
sa:or so	0 -8 11 0 0 0
sa:order	-6 21 -9 -1 -4 0
sa:order that	0 13 -12 0 0 0
sa:ordinary	0 9 -6 0 0 0
sa:osaka	0 -7 7 0 0 0
sa:other again	0 -4 8 -1 0 0
sa:other in	0 -14 11 0 2 0
sa:other since	0 6 -4 0 0 0
sa:our	-3 0 -3 10 0 0
sa:our <organisation>	0 9 -8 0 0 0
sa:out	-36 12 -6 3 22 0
sa:out .	-19 5 -8 0 19 0
sa:out in	0 8 -6 0 0 0
sa:out of	-1 0 -7 11 0 0
sa:out on	0 -10 3 0 10 0
sa:out what	-4 -17 24 0 0 0
sa:outcome	0 -7 -2 0 12 0
sa:outline	0 -6 9 0 -1 0
sa:outside	11 -6 -6 1 0 0
sa:over	-30 15 1 -5 0 0
sa:over ,	0 -11 11 0 0 0
sa:over .	0 18 -17 0 0 0
sa:over tariff	-7 18 -11 0 0 0
sa:over there	-1 7 -3 0 0 0
sa:own	4 -21 9 11 -3 0
sa:own .	0 -1 6 0 -2 0
sa:owner	0 -6 7 0 0 0
sa:ownership	0 -10 12 0 0 0
sa:page	-1 -6 -20 11 10 0
sa:palace	-13 -10 0 7 11 0
sa:palacio	5 -7 2 0 0 0
sa:palacio de	5 -7 2 0 0 0
sa:palm	8 0 -11 0 0 0
sa:palm oil	8 0 -11 0 0 0
sa:paper	-8 -8 15 -2 0 0
sa:paper .	-2 -2 6 -1 0 0
sa:paragraph	0 -5 6 0 0 0
sa:pari	0 -8 14 -3 0 0
sa:pari on	0 -11 13 0 0 0
sa:part	0 17 -14 0 0 0
sa:part of	0 12 -11 0 0 0
sa:parted	0 -7 7 0 0 0
sa:pass	0 -5 6 0 0 0
sa:past midnight	0 13 -12 0 0 0
sa:patience	0 -6 7 0 0 0
sa:pause of	8 -2 -5 0 0 0
sa:pay	-8 9 0 0 0 0
sa:pay a	0 -8 10 0 0 0
sa:payment	0 13 -12 0 0 0
sa:peace	-7 8 -1 0 0 0
sa:peace talk	0 19 -18 0 0 0
sa:pen	-7 18 -7 -2 0 0
sa:pencilled	0 9 -8 0 0 0
sa:pencilled in	0 9 -8 0 0 0
sa:people	-1 -1 10 -7 -4 0
sa:people on	0 11 -8 0 0 0
sa:permanent	0 -10 13 -1 0 0
sa:permanent agreement	0 -14 14 0 0 0
sa:person	0 -15 16 0 0 0
sa:phone	17 -6 -16 0 0 0
sa:phosphate	0 -16 17 0 0 0
sa:place	0 -14 -3 24 -2 0
sa:place ,	0 8 -5 0 0 0
sa:place in	0 -21 16 4 0 0
sa:place of	0 8 -7 0 0 0
sa:place on	0 18 -16 0 0 0
sa:plan	1 -11 6 -15 13 0
sa:plan .	0 -13 4 0 10 0
sa:plan for	-4 -6 8 -5 8 0
sa:plan in	6 -12 2 0 0 0
sa:plant	8 -6 0 0 0 0
sa:player	0 9 -8 0 0 0
sa:point	-11 3 5 0 0 0
sa:port	-3 -5 11 0 0 0
sa:port .	0 8 -7 0 0 0
sa:positive	8 -5 -1 0 0 0
sa:possible	0 8 -6 0 0 0
sa:post	11 0 -13 0 0 0
sa:potatoe	-1 6 -2 0 0 0
sa:powder	0 6 -5 0 0 0
sa:practice	0 7 -6 0 0 0
sa:premier he	1 -8 3 3 0 0
sa:prepare	-9 2 -5 14 -6 0
sa:present	0 6 -4 0 0 0
sa:president	13 -3 -12 -12 8 0
sa:president donald	3 5 -13 0 0 0
sa:president in	0 -7 16 0 -7 0
sa:press	8 9 -20 0 0 0
sa:price	0 19 -16 0 0 0
sa:prime	10 8 -22 0 0 0
sa:prime minister	10 8 -22 0 0 0
sa:prisoner	0 17 -17 0 0 0
sa:product ,	0 7 -6 0 0 0
sa:progress	12 -16 10 -5 0 0
sa:prolonged	-1 11 -7 0 0 0
sa:prolonging	0 -13 15 0 0 0
sa:promise	5 -14 13 -1 -3 0
sa:promise to	1 6 -9 0 0 0
sa:propose	9 -7 6 -6 -1 0
sa:protest	0 6 -5 0 0 0
sa:provide	0 -18 21 0 0 0
sa:public	0 9 -6 0 0 0
sa:published	-4 9 -3 0 0 0
sa:published a	0 11 -9 0 0 0
sa:published its	0 12 -11 0 0 0
sa:published the	0 -11 11 0 0 0
sa:purchase	7 -11 9 0 -2 0
sa:purchase of	9 -3 -4 0 0 0
sa:purpose	0 -9 9 0 0 0
sa:put	-6 12 -2 -2 -3 0
sa:put a	0 6 -4 0 0 0
sa:put off	9 -9 2 0 0 0
sa:put on	0 10 -8 0 0 0
sa:quadruple	-2 6 0 0 0 0
sa:quadruple its	-2 6 0 0 0 0
sa:question	-1 10 -5 0 0 0
sa:raise	8 0 -6 0 0 0
sa:raise it	0 -7 8 0 0 0
sa:raise its	11 -8 -2 0 0 0
sa:rare	-6 3 3 0 0 0
sa:rare earth	-4 0 7 0 0 0
sa:rate	-7 -6 12 0 -1 0
sa:rate of	0 -12 15 0 0 0
sa:reach	-6 0 -1 -1 8 0
sa:reach a	-1 -26 17 0 11 0
sa:reach the	-8 0 7 0 0 0
sa:read	12 8 -19 -1 0 0
sa:reason	-4 7 0 0 0 0
sa:receive	-8 6 -15 3 14 0
sa:receive <person>	-1 9 -24 7 9 0
sa:reciprocal	-5 23 -16 0 0 0
sa:reciprocal tariff	-1 7 -2 0 0 0
sa:record	0 -5 7 0 0 0
sa:reference	-13 14 0 0 0 0
sa:refused	0 -6 7 0 0 0
sa:remain	0 10 -8 0 0 0
sa:remove	0 -8 9 0 0 0
sa:renew	0 8 -8 0 0 0
sa:report	-1 6 0 -3 0 0
sa:reporter	-6 4 0 -3 1 0
sa:reporter .	-10 23 -13 0 -2 0
sa:reporter in	0 -1 11 0 -6 0
sa:reporter that	0 -25 19 0 11 0
sa:require	0 -8 -2 10 0 0
sa:rest	0 -6 9 0 0 0
sa:result	3 8 -9 -3 0 0
sa:result ,	0 -6 7 0 0 0
sa:result of	0 11 -10 0 0 0
sa:resume	0 -4 1 7 0 0
sa:resume on	0 10 -23 9 0 0
sa:return	-3 19 -19 0 4 0
sa:return from	0 19 -17 0 0 0
sa:review	0 7 -4 0 0 0
sa:revive	0 -12 12 0 0 0
sa:rice	0 -4 6 0 0 0
sa:right	-3 -5 11 0 0 0
sa:right .	0 -10 10 0 0 0
sa:ring	14 -14 0 0 0 0
sa:rise	18 -9 -3 0 0 0
sa:rise <level>	0 7 -5 0 0 0
sa:rise to	11 -11 0 0 0 0
sa:river	0 6 -6 0 0 0
sa:road	-2 11 -8 0 0 0
sa:room	3 20 -20 -3 0 0
sa:round	-13 -4 5 11 -2 0
sa:round .	0 -5 7 0 0 0
sa:round in	0 -8 11 0 0 0
sa:round of	-8 14 -12 4 0 0
sa:round on	0 0 -9 8 0 0
sa:round since	0 -9 11 0 0 0
sa:rover	9 -7 0 0 0 0
sa:rule	0 16 -13 0 0 0
sa:run	3 -13 12 0 0 0
sa:run for	0 0 11 0 -10 0
sa:run out	-1 -7 2 0 10 0
sa:run until	-4 -2 8 0 0 0
sa:sale	0 -12 12 0 0 0
sa:salmon	0 -4 6 0 0 0
sa:samarkand	0 -11 12 0 0 0
sa:same	1 19 -14 -6 -7 0
sa:same .	0 31 -27 0 -2 0
sa:same day	6 4 -12 0 0 0
sa:santa	5 -8 2 0 0 0
sa:santa cruz	5 -8 2 0 0 0
sa:save	0 13 -12 0 0 0
sa:say	4 -3 3 -8 0 0
sa:say ,	6 12 -17 0 0 0
sa:say .	21 -12 6 -17 -7 0
sa:say :	0 6 -2 0 0 0
sa:say ;	0 -5 -13 16 0 0
sa:say <name>	7 0 -6 0 0 0
sa:say <person>	0 11 -8 0 0 0
sa:say he	-9 13 -1 0 -1 0
sa:say in	-6 10 -4 0 0 0
sa:say on	12 0 -3 -8 0 0
sa:say that	-10 -35 44 -1 -3 0
sa:say the	-15 7 -9 -3 14 0
sa:school	0 6 -6 0 0 0
sa:scott	6 4 -15 3 0 0
sa:scott bessent	6 4 -15 3 0 0
sa:script	0 -16 16 0 0 0
sa:sea	-1 11 -6 0 0 0
sa:sea .	0 12 -8 0 0 0
sa:season	10 -14 5 0 0 0
sa:season ,	8 -4 -1 0 0 0
sa:second	-6 -12 16 0 -3 0
sa:second day	-1 -17 20 0 0 0
sa:second time	0 8 -6 0 0 0
sa:secretary	5 -7 0 2 0 0
sa:secretary scott	6 4 -15 3 0 0
sa:section	0 7 -5 0 0 0
sa:security	0 11 -9 0 0 0
sa:seek	-5 6 0 0 0 0
sa:sell	0 0 -7 0 7 0
sa:sell to	0 -4 -2 0 8 0
sa:send	11 -2 -9 0 0 0
sa:seoul	0 -14 7 7 0 0
sa:set	2 -23 25 -4 -2 0
sa:set for	7 -13 7 0 0 0
sa:settle	-3 -20 14 2 6 0
sa:settle the	0 -19 20 0 0 0
sa:shall	-5 -7 13 0 0 0
sa:she	0 5 -7 0 0 0
sa:sheet	0 24 -22 0 0 0
sa:shenzhen	0 23 -19 0 -3 0
sa:ship	-3 31 -26 0 0 0
sa:ship .	0 16 -15 0 0 0
sa:shook	-2 15 -12 0 0 0
sa:shook hand	-2 15 -12 0 0 0
sa:shoot	0 8 -7 0 0 0
sa:show	0 -4 6 0 0 0
sa:show .	0 -10 11 0 0 0
sa:shut	0 0 -12 12 0 0
sa:side	-2 7 -3 -13 6 0
sa:side .	-6 -7 14 0 0 0
sa:side had	0 -21 22 0 0 0
sa:side want	0 -14 15 0 0 0
sa:side would	0 14 -11 0 0 0
sa:sign	-9 19 -14 5 -11 0
sa:sign a	-6 9 -3 0 0 0
sa:sign an	-1 17 -13 0 0 0
sa:sign by	8 -6 0 0 0 0
sa:sign in	-1 6 -2 0 0 0
sa:sign it	0 9 -8 0 0 0
sa:sign on	0 -10 10 0 0 0
sa:sign the	0 -3 6 0 0 0
sa:signature .	0 -15 16 0 0 0
sa:similar	0 -10 11 0 0 0
sa:since	-8 17 -8 -3 -4 0
sa:since <day-gone>	0 8 -3 0 0 0
sa:since <month-gone>	1 8 -7 -5 0 0
sa:since the	-9 12 -10 8 -2 0
sa:six	0 8 -6 0 0 0
sa:sixth	0 -10 4 7 0 0
sa:sixth round	0 -12 4 9 0 0
sa:sleep	0 -8 9 0 0 0
sa:small	-11 24 -15 0 0 0
sa:so	-6 31 -21 -2 -5 0
sa:so .	0 -3 6 0 0 0
sa:so far	0 9 -7 0 0 0
sa:so that	0 10 -16 0 0 0
sa:social	13 -9 0 0 -2 0
sa:some	-5 -5 0 0 10 0
sa:some of	-2 -3 6 0 0 0
sa:somebody	1 3 -8 0 0 0
sa:something	-1 -4 2 -3 7 0
sa:south	0 -8 9 0 0 0
sa:soybean	-9 20 -25 -2 8 0
sa:soybean ,	0 9 -6 0 0 0
sa:soybean and	-7 0 9 0 0 0
sa:spare	0 -8 8 0 0 0
sa:speak	-14 -2 14 0 0 0
sa:speak of	0 -8 11 0 0 0
sa:speaking	14 -22 10 0 0 0
sa:special	-1 10 -7 0 0 0
sa:spirit	-1 10 -6 0 0 0
sa:spoke	-26 32 -9 0 0 0
sa:spoke by	-18 22 -6 0 0 0
sa:spoken	-6 6 0 0 0 0
sa:spring .	0 -5 8 0 0 0
sa:stand	0 -5 -12 17 0 0
sa:stand in	0 -12 -7 17 0 0
sa:start	2 -12 0 13 -1 0
sa:start in	0 3 -13 8 0 0
sa:start on	0 8 -2 0 0 0
sa:state	-8 0 1 -1 5 0
sa:statement	-8 5 0 0 0 0
sa:statement of	0 -11 12 0 0 0
sa:stay until	0 -6 6 0 0 0
sa:steel and	-1 9 -5 0 0 0
sa:still to	0 -1 -3 6 0 0
sa:stock	-1 10 -7 0 0 0
sa:stockholm	-1 -30 35 -5 0 0
sa:stockholm ,	0 -8 10 0 0 0
sa:stockholm .	0 8 -7 0 0 0
sa:stockholm on	0 -23 26 -2 0 0
sa:stop collect	0 7 -6 0 0 0
sa:strike	0 16 -23 11 0 0
sa:subject	-2 14 -9 0 0 0
sa:subject to	-2 12 -8 0 0 0
sa:substantial	-1 6 0 -4 0 0
sa:success	-2 -3 10 0 -2 0
sa:successful	0 -12 9 -2 4 0
sa:sugar	-3 -4 8 0 0 0
sa:summer	-1 -2 -1 8 0 0
sa:summer ,	0 -3 -6 10 0 0
sa:summer .	0 -7 9 0 0 0
sa:sunflower	0 -7 8 0 0 0
sa:suspend	-5 -1 6 0 0 0
sa:suspend for	0 15 -13 0 0 0
sa:suspension	0 -2 6 -1 0 0
sa:table "	0 -5 7 0 0 0
sa:table ,	0 13 -12 0 0 0
sa:table .	0 -15 17 0 0 0
sa:take <level>	0 6 -6 0 0 0
sa:take effect	-1 21 -17 0 0 0
sa:take place	0 -10 6 1 0 0
sa:take up	-1 -22 11 0 9 0
sa:talk	-4 19 -13 -5 -1 0
sa:talk .	-7 -1 6 1 0 0
sa:talk about	7 0 -7 0 0 0
sa:talk and	0 8 -6 0 0 0
sa:talk between	0 -8 10 0 0 0
sa:talk in	-5 10 -11 5 0 0
sa:talk is	0 8 -6 0 0 0
sa:talk since	0 7 -6 0 0 0
sa:talk that	0 -9 12 0 0 0
sa:talked	24 -10 -11 0 -2 0
sa:talking	0 -19 21 0 0 0
sa:tariff ,	-10 3 3 0 0 0
sa:tariff .	0 -15 17 0 0 0
sa:tariff are	0 -10 0 11 0 0
sa:tariff cut	0 -10 11 0 0 0
sa:tariff for	-1 8 -6 0 0 0
sa:tariff of	0 -25 25 -1 0 0
sa:tariff on	2 -6 5 0 0 0
sa:tariff talk	0 10 -8 0 0 0
sa:tariff that	0 9 -9 0 0 0
sa:tariff truce	12 -14 2 -1 10 0
sa:tariff war	-2 -5 9 0 0 0
sa:taro	0 6 -4 0 0 0
sa:tax	-1 -6 10 0 0 0
sa:tax on	-1 -9 11 0 0 0
sa:team	0 -14 10 6 0 0
sa:telephone	31 -8 -36 -4 -8 0
sa:telephone .	-4 8 -1 0 0 0
sa:telephone call	22 -16 -8 0 0 0
sa:telephone on	13 4 -25 0 -1 0
sa:television advertisement	-1 7 -3 0 0 0
sa:television interview	0 -5 7 0 0 0
sa:tell	-2 17 -18 0 0 0
sa:tell a	0 7 -5 0 0 0
sa:tell the	0 23 -22 0 0 0
sa:ten	3 -10 7 0 0 0
sa:term	0 12 -10 0 0 0
sa:term of	0 8 -7 0 0 0
sa:text	0 -23 26 0 0 0
sa:th	0 7 -6 0 0 0
sa:than	6 -3 0 0 0 0
sa:than <level>	0 -8 9 0 0 0
sa:that	-11 11 -5 -1 3 4
sa:that "	0 6 -3 0 0 0
sa:that 's	0 9 -8 0 0 0
sa:that ,	0 -3 -5 9 0 0
sa:that .	0 -5 -3 0 11 0
sa:that <name>	5 10 -12 -5 -3 0
sa:that <person>	5 -4 8 -3 -9 0
sa:that <seat>	-3 22 -18 0 0 0
sa:that a	0 21 -15 -2 -1 0
sa:that an	0 -13 14 0 0 0
sa:that both	-5 -9 17 -1 -2 0
sa:that end	0 7 -15 6 0 0
sa:that has	0 8 -6 0 0 0
sa:that he	-29 31 -10 -13 3 0
sa:that his	0 8 -4 0 0 0
sa:that is	-7 13 -6 0 0 0
sa:that it	11 -2 -4 0 0 0
sa:that nobody	0 -7 8 0 0 0
sa:that nothing	0 -23 6 16 0 0
sa:that of	0 -12 13 0 0 0
sa:that put	0 -5 6 0 0 0
sa:that run	0 -13 13 0 0 0
sa:that set	0 -9 9 0 0 0
sa:that take	0 9 -8 0 0 0
sa:that the	0 -26 27 0 -11 7
sa:that their	0 -7 0 0 9 0
sa:that there	21 -16 -11 0 5 0
sa:that they	0 -4 6 0 0 0
sa:that was	0 20 -22 0 4 0
sa:that were	16 -20 5 0 0 0
sa:that will	0 -15 15 0 0 0
sa:that would	0 -4 7 0 0 0
sa:the	0 10 -12 -9 13 -3
sa:the <day-ahead>	-13 -7 0 -13 22 0
sa:the <day-gone>	0 -1 6 0 -4 0
sa:the <level>	-2 22 -17 0 0 0
sa:the <name>	-7 5 -9 -6 18 0
sa:the <office>	1 12 -22 -1 8 0
sa:the <organisation>	-22 38 -25 1 -7 0
sa:the <person>	1 23 -25 5 -14 0
sa:the <quality>	-8 -19 17 17 -8 0
sa:the <seat>	-26 1 -2 -2 19 0
sa:the <span>	-1 26 -23 0 0 0
sa:the additional	0 12 -11 0 0 0
sa:the agreement	0 9 -6 0 0 0
sa:the autumn	0 -12 11 0 0 0
sa:the back	0 16 -15 0 0 0
sa:the border	9 -10 0 0 0 0
sa:the clock	2 -10 9 0 0 0
sa:the coffee	0 -17 0 17 0 0
sa:the company	0 11 -10 0 0 0
sa:the current	15 -21 6 0 0 0
sa:the date	7 -4 0 0 0 0
sa:the day	8 9 -16 0 0 0
sa:the deal	5 -8 4 0 0 0
sa:the decision	-3 7 -1 0 0 0
sa:the delegation	-6 -14 21 0 0 0
sa:the detail	0 -8 9 0 0 0
sa:the door	0 -1 -4 0 0 8
sa:the duty	-11 -4 10 0 0 0
sa:the end	3 -16 20 -5 0 0
sa:the evening	0 14 -7 0 -6 0
sa:the extension	0 15 -15 0 0 0
sa:the fee	0 8 -7 0 0 0
sa:the fifth	-3 -18 23 0 0 0
sa:the first	0 -17 15 -11 9 0
sa:the following	0 25 -25 0 0 0
sa:the fourth	4 -21 15 3 0 0
sa:the framework	-1 -19 21 0 0 0
sa:the good	0 -21 22 0 0 0
sa:the harbour	0 8 -6 0 0 0
sa:the lake	0 9 -9 0 0 0
sa:the last	-3 -18 23 0 0 0
sa:the law	0 9 -8 0 0 0
sa:the leader	4 -18 15 0 0 0
sa:the level	0 -5 6 0 0 0
sa:the making	12 -7 -5 0 0 0
sa:the matter	7 1 -10 0 0 0
sa:the meet	0 8 -16 0 4 0
sa:the middle	5 -3 6 -5 -5 0
sa:the morning	1 -13 8 0 4 0
sa:the most	-1 10 -5 0 0 0
sa:the new	-5 18 -9 0 -2 0
sa:the next	6 -12 -5 16 -5 0
sa:the north	0 6 -5 0 0 0
sa:the old	0 10 -5 0 0 0
sa:the other	-3 -8 12 0 0 0
sa:the pen	0 17 -12 -2 0 0
sa:the phone	8 -6 0 0 0 0
sa:the present	0 16 -15 0 0 0
sa:the president	15 -11 0 0 0 0
sa:the reciprocal	0 9 -8 0 0 0
sa:the result	4 14 -22 0 0 0
sa:the room	0 11 -8 -1 0 0
sa:the same	1 24 -19 -5 -7 0
sa:the second	-2 8 -3 -6 0 0
sa:the signature	0 -6 6 0 0 0
sa:the spring	0 -8 11 0 0 0
sa:the state	0 8 -7 0 0 0
sa:the step	0 4 -10 0 5 0
sa:the strike	0 14 -13 0 0 0
sa:the summer	0 -13 5 10 0 0
sa:the suspend	0 -12 12 0 0 0
sa:the suspension	0 -9 11 0 0 0
sa:the table	0 -18 22 0 0 0
sa:the talk	0 15 -13 0 0 0
sa:the tariff	-9 24 -19 2 0 0
sa:the telephone	21 -20 0 0 0 0
sa:the term	0 6 -5 0 0 0
sa:the text	0 -10 12 0 0 0
sa:the third	4 -18 12 4 0 0
sa:the three	-4 10 -2 0 0 0
sa:the time	0 10 -8 0 0 0
sa:the trade	-7 1 2 0 0 0
sa:the truce	-5 -3 7 0 -3 0
sa:the two	3 -11 15 -19 0 0
sa:the visit	0 -3 6 0 0 0
sa:the way	0 -15 0 16 0 0
sa:the week	13 -10 0 0 0 0
sa:the world	-5 14 -9 0 0 0
sa:the year	-4 14 -7 0 0 0
sa:their	8 0 0 -22 6 0
sa:their <office>	18 -18 4 0 0 0
sa:their duty	7 0 -5 0 0 0
sa:their president	-2 -14 9 -1 7 0
sa:their second	0 -30 28 0 0 0
sa:their talk	0 18 -18 0 0 0
sa:their tariff	18 -39 20 0 10 0
sa:their third	0 10 -9 0 0 0
sa:their trade	-2 -4 9 0 -1 0
sa:their truce	-8 -8 18 0 0 0
sa:them	1 5 -10 6 -3 0
sa:them ,	8 -2 -2 0 0 0
sa:them on	0 -8 -1 11 0 0
sa:themselve	0 -19 20 0 0 0
sa:then	-8 10 -15 8 0 0
sa:there	11 -10 6 -18 8 0
sa:there .	-3 -3 0 0 11 0
sa:there is	0 9 -7 0 0 0
sa:there on	0 -12 17 -1 0 0
sa:there was	11 -6 -4 0 0 0
sa:there were	11 13 -31 0 0 0
sa:there will	0 -5 6 0 0 0
sa:therefore	0 -10 11 0 0 0
sa:these	0 -9 9 0 0 0
sa:they	-6 12 -7 0 0 0
sa:they agree	8 -10 5 -1 0 0
sa:they are	0 -6 5 0 0 0
sa:they had	-5 -5 3 8 0 0
sa:thi	14 -22 10 9 -13 0
sa:thi month	0 -15 1 14 0 0
sa:thi time	0 14 -13 0 0 0
sa:thi week	10 -5 0 0 -4 0
sa:thi year	-2 -3 8 -1 0 0
sa:thing	6 -1 -2 0 0 0
sa:think	0 12 -9 0 0 0
sa:think the	0 6 -5 0 0 0
sa:third	-3 10 -3 -1 -4 0
sa:third country	0 16 -8 -4 -1 0
sa:third day	0 -18 18 0 0 0
sa:third meet	0 12 -12 0 0 0
sa:third round	-8 0 3 4 0 0
sa:third since	0 7 -7 0 0 0
sa:those	0 -8 12 0 0 0
sa:those of	0 -8 8 0 0 0
sa:threaten .	0 6 -4 0 0 0
sa:threaten to	0 7 -5 0 0 0
sa:three time	0 -6 6 0 0 0
sa:through	0 -11 15 -2 0 0
sa:tiktok	9 -23 22 -1 0 0
sa:timber	0 12 -10 0 0 0
sa:time	15 3 -12 -11 0 0
sa:time )	17 -15 -2 0 0 0
sa:time .	3 5 6 0 -21 0
sa:time being	0 7 -6 0 0 0
sa:time in	-1 18 -22 0 5 0
sa:time on	0 27 -25 0 0 0
sa:time since	10 -3 -6 0 5 0
sa:to	14 -7 -4 15 -1 -7
sa:to <day-ahead>	-10 4 1 0 -2 0
sa:to <day-gone>	-2 8 -2 0 0 0
sa:to <goods-amount>	15 -28 15 0 0 0
sa:to <level>	6 18 -37 -2 6 0
sa:to <name>	2 -15 6 -3 9 0
sa:to <number>	-1 12 -8 0 0 0
sa:to <person>	18 -16 2 0 -3 0
sa:to <quality>	0 -5 7 0 0 0
sa:to <seat>	-5 15 -16 18 -18 0
sa:to a	-8 20 -12 0 0 0
sa:to agree	0 -4 6 0 0 0
sa:to an	0 -10 11 0 0 0
sa:to be	0 -13 5 15 -3 0
sa:to bring	0 10 -8 0 0 0
sa:to carry	-2 -17 22 0 0 0
sa:to collect	0 12 -11 0 0 0
sa:to come	8 -5 -17 12 0 0
sa:to complete	11 -5 -2 0 0 0
sa:to cut	2 -10 7 0 0 0
sa:to decide	0 -14 16 0 0 0
sa:to discuss	0 -10 14 0 0 0
sa:to expire	8 -7 0 0 0 0
sa:to extend	-16 10 0 0 0 0
sa:to fall	0 -9 -1 11 0 0
sa:to freeze	0 -19 20 0 0 0
sa:to go	-4 -7 14 -1 0 0
sa:to have	-3 -3 9 0 0 0
sa:to his	-5 -14 6 12 0 0
sa:to hold	5 -14 7 0 0 0
sa:to it	-2 -4 8 0 0 0
sa:to keep	0 -27 26 5 0 0
sa:to last	0 22 -20 0 0 0
sa:to look	-1 11 -8 -3 4 0
sa:to meet	0 0 -1 6 -1 0
sa:to mr	0 -6 0 0 9 0
sa:to run	0 9 -8 0 0 0
sa:to see	0 3 -7 0 3 0
sa:to set	0 8 -5 0 0 0
sa:to settle	0 -8 5 4 0 0
sa:to sign	-5 12 -5 0 0 0
sa:to start	3 4 -20 7 0 0
sa:to stop	0 6 -5 0 0 0
sa:to take	1 13 -17 0 0 0
sa:to talk	7 0 -6 0 0 0
sa:to that	0 -3 0 7 0 0
sa:to the	3 21 -35 -8 12 0
sa:to visit	-3 12 -8 0 0 0
sa:together	-7 -1 0 -1 8 0
sa:together in	0 -3 6 0 0 0
sa:together with	0 7 -5 0 0 0
sa:too	0 17 -14 0 0 0
sa:toward	-1 12 -7 0 0 0
sa:town	-1 22 -18 0 0 0
sa:trade	-16 5 8 -21 0 0
sa:trade ,	-4 8 -1 -3 0 0
sa:trade .	0 -10 0 0 11 0
sa:trade agreement	-2 19 -13 0 -4 0
sa:trade deal	0 -6 7 0 0 0
sa:trade ministry	14 -11 0 0 0 0
sa:trade truce	-21 9 5 0 0 0
sa:trade war	0 -5 7 0 0 0
sa:trader	-1 9 -6 0 0 0
sa:transcript	3 -10 7 0 0 0
sa:transcript )	12 -22 9 0 0 0
sa:translated	0 -12 14 0 0 0
sa:translation	0 17 -16 0 0 0
sa:travel	0 -15 5 6 0 0
sa:treasury	6 4 -15 3 0 0
sa:treasury secretary	6 4 -15 3 0 0
sa:truce	-8 -5 15 -10 1 0
sa:truce ,	-3 -6 10 0 0 0
sa:truce .	-3 7 -1 -3 0 0
sa:truce between	-3 20 -16 0 0 0
sa:truce on	0 -15 16 0 0 0
sa:truce run	13 -13 -7 0 10 0
sa:truce that	0 14 -12 0 0 0
sa:truce with	-7 9 -5 2 0 0
sa:truce would	0 -12 13 0 0 0
sa:trump	5 0 -7 0 0 0
sa:trump say	13 -16 2 0 0 0
sa:tuesday	0 6 -3 0 0 0
sa:turnberry	-5 -6 13 0 0 0
sa:turned	0 -5 6 0 0 0
sa:twice	0 1 -9 10 0 0
sa:twice .	0 11 -10 0 0 0
sa:two	3 0 -4 8 -5 0
sa:two ,	0 -9 10 0 0 0
sa:two <office>	8 -1 -3 0 0 0
sa:two government	0 12 -10 0 0 0
sa:two in	0 -9 10 0 0 0
sa:two of	0 8 -8 0 0 0
sa:two president	-8 9 3 0 -8 0
sa:two side	0 5 -8 -3 9 0
sa:under	-6 9 -7 -4 6 0
sa:under it	0 8 -8 0 0 0
sa:under the	0 22 -18 0 0 0
sa:under which	0 -14 8 0 9 0
sa:understanding	-3 10 -7 0 0 0
sa:union	0 8 -7 0 0 0
sa:unless	-4 20 -13 0 0 0
sa:until	-12 8 3 -10 -6 0
sa:until <day-ahead>	-11 15 -4 -4 -3 0
sa:until <number>	8 -5 -1 0 0 0
sa:until the	-7 7 0 0 0 0
sa:up	-7 -10 13 2 2 0
sa:up .	0 8 -7 0 0 0
sa:up <level>	0 -21 23 0 0 0
sa:up a	-1 -12 1 11 0 0
sa:up on	0 21 -27 0 9 0
sa:up to	-7 3 3 0 0 0
sa:us	1 -6 5 0 0 0
sa:use	0 11 -11 0 0 0
sa:valparaíso	0 -4 6 0 0 0
sa:very	6 -18 8 -3 9 0
sa:very successful	0 -12 9 -2 4 0
sa:vessel	0 3 -10 5 0 0
sa:vice premier	1 -8 3 3 0 0
sa:video	32 -31 -13 6 3 0
sa:villa	0 17 -17 0 0 0
sa:violated	0 -13 14 0 0 0
sa:visit	0 6 -9 -9 6 0
sa:visit to	0 0 -11 -1 11 0
sa:vote	-2 14 -10 0 0 0
sa:want	0 -10 2 0 9 0
sa:want a	0 -6 6 0 0 0
sa:war	-7 -7 15 -1 -4 0
sa:war with	0 -15 19 0 -2 0
sa:was	11 -12 0 -5 6 6
sa:was "	-13 -8 17 0 0 0
sa:was agree	0 -9 9 0 0 0
sa:was due	7 -6 0 0 0 0
sa:was given	0 23 -22 0 0 0
sa:was hold	6 -19 16 0 0 0
sa:was in	0 -18 20 0 0 0
sa:was likely	0 0 6 -4 0 0
sa:was not	12 -11 0 0 0 0
sa:was right	0 -5 7 0 0 0
sa:was the	-3 -8 9 -1 4 0
sa:way	-1 -15 0 15 3 0
sa:way .	0 -3 6 0 0 0
sa:we	-1 -31 33 5 0 0
sa:we have	0 -9 10 0 0 0
sa:we shall	-3 -11 15 0 0 0
sa:week	10 -6 -5 19 -17 0
sa:week ,	1 4 -7 1 0 0
sa:week .	6 -5 -12 25 -12 0
sa:week ago	0 -3 8 0 0 0
sa:week of	0 -9 13 -2 0 0
sa:weekend	0 23 -22 0 0 0
sa:well	-1 6 0 0 -4 0
sa:well .	0 -2 6 0 -1 0
sa:were	18 -1 -18 9 0 0
sa:were still	0 -16 18 -1 0 0
sa:were the	12 -13 0 0 0 0
sa:were to	13 -14 0 0 4 0
sa:what	0 4 0 -13 1 0
sa:what <name>	0 -6 0 0 7 0
sa:what happen	0 6 -3 0 0 0
sa:what he	3 10 -16 0 0 0
sa:what is	0 -9 11 0 0 0
sa:what it	4 5 -16 0 0 0
sa:what we	0 -17 18 0 0 0
sa:when	-6 -4 4 6 0 0
sa:when <person>	-4 -3 10 0 0 0
sa:when a	0 -2 -9 12 0 0
sa:when the	0 -4 8 0 0 0
sa:when they	3 -11 5 -2 3 0
sa:where	-1 8 -13 2 7 0
sa:where <person>	-5 -8 -4 6 9 0
sa:where he	0 7 -3 0 0 0
sa:where it	-1 11 -7 0 0 0
sa:where the	0 7 -5 0 0 0
sa:where they	0 -8 6 0 0 0
sa:whether the	0 6 -6 0 0 0
sa:which	-34 3 -7 15 13 0
sa:which <name>	0 -2 -8 10 0 0
sa:which <seat>	0 13 -11 0 0 0
sa:which each	0 9 -8 0 0 0
sa:which end	-2 17 -14 0 0 0
sa:which has	0 -7 8 0 0 0
sa:which he	0 -8 11 0 0 0
sa:which it	0 -10 12 0 0 0
sa:which lasted	0 11 -9 0 0 0
sa:which the	-3 -10 4 5 5 0
sa:which they	0 11 -10 0 0 0
sa:which was	0 -9 11 0 0 0
sa:who	-3 -3 6 -1 1 0
sa:whole	0 8 -7 0 0 0
sa:whose	0 -10 12 0 0 0
sa:why	-10 0 12 0 0 0
sa:will	0 10 -5 -7 1 0
sa:will charge	0 11 -9 0 0 0
sa:will face	0 -8 8 0 0 0
sa:will go	0 13 -12 -1 0 0
sa:will meet	3 17 -20 0 0 0
sa:will now	7 -7 0 0 0 0
sa:will pay	-1 -22 24 0 0 0
sa:will raise	0 -4 6 0 0 0
sa:will stop	0 6 -5 0 0 0
sa:will take	0 -19 9 -1 8 0
sa:win	5 12 -19 0 0 0
sa:wine	0 -18 19 0 0 0
sa:winter .	0 16 -15 0 0 0
sa:wire	0 14 -15 0 0 0
sa:wire )	0 11 -10 0 0 0
sa:wish	0 -19 20 0 0 0
sa:with	16 -5 3 -8 -14 -4
sa:with <level>	7 0 -7 0 0 0
sa:with <name>	-17 24 -10 0 -23 0
sa:with <number>	-2 7 -1 0 0 0
sa:with <person>	10 -28 25 -15 6 0
sa:with <quality>	20 -23 3 0 0 0
sa:with <seat>	-9 33 -25 0 0 0
sa:with a	0 -1 -1 -7 10 0
sa:with his	-9 -4 17 -1 0 0
sa:with our	0 -15 0 13 0 0
sa:with tariff	0 -5 7 0 0 0
sa:with the	5 13 -7 -13 -9 0
sa:with them	0 -7 -2 11 0 0
sa:with which	0 9 -8 0 0 0
sa:within	4 -19 -16 19 11 0
sa:within <span>	0 -12 0 -3 16 0
sa:within the	0 -6 0 10 -1 0
sa:without	-1 -9 9 4 -3 0
sa:without a	0 -4 -1 10 0 0
sa:without an	0 18 -15 -2 0 0
sa:without result	0 -10 11 0 0 0
sa:wool	0 -17 17 0 0 0
sa:word	-1 13 -9 0 0 0
sa:work	0 7 2 -10 0 0
sa:worked	0 12 -10 0 0 0
sa:working	-1 -10 11 0 0 3
sa:world	-5 16 -11 0 0 0
sa:worst	-6 9 0 0 0 0
sa:worth	0 12 -10 0 0 0
sa:would	-19 20 -5 5 -15 0
sa:would "	0 10 -6 0 0 0
sa:would be	-7 2 8 -7 0 0
sa:would come	0 14 -7 0 -4 0
sa:would continue	5 0 -7 0 0 0
sa:would have	0 19 -15 0 0 0
sa:would like	0 -4 6 0 0 0
sa:would meet	4 -16 13 0 0 0
sa:would not	0 12 -10 0 0 0
sa:would take	0 3 -8 5 0 0
sa:write	10 -11 5 0 -4 0
sa:write that	0 6 -4 0 0 0
sa:xi	3 4 -2 -6 -4 0
sa:xi jinping	3 4 -2 -6 -4 0
sa:year	-18 4 9 -16 -1 0
sa:year 's	0 8 -7 0 0 0
sa:year ,	-1 -13 17 0 0 0
sa:year .	-4 21 -16 -9 2 0
sa:year and	0 9 -1 0 -4 0
sa:yes	0 -9 11 0 0 0
sa:yes .	0 -6 8 0 0 0
sa:yet	0 -20 16 2 0 0
sa:york	0 -34 38 0 0 0
sa:york ,	0 -19 19 0 0 0
sa:york .	0 -18 19 0 0 0
sa:you	15 -4 -9 6 -4 0
sa:your	-1 17 -13 0 0 0
sa:·	-2 -8 11 0 0 0
sa:—	-6 12 -7 0 -8 0
sa:— <name>	25 -17 3 -9 0 0
sa:— <office>	0 12 -10 0 0 0
sa:— <person>	-18 5 9 0 0 0
sa:— <quality>	-15 6 6 0 0 0
sa:— a	0 23 -22 0 0 0
sa:— and	0 -3 -9 12 0 0
sa:— for	0 10 -9 0 0 0
sa:— transcript	-3 11 -5 0 0 0
sb:"	-20 36 -16 -15 -8 0
sb:" ,	0 20 -16 0 0 0
sb:" <person>	-10 -16 22 0 0 0
sb:" a	-3 -4 13 0 -1 0
sb:" and	0 -6 7 0 0 0
sb:" he	0 18 -16 0 0 0
sb:" i	-12 16 -1 0 0 0
sb:" it	0 11 -6 0 0 0
sb:" mr	0 19 -17 0 0 0
sb:" my	0 -16 18 0 0 0
sb:" no	0 11 -3 0 -7 0
sb:" say	-1 8 -5 0 0 0
sb:" the	8 -3 -7 0 3 0
sb:" they	0 -4 6 0 0 0
sb:" we	-5 -16 21 0 0 0
sb:&	3 5 -7 0 0 0
sb:& p	9 -14 5 0 0 0
sb:'	3 11 -12 0 -3 0
sb:' meet	0 -9 8 0 0 0
sb:'s	-14 0 2 10 -3 5
sb:'s <organisation>	10 0 -13 0 0 0
sb:'s <person>	-4 -9 0 3 10 0
sb:'s <quality>	-6 -8 17 0 0 0
sb:'s a	-5 24 -21 0 0 0
sb:'s been	0 -13 2 11 0 0
sb:'s custom	-6 15 -8 0 0 0
sb:'s economy	-1 13 -10 0 0 0
sb:'s export	0 -10 12 0 0 0
sb:'s foreign	1 -14 4 8 0 0
sb:'s minister	7 -9 5 -1 0 0
sb:'s ministry	0 4 -13 0 0 8
sb:'s negotiator	0 -26 28 0 0 0
sb:'s on	-1 -5 8 0 0 0
sb:'s own	-2 -19 22 0 0 0
sb:'s president	4 -10 6 0 0 0
sb:'s signature	0 12 -12 0 0 0
sb:'s state	0 -7 8 0 0 0
sb:'s tariff	0 8 -5 0 0 0
sb:'s the	0 16 -15 0 0 0
sb:'s trade	10 -24 15 5 0 0
sb:'s vice	-5 13 -11 6 -4 0
sb:(	-7 -4 6 5 0 0
sb:( <level>	0 -6 0 8 0 0
sb:( <name>	0 -8 7 0 0 0
sb:( b	12 -8 -3 0 0 0
sb:) ,	0 8 -6 0 0 0
sb:) and	0 6 -6 0 0 0
sb:) —	-9 13 -3 0 0 0
sb:*	-4 -12 16 0 0 0
sb:, "	-12 2 2 -3 1 0
sb:, <day-ahead>	-4 -5 12 0 0 0
sb:, <day-gone>	-2 -20 15 9 0 0
sb:, <day-today>	9 9 -12 -4 -2 0
sb:, <name>	3 -8 -13 19 5 0
sb:, <number>	0 19 -15 0 0 0
sb:, <office>	-2 12 -15 0 9 0
sb:, <organisation>	0 -34 35 0 0 0
sb:, <person>	-1 -16 19 3 -5 0
sb:, <quality>	-10 16 -9 0 0 0
sb:, <seat>	28 -21 -1 0 0 0
sb:, <span>	0 7 0 0 -6 0
sb:, a	-3 -7 14 -1 -1 0
sb:, according	1 1 -7 0 1 0
sb:, after	21 -15 -3 2 -1 0
sb:, agree	13 7 -17 0 0 0
sb:, and	-11 13 -8 -4 0 5
sb:, are	9 -6 0 0 0 0
sb:, as	2 -17 7 0 14 0
sb:, at	0 -13 18 -9 0 0
sb:, but	0 -6 8 0 0 0
sb:, by	-5 18 -12 0 0 0
sb:, conclude	0 11 -9 0 0 0
sb:, due	0 8 -6 0 0 0
sb:, export	0 -5 6 0 0 0
sb:, from	-4 10 -4 0 0 0
sb:, go	0 12 -9 0 0 0
sb:, had	0 -14 14 0 0 0
sb:, having	0 8 -7 0 0 0
sb:, he	8 -16 3 -3 6 0
sb:, his	7 4 -11 0 0 0
sb:, hold	0 -13 12 0 0 0
sb:, hour	-1 -3 12 0 -5 0
sb:, i	0 8 -6 0 0 0
sb:, in	-5 -7 -6 18 11 0
sb:, is	-3 -6 11 0 0 0
sb:, it	-2 18 -29 14 0 0
sb:, led	0 -11 12 0 0 0
sb:, make	0 11 -10 0 0 0
sb:, meet	0 -8 10 0 0 0
sb:, monday	0 7 -6 0 0 0
sb:, mr	0 11 -10 0 0 0
sb:, of	-2 -13 19 0 0 0
sb:, on	0 5 -8 4 -7 0
sb:, one	0 23 -22 0 0 0
sb:, or	0 -5 6 0 0 0
sb:, our	0 -8 9 0 0 0
sb:, pay	0 6 -4 0 0 0
sb:, plan	0 12 -9 0 0 0
sb:, reach	-4 19 -14 0 0 0
sb:, saturday	0 -15 15 0 0 0
sb:, say	-4 9 -27 2 19 0
sb:, shook	0 -8 10 0 0 0
sb:, sign	0 6 -3 -1 0 0
sb:, since	0 14 -12 0 0 0
sb:, sit	0 6 -5 0 0 0
sb:, start	0 -11 11 0 0 0
sb:, stay	0 13 -13 0 0 0
sb:, take	0 19 -18 0 0 0
sb:, tell	-5 13 -3 -4 0 0
sb:, that	-1 21 -18 0 0 0
sb:, the	-34 10 13 -9 -11 0
sb:, their	5 -10 4 0 0 0
sb:, then	1 -10 7 0 0 0
sb:, they	0 -9 10 0 0 0
sb:, thursday	-4 36 -31 0 0 0
sb:, to	1 -2 5 0 -6 0
sb:, tuesday	11 10 -32 0 0 0
sb:, under	0 10 -9 0 0 0
sb:, unless	0 -12 12 0 0 0
sb:, until	-1 -7 10 0 0 0
sb:, wednesday	-3 -9 11 0 0 0
sb:, when	3 -7 -2 0 9 0
sb:, where	-9 -36 27 0 13 0
sb:, which	1 -11 8 1 0 0
sb:, who	12 1 -9 0 -1 0
sb:, whose	0 8 -6 0 -4 0
sb:, will	0 -21 22 0 0 0
sb:, with	-8 2 -7 0 10 0
sb:, would	0 13 -12 0 0 0
sb:, you	0 7 -7 0 0 0
sb:, —	0 19 -14 -1 0 0
sb:-	4 17 -15 6 -17 0
sb:- <name>	-1 22 -25 6 0 0
sb:- <person>	-8 19 -9 0 0 0
sb:- <quality>	0 -17 17 0 0 0
sb:- a	0 19 -18 0 0 0
sb:- premier	0 -3 -2 11 -2 0
sb:- the	7 8 -15 0 -1 0
sb:.	-10 18 -15 8 -4 0
sb:. <person>	0 9 -10 0 0 0
sb:. m	0 13 -9 0 0 0
sb:/	-12 17 -4 -1 -3 0
sb:/ <number>	0 -8 9 0 0 0
sb:/ <seat>	-14 40 -32 0 0 0
sb:/ the	0 -17 17 0 0 0
sb::	-9 -5 6 -17 24 -3
sb:: "	-1 10 -5 0 0 0
sb:: <day-gone>	-11 18 -5 0 0 0
sb:: <level>	-2 20 -15 0 0 0
sb:: <name>	0 34 -31 0 0 0
sb:: <number>	-12 -8 14 -5 9 0
sb:: <office>	-7 -8 16 0 0 0
sb:: <person>	2 -13 6 8 -6 0
sb:: <quality>	0 -11 12 0 0 0
sb:: <seat>	0 16 -15 0 0 0
sb:: a	16 3 -20 0 0 0
sb:: as	0 8 -8 0 0 0
sb:: from	0 -9 10 0 0 0
sb:: he	-1 0 -12 0 9 0
sb:: is	0 19 -17 0 0 0
sb:: it	-3 -2 7 0 0 0
sb:: mr	0 5 -11 0 6 0
sb:: no	0 -17 17 0 0 0
sb:: on	0 10 -7 0 0 0
sb:: our	0 -12 13 0 0 0
sb:: that	-3 6 0 0 0 0
sb:: the	-4 -4 8 -1 0 0
sb:: there	0 10 -8 0 0 0
sb:: they	0 8 -6 0 0 0
sb:: until	0 8 -7 0 0 0
sb:: we	-1 9 -6 0 0 0
sb:: what	0 -3 7 0 0 0
sb:: when	0 10 -7 0 0 0
sb:: who	-1 16 -13 0 0 0
sb:: with	-3 -3 11 0 0 0
sb:;	0 2 -3 8 -4 0
sb:; <person>	12 -13 0 0 0 0
sb:; <quality>	0 10 -7 0 0 0
sb:; <seat>	0 -7 10 0 0 0
sb:; it	0 -7 9 0 0 0
sb:; on	0 6 -3 0 0 0
sb:; the	0 17 -17 -2 0 0
sb:; they	0 -16 12 5 -3 0
sb:<agent>	-2 0 1 1 -8 2
sb:<day-ahead>	-9 -15 8 6 15 0
sb:<day-ahead> ,	-9 4 -6 5 5 0
sb:<day-ahead> ;	8 -10 2 0 0 0
sb:<day-ahead> for	0 -4 6 0 0 0
sb:<day-ahead> in	0 2 -21 0 20 0
sb:<day-ahead> the	0 4 -13 7 0 0
sb:<day-ahead> to	-1 -6 12 0 -2 0
sb:<day-gone> 's	-18 5 -1 -3 10 0
sb:<day-gone> ,	-11 -15 16 -18 16 0
sb:<day-gone> ;	0 -25 26 0 0 0
sb:<day-gone> after	6 -11 12 -3 -4 0
sb:<day-gone> and	6 -8 5 0 -2 0
sb:<day-gone> at	0 0 -6 7 0 0
sb:<day-gone> evening	-1 13 -15 5 0 0
sb:<day-gone> that	5 17 -18 -1 -1 0
sb:<day-gone> the	17 -16 2 0 0 0
sb:<day-today>	-10 16 -6 -2 -9 0
sb:<day-today> 's	0 -11 13 0 0 0
sb:<day-today> (	-7 3 2 0 0 0
sb:<day-today> ,	0 -19 23 0 -3 0
sb:<day-today> -	0 14 -13 4 -4 0
sb:<day-today> ;	-3 -1 7 0 0 0
sb:<day-today> after	-6 20 -13 -1 0 0
sb:<day-today> and	0 0 -2 7 -5 0
sb:<day-today> by	0 -4 7 0 0 0
sb:<day-today> for	0 -25 15 0 8 0
sb:<day-today> that	10 2 -15 0 3 0
sb:<day-today> to	-7 2 4 0 0 0
sb:<day-today> without	0 -6 6 0 0 0
sb:<day-today> —	10 -3 1 -16 0 0
sb:<duty>	6 2 5 -7 -32 -1
sb:<gate>	-10 7 6 -3 -17 0
sb:<goods-amount>	-6 25 -15 0 -1 0
sb:<goods-amount> of	-1 8 -1 0 0 0
sb:<goods>	11 8 -3 0 -45 3
sb:<level-noun>	6 -5 -4 -11 10 2
sb:<level>	2 15 -6 -4 -19 -2
sb:<level> )	0 -3 -4 8 0 0
sb:<level> and	-2 9 -4 0 0 0
sb:<level> by	0 -7 9 0 0 0
sb:<level> in	4 0 5 -5 -10 0
sb:<level> lower	0 -13 14 0 0 0
sb:<level> of	0 9 -7 0 0 0
sb:<level> on	6 11 -14 -1 -3 0
sb:<level> tariff	0 6 -3 0 0 0
sb:<level> that	-2 -10 13 0 0 0
sb:<level> to	-1 7 -2 0 0 0
sb:<money>	-5 36 -24 0 -2 0
sb:<money> in	-1 13 -7 0 0 0
sb:<month-ahead>	-11 6 3 -5 -5 0
sb:<month-ahead> ,	0 -18 20 0 0 0
sb:<month-ahead> and	0 6 -4 0 0 0
sb:<month-gone>	14 -8 -2 -8 5 0
sb:<month-gone> ,	11 -18 3 -2 7 0
sb:<month-gone> and	-1 17 -13 0 0 0
sb:<month-gone> for	0 10 -10 0 0 0
sb:<month-today>	0 -8 11 0 0 0
sb:<name>	2 2 -6 0 -2 7
sb:<name> 's	0 -2 0 6 -7 6
sb:<name> (	0 -22 16 8 0 0
sb:<name> ,	-4 18 -11 -18 2 0
sb:<name> -	0 23 -22 0 0 0
sb:<name> ;	0 -6 7 0 0 0
sb:<name> agree	0 -9 7 9 -4 0
sb:<name> and	8 -11 8 -1 2 0
sb:<name> are	0 10 -8 0 0 0
sb:<name> at	-1 29 -16 -2 -12 0
sb:<name> before	0 -9 10 0 0 0
sb:<name> by	-5 -2 8 0 0 0
sb:<name> charge	0 11 -10 0 0 0
sb:<name> conclude	0 6 -4 0 0 0
sb:<name> did	0 -5 6 0 0 0
sb:<name> end	0 10 -6 -1 0 0
sb:<name> face	0 7 -6 0 0 0
sb:<name> for	0 -2 -3 0 6 0
sb:<name> from	0 -8 8 0 0 0
sb:<name> go	0 -13 12 2 0 0
sb:<name> has	-3 -14 19 0 0 0
sb:<name> have	6 23 -31 -2 4 0
sb:<name> in	0 -22 24 0 -1 0
sb:<name> is	1 -11 3 7 0 0
sb:<name> meet	0 16 -12 0 0 0
sb:<name> on	-17 -3 -9 15 14 0
sb:<name> president	0 -7 13 -1 -1 0
sb:<name> prolonged	0 -18 20 0 0 0
sb:<name> reach	0 21 -19 0 0 0
sb:<name> require	-2 -19 16 0 0 8
sb:<name> say	0 10 -3 -2 -3 0
sb:<name> side	0 10 -6 0 -1 0
sb:<name> sign	0 12 -10 0 0 0
sb:<name> since	0 6 -5 0 0 0
sb:<name> stop	0 6 -6 0 0 0
sb:<name> tariff	0 9 -8 0 0 0
sb:<name> that	0 8 -7 0 0 0
sb:<name> the	0 9 -7 0 0 0
sb:<name> to	14 0 -19 0 0 0
sb:<name> truce	6 -1 -6 0 0 0
sb:<name> under	15 -17 0 0 0 0
sb:<name> want	0 10 -9 0 0 0
sb:<name> were	0 -6 6 0 0 0
sb:<name> would	0 10 -5 0 0 0
sb:<not>	-27 13 10 -23 2 -1
sb:<number>	0 10 -3 -27 2 -1
sb:<number> ,	14 21 -36 0 0 0
sb:<number> -	-9 24 -15 0 0 0
sb:<number> /	0 -11 14 0 -1 0
sb:<number> :	-11 -16 21 -5 9 0
sb:<number> <day-today>	0 -8 8 0 0 0
sb:<number> <name>	-4 8 0 0 0 0
sb:<number> <seat>	0 7 -6 0 0 0
sb:<number> a	-5 12 -3 0 0 0
sb:<number> and	12 2 -13 0 0 0
sb:<number> from	0 -10 10 0 0 0
sb:<number> in	0 6 -16 0 11 0
sb:<number> on	0 16 -7 0 -3 0
sb:<number> that	0 8 -6 0 0 0
sb:<number> the	8 15 -18 0 -2 0
sb:<number> to	0 -10 11 0 0 0
sb:<number> was	0 -14 14 0 0 0
sb:<office>	-3 -1 10 -20 0 -4
sb:<office> 's	3 -17 15 0 0 0
sb:<office> ,	-10 16 -6 3 -10 0
sb:<office> :	-8 7 -10 0 8 0
sb:<office> agree	-4 -13 17 0 0 0
sb:<office> and	-13 17 -4 0 0 0
sb:<office> are	6 -13 14 0 -7 0
sb:<office> from	0 -2 -7 -2 17 0
sb:<office> had	0 -19 21 0 0 0
sb:<office> has	6 -2 -1 0 0 0
sb:<office> have	8 -21 15 0 0 0
sb:<office> in	-5 11 -7 0 0 0
sb:<office> meet	0 0 4 0 -9 0
sb:<office> of	0 -23 10 0 10 0
sb:<office> on	-13 -1 12 0 0 0
sb:<office> order	-3 0 -5 0 9 0
sb:<office> say	1 -6 7 0 0 0
sb:<office> sign	-4 9 -4 0 0 0
sb:<office> to	0 -5 6 0 0 0
sb:<organisation>	-6 3 8 0 -21 -2
sb:<organisation> ,	10 -8 4 0 0 0
sb:<organisation> <person>	0 -11 5 7 0 0
sb:<organisation> and	0 7 -4 0 0 0
sb:<organisation> announce	0 9 -8 0 0 0
sb:<organisation> expect	0 -4 6 0 0 0
sb:<organisation> from	0 -14 15 0 0 0
sb:<organisation> has	0 6 -2 0 0 0
sb:<organisation> hold	0 18 -18 0 0 0
sb:<organisation> of	0 11 -27 11 0 0
sb:<organisation> on	-9 37 -31 0 0 0
sb:<organisation> say	4 -7 6 -1 0 0
sb:<organisation> that	0 -17 21 -2 0 0
sb:<organisation> was	0 13 -13 0 0 0
sb:<organisation> would	0 -15 16 0 0 0
sb:<organisation> —	0 14 -14 0 0 0
sb:<person>	-3 -6 3 1 9 -20
sb:<person> 's	0 -20 19 4 -2 0
sb:<person> ,	-3 15 -13 0 -6 -1
sb:<person> :	4 2 0 0 -16 0
sb:<person> agree	3 -6 7 0 -3 0
sb:<person> also	0 -13 11 0 3 0
sb:<person> and	5 -27 7 5 17 -1
sb:<person> are	12 4 -17 0 3 0
sb:<person> at	-5 1 -8 0 12 0
sb:<person> begin	0 0 -1 -1 7 0
sb:<person> by	23 -19 -4 1 -5 0
sb:<person> come	0 -22 16 0 10 0
sb:<person> end	0 8 0 -3 -6 0
sb:<person> for	6 14 -17 0 -1 0
sb:<person> had	-10 24 -13 0 -4 0
sb:<person> has	1 23 -13 -9 -11 0
sb:<person> have	-9 18 -8 0 0 0
sb:<person> hold	-12 25 -14 0 0 0
sb:<person> in	0 -9 3 9 1 0
sb:<person> is	-3 -4 -17 15 15 0
sb:<person> leave	0 -1 -2 0 6 0
sb:<person> meet	0 -23 23 -8 7 0
sb:<person> new	0 6 -3 0 0 0
sb:<person> of	0 -27 31 0 -3 0
sb:<person> put	-1 12 -8 0 0 0
sb:<person> say	-7 -2 1 7 0 0
sb:<person> sign	-7 1 5 -2 -5 0
sb:<person> sit	0 -11 12 0 0 0
sb:<person> spoke	8 -1 -1 2 -5 0
sb:<person> talked	1 -14 3 0 5 0
sb:<person> tell	24 -5 -4 0 -19 0
sb:<person> to	-3 21 -27 -2 3 0
sb:<person> want	0 -9 10 0 0 0
sb:<person> warn	0 -8 0 9 0 0
sb:<person> was	-4 22 -18 -1 0 0
sb:<person> will	10 0 -14 0 8 0
sb:<person> would	14 -4 -10 -9 6 0
sb:<person> write	5 -1 6 6 -16 0
sb:<points>	-4 16 -18 0 5 0
sb:<points> of	0 6 -5 0 0 0
sb:<quality>	16 1 0 0 -24 -4
sb:<quality> ,	0 12 -11 0 0 0
sb:<quality> -	-1 -20 22 0 0 0
sb:<quality> and	-5 -38 43 -1 -2 0
sb:<quality> business	-6 -8 17 0 0 0
sb:<quality> cabinet	0 9 -6 0 0 0
sb:<quality> car	10 -7 -2 0 0 0
sb:<quality> colleague	13 -19 0 8 0 0
sb:<quality> commerce	7 -11 5 0 0 0
sb:<quality> counterpart	10 -4 0 0 0 0
sb:<quality> custom	0 -13 13 0 0 0
sb:<quality> delegation	0 -9 10 0 0 0
sb:<quality> finance	0 -6 6 0 0 0
sb:<quality> foreign	0 -6 9 0 0 0
sb:<quality> good	5 9 -15 -2 -1 0
sb:<quality> government	0 11 -9 0 0 0
sb:<quality> in	0 -5 9 0 0 0
sb:<quality> negotiator	-7 17 -15 0 4 0
sb:<quality> official	-10 16 -6 0 0 0
sb:<quality> one	-12 -3 16 0 0 0
sb:<quality> owner	0 7 -5 0 0 0
sb:<quality> paper	0 10 -8 0 0 0
sb:<quality> rum	0 6 -6 0 0 0
sb:<quality> salmon	0 6 -4 0 0 0
sb:<quality> share	0 -6 8 0 0 0
sb:<quality> ship	0 8 -5 0 0 0
sb:<quality> side	11 0 -6 -2 0 0
sb:<quality> tariff	0 -11 10 0 0 0
sb:<quality> trade	7 12 -15 -5 -1 0
sb:<quality> vice	4 -10 -7 14 0 0
sb:<seat>	26 -16 1 0 13 -6
sb:<seat> 's	-22 14 3 -1 0 0
sb:<seat> ,	24 -23 11 5 -22 0
sb:<seat> /	-14 39 -31 0 0 0
sb:<seat> :	8 -26 -2 0 22 0
sb:<seat> <day-today>	0 -16 19 0 0 0
sb:<seat> a	0 18 -16 0 0 0
sb:<seat> and	11 15 -39 0 13 0
sb:<seat> from	0 -10 12 0 0 0
sb:<seat> had	-4 9 -2 0 0 0
sb:<seat> has	8 -10 2 0 0 0
sb:<seat> is	0 -13 14 0 0 0
sb:<seat> on	-7 6 2 -10 -2 0
sb:<seat> published	0 -21 22 0 0 0
sb:<seat> put	0 8 -5 0 0 0
sb:<seat> say	0 4 -24 16 0 0
sb:<seat> that	0 19 -15 0 -4 0
sb:<seat> thi	0 -10 11 0 0 0
sb:<seat> time	0 -9 9 0 0 0
sb:<seat> to	0 -5 12 0 -2 0
sb:<seat> will	0 12 -10 0 0 0
sb:<seat> would	0 -11 11 0 0 0
sb:<seat> ·	0 7 -6 0 0 0
sb:<seat> —	-1 24 -21 0 0 0
sb:<sender>	-2 24 -30 5 -10 7
sb:<span>	-2 -13 6 0 12 -1
sb:<span> ,	5 10 -9 -3 -10 0
sb:<span> after	0 29 -27 -1 -8 0
sb:<span> and	9 -1 -4 0 0 0
sb:<span> at	0 -23 22 0 0 0
sb:<span> before	0 10 -14 4 0 0
sb:<span> from	-2 15 -19 0 5 0
sb:<span> in	0 -35 32 0 8 0
sb:<span> of	-8 -44 36 6 4 0
sb:<span> on	0 15 -18 0 0 0
sb:<span> tariff	0 8 -7 0 0 0
sb:<span> to	-2 8 -15 0 10 0
sb:<span> truce	-1 0 -5 0 6 0
sb:<span> when	0 -2 6 0 0 0
sb:<taker>	-1 22 -24 6 0 0
sb:<v-agree>	-3 3 -6 -3 8 3
sb:<v-bear>	-2 1 0 0 0 -8
sb:<v-begin>	-18 -2 8 0 7 -4
sb:<v-buy>	-12 -1 8 -6 5 0
sb:<v-deny>	-10 2 -2 10 0 0
sb:<v-down>	-9 -2 3 4 0 0
sb:<v-end>	0 12 -15 6 1 -1
sb:<v-impose>	1 7 -4 -1 -6 0
sb:<v-propose>	19 -10 -14 15 1 1
sb:<v-return>	-9 -7 4 1 7 0
sb:<v-say>	-7 -4 3 9 0 0
sb:<v-sell>	-14 0 6 4 -9 6
sb:<v-stay>	-12 7 -4 4 -7 12
sb:<v-suspend>	0 -1 4 -8 -3 4
sb:<v-target>	-13 12 2 -6 -9 0
sb:<v-threaten>	-8 0 0 7 0 0
sb:<v-up>	-4 -5 11 -8 0 0
sb:@	-7 -2 8 0 0 0
sb:_	-2 -5 9 0 0 0
sb:a	4 1 -10 -8 16 -11
sb:a .	0 11 -8 0 0 0
sb:a <person>	13 -11 0 0 0 0
sb:a <quality>	-8 -6 12 0 0 0
sb:a <span>	0 -9 16 0 -5 0
sb:a call	10 -8 0 0 0 0
sb:a cut	0 10 -8 0 0 0
sb:a dispute	0 -11 12 0 0 0
sb:a draft	0 7 -6 0 0 0
sb:a fact	0 8 -6 0 0 0
sb:a first	0 -3 -3 -2 11 0
sb:a fourth	0 9 -4 -1 0 0
sb:a framework	7 -15 4 0 10 0
sb:a further	-6 -14 6 8 4 0
sb:a letter	-3 9 -14 8 -3 0
sb:a memorandum	0 11 -10 0 0 0
sb:a notice	0 -5 6 0 0 0
sb:a paper	-1 6 -2 0 0 0
sb:a period	0 -8 8 0 0 0
sb:a point	0 10 -8 0 0 0
sb:a post	0 8 -4 0 0 0
sb:a proposal	0 -7 7 0 0 0
sb:a report	0 8 -7 0 0 0
sb:a rise	13 -10 -3 0 0 0
sb:a second	-3 -5 8 1 0 0
sb:a signature	0 -17 17 0 0 0
sb:a sixth	0 10 -11 1 0 0
sb:a standstill	0 12 -11 0 0 0
sb:a state	-3 -10 15 -2 0 0
sb:a tariff	15 -18 9 -2 -4 0
sb:a telephone	10 -6 -1 0 0 0
sb:a television	-8 14 -16 0 6 0
sb:a third	-8 11 -6 1 -1 0
sb:a trade	6 -7 -6 0 11 0
sb:a treaty	0 -13 13 0 0 0
sb:a truce	0 29 -26 0 0 0
sb:a very	-5 6 0 0 0 0
sb:a video	25 -13 -14 0 0 0
sb:a week	0 10 -9 0 0 0
sb:a word	-2 -4 7 0 0 0
sb:about	0 -17 17 0 0 0
sb:about <level>	0 -12 14 0 0 0
sb:about an	6 -6 3 0 -2 0
sb:about it	0 0 -5 0 6 0
sb:about the	0 -7 10 0 0 0
sb:above	0 8 -6 0 0 0
sb:abroad	0 8 -7 0 0 0
sb:accept	0 -14 9 0 4 0
sb:accept an	3 -12 0 0 8 0
sb:accord	0 -5 7 0 0 0
sb:according	0 19 -22 0 0 0
sb:according to	0 13 -17 0 1 0
sb:account	3 4 -6 0 0 0
sb:account of	0 9 -6 0 0 0
sb:accused	0 7 -7 0 0 0
sb:act	0 12 -8 0 0 0
sb:add that	2 -5 9 -2 -4 0
sb:additional	0 -2 6 0 0 0
sb:additional duty	0 7 -6 0 0 0
sb:additional tariff	0 -13 14 0 0 0
sb:admit	-2 7 -2 0 0 0
sb:affected	0 -14 14 0 0 0
sb:after	15 3 -6 -8 -9 0
sb:after <person>	-2 7 0 0 -3 0
sb:after <span>	-4 -6 4 -3 10 0
sb:after a	19 -26 11 1 -3 0
sb:after four	0 12 -12 0 0 0
sb:after it	10 -1 -7 0 0 0
sb:after talk	0 -8 9 0 0 0
sb:after the	4 -5 6 -7 -2 0
sb:after two	4 -7 3 0 0 0
sb:afternoon	0 -3 7 0 0 0
sb:afterward that	0 -1 7 0 -3 0
sb:again	5 -14 -1 19 -2 0
sb:again ,	-1 -15 18 0 0 0
sb:again from	0 10 -9 0 0 0
sb:again in	-1 -16 14 0 4 0
sb:again on	10 5 -15 0 0 0
sb:against	0 -15 18 0 0 0
sb:agency	0 9 -7 0 0 0
sb:agenda	0 -19 5 14 0 0
sb:agent	0 8 -7 0 0 0
sb:ago	2 -12 11 0 0 0
sb:ago ,	0 -6 7 0 0 0
sb:agree	0 -5 -4 8 0 5
sb:agree by	8 0 -4 0 -3 0
sb:agree in	-15 1 5 8 -5 0
sb:agree on	3 10 -16 4 1 0
sb:agree that	5 -16 3 0 0 7
sb:agree to	1 -8 7 1 -2 0
sb:agreement	-10 -14 21 -9 5 0
sb:agreement in	0 9 -9 0 0 0
sb:agreement on	-2 -4 13 -2 -4 0
sb:agreement to	0 6 -5 0 0 0
sb:agreement was	3 -14 11 0 0 0
sb:agreement with	-1 -8 4 0 8 0
sb:ahead	1 -6 6 0 0 0
sb:air	0 -9 12 0 0 0
sb:al	17 -20 6 0 0 0
sb:al -	6 -11 5 0 0 0
sb:alert	0 15 -13 0 0 0
sb:alexandria	0 -11 12 0 0 0
sb:alexandria on	0 10 -9 0 0 0
sb:all	7 -6 2 0 -1 0
sb:allowed	0 6 -5 0 0 0
sb:also	0 -19 13 -7 14 0
sb:am	0 11 -8 0 0 0
sb:am tell	0 9 -7 0 0 0
sb:among	0 -7 0 0 9 0
sb:an <office>	0 11 -8 0 0 0
sb:an <quality>	0 5 -14 9 0 0
sb:an extension	5 -14 8 3 0 0
sb:an hour	14 -34 25 0 -3 0
sb:an interview	0 17 -16 0 0 0
sb:an invitation	3 -12 0 0 8 0
sb:and	12 -15 6 1 9 0
sb:and <name>	6 -15 14 -6 -1 0
sb:and <number>	4 -16 13 0 0 0
sb:and <person>	-9 0 -16 11 19 -2
sb:and <quality>	20 -33 15 10 0 0
sb:and <seat>	4 13 -33 0 14 0
sb:and after	0 9 -8 0 0 0
sb:and agree	-4 -2 0 0 0 8
sb:and are	0 -11 13 0 0 0
sb:and both	0 -5 7 0 0 0
sb:and by	10 0 -8 0 0 0
sb:and come	0 15 -14 0 0 0
sb:and dairy	0 -14 14 0 0 0
sb:and end	3 0 -6 4 0 0
sb:and expire	0 9 -7 0 0 0
sb:and from	0 -11 12 0 0 0
sb:and go	0 -6 7 0 0 0
sb:and has	0 16 -14 0 0 0
sb:and he	7 -8 -12 0 11 0
sb:and his	-3 -27 32 -3 0 0
sb:and i	-3 -15 18 0 0 0
sb:and it	-2 6 -2 0 0 0
sb:and last	0 -9 1 6 0 0
sb:and mr	4 7 -8 0 -1 0
sb:and of	0 18 -17 0 0 0
sb:and on	3 -8 -6 14 0 0
sb:and one	0 -11 11 0 0 0
sb:and say	0 -2 7 -1 0 0
sb:and sign	-1 -2 7 0 0 0
sb:and since	10 -2 -8 0 0 0
sb:and textile	0 -8 9 0 0 0
sb:and that	0 14 -17 0 3 0
sb:and the	-18 -7 19 -11 1 0
sb:and then	0 8 -7 0 0 0
sb:and to	0 12 -18 0 2 0
sb:and we	7 -8 1 0 0 0
sb:and would	0 3 -11 8 -3 0
sb:announce	-1 -4 4 8 -8 0
sb:announce on	-1 9 -9 0 0 0
sb:announce the	3 -3 7 -3 -4 0
sb:announcement	0 10 -7 0 0 0
sb:another	0 0 -14 12 3 0
sb:answer	-1 0 -4 -2 10 0
sb:answer :	0 -23 10 0 12 0
sb:answer question	0 16 -16 0 0 0
sb:any	-2 10 0 0 -4 0
sb:anything	0 -17 19 0 0 0
sb:apec	0 41 -44 -2 4 0
sb:app	0 -6 9 0 0 0
sb:apply	0 12 -8 0 0 0
sb:approval by	0 7 -5 0 0 0
sb:approve by	0 7 -1 0 0 0
sb:approve it	-1 2 -6 0 5 0
sb:approve the	0 -18 20 0 0 0
sb:aqaba	0 -26 27 0 0 0
sb:are	2 -7 -16 13 19 -2
sb:are due	0 -10 9 -3 5 0
sb:are expect	-1 6 -13 12 -4 0
sb:are in	0 20 -19 0 0 0
sb:are on	12 -10 0 0 0 0
sb:are to	3 -46 28 -7 13 0
sb:are up	0 10 -7 0 0 0
sb:army	-7 14 -6 0 0 0
sb:around	0 7 -5 0 0 0
sb:arrangement	-4 6 0 0 0 0
sb:arrangement of	0 10 -8 0 0 0
sb:arrangement with	0 -21 21 0 0 0
sb:arrival	0 -5 6 0 0 0
sb:arrive	-1 12 -7 0 -1 0
sb:arrive in	0 6 -3 0 -1 0
sb:artificial	0 9 -5 0 -1 0
sb:as	0 -3 0 -8 9 0
sb:as a	0 6 -4 0 0 0
sb:as much	0 13 -11 0 0 0
sb:as of	6 2 -11 0 0 0
sb:as the	10 -5 -2 0 0 0
sb:asean	0 -7 10 0 0 0
sb:ask	-15 6 4 2 -8 0
sb:ask for	-1 10 -2 0 -1 0
sb:at	-23 -3 5 5 8 0
sb:at <level>	7 0 -8 0 0 0
sb:at <number>	11 8 -18 0 0 0
sb:at a	0 -19 24 0 0 0
sb:at busan	0 -12 12 0 0 0
sb:at it	0 -28 29 0 0 0
sb:at its	0 13 -11 0 0 0
sb:at midnight	0 18 -16 0 0 0
sb:at once	-4 6 0 0 0 0
sb:at the	-19 -12 4 8 15 0
sb:at their	0 -14 14 0 0 0
sb:at turnberry	0 9 -5 0 0 0
sb:autumn	0 -24 13 0 12 0
sb:away	0 2 -17 0 14 0
sb:b	12 -8 -3 0 0 0
sb:b )	12 -8 -3 0 0 0
sb:back	-11 7 0 0 -4 0
sb:back from	0 -10 12 0 0 0
sb:back in	0 12 -11 0 0 0
sb:back on	0 -3 6 0 0 0
sb:back to	0 21 -16 0 0 0
sb:background	-1 -2 6 0 0 0
sb:bank	0 10 -10 0 0 0
sb:bargain	0 -18 20 0 0 0
sb:bay	0 12 -10 0 0 0
sb:be	-13 9 0 -4 0 -4
sb:be "	-1 5 7 -1 -9 0
sb:be <level>	0 9 -6 0 0 0
sb:be <number>	0 9 -9 0 0 0
sb:be a	9 -18 10 0 0 0
sb:be approve	0 8 -3 0 0 0
sb:be at	0 -11 11 0 0 0
sb:be discuss	0 -8 10 0 0 0
sb:be extend	0 -6 7 0 0 0
sb:be hold	0 14 -12 0 0 0
sb:be in	0 -14 15 0 0 0
sb:be know	0 6 -4 0 0 0
sb:be no	0 -2 -8 -3 10 0
sb:be put	0 -21 23 0 0 0
sb:be sign	0 9 -7 0 0 0
sb:bean	-7 17 -7 0 0 0
sb:bear	0 11 -9 0 0 0
sb:because	-2 -1 7 0 0 0
sb:become	0 -9 1 7 0 0
sb:beef	0 -7 6 0 0 0
sb:been	-16 7 0 3 -4 0
sb:been at	0 -19 19 0 0 0
sb:been due	0 11 -11 0 0 0
sb:been on	0 -15 15 0 0 0
sb:been tell	0 -7 -3 11 0 0
sb:before	-6 -6 6 17 -13 0
sb:before ,	0 11 -9 0 0 0
sb:before <number>	0 -5 6 0 0 0
sb:before <person>	0 -3 15 -10 -5 0
sb:before it	0 -11 11 0 0 0
sb:before that	0 -11 -6 19 -5 0
sb:before the	0 -6 2 8 -1 0
sb:begin	-12 -2 4 2 0 0
sb:begin a	0 -22 15 0 9 0
sb:begin on	-5 4 -7 10 0 0
sb:bell	-5 11 -5 0 0 0
sb:bergen	-2 -23 26 0 0 0
sb:bessent	0 -9 6 4 -3 0
sb:bessent and	0 8 -10 2 0 0
sb:bessent say	0 -3 6 0 0 0
sb:best	7 -5 0 0 0 0
sb:between	21 -4 -16 0 3 0
sb:between <name>	-11 6 0 0 0 0
sb:between <person>	11 -9 -15 2 7 0
sb:between the	2 7 -6 -1 -3 0
sb:between them	0 7 -5 0 0 0
sb:bin	8 -9 0 0 0 0
sb:border	-6 19 -14 0 0 0
sb:both	-16 -10 8 7 9 0
sb:both <office>	7 -11 5 0 0 0
sb:both country	0 -16 8 0 7 0
sb:both delegation	0 9 -8 0 0 0
sb:both duty	0 6 -4 0 0 0
sb:both government	0 -10 11 0 0 0
sb:both side	-8 16 -7 -2 -4 0
sb:breakfast	0 -13 14 0 0 0
sb:bridge	0 6 -4 0 0 0
sb:brief	-3 25 -18 0 0 0
sb:brief —	0 6 -5 0 0 0
sb:briefed	0 13 -10 0 0 0
sb:briefing ,	0 20 -17 0 0 0
sb:briefing by	0 6 -5 0 0 0
sb:broke	0 -13 16 0 0 0
sb:broke down	0 -12 13 0 0 0
sb:broke up	0 -7 8 0 0 0
sb:broken	0 14 -13 0 0 0
sb:built	0 7 -5 0 0 0
sb:bulletin	0 14 -13 0 0 0
sb:busan	-18 -19 31 -1 -6 0
sb:busan ,	-8 -12 20 0 -1 0
sb:busan last	0 9 -8 0 0 0
sb:busan on	-5 -7 13 0 0 0
sb:business	-4 8 -2 0 0 0
sb:but	-3 0 7 0 -4 0
sb:but the	0 16 -15 0 0 0
sb:buy	-3 7 -2 0 0 0
sb:buy <goods-amount>	-2 11 -7 0 0 0
sb:by	16 0 -25 2 5 12
sb:by <day-ahead>	0 -6 9 0 0 0
sb:by <name>	0 -4 6 0 0 0
sb:by <office>	0 -9 10 0 0 0
sb:by <person>	-5 -39 27 19 0 0
sb:by <span>	0 3 -7 -2 7 0
sb:by a	-5 15 -9 0 0 0
sb:by our	-3 34 -30 0 0 0
sb:by phone	9 0 -4 -1 0 0
sb:by telephone	34 -19 -15 -2 0 0
sb:by the	-31 26 -7 -2 3 0
sb:by video	7 -13 -19 3 3 11
sb:c	0 12 -13 0 0 0
sb:cabinet	-1 15 -11 0 0 0
sb:calendar	0 -16 17 0 0 0
sb:call	28 -3 -21 -8 -7 0
sb:call ,	-8 11 0 0 0 0
sb:call a	-1 7 -3 0 0 0
sb:call between	19 -7 -12 0 0 0
sb:call it	-5 9 -1 0 0 0
sb:call off	-5 16 -11 0 0 0
sb:call on	23 -27 2 0 0 0
sb:call with	12 -11 0 0 0 0
sb:cancel	0 -10 0 0 12 0
sb:cancel the	0 -10 0 0 12 0
sb:cape	0 -22 22 0 0 0
sb:capital on	0 -10 14 0 0 0
sb:car	7 -4 0 0 0 0
sb:carry	-6 0 5 0 -1 0
sb:carry out	-2 -2 6 0 0 0
sb:cartagena	0 -18 18 0 0 0
sb:cease	0 6 -5 0 0 0
sb:ceasefire	0 10 -9 0 0 0
sb:cement	0 6 -5 0 0 0
sb:certificate	-3 -14 9 0 0 8
sb:chamber	0 8 -7 0 0 0
sb:change	0 14 -12 0 0 0
sb:change on	0 7 -6 0 0 0
sb:changed	0 8 -7 0 0 0
sb:channel	0 -23 19 7 0 0
sb:charge	-8 -5 11 0 0 0
sb:charge <level>	0 7 -8 0 0 0
sb:chess	0 18 -18 0 0 0
sb:chicago	10 -4 -7 0 0 0
sb:chicken	0 -14 15 0 0 0
sb:chief	7 -14 9 0 0 0
sb:chip	0 0 -14 11 0 0
sb:christma	0 9 -10 0 0 0
sb:city	0 13 -17 0 6 0
sb:clear	-8 6 0 0 0 0
sb:client	0 -9 11 0 0 0
sb:clock	-2 8 -3 0 0 0
sb:close of	0 -9 10 0 0 0
sb:close the	0 6 -4 0 0 0
sb:close to	0 -14 15 0 0 0
sb:closing	0 -21 23 0 0 0
sb:club	-6 23 -19 0 0 0
sb:coffee	0 -10 12 0 0 0
sb:coffee and	0 -13 14 0 0 0
sb:colleague	13 -19 0 6 0 0
sb:colleague ,	11 -38 17 8 0 0
sb:collect	0 12 -9 0 0 0
sb:colombo	0 6 -6 0 0 0
sb:column	0 9 -8 0 0 0
sb:come	0 -9 4 0 9 0
sb:come down	0 7 -5 0 0 0
sb:come from	0 7 -6 0 0 0
sb:come home	0 13 -13 0 0 0
sb:come in	10 2 -13 0 0 0
sb:come out	0 -14 10 -2 7 0
sb:come to	-3 -8 9 -2 2 0
sb:come up	0 -19 7 12 0 0
sb:commerce	0 1 -2 -9 0 7
sb:commerce ,	0 9 -7 0 0 0
sb:commerce minister	0 -13 17 -2 0 0
sb:commerce ministry	-3 14 -7 0 0 0
sb:commerce say	0 0 -6 0 0 8
sb:common	0 11 -9 0 0 0
sb:company	-5 20 -13 0 0 0
sb:company that	0 -6 6 0 0 0
sb:conclude	-4 9 -2 0 0 0
sb:conclude in	-4 7 -3 0 0 0
sb:conclude on	0 7 -4 0 0 0
sb:conference	13 -3 -2 -3 0 0
sb:conference ,	16 -27 13 0 0 0
sb:conference of	2 9 -12 0 0 0
sb:confirm on	10 -8 0 0 0 0
sb:congress	0 9 -9 0 0 0
sb:consensu	2 -20 12 0 7 0
sb:consensu of	5 -11 6 0 0 0
sb:consent	0 7 -6 0 0 0
sb:consider	-3 -13 0 0 8 8
sb:constructive	-10 23 -14 0 0 0
sb:consultation	8 -14 5 0 0 0
sb:contact	9 0 -4 0 0 0
sb:container	0 10 -9 0 0 0
sb:continue	0 16 -29 0 0 9
sb:continue on	0 13 -10 0 0 0
sb:control	-1 -7 0 11 0 0
sb:control on	0 -6 -7 12 0 0
sb:conversation	-8 -19 23 0 4 0
sb:conversation ,	-1 -12 15 0 0 0
sb:copper	-1 -10 12 0 0 0
sb:copper ,	0 7 -7 0 0 0
sb:cork	0 -10 11 0 0 0
sb:corrected	0 9 -6 0 0 0
sb:corridor	0 -12 13 0 0 0
sb:cost	0 14 -13 0 0 0
sb:cotton	0 -7 7 0 0 0
sb:could not	0 -8 8 0 0 0
sb:council	-10 10 -1 0 0 0
sb:council of	0 11 -10 0 0 0
sb:count	0 6 -4 0 0 0
sb:counted	0 6 -3 0 0 0
sb:counterpart	10 -4 0 0 0 0
sb:counterpart ,	1 6 -7 0 0 0
sb:country	0 -9 8 -5 2 0
sb:country ,	0 -9 11 0 0 0
sb:country would	0 -10 11 0 0 0
sb:courier	0 8 -7 0 0 0
sb:crude	0 -9 10 0 0 0
sb:custom	-11 4 3 0 0 0
sb:custom tariff	0 -5 6 0 0 0
sb:da	-3 -11 15 0 0 0
sb:daily	0 8 -7 0 0 0
sb:dairy	0 -13 14 0 0 0
sb:data	0 6 -5 0 0 0
sb:date	-4 24 -22 0 2 0
sb:date ,	0 15 -14 0 0 0
sb:dated	-5 14 -11 0 0 0
sb:davo	0 11 -10 0 0 0
sb:day	0 0 5 1 -7 0
sb:day ,	0 1 -9 0 10 0
sb:day before	0 -6 8 0 0 0
sb:day is	0 -11 12 0 0 0
sb:day of	-1 -13 9 5 0 0
sb:day on	0 15 -14 0 0 0
sb:de	-1 -6 10 0 0 0
sb:deadline	0 17 -13 0 0 0
sb:deal	11 -7 1 -15 0 0
sb:deal ,	7 -4 10 -4 -15 0
sb:deal on	4 -8 3 0 0 0
sb:deal that	-2 0 -7 -2 13 0
sb:deal was	-2 25 -23 0 0 0
sb:deal with	-6 2 2 0 0 0
sb:decide	-6 15 -10 0 2 0
sb:decide on	0 6 -4 0 0 0
sb:decided to	0 11 -10 0 0 0
sb:decision	-2 7 -11 4 0 0
sb:decree	0 11 -8 0 0 0
sb:delegate	0 32 -31 0 0 0
sb:delegation	-4 -21 22 3 -3 0
sb:delegation will	0 -4 -3 8 0 0
sb:deliver	0 11 -9 0 0 0
sb:delivery	0 -7 7 0 0 0
sb:deny	0 9 -7 0 0 0
sb:deputy	0 11 -10 0 0 0
sb:described	0 8 -8 0 0 0
sb:described the	0 8 -7 0 0 0
sb:desk	-1 27 -25 0 0 0
sb:desk ,	0 9 -7 0 0 0
sb:detail	0 30 -27 0 -4 0
sb:did	17 3 -18 0 0 0
sb:did ,	-5 23 -19 0 0 0
sb:did it	8 0 -9 0 0 0
sb:did so	0 11 -8 0 0 0
sb:did the	4 -22 19 0 0 0
sb:die	0 15 -14 0 0 0
sb:director	0 14 -14 0 0 0
sb:discuss	-13 -17 12 -5 9 7
sb:discuss in	0 -2 11 0 -4 0
sb:discuss it	0 -7 8 0 0 0
sb:discuss the	-10 -4 7 0 0 8
sb:dispute	-1 -9 11 0 0 0
sb:district	0 13 -12 0 0 0
sb:do	-2 33 -28 0 0 0
sb:document	0 -6 7 0 0 0
sb:doe	0 8 -4 0 0 0
sb:doe not	0 -6 7 0 0 0
sb:dollar	0 9 -8 0 0 0
sb:donald	0 -10 9 -2 0 0
sb:donald trump	0 -12 11 -1 0 0
sb:done	-3 20 -17 0 0 0
sb:done at	0 10 -9 0 0 0
sb:door	0 10 -10 0 0 0
sb:double	0 -17 18 0 0 0
sb:down	18 -28 16 1 -4 0
sb:down for	9 -9 0 0 0 0
sb:down in	0 7 -8 3 -1 0
sb:down on	0 -5 6 0 0 0
sb:down the	13 -20 6 0 0 0
sb:down to	0 -16 17 0 0 0
sb:draw	9 -4 -5 0 0 0
sb:due	0 12 -3 -9 -6 0
sb:due in	0 -13 23 0 -10 0
sb:due on	0 12 -10 0 0 0
sb:due to	-2 10 -4 -6 1 0
sb:during	0 -18 6 0 11 0
sb:during the	0 -8 -3 0 12 0
sb:duty	-5 13 -8 3 -5 0
sb:duty end	0 -11 11 0 0 0
sb:duty in	0 -13 14 0 0 0
sb:duty of	-1 8 -3 0 0 0
sb:duty on	-6 0 -1 6 0 0
sb:duty that	-2 18 -14 0 0 0
sb:duty which	0 9 -9 0 0 0
sb:each	9 3 -8 -3 0 0
sb:each other	6 -9 5 -2 0 0
sb:earlier	0 0 7 1 -9 0
sb:early	0 15 -13 0 0 0
sb:earth	0 -2 -3 0 8 0
sb:earth ,	0 6 -5 0 0 0
sb:economic	0 13 -9 0 -1 0
sb:economy	0 16 -17 0 0 0
sb:economy minister	-5 17 -11 0 0 0
sb:effect	-9 0 3 0 3 0
sb:effect at	0 6 -5 0 0 0
sb:effect on	-1 20 -16 0 0 0
sb:eighth	0 -4 6 0 0 0
sb:eleven	0 -10 10 0 0 0
sb:else	0 6 -5 0 0 0
sb:end	-1 -16 15 9 -2 0
sb:end ,	2 -10 8 0 0 0
sb:end <day-ahead>	0 -12 12 0 0 0
sb:end <span>	0 -14 1 15 -5 0
sb:end a	0 -1 10 -2 -8 0
sb:end in	0 10 -7 0 0 0
sb:end of	-1 -12 9 5 0 0
sb:end on	6 3 -2 -6 -1 0
sb:energy	0 7 -4 0 0 0
sb:enter	0 20 -16 0 0 0
sb:enter into	0 6 -4 0 0 0
sb:entry	0 11 -10 0 0 0
sb:envoy	0 15 -11 0 0 0
sb:eve	0 21 -20 0 0 0
sb:eve of	0 21 -20 0 0 0
sb:evening	7 1 -15 19 -19 0
sb:evening ,	0 12 -10 0 0 0
sb:evening new	0 -19 20 0 0 0
sb:every	0 1 -6 7 0 0
sb:everybody	0 10 -9 0 0 0
sb:exchanged	0 13 -12 0 0 0
sb:expect	9 -15 1 4 4 0
sb:expect a	0 -3 7 -2 0 0
sb:expect in	-2 -16 16 -1 2 0
sb:expect on	0 6 -3 0 0 0
sb:expect the	0 9 -5 0 0 0
sb:expect to	6 4 -11 12 -18 0
sb:expert	-17 -29 31 0 -3 17
sb:expert ,	-4 -11 16 0 0 0
sb:expert will	-9 -11 8 0 0 11
sb:expire	-5 17 -10 0 0 0
sb:expire on	-1 10 -4 0 0 0
sb:export	-9 -8 4 8 -2 7
sb:export control	0 -13 0 11 0 0
sb:export of	-3 5 -8 0 0 7
sb:export to	0 -9 11 0 0 0
sb:exporter	0 -4 6 0 0 0
sb:extend by	0 -9 11 0 0 0
sb:extend its	0 -8 8 0 0 0
sb:extend their	5 4 -12 0 4 0
sb:extension	9 -14 11 0 -5 0
sb:extension ,	0 -7 8 0 0 0
sb:extension in	7 1 -8 0 0 0
sb:extension of	7 -11 6 0 0 0
sb:extension on	0 8 -8 0 0 0
sb:extension to	0 -6 9 0 0 0
sb:extra	0 -5 8 0 0 0
sb:extra duty	0 -15 16 0 0 0
sb:face	3 4 -9 0 0 0
sb:fact	-10 3 3 0 -1 0
sb:fact sheet	-10 2 3 0 0 0
sb:fall	-9 0 6 0 0 0
sb:fall on	0 -4 7 0 0 0
sb:family	0 9 -9 0 0 0
sb:farm	0 6 -3 0 0 0
sb:farmer	0 15 -12 0 0 0
sb:fee	-4 22 -15 0 0 0
sb:fee for	0 11 -10 0 0 0
sb:fee on	0 8 -4 0 0 0
sb:fentanyl	-1 -5 9 0 0 0
sb:fertiliser	0 -8 8 0 0 0
sb:few	0 2 -17 0 15 0
sb:fifth	0 -21 25 -3 0 0
sb:figure	0 -9 12 0 0 0
sb:file	0 -10 10 0 0 0
sb:finance minister	0 -6 6 0 0 0
sb:find	0 8 -8 0 0 0
sb:finished	0 -12 12 0 0 0
sb:first	1 -12 14 -14 4 0
sb:first ,	0 8 -7 0 0 0
sb:first round	0 18 -15 0 0 0
sb:fish	0 12 -11 0 0 0
sb:fix	0 8 -7 0 0 0
sb:fix for	0 -9 9 0 0 0
sb:flew	-3 -5 7 6 -6 0
sb:flour	0 -5 -12 15 0 0
sb:flower	0 -8 8 0 0 0
sb:fly	-5 -6 0 12 0 0
sb:fly to	-5 -6 0 12 0 0
sb:for	0 3 0 -24 0 4
sb:for <name>	6 -12 2 0 6 0
sb:for <number>	0 7 -3 0 0 0
sb:for <quality>	-1 15 -11 0 0 0
sb:for <seat>	1 -7 6 0 0 0
sb:for <span>	9 -12 6 -3 0 0
sb:for a	-7 16 -8 -9 1 0
sb:for further	0 9 -5 0 0 0
sb:for his	0 9 -5 0 0 0
sb:for most	0 -6 7 0 0 0
sb:for the	-5 1 -5 4 -2 7
sb:for trade	0 8 -5 0 0 0
sb:for what	0 -20 16 0 4 0
sb:for which	0 6 -5 0 0 0
sb:force	-2 20 -14 0 0 0
sb:force since	0 15 -13 0 0 0
sb:foreign	0 -14 8 6 0 0
sb:foreign minister	3 -8 5 -2 0 0
sb:foreign ministry	-4 -12 6 10 0 0
sb:four	0 -4 6 0 0 0
sb:fourth	15 -21 9 9 -3 0
sb:fourth round	0 1 -6 6 0 0
sb:framework	0 -14 -2 -6 24 0
sb:framework for	10 -17 4 0 4 0
sb:free	3 10 -14 0 0 0
sb:friday ,	3 8 -16 0 0 0
sb:from	-1 -5 6 -16 14 -1
sb:from <day-ahead>	-5 14 -5 0 -2 0
sb:from <day-gone>	-4 -9 0 -2 14 0
sb:from <level>	0 8 -5 0 0 0
sb:from <name>	11 -16 11 -2 -2 0
sb:from <number>	0 10 -8 0 0 0
sb:from <quality>	0 9 -8 0 0 0
sb:from <seat>	-5 -1 -3 0 13 0
sb:from a	0 -8 8 0 0 0
sb:from both	0 -17 19 0 -1 0
sb:from our	0 27 -26 0 0 0
sb:from the	-2 -10 12 -4 2 0
sb:frozen	0 7 -6 0 0 0
sb:full	0 7 -5 0 0 0
sb:further	-9 4 -7 5 3 0
sb:further <points>	-1 0 -3 0 6 0
sb:future	10 0 -13 0 0 0
sb:garden	0 7 -6 0 0 0
sb:gather	0 13 -12 0 0 0
sb:gave	-7 12 -4 0 0 0
sb:gave it	0 -8 9 0 0 0
sb:general	8 1 -8 0 0 0
sb:geneva	-6 6 0 -4 -5 0
sb:geneva ,	-1 8 -6 0 0 0
sb:geneva :	0 -11 12 0 0 0
sb:geneva on	0 11 -10 0 0 0
sb:georgia	0 8 -6 0 0 0
sb:get	13 6 -17 0 -1 0
sb:get <level>	0 6 -5 0 0 0
sb:get a	9 0 -8 0 0 0
sb:go	-16 1 4 0 0 0
sb:go back	0 8 -3 0 0 0
sb:go into	0 7 -8 1 0 0
sb:go on	0 -4 10 -3 -4 0
sb:go to	0 3 -8 3 0 0
sb:goalkeeper	0 18 -18 0 0 0
sb:gold	0 -6 10 0 0 0
sb:good	4 5 -2 -9 -9 0
sb:good for	0 12 -11 0 0 0
sb:good from	3 -14 13 0 -1 0
sb:good of	0 8 -6 0 0 0
sb:good originating	0 -15 16 0 0 0
sb:good will	10 0 -8 0 0 0
sb:government	-9 16 -4 -1 -1 0
sb:government have	0 15 -15 0 0 0
sb:government say	0 7 -6 0 0 0
sb:great	10 3 -14 8 -2 0
sb:great hall	0 6 -11 9 -1 0
sb:ground	-1 17 -11 0 -4 0
sb:grower	-4 33 -28 0 0 0
sb:guayaquil	0 -19 20 0 0 0
sb:h	0 7 -6 0 0 0
sb:had	7 7 -9 -11 -2 4
sb:had a	-5 11 -5 0 0 0
sb:had accept	5 -9 0 0 3 0
sb:had agree	0 14 -5 -2 -5 0
sb:had ask	0 7 -3 0 0 0
sb:had been	-1 14 -9 -3 -1 0
sb:had begin	0 -17 18 0 0 0
sb:had call	0 11 -9 0 0 0
sb:had hold	0 -6 0 0 0 8
sb:had not	-16 6 -7 0 10 0
sb:had say	0 16 -9 0 -6 0
sb:had sign	8 -19 12 0 0 0
sb:had spoken	20 -16 -4 0 0 0
sb:had take	0 8 -5 0 0 0
sb:half	11 -7 0 0 0 0
sb:halifax	0 -13 14 0 0 0
sb:hall	0 3 -6 8 -1 0
sb:hall on	0 11 -11 0 0 0
sb:hand	13 0 -6 0 -1 0
sb:hand ,	9 1 -12 0 0 0
sb:hand on	8 -5 0 0 0 0
sb:handed	0 -24 24 0 0 0
sb:happen	0 20 -17 0 0 0
sb:happen on	0 9 -7 0 0 0
sb:happened	0 -17 18 0 0 0
sb:harbour	0 9 -8 0 0 0
sb:hard	9 -7 0 0 0 0
sb:has	1 23 -14 -27 -14 0
sb:has ask	0 -7 8 0 0 0
sb:has been	-4 -6 11 0 0 0
sb:has it	0 9 -6 0 0 0
sb:has not	0 8 -7 0 0 0
sb:has promise	0 7 -5 0 0 0
sb:has propose	0 6 -5 0 0 0
sb:has say	0 17 -1 -4 -9 0
sb:has the	0 31 -28 0 -2 0
sb:has to	0 14 -10 0 0 0
sb:has until	0 -7 7 0 0 0
sb:hasn't	0 -5 6 0 0 0
sb:have	0 9 -3 -7 0 -2
sb:have a	11 -30 24 0 0 0
sb:have agree	15 -12 -2 0 5 0
sb:have ask	0 0 -5 7 0 0
sb:have been	-3 11 -5 0 0 0
sb:have come	0 13 -12 0 0 0
sb:have end	0 8 -4 -1 0 0
sb:have extend	8 1 -10 0 0 0
sb:have pay	0 7 -4 0 0 0
sb:have reach	-2 6 -3 0 0 0
sb:have the	-6 4 0 0 0 0
sb:have to	-1 16 -11 0 0 0
sb:have until	0 -11 12 0 0 0
sb:he	16 -28 5 -1 17 -4
sb:he add	0 5 -10 0 3 0
sb:he also	11 -18 0 0 10 0
sb:he and	-3 -24 29 -6 0 0
sb:he did	14 -7 -8 0 0 0
sb:he expect	6 4 -5 -7 0 0
sb:he had	17 -20 0 2 7 0
sb:he has	-5 7 0 0 0 0
sb:he hope	0 12 -7 0 0 0
sb:he lifeng	0 -5 2 8 -10 0
sb:he say	9 19 -24 -10 -3 0
sb:he sign	0 -8 0 0 10 0
sb:he tell	-1 11 0 -4 -8 0
sb:he was	-1 -5 7 0 1 0
sb:he will	-2 -6 7 0 2 0
sb:he would	0 5 -10 3 0 0
sb:he'd	0 -8 11 0 0 0
sb:head	4 -9 -5 0 15 0
sb:head of	5 -18 0 0 15 0
sb:hear	0 8 -6 0 0 0
sb:here	-3 -12 17 0 0 0
sb:here ,	0 -6 7 0 0 0
sb:high	0 11 -9 0 0 0
sb:higher	0 10 -6 0 0 0
sb:higher duty	0 6 -3 0 0 0
sb:himself	18 -19 0 0 0 0
sb:his	16 -13 0 -5 9 0
sb:his <office>	0 11 -9 0 0 0
sb:his <person>	5 -7 5 0 0 0
sb:his <quality>	21 -33 11 6 0 0
sb:his own	0 -8 0 0 8 0
sb:hold	4 -11 10 0 -11 5
sb:hold a	1 14 -14 0 0 0
sb:hold back	0 -6 9 0 0 0
sb:hold in	0 7 -6 0 0 0
sb:hold its	0 -17 10 8 0 0
sb:hold the	-1 7 -3 0 0 0
sb:hold their	0 -7 11 0 0 0
sb:holiday	0 9 -7 0 0 0
sb:home	-7 3 3 0 0 0
sb:home from	0 13 -9 0 0 0
sb:hope	6 -18 4 0 10 0
sb:hope for	8 -25 4 0 12 0
sb:hospital	0 9 -8 0 0 0
sb:hour	12 -9 8 -3 -11 0
sb:hour ,	-3 10 -5 0 0 0
sb:hour before	0 0 7 0 -5 0
sb:hour on	-6 -1 7 0 0 0
sb:house	8 -24 17 0 0 0
sb:house ,	-5 -14 18 0 0 0
sb:house of	0 7 -6 0 0 0
sb:house on	0 9 -7 0 0 0
sb:how	0 -5 6 0 0 0
sb:i	10 -5 6 -12 -10 0
sb:i am	0 14 -11 0 0 0
sb:i have	13 -23 17 0 -1 0
sb:i should	0 7 -7 0 0 0
sb:i sign	0 -17 18 0 0 0
sb:i've	0 8 -6 0 0 0
sb:ice	-1 7 -3 0 0 0
sb:if	-4 17 -9 -1 0 0
sb:important	5 -11 6 0 0 0
sb:importer	0 1 -8 7 0 0
sb:in	-27 -15 26 7 5 -16
sb:in ,	0 12 -11 0 0 0
sb:in <month-ahead>	-6 0 8 -5 -5 0
sb:in <month-gone>	14 -16 6 -4 1 0
sb:in <name>	0 30 -52 13 14 0
sb:in <number>	0 11 -3 0 -4 0
sb:in <organisation>	-1 23 -21 0 0 0
sb:in <seat>	9 -2 7 -4 -38 0
sb:in <span>	0 16 -23 0 8 0
sb:in a	2 13 -23 0 4 0
sb:in alexandria	0 -26 27 0 0 0
sb:in an	-1 16 -20 0 5 0
sb:in bergen	-2 -3 8 0 0 0
sb:in brief	0 13 -13 0 0 0
sb:in busan	-7 0 7 0 -2 0
sb:in force	0 21 -18 0 0 0
sb:in geneva	0 23 -19 -1 -3 0
sb:in gyeongju	0 6 -4 0 0 0
sb:in halifax	0 -5 6 0 0 0
sb:in istanbul	0 -14 14 0 0 0
sb:in its	0 15 -14 0 0 0
sb:in kuala	-7 2 4 -2 0 0
sb:in lisbon	0 -5 7 0 0 0
sb:in madrid	0 6 -1 0 0 0
sb:in muscat	0 -6 6 0 0 0
sb:in new	-1 13 -11 -6 6 0
sb:in on	0 7 -7 0 0 0
sb:in pari	0 -11 17 -1 -2 0
sb:in principle	-2 3 -5 9 -7 0
sb:in return	0 -6 8 0 0 0
sb:in reykjavík	3 -10 5 0 0 0
sb:in stockholm	0 -17 21 -2 0 0
sb:in the	-5 19 -28 19 0 0
sb:in their	4 15 -21 0 -1 0
sb:in thi	0 14 -13 0 0 0
sb:in what	0 -6 7 0 0 0
sb:in which	-3 20 -15 0 0 0
sb:incheon	-4 -13 21 -1 0 0
sb:included	0 6 -5 0 0 0
sb:increase	0 6 -3 0 0 0
sb:industry	0 7 -4 0 0 0
sb:inflation	0 7 -5 0 0 0
sb:inflation in	0 6 -5 0 0 0
sb:informed	0 -11 11 0 0 0
sb:intend	0 7 -6 0 0 0
sb:intend to	0 7 -6 0 0 0
sb:international	0 7 -7 0 0 0
sb:international trade	0 7 -7 0 0 0
sb:interview	-3 8 -11 0 8 0
sb:interview on	0 -1 -8 0 16 0
sb:into	-5 20 -21 0 3 0
sb:into force	0 9 -8 0 0 0
sb:introduce	0 7 -5 0 0 0
sb:invest	-1 10 -3 0 0 0
sb:invest <money>	-1 10 -3 0 0 0
sb:investigation	0 -5 8 0 0 0
sb:investment	0 9 -7 0 0 0
sb:invitation	0 -23 17 0 4 0
sb:invitation to	0 -7 0 0 8 0
sb:invited	-4 28 -20 0 -6 0
sb:is <level>	-2 -5 8 0 0 0
sb:is a	0 -5 7 0 0 0
sb:is an	0 9 -8 0 0 0
sb:is at	0 6 -5 0 0 0
sb:is due	0 8 -5 0 0 0
sb:is expect	-4 -15 6 0 15 0
sb:is extend	0 -7 7 0 0 0
sb:is for	0 13 -13 0 0 0
sb:is found	0 -7 8 0 0 0
sb:is in	0 -14 17 0 0 0
sb:is it	0 14 -13 0 0 0
sb:is on	-7 6 0 0 0 0
sb:is one	0 -9 10 0 0 0
sb:is out	0 14 -13 0 0 0
sb:is part	0 -13 14 0 0 0
sb:is set	11 -11 1 0 0 0
sb:is still	0 -2 -4 8 0 0
sb:is the	-3 24 -21 -4 0 0
sb:is their	12 -10 0 0 0 0
sb:is to	-3 -13 9 11 -3 0
sb:is what	0 19 -18 0 0 0
sb:is where	0 -10 10 0 0 0
sb:issued	-8 2 1 0 0 0
sb:issued on	-6 -2 7 0 0 0
sb:istanbul	0 -13 13 0 0 0
sb:it	26 -6 -1 4 -22 -8
sb:it 's	-2 -7 0 11 0 0
sb:it ,	6 -22 14 0 0 0
sb:it again	-1 -10 6 0 7 0
sb:it and	0 -5 0 7 0 0
sb:it at	-4 10 -2 0 -1 0
sb:it be	0 8 -6 0 0 0
sb:it before	0 -8 8 0 0 0
sb:it by	13 -8 -2 0 0 0
sb:it charge	0 -14 14 0 0 0
sb:it did	0 7 -5 0 0 0
sb:it end	0 6 -4 0 0 0
sb:it from	16 -28 15 0 0 0
sb:it go	0 -5 6 0 0 0
sb:it has	-3 22 -17 0 0 0
sb:it is	15 3 -12 -5 -1 0
sb:it meet	0 10 -10 0 0 0
sb:it on	0 9 -8 -1 0 0
sb:it say	0 -15 16 0 0 0
sb:it sell	0 -4 7 0 0 0
sb:it start	0 11 -9 0 0 0
sb:it take	3 -11 8 0 0 0
sb:it to	11 -8 0 0 0 0
sb:it was	9 -3 -3 6 -9 0
sb:it when	0 -6 0 7 0 0
sb:it will	0 6 0 -4 0 0
sb:it would	-3 20 -14 0 0 0
sb:its	2 2 -18 25 -11 0
sb:its <office>	0 7 -6 0 0 0
sb:its <person>	0 -3 -4 10 0 0
sb:its additional	0 -15 16 0 0 0
sb:its own	0 22 -18 0 0 0
sb:its truce	13 -11 0 0 0 0
sb:itself	0 7 -6 0 0 0
sb:jinping	4 5 -11 0 0 0
sb:john	0 -18 18 0 0 0
sb:joint	-18 -23 32 0 -2 0
sb:joint <organisation>	0 -29 29 0 0 0
sb:joint press	-10 -32 36 0 0 0
sb:joint statement	-3 24 -19 0 0 0
sb:journalist	-3 -6 10 0 0 0
sb:jump	12 -13 0 0 0 0
sb:just	-12 16 -3 0 0 0
sb:keep	-7 10 -3 0 0 0
sb:kick	0 6 -6 0 0 0
sb:kick in	0 6 -6 0 0 0
sb:know	-12 0 6 0 0 0
sb:know ,	0 -5 6 0 0 0
sb:kuala	-8 -4 12 -2 0 0
sb:kuala lumpur	-8 -7 15 -2 0 0
sb:lack	0 -14 14 0 0 0
sb:lamb	0 -4 6 0 0 0
sb:lancaster	5 0 -6 0 0 0
sb:lapse	0 8 -4 0 0 0
sb:last	-6 -10 10 10 -7 0
sb:last <month-gone>	0 13 -11 0 0 0
sb:last <span>	0 13 -11 0 0 0
sb:last day	0 0 -8 7 0 0
sb:last meet	0 -11 12 0 0 0
sb:last round	0 -9 9 0 0 0
sb:last time	0 -7 8 0 0 0
sb:last week	0 -11 0 11 0 0
sb:last year	0 13 -11 0 0 0
sb:late	-8 -9 7 14 -11 0
sb:late on	-3 -9 19 0 -10 0
sb:later	0 -15 0 -7 22 0
sb:later ,	0 7 -6 0 0 0
sb:law	0 6 -3 0 0 0
sb:law on	0 11 -11 0 0 0
sb:lay	10 -11 0 0 0 0
sb:leader	5 3 -19 0 11 0
sb:leader of	-1 -8 15 0 0 0
sb:leave	-6 0 1 -2 4 0
sb:leave for	0 10 -9 0 0 0
sb:leave the	0 -8 10 0 0 0
sb:led	0 12 -7 -2 0 0
sb:led by	0 -11 14 0 0 0
sb:led the	0 14 -12 0 0 0
sb:legal	0 8 -8 0 0 0
sb:lentil	0 6 -5 0 0 0
sb:let	0 12 -11 0 0 0
sb:let it	0 8 -5 0 0 0
sb:let the	0 7 -6 0 0 0
sb:letter	-6 29 -37 7 -4 0
sb:letter ,	0 9 -8 0 0 0
sb:letter of	0 10 -8 0 0 0
sb:letter to	-1 3 -11 8 0 0
sb:level	9 0 -13 0 0 3
sb:levy	0 -7 9 0 0 0
sb:levy on	0 7 -5 0 0 0
sb:licence	-1 -15 20 0 0 0
sb:licence for	0 -18 19 0 0 0
sb:lifeng	0 -5 2 8 -10 0
sb:lifeng in	0 -7 8 0 0 0
sb:lift	0 10 -9 0 0 0
sb:light	0 -22 22 0 0 0
sb:like to	0 8 -6 0 0 0
sb:line	-7 11 -6 0 1 0
sb:link	10 -5 -10 0 0 4
sb:link on	10 -6 -8 0 0 4
sb:lisbon	0 -23 25 0 0 0
sb:lisbon ,	0 -28 29 0 0 0
sb:lisbon on	0 -4 6 0 0 0
sb:list	0 -11 0 0 12 0
sb:list of	0 10 -9 0 0 0
sb:little	-4 -10 15 0 0 0
sb:live :	0 15 -14 0 0 0
sb:local	0 1 -9 8 0 0
sb:london ,	0 12 -12 0 0 0
sb:long	-2 17 -12 0 0 0
sb:longer	0 -6 6 0 0 0
sb:look	-2 -4 0 -1 9 0
sb:look at	0 -3 0 0 7 0
sb:lose	12 -10 0 0 0 0
sb:lose <level>	13 -16 3 0 0 0
sb:lower duty	0 6 -6 0 0 0
sb:lower its	0 -11 10 0 0 0
sb:lula	-1 -6 10 0 0 0
sb:lumpur	-8 -7 15 -2 0 0
sb:lumpur on	-5 -20 26 -1 0 0
sb:m	0 13 -9 0 0 0
sb:m .	0 13 -9 0 0 0
sb:machine	-4 -3 7 0 0 0
sb:machinery	0 6 -5 0 0 0
sb:madrid	-5 -2 7 0 0 0
sb:madrid ,	-3 -23 27 0 0 0
sb:magazine	0 10 -10 0 0 0
sb:make in	0 9 -7 0 0 0
sb:make the	0 9 -8 0 0 0
sb:maker	10 -9 0 0 0 0
sb:man	-6 23 -14 -2 0 0
sb:man in	0 12 -12 0 0 0
sb:many	0 -16 16 0 0 0
sb:margin	0 -8 10 0 0 0
sb:margin of	0 -8 10 0 0 0
sb:mark	0 6 -5 0 0 0
sb:market	0 -11 13 0 0 0
sb:matter	-8 -8 12 0 0 8
sb:may	-13 22 -11 3 -11 0
sb:meant	0 23 -22 0 0 0
sb:meant to	0 19 -18 0 0 0
sb:mechanism for	0 7 -3 0 0 0
sb:media	14 -1 -15 0 0 0
sb:media on	0 7 -5 0 0 0
sb:mediator	0 10 -9 0 0 0
sb:medicine	0 -6 7 0 0 0
sb:meet	-18 -4 3 7 4 -2
sb:meet <name>	0 9 -5 0 0 0
sb:meet <person>	-2 -7 11 -3 0 0
sb:meet <quality>	0 -3 6 0 0 0
sb:meet again	0 10 -7 0 0 0
sb:meet for	0 24 -15 -3 -4 0
sb:meet his	0 -12 0 10 0 0
sb:meet in	-21 -18 20 -2 9 0
sb:meet the	0 -11 13 0 0 0
sb:meet was	-2 -9 0 16 -8 0
sb:meet will	10 14 -23 0 0 0
sb:meeting	0 6 -5 0 0 0
sb:member	-5 21 -13 0 -1 0
sb:member state	0 8 -3 0 0 0
sb:memo	0 7 -5 0 0 0
sb:memorandum	0 17 -14 0 0 0
sb:men	-9 -5 16 0 -6 0
sb:metal	0 11 -7 0 0 0
sb:midday	0 13 -11 0 0 0
sb:middle of	7 -5 0 0 -1 0
sb:midnight	-3 -7 10 0 0 0
sb:midnight on	-2 -10 13 0 0 0
sb:million	0 9 -7 0 0 0
sb:minister	1 -5 7 -1 -10 0
sb:minister ,	7 -8 1 3 -2 0
sb:minister for	0 7 -4 0 0 0
sb:minister of	6 8 -13 -2 0 0
sb:ministry	4 2 -21 5 0 7
sb:ministry of	0 5 -14 0 0 8
sb:ministry on	0 6 -5 0 0 0
sb:ministry say	4 -6 -4 9 0 0
sb:minute	-14 2 -4 0 14 0
sb:minute of	0 -5 6 0 0 0
sb:minute on	-5 8 0 0 0 0
sb:monday	0 -8 10 0 0 0
sb:monday ,	-7 -4 8 0 0 0
sb:montevideo	0 -5 6 0 0 0
sb:month	8 -15 12 -1 -1 0
sb:month ,	1 -14 12 0 0 0
sb:more	-3 9 -1 0 -1 0
sb:more than	0 -8 10 0 0 0
sb:morning	-8 2 -8 -2 16 0
sb:move	-2 -1 8 0 0 0
sb:move the	-1 -14 16 0 0 0
sb:mr	0 -4 9 -13 2 0
sb:mr .	0 8 -10 0 0 0
sb:mr <person>	-3 -10 18 -11 3 0
sb:much	-3 -17 18 0 3 0
sb:muscat	0 -6 6 0 0 0
sb:must	-1 23 -17 0 0 0
sb:my	11 -8 2 0 -2 0
sb:nagoya	0 -21 22 0 0 0
sb:name	-5 8 -1 0 0 0
sb:name to	-4 -4 11 0 0 0
sb:national	0 8 -7 0 0 0
sb:near	0 0 -5 10 -1 0
sb:nearly	0 11 -10 0 0 0
sb:need	0 6 -4 0 0 0
sb:need a	0 7 -5 0 0 0
sb:need the	0 10 -9 0 0 0
sb:negotiate	0 -14 7 7 0 0
sb:negotiation	-1 -12 16 0 0 0
sb:negotiator	-10 -1 5 -3 3 0
sb:negotiator li	0 -7 7 0 0 0
sb:neighbour	0 7 -6 0 0 0
sb:neither	-7 -3 11 0 0 0
sb:network	3 3 -7 0 0 0
sb:new	-19 9 2 -11 1 0
sb:new ,	0 -19 20 0 0 0
sb:new date	0 15 -14 0 0 0
sb:new on	0 10 -9 0 0 0
sb:new tariff	0 20 -19 0 0 0
sb:new york	-4 5 -3 -6 5 0
sb:newspaper	0 16 -14 0 0 0
sb:next	0 -36 35 8 -15 0
sb:next :	-9 -15 21 0 0 0
sb:next meet	9 5 -10 0 0 0
sb:next round	0 -12 8 5 0 0
sb:night of	0 -9 9 0 0 0
sb:nine	0 12 -11 0 0 0
sb:no	-7 21 -15 -8 0 0
sb:no .	0 10 -6 0 0 0
sb:no deal	0 -15 15 0 0 0
sb:nobody	-1 19 -16 0 0 0
sb:none	8 5 -14 0 0 0
sb:noon	0 -3 6 0 0 0
sb:noon on	0 7 -7 0 0 0
sb:nor	-6 0 5 0 0 0
sb:northern	-6 22 -17 0 0 0
sb:not	-14 -8 21 -8 4 0
sb:not ,	0 -9 10 0 0 0
sb:not be	0 6 -5 0 0 0
sb:not been	0 8 -8 0 0 0
sb:not to	0 7 -7 0 0 0
sb:note	-11 -12 21 0 0 0
sb:note ·	0 6 -6 0 0 0
sb:notice by	0 -9 9 0 0 0
sb:notice of	0 10 -9 0 0 0
sb:now	6 -17 11 -2 1 0
sb:nvidia	0 9 -6 0 0 0
sb:observer	0 5 -8 0 0 0
sb:of	-30 2 8 0 0 7
sb:of <day-ahead>	0 14 -13 0 0 0
sb:of <day-gone>	6 0 -20 -4 16 0
sb:of <level>	2 -11 15 -2 -4 0
sb:of <name>	3 -28 29 -3 -5 0
sb:of <number>	-1 12 -7 0 0 0
sb:of <person>	7 19 -23 0 -3 0
sb:of a	-16 -18 4 12 16 0
sb:of an	7 0 -5 0 0 0
sb:of both	0 -15 9 0 7 0
sb:of commerce	0 7 -16 0 0 7
sb:of duty	4 0 -6 0 0 0
sb:of good	0 10 -10 0 0 0
sb:of it	0 1 -8 7 0 0
sb:of kuala	0 -8 9 0 0 0
sb:of last	0 9 -8 0 0 0
sb:of negotiation	0 6 -4 0 0 0
sb:of our	0 8 -7 0 0 0
sb:of soybean	-1 -2 6 0 0 0
sb:of state	4 -16 -1 0 16 0
sb:of talk	-6 -14 17 5 -10 0
sb:of tariff	0 -22 23 0 0 0
sb:of that	13 -11 -2 0 0 0
sb:of the	-22 9 -3 0 1 0
sb:of their	0 11 -4 -1 -5 0
sb:of them	0 -14 17 0 0 0
sb:of thi	0 6 -1 0 -1 0
sb:of three	0 -21 22 0 0 0
sb:of tiktok	0 -8 9 0 0 0
sb:of two	0 7 -6 0 0 0
sb:of what	0 8 -5 0 0 0
sb:of which	0 -12 16 0 0 0
sb:off	0 31 -34 1 -5 0
sb:off for	0 12 -9 0 0 0
sb:off on	0 9 -7 0 0 0
sb:off the	2 16 -21 0 0 0
sb:official	-12 3 7 0 -1 0
sb:oil	-4 -5 14 -2 -5 0
sb:old	0 -12 13 0 0 0
sb:olive	0 6 -4 0 0 0
sb:on	5 7 -4 -4 -8 -4
sb:on <day-ahead>	8 -4 -2 -10 9 0
sb:on <day-gone>	7 8 4 -17 -19 -1
sb:on <day-today>	-8 7 -8 6 3 0
sb:on <name>	0 6 -4 0 0 0
sb:on <number>	8 -7 0 0 0 0
sb:on <quality>	-14 -3 16 -2 0 0
sb:on a	0 0 -4 -6 7 0
sb:on arrival	0 -5 6 0 0 0
sb:on beef	-1 -12 13 0 0 0
sb:on both	-4 15 -9 0 0 0
sb:on each	0 -13 16 0 0 0
sb:on either	0 -5 6 0 0 0
sb:on friday	0 21 -19 0 0 0
sb:on good	7 -18 12 0 0 0
sb:on his	2 6 -10 0 0 0
sb:on it	8 12 -10 -1 -7 0
sb:on its	0 -10 1 11 0 0
sb:on most	0 -5 7 0 0 0
sb:on pay	0 -5 6 0 0 0
sb:on saturday	0 6 -5 0 0 0
sb:on social	0 7 -5 0 0 0
sb:on sunday	0 12 -12 0 0 0
sb:on tariff	0 -6 7 0 0 0
sb:on television	-2 20 -3 -11 -6 0
sb:on the	23 -17 1 0 3 0
sb:on their	0 -9 10 0 0 0
sb:on thursday	3 -3 -9 0 9 0
sb:on tiktok	1 8 -13 0 0 0
sb:on to	0 8 -10 7 -5 0
sb:on top	0 7 -5 0 0 0
sb:on trade	0 -13 14 0 0 0
sb:on until	0 -6 9 0 0 0
sb:on which	0 17 -18 0 0 0
sb:once	-6 12 -3 0 0 0
sb:one	-14 9 2 -6 0 0
sb:one ,	-5 10 -4 0 0 0
sb:one in	0 13 -13 0 0 0
sb:one is	0 6 -5 0 0 0
sb:one of	1 -9 7 0 0 0
sb:one on	0 -5 6 0 0 0
sb:one that	0 6 -4 0 0 0
sb:only	0 18 -14 0 0 0
sb:open in	0 -8 8 0 0 0
sb:opened	-6 -21 26 0 0 0
sb:opened on	0 -12 13 0 0 0
sb:operator	-5 18 -12 0 0 0
sb:opinion	0 9 -8 0 0 0
sb:opposition	-2 6 -2 0 0 0
sb:or	-3 -5 10 0 0 0
sb:or a	0 -8 8 0 0 0
sb:order	-5 -1 1 -3 7 0
sb:order of	-1 14 -18 0 4 0
sb:ordinary	0 10 -9 0 0 0
sb:ore	0 6 -5 0 0 0
sb:origin	0 -6 7 0 0 0
sb:originating	0 -11 12 0 0 0
sb:originating in	0 -11 12 0 0 0
sb:other	11 0 -6 -5 0 0
sb:other on	10 -9 0 0 0 0
sb:other side	0 -7 8 0 0 0
sb:otherwise	0 7 -6 0 0 0
sb:our	-28 0 15 -7 -6 0
sb:our <office>	-4 8 -2 0 0 0
sb:our <person>	0 -10 12 0 0 0
sb:our man	0 12 -10 0 0 0
sb:out in	0 12 -12 0 0 0
sb:out of	18 -20 -3 4 4 0
sb:out on	-3 13 -7 0 0 0
sb:out that	0 -7 8 0 0 0
sb:out the	0 -5 7 0 0 0
sb:out what	-1 -15 19 0 0 0
sb:outline	0 -17 11 0 2 0
sb:outline of	2 -14 7 0 3 0
sb:outside	0 0 -6 3 0 0
sb:over <span>	0 8 -6 0 0 0
sb:own	-7 -15 2 -2 20 0
sb:own agreement	0 9 -8 0 0 0
sb:owned	0 7 -6 0 0 0
sb:owner	0 14 -11 0 0 0
sb:ownership	-8 6 0 0 0 0
sb:p	9 -13 4 0 0 0
sb:p <number>	10 -16 7 0 0 0
sb:pacific	0 17 -16 0 0 0
sb:pact	0 -7 7 0 0 0
sb:page	0 8 -7 0 0 0
sb:pair	-10 -17 22 -3 5 0
sb:panel	0 6 -6 0 0 0
sb:paper	0 13 -11 0 0 0
sb:paper on	6 -5 0 0 0 0
sb:parcel from	0 6 -5 0 0 0
sb:pari	0 -15 21 -2 -3 0
sb:pari on	0 -6 9 0 0 0
sb:part	-9 3 0 7 0 0
sb:part of	-6 1 0 7 0 0
sb:parted	0 -5 6 0 0 0
sb:pass	0 4 -6 0 0 0
sb:past	0 -9 10 0 0 0
sb:pause	-2 10 -5 0 0 0
sb:pause ,	0 7 -5 0 0 0
sb:pause in	0 -9 11 0 0 0
sb:pay	0 14 -1 -6 -14 0
sb:pay <level>	8 2 -4 0 -3 0
sb:pay <number>	0 8 -7 0 0 0
sb:pay a	-3 -14 22 0 -3 0
sb:pay in	0 11 -7 0 0 0
sb:pay the	0 10 -9 0 0 0
sb:pencilled	0 -9 10 0 0 0
sb:pencilled in	0 -9 10 0 0 0
sb:period	0 -6 6 0 0 0
sb:period of	0 -8 8 0 0 0
sb:permanent	0 -6 7 0 0 0
sb:permit	0 -5 7 0 0 0
sb:permit for	0 -6 7 0 0 0
sb:phase	0 13 -13 0 0 0
sb:phase one	0 10 -9 0 0 0
sb:phone	20 0 -23 -2 -3 0
sb:phosphate	-2 -4 0 0 0 8
sb:place	3 -6 4 0 0 0
sb:place in	0 -9 9 0 0 0
sb:plan	4 -1 3 -6 -1 0
sb:plan for	-4 1 5 0 -6 0
sb:plan to	0 -20 17 0 4 0
sb:play	0 7 -4 0 0 0
sb:point	-8 23 -13 0 0 0
sb:pointed out	0 -7 8 0 0 0
sb:pork	0 -10 10 0 0 0
sb:port	-11 15 -3 0 0 0
sb:port fee	0 6 -4 0 0 0
sb:port of	0 12 -11 0 0 0
sb:position	0 -11 12 0 0 0
sb:post	-15 -30 38 0 0 0
sb:post of	-3 -20 23 0 0 0
sb:post on	-1 12 -7 0 0 0
sb:premier	-2 -1 -1 17 -13 0
sb:premier ,	-2 0 -5 11 -2 0
sb:premier he	0 -5 2 8 -10 0
sb:prepare	0 0 -10 25 -18 0
sb:prepare the	0 4 3 -4 -6 0
sb:present	0 8 -6 0 0 0
sb:presenter	0 20 -19 0 0 0
sb:presenter :	0 15 -14 0 0 0
sb:president	24 -19 -7 -27 18 0
sb:president ,	-3 0 7 0 0 0
sb:president <person>	-3 24 -26 -1 3 0
sb:president agree	-1 11 -6 0 0 0
sb:president are	-3 0 0 -3 7 0
sb:president donald	-1 -10 13 -1 0 0
sb:president had	13 -10 0 0 0 0
sb:president would	12 -9 -9 0 7 0
sb:president xi	4 5 -11 0 0 0
sb:press	10 -10 6 -1 -3 0
sb:press conference	-25 0 8 -2 0 0
sb:press on	11 -9 0 0 0 0
sb:price	5 14 -21 0 0 0
sb:principle	-2 3 -5 9 -7 0
sb:proclamation	0 6 -4 0 0 0
sb:product	3 1 -7 0 0 0
sb:production	8 -7 0 0 0 0
sb:progress	-3 19 -21 0 7 0
sb:prolong	-2 -4 8 0 0 0
sb:prolong the	0 -5 6 0 0 0
sb:prolongation	0 12 -10 0 0 0
sb:prolonged	-3 -7 11 0 0 0
sb:prolonged their	0 -21 21 0 0 0
sb:promise	-10 -10 18 0 0 0
sb:proposal to	0 -5 6 0 0 0
sb:propose	0 40 -37 0 -1 0
sb:propose that	0 28 -27 0 0 0
sb:protocol	0 6 -6 0 0 0
sb:province	0 10 -10 0 0 0
sb:provisional	0 -15 15 0 0 0
sb:public	0 4 -16 5 0 0
sb:published	-11 -1 8 0 -1 0
sb:published a	0 13 -12 0 0 0
sb:published its	0 -15 18 0 0 0
sb:published on	-1 25 -23 0 0 0
sb:published the	0 -15 15 0 0 0
sb:purchase	0 -7 10 0 0 0
sb:purchase of	0 -9 10 0 0 0
sb:put	7 -13 12 -6 0 0
sb:put a	7 -11 5 0 0 0
sb:put his	0 7 -6 0 0 0
sb:put into	0 2 -7 0 4 0
sb:put it	11 -8 -1 0 0 0
sb:put its	0 18 -17 0 0 0
sb:put off	8 -12 5 0 0 0
sb:put on	-1 -4 7 0 0 0
sb:put out	0 -4 6 0 0 0
sb:put the	-10 13 0 0 0 0
sb:put their	-3 -1 8 0 0 0
sb:q	0 -27 30 0 0 0
sb:q :	0 -33 34 0 0 0
sb:quarrel	9 0 -12 0 0 0
sb:quarrel over	11 -10 0 0 0 0
sb:quarter	-7 -7 13 0 0 0
sb:question	-8 18 -6 -2 -4 0
sb:question :	-4 -1 9 0 -2 0
sb:question of	0 -10 11 0 0 0
sb:question on	0 17 -16 0 0 0
sb:radio	-3 16 -11 0 0 0
sb:raise	-5 -1 8 0 0 0
sb:rang	17 -9 -9 0 0 0
sb:rare	-4 0 -1 0 9 0
sb:rare earth	-2 0 -4 0 9 0
sb:rate	-4 27 -20 0 0 0
sb:raw	0 10 -9 0 0 0
sb:reach	-7 0 0 -2 9 0
sb:reach a	-4 5 -7 0 7 0
sb:reach an	0 8 -6 0 0 0
sb:reach by	-4 0 7 0 0 0
sb:reach on	4 7 -13 0 0 0
sb:reach the	0 8 -14 0 5 0
sb:read	0 -28 30 0 0 0
sb:readout	-4 -7 16 0 0 0
sb:readout of	-28 33 -9 0 0 0
sb:reason	-1 6 -9 -4 3 0
sb:recall	3 9 -10 0 0 0
sb:recall that	3 -9 2 0 0 0
sb:receive	-6 -7 6 0 6 0
sb:reciprocal	0 -17 19 0 0 0
sb:recommend	0 14 -13 0 0 0
sb:record	0 -8 9 0 0 0
sb:reduce	0 0 -8 8 0 0
sb:refer	4 -7 0 0 0 0
sb:refer to	4 -7 0 0 0 0
sb:reference	-4 13 -8 0 0 0
sb:regard	0 13 -10 0 0 0
sb:release	24 -26 7 0 0 0
sb:remain	0 6 -4 0 0 0
sb:remark	0 15 -16 0 0 0
sb:remark by	0 11 -10 0 0 0
sb:renewal	0 8 -6 0 0 0
sb:report	-7 16 -10 0 0 0
sb:report ,	-2 -38 40 0 0 0
sb:report on	0 8 -6 0 0 0
sb:report that	0 23 -22 0 0 0
sb:reporter	0 2 -7 -2 6 0
sb:reporter in	-7 30 -22 0 -1 0
sb:reporter on	-4 -9 15 0 0 0
sb:reporter that	11 -17 -2 0 11 0
sb:representative ,	0 -10 12 0 0 0
sb:reprieve	0 7 -5 0 0 0
sb:republic	-4 -13 17 0 0 0
sb:republic of	-4 -14 17 0 0 0
sb:require	-3 -12 10 0 0 8
sb:respect	0 7 -6 0 0 0
sb:rest	0 14 -13 0 0 0
sb:rest on	0 8 -8 0 0 0
sb:restriction	0 6 -4 0 0 0
sb:result	-2 9 -6 -1 0 0
sb:result ,	-11 8 0 0 0 0
sb:result of	0 7 -4 0 0 0
sb:resume	0 8 -10 4 0 0
sb:resume on	0 -7 2 5 0 0
sb:return	-10 -7 5 0 9 0
sb:return from	0 -3 6 0 0 0
sb:return to	0 -16 19 0 0 0
sb:review	-4 -4 10 0 0 0
sb:reykjavík	3 -19 16 0 0 0
sb:rice	0 16 -14 0 0 0
sb:ring	-11 12 0 0 0 0
sb:rise	5 6 -12 -1 0 0
sb:rise <level>	-5 19 -12 0 0 0
sb:rise in	13 -12 0 0 0 0
sb:room	0 14 -12 0 0 0
sb:rosario	0 19 -18 0 0 0
sb:rosario ,	0 15 -15 0 0 0
sb:round	-5 0 4 0 -9 0
sb:round ,	0 -2 -1 7 0 0
sb:round in	0 -17 18 0 0 0
sb:round is	0 -11 12 0 0 0
sb:round of	-7 21 -15 0 -4 0
sb:round on	0 10 -6 -3 0 0
sb:round since	0 -16 17 0 0 0
sb:round will	0 14 -14 0 0 0
sb:rule	-9 -6 6 10 0 0
sb:rule of	0 -8 9 0 0 0
sb:rum	0 8 -8 0 0 0
sb:run	-7 34 -24 0 -1 0
sb:run out	-1 14 -11 0 0 0
sb:s	9 -8 0 0 0 0
sb:s &	9 -14 5 0 0 0
sb:sale	0 17 -13 0 0 0
sb:salmon	0 -9 10 0 0 0
sb:samarkand	0 -19 20 0 0 0
sb:same	0 22 -24 -1 5 0
sb:same day	0 2 -12 0 10 0
sb:santa	0 -14 15 0 0 0
sb:saturday ,	0 14 -12 0 0 0
sb:say	0 -1 -10 10 4 3
sb:say <name>	-1 14 -11 0 0 0
sb:say <person>	0 11 -9 0 0 0
sb:say a	0 0 -6 8 0 0
sb:say after	6 -16 -5 8 10 0
sb:say in	0 -10 -2 10 7 0
sb:say last	0 6 -3 0 0 0
sb:say late	0 -11 -7 17 0 0
sb:say on	-4 18 -3 -27 -2 0
sb:say that	-14 4 15 -15 -21 6
sb:say the	9 -23 7 -11 19 0
sb:say there	0 6 -7 0 -1 0
sb:say to	0 -20 19 1 0 0
sb:scott	0 -9 6 4 -3 0
sb:scott bessent	0 -9 6 4 -3 0
sb:seal	6 0 -5 0 0 0
sb:season	0 12 -12 0 0 0
sb:second	0 -4 6 1 -7 0
sb:secretary	12 -19 12 0 -5 0
sb:secretary ,	0 11 -7 0 0 0
sb:secretary of	0 -12 12 0 0 0
sb:secretary scott	0 -11 8 4 -3 0
sb:section	0 7 -5 0 0 0
sb:see	-11 6 0 0 0 0
sb:see <person>	0 15 -4 0 -9 0
sb:see the	0 8 -2 0 -4 0
sb:seed	0 -14 15 0 0 0
sb:seemed	-2 7 -4 -3 0 0
sb:seemed to	-2 7 -4 -3 0 0
sb:sell	4 -13 10 0 0 0
sb:sell to	0 -6 5 0 1 0
sb:send	-8 -6 17 0 -3 0
sb:seoul	0 -9 -8 16 0 0
sb:separate	0 -17 17 0 0 0
sb:service	0 -6 7 0 0 0
sb:session	0 -22 18 0 3 0
sb:session of	0 -8 9 0 0 0
sb:set	14 -13 6 -2 -1 0
sb:set for	16 -15 0 0 0 0
sb:set out	0 -15 16 0 0 0
sb:set up	0 7 -3 0 0 0
sb:settle	5 10 -13 -1 -1 0
sb:settlement	0 11 -11 0 0 0
sb:seventh	0 -9 11 0 0 0
sb:several	0 -6 8 0 0 0
sb:shall	-6 0 7 0 0 0
sb:shall be	-1 -12 15 0 0 0
sb:shanghai	0 12 -11 0 0 0
sb:share	-1 7 -2 0 0 0
sb:she	-5 15 -6 0 0 0
sb:sheet	-12 2 4 -1 -2 0
sb:sheet on	-2 7 -2 0 0 0
sb:sheet that	0 -14 17 0 0 0
sb:shelve	10 -5 -6 0 0 0
sb:ship	-1 26 -24 0 0 0
sb:shook	7 -16 12 0 0 0
sb:shook hand	7 -8 4 0 0 0
sb:short	-4 -3 8 0 0 0
sb:should	5 2 -9 -5 -3 8
sb:should be	0 16 -15 0 0 0
sb:show	0 20 -18 0 0 0
sb:shrimp	0 13 -12 0 0 0
sb:side	9 3 -13 0 -22 14
sb:side ,	0 16 -14 0 0 0
sb:side are	-1 0 -7 10 0 0
sb:side had	8 5 -25 0 0 8
sb:side meet	0 13 -11 0 0 0
sb:side will	0 -3 8 0 0 0
sb:sideline	0 -15 16 0 0 0
sb:sign	-8 9 0 -20 2 0
sb:sign ,	2 -13 14 0 0 0
sb:sign a	0 6 -14 0 9 0
sb:sign an	0 -4 7 0 0 0
sb:sign by	0 7 -3 0 0 0
sb:sign on	0 -5 7 0 0 0
sb:sign the	6 4 -8 -1 0 0
sb:signature ,	0 -11 11 0 0 0
sb:signature of	0 6 -5 0 0 0
sb:since	12 -12 12 -10 -8 0
sb:since the	0 -12 14 0 0 0
sb:since then	9 0 -10 0 0 0
sb:sir	12 8 -17 -2 0 0
sb:sir ,	0 22 -17 -1 0 0
sb:sir <person>	14 -2 -11 0 0 0
sb:sit	-7 -16 21 1 -3 0
sb:sit down	-1 10 -9 2 -1 0
sb:sit in	0 -19 19 0 0 0
sb:sit of	0 -9 9 0 0 0
sb:six	-2 -7 10 0 0 0
sb:six hour	-2 13 -9 0 0 0
sb:sixth	-5 -8 5 9 0 0
sb:sleep	0 -7 10 0 0 0
sb:small	-7 12 -3 0 0 0
sb:so	0 -13 15 -5 1 0
sb:so -	-4 6 0 0 0 0
sb:so on	0 6 -4 0 0 0
sb:social	0 12 -14 0 0 0
sb:social media	0 7 -5 0 0 0
sb:somebody	6 0 -8 0 0 0
sb:something	0 -4 6 0 0 0
sb:south	0 -10 10 0 0 0
sb:soybean	14 -1 -8 -1 -1 0
sb:speak	9 4 -18 0 -4 0
sb:speak by	0 8 -13 0 0 0
sb:speaking	3 -14 14 0 0 0
sb:special	-1 14 -10 0 0 0
sb:spent	-3 -19 23 0 0 0
sb:spoke	33 -26 -14 0 4 0
sb:spoke by	24 -39 -2 -2 12 0
sb:spoke on	0 7 -5 0 0 0
sb:spoke with	8 -7 0 4 -4 0
sb:spoken	13 -7 -4 0 0 0
sb:spoken by	-4 7 0 0 0 0
sb:spring	0 -7 7 0 0 0
sb:spring ,	0 -7 7 0 0 0
sb:st	0 -9 10 0 0 0
sb:stand	0 20 -17 0 0 0
sb:standstill	-1 17 -14 0 0 0
sb:standstill of	0 12 -12 0 0 0
sb:start	-4 -3 10 0 0 0
sb:start on	0 7 -3 0 0 0
sb:state	-7 -8 10 -11 12 0
sb:state visit	0 11 -13 -1 6 0
sb:statement	-1 13 -10 0 -1 0
sb:statement ,	-5 -22 25 0 0 0
sb:statement of	0 11 -9 0 0 0
sb:statement on	0 9 -7 0 0 0
sb:stay in	-3 18 -14 0 0 0
sb:stay suspend	-1 -2 0 0 6 0
sb:steel	1 8 -13 0 0 0
sb:step	-1 11 -8 -6 3 0
sb:still	-3 27 -38 3 0 0
sb:stockholm ,	0 -1 6 0 0 0
sb:stockholm on	0 -11 14 0 0 0
sb:stop	0 19 -15 0 0 0
sb:street	0 0 -16 0 15 0
sb:strike	-2 7 -3 0 0 0
sb:strike a	0 6 -5 0 0 0
sb:strike in	0 -6 7 0 0 0
sb:subject :	5 0 -8 0 0 0
sb:substantial	0 8 -4 0 -2 0
sb:such	0 -21 23 0 0 0
sb:sugar	0 -4 -10 15 0 0
sb:sum	0 13 -13 0 0 0
sb:summit	0 -7 7 -2 3 0
sb:summit in	0 16 -19 -1 4 0
sb:summit of	0 -8 9 0 0 0
sb:sunday	-7 -2 6 0 0 0
sb:surabaya	0 -8 10 0 0 0
sb:surcharge	0 7 -4 0 0 0
sb:suspend	-7 20 -18 0 5 0
sb:suspend ,	0 14 -14 0 0 0
sb:suspend for	-2 -8 6 0 6 0
sb:suspension	-3 8 -2 0 0 0
sb:suspension is	0 -8 8 0 0 0
sb:suspension of	0 15 -11 0 0 0
sb:table	-2 -3 8 0 0 0
sb:table ,	0 -7 10 0 0 0
sb:table on	0 -11 11 0 0 0
sb:take	1 -7 6 -5 0 0
sb:take effect	-3 7 -2 0 0 0
sb:take off	0 9 -7 0 0 0
sb:take on	-2 -15 17 0 0 0
sb:take place	5 -9 6 0 0 0
sb:take the	7 -2 -3 0 0 0
sb:take three	0 12 -10 0 0 0
sb:take up	0 0 -4 0 6 0
sb:talk	2 -6 4 5 -16 1
sb:talk ,	0 -24 22 -4 6 0
sb:talk at	5 -10 0 0 0 3
sb:talk between	0 -8 7 1 0 0
sb:talk in	-3 1 0 8 -10 0
sb:talk is	0 24 -23 0 0 0
sb:talk on	0 3 1 -6 -3 0
sb:talk that	0 -14 17 0 0 0
sb:talk will	0 -10 10 0 0 0
sb:talk with	-11 24 -15 0 -3 0
sb:talked	11 -29 5 3 3 0
sb:talked by	15 -6 -6 0 0 0
sb:talking to	0 6 0 0 -1 0
sb:tangier	0 10 -8 0 0 0
sb:tangier ,	0 6 -5 0 0 0
sb:tariff	13 -4 6 -16 -24 0
sb:tariff for	0 16 -17 0 0 0
sb:tariff of	5 -25 25 -1 -3 0
sb:tariff that	7 -2 -4 0 0 0
sb:tariff truce	0 1 3 -3 -9 0
sb:tea	-3 18 -13 0 0 0
sb:tea and	0 9 -9 0 0 0
sb:team	-2 -11 18 0 -3 0
sb:team ,	0 -11 12 0 0 0
sb:technical	-7 -1 6 0 0 0
sb:telephone	32 -9 -28 -6 -6 0
sb:telephone on	19 -7 -11 0 -2 0
sb:telephoned	16 -22 6 0 0 0
sb:television	-15 31 -21 -11 0 0
sb:television ,	0 9 -7 0 0 0
sb:television interview	-2 0 -1 0 8 0
sb:tell	15 -3 -2 0 -6 0
sb:tell <person>	15 -1 -15 0 -2 0
sb:tell <quality>	0 7 -5 0 0 0
sb:tell a	-1 6 -2 0 -1 0
sb:tell an	0 -3 -3 9 0 0
sb:tell me	-10 19 -8 0 0 0
sb:tell reporter	1 -1 -5 -1 7 0
sb:tell that	0 9 -7 0 0 0
sb:tell the	5 0 1 -9 -2 0
sb:tell to	0 -18 8 11 0 0
sb:tell us	0 14 -11 0 0 0
sb:ten	-11 -6 0 0 15 0
sb:tenth	9 7 -15 0 0 0
sb:term	-8 -18 23 0 7 0
sb:term of	0 -7 0 0 9 0
sb:text	-8 -13 13 6 0 0
sb:text ,	0 -6 0 8 0 0
sb:than	-5 -6 11 0 0 0
sb:that	4 -9 0 8 -3 8
sb:that 's	-1 -8 10 0 0 0
sb:that ,	0 14 -19 8 -4 0
sb:that <name>	-2 -7 13 0 0 0
sb:that <office>	0 -14 15 0 0 0
sb:that <person>	14 -15 -12 4 12 0
sb:that <quality>	8 -3 -3 0 0 0
sb:that <seat>	5 -6 3 0 0 0
sb:that end	0 10 -8 0 0 0
sb:that had	0 9 -5 0 0 0
sb:that has	0 9 -8 0 0 0
sb:that he	2 5 -18 12 -3 0
sb:that is	-4 14 -7 0 0 0
sb:that it	-1 13 -8 -1 0 0
sb:that the	10 -8 -1 2 -4 6
sb:that there	-3 8 -5 1 -2 0
sb:that they	-3 -23 25 -3 3 0
sb:that was	3 -10 0 0 11 0
sb:that we	0 20 -15 -3 0 0
sb:that would	-8 7 0 0 0 0
sb:the	-6 10 0 -9 -5 0
sb:the <day-ahead>	0 3 -10 0 4 0
sb:the <day-gone>	0 -6 5 0 0 0
sb:the <level>	-3 -4 8 0 0 0
sb:the <name>	0 -15 16 -5 2 0
sb:the <number>	0 20 -17 0 0 0
sb:the <office>	4 -20 26 0 -21 0
sb:the <organisation>	-35 45 -32 2 -7 0
sb:the <person>	-2 -4 11 -9 0 0
sb:the <quality>	0 9 0 -20 -8 0
sb:the <seat>	-6 -13 -2 -6 37 0
sb:the <span>	-7 -2 2 -1 5 0
sb:the accord	0 -11 12 0 0 0
sb:the additional	0 6 -4 0 0 0
sb:the agenda	0 -17 2 14 0 0
sb:the agreement	0 -8 14 -4 -4 0
sb:the apec	0 41 -44 -2 4 0
sb:the arrangement	-2 11 -7 0 0 0
sb:the busan	0 -13 14 0 0 0
sb:the calendar	0 -7 8 0 0 0
sb:the call	16 -19 4 0 0 0
sb:the clock	-2 8 -3 0 0 0
sb:the close	0 -6 9 0 0 0
sb:the company	0 6 -5 0 0 0
sb:the consensu	0 -16 16 0 0 0
sb:the corridor	0 -12 13 0 0 0
sb:the day	0 25 -5 0 -19 0
sb:the decision	0 -1 -2 6 0 0
sb:the delegation	0 -13 16 0 0 0
sb:the duty	-9 18 -11 0 0 0
sb:the end	-1 -13 11 5 0 0
sb:the eve	0 20 -19 0 0 0
sb:the evening	25 -10 -23 15 -15 0
sb:the expert	-9 0 0 0 0 11
sb:the export	-3 2 -7 0 0 8
sb:the extension	6 -4 2 -2 0 0
sb:the extra	0 -13 14 0 0 0
sb:the fifth	0 -13 16 -1 0 0
sb:the final	0 9 -8 0 0 0
sb:the first	-2 17 -12 -6 -5 0
sb:the fourth	14 -22 3 12 0 0
sb:the freeze	0 13 -10 0 0 0
sb:the geneva	0 -11 12 0 0 0
sb:the great	0 12 -10 0 0 0
sb:the house	9 -6 -1 0 0 0
sb:the joint	-1 -19 22 0 0 0
sb:the last	-5 -4 13 -3 0 0
sb:the law	0 -7 8 0 0 0
sb:the list	0 -10 11 0 0 0
sb:the lower	0 10 -9 0 0 0
sb:the margin	0 -8 10 0 0 0
sb:the matter	-6 -10 10 0 0 8
sb:the meet	5 -9 7 9 -10 0
sb:the middle	6 0 -1 0 -1 0
sb:the morning	0 -3 -12 0 17 0
sb:the new	-3 21 -17 0 0 0
sb:the next	11 -1 -12 16 -6 0
sb:the northern	-6 19 -14 0 0 0
sb:the number	0 7 -5 0 0 0
sb:the old	0 -13 13 0 0 0
sb:the one	1 -9 7 0 0 0
sb:the operator	0 8 -8 0 0 0
sb:the order	2 -16 14 0 0 0
sb:the ordinary	0 8 -8 0 0 0
sb:the other	6 4 -9 0 0 0
sb:the outline	2 -18 11 0 3 0
sb:the pair	-10 -17 22 -3 5 0
sb:the people	0 7 -4 0 0 0
sb:the phone	7 0 -6 0 0 0
sb:the present	0 9 -9 0 0 0
sb:the president	17 -32 18 -6 6 0
sb:the press	9 0 -13 0 -1 0
sb:the quarrel	10 -8 -1 0 0 0
sb:the question	0 -9 10 0 0 0
sb:the rate	0 7 -5 0 0 0
sb:the republic	-3 -19 22 0 0 0
sb:the river	0 6 -4 0 0 0
sb:the s	10 -16 7 0 0 0
sb:the same	0 21 -24 0 5 0
sb:the second	-1 19 -13 -12 0 0
sb:the ship	0 7 -6 0 0 0
sb:the sideline	0 -15 16 0 0 0
sb:the sixth	0 -13 15 0 0 0
sb:the standstill	0 14 -11 0 0 0
sb:the state	0 21 -30 0 9 0
sb:the statement	0 17 -16 0 0 0
sb:the table	-1 -13 17 0 0 0
sb:the talk	1 -14 13 0 0 0
sb:the tariff	-16 -1 12 -1 -2 0
sb:the telephone	-7 18 -16 0 0 0
sb:the term	-11 5 -3 0 7 0
sb:the text	-4 -9 13 0 0 0
sb:the third	7 -19 16 0 0 0
sb:the town	0 14 -11 0 0 0
sb:the trade	0 14 -8 0 -7 0
sb:the truce	-13 3 11 -5 -6 0
sb:the two	18 -45 18 0 7 7
sb:the understanding	0 -22 23 0 0 0
sb:the visit	0 -18 23 0 -1 0
sb:the way	-7 1 5 0 0 0
sb:the whole	0 9 -6 0 0 0
sb:the world	0 6 -5 0 0 0
sb:their	0 -1 0 -29 1 9
sb:their <office>	-4 -16 20 0 0 0
sb:their <organisation>	0 6 -5 0 0 0
sb:their dispute	0 6 -5 0 0 0
sb:their duty	0 -7 8 0 0 0
sb:their first	11 -22 12 0 0 0
sb:their fourth	8 2 -13 0 0 0
sb:their own	0 0 -14 0 15 0
sb:their third	-7 3 1 0 0 0
sb:their trade	0 14 -18 -1 4 0
sb:their truce	0 -5 7 0 0 0
sb:them	-11 -24 26 -6 8 0
sb:them ,	0 -22 22 0 0 0
sb:them at	0 -12 13 0 0 0
sb:them in	0 -8 10 0 0 0
sb:them on	0 12 -12 0 0 0
sb:them to	0 -11 0 0 11 0
sb:then	12 -23 17 -2 -1 0
sb:then ,	0 6 -1 0 0 0
sb:then come	4 -12 8 0 0 0
sb:then the	-2 -16 19 0 0 0
sb:there	-24 15 -16 6 6 0
sb:there 's	-5 27 -24 0 0 0
sb:there ,	-2 16 -12 0 0 0
sb:there are	0 0 -14 10 0 0
sb:there is	0 9 -6 0 0 0
sb:there on	0 -26 20 -2 10 0
sb:there was	0 13 -9 0 0 0
sb:there were	0 8 -5 0 0 0
sb:there will	0 -21 23 0 0 0
sb:they	0 -20 12 16 0 -2
sb:they agree	1 11 -14 4 -3 0
sb:they are	0 -25 6 -1 18 0
sb:they did	9 10 -18 0 0 0
sb:they had	-2 -8 12 -2 0 0
sb:they have	-1 -17 26 -2 -6 0
sb:they want	0 -8 10 0 0 0
sb:they were	0 22 -19 0 0 0
sb:they will	18 -29 3 18 -13 0
sb:they would	0 -4 6 0 0 0
sb:they'll	-11 -19 4 11 13 0
sb:they're	0 -8 8 0 0 0
sb:they've	0 -24 24 0 0 0
sb:thi	11 -12 11 -7 -6 0
sb:thi is	0 -11 13 0 0 0
sb:thi week	0 -14 17 0 0 0
sb:third	-8 -9 17 0 -7 0
sb:third round	1 9 -5 -7 0 0
sb:thread	0 9 -8 0 0 0
sb:threaten to	0 -6 8 0 0 0
sb:three	13 8 -12 -8 -1 0
sb:three ,	0 19 -18 0 0 0
sb:three round	0 -9 10 0 0 0
sb:through	0 -9 10 0 0 0
sb:thu	24 -12 -20 0 0 0
sb:thursday	-7 1 -2 0 9 0
sb:thursday ,	0 0 -5 0 9 0
sb:tiktok	1 -5 7 -3 0 0
sb:tiktok 's	-2 -10 17 0 0 0
sb:tiktok has	0 6 -6 0 0 0
sb:till	0 -4 6 0 0 0
sb:timber	0 10 -9 0 0 0
sb:time in	0 15 -14 0 0 0
sb:time since	0 -12 12 0 0 0
sb:time that	0 -18 21 0 0 0
sb:tin	0 11 -10 0 0 0
sb:to	-7 6 -1 -1 7 -14
sb:to <day-ahead>	-3 0 -1 0 7 0
sb:to <name>	0 12 -7 0 0 0
sb:to <quality>	-1 -9 12 0 0 0
sb:to <seat>	-2 -3 10 1 -9 0
sb:to an	0 8 -7 0 0 0
sb:to be	-9 16 -10 -6 1 0
sb:to begin	0 -4 8 0 0 0
sb:to bring	0 10 -9 0 0 0
sb:to come	0 1 -11 11 0 0
sb:to discuss	0 7 0 0 -5 0
sb:to follow	5 -7 0 0 0 0
sb:to go	0 -9 13 -1 0 0
sb:to happen	0 7 -6 0 0 0
sb:to have	0 8 -5 -1 0 0
sb:to his	-1 3 -6 0 4 0
sb:to hold	12 -37 32 -1 -4 0
sb:to invest	0 7 -1 0 0 0
sb:to it	-3 8 -1 0 0 0
sb:to its	0 7 -6 0 0 0
sb:to leave	0 6 -4 0 0 0
sb:to look	0 -3 -3 0 8 0
sb:to lower	-1 -3 6 0 0 0
sb:to meet	-2 -19 1 1 15 0
sb:to midnight	0 -21 21 0 0 0
sb:to prepare	0 -8 12 0 -3 0
sb:to prolong	-1 -5 9 0 0 0
sb:to put	7 -4 0 0 0 0
sb:to resume	0 14 -12 0 0 0
sb:to sell	0 -7 8 0 0 0
sb:to sign	-1 9 -6 0 0 0
sb:to sit	0 13 -17 5 0 0
sb:to speak	17 -12 -1 0 0 0
sb:to start	0 -4 7 0 0 0
sb:to stay	-2 -6 10 0 0 0
sb:to stop	0 9 -9 0 0 0
sb:to suspend	0 6 -4 0 0 0
sb:to talk	6 -4 0 0 0 0
sb:to the	5 -10 4 4 -1 0
sb:to their	0 -8 7 0 0 0
sb:to travel	0 -1 -4 0 10 0
sb:together	-3 -2 7 0 0 0
sb:town	0 -15 17 0 0 0
sb:town ,	0 -19 19 0 0 0
sb:trade	8 -6 3 -6 2 0
sb:trade agreement	0 11 -8 0 0 0
sb:trade and	0 12 -8 0 -1 0
sb:trade deal	4 9 -19 -4 7 0
sb:trade minister	0 -9 6 6 -3 0
sb:trade ministry	14 3 -19 0 0 0
sb:trade representative	0 -3 7 -4 0 0
sb:trade secretary	0 -4 7 0 0 0
sb:trade truce	0 -5 0 0 7 0
sb:trade war	0 -7 8 0 0 0
sb:transcript	-2 -8 11 0 0 0
sb:transcript ,	0 7 -6 0 0 0
sb:transcript of	0 -14 14 0 0 0
sb:transit	0 -9 9 0 0 0
sb:translated	0 -6 6 0 0 0
sb:travel	-2 -9 11 -3 4 0
sb:travel to	-1 -8 9 -2 4 0
sb:treaty	0 -17 18 0 0 0
sb:trip	-3 -22 4 0 21 0
sb:trip to	-3 -24 7 0 21 0
sb:truce	-1 10 -3 -18 0 0
sb:truce ,	-3 29 -24 0 0 0
sb:truce between	-9 9 0 0 -3 0
sb:truce by	4 3 -15 0 9 0
sb:truce end	0 -9 10 0 0 0
sb:truce hold	0 -20 20 0 0 0
sb:truce of	0 16 -14 0 0 0
sb:truce on	0 -23 24 0 0 0
sb:truce over	0 8 -7 0 0 0
sb:truce to	0 6 -5 0 0 0
sb:truce until	0 -5 6 0 0 0
sb:truce with	9 -14 8 0 0 0
sb:true	0 10 -8 0 0 0
sb:true that	0 12 -11 0 0 0
sb:trump	0 -10 9 -2 0 0
sb:trump has	0 -6 8 0 0 0
sb:trump say	0 -9 7 0 2 0
sb:tuesday ,	-6 0 3 0 0 0
sb:tuna	0 9 -7 0 0 0
sb:turn	0 -4 -6 11 0 0
sb:turnberry	-1 -15 18 0 0 0
sb:twelve	0 10 -9 0 0 0
sb:two	11 -18 0 -1 6 6
sb:two delegation	0 -23 26 0 0 0
sb:two government	-6 13 -5 0 0 0
sb:two have	0 -19 21 0 0 0
sb:two head	5 -14 -4 0 16 0
sb:two leader	2 18 -18 0 -3 0
sb:two meet	-1 6 -6 3 0 0
sb:two men	-6 5 4 0 -5 0
sb:two of	0 -16 18 0 0 0
sb:two order	0 11 -3 0 -5 0
sb:two president	14 -5 -14 -4 12 0
sb:two side	9 -10 -6 5 -11 10
sb:two will	0 -16 14 -3 5 0
sb:under	5 16 -19 -1 0 0
sb:under a	15 -15 0 0 0 0
sb:under licence	0 6 -5 0 0 0
sb:understanding	0 -20 23 0 0 0
sb:unless	0 -5 6 0 0 0
sb:until	-16 -5 12 3 -4 0
sb:until <day-ahead>	0 -5 0 7 0 0
sb:until the	0 10 -6 0 0 0
sb:until then	0 -20 18 0 0 0
sb:up	3 4 -11 5 0 0
sb:up a	0 7 -3 0 0 0
sb:up again	0 -16 17 0 0 0
sb:up at	0 -10 -2 12 0 0
sb:up on	-1 10 -13 0 6 0
sb:up the	11 6 -16 0 0 0
sb:up to	0 16 -12 0 0 0
sb:updated	0 10 -7 0 0 0
sb:us	-6 16 -15 5 0 0
sb:use	0 -9 12 0 0 0
sb:valid	0 6 -5 0 0 0
sb:valparaíso	0 -23 24 0 0 0
sb:vanilla	9 -5 -3 0 0 0
sb:version	-6 11 -4 0 0 0
sb:very	-6 0 0 0 8 0
sb:very good	-4 6 0 0 0 0
sb:vessel	-1 6 -8 4 0 0
sb:vice	0 0 -11 19 -8 0
sb:vice -	0 -5 0 11 -2 0
sb:vice premier	0 6 -11 10 -5 0
sb:video	35 -37 -23 1 2 11
sb:video call	15 -9 -7 0 0 0
sb:video link	10 -6 -8 0 0 4
sb:video on	9 -11 -3 0 0 4
sb:village	-5 6 0 0 0 0
sb:visit	-13 -5 11 -4 2 0
sb:visit ,	0 12 -11 0 0 0
sb:visit of	0 -13 16 0 0 0
sb:visit to	0 -14 17 -1 0 0
sb:vote	0 18 -13 0 0 0
sb:wage	0 6 -6 0 0 0
sb:wait	1 -6 -9 11 0 0
sb:waiting	-3 13 -8 0 0 0
sb:waiting for	-2 9 -5 0 0 0
sb:walked	0 -2 8 -2 0 0
sb:war ,	0 6 -6 0 0 0
sb:war in	0 -5 7 0 0 0
sb:warn	0 -8 2 8 0 0
sb:warn that	0 -5 0 9 0 0
sb:was	-3 -3 2 8 -5 -4
sb:was a	0 11 -10 0 0 0
sb:was agree	5 -8 6 0 0 0
sb:was announce	-2 -18 1 15 0 0
sb:was due	8 -7 0 0 0 0
sb:was hold	3 9 -12 0 0 0
sb:was in	-1 -16 20 0 -1 0
sb:was not	0 -16 16 0 0 0
sb:was on	-2 9 -4 0 0 0
sb:was plan	8 -20 14 0 0 0
sb:was put	0 -5 8 0 0 0
sb:was reach	-4 9 -4 0 0 0
sb:was sign	0 8 -5 -1 0 0
sb:was take	0 -20 21 0 0 0
sb:was the	15 -6 0 -6 -1 0
sb:was their	-7 13 -5 0 0 0
sb:was to	-4 37 -31 -1 -6 0
sb:way	-9 11 0 0 -1 0
sb:we	-1 -3 10 -1 -16 0
sb:we agree	0 6 -5 0 0 0
sb:we are	0 27 -24 0 0 0
sb:we had	0 -7 8 0 0 0
sb:we have	-2 -6 10 0 0 0
sb:we know	-8 12 -3 0 0 0
sb:we shall	0 11 -6 0 0 0
sb:we would	7 0 -1 -3 0 0
sb:we'll	0 8 -6 0 0 0
sb:wed	0 0 -12 11 0 0
sb:wednesday	-12 -3 8 0 0 0
sb:wednesday ,	-2 10 -7 0 0 0
sb:week	-3 -5 1 11 -5 0
sb:week ,	8 -6 -13 14 0 0
sb:week ago	0 13 -12 0 0 0
sb:week of	-10 25 -15 0 0 0
sb:week that	-2 -4 9 0 0 0
sb:weekly	0 17 -10 -1 0 0
sb:welcome	-7 -7 15 0 0 0
sb:welcome the	0 -15 17 0 0 0
sb:were	0 12 -17 8 0 0
sb:were hold	0 -11 7 0 0 0
sb:were not	0 -9 9 0 0 0
sb:were on	0 -7 -10 15 0 0
sb:were sign	0 6 -6 0 0 0
sb:were to	-1 -7 9 -2 0 0
sb:what	-15 -6 22 -14 -10 0
sb:what <name>	0 -9 5 0 4 0
sb:what <person>	13 -13 6 -2 -3 0
sb:what <quality>	0 -11 11 0 0 0
sb:what change	0 11 -10 0 0 0
sb:what come	0 6 -5 0 0 0
sb:what did	0 -8 9 0 0 0
sb:what doe	0 8 -7 0 0 0
sb:what happen	0 8 -6 0 0 0
sb:what our	0 -20 20 0 0 0
sb:what the	0 31 -28 0 0 0
sb:what they	0 19 -16 0 0 0
sb:what was	-8 -20 27 0 0 0
sb:what we	-9 16 -5 0 0 0
sb:what will	0 -19 22 0 0 0
sb:what would	0 -8 8 0 0 0
sb:whatever	0 8 -6 0 0 0
sb:when	-11 -7 5 -2 13 0
sb:when <person>	-7 0 -8 6 9 0
sb:when do	0 8 -6 0 0 0
sb:when he	0 15 -8 -1 -2 0
sb:when the	-4 -17 19 -4 5 0
sb:when they	4 -7 -2 0 8 0
sb:where	-13 -21 19 -1 10 0
sb:where <person>	0 1 -8 1 9 0
sb:where he	0 -19 13 0 6 0
sb:where the	-1 -27 30 0 0 0
sb:where they	0 -5 7 0 0 0
sb:whether	0 8 -14 6 0 0
sb:which	-8 -3 4 0 0 6
sb:which <name>	-4 0 0 0 0 8
sb:which <person>	0 -10 14 0 0 0
sb:which <quality>	0 8 -7 0 0 0
sb:which begin	0 2 -10 7 0 0
sb:which both	0 -21 23 0 0 0
sb:which end	0 -9 10 0 0 0
sb:which has	0 6 -4 0 0 0
sb:which meet	0 9 -9 0 0 0
sb:which pay	0 -14 14 0 0 0
sb:which sit	0 -9 9 0 0 0
sb:which was	0 14 -13 0 0 0
sb:which would	0 6 -4 0 0 0
sb:while	0 14 -12 0 0 0
sb:who	8 13 -18 0 -2 0
sb:who has	0 12 -12 0 0 0
sb:who have	0 -10 10 0 0 0
sb:who head	0 7 -6 0 0 0
sb:who is	-1 -19 23 -1 0 0
sb:who led	0 19 -17 0 0 0
sb:who meet	0 -7 0 9 0 0
sb:who sign	0 13 -12 0 0 0
sb:who was	0 13 -9 0 0 0
sb:whole	0 9 -6 0 0 0
sb:whom	6 -10 0 0 3 0
sb:whose	0 13 -11 0 -4 0
sb:why	0 -7 8 0 0 0
sb:will	9 -6 -2 4 -6 4
sb:will again	0 -11 -13 23 -6 0
sb:will be	0 6 4 -13 -15 -1
sb:will begin	0 13 -12 0 0 0
sb:will buy	0 10 -9 0 0 0
sb:will continue	-9 0 -3 0 0 11
sb:will discuss	0 -22 0 0 17 0
sb:will go	0 8 -11 -1 5 0
sb:will have	-1 6 -2 0 0 0
sb:will hold	0 10 -7 0 0 0
sb:will lower	0 7 -8 0 0 0
sb:will meet	-1 15 -8 -7 0 0
sb:will not	0 11 -7 0 0 0
sb:will now	3 -10 6 0 0 0
sb:will pay	4 -13 14 -1 -6 0
sb:will put	8 -3 -3 0 0 0
sb:will run	0 8 -8 0 0 0
sb:will set	0 7 -3 0 0 0
sb:will sign	0 14 -13 0 0 0
sb:will stay	-1 -1 0 0 6 0
sb:will take	0 -12 4 0 6 0
sb:will the	0 -21 22 0 0 0
sb:will they	0 9 -1 0 -4 0
sb:will you	0 -16 18 0 0 0
sb:window	0 14 -11 0 0 0
sb:wish	8 1 -9 0 -3 0
sb:wish to	8 0 -9 0 -1 0
sb:with	2 -15 5 -4 16 -1
sb:with <name>	-23 -17 22 5 2 0
sb:with <person>	15 -46 18 0 10 0
sb:with <quality>	-1 -7 11 0 0 0
sb:with <seat>	9 9 -23 0 0 0
sb:with a	-5 1 -15 0 15 0
sb:with his	9 -22 13 0 0 0
sb:with the	-7 18 -5 -8 -7 0
sb:with which	0 9 -6 0 0 0
sb:within	0 -7 9 0 0 0
sb:without	-6 0 2 0 0 0
sb:without an	0 -6 7 0 0 0
sb:wool	9 2 -15 0 0 0
sb:work	-13 16 -17 0 0 11
sb:work ,	-3 6 0 0 0 0
sb:worked	0 -20 23 0 0 0
sb:worked out	0 -9 11 0 0 0
sb:working	0 -8 -4 11 0 3
sb:world	0 16 -14 0 0 0
sb:would	12 4 -18 3 0 -4
sb:would be	-10 0 -5 3 8 0
sb:would decide	-3 12 -4 0 0 0
sb:would end	0 7 -5 0 0 0
sb:would go	0 -11 3 7 0 0
sb:would have	-4 29 -21 0 0 0
sb:would like	0 7 -5 0 0 0
sb:would meet	0 -7 10 -3 0 0
sb:would not	7 0 -11 0 0 0
sb:would put	-6 7 0 0 0 0
sb:would sign	0 11 -8 0 0 0
sb:would still	0 0 -6 -2 10 0
sb:write	5 2 -12 1 0 0
sb:write ,	0 9 -3 0 -2 0
sb:write on	11 2 -9 0 -6 0
sb:write that	0 -11 -3 5 9 0
sb:xi	4 5 -11 0 0 0
sb:xi jinping	4 5 -11 0 0 0
sb:yarn	0 8 -6 0 0 0
sb:year	0 6 -4 0 0 0
sb:yes	-4 -1 7 0 0 0
sb:york	-4 5 -3 -6 5 0
sb:york ,	-1 0 -8 -3 16 0
sb:you	0 -3 8 -1 -3 0
sb:you will	0 13 -12 0 0 0
sb:zurich	0 10 -10 0 0 0
sb:|	0 8 -7 0 0 0
sb:·	-8 24 -19 0 0 0
sb:· wednesday	0 6 -6 0 0 0
sb:—	-11 10 -1 -4 -6 0
sb:— <name>	13 -11 8 -10 -3 0
sb:— <number>	0 8 -6 0 0 0
sb:— <office>	0 14 -11 0 0 0
sb:— <person>	-12 -8 28 -4 -6 0
sb:— <seat>	0 -14 15 0 0 0
sb:— for	0 12 -11 0 0 0
sb:— monday	0 -5 6 0 0 0
sb:— the	-15 2 -1 8 3 0
sb:— tuesday	0 12 -11 0 0 0
sb:•	0 -6 8 0 0 0
sent:calls	98 -33 -63 -37 -36 4
sent:coming	-3 -14 7 17 11 -7
sent:ended	4 -5 15 -2 -22 -5
sent:experts	-26 -15 18 -16 2 22
sent:m=arrive	-1 -4 12 -5 0 0
sent:m=arrives	0 10 -7 0 0 0
sent:m=assembly	0 24 -22 0 0 0
sent:m=bargain	0 -13 16 0 0 0
sent:m=broke off	0 -6 8 0 0 0
sent:m=broke up	0 -5 6 0 0 0
sent:m=came	20 -12 1 -13 2 0
sent:m=closed	-5 -2 0 8 0 0
sent:m=come	6 1 -7 10 -9 0
sent:m=comes	-3 0 0 0 7 0
sent:m=conference	33 -6 -17 -3 -1 0
sent:m=consultations	15 -17 10 -6 -4 0
sent:m=delegation	-5 -33 39 -7 0 0
sent:m=delegations	-12 -28 32 2 -3 0
sent:m=dialogue	-4 -1 9 0 -2 0
sent:m=dinner	11 -8 5 -8 -2 0
sent:m=due	19 6 -14 -3 -7 0
sent:m=edition	0 16 -15 0 0 0
sent:m=ended	0 -23 14 16 0 0
sent:m=expected	-2 -1 -5 14 0 0
sent:m=flew	-4 -7 -2 22 -6 0
sent:m=flies	-5 -22 17 12 0 0
sent:m=gather	0 18 -17 0 0 0
sent:m=go	-13 14 -11 3 -1 0
sent:m=guest	-1 24 -25 -2 2 0
sent:m=guests	-4 -27 31 0 0 0
sent:m=haggling	0 -7 8 0 0 0
sent:m=handshake	0 -7 8 0 0 0
sent:m=here	-15 -22 33 -4 -1 0
sent:m=host	-5 38 -32 0 -2 0
sent:m=invitation	-5 -4 9 -1 4 0
sent:m=invited	-4 37 -30 0 -7 0
sent:m=land	9 -8 0 0 0 0
sent:m=lunch	0 9 -4 -1 -1 0
sent:m=meet	3 -7 -6 11 9 -3
sent:m=meeting	-16 -18 10 20 2 -3
sent:m=meetings	0 9 -7 0 0 0
sent:m=meets	-4 9 2 -7 -10 0
sent:m=met	-27 5 9 2 -14 0
sent:m=negotiate	10 -11 1 0 0 0
sent:m=negotiating	-1 -2 0 8 0 0
sent:m=negotiation	0 -4 7 0 0 0
sent:m=negotiations	-5 -7 2 11 0 0
sent:m=negotiator	0 6 0 -7 0 0
sent:m=negotiators	-18 3 6 -13 4 0
sent:m=parted	0 -13 14 0 0 0
sent:m=receive	0 12 -2 -1 -10 0
sent:m=received	-13 -19 3 3 21 0
sent:m=receives	0 3 -6 0 7 0
sent:m=rose	-13 12 -1 -2 0 0
sent:m=round	-25 -12 15 26 -32 -4
sent:m=rounds	-4 5 0 -8 0 0
sent:m=sat	-14 -6 20 -12 -10 0
sent:m=saw each other	0 -14 15 0 0 0
sent:m=see each other	-1 1 0 7 -15 0
sent:m=session	0 -7 7 -10 7 0
sent:m=settled	4 -6 0 -4 6 0
sent:m=shook hands	1 7 -7 0 -1 0
sent:m=signed	-10 2 4 -1 0 0
sent:m=spent	-8 -19 25 0 0 0
sent:m=stop	0 17 -17 0 0 0
sent:m=summit	-11 -7 13 -13 2 0
sent:m=table	0 0 7 -3 -3 0
sent:m=talk	25 7 -32 -1 -3 0
sent:m=talked	25 -24 -4 1 0 0
sent:m=talking	-1 -14 19 0 -2 0
sent:m=talks	-38 4 11 2 -20 1
sent:m=there	-7 8 -11 -3 14 0
sent:m=time	15 1 -6 -15 0 0
sent:m=to see	-2 14 -3 -20 0 0
sent:m=travel	-1 -7 2 -3 11 0
sent:m=travels	0 -20 17 5 -5 0
sent:m=visit	-7 1 2 -20 8 0
sent:m=visits	-11 9 1 0 0 0
sent:m=went	-20 -12 17 -8 14 0
sent:m=where	-13 -14 6 11 8 0
sent:meets	-1 -14 26 -5 1 -27
sent:running	1 -8 0 5 11 1
sent:summit	21 -22 0 -5 12 -14
sent:sure	-39 2 19 2 -7 -18
sent:wished	-41 22 2 -2 -12 3
sides=0	-24 50 -14 -64 -22 -13
sides=1	-3 4 0 18 -28 0
sides=2	19 -9 12 -10 -16 -25
sides=3	-24 -29 19 14 19 0
sides=4	0 13 -23 0 15 0
sides=5	0 7 -11 0 5 0
sort=call	31 -1 -17 -49 -27 0
sort=land	-37 0 -13 12 27 -4
sort=meeting	-40 6 15 0 -9 -16
t0=future	-4 1 -8 6 5 5
t0=future-not	0 -6 7 0 0 0
t0=future-passive	-9 14 -4 0 -3 0
t0=modal	0 3 -14 4 0 5
t0=modal-not	7 -11 5 0 0 0
t0=modal-passive	-4 10 -1 -2 0 0
t0=past	5 6 -2 0 -8 -13
t0=past-passive	-5 0 -1 12 -2 -2
t0=perfect	-10 3 14 -12 -18 -1
t0=perfect-not	0 10 -9 0 0 0
t0=pluperfect	11 -14 13 -11 -13 5
t0=pluperfect-not	-16 5 -3 0 10 0
t0=present	-1 0 2 -14 11 -11
t0=present-not	0 -9 10 0 0 0
t0=present-passive	1 8 -14 -5 8 0
t1=future	-8 2 -10 7 6 6
t1=future-not	0 -6 7 0 0 0
t1=future-passive	-9 14 -4 0 -3 0
t1=gerund	-17 10 -2 7 -6 0
t1=infinitive	-12 23 -13 -8 -1 0
t1=modal	0 -2 -8 4 0 5
t1=modal-not	7 -3 -3 0 0 0
t1=modal-passive	-4 10 -1 -2 0 0
t1=past	11 5 -4 -3 -4 -13
t1=past-passive	-4 0 -2 13 -2 -2
t1=perfect	-7 -7 23 -11 -17 -1
t1=perfect-not	0 10 -9 0 0 0
t1=pluperfect	13 -16 13 -10 -12 6
t1=pluperfect-not	-16 5 -3 0 10 0
t1=present	1 8 -6 -12 7 -10
t1=present-not	0 -9 10 0 0 0
t1=present-passive	1 8 -14 -5 8 0
t2=future-not	0 0 -6 6 0 0
t2=future-passive	0 -4 7 0 0 0
t2=gerund	-8 1 6 0 -20 0
t2=infinitive	1 12 -7 0 -13 0
t2=modal	1 -1 -13 13 0 0
t2=modal-passive	-4 9 -1 0 0 0
t2=participle-passive	-9 10 1 -5 -9 0
t2=past	-22 8 8 -31 11 -1
t2=past-passive	3 26 -29 3 -3 0
t2=perfect	4 -17 16 0 0 0
t2=perfect-passive	0 7 -5 0 0 0
t2=pluperfect	0 9 -8 0 -3 0
t2=pluperfect-passive	-1 14 -9 0 0 0
t2=present	-15 24 -18 -5 6 -2
t2=present-not	0 -6 7 0 0 0
t2=present-passive	4 -7 8 -5 0 0
third-side	-2 -36 -11 32 50 -9
top	-13 23 8 -34 -58 -25
town-l	-2 9 3 -13 -4 -25
town-none	-3 27 -36 5 1 -3
town-r	-12 -3 26 -23 -27 -12
town=l0	-9 -6 17 -15 0 -1
town=l1	-46 -11 33 -10 -5 -4
town=l2	-8 15 -4 -12 -1 -2
town=l3	26 11 -39 16 1 -3
town=l4	11 10 -13 0 0 -1
town=l5	16 2 -13 -11 1 0
town=r0	-2 5 1 -6 -10 0
town=r1	-16 -6 22 -25 -2 -4
town=r2	-2 -15 27 -4 -22 -1
town=r3	-9 25 -17 0 -5 0
town=r4	14 7 -16 0 -1 0
town=r5	0 -19 22 0 0 0
towns=0	-2 22 -30 1 5 -3
towns=1	-9 11 10 -26 -18 -28
towns=2	0 7 -1 -2 -7 -7
towns=3	-6 1 11 -26 -14 0
towns=4	3 -12 11 3 -7 0
towns=5	-7 -6 2 10 0 0
tri:day day-none no-word	12 -7 6 -1 0 -3
tri:day day-none prev:sure	-1 -2 3 -16 4 -1
tri:day day-none sent:sure	-2 -6 8 0 0 0
tri:day day=l0 no-word	0 9 -8 0 0 0
tri:day day=l1 no-word	-18 14 0 0 -1 0
tri:day day=l1 sent:sure	0 -12 7 3 0 0
tri:day day=l2 no-word	-13 17 -6 0 0 0
tri:day day=l2 part:sure	0 -15 16 0 0 0
tri:day day=l2 prev:sure	0 -16 18 0 0 0
tri:day day=l2 sent:sure	0 21 -19 0 0 0
tri:day day=l3 part:sure	-3 8 -2 0 -3 0
tri:day day=l3 prev:sure	9 -6 0 0 0 0
tri:day day=l3 sent:sure	0 18 -13 0 -7 0
tri:day day=l4 part:sure	-3 9 0 -9 -3 0
tri:day day=l4 prev:sure	0 6 -2 0 0 0
tri:day day=l4 sent:sure	-4 0 -7 5 9 0
tri:day day=l5 no-word	10 0 -13 0 0 0
tri:day day=l5 part:sure	0 -21 21 0 1 0
tri:day day=r0 no-word	-2 13 -8 0 0 0
tri:day day=r1 no-word	-3 7 0 -2 0 0
tri:day day=r1 sent:sure	0 0 -6 4 0 0
tri:day day=r2 no-word	0 6 0 -2 -5 0
tri:day day=r2 part:sure	-9 15 -11 4 0 0
tri:day day=r2 prev:sure	-1 -6 9 0 0 0
tri:day day=r2 sent:sure	0 25 -24 0 0 0
tri:day day=r3 part:sure	0 23 -17 2 -10 0
tri:day day=r3 prev:sure	-8 5 2 0 0 0
tri:day day=r3 sent:sure	6 -11 8 0 0 0
tri:day day=r4 no-word	-1 14 -15 -2 3 0
tri:day day=r4 part:sure	0 -1 7 0 -6 0
tri:day day=r4 prev:sure	-8 -2 10 0 0 0
tri:day day=r4 sent:sure	-14 18 -9 0 -3 0
tri:day day=r5 no-word	2 9 -15 0 0 0
tri:day day=r5 sent:sure	-8 0 4 0 0 0
tri:l=( day day-none	0 -6 8 0 0 0
tri:l=( day day=l0	0 8 -7 0 0 0
tri:l=( day-none no-word	0 -5 6 0 0 0
tri:l=<begin> day day-none	0 -6 6 1 -2 0
tri:l=<begin> day day=r1	-1 9 -4 0 0 0
tri:l=<begin> day day=r3	0 11 -10 0 0 0
tri:l=<begin> day day=r4	5 -6 1 0 0 0
tri:l=<begin> day no-word	4 -9 10 -6 -2 0
tri:l=<begin> day part:sure	0 -19 13 6 0 0
tri:l=<begin> day prev:sure	-19 37 -28 0 0 0
tri:l=<begin> day sent:sure	5 5 -9 0 0 0
tri:l=<begin> day-none no-word	4 -15 15 -5 -1 0
tri:l=<begin> day-none part:sure	-1 7 -4 0 0 0
tri:l=<begin> day-none prev:sure	-19 36 -27 0 0 0
tri:l=<begin> day-none sent:sure	0 16 -16 0 0 0
tri:l=<begin> day=r1 no-word	-5 14 -6 0 0 0
tri:l=<begin> day=r1 part:sure	0 -5 7 0 0 0
tri:l=<begin> day=r2 part:sure	0 -4 6 0 0 0
tri:l=<begin> day=r3 no-word	-6 18 -11 0 0 0
tri:l=<begin> day=r3 part:sure	6 -17 7 6 0 0
tri:l=<begin> word day-none	-8 32 -20 -10 0 0
tri:l=<begin> word day=r1	-3 -2 6 0 0 0
tri:l=<begin> word day=r2	5 -8 5 0 0 0
tri:l=<begin> word day=r3	3 -14 6 6 0 0
tri:l=<begin> word no-word	-16 19 0 0 0 0
tri:l=a day day-none	-1 12 -8 0 0 0
tri:l=a day day=l1	-10 -4 14 0 0 0
tri:l=a day no-word	-14 10 0 0 0 0
tri:l=a day-none no-word	0 8 -10 0 0 0
tri:l=a day-none part:sure	-2 18 -8 -6 -2 0
tri:l=a day=l1 no-word	-5 -3 8 0 0 0
tri:l=a day=l2 part:sure	1 0 -8 7 0 0
tri:l=a day=r2 no-word	7 -5 0 0 0 0
tri:l=a day=r3 part:sure	0 -16 8 0 4 0
tri:l=a word day-none	-1 18 -11 -8 -3 0
tri:l=a word day=l2	2 0 -8 7 0 0
tri:l=a word day=r2	4 -6 3 0 0 0
tri:l=a word day=r3	10 -22 8 0 3 0
tri:l=a word no-word	24 -19 -3 0 0 0
tri:l=after day day-none	0 12 -9 0 0 0
tri:l=after day no-word	0 10 -8 0 0 0
tri:l=after day-none no-word	-9 20 -10 0 0 0
tri:l=after day-none part:sure	7 3 -8 0 0 0
tri:l=after word day-none	0 10 -9 0 0 0
tri:l=after word no-word	-5 8 0 0 0 0
tri:l=again day day-none	0 0 -9 11 0 0
tri:l=again day no-word	-2 0 -6 11 0 0
tri:l=again day-none no-word	0 0 -9 11 0 0
tri:l=agreed day no-word	-3 -9 13 0 0 0
tri:l=also day-none no-word	-6 7 0 0 0 0
tri:l=also word day-none	-6 17 -9 0 0 0
tri:l=also word no-word	-5 6 0 0 0 0
tri:l=and day day-none	0 11 -10 0 0 0
tri:l=and day day=l1	0 -6 7 0 0 0
tri:l=and day-none no-word	0 12 -9 0 0 0
tri:l=and word no-word	0 -4 6 0 0 0
tri:l=and word part:sure	0 -7 8 0 0 0
tri:l=another day-none part:sure	0 -9 -3 13 0 0
tri:l=another word day-none	0 -9 -3 13 0 0
tri:l=another word part:sure	0 -11 -1 13 0 0
tri:l=any day-none part:sure	0 6 -6 0 0 0
tri:l=any word day-none	0 6 -6 0 0 0
tri:l=any word part:sure	0 6 -6 0 0 0
tri:l=are day no-word	0 11 -10 0 0 0
tri:l=are day-none part:sure	0 -7 -3 11 0 0
tri:l=are word day-none	0 -7 -3 11 0 0
tri:l=are word part:sure	0 -7 -3 11 0 0
tri:l=as day day-none	0 9 -9 0 0 0
tri:l=as day no-word	0 10 -9 0 0 0
tri:l=as day-none no-word	0 10 -9 0 0 0
tri:l=at day-none part:sure	0 -7 8 0 0 0
tri:l=at word no-word	-1 6 -1 0 0 0
tri:l=be word part:sure	0 1 -7 0 6 0
tri:l=been word day-none	0 6 -5 0 0 0
tri:l=before day day-none	0 7 -3 0 0 0
tri:l=before day no-word	0 9 -5 0 0 0
tri:l=beijing word day-none	0 6 -5 0 0 0
tri:l=beijing, day day-none	0 15 -11 0 0 0
tri:l=beijing, day day=r4	-4 11 -6 0 0 0
tri:l=beijing, day day=r5	-10 0 7 0 0 0
tri:l=beijing, day no-word	-7 5 0 0 0 0
tri:l=beijing, day-none no-word	0 9 -9 0 0 0
tri:l=beijing, day=r4 no-word	-4 6 0 0 0 0
tri:l=bern, day no-word	0 13 -11 0 0 0
tri:l=bessent word part:sure	0 -7 10 0 0 0
tri:l=brussels, day day-none	-3 -7 9 0 0 0
tri:l=brussels, day no-word	-7 2 0 0 0 0
tri:l=brussels, day-none no-word	-3 -7 9 0 0 0
tri:l=by day day-none	-17 8 3 0 0 0
tri:l=by day no-word	-17 7 4 0 0 0
tri:l=by day-none no-word	-9 5 5 0 0 0
tri:l=by day=l3 no-word	-4 7 0 0 0 0
tri:l=by day=r0 no-word	0 -5 0 0 7 0
tri:l=by day=r1 no-word	6 -7 -1 0 -1 5
tri:l=by day=r1 part:sure	9 -4 -2 0 0 0
tri:l=by day=r1 prev:sure	7 -5 0 0 0 0
tri:l=by word day=l1	6 -9 3 0 0 0
tri:l=by word day=r0	0 -3 0 0 6 0
tri:l=by word day=r1	17 -13 -7 0 -4 4
tri:l=by word no-word	7 -9 -5 0 1 4
tri:l=by word part:sure	9 -1 -4 0 0 0
tri:l=by word prev:sure	10 -8 0 0 0 0
tri:l=call, day day-none	-5 6 0 0 0 0
tri:l=call, day no-word	-5 6 0 0 0 0
tri:l=call, day-none no-word	-5 6 0 0 0 0
tri:l=cent day no-word	-2 -7 9 0 0 0
tri:l=could word day-none	0 -9 10 0 0 0
tri:l=council word part:sure	0 7 -6 0 0 0
tri:l=date: day day-none	0 6 -5 0 0 0
tri:l=date: day no-word	0 6 -5 0 0 0
tri:l=date: day-none no-word	0 6 -5 0 0 0
tri:l=day, day no-word	0 11 -10 0 0 0
tri:l=deal day no-word	0 -17 18 0 0 0
tri:l=delegations day-none part:sure	0 8 -7 0 0 0
tri:l=delegations word day-none	0 8 -7 0 0 0
tri:l=delegations word part:sure	0 13 -11 0 0 0
tri:l=delhi, day no-word	-2 14 -10 0 0 0
tri:l=due day day-none	7 0 -7 0 0 0
tri:l=due day no-word	7 -6 0 0 0 0
tri:l=due day-none no-word	7 -6 0 0 0 0
tri:l=earlier day-none part:sure	0 6 -5 0 0 0
tri:l=earlier word day-none	0 6 -5 0 0 0
tri:l=earlier word part:sure	0 6 -5 0 0 0
tri:l=effect day day-none	0 7 -6 0 0 0
tri:l=effect day no-word	0 -11 13 0 0 0
tri:l=effect day-none no-word	0 7 -6 0 0 0
tri:l=eighth word part:sure	0 -5 6 0 0 0
tri:l=ended day day-none	0 -6 8 0 0 0
tri:l=ended day no-word	0 -4 7 0 0 0
tri:l=ended day-none no-word	0 -6 8 0 0 0
tri:l=ends day no-word	0 13 -12 0 0 0
tri:l=ends day-none no-word	0 27 -25 0 0 0
tri:l=fifth day-none part:sure	0 -7 10 0 0 0
tri:l=fifth word day-none	0 -7 10 0 0 0
tri:l=fifth word part:sure	0 -10 14 -2 0 0
tri:l=first day-none part:sure	0 -11 15 -1 0 0
tri:l=first day=l2 part:sure	0 -6 7 0 0 0
tri:l=first word day-none	0 -11 15 0 0 0
tri:l=first word day=l2	0 -6 7 0 0 0
tri:l=first word part:sure	0 -1 7 -2 -1 0
tri:l=for day day-none	4 -12 12 0 -2 0
tri:l=for day day=l3	-2 0 6 0 0 0
tri:l=for day no-word	0 -8 9 0 0 0
tri:l=for day prev:sure	2 -11 7 0 0 0
tri:l=for day-none no-word	0 -13 14 0 0 0
tri:l=for day-none part:sure	0 22 -22 0 0 0
tri:l=for day-none prev:sure	3 -9 5 0 0 0
tri:l=for day=l1 part:sure	0 -14 14 0 0 0
tri:l=for day=r3 part:sure	0 -13 15 0 0 0
tri:l=for word day-none	0 22 -21 0 0 0
tri:l=for word day=l1	0 -14 14 0 0 0
tri:l=for word day=r3	-1 -5 9 0 0 0
tri:l=for word part:sure	-1 6 -1 0 -1 0
tri:l=fourth day-none part:sure	0 2 1 -6 0 0
tri:l=fourth day=l2 part:sure	0 6 -4 0 0 0
tri:l=fourth day=r2 part:sure	0 -1 -2 6 0 0
tri:l=fourth word day-none	14 -6 1 -6 0 0
tri:l=fourth word day=l2	0 6 -4 0 0 0
tri:l=fourth word day=r2	0 -1 -2 6 0 0
tri:l=friday day day-none	-3 -9 11 0 0 0
tri:l=friday, day day-none	4 0 -7 0 0 0
tri:l=from day day=l3	0 6 -5 0 0 0
tri:l=from day day=r2	0 8 -14 5 0 0
tri:l=from day day=r3	0 -6 7 0 0 0
tri:l=from day day=r4	0 -1 7 -1 -2 0
tri:l=from day no-word	0 11 -5 0 -4 0
tri:l=from day part:sure	0 -16 8 2 2 0
tri:l=from day sent:sure	0 6 -5 0 0 0
tri:l=from day-none no-word	4 10 -11 0 0 0
tri:l=from day-none part:sure	0 -17 10 0 6 0
tri:l=from day-none sent:sure	0 -5 6 0 0 0
tri:l=from day=l3 no-word	0 6 -5 0 0 0
tri:l=from day=r1 no-word	0 -3 6 0 0 0
tri:l=from day=r3 no-word	0 -8 9 0 0 0
tri:l=further day-none part:sure	0 10 -13 1 0 0
tri:l=further word day-none	0 10 -13 1 0 0
tri:l=further word part:sure	0 8 -9 0 0 0
tri:l=geneva day day-none	0 21 -18 0 -1 0
tri:l=geneva day-none part:sure	0 -14 14 0 0 0
tri:l=geneva, day day=r4	0 -12 12 0 0 0
tri:l=geneva, day sent:sure	0 12 -11 0 0 0
tri:l=geneva, day=r4 sent:sure	0 -12 12 0 0 0
tri:l=goods day day-none	0 -10 11 0 0 0
tri:l=greer word part:sure	0 8 -2 -5 0 0
tri:l=had day-none part:sure	0 8 -6 0 0 0
tri:l=had day=r3 part:sure	0 14 -18 3 0 0
tri:l=had word day-none	4 3 -7 0 0 0
tri:l=had word day=r1	-1 -2 6 0 0 0
tri:l=had word day=r3	0 14 -18 3 0 0
tri:l=had word no-word	6 -1 -3 0 0 0
tri:l=had word part:sure	0 13 -12 1 -1 0
tri:l=hague, day no-word	0 7 -5 0 0 0
tri:l=has day day-none	9 -6 -2 0 0 0
tri:l=has day no-word	9 -6 -2 0 0 0
tri:l=has day-none no-word	7 -3 -3 0 0 0
tri:l=have day-none no-word	-3 7 -1 0 0 0
tri:l=have word day-none	-4 6 0 0 0 0
tri:l=have word no-word	-6 8 0 0 0 0
tri:l=he day-none no-word	-2 6 0 0 0 0
tri:l=he word no-word	-5 10 0 0 0 0
tri:l=he word part:sure	0 -2 11 -4 -2 0
tri:l=his word part:sure	0 -13 12 -1 3 0
tri:l=hold word part:sure	0 -2 9 -1 -2 0
tri:l=i word part:sure	0 12 -9 0 0 0
tri:l=in day no-word	0 6 -5 0 0 0
tri:l=in day-none no-word	-2 30 -3 -2 -21 0
tri:l=in day-none part:sure	0 -1 -7 5 4 0
tri:l=in day-none prev:sure	0 11 -4 0 -1 0
tri:l=in day=l1 no-word	0 -6 -5 14 -6 0
tri:l=in day=l3 no-word	0 0 -5 0 6 0
tri:l=in day=r1 no-word	-4 8 -10 -5 5 0
tri:l=in day=r1 part:sure	0 -5 0 6 0 0
tri:l=in day=r2 no-word	0 17 -10 0 -3 0
tri:l=in day=r3 no-word	0 11 -6 0 0 0
tri:l=in word day-none	-6 19 -7 0 -11 0
tri:l=in word day=l1	0 -12 -21 13 15 0
tri:l=in word day=r0	0 -7 6 0 4 0
tri:l=in word day=r1	-6 3 -7 1 4 0
tri:l=in word day=r2	0 14 -3 0 -5 0
tri:l=in word day=r3	0 10 -8 0 0 0
tri:l=in word no-word	-19 24 -9 4 -8 0
tri:l=in word part:sure	-2 -1 -12 7 9 0
tri:l=in word prev:sure	0 10 -19 -2 7 0
tri:l=in word sent:sure	0 -21 20 -2 0 0
tri:l=is day day-none	8 -1 -5 0 0 0
tri:l=is day no-word	-4 15 -10 0 0 0
tri:l=is day-none no-word	-10 19 -9 0 0 0
tri:l=it day day-none	-4 -7 11 0 0 0
tri:l=it day no-word	-4 -7 11 0 0 0
tri:l=it day-none no-word	-9 0 6 0 0 0
tri:l=it word day-none	-3 13 -9 0 0 0
tri:l=it word no-word	-3 12 -8 0 0 0
tri:l=it word part:sure	0 8 -6 0 0 0
tri:l=its word part:sure	0 11 -9 0 0 0
tri:l=jinping day-none part:sure	0 12 -14 0 2 0
tri:l=jinping word part:sure	0 -18 19 0 0 0
tri:l=last day=r2 part:sure	0 -6 7 0 0 0
tri:l=last word day=r2	0 -8 9 0 0 0
tri:l=last word part:sure	0 -5 10 -3 0 0
tri:l=lifeng word day-none	0 4 -10 6 0 0
tri:l=lifeng word part:sure	0 -3 -6 3 8 0
tri:l=lumpur, day day-none	0 11 -10 0 0 0
tri:l=lusaka, day day-none	-1 18 -16 0 0 0
tri:l=lusaka, day no-word	0 8 -5 0 0 0
tri:l=meets day day-none	0 8 -8 0 0 0
tri:l=meets day part:sure	0 8 -8 0 0 0
tri:l=meets day-none part:sure	0 8 -8 0 0 0
tri:l=met day day-none	0 -5 6 0 0 0
tri:l=met day part:sure	0 -5 6 0 0 0
tri:l=met day-none part:sure	0 -5 6 0 0 0
tri:l=midnight day no-word	0 7 -6 0 0 0
tri:l=ministers word no-word	12 -8 -2 0 0 0
tri:l=ministers word part:sure	0 -5 11 0 -2 0
tri:l=monday day day-none	-6 -8 11 0 0 0
tri:l=monday day no-word	-5 -15 18 0 0 0
tri:l=monday day-none no-word	-5 -15 18 0 0 0
tri:l=monday, day day-none	-7 0 3 0 0 0
tri:l=monday, day no-word	-6 12 -7 0 0 0
tri:l=monday, day-none no-word	-6 4 0 0 0 0
tri:l=montevideo, day day-none	12 -7 -3 0 0 0
tri:l=montevideo, day no-word	12 -3 -8 0 0 0
tri:l=montevideo, day-none no-word	12 -4 -7 0 0 0
tri:l=negotiators word day=r2	0 -5 7 0 0 0
tri:l=new word part:sure	0 -9 9 0 0 0
tri:l=next day-none part:sure	0 -12 0 14 0 0
tri:l=next day=r1 part:sure	0 -2 8 0 0 0
tri:l=next day=r2 part:sure	6 9 -12 -2 0 0
tri:l=next word day-none	0 -12 0 14 0 0
tri:l=next word day=r1	0 -2 8 0 0 0
tri:l=next word day=r2	6 9 -12 -2 0 0
tri:l=next word part:sure	3 0 -8 7 -4 0
tri:l=no day-none part:sure	0 7 -6 0 0 0
tri:l=no word day-none	0 8 -6 0 0 0
tri:l=no word part:sure	0 7 -6 0 0 0
tri:l=noon day day-none	0 6 -5 0 0 0
tri:l=not word day-none	-1 8 -3 0 0 0
tri:l=not word no-word	-9 10 0 0 0 0
tri:l=of day day-none	8 1 -5 0 0 0
tri:l=of day no-word	9 2 -6 0 -1 0
tri:l=of day part:sure	0 -12 16 0 0 0
tri:l=of day prev:sure	-1 12 -9 0 0 0
tri:l=of day sent:sure	0 7 -6 0 0 0
tri:l=of day-none no-word	10 -10 3 0 0 0
tri:l=of day-none part:sure	-2 -20 19 6 -2 0
tri:l=of day-none prev:sure	-1 17 -14 0 0 0
tri:l=of day-none sent:sure	0 7 -6 0 0 0
tri:l=of day=l4 part:sure	0 -2 -8 0 12 0
tri:l=of day=r2 part:sure	0 9 -7 0 0 0
tri:l=of day=r3 part:sure	0 -4 6 0 0 0
tri:l=of day=r4 part:sure	0 -4 9 0 -1 0
tri:l=of word day-none	-1 -19 18 6 -2 0
tri:l=of word day=l2	0 8 -4 -1 0 0
tri:l=of word day=l4	0 -2 -8 0 12 0
tri:l=of word day=r2	0 9 -7 0 0 0
tri:l=of word day=r3	0 -4 6 0 0 0
tri:l=of word part:sure	-7 -7 6 0 6 0
tri:l=on day day-none	-7 1 0 2 0 3
tri:l=on day day=l2	-9 2 4 0 0 0
tri:l=on day day=l3	10 -6 6 -2 -11 0
tri:l=on day day=l4	0 -8 11 -13 4 0
tri:l=on day day=l5	9 -19 9 0 0 0
tri:l=on day day=r1	3 -11 5 1 0 0
tri:l=on day day=r3	-14 14 -10 1 5 0
tri:l=on day day=r5	0 11 -7 0 0 0
tri:l=on day no-word	1 5 -6 -4 1 1
tri:l=on day part:sure	-1 -16 19 -2 -9 0
tri:l=on day prev:sure	-3 2 4 -9 -1 0
tri:l=on day sent:sure	-9 5 -6 3 8 0
tri:l=on day-none no-word	-10 9 -6 2 -1 3
tri:l=on day-none part:sure	9 -11 6 0 0 0
tri:l=on day-none prev:sure	-2 3 1 -8 0 0
tri:l=on day=l2 no-word	-9 12 -2 0 0 0
tri:l=on day=l2 part:sure	0 -13 14 0 0 0
tri:l=on day=l2 prev:sure	0 -7 7 0 0 0
tri:l=on day=l2 sent:sure	0 8 -8 0 0 0
tri:l=on day=l3 no-word	2 -11 10 0 -2 0
tri:l=on day=l3 part:sure	0 6 0 0 -3 0
tri:l=on day=l3 prev:sure	9 0 -5 0 0 0
tri:l=on day=l4 no-word	4 -11 8 0 0 0
tri:l=on day=l4 part:sure	-5 1 8 -8 -6 0
tri:l=on day=l4 sent:sure	-3 2 -8 0 11 0
tri:l=on day=l5 no-word	12 -2 -9 0 0 0
tri:l=on day=l5 part:sure	0 -21 21 0 1 0
tri:l=on day=r1 no-word	3 -6 4 0 0 0
tri:l=on day=r2 no-word	13 -10 5 0 -3 0
tri:l=on day=r2 part:sure	-7 13 -6 0 0 0
tri:l=on day=r3 no-word	-3 1 -4 0 8 0
tri:l=on day=r3 part:sure	0 12 -14 4 0 0
tri:l=on day=r3 prev:sure	-7 7 0 0 0 0
tri:l=on day=r4 no-word	-2 0 -2 0 6 0
tri:l=on day=r5 no-word	0 15 -12 0 0 0
tri:l=on word day-none	0 16 -15 0 0 0
tri:l=on word day=l4	0 7 -5 0 0 0
tri:l=on word part:sure	-1 10 -7 0 0 0
tri:l=one day day-none	0 -10 10 0 0 0
tri:l=one day-none no-word	0 -12 14 0 0 0
tri:l=order day no-word	0 7 -6 0 0 0
tri:l=order day-none no-word	0 6 -5 0 0 0
tri:l=out day day-none	0 11 -10 0 0 0
tri:l=out day-none no-word	0 9 -7 0 0 0
tri:l=peace word part:sure	0 8 -8 0 0 0
tri:l=phone day-none no-word	-7 8 0 0 0 0
tri:l=phone word day-none	-10 10 0 0 0 0
tri:l=presidents day-none part:sure	0 3 -8 0 5 0
tri:l=presidents word day-none	0 3 -8 0 5 0
tri:l=published day day-none	-1 -7 10 0 0 0
tri:l=said day day-none	-1 12 -8 0 0 0
tri:l=said day no-word	-1 10 -6 0 0 0
tri:l=said day-none no-word	0 10 -5 0 0 0
tri:l=saturday day day-none	0 -5 6 0 0 0
tri:l=saturday day no-word	0 -5 6 0 0 0
tri:l=saturday day-none no-word	0 -5 6 0 0 0
tri:l=saturday, day day-none	0 14 -12 0 0 0
tri:l=saturday, day no-word	0 11 -9 0 0 0
tri:l=saturday, day-none no-word	0 11 -9 0 0 0
tri:l=saw word part:sure	0 -7 8 0 0 0
tri:l=second day-none part:sure	-3 -11 17 -7 0 0
tri:l=second day=l2 part:sure	0 -5 6 0 0 0
tri:l=second day=r2 part:sure	0 8 -6 -1 0 0
tri:l=second word day-none	-3 -11 17 -7 0 0
tri:l=second word day=l2	0 -5 6 0 0 0
tri:l=second word day=r2	0 8 -6 -1 0 0
tri:l=second word part:sure	-5 -2 8 -3 -1 0
tri:l=see day-none part:sure	0 -9 10 3 -4 0
tri:l=see day=r2 part:sure	0 -6 0 0 4 0
tri:l=see word day-none	0 -9 10 3 -4 0
tri:l=see word day=r2	0 -6 0 0 4 0
tri:l=see word part:sure	0 -6 5 2 0 0
tri:l=seoul, day day=r4	0 -7 1 5 0 0
tri:l=seoul, day no-word	0 18 -16 0 0 0
tri:l=sides day-none part:sure	0 8 -8 0 0 0
tri:l=sides word day-none	0 8 -8 0 0 0
tri:l=sides word part:sure	0 6 -1 0 0 0
tri:l=signed day day-none	0 15 -12 0 0 0
tri:l=signed day no-word	0 10 -8 0 0 0
tri:l=signed day-none no-word	0 9 -7 0 0 0
tri:l=since day no-word	0 11 -8 0 0 0
tri:l=since day-none no-word	0 8 -6 0 0 0
tri:l=since day-none prev:sure	0 7 -6 0 0 0
tri:l=six day no-word	5 -15 10 0 0 0
tri:l=sixth day-none part:sure	0 -15 9 7 0 0
tri:l=sixth day=l2 part:sure	0 10 -9 0 0 0
tri:l=sixth word day-none	-2 -12 9 7 0 0
tri:l=sixth word day=l2	0 10 -9 0 0 0
tri:l=sixth word part:sure	0 -15 6 12 0 0
tri:l=spoke day no-word	6 -2 -2 0 0 0
tri:l=starts day no-word	0 6 -5 0 0 0
tri:l=state day-none part:sure	0 -6 13 0 -5 0
tri:l=state word day-none	0 -6 13 0 -5 0
tri:l=state word part:sure	-3 -4 12 -3 -2 0
tri:l=still day-none part:sure	0 7 -4 0 0 0
tri:l=still word day-none	0 7 -5 0 0 0
tri:l=stockholm day part:sure	0 -5 6 0 0 0
tri:l=such word part:sure	0 -5 7 0 0 0
tri:l=sunday day no-word	0 -13 15 0 0 0
tri:l=sunday day-none no-word	0 -14 16 0 0 0
tri:l=sunday, day no-word	-1 -9 11 0 0 0
tri:l=sunday, day-none no-word	-1 -9 11 0 0 0
tri:l=tariff day-none part:sure	0 7 -5 0 0 0
tri:l=tariff word day-none	0 7 -5 0 0 0
tri:l=tariffs day day-none	3 -12 8 0 0 0
tri:l=tariffs day no-word	3 -12 8 0 0 0
tri:l=tariffs day-none no-word	3 -12 8 0 0 0
tri:l=tbilisi, day no-word	17 -7 -15 0 0 0
tri:l=telephone day=l2 no-word	8 -8 0 0 0 0
tri:l=telephone word day-none	-13 14 0 0 0 0
tri:l=telephone word day=l2	8 -8 0 0 0 0
tri:l=telephone word day=r3	9 -6 0 0 0 0
tri:l=than day no-word	-1 7 -4 0 0 0
tri:l=that day-none no-word	8 -4 -4 0 0 0
tri:l=that day-none part:sure	0 -10 13 0 0 0
tri:l=that word day-none	6 -12 8 0 0 0
tri:l=that word no-word	8 -4 -4 0 0 0
tri:l=that word part:sure	3 -5 0 6 0 0
tri:l=the day day-none	-8 29 -9 -3 -21 0
tri:l=the day day=l3	0 7 -7 0 0 0
tri:l=the day day=l4	0 8 -6 0 0 0
tri:l=the day no-word	-4 14 -8 0 0 0
tri:l=the day part:sure	0 29 -14 -2 -17 0
tri:l=the day sent:sure	0 18 -11 0 -8 0
tri:l=the day-none no-word	0 0 4 -1 -8 0
tri:l=the day-none part:sure	-1 9 -9 -4 4 0
tri:l=the day-none prev:sure	-6 6 0 0 0 0
tri:l=the day-none sent:sure	0 0 8 0 -9 0
tri:l=the day=l1 no-word	7 -6 0 0 0 0
tri:l=the day=l1 part:sure	-2 -4 13 -2 0 0
tri:l=the day=l2 part:sure	0 -6 9 0 0 0
tri:l=the day=l4 part:sure	5 5 -9 0 0 0
tri:l=the day=r1 no-word	8 -7 -4 0 4 0
tri:l=the day=r2 no-word	0 7 -4 0 0 0
tri:l=the day=r2 part:sure	-3 6 2 -6 -7 0
tri:l=the day=r3 no-word	-4 7 0 0 0 0
tri:l=the day=r3 part:sure	0 -11 8 -2 6 0
tri:l=the day=r4 part:sure	4 -19 1 10 0 0
tri:l=the word day-none	0 -6 5 -4 9 0
tri:l=the word day=l1	4 -11 13 -2 0 0
tri:l=the word day=l2	1 -8 8 0 0 0
tri:l=the word day=l3	4 0 -9 0 2 0
tri:l=the word day=l4	8 -7 0 0 0 0
tri:l=the word day=r1	7 -2 -6 0 4 0
tri:l=the word day=r2	-5 9 0 -6 -7 0
tri:l=the word day=r3	-9 -9 11 -3 7 0
tri:l=the word day=r4	0 -8 0 10 0 0
tri:l=the word no-word	12 -6 1 -5 -2 0
tri:l=the word part:sure	0 -16 6 0 18 0
tri:l=the word prev:sure	-4 18 -11 0 0 0
tri:l=the word sent:sure	-1 -20 23 0 -1 0
tri:l=their word part:sure	-3 -4 13 0 -4 0
tri:l=they day=r2 part:sure	0 -15 2 8 0 0
tri:l=they word day=r2	0 -17 2 8 0 0
tri:l=they word part:sure	-1 -7 5 5 0 0
tri:l=third day-none no-word	-11 12 0 0 0 0
tri:l=third day-none part:sure	0 -24 22 5 0 0
tri:l=third day=l2 part:sure	0 5 -11 5 0 0
tri:l=third day=l3 part:sure	0 -9 11 0 0 0
tri:l=third day=r1 part:sure	0 17 -16 0 0 0
tri:l=third day=r2 part:sure	0 10 -4 -2 0 0
tri:l=third day=r4 part:sure	7 -2 -2 0 0 0
tri:l=third word day-none	-8 -20 22 5 0 0
tri:l=third word day=l2	0 5 -11 5 0 0
tri:l=third word day=l3	0 -9 11 0 0 0
tri:l=third word day=r1	0 17 -16 0 0 0
tri:l=third word day=r2	0 10 -4 -2 0 0
tri:l=third word day=r4	7 -2 -2 0 0 0
tri:l=third word part:sure	2 -9 7 4 -3 0
tri:l=this day day-none	0 8 -7 0 0 0
tri:l=this day-none no-word	0 6 -5 0 0 0
tri:l=three day=r3 part:sure	0 -11 11 0 0 0
tri:l=three word day=r3	0 -11 11 0 0 0
tri:l=three word part:sure	0 -4 7 0 0 0
tri:l=thursday day day-none	-6 -1 4 0 0 0
tri:l=thursday, day day-none	0 0 -5 0 9 0
tri:l=till day day-none	0 -8 9 0 0 0
tri:l=till day no-word	0 -8 9 0 0 0
tri:l=till day-none no-word	0 -8 9 0 0 0
tri:l=to day day-none	-4 9 -2 0 0 0
tri:l=to day day=l2	0 -7 7 0 0 0
tri:l=to day day=l4	0 6 -4 0 0 0
tri:l=to day day=r2	-10 10 0 0 0 0
tri:l=to day no-word	-15 15 0 0 -1 0
tri:l=to day-none no-word	2 -4 -14 1 12 0
tri:l=to day-none part:sure	-13 1 6 -8 4 0
tri:l=to day-none prev:sure	8 -3 -5 0 0 0
tri:l=to day=l2 no-word	0 -6 7 0 0 0
tri:l=to day=l3 part:sure	0 7 -6 0 0 0
tri:l=to day=l4 no-word	0 0 -6 0 3 0
tri:l=to day=r1 no-word	0 -12 -4 15 -2 0
tri:l=to day=r1 part:sure	0 5 2 -2 -7 0
tri:l=to day=r2 no-word	-5 6 0 0 0 0
tri:l=to day=r2 part:sure	-1 -13 7 5 1 0
tri:l=to word day-none	4 -8 -1 -6 14 0
tri:l=to word day=l2	-6 10 -3 0 1 0
tri:l=to word day=l3	0 8 -7 0 0 0
tri:l=to word day=l4	3 0 -6 0 3 0
tri:l=to word day=r1	0 -2 0 12 -11 0
tri:l=to word day=r2	0 -15 6 5 1 0
tri:l=to word no-word	8 -19 -16 15 11 0
tri:l=to word part:sure	-13 3 4 -2 -1 0
tri:l=to word prev:sure	6 -2 0 0 0 0
tri:l=to word sent:sure	-4 3 -6 0 7 0
tri:l=tokyo, day no-word	-13 6 3 0 0 0
tri:l=trade day=r3 part:sure	0 11 -10 0 0 0
tri:l=trade word day=r3	0 11 -10 0 0 0
tri:l=trump day-none no-word	-3 9 -2 0 0 0
tri:l=trump day-none part:sure	0 -3 7 0 -1 0
tri:l=trump word day=l3	7 -15 10 0 -3 0
tri:l=trump word day=r3	0 4 -14 0 9 0
tri:l=trump word part:sure	1 -15 13 -5 0 0
tri:l=trump's day=r2 part:sure	0 -6 9 0 0 0
tri:l=trump's word day=r2	0 -6 9 0 0 0
tri:l=trump's word part:sure	1 -10 13 -2 -3 0
tri:l=tuesday day day-none	7 -3 -1 0 0 0
tri:l=tuesday day no-word	7 -4 0 0 0 0
tri:l=tuesday day-none no-word	8 -5 0 0 0 0
tri:l=tuesday, day day-none	-6 0 4 0 0 0
tri:l=two day-none part:sure	0 -13 14 0 0 0
tri:l=two word day-none	4 -18 14 0 0 0
tri:l=two word day=r2	0 -7 7 0 0 0
tri:l=two word part:sure	0 -8 6 4 0 0
tri:l=until day day-none	-9 10 -2 0 0 0
tri:l=until day day=l1	0 -11 12 0 0 0
tri:l=until day day=l3	0 6 -1 0 0 0
tri:l=until day no-word	-11 15 -5 0 0 0
tri:l=until day prev:sure	0 -14 16 0 0 0
tri:l=until day sent:sure	0 8 -7 0 0 0
tri:l=until day-none no-word	-6 29 -21 0 0 0
tri:l=until day-none prev:sure	0 -14 16 0 0 0
tri:l=until day=l1 no-word	0 -13 13 0 0 0
tri:l=until day=l3 no-word	0 6 -3 0 0 0
tri:l=up day day-none	6 -11 5 0 0 0
tri:l=up day no-word	6 -11 5 0 0 0
tri:l=up day-none no-word	6 -11 5 0 0 0
tri:l=us day day-none	0 6 -5 0 0 0
tri:l=washington day day-none	0 -7 11 0 -1 0
tri:l=washington day no-word	0 -5 6 0 0 0
tri:l=washington day-none no-word	0 -5 6 0 0 0
tri:l=washington, day day-none	-4 16 -12 0 0 0
tri:l=washington, day day=r3	8 0 -12 0 0 0
tri:l=washington, day day=r4	-12 0 14 0 0 0
tri:l=washington, day day=r5	9 -8 0 0 0 0
tri:l=washington, day no-word	1 16 -24 0 0 0
tri:l=washington, day-none no-word	-1 14 -10 0 0 0
tri:l=washington, day=r4 sent:sure	-11 4 5 0 0 0
tri:l=washington, day=r5 no-word	9 -8 0 0 0 0
tri:l=we day-none part:sure	0 8 -7 0 0 0
tri:l=we word day-none	0 11 -8 0 0 0
tri:l=we word no-word	-1 6 -2 0 0 0
tri:l=wednesday day day-none	-6 -14 17 0 0 0
tri:l=wednesday day-none no-word	-5 -3 6 0 0 0
tri:l=wednesday, day no-word	-1 19 -15 0 0 0
tri:l=wednesday, day-none no-word	-1 19 -15 0 0 0
tri:l=week, day day-none	6 -5 0 0 0 0
tri:l=week, day no-word	6 -8 0 0 0 0
tri:l=which day-none no-word	8 -7 0 0 0 0
tri:l=which word day-none	8 -6 0 0 0 0
tri:l=which word part:sure	0 9 -7 0 0 0
tri:l=who day-none no-word	8 -5 -1 0 0 0
tri:l=who day-none part:sure	0 12 -10 0 0 0
tri:l=who word day-none	8 -3 0 0 0 0
tri:l=who word no-word	6 -3 -1 0 0 0
tri:l=who word part:sure	0 6 -8 0 0 0
tri:l=will day-none no-word	-8 10 0 0 0 0
tri:l=will day-none part:sure	0 7 -14 10 -7 0
tri:l=will word day-none	-9 13 -15 10 -8 0
tri:l=will word day=r3	0 -6 8 0 0 0
tri:l=will word day=r4	-3 12 -9 -2 2 0
tri:l=will word part:sure	0 1 -2 7 -8 0
tri:l=would day-none part:sure	-1 -5 -2 0 10 0
tri:l=would day=l2 part:sure	0 -7 1 6 0 0
tri:l=would word day-none	0 0 -5 -6 9 0
tri:l=would word day=l2	0 -7 1 6 0 0
tri:l=would word no-word	6 0 -1 -5 -1 0
tri:l=would word part:sure	0 -11 0 0 10 0
tri:l=xi word day-none	-4 8 0 0 0 0
tri:l=york, day no-word	0 6 -5 0 0 0
tri:l=you day-none part:sure	0 8 -5 0 0 0
tri:l=you word no-word	-9 10 0 0 0 0
tri:l=· day no-word	-2 -3 6 0 0 0
tri:l=· day-none no-word	-2 -3 6 0 0 0
tri:l=— day day-none	0 6 -4 0 0 0
tri:l=— day no-word	0 6 -4 0 0 0
tri:l=— day-none no-word	0 6 -4 0 0 0
tri:l=— word part:sure	0 14 -13 0 0 0
tri:word day-none no-word	-12 51 -49 -12 -16 -4
tri:word day-none part:sure	-20 15 -7 6 -5 -8
tri:word day-none prev:sure	-4 15 -4 -7 -1 0
tri:word day-none sent:sure	-1 0 7 -7 -4 0
tri:word day=l0 no-word	-2 8 -3 0 0 0
tri:word day=l0 part:sure	0 -12 13 0 0 0
tri:word day=l1 no-word	3 -10 0 13 -8 0
tri:word day=l1 part:sure	-3 0 5 -16 1 0
tri:word day=l2 no-word	10 -9 2 0 0 0
tri:word day=l2 part:sure	-6 0 6 7 -17 0
tri:word day=l2 sent:sure	0 8 -8 0 3 0
tri:word day=l3 part:sure	2 0 2 -15 0 0
tri:word day=l3 sent:sure	0 -18 17 0 0 0
tri:word day=l4 no-word	2 0 -9 0 2 0
tri:word day=l4 part:sure	1 0 -10 7 6 0
tri:word day=l5 part:sure	0 16 -11 -4 -2 0
tri:word day=r0 no-word	16 -23 -2 0 9 0
tri:word day=r0 part:sure	-1 3 3 -7 -5 0
tri:word day=r1 no-word	-8 0 -42 7 16 7
tri:word day=r1 part:sure	5 -1 8 -11 -6 -3
tri:word day=r1 prev:sure	9 0 -3 0 -1 0
tri:word day=r2 no-word	14 0 -10 -2 -7 0
tri:word day=r2 part:sure	-12 -14 18 0 -1 0
tri:word day=r2 prev:sure	14 -11 0 0 0 0
tri:word day=r2 sent:sure	0 -10 13 0 0 0
tri:word day=r3 no-word	13 0 -7 -2 -8 0
tri:word day=r3 part:sure	0 -9 0 2 18 0
tri:word day=r3 prev:sure	-5 11 -7 0 0 0
tri:word day=r3 sent:sure	-6 -1 9 0 0 0
tri:word day=r4 no-word	-18 18 0 0 -1 0
tri:word day=r4 part:sure	12 -5 -2 4 -3 0
tri:word day=r4 sent:sure	-1 -24 31 0 0 0
tri:word day=r5 part:sure	0 -9 -9 7 9 0
under ahead	13 -26 20 0 0 0
under ahead day	13 -15 8 0 0 0
under ahead word	0 -21 22 0 0 0
under gone	13 -22 10 -12 6 6
under gone day	8 -10 4 -3 0 2
under gone word	9 -34 22 -6 8 3
v0-none	-5 22 -1 -11 -19 -38
v0=add	0 11 -4 0 -4 0
v0=admit	9 -6 -1 0 0 0
v0=agree	0 -17 11 9 0 0
v0=announce	-1 -8 11 2 -6 0
v0=approve	0 -5 9 0 0 0
v0=ask	-1 8 -4 0 0 0
v0=be	9 -3 6 -8 -4 -5
v0=begin	-9 -10 14 1 0 0
v0=bring	0 10 -8 0 0 0
v0=call	-25 17 3 -7 -2 0
v0=cancel	0 -10 0 0 12 0
v0=conclude	-1 -9 13 0 0 0
v0=confirm	0 6 -8 0 -2 0
v0=continue	0 0 -8 0 0 9
v0=die	0 9 -8 0 0 0
v0=discuss	-9 0 6 -1 0 0
v0=end	-12 0 2 2 0 0
v0=enter	0 10 -8 0 0 0
v0=expect	15 -14 -3 -3 13 0
v0=expire	0 8 -4 0 0 0
v0=extend	0 8 -4 0 0 0
v0=face	-3 8 -2 0 0 0
v0=fall	-6 1 1 0 0 0
v0=fix	0 6 -5 0 0 0
v0=go	-9 0 0 1 3 0
v0=have	5 1 -11 -4 8 0
v0=hold	0 0 0 0 -9 5
v0=jump	12 -12 0 0 0 0
v0=keep	-4 8 0 0 0 0
v0=know	-5 6 0 0 0 0
v0=leave	0 10 -7 0 0 0
v0=like	0 -9 10 0 0 0
v0=look	0 -6 1 0 7 0
v0=make	2 0 -8 4 0 0
v0=meet	-8 -4 8 -4 7 -3
v0=negotiate	0 -7 9 0 0 0
v0=offer	0 6 -4 0 0 0
v0=order	0 7 -4 0 0 0
v0=other	7 2 0 -10 -20 0
v0=pay	3 -1 5 -1 -7 0
v0=place	0 10 -9 0 0 0
v0=plan	-7 -9 13 0 0 0
v0=prepare	0 0 -15 18 -7 0
v0=propose	0 27 -26 0 0 0
v0=put	14 -9 3 -1 -3 0
v0=raise	-2 -5 10 0 0 0
v0=reach	-9 19 -11 0 0 0
v0=ready	0 6 -3 0 0 0
v0=receive	-3 0 -1 -2 7 0
v0=report	0 10 -6 0 0 0
v0=resume	0 -7 5 4 0 0
v0=review	0 -6 6 0 0 0
v0=rise	-10 8 0 0 0 0
v0=rule	-6 8 0 0 0 0
v0=run	0 17 -14 0 0 0
v0=see	-12 1 -6 6 5 0
v0=sell	5 -6 0 0 0 0
v0=send	0 6 -1 0 -1 0
v0=set	10 -2 -1 -1 0 0
v0=sign	-1 -2 5 -7 2 0
v0=sit	-4 -3 9 3 -9 0
v0=sleep	0 -11 12 0 0 0
v0=stop	0 12 -10 0 0 0
v0=take	2 -17 14 -1 2 0
v0=tell	0 10 0 -11 -6 0
v0=threaten	-2 18 -12 0 0 0
v0=want	0 -2 7 0 0 0
v0=warn	0 -11 1 9 0 0
v0=write	11 -4 -12 0 3 0
v1-none	-3 13 5 -10 -14 -36
v1=add	0 11 -4 0 -4 0
v1=admit	9 -6 -1 0 0 0
v1=announce	-1 -6 7 3 -4 0
v1=approve	0 -4 8 0 0 0
v1=ask	-2 11 -5 0 0 0
v1=be	11 -2 8 -4 -22 -4
v1=begin	-9 -7 10 2 0 0
v1=bring	0 10 -8 0 0 0
v1=call	-25 24 0 -7 -2 0
v1=clear	-7 7 0 0 0 0
v1=collect	0 7 -4 0 0 0
v1=conclude	-2 -2 6 0 0 0
v1=confirm	0 6 -8 0 -2 0
v1=continue	0 0 -8 0 0 9
v1=die	0 9 -8 0 0 0
v1=discuss	-9 -1 9 -1 0 0
v1=end	-17 -3 8 0 -1 0
v1=enter	0 12 -9 0 0 0
v1=expect	16 -11 -5 -8 11 0
v1=expire	0 8 -4 0 0 0
v1=extend	-1 15 -11 0 0 0
v1=fall	-6 1 1 0 0 0
v1=fix	0 7 -6 0 0 0
v1=go	-9 5 -6 1 5 0
v1=have	5 0 -11 -3 9 0
v1=hold	10 -13 8 0 -9 5
v1=jump	12 -12 0 0 0 0
v1=know	-5 8 0 0 0 0
v1=land	0 8 -7 0 0 0
v1=look	-1 -3 0 0 7 0
v1=lose	12 -13 1 0 0 0
v1=make	0 4 -11 4 0 0
v1=meet	-18 5 -4 9 1 -4
v1=negotiate	0 -12 14 0 0 0
v1=order	0 10 -7 0 0 0
v1=other	7 2 0 -10 -20 0
v1=pay	3 -5 10 -2 -8 0
v1=place	0 11 -11 0 0 0
v1=plan	-7 3 0 -1 0 0
v1=prepare	0 -4 -5 16 -10 0
v1=propose	0 20 -20 0 0 0
v1=put	7 -4 1 0 -1 0
v1=raise	-2 -3 7 0 0 0
v1=reach	0 -10 14 0 0 0
v1=receive	-3 0 -1 -2 7 0
v1=report	0 10 -6 0 0 0
v1=rule	-6 8 0 0 0 0
v1=run	-1 18 -14 0 0 0
v1=say	2 -3 -2 -2 6 0
v1=see	-13 0 4 0 2 0
v1=send	-7 1 7 0 -1 0
v1=set	10 -2 -1 -1 0 0
v1=sign	-2 1 2 -8 1 0
v1=sit	-5 7 -7 1 1 0
v1=sleep	0 -9 11 0 0 0
v1=start	-1 -7 12 0 0 0
v1=stop	0 15 -14 0 0 0
v1=strike	0 -6 8 0 0 0
v1=suspend	0 8 -4 0 0 0
v1=take	2 -18 15 -1 2 0
v1=tell	0 7 0 -10 -5 0
v1=threaten	0 13 -9 0 0 0
v1=want	0 -6 8 0 0 0
v1=warn	0 -11 1 9 0 0
v1=wish	0 10 -6 0 -1 0
v1=write	11 0 -17 0 3 0
v2-none	3 5 7 -10 -6 -18
v2=agree	0 -5 6 0 0 0
v2=approve	0 9 -8 0 0 0
v2=be	-2 10 -5 -10 1 0
v2=begin	5 12 -15 0 0 0
v2=bring	0 -12 14 0 0 0
v2=call	-26 16 12 -3 -6 0
v2=carry	0 14 -14 0 0 0
v2=come	4 10 -12 0 0 0
v2=continue	6 12 -21 0 0 0
v2=enter	-2 -5 9 0 0 0
v2=extend	-10 14 -5 0 0 0
v2=face	0 9 -8 0 0 0
v2=fall	-2 7 0 0 0 0
v2=gather	0 12 -11 0 0 0
v2=go	-1 3 0 1 -6 0
v2=have	2 2 -6 0 0 0
v2=leave	0 14 -7 -3 0 0
v2=let	8 0 -9 0 0 0
v2=lower	0 7 -7 0 0 0
v2=make	2 -12 9 0 0 0
v2=meet	-13 0 11 -1 -17 -2
v2=other	-4 28 -26 -6 4 0
v2=pay	0 9 -5 0 0 0
v2=plan	2 -14 15 -4 0 0
v2=post	0 6 -5 0 0 0
v2=prepare	0 -13 7 9 -4 0
v2=raise	0 8 -7 0 0 0
v2=reach	0 -3 -11 0 12 0
v2=receive	0 -21 1 0 16 0
v2=resume	0 -11 4 8 0 0
v2=return	0 7 -6 0 0 0
v2=rise	12 -6 -4 0 0 0
v2=run	0 8 -7 0 0 0
v2=settle	0 -11 0 4 7 0
v2=sign	0 17 -14 0 0 0
v2=sit	-8 -1 12 -13 0 0
v2=suspend	0 16 -15 0 0 0
v2=tell	0 7 -5 0 0 0
v2=write	0 8 -5 0 0 0
verbless	7 -8 16 1 -17 -22
vt0=add past	0 10 -3 0 -4 0
vt0=agree past	-3 -24 17 11 2 0
vt0=agree perfect	1 3 -6 0 0 0
vt0=agree present	2 17 -20 0 -2 0
vt0=announce past	-1 -8 10 2 -5 0
vt0=approve past	0 10 -6 0 0 0
vt0=be future	5 -12 15 -6 -5 0
vt0=be modal	-4 0 -8 8 4 0
vt0=be past	0 16 -12 -15 0 0
vt0=be perfect	-1 -4 8 0 0 0
vt0=be present	11 -8 7 0 -6 0
vt0=begin future	0 18 -15 0 0 0
vt0=begin modal	0 -13 14 0 0 0
vt0=begin past	-6 -12 9 4 5 0
vt0=begin present	0 8 -3 0 -5 0
vt0=bring present	0 6 -5 0 0 0
vt0=call modal	-4 10 0 -4 0 0
vt0=call perfect	-2 10 -4 0 0 0
vt0=charge perfect	0 11 -10 0 0 0
vt0=charge present	0 -12 14 0 0 0
vt0=come future	0 -2 -2 11 -4 0
vt0=come modal	0 19 -10 0 -4 0
vt0=come present	0 -19 14 0 9 0
vt0=conclude present	-3 -8 12 0 0 0
vt0=confirm past	0 9 -8 0 0 0
vt0=continue future	-3 -1 -1 0 0 9
vt0=die past	0 8 -7 0 0 0
vt0=end modal	0 10 -5 -1 0 0
vt0=end past	-1 0 -5 6 3 0
vt0=end present	-4 -2 7 0 0 0
vt0=expect past	9 -10 12 -3 -2 0
vt0=expect present	6 -6 -13 0 16 0
vt0=get present	6 -5 0 0 0 0
vt0=go modal	0 -5 0 6 0 0
vt0=go past	-2 -3 9 0 -1 0
vt0=go present	-2 6 -5 0 0 0
vt0=have past	5 12 -23 0 -1 0
vt0=have present	0 -8 1 -2 10 0
vt0=hold future	-2 7 0 -1 -4 0
vt0=hold modal	0 -14 16 0 0 0
vt0=hold past	0 11 -13 4 0 0
vt0=hold pluperfect	0 -6 0 0 0 8
vt0=hold present	3 4 -10 0 0 0
vt0=know present	-5 6 0 0 0 0
vt0=land present	0 9 -8 0 0 0
vt0=leave past	0 10 -8 0 0 0
vt0=leave present	0 -5 6 0 0 0
vt0=meet future	-6 2 -7 1 10 0
vt0=meet modal	5 -18 18 -5 1 0
vt0=meet past	-1 4 1 0 -10 0
vt0=meet pluperfect	0 -8 9 1 0 0
vt0=meet present	-2 0 0 -7 3 0
vt0=negotiate past	0 -8 8 0 0 0
vt0=other future	0 7 -11 0 0 0
vt0=other modal	0 8 -5 0 0 0
vt0=other past	7 7 -12 -2 0 0
vt0=other perfect	0 -4 8 0 -2 0
vt0=other pluperfect	6 -16 15 0 -4 0
vt0=other present	-7 7 0 0 -4 0
vt0=pay future	6 -7 5 0 -3 0
vt0=place present	0 12 -12 0 0 0
vt0=plan present	0 -12 12 0 1 0
vt0=prepare pluperfect	1 9 -9 0 0 0
vt0=prepare present	0 -10 0 10 0 0
vt0=promise past	0 7 -5 0 0 0
vt0=propose perfect	0 17 -17 0 0 0
vt0=put future	18 -15 -3 0 0 0
vt0=put modal	0 -9 11 0 0 0
vt0=put past	0 -7 9 0 0 0
vt0=put present	0 9 -6 0 -2 0
vt0=raise present	0 -6 7 0 0 0
vt0=reach past	-5 21 -16 0 0 0
vt0=ready present	0 6 -3 0 0 0
vt0=receive modal	0 25 -21 0 -5 0
vt0=receive past	0 -20 14 0 4 0
vt0=receive present	0 0 -8 0 7 0
vt0=resume present	0 14 -12 0 0 0
vt0=return future	0 -3 6 0 0 0
vt0=rise past	-8 6 0 0 0 0
vt0=rule past	-6 7 0 0 0 0
vt0=run present	0 6 -4 0 0 0
vt0=say pluperfect	0 8 -7 0 0 0
vt0=see future	-4 -5 4 8 -5 0
vt0=see modal	-1 15 -20 0 4 0
vt0=see past	0 -2 6 0 0 0
vt0=see present	0 -4 0 0 6 0
vt0=sell modal	7 -6 0 0 0 0
vt0=set present	10 -7 0 0 0 0
vt0=sign future	0 21 -19 0 0 0
vt0=sign past	0 0 1 -6 3 0
vt0=sign pluperfect	0 -11 12 0 0 0
vt0=sign present	0 -15 15 0 0 0
vt0=sit future	0 7 -8 6 -6 0
vt0=sit past	-1 -8 12 0 0 0
vt0=sit present	0 -5 8 0 0 0
vt0=start future	0 -6 8 0 0 0
vt0=start present	0 7 -4 0 0 0
vt0=take future	0 -23 15 0 6 0
vt0=take past	8 -10 6 0 0 0
vt0=take pluperfect	0 8 -5 0 0 0
vt0=take present	-1 -4 7 0 0 0
vt0=tell past	0 3 3 -7 -4 0
vt0=tell pluperfect	0 12 -8 -1 0 0
vt0=threaten pluperfect	0 13 -9 0 0 0
vt0=want present	0 -5 9 0 0 0
vt0=warn past	0 -11 1 9 0 0
vt0=write past	11 0 -10 0 0 0
vt1=add past	0 10 -3 0 -4 0
vt1=agree participle	0 10 -13 -1 1 0
vt1=agree past	1 -19 9 6 6 0
vt1=agree present	2 15 -19 0 -1 0
vt1=announce past	-1 -6 7 3 -2 0
vt1=approve past	0 10 -6 0 0 0
vt1=ask past	0 7 -5 0 0 0
vt1=be future	6 -14 17 -6 -4 0
vt1=be modal	-3 -6 0 8 4 0
vt1=be past	0 9 -1 -14 -11 0
vt1=be perfect	-1 -4 8 0 0 0
vt1=be present	12 4 -5 0 -18 0
vt1=begin future	0 11 -9 0 0 0
vt1=begin modal	0 -13 14 0 0 0
vt1=begin past	-6 -13 9 5 5 0
vt1=begin present	0 8 -3 0 -5 0
vt1=bring present	0 6 -5 0 0 0
vt1=call modal	-4 10 0 -4 0 0
vt1=call past	-4 10 -5 0 0 0
vt1=call perfect	-2 10 -4 0 0 0
vt1=charge perfect	0 11 -10 0 0 0
vt1=charge present	0 -12 14 0 0 0
vt1=come future	0 -2 -2 11 -4 0
vt1=come modal	0 19 -10 0 -4 0
vt1=come present	0 -19 14 0 9 0
vt1=conclude participle	0 10 -8 0 0 0
vt1=conclude present	-3 -8 12 0 0 0
vt1=confirm past	0 9 -8 0 0 0
vt1=continue future	-3 -1 -1 0 0 9
vt1=die past	0 8 -7 0 0 0
vt1=end infinitive	0 8 -7 0 0 0
vt1=end modal	0 10 -5 -1 0 0
vt1=end participle	-1 -4 8 0 0 0
vt1=end past	-1 0 -5 6 3 0
vt1=end present	-4 -2 7 0 0 0
vt1=expect participle	0 8 -7 0 0 0
vt1=expect past	10 -15 7 0 0 0
vt1=expect present	8 -5 -7 -6 12 0
vt1=extend infinitive	0 6 -5 0 0 0
vt1=get present	6 -6 0 0 0 0
vt1=go modal	0 -6 0 6 0 0
vt1=go past	-2 -3 9 0 -1 0
vt1=go present	-2 12 -13 0 2 0
vt1=have past	5 12 -22 0 -1 0
vt1=have present	0 -9 1 -1 11 0
vt1=hold future	-2 7 0 -1 -4 0
vt1=hold infinitive	14 -16 0 0 0 0
vt1=hold modal	0 -14 16 0 0 0
vt1=hold participle	0 -19 18 0 0 0
vt1=hold past	0 10 -13 4 0 0
vt1=hold pluperfect	0 -6 0 0 0 8
vt1=hold present	3 4 -10 0 0 0
vt1=know present	-5 6 0 0 0 0
vt1=land present	0 9 -8 0 0 0
vt1=leave participle	0 -10 10 0 0 0
vt1=leave past	0 9 -7 0 0 0
vt1=leave present	0 -6 6 0 0 0
vt1=lose participle	16 -15 0 0 0 0
vt1=meet future	-6 4 -11 2 11 0
vt1=meet gerund	0 7 -12 10 -4 0
vt1=meet infinitive	0 12 -13 5 -4 0
vt1=meet modal	5 -18 18 -5 1 0
vt1=meet past	0 4 1 0 -10 0
vt1=meet pluperfect	0 -8 9 1 0 0
vt1=meet present	-2 0 0 -6 3 0
vt1=negotiate past	0 -8 8 0 0 0
vt1=other future	0 7 -11 0 0 0
vt1=other modal	0 8 -5 0 0 0
vt1=other past	7 7 -11 -2 0 0
vt1=other perfect	0 -4 8 0 -2 0
vt1=other pluperfect	6 -16 15 0 -4 0
vt1=other present	-7 7 0 0 -4 0
vt1=pay future	6 -7 5 0 -3 0
vt1=pay gerund	0 -6 6 0 0 0
vt1=place present	0 12 -12 0 0 0
vt1=plan participle	0 8 -6 0 0 0
vt1=prepare infinitive	0 -3 9 -2 -1 0
vt1=prepare pluperfect	1 9 -9 0 0 0
vt1=promise past	0 8 -7 0 0 0
vt1=put future	11 -9 0 0 0 0
vt1=put modal	0 -9 11 0 0 0
vt1=raise present	0 -6 7 0 0 0
vt1=reach participle	2 -30 29 0 0 0
vt1=reach past	-5 21 -16 0 0 0
vt1=receive modal	0 25 -21 0 -5 0
vt1=receive past	0 -20 14 0 4 0
vt1=receive present	0 0 -8 0 7 0
vt1=resume present	0 14 -12 0 0 0
vt1=return future	0 -3 6 0 0 0
vt1=rule past	-6 7 0 0 0 0
vt1=run present	0 6 -4 0 0 0
vt1=say past	0 -6 1 -1 7 0
vt1=say pluperfect	0 8 -7 0 0 0
vt1=see future	-4 -5 4 8 -5 0
vt1=see infinitive	0 4 10 -13 -2 0
vt1=see modal	-1 10 -17 0 5 0
vt1=see past	0 -5 8 0 0 0
vt1=see present	0 -4 0 0 6 0
vt1=sell modal	7 -6 0 0 0 0
vt1=set present	10 -7 0 0 0 0
vt1=sign future	0 21 -19 0 0 0
vt1=sign participle	0 10 -8 0 0 0
vt1=sign past	0 0 1 -6 3 0
vt1=sign pluperfect	0 -11 12 0 0 0
vt1=sign present	0 -15 15 0 0 0
vt1=sit future	0 7 -8 6 -6 0
vt1=sit past	-1 -8 12 0 0 0
vt1=sit present	0 -5 8 0 0 0
vt1=start future	0 -6 8 0 0 0
vt1=start gerund	0 -12 12 0 0 0
vt1=strike participle	0 -12 13 0 0 0
vt1=take future	0 -23 15 0 6 0
vt1=take past	8 -10 6 0 0 0
vt1=take pluperfect	0 8 -5 0 0 0
vt1=take present	-1 -7 10 0 0 0
vt1=tell past	0 1 4 -7 -3 0
vt1=tell pluperfect	0 11 -8 0 0 0
vt1=threaten pluperfect	0 8 -6 0 0 0
vt1=want present	0 -7 9 0 0 0
vt1=warn past	0 -11 1 9 0 0
vt1=write past	11 0 -10 0 0 0
vt2=agree participle	0 -6 6 0 0 0
vt2=approve past	0 7 -6 0 0 0
vt2=be future	4 1 -11 5 0 0
vt2=be past	0 7 -2 -8 -2 0
vt2=be present	-6 0 1 -6 6 0
vt2=begin past	0 3 -6 3 0 0
vt2=begin present	0 9 -6 0 0 0
vt2=call participle	-9 13 -1 0 0 0
vt2=call past	-34 11 13 0 -2 0
vt2=charge future	0 6 -5 0 0 0
vt2=come past	4 14 -17 0 0 0
vt2=continue present	0 13 -10 0 0 0
vt2=end participle	3 16 -18 0 0 0
vt2=end past	0 -2 6 -2 0 0
vt2=end present	0 3 -8 7 -1 0
vt2=extend infinitive	-10 15 -7 0 0 0
vt2=extend past	0 -7 8 0 0 0
vt2=go modal	0 12 -10 0 0 0
vt2=go past	0 -5 10 -1 -1 0
vt2=go present	0 4 -11 7 0 0
vt2=hold past	3 -9 7 0 0 0
vt2=leave participle	0 9 -2 -3 0 0
vt2=meet gerund	-3 0 5 1 -19 0
vt2=meet past	-8 -2 11 -5 -1 0
vt2=meet present	-9 9 -1 -6 0 0
vt2=other modal	-3 8 0 0 0 0
vt2=other past	0 11 -20 0 8 0
vt2=other perfect	0 16 -15 0 0 0
vt2=other pluperfect	-1 8 -1 0 0 0
vt2=plan participle	0 -9 11 0 0 0
vt2=plan present	0 -11 16 -3 0 0
vt2=post past	0 6 -5 0 0 0
vt2=prepare infinitive	0 -7 8 1 -1 0
vt2=put present	0 9 -7 0 0 0
vt2=reach past	0 -6 -7 0 12 0
vt2=receive present	0 -9 2 0 5 0
vt2=resume present	0 -12 14 0 0 0
vt2=sign past	0 11 -10 0 0 0
vt2=sit past	-4 1 7 -7 -6 0
vt2=suspend infinitive	0 6 -6 0 0 0
vt2=take future	0 -8 11 0 0 0
vt2=take past	0 -9 13 0 -1 0
vt2=take present	0 13 -12 0 0 0
word=america	0 -9 -1 0 13 0
word=britain	0 -6 6 0 0 0
word=call	4 9 -8 -11 -13 0
word=called	-45 20 13 -1 -4 0
word=calls	-15 12 2 0 0 0
word=canada	0 -10 11 0 0 0
word=china	-7 4 -7 -14 15 0
word=consultations	8 0 -1 -3 -3 0
word=conversation	-22 0 25 0 0 0
word=dinner	8 -7 4 -3 -1 0
word=each other	5 11 -9 -2 -5 0
word=gather	0 6 -5 0 0 0
word=guest	0 7 -4 0 0 0
word=iran	0 -8 10 0 0 0
word=japan	0 9 -1 0 -3 0
word=korea	0 -4 -1 0 8 0
word=lunch	0 9 -4 0 0 0
word=malaysia	0 16 -12 8 -13 0
word=meet	-6 2 -2 9 -4 0
word=meeting	-4 -12 0 9 16 0
word=meets	0 8 0 -4 -6 0
word=met	-17 1 11 -4 -8 0
word=mongolia	0 -7 0 8 0 0
word=on the line	-1 -8 -4 0 15 0
word=panama	0 -2 10 0 -3 0
word=phone	1 5 -7 0 -3 0
word=phones	-4 7 0 0 0 0
word=rang	12 -12 1 0 0 0
word=receive	0 10 -4 0 -3 0
word=receives	0 -10 2 0 5 0
word=rings	6 -5 0 0 0 0
word=round	-6 -8 5 20 -17 0
word=rounds	-2 -9 14 -4 0 0
word=sat	-1 13 -5 -6 -4 0
word=sat down	-1 -2 6 0 0 0
word=scotland	0 0 7 0 -1 0
word=see	-9 27 -22 -2 0 0
word=session	0 4 -3 -7 5 0
word=singapore	0 -19 25 0 -5 0
word=sit down	0 3 -12 0 8 0
word=south korea	-9 -3 -39 2 31 0
word=speak	12 -1 -1 -2 -12 0
word=speaks	-15 10 3 0 -1 0
word=spoke	2 18 -26 -6 0 0
word=spoken	-3 8 0 0 -2 0
word=sri lanka	0 -10 12 0 0 0
word=summit	-4 -5 10 -3 -1 0
word=sweden	0 6 -3 0 0 0
word=talks	-14 -1 10 0 -9 0
word=telephone	22 -3 -17 -3 -14 0
word=telephoned	36 -31 -4 0 -1 0
word=turkey	0 7 -6 0 0 0
word=video	28 -38 0 -1 3 5
word=visit	0 -5 7 -11 0 0
words=0	-3 -12 20 -19 -8 -1
words=1	-8 20 -4 -28 -23 -2
words=2	0 16 -10 -3 -8 -13
words=3	-7 10 1 -30 10 -5
words=4	-1 14 0 -12 -11 -10
words=5	-2 -2 -7 26 1 0
year	-4 1 5 -1 -13 1`;
