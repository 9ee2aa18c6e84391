// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-13 28 0 -19 -10 -33
a:'	0 4 13 -1 -17 0
a:'s	12 -7 7 0 -20 0
a:'s <level>	0 -6 7 0 0 0
a:'s <person>	4 6 -15 3 0 0
a:'s commerce	0 -19 10 12 0 0
a:'s duty	12 -11 0 0 0 0
a:'s ship	0 7 -5 0 0 0
a:'s tariff	0 -5 6 0 0 0
a:'s vice	0 7 -3 -2 0 0
a:-	-1 -1 5 -7 4 0
a:.	-10 8 3 -4 1 -22
a:. m	6 -10 3 0 0 0
a:<agent>	3 -1 0 7 -15 0
a:<day-ahead>	10 14 -12 -20 -1 2
a:<day-ahead> .	-10 8 1 0 -9 0
a:<day-ahead> ?	0 1 -6 0 4 0
a:<day-ahead> at	0 14 -13 0 0 0
a:<day-ahead> for	0 -4 6 0 0 0
a:<day-ahead> in	0 9 -6 -4 0 0
a:<day-ahead> to	10 -9 3 0 -3 0
a:<day-gone>	18 -25 4 12 2 0
a:<day-gone> .	3 -11 9 7 -3 -1
a:<day-gone> and	14 1 -14 0 0 0
a:<day-gone> at	4 7 -12 0 0 0
a:<day-gone> between	0 -5 7 0 0 0
a:<day-gone> evening	2 -6 3 0 0 0
a:<day-gone> for	0 -10 0 0 12 0
a:<day-gone> in	0 -17 12 5 0 0
a:<day-gone> night	7 -18 -7 0 15 0
a:<day-gone> to	0 13 -11 0 0 0
a:<day-gone> with	-4 -10 18 0 0 0
a:<day-gone> without	0 18 -18 0 0 0
a:<day-today>	-5 -15 19 -9 5 0
a:<day-today> .	0 -20 19 -5 4 0
a:<day-today> with	14 -2 -5 0 0 0
a:<duty>	24 -2 -6 -3 -9 0
a:<gate>	-12 4 4 -9 -2 0
a:<goods-amount>	-11 19 -6 0 0 0
a:<goods-amount> of	-5 6 0 0 0 0
a:<goods>	-20 5 16 -23 -12 0
a:<level-noun>	-10 -18 10 0 9 3
a:<level>	8 17 -24 -10 1 0
a:<level> .	-3 17 -10 0 0 0
a:<level> and	0 21 -20 0 0 0
a:<level> for	0 -5 0 0 7 0
a:<level> from	10 -9 0 0 0 0
a:<level> in	0 17 -14 0 0 0
a:<level> of	0 -11 11 0 0 0
a:<level> on	-12 1 6 0 0 0
a:<level> tariff	15 -11 -2 0 0 0
a:<money>	-1 -1 6 0 0 0
a:<money> of	0 -12 12 0 0 0
a:<month-ahead>	4 -15 -7 5 18 0
a:<month-gone>	13 -8 6 -12 1 0
a:<name>	0 -4 -21 8 25 -1
a:<name> 's	12 -18 5 9 -2 0
a:<name> .	-1 -13 11 -4 7 0
a:<name> ?	0 11 -4 0 -2 0
a:<name> and	-10 -1 13 -9 -3 0
a:<name> at	7 -10 -10 -1 14 0
a:<name> by	-3 0 0 6 0 0
a:<name> go	0 -21 16 9 0 0
a:<name> on	0 17 -34 5 12 0
a:<name> tariff	0 11 -10 0 0 0
a:<name> to	0 10 -8 0 0 0
a:<name> trade	0 -13 14 0 0 0
a:<not>	-9 -2 9 1 -5 0
a:<number>	12 1 -6 -1 -5 0
a:<number> .	28 -25 -4 -6 7 0
a:<number> and	11 -15 4 0 0 0
a:<number> in	0 24 -21 0 -2 0
a:<number> on	-12 14 0 0 0 0
a:<number> th	0 -4 6 0 0 0
a:<office>	18 -20 13 -9 -5 0
a:<office> .	21 -15 0 -2 0 0
a:<office> in	0 -13 14 0 0 0
a:<organisation>	-14 20 -12 0 -1 0
a:<organisation> and	0 14 -13 0 0 0
a:<organisation> in	0 -5 6 0 0 0
a:<organisation> on	-1 17 -12 -1 0 0
a:<organisation> published	0 -11 12 0 0 0
a:<person>	17 -20 1 0 4 -1
a:<person> 's	-2 -8 17 -5 -2 0
a:<person> .	2 -13 21 -10 -10 0
a:<person> <day-gone>	0 -10 6 4 0 0
a:<person> and	12 -12 -6 -3 11 0
a:<person> at	-2 -5 6 -1 2 0
a:<person> by	10 -8 0 0 0 0
a:<person> for	-1 -12 21 -4 -5 0
a:<person> had	-5 10 -9 4 0 0
a:<person> in	-2 -18 12 3 5 0
a:<person> is	0 -1 -8 0 10 0
a:<person> of	9 9 -15 0 -5 0
a:<person> on	3 9 -20 8 1 0
a:<person> post	0 6 -4 0 0 0
a:<person> to	8 -16 12 -1 0 0
a:<person> would	-1 6 -4 0 0 0
a:<points>	0 -6 8 0 0 0
a:<quality>	13 -9 -3 16 -12 0
a:<quality> duty	5 1 -8 0 0 0
a:<quality> good	-3 14 -9 0 0 0
a:<quality> official	4 -6 0 0 0 0
a:<quality> tariff	0 -9 10 0 0 0
a:<seat>	-22 8 5 0 -4 0
a:<seat> .	-20 15 -4 -4 4 0
a:<seat> <day-gone>	0 -13 14 0 0 0
a:<seat> from	0 -21 23 0 0 0
a:<seat> in	5 -23 23 -5 -11 0
a:<seat> is	0 -11 13 0 0 0
a:<seat> on	0 8 2 -10 -5 0
a:<seat> to	0 11 -10 0 0 0
a:<seat> within	0 -18 12 -3 7 0
a:<sender>	15 -14 2 -1 0 0
a:<span>	-12 -19 20 0 8 0
a:<span> .	7 -30 0 5 26 0
a:<span> at	0 -5 7 0 0 0
a:<span> before	0 0 6 -5 0 0
a:<span> from	0 7 1 0 -9 0
a:<span> in	-2 -2 0 0 9 0
a:<span> of	0 -16 18 0 0 0
a:<v-agree>	0 7 -22 0 11 0
a:<v-bear>	9 2 -18 -1 16 0
a:<v-begin>	-2 8 -2 0 -21 0
a:<v-buy>	-8 3 8 0 -3 0
a:<v-deny>	0 8 -5 0 0 0
a:<v-down>	-11 1 2 0 0 0
a:<v-end>	0 6 -2 -1 -5 0
a:<v-impose>	-13 0 12 6 -22 -2
a:<v-propose>	12 1 -12 5 -11 0
a:<v-return>	-3 2 -7 5 3 0
a:<v-say>	-15 8 3 0 -12 0
a:<v-sell>	0 13 -28 0 6 0
a:<v-stay>	8 -9 6 0 0 0
a:<v-suspend>	-1 -7 13 -7 0 0
a:<v-target>	17 -3 -8 -2 0 0
a:<v-up>	0 -2 0 6 -1 0
a:?	-10 1 12 -11 -7 0
a:a	2 10 -11 -7 7 0
a:a <level>	0 7 -6 0 0 0
a:a deal	-6 -9 16 0 0 0
a:a duty	0 7 -6 0 0 0
a:a fact	0 15 -13 0 0 0
a:a fourth	0 9 -7 0 0 0
a:a further	9 -13 3 0 0 0
a:a joint	0 -5 8 0 0 0
a:a meet	0 14 -6 -3 0 0
a:a paper	0 -15 17 0 0 0
a:a permanent	0 -6 10 -1 0 0
a:a rate	0 7 -5 0 0 0
a:a result	0 12 -9 -1 0 0
a:a third	0 19 -15 0 0 0
a:a year	0 -7 7 0 0 0
a:about	0 -17 20 2 -11 0
a:about <span>	0 0 -8 12 0 0
a:about an	-2 -3 13 -3 -1 0
a:about the	14 -12 0 0 0 0
a:account of	0 9 -6 0 0 0
a:across	0 -7 9 0 0 0
a:across from	0 -12 13 0 0 0
a:after	-15 4 -3 5 7 0
a:after <name>	0 -7 7 0 0 0
a:after <span>	0 -26 30 0 0 0
a:afternoon	1 9 -11 0 0 0
a:again	-3 12 -6 1 -14 0
a:again ?	0 13 -11 0 0 0
a:again in	0 -1 8 -2 0 0
a:again on	0 15 -11 0 0 0
a:against	-3 15 -12 0 0 0
a:ago	5 -17 13 0 0 0
a:ago .	5 -21 17 0 0 0
a:agreement	1 -5 6 0 -1 0
a:agreement .	0 0 8 -8 0 0
a:agreement on	0 6 -4 0 0 0
a:agreement with	-1 9 -5 0 0 0
a:alexandria	0 -12 19 -5 0 0
a:alexandria on	0 -8 10 0 0 0
a:all	-1 -8 12 0 0 0
a:alone	0 8 -5 -1 0 0
a:also	0 10 -8 0 0 0
a:an	6 9 -4 -17 -9 0
a:an extension	-4 11 -3 -3 0 0
a:an hour	10 -7 1 -3 -3 0
a:and	6 6 -5 -21 3 -3
a:and <name>	0 -1 9 -11 -3 0
a:and <number>	10 0 -10 0 0 0
a:and <person>	5 -11 -5 0 13 0
a:and <seat>	1 15 -14 -1 0 0
a:and a	0 16 -14 0 0 0
a:and are	0 -14 15 0 0 0
a:and end	3 -6 1 0 0 0
a:and in	-3 16 -13 0 0 0
a:and not	0 -4 6 0 0 0
a:and of	0 -8 8 0 0 0
a:and on	7 -2 -1 0 0 0
a:and the	-7 14 -2 -4 -1 0
a:announce	-2 1 -3 7 0 0
a:another <span>	5 -10 3 0 0 0
a:answer	0 6 -4 0 0 0
a:apec	0 5 -9 0 4 0
a:approve	0 7 -6 0 0 0
a:are	0 -1 8 -8 -1 0
a:are due	0 -9 10 0 0 0
a:around	0 -12 14 0 0 0
a:as	-14 24 -15 0 2 0
a:as a	0 0 -7 0 5 0
a:asian	0 15 -14 0 0 0
a:at	-7 8 -9 -22 17 0
a:at <level>	8 -2 -3 0 0 0
a:at <number>	9 8 -19 0 -3 0
a:at midnight	0 -4 6 0 0 0
a:at once	0 6 -1 0 0 0
a:at the	-11 14 -25 -7 25 0
a:auckland	0 11 -10 0 0 0
a:autumn	0 -12 13 0 0 0
a:away	6 -12 6 0 0 0
a:back	-2 -16 19 0 0 0
a:back to	0 -8 9 0 0 0
a:ban	0 7 -5 0 0 0
a:bean	-11 11 0 0 0 0
a:beef	3 -25 22 0 0 0
a:been	-11 28 -20 0 -2 0
a:before	-1 0 -10 14 -3 0
a:before <day-ahead>	0 19 -18 0 0 0
a:before <month-ahead>	0 -8 0 9 0 0
a:begin	4 10 -13 0 0 0
a:begin .	7 -7 0 0 0 0
a:begin in	0 8 -4 -1 0 0
a:bergen	3 -6 2 0 0 0
a:between	21 -10 0 -2 -12 0
a:between <name>	-8 7 0 -1 0 0
a:between <person>	6 -13 14 -1 -7 0
a:between <seat>	4 2 -7 0 0 0
a:between the	21 -17 0 1 -2 0
a:both country	0 -6 8 0 0 0
a:bring	0 -13 17 0 0 0
a:broke down	0 16 -14 0 0 0
a:broken	5 0 -6 0 0 0
a:busan	0 -12 18 0 -2 0
a:busan .	0 -17 19 0 0 0
a:by	7 17 -27 3 -8 0
a:by <name>	-2 10 -7 0 0 0
a:by <person>	-7 0 -5 14 -2 0
a:by <span>	-7 8 0 0 0 0
a:by telephone	18 -10 -4 0 -3 0
a:by the	-13 22 -8 0 -5 0
a:by video	13 -14 -3 -3 5 0
a:call	9 15 -34 -2 -5 0
a:call .	-18 19 0 0 0 0
a:call between	12 -7 0 0 0 0
a:call with	0 16 -21 0 0 0
a:candid	0 7 -3 0 0 0
a:capital	0 11 -6 0 -2 0
a:capital .	0 15 -13 0 0 0
a:carry	3 11 -14 0 0 0
a:carry out	3 9 -13 0 0 0
a:cease	6 0 -6 0 0 0
a:ceasefire	0 19 -17 0 0 0
a:change	0 -14 14 0 0 0
a:charge	0 -5 8 0 0 0
a:charge <level>	0 -5 7 0 0 0
a:chip	0 7 -5 0 0 0
a:closed	0 0 -4 6 0 0
a:club	0 6 -5 0 0 0
a:coal	2 -8 4 0 0 0
a:coffee	0 13 -12 0 0 0
a:colombo	0 -8 9 0 0 0
a:come	0 20 -18 -1 0 0
a:commerce	0 -21 13 12 0 0
a:commerce ministry	0 -8 -4 13 0 0
a:company	-1 8 -3 0 0 0
a:complete	10 -5 -3 0 0 0
a:conference	27 -22 -7 0 0 0
a:confirm	-2 6 0 0 0 0
a:consultation	0 -7 9 0 0 0
a:continue	7 -1 -1 0 0 0
a:conversation	-10 0 9 0 0 0
a:copper	0 -5 6 0 0 0
a:cost	-3 13 -8 0 0 0
a:could	0 10 -8 0 0 0
a:counterpart in	-4 -1 0 8 0 0
a:country	-1 -4 10 -1 -5 0
a:country .	0 -9 14 0 0 0
a:covered	0 7 -6 0 0 0
a:cut	0 -9 11 0 0 0
a:date	6 0 -8 0 0 0
a:day	-2 -3 10 -1 -2 0
a:deal .	0 21 -18 0 0 0
a:decision	-3 -17 21 0 0 0
a:delegation	-5 -10 16 0 0 0
a:do	0 -2 6 0 0 0
a:doe	0 8 -6 0 0 0
a:doe not	0 6 -5 0 0 0
a:down	-3 18 -23 -1 10 0
a:down in	0 18 -17 0 0 0
a:due to	0 -5 6 0 0 0
a:duty	20 2 -15 -1 0 0
a:duty .	1 4 -7 0 0 0
a:duty of	0 13 -10 0 0 0
a:duty on	16 -7 -6 0 0 0
a:each	0 -11 10 0 0 0
a:each other	2 -9 4 0 0 0
a:early	5 -27 17 -2 3 0
a:earth	0 6 -1 0 0 0
a:economy	0 -9 -3 0 12 0
a:effect	-3 17 -12 0 0 0
a:either	0 -1 -2 6 0 0
a:end	-2 -10 15 0 -4 0
a:end .	0 -24 19 7 0 0
a:end in	0 8 -6 0 0 0
a:end of	-2 -3 10 -2 0 0
a:end on	-1 13 -8 0 0 0
a:end without	0 -6 7 0 0 0
a:evening	-4 -17 19 1 -1 0
a:evening .	0 -22 24 0 0 0
a:every	-6 8 0 0 0 0
a:excellent	-3 -4 8 0 0 0
a:exemption	0 7 -7 0 0 0
a:expect	1 3 -15 4 0 0
a:expect to	-1 6 -11 4 0 0
a:extend	-10 13 -4 0 0 0
a:extend their	-10 -3 14 0 0 0
a:extension	-5 17 -7 -4 0 0
a:extension .	-4 0 8 -1 0 0
a:extension of	0 14 -11 0 0 0
a:failed to	0 -8 9 0 0 0
a:fall	-5 20 -11 0 0 0
a:fee	0 7 -6 0 0 0
a:fifth	0 -7 8 0 0 0
a:final	0 14 -12 0 0 0
a:first	-6 12 -6 -9 3 0
a:first .	0 7 -5 0 0 0
a:first time	0 -10 5 0 5 0
a:fish	0 -11 12 0 0 0
a:follow	0 -16 15 0 0 0
a:for	0 0 5 -17 0 0
a:for <day-ahead>	9 7 -18 6 -1 0
a:for <day-gone>	0 14 -12 0 0 0
a:for <level>	0 -14 14 0 0 0
a:for <name>	-5 6 0 0 0 0
a:for <seat>	0 8 -6 0 0 0
a:for <span>	-10 5 7 -4 -12 0
a:for a	-4 23 -21 -5 2 0
a:for about	0 -14 18 -2 -2 0
a:for an	11 -1 -5 0 0 0
a:for another	5 -12 5 0 0 0
a:for more	0 16 -15 0 0 0
a:for the	0 -7 2 -2 11 0
a:force	0 -13 15 0 0 0
a:foreign	0 -10 9 0 0 0
a:four	-11 -11 21 0 0 0
a:fourth	5 7 -9 -2 0 0
a:framework	-10 0 8 0 0 0
a:from <day-ahead>	-4 -10 21 0 -3 0
a:from <day-gone>	-1 -3 -5 4 7 0
a:from <level>	9 -4 -4 0 0 0
a:from <person>	3 -18 15 0 0 0
a:from <seat>	-2 -4 8 0 0 0
a:from the	-6 17 -8 0 0 0
a:front	0 12 -10 0 0 0
a:further	9 -10 0 0 0 0
a:geneva	0 -11 15 -1 0 0
a:geneva in	0 -12 13 0 0 0
a:geneva on	4 -20 14 0 0 0
a:get	-5 7 0 0 0 0
a:given	0 14 -14 0 0 0
a:go	-4 -1 6 1 -7 0
a:go into	0 0 -8 9 0 0
a:go on	0 -4 10 -6 0 0
a:golf	-1 -11 16 -1 0 0
a:good	4 13 -16 0 0 0
a:government	-7 2 1 0 0 0
a:guayaquil	0 -4 6 0 0 0
a:gyeongju	0 6 -6 0 1 0
a:had	2 14 -17 3 -6 0
a:had been	-7 18 -6 -3 0 0
a:half	6 0 -7 0 0 0
a:halifax on	0 -8 11 0 0 0
a:hall	-1 7 0 -2 -3 0
a:hall .	0 16 -14 0 0 0
a:hall of	0 -6 10 0 0 0
a:hand	-1 26 -24 0 0 0
a:hand .	0 6 -5 0 0 0
a:happen	0 8 -5 0 0 0
a:have been	0 15 -14 0 0 0
a:he	1 13 -23 0 4 0
a:he had	8 -4 -2 0 0 0
a:him	0 16 -15 0 0 0
a:his	-5 0 9 0 -14 0
a:his <person>	0 16 -9 -5 -1 0
a:his <quality>	-2 -12 13 5 -4 0
a:home	0 19 -16 0 0 0
a:hotel	0 13 -10 0 0 0
a:hour	12 6 -11 -6 -4 0
a:hour .	-3 8 -4 0 0 0
a:hour and	10 -9 0 0 0 0
a:house	2 -8 5 0 0 0
a:how	4 -8 3 0 0 0
a:in	-8 -21 21 -10 18 -10
a:in <month-ahead>	5 -16 -4 2 19 0
a:in <month-gone>	0 -7 12 -5 -4 0
a:in <name>	-15 11 -42 7 24 0
a:in <seat>	-2 -17 17 4 -1 0
a:in <span>	-5 7 -14 -8 8 0
a:in a	17 5 -24 0 0 0
a:in alexandria	0 -12 19 -5 0 0
a:in auckland	0 11 -10 0 0 0
a:in bergen	3 -6 2 0 0 0
a:in busan	-3 -7 14 0 -1 0
a:in geneva	2 -28 28 -1 0 0
a:in halifax	0 12 -9 -1 0 0
a:in istanbul	0 6 -5 0 0 0
a:in its	0 7 -6 0 0 0
a:in izmir	0 -9 11 0 0 0
a:in kuala	4 -6 -3 8 0 0
a:in lisbon	8 7 -13 0 0 0
a:in london	0 -5 7 0 0 0
a:in madrid	-9 12 -3 -4 0 0
a:in mombasa	0 -8 9 0 0 0
a:in new	0 -16 21 0 0 0
a:in pari	0 -3 8 -2 0 0
a:in person	0 -15 16 0 0 0
a:in place	0 6 -5 0 0 0
a:in seoul	0 -12 17 -2 0 0
a:in stockholm	-1 -10 17 -6 0 0
a:in the	9 24 -19 -6 -28 0
a:instead	0 10 -7 0 0 0
a:into	-4 -7 6 8 0 0
a:into a	0 -4 -4 10 0 0
a:is	-1 12 -8 -16 5 0
a:is off	0 13 -13 0 0 0
a:is on	0 15 -12 0 0 0
a:island	-1 6 -2 0 0 0
a:istanbul	0 6 -5 0 0 0
a:it	-19 6 6 2 -12 0
a:it .	9 2 -6 0 -4 0
a:it a	-6 12 -3 0 0 0
a:it is	0 8 -5 0 0 0
a:item	0 6 -5 0 0 0
a:its	-11 25 -11 -5 -3 0
a:its fact	0 -17 18 0 0 0
a:izmir	0 -12 15 0 0 0
a:joint	0 -16 18 0 0 0
a:joint <organisation>	0 -15 16 0 0 0
a:joint statement	0 -5 8 0 0 0
a:just	0 -7 -3 11 0 0
a:karoline	-7 10 0 0 0 0
a:karoline leavitt	-7 10 0 0 0 0
a:keep	-6 -8 8 5 0 0
a:keep the	0 -11 7 5 0 0
a:kind	0 10 -10 0 0 0
a:kuala	3 -4 -5 8 0 0
a:kuala lumpur	3 -4 -5 8 0 0
a:lapse	0 9 -8 0 0 0
a:last	-9 4 4 -10 0 0
a:last <span>	0 10 -8 0 0 0
a:last month	0 6 -5 0 0 0
a:last year	0 -3 8 0 0 0
a:lasted	-3 0 7 0 0 0
a:later	-9 -13 0 9 8 0
a:later .	0 8 0 0 -3 0
a:later in	0 -12 8 0 5 0
a:law	0 10 -9 0 0 0
a:law .	0 6 -5 0 0 0
a:leader	10 -13 4 0 0 0
a:leave	0 -1 7 -2 0 0
a:leavitt	-7 10 0 0 0 0
a:let	8 1 -11 0 0 0
a:level	0 -10 6 0 0 3
a:lifeng in	0 -16 14 2 0 0
a:line	0 -8 10 0 0 0
a:link	1 -8 0 0 0 3
a:link on	1 -9 0 0 0 3
a:lisbon	8 7 -13 0 0 0
a:lisbon on	8 -9 0 0 0 0
a:list	0 -6 7 0 0 0
a:london	0 -11 13 0 0 0
a:london .	0 -8 9 0 0 0
a:long	1 -9 7 0 0 0
a:look	0 -10 1 0 8 0
a:lower	0 12 -10 0 0 0
a:lumpur	3 -4 -5 8 0 0
a:lumpur on	4 0 -12 9 0 0
a:m	6 -10 3 0 0 0
a:m .	6 -10 3 0 0 0
a:madrid	-9 12 -3 -4 0 0
a:make	3 -12 9 0 0 0
a:many	0 10 -10 0 0 0
a:market	0 -13 14 0 0 0
a:matter	5 -9 5 0 0 0
a:may	0 -7 7 0 0 0
a:me	10 0 -8 0 0 0
a:meet	-1 6 -4 -6 1 0
a:meet in	2 -13 12 -1 0 0
a:mention	0 6 -5 0 0 0
a:middle	3 13 -6 -6 -3 0
a:midnight	-2 -7 11 0 0 0
a:million	0 6 -4 0 0 0
a:minister	13 -7 1 -3 0 0
a:ministry	0 -6 -6 13 0 0
a:minute	-1 -8 5 9 -6 0
a:minute .	0 -11 3 10 -1 0
a:mombasa	0 -12 13 0 0 0
a:month	0 6 -27 11 8 0
a:month .	0 12 -27 15 0 0
a:more	-2 21 -13 0 -4 0
a:more than	0 12 -11 0 0 0
a:morning	-5 -12 19 -1 0 0
a:morning .	-2 -16 20 0 0 0
a:mr <person>	0 -4 6 0 0 0
a:much	0 -14 6 0 9 0
a:named	0 -10 10 0 0 0
a:near	-11 8 0 3 0 0
a:nearly	0 7 -6 0 0 0
a:needed	-3 9 -3 0 0 0
a:negotiation .	0 0 -7 7 0 0
a:neither	0 -9 10 0 0 0
a:neither side	0 -10 10 0 0 0
a:new	-11 -3 18 -3 -7 0
a:new tariff	-1 -4 7 0 0 0
a:new year	0 9 -4 0 -2 0
a:new york	0 -16 21 0 0 0
a:next	-15 -2 -6 19 0 0
a:next week	-12 16 -6 8 -11 0
a:next year	0 3 -6 -1 3 0
a:night	20 -22 -3 -2 14 0
a:night .	4 -16 13 0 0 0
a:no	1 -6 5 0 0 0
a:noon	-3 6 -1 0 0 0
a:not	-8 16 -11 3 -3 0
a:not mention	0 6 -5 0 0 0
a:nothing	0 24 -23 0 0 0
a:now	0 -12 13 0 0 0
a:number	0 -10 0 0 12 0
a:of	-23 30 -12 -12 -3 -4
a:of <day-gone>	0 -17 19 -1 0 0
a:of <level>	-7 28 -19 0 0 0
a:of <name>	5 4 -3 -4 -6 0
a:of <number>	-1 14 -9 0 0 0
a:of <person>	-2 9 0 -1 -5 0
a:of <quality>	0 -6 8 0 0 0
a:of a	-14 0 13 -3 0 0
a:of all	0 -6 7 0 0 0
a:of good	0 -10 10 0 0 0
a:of its	0 10 -9 0 0 0
a:of last	0 -7 7 0 0 0
a:of negotiation	0 10 -14 5 0 0
a:of next	0 -2 7 0 0 0
a:of soybean	-5 7 0 0 0 0
a:of state	-2 -5 10 0 0 0
a:of tariff	0 20 -18 0 0 0
a:of the	-1 14 -8 1 -10 0
a:of them	0 -4 7 0 0 0
a:of thi	0 6 -5 0 0 0
a:of trade	3 6 -8 0 0 0
a:off	-13 0 3 4 -1 0
a:off .	-6 21 -13 0 0 0
a:offer	0 8 -7 0 0 0
a:oil	0 8 -4 0 0 0
a:on	18 -3 -5 2 -16 2
a:on .	0 26 -23 0 0 0
a:on <day-ahead>	13 -4 4 -14 -11 5
a:on <day-gone>	6 -11 0 14 -5 0
a:on <day-today>	-1 20 -11 0 -15 0
a:on <name>	0 -8 9 0 0 0
a:on <number>	6 -4 0 0 0 0
a:on <quality>	7 -9 5 0 0 0
a:on in	0 13 -12 0 0 0
a:on steel	6 -9 2 0 0 0
a:on that	0 8 -6 0 0 0
a:on the	12 -4 2 -9 -5 0
a:on their	0 11 -11 0 0 0
a:on trade	-21 23 0 0 0 0
a:on what	0 -6 9 0 0 0
a:once	-1 0 8 -3 -4 0
a:one	1 -23 12 13 0 0
a:only	8 -4 -1 0 0 0
a:or	0 0 -12 14 -5 0
a:order	-1 0 7 0 0 0
a:other	0 -9 8 0 0 0
a:other 's	0 9 -7 0 0 0
a:other .	0 8 -6 0 0 0
a:other again	0 -4 8 0 0 0
a:other in	0 -11 7 0 3 0
a:our	0 4 -18 13 0 0
a:out of	0 -10 12 0 0 0
a:out the	0 9 -7 0 0 0
a:outcome	0 -7 -2 0 12 0
a:over	-5 -5 12 -2 0 0
a:over the	0 6 -4 0 0 0
a:page	0 13 -12 0 0 0
a:paper	-3 -9 13 0 0 0
a:paper .	-1 -21 24 0 0 0
a:pari	0 -3 8 -2 0 0
a:pause	0 -6 10 0 0 0
a:pause in	0 -8 8 0 0 0
a:pay	0 17 -14 0 0 0
a:pay <level>	0 6 -5 0 0 0
a:peace	0 8 -5 0 0 0
a:peace talk	0 16 -15 0 0 0
a:people	0 -13 17 0 0 0
a:period	0 11 -11 0 0 0
a:permanent	0 -6 10 -1 0 0
a:person	0 -16 17 0 0 0
a:place	1 -6 5 0 0 0
a:place .	0 -13 15 0 0 0
a:place in	0 -10 6 4 0 0
a:place on	0 16 -14 0 0 0
a:plan	0 8 -4 -8 0 0
a:plan .	0 -10 9 0 0 0
a:plan for	0 14 -8 -5 0 0
a:point	-8 11 0 0 0 0
a:port	-1 -2 6 0 0 0
a:premier	0 6 -4 0 0 0
a:prepare	-6 -8 1 16 -5 0
a:president	3 -13 0 -4 15 0
a:price	0 6 -5 0 0 0
a:product	0 6 -5 0 0 0
a:progress	5 -7 1 0 0 0
a:prolonging	0 -3 6 0 0 0
a:promise	0 -17 19 0 -1 0
a:published	-5 -1 7 -2 0 0
a:published its	0 -3 7 0 0 0
a:published the	0 -5 7 0 0 0
a:purchase	-3 -6 15 0 -1 0
a:put	-6 6 0 0 0 0
a:raise	0 8 -7 0 0 0
a:rare	0 6 -1 0 0 0
a:rare earth	0 6 -1 0 0 0
a:rate	0 17 -13 0 0 0
a:reach	0 7 -23 0 12 0
a:read	13 0 -10 0 0 0
a:reciprocal	0 6 -2 0 0 0
a:result	0 -15 18 -2 0 0
a:resume	0 -9 2 8 0 0
a:resume on	0 10 -22 9 0 0
a:return	0 18 -23 0 5 0
a:rice	0 -5 6 0 0 0
a:right	0 -6 8 0 0 0
a:rise	11 -3 -9 0 0 0
a:rise to	12 -11 0 0 0 0
a:room	0 18 -15 0 0 0
a:round	-1 2 -8 11 0 0
a:round of	0 12 -10 0 0 0
a:round on	0 0 -9 9 0 0
a:run	6 21 -20 0 -9 0
a:run for	0 15 -4 0 -9 0
a:sale	0 -14 14 0 0 0
a:same day	6 -16 10 0 0 0
a:say	0 4 0 -6 -6 0
a:say .	0 6 -5 0 0 0
a:say on	0 6 -8 0 0 0
a:season	-7 0 3 0 0 0
a:season .	-5 8 0 0 0 0
a:second	0 -29 34 -5 -2 0
a:see	0 -5 6 0 0 0
a:sell	0 -5 0 0 7 0
a:sell to	0 -7 0 0 7 0
a:seoul	0 -16 11 5 0 0
a:set	5 8 -12 0 0 0
a:set for	7 -16 10 0 0 0
a:settle	-1 -10 1 4 6 0
a:shall	0 -14 15 0 0 0
a:sheet of	0 13 -10 0 0 0
a:ship	-1 20 -16 0 0 0
a:ship .	0 10 -10 0 0 0
a:should	0 -8 8 0 0 0
a:show	0 -12 13 0 0 0
a:side	-10 -7 6 -3 11 0
a:side .	-7 0 4 0 0 0
a:side want	0 -15 16 0 0 0
a:sign	-3 12 -6 0 0 0
a:signature	0 17 -16 0 0 0
a:similar	0 -12 12 0 0 0
a:since	0 11 -3 -13 -7 0
a:since <month-gone>	11 7 -12 -3 0 0
a:since the	-8 -2 9 0 0 0
a:sixth	0 -3 -3 10 0 0
a:small	-8 13 -4 0 0 0
a:so	0 6 -1 0 0 0
a:some	0 -6 0 0 10 0
a:something	0 -10 3 0 7 0
a:soybean	-7 11 0 0 0 0
a:speak	0 -4 9 0 0 0
a:spring .	0 -4 6 0 0 0
a:standstill	0 -15 17 0 0 0
a:start	0 -7 8 0 0 0
a:state	-5 -8 15 0 0 0
a:statement	0 -5 8 0 0 0
a:stay	0 -5 6 0 0 0
a:steel	5 -11 5 0 0 0
a:step	0 -13 9 0 5 0
a:still	0 11 -12 0 0 0
a:stockholm	-1 -10 18 -6 0 0
a:stockholm .	0 12 -12 0 0 0
a:stockholm on	0 -7 13 -3 0 0
a:strike	0 10 -8 0 0 0
a:suspend	0 15 -13 0 0 0
a:suspend for	0 15 -14 0 0 0
a:table	0 16 -13 0 0 0
a:talk	9 18 -18 -4 -5 0
a:talk about	7 0 -5 0 0 0
a:talk between	0 17 -15 0 0 0
a:talk in	0 17 -13 0 0 0
a:talk on	0 -5 7 0 0 0
a:talk since	0 7 -6 0 0 0
a:tariff	10 -5 2 0 -5 0
a:tariff .	1 -16 16 0 0 0
a:tariff on	-1 -5 8 0 0 0
a:tariff truce	3 17 -19 0 0 0
a:telephone	32 -23 -8 -1 -4 0
a:telephone .	-15 16 0 0 0 0
a:telephone <day-today>	7 -6 0 0 0 0
a:telephone call	11 -9 0 0 0 0
a:telephone on	28 -22 -2 0 0 0
a:term	0 7 -6 0 0 0
a:term of	0 6 -5 0 0 0
a:text	0 -15 15 0 0 0
a:th	0 -4 6 0 0 0
a:than	0 15 -14 0 0 0
a:that	-14 3 2 2 2 0
a:that .	0 -8 0 0 10 0
a:that <person>	0 0 4 -8 0 0
a:that the	-10 1 6 0 0 0
a:the	-3 16 -17 -5 8 -9
a:the <day-ahead>	-18 -8 6 -10 20 0
a:the <name>	0 5 -16 1 11 0
a:the <organisation>	-2 25 -19 -3 0 0
a:the <person>	-3 4 -3 6 -7 0
a:the <quality>	0 -9 8 4 -3 0
a:the <seat>	-14 -4 7 -6 10 0
a:the agreement	0 7 -5 0 0 0
a:the autumn	0 -11 10 0 0 0
a:the country	0 -9 8 0 0 0
a:the delegation	-5 -10 15 0 0 0
a:the fifth	0 -9 9 0 0 0
a:the first	0 -11 10 -5 5 0
a:the fourth	6 -2 0 0 0 0
a:the joint	0 -11 12 0 0 0
a:the matter	5 -9 5 0 0 0
a:the meet	0 0 -6 0 5 0
a:the middle	3 13 -6 -6 -3 0
a:the morning	2 -14 11 0 0 0
a:the new	-6 14 -3 0 -3 0
a:the next	0 -12 0 16 -5 0
a:the pause	0 -11 14 0 0 0
a:the people	0 -6 10 0 0 0
a:the phone	7 -5 0 0 0 0
a:the result	0 -15 15 0 0 0
a:the right	0 -6 7 0 0 0
a:the season	0 6 -4 0 0 0
a:the second	0 -16 22 -2 0 0
a:the spring	0 -6 8 0 0 0
a:the summer	0 -5 6 0 0 0
a:the suspension	0 -6 7 0 0 0
a:the table	0 -4 6 0 0 0
a:the talk	0 9 -8 0 0 0
a:the tariff	-8 21 -20 5 0 0
a:the telephone	14 -13 0 0 0 0
a:the third	0 6 -13 6 0 0
a:the two	9 -24 15 -7 8 0
a:the visit	0 -17 19 0 0 0
a:the world	0 6 -6 0 0 0
a:their	-1 1 3 -7 -2 0
a:their <office>	0 -14 11 0 0 0
a:their dispute	0 9 -8 0 0 0
a:their truce	-6 0 6 0 0 0
a:them	-3 0 7 0 0 0
a:there	-3 -22 27 -12 7 0
a:there .	0 -9 0 0 12 0
a:there on	0 -12 16 -1 0 0
a:they	-2 -3 6 0 0 0
a:thi	14 -12 -2 14 -14 0
a:thi month	0 0 -15 15 0 0
a:thi week	13 -5 -5 2 -8 0
a:thi year	0 -12 16 0 0 0
a:third	-1 29 -30 4 0 0
a:third round	0 2 -7 5 0 0
a:third time	0 8 -7 0 0 0
a:three	0 -5 6 0 0 0
a:three time	0 -5 6 0 0 0
a:through	0 -4 6 0 0 0
a:tiktok	-3 -2 9 0 0 0
a:time	0 -14 22 -7 0 0
a:time .	0 16 0 0 -18 0
a:time in	0 0 -7 0 6 0
a:time since	0 -8 7 0 0 0
a:to	18 -6 -7 1 -1 -1
a:to <level>	7 0 -8 0 0 0
a:to <name>	10 -20 8 0 4 0
a:to <seat>	-9 5 2 4 -12 0
a:to an	0 9 -8 0 0 0
a:to be	-1 18 -12 -1 0 0
a:to complete	10 -5 -3 0 0 0
a:to extend	-10 16 -7 0 0 0
a:to go	0 -9 12 0 0 0
a:to keep	-5 -12 12 5 0 0
a:to prepare	0 -8 3 5 0 0
a:to prolong	2 -6 3 0 0 0
a:to run	0 6 -4 0 0 0
a:to suspend	0 6 -5 0 0 0
a:to the	0 -7 1 -1 12 0
a:together	-3 -5 1 -1 10 0
a:together in	0 -10 12 0 0 0
a:town	0 10 -6 0 0 0
a:trade	-14 0 6 -9 7 0
a:trade deal	5 -9 4 0 0 0
a:truce	-17 26 -11 -5 -1 0
a:truce by	-9 0 6 0 0 0
a:truce of	0 11 -10 0 0 0
a:two	9 -25 14 6 1 0
a:two <office>	17 -10 -3 0 0 0
a:two side	-6 3 -12 0 12 0
a:under a	3 -6 3 0 0 0
a:under the	0 11 -8 0 0 0
a:until <day-ahead>	-3 8 -2 0 0 0
a:up	11 2 -11 0 -2 0
a:up in	-1 8 -6 0 0 0
a:us	0 9 -6 0 0 0
a:us .	0 -5 6 0 0 0
a:very	3 0 -14 0 6 0
a:vessel	0 1 -9 6 0 0
a:video	21 -18 -7 -4 5 0
a:visit	2 -5 4 -6 0 0
a:want	0 -10 12 0 0 0
a:was hold	0 -7 9 0 0 0
a:was the	0 -12 14 0 0 0
a:way	0 -11 5 0 5 0
a:way .	0 -11 11 0 0 0
a:we	0 -24 18 7 0 0
a:week	8 -5 -4 18 -18 0
a:week .	3 3 -24 22 -15 0
a:week of	0 -12 15 -3 0 0
a:well	0 20 -14 0 -3 0
a:well .	0 15 -11 0 -1 0
a:were	0 22 -17 -1 0 0
a:what	-8 -2 5 -4 4 0
a:what <name>	0 -8 0 0 7 0
a:when	0 8 -5 0 0 0
a:whether	0 8 -3 0 0 0
a:will	11 -4 -1 0 -3 0
a:will be	5 1 -7 4 0 0
a:will take	0 -6 10 0 0 0
a:wine	0 -12 13 0 0 0
a:with	17 8 -14 -6 -11 0
a:with <name>	-3 0 2 1 -10 0
a:with <person>	20 -14 0 -10 0 0
a:with <quality>	12 -15 4 0 0 0
a:with <seat>	-9 28 -20 0 0 0
a:with his	-7 -7 18 -1 0 0
a:with the	3 3 0 -6 -2 0
a:within	-1 -39 7 18 14 0
a:within <span>	0 -29 12 -7 18 0
a:without	0 -20 22 0 0 0
a:without a	0 -14 13 0 0 0
a:without an	0 6 -5 0 0 0
a:without result	0 -17 17 0 0 0
a:work	0 11 0 -9 0 0
a:working	0 -10 5 0 0 3
a:world	0 7 -7 0 0 0
a:would	-2 4 -7 8 -3 0
a:would go	0 10 -9 0 0 0
a:write	0 9 -7 0 0 0
a:year	-9 -19 31 -10 -2 0
a:york	0 -16 21 0 0 0
a:york .	0 -15 17 0 0 0
a:you	13 16 -28 -1 -1 0
a:·	0 -12 14 0 0 0
asks	-11 2 12 -12 -8 0
b:"	-25 23 0 -7 -9 0
b:" <person>	-8 -7 15 0 0 0
b:" he	0 15 -13 0 0 0
b:" i	-13 15 0 0 0 0
b:" mr	0 18 -18 0 0 0
b:" the	3 -14 6 0 5 0
b:" we	0 12 -10 0 0 0
b:&	9 -7 0 0 0 0
b:& p	9 -13 5 0 0 0
b:'	0 12 -9 0 -1 0
b:' <organisation>	0 17 -16 0 0 0
b:'s	-7 5 -4 3 3 0
b:'s <organisation>	12 3 -19 0 0 0
b:'s <person>	-1 -18 6 6 9 0
b:'s commerce	-2 12 -6 0 0 0
b:'s custom	-6 8 0 0 0 0
b:'s foreign	-4 -16 10 9 0 0
b:'s negotiator	0 -16 17 0 0 0
b:'s the	0 11 -10 0 0 0
b:'s trade	13 -20 11 0 0 0
b:)	-1 -30 26 8 0 0
b:*	-2 -10 13 0 0 0
b:,	5 3 -2 2 -6 -12
b:, <name>	11 12 -24 -5 5 0
b:, <office>	-2 22 -26 0 10 0
b:, <person>	0 -5 2 11 -3 0
b:, <quality>	-9 12 -4 0 0 0
b:, <span>	0 -11 13 0 0 0
b:, a	-2 -23 27 0 0 0
b:, according	3 2 -7 0 0 0
b:, after	17 -13 -3 2 0 0
b:, agree	14 3 -13 0 0 0
b:, and	-1 9 -7 -20 6 0
b:, announce	-3 11 0 -2 -9 0
b:, as	5 -8 0 0 5 0
b:, ask	0 9 -7 0 0 0
b:, at	3 -16 17 -6 0 0
b:, by	-8 10 0 0 0 0
b:, conclude	0 7 -7 0 0 0
b:, end	0 -5 7 0 0 0
b:, for	0 -11 12 0 0 0
b:, friday	0 -12 13 0 0 0
b:, go	0 13 -10 0 0 0
b:, had	0 -11 13 0 0 0
b:, has	0 16 -13 0 0 0
b:, have	0 6 -5 0 0 0
b:, hold	0 -11 11 0 0 0
b:, in	-7 0 -5 15 1 0
b:, is	-1 -7 12 0 0 0
b:, it	-2 9 -16 8 0 0
b:, on	0 -9 5 6 -4 0
b:, one	0 22 -21 0 0 0
b:, or	0 -9 10 0 0 0
b:, plan	0 15 -14 0 0 0
b:, say	0 -2 -5 7 3 0
b:, sign	0 6 -4 0 0 0
b:, since	0 12 -10 0 0 0
b:, start	0 -12 12 0 0 0
b:, take	0 16 -15 0 0 0
b:, tell	0 10 -17 0 0 0
b:, the	-20 30 -11 -6 -12 0
b:, their	0 -13 14 0 0 0
b:, they	0 6 -5 0 0 0
b:, thursday	-1 23 -20 0 0 0
b:, to	2 4 -7 0 0 0
b:, tuesday	12 -1 -16 0 0 0
b:, until	-1 -4 7 0 0 0
b:, was	0 -14 16 0 0 0
b:, we	3 -7 3 0 0 0
b:, wednesday	-2 -5 7 0 0 0
b:, will	0 -21 21 0 0 0
b:, would	0 15 -14 0 0 0
b:, you	0 9 -9 0 0 0
b:-	19 0 -13 0 -4 0
b:- <name>	1 7 -13 6 0 0
b:- <person>	0 6 -5 0 0 0
b:- <quality>	0 -18 17 0 0 0
b:- a	0 16 -16 0 0 0
b:- the	7 -3 -1 0 0 0
b:.	-4 -13 10 0 8 0
b:. <number>	0 -9 11 0 0 0
b:. <person>	0 7 -3 0 0 0
b:. m	0 8 -5 0 0 0
b:/	0 -13 16 0 -1 0
b:/ the	0 -17 17 0 0 0
b::	3 -2 -5 -4 17 -3
b:: <level>	0 6 -2 0 0 0
b:: <name>	0 10 -8 0 0 0
b:: <number>	-6 8 -11 -2 11 0
b:: <person>	0 -6 0 11 -4 0
b:: and	0 -5 6 0 0 0
b:: as	0 7 -7 0 0 0
b:: from	0 -9 10 0 0 0
b:: he	0 0 -8 0 9 0
b:: it	-2 9 -4 0 0 0
b:: no	0 -15 16 0 0 0
b:: our	0 -12 13 0 0 0
b:: there	0 10 -8 0 0 0
b:: they	0 7 -5 0 0 0
b:: we	-1 10 -7 0 0 0
b:: what	0 -8 12 0 0 0
b:: will	0 6 -1 0 0 0
b:;	0 -10 8 11 -6 0
b:; <person>	12 -11 0 0 0 0
b:; <quality>	0 9 -7 0 0 0
b:; it	0 -5 7 0 0 0
b:; the	1 -6 6 0 0 0
b:; they	0 -16 10 5 -2 0
b:<day-ahead>	-5 -8 14 -5 0 0
b:<day-ahead> and	0 -9 10 0 0 0
b:<day-ahead> for	0 -6 8 0 0 0
b:<day-ahead> in	0 -7 0 0 8 0
b:<day-ahead> the	0 6 -4 0 0 0
b:<day-ahead> to	0 -5 9 0 -1 0
b:<day-gone>	7 0 0 -6 0 0
b:<day-gone> 's	-16 4 0 -1 6 0
b:<day-gone> <person>	0 -19 7 0 12 0
b:<day-gone> after	9 0 2 -2 -9 0
b:<day-gone> and	4 -11 9 0 0 0
b:<day-gone> for	0 -6 12 0 -4 0
b:<day-gone> that	1 8 -8 0 0 0
b:<day-gone> the	17 -10 -1 0 -1 0
b:<day-today>	-18 4 9 0 -11 0
b:<day-today> after	-4 7 -1 0 0 0
b:<day-today> to	-6 0 8 0 0 0
b:<duty>	-4 3 7 -11 -10 0
b:<gate>	6 -12 12 0 -13 0
b:<goods-amount>	-4 13 -5 0 0 0
b:<goods-amount> of	-2 6 0 0 0 0
b:<goods>	21 19 -26 -2 -26 -1
b:<level>	1 32 -27 -9 -12 0
b:<level> from	-3 16 -10 0 0 0
b:<level> in	2 3 0 -1 -7 0
b:<level> on	10 4 -16 0 -2 0
b:<money>	-2 21 -8 0 -4 0
b:<money> in	0 7 0 0 -1 0
b:<month-ahead>	-5 13 -6 -1 0 0
b:<month-gone>	8 3 -13 0 0 0
b:<name>	2 24 -27 5 0 -6
b:<name> 's	2 3 -11 4 2 0
b:<name> -	0 23 -22 0 0 0
b:<name> agree	0 -18 11 10 -2 0
b:<name> and	7 -11 12 0 -6 0
b:<name> at	0 24 -7 0 -16 0
b:<name> charge	0 10 -10 0 0 0
b:<name> end	0 22 -18 -2 0 0
b:<name> for	0 -8 1 0 8 0
b:<name> go	0 -17 15 3 0 0
b:<name> has	0 -6 8 0 0 0
b:<name> have	-3 24 -17 0 0 0
b:<name> in	0 -10 10 0 0 0
b:<name> meet	0 13 -11 0 0 0
b:<name> on	-10 -10 -1 10 13 0
b:<name> president	5 -10 12 0 -11 0
b:<name> prolonged	0 -23 24 0 0 0
b:<name> reach	0 17 -16 0 0 0
b:<name> since	0 6 -5 0 0 0
b:<name> take	0 7 -5 0 0 0
b:<name> tariff	0 8 -7 0 0 0
b:<name> to	8 3 -16 0 0 0
b:<name> trade	0 6 -4 -1 0 0
b:<name> treasury	0 -6 2 4 -3 0
b:<name> was	0 -7 10 0 0 0
b:<name> will	4 -7 8 -1 -3 0
b:<name> would	0 6 -3 0 0 0
b:<not>	-22 3 6 -12 9 0
b:<number>	1 -13 9 -17 11 0
b:<number> -	0 15 -13 0 0 0
b:<number> /	-1 -12 17 0 -1 0
b:<number> <person>	-1 10 -2 0 -3 0
b:<number> a	0 7 -5 0 0 0
b:<number> and	8 4 -11 0 0 0
b:<number> from	0 -11 11 0 0 0
b:<number> in	0 -6 -3 0 11 0
b:<number> on	-4 16 -6 0 -2 0
b:<number> round	0 -6 8 0 0 0
b:<number> the	9 16 -20 0 -2 0
b:<office>	18 -13 12 -26 -9 -1
b:<office> 's	6 -7 1 0 0 0
b:<office> agree	-4 -14 18 0 0 0
b:<office> and	-13 15 -1 0 0 0
b:<office> are	8 -14 14 0 -6 0
b:<office> from	0 5 -9 0 6 0
b:<office> had	0 -12 13 0 0 0
b:<office> has	7 -7 0 0 0 0
b:<office> have	9 -26 19 0 0 0
b:<office> meet	0 -10 15 0 -5 0
b:<office> of	0 -27 13 0 10 0
b:<office> on	-12 14 0 0 0 0
b:<office> order	-1 9 -5 0 0 0
b:<office> say	4 -8 5 0 0 0
b:<office> sign	0 6 -5 0 0 0
b:<organisation>	-4 33 -32 7 -7 0
b:<organisation> <person>	0 -7 9 0 0 0
b:<organisation> and	0 24 -23 0 0 0
b:<organisation> has	0 8 -6 0 0 0
b:<organisation> hold	0 17 -17 0 0 0
b:<organisation> in	0 18 -17 0 0 0
b:<organisation> of	0 0 -13 11 0 0
b:<organisation> on	0 28 -26 0 0 0
b:<organisation> say	0 5 -6 0 0 0
b:<organisation> was	0 11 -10 0 0 0
b:<organisation> would	0 -14 15 0 0 0
b:<person>	-15 -2 6 -11 16 -11
b:<person> agree	0 9 -8 0 0 0
b:<person> and	-14 -6 24 0 -9 0
b:<person> are	11 6 -11 0 -3 0
b:<person> at	-4 -1 0 0 8 0
b:<person> begin	0 -8 0 0 8 0
b:<person> by	15 -12 0 0 0 0
b:<person> come	0 -17 9 0 9 0
b:<person> flew	0 13 -10 0 0 0
b:<person> for	6 35 -41 0 0 0
b:<person> had	-8 20 -10 -2 -3 0
b:<person> has	9 2 0 0 -12 0
b:<person> have	-9 19 -9 0 0 0
b:<person> hold	-12 28 -18 0 0 0
b:<person> in	0 -21 11 10 5 0
b:<person> is	-5 -8 -10 5 19 0
b:<person> meet	0 -21 28 -6 -4 0
b:<person> put	0 11 -9 0 0 0
b:<person> receive	0 -21 11 0 6 0
b:<person> say	-3 -10 11 -2 4 0
b:<person> sign	-6 9 -2 0 -4 0
b:<person> talked	0 -14 9 0 6 0
b:<person> tell	3 -4 6 -4 -3 0
b:<person> to	-3 25 -29 -1 1 0
b:<person> was	-3 21 -17 -1 0 0
b:<person> will	0 7 -5 0 -3 0
b:<person> would	14 -6 -8 -10 8 0
b:<person> write	6 0 -7 0 0 0
b:<points>	0 16 -12 0 0 0
b:<quality>	22 -6 5 -12 -14 0
b:<quality> -	0 -13 14 0 0 0
b:<quality> and	-2 -18 22 0 0 0
b:<quality> car	11 -7 0 0 0 0
b:<quality> colleague	1 7 -9 0 0 0
b:<quality> custom	0 -8 9 0 0 0
b:<quality> good	0 8 -1 -1 -2 0
b:<quality> government	0 8 -7 0 0 0
b:<quality> negotiator	-5 8 -9 0 6 0
b:<quality> official	-6 16 -9 0 0 0
b:<quality> president	0 -5 13 0 -6 0
b:<quality> share	0 -7 9 0 0 0
b:<quality> side	14 -19 7 0 0 0
b:<quality> tariff	2 -15 12 0 0 0
b:<quality> trade	4 8 -8 -1 -1 0
b:<quality> vice	3 -11 0 5 0 0
b:<seat>	9 8 -4 -33 -6 0
b:<seat> 's	-10 12 0 0 0 0
b:<seat> and	15 10 -36 0 8 0
b:<seat> for	0 9 -4 0 -4 0
b:<seat> from	0 -10 12 0 0 0
b:<seat> had	-4 7 0 0 0 0
b:<seat> has	9 -6 0 0 0 0
b:<seat> in	-5 23 -20 0 0 0
b:<seat> is	0 -13 14 0 0 0
b:<seat> on	-3 -2 9 -10 -6 0
b:<seat> published	0 -26 27 0 0 0
b:<seat> put	0 20 -19 0 0 0
b:<seat> say	-12 21 -9 0 0 0
b:<seat> to	0 -7 10 0 0 0
b:<seat> ·	0 7 -6 0 0 0
b:<sender>	6 25 -39 7 -8 0
b:<span>	0 -27 21 -2 14 0
b:<span> and	8 -17 11 0 0 0
b:<span> from	0 17 -14 0 0 0
b:<span> in	0 -19 13 0 9 0
b:<span> of	-4 -34 26 0 9 0
b:<span> tariff	0 8 -7 0 0 0
b:<span> truce	0 -1 -1 0 6 0
b:<taker>	0 8 -4 0 0 0
b:<v-bear>	-6 10 -2 -7 0 -5
b:<v-begin>	-12 -6 8 1 7 -2
b:<v-buy>	-2 -3 12 -1 -3 0
b:<v-deny>	-8 1 -7 11 0 0
b:<v-down>	-6 3 -3 0 5 0
b:<v-end>	-6 -2 0 3 6 0
b:<v-impose>	-3 6 2 -5 -13 4
b:<v-propose>	8 -11 -6 3 11 4
b:<v-return>	-7 -1 -3 3 10 0
b:<v-say>	-4 3 -6 4 4 -4
b:<v-sell>	-6 6 -2 7 -6 0
b:<v-stay>	0 3 -5 1 -21 12
b:<v-suspend>	2 -8 9 -4 -13 4
b:<v-target>	-19 14 -2 -2 -5 0
b:<v-threaten>	-3 0 -7 9 0 0
b:<v-up>	-3 -6 10 0 0 0
b:@	0 -19 20 0 0 0
b:a	-3 -2 1 0 1 -6
b:a .	0 7 -4 0 0 0
b:a <span>	0 -10 17 0 -6 0
b:a call	12 -11 0 0 0 0
b:a fact	0 9 -7 0 0 0
b:a fourth	0 7 -3 -2 0 0
b:a framework	-2 -12 8 0 5 0
b:a further	-1 -5 0 9 0 0
b:a meet	-2 7 -2 0 0 0
b:a memorandum	0 11 -9 0 0 0
b:a new	0 -12 14 0 0 0
b:a post	0 7 -3 0 0 0
b:a sixth	0 5 -9 2 0 0
b:a state	-3 -3 7 -3 0 0
b:a tariff	6 -6 3 0 -1 0
b:a telephone	7 -5 0 0 -1 0
b:a third	-8 13 -9 0 0 0
b:a trade	6 0 -3 0 0 0
b:a truce	0 8 -6 0 0 0
b:a very	-12 15 0 0 0 0
b:a video	21 -12 -9 0 0 0
b:about it	0 0 -4 0 7 0
b:about the	0 6 -3 0 0 0
b:according	1 16 -17 0 0 0
b:according to	1 13 -14 0 0 0
b:account	0 6 -2 0 0 0
b:account of	0 6 -2 0 0 0
b:accused	0 6 -4 0 0 0
b:act	0 8 -5 0 0 0
b:add	0 11 -4 0 -3 0
b:additional tariff	0 -6 6 0 0 0
b:admit	-2 6 0 0 0 0
b:after	12 7 -16 -1 2 0
b:after <person>	-1 -7 4 0 5 0
b:after <span>	0 -8 3 -1 11 0
b:after a	20 -21 4 2 -3 0
b:after the	4 12 -11 -5 0 0
b:after two	4 -8 4 0 0 0
b:again	6 -1 -7 6 0 0
b:again in	0 -13 11 -1 5 0
b:again on	5 6 -11 0 0 0
b:against	0 -9 11 0 0 0
b:against the	0 -6 6 0 0 0
b:ago	3 4 -11 0 0 0
b:agree	0 -2 -1 6 5 0
b:agree at	0 6 -6 0 0 0
b:agree by	9 -3 0 0 -1 0
b:agree in	-11 0 11 -1 -3 0
b:agree on	3 -1 -6 7 1 0
b:agree with	0 -6 1 0 4 0
b:agreement	-1 -9 11 -5 2 0
b:agreement in	0 6 -5 0 0 0
b:agreement was	3 -7 3 0 0 0
b:agreement with	0 -20 15 0 8 0
b:ahead	0 -7 8 0 0 0
b:al	19 -24 6 0 0 0
b:al -	8 -16 9 0 0 0
b:alexandria	0 18 -17 0 0 0
b:alexandria on	0 18 -18 0 0 0
b:all	7 11 -19 0 0 0
b:allowed	0 8 -7 0 0 0
b:also	-9 -10 11 -1 7 0
b:an	0 2 5 -7 -12 0
b:an <quality>	0 12 -11 0 0 0
b:an hour	9 -26 20 0 -2 0
b:an interview	0 7 -6 0 0 0
b:an order	0 8 -4 0 0 0
b:and	-4 5 3 -4 -5 -10
b:and <name>	1 -27 35 -3 -19 0
b:and <number>	0 -16 17 0 0 0
b:and <person>	-14 12 -4 0 0 0
b:and <quality>	9 -22 10 0 2 0
b:and <seat>	7 8 -28 0 9 0
b:and after	0 9 -8 0 0 0
b:and are	0 -13 14 0 0 0
b:and both	0 -4 6 0 0 0
b:and by	10 -1 -7 0 0 0
b:and come	0 15 -15 0 0 0
b:and end	0 0 -8 5 0 0
b:and go	0 -6 6 0 0 0
b:and has	0 6 -6 0 0 0
b:and he	9 -8 -11 -1 11 0
b:and i	0 -9 11 0 0 0
b:and it	0 7 -3 0 0 0
b:and last	0 3 -10 7 0 0
b:and mr	6 2 -5 0 -4 0
b:and of	0 9 -9 0 0 0
b:and on	6 8 -16 0 0 0
b:and say	0 -6 8 0 0 0
b:and sign	0 -2 7 0 0 0
b:and that	-2 9 -4 0 0 0
b:and the	-24 24 -9 -5 1 0
b:and then	0 9 -9 0 0 0
b:and to	0 11 -10 0 0 0
b:and trade	0 7 -4 0 0 0
b:and we	7 -14 8 0 0 0
b:and will	0 8 -5 0 0 0
b:and would	0 6 -13 7 -4 0
b:announce	0 -4 10 1 -12 0
b:announce on	0 9 -13 0 0 0
b:announce the	3 -13 14 -2 -4 0
b:announcement	-1 9 -5 0 0 0
b:another	1 -19 5 13 -1 0
b:answer	0 9 -7 0 0 0
b:any	0 10 -8 0 0 0
b:apec	0 36 -36 0 0 0
b:approve	0 -6 9 0 0 0
b:approve it	0 6 -3 0 0 0
b:approve the	0 -12 13 0 0 0
b:aqaba	0 -10 11 0 0 0
b:are	2 -21 6 13 0 -2
b:are due	0 -10 7 -3 5 0
b:are expect	0 5 -12 10 -2 0
b:are on	11 -10 0 0 0 0
b:are to	1 -40 34 -8 7 0
b:army	-7 10 -2 0 0 0
b:arrive	0 17 -13 0 0 0
b:arrive in	0 12 -9 0 0 0
b:arrived	-2 6 -1 0 0 0
b:as	0 2 -11 -4 13 0
b:as of	6 4 -16 0 0 0
b:as the	6 -2 -1 0 0 0
b:ask	-4 17 -9 0 -1 0
b:ask for	0 11 -7 0 0 0
b:ask on	0 6 -5 0 0 0
b:at	-24 -12 17 -3 11 1
b:at <level>	0 11 -7 0 0 0
b:at <number>	12 -6 -1 0 0 0
b:at <seat>	0 -8 10 0 0 0
b:at a	0 -18 23 0 0 0
b:at it	0 -22 23 0 0 0
b:at its	0 10 -9 0 0 0
b:at midnight	0 21 -20 0 0 0
b:at one	0 8 -8 0 0 0
b:at the	-21 -8 0 3 19 0
b:away	0 4 -14 0 9 0
b:back	-9 9 -3 0 0 0
b:back from	0 -8 8 0 0 0
b:back in	0 13 -12 0 0 0
b:back on	-1 -2 6 0 0 0
b:back to	0 12 -11 0 0 0
b:bank	0 9 -9 0 0 0
b:bargain	0 -15 15 0 0 0
b:be	-5 1 -1 -3 8 -3
b:be discuss	0 -7 8 0 0 0
b:be in	0 -4 7 0 0 0
b:be no	0 0 -7 0 5 0
b:be sign	0 8 -8 0 0 0
b:bean	0 8 -8 0 0 0
b:because	0 -4 7 0 0 0
b:been	-9 12 -1 -6 -9 0
b:been at	0 -12 12 0 0 0
b:been due	0 13 -12 0 0 0
b:been on	1 -11 9 0 0 0
b:before	-2 0 11 -1 -15 0
b:before <person>	0 -5 20 -9 -12 0
b:begin	-11 -2 7 0 0 0
b:begin a	0 -21 9 0 9 0
b:begin in	0 7 -6 0 0 0
b:begin on	-6 4 -1 6 -8 0
b:bessent	0 -6 2 4 -3 0
b:bessent and	0 8 -11 1 0 0
b:bessent say	0 -2 6 0 0 0
b:between	8 -8 -5 0 7 0
b:between <person>	0 -8 -1 1 8 0
b:between the	6 -5 0 0 0 0
b:border	-6 19 -13 0 0 0
b:both	-7 -10 7 -8 17 0
b:both <office>	15 -18 4 0 0 0
b:both country	0 -6 0 0 8 0
b:both delegation	0 10 -9 0 0 0
b:both side	-6 18 -9 0 -2 0
b:bridge	0 7 -6 0 0 0
b:briefed	0 14 -11 0 0 0
b:bring	0 8 -5 0 0 0
b:broke	0 -3 6 0 0 0
b:broke down	0 -10 11 0 0 0
b:broke off	0 6 -4 0 0 0
b:broken	0 10 -10 0 0 0
b:busan	-6 -9 16 0 -1 0
b:busan on	-4 -6 11 0 0 0
b:business	0 11 -10 0 0 0
b:but the	0 14 -13 0 0 0
b:by	16 -7 -18 0 -2 13
b:by <person>	-5 -14 4 10 0 0
b:by <span>	0 13 -11 0 0 0
b:by a	-3 6 0 0 0 0
b:by telephone	13 -10 0 0 0 0
b:by the	-12 -6 11 0 4 0
b:by video	10 -18 -13 0 7 11
b:cabinet	0 9 -5 0 0 0
b:call	20 -21 9 -2 -2 0
b:call between	9 -6 -1 0 0 0
b:call on	14 -22 8 0 0 0
b:call with	13 -12 0 0 0 0
b:can	0 -4 6 0 0 0
b:cancel	0 -11 0 0 12 0
b:cancel the	0 -11 0 0 12 0
b:capital on	0 -13 14 0 0 0
b:car	8 -3 -3 0 0 0
b:carry	-2 -3 10 0 0 0
b:carry out	0 -9 11 0 0 0
b:change	0 15 -13 0 0 0
b:change on	0 7 -7 0 0 0
b:changed	0 7 -6 0 0 0
b:charge on	0 17 -15 0 0 0
b:chip	0 -2 -10 11 0 0
b:clear	-6 6 0 0 0 0
b:close to	0 -18 19 0 0 0
b:coffee	0 -10 13 0 0 0
b:colleague	1 7 -9 0 0 0
b:collect	0 8 -5 0 0 0
b:come home	0 14 -13 0 0 0
b:come in	3 3 -8 0 0 0
b:come out	0 -10 8 -1 4 0
b:come to	-1 -5 3 -2 6 0
b:come up	0 -4 -9 11 0 0
b:commerce	2 5 -9 0 0 0
b:commerce ministry	-2 15 -10 0 0 0
b:commerce secretary	7 -7 0 0 0 0
b:communiqué	0 12 -11 0 0 0
b:company	0 26 -20 0 0 0
b:conference	1 31 -32 0 0 0
b:confirm on	11 -4 -6 0 0 0
b:consensu	5 -18 14 0 0 0
b:consider	-4 -5 -6 0 7 8
b:constructive	-9 12 -1 0 0 0
b:consultation	10 -16 4 0 0 0
b:container	0 7 -6 0 0 0
b:continue	0 3 -13 0 0 9
b:control	0 -12 0 11 0 0
b:control on	0 -7 -5 11 0 0
b:copper	0 -17 18 0 0 0
b:council	-8 12 -2 0 0 0
b:country	-7 1 0 -2 5 0
b:custom	-8 -1 9 0 0 0
b:da	-2 -13 18 0 0 0
b:dated	-7 10 -1 0 0 0
b:day	4 -23 6 2 10 0
b:day of	0 -19 13 5 0 0
b:deadline	0 6 -3 0 0 0
b:deal was	-1 15 -13 0 0 0
b:deal with	-6 5 0 0 0 0
b:decide	-5 14 -4 0 0 0
b:decided	0 -5 6 0 0 0
b:decree	0 7 -5 0 0 0
b:delegation	-1 -8 9 4 -3 0
b:delegation of	0 13 -12 0 0 0
b:delegation will	0 -2 -4 8 0 0
b:described	0 9 -8 0 0 0
b:described the	0 9 -8 0 0 0
b:detail	0 16 -15 0 0 0
b:did	17 -3 -7 0 -1 0
b:did it	9 0 -10 0 0 0
b:did the	0 -18 20 0 0 0
b:die	0 8 -7 0 0 0
b:director	0 16 -15 0 0 0
b:discuss	-8 -6 9 -1 7 0
b:dispute	0 -8 9 0 0 0
b:do	0 34 -29 0 -3 0
b:doe not	0 -11 11 0 0 0
b:donald	4 -12 13 0 -9 0
b:donald trump	4 -12 13 0 -9 0
b:done	0 11 -10 0 0 0
b:door	0 10 -10 0 0 0
b:down	20 -16 1 2 -3 0
b:down for	9 -15 7 0 0 0
b:due	-2 10 0 -6 -9 0
b:due in	0 -12 24 0 -12 0
b:due on	0 7 -5 0 0 0
b:during	0 -15 4 0 11 0
b:duty in	0 -8 8 0 0 0
b:duty of	0 6 -4 0 0 0
b:each	11 12 -28 0 1 0
b:each other	7 2 -10 0 1 0
b:earlier	0 -3 -4 0 13 0
b:early	0 20 -19 0 0 0
b:earth	0 -5 -3 0 9 0
b:economic	0 30 -28 0 -2 0
b:economic and	0 17 -16 0 0 0
b:effect	-5 -5 6 0 4 0
b:effect on	-1 12 -9 0 0 0
b:end	-21 -10 15 5 -1 0
b:end <span>	0 -11 0 7 0 0
b:end a	0 1 6 -1 -9 0
b:end of	0 -14 12 5 0 0
b:end on	-7 1 6 -5 0 0
b:end the	0 7 -6 0 0 0
b:enter	0 12 -8 0 0 0
b:entry	0 9 -9 0 0 0
b:envoy	0 15 -13 0 0 0
b:eve	0 24 -21 0 -1 0
b:eve of	0 24 -21 0 -1 0
b:evening	9 6 -24 2 -1 0
b:everybody	0 7 -6 0 0 0
b:exchanged	0 8 -8 0 0 0
b:exemption	0 8 -6 0 0 0
b:expect	12 -1 -22 2 8 0
b:expect in	-2 -8 6 0 5 0
b:expect the	0 10 -7 0 0 0
b:expect to	8 2 -12 10 -12 0
b:expert	-13 -14 12 0 -1 18
b:expert will	-9 -11 9 0 0 11
b:expire	0 18 -14 0 0 0
b:expire on	0 17 -13 0 0 0
b:export	-1 1 -8 9 0 0
b:export control	0 -14 1 11 0 0
b:export of	0 6 -3 0 0 0
b:extend	0 16 -12 0 0 0
b:extension	5 5 -6 -2 0 0
b:extension in	8 0 -8 0 0 0
b:extension of	0 -10 12 0 0 0
b:extension on	0 10 -10 0 0 0
b:extension to	0 9 -5 0 0 0
b:extra	0 9 -6 0 0 0
b:face	-2 8 -3 0 0 0
b:fact	-5 16 -9 0 0 0
b:fact sheet	-5 16 -9 0 0 0
b:fall	-6 5 0 0 0 0
b:fall on	0 -5 8 0 0 0
b:fee	0 15 -10 0 0 0
b:fertiliser	0 -8 8 0 0 0
b:fifth	0 -21 24 -2 0 0
b:fifth round	0 -13 13 0 0 0
b:figure	0 -13 14 0 0 0
b:first	9 -16 18 -8 -5 0
b:first round	0 14 -12 0 0 0
b:fix	0 6 -5 0 0 0
b:fix for	0 -8 9 0 0 0
b:flew	0 6 -3 0 0 0
b:fly	-3 -1 -5 14 0 0
b:fly to	-3 -1 -5 14 0 0
b:follow	7 0 -1 0 0 0
b:following	0 -8 8 0 0 0
b:for	0 10 0 -32 -4 -2
b:for <name>	0 -9 11 0 0 0
b:for <seat>	8 -6 0 0 0 0
b:for <span>	8 -3 0 0 0 0
b:for a	-15 30 -24 -4 3 0
b:for the	0 6 -2 -4 0 0
b:for what	0 -16 12 0 3 0
b:force	0 8 -4 0 0 0
b:force since	0 11 -9 0 0 0
b:foreign	-7 -14 10 9 0 0
b:foreign ministry	-4 -14 9 9 0 0
b:fourth	16 -16 7 1 -3 0
b:framework	-8 13 -11 0 3 0
b:free	0 15 -12 0 0 0
b:friday	-2 -9 12 0 0 0
b:from	0 -9 14 -4 0 0
b:from <name>	11 -7 0 -1 0 0
b:from <seat>	0 17 -22 0 9 0
b:from a	0 -4 6 0 0 0
b:from both	0 -16 19 0 -1 0
b:from the	-2 -20 24 0 0 0
b:front	0 14 -14 0 0 0
b:full	0 6 -5 0 0 0
b:further	-3 8 -9 5 -3 0
b:future	11 -3 -9 0 0 0
b:gave	-7 19 -11 0 0 0
b:gave the	-3 7 -1 0 0 0
b:give	0 -11 12 0 0 0
b:given	0 -5 7 0 0 0
b:go	-10 -6 6 1 2 0
b:go into	0 8 -11 1 0 0
b:go to	0 7 -16 3 2 0
b:go up	0 -7 8 0 0 0
b:good	-2 18 -10 -3 -5 0
b:good from	9 -11 2 0 0 0
b:good originating	0 -6 7 0 0 0
b:government	-6 16 -8 0 0 0
b:great	10 -7 0 0 0 0
b:grower	-4 17 -12 0 0 0
b:gyeongju	0 -5 6 0 0 0
b:had	0 6 -7 -18 3 5
b:had a	-19 21 0 0 0 0
b:had ask	0 6 -3 0 0 0
b:had been	-2 16 -12 -1 -3 0
b:had hold	0 -8 0 0 0 8
b:had meet	0 -11 12 0 0 0
b:had not	-16 5 -3 0 9 0
b:had promise	0 -6 6 0 0 0
b:had say	0 8 -6 0 0 0
b:had sign	0 -14 14 0 0 0
b:had spoken	14 -13 0 0 0 0
b:had take	0 7 -4 0 0 0
b:had threaten	0 12 -8 0 0 0
b:half	13 -20 10 0 0 0
b:halifax	0 -10 11 0 0 0
b:hall on	0 12 -11 0 0 0
b:hand	5 -7 5 0 0 0
b:hand in	0 -10 11 0 0 0
b:hand on	7 -4 0 0 0 0
b:happen	0 11 -10 0 0 0
b:happen on	0 7 -6 0 0 0
b:has	10 18 -9 -9 -26 0
b:has a	7 -6 0 0 0 0
b:has been	-3 -5 10 0 0 0
b:has to	0 7 -5 0 0 0
b:have	-22 20 -8 -13 8 0
b:have agree	6 0 -5 0 0 0
b:have been	0 10 -6 0 0 0
b:have charge	0 10 -9 0 0 0
b:have come	0 13 -12 0 0 0
b:have until	0 -11 11 0 0 0
b:having	0 6 -5 0 0 0
b:he	1 -13 0 -1 15 -1
b:he and	-5 -6 14 -4 0 0
b:he expect	8 2 -11 -7 6 0
b:he had	15 -13 0 -3 5 0
b:he is	-4 9 1 -2 -7 0
b:he say	0 11 -11 0 0 0
b:he sign	0 -3 -6 0 9 0
b:he tell	-1 11 -7 0 0 0
b:he was	-2 -16 18 0 0 0
b:he would	-1 -6 2 4 1 0
b:head	4 -16 -1 0 17 0
b:head of	4 -16 -1 0 17 0
b:here	0 -12 15 0 0 0
b:him	10 0 -6 0 -4 0
b:his	3 -2 -5 -12 15 0
b:his <quality>	8 -15 8 0 0 0
b:hold	8 -11 6 0 -9 5
b:hold a	3 12 -15 0 0 0
b:hold its	0 -18 10 8 0 0
b:hold on	0 8 -6 0 0 0
b:hold their	-5 -16 23 -1 0 0
b:home	0 11 -7 0 0 0
b:home from	0 23 -20 0 0 0
b:hope	9 -4 -1 0 0 0
b:hour	15 -31 23 0 -2 0
b:how	0 -8 9 0 0 0
b:i have	-2 -11 14 0 0 0
b:i should	0 7 -6 0 0 0
b:i sign	0 -15 16 0 0 0
b:if the	0 -5 6 0 0 0
b:in	-30 -6 26 -12 -3 -12
b:in <month-ahead>	-5 11 -3 -1 0 0
b:in <month-gone>	9 -2 -8 0 0 0
b:in <name>	-8 33 -54 10 7 0
b:in <organisation>	0 12 -10 0 0 0
b:in <seat>	3 -4 9 -8 -19 0
b:in <span>	0 -4 0 0 9 0
b:in a	5 -4 2 -6 0 0
b:in an	0 13 -10 0 0 0
b:in busan	-4 12 -7 0 0 0
b:in force	0 11 -10 0 0 0
b:in geneva	0 12 -8 0 0 0
b:in halifax	0 -6 7 0 0 0
b:in its	0 9 -8 0 0 0
b:in kuala	-5 8 -1 -1 0 0
b:in lisbon	0 -5 8 0 0 0
b:in mombasa	0 -7 7 0 0 0
b:in new	0 -9 15 -1 -3 0
b:in pari	0 -8 11 0 -1 0
b:in the	-2 16 -16 0 4 0
b:in their	4 15 -21 0 -2 0
b:in what	0 -5 6 0 0 0
b:inflation	0 6 -5 0 0 0
b:inflation in	0 6 -5 0 0 0
b:interview on	0 -13 5 0 9 0
b:into	-3 16 -20 1 3 0
b:invest	0 9 -2 0 -1 0
b:invest <money>	0 9 -2 0 -1 0
b:invited	-4 13 -3 0 -4 0
b:is	1 -5 2 -9 10 -1
b:is <level>	0 -8 10 0 0 0
b:is <number>	0 -12 13 0 0 0
b:is at	-1 -30 11 0 20 0
b:is expect	-2 -7 0 0 12 0
b:is in	0 -8 10 0 0 0
b:is on	-8 22 -13 0 0 0
b:is set	10 -13 3 0 0 0
b:is the	0 19 -16 0 0 0
b:is their	13 -7 -4 0 0 0
b:is what	0 0 -8 0 8 0
b:issued	-5 19 -14 0 0 0
b:issued on	-4 17 -13 0 0 0
b:it	25 -7 2 -14 -5 -4
b:it again	0 -5 0 0 7 0
b:it at	-4 10 -3 0 -2 0
b:it before	0 -7 8 0 0 0
b:it by	12 -8 -1 0 0 0
b:it charge	0 -15 15 0 0 0
b:it end	0 19 -16 0 0 0
b:it had	-3 -9 13 0 0 0
b:it has	0 9 -6 0 0 0
b:it in	0 -10 12 0 0 0
b:it is	27 -7 -17 0 7 0
b:it meet	0 8 -8 0 0 0
b:it on	1 14 -17 0 0 0
b:it start	0 12 -10 0 0 0
b:it take	0 7 -5 0 0 0
b:it to	12 -12 0 0 0 0
b:it will	0 10 -3 -3 0 0
b:it would	-1 12 -7 0 0 0
b:its	-19 17 -13 11 -7 0
b:its <organisation>	0 -5 6 0 0 0
b:its additional	0 -7 7 0 0 0
b:its own	0 14 -10 0 0 0
b:john	0 -13 13 0 0 0
b:joint	-4 22 -17 0 0 0
b:joint <organisation>	0 -14 14 0 0 0
b:joint statement	-2 28 -24 0 0 0
b:jump	12 -12 0 0 0 0
b:just	-12 6 3 0 0 0
b:know	-3 9 -2 0 0 0
b:kuala lumpur	-5 -1 8 -1 0 0
b:last	-2 11 -9 0 -3 0
b:last <month-gone>	0 6 -4 0 0 0
b:last day	0 0 -5 7 0 0
b:late	-6 4 4 0 -5 0
b:late on	-2 -9 15 0 -5 0
b:later	0 -5 -5 0 10 0
b:law	0 10 -8 0 0 0
b:law on	0 12 -11 0 0 0
b:leader	0 6 -25 -1 16 0
b:leader of	-2 -3 11 0 0 0
b:leave the	0 -9 10 0 0 0
b:letter	0 19 -13 0 -1 0
b:level	4 2 -13 0 0 4
b:licence	0 -7 8 0 0 0
b:licence for	0 -6 6 0 0 0
b:line	-6 8 0 0 0 0
b:link	10 -7 -7 0 0 3
b:link on	10 -7 -7 0 0 3
b:lisbon	0 -4 8 0 0 0
b:lisbon on	0 -4 8 0 0 0
b:live	6 0 -5 0 0 0
b:london	0 -8 9 0 0 0
b:long	0 6 -4 0 0 0
b:look	-1 -3 0 0 7 0
b:lorry	0 6 -5 0 0 0
b:lose	12 -13 0 0 0 0
b:lose <level>	12 -16 5 0 0 0
b:lower	0 6 -2 0 0 0
b:lula	-1 -6 11 0 0 0
b:lumpur	-5 -1 8 -1 0 0
b:lumpur on	-4 -17 23 0 0 0
b:m	0 8 -5 0 0 0
b:m .	0 8 -5 0 0 0
b:madrid	0 18 -16 0 0 0
b:make	0 8 -14 3 -2 0
b:make in	0 6 -3 0 0 0
b:maker	10 -9 0 0 0 0
b:many	0 -9 10 0 0 0
b:market	0 8 -6 0 0 0
b:matter	-7 -7 10 0 0 8
b:may	-11 29 -14 -2 -6 0
b:me	2 -6 4 0 0 0
b:meant	0 23 -22 0 0 0
b:mediator	0 10 -8 0 0 0
b:medicine	0 -5 6 0 0 0
b:meet <quality>	0 -9 5 0 1 0
b:meet again	0 13 -11 0 0 0
b:meet for	0 17 -8 -1 -4 0
b:meet in	-12 -14 11 -4 12 0
b:meet of	0 17 -13 0 -2 0
b:meet the	0 -9 9 0 0 0
b:meet will	10 3 -12 0 0 0
b:meet with	0 0 -5 6 0 0
b:memorandum	0 14 -11 0 0 0
b:midnight	-2 -3 6 0 0 0
b:midnight on	0 -10 12 0 0 0
b:minister	0 -8 15 -4 -2 0
b:ministry	0 3 -11 8 0 0
b:ministry say	5 -6 -4 9 0 0
b:minute	-11 4 -11 0 16 0
b:minute of	0 -9 10 0 0 0
b:minute past	0 9 -8 0 0 0
b:mombasa	0 -11 11 0 0 0
b:monday	-6 0 2 0 0 0
b:month	6 0 -2 0 0 0
b:most	0 6 -2 0 0 0
b:move	0 6 0 0 0 0
b:mr	-13 -3 17 0 -4 0
b:mr .	0 7 -3 0 0 0
b:mr <person>	-12 -7 20 0 -2 0
b:my	-8 -1 7 0 0 0
b:negotiate	0 -9 11 0 0 0
b:negotiation	0 -11 14 0 0 0
b:negotiator	-7 0 0 0 6 0
b:neither	-6 14 -5 0 0 0
b:new	-6 -1 13 -3 -5 0
b:new on	0 10 -9 0 0 0
b:new tariff	0 9 -8 0 0 0
b:new york	0 -9 16 -1 -3 0
b:next	11 -19 4 10 4 0
b:next meet	10 13 -21 0 0 0
b:next round	0 0 -4 6 0 0
b:night	-1 -6 10 0 0 0
b:night of	0 -13 14 0 0 0
b:no deal	0 -14 14 0 0 0
b:nobody	-1 9 -4 0 0 0
b:noon	0 6 -2 0 0 0
b:noon on	0 6 -6 0 0 0
b:northern	-6 18 -13 0 0 0
b:not	-7 4 -2 -2 7 0
b:not to	0 6 -5 0 0 0
b:note	-7 3 1 0 0 0
b:nothing	0 -6 10 0 0 0
b:notice	0 10 -7 0 0 0
b:now	0 -12 13 0 0 0
b:number	2 -13 11 0 0 0
b:of	-6 23 -18 0 -3 -7
b:of <day-gone>	9 -4 -6 0 6 0
b:of <name>	10 5 -9 -1 -4 0
b:of <number>	0 12 -9 0 0 0
b:of <person>	0 29 -26 0 0 0
b:of <quality>	-1 -13 17 0 0 0
b:of a	-5 -14 7 15 -2 0
b:of both	0 0 -6 0 10 0
b:of his	0 5 -8 0 4 0
b:of it	0 7 -4 0 0 0
b:of our	0 6 -5 0 0 0
b:of soybean	-2 -3 7 0 0 0
b:of state	4 -16 -1 0 17 0
b:of talk	-1 6 -3 0 0 0
b:of tariff	0 -17 18 0 0 0
b:of that	13 -9 -4 0 0 0
b:of the	-13 15 -9 6 -4 0
b:of them	0 -5 7 0 0 0
b:of trade	0 -7 10 0 0 0
b:of what	0 15 -11 0 0 0
b:off	-5 29 -28 4 -1 0
b:off on	0 8 -6 0 0 0
b:off the	0 11 -11 0 0 0
b:official	-6 3 2 0 0 0
b:old	0 -13 14 0 0 0
b:on	7 -2 5 -2 -11 0
b:on <day-ahead>	-2 -15 19 -1 0 0
b:on <day-gone>	7 -1 3 -14 -2 0
b:on <quality>	-15 10 0 0 0 0
b:on both	-4 11 -5 0 0 0
b:on good	7 -12 5 0 0 0
b:on in	0 10 -8 0 0 0
b:on it	9 -5 0 0 0 0
b:on its	0 -6 -1 11 0 0
b:on pay	0 -7 7 0 0 0
b:on tariff	0 -7 7 0 0 0
b:on the	27 -16 6 -18 -17 0
b:on to	0 11 -10 0 0 0
b:on truth	0 5 -6 0 0 0
b:on until	0 -8 10 0 0 0
b:once	-4 6 0 0 0 0
b:one	-7 0 5 -1 1 0
b:one in	0 12 -11 0 0 0
b:one minute	0 9 -8 0 0 0
b:one of	0 -11 11 0 0 0
b:one on	0 -5 6 0 0 0
b:only	0 9 -7 0 0 0
b:open in	0 -7 7 0 0 0
b:opened	-5 -24 28 0 0 0
b:opened on	0 -14 15 0 0 0
b:operator	0 6 -5 0 0 0
b:order of	0 10 -6 0 0 0
b:order on	0 9 -6 0 0 0
b:other	5 14 -22 -1 1 0
b:other 's	0 7 -7 0 0 0
b:other in	0 -8 1 0 7 0
b:other on	10 -9 0 0 0 0
b:otherwise	0 6 -6 0 0 0
b:our	-6 -6 14 0 -1 0
b:our <office>	0 -5 6 0 0 0
b:out	1 10 -13 4 -1 0
b:out in	1 8 -11 0 0 0
b:out of	9 -2 -13 7 1 0
b:out on	0 22 -20 0 0 0
b:outcome	0 8 -8 0 0 0
b:over	-13 6 1 0 0 0
b:over the	0 10 -8 0 0 0
b:own	-1 -4 -7 0 16 0
b:p	9 -13 4 0 0 0
b:p <number>	10 -16 7 0 0 0
b:pair	-10 -18 22 -1 6 0
b:palm	0 -6 7 0 0 0
b:palm oil	0 -6 7 0 0 0
b:paper	-7 11 -5 0 0 0
b:paper on	0 -4 6 0 0 0
b:pari	0 -13 18 0 -1 0
b:part	0 7 -3 0 0 0
b:parted	0 -12 12 0 0 0
b:party	0 8 -6 0 0 0
b:pause in	0 -10 10 0 0 0
b:pay	1 -1 9 -2 -11 0
b:pay a	0 -13 13 0 -1 0
b:pay in	0 9 -6 0 0 0
b:people	0 -2 6 0 0 0
b:phone	2 7 -13 0 0 0
b:place in	0 -10 10 0 0 0
b:plan	-6 0 4 -2 -1 0
b:plan for	-2 8 -1 0 -5 0
b:plan to	0 -18 18 0 2 0
b:play	0 6 -6 0 0 0
b:point	-7 21 -12 0 0 0
b:port	2 4 -6 0 0 0
b:port fee	0 8 -6 0 0 0
b:post	-7 -9 15 0 0 0
b:post on	0 10 -5 0 0 0
b:power	0 6 -5 0 0 0
b:prepare	0 -2 -3 14 -10 0
b:prepare the	0 -2 7 -2 0 0
b:present	0 6 -5 0 0 0
b:president	24 -20 -2 -21 13 -1
b:president <person>	0 18 -19 0 0 0
b:president are	-3 0 -1 -2 7 0
b:president donald	4 -12 13 0 -9 0
b:president had	12 -9 0 0 0 0
b:president meet	0 -6 2 0 2 0
b:president of	0 11 -10 0 0 0
b:president would	14 -12 -9 0 7 0
b:press	10 21 -35 0 0 0
b:price	7 0 -9 0 0 0
b:production	8 -7 0 0 0 0
b:progress	0 26 -25 0 0 0
b:prolonged	-1 -18 20 0 0 0
b:prolonged their	0 -24 25 0 0 0
b:proposal	0 -6 7 0 0 0
b:propose	0 26 -25 0 0 0
b:public	0 0 -9 6 0 0
b:published	-10 -5 13 -2 -2 0
b:published a	0 13 -12 0 0 0
b:published its	0 -18 21 0 0 0
b:published on	0 14 -11 0 0 0
b:put	12 -6 -1 -2 1 0
b:put a	7 -12 5 0 0 0
b:put his	0 12 -11 0 0 0
b:put its	0 18 -17 0 0 0
b:put off	0 6 -3 0 0 0
b:put on	-1 -4 7 0 0 0
b:quarter	0 -13 13 0 0 0
b:raise	-2 -3 8 0 0 0
b:rang	16 -9 -7 0 0 0
b:rare	0 -5 -3 0 9 0
b:rare earth	0 -5 -3 0 9 0
b:rate	0 9 -4 0 0 0
b:reach	-2 -6 10 0 0 0
b:reach by	-4 0 6 0 0 0
b:reach on	4 8 -14 0 0 0
b:reach the	0 12 -11 0 0 0
b:read	0 -20 22 0 0 0
b:readout	-26 30 -3 0 0 0
b:readout of	-26 30 -4 0 0 0
b:ready	0 -4 7 0 0 0
b:ready to	0 -4 7 0 0 0
b:recall	0 11 -10 0 0 0
b:receive	-3 -9 7 -1 5 0
b:reciprocal	0 -12 12 0 0 0
b:refer	5 -6 0 0 0 0
b:refer to	5 -6 0 0 0 0
b:regard	0 7 -7 0 0 0
b:remain	0 7 -6 0 0 0
b:report	0 36 -33 0 0 0
b:reporter	-1 -2 6 0 0 0
b:reporter on	-2 -10 14 0 0 0
b:rest	0 9 -9 0 0 0
b:result	6 0 -6 0 2 0
b:resume on	0 -5 0 6 0 0
b:return	-4 7 -13 0 11 0
b:return to	0 -7 10 0 0 0
b:review	-2 -12 15 0 0 0
b:ring	-11 12 0 0 0 0
b:rise <level>	-3 10 -5 0 0 0
b:round	-6 16 -8 -5 -6 0
b:round in	0 -11 13 0 0 0
b:round is	0 -9 10 0 0 0
b:round of	-4 24 -18 0 -4 0
b:round on	0 12 -8 -2 0 0
b:round will	0 12 -12 0 0 0
b:rule	-7 0 -4 11 0 0
b:run	-2 21 -18 0 0 0
b:run out	0 7 -4 0 0 0
b:run until	0 6 -5 0 0 0
b:s	9 -13 5 0 0 0
b:s &	9 -13 5 0 0 0
b:sale	0 10 -7 0 0 0
b:salmon	0 7 -5 0 0 0
b:samarkand	0 7 -7 0 0 0
b:same	-2 -2 9 0 0 0
b:saturday	0 -5 6 0 0 0
b:say	-1 -5 0 9 2 0
b:say <person>	0 0 -8 0 8 0
b:say after	7 -12 -11 8 11 0
b:say at	0 15 -10 0 -2 0
b:say his	0 -9 10 0 0 0
b:say in	1 -10 6 0 4 0
b:say on	0 14 -6 -13 -17 0
b:say that	-5 8 0 0 -4 0
b:say the	0 -12 14 -8 3 0
b:say they	0 -8 10 0 0 0
b:say to	6 -23 18 0 0 0
b:scott	0 -6 2 4 -3 0
b:scott bessent	0 -6 2 4 -3 0
b:seal	6 -3 -1 0 0 0
b:second	-13 11 -6 3 -4 0
b:second meet	0 0 -4 6 0 0
b:second round	0 20 -17 -2 0 0
b:secretary	7 -17 8 3 -3 0
b:secretary scott	0 -6 2 4 -3 0
b:see <person>	0 18 -8 0 -10 0
b:send	-6 0 6 0 -1 0
b:set	7 0 -2 -1 0 0
b:set for	8 -8 0 0 0 0
b:several	0 -5 8 0 0 0
b:shall	-3 6 0 0 0 0
b:she	-5 8 0 0 0 0
b:sheet	-7 18 -10 0 -1 0
b:sheet of	0 8 -6 0 0 0
b:sheet that	0 6 -2 0 0 0
b:ship	0 8 -3 0 0 0
b:shook	7 -21 16 0 0 0
b:shook hand	7 -14 9 0 0 0
b:short	0 -12 13 0 0 0
b:should	6 3 -18 -3 -1 8
b:should be	0 7 -6 0 0 0
b:show	0 6 -3 0 0 0
b:side	9 -1 -5 4 -18 6
b:side are	0 -3 -5 10 0 0
b:side had	0 0 -6 0 0 8
b:side meet	0 10 -8 0 0 0
b:sign	-9 5 1 -10 0 0
b:sign a	0 0 -9 0 8 0
b:sign for	0 -6 6 0 0 0
b:sign in	0 -5 7 0 0 0
b:sign on	0 -10 12 0 0 0
b:sign the	7 5 -9 0 0 0
b:signature	0 7 -4 0 0 0
b:since	1 0 4 -2 -6 0
b:since the	-2 -6 10 0 0 0
b:sit	-5 -8 11 2 -2 0
b:sit down	-1 12 -12 3 -1 0
b:sit in	0 -16 16 0 0 0
b:sit with	0 -5 6 0 0 0
b:six	0 11 -10 0 0 0
b:sixth	-3 -9 4 9 0 0
b:sixth round	0 -1 7 -3 0 0
b:sleep	0 -10 11 0 0 0
b:small	-7 9 0 0 0 0
b:so	-4 -9 18 -3 -2 0
b:social	3 5 -13 0 0 0
b:somebody	6 0 -6 0 0 0
b:soybean	15 -14 0 0 0 0
b:speak	-3 13 -10 0 -6 0
b:speak by	-14 17 -1 0 0 0
b:speak of	-4 6 0 0 0 0
b:special	0 10 -8 0 0 0
b:spoke	20 -24 -7 -4 11 0
b:spoke by	17 -33 0 0 13 0
b:spoke with	10 -3 -3 0 0 0
b:spoken	8 -4 0 0 -2 0
b:spoken by	-6 9 0 0 -1 0
b:state	0 -18 6 -9 15 0
b:state visit	0 -3 -1 0 8 0
b:statement	-4 25 -20 0 0 0
b:statement on	0 6 -5 0 0 0
b:stay in	-1 17 -13 0 0 0
b:still	0 17 -18 -5 2 0
b:stockholm on	0 -14 16 0 0 0
b:stop	0 19 -17 0 0 0
b:strike in	0 -10 11 0 0 0
b:such	0 -21 22 0 0 0
b:sum	0 14 -13 0 0 0
b:summit in	0 7 -6 0 0 0
b:suspend	0 10 -7 0 0 0
b:table	0 -11 12 0 0 0
b:table on	0 -10 10 0 0 0
b:take effect	0 20 -16 0 0 0
b:take place	3 -8 5 0 0 0
b:take the	8 -6 -1 0 0 0
b:take three	0 9 -7 0 0 0
b:take up	0 -1 -2 0 6 0
b:talk	14 5 -15 6 -17 2
b:talk at	2 -12 6 0 0 4
b:talk between	0 -10 9 0 0 0
b:talk in	0 14 -14 2 0 0
b:talk is	0 23 -22 0 0 0
b:talk on	0 12 -6 -4 -3 0
b:talked	4 -20 8 -1 5 0
b:talked by	10 -5 -1 0 0 0
b:tariff	0 1 6 -7 -7 0
b:tariff of	6 -9 5 0 0 0
b:tariff truce	-1 -2 6 0 0 0
b:tea	0 17 -14 0 0 0
b:tea and	0 9 -9 0 0 0
b:team	0 0 6 0 -3 0
b:technical	0 -19 21 0 0 0
b:telephone	11 -2 -5 -2 -5 0
b:telephone call	-6 3 4 0 0 0
b:telephone on	8 -4 -1 0 0 0
b:telephoned	22 -12 -14 0 0 0
b:television	-6 -3 4 0 3 0
b:television interview	-1 -7 5 0 4 0
b:television on	0 6 -4 0 0 0
b:tell	0 9 0 -11 -7 0
b:tell <organisation>	0 11 -10 0 0 0
b:tell <person>	1 8 -13 0 0 0
b:tell me	-11 13 0 0 0 0
b:tell reporter	0 -4 7 0 0 0
b:tell the	6 0 -11 0 0 0
b:tell to	0 -12 12 0 0 0
b:tenth	7 8 -17 0 0 0
b:term	-11 -7 15 0 7 0
b:term of	0 -6 0 0 8 0
b:text	-4 -9 13 0 0 0
b:than	-2 13 -8 0 0 0
b:that	9 -11 0 4 -1 10
b:that 's	0 -8 10 0 0 0
b:that <name>	0 -3 8 0 0 0
b:that <person>	9 2 -6 -6 -1 0
b:that <quality>	7 -3 -1 0 0 0
b:that <seat>	6 1 -9 0 0 0
b:that a	0 -2 8 -3 0 0
b:that had	0 6 -4 0 0 0
b:that has	0 6 -5 0 0 0
b:that he	-2 8 -18 8 0 0
b:that is	-1 11 -6 0 0 0
b:that it	-1 7 -1 0 -1 0
b:that the	16 -9 -6 3 0 6
b:that there	0 3 -19 3 3 0
b:that they	-1 -26 30 -2 0 0
b:that truce	0 -5 6 0 0 0
b:that was	-2 -8 4 0 8 0
b:that we	0 21 -16 -2 0 0
b:the	13 5 -9 -11 3 4
b:the <name>	-8 -14 16 5 0 0
b:the <number>	0 9 -7 0 0 0
b:the <office>	2 -11 16 -6 -12 0
b:the <organisation>	-11 31 -27 5 -2 0
b:the <person>	8 2 -8 -10 5 0
b:the <quality>	9 -19 18 -3 -1 0
b:the <seat>	-5 -14 14 -5 12 0
b:the agreement	0 -6 11 -4 -3 0
b:the apec	0 36 -36 0 0 0
b:the busan	0 -10 10 0 0 0
b:the call	13 -20 8 0 0 0
b:the company	0 11 -11 0 0 0
b:the consensu	0 -16 16 0 0 0
b:the custom	0 -7 8 0 0 0
b:the decision	0 -5 0 6 0 0
b:the delegation	0 -4 7 0 0 0
b:the economic	0 24 -23 0 0 0
b:the end	0 -13 10 5 0 0
b:the eve	0 22 -20 0 0 0
b:the evening	25 -12 -10 -5 0 0
b:the exemption	0 6 -4 0 0 0
b:the extension	7 17 -24 0 0 0
b:the fact	0 6 -4 0 0 0
b:the fifth	0 -13 16 0 0 0
b:the fourth	11 -12 0 7 0 0
b:the geneva	0 -25 26 0 0 0
b:the joint	0 7 -6 0 0 0
b:the last	-2 -1 8 -3 0 0
b:the leader	0 3 -9 0 1 0
b:the matter	-6 -9 11 0 0 8
b:the meet	6 -6 1 10 -9 0
b:the next	13 -1 -22 16 8 0
b:the northern	-6 18 -13 0 0 0
b:the old	0 -14 15 0 0 0
b:the one	1 -13 11 0 0 0
b:the order	3 -19 17 0 0 0
b:the other	0 12 -11 0 0 0
b:the pair	-10 -18 22 -1 6 0
b:the pause	0 -8 8 0 0 0
b:the phone	5 0 -7 0 0 0
b:the port	0 6 -6 0 0 0
b:the president	15 -29 14 -5 7 0
b:the press	11 -11 0 0 0 0
b:the s	10 -16 7 0 0 0
b:the same	-2 -3 10 0 0 0
b:the second	-3 41 -34 -12 0 0
b:the sixth	0 -10 12 0 0 0
b:the state	0 2 -13 0 9 0
b:the statement	0 8 -7 0 0 0
b:the step	0 -5 6 0 0 0
b:the table	0 -15 16 0 0 0
b:the tariff	-9 14 -5 0 0 0
b:the telephone	-16 20 -3 0 0 0
b:the term	-11 6 -4 0 7 0
b:the text	-4 -10 14 0 0 0
b:the third	9 -23 20 0 0 0
b:the town	0 12 -10 0 0 0
b:the trade	0 -6 11 0 -5 0
b:the truce	-6 26 -22 0 0 0
b:the two	20 -35 5 6 12 4
b:the understanding	0 -20 21 0 0 0
b:the visit	0 -13 10 4 0 0
b:the week	0 16 -15 0 0 0
b:their	-5 -6 9 -20 1 9
b:their <office>	-1 -18 19 0 0 0
b:their dispute	0 6 -6 0 0 0
b:their first	12 -21 10 0 0 0
b:their fourth	8 2 -10 0 0 0
b:their second	-6 -3 11 0 0 0
b:their tariff	0 -21 22 0 0 0
b:their third	-7 15 -8 0 0 0
b:their trade	0 8 -7 0 0 0
b:their truce	0 -7 8 0 0 0
b:them	-7 -16 16 -4 10 0
b:them in	0 -7 8 0 0 0
b:them on	0 10 -10 0 0 0
b:then	3 -7 5 0 0 0
b:then come	5 -17 13 0 0 0
b:then the	-1 6 -1 0 0 0
b:there	-2 -12 0 12 7 0
b:there are	0 -1 -10 10 0 0
b:there is	0 12 -8 0 0 0
b:there on	0 -21 16 -1 9 0
b:there was	0 11 -8 0 0 0
b:they	-4 -6 11 5 -14 -1
b:they agree	1 18 -23 5 -2 0
b:they are	0 -17 22 0 -5 0
b:they had	0 -13 16 0 0 0
b:they have	0 -11 13 0 0 0
b:they were	0 22 -20 0 0 0
b:they will	16 -25 8 6 -3 0
b:they would	0 -8 10 0 0 0
b:they'll	-11 -20 4 12 13 0
b:thi week	0 -13 14 0 0 0
b:thing	0 7 -4 0 0 0
b:third	-3 -1 6 0 -5 0
b:third round	0 11 -5 -6 0 0
b:threaten	-2 19 -12 0 0 0
b:three	17 -3 -4 -4 -1 0
b:three round	0 -5 7 0 0 0
b:through	-2 -3 6 0 0 0
b:thursday	-6 0 1 0 0 0
b:tiktok	0 7 -6 0 0 0
b:till	0 -7 8 0 0 0
b:to	-10 18 -7 -12 -1 -10
b:to <level>	-1 16 -11 0 0 0
b:to <person>	0 7 -3 0 0 0
b:to <seat>	3 0 7 -4 -15 0
b:to a	6 8 -14 0 0 0
b:to come	0 -10 -9 10 8 0
b:to follow	6 -6 0 0 0 0
b:to go	0 -11 14 0 0 0
b:to have	0 9 -7 0 0 0
b:to hold	11 -28 23 0 -2 0
b:to invest	0 7 -1 0 0 0
b:to it	-3 11 -6 0 0 0
b:to last	0 -10 10 0 0 0
b:to meet	0 -7 1 -12 13 0
b:to prepare	0 -2 9 -3 -2 0
b:to resume	0 12 -11 0 0 0
b:to sign	0 7 -4 0 0 0
b:to sit	0 12 -15 5 0 0
b:to speak	11 -7 0 0 0 0
b:to stop	0 9 -8 0 0 0
b:to take	0 -10 10 0 0 0
b:to the	4 0 -4 -10 7 0
b:to visit	0 7 0 0 -5 0
b:together	-2 -3 9 0 0 0
b:trade	17 -1 4 -13 -19 0
b:trade agreement	0 11 -8 0 0 0
b:trade deal	6 -9 2 0 0 0
b:trade minister	3 -10 11 0 -1 0
b:trade ministry	8 7 -17 0 0 0
b:trade talk	0 -7 8 0 0 0
b:trade truce	0 6 -1 0 -5 0
b:travel	0 -12 12 -3 4 0
b:travel to	0 -12 12 -3 4 0
b:treasury	0 -6 2 4 -3 0
b:treasury secretary	0 -6 2 4 -3 0
b:treaty	0 -17 17 0 0 0
b:trip	0 -18 -2 0 22 0
b:truce	-19 21 -9 -6 0 0
b:truce agree	0 6 -2 0 0 0
b:truce between	-1 13 -9 0 0 0
b:truce end	0 7 -6 0 0 0
b:truce of	0 11 -9 0 0 0
b:truce on	0 -19 20 0 0 0
b:truce that	0 11 -8 0 0 0
b:truce with	0 11 -7 0 0 0
b:trump	4 -10 12 0 -9 0
b:trump say	1 -7 4 0 0 0
b:truth	0 5 -6 0 0 0
b:truth social	0 5 -6 0 0 0
b:tuesday	7 -1 -3 0 0 0
b:tuna	0 7 -6 0 0 0
b:turn	0 7 -5 0 0 0
b:two	16 -20 -4 4 8 3
b:two <office>	16 -4 -5 0 -9 0
b:two delegation	0 -20 23 0 0 0
b:two government	-4 12 -6 0 0 0
b:two head	4 -15 -3 0 17 0
b:two meet	0 2 -9 6 0 0
b:two men	-3 0 6 0 0 0
b:two of	0 6 -4 0 0 0
b:two president	14 -4 -18 -2 11 0
b:two side	3 -13 1 6 -8 7
b:two will	0 -27 24 0 4 0
b:under	4 -8 5 0 0 0
b:under a	7 -3 -2 0 0 0
b:under the	0 -7 9 0 0 0
b:understanding	0 -19 20 0 0 0
b:unless	0 8 -6 0 0 0
b:until	-18 23 -6 -4 -3 0
b:up	7 0 -13 6 4 0
b:up in	0 -14 15 0 0 0
b:up on	0 5 -10 0 6 0
b:up the	11 7 -18 0 0 0
b:up to	0 10 -8 0 0 0
b:updated	0 6 -4 0 0 0
b:us	-1 15 -11 0 0 0
b:very	-13 11 -5 0 4 0
b:vessel	0 -3 -1 6 0 0
b:video	26 -26 -22 -1 6 11
b:video call	11 -9 -1 0 0 0
b:video link	8 -6 -7 0 0 3
b:video on	10 -11 -3 0 0 5
b:visit	-9 -3 2 0 4 0
b:visit to	0 -18 17 0 0 0
b:vote	0 9 -5 0 0 0
b:want	0 -2 7 -1 0 0
b:warn	0 -12 1 10 0 0
b:was	-10 -4 9 5 -3 -2
b:was agree	6 -18 14 0 0 0
b:was announce	-1 -6 0 8 0 0
b:was conclude	4 -10 4 0 0 0
b:was hold	4 11 -14 0 0 0
b:was in	0 -27 32 0 -1 0
b:was on	-2 8 -3 0 0 0
b:was published	0 7 -4 0 0 0
b:was put	0 -9 11 0 0 0
b:was reach	-3 13 -10 0 0 0
b:was sign	0 15 -12 0 0 0
b:was the	12 -1 -1 -3 -2 0
b:was their	-7 13 -4 0 0 0
b:was to	-1 34 -30 -1 -2 0
b:way	-6 12 -6 0 0 0
b:we	5 11 -10 0 -11 0
b:we are	0 12 -9 0 0 0
b:we have	0 -15 17 0 0 0
b:we shall	0 18 -14 0 0 0
b:we would	7 0 -1 -2 0 0
b:wednesday	-6 -11 14 0 0 0
b:week	-11 12 0 0 -1 0
b:week of	-10 23 -15 0 0 0
b:welcome	-6 11 -3 0 0 0
b:were	3 13 -13 -8 0 0
b:were hold	0 -8 5 0 0 0
b:were to	0 -13 15 -2 0 0
b:what	-2 -14 22 -9 0 0
b:what <person>	13 -10 0 0 0 0
b:what change	0 11 -10 0 0 0
b:what did	0 -8 10 0 0 0
b:what doe	0 6 -5 0 0 0
b:what the	0 21 -19 0 0 0
b:what they	0 15 -12 0 0 0
b:what was	-7 -21 27 0 0 0
b:what we	-4 8 -1 0 0 0
b:what will	0 -24 26 0 0 0
b:when	-10 -11 13 -13 15 0
b:when <person>	-7 -1 0 0 10 0
b:when do	0 7 -6 0 0 0
b:when he	0 15 -9 0 -2 0
b:when the	-3 -10 7 -1 7 0
b:when they	5 -10 -1 -1 7 0
b:where	-5 -6 1 0 9 0
b:where <person>	0 11 -17 2 6 0
b:where he	0 -7 0 0 8 0
b:where the	0 -19 21 0 0 0
b:which	-9 -11 15 4 -2 0
b:which <name>	0 10 -6 0 0 0
b:which <person>	0 -10 12 0 0 0
b:which both	0 -23 25 0 0 0
b:which end	0 -10 11 0 0 0
b:which is	-1 -1 6 0 -1 0
b:which meet	0 6 -6 0 0 0
b:which pay	0 -14 14 0 0 0
b:which the	3 -9 -2 7 3 0
b:which was	0 13 -13 0 0 0
b:while	0 12 -10 0 0 0
b:who have	0 -10 11 0 0 0
b:who is	0 -7 11 0 0 0
b:who meet	0 -4 -5 8 1 0
b:who sign	0 13 -13 0 0 0
b:who was	0 6 -1 0 -1 0
b:whom	6 -11 0 0 5 0
b:whose	0 14 -6 0 -5 0
b:why	0 -9 10 0 0 0
b:will	1 0 4 -2 -16 5
b:will again	0 -2 -7 11 0 0
b:will be	1 22 -16 -8 -9 -1
b:will begin	0 11 -10 0 0 0
b:will continue	-10 0 -4 0 0 11
b:will discuss	0 -9 0 0 8 0
b:will go	0 5 -10 0 6 0
b:will now	0 -8 9 0 0 0
b:will pay	6 -12 10 0 -4 0
b:will sign	0 15 -13 0 0 0
b:will take	0 -11 3 0 6 0
b:will the	0 -20 22 0 0 0
b:will they	0 8 0 0 -3 0
b:will you	0 -17 19 0 0 0
b:window	0 10 -9 0 0 0
b:wish	0 13 -8 0 -2 0
b:wish to	0 13 -8 0 -2 0
b:with	12 -9 -6 0 10 0
b:with <name>	-4 -3 -5 9 4 0
b:with <person>	19 -36 9 -1 12 0
b:with <quality>	3 -10 12 0 -6 0
b:with <seat>	-2 25 -21 0 0 0
b:with a	-4 8 -10 0 5 0
b:without the	0 -6 7 0 0 0
b:wool	0 6 -6 0 0 0
b:work	-9 7 -10 0 0 11
b:worked	0 -5 7 0 0 0
b:worker	0 7 -5 0 0 0
b:working	0 -12 -1 11 0 4
b:would	22 -13 -12 9 6 -2
b:would be	-4 -7 -3 6 11 0
b:would come	0 1 4 0 -7 0
b:would decide	-4 13 -5 0 0 0
b:would go	0 -12 2 6 2 0
b:would have	0 14 -10 0 0 0
b:would meet	0 -6 5 -1 2 0
b:would not	7 -3 -2 0 0 0
b:would otherwise	0 6 -6 0 0 0
b:would still	0 -1 -4 -1 9 0
b:write	9 6 -24 0 2 0
b:write on	11 -4 -8 0 0 0
b:year	1 6 -8 0 0 0
b:york	0 -9 16 -1 -3 0
b:you	1 -9 11 0 0 0
b:your	-1 6 -3 0 0 0
b:·	-4 15 -12 0 0 0
b:—	4 0 2 0 -17 0
b:— <name>	5 4 -3 -9 -1 0
b:— <office>	0 6 -3 0 0 0
b:— <person>	2 -12 12 0 -2 0
b:— <quality>	0 -13 12 0 0 0
b:— monday	0 -9 10 0 0 0
b:— the	-11 14 -14 12 0 0
both-sides	0 6 2 0 -8 -24
c0=agree	1 -12 11 2 0 0
c0=bear	-8 5 -2 -6 6 -6
c0=begin	-8 -10 10 2 8 -2
c0=deny	-6 11 -2 0 0 0
c0=down	-1 3 -6 0 4 0
c0=end	-24 11 -9 1 8 0
c0=impose	1 -1 1 4 -10 6
c0=propose	-26 4 -4 0 13 5
c0=return	-2 -11 11 4 -1 0
c0=say	2 12 -16 2 -3 -3
c0=stay	2 3 0 -3 -12 7
c0=suspend	-2 1 1 -2 -11 5
c0=target	3 10 -9 0 -3 0
c0=threaten	-2 0 -6 9 0 0
c1=agree	9 -15 10 -6 4 -1
c1=bear	-21 10 -4 0 1 -7
c1=begin	-9 -11 9 5 11 -2
c1=deny	-6 11 -2 0 0 0
c1=end	-2 -2 0 0 7 0
c1=impose	3 9 -8 -3 -7 6
c1=propose	-28 13 -7 -1 8 5
c1=say	4 9 -15 0 0 -2
c1=sell	0 0 6 -1 -4 0
c1=stay	7 6 -1 -2 -23 7
c1=suspend	2 -12 11 -3 -12 5
c1=target	2 6 -4 0 -3 0
c1=threaten	-1 -1 -4 9 0 0
c1=up	0 7 -8 0 2 0
c2=agree	1 -6 -8 2 12 0
c2=bear	-16 0 5 -1 6 -4
c2=begin	4 5 -3 3 -17 0
c2=impose	-16 2 3 10 -12 0
c2=propose	-12 -1 23 -1 -16 0
c2=return	0 -5 0 8 0 0
c2=say	-9 21 -14 1 -10 0
c2=stay	-2 8 0 -17 -1 0
c2=suspend	0 10 -8 -5 0 0
c2=target	-1 13 -8 0 0 0
c2=up	5 -4 2 1 -8 0
ct0=agree future	0 23 -20 0 0 0
ct0=agree modal	0 -5 7 0 0 0
ct0=agree past	-3 -20 14 9 5 0
ct0=agree past-passive	7 6 -8 -3 0 0
ct0=agree pluperfect	2 -16 16 0 0 0
ct0=agree present-passive	0 -5 6 0 0 0
ct0=bear future	-7 -1 0 5 3 -1
ct0=bear modal	1 18 -21 -4 2 0
ct0=bear past	0 -6 16 -2 -18 0
ct0=bear past-passive	0 -16 11 0 0 0
ct0=bear perfect	0 10 -4 -2 0 0
ct0=bear pluperfect	1 -17 17 0 -4 0
ct0=bear present	-4 3 -7 -13 15 0
ct0=bear present-passive	0 15 -13 0 0 0
ct0=begin future	-2 -12 0 5 13 0
ct0=begin modal	-2 5 -1 4 -6 0
ct0=begin past	4 -6 2 -1 1 0
ct0=begin past-passive	0 -21 22 0 0 0
ct0=begin pluperfect	0 6 -1 0 0 0
ct0=begin present	-11 2 0 -1 1 0
ct0=deny past	-6 10 -1 0 0 0
ct0=down future	0 -5 -7 10 4 0
ct0=down modal	0 23 -12 0 -9 0
ct0=down past	0 0 1 -6 0 0
ct0=down pluperfect	0 8 -7 0 0 0
ct0=down present	-4 -8 7 0 6 0
ct0=end modal	0 20 -15 0 0 0
ct0=end past	-9 0 -3 6 3 0
ct0=end past-passive	0 11 -10 0 0 0
ct0=end perfect	0 -8 12 0 -4 0
ct0=end pluperfect	0 -10 -1 0 12 0
ct0=end present	-6 13 -5 0 -1 0
ct0=impose future	10 -2 -5 -8 6 0
ct0=impose future-passive	0 12 -10 0 0 0
ct0=impose modal	-10 -15 19 -2 0 8
ct0=impose modal-passive	0 7 -3 0 0 0
ct0=impose past	0 4 -2 4 -6 -2
ct0=impose past-passive	1 -17 10 14 -7 0
ct0=impose perfect	-1 19 -12 -2 0 0
ct0=impose pluperfect	0 -11 5 -7 6 7
ct0=impose pluperfect-passive	0 17 -15 0 0 0
ct0=impose present	4 -8 6 2 -6 0
ct0=impose present-passive	-1 8 -2 0 -3 0
ct0=propose future	-2 0 -9 0 10 0
ct0=propose future-passive	0 -16 17 0 0 0
ct0=propose modal	-9 3 0 -5 0 7
ct0=propose past	-1 15 -9 -7 0 0
ct0=propose past-passive	-5 -9 6 11 -5 0
ct0=propose perfect	-6 17 -10 0 0 0
ct0=propose perfect-passive	0 9 -7 0 0 0
ct0=propose pluperfect	-5 -1 11 -2 0 0
ct0=propose pluperfect-passive	0 18 -17 0 0 0
ct0=propose present	4 -23 10 5 6 0
ct0=propose present-passive	-6 0 0 -1 8 0
ct0=return future	0 -3 7 0 0 0
ct0=return modal	0 -16 10 6 0 0
ct0=return past	0 -5 6 0 0 0
ct0=return present	0 12 -9 0 0 0
ct0=say future	-1 9 -4 0 0 0
ct0=say modal	14 -6 -8 0 0 0
ct0=say past	6 6 -8 1 -10 -1
ct0=say past-passive	-10 -6 5 7 0 0
ct0=say perfect-passive	0 -6 6 0 0 0
ct0=say pluperfect	0 16 -20 -4 2 0
ct0=say present	0 0 -3 0 6 0
ct0=sell modal	7 -6 0 0 0 0
ct0=sell past	0 8 0 0 -1 0
ct0=stay future	-3 -4 10 0 -20 9
ct0=stay future-passive	5 4 -7 0 0 0
ct0=stay modal	0 -14 4 6 4 0
ct0=stay past	-7 22 -14 -5 -2 -1
ct0=stay past-passive	3 0 -6 4 0 0
ct0=stay perfect	-4 -13 19 0 0 0
ct0=stay pluperfect	-2 3 -5 -3 -2 8
ct0=stay present	8 -1 2 -7 -1 -2
ct0=suspend future	0 -2 9 0 -4 0
ct0=suspend future-passive	0 8 -7 0 0 0
ct0=suspend modal	0 -15 16 0 0 0
ct0=suspend past	-11 6 -3 4 0 0
ct0=suspend perfect	0 -11 12 0 0 0
ct0=suspend pluperfect	0 -8 0 0 0 8
ct0=suspend present	1 9 -12 0 0 0
ct0=target past-passive	0 9 -8 0 0 0
ct0=target perfect	0 11 -10 0 0 0
ct0=target pluperfect	0 12 -8 0 0 0
ct0=target present	0 -5 7 0 0 0
ct0=target present-passive	8 -3 -5 0 0 0
ct0=threaten past	0 -2 -7 10 0 0
ct0=threaten pluperfect	0 12 -8 0 0 0
ct0=up modal	0 -6 0 6 0 0
ct1=agree future	0 23 -20 0 0 0
ct1=agree past	0 -17 9 3 8 0
ct1=agree past-passive	7 6 -8 -3 0 0
ct1=agree pluperfect	4 -16 14 0 0 0
ct1=agree present	0 -2 7 0 -1 0
ct1=agree present-passive	0 -5 6 0 0 0
ct1=bear future	-7 0 -3 6 4 -1
ct1=bear gerund	-7 2 0 9 -4 0
ct1=bear infinitive	-4 9 0 -2 -6 0
ct1=bear modal	1 14 -17 -3 3 0
ct1=bear participle-passive	-9 5 -2 4 0 0
ct1=bear past	0 -5 15 -1 -17 0
ct1=bear past-passive	1 -19 14 0 0 0
ct1=bear perfect	0 9 -3 -2 0 0
ct1=bear pluperfect	1 -17 17 0 -4 0
ct1=bear present	-3 3 -8 -13 16 0
ct1=bear present-passive	0 15 -13 0 0 0
ct1=begin future	-2 -15 2 5 13 0
ct1=begin gerund	0 -4 6 0 0 0
ct1=begin modal	-2 5 -1 4 -6 0
ct1=begin past	4 -7 2 0 1 0
ct1=begin past-passive	0 -21 22 0 0 0
ct1=begin pluperfect	0 7 -4 0 0 0
ct1=begin present	-10 4 -1 0 3 0
ct1=deny past	-6 10 -1 0 0 0
ct1=down future	0 -5 -7 10 4 0
ct1=down modal	0 23 -12 0 -9 0
ct1=down participle-passive	0 9 -7 0 0 0
ct1=down past	0 0 1 -6 0 0
ct1=down present	-4 -9 7 0 6 0
ct1=end gerund	-2 -1 6 0 0 0
ct1=end infinitive	0 17 -16 0 0 0
ct1=end modal	0 19 -15 0 0 0
ct1=end participle-passive	12 -24 16 0 0 0
ct1=end past	-9 0 -1 6 3 0
ct1=end past-passive	0 11 -10 0 0 0
ct1=end perfect	0 -8 12 0 -4 0
ct1=end pluperfect	0 -10 -1 0 12 0
ct1=end present	-6 13 -5 0 -1 0
ct1=impose future	3 0 -4 -7 6 0
ct1=impose future-passive	0 12 -10 0 0 0
ct1=impose gerund	0 12 -9 0 0 0
ct1=impose infinitive	6 -1 3 -6 -5 0
ct1=impose modal	-10 -8 12 -1 0 8
ct1=impose modal-passive	0 7 -3 0 0 0
ct1=impose participle-passive	-4 21 -17 -7 0 0
ct1=impose past	3 7 -8 0 -1 -2
ct1=impose past-passive	1 -14 7 14 -7 0
ct1=impose pluperfect	0 -13 5 -6 7 7
ct1=impose pluperfect-passive	0 17 -15 0 0 0
ct1=impose present	5 -9 4 4 -1 0
ct1=impose present-passive	-1 8 -2 0 -3 0
ct1=propose future	-2 0 -9 0 10 0
ct1=propose future-passive	0 -16 17 0 0 0
ct1=propose infinitive	0 -9 16 -3 -3 0
ct1=propose modal	-9 3 0 -4 0 7
ct1=propose participle-passive	-5 26 -24 0 0 0
ct1=propose past	0 18 -17 -2 1 0
ct1=propose past-passive	-5 -9 6 11 -5 0
ct1=propose perfect	-6 8 -1 0 0 0
ct1=propose perfect-passive	0 9 -7 0 0 0
ct1=propose pluperfect	-5 -1 12 -2 0 0
ct1=propose pluperfect-passive	0 18 -17 0 0 0
ct1=propose present	7 -19 8 4 0 0
ct1=propose present-passive	-6 0 0 -1 8 0
ct1=return future	0 -2 6 0 0 0
ct1=return infinitive	0 10 -10 0 0 0
ct1=return modal	0 -16 10 6 0 0
ct1=return past	0 -5 6 0 0 0
ct1=return present	0 12 -9 0 0 0
ct1=say future	-1 9 -4 0 0 0
ct1=say modal	14 -7 -7 0 0 0
ct1=say past	7 4 -7 -1 -4 -1
ct1=say past-passive	-10 -6 5 7 0 0
ct1=say perfect-passive	0 -6 6 0 0 0
ct1=say pluperfect	0 15 -19 -2 2 0
ct1=say present	0 -1 -2 0 6 0
ct1=sell infinitive	-6 -1 8 0 0 0
ct1=sell modal	7 -6 0 0 0 0
ct1=sell past	0 8 0 0 -1 0
ct1=stay future	-2 -7 11 0 -18 9
ct1=stay future-passive	5 4 -7 0 0 0
ct1=stay gerund	0 6 -5 0 0 0
ct1=stay infinitive	8 5 -24 0 12 0
ct1=stay modal	0 -19 10 6 4 0
ct1=stay participle-passive	0 -6 10 0 0 0
ct1=stay past	-6 14 -3 -4 -18 -1
ct1=stay past-passive	3 0 -6 4 0 0
ct1=stay perfect	-4 -14 20 0 0 0
ct1=stay pluperfect	-2 3 -5 -3 -2 8
ct1=stay present	9 13 -9 -3 -12 -2
ct1=suspend future	0 -3 10 0 -3 0
ct1=suspend future-passive	0 8 -7 0 0 0
ct1=suspend infinitive	8 -9 1 0 0 0
ct1=suspend modal	0 -15 16 0 0 0
ct1=suspend participle-passive	0 -15 16 0 0 0
ct1=suspend past	-11 5 -1 4 0 0
ct1=suspend perfect	0 -12 13 0 0 0
ct1=suspend pluperfect	0 -8 0 0 0 8
ct1=suspend present	1 9 -12 0 0 0
ct1=target participle-passive	0 -13 14 0 0 0
ct1=target past-passive	0 9 -8 0 0 0
ct1=target perfect	0 10 -10 0 0 0
ct1=target pluperfect	0 7 -4 0 0 0
ct1=target present	0 -5 7 0 0 0
ct1=target present-passive	8 -3 -5 0 0 0
ct1=threaten past	0 -3 -7 10 0 0
ct1=threaten pluperfect	0 7 -4 0 0 0
ct1=up gerund	0 6 -4 0 0 0
ct1=up modal	0 -6 0 6 0 0
ct1=up present	-2 5 -7 0 1 0
ct2=agree infinitive	6 4 -4 0 -3 0
ct2=agree past	0 -25 10 0 17 0
ct2=agree past-passive	0 8 -7 0 0 0
ct2=agree present	0 14 -14 0 0 0
ct2=bear future	4 -8 -2 5 0 0
ct2=bear gerund	-6 5 1 1 -21 0
ct2=bear participle-passive	-6 5 0 0 0 0
ct2=bear past	-11 -11 11 -7 14 0
ct2=bear perfect	0 -6 7 0 0 0
ct2=bear present	-19 14 -6 -12 7 0
ct2=begin infinitive	0 -10 12 0 0 0
ct2=begin past	4 -5 7 0 -9 0
ct2=begin perfect	6 -1 -3 0 0 0
ct2=begin present	0 25 -29 5 0 0
ct2=down future	0 -6 0 5 0 0
ct2=down infinitive	0 13 -11 0 0 0
ct2=down modal	0 -6 6 0 0 0
ct2=down participle-passive	0 6 -4 0 0 0
ct2=down past	3 4 -13 0 6 0
ct2=down present	-4 -7 13 0 0 0
ct2=end gerund	0 9 -9 0 0 0
ct2=end participle-passive	3 18 -21 -1 0 0
ct2=end past	0 -4 9 -1 0 0
ct2=end present	0 5 -10 7 -2 0
ct2=impose gerund	0 -10 11 0 0 0
ct2=impose infinitive	-7 9 -3 4 -4 0
ct2=impose modal	0 0 -5 6 0 0
ct2=impose participle-passive	-1 -17 25 -5 -3 0
ct2=impose past	5 -6 2 -3 2 0
ct2=impose past-passive	5 5 -14 6 -2 0
ct2=impose perfect	-3 7 -12 8 0 0
ct2=impose pluperfect	0 7 -4 0 0 0
ct2=impose present	-7 14 -5 -1 -2 0
ct2=impose present-passive	0 -7 12 -5 0 0
ct2=propose infinitive	0 -5 9 0 -1 0
ct2=propose participle-passive	-10 3 5 0 0 0
ct2=propose past	-15 5 12 -1 -2 0
ct2=propose past-passive	2 0 -9 8 -2 0
ct2=propose present-passive	0 -12 17 -4 0 0
ct2=return present	0 -13 16 0 0 0
ct2=say past	-5 22 -11 -6 -7 0
ct2=say present	0 -6 9 0 0 0
ct2=stay future	3 1 -9 4 0 0
ct2=stay gerund	0 -11 11 0 0 0
ct2=stay past	-1 8 2 -18 -10 0
ct2=stay present	-11 7 -1 -14 9 0
ct2=suspend past	0 15 -13 0 0 0
ct2=suspend present-passive	0 9 -7 0 0 0
ct2=target future	0 6 -5 0 0 0
ct2=up infinitive	-2 -5 10 0 0 0
ct2=up modal	0 12 -10 0 0 0
ct2=up past	0 -7 12 -1 -3 0
ct2=up present	10 -4 -13 7 0 0
day-l	-6 11 -3 -8 3 -10
day-none	-6 19 1 -8 -18 -19
day=l0	-1 12 -8 0 0 0
day=l1	-10 -4 4 4 7 0
day=l2	-11 0 7 1 -5 0
day=l3	6 6 -1 -28 0 0
day=l4	0 8 -12 4 6 0
day=l5	0 7 -5 -7 0 0
day=r0	11 -8 1 -11 4 0
day=r1	0 1 -6 -5 3 2
day=r2	4 -2 2 5 -14 0
day=r3	0 0 -3 -1 9 -3
day=r4	-22 19 -1 0 -14 0
day=r5	-3 -1 0 4 6 0
days=0	-26 46 -22 -4 -15 -17
days=1	20 -15 12 -7 8 -9
days=2	-22 24 0 -22 -8 -11
days=3	-4 -9 10 9 -1 0
f:"	1 25 -31 6 0 -1
f:&	0 8 -4 0 0 0
f:'	-4 30 -25 0 0 0
f:'s	-3 1 5 -28 2 0
f:(	-5 -4 8 0 0 0
f:)	-5 -3 8 0 0 0
f:,	12 -7 0 3 0 0
f:-	10 -9 4 -2 0 0
f:.	-12 -5 17 11 -9 -13
f::	2 0 -7 0 14 0
f:;	10 -16 0 4 10 0
f:<agent>	-9 9 9 -26 -22 0
f:<day-ahead>	3 8 -29 19 19 -3
f:<day-gone>	-16 7 -13 0 22 -1
f:<day-today>	23 -3 -7 -12 0 0
f:<duty>	-30 -7 12 14 9 0
f:<gate>	-2 2 1 -19 5 0
f:<goods-amount>	-8 12 1 -3 -3 0
f:<goods>	2 -11 17 10 -28 -5
f:<level-noun>	-6 -9 10 0 9 0
f:<level>	-40 42 -31 17 1 -4
f:<money>	-5 -6 -15 21 7 0
f:<month-ahead>	9 12 -35 7 4 0
f:<month-gone>	15 -14 18 -27 -21 0
f:<name>	-40 0 19 2 -10 3
f:<not>	-3 8 -18 13 14 -6
f:<number>	-28 34 -23 6 -3 0
f:<office>	17 -6 -3 0 -2 0
f:<organisation>	22 3 -20 0 -1 0
f:<person>	5 -10 10 -10 4 -4
f:<points>	-5 -3 10 0 -1 0
f:<quality>	-13 -13 35 -22 -11 -2
f:<seat>	29 -23 15 -35 -12 6
f:<sender>	-12 -4 13 -7 0 0
f:<span>	-10 -14 22 -31 9 -1
f:<taker>	-18 16 0 0 0 0
f:<v-agree>	20 -4 4 -31 -15 0
f:<v-bear>	-1 7 -11 9 -4 4
f:<v-begin>	9 -9 -6 11 13 -1
f:<v-buy>	0 11 -1 -11 -10 0
f:<v-deny>	-6 20 -8 0 -4 0
f:<v-down>	-11 -16 11 28 -6 0
f:<v-end>	2 0 0 -11 1 5
f:<v-impose>	4 14 -6 -24 4 -12
f:<v-propose>	19 8 -24 9 1 -2
f:<v-return>	-1 -7 5 7 -1 0
f:<v-say>	-3 27 -29 7 0 2
f:<v-sell>	-10 2 8 -11 0 0
f:<v-stay>	-13 31 -18 -14 -5 0
f:<v-suspend>	-4 11 -8 0 -3 0
f:<v-target>	-16 -4 8 2 0 0
f:<v-threaten>	-4 21 -21 -5 7 0
f:<v-up>	11 3 -23 10 8 0
f:?	-14 29 -20 -2 0 0
f:]	0 10 -9 0 0 0
f:a	0 -3 3 -2 9 -7
f:about	-17 10 -8 6 5 0
f:accept	17 -7 -9 0 0 0
f:accord	0 -18 19 0 0 0
f:according	-5 0 6 -2 0 0
f:account	13 0 -16 0 0 0
f:across	0 -24 25 0 0 0
f:add	14 -12 4 0 -1 0
f:additional	-3 17 -2 -1 -11 0
f:after	-21 9 1 -4 -3 0
f:afterward	0 -16 21 0 0 0
f:again	-4 -6 7 -3 5 0
f:against	-10 9 0 2 0 0
f:agenda	0 2 0 9 -13 0
f:agent	0 15 -15 0 0 0
f:ago	-14 8 -20 13 10 0
f:agree	11 -31 25 -8 0 0
f:agreement	3 2 0 -9 -1 0
f:aircraft	0 5 2 0 -9 0
f:airport	0 -8 8 0 0 0
f:alexandria	0 10 -9 0 0 0
f:all	0 -25 32 -2 -4 0
f:allow	0 -11 12 0 0 0
f:alone	0 15 -12 0 0 0
f:already	-2 17 -11 0 0 0
f:aluminum	0 -9 10 0 0 0
f:alway	-6 16 -9 0 0 0
f:am	0 -20 23 0 0 0
f:among	0 9 -7 0 0 0
f:amount	0 7 -6 0 0 0
f:an	-18 18 0 0 -14 0
f:and	-20 2 18 -32 -2 -6
f:announce	4 -1 -12 -2 17 0
f:announcement	0 13 -12 0 0 0
f:answer	0 32 -31 0 0 0
f:antimony	0 9 -8 0 0 0
f:any	-11 -23 30 9 -6 0
f:anybody	0 6 -4 0 0 0
f:anything	-5 -3 9 0 0 0
f:app	-6 0 10 0 0 0
f:apple	0 -17 18 0 0 0
f:apply	0 -8 12 0 0 0
f:approve	-11 -11 18 -1 0 0
f:are	7 -4 5 0 -7 0
f:argue	0 -10 11 0 0 0
f:around	0 10 -9 0 0 0
f:arrive	0 0 -14 14 -1 0
f:as	18 -12 -1 3 0 0
f:aside	0 -9 9 0 0 0
f:ask	0 20 -19 -6 5 0
f:at	-3 11 -7 9 -31 0
f:back	-13 4 4 -4 -1 0
f:ban	-7 13 -3 0 0 0
f:base	0 12 -11 0 0 0
f:be	-23 -13 19 0 8 0
f:became	0 6 -6 0 0 0
f:because	0 8 -3 0 -3 0
f:become	0 18 -17 0 0 0
f:beef	-15 27 -11 0 0 0
f:been	8 -8 9 -24 0 0
f:before	3 -33 33 0 0 0
f:begin	-10 -17 22 -2 4 0
f:behind	0 -5 -4 9 0 0
f:being	7 -4 -7 0 9 0
f:believe	0 8 -6 0 0 0
f:below	0 -31 17 19 0 0
f:bergen	0 15 -14 0 0 0
f:beside	0 -5 7 0 0 0
f:bet	0 -5 6 0 0 0
f:better	0 -5 0 0 6 0
f:between	-21 14 1 -7 -7 0
f:beyond	0 -31 32 0 0 0
f:bill	0 6 -4 0 0 0
f:board	0 19 -17 0 0 0
f:both	9 -7 1 7 -12 0
f:break	0 -13 13 0 0 0
f:bring	-7 3 -4 -5 9 0
f:broke	0 -22 24 0 0 0
f:build	0 7 -7 0 0 0
f:busan	-10 -9 12 0 10 0
f:business	-7 21 -15 0 0 0
f:but	-4 7 -9 8 -3 0
f:buy	-2 -19 23 -4 0 0
f:buyer	-15 10 2 0 0 0
f:by	19 -12 -3 -14 15 0
f:cabinet	2 -29 28 0 0 0
f:calendar	0 7 -5 0 0 0
f:call	23 15 -28 -11 -14 0
f:can	-3 -9 3 11 -2 0
f:can't	14 -10 -6 0 0 0
f:cancel	-6 0 2 -4 6 0
f:cannot	0 -7 1 7 0 0
f:car	0 0 -5 10 0 0
f:carpet	0 9 -8 0 0 0
f:carry	2 -3 -5 10 0 0
f:case	0 7 -5 0 0 0
f:cease	0 12 -12 0 0 0
f:ceasefire	0 9 -6 0 0 0
f:cement	0 -13 14 0 0 0
f:cent	0 6 -6 0 0 0
f:certificate	0 -21 22 0 0 0
f:chair	19 -32 18 0 0 0
f:change	0 13 -8 0 0 0
f:charge	-11 13 -3 -4 -2 0
f:check	0 8 -8 0 0 0
f:cheese	20 -11 -9 0 0 0
f:chicken	0 -11 11 0 0 0
f:chip	0 33 -30 0 0 0
f:christma	-6 5 0 0 0 0
f:city	0 14 -13 0 0 0
f:claim	0 6 -6 0 0 0
f:clear	-3 -24 28 0 0 0
f:clock	0 -20 21 0 0 0
f:close	0 8 -7 0 0 0
f:closed	0 26 -30 0 6 0
f:cloth	0 13 -13 0 0 0
f:club	0 14 -13 0 0 0
f:coal	-2 -7 13 0 0 0
f:cold	0 -15 16 0 0 0
f:colleague	8 -2 -3 0 0 0
f:collect	0 -17 19 0 0 0
f:come	3 -5 0 18 -20 0
f:comment	0 -3 6 0 0 0
f:commerce	-3 13 -3 0 -6 0
f:commission	0 15 -13 0 0 0
f:common	0 8 -11 0 0 0
f:company	0 33 -37 0 0 0
f:complete	0 -18 12 8 0 0
f:conclude	-1 -3 9 0 -1 0
f:confirm	12 -3 -1 -1 -3 0
f:consider	0 -21 23 0 0 0
f:constructive	0 10 -8 0 0 0
f:consultation	0 1 -13 -2 11 0
f:consumer	0 13 -12 0 0 0
f:contain	0 9 -8 0 0 0
f:continue	0 11 -8 0 0 0
f:control	-4 11 -12 0 6 0
f:conversation	-9 -8 18 0 0 0
f:copper	-4 22 -16 0 0 0
f:correct	0 -6 -10 16 0 0
f:corresponding	0 -9 10 0 0 0
f:cost	0 24 -21 0 0 0
f:cotton	0 8 -7 0 0 0
f:could	16 5 -23 3 0 0
f:count	-2 -9 13 0 0 0
f:counted	-1 -11 15 0 0 0
f:counter	0 9 -9 0 0 0
f:counterpart	0 10 -9 0 0 0
f:counting	0 -13 13 0 0 0
f:country	-13 12 -3 8 -16 0
f:cover	0 0 -17 11 0 0
f:covered	0 -17 18 0 0 0
f:crop	0 10 -10 0 0 0
f:crude	0 8 -7 0 0 0
f:custom	-2 36 -33 0 0 0
f:cut	-8 2 -1 11 -3 0
f:dairy	0 -6 7 0 0 0
f:date	-11 40 -18 -10 -7 0
f:day	12 2 -8 -3 -1 0
f:de	16 -8 -6 0 0 0
f:deadline	10 17 -22 0 -4 0
f:deal	5 -7 6 -8 2 0
f:dealt	0 13 -12 0 0 0
f:decision	3 -13 10 0 0 0
f:decree	6 0 -5 0 0 0
f:deficit	10 -19 5 4 0 0
f:delay	0 22 -20 0 0 0
f:delegation	11 13 -22 0 0 0
f:demand	0 7 -5 0 0 0
f:depend	-4 -14 17 0 0 0
f:described	9 0 -2 0 0 0
f:detail	0 -8 8 0 0 0
f:did	-10 0 2 7 -3 0
f:die	0 11 -11 0 0 0
f:different	0 -9 0 0 11 0
f:dinner	3 0 -10 11 -2 0
f:discuss	-10 -17 15 -1 14 0
f:doe	0 -14 7 10 -3 0
f:doing	0 8 -8 0 0 0
f:don't	0 12 -9 0 0 0
f:door	0 17 -14 0 0 0
f:double	-7 11 -2 0 0 0
f:down	-1 16 -18 14 -16 0
f:draft	6 -11 4 0 0 0
f:draw	0 6 -4 0 0 0
f:dry	0 -10 11 0 0 0
f:due	-2 11 -8 0 0 0
f:dump	0 -22 22 0 0 0
f:duty	-5 -18 25 -7 0 0
f:each	15 -28 10 19 -5 0
f:earlier	0 10 -5 0 0 0
f:early	-15 19 -3 0 0 0
f:earth	-2 -3 10 -3 0 0
f:economic	0 7 -6 0 0 0
f:economy	0 -6 8 0 0 0
f:effect	-3 -4 7 0 0 0
f:eight	0 14 -12 0 0 0
f:either	0 9 -7 0 0 0
f:eleven	0 7 -5 0 0 0
f:emergency	0 10 -8 0 0 0
f:end	15 -25 12 0 -1 7
f:enough	0 -7 8 0 0 0
f:enter	0 4 -23 0 12 0
f:entry	0 9 -8 0 0 0
f:even	0 9 -8 0 0 0
f:evening	-8 -6 -7 -2 25 0
f:event	-9 15 -5 0 0 0
f:ever	-4 0 10 -2 -3 0
f:examine	0 7 -4 0 0 0
f:exchanged	0 8 -7 0 0 0
f:exempt	0 12 -5 0 0 0
f:expect	-6 19 -28 9 0 0
f:expire	-4 -6 7 -3 5 0
f:explain	-9 12 0 0 0 0
f:export	-14 -15 26 -3 0 0
f:exporter	0 -12 13 0 0 0
f:extend	-8 -19 16 -1 11 0
f:extension	-10 -14 19 7 -7 0
f:face	-7 4 0 0 5 0
f:fail	0 -6 11 -1 0 0
f:fall	-9 29 -21 0 0 0
f:farm	-11 -15 24 0 1 0
f:fee	-7 27 -21 0 0 0
f:fentanyl	-15 34 -28 0 1 0
f:fertiliser	0 -15 15 0 0 0
f:fifth	-3 -25 29 0 0 0
f:fight	0 0 -5 0 0 8
f:figure	-2 -11 17 0 -1 0
f:filed	0 14 -11 0 0 0
f:find	0 9 -6 0 0 0
f:firm	0 12 -11 0 0 0
f:first	9 -37 35 -9 -1 0
f:fish	-1 9 -4 0 0 0
f:five	0 19 -19 0 0 0
f:flour	0 20 -19 0 0 0
f:follow	-5 13 -8 0 0 0
f:followed	0 23 -21 0 0 0
f:following	0 -16 18 0 0 0
f:for	8 4 -5 -19 10 -3
f:force	-5 7 0 -1 0 0
f:forecast	0 -18 19 0 0 0
f:foreign	0 7 -5 0 0 0
f:former	8 -3 -1 0 0 0
f:forty	0 10 -9 0 0 0
f:four	-14 6 7 -1 0 0
f:fourth	-3 -26 31 -2 0 0
f:framework	0 -40 33 -1 8 0
f:free	0 35 -32 0 0 0
f:freeze	0 -6 7 0 0 0
f:from	-18 -8 -6 20 20 0
f:front	0 11 -10 0 0 0
f:frozen	0 -12 12 0 0 0
f:full	3 22 -25 -1 0 0
f:further	2 -14 15 0 -1 0
f:gap	0 11 -10 0 0 0
f:gave	-2 1 -11 11 -3 0
f:gazette	0 12 -11 0 0 0
f:general	-5 8 -2 0 0 0
f:geneva	0 -13 1 17 -3 0
f:georgia	0 -5 6 0 0 0
f:get	-7 2 0 -3 2 0
f:give	0 14 -16 0 0 0
f:given	0 -13 14 0 0 0
f:go	20 1 -31 6 15 0
f:gold	0 -10 10 0 0 0
f:good	-2 2 -3 9 -3 0
f:government	-2 -6 10 0 0 0
f:grape	0 -14 11 0 0 0
f:graphite	0 -6 6 0 0 0
f:great	6 15 -25 0 0 0
f:grower	0 16 -15 0 0 0
f:guayaquil	15 4 -20 0 0 0
f:had	4 -5 -8 2 17 -1
f:hall	0 25 -24 0 0 0
f:halve	0 -26 27 0 0 0
f:hand	-4 -9 14 0 0 0
f:hang	0 9 -7 0 0 0
f:happen	0 0 -7 -1 9 0
f:has	10 10 -5 -16 -11 0
f:have	-3 -11 17 0 -3 -1
f:having	0 6 -5 0 0 0
f:hazelnut	4 -6 0 0 0 0
f:he	0 -14 5 23 -3 -1
f:he'd	0 19 -19 0 0 0
f:he'll	16 -16 -11 0 11 0
f:hear	0 -4 7 0 0 0
f:her	16 -15 0 0 0 0
f:higher	0 -18 19 0 0 0
f:him	10 10 -17 0 -3 0
f:himself	9 -4 -4 0 0 0
f:his	0 -6 -6 23 -11 0
f:hold	0 21 -23 -3 2 0
f:home	-1 -7 11 0 0 0
f:hope	-2 12 -15 8 0 0
f:hotel	0 -20 10 11 0 0
f:hour	-18 -3 20 -1 -2 0
f:house	0 -7 9 0 0 0
f:how	0 -7 0 0 9 0
f:hurry	-23 29 -5 0 0 0
f:i	16 -28 12 12 -7 0
f:i'd	0 -12 16 0 0 0
f:ice	0 -14 15 0 0 0
f:if	-12 -4 0 14 -8 7
f:import	0 8 -6 0 0 0
f:impose	0 25 -23 0 0 0
f:in	-2 -7 16 -21 -3 2
f:include	0 10 -9 0 0 0
f:increase	0 -6 6 0 0 0
f:inflation	19 -19 0 0 0 0
f:intend	0 8 -5 0 0 0
f:introduce	0 14 -13 0 0 0
f:invest	0 11 -10 0 0 0
f:investigation	0 10 -5 0 0 0
f:investment	-3 14 -7 0 0 0
f:is	0 -13 8 6 7 -3
f:issue	0 8 -8 0 0 0
f:it	4 -3 -12 6 9 3
f:its	-9 12 -1 -7 0 0
f:joint	1 5 -9 0 0 0
f:judge	-1 7 0 0 -1 0
f:keep	-5 7 2 -5 -4 0
f:know	-4 14 -10 0 0 0
f:kuala	2 -16 14 0 0 0
f:land	0 12 -11 0 0 0
f:last	13 -9 8 -13 -9 0
f:lasted	-11 21 -8 0 0 0
f:later	11 -7 6 -2 -6 0
f:laughed	9 -10 0 0 0 0
f:law	-9 9 2 0 -1 0
f:lawyer	0 10 -9 0 0 0
f:lay	-1 -9 8 0 5 0
f:lead	3 14 -14 0 0 0
f:leader	0 2 -7 0 6 0
f:least	-5 -20 14 15 -6 0
f:leave	-12 6 1 0 0 0
f:led	9 -32 16 0 11 0
f:lentil	0 -26 28 0 0 0
f:less	-1 -9 2 0 13 0
f:let	-1 8 -6 0 0 0
f:level	0 -10 11 0 0 0
f:licence	-6 -10 17 0 0 0
f:license	0 8 -6 0 0 0
f:lie	0 -7 9 0 0 0
f:lift	0 12 -11 0 0 0
f:like	20 -8 -9 0 0 0
f:likewise	0 16 -16 0 0 0
f:list	-5 -33 21 20 5 0
f:listed	0 9 -11 0 1 0
f:little	9 1 -13 0 0 0
f:live	0 -7 8 0 0 0
f:local	0 -16 17 0 0 0
f:london	6 -10 -4 9 0 0
f:lorry	0 8 -5 0 0 0
f:lose	0 10 -6 0 0 0
f:lower	-10 4 2 0 0 0
f:lumpur	2 -16 14 0 0 0
f:m	0 -10 12 0 0 0
f:machine	0 14 -12 0 0 0
f:madrid	0 -11 12 0 0 0
f:magnet	-4 15 -10 0 0 0
f:main	-6 8 0 -3 -1 0
f:maize	0 -8 -8 14 0 0
f:maker	0 7 -7 0 0 0
f:man	0 8 -7 0 0 0
f:many	-1 15 -12 0 0 0
f:market	5 14 -17 0 0 0
f:match	0 19 -18 0 0 0
f:matter	0 -25 23 -6 5 0
f:may	-13 -9 11 7 -3 0
f:me	-2 -2 6 0 0 0
f:meal	0 -7 -10 14 0 0
f:mean	5 1 -8 0 0 0
f:measure	-6 12 -2 0 0 0
f:mediator	0 51 -50 0 0 0
f:medicine	0 6 -5 0 0 0
f:meet	-7 -9 24 -9 -11 0
f:member	-1 -5 8 0 0 0
f:men	-6 9 -2 0 0 0
f:middle	0 -18 20 0 0 0
f:midnight	-3 23 -18 0 0 0
f:milk	0 -5 6 0 0 0
f:million	0 6 -3 0 0 0
f:minister	-1 -18 21 0 0 0
f:ministry	-5 -2 10 0 -6 0
f:minute	-19 35 -38 -1 19 0
f:month	2 -32 32 0 -2 0
f:mood	9 -13 1 0 0 0
f:more	1 20 -23 2 -6 0
f:most	11 -1 2 -1 -11 0
f:mr	5 -10 7 -8 2 0
f:mrs	0 18 -17 0 0 0
f:much	0 -19 22 0 0 0
f:my	-6 8 0 0 0 0
f:name	0 6 -2 0 0 0
f:named	0 -5 0 8 0 0
f:national	0 0 -4 -3 6 0
f:nearly	0 10 -8 0 0 0
f:necessary	-1 29 -27 0 0 0
f:need	-6 16 -10 0 0 0
f:needed	-7 -4 12 0 0 0
f:negotiate	1 -30 11 11 8 0
f:negotiation	15 -1 -10 0 0 0
f:network	0 6 -5 0 0 0
f:new	2 1 -21 -4 21 0
f:newspaper	0 9 -7 0 0 0
f:nexperia	0 13 -12 0 0 0
f:next	7 0 -11 1 5 0
f:nickel	3 0 -6 0 0 0
f:night	-1 27 -30 8 0 0
f:no	-18 26 -9 -3 -4 0
f:nobody	-11 -9 9 -7 11 0
f:none	-10 14 -22 9 5 0
f:noon	0 10 -8 0 0 0
f:nor	0 6 -5 0 0 0
f:north	0 9 -8 0 0 0
f:not	-5 -6 4 17 -3 -1
f:note	-2 -8 13 0 0 0
f:nothing	0 11 -5 -4 -3 0
f:notice	-7 14 -7 0 0 0
f:now	0 -35 39 -7 0 0
f:number	-5 19 -9 -4 -1 0
f:nvidia	0 6 -6 0 0 0
f:observer	0 8 -7 0 0 0
f:of	-6 7 1 -1 -4 -6
f:offer	3 26 -27 -2 0 0
f:official	0 -3 9 0 -7 0
f:oil	0 8 0 -1 -13 0
f:old	0 18 -13 0 0 0
f:older	0 12 -10 0 0 0
f:on	-2 18 -14 1 -5 -9
f:once	0 9 -5 0 0 0
f:one	-2 -4 9 1 -12 0
f:only	-1 12 -8 0 0 0
f:open	0 -10 15 0 -2 0
f:opened	0 -15 17 0 0 0
f:or	-4 13 -24 14 -1 0
f:orange	0 16 -15 0 0 0
f:order	3 20 -21 -1 -3 0
f:ordinary	0 -12 -1 14 0 0
f:osaka	0 11 -11 0 0 0
f:other	11 -16 16 -7 -10 0
f:our	5 -21 14 8 -2 0
f:out	0 -1 7 -8 -5 0
f:outcome	0 -5 7 0 0 0
f:outside	-4 -17 21 0 0 0
f:over	0 21 -20 0 -1 0
f:owe	0 6 -5 0 0 0
f:own	-1 -10 15 0 0 0
f:owner	-6 20 -16 0 0 0
f:p	0 -4 8 0 0 0
f:page	0 -2 -11 12 0 0
f:palace	10 9 -22 0 0 0
f:paper	13 -13 9 0 -12 0
f:parliament	-5 9 -3 0 0 0
f:part	-9 -16 25 0 0 0
f:parted	15 0 -13 0 0 0
f:party	0 13 -15 0 0 0
f:pass	0 6 -5 0 0 0
f:pause	-4 -12 10 7 0 0
f:pay	-6 11 -24 16 3 0
f:pen	-1 -14 16 0 0 0
f:people	15 16 -30 0 -1 0
f:per	0 10 -9 0 0 0
f:percent	0 -7 8 0 0 0
f:permanent	0 -14 17 0 0 0
f:permit	7 1 -7 0 0 0
f:phone	2 4 -10 0 0 0
f:phosphate	0 7 -6 0 0 0
f:place	-1 29 -42 16 -11 0
f:plan	9 -3 0 0 0 0
f:play	0 4 -7 0 2 0
f:point	-7 -18 18 -4 10 0
f:poor	0 20 -19 0 0 0
f:port	-5 22 -15 -1 0 0
f:poultry	0 7 -5 0 0 0
f:power	0 8 -5 0 0 0
f:prepare	7 -2 0 -1 0 0
f:president	-6 -27 31 0 6 0
f:press	-2 -25 29 0 0 0
f:price	-1 -2 -4 10 0 0
f:principle	3 -7 2 0 0 0
f:print	19 -18 0 0 0 0
f:prisoner	0 45 -44 0 0 0
f:product	-2 -31 32 -1 8 0
f:prolong	5 6 -10 0 0 0
f:prolonged	0 -21 23 0 0 0
f:promise	0 -9 11 0 0 0
f:proper	0 7 -6 0 0 0
f:propose	0 -17 20 0 0 0
f:public	0 12 -17 9 -5 0
f:publish	0 6 -6 0 0 0
f:published	0 12 -12 0 0 0
f:purchase	0 19 -11 0 -7 0
f:put	6 6 -11 -9 4 0
f:question	0 8 -4 0 0 0
f:radio	0 -5 6 0 0 0
f:raise	0 -7 12 0 -3 0
f:rare	-2 -3 10 -3 0 0
f:rate	-14 21 -25 10 4 0
f:read	-1 -10 14 0 0 0
f:reader	0 -12 14 0 0 0
f:ready	0 -5 10 -2 0 0
f:reason	-1 1 -6 0 8 0
f:receive	6 8 -16 0 0 0
f:reciprocal	0 -6 7 3 -4 0
f:recommend	0 -7 7 0 0 0
f:record	0 8 -7 0 0 0
f:reduction	0 12 -11 0 0 0
f:remain	-2 7 -4 0 0 0
f:renewed	-3 0 -8 11 0 0
f:replace	0 -3 7 0 0 0
f:reply	0 -11 13 0 0 0
f:report	6 25 -32 0 0 0
f:reporter	-29 7 13 -8 3 0
f:representative	0 8 -6 0 0 0
f:request	0 -9 9 0 0 0
f:require	-10 -2 18 0 0 0
f:required	0 -6 8 0 0 0
f:rest	0 16 -21 8 0 0
f:restriction	0 7 -9 0 2 0
f:result	9 -33 30 -1 -2 0
f:return	0 -10 15 -3 0 0
f:rice	0 -8 11 0 0 0
f:right	-2 -2 11 -2 0 0
f:room	0 -6 9 0 0 0
f:round	18 -7 0 2 -6 0
f:rule	-5 17 -7 0 -3 0
f:rum	0 25 -24 0 0 0
f:run	-5 7 -9 0 7 0
f:s	0 7 -4 0 0 0
f:sale	6 0 -1 0 -3 0
f:salmon	0 21 -19 0 0 0
f:samarkand	0 -11 9 0 0 0
f:same	14 -3 -7 -4 -8 8
f:sanction	0 12 -10 0 0 0
f:say	13 4 -13 0 0 5
f:scale	0 -10 12 0 0 0
f:scott	0 13 -12 0 0 0
f:second	-11 -20 33 -4 -2 0
f:section	0 9 -5 0 0 0
f:security	0 -5 2 -4 6 0
f:see	12 8 -27 5 -1 8
f:seemed	0 0 -9 0 9 0
f:sell	-5 21 -18 0 0 0
f:send	0 10 -9 0 0 0
f:seoul	0 19 -17 0 0 0
f:service	0 8 -7 0 0 0
f:session	0 -31 32 0 0 0
f:set	2 -16 26 -10 -11 0
f:settle	0 7 -2 -2 0 0
f:settlement	0 -7 8 0 0 0
f:seventh	0 -7 -6 14 0 0
f:several	1 -12 8 0 0 0
f:shall	15 -3 -6 0 0 0
f:share	0 -14 14 0 0 0
f:she	16 -8 1 -9 -1 0
f:ship	4 -15 15 0 0 0
f:shook	0 -8 10 0 0 0
f:short	-1 8 -1 -1 0 0
f:should	0 -11 16 -6 -2 0
f:show	-3 13 -3 0 0 0
f:shrimp	0 -9 10 0 0 0
f:side	3 -15 13 7 -8 0
f:sign	8 15 -13 -10 -12 0
f:signature	-4 28 -22 0 0 0
f:silent	-5 18 -11 0 0 0
f:since	3 13 -12 1 -20 0
f:sit	5 15 -9 0 -13 0
f:sixth	7 19 -25 -4 0 0
f:sleep	6 0 -4 0 0 0
f:slip	0 -16 17 0 0 0
f:small	0 6 -6 0 0 0
f:smaller	0 -7 -2 0 11 0
f:software	0 13 -12 0 0 0
f:solution	9 -15 1 0 0 0
f:somebody	0 0 -6 0 2 0
f:something	0 -13 15 0 0 0
f:sorghum	0 7 -4 0 0 0
f:soybean	-12 10 -1 -1 2 0
f:spare	0 -23 24 0 0 0
f:speak	-13 15 -6 0 0 0
f:spoke	18 -34 22 0 0 0
f:spoken	-4 15 -10 0 0 0
f:spring	0 10 -7 0 0 0
f:stage	0 7 -14 0 2 0
f:standstill	0 -14 15 0 0 0
f:stay	-4 -12 19 0 -1 0
f:step	-7 9 -16 11 0 0
f:stockholm	-1 -4 0 9 0 0
f:stop	-1 -3 9 0 -3 0
f:stuff	0 -10 11 0 0 0
f:subject	2 -20 18 0 0 0
f:subsidiary	0 6 -9 0 2 0
f:such	1 -9 10 0 0 0
f:summer	0 -26 20 8 0 0
f:summit	0 14 -14 0 0 0
f:supply	0 -3 6 0 0 0
f:surcharge	-12 11 0 0 0 0
f:suspend	-7 13 -5 0 0 0
f:table	-13 6 -5 -4 11 0
f:take	-5 8 0 -11 -3 0
f:talk	-12 33 -28 -11 10 0
f:talked	0 8 -7 0 0 0
f:talking	9 -1 -5 0 0 0
f:tariff	-15 0 -3 10 8 0
f:tax	0 -12 0 13 0 0
f:tea	-1 -19 22 0 0 0
f:team	7 -12 -5 0 11 0
f:telephone	37 -31 0 0 -1 0
f:television	0 -4 6 0 0 0
f:tell	-47 6 5 17 -2 0
f:temporary	-8 11 -1 0 0 0
f:tenth	1 -7 4 0 0 0
f:term	5 -2 -22 12 0 0
f:text	-8 -3 11 0 0 0
f:than	-5 -16 13 -3 12 0
f:that	16 3 -10 0 -8 4
f:the	14 14 -7 -24 -22 -1
f:their	10 -8 -1 19 -15 0
f:them	-2 -4 13 1 -12 0
f:then	-1 31 -23 -5 -4 0
f:there	0 5 4 -21 -3 0
f:they	8 -9 9 0 -9 0
f:thi	18 -9 -10 6 0 0
f:thing	12 -2 -4 0 0 0
f:think	-3 22 -19 0 0 0
f:third	7 -23 21 -2 0 0
f:those	5 3 -6 0 0 0
f:threat	0 -9 -2 0 14 0
f:threaten	-1 18 -21 -2 8 0
f:three	-10 26 -22 6 -4 0
f:through	-2 -15 9 0 0 8
f:ticket	0 -10 10 0 0 0
f:tiktok	-1 2 -4 0 6 0
f:time	-8 -31 40 -6 -1 0
f:timing	0 15 -14 0 0 0
f:to	-10 -13 5 16 8 2
f:together	0 22 -11 0 -11 0
f:toll	0 -8 9 0 0 0
f:too	9 -21 -5 8 13 0
f:top	0 15 -12 0 0 0
f:touch	0 12 -11 0 0 0
f:town	0 6 -4 0 0 0
f:trade	-5 0 2 5 -6 0
f:transcript	-4 -5 8 0 0 0
f:travel	-10 20 -12 0 0 0
f:treasury	0 7 -6 0 0 0
f:treaty	0 7 -4 0 0 0
f:trouble	-9 12 -1 0 0 0
f:truce	-21 -10 18 -6 10 0
f:twice	-2 9 -4 0 0 0
f:two	15 -2 -8 0 4 0
f:unchanged	0 8 -7 0 0 0
f:under	2 17 -9 -3 -13 0
f:union	0 -5 6 0 0 0
f:unless	0 2 -8 0 9 0
f:until	4 0 -3 18 -29 0
f:up	-14 -5 19 -11 -6 0
f:upon	0 0 -8 0 6 0
f:upper	-7 15 -6 0 0 0
f:us	-3 -22 17 8 0 0
f:use	-1 17 -5 -3 -1 0
f:very	-15 -7 20 -3 5 0
f:video	0 -9 -1 0 12 0
f:visit	9 7 -11 0 0 0
f:vote	-3 10 -4 0 0 0
f:wait	19 -11 -3 0 0 0
f:walk	0 11 -11 0 0 0
f:want	-13 3 -7 8 4 0
f:warn	0 18 -15 0 0 0
f:was	3 4 -10 16 -17 0
f:water	0 -10 10 0 0 0
f:way	-2 -6 0 12 0 0
f:we	5 -13 15 0 -5 0
f:wednesday	2 11 -14 0 0 0
f:week	-3 15 -28 -3 16 0
f:weekend	0 -6 6 0 0 0
f:welcomed	5 -9 2 0 0 0
f:well	-1 -14 12 11 -9 0
f:were	1 -1 5 -7 -6 0
f:what	-19 -4 16 -6 -6 0
f:wheat	0 11 -10 0 0 0
f:when	17 -9 -2 0 -1 0
f:where	-5 0 -9 -1 18 0
f:whether	3 15 -16 0 0 0
f:which	-4 -23 32 0 -7 0
f:while	-2 -4 -12 13 10 0
f:who	24 -3 -9 -6 -7 0
f:whole	-1 17 -13 0 0 0
f:whom	-4 7 -16 8 0 0
f:whose	-2 -30 33 0 0 0
f:will	-7 0 7 -11 -1 0
f:win	-1 13 -9 0 0 0
f:wine	0 0 -9 12 0 0
f:winter	0 -5 6 0 0 0
f:with	6 12 -19 4 0 0
f:withdraw	0 -8 10 0 0 0
f:within	-7 21 -14 0 0 0
f:without	23 -11 -11 -7 11 0
f:word	13 -18 9 -3 0 0
f:work	0 16 -14 0 0 0
f:working	0 7 -5 0 0 0
f:worse	0 -4 -5 11 0 0
f:worth	-6 13 -5 0 0 0
f:would	0 4 -5 5 -10 6
f:write	-9 -1 1 4 2 0
f:year	-15 0 1 14 -6 0
f:yes	0 -8 10 0 0 0
f:yet	0 -14 16 0 0 0
f:yield	0 20 -19 0 0 0
f:york	0 -10 0 0 11 0
f:you	-8 16 -20 12 -1 0
f:your	0 -6 9 0 0 0
f:zero	0 -17 20 0 0 0
f:—	-1 -12 14 0 0 0
first-of-paragraph	-5 25 -10 -14 -7 -39
has-future	-2 -4 -3 6 3 2
has-gerund	-15 10 0 9 -31 -1
has-infinitive	-12 27 -8 -12 -10 0
has-modal	2 4 -12 9 -4 4
has-participle	-11 11 0 -12 0 -1
has-past	-8 4 8 3 -12 -23
has-perfect	-12 12 6 -5 -34 -1
has-pluperfect	-3 7 -4 -16 2 5
has-present	-12 16 -12 -31 26 -18
headline	-46 56 -22 -28 -38 -3
heads=0	-17 29 10 5 -91 -19
heads=1	-4 22 -21 -26 15 -7
heads=2	10 -27 -5 -19 40 -4
how=calendar	2 48 -32 -25 -22 -3
how=calendar-span	-42 -89 92 10 -5 0
how=relative	23 13 -26 2 0 -5
how=relative-span	0 -34 35 0 0 0
how=weekday	-17 32 -24 -9 0 -1
how=weekday-span	-13 -36 44 0 -10 0
kind=day	-7 21 -1 -16 -20 -14
kind=word	-4 8 -1 -3 3 -17
l1="	0 10 -5 0 -2 0
l1='	0 -17 17 0 0 0
l1='s	-19 3 8 -10 1 0
l1=,	8 -24 23 0 0 -1
l1=-	-5 14 -8 0 0 0
l1=:	7 3 -16 0 7 0
l1=;	0 -8 10 0 0 0
l1=<agent>	-5 -3 7 -1 4 0
l1=<begin>	0 2 1 -2 -11 -1
l1=<day-gone>	0 15 -14 0 0 0
l1=<day-today>	0 17 -16 0 0 0
l1=<gate>	16 -12 0 0 0 0
l1=<goods>	-4 13 -8 0 0 0
l1=<level-noun>	0 -11 13 0 0 0
l1=<level>	-5 -3 9 0 0 0
l1=<name>	0 9 -19 -2 14 0
l1=<not>	-12 33 -21 0 0 0
l1=<number>	12 -2 -4 0 -1 0
l1=<office>	6 -1 0 0 -6 0
l1=<organisation>	11 -2 -5 0 0 0
l1=<person>	-3 -4 17 -4 -6 0
l1=<quality>	-4 11 -2 0 0 0
l1=<seat>	1 16 -15 -3 -1 0
l1=<sender>	7 13 -20 0 0 0
l1=<span>	0 15 -12 0 0 0
l1=<v-agree>	-1 -22 27 0 -1 0
l1=<v-bear>	7 -9 5 0 -1 0
l1=<v-begin>	-3 -1 8 -1 -1 0
l1=<v-buy>	-2 15 -13 0 0 0
l1=<v-deny>	0 -11 0 12 0 0
l1=<v-down>	1 8 -14 0 0 0
l1=<v-impose>	-7 0 0 2 -11 2
l1=<v-return>	0 4 -16 0 11 0
l1=<v-say>	2 5 -3 1 -6 0
l1=<v-stay>	-11 20 -9 -2 -3 3
l1=<v-suspend>	-7 -11 17 -2 -2 3
l1=<v-target>	0 -10 12 0 0 0
l1=a	14 -4 0 -6 -4 0
l1=after	0 12 -9 0 -3 0
l1=again	-3 -4 -1 11 0 0
l1=ago	0 12 -11 0 0 0
l1=agree	-3 -9 12 0 0 0
l1=also	-5 18 -11 0 0 0
l1=and	0 -5 10 0 -1 0
l1=announce	0 -2 -7 8 0 0
l1=another	0 -10 -1 13 0 0
l1=any	0 6 -5 0 0 0
l1=are	0 0 -11 10 0 0
l1=as	0 13 -12 0 0 0
l1=at	-4 6 0 0 -2 0
l1=back	0 6 -5 0 0 0
l1=be	0 2 -5 -2 6 0
l1=been	0 8 -5 0 0 0
l1=before	0 20 -17 0 0 0
l1=busan	0 -9 10 0 0 0
l1=by	11 -1 -7 -9 -2 3
l1=charge	0 -16 18 0 0 0
l1=closed	0 7 -3 0 0 0
l1=come	0 12 -10 0 0 0
l1=constructive	-4 8 -1 0 0 0
l1=could	0 -9 9 0 0 0
l1=deal	0 -16 17 0 0 0
l1=due	0 6 -5 0 0 0
l1=every	0 -9 10 0 0 0
l1=fifth	0 -8 11 -1 0 0
l1=first	-1 0 6 -3 0 0
l1=for	0 -5 13 -7 -8 0
l1=fourth	13 -8 0 4 -1 0
l1=friday	-2 -9 12 0 0 0
l1=from	-5 7 -2 0 -2 0
l1=good	-6 7 0 0 0 0
l1=government	-2 -5 10 0 0 0
l1=has	8 5 -14 0 0 0
l1=have	-7 4 2 0 0 0
l1=he	-8 2 7 -3 -3 0
l1=his	-1 -6 9 -3 1 0
l1=hold	-5 0 6 -1 -2 3
l1=i	3 8 -11 0 0 0
l1=in	-29 11 -10 5 5 -2
l1=is	4 1 -9 0 0 0
l1=it	-12 13 -4 0 0 0
l1=its	0 11 -8 0 0 0
l1=last	0 -3 10 -3 0 0
l1=leader	-3 0 0 0 6 0
l1=leave	0 17 -17 0 0 0
l1=may	-1 7 -1 0 0 0
l1=meet	5 4 -7 0 0 0
l1=men	0 -7 9 0 0 0
l1=midnight	0 6 -5 0 0 0
l1=monday	-6 0 2 0 0 0
l1=my	-3 8 -4 0 0 0
l1=new	0 -7 8 0 0 0
l1=next	2 -8 3 7 -6 0
l1=no	0 9 -7 0 0 0
l1=noon	0 6 -6 0 0 0
l1=not	-8 15 -5 0 0 0
l1=off	0 18 -18 0 0 0
l1=one	-2 -5 8 0 0 0
l1=open	0 8 -8 0 0 0
l1=or	0 -16 16 0 0 0
l1=order	-2 15 -13 0 0 0
l1=paper	0 15 -13 0 0 0
l1=peace	0 8 -8 0 0 0
l1=published	-1 -5 8 0 0 0
l1=rule	0 -11 0 12 0 0
l1=saturday	0 -5 6 0 0 0
l1=say	-2 21 -16 0 0 0
l1=second	-3 -3 8 -3 0 0
l1=see	0 -13 13 1 0 0
l1=side	11 -4 -2 0 0 0
l1=sign	0 -3 8 0 0 0
l1=since	0 12 -8 0 -2 0
l1=sit	0 13 -13 0 0 0
l1=sixth	-3 -14 6 13 0 0
l1=spoke	6 -2 0 0 0 0
l1=state	-2 -5 12 -3 -3 0
l1=stockholm	0 -6 7 0 0 0
l1=tariff	2 -6 5 0 0 0
l1=telephone	3 2 -6 0 -1 0
l1=than	0 7 -4 0 0 0
l1=that	9 -7 -4 5 0 0
l1=the	0 6 -3 -6 2 -6
l1=their	3 -9 12 0 -4 0
l1=there	0 -10 12 0 0 0
l1=they	-15 6 0 3 0 0
l1=thi	0 9 -8 0 0 0
l1=three	16 -19 6 0 0 0
l1=thursday	-6 0 1 0 0 0
l1=till	0 -7 8 0 0 0
l1=to	-10 6 -8 4 4 -2
l1=trade	0 -2 7 0 0 0
l1=tuesday	7 -1 -3 0 0 0
l1=two	4 -12 3 5 0 0
l1=until	-13 9 2 -3 -2 0
l1=up	6 -13 8 0 0 0
l1=us	0 6 -5 0 0 0
l1=video	-1 -2 -2 0 7 1
l1=we	-2 11 -6 0 0 0
l1=wednesday	-6 -11 14 0 0 0
l1=which	8 0 -9 0 0 0
l1=will	-3 3 -3 7 -6 0
l1=with	0 10 -9 0 0 0
l1=would	10 -12 0 -2 7 0
l1=you	-9 20 -9 0 0 0
l1=—	0 23 -20 0 0 0
l2="	2 18 -21 0 -4 0
l2='s	13 -11 -5 4 0 0
l2=)	-1 19 -16 0 0 0
l2=,	-5 -22 19 13 -1 0
l2=-	15 4 -16 0 0 0
l2=.	0 9 -6 0 0 0
l2=:	0 18 -15 -2 -3 0
l2=<agent>	1 13 -13 5 -11 0
l2=<begin>	-3 -14 24 3 -25 -8
l2=<day-ahead>	0 -12 10 -1 6 0
l2=<day-gone>	-1 -8 11 -7 3 0
l2=<duty>	-6 12 -3 0 0 0
l2=<gate>	-1 6 -3 0 0 0
l2=<goods>	0 2 2 -6 -3 0
l2=<level-noun>	0 16 -25 0 0 4
l2=<level>	2 19 -18 -2 -7 0
l2=<month-ahead>	-5 22 -18 0 0 0
l2=<month-gone>	0 14 -12 0 0 0
l2=<name>	-8 -9 3 7 9 0
l2=<not>	-2 11 -6 0 0 0
l2=<number>	11 -16 8 0 0 0
l2=<office>	0 10 -5 -3 -3 0
l2=<organisation>	-9 -8 14 0 0 0
l2=<person>	10 20 -30 5 -8 0
l2=<quality>	11 -13 7 0 0 0
l2=<seat>	4 12 -16 -11 12 0
l2=<sender>	-3 17 -9 0 0 0
l2=<span>	0 -24 17 -6 14 0
l2=<v-agree>	0 -7 9 0 -5 0
l2=<v-bear>	-5 36 -29 -10 0 0
l2=<v-begin>	1 0 -9 6 3 0
l2=<v-buy>	0 21 -16 0 0 0
l2=<v-down>	0 -9 6 -1 8 0
l2=<v-end>	-12 13 -9 -9 9 0
l2=<v-impose>	10 6 -6 -17 4 -3
l2=<v-propose>	7 -2 -1 -7 6 0
l2=<v-say>	-1 -4 9 0 -7 0
l2=<v-sell>	0 12 -9 0 0 0
l2=<v-stay>	11 8 -15 -4 -4 -1
l2=<v-target>	7 7 -15 0 0 0
l2=<v-threaten>	0 8 -6 0 0 0
l2=<v-up>	9 -15 3 2 2 0
l2=a	3 -13 11 2 -2 0
l2=about	-1 7 -1 0 0 0
l2=admit	-2 6 0 0 0 0
l2=after	11 4 -7 -9 -4 0
l2=again	7 0 -1 -2 0 0
l2=agree	2 -12 12 0 -2 0
l2=agreement	-3 12 -5 0 0 0
l2=ahead	0 -6 7 0 0 0
l2=an	0 7 -3 0 0 0
l2=and	-2 -1 7 -3 1 0
l2=announcement	0 7 -4 0 0 0
l2=answer	9 -2 -3 0 0 0
l2=arrived	0 11 -7 0 0 0
l2=ask	0 8 -7 0 0 0
l2=at	2 13 -14 -13 2 0
l2=be	0 2 -10 8 -2 0
l2=been	-2 16 -8 0 -2 0
l2=before	-12 15 -7 2 -1 0
l2=begin	-6 12 -8 6 -8 0
l2=bergen	-1 -2 6 0 0 0
l2=broke	0 15 -15 0 0 0
l2=busan	-6 1 2 0 0 0
l2=but	0 13 -12 0 0 0
l2=by	-16 26 -20 0 5 1
l2=call	9 -3 -2 0 0 0
l2=capital	0 -11 11 0 0 0
l2=change	0 9 -8 0 0 0
l2=charge	0 21 -20 0 0 0
l2=city	0 -14 14 0 0 0
l2=close	0 16 -14 0 0 0
l2=closed	0 -6 9 0 0 0
l2=come	0 -10 2 0 8 0
l2=commerce	0 9 -7 0 0 0
l2=conference	14 -28 15 0 0 0
l2=confirm	12 -6 -6 0 0 0
l2=country	0 -7 9 0 0 0
l2=date	0 14 -11 0 0 0
l2=day	0 -13 16 0 0 0
l2=delegation	0 -1 -5 8 0 0
l2=described	0 9 -8 0 0 0
l2=desk	0 9 -7 0 0 0
l2=did	-11 35 -25 0 0 0
l2=discuss	0 -3 -4 0 10 0
l2=do	0 6 -4 0 0 0
l2=doe	0 6 -5 0 0 0
l2=down	7 0 -13 4 1 0
l2=due	0 15 0 -1 -9 0
l2=early	0 19 -19 0 0 0
l2=effect	-2 15 -11 0 0 0
l2=end	-7 10 -1 -7 0 0
l2=evening	9 -7 -10 8 0 0
l2=expect	8 -2 0 0 -7 0
l2=expert	0 -4 6 0 0 0
l2=expire	0 15 -12 0 0 0
l2=extension	0 17 -15 0 0 0
l2=first	13 -23 11 0 0 0
l2=follow	0 9 -7 0 0 0
l2=for	-5 20 -12 -5 0 0
l2=friday	3 0 -6 0 0 0
l2=from	-5 -11 16 0 0 0
l2=geneva	-11 -9 17 0 0 0
l2=good	-9 20 -8 0 0 0
l2=gyeongju	0 -5 6 0 0 0
l2=halifax	0 -28 29 0 0 0
l2=happen	0 7 -6 0 0 0
l2=has	11 -4 -3 0 0 0
l2=have	0 -7 10 0 0 0
l2=he	4 2 -10 0 0 0
l2=here	0 -11 12 0 0 0
l2=his	0 16 -12 0 0 0
l2=hour	-5 -6 11 0 0 0
l2=i	0 8 -5 0 0 0
l2=if	0 13 -12 0 0 0
l2=interview	0 -11 3 0 9 0
l2=is	9 20 -24 6 -12 0
l2=issued	-4 17 -13 0 0 0
l2=it	-15 13 -1 -1 -4 0
l2=its	0 -5 0 7 0 0
l2=late	-6 -3 11 0 -5 0
l2=law	0 13 -12 0 0 0
l2=leader	8 6 -11 0 -6 0
l2=level	0 0 -6 0 0 4
l2=link	9 -7 -8 0 0 3
l2=lisbon	-1 -31 34 0 0 0
l2=lumpur	-4 -1 8 0 0 0
l2=madrid	0 -8 10 0 0 0
l2=make	10 -2 -6 0 0 0
l2=me	0 -5 6 0 0 0
l2=meet	-1 18 -14 -9 3 0
l2=midnight	0 -18 20 0 0 0
l2=minute	0 11 -10 0 0 0
l2=mombasa	0 -15 15 0 0 0
l2=monday	-7 5 -1 0 0 0
l2=month	7 -4 -2 0 0 0
l2=next	0 -6 7 0 0 0
l2=noon	0 6 -6 0 0 0
l2=note	0 8 -7 0 0 0
l2=of	3 2 -6 0 0 0
l2=off	-1 -3 7 0 0 0
l2=oil	0 -8 8 0 0 0
l2=on	14 -19 15 -7 -4 0
l2=open	0 10 -10 0 0 0
l2=opened	0 -5 7 0 0 0
l2=order	0 19 -14 0 0 0
l2=other	6 -4 -6 0 5 0
l2=our	0 -14 15 0 0 0
l2=out	-6 31 -21 -1 -5 0
l2=over	-1 -5 7 0 0 0
l2=own	0 -8 8 0 0 0
l2=pari	0 -12 13 0 0 0
l2=past	0 -6 7 0 0 0
l2=pay	0 8 -4 0 0 0
l2=people	0 -11 13 0 0 0
l2=phone	-6 6 0 0 0 0
l2=plan	0 -10 9 0 5 0
l2=post	-5 -10 14 0 0 0
l2=prepare	0 0 8 -2 -2 0
l2=president	0 -5 7 0 0 0
l2=press	11 -11 0 0 0 0
l2=promise	0 9 -8 0 0 0
l2=propose	0 15 -14 0 0 0
l2=published	0 14 -12 0 0 0
l2=put	0 8 -6 0 0 0
l2=reach	0 14 -17 0 0 0
l2=receive	0 9 -7 0 0 0
l2=release	25 -13 -19 0 0 0
l2=report	0 -18 20 0 0 0
l2=reporter	-3 -9 13 0 0 0
l2=resume	0 -3 0 6 0 0
l2=review	0 6 -4 0 0 0
l2=round	0 14 -11 0 -2 0
l2=run	0 12 -9 0 0 0
l2=samarkand	0 -24 24 0 0 0
l2=saturday	0 14 -12 0 0 0
l2=say	-6 0 3 2 -2 0
l2=see	0 13 -13 0 0 0
l2=set	9 -4 -2 0 0 0
l2=sheet	0 12 -10 0 0 0
l2=side	1 8 -10 0 -2 0
l2=sign	-4 -5 9 0 0 0
l2=sit	0 8 -6 0 0 0
l2=so	-3 13 -6 0 0 0
l2=speak	2 3 -7 0 0 0
l2=spoke	0 -1 -2 0 6 0
l2=spoken	-10 13 0 0 -1 0
l2=start	0 20 -17 0 0 0
l2=stay	0 -13 14 0 0 0
l2=still	0 8 -5 0 0 0
l2=stop	0 11 -10 0 0 0
l2=summit	0 -7 8 0 0 0
l2=sunday	-2 -4 7 0 0 0
l2=table	0 -12 13 0 0 0
l2=take	8 -9 2 0 0 0
l2=talk	16 -10 1 0 -4 0
l2=tariff	-4 16 -8 0 0 0
l2=telephone	8 -1 -8 0 0 0
l2=television	0 10 -7 0 0 0
l2=tell	0 11 -8 0 0 0
l2=text	0 -12 13 0 0 0
l2=that	-7 8 -1 2 -7 0
l2=the	10 -9 0 7 1 -1
l2=their	-4 4 -2 -5 7 0
l2=them	-2 7 -15 -2 11 0
l2=then	-1 10 -6 0 0 0
l2=there	0 -32 21 8 8 0
l2=they	2 -12 15 -6 -1 0
l2=through	0 11 -9 0 0 0
l2=thursday	-1 0 -4 0 9 0
l2=time	0 -7 8 0 0 0
l2=to	6 0 -6 -15 10 0
l2=trade	0 9 -6 0 0 0
l2=travel	0 0 -5 0 6 0
l2=tuesday	-6 0 3 0 0 0
l2=turnberry	0 -12 15 0 0 0
l2=two	0 19 -15 -5 0 0
l2=until	0 16 -14 0 0 0
l2=up	-1 15 -18 0 6 0
l2=valparaíso	0 -20 21 0 0 0
l2=video	10 -11 -3 0 0 5
l2=visit	0 13 -11 0 0 0
l2=want	0 -4 8 0 0 0
l2=war	0 -6 8 0 0 0
l2=was	0 0 0 6 -5 0
l2=way	0 6 -5 0 0 0
l2=wednesday	-1 6 -2 0 0 0
l2=week	3 4 -6 0 0 0
l2=were	10 0 -8 0 0 0
l2=what	-6 32 -25 0 0 0
l2=when	-3 -11 20 -4 0 0
l2=where	0 -11 15 0 0 0
l2=which	-14 3 0 8 0 0
l2=will	-2 6 -12 9 -1 0
l2=with	-4 13 -24 0 8 0
l2=would	-8 6 -5 0 2 0
l2=year	2 1 -6 0 0 0
l2=you	0 -8 9 0 0 0
l2=·	0 11 -10 0 0 0
l2=—	-5 18 -14 0 0 0
l3="	-1 -4 10 0 -1 0
l3=&	0 13 -20 12 0 0
l3='	0 10 -7 0 0 0
l3='s	-12 19 -27 3 9 0
l3=)	0 9 -8 0 0 0
l3=,	9 -10 11 -6 -9 0
l3=/	-12 -1 14 0 0 0
l3=:	-20 2 13 -4 -8 0
l3=;	-3 -3 0 10 0 0
l3=<agent>	-12 -7 11 0 9 0
l3=<begin>	4 -4 8 3 -10 -14
l3=<day-ahead>	1 -14 -3 13 3 0
l3=<day-gone>	1 -6 7 0 -5 0
l3=<day-today>	-13 6 6 0 0 0
l3=<duty>	0 -18 19 0 0 0
l3=<gate>	5 3 -9 0 0 0
l3=<goods>	-24 18 -2 -1 0 0
l3=<level-noun>	-3 8 -8 0 5 0
l3=<level>	0 -2 6 0 -3 0
l3=<money>	0 10 -2 0 -1 0
l3=<month-gone>	0 17 -17 0 0 0
l3=<name>	11 -23 26 0 -18 0
l3=<not>	-10 -3 3 -1 9 0
l3=<number>	4 -4 -5 -1 9 0
l3=<office>	1 29 -28 -3 -15 0
l3=<organisation>	-1 7 -1 0 0 0
l3=<person>	-21 6 9 -2 0 0
l3=<quality>	2 14 -13 -4 0 0
l3=<seat>	0 17 -15 -1 -1 0
l3=<sender>	8 -2 -5 0 0 0
l3=<span>	-11 -3 13 0 -3 0
l3=<v-agree>	-7 0 9 -3 -8 0
l3=<v-bear>	-11 8 6 -13 -5 0
l3=<v-begin>	-3 5 -12 -8 16 0
l3=<v-buy>	0 -19 20 0 0 0
l3=<v-down>	-1 8 -9 -1 3 0
l3=<v-end>	8 -5 -16 6 6 0
l3=<v-impose>	-24 23 -3 0 -14 0
l3=<v-propose>	-14 15 -17 -2 11 0
l3=<v-say>	-26 10 -7 14 2 0
l3=<v-stay>	-3 4 -5 7 0 0
l3=<v-suspend>	0 -1 0 6 0 0
l3=<v-target>	0 8 -6 0 0 0
l3=<v-threaten>	0 -5 -2 10 0 0
l3=<v-up>	-6 20 -16 -5 2 0
l3=a	-9 16 -7 1 -4 0
l3=according	2 3 -7 0 0 0
l3=after	4 0 -3 -10 10 0
l3=agree	-1 7 -1 0 -3 0
l3=agreement	0 0 -12 0 9 0
l3=and	0 14 -10 2 -12 0
l3=another	2 -14 11 0 0 0
l3=answer	-11 8 1 0 0 0
l3=are	8 -4 0 -1 0 0
l3=at	-26 -7 22 -1 -3 0
l3=back	-1 -17 19 0 0 0
l3=be	0 10 -4 -6 0 0
l3=been	0 -15 17 0 0 0
l3=before	0 -9 13 -2 0 0
l3=begin	0 -8 6 0 2 0
l3=between	13 -10 -2 0 0 0
l3=both	5 7 -1 0 -12 0
l3=broke	0 -16 17 0 0 0
l3=busan	0 -17 17 0 0 0
l3=by	15 -9 -19 0 6 4
l3=call	-1 10 -7 0 0 0
l3=cape	0 -23 24 0 0 0
l3=closed	0 4 -10 5 0 0
l3=come	0 2 -8 0 3 0
l3=could	10 -1 -5 0 0 0
l3=country	0 -3 9 0 -3 0
l3=deal	8 0 -9 0 0 0
l3=delegation	0 -7 8 0 0 0
l3=did	-1 7 -4 0 0 0
l3=discuss	0 0 -6 0 7 0
l3=do	0 14 -10 0 -1 0
l3=duty	3 -7 4 0 0 0
l3=each	16 -18 -2 0 6 0
l3=economic	0 7 -4 0 0 0
l3=end	-2 0 -10 7 6 0
l3=evening	0 13 -11 0 0 0
l3=expect	0 -1 -9 -5 17 0
l3=extension	7 -1 -4 0 0 0
l3=fact	0 12 -10 0 0 0
l3=for	-3 -18 25 -7 0 0
l3=framework	0 3 -13 0 9 0
l3=free	0 8 -7 0 0 0
l3=from	-4 12 -8 0 0 0
l3=geneva	0 18 -17 0 0 0
l3=given	0 7 -7 0 0 0
l3=good	0 8 -5 0 0 0
l3=had	-12 2 0 -4 7 0
l3=half	15 -12 -2 0 0 0
l3=has	-5 24 -16 0 0 0
l3=have	-9 4 -9 0 16 0
l3=he	0 -3 2 11 -17 0
l3=his	0 -8 4 0 4 0
l3=hold	0 -8 4 6 0 0
l3=home	0 16 -16 0 0 0
l3=i	0 -7 10 0 0 0
l3=in	-43 -22 33 0 1 0
l3=into	0 15 -22 5 0 0
l3=is	-2 7 -13 -5 13 0
l3=it	19 20 -46 7 0 0
l3=its	-2 -1 -4 10 0 0
l3=last	0 8 -7 0 0 0
l3=leader	-11 11 -10 0 9 0
l3=leave	0 -5 6 0 0 0
l3=lifeng	0 -1 6 -1 0 0
l3=lose	13 -11 0 0 0 0
l3=make	0 7 -1 -2 0 0
l3=may	-4 7 0 0 0 0
l3=meet	0 -7 16 -6 -4 0
l3=minute	0 7 -7 0 0 0
l3=morning	0 14 -14 0 0 0
l3=mr	0 -9 6 6 0 0
l3=new	-2 -14 17 0 0 0
l3=next	-2 14 -21 6 0 0
l3=not	-9 4 -12 0 10 0
l3=note	-7 17 -10 0 0 0
l3=nothing	0 -16 16 0 0 0
l3=now	0 6 -3 0 0 0
l3=of	-17 -19 27 0 0 0
l3=off	0 -6 1 6 0 0
l3=on	-11 2 6 -9 0 0
l3=one	0 -7 7 0 0 0
l3=open	0 7 -5 0 0 0
l3=order	0 -17 18 0 0 0
l3=originating	0 -6 6 0 0 0
l3=other	0 -6 6 0 0 0
l3=out	11 -4 -6 0 0 0
l3=own	0 -8 0 0 9 0
l3=paper	0 8 -8 0 0 0
l3=pay	-1 0 6 0 -2 0
l3=plan	0 5 0 0 -8 0
l3=port	-3 10 -3 0 0 0
l3=prepare	0 -10 8 2 0 0
l3=president	0 5 -8 -2 3 0
l3=press	24 -32 12 0 0 0
l3=prolonged	0 -9 10 0 0 0
l3=put	2 7 -14 0 0 0
l3=raise	0 8 -7 0 0 0
l3=readout	-9 11 0 0 0 0
l3=report	-2 -10 13 0 0 0
l3=rise	0 14 -13 0 0 0
l3=round	0 -8 11 -1 0 0
l3=run	0 6 -4 0 0 0
l3=salmon	0 -8 8 0 0 0
l3=same	0 -10 12 0 0 0
l3=say	-12 10 -13 10 0 0
l3=second	-5 12 -5 -2 0 0
l3=see	0 14 -12 0 0 0
l3=side	1 3 -7 0 0 3
l3=sign	-1 -3 9 0 0 0
l3=since	0 -6 7 0 0 0
l3=sit	0 4 -8 4 0 0
l3=so	-2 9 -3 0 0 0
l3=social	0 10 -11 0 0 0
l3=speak	10 -6 0 0 -1 0
l3=spoke	-1 -6 0 0 8 0
l3=state	5 8 -16 0 3 0
l3=take	-1 13 -15 0 5 0
l3=talk	-7 21 -16 1 -2 0
l3=tariff	-2 -13 16 0 0 0
l3=team	0 10 -6 0 -2 0
l3=telephone	23 -14 -11 0 0 0
l3=television	0 -9 1 0 9 0
l3=tell	-13 -4 17 0 -1 0
l3=term	0 -17 18 0 0 0
l3=that	0 0 6 -6 -12 0
l3=the	-2 -2 -1 -9 20 0
l3=their	6 0 -9 0 0 3
l3=they	-5 0 0 10 -8 0
l3=thi	0 -18 20 0 0 0
l3=thing	0 -5 6 0 0 0
l3=third	0 -11 15 -3 0 0
l3=three	0 28 -26 0 0 0
l3=tiktok	0 11 -10 0 0 0
l3=time	0 9 -8 0 0 0
l3=to	-9 9 0 -14 2 0
l3=town	0 -6 7 0 0 0
l3=up	9 -17 7 0 0 0
l3=very	-7 10 -1 0 0 0
l3=video	14 -3 -18 0 0 3
l3=visit	0 0 -6 0 6 0
l3=was	-6 5 5 -11 -9 0
l3=were	0 12 -9 0 0 0
l3=what	-4 -4 11 0 0 0
l3=where	0 6 -4 0 0 0
l3=who	6 -1 0 0 -4 0
l3=with	7 -14 5 -3 6 0
l3=working	0 1 -6 0 0 4
l3=would	13 -18 -11 17 2 0
l3=your	0 7 -5 0 0 0
l3=·	-1 21 -19 0 0 0
l4="	-1 26 -19 0 -3 0
l4=&	-3 -5 8 0 0 0
l4='s	6 -2 0 3 -7 0
l4=)	0 -8 0 9 0 0
l4=,	2 -18 22 0 -12 0
l4=-	-4 -5 7 1 0 0
l4=.	-5 -9 3 0 11 0
l4=/	0 6 -3 0 0 0
l4=:	-8 -12 12 -4 13 0
l4=;	11 -7 -3 1 -2 0
l4=<agent>	-7 18 -22 6 0 0
l4=<begin>	11 0 2 -1 -11 -21
l4=<day-ahead>	0 -1 8 0 -2 0
l4=<day-gone>	0 -3 10 0 -7 0
l4=<day-today>	-2 9 -4 -1 0 0
l4=<gate>	-6 -3 11 -1 0 0
l4=<goods>	15 0 -7 -3 -7 0
l4=<level>	-3 19 -14 0 0 0
l4=<month-ahead>	0 -8 9 0 0 0
l4=<month-gone>	4 7 -11 0 0 0
l4=<name>	-21 -11 19 -11 9 0
l4=<not>	0 20 -13 0 -4 0
l4=<number>	7 -5 3 0 -5 0
l4=<office>	7 -5 3 -2 -1 0
l4=<organisation>	11 -9 4 0 0 0
l4=<person>	-6 -21 0 20 17 0
l4=<quality>	-2 -4 7 0 1 0
l4=<seat>	-10 3 1 1 0 0
l4=<span>	6 -22 17 2 -4 0
l4=<v-agree>	12 12 -12 -1 -10 0
l4=<v-bear>	9 0 -11 3 4 0
l4=<v-begin>	-8 -2 8 1 -10 0
l4=<v-deny>	-1 8 -3 0 0 0
l4=<v-down>	0 -9 15 -1 -4 0
l4=<v-end>	-3 -3 10 -4 -2 0
l4=<v-impose>	6 0 3 -6 -17 0
l4=<v-propose>	7 0 -4 -3 -4 1
l4=<v-return>	0 -5 6 0 0 0
l4=<v-say>	-3 9 -5 -17 10 0
l4=<v-sell>	-12 4 7 0 0 0
l4=<v-suspend>	11 8 -13 -1 0 0
l4=<v-target>	-4 16 -12 0 0 0
l4=<v-up>	-6 -9 13 4 -5 0
l4=a	-22 5 1 -7 12 0
l4=after	6 4 -6 -1 0 0
l4=again	0 -31 16 14 0 0
l4=agree	11 2 -8 0 -2 0
l4=agreement	0 12 -9 0 0 0
l4=an	0 13 -7 0 0 0
l4=and	-23 3 17 -3 -11 0
l4=approve	0 -13 13 0 0 0
l4=are	-3 4 -7 0 3 0
l4=arrangement	0 -20 20 0 0 0
l4=as	-2 8 -3 0 0 0
l4=at	-11 -1 -6 -3 20 4
l4=back	-2 23 -21 0 0 0
l4=been	0 11 -6 0 -1 0
l4=before	9 12 -19 0 -5 0
l4=both	-9 5 0 0 3 0
l4=busan	0 -3 6 0 0 0
l4=but	0 6 -6 0 0 0
l4=by	7 4 -14 -1 0 3
l4=call	16 -14 0 0 0 0
l4=car	11 -7 0 0 0 0
l4=close	0 -21 23 0 0 0
l4=come	0 -8 12 0 -3 0
l4=commerce	0 12 -9 0 0 0
l4=conclude	2 3 -6 0 0 0
l4=conference	-13 21 -13 -2 0 0
l4=could	0 8 -9 0 0 0
l4=country	0 14 -10 0 0 0
l4=day	7 -17 0 6 0 0
l4=deal	-4 29 -23 0 -3 0
l4=delegation	0 11 -8 0 0 0
l4=discuss	-3 10 0 0 -8 0
l4=done	-1 10 -8 0 0 0
l4=down	0 -6 11 0 -5 0
l4=due	0 -16 15 0 2 0
l4=earth	0 -7 0 0 9 0
l4=end	0 -10 14 -2 0 0
l4=evening	7 -15 11 -1 0 0
l4=expire	0 9 -7 0 0 0
l4=extension	0 7 -6 0 0 0
l4=fact	0 6 -1 0 -1 0
l4=first	0 -7 9 0 0 0
l4=flew	0 17 -16 0 0 0
l4=fly	0 24 -22 0 0 0
l4=for	13 8 -20 0 0 0
l4=fourth	0 11 -10 0 0 0
l4=from	1 14 -16 0 0 0
l4=geneva	0 12 -9 0 0 0
l4=had	-15 3 -1 -3 13 0
l4=hand	0 -14 16 0 0 0
l4=has	0 -7 11 0 0 0
l4=have	-5 9 -4 0 0 0
l4=he	-12 16 -15 -14 12 0
l4=his	0 -4 0 0 7 0
l4=hold	16 -1 -5 0 0 0
l4=house	8 -21 14 0 0 0
l4=in	-10 9 2 0 -15 0
l4=invest	0 6 0 0 0 0
l4=is	0 11 -10 -3 0 0
l4=it	0 15 -9 -10 -9 0
l4=its	0 20 -17 0 0 0
l4=joint	0 -10 12 0 0 0
l4=land	0 22 -21 0 0 0
l4=leader	-1 -3 0 0 7 0
l4=make	-7 -1 9 0 0 0
l4=matter	0 -7 2 0 0 5
l4=meet	0 -18 8 7 8 0
l4=ministry	0 0 -10 9 0 0
l4=minute	0 -6 8 0 0 0
l4=morning	-1 8 -5 0 0 0
l4=mr	9 -15 9 0 0 0
l4=next	0 -7 11 0 0 0
l4=no	0 7 0 0 -4 0
l4=not	0 10 -9 0 0 0
l4=now	2 -12 8 0 0 0
l4=of	13 -1 -2 0 -7 0
l4=off	0 7 -6 0 0 0
l4=old	0 -18 19 0 0 0
l4=on	0 10 -14 6 -13 0
l4=one	0 0 -4 0 8 0
l4=open	0 -11 11 0 0 0
l4=our	-1 28 -25 0 0 0
l4=out	0 15 -19 0 7 0
l4=pay	4 0 -6 0 0 0
l4=place	0 -8 10 0 0 0
l4=plan	4 -11 8 0 0 0
l4=point	0 6 -4 0 0 0
l4=post	0 -13 14 0 0 0
l4=president	14 -18 0 0 2 0
l4=promise	0 -7 8 0 0 0
l4=published	0 16 -13 0 0 0
l4=put	0 -7 9 0 0 0
l4=raise	0 -10 10 0 0 0
l4=reach	0 -5 8 0 0 0
l4=readout	9 -25 20 0 0 0
l4=report	0 17 -16 0 0 0
l4=reporter	-4 15 -11 0 0 0
l4=result	0 -10 8 0 1 0
l4=round	0 11 -7 -2 0 0
l4=say	-14 -1 9 -11 6 0
l4=see	0 9 -7 0 -1 0
l4=sell	-6 6 0 0 0 0
l4=should	0 7 -7 0 0 0
l4=side	-1 12 -6 0 0 0
l4=sign	-4 21 -15 0 0 0
l4=sit	0 -13 14 0 0 0
l4=soybean	12 -12 0 0 0 0
l4=speak	-9 9 0 0 0 0
l4=state	0 5 -12 0 6 0
l4=statement	-4 -10 15 0 0 0
l4=stay	-1 15 -12 0 0 0
l4=strike	0 -7 8 0 0 0
l4=suspension	0 11 -11 0 0 0
l4=talk	-1 -6 3 4 0 0
l4=team	0 -5 6 0 0 0
l4=tell	11 3 -23 0 0 0
l4=that	8 0 -20 11 0 0
l4=the	-7 13 -3 1 -8 -3
l4=their	-10 -2 9 0 0 2
l4=them	0 -18 21 0 0 0
l4=there	-2 4 -10 8 -3 0
l4=they	-4 22 -16 -1 -1 0
l4=three	0 11 -11 0 0 0
l4=time	2 3 -6 0 0 0
l4=to	2 -1 2 -12 2 0
l4=trade	16 6 -23 0 0 0
l4=truce	0 13 -9 0 0 0
l4=two	5 6 -10 -7 -6 2
l4=under	0 -8 8 0 0 0
l4=up	-5 -9 10 3 0 0
l4=visit	-2 -12 20 0 -1 0
l4=was	-11 -28 41 -6 -5 0
l4=we	-8 -16 16 5 0 0
l4=week	0 -16 13 1 0 0
l4=were	0 13 -11 0 0 0
l4=what	0 -37 38 0 1 0
l4=when	0 -10 3 7 0 0
l4=where	0 -1 -10 7 9 0
l4=which	-4 -6 12 0 0 0
l4=will	8 14 -14 -8 -1 0
l4=with	0 0 -11 4 9 0
l4=would	5 11 -12 -3 0 0
l4=year	0 12 -12 0 0 0
l4=you	12 -15 3 0 0 0
l4=—	-17 9 4 0 0 0
l=" the	4 0 -7 0 0 0
l='s <organisation>	12 -10 -1 0 0 0
l=, a	0 -9 12 0 0 0
l=, by	-5 7 0 0 0 0
l=, friday	0 -12 13 0 0 0
l=, in	0 -16 2 12 4 0
l=, on	-1 -19 11 9 0 0
l=, since	0 8 -6 0 0 0
l=, the	-3 -5 12 0 -2 0
l=, thursday	-1 23 -20 0 0 0
l=, to	-1 -10 14 0 0 0
l=, tuesday	12 -1 -16 0 0 0
l=, until	0 -5 7 0 0 0
l=, wednesday	-2 -5 7 0 0 0
l=, which	8 -1 -7 0 0 0
l=, who	5 -16 9 0 0 0
l=- <name>	0 12 -12 0 0 0
l=: <number>	6 5 -16 0 0 0
l=: from	0 -6 7 0 0 0
l=; the	3 -18 15 0 0 0
l=<begin> <begin>	0 2 1 -2 -11 -1
l=<begin> <person>	-7 0 15 -10 -1 0
l=<begin> earlier	0 7 -6 0 0 0
l=<begin> first	0 -15 16 0 0 0
l=<begin> from	8 -5 0 0 0 0
l=<begin> he	0 -5 9 0 0 0
l=<begin> it	-2 16 -11 0 0 0
l=<begin> next	0 18 -13 -4 0 0
l=<begin> on	-9 2 -5 18 -2 0
l=<begin> published	0 -6 6 0 0 0
l=<begin> saturday	0 16 -15 0 0 0
l=<begin> second	0 -30 31 0 0 0
l=<begin> since	0 17 -13 0 0 0
l=<begin> sunday	0 -9 11 0 0 0
l=<begin> the	0 -5 11 2 -13 0
l=<begin> they	0 -11 3 7 0 0
l=<begin> thursday	-1 -13 15 0 0 0
l=<begin> tuesday	-7 -7 11 0 0 0
l=<begin> wednesday	0 -12 13 0 0 0
l=<day-ahead> in	0 -1 -6 0 9 0
l=<day-ahead> to	0 -4 8 0 0 0
l=<day-gone> 's	-11 -2 5 -1 6 0
l=<day-gone> ,	0 -10 12 0 0 0
l=<day-gone> the	7 0 -10 0 0 0
l=<day-today> (	0 7 -6 0 0 0
l=<level> from	-2 12 -7 0 0 0
l=<level> on	7 4 -18 0 0 0
l=<name> 's	0 13 -12 0 0 0
l=<name> ,	2 -10 8 0 0 0
l=<name> on	-9 -1 -13 11 13 0
l=<name> to	0 11 -9 0 0 0
l=<number> ,	18 -18 0 0 0 0
l=<number> from	0 -11 12 0 0 0
l=<number> on	-2 10 -6 0 0 0
l=<office> ,	0 16 -16 0 0 0
l=<office> have	0 -10 11 0 0 0
l=<office> on	-6 2 2 0 0 0
l=<organisation> ,	-1 -40 42 0 0 0
l=<organisation> has	0 11 -11 0 0 0
l=<organisation> on	0 28 -26 0 0 0
l=<person> ,	1 2 -10 8 0 0
l=<person> :	-1 -5 8 0 0 0
l=<person> by	12 -9 0 0 0 0
l=<person> in	0 -1 -6 7 0 0
l=<person> on	5 -9 4 0 0 0
l=<person> say	0 7 -5 0 0 0
l=<person> to	-1 24 -27 0 0 0
l=<person> will	-2 7 -6 1 0 0
l=<person> would	9 -1 -7 -3 3 0
l=<quality> good	0 -6 7 0 0 0
l=<seat> ,	9 -4 1 -2 -2 0
l=<seat> for	0 8 -7 0 0 0
l=<seat> from	0 -5 7 0 0 0
l=<seat> on	-9 13 -7 -6 0 0
l=<seat> ·	0 7 -6 0 0 0
l=<span> from	0 16 -14 0 0 0
l=<span> of	-1 -27 21 -2 10 0
l=a fourth	0 6 -3 0 0 0
l=a further	0 -7 4 4 0 0
l=a new	0 -9 10 0 0 0
l=a second	0 6 -3 -2 0 0
l=a state	-1 -15 23 -1 -5 0
l=a technical	0 7 -6 0 0 0
l=a telephone	12 -5 -4 0 0 0
l=a third	-5 13 -13 4 0 0
l=a video	9 -7 0 0 0 0
l=about the	-1 6 -1 0 0 0
l=after <number>	0 -7 8 0 0 0
l=after the	3 6 -7 0 0 0
l=again on	5 6 -11 0 0 0
l=agree on	0 -10 11 0 0 0
l=agreement on	0 15 -9 0 0 0
l=alexandria on	0 19 -18 0 0 0
l=and <name>	0 -8 9 0 0 0
l=and <person>	-2 -20 20 0 3 0
l=and on	6 4 -13 0 0 0
l=and the	-1 -5 7 0 0 0
l=and trade	0 7 -4 0 0 0
l=announce on	-2 10 -11 0 0 0
l=are to	2 -16 22 -3 -4 0
l=as of	6 4 -16 0 0 0
l=ask for	0 6 -5 0 0 0
l=at <number>	15 -11 0 0 0 0
l=at the	-14 21 -16 -9 3 0
l=back on	0 -4 6 0 0 0
l=before the	-11 29 -25 3 0 0
l=begin on	-5 6 -3 6 -8 0
l=by the	-3 19 -12 0 0 0
l=by video	-7 0 0 0 7 1
l=call ,	-6 7 0 0 0 0
l=call on	18 -14 -4 0 0 0
l=capital on	0 -11 11 0 0 0
l=change on	0 7 -7 0 0 0
l=closed on	0 -6 9 0 0 0
l=confirm on	11 -4 -6 0 0 0
l=date :	0 6 -5 0 0 0
l=day ,	0 10 -9 0 0 0
l=day of	0 -28 29 0 0 0
l=described the	0 9 -8 0 0 0
l=due on	0 7 -5 0 0 0
l=duty on	0 -13 13 0 0 0
l=early as	0 7 -7 0 0 0
l=effect on	-1 12 -9 0 0 0
l=end on	-6 2 5 -5 0 0
l=expect to	9 -2 -1 1 -6 0
l=expire on	0 15 -12 0 0 0
l=extension on	0 10 -10 0 0 0
l=for a	0 6 -2 0 0 0
l=force since	0 10 -9 0 0 0
l=friday ,	3 0 -6 0 0 0
l=from the	-2 -22 25 0 0 0
l=geneva on	-10 -14 22 0 0 0
l=go on	0 19 -17 0 0 0
l=go to	0 0 -11 4 5 0
l=had not	-7 11 0 0 0 0
l=halifax on	0 -8 8 0 0 0
l=happen on	0 7 -5 0 0 0
l=have end	0 8 -6 0 0 0
l=have until	0 -13 13 0 0 0
l=he had	9 -4 -2 0 0 0
l=he would	1 -10 3 0 4 0
l=hold on	0 7 -5 0 0 0
l=if the	0 10 -10 0 0 0
l=in <name>	0 14 -25 0 7 0
l=in <seat>	-2 -5 8 0 0 0
l=in a	15 -12 0 0 0 0
l=in geneva	0 9 -6 0 0 0
l=interview on	0 -13 5 0 9 0
l=is <level>	0 -8 10 0 0 0
l=is on	0 16 -14 0 0 0
l=is to	0 -2 5 7 -9 0
l=issued on	-4 17 -13 0 0 0
l=it is	0 6 -4 0 0 0
l=it on	-5 15 -9 0 0 0
l=last until	0 -5 7 0 0 0
l=late on	-2 -9 15 0 -5 0
l=law on	0 12 -11 0 0 0
l=link on	9 -7 -8 0 0 3
l=lisbon on	0 -4 8 0 0 0
l=london ,	0 6 -5 0 0 0
l=lumpur on	-4 -17 23 0 0 0
l=madrid ,	0 -6 8 0 0 0
l=meet in	0 -4 0 0 6 0
l=meet on	0 13 -10 -5 1 0
l=midnight on	0 -16 18 0 0 0
l=monday ,	-7 5 -1 0 0 0
l=new on	0 9 -7 0 0 0
l=noon on	0 6 -6 0 0 0
l=note ,	0 9 -8 0 0 0
l=of <name>	0 -15 14 0 0 0
l=of a	-1 -4 0 7 0 0
l=of tariff	0 -12 13 0 0 0
l=of the	-3 13 -6 0 -3 0
l=off on	0 -6 7 0 0 0
l=on television	0 -5 6 0 0 0
l=on the	22 -26 14 0 -6 0
l=on to	0 9 -8 0 0 0
l=on until	0 -10 12 0 0 0
l=one on	0 -5 6 0 0 0
l=opened on	0 -6 7 0 0 0
l=order on	0 11 -9 0 0 0
l=other in	0 -7 0 0 8 0
l=out on	0 21 -18 0 0 0
l=over on	0 7 -5 0 0 0
l=paper on	0 -4 6 0 0 0
l=prepare the	0 -3 9 -2 0 0
l=published on	0 14 -11 0 0 0
l=reach on	4 8 -14 0 0 0
l=reporter on	-2 -11 14 0 0 0
l=resume on	0 -5 0 6 0 0
l=round of	0 14 -13 3 -2 0
l=round on	0 11 -7 -2 0 0
l=run until	0 6 -5 0 0 0
l=saturday ,	0 14 -12 0 0 0
l=say on	-1 5 2 -8 -10 0
l=say the	-3 -16 17 -2 5 0
l=set for	9 -4 -2 0 0 0
l=sign on	0 -10 12 0 0 0
l=speak by	-3 7 -1 0 0 0
l=speak on	12 -7 -2 0 0 0
l=spoke by	5 -11 0 0 6 0
l=spoken by	-10 13 0 0 -1 0
l=start on	0 20 -17 0 0 0
l=stockholm on	0 -11 13 0 0 0
l=sunday ,	-2 -4 7 0 0 0
l=table on	0 -10 10 0 0 0
l=telephone on	9 -2 -8 0 0 0
l=television on	0 6 -4 0 0 0
l=that the	-9 3 0 4 -6 0
l=that they	0 -12 14 0 0 0
l=the <office>	0 6 -2 0 0 0
l=the <organisation>	0 17 -15 0 0 0
l=the delegation	0 -5 6 0 0 0
l=the first	0 15 -13 0 0 0
l=the fourth	6 2 -13 8 0 0
l=the next	3 0 -11 12 -3 0
l=the president	2 -10 0 0 6 0
l=the second	0 18 -14 -6 0 0
l=the seventh	0 6 -6 0 0 0
l=the state	0 5 -9 0 2 0
l=the third	5 -18 15 0 0 0
l=the two	0 -8 0 6 0 0
l=their fourth	8 2 -11 0 0 0
l=their third	-7 17 -9 0 0 0
l=there are	0 -5 -5 11 0 0
l=there on	0 -21 16 0 9 0
l=thursday ,	-1 0 -4 0 9 0
l=to <seat>	12 -1 -8 0 0 0
l=to a	0 14 -13 0 0 0
l=to see	0 -13 9 0 4 0
l=to the	0 12 -19 -5 9 0
l=travel to	0 0 -5 0 6 0
l=truce on	0 -15 15 0 0 0
l=tuesday ,	-6 0 3 0 0 0
l=two president	0 7 -5 0 -1 0
l=until the	0 8 -7 0 0 0
l=up on	0 5 -10 0 6 0
l=video on	10 -11 -3 0 0 5
l=war in	0 -6 8 0 0 0
l=was the	0 -7 9 0 0 0
l=we shall	0 6 -2 0 0 0
l=wednesday ,	-1 6 -2 0 0 0
l=week ,	7 -8 0 0 0 0
l=week of	0 16 -15 0 0 0
l=when they	0 -6 5 0 1 0
l=— monday	0 -9 10 0 0 0
lead="	-25 23 0 -7 -9 0
lead=)	-1 -30 26 8 0 0
lead=*	-1 11 -7 0 0 0
lead=,	5 3 -2 1 -6 -12
lead=-	5 3 -10 2 0 0
lead=1	-6 21 -17 0 0 0
lead=11	23 -15 -4 0 0 0
lead=12	-7 42 -36 0 0 0
lead=13	0 27 -25 0 0 0
lead=14	-7 -40 43 0 0 0
lead=15	0 -16 18 0 0 0
lead=16	-1 -16 18 0 0 0
lead=18	0 14 -11 0 0 0
lead=19	17 3 -33 0 0 0
lead=2	-2 32 -29 0 0 0
lead=20	-1 20 -17 0 0 0
lead=21	0 14 -12 0 0 0
lead=22	0 -12 14 0 0 0
lead=23	25 -36 16 0 0 0
lead=24	-3 -8 11 0 0 0
lead=25	0 11 -9 0 0 0
lead=27	0 7 -5 0 0 0
lead=28	-2 30 -26 0 0 0
lead=29	-1 27 -24 0 0 0
lead=3	0 -5 6 0 0 0
lead=30	-7 -11 15 0 0 0
lead=31	0 12 -10 0 0 0
lead=4	24 -24 0 0 0 0
lead=5	0 16 -12 0 0 0
lead=6	-7 26 -17 0 0 0
lead=7	0 20 -17 0 0 0
lead=8	-5 -4 9 0 0 0
lead=9	0 22 -21 0 0 0
lead=:	3 -2 -5 -4 17 -3
lead=;	0 -10 8 11 -6 0
lead=a	0 -13 20 -22 2 0
lead=according	0 14 -9 0 0 0
lead=after	0 -14 13 -7 7 0
lead=all	0 8 -7 0 0 0
lead=also	0 -5 6 0 0 0
lead=american	0 -5 8 0 0 0
lead=an	3 7 -12 0 0 0
lead=and	-17 2 -9 12 7 0
lead=april	0 15 -12 0 0 0
lead=as	0 -9 5 -1 7 0
lead=august	-1 23 -20 0 0 0
lead=because	0 -4 7 0 0 0
lead=before	-8 -4 17 0 -14 0
lead=beijing	0 8 -6 0 0 0
lead=bessent	0 5 -7 15 -16 0
lead=both	13 10 -20 0 0 0
lead=brazil	-2 10 -3 0 0 0
lead=britain	0 6 -1 0 0 0
lead=british	11 -11 0 0 0 0
lead=by	-14 20 -4 0 -2 0
lead=call	-3 7 0 0 0 0
lead=canada	0 -5 6 0 0 0
lead=chile	0 -10 11 0 0 0
lead=china	-13 16 -3 -5 0 0
lead=chinese	0 16 -14 0 0 0
lead=commerce	-3 6 -2 0 0 0
lead=consultations	8 -1 -1 0 0 0
lead=december	0 -17 18 0 0 0
lead=delegations	0 10 -17 8 0 0
lead=donald	8 -12 7 0 0 0
lead=earlier	0 -3 -5 0 13 0
lead=export	0 -10 0 11 0 0
lead=february	0 20 -18 0 0 0
lead=first	0 -11 11 0 0 0
lead=for	0 20 -18 0 0 0
lead=fourth	0 -15 16 0 0 0
lead=friday	-6 24 -20 0 0 0
lead=from	6 3 -10 0 0 0
lead=goods	6 -1 -3 0 0 0
lead=guest	0 16 -16 0 0 0
lead=he	0 -9 15 -8 0 0
lead=his	0 -10 1 0 8 0
lead=in	1 12 -11 0 -8 0
lead=india	0 9 -6 0 0 0
lead=indonesia	0 10 -10 0 0 0
lead=inflation	0 6 -5 0 0 0
lead=it	17 7 -12 -20 0 -1
lead=january	0 16 -14 0 0 0
lead=jordan	0 -4 6 0 0 0
lead=july	-2 -4 6 0 0 0
lead=june	2 -18 15 0 0 0
lead=kenya	0 10 -9 0 0 0
lead=last	-3 22 -16 0 0 0
lead=march	0 -7 8 0 0 0
lead=may	0 9 -7 0 0 0
lead=minister	4 -36 37 -2 0 0
lead=ministers	0 -24 25 0 0 0
lead=monday	-8 4 0 0 0 0
lead=mr	-8 -12 24 -7 0 0
lead=negotiators	0 -7 15 0 -6 0
lead=neither	-6 8 0 0 0 0
lead=next	0 21 -16 -4 0 0
lead=nothing	0 -12 13 0 0 0
lead=november	-10 43 -35 0 0 0
lead=october	12 -4 -6 0 0 0
lead=officials	-4 -11 19 0 0 0
lead=on	5 -5 -4 13 2 0
lead=president	10 7 -12 -16 3 0
lead=presidents	3 0 -10 0 8 0
lead=published	0 -5 6 0 0 0
lead=readout	-26 30 -4 0 0 0
lead=round	0 7 -5 0 0 0
lead=saturday	-6 0 2 0 0 0
lead=second	0 -24 25 0 0 0
lead=see	0 16 -14 0 0 0
lead=september	-1 -18 19 0 0 0
lead=since	-1 29 -24 0 0 0
lead=so	-1 -20 24 0 0 0
lead=south	0 6 -5 0 0 0
lead=state	0 -7 8 0 0 0
lead=swiss	6 0 -4 0 0 0
lead=talks	6 7 -14 2 -1 0
lead=that	0 -8 -4 3 6 10
lead=the	3 -12 11 5 -15 2
lead=their	0 6 -4 0 0 0
lead=then	2 -11 10 0 0 0
lead=there	2 10 -13 0 0 0
lead=they	4 -14 11 8 -15 0
lead=third	0 9 -9 0 0 0
lead=thursday	-8 -14 19 0 0 0
lead=today	-7 2 1 0 0 0
lead=tomorrow	-3 -8 11 0 0 0
lead=trade	-14 -20 27 6 -2 0
lead=treasury	-9 -3 22 -30 0 0
lead=trump	-14 14 6 -22 -6 0
lead=tuesday	-14 -17 22 0 0 0
lead=turkish	7 -7 0 0 0 0
lead=two	-2 9 -5 0 0 0
lead=u.s.	0 18 -13 0 0 0
lead=under	0 -5 7 0 0 0
lead=unless	0 8 -6 0 0 0
lead=until	0 9 -6 0 0 0
lead=us	14 5 -13 0 -8 0
lead=we	-10 -15 24 -1 0 0
lead=wednesday	-7 -3 7 0 0 0
lead=what	5 -6 5 -3 -4 0
lead=when	2 -17 4 -11 16 0
lead=where	-5 -6 1 0 9 0
lead=which	-9 -11 15 4 -2 0
lead=while	0 12 -10 0 0 0
lead=whose	0 14 -6 0 -5 0
lead=with	0 9 -7 0 0 0
lead=xi	-3 8 -11 -2 8 0
lead=yesterday	0 0 -13 13 0 0
lead=—	4 0 2 0 -17 0
left:calls	65 -36 -45 -5 -3 9
left:coming	1 -27 19 12 0 -3
left:ended	5 -6 8 -3 -14 1
left:experts	-28 -2 18 -10 -13 9
left:m=arrived	-2 8 -2 -1 0 0
left:m=arrives	0 11 -9 0 0 0
left:m=came	1 -7 6 -5 0 0
left:m=come	-4 5 -10 7 0 0
left:m=comes	0 -8 3 0 8 0
left:m=conference	15 2 -13 -2 0 0
left:m=delegation	0 11 -9 0 0 0
left:m=delegations	0 -17 16 6 -1 0
left:m=due	-2 6 3 -6 -7 0
left:m=edition	0 11 -11 0 0 0
left:m=ended	0 -9 8 0 0 0
left:m=expected	4 2 -11 0 3 0
left:m=flies	-4 -12 4 13 0 0
left:m=go	-1 -12 11 3 0 0
left:m=goes	0 7 -9 0 3 0
left:m=guest	0 17 -24 0 5 0
left:m=here	-2 -18 12 0 10 0
left:m=host	0 35 -31 0 -3 0
left:m=invited	-4 13 -3 0 -4 0
left:m=land	0 8 -6 0 0 0
left:m=landed	0 16 -16 0 0 0
left:m=lunch	0 9 -8 0 0 0
left:m=meet	0 -19 7 -17 22 0
left:m=meeting	6 2 -5 6 -9 0
left:m=met	-9 -5 10 0 -1 0
left:m=negotiated	0 -8 9 0 0 0
left:m=negotiator	0 11 -10 0 0 0
left:m=negotiators	-11 0 12 -1 -9 0
left:m=parted	0 -12 12 0 0 0
left:m=rose	-5 6 0 0 0 0
left:m=round	-6 -2 7 -1 -6 0
left:m=rounds	0 -3 6 0 0 0
left:m=sat	-1 -21 25 0 0 0
left:m=session	0 -7 8 0 0 0
left:m=settled	2 4 -8 0 0 0
left:m=shook hands	7 -12 7 0 0 0
left:m=signed	-2 12 -3 -7 -12 0
left:m=sit	0 -13 14 3 -2 0
left:m=sits	0 8 -7 0 0 0
left:m=sitting	0 6 -5 0 0 0
left:m=stop	0 9 -7 0 0 0
left:m=summit	0 -3 6 0 0 0
left:m=talk	10 7 -17 0 -4 0
left:m=talked	3 -26 14 -1 5 0
left:m=talks	1 -2 -3 8 -12 2
left:m=there	-6 -7 4 12 0 0
left:m=travels	0 -17 7 7 0 0
left:m=visit	-6 6 -5 -4 4 0
left:m=went	-1 -9 14 0 -2 0
left:meets	-22 -13 16 6 4 -6
left:running	0 -13 9 -2 0 7
left:summit	21 -26 -6 4 21 -5
left:sure	-10 -9 8 0 3 0
left:wished	-12 26 -14 -23 0 7
lll=, <name> ,	0 -8 10 0 0 0
lll=, <person> ,	-3 -10 13 0 0 0
lll=, <seat> ,	18 -11 -4 0 0 0
lll=, after a	0 -7 7 0 0 0
lll=, and from	0 -5 6 0 0 0
lll=, and the	0 -9 9 0 0 0
lll=, as of	10 -8 0 0 0 0
lll=, friday ,	-1 16 -12 0 0 0
lll=, in the	0 -6 10 0 0 0
lll=, monday ,	0 18 -17 0 0 0
lll=, on the	9 -7 0 0 0 0
lll=, say on	0 19 -16 0 0 0
lll=, sign on	0 14 -13 0 0 0
lll=, the third	0 -7 8 0 0 0
lll=, thursday ,	0 6 -3 0 0 0
lll=, tuesday ,	0 16 -15 0 0 0
lll=, wednesday ,	0 -6 7 0 0 0
lll=/ <seat> ,	-14 28 -19 0 0 0
lll=: as of	0 7 -7 0 0 0
lll=<begin> " the	4 0 -7 0 0 0
lll=<begin> <begin> <begin>	0 2 1 -2 -11 -1
lll=<begin> <begin> <person>	-7 0 15 -10 -1 0
lll=<begin> <begin> earlier	0 7 -6 0 0 0
lll=<begin> <begin> first	0 -15 16 0 0 0
lll=<begin> <begin> from	8 -5 0 0 0 0
lll=<begin> <begin> he	0 -5 9 0 0 0
lll=<begin> <begin> it	-2 16 -11 0 0 0
lll=<begin> <begin> next	0 18 -13 -4 0 0
lll=<begin> <begin> on	-9 2 -5 18 -2 0
lll=<begin> <begin> published	0 -6 6 0 0 0
lll=<begin> <begin> saturday	0 16 -15 0 0 0
lll=<begin> <begin> second	0 -30 31 0 0 0
lll=<begin> <begin> since	0 17 -13 0 0 0
lll=<begin> <begin> sunday	0 -9 11 0 0 0
lll=<begin> <begin> the	0 -5 11 2 -13 0
lll=<begin> <begin> they	0 -11 3 7 0 0
lll=<begin> <begin> thursday	-1 -13 15 0 0 0
lll=<begin> <begin> tuesday	-7 -7 11 0 0 0
lll=<begin> <begin> wednesday	0 -12 13 0 0 0
lll=<begin> <name> 's	0 9 -8 0 0 0
lll=<begin> <name> ,	0 -6 7 0 0 0
lll=<begin> <organisation> ,	0 20 -19 0 0 0
lll=<begin> <person> :	0 -3 6 0 0 0
lll=<begin> <person> had	0 -9 11 0 0 0
lll=<begin> <seat> ,	12 1 -10 1 0 0
lll=<begin> a third	0 20 -17 -1 0 0
lll=<begin> as of	-2 6 -1 0 0 0
lll=<begin> friday ,	9 0 -16 0 0 0
lll=<begin> in the	0 -5 0 8 0 0
lll=<begin> london ,	0 6 -5 0 0 0
lll=<begin> monday ,	-3 -14 17 0 0 0
lll=<begin> sunday ,	0 -13 14 0 0 0
lll=<begin> the next	5 2 -14 10 0 0
lll=<begin> they will	2 -5 6 -1 0 0
lll=<begin> thursday ,	-4 -4 7 0 0 0
lll=<begin> tuesday ,	-3 -19 21 0 0 0
lll=<begin> wednesday ,	0 14 -12 0 0 0
lll=<day-gone> after a	6 0 -3 0 0 0
lll=<day-gone> that the	0 12 -6 0 0 0
lll=<money> in the	0 7 0 0 -1 0
lll=<name> - <name>	0 12 -12 0 0 0
lll=<name> agree on	0 -11 10 0 0 0
lll=<name> and <name>	0 -8 9 0 0 0
lll=<name> at the	0 23 -6 0 -16 0
lll=<name> end on	0 9 -8 0 0 0
lll=<number> : <number>	6 5 -16 0 0 0
lll=<office> say on	-7 12 -3 0 0 0
lll=<organisation> say on	0 6 -5 0 0 0
lll=<person> , who	-14 3 3 0 1 0
lll=<person> and <person>	-6 -19 20 0 4 0
lll=<person> are to	3 -9 4 0 0 0
lll=<person> at the	0 -1 7 0 -3 0
lll=<person> is to	0 0 -7 11 -3 0
lll=<person> say on	0 -3 6 -2 -2 0
lll=<person> sign on	0 -10 10 0 0 0
lll=<seat> , thursday	0 20 -17 0 0 0
lll=<seat> say on	-13 16 -2 0 0 0
lll=<span> , on	0 6 -4 0 0 0
lll=<span> , to	0 6 -2 0 0 0
lll=according to the	2 3 -7 0 0 0
lll=after <span> of	0 -4 -1 0 12 0
lll=after a second	0 8 -8 0 0 0
lll=after a telephone	11 -10 0 0 0 0
lll=and <name> on	0 -24 26 0 0 0
lll=and <person> had	0 12 -15 4 0 0
lll=and <person> in	0 2 0 4 -6 0
lll=and <person> on	0 12 -13 0 -4 0
lll=and <person> will	0 4 -10 3 0 0
lll=as early as	0 7 -7 0 0 0
lll=at midnight on	0 13 -12 0 0 0
lll=at noon on	0 6 -6 0 0 0
lll=be hold on	0 -7 9 0 0 0
lll=by <person> on	-1 0 -3 0 8 0
lll=by telephone on	16 -11 -5 0 0 0
lll=by video on	10 -11 -3 0 0 5
lll=come back on	0 6 -5 0 0 0
lll=each other in	0 -7 0 0 8 0
lll=economic and trade	0 7 -4 0 0 0
lll=first round of	0 11 -8 0 0 0
lll=for <name> on	0 -8 9 0 0 0
lll=for <span> from	0 9 -6 0 0 0
lll=for a state	0 -18 19 0 -2 0
lll=for the fourth	0 -8 9 0 0 0
lll=go on to	0 9 -8 0 0 0
lll=go on until	0 -10 12 0 0 0
lll=he expect to	10 0 0 -2 -12 0
lll=he is to	0 -4 11 0 -3 0
lll=in <name> on	-1 0 -22 14 11 0
lll=in <seat> ,	0 -3 10 -5 0 0
lll=in <seat> from	0 -7 8 0 0 0
lll=in <seat> on	-8 8 0 -2 -9 0
lll=in busan on	-2 9 -5 0 0 0
lll=in force since	0 10 -9 0 0 0
lll=in geneva on	-10 -14 22 0 0 0
lll=in halifax on	0 -8 8 0 0 0
lll=in lisbon on	0 -4 8 0 0 0
lll=in stockholm on	0 -11 13 0 0 0
lll=in the third	0 17 -17 0 0 0
lll=is plan for	0 6 -3 0 0 0
lll=is set for	10 -7 -1 0 0 0
lll=is the fourth	0 15 -13 0 0 0
lll=it begin on	0 9 -8 0 0 0
lll=it end on	0 11 -9 0 0 0
lll=kuala lumpur on	-4 -17 23 0 0 0
lll=lose <level> on	13 -11 0 0 0 0
lll=meet <person> on	0 -21 28 -5 -2 0
lll=meet again on	0 18 -17 0 0 0
lll=meet in <seat>	0 11 -10 0 0 0
lll=ministry say on	6 -6 1 0 0 0
lll=next round of	0 -9 0 7 0 0
lll=of the telephone	-12 13 0 0 0 0
lll=of the third	0 -9 11 0 0 0
lll=on friday ,	0 9 -7 0 0 0
lll=on saturday ,	0 6 -5 0 0 0
lll=on sunday ,	0 14 -13 0 0 0
lll=on thursday ,	2 -2 -9 0 9 0
lll=originating in the	0 -6 6 0 0 0
lll=pay <level> in	0 -6 9 0 0 0
lll=plan for the	0 10 -1 0 -7 0
lll=readout of the	-9 11 0 0 0 0
lll=rise <level> on	0 6 -4 0 0 0
lll=round of trade	0 9 -8 0 0 0
lll=say on television	0 -5 7 0 0 0
lll=say that the	0 7 -5 0 0 0
lll=sheet on the	0 -9 10 0 0 0
lll=sheet that the	0 -8 12 0 0 0
lll=sign it on	0 10 -9 0 0 0
lll=take effect on	0 9 -8 0 0 0
lll=take place on	0 10 -9 0 0 0
lll=television interview on	0 -13 5 0 9 0
lll=tell <organisation> on	0 7 -6 0 0 0
lll=tell <person> on	-3 7 -2 0 0 0
lll=tell reporter on	-2 -11 14 0 0 0
lll=that he would	-4 0 7 0 0 0
lll=the <name> on	-1 9 -12 0 6 0
lll=the <organisation> ,	0 -19 19 0 0 0
lll=the <organisation> on	0 15 -13 0 0 0
lll=the <person> ,	0 22 -20 0 0 0
lll=the <seat> on	2 -20 9 0 7 0
lll=the extension on	0 10 -10 0 0 0
lll=the table on	0 -10 10 0 0 0
lll=the two <office>	2 -8 4 0 0 0
lll=the two president	0 7 -5 0 -1 0
lll=the war in	0 -6 8 0 0 0
lll=the week of	0 15 -15 0 0 0
lll=third round of	0 9 -6 -1 0 0
lll=to <level> on	0 6 -2 0 0 0
lll=to <seat> on	-1 9 -6 0 0 0
lll=to last until	0 -12 13 0 0 0
lll=video link on	8 -6 -7 0 0 3
lll=was the fifth	0 19 -18 0 0 0
lll=was the fourth	8 -7 0 0 0 0
lll=was the second	0 6 -5 0 0 0
lll=was the third	0 -10 11 0 0 0
lll=was their second	0 8 -6 0 0 0
lll=was their third	-7 7 0 0 0 0
lll=what change on	0 7 -6 0 0 0
lll=with <name> on	0 31 -27 0 0 0
lll=with <person> on	7 -16 11 0 0 0
lll=with <seat> on	0 14 -14 0 0 0
lll=would have end	0 6 -4 0 0 0
lll=— monday ,	0 7 -6 0 0 0
loud	22 -7 -4 -1 -3 0
lr=' in	0 -12 15 0 0 0
lr='s in	0 10 -9 0 0 0
lr='s with	0 6 -12 0 7 0
lr=, (	6 -20 16 0 0 0
lr=, )	0 -13 14 0 0 0
lr=, ,	-22 -3 12 0 0 0
lr=, -	-1 -4 3 8 0 0
lr=, .	15 -19 7 -7 7 0
lr=, :	0 -18 19 0 0 0
lr=, ;	4 -11 5 0 0 0
lr=, <end>	18 -14 6 0 0 0
lr=, for	0 -5 6 0 0 0
lr=, in	0 -8 -1 10 0 0
lr=, it	-4 8 0 0 0 0
lr=, of	-7 0 7 0 0 0
lr=, on	0 18 -18 0 0 0
lr=, —	-13 24 -9 -13 -2 0
lr=: ,	-1 -11 5 0 9 0
lr=: .	0 15 -14 0 0 0
lr=: <end>	0 27 -24 0 0 0
lr=<begin> 's	0 -31 32 0 0 0
lr=<begin> (	3 3 -9 0 0 0
lr=<begin> ,	14 -5 -2 0 0 0
lr=<begin> .	-16 2 5 0 0 0
lr=<begin> :	0 32 -29 0 0 0
lr=<begin> <end>	13 -11 5 0 0 0
lr=<begin> <number>	-3 -16 19 0 0 0
lr=<begin> between	2 12 -14 0 0 0
lr=<begin> in	0 -22 23 0 0 0
lr=<begin> it	0 14 -12 0 0 0
lr=<begin> on	0 11 -10 -3 0 0
lr=<begin> the	0 15 -14 0 0 0
lr=<begin> they	0 -14 15 0 0 0
lr=<begin> with	0 -2 -1 6 0 0
lr=<begin> you	0 16 -15 0 0 0
lr=<begin> ·	0 11 -10 0 0 0
lr=<begin> —	-2 18 -15 0 0 0
lr=<level> ,	0 -7 9 0 0 0
lr=<level> .	0 12 -8 0 0 0
lr=<name> ,	0 -2 -3 0 9 0
lr=<name> .	0 6 -9 0 2 0
lr=<name> in	0 21 -19 0 0 0
lr=<number> .	11 1 -13 0 0 0
lr=<office> in	0 -9 11 0 0 0
lr=<organisation> .	12 -10 0 0 0 0
lr=<person> .	3 19 -22 0 0 0
lr=<person> <name>	0 -5 7 0 0 0
lr=<person> <person>	0 -15 23 -10 0 0
lr=<person> at	-5 0 6 0 -2 0
lr=<person> by	11 -6 -2 0 0 0
lr=<person> for	0 7 -4 0 0 0
lr=<person> in	0 -18 16 0 2 0
lr=<person> on	-8 5 8 -1 -4 0
lr=<person> the	-4 -5 11 0 0 0
lr=<person> with	7 -12 8 0 0 0
lr=<seat> .	0 -9 11 0 0 0
lr=<seat> <end>	0 20 -19 0 0 0
lr=<seat> it	0 -7 9 0 0 0
lr=<seat> of	-2 12 -9 0 0 0
lr=a ,	-14 -3 16 0 0 0
lr=a .	-1 9 -7 0 0 0
lr=a between	4 -7 -5 8 0 0
lr=a call	13 -7 -2 0 0 0
lr=a in	0 10 -4 -4 0 0
lr=a of	0 -22 27 -5 0 0
lr=a to	-1 10 -7 0 0 0
lr=after .	0 -9 10 0 0 0
lr=after in	8 9 -16 0 0 0
lr=after with	-10 12 -2 0 0 0
lr=at 's	0 15 -14 0 0 0
lr=at ,	0 -11 12 0 0 0
lr=at .	0 12 -11 0 0 0
lr=before .	0 6 -3 0 0 0
lr=before <end>	0 7 -7 0 0 0
lr=by ,	4 -9 7 0 0 0
lr=by .	-8 18 -9 0 -2 0
lr=by <day-today>	-7 0 0 0 6 0
lr=by <end>	-6 14 -6 0 0 0
lr=by on	8 -2 -5 0 -2 0
lr=charge .	0 -22 22 0 0 0
lr=country in	0 -11 12 0 0 0
lr=end ,	0 16 -14 0 0 0
lr=fifth .	0 -6 7 0 0 0
lr=fifth of	0 -8 9 0 0 0
lr=fifth since	0 8 -8 0 0 0
lr=first ,	0 -11 11 0 0 0
lr=first .	0 -16 16 0 0 0
lr=first in	0 -12 13 0 0 0
lr=first of	0 26 -24 0 0 0
lr=for ,	-3 11 -3 0 -1 0
lr=for .	6 5 -8 0 0 0
lr=for <end>	-3 0 6 0 0 0
lr=for and	0 -8 9 0 0 0
lr=for at	0 12 -11 0 0 0
lr=for on	0 -5 6 0 0 0
lr=for with	0 -35 36 0 0 0
lr=fourth ,	0 -20 14 6 0 0
lr=fourth .	0 -16 19 -1 0 0
lr=fourth in	0 16 -15 0 0 0
lr=fourth of	7 -1 -6 4 0 0
lr=fourth since	8 -5 0 0 0 0
lr=friday <end>	0 -13 14 0 0 0
lr=from ,	-3 5 1 -1 -7 0
lr=from .	-4 11 -6 0 -1 0
lr=from <name>	11 -20 11 0 0 0
lr=from and	0 14 -13 0 0 0
lr=from the	0 0 -5 0 6 0
lr=government a	-2 -4 8 0 0 0
lr=had in	0 -7 9 0 0 0
lr=had on	0 -5 6 0 0 0
lr=has the	0 -5 6 0 0 0
lr=hold in	0 9 -7 0 0 0
lr=hold with	0 -8 9 0 0 0
lr=in 's	0 8 -7 0 0 0
lr=in ,	0 0 2 -8 5 0
lr=in .	-3 -27 10 13 7 0
lr=in <end>	0 7 -2 0 -2 0
lr=in at	0 -6 -4 0 13 0
lr=in for	0 10 -9 0 0 0
lr=in in	0 6 2 0 -9 0
lr=in since	0 7 -4 0 0 0
lr=in the	0 7 0 0 -1 0
lr=in with	0 6 -4 0 0 0
lr=monday <end>	-1 -4 6 0 0 0
lr=next ,	0 -9 11 0 0 0
lr=next :	0 -16 7 7 0 0
lr=next will	6 9 -21 7 0 0
lr=of 's	9 -6 1 0 -1 0
lr=of (	-2 6 -1 0 0 0
lr=of .	6 -3 -5 6 0 0
lr=of and	0 18 -16 0 0 0
lr=of between	0 14 -12 0 0 0
lr=of in	0 -1 -2 -2 11 0
lr=of is	0 11 -11 0 0 0
lr=of on	0 -9 13 0 0 0
lr=of since	0 14 -14 0 0 0
lr=of that	0 -5 6 0 0 0
lr=of the	5 -6 0 0 0 0
lr=on 's	0 11 -9 0 0 0
lr=on ,	13 11 -18 -6 3 0
lr=on .	-7 4 -5 -3 8 1
lr=on :	0 -9 10 0 0 0
lr=on ;	-3 -2 7 0 0 0
lr=on <end>	-7 -19 22 0 1 0
lr=on <name>	0 -12 3 13 0 0
lr=on <person>	0 -20 0 9 11 0
lr=on ?	0 -27 28 0 0 0
lr=on a	0 11 -8 0 0 0
lr=on after	-2 8 -3 -2 0 0
lr=on afternoon	0 7 -9 0 0 0
lr=on and	8 -10 0 3 -2 3
lr=on as	0 -12 13 0 0 0
lr=on at	-13 15 0 -3 0 0
lr=on between	0 -6 5 0 0 0
lr=on by	-6 1 2 0 0 0
lr=on evening	-4 -4 9 0 0 0
lr=on for	-2 31 -21 0 -11 0
lr=on in	-9 -4 0 0 6 0
lr=on morning	0 -8 10 0 0 0
lr=on mr	-1 9 -6 0 0 0
lr=on night	17 -23 9 0 0 0
lr=on of	0 -7 8 0 0 0
lr=on on	0 20 -18 0 0 0
lr=on published	0 9 -8 0 0 0
lr=on put	0 6 -5 0 0 0
lr=on that	-2 9 -4 0 -8 0
lr=on the	-9 2 4 0 0 0
lr=on to	8 -18 15 -1 -3 0
lr=on with	-4 -13 17 0 0 0
lr=on without	0 -9 11 -1 0 0
lr=on —	3 -11 7 0 0 0
lr=president in	0 -8 2 0 6 0
lr=published <end>	0 -13 14 0 0 0
lr=saturday <end>	0 7 -5 0 0 0
lr=say that	0 6 -3 0 0 0
lr=second ,	0 -13 14 0 0 0
lr=second .	0 -25 25 0 0 0
lr=second in	0 -14 14 0 0 0
lr=second of	-3 21 -15 -2 0 0
lr=see again	0 -3 7 -1 0 0
lr=see in	0 -6 4 0 2 0
lr=since ,	-2 25 -20 0 0 0
lr=since .	9 -9 3 0 0 0
lr=since <end>	0 24 -22 0 0 0
lr=since and	0 -4 6 0 0 0
lr=sixth .	0 -12 13 0 0 0
lr=sixth of	0 -5 6 0 0 0
lr=sixth since	-2 17 -14 0 0 0
lr=sunday <end>	0 -10 11 0 0 0
lr=tariff .	0 -5 6 0 0 0
lr=tariff with	0 -5 6 0 0 0
lr=telephone between	-3 7 0 0 0 0
lr=television that	0 8 -5 0 0 0
lr=than .	0 7 -3 0 0 0
lr=that with	0 6 -5 0 0 0
lr=the 's	0 -7 8 0 0 0
lr=the .	-3 5 -13 -7 13 0
lr=the :	-2 -1 -1 0 7 0
lr=the <end>	-24 24 -6 0 0 0
lr=the ?	-3 7 -1 0 0 0
lr=the and	-5 11 -1 0 0 0
lr=the are	0 9 -7 0 0 0
lr=the as	6 0 -5 0 0 0
lr=the at	9 -11 1 0 0 0
lr=the between	13 -22 9 0 0 0
lr=the for	1 0 -10 0 5 0
lr=the go	0 13 -11 0 0 0
lr=the had	-8 0 8 0 -1 0
lr=the has	-2 0 -5 8 0 0
lr=the have	0 -23 23 0 0 0
lr=the in	-1 -6 19 -7 -8 0
lr=the is	0 -5 6 0 0 0
lr=the of	0 -23 18 -2 9 0
lr=the published	-1 -5 9 0 0 0
lr=the say	6 0 0 -1 -3 0
lr=the that	2 7 -7 0 -2 0
lr=the the	-2 7 -3 0 0 0
lr=the under	6 -9 4 0 0 0
lr=the was	1 -9 6 5 -3 0
lr=the with	4 24 -29 0 0 0
lr=the within	0 -14 1 0 12 0
lr=the would	0 17 -12 0 0 0
lr=their on	0 -13 14 0 0 0
lr=they in	0 -1 -7 8 1 0
lr=third .	0 -7 10 0 0 0
lr=third on	0 0 -10 9 0 0
lr=third since	-7 -1 8 0 0 0
lr=third thi	0 -13 13 0 0 0
lr=three of	0 -6 8 0 0 0
lr=thursday ,	0 15 -14 0 0 0
lr=thursday .	0 -9 10 0 0 0
lr=thursday <end>	-2 26 -22 0 0 0
lr=to 's	0 6 -3 0 0 0
lr=to ,	0 22 -13 0 -1 0
lr=to .	-7 2 9 0 -12 0
lr=to <end>	-1 9 -4 0 0 0
lr=to <name>	0 7 -14 0 7 0
lr=to <person>	0 9 -7 1 -3 0
lr=to <seat>	-1 -1 9 0 -6 0
lr=to again	0 -2 6 0 0 0
lr=to at	-3 3 -6 -1 7 0
lr=to each	0 -18 13 0 4 0
lr=to for	0 -4 8 0 0 0
lr=to in	-4 -8 -2 3 10 0
lr=to on	3 -24 7 14 -3 0
lr=to the	0 -10 11 4 -4 0
lr=to to	10 -7 0 0 0 0
lr=trade between	0 -7 7 0 0 0
lr=tuesday ,	0 -14 15 0 0 0
lr=tuesday <end>	-5 21 -15 0 0 0
lr=two of	0 7 -6 0 0 0
lr=until ,	0 10 -7 0 0 0
lr=until .	-3 -9 15 0 0 0
lr=until <end>	0 25 -23 0 0 0
lr=until to	0 8 -7 0 0 0
lr=we in	0 14 -13 0 0 0
lr=wednesday (	0 23 -23 0 0 0
lr=wednesday <end>	-1 -10 12 0 0 0
lr=who for	-3 -6 10 0 0 0
lr=who in	0 2 -8 1 1 0
lr=will again	0 -9 0 9 0 0
lr=will the	0 -11 5 6 0 0
lr=· <end>	-2 -8 10 0 0 0
nc2=agree	0 7 -4 2 -14 0
nc2=bear	13 2 -5 0 -13 0
nc2=begin	-8 -13 9 4 13 0
nc2=down	-15 8 1 -7 -6 0
nc2=impose	18 -8 1 -16 5 0
nc2=propose	-16 4 5 -12 6 0
nc2=return	0 16 -14 0 0 0
nc2=say	0 -5 -1 -11 15 0
nc2=sell	0 7 -5 0 0 0
nc2=stay	7 10 -8 -6 -13 0
nc2=target	-4 14 -9 0 0 0
nc2=threaten	-2 13 -9 0 0 0
nc2=up	0 -1 -17 7 17 0
nct2=agree participle-passive	-18 26 -10 0 0 0
nct2=agree past	16 -8 -2 5 -8 0
nct2=agree perfect	0 10 -9 0 0 0
nct2=bear future	0 -5 9 0 -5 0
nct2=bear modal	5 -9 5 0 0 0
nct2=bear past	2 -2 -3 7 0 0
nct2=bear perfect	0 7 -6 0 0 0
nct2=bear present	-1 19 -14 0 0 0
nct2=begin gerund	0 -13 14 0 0 0
nct2=begin infinitive	0 -3 -6 9 0 0
nct2=begin modal	7 -9 4 0 0 0
nct2=begin past	-22 -3 10 -10 17 0
nct2=begin pluperfect	0 -13 14 0 0 0
nct2=begin present	2 22 -29 6 0 0
nct2=down future	0 -9 10 0 0 0
nct2=down past	-5 -1 8 -2 -4 0
nct2=down present	0 19 -16 0 0 0
nct2=end future	3 -7 4 0 0 0
nct2=end infinitive	0 10 -9 0 0 0
nct2=end present	-4 8 -2 -3 1 0
nct2=impose future	4 -14 18 -5 -3 0
nct2=impose future-passive	0 17 -17 0 0 0
nct2=impose infinitive	5 4 -13 0 0 0
nct2=impose modal	-5 13 -6 0 0 0
nct2=impose modal-passive	0 -6 8 0 0 0
nct2=impose participle-passive	-8 -11 13 0 7 0
nct2=impose past	22 3 -18 1 -3 0
nct2=impose past-passive	6 2 -7 0 0 0
nct2=impose perfect	12 -12 4 0 0 0
nct2=impose pluperfect	-6 17 -7 0 0 0
nct2=impose pluperfect-passive	0 0 -5 0 6 0
nct2=impose present	-5 -14 14 -3 8 0
nct2=impose present-passive	-1 -2 6 0 0 0
nct2=propose future	0 14 -9 -3 -1 0
nct2=propose participle-passive	0 -12 1 0 9 0
nct2=propose past	-11 4 5 0 -5 0
nct2=propose perfect	0 -11 13 0 0 0
nct2=propose present	0 11 -19 -1 9 0
nct2=propose present-passive	0 -3 11 0 -3 0
nct2=say modal	-4 -12 16 0 0 0
nct2=say past	15 1 -13 -9 4 0
nct2=say present	-19 -11 14 0 15 0
nct2=stay future-passive	0 17 -16 0 0 0
nct2=stay infinitive	5 -6 0 0 0 0
nct2=stay modal	-1 21 -17 0 0 0
nct2=stay past	20 -18 3 0 -3 0
nct2=stay perfect	0 -5 7 0 0 0
nct2=stay pluperfect	-12 26 -15 0 0 0
nct2=stay present	-15 20 -4 -7 -4 0
nct2=suspend future-passive	0 17 -16 0 0 0
nct2=suspend participle-passive	0 -12 12 0 0 0
nct2=suspend past	0 6 -5 0 0 0
nct2=suspend present	0 -6 8 0 0 0
nct2=target participle-passive	0 11 -10 0 0 0
nct2=target present	0 6 -4 0 0 0
nct2=up modal	7 -14 8 0 0 0
nct2=up past	-11 -10 -4 9 19 0
nct2=up present	4 14 -20 0 0 0
next:apart	-7 7 7 -20 1 -11
next:calls	98 -46 -33 -20 -10 -3
next:coming	8 7 6 -28 -27 -9
next:ended	10 -1 -4 8 -8 -9
next:experts	1 -22 24 13 -28 0
next:heads=0	-8 9 8 -3 -6 -20
next:heads=1	-2 0 12 -24 4 -5
next:heads=2	9 -8 11 1 -32 0
next:meets	-31 -9 26 0 0 -22
next:running	4 -6 -1 5 9 -6
next:summit	-2 5 -16 0 24 -3
next:sure	-19 -24 40 -20 -8 1
next:wished	-4 26 -23 -9 9 0
next="	12 -9 5 -9 0 0
next=(	-3 18 -13 -1 0 0
next=)	-2 -11 14 0 0 0
next=,	-5 7 -1 6 3 -19
next=:	-30 28 -13 0 1 0
next=;	-3 6 -2 -19 4 0
next=after	15 4 -22 0 0 0
next=and	20 -15 13 -18 -21 7
next=because	0 10 -6 0 0 0
next=before	-17 2 -5 0 20 0
next=if	0 6 -14 9 0 0
next=that	-8 9 0 0 -15 0
next=they	0 6 -4 0 0 0
next=unless	0 11 -8 0 0 0
next=when	0 -12 13 0 0 0
next=which	-1 7 -3 0 0 0
next=who	0 13 -12 0 0 0
next=—	0 -43 46 2 -8 0
nhas-future	1 -1 10 -12 -13 0
nhas-gerund	0 7 -4 -1 -3 0
nhas-infinitive	9 -11 4 1 -8 0
nhas-modal	1 -7 14 -10 -6 0
nhas-participle	-18 7 1 -3 5 0
nhas-past	21 -10 -7 6 1 -2
nhas-perfect	7 -3 2 -3 -1 0
nhas-pluperfect	-10 0 12 -9 -1 0
nhas-present	-26 25 -14 -5 9 0
nt2=future	6 -12 20 -10 -13 0
nt2=future-passive	-4 12 -7 0 0 0
nt2=gerund	-10 0 8 0 -2 0
nt2=infinitive	5 -5 -1 6 0 0
nt2=modal	-4 0 9 -4 -3 0
nt2=modal-not	8 -4 -2 0 0 0
nt2=modal-passive	0 -15 16 0 0 0
nt2=participle-passive	-17 -1 11 -2 6 0
nt2=past	21 -19 0 9 3 -2
nt2=past-not	0 24 -22 0 0 0
nt2=past-passive	1 15 -14 -1 0 0
nt2=perfect	9 -1 -1 -1 0 0
nt2=perfect-not	0 -7 8 0 0 0
nt2=pluperfect	-18 5 12 -7 -9 0
nt2=pluperfect-passive	0 0 -3 0 6 0
nt2=present	-29 30 -17 -8 14 0
nt2=present-not	0 15 -15 0 0 0
nv0-none	-11 7 7 -3 0 -11
nv1-none	-11 7 7 -3 0 -11
nv2-none	-14 4 4 2 -1 -2
nv2=add	1 0 -6 0 4 0
nv2=agree	5 -8 8 -5 -2 0
nv2=ask	-1 12 -8 0 0 0
nv2=be	1 1 2 -2 -9 0
nv2=begin	0 0 10 -8 -2 0
nv2=bring	0 -5 10 0 -3 0
nv2=call	-7 5 3 -1 -3 0
nv2=collect	0 -22 22 0 0 0
nv2=come	-1 11 -6 -1 0 0
nv2=conclude	-1 14 -12 0 0 0
nv2=discuss	0 -11 13 0 0 0
nv2=expect	0 8 -5 0 -2 0
nv2=extend	12 5 -18 0 0 0
nv2=face	0 6 -5 0 0 0
nv2=fall	0 -4 6 0 0 0
nv2=get	12 -19 9 0 0 0
nv2=go	-3 -5 -2 -4 18 0
nv2=have	9 2 -6 0 -3 0
nv2=hold	4 20 -22 0 0 0
nv2=hope	0 -4 7 0 0 0
nv2=keep	16 -4 -14 0 0 0
nv2=look	-6 -8 15 0 0 0
nv2=make	-11 4 4 0 0 0
nv2=meet	3 10 -9 -3 0 0
nv2=move	5 -7 -11 11 0 0
nv2=offer	0 6 -3 0 0 0
nv2=other	0 -4 6 3 -5 0
nv2=pay	-2 -6 13 0 -3 0
nv2=plan	0 -13 1 0 14 0
nv2=propose	0 -2 10 -4 -2 0
nv2=reach	-2 0 7 0 -1 0
nv2=report	0 -10 11 0 0 0
nv2=return	0 9 -8 0 0 0
nv2=run	0 -14 16 0 0 0
nv2=say	-1 -3 1 -10 11 0
nv2=see	0 11 -7 0 -1 0
nv2=set	0 -28 29 0 0 0
nv2=sign	0 1 -7 9 -3 0
nv2=sit	0 10 -9 0 0 0
nv2=start	0 -16 0 17 0 0
nv2=strike	0 6 -5 0 0 0
nv2=suspend	0 -20 21 0 0 0
nv2=tell	0 0 -8 1 6 0
nv2=threaten	-1 10 -7 0 0 0
nv2=want	0 -4 -3 0 10 0
nv2=write	6 0 0 0 -3 0
nvt2=add past	2 -6 0 0 5 0
nvt2=agree participle	-10 16 -5 0 0 0
nvt2=agree past	18 -22 11 -3 0 0
nvt2=announce past	0 6 -6 0 0 0
nvt2=ask past	0 6 -4 0 0 0
nvt2=ask pluperfect	0 7 -6 0 0 0
nvt2=be future	0 -8 11 0 0 0
nvt2=be modal	0 15 -13 0 0 0
nvt2=be past	13 -10 0 0 -2 0
nvt2=be perfect	0 -7 8 0 0 0
nvt2=be pluperfect	0 7 -4 0 0 0
nvt2=be present	-12 12 0 -6 -3 0
nvt2=call past	-11 6 4 -1 -3 0
nvt2=come present	0 18 -15 0 0 0
nvt2=end modal	0 -16 17 0 0 0
nvt2=end participle	0 -9 9 0 0 0
nvt2=end present	0 11 -6 0 0 0
nvt2=expect past	0 6 -7 2 0 0
nvt2=extend future	0 -11 11 0 0 0
nvt2=extend past	-1 18 -15 0 0 0
nvt2=extend perfect	15 -1 -15 0 0 0
nvt2=get past	8 -13 4 0 0 0
nvt2=go modal	8 -16 11 0 0 0
nvt2=go past	-16 0 -3 0 20 0
nvt2=go present	5 8 -15 0 0 0
nvt2=have past	7 -16 13 0 -2 0
nvt2=have present	1 20 -23 0 0 0
nvt2=hold past	6 0 -5 0 0 0
nvt2=leave participle	0 13 -12 0 0 0
nvt2=lower future	0 -8 9 0 0 0
nvt2=make pluperfect	-9 10 0 0 0 0
nvt2=meet future	0 11 -10 0 0 0
nvt2=meet modal	6 -15 10 0 0 0
nvt2=meet past	0 15 -14 0 0 0
nvt2=meet present	0 6 -3 0 0 0
nvt2=other perfect	0 6 -3 0 0 0
nvt2=other pluperfect	0 -20 21 0 0 0
nvt2=other present	0 3 -9 6 0 0
nvt2=pay future	0 -15 19 0 -1 0
nvt2=plan participle	1 -14 1 0 9 0
nvt2=put modal	0 8 -7 0 0 0
nvt2=reach pluperfect	0 -3 6 0 0 0
nvt2=run past	0 -9 9 0 0 0
nvt2=say past	11 2 -5 -8 -1 0
nvt2=say present	-17 -6 6 0 16 0
nvt2=see past	-3 6 0 0 0 0
nvt2=set present	0 -28 29 0 0 0
nvt2=sign modal	0 -14 14 0 0 0
nvt2=sign past	1 4 -13 10 -3 0
nvt2=suspend participle	0 -13 13 0 0 0
nvt2=suspend present	0 -14 14 0 0 0
nvt2=take modal	0 8 -5 0 0 0
nvt2=take past	-1 -3 6 0 0 0
nvt2=take present	0 10 -8 0 0 0
nvt2=tell past	0 0 -8 1 6 0
nvt2=want present	0 -8 0 0 10 0
nvt2=write past	6 -1 0 0 -3 0
o:act=agree	2 -14 4 8 7 0
o:act=announce	-10 0 6 4 0 0
o:act=answer	-11 15 -3 0 0 0
o:act=approve	0 -4 6 0 0 0
o:act=ask	0 12 -10 0 0 0
o:act=be	0 -9 19 -9 -19 -1
o:act=begin	-16 10 0 -5 -4 -1
o:act=call	-10 10 0 0 0 0
o:act=clear	-3 12 -11 0 0 0
o:act=collect	0 6 -4 0 0 0
o:act=conclude	0 -12 14 0 0 0
o:act=confirm	-4 16 -13 0 0 0
o:act=declare	0 13 -12 0 0 0
o:act=discuss	-4 -6 17 0 -6 0
o:act=end	0 0 0 0 -6 0
o:act=expect	-5 16 -13 0 0 0
o:act=extend	0 7 -4 0 0 0
o:act=fall	-6 13 -7 0 0 0
o:act=fix	0 6 -5 0 0 0
o:act=get	-7 16 -7 0 0 0
o:act=jump	12 -12 0 0 0 0
o:act=land	0 22 -22 0 0 0
o:act=leave	-1 -4 9 0 0 0
o:act=lower	0 6 -2 0 0 0
o:act=make	6 -7 4 -3 0 0
o:act=meet	-11 2 4 0 -3 0
o:act=no verb	8 -4 5 5 -4 -12
o:act=offer	0 6 -4 0 0 0
o:act=order	0 9 -8 0 0 0
o:act=other	8 1 -3 -5 -5 0
o:act=pay	-3 28 -21 0 0 0
o:act=place	0 14 -13 0 0 0
o:act=plan	-5 10 0 0 -11 0
o:act=post	0 10 -7 0 0 0
o:act=prepare	0 10 -17 7 0 0
o:act=promise	0 15 -13 0 0 0
o:act=propose	0 14 -13 0 0 0
o:act=put	6 -9 6 0 0 0
o:act=reach	2 -17 10 0 5 0
o:act=receive	-1 -16 -4 0 25 0
o:act=report	0 8 -5 0 0 0
o:act=return	-4 -19 19 4 0 0
o:act=rise	9 0 -7 0 0 0
o:act=run	-1 15 -12 0 0 0
o:act=say	0 -3 11 -16 -5 0
o:act=see	-1 0 8 0 -5 0
o:act=sell	12 -11 0 0 0 0
o:act=send	-6 -1 8 0 0 0
o:act=set	9 -5 0 0 0 0
o:act=settle	0 -14 6 1 4 0
o:act=show	0 -9 10 0 0 0
o:act=sign	-17 16 -12 -5 2 0
o:act=sit	-6 -1 8 0 -6 0
o:act=step	0 -14 14 0 0 0
o:act=suspend	-3 -2 6 -6 -2 2
o:act=tell	2 6 -6 -1 0 0
o:act=threaten	-1 14 -10 0 0 0
o:act=write	0 15 -19 0 0 0
o:agree agreed gone	-3 -9 12 0 0 0
o:announce announced gone	0 -2 -7 8 0 0
o:announce on gone	-6 -4 13 -1 0 0
o:be  gone	0 6 -5 0 0 0
o:be from ahead	0 10 -7 0 0 0
o:be from gone	0 -18 18 0 0 0
o:be is gone	0 8 -5 0 0 0
o:be of gone	0 -15 17 0 0 0
o:be on ahead	7 19 -22 0 -3 0
o:be on gone	-2 6 -2 0 0 0
o:be since gone	9 -15 9 0 0 0
o:be the ahead	0 -18 20 0 0 0
o:be until ahead	0 -13 15 0 0 0
o:begin on ahead	-7 3 -2 -5 8 0
o:begin on gone	-8 3 0 2 -5 0
o:begin to ahead	0 13 -12 0 0 0
o:carried=controls	-4 -11 14 0 0 3
o:carried=controls far	0 -4 10 -4 -8 0
o:carried=deal	12 -17 0 2 9 0
o:carried=deal far	-20 0 3 1 10 0
o:carried=duties	0 16 -15 1 -5 0
o:carried=duties far	6 14 -9 -3 -24 -6
o:carried=exclusions far	0 0 -4 0 6 0
o:carried=fees	0 -8 3 9 0 0
o:carried=fees far	0 9 -6 0 -3 0
o:carried=longer	-4 25 -19 0 0 0
o:carried=longer far	0 5 -6 -5 6 0
o:carried=meeting	3 -5 7 -3 0 -4
o:carried=meeting far	12 -26 15 1 7 1
o:carried=none	7 6 0 -8 -55 0
o:carried=procedure	-4 0 11 0 -8 0
o:carried=procedure far	-17 22 -9 -1 -7 0
o:carried=sale	0 9 -14 0 0 0
o:carried=sale far	0 10 -6 -2 -4 0
o:carried=truce	-11 39 -27 -2 -6 0
o:carried=truce far	-46 6 10 -21 16 0
o:charge from ahead	0 6 -5 0 0 0
o:clear on gone	-3 12 -11 0 0 0
o:confirm on gone	-16 19 -2 0 0 0
o:discuss on ahead	0 -27 21 0 2 0
o:discuss on gone	-2 18 -6 0 -11 0
o:end ended gone	-1 -9 7 4 0 0
o:end ends ahead	0 7 -6 0 0 0
o:end on ahead	-6 23 -14 0 -1 0
o:end on gone	9 -19 15 -1 0 0
o:expect on ahead	0 -25 21 0 7 0
o:expect on gone	0 22 -17 0 -5 0
o:fall on ahead	-1 12 -8 0 0 0
o:have on ahead	0 -5 6 0 0 0
o:have since gone	-1 10 -6 0 0 0
o:have until ahead	0 -11 12 0 0 0
o:leads=again on	5 6 -11 0 0 0
o:leads=agreed on	0 -10 11 0 0 0
o:leads=agreement on	0 15 -9 0 0 0
o:leads=alexandria on	0 19 -18 0 0 0
o:leads=and on	6 4 -13 0 0 0
o:leads=announced on	-2 10 -11 0 0 0
o:leads=as of	6 4 -16 0 0 0
o:leads=at the	0 65 -51 -1 -22 0
o:leads=back on	0 -4 6 0 0 0
o:leads=before the	0 9 -8 0 0 0
o:leads=began on	-3 3 -6 8 -1 0
o:leads=begins on	0 7 -2 0 -3 0
o:leads=beijing on	0 -16 18 0 0 0
o:leads=beijing,	-8 10 -2 0 0 0
o:leads=bern,	0 12 -11 0 0 0
o:leads=brussels on	-6 0 6 0 0 0
o:leads=brussels,	-5 -19 23 0 0 0
o:leads=by	-6 10 -3 0 0 0
o:leads=by the	0 8 -4 0 0 0
o:leads=call on	18 -14 -4 0 0 0
o:leads=cambodia on	0 -9 10 0 0 0
o:leads=capital on	0 -11 11 0 0 0
o:leads=cent on	-4 7 0 0 0 0
o:leads=changes on	0 7 -6 0 0 0
o:leads=china on	0 6 -4 0 0 0
o:leads=close on	0 11 -10 0 0 0
o:leads=closed on	0 -6 9 0 0 0
o:leads=closes on	0 -5 6 0 0 0
o:leads=come on	0 9 -7 0 0 0
o:leads=days from	0 8 -6 0 0 0
o:leads=due on	0 7 -5 0 0 0
o:leads=early as	0 7 -7 0 0 0
o:leads=effect on	-1 12 -9 0 0 0
o:leads=expires on	0 12 -9 0 0 0
o:leads=extension on	0 10 -10 0 0 0
o:leads=for the	0 0 8 0 -7 0
o:leads=force since	0 10 -9 0 0 0
o:leads=friday,	9 0 -16 0 0 0
o:leads=from	8 -3 -2 0 0 0
o:leads=geneva on	-10 -14 22 0 0 0
o:leads=go on	0 16 -15 0 0 0
o:leads=halifax on	0 -8 8 0 0 0
o:leads=have ended	0 8 -6 0 0 0
o:leads=have until	0 -13 13 0 0 0
o:leads=held on	0 7 -5 0 0 0
o:leads=house on	0 -6 0 0 8 0
o:leads=in geneva	0 9 -6 0 0 0
o:leads=in washington	0 -10 11 0 0 0
o:leads=interview on	0 -13 5 0 9 0
o:leads=is on	0 16 -14 0 0 0
o:leads=issued on	-4 17 -13 0 0 0
o:leads=it on	-5 15 -9 0 0 0
o:leads=jinping on	-6 -15 32 -5 -3 0
o:leads=korea on	-1 5 -41 14 18 0
o:leads=kuala lumpur	0 16 -16 0 0 0
o:leads=last until	0 -7 8 0 0 0
o:leads=late on	-2 -9 15 0 -5 0
o:leads=law on	0 12 -11 0 0 0
o:leads=link on	9 -7 -8 0 0 3
o:leads=lisbon on	0 -4 8 0 0 0
o:leads=london on	0 13 -12 0 0 0
o:leads=london,	0 8 -7 0 0 0
o:leads=lumpur on	-4 -13 20 -1 0 0
o:leads=lusaka,	0 13 -10 0 0 0
o:leads=madrid on	0 -8 8 0 0 0
o:leads=meets on	0 16 -15 0 0 0
o:leads=midnight on	0 -16 18 0 0 0
o:leads=monday,	-3 -14 17 0 0 0
o:leads=montevideo,	18 -9 -15 0 0 0
o:leads=muscat on	0 15 -15 0 0 0
o:leads=new delhi,	-3 10 -5 0 0 0
o:leads=news on	0 9 -7 0 0 0
o:leads=noon on	0 6 -6 0 0 0
o:leads=off on	0 -6 7 0 0 0
o:leads=on	-9 2 -5 18 -2 0
o:leads=on friday,	0 9 -7 0 0 0
o:leads=on saturday,	0 6 -5 0 0 0
o:leads=on sunday,	0 14 -13 0 0 0
o:leads=on television	0 -5 6 0 0 0
o:leads=on the	0 -22 23 0 0 0
o:leads=on thursday,	2 -2 -9 0 9 0
o:leads=on to	0 9 -8 0 0 0
o:leads=on until	0 -10 12 0 0 0
o:leads=opened on	0 -6 7 0 0 0
o:leads=out on	0 21 -18 0 0 0
o:leads=over on	0 7 -5 0 0 0
o:leads=paper on	0 -10 12 0 0 0
o:leads=paris on	0 -11 12 0 0 0
o:leads=per cent	0 -7 9 0 0 0
o:leads=percent on	19 -16 -1 0 0 0
o:leads=place on	0 10 -9 0 0 0
o:leads=published	0 -6 6 0 0 0
o:leads=published on	0 14 -11 0 0 0
o:leads=rabat on	0 18 -18 0 0 0
o:leads=reached on	4 8 -14 0 0 0
o:leads=reporters on	-2 -11 14 0 0 0
o:leads=resume on	0 -5 1 6 0 0
o:leads=round on	0 11 -7 -2 0 0
o:leads=said on	-1 5 2 -8 -10 0
o:leads=saturday	0 16 -15 0 0 0
o:leads=seoul,	-2 3 -7 5 0 0
o:leads=set for	9 -4 -2 0 0 0
o:leads=signed on	0 -19 20 0 0 0
o:leads=since	-1 18 -14 0 0 0
o:leads=singapore on	0 10 -9 0 0 0
o:leads=speak on	12 -7 -2 0 0 0
o:leads=start on	0 12 -10 0 0 0
o:leads=starts on	0 6 -5 0 0 0
o:leads=stockholm on	0 -22 24 0 0 0
o:leads=stockholm,	0 12 -12 0 0 0
o:leads=sunday	0 -9 11 0 0 0
o:leads=sunday,	0 -13 14 0 0 0
o:leads=table on	0 -10 10 0 0 0
o:leads=talk on	0 13 -13 0 0 0
o:leads=talks on	0 -2 6 -2 0 0
o:leads=tbilisi,	17 -7 -13 0 0 0
o:leads=telephone on	7 0 -7 0 0 0
o:leads=television on	0 6 -4 0 0 0
o:leads=the hague,	0 6 -4 0 0 0
o:leads=there on	0 -21 16 0 9 0
o:leads=thursday	-1 -13 15 0 0 0
o:leads=thursday,	-4 -4 7 0 0 0
o:leads=tokyo,	-13 19 -8 0 0 0
o:leads=truce on	0 -15 15 0 0 0
o:leads=trump on	6 -2 -10 0 7 0
o:leads=tuesday	-7 -7 11 0 0 0
o:leads=tuesday,	-3 -19 21 0 0 0
o:leads=until	0 8 -6 0 0 0
o:leads=until the	0 8 -7 0 0 0
o:leads=up on	0 5 -10 0 6 0
o:leads=video on	10 -11 -3 0 0 5
o:leads=washington on	-3 28 -22 0 -6 0
o:leads=washington/beijing,	-6 14 -9 0 0 0
o:leads=wednesday	0 -12 13 0 0 0
o:leads=wednesday,	0 14 -12 0 0 0
o:leads=week of	0 16 -15 0 0 0
o:leads=— monday	0 -9 10 0 0 0
o:leads=— monday,	0 7 -6 0 0 0
o:leave on gone	0 -5 8 0 0 0
o:left=controls	-2 10 -5 0 0 0
o:left=controls right=none	-2 9 -5 0 0 0
o:left=deal	-1 0 2 -8 -3 0
o:left=deal right=duties	6 -1 -2 0 0 0
o:left=deal right=meeting	0 20 -17 0 0 0
o:left=deal right=none	0 -8 9 -5 -2 0
o:left=deal right=truce	-7 9 -1 0 0 0
o:left=duties	-12 22 -13 2 -10 0
o:left=duties right=duties	-4 -2 7 0 0 0
o:left=duties right=meeting	-1 -11 14 0 0 0
o:left=duties right=none	-6 24 -19 4 -8 0
o:left=exclusions	0 10 -8 0 0 0
o:left=exclusions right=none	0 9 -7 0 0 0
o:left=fees right=none	0 -4 6 0 0 0
o:left=longer	-12 21 -11 -1 -2 0
o:left=longer right=none	-11 26 -17 -1 -2 0
o:left=meeting	2 -7 3 7 -3 0
o:left=meeting right=deal	1 -7 5 0 0 0
o:left=meeting right=duties	0 -10 11 0 0 0
o:left=meeting right=longer	0 -8 3 2 0 0
o:left=meeting right=meeting	0 14 -11 -5 0 0
o:left=meeting right=truce	0 -22 23 0 0 0
o:left=none	1 3 8 -18 -18 -5
o:left=none right=deal	-6 0 5 0 0 0
o:left=none right=duties	10 -1 -6 -2 3 0
o:left=none right=exclusions	0 14 -12 0 0 0
o:left=none right=fees	0 6 -5 0 0 0
o:left=none right=longer	7 -12 7 0 0 0
o:left=none right=meeting	-20 -1 8 -2 5 0
o:left=none right=none	3 -2 12 -8 -22 -3
o:left=none right=procedure	0 8 -6 0 0 0
o:left=none right=signing	1 18 -22 0 0 0
o:left=none right=truce	1 11 -13 0 0 0
o:left=procedure	-8 15 -6 0 0 0
o:left=procedure right=none	-7 13 -4 0 0 0
o:left=sale	0 -6 7 0 0 0
o:left=signing	-15 7 6 -8 -4 0
o:left=signing right=duties	0 16 -13 0 0 0
o:left=signing right=meeting	0 -9 9 0 0 0
o:left=signing right=none	-12 8 3 -6 -3 0
o:left=signing right=truce	0 -9 10 0 0 0
o:left=truce	0 10 -11 -8 6 0
o:left=truce right=duties	0 10 -9 0 0 0
o:left=truce right=meeting	0 9 -9 0 0 0
o:left=truce right=none	1 0 -3 -8 7 0
o:meet from gone	0 -7 6 4 -5 0
o:meet meets ahead	0 8 -8 0 0 0
o:meet met gone	0 -5 6 0 0 0
o:meet on ahead	-4 -9 9 -18 14 0
o:meet the ahead	0 18 0 0 -19 0
o:near=controls	0 10 -8 0 0 0
o:near=deal	-9 -4 6 -4 6 0
o:near=duties	0 14 -11 -2 -4 0
o:near=exclusions	0 9 -7 0 0 0
o:near=longer	-7 31 -23 0 -1 0
o:near=meeting	-3 10 -9 0 -1 0
o:near=none	1 3 8 -6 -21 -9
o:near=procedure	-4 21 -16 0 0 0
o:near=sale	12 -11 0 0 0 0
o:near=signing	-10 1 12 -6 -13 0
o:near=truce	-13 -1 7 -2 6 0
o:no verb  ahead	-22 17 -9 0 0 0
o:no verb  gone	14 -7 -1 3 0 0
o:no verb ( gone	0 -4 6 0 0 0
o:no verb a gone	-12 2 5 0 0 0
o:no verb algiers, gone	0 9 -6 0 0 0
o:no verb before ahead	0 6 -6 0 0 0
o:no verb beijing, gone	-8 9 0 -5 0 0
o:no verb belgrade, gone	21 -3 -21 0 0 0
o:no verb bern, gone	0 12 -11 0 0 0
o:no verb brussels, gone	-8 -6 10 0 0 0
o:no verb by ahead	0 9 -5 0 0 0
o:no verb call, gone	-6 7 0 0 0 0
o:no verb delhi, gone	-3 13 -9 0 0 0
o:no verb ends gone	0 -8 9 0 0 0
o:no verb for gone	0 -24 25 0 0 0
o:no verb friday gone	-2 -10 12 0 0 0
o:no verb friday, ahead	0 10 -8 0 0 0
o:no verb from ahead	-7 19 -11 0 0 0
o:no verb hague, gone	0 6 -4 0 0 0
o:no verb lima, gone	0 -11 13 0 0 0
o:no verb london, gone	0 8 -7 0 0 0
o:no verb lumpur, gone	-1 -12 14 0 0 0
o:no verb lusaka, gone	-2 19 -16 0 0 0
o:no verb madrid, gone	-1 -6 8 0 0 0
o:no verb monday gone	-6 0 2 0 0 0
o:no verb monday, ahead	0 6 -5 0 0 0
o:no verb monday, gone	-6 1 0 0 0 0
o:no verb montevideo, gone	11 -3 -7 0 0 0
o:no verb of ahead	-2 19 -16 0 0 0
o:no verb of gone	4 -8 5 0 0 0
o:no verb on ahead	15 -18 7 6 -2 0
o:no verb on gone	-12 -4 7 10 -2 0
o:no verb oslo, gone	19 -10 -14 0 0 0
o:no verb saturday gone	0 -5 6 0 0 0
o:no verb saturday, gone	0 10 -9 0 0 0
o:no verb seoul, gone	-2 3 -7 5 0 0
o:no verb since gone	-6 29 -24 0 0 0
o:no verb spent gone	0 6 -3 0 0 0
o:no verb spoke gone	6 -2 0 0 0 0
o:no verb stockholm, gone	0 12 -12 0 0 0
o:no verb sunday, ahead	0 8 -7 0 0 0
o:no verb sunday, gone	-1 -9 10 0 0 0
o:no verb tbilisi, gone	16 -20 5 0 0 0
o:no verb the ahead	-1 -7 11 0 0 0
o:no verb the gone	4 23 -29 0 0 0
o:no verb through ahead	0 14 -13 0 0 0
o:no verb thursday gone	-6 0 1 0 0 0
o:no verb thursday, ahead	2 0 -14 0 9 0
o:no verb thursday, gone	-8 0 4 0 0 0
o:no verb to ahead	-2 -6 10 0 0 0
o:no verb to gone	-10 17 -8 0 0 0
o:no verb tokyo, gone	-13 5 5 0 0 0
o:no verb tuesday gone	7 -1 -2 0 0 0
o:no verb tuesday, ahead	0 -13 13 0 0 0
o:no verb tuesday, gone	-6 6 -4 0 0 0
o:no verb until ahead	-2 11 -6 0 0 0
o:no verb washington, gone	0 6 -5 0 0 0
o:no verb washington/beijing, gone	-6 14 -9 0 0 0
o:no verb wednesday gone	-5 -12 15 0 0 0
o:no verb week, ahead	8 -6 0 0 0 0
o:no verb york, gone	0 -11 11 0 0 0
o:no verb — gone	0 6 -5 0 0 0
o:order on gone	0 9 -8 0 0 0
o:other by gone	-6 9 0 0 0 0
o:other for ahead	1 -7 5 0 0 0
o:other on gone	7 2 -6 0 0 0
o:other since gone	0 -5 7 0 0 0
o:place on ahead	0 10 -10 0 0 0
o:plan from ahead	0 -8 8 0 0 0
o:plan the ahead	0 11 -2 0 -8 0
o:post on gone	0 6 -5 0 0 0
o:prepare on gone	0 -4 -2 7 0 0
o:put on gone	0 -7 8 0 0 0
o:reach on gone	3 -16 14 0 0 0
o:receive on gone	0 -7 -5 0 17 0
o:return on ahead	0 -3 1 6 0 0
o:return on gone	0 -21 21 0 0 0
o:right=deal	-3 -2 6 0 -4 0
o:right=deal on	2 -11 10 0 -1 0
o:right=duties	10 0 -4 -8 1 0
o:right=duties 	0 8 -6 0 0 0
o:right=duties from	9 -20 13 0 0 0
o:right=duties of	0 6 -3 0 0 0
o:right=duties on	7 6 -13 -2 4 0
o:right=exclusions	0 14 -12 0 0 0
o:right=longer	6 -13 6 0 0 0
o:right=longer on	-10 -11 17 1 0 0
o:right=meeting	-20 7 4 -12 1 0
o:right=meeting 	0 0 -2 6 0 0
o:right=meeting from	0 10 -9 0 0 0
o:right=meeting of	0 -5 9 0 -1 0
o:right=meeting on	-5 9 -4 -17 5 0
o:right=none	-4 15 0 -10 -17 -10
o:right=none 	5 -6 5 -7 -3 0
o:right=none a	-14 5 4 0 0 0
o:right=none after	0 11 -8 0 0 0
o:right=none again	-3 -4 -1 11 0 0
o:right=none ago	0 11 -10 0 0 0
o:right=none announced	0 -3 -7 8 0 0
o:right=none as	0 8 -8 0 0 0
o:right=none back	0 6 -5 0 0 0
o:right=none before	0 14 -11 0 0 0
o:right=none beijing,	-8 8 1 -5 0 0
o:right=none belgrade,	21 -3 -21 0 0 0
o:right=none bern,	0 12 -10 0 0 0
o:right=none brussels,	-7 2 0 0 0 0
o:right=none by	-15 36 -21 0 0 0
o:right=none call,	-6 7 0 0 0 0
o:right=none date:	0 6 -5 0 0 0
o:right=none day,	0 10 -9 0 0 0
o:right=none delhi,	-3 12 -7 0 0 0
o:right=none due	0 6 -5 0 0 0
o:right=none ended	-1 -6 4 4 0 0
o:right=none for	1 -14 19 -2 -5 0
o:right=none friday	-2 -9 12 0 0 0
o:right=none from	-24 17 -5 -4 0 0
o:right=none geneva	0 6 -4 0 0 0
o:right=none goods	0 -9 11 0 0 0
o:right=none in	0 7 -6 0 0 0
o:right=none is	-3 12 -6 0 0 0
o:right=none lumpur	0 16 -16 0 0 0
o:right=none lumpur,	0 7 -5 0 0 0
o:right=none lusaka,	-2 14 -11 0 0 0
o:right=none madrid,	-1 -6 8 0 0 0
o:right=none meets	0 8 -8 0 0 0
o:right=none met	0 -5 6 0 0 0
o:right=none midnight	0 6 -5 0 0 0
o:right=none monday	-6 0 2 0 0 0
o:right=none monday,	-7 5 -1 0 0 0
o:right=none montevideo,	11 -5 -4 0 0 0
o:right=none noon	0 6 -6 0 0 0
o:right=none of	8 5 -11 -1 0 0
o:right=none one	0 -9 10 0 0 0
o:right=none order	0 6 -6 0 0 0
o:right=none oslo,	19 -10 -14 0 0 0
o:right=none out	0 -4 6 0 0 0
o:right=none published	-1 -5 8 0 0 0
o:right=none said	0 7 -5 0 0 0
o:right=none saturday	0 -5 6 0 0 0
o:right=none saturday,	0 14 -12 0 0 0
o:right=none seoul,	-2 3 -7 5 0 0
o:right=none signed	0 20 -16 0 0 0
o:right=none since	0 8 -4 0 0 0
o:right=none six	5 -14 9 0 0 0
o:right=none spoke	6 -2 0 0 0 0
o:right=none starting	0 -14 14 0 0 0
o:right=none starts	0 6 -6 0 0 0
o:right=none sunday,	-2 -4 7 0 0 0
o:right=none tariffs	3 -11 7 0 0 0
o:right=none tbilisi,	16 -20 5 0 0 0
o:right=none than	0 7 -4 0 0 0
o:right=none the	-9 41 -15 -4 -29 0
o:right=none thursday	-6 0 1 0 0 0
o:right=none thursday,	-1 0 -5 0 9 0
o:right=none till	0 -7 8 0 0 0
o:right=none to	-9 11 0 0 -2 0
o:right=none tokyo,	-13 5 5 0 0 0
o:right=none trump	0 7 -4 0 0 0
o:right=none tuesday	7 -1 -3 0 0 0
o:right=none tuesday,	-6 -1 4 0 0 0
o:right=none until	-9 8 0 -2 -1 0
o:right=none up	6 -14 8 0 0 0
o:right=none us	0 6 -5 0 0 0
o:right=none washington	0 -7 8 0 0 0
o:right=none washington,	0 11 -14 0 0 0
o:right=none washington/beijing,	-6 14 -8 0 0 0
o:right=none wednesday	-6 -11 14 0 0 0
o:right=none week,	7 -9 0 0 0 0
o:right=none york,	0 7 -7 0 0 0
o:right=none —	0 7 -5 0 0 0
o:right=procedure	0 10 -8 0 0 0
o:right=sale	0 -4 6 0 0 0
o:right=signing	0 16 -19 3 0 0
o:right=truce	-4 -1 7 0 0 0
o:right=truce by	0 -14 14 0 0 0
o:right=truce from	0 -9 9 0 0 0
o:right=truce on	-11 13 -1 0 0 0
o:right=truce until	0 -5 6 0 0 0
o:rise from ahead	12 -12 0 0 0 0
o:rise on gone	0 11 -9 0 0 0
o:say on ahead	7 -6 0 0 0 0
o:say on gone	0 -10 17 -13 -2 0
o:say said gone	-1 13 -9 0 0 0
o:say television gone	0 -5 7 0 0 0
o:see on ahead	0 -15 10 0 6 0
o:see on gone	0 -7 11 0 0 0
o:set for ahead	10 -7 -1 0 0 0
o:sign on gone	-5 18 -12 0 -2 0
o:sign signed gone	0 20 -16 0 0 0
o:sit on ahead	0 -17 17 0 0 0
o:subject=controls	-1 17 -13 0 0 0
o:subject=controls carried on ahead	0 -22 18 0 0 3
o:subject=controls carried on gone	0 12 -10 0 0 0
o:subject=controls carried say	0 7 -7 0 0 0
o:subject=controls carried say gone	0 7 -7 0 0 0
o:subject=controls carried say on	0 7 -7 0 0 0
o:subject=controls far	-4 -8 12 0 0 0
o:subject=controls far carried	5 12 -12 0 -6 0
o:subject=controls far carried begin	0 -9 11 0 0 0
o:subject=controls far carried begin on	0 -15 15 0 0 0
o:subject=controls far carried on ahead	11 1 -11 0 0 0
o:subject=controls far carried on gone	-3 -2 7 0 0 0
o:subject=controls far carried say	0 9 -7 0 0 0
o:subject=controls far carried say gone	0 9 -7 0 0 0
o:subject=controls far carried say on	0 9 -7 0 0 0
o:subject=controls far no verb	-4 -8 12 0 0 0
o:subject=controls far no verb gone	-4 -6 10 0 0 0
o:subject=controls far no verb on	0 -10 11 0 0 0
o:subject=controls far on gone	0 -6 7 0 0 0
o:subject=controls no verb	0 10 -7 0 0 0
o:subject=controls no verb ahead	0 11 -9 0 0 0
o:subject=deal	0 12 -6 -5 -11 0
o:subject=deal agree	0 8 -3 0 -3 0
o:subject=deal agree gone	0 7 -2 0 -3 0
o:subject=deal carried	4 11 -23 4 5 0
o:subject=deal carried be	5 -6 0 0 0 0
o:subject=deal carried be ahead	5 -6 0 0 0 0
o:subject=deal carried meet	0 -15 8 6 0 0
o:subject=deal carried meet ahead	0 -8 7 0 0 0
o:subject=deal carried meet on	0 -12 2 6 0 0
o:subject=deal carried on ahead	3 -8 -2 0 8 0
o:subject=deal carried on gone	-8 21 -21 6 0 0
o:subject=deal carried say	-2 -3 6 0 0 0
o:subject=deal carried say gone	-2 -3 7 0 0 0
o:subject=deal carried say on	-1 -4 7 0 0 0
o:subject=deal carried sign	0 18 -17 0 0 0
o:subject=deal carried sign gone	0 13 -12 0 0 0
o:subject=deal carried sign on	0 16 -15 0 0 0
o:subject=deal carried tell	-1 8 -4 0 0 0
o:subject=deal carried tell gone	-1 8 -4 0 0 0
o:subject=deal end	0 9 -9 0 0 0
o:subject=deal end gone	0 9 -9 0 0 0
o:subject=deal far	-7 -5 8 7 0 0
o:subject=deal far carried	-17 -15 20 -7 12 0
o:subject=deal far carried announce	8 -20 14 0 0 0
o:subject=deal far carried announce gone	8 -20 14 0 0 0
o:subject=deal far carried be	0 7 -5 0 0 0
o:subject=deal far carried begin	0 4 -9 0 5 0
o:subject=deal far carried begin ahead	0 1 -8 0 6 0
o:subject=deal far carried begin on	0 3 -8 0 6 0
o:subject=deal far carried by ahead	0 -14 14 0 0 0
o:subject=deal far carried end	0 6 -7 1 0 0
o:subject=deal far carried end on	0 6 -7 1 0 0
o:subject=deal far carried from gone	0 0 8 0 -5 0
o:subject=deal far carried meet	0 13 -5 -6 -2 0
o:subject=deal far carried meet ahead	0 13 -10 -3 0 0
o:subject=deal far carried meet on	0 12 -5 -3 -1 0
o:subject=deal far carried on ahead	0 17 -15 -4 3 0
o:subject=deal far carried on gone	-17 -9 17 0 4 0
o:subject=deal far carried other gone	4 1 -8 0 0 0
o:subject=deal far carried say	-8 -9 21 0 -1 0
o:subject=deal far carried say gone	-8 -9 21 0 -1 0
o:subject=deal far carried say on	-8 -10 21 0 -1 0
o:subject=deal far carried sign	0 -10 1 0 9 0
o:subject=deal far carried sign gone	0 -10 1 0 9 0
o:subject=deal far carried tell	0 -10 12 0 0 0
o:subject=deal far carried tell gone	0 -10 12 0 0 0
o:subject=deal far carried tell on	0 -10 12 0 0 0
o:subject=deal far no verb	-7 -5 8 7 0 0
o:subject=deal far no verb 	-4 9 -6 0 0 0
o:subject=deal far no verb ahead	0 8 -7 0 0 0
o:subject=deal far no verb gone	-6 -9 11 7 0 0
o:subject=deal far no verb on	11 7 -19 0 0 0
o:subject=deal far on gone	11 6 -19 0 0 0
o:subject=deal meet ahead	0 8 -7 0 0 0
o:subject=deal meet gone	0 -4 6 0 0 0
o:subject=deal no verb ahead	0 11 -10 0 0 0
o:subject=deal no verb gone	-1 -2 6 0 0 0
o:subject=deal on gone	0 15 -11 0 -7 0
o:subject=deal reach on	4 2 -7 0 0 0
o:subject=deal sign	0 9 -8 0 0 0
o:subject=deal sign on	0 19 -19 0 0 0
o:subject=deal sit	0 9 -9 0 0 0
o:subject=duties	0 12 -9 -4 -3 0
o:subject=duties  gone	0 9 -8 0 0 0
o:subject=duties be	0 -6 8 0 0 0
o:subject=duties be from	0 -12 13 0 0 0
o:subject=duties be gone	0 -9 10 0 0 0
o:subject=duties begin	0 17 -12 0 0 0
o:subject=duties begin gone	0 10 -8 0 0 0
o:subject=duties begin on	0 12 -8 0 0 0
o:subject=duties carried	0 14 -7 -15 -2 0
o:subject=duties carried announce	0 9 -7 0 0 0
o:subject=duties carried announce gone	0 8 -7 0 0 0
o:subject=duties carried announce on	0 8 -7 0 0 0
o:subject=duties carried be	11 -6 -3 0 0 0
o:subject=duties carried be gone	14 -6 -11 0 0 0
o:subject=duties carried begin	0 -15 17 0 0 0
o:subject=duties carried begin gone	0 -17 16 0 0 0
o:subject=duties carried begin on	0 -8 12 0 0 0
o:subject=duties carried charge	0 10 -9 0 0 0
o:subject=duties carried charge gone	0 9 -9 0 0 0
o:subject=duties carried end	0 -5 8 0 0 0
o:subject=duties carried end ahead	0 -10 12 0 0 0
o:subject=duties carried end gone	0 6 -4 0 0 0
o:subject=duties carried end on	0 -12 14 0 0 0
o:subject=duties carried expect	0 -11 3 0 8 0
o:subject=duties carried meet	0 -3 6 0 0 0
o:subject=duties carried meet ahead	0 -14 17 0 0 0
o:subject=duties carried meet on	0 -14 15 0 0 0
o:subject=duties carried on ahead	-3 -36 38 -1 4 0
o:subject=duties carried on gone	-13 32 -21 -6 -2 0
o:subject=duties carried order gone	0 7 -6 0 0 0
o:subject=duties carried other	0 15 -13 0 0 0
o:subject=duties carried other gone	0 14 -13 0 0 0
o:subject=duties carried other on	0 13 -13 0 0 0
o:subject=duties carried put	0 7 -6 0 0 0
o:subject=duties carried put gone	0 7 -6 0 0 0
o:subject=duties carried say	-9 12 -3 0 -1 0
o:subject=duties carried say ahead	-4 9 -1 0 0 0
o:subject=duties carried say gone	-5 7 -2 0 0 0
o:subject=duties carried say on	-5 7 -1 0 0 0
o:subject=duties carried sign	0 6 -4 0 0 0
o:subject=duties carried sign gone	0 6 -4 0 0 0
o:subject=duties carried sign on	0 17 -16 0 0 0
o:subject=duties carried since gone	0 7 -3 0 0 0
o:subject=duties end	-3 -2 6 0 0 0
o:subject=duties end gone	-2 -3 6 0 0 0
o:subject=duties end on	-2 -4 7 0 0 0
o:subject=duties far	6 0 0 -5 -3 0
o:subject=duties far  gone	6 -12 9 0 0 0
o:subject=duties far beijing, gone	0 -4 6 0 0 0
o:subject=duties far carried	-3 2 5 -4 -13 -1
o:subject=duties far carried agree	4 -6 3 0 0 0
o:subject=duties far carried agree gone	4 -6 3 0 0 0
o:subject=duties far carried agree on	1 -7 5 0 0 0
o:subject=duties far carried announce	-11 -2 12 0 0 0
o:subject=duties far carried announce gone	-11 -4 14 0 0 0
o:subject=duties far carried announce on	-10 -6 15 0 0 0
o:subject=duties far carried be	-6 -2 7 0 0 0
o:subject=duties far carried be ahead	-2 9 -6 0 0 0
o:subject=duties far carried be from	0 -7 7 0 0 0
o:subject=duties far carried be gone	-1 -12 14 0 0 0
o:subject=duties far carried be on	0 17 -15 0 0 0
o:subject=duties far carried begin	1 6 -7 0 0 0
o:subject=duties far carried begin gone	2 4 -7 0 0 0
o:subject=duties far carried by ahead	0 6 -2 0 0 0
o:subject=duties far carried charge	0 -16 16 0 0 0
o:subject=duties far carried charge gone	0 -16 17 0 0 0
o:subject=duties far carried end	13 -23 13 0 0 0
o:subject=duties far carried end ahead	0 12 -9 0 0 0
o:subject=duties far carried end gone	14 -29 19 0 0 0
o:subject=duties far carried end on	14 -22 11 0 0 0
o:subject=duties far carried expect	0 26 -24 0 0 0
o:subject=duties far carried fall	-1 9 -5 0 0 0
o:subject=duties far carried fall on	-1 8 -5 0 0 0
o:subject=duties far carried for ahead	7 -1 -6 0 0 0
o:subject=duties far carried from gone	0 -3 0 6 0 0
o:subject=duties far carried have ahead	0 -11 12 0 0 0
o:subject=duties far carried have gone	-2 10 -6 0 0 0
o:subject=duties far carried it gone	0 16 -15 0 0 0
o:subject=duties far carried leave	0 -5 6 0 0 0
o:subject=duties far carried leave gone	0 -5 6 0 0 0
o:subject=duties far carried leave on	0 -6 6 0 0 0
o:subject=duties far carried make	0 6 -4 0 0 0
o:subject=duties far carried make gone	0 6 -4 0 0 0
o:subject=duties far carried meet	0 2 1 3 -10 0
o:subject=duties far carried meet ahead	0 -3 15 0 -9 0
o:subject=duties far carried meet gone	0 5 -8 4 0 0
o:subject=duties far carried meet on	0 -12 15 0 0 0
o:subject=duties far carried on ahead	-12 -11 12 0 7 0
o:subject=duties far carried on gone	1 -2 7 -8 -11 0
o:subject=duties far carried other	12 -1 -7 0 0 0
o:subject=duties far carried other gone	14 -4 -5 0 0 0
o:subject=duties far carried say on	4 -8 5 0 0 0
o:subject=duties far carried set	7 -8 0 0 0 0
o:subject=duties far carried set ahead	7 -8 0 0 0 0
o:subject=duties far carried sign	-4 27 -22 0 0 0
o:subject=duties far carried sign gone	-4 26 -21 0 0 0
o:subject=duties far carried sign on	0 12 -10 0 0 0
o:subject=duties far carried sit gone	0 8 -3 0 -5 0
o:subject=duties far carried sit on	0 12 -7 0 -5 0
o:subject=duties far carried suspend	-3 -13 16 0 0 0
o:subject=duties far carried suspend gone	-2 -18 20 0 0 0
o:subject=duties far carried suspend on	-2 -9 10 0 0 0
o:subject=duties far carried tell	-1 24 -20 0 0 0
o:subject=duties far carried tell gone	-1 23 -20 0 0 0
o:subject=duties far carried tell on	0 19 -15 0 0 0
o:subject=duties far carried the ahead	0 7 1 0 -9 0
o:subject=duties far carried the gone	0 10 -9 0 0 0
o:subject=duties far monday gone	0 13 -12 0 0 0
o:subject=duties far no verb	6 0 0 -5 -3 0
o:subject=duties far no verb 	3 -9 8 0 0 0
o:subject=duties far no verb ahead	9 6 -12 0 0 0
o:subject=duties far no verb beijing,	0 -4 6 0 0 0
o:subject=duties far no verb friday,	-1 13 -9 0 0 0
o:subject=duties far no verb from	0 6 -4 0 0 0
o:subject=duties far no verb gone	0 -3 6 -3 -1 0
o:subject=duties far no verb monday	0 13 -12 0 0 0
o:subject=duties far no verb on	5 -17 14 0 0 0
o:subject=duties far no verb seoul,	0 9 -8 0 0 0
o:subject=duties far no verb thursday	0 -15 15 0 0 0
o:subject=duties far no verb tuesday,	0 -10 11 0 0 0
o:subject=duties far no verb until	0 -6 7 0 0 0
o:subject=duties far no verb wednesday	0 11 -11 0 0 0
o:subject=duties far on ahead	7 -9 3 0 0 0
o:subject=duties far on gone	0 -11 12 0 0 0
o:subject=duties far seoul, gone	0 9 -8 0 0 0
o:subject=duties far thursday gone	0 -15 15 0 0 0
o:subject=duties far tuesday, gone	0 6 -6 0 0 0
o:subject=duties far until ahead	0 -6 7 0 0 0
o:subject=duties far wednesday gone	0 11 -11 0 0 0
o:subject=duties from ahead	9 -1 -9 0 0 0
o:subject=duties from gone	0 -10 12 0 0 0
o:subject=duties no verb	-2 22 -17 -1 0 0
o:subject=duties no verb 	0 14 -12 0 0 0
o:subject=duties no verb ahead	6 12 -21 0 0 0
o:subject=duties no verb from	-2 15 -9 0 0 0
o:subject=duties no verb gone	-11 12 -2 0 0 0
o:subject=duties no verb on	11 -11 3 0 0 0
o:subject=duties on ahead	3 10 -15 0 0 0
o:subject=duties on gone	0 -20 20 0 0 0
o:subject=duties return on	0 -11 11 0 0 0
o:subject=duties rise	11 -11 0 0 0 0
o:subject=duties rise ahead	11 -11 0 0 0 0
o:subject=duties rise from	12 -12 0 0 0 0
o:subject=duties since gone	0 11 -9 0 0 0
o:subject=exclusions	0 14 -12 0 0 0
o:subject=exclusions far	0 9 -7 0 0 0
o:subject=exclusions far no verb	0 9 -7 0 0 0
o:subject=fees carried	0 -8 1 9 0 0
o:subject=fees carried begin	0 -8 3 4 0 0
o:subject=fees carried begin on	0 -8 3 4 0 0
o:subject=fees far	-3 6 -2 0 0 0
o:subject=fees far no verb	-3 6 -2 0 0 0
o:subject=longer	8 13 -19 0 0 0
o:subject=longer carried	-3 20 -15 0 0 0
o:subject=longer carried on ahead	0 6 -5 0 0 0
o:subject=longer carried other	0 6 -5 0 0 0
o:subject=longer carried sign on	0 -14 14 0 0 0
o:subject=longer far	-7 5 0 0 0 0
o:subject=longer far carried	-11 -7 13 -2 8 0
o:subject=longer far carried agree	-2 -9 12 0 0 0
o:subject=longer far carried agree gone	-2 -9 12 0 0 0
o:subject=longer far carried agree on	-3 -6 10 0 0 0
o:subject=longer far carried announce	0 11 -10 0 0 0
o:subject=longer far carried announce gone	0 11 -10 0 0 0
o:subject=longer far carried announce on	0 11 -10 0 0 0
o:subject=longer far carried begin	0 -15 17 0 0 0
o:subject=longer far carried begin ahead	0 -6 7 0 0 0
o:subject=longer far carried begin on	0 -9 10 0 0 0
o:subject=longer far carried extend	0 6 -5 0 0 0
o:subject=longer far carried meet	0 -11 -2 0 15 0
o:subject=longer far carried meet ahead	0 -10 -3 0 15 0
o:subject=longer far carried meet on	0 -11 -2 0 15 0
o:subject=longer far carried on ahead	-3 -5 -2 0 15 0
o:subject=longer far carried on gone	0 -15 18 0 -3 0
o:subject=longer far carried say	2 -20 21 0 -3 0
o:subject=longer far carried say gone	6 -23 21 0 -2 0
o:subject=longer far carried say on	3 -23 23 0 -2 0
o:subject=longer far carried sign	0 12 -11 0 0 0
o:subject=longer far carried sign gone	0 12 -11 0 0 0
o:subject=longer far carried sign on	0 11 -11 0 0 0
o:subject=longer far no verb	-7 5 0 0 0 0
o:subject=longer far no verb 	0 10 -8 0 0 0
o:subject=longer far no verb gone	-6 2 1 0 0 0
o:subject=longer far no verb on	-7 4 0 0 0 0
o:subject=longer far on gone	-6 3 0 0 0 0
o:subject=longer no verb	10 13 -24 0 0 0
o:subject=longer no verb gone	11 15 -30 0 0 0
o:subject=longer no verb on	-1 7 -3 0 0 0
o:subject=longer on ahead	0 -4 7 0 0 0
o:subject=longer on gone	0 6 -4 0 0 0
o:subject=longer to ahead	0 6 -3 0 0 0
o:subject=meeting	14 -13 -3 18 5 -2
o:subject=meeting  gone	0 9 -17 6 0 0
o:subject=meeting be	1 -12 12 0 0 0
o:subject=meeting be ahead	1 -12 11 0 0 0
o:subject=meeting be on	1 10 -12 0 0 0
o:subject=meeting begin	0 18 -17 0 0 0
o:subject=meeting begin ahead	0 13 -11 0 0 0
o:subject=meeting begin gone	0 9 -9 0 0 0
o:subject=meeting begin on	0 18 -18 0 0 0
o:subject=meeting carried	-4 -1 14 -17 -6 -2
o:subject=meeting carried  gone	0 -8 9 0 0 0
o:subject=meeting carried be gone	0 6 -5 0 0 0
o:subject=meeting carried be on	0 -9 11 0 0 0
o:subject=meeting carried begin	0 -5 11 0 -1 0
o:subject=meeting carried begin gone	0 -11 14 0 0 0
o:subject=meeting carried begin on	0 6 -3 0 0 0
o:subject=meeting carried end	0 12 -10 0 0 0
o:subject=meeting carried end ahead	0 15 -14 0 0 0
o:subject=meeting carried end on	0 9 -9 0 0 0
o:subject=meeting carried for ahead	4 -13 6 0 0 0
o:subject=meeting carried from ahead	0 6 -6 0 0 0
o:subject=meeting carried from gone	0 6 -5 0 0 0
o:subject=meeting carried of gone	0 7 -6 0 0 0
o:subject=meeting carried on gone	-5 -11 20 -3 -3 0
o:subject=meeting carried other	0 -6 8 0 0 0
o:subject=meeting carried other gone	0 -7 9 0 0 0
o:subject=meeting carried other on	0 -11 12 0 0 0
o:subject=meeting carried plan	0 -22 23 0 0 0
o:subject=meeting carried plan ahead	0 -14 14 0 0 0
o:subject=meeting carried plan for	0 -12 13 0 0 0
o:subject=meeting carried say	1 11 -18 0 0 0
o:subject=meeting carried say gone	-8 25 -18 0 0 0
o:subject=meeting carried say on	1 8 -14 0 0 0
o:subject=meeting carried see	0 18 -8 0 -11 0
o:subject=meeting carried see ahead	0 18 -9 0 -11 0
o:subject=meeting carried sign gone	0 11 -10 0 0 0
o:subject=meeting carried sit	0 13 -12 0 0 0
o:subject=meeting carried suspend gone	0 -7 6 0 0 0
o:subject=meeting carried the ahead	0 7 -3 0 0 0
o:subject=meeting carried until ahead	0 -5 7 0 0 0
o:subject=meeting continue	2 2 -7 0 0 0
o:subject=meeting end	0 -22 25 -1 0 0
o:subject=meeting end gone	0 -17 19 0 0 0
o:subject=meeting end on	0 -23 25 -1 0 0
o:subject=meeting far	10 -22 8 9 4 0
o:subject=meeting far  ahead	-5 25 -21 0 0 0
o:subject=meeting far  gone	17 -11 -2 0 0 0
o:subject=meeting far carried	0 -13 11 -1 0 2
o:subject=meeting far carried be	0 -8 10 0 0 0
o:subject=meeting far carried be gone	-2 -9 11 0 0 0
o:subject=meeting far carried be on	3 -7 3 0 0 0
o:subject=meeting far carried begin	-1 7 -1 0 0 0
o:subject=meeting far carried begin on	0 15 -9 0 0 0
o:subject=meeting far carried end ahead	0 7 -6 0 0 0
o:subject=meeting far carried end gone	0 -10 11 0 0 0
o:subject=meeting far carried have	0 12 -11 0 0 0
o:subject=meeting far carried have ahead	0 10 -9 0 0 0
o:subject=meeting far carried leave	0 8 -7 0 0 0
o:subject=meeting far carried leave gone	0 7 -7 0 0 0
o:subject=meeting far carried make	0 8 -8 0 0 0
o:subject=meeting far carried meet	0 -7 1 4 2 0
o:subject=meeting far carried meet gone	0 -15 4 5 4 0
o:subject=meeting far carried on ahead	0 3 -6 -1 3 0
o:subject=meeting far carried on gone	16 1 -12 1 -7 3
o:subject=meeting far carried rise	0 6 -5 0 0 0
o:subject=meeting far carried rise on	0 6 -4 0 0 0
o:subject=meeting far carried say	10 -7 2 0 -1 0
o:subject=meeting far carried say gone	10 -8 2 0 -1 0
o:subject=meeting far carried say on	11 -9 3 0 -1 0
o:subject=meeting far carried sign	0 -28 30 0 0 0
o:subject=meeting far carried sign gone	0 -30 31 0 0 0
o:subject=meeting far carried sign on	0 -14 15 0 0 0
o:subject=meeting far carried since gone	0 8 -7 0 0 0
o:subject=meeting far carried sit	0 -15 15 0 0 0
o:subject=meeting far carried tell	11 -9 -1 0 0 0
o:subject=meeting far carried tell gone	11 -9 -1 0 0 0
o:subject=meeting far carried tell on	12 -11 0 0 0 0
o:subject=meeting far carried until ahead	0 9 -8 0 0 0
o:subject=meeting far carried write	0 6 -5 0 0 0
o:subject=meeting far carried write gone	0 6 -5 0 0 0
o:subject=meeting far carried write on	0 6 -5 0 0 0
o:subject=meeting far from ahead	0 11 -9 0 0 0
o:subject=meeting far no verb	10 -22 8 9 4 0
o:subject=meeting far no verb 	14 3 -16 0 0 0
o:subject=meeting far no verb ahead	11 -40 20 10 7 0
o:subject=meeting far no verb from	0 11 -9 0 0 0
o:subject=meeting far no verb on	-23 -11 13 12 0 0
o:subject=meeting far no verb the	0 -6 7 0 0 0
o:subject=meeting far no verb washington,	0 16 -20 0 0 0
o:subject=meeting far on gone	-18 -8 7 12 0 0
o:subject=meeting far the ahead	0 -11 11 0 0 0
o:subject=meeting far washington, gone	0 16 -20 0 0 0
o:subject=meeting from ahead	0 -6 7 0 0 0
o:subject=meeting from gone	0 -9 0 0 6 0
o:subject=meeting leave	0 -9 11 0 0 0
o:subject=meeting leave gone	0 -10 12 0 0 0
o:subject=meeting meet	-1 7 -3 0 0 0
o:subject=meeting meet ahead	0 -4 8 0 0 0
o:subject=meeting meet gone	0 12 -9 0 0 0
o:subject=meeting meet on	-1 8 -4 0 0 0
o:subject=meeting no verb	10 -11 -2 11 4 0
o:subject=meeting no verb ahead	3 0 -9 5 5 0
o:subject=meeting no verb from	0 -11 13 0 0 0
o:subject=meeting no verb gone	7 -10 3 6 0 0
o:subject=meeting no verb on	8 -1 -8 12 -8 0
o:subject=meeting no verb spoke	6 -2 0 0 0 0
o:subject=meeting of ahead	-1 15 -12 0 0 0
o:subject=meeting of gone	-1 -13 15 0 0 0
o:subject=meeting on ahead	15 -11 -4 12 -2 0
o:subject=meeting on gone	1 11 -18 12 -8 0
o:subject=meeting place ahead	0 12 -11 0 0 0
o:subject=meeting plan	-1 8 -4 0 0 0
o:subject=meeting plan for	-1 12 -7 0 0 0
o:subject=meeting plan gone	0 10 -10 0 0 0
o:subject=meeting return	0 7 -16 7 0 0
o:subject=meeting return ahead	0 2 -10 7 0 0
o:subject=meeting return on	0 4 -13 7 0 0
o:subject=meeting spoke gone	6 -2 0 0 0 0
o:subject=meeting the ahead	0 -16 18 0 0 0
o:subject=meeting until ahead	0 -10 12 0 0 0
o:subject=none	6 -6 7 -14 -6 -1
o:subject=none  ahead	-1 -15 17 0 0 0
o:subject=none  gone	5 12 -15 0 0 0
o:subject=none ( gone	0 -12 13 0 0 0
o:subject=none beijing, gone	-7 9 0 0 0 0
o:subject=none call, gone	-6 7 0 0 0 0
o:subject=none carried	9 7 -9 3 -29 1
o:subject=none carried  gone	-1 8 -4 0 0 0
o:subject=none carried agree	2 -15 4 11 0 0
o:subject=none carried agree gone	0 -14 4 11 0 0
o:subject=none carried agree on	3 10 -14 0 0 0
o:subject=none carried announce	0 5 -15 8 0 0
o:subject=none carried announce announced	1 -7 -5 8 0 0
o:subject=none carried announce gone	0 4 -14 8 0 0
o:subject=none carried announce on	0 8 -9 0 0 0
o:subject=none carried announced gone	1 -7 -5 8 0 0
o:subject=none carried be on	0 5 -7 0 0 0
o:subject=none carried be since	10 -22 15 0 0 0
o:subject=none carried be the	0 -10 10 0 0 0
o:subject=none carried begin	-2 3 2 -4 -6 0
o:subject=none carried begin ahead	0 16 -13 0 0 0
o:subject=none carried begin gone	0 -7 13 -3 -4 0
o:subject=none carried call gone	-5 7 0 0 0 0
o:subject=none carried clear	0 11 -10 0 0 0
o:subject=none carried conclude	-1 -9 12 0 0 0
o:subject=none carried end	0 19 -15 -1 0 0
o:subject=none carried end ahead	0 16 -14 0 0 0
o:subject=none carried end gone	0 6 -4 -1 0 0
o:subject=none carried end on	0 15 -16 0 0 0
o:subject=none carried extend	0 -7 7 0 0 0
o:subject=none carried extend gone	0 -7 7 0 0 0
o:subject=none carried fall	0 9 -7 0 0 0
o:subject=none carried for ahead	0 13 -11 0 0 0
o:subject=none carried for gone	-1 13 -11 0 0 0
o:subject=none carried from ahead	0 9 -8 0 0 0
o:subject=none carried get	-5 9 -2 0 0 0
o:subject=none carried get gone	-5 8 -1 0 0 0
o:subject=none carried have	4 -15 12 0 0 0
o:subject=none carried have ahead	0 -9 10 0 0 0
o:subject=none carried have gone	5 -6 0 0 0 0
o:subject=none carried have until	0 -14 15 0 0 0
o:subject=none carried make	9 -14 3 0 0 0
o:subject=none carried make gone	10 -14 3 0 0 0
o:subject=none carried meet	-1 -5 9 0 -1 0
o:subject=none carried meet on	0 -9 13 -4 0 0
o:subject=none carried of gone	7 -9 4 0 -1 0
o:subject=none carried on ahead	9 -8 0 0 0 5
o:subject=none carried on gone	9 0 1 -14 -10 0
o:subject=none carried other ahead	0 -12 13 0 0 0
o:subject=none carried other gone	-1 14 -11 0 0 0
o:subject=none carried other on	0 7 -5 0 0 0
o:subject=none carried pay	0 10 -8 0 0 0
o:subject=none carried plan	0 13 -13 0 0 0
o:subject=none carried promise	0 9 -8 0 0 0
o:subject=none carried put on	0 -18 18 0 0 0
o:subject=none carried reach on	0 -6 7 0 0 0
o:subject=none carried receive	0 -10 11 0 0 0
o:subject=none carried return	0 13 -12 0 0 0
o:subject=none carried return on	0 7 -6 0 0 0
o:subject=none carried rise	0 10 -10 0 0 0
o:subject=none carried rise gone	0 10 -10 0 0 0
o:subject=none carried say	-6 -4 8 0 0 0
o:subject=none carried say gone	-5 -4 8 0 0 0
o:subject=none carried say on	-4 -9 12 0 0 0
o:subject=none carried sell	13 -12 0 0 0 0
o:subject=none carried sign	-1 17 -13 0 0 0
o:subject=none carried sign gone	-1 14 -11 0 0 0
o:subject=none carried sign on	0 10 -9 0 0 0
o:subject=none carried since gone	8 -18 13 0 0 0
o:subject=none carried sit	0 -12 14 0 0 0
o:subject=none carried sit ahead	0 -12 12 0 0 0
o:subject=none carried sit on	0 -15 17 0 0 0
o:subject=none carried suspend	0 -6 5 0 0 0
o:subject=none carried suspend gone	-2 -5 9 0 0 0
o:subject=none carried tell	1 8 -14 0 0 0
o:subject=none carried tell gone	1 8 -14 0 0 0
o:subject=none carried tell on	2 3 -8 0 0 0
o:subject=none carried the gone	0 18 -17 0 0 0
o:subject=none carried until ahead	0 -8 9 0 0 0
o:subject=none friday gone	-1 6 -4 0 0 0
o:subject=none friday, gone	8 -15 7 0 0 0
o:subject=none from ahead	0 7 -6 0 0 0
o:subject=none monday gone	-3 -10 12 0 0 0
o:subject=none monday, gone	-4 -9 12 0 0 0
o:subject=none no verb	6 -6 7 -14 -6 -1
o:subject=none no verb (	0 -10 11 0 0 0
o:subject=none no verb a	0 6 -3 0 0 0
o:subject=none no verb ahead	-24 9 -1 0 0 0
o:subject=none no verb beijing,	-7 9 0 0 0 0
o:subject=none no verb call,	-6 7 0 0 0 0
o:subject=none no verb friday	-1 6 -4 0 0 0
o:subject=none no verb friday,	8 -15 7 0 0 0
o:subject=none no verb gone	12 -9 7 -12 -4 0
o:subject=none no verb monday	-3 -10 12 0 0 0
o:subject=none no verb monday,	-4 -9 12 0 0 0
o:subject=none no verb of	10 -11 2 0 0 0
o:subject=none no verb on	-11 16 -6 -1 0 0
o:subject=none no verb saturday	0 -5 6 0 0 0
o:subject=none no verb since	0 14 -11 0 0 0
o:subject=none no verb the	5 1 -10 0 0 0
o:subject=none no verb thursday	-3 -4 6 0 0 0
o:subject=none no verb thursday,	-6 -7 11 0 0 0
o:subject=none no verb to	0 6 -4 0 0 0
o:subject=none no verb tuesday	9 -7 0 0 0 0
o:subject=none no verb washington,	-10 13 -3 0 0 0
o:subject=none no verb wednesday	-4 8 -6 0 0 0
o:subject=none no verb ·	0 -12 14 0 0 0
o:subject=none no verb —	0 6 -5 0 0 0
o:subject=none of gone	11 -14 4 0 0 0
o:subject=none on ahead	0 -6 8 0 0 0
o:subject=none on gone	-9 23 -13 0 0 0
o:subject=none saturday gone	0 -5 6 0 0 0
o:subject=none since gone	0 14 -11 0 0 0
o:subject=none the gone	5 0 -6 0 0 0
o:subject=none thursday gone	-3 -4 6 0 0 0
o:subject=none thursday, gone	-5 -7 11 0 0 0
o:subject=none tuesday gone	9 -7 0 0 0 0
o:subject=none washington, gone	-10 13 -3 0 0 0
o:subject=none wednesday gone	-4 8 -6 0 0 0
o:subject=none · gone	0 -12 14 0 0 0
o:subject=none — gone	0 6 -5 0 0 0
o:subject=procedure	-5 28 -22 0 0 0
o:subject=procedure carried	-1 -2 12 0 -8 0
o:subject=procedure carried be	0 -19 21 0 0 0
o:subject=procedure carried be ahead	0 -5 7 0 0 0
o:subject=procedure carried be gone	0 -15 16 0 0 0
o:subject=procedure carried on gone	0 10 -10 0 0 0
o:subject=procedure carried sign	0 9 -9 0 0 0
o:subject=procedure far	-8 0 5 0 0 0
o:subject=procedure far  gone	0 -8 9 0 0 0
o:subject=procedure far carried	-3 18 -11 0 -5 0
o:subject=procedure far carried be	0 -5 6 0 0 0
o:subject=procedure far carried meet	0 7 -8 0 0 0
o:subject=procedure far carried meet ahead	0 -7 5 0 0 0
o:subject=procedure far carried on gone	0 17 -13 0 -3 0
o:subject=procedure far carried sign	0 8 -7 0 0 0
o:subject=procedure far carried sign gone	0 8 -7 0 0 0
o:subject=procedure far carried the ahead	0 -11 11 0 0 0
o:subject=procedure far no verb	-8 0 5 0 0 0
o:subject=procedure far no verb 	0 -21 22 0 0 0
o:subject=procedure far no verb ahead	0 -8 10 0 0 0
o:subject=procedure far no verb gone	-5 6 -2 0 0 0
o:subject=procedure no verb	-2 21 -17 0 0 0
o:subject=procedure no verb ahead	0 9 -6 0 0 0
o:subject=procedure no verb gone	0 13 -11 0 0 0
o:subject=sale	-5 15 -10 0 0 0
o:subject=sale far	6 -6 1 0 0 0
o:subject=sale far  gone	0 15 -13 0 0 0
o:subject=sale far carried	-7 30 -23 0 -3 0
o:subject=sale far carried on ahead	0 8 -5 0 -2 0
o:subject=sale far carried on gone	-4 8 -2 0 0 0
o:subject=sale far carried say	4 -11 7 0 0 0
o:subject=sale far carried say gone	4 -11 7 0 0 0
o:subject=sale far carried say on	4 -11 7 0 0 0
o:subject=sale far no verb	6 -6 1 0 0 0
o:subject=sale far no verb 	0 17 -15 0 0 0
o:subject=sale far no verb gone	6 -10 4 0 0 0
o:subject=sale no verb	-5 14 -9 0 0 0
o:subject=sale no verb gone	-4 9 -3 0 0 0
o:subject=sale no verb on	-4 9 -4 0 0 0
o:subject=sale on gone	-4 7 -1 0 0 0
o:subject=signing	-1 8 -6 0 1 0
o:subject=signing no verb on	3 -21 16 0 4 0
o:subject=signing on gone	2 -16 12 0 3 0
o:subject=truce	-19 21 -15 -4 6 0
o:subject=truce agree	0 -6 -4 0 13 0
o:subject=truce agree gone	0 -6 -4 0 13 0
o:subject=truce be	0 12 -10 0 0 0
o:subject=truce be ahead	0 7 -6 0 0 0
o:subject=truce begin ahead	0 -8 9 0 0 0
o:subject=truce begin gone	-3 20 -12 0 -1 0
o:subject=truce begin on	-2 -1 6 0 0 0
o:subject=truce carried	-14 16 -3 -4 -3 0
o:subject=truce carried agree	0 23 -23 0 0 0
o:subject=truce carried agree gone	0 23 -23 0 0 0
o:subject=truce carried announce on	0 -13 14 0 0 0
o:subject=truce carried be	0 12 -10 0 0 0
o:subject=truce carried be ahead	0 7 -7 0 0 0
o:subject=truce carried begin gone	0 6 -4 0 0 0
o:subject=truce carried meet	0 -4 7 0 0 0
o:subject=truce carried on gone	-5 -1 7 0 0 0
o:subject=truce carried sign	0 -23 24 0 0 0
o:subject=truce carried sign gone	0 -23 24 0 0 0
o:subject=truce carried sign on	0 -14 15 0 0 0
o:subject=truce end	0 25 -22 0 0 0
o:subject=truce end ahead	0 11 -10 0 0 0
o:subject=truce end gone	0 15 -13 0 0 0
o:subject=truce end on	0 21 -19 0 0 0
o:subject=truce ends gone	0 -7 7 0 0 0
o:subject=truce far  gone	-8 -10 14 0 0 0
o:subject=truce far beijing, gone	7 -9 0 0 0 0
o:subject=truce far carried	-12 -4 10 -10 6 0
o:subject=truce far carried agree	3 -8 5 0 0 0
o:subject=truce far carried agree gone	3 -8 6 0 0 0
o:subject=truce far carried agree on	3 6 -11 0 0 0
o:subject=truce far carried be	0 12 -9 0 0 0
o:subject=truce far carried be gone	0 8 -6 0 0 0
o:subject=truce far carried begin	0 -17 12 0 9 0
o:subject=truce far carried begin ahead	0 -27 20 0 9 0
o:subject=truce far carried begin gone	0 7 -5 0 0 0
o:subject=truce far carried begin on	0 -10 1 0 10 0
o:subject=truce far carried end	0 -7 9 0 0 0
o:subject=truce far carried end gone	0 -5 7 0 0 0
o:subject=truce far carried have	0 11 -11 0 0 0
o:subject=truce far carried meet	0 14 -13 0 0 0
o:subject=truce far carried meet gone	0 12 -12 0 0 0
o:subject=truce far carried meet on	0 14 -13 0 0 0
o:subject=truce far carried on ahead	0 -24 19 0 8 0
o:subject=truce far carried on gone	0 17 -18 -3 2 0
o:subject=truce far carried other	1 -14 14 0 0 0
o:subject=truce far carried other gone	1 -14 14 0 0 0
o:subject=truce far carried put	0 -9 9 0 0 0
o:subject=truce far carried return	0 -21 22 0 0 0
o:subject=truce far carried say	-5 11 -11 0 6 0
o:subject=truce far carried say gone	-5 9 -10 0 6 0
o:subject=truce far carried say on	-4 17 -19 0 6 0
o:subject=truce far carried tell	0 -9 10 0 0 0
o:subject=truce far carried tell gone	0 -9 10 0 0 0
o:subject=truce far from gone	0 -6 6 0 0 0
o:subject=truce far no verb 	-9 -9 13 0 0 0
o:subject=truce far no verb beijing,	7 -9 0 0 0 0
o:subject=truce far no verb monday,	0 6 -6 0 0 0
o:subject=truce far no verb washington,	3 -6 1 0 0 0
o:subject=truce far on gone	1 4 -6 0 0 0
o:subject=truce far washington, gone	3 -6 1 0 0 0
o:subject=truce from gone	0 7 -6 0 0 0
o:subject=truce no verb	-8 5 0 0 0 0
o:subject=truce no verb ahead	-7 39 -33 0 0 0
o:subject=truce no verb ends	0 -6 7 0 0 0
o:subject=truce no verb gone	-1 -15 17 0 0 0
o:subject=truce no verb on	-4 -2 6 0 0 0
o:subject=truce no verb until	0 8 -6 0 0 0
o:subject=truce on ahead	-3 10 -4 0 0 0
o:subject=truce on gone	-7 -5 8 0 2 0
o:subject=truce other	0 13 -10 0 0 0
o:subject=truce other gone	0 10 -8 0 0 0
o:subject=truce since gone	0 8 -6 0 0 0
o:subject=truce until ahead	0 7 -5 0 0 0
o:suspend from ahead	0 8 -8 0 0 0
o:suspend from gone	0 -5 8 0 0 0
o:suspend on ahead	0 -6 8 0 0 0
o:suspend until ahead	0 9 -8 0 0 0
o:tell on gone	6 3 -8 0 0 0
o:threaten on gone	0 7 -5 0 0 0
o:topic=controls	-8 22 -18 0 0 3
o:topic=controls far	-9 -6 13 0 0 0
o:topic=controls far begin	0 -10 11 0 0 0
o:topic=controls far gone	-8 -7 12 0 0 0
o:topic=controls far no verb	-4 -8 12 0 0 0
o:topic=controls far on	-1 -15 18 0 0 0
o:topic=controls far on gone	-1 -12 15 0 0 0
o:topic=controls gone	-4 30 -23 0 0 0
o:topic=controls no verb	0 10 -7 0 0 0
o:topic=controls on ahead	0 -17 14 0 0 3
o:topic=controls on gone	-1 20 -16 0 0 0
o:topic=controls say	0 7 -7 0 0 0
o:topic=deal	3 -1 0 -13 0 0
o:topic=deal agree	0 -5 6 0 0 0
o:topic=deal ahead	1 -12 2 -1 10 0
o:topic=deal announce	-4 -10 17 0 0 0
o:topic=deal be	0 17 -17 0 0 0
o:topic=deal begin	0 23 -21 0 0 0
o:topic=deal conclude	4 -13 10 0 0 0
o:topic=deal confirm	13 -9 -4 0 0 0
o:topic=deal deal	0 -16 17 0 0 0
o:topic=deal end	0 8 -5 0 0 0
o:topic=deal expect	0 -8 9 0 0 0
o:topic=deal far	-7 -6 10 6 -5 0
o:topic=deal far 	-5 9 -6 0 0 0
o:topic=deal far begin	0 7 -5 0 0 0
o:topic=deal far gone	-5 -5 8 7 -3 0
o:topic=deal far no verb	-7 -5 8 7 0 0
o:topic=deal far on	4 15 -16 0 -1 0
o:topic=deal far on gone	5 12 -16 0 0 0
o:topic=deal from	0 14 -13 0 0 0
o:topic=deal from ahead	0 12 -11 0 0 0
o:topic=deal gone	2 4 -1 -9 -10 0
o:topic=deal have	0 10 -6 0 0 0
o:topic=deal on	0 -7 11 -8 -4 0
o:topic=deal on ahead	5 -40 22 0 11 0
o:topic=deal on gone	-3 12 0 -5 -19 0
o:topic=deal reach	3 3 -7 0 0 0
o:topic=deal return	0 -18 19 0 0 0
o:topic=deal say	0 -4 7 0 -2 0
o:topic=deal settle	1 -9 8 0 0 0
o:topic=deal sign	0 7 -17 0 9 0
o:topic=deal since	0 10 -7 0 0 0
o:topic=deal since gone	0 10 -7 0 0 0
o:topic=deal sit	0 9 -9 0 0 0
o:topic=deal suspend	0 8 -8 0 0 0
o:topic=duties	0 12 -8 -1 0 -3
o:topic=duties 	0 19 -16 0 0 0
o:topic=duties  gone	0 14 -12 0 0 0
o:topic=duties ahead	3 16 -24 -5 7 0
o:topic=duties announce	-2 9 -16 7 0 0
o:topic=duties announced	0 -2 -5 8 0 0
o:topic=duties announced gone	0 -2 -5 8 0 0
o:topic=duties be	7 -11 6 0 0 0
o:topic=duties begin	-2 18 -11 0 -1 0
o:topic=duties cent	0 -7 9 0 0 0
o:topic=duties cent gone	0 -7 9 0 0 0
o:topic=duties charge	0 -9 9 0 0 0
o:topic=duties end	9 -17 12 0 0 0
o:topic=duties expect	0 -10 2 0 8 0
o:topic=duties far	3 6 -1 -13 -19 0
o:topic=duties far 	3 -8 7 0 0 0
o:topic=duties far  gone	5 -11 9 0 0 0
o:topic=duties far agree	5 -9 4 0 0 0
o:topic=duties far ahead	10 -7 4 0 -3 0
o:topic=duties far be	-2 -9 12 0 0 0
o:topic=duties far beijing,	0 -4 6 0 0 0
o:topic=duties far beijing, gone	0 -4 6 0 0 0
o:topic=duties far end	0 -10 11 0 0 0
o:topic=duties far fall	0 8 -4 0 0 0
o:topic=duties far friday,	-1 13 -9 0 0 0
o:topic=duties far gone	-3 12 -5 -10 -13 0
o:topic=duties far have	0 -4 7 0 0 0
o:topic=duties far monday	0 13 -12 0 0 0
o:topic=duties far monday gone	0 13 -12 0 0 0
o:topic=duties far no verb	6 0 0 -5 -3 0
o:topic=duties far on	-5 1 7 -3 -8 0
o:topic=duties far on ahead	4 -9 7 0 0 0
o:topic=duties far on gone	-10 8 2 -2 -7 0
o:topic=duties far other	11 0 -12 0 0 0
o:topic=duties far say	-10 24 -12 0 0 0
o:topic=duties far seoul,	0 9 -8 0 0 0
o:topic=duties far seoul, gone	0 9 -8 0 0 0
o:topic=duties far suspend	-2 -16 17 0 0 0
o:topic=duties far tell	0 9 -5 0 0 0
o:topic=duties far the ahead	0 -5 6 0 0 0
o:topic=duties far thursday	0 -15 15 0 0 0
o:topic=duties far thursday gone	0 -15 15 0 0 0
o:topic=duties far tuesday,	0 -10 11 0 0 0
o:topic=duties far tuesday, gone	0 6 -6 0 0 0
o:topic=duties far until	0 -9 10 0 0 0
o:topic=duties far until ahead	0 -10 11 0 0 0
o:topic=duties far wednesday	0 11 -11 0 0 0
o:topic=duties far wednesday gone	0 11 -11 0 0 0
o:topic=duties from	4 4 -6 0 0 0
o:topic=duties from ahead	5 13 -24 0 0 0
o:topic=duties from gone	0 -9 11 0 0 0
o:topic=duties gone	-4 -1 8 1 -11 0
o:topic=duties is	11 -10 0 0 0 0
o:topic=duties no verb	-2 22 -17 -1 0 0
o:topic=duties on	-5 -8 13 -7 7 0
o:topic=duties on ahead	0 -15 9 0 12 0
o:topic=duties on gone	-5 1 7 -4 -6 0
o:topic=duties pay	0 11 -9 0 0 0
o:topic=duties put	-1 17 -14 0 0 0
o:topic=duties raise	0 6 -4 0 0 0
o:topic=duties rise	10 -2 -8 0 0 0
o:topic=duties say	-19 -1 20 0 -2 0
o:topic=duties show	0 -15 15 0 0 0
o:topic=duties since	-2 17 -12 0 0 0
o:topic=duties since gone	-2 17 -12 0 0 0
o:topic=duties suspend	3 4 -9 0 0 0
o:topic=duties tariffs	3 -11 7 0 0 0
o:topic=duties the	0 7 -3 0 0 0
o:topic=duties through	0 -5 6 0 0 0
o:topic=duties through ahead	0 -5 6 0 0 0
o:topic=duties until	-1 23 -21 0 0 0
o:topic=duties until ahead	-1 22 -19 0 0 0
o:topic=exclusions	0 28 -24 0 0 0
o:topic=exclusions ahead	0 6 -5 0 0 0
o:topic=exclusions be	0 8 -8 0 0 0
o:topic=exclusions far	0 13 -11 0 0 0
o:topic=exclusions far gone	0 7 -4 0 0 0
o:topic=exclusions far no verb	0 9 -7 0 0 0
o:topic=exclusions gone	0 20 -18 0 0 0
o:topic=exclusions on	0 15 -12 0 0 0
o:topic=exclusions on gone	0 10 -8 0 0 0
o:topic=fees	-2 -14 18 0 0 0
o:topic=fees be	0 -5 6 0 0 0
o:topic=fees far	-3 6 -2 0 0 0
o:topic=fees far no verb	-3 6 -2 0 0 0
o:topic=fees gone	0 -13 15 0 0 0
o:topic=fees on	0 -18 19 0 0 0
o:topic=fees on gone	0 -17 18 0 0 0
o:topic=longer	-1 15 -7 -3 -5 0
o:topic=longer agree	-2 -2 6 0 0 0
o:topic=longer ahead	-8 28 -19 0 -2 0
o:topic=longer be	0 8 -6 0 0 0
o:topic=longer end	0 6 -5 0 0 0
o:topic=longer far	-23 19 -2 0 0 0
o:topic=longer far 	0 10 -8 0 0 0
o:topic=longer far ahead	-15 11 0 0 0 0
o:topic=longer far begin	0 -7 8 0 0 0
o:topic=longer far gone	-10 11 -3 0 0 0
o:topic=longer far no verb	-7 5 0 0 0 0
o:topic=longer far on	-14 18 -4 0 0 0
o:topic=longer far on ahead	-3 6 0 0 0 0
o:topic=longer far on gone	-9 11 -2 0 0 0
o:topic=longer far say	-5 14 -8 0 0 0
o:topic=longer no verb	10 13 -24 0 0 0
o:topic=longer on	-15 -12 23 0 0 0
o:topic=longer on gone	-13 -13 21 0 0 0
o:topic=longer say	0 -26 27 0 0 0
o:topic=longer sign	0 20 -19 0 0 0
o:topic=longer the	0 11 -9 0 0 0
o:topic=longer to	0 13 -8 0 0 0
o:topic=longer to ahead	0 11 -7 0 0 0
o:topic=meeting	-2 -15 15 7 -3 0
o:topic=meeting 	0 -15 11 6 0 0
o:topic=meeting  gone	0 -8 3 6 0 0
o:topic=meeting agree	2 8 -9 0 -2 0
o:topic=meeting ahead	9 -16 23 -11 -14 -4
o:topic=meeting be	3 -4 7 -3 -5 0
o:topic=meeting before	0 7 -7 0 0 0
o:topic=meeting before ahead	0 7 -7 0 0 0
o:topic=meeting begin	-3 -10 14 0 -2 0
o:topic=meeting conclude	0 -18 18 0 0 0
o:topic=meeting end	0 -23 22 1 0 0
o:topic=meeting far	16 -15 0 6 4 0
o:topic=meeting far 	14 3 -16 0 0 0
o:topic=meeting far  ahead	-5 25 -21 0 0 0
o:topic=meeting far  gone	17 -11 -2 0 0 0
o:topic=meeting far ahead	7 -33 18 9 6 0
o:topic=meeting far by	0 6 -3 0 0 0
o:topic=meeting far from	0 14 -11 0 0 0
o:topic=meeting far from ahead	0 13 -11 0 0 0
o:topic=meeting far gone	11 4 -11 0 0 0
o:topic=meeting far have	0 9 -8 0 0 0
o:topic=meeting far no verb	10 -22 8 9 4 0
o:topic=meeting far on	6 -3 -7 10 -4 0
o:topic=meeting far on gone	9 -3 -9 10 -3 0
o:topic=meeting far say	11 -10 1 0 0 0
o:topic=meeting far sit	0 -15 15 0 0 0
o:topic=meeting far the	-2 -3 6 0 0 0
o:topic=meeting far the ahead	0 -10 11 0 0 0
o:topic=meeting far to	0 -5 6 0 0 0
o:topic=meeting far to ahead	0 -6 7 0 0 0
o:topic=meeting far until	0 9 -8 0 0 0
o:topic=meeting far until ahead	0 9 -8 0 0 0
o:topic=meeting far washington,	0 16 -20 0 0 0
o:topic=meeting far washington, gone	0 16 -20 0 0 0
o:topic=meeting for	0 -4 8 -1 -3 0
o:topic=meeting for ahead	0 -5 8 0 -3 0
o:topic=meeting from	-2 -17 15 3 0 0
o:topic=meeting from gone	0 -22 15 4 0 0
o:topic=meeting gone	-10 -3 -2 15 9 0
o:topic=meeting leave	0 -3 6 0 0 0
o:topic=meeting meet	-9 -1 7 0 -2 0
o:topic=meeting meets	0 8 -8 0 0 0
o:topic=meeting meets ahead	0 8 -8 0 0 0
o:topic=meeting met	0 -5 6 0 0 0
o:topic=meeting met gone	0 -5 6 0 0 0
o:topic=meeting no verb	10 -11 -2 11 4 0
o:topic=meeting of	-7 0 7 0 -2 0
o:topic=meeting of ahead	-1 17 -14 0 0 0
o:topic=meeting of gone	-2 -12 17 0 -2 0
o:topic=meeting on	1 -1 -7 10 7 0
o:topic=meeting on ahead	22 -16 1 0 9 -2
o:topic=meeting on gone	-15 12 -11 11 -1 1
o:topic=meeting place	0 9 -9 0 0 0
o:topic=meeting plan	-4 8 0 0 -11 0
o:topic=meeting prepare	0 5 -13 7 0 0
o:topic=meeting put	0 -19 20 0 0 0
o:topic=meeting reach	0 -2 -3 0 7 0
o:topic=meeting receive	0 -15 -7 0 26 0
o:topic=meeting return	0 -13 11 6 0 0
o:topic=meeting say	3 9 -10 -3 0 0
o:topic=meeting see	0 14 -2 0 -12 0
o:topic=meeting since	0 -7 8 0 0 0
o:topic=meeting since gone	0 -7 8 0 0 0
o:topic=meeting sit	0 10 -9 0 0 0
o:topic=meeting spoke	6 -2 0 0 0 0
o:topic=meeting spoke gone	6 -2 0 0 0 0
o:topic=meeting suspend	0 -8 10 -4 0 2
o:topic=meeting the	-1 38 -17 -1 -27 0
o:topic=meeting the ahead	0 16 8 -1 -27 0
o:topic=meeting the gone	0 33 -33 0 0 0
o:topic=meeting to	-9 0 12 0 0 0
o:topic=meeting to ahead	0 -10 11 0 0 0
o:topic=meeting until	0 -12 16 0 0 0
o:topic=meeting until ahead	0 -22 25 0 0 0
o:topic=none	8 -7 7 -3 -20 1
o:topic=none 	2 7 -6 0 0 0
o:topic=none  ahead	-2 -17 19 0 0 0
o:topic=none  gone	4 19 -21 0 0 0
o:topic=none (	0 -10 11 0 0 0
o:topic=none ( gone	0 -12 13 0 0 0
o:topic=none a	0 12 -9 0 0 0
o:topic=none a gone	0 7 -5 0 0 0
o:topic=none agree	-3 -3 -2 11 0 0
o:topic=none ahead	-23 3 4 0 -2 4
o:topic=none announce	0 8 -9 0 0 0
o:topic=none be	1 -17 17 0 0 0
o:topic=none begin	0 -11 14 0 0 0
o:topic=none beijing,	-7 9 0 0 0 0
o:topic=none beijing, gone	-7 9 0 0 0 0
o:topic=none call,	-6 7 0 0 0 0
o:topic=none call, gone	-6 7 0 0 0 0
o:topic=none for	-2 16 -14 0 0 0
o:topic=none for gone	-1 16 -13 0 0 0
o:topic=none friday	-1 6 -4 0 0 0
o:topic=none friday gone	-1 6 -4 0 0 0
o:topic=none friday,	8 -15 7 0 0 0
o:topic=none friday, gone	8 -15 7 0 0 0
o:topic=none from ahead	0 12 -11 0 0 0
o:topic=none from gone	0 -4 6 0 0 0
o:topic=none get	-5 9 -2 0 0 0
o:topic=none gone	15 -8 4 0 -15 -2
o:topic=none have	-2 -5 10 0 0 0
o:topic=none make	10 -10 0 0 0 0
o:topic=none monday	-3 -10 12 0 0 0
o:topic=none monday gone	-3 -10 12 0 0 0
o:topic=none monday,	-4 -9 12 0 0 0
o:topic=none monday, gone	-4 -9 12 0 0 0
o:topic=none no verb	6 -6 7 -14 -6 -1
o:topic=none of	17 -10 -5 0 0 0
o:topic=none of ahead	0 10 -8 0 0 0
o:topic=none of gone	18 -15 0 0 0 0
o:topic=none on	-1 6 -3 -7 -5 4
o:topic=none on gone	0 7 -4 -6 -4 0
o:topic=none other	0 11 -8 0 0 0
o:topic=none pay	0 8 -6 0 0 0
o:topic=none put	0 -9 8 0 0 0
o:topic=none return	0 20 -20 0 0 0
o:topic=none saturday	0 -5 6 0 0 0
o:topic=none saturday gone	0 -5 6 0 0 0
o:topic=none since	7 -10 5 0 0 0
o:topic=none since gone	7 -10 5 0 0 0
o:topic=none sit	0 -7 9 0 0 0
o:topic=none tell	1 6 -11 0 0 0
o:topic=none the ahead	0 -6 8 0 0 0
o:topic=none the gone	5 4 -11 0 0 0
o:topic=none thursday	-3 -4 6 0 0 0
o:topic=none thursday gone	-3 -4 6 0 0 0
o:topic=none thursday,	-6 -7 11 0 0 0
o:topic=none thursday, gone	-5 -7 11 0 0 0
o:topic=none to	0 10 -8 0 0 0
o:topic=none to ahead	0 9 -7 0 0 0
o:topic=none tuesday	9 -7 0 0 0 0
o:topic=none tuesday gone	9 -7 0 0 0 0
o:topic=none until	0 -18 20 0 0 0
o:topic=none until ahead	0 -9 10 0 0 0
o:topic=none until gone	0 -11 13 0 0 0
o:topic=none washington,	-10 13 -3 0 0 0
o:topic=none washington, gone	-10 13 -3 0 0 0
o:topic=none wednesday	-4 10 -7 0 0 0
o:topic=none wednesday gone	-4 10 -7 0 0 0
o:topic=none ·	0 -11 13 0 0 0
o:topic=none · gone	0 -11 13 0 0 0
o:topic=none —	0 6 -5 0 0 0
o:topic=none — gone	0 6 -5 0 0 0
o:topic=procedure	-13 37 -26 0 -3 0
o:topic=procedure ahead	-7 16 -6 0 -2 0
o:topic=procedure be	0 17 -13 0 0 0
o:topic=procedure far	-11 0 8 0 -2 0
o:topic=procedure far 	0 -21 22 0 0 0
o:topic=procedure far  gone	0 -8 9 0 0 0
o:topic=procedure far ahead	-1 -7 12 0 -1 0
o:topic=procedure far be	0 -6 6 0 0 0
o:topic=procedure far gone	-7 5 -1 0 0 0
o:topic=procedure far no verb	-8 0 5 0 0 0
o:topic=procedure far on	0 8 -6 0 0 0
o:topic=procedure far on gone	0 10 -9 0 0 0
o:topic=procedure far since	0 -6 6 0 0 0
o:topic=procedure far since gone	0 -6 6 0 0 0
o:topic=procedure gone	-3 26 -21 0 0 0
o:topic=procedure have	0 -10 10 0 0 0
o:topic=procedure no verb	-2 21 -17 0 0 0
o:topic=procedure on	-3 8 0 0 0 0
o:topic=procedure on gone	0 8 -4 0 0 0
o:topic=sale ahead	11 -4 -9 0 0 0
o:topic=sale far	8 10 -18 0 0 0
o:topic=sale far 	0 17 -15 0 0 0
o:topic=sale far  gone	0 15 -13 0 0 0
o:topic=sale far ahead	0 6 -5 0 0 0
o:topic=sale far gone	8 6 -14 0 0 0
o:topic=sale far no verb	6 -6 1 0 0 0
o:topic=sale far on	8 0 -11 0 0 0
o:topic=sale far on gone	8 0 -11 0 0 0
o:topic=sale gone	-16 9 6 0 0 0
o:topic=sale no verb	-5 14 -9 0 0 0
o:topic=sale on ahead	12 -9 -3 0 0 0
o:topic=sale on gone	-15 6 9 0 0 0
o:topic=sale say	0 -11 12 0 0 0
o:topic=sale sell	12 -11 0 0 0 0
o:topic=signing	-8 18 -5 -9 -5 0
o:topic=signing ahead	-2 7 -2 0 0 0
o:topic=signing approve	0 -8 10 0 0 0
o:topic=signing be	0 -17 19 0 0 0
o:topic=signing begin	0 6 -6 0 0 0
o:topic=signing by	0 -13 13 0 0 0
o:topic=signing by ahead	0 -13 13 0 0 0
o:topic=signing end	0 10 -9 0 0 0
o:topic=signing expect	0 9 -6 0 0 0
o:topic=signing gone	-5 14 -4 -8 -3 0
o:topic=signing it	0 -8 9 0 0 0
o:topic=signing it gone	0 -9 9 0 0 0
o:topic=signing of	0 -5 8 0 0 0
o:topic=signing of gone	0 -6 8 0 0 0
o:topic=signing on ahead	0 9 -6 0 0 0
o:topic=signing on gone	6 0 -1 -2 0 0
o:topic=signing order	0 10 -8 0 0 0
o:topic=signing order gone	0 7 -6 0 0 0
o:topic=signing put	0 6 -5 0 0 0
o:topic=signing say	0 7 -6 0 0 0
o:topic=signing sign	-13 8 3 -4 -8 0
o:topic=signing signed	0 20 -16 0 0 0
o:topic=signing signed gone	0 20 -16 0 0 0
o:topic=signing sit	0 9 -8 0 0 0
o:topic=truce	-2 24 -22 -14 4 -1
o:topic=truce agree	-7 -13 8 0 12 0
o:topic=truce ahead	-20 63 -50 -2 -8 0
o:topic=truce announce	0 -13 14 0 0 0
o:topic=truce be	-3 12 -7 0 0 0
o:topic=truce begin	-4 27 -17 0 -5 0
o:topic=truce conclude	0 13 -11 0 0 0
o:topic=truce end	-3 35 -29 0 0 0
o:topic=truce ends gone	0 -7 7 0 0 0
o:topic=truce extend	0 8 -6 0 0 0
o:topic=truce far	-6 6 -2 -3 5 0
o:topic=truce far 	-9 -9 13 0 0 0
o:topic=truce far  gone	-8 -10 14 0 0 0
o:topic=truce far agree	3 8 -13 0 0 0
o:topic=truce far ahead	-4 0 -3 0 9 0
o:topic=truce far be	0 13 -12 0 0 0
o:topic=truce far begin	0 -16 7 0 10 0
o:topic=truce far beijing,	7 -9 0 0 0 0
o:topic=truce far beijing, gone	7 -9 0 0 0 0
o:topic=truce far from	0 -15 15 0 0 0
o:topic=truce far from ahead	0 -10 10 0 0 0
o:topic=truce far from gone	0 -6 6 0 0 0
o:topic=truce far monday,	0 6 -6 0 0 0
o:topic=truce far on	9 5 -20 0 8 0
o:topic=truce far on ahead	0 -12 3 0 10 0
o:topic=truce far on gone	10 18 -28 0 0 0
o:topic=truce far other	1 -14 14 0 0 0
o:topic=truce far tell	0 -10 10 0 0 0
o:topic=truce far washington,	3 -6 1 0 0 0
o:topic=truce far washington, gone	3 -6 1 0 0 0
o:topic=truce from	0 11 -8 0 0 0
o:topic=truce from gone	0 17 -13 0 0 0
o:topic=truce gone	5 -13 7 -9 10 0
o:topic=truce have	8 -5 -2 0 0 0
o:topic=truce no verb	-8 5 0 0 0 0
o:topic=truce of	0 7 -4 0 0 0
o:topic=truce of gone	0 6 -3 0 0 0
o:topic=truce on	0 1 -1 -6 3 0
o:topic=truce on ahead	-6 26 -19 0 -1 0
o:topic=truce on gone	5 -12 8 -4 5 0
o:topic=truce other	0 8 -5 0 0 0
o:topic=truce put	0 -7 7 0 0 0
o:topic=truce return	0 -10 11 0 0 0
o:topic=truce run	0 8 -6 0 0 0
o:topic=truce say	14 -5 -11 0 4 0
o:topic=truce since	0 13 -10 0 0 0
o:topic=truce since gone	0 13 -10 0 0 0
o:topic=truce suspend	0 9 -6 0 0 0
o:topic=truce the	0 6 -5 0 0 0
o:topic=truce to	0 14 -10 0 0 0
o:topic=truce to ahead	0 8 -4 0 0 0
o:topic=truce until	0 20 -17 0 0 0
o:topic=truce until ahead	0 16 -13 0 0 0
o:write on gone	0 11 -16 0 0 0
pair: both	1 6 2 -1 -16 -11
pair: n=0	-2 10 1 0 -9 -11
pair: n=1	-2 15 -2 -20 -6 -12
pair: n=2	1 3 0 -8 0 -2
pair: n=3	-8 8 -3 4 -8 0
pair: n=4	3 -15 16 -1 0 0
pair: n=5	-5 -8 0 12 0 0
pair: not-both	-9 17 1 -11 -2 -17
pair:both n=0	-2 13 -5 -7 1 -11
pair:both n=1	-1 7 -2 -11 1 -6
pair:both n=2	1 4 -4 12 -22 0
pair:both n=3	-5 -24 29 1 -12 0
pair:both n=4	13 -5 0 -3 0 0
pair:both n=5	-5 -7 0 11 0 0
pair:coming both	2 1 -8 1 3 -4
pair:coming n=0	-1 7 -33 0 29 -12
pair:coming n=1	-1 -1 15 3 -35 -3
pair:coming n=2	-6 7 0 -2 -10 0
pair:coming n=3	0 -6 10 -1 -2 0
pair:coming not-both	-8 5 3 1 -8 -15
pair:coming+ended n=0	-2 -5 10 0 0 0
pair:coming+ended n=1	-4 26 -21 -2 0 0
pair:coming+ended n=2	0 -5 7 0 0 0
pair:coming+ended not-both	-6 15 -9 -4 0 0
pair:coming+ended+running both	0 -4 6 0 0 0
pair:coming+ended+running not-both	0 -3 6 0 0 0
pair:coming+running both	0 6 0 -2 -2 0
pair:coming+running n=0	-5 5 -5 -9 -1 10
pair:coming+running n=1	7 -8 3 0 0 0
pair:coming+running not-both	0 -20 13 -6 0 9
pair:day 	2 8 5 -15 -16 -12
pair:day both	2 -1 11 -4 -22 -8
pair:day coming	-9 18 -7 -14 0 -7
pair:day coming+ended	-2 6 -2 0 0 0
pair:day coming+running	-5 6 7 0 -17 2
pair:day day-none	13 -13 17 -5 -7 -6
pair:day day=l0	0 23 -25 0 0 0
pair:day day=l1	-21 4 6 2 -2 0
pair:day day=l2	-13 6 5 -5 -3 0
pair:day day=l3	3 13 -7 -7 -20 0
pair:day day=l4	-5 14 -12 -3 5 0
pair:day day=l5	7 -18 10 0 1 0
pair:day day=r0	-1 8 -4 0 0 0
pair:day day=r1	-4 6 0 0 -2 0
pair:day day=r2	-6 27 -20 0 -5 0
pair:day day=r3	-6 12 -5 0 -3 0
pair:day day=r4	-17 22 -10 -2 -4 0
pair:day day=r5	-1 10 -3 -1 -2 0
pair:day ended	-7 5 -6 11 -7 0
pair:day ended+running	-3 -5 10 -1 -1 0
pair:day n=0	-6 4 5 5 -1 0
pair:day n=1	5 9 0 -33 -15 -12
pair:day n=2	0 15 -13 0 -10 -1
pair:day n=3	-7 1 11 -22 -3 0
pair:day n=4	-14 10 0 0 0 0
pair:day n=5	-5 6 -6 4 0 0
pair:day no-word	5 17 -8 -15 -8 -8
pair:day not-both	-10 24 -10 -13 -2 -6
pair:day part:sure	-8 7 1 0 -18 0
pair:day prev:sure	-7 -10 20 -22 -2 -3
pair:day running	-4 10 -16 0 5 0
pair:day sent:sure	-21 22 -14 0 0 -1
pair:day-none 	-1 9 6 -13 -18 -14
pair:day-none both	-1 23 -11 0 -19 -9
pair:day-none coming	-15 6 -4 12 0 -10
pair:day-none coming+ended	-6 2 3 -1 0 0
pair:day-none coming+running	-3 25 -9 -2 -20 2
pair:day-none ended	-6 -1 4 2 -5 0
pair:day-none ended+running	1 4 0 -10 -6 0
pair:day-none n=0	-8 18 -13 10 -1 -4
pair:day-none n=1	-6 21 -7 -11 -21 -13
pair:day-none n=2	0 -7 14 -18 -2 -1
pair:day-none n=3	0 -5 10 -14 -2 0
pair:day-none n=4	18 -42 28 -1 0 0
pair:day-none no-word	3 14 -3 -8 -13 -8
pair:day-none not-both	-4 4 8 -8 -3 -11
pair:day-none part:sure	-11 10 -4 5 -11 -4
pair:day-none prev:sure	-4 6 2 -25 0 -3
pair:day-none running	0 20 -25 -15 2 0
pair:day-none sent:sure	-4 -5 9 -11 0 0
pair:day=l0 n=0	0 7 -7 0 0 0
pair:day=l0 n=1	0 7 -4 0 0 0
pair:day=l0 no-word	0 14 -14 0 0 0
pair:day=l0 not-both	-2 8 -3 0 0 0
pair:day=l0 part:sure	0 9 -8 0 0 0
pair:day=l0 sent:sure	0 -8 10 0 0 0
pair:day=l1 	-13 3 0 5 3 0
pair:day=l1 both	-3 -2 2 -11 9 0
pair:day=l1 coming	0 -18 14 -1 7 0
pair:day=l1 n=0	-13 -8 5 9 6 0
pair:day=l1 n=1	7 -7 3 -3 2 0
pair:day=l1 n=2	-4 14 -9 0 0 0
pair:day=l1 no-word	-7 6 -3 12 -12 0
pair:day=l1 not-both	-7 -4 2 11 0 0
pair:day=l1 part:sure	0 0 4 -16 2 0
pair:day=l1 prev:sure	1 -6 -6 0 9 0
pair:day=l1 sent:sure	-4 -14 11 2 4 0
pair:day=l2 	-11 7 0 0 0 0
pair:day=l2 both	2 -3 4 -8 3 0
pair:day=l2 coming	0 -9 10 3 -5 0
pair:day=l2 ended	5 8 -10 1 0 0
pair:day=l2 ended+running	0 -8 10 0 0 0
pair:day=l2 n=0	0 -5 2 14 -6 0
pair:day=l2 n=1	1 -3 5 -12 1 0
pair:day=l2 n=2	-11 11 -1 -5 0 0
pair:day=l2 n=3	0 -2 6 0 0 0
pair:day=l2 no-word	0 5 -7 0 7 0
pair:day=l2 not-both	-16 3 4 9 -17 0
pair:day=l2 part:sure	-5 -6 13 6 -21 0
pair:day=l2 prev:sure	-3 -19 29 0 -12 0
pair:day=l2 running	-1 6 -1 0 0 0
pair:day=l2 sent:sure	-1 28 -31 -3 9 0
pair:day=l3 	9 16 -10 -11 -22 0
pair:day=l3 both	0 -7 16 -20 -3 0
pair:day=l3 coming	2 7 -3 -5 -4 0
pair:day=l3 ended	-5 -11 11 -3 9 0
pair:day=l3 ended+running	0 -10 13 0 0 0
pair:day=l3 n=0	0 14 -7 -6 -3 0
pair:day=l3 n=1	5 -11 5 -9 11 0
pair:day=l3 n=2	8 16 -15 -7 -7 0
pair:day=l3 n=3	-5 -15 21 0 0 0
pair:day=l3 no-word	2 0 -3 -1 6 0
pair:day=l3 not-both	9 17 -24 -6 3 0
pair:day=l3 part:sure	0 4 1 -17 0 0
pair:day=l3 prev:sure	7 -3 0 0 -2 0
pair:day=l3 running	0 -1 -4 0 9 0
pair:day=l3 sent:sure	0 8 -3 -2 -1 0
pair:day=l4 	-7 -8 8 10 0 0
pair:day=l4 both	2 -1 -8 7 6 0
pair:day=l4 coming	7 14 -22 -8 5 0
pair:day=l4 coming+running	0 13 -10 0 0 0
pair:day=l4 ended	3 2 -12 1 7 0
pair:day=l4 n=0	-3 9 0 -9 0 0
pair:day=l4 n=1	6 -22 3 10 16 0
pair:day=l4 n=2	0 14 -3 -11 -6 0
pair:day=l4 n=3	-2 13 -14 8 -1 0
pair:day=l4 n=4	1 20 -21 0 0 0
pair:day=l4 not-both	-3 16 -8 -4 0 0
pair:day=l4 part:sure	0 6 -4 1 -1 0
pair:day=l4 sent:sure	-5 0 -9 5 10 0
pair:day=l5 	1 9 -8 -2 -1 0
pair:day=l5 both	1 3 -2 -6 0 0
pair:day=l5 ended	0 -9 10 0 0 0
pair:day=l5 n=1	0 9 -2 -3 -7 0
pair:day=l5 n=2	4 -16 12 0 0 0
pair:day=l5 n=3	0 15 -14 0 0 0
pair:day=l5 no-word	5 7 -12 0 -2 0
pair:day=l5 not-both	0 8 -6 0 0 0
pair:day=l5 sent:sure	-2 9 -6 0 0 0
pair:day=r0 	11 6 -12 -5 0 0
pair:day=r0 both	9 -21 15 -3 0 0
pair:day=r0 coming	1 8 -5 -1 -3 0
pair:day=r0 ended	0 -10 10 0 0 0
pair:day=r0 n=0	6 -5 -2 -8 10 0
pair:day=r0 n=1	6 -8 8 0 -5 0
pair:day=r0 no-word	13 -6 -14 0 6 0
pair:day=r0 not-both	3 5 -9 -5 5 0
pair:day=r0 part:sure	-2 0 7 -8 -7 0
pair:day=r0 running	0 0 -4 0 6 0
pair:day=r1 	-6 -2 7 -12 7 0
pair:day=r1 both	11 -17 8 -2 0 0
pair:day=r1 coming	4 -1 5 -1 -6 0
pair:day=r1 coming+running	-2 -3 -1 0 2 6
pair:day=r1 ended	10 19 -22 0 -9 0
pair:day=r1 n=0	5 4 -10 -17 0 4
pair:day=r1 n=1	-5 5 1 3 -10 -1
pair:day=r1 n=2	-2 -14 0 8 15 0
pair:day=r1 no-word	-4 0 -15 1 10 6
pair:day=r1 not-both	-8 13 -13 -3 2 3
pair:day=r1 part:sure	3 0 6 -8 -4 -3
pair:day=r1 prev:sure	7 3 -8 0 -1 0
pair:day=r1 running	-3 -9 -7 10 7 0
pair:day=r2 	4 9 -13 14 -14 0
pair:day=r2 both	-5 8 -12 14 -4 0
pair:day=r2 coming	9 -5 0 -1 2 0
pair:day=r2 coming+ended	0 30 -28 0 0 0
pair:day=r2 coming+running	0 -9 9 0 0 0
pair:day=r2 ended	-15 -4 17 0 -4 2
pair:day=r2 ended+running	-1 -10 17 -1 0 0
pair:day=r2 n=0	6 8 -14 -15 7 0
pair:day=r2 n=1	-10 -4 14 4 -17 0
pair:day=r2 n=2	14 -6 0 2 -12 0
pair:day=r2 n=3	0 2 -7 8 0 0
pair:day=r2 no-word	10 9 -12 -11 -14 0
pair:day=r2 not-both	11 -10 13 -10 -9 0
pair:day=r2 part:sure	-11 -7 14 0 -1 0
pair:day=r2 prev:sure	12 -24 15 0 0 0
pair:day=r2 running	5 -10 8 -3 0 0
pair:day=r2 sent:sure	-6 13 -20 17 0 0
pair:day=r3 both	3 -13 6 2 1 0
pair:day=r3 coming	-1 2 3 -8 0 0
pair:day=r3 coming+ended	0 -8 10 0 0 0
pair:day=r3 ended	0 0 -4 0 7 0
pair:day=r3 n=0	2 -7 -1 1 7 0
pair:day=r3 n=1	0 -7 14 -25 0 0
pair:day=r3 n=2	3 7 -14 1 4 0
pair:day=r3 n=3	-6 8 -1 0 0 0
pair:day=r3 n=4	0 16 -15 0 0 0
pair:day=r3 no-word	6 2 -4 -9 0 0
pair:day=r3 not-both	-4 12 -10 -6 7 0
pair:day=r3 part:sure	0 0 -9 4 13 0
pair:day=r3 prev:sure	-12 17 -4 0 0 0
pair:day=r3 running	0 5 -7 4 0 0
pair:day=r3 sent:sure	0 -15 18 -1 0 0
pair:day=r4 	-18 10 3 0 -8 0
pair:day=r4 both	-17 6 4 7 -17 0
pair:day=r4 coming	-9 5 2 0 -2 0
pair:day=r4 ended	-3 17 -12 0 0 0
pair:day=r4 ended+running	0 10 -8 0 0 0
pair:day=r4 n=0	4 12 -8 -6 -5 0
pair:day=r4 n=1	-24 14 8 -7 -13 0
pair:day=r4 n=2	-7 5 -12 14 0 0
pair:day=r4 n=3	2 -4 7 -9 0 0
pair:day=r4 no-word	-13 24 -14 -4 0 0
pair:day=r4 not-both	-8 19 -6 -19 0 0
pair:day=r4 part:sure	10 -3 1 1 -13 0
pair:day=r4 prev:sure	-9 4 2 0 0 0
pair:day=r4 sent:sure	-17 4 7 0 -7 0
pair:day=r5 	-1 -3 2 0 7 0
pair:day=r5 both	-2 0 -1 0 7 0
pair:day=r5 n=0	0 -6 0 6 2 0
pair:day=r5 n=1	12 0 -12 0 5 0
pair:day=r5 n=2	-12 -2 15 0 0 0
pair:day=r5 part:sure	0 -10 -7 7 10 0
pair:day=r5 sent:sure	-8 3 2 0 0 0
pair:ended n=0	0 6 -17 15 -10 3
pair:ended n=1	-22 -6 16 -9 7 0
pair:ended n=2	7 2 -10 0 5 0
pair:ended n=4	9 15 -21 0 0 0
pair:ended not-both	0 5 -11 0 5 3
pair:ended+running both	0 -4 9 -6 -5 0
pair:ended+running n=0	12 13 -13 -11 -9 0
pair:ended+running n=1	-13 -6 16 -2 0 0
pair:ended+running not-both	-1 2 5 -10 -7 0
pair:l="the 	4 0 -7 0 0 0
pair:l="the not-both	4 0 -7 0 0 0
pair:l="the word	4 0 -7 0 0 0
pair:l=( day-none	0 -5 6 0 0 0
pair:l=( day=l0	0 7 -6 0 0 0
pair:l=( n=0	0 17 -15 0 0 0
pair:l=( n=1	0 -12 13 0 0 0
pair:l=<begin> 	3 -1 2 -1 -7 0
pair:l=<begin> both	-3 11 -5 -2 0 0
pair:l=<begin> coming	-7 -3 11 -5 0 0
pair:l=<begin> day=r1	-6 1 3 0 0 0
pair:l=<begin> day=r4	2 -7 7 -1 0 0
pair:l=<begin> ended	-3 12 -13 4 0 0
pair:l=<begin> n=0	0 -18 22 1 -7 0
pair:l=<begin> n=1	1 34 -33 -6 0 0
pair:l=<begin> n=2	-1 12 -9 0 0 0
pair:l=<begin> no-word	-2 -6 11 -8 -3 0
pair:l=<begin> not-both	2 -2 5 0 -9 -1
pair:l=<begin> part:sure	1 -9 9 2 -3 0
pair:l=<begin> prev:sure	-1 30 -28 0 0 0
pair:l=<begin> running	0 11 -11 0 0 0
pair:l=<begin> sent:sure	3 6 -10 0 0 0
pair:l=<begin> word	-5 9 0 -3 -4 0
pair:l=a both	13 -14 7 -12 0 0
pair:l=a coming	12 -9 1 -4 -2 0
pair:l=a day	-14 5 4 0 0 0
pair:l=a day-none	-3 24 -17 -8 -4 0
pair:l=a day=l1	-8 0 9 0 0 0
pair:l=a day=l2	1 -1 -6 7 0 0
pair:l=a day=r2	8 -7 1 0 0 0
pair:l=a day=r3	11 -25 9 0 4 0
pair:l=a ended	6 -8 8 -3 0 0
pair:l=a n=0	10 -7 -3 0 0 0
pair:l=a n=1	2 16 -14 -5 -3 0
pair:l=a n=2	4 -10 8 -2 0 0
pair:l=a no-word	14 -9 0 0 -2 0
pair:l=a not-both	1 7 -6 0 -6 0
pair:l=a prev:sure	6 -1 -2 0 0 0
pair:l=a word	22 -8 -3 -5 -3 0
pair:l=after both	0 33 -31 -2 -1 0
pair:l=after coming+ended	-2 10 -6 0 0 0
pair:l=after day	0 11 -9 0 0 0
pair:l=after day-none	0 19 -15 0 0 0
pair:l=after n=0	-5 -17 22 0 -1 0
pair:l=after n=1	-6 18 -13 0 0 0
pair:l=after n=2	0 23 -21 0 0 0
pair:l=after no-word	-6 17 -10 0 0 0
pair:l=after not-both	-3 -21 21 2 0 0
pair:l=again coming	-2 -7 0 11 0 0
pair:l=again day	-3 -4 -1 11 0 0
pair:l=again day-none	0 0 -10 11 0 0
pair:l=again n=0	0 -1 -8 11 0 0
pair:l=again no-word	-3 0 -6 11 0 0
pair:l=again not-both	-3 -4 -1 11 0 0
pair:l=ago 	0 11 -10 0 0 0
pair:l=ago day	0 12 -11 0 0 0
pair:l=agreed both	0 -18 20 0 0 0
pair:l=agreed day	-3 -9 12 0 0 0
pair:l=agreed ended	0 6 -4 0 0 0
pair:l=agreed n=0	-3 7 -4 0 0 0
pair:l=agreed no-word	-3 -8 11 0 0 0
pair:l=algiers, 	0 9 -6 0 0 0
pair:l=algiers, day	0 9 -6 0 0 0
pair:l=also 	-5 18 -11 0 0 0
pair:l=also day-none	-5 18 -11 0 0 0
pair:l=also n=0	-5 18 -10 0 0 0
pair:l=also no-word	-5 6 0 0 0 0
pair:l=also not-both	-5 7 0 0 0 0
pair:l=also word	-5 18 -10 0 0 0
pair:l=and 	0 -10 13 0 -1 0
pair:l=and both	0 -16 18 0 0 0
pair:l=and day-none	0 6 -1 0 0 0
pair:l=and day=l1	0 -7 6 0 0 0
pair:l=and n=1	0 -13 14 0 0 0
pair:l=and not-both	0 11 -8 0 -1 0
pair:l=and word	0 -9 12 0 -1 0
pair:l=announced 	0 -3 -5 8 0 0
pair:l=announced both	1 -7 -5 8 0 0
pair:l=announced day	0 -2 -7 8 0 0
pair:l=announced n=1	0 -5 -6 8 0 0
pair:l=another 	0 -10 -2 14 0 0
pair:l=another day-none	0 -7 -5 14 0 0
pair:l=another not-both	0 -10 -1 13 0 0
pair:l=another part:sure	0 -12 0 13 0 0
pair:l=another word	0 -12 0 13 0 0
pair:l=any day-none	0 6 -5 0 0 0
pair:l=any not-both	0 6 -5 0 0 0
pair:l=are 	0 0 -11 10 0 0
pair:l=are day-none	0 0 -11 10 0 0
pair:l=are n=0	0 -2 -9 10 0 0
pair:l=are not-both	0 0 -11 10 0 0
pair:l=are part:sure	0 -5 -5 11 0 0
pair:l=are word	0 -5 -5 11 0 0
pair:l=as 	0 10 -9 0 0 0
pair:l=as day	0 9 -9 0 0 0
pair:l=as day-none	0 10 -9 0 0 0
pair:l=as n=1	0 7 -7 0 0 0
pair:l=as no-word	0 9 -9 0 0 0
pair:l=as not-both	0 11 -10 0 0 0
pair:l=at 	-1 9 -3 0 -2 0
pair:l=at both	-3 16 -12 0 0 0
pair:l=at day	0 6 -4 0 0 0
pair:l=at n=0	-2 -4 11 0 -2 0
pair:l=at n=2	0 17 -17 0 0 0
pair:l=at not-both	0 -3 6 0 0 0
pair:l=back day	0 6 -5 0 0 0
pair:l=back no-word	0 6 -5 0 0 0
pair:l=be coming	0 6 -4 0 0 0
pair:l=be n=0	0 1 -7 -1 6 0
pair:l=be not-both	0 6 -12 -1 6 0
pair:l=be part:sure	0 0 -4 -2 7 0
pair:l=be word	0 1 -4 -2 6 0
pair:l=been day-none	0 8 -6 0 0 0
pair:l=been not-both	0 8 -7 0 0 0
pair:l=been part:sure	0 7 -5 0 0 0
pair:l=been word	0 8 -5 0 0 0
pair:l=before 	0 15 -13 0 0 0
pair:l=before both	0 6 -6 0 0 0
pair:l=before day	0 15 -12 0 0 0
pair:l=before day-none	0 15 -11 0 0 0
pair:l=before n=0	0 11 -7 0 0 0
pair:l=before n=1	0 10 -9 0 0 0
pair:l=before no-word	0 9 -5 0 0 0
pair:l=before not-both	0 16 -12 0 0 0
pair:l=before part:sure	0 10 -9 0 0 0
pair:l=beijing both	0 17 -16 0 0 0
pair:l=beijing day-none	0 10 -9 0 0 0
pair:l=beijing not-both	0 -10 10 0 0 0
pair:l=beijing, 	-8 9 0 -5 0 0
pair:l=beijing, both	-7 0 9 -5 0 0
pair:l=beijing, day	-8 9 0 -5 0 0
pair:l=beijing, day-none	0 16 -8 -5 0 0
pair:l=beijing, day=r4	-3 10 -5 0 0 0
pair:l=beijing, day=r5	-10 0 8 0 0 0
pair:l=beijing, n=1	0 -4 6 0 0 0
pair:l=beijing, n=2	-7 14 -7 0 0 0
pair:l=beijing, no-word	-7 3 3 0 0 0
pair:l=beijing, not-both	0 12 -10 0 0 0
pair:l=belgrade, 	21 -3 -21 0 0 0
pair:l=belgrade, day	21 -3 -21 0 0 0
pair:l=bern, 	0 12 -11 0 0 0
pair:l=bern, day	0 12 -11 0 0 0
pair:l=bern, n=1	0 10 -9 0 0 0
pair:l=bern, no-word	0 12 -11 0 0 0
pair:l=bessent n=1	0 -7 9 0 0 0
pair:l=bessent not-both	0 -9 12 0 0 0
pair:l=bessent part:sure	0 -7 9 0 0 0
pair:l=bessent word	0 -5 8 -1 0 0
pair:l=brussels, 	-8 -6 10 0 0 0
pair:l=brussels, both	-1 6 -3 0 0 0
pair:l=brussels, day	-8 -6 10 0 0 0
pair:l=brussels, day-none	-4 -6 9 0 0 0
pair:l=brussels, n=1	-2 -16 18 0 0 0
pair:l=brussels, n=2	-2 7 -4 0 0 0
pair:l=brussels, no-word	-7 2 0 0 0 0
pair:l=brussels, not-both	-3 -13 15 0 0 0
pair:l=by 	4 5 -8 -4 -10 0
pair:l=by both	4 8 -7 -4 -9 0
pair:l=by coming	7 1 -7 0 -1 0
pair:l=by day	-16 15 0 0 0 0
pair:l=by day-none	-4 10 0 -2 -2 0
pair:l=by day=l1	7 -7 1 0 0 0
pair:l=by day=l3	-7 9 0 0 0 0
pair:l=by day=r0	0 -6 0 0 5 0
pair:l=by day=r1	13 -12 -5 0 -2 5
pair:l=by ended+running	3 -8 4 0 0 0
pair:l=by n=1	3 5 -9 0 0 0
pair:l=by n=2	9 -4 -3 0 0 0
pair:l=by not-both	7 -9 0 -2 1 4
pair:l=by part:sure	7 0 -4 0 0 0
pair:l=by prev:sure	8 -1 -2 0 0 0
pair:l=by running	-5 -8 7 0 6 0
pair:l=by word	18 -11 -7 -7 0 4
pair:l=cabinet 	12 -9 -1 0 0 0
pair:l=cabinet not-both	12 -9 -1 0 0 0
pair:l=call, 	-6 7 0 0 0 0
pair:l=call, day	-6 7 0 0 0 0
pair:l=call, day-none	-6 7 0 0 0 0
pair:l=call, no-word	-6 7 0 0 0 0
pair:l=call, not-both	-6 7 0 0 0 0
pair:l=cent 	0 -7 9 0 0 0
pair:l=cent both	0 -9 10 0 0 0
pair:l=cent day	0 -7 9 0 0 0
pair:l=cent n=0	0 -7 9 0 0 0
pair:l=cent no-word	0 -8 10 0 0 0
pair:l=charge 	0 -6 7 0 0 0
pair:l=charge both	0 -6 7 0 0 0
pair:l=charge n=0	0 6 -5 0 0 0
pair:l=china n=0	-4 6 0 0 0 0
pair:l=china no-word	-4 6 0 0 0 0
pair:l=closed n=0	0 7 -3 0 0 0
pair:l=closed not-both	0 7 -3 0 0 0
pair:l=constructive n=0	-4 8 -1 0 0 0
pair:l=constructive word	-4 8 -1 0 0 0
pair:l=could day-none	0 -9 9 0 0 0
pair:l=could word	0 -9 9 0 0 0
pair:l=council word	0 6 -5 0 0 0
pair:l=countries n=1	0 6 -5 0 0 0
pair:l=countries not-both	0 6 -5 0 0 0
pair:l=date: 	0 6 -5 0 0 0
pair:l=date: day	0 6 -5 0 0 0
pair:l=date: day-none	0 6 -5 0 0 0
pair:l=date: no-word	0 6 -5 0 0 0
pair:l=date: not-both	0 6 -5 0 0 0
pair:l=day, 	0 10 -9 0 0 0
pair:l=day, day	0 10 -9 0 0 0
pair:l=day, no-word	0 10 -9 0 0 0
pair:l=deal 	0 -16 17 0 0 0
pair:l=deal day	0 -16 17 0 0 0
pair:l=deal day-none	0 -16 17 0 0 0
pair:l=deal no-word	0 -16 17 0 0 0
pair:l=delegations n=1	0 -6 7 0 0 0
pair:l=delegations not-both	0 -5 7 0 0 0
pair:l=delegations part:sure	0 12 -9 0 0 0
pair:l=delegations word	0 12 -9 0 0 0
pair:l=delhi, 	-3 12 -7 0 0 0
pair:l=delhi, both	-3 12 -8 0 0 0
pair:l=delhi, day	-3 12 -7 0 0 0
pair:l=delhi, n=1	-3 9 -4 0 0 0
pair:l=delhi, no-word	-3 12 -7 0 0 0
pair:l=due coming	0 6 -5 0 0 0
pair:l=due day	0 6 -5 0 0 0
pair:l=due day-none	0 6 -5 0 0 0
pair:l=earlier 	0 -8 9 0 0 0
pair:l=earlier n=3	0 7 -6 0 0 0
pair:l=eighth 	0 -7 8 0 0 0
pair:l=eighth both	0 -8 9 0 0 0
pair:l=eighth n=1	0 -11 12 0 0 0
pair:l=ended day	-1 -6 4 4 0 0
pair:l=ended day-none	-1 -7 9 0 0 0
pair:l=ended ended	-1 -9 7 4 0 0
pair:l=ended no-word	-1 -4 8 0 0 0
pair:l=ended not-both	-1 -8 6 4 0 0
pair:l=fifth 	0 -6 7 0 0 0
pair:l=fifth coming	0 -16 16 0 0 0
pair:l=fifth day-none	0 -3 6 -1 0 0
pair:l=fifth ended	0 8 -7 0 0 0
pair:l=fifth ended+running	0 12 -11 0 0 0
pair:l=fifth n=1	0 -7 8 0 0 0
pair:l=fifth part:sure	0 -8 12 -2 0 0
pair:l=fifth word	0 -8 12 -2 0 0
pair:l=first both	0 10 -9 0 0 0
pair:l=first day-none	0 -10 15 -1 0 0
pair:l=first ended	0 13 -12 0 0 0
pair:l=first n=0	0 15 -11 0 0 0
pair:l=first n=1	0 -16 17 0 0 0
pair:l=first not-both	0 -8 13 -1 0 0
pair:l=first part:sure	0 -1 6 -3 0 0
pair:l=first word	0 -2 7 -3 0 0
pair:l=five day-none	11 -12 0 0 0 0
pair:l=five n=0	11 -9 0 0 0 0
pair:l=five not-both	11 -11 0 0 0 0
pair:l=for 	-6 8 -3 0 0 0
pair:l=for coming	3 -1 6 -2 -5 0
pair:l=for day	1 -14 19 -2 -5 0
pair:l=for day=l1	0 -12 13 0 0 0
pair:l=for day=r3	-2 -9 14 0 0 0
pair:l=for ended	0 -10 10 0 0 0
pair:l=for n=0	0 8 -2 -1 -4 0
pair:l=for n=1	-7 -10 15 0 0 0
pair:l=for n=2	0 -3 6 0 0 0
pair:l=for no-word	-3 -4 10 0 0 0
pair:l=for not-both	0 -7 11 0 -4 0
pair:l=for prev:sure	2 -12 8 0 0 0
pair:l=for running	0 -6 7 0 0 0
pair:l=for word	-5 7 -1 -1 0 0
pair:l=four day-none	0 -8 9 0 0 0
pair:l=fourth 	0 -10 9 1 0 0
pair:l=fourth both	0 -9 4 4 0 0
pair:l=fourth day-none	15 -6 2 -6 0 0
pair:l=fourth day=r2	0 0 -5 6 0 0
pair:l=fourth ended	0 4 -11 6 0 0
pair:l=fourth ended+running	15 -13 0 0 0 0
pair:l=fourth n=0	14 -5 -3 1 0 0
pair:l=fourth n=3	0 -11 12 0 0 0
pair:l=fourth not-both	14 -2 -2 0 0 0
pair:l=fourth word	13 -8 0 4 -1 0
pair:l=friday 	-3 -9 12 0 0 0
pair:l=friday day	-2 -9 12 0 0 0
pair:l=friday day-none	-2 -9 12 0 0 0
pair:l=friday n=0	0 -15 16 0 0 0
pair:l=friday n=2	0 6 -4 0 0 0
pair:l=friday not-both	-2 -10 13 0 0 0
pair:l=friday, 	3 1 -8 0 0 0
pair:l=friday, both	0 7 -6 0 0 0
pair:l=friday, day	3 1 -8 0 0 0
pair:l=friday, day-none	3 0 -7 0 0 0
pair:l=friday, n=0	-19 35 -16 0 0 0
pair:l=friday, n=1	14 -13 1 0 0 0
pair:l=from 	0 12 -15 2 0 0
pair:l=from both	3 9 -9 2 -8 0
pair:l=from coming	-5 -10 16 0 -1 0
pair:l=from day=l3	0 6 -5 0 0 0
pair:l=from day=r2	0 7 -14 6 0 0
pair:l=from day=r3	0 -4 6 0 0 0
pair:l=from day=r4	0 0 9 0 -5 0
pair:l=from n=0	1 21 -25 -1 2 0
pair:l=from n=1	-7 -8 18 -1 -8 0
pair:l=from no-word	0 12 -7 0 -4 0
pair:l=from not-both	-17 0 6 0 2 0
pair:l=from part:sure	0 -16 12 3 0 0
pair:l=from sent:sure	0 10 -8 0 0 0
pair:l=further coming	0 6 -1 -2 0 0
pair:l=further day-none	0 9 -12 1 0 0
pair:l=further n=0	0 10 -4 -2 0 0
pair:l=further part:sure	0 8 -9 0 0 0
pair:l=geneva both	0 10 -10 0 0 0
pair:l=geneva coming	0 8 -6 0 0 0
pair:l=geneva day	0 9 -6 0 0 0
pair:l=geneva day-none	0 13 -11 0 0 0
pair:l=geneva ended	0 -12 13 0 0 0
pair:l=geneva not-both	0 -14 16 0 0 0
pair:l=geneva part:sure	0 -21 22 0 0 0
pair:l=geneva, both	0 6 -5 0 0 0
pair:l=geneva, day=r4	0 -11 11 0 0 0
pair:l=geneva, sent:sure	0 8 -7 0 0 0
pair:l=going part:sure	0 6 -5 0 0 0
pair:l=going word	0 6 -5 0 0 0
pair:l=good 	-3 13 -9 0 0 0
pair:l=good word	-5 14 -9 0 0 0
pair:l=goods 	0 -9 11 0 0 0
pair:l=goods day	0 -9 11 0 0 0
pair:l=goods day-none	0 -6 7 0 0 0
pair:l=goods n=0	0 -9 10 0 0 0
pair:l=goods not-both	0 -9 10 0 0 0
pair:l=governments 	0 -7 10 0 0 0
pair:l=governments not-both	0 -9 11 0 0 0
pair:l=governments word	-2 -5 10 0 0 0
pair:l=greer 	0 15 -11 -3 0 0
pair:l=greer both	0 9 -4 -3 0 0
pair:l=greer n=1	0 14 -13 0 0 0
pair:l=greer part:sure	0 10 -4 -4 0 0
pair:l=greer word	0 9 -4 -4 0 0
pair:l=had 	5 2 -7 0 -4 0
pair:l=had both	0 10 -10 2 0 0
pair:l=had day-none	3 3 -7 0 0 0
pair:l=had day=r1	0 -2 7 0 0 0
pair:l=had day=r3	0 16 -18 3 0 0
pair:l=had n=0	0 21 -19 0 0 0
pair:l=had n=1	5 -9 8 0 0 0
pair:l=had not-both	6 -4 3 0 -3 0
pair:l=had part:sure	0 14 -12 0 -2 0
pair:l=hague, 	0 6 -4 0 0 0
pair:l=hague, day	0 6 -4 0 0 0
pair:l=hague, no-word	0 6 -4 0 0 0
pair:l=has day	9 -3 -5 0 0 0
pair:l=has day-none	8 -7 0 0 0 0
pair:l=has n=1	6 2 -10 0 0 0
pair:l=has no-word	10 -7 -2 0 0 0
pair:l=has not-both	6 3 -10 0 0 0
pair:l=has part:sure	0 9 -6 0 0 0
pair:l=has word	0 11 -9 0 0 0
pair:l=have both	-4 9 -1 0 0 0
pair:l=have n=0	-5 9 -2 0 0 0
pair:l=have n=2	0 -9 11 0 0 0
pair:l=have no-word	-5 9 -1 0 0 0
pair:l=have word	-7 3 3 0 0 0
pair:l=he 	-8 3 5 -2 -3 0
pair:l=he both	0 12 -6 0 0 0
pair:l=he n=0	-6 18 -6 -2 -2 0
pair:l=he n=1	0 -8 9 0 0 0
pair:l=he n=2	0 -5 6 0 0 0
pair:l=he no-word	-5 9 0 0 0 0
pair:l=he not-both	-6 -4 12 -1 0 0
pair:l=he part:sure	0 -2 9 -3 -2 0
pair:l=he word	-8 2 7 -3 -3 0
pair:l=held n=1	0 -8 9 0 0 0
pair:l=held not-both	0 1 -6 0 0 3
pair:l=his 	0 -10 4 0 7 0
pair:l=his part:sure	0 -13 14 -2 2 0
pair:l=his word	0 -10 13 -2 1 0
pair:l=hold n=0	-10 0 11 0 -1 0
pair:l=hold part:sure	0 -5 10 0 -1 0
pair:l=hold word	-4 -1 9 0 -1 0
pair:l=house 	-3 16 -12 0 0 0
pair:l=house n=0	-3 16 -12 0 0 0
pair:l=i not-both	3 7 -11 0 0 0
pair:l=i part:sure	0 13 -11 0 0 0
pair:l=i word	3 7 -11 0 0 0
pair:l=in 	-14 8 1 4 -10 0
pair:l=in both	-17 23 -18 4 -1 0
pair:l=in coming	-6 2 -14 0 11 0
pair:l=in coming+running	0 -3 -2 0 9 0
pair:l=in day	0 8 -7 0 0 0
pair:l=in day-none	-6 22 -4 0 -19 0
pair:l=in day=l1	0 -12 -20 14 13 0
pair:l=in day=r0	0 -5 6 0 0 0
pair:l=in day=r1	-7 0 -3 0 5 0
pair:l=in day=r2	0 15 -5 -1 0 0
pair:l=in day=r3	0 11 -9 0 0 0
pair:l=in ended+running	0 12 -7 0 0 0
pair:l=in n=0	-18 -8 -9 10 18 0
pair:l=in n=1	-5 22 -1 -12 -16 0
pair:l=in no-word	-21 25 -9 1 -11 -1
pair:l=in not-both	-11 -7 6 0 8 0
pair:l=in part:sure	-1 -1 -15 9 12 0
pair:l=in prev:sure	0 12 -18 -1 5 0
pair:l=in sent:sure	0 -20 21 -3 0 0
pair:l=in word	-28 6 -7 5 6 -1
pair:l=is day	8 -1 -8 0 0 0
pair:l=is day-none	4 0 -7 0 0 0
pair:l=is n=0	-7 18 -7 0 0 0
pair:l=is n=1	10 -8 0 0 0 0
pair:l=is no-word	-9 24 -12 0 0 0
pair:l=is not-both	-7 14 -2 0 0 0
pair:l=it 	-9 16 -8 0 0 0
pair:l=it both	-2 10 -7 0 0 0
pair:l=it day-none	-11 0 4 0 0 0
pair:l=it ended	0 12 -11 0 0 0
pair:l=it n=1	0 16 -14 0 0 0
pair:l=it no-word	-11 0 4 0 0 0
pair:l=it not-both	-7 6 0 0 0 0
pair:l=it part:sure	0 9 -7 0 0 0
pair:l=it running	0 10 -9 0 0 0
pair:l=it word	-4 22 -16 0 0 0
pair:l=its not-both	0 8 -5 0 0 0
pair:l=its part:sure	0 10 -8 0 0 0
pair:l=its word	0 10 -8 0 0 0
pair:l=jinping 	0 9 -6 0 0 0
pair:l=jinping coming	0 -15 4 0 6 0
pair:l=jinping day-none	0 12 -13 0 1 0
pair:l=jinping n=0	0 -15 6 0 5 0
pair:l=jinping n=1	0 9 -6 0 0 0
pair:l=jinping word	0 -22 22 0 0 0
pair:l=last day-none	0 7 -2 -2 0 0
pair:l=last day=r2	0 -7 8 0 0 0
pair:l=last ended	0 0 6 -3 0 0
pair:l=last n=0	0 15 -12 -2 0 0
pair:l=last n=1	0 -20 21 0 0 0
pair:l=last not-both	0 -3 10 -3 0 0
pair:l=last part:sure	0 -3 8 -3 0 0
pair:l=last word	0 -5 11 -3 0 0
pair:l=leaders not-both	-3 0 0 0 6 0
pair:l=leaders word	-3 0 0 0 6 0
pair:l=lifeng 	0 0 -5 -3 9 0
pair:l=lifeng both	0 -4 -5 3 8 0
pair:l=lifeng day-none	0 0 -8 7 0 0
pair:l=lifeng n=1	0 -2 -9 4 9 0
pair:l=lifeng part:sure	0 -4 -5 3 8 0
pair:l=lifeng word	0 -3 -5 3 8 0
pair:l=lima, 	0 -11 13 0 0 0
pair:l=lima, day	0 -11 13 0 0 0
pair:l=london, 	0 8 -7 0 0 0
pair:l=london, day	0 8 -7 0 0 0
pair:l=lumpur day	0 16 -16 0 0 0
pair:l=lumpur not-both	0 16 -16 0 0 0
pair:l=lumpur, both	0 -9 11 0 0 0
pair:l=lumpur, day-none	0 10 -9 0 0 0
pair:l=lumpur, n=1	0 16 -15 0 0 0
pair:l=lumpur, no-word	0 6 -4 0 0 0
pair:l=lusaka, 	-2 19 -16 0 0 0
pair:l=lusaka, day	-2 19 -16 0 0 0
pair:l=lusaka, day-none	-1 18 -16 0 0 0
pair:l=lusaka, n=1	0 17 -15 0 0 0
pair:l=lusaka, no-word	-1 8 -5 0 0 0
pair:l=madrid, 	-1 -6 8 0 0 0
pair:l=madrid, both	0 -18 19 0 0 0
pair:l=madrid, day	-1 -6 8 0 0 0
pair:l=may word	-1 7 -1 0 0 0
pair:l=meet n=1	5 -8 2 0 0 0
pair:l=meets 	0 8 -7 0 0 0
pair:l=meets day	0 8 -8 0 0 0
pair:l=meets day-none	0 8 -8 0 0 0
pair:l=meets not-both	0 8 -8 0 0 0
pair:l=meets part:sure	0 8 -8 0 0 0
pair:l=men not-both	0 -7 9 0 0 0
pair:l=men part:sure	0 -7 9 0 0 0
pair:l=met day	0 -5 6 0 0 0
pair:l=met day-none	0 -5 6 0 0 0
pair:l=met part:sure	0 -5 6 0 0 0
pair:l=midnight day	0 6 -5 0 0 0
pair:l=midnight n=1	0 6 -5 0 0 0
pair:l=midnight no-word	0 6 -5 0 0 0
pair:l=midnight not-both	0 6 -5 0 0 0
pair:l=minister, 	0 14 -14 0 0 0
pair:l=minister, day-none	0 14 -14 0 0 0
pair:l=minister, not-both	0 14 -14 0 0 0
pair:l=ministers 	8 -11 0 0 0 0
pair:l=ministers n=0	7 -3 0 0 -1 0
pair:l=ministers n=1	2 -10 4 0 0 0
pair:l=ministers no-word	11 -7 -3 0 0 0
pair:l=ministers not-both	7 -11 6 0 -1 0
pair:l=ministers part:sure	0 -5 10 0 -1 0
pair:l=ministers word	10 -13 4 0 -2 0
pair:l=monday 	-6 0 1 0 0 0
pair:l=monday day	-6 0 2 0 0 0
pair:l=monday day-none	-6 -8 11 0 0 0
pair:l=monday n=1	0 -5 6 0 0 0
pair:l=monday no-word	-5 -14 17 0 0 0
pair:l=monday not-both	-6 -6 10 0 0 0
pair:l=monday, 	-7 5 -1 0 0 0
pair:l=monday, day	-7 5 -1 0 0 0
pair:l=monday, day-none	-7 0 2 0 0 0
pair:l=monday, n=0	-5 -9 12 0 0 0
pair:l=monday, n=1	0 29 -28 0 0 0
pair:l=monday, no-word	-6 11 -7 0 0 0
pair:l=monday, not-both	-7 3 0 0 0 0
pair:l=montevideo, 	11 -5 -4 0 0 0
pair:l=montevideo, day	11 -5 -4 0 0 0
pair:l=montevideo, day-none	12 -5 -4 0 0 0
pair:l=montevideo, n=1	18 -13 -9 0 0 0
pair:l=montevideo, no-word	11 -3 -7 0 0 0
pair:l=montevideo, not-both	12 -5 -4 0 0 0
pair:l=my not-both	-2 8 -4 0 0 0
pair:l=my word	-2 8 -4 0 0 0
pair:l=negotiators 	0 -9 10 0 0 0
pair:l=negotiators coming	0 12 -11 0 0 0
pair:l=negotiators day=r2	0 -5 7 0 0 0
pair:l=negotiators n=1	0 -11 13 0 0 0
pair:l=new n=1	0 -9 10 0 0 0
pair:l=new not-both	0 -7 8 0 0 0
pair:l=new part:sure	0 -9 10 0 0 0
pair:l=new word	0 -9 10 0 0 0
pair:l=next coming	3 -4 0 8 -5 0
pair:l=next coming+ended	0 10 -9 0 0 0
pair:l=next day-none	0 -11 0 14 0 0
pair:l=next day=r1	0 -3 9 0 0 0
pair:l=next day=r2	5 9 -10 -3 0 0
pair:l=next n=0	4 16 -30 8 -3 0
pair:l=next n=1	0 -6 8 0 0 0
pair:l=next not-both	2 1 -7 7 -5 0
pair:l=next part:sure	2 2 -8 7 -5 0
pair:l=next word	2 2 -8 7 -5 0
pair:l=no day-none	0 8 -7 0 0 0
pair:l=no n=1	0 6 -5 0 0 0
pair:l=no not-both	0 9 -6 0 0 0
pair:l=no part:sure	0 7 -6 0 0 0
pair:l=no word	0 9 -7 0 0 0
pair:l=noon day	0 6 -6 0 0 0
pair:l=noon day-none	0 6 -6 0 0 0
pair:l=not 	-8 12 -1 0 0 0
pair:l=not day-none	-1 9 -4 0 0 0
pair:l=not n=0	-8 11 0 0 0 0
pair:l=not no-word	-8 10 0 0 0 0
pair:l=not word	-8 15 -5 0 0 0
pair:l=of 	3 -13 16 -3 -11 0
pair:l=of both	1 -14 12 -10 6 0
pair:l=of coming	0 15 -22 6 0 0
pair:l=of day-none	6 -11 5 4 -4 0
pair:l=of day=l1	0 8 -7 0 0 0
pair:l=of day=l2	-1 8 -2 -3 0 0
pair:l=of day=l3	0 7 -5 0 0 0
pair:l=of day=l4	0 -1 -9 0 12 0
pair:l=of day=r2	0 11 -8 0 0 0
pair:l=of day=r3	0 -8 11 0 0 0
pair:l=of ended	0 12 -14 -5 10 0
pair:l=of ended+running	0 -18 19 0 0 0
pair:l=of n=0	0 5 5 -15 -11 0
pair:l=of n=1	-4 -16 7 7 10 0
pair:l=of n=2	8 9 -16 0 0 0
pair:l=of n=3	0 -5 8 0 0 0
pair:l=of no-word	8 8 -17 0 -1 0
pair:l=of not-both	0 9 -8 2 -6 0
pair:l=of part:sure	-10 -15 17 0 3 0
pair:l=of prev:sure	-1 11 -8 0 0 0
pair:l=of running	0 7 -3 0 0 0
pair:l=of word	-8 -6 6 0 5 0
pair:l=on 	-3 0 7 0 -11 0
pair:l=on both	6 -12 11 -8 -1 -3
pair:l=on coming	4 18 -26 -12 15 -2
pair:l=on coming+ended	0 12 -10 0 0 0
pair:l=on coming+ended+running	0 -11 13 0 0 0
pair:l=on coming+running	-2 -23 24 0 0 3
pair:l=on day	-4 -1 6 -3 0 1
pair:l=on day-none	-8 5 -1 1 -5 4
pair:l=on day=l2	-8 3 2 0 0 0
pair:l=on day=l3	10 -7 6 -2 -12 0
pair:l=on day=l4	-1 -3 5 -15 7 0
pair:l=on day=l5	8 -21 12 0 2 0
pair:l=on day=r1	2 -11 5 1 0 0
pair:l=on day=r3	-12 10 -8 0 3 0
pair:l=on day=r4	-6 -2 1 0 4 0
pair:l=on day=r5	-1 15 -10 0 0 0
pair:l=on ended	-10 3 3 -3 -7 2
pair:l=on ended+running	0 -11 12 0 0 0
pair:l=on n=0	6 0 -15 5 13 6
pair:l=on n=1	-11 2 12 -22 -12 -4
pair:l=on n=3	-12 0 12 -3 -1 0
pair:l=on n=4	0 16 -15 0 0 0
pair:l=on no-word	0 7 -5 -2 0 3
pair:l=on not-both	-15 12 -6 1 1 4
pair:l=on part:sure	-1 -11 14 -2 -7 0
pair:l=on prev:sure	-1 3 2 -10 -2 0
pair:l=on running	-2 -4 2 7 -3 0
pair:l=on sent:sure	-12 6 -7 1 8 0
pair:l=on word	0 9 -6 0 0 0
pair:l=one 	0 9 -5 0 0 0
pair:l=one both	0 -14 14 0 0 0
pair:l=one day	0 -9 10 0 0 0
pair:l=one day-none	-1 -6 8 0 0 0
pair:l=one n=1	0 -8 9 0 0 0
pair:l=one no-word	-2 -10 13 0 0 0
pair:l=one not-both	-1 11 -6 0 0 0
pair:l=or 	0 -16 16 0 0 0
pair:l=or both	0 -16 16 0 0 0
pair:l=order day	0 7 -6 0 0 0
pair:l=order day-none	0 6 -4 0 0 0
pair:l=order n=0	0 6 -4 0 0 0
pair:l=order no-word	0 8 -6 0 0 0
pair:l=oslo, 	19 -10 -14 0 0 0
pair:l=oslo, day	19 -10 -14 0 0 0
pair:l=out 	0 -6 7 0 0 0
pair:l=out day-none	0 7 -5 0 0 0
pair:l=out n=0	0 6 -3 0 0 0
pair:l=out no-word	0 -5 7 0 0 0
pair:l=paris not-both	0 -6 6 0 0 0
pair:l=peace not-both	0 8 -8 0 0 0
pair:l=peace part:sure	0 8 -8 0 0 0
pair:l=peace word	0 8 -8 0 0 0
pair:l=phone day-none	-7 9 0 0 0 0
pair:l=president's 	-3 6 0 0 0 0
pair:l=president's word	-3 6 0 0 0 0
pair:l=presidents 	1 7 -9 0 0 0
pair:l=presidents coming	0 -8 6 0 4 0
pair:l=presidents day-none	1 0 -8 0 5 0
pair:l=presidents n=0	5 1 -14 0 5 0
pair:l=presidents n=1	0 -7 11 0 0 0
pair:l=published 	0 -8 9 0 0 0
pair:l=published day	-1 -5 8 0 0 0
pair:l=published day-none	-1 -5 8 0 0 0
pair:l=published n=0	-1 -14 17 0 0 0
pair:l=published not-both	-1 7 -4 0 0 0
pair:l=said 	0 7 -4 0 0 0
pair:l=said day	-1 13 -9 0 0 0
pair:l=said day-none	-1 13 -9 0 0 0
pair:l=said n=0	0 7 -3 0 0 0
pair:l=said n=1	0 8 -6 0 0 0
pair:l=said no-word	0 11 -7 0 0 0
pair:l=said not-both	-1 11 -7 0 0 0
pair:l=saturday 	0 -5 6 0 0 0
pair:l=saturday day	0 -5 6 0 0 0
pair:l=saturday day-none	0 -5 6 0 0 0
pair:l=saturday n=0	0 7 -5 0 0 0
pair:l=saturday no-word	0 -5 6 0 0 0
pair:l=saturday not-both	0 -5 6 0 0 0
pair:l=saturday, 	0 14 -12 0 0 0
pair:l=saturday, day	0 14 -12 0 0 0
pair:l=saturday, day-none	0 14 -12 0 0 0
pair:l=saturday, n=1	0 9 -8 0 0 0
pair:l=saturday, no-word	0 10 -9 0 0 0
pair:l=saturday, not-both	0 14 -12 0 0 0
pair:l=saw part:sure	0 -6 7 0 0 0
pair:l=saw word	0 -6 7 0 0 0
pair:l=second 	0 -23 27 -8 0 0
pair:l=second coming	0 11 -9 0 0 0
pair:l=second day-none	-1 -10 15 -7 0 0
pair:l=second day=r2	0 9 -6 0 0 0
pair:l=second day=r3	0 1 -6 3 0 0
pair:l=second ended+running	-4 13 -9 0 0 0
pair:l=second n=1	-5 -1 7 -2 0 0
pair:l=second n=2	0 -12 13 0 0 0
pair:l=second not-both	-2 0 7 -10 0 0
pair:l=second part:sure	-3 -3 9 -3 0 0
pair:l=second word	-3 -3 8 -3 0 0
pair:l=see coming	0 -9 7 2 0 0
pair:l=see day-none	0 -7 7 3 -3 0
pair:l=see day=r2	0 -7 2 0 3 0
pair:l=see n=1	0 -10 9 0 0 0
pair:l=see not-both	0 -6 7 2 -2 0
pair:l=see part:sure	0 -8 7 1 0 0
pair:l=see word	0 -8 7 1 0 0
pair:l=seoul, 	-2 3 -7 5 0 0
pair:l=seoul, day	-2 3 -7 5 0 0
pair:l=seoul, day=r4	0 -9 2 5 0 0
pair:l=seoul, n=1	0 17 -16 0 0 0
pair:l=seoul, no-word	0 17 -16 0 0 0
pair:l=shall n=0	0 7 -3 0 0 0
pair:l=shall not-both	0 6 -3 0 0 0
pair:l=should coming	6 0 -2 -1 0 0
pair:l=should n=1	6 0 -4 -1 0 0
pair:l=should part:sure	6 0 -2 -1 0 0
pair:l=sides 	-1 8 -5 0 0 0
pair:l=sides day-none	0 11 -10 0 0 0
pair:l=sides not-both	-2 8 -3 0 0 0
pair:l=sides part:sure	0 8 -4 0 0 0
pair:l=sides word	-1 6 -1 0 0 0
pair:l=signed day	0 20 -16 0 0 0
pair:l=signed day-none	0 14 -10 0 0 0
pair:l=signed n=0	0 7 -3 0 0 0
pair:l=signed no-word	0 10 -8 0 0 0
pair:l=signed not-both	0 8 -5 0 0 0
pair:l=since both	0 6 -3 0 0 0
pair:l=since day	-1 12 -8 0 0 0
pair:l=since day=r4	0 6 -7 0 0 0
pair:l=since ended+running	0 11 -7 0 -2 0
pair:l=since n=1	-4 7 -3 0 0 0
pair:l=since n=2	0 13 -10 0 0 0
pair:l=since no-word	0 11 -8 0 0 0
pair:l=since not-both	0 8 -5 0 0 0
pair:l=six day	5 -14 9 0 0 0
pair:l=six no-word	5 -14 9 0 0 0
pair:l=sixth 	0 -19 15 5 0 0
pair:l=sixth day-none	-2 -9 5 7 0 0
pair:l=sixth day=l2	0 8 -7 0 0 0
pair:l=sixth ended+running	-2 19 -15 0 0 0
pair:l=sixth n=0	-2 -24 16 14 0 0
pair:l=sixth n=1	0 14 -12 0 0 0
pair:l=sixth not-both	-3 -18 10 13 0 0
pair:l=sixth part:sure	0 -16 6 13 0 0
pair:l=sixth word	-3 -14 6 13 0 0
pair:l=spoke both	6 -2 0 0 0 0
pair:l=spoke day	6 -2 0 0 0 0
pair:l=spoke no-word	6 -2 0 0 0 0
pair:l=starting day	0 -14 14 0 0 0
pair:l=starts 	0 6 -5 0 0 0
pair:l=starts day	0 6 -6 0 0 0
pair:l=starts day-none	0 6 -5 0 0 0
pair:l=starts no-word	0 6 -6 0 0 0
pair:l=starts not-both	0 6 -6 0 0 0
pair:l=state 	0 10 -12 0 1 0
pair:l=state both	-1 7 0 -2 -5 0
pair:l=state coming	0 -14 23 0 -10 0
pair:l=state day-none	0 -11 18 0 -7 0
pair:l=state ended	0 -7 12 0 -3 0
pair:l=state n=0	0 -7 9 0 0 0
pair:l=state n=1	0 -12 14 0 0 0
pair:l=state not-both	0 -14 13 0 0 0
pair:l=state part:sure	-2 -3 11 -3 -3 0
pair:l=state word	-2 -3 11 -3 -3 0
pair:l=still day-none	0 7 -4 0 0 0
pair:l=stockholm n=1	0 -6 7 0 0 0
pair:l=stockholm not-both	0 -7 7 0 0 0
pair:l=stockholm part:sure	0 -6 7 0 0 0
pair:l=stockholm, 	0 12 -12 0 0 0
pair:l=stockholm, day	0 12 -12 0 0 0
pair:l=sunday n=0	0 -6 7 0 0 0
pair:l=sunday, both	0 14 -14 0 0 0
pair:l=sunday, day	-2 -4 7 0 0 0
pair:l=sunday, n=0	-1 -13 14 0 0 0
pair:l=sunday, n=1	0 8 -7 0 0 0
pair:l=sunday, no-word	-1 -7 9 0 0 0
pair:l=sunday, not-both	-1 -17 19 0 0 0
pair:l=tariff n=0	0 -8 9 0 0 0
pair:l=tariff not-both	0 6 -5 0 0 0
pair:l=tariffs day	3 -11 7 0 0 0
pair:l=tariffs day-none	3 -11 7 0 0 0
pair:l=tariffs no-word	3 -11 7 0 0 0
pair:l=tbilisi, 	16 -20 5 0 0 0
pair:l=tbilisi, day	16 -20 5 0 0 0
pair:l=tbilisi, no-word	17 -7 -13 0 0 0
pair:l=technical not-both	0 -18 19 0 0 0
pair:l=telephone 	-11 18 -5 0 0 0
pair:l=telephone day-none	-7 9 0 0 0 0
pair:l=telephone day=l2	8 -7 0 0 0 0
pair:l=telephone day=r3	10 -7 0 0 0 0
pair:l=telephone ended	14 -11 0 0 0 0
pair:l=telephone n=0	9 -4 0 0 0 0
pair:l=telephone n=1	-4 8 -2 0 0 0
pair:l=television ended	0 -7 9 0 0 0
pair:l=television n=0	0 9 -6 0 0 0
pair:l=television not-both	0 9 -6 0 0 0
pair:l=than 	0 7 -4 0 0 0
pair:l=than day	0 7 -4 0 0 0
pair:l=than n=0	0 6 -3 0 0 0
pair:l=than no-word	0 7 -4 0 0 0
pair:l=than not-both	0 6 -2 0 0 0
pair:l=that both	4 -11 9 0 0 0
pair:l=that coming	0 -4 -5 9 0 0
pair:l=that day-none	5 -10 8 0 0 0
pair:l=that n=0	-1 15 -8 0 0 0
pair:l=that n=1	11 -13 -1 7 0 0
pair:l=that no-word	7 -5 0 0 0 0
pair:l=that not-both	5 0 -13 8 0 0
pair:l=that part:sure	3 -4 -2 6 0 0
pair:l=that word	9 -6 -5 6 0 0
pair:l=the both	-5 -4 11 4 -10 0
pair:l=the coming	-2 3 3 -12 0 0
pair:l=the coming+ended	0 18 -16 0 0 0
pair:l=the coming+running	0 11 -4 0 -5 0
pair:l=the day	-9 53 -29 -4 -30 0
pair:l=the day-none	-3 10 -6 -4 1 0
pair:l=the day=l1	3 -6 10 -2 -4 0
pair:l=the day=l2	0 -17 8 0 8 0
pair:l=the day=l3	0 0 -12 0 11 0
pair:l=the day=l4	8 -1 5 0 -14 0
pair:l=the day=l5	0 8 -4 0 0 0
pair:l=the day=r0	-4 7 -9 0 6 0
pair:l=the day=r1	10 -1 -2 -1 -4 0
pair:l=the day=r2	-12 12 -1 0 -9 0
pair:l=the day=r3	-10 -7 12 -4 4 0
pair:l=the day=r4	-1 0 -1 10 -2 0
pair:l=the ended	0 -6 9 -10 0 0
pair:l=the n=0	0 4 6 -7 -9 -3
pair:l=the n=1	-10 7 -8 -5 17 0
pair:l=the n=2	5 -2 -3 7 -3 0
pair:l=the n=3	3 -10 9 0 0 0
pair:l=the no-word	6 -1 -8 -5 9 -1
pair:l=the not-both	1 9 -10 -19 13 -3
pair:l=the part:sure	-3 6 0 -9 -1 0
pair:l=the prev:sure	-10 6 2 0 -2 0
pair:l=the running	-2 16 -22 5 3 0
pair:l=the sent:sure	-4 -4 7 5 -4 0
pair:l=the word	1 -25 17 -2 18 -4
pair:l=their 	6 0 -2 0 -2 0
pair:l=their both	5 -12 13 0 -3 0
pair:l=their ended	0 -14 17 0 0 0
pair:l=their n=1	0 -17 18 0 0 0
pair:l=their part:sure	-3 -7 17 0 -4 0
pair:l=their word	3 -13 16 0 -4 0
pair:l=there day-none	0 -10 12 0 0 0
pair:l=there n=0	0 -10 12 0 0 0
pair:l=there not-both	0 -10 12 0 0 0
pair:l=they 	-13 6 -1 6 0 0
pair:l=they both	-12 15 -16 8 0 0
pair:l=they coming	0 15 -13 -1 0 0
pair:l=they day=r2	0 -14 1 7 0 0
pair:l=they n=1	0 -6 0 8 0 0
pair:l=they not-both	-1 -3 10 -6 0 0
pair:l=they part:sure	0 -6 4 4 0 0
pair:l=they word	-14 5 0 3 0 0
pair:l=third 	0 -14 13 3 0 0
pair:l=third both	0 -31 25 6 0 0
pair:l=third coming	0 9 -5 -2 0 0
pair:l=third coming+ended	0 -6 6 0 0 0
pair:l=third day-none	-12 -19 22 4 0 0
pair:l=third day=l2	0 3 -8 5 0 0
pair:l=third day=l3	0 -11 13 0 0 0
pair:l=third day=r1	0 17 -16 0 0 0
pair:l=third day=r2	0 9 -4 -3 0 0
pair:l=third day=r4	7 0 -4 0 0 0
pair:l=third ended+running	-7 3 2 0 0 0
pair:l=third n=0	0 6 -4 0 0 0
pair:l=third n=1	-5 -3 1 6 0 0
pair:l=third n=3	0 -9 10 0 0 0
pair:l=third no-word	-10 12 0 0 0 0
pair:l=third not-both	-4 14 -8 -2 -1 0
pair:l=third part:sure	2 -7 5 3 -3 0
pair:l=this 	0 7 -6 0 0 0
pair:l=this day	0 9 -8 0 0 0
pair:l=this day-none	0 9 -8 0 0 0
pair:l=this no-word	0 7 -6 0 0 0
pair:l=this not-both	0 7 -6 0 0 0
pair:l=three 	16 -31 20 0 0 0
pair:l=three day-none	16 -15 0 0 0 0
pair:l=three day=r3	0 -10 10 0 0 0
pair:l=three n=0	16 -4 -14 0 0 0
pair:l=three n=1	0 -5 6 0 0 0
pair:l=three n=3	0 -13 14 0 0 0
pair:l=three not-both	16 -17 3 0 0 0
pair:l=three part:sure	0 -4 8 0 0 0
pair:l=three word	0 -4 8 0 0 0
pair:l=thursday 	-6 9 -5 0 0 0
pair:l=thursday day	-6 0 1 0 0 0
pair:l=thursday day-none	-6 -1 4 0 0 0
pair:l=thursday n=0	-2 -5 7 0 0 0
pair:l=thursday not-both	-6 -1 4 0 0 0
pair:l=thursday, 	-2 -2 -1 0 8 0
pair:l=thursday, both	1 -5 -5 0 9 0
pair:l=thursday, day	-1 0 -5 0 9 0
pair:l=thursday, day-none	-1 0 -4 0 9 0
pair:l=thursday, n=1	0 0 -9 0 9 0
pair:l=thursday, not-both	-9 1 2 0 0 0
pair:l=till 	0 -8 9 0 0 0
pair:l=till day	0 -7 8 0 0 0
pair:l=till day-none	0 -8 9 0 0 0
pair:l=till n=1	0 -11 11 0 0 0
pair:l=till no-word	0 -8 9 0 0 0
pair:l=till not-both	0 -8 9 0 0 0
pair:l=to 	-9 28 -31 -2 6 0
pair:l=to both	-21 7 -6 9 1 0
pair:l=to coming	7 -23 15 8 -1 0
pair:l=to day	-17 19 -1 0 -3 0
pair:l=to day-none	0 -1 -2 -6 9 0
pair:l=to day=l1	-1 -1 6 0 0 0
pair:l=to day=l2	-6 0 5 -1 0 0
pair:l=to day=l3	0 13 -12 0 0 0
pair:l=to day=l4	2 5 -13 0 2 0
pair:l=to day=r1	1 -3 0 12 -11 0
pair:l=to day=r2	-9 -3 6 3 1 0
pair:l=to day=r4	0 -11 8 2 0 0
pair:l=to ended	-10 8 -5 -1 4 0
pair:l=to n=0	0 -10 -3 -8 21 -1
pair:l=to n=1	-23 19 -2 11 -24 0
pair:l=to no-word	-3 0 -12 14 6 0
pair:l=to not-both	6 0 -1 -4 3 0
pair:l=to part:sure	-13 4 6 -2 -2 0
pair:l=to prev:sure	6 0 -6 -1 0 0
pair:l=to sent:sure	-5 8 -9 -1 7 0
pair:l=to word	0 -3 -6 5 6 -1
pair:l=tokyo, 	-13 5 5 0 0 0
pair:l=tokyo, day	-13 5 5 0 0 0
pair:l=tokyo, n=1	-13 22 -13 0 0 0
pair:l=tokyo, no-word	-13 6 3 0 0 0
pair:l=trade both	0 -13 16 0 0 0
pair:l=trade day=r3	0 11 -10 0 0 0
pair:l=trade n=0	0 -12 14 0 0 0
pair:l=trade n=1	0 6 -4 0 0 0
pair:l=trade n=2	0 -4 7 0 0 0
pair:l=trade n=3	0 7 -7 0 0 0
pair:l=trade not-both	0 12 -9 0 0 0
pair:l=trade part:sure	0 -1 6 -1 0 0
pair:l=trade word	0 -1 6 -1 0 0
pair:l=trump 	5 -11 11 -5 -1 0
pair:l=trump both	1 -12 14 -4 0 0
pair:l=trump day	0 7 -5 0 0 0
pair:l=trump day-none	-4 6 0 0 -2 0
pair:l=trump day=l3	6 -14 9 0 -1 0
pair:l=trump day=r3	1 0 -10 0 5 0
pair:l=trump n=0	0 -9 13 -4 0 0
pair:l=trump no-word	4 1 -7 0 0 0
pair:l=trump not-both	2 8 -10 0 -2 0
pair:l=trump part:sure	0 -9 14 -5 0 0
pair:l=trump word	6 -11 11 -6 -2 0
pair:l=trump's 	1 -6 5 0 0 0
pair:l=trump's both	1 -6 8 -2 0 0
pair:l=trump's day=r2	0 -6 9 0 0 0
pair:l=trump's part:sure	1 -9 12 -2 -1 0
pair:l=trump's word	1 -9 12 -2 -1 0
pair:l=tuesday 	7 -1 -3 0 0 0
pair:l=tuesday day	7 -1 -3 0 0 0
pair:l=tuesday day-none	7 -1 -3 0 0 0
pair:l=tuesday n=0	-10 -5 10 0 0 0
pair:l=tuesday n=1	0 12 -11 0 0 0
pair:l=tuesday n=2	14 -7 -11 0 0 0
pair:l=tuesday no-word	8 -3 -2 0 0 0
pair:l=tuesday not-both	7 -1 -2 0 0 0
pair:l=tuesday, 	-6 0 3 0 0 0
pair:l=tuesday, day	-6 0 3 0 0 0
pair:l=tuesday, day-none	-6 0 4 0 0 0
pair:l=tuesday, n=0	-4 -15 18 0 0 0
pair:l=tuesday, n=1	0 26 -25 0 0 0
pair:l=tuesday, no-word	-5 -4 6 0 0 0
pair:l=tuesday, not-both	-6 0 3 0 0 0
pair:l=two 	0 -17 10 6 0 0
pair:l=two day-none	4 -20 17 0 0 0
pair:l=two day=r2	0 -7 5 0 0 0
pair:l=two ended	4 1 -6 0 0 0
pair:l=two n=0	5 7 -16 0 0 0
pair:l=two n=2	0 -16 17 0 0 0
pair:l=two not-both	5 -7 4 0 0 0
pair:l=two part:sure	0 -6 3 5 0 0
pair:l=two word	4 -12 3 5 0 0
pair:l=until 	-8 24 -15 0 0 0
pair:l=until both	-3 -2 7 0 0 0
pair:l=until coming	0 -2 6 0 0 0
pair:l=until coming+ended	0 -12 12 0 0 0
pair:l=until day	-13 9 2 -3 -2 0
pair:l=until day-none	-8 11 -2 0 0 0
pair:l=until day=l1	0 -11 12 0 0 0
pair:l=until day=l3	0 7 -3 0 0 0
pair:l=until ended	0 9 -8 0 0 0
pair:l=until n=0	-9 4 4 -2 -1 0
pair:l=until no-word	-10 18 -6 0 0 0
pair:l=until not-both	-7 13 -3 -1 0 0
pair:l=until prev:sure	0 -14 17 0 0 0
pair:l=until sent:sure	0 9 -8 0 0 0
pair:l=up 	0 -10 10 0 0 0
pair:l=up day	6 -13 7 0 0 0
pair:l=up day-none	6 -12 6 0 0 0
pair:l=up n=0	0 -13 13 0 0 0
pair:l=up n=1	6 0 -7 0 0 0
pair:l=up no-word	6 -12 6 0 0 0
pair:l=up not-both	6 -15 9 0 0 0
pair:l=us day	0 6 -5 0 0 0
pair:l=us day-none	0 6 -5 0 0 0
pair:l=us not-both	0 6 -5 0 0 0
pair:l=video day-none	-15 8 0 0 7 0
pair:l=video n=0	-8 0 0 0 7 2
pair:l=video n=1	7 -4 0 0 0 0
pair:l=video no-word	-7 0 0 0 8 2
pair:l=video not-both	-2 -6 0 0 7 1
pair:l=was n=0	0 7 -6 0 0 0
pair:l=washington 	0 -5 6 0 0 0
pair:l=washington day	0 -6 8 0 0 0
pair:l=washington n=1	0 -10 12 0 0 0
pair:l=washington not-both	0 -6 7 0 0 0
pair:l=washington, 	0 6 -5 0 0 0
pair:l=washington, day	0 6 -5 0 0 0
pair:l=washington, day-none	-4 20 -14 0 0 0
pair:l=washington, day=r3	9 0 -11 0 0 0
pair:l=washington, day=r4	-12 0 12 0 0 0
pair:l=washington, day=r5	9 -7 0 0 0 0
pair:l=washington, n=1	-6 5 0 0 0 0
pair:l=washington, n=2	5 10 -21 0 0 0
pair:l=washington, no-word	1 17 -28 0 0 0
pair:l=washington, not-both	-2 16 -11 0 0 0
pair:l=washington/beijing, 	-6 14 -9 0 0 0
pair:l=washington/beijing, both	-6 14 -9 0 0 0
pair:l=washington/beijing, day	-6 14 -9 0 0 0
pair:l=we 	-2 9 -4 0 0 0
pair:l=we day-none	0 12 -9 0 0 0
pair:l=we n=1	0 7 -5 0 0 0
pair:l=we not-both	-2 12 -8 0 0 0
pair:l=we word	-2 10 -5 0 0 0
pair:l=wednesday 	-6 -11 14 0 0 0
pair:l=wednesday day	-6 -11 14 0 0 0
pair:l=wednesday day-none	-5 -14 17 0 0 0
pair:l=wednesday n=1	0 -15 17 0 0 0
pair:l=wednesday no-word	-6 0 1 0 0 0
pair:l=wednesday not-both	-6 -11 14 0 0 0
pair:l=wednesday, 	-1 6 -3 0 0 0
pair:l=wednesday, day	-1 6 -3 0 0 0
pair:l=wednesday, n=0	0 17 -14 0 0 0
pair:l=wednesday, no-word	-1 19 -15 0 0 0
pair:l=wednesday, not-both	-1 6 -3 0 0 0
pair:l=week, 	7 -8 0 0 0 0
pair:l=week, day	7 -8 0 0 0 0
pair:l=week, day-none	7 -7 0 0 0 0
pair:l=week, n=1	7 -8 0 0 0 0
pair:l=week, no-word	7 -7 0 0 0 0
pair:l=week, not-both	7 -6 0 0 0 0
pair:l=which 	8 -1 -7 0 0 0
pair:l=which day-none	8 -3 -3 0 0 0
pair:l=which n=0	8 -4 -2 0 0 0
pair:l=which no-word	8 -7 0 0 0 0
pair:l=which not-both	8 0 -11 0 0 0
pair:l=which part:sure	0 9 -8 0 0 0
pair:l=which word	8 0 -8 0 0 0
pair:l=who 	4 -9 5 0 0 0
pair:l=who both	-6 -9 9 1 1 0
pair:l=who coming	0 6 -8 0 2 0
pair:l=who day-none	7 -5 0 0 0 0
pair:l=who n=0	5 3 -19 1 0 0
pair:l=who n=1	0 -8 10 0 0 0
pair:l=who not-both	9 2 -11 0 0 0
pair:l=who part:sure	0 7 -9 0 0 0
pair:l=will both	6 -2 -1 0 1 0
pair:l=will coming	-2 4 -4 7 -6 0
pair:l=will day-none	-8 12 -18 12 -6 0
pair:l=will day=r3	0 -6 8 0 0 0
pair:l=will day=r4	-2 11 -9 -1 1 0
pair:l=will n=0	-2 5 -16 12 -5 0
pair:l=will n=2	0 -11 11 -3 1 0
pair:l=will no-word	-3 9 -2 0 0 0
pair:l=will not-both	-8 5 0 9 -13 0
pair:l=will part:sure	0 0 -3 8 -4 0
pair:l=will word	-3 3 -2 7 -6 0
pair:l=would 	16 -12 -11 -3 9 0
pair:l=would both	7 -7 -3 0 4 0
pair:l=would coming	-5 -1 10 0 0 0
pair:l=would day-none	0 0 0 -6 9 0
pair:l=would day=l2	0 -4 0 6 -1 0
pair:l=would n=0	5 -6 -8 2 5 0
pair:l=would n=1	8 -5 4 -9 0 0
pair:l=would part:sure	1 -13 0 0 9 0
pair:l=would word	10 -12 0 -2 7 0
pair:l=xi both	-2 8 -1 0 0 0
pair:l=xi day-none	-5 10 -1 0 0 0
pair:l=xi word	-2 8 -1 0 0 0
pair:l=york, both	0 11 -10 0 0 0
pair:l=york, n=1	0 14 -14 0 0 0
pair:l=york, n=2	0 -19 19 0 0 0
pair:l=york, not-both	0 -14 14 0 0 0
pair:l=you 	-9 3 3 0 0 0
pair:l=you coming	0 18 -16 0 0 0
pair:l=you day-none	0 11 -8 0 0 0
pair:l=you n=0	0 8 -4 0 0 0
pair:l=you n=1	-7 22 -14 0 0 0
pair:l=you no-word	-8 10 0 0 0 0
pair:l=you not-both	0 10 -7 0 0 0
pair:l=you part:sure	0 10 -7 0 0 0
pair:l=you word	-9 10 0 0 0 0
pair:l=· n=0	0 13 -10 0 0 0
pair:l=· n=1	0 -8 9 0 0 0
pair:l=· n=2	0 8 -6 0 0 0
pair:l=· no-word	-3 -3 6 0 0 0
pair:l=— both	0 14 -14 0 0 0
pair:l=— day	0 7 -5 0 0 0
pair:l=— day-none	0 7 -6 0 0 0
pair:l=— n=1	0 12 -11 0 0 0
pair:l=— n=2	0 10 -8 0 0 0
pair:l=— no-word	0 9 -6 0 0 0
pair:l=— not-both	0 10 -7 0 0 0
pair:l=— part:sure	0 15 -15 0 0 0
pair:l=— word	0 16 -15 0 0 0
pair:no-word 	10 13 -5 -14 -22 -12
pair:no-word both	10 11 0 -22 -22 -10
pair:no-word coming	2 16 -22 1 3 -5
pair:no-word coming+ended	-6 3 1 0 0 0
pair:no-word coming+ended+running	0 6 -5 0 0 0
pair:no-word coming+running	-10 4 -7 0 0 11
pair:no-word ended	11 -1 -12 0 11 -2
pair:no-word ended+running	2 6 -4 0 -3 0
pair:no-word n=0	10 0 -9 -2 4 0
pair:no-word n=1	-1 23 -12 -11 -18 -10
pair:no-word n=2	11 20 -32 -12 15 -1
pair:no-word n=3	-2 9 -3 0 0 0
pair:no-word not-both	5 21 -32 -2 16 0
pair:no-word running	-8 20 -33 -5 18 0
pair:not-both n=0	-1 13 -26 6 12 1
pair:not-both n=1	-10 7 15 -15 -33 -19
pair:not-both n=2	-1 6 0 -41 11 -3
pair:not-both n=3	-16 27 -16 -9 -3 0
pair:not-both n=4	0 -6 9 0 0 0
pair:part:sure 	-11 10 -4 -1 2 -10
pair:part:sure both	-6 -10 5 13 3 -8
pair:part:sure coming	0 -5 9 7 -15 -10
pair:part:sure coming+ended	-1 14 -8 -5 0 0
pair:part:sure coming+ended+running	0 -13 16 0 0 0
pair:part:sure coming+running	12 -1 0 -9 -2 0
pair:part:sure ended	-24 -1 6 5 -4 4
pair:part:sure ended+running	-14 -1 15 -14 -5 0
pair:part:sure n=0	-14 18 -29 8 16 0
pair:part:sure n=1	-8 2 16 -15 -25 -12
pair:part:sure n=2	-7 0 12 0 -21 -1
pair:part:sure n=3	0 -11 17 0 -11 0
pair:part:sure n=4	11 -15 7 -3 0 0
pair:part:sure n=5	0 -20 4 13 0 0
pair:part:sure not-both	-13 10 7 -12 -20 -8
pair:part:sure running	6 12 -21 0 6 0
pair:prev:sure 	-9 8 5 -24 -2 -1
pair:prev:sure both	-3 17 0 -10 -25 0
pair:prev:sure coming	4 -10 7 -7 4 0
pair:prev:sure ended	0 15 -13 0 0 0
pair:prev:sure n=0	-6 -8 21 -28 1 -3
pair:prev:sure n=1	12 -7 5 -3 -7 0
pair:prev:sure n=2	-10 10 -5 0 0 0
pair:prev:sure n=3	-3 22 -20 0 0 0
pair:prev:sure not-both	0 -12 15 -25 11 -4
pair:prev:sure running	0 -12 17 0 -6 0
pair:running both	0 6 -11 2 4 0
pair:running n=0	-6 9 -9 -4 8 0
pair:running n=1	9 1 -21 -6 14 0
pair:running n=2	-8 11 -12 8 0 0
pair:running not-both	-2 13 -25 -8 15 0
pair:sent:sure 	-23 -2 7 7 0 0
pair:sent:sure both	-10 0 -1 2 10 0
pair:sent:sure coming	-26 14 -7 -6 11 0
pair:sent:sure ended	0 16 -14 0 -6 0
pair:sent:sure ended+running	8 -9 4 0 -1 0
pair:sent:sure n=0	-14 35 -21 3 -27 0
pair:sent:sure n=1	-16 -7 4 0 17 0
pair:sent:sure n=2	-4 -15 16 1 0 0
pair:sent:sure n=3	-11 -6 12 0 0 0
pair:sent:sure not-both	-41 6 8 2 -11 0
pair:word 	-11 16 -3 0 -4 -16
pair:word both	-2 10 -11 4 4 -13
pair:word coming	6 -9 4 10 -2 -11
pair:word coming+ended	-5 10 -2 -5 0 0
pair:word coming+ended+running	0 -4 8 0 0 0
pair:word coming+running	3 -22 3 -7 11 6
pair:word day-none	-26 46 -22 -4 -15 -17
pair:word day=l0	-4 -10 17 0 0 0
pair:word day=l1	1 -9 0 1 9 0
pair:word day=l3	4 -7 5 -19 10 0
pair:word day=l4	6 -6 -2 6 2 0
pair:word day=l5	-6 26 -17 -5 -4 0
pair:word day=r0	13 -14 4 -11 5 0
pair:word day=r2	11 -23 18 4 -9 0
pair:word day=r3	3 -8 0 0 12 -1
pair:word day=r4	-8 -1 12 0 -11 0
pair:word day=r5	0 -20 4 7 10 0
pair:word ended+running	3 4 3 -15 -11 0
pair:word n=0	3 24 -43 -2 14 -2
pair:word n=1	-17 1 15 -5 -13 -14
pair:word n=2	0 -7 11 -5 3 -2
pair:word n=3	-7 0 2 9 -12 0
pair:word n=4	24 -32 10 -3 0 0
pair:word n=5	0 -20 14 6 0 0
pair:word no-word	9 22 -54 -6 6 0
pair:word not-both	-2 2 7 -9 0 -6
pair:word part:sure	-18 0 9 0 -1 -18
pair:word prev:sure	3 19 -21 -13 0 0
pair:word running	0 10 -23 -5 15 0
pair:word sent:sure	-18 -35 39 5 3 0
part:calls	77 -25 -51 -71 -37 8
part:coming	-9 6 2 -3 -4 -3
part:ended	-7 7 4 -8 -13 0
part:experts	-23 -9 11 -8 0 23
part:m=arrive	0 -8 10 0 0 0
part:m=arrived	-2 6 -1 0 0 0
part:m=arrives	0 22 -20 0 0 0
part:m=assembly	0 7 -5 0 0 0
part:m=bargain	0 -10 11 0 0 0
part:m=came	8 8 -12 -7 0 0
part:m=closed	-3 0 -4 8 0 0
part:m=come	-2 7 -8 7 -1 0
part:m=comes	0 -9 3 0 8 0
part:m=conference	28 7 -38 0 0 0
part:m=consultations	17 -13 5 -5 -5 0
part:m=delegation	0 -9 11 0 0 0
part:m=delegations	-8 -12 16 4 -3 0
part:m=dialogue	-1 7 0 0 -1 0
part:m=dinner	6 1 -2 -4 0 0
part:m=due	-4 10 1 -7 -9 0
part:m=ended	-3 -18 19 0 0 0
part:m=expected	1 3 -22 8 5 0
part:m=flew	0 6 -10 7 0 0
part:m=flies	-2 -19 11 14 0 0
part:m=gather	0 13 -12 0 0 0
part:m=go	-5 -13 10 9 0 0
part:m=guest	0 16 -18 -1 3 0
part:m=here	-2 -11 16 0 0 0
part:m=invited	-4 17 -8 0 -5 0
part:m=land	12 -11 0 0 0 0
part:m=lunch	0 13 -8 0 -1 0
part:m=meet	-1 -1 -2 -1 10 -3
part:m=meeting	0 -1 -8 16 5 -3
part:m=meets	-1 12 -3 -5 -8 0
part:m=met	-24 6 9 0 -21 0
part:m=negotiators	-15 11 -5 -7 8 0
part:m=parted	0 -17 17 0 0 0
part:m=receive	0 24 -20 0 -2 0
part:m=received	-2 -24 15 0 10 0
part:m=receives	0 -24 11 0 10 0
part:m=rose	-6 12 -6 0 0 0
part:m=round	-15 3 -3 21 -25 -2
part:m=rounds	-3 0 8 -10 0 0
part:m=sat	-10 -3 15 -11 -8 0
part:m=saw each other	0 -10 11 0 0 0
part:m=see each other	0 6 -2 6 -15 0
part:m=session	0 4 -1 -9 2 0
part:m=settled	1 -14 2 0 11 0
part:m=shook hands	6 -8 3 0 0 0
part:m=signed	-5 3 0 -9 0 0
part:m=sit	0 7 -12 0 6 0
part:m=stop	0 15 -13 0 0 0
part:m=summit	-7 -2 7 -8 0 0
part:m=talk	26 1 -31 0 -3 0
part:m=talked	12 -24 3 -1 5 0
part:m=talking	0 -5 10 0 -1 0
part:m=talks	-11 13 -5 6 -22 2
part:m=there	-7 -28 21 3 12 0
part:m=time	0 3 0 -8 -1 0
part:m=to see	-1 7 5 -19 0 0
part:m=travels	0 -21 18 2 0 0
part:m=visit	0 -12 13 -18 5 0
part:m=visits	-8 9 0 0 0 0
part:m=went	-2 -2 10 -3 -7 0
part:m=where	-5 -6 1 0 9 0
part:meets	-13 -9 18 -3 0 -20
part:running	-3 1 2 -24 5 3
part:summit	14 -10 -3 -13 12 -10
part:sure	-19 2 11 0 -10 -15
part:wished	-15 25 -12 -11 -5 6
pc0=agree	-14 8 -8 -12 10 7
pc0=bear	5 -6 1 -3 3 0
pc0=buy	0 8 -5 0 0 0
pc0=deny	0 6 -5 0 0 0
pc0=down	0 -4 5 -9 1 0
pc0=end	6 3 -6 -2 -1 0
pc0=impose	3 -3 -8 0 8 5
pc0=propose	8 -8 5 0 -1 0
pc0=say	-4 -11 -2 11 8 5
pc0=suspend	4 -3 -3 0 6 0
pc0=target	0 -6 7 0 0 0
pc0=up	-3 12 -5 0 -3 0
pc1=agree	-12 1 -7 3 8 6
pc1=bear	13 -14 8 -17 0 0
pc1=deny	0 6 -5 0 0 0
pc1=end	13 1 -9 -3 -2 0
pc1=impose	0 -1 -10 9 9 5
pc1=propose	3 10 -14 0 0 0
pc1=say	-4 -7 -7 11 8 5
pc1=sell	0 -10 10 0 0 0
pc1=stay	-20 12 0 -3 0 0
pc1=suspend	3 -6 1 0 5 0
pc1=target	0 -4 6 0 0 0
pct0=agree past	-6 8 -4 -3 -5 7
pct0=agree perfect	-6 -6 -1 0 16 0
pct0=bear future	1 -9 1 0 6 0
pct0=bear past	9 -12 0 -2 4 0
pct0=bear present	-1 17 -3 0 -16 0
pct0=begin future	0 -7 10 0 -1 0
pct0=begin past	5 4 -9 1 -3 0
pct0=begin perfect	0 -11 11 0 0 0
pct0=begin present	-1 6 -4 -5 4 0
pct0=buy future	0 12 -10 0 0 0
pct0=down future	0 14 -15 0 0 0
pct0=down perfect	0 -13 14 0 0 0
pct0=end modal	0 6 -5 0 0 0
pct0=end present	9 -2 -1 -1 0 0
pct0=impose future	6 -15 8 6 -6 0
pct0=impose modal	-6 -3 5 0 3 0
pct0=impose past	-7 4 -1 -16 2 7
pct0=impose past-passive	6 -10 0 4 0 0
pct0=impose perfect	3 3 -19 2 8 0
pct0=impose present	-10 10 -4 -1 1 0
pct0=impose present-passive	10 -7 -2 0 0 0
pct0=propose future	0 -8 -2 0 10 0
pct0=propose past	-2 -1 7 0 -1 0
pct0=propose past-passive	6 -13 7 0 0 0
pct0=propose perfect	-2 15 -14 5 -7 0
pct0=propose pluperfect	0 -6 8 0 0 0
pct0=propose present	9 -1 -3 0 -1 0
pct0=return present	0 -9 9 0 0 0
pct0=say future	7 -7 0 0 0 0
pct0=say past	-9 -11 6 3 4 6
pct0=say past-passive	0 0 -5 7 0 0
pct0=say perfect	0 18 -7 -8 0 0
pct0=say pluperfect	0 11 -8 0 -2 0
pct0=say present	0 3 -15 0 12 0
pct0=say present-passive	0 -5 -3 11 0 0
pct0=sell past	0 -5 6 0 0 0
pct0=stay future	-1 0 -7 6 5 0
pct0=stay modal	0 14 -12 0 0 0
pct0=stay past	-2 -10 13 3 -2 0
pct0=stay pluperfect	0 3 -9 0 5 0
pct0=stay present	0 -5 9 -6 0 0
pct0=suspend future	-1 0 -5 0 6 0
pct0=suspend present	-3 -9 13 0 0 0
pct0=suspend present-passive	10 -9 0 0 0 0
pct0=target perfect	0 -10 10 0 0 0
pct0=target present	0 10 -9 0 0 0
pct0=up present	0 12 -9 0 0 0
pct1=agree infinitive	0 -10 11 0 0 0
pct1=agree participle-passive	0 0 -7 10 0 0
pct1=agree past	-4 17 -15 -2 -4 7
pct1=agree perfect	-4 -21 8 0 16 0
pct1=bear future	1 -10 2 0 6 0
pct1=bear gerund	0 8 -5 0 0 0
pct1=bear infinitive	12 -22 8 0 0 0
pct1=bear past	9 -14 2 -2 4 0
pct1=bear present	0 18 -4 0 -15 0
pct1=begin future	0 -8 11 0 -1 0
pct1=begin infinitive	0 9 -8 0 0 0
pct1=begin past	5 4 -9 1 -3 0
pct1=begin perfect	0 -11 11 0 0 0
pct1=buy future	0 12 -10 0 0 0
pct1=down future	0 14 -15 0 0 0
pct1=down participle-passive	0 -3 -5 8 0 0
pct1=down perfect	0 -13 14 0 0 0
pct1=end modal	0 6 -5 0 0 0
pct1=end present	9 -2 -1 -1 0 0
pct1=impose future	7 -11 11 -2 -6 0
pct1=impose gerund	0 -13 14 0 0 0
pct1=impose modal	-6 -3 5 0 3 0
pct1=impose participle-passive	-6 -7 -5 16 4 0
pct1=impose past	-5 9 -8 -15 2 7
pct1=impose past-passive	6 -10 0 4 0 0
pct1=impose perfect	2 6 -23 3 9 0
pct1=impose present	-9 2 1 -1 1 0
pct1=impose present-passive	10 -7 -2 0 0 0
pct1=propose future	0 -7 -2 0 10 0
pct1=propose infinitive	0 13 -15 0 0 0
pct1=propose past	-2 -1 7 0 -1 0
pct1=propose past-passive	6 -13 7 0 0 0
pct1=propose perfect	-6 26 -25 5 -6 0
pct1=propose present	10 -1 -5 0 0 0
pct1=return present	0 -9 9 0 0 0
pct1=say future	7 -7 0 0 0 0
pct1=say past	-9 -4 -1 4 5 6
pct1=say past-passive	0 0 -5 7 0 0
pct1=say perfect	0 18 -7 -8 0 0
pct1=say pluperfect	0 11 -8 0 -2 0
pct1=say present	0 3 -15 0 12 0
pct1=say present-passive	0 -5 -3 11 0 0
pct1=sell past	0 -5 6 0 0 0
pct1=stay future	0 7 -2 0 0 0
pct1=stay modal	0 13 -12 0 0 0
pct1=stay past	-2 -8 10 3 -2 0
pct1=stay pluperfect	0 3 -9 0 5 0
pct1=stay present	-15 -2 13 -6 0 0
pct1=suspend future	0 7 -5 0 0 0
pct1=suspend infinitive	0 -4 6 0 0 0
pct1=suspend participle-passive	0 -4 0 0 6 0
pct1=suspend present	-3 -9 13 0 0 0
pct1=suspend present-passive	10 -9 0 0 0 0
pct1=target perfect	0 -10 10 0 0 0
pct1=target present	0 10 -9 0 0 0
pct1=up present	0 11 -9 0 0 0
people=0	-15 41 -8 -25 -36 -12
people=1	-40 30 0 -44 3 -15
people=2	35 -47 10 4 10 -8
people=3	-2 -18 27 8 -27 0
people=4	-5 -9 -32 34 12 0
phas-future	2 -2 -7 0 11 0
phas-gerund	-3 10 -4 -1 -1 0
phas-infinitive	7 -1 -2 0 0 0
phas-modal	-10 0 6 -3 0 0
phas-participle	-5 -3 -2 12 1 0
phas-past	-5 -7 2 7 -1 11
phas-perfect	-2 -4 4 -6 6 0
phas-pluperfect	0 13 -10 0 0 0
phas-present	12 7 -7 -10 -13 -1
prev:apart	10 0 1 -5 1 -34
prev:calls	77 -28 -41 -5 -22 -3
prev:coming	-11 -5 13 2 -9 -9
prev:ended	4 9 -13 1 0 -9
prev:experts	8 8 -11 -8 0 0
prev:heads=0	-13 10 12 -22 2 -21
prev:heads=1	8 -1 -5 16 -12 -4
prev:heads=2	24 -25 4 -3 8 0
prev:meets	-10 -2 7 3 0 -25
prev:running	8 3 -4 -9 0 -6
prev:summit	1 14 -18 -42 25 -5
prev:sure	-5 31 -25 3 -11 -13
prev:wished	-4 9 -6 -2 0 -10
pt0=future	3 -6 -6 1 12 0
pt0=future-passive	0 -3 6 0 0 0
pt0=modal	-7 0 5 -2 1 0
pt0=past	-7 -1 -3 5 0 12
pt0=past-not	0 -23 23 0 0 0
pt0=perfect	-1 -2 2 -6 6 0
pt0=pluperfect	0 13 -13 0 0 0
pt0=present	9 6 -7 -20 0 -1
pt0=present-passive	5 -9 -1 9 -2 0
pt1=future	5 -3 -2 -10 7 0
pt1=infinitive	7 -3 0 0 0 0
pt1=modal	-7 0 6 -2 1 0
pt1=participle-passive	-3 0 -9 13 2 0
pt1=past	-5 2 -11 6 0 12
pt1=past-not	0 -23 23 0 0 0
pt1=perfect	-2 -5 3 -4 7 0
pt1=pluperfect	0 12 -12 -3 0 0
pt1=present	1 5 -1 -19 0 0
pt1=present-not	0 8 -7 0 0 0
pt1=present-passive	5 -9 -1 9 -2 0
pv0-none	0 2 6 5 -10 -19
pv0=add	5 -16 0 0 12 0
pv0=agree	0 -5 0 -4 3 7
pv0=announce	1 4 -12 6 0 0
pv0=answer	0 -9 10 0 0 0
pv0=approve	-2 8 -11 -3 5 0
pv0=ask	0 -11 9 6 -2 0
pv0=be	0 -9 10 -1 0 0
pv0=begin	0 8 -9 3 0 0
pv0=buy	0 12 -10 0 0 0
pv0=call	-6 12 -7 0 0 0
pv0=charge	0 -16 16 0 0 0
pv0=come	0 -11 9 -6 3 0
pv0=conclude	0 11 -9 0 0 0
pv0=continue	1 13 -18 0 0 0
pv0=cut	0 6 -6 0 0 0
pv0=discuss	0 -6 -1 0 10 0
pv0=end	9 -1 -4 0 0 0
pv0=expect	0 -24 26 0 0 0
pv0=expire	0 -4 6 0 0 0
pv0=extend	7 -12 10 0 -2 0
pv0=face	7 -5 0 0 0 0
pv0=have	0 4 -7 6 -5 0
pv0=know	-3 -13 18 0 0 0
pv0=leave	0 13 -12 0 0 0
pv0=lower	1 -6 4 0 0 0
pv0=meet	-3 -8 2 0 8 0
pv0=negotiate	-1 8 -5 0 0 0
pv0=offer	0 -7 8 0 0 0
pv0=other	-6 6 0 0 0 0
pv0=post	0 10 -7 0 0 0
pv0=propose	0 8 -7 0 0 0
pv0=put	-7 -2 14 0 0 0
pv0=report	-2 -3 6 0 0 0
pv0=run	0 10 -8 0 0 0
pv0=say	-17 2 -3 6 0 6
pv0=sign	-9 12 -6 -1 2 0
pv0=sit	0 -9 10 0 0 0
pv0=stay	0 -3 0 0 6 0
pv0=suspend	0 8 -7 0 0 0
pv0=take	2 -10 9 0 0 0
pv0=tell	8 -7 -3 7 0 0
pv0=want	0 12 -11 0 0 0
pv1-none	2 1 5 3 -10 -18
pv1=accept	0 -12 6 0 5 0
pv1=add	5 -16 0 0 12 0
pv1=agree	0 -3 -12 8 2 7
pv1=announce	1 4 -12 6 0 0
pv1=answer	0 -7 10 0 0 0
pv1=approve	-2 8 -11 -3 5 0
pv1=ask	-1 -17 16 6 -3 0
pv1=be	-8 -6 12 0 1 0
pv1=begin	0 7 -9 3 0 0
pv1=bring	0 6 -5 0 0 0
pv1=buy	0 13 -11 0 0 0
pv1=call	-7 13 -7 0 0 0
pv1=carry	0 6 -4 0 0 0
pv1=charge	0 -16 16 0 0 0
pv1=come	0 -11 9 -6 3 0
pv1=conclude	0 12 -10 0 0 0
pv1=continue	0 18 -18 0 0 0
pv1=cut	0 6 -6 0 0 0
pv1=discuss	0 -5 -2 0 10 0
pv1=end	13 -2 -8 0 0 0
pv1=expect	0 -14 16 0 0 0
pv1=expire	0 -4 6 0 0 0
pv1=extend	5 -7 6 0 -3 0
pv1=face	7 -5 0 0 0 0
pv1=get	12 0 -12 0 0 0
pv1=have	2 -9 4 7 -3 0
pv1=know	-4 -12 17 0 0 0
pv1=lower	0 -13 12 0 0 0
pv1=make	0 11 -8 0 0 0
pv1=meet	-6 -13 14 -9 7 0
pv1=negotiate	-1 8 -5 0 0 0
pv1=order	0 -7 7 0 0 0
pv1=plan	7 4 -12 0 0 0
pv1=post	0 10 -7 0 0 0
pv1=prepare	0 5 0 0 -6 0
pv1=propose	0 32 -31 0 0 0
pv1=put	-7 1 7 0 0 0
pv1=reach	0 -3 6 0 0 0
pv1=report	-2 -3 6 0 0 0
pv1=run	0 10 -8 0 0 0
pv1=say	-17 11 -15 6 0 6
pv1=sell	0 -6 6 0 0 0
pv1=settle	0 -5 8 0 0 0
pv1=sign	-10 8 -1 -4 2 0
pv1=sit	0 -7 9 0 0 0
pv1=strike	0 6 -6 0 0 0
pv1=suspend	-2 0 -2 0 6 0
pv1=tell	8 -7 -4 7 0 0
pv1=write	-3 -2 7 -4 1 0
pv2-none	4 4 -1 4 0 -6
pvt0=add past	0 -9 2 0 8 0
pvt0=agree past	0 -2 0 -1 -2 7
pvt0=agree perfect	0 -3 0 0 6 0
pvt0=announce past	2 2 -11 6 0 0
pvt0=approve past	0 5 -6 -2 1 0
pvt0=ask past	0 -8 12 0 0 0
pvt0=ask perfect	0 -8 0 7 0 0
pvt0=be future	0 -3 8 0 0 0
pvt0=be modal	0 13 -11 0 0 0
pvt0=be past	0 -11 11 4 -1 0
pvt0=be present	0 -4 6 -5 0 0
pvt0=begin past	0 11 -13 3 0 0
pvt0=buy future	0 11 -9 0 0 0
pvt0=call past	0 8 -6 0 0 0
pvt0=carry present	0 -6 6 0 0 0
pvt0=conclude past	0 11 -9 0 0 0
pvt0=continue present	1 13 -18 0 0 0
pvt0=discuss future	0 -9 -1 0 10 0
pvt0=end modal	0 6 -5 0 0 0
pvt0=end present	10 -2 -9 0 0 0
pvt0=expect present	0 -22 24 0 0 0
pvt0=expire present	0 -4 6 0 0 0
pvt0=extend future	0 -16 19 0 -2 0
pvt0=extend perfect	8 0 -8 0 0 0
pvt0=have past	-3 -7 4 8 0 0
pvt0=have present	3 11 -12 0 -1 0
pvt0=hold present	-2 -13 16 0 0 0
pvt0=leave past	0 11 -10 0 0 0
pvt0=lower future	0 8 -9 0 0 0
pvt0=lower present	0 -13 14 0 0 0
pvt0=meet future	0 -6 0 0 8 0
pvt0=meet past	0 -16 8 0 5 0
pvt0=negotiate present	0 10 -10 0 0 0
pvt0=other past	0 6 -5 0 0 0
pvt0=other perfect	-4 -14 18 0 0 0
pvt0=other present	0 15 -11 0 0 0
pvt0=pay future	-1 -1 6 0 0 0
pvt0=promise past	0 -6 7 0 0 0
pvt0=put modal	-5 0 6 0 0 0
pvt0=say past	-18 3 0 7 -9 7
pvt0=say perfect	0 8 0 -5 0 0
pvt0=say present	-1 -4 -3 3 8 0
pvt0=sign past	-6 10 -3 0 0 0
pvt0=stay future	0 -5 0 0 6 0
pvt0=take future	0 -15 16 0 0 0
pvt0=take present	0 8 -7 0 0 0
pvt0=tell past	9 -6 0 0 0 0
pvt0=tell present	0 -8 0 11 0 0
pvt0=want present	0 13 -12 0 0 0
pvt1=add past	0 -9 2 0 8 0
pvt1=agree participle	0 0 -9 12 0 0
pvt1=agree past	0 4 -10 0 -1 7
pvt1=agree perfect	0 -10 3 0 6 0
pvt1=announce past	2 2 -11 6 0 0
pvt1=approve past	0 5 -6 -2 1 0
pvt1=ask past	0 -8 12 0 0 0
pvt1=ask perfect	0 -9 0 7 0 0
pvt1=be future	0 -4 8 0 0 0
pvt1=be modal	0 12 -11 0 0 0
pvt1=be past	0 -8 7 4 -1 0
pvt1=be present	-9 -3 11 -5 0 0
pvt1=begin past	0 11 -13 3 0 0
pvt1=buy future	0 11 -9 0 0 0
pvt1=call past	0 8 -6 0 0 0
pvt1=carry present	0 -6 6 0 0 0
pvt1=conclude past	0 11 -9 0 0 0
pvt1=discuss future	0 -9 -1 0 10 0
pvt1=end modal	0 6 -5 0 0 0
pvt1=end present	10 -2 -9 0 0 0
pvt1=expire present	0 -4 6 0 0 0
pvt1=extend future	0 -16 19 0 -2 0
pvt1=extend perfect	8 0 -8 0 0 0
pvt1=have past	0 -19 15 8 0 0
pvt1=have present	4 5 -7 0 0 0
pvt1=hold past	0 -6 7 0 0 0
pvt1=hold present	-2 -13 16 0 0 0
pvt1=leave past	0 11 -10 0 0 0
pvt1=lower future	0 8 -9 0 0 0
pvt1=lower infinitive	0 -9 9 0 0 0
pvt1=lower present	0 -13 14 0 0 0
pvt1=meet future	0 -7 0 0 8 0
pvt1=meet past	0 -16 8 0 5 0
pvt1=negotiate present	0 10 -10 0 0 0
pvt1=other past	0 6 -5 0 0 0
pvt1=other perfect	-3 -18 21 0 0 0
pvt1=other present	0 15 -11 0 0 0
pvt1=pay future	-1 -1 6 0 0 0
pvt1=plan participle	0 9 -9 0 0 0
pvt1=promise past	0 -6 7 0 0 0
pvt1=put modal	-5 0 6 0 0 0
pvt1=say past	-18 14 -13 8 -8 7
pvt1=say perfect	0 8 0 -5 0 0
pvt1=say present	-1 -4 -3 3 8 0
pvt1=sign participle	0 -5 9 0 0 0
pvt1=sign past	-6 10 -3 0 0 0
pvt1=suspend participle	0 -4 0 0 6 0
pvt1=take future	0 -15 16 0 0 0
pvt1=take present	0 8 -7 0 0 0
pvt1=tell past	9 -6 0 0 0 0
pvt1=tell present	0 -8 0 11 0 0
q:!	-9 4 0 0 3 0
q:"	-9 21 -13 -27 9 0
q:&	0 0 -14 14 -2 0
q:'	0 -20 2 0 19 0
q:'s	13 -18 6 -16 11 8
q:(	4 -11 10 -2 0 0
q:*	0 6 -4 0 0 0
q:,	9 -13 16 14 -34 -17
q:-	0 15 -11 -4 -5 0
q:.	-12 10 9 -17 -10 0
q:/	-9 20 -18 0 4 0
q::	16 7 -5 -19 -23 -4
q:;	-15 -8 22 -7 -4 0
q:<agent>	5 7 -9 -2 0 -3
q:<day-ahead>	-23 -12 11 16 0 -3
q:<day-gone>	-5 -34 31 20 -8 3
q:<day-today>	11 0 -5 -3 0 0
q:<duty>	-17 3 4 2 -2 0
q:<gate>	4 12 -17 7 -8 0
q:<goods-amount>	-9 -7 12 0 2 0
q:<goods>	-27 10 -1 4 3 5
q:<level-noun>	-8 10 0 -19 0 0
q:<level>	5 2 -16 1 12 -3
q:<money>	-8 18 -12 -4 1 0
q:<month-ahead>	-4 -17 20 -3 5 0
q:<month-gone>	1 -27 4 32 -13 0
q:<name>	5 -34 21 11 9 3
q:<not>	-5 -14 20 -15 15 -6
q:<number>	-1 -4 1 7 -5 3
q:<office>	0 -11 12 6 -6 -2
q:<organisation>	-27 24 -10 -2 0 0
q:<person>	28 -21 12 -17 4 -14
q:<points>	-3 -6 2 8 0 0
q:<quality>	-10 21 -10 -18 0 -2
q:<seat>	13 -8 8 -23 -3 -2
q:<sender>	-13 23 -14 -10 -8 9
q:<span>	0 0 -6 -4 19 -1
q:<taker>	-1 19 -11 0 0 0
q:<v-agree>	-1 18 -25 -1 10 -2
q:<v-bear>	7 8 -13 -4 0 -7
q:<v-begin>	17 8 -21 8 -3 -2
q:<v-buy>	-6 28 -20 0 -9 0
q:<v-deny>	-6 15 -14 8 -3 0
q:<v-down>	25 -18 1 -6 8 0
q:<v-end>	0 -11 4 6 4 -2
q:<v-impose>	16 -6 4 -2 -13 -16
q:<v-propose>	0 0 -1 -4 0 7
q:<v-return>	9 0 -11 6 -1 0
q:<v-say>	0 11 -7 -20 7 -6
q:<v-sell>	-19 8 3 -8 -3 9
q:<v-stay>	-7 6 0 5 -40 8
q:<v-suspend>	11 -4 6 -2 -25 0
q:<v-target>	-9 8 3 -14 -2 0
q:<v-threaten>	0 26 -25 0 0 0
q:<v-up>	10 30 -40 4 -3 0
q:?	3 -3 3 -9 2 0
q:_	-1 -19 21 0 0 0
q:a	2 8 -3 -4 -8 -5
q:about	6 14 -30 0 12 0
q:according	0 8 -5 0 0 0
q:across	0 -8 9 0 0 0
q:add	-5 -12 18 0 0 0
q:admit	0 14 -12 0 0 0
q:adopt	0 12 -11 0 0 0
q:advanced	0 6 -2 0 0 0
q:affair	0 8 -7 0 0 0
q:after	17 -6 -2 -1 -1 0
q:afternoon	-5 -10 17 0 0 0
q:afterward	-4 -2 -3 0 11 0
q:again	-12 0 4 -10 8 0
q:against	-2 8 -5 0 0 0
q:ago	8 -9 0 0 0 0
q:agree	0 2 -7 1 4 0
q:agreement	1 2 -9 0 4 0
q:ahead	0 -4 6 0 0 0
q:air	-2 -2 9 -1 -8 0
q:alexandria	0 9 -8 0 0 0
q:alive	0 13 -13 0 0 0
q:all	-1 0 -12 9 7 0
q:allow	0 6 -5 0 0 0
q:alone	0 14 -13 0 0 0
q:along	0 10 -10 0 0 0
q:already	0 12 -10 0 0 0
q:also	-9 -3 6 0 7 0
q:aluminium	7 -10 3 0 0 0
q:among	0 13 -12 0 0 0
q:amount	0 10 -3 -3 -1 0
q:an	7 4 -10 -1 1 0
q:and	-12 12 -18 16 5 5
q:announce	-5 -3 0 0 7 0
q:announcement	11 -12 4 0 0 0
q:another	0 -6 11 -7 0 0
q:answer	0 -17 18 0 0 0
q:any	8 -16 1 11 -1 0
q:anybody	0 -19 20 0 0 0
q:anything	0 0 -16 0 16 0
q:apply	8 -5 0 0 0 0
q:approve	-2 17 -6 0 -7 0
q:are	-24 2 4 -3 5 0
q:arrangement	1 -25 26 0 0 0
q:as	13 -10 7 -9 -11 0
q:aside	0 6 -5 0 0 0
q:ask	13 -21 2 7 3 0
q:at	17 13 -26 11 -27 -2
q:away	0 1 -14 0 11 0
q:b	0 9 -8 0 0 0
q:back	-13 -1 19 0 -10 0
q:background	0 10 -10 0 0 0
q:bag	9 -11 -12 12 0 0
q:bar	8 -7 0 0 0 0
q:base	0 18 -15 0 -1 0
q:battery	0 10 -8 0 0 0
q:be	3 -20 18 0 1 0
q:bean	0 6 -4 0 0 0
q:become	0 9 -7 0 0 0
q:beef	0 -8 10 0 0 0
q:been	0 -25 30 -2 -1 0
q:before	-5 24 -22 -3 4 0
q:begin	9 0 -6 0 0 0
q:being	0 -24 23 0 3 0
q:below	0 -5 6 0 0 0
q:bergen	0 -8 9 0 0 0
q:between	19 -19 0 15 -4 0
q:beyond	-3 8 -2 0 0 0
q:big	0 -2 6 0 0 0
q:bill	0 -17 18 0 0 0
q:boat	0 -11 13 0 0 0
q:bonu	0 6 -4 0 0 0
q:border	0 7 -6 0 0 0
q:both	-4 6 -5 -5 7 0
q:bring	7 -17 19 -3 -4 0
q:busan	-9 -9 14 12 -22 0
q:business	0 0 -5 -2 8 0
q:but	-9 1 7 -1 -5 0
q:buy	-3 17 -9 0 0 0
q:c	7 -1 -4 0 0 0
q:calendar	0 -16 18 0 0 0
q:call	28 -13 -15 2 0 0
q:can	-1 -4 8 0 0 0
q:cannot	0 -10 10 0 0 0
q:car	-10 -18 5 11 9 0
q:carry	-1 -22 9 17 0 0
q:cartagena	0 -11 13 0 0 0
q:case	0 11 -9 0 0 0
q:cease	0 7 -7 0 0 0
q:cement	0 -5 6 0 0 0
q:chair	0 -13 13 0 0 0
q:change	0 6 -6 0 0 0
q:changed	0 9 -8 0 0 0
q:charge	-2 -24 30 -2 0 0
q:cheese	7 -8 0 0 0 0
q:chip	-1 23 -20 0 0 0
q:christma	8 -4 0 0 0 0
q:close	-8 13 -4 0 0 0
q:coal	0 7 -5 0 0 0
q:coffee	7 -2 -2 0 0 0
q:collect	0 -10 11 0 1 0
q:column	0 7 -5 0 0 0
q:come	12 -11 7 5 -17 0
q:commerce	4 -20 12 0 7 0
q:commit	-2 -14 13 0 4 0
q:company	0 22 -21 0 0 0
q:complete	0 -26 26 0 0 0
q:conclude	0 3 -8 0 5 0
q:conference	0 19 -10 -7 0 0
q:confirm	14 -1 -16 0 0 0
q:consultation	0 16 -12 -2 0 0
q:continue	0 12 -8 0 0 0
q:contract	0 11 -8 0 0 0
q:conversation	-29 22 4 0 0 0
q:copper	-2 9 -5 0 0 0
q:correct	0 15 -10 -3 -1 0
q:cotton	-10 0 0 0 0 11
q:council	0 9 -6 0 0 0
q:counted	0 21 -18 0 0 0
q:counterpart	6 -3 0 0 0 0
q:cover	0 5 -10 0 0 0
q:crane	0 -11 11 0 0 0
q:crude	0 11 -11 0 0 0
q:custom	0 15 -26 5 0 0
q:customer	0 11 -10 0 0 0
q:cut	-5 10 -24 0 12 0
q:date	-8 0 6 0 0 0
q:day	-23 -13 6 12 15 0
q:de	0 -9 11 0 0 0
q:deadline	0 19 -16 0 0 0
q:deal	0 8 -7 8 -16 0
q:decided	0 0 -7 5 0 0
q:decision	0 9 -6 0 0 0
q:declare	0 -8 9 0 0 0
q:delegation	0 -2 6 -8 0 0
q:demand	0 -10 10 0 0 0
q:desk	0 8 -7 0 0 0
q:did	0 3 2 -4 -6 0
q:different	0 -5 6 0 0 0
q:dinner	0 15 -13 0 0 0
q:discuss	-10 1 -1 0 0 11
q:do	-3 0 -3 -1 9 0
q:doe	8 -4 -11 0 5 0
q:doesn't	0 -9 0 0 11 0
q:doing	-1 12 -11 0 -1 0
q:door	0 11 -8 0 0 0
q:double	0 14 -12 0 0 0
q:down	0 -1 6 0 -12 0
q:drone	0 -5 0 7 0 0
q:drop	0 -6 6 0 0 0
q:due	-8 5 -25 19 8 0
q:duty	-3 -4 10 0 -8 0
q:each	-13 41 -37 1 0 0
q:earlier	0 -16 -3 0 20 0
q:earth	-1 17 -22 4 0 0
q:economy	0 -2 6 0 0 0
q:effect	0 13 -9 0 0 0
q:eighth	-3 -28 5 0 21 0
q:either	-4 9 -1 0 0 0
q:else	0 -5 1 0 6 0
q:elsewhere	13 -20 -2 12 0 0
q:emergency	0 -7 9 0 0 0
q:end	-1 -6 0 8 7 0
q:energy	0 7 -5 0 0 0
q:enough	0 7 -7 0 0 0
q:enter	0 13 -12 0 0 0
q:even	9 0 -9 0 0 0
q:evening	-3 6 0 0 0 0
q:everybody	0 10 -8 0 0 0
q:everyone	3 -8 4 0 0 0
q:expect	-7 18 -5 0 0 0
q:expert	0 7 -5 0 0 0
q:export	0 -19 13 -2 -1 9
q:exporter	0 10 -7 0 0 0
q:extend	0 6 0 0 0 0
q:extension	-4 1 6 -4 -1 0
q:extra	0 -17 11 0 6 0
q:face	0 14 -13 -2 0 0
q:fact	0 -12 6 0 8 0
q:failed	0 -20 21 0 0 0
q:fall	0 15 -10 0 0 0
q:far	0 -24 27 0 0 0
q:fee	0 -23 25 -1 0 0
q:fentanyl	-2 17 -16 0 0 0
q:ferry	0 8 -8 0 0 0
q:final	0 15 -13 0 0 0
q:find	0 -17 19 0 0 0
q:finish	0 -12 12 0 0 0
q:first	7 -24 26 -8 -3 0
q:fish	0 -6 6 0 0 0
q:flag	0 -7 9 0 0 0
q:floor	0 8 -5 0 0 0
q:fly	0 -1 -3 0 9 0
q:follow	0 7 0 -3 0 0
q:followed	-1 -18 16 3 0 0
q:for	-15 11 -4 17 -31 6
q:force	0 20 -14 0 0 0
q:forty	0 -5 7 0 0 0
q:found	0 12 -11 0 0 0
q:four	-2 15 -11 0 0 0
q:fourth	0 -18 18 0 0 0
q:framework	17 -25 13 0 0 0
q:free	-4 21 -13 0 -2 0
q:freeze	0 11 -9 0 0 0
q:friday	0 12 -10 0 0 0
q:friend	0 7 -6 0 0 0
q:from	-19 -24 16 11 18 0
q:front	0 9 -7 0 0 0
q:full	0 -5 -6 16 -1 0
q:further	12 -22 -3 3 14 0
q:gas	0 -2 -4 0 8 0
q:gave	-4 16 -10 0 0 0
q:general	0 8 -7 0 0 0
q:geneva	9 -29 35 -13 -7 0
q:get	-10 6 1 0 -2 0
q:give	3 -6 5 0 0 0
q:given	0 16 -15 0 0 0
q:go	2 13 -19 0 5 0
q:good	-1 -18 11 9 6 0
q:greer	0 -8 9 0 0 0
q:ground	0 10 -10 0 0 0
q:grow	10 -9 0 0 0 0
q:h	0 -8 -3 11 0 0
q:had	-7 0 0 -5 8 0
q:half	-1 -6 10 0 0 0
q:hall	-1 9 -11 4 0 0
q:hand	15 -5 -4 0 0 0
q:happen	8 -2 -7 0 2 0
q:happened	0 -11 13 0 0 0
q:happy	0 8 -7 0 0 0
q:harbour	2 -6 -9 14 0 0
q:has	22 -5 -4 -3 -2 0
q:hasn't	-6 5 0 0 0 0
q:have	-30 11 0 0 12 0
q:he	10 0 2 -10 -6 0
q:head	0 -9 11 0 0 0
q:higher	0 -17 19 0 0 0
q:him	24 -16 -9 0 0 0
q:his	-11 -9 7 19 -4 0
q:hit	8 -4 0 0 0 0
q:hold	12 -8 6 -8 -5 0
q:hope	0 20 -17 0 0 0
q:hotel	0 -23 24 0 0 0
q:hour	16 -11 -1 3 -2 0
q:house	11 -8 0 0 0 0
q:how	-8 3 1 0 0 0
q:i	6 -24 19 -9 11 0
q:if	-1 0 7 3 -15 0
q:import	0 12 -10 0 0 0
q:important	0 18 -16 0 0 0
q:impose	0 -6 4 4 0 0
q:in	17 -15 -3 7 10 -12
q:increase	0 13 -2 -4 -2 0
q:informed	0 6 -5 0 0 0
q:instead	0 -18 0 4 13 0
q:interview	-1 12 -8 0 0 0
q:into	-9 32 -26 0 0 0
q:introduce	0 -5 6 0 0 0
q:invest	0 12 -9 0 0 0
q:investigation	0 -2 -2 0 7 0
q:is	9 10 -13 3 -9 -3
q:it	2 -8 5 0 0 -4
q:its	-14 13 -10 1 3 0
q:itself	4 -31 2 12 14 0
q:izmir	0 -8 9 0 0 0
q:jamieson	0 -8 9 0 0 0
q:joint	0 13 -15 2 0 0
q:just	-2 9 -4 0 0 0
q:keep	-7 23 -22 2 0 0
q:kind	0 7 -6 0 0 0
q:kuala	-4 -26 9 0 20 0
q:lancaster	-3 -3 7 0 0 0
q:land	-12 3 6 0 0 0
q:last	-10 8 -4 14 -25 0
q:lasted	0 -13 14 0 0 0
q:late	0 11 -10 0 0 0
q:later	0 -12 15 0 0 0
q:law	-9 25 -15 0 0 0
q:leader	4 -12 8 0 0 0
q:leave	4 -12 12 -3 0 0
q:lentil	0 -6 7 0 0 0
q:less	0 -4 6 0 0 0
q:let	-1 18 -11 0 -2 0
q:levy	0 -7 8 0 0 0
q:licence	-11 -9 9 0 0 11
q:like	0 15 -5 -4 -2 0
q:likely	0 9 -7 0 0 0
q:line	-8 14 -19 10 0 0
q:lisbon	8 -3 -28 23 -5 0
q:list	5 9 -15 0 0 0
q:lithium	0 -14 16 0 0 0
q:little	-3 0 6 1 -8 0
q:live	0 -12 13 0 0 0
q:local	0 8 -7 0 0 0
q:london	3 -32 32 -2 0 0
q:long	9 14 -27 0 0 0
q:longer	0 0 -4 6 0 0
q:look	-3 2 -13 15 0 0
q:lorry	0 -6 7 0 0 0
q:lose	0 -22 24 0 0 0
q:lower	-1 9 -20 0 9 0
q:lumpur	-4 -26 9 0 20 0
q:lunch	0 16 -15 0 0 0
q:madrid	0 -6 4 -4 5 0
q:magnet	5 -7 1 0 0 0
q:maize	0 12 -10 0 0 0
q:make	-8 -3 2 9 -3 0
q:maker	0 12 -10 0 0 0
q:man	0 -25 24 0 0 0
q:many	0 7 -4 0 0 0
q:market	-5 9 -1 0 0 0
q:matter	-4 -1 8 0 0 0
q:me	10 2 -15 0 0 0
q:mean	0 -5 6 0 0 0
q:measure	0 -9 0 0 8 0
q:media	-3 -5 10 0 0 0
q:meet	-6 -4 5 -12 11 -3
q:member	1 3 -9 0 0 0
q:men	14 -4 -18 0 5 0
q:midnight	-11 14 -4 0 0 0
q:might	0 -4 7 0 0 0
q:mind	0 11 -9 0 0 0
q:minister	6 -30 30 -5 -1 0
q:ministry	0 -13 8 0 7 0
q:minute	2 9 -8 0 -1 0
q:missing	0 6 -5 0 0 0
q:mombasa	0 6 -5 0 0 0
q:money	2 2 -6 0 0 0
q:month	-1 11 -6 0 0 0
q:more	4 9 -12 0 -5 0
q:morning	12 -14 6 8 -12 0
q:most	0 -7 11 0 0 0
q:move	0 39 -37 0 0 0
q:mr	-6 -29 21 15 1 0
q:ms	0 12 -11 0 0 0
q:much	0 7 -6 0 0 0
q:must	-1 19 -10 -4 0 0
q:my	10 -2 -6 0 0 0
q:nearly	0 12 -10 0 0 0
q:need	-1 19 -12 0 0 0
q:negotiation	0 11 -19 7 0 0
q:negotiator	-3 0 6 0 -3 0
q:neither	-1 3 6 -9 0 0
q:network	0 9 -8 0 0 0
q:never	-9 -2 15 0 0 0
q:new	-4 9 5 -16 -13 0
q:newspaper	-3 -8 11 0 0 0
q:nexperia	0 -6 0 0 8 0
q:next	-14 -23 37 3 -9 0
q:night	13 20 -30 -3 -2 0
q:no	-9 -11 12 -6 12 0
q:nobody	-5 -30 36 0 0 0
q:noon	10 -5 -3 0 0 0
q:nor	0 4 -11 0 6 0
q:north	12 -4 -10 0 0 0
q:northern	0 26 -26 0 0 0
q:not	20 -16 5 -4 0 -1
q:nothing	-12 23 -19 1 -1 0
q:notice	-1 16 -11 0 0 0
q:now	-7 28 -17 -3 -1 0
q:number	0 7 -3 0 0 0
q:nvidia	24 -22 -14 8 0 0
q:of	-10 -8 3 7 13 4
q:off	-4 0 0 -4 6 0
q:offer	1 13 -13 0 0 0
q:official	0 10 -16 0 4 0
q:oil	-10 0 0 0 8 0
q:old	0 10 -8 0 0 0
q:on	-2 16 -16 0 7 -15
q:once	0 12 -7 0 0 0
q:one	-21 -4 20 -16 0 0
q:open	-10 11 -12 0 0 11
q:opened	-1 10 -3 0 0 0
q:or	-1 31 -25 0 0 0
q:order	5 3 -8 0 -1 0
q:other	-15 7 0 0 0 0
q:our	-18 23 -10 -7 0 0
q:out	7 -6 1 1 -3 0
q:outside	0 12 -14 0 0 0
q:over	-23 19 -13 13 -6 0
q:owe	9 -9 0 0 0 0
q:own	-5 11 -17 0 9 0
q:owner	0 -9 11 0 0 0
q:p	-7 -5 0 13 -3 0
q:page	0 -7 11 0 0 0
q:pair	0 -11 13 0 0 0
q:palm	0 12 -10 0 0 0
q:pari	0 -3 6 0 0 0
q:part	0 19 -16 5 -12 0
q:party	0 12 -11 0 0 0
q:patient	0 -12 14 0 0 0
q:pay	10 17 -27 2 -8 0
q:peace	0 14 -11 0 0 0
q:pen	-8 16 -6 0 0 0
q:people	-5 14 -13 3 0 0
q:perhap	0 -15 16 0 0 0
q:permit	0 -9 10 0 0 0
q:phone	15 -14 2 0 -4 0
q:phosphate	0 10 -7 0 0 0
q:place	-2 2 -7 8 0 0
q:plant	-9 15 -5 0 0 0
q:plastic	0 -13 13 0 0 0
q:point	0 13 -8 0 0 0
q:port	-3 -3 10 0 0 0
q:post	0 -2 5 5 -9 0
q:prefer	0 -6 7 0 0 0
q:premier	-2 -3 6 0 0 0
q:prepare	-1 13 -5 0 -3 0
q:presenter	0 13 -11 0 0 0
q:president	-8 -9 4 -2 16 0
q:press	0 -18 17 0 0 0
q:price	-1 24 -20 0 0 0
q:prime	-2 -1 6 0 0 0
q:product	0 0 -5 6 0 0
q:progress	0 7 -6 0 0 0
q:prolonged	0 11 -15 6 0 0
q:promise	-8 14 -4 0 0 0
q:propose	12 -7 -1 0 0 0
q:public	-1 18 -14 0 0 0
q:published	-6 18 -10 0 0 0
q:purchase	-11 15 0 0 0 0
q:push	0 9 -7 0 0 0
q:put	3 -10 12 -8 0 0
q:quarrel	-2 -6 10 0 0 0
q:question	-14 -4 0 6 0 11
q:quota	8 -4 0 0 0 0
q:radio	-5 10 -2 0 0 0
q:raise	0 -9 10 0 0 0
q:rang	30 -17 -15 0 0 0
q:rare	0 14 -19 4 0 0
q:rate	0 8 -4 -1 0 0
q:ratify	0 9 -7 0 0 0
q:reach	-3 -3 1 0 8 0
q:read	-9 12 -3 0 0 0
q:ready	11 -3 -3 0 0 0
q:reason	0 -21 12 0 12 0
q:recall	12 -7 -8 0 0 0
q:receive	0 -14 16 0 0 0
q:reciprocal	0 15 -6 -3 -2 0
q:reduce	0 -11 11 0 0 0
q:refund	0 -3 6 0 0 0
q:refused	0 9 -8 0 0 0
q:relief	0 -11 11 0 0 0
q:remain	-11 0 0 0 0 11
q:remove	3 -14 9 -1 0 0
q:renew	0 -8 10 0 0 0
q:renewed	0 -13 15 0 0 0
q:reply	0 -14 17 0 0 0
q:report	-1 29 -24 0 0 0
q:reporter	13 13 -24 -7 0 0
q:representative	0 -4 7 0 0 0
q:rest	0 18 -15 0 0 0
q:result	-1 9 -3 0 0 0
q:retain	0 -6 7 0 0 0
q:return	0 1 -10 8 0 0
q:rise	-1 24 -34 14 -2 0
q:room	0 12 -10 0 0 0
q:round	0 -14 11 -9 15 0
q:rule	-2 14 -20 11 -3 0
q:run	-4 -14 11 10 0 0
q:s	0 -3 -9 14 -2 0
q:same	-7 -5 4 6 0 0
q:say	-11 19 -11 1 -4 -1
q:season	-2 -14 13 0 4 0
q:seat	0 7 -5 0 0 0
q:second	4 -13 0 11 1 0
q:secretary	0 9 -8 0 0 0
q:section	-1 14 -6 0 0 0
q:see	0 11 -8 1 -6 0
q:seemed	0 -13 0 0 12 0
q:sell	-19 31 -14 0 0 0
q:session	0 -14 15 0 0 0
q:set	-6 11 -1 -8 0 0
q:settle	21 -9 -10 0 0 0
q:settlement	0 9 -8 0 0 0
q:shall	5 -10 6 0 0 0
q:share	0 20 -19 0 0 0
q:she	0 -1 6 -1 0 0
q:sheet	0 -11 6 0 8 0
q:shirt	8 -6 0 0 0 0
q:shook	-2 -5 9 0 0 0
q:short	0 19 -18 0 0 0
q:should	-18 16 0 4 -1 0
q:side	7 18 -13 -13 -4 0
q:sign	-29 41 -24 0 -8 0
q:signature	-4 -5 10 0 0 0
q:since	5 -14 10 1 0 0
q:sir	-10 16 -3 0 0 0
q:sit	-7 -11 19 0 -14 0
q:sleep	-1 -9 12 0 0 0
q:small	0 9 -7 0 0 0
q:so	-17 -22 35 -4 -4 0
q:social	-4 0 10 0 -6 0
q:some	0 6 -3 0 0 0
q:something	16 -17 3 0 0 0
q:soybean	-11 22 -8 0 0 0
q:spare	8 3 -12 0 0 0
q:speak	-9 -5 13 0 0 0
q:spoke	-21 -12 42 -5 -5 0
q:spoken	8 4 -14 0 0 0
q:spring	0 10 -9 0 0 0
q:stand	0 15 -11 0 0 0
q:standstill	0 -26 28 0 0 0
q:start	-1 -4 9 0 0 0
q:state	0 6 -1 0 0 0
q:stay	-1 -1 6 0 0 0
q:step	0 -26 26 0 0 0
q:still	-4 22 -19 0 0 0
q:stock	0 -12 -1 15 0 0
q:stockholm	-3 -29 34 -2 0 0
q:stop	-3 -9 13 0 0 0
q:strike	0 11 -9 0 0 0
q:substantial	5 0 -6 0 0 0
q:sugar	0 -9 9 0 0 0
q:sum	0 -6 0 0 8 0
q:summer	0 16 -21 5 0 0
q:summit	9 4 -13 0 0 0
q:suspend	0 0 4 2 -14 0
q:table	0 -21 22 0 0 0
q:take	-12 12 -15 6 0 0
q:talk	16 5 -2 0 -35 0
q:talking	0 -8 10 0 0 0
q:tariff	-10 5 -2 0 1 0
q:tax	0 -7 8 0 0 0
q:tea	0 10 -7 0 0 0
q:team	-1 -4 7 0 0 0
q:telephone	12 -15 3 4 -7 0
q:television	-4 2 -12 -4 18 0
q:tell	18 -3 -5 -24 10 0
q:term	3 -11 -3 11 0 0
q:text	-7 0 8 0 -2 0
q:than	3 12 -17 0 -2 0
q:thank	9 -41 37 0 0 0
q:that	1 -7 4 -22 22 -4
q:the	1 9 -18 16 1 -3
q:their	-11 0 11 0 -5 0
q:them	-1 17 -11 0 0 0
q:then	0 -4 6 -1 0 0
q:there	-2 6 -2 0 0 0
q:they	-22 18 -13 8 -1 0
q:thi	-20 -19 25 -8 10 0
q:thing	-3 22 -16 0 0 0
q:think	0 8 -1 -1 0 0
q:third	-14 16 -6 -1 0 0
q:those	0 10 -6 0 0 0
q:though	-2 8 -4 0 0 0
q:threat	-5 0 7 0 0 0
q:threaten	0 21 -22 0 0 0
q:three	11 -30 23 -2 0 0
q:tiktok	9 -4 -2 0 0 0
q:time	0 -38 23 2 18 0
q:timing	9 4 -4 0 -12 0
q:to	-20 10 -7 15 4 -9
q:together	0 -16 18 0 0 0
q:tomatoe	0 -12 14 0 0 0
q:ton	0 -4 6 0 0 0
q:too	-2 7 -2 0 0 0
q:top	-2 -14 8 0 6 0
q:total	10 -9 0 0 0 0
q:touched	12 -12 -2 2 0 0
q:town	-3 11 -6 0 0 0
q:tractor	0 -16 18 0 0 0
q:trade	-5 -10 16 -12 0 0
q:translated	0 26 -25 0 0 0
q:travel	0 7 -10 0 0 0
q:treasury	2 5 -8 0 0 0
q:trip	0 -6 12 0 -5 0
q:truce	-18 17 -15 14 -13 0
q:two	20 -26 23 -3 -17 0
q:under	0 -1 7 -5 -3 0
q:understanding	6 -9 3 0 0 0
q:unless	0 -19 17 4 0 0
q:until	-20 17 -6 0 -5 0
q:up	3 0 0 2 -10 0
q:upper	0 14 -13 0 0 0
q:us	0 -10 17 0 0 0
q:valley	0 32 -31 0 0 0
q:very	2 -12 1 0 10 0
q:vessel	0 11 -9 0 0 0
q:visit	-4 24 -13 0 -14 0
q:voice	0 23 -20 0 0 0
q:volume	0 6 -5 0 0 0
q:wait	0 10 -9 0 0 0
q:waited	0 7 -7 0 0 0
q:wall	-1 10 -7 0 0 0
q:want	-1 -32 25 5 5 0
q:war	0 14 -11 0 0 0
q:warn	0 -5 6 0 0 0
q:was	1 -23 0 4 22 8
q:water	0 17 -15 0 0 0
q:we	-18 24 -6 -7 -7 0
q:we've	0 8 -6 0 0 0
q:week	0 8 -10 2 0 0
q:welcomed	8 0 -11 0 0 0
q:well	-2 -15 20 0 0 0
q:were	7 8 -5 -5 -9 0
q:what	11 -11 0 -9 13 0
q:when	-8 22 -16 -1 0 0
q:which	1 9 -17 7 1 0
q:while	0 -6 10 0 0 0
q:who	-5 0 14 -10 -10 0
q:whole	0 7 -5 0 0 0
q:why	6 -25 21 0 0 0
q:will	0 7 -4 -2 -1 0
q:win	0 7 -6 0 0 0
q:window	-6 9 -3 0 0 0
q:winter	0 15 -13 0 0 0
q:wire	0 9 -8 0 0 0
q:wish	16 -11 -6 0 0 0
q:with	12 -5 0 -10 2 0
q:withdraw	0 17 -15 0 0 0
q:without	5 15 -14 -3 0 0
q:wood	0 -13 14 0 0 0
q:work	0 21 -17 -2 0 0
q:working	0 15 -14 0 0 0
q:worry	0 10 -9 0 0 0
q:worst	0 -8 0 -1 9 0
q:worth	0 12 -9 0 0 0
q:would	0 6 -3 -3 -2 0
q:write	-14 0 5 -10 9 0
q:wrong	17 -13 -3 0 0 0
q:yarn	-9 -1 0 0 0 11
q:year	-7 23 -14 -4 -5 0
q:yes	-7 12 -8 10 -9 0
q:yet	-2 14 -8 0 0 0
q:york	-9 -10 22 -2 -7 0
q:you	1 -33 36 0 0 0
q:your	0 -8 9 0 0 0
q:zero	0 -29 30 0 0 0
q:—	0 -19 25 -6 -1 0
qt=future	-36 33 -22 0 13 0
qt=modal	0 25 -18 -2 -11 0
qt=past	-4 -4 -1 6 2 3
qt=perfect	14 -17 3 7 5 0
qt=pluperfect	0 4 12 -17 -17 0
qt=present	-4 -26 26 -15 26 -16
quoted	0 14 -7 -4 -4 0
r1='s	9 -4 4 -7 -7 0
r1=(	18 2 -15 0 0 0
r1=)	-9 -9 14 0 0 0
r1=,	-2 -3 12 -8 2 -7
r1=-	-3 -3 2 8 0 0
r1=.	-3 -4 7 -18 9 -4
r1=:	-27 18 -10 5 5 0
r1=;	-8 8 -1 -7 1 0
r1=<agent>	0 7 -2 0 0 0
r1=<day-ahead>	12 18 -23 0 -5 0
r1=<day-gone>	12 -5 -5 0 0 0
r1=<day-today>	-1 -21 23 -2 3 0
r1=<end>	-4 7 0 -10 -14 0
r1=<level>	0 12 -9 0 0 0
r1=<name>	7 -14 2 8 4 0
r1=<not>	0 -6 6 1 0 0
r1=<number>	-8 -13 11 7 0 0
r1=<organisation>	-2 6 -1 0 0 0
r1=<person>	-7 -12 10 -1 9 0
r1=<quality>	0 16 -16 0 0 0
r1=<seat>	1 1 0 0 -6 0
r1=<span>	-1 -6 10 0 0 0
r1=<v-agree>	0 -8 10 0 0 0
r1=<v-begin>	-1 -5 8 1 -4 0
r1=<v-down>	-3 -11 17 0 0 0
r1=<v-impose>	8 1 -1 -5 -6 0
r1=<v-propose>	13 2 -23 0 -3 0
r1=<v-say>	1 11 -7 -2 -5 0
r1=<v-stay>	-1 9 -3 0 -1 0
r1=<v-target>	11 -8 -3 0 0 0
r1=?	0 0 4 -1 -8 0
r1=a	-11 15 -1 -1 0 0
r1=about	-9 22 -10 0 0 0
r1=across	0 -8 10 0 0 0
r1=after	7 -7 1 2 0 0
r1=afternoon	0 12 -11 0 0 0
r1=again	0 5 -3 3 -8 0
r1=and	0 14 -10 -1 -15 2
r1=announce	0 7 -7 0 0 0
r1=are	-1 26 -22 0 0 0
r1=at	-5 -14 7 -1 15 1
r1=before	-7 0 -16 12 6 0
r1=begin	0 -9 4 5 0 0
r1=between	22 -7 -10 3 -4 0
r1=bring	0 -7 9 0 0 0
r1=by	15 -12 2 -8 0 0
r1=call	1 4 -7 0 -2 0
r1=come	0 -7 10 0 0 0
r1=conference	20 -16 -3 0 0 0
r1=each	2 -14 9 0 0 0
r1=evening	-9 -12 16 3 0 0
r1=for	-11 32 -18 -18 -8 0
r1=four	0 -8 9 0 0 0
r1=from	0 9 -23 0 13 0
r1=gave	0 -5 6 0 0 0
r1=had	-12 6 1 0 -2 0
r1=has	-5 0 0 6 0 0
r1=have	0 -21 22 0 0 0
r1=him	0 6 -6 0 0 0
r1=his	7 -19 9 5 -4 0
r1=hold	0 -6 6 0 0 0
r1=if	0 8 -6 0 0 0
r1=in	-11 -23 22 0 13 -3
r1=instead	0 6 -5 0 0 0
r1=is	-3 14 -4 -8 -2 0
r1=it	-28 19 0 -1 0 0
r1=last	-2 8 -5 0 0 0
r1=later	0 -4 0 8 0 0
r1=morning	-1 -13 16 0 0 0
r1=mr	-3 7 -2 2 -2 0
r1=night	16 -18 5 0 0 0
r1=noon	0 10 -7 0 0 0
r1=now	-5 6 0 0 0 0
r1=of	-33 19 -3 -6 0 0
r1=on	11 -7 -8 15 -8 0
r1=one	0 -6 7 0 0 0
r1=published	-3 12 -6 0 0 0
r1=say	5 8 -8 -1 -3 0
r1=since	-2 2 3 -7 -2 0
r1=take	0 9 -5 0 0 0
r1=that	-2 13 -1 -7 -18 0
r1=the	-32 16 -1 0 4 0
r1=them	0 8 -4 0 0 0
r1=there	0 -16 20 0 0 0
r1=they	0 -10 12 0 0 0
r1=thi	11 -1 -7 5 -8 0
r1=through	0 -8 8 0 0 0
r1=to	8 2 2 -19 -11 0
r1=together	-2 6 -12 -1 10 0
r1=under	4 -7 4 0 0 0
r1=unless	0 10 -8 0 0 0
r1=until	8 -6 0 0 0 0
r1=was	3 2 -7 6 -5 0
r1=we	0 -14 14 0 0 0
r1=were	0 20 -17 -1 0 0
r1=what	0 12 -9 0 0 0
r1=with	2 4 -7 -2 0 0
r1=within	0 -13 0 2 9 0
r1=without	0 -14 13 1 0 0
r1=would	2 6 -26 12 0 0
r1=you	0 23 -21 0 0 0
r1=·	-2 -8 10 0 0 0
r1=—	-14 27 -14 -2 -4 0
r2='s	7 -15 3 10 0 0
r2=,	-11 7 -1 9 -12 0
r2=.	19 -5 9 -20 -18 0
r2=:	-7 -8 13 0 0 0
r2=<day-ahead>	0 18 -14 -15 -2 3
r2=<day-gone>	11 -21 1 5 10 -1
r2=<day-today>	-12 5 4 0 -4 0
r2=<duty>	-10 10 0 -1 0 0
r2=<end>	-6 3 9 -25 -1 -7
r2=<goods>	-12 27 -15 -4 0 0
r2=<level-noun>	0 12 -14 4 0 0
r2=<level>	4 16 -20 -1 -1 0
r2=<month-ahead>	0 -11 -27 18 21 0
r2=<name>	0 3 -9 1 7 0
r2=<number>	0 -11 17 -2 -5 0
r2=<office>	-9 -12 17 -2 0 0
r2=<person>	15 -14 10 -10 -7 0
r2=<quality>	0 -15 12 11 -9 0
r2=<seat>	-7 16 -11 0 2 0
r2=<sender>	-1 -2 6 0 0 0
r2=<span>	-3 4 2 -23 2 0
r2=<v-agree>	0 -29 32 0 -1 0
r2=<v-bear>	1 -2 -3 -4 11 0
r2=<v-begin>	-1 -11 13 0 -2 0
r2=<v-down>	-1 12 -8 0 -1 0
r2=<v-end>	-3 10 -9 1 0 0
r2=<v-impose>	0 2 -2 10 -18 0
r2=<v-propose>	5 6 -10 4 -8 0
r2=<v-return>	0 -8 1 9 0 0
r2=<v-say>	2 10 -19 6 -3 0
r2=<v-sell>	0 12 -10 0 0 0
r2=<v-stay>	13 -7 0 -1 0 0
r2=<v-suspend>	0 13 -12 0 0 0
r2=<v-target>	0 15 -11 0 0 0
r2=<v-up>	-2 -11 11 -2 3 0
r2=?	0 -9 14 0 -3 0
r2=a	12 3 -15 0 4 0
r2=about	0 -17 12 4 -1 0
r2=according	0 8 -4 0 0 0
r2=after	2 9 -9 -1 0 0
r2=agree	0 -8 10 0 0 0
r2=all	-1 -5 7 0 0 0
r2=an	0 -3 7 -2 0 0
r2=and	0 19 -22 9 -12 0
r2=announce	0 -1 -2 8 0 0
r2=another	0 7 -5 0 0 0
r2=are	0 -10 12 0 0 0
r2=as	0 -2 -5 0 12 0
r2=at	8 -15 9 -3 0 0
r2=auckland	0 11 -10 0 0 0
r2=be	4 9 -14 2 0 0
r2=beef	0 -20 20 0 0 0
r2=been	-7 2 6 -2 0 0
r2=before	-8 0 9 0 0 0
r2=between	-1 21 -19 0 0 0
r2=both	0 -5 10 0 0 0
r2=bring	0 22 -21 0 0 0
r2=busan	0 -20 23 0 0 0
r2=call	6 -1 -4 0 0 0
r2=carry	0 7 -5 0 0 0
r2=close	0 -7 8 0 0 0
r2=come	0 7 -6 0 0 0
r2=complete	6 -2 -2 0 0 0
r2=continue	4 -8 4 0 0 0
r2=date	0 7 -6 0 0 0
r2=day	0 -4 0 0 6 0
r2=discuss	0 6 -5 0 0 0
r2=doe	0 -5 6 0 0 0
r2=due	0 12 -11 0 0 0
r2=each	0 -6 4 0 0 0
r2=eastern	17 -13 -6 0 0 0
r2=excerpt	-3 11 -6 0 0 0
r2=extend	-6 2 1 0 0 0
r2=extract	0 8 -7 0 0 0
r2=first	0 17 -17 0 0 0
r2=for	6 0 0 -4 -4 0
r2=four	-9 8 0 0 0 0
r2=from	-2 -10 16 0 -1 0
r2=geneva	0 -3 7 0 0 0
r2=get	8 -6 0 0 0 0
r2=good	0 -11 12 0 0 0
r2=happen	0 6 -4 0 0 0
r2=has	2 9 -12 0 0 0
r2=have	0 7 -6 0 0 0
r2=he	-11 20 -3 -4 -8 0
r2=his	-9 15 -2 -1 -3 0
r2=hold	3 10 -12 0 0 0
r2=hour	-4 10 0 0 -5 0
r2=if	0 0 -10 10 0 0
r2=in	0 -18 6 2 12 0
r2=is	-6 13 -17 0 8 0
r2=it	-14 4 3 -2 4 0
r2=its	-10 15 -8 0 0 0
r2=just	0 -2 -2 6 0 0
r2=keep	9 -14 4 0 0 0
r2=kuala	0 -16 1 9 0 0
r2=last	26 1 -27 0 0 0
r2=let	9 0 -9 0 0 0
r2=level	0 12 -12 0 0 0
r2=lisbon	1 13 -15 0 0 0
r2=local	0 -14 15 0 0 0
r2=madrid	-1 18 -15 0 0 0
r2=make	0 -5 6 0 0 0
r2=may	0 10 -8 0 0 0
r2=midnight	0 -8 9 0 0 0
r2=mombasa	0 -11 13 0 0 0
r2=month	0 -13 0 8 3 0
r2=more	0 9 -5 0 -1 0
r2=mr	0 11 -13 0 0 0
r2=next	-8 11 0 -8 2 0
r2=not	0 15 -15 0 0 0
r2=now	0 -17 18 0 0 0
r2=of	-1 28 -24 -1 -5 0
r2=off	-1 6 -1 0 0 0
r2=on	11 0 -2 0 -18 1
r2=one	0 19 -18 0 0 0
r2=other	1 -13 8 0 0 0
r2=our	0 0 -6 6 0 0
r2=out	-1 -10 15 0 0 0
r2=over	0 -9 9 0 0 0
r2=pari	0 -1 6 -2 0 0
r2=peace	0 15 -15 0 0 0
r2=person	0 -10 11 0 0 0
r2=phone	-4 6 0 0 0 0
r2=plan	2 -3 6 -3 -1 0
r2=prepare	0 -9 0 10 -3 0
r2=president	0 1 -13 0 13 0
r2=published	0 -10 11 0 0 0
r2=put	-3 6 0 0 0 0
r2=say	0 14 -10 0 0 0
r2=see	0 -5 6 0 0 0
r2=settle	0 -6 8 0 0 0
r2=shall	0 -9 11 0 0 0
r2=sign	0 -14 17 0 0 0
r2=small	-7 8 0 0 0 0
r2=so	0 12 -9 0 0 0
r2=some	0 -6 6 0 0 0
r2=soybean	0 13 -12 0 0 0
r2=stay	0 -10 11 0 0 0
r2=step	0 -16 10 0 5 0
r2=stockholm	0 -6 9 0 0 0
r2=suspend	0 13 -12 0 0 0
r2=talk	0 11 -10 0 0 0
r2=tariff	-7 8 0 -1 0 0
r2=telephone	31 -25 -2 0 -2 0
r2=tell	6 -4 0 0 0 0
r2=term	0 6 -5 0 0 0
r2=that	-7 2 -2 0 0 4
r2=the	-12 -2 11 -8 -7 -3
r2=their	-7 -12 20 -2 0 0
r2=there	20 -16 -2 -9 9 0
r2=they	-9 16 -4 0 -1 0
r2=thi	7 7 -18 8 0 0
r2=three	-5 16 -10 0 0 0
r2=time	0 1 -8 0 10 0
r2=to	17 0 -11 -3 -1 0
r2=trade	-13 10 0 0 0 0
r2=transcript	10 -14 3 0 0 0
r2=translated	0 -12 13 0 0 0
r2=truce	0 10 -8 0 0 0
r2=two	-6 38 -39 -3 4 0
r2=under	0 0 -11 0 6 0
r2=until	0 15 -13 0 0 0
r2=up	1 5 -8 0 0 0
r2=video	12 -8 -11 0 6 0
r2=we	0 -7 0 7 0 0
r2=week	9 1 -15 4 -4 0
r2=were	0 -13 15 0 0 0
r2=when	-4 13 -5 0 0 0
r2=where	0 -15 4 7 5 0
r2=which	0 -9 7 5 0 0
r2=will	6 5 -8 -1 0 0
r2=with	6 4 -25 0 14 0
r2=without	0 -11 12 0 0 0
r2=yes	0 -11 13 0 0 0
r3='	-1 0 7 0 -7 0
r3='s	-16 26 -15 0 -1 0
r3=)	5 -7 1 0 0 0
r3=,	3 -35 18 -3 15 0
r3=-	0 0 -3 0 7 0
r3=.	-13 -3 9 10 -3 0
r3=:	-21 -11 19 0 0 0
r3=;	-3 -11 14 0 0 0
r3=<agent>	2 0 -3 10 -11 0
r3=<day-ahead>	0 -11 6 0 2 1
r3=<day-gone>	19 -20 13 0 -15 0
r3=<day-today>	-9 -5 10 -2 5 0
r3=<duty>	22 -32 19 -1 0 0
r3=<end>	-2 10 2 -22 -9 -7
r3=<goods-amount>	-7 9 0 0 0 0
r3=<goods>	-12 4 4 -1 -1 0
r3=<level-noun>	-3 15 -13 0 0 3
r3=<level>	-4 14 -7 0 -1 0
r3=<month-ahead>	2 0 -7 -1 4 0
r3=<month-gone>	13 4 -20 0 0 0
r3=<name>	-5 14 -17 4 0 0
r3=<not>	9 8 -11 -3 -2 0
r3=<number>	-5 -2 8 -1 0 0
r3=<organisation>	-4 17 -10 -1 0 0
r3=<person>	-2 -16 -8 3 32 0
r3=<points>	0 -10 11 0 0 0
r3=<quality>	-5 11 -13 8 -1 0
r3=<seat>	-10 2 5 -5 2 0
r3=<sender>	0 6 -3 0 0 0
r3=<span>	-3 -14 7 0 12 0
r3=<v-agree>	14 -5 -8 2 -2 0
r3=<v-bear>	7 -6 4 -2 -1 0
r3=<v-begin>	0 -12 2 11 3 0
r3=<v-buy>	0 8 -5 0 0 0
r3=<v-end>	0 21 -14 -6 0 0
r3=<v-impose>	0 -17 21 0 -7 0
r3=<v-propose>	8 16 -22 -6 0 0
r3=<v-say>	-11 25 -12 -5 -6 0
r3=<v-stay>	1 25 -21 -1 -7 0
r3=<v-target>	0 24 -20 0 0 0
r3=<v-up>	-1 13 -29 7 6 0
r3=a	14 0 -15 0 5 0
r3=about	5 -22 8 8 0 0
r3=account	0 21 -20 0 0 0
r3=after	-6 0 -1 0 9 0
r3=agree	11 -19 11 0 0 0
r3=an	0 -12 14 0 0 0
r3=and	0 -9 14 -8 -9 0
r3=are	0 -6 10 0 0 0
r3=as	-7 19 -16 0 4 0
r3=at	-13 16 -5 -5 0 0
r3=back	0 -13 14 0 0 0
r3=been	0 10 -11 1 0 0
r3=before	5 -7 2 -1 0 0
r3=between	6 -20 17 0 0 0
r3=bring	0 -8 9 0 0 0
r3=busan	0 12 -11 0 0 0
r3=but	-4 8 0 0 0 0
r3=by	0 12 -13 8 -4 0
r3=call	21 -15 -6 0 0 0
r3=charge	0 10 -9 0 0 0
r3=colleague	4 -13 7 0 -1 0
r3=come	2 13 -16 0 0 0
r3=commerce	0 -9 -4 13 0 0
r3=country	0 -27 28 0 0 0
r3=day	0 21 -20 0 0 0
r3=deal	-7 -3 10 0 0 0
r3=decision	0 -20 21 0 0 0
r3=desk	0 6 -4 0 0 0
r3=down	0 0 -11 0 11 0
r3=duty	11 -1 -9 0 0 0
r3=effectively	0 -10 10 0 0 0
r3=end	0 10 -5 -4 0 0
r3=enter	0 -10 12 0 0 0
r3=expect	0 13 -7 0 0 0
r3=extension	0 -10 11 0 0 0
r3=fact	0 -15 16 0 0 0
r3=fifth	0 -9 9 0 0 0
r3=first	-7 3 5 -1 -6 0
r3=for	-7 14 -12 1 0 0
r3=four	0 15 -14 0 0 0
r3=fourth	0 11 -9 0 0 0
r3=from	-4 19 -14 0 0 0
r3=further	9 -7 0 0 0 0
r3=go	0 4 -25 7 6 0
r3=good	-2 16 -11 0 0 0
r3=government	-5 8 0 0 0 0
r3=great	0 11 -8 0 0 0
r3=had	7 28 -28 -2 -5 0
r3=has	0 11 -8 0 0 0
r3=have	0 8 -6 0 0 0
r3=he	0 5 -14 5 1 0
r3=his	-4 21 -16 0 0 0
r3=hold	0 19 -16 0 0 0
r3=hour	0 -10 12 0 0 0
r3=in	8 -17 24 -35 -1 0
r3=it	-7 0 1 0 5 0
r3=joint	0 -13 15 0 0 0
r3=keep	0 -7 8 0 0 0
r3=last	0 -27 30 0 0 0
r3=lasted	0 -6 7 0 0 0
r3=leave	0 -6 9 0 0 0
r3=lumpur	0 -16 1 9 0 0
r3=midnight	7 -8 0 0 0 0
r3=minister	0 11 -10 0 0 0
r3=month	0 11 -18 7 0 0
r3=most	12 -7 0 0 0 0
r3=mr	0 0 -9 7 0 0
r3=night	2 -16 -4 0 15 0
r3=not	0 6 0 0 -2 0
r3=nothing	0 11 -9 0 0 0
r3=now	7 6 -12 0 0 0
r3=of	-17 -2 16 -4 0 0
r3=on	-9 10 0 -3 -5 0
r3=other	0 -7 8 0 0 0
r3=our	0 15 -12 0 0 0
r3=out	-1 -7 10 0 0 0
r3=president	8 0 -4 0 0 0
r3=press	9 0 -9 0 0 0
r3=published	0 -9 10 0 0 0
r3=rate	0 6 -5 0 0 0
r3=return	0 2 -9 0 5 0
r3=round	0 9 -7 0 0 0
r3=run	0 14 -8 0 -6 0
r3=same	0 -7 8 0 0 0
r3=say	-3 21 -16 -2 -2 0
r3=second	0 -12 16 0 0 0
r3=share	0 -7 8 0 0 0
r3=side	0 -10 5 0 6 0
r3=sign	4 1 -15 5 0 0
r3=signature	0 13 -13 0 0 0
r3=since	-1 14 -9 0 0 0
r3=six	0 9 -8 0 0 0
r3=so	0 11 -11 0 0 0
r3=state	0 -3 6 0 0 0
r3=strike	0 6 -4 0 0 0
r3=summer	0 -14 15 0 0 0
r3=suspend	0 -17 17 0 0 0
r3=table	0 15 -14 0 0 0
r3=take	0 -23 25 0 0 0
r3=talk	0 6 -2 -2 0 0
r3=tariff	14 -33 24 0 0 0
r3=telephone	7 -3 -2 0 0 0
r3=tell	-15 19 -1 0 0 0
r3=than	0 7 -7 0 0 0
r3=that	-19 24 -16 0 0 0
r3=the	-3 23 -13 -22 -6 2
r3=their	1 -21 18 0 0 0
r3=them	6 0 -7 0 0 0
r3=then	-6 8 0 0 0 0
r3=those	0 -10 11 0 0 0
r3=through	0 -6 7 0 0 0
r3=time	15 -19 8 0 0 0
r3=to	13 6 -15 6 -8 0
r3=trade	-2 -5 9 0 0 0
r3=truce	-14 19 -8 0 0 0
r3=two	12 -17 11 0 -4 0
r3=until	0 7 -4 0 0 0
r3=us	0 8 -7 0 0 0
r3=was	7 -9 0 -1 7 0
r3=week	-8 8 -7 6 0 0
r3=well	0 8 -5 0 0 0
r3=were	10 4 -16 0 0 0
r3=what	-6 16 -9 0 0 0
r3=which	0 0 -4 0 6 0
r3=will	0 9 -7 0 0 0
r3=wire	0 9 -9 0 0 0
r3=with	12 -18 6 7 -7 0
r3=within	0 -17 11 3 0 0
r3=would	-5 15 -6 0 0 0
r3=xi	0 8 -9 0 0 0
r3=year	0 -10 10 -2 3 0
r3=you	0 -19 9 10 0 0
r4="	-5 21 -14 0 0 0
r4='	0 -6 7 0 0 0
r4='s	0 22 -17 -2 0 0
r4=(	0 -7 9 0 0 0
r4=)	19 -7 -8 0 0 0
r4=,	15 -20 20 -7 -7 0
r4=-	-9 19 -10 0 0 0
r4=.	-2 -25 8 9 20 -1
r4=:	-1 -4 8 0 0 0
r4=<agent>	-6 16 -20 12 0 0
r4=<day-ahead>	0 1 0 4 -13 0
r4=<day-gone>	-13 11 -2 3 0 0
r4=<day-today>	2 2 -7 4 -1 0
r4=<duty>	-2 -15 21 0 -1 0
r4=<end>	-2 -2 15 -15 -12 -4
r4=<gate>	0 10 -5 0 0 0
r4=<goods>	-11 0 9 -1 0 0
r4=<level>	-10 12 -2 0 0 0
r4=<month-ahead>	1 -19 22 -4 -1 0
r4=<month-gone>	0 -19 17 0 7 0
r4=<name>	10 -31 27 -15 7 0
r4=<not>	-11 19 -22 10 0 0
r4=<number>	-17 -13 24 -3 -4 0
r4=<office>	16 3 -23 -1 3 0
r4=<organisation>	-4 -6 11 -1 0 0
r4=<person>	-4 10 -7 9 -17 0
r4=<quality>	-5 -3 9 0 0 0
r4=<seat>	9 -13 10 -8 0 0
r4=<sender>	0 8 -5 0 0 0
r4=<span>	5 -15 6 4 0 0
r4=<v-bear>	0 14 -13 -6 2 0
r4=<v-begin>	2 0 -21 7 15 0
r4=<v-buy>	0 13 -10 0 0 0
r4=<v-end>	-1 -9 12 0 0 0
r4=<v-impose>	-1 -6 13 -8 -3 0
r4=<v-propose>	-4 12 -9 3 -7 0
r4=<v-say>	-16 17 -2 -5 -2 0
r4=<v-stay>	-1 -10 13 0 0 0
r4=<v-suspend>	8 -16 10 0 0 0
r4=<v-target>	8 -14 7 0 0 0
r4=<v-up>	0 0 -11 3 6 0
r4=?	-10 2 0 0 4 0
r4=a	-15 8 4 -10 0 0
r4=according	0 -3 7 0 -2 0
r4=again	0 12 -10 -2 0 0
r4=agree	0 -14 15 0 0 0
r4=agreement	0 -24 19 9 0 0
r4=all	0 16 -15 0 0 0
r4=an	0 -7 4 4 0 0
r4=and	-13 11 -8 -20 18 0
r4=are	-1 11 -2 0 -1 0
r4=arrangement	0 -11 12 0 0 0
r4=at	30 -35 22 -7 -7 0
r4=be	7 4 -9 -1 0 0
r4=been	0 12 -10 0 0 0
r4=before	4 18 -27 0 6 0
r4=begin	0 -8 0 0 9 0
r4=between	2 8 -9 0 0 0
r4=by	15 3 -19 0 0 0
r4=call	-4 13 -7 0 0 0
r4=capital	0 8 -7 0 0 0
r4=charge	0 -9 10 0 0 0
r4=colleague	4 7 -12 0 0 0
r4=commerce	0 -13 15 0 0 0
r4=continue	0 6 -4 0 0 0
r4=could	3 -12 9 0 0 0
r4=day	-6 -16 18 0 0 0
r4=deal	10 0 -9 0 0 0
r4=did	0 -4 6 0 0 0
r4=down	0 6 -4 0 0 0
r4=duty	0 -9 12 0 0 0
r4=end	0 9 -6 0 0 0
r4=extend	0 21 -19 0 0 0
r4=fact	0 14 -12 0 0 0
r4=fall	-1 -6 9 0 0 0
r4=first	0 -7 8 0 0 0
r4=for	6 -8 -2 11 0 0
r4=fourth	0 11 -10 0 0 0
r4=framework	-3 0 -5 0 9 0
r4=from	-6 20 -11 0 -2 0
r4=get	-5 8 0 0 0 0
r4=go	4 -2 -9 0 7 0
r4=good	3 0 -7 0 0 0
r4=government	0 9 -7 0 0 0
r4=hall	0 15 -10 0 0 0
r4=have	0 -17 19 0 0 0
r4=he	-11 -2 7 0 3 0
r4=his	0 7 -3 -2 0 0
r4=hour	0 7 -6 -1 0 0
r4=i	0 12 -16 0 3 0
r4=in	3 9 -8 0 -6 0
r4=into	0 -16 10 9 0 0
r4=is	-6 5 0 0 -2 0
r4=jinping	0 8 -9 0 0 0
r4=keep	5 -6 0 0 0 0
r4=know	0 7 -5 0 0 0
r4=last	0 -10 13 0 0 0
r4=lower	0 10 -10 0 0 0
r4=make	-9 9 0 0 0 0
r4=minister	0 7 -6 0 0 0
r4=ministry	0 -7 -6 13 0 0
r4=minute	3 -3 -6 6 0 0
r4=next	0 0 -1 6 -4 0
r4=night	-1 11 -8 0 0 0
r4=no	0 9 -8 0 0 0
r4=not	0 25 -23 0 0 0
r4=nothing	-4 -14 11 8 0 0
r4=now	11 -11 0 0 0 0
r4=of	0 5 0 -12 -5 0
r4=off	0 -18 18 0 0 0
r4=on	12 8 -16 0 -9 1
r4=once	0 9 -9 0 0 0
r4=one	0 -10 13 0 0 0
r4=only	-4 9 -2 0 0 0
r4=our	0 -19 20 0 0 0
r4=out	-8 0 0 0 7 0
r4=paper	0 -14 15 0 0 0
r4=pause	8 -8 0 0 0 0
r4=peace	0 -6 8 0 0 0
r4=place	0 -17 19 0 0 0
r4=plan	0 -15 17 0 0 0
r4=propose	0 13 -8 -3 -1 0
r4=put	0 7 -5 0 0 0
r4=reach	0 -7 0 0 5 0
r4=result	0 9 -9 0 0 0
r4=return	0 6 -5 0 0 0
r4=round	0 18 -14 -2 0 0
r4=run	0 -9 9 0 0 0
r4=say	-9 0 11 -2 -8 0
r4=sheet	0 -14 15 0 0 0
r4=sign	0 24 -21 0 -1 0
r4=since	0 7 -6 0 0 0
r4=start	0 0 -10 10 0 0
r4=stop	0 -17 17 0 0 0
r4=take	0 14 -13 0 0 0
r4=talk	2 -6 4 0 0 0
r4=tariff	0 -5 9 0 0 0
r4=telephone	8 -5 0 0 0 0
r4=tell	0 3 -9 0 4 0
r4=that	-3 -8 2 4 5 0
r4=the	8 -3 1 -8 0 0
r4=their	0 -13 11 0 4 0
r4=them	0 -11 0 12 0 0
r4=they	0 12 -12 0 0 0
r4=third	0 7 -6 0 0 0
r4=three	0 8 -7 0 0 0
r4=time	0 12 0 -1 -15 0
r4=to	4 -8 0 10 -4 0
r4=town	0 15 -13 0 0 0
r4=trade	-4 26 -20 0 0 0
r4=truce	-14 0 10 0 0 0
r4=until	0 9 -6 0 0 0
r4=very	0 0 -8 0 6 0
r4=want	0 -8 9 0 0 0
r4=war	0 -22 24 0 0 0
r4=was	-7 5 -13 5 5 0
r4=week	9 -5 0 0 -1 0
r4=were	0 0 -3 6 0 0
r4=what	-6 15 -9 0 0 0
r4=when	2 3 -7 0 0 0
r4=will	-5 -6 14 0 -1 0
r4=with	0 -11 16 -1 -3 0
r4=would	-8 -14 25 0 0 0
r4=year	0 -19 26 0 -7 0
r=( <number>	-7 0 6 0 0 0
r=( <organisation>	0 -16 17 0 0 0
r=( excerpt	-3 11 -6 0 0 0
r=( extract	0 8 -7 0 0 0
r=( translated	0 -15 16 0 0 0
r=) <end>	-7 -11 15 0 0 0
r=, "	0 11 -8 0 0 0
r=, <day-ahead>	0 -8 12 0 -2 0
r=, <day-gone>	0 12 -13 0 0 0
r=, <day-today>	-6 -13 17 0 0 0
r=, <number>	-30 -5 13 0 0 0
r=, <office>	0 -21 18 0 1 0
r=, <organisation>	-1 16 -15 0 0 0
r=, <person>	2 19 -19 0 -3 0
r=, <seat>	0 15 -17 0 0 0
r=, <span>	2 16 -19 0 0 0
r=, a	12 -6 -2 0 0 0
r=, according	0 8 -4 0 0 0
r=, all	0 16 -15 0 0 0
r=, and	-12 13 -6 9 -15 0
r=, as	0 -14 1 0 12 0
r=, at	5 -22 21 0 0 0
r=, both	0 10 -10 0 0 0
r=, by	8 -1 -3 0 0 0
r=, doe	0 -5 6 0 0 0
r=, end	0 16 -15 0 0 0
r=, for	6 -22 17 0 0 0
r=, had	0 7 -7 0 0 0
r=, he	5 -7 4 0 0 0
r=, hold	0 8 -8 0 0 0
r=, hour	0 6 0 0 -5 0
r=, in	-1 -24 18 5 4 0
r=, its	-6 8 0 0 0 0
r=, may	0 8 -7 0 0 0
r=, mr	-3 13 -8 0 0 0
r=, on	7 -6 4 -1 0 0
r=, over	0 -10 10 0 0 0
r=, so	0 8 -8 0 0 0
r=, take	0 8 -7 0 0 0
r=, that	-2 -3 7 0 0 0
r=, the	-2 -24 30 -5 -4 0
r=, to	3 11 -14 0 0 0
r=, under	0 0 -8 0 6 0
r=, when	0 8 -5 0 0 0
r=, where	0 -15 4 7 5 0
r=, which	0 -12 9 5 0 0
r=, with	0 -3 -11 0 17 0
r=, would	-3 -1 6 0 0 0
r=, yes	0 -11 13 0 0 0
r=- <name>	-2 7 -14 8 0 0
r=- a	0 6 -5 0 0 0
r=- the	0 -11 12 0 0 0
r=. "	9 -3 -5 0 0 0
r=. <end>	-7 -6 10 -14 10 -4
r=: <level>	0 9 -7 0 0 0
r=: <name>	-2 7 -2 0 0 0
r=: <person>	0 -11 12 0 0 0
r=: the	0 16 -14 0 0 0
r=<day-ahead> .	13 -11 1 0 -1 0
r=<day-ahead> <end>	0 13 -12 0 0 0
r=<day-gone> ,	0 -11 12 0 0 0
r=<day-gone> .	8 -8 0 0 0 0
r=<day-today> ,	-4 -16 21 0 0 0
r=<day-today> with	8 -5 0 0 0 0
r=<end> <end>	-4 7 0 -10 -14 0
r=<name> 's	9 -25 12 11 0 0
r=<number> ,	0 -6 6 0 0 0
r=<person> ,	0 -19 10 11 0 0
r=<person> .	0 -14 16 0 0 0
r=<person> and	3 8 -14 -1 1 0
r=<person> in	0 -13 10 -1 7 0
r=<person> on	0 -19 9 5 -4 0
r=<quality> president	0 8 -9 0 0 0
r=? <end>	0 0 4 -1 -8 0
r=across from	0 -12 13 0 0 0
r=after <name>	0 -5 7 0 0 0
r=after <person>	15 -11 -6 0 0 0
r=after <span>	0 -25 28 0 0 0
r=after a	0 -3 6 0 0 0
r=after the	0 23 -21 0 0 0
r=again ,	0 -8 10 0 0 0
r=again .	0 -4 7 0 0 0
r=again ?	0 6 -4 0 0 0
r=again on	0 14 -11 0 0 0
r=and <name>	-4 7 0 0 0 0
r=and agree	0 -8 8 0 0 0
r=and are	0 -10 11 0 0 0
r=and come	0 7 -6 0 0 0
r=and is	0 6 -6 0 0 0
r=and last	0 15 -14 0 0 0
r=and say	0 8 -8 0 0 0
r=and will	9 5 -14 0 0 0
r=at <level>	-3 8 0 0 0 0
r=at <number>	14 -3 -13 0 0 0
r=at midnight	0 -7 8 0 0 0
r=at the	2 -20 -1 0 19 0
r=between <person>	6 -21 17 0 -2 0
r=between <seat>	4 11 -16 0 0 0
r=between the	19 -10 -11 6 0 0
r=by phone	-4 6 0 0 0 0
r=by telephone	17 -11 -1 0 -2 0
r=by video	10 -6 -10 0 6 0
r=each other	2 -15 9 0 0 0
r=evening ,	0 -4 7 0 0 0
r=evening .	0 -14 16 0 0 0
r=evening that	0 6 -5 0 0 0
r=for <span>	-1 16 -10 0 0 0
r=for a	-1 22 -24 -2 3 0
r=for the	-1 2 4 0 -8 0
r=from <day-ahead>	0 7 -3 0 0 0
r=from the	-4 6 0 0 0 0
r=had been	-6 4 3 -1 0 0
r=his <quality>	8 -15 1 7 -3 0
r=in <month-ahead>	0 -8 -27 14 21 0
r=in <month-gone>	0 -15 19 0 0 0
r=in <name>	-1 0 -21 0 19 0
r=in <seat>	1 -15 6 7 3 0
r=in <span>	-2 9 0 0 -4 0
r=in a	10 0 -12 0 0 0
r=in auckland	0 11 -10 0 0 0
r=in busan	0 -3 6 0 0 0
r=in geneva	0 -13 17 0 0 0
r=in kuala	0 -16 1 9 0 0
r=in lisbon	1 13 -15 0 0 0
r=in madrid	-1 18 -15 0 0 0
r=in mombasa	0 -8 9 0 0 0
r=in pari	0 -1 6 -2 0 0
r=in person	0 -10 11 0 0 0
r=in seoul	0 -2 8 -2 0 0
r=in the	-1 32 -19 -9 -11 0
r=it "	0 -14 16 0 0 0
r=it 's	0 6 -4 0 0 0
r=it a	-6 12 -3 0 0 0
r=last year	0 6 -1 0 0 0
r=morning ,	0 11 -9 0 0 0
r=next week	0 0 0 6 -2 0
r=night .	1 -15 13 0 0 0
r=of "	0 7 -4 0 0 0
r=of <day-gone>	0 -22 22 0 0 0
r=of <name>	0 10 -9 0 0 0
r=of <span>	0 -5 11 -1 0 0
r=of a	-7 4 1 0 0 0
r=of last	0 -5 6 0 0 0
r=of negotiation	0 10 -14 5 0 0
r=of talk	-1 17 -15 1 0 0
r=of the	0 -3 6 -3 0 0
r=of their	0 -15 17 0 0 0
r=of thi	0 7 -5 0 0 0
r=on <day-ahead>	5 0 -2 -11 0 4
r=on <day-gone>	4 -8 0 8 -1 0
r=on <day-today>	-3 17 -10 1 -8 0
r=on a	-3 -13 11 6 0 0
r=on that	0 6 -4 0 0 0
r=on the	7 2 -5 -2 -1 0
r=on trade	-11 9 0 0 0 0
r=published the	0 8 -7 0 0 0
r=say .	0 6 -5 0 0 0
r=say on	8 0 -6 0 0 0
r=since the	-5 -19 24 0 0 0
r=that <seat>	-1 15 -12 0 0 0
r=that an	0 -17 17 0 0 0
r=that he	-19 29 -6 -1 -3 0
r=that it	-3 16 -8 0 0 0
r=that the	-7 9 -6 2 0 0
r=that there	21 -19 0 0 0 0
r=that they	0 -4 6 0 0 0
r=the <quality>	0 -16 13 8 0 0
r=the <seat>	0 -13 12 -1 1 0
r=the two	-2 11 -12 -2 4 0
r=thi week	11 4 -13 0 -5 0
r=three time	0 -5 6 0 0 0
r=to <name>	0 -6 10 0 -2 0
r=to <seat>	-5 1 8 -3 -3 0
r=to complete	6 -2 -2 0 0 0
r=to extend	-6 0 4 0 0 0
r=to the	-6 12 -12 0 6 0
r=together in	0 -10 12 0 0 0
r=under a	5 -9 4 0 0 0
r=was "	0 -9 10 0 0 0
r=were hold	4 3 -7 0 0 0
r=will be	5 8 -17 5 0 0
r=with <name>	-1 -6 8 3 -7 0
r=with <person>	9 -19 13 -8 3 0
r=with <quality>	5 -10 4 0 0 0
r=with <seat>	-6 25 -19 0 0 0
r=with a	0 0 -1 0 7 0
r=with his	-3 0 6 0 0 0
r=within <span>	0 -14 1 0 12 0
r=without a	0 -19 16 3 0 0
r=— <name>	22 -12 0 -8 0 0
r=— <office>	0 13 -10 0 0 0
r=— <person>	-16 4 11 0 0 0
r=— <quality>	-15 7 4 0 0 0
r=— a	0 21 -20 0 0 0
r=— for	0 13 -11 0 0 0
r=— transcript	-1 8 -5 0 0 0
right:calls	38 -15 -26 -6 -8 1
right:coming	5 -2 0 20 -27 -4
right:ended	10 -9 10 -4 0 -4
right:experts	7 -16 4 0 4 3
right:m=assembly	0 11 -10 0 0 0
right:m=broke up	0 -17 18 0 0 0
right:m=came	13 -7 0 0 0 0
right:m=closed	0 0 -9 6 0 0
right:m=come	0 -3 6 0 -4 0
right:m=conference	23 -4 -21 0 0 0
right:m=delegation	0 -6 8 0 0 0
right:m=delegations	-6 -9 16 0 0 0
right:m=dialogue	-2 6 -1 0 0 0
right:m=dinner	4 12 -18 0 0 0
right:m=due	14 0 -21 8 0 0
right:m=ended	0 -15 13 3 0 0
right:m=go	3 8 -10 3 -8 0
right:m=here	-9 -6 14 0 0 0
right:m=meet	11 -2 -1 -2 0 0
right:m=meeting	-4 -10 21 -9 -3 0
right:m=meetings	0 6 -6 0 0 0
right:m=met	-1 -6 10 0 0 0
right:m=negotiators	-3 -19 23 0 0 0
right:m=received	0 -5 -9 7 12 0
right:m=rose	0 8 -6 0 0 0
right:m=round	-2 -12 9 9 0 0
right:m=rounds	0 24 -23 0 0 0
right:m=settled	0 -3 6 0 0 0
right:m=signed	0 14 -16 2 -3 0
right:m=sit	0 11 -11 0 0 0
right:m=sitting	0 13 -12 0 0 0
right:m=stop	0 10 -8 0 0 0
right:m=summit	0 -11 8 0 4 0
right:m=table	0 23 -20 0 0 0
right:m=talk	19 -9 -7 0 -1 0
right:m=talking	0 -10 11 0 0 0
right:m=talks	-12 12 -3 -4 -6 0
right:m=there	15 -13 4 -15 10 0
right:m=time	14 0 -11 -9 4 0
right:m=visit	-7 4 0 -2 0 0
right:m=went	-17 -8 8 -2 17 0
right:m=where	-8 0 -3 7 0 0
right:meets	37 -19 1 -3 5 -5
right:running	0 -5 -1 3 13 -1
right:summit	8 -12 14 -12 -3 0
right:sure	-7 -5 14 -13 -1 0
right:wished	0 19 -17 3 0 0
s:!	-7 20 -12 0 0 0
s:"	-21 35 -5 -34 -18 0
s:&	2 4 -14 6 0 0
s:'	3 10 0 0 -22 0
s:'s	-4 3 6 0 -20 3
s:*	-7 -19 24 0 0 0
s:+	0 -19 1 16 0 0
s:,	3 -6 11 12 -2 -19
s:-	-5 18 -13 5 -10 0
s:.	-10 4 9 0 3 -24
s:/	-7 17 -7 -2 -4 0
s::	-7 2 1 -8 13 -6
s:;	-16 3 -1 13 0 0
s:<agent>	-1 0 11 -2 -29 1
s:<day-ahead>	-6 0 13 -28 5 -2
s:<day-gone>	-9 6 0 16 -18 -10
s:<day-today>	-2 27 -16 -25 3 -14
s:<duty>	6 -3 14 -15 -15 -7
s:<gate>	-7 5 11 -11 -29 0
s:<goods-amount>	0 10 -3 -5 -7 0
s:<goods>	-2 10 5 -1 -33 0
s:<level-noun>	-6 -5 3 -1 9 5
s:<level>	13 25 -24 -24 -6 -6
s:<money>	-15 46 -27 -5 -9 0
s:<month-ahead>	-7 -26 14 13 9 0
s:<month-gone>	24 -22 15 -35 4 0
s:<month-today>	0 -6 8 0 0 0
s:<name>	-16 7 -18 1 37 0
s:<not>	-32 19 -2 4 -11 -4
s:<number>	5 17 -16 -14 -2 -4
s:<office>	8 -14 6 -21 10 -6
s:<organisation>	-19 28 -10 -2 -32 -2
s:<person>	-7 -4 -2 9 14 -24
s:<points>	-11 15 -8 -2 1 0
s:<quality>	9 -1 1 13 -31 -7
s:<seat>	7 -5 -5 2 18 -13
s:<sender>	1 2 0 -1 -21 6
s:<span>	2 -17 9 5 10 -6
s:<taker>	-8 6 -4 5 0 0
s:<v-agree>	-17 7 -4 -7 10 0
s:<v-bear>	-10 13 -11 7 6 -22
s:<v-begin>	-15 -3 5 6 15 -9
s:<v-buy>	-9 22 -4 -18 -7 0
s:<v-deny>	-13 20 -20 9 0 0
s:<v-down>	-5 -9 2 9 2 -2
s:<v-end>	3 9 -12 14 -4 -4
s:<v-impose>	-9 19 -7 -5 -10 -3
s:<v-propose>	15 -1 -7 -1 -1 -2
s:<v-return>	-22 1 0 5 9 0
s:<v-say>	5 -2 -3 11 -7 0
s:<v-sell>	-8 14 -16 0 0 7
s:<v-stay>	4 15 -17 -5 -2 8
s:<v-suspend>	5 -6 13 -28 -15 3
s:<v-target>	-7 13 -5 6 -23 0
s:<v-threaten>	0 -2 3 6 -7 0
s:<v-up>	-3 9 -7 -1 7 -3
s:?	-11 2 12 -12 -8 0
s:@	-9 4 -5 7 0 0
s:_	-2 -5 2 7 0 0
s:a	9 11 -15 3 0 -17
s:about	-3 -11 16 7 -14 0
s:abroad	0 9 -7 0 0 0
s:accept	-5 -2 6 -3 5 0
s:accord	0 -4 6 0 0 0
s:according	0 3 -12 4 1 0
s:account	8 -3 -2 7 -6 0
s:accused	0 14 -13 0 0 0
s:across	0 -9 13 0 0 0
s:act	-1 18 -13 0 0 0
s:add	7 -13 6 -6 6 0
s:additional	-10 24 -15 0 0 0
s:admit	8 -3 -3 0 0 0
s:adopt	0 26 -25 0 0 0
s:advertisement	-5 17 -12 0 0 0
s:affair	0 -6 9 0 0 0
s:affected	0 -14 14 0 0 0
s:after	14 -2 -6 -1 1 -2
s:afterward	-8 15 0 0 -3 0
s:agadir	0 8 -7 0 0 0
s:again	6 -2 -4 16 -17 0
s:against	-9 21 -12 -1 0 0
s:agency	-1 10 -7 0 0 0
s:agenda	0 -25 11 15 0 0
s:agent	0 6 -5 0 0 0
s:ago	0 -16 18 -1 0 0
s:agree	-8 -5 8 0 -1 4
s:agreement	0 0 4 -11 0 0
s:agriculture	0 -7 8 0 0 0
s:ahead	0 -4 8 -3 -5 0
s:aid	-10 15 -2 0 0 0
s:air	0 -15 20 0 -2 0
s:aircraft	0 -11 13 0 0 0
s:airport	0 -11 0 10 0 0
s:al	14 -26 15 0 0 0
s:alert	0 15 -14 0 0 0
s:alexandria	-2 -26 32 -7 0 0
s:alive	-4 -6 10 0 0 0
s:all	0 2 1 -6 -6 0
s:allowed	0 8 -7 0 0 0
s:almaty	0 -6 8 0 0 0
s:along	0 11 -10 0 0 0
s:also	0 -12 0 -9 20 0
s:altogether	0 6 -4 0 0 0
s:aluminium	0 -11 12 0 0 0
s:am	-2 17 -15 0 0 0
s:ambassador	0 6 -4 0 0 0
s:among	-3 -3 0 0 8 0
s:an	-10 8 -4 6 -5 0
s:analog	-1 12 -9 0 0 0
s:and	-4 -2 7 2 -4 -2
s:anew	0 6 -5 0 0 0
s:announce	-8 6 -3 21 -33 0
s:announcement	-4 15 -9 0 0 0
s:another	5 -11 0 8 0 0
s:answer	-1 4 -9 -2 9 0
s:any	-5 28 -16 -1 -5 0
s:anything	0 -15 18 0 0 0
s:apart	0 11 -10 0 0 0
s:apec	-7 49 -52 -6 8 0
s:app	-3 -11 16 0 0 0
s:apple	0 -8 9 0 0 0
s:apply	-2 19 -14 0 0 0
s:approval	3 13 -20 0 0 0
s:approve	-7 1 3 -6 1 0
s:aqaba	0 -26 28 0 0 0
s:are	-1 -8 -9 15 13 -4
s:arequipa	0 -9 10 0 0 0
s:armistice	0 20 -18 0 0 0
s:army	-8 16 -7 0 0 0
s:arranged	0 -15 16 0 0 0
s:arrangement	-8 10 -3 -1 -1 0
s:arrival	0 -5 6 0 0 0
s:arrive	-2 11 -3 -4 -1 0
s:artificial	0 12 -7 0 -1 0
s:as	-6 3 -5 -22 21 0
s:asean	0 -6 11 0 -1 0
s:asia	0 13 -11 0 0 0
s:asian	0 8 -5 0 0 0
s:ask	-20 6 5 1 -12 0
s:asleep	-2 12 -8 0 0 0
s:assembly	0 7 -7 0 0 0
s:at	1 -16 4 -2 24 1
s:autumn	0 -34 26 -1 11 0
s:await	0 2 -9 0 5 0
s:away	4 0 -16 0 15 0
s:b	13 -10 -1 0 0 0
s:back	-3 -18 25 -5 -6 0
s:banana	0 14 -13 0 0 0
s:bandung	0 -23 23 0 0 0
s:bank	0 18 -17 0 0 0
s:bargain	0 -14 16 0 0 0
s:base	0 -17 19 0 0 0
s:based	0 6 -6 0 0 0
s:basi	8 -3 -4 0 0 0
s:bay	0 8 -6 0 0 0
s:be	-7 0 10 1 -7 -8
s:beach	-2 6 -1 0 0 0
s:bean	-1 11 -11 0 0 0
s:bear	0 19 -15 0 0 0
s:became	0 9 -8 0 0 0
s:because	-12 -4 15 -3 -7 0
s:become	0 -2 0 7 0 0
s:beef	3 -22 20 0 0 0
s:been	-26 1 6 6 -2 0
s:before	3 -12 -13 36 0 0
s:begin	-8 -8 3 10 8 0
s:behind	8 -3 -1 0 0 0
s:being	-2 -4 9 0 0 0
s:bell	-5 14 -8 0 0 0
s:belong	7 -5 -8 0 5 0
s:below	0 13 -13 0 0 0
s:bergen	2 -40 36 0 0 0
s:beside	0 7 -4 0 0 0
s:bessent	8 -1 -6 7 -4 0
s:best	7 -9 1 0 0 0
s:between	35 -5 -14 -8 -6 0
s:bin	8 -15 8 0 0 0
s:board	0 7 -5 0 0 0
s:boat	0 -15 16 0 0 0
s:both	-24 -8 12 0 15 -1
s:break	-3 6 0 0 0 0
s:breakfast	15 -16 0 0 0 0
s:brief	-2 28 -24 0 0 0
s:briefed	-1 16 -12 0 0 0
s:briefing	-5 6 -1 0 0 0
s:bring	-10 0 10 -7 -9 0
s:broke	0 -2 6 -4 0 0
s:broken	7 12 -17 0 0 0
s:broker	0 6 -5 0 0 0
s:bruge	0 -32 33 0 0 0
s:brussel	0 8 -6 0 0 0
s:budget	0 6 -5 0 0 0
s:built	0 9 -4 0 0 0
s:bulletin	0 14 -12 0 0 0
s:busan	-20 -15 32 -7 -11 0
s:business	-9 7 3 0 -2 0
s:but	-3 -4 22 -11 -21 0
s:butter	7 -1 -3 0 0 0
s:buy	-4 14 -6 -1 0 0
s:by	32 -4 -35 7 0 10
s:c	0 12 -12 0 0 0
s:cabinet	-3 22 -16 0 0 0
s:calendar	0 -6 7 0 0 0
s:call	19 22 -29 -37 -43 -5
s:calm	0 12 -10 0 0 0
s:camera	3 4 -10 0 0 0
s:can	12 -10 3 0 0 0
s:can't	8 -8 0 0 0 0
s:cancel	0 -6 -5 0 10 0
s:candid	-1 24 -17 -4 0 0
s:cape	0 -14 16 0 0 0
s:capital	-7 -1 11 -6 -5 0
s:car	5 2 -7 0 0 0
s:carpet	0 -11 11 0 0 0
s:carry	-9 14 -4 0 -5 0
s:cartagena	0 -24 24 0 0 0
s:casablanca	0 16 -15 0 0 0
s:case	0 14 -8 0 0 0
s:cease	5 5 -12 0 0 0
s:ceasefire	-2 37 -34 0 0 0
s:cebu	0 -17 17 0 0 0
s:cement	0 16 -13 0 0 0
s:central	0 -9 11 0 0 0
s:certain	0 6 -3 0 0 0
s:certificate	0 -26 8 9 0 8
s:chamber	0 8 -7 0 0 0
s:chance	7 -4 -2 0 0 0
s:change	3 -11 9 0 0 0
s:changed	0 10 -8 0 0 0
s:channel	0 -19 18 7 -1 0
s:charge	-14 -1 7 4 -3 0
s:cheese	0 17 -15 0 0 0
s:chess	0 26 -25 0 0 0
s:chicago	10 -6 -5 0 0 0
s:chief	7 -12 5 0 0 0
s:chip	-5 15 -27 10 0 0
s:chipmaker	0 -10 11 0 0 0
s:citru	0 7 -6 0 0 0
s:city	-1 19 -19 0 5 0
s:clock	5 -18 9 5 0 0
s:close	-14 13 -1 -4 -2 0
s:closed	-4 -3 0 8 0 0
s:closer	0 -13 16 0 0 0
s:closing	0 -20 21 0 0 0
s:club	-6 28 -22 0 0 0
s:co	0 7 -5 0 0 0
s:coal	6 0 -5 0 0 0
s:coast	0 -7 10 0 0 0
s:cocoa	7 -12 5 0 0 0
s:cod	0 10 -9 0 0 0
s:coffee	-5 -8 0 15 0 0
s:colleague	10 -10 0 5 -5 0
s:collect	-2 -3 8 0 0 0
s:colombo	0 -10 11 0 0 0
s:column	0 12 -12 0 0 0
s:come	10 -6 -5 0 4 0
s:commander	-6 8 0 0 0 0
s:comment	0 18 -15 0 0 0
s:commerce	-6 0 -5 4 -1 8
s:common	-2 14 -11 0 0 0
s:communiqué	0 -5 -9 16 0 0
s:company	-10 41 -30 0 -1 0
s:complete	10 -4 -3 0 0 0
s:conclude	-8 16 -9 0 0 0
s:conference	35 -8 -16 -5 -2 0
s:congress	0 6 -5 0 0 0
s:consensu	0 -18 13 0 7 0
s:consent	-1 10 -6 0 0 0
s:consider	2 -18 0 0 7 8
s:constructive	-12 33 -21 -1 0 0
s:consultation	16 -9 3 -7 -5 0
s:consumer	0 12 -11 0 0 0
s:contact	10 -6 -4 0 3 0
s:container	0 12 -12 0 0 0
s:continue	11 7 -30 -4 -1 9
s:contract	0 11 -8 0 0 0
s:control	-7 10 -15 10 0 0
s:conversation	-30 -15 41 0 2 0
s:coordinating	6 -6 0 0 0 0
s:copper	0 -12 13 0 0 0
s:cork	-2 -17 20 0 0 0
s:corn	0 12 -11 0 0 0
s:correct	4 0 -6 0 0 0
s:corrected	-1 8 -4 0 0 0
s:corresponding	0 9 -8 0 0 0
s:corridor	0 -12 13 0 0 0
s:cost	-4 26 -19 0 0 0
s:cotton	0 -8 12 0 0 0
s:could	-2 -20 27 -5 0 0
s:council	-13 27 -17 0 0 0
s:count	0 -8 11 0 0 0
s:counted	0 20 -18 0 0 0
s:countermeasure	0 8 -6 0 0 0
s:counterpart	3 -8 5 0 -1 0
s:country	0 5 1 -20 0 0
s:county	0 15 -13 0 0 0
s:courier	7 0 -8 0 0 0
s:course	0 -2 6 0 0 0
s:covered	0 8 -8 0 0 0
s:crude	0 -12 13 0 0 0
s:cruz	4 -25 20 0 0 0
s:cuenca	0 -12 13 0 0 0
s:current	15 -20 5 0 0 0
s:custom	-14 12 0 0 0 0
s:customer	0 6 -5 0 0 0
s:cut	0 -14 14 -1 4 0
s:d	0 9 -9 0 0 0
s:da	-2 -29 33 0 -1 0
s:daily	0 7 -6 0 0 0
s:dairy	4 -9 6 0 0 0
s:data	0 11 -10 0 0 0
s:date	6 5 -16 6 0 0
s:dated	-5 13 -7 0 0 0
s:davo	0 11 -9 0 0 0
s:day	3 -15 8 0 3 0
s:de	2 -15 14 -2 0 0
s:deadline	-1 38 -34 0 0 0
s:deal	1 -9 17 -23 -6 0
s:dearer	0 8 -7 0 0 0
s:decide	-11 6 0 -2 2 0
s:decided	0 -8 6 2 0 0
s:decision	-9 -1 8 0 -4 0
s:declaration	0 15 -14 0 0 0
s:declare	-2 17 -25 9 0 0
s:decoupling	0 -10 10 0 0 0
s:deficit	0 11 -8 0 0 0
s:delay	0 0 6 0 -1 0
s:delegate	0 32 -31 0 0 0
s:delegation	-14 -26 34 1 -6 0
s:deliver	0 11 -9 0 0 0
s:delivery	0 -6 7 0 0 0
s:demand	3 4 -9 0 0 0
s:deny	0 13 -11 0 0 0
s:department	-4 12 -6 0 0 0
s:depend	15 0 -10 0 0 0
s:depth	-1 25 -21 0 0 0
s:deputy	0 8 -8 0 0 0
s:described	0 12 -11 0 0 0
s:desk	-5 6 -2 0 0 0
s:detail	0 29 -24 0 -4 0
s:dialogue	-4 -2 9 0 -1 0
s:diary	0 -13 14 0 0 0
s:did	17 3 -15 -8 1 0
s:didn't	0 12 -12 0 0 0
s:die	0 20 -18 0 0 0
s:difference	0 13 -12 0 0 0
s:dinner	10 -9 6 -7 -2 0
s:direction	0 16 -13 0 0 0
s:director	0 14 -14 0 0 0
s:discuss	-19 -24 23 -10 13 7
s:discussion	0 14 -10 0 0 0
s:dispute	-10 -13 16 3 0 0
s:district	0 12 -11 0 0 0
s:do	0 24 -19 -2 0 0
s:docker	0 12 -11 0 0 0
s:doe	2 13 -12 -2 -1 0
s:doesn't	6 -5 0 0 0 0
s:dollar	0 14 -13 0 0 0
s:don't	0 7 -5 0 0 0
s:donald	6 -1 -2 -2 0 0
s:done	6 4 -10 0 0 0
s:door	0 6 -13 0 0 8
s:double	0 -9 12 0 0 0
s:down	7 4 -11 -5 9 0
s:dozen	0 8 -7 0 0 0
s:draft	0 6 -3 0 0 0
s:draw	7 7 -20 0 0 0
s:driver	0 8 -7 0 0 0
s:drop	0 14 -9 0 0 0
s:due	4 21 -19 0 -11 0
s:during	0 -14 5 0 11 0
s:duty	12 6 -11 -3 0 0
s:each	15 4 -3 -9 -11 0
s:earlier	0 0 5 1 -7 0
s:early	6 -6 2 -8 3 0
s:earth	-5 6 -7 -1 7 0
s:ease	0 -2 7 -2 0 0
s:east	0 -6 7 0 0 0
s:eastern	16 -8 -12 0 0 0
s:economic	-1 9 -2 0 -3 0
s:economy	0 4 -16 0 10 0
s:edited	-1 8 -3 0 0 0
s:edition	0 17 -16 0 0 0
s:effect	-14 25 -18 0 2 0
s:eighth	0 -10 13 0 0 0
s:either	9 -6 -8 5 0 0
s:else	-7 6 0 0 0 0
s:elsewhere	0 7 -6 0 0 0
s:embassy	0 6 -5 0 0 0
s:emergency	0 7 -4 0 0 0
s:employer	0 10 -8 0 0 0
s:empty	0 7 -4 0 0 0
s:end	-2 -14 16 15 -14 -2
s:english	-18 12 1 0 0 0
s:enter	-7 14 -2 0 0 0
s:entity	0 6 -6 0 0 0
s:entry	0 13 -12 0 0 0
s:envoy	0 12 -8 -1 0 0
s:eve	0 27 -23 0 -2 0
s:even	0 -10 12 0 0 0
s:evening	1 -12 9 24 -29 0
s:event	0 -21 22 0 0 0
s:every	-11 8 -2 6 -1 0
s:everybody	3 9 -14 0 0 0
s:everyone	0 7 -5 0 0 0
s:everything	-2 10 -5 0 0 0
s:examine	0 -8 10 0 0 0
s:excellent	-8 -18 20 0 4 0
s:except	0 -10 10 0 0 0
s:excerpt	-4 13 -7 0 0 0
s:expect	5 -19 1 16 1 0
s:expert	-10 -37 35 -1 -2 18
s:expire	0 8 -6 -3 0 0
s:export	-6 -4 0 6 -3 7
s:exporter	0 -12 16 0 -1 0
s:extend	-1 3 -2 -7 4 0
s:extension	0 -11 16 3 -18 0
s:extra	0 -13 17 0 0 0
s:extract	-5 -3 7 0 0 0
s:eye	0 13 -12 0 0 0
s:face	6 1 -3 -1 -1 0
s:fact	-16 17 -1 -5 -9 0
s:factory	9 0 -10 0 0 0
s:fail	0 -1 -10 9 0 0
s:failing	0 6 -5 0 0 0
s:fair	0 15 -14 0 0 0
s:fall	-22 1 2 9 -1 0
s:family	0 10 -9 0 0 0
s:farm	-3 19 -11 0 0 0
s:farmer	-1 18 -14 0 0 0
s:fee	-9 26 -17 0 0 0
s:fentanyl	-13 0 2 0 5 0
s:ferry	0 11 -11 0 0 0
s:fertiliser	0 -8 9 0 0 0
s:few	-1 -4 -4 0 14 0
s:fifth	-5 -31 37 -5 0 0
s:figure	0 -10 13 0 0 0
s:file	0 -10 10 0 0 0
s:filed	0 -8 12 -3 0 0
s:final	-4 25 -20 0 0 0
s:find	-1 18 -13 0 0 0
s:finish	0 -17 18 0 0 0
s:finished	0 -9 11 0 0 0
s:firm	0 12 -7 0 0 0
s:first	-3 -6 12 -35 9 0
s:fish	0 10 -6 0 0 0
s:five	-4 26 -20 0 -1 0
s:fix	-10 11 -3 0 0 0
s:flag	0 8 -6 0 0 0
s:flew	-1 -8 -3 21 -8 0
s:float	0 6 -5 0 0 0
s:floor	0 -5 6 0 0 0
s:flour	0 0 -17 15 0 0
s:flower	0 -6 8 0 0 0
s:fly	-6 -4 0 13 0 0
s:follow	4 -15 16 -3 -3 0
s:followed	7 -12 6 0 0 0
s:following	-1 17 -14 0 0 0
s:food	0 10 -8 0 0 0
s:football	0 27 -26 0 0 0
s:for	7 -5 13 -30 -3 0
s:force	-5 19 -8 0 -3 0
s:foreign	0 -27 19 4 0 0
s:foreseen	0 -8 -1 9 0 0
s:formal	0 -8 9 0 0 0
s:forty	7 -7 2 0 -1 0
s:forward	-18 -11 13 0 12 0
s:four	-14 -7 20 -3 0 0
s:fourth	18 -29 17 10 -7 0
s:framework	-11 -33 18 -12 31 0
s:free	0 18 -19 0 -1 0
s:freeze	-2 -9 12 0 0 0
s:freight	0 -14 14 0 0 0
s:friend	0 1 -18 14 0 0
s:from	-17 1 6 -21 18 -3
s:front	1 14 -26 10 0 0
s:frozen	-2 13 -8 0 0 0
s:fruit	0 -7 10 0 0 0
s:furniture	0 10 -10 0 0 0
s:further	1 -14 13 3 -3 0
s:future	10 0 -13 0 -1 0
s:gap	0 6 -4 0 0 0
s:garden	0 15 -15 0 0 0
s:gas	-1 6 0 0 0 0
s:gather	0 21 -20 0 0 0
s:gave	-12 19 -8 0 0 0
s:gazette	0 8 -7 0 0 0
s:general	6 2 -7 0 0 0
s:geneva	-10 12 -2 0 -7 0
s:get	16 0 -20 -3 7 0
s:give	0 9 -6 0 0 0
s:given	-3 15 -10 0 0 0
s:go	-24 10 -1 -2 8 0
s:goalkeeper	0 22 -21 0 0 0
s:gold	0 -5 7 0 0 0
s:golf	-5 -23 31 -3 -6 0
s:government	-20 29 -12 -9 -8 0
s:grace	0 6 -5 0 0 0
s:graz	0 -6 8 0 0 0
s:great	-6 1 -1 12 -5 0
s:greer	-5 6 1 -3 0 0
s:ground	0 19 -14 -4 -6 0
s:group	0 -5 6 0 0 0
s:grower	-9 28 -19 0 0 0
s:guayaquil	0 -28 30 0 0 0
s:guest	-6 0 3 -5 2 0
s:gyeongju	0 6 -4 -4 1 0
s:h	0 10 -7 0 0 0
s:had	-3 2 1 -12 1 3
s:haggling	0 -13 15 0 0 0
s:half	18 2 -17 -1 0 0
s:halifax	0 -7 11 -2 0 0
s:hall	-13 7 -3 10 -6 0
s:halt	-5 -4 11 0 0 0
s:hand	3 28 -30 -4 -3 0
s:handed	0 -22 24 0 0 0
s:happen	-3 15 -8 0 -1 0
s:happened	0 -17 18 0 0 0
s:harbour	0 24 -21 0 0 0
s:hard	14 -11 0 0 0 0
s:hardly	0 -4 6 0 0 0
s:harvest	0 7 -5 0 0 0
s:has	3 30 -18 -11 -21 -1
s:having	0 -7 9 0 0 0
s:hazelnut	10 -10 0 0 0 0
s:he	4 -5 -4 -3 10 -5
s:he'd	-1 -8 12 0 0 0
s:he'll	11 -11 0 0 0 0
s:head	0 -10 -1 0 16 0
s:headline	0 -12 13 0 0 0
s:health	0 24 -24 0 0 0
s:heard	0 7 -8 0 0 0
s:hearing	0 9 -6 0 0 0
s:her	4 13 -19 -2 0 0
s:here	-16 -22 33 -3 -1 0
s:high	0 12 -10 0 0 0
s:higher	1 7 -11 0 0 0
s:highest	10 11 -18 0 0 0
s:him	8 6 -9 -3 -9 0
s:himself	18 -18 0 0 0 0
s:his	0 -9 8 0 -2 0
s:historic	7 -1 -4 0 0 0
s:history	-1 19 -16 0 0 0
s:hit	-8 12 -2 0 0 0
s:hold	14 -8 8 -15 -13 4
s:holiday	9 14 -21 0 0 0
s:home	-9 0 9 -3 -6 0
s:hon	-5 9 -1 0 0 0
s:honour	0 23 -21 0 0 0
s:hope	4 -15 6 -1 8 0
s:hospital	0 19 -18 0 0 0
s:hotel	-1 0 -6 10 0 0
s:hour	8 -2 15 -24 -31 0
s:house	8 -23 21 -4 -1 0
s:household	0 -19 20 0 0 0
s:how	10 2 -8 0 0 0
s:hundred	0 20 -19 0 0 0
s:hurry	0 11 -11 0 0 0
s:i	6 -1 1 -16 1 0
s:i've	0 11 -9 0 0 0
s:ice	-3 16 -11 0 0 0
s:idea	0 -7 8 0 0 0
s:if	-10 32 -23 0 -4 0
s:immediate	0 13 -11 0 0 0
s:implement	0 10 -7 0 0 0
s:import	-6 7 0 0 -1 0
s:importer	-3 4 -7 7 0 0
s:impose	-9 10 -3 0 0 0
s:in	-22 -23 33 1 14 -31
s:incheon	2 -10 10 -2 0 0
s:included	0 12 -9 0 0 0
s:including	0 8 -6 0 0 0
s:increase	0 8 -6 0 0 0
s:industry	0 -18 19 0 0 0
s:inflation	0 11 -8 0 0 0
s:informed	0 -12 13 0 0 0
s:initial	0 14 -14 0 0 0
s:instead	-1 27 -23 0 0 0
s:intelligence	0 11 -5 0 -1 0
s:intend	0 10 -8 0 0 0
s:interim	0 9 -9 0 0 0
s:international	0 17 -16 0 0 0
s:into	-14 16 -14 6 1 0
s:introduce	0 6 -4 0 0 0
s:invest	0 13 -5 0 -1 0
s:investment	0 -1 12 0 -11 0
s:investor	0 6 0 -2 0 0
s:invitation	-5 -4 8 -2 5 0
s:invited	-4 36 -29 0 -6 0
s:is	-22 7 -1 1 5 -6
s:island	-3 12 -6 0 0 0
s:issue	0 8 -5 0 0 0
s:issued	-20 28 -10 0 0 0
s:istanbul	0 -6 7 0 0 0
s:it	16 -5 4 -5 -17 -13
s:its	-2 10 -22 25 -5 0
s:itself	0 12 -8 0 0 0
s:izmir	0 -9 13 0 0 0
s:jakarta	10 0 -10 0 0 0
s:jan	0 17 -16 0 0 0
s:jinping	6 12 -15 -10 -2 0
s:job	-1 6 -3 0 0 0
s:john	0 -25 26 0 0 0
s:joint	-23 -15 26 -6 -2 0
s:joke	0 -11 11 0 0 0
s:journalist	-1 -5 8 0 0 0
s:jump	11 -12 0 0 0 0
s:just	-13 2 -1 10 0 0
s:karachi	0 -4 6 0 0 0
s:khan	0 -4 7 0 0 0
s:kick	0 -9 11 0 0 0
s:kind	0 23 -22 0 0 0
s:know	-7 -4 12 0 0 0
s:kobe	-6 -15 21 0 0 0
s:lack	0 -16 16 0 0 0
s:lago	0 -7 10 0 0 0
s:lake	0 13 -12 0 0 0
s:lamb	0 -4 6 0 0 0
s:lancaster	6 -35 33 -2 0 0
s:land	11 3 -10 0 0 0
s:large	0 8 -5 0 0 0
s:largest	-1 13 -9 0 0 0
s:last	5 -14 8 15 -11 0
s:lasted	-4 11 -2 -5 -2 0
s:lasting	0 -20 16 9 0 0
s:late	-15 -12 15 14 -13 0
s:later	-13 -15 0 0 28 0
s:latter	6 -5 0 0 0 0
s:law	-4 14 -9 0 0 0
s:lawyer	0 7 -6 0 0 0
s:lay	8 -1 -7 0 0 0
s:leader	4 6 -20 -1 12 0
s:least	-1 13 -8 0 0 0
s:leather	0 13 -13 0 0 0
s:leave	-21 10 1 -11 0 0
s:led	-8 0 -1 8 0 0
s:legal	0 13 -13 0 0 0
s:length	-13 16 -2 0 0 0
s:lentil	11 -2 -12 0 0 0
s:let	12 5 -11 -2 -4 0
s:letter	-8 23 -22 7 -4 0
s:level	7 0 -11 -1 0 8
s:levy	0 -8 10 0 0 0
s:licence	-4 -21 29 -1 -2 0
s:life	0 7 -4 0 0 0
s:lifeng	0 -12 6 11 -12 0
s:light	0 -27 28 -1 0 0
s:like	6 0 -1 0 0 0
s:likely	-3 0 6 -6 0 0
s:line	-1 -8 -5 -1 21 0
s:link	8 -12 -7 0 0 10
s:lisbon	4 -15 12 0 0 0
s:list	-1 -13 0 10 12 0
s:listed	0 11 -8 0 0 0
s:little	-15 0 12 0 0 0
s:local	-10 -9 4 15 -1 0
s:locked	0 -30 31 0 0 0
s:london	-1 -6 10 0 0 0
s:long	-2 21 -19 0 0 0
s:look	-29 -1 4 -8 18 0
s:lose	11 -15 6 0 0 0
s:loui	0 -7 8 0 0 0
s:lower	-10 11 -2 -1 -1 0
s:lugano	0 9 -9 0 0 0
s:lula	-1 -1 7 0 -1 0
s:lumpur	-2 -6 6 5 0 0
s:lunch	0 10 -5 -1 -1 0
s:m	1 18 -18 0 -1 0
s:machine	-5 -14 18 0 0 0
s:machinery	0 24 -23 0 0 0
s:madrid	-15 -5 16 -10 -2 0
s:magazine	0 9 -9 0 0 0
s:magnet	-1 9 -4 0 0 0
s:main	-4 -19 24 0 0 0
s:maintain	0 -1 -7 8 0 0
s:maize	0 -9 10 0 0 0
s:maker	9 -21 15 0 0 0
s:making	9 -4 -5 0 0 0
s:man	-7 17 -6 -1 0 0
s:many	0 -14 5 11 -1 0
s:march	0 -4 6 0 0 0
s:margin	0 -22 24 0 0 0
s:mark	0 11 -10 0 0 0
s:market	-5 -10 14 0 0 0
s:match	0 16 -15 0 0 0
s:matter	-3 -14 17 -1 -4 8
s:may	-13 19 -8 1 -13 0
s:me	8 5 -13 0 0 0
s:mean	-5 -3 10 0 0 0
s:measure	-3 11 -4 0 0 0
s:meat	0 -11 12 0 0 0
s:media	12 0 -11 0 -3 0
s:mediator	0 24 -22 0 0 0
s:meet	-29 -5 4 14 6 -14
s:meeting	0 16 -14 0 0 0
s:member	-8 31 -22 0 -1 0
s:memo	0 8 -6 0 0 0
s:memorandum	-1 24 -20 0 0 0
s:men	-7 0 7 0 -4 0
s:mention	0 10 -8 0 0 0
s:metal	-5 23 -17 0 0 0
s:metre	0 -9 11 0 0 0
s:mid	0 -6 0 0 8 0
s:midday	0 12 -10 0 0 0
s:middle	10 1 -1 -9 -6 0
s:midnight	0 11 -8 -1 -1 0
s:might	-9 -1 16 -2 -4 0
s:million	-2 22 -17 0 0 0
s:minister	7 0 3 -8 -11 0
s:ministerial	8 -24 16 0 0 0
s:ministry	14 -4 -22 14 -2 7
s:minute	-4 6 -12 6 7 0
s:mombasa	0 -12 15 0 0 0
s:monday	2 -9 7 0 0 0
s:money	0 15 -10 0 0 0
s:montevideo	0 -10 12 0 0 0
s:month	4 -16 2 8 6 0
s:moratorium	-4 7 0 0 0 0
s:more	0 14 -7 -4 -14 0
s:morning	-14 -9 12 -9 18 0
s:mostly	-4 10 0 0 -2 0
s:mother	0 -10 12 0 0 0
s:motor	10 -7 -1 0 0 0
s:motorcycle	0 -9 9 0 0 0
s:move	0 -9 1 8 0 0
s:mr	10 -18 15 -4 0 0
s:ms	0 -6 9 0 0 0
s:much	-10 -27 25 -1 11 0
s:must	-4 24 -17 0 -1 0
s:mutual	0 7 -3 0 0 0
s:my	9 0 -3 -2 -4 0
s:nadi	0 -17 18 0 0 0
s:nagoya	0 -28 29 0 0 0
s:name	-8 11 -1 -1 -3 0
s:named	0 -3 -4 13 -2 0
s:narrow	0 17 -17 0 0 0
s:nation	0 11 -9 0 0 0
s:national	0 15 -13 0 0 0
s:near	-16 -3 -1 17 -1 0
s:nearly	0 18 -15 0 0 0
s:need	-2 20 -19 0 0 0
s:needed	-7 23 -16 0 0 0
s:negotiate	4 -22 16 5 0 0
s:negotiation	-7 -11 8 11 -1 0
s:negotiator	-10 -13 16 -4 4 0
s:neighbour	0 8 -6 0 0 0
s:neither	-9 -4 12 0 0 0
s:network	8 5 -16 0 0 0
s:neutral	0 15 -9 -2 0 0
s:new	-14 6 7 -23 0 0
s:newspaper	-1 25 -21 0 0 0
s:nexperia	0 11 -4 0 0 0
s:next	-5 -31 26 18 0 0
s:nickel	0 6 -5 0 0 0
s:night	14 -22 4 -7 13 0
s:nine	-5 6 -1 0 0 0
s:no	-7 29 -18 -22 -1 0
s:non	0 -11 11 0 0 0
s:none	5 14 -22 0 0 0
s:noon	-6 10 0 -1 0 0
s:nor	-6 13 -5 0 0 0
s:north	0 11 -9 0 0 0
s:northern	-6 28 -23 0 0 0
s:not	-11 0 6 1 -3 0
s:note	-12 -5 16 0 0 0
s:nothing	-15 0 -2 14 -3 0
s:noticed	0 10 -9 0 0 0
s:now	11 -31 19 4 0 0
s:number	0 -3 -4 0 11 0
s:o'clock	5 0 -6 0 0 0
s:objection	-8 14 -5 0 0 0
s:observer	0 8 -9 0 0 0
s:obtain	0 -6 0 8 0 0
s:of	-24 8 12 1 -25 1
s:off	-16 19 -8 4 -15 0
s:offer	-7 6 0 0 0 0
s:office	0 15 -14 0 0 0
s:officer	0 -10 10 0 0 0
s:official	-9 -5 18 -3 -1 0
s:oil	4 -2 5 -7 -9 0
s:on	17 0 2 -5 -14 -2
s:once	-9 8 -5 8 -7 0
s:one	-9 -12 15 11 -2 0
s:only	0 20 -17 -4 -1 0
s:open	-10 11 -6 -12 -3 8
s:opened	-9 -28 35 -2 0 0
s:opening	0 16 -15 0 0 0
s:operator	-4 21 -15 0 0 0
s:opinion	0 17 -15 0 0 0
s:opposite	3 -17 15 0 0 0
s:opposition	-1 6 0 0 0 0
s:or	-16 18 -8 8 -17 0
s:order	-10 12 -2 -9 0 0
s:ordinary	0 20 -16 0 0 0
s:ore	0 8 -8 0 0 0
s:origin	0 -5 6 0 0 0
s:originating	0 -7 8 0 0 0
s:osaka	0 -7 8 0 0 0
s:other	10 11 -7 -9 -7 0
s:our	-26 0 11 5 -9 0
s:out	-26 5 -1 5 16 0
s:outcome	0 -5 -3 0 12 0
s:outline	1 -15 12 0 0 0
s:outside	11 -7 -9 5 0 0
s:over	-25 13 4 -12 -8 0
s:owe	0 6 -4 0 0 0
s:own	0 -30 9 9 17 0
s:owned	0 13 -10 0 0 0
s:owner	-1 7 -2 0 0 0
s:ownership	-8 0 10 0 0 0
s:p	8 -9 2 0 0 0
s:pacific	0 25 -23 0 0 0
s:page	-1 0 -28 11 10 0
s:pair	-10 -24 30 -3 5 0
s:palace	-13 -15 -1 14 14 0
s:palacio	5 -11 5 0 0 0
s:palm	6 -4 0 0 0 0
s:panel	0 6 -5 0 0 0
s:paper	-10 5 2 -4 0 0
s:paragraph	0 -6 6 0 0 0
s:pari	0 -17 25 -6 -4 0
s:part	-11 14 -9 6 -1 0
s:parted	0 -12 13 0 0 0
s:partner	-2 8 -2 0 0 0
s:passed	0 8 -6 0 0 0
s:past	-1 -4 7 0 0 0
s:patience	0 -5 6 0 0 0
s:pause	0 6 -3 0 0 0
s:pay	-2 16 0 -9 -22 0
s:payment	0 18 -17 0 0 0
s:peace	-7 12 -5 -1 0 0
s:pen	-6 2 4 -1 0 0
s:people	-11 0 18 -14 -17 0
s:percent	0 -10 11 0 0 0
s:permanent	0 -14 18 -1 0 0
s:permit	-1 -6 10 0 0 0
s:person	0 -16 18 0 0 0
s:phan	0 6 -5 0 0 0
s:phase	0 14 -13 0 0 0
s:phone	29 -1 -37 -6 -10 0
s:phosphate	-4 -19 16 0 0 8
s:place	3 -20 4 23 -5 0
s:plan	8 -12 7 -24 10 0
s:plant	9 -2 -2 0 0 0
s:play	0 8 -5 0 0 0
s:player	0 19 -19 0 0 0
s:plu	0 6 -2 0 0 0
s:point	-17 17 -2 0 0 0
s:pointed	0 7 -5 0 0 0
s:policy	0 7 -6 0 0 0
s:pork	0 -4 6 0 0 0
s:port	-16 12 2 -4 -1 0
s:position	0 -11 12 0 0 0
s:positive	8 -5 -2 0 0 0
s:possible	0 14 -11 0 0 0
s:post	0 -31 32 0 0 0
s:power	0 7 -6 0 0 0
s:practice	5 0 -8 0 0 0
s:preliminary	-3 -6 4 0 7 0
s:premier	0 0 -7 18 -14 0
s:prepare	-10 0 -9 32 -22 0
s:presence	0 17 -16 0 0 0
s:present	0 13 -10 0 0 0
s:presenter	0 20 -19 0 0 0
s:president	27 -19 -14 -41 28 -2
s:press	15 -2 -2 -3 -5 0
s:price	6 28 -36 0 0 0
s:prime	4 18 -23 0 0 0
s:principle	-2 6 -8 8 -6 0
s:prisoner	0 25 -25 0 0 0
s:private	4 2 -9 0 0 0
s:probably	6 5 -10 6 -14 0
s:procedure	0 19 -18 0 0 0
s:proclamation	0 13 -9 0 0 0
s:production	8 -7 0 0 0 0
s:progress	10 0 -8 -6 7 0
s:prolongation	0 6 -3 0 0 0
s:prolonged	-7 -1 7 -1 0 0
s:prolonging	0 -12 15 0 0 0
s:promise	-2 -23 30 -3 -5 0
s:propose	7 25 -24 -8 -5 0
s:protest	0 8 -7 0 0 0
s:protested	0 -16 16 0 0 0
s:protocol	0 8 -7 0 0 0
s:provide	0 -17 20 0 0 0
s:provided	0 7 -6 0 0 0
s:province	0 16 -15 0 0 0
s:provisional	0 -8 9 0 0 0
s:public	0 12 -22 5 0 0
s:publish	0 10 -10 0 0 0
s:published	-21 5 6 -8 -7 0
s:purchase	6 -11 11 -2 -3 0
s:purpose	0 -12 12 0 0 0
s:push	0 7 -7 0 0 0
s:put	-4 0 6 -12 -2 0
s:q	0 -28 30 0 0 0
s:quarrel	8 2 -13 0 0 0
s:quarter	-8 -4 11 0 0 0
s:question	-11 22 -9 -2 -5 0
s:quinoa	0 -12 12 0 0 0
s:quote	-1 6 -1 0 0 0
s:radio	-3 26 -21 0 0 0
s:railway	0 8 -6 0 0 0
s:rain	0 -16 17 0 0 0
s:rang	25 -18 -7 0 0 0
s:rare	-9 4 -4 -1 7 0
s:rate	-10 5 3 -1 -3 0
s:rather	0 8 -6 0 0 0
s:ratified	0 -6 7 0 0 0
s:raw	0 8 -6 0 0 0
s:reach	-14 -1 0 -5 15 0
s:read	11 -12 8 -1 -1 0
s:readout	-4 -9 18 0 0 0
s:reason	-7 11 -11 -3 2 0
s:recall	3 10 -11 0 0 0
s:receive	-18 -9 0 7 16 0
s:recently	-2 -2 8 0 0 0
s:reckon	0 9 -8 0 0 0
s:recommend	0 14 -12 0 0 0
s:record	-1 -13 15 0 0 0
s:reduce	-1 3 -11 8 0 0
s:refer	5 -7 0 0 0 0
s:reference	-16 22 -8 0 0 0
s:regard	-3 9 -5 0 0 0
s:reject	0 6 -5 0 0 0
s:release	24 -23 6 0 0 0
s:remain	-1 19 -15 0 0 0
s:remark	0 17 -18 0 0 0
s:remove	0 -9 8 0 0 0
s:renew	0 9 -8 0 0 0
s:renewal	0 8 -4 0 0 0
s:renewed	-1 6 -2 0 0 0
s:reply	-6 5 0 0 0 0
s:report	-10 18 -8 -5 -3 0
s:reporter	-4 6 -5 -10 6 0
s:representative	1 -3 7 -6 0 0
s:reprieve	0 6 -3 0 0 0
s:republic	-4 -12 17 0 0 0
s:require	-4 -19 5 9 0 8
s:reserved	0 -9 11 0 0 0
s:resort	-2 -19 26 -3 -5 0
s:respect	0 9 -9 0 0 0
s:respond	0 -6 7 0 0 0
s:rest	-1 6 -3 0 0 0
s:restriction	0 7 -4 0 0 0
s:result	0 11 -11 -9 0 0
s:resume	-5 6 -9 11 -2 0
s:return	-14 6 -6 -5 14 0
s:review	-6 0 5 0 0 0
s:revive	0 -23 23 0 0 0
s:reykjavík	2 -13 10 0 0 0
s:rice	0 8 -4 0 0 0
s:richard	7 -3 -2 0 0 0
s:right	-4 -1 8 0 0 0
s:rise	18 0 -13 -3 0 0
s:river	0 6 -3 0 0 0
s:road	-7 14 -7 0 0 0
s:robert	0 -10 12 0 0 0
s:room	0 33 -31 -4 0 0
s:rotterdam	0 8 -7 0 0 0
s:round	-26 -10 14 23 -35 -5
s:rover	12 -3 -7 0 0 0
s:row	-1 11 -4 0 0 0
s:rubber	7 0 -7 0 0 0
s:rule	-10 4 -4 9 0 0
s:run	-1 10 -3 -3 -1 0
s:s	9 -8 0 0 0 0
s:salalah	0 -29 30 0 0 0
s:salmon	-2 -12 15 0 0 0
s:salt	0 -12 13 0 0 0
s:salvador	0 -14 15 0 0 0
s:samarkand	0 -26 27 0 0 0
s:same	0 32 -28 -10 0 0
s:santa	4 -23 18 0 0 0
s:sardine	0 15 -14 0 0 0
s:saturday	-3 7 -3 0 0 0
s:save	0 15 -13 0 0 0
s:scale	0 6 -4 0 0 0
s:schedule	-3 -4 8 0 0 0
s:school	0 9 -8 0 0 0
s:scott	8 -1 -6 7 -4 0
s:scrap	0 8 -8 0 0 0
s:screen	7 0 -9 0 0 0
s:script	0 -12 12 0 0 0
s:sea	-5 1 -8 11 0 0
s:seal	11 -2 -5 0 -3 0
s:season	11 -4 -4 0 0 0
s:second	-4 -11 15 2 -12 0
s:secretary	17 -26 13 3 -7 0
s:section	0 16 -11 0 0 0
s:security	0 16 -14 0 0 0
s:see	-23 25 -14 -6 0 0
s:seed	0 -15 16 0 0 0
s:seek	-5 11 -3 0 0 0
s:seemed	-4 10 -6 -2 0 0
s:sell	2 -12 8 -2 5 0
s:send	1 -7 8 0 -2 0
s:sentence	11 -5 -6 0 0 0
s:seoul	-2 -24 -7 27 -2 0
s:separate	0 -16 18 0 0 0
s:session	0 -7 9 -11 6 0
s:set	16 -30 27 -10 -5 0
s:settlement	0 11 -8 0 0 0
s:seventh	0 -9 10 0 0 0
s:several	0 -5 8 0 0 0
s:shall	-15 -4 16 0 0 0
s:shanghai	0 8 -6 0 0 0
s:share	-5 10 -3 0 0 0
s:she	-4 20 -14 0 0 0
s:sheet	-18 18 -2 -7 -10 0
s:shelve	10 -6 -1 0 0 0
s:shenzhen	0 42 -38 0 -7 0
s:ship	-9 52 -43 0 0 0
s:shipment	0 7 0 0 0 0
s:shoot	0 14 -12 0 0 0
s:short	-4 -3 9 0 0 0
s:shortly	0 -18 1 14 0 0
s:should	9 -4 -1 -5 -4 8
s:shrimp	0 10 -9 0 0 0
s:shut	0 0 -11 10 0 0
s:side	4 7 -11 -6 -5 13
s:sideline	0 -23 24 0 0 0
s:sign	-15 23 -13 -5 -4 0
s:silence	-9 10 0 0 0 0
s:silent	0 9 -8 0 0 0
s:similar	0 -11 11 0 0 0
s:since	5 5 1 -11 -13 -3
s:sir	16 8 -20 -2 0 0
s:sit	-21 0 9 -8 0 0
s:sixth	-6 -12 4 16 0 0
s:sleep	0 -17 19 0 0 0
s:slip	0 6 -4 0 0 0
s:slow	0 6 -5 0 0 0
s:small	-17 32 -20 0 0 0
s:so	-2 8 0 -9 0 0
s:social	14 0 -13 0 -4 0
s:some	-6 -3 0 0 9 0
s:somebody	9 8 -16 0 0 0
s:something	-1 -6 5 -3 7 0
s:sooner	0 8 -6 0 0 0
s:south	0 -15 16 0 0 0
s:soybean	5 15 -28 -7 4 0
s:speak	8 6 0 -12 -26 0
s:speaking	15 -31 23 0 -1 0
s:special	-6 25 -18 0 0 0
s:spent	-3 -16 20 0 0 0
s:spirit	-1 9 -6 0 0 0
s:spoke	10 15 -41 -2 5 0
s:spoken	4 3 -4 -1 -7 0
s:square	0 -22 23 0 0 0
s:st	0 -23 24 0 0 0
s:stage	-3 11 -5 0 0 0
s:stand	-3 10 -26 16 0 0
s:standstill	-6 22 -16 0 0 0
s:start	0 -15 9 8 -2 0
s:state	-13 -6 3 -17 17 0
s:statement	-8 19 -10 -3 -2 0
s:station	0 10 -8 0 0 0
s:stay	-8 -3 6 0 4 0
s:steel	5 7 -12 0 0 0
s:step	-10 8 -5 -8 6 0
s:still	-8 16 -20 6 0 0
s:stock	-1 11 -7 0 0 0
s:stockholm	-5 -21 32 -14 -4 0
s:stop	0 18 -14 -1 0 0
s:street	0 3 -18 0 15 0
s:strike	-5 18 -20 9 0 0
s:subject	2 4 -7 0 0 0
s:substantial	-1 13 -3 -4 -2 0
s:success	-1 -3 10 0 -2 0
s:successful	0 -10 4 -3 7 0
s:such	0 -23 27 0 0 0
s:sugar	-5 -4 -3 14 0 0
s:sum	0 17 -17 0 0 0
s:summer	-1 -1 -2 7 0 0
s:summit	-9 -9 15 -13 2 0
s:sunday	-8 -8 12 0 0 0
s:sunflower	0 -7 9 0 0 0
s:surcharge	-2 9 -1 0 0 0
s:surplu	-4 7 0 0 0 0
s:suspend	-14 12 -6 -2 4 0
s:suspension	-5 6 0 -3 0 0
s:switch	0 8 -8 0 0 0
s:system	0 18 -17 0 0 0
s:take	0 -5 7 -6 4 0
s:talk	-11 7 3 0 -23 0
s:talked	33 -38 -2 0 2 0
s:talking	-4 -14 22 0 -4 0
s:tariff	9 -1 8 -9 -15 -3
s:taro	0 12 -10 0 0 0
s:tax	-4 -9 13 0 0 0
s:tea	-4 20 -13 0 0 0
s:team	-3 -22 26 3 -5 0
s:technical	-8 -3 9 0 0 0
s:telephone	63 -23 -59 -20 -33 -3
s:telephoned	46 -45 0 0 -2 0
s:television	-20 30 -12 -14 -4 0
s:tell	12 8 -15 0 -6 0
s:ten	-5 -14 6 0 15 0
s:tenth	4 9 -15 0 0 0
s:term	-8 -7 11 0 7 0
s:text	-13 -30 33 5 0 0
s:th	0 11 -8 0 0 0
s:than	1 -8 12 -2 -6 0
s:thank	0 -8 8 0 0 0
s:that	-6 5 0 5 -9 5
s:the	-4 19 -4 -8 -2 -5
s:their	7 -3 3 -50 1 8
s:them	-5 -15 16 1 5 0
s:themselve	0 -6 7 0 0 0
s:then	6 -16 9 5 -4 0
s:there	-6 3 -4 -3 11 0
s:therefore	0 -6 7 0 0 0
s:these	-1 -5 11 0 0 0
s:they	-3 -13 8 15 0 -4
s:they'd	0 7 -6 0 0 0
s:they'll	-11 -19 3 12 13 0
s:they're	0 -6 6 0 0 0
s:they've	0 -23 24 0 0 0
s:thi	24 -24 17 3 -23 -1
s:think	0 19 -14 0 -1 0
s:third	-18 0 12 -2 -13 -1
s:those	-2 0 7 -1 0 0
s:though	-2 6 0 0 -5 0
s:thousand	0 -6 7 0 0 0
s:thread	0 9 -7 0 0 0
s:threat	0 7 -4 0 0 0
s:threaten	0 1 1 0 -7 0
s:three	13 7 -8 -14 -5 0
s:through	-3 -17 23 -2 0 0
s:thu	25 -14 -17 0 0 0
s:thursday	-10 2 -7 0 14 0
s:tie	0 -18 19 0 0 0
s:tiktok	9 -25 25 -7 0 0
s:timber	0 21 -19 0 0 0
s:time	12 3 -7 -3 -1 0
s:tin	0 11 -8 0 0 0
s:to	-4 4 -5 9 -3 -21
s:together	-13 -2 5 -2 8 0
s:toll	0 -11 12 0 0 0
s:tonne	0 -5 6 0 0 0
s:too	0 19 -15 0 -1 0
s:total	0 12 -7 0 0 0
s:touch	-2 6 -1 0 0 0
s:tower	0 24 -27 0 6 0
s:trade	-3 -1 8 -19 3 -2
s:trader	-5 7 0 0 0 0
s:transcript	1 -15 13 0 0 0
s:transfer	0 32 -32 0 0 0
s:transit	0 -6 7 0 0 0
s:translated	0 -14 16 0 0 0
s:translation	0 16 -14 0 0 0
s:travel	-2 -22 12 7 3 0
s:treasury	7 2 -10 5 -4 0
s:treaty	0 -16 18 0 0 0
s:trip	-6 -37 26 0 20 0
s:tromsø	0 -5 6 0 0 0
s:truce	-7 3 7 -28 2 -2
s:true	0 10 -8 0 0 0
s:trump	7 -5 0 -2 0 0
s:truth	10 -1 -9 0 0 0
s:try	13 -19 6 0 0 0
s:tuna	-2 15 -10 0 0 0
s:turn	-1 -1 0 7 0 0
s:turnberry	-9 -20 28 0 -2 0
s:twenty	0 10 -5 0 0 0
s:twice	0 14 -21 10 0 0
s:two	15 -16 -1 1 1 5
s:unchanged	0 7 -7 0 0 0
s:under	0 18 -17 -8 2 0
s:understanding	-3 -10 14 0 0 0
s:union	0 11 -10 0 0 0
s:united	0 22 -22 0 0 0
s:unless	-7 11 -2 0 0 0
s:unofficial	0 11 -10 0 0 0
s:until	-24 6 12 -2 -14 0
s:up	-1 -3 0 7 4 0
s:updated	24 -17 -14 0 0 0
s:upper	0 11 -7 0 0 0
s:us	2 3 -7 4 -1 0
s:used	0 7 -3 0 0 0
s:user	0 6 -5 0 0 0
s:usual	0 -13 13 0 0 0
s:valid	0 8 -7 0 0 0
s:valley	-9 13 -3 0 0 0
s:valparaíso	0 -26 27 0 0 0
s:vanilla	8 -8 0 0 0 0
s:version	-19 9 7 0 0 0
s:very	0 -15 9 -7 15 0
s:vessel	-4 9 -16 10 0 0
s:vice	0 -1 -12 20 -8 0
s:video	67 -79 -30 7 10 15
s:villa	0 6 -5 0 0 0
s:village	-5 6 0 0 0 0
s:violated	0 -11 12 0 0 0
s:visit	-6 -3 9 -18 5 0
s:vote	-5 30 -25 0 0 0
s:wage	0 8 -7 0 0 0
s:wait	4 -9 -7 11 0 0
s:waited	-1 10 -7 0 0 0
s:waiting	-3 17 -11 0 0 0
s:waive	0 -9 10 0 0 0
s:walked	-2 0 6 -1 -2 0
s:want	0 -9 7 -5 6 0
s:war	-11 -15 25 -4 -10 0
s:warn	0 -6 0 8 0 0
s:was	0 -9 4 7 0 3
s:way	-10 -2 0 12 1 0
s:we	-2 -15 23 2 -17 0
s:we'll	0 11 -9 0 0 0
s:we're	0 6 0 0 -3 0
s:wednesday	-13 0 5 0 0 0
s:week	9 -10 -2 26 -26 0
s:weekend	0 21 -20 0 0 0
s:weekly	0 15 -9 -2 0 0
s:welcome	-10 0 8 0 0 0
s:well	0 6 0 -1 -4 0
s:were	15 12 -31 17 0 0
s:what	-11 -4 20 -30 0 0
s:when	-15 -8 7 1 13 0
s:where	-14 -13 6 8 10 0
s:wherea	8 -7 0 0 0 0
s:which	-30 -2 -1 16 10 6
s:while	0 10 -7 0 0 0
s:whisky	12 -7 -6 0 0 0
s:who	4 7 -10 -2 1 0
s:whole	0 18 -15 0 0 0
s:whom	20 -17 -4 -1 2 0
s:whose	2 0 3 0 -7 0
s:why	-10 -11 20 0 0 0
s:will	9 -2 0 1 -9 2
s:win	5 14 -22 0 0 0
s:window	0 15 -13 0 0 0
s:wine	0 -16 18 0 0 0
s:winner	0 27 -27 0 0 0
s:winter	0 8 -7 0 0 0
s:wire	0 13 -12 0 0 0
s:wish	7 -12 10 0 -5 0
s:with	19 -14 10 -14 -3 -8
s:within	0 -31 2 17 13 0
s:without	-10 -6 9 5 -3 0
s:wool	8 -12 4 0 0 0
s:word	-6 10 -10 6 0 0
s:work	-15 24 -13 -11 0 11
s:worked	-4 -10 14 0 0 0
s:worker	0 10 -8 0 0 0
s:working	-2 -22 11 9 0 8
s:world	-6 28 -22 0 0 0
s:worry	0 9 -8 0 0 0
s:worst	-7 9 0 0 0 0
s:worth	-1 11 -5 0 0 0
s:would	4 14 -24 9 -2 -5
s:write	15 -3 -7 0 -1 0
s:x	0 8 -5 0 0 0
s:xi	6 12 -15 -10 -2 0
s:year	-20 10 8 -19 -9 0
s:yes	-8 -11 19 0 0 0
s:yet	0 -14 12 2 0 0
s:york	-6 -17 18 -10 7 0
s:you	13 -8 3 0 -8 0
s:your	-8 13 -6 0 0 0
s:zurich	0 21 -20 0 0 0
s:|	0 12 -10 0 0 0
s:·	-12 10 -4 0 0 0
s:—	-9 16 -2 -19 -11 0
s:•	0 -6 8 0 0 0
sa:!	-7 17 -9 0 0 0
sa:"	-1 12 1 -22 -10 0
sa:" ,	0 20 -17 0 0 0
sa:" .	-4 8 2 -8 -9 0
sa:" <person>	-5 7 0 0 0 0
sa:" a	6 -12 9 0 -1 0
sa:" an	-3 -8 11 0 0 0
sa:" and	0 -14 15 0 0 0
sa:" effectively	0 -9 9 0 0 0
sa:" he	0 6 -3 0 0 0
sa:" mr	20 -30 15 0 0 0
sa:" on	0 6 -4 0 0 0
sa:" our	0 10 -7 0 0 0
sa:" say	0 14 -10 0 0 0
sa:" the	-1 16 -12 0 0 0
sa:" to	0 -6 8 0 0 0
sa:'	0 -6 21 -2 -17 0
sa:'s	4 6 3 -8 -29 0
sa:'s <level>	0 -6 8 0 0 0
sa:'s <person>	0 4 -8 3 0 0
sa:'s commerce	-3 -2 -5 12 0 0
sa:'s duty	9 -6 -2 0 0 0
sa:'s foreign	0 -7 7 0 0 0
sa:'s on	12 -8 0 0 0 0
sa:'s own	0 -8 9 0 0 0
sa:'s ship	0 7 -5 0 0 0
sa:'s trade	13 -13 5 0 0 0
sa:(	5 7 -10 -3 0 0
sa:( <day-today>	0 6 -4 0 0 0
sa:( <month-gone>	0 -9 10 0 0 0
sa:( <number>	-8 2 3 0 0 0
sa:( <organisation>	0 -16 17 0 0 0
sa:( excerpt	-4 13 -7 0 0 0
sa:( extract	0 8 -7 0 0 0
sa:( transcript	10 -22 12 0 0 0
sa:( translated	0 -15 16 0 0 0
sa:) ,	0 -14 15 0 0 0
sa:) -	-8 -9 16 0 0 0
sa:) .	-1 24 -21 0 0 0
sa:) and	-2 -12 15 0 0 0
sa:) —	10 -1 -6 0 0 0
sa:,	11 -14 12 8 3 -19
sa:, "	6 0 0 -3 -2 0
sa:, '	0 -16 18 0 0 0
sa:, <day-ahead>	3 -31 27 -1 0 0
sa:, <day-gone>	9 -11 0 9 0 0
sa:, <day-today>	-13 55 -47 0 0 0
sa:, <level>	7 -9 2 0 0 0
sa:, <name>	7 0 -2 -2 0 0
sa:, <number>	-32 10 -1 0 0 0
sa:, <office>	-4 -25 22 -1 5 0
sa:, <organisation>	3 10 -16 0 0 0
sa:, <person>	-4 -6 10 8 -17 0
sa:, <quality>	-9 0 7 -2 0 0
sa:, <span>	14 10 -20 -2 -3 0
sa:, a	12 1 -4 -10 0 0
sa:, according	0 -14 4 6 0 0
sa:, after	11 -23 14 2 -1 0
sa:, all	0 16 -14 0 0 0
sa:, among	0 6 -4 0 0 0
sa:, an	0 -5 -4 10 0 0
sa:, and	-11 5 -6 16 0 -1
sa:, are	-1 11 -1 0 -3 0
sa:, as	6 -11 0 -4 15 0
sa:, at	13 -49 37 12 -6 0
sa:, because	0 -7 10 0 0 0
sa:, but	0 11 0 -4 -13 0
sa:, by	19 -16 4 -3 0 0
sa:, come	13 -9 -5 0 0 0
sa:, did	0 14 -13 0 0 0
sa:, due	0 -1 -7 9 0 0
sa:, end	0 16 -13 -3 0 0
sa:, for	20 -14 -7 4 1 0
sa:, from	-7 0 5 0 0 0
sa:, had	0 -15 18 0 0 0
sa:, he	7 -32 22 0 5 0
sa:, hold	0 14 -10 -1 0 0
sa:, hour	-4 11 1 -6 -6 0
sa:, i	-4 13 -23 0 10 0
sa:, if	0 6 -4 0 0 0
sa:, in	15 -53 48 -9 0 0
sa:, is	-1 -4 9 0 0 0
sa:, it	6 -9 6 0 0 0
sa:, its	-7 9 0 0 0 0
sa:, local	-7 -11 17 0 0 0
sa:, meet	0 -6 7 0 0 0
sa:, mr	1 -11 2 6 0 0
sa:, no	0 -11 15 -1 0 0
sa:, not	0 7 -4 0 0 0
sa:, of	-13 17 -1 0 0 0
sa:, on	23 -10 -1 2 -13 0
sa:, one	-1 24 -20 0 0 0
sa:, or	0 10 -5 0 0 0
sa:, over	0 -10 10 0 0 0
sa:, plan	0 -6 8 0 0 0
sa:, put	0 -6 7 0 0 0
sa:, say	-19 20 -18 -2 11 0
sa:, sign	-1 14 -8 0 -2 0
sa:, so	-12 23 -12 0 0 0
sa:, some	0 -6 7 0 0 0
sa:, soybean	-7 1 4 0 0 0
sa:, take	0 9 -8 0 0 0
sa:, tell	0 9 -6 -1 0 0
sa:, that	15 -17 6 0 0 0
sa:, then	-5 10 -1 0 0 0
sa:, thi	0 23 -22 0 0 0
sa:, third	0 -5 7 0 0 0
sa:, though	0 -1 9 0 -5 0
sa:, too	0 9 -8 0 0 0
sa:, two	-3 21 -16 0 0 0
sa:, under	0 -1 -4 0 8 0
sa:, unless	-2 9 -4 0 0 0
sa:, up	0 -22 23 0 0 0
sa:, was	-10 4 -6 8 0 0
sa:, we	4 1 -12 0 0 0
sa:, wheat	0 9 -8 0 0 0
sa:, where	-14 -7 0 9 10 0
sa:, which	-18 0 1 0 6 0
sa:, who	0 -8 2 0 1 0
sa:, with	3 2 -15 -2 13 0
sa:, without	0 19 -18 0 0 0
sa:, would	-5 0 -3 9 0 0
sa:, yes	0 -11 13 0 0 0
sa:-	-15 2 6 0 1 0
sa:- <name>	-2 -2 0 8 0 0
sa:- a	0 13 -12 0 0 0
sa:- depth	0 13 -10 0 0 0
sa:- five	0 6 -4 0 0 0
sa:- the	-7 -2 10 0 0 0
sa:.	-9 3 10 -3 3 -24
sa:. "	5 14 -21 0 -2 0
sa:. )	0 15 -15 0 0 0
sa:. .	-5 23 -18 0 0 0
sa:. <person>	0 6 -2 0 0 0
sa:. in	0 10 -7 0 0 0
sa:. m	3 5 -8 0 0 0
sa::	-1 8 -2 -1 -3 0
sa:: "	-1 8 -1 0 -1 0
sa:: <day-ahead>	0 5 -14 0 7 0
sa:: <level>	11 2 -22 0 0 0
sa:: <name>	-2 7 -2 0 0 0
sa:: <number>	10 -18 16 0 -1 0
sa:: <person>	0 -8 9 0 0 0
sa:: a	0 -13 16 0 0 0
sa:: in	0 -13 0 9 0 0
sa:: that	0 9 -9 0 0 0
sa:: the	5 12 -14 0 0 0
sa:: what	0 22 -21 0 0 0
sa:;	-22 0 1 6 7 0
sa:; <name>	0 -10 10 0 0 0
sa:; <person>	0 10 -9 0 0 0
sa:; <seat>	0 -9 10 0 0 0
sa:; a	0 6 -1 0 0 0
sa:; and	0 -7 8 0 0 0
sa:; in	0 6 -6 0 0 0
sa:; its	0 -5 -5 10 0 0
sa:; no	0 6 -1 0 0 0
sa:; the	0 -2 -3 8 3 0
sa:; they	-3 17 -12 0 0 0
sa:<agent>	7 -3 10 -3 -45 0
sa:<day-ahead>	-3 -6 13 -26 4 0
sa:<day-ahead> "	0 6 -4 0 0 0
sa:<day-ahead> ,	0 -27 25 -3 9 0
sa:<day-ahead> .	-20 -18 23 0 -1 0
sa:<day-ahead> ;	0 14 -10 0 0 0
sa:<day-ahead> ?	0 1 -6 0 4 0
sa:<day-ahead> after	0 20 -19 0 0 0
sa:<day-ahead> and	0 18 -13 -1 -3 0
sa:<day-ahead> at	0 19 -19 0 0 0
sa:<day-ahead> for	0 -4 6 0 0 0
sa:<day-ahead> in	-1 1 -2 -6 10 0
sa:<day-ahead> the	0 7 -6 0 0 0
sa:<day-ahead> to	8 -4 3 -1 -4 0
sa:<day-gone>	-3 -6 1 15 0 -1
sa:<day-gone> .	-4 -8 4 3 12 -2
sa:<day-gone> ;	0 -7 6 0 0 0
sa:<day-gone> after	7 -10 0 4 0 0
sa:<day-gone> and	-13 6 0 4 0 3
sa:<day-gone> at	7 2 -7 0 0 0
sa:<day-gone> between	0 -6 8 0 0 0
sa:<day-gone> for	0 -12 3 -1 9 0
sa:<day-gone> in	0 -14 10 5 0 0
sa:<day-gone> night	7 -17 -8 0 15 0
sa:<day-gone> of	0 -14 16 0 0 0
sa:<day-gone> that	-9 15 -2 0 -7 0
sa:<day-gone> the	0 -7 1 0 5 0
sa:<day-gone> to	-1 13 -10 0 0 0
sa:<day-gone> with	-4 7 0 0 0 0
sa:<day-gone> without	0 39 -46 9 0 0
sa:<day-today>	6 -5 2 -2 2 -1
sa:<day-today> (	0 17 -16 0 0 0
sa:<day-today> )	-14 28 -18 0 0 0
sa:<day-today> ,	12 -23 22 -9 -6 0
sa:<day-today> .	-2 0 1 -12 5 0
sa:<day-today> after	-7 -17 23 0 0 0
sa:<day-today> and	11 10 -31 13 -1 0
sa:<day-today> by	0 -5 -9 13 0 0
sa:<day-today> on	0 21 -18 0 0 0
sa:<day-today> to	9 -24 19 -2 0 0
sa:<day-today> with	19 -37 24 0 0 0
sa:<day-today> without	0 -21 22 0 0 0
sa:<duty>	5 -9 11 -8 1 -2
sa:<gate>	0 -4 11 -9 -11 0
sa:<goods-amount>	3 -8 9 -1 0 0
sa:<goods-amount> for	16 -15 0 0 0 0
sa:<goods-amount> of	-7 19 -9 0 0 0
sa:<goods>	-9 1 8 -3 -5 -4
sa:<level-noun>	-9 -5 0 4 12 2
sa:<level>	6 19 -15 -28 0 -2
sa:<level> )	0 9 -8 0 0 0
sa:<level> .	-1 16 -7 -6 -5 0
sa:<level> and	0 28 -26 0 0 0
sa:<level> at	8 -3 -4 0 0 0
sa:<level> for	0 0 -9 0 7 0
sa:<level> in	-5 17 -8 0 -1 0
sa:<level> on	0 -24 24 -2 5 0
sa:<level> since	0 -13 14 0 0 0
sa:<level> tariff	13 -7 -6 0 0 0
sa:<level> that	0 7 -6 0 0 0
sa:<level> to	7 -4 -14 0 8 0
sa:<level> which	0 8 -7 0 0 0
sa:<money>	-7 19 -9 -1 0 0
sa:<money> .	0 8 -5 0 0 0
sa:<money> in	0 6 -2 0 0 0
sa:<money> of	0 -6 7 0 0 0
sa:<month-ahead>	0 -32 10 17 15 0
sa:<month-ahead> ,	0 -15 5 3 7 0
sa:<month-gone>	15 -19 20 -24 0 0
sa:<month-gone> ,	8 -8 4 -2 0 0
sa:<month-gone> and	0 -8 10 0 0 0
sa:<name>	-15 10 -18 3 25 -6
sa:<name> 's	11 -14 6 8 -6 0
sa:<name> ,	-26 13 0 -19 5 0
sa:<name> .	-20 0 -10 0 23 0
sa:<name> <day-today>	0 9 -10 0 0 0
sa:<name> ?	0 11 -4 0 -2 0
sa:<name> a	-1 19 -17 0 0 0
sa:<name> agree	5 -31 27 0 0 0
sa:<name> and	-1 -10 21 -20 -14 0
sa:<name> are	0 9 -6 0 0 0
sa:<name> at	10 -7 -15 -2 12 0
sa:<name> by	-5 0 -4 6 0 0
sa:<name> charge	0 7 -6 0 0 0
sa:<name> did	9 -5 -1 0 0 0
sa:<name> end	0 -5 8 -2 0 0
sa:<name> for	10 -10 0 0 0 0
sa:<name> go	0 -20 15 9 0 0
sa:<name> has	-1 18 -13 0 0 0
sa:<name> have	13 16 -28 0 0 0
sa:<name> in	0 -17 20 -4 0 0
sa:<name> last	0 8 -6 0 0 0
sa:<name> later	0 0 -12 2 5 0
sa:<name> on	-6 9 -26 11 14 0
sa:<name> or	-1 15 -9 0 0 0
sa:<name> president	6 5 -16 0 0 0
sa:<name> say	0 8 -7 0 0 0
sa:<name> sell	0 -5 -1 0 7 0
sa:<name> sign	0 9 -7 0 0 0
sa:<name> suspend	0 -9 9 0 0 0
sa:<name> take	0 13 -9 0 0 0
sa:<name> that	0 24 -21 0 0 0
sa:<name> the	0 6 -5 0 0 0
sa:<name> to	-4 18 -13 0 0 0
sa:<name> trade	0 -5 9 0 0 0
sa:<name> treasury	7 5 -16 3 0 0
sa:<name> under	-1 7 -3 0 0 0
sa:<name> was	9 0 -7 0 0 0
sa:<name> will	-13 -5 12 0 0 0
sa:<name> —	0 -35 36 0 0 0
sa:<not>	-10 1 4 13 -19 -1
sa:<number>	2 15 -13 1 -7 -1
sa:<number> )	-8 -2 11 0 0 0
sa:<number> ,	-12 21 -1 -2 -6 0
sa:<number> .	24 -7 -15 -15 10 0
sa:<number> :	11 -25 22 0 -1 0
sa:<number> <day-ahead>	0 18 -18 0 0 0
sa:<number> <day-today>	7 -5 0 0 0 0
sa:<number> a	0 20 -16 0 0 0
sa:<number> and	10 0 -4 0 0 0
sa:<number> for	0 8 -6 0 0 0
sa:<number> hour	6 -27 22 0 0 0
sa:<number> in	0 41 -37 0 -5 0
sa:<number> minute	0 -8 11 0 0 0
sa:<number> on	-23 10 8 0 0 0
sa:<number> th	0 10 -7 0 0 0
sa:<number> —	0 9 -9 0 0 0
sa:<office>	9 -4 -5 -2 9 0
sa:<office> ,	0 -6 8 0 0 0
sa:<office> .	19 -15 -5 -5 11 0
sa:<office> and	-4 -3 7 0 0 0
sa:<office> in	0 -4 -2 9 0 0
sa:<office> of	0 -14 9 0 4 0
sa:<office> on	17 -12 0 0 0 0
sa:<office> order	0 12 -11 0 0 0
sa:<office> to	-1 8 -5 0 0 0
sa:<office> will	0 9 -8 0 0 0
sa:<office> would	0 -4 6 0 0 0
sa:<organisation>	-23 24 -11 2 -11 0
sa:<organisation> 's	0 7 -6 0 0 0
sa:<organisation> )	0 -16 17 0 0 0
sa:<organisation> ,	0 17 -14 0 0 0
sa:<organisation> .	-8 -3 1 9 0 0
sa:<organisation> and	0 13 -10 0 0 0
sa:<organisation> announce	0 -6 7 0 0 0
sa:<organisation> approve	0 6 -4 0 0 0
sa:<organisation> had	-8 9 0 0 0 0
sa:<organisation> in	-7 -16 21 0 0 0
sa:<organisation> of	-2 15 -12 0 0 0
sa:<organisation> on	-1 18 -12 -1 0 0
sa:<organisation> published	0 -11 12 0 0 0
sa:<organisation> say	12 -2 -2 -1 -1 0
sa:<person>	1 -12 5 0 3 -6
sa:<person> 's	0 18 -9 -8 -5 0
sa:<person> ,	19 -23 3 10 -2 0
sa:<person> .	3 -18 5 6 1 0
sa:<person> <day-gone>	0 -10 6 4 0 0
sa:<person> agree	9 -5 0 0 0 0
sa:<person> and	-5 -7 -3 9 8 0
sa:<person> by	10 -7 0 0 0 0
sa:<person> for	-2 -7 18 -6 -6 0
sa:<person> had	0 -9 11 1 -4 0
sa:<person> has	6 -15 10 0 0 0
sa:<person> in	3 -17 3 9 3 0
sa:<person> is	0 -8 -5 7 7 0
sa:<person> meet	-7 8 0 0 0 0
sa:<person> of	9 3 -3 -6 -6 0
sa:<person> on	9 8 -35 13 12 0
sa:<person> post	0 6 -4 0 0 0
sa:<person> receive	0 -2 -12 8 10 0
sa:<person> say	-6 -3 12 2 -12 0
sa:<person> sign	-3 12 -7 0 0 0
sa:<person> tell	-5 -4 13 0 0 0
sa:<person> to	7 -26 19 -3 3 0
sa:<person> was	-8 0 -1 -4 9 0
sa:<person> would	1 12 -13 -2 -7 0
sa:<person> write	10 -4 0 0 -4 0
sa:<quality>	-1 -6 4 17 -14 -1
sa:<quality> ,	0 8 -7 0 0 0
sa:<quality> -	-1 -10 13 0 0 0
sa:<quality> .	0 8 -3 0 0 0
sa:<quality> and	0 -23 25 0 0 0
sa:<quality> coal	0 6 -5 0 0 0
sa:<quality> counterpart	-4 -5 7 3 0 0
sa:<quality> duty	4 9 -16 0 0 0
sa:<quality> good	-13 12 -9 -1 7 0
sa:<quality> government	0 17 -15 0 0 0
sa:<quality> in	0 -4 11 -3 0 0
sa:<quality> minister	7 0 -3 0 0 0
sa:<quality> ministry	0 7 -7 0 0 0
sa:<quality> negotiator	0 -12 13 0 0 0
sa:<quality> official	2 -13 12 0 0 0
sa:<quality> oil	1 5 -8 0 0 0
sa:<quality> one	0 8 -15 8 0 0
sa:<quality> prime	3 14 -19 0 0 0
sa:<quality> rice	0 -12 12 0 0 0
sa:<quality> side	0 -6 10 -1 0 0
sa:<quality> time	0 7 -4 0 0 0
sa:<quality> trade	0 -6 7 0 0 0
sa:<seat>	-22 22 -10 5 -7 -2
sa:<seat> 's	0 -7 9 0 0 0
sa:<seat> ,	4 -17 0 19 0 0
sa:<seat> .	0 8 -11 0 1 0
sa:<seat> <day-gone>	0 -29 16 11 0 0
sa:<seat> <day-today>	-7 16 -8 0 0 0
sa:<seat> and	0 0 -4 9 -2 0
sa:<seat> for	0 -7 11 -2 0 0
sa:<seat> from	0 -26 28 0 0 0
sa:<seat> had	-2 13 -9 0 0 0
sa:<seat> has	0 -7 3 3 0 0
sa:<seat> in	8 -32 32 -8 -13 0
sa:<seat> is	0 -11 12 0 0 0
sa:<seat> on	-2 -4 21 -23 -12 0
sa:<seat> say	-3 0 -7 9 0 0
sa:<seat> that	-4 0 10 -1 0 0
sa:<seat> time	3 29 -31 0 0 0
sa:<seat> to	0 10 -8 0 0 0
sa:<seat> within	0 -18 12 -3 7 0
sa:<sender>	6 -15 18 -10 -6 0
sa:<span>	9 -16 9 6 0 -3
sa:<span> ,	9 -20 7 11 -5 0
sa:<span> .	5 -20 6 0 21 0
sa:<span> after	-11 16 -7 0 -1 0
sa:<span> and	0 8 -7 0 0 0
sa:<span> at	0 -24 27 0 0 0
sa:<span> before	24 -19 -3 4 -1 0
sa:<span> from	0 4 6 0 -9 0
sa:<span> in	0 3 -9 0 9 0
sa:<span> later	0 11 -8 0 0 0
sa:<span> more	0 10 -9 0 0 0
sa:<span> of	-10 -7 6 5 2 0
sa:<span> on	0 12 -13 0 0 0
sa:<span> that	0 -20 22 0 0 0
sa:<span> the	-1 14 -12 0 0 0
sa:<span> truce	0 8 -5 0 0 0
sa:<taker>	-4 -10 16 0 0 0
sa:<v-agree>	-17 8 -2 6 -1 0
sa:<v-bear>	3 8 -13 -2 9 -2
sa:<v-begin>	-5 -2 0 6 5 -1
sa:<v-buy>	0 25 -12 -7 -15 0
sa:<v-deny>	0 25 -21 0 0 0
sa:<v-down>	0 -9 4 5 -2 0
sa:<v-end>	2 0 -1 10 -6 0
sa:<v-impose>	-14 3 6 1 -10 -9
sa:<v-propose>	15 -12 9 -18 0 -3
sa:<v-return>	-14 8 -5 3 0 0
sa:<v-sell>	4 21 -35 -4 5 0
sa:<v-stay>	17 0 -9 0 1 -2
sa:<v-suspend>	1 -5 14 -24 -8 0
sa:<v-target>	1 3 -8 11 -11 0
sa:<v-up>	7 13 -24 4 8 0
sa:?	-11 2 12 -12 -8 0
sa:a	6 8 -8 4 -6 -5
sa:a "	-7 -6 9 0 3 0
sa:a .	4 9 -14 0 0 0
sa:a <day-ahead>	-2 -5 13 -2 0 0
sa:a <day-gone>	9 -3 -6 0 0 0
sa:a <level>	0 14 -11 0 0 0
sa:a <office>	0 -9 11 0 0 0
sa:a <organisation>	0 -10 14 0 0 0
sa:a <quality>	-1 12 -9 0 0 0
sa:a <span>	0 18 -16 0 0 0
sa:a call	7 0 -7 0 0 0
sa:a date	0 9 -8 0 0 0
sa:a deal	2 -19 28 -1 -11 0
sa:a decision	0 -15 21 -3 0 0
sa:a decoupling	0 -10 10 0 0 0
sa:a different	0 -10 8 2 0 0
sa:a dispute	0 -16 16 0 0 0
sa:a fact	0 17 -15 0 0 0
sa:a first	-1 9 -6 0 0 0
sa:a framework	-5 -23 19 0 8 0
sa:a further	8 -10 0 0 0 0
sa:a good	0 6 -1 0 -1 0
sa:a halt	-2 6 -3 0 0 0
sa:a joint	0 11 -9 0 0 0
sa:a lasting	0 -6 -1 10 0 0
sa:a list	0 9 -8 0 0 0
sa:a matter	0 -13 14 0 0 0
sa:a meet	-7 -4 16 -6 0 0
sa:a minute	-3 7 -1 0 0 0
sa:a new	10 4 -13 0 0 0
sa:a number	0 -5 -7 0 12 0
sa:a permanent	0 -11 15 -1 0 0
sa:a rate	0 -14 16 0 0 0
sa:a result	0 12 -9 -1 0 0
sa:a rise	12 -9 -3 0 0 0
sa:a second	0 -11 7 6 0 0
sa:a signature	0 12 -12 0 0 0
sa:a state	-2 -17 17 -1 5 0
sa:a strike	0 -3 -7 11 0 0
sa:a success	-1 -2 8 0 -2 0
sa:a tariff	-17 -3 15 -1 0 0
sa:a tax	0 -13 14 0 0 0
sa:a telephone	13 -7 -9 0 0 0
sa:a text	0 -20 21 0 0 0
sa:a third	-9 20 -7 -7 -3 0
sa:a treaty	0 8 -6 0 0 0
sa:a very	12 -19 10 0 0 0
sa:a word	0 -7 7 0 0 0
sa:about	-7 0 5 8 -16 0
sa:about <level>	0 -7 9 0 0 0
sa:about <money>	0 -9 10 0 0 0
sa:about <name>	-3 7 0 0 0 0
sa:about <span>	-1 0 -17 20 0 0
sa:about an	-9 9 4 -4 -2 0
sa:about the	6 -3 -1 0 0 0
sa:accept	-5 10 -2 0 0 0
sa:according	0 -14 4 6 0 0
sa:according to	0 -14 4 6 0 0
sa:account	3 -6 0 9 -3 0
sa:account of	-2 14 -8 -3 -3 0
sa:across	0 -14 16 0 0 0
sa:across from	0 -12 14 0 0 0
sa:add	3 -17 11 0 3 0
sa:add .	7 -28 18 0 4 0
sa:additional	-6 29 -25 0 0 0
sa:additional duty	-3 23 -20 0 0 0
sa:adopt	0 25 -25 0 0 0
sa:advertisement	-1 9 -5 0 0 0
sa:affair	0 -4 7 0 0 0
sa:after .	0 6 -4 0 0 0
sa:after <name>	0 -8 10 0 0 0
sa:after <number>	0 -13 13 0 0 0
sa:after <person>	6 8 -13 0 0 0
sa:after a	-4 -6 6 6 -1 0
sa:after all	0 8 -7 0 0 0
sa:after geneva	0 -6 8 0 0 0
sa:after he	-2 13 -9 0 0 0
sa:after it	0 -9 10 0 0 0
sa:after talk	0 -9 11 0 0 0
sa:after that	0 -9 0 0 10 0
sa:after the	1 18 -18 0 0 0
sa:afternoon	0 7 -6 0 0 0
sa:afternoon ,	0 13 -12 0 0 0
sa:afternoon .	1 -10 7 0 0 0
sa:afterward	-5 10 -2 0 0 0
sa:agadir	0 7 -7 0 0 0
sa:again	0 11 -6 0 -16 0
sa:again ,	0 -17 20 0 0 0
sa:again ?	0 13 -11 0 0 0
sa:again in	0 0 7 -3 -1 0
sa:again on	0 17 -13 -1 0 0
sa:against	-7 39 -32 0 0 0
sa:agenda	0 -6 7 0 0 0
sa:ago	-1 -4 8 0 0 0
sa:ago .	5 -22 18 0 0 0
sa:agree	-5 -6 18 -14 -8 0
sa:agree in	10 -6 0 0 0 0
sa:agree on	-7 -18 25 -1 0 0
sa:agree with	0 13 -11 0 0 0
sa:agreement	8 15 -14 -2 -11 0
sa:agreement ,	-1 13 -19 9 0 0
sa:agreement .	0 19 -9 -10 0 0
sa:agreement that	0 6 -6 0 0 0
sa:agreement with	-2 6 -1 0 -2 0
sa:aim	0 -7 8 0 0 0
sa:air	0 -8 11 0 0 0
sa:air base	0 -9 11 0 0 0
sa:aircraft	0 -10 12 0 0 0
sa:airport	0 -7 -2 10 0 0
sa:alexandria	-1 -23 31 -6 0 0
sa:alexandria in	0 -9 13 -4 0 0
sa:alexandria on	0 -9 12 0 0 0
sa:alive	-4 -9 12 0 0 0
sa:all	-10 11 -2 -4 -1 0
sa:all ,	0 13 -12 0 0 0
sa:all .	0 18 -16 0 0 0
sa:all <quality>	0 9 -8 0 0 0
sa:all the	0 13 -12 0 0 0
sa:all three	0 -11 12 0 0 0
sa:all time	0 -22 23 0 0 0
sa:alone .	0 -5 6 0 0 0
sa:also	0 4 -7 0 4 0
sa:am	0 9 -9 0 0 0
sa:among the	0 -8 9 0 0 0
sa:among them	0 7 -5 0 0 0
sa:an	-16 7 5 3 -17 0
sa:an <office>	0 -2 -7 10 0 0
sa:an <quality>	0 12 -12 0 0 0
sa:an agreement	-1 12 -7 -3 0 0
sa:an air	0 -9 11 0 0 0
sa:an end	0 -16 16 0 0 0
sa:an extension	-12 -7 10 5 -3 0
sa:an hour	2 -14 18 -4 -4 0
sa:an order	0 10 -8 0 0 0
sa:and	-23 -1 14 11 -17 0
sa:and ,	0 -18 19 0 0 0
sa:and <level>	3 3 -9 0 0 0
sa:and <name>	0 -13 22 -21 -13 0
sa:and <number>	-1 12 -8 0 -1 0
sa:and <person>	1 -21 -4 24 8 0
sa:and <quality>	-5 -22 27 2 0 0
sa:and <seat>	0 17 -26 9 0 0
sa:and <span>	0 -8 10 0 0 0
sa:and agree	-18 22 -5 0 0 0
sa:and another	0 -12 12 0 0 0
sa:and are	0 -18 22 -1 0 0
sa:and at	0 15 -14 -3 3 0
sa:and beef	0 7 -7 0 0 0
sa:and both	-14 31 -20 0 0 0
sa:and by	-5 7 1 -2 0 0
sa:and come	5 17 -20 0 0 0
sa:and constructive	0 13 -10 0 0 0
sa:and end	2 1 -16 11 0 0
sa:and get	0 -7 8 0 0 0
sa:and had	-4 22 -15 -3 0 0
sa:and has	-1 16 -12 0 0 0
sa:and he	0 -19 24 -2 -2 0
sa:and his	-7 16 -7 -3 0 0
sa:and i	0 -20 22 0 0 0
sa:and in	-6 -11 17 -2 0 0
sa:and it	-2 22 -17 0 0 0
sa:and keep	11 -13 0 0 0 0
sa:and last	0 -7 3 5 0 0
sa:and machinery	0 15 -15 0 0 0
sa:and mr	0 11 -6 0 0 0
sa:and no	0 13 -12 0 0 0
sa:and nobody	0 15 -12 0 0 0
sa:and one	0 10 -9 0 0 0
sa:and our	0 10 -10 0 0 0
sa:and put	0 10 -9 0 0 0
sa:and run	0 13 -12 0 0 0
sa:and sign	7 -14 0 11 0 0
sa:and stay	0 -11 11 0 0 0
sa:and that	11 2 -22 0 2 7
sa:and the	-32 10 7 -12 -1 0
sa:and their	-2 10 -5 0 0 0
sa:and there	0 -13 13 0 0 0
sa:and they	0 9 -6 0 0 0
sa:and thi	0 -16 17 0 0 0
sa:and to	2 7 -6 -3 0 0
sa:and trade	0 -12 0 0 12 0
sa:and two	0 -10 11 0 0 0
sa:and we	0 -26 27 0 0 0
sa:and what	6 0 -7 0 0 0
sa:and will	15 -2 -6 0 -1 0
sa:and with	7 -11 -10 11 0 0
sa:announce	-10 7 -7 16 -16 0
sa:announce .	0 0 -8 9 0 0
sa:announce a	-3 8 -2 0 0 0
sa:announce that	0 12 -9 0 0 0
sa:another	5 -9 10 -3 -4 0
sa:another <span>	11 -1 0 -5 -3 0
sa:answer	0 9 -6 0 0 0
sa:any	0 20 -15 0 0 0
sa:apec	-6 12 -11 0 4 0
sa:app	-1 -4 7 0 0 0
sa:approval	5 7 -18 0 0 0
sa:are	-6 5 5 0 -14 0
sa:are due	0 -21 23 0 0 0
sa:are in	0 -11 12 0 0 0
sa:are not	0 6 0 0 -2 0
sa:are to	-1 -16 14 9 -3 0
sa:armistice	0 16 -14 0 0 0
sa:around	-1 -1 6 0 0 0
sa:arranged	0 -3 6 0 0 0
sa:arrangement of	0 10 -9 0 0 0
sa:arrive	0 -3 8 -2 0 0
sa:as	-10 7 -6 -12 15 0
sa:as <person>	0 0 -9 0 9 0
sa:as a	0 1 -6 0 5 0
sa:as far	0 -5 6 0 0 0
sa:as it	0 -10 11 0 0 0
sa:as of	0 -7 8 0 0 0
sa:as plan	0 -16 8 0 9 0
sa:as they	6 -10 3 0 0 0
sa:as well	0 11 -7 0 0 0
sa:asian	0 6 -5 0 0 0
sa:asleep	0 9 -6 0 0 0
sa:at	17 -8 -12 0 12 0
sa:at <level>	4 21 -33 0 -1 0
sa:at <number>	32 0 -36 -4 -4 0
sa:at <seat>	0 -14 15 0 0 0
sa:at a	-5 -20 15 12 0 0
sa:at all	0 10 -10 0 0 0
sa:at an	0 -9 11 0 0 0
sa:at it	0 -17 18 0 0 0
sa:at least	-1 11 -6 0 0 0
sa:at midnight	6 1 -7 0 0 0
sa:at once	-1 0 -8 11 0 0
sa:at present	0 -9 9 0 0 0
sa:at the	2 1 -13 -16 21 0
sa:autumn	0 -14 17 0 0 0
sa:autumn ,	0 -20 20 0 0 0
sa:back	4 -34 32 -1 0 0
sa:back .	0 -12 13 0 0 0
sa:back at	0 -12 14 0 0 0
sa:ban	0 10 -7 0 0 0
sa:banana	0 11 -10 0 0 0
sa:bank	0 8 -6 0 0 0
sa:bargain	0 9 -7 0 0 0
sa:base	0 -8 10 0 0 0
sa:be	3 -13 13 6 -17 0
sa:be <level>	0 -8 10 0 0 0
sa:be examine	0 -4 6 0 0 0
sa:be extend	0 -13 14 0 0 0
sa:be no	0 9 -8 0 0 0
sa:be prolonged	0 -4 6 0 0 0
sa:be renewed	0 -6 6 0 0 0
sa:be sign	0 -14 16 0 0 0
sa:bear	0 6 -5 0 0 0
sa:became	0 7 -6 0 0 0
sa:because	-8 2 4 -1 -2 0
sa:because of	-3 14 -8 0 -1 0
sa:because the	0 10 -8 0 0 0
sa:beef	1 -16 15 0 0 0
sa:been	-21 0 4 3 1 0
sa:been <level>	0 9 -8 0 0 0
sa:been set	0 -10 10 0 0 0
sa:before	10 -7 -26 19 14 0
sa:before .	0 7 -4 0 0 0
sa:before <day-ahead>	0 24 -22 0 0 0
sa:before <month-ahead>	0 -20 13 9 0 0
sa:before <person>	-3 5 7 -7 -8 0
sa:before a	-6 10 -2 0 0 0
sa:before it	2 -18 -1 0 20 0
sa:before that	0 -4 -13 17 0 0
sa:before the	-3 24 -18 0 -3 0
sa:before their	0 -9 2 0 9 0
sa:begin	0 -4 -6 9 8 0
sa:begin .	6 -10 -1 9 -1 0
sa:begin on	0 -10 1 7 2 0
sa:behind	0 8 -8 0 0 0
sa:being	-1 -10 13 0 0 0
sa:being .	0 7 -7 0 0 0
sa:believe	0 -5 6 0 0 0
sa:bergen	5 -23 16 0 0 0
sa:bergen on	0 -7 8 0 0 0
sa:bessent	7 5 -16 3 0 0
sa:bessent and	10 -3 -8 3 0 0
sa:better	0 9 -7 0 0 0
sa:between	19 -3 -2 -6 -15 0
sa:between <name>	-14 -4 12 -2 0 0
sa:between <person>	18 -21 9 -2 -7 0
sa:between <seat>	4 2 -7 0 0 0
sa:between the	13 0 -8 0 -4 0
sa:border	8 -10 3 0 0 0
sa:border .	8 -6 0 0 0 0
sa:both	-10 -1 8 -12 0 0
sa:both country	-4 -11 10 0 6 0
sa:both government	-1 -5 11 -2 -2 0
sa:both side	-1 25 -21 0 0 0
sa:bring	-7 -7 15 -3 -6 0
sa:broke	0 8 -5 -1 0 0
sa:broke down	0 11 -9 0 0 0
sa:broke off	0 -8 9 0 0 0
sa:broken	8 0 -6 0 0 0
sa:budget	0 6 -5 0 0 0
sa:busan ,	0 -8 11 0 0 0
sa:busan .	0 -21 23 0 0 0
sa:busan on	-2 18 -15 0 0 0
sa:but	0 -3 15 -5 -14 0
sa:but neither	0 -10 11 0 0 0
sa:but not	0 -18 21 0 0 0
sa:but the	0 25 -24 0 0 0
sa:butter	7 -3 -2 0 0 0
sa:by	17 -4 -10 7 -3 -2
sa:by <level>	-4 11 -3 0 0 0
sa:by <name>	-2 11 -7 0 0 0
sa:by <person>	-11 3 -18 15 9 0
sa:by <span>	0 -6 10 0 -3 0
sa:by a	-3 17 -11 0 0 0
sa:by our	0 -16 17 0 0 0
sa:by phone	13 -7 -7 0 0 0
sa:by telephone	6 12 -24 -2 -4 0
sa:by the	-26 0 18 -7 -10 0
sa:by video	23 -25 -14 8 5 0
sa:by which	0 7 -5 0 0 0
sa:calendar	0 9 -9 0 0 0
sa:call	16 6 -20 -9 -12 0
sa:call .	-18 20 0 0 0 0
sa:call between	22 -12 -10 0 0 0
sa:call it	-6 0 3 0 0 0
sa:call off	-2 10 -7 0 0 0
sa:call on	19 -12 -8 0 0 0
sa:call the	-3 -6 10 0 0 0
sa:call with	0 16 -22 0 0 0
sa:camera	4 3 -9 0 0 0
sa:can	16 -11 0 0 0 0
sa:can be	6 -3 0 0 0 0
sa:candid	-1 24 -17 -4 0 0
sa:candid ,	0 13 -10 0 0 0
sa:cape	0 7 -5 0 0 0
sa:cape town	0 6 -5 0 0 0
sa:capital	-4 -2 10 -3 -3 0
sa:capital .	-1 0 6 -2 0 0
sa:car	-1 11 -5 0 0 0
sa:carry	-4 13 -8 0 0 0
sa:carry out	-3 11 -7 0 0 0
sa:case	0 9 -5 0 0 0
sa:cease	6 0 -7 0 0 0
sa:ceasefire	0 30 -28 0 0 0
sa:cebu	0 -13 13 0 0 0
sa:cement	0 11 -9 0 0 0
sa:certificate	5 -15 0 9 0 0
sa:chair	0 -6 6 0 0 0
sa:change	4 -17 14 0 0 0
sa:charge	-6 0 0 6 0 0
sa:cheese	0 19 -18 0 0 0
sa:chicken	-3 19 -15 0 0 0
sa:chicken ,	-2 7 -2 0 0 0
sa:chip	-1 19 -15 0 0 0
sa:city	0 8 -3 0 0 0
sa:clear	7 -9 1 0 0 0
sa:client	0 7 -5 0 0 0
sa:clock	9 -23 12 5 0 0
sa:close	-9 15 -6 0 0 0
sa:close to	0 18 -15 0 0 0
sa:closed	0 -8 1 6 0 0
sa:club	0 6 -5 0 0 0
sa:coal ,	0 9 -7 0 0 0
sa:coast	0 -7 8 0 0 0
sa:cocoa	8 -16 8 0 0 0
sa:cocoa butter	8 -3 -6 0 0 0
sa:coffee	0 0 -14 16 0 0
sa:colleague ,	8 -25 16 0 -1 0
sa:collect	0 -12 14 0 0 0
sa:colombo	0 -14 15 0 0 0
sa:come	10 0 -7 2 -13 0
sa:come back	7 -20 13 0 0 0
sa:come in	0 9 -8 0 0 0
sa:come on	0 9 -3 -2 0 0
sa:come out	0 4 -14 12 0 0
sa:come to	0 -10 18 -2 -5 0
sa:comment	0 11 -10 0 0 0
sa:commerce	-8 -1 -1 11 0 0
sa:commerce ministry	0 -11 0 13 0 0
sa:company	-3 24 -18 0 0 0
sa:complete	10 -4 -3 0 0 0
sa:conclude	-3 9 -5 0 0 0
sa:conclude in	0 -8 9 0 0 0
sa:conference	27 -1 -29 0 0 0
sa:conference .	16 -12 -6 0 0 0
sa:confirm	-6 4 0 0 0 0
sa:consider	7 -8 0 0 0 0
sa:constructive	0 13 -9 0 0 0
sa:constructive .	0 17 -15 0 0 0
sa:continue	13 -2 -5 -1 0 0
sa:continue .	0 9 -5 0 0 0
sa:continue to	8 -3 -4 0 0 0
sa:contract	0 9 -6 0 0 0
sa:control	-2 20 -14 0 0 0
sa:control on	0 9 -4 0 0 0
sa:conversation	-9 0 6 0 0 0
sa:cork	-1 -9 12 0 0 0
sa:corn	0 9 -8 0 0 0
sa:correct	0 7 -5 0 0 0
sa:cost	-3 15 -9 0 0 0
sa:could	-5 -22 36 -10 -5 0
sa:could be	4 -20 19 -3 0 0
sa:count	0 -12 13 0 0 0
sa:counted	0 15 -15 0 0 0
sa:countermeasure	0 6 -4 0 0 0
sa:counterpart	-4 -6 10 2 0 0
sa:counterpart ,	0 -10 14 0 0 0
sa:counterpart in	-4 -3 0 7 0 0
sa:country	1 4 -1 -12 -1 0
sa:country 's	0 6 -4 0 0 0
sa:country .	-1 0 11 -4 -5 0
sa:country on	0 17 -16 0 0 0
sa:country say	0 -3 0 0 8 0
sa:country would	0 -7 10 0 0 0
sa:county	0 11 -10 0 0 0
sa:covered	0 8 -7 0 0 0
sa:cruz	5 -8 2 0 0 0
sa:current	16 -22 7 0 0 0
sa:custom	0 6 -3 0 0 0
sa:cut	0 -19 14 0 6 0
sa:cut its	0 -7 0 0 9 0
sa:cut on	0 -11 12 0 0 0
sa:dairy	5 5 -11 0 0 0
sa:date	11 -11 -1 8 -1 0
sa:date .	0 8 -7 0 0 0
sa:day	5 -16 11 0 2 0
sa:day "	12 -1 -11 0 0 0
sa:day ,	0 7 -4 0 0 0
sa:day .	2 11 -10 -6 -6 0
sa:day of	0 -25 19 7 0 0
sa:de	4 -13 8 0 0 0
sa:de santa	5 -8 2 0 0 0
sa:deadline	0 23 -21 0 0 0
sa:deal	-9 1 17 -7 -17 0
sa:deal ,	16 -20 4 0 0 0
sa:deal .	-7 14 -3 0 -5 0
sa:deal for	-13 -6 20 0 0 0
sa:deal that	0 -2 8 0 -2 0
sa:deal were	0 7 -6 0 0 0
sa:deal with	0 15 -14 0 -2 0
sa:decide	-3 -4 9 0 0 0
sa:decided	0 -6 1 3 0 0
sa:decision	-5 -9 18 -4 -1 0
sa:declare	-1 12 -21 9 0 0
sa:decoupling	0 -10 10 0 0 0
sa:decree	0 -6 8 0 0 0
sa:deficit	0 6 -4 0 0 0
sa:delay	0 -1 6 0 -1 0
sa:delegation	-10 -12 22 0 0 0
sa:demand	4 1 -6 0 0 0
sa:depth	0 14 -11 0 0 0
sa:depth and	0 13 -10 0 0 0
sa:desk	-1 -8 11 0 0 0
sa:did not	6 10 -16 0 0 0
sa:difference	0 12 -11 0 0 0
sa:direction	0 11 -8 0 0 0
sa:direction .	0 8 -5 0 0 0
sa:discuss	-6 -8 18 -2 -1 0
sa:discuss .	0 -4 6 0 0 0
sa:dispute	-6 -8 9 4 0 0
sa:dispute over	0 -13 14 0 0 0
sa:document	-1 8 -4 0 0 0
sa:doe	3 5 -8 0 0 0
sa:doe not	0 8 -3 0 0 0
sa:doesn't	6 -6 0 0 0 0
sa:donald	5 6 -15 0 0 0
sa:donald trump	6 1 -9 0 0 0
sa:done	9 -12 4 0 0 0
sa:done ,	-2 7 -2 0 0 0
sa:done .	13 -12 0 0 0 0
sa:door	0 -2 -3 0 0 8
sa:double	0 9 -6 0 0 0
sa:down	-6 24 -26 -3 9 0
sa:down for	0 3 -14 0 11 0
sa:down in	0 11 -10 0 0 0
sa:down the	0 18 -18 0 0 0
sa:draw	0 15 -13 0 0 0
sa:drop	0 9 -7 0 0 0
sa:due	8 9 -23 4 0 0
sa:due to	10 -8 -4 5 0 0
sa:duty	18 -3 -4 -10 3 0
sa:duty .	0 14 -16 0 0 0
sa:duty of	-4 12 -5 0 0 0
sa:duty on	12 -9 -2 0 8 0
sa:duty that	11 0 -10 0 0 0
sa:duty they	-1 -16 17 0 0 0
sa:duty to	-4 6 0 0 0 0
sa:each	0 -5 7 -2 -3 0
sa:early	7 -21 13 -7 7 0
sa:early .	8 -17 6 0 0 0
sa:earth	-10 16 -4 0 0 0
sa:easter	0 -6 8 0 0 0
sa:easter .	0 -8 9 0 0 0
sa:eastern	17 -11 -8 0 0 0
sa:eastern time	17 -15 -1 0 0 0
sa:economy	0 -8 0 0 11 0
sa:effect	-6 31 -26 0 0 0
sa:effect .	0 13 -12 0 0 0
sa:effectively	0 -8 9 0 0 0
sa:effectively off	0 -8 9 0 0 0
sa:either	10 -7 -10 5 0 0
sa:either .	-1 0 -2 6 0 0
sa:eleven	2 8 -14 0 0 0
sa:else	-7 0 5 0 0 0
sa:else .	-6 0 8 0 0 0
sa:employer	0 6 -4 0 0 0
sa:empty	0 12 -10 0 0 0
sa:end	-1 -5 8 7 -11 0
sa:end ,	2 18 -23 0 0 0
sa:end .	-1 -8 6 7 0 0
sa:end <span>	-3 -1 -2 9 0 0
sa:end a	0 -6 7 0 0 0
sa:end after	0 7 -6 0 0 0
sa:end in	0 10 -7 0 0 0
sa:end of	4 -25 28 -5 0 0
sa:end on	-9 17 -7 -8 -1 0
sa:end the	0 11 -11 0 0 0
sa:end with	0 -21 22 0 0 0
sa:end without	0 8 -6 -1 0 0
sa:english	-14 25 -15 0 0 0
sa:evening	-6 -15 19 8 -9 0
sa:evening ,	1 -12 12 -2 0 0
sa:evening .	0 -18 22 -1 0 0
sa:evening that	0 12 -7 0 -5 0
sa:every	-9 7 1 0 0 0
sa:everyone	0 7 -5 0 0 0
sa:everything	0 8 -6 0 0 0
sa:excellent	-4 -18 21 0 0 0
sa:excerpt	-4 13 -7 0 0 0
sa:excerpt )	-3 12 -6 0 0 0
sa:exemption	0 11 -10 0 0 0
sa:expect	-2 -11 8 10 -6 0
sa:expert	6 -15 7 0 0 0
sa:expire ,	0 6 -4 0 0 0
sa:expire .	4 -14 9 0 0 0
sa:export control	0 6 -4 0 0 0
sa:exporter	0 -8 11 0 0 0
sa:extend .	0 -16 17 0 0 0
sa:extend it	-1 12 -8 0 0 0
sa:extend their	0 -13 15 0 0 0
sa:extend to	0 10 -9 0 0 0
sa:extension	-15 0 5 4 -5 0
sa:extension .	-5 1 6 -2 0 0
sa:extension of	-1 -6 11 -1 0 0
sa:extension to	0 -8 -3 11 0 0
sa:extra	0 -8 10 0 0 0
sa:extra duty	0 -12 12 0 0 0
sa:extract	-5 -4 8 0 0 0
sa:extract )	-4 -5 9 0 0 0
sa:face	1 -6 7 0 0 0
sa:face a	0 -6 9 0 0 0
sa:fact	-4 9 -2 0 0 0
sa:fact sheet	-4 9 -2 0 0 0
sa:fail	0 -3 -6 9 0 0
sa:failed ,	0 9 -8 0 0 0
sa:fair	0 7 -7 0 0 0
sa:fall	-11 0 -1 10 0 0
sa:fall by	-3 8 -1 0 0 0
sa:fall on	0 -6 7 0 0 0
sa:far as	0 -8 9 0 0 0
sa:farm	-1 14 -8 0 0 0
sa:farm good	0 20 -19 0 0 0
sa:fee	-2 10 -6 0 0 0
sa:fee on	0 6 -3 0 0 0
sa:fentanyl	-8 5 -8 0 8 0
sa:fentanyl ,	0 10 -8 0 0 0
sa:fentanyl duty	0 -5 0 0 8 0
sa:ferry	0 6 -6 0 0 0
sa:few	0 -5 11 0 0 0
sa:fifth	-3 -22 26 0 0 0
sa:filed	0 -9 12 -3 0 0
sa:final	-3 25 -20 0 0 0
sa:find	-1 10 -7 0 0 0
sa:finish	0 -15 16 0 0 0
sa:firm	0 8 -6 0 0 0
sa:first	-7 4 1 -19 4 0
sa:first .	0 10 -6 0 0 0
sa:first day	0 -11 12 0 0 0
sa:first time	5 -25 12 -2 10 0
sa:five	0 22 -20 0 0 0
sa:five million	0 6 -4 0 0 0
sa:fix	-10 5 1 0 0 0
sa:flour	0 7 -6 0 0 0
sa:flower	0 -10 11 0 0 0
sa:follow	0 -13 17 0 0 0
sa:follow .	0 7 -5 0 0 0
sa:followed	5 -11 5 0 0 0
sa:following	0 16 -15 0 0 0
sa:for	7 -7 7 -13 0 -4
sa:for <day-ahead>	11 -12 1 9 -6 0
sa:for <day-gone>	0 16 -13 0 0 0
sa:for <level>	0 -16 16 0 0 0
sa:for <name>	-9 31 -20 -2 0 0
sa:for <number>	0 10 -12 0 0 0
sa:for <seat>	0 9 -8 0 0 0
sa:for <span>	0 3 5 -11 -17 0
sa:for a	-12 9 0 -10 0 0
sa:for about	-5 -5 18 -2 -3 0
sa:for an	8 -12 5 0 0 0
sa:for another	14 -25 10 0 0 0
sa:for both	0 -6 9 0 0 0
sa:for it	0 13 -10 0 0 0
sa:for talk	0 8 -4 -2 0 0
sa:for the	8 -13 -6 0 21 0
sa:for what	0 -5 0 0 7 0
sa:for which	0 0 -10 9 0 0
sa:force .	0 -7 9 0 0 0
sa:foreign	0 -15 15 0 0 0
sa:forty	8 -8 3 0 -1 0
sa:forty minute	8 -8 3 0 -1 0
sa:forward	-17 -7 13 0 8 0
sa:four	-13 -6 18 0 0 0
sa:four ,	0 -7 7 0 0 0
sa:four hour	0 16 -15 0 0 0
sa:fourth	2 -15 12 1 0 0
sa:fourth round	0 -12 8 4 0 0
sa:fourth time	0 -8 9 0 0 0
sa:framework	-18 -27 30 -5 9 0
sa:framework "	0 -14 10 0 3 0
sa:framework for	0 -3 7 0 0 0
sa:framework of	-1 -8 11 0 0 0
sa:free	0 13 -10 0 0 0
sa:freeze	0 -11 13 0 0 0
sa:friend	0 0 -15 14 0 0
sa:from	-10 3 1 -3 3 0
sa:from <day-ahead>	-11 -20 32 0 -6 0
sa:from <day-gone>	-4 -24 19 2 6 0
sa:from <level>	14 -8 -11 0 8 0
sa:from <name>	-1 19 -15 0 0 0
sa:from <number>	0 20 -18 0 0 0
sa:from <person>	3 -18 15 0 0 0
sa:from <seat>	-5 11 -3 0 0 0
sa:from a	1 -7 4 0 0 0
sa:from the	-3 9 -1 0 0 0
sa:front	2 12 -27 10 0 0
sa:front of	4 4 -9 0 0 0
sa:fruit	0 -3 6 0 0 0
sa:full .	0 -8 8 0 0 0
sa:further	8 -24 24 0 -9 0
sa:further <span>	9 -6 -1 0 0 0
sa:garden	0 7 -7 0 0 0
sa:gave	-1 7 -3 0 0 0
sa:gave the	0 10 -8 0 0 0
sa:geneva ,	-3 -10 15 0 0 0
sa:geneva .	0 12 -9 -3 0 0
sa:geneva in	0 -13 13 0 0 0
sa:geneva on	2 -8 6 0 0 0
sa:get a	7 0 -11 0 0 0
sa:give	0 8 -7 0 0 0
sa:given	0 12 -10 0 0 0
sa:go	-12 11 -6 -4 9 0
sa:go from	0 7 -6 0 0 0
sa:go into	0 0 -6 9 0 0
sa:go on	5 -1 4 -11 -2 0
sa:go to	9 3 -11 -1 0 0
sa:golf	-3 -19 25 -2 -2 0
sa:good	-7 0 1 5 1 0
sa:good .	0 10 -8 0 0 0
sa:good at	0 -5 7 0 0 0
sa:good for	-2 20 -16 0 0 0
sa:good from	0 -12 3 0 8 0
sa:good in	0 16 -14 0 0 0
sa:good of	0 -21 22 0 0 0
sa:good on	0 -15 4 11 0 0
sa:government	-12 21 -10 -4 -4 0
sa:great	-12 2 8 0 -1 0
sa:great hall	0 -4 9 0 -1 0
sa:greer	-6 4 1 0 0 0
sa:guayaquil	0 -5 7 0 0 0
sa:guest	0 -7 10 0 0 0
sa:gyeongju	0 9 -10 0 1 0
sa:had	-10 0 14 -4 -10 0
sa:had a	0 -21 24 0 -1 0
sa:had agree	-4 -10 16 0 0 0
sa:had announce	0 6 -6 0 0 0
sa:had ask	0 7 -6 0 0 0
sa:had been	-15 -4 16 -15 3 0
sa:had bring	0 -11 13 0 0 0
sa:had call	-1 -11 13 0 0 0
sa:had make	6 0 -8 -3 0 0
sa:had meet	0 16 -20 4 0 0
sa:had no	-8 9 0 0 0 0
sa:had not	-6 4 -6 5 0 0
sa:had promise	0 -10 11 0 0 0
sa:had put	-2 7 -3 0 0 0
sa:had reach	0 -10 13 0 -1 0
sa:half	8 10 -18 0 0 0
sa:half a	0 8 -8 0 0 0
sa:half of	6 8 -18 0 0 0
sa:halifax on	0 -10 14 0 0 0
sa:hall	-1 7 0 -2 -3 0
sa:hall .	0 13 -10 0 0 0
sa:hall of	0 -7 11 0 0 0
sa:halt	-3 -8 14 0 0 0
sa:hand	-11 40 -32 -1 0 0
sa:hand .	0 9 -6 0 0 0
sa:hand on	-4 10 -5 0 0 0
sa:happen .	0 -4 6 0 0 0
sa:harbour	0 17 -15 0 0 0
sa:has	3 12 -14 5 -8 0
sa:has a	0 -19 20 0 0 0
sa:has been	0 7 -1 0 0 0
sa:has no	6 -5 0 0 0 0
sa:has put	7 -4 -1 0 0 0
sa:have	2 -6 5 3 -5 0
sa:have a	0 -5 9 0 -1 0
sa:have been	0 25 -22 0 0 0
sa:have not	0 -17 7 9 0 0
sa:have reach	0 -9 10 0 0 0
sa:have to	0 10 -7 0 0 0
sa:having	0 -6 7 0 0 0
sa:he	-10 11 -6 -5 2 0
sa:he add	7 -21 10 0 3 0
sa:he and	-4 -11 17 -1 0 0
sa:he expect	-3 -6 13 -3 0 0
sa:he had	0 25 -27 -3 -2 0
sa:he has	0 -13 14 0 0 0
sa:he hope	0 8 -7 0 0 0
sa:he is	0 10 -7 0 0 0
sa:he lifeng	0 -8 4 3 0 0
sa:he say	-6 1 0 -2 2 0
sa:he see	-3 6 0 0 0 0
sa:he tell	0 -1 -9 4 3 0
sa:he was	-4 -7 5 6 -1 0
sa:he would	-2 -6 9 -2 2 0
sa:he write	6 -6 0 0 0 0
sa:heard	0 7 -6 0 0 0
sa:her	0 11 -14 0 0 0
sa:here	-12 -12 21 0 0 0
sa:higher	3 1 -6 0 0 0
sa:him	0 10 -7 -1 -3 0
sa:him ,	0 13 -15 0 0 0
sa:his	-12 3 8 3 -21 0
sa:his <office>	0 16 -15 0 0 0
sa:his <person>	-1 9 0 -8 -1 0
sa:his <quality>	-10 -8 17 3 -4 0
sa:his own	7 -17 0 12 -2 0
sa:historic	7 -1 -4 0 0 0
sa:history	-1 13 -10 0 0 0
sa:hit	-8 11 -1 0 0 0
sa:hold	12 4 -4 -15 0 0
sa:hold back	0 -12 13 0 0 0
sa:hold for	0 23 -22 0 0 0
sa:hold in	0 -11 15 -3 0 0
sa:hold until	0 -8 9 0 0 0
sa:holiday	10 3 -15 0 0 0
sa:holiday .	11 0 -10 0 0 0
sa:home	-1 -2 8 0 -4 0
sa:home .	0 -12 12 0 0 0
sa:hotel	0 2 -12 10 0 0
sa:hour	0 4 6 -18 -17 0
sa:hour ,	12 -5 -4 0 0 0
sa:hour after	0 9 -8 0 0 0
sa:hour and	-2 -4 11 0 -2 0
sa:hour before	-3 6 5 -6 -6 0
sa:hour on	0 11 -13 0 0 0
sa:how	11 7 -15 0 0 0
sa:hundred	0 19 -19 0 0 0
sa:hurry	0 11 -10 0 0 0
sa:i	-10 0 0 -4 9 0
sa:i am	0 7 -8 0 0 0
sa:i have	0 -6 6 0 0 0
sa:if	-3 19 -15 2 0 0
sa:if <name>	0 6 -4 0 0 0
sa:if the	0 8 -5 0 0 0
sa:import	0 10 -5 0 0 0
sa:important	0 11 -5 0 0 0
sa:impose	-5 8 -3 0 0 0
sa:in	0 -22 20 11 5 -15
sa:in -	0 13 -10 0 0 0
sa:in <month-ahead>	2 -23 3 7 17 0
sa:in <month-gone>	13 -27 29 -13 -8 0
sa:in <name>	-12 14 -57 16 31 0
sa:in <number>	0 -9 7 -2 4 0
sa:in <seat>	0 -28 21 13 -4 0
sa:in <span>	0 11 -24 -8 8 0
sa:in a	21 25 -37 -10 -5 0
sa:in about	0 -13 -10 20 0 0
sa:in alexandria	-1 -20 29 -6 0 0
sa:in bergen	5 -19 12 0 0 0
sa:in busan	-5 9 -3 0 -1 0
sa:in cape	0 7 -5 0 0 0
sa:in cebu	0 -13 13 0 0 0
sa:in colombo	0 -14 14 0 0 0
sa:in each	-1 8 -2 0 0 0
sa:in effect	0 8 -8 0 0 0
sa:in for	0 9 -9 0 0 0
sa:in front	4 4 -9 0 0 0
sa:in geneva	0 -6 11 -7 0 0
sa:in good	0 8 -6 0 0 0
sa:in gyeongju	0 4 -6 0 3 0
sa:in halifax	0 10 -7 -1 0 0
sa:in incheon	7 6 -13 0 0 0
sa:in istanbul	0 7 -6 0 0 0
sa:in it	-2 -8 12 0 0 0
sa:in its	0 13 -12 0 0 0
sa:in izmir	0 -11 13 0 0 0
sa:in kuala	4 -8 -1 8 0 0
sa:in lisbon	7 5 -10 0 0 0
sa:in madrid	-10 4 3 -6 0 0
sa:in mombasa	0 -12 14 0 0 0
sa:in new	0 -24 29 0 0 0
sa:in one	11 -20 -3 14 0 0
sa:in pari	0 -10 15 -3 0 0
sa:in person	0 -15 16 0 0 0
sa:in place	0 12 -11 0 0 0
sa:in reply	0 6 -5 0 0 0
sa:in return	0 -14 15 0 0 0
sa:in samarkand	0 -12 12 0 0 0
sa:in seoul	0 -12 17 -2 0 0
sa:in shenzhen	0 24 -20 0 -5 0
sa:in stockholm	-2 -19 26 -6 0 0
sa:in the	7 28 -27 5 -26 0
sa:in what	0 -5 6 0 0 0
sa:in write	0 7 -4 0 0 0
sa:incheon	7 0 -6 0 0 0
sa:industry	0 -15 15 0 0 0
sa:instead	-1 25 -21 0 0 0
sa:instead of	0 15 -13 0 0 0
sa:international	0 7 -6 0 0 0
sa:international trade	0 6 -6 0 0 0
sa:interview	0 -6 7 0 0 0
sa:into	-8 0 3 5 0 0
sa:into a	0 -2 -6 10 0 0
sa:investigation	0 7 -6 0 0 0
sa:is	-35 17 -4 0 2 0
sa:is <name>	0 -13 14 0 0 0
sa:is at	0 17 -15 0 0 0
sa:is done	0 7 -5 0 0 0
sa:is due	0 14 -13 0 0 0
sa:is not	0 15 -14 0 0 0
sa:is off	0 15 -13 0 0 0
sa:is on	0 5 -8 3 0 0
sa:is plan	-2 -2 4 -6 4 0
sa:is set	0 -11 12 0 0 0
sa:is the	0 -8 10 0 0 0
sa:is to	0 0 -11 13 -1 0
sa:is what	0 -16 15 0 1 0
sa:island	-2 7 -3 0 0 0
sa:issue	0 6 -4 0 0 0
sa:issued	-14 13 0 0 0 0
sa:it	-11 7 7 -21 -5 -1
sa:it "	-4 -21 24 0 0 0
sa:it ,	0 16 -22 8 0 0
sa:it .	6 13 -10 -2 -8 0
sa:it a	-10 18 -5 0 0 0
sa:it and	0 -16 18 0 0 0
sa:it at	-3 6 -1 0 0 0
sa:it by	0 -19 22 0 -1 0
sa:it come	0 -4 6 0 0 0
sa:it doe	6 -5 0 0 0 0
sa:it go	-17 -4 0 0 20 0
sa:it has	0 9 -6 0 0 0
sa:it in	0 -12 13 0 0 0
sa:it is	-4 -11 17 0 0 0
sa:it lasted	0 6 -3 0 0 0
sa:it off	-1 -5 8 0 0 0
sa:it on	10 -6 -2 0 0 0
sa:it say	7 -20 15 0 0 0
sa:it take	0 7 -6 0 0 0
sa:it the	0 13 -10 0 0 0
sa:it was	17 -5 -6 0 0 0
sa:its	-6 9 -10 1 1 0
sa:its duty	0 -6 8 0 0 0
sa:its fact	0 -14 16 0 0 0
sa:its own	0 9 -7 0 0 0
sa:its purchase	11 -7 -3 0 0 0
sa:its tariff	-5 10 -3 0 0 0
sa:izmir	0 -14 17 0 0 0
sa:jamieson greer	-6 4 1 0 0 0
sa:jinping in	-1 0 8 0 -6 0
sa:joint	-2 7 -2 -2 0 0
sa:joint <organisation>	0 -5 7 0 0 0
sa:just	0 -3 -6 11 0 0
sa:karoline	-7 10 0 0 0 0
sa:karoline leavitt	-7 10 0 0 0 0
sa:keep	9 -6 0 4 -1 0
sa:keep the	5 -10 1 5 0 0
sa:keep their	-8 -12 18 0 0 0
sa:kind	0 11 -10 0 0 0
sa:know	0 -9 10 0 0 0
sa:kuala	2 -1 -6 8 0 0
sa:kuala lumpur	2 -1 -6 8 0 0
sa:lago	0 -8 9 0 0 0
sa:lake	0 9 -9 0 0 0
sa:land	12 0 -10 0 0 0
sa:lapse	0 -10 12 0 0 0
sa:lapse ,	0 12 -11 0 0 0
sa:lapse .	0 -21 21 0 0 0
sa:largest	0 7 -3 0 0 0
sa:last	11 -6 0 7 -3 0
sa:last ,	0 -18 19 0 0 0
sa:last .	0 -24 24 0 0 0
sa:last <month-gone>	0 7 -7 0 0 0
sa:last autumn	0 7 -6 0 0 0
sa:last day	0 -11 3 8 0 0
sa:last until	0 14 -11 0 0 0
sa:lasted	-8 15 -3 -4 -1 0
sa:lasted <span>	0 -6 8 0 0 0
sa:lasted about	-5 17 -9 0 0 0
sa:lasting	0 -19 13 9 0 0
sa:late	-5 -2 8 0 0 0
sa:late on	0 -5 8 0 0 0
sa:later	-11 1 -8 6 8 0
sa:later .	-1 19 -5 0 -8 0
sa:later in	0 -12 5 0 5 0
sa:law	-1 8 -5 0 0 0
sa:lawyer	0 9 -9 0 0 0
sa:lay	0 9 -6 0 0 0
sa:lead	0 -6 7 0 0 0
sa:leader	4 8 -9 0 0 0
sa:least	-1 11 -6 0 0 0
sa:leather	0 13 -13 0 0 0
sa:leave	-13 9 1 -6 -3 0
sa:leave the	0 -10 12 0 0 0
sa:leavitt	-7 10 0 0 0 0
sa:led	-4 -9 4 10 0 0
sa:length	-6 8 -1 0 0 0
sa:less	4 -8 7 0 -1 0
sa:less than	5 -14 13 0 -1 0
sa:let	10 -1 -3 0 0 0
sa:letter	-1 -3 6 0 0 0
sa:letter ,	0 -12 13 0 0 0
sa:level of	0 7 -6 0 0 0
sa:licence	0 -9 13 0 0 0
sa:licence for	0 -7 8 0 0 0
sa:life	0 6 -2 0 0 0
sa:lifeng	0 -8 4 3 0 0
sa:lift	4 -11 7 0 0 0
sa:light	0 -13 15 0 0 0
sa:like	7 -6 0 0 0 0
sa:likely	-3 0 8 -6 0 0
sa:likely .	0 10 -5 -1 0 0
sa:line	3 -7 0 0 5 0
sa:line .	10 -17 7 0 0 0
sa:link	1 -8 0 0 0 3
sa:link on	1 -9 0 0 0 3
sa:lisbon	7 5 -11 0 0 0
sa:lisbon on	8 -3 -1 0 0 0
sa:list	0 -1 -5 11 0 0
sa:list of	0 -3 -10 11 0 0
sa:little	-10 8 0 0 0 0
sa:live	1 2 -6 0 0 0
sa:local	-9 -12 13 8 0 0
sa:local time	-1 -19 14 8 0 0
sa:long	0 11 -10 0 0 0
sa:look	-25 2 4 -3 11 0
sa:look at	-1 5 -6 0 4 0
sa:lose	0 -6 7 0 0 0
sa:lower	-8 19 -11 0 0 0
sa:lower its	-4 -1 6 0 0 0
sa:lower the	0 -11 11 0 0 0
sa:lugano	0 8 -8 0 0 0
sa:lumpur	2 -1 -6 8 0 0
sa:lumpur on	4 -6 -9 9 0 0
sa:lunch	0 -11 11 0 0 0
sa:m	3 5 -8 0 0 0
sa:m .	3 5 -8 0 0 0
sa:machine	0 -11 12 0 0 0
sa:machinery	0 20 -20 0 0 0
sa:madrid	-10 0 10 -6 0 0
sa:madrid on	0 -5 6 0 0 0
sa:magnet	0 6 -3 0 0 0
sa:maize	0 -8 8 0 0 0
sa:make	1 6 -4 -6 0 0
sa:make in	0 15 -14 0 0 0
sa:maker	0 -16 18 0 0 0
sa:maker of	0 -21 21 0 0 0
sa:making	12 -8 -4 0 0 0
sa:making of	12 -8 -4 0 0 0
sa:many	0 0 -7 11 -1 0
sa:match	0 11 -9 0 0 0
sa:matter	2 -8 8 0 0 0
sa:matter .	0 6 -6 0 0 0
sa:matter of	1 -7 5 0 0 0
sa:me	6 4 -14 0 0 0
sa:meant	0 -10 13 0 0 0
sa:meant to	0 -11 13 0 0 0
sa:measure	0 14 -11 0 0 0
sa:mediator	0 14 -13 0 0 0
sa:medicine	0 6 -4 0 0 0
sa:medicine ,	0 14 -13 0 0 0
sa:meet	1 -6 7 -5 -1 0
sa:meet .	0 11 -9 0 0 0
sa:meet <person>	0 27 -31 8 0 0
sa:meet again	0 -6 7 0 0 0
sa:meet in	10 -20 14 -5 0 0
sa:meet since	0 -11 14 0 0 0
sa:meet with	0 -9 11 0 -1 0
sa:meeting	0 6 -6 0 0 0
sa:member	0 12 -10 0 0 0
sa:memorandum	0 7 -5 0 0 0
sa:men	0 7 -6 0 0 0
sa:mention	0 9 -7 0 0 0
sa:metal	0 12 -10 0 0 0
sa:mid	0 -6 0 0 8 0
sa:mid -	0 -6 0 0 8 0
sa:middle	5 0 1 -6 -3 0
sa:middle of	5 -13 7 0 0 0
sa:midnight	3 11 -12 0 0 0
sa:midnight ,	8 0 -6 0 0 0
sa:midnight .	0 23 -20 0 0 0
sa:might	-5 -6 16 0 -2 0
sa:milk	0 6 -4 0 0 0
sa:million	-1 14 -10 0 0 0
sa:minister	6 4 -5 -9 0 0
sa:minister ,	0 7 -4 0 0 0
sa:minister for	0 8 -9 0 0 0
sa:minister of	5 -12 9 0 0 0
sa:ministry	11 -10 -6 11 0 0
sa:ministry of	0 14 -13 0 0 0
sa:ministry say	14 -14 0 0 0 0
sa:minute	4 4 -12 8 -7 0
sa:minute .	7 -13 0 10 -3 0
sa:minute past	0 9 -8 0 0 0
sa:mombasa	0 -14 17 0 0 0
sa:monday	4 0 -6 0 0 0
sa:month	-1 -4 -8 11 8 0
sa:month ,	0 -6 0 0 10 0
sa:month .	0 10 -25 14 0 0
sa:more	0 12 -5 -2 -11 0
sa:more than	-2 7 -2 0 0 0
sa:morning	-6 -14 19 -5 3 0
sa:morning ,	0 13 -11 0 0 0
sa:morning .	-2 -16 20 0 0 0
sa:most	9 -16 10 -1 2 0
sa:most <quality>	0 -9 10 0 0 0
sa:most of	10 -7 -2 0 4 0
sa:motor	10 -8 0 0 0 0
sa:move	4 -10 -3 10 0 0
sa:move to	0 -4 -7 11 0 0
sa:mr	14 -25 14 2 -3 0
sa:mr <person>	10 -18 7 3 -1 0
sa:much	-2 -16 12 0 8 0
sa:must	0 6 -2 0 0 0
sa:my	0 11 -8 0 0 0
sa:name to	0 -6 6 0 0 0
sa:named	0 -6 -2 14 -1 0
sa:named .	0 -9 -5 15 0 0
sa:narrow	0 16 -16 0 0 0
sa:nation	0 11 -9 0 0 0
sa:national	0 6 -5 0 0 0
sa:near	-13 -1 2 10 0 0
sa:nearly	0 23 -20 0 0 0
sa:need	0 17 -14 0 0 0
sa:needed	-6 20 -13 0 0 0
sa:needed .	-5 10 -2 0 0 0
sa:negotiate	8 -8 3 -1 0 0
sa:negotiation	-3 -1 -4 12 0 0
sa:negotiation .	0 0 -13 15 0 0
sa:negotiator	0 -10 11 0 0 0
sa:neither	0 -8 11 0 0 0
sa:neither side	0 -10 11 0 0 0
sa:network	6 0 -9 0 0 0
sa:new	-1 0 7 -7 -9 0
sa:new tariff	-4 23 -19 0 0 0
sa:new year	0 12 -8 0 -3 0
sa:new york	0 -31 36 0 0 0
sa:newspaper	0 11 -10 0 0 0
sa:nexperia	0 10 -3 0 0 0
sa:next	-3 2 -11 13 0 0
sa:next <span>	0 10 -5 0 0 0
sa:next week	-7 14 -2 4 -12 0
sa:next year	0 12 -13 -4 3 0
sa:night	17 -20 -1 -3 14 0
sa:night ,	0 -14 1 0 14 0
sa:night .	4 -16 13 0 0 0
sa:nine	-3 -3 8 0 0 0
sa:no	-2 18 -6 -12 -7 0
sa:no .	0 -10 11 0 0 0
sa:nobody	0 -7 10 0 0 0
sa:none	-1 13 -8 0 0 0
sa:none .	0 6 -5 0 0 0
sa:noon	-4 15 -10 0 0 0
sa:north	0 7 -5 0 0 0
sa:not	0 12 -14 6 -8 0
sa:not <level>	13 -12 0 0 0 0
sa:not be	0 10 -8 0 0 0
sa:not been	0 -11 -4 15 0 0
sa:not extend	0 8 -7 0 0 0
sa:not mention	0 7 -5 0 0 0
sa:not sign	0 -17 17 0 0 0
sa:not the	0 18 -14 0 -2 0
sa:not want	9 -5 -1 0 0 0
sa:note	0 9 -9 0 0 0
sa:nothing	-12 0 -4 15 0 0
sa:nothing but	0 18 -17 0 0 0
sa:notice	5 -11 7 0 0 0
sa:notice .	6 -19 13 0 0 0
sa:now	6 -14 5 8 0 0
sa:now ,	-9 11 0 0 0 0
sa:now <level>	0 6 -5 0 0 0
sa:number	-2 0 -8 0 11 0
sa:nvidia	0 -6 7 0 0 0
sa:of	-1 3 5 5 -17 -9
sa:of "	-6 15 -7 0 0 0
sa:of <day-gone>	1 -17 19 -1 0 0
sa:of <day-today>	0 -7 7 0 0 0
sa:of <goods-amount>	-12 15 0 0 0 0
sa:of <level>	-17 -12 24 -1 -3 0
sa:of <month-ahead>	0 6 0 -5 0 0
sa:of <name>	8 0 3 -10 -10 0
sa:of <number>	-3 28 -22 0 0 0
sa:of <office>	0 14 -12 0 0 0
sa:of <person>	-4 9 0 -3 -6 0
sa:of <quality>	0 13 -10 0 0 0
sa:of <seat>	0 1 -10 7 0 0
sa:of <span>	6 -29 29 -5 0 0
sa:of a	-6 -8 20 -10 -6 0
sa:of both	0 -6 3 0 3 0
sa:of commerce	0 9 -8 0 0 0
sa:of consultation	0 8 -6 0 0 0
sa:of good	0 -14 5 11 0 0
sa:of it	9 6 -12 0 -3 0
sa:of its	0 15 -11 0 0 0
sa:of last	0 -9 10 0 0 0
sa:of negotiation	0 4 -14 13 0 0
sa:of next	0 -10 15 -1 0 0
sa:of one	11 -13 2 0 0 0
sa:of our	-2 9 -5 0 0 0
sa:of soybean	-8 15 -3 0 0 0
sa:of state	-3 -5 10 0 0 0
sa:of talk	-17 -5 7 5 0 0
sa:of tariff	0 19 -17 0 0 0
sa:of the	0 7 -10 15 -14 0
sa:of their	0 21 -17 -1 0 0
sa:of trade	0 8 -6 -1 0 0
sa:of two	11 0 -9 0 0 0
sa:of up	0 8 -5 0 0 0
sa:of us	9 -23 16 0 0 0
sa:of what	7 5 -14 0 0 0
sa:off	-9 -9 17 1 -6 0
sa:off .	-10 15 -5 0 0 0
sa:off the	-5 -20 25 0 0 0
sa:off their	0 11 -10 0 0 0
sa:offer	-6 1 2 0 0 0
sa:office	0 14 -12 0 0 0
sa:officer	0 -10 11 0 0 0
sa:official	0 -15 16 -1 0 0
sa:oil	10 0 -6 -2 -1 0
sa:oil .	8 0 -6 0 0 0
sa:oil from	0 -6 7 0 0 0
sa:old	0 16 -12 0 0 0
sa:old duty	0 13 -12 0 0 0
sa:on	13 0 -2 -3 -6 0
sa:on ,	0 -4 6 -1 0 0
sa:on .	-4 38 -32 0 -1 0
sa:on <day-ahead>	13 -6 2 -14 0 4
sa:on <day-gone>	-14 18 -16 11 0 0
sa:on <day-today>	18 -10 4 -3 -11 0
sa:on <name>	4 -20 16 0 0 0
sa:on <number>	6 -4 0 0 0 0
sa:on <quality>	-4 -7 9 -4 7 0
sa:on a	1 13 -17 2 -2 0
sa:on all	0 6 -5 0 0 0
sa:on an	0 7 -5 0 0 0
sa:on any	0 9 -8 0 0 0
sa:on both	-5 15 -10 0 0 0
sa:on each	-3 -11 15 0 0 0
sa:on for	14 -1 -12 0 0 0
sa:on good	0 10 -8 0 0 0
sa:on his	0 9 -9 0 0 0
sa:on in	0 13 -12 0 0 0
sa:on it	-4 -8 13 0 0 0
sa:on its	3 -7 3 0 0 0
sa:on most	2 -10 8 0 0 0
sa:on one	0 -28 29 0 0 0
sa:on our	3 -15 12 0 0 0
sa:on paper	0 13 -11 0 0 0
sa:on rare	0 12 -7 0 0 0
sa:on soybean	0 8 -6 0 0 0
sa:on tariff	0 -13 17 -1 0 0
sa:on that	0 11 -8 0 0 0
sa:on the	37 -35 11 -3 1 0
sa:on to	0 -9 0 8 0 0
sa:on top	0 10 -6 0 0 0
sa:on trade	-22 19 1 0 0 0
sa:on until	0 -10 11 0 0 0
sa:on which	0 1 -15 11 0 0
sa:once	-2 -1 0 9 -5 0
sa:once ,	-1 -7 0 11 0 0
sa:one	3 -20 10 15 -2 0
sa:one in	0 6 -5 0 0 0
sa:one minute	0 9 -8 0 0 0
sa:one of	0 -15 2 13 0 0
sa:one that	0 7 -4 0 0 0
sa:open	-7 10 -8 -7 -2 8
sa:open .	0 0 -8 0 0 8
sa:opened	0 -10 13 0 0 0
sa:opening	0 9 -8 0 0 0
sa:opinion	0 9 -7 0 0 0
sa:or	-10 22 -15 9 -15 0
sa:or in	0 15 -8 -2 -2 0
sa:or so	0 -10 13 0 -1 0
sa:order	-6 19 -2 -2 -12 0
sa:order that	0 14 -13 0 0 0
sa:ordinary	0 10 -7 0 0 0
sa:osaka	0 -6 7 0 0 0
sa:other again	0 -4 8 0 0 0
sa:other in	0 -15 11 0 3 0
sa:other since	-1 6 -5 0 0 0
sa:otherwise	0 -5 6 0 0 0
sa:our	-4 0 -1 11 0 0
sa:our <organisation>	0 11 -9 0 0 0
sa:out	-40 11 -5 4 20 0
sa:out .	-17 2 -5 0 20 0
sa:out in	-1 9 -5 0 0 0
sa:out of	-3 0 -6 12 0 0
sa:out on	0 -19 13 0 9 0
sa:out what	-4 -15 21 0 0 0
sa:outcome	0 -8 -2 0 12 0
sa:outside	10 -8 -3 2 0 0
sa:over	-31 14 2 -5 -1 0
sa:over ,	0 -11 11 0 0 0
sa:over .	0 16 -15 0 0 0
sa:over tariff	-7 19 -14 0 0 0
sa:own	4 -19 7 11 -3 0
sa:owner	0 -3 6 0 0 0
sa:ownership	0 -11 12 0 0 0
sa:page	0 -4 -21 11 10 0
sa:page .	0 -17 -5 11 10 0
sa:palace	-12 -11 0 8 14 0
sa:palacio	5 -8 2 0 0 0
sa:palacio de	5 -8 2 0 0 0
sa:palm	8 0 -5 0 0 0
sa:palm oil	8 0 -5 0 0 0
sa:paper	-9 -4 12 -2 0 0
sa:paper .	-2 -2 6 -1 0 0
sa:paragraph	0 -6 6 0 0 0
sa:pari	0 -10 15 -3 0 0
sa:pari on	0 -12 13 0 0 0
sa:part	0 15 -13 0 0 0
sa:part of	0 10 -10 0 0 0
sa:parted	0 -9 9 0 0 0
sa:pass	0 -4 6 0 0 0
sa:past midnight	0 16 -14 0 0 0
sa:patience	0 -7 8 0 0 0
sa:pause in	-4 -2 7 0 0 0
sa:pause of	8 -2 -6 0 0 0
sa:pay	-10 12 -1 -1 -5 0
sa:pay a	0 -8 9 0 0 0
sa:payment	0 13 -12 0 0 0
sa:peace	-6 9 -2 0 0 0
sa:peace talk	0 18 -18 0 0 0
sa:pen	-6 19 -10 -1 0 0
sa:pencilled	0 9 -9 0 0 0
sa:pencilled in	0 9 -9 0 0 0
sa:people	-1 -8 18 -8 -4 0
sa:permanent	0 -9 13 -1 0 0
sa:permanent agreement	0 -12 13 0 0 0
sa:person	0 -15 17 0 0 0
sa:phone	18 -7 -16 0 0 0
sa:phosphate	0 -16 17 0 0 0
sa:place	0 -12 -3 24 -2 0
sa:place ,	0 7 -5 0 0 0
sa:place in	0 -15 12 4 0 0
sa:place of	0 10 -9 0 0 0
sa:place on	0 20 -18 0 0 0
sa:plan	2 -12 5 -17 17 0
sa:plan .	1 -17 6 0 11 0
sa:plan for	-3 -5 4 -8 10 0
sa:plan in	5 -13 7 0 0 0
sa:plant	10 -7 0 0 0 0
sa:player	0 10 -10 0 0 0
sa:point	-9 0 6 0 0 0
sa:pork	0 -7 8 0 0 0
sa:pork ,	0 -9 9 0 0 0
sa:port	-3 -4 10 0 0 0
sa:port .	0 8 -7 0 0 0
sa:positive	8 -5 -2 0 0 0
sa:possible	0 11 -8 0 0 0
sa:post	11 0 -12 0 0 0
sa:practice	0 8 -7 0 0 0
sa:premier he	0 -8 4 3 0 0
sa:prepare	-8 1 -3 13 -5 0
sa:presence	0 7 -5 0 0 0
sa:present	0 6 -4 0 0 0
sa:president	13 -6 -9 -12 11 0
sa:president donald	5 6 -15 0 0 0
sa:president in	0 -7 13 0 -7 0
sa:president xi	4 5 -6 -3 -2 0
sa:press	7 13 -20 0 0 0
sa:price	0 18 -17 0 0 0
sa:prime	3 14 -19 0 0 0
sa:prime minister	3 14 -19 0 0 0
sa:prisoner	0 19 -18 0 0 0
sa:product ,	0 7 -7 0 0 0
sa:progress	14 -18 11 -4 0 0
sa:prolonged	0 8 -5 0 0 0
sa:prolonging	0 -12 15 0 0 0
sa:promise	4 -14 13 0 -3 0
sa:promise to	2 4 -9 0 0 0
sa:propose	9 -13 15 -7 -3 0
sa:protest	0 7 -6 0 0 0
sa:provide	0 -18 20 0 0 0
sa:public	0 10 -7 0 0 0
sa:published	-8 9 -1 -3 -1 0
sa:published a	0 13 -11 0 0 0
sa:published its	0 -3 7 0 0 0
sa:purchase	6 -4 2 0 -2 0
sa:purchase of	11 1 -17 0 0 0
sa:purpose	0 -8 9 0 0 0
sa:put	-4 14 -5 -3 -3 0
sa:put a	0 7 -6 0 0 0
sa:put off	11 -8 0 0 0 0
sa:put on	0 10 -8 0 0 0
sa:question	-1 9 -5 0 0 0
sa:raise	9 -1 -4 0 0 0
sa:raise it	0 -9 9 0 0 0
sa:raise its	11 -8 -2 0 0 0
sa:rare	-5 12 -4 0 0 0
sa:rare earth	-2 7 0 0 0 0
sa:rate	-5 -7 12 0 0 0
sa:rate of	0 -13 15 0 0 0
sa:reach	-7 4 -4 0 8 0
sa:reach a	-1 -20 12 0 11 0
sa:reach the	-8 3 5 0 0 0
sa:read	12 9 -17 -1 0 0
sa:ready to	0 6 -5 0 0 0
sa:reason	-3 6 0 0 0 0
sa:receive	-9 0 -17 12 17 0
sa:receive <person>	-2 0 -13 8 11 0
sa:reciprocal	-2 24 -17 0 0 0
sa:reciprocal tariff	0 6 -3 0 0 0
sa:reckon	0 6 -5 0 0 0
sa:record	0 -7 9 0 0 0
sa:reference	-12 14 0 0 0 0
sa:refused	0 -6 6 0 0 0
sa:remain	0 9 -5 0 0 0
sa:remove	0 -9 9 0 0 0
sa:reporter	-5 6 0 -3 0 0
sa:reporter .	-8 22 -13 0 -1 0
sa:reporter in	0 -3 12 0 -5 0
sa:reporter that	0 -24 17 0 10 0
sa:require	0 -7 -2 9 0 0
sa:rest	0 -5 7 0 0 0
sa:result	4 5 -6 -4 0 0
sa:resume	-1 -2 0 7 0 0
sa:resume on	0 12 -23 9 0 0
sa:return	-4 17 -17 0 4 0
sa:return from	0 20 -18 0 0 0
sa:review	0 9 -6 0 0 0
sa:revive	0 -11 11 0 0 0
sa:right	-3 -2 8 0 0 0
sa:right .	0 -7 8 0 0 0
sa:ring	15 -15 0 0 0 0
sa:rise	20 -11 -6 0 0 0
sa:rise <level>	0 7 -6 0 0 0
sa:rise to	11 -10 0 0 0 0
sa:road	-2 10 -6 0 0 0
sa:room	1 24 -23 -4 0 0
sa:round	-14 -4 2 17 -3 0
sa:round ,	0 -3 6 0 0 0
sa:round .	0 -4 7 -2 0 0
sa:round in	0 -11 13 0 0 0
sa:round of	-9 16 -14 3 0 0
sa:round on	0 0 -9 9 0 0
sa:round since	0 -8 10 0 0 0
sa:rover	12 -11 0 0 0 0
sa:rule	0 17 -14 0 0 0
sa:rum	0 -6 7 0 0 0
sa:run	3 -12 12 0 0 0
sa:run for	0 0 10 0 -9 0
sa:run out	-1 -8 3 0 9 0
sa:run until	-3 -2 7 0 0 0
sa:sale	0 -13 13 0 0 0
sa:salmon	0 -4 6 0 0 0
sa:samarkand	0 -12 12 0 0 0
sa:same	0 19 -12 -6 -6 0
sa:same .	0 28 -26 0 -2 0
sa:santa	5 -8 2 0 0 0
sa:santa cruz	5 -8 2 0 0 0
sa:save	0 11 -9 0 0 0
sa:say	3 0 0 -11 1 0
sa:say ,	4 13 -19 0 0 0
sa:say .	18 -8 4 -17 -2 0
sa:say :	0 9 -5 0 -1 0
sa:say ;	0 -15 0 16 0 0
sa:say <name>	8 0 -7 0 0 0
sa:say <person>	0 13 -9 0 0 0
sa:say he	-8 14 -4 0 0 0
sa:say in	-5 9 -4 0 0 0
sa:say it	0 7 -4 0 0 0
sa:say on	15 0 -7 -9 0 0
sa:say that	-9 -29 39 -2 -3 0
sa:say the	-16 12 -14 -2 14 0
sa:scott	7 5 -16 3 0 0
sa:scott bessent	7 5 -16 3 0 0
sa:script	0 -15 15 0 0 0
sa:sea	-1 10 -6 0 0 0
sa:sea .	-1 13 -9 0 0 0
sa:season	11 -12 2 0 0 0
sa:season ,	7 -3 -3 0 0 0
sa:second	-5 -10 14 0 -3 0
sa:second day	0 -17 20 0 0 0
sa:second time	0 6 -4 0 0 0
sa:secretary	5 -6 0 1 0 0
sa:secretary scott	7 5 -16 3 0 0
sa:section	0 7 -4 0 0 0
sa:security	0 11 -8 0 0 0
sa:sell	0 0 -4 0 7 0
sa:sell to	0 -4 -1 0 7 0
sa:send	10 0 -10 0 0 0
sa:seoul	-1 -16 0 16 -1 0
sa:set	2 -22 25 -5 -2 0
sa:set for	7 -13 9 0 0 0
sa:settle	-3 -16 11 2 5 0
sa:settle the	0 -18 19 0 0 0
sa:shall	-5 -9 14 0 0 0
sa:she	0 7 -7 0 0 0
sa:sheet	-5 17 -10 0 0 0
sa:sheet of	0 23 -20 0 0 0
sa:shenzhen	0 24 -20 0 -5 0
sa:ship	-4 30 -25 0 0 0
sa:ship .	0 18 -17 0 0 0
sa:shook	-4 17 -11 0 0 0
sa:shook hand	-4 16 -11 0 0 0
sa:shoot	0 7 -7 0 0 0
sa:shortly	0 -13 -2 14 0 0
sa:should	4 -7 4 0 0 0
sa:show	0 -6 8 0 0 0
sa:show .	0 -12 13 0 0 0
sa:shut	0 0 -9 10 0 0
sa:side	-2 5 -4 -14 6 0
sa:side .	-7 -7 15 0 0 0
sa:side had	0 -17 18 0 0 0
sa:side want	0 -15 15 0 0 0
sa:side would	0 14 -11 0 0 0
sa:sign	-8 18 -14 5 -10 0
sa:sign a	-5 13 -7 0 0 0
sa:sign an	0 16 -13 0 0 0
sa:sign by	8 -6 0 0 0 0
sa:sign in	-2 10 -4 0 0 0
sa:sign it	0 10 -9 0 0 0
sa:sign on	0 -9 10 0 0 0
sa:sign the	0 -4 8 0 0 0
sa:signature .	0 -14 15 0 0 0
sa:similar	0 -11 11 0 0 0
sa:since	-6 21 -13 -4 -3 0
sa:since <day-gone>	-1 13 -7 0 0 0
sa:since <month-gone>	2 9 -8 -5 0 0
sa:since the	-7 10 -9 7 -3 0
sa:six	0 8 -6 0 0 0
sa:sixth	0 -10 4 7 0 0
sa:sixth round	0 -14 5 9 0 0
sa:sleep	0 -9 10 0 0 0
sa:small	-10 24 -16 0 0 0
sa:so	-4 27 -18 -2 -6 0
sa:so .	0 -5 8 0 -1 0
sa:so far	0 7 -6 0 0 0
sa:so that	1 12 -18 0 0 0
sa:social	13 -8 0 0 -3 0
sa:some	-5 -5 0 0 9 0
sa:some of	-2 -2 6 0 0 0
sa:somebody	2 6 -8 0 0 0
sa:something	0 -3 0 -3 7 0
sa:south	0 -7 7 0 0 0
sa:soybean	-6 19 -22 -4 8 0
sa:soybean ,	0 9 -7 0 0 0
sa:soybean and	-7 0 10 0 0 0
sa:soybean in	0 8 -7 0 0 0
sa:spare	0 -7 7 0 0 0
sa:speak	-3 -2 9 0 0 0
sa:speaking	12 -22 12 0 0 0
sa:special	-1 8 -4 0 0 0
sa:spirit	-1 9 -6 0 0 0
sa:spoke	-26 33 -8 0 0 0
sa:spoke by	-17 23 -6 0 0 0
sa:spoken	-7 7 0 0 0 0
sa:spring .	0 -4 7 0 0 0
sa:stand	0 -7 -10 16 0 0
sa:stand in	0 -11 -8 17 0 0
sa:standstill	-2 9 -5 0 0 0
sa:start	3 -12 1 10 0 0
sa:start in	0 2 -13 8 0 0
sa:start on	0 8 -2 -1 0 0
sa:state	-6 2 0 -4 4 0
sa:statement	-6 6 0 0 0 0
sa:statement of	0 -8 10 0 0 0
sa:stay until	0 -7 8 0 0 0
sa:steel and	0 8 -4 0 0 0
sa:still	0 -6 6 2 0 0
sa:still to	0 -1 -3 6 0 0
sa:stock	-2 9 -4 0 0 0
sa:stockholm	-3 -28 35 -7 0 0
sa:stockholm ,	0 -9 10 0 0 0
sa:stockholm .	0 11 -10 0 0 0
sa:stockholm on	0 -23 27 -3 0 0
sa:stop	0 8 -6 0 0 0
sa:stop collect	0 6 -5 0 0 0
sa:strike	0 14 -19 10 0 0
sa:subject	-3 13 -8 0 0 0
sa:subject to	-3 12 -7 0 0 0
sa:substantial	0 6 0 -3 0 0
sa:substantial progress	0 6 0 -2 0 0
sa:success	-1 -3 10 0 -2 0
sa:successful	0 -10 7 -1 3 0
sa:summer	0 -3 0 7 0 0
sa:summer ,	0 -5 -3 9 0 0
sa:summer .	0 -5 7 0 0 0
sa:summit of	0 -12 14 0 0 0
sa:sunflower	0 -7 7 0 0 0
sa:suspend	-6 -1 6 0 0 0
sa:suspend for	0 18 -16 0 0 0
sa:table "	0 -5 6 0 0 0
sa:table ,	0 13 -12 0 0 0
sa:table .	0 -16 18 0 0 0
sa:take	-6 -5 6 0 3 0
sa:take <level>	0 7 -6 0 0 0
sa:take effect	0 21 -18 0 0 0
sa:take it	0 -6 6 0 0 0
sa:take place	0 -8 7 0 0 0
sa:take up	0 -21 9 0 9 0
sa:talk	-10 17 -10 -8 -3 0
sa:talk .	-7 -3 8 1 0 0
sa:talk about	7 0 -6 0 0 0
sa:talk and	0 9 -7 0 0 0
sa:talk between	0 -14 15 0 0 0
sa:talk in	-6 9 -9 5 0 0
sa:talk is	0 7 -6 0 0 0
sa:talk since	0 6 -5 0 0 0
sa:talk that	0 -7 10 -1 0 0
sa:talk with	0 0 4 -6 -3 0
sa:talked	25 -12 -12 0 0 0
sa:talking	-1 -18 22 0 0 0
sa:tariff ,	-10 3 3 0 0 0
sa:tariff .	0 -10 12 0 0 0
sa:tariff are	0 -10 0 12 0 0
sa:tariff cut	0 -11 12 0 0 0
sa:tariff for	0 6 -5 0 0 0
sa:tariff of	1 -22 24 -1 0 0
sa:tariff talk	0 9 -7 0 0 0
sa:tariff that	0 10 -9 0 0 0
sa:tariff truce	13 -23 9 0 11 0
sa:tariff war	-2 -11 14 0 0 0
sa:tax	-1 -7 10 0 0 0
sa:tax on	0 -9 12 0 0 0
sa:team	0 -14 10 6 0 0
sa:telephone	32 -8 -35 -4 -7 0
sa:telephone .	-5 7 0 0 0 0
sa:telephone <day-today>	7 -6 0 0 0 0
sa:telephone call	22 -17 -6 0 0 0
sa:telephone on	10 6 -21 0 0 0
sa:television	-4 6 -1 0 0 0
sa:television advertisement	-1 8 -4 0 0 0
sa:television interview	0 -6 8 0 0 0
sa:tell	-1 14 -12 0 0 0
sa:tell a	0 7 -6 0 0 0
sa:tell the	0 22 -21 0 0 0
sa:ten	2 -10 7 0 0 0
sa:term	0 12 -9 0 0 0
sa:term of	0 7 -6 0 0 0
sa:text	-2 -21 24 0 0 0
sa:th	0 10 -7 0 0 0
sa:than <level>	0 -8 9 0 0 0
sa:that	-10 9 -5 0 0 3
sa:that "	0 6 -3 0 0 0
sa:that 's	0 12 -11 0 0 0
sa:that ,	0 -4 -3 9 0 0
sa:that .	0 -5 -2 0 10 0
sa:that <name>	5 11 -12 -5 -3 0
sa:that <person>	4 0 0 3 -11 0
sa:that <quality>	0 7 -3 0 0 0
sa:that <seat>	-4 22 -17 0 0 0
sa:that a	0 22 -17 -3 0 0
sa:that an	0 -14 14 0 0 0
sa:that both	-4 -6 13 -1 -2 0
sa:that end	0 5 -12 7 0 0
sa:that has	0 9 -8 0 0 0
sa:that he	-27 31 -11 -14 1 0
sa:that his	0 8 -4 0 0 0
sa:that is	-7 12 -3 0 0 0
sa:that it	11 0 -8 0 0 0
sa:that nobody	0 -7 7 0 0 0
sa:that nothing	0 -24 5 16 0 0
sa:that of	0 -11 13 0 0 0
sa:that run	0 -12 13 0 0 0
sa:that set	0 -10 10 0 0 0
sa:that take	0 10 -9 0 0 0
sa:that the	2 -27 24 0 -11 7
sa:that their	0 -7 0 0 9 0
sa:that there	21 -14 -11 0 5 0
sa:that they	0 -12 17 0 -1 0
sa:that was	-3 19 -21 0 5 0
sa:that were	17 -22 5 0 0 0
sa:that will	0 -14 14 0 0 0
sa:the	5 13 -12 -6 7 -4
sa:the <day-ahead>	-17 0 -7 -17 25 0
sa:the <day-gone>	0 -9 13 0 -3 0
sa:the <level>	-3 24 -18 0 0 0
sa:the <name>	-8 5 -7 -7 17 0
sa:the <number>	-6 -1 0 7 0 0
sa:the <office>	0 10 -19 0 10 0
sa:the <organisation>	-20 36 -20 -9 -5 0
sa:the <person>	1 29 -28 4 -15 0
sa:the <quality>	-4 -19 15 16 -7 0
sa:the <seat>	-20 8 -3 -4 10 0
sa:the <span>	0 19 -17 0 0 0
sa:the additional	0 13 -11 0 0 0
sa:the agreement	0 10 -8 0 0 0
sa:the autumn	0 -13 13 0 0 0
sa:the back	0 16 -16 0 0 0
sa:the border	8 -10 2 0 0 0
sa:the call	3 -7 2 0 0 0
sa:the clock	9 -21 14 0 0 0
sa:the coffee	0 -16 0 17 0 0
sa:the company	0 10 -9 0 0 0
sa:the current	16 -22 7 0 0 0
sa:the date	6 -2 -2 0 0 0
sa:the day	8 9 -18 0 0 0
sa:the deal	2 -8 5 0 0 0
sa:the decision	-2 7 -2 0 0 0
sa:the delegation	-5 -17 22 0 0 0
sa:the detail	0 -6 7 0 0 0
sa:the door	0 0 -5 0 0 8
sa:the duty	-10 -3 10 0 0 0
sa:the end	3 -17 20 -5 0 0
sa:the evening	0 4 -10 8 -5 0
sa:the extension	0 8 -6 0 0 0
sa:the fee	0 7 -7 0 0 0
sa:the fifth	-3 -23 26 0 0 0
sa:the first	0 -18 14 -12 9 0
sa:the following	0 26 -26 0 0 0
sa:the fourth	5 -19 12 3 0 0
sa:the framework	-1 -8 11 0 0 0
sa:the good	0 -23 23 0 0 0
sa:the great	0 -4 9 0 -1 0
sa:the harbour	0 7 -5 0 0 0
sa:the lake	0 9 -9 0 0 0
sa:the last	-4 -15 21 -1 0 0
sa:the law	0 7 -7 0 0 0
sa:the leader	4 -14 11 0 0 0
sa:the making	12 -8 -4 0 0 0
sa:the meet	0 10 -17 0 5 0
sa:the middle	5 0 1 -6 -3 0
sa:the morning	2 -15 9 0 5 0
sa:the most	-2 13 -6 0 0 0
sa:the new	-7 19 -8 0 -3 0
sa:the next	2 -6 -8 14 -7 0
sa:the old	0 8 -4 0 0 0
sa:the opening	0 7 -7 0 0 0
sa:the order	0 7 -4 0 0 0
sa:the other	-3 -7 12 0 0 0
sa:the pause	0 -4 7 0 0 0
sa:the pen	0 15 -12 0 0 0
sa:the people	0 -6 11 0 0 0
sa:the phone	8 -6 0 0 0 0
sa:the present	0 20 -18 0 0 0
sa:the president	15 -13 0 0 0 0
sa:the reciprocal	0 9 -8 0 0 0
sa:the result	4 4 -8 0 0 0
sa:the room	0 11 -7 -1 0 0
sa:the same	0 21 -15 -6 -5 0
sa:the season	0 6 -4 0 0 0
sa:the second	-3 7 0 -7 0 0
sa:the signature	0 -6 6 0 0 0
sa:the spring	0 -7 9 0 0 0
sa:the state	0 15 -15 0 0 0
sa:the step	0 6 -11 0 5 0
sa:the strike	0 15 -15 0 0 0
sa:the summer	0 -11 4 9 0 0
sa:the suspend	0 -12 12 0 0 0
sa:the suspension	0 -8 10 0 0 0
sa:the table	0 -18 20 0 0 0
sa:the talk	0 14 -12 0 0 0
sa:the tariff	-6 22 -21 2 0 0
sa:the tea	2 -8 3 0 0 0
sa:the telephone	21 -20 0 0 0 0
sa:the text	0 -10 11 0 0 0
sa:the third	3 -17 12 3 0 0
sa:the three	-6 0 4 0 0 0
sa:the time	0 10 -9 0 0 0
sa:the trade	-9 6 0 0 0 0
sa:the truce	-9 0 6 0 -2 0
sa:the two	5 -12 13 -20 0 0
sa:the visit	0 -11 16 0 -1 0
sa:the way	0 -16 0 15 0 0
sa:the week	13 -9 0 0 0 0
sa:the word	0 -5 0 8 0 0
sa:the world	-4 14 -9 0 0 0
sa:the year	-5 15 -5 0 -1 0
sa:their	11 -4 0 -21 7 0
sa:their <office>	17 -14 0 0 0 0
sa:their duty	7 -2 -2 0 0 0
sa:their president	0 -15 8 0 8 0
sa:their second	1 -28 26 0 0 0
sa:their talk	0 18 -18 0 0 0
sa:their tariff	18 -41 22 0 9 0
sa:their third	0 9 -8 0 0 0
sa:their truce	-7 -11 20 0 0 0
sa:them	0 1 -7 7 -3 0
sa:them ,	8 -1 -4 0 0 0
sa:them on	0 -8 -1 11 0 0
sa:themselve	0 -13 14 0 0 0
sa:then	-8 13 -17 8 0 0
sa:there	10 -9 5 -18 8 0
sa:there .	-4 -5 0 0 11 0
sa:there is	0 8 -5 0 0 0
sa:there on	0 -12 16 -1 0 0
sa:there was	11 -5 -5 0 0 0
sa:there were	11 13 -30 0 0 0
sa:therefore	0 -11 12 0 0 0
sa:these	0 -10 11 0 0 0
sa:they	-7 8 -4 0 0 0
sa:they agree	9 -9 3 -1 0 0
sa:they are	0 -7 5 0 0 0
sa:they had	-4 -8 6 8 0 0
sa:they will	0 6 -4 0 0 0
sa:thi	18 -18 7 9 -17 0
sa:thi month	0 -15 1 15 0 0
sa:thi time	0 14 -12 0 0 0
sa:thi week	12 -4 -1 0 -8 0
sa:thi year	-2 -3 8 -1 0 0
sa:thing	6 0 -4 0 0 0
sa:think	0 12 -8 0 -1 0
sa:third	-4 9 -2 -1 -5 0
sa:third country	0 15 -8 -2 -2 0
sa:third day	0 -18 18 0 0 0
sa:third meet	0 13 -12 0 0 0
sa:third round	-8 0 4 3 0 0
sa:third since	0 8 -7 0 0 0
sa:those	0 -6 10 0 0 0
sa:those of	0 -10 10 0 0 0
sa:threaten .	0 9 -3 0 -1 0
sa:three	0 -1 6 -3 0 0
sa:through	0 -11 15 -1 0 0
sa:tiktok	10 -26 26 -1 0 0
sa:till	0 6 -4 0 0 0
sa:timber	0 10 -8 0 0 0
sa:time	15 1 -13 0 0 0
sa:time )	16 -12 -7 0 0 0
sa:time ,	0 -9 3 7 0 0
sa:time .	3 1 10 -2 -18 0
sa:time being	0 7 -7 0 0 0
sa:time in	0 17 -22 0 5 0
sa:time on	0 27 -26 0 0 0
sa:time since	7 -3 -5 0 6 0
sa:to	17 -9 -5 10 -3 -7
sa:to <day-ahead>	-11 1 5 0 -2 0
sa:to <day-gone>	-6 9 -1 0 0 0
sa:to <goods-amount>	16 -27 14 0 0 0
sa:to <level>	7 14 -35 -2 6 0
sa:to <name>	3 -16 6 -4 10 0
sa:to <number>	-2 15 -10 0 0 0
sa:to <person>	17 -14 0 0 -3 0
sa:to <quality>	-1 -5 8 0 0 0
sa:to <seat>	-5 16 -15 13 -13 0
sa:to a	-10 23 -12 0 0 0
sa:to an	0 -11 13 0 0 0
sa:to be	0 -14 6 14 -2 0
sa:to bring	0 11 -10 0 0 0
sa:to carry	-1 -12 15 0 0 0
sa:to charge	0 6 -4 0 0 0
sa:to collect	0 10 -9 0 0 0
sa:to come	8 0 -19 12 0 0
sa:to complete	10 -5 -3 0 0 0
sa:to cut	1 -8 6 0 0 0
sa:to decide	-1 -12 15 0 0 0
sa:to discuss	0 -6 12 -1 0 0
sa:to expire	8 -7 0 0 0 0
sa:to extend	-16 10 0 0 0 0
sa:to fall	0 -7 -3 11 0 0
sa:to find	0 7 -4 0 0 0
sa:to freeze	0 -19 20 0 0 0
sa:to go	-8 -2 14 -1 -3 0
sa:to have	-3 -1 8 0 -1 0
sa:to his	-5 -13 5 12 0 0
sa:to hold	5 -12 6 0 0 0
sa:to it	-2 -6 11 0 0 0
sa:to keep	0 -28 27 5 0 0
sa:to last	0 17 -15 0 0 0
sa:to look	-1 8 -7 -2 4 0
sa:to make	9 -4 -3 0 0 0
sa:to mr	0 -12 9 0 1 0
sa:to pay	0 7 0 0 -1 0
sa:to prolong	0 -7 6 0 0 0
sa:to run	0 9 -7 0 0 0
sa:to set	0 9 -7 0 0 0
sa:to settle	0 -8 6 4 0 0
sa:to sign	-4 6 0 0 0 0
sa:to start	4 4 -21 7 0 0
sa:to stop	0 7 -6 0 0 0
sa:to suspend	0 8 -6 0 0 0
sa:to take	2 14 -16 0 0 0
sa:to talk	7 0 -5 0 0 0
sa:to that	0 -4 0 7 0 0
sa:to the	4 20 -34 -9 14 0
sa:to visit	-1 12 -8 0 0 0
sa:together	-6 0 0 -2 10 0
sa:together in	0 -6 8 0 0 0
sa:together with	0 8 -6 0 0 0
sa:too	0 19 -15 0 -1 0
sa:too .	0 6 -5 0 0 0
sa:toward	-2 13 -8 0 0 0
sa:town	0 20 -15 0 0 0
sa:trade	-13 6 7 -20 0 0
sa:trade ,	-2 9 -2 -3 0 0
sa:trade .	0 -9 0 0 12 0
sa:trade agreement	-2 15 -10 0 -3 0
sa:trade ministry	14 -14 0 0 0 0
sa:trade talk	-1 -3 6 0 0 0
sa:trade truce	-20 12 2 0 0 0
sa:trade war	0 -5 7 0 0 0
sa:trader	-3 10 -5 0 0 0
sa:transcript	4 -9 4 0 0 0
sa:transcript )	12 -23 10 0 0 0
sa:translated	0 -12 13 0 0 0
sa:translation	0 16 -15 0 0 0
sa:travel	0 -14 5 3 2 0
sa:treasury	7 5 -16 3 0 0
sa:treasury secretary	7 5 -16 3 0 0
sa:truce	-7 -6 14 -12 3 0
sa:truce ,	-3 -5 8 0 0 0
sa:truce between	-2 17 -12 0 0 0
sa:truce in	-6 0 2 0 0 0
sa:truce of	0 7 -5 0 0 0
sa:truce on	0 -16 18 0 0 0
sa:truce run	14 -12 -9 0 9 0
sa:truce that	0 13 -10 0 0 0
sa:truce with	-8 5 -1 3 0 0
sa:truce would	0 -11 12 0 0 0
sa:trump	6 1 -9 0 0 0
sa:trump has	8 -1 -7 0 0 0
sa:trump say	13 -15 1 0 0 0
sa:tuesday	0 6 -4 0 0 0
sa:turnberry	-6 -7 16 0 0 0
sa:turned	0 -5 6 0 0 0
sa:twenty	0 9 -4 0 0 0
sa:twenty -	0 6 -4 0 0 0
sa:twice	0 6 -15 10 0 0
sa:twice .	0 16 -15 0 0 0
sa:two	5 0 -6 8 -4 0
sa:two ,	0 -9 10 0 0 0
sa:two <office>	8 -1 -2 0 -1 0
sa:two government	0 12 -10 0 0 0
sa:two in	0 -6 7 0 0 0
sa:two of	0 7 -7 0 0 0
sa:two president	-7 7 3 0 -8 0
sa:two side	0 5 -12 -1 10 0
sa:under	-5 7 -6 -4 5 0
sa:under it	0 8 -8 0 0 0
sa:under the	0 22 -18 0 0 0
sa:under which	0 -13 8 0 8 0
sa:understanding	-1 8 -5 0 0 0
sa:union	0 6 -6 0 0 0
sa:unless	-5 24 -15 0 0 0
sa:unless the	0 6 -5 0 0 0
sa:until	-9 9 4 -10 -5 0
sa:until <day-ahead>	-12 17 -5 -4 -3 0
sa:until <number>	8 -4 -3 0 0 0
sa:until the	-7 0 4 0 0 0
sa:up	-6 -8 9 2 2 0
sa:up .	0 7 -6 0 0 0
sa:up <level>	0 -23 24 0 0 0
sa:up a	0 -11 0 11 0 0
sa:up on	0 21 -27 0 9 0
sa:up to	-6 4 0 0 0 0
sa:us	8 -7 2 0 0 0
sa:us .	9 -12 3 0 0 0
sa:use	0 14 -13 0 0 0
sa:valparaíso	0 -5 6 0 0 0
sa:very	6 -20 9 -3 7 0
sa:very successful	0 -10 7 -1 3 0
sa:vessel	0 4 -10 6 0 0
sa:vice premier	0 -8 4 3 0 0
sa:video	32 -33 -15 7 5 0
sa:villa	0 18 -17 0 0 0
sa:violated	0 -11 12 0 0 0
sa:visit	0 8 -9 -14 5 0
sa:visit .	0 7 -5 0 0 0
sa:visit to	1 3 -16 -2 12 0
sa:vote	0 14 -11 0 0 0
sa:want	1 -10 1 0 8 0
sa:war	-7 -7 15 -1 -4 0
sa:war with	0 -15 20 0 -3 0
sa:was	11 -11 -4 0 8 7
sa:was "	-11 -7 16 0 0 0
sa:was <level>	0 6 -4 0 0 0
sa:was agree	0 -10 11 0 0 0
sa:was due	7 -4 0 0 0 0
sa:was given	0 24 -23 0 0 0
sa:was hold	6 -22 16 -1 0 0
sa:was in	0 -14 15 0 0 0
sa:was likely	0 0 6 -4 0 0
sa:was not	11 -10 0 0 0 0
sa:was ready	0 7 -6 0 0 0
sa:was the	-3 -15 16 -2 4 0
sa:way	-1 -15 0 14 4 0
sa:way .	0 -6 8 0 0 0
sa:we	0 -34 33 5 0 0
sa:we shall	-2 -11 15 0 0 0
sa:week	15 -8 -6 18 -22 0
sa:week ,	0 7 -11 1 0 0
sa:week .	10 -8 -13 25 -16 0
sa:week ago	-1 -1 8 0 0 0
sa:week of	0 -11 15 -3 0 0
sa:weekend	0 23 -23 0 0 0
sa:well .	0 -2 7 0 -2 0
sa:were	17 1 -22 9 0 0
sa:were in	0 7 -4 0 0 0
sa:were still	0 -14 16 0 0 0
sa:were the	12 -15 2 0 0 0
sa:were to	14 -15 -1 0 5 0
sa:what	-1 7 -3 -14 1 0
sa:what <name>	0 -7 0 0 7 0
sa:what happen	0 6 -3 0 0 0
sa:what he	3 10 -17 0 0 0
sa:what is	0 -9 12 0 0 0
sa:what it	4 2 -11 0 0 0
sa:what was	0 8 -5 -2 0 0
sa:what we	0 -14 15 0 0 0
sa:when <person>	-3 -5 11 0 0 0
sa:when a	0 -4 -7 11 0 0
sa:when the	0 -1 6 0 0 0
sa:when they	3 -8 3 -1 2 0
sa:where	-5 1 -12 8 9 0
sa:where <person>	-7 -8 -7 5 12 0
sa:where he	-3 0 0 6 0 0
sa:where it	-1 12 -8 0 0 0
sa:where the	0 7 -4 0 0 0
sa:where they	0 -10 9 0 0 0
sa:whether	-2 -2 7 0 0 0
sa:which	-36 2 -8 13 15 0
sa:which <name>	0 0 -9 9 0 0
sa:which <seat>	0 13 -11 0 0 0
sa:which each	0 10 -9 0 0 0
sa:which end	-1 17 -15 0 0 0
sa:which has	0 -7 7 0 0 0
sa:which he	0 -8 10 0 0 0
sa:which is	0 -1 0 -3 6 0
sa:which it	0 -11 12 0 0 0
sa:which lasted	0 9 -6 0 0 0
sa:which the	-3 -12 6 2 7 0
sa:which they	0 11 -10 0 0 0
sa:which was	0 -8 10 0 0 0
sa:who	-4 -4 6 0 1 0
sa:whole	0 10 -9 0 0 0
sa:whose	0 -12 12 0 0 0
sa:why	-9 -2 12 0 0 0
sa:will	0 5 -2 -7 0 0
sa:will charge	0 11 -9 0 0 0
sa:will face	0 -6 10 0 0 0
sa:will go	0 12 -12 -1 0 0
sa:will have	0 6 -4 0 0 0
sa:will meet	4 18 -21 0 0 0
sa:will not	0 6 -4 0 0 0
sa:will now	7 -5 0 0 0 0
sa:will pay	0 -24 25 0 0 0
sa:will raise	0 -6 7 0 0 0
sa:will stop	0 6 -5 0 0 0
sa:will take	0 -21 13 -1 8 0
sa:win	5 12 -21 0 0 0
sa:wine	0 -14 16 0 0 0
sa:winter .	0 15 -15 0 0 0
sa:wire	0 15 -14 0 0 0
sa:wire )	0 11 -10 0 0 0
sa:wish	0 -19 20 0 0 0
sa:with	15 -5 5 -12 -11 -3
sa:with <level>	7 0 -8 0 0 0
sa:with <name>	-19 26 -10 1 -24 0
sa:with <person>	8 -30 26 -19 4 0
sa:with <quality>	18 -19 2 0 0 0
sa:with <seat>	-9 30 -22 0 0 0
sa:with <span>	4 -6 3 0 0 0
sa:with a	0 -4 0 -5 10 0
sa:with his	-9 -4 16 -2 0 0
sa:with our	0 -18 0 14 0 0
sa:with tariff	0 -5 7 0 0 0
sa:with the	6 18 -11 -14 -10 0
sa:with them	0 -8 -3 12 0 0
sa:with which	0 10 -8 0 0 0
sa:within	3 -27 -5 17 13 0
sa:within <span>	0 -26 10 -7 18 0
sa:within the	0 -5 -3 11 -2 0
sa:without	-2 -11 11 5 -3 0
sa:without a	0 -5 0 11 0 0
sa:without an	0 10 -6 -2 0 0
sa:without result	0 -9 10 0 0 0
sa:wool	0 -16 17 0 0 0
sa:word	0 4 -10 7 0 0
sa:word .	0 6 -6 0 0 0
sa:work	0 10 0 -9 0 0
sa:worked	0 12 -10 0 0 0
sa:working	0 -11 10 0 0 3
sa:world	-4 16 -11 0 0 0
sa:worst	-6 9 0 0 0 0
sa:worth	0 11 -9 0 0 0
sa:would	-12 23 -12 4 -13 0
sa:would "	0 9 -6 0 0 0
sa:would be	-6 1 8 -7 0 0
sa:would come	0 13 -6 0 -3 0
sa:would continue	4 1 -8 0 0 0
sa:would have	0 16 -13 0 0 0
sa:would meet	4 -15 13 0 0 0
sa:would not	0 11 -9 0 0 0
sa:would take	0 5 -9 5 0 0
sa:write	12 -8 5 0 -5 0
sa:write on	6 0 0 0 -4 0
sa:year	-21 2 13 -16 -3 0
sa:year 's	0 7 -6 0 0 0
sa:year ,	-2 -15 21 0 0 0
sa:year .	-5 17 -10 -9 0 0
sa:year and	0 7 0 0 -3 0
sa:yes	0 -6 9 0 0 0
sa:yes .	0 -5 7 0 0 0
sa:yet	0 -18 16 2 0 0
sa:york	0 -31 36 0 0 0
sa:york ,	0 -19 20 0 0 0
sa:york .	0 -17 19 0 0 0
sa:you	15 -5 -7 2 -2 0
sa:your	-1 17 -12 0 0 0
sa:·	-2 -8 10 0 0 0
sa:—	-4 12 -8 0 -10 0
sa:— <name>	25 -16 2 -10 0 0
sa:— <office>	0 13 -10 0 0 0
sa:— <person>	-16 4 11 0 0 0
sa:— <quality>	-15 7 4 0 0 0
sa:— a	0 23 -23 0 0 0
sa:— and	0 -6 -7 13 0 0
sa:— for	0 14 -12 0 0 0
sa:— transcript	-3 11 -6 0 0 0
sb:"	-24 39 -13 -16 -12 0
sb:" ,	0 20 -17 0 0 0
sb:" <person>	-10 -17 24 0 -1 0
sb:" a	-1 -7 12 0 -1 0
sb:" and	0 -5 6 0 0 0
sb:" he	0 19 -17 0 0 0
sb:" i	-14 19 -3 0 0 0
sb:" it	0 12 -6 0 0 0
sb:" mr	0 18 -17 0 0 0
sb:" my	0 -17 18 0 0 0
sb:" no	0 12 -4 0 -7 0
sb:" say	-2 12 -9 0 0 0
sb:" the	9 -2 -8 0 4 0
sb:" we	-6 -13 21 0 0 0
sb:&	2 3 -13 6 0 0
sb:& p	9 -13 5 0 0 0
sb:'	2 22 -24 2 -4 0
sb:' <organisation>	0 22 -20 0 0 0
sb:' meet	0 -8 5 2 0 0
sb:'s	-11 -1 2 8 -2 5
sb:'s <organisation>	12 8 -23 0 0 0
sb:'s <person>	-5 -8 0 4 11 0
sb:'s <quality>	-5 -8 17 0 0 0
sb:'s a	-6 26 -22 0 0 0
sb:'s account	6 -6 0 0 0 0
sb:'s been	0 -12 0 11 0 0
sb:'s chief	0 -5 6 0 0 0
sb:'s custom	-6 9 0 0 0 0
sb:'s economy	-1 12 -9 0 0 0
sb:'s export	0 -11 12 0 0 0
sb:'s foreign	0 -15 5 6 0 0
sb:'s minister	7 -8 4 -1 0 0
sb:'s ministry	0 5 -13 0 0 8
sb:'s negotiator	0 -25 28 0 0 0
sb:'s on	0 -4 6 0 0 0
sb:'s own	0 -18 20 0 0 0
sb:'s president	5 -9 6 0 0 0
sb:'s signature	0 10 -9 0 0 0
sb:'s tariff	0 8 -5 0 0 0
sb:'s the	0 13 -11 0 0 0
sb:'s trade	9 -25 15 6 0 0
sb:'s vice	-4 10 -10 6 -1 0
sb:(	-6 -5 7 6 0 0
sb:( <level>	0 -7 0 9 0 0
sb:( <name>	0 -8 6 0 0 0
sb:( b	13 -10 -3 0 0 0
sb:)	-2 -2 2 6 0 0
sb:) ,	0 12 -10 0 0 0
sb:) and	0 5 -6 0 0 0
sb:) —	-8 13 -4 0 0 0
sb:*	-5 -14 18 0 0 0
sb:, "	-15 8 -1 -4 0 0
sb:, <day-ahead>	-2 -13 17 0 0 0
sb:, <day-gone>	-1 -18 13 8 0 0
sb:, <day-today>	12 6 -11 -5 -1 0
sb:, <name>	4 -8 -9 18 7 0
sb:, <number>	0 21 -18 0 0 0
sb:, <office>	-3 15 -19 0 10 0
sb:, <organisation>	0 -35 36 0 0 0
sb:, <person>	-1 -15 20 2 -7 0
sb:, <quality>	-10 6 0 0 0 0
sb:, <seat>	27 -18 -3 0 0 0
sb:, <span>	0 5 1 0 -10 0
sb:, a	-3 -9 16 -1 -1 0
sb:, according	2 3 -12 0 2 0
sb:, after	19 -14 -9 1 10 0
sb:, agree	13 8 -17 0 0 0
sb:, and	-5 15 -13 -9 4 6
sb:, announce	-3 11 0 -2 -9 0
sb:, are	6 0 -5 0 0 0
sb:, as	2 -19 8 0 14 0
sb:, at	1 -8 11 -8 0 0
sb:, but	0 -5 7 0 0 0
sb:, by	-6 18 -13 0 0 0
sb:, come	0 0 -5 0 6 0
sb:, conclude	0 9 -7 0 0 0
sb:, down	0 7 -6 0 0 0
sb:, due	0 8 -6 0 0 0
sb:, for	-2 -13 17 0 0 0
sb:, from	-5 14 -7 0 0 0
sb:, go	0 10 -7 0 0 0
sb:, had	0 -13 15 0 0 0
sb:, has	0 6 -4 0 0 0
sb:, having	0 6 -5 0 0 0
sb:, he	8 -15 6 -2 6 0
sb:, his	7 1 -10 0 0 0
sb:, hold	0 -11 11 0 0 0
sb:, hour	-1 -4 16 0 -10 0
sb:, i	0 6 -4 0 0 0
sb:, in	-6 -5 -3 18 8 0
sb:, is	-3 -1 6 0 0 0
sb:, it	-3 19 -29 14 0 0
sb:, led	0 -11 12 0 0 0
sb:, make	0 12 -11 0 0 0
sb:, monday	0 8 -7 0 0 0
sb:, mr	0 12 -11 0 0 0
sb:, of	0 -11 14 0 0 0
sb:, on	0 8 -10 3 -8 0
sb:, one	0 23 -22 0 0 0
sb:, or	0 -6 7 0 0 0
sb:, our	0 -12 14 0 0 0
sb:, plan	0 11 -8 0 0 0
sb:, post	-2 -27 30 0 0 0
sb:, reach	-3 16 -11 0 0 0
sb:, saturday	0 -15 15 0 0 0
sb:, say	-6 5 -23 1 20 0
sb:, shook	0 -7 8 0 0 0
sb:, sign	0 7 -4 -1 0 0
sb:, since	0 16 -14 0 0 0
sb:, sit	0 6 -4 0 0 0
sb:, start	0 -11 12 0 0 0
sb:, stay	0 12 -12 0 0 0
sb:, take	0 17 -16 0 0 0
sb:, tell	-5 13 -2 -4 0 0
sb:, that	0 22 -20 0 0 0
sb:, the	-35 7 22 -16 -15 0
sb:, their	5 -12 5 0 0 0
sb:, then	0 -11 8 0 0 0
sb:, they	0 -7 8 0 0 0
sb:, thursday	-4 35 -30 0 0 0
sb:, to	0 0 4 0 -9 0
sb:, tuesday	11 9 -31 0 0 0
sb:, under	0 10 -8 0 0 0
sb:, unless	0 -11 12 0 0 0
sb:, until	-1 -6 9 0 0 0
sb:, wednesday	-2 -7 10 0 0 0
sb:, when	3 -6 -4 0 10 0
sb:, where	-6 -36 23 0 16 0
sb:, which	2 -6 1 9 0 0
sb:, who	12 -1 -6 0 0 0
sb:, whose	0 11 -7 0 -6 0
sb:, will	0 -19 20 0 0 0
sb:, with	-9 2 -7 0 11 0
sb:, would	0 15 -14 0 0 0
sb:, yes	0 -3 6 0 0 0
sb:, you	0 9 -9 0 0 0
sb:, —	0 21 -18 0 0 0
sb:-	6 16 -19 5 -16 0
sb:- <name>	0 22 -26 5 0 0
sb:- <person>	-8 18 -9 0 0 0
sb:- <quality>	0 -19 19 0 0 0
sb:- a	0 16 -16 0 0 0
sb:- premier	0 -3 -6 11 0 0
sb:- the	6 8 -14 0 0 0
sb:.	-18 16 -17 7 7 0
sb:. <person>	0 9 -3 0 -1 0
sb:. m	0 12 -10 0 0 0
sb:/	-10 17 -4 -2 -4 0
sb:/ <number>	0 -8 9 0 0 0
sb:/ <seat>	-14 41 -35 0 0 0
sb:/ the	0 -14 15 0 0 0
sb::	-7 -5 6 -8 16 -4
sb:: "	-1 9 -5 0 0 0
sb:: <day-gone>	-10 16 -3 0 0 0
sb:: <level>	-2 30 -21 0 -5 0
sb:: <name>	0 37 -34 0 0 0
sb:: <number>	-11 -9 16 -7 7 0
sb:: <office>	-8 -7 15 0 0 0
sb:: <person>	1 -14 1 16 -7 0
sb:: <quality>	0 -9 10 0 0 0
sb:: <seat>	0 15 -14 0 0 0
sb:: a	18 1 -18 0 0 0
sb:: and	0 -4 6 0 0 0
sb:: as	0 7 -7 0 0 0
sb:: for	0 6 -5 0 0 0
sb:: from	0 -9 10 0 0 0
sb:: he	-1 1 -12 0 9 0
sb:: is	0 18 -16 0 0 0
sb:: it	-3 -7 12 0 0 0
sb:: mr	0 5 -11 0 6 0
sb:: no	0 -15 16 0 0 0
sb:: on	0 12 -8 0 0 0
sb:: our	0 -12 12 0 0 0
sb:: the	-2 -5 7 -1 0 0
sb:: there	0 10 -8 0 0 0
sb:: until	0 8 -7 0 0 0
sb:: we	-1 9 -6 0 0 0
sb:: when	0 10 -8 0 0 0
sb:: who	-1 18 -14 0 0 0
sb:: will	0 6 -1 0 0 0
sb:: with	-4 -1 9 0 0 0
sb:;	0 4 -4 8 -8 0
sb:; <person>	12 -13 1 0 0 0
sb:; <quality>	0 9 -7 0 0 0
sb:; <seat>	0 -8 10 0 0 0
sb:; it	-1 -5 8 0 0 0
sb:; the	0 13 -9 -3 0 0
sb:; they	0 -19 14 5 -2 0
sb:<agent>	-2 0 4 0 -6 3
sb:<day-ahead>	-4 -11 9 5 7 -1
sb:<day-ahead> ,	-8 7 -5 4 0 0
sb:<day-ahead> ;	9 -10 1 0 0 0
sb:<day-ahead> for	0 -6 8 0 0 0
sb:<day-ahead> in	0 0 -16 0 19 0
sb:<day-ahead> the	0 3 -11 8 0 0
sb:<day-ahead> to	-1 -8 14 0 -2 0
sb:<day-gone> 's	-16 3 0 -4 10 0
sb:<day-gone> ,	-10 -12 11 -20 20 0
sb:<day-gone> ;	0 -21 23 0 0 0
sb:<day-gone> <person>	-2 -13 4 0 12 0
sb:<day-gone> after	7 -10 14 -3 -10 0
sb:<day-gone> at	0 0 -6 7 0 0
sb:<day-gone> by	0 -4 6 0 0 0
sb:<day-gone> evening	-2 11 -9 5 -5 0
sb:<day-gone> for	0 0 6 0 -4 0
sb:<day-gone> that	5 16 -19 0 -4 0
sb:<day-gone> the	17 -12 0 0 -2 0
sb:<day-gone> to	0 7 -7 0 0 0
sb:<day-today>	-6 20 -10 -4 -6 -1
sb:<day-today> 's	0 -8 10 0 0 0
sb:<day-today> (	-6 3 1 0 0 0
sb:<day-today> ,	0 -23 25 0 -1 0
sb:<day-today> -	0 12 -15 3 -1 0
sb:<day-today> ;	-4 -1 9 0 0 0
sb:<day-today> after	-5 10 -5 0 0 0
sb:<day-today> and	0 0 -1 7 -6 0
sb:<day-today> by	0 -4 7 0 0 0
sb:<day-today> for	1 -28 17 0 8 0
sb:<day-today> that	10 2 -16 0 3 0
sb:<day-today> to	-8 0 9 -1 0 0
sb:<day-today> with	0 -10 12 0 0 0
sb:<day-today> —	10 -5 3 -17 0 0
sb:<duty>	3 3 5 -7 -29 -2
sb:<gate>	-10 8 6 -5 -18 0
sb:<goods-amount>	-5 30 -21 0 -3 0
sb:<goods-amount> ,	0 8 -7 0 0 0
sb:<goods-amount> by	0 10 -7 0 0 0
sb:<goods-amount> of	-2 8 -1 0 0 0
sb:<goods>	12 10 -9 0 -47 4
sb:<level-noun>	0 -6 3 -12 9 2
sb:<level>	2 14 -11 -5 -12 -1
sb:<level> )	0 -1 -6 9 0 0
sb:<level> ,	7 0 0 -1 -10 0
sb:<level> and	-2 8 -4 0 0 0
sb:<level> by	0 -9 11 0 0 0
sb:<level> from	-2 -1 7 0 -1 0
sb:<level> in	6 0 3 -4 -10 0
sb:<level> lower	0 -13 14 0 0 0
sb:<level> of	0 13 -9 0 0 0
sb:<level> on	4 8 -18 -2 5 0
sb:<level> that	-1 -11 13 0 0 0
sb:<level> to	-2 9 -3 0 0 0
sb:<money>	-6 42 -27 0 -5 0
sb:<money> in	0 16 -8 0 -1 0
sb:<month-ahead>	-10 6 5 -6 -8 0
sb:<month-ahead> ,	0 -15 17 0 0 0
sb:<month-ahead> and	0 6 -4 0 0 0
sb:<month-gone>	13 -9 0 -9 5 0
sb:<month-gone> ,	11 -15 1 -3 9 0
sb:<month-gone> and	-2 18 -13 0 0 0
sb:<month-gone> for	0 11 -11 0 0 0
sb:<month-today>	0 -7 9 0 0 0
sb:<name>	-2 4 -5 -2 0 8
sb:<name> 's	2 0 -6 6 -4 6
sb:<name> (	0 -23 16 9 0 0
sb:<name> ,	-6 22 -12 -21 1 0
sb:<name> -	0 23 -22 0 0 0
sb:<name> ;	0 -5 7 0 0 0
sb:<name> a	-4 6 0 0 0 0
sb:<name> agree	0 -13 8 9 -3 0
sb:<name> and	5 -12 9 -1 2 0
sb:<name> are	0 11 -9 0 0 0
sb:<name> at	0 32 -18 -3 -14 0
sb:<name> before	0 -7 8 0 0 0
sb:<name> by	-6 0 4 0 0 0
sb:<name> charge	0 11 -11 0 0 0
sb:<name> end	0 15 -11 -2 0 0
sb:<name> for	0 -2 -1 0 7 0
sb:<name> from	0 -10 9 0 0 0
sb:<name> get	0 -13 0 0 11 0
sb:<name> go	0 -14 12 3 0 0
sb:<name> has	0 -15 18 0 0 0
sb:<name> have	0 22 -27 -1 5 0
sb:<name> in	0 -19 21 0 -2 0
sb:<name> is	1 -10 1 8 0 0
sb:<name> meet	0 13 -10 0 0 0
sb:<name> on	-15 -4 -8 15 10 0
sb:<name> open	0 6 -5 0 0 0
sb:<name> pay	0 6 -5 0 0 0
sb:<name> president	1 -6 8 0 -1 0
sb:<name> prolonged	0 -22 23 0 0 0
sb:<name> promise	0 -7 8 0 0 0
sb:<name> reach	0 21 -19 0 0 0
sb:<name> require	-3 -19 16 0 0 8
sb:<name> say	0 12 -4 0 -6 0
sb:<name> side	0 12 -8 0 -2 0
sb:<name> sign	0 11 -9 0 0 0
sb:<name> since	0 8 -7 0 0 0
sb:<name> tariff	0 9 -8 0 0 0
sb:<name> the	0 9 -7 0 0 0
sb:<name> to	13 0 -21 0 0 0
sb:<name> truce	7 0 -7 0 0 0
sb:<name> under	15 -17 0 0 0 0
sb:<name> want	0 10 -10 0 0 0
sb:<name> were	0 -8 9 0 0 0
sb:<name> would	0 8 -5 0 0 0
sb:<not>	-28 14 2 -24 2 0
sb:<number>	1 6 -2 -31 0 0
sb:<number> )	-2 -3 7 0 0 0
sb:<number> ,	14 18 -33 0 0 0
sb:<number> -	-8 22 -14 0 0 0
sb:<number> /	0 -12 15 0 -2 0
sb:<number> :	-10 -15 21 -6 7 0
sb:<number> <day-today>	0 -7 7 0 0 0
sb:<number> <person>	-7 6 4 0 -9 0
sb:<number> <seat>	0 8 -6 0 0 0
sb:<number> a	-5 11 -3 0 0 0
sb:<number> and	12 0 -11 0 0 0
sb:<number> from	0 -8 8 0 0 0
sb:<number> in	0 6 -18 0 10 0
sb:<number> on	-1 18 -10 0 -3 0
sb:<number> that	0 8 -6 0 0 0
sb:<number> the	8 17 -20 0 -2 0
sb:<number> to	0 -10 11 0 0 0
sb:<number> was	0 -14 15 0 0 0
sb:<office>	0 -5 10 -26 1 -4
sb:<office> 's	4 -6 3 0 0 0
sb:<office> ,	-12 17 -7 2 -9 0
sb:<office> :	-6 10 -15 0 7 0
sb:<office> agree	-4 -16 20 0 0 0
sb:<office> and	-13 16 -1 0 0 0
sb:<office> are	8 -16 16 0 -6 0
sb:<office> from	-1 -2 -6 -2 17 0
sb:<office> had	0 -17 19 0 0 0
sb:<office> has	7 -3 0 0 0 0
sb:<office> have	6 -23 19 0 0 0
sb:<office> in	-4 11 -8 0 0 0
sb:<office> meet	0 5 0 0 -11 0
sb:<office> of	0 -26 12 0 10 0
sb:<office> on	-14 0 10 0 0 0
sb:<office> order	-3 0 -6 0 9 0
sb:<office> sign	-4 11 -6 0 0 0
sb:<office> tell	0 7 -4 0 0 0
sb:<office> to	0 -5 6 0 0 0
sb:<organisation>	-4 7 4 -5 -20 0
sb:<organisation> ,	11 -7 4 0 0 0
sb:<organisation> <person>	0 -7 9 0 0 0
sb:<organisation> and	0 11 -8 0 0 0
sb:<organisation> announce	0 11 -11 0 0 0
sb:<organisation> expect	0 -5 7 0 0 0
sb:<organisation> from	0 -15 16 0 0 0
sb:<organisation> has	0 8 -5 0 0 0
sb:<organisation> hold	0 17 -17 0 0 0
sb:<organisation> of	0 11 -26 11 0 0
sb:<organisation> on	-8 37 -30 0 0 0
sb:<organisation> say	4 -11 10 0 0 0
sb:<organisation> that	0 -18 21 -3 0 0
sb:<organisation> was	0 11 -10 0 0 0
sb:<organisation> would	0 -14 15 0 0 0
sb:<organisation> —	0 12 -12 0 0 0
sb:<person>	-3 -4 1 4 6 -19
sb:<person> 's	1 -20 19 3 -3 0
sb:<person> ,	0 16 -15 1 -6 0
sb:<person> :	4 2 -1 1 -14 0
sb:<person> agree	3 -8 9 0 -3 0
sb:<person> also	0 -13 10 0 4 0
sb:<person> and	4 -29 5 8 16 -1
sb:<person> are	11 3 -21 6 2 0
sb:<person> at	-4 0 0 0 8 0
sb:<person> begin	0 0 -3 -1 6 0
sb:<person> by	23 -20 -3 1 -4 0
sb:<person> come	0 -25 20 0 8 0
sb:<person> end	0 6 0 -2 -6 0
sb:<person> flew	0 6 -3 0 0 0
sb:<person> for	5 16 -19 0 -1 0
sb:<person> had	-11 25 -12 0 -6 0
sb:<person> has	5 26 -18 -10 -12 0
sb:<person> have	-9 19 -10 0 0 0
sb:<person> hold	-12 27 -17 0 0 0
sb:<person> in	0 -5 0 9 0 0
sb:<person> is	-6 -15 -7 14 18 0
sb:<person> leave	0 0 -2 0 7 0
sb:<person> meet	0 -24 19 -9 7 0
sb:<person> of	0 -28 31 0 -4 0
sb:<person> put	-1 12 -9 0 0 0
sb:<person> receive	0 -9 9 0 0 0
sb:<person> say	-7 -2 2 8 -1 0
sb:<person> sign	-7 2 5 -1 -6 0
sb:<person> sit	0 -14 15 0 0 0
sb:<person> spoke	6 -5 0 2 -4 0
sb:<person> talked	3 -14 3 0 5 0
sb:<person> tell	25 -6 -4 0 -19 0
sb:<person> to	-3 27 -31 -4 2 0
sb:<person> want	0 -9 11 0 0 0
sb:<person> warn	0 -9 0 9 0 0
sb:<person> was	-3 23 -19 -1 0 0
sb:<person> will	9 2 -16 0 6 0
sb:<person> would	14 -3 -10 -12 7 0
sb:<person> write	2 0 1 6 -16 0
sb:<points>	-3 15 -21 0 5 0
sb:<points> of	0 7 -5 0 0 0
sb:<quality>	15 2 -1 -2 -22 -3
sb:<quality> ,	0 13 -12 0 0 0
sb:<quality> -	0 -19 21 0 0 0
sb:<quality> and	-5 -44 49 0 -1 0
sb:<quality> business	-5 -9 18 0 0 0
sb:<quality> cabinet	-1 11 -7 0 0 0
sb:<quality> car	10 -6 -2 0 0 0
sb:<quality> colleague	11 -17 1 6 0 0
sb:<quality> commerce	7 -11 5 0 0 0
sb:<quality> counterpart	10 -2 -1 0 0 0
sb:<quality> custom	0 -14 14 0 0 0
sb:<quality> delegation	0 -9 10 0 0 0
sb:<quality> foreign	0 -6 9 0 0 0
sb:<quality> good	8 8 -13 -2 -3 0
sb:<quality> government	0 9 -8 0 0 0
sb:<quality> in	0 -7 9 0 0 0
sb:<quality> negotiator	-6 11 -11 0 5 0
sb:<quality> official	-10 19 -8 0 0 0
sb:<quality> oil	-1 9 -4 0 0 0
sb:<quality> one	-11 -5 16 0 0 0
sb:<quality> owner	0 6 -4 0 0 0
sb:<quality> rum	0 8 -7 0 0 0
sb:<quality> share	0 -7 8 0 0 0
sb:<quality> ship	0 7 -5 0 0 0
sb:<quality> side	11 -4 -1 -2 0 0
sb:<quality> tariff	2 -13 10 0 0 0
sb:<quality> trade	10 10 -12 -5 -1 0
sb:<quality> vice	2 -10 -6 13 -2 0
sb:<seat>	31 -19 2 0 8 -6
sb:<seat> 's	-22 16 1 -1 0 0
sb:<seat> ,	27 -21 7 8 -16 0
sb:<seat> /	-14 40 -34 0 0 0
sb:<seat> :	8 -28 3 0 18 0
sb:<seat> <day-today>	0 -16 20 -1 0 0
sb:<seat> a	0 15 -14 0 0 0
sb:<seat> and	12 15 -41 0 14 0
sb:<seat> from	0 -13 15 0 0 0
sb:<seat> had	-4 8 0 0 0 0
sb:<seat> has	8 -13 7 0 0 0
sb:<seat> is	0 -13 14 0 0 0
sb:<seat> last	0 -6 6 0 0 0
sb:<seat> on	-6 7 1 -12 -8 0
sb:<seat> published	0 -26 27 0 0 0
sb:<seat> put	0 12 -11 0 0 0
sb:<seat> say	-7 3 -16 16 0 0
sb:<seat> that	0 18 -16 0 -3 0
sb:<seat> thi	0 -9 10 0 0 0
sb:<seat> time	0 -7 9 0 0 0
sb:<seat> to	0 -6 10 0 0 0
sb:<seat> will	0 12 -10 0 0 0
sb:<seat> would	0 -13 14 0 0 0
sb:<seat> ·	0 7 -6 0 0 0
sb:<seat> —	0 16 -12 0 0 0
sb:<sender>	-3 17 -18 3 -13 7
sb:<span>	-4 -11 7 0 10 0
sb:<span> ,	4 11 -8 -5 -13 0
sb:<span> after	0 31 -27 -1 -7 0
sb:<span> and	8 -13 8 0 0 0
sb:<span> at	0 -22 23 0 0 0
sb:<span> before	0 8 -9 4 -2 0
sb:<span> from	0 10 -16 0 5 0
sb:<span> in	0 -42 39 -2 8 0
sb:<span> of	-7 -38 31 6 3 0
sb:<span> on	1 14 -17 0 0 0
sb:<span> tariff	0 9 -8 0 0 0
sb:<span> to	-3 8 -18 0 13 0
sb:<span> truce	-2 -3 0 0 6 0
sb:<span> with	0 7 -7 0 0 0
sb:<taker>	-1 23 -29 6 0 0
sb:<v-agree>	-4 4 -7 -5 11 2
sb:<v-bear>	0 0 0 4 2 -7
sb:<v-begin>	-17 -1 6 -2 9 -5
sb:<v-buy>	-13 4 5 -8 4 0
sb:<v-deny>	-10 2 -3 10 0 0
sb:<v-down>	-10 -4 3 1 3 0
sb:<v-end>	0 14 -16 5 0 -1
sb:<v-impose>	-1 10 -4 -2 -5 0
sb:<v-propose>	17 -12 -14 17 6 2
sb:<v-return>	-8 -6 3 1 9 0
sb:<v-say>	-7 -6 7 10 -2 0
sb:<v-sell>	-17 -1 8 4 -10 7
sb:<v-stay>	-10 6 -3 2 -12 11
sb:<v-suspend>	2 -3 5 -8 -6 4
sb:<v-target>	-11 14 0 -7 -10 0
sb:<v-threaten>	-6 -3 2 7 0 0
sb:<v-up>	-14 0 11 -8 0 -1
sb:@	-8 -3 2 7 0 0
sb:_	-2 -5 2 7 0 0
sb:a	2 4 -10 -8 11 -10
sb:a .	0 11 -9 0 0 0
sb:a <person>	13 -11 0 0 0 0
sb:a <quality>	-7 -6 12 0 0 0
sb:a <span>	-1 -8 15 0 -6 0
sb:a call	10 -7 0 0 0 0
sb:a cut	0 9 -7 0 0 0
sb:a deal	3 -6 1 0 1 0
sb:a dispute	0 -11 12 0 0 0
sb:a draft	0 7 -6 0 0 0
sb:a first	-1 -3 -3 -1 12 0
sb:a fourth	0 10 -6 -2 0 0
sb:a framework	7 -16 3 0 10 0
sb:a further	-4 -13 5 8 4 0
sb:a letter	0 8 -14 7 -3 0
sb:a memorandum	0 11 -10 0 0 0
sb:a paper	-1 6 -3 0 0 0
sb:a period	0 -9 9 0 0 0
sb:a point	0 9 -8 0 0 0
sb:a post	0 8 -4 0 0 0
sb:a proposal	0 -6 6 0 0 0
sb:a report	0 10 -7 0 0 0
sb:a second	-3 -10 11 2 0 0
sb:a signature	0 -17 17 0 0 0
sb:a sixth	0 12 -16 2 0 0
sb:a special	0 10 -7 0 0 0
sb:a standstill	0 10 -10 0 0 0
sb:a state	-3 -9 13 -3 0 0
sb:a statement	0 7 -6 0 0 0
sb:a summit	0 -5 6 0 0 0
sb:a tariff	15 -16 5 -1 -5 0
sb:a technical	0 17 -16 0 0 0
sb:a telephone	10 -8 0 0 -1 0
sb:a television	-9 15 -13 0 1 0
sb:a third	-6 10 -6 0 0 0
sb:a trade	4 -5 -7 0 10 0
sb:a treaty	0 -12 13 0 0 0
sb:a truce	-1 28 -25 0 0 0
sb:a very	-5 6 0 0 0 0
sb:a video	25 -12 -14 0 0 0
sb:a week	0 10 -10 0 0 0
sb:a word	-1 -4 7 0 0 0
sb:a working	0 -20 21 0 0 0
sb:about	4 -17 16 0 0 0
sb:about <level>	0 -11 14 0 0 0
sb:about an	7 -8 3 0 -1 0
sb:about it	0 1 -7 -2 6 0
sb:about the	0 -10 11 0 0 0
sb:above	0 6 -5 0 0 0
sb:abroad	0 8 -6 0 0 0
sb:accept	0 -15 11 -1 6 0
sb:accept an	2 -14 1 -1 9 0
sb:accord	0 -7 9 0 0 0
sb:according	0 23 -26 -1 0 0
sb:according to	0 19 -22 -1 0 0
sb:account of	0 7 -2 0 0 0
sb:accused	0 8 -6 0 0 0
sb:act	0 11 -8 0 0 0
sb:add that	4 -4 8 -3 -6 0
sb:additional	-1 -2 6 0 0 0
sb:additional duty	0 7 -5 0 0 0
sb:additional tariff	0 -13 14 0 0 0
sb:admit	-3 8 -2 0 0 0
sb:affected	0 -14 14 0 0 0
sb:after	11 2 -5 -6 -2 0
sb:after <person>	-4 6 -6 0 4 0
sb:after <span>	-3 -12 8 -3 11 0
sb:after a	18 -28 13 1 -3 0
sb:after four	0 14 -13 0 0 0
sb:after it	10 -1 -7 0 0 0
sb:after talk	0 -8 8 0 0 0
sb:after the	3 -2 4 -7 -3 0
sb:afterward that	0 -1 7 0 -2 0
sb:again	7 -14 0 19 -1 0
sb:again ,	-2 -14 18 0 0 0
sb:again from	0 8 -7 0 0 0
sb:again in	0 -15 14 -1 5 0
sb:again on	10 5 -14 0 0 0
sb:against	0 -15 18 0 0 0
sb:agency	0 8 -6 0 0 0
sb:agenda	0 -20 5 15 0 0
sb:ago	2 -14 12 0 0 0
sb:agree	-1 0 -6 9 2 4
sb:agree by	10 0 -5 0 -1 0
sb:agree in	-12 0 3 9 -6 0
sb:agree on	3 10 -17 3 1 0
sb:agree that	5 -20 5 0 0 7
sb:agree to	-7 -3 7 2 0 0
sb:agree with	0 -6 1 0 4 0
sb:agreement	-10 -15 20 -10 6 0
sb:agreement in	0 6 -6 0 0 0
sb:agreement on	-3 -4 12 -2 -3 0
sb:agreement to	0 17 -17 0 0 0
sb:agreement was	3 -10 8 0 0 0
sb:agreement with	0 -11 6 0 7 0
sb:ahead	2 -6 4 0 0 0
sb:air	0 -8 11 0 -1 0
sb:al	17 -21 5 0 0 0
sb:al -	6 -12 6 0 0 0
sb:alert	0 15 -14 0 0 0
sb:alexandria	0 -10 11 0 0 0
sb:alexandria on	0 9 -8 0 0 0
sb:all	6 -8 6 0 -1 0
sb:allowed	0 8 -7 0 0 0
sb:along	0 6 -6 0 0 0
sb:also	0 -15 5 -7 17 0
sb:am	-1 10 -7 0 0 0
sb:am tell	0 11 -8 0 0 0
sb:ambassador	0 7 -5 0 0 0
sb:among	0 -6 0 0 8 0
sb:an	5 0 -8 2 4 0
sb:an <office>	0 9 -6 0 0 0
sb:an <quality>	0 3 -13 9 0 0
sb:an agreement	0 10 -7 0 0 0
sb:an extension	4 -12 8 2 0 0
sb:an hour	14 -33 24 0 -2 0
sb:an interview	0 13 -13 0 0 0
sb:an invitation	2 -14 1 -1 9 0
sb:an order	0 0 -1 -1 6 0
sb:and	12 -15 5 0 7 -2
sb:and <name>	1 -11 14 -7 -1 0
sb:and <number>	6 -18 13 0 0 0
sb:and <person>	-7 -1 -18 12 20 -1
sb:and <quality>	20 -40 18 9 0 0
sb:and <seat>	5 13 -34 0 15 0
sb:and <span>	0 14 -9 0 -4 0
sb:and after	0 9 -8 0 0 0
sb:and agree	-2 -3 0 0 0 8
sb:and are	0 -12 13 0 0 0
sb:and both	0 -4 6 0 0 0
sb:and by	10 0 -7 0 0 0
sb:and come	0 17 -16 0 0 0
sb:and dairy	0 -16 16 0 0 0
sb:and end	3 0 -8 4 0 0
sb:and expire	0 7 -6 0 0 0
sb:and from	0 -11 11 0 0 0
sb:and go	0 -6 6 0 0 0
sb:and has	0 15 -13 0 0 0
sb:and he	9 -7 -12 -1 11 0
sb:and his	-3 -28 33 -3 0 0
sb:and i	-2 -16 20 0 0 0
sb:and it	-1 6 -1 0 0 0
sb:and last	0 -12 3 6 0 0
sb:and mr	5 11 -14 0 -4 0
sb:and of	0 18 -17 0 0 0
sb:and on	2 -6 -9 14 0 0
sb:and one	0 -11 11 0 0 0
sb:and say	-1 -1 7 0 0 0
sb:and sign	0 -2 7 0 0 0
sb:and since	10 0 -10 0 0 0
sb:and textile	0 -10 11 0 0 0
sb:and that	-1 16 -20 0 1 0
sb:and the	-19 -5 19 -13 0 0
sb:and then	0 6 -4 0 0 0
sb:and to	0 14 -19 0 5 0
sb:and we	7 -6 0 0 0 0
sb:and would	0 6 -13 7 -4 0
sb:announce	0 0 4 7 -17 0
sb:announce on	0 8 -10 0 0 0
sb:announce the	3 -5 11 -3 -9 0
sb:announcement	-1 11 -7 0 0 0
sb:another	0 -2 -12 12 3 0
sb:another <span>	2 2 -6 0 0 0
sb:answer	0 0 -5 -1 10 0
sb:answer :	0 -24 9 0 11 0
sb:answer question	0 17 -17 0 0 0
sb:any	-2 10 -1 0 -3 0
sb:anything	0 -16 17 0 0 0
sb:apec	0 43 -45 -3 3 0
sb:app	0 -6 9 0 0 0
sb:apply	-2 14 -9 0 0 0
sb:approval	0 6 -3 0 0 0
sb:approve by	0 6 0 0 0 0
sb:approve it	0 1 -7 -1 6 0
sb:approve the	0 -16 17 0 0 0
sb:aqaba	0 -29 30 0 0 0
sb:are	1 -11 -18 16 18 -3
sb:are due	0 -11 9 -3 4 0
sb:are expect	-1 2 -15 17 -3 0
sb:are in	0 20 -19 0 0 0
sb:are on	11 -10 0 0 0 0
sb:are to	0 -38 25 -8 14 0
sb:are up	0 11 -8 0 0 0
sb:army	-7 12 -3 0 0 0
sb:around	0 8 -6 0 0 0
sb:arrangement	-5 6 0 0 0 0
sb:arrangement of	0 10 -8 0 0 0
sb:arrangement with	0 -21 21 0 0 0
sb:arrival	0 -5 6 0 0 0
sb:arrive	-1 13 -9 0 0 0
sb:arrive in	0 7 -5 0 0 0
sb:artificial	0 8 -3 0 0 0
sb:as	0 -1 -1 -8 8 0
sb:as early	0 6 -6 0 0 0
sb:as much	0 10 -8 0 0 0
sb:as of	5 2 -10 0 0 0
sb:as the	11 -5 -4 0 0 0
sb:asean	0 -6 10 0 0 0
sb:ask	-14 10 0 2 -11 0
sb:ask for	-1 11 -5 0 -2 0
sb:ask in	0 -6 8 0 0 0
sb:at	-27 -1 4 3 15 0
sb:at <level>	8 0 -8 0 0 0
sb:at <number>	10 4 -12 0 0 0
sb:at <seat>	-5 7 -3 0 0 0
sb:at a	-2 -16 22 -1 -1 0
sb:at busan	0 -12 13 0 0 0
sb:at home	0 6 -4 0 0 0
sb:at it	0 -28 29 0 0 0
sb:at its	0 11 -10 0 0 0
sb:at midnight	0 35 -33 0 0 0
sb:at once	-4 6 0 0 0 0
sb:at the	-29 -12 3 6 23 0
sb:at their	0 -10 10 0 0 0
sb:at turnberry	0 9 -6 0 0 0
sb:autumn	0 -24 13 0 13 0
sb:away	0 5 -20 0 15 0
sb:b	13 -10 -3 0 0 0
sb:b )	13 -10 -3 0 0 0
sb:back	-11 10 -1 0 -4 0
sb:back from	0 -8 9 0 0 0
sb:back in	0 13 -12 0 0 0
sb:back on	-1 -3 6 0 0 0
sb:back to	-1 22 -18 0 0 0
sb:ban	0 -7 8 0 0 0
sb:bank	0 10 -9 0 0 0
sb:bar	0 -4 6 0 0 0
sb:bargain	0 -19 21 0 0 0
sb:bay	0 11 -10 0 0 0
sb:be	-12 11 0 -5 0 -5
sb:be "	0 3 6 0 -9 0
sb:be <level>	0 9 -7 0 0 0
sb:be <number>	0 9 -9 0 0 0
sb:be a	10 -20 11 0 0 0
sb:be approve	0 6 -1 0 0 0
sb:be at	0 -12 13 0 0 0
sb:be discuss	0 -8 10 0 0 0
sb:be extend	0 -6 7 0 0 0
sb:be hold	0 15 -12 0 0 0
sb:be in	0 -12 15 0 0 0
sb:be know	0 7 -4 0 0 0
sb:be no	0 -1 -8 -2 10 0
sb:be put	0 -21 23 0 0 0
sb:be sign	0 10 -8 0 0 0
sb:be the	3 -6 6 -1 0 0
sb:bean	-8 16 -7 0 0 0
sb:bear	0 13 -10 0 0 0
sb:because	-2 -10 16 0 -1 0
sb:because of	-1 -5 10 0 -1 0
sb:become	0 -7 2 7 0 0
sb:beef	0 -8 7 0 0 0
sb:been	-11 2 3 2 -4 0
sb:been at	0 -20 20 0 0 0
sb:been due	0 13 -12 0 0 0
sb:been on	1 -16 15 0 0 0
sb:been tell	0 -7 -3 11 0 0
sb:before	-7 -7 7 23 -20 0
sb:before ,	0 12 -10 0 0 0
sb:before <person>	0 -5 19 -9 -12 0
sb:before it	0 -14 14 0 0 0
sb:before that	0 -9 -7 19 -5 0
sb:before the	0 -6 -2 15 -2 0
sb:begin	-13 -4 8 1 0 0
sb:begin a	0 -21 9 0 9 0
sb:begin on	-6 5 -7 9 -1 0
sb:being	0 6 -3 0 0 0
sb:bell	-5 11 -5 0 0 0
sb:belong	0 2 -8 0 5 0
sb:belong to	0 2 -8 0 5 0
sb:bergen	-1 -21 24 0 0 0
sb:bessent	0 -8 4 3 -3 0
sb:bessent and	0 8 -11 1 0 0
sb:best	8 -6 0 0 0 0
sb:between	22 -1 -18 -1 3 0
sb:between <name>	-11 3 1 0 0 0
sb:between <person>	10 -10 -10 0 7 0
sb:between them	0 6 -3 0 0 0
sb:bin	8 -8 0 0 0 0
sb:border	-6 19 -13 0 0 0
sb:both	-15 -9 6 8 14 0
sb:both <office>	7 -11 4 0 0 0
sb:both country	0 -16 9 0 8 0
sb:both delegation	0 11 -10 0 0 0
sb:both duty	0 7 -5 0 0 0
sb:both government	0 -9 11 0 0 0
sb:both side	-7 19 -10 -2 -4 0
sb:breakfast	0 -13 13 0 0 0
sb:bridge	0 6 -4 0 0 0
sb:brief	-2 21 -17 0 0 0
sb:briefed	0 14 -11 0 0 0
sb:briefing	-5 6 -1 0 0 0
sb:briefing ,	0 18 -15 0 0 0
sb:briefing by	0 6 -4 0 0 0
sb:broke	0 -14 15 0 0 0
sb:broke down	0 -10 11 0 0 0
sb:broke up	0 -7 7 0 0 0
sb:broken	0 14 -13 0 0 0
sb:built	0 6 -4 0 0 0
sb:bulletin	0 13 -12 0 0 0
sb:busan	-15 -19 32 -1 -5 0
sb:busan ,	-7 -15 23 0 -1 0
sb:busan on	-4 -6 11 0 0 0
sb:business	-7 8 0 0 0 0
sb:but	-4 -2 11 -3 -7 0
sb:but the	0 16 -15 0 0 0
sb:buy	-4 11 -4 0 0 0
sb:buy <goods-amount>	-3 13 -9 0 0 0
sb:by	19 -1 -32 0 4 12
sb:by <office>	0 -12 12 0 0 0
sb:by <person>	-3 -44 29 17 0 0
sb:by <span>	0 -1 -3 -2 7 0
sb:by a	-5 15 -9 0 0 0
sb:by our	-3 33 -29 0 0 0
sb:by phone	9 -2 -2 -2 0 0
sb:by telephone	33 -20 -16 -3 0 0
sb:by the	-32 26 -4 -3 0 0
sb:by video	6 -15 -16 4 3 11
sb:c	0 12 -14 0 0 0
sb:cabinet	-2 17 -12 0 0 0
sb:calendar	0 -16 17 0 0 0
sb:call	29 -4 -21 -7 -6 0
sb:call ,	-10 13 -1 0 0 0
sb:call a	0 7 -4 0 0 0
sb:call between	18 -10 -9 0 0 0
sb:call it	-5 8 -2 0 0 0
sb:call off	-3 15 -12 0 0 0
sb:call on	22 -26 1 0 0 0
sb:call with	12 -10 0 0 0 0
sb:cancel	0 -10 0 0 12 0
sb:cancel the	0 -10 0 0 12 0
sb:cape	0 -22 22 0 0 0
sb:capital on	0 -9 13 0 0 0
sb:car	7 -3 -1 0 0 0
sb:carry	-6 1 4 0 -1 0
sb:cartagena	0 -19 19 0 0 0
sb:ceasefire	0 9 -7 0 0 0
sb:cement	0 6 -4 0 0 0
sb:certificate	-3 -14 9 0 0 8
sb:chamber	0 8 -7 0 0 0
sb:change	0 8 -5 0 0 0
sb:change on	0 7 -7 0 0 0
sb:changed	0 7 -6 0 0 0
sb:channel	0 -22 20 8 -1 0
sb:charge	-6 -3 9 0 0 0
sb:chess	0 18 -18 0 0 0
sb:chicago	11 -6 -5 0 0 0
sb:chicken	0 -10 11 0 0 0
sb:chief	7 -13 7 0 0 0
sb:chip	0 0 -12 11 0 0
sb:christma	0 8 -9 0 0 0
sb:city	0 14 -18 0 6 0
sb:clear	-6 6 0 0 0 0
sb:client	0 -8 10 0 0 0
sb:clock	-2 7 -2 0 0 0
sb:close of	0 -9 10 0 0 0
sb:close the	0 6 -5 0 0 0
sb:close to	0 -15 16 0 0 0
sb:closing	0 -20 22 0 0 0
sb:club	-6 23 -17 0 0 0
sb:coffee	-1 -9 13 0 0 0
sb:coffee and	0 -15 15 0 0 0
sb:colleague	11 -18 2 5 0 0
sb:colleague ,	10 -38 20 7 0 0
sb:collect	0 13 -10 0 0 0
sb:column	0 10 -9 0 0 0
sb:come	0 -11 3 -2 12 0
sb:come down	0 6 -3 0 0 0
sb:come from	0 8 -7 0 0 0
sb:come home	0 14 -13 0 0 0
sb:come in	10 0 -14 0 0 0
sb:come out	0 -14 11 -2 6 0
sb:come to	-4 -10 7 -4 9 0
sb:come up	0 -16 5 11 0 0
sb:commerce	0 1 -3 -9 0 8
sb:commerce ,	0 7 -6 0 0 0
sb:commerce minister	0 -14 19 -3 0 0
sb:commerce ministry	-3 11 -5 0 0 0
sb:commerce say	0 0 -7 0 0 8
sb:common	0 11 -10 0 0 0
sb:company	-4 23 -15 0 -1 0
sb:company that	0 -7 7 0 0 0
sb:conclude	-3 9 -3 0 0 0
sb:conclude in	-3 9 -5 0 0 0
sb:conference	13 -5 -1 -3 -1 0
sb:conference ,	16 -25 11 0 0 0
sb:conference of	2 9 -12 0 0 0
sb:confirm on	11 -7 -2 0 0 0
sb:confirm that	0 7 -4 0 0 0
sb:consensu	2 -19 11 0 7 0
sb:consensu of	6 -12 6 0 0 0
sb:consider	-4 -11 0 0 7 8
sb:constructive	-11 23 -14 0 0 0
sb:consultation	10 -16 6 0 0 0
sb:consumer	0 11 -10 0 0 0
sb:contact	10 -3 -3 0 0 0
sb:container	0 11 -10 0 0 0
sb:continue	0 13 -28 0 0 9
sb:continue on	0 13 -10 0 0 0
sb:control	-2 -2 -2 11 0 0
sb:control on	0 -5 -6 11 0 0
sb:conversation	-5 -19 21 0 4 0
sb:conversation ,	-1 -10 13 0 0 0
sb:copper	0 -6 8 0 0 0
sb:copper ,	0 8 -7 0 0 0
sb:cork	0 -9 9 0 0 0
sb:corrected	0 7 -4 0 0 0
sb:corridor	0 -12 13 0 0 0
sb:cost	0 11 -10 0 0 0
sb:cotton	0 -7 8 0 0 0
sb:could not	0 -8 8 0 0 0
sb:council	-9 20 -12 0 0 0
sb:counterpart	10 -2 -1 0 0 0
sb:counterpart ,	2 8 -9 0 0 0
sb:country ,	0 -12 13 0 0 0
sb:country have	0 -6 8 0 0 0
sb:country would	0 -12 12 0 0 0
sb:courier	0 8 -7 0 0 0
sb:crude	0 -9 9 0 0 0
sb:custom	-11 6 0 0 0 0
sb:da	-2 -11 16 0 0 0
sb:daily	0 7 -6 0 0 0
sb:dairy	0 -15 16 0 0 0
sb:data	0 6 -5 0 0 0
sb:date	-6 23 -19 0 1 0
sb:date ,	0 16 -14 0 0 0
sb:dated	-5 12 -7 0 0 0
sb:davo	0 9 -9 0 0 0
sb:day ,	-1 0 -7 0 9 0
sb:day is	0 -10 11 0 0 0
sb:day of	-1 -16 11 4 0 0
sb:day on	0 14 -14 0 0 0
sb:de	0 -3 7 0 0 0
sb:deadline	0 17 -13 0 0 0
sb:deal	10 -11 4 -14 1 0
sb:deal ,	6 -4 9 -5 -13 0
sb:deal on	0 -14 12 0 0 0
sb:deal that	0 0 -11 -1 12 0
sb:deal was	-1 15 -13 0 0 0
sb:deal with	-6 5 0 0 0 0
sb:decide	-6 15 -11 -1 3 0
sb:decided to	0 11 -11 0 0 0
sb:decision	0 6 -9 4 0 0
sb:decree	0 13 -9 0 0 0
sb:delegate	0 32 -31 0 0 0
sb:delegation	-2 -21 23 3 -4 0
sb:delegation will	0 -3 -4 8 0 0
sb:deliver	0 11 -9 0 0 0
sb:delivery	0 -6 7 0 0 0
sb:deny	0 10 -9 0 0 0
sb:deputy	0 8 -8 0 0 0
sb:described	0 9 -9 0 0 0
sb:described the	0 9 -8 0 0 0
sb:desk	0 28 -25 0 0 0
sb:desk ,	0 7 -6 0 0 0
sb:detail	0 30 -26 0 -4 0
sb:did	17 4 -14 -1 -1 0
sb:did ,	-6 27 -22 0 0 0
sb:did it	9 0 -10 0 0 0
sb:did so	0 9 -6 0 0 0
sb:did the	3 -22 20 0 0 0
sb:die	0 13 -12 0 0 0
sb:director	0 14 -14 0 0 0
sb:discuss	-13 -19 11 -4 15 7
sb:discuss in	0 -3 11 0 -4 0
sb:discuss it	0 -6 8 0 0 0
sb:discuss the	-10 -2 7 0 0 8
sb:dispute	-1 -7 10 0 0 0
sb:district	0 12 -11 0 0 0
sb:do	-2 26 -21 0 0 0
sb:document	0 -10 10 0 0 0
sb:doe	0 9 -5 0 0 0
sb:dollar	0 8 -7 0 0 0
sb:donald	0 -8 8 0 0 0
sb:donald trump	0 -9 9 0 1 0
sb:done	-2 20 -18 0 0 0
sb:done at	-1 11 -9 0 0 0
sb:door	0 10 -10 0 0 0
sb:double	0 -17 17 0 0 0
sb:down	18 -26 16 0 -5 0
sb:down for	9 -6 0 0 0 0
sb:down the	13 -22 7 0 0 0
sb:down to	0 -18 19 0 0 0
sb:draw	8 -1 -6 0 0 0
sb:due	-3 14 -1 -8 -10 0
sb:due in	0 -12 24 0 -12 0
sb:due on	0 9 -7 0 0 0
sb:during	0 -16 6 0 11 0
sb:during the	0 -8 -3 0 12 0
sb:duty	-5 13 -11 2 -5 0
sb:duty end	0 -9 10 0 0 0
sb:duty in	0 -14 14 0 0 0
sb:duty is	0 6 -6 0 0 0
sb:duty of	-1 9 -5 0 0 0
sb:duty on	-7 0 0 6 0 0
sb:duty that	0 18 -15 0 0 0
sb:duty which	0 9 -9 0 0 0
sb:duty would	0 6 -4 0 0 0
sb:each	9 2 -9 -3 0 0
sb:each of	0 7 -4 0 0 0
sb:each other	6 -11 8 -1 1 0
sb:earlier	0 0 5 1 -7 0
sb:early	0 18 -14 0 -3 0
sb:early as	0 6 -6 0 0 0
sb:earth	0 -4 -2 0 9 0
sb:economic	0 10 -4 0 -3 0
sb:economy	0 15 -17 0 0 0
sb:economy minister	-6 17 -10 0 0 0
sb:effect	-7 2 0 0 3 0
sb:effect on	-1 15 -12 0 0 0
sb:eighth	0 -14 15 0 0 0
sb:eleven	0 -11 11 0 0 0
sb:else	0 6 -5 0 0 0
sb:elsewhere	0 6 -6 0 0 0
sb:end	-1 -12 11 9 -6 0
sb:end ,	3 -12 9 0 0 0
sb:end <span>	0 -5 -3 14 -7 0
sb:end a	0 -1 10 -2 -9 0
sb:end at	0 9 -6 -1 0 0
sb:end of	0 -14 12 5 0 0
sb:end on	5 -2 3 -6 -1 0
sb:energy	0 7 -5 0 0 0
sb:enter	-1 18 -13 0 0 0
sb:enter into	0 6 -3 0 0 0
sb:entry	0 10 -10 0 0 0
sb:envoy	0 16 -13 -1 0 0
sb:eve	0 24 -21 0 -1 0
sb:eve of	0 24 -21 0 -1 0
sb:evening	8 0 -12 19 -23 0
sb:evening ,	0 9 -2 0 -5 0
sb:evening new	0 -18 18 0 0 0
sb:every	0 0 -5 7 0 0
sb:everybody	0 10 -9 0 0 0
sb:exchanged	0 11 -10 0 0 0
sb:expect	8 -12 -4 7 5 0
sb:expect a	0 -4 8 -1 0 0
sb:expect in	-2 -14 14 -1 4 0
sb:expect the	0 10 -7 0 0 0
sb:expect to	6 1 -17 16 -13 0
sb:expert	-17 -29 30 0 -2 18
sb:expert ,	-2 -12 16 0 0 0
sb:expert will	-9 -11 9 0 0 11
sb:expire	-3 23 -13 0 0 0
sb:expire on	0 7 0 0 0 0
sb:export	-10 -6 3 7 -2 8
sb:export control	0 -12 0 11 0 0
sb:export of	-4 6 -9 0 0 8
sb:export to	0 -8 12 0 0 0
sb:exporter	0 -4 7 0 0 0
sb:extend	2 0 -5 0 6 0
sb:extend by	0 -14 16 0 0 0
sb:extend its	0 -7 8 0 0 0
sb:extend their	5 9 -22 0 7 0
sb:extension	8 -14 14 0 -10 0
sb:extension ,	0 -7 9 0 0 0
sb:extension in	7 -2 0 0 -3 0
sb:extension of	6 -12 7 0 0 0
sb:extension on	0 10 -10 0 0 0
sb:extension to	0 -6 9 0 0 0
sb:extra	0 -6 8 0 0 0
sb:extra duty	0 -15 15 0 0 0
sb:face	4 4 -11 0 0 0
sb:face a	4 0 -6 0 0 0
sb:fact	-9 9 0 -2 -5 0
sb:fact sheet	-9 8 0 -2 -5 0
sb:fair	0 6 -5 0 0 0
sb:fall	-9 1 4 0 0 0
sb:fall on	0 -5 8 0 0 0
sb:family	0 8 -7 0 0 0
sb:farmer	0 16 -12 0 0 0
sb:fee	-4 21 -13 0 0 0
sb:fee for	0 11 -11 0 0 0
sb:fee on	0 8 -4 0 0 0
sb:fentanyl	-2 -4 9 0 0 0
sb:fentanyl ,	0 7 -5 0 0 0
sb:fertiliser	0 -7 8 0 0 0
sb:few	0 1 -18 0 15 0
sb:fifth	0 -19 22 -4 0 0
sb:figure	0 -12 15 0 0 0
sb:find	0 6 -4 0 0 0
sb:finished	0 -12 12 0 0 0
sb:first	2 -9 10 -15 5 0
sb:first ,	0 9 -8 0 0 0
sb:first round	0 18 -16 0 0 0
sb:fish	0 11 -10 0 0 0
sb:fix	0 7 -6 0 0 0
sb:fix for	0 -8 9 0 0 0
sb:flew	-1 -5 6 5 -7 0
sb:flour	0 -5 -12 15 0 0
sb:fly	-6 -6 0 13 0 0
sb:fly to	-5 -6 0 13 0 0
sb:follow	6 -2 0 0 -1 0
sb:for	0 8 1 -29 -1 2
sb:for <day-ahead>	0 -6 6 0 0 0
sb:for <name>	6 -7 0 -1 5 0
sb:for <number>	0 7 -3 0 0 0
sb:for <quality>	0 14 -12 0 0 0
sb:for <seat>	0 -8 7 0 0 0
sb:for <span>	8 -9 5 -3 0 0
sb:for a	-6 14 -10 -8 1 0
sb:for further	0 8 -4 0 0 0
sb:for the	-5 4 -5 4 -1 7
sb:for trade	0 9 -6 0 0 0
sb:for what	0 -20 17 0 3 0
sb:for which	0 6 -5 0 0 0
sb:force	-2 20 -15 0 -1 0
sb:force since	0 14 -12 0 0 0
sb:foreign	0 -17 9 5 0 0
sb:foreign minister	3 -10 7 -2 0 0
sb:foreign ministry	-4 -11 6 9 0 0
sb:fourth	16 -20 9 8 -4 0
sb:fourth round	0 0 -4 6 0 0
sb:framework	2 -11 -7 -5 26 0
sb:framework for	10 -17 3 0 4 0
sb:free	2 7 -13 0 0 0
sb:friday ,	3 8 -15 0 0 0
sb:from	0 -6 6 -18 16 -1
sb:from <day-ahead>	-3 9 -3 0 -2 0
sb:from <day-gone>	-3 -8 -5 -3 19 0
sb:from <level>	0 11 -7 0 0 0
sb:from <name>	11 -17 14 -3 -3 0
sb:from <number>	0 9 -7 0 0 0
sb:from <quality>	0 8 -7 0 0 0
sb:from <seat>	-5 0 -6 0 14 0
sb:from a	0 -8 8 0 0 0
sb:from both	0 -17 20 0 -1 0
sb:from our	0 27 -27 0 0 0
sb:from the	-4 -13 16 -3 1 0
sb:frozen	0 7 -6 0 0 0
sb:full	0 6 -5 0 0 0
sb:further	-8 4 -7 4 2 0
sb:further <points>	0 0 -2 0 6 0
sb:future	11 0 -12 0 0 0
sb:garden	0 7 -7 0 0 0
sb:gather	0 12 -12 0 0 0
sb:gave	-8 13 -4 0 0 0
sb:gave it	0 -10 10 0 0 0
sb:gave the	-3 7 -1 0 0 0
sb:gazette	0 6 -6 0 0 0
sb:general	6 1 -6 0 0 0
sb:geneva	-5 9 -1 -5 -3 0
sb:geneva ,	0 7 -5 0 0 0
sb:geneva :	0 -11 12 0 0 0
sb:geneva on	0 10 -8 0 0 0
sb:get	14 0 -22 0 9 0
sb:get <level>	0 -2 -10 0 11 0
sb:get a	9 0 -11 0 0 0
sb:glass	0 -6 7 0 0 0
sb:go	-15 0 4 0 0 0
sb:go back	-1 11 -6 0 0 0
sb:go into	0 8 -11 1 0 0
sb:go on	0 0 6 -3 -5 0
sb:go to	0 2 -6 3 0 0
sb:go up	0 -5 6 0 0 0
sb:goalkeeper	0 18 -17 0 0 0
sb:gold	0 -9 10 0 0 0
sb:good	8 3 -4 -8 -8 0
sb:good for	0 12 -11 0 0 0
sb:good from	4 -14 11 0 0 0
sb:good of	0 6 -4 0 0 0
sb:good originating	0 -15 16 0 0 0
sb:good will	10 -1 -9 0 0 0
sb:government	-8 14 -4 -1 -1 0
sb:government have	0 15 -14 0 0 0
sb:government say	0 8 -7 0 0 0
sb:grain	0 -4 6 0 0 0
sb:great	9 0 -8 4 -1 0
sb:ground	0 19 -13 0 -5 0
sb:grower	-5 31 -25 0 0 0
sb:h	0 8 -6 0 0 0
sb:had	5 4 -11 -10 4 5
sb:had a	-5 13 -6 0 0 0
sb:had accept	3 -10 0 0 4 0
sb:had agree	0 14 -7 -1 -4 0
sb:had ask	0 9 -6 0 0 0
sb:had been	0 13 -11 -5 0 0
sb:had begin	0 -16 17 0 0 0
sb:had call	0 9 -7 0 0 0
sb:had hold	0 -6 0 0 0 8
sb:had not	-16 7 -7 0 9 0
sb:had promise	0 -6 6 0 0 0
sb:had say	0 14 -8 0 -5 0
sb:had sign	8 -20 14 0 0 0
sb:had spoken	20 -17 -3 0 0 0
sb:had take	0 7 -4 0 0 0
sb:half	11 -6 -1 0 0 0
sb:halifax	0 -14 16 0 0 0
sb:hall on	0 12 -11 0 0 0
sb:hand	12 0 -6 0 -1 0
sb:hand ,	8 0 -9 0 0 0
sb:hand on	7 -4 0 0 0 0
sb:handed	0 -19 20 0 0 0
sb:happen	0 20 -17 0 0 0
sb:happen ,	0 6 -4 0 0 0
sb:happen on	0 8 -6 0 0 0
sb:happened	0 -19 19 0 0 0
sb:harbour	0 10 -8 0 0 0
sb:hard	9 -6 0 0 0 0
sb:has	0 27 -11 -28 -14 0
sb:has ask	0 -6 6 0 0 0
sb:has been	-4 -4 10 0 0 0
sb:has it	0 10 -7 0 0 0
sb:has not	0 7 -6 0 0 0
sb:has propose	0 6 -5 0 0 0
sb:has say	0 18 -1 -6 -9 0
sb:has the	0 30 -27 0 0 0
sb:has to	0 13 -9 0 0 0
sb:has until	0 -7 7 0 0 0
sb:hasn't	0 -5 6 0 0 0
sb:have	-4 9 -4 -9 2 -1
sb:have a	11 -31 23 0 0 0
sb:have agree	10 -6 -3 0 5 0
sb:have ask	0 -3 -3 7 0 0
sb:have been	-6 4 0 -1 0 0
sb:have come	0 13 -12 0 0 0
sb:have end	0 7 -4 0 0 0
sb:have extend	8 0 -9 0 0 0
sb:have to	0 19 -14 0 0 0
sb:have until	0 -10 10 0 0 0
sb:he	15 -25 6 0 13 -3
sb:he add	0 5 -8 0 0 0
sb:he also	11 -17 -2 0 9 0
sb:he and	-2 -25 31 -6 0 0
sb:he did	15 -3 -11 0 0 0
sb:he expect	7 4 -10 -7 2 0
sb:he had	15 -21 4 1 7 0
sb:he is	-4 6 4 -2 -7 0
sb:he lifeng	0 -5 2 8 -10 0
sb:he say	7 17 -22 -10 -2 0
sb:he sign	0 -8 0 0 9 0
sb:he tell	-1 11 2 -4 -9 0
sb:he was	-2 -8 11 0 0 0
sb:he will	-2 -10 12 0 1 0
sb:he would	0 5 -9 4 0 0
sb:he'd	-1 -7 10 0 0 0
sb:head	3 -10 -4 0 16 0
sb:head of	4 -17 0 0 16 0
sb:here	-3 -12 17 0 0 0
sb:here ,	0 -5 7 0 0 0
sb:high	0 11 -10 0 0 0
sb:higher	0 8 -5 0 0 0
sb:him	10 -1 -2 0 -4 0
sb:himself	18 -18 0 0 0 0
sb:his	16 -15 4 -6 9 0
sb:his <office>	0 11 -8 0 0 0
sb:his <person>	6 -8 4 0 0 0
sb:his <quality>	21 -29 9 4 0 0
sb:his own	0 -8 0 0 9 0
sb:hold	4 -13 12 -2 -12 5
sb:hold a	3 14 -17 0 0 0
sb:hold back	-1 -7 10 0 0 0
sb:hold in	0 7 -6 0 0 0
sb:hold its	0 -18 10 8 0 0
sb:hold on	0 8 -6 0 0 0
sb:hold their	-5 -16 23 -1 0 0
sb:holiday	0 8 -7 0 0 0
sb:home from	0 15 -12 0 0 0
sb:hope	7 -22 6 0 11 0
sb:hope for	8 -25 5 0 13 0
sb:hospital	0 10 -10 0 0 0
sb:hour	9 -9 12 -4 -16 0
sb:hour ,	-4 10 -5 0 0 0
sb:hour and	6 -2 -1 0 0 0
sb:hour before	0 -3 13 0 -10 0
sb:hour on	-6 0 6 0 0 0
sb:house	7 -25 20 0 0 0
sb:house ,	-4 -14 18 0 0 0
sb:house on	0 9 -7 0 0 0
sb:how	0 -4 6 0 0 0
sb:i	12 -4 3 -9 -11 0
sb:i am	-1 14 -11 0 0 0
sb:i have	12 -21 13 0 0 0
sb:i just	-12 13 0 0 0 0
sb:i should	0 7 -6 0 0 0
sb:i sign	0 -16 17 0 0 0
sb:i will	0 -4 7 0 0 0
sb:i've	0 9 -7 0 0 0
sb:ice	-3 7 -2 0 0 0
sb:if	-3 17 -9 -1 0 0
sb:important	6 -11 5 0 0 0
sb:importer	0 1 -8 7 0 0
sb:in	-31 -14 29 6 -1 -16
sb:in ,	0 10 -9 0 0 0
sb:in <month-ahead>	-6 0 9 -5 -8 0
sb:in <month-gone>	14 -16 6 -5 1 0
sb:in <name>	-1 24 -44 13 11 0
sb:in <number>	0 11 -4 0 -3 0
sb:in <organisation>	0 19 -17 0 0 0
sb:in <seat>	11 1 2 -9 -31 0
sb:in <span>	-1 19 -24 0 8 0
sb:in a	9 13 -23 0 0 0
sb:in alexandria	0 -25 26 0 0 0
sb:in an	0 12 -17 -1 6 0
sb:in bergen	0 -1 6 0 0 0
sb:in brief	0 14 -13 0 0 0
sb:in busan	-7 -2 8 0 -1 0
sb:in each	0 9 -8 0 0 0
sb:in force	0 20 -17 0 0 0
sb:in geneva	0 24 -20 -1 -1 0
sb:in gyeongju	0 6 -5 0 0 0
sb:in halifax	0 -10 11 0 0 0
sb:in istanbul	0 -11 12 0 0 0
sb:in it	0 8 -5 0 0 0
sb:in its	0 11 -10 0 0 0
sb:in kuala	-7 5 1 -1 0 0
sb:in lisbon	0 -6 10 0 0 0
sb:in muscat	0 -6 7 0 0 0
sb:in new	-1 13 -14 -8 10 0
sb:in pari	0 -11 15 0 -2 0
sb:in principle	-1 2 -7 9 -6 0
sb:in return	0 -7 9 0 0 0
sb:in reykjavík	3 -9 4 0 0 0
sb:in stockholm	0 -17 20 -1 0 0
sb:in the	-7 22 -23 21 -9 0
sb:in their	4 15 -21 0 -2 0
sb:in thi	0 15 -15 0 0 0
sb:in what	0 -5 6 0 0 0
sb:in which	-3 19 -14 0 0 0
sb:incheon	-3 -13 20 -1 0 0
sb:included	0 6 -5 0 0 0
sb:industry	0 -4 6 0 0 0
sb:industry ,	0 -10 11 0 0 0
sb:inflation	0 7 -6 0 0 0
sb:inflation in	0 6 -5 0 0 0
sb:informed	0 -12 13 0 0 0
sb:intend	0 7 -5 0 0 0
sb:intend to	0 7 -5 0 0 0
sb:international	0 8 -7 0 0 0
sb:international trade	0 8 -7 0 0 0
sb:interview	-3 7 -7 -1 4 0
sb:interview on	0 -3 -4 0 13 0
sb:into	-4 19 -23 0 3 0
sb:into force	0 8 -7 0 0 0
sb:introduce	0 7 -6 0 0 0
sb:invest	0 12 -4 0 -1 0
sb:invest <money>	0 12 -4 0 -1 0
sb:investigation	0 -6 9 0 0 0
sb:investment	0 13 -11 0 0 0
sb:invitation	0 -21 16 -1 6 0
sb:invitation to	0 -8 0 -1 9 0
sb:invited	-4 27 -20 0 -5 0
sb:is <level>	-1 -5 8 0 0 0
sb:is a	0 -4 7 0 0 0
sb:is an	0 10 -9 0 0 0
sb:is at	-1 -25 7 0 20 0
sb:is due	-2 6 -1 0 -2 0
sb:is expect	-4 -13 7 -1 11 0
sb:is extend	0 -8 9 0 0 0
sb:is for	0 14 -15 0 0 0
sb:is found	0 -6 7 0 0 0
sb:is in	0 -11 15 0 0 0
sb:is it	0 13 -12 0 0 0
sb:is on	-8 13 -3 0 0 0
sb:is one	0 -7 10 0 0 0
sb:is out	0 14 -13 0 0 0
sb:is part	0 -11 12 0 0 0
sb:is set	10 -13 3 0 0 0
sb:is still	0 -1 -6 9 0 0
sb:is the	-2 30 -23 -5 -1 0
sb:is their	13 -9 -2 0 0 0
sb:is to	-3 -11 9 9 -6 0
sb:is what	0 13 -22 0 8 0
sb:is where	0 -9 10 0 0 0
sb:issued	-6 20 -13 0 0 0
sb:issued on	-4 11 -6 0 0 0
sb:istanbul	0 -11 12 0 0 0
sb:it	30 -9 -1 3 -16 -9
sb:it 's	-2 -8 0 11 0 0
sb:it ,	5 -19 11 0 0 0
sb:it again	0 -10 5 0 7 0
sb:it and	0 -4 0 7 0 0
sb:it at	-4 11 -3 0 -2 0
sb:it be	0 8 -5 0 0 0
sb:it before	0 -7 8 0 0 0
sb:it by	12 -8 -2 0 0 0
sb:it charge	0 -15 15 0 0 0
sb:it did	0 6 -4 0 0 0
sb:it from	16 -27 14 0 0 0
sb:it go	0 -6 6 0 0 0
sb:it had	-6 0 3 0 0 0
sb:it has	-2 20 -16 0 0 0
sb:it in	0 0 2 -6 1 0
sb:it is	17 3 -15 -6 3 0
sb:it meet	0 8 -8 0 0 0
sb:it on	0 8 -8 -1 0 0
sb:it say	0 -15 16 0 0 0
sb:it sell	0 -5 9 0 -2 0
sb:it start	0 12 -10 0 0 0
sb:it take	3 5 -9 0 0 0
sb:it to	12 -10 0 0 0 0
sb:it was	9 -2 -2 5 -9 -1
sb:it when	0 -6 0 7 0 0
sb:it will	-1 0 5 -6 -3 0
sb:it would	-3 14 -8 0 0 0
sb:its	2 3 -17 24 -15 0
sb:its <office>	0 7 -6 0 0 0
sb:its <person>	-1 -1 -2 10 0 0
sb:its additional	0 -16 16 0 0 0
sb:its own	0 20 -16 0 0 0
sb:its truce	12 -11 0 0 0 0
sb:itself	0 8 -7 0 0 0
sb:jan	0 12 -12 0 0 0
sb:jinping	2 10 -12 -2 0 0
sb:john	0 -14 14 0 0 0
sb:joint	-18 -24 33 -1 0 0
sb:joint <organisation>	0 -29 29 0 0 0
sb:joint press	-11 -33 37 0 0 0
sb:joint statement	-3 24 -19 0 0 0
sb:journalist	-1 -7 9 0 0 0
sb:jump	12 -14 0 0 0 0
sb:just	-12 8 2 0 0 0
sb:keep	-5 9 -2 0 0 0
sb:know	-11 2 4 0 0 0
sb:know on	0 7 -6 0 0 0
sb:kuala	-8 -3 11 -2 0 0
sb:kuala lumpur	-8 -6 14 -2 0 0
sb:lamb	0 -6 7 0 0 0
sb:lapse	0 8 -5 0 0 0
sb:last	-7 -14 13 10 -8 0
sb:last <span>	0 12 -9 0 0 0
sb:last day	0 0 -5 7 0 0
sb:last meet	0 -10 11 0 0 0
sb:last round	0 -11 12 0 0 0
sb:last time	0 -6 7 0 0 0
sb:last week	0 -9 0 11 0 0
sb:last year	0 12 -9 0 0 0
sb:late	-8 -9 9 15 -13 0
sb:late on	-3 -8 18 0 -12 0
sb:later	0 -21 7 -7 24 0
sb:law	0 10 -7 0 0 0
sb:law on	0 12 -11 0 0 0
sb:lay	10 -9 0 0 0 0
sb:leader	1 1 -15 0 13 0
sb:leader of	-2 -7 16 0 0 0
sb:leave	-6 0 1 -2 4 0
sb:leave for	0 10 -9 0 0 0
sb:leave on	0 -5 0 0 7 0
sb:leave the	0 -8 9 0 0 0
sb:led	-1 10 -6 -2 0 0
sb:led by	0 -12 14 0 0 0
sb:led the	0 12 -9 0 0 0
sb:legal	0 13 -13 0 0 0
sb:let	1 9 -10 0 0 0
sb:let it	0 9 -5 0 0 0
sb:let the	0 9 -8 0 0 0
sb:letter	-3 31 -36 7 -4 0
sb:letter ,	0 9 -8 0 0 0
sb:letter of	0 9 -6 0 0 0
sb:letter to	0 3 -11 8 0 0
sb:level	10 0 -13 0 0 4
sb:levy	0 -9 10 0 0 0
sb:levy on	0 7 -5 0 0 0
sb:licence	-1 -15 20 0 0 0
sb:licence for	0 -16 18 0 0 0
sb:lifeng	0 -5 2 8 -10 0
sb:lifeng in	0 -7 8 0 0 0
sb:lift	0 10 -9 0 0 0
sb:like to	0 9 -7 0 0 0
sb:line	-7 8 -1 0 0 0
sb:link	9 -4 -9 0 0 3
sb:link on	10 -7 -7 0 0 3
sb:lisbon	-1 -24 27 0 0 0
sb:lisbon ,	0 -27 27 0 0 0
sb:lisbon on	0 -4 8 0 0 0
sb:list	0 -14 2 0 13 0
sb:list of	0 8 -7 0 0 0
sb:little	-4 -7 14 0 0 0
sb:live :	0 17 -16 0 0 0
sb:local	0 1 -10 8 0 0
sb:london ,	0 14 -13 0 0 0
sb:long	-2 18 -14 0 0 0
sb:longer	0 -6 6 0 0 0
sb:look	-2 -3 0 -1 9 0
sb:look at	0 0 -5 0 7 0
sb:lose	11 -10 0 0 0 0
sb:lose <level>	12 -15 2 0 0 0
sb:lower duty	0 8 -7 0 0 0
sb:lower its	0 -12 11 0 0 0
sb:lula	-1 -6 11 0 0 0
sb:lumpur	-8 -6 14 -2 0 0
sb:lumpur on	-5 -20 27 -1 0 0
sb:m	0 12 -10 0 0 0
sb:m .	0 12 -10 0 0 0
sb:machine	-3 -3 7 0 0 0
sb:madrid	-3 -3 8 0 0 0
sb:madrid ,	-2 -25 28 0 0 0
sb:magazine	0 9 -8 0 0 0
sb:make	-6 -2 3 1 2 0
sb:make in	0 9 -6 0 0 0
sb:make the	0 11 -9 0 0 0
sb:maker	10 -7 -1 0 0 0
sb:man	-5 22 -14 -1 0 0
sb:man in	0 12 -12 0 0 0
sb:many	0 -16 16 0 0 0
sb:margin	0 -8 9 0 0 0
sb:margin of	0 -8 9 0 0 0
sb:mark	0 7 -6 0 0 0
sb:market	0 -10 12 0 0 0
sb:matter	-7 -6 10 0 0 8
sb:may	-13 22 -13 3 -10 0
sb:mean	0 -5 6 0 0 0
sb:meant	0 17 -16 0 0 0
sb:meant to	0 13 -12 0 0 0
sb:mechanism for	0 7 -2 0 0 0
sb:media	14 -2 -16 0 0 0
sb:media on	0 6 -4 0 0 0
sb:mediator	0 11 -10 0 0 0
sb:medicine	0 -6 8 0 0 0
sb:meet	-18 -5 2 13 4 -2
sb:meet <name>	0 6 -4 0 0 0
sb:meet <person>	-2 -7 15 -2 -2 0
sb:meet again	0 10 -7 0 0 0
sb:meet at	0 5 -8 -4 6 0
sb:meet for	0 24 -15 -2 -5 0
sb:meet his	0 -10 0 10 0 0
sb:meet in	-21 -20 20 -8 13 0
sb:meet on	-2 -5 6 0 0 0
sb:meet the	0 -9 12 0 0 0
sb:meet was	-1 -15 1 15 -5 0
sb:meet will	10 13 -22 0 0 0
sb:member	-6 21 -13 0 -1 0
sb:member state	0 10 -5 0 0 0
sb:memorandum	0 16 -13 0 0 0
sb:men	-6 -3 11 0 -4 0
sb:metal	-1 10 -6 0 0 0
sb:midday	0 12 -10 0 0 0
sb:middle	6 2 -5 0 0 0
sb:middle of	7 -6 0 0 0 0
sb:midnight ,	0 9 -8 0 0 0
sb:midnight on	-1 -9 11 0 0 0
sb:million	0 13 -10 0 0 0
sb:minister	1 -5 8 -1 -9 0
sb:minister ,	8 -8 0 3 -2 0
sb:minister for	0 7 -4 0 0 0
sb:minister of	6 10 -13 -2 0 0
sb:ministry	4 3 -19 4 0 8
sb:ministry of	0 6 -13 0 0 8
sb:ministry on	0 6 -4 0 0 0
sb:ministry say	4 -4 -4 8 0 0
sb:minute	-13 3 -2 0 14 0
sb:minute of	0 -7 7 0 0 0
sb:minute on	-6 9 -2 0 0 0
sb:monday	0 -9 10 0 0 0
sb:monday ,	-7 -5 8 0 0 0
sb:montevideo	0 -5 6 0 0 0
sb:month	8 -17 14 -1 0 0
sb:month ,	1 -15 13 0 0 0
sb:more than	0 -6 8 0 0 0
sb:morning	-8 4 -8 -1 15 0
sb:most	-4 18 -11 0 -1 0
sb:most <quality>	-1 8 -3 0 0 0
sb:move	-1 0 6 0 0 0
sb:move the	0 -14 16 0 0 0
sb:mr	-2 -1 10 -12 0 0
sb:mr .	0 10 -4 0 -1 0
sb:mr <person>	-1 -8 16 -10 0 0
sb:much	-5 -16 18 0 3 0
sb:muscat	0 -6 7 0 0 0
sb:must	-2 18 -14 0 0 0
sb:my	11 -9 3 0 -2 0
sb:nagoya	0 -20 21 0 0 0
sb:name	-5 9 0 0 -2 0
sb:name to	-4 -4 11 0 0 0
sb:national	0 7 -5 0 0 0
sb:near	0 0 -5 9 0 0
sb:need	0 8 -8 0 1 0
sb:need a	0 7 -5 0 0 0
sb:need the	0 9 -9 0 0 0
sb:negotiate	-3 -18 15 8 0 0
sb:negotiation	-1 -11 15 0 0 0
sb:negotiator	-10 -5 7 -3 4 0
sb:neighbour	0 8 -6 0 0 0
sb:neither	-6 2 1 0 0 0
sb:network	0 4 -6 0 0 0
sb:new	-18 5 1 -13 5 0
sb:new ,	0 -18 18 0 0 0
sb:new date	0 14 -13 0 0 0
sb:new on	0 10 -9 0 0 0
sb:new tariff	0 21 -20 0 0 0
sb:new york	-3 4 -5 -8 9 0
sb:newspaper	0 15 -13 0 0 0
sb:next	-1 -38 37 6 0 0
sb:next :	-10 -14 21 0 0 0
sb:next meet	10 7 -12 0 0 0
sb:next round	0 -13 9 5 0 0
sb:next year	0 6 0 0 -3 0
sb:night	-3 -4 11 0 0 0
sb:night of	0 -12 14 0 0 0
sb:nine	0 12 -11 0 0 0
sb:no	-6 18 -15 -8 0 0
sb:no ,	0 6 -5 0 0 0
sb:no .	0 6 -4 0 0 0
sb:no deal	0 -12 12 0 0 0
sb:nobody	-2 22 -17 0 0 0
sb:none	8 3 -14 0 0 0
sb:noon	0 -1 6 0 0 0
sb:noon on	0 6 -6 0 0 0
sb:nor	-6 9 -2 0 0 0
sb:northern	-6 24 -19 0 0 0
sb:not	-14 -13 23 -8 3 0
sb:not ,	0 -7 8 0 0 0
sb:not be	0 6 -5 0 0 0
sb:not been	0 8 -8 0 0 0
sb:not to	0 10 -9 0 0 0
sb:note	-11 -12 22 0 0 0
sb:note ,	0 -5 7 0 0 0
sb:note ·	0 6 -5 0 0 0
sb:notice	0 16 -12 0 0 0
sb:now	6 -23 18 -3 1 0
sb:nvidia	0 10 -7 0 0 0
sb:observer	0 8 -9 0 0 0
sb:of	-25 1 8 -2 -2 8
sb:of <day-ahead>	0 10 -8 0 0 0
sb:of <day-gone>	8 -2 -14 -6 17 0
sb:of <level>	3 -13 16 -2 -5 0
sb:of <name>	2 -28 30 -3 -6 0
sb:of <number>	0 13 -8 0 0 0
sb:of <person>	8 26 -29 0 -2 0
sb:of <span>	-2 -3 6 0 0 0
sb:of a	-15 -20 3 13 17 0
sb:of an	7 -2 -4 0 0 0
sb:of both	0 -18 11 0 9 0
sb:of commerce	0 8 -15 0 0 8
sb:of good	0 9 -9 0 0 0
sb:of it	0 2 -10 7 0 0
sb:of its	0 6 -2 0 0 0
sb:of kuala	0 -8 9 0 0 0
sb:of last	0 9 -8 0 0 0
sb:of negotiation	0 6 -6 0 0 0
sb:of soybean	-2 -2 6 0 0 0
sb:of state	4 -17 0 0 17 0
sb:of talk	-5 -8 10 4 -10 0
sb:of tariff	0 -21 23 0 0 0
sb:of that	13 -12 0 0 0 0
sb:of the	-24 10 0 0 0 0
sb:of their	0 13 -7 -1 -4 0
sb:of them	0 -18 20 0 0 0
sb:of three	0 -21 21 0 0 0
sb:of what	0 11 -6 0 -1 0
sb:of which	0 -12 13 0 0 0
sb:off	-6 36 -32 1 -5 0
sb:off for	0 11 -8 0 0 0
sb:off on	0 8 -6 0 0 0
sb:off the	3 17 -21 0 0 0
sb:off until	-1 6 -2 0 0 0
sb:official	-11 6 3 0 0 0
sb:oil	-8 -1 11 -2 -5 0
sb:oil and	0 6 -1 0 0 0
sb:old	0 -12 13 0 0 0
sb:olive	0 6 -4 0 0 0
sb:on	5 8 -6 -3 -4 -3
sb:on <day-ahead>	8 -8 4 -11 4 0
sb:on <day-gone>	5 4 4 -17 -9 -1
sb:on <day-today>	-7 12 -14 5 6 0
sb:on <name>	0 8 -4 0 0 0
sb:on <number>	8 -12 3 0 0 0
sb:on <quality>	-13 -7 17 -3 0 0
sb:on a	0 0 -2 -6 8 0
sb:on arrival	0 -5 6 0 0 0
sb:on beef	0 -11 13 0 0 0
sb:on both	-4 13 -8 0 0 0
sb:on coffee	0 -6 7 0 0 0
sb:on each	0 -15 16 0 0 0
sb:on for	0 9 -8 0 0 0
sb:on friday	0 19 -17 0 0 0
sb:on good	6 -19 13 0 0 0
sb:on hold	0 6 -5 0 0 0
sb:on it	9 11 -12 -1 -6 0
sb:on its	0 -8 0 11 0 0
sb:on most	0 -6 9 0 0 0
sb:on pay	0 -6 7 0 0 0
sb:on saturday	0 6 -5 0 0 0
sb:on social	0 6 -7 0 0 0
sb:on sunday	0 13 -13 0 0 0
sb:on tariff	0 -7 7 0 0 0
sb:on television	-1 15 1 -12 -9 0
sb:on the	24 -19 1 0 0 0
sb:on their	0 -8 9 0 0 0
sb:on thi	6 -2 0 0 0 0
sb:on thursday	2 -2 -9 0 9 0
sb:on tiktok	0 12 -12 0 0 0
sb:on to	0 11 -11 7 -7 0
sb:on trade	0 -12 13 0 0 0
sb:on truth	0 5 -6 0 0 0
sb:on until	0 -8 10 0 0 0
sb:on which	0 18 -20 0 0 0
sb:once	-5 13 -5 0 0 0
sb:one	-15 12 4 -6 0 0
sb:one ,	-5 8 -2 0 0 0
sb:one in	0 12 -11 0 0 0
sb:one is	0 7 -6 0 0 0
sb:one of	0 -6 6 0 0 0
sb:one on	0 -5 6 0 0 0
sb:only	0 24 -20 0 0 0
sb:open in	0 -8 8 0 0 0
sb:opened	-8 -22 27 0 0 0
sb:opened on	0 -14 15 0 0 0
sb:operator	-3 16 -11 0 0 0
sb:opinion	0 9 -8 0 0 0
sb:order	-2 0 0 -4 8 0
sb:order of	0 11 -15 -2 6 0
sb:ordinary	0 9 -7 0 0 0
sb:ore	0 6 -5 0 0 0
sb:origin	0 -6 7 0 0 0
sb:originating	0 -12 13 0 0 0
sb:originating in	0 -12 13 0 0 0
sb:other	10 0 -3 -5 0 0
sb:other in	0 -8 2 0 6 0
sb:other on	10 -9 0 0 0 0
sb:other side	0 -7 7 0 0 0
sb:our	-27 0 14 -8 -6 0
sb:our <office>	-3 7 -3 0 0 0
sb:our <person>	0 -10 13 0 0 0
sb:our man	0 11 -10 0 0 0
sb:out	6 -1 0 0 -2 0
sb:out in	1 10 -13 0 0 0
sb:out of	17 -15 -5 5 2 0
sb:out on	-1 18 -13 0 0 0
sb:out that	0 -6 6 0 0 0
sb:out what	-1 -12 18 0 -1 0
sb:outline	4 -17 8 0 3 0
sb:outline of	4 -14 5 0 3 0
sb:over on	-3 9 -3 0 0 0
sb:own	-6 -16 2 -1 21 0
sb:own agreement	0 7 -7 0 0 0
sb:owned	0 6 -5 0 0 0
sb:owner	0 13 -10 0 0 0
sb:ownership	-6 5 0 0 0 0
sb:p	9 -12 3 0 0 0
sb:p <number>	10 -15 6 0 0 0
sb:pacific	0 16 -14 0 0 0
sb:pact	1 -7 5 0 0 0
sb:page	0 7 -7 0 0 0
sb:pair	-10 -18 23 -1 6 0
sb:palm	0 -4 6 0 0 0
sb:palm oil	0 -4 6 0 0 0
sb:panel	0 6 -5 0 0 0
sb:paper	-1 15 -12 0 0 0
sb:paper on	5 -9 4 0 0 0
sb:pari	0 -14 19 -1 -3 0
sb:pari on	0 -5 8 0 0 0
sb:part	-9 1 0 6 0 0
sb:part of	-6 0 0 7 0 0
sb:pass	0 4 -6 0 0 0
sb:past	0 -4 6 0 0 0
sb:past midnight	0 6 -5 0 0 0
sb:pause	-1 9 -5 0 0 0
sb:pause ,	0 7 -5 0 0 0
sb:pause in	0 -7 8 0 0 0
sb:pay	0 9 0 -5 -15 0
sb:pay <level>	9 1 -6 0 -3 0
sb:pay <number>	0 7 -6 0 0 0
sb:pay a	-2 -12 19 0 -4 0
sb:pay in	0 12 -8 0 0 0
sb:pay the	0 8 -7 0 0 0
sb:pencilled	0 -11 12 0 0 0
sb:pencilled in	0 -11 12 0 0 0
sb:period	0 -6 7 0 0 0
sb:period of	0 -9 9 0 0 0
sb:permit	0 -6 7 0 0 0
sb:permit for	0 -6 7 0 0 0
sb:phase	0 13 -12 0 0 0
sb:phase one	0 10 -10 0 0 0
sb:phone	18 0 -23 -2 0 0
sb:phosphate	-3 -3 0 0 0 8
sb:place	2 -11 10 0 0 0
sb:place in	0 -9 9 0 0 0
sb:plan for	-3 2 3 0 -6 0
sb:plan to	0 -18 18 0 2 0
sb:point	-8 22 -12 0 0 0
sb:pointed out	0 -5 6 0 0 0
sb:port	-10 18 -5 -1 0 0
sb:port of	0 14 -13 0 0 0
sb:position	0 -12 12 0 0 0
sb:post	-15 -31 39 0 0 0
sb:post of	-4 -16 19 0 0 0
sb:post on	-1 12 -7 0 0 0
sb:power	0 6 -5 0 0 0
sb:premier	-1 0 -4 16 -12 0
sb:premier ,	-1 3 -10 10 0 0
sb:premier he	0 -5 2 8 -10 0
sb:prepare	0 0 -7 24 -17 0
sb:prepare the	0 3 5 -5 -8 0
sb:present	0 7 -6 0 0 0
sb:presenter	0 20 -19 0 0 0
sb:presenter :	0 14 -13 0 0 0
sb:president	21 -16 -8 -29 21 -1
sb:president <person>	-4 23 -29 -1 7 0
sb:president agree	0 11 -8 0 0 0
sb:president are	-3 0 -1 -2 7 0
sb:president donald	0 -9 9 0 1 0
sb:president had	12 -9 0 0 0 0
sb:president meet	0 -6 2 0 2 0
sb:president would	14 -8 -11 -1 5 0
sb:president xi	2 10 -12 -2 0 0
sb:press	10 -10 7 -2 -4 0
sb:press conference	-25 0 11 -3 0 0
sb:press on	11 -9 0 0 0 0
sb:price	7 12 -22 0 0 0
sb:principle	-2 3 -7 9 -6 0
sb:proclamation	0 6 -4 0 0 0
sb:product	3 0 -6 0 0 0
sb:production	8 -7 0 0 0 0
sb:progress	-3 17 -19 0 8 0
sb:prolong	-2 -4 9 0 0 0
sb:prolongation	0 10 -7 0 0 0
sb:prolonged	-3 -9 14 0 0 0
sb:prolonged their	0 -23 24 0 0 0
sb:promise	-13 -14 23 0 0 0
sb:proposal to	0 -6 6 0 0 0
sb:propose	0 41 -38 0 0 0
sb:propose that	0 30 -29 0 0 0
sb:protocol	0 8 -7 0 0 0
sb:province	0 7 -7 0 0 0
sb:provisional	0 -15 15 0 0 0
sb:public	0 4 -15 6 0 0
sb:published	-12 0 8 -2 -2 0
sb:published a	0 13 -12 0 0 0
sb:published its	-1 -18 21 0 0 0
sb:published on	0 25 -22 0 0 0
sb:published the	0 -17 17 0 0 0
sb:purchase	0 -8 10 0 0 0
sb:purchase of	0 -9 10 0 0 0
sb:put	0 -10 13 -6 0 0
sb:put a	7 -11 5 0 0 0
sb:put into	0 0 -7 0 5 0
sb:put it	12 -10 0 0 0 0
sb:put its	0 18 -17 0 0 0
sb:put on	-1 -4 7 0 0 0
sb:put the	-9 12 0 0 0 0
sb:put their	-3 0 6 0 0 0
sb:q	0 -28 30 0 0 0
sb:q :	0 -32 33 0 0 0
sb:quarrel	9 0 -13 0 0 0
sb:quarrel over	10 -9 0 0 0 0
sb:quarter	-7 -6 11 0 0 0
sb:question	-7 17 -6 -1 -5 0
sb:question :	-4 -3 12 0 -3 0
sb:question of	0 -7 8 0 0 0
sb:question on	0 17 -17 0 0 0
sb:radio	-3 21 -15 0 0 0
sb:raise	-4 -1 8 -1 0 0
sb:rang	16 -9 -7 0 0 0
sb:rare	-1 -4 0 0 9 0
sb:rare earth	0 -3 -2 0 9 0
sb:rate	-4 24 -17 0 0 0
sb:raw	0 10 -9 0 0 0
sb:reach	-6 -5 4 -1 8 0
sb:reach a	-4 3 -5 0 7 0
sb:reach an	0 6 -4 0 0 0
sb:reach by	-4 0 6 0 0 0
sb:reach in	0 -7 10 0 0 0
sb:reach on	4 8 -14 0 0 0
sb:reach the	0 8 -14 0 4 0
sb:read	0 -27 29 0 0 0
sb:readout	-4 -9 18 0 0 0
sb:readout of	-30 34 -7 0 0 0
sb:reason	-1 7 -10 -3 2 0
sb:recall	3 10 -11 0 0 0
sb:recall that	4 -9 1 0 0 0
sb:receive	-6 -10 14 -3 0 0
sb:reciprocal	0 -19 20 0 0 0
sb:recommend	0 11 -11 0 0 0
sb:record	0 -7 7 0 0 0
sb:reduce	0 0 -9 8 0 0
sb:refer	5 -7 0 0 0 0
sb:refer to	5 -7 0 0 0 0
sb:reference	-4 9 -4 0 0 0
sb:regard	0 12 -10 0 0 0
sb:release	24 -28 10 0 0 0
sb:remain	0 10 -8 0 0 0
sb:remark	0 17 -18 0 0 0
sb:remark by	0 9 -8 0 0 0
sb:renewal	0 7 -5 0 0 0
sb:reply	0 6 -2 0 0 0
sb:report	-8 16 -10 0 0 0
sb:report ,	-2 -36 38 0 0 0
sb:report on	0 10 -6 0 0 0
sb:report that	0 22 -21 0 0 0
sb:reporter	0 0 -5 -3 6 0
sb:reporter in	-7 27 -20 0 -1 0
sb:reporter on	-3 -11 16 0 0 0
sb:reporter that	11 -16 -3 0 10 0
sb:representative ,	0 -9 12 0 0 0
sb:republic	-4 -13 17 0 0 0
sb:republic of	-3 -14 17 0 0 0
sb:require	-3 -12 9 0 0 8
sb:respect	0 8 -7 0 0 0
sb:rest	0 14 -13 0 0 0
sb:rest on	0 8 -7 0 0 0
sb:result	-2 8 -6 -2 0 0
sb:result ,	-11 5 2 0 0 0
sb:result of	0 10 -6 -1 0 0
sb:resume	0 9 -11 5 0 0
sb:resume on	0 -5 0 6 0 0
sb:return	-8 -6 5 -1 10 0
sb:return to	0 -19 22 0 0 0
sb:review	-4 -6 10 0 0 0
sb:reykjavík	3 -17 13 0 0 0
sb:rice	0 16 -14 0 0 0
sb:ring	-11 12 0 0 0 0
sb:rise	-1 12 -8 0 0 0
sb:rise <level>	-3 16 -11 0 0 0
sb:room	0 14 -12 0 0 0
sb:rosario	0 20 -20 0 0 0
sb:rosario ,	0 14 -14 0 0 0
sb:round	-2 1 3 -1 -9 0
sb:round ,	0 -6 1 8 0 0
sb:round in	0 -15 16 0 0 0
sb:round is	0 -10 11 0 0 0
sb:round of	-7 23 -17 0 -5 0
sb:round on	0 12 -8 -2 0 0
sb:round since	0 -15 15 0 0 0
sb:round will	0 12 -12 0 0 0
sb:rule	-9 -7 5 11 0 0
sb:rule of	0 -8 8 0 0 0
sb:rum	0 9 -8 0 0 0
sb:run	-8 33 -24 0 -2 0
sb:run out	0 14 -11 0 0 0
sb:s	9 -8 0 0 0 0
sb:s &	9 -13 5 0 0 0
sb:sale	0 17 -13 0 0 0
sb:salmon	0 -10 11 0 0 0
sb:samarkand	0 -17 17 0 0 0
sb:same	0 21 -23 -1 4 0
sb:same day	0 2 -11 0 9 0
sb:santa	0 -16 17 0 0 0
sb:saturday ,	0 14 -12 0 0 0
sb:say	-2 -2 -4 10 1 4
sb:say ,	0 6 -3 0 0 0
sb:say <name>	-2 16 -13 0 0 0
sb:say <person>	0 10 -9 -2 1 0
sb:say a	0 0 -5 7 0 0
sb:say after	7 -18 -5 8 10 0
sb:say at	0 15 -11 0 -2 0
sb:say he	4 -8 4 0 0 0
sb:say in	0 -5 -5 10 7 0
sb:say it	0 6 -4 0 0 0
sb:say late	0 -11 -6 17 0 0
sb:say on	-6 19 -3 -22 -6 0
sb:say that	-15 6 13 -14 -19 7
sb:say the	8 -24 8 -11 19 0
sb:say there	0 6 -7 1 -2 0
sb:say they	0 4 3 -2 -6 0
sb:say to	6 -27 21 1 0 0
sb:scott	0 -8 4 3 -3 0
sb:scott bessent	0 -8 4 3 -3 0
sb:seal	6 -2 -2 0 0 0
sb:season	0 11 -10 0 0 0
sb:second	0 -7 8 1 -6 0
sb:second meet	0 -2 -1 6 0 0
sb:secretary	11 -23 13 0 -4 0
sb:secretary ,	0 11 -5 -1 0 0
sb:secretary of	0 -11 10 0 0 0
sb:secretary scott	0 -11 7 3 -3 0
sb:section	0 7 -4 0 0 0
sb:see	-9 8 -1 0 -1 0
sb:see <person>	0 18 -8 0 -10 0
sb:see the	0 8 -2 0 -3 0
sb:seed	0 -14 15 0 0 0
sb:seemed	-1 7 -5 -1 0 0
sb:seemed to	-1 7 -5 -1 0 0
sb:sell	3 -12 12 0 0 0
sb:sell to	0 -7 7 0 0 0
sb:send	-7 -8 18 0 -2 0
sb:seoul	0 -8 -8 15 0 0
sb:separate	0 -18 19 0 0 0
sb:service	0 -5 6 0 0 0
sb:session	0 -17 15 0 2 0
sb:session of	0 -9 9 0 0 0
sb:set	14 -16 7 -1 0 0
sb:set for	15 -14 0 0 0 0
sb:set out	0 -16 16 0 0 0
sb:set up	0 7 -2 0 0 0
sb:settle	5 10 -14 -1 -1 0
sb:settlement	0 9 -8 0 0 0
sb:seventh	0 -9 10 0 0 0
sb:several	0 -5 8 0 0 0
sb:shall	-8 1 4 0 0 0
sb:shall be	-3 -6 11 0 0 0
sb:shanghai	0 11 -11 0 0 0
sb:she	-5 14 -6 0 0 0
sb:sheet	-11 5 5 -3 -6 0
sb:sheet of	0 10 -7 0 0 0
sb:sheet on	-2 -5 10 0 0 0
sb:sheet that	-1 -4 10 0 0 0
sb:shelve	10 -5 -6 0 0 0
sb:ship	-3 30 -24 0 0 0
sb:shook	7 -15 11 0 0 0
sb:shook hand	7 -8 4 0 0 0
sb:shoot	0 6 -5 0 0 0
sb:short	-2 -5 10 0 0 0
sb:should	5 0 -7 -4 -3 8
sb:should be	0 15 -15 0 0 0
sb:show	0 22 -19 0 0 0
sb:shrimp	0 11 -10 0 0 0
sb:side	7 5 -12 0 -22 14
sb:side ,	0 15 -13 0 0 0
sb:side are	0 -2 -6 10 0 0
sb:side had	8 8 -26 0 0 8
sb:side meet	0 12 -11 0 0 0
sb:side of	0 -4 7 0 0 0
sb:side will	0 -5 11 0 -2 0
sb:sideline	0 -15 16 0 0 0
sb:sign	-7 13 -4 -20 0 0
sb:sign ,	2 -13 13 0 0 0
sb:sign a	0 7 -17 0 8 0
sb:sign an	0 -4 7 0 0 0
sb:sign by	0 8 -4 0 0 0
sb:sign in	0 6 -3 -1 0 0
sb:sign on	0 -6 9 0 0 0
sb:sign the	6 4 -6 -1 0 0
sb:signature ,	0 -12 12 0 0 0
sb:signature of	0 6 -5 0 0 0
sb:since	13 -16 15 -10 -8 0
sb:since <day-gone>	-1 -3 7 0 0 0
sb:since the	0 -13 15 0 0 0
sb:since then	10 0 -9 0 0 0
sb:sir	13 6 -16 -1 0 0
sb:sir ,	0 23 -20 0 0 0
sb:sir <person>	15 -5 -7 0 0 0
sb:sit	-7 -20 25 1 -3 0
sb:sit down	-2 9 -8 3 -1 0
sb:sit in	0 -18 18 0 0 0
sb:sit of	0 -9 9 0 0 0
sb:sit with	0 -6 7 0 0 0
sb:six	-2 -8 11 0 0 0
sb:six hour	-2 13 -10 0 0 0
sb:sixth	-4 -6 1 9 0 0
sb:sleep	0 -8 10 0 0 0
sb:small	-7 11 -2 0 0 0
sb:so	0 -13 16 -5 0 0
sb:social	0 11 -16 0 0 0
sb:social media	0 6 -7 0 0 0
sb:somebody	6 0 -8 0 0 0
sb:south	0 -9 10 0 0 0
sb:soybean	13 -1 -10 0 -2 0
sb:speak	8 6 -17 0 -6 0
sb:speak by	0 11 -11 0 0 0
sb:speaking	3 -14 14 0 -1 0
sb:special	-2 18 -13 0 0 0
sb:spent	-2 -16 19 0 0 0
sb:spoke	33 -32 -16 0 5 0
sb:spoke by	23 -38 -3 -1 12 0
sb:spoke on	-1 7 -4 0 0 0
sb:spoke with	9 -7 -3 4 -3 0
sb:spoken	13 -8 -3 0 0 0
sb:spring	0 -6 5 0 0 0
sb:spring ,	0 -6 5 0 0 0
sb:st	0 -8 9 0 0 0
sb:stand	0 21 -17 0 0 0
sb:standstill	0 16 -13 0 0 0
sb:standstill of	0 11 -10 0 0 0
sb:start	-3 -3 9 0 0 0
sb:state	-6 -8 4 -11 13 0
sb:state visit	0 8 -12 0 8 0
sb:statement	-1 15 -10 0 -1 0
sb:statement ,	-6 -21 24 0 0 0
sb:statement of	0 8 -7 0 0 0
sb:statement on	0 9 -8 0 0 0
sb:station	0 7 -5 0 0 0
sb:stay	-4 -6 6 0 5 0
sb:stay in	-2 18 -14 0 0 0
sb:stay suspend	0 -4 0 0 6 0
sb:steel	1 7 -12 0 0 0
sb:step	-4 14 -11 -5 2 0
sb:still	-4 27 -37 3 0 0
sb:stockholm on	0 -12 14 0 0 0
sb:stop	0 15 -11 0 0 0
sb:street	0 2 -18 0 15 0
sb:strike	-1 7 -3 0 0 0
sb:strike in	0 -7 7 0 0 0
sb:subject :	6 -1 -5 0 0 0
sb:substantial	0 7 -1 0 -1 0
sb:such	0 -21 22 0 0 0
sb:sugar	0 -4 -11 15 0 0
sb:sum	0 14 -14 0 0 0
sb:summit	-2 -5 7 -3 3 0
sb:summit in	0 17 -18 -2 4 0
sb:summit of	0 -9 11 0 0 0
sb:sunday	-8 -5 8 0 0 0
sb:surabaya	0 -8 10 0 0 0
sb:surcharge	0 7 -3 0 0 0
sb:suspend	-5 17 -17 0 5 0
sb:suspend ,	0 14 -13 0 0 0
sb:suspend for	0 -8 5 0 6 0
sb:suspension	-4 8 -2 0 0 0
sb:suspension is	0 -8 9 0 0 0
sb:suspension of	0 13 -10 0 0 0
sb:table ,	0 -5 8 0 0 0
sb:table on	0 -10 10 0 0 0
sb:take	2 -6 7 -6 0 0
sb:take effect	-1 21 -17 0 0 0
sb:take it	0 -4 7 0 0 0
sb:take off	0 9 -6 0 0 0
sb:take on	-1 -16 18 0 0 0
sb:take place	3 -16 14 0 0 0
sb:take the	8 -4 0 0 0 0
sb:take three	0 10 -8 0 0 0
sb:take up	0 0 -2 0 6 0
sb:talk	2 -3 2 2 -18 1
sb:talk ,	0 -24 22 -4 6 0
sb:talk at	2 -16 10 0 0 4
sb:talk between	-1 -6 6 0 0 0
sb:talk in	-3 6 -5 8 -11 0
sb:talk is	0 23 -22 0 0 0
sb:talk on	0 6 -1 -6 -4 0
sb:talk that	0 -16 18 0 0 0
sb:talk will	0 -7 8 0 0 0
sb:talk with	-12 23 -14 0 -3 0
sb:talked	12 -29 4 2 4 0
sb:talked by	13 -5 -5 0 0 0
sb:tangier	0 11 -10 0 0 0
sb:tangier ,	0 7 -6 0 0 0
sb:tariff	10 0 5 -14 -21 0
sb:tariff for	0 15 -16 0 0 0
sb:tariff of	6 -25 24 0 -4 0
sb:tariff talk	0 -6 7 0 0 0
sb:tariff truce	0 -7 12 -1 -6 0
sb:tax on	0 -5 6 0 0 0
sb:tea	-3 18 -13 0 0 0
sb:tea and	0 9 -9 0 0 0
sb:team	-2 -11 20 0 -4 0
sb:team ,	0 -13 14 0 0 0
sb:technical	-8 3 0 0 0 0
sb:telephone	33 -12 -24 -6 -5 0
sb:telephone on	19 -7 -13 0 -1 0
sb:telephoned	16 -21 3 0 0 0
sb:television	-15 28 -12 -12 -3 0
sb:television ,	0 9 -8 0 0 0
sb:television on	0 0 7 0 -4 0
sb:tell	16 -1 -6 0 -6 0
sb:tell <person>	16 0 -18 0 0 0
sb:tell <quality>	0 6 -3 0 0 0
sb:tell a	-1 7 -2 0 -3 0
sb:tell an	0 -3 -3 9 0 0
sb:tell me	-11 19 -8 0 0 0
sb:tell reporter	2 0 -5 -2 7 0
sb:tell that	0 10 -8 0 0 0
sb:tell the	7 -1 0 -8 -1 0
sb:tell to	0 -19 9 11 0 0
sb:tell us	0 13 -11 0 0 0
sb:ten	-11 -5 0 0 16 0
sb:tenth	7 7 -15 0 0 0
sb:term	-7 -17 23 0 7 0
sb:term of	0 -6 0 0 8 0
sb:text	-9 -14 14 6 0 0
sb:text ,	0 -5 -1 9 0 0
sb:textile	-1 -3 6 0 0 0
sb:than	-3 -7 11 0 0 0
sb:than <level>	0 -8 8 0 0 0
sb:that	0 -5 -1 10 -3 9
sb:that 's	-2 -9 10 0 2 0
sb:that ,	0 10 -15 9 -5 0
sb:that <name>	-1 -6 11 0 0 0
sb:that <office>	0 -14 15 0 0 0
sb:that <person>	15 -12 -16 3 12 0
sb:that <quality>	7 -1 -3 0 0 0
sb:that <seat>	5 -8 5 0 0 0
sb:that a	0 0 7 -5 0 0
sb:that begin	0 -4 7 0 0 0
sb:that both	-2 8 -4 0 0 0
sb:that end	0 6 -3 0 0 0
sb:that had	0 9 -6 0 0 0
sb:that has	0 6 -5 0 0 0
sb:that he	1 3 -16 12 -3 0
sb:that is	-3 16 -10 0 0 0
sb:that it	-2 11 -7 0 0 0
sb:that the	10 -3 -3 0 -6 6
sb:that there	-4 7 -7 2 -1 0
sb:that they	-2 -24 24 -2 3 0
sb:that was	-5 -5 2 0 9 0
sb:that we	0 21 -16 -2 0 0
sb:that would	-7 4 3 0 0 0
sb:the	-6 9 1 -8 0 0
sb:the <day-ahead>	-1 8 -14 0 5 0
sb:the <day-gone>	0 -7 7 0 0 0
sb:the <level>	-4 -5 10 0 0 0
sb:the <name>	1 -17 15 -6 7 0
sb:the <number>	-1 20 -16 0 0 0
sb:the <office>	5 -22 26 0 -23 0
sb:the <organisation>	-30 38 -24 0 -7 0
sb:the <person>	0 -7 7 -1 0 0
sb:the <quality>	0 13 -3 -19 -5 0
sb:the <seat>	-9 -21 10 -10 28 0
sb:the <span>	-8 -5 6 -1 5 0
sb:the accord	0 -11 12 0 0 0
sb:the agenda	0 -18 3 15 0 0
sb:the agreement	0 -12 18 -5 -4 0
sb:the announcement	0 6 -3 0 0 0
sb:the apec	0 43 -45 -3 3 0
sb:the arrangement	-3 10 -5 0 0 0
sb:the busan	0 -10 10 0 0 0
sb:the calendar	0 -8 9 0 0 0
sb:the call	19 -21 3 0 0 0
sb:the clock	-2 6 -2 0 0 0
sb:the close	0 -5 8 0 0 0
sb:the consensu	0 -17 18 0 0 0
sb:the corridor	0 -12 13 0 0 0
sb:the day	0 24 -7 0 -17 0
sb:the deal	0 -6 7 0 0 0
sb:the decision	0 -2 0 6 0 0
sb:the delegation	0 -14 17 0 0 0
sb:the duty	-7 18 -11 0 0 0
sb:the end	0 -14 12 5 0 0
sb:the eve	0 22 -20 0 0 0
sb:the evening	25 -9 -23 14 -15 0
sb:the exemption	0 6 -4 0 0 0
sb:the expert	-9 0 0 0 0 11
sb:the export	-4 3 -8 0 0 8
sb:the extension	6 -3 4 -2 -5 0
sb:the extra	0 -13 14 0 0 0
sb:the fact	0 22 -18 0 0 0
sb:the fifth	0 -12 15 -2 0 0
sb:the final	0 9 -8 0 0 0
sb:the first	-2 20 -12 -7 -4 0
sb:the fourth	15 -22 4 13 -1 0
sb:the framework	-2 3 -7 0 5 0
sb:the freeze	0 6 -4 0 0 0
sb:the geneva	0 -7 8 0 0 0
sb:the great	0 10 -6 0 0 0
sb:the house	9 -7 0 0 0 0
sb:the joint	0 -19 21 0 0 0
sb:the last	-5 -1 9 -4 0 0
sb:the list	0 -10 11 0 0 0
sb:the lower	0 13 -11 0 0 0
sb:the man	0 -5 6 0 0 0
sb:the margin	0 -8 9 0 0 0
sb:the matter	-5 -7 8 0 0 8
sb:the meet	5 -13 11 9 -9 0
sb:the middle	7 0 -2 0 0 0
sb:the morning	0 -2 -10 -1 16 0
sb:the most	0 13 -9 0 0 0
sb:the new	-1 17 -12 0 0 0
sb:the next	11 -2 -18 15 7 0
sb:the northern	-6 21 -16 0 0 0
sb:the number	0 11 -8 0 0 0
sb:the old	0 -13 14 0 0 0
sb:the one	0 -11 9 0 0 0
sb:the operator	0 9 -9 0 0 0
sb:the order	3 -17 15 0 0 0
sb:the ordinary	0 7 -6 0 0 0
sb:the other	5 4 -8 0 0 0
sb:the outline	4 -17 8 0 3 0
sb:the pair	-10 -18 23 -1 6 0
sb:the phone	5 0 -7 0 0 0
sb:the present	0 9 -8 0 0 0
sb:the president	15 -38 27 -7 4 0
sb:the press	8 0 -12 0 -1 0
sb:the quarrel	10 -8 0 0 0 0
sb:the question	0 -7 9 0 0 0
sb:the rate	-1 7 -4 0 0 0
sb:the republic	-3 -19 21 0 0 0
sb:the s	10 -16 7 0 0 0
sb:the same	0 20 -22 -1 4 0
sb:the second	-2 23 -15 -13 0 0
sb:the ship	0 7 -6 0 0 0
sb:the sideline	0 -15 16 0 0 0
sb:the sixth	0 -14 16 0 0 0
sb:the standstill	0 12 -10 0 0 0
sb:the state	0 20 -31 0 9 0
sb:the statement	0 16 -15 0 0 0
sb:the table	0 -10 14 0 0 0
sb:the talk	1 -17 15 0 0 0
sb:the tariff	-10 -9 19 0 -1 0
sb:the telephone	-9 19 -12 0 0 0
sb:the term	-11 6 -4 0 7 0
sb:the text	-4 -11 15 0 0 0
sb:the third	7 -17 15 0 0 0
sb:the town	0 15 -13 0 0 0
sb:the trade	0 12 -6 0 -7 0
sb:the truce	-12 15 0 -5 -5 0
sb:the two	17 -44 24 0 4 6
sb:the understanding	0 -21 22 0 0 0
sb:the visit	0 -20 14 7 -2 0
sb:the war	0 -15 19 0 -2 0
sb:the water	0 6 -5 0 0 0
sb:the way	-6 1 4 0 0 0
sb:the whole	0 8 -5 0 0 0
sb:the window	0 6 -5 0 0 0
sb:the world	0 7 -6 0 0 0
sb:their	0 4 -3 -29 2 9
sb:their <office>	-3 -14 18 0 0 0
sb:their <organisation>	0 6 -6 0 0 0
sb:their duty	0 -7 7 0 0 0
sb:their first	12 -21 11 0 0 0
sb:their fourth	8 2 -10 0 0 0
sb:their own	0 0 -14 0 15 0
sb:their tariff	5 -7 6 0 -2 0
sb:their third	-7 7 0 0 0 0
sb:their trade	0 16 -21 -1 5 0
sb:them	-11 -20 23 -6 9 0
sb:them ,	0 -22 22 0 0 0
sb:them at	0 -12 12 0 0 0
sb:them in	0 -9 11 0 0 0
sb:them on	0 10 -10 0 0 0
sb:them to	0 -11 0 -1 12 0
sb:then	12 -26 19 -2 -1 0
sb:then come	5 -11 7 0 0 0
sb:then the	-1 -18 21 0 0 0
sb:there	-25 13 -13 6 5 0
sb:there 's	-6 28 -24 0 0 0
sb:there ,	-3 17 -13 0 0 0
sb:there are	0 -1 -10 10 0 0
sb:there is	-1 16 -11 0 0 0
sb:there on	0 -25 22 -2 8 0
sb:there was	0 12 -10 0 0 0
sb:there were	-1 8 -4 0 0 0
sb:there will	0 -18 20 0 0 0
sb:they	0 -20 11 16 0 -3
sb:they agree	1 10 -14 5 -3 0
sb:they are	0 -28 12 -2 20 0
sb:they did	7 12 -21 0 0 0
sb:they had	-1 -11 13 -1 0 0
sb:they have	0 -13 25 -1 -7 0
sb:they want	0 -8 10 0 0 0
sb:they were	0 20 -17 0 0 0
sb:they will	19 -26 0 19 -11 0
sb:they would	0 -6 8 0 0 0
sb:they'll	-11 -19 3 12 13 0
sb:they're	0 -7 7 0 0 0
sb:they've	0 -23 24 0 0 0
sb:thi	9 -11 12 -7 -5 0
sb:thi is	0 -10 11 0 0 0
sb:thi week	0 -12 14 0 0 0
sb:think	0 7 -5 0 0 0
sb:third	-5 -8 14 0 -6 0
sb:third round	1 7 -4 -8 0 0
sb:those	0 7 -1 0 0 0
sb:thread	0 9 -7 0 0 0
sb:threaten to	0 -7 9 0 0 0
sb:three	15 10 -16 -8 -2 0
sb:three ,	0 18 -17 0 0 0
sb:three round	0 -10 12 0 0 0
sb:through	-1 -7 10 0 0 0
sb:thu	25 -14 -16 0 0 0
sb:thursday	-8 1 -4 0 9 0
sb:thursday ,	-1 0 -4 0 9 0
sb:tiktok	0 -5 8 -3 0 0
sb:tiktok 's	-5 -8 17 0 0 0
sb:timber	0 13 -11 0 0 0
sb:time in	0 16 -16 0 0 0
sb:time since	0 -12 11 0 0 0
sb:time that	0 -20 22 0 0 0
sb:tin	0 9 -8 0 0 0
sb:to	-10 3 0 0 3 -13
sb:to <day-ahead>	-2 0 -3 0 8 0
sb:to <name>	0 13 -3 0 -4 0
sb:to <person>	-1 8 -1 0 0 0
sb:to <quality>	0 -10 12 0 0 0
sb:to <seat>	-2 -11 12 7 -10 0
sb:to a	6 0 -3 0 0 0
sb:to be	-8 15 -10 -7 0 0
sb:to bring	0 8 -7 0 0 0
sb:to come	0 -1 -17 10 8 0
sb:to discuss	0 8 0 0 -6 0
sb:to extend	0 10 -7 0 0 0
sb:to follow	5 -6 0 0 0 0
sb:to go	0 -9 12 0 0 0
sb:to happen	0 7 -6 0 0 0
sb:to have	0 6 -3 0 0 0
sb:to his	0 2 -7 0 4 0
sb:to hold	11 -35 30 0 -2 0
sb:to invest	0 10 -3 0 -1 0
sb:to it	-3 11 -5 0 0 0
sb:to its	0 7 -6 0 0 0
sb:to last	0 -4 6 0 0 0
sb:to leave	0 6 -4 0 0 0
sb:to look	0 -1 -2 0 7 0
sb:to lower	0 -5 8 0 0 0
sb:to meet	-2 -20 -3 7 19 0
sb:to midnight	0 -22 23 0 0 0
sb:to prepare	0 -12 15 0 -4 0
sb:to prolong	-1 -5 9 0 0 0
sb:to resume	0 12 -11 0 0 0
sb:to see	0 6 -7 -1 1 0
sb:to sell	0 -9 9 0 0 0
sb:to sign	-1 13 -9 0 0 0
sb:to sit	0 12 -15 5 0 0
sb:to speak	15 -13 0 0 0 0
sb:to stay	-2 -5 10 0 0 0
sb:to stop	0 10 -9 0 0 0
sb:to talk	8 -6 0 0 -1 0
sb:to the	5 -6 1 1 2 0
sb:to their	0 -9 8 0 0 0
sb:to visit	-1 -2 8 0 -5 0
sb:to vote	0 6 -5 0 0 0
sb:together	-4 -2 9 0 0 0
sb:town	0 -13 14 0 0 0
sb:town ,	0 -18 19 0 0 0
sb:trade	8 -7 4 -6 2 0
sb:trade ,	0 6 -3 -2 0 0
sb:trade agreement	0 12 -8 0 0 0
sb:trade deal	5 8 -20 -3 7 0
sb:trade minister	0 -11 9 6 -3 0
sb:trade ministry	14 3 -19 0 0 0
sb:trade representative	0 -1 6 -4 0 0
sb:trade secretary	0 -3 6 0 0 0
sb:trade truce	0 -5 -1 0 10 0
sb:trade war	0 -7 8 0 0 0
sb:transcript	-2 -8 11 0 0 0
sb:transcript ,	0 6 -5 0 0 0
sb:transcript of	0 -15 15 0 0 0
sb:transit	0 -10 11 0 0 0
sb:travel	-1 -12 9 4 0 0
sb:travel to	-1 -10 6 4 0 0
sb:treaty	0 -16 16 0 0 0
sb:trip	-2 -32 17 0 21 0
sb:trip to	-1 -34 19 0 21 0
sb:truce	1 9 -4 -17 0 0
sb:truce ,	-1 26 -22 0 0 0
sb:truce agree	0 6 -2 0 0 0
sb:truce between	-6 12 -2 0 -2 0
sb:truce by	5 2 -14 0 9 0
sb:truce end	0 8 -7 0 0 0
sb:truce hold	0 -21 21 0 0 0
sb:truce of	0 14 -12 0 0 0
sb:truce on	0 -19 20 0 0 0
sb:truce that	-2 -3 8 0 -1 0
sb:truce to	0 6 -5 0 0 0
sb:truce with	8 -15 10 0 0 0
sb:true	0 8 -7 0 0 0
sb:true that	0 11 -10 0 0 0
sb:trump	0 -7 7 0 0 0
sb:trump has	-4 -6 9 0 0 0
sb:trump say	0 -7 5 0 2 0
sb:truth	0 5 -6 0 0 0
sb:truth social	0 5 -6 0 0 0
sb:tuesday ,	-6 0 3 0 0 0
sb:tuna	0 8 -8 0 0 0
sb:turn	0 -2 -9 11 0 0
sb:turnberry	0 -15 18 0 0 0
sb:twelve	0 15 -14 0 0 0
sb:two	11 -17 2 -1 4 6
sb:two <office>	7 -3 -5 0 2 0
sb:two delegation	0 -21 23 0 0 0
sb:two government	-5 12 -4 0 0 0
sb:two have	0 -19 20 0 0 0
sb:two head	4 -15 -3 0 17 0
sb:two leader	0 14 -12 -1 -3 0
sb:two men	-4 6 0 0 -3 0
sb:two of	0 -15 16 0 0 0
sb:two order	0 11 -4 0 -4 0
sb:two president	14 -6 -13 -3 10 0
sb:two side	9 -10 -5 6 -11 9
sb:two will	0 -15 14 -3 4 0
sb:under	5 12 -14 -1 -1 0
sb:under a	15 -12 0 0 0 0
sb:under the	-2 -5 9 0 0 0
sb:understanding	0 -19 21 0 0 0
sb:unless	0 -5 6 0 0 0
sb:until	-18 -5 14 3 -5 0
sb:until <day-ahead>	0 -3 -1 7 0 0
sb:until the	0 9 -5 0 0 0
sb:until then	0 -20 20 0 0 0
sb:up	4 3 -11 5 1 0
sb:up a	0 7 -3 0 0 0
sb:up again	0 -15 16 0 0 0
sb:up at	0 -10 -1 11 0 0
sb:up on	-2 8 -12 0 6 0
sb:up the	11 7 -18 0 0 0
sb:up to	0 14 -10 0 0 0
sb:updated	0 12 -9 0 0 0
sb:urge	6 -5 0 0 0 0
sb:us	-6 12 -12 5 0 0
sb:use	0 -12 14 0 0 0
sb:valid	0 6 -6 0 0 0
sb:valparaíso	0 -22 23 0 0 0
sb:vanilla	8 -4 -3 0 0 0
sb:version	-6 9 -1 0 0 0
sb:very	-7 0 1 0 8 0
sb:very good	-4 6 0 0 0 0
sb:vessel	-1 4 -7 4 0 0
sb:vice	0 0 -13 18 -6 0
sb:vice -	0 -4 -5 11 0 0
sb:vice premier	0 6 -11 10 -4 0
sb:video	33 -37 -21 3 2 11
sb:video call	16 -9 -8 0 0 0
sb:video link	8 -6 -7 0 0 3
sb:video on	10 -11 -3 0 0 5
sb:village	-5 6 0 0 0 0
sb:visit	-12 -8 7 2 1 0
sb:visit ,	0 13 -11 0 0 0
sb:visit of	0 -15 17 0 0 0
sb:visit to	0 -14 15 0 0 0
sb:vote	-2 18 -14 0 0 0
sb:wage	0 8 -7 0 0 0
sb:wait	0 -6 -8 11 0 0
sb:waiting	-3 14 -9 0 0 0
sb:waiting for	-2 10 -5 0 0 0
sb:walked	-1 -5 12 -1 -2 0
sb:war	0 -10 14 0 -3 0
sb:war ,	0 7 -7 0 0 0
sb:war in	0 -7 10 0 -1 0
sb:warn	0 -11 3 8 0 0
sb:warn that	0 -7 0 9 0 0
sb:was	-8 -5 10 7 -10 -4
sb:was <number>	0 6 -6 0 0 0
sb:was a	1 7 -8 0 0 0
sb:was agree	6 -12 8 0 0 0
sb:was announce	-1 -14 0 15 0 0
sb:was hold	4 10 -12 0 0 0
sb:was in	0 -18 23 0 -2 0
sb:was not	0 -15 16 0 0 0
sb:was on	-2 8 -4 0 0 0
sb:was plan	9 -20 12 0 0 0
sb:was published	0 7 -4 0 0 0
sb:was put	0 -6 8 0 0 0
sb:was reach	-3 11 -7 0 0 0
sb:was sign	-1 10 -5 -1 0 0
sb:was take	0 -19 20 0 0 0
sb:was the	17 -9 4 -6 -3 0
sb:was their	-7 12 -4 0 0 0
sb:was to	-3 39 -34 -1 -2 0
sb:water	0 7 -6 0 0 0
sb:way	-7 10 0 0 -1 0
sb:we	-1 -2 11 -1 -15 0
sb:we agree	0 7 -6 0 0 0
sb:we are	0 26 -24 0 0 0
sb:we had	0 -9 9 0 0 0
sb:we have	-2 -7 11 0 0 0
sb:we know	-6 13 -5 0 0 0
sb:we shall	-1 9 -5 0 0 0
sb:we would	7 0 -1 -2 0 0
sb:we'll	0 8 -6 0 0 0
sb:wednesday	-11 -3 8 0 0 0
sb:wednesday ,	-1 10 -7 0 0 0
sb:week	-6 -1 0 12 -4 0
sb:week ,	8 -5 -13 15 0 0
sb:week ago	0 12 -11 0 0 0
sb:week of	-10 23 -15 0 0 0
sb:week that	-3 -2 8 0 0 0
sb:weekly	0 15 -9 -2 0 0
sb:welcome	-7 -7 14 0 0 0
sb:welcome the	0 -13 16 0 0 0
sb:were	0 11 -14 9 -1 0
sb:were hold	0 -11 7 0 0 0
sb:were not	0 -10 11 0 0 0
sb:were on	0 -6 -10 16 0 0
sb:were sign	0 8 -8 0 0 0
sb:were to	0 -6 9 -2 0 0
sb:what	-11 -10 25 -14 -4 0
sb:what <name>	0 -6 3 0 3 0
sb:what <person>	13 -11 4 -2 -3 0
sb:what <quality>	0 -10 10 0 0 0
sb:what change	0 11 -10 0 0 0
sb:what come	0 6 -5 0 0 0
sb:what did	0 -8 10 0 0 0
sb:what doe	0 6 -6 0 0 0
sb:what happen	0 7 -5 0 0 0
sb:what our	0 -19 19 0 0 0
sb:what the	0 34 -32 0 0 0
sb:what they	0 21 -17 0 0 0
sb:what was	-7 -19 25 0 0 0
sb:what we	-7 16 -5 0 0 0
sb:what will	0 -20 22 0 0 0
sb:what would	0 -6 7 0 0 0
sb:whatever	0 6 -4 0 0 0
sb:when	-11 -7 7 -2 14 0
sb:when <person>	-7 -1 -3 6 9 0
sb:when do	0 7 -6 0 0 0
sb:when he	0 15 -9 0 -2 0
sb:when it	0 6 -5 0 0 0
sb:when the	-4 -15 15 -3 7 0
sb:when they	4 -5 -4 -1 7 0
sb:where	-11 -19 13 0 13 0
sb:where <person>	0 0 -13 1 12 0
sb:where he	0 -20 14 0 7 0
sb:where the	0 -25 27 0 0 0
sb:whether	0 6 -12 6 0 0
sb:which	-9 -4 4 4 -2 7
sb:which <name>	-5 0 0 0 0 8
sb:which <person>	-1 -6 10 0 0 0
sb:which <quality>	0 8 -6 0 0 0
sb:which begin	0 2 -10 7 0 0
sb:which both	0 -23 25 0 0 0
sb:which end	0 -8 9 0 0 0
sb:which meet	0 9 -9 0 0 0
sb:which pay	0 -14 14 0 0 0
sb:which the	3 -6 -3 7 3 0
sb:which was	0 16 -15 0 0 0
sb:which would	0 9 -7 0 0 0
sb:while	0 13 -11 0 0 0
sb:who	8 9 -14 -1 0 0
sb:who has	0 11 -11 0 0 0
sb:who have	0 -10 10 0 0 0
sb:who head	0 6 -4 0 0 0
sb:who is	0 -17 22 -1 0 0
sb:who lead	0 10 -6 0 0 0
sb:who led	0 20 -17 0 0 0
sb:who meet	0 -9 0 7 1 0
sb:who negotiate	0 -12 13 0 0 0
sb:who sign	0 15 -14 0 0 0
sb:who was	-1 11 -6 0 -1 0
sb:whole	0 8 -6 0 0 0
sb:whom	6 -11 0 0 5 0
sb:whose	0 14 -10 0 -6 0
sb:why	0 -8 10 0 0 0
sb:will	9 -5 0 3 -9 4
sb:will again	0 -12 -14 23 -5 0
sb:will be	0 7 3 -14 -13 -1
sb:will begin	0 13 -12 0 0 0
sb:will buy	0 11 -9 0 0 0
sb:will continue	-10 1 -4 0 0 11
sb:will discuss	0 -21 0 0 17 0
sb:will go	0 9 -11 0 4 0
sb:will have	-1 8 -5 0 0 0
sb:will hold	0 6 -3 0 0 0
sb:will lower	0 9 -10 0 0 0
sb:will meet	-3 14 -3 -8 -2 0
sb:will now	3 -19 17 0 0 0
sb:will pay	3 -11 14 -1 -7 0
sb:will put	7 -3 -2 0 0 0
sb:will run	0 9 -8 0 0 0
sb:will set	0 6 -2 0 0 0
sb:will sign	0 15 -13 0 0 0
sb:will stay	0 -3 0 0 6 0
sb:will take	0 -11 3 0 6 0
sb:will the	0 -20 22 0 0 0
sb:will they	0 8 0 0 -3 0
sb:will you	0 -17 19 0 0 0
sb:window	0 13 -12 0 0 0
sb:wire )	0 -6 7 0 0 0
sb:wish	8 3 -11 0 -4 0
sb:wish to	8 0 -10 0 -2 0
sb:with	4 -16 8 -4 14 -1
sb:with <name>	-23 -24 30 6 0 0
sb:with <person>	14 -44 24 0 8 0
sb:with <quality>	0 -9 9 0 0 0
sb:with <seat>	10 10 -25 0 0 0
sb:with a	-6 8 -18 0 16 0
sb:with his	9 -22 13 0 0 0
sb:with the	-6 22 -9 -7 -5 0
sb:with which	0 9 -6 0 0 0
sb:within	-1 -7 9 0 0 0
sb:without	-6 9 -3 0 0 0
sb:without the	0 -6 7 0 0 0
sb:wool	8 0 -12 0 0 0
sb:work	-13 17 -15 0 0 11
sb:work ,	-3 6 0 0 0 0
sb:worked	0 -19 21 0 0 0
sb:worked out	0 -6 8 0 0 0
sb:worker	0 7 -5 0 0 0
sb:working	0 -15 2 11 0 4
sb:working <organisation>	0 -19 19 0 0 0
sb:world	0 16 -15 0 0 0
sb:would	14 1 -16 5 0 -3
sb:would be	-8 -1 -4 5 9 0
sb:would come	0 2 4 0 -7 0
sb:would decide	-4 13 -5 0 0 0
sb:would go	0 -12 2 6 2 0
sb:would have	-5 31 -22 0 0 0
sb:would like	0 6 -5 0 0 0
sb:would meet	0 -11 10 -1 2 0
sb:would not	7 0 -9 0 0 0
sb:would otherwise	0 6 -6 0 0 0
sb:would put	-5 7 0 0 0 0
sb:would sign	0 10 -8 0 0 0
sb:would still	0 0 -6 -2 7 0
sb:write	4 4 -16 1 1 0
sb:write ,	0 12 -5 0 -3 0
sb:write on	10 3 -12 0 -6 0
sb:write that	0 -10 -3 5 9 0
sb:write to	-1 7 0 0 0 0
sb:xi	2 10 -12 -2 0 0
sb:xi jinping	2 10 -12 -2 0 0
sb:yarn	0 9 -6 0 0 0
sb:year	0 10 -4 0 -4 0
sb:year ,	0 6 -3 0 0 0
sb:yes	-4 -5 11 0 0 0
sb:yes ,	-3 -5 10 0 0 0
sb:york	-3 4 -5 -8 9 0
sb:york ,	0 0 -10 -2 18 0
sb:you	0 -5 9 -1 -3 0
sb:you will	0 11 -9 0 0 0
sb:zurich	0 10 -9 0 0 0
sb:|	0 8 -6 0 0 0
sb:·	-8 24 -19 0 0 0
sb:· monday	0 7 -6 0 0 0
sb:—	-11 10 1 -6 -5 0
sb:— <name>	14 -5 2 -12 -3 0
sb:— <number>	0 7 -5 0 0 0
sb:— <office>	-1 16 -12 0 0 0
sb:— <person>	-13 -7 25 -3 -4 0
sb:— <quality>	0 -6 6 0 0 0
sb:— <seat>	0 -15 15 0 0 0
sb:— for	0 8 -6 0 0 0
sb:— monday	0 -5 6 0 0 0
sb:— the	-14 4 -5 9 4 0
sb:— tuesday	0 12 -11 0 0 0
sb:•	0 -6 8 0 0 0
sent:calls	101 -37 -67 -42 -42 7
sent:coming	-2 -15 7 16 10 -7
sent:ended	5 -8 15 -1 -20 -4
sent:experts	-24 -19 19 -19 4 22
sent:m=arrive	-1 -4 12 -6 0 0
sent:m=arrives	0 10 -6 0 0 0
sent:m=assembly	0 27 -24 0 0 0
sent:m=bargain	0 -14 16 0 0 0
sent:m=broke off	0 -7 9 0 0 0
sent:m=broke up	0 -4 6 0 0 0
sent:m=came	20 -8 0 -14 0 0
sent:m=closed	-4 -3 0 8 0 0
sent:m=come	5 -2 -7 9 0 0
sent:m=comes	-3 0 -3 0 6 0
sent:m=conference	35 -8 -16 -5 -2 0
sent:m=consultations	17 -16 10 -7 -5 0
sent:m=delegation	-6 -31 38 -6 0 0
sent:m=delegations	-10 -27 32 2 -5 0
sent:m=dialogue	-4 -2 9 0 -1 0
sent:m=dinner	10 -9 6 -7 -2 0
sent:m=due	16 11 -14 -3 -11 0
sent:m=edition	0 17 -16 0 0 0
sent:m=ended	0 -20 13 17 0 0
sent:m=expected	-3 -1 -15 19 0 0
sent:m=flew	-1 -8 -3 21 -8 0
sent:m=flies	-5 -25 19 13 0 0
sent:m=gather	0 16 -15 0 0 0
sent:m=go	-13 14 -8 4 -3 0
sent:m=guest	0 22 -24 -3 2 0
sent:m=guests	-2 -28 30 0 0 0
sent:m=haggling	0 -8 10 0 0 0
sent:m=here	-16 -21 33 -3 -1 0
sent:m=host	-4 39 -34 0 -3 0
sent:m=invitation	-5 -4 8 -2 5 0
sent:m=invited	-4 36 -29 0 -6 0
sent:m=land	11 -9 0 0 0 0
sent:m=lunch	0 10 -5 -1 -1 0
sent:m=meet	3 -9 -8 12 11 -4
sent:m=meeting	-14 -15 12 19 0 -3
sent:m=meetings	0 16 -14 0 0 0
sent:m=meets	-2 8 0 -7 -9 0
sent:m=met	-31 9 5 0 -8 0
sent:m=negotiate	10 -9 0 0 0 0
sent:m=negotiated	0 -18 22 -1 0 0
sent:m=negotiating	-2 -1 -3 8 0 0
sent:m=negotiation	0 -5 7 0 0 0
sent:m=negotiations	-6 -6 2 11 0 0
sent:m=negotiator	-1 6 0 -7 0 0
sent:m=negotiators	-21 0 11 -14 2 0
sent:m=parted	0 -12 13 0 0 0
sent:m=receive	-1 13 -4 -1 -7 0
sent:m=received	-13 -28 5 11 20 0
sent:m=rose	-8 11 -3 -1 0 0
sent:m=round	-23 -13 14 27 -31 -4
sent:m=rounds	-4 7 0 -10 -1 0
sent:m=sat	-15 -5 19 -13 -9 0
sent:m=saw each other	0 -14 14 0 0 0
sent:m=see each other	0 2 0 6 -15 0
sent:m=session	0 -7 9 -11 6 0
sent:m=settled	4 -1 -6 -5 6 0
sent:m=shook hands	0 7 -7 0 0 0
sent:m=signed	-9 0 5 -2 -1 0
sent:m=sit	2 -2 -4 0 6 0
sent:m=spent	-6 -16 21 0 0 0
sent:m=stop	0 16 -15 0 0 0
sent:m=summit	-10 -9 15 -13 2 0
sent:m=talk	23 9 -32 -3 -9 0
sent:m=talked	27 -26 -5 0 1 0
sent:m=talking	-4 -14 22 0 -4 0
sent:m=talks	-38 5 10 2 -19 0
sent:m=there	-7 6 -7 -3 10 0
sent:m=time	14 0 -6 -2 -1 0
sent:m=to see	-2 10 0 -21 1 0
sent:m=travel	0 -6 3 -3 6 0
sent:m=travels	0 -23 11 11 -2 0
sent:m=visit	-5 -1 8 -22 6 0
sent:m=visits	-10 11 0 0 0 0
sent:m=went	-20 -10 15 -7 14 0
sent:m=where	-14 -15 4 15 10 0
sent:meets	-5 -21 30 -2 1 -27
sent:running	2 -13 3 3 9 1
sent:summit	22 -21 0 -2 14 -14
sent:sure	-38 1 15 3 -7 -19
sent:wished	-42 15 1 2 -12 4
sides=0	-18 47 -14 -70 -18 -11
sides=1	2 3 2 19 -36 0
sides=2	14 -6 10 -8 -8 -24
sides=3	-32 -21 13 15 18 -1
sides=4	0 15 -25 0 16 0
sides=5	0 7 -11 0 6 0
sort=call	33 0 -20 -53 -30 0
sort=land	-31 5 -23 11 26 -4
sort=meeting	-36 10 8 0 -12 -15
sort=venue	-33 -17 22 7 12 0
t0=future	-4 -1 -9 4 8 5
t0=future-not	0 -5 7 0 0 0
t0=future-passive	-8 12 -3 0 -1 0
t0=modal	1 5 -16 4 0 5
t0=modal-not	7 -10 4 0 0 0
t0=modal-passive	-5 7 0 -1 0 0
t0=past	6 7 -4 0 -10 -13
t0=past-passive	-7 -3 2 13 -8 -1
t0=perfect	-9 3 12 -13 -20 0
t0=perfect-not	0 7 -7 0 0 0
t0=pluperfect	8 -11 9 -13 0 6
t0=pluperfect-not	-16 5 -3 0 9 0
t0=present	-4 0 1 -14 15 -10
t0=present-not	0 -10 11 0 0 0
t0=present-passive	1 10 -15 -6 4 0
t1=future	-9 0 -10 6 10 5
t1=future-not	0 -6 7 0 0 0
t1=future-passive	-8 12 -3 0 -1 0
t1=gerund	-14 7 0 7 -6 0
t1=infinitive	-10 27 -16 -9 -2 0
t1=modal	2 0 -9 5 0 5
t1=modal-not	7 -3 -3 0 0 0
t1=modal-passive	-5 7 0 -1 0 0
t1=past	10 3 -2 -3 -9 -13
t1=past-passive	-6 -2 1 13 -8 -1
t1=perfect	-6 -6 22 -13 -19 0
t1=perfect-not	0 7 -7 0 0 0
t1=pluperfect	10 -14 8 -11 0 6
t1=pluperfect-not	-16 5 -3 0 9 0
t1=present	0 9 -7 -13 7 -9
t1=present-not	0 -10 11 0 0 0
t1=present-passive	1 10 -15 -6 4 0
t2=future-not	0 0 -3 6 0 0
t2=future-passive	0 -5 6 0 0 0
t2=gerund	-9 2 6 0 -22 0
t2=infinitive	1 7 -3 0 -12 0
t2=modal	3 -3 -12 12 0 0
t2=modal-passive	-5 9 -1 0 0 0
t2=participle-passive	-11 8 3 -6 -8 0
t2=past	-20 9 7 -35 11 -2
t2=past-passive	3 29 -34 4 -3 0
t2=perfect	0 -14 9 6 0 0
t2=perfect-passive	0 7 -5 0 0 0
t2=pluperfect	1 9 -7 0 -4 0
t2=pluperfect-passive	-1 14 -10 0 0 0
t2=present	-12 26 -18 -12 5 -2
t2=present-not	0 -6 7 0 0 0
t2=present-passive	6 -6 6 -7 0 0
third-side	-6 -36 -9 32 53 -9
top	-14 26 11 -39 -60 -24
town-l	-16 13 3 -13 -4 -24
town-none	-3 27 -32 4 9 -5
town-r	-7 -6 26 -19 -40 -11
town=l0	-8 -7 19 -18 -11 -1
town=l1	-40 -13 35 -12 -21 -4
town=l2	-8 15 -7 -2 4 -4
town=l3	16 22 -44 15 9 -3
town=l4	12 5 -13 -2 0 0
town=l5	16 7 -16 -12 3 0
town=r0	-2 5 2 -7 -9 0
town=r1	-18 -5 22 -12 -5 -3
town=r2	0 -16 22 -2 -29 0
town=r3	-2 24 -15 -6 -20 0
town=r5	0 -18 19 0 0 0
towns=0	-2 22 -27 0 12 -4
towns=1	-9 10 13 -22 -20 -27
towns=2	0 7 -2 -3 -6 -7
towns=3	-12 0 12 -1 -18 0
towns=4	12 -10 6 -5 -1 0
towns=5	-8 -7 4 10 0 0
tri:day day-none no-word	14 -9 8 0 -4 -2
tri:day day-none part:sure	3 -3 4 1 -7 0
tri:day day-none prev:sure	-1 0 5 -16 0 -2
tri:day day-none sent:sure	-3 -7 7 -5 1 0
tri:day day=l0 no-word	0 9 -13 0 0 0
tri:day day=l1 no-word	-21 14 0 0 -1 0
tri:day day=l1 sent:sure	0 -14 8 4 0 0
tri:day day=l2 no-word	-11 16 -6 0 0 0
tri:day day=l2 part:sure	0 -15 16 0 0 0
tri:day day=l2 prev:sure	0 -16 18 0 0 0
tri:day day=l2 sent:sure	0 21 -19 0 0 0
tri:day day=l3 part:sure	-1 8 -3 0 -3 0
tri:day day=l3 prev:sure	8 -6 0 0 0 0
tri:day day=l3 sent:sure	0 22 -15 -1 -7 0
tri:day day=l4 part:sure	-2 7 0 -10 -3 0
tri:day day=l4 sent:sure	-5 4 -14 5 10 0
tri:day day=l5 no-word	9 0 -10 0 0 0
tri:day day=l5 part:sure	0 -26 22 0 2 0
tri:day day=r0 no-word	0 19 -15 0 0 0
tri:day day=r1 no-word	-3 8 0 -1 -1 0
tri:day day=r2 no-word	0 12 -7 -2 -4 0
tri:day day=r2 part:sure	-6 15 -14 5 0 0
tri:day day=r2 prev:sure	0 -16 19 0 0 0
tri:day day=r2 sent:sure	0 24 -22 0 0 0
tri:day day=r3 no-word	-6 1 0 0 4 0
tri:day day=r3 part:sure	0 24 -19 2 -9 0
tri:day day=r3 prev:sure	-8 7 0 0 0 0
tri:day day=r3 sent:sure	6 -12 10 0 0 0
tri:day day=r4 no-word	0 12 -16 -1 4 0
tri:day day=r4 part:sure	0 -3 10 0 -9 0
tri:day day=r4 prev:sure	-7 -2 10 0 0 0
tri:day day=r4 sent:sure	-15 19 -9 0 -3 0
tri:day day=r5 no-word	2 8 -11 0 0 0
tri:day day=r5 sent:sure	-8 3 2 0 0 0
tri:l=( day day-none	0 -6 7 0 0 0
tri:l=( day day=l0	0 7 -6 0 0 0
tri:l=( day-none no-word	0 -5 6 0 0 0
tri:l=<begin> day day-none	3 -6 7 1 -2 0
tri:l=<begin> day day=r1	-1 11 -6 0 0 0
tri:l=<begin> day day=r3	0 10 -9 0 0 0
tri:l=<begin> day no-word	7 -13 12 -6 -2 0
tri:l=<begin> day part:sure	0 -16 12 6 0 0
tri:l=<begin> day prev:sure	-16 35 -27 0 0 0
tri:l=<begin> day sent:sure	3 6 -10 0 0 0
tri:l=<begin> day-none no-word	6 -18 18 -5 -1 0
tri:l=<begin> day-none part:sure	0 8 -6 0 0 0
tri:l=<begin> day-none prev:sure	-17 35 -27 0 0 0
tri:l=<begin> day-none sent:sure	0 17 -17 0 0 0
tri:l=<begin> day=r1 no-word	-5 14 -7 0 0 0
tri:l=<begin> day=r1 part:sure	0 -6 8 0 0 0
tri:l=<begin> day=r2 part:sure	0 -3 6 0 0 0
tri:l=<begin> day=r3 no-word	-14 25 -12 0 0 0
tri:l=<begin> day=r3 part:sure	6 -18 8 7 0 0
tri:l=<begin> day=r4 part:sure	0 -4 7 0 0 0
tri:l=<begin> word day-none	-8 32 -21 -12 0 0
tri:l=<begin> word day=r1	-1 -4 7 0 0 0
tri:l=<begin> word day=r2	4 -7 5 0 0 0
tri:l=<begin> word day=r3	0 -8 5 5 0 0
tri:l=<begin> word day=r4	0 -4 7 0 0 0
tri:l=<begin> word no-word	-23 27 -3 0 0 0
tri:l=a day day-none	0 10 -8 0 0 0
tri:l=a day day=l1	-11 -2 13 0 0 0
tri:l=a day no-word	-14 11 0 0 0 0
tri:l=a day-none no-word	0 8 -11 0 0 0
tri:l=a day-none part:sure	-2 18 -8 -6 -2 0
tri:l=a day=l1 no-word	-3 -2 7 0 0 0
tri:l=a day=l2 part:sure	0 -1 -5 7 0 0
tri:l=a day=r2 no-word	7 -8 0 0 0 0
tri:l=a day=r3 no-word	7 -5 0 0 0 0
tri:l=a day=r3 part:sure	0 -17 10 0 4 0
tri:l=a word day-none	-2 19 -12 -8 -4 0
tri:l=a word day=l2	1 -1 -6 7 0 0
tri:l=a word day=r2	8 -9 3 0 0 0
tri:l=a word day=r3	11 -25 9 0 4 0
tri:l=a word no-word	23 -18 -2 0 -1 0
tri:l=a word prev:sure	6 -1 -2 0 0 0
tri:l=after day day-none	0 11 -9 0 0 0
tri:l=after day no-word	0 10 -8 0 0 0
tri:l=after day-none no-word	-8 19 -10 0 0 0
tri:l=after day-none part:sure	6 3 -7 0 0 0
tri:l=after word day-none	0 10 -8 0 0 0
tri:l=after word no-word	-4 8 -1 0 0 0
tri:l=again day day-none	0 0 -10 11 0 0
tri:l=again day no-word	-3 0 -6 11 0 0
tri:l=again day-none no-word	0 0 -10 11 0 0
tri:l=agreed day no-word	-3 -8 11 0 0 0
tri:l=also day-none no-word	-5 6 0 0 0 0
tri:l=also word day-none	-5 18 -10 0 0 0
tri:l=also word no-word	-5 6 0 0 0 0
tri:l=and day day-none	0 11 -10 0 0 0
tri:l=and day day=l1	0 -6 7 0 0 0
tri:l=and day-none no-word	0 12 -8 0 0 0
tri:l=and word no-word	0 -3 6 0 0 0
tri:l=and word part:sure	0 -6 7 0 0 0
tri:l=another day-none part:sure	0 -9 -3 14 0 0
tri:l=another word day-none	0 -9 -3 14 0 0
tri:l=another word part:sure	0 -12 0 13 0 0
tri:l=are day-none part:sure	0 -5 -5 11 0 0
tri:l=are word day-none	0 -5 -5 11 0 0
tri:l=are word part:sure	0 -5 -5 11 0 0
tri:l=as day day-none	0 9 -9 0 0 0
tri:l=as day no-word	0 9 -9 0 0 0
tri:l=as day-none no-word	0 9 -9 0 0 0
tri:l=at day-none part:sure	0 -6 7 0 0 0
tri:l=back day no-word	0 6 -5 0 0 0
tri:l=be word part:sure	0 0 -4 -2 7 0
tri:l=been day-none part:sure	0 7 -6 0 0 0
tri:l=been word day-none	0 8 -6 0 0 0
tri:l=been word part:sure	0 7 -5 0 0 0
tri:l=before day day-none	0 8 -5 0 0 0
tri:l=before day no-word	0 9 -5 0 0 0
tri:l=beijing word day-none	0 7 -6 0 0 0
tri:l=beijing, day day-none	0 16 -8 -5 0 0
tri:l=beijing, day day=r4	-3 10 -5 0 0 0
tri:l=beijing, day day=r5	-10 0 8 0 0 0
tri:l=beijing, day no-word	-7 3 3 0 0 0
tri:l=beijing, day-none no-word	0 9 -8 0 0 0
tri:l=bern, day no-word	0 12 -11 0 0 0
tri:l=bessent word part:sure	0 -7 9 0 0 0
tri:l=brussels, day day-none	-4 -6 9 0 0 0
tri:l=brussels, day no-word	-7 2 0 0 0 0
tri:l=brussels, day-none no-word	-4 -6 9 0 0 0
tri:l=by day day-none	-14 10 1 0 0 0
tri:l=by day no-word	-15 11 2 0 0 0
tri:l=by day-none no-word	-8 6 3 0 0 0
tri:l=by day=l3 no-word	-7 9 0 0 0 0
tri:l=by day=r0 no-word	0 -7 0 0 6 0
tri:l=by day=r1 part:sure	7 -3 0 0 0 0
tri:l=by day=r1 prev:sure	6 -5 0 0 0 0
tri:l=by word day=l1	7 -9 2 0 0 0
tri:l=by word day=r0	0 -6 0 0 5 0
tri:l=by word day=r1	13 -12 -5 0 -2 5
tri:l=by word no-word	8 -10 -5 0 1 5
tri:l=by word part:sure	7 0 -4 0 0 0
tri:l=by word prev:sure	9 -7 0 0 0 0
tri:l=call, day day-none	-6 7 0 0 0 0
tri:l=call, day no-word	-6 7 0 0 0 0
tri:l=call, day-none no-word	-6 7 0 0 0 0
tri:l=cent day no-word	0 -8 10 0 0 0
tri:l=could word day-none	0 -9 9 0 0 0
tri:l=date: day day-none	0 6 -5 0 0 0
tri:l=date: day no-word	0 6 -5 0 0 0
tri:l=date: day-none no-word	0 6 -5 0 0 0
tri:l=day, day no-word	0 10 -9 0 0 0
tri:l=deal day no-word	0 -16 17 0 0 0
tri:l=delegations day-none part:sure	0 8 -7 0 0 0
tri:l=delegations word day-none	0 8 -7 0 0 0
tri:l=delegations word part:sure	0 12 -9 0 0 0
tri:l=delhi, day no-word	-3 12 -7 0 0 0
tri:l=due day day-none	0 6 -5 0 0 0
tri:l=ended day day-none	-1 -7 9 0 0 0
tri:l=ended day no-word	-1 -4 8 0 0 0
tri:l=ended day-none no-word	-1 -7 9 0 0 0
tri:l=fifth day-none part:sure	0 -5 7 -1 0 0
tri:l=fifth word day-none	0 -5 7 -1 0 0
tri:l=fifth word part:sure	0 -8 12 -2 0 0
tri:l=first day-none part:sure	0 -11 15 -1 0 0
tri:l=first word day-none	0 -11 16 -1 0 0
tri:l=first word part:sure	0 -2 7 -3 0 0
tri:l=for day day-none	4 -8 9 -1 -1 0
tri:l=for day no-word	0 -6 10 0 0 0
tri:l=for day prev:sure	2 -12 8 0 0 0
tri:l=for day-none no-word	0 -9 14 0 0 0
tri:l=for day-none part:sure	1 22 -24 0 0 0
tri:l=for day-none prev:sure	3 -9 4 0 0 0
tri:l=for day=l1 part:sure	0 -12 13 0 0 0
tri:l=for day=r3 part:sure	0 -14 17 0 0 0
tri:l=for word day-none	0 22 -20 0 0 0
tri:l=for word day=l1	0 -12 13 0 0 0
tri:l=for word day=r3	-1 -7 11 0 0 0
tri:l=fourth day-none part:sure	0 1 2 -6 0 0
tri:l=fourth day=r2 part:sure	0 0 -5 6 0 0
tri:l=fourth word day-none	15 -6 2 -6 0 0
tri:l=fourth word day=r2	0 0 -5 6 0 0
tri:l=friday day day-none	-2 -9 12 0 0 0
tri:l=friday, day day-none	3 0 -7 0 0 0
tri:l=from day day=l3	0 6 -5 0 0 0
tri:l=from day day=r2	0 6 -13 6 0 0
tri:l=from day day=r4	0 0 9 0 -5 0
tri:l=from day no-word	0 12 -7 0 -4 0
tri:l=from day part:sure	0 -18 12 4 0 0
tri:l=from day sent:sure	0 10 -8 0 0 0
tri:l=from day-none no-word	3 13 -14 0 0 0
tri:l=from day-none part:sure	0 -15 10 0 6 0
tri:l=from day=l3 no-word	0 6 -5 0 0 0
tri:l=from day=r1 no-word	-2 -5 8 0 0 0
tri:l=from day=r3 no-word	0 -8 8 0 0 0
tri:l=further day-none part:sure	0 9 -12 1 0 0
tri:l=further word day-none	0 9 -12 1 0 0
tri:l=further word part:sure	0 8 -9 0 0 0
tri:l=geneva day day-none	0 18 -16 0 0 0
tri:l=geneva day-none part:sure	0 -15 16 0 0 0
tri:l=geneva, day day=r4	0 -11 11 0 0 0
tri:l=geneva, day sent:sure	0 8 -7 0 0 0
tri:l=geneva, day=r4 sent:sure	0 -11 11 0 0 0
tri:l=going word part:sure	0 6 -5 0 0 0
tri:l=goods day day-none	0 -10 11 0 0 0
tri:l=greer word part:sure	0 10 -4 -4 0 0
tri:l=had day-none part:sure	0 8 -6 0 0 0
tri:l=had day=r3 part:sure	0 16 -18 3 0 0
tri:l=had word day-none	3 3 -6 0 0 0
tri:l=had word day=r1	0 -2 7 0 0 0
tri:l=had word day=r3	0 16 -18 3 0 0
tri:l=had word part:sure	0 14 -12 0 -2 0
tri:l=hague, day no-word	0 6 -4 0 0 0
tri:l=has day no-word	10 -8 0 0 0 0
tri:l=has day-none no-word	9 -6 0 0 0 0
tri:l=has word part:sure	0 9 -6 0 0 0
tri:l=have word no-word	-5 8 0 0 0 0
tri:l=he day-none no-word	-2 6 0 0 0 0
tri:l=he word no-word	-5 9 0 0 0 0
tri:l=he word part:sure	0 -2 9 -3 -2 0
tri:l=his word part:sure	0 -13 14 -2 2 0
tri:l=hold word part:sure	0 -5 10 0 -1 0
tri:l=i word part:sure	0 13 -11 0 0 0
tri:l=in day no-word	0 8 -7 0 0 0
tri:l=in day-none no-word	-3 30 -1 -4 -26 0
tri:l=in day-none part:sure	0 -3 -4 7 2 0
tri:l=in day-none prev:sure	0 14 -7 0 -1 0
tri:l=in day=l1 no-word	0 -7 -7 15 -4 0
tri:l=in day=l3 no-word	0 0 -3 0 6 0
tri:l=in day=r0 no-word	0 -6 3 0 2 0
tri:l=in day=r1 no-word	-5 4 0 -9 5 0
tri:l=in day=r1 part:sure	0 -5 -1 8 0 0
tri:l=in day=r2 no-word	0 15 -9 0 -1 0
tri:l=in day=r3 no-word	0 11 -7 0 0 0
tri:l=in word day-none	-5 19 -2 0 -18 0
tri:l=in word day=l1	0 -12 -20 14 13 0
tri:l=in word day=r0	0 -5 6 0 0 0
tri:l=in word day=r1	-7 0 -3 0 5 0
tri:l=in word day=r2	0 15 -5 -1 0 0
tri:l=in word day=r3	0 11 -9 0 0 0
tri:l=in word no-word	-20 20 -4 2 -10 0
tri:l=in word part:sure	-1 -1 -15 9 12 0
tri:l=in word prev:sure	0 12 -18 -1 5 0
tri:l=in word sent:sure	0 -20 21 -3 0 0
tri:l=is day day-none	8 -2 -6 0 0 0
tri:l=is day no-word	-3 18 -12 0 0 0
tri:l=is day-none no-word	-9 22 -11 0 0 0
tri:l=it day day-none	-5 -5 9 0 0 0
tri:l=it day no-word	-5 -5 9 0 0 0
tri:l=it day-none no-word	-10 0 5 0 0 0
tri:l=it word day-none	-3 13 -8 0 0 0
tri:l=it word no-word	-3 12 -7 0 0 0
tri:l=it word part:sure	0 9 -7 0 0 0
tri:l=its word part:sure	0 10 -8 0 0 0
tri:l=jinping day-none part:sure	0 11 -12 0 2 0
tri:l=jinping word part:sure	0 -19 19 0 0 0
tri:l=last day-none part:sure	0 6 -1 -2 0 0
tri:l=last word day-none	0 6 -1 -2 0 0
tri:l=last word day=r2	0 -7 8 0 0 0
tri:l=last word part:sure	0 -3 8 -3 0 0
tri:l=lifeng word day-none	0 0 -8 7 0 0
tri:l=lifeng word part:sure	0 -4 -5 3 8 0
tri:l=lumpur, day day-none	0 10 -9 0 0 0
tri:l=lumpur, day no-word	0 6 -4 0 0 0
tri:l=lusaka, day day-none	-1 18 -16 0 0 0
tri:l=lusaka, day no-word	-1 8 -5 0 0 0
tri:l=meets day day-none	0 8 -8 0 0 0
tri:l=meets day part:sure	0 8 -8 0 0 0
tri:l=meets day-none part:sure	0 8 -8 0 0 0
tri:l=met day day-none	0 -5 6 0 0 0
tri:l=met day part:sure	0 -5 6 0 0 0
tri:l=met day-none part:sure	0 -5 6 0 0 0
tri:l=midnight day no-word	0 6 -5 0 0 0
tri:l=ministers word no-word	11 -7 -3 0 0 0
tri:l=ministers word part:sure	0 -5 10 0 -1 0
tri:l=monday day day-none	-6 -8 11 0 0 0
tri:l=monday day no-word	-5 -14 17 0 0 0
tri:l=monday day-none no-word	-5 -14 17 0 0 0
tri:l=monday, day day-none	-7 0 2 0 0 0
tri:l=monday, day no-word	-6 11 -7 0 0 0
tri:l=monday, day-none no-word	-6 5 -1 0 0 0
tri:l=montevideo, day day-none	12 -5 -4 0 0 0
tri:l=montevideo, day no-word	11 -3 -7 0 0 0
tri:l=montevideo, day-none no-word	12 -4 -6 0 0 0
tri:l=negotiators word day=r2	0 -5 7 0 0 0
tri:l=new word part:sure	0 -9 10 0 0 0
tri:l=next day-none part:sure	0 -11 0 14 0 0
tri:l=next day=r1 part:sure	0 -3 9 0 0 0
tri:l=next day=r2 part:sure	5 9 -10 -3 0 0
tri:l=next word day-none	0 -11 0 14 0 0
tri:l=next word day=r1	0 -3 9 0 0 0
tri:l=next word day=r2	5 9 -10 -3 0 0
tri:l=next word part:sure	2 2 -8 7 -5 0
tri:l=no day-none part:sure	0 7 -6 0 0 0
tri:l=no word day-none	0 8 -7 0 0 0
tri:l=no word part:sure	0 7 -6 0 0 0
tri:l=noon day day-none	0 6 -6 0 0 0
tri:l=not word day-none	-1 9 -4 0 0 0
tri:l=not word no-word	-8 10 0 0 0 0
tri:l=of day day-none	8 6 -15 0 0 0
tri:l=of day no-word	8 3 -12 0 0 0
tri:l=of day part:sure	0 -13 16 0 -1 0
tri:l=of day prev:sure	-1 11 -8 0 0 0
tri:l=of day-none no-word	11 -6 -1 0 0 0
tri:l=of day-none part:sure	-2 -18 16 5 -2 0
tri:l=of day-none prev:sure	-1 16 -13 0 0 0
tri:l=of day=l2 part:sure	0 6 -1 -2 0 0
tri:l=of day=l3 no-word	0 8 -7 0 0 0
tri:l=of day=l4 part:sure	0 -2 -8 0 12 0
tri:l=of day=r2 part:sure	0 9 -6 0 0 0
tri:l=of day=r3 part:sure	0 -4 6 0 0 0
tri:l=of word day-none	-1 -22 19 6 -2 0
tri:l=of word day=l2	0 9 -4 -1 0 0
tri:l=of word day=l3	0 6 -5 0 0 0
tri:l=of word day=l4	0 -2 -8 0 12 0
tri:l=of word day=r2	0 9 -6 0 0 0
tri:l=of word day=r3	0 -4 6 0 0 0
tri:l=of word part:sure	-7 -9 9 0 5 0
tri:l=on day day-none	-8 3 0 2 -4 4
tri:l=on day day=l2	-8 6 0 0 0 0
tri:l=on day day=l3	10 -8 7 -2 -11 0
tri:l=on day day=l4	0 -7 7 -14 8 0
tri:l=on day day=l5	8 -21 12 0 2 0
tri:l=on day day=r1	2 -11 5 1 0 0
tri:l=on day day=r3	-12 10 -8 0 3 0
tri:l=on day day=r4	-6 -1 0 0 4 0
tri:l=on day day=r5	-1 15 -10 0 0 0
tri:l=on day no-word	0 7 -5 -2 0 3
tri:l=on day part:sure	0 -16 17 -1 -6 0
tri:l=on day prev:sure	-1 3 2 -10 -2 0
tri:l=on day sent:sure	-12 6 -7 1 8 0
tri:l=on day-none no-word	-9 15 -10 3 -5 4
tri:l=on day-none part:sure	8 -10 9 0 -1 1
tri:l=on day-none prev:sure	0 3 0 -8 0 0
tri:l=on day=l2 no-word	-9 14 -5 0 0 0
tri:l=on day=l2 part:sure	0 -14 13 0 0 0
tri:l=on day=l2 sent:sure	0 8 -8 0 0 0
tri:l=on day=l3 no-word	4 -13 11 0 -3 0
tri:l=on day=l3 prev:sure	8 0 -6 0 0 0
tri:l=on day=l4 no-word	2 -9 5 0 1 0
tri:l=on day=l4 part:sure	-2 1 6 -9 -5 0
tri:l=on day=l4 sent:sure	-4 0 -5 0 11 0
tri:l=on day=l5 no-word	9 -1 -7 0 0 0
tri:l=on day=l5 part:sure	0 -26 22 0 2 0
tri:l=on day=r1 no-word	3 -7 5 0 0 0
tri:l=on day=r2 no-word	10 -15 12 0 -2 0
tri:l=on day=r2 part:sure	-4 14 -9 0 0 0
tri:l=on day=r3 no-word	-2 2 -6 0 6 0
tri:l=on day=r3 part:sure	0 12 -12 3 0 0
tri:l=on day=r3 prev:sure	-7 7 0 0 0 0
tri:l=on day=r3 sent:sure	0 -8 9 0 0 0
tri:l=on day=r4 no-word	-2 -1 0 0 6 0
tri:l=on day=r5 no-word	0 14 -12 0 0 0
tri:l=on word day-none	0 14 -12 0 0 0
tri:l=on word part:sure	0 9 -6 0 0 0
tri:l=one day day-none	0 -9 10 0 0 0
tri:l=one day-none no-word	0 -11 13 0 0 0
tri:l=order day no-word	0 7 -6 0 0 0
tri:l=order day-none no-word	0 6 -4 0 0 0
tri:l=out day day-none	0 7 -5 0 0 0
tri:l=out day no-word	0 -5 7 0 0 0
tri:l=peace word part:sure	0 8 -8 0 0 0
tri:l=phone day-none no-word	-7 8 0 0 0 0
tri:l=phone word day-none	-9 10 0 0 0 0
tri:l=presidents day-none part:sure	0 4 -8 0 5 0
tri:l=presidents word day-none	0 4 -8 0 5 0
tri:l=published day day-none	-1 -5 8 0 0 0
tri:l=said day day-none	-1 13 -9 0 0 0
tri:l=said day no-word	0 11 -7 0 0 0
tri:l=said day-none no-word	0 11 -7 0 0 0
tri:l=saturday day day-none	0 -5 6 0 0 0
tri:l=saturday day no-word	0 -5 6 0 0 0
tri:l=saturday day-none no-word	0 -5 6 0 0 0
tri:l=saturday, day day-none	0 14 -12 0 0 0
tri:l=saturday, day no-word	0 10 -9 0 0 0
tri:l=saturday, day-none no-word	0 10 -9 0 0 0
tri:l=saw word part:sure	0 -6 7 0 0 0
tri:l=second day-none part:sure	-1 -10 15 -7 0 0
tri:l=second day=r2 part:sure	0 9 -6 0 0 0
tri:l=second day=r3 part:sure	0 3 -6 4 0 0
tri:l=second word day-none	-1 -10 15 -7 0 0
tri:l=second word day=r2	0 9 -6 0 0 0
tri:l=second word day=r3	0 1 -6 3 0 0
tri:l=second word part:sure	-3 -3 9 -3 0 0
tri:l=see day-none part:sure	0 -7 7 3 -3 0
tri:l=see day=r2 part:sure	0 -7 2 0 3 0
tri:l=see word day-none	0 -7 7 3 -3 0
tri:l=see word day=r2	0 -7 2 0 3 0
tri:l=see word part:sure	0 -8 7 1 0 0
tri:l=seoul, day day=r4	0 -9 2 5 0 0
tri:l=seoul, day no-word	0 17 -16 0 0 0
tri:l=should word part:sure	6 0 -2 -1 0 0
tri:l=sides day-none part:sure	0 9 -9 0 0 0
tri:l=sides word day-none	0 9 -9 0 0 0
tri:l=sides word part:sure	0 8 -4 0 0 0
tri:l=signed day day-none	0 14 -10 0 0 0
tri:l=signed day no-word	0 10 -8 0 0 0
tri:l=signed day-none no-word	0 9 -7 0 0 0
tri:l=since day day=r4	0 7 -7 0 0 0
tri:l=since day no-word	0 11 -8 0 0 0
tri:l=since day-none no-word	0 8 -6 0 0 0
tri:l=since day-none prev:sure	0 7 -6 0 0 0
tri:l=six day no-word	5 -14 9 0 0 0
tri:l=sixth day-none part:sure	0 -11 5 7 0 0
tri:l=sixth day=l2 part:sure	0 8 -7 0 0 0
tri:l=sixth word day-none	-2 -9 5 7 0 0
tri:l=sixth word day=l2	0 8 -7 0 0 0
tri:l=sixth word part:sure	0 -16 6 13 0 0
tri:l=spoke day no-word	6 -2 0 0 0 0
tri:l=starts day day-none	0 6 -5 0 0 0
tri:l=starts day no-word	0 6 -6 0 0 0
tri:l=starts day-none no-word	0 6 -5 0 0 0
tri:l=state day-none part:sure	0 -11 18 0 -7 0
tri:l=state word day-none	0 -11 18 0 -7 0
tri:l=state word part:sure	-2 -3 11 -3 -3 0
tri:l=still day-none part:sure	0 6 -3 0 0 0
tri:l=still word day-none	0 7 -4 0 0 0
tri:l=sunday, day no-word	-1 -7 9 0 0 0
tri:l=sunday, day-none no-word	-1 -7 9 0 0 0
tri:l=tariffs day day-none	3 -11 7 0 0 0
tri:l=tariffs day no-word	3 -11 7 0 0 0
tri:l=tariffs day-none no-word	3 -11 7 0 0 0
tri:l=tbilisi, day no-word	17 -7 -13 0 0 0
tri:l=telephone day=l2 no-word	8 -7 0 0 0 0
tri:l=telephone day=r3 no-word	6 -4 0 0 0 0
tri:l=telephone word day-none	-14 15 0 0 0 0
tri:l=telephone word day=l2	8 -7 0 0 0 0
tri:l=telephone word day=r3	10 -7 0 0 0 0
tri:l=than day no-word	0 7 -4 0 0 0
tri:l=that day-none no-word	7 -4 -3 0 0 0
tri:l=that day-none part:sure	0 -10 12 0 0 0
tri:l=that word day-none	5 -10 8 0 0 0
tri:l=that word no-word	7 -4 -3 0 0 0
tri:l=that word part:sure	3 -4 -2 6 0 0
tri:l=the day day-none	-6 32 -11 -2 -26 0
tri:l=the day day=l3	0 7 -6 0 0 0
tri:l=the day day=l4	0 10 -5 0 -1 0
tri:l=the day no-word	-3 17 -11 0 0 0
tri:l=the day part:sure	0 33 -16 -1 -22 0
tri:l=the day sent:sure	0 19 -11 0 -8 0
tri:l=the day-none no-word	0 -7 0 1 6 0
tri:l=the day-none part:sure	0 7 -6 -6 2 0
tri:l=the day-none prev:sure	-6 9 -1 0 0 0
tri:l=the day-none sent:sure	0 7 1 0 -11 0
tri:l=the day=l1 no-word	6 0 -4 0 0 0
tri:l=the day=l1 part:sure	-1 -6 14 -1 0 0
tri:l=the day=l2 no-word	0 -5 -9 0 11 0
tri:l=the day=l2 part:sure	0 -4 7 0 0 0
tri:l=the day=l3 no-word	1 -4 -7 0 8 0
tri:l=the day=l4 part:sure	5 6 0 0 -11 0
tri:l=the day=l5 no-word	0 8 -4 0 0 0
tri:l=the day=r0 part:sure	0 9 -7 0 0 0
tri:l=the day=r1 no-word	15 -12 2 -3 -1 0
tri:l=the day=r1 part:sure	-5 9 -6 0 0 0
tri:l=the day=r1 prev:sure	0 6 -3 0 0 0
tri:l=the day=r2 no-word	-5 16 -8 0 0 0
tri:l=the day=r2 part:sure	-3 6 2 -8 -5 0
tri:l=the day=r3 no-word	-6 7 0 0 -1 0
tri:l=the day=r3 part:sure	0 -9 6 -1 7 0
tri:l=the day=r4 no-word	-6 7 0 0 0 0
tri:l=the day=r4 part:sure	4 -19 2 11 0 0
tri:l=the word day-none	0 -11 2 -1 17 0
tri:l=the word day=l1	3 -7 10 -2 -4 0
tri:l=the word day=l2	0 -18 9 0 8 0
tri:l=the word day=l3	1 -5 -7 0 11 0
tri:l=the word day=l4	9 -11 10 0 -11 0
tri:l=the word day=r0	-4 -1 0 0 6 0
tri:l=the word day=r1	10 -1 -2 -1 -4 0
tri:l=the word day=r2	-11 11 -1 0 -9 0
tri:l=the word day=r3	-10 -9 13 -4 6 0
tri:l=the word day=r4	-1 -1 0 10 -1 0
tri:l=the word no-word	8 -10 -2 -4 10 -1
tri:l=the word part:sure	-1 -13 8 -6 11 0
tri:l=the word prev:sure	-7 7 1 0 -2 0
tri:l=the word sent:sure	-4 -23 18 5 1 0
tri:l=their day-none part:sure	0 7 -2 0 -2 0
tri:l=their word part:sure	-3 -7 17 0 -4 0
tri:l=they day=r2 part:sure	0 -12 1 7 1 0
tri:l=they word day=r2	0 -14 1 7 0 0
tri:l=they word part:sure	0 -6 4 4 0 0
tri:l=third day-none no-word	-10 12 0 0 0 0
tri:l=third day-none part:sure	0 -24 22 4 0 0
tri:l=third day=l2 part:sure	0 3 -8 5 0 0
tri:l=third day=l3 part:sure	0 -11 13 0 0 0
tri:l=third day=r1 part:sure	0 17 -16 0 0 0
tri:l=third day=r2 part:sure	0 9 -4 -3 0 0
tri:l=third day=r4 part:sure	7 0 -4 0 0 0
tri:l=third word day-none	-8 -21 22 4 0 0
tri:l=third word day=l2	0 3 -8 5 0 0
tri:l=third word day=l3	0 -11 13 0 0 0
tri:l=third word day=r1	0 17 -16 0 0 0
tri:l=third word day=r2	0 9 -4 -3 0 0
tri:l=third word day=r4	7 0 -4 0 0 0
tri:l=third word part:sure	2 -7 5 3 -3 0
tri:l=this day day-none	0 9 -8 0 0 0
tri:l=this day-none no-word	0 7 -6 0 0 0
tri:l=three day=r3 part:sure	0 -10 10 0 0 0
tri:l=three word day=r3	0 -10 10 0 0 0
tri:l=three word part:sure	0 -4 8 0 0 0
tri:l=thursday day day-none	-6 -1 4 0 0 0
tri:l=thursday, day day-none	-1 0 -4 0 9 0
tri:l=till day day-none	0 -8 9 0 0 0
tri:l=till day no-word	0 -8 9 0 0 0
tri:l=till day-none no-word	0 -8 9 0 0 0
tri:l=to day day-none	-4 8 -1 0 0 0
tri:l=to day day=l2	0 -8 8 0 0 0
tri:l=to day day=l4	0 7 -6 0 0 0
tri:l=to day day=r2	-9 10 0 0 0 0
tri:l=to day no-word	-15 11 1 0 0 0
tri:l=to day-none no-word	1 -3 -11 0 9 0
tri:l=to day-none part:sure	-14 4 6 -6 0 0
tri:l=to day-none prev:sure	9 -5 -4 0 1 0
tri:l=to day=l2 no-word	0 -7 8 0 0 0
tri:l=to day=l3 part:sure	0 8 -6 0 -1 0
tri:l=to day=l4 no-word	0 4 -8 0 3 0
tri:l=to day=r1 no-word	2 -12 -5 16 -3 0
tri:l=to day=r1 part:sure	0 5 1 -2 -6 0
tri:l=to day=r2 no-word	-6 7 0 0 0 0
tri:l=to day=r2 part:sure	0 -13 8 4 1 0
tri:l=to word day-none	3 -5 0 -5 9 0
tri:l=to word day=l2	-6 9 -1 -1 0 0
tri:l=to word day=l3	0 8 -8 0 0 0
tri:l=to word day=r1	1 -3 0 12 -10 0
tri:l=to word day=r2	0 -14 7 3 1 0
tri:l=to word no-word	8 -12 -23 15 8 0
tri:l=to word part:sure	-13 3 6 -2 -2 0
tri:l=to word prev:sure	7 -3 -1 0 0 0
tri:l=to word sent:sure	-4 4 -6 -1 8 0
tri:l=tokyo, day no-word	-13 6 3 0 0 0
tri:l=trade day=r3 part:sure	0 11 -10 0 0 0
tri:l=trade word day=r3	0 11 -10 0 0 0
tri:l=trade word part:sure	0 -1 6 -1 0 0
tri:l=trump day-none no-word	-3 9 -1 0 0 0
tri:l=trump word day=l3	6 -14 9 0 -1 0
tri:l=trump word day=r3	1 0 -10 0 5 0
tri:l=trump word part:sure	0 -11 14 -5 0 0
tri:l=trump's day=r2 part:sure	0 -6 9 0 0 0
tri:l=trump's word day=r2	0 -6 9 0 0 0
tri:l=trump's word part:sure	1 -9 12 -2 -1 0
tri:l=tuesday day day-none	7 -1 -3 0 0 0
tri:l=tuesday day no-word	8 -3 -2 0 0 0
tri:l=tuesday day-none no-word	8 -3 -2 0 0 0
tri:l=tuesday, day day-none	-6 0 4 0 0 0
tri:l=tuesday, day no-word	-5 -4 6 0 0 0
tri:l=tuesday, day-none no-word	-5 -4 7 0 0 0
tri:l=two day-none part:sure	0 -15 17 0 0 0
tri:l=two word day-none	4 -20 17 0 0 0
tri:l=two word day=r2	0 -7 5 0 0 0
tri:l=two word part:sure	0 -6 3 5 0 0
tri:l=until day day-none	-8 11 -2 0 0 0
tri:l=until day day=l1	0 -11 12 0 0 0
tri:l=until day day=l3	0 7 -3 0 0 0
tri:l=until day no-word	-10 18 -6 0 0 0
tri:l=until day prev:sure	0 -14 17 0 0 0
tri:l=until day sent:sure	0 9 -8 0 0 0
tri:l=until day-none no-word	-5 29 -20 0 0 0
tri:l=until day-none prev:sure	0 -14 16 0 0 0
tri:l=until day=l1 no-word	0 -12 12 0 0 0
tri:l=until day=l3 no-word	0 6 -3 0 0 0
tri:l=up day day-none	6 -12 6 0 0 0
tri:l=up day no-word	6 -12 6 0 0 0
tri:l=up day-none no-word	6 -12 6 0 0 0
tri:l=us day day-none	0 6 -5 0 0 0
tri:l=washington day day-none	0 -6 8 0 0 0
tri:l=washington, day day-none	-4 20 -14 0 0 0
tri:l=washington, day day=r3	9 0 -11 0 0 0
tri:l=washington, day day=r4	-12 0 12 0 0 0
tri:l=washington, day day=r5	9 -7 0 0 0 0
tri:l=washington, day no-word	1 17 -28 0 0 0
tri:l=washington, day-none no-word	-2 17 -12 0 0 0
tri:l=washington, day=r4 no-word	0 6 -4 0 0 0
tri:l=washington, day=r4 sent:sure	-10 4 5 0 0 0
tri:l=washington, day=r5 no-word	9 -7 0 0 0 0
tri:l=we day-none part:sure	0 9 -8 0 0 0
tri:l=we word day-none	0 12 -9 0 0 0
tri:l=wednesday day day-none	-5 -14 17 0 0 0
tri:l=wednesday, day no-word	-1 19 -15 0 0 0
tri:l=wednesday, day-none no-word	-1 19 -15 0 0 0
tri:l=week, day day-none	7 -7 0 0 0 0
tri:l=week, day no-word	7 -7 0 0 0 0
tri:l=which day-none no-word	8 -7 0 0 0 0
tri:l=which word day-none	8 -4 -2 0 0 0
tri:l=which word part:sure	0 9 -8 0 0 0
tri:l=who day-none no-word	8 -6 0 0 0 0
tri:l=who day-none part:sure	0 10 -8 0 0 0
tri:l=who word day-none	7 -5 0 0 0 0
tri:l=who word part:sure	0 7 -9 0 0 0
tri:l=will day-none no-word	-7 10 -1 0 0 0
tri:l=will day-none part:sure	0 5 -16 13 -5 0
tri:l=will word day-none	-8 12 -18 12 -6 0
tri:l=will word day=r3	0 -6 8 0 0 0
tri:l=will word day=r4	-2 11 -9 -1 1 0
tri:l=will word no-word	-3 8 -2 0 0 0
tri:l=will word part:sure	0 0 -3 8 -4 0
tri:l=would day-none part:sure	0 -6 0 0 10 0
tri:l=would day=l2 part:sure	0 -4 0 6 -1 0
tri:l=would word day-none	0 0 0 -6 9 0
tri:l=would word day=l2	0 -4 0 6 -1 0
tri:l=would word part:sure	1 -13 0 0 9 0
tri:l=xi day-none no-word	-5 6 0 0 0 0
tri:l=xi word day-none	-5 10 -1 0 0 0
tri:l=you day-none part:sure	0 10 -7 0 0 0
tri:l=you word no-word	-8 9 0 0 0 0
tri:l=· day no-word	-3 -3 6 0 0 0
tri:l=· day-none no-word	-3 -3 6 0 0 0
tri:l=— day day-none	0 7 -5 0 0 0
tri:l=— day no-word	0 7 -5 0 0 0
tri:l=— day-none no-word	0 7 -5 0 0 0
tri:l=— word part:sure	0 15 -15 0 0 0
tri:word day-none no-word	-14 46 -39 -7 -9 -5
tri:word day-none part:sure	-17 16 -9 3 -7 -8
tri:word day-none prev:sure	-4 17 -10 -6 0 0
tri:word day-none sent:sure	-1 2 4 -9 -6 0
tri:word day=l0 part:sure	0 -13 14 0 0 0
tri:word day=l1 no-word	5 -5 -8 14 -8 0
tri:word day=l1 part:sure	0 0 4 -16 2 0
tri:word day=l2 no-word	10 -13 -1 0 9 0
tri:word day=l2 part:sure	-4 0 5 8 -20 0
tri:word day=l2 sent:sure	0 8 -15 -1 10 0
tri:word day=l3 no-word	2 0 -15 0 9 0
tri:word day=l3 part:sure	1 -1 4 -15 1 0
tri:word day=l3 sent:sure	0 -20 18 0 2 0
tri:word day=l4 part:sure	2 0 -6 7 0 0
tri:word day=l5 no-word	-2 8 0 0 -2 0
tri:word day=l5 part:sure	0 16 -11 -4 0 0
tri:word day=r0 no-word	14 -18 -3 0 7 0
tri:word day=r0 part:sure	-1 3 4 -8 -7 0
tri:word day=r1 no-word	-2 -5 -17 4 12 7
tri:word day=r1 part:sure	3 0 4 -8 -3 -3
tri:word day=r1 prev:sure	7 2 -7 0 -1 0
tri:word day=r2 no-word	12 0 -5 -6 -8 0
tri:word day=r2 part:sure	-6 -15 22 -4 -1 0
tri:word day=r2 prev:sure	14 -10 -2 0 0 0
tri:word day=r2 sent:sure	-4 -14 0 18 0 0
tri:word day=r3 no-word	11 1 -6 -5 -10 0
tri:word day=r3 part:sure	1 -12 0 2 18 0
tri:word day=r3 prev:sure	-5 12 -8 0 0 0
tri:word day=r3 sent:sure	-7 -3 11 0 0 0
tri:word day=r4 no-word	-17 19 0 0 -3 0
tri:word day=r4 part:sure	12 -1 -3 2 -3 0
tri:word day=r4 prev:sure	0 11 -10 0 0 0
tri:word day=r4 sent:sure	-1 -27 33 0 -1 0
tri:word day=r5 part:sure	0 -8 -9 7 10 0
v0-none	-6 19 2 -10 -24 -38
v0=add	0 11 -4 0 -3 0
v0=admit	8 -5 -1 0 0 0
v0=agree	1 -17 10 10 1 0
v0=announce	0 -5 12 1 -12 0
v0=approve	0 -6 9 0 0 0
v0=ask	-1 8 -4 0 0 0
v0=be	8 -5 7 -9 0 -6
v0=begin	-10 -8 12 0 0 0
v0=bring	0 7 -4 0 0 0
v0=buy	0 -5 6 0 0 0
v0=call	-24 18 3 -6 -2 0
v0=cancel	0 -11 0 0 12 0
v0=conclude	0 -8 12 0 0 0
v0=confirm	1 4 -7 0 -1 0
v0=continue	0 0 -6 0 0 9
v0=die	0 8 -7 0 0 0
v0=discuss	-8 0 6 -1 0 0
v0=end	-12 0 3 3 0 0
v0=enter	0 8 -7 0 0 0
v0=expect	14 -13 -2 -4 13 0
v0=expire	0 16 -12 0 0 0
v0=extend	0 9 -5 0 0 0
v0=face	-1 8 -3 0 0 0
v0=fall	-6 4 0 0 0 0
v0=fix	0 6 -5 0 0 0
v0=go	-8 -1 0 2 3 0
v0=have	6 0 -10 -4 9 0
v0=hold	0 0 0 0 -9 5
v0=jump	12 -12 0 0 0 0
v0=keep	-2 6 0 0 0 0
v0=know	-3 6 0 0 0 0
v0=leave	0 7 -4 0 0 0
v0=like	0 -8 10 0 0 0
v0=look	0 -7 2 0 7 0
v0=make	1 2 -11 4 0 0
v0=meet	-11 -3 6 -6 6 -3
v0=offer	0 8 -6 0 0 0
v0=order	0 7 -6 0 0 0
v0=other	6 0 0 -12 -4 0
v0=pay	3 0 3 -1 -8 0
v0=place	0 10 -9 0 0 0
v0=plan	-6 -10 14 -1 0 0
v0=prepare	0 0 -14 18 -6 0
v0=propose	0 26 -25 0 0 0
v0=put	15 -11 3 -1 -3 0
v0=raise	-2 -5 10 0 0 0
v0=reach	-8 19 -11 0 0 0
v0=report	0 9 -6 0 0 0
v0=review	0 -7 8 0 0 0
v0=rise	-7 7 0 0 0 0
v0=rule	-6 8 0 0 0 0
v0=run	0 15 -12 0 0 0
v0=say	0 0 -7 1 8 0
v0=see	-9 3 -9 8 3 0
v0=set	9 -3 0 0 0 0
v0=sign	-4 -3 6 -8 0 0
v0=sit	-3 -4 9 4 -8 0
v0=sleep	0 -11 12 0 0 0
v0=step	0 9 -8 0 0 0
v0=stop	0 10 -8 0 0 0
v0=take	2 -12 9 -2 2 0
v0=tell	0 9 0 -10 -7 0
v0=threaten	-1 18 -12 0 0 0
v0=want	0 -2 7 -1 0 0
v0=warn	0 -12 1 10 0 0
v0=write	9 0 -14 0 2 0
v1-none	-5 14 6 -9 -17 -36
v1=add	0 11 -4 0 -3 0
v1=admit	8 -5 -1 0 0 0
v1=agree	8 -6 -4 3 6 0
v1=announce	0 -3 7 2 -10 0
v1=approve	0 -6 9 0 0 0
v1=ask	-3 15 -8 0 -1 0
v1=be	10 -2 8 -6 -17 -5
v1=begin	-10 -8 11 1 0 0
v1=bring	0 7 -4 0 0 0
v1=call	-24 23 0 -6 -2 0
v1=clear	-6 6 0 0 0 0
v1=collect	0 8 -5 0 0 0
v1=come	0 -3 -3 3 6 0
v1=confirm	1 4 -7 0 -1 0
v1=continue	0 -1 -5 0 0 9
v1=die	0 8 -7 0 0 0
v1=discuss	-8 -6 9 -1 7 0
v1=end	-17 -3 9 1 0 0
v1=enter	0 11 -7 0 0 0
v1=expect	15 -9 -2 -8 5 0
v1=expire	0 16 -12 0 0 0
v1=extend	0 16 -12 0 0 0
v1=fall	-6 4 0 0 0 0
v1=fix	0 6 -5 0 0 0
v1=go	-9 4 -6 2 4 0
v1=have	6 0 -11 -3 10 0
v1=hold	8 -16 10 0 -9 5
v1=jump	12 -12 0 0 0 0
v1=know	-3 9 -2 0 0 0
v1=land	0 9 -8 0 0 0
v1=look	-1 -2 0 0 7 0
v1=lose	12 -13 0 0 0 0
v1=make	0 7 -13 3 -2 0
v1=meet	-20 3 -2 7 1 -3
v1=negotiate	0 -9 11 0 0 0
v1=order	0 10 -8 0 0 0
v1=other	6 0 0 -12 -4 0
v1=pay	3 -4 9 -1 -9 0
v1=place	0 12 -11 0 0 0
v1=plan	-6 1 0 -1 0 0
v1=prepare	0 -2 -3 14 -10 0
v1=propose	0 20 -19 0 0 0
v1=put	8 -4 1 0 -2 0
v1=raise	-2 -3 8 0 0 0
v1=reach	0 -10 13 0 0 0
v1=report	0 9 -6 0 0 0
v1=review	0 -6 7 0 0 0
v1=rule	-6 8 0 0 0 0
v1=run	-1 16 -13 0 0 0
v1=say	2 -3 -4 -2 12 0
v1=see	-11 0 3 0 3 0
v1=send	-6 0 7 0 -1 0
v1=set	9 -3 0 0 0 0
v1=sign	-5 -1 5 -9 0 0
v1=sit	-4 7 -8 2 2 0
v1=sleep	0 -10 11 0 0 0
v1=start	0 -7 10 0 0 0
v1=step	0 9 -8 0 0 0
v1=stop	0 14 -13 0 0 0
v1=strike	0 -6 8 0 0 0
v1=suspend	0 9 -6 0 0 0
v1=take	2 -12 10 -1 2 0
v1=tell	0 8 0 -8 -6 0
v1=threaten	0 13 -9 0 0 0
v1=want	0 -6 8 0 0 0
v1=warn	0 -12 1 10 0 0
v1=wish	0 11 -7 0 -2 0
v1=write	9 0 -16 0 2 0
v2-none	2 5 5 -9 -1 -18
v2=announce	-2 1 -5 8 0 0
v2=approve	0 6 -5 0 0 0
v2=be	-2 13 -7 -9 1 0
v2=begin	5 12 -16 0 0 0
v2=bring	0 -10 13 0 0 0
v2=call	-30 19 13 -3 -6 0
v2=carry	1 11 -14 0 0 0
v2=come	4 13 -14 0 0 0
v2=confirm	-2 6 0 0 0 0
v2=continue	7 10 -19 0 0 0
v2=end	0 -6 6 1 -3 0
v2=enter	-3 -1 7 0 0 0
v2=extend	-10 12 -4 0 0 0
v2=face	0 11 -9 0 0 0
v2=fall	-2 8 0 0 0 0
v2=gather	0 13 -13 0 0 0
v2=get	-5 7 0 0 0 0
v2=leave	0 -1 7 -2 0 0
v2=let	8 1 -11 0 0 0
v2=lower	0 7 -6 0 0 0
v2=make	3 -13 11 0 0 0
v2=meet	-13 1 12 -2 -16 -2
v2=other	-3 28 -22 -6 2 0
v2=pay	0 8 -5 0 0 0
v2=plan	1 -13 15 -6 0 0
v2=post	0 6 -4 0 0 0
v2=prepare	0 -12 4 9 -4 0
v2=put	-6 6 0 0 0 0
v2=raise	0 7 -6 0 0 0
v2=reach	0 -2 -12 0 12 0
v2=receive	0 -21 3 0 16 0
v2=resume	0 -9 2 8 0 0
v2=return	0 6 -5 0 0 0
v2=rise	11 -6 -5 0 0 0
v2=run	0 8 -5 0 0 0
v2=settle	-1 -11 2 4 6 0
v2=sign	0 19 -15 0 0 0
v2=sit	-9 0 10 -13 0 0
v2=suspend	0 17 -15 0 0 0
v2=tell	0 8 -5 0 0 0
v2=write	0 8 -6 0 0 0
verbless	4 -6 15 3 -20 -23
vt0=add past	0 10 -3 0 -3 0
vt0=agree past	0 -26 16 13 4 0
vt0=agree perfect	1 4 -6 0 0 0
vt0=agree present	2 14 -18 0 -2 0
vt0=announce past	-1 -3 9 2 -11 0
vt0=announce perfect	0 -4 6 0 0 0
vt0=approve past	0 9 -5 0 0 0
vt0=ask pluperfect	0 6 -3 0 0 0
vt0=be future	8 -13 15 -7 -7 0
vt0=be modal	-3 -1 -6 8 5 0
vt0=be past	-4 18 -11 -14 0 0
vt0=be perfect	-2 -5 9 0 0 0
vt0=be present	11 -11 8 -3 0 0
vt0=begin future	0 17 -15 0 0 0
vt0=begin modal	0 -14 14 0 0 0
vt0=begin past	-6 -15 9 2 4 0
vt0=begin present	0 9 -3 0 -5 0
vt0=call modal	-5 10 0 -3 0 0
vt0=call past	-5 6 0 0 0 0
vt0=call perfect	-1 9 -4 0 0 0
vt0=charge perfect	0 11 -11 0 0 0
vt0=charge present	0 -12 13 0 0 0
vt0=come future	0 -8 -6 10 4 0
vt0=come modal	0 20 -10 0 -8 0
vt0=come present	0 -18 14 0 7 0
vt0=conclude present	-2 -9 12 0 0 0
vt0=confirm past	0 10 -6 0 0 0
vt0=continue future	-4 -2 0 0 0 9
vt0=die past	0 7 -7 0 0 0
vt0=end modal	0 9 -5 -1 0 0
vt0=end past	-3 -1 -3 6 3 0
vt0=expect past	10 -12 12 -3 -1 0
vt0=expect present	5 -6 -12 0 15 0
vt0=expire present	0 12 -10 0 0 0
vt0=go modal	0 -7 0 6 0 0
vt0=have past	5 11 -21 0 -2 0
vt0=have present	0 -9 1 -1 12 0
vt0=hold modal	0 -13 16 0 0 0
vt0=hold past	0 10 -11 4 0 0
vt0=hold pluperfect	0 -8 0 0 0 8
vt0=hold present	1 5 -8 0 0 0
vt0=know present	-3 6 0 0 0 0
vt0=land present	0 8 -7 0 0 0
vt0=leave past	0 9 -7 0 0 0
vt0=leave present	0 -5 6 0 0 0
vt0=make past	2 0 -6 5 0 0
vt0=meet future	-8 1 -6 0 11 0
vt0=meet modal	5 -19 18 -4 1 0
vt0=meet past	0 4 2 0 -13 0
vt0=meet pluperfect	0 -8 11 1 -2 0
vt0=meet present	-1 0 1 -6 2 0
vt0=other future	0 6 -9 0 0 0
vt0=other modal	0 7 -4 0 0 0
vt0=other past	5 5 -7 -4 0 0
vt0=other perfect	0 -4 7 0 -3 0
vt0=other pluperfect	6 -16 9 0 4 0
vt0=other present	-6 11 0 0 -5 0
vt0=pay future	6 -5 3 0 -3 0
vt0=place present	0 14 -13 0 0 0
vt0=plan present	0 -13 13 0 2 0
vt0=prepare pluperfect	0 9 -7 0 0 0
vt0=prepare present	0 -8 -1 10 0 0
vt0=promise past	0 11 -10 0 0 0
vt0=promise pluperfect	0 -6 6 0 0 0
vt0=propose perfect	0 16 -16 0 0 0
vt0=put future	18 -17 -1 0 0 0
vt0=put modal	0 -10 11 0 0 0
vt0=put past	0 -6 9 0 0 0
vt0=put present	0 6 -5 0 -2 0
vt0=raise present	0 -7 7 0 0 0
vt0=reach past	-5 21 -16 0 0 0
vt0=receive modal	0 26 -24 0 -1 0
vt0=receive past	0 -25 22 0 0 0
vt0=resume present	0 13 -11 0 0 0
vt0=return future	0 -5 7 0 0 0
vt0=rise past	-5 6 0 0 0 0
vt0=rule past	-5 7 0 0 0 0
vt0=run present	0 7 -4 0 0 0
vt0=say pluperfect	0 8 -6 0 0 0
vt0=say present	2 -3 -5 0 7 0
vt0=see future	-2 -4 2 10 -4 0
vt0=see modal	0 16 -20 0 2 0
vt0=see present	0 -2 0 0 6 0
vt0=sell modal	7 -6 0 0 0 0
vt0=set present	10 -8 0 0 0 0
vt0=sign future	0 22 -20 0 0 0
vt0=sign past	-1 0 0 -6 2 0
vt0=sign pluperfect	0 -13 13 0 0 0
vt0=sign present	0 -19 19 0 0 0
vt0=sit future	0 9 -10 7 -6 0
vt0=sit past	0 -8 12 0 0 0
vt0=sit present	0 -7 8 0 0 0
vt0=start future	0 -5 7 0 0 0
vt0=take future	0 -22 15 0 6 0
vt0=take past	7 -14 11 0 0 0
vt0=take pluperfect	0 7 -4 0 0 0
vt0=tell past	1 1 2 -6 -4 0
vt0=tell pluperfect	0 12 -6 -1 0 0
vt0=threaten pluperfect	0 12 -8 0 0 0
vt0=want present	0 -5 9 0 0 0
vt0=warn past	0 -12 2 10 0 0
vt0=write past	10 0 -13 0 0 0
vt1=add past	0 10 -3 0 -3 0
vt1=agree participle	0 10 -14 -1 1 0
vt1=agree past	3 -21 8 7 7 0
vt1=agree present	2 11 -16 0 0 0
vt1=announce past	-1 -1 5 3 -9 0
vt1=announce perfect	0 -4 6 0 0 0
vt1=approve past	0 9 -5 0 0 0
vt1=ask past	0 7 -6 0 0 0
vt1=ask pluperfect	0 6 -2 0 0 0
vt1=be future	8 -16 16 -7 -5 0
vt1=be modal	-3 -7 0 8 5 0
vt1=be past	-2 11 0 -13 -12 0
vt1=be perfect	-2 -5 9 0 0 0
vt1=be present	12 4 -4 0 -9 0
vt1=begin future	0 11 -9 0 0 0
vt1=begin modal	0 -14 14 0 0 0
vt1=begin past	-6 -16 10 4 4 0
vt1=begin present	0 7 -2 0 -5 0
vt1=call modal	-5 10 0 -3 0 0
vt1=call past	-4 11 -5 0 0 0
vt1=call perfect	-1 9 -4 0 0 0
vt1=charge perfect	0 11 -11 0 0 0
vt1=charge present	0 -12 13 0 0 0
vt1=come future	0 -8 -6 10 4 0
vt1=come modal	0 20 -10 0 -8 0
vt1=come present	0 -18 15 0 7 0
vt1=conclude participle	0 11 -9 0 0 0
vt1=conclude present	-2 -9 12 0 0 0
vt1=confirm past	0 10 -6 0 0 0
vt1=continue future	-4 -2 0 0 0 9
vt1=die past	0 7 -7 0 0 0
vt1=end infinitive	0 7 -7 0 0 0
vt1=end modal	0 9 -5 -1 0 0
vt1=end participle	-1 -5 8 0 0 0
vt1=end past	-3 -1 -3 6 3 0
vt1=expect participle	0 9 -7 0 0 0
vt1=expect past	10 -16 8 0 0 0
vt1=expect present	7 -3 -5 -6 8 0
vt1=expire present	0 12 -10 0 0 0
vt1=get present	6 -5 0 0 0 0
vt1=go modal	0 -7 1 6 0 0
vt1=go present	-1 9 -11 0 1 0
vt1=have past	5 11 -21 0 -2 0
vt1=have present	1 -9 1 0 12 0
vt1=hold infinitive	13 -15 0 0 0 0
vt1=hold modal	0 -13 16 0 0 0
vt1=hold participle	0 -18 18 0 0 0
vt1=hold past	0 9 -10 4 0 0
vt1=hold pluperfect	0 -8 0 0 0 8
vt1=hold present	1 5 -8 0 0 0
vt1=know present	-3 6 0 0 0 0
vt1=land present	0 8 -7 0 0 0
vt1=leave participle	0 -7 8 0 0 0
vt1=leave past	0 9 -7 0 0 0
vt1=leave present	0 -6 7 0 0 0
vt1=lose participle	15 -13 -1 0 0 0
vt1=make participle	0 6 -2 0 0 0
vt1=make past	2 0 -6 5 0 0
vt1=meet future	-8 3 -9 0 12 0
vt1=meet gerund	0 4 -9 10 -3 0
vt1=meet infinitive	0 12 -14 4 -5 0
vt1=meet modal	5 -19 18 -4 1 0
vt1=meet participle	-6 -1 2 4 0 0
vt1=meet past	0 2 3 0 -13 0
vt1=meet pluperfect	0 -8 11 1 -2 0
vt1=meet present	-1 0 0 -6 3 0
vt1=other future	0 6 -9 0 0 0
vt1=other modal	0 7 -4 0 0 0
vt1=other past	5 5 -6 -4 0 0
vt1=other perfect	0 -4 7 0 -3 0
vt1=other pluperfect	6 -16 9 0 4 0
vt1=other present	-6 10 0 0 -5 0
vt1=pay future	6 -5 3 0 -3 0
vt1=pay gerund	0 -6 7 0 0 0
vt1=place present	0 14 -13 0 0 0
vt1=plan participle	0 9 -8 0 0 0
vt1=prepare infinitive	0 -2 9 -3 -2 0
vt1=prepare pluperfect	0 9 -7 0 0 0
vt1=promise past	0 10 -9 0 0 0
vt1=put future	12 -11 0 0 0 0
vt1=put modal	0 -10 11 0 0 0
vt1=raise present	0 -7 7 0 0 0
vt1=reach participle	2 -28 27 0 0 0
vt1=reach past	-5 21 -16 0 0 0
vt1=receive modal	0 26 -24 0 -1 0
vt1=receive past	0 -25 22 0 0 0
vt1=resume present	0 13 -11 0 0 0
vt1=return future	0 -4 7 0 0 0
vt1=rule past	-5 7 0 0 0 0
vt1=run present	0 7 -4 0 0 0
vt1=say past	0 -3 0 -1 7 0
vt1=say pluperfect	0 8 -6 0 0 0
vt1=say present	6 -7 -5 0 7 0
vt1=see future	-2 -4 2 10 -4 0
vt1=see infinitive	0 3 8 -13 0 0
vt1=see modal	0 10 -15 0 3 0
vt1=see past	0 -6 9 0 0 0
vt1=see present	0 -2 0 0 6 0
vt1=sell modal	7 -6 0 0 0 0
vt1=set present	10 -8 0 0 0 0
vt1=sign future	0 22 -20 0 0 0
vt1=sign participle	0 8 -7 0 0 0
vt1=sign past	-1 0 0 -6 2 0
vt1=sign pluperfect	0 -13 13 0 0 0
vt1=sign present	0 -19 19 0 0 0
vt1=sit future	0 9 -10 7 -6 0
vt1=sit past	0 -8 12 0 0 0
vt1=sit present	0 -7 8 0 0 0
vt1=start future	0 -5 7 0 0 0
vt1=start gerund	0 -12 12 0 0 0
vt1=strike participle	0 -13 13 0 0 0
vt1=take future	0 -22 15 0 6 0
vt1=take past	7 -14 11 0 0 0
vt1=take pluperfect	0 7 -4 0 0 0
vt1=tell past	1 1 2 -6 -3 0
vt1=tell pluperfect	0 10 -5 0 0 0
vt1=threaten pluperfect	0 7 -4 0 0 0
vt1=want present	0 -7 9 0 0 0
vt1=warn past	0 -12 2 10 0 0
vt1=write past	10 0 -13 0 0 0
vt2=agree participle	0 -5 6 0 0 0
vt2=be future	3 2 -13 4 0 0
vt2=be past	1 6 -1 -8 -1 0
vt2=be pluperfect	-4 6 0 -1 0 0
vt2=be present	-6 0 2 -7 6 0
vt2=begin past	0 2 -6 4 0 0
vt2=begin present	0 8 -6 0 0 0
vt2=bring present	0 -17 19 0 0 0
vt2=call participle	-9 14 -1 0 0 0
vt2=call past	-32 10 14 -1 -2 0
vt2=charge future	0 6 -5 0 0 0
vt2=come past	4 17 -19 0 0 0
vt2=continue present	0 10 -9 0 0 0
vt2=end participle	3 15 -18 0 0 0
vt2=end past	0 -6 9 -1 0 0
vt2=end present	0 3 -8 7 -1 0
vt2=extend infinitive	-10 15 -6 0 0 0
vt2=extend past	0 -8 9 0 0 0
vt2=get present	-5 6 0 0 0 0
vt2=go modal	0 12 -10 0 0 0
vt2=go past	0 -4 8 -1 -2 0
vt2=go present	0 2 -12 7 0 0
vt2=hold past	2 -7 5 0 0 0
vt2=keep infinitive	-5 -4 3 6 0 0
vt2=leave participle	0 -5 11 -2 0 0
vt2=meet gerund	-6 0 6 1 -21 0
vt2=meet past	-7 -2 11 -5 -1 0
vt2=meet present	-9 9 -2 -7 0 0
vt2=other modal	-4 8 -1 0 0 0
vt2=other past	0 11 -20 0 8 0
vt2=other perfect	0 16 -14 0 0 0
vt2=plan participle	0 -8 9 0 0 0
vt2=plan present	0 -11 15 -4 0 0
vt2=post past	0 6 -4 0 0 0
vt2=reach past	0 -6 -7 0 12 0
vt2=receive present	0 -10 6 0 2 0
vt2=resume present	0 -12 14 0 0 0
vt2=rise past	0 6 -5 0 0 0
vt2=sign past	0 13 -11 0 0 0
vt2=sit past	-3 2 5 -8 -5 0
vt2=suspend infinitive	0 8 -7 0 0 0
vt2=take future	0 -7 11 0 0 0
vt2=take past	0 -10 11 0 0 0
vt2=take present	0 16 -15 0 0 0
word=america	0 -6 -2 0 10 0
word=argentina	0 7 -5 0 0 0
word=britain	0 -7 7 0 0 0
word=call	5 12 -15 -11 -13 0
word=called	-40 18 15 -2 -4 0
word=calls	-21 15 4 0 0 0
word=canada	0 -10 11 0 0 0
word=china	-7 1 -6 -13 13 0
word=consultations	9 2 -3 -2 -4 0
word=conversation	-21 0 24 0 0 0
word=dinner	7 -5 2 -2 0 0
word=djibouti	0 7 -5 0 0 0
word=each other	9 11 -9 -3 -8 0
word=great hall	0 -9 -10 12 7 0
word=great hall of the people	-4 4 6 -1 -10 0
word=guest	0 11 -5 -1 0 0
word=indonesia	-2 6 0 0 0 0
word=iran	0 -7 9 0 0 0
word=japan	0 8 -1 0 -1 0
word=lancaster house	0 -11 16 -2 0 0
word=lunch	0 9 -5 0 0 0
word=malaysia	0 16 -14 9 -12 0
word=meet	-8 2 -3 7 -1 -1
word=meeting	-1 -10 0 9 13 0
word=meets	0 9 0 -3 -6 0
word=met	-14 3 8 -4 -8 0
word=mongolia	0 -6 0 8 0 0
word=on the line	0 -10 -5 0 15 0
word=panama	0 -1 8 0 -4 0
word=phone	4 3 -7 0 -4 0
word=phones	-4 7 0 0 0 0
word=rang	10 -9 0 0 0 0
word=receive	0 10 -6 0 0 0
word=receives	0 -10 7 0 3 0
word=rings	7 -6 0 0 0 0
word=round	-6 -5 4 17 -16 0
word=rounds	-1 -8 14 -5 0 0
word=sat	-1 13 -4 -6 -3 0
word=see	-8 23 -19 -2 0 0
word=session	0 5 -4 -7 5 0
word=singapore	0 -19 24 0 -4 0
word=sit down	0 4 -14 0 9 0
word=south korea	-8 -3 -38 2 32 0
word=speak	9 1 -1 -3 -14 0
word=speaks	-14 4 7 0 0 0
word=spoke	0 18 -26 -6 0 0
word=spoken	-2 8 0 0 -4 0
word=sri lanka	0 -11 13 0 0 0
word=summit	-2 -4 11 -3 -5 0
word=sweden	0 7 -5 0 0 0
word=talks	-16 0 8 2 -9 0
word=telephone	24 -6 -17 -3 -18 0
word=telephoned	37 -32 -6 0 0 0
word=turkey	0 9 -7 0 0 0
word=united states	0 5 -3 -6 0 0
word=video	28 -40 0 -3 3 5
word=visit	0 -4 10 -16 0 0
word=white house	-24 -16 14 1 18 0
words=0	0 -18 26 -19 -10 -1
words=1	-12 24 -4 -28 -25 -1
words=2	-2 18 -15 -3 0 -14
words=3	-8 12 0 -34 11 -4
words=4	-1 16 -1 -19 -16 -10
words=5	0 -4 -7 29 2 0
year	-1 -3 8 -1 -12 1`;
