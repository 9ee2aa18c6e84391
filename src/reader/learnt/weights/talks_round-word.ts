// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-13 26 2 -15 -17 -30
a:'	4 5 3 0 -15 0
a:'s	5 0 6 -9 -14 -3
a:'s <person>	14 -1 -12 2 -1 0
a:'s commerce	0 -13 6 10 0 0
a:'s meet	0 -16 18 0 0 0
a:'s new	0 -9 10 0 0 0
a:'s on	0 -10 11 0 0 0
a:'s president	-15 6 1 0 5 0
a:'s ship	0 8 -7 0 0 0
a:*	10 0 -12 0 0 0
a:+	0 -11 12 0 0 0
a:- <name>	0 10 -9 0 0 0
a:.	1 -2 2 1 8 -28
a:. .	0 11 -9 0 0 0
a:<agent>	3 -11 11 -1 -5 5
a:<day-ahead>	1 -5 6 -23 -2 11
a:<day-ahead> .	-4 17 -7 -10 -5 -1
a:<day-ahead> at	0 9 -16 0 0 5
a:<day-ahead> for	0 -11 4 5 0 0
a:<day-ahead> to	-1 -6 11 0 3 0
a:<day-gone>	13 -29 13 7 2 0
a:<day-gone> 's	-5 16 -9 0 0 0
a:<day-gone> and	30 -11 -14 0 0 0
a:<day-gone> for	0 -4 -5 0 10 0
a:<day-gone> had	0 -10 5 2 0 0
a:<day-gone> in	-7 -11 8 9 0 0
a:<day-gone> night	0 -10 0 0 13 0
a:<day-gone> of	-7 12 -3 0 0 0
a:<day-gone> to	-2 13 -7 0 0 0
a:<day-gone> with	-3 -12 18 -1 0 0
a:<day-gone> without	0 11 -9 0 0 0
a:<day-today>	6 -11 3 0 7 -4
a:<day-today> .	12 -12 5 -14 7 0
a:<day-today> with	10 -7 2 -4 0 0
a:<duty>	5 2 0 -10 -10 -3
a:<gate>	-12 -16 14 0 -1 16
a:<goods-amount>	-10 23 -12 0 0 0
a:<goods>	-20 7 11 -6 -6 -7
a:<level>	6 17 -16 -10 0 0
a:<level> .	-10 12 -2 0 0 0
a:<level> and	0 13 -10 0 0 0
a:<level> in	0 18 -13 0 0 0
a:<level> of	0 -6 9 0 0 0
a:<level> on	-13 0 10 0 0 0
a:<level> tariff	11 -7 -5 0 0 0
a:<money> of	0 -13 13 0 0 0
a:<month-ahead>	3 -31 12 7 19 -4
a:<month-ahead> to	0 -4 -7 15 -3 0
a:<month-gone>	26 -8 0 0 -12 -3
a:<month-today>	0 -16 17 0 0 0
a:<name>	0 -6 -14 4 26 -11
a:<name> 's	8 -22 14 4 0 0
a:<name> -	0 9 -9 0 0 0
a:<name> .	11 -27 18 -10 10 0
a:<name> <day-today>	-8 17 -9 0 0 0
a:<name> <seat>	0 22 -21 0 0 0
a:<name> ?	0 10 -4 0 -2 0
a:<name> and	2 2 2 -8 -10 0
a:<name> at	4 -11 -11 -1 16 0
a:<name> end	17 -16 0 0 0 0
a:<name> from	0 -12 6 1 1 0
a:<name> go	0 -13 9 7 0 0
a:<name> has	0 -9 10 0 0 0
a:<name> in	0 -2 2 -17 11 0
a:<name> on	0 8 -26 8 11 0
a:<name> to	-5 14 -8 0 0 0
a:<name> trade	0 -13 17 0 0 0
a:<name> treasury	0 8 -10 0 0 0
a:<name> will	0 -6 9 0 0 0
a:<not>	-6 11 -3 -5 -5 -1
a:<number> .	36 -33 3 -11 9 0
a:<number> and	6 -17 12 0 0 0
a:<number> in	-1 18 -19 3 -3 0
a:<number> of	0 -5 8 0 0 0
a:<number> on	-12 20 -8 0 0 0
a:<number> to	0 -10 12 0 0 0
a:<office>	0 -17 11 -6 5 10
a:<office> .	19 -23 7 -9 5 0
a:<office> in	-19 13 2 0 0 0
a:<office> of	0 -12 5 0 7 0
a:<organisation>	-17 12 0 -7 1 0
a:<organisation> 's	0 11 -11 0 0 0
a:<organisation> .	0 -5 10 0 0 0
a:<organisation> and	0 -8 10 0 0 0
a:<organisation> on	0 14 -12 -1 0 0
a:<organisation> published	0 -10 10 0 0 0
a:<person>	12 -8 -1 0 -4 0
a:<person> 's	-2 1 8 -4 -6 0
a:<person> .	10 -23 23 0 -18 0
a:<person> <day-gone>	2 -11 0 4 0 0
a:<person> and	6 -14 0 0 12 0
a:<person> by	16 -14 0 0 0 0
a:<person> for	0 -5 11 -2 -1 0
a:<person> is	0 0 -8 0 8 0
a:<person> of	5 11 -15 0 -7 0
a:<person> on	12 -8 -17 13 9 0
a:<person> sign	0 10 -6 0 0 0
a:<points>	0 -11 7 0 6 0
a:<quality>	8 -11 -1 12 -13 10
a:<quality> .	0 9 -8 0 0 0
a:<quality> authority	0 -3 -4 0 0 9
a:<quality> counterpart	7 -17 10 4 -2 0
a:<quality> duty	2 14 -18 0 0 0
a:<quality> good	-8 12 -4 0 0 0
a:<quality> prime	-1 9 -7 0 0 0
a:<quality> side	0 -23 19 8 0 0
a:<quality> tariff	0 -9 10 0 0 0
a:<seat>	-13 4 7 0 -18 -3
a:<seat> .	-7 11 -7 2 0 -1
a:<seat> <day-gone>	-1 -8 14 0 0 0
a:<seat> <day-today>	-9 16 -10 0 1 0
a:<seat> from	0 -20 23 0 0 0
a:<seat> in	2 -9 22 -1 -28 0
a:<seat> last	0 10 -8 0 0 0
a:<seat> on	12 0 2 -9 -7 0
a:<seat> that	-11 15 -3 0 0 0
a:<seat> within	0 -14 0 -1 14 0
a:<span>	-7 -3 5 3 2 -2
a:<span> .	0 -16 2 8 18 0
a:<span> after	0 -9 11 0 0 0
a:<span> from	0 20 -11 0 -10 0
a:<span> in	0 -2 -3 0 9 0
a:<span> of	0 -11 15 0 0 0
a:<span> truce	0 -8 8 0 0 0
a:<v-agree>	-8 13 -26 9 15 0
a:<v-bear>	0 -10 5 -7 10 0
a:<v-buy>	-11 11 0 -1 -3 0
a:<v-down>	-6 2 -6 4 9 0
a:<v-end>	9 0 2 -2 -13 0
a:<v-propose>	1 3 -7 5 -12 3
a:<v-return>	-5 9 -12 6 2 0
a:<v-say>	-8 3 13 -16 -8 0
a:<v-stay>	0 -3 10 -12 -6 0
a:<v-suspend>	0 -7 15 -14 -3 0
a:<v-target>	11 -1 -4 -2 0 0
a:<v-up>	-9 4 -6 0 0 8
a:?	-8 4 9 -14 -2 -1
a:a	-5 16 -10 -8 6 -11
a:a deal	9 -15 6 0 0 0
a:a duty	0 11 -10 0 0 0
a:a further	9 -10 0 0 0 0
a:a hotel	0 15 -14 0 0 0
a:a joint	0 10 -6 0 0 0
a:a lasting	0 -11 4 8 0 0
a:a lot	0 -9 10 0 0 0
a:a meet	0 10 -6 -1 0 0
a:a new	0 3 -11 8 0 0
a:a number	0 0 -11 0 9 0
a:a pause	-2 -12 16 0 0 0
a:a permanent	0 -15 18 -1 0 0
a:a signature	0 16 -15 0 0 0
a:a sixth	0 -9 0 8 0 0
a:a summit	0 11 -10 0 0 0
a:a third	1 14 -13 -1 0 0
a:a treaty	0 -15 15 0 0 0
a:a truce	-17 -3 -1 11 7 0
a:about	-2 -19 24 4 -12 -5
a:about <level>	0 -15 15 0 0 0
a:about <span>	0 0 -17 9 2 0
a:about an	-1 0 9 -1 -3 0
a:additional	0 10 -9 0 0 0
a:after <span>	6 -14 10 -2 0 0
a:after call	-9 29 -25 0 -1 0
a:after that	0 -15 6 0 11 0
a:after the	0 -19 22 0 0 0
a:afternoon	2 -10 10 0 0 0
a:afternoon .	3 -12 8 0 0 0
a:again	-15 8 -3 13 -16 -4
a:again .	0 19 -10 -4 0 0
a:again ?	0 11 -8 0 0 0
a:again in	-3 -3 12 -2 -6 0
a:against	-4 15 -9 0 0 0
a:ago	7 -21 16 0 0 0
a:ago .	0 -16 15 0 0 0
a:agreement	-9 7 0 1 -5 0
a:air	0 -14 15 0 0 0
a:air base	0 -11 13 0 0 0
a:aircraft	0 -12 13 0 0 0
a:alexandria	0 -7 12 -5 0 0
a:all	-14 -26 35 -1 0 0
a:also	-3 27 -22 0 -5 0
a:ambassador	0 -15 17 0 0 0
a:an	-1 19 -2 -20 -11 0
a:an idea	0 -9 11 0 0 0
a:and	2 -1 13 -27 -3 -6
a:and <day-ahead>	0 -8 9 0 0 0
a:and <day-gone>	-1 -10 12 0 0 0
a:and <name>	-10 0 13 -8 -9 0
a:and <number>	8 2 -13 0 0 0
a:and <person>	10 -4 -17 5 14 0
a:and <quality>	0 -17 20 0 0 0
a:and <seat>	-1 24 -19 0 0 0
a:and a	0 13 -7 -2 0 0
a:and at	0 10 -7 0 -2 0
a:and end	1 -10 7 0 0 0
a:and his	0 10 -7 -2 0 0
a:and is	0 10 -9 0 0 0
a:and last	0 15 -14 0 0 0
a:and not	0 -8 10 0 0 0
a:and of	6 -8 2 0 0 0
a:and the	13 -8 5 -8 -4 0
a:and will	15 -13 0 -1 0 3
a:apec	0 10 -6 -2 0 0
a:approve	0 14 -13 0 0 0
a:are	-9 10 2 -11 -10 0
a:are in	0 -9 10 0 0 0
a:arranged	9 -14 6 0 0 0
a:as	-1 11 -5 -5 0 0
a:as a	0 9 -11 0 3 0
a:as many	0 10 -8 0 0 0
a:asian	0 14 -12 0 0 0
a:ask	0 10 -8 0 0 0
a:at	-9 12 -14 -15 10 9
a:at <level>	8 -9 4 0 0 0
a:at <number>	3 10 -20 -1 2 0
a:at all	0 -9 10 0 0 0
a:at an	0 -6 9 0 0 0
a:at home	-1 11 -9 0 0 0
a:at once	-5 15 -8 0 0 0
a:at the	-7 15 -36 0 20 9
a:authority	0 -3 -4 0 0 9
a:autumn	2 -14 10 -1 3 0
a:back	8 -22 17 0 0 0
a:back .	14 -12 0 0 0 0
a:bandung	0 -9 10 0 0 0
a:base	0 -11 13 0 0 0
a:be in	0 16 -10 -4 0 0
a:bean	-11 5 4 0 0 0
a:beef	0 -26 27 0 0 0
a:been	-19 17 -4 -2 -4 0
a:been a	0 13 -13 0 0 0
a:been put	0 -8 8 0 0 0
a:before	-13 -1 -22 27 6 0
a:before <day-ahead>	-4 27 -21 0 0 0
a:before the	-6 -5 -11 12 9 0
a:beforehand	6 -11 8 0 0 0
a:begin	6 9 -14 -7 7 -1
a:begin .	7 -19 3 0 12 0
a:begin on	0 22 -22 1 0 0
a:being	9 -8 1 0 0 0
a:bessent	0 8 -10 0 0 0
a:bessent and	0 8 -10 0 0 0
a:between	16 -5 -3 -1 -6 -4
a:between <person>	-5 8 0 -1 -6 0
a:between the	13 -4 -6 4 -11 0
a:both	-10 0 11 -3 0 0
a:bridge	0 -16 -14 17 0 13
a:bridge .	0 -10 -10 18 0 0
a:bring	5 -19 17 0 0 0
a:brno	0 8 -8 0 0 0
a:broke	0 16 -12 -1 0 0
a:broke down	0 19 -18 0 0 0
a:broken	7 4 -11 0 0 0
a:busan	0 0 11 -6 -14 0
a:by	-4 20 -20 -5 -11 15
a:by <level>	-7 10 0 0 0 0
a:by <office>	0 -10 11 0 0 0
a:by <person>	-12 -4 3 10 -9 5
a:by <span>	-10 7 0 0 0 0
a:by telephone	15 -11 0 0 -2 0
a:by the	-2 9 -7 -2 -5 8
a:by video	7 -2 -11 -3 5 6
a:calendar	0 -10 11 0 0 0
a:call	2 19 -26 -4 -8 -2
a:call .	-12 3 12 0 0 0
a:call of	9 -8 0 0 0 0
a:call off	-7 19 -14 0 0 0
a:call with	0 20 -26 0 -1 0
a:candid	0 -6 10 0 0 0
a:capital	-4 9 -1 -4 -2 0
a:capital .	0 16 -14 0 0 0
a:capital on	0 -4 9 0 0 0
a:ceasefire	-1 22 -19 0 0 0
a:certificate	5 -13 8 0 0 0
a:change	0 -9 10 0 0 0
a:chess	0 19 -18 0 0 0
a:chiang	0 15 -13 0 0 0
a:chicken	0 11 -10 0 0 0
a:chip	-1 9 -5 0 0 0
a:closed	0 -10 3 5 0 0
a:coal	0 -9 10 0 0 0
a:come	0 16 -20 4 0 0
a:commerce	0 -8 1 9 0 0
a:commerce minister	0 -8 9 0 0 0
a:commerce ministry	0 -5 -4 11 0 0
a:company	-2 16 -10 0 0 0
a:complete	10 -5 -2 0 -1 0
a:complete the	18 -15 0 0 0 0
a:conference	15 -19 0 0 0 8
a:constructive .	0 -10 14 0 0 0
a:consultation	-2 -3 10 -2 0 0
a:conversation	6 -10 5 0 0 0
a:cost	-7 18 -9 0 0 0
a:could	0 23 -16 -8 0 0
a:could be	0 9 -5 -4 0 0
a:counterpart	7 -15 10 3 -4 0
a:counterpart in	-4 0 -2 12 -1 0
a:country	-3 -12 21 0 -9 0
a:country .	0 -6 10 0 -1 0
a:covered	-2 17 -13 0 0 0
a:cut	-1 -15 17 0 0 0
a:cut on	0 -10 10 0 0 0
a:da	0 -15 16 0 0 0
a:da nang	0 -14 14 0 0 0
a:darwin	-9 -3 14 0 0 0
a:date	8 -15 6 5 -3 0
a:day	11 -12 0 -5 0 9
a:day .	13 -13 -4 0 -3 10
a:deal	14 2 -9 -4 -7 0
a:decide	-2 -7 0 9 0 0
a:decision	0 -9 12 0 0 0
a:depend	12 -13 -7 0 6 0
a:depend on	12 -13 -7 0 6 0
a:direction	-7 11 -1 0 0 0
a:direction .	-7 10 0 0 0 0
a:discuss	0 -8 12 0 0 0
a:doe	0 -25 20 10 0 0
a:doe not	0 -16 17 0 0 0
a:down in	0 13 -11 0 0 0
a:duty of	0 15 -14 0 0 0
a:duty on	16 -8 0 -2 0 0
a:each	10 -12 2 0 2 0
a:each other	10 -11 0 0 2 0
a:each way	0 -8 8 0 0 0
a:early	5 -18 21 -7 -7 0
a:early next	0 -4 13 -5 -5 0
a:easter	0 11 -8 0 0 0
a:effect	-3 14 -8 0 -2 0
a:effect .	0 9 -9 0 0 0
a:eleven	14 -12 -1 0 0 0
a:else	0 -12 14 0 0 0
a:end	13 -6 3 0 -11 0
a:end .	-2 -18 16 7 -1 0
a:end of	0 -8 11 0 -1 0
a:end on	-2 26 -19 -4 -1 0
a:end without	0 -8 4 1 0 0
a:entebbe	0 -17 17 0 0 0
a:enter	-3 -6 11 0 0 0
a:evening	-11 -13 19 6 -3 0
a:evening .	-3 -13 19 0 0 0
a:event	0 -11 12 0 0 0
a:every	-8 16 -7 0 0 0
a:excellent	-4 -4 8 0 0 0
a:expect	5 -8 -15 16 0 0
a:expire	0 -7 9 0 0 0
a:expire .	0 -7 9 0 0 0
a:extend	-10 14 -8 2 0 0
a:extend it	0 -8 9 0 0 0
a:extend their	-9 1 0 4 0 0
a:extension	-7 11 -2 -2 0 0
a:fall	-2 14 -10 0 0 0
a:farm	0 -7 9 0 0 0
a:fertiliser	0 16 -15 0 0 0
a:final	0 13 -11 0 0 0
a:finish	0 -12 13 0 0 0
a:first day	0 -10 11 0 0 0
a:first time	6 -11 1 0 4 0
a:fish	-3 -22 22 -2 6 0
a:five hour	0 11 -9 0 0 0
a:flour	1 6 -11 0 0 0
a:followed	2 -10 7 0 0 0
a:for	14 -11 15 -26 0 -9
a:for <day-ahead>	15 6 -12 -2 -2 0
a:for <level>	0 -9 9 0 0 0
a:for <month-ahead>	0 -15 17 0 0 0
a:for <name>	-6 15 -7 0 -1 0
a:for <span>	-4 14 -3 -5 -14 0
a:for a	0 5 -13 3 7 0
a:for about	6 -12 11 0 -3 0
a:for an	9 -2 -3 0 0 0
a:for another	4 -15 11 0 0 0
a:for more	0 18 -16 0 0 0
a:for round	0 -17 17 0 0 0
a:for the	0 -8 3 0 13 0
a:for trade	1 -11 10 0 0 0
a:foreign	0 -13 15 0 0 0
a:four time	0 8 -5 0 0 0
a:framework	-3 -8 15 0 -3 0
a:framework of	-1 -14 17 0 0 0
a:friday	0 -20 20 0 0 0
a:from	-8 0 2 4 0 -2
a:from <day-ahead>	-17 -11 20 3 -2 0
a:from <day-gone>	-6 -13 8 1 6 0
a:from <level>	10 -10 1 0 0 0
a:from <person>	14 -18 7 0 -1 0
a:from the	-16 24 -7 0 0 0
a:geneva in	6 -12 3 0 0 0
a:go	-9 -8 7 0 0 9
a:go on	0 -19 22 1 -5 -2
a:golf	0 -6 13 0 -4 0
a:golf resort	0 -8 14 0 -3 0
a:good .	9 -4 -3 0 0 0
a:gothenburg	0 -8 10 0 0 0
a:government	0 11 -8 0 0 0
a:great	-3 -4 0 11 -3 0
a:ground	8 -10 1 0 0 0
a:ground .	8 -9 0 0 0 0
a:gyeongju	0 -5 14 -8 -2 0
a:had been	-10 11 0 -4 0 0
a:had end	0 -14 13 0 0 0
a:had not	-7 17 -19 6 0 0
a:half	6 9 -17 0 0 0
a:halifax	0 -9 12 0 0 0
a:halifax on	0 -17 20 0 0 0
a:hall	-7 8 0 -3 -5 0
a:hall .	0 18 -16 0 0 0
a:hand	-2 24 -20 0 0 0
a:happen	0 4 -11 0 2 0
a:has	2 -7 13 -11 -3 0
a:have	-7 4 -5 -3 11 0
a:have begin	0 -20 8 0 13 0
a:he	-11 14 -5 -3 0 0
a:headquarter	-11 25 -15 -1 0 0
a:him	14 7 -20 0 0 0
a:his	4 -7 13 0 -20 0
a:his <office>	-1 10 -5 0 0 0
a:his <person>	0 13 -6 -7 0 0
a:his <quality>	10 -23 11 6 -4 0
a:hold at	0 -9 11 0 0 0
a:hold in	-3 -14 23 -6 0 0
a:home	-4 19 -14 0 0 0
a:hotel	7 14 -20 -2 0 0
a:hour	3 9 -8 0 -7 0
a:hour .	-9 4 4 0 0 0
a:hour and	6 -13 6 0 0 0
a:hour on	0 10 -15 2 0 0
a:house .	0 12 -11 0 0 0
a:how	0 -15 10 -1 7 0
a:how it	0 -10 0 0 7 0
a:i	0 14 -12 0 0 0
a:idea	0 -9 11 0 0 0
a:in	-15 -8 19 -13 8 -16
a:in <month-ahead>	0 -24 3 10 20 -3
a:in <month-gone>	21 -16 3 4 -9 0
a:in <name>	-20 6 -41 12 31 0
a:in <number>	-2 -13 3 -1 13 0
a:in <seat>	-3 -5 18 -11 -21 -5
a:in <span>	-1 19 -23 -9 3 0
a:in a	8 15 -17 -3 0 0
a:in about	0 0 -15 9 2 0
a:in alexandria	0 -7 12 -5 0 0
a:in almaty	0 -9 10 0 0 0
a:in an	2 -16 11 0 0 0
a:in bandung	0 -9 10 0 0 0
a:in brno	0 8 -8 0 0 0
a:in busan	0 -2 14 -5 -13 0
a:in darwin	-9 -3 14 0 0 0
a:in geneva	6 -28 26 -4 0 0
a:in istanbul	0 10 -8 0 0 0
a:in izmir	7 -10 3 0 0 0
a:in lugano	0 10 -10 0 0 0
a:in lusaka	0 18 -17 0 0 0
a:in madrid	-6 -4 12 -2 0 0
a:in muscat	0 22 -22 0 0 0
a:in new	-1 -19 13 -6 10 0
a:in panama	0 -10 11 0 0 0
a:in person	8 -12 -4 11 0 0
a:in phuket	0 -15 16 0 0 0
a:in place	0 11 -10 0 0 0
a:in port	0 -8 9 0 0 0
a:in recife	0 -13 14 0 0 0
a:in seoul	0 10 0 -13 -1 0
a:in shenzhen	0 20 -11 -3 -9 0
a:in stockholm	-1 -2 9 -5 0 0
a:in the	0 31 -17 -5 -23 -1
a:in their	1 13 -13 0 0 0
a:incheon	0 12 -10 0 0 0
a:instead	7 5 -15 0 0 0
a:is	9 0 -3 -9 0 6
a:is <number>	12 -6 -6 0 0 0
a:is at	0 8 -7 0 0 0
a:is being	11 -12 3 0 0 0
a:is expect	0 0 -9 9 0 0
a:is fix	5 -12 6 0 0 0
a:is off	0 12 -12 0 0 0
a:is plan	-3 5 -4 -10 -1 9
a:is set	0 15 -14 0 0 0
a:island	0 14 -13 0 0 0
a:istanbul on	0 9 -7 0 0 0
a:it	-8 -5 11 13 -5 -2
a:it doe	0 -28 21 11 0 0
a:it first	0 9 -8 0 0 0
a:it go	0 -9 0 0 7 0
a:it in	0 -6 8 0 0 0
a:it is	11 -1 -11 0 0 0
a:it was	15 -2 -17 0 0 0
a:its	-13 45 -29 -3 -4 0
a:joint	-2 -7 12 0 0 0
a:joint <organisation>	0 -21 22 0 0 0
a:joint statement	0 10 -6 0 0 0
a:just	0 -9 0 9 0 0
a:lago	0 -15 16 0 0 0
a:last	-15 19 -10 -20 0 4
a:last .	0 -10 8 0 0 0
a:last <month-gone>	0 11 -10 0 0 0
a:last <span>	0 12 -11 0 0 0
a:last week	-4 13 -12 -9 0 5
a:last year	-1 -10 15 0 0 0
a:lasted	0 -10 15 0 0 0
a:lasting	0 -22 18 8 0 0
a:lasting agreement	0 -16 8 8 0 0
a:later	-11 -18 0 10 11 0
a:later in	-2 -13 0 0 16 0
a:later thi	-2 -17 6 14 -3 0
a:law	0 10 -7 0 0 0
a:leader	7 -17 5 0 8 0
a:leather	9 -4 -3 0 0 0
a:leave	10 0 -2 -4 0 0
a:leave the	11 -20 10 0 0 0
a:led	0 7 -11 4 0 0
a:less	-2 9 -5 0 0 0
a:let their	7 3 -11 0 0 0
a:letter	-2 13 -9 0 0 0
a:level	0 -14 13 0 0 1
a:levy <level>	0 -10 11 0 0 0
a:lisbon on	3 14 -16 0 0 0
a:long	10 -16 9 0 0 0
a:longer	0 9 -8 0 0 0
a:lot	0 -9 10 0 0 0
a:lower	-1 17 -12 0 0 0
a:lugano	0 10 -10 0 0 0
a:lumpur on	-3 4 -11 10 0 0
a:lusaka	0 18 -17 0 0 0
a:machine	0 -8 9 0 0 0
a:madrid	-6 -4 12 -2 0 0
a:madrid in	0 -9 9 0 0 0
a:main	0 -15 16 0 0 0
a:many	0 11 -9 0 0 0
a:may	2 -16 -1 10 7 0
a:meet <person>	0 30 -23 -2 -3 0
a:meet in	0 -19 21 0 -5 0
a:middle	2 14 -4 -6 -8 0
a:milk	0 14 -12 0 0 0
a:minister of	11 0 -10 0 0 0
a:ministerial	0 -10 10 0 0 0
a:ministry	0 -15 10 9 0 0
a:minute	3 -10 2 7 -3 0
a:minute .	-3 -6 3 8 0 0
a:month .	0 3 -15 12 0 0
a:morning .	18 -17 6 -1 -2 0
a:most	-3 18 -13 0 0 0
a:most of	0 12 -11 0 0 0
a:much	0 -9 2 0 7 0
a:muscat	0 22 -22 0 0 0
a:nang	0 -14 14 0 0 0
a:nation	0 -23 13 13 0 0
a:near	-8 0 -7 15 0 0
a:needed	-9 13 -2 0 0 0
a:negotiation on	0 -9 10 0 0 0
a:new	-18 0 2 0 4 0
a:new year	0 14 -8 0 -5 0
a:new york	-1 -17 12 -6 10 0
a:next	-22 1 0 12 0 0
a:next week	-7 21 -9 0 -8 0
a:next year	-4 -12 14 -9 4 0
a:night	6 -7 0 -6 12 0
a:nobody	0 13 -12 0 0 0
a:not .	0 -14 15 0 0 0
a:nothing	1 17 -17 0 0 0
a:nothing .	0 8 -7 0 0 0
a:now	0 -10 15 0 0 0
a:nowhere	0 12 -12 0 0 0
a:of	-29 16 5 -10 -5 -7
a:of <day-gone>	8 -8 6 0 -1 0
a:of <goods-amount>	-9 11 0 0 0 0
a:of <level>	-9 35 -23 0 0 0
a:of <name>	0 17 -12 -4 -10 0
a:of <number>	-10 11 -1 0 0 0
a:of <office>	0 6 -9 0 0 2
a:of <organisation>	4 -14 2 0 7 0
a:of <person>	-15 24 -1 -4 -13 0
a:of a	-14 18 0 -5 -4 0
a:of all	-6 -7 13 0 0 0
a:of an	0 -10 10 0 0 0
a:of good	0 -13 15 0 0 0
a:of last	0 -17 18 0 0 0
a:of peace	0 15 -15 0 0 0
a:of talk	-11 11 -1 -5 -3 -2
a:of tariff	6 10 -18 2 0 0
a:of the	2 1 -11 -2 12 -3
a:of trade	5 3 -15 6 0 0
a:of two	6 -21 4 11 0 0
a:off	-14 2 5 1 -1 0
a:off .	-1 16 -13 0 0 0
a:off the	0 -19 21 0 0 0
a:offer	-1 27 -24 0 0 0
a:on	13 -7 1 0 -11 4
a:on .	0 27 -24 -2 0 0
a:on <day-ahead>	5 -7 9 -26 -3 9
a:on <day-gone>	11 -8 -10 14 -6 1
a:on <day-today>	1 16 -10 -4 -6 0
a:on <quality>	0 -13 14 0 0 0
a:on <seat>	2 -10 8 0 0 0
a:on beef	0 -16 17 0 0 0
a:on fish	0 -14 15 0 0 0
a:on for	13 -8 -4 0 0 0
a:on in	-8 13 -15 8 0 0
a:on it	0 -14 15 0 0 0
a:on television	0 -11 12 0 0 0
a:on that	0 8 -4 -3 0 0
a:on the	13 -11 -2 6 0 0
a:on trade	-19 25 -9 0 0 0
a:on until	0 -20 19 0 0 0
a:once more	0 -6 12 0 -3 0
a:one	-8 -6 9 8 -2 0
a:one of	0 -7 -3 11 0 0
a:open	-1 19 -13 -3 0 0
a:or	-1 0 -13 17 -5 0
a:other	6 -14 9 -1 1 0
a:other in	0 -13 11 0 0 0
a:our	-2 5 -15 13 0 0
a:out	-6 12 -4 -2 -1 0
a:out .	0 9 -10 0 0 0
a:out of	-2 -10 14 0 0 0
a:out the	0 12 -10 0 0 0
a:over .	0 0 -9 10 0 0
a:owner	-3 10 -4 0 0 0
a:page	0 17 -15 0 0 0
a:panama	0 -10 11 0 0 0
a:paper	-3 -12 17 0 0 0
a:paper .	0 -16 20 0 0 0
a:pari in	0 -12 14 0 0 0
a:pari on	0 -5 9 0 0 0
a:party	0 13 -11 0 0 0
a:pause	-1 -19 23 0 0 0
a:pause .	-1 -7 10 0 0 0
a:pause in	0 -14 15 0 0 0
a:pay	-10 0 10 0 -3 0
a:pay .	0 -17 18 0 0 0
a:pay <level>	0 14 -11 0 0 0
a:peace	0 11 -9 0 0 0
a:peace talk	0 19 -19 0 0 0
a:people	-9 -4 14 -1 -3 0
a:people .	-7 -2 12 0 0 0
a:permanent	0 -7 11 -1 0 0
a:permanent agreement	0 -13 14 0 0 0
a:person	8 -13 -3 11 0 0
a:phone	13 -6 -6 0 0 0
a:phuket	0 -15 16 0 0 0
a:place in	0 -25 15 13 0 0
a:place on	0 22 -17 -3 0 0
a:plan	-6 4 -1 -17 0 8
a:port	-1 -22 26 0 0 0
a:possible	-4 15 -11 0 0 0
a:postpone	0 12 -11 0 0 0
a:prepare	-1 0 -1 11 -8 0
a:prepare the	0 11 -9 0 0 0
a:president	-2 -8 -1 -8 21 0
a:president <person>	0 -5 -14 0 20 0
a:president in	0 -12 0 0 10 0
a:president on	20 -20 0 0 0 0
a:press	-9 2 8 0 0 0
a:press conference	-9 5 4 0 0 0
a:prime	-1 9 -7 0 0 0
a:prime minister	-1 9 -7 0 0 0
a:progress	0 -10 10 0 0 0
a:progress .	-3 -11 15 0 0 0
a:prolong their	-3 -8 12 0 0 0
a:promise	0 -12 15 0 0 0
a:published a	0 15 -12 0 0 0
a:published the	0 -8 10 0 0 0
a:purchase	-3 -8 14 0 0 0
a:quarrel	0 -13 14 0 0 0
a:raise	0 18 -16 0 0 0
a:rate	0 19 -15 0 0 0
a:rather	0 -8 8 0 0 0
a:rather than	0 -7 8 0 0 0
a:reach	-6 8 -9 0 7 0
a:read	12 0 -14 0 0 0
a:reciprocal	-5 10 -3 0 0 0
a:reserved	0 -10 10 0 0 0
a:resort	0 -9 14 0 -3 0
a:resort in	0 -4 9 0 -2 0
a:respect	0 -16 17 0 0 0
a:resume on	0 7 -15 6 0 0
a:return	0 10 -16 0 5 0
a:review	-8 12 -2 0 0 0
a:rise to	12 -11 0 0 0 0
a:road	-3 12 -5 0 0 0
a:room	0 20 -18 0 0 0
a:round	-1 6 -11 16 -1 0
a:round on	0 7 -16 7 0 0
a:row	0 11 -9 0 0 0
a:rule on	0 -11 12 0 0 0
a:run	5 30 -28 0 -10 0
a:run for	0 18 -9 0 -10 0
a:sale	0 -11 11 0 0 0
a:salmon	0 11 -9 0 0 0
a:same	14 -5 0 -2 -1 0
a:same day	15 -14 0 0 0 0
a:say	-1 -6 13 -4 0 0
a:say it	-4 12 -6 0 0 0
a:say on	0 -13 14 0 0 0
a:scott	0 8 -10 0 0 0
a:scott bessent	0 8 -10 0 0 0
a:second	10 -19 20 -12 -2 0
a:second .	0 -10 11 0 0 0
a:secretary scott	0 8 -10 0 0 0
a:sell	0 -13 6 0 8 0
a:seoul	-1 3 -12 13 -2 0
a:seoul on	0 -3 -3 8 0 0
a:set	3 12 -11 -1 0 0
a:settle	0 -7 -5 4 12 0
a:settle the	3 -18 15 0 0 0
a:shall	0 -8 9 0 0 0
a:she	-12 0 10 0 0 0
a:sheet	0 14 -11 0 0 0
a:shenzhen	0 20 -11 -3 -9 0
a:ship	-2 15 -11 0 0 0
a:ship .	0 15 -14 0 0 0
a:shortly	-6 -14 -6 24 -1 0
a:side	-10 -14 6 2 6 10
a:side .	-7 1 -4 0 0 10
a:sideline	0 -11 14 0 0 0
a:sideline of	0 -9 10 0 0 0
a:sign	-7 0 -4 11 0 0
a:sign a	0 -21 5 13 7 0
a:sign the	0 8 -7 0 0 0
a:signature	0 22 -19 0 0 0
a:since	2 17 -7 -16 -17 -1
a:since geneva	0 14 -12 0 0 0
a:sit	0 -7 10 0 0 0
a:sixth round	0 -9 0 8 0 0
a:small	-8 10 -1 0 0 0
a:some	0 -13 0 0 16 0
a:something	0 -10 6 0 6 0
a:soybean	-8 19 -9 0 0 0
a:speak	-16 -2 17 0 0 0
a:special	0 13 -10 0 0 0
a:spirit	0 -13 15 0 0 0
a:spoke	13 -8 -1 0 0 0
a:st	0 -13 14 0 0 0
a:start	6 -10 6 0 0 0
a:start in	0 -12 12 0 0 0
a:state visit	0 -9 10 0 0 0
a:statement	-1 17 -12 0 0 0
a:steel	4 -13 11 0 0 0
a:steel and	0 9 -7 0 0 0
a:stockholm	-1 -2 9 -5 0 0
a:stockholm on	0 -4 10 -1 0 0
a:stop .	0 -13 14 0 0 0
a:strike	0 12 -9 0 0 0
a:summit	-5 19 -15 -2 2 0
a:summit .	-2 14 -10 0 0 0
a:suspend	0 10 -12 0 0 0
a:system	0 9 -9 0 0 0
a:talk	16 8 -14 10 -9 -3
a:talk .	0 -9 5 6 0 0
a:talk at	0 20 -19 0 0 0
a:talk between	0 8 -4 -3 0 0
a:talk in	-1 12 -4 -10 0 0
a:talk open	0 15 -14 0 0 0
a:talked	8 -8 0 0 0 0
a:tariff .	0 -16 18 0 0 0
a:tariff cut	0 -10 10 0 0 0
a:tariff for	-5 14 -9 0 0 0
a:tariff truce	-2 18 -12 -2 0 0
a:team	0 -10 8 2 0 0
a:telephone	30 -24 -3 -1 -3 0
a:telephone .	-9 11 0 0 0 0
a:telephone call	4 -8 4 0 0 0
a:telephone on	11 -4 -4 0 0 0
a:telephone with	10 -9 0 0 0 0
a:tell	-5 14 -9 0 0 0
a:term	7 5 -14 0 0 0
a:text	0 -12 13 0 0 0
a:than five	0 22 -21 0 0 0
a:that	-18 -3 11 10 0 -3
a:that .	0 -19 13 0 10 0
a:that <name>	5 -14 9 0 0 0
a:that <person>	7 -8 1 0 0 0
a:that he	-5 10 -3 0 0 0
a:that the	-9 4 2 0 0 0
a:the	-10 12 -21 3 14 10
a:the <day-ahead>	-16 -7 -2 -1 16 5
a:the <level>	4 -8 7 0 -1 0
a:the <name>	12 0 -14 -1 7 0
a:the <number>	-1 -5 8 0 0 0
a:the <office>	-9 2 -4 2 10 0
a:the <organisation>	-8 27 -12 -12 -4 0
a:the <person>	-1 -7 11 8 -15 0
a:the <quality>	-8 -12 13 1 -6 12
a:the <seat>	-19 -22 14 -12 23 0
a:the apec	0 5 -10 -1 6 0
a:the autumn	2 -11 6 0 3 0
a:the bridge	0 -12 0 0 0 13
a:the calendar	0 -10 12 0 0 0
a:the deal	11 -1 -9 0 0 0
a:the delegation	-8 -5 15 0 0 0
a:the extension	0 12 -12 0 0 0
a:the first	10 -16 7 -6 3 0
a:the framework	2 -16 15 0 0 0
a:the joint	0 -12 14 0 0 0
a:the last	0 -8 10 0 0 0
a:the leader	6 -16 11 0 0 0
a:the market	0 9 -9 0 0 0
a:the middle	2 14 -4 -6 -8 0
a:the morning	4 -14 10 0 0 0
a:the new	-6 19 -7 0 -5 0
a:the next	-10 0 -8 17 -7 0
a:the other	-1 -6 10 0 0 0
a:the phone	13 -10 -2 0 0 0
a:the port	0 -8 8 0 0 0
a:the president	4 -23 19 0 0 0
a:the same	14 -5 0 -2 -1 0
a:the second	-1 -7 12 -3 0 0
a:the sideline	0 -11 14 0 0 0
a:the spring	0 -8 10 0 0 0
a:the summer	0 -13 10 0 6 0
a:the table	0 -19 21 0 0 0
a:the tariff	-9 10 -5 1 0 0
a:the telephone	13 -11 0 0 0 0
a:the three	-7 -1 9 0 0 0
a:the trade	-10 20 -11 0 0 0
a:the truce	15 -4 -3 -1 0 0
a:the two	10 -19 3 -18 23 0
a:the winter	0 -8 -1 0 11 0
a:the world	-7 9 -1 0 0 0
a:the year	-3 13 -8 0 0 0
a:their	-8 9 -2 -1 0 -1
a:their <office>	6 -10 1 0 0 0
a:their dispute	-3 12 -14 0 6 0
a:their president	-13 0 12 0 0 0
a:their second	8 -25 20 0 0 0
a:their tariff	-2 8 -4 -2 0 0
a:their trade	0 -8 4 4 0 0
a:their truce	-10 15 -3 0 0 0
a:there	-6 -21 31 -11 1 0
a:there .	0 -9 0 0 10 0
a:there on	0 -10 10 0 0 0
a:these	0 -10 10 0 0 0
a:they	0 -19 23 -1 -4 0
a:they had	0 -14 16 0 0 0
a:thi	17 -16 -5 21 -19 0
a:thi month	1 -6 -5 12 0 0
a:thi week	13 -20 1 17 -13 0
a:third	0 17 -19 4 -1 0
a:third round	0 16 -22 7 0 0
a:third time	5 -9 6 0 0 0
a:threat	-2 11 -7 0 0 0
a:three	-5 -8 14 0 0 0
a:three .	-3 -3 8 0 0 0
a:through	0 -9 12 0 0 0
a:tiktok	-4 0 8 0 0 0
a:time	-1 -14 21 -10 0 0
a:time .	0 4 12 -1 -18 0
a:time since	4 -12 9 0 0 0
a:time thi	-1 12 -7 0 0 0
a:to	12 -8 1 2 -10 0
a:to <day-gone>	0 -16 19 0 0 0
a:to <name>	13 -10 0 -1 2 0
a:to <person>	21 -17 -1 0 0 0
a:to <seat>	-20 0 2 17 -19 2
a:to an	0 12 -11 0 0 0
a:to begin	0 15 -11 -1 0 0
a:to complete	10 -5 -2 0 -1 0
a:to do	0 -11 13 0 0 0
a:to extend	-9 5 2 0 0 0
a:to his	11 -8 0 0 0 0
a:to keep	-3 -15 15 2 0 0
a:to make	0 -9 10 0 0 0
a:to resume	0 13 -13 0 0 0
a:to settle	0 0 -10 5 5 0
a:to the	-5 -7 2 -5 13 0
a:to us	-2 12 -7 0 0 0
a:together in	0 -10 11 0 0 0
a:too	0 11 -9 0 0 0
a:trade	-8 15 -15 3 5 0
a:trade agreement	0 14 -10 0 0 0
a:trade truce	-19 20 -7 5 0 0
a:travel	0 0 -5 8 -3 0
a:treasury	0 9 -10 0 0 0
a:treasury secretary	0 8 -10 0 0 0
a:treaty	0 -13 14 0 0 0
a:trieste	0 -8 10 0 0 0
a:truce	-16 10 -7 8 4 0
a:truce between	16 -5 -13 0 0 0
a:truce by	-10 0 9 0 0 0
a:truce of	0 14 -11 0 0 0
a:truce on	-2 -10 -9 13 8 0
a:truce that	-7 17 -11 0 0 0
a:two	13 -30 7 13 16 -1
a:two <office>	17 -13 2 -2 -1 0
a:two country	0 -9 12 0 -1 0
a:two hour	12 -11 0 0 0 0
a:two leader	0 -9 2 0 6 0
a:two president	4 2 -18 0 6 0
a:two round	0 18 -17 0 0 0
a:two side	-1 14 -19 -1 8 0
a:under	0 15 -10 -5 -2 0
a:under the	0 14 -10 0 0 0
a:understanding	0 -8 9 0 0 0
a:until	1 5 1 -6 -10 0
a:up	4 9 -10 -2 0 0
a:usual	0 -12 13 0 0 0
a:video	16 -11 -12 -4 5 5
a:video on	10 -12 -8 0 0 7
a:visit .	2 12 -19 0 3 0
a:was a	0 4 -10 0 0 0
a:was call	-2 11 -9 0 0 0
a:was the	0 -11 13 0 0 0
a:was to	0 12 -7 0 -1 0
a:way	3 -12 6 0 3 0
a:we	15 -26 8 5 0 0
a:week	10 -4 -14 23 -21 2
a:week .	1 -5 -14 19 -12 3
a:week ago	8 -16 10 0 0 0
a:weekend	0 14 -14 0 0 0
a:weekend of	0 14 -14 0 0 0
a:were	-5 4 5 -13 -4 0
a:what	-15 8 -2 -7 6 0
a:what <name>	0 -10 4 0 7 0
a:what their	0 -9 10 0 0 0
a:whatever	0 -13 12 0 0 0
a:when	-4 13 -6 0 0 0
a:whether a	0 -6 9 0 0 0
a:whether it	0 -8 0 10 0 0
a:whom	13 -4 -7 0 0 0
a:will be	-8 4 -4 11 -2 0
a:will now	4 -15 11 0 0 0
a:will take	0 -6 11 -2 0 0
a:win	-6 17 -11 0 0 0
a:wine	0 -11 12 0 0 0
a:winter	0 -7 -3 0 11 0
a:winter .	0 -10 0 0 11 0
a:with	16 0 -5 -15 -8 5
a:with <name>	-5 -1 14 0 -15 0
a:with <office>	-3 -13 17 0 0 0
a:with <person>	21 -16 -1 -12 5 -1
a:with <quality>	12 -4 -4 0 0 0
a:with <seat>	2 18 -31 6 0 0
a:with a	6 -9 4 -4 3 0
a:with his	-4 -6 14 0 0 0
a:with our	0 -7 -8 14 0 0
a:with the	-5 6 -3 -15 -5 13
a:with two	0 11 -9 0 0 0
a:with what	0 -8 12 0 0 0
a:within	0 -27 -4 22 10 0
a:within <span>	0 -14 0 -1 14 0
a:within the	0 -8 -1 13 -2 0
a:without	0 -8 10 -2 0 0
a:without agreement	1 -11 1 4 0 0
a:world	-8 13 -5 0 0 0
a:would	0 -8 0 16 -3 -2
a:would go	0 2 -12 7 0 0
a:write	0 12 -10 0 0 0
a:year	-7 -12 25 -19 0 0
a:year .	0 1 -4 -10 7 0
a:york	-1 -17 12 -6 10 0
a:york .	0 -11 14 0 0 0
a:you	8 11 -19 -1 -1 0
a:|	0 -9 9 0 0 0
asks	-9 6 7 -14 -3 -1
b:"	-16 22 -3 -9 -4 0
b:" i	-13 0 12 0 0 0
b:" mr	0 16 -15 0 0 0
b:" on	0 -10 11 0 0 0
b:" we	-1 16 -10 0 0 0
b:& p	7 -11 3 0 0 0
b:'	6 -12 -2 0 13 0
b:'s	-5 -1 -2 7 12 -8
b:'s <person>	1 -20 10 1 5 0
b:'s commerce	-2 9 -9 0 3 0
b:'s custom	-10 12 0 0 0 0
b:'s duty	0 -9 10 0 0 0
b:'s foreign	2 -12 3 9 0 0
b:'s ministry	0 -10 -5 5 9 0
b:'s negotiator	0 -9 11 0 0 0
b:'s on	0 16 -14 0 0 0
b:'s state	0 -7 14 0 -11 0
b:'s talk	7 -23 18 0 0 0
b:'s to	0 -13 7 -4 9 0
b:'s trade	13 -11 -5 10 0 0
b:(	-8 8 -1 0 0 0
b:)	-2 -17 16 5 0 0
b:*	10 -7 -2 2 0 0
b:,	3 1 1 4 -8 6
b:, <name>	11 5 -14 -14 11 0
b:, <number>	0 14 -11 0 0 0
b:, <office>	-3 19 -21 0 8 0
b:, <seat>	-10 20 -10 0 0 0
b:, <span>	0 -17 18 0 0 0
b:, a	-1 -13 17 0 0 0
b:, after	14 -10 0 3 0 0
b:, agree	12 -3 -2 0 0 0
b:, and	-2 9 -4 -6 -1 -3
b:, as	15 -23 2 0 3 7
b:, ask	0 15 -13 0 0 0
b:, at	0 -28 31 -4 0 0
b:, before	0 13 -16 3 0 0
b:, by	3 2 -12 0 0 0
b:, call	-9 13 0 0 0 0
b:, clear	-7 10 0 0 0 0
b:, conclude	0 22 -20 0 0 0
b:, fly	0 -10 11 0 0 0
b:, following	17 -14 -7 0 0 0
b:, for	-1 -16 19 0 0 0
b:, go	0 17 -14 -1 0 0
b:, had	0 -5 3 9 -4 0
b:, has	-1 8 -4 0 0 0
b:, he	-4 19 -10 -1 -1 0
b:, hold	9 -16 8 0 0 0
b:, in	7 -3 -8 10 1 0
b:, is	-10 -2 12 0 0 0
b:, it	-9 15 -17 7 0 0
b:, meet	0 -20 12 6 0 0
b:, monday	0 -13 4 0 14 0
b:, no	0 -7 -6 0 0 13
b:, one	0 16 -15 0 0 0
b:, published	0 13 -12 0 0 0
b:, return	0 19 -18 0 0 0
b:, say	0 0 -5 13 -4 0
b:, so	9 -8 0 0 0 0
b:, stay	0 9 -9 0 0 0
b:, take	0 13 -12 0 0 0
b:, tell	-3 15 -13 0 0 0
b:, the	-14 17 -6 -11 -12 4
b:, their	-1 -14 15 0 3 0
b:, thursday	-8 8 -3 0 0 0
b:, tuesday	12 1 -20 0 0 0
b:, until	0 -7 0 0 9 0
b:, wednesday	-2 -6 9 0 0 0
b:, will	-7 -10 27 -13 -7 0
b:, with	-9 11 -9 0 5 0
b:, would	0 5 -11 6 0 0
b:-	15 -12 4 0 0 0
b:- <name>	0 9 -10 3 0 0
b:- <person>	0 11 -9 0 0 0
b:- <quality>	0 -11 14 0 0 0
b:- a	0 14 -11 0 0 0
b:- and	0 -10 10 0 0 0
b:- minute	7 6 -15 0 0 0
b:- the	4 0 -12 0 6 0
b:- way	2 -15 12 0 0 0
b:.	1 -8 2 -6 -5 13
b:. m	0 11 -9 0 0 0
b:/	0 -21 24 0 -3 0
b:/ <number>	0 -27 27 0 0 0
b:/ <person>	0 12 -12 0 0 0
b:/ the	0 -13 13 0 0 0
b::	1 5 -13 0 15 -12
b:: <day-gone>	-13 15 0 0 0 0
b:: <level>	-2 -3 8 0 0 0
b:: <person>	0 2 -8 9 -1 0
b:: a	14 -7 -12 0 9 0
b:: and	0 -8 9 0 0 0
b:: from	0 -11 12 0 0 0
b:: he	-2 -3 -1 0 9 0
b:: i	-9 4 3 0 0 0
b:: its	-8 11 -2 0 0 0
b:: no	10 -21 2 14 -4 0
b:: the	8 -3 0 -1 0 0
b:: then	0 11 -11 0 0 0
b:: there	7 4 -14 0 0 0
b:: third	0 -12 13 0 0 0
b:: will	0 14 -10 0 0 0
b:: you	0 12 -10 0 0 0
b:;	12 -12 2 13 -14 -2
b:; <person>	8 -14 10 0 0 0
b:; a	2 0 -10 9 0 0
b:; they	18 -20 -3 5 -3 0
b:<agent>	-3 6 -2 -1 1 -17
b:<day-ahead>	-21 -7 21 -4 -3 0
b:<day-ahead> for	0 -13 11 1 0 0
b:<day-ahead> he	0 -13 10 0 3 0
b:<day-ahead> in	0 -8 6 -2 0 0
b:<day-gone> <person>	12 -18 0 0 6 0
b:<day-gone> and	11 -29 11 -4 5 3
b:<day-gone> evening	-11 16 -16 8 0 0
b:<day-gone> he	-7 0 10 0 -3 0
b:<day-gone> in	-2 -1 -5 0 14 0
b:<day-gone> the	3 -16 9 5 0 0
b:<day-gone> they	0 10 -10 0 0 0
b:<day-today> that	10 -8 0 0 0 0
b:<duty>	-12 13 6 -21 -13 -3
b:<gate>	4 -14 13 4 -7 -1
b:<goods-amount>	-2 20 -12 0 -2 0
b:<goods>	19 22 -24 4 -41 -8
b:<level-noun>	0 5 -6 -10 0 3
b:<level>	0 10 0 -15 -9 -3
b:<level> at	0 11 -10 0 0 0
b:<level> in	5 -6 11 -5 -14 0
b:<level> more	0 -10 11 0 0 0
b:<level> on	4 8 -8 0 -3 0
b:<level> since	0 11 -9 0 0 0
b:<money>	-5 29 -13 0 -6 0
b:<money> in	0 10 -1 0 -1 0
b:<month-ahead>	0 11 -11 -1 0 0
b:<month-ahead> after	-6 19 -14 0 0 0
b:<month-gone>	10 15 -24 0 -1 0
b:<name>	0 17 -23 10 9 -3
b:<name> 's	2 -4 -4 8 11 -2
b:<name> -	0 23 -21 0 0 0
b:<name> a	0 -2 -8 0 12 0
b:<name> agree	-1 -6 7 9 -9 0
b:<name> and	3 -9 8 9 -11 -3
b:<name> are	0 10 -12 0 0 0
b:<name> at	0 24 -11 0 -13 0
b:<name> close	0 15 -15 0 0 0
b:<name> end	-3 18 -24 11 0 0
b:<name> from	0 -3 -6 8 3 0
b:<name> good	0 -9 9 0 0 0
b:<name> has	-3 -8 13 0 0 0
b:<name> have	-4 21 -15 0 0 0
b:<name> hold	4 -16 13 -1 0 0
b:<name> in	0 10 -6 0 0 0
b:<name> is	0 14 -3 -5 -2 0
b:<name> meet	0 24 -22 0 0 0
b:<name> on	-9 -7 -11 9 21 9
b:<name> plan	-1 10 -7 0 0 0
b:<name> president	2 -6 9 0 -6 0
b:<name> prolonged	0 -15 16 0 0 0
b:<name> put	0 15 -13 0 0 0
b:<name> reach	0 17 -15 0 0 0
b:<name> settle	2 5 -9 0 0 0
b:<name> sign	7 -11 7 0 0 0
b:<name> since	0 9 -8 0 0 0
b:<name> sit	0 -15 16 0 0 0
b:<name> tariff	0 11 -9 0 0 0
b:<name> to	10 -8 3 0 0 0
b:<name> trade	10 28 -33 -3 0 0
b:<name> treasury	0 -1 -2 10 -8 0
b:<name> was	0 -7 12 -1 0 0
b:<name> will	-4 -1 -3 10 0 0
b:<name> would	0 12 -9 0 0 0
b:<not>	-10 -10 12 6 0 9
b:<number>	3 -8 8 -9 2 -5
b:<number> -	0 17 -15 0 0 0
b:<number> /	0 -22 25 0 -3 0
b:<number> and	5 8 -12 0 0 0
b:<number> country	0 10 -9 0 0 0
b:<number> in	-4 -3 -10 3 13 0
b:<number> lose	11 -10 0 0 0 0
b:<number> to	0 -14 15 0 0 0
b:<number> vote	0 -13 13 0 0 0
b:<number> was	0 -9 9 0 0 0
b:<office>	6 -4 5 -16 -11 8
b:<office> '	0 12 -9 0 0 0
b:<office> 's	5 -11 0 0 8 0
b:<office> agree	0 -10 11 0 0 0
b:<office> and	-8 14 -2 0 -2 0
b:<office> are	6 -13 15 0 -5 0
b:<office> from	6 -7 -9 8 5 0
b:<office> had	6 -11 6 0 0 0
b:<office> has	5 -17 12 0 0 0
b:<office> have	18 -28 13 0 0 0
b:<office> in	-5 -8 5 9 0 0
b:<office> meet	0 10 -3 0 -9 0
b:<office> of	-11 -10 1 -6 19 7
b:<office> sign	0 -14 15 0 0 0
b:<office> spoke	13 -8 -3 0 0 0
b:<office> tell	0 10 -7 0 0 0
b:<office> to	-13 12 0 0 0 0
b:<office> will	18 -1 3 -13 -12 -1
b:<office> would	0 -18 11 6 0 0
b:<organisation>	0 21 -18 0 1 -6
b:<organisation> 's	-1 13 -6 0 -1 0
b:<organisation> <person>	0 -9 17 0 -10 0
b:<organisation> agree	0 10 -9 0 0 0
b:<organisation> and	0 9 -6 -2 0 0
b:<organisation> doe	0 -13 13 0 0 0
b:<organisation> end	0 24 -23 0 0 0
b:<organisation> from	0 -14 15 0 0 0
b:<organisation> hold	0 17 -16 0 0 0
b:<organisation> in	0 16 -15 0 0 0
b:<organisation> is	0 -9 11 0 0 0
b:<organisation> meet	0 17 -16 0 0 0
b:<organisation> of	0 -7 0 11 0 0
b:<organisation> say	0 11 -7 0 -2 0
b:<organisation> was	0 10 -9 0 0 0
b:<organisation> would	0 -17 10 -1 12 0
b:<person>	-10 2 -2 -3 15 -34
b:<person> 's	-5 -6 8 12 -13 0
b:<person> and	-17 -5 13 5 3 -6
b:<person> announce	0 -17 19 0 -1 0
b:<person> are	6 5 -16 0 3 0
b:<person> at	-10 -5 -1 0 18 0
b:<person> by	13 -9 -2 0 0 0
b:<person> for	1 26 -30 0 0 0
b:<person> go	0 -10 -1 0 13 0
b:<person> had	-13 25 -17 5 -5 0
b:<person> has	10 2 -9 6 -10 0
b:<person> have	-10 11 0 0 0 0
b:<person> hold	-9 11 -1 -3 0 0
b:<person> is	4 -5 -13 1 16 0
b:<person> leave	0 -13 16 0 0 0
b:<person> meet	0 -30 36 0 -9 0
b:<person> of	18 -20 11 -4 -3 0
b:<person> on	13 -5 -14 3 7 0
b:<person> post	0 9 -5 0 0 0
b:<person> reach	0 -14 15 0 0 0
b:<person> say	-5 -11 17 -11 7 -3
b:<person> see	0 7 -14 0 7 0
b:<person> shook	0 -21 23 0 0 0
b:<person> sit	0 9 -14 0 6 0
b:<person> speak	-11 14 0 0 0 0
b:<person> take	11 0 -11 0 0 0
b:<person> talked	0 -10 4 -1 6 0
b:<person> tell	5 6 -1 -6 -10 0
b:<person> to	-8 31 -34 -10 9 0
b:<person> was	7 17 -10 -1 -14 0
b:<person> will	0 -5 -14 21 1 0
b:<person> would	9 -5 0 -13 3 0
b:<person> write	13 -1 -11 0 -1 0
b:<points>	0 19 -12 0 -3 0
b:<quality>	13 -8 5 -10 -2 0
b:<quality> -	0 -10 11 0 0 0
b:<quality> and	-6 -8 16 -5 0 0
b:<quality> car	10 -19 10 0 0 0
b:<quality> colleague	5 5 -10 0 0 0
b:<quality> counterpart	4 -16 14 0 0 0
b:<quality> delegation	0 -12 13 0 0 0
b:<quality> flag	0 -11 11 0 0 0
b:<quality> government	0 10 -7 0 0 0
b:<quality> leader	9 -17 -8 0 16 0
b:<quality> official	-13 15 -1 0 0 0
b:<quality> one	0 -17 17 0 0 0
b:<quality> opposite	5 -10 5 0 0 0
b:<quality> president	2 -2 13 0 -14 0
b:<quality> prime	0 -8 -1 0 11 0
b:<quality> side	10 0 -9 0 0 0
b:<quality> vice	0 -11 0 9 0 0
b:<seat>	12 3 -3 -13 -3 2
b:<seat> and	8 11 -28 0 8 0
b:<seat> before	0 12 -11 0 0 0
b:<seat> from	0 -13 17 0 -2 0
b:<seat> in	-1 22 -24 0 2 0
b:<seat> is	0 -14 16 0 0 0
b:<seat> on	-3 -7 14 -2 -5 -6
b:<seat> published	0 -8 10 0 0 0
b:<seat> put	0 23 -21 0 0 0
b:<seat> say	0 16 -23 0 -2 6
b:<seat> to	0 -12 10 0 -3 6
b:<sender>	4 15 -22 11 -10 0
b:<span>	3 -20 17 -1 13 -3
b:<span> at	10 -8 0 0 0 0
b:<span> before	0 -17 14 0 4 0
b:<span> from	0 20 -17 0 0 0
b:<span> in	0 -28 24 0 6 0
b:<span> of	-8 -40 30 4 13 0
b:<span> the	0 9 -8 0 0 0
b:<span> truce	0 3 -11 0 6 0
b:<taker>	-3 8 0 0 0 0
b:<v-begin>	-11 -9 8 -2 3 9
b:<v-deny>	-8 13 -21 10 0 0
b:<v-end>	-14 10 -5 6 -1 -3
b:<v-impose>	2 0 1 -10 -3 9
b:<v-sell>	-2 10 -8 6 -5 0
b:<v-stay>	-3 3 -3 6 -20 6
b:<v-suspend>	3 -5 1 1 -19 6
b:<v-target>	-14 4 10 -10 -11 0
b:<v-threaten>	-2 6 -14 8 0 0
b:<v-up>	-14 0 8 -6 0 0
b:a <office>	-1 12 -8 0 0 0
b:a <organisation>	0 8 -4 -1 0 0
b:a <span>	8 -15 16 -1 -11 0
b:a call	19 -15 -5 0 0 0
b:a conference	11 -9 0 0 0 0
b:a fact	0 16 -15 0 0 0
b:a first	-3 -17 7 11 0 0
b:a fourth	-3 25 -16 -9 -3 0
b:a joint	-6 -7 14 0 0 0
b:a last	12 -8 -1 0 0 0
b:a letter	0 9 -6 0 -1 0
b:a memorandum	0 22 -20 0 0 0
b:a new	4 -15 3 9 0 0
b:a permanent	0 -13 15 0 0 0
b:a post	0 12 -12 0 0 0
b:a round	6 -15 11 0 0 0
b:a second	3 -1 -9 17 -2 -2
b:a sixth	0 -6 0 9 0 0
b:a telephone	18 -14 0 0 -2 0
b:a text	0 12 -11 0 0 0
b:a third	-12 22 -11 -5 -2 -1
b:a trade	11 -9 0 0 0 0
b:a very	-10 16 -5 0 0 0
b:a video	1 2 -13 0 0 8
b:a week	0 9 -8 0 0 0
b:a weekend	0 -18 18 0 0 0
b:about	-15 -4 5 1 1 7
b:about a	0 -9 0 10 0 0
b:about the	-1 11 -5 0 0 0
b:account of	-1 9 -14 0 7 0
b:add	0 13 -10 0 0 0
b:additional	0 -14 17 0 0 0
b:additional <level>	0 -11 12 0 0 0
b:additional tariff	0 -8 9 0 0 0
b:after	12 0 -7 0 -9 0
b:after <person>	0 -5 12 0 -2 0
b:after <span>	-1 -8 2 -4 15 0
b:after a	21 -12 -10 7 -6 4
b:after four	0 9 -8 0 0 0
b:after the	7 3 -2 -13 -3 0
b:after three	0 7 -10 4 0 0
b:again in	-1 -5 9 -7 0 0
b:against	0 -8 12 0 0 0
b:ago	1 15 -18 0 0 0
b:agree	-6 -12 5 1 7 10
b:agree by	12 0 -5 0 -2 0
b:agree in	-15 5 2 -1 -7 7
b:agree to	-12 -3 0 0 9 7
b:agreement was	3 -10 8 0 0 0
b:agreement with	3 -21 13 0 8 0
b:ahead of	0 7 -11 8 -4 0
b:al	13 -19 8 0 0 0
b:al -	3 -10 7 0 0 0
b:alert	0 9 -8 0 0 0
b:alexandria on	0 12 -11 0 0 0
b:also	-11 0 -1 0 11 0
b:also on	0 -13 14 0 0 0
b:ambassador	0 11 -9 0 0 0
b:among	0 -13 3 0 10 0
b:an	9 0 7 -15 -22 0
b:an <quality>	0 13 -12 0 0 0
b:an additional	0 -11 12 0 0 0
b:an hour	5 -12 12 -3 -4 0
b:an interim	0 11 -11 0 0 0
b:and	-18 7 1 6 2 -17
b:and -	0 -10 10 0 0 0
b:and <name>	3 -20 24 4 -21 -2
b:and <office>	0 14 -13 0 0 0
b:and <organisation>	11 -7 -1 0 0 0
b:and <person>	-24 6 0 7 7 -6
b:and <quality>	-3 -29 24 5 3 0
b:and <seat>	6 3 -17 0 7 0
b:and agree	-8 1 8 0 0 0
b:and by	7 -12 -4 10 0 0
b:and come	0 10 -9 0 0 0
b:and go	0 -10 11 0 0 0
b:and has	0 13 -11 0 0 0
b:and have	4 -15 9 0 0 0
b:and he	4 6 -23 -2 11 0
b:and i	-9 -19 25 0 0 0
b:and in	14 -18 2 0 0 0
b:and is	0 8 -13 0 7 0
b:and it	-3 14 -7 0 0 0
b:and of	0 19 -18 0 0 0
b:and on	1 14 -15 -1 0 0
b:and one	-6 8 0 0 0 0
b:and stay	0 -12 12 0 0 0
b:and that	-12 23 -10 0 0 0
b:and the	-25 17 -6 -2 8 0
b:and to	0 13 -12 0 0 0
b:and will	-1 -12 13 -5 -2 5
b:and would	0 3 -12 6 0 0
b:announce	-1 -3 8 0 -10 0
b:announce by	4 -9 3 0 0 0
b:announce in	0 16 -15 0 0 0
b:announce on	-11 20 -9 0 0 0
b:announce the	0 -3 10 -3 -6 0
b:another	2 -11 0 14 -3 0
b:answer	-1 8 -19 0 12 0
b:answer question	0 -5 -9 0 14 0
b:any	0 18 -13 0 -2 0
b:apec	0 34 -38 -1 6 0
b:app	0 -7 10 0 0 0
b:approve the	0 -9 10 0 0 0
b:are	10 -17 3 8 5 -9
b:are both	0 17 -3 -5 -9 0
b:are closed	0 10 -8 0 0 0
b:are due	3 -18 4 -4 14 0
b:are expect	-1 7 -11 12 -7 0
b:are in	0 -10 13 0 0 0
b:are on	9 -6 0 0 0 0
b:are the	0 -20 21 0 0 0
b:are to	14 -29 19 -7 10 -4
b:army	-8 11 -1 0 0 0
b:arranged	4 -13 8 0 0 0
b:arranged for	4 -13 8 0 0 0
b:arrangement of	0 13 -11 0 0 0
b:arrangement was	0 16 -15 0 0 0
b:arrive	-5 23 -13 -1 -5 0
b:arrived	-2 11 -13 0 7 0
b:arrived on	0 -11 13 0 0 0
b:as	4 3 -17 3 5 6
b:as <name>	0 -11 12 0 0 0
b:as <person>	0 0 -9 0 8 0
b:as a	0 -20 22 0 0 0
b:as agree	-2 -10 0 0 4 7
b:as of	4 7 -14 0 0 0
b:as the	2 0 -13 8 0 0
b:as they	10 -11 2 0 0 0
b:ask	-6 16 -3 -4 -6 0
b:ask for	0 17 -14 0 0 0
b:ask on	0 10 -8 0 0 0
b:ask what	0 -12 12 0 0 0
b:assured	0 13 -10 0 0 0
b:at	-14 -15 21 -8 5 5
b:at <level>	0 18 -18 0 0 0
b:at <number>	19 -1 -14 0 0 0
b:at a	0 -14 13 -2 -3 7
b:at it	0 -13 15 0 0 0
b:at its	0 10 -8 0 0 0
b:at midnight	-1 21 -18 0 0 0
b:at the	-17 -1 1 5 5 0
b:autumn	0 -9 9 0 0 0
b:back	-10 27 -20 0 0 0
b:back in	0 13 -12 0 0 0
b:back to	0 9 -8 0 0 0
b:bandung on	0 -19 20 0 0 0
b:batumi	0 -18 18 0 0 0
b:be	-2 2 3 -10 1 0
b:be at	0 -12 13 0 0 0
b:be charge	4 -15 12 0 0 0
b:be continue	10 -3 -1 0 0 -2
b:be no	0 3 -11 -1 4 0
b:because	0 -5 11 0 -2 0
b:because of	0 -10 13 0 -1 0
b:become	0 10 -9 0 0 0
b:been	-17 10 -2 -10 -7 8
b:been due	0 14 -13 0 0 0
b:been given	0 -12 13 0 0 0
b:been move	0 -11 11 0 0 0
b:before	0 -3 -5 -2 14 0
b:before midnight	9 -7 0 0 0 0
b:before the	-2 -8 2 0 10 0
b:before their	0 -10 5 0 3 0
b:begin	-25 -1 4 4 -2 7
b:begin a	0 -21 15 -2 7 0
b:begin in	0 -18 7 16 -2 0
b:begin on	-5 11 -9 5 -6 0
b:believe	0 8 -9 0 2 0
b:bergen	0 -11 14 0 0 0
b:beside	0 -10 11 0 0 0
b:bessent	0 -4 0 10 -8 0
b:bessent and	2 5 -12 7 -3 0
b:between <name>	-11 7 0 0 0 0
b:between the	11 -2 -1 -3 0 0
b:between two	-3 17 -14 0 0 0
b:black	0 13 -13 0 0 0
b:border	-8 23 -15 0 0 0
b:boss	4 -16 0 11 0 0
b:both	-7 -3 5 0 8 -9
b:both <office>	8 -18 11 0 0 0
b:both country	14 -7 -3 -1 5 -1
b:both delegation	0 13 -13 0 0 0
b:both side	-11 0 0 11 -6 -1
b:both sign	0 -9 9 0 0 0
b:breakfast	0 -11 11 0 0 0
b:brief	-5 -4 12 0 -2 0
b:briefed	0 13 -10 0 0 0
b:briefed on	0 11 -9 0 0 0
b:bring	0 10 -8 0 0 0
b:broke	-2 -4 10 -4 0 0
b:broke down	0 -13 14 0 0 0
b:brussel	0 11 -11 0 0 0
b:building	0 -6 8 0 0 0
b:busan	-4 -17 22 0 -3 0
b:busan on	-1 -7 11 0 -2 0
b:business	0 -3 11 0 -6 0
b:by	3 -2 -13 0 -3 21
b:by <level>	-1 10 -4 0 0 0
b:by <number>	0 -10 12 0 0 0
b:by <office>	0 -10 10 0 0 0
b:by <span>	-2 18 -14 0 0 0
b:by the	-14 -16 13 7 6 0
b:by video	4 -10 -14 -3 5 16
b:cabinet will	0 -11 12 0 0 0
b:call	15 -7 -2 -5 0 -1
b:call between	11 -6 -7 0 0 0
b:call on	15 -18 5 0 0 0
b:cancel	0 -8 -1 0 10 0
b:cancel the	0 -7 0 0 9 0
b:car	8 -19 14 0 0 0
b:car pay	0 -13 14 0 0 0
b:carry out	0 -8 9 0 0 0
b:cartagena	0 -14 15 0 0 0
b:cartagena on	0 -9 10 0 0 0
b:case	0 11 -6 0 0 0
b:cattle	0 -13 8 4 0 0
b:cebu	0 -8 9 0 0 0
b:change	0 15 -12 0 0 0
b:changed	0 9 -7 0 0 0
b:cheaper	0 9 -9 0 0 0
b:chenggang	0 -9 9 0 0 0
b:chicken	-1 -7 9 0 0 0
b:chip	0 0 -12 11 0 0
b:city on	0 -13 14 0 0 0
b:clear	-8 15 -4 0 0 0
b:clear the	-7 10 0 0 0 0
b:close of	0 -12 13 0 0 0
b:close on	-3 11 -7 0 0 0
b:close to	0 -19 20 0 0 0
b:club	0 10 -9 0 0 0
b:coffee and	0 -11 12 0 0 0
b:colleague	5 5 -10 0 0 0
b:come back	0 9 -7 0 0 0
b:come down	0 9 -8 0 0 0
b:come home	0 9 -8 0 0 0
b:come in	2 9 -12 0 0 0
b:come on	0 -9 8 0 1 0
b:come out	5 -13 4 0 4 0
b:come together	0 -8 8 0 0 0
b:come up	0 -5 -7 11 0 0
b:commerce	0 -1 -9 -3 12 0
b:commerce ministry	-1 14 -14 0 3 0
b:commerce say	0 -7 -1 0 10 0
b:communiqué	6 5 -11 0 0 0
b:communiqué of	0 17 -17 0 0 0
b:company	-3 21 -15 0 0 0
b:conclude	-6 7 -3 0 -1 0
b:conclude a	-3 9 -9 5 0 0
b:conclude in	0 -8 10 0 0 0
b:conclude on	0 14 -13 0 0 0
b:conference	7 12 -33 0 0 9
b:conference after	0 20 -18 0 0 0
b:confirm on	10 -1 -8 0 0 0
b:consensu	10 -14 3 0 0 0
b:consensu of	10 -5 -4 0 0 0
b:constructive	-12 6 -2 0 0 9
b:consultation were	0 -9 9 0 0 0
b:container	0 13 -12 0 0 0
b:control	-4 -5 0 11 0 0
b:control on	0 -8 -1 11 0 0
b:conversation	3 -14 1 0 7 0
b:copper	0 -14 16 0 0 0
b:cost	-5 12 -6 0 0 0
b:could not	0 -12 13 0 0 0
b:council	-9 6 1 0 0 0
b:count	4 -19 5 9 0 0
b:counterpart	4 -16 14 0 0 0
b:country 's	10 -5 -3 0 0 0
b:country agree	0 8 -6 0 0 0
b:country end	0 -13 13 0 0 0
b:country have	0 -10 11 0 0 0
b:country say	0 -9 2 0 8 0
b:course	0 -10 12 0 0 0
b:custom	-18 -9 26 0 0 0
b:custom duty	0 -12 12 0 0 0
b:custom tariff	0 -10 10 0 0 0
b:cut the	0 -11 11 0 0 0
b:da	-1 -19 16 0 6 0
b:dated	-10 10 0 0 0 0
b:day	5 -10 4 5 0 0
b:day of	-1 -11 6 8 -1 0
b:day on	0 12 -11 0 0 0
b:deadline	-3 16 -10 0 0 0
b:deal	-3 5 -11 10 0 0
b:deal on	-1 -9 13 0 0 0
b:deal was	0 26 -26 0 0 0
b:deal with	-2 12 -3 0 -3 0
b:dealt	0 -10 10 0 0 0
b:dealt with	0 -10 10 0 0 0
b:decide	-1 22 -17 0 0 0
b:decision	-6 12 -14 4 0 0
b:declare	-2 -7 11 0 0 0
b:decree	0 10 -8 0 0 0
b:delegate	0 22 -21 0 0 0
b:delegation	1 -9 7 3 -7 0
b:delegation had	0 -7 8 0 0 0
b:delegation of	0 11 -8 -1 0 0
b:der	0 -7 10 0 0 0
b:detail	0 17 -13 0 0 0
b:did	20 -8 -8 6 -3 0
b:did so	8 0 -13 0 0 0
b:did the	0 -18 19 0 0 0
b:die	0 10 -7 0 0 0
b:director	0 16 -15 0 0 0
b:discuss in	0 9 -2 -2 -4 0
b:discuss the	-1 -7 13 0 0 0
b:dispute	-13 -1 11 0 0 0
b:dispute over	-4 -5 10 0 0 0
b:distiller	0 -9 10 0 0 0
b:do	8 16 -22 -1 -4 0
b:doe not	0 -8 9 0 0 0
b:donald	2 -8 9 0 -5 0
b:donald trump	2 -8 9 0 -5 0
b:door	0 -5 -1 11 0 0
b:down	16 -10 -3 0 6 0
b:down for	9 -8 2 0 0 0
b:down the	11 -13 0 0 0 0
b:draft	0 -6 9 0 0 0
b:due	14 3 0 -10 -12 0
b:due in	0 -13 21 0 -8 0
b:due on	-4 18 -12 0 0 0
b:due to	13 -2 2 -7 -6 0
b:during	-1 -17 10 0 7 0
b:duty	-15 1 9 -5 -1 0
b:duty is	0 -12 13 0 0 0
b:duty was	0 -27 27 0 0 0
b:each	14 12 -21 -2 0 0
b:each other	7 7 -11 -1 0 0
b:earlier	0 0 -4 -1 10 0
b:early	0 25 -23 0 0 0
b:early on	0 16 -15 0 0 0
b:earth	0 0 -9 0 8 0
b:economic	0 18 -26 0 10 0
b:effect	-9 0 2 0 3 0
b:effect on	-3 8 -4 0 0 0
b:employer	0 10 -9 0 0 0
b:end	-11 -5 6 10 -6 -1
b:end <span>	0 4 -17 15 0 0
b:end a	0 9 2 -12 -13 0
b:end of	0 -15 13 4 0 0
b:end on	-2 11 -1 -13 -1 0
b:end their	5 -9 -14 7 9 0
b:enter <name>	0 -12 12 0 0 0
b:envoy	0 11 -8 0 0 0
b:eve	0 19 -14 -1 -3 0
b:eve of	0 19 -14 -1 -3 0
b:even	0 -10 11 0 0 0
b:examine	-4 -7 0 0 0 9
b:expect	5 1 -17 7 3 -1
b:expect in	-3 -10 9 -3 7 0
b:expect to	2 -3 -2 15 -14 0
b:expert	-22 -14 16 -3 -2 22
b:expert of	0 14 -12 0 0 0
b:expert will	-14 -5 4 0 0 14
b:expire on	0 21 -18 0 0 0
b:export control	-3 -11 4 11 0 0
b:extend	-5 25 -27 5 0 0
b:extend their	0 7 -14 6 0 0
b:extension	15 -5 0 0 0 0
b:extension in	6 5 -13 0 0 0
b:extension of	8 -9 2 0 0 0
b:extension to	0 11 -9 0 0 0
b:extra	0 17 -15 0 0 0
b:face	-3 14 -8 0 0 0
b:fact	-8 12 -1 -1 -4 0
b:fact sheet	-8 12 -1 -1 -4 0
b:failed	0 -12 14 0 0 0
b:failed on	-4 -5 10 0 0 0
b:fee	-1 17 -13 0 0 0
b:fentanyl	-1 17 -7 0 -5 0
b:fentanyl and	0 11 -3 0 -3 0
b:finish	0 -12 13 0 0 0
b:finished	0 -10 11 0 0 0
b:first	12 -17 10 3 -1 0
b:first meet	0 -8 10 0 0 0
b:first time	4 -14 7 0 0 0
b:flag	0 -9 10 0 0 0
b:flew home	0 -3 9 0 -4 0
b:flew to	0 9 -7 0 0 0
b:flight	0 -13 14 0 0 0
b:fly	-9 2 -4 11 -1 0
b:fly to	-8 1 -5 12 0 0
b:followed on	0 10 -7 0 0 0
b:following	17 -23 4 0 0 0
b:for	-5 14 0 -24 -8 -9
b:for <name>	0 -10 11 0 0 0
b:for <span>	8 -12 10 0 -1 0
b:for a	-17 21 -8 0 -3 0
b:for the	-9 19 -11 -12 0 0
b:for what	-2 -14 12 0 6 0
b:force	-1 10 -6 0 0 0
b:foreign	0 -7 1 8 -1 0
b:foreign ministry	-2 -5 1 9 0 0
b:four	12 0 -7 -1 -2 0
b:fourth round	0 18 -13 -7 0 0
b:fourth time	0 9 -8 0 0 0
b:framework	-3 24 -17 -3 0 0
b:framework for	0 7 -11 0 2 0
b:free	-1 16 -10 0 0 0
b:friday	-8 -7 12 0 0 0
b:friend	0 -10 11 0 0 0
b:from	3 -9 13 -2 -3 -5
b:from <day-ahead>	-3 20 -18 3 0 0
b:from both	0 -20 22 0 -1 0
b:from the	9 -25 5 12 -1 0
b:front	0 13 -13 0 0 0
b:future	9 0 -12 0 0 0
b:garment	0 -13 13 0 0 0
b:gave	-4 8 -2 0 0 0
b:gave the	0 13 -10 0 0 0
b:general	0 11 -11 0 0 0
b:geneva on	0 7 -3 0 0 0
b:get	5 6 -14 -2 0 0
b:go into	0 10 -9 0 0 0
b:go on	0 -12 14 -5 1 -2
b:go to	-2 0 -11 4 3 5
b:golf	0 -8 15 -3 -4 0
b:good	2 1 7 -7 -13 0
b:government have	0 13 -12 0 0 0
b:government will	0 -3 8 0 0 0
b:grower	-6 15 -8 0 0 0
b:guest	0 -11 1 0 12 0
b:had	0 4 -7 -3 -6 11
b:had a	-6 8 0 0 0 0
b:had been	-5 21 -21 -4 -1 9
b:had begin	-7 -11 19 0 0 0
b:had come	0 14 -12 0 0 0
b:had meet	0 -12 14 0 0 0
b:had not	-15 3 1 0 8 0
b:had prepare	0 -4 -4 9 0 0
b:hand	4 -12 5 0 8 0
b:hand in	0 -11 2 0 10 0
b:hand on	8 -11 6 0 0 0
b:happen	10 0 -16 0 0 0
b:happen on	0 11 -9 0 0 0
b:happened	0 -20 22 0 0 0
b:harbour	0 -13 14 0 0 0
b:has	12 9 -4 -2 -29 -4
b:has ask	0 -10 11 0 0 0
b:has propose	7 12 -18 0 0 0
b:have	-17 21 -8 -16 4 -3
b:have a	7 -23 16 0 0 0
b:have charge	0 10 -10 0 0 0
b:have it	0 -12 13 0 0 0
b:have meet	0 13 -13 0 0 0
b:have pay	0 8 -7 0 0 0
b:have to	0 11 -10 0 0 0
b:he	4 -10 3 -7 14 -17
b:he and	-9 -3 11 -8 3 0
b:he expect	0 11 -7 0 -4 0
b:he had	13 -7 -1 -5 3 0
b:he has	9 -1 -6 0 0 0
b:he hope	-2 9 0 0 -1 0
b:he meet	0 -19 12 0 5 0
b:he say	-12 26 -12 0 -1 0
b:he sign	0 4 -15 0 9 0
b:he was	-1 -9 0 -2 12 0
b:he will	-3 -2 -4 0 12 0
b:he would	5 -12 12 -3 0 0
b:he'd	1 -13 11 0 0 0
b:he'll	14 -26 0 0 14 0
b:head	11 -19 -2 -2 18 0
b:head of	11 -19 -2 -2 18 0
b:hearing	0 11 -7 0 0 0
b:here	-3 -3 9 -2 0 0
b:here on	0 -7 10 0 0 0
b:higher	0 15 -14 0 0 0
b:higher duty	0 13 -12 0 0 0
b:him	15 0 -8 0 -4 0
b:him on	11 -10 0 0 0 0
b:himself	0 -15 19 0 -5 0
b:his	0 7 -9 -16 9 0
b:his <person>	-7 0 10 0 0 0
b:his <quality>	12 -11 0 0 0 0
b:hold	11 -10 2 -1 -14 7
b:hold a	-1 20 -23 0 0 4
b:hold its	0 -9 3 6 0 0
b:hold their	0 -6 12 -3 0 0
b:home from	0 19 -12 0 -4 0
b:home on	2 -13 11 0 0 0
b:hour	22 -20 6 -1 -10 0
b:hour in	-1 12 -8 0 0 0
b:house	0 -10 12 0 0 0
b:how	-2 -8 13 0 0 0
b:i	-2 -12 20 -7 -9 0
b:i .	-3 15 -11 0 0 0
b:i have	-5 -13 18 0 0 0
b:i shall	-1 -21 22 0 0 0
b:i sign	0 -20 21 0 0 0
b:i'll	-2 8 -4 0 0 0
b:if there	0 12 -10 0 0 0
b:in	-23 -11 28 -18 0 -7
b:in <month-gone>	13 3 -16 0 0 0
b:in <name>	-12 27 -59 21 15 0
b:in <organisation>	0 14 -12 0 0 0
b:in <seat>	3 3 4 -6 -39 0
b:in a	14 -10 -2 -13 0 11
b:in an	0 16 -12 0 -2 0
b:in bergen	0 -11 14 0 0 0
b:in brussel	0 11 -10 0 0 0
b:in cartagena	0 -11 11 0 0 0
b:in cebu	0 -8 9 0 0 0
b:in geneva	0 15 -9 -3 0 0
b:in karachi	0 -10 11 0 0 0
b:in madrid	0 10 -6 0 0 0
b:in muscat	0 9 -9 0 0 0
b:in new	0 -2 14 -7 -8 0
b:in odesa	0 -12 13 0 0 0
b:in our	0 15 -12 0 0 0
b:in recife	0 -11 11 0 0 0
b:in seoul	0 -3 10 -4 0 0
b:in shenzhen	0 25 -23 0 -1 0
b:in that	0 9 -9 0 0 0
b:in the	0 27 -27 -9 8 -1
b:in their	4 16 -18 0 -3 0
b:in thi	0 12 -11 0 0 0
b:in tromsø	0 -10 11 0 0 0
b:initialled	0 -10 13 0 0 0
b:initialled in	0 -11 12 0 0 0
b:instrument	0 18 -18 0 0 0
b:interim	0 13 -12 0 0 0
b:interview on	0 -7 0 0 9 0
b:into	-8 23 -21 0 2 0
b:into a	0 -13 11 2 0 0
b:into force	0 8 -9 0 0 0
b:into the	0 16 -13 -1 0 0
b:invest	0 11 -2 0 -1 0
b:invest <money>	0 10 -2 0 -1 0
b:invited	-5 5 5 0 -11 0
b:is	-7 5 -1 -3 7 -14
b:is <level>	0 -16 17 0 0 0
b:is a	0 10 -14 0 0 0
b:is at	0 10 -7 0 0 0
b:is closed	0 12 -10 0 0 0
b:is expect	-7 -8 2 -5 15 0
b:is go	0 -12 12 0 0 0
b:is in	0 -4 10 -1 -1 0
b:is on	-28 19 4 0 0 0
b:is scheduled	0 -8 12 0 -3 0
b:is set	9 -8 0 0 0 0
b:is the	-4 24 -22 -7 6 0
b:is their	10 -11 1 0 0 0
b:is what	6 4 -12 0 0 0
b:issue	0 14 -13 0 0 0
b:issued	-7 11 -3 0 0 0
b:istanbul on	0 10 -9 0 0 0
b:it	10 -1 5 -7 -10 -13
b:it again	6 -17 2 -1 8 0
b:it all	10 -10 0 0 0 0
b:it by	12 -19 10 0 0 0
b:it end	0 23 -20 0 0 0
b:it enter	0 -11 11 0 0 0
b:it from	0 -12 12 0 0 0
b:it has	0 11 -7 0 0 0
b:it in	-3 -24 23 0 7 0
b:it is	19 4 -20 3 -4 0
b:it meet	0 10 -8 0 0 0
b:it on	7 8 -11 -2 0 0
b:it sell	0 -7 12 0 -3 0
b:it start	0 9 -7 0 0 0
b:it to	9 -5 -2 0 0 0
b:it was	-5 0 5 4 -11 0
b:it will	-1 9 -2 -7 -1 0
b:it would	-3 13 -1 -3 -2 0
b:its	-18 24 -21 5 7 -1
b:its own	-1 9 -21 0 6 0
b:its tariff	0 -12 13 0 0 0
b:izmir	0 -9 12 0 0 0
b:jinping in	0 -5 11 0 -2 0
b:john	0 -12 12 0 0 0
b:joint	-11 18 -9 -2 0 0
b:joint <organisation>	0 -19 21 0 0 0
b:joint statement	-7 29 -22 0 0 0
b:josé	1 6 -10 0 0 0
b:jump	10 -9 0 0 0 0
b:just	-11 1 10 0 0 0
b:karoline	8 -6 0 0 0 0
b:karoline leavitt	8 -6 0 0 0 0
b:know	-11 1 7 0 0 0
b:lancaster	0 -17 15 0 0 0
b:lancaster house	0 -17 15 0 0 0
b:land in	0 11 -11 0 0 0
b:last	11 1 -10 -3 5 -1
b:last -	7 3 -12 0 0 0
b:last day	0 -8 0 7 0 0
b:last week	0 -16 8 0 9 0
b:lasting	0 -11 13 0 0 0
b:late on	-4 -4 10 0 -3 0
b:later	0 -2 -4 0 8 0
b:leader	-23 16 -16 -6 22 0
b:leader '	5 -21 8 0 7 0
b:leader of	-1 16 -13 0 0 0
b:leader spoke	-18 6 0 0 13 0
b:leader to	-6 23 -16 0 -6 0
b:leader will	-9 11 -1 0 0 0
b:leader xi	-2 -15 0 0 16 0
b:leave for	0 12 -11 0 0 0
b:leavitt	8 -6 0 0 0 0
b:leavitt say	8 -6 0 0 0 0
b:less	0 13 -10 0 0 0
b:let	-9 13 -3 0 0 0
b:letter	0 21 -16 0 -2 0
b:li	0 -9 9 0 0 0
b:li chenggang	0 -9 9 0 0 0
b:licence	0 -15 16 0 0 0
b:like	0 10 -6 0 0 0
b:like to	0 12 -9 0 0 0
b:line	8 -13 7 0 0 0
b:link	9 -9 -2 0 0 1
b:link on	9 -8 -2 0 0 1
b:live	5 1 -9 0 0 0
b:long	10 0 -10 0 0 0
b:lorry	0 11 -9 0 0 0
b:lose	9 -8 0 0 0 0
b:lose <level>	10 -11 1 0 0 0
b:lumpur on	0 -6 10 -1 0 0
b:m	0 11 -9 0 0 0
b:m .	0 11 -9 0 0 0
b:madrid	0 17 -13 0 0 0
b:make	-7 9 -1 3 -11 0
b:make public	0 -16 15 6 -6 0
b:maker	11 -2 -7 0 0 0
b:man	0 20 -17 -2 0 0
b:manila	0 21 -21 0 0 0
b:market	0 12 -10 0 0 0
b:matter	-6 -8 8 0 0 12
b:matter in	0 -9 8 0 0 0
b:may	-8 32 -19 -2 -7 0
b:meant	0 14 -12 0 0 0
b:meant to	0 12 -10 0 0 0
b:mediator	0 15 -14 0 0 0
b:meet again	0 4 2 -3 -9 0
b:meet at	0 -7 7 -1 1 0
b:meet for	-1 10 0 -5 -5 0
b:meet in	-2 0 -1 -2 10 -7
b:meet next	0 13 -12 0 0 0
b:meet on	8 -9 2 -2 0 6
b:meet the	0 12 -10 0 0 0
b:meet there	0 -15 16 0 0 0
b:meet was	0 -6 0 10 -5 0
b:meet will	5 10 -13 0 0 0
b:men	-1 -9 14 0 0 0
b:ministerial	8 0 -4 0 0 0
b:ministry	1 -4 -10 10 9 0
b:ministry of	0 -9 -6 5 9 0
b:minute	-2 3 -11 -2 12 0
b:minute past	0 10 -7 0 0 0
b:mombasa	0 -8 9 0 0 0
b:monday	-8 -12 8 0 12 0
b:month	11 4 -17 0 0 0
b:more	-11 0 14 0 -4 0
b:more than	-3 -5 9 0 0 0
b:most	-2 -9 13 0 0 0
b:most of	0 -9 12 0 0 0
b:mr	-13 -1 10 -1 5 0
b:mr .	6 -12 11 -1 -2 0
b:mr <person>	-20 3 5 0 8 0
b:muscat	0 10 -9 0 0 0
b:must	0 9 -4 0 0 0
b:my <office>	0 -8 10 0 0 0
b:name	0 -9 11 0 -2 0
b:need	0 9 -6 0 0 0
b:negotiate	0 -13 15 0 0 0
b:negotiation	0 -17 18 0 0 0
b:new	-4 -3 6 8 -13 0
b:new on	-2 13 -8 0 0 0
b:new round	0 -13 6 3 0 0
b:new tariff	0 12 -11 0 0 0
b:next	6 7 -15 9 -15 3
b:next meet	4 18 -18 0 0 0
b:next round	0 0 -5 9 0 0
b:ninth	0 13 -12 0 0 0
b:no	0 -1 -13 5 0 12
b:no .	0 -18 7 0 0 13
b:no deal	0 -18 5 14 0 0
b:nobody	-6 -16 22 0 0 0
b:nobody will	0 -11 12 0 0 0
b:noon	0 10 -8 0 0 0
b:noon on	0 9 -8 0 0 0
b:nor	-6 -3 11 0 0 0
b:northern	-7 17 -10 0 0 0
b:not cancel	0 -8 0 0 10 0
b:not even	0 -7 8 0 0 0
b:not meet	0 13 -12 0 0 0
b:now	1 -16 10 7 -2 0
b:number on	11 -8 0 0 0 0
b:odesa	0 -9 10 0 0 0
b:of	-13 12 -9 4 5 0
b:of <day-gone>	5 0 -8 0 4 0
b:of <level>	3 9 -13 0 0 0
b:of <name>	21 -10 -1 -12 0 0
b:of <organisation>	8 -6 -7 -1 12 0
b:of a	-7 -12 15 9 -6 0
b:of both	13 5 -12 -5 5 -2
b:of commerce	0 -11 2 0 9 0
b:of last	0 -7 0 0 10 0
b:of state	3 -15 5 0 6 0
b:of talk	-2 4 0 -1 0 0
b:of tariff	1 -17 16 0 0 0
b:of that	10 -4 -7 0 0 0
b:of the	-20 8 -1 3 0 6
b:of their	6 3 -10 1 0 0
b:of them	-8 8 0 0 0 0
b:of three	0 -11 12 0 0 0
b:of trade	0 -18 16 0 0 0
b:off	-3 17 -15 0 -1 0
b:off trade	0 12 -10 0 0 0
b:offer to	-2 14 -9 0 0 0
b:official	-14 7 3 0 0 0
b:oil	0 -6 11 0 -4 0
b:oil will	0 -12 13 0 0 0
b:on	5 -13 14 -1 -11 0
b:on <day-ahead>	-6 -12 26 -9 -7 0
b:on <day-today>	7 -8 6 1 -13 0
b:on <name>	-4 0 -7 12 0 0
b:on <person>	0 14 -12 0 0 0
b:on <quality>	-14 2 6 0 0 0
b:on an	0 -18 18 0 0 0
b:on both	-5 21 -14 0 0 0
b:on for	-10 4 3 0 0 0
b:on his	0 10 -7 0 0 0
b:on in	0 14 -11 0 -3 0
b:on it	5 -16 14 0 0 0
b:on its	0 -14 4 12 0 0
b:on tariff	0 -8 8 0 0 0
b:on that	1 -11 10 0 0 0
b:on the	37 -19 -1 -14 0 -2
b:on until	-1 -8 12 0 0 0
b:on what	-1 -5 8 0 0 0
b:once	-10 17 -8 0 0 0
b:once and	-11 11 0 0 0 0
b:one	11 -18 9 -3 1 0
b:one in	0 10 -9 0 0 0
b:one of	9 -14 8 0 0 0
b:open	-3 8 -2 -3 0 0
b:open in	0 -10 12 0 0 0
b:opened	-5 -11 17 -2 0 0
b:opened in	0 -13 13 0 0 0
b:opened on	0 -11 13 0 0 0
b:opposite	5 -10 6 0 0 0
b:opposite number	5 -10 5 0 0 0
b:or	10 -15 4 0 6 0
b:order	2 13 -11 0 -4 0
b:order late	0 -12 12 0 0 0
b:order of	0 9 -7 0 0 0
b:order on	0 14 -10 0 0 0
b:other	5 17 -19 -2 0 0
b:other 's	0 11 -10 0 0 0
b:other in	0 -13 8 0 3 0
b:other on	9 -1 -5 0 0 0
b:our	-15 6 4 -5 -4 0
b:our reporter	0 12 -10 0 0 0
b:out of	11 -18 1 3 3 0
b:out on	-1 24 -19 0 0 0
b:out what	0 -10 11 0 0 0
b:outcome	0 -12 18 0 -9 0
b:outcome of	0 -15 21 0 -8 0
b:over	-16 19 -4 -4 -1 0
b:own	-4 5 -23 -3 19 0
b:owner	0 10 -7 0 0 0
b:p	11 -21 11 0 0 0
b:p <number>	8 -24 18 0 0 0
b:pair	-4 -14 15 0 4 0
b:palace	0 -12 14 0 0 0
b:paper	-7 13 -5 0 0 0
b:pari	-1 -3 9 -2 0 0
b:pari on	-1 -8 12 0 0 0
b:parted	0 -11 13 0 0 0
b:parted in	0 -11 11 0 0 0
b:party	-6 11 -12 0 0 8
b:passed	0 -12 13 0 0 0
b:past <number>	0 -13 6 7 0 0
b:pay a	1 -11 9 0 0 0
b:pay in	0 16 -12 0 0 0
b:pay no	0 -10 10 0 0 0
b:peace	0 15 -14 0 0 0
b:peace talk	0 13 -13 0 0 0
b:phone	16 -4 -18 0 -2 0
b:phone on	16 -10 -4 0 0 0
b:place in	0 -21 23 0 0 0
b:place on	3 12 -14 0 0 0
b:plan to	0 -28 24 0 3 0
b:plane	0 11 -11 0 0 0
b:plant	0 -8 9 0 0 0
b:play	0 10 -9 0 0 0
b:point	-12 29 -17 0 0 0
b:post	4 -20 9 11 0 0
b:post of	-3 -21 13 13 0 0
b:prepare	0 -8 -10 19 2 0
b:prepare the	0 -4 -6 16 -11 0
b:present	0 9 -5 0 0 0
b:presented	0 14 -14 0 0 0
b:president	19 -7 -4 -31 9 -3
b:president '	3 -17 6 0 7 0
b:president <person>	-2 15 -10 -3 -1 0
b:president donald	2 -8 9 0 -5 0
b:president had	12 -11 0 0 0 0
b:president meet	-6 -8 9 0 5 0
b:president would	15 -3 -19 0 7 0
b:president xi	5 5 0 0 -9 0
b:presidential	0 10 -10 0 0 0
b:press conference	0 31 -29 0 0 0
b:press on	9 -7 -2 0 0 0
b:pridi	-15 16 0 0 0 0
b:prime	-9 2 -5 0 11 0
b:prime minister	-9 2 -5 0 11 0
b:progress	0 21 -21 0 0 0
b:prolonged their	0 -18 18 0 0 0
b:proposal	0 -13 14 0 0 0
b:propose	9 10 -16 0 0 0
b:propose a	11 3 -13 0 0 0
b:propose on	0 -12 12 0 0 0
b:protocol	0 -11 12 0 0 0
b:public	0 -9 9 5 -7 0
b:published	-10 0 6 -1 -4 0
b:published a	0 10 -8 0 0 0
b:published its	0 -9 13 0 0 0
b:published the	0 -9 10 0 0 0
b:purchase	0 -11 12 0 0 0
b:put	14 -3 -5 -4 0 0
b:put it	9 -8 0 0 0 0
b:put its	0 11 -11 0 0 0
b:put out	0 13 -12 0 0 0
b:quarrel	0 16 -14 0 0 0
b:question	0 -6 -4 0 13 0
b:question on	0 -5 -9 0 14 0
b:raise	-8 10 0 0 0 0
b:raise duty	-1 14 -11 0 0 0
b:rare	0 0 -9 0 8 0
b:rare earth	0 -2 -6 0 9 0
b:rather	0 11 -10 0 0 0
b:ratified	0 9 -9 0 0 0
b:reach on	6 4 -9 0 0 0
b:read	-7 -3 10 0 0 0
b:readout	-18 25 -10 0 0 0
b:readout of	-18 25 -10 0 0 0
b:reason to	0 -2 -8 0 10 0
b:receive	-5 -9 1 8 3 0
b:receive <person>	0 -11 9 0 3 0
b:reciprocal	0 -10 11 0 0 0
b:recommend	0 11 -10 0 0 0
b:record	0 -9 10 0 0 0
b:regret	0 -7 10 0 0 0
b:report	-2 31 -25 0 0 0
b:reporter on	-5 -8 14 0 0 0
b:representative	0 -7 10 -2 0 0
b:resort	0 -5 10 -1 -2 0
b:result	11 -21 2 -4 16 0
b:result of	7 -12 -3 -3 15 0
b:resume on	0 -11 8 3 0 0
b:return <name>	0 -10 10 0 0 0
b:return from	0 11 -6 0 -4 0
b:review	-10 -2 12 0 0 0
b:revive	0 -11 11 0 0 0
b:rise on	-3 -4 9 0 0 0
b:robert	0 -10 -2 12 0 0
b:room	0 11 -10 0 0 0
b:round	-1 10 -1 -9 -6 -5
b:round <number>	0 -9 9 0 0 0
b:round in	0 -13 15 0 0 0
b:round of	-5 18 -10 -3 -3 -3
b:round was	0 11 -10 0 0 0
b:round will	0 9 -9 0 0 0
b:rule	-8 10 -18 10 0 0
b:run	-7 38 -28 0 0 0
b:run out	0 13 -9 0 0 0
b:run until	0 9 -8 0 0 0
b:s	7 -11 3 0 0 0
b:s &	7 -11 3 0 0 0
b:sale	0 16 -12 0 0 0
b:say	-4 5 -10 10 0 0
b:say <person>	-12 11 -8 0 6 0
b:say a	-8 -15 12 12 0 0
b:say after	12 -20 -11 15 7 5
b:say at	0 14 -13 0 0 0
b:say by	-8 9 0 0 0 0
b:say he	-2 11 -3 -5 0 0
b:say his	0 -10 11 0 0 0
b:say it	0 9 -6 0 0 0
b:say on	8 9 -8 -16 -6 0
b:say the	5 -21 23 -1 -9 0
b:say to	0 -8 10 0 0 0
b:scott	0 -4 0 10 -8 0
b:scott bessent	0 -4 0 10 -8 0
b:second	-15 14 -8 8 -18 -6
b:second day	0 11 -10 0 -1 0
b:second is	0 -24 11 11 0 0
b:second round	0 11 -6 -14 0 0
b:secretary	6 -10 0 10 -8 0
b:secretary scott	0 -4 0 10 -8 0
b:security	0 13 -10 0 0 0
b:see <person>	0 13 -15 0 0 0
b:sell to	-2 -11 10 0 3 0
b:send	-6 13 -1 0 -1 0
b:send a	0 11 -11 0 0 0
b:seoul	0 -4 -6 12 0 0
b:seoul on	0 -1 -8 10 0 0
b:set for	8 -7 1 0 0 0
b:settle on	4 0 -11 0 6 0
b:settle the	0 -5 10 0 0 0
b:seventh	0 -18 7 14 -2 0
b:shake	0 -8 0 0 10 0
b:shake hand	0 -8 0 0 10 0
b:she	2 -21 23 -1 -1 0
b:sheet	-9 14 -4 -1 -4 0
b:sheet of	-4 9 -3 0 0 0
b:sheet on	0 12 -6 0 -3 0
b:sheet that	0 -9 10 0 0 0
b:shenzhen	0 25 -23 0 -1 0
b:ship	-1 15 -9 0 0 0
b:shook	6 -21 19 0 0 0
b:shook hand	7 -13 9 0 0 0
b:should	4 1 -14 0 -3 7
b:shrimp	-5 16 -9 0 0 0
b:shut	0 13 -10 0 0 0
b:side	12 -3 -3 11 -26 0
b:side are	0 -15 10 5 0 0
b:side had	4 2 -14 0 0 5
b:side on	0 -6 -5 12 0 0
b:side say	0 -11 15 -6 0 0
b:side will	1 17 -16 0 -2 0
b:sideline	0 -6 10 0 -1 0
b:sign	-10 6 4 -14 -6 -1
b:sign a	6 -9 0 0 5 0
b:sign by	-11 10 -1 0 0 0
b:sign for	0 -10 11 0 0 0
b:sign the	2 18 -18 0 -2 0
b:sign their	0 14 -14 0 0 0
b:sign two	0 -8 10 0 0 0
b:signature of	0 -16 17 0 0 0
b:silence	-9 3 6 0 0 0
b:sir	6 -14 5 0 2 0
b:sir <person>	6 -14 5 0 2 0
b:sit	-11 -4 7 -1 6 0
b:sit down	0 9 -13 0 8 0
b:sit in	0 -11 13 0 0 0
b:sit on	0 11 -10 0 0 0
b:six	1 5 -9 0 0 0
b:sixth	-4 -13 4 16 0 0
b:sixth round	0 -14 11 2 0 0
b:slap	0 -14 15 0 0 0
b:small	-11 15 -3 0 0 0
b:so	4 -9 12 -7 -3 0
b:so it	0 -11 13 0 0 0
b:so on	11 -5 -2 0 0 0
b:so that	9 -7 0 0 0 0
b:so the	3 7 -11 0 0 0
b:so what	0 -10 10 0 0 0
b:some	7 3 -13 0 0 0
b:something	10 -9 0 0 0 0
b:soybean	14 -10 -1 0 0 0
b:speak	-8 15 -6 -1 -3 0
b:speak by	-15 19 -1 0 0 0
b:speak to	10 -6 -3 0 0 0
b:special	0 16 -15 0 0 0
b:spoke	20 -15 -11 -5 7 0
b:spoke by	12 -18 0 -1 10 0
b:spoke on	9 -3 -4 0 0 0
b:spoke with	6 0 -8 0 0 0
b:start in	0 -22 22 0 0 0
b:state	-7 -23 13 -14 19 0
b:state council	0 -10 10 0 0 0
b:state visit	0 -16 3 -1 13 0
b:statement	0 14 -12 0 0 0
b:statement on	-2 11 -8 0 0 0
b:stay	-2 -9 2 9 0 0
b:stay in	-1 1 -12 10 0 0
b:stay until	0 -10 10 0 0 0
b:step	0 11 -7 0 0 0
b:still	-2 22 -23 -4 4 0
b:stock	0 10 -8 0 0 0
b:stockholm at	0 15 -15 0 0 0
b:stockholm on	0 -13 15 0 0 0
b:stop	0 25 -22 0 0 0
b:such	0 -20 23 0 0 0
b:sugar	6 -12 7 0 0 0
b:sugar pay	-2 -6 9 0 0 0
b:suspend	0 15 -12 0 0 0
b:suspension of	0 8 -7 0 0 0
b:swedish	0 -11 11 0 0 0
b:swedish capital	0 -11 11 0 0 0
b:table	4 -13 12 0 0 0
b:table on	0 -7 8 0 0 0
b:take	10 -14 4 -10 1 5
b:take a	-8 9 0 0 0 0
b:take place	3 -13 10 -2 0 2
b:take the	17 -13 -4 0 0 0
b:take three	-12 20 -7 0 0 0
b:talk	0 14 -19 4 -12 7
b:talk about	-7 -7 6 0 0 8
b:talk are	0 11 -10 0 0 0
b:talk in	0 17 -20 5 0 0
b:talk is	0 18 -16 0 0 0
b:talk take	0 -11 11 0 0 0
b:talk with	-3 20 -14 0 -5 0
b:talked	10 -9 -2 -2 6 0
b:talked by	14 -10 -2 0 0 0
b:talked on	10 -9 0 0 0 0
b:tariff	-1 3 5 -12 -7 0
b:tariff for	-3 9 -4 0 0 0
b:tax	0 9 -7 0 0 0
b:team	-14 -11 19 11 -7 0
b:technical	-6 -14 15 0 0 6
b:telephone	14 -5 -4 -3 -9 -1
b:telephoned	18 -14 -4 0 0 0
b:telephoned on	10 -6 -3 0 0 0
b:television	-7 -3 0 0 12 0
b:television interview	0 -10 7 0 5 0
b:tell	4 9 0 -14 -16 0
b:tell the	11 5 -26 0 0 0
b:ten	-12 -11 0 6 14 0
b:tenth	4 -12 8 0 0 0
b:term	-6 -10 11 0 9 0
b:text	-9 2 5 0 -3 0
b:text was	0 10 -9 0 0 0
b:thanked	-1 12 -9 0 0 0
b:that	3 -9 0 0 2 12
b:that 's	0 -9 11 0 0 0
b:that <name>	4 9 -12 0 0 0
b:that <person>	27 -11 -2 -12 0 0
b:that <seat>	8 0 -11 0 0 0
b:that a	-8 -3 16 -6 0 0
b:that both	0 1 -12 9 0 0
b:that come	0 13 -13 0 0 0
b:that from	0 13 -11 0 0 0
b:that had	0 14 -12 0 0 0
b:that has	0 12 -11 0 0 0
b:that in	0 -14 14 0 0 0
b:that it	-5 18 -1 -2 -6 0
b:that last	0 9 -8 0 0 0
b:that mr	-15 24 -9 0 0 0
b:that start	0 13 -9 0 -4 0
b:that talk	0 -12 5 6 0 0
b:that the	0 0 -7 2 5 0
b:that their	-10 2 -2 11 -1 0
b:that there	-5 -3 -12 0 9 10
b:that they	9 -33 29 -2 0 0
b:that time	0 10 -9 0 0 0
b:that was	6 -10 0 0 9 0
b:that we	0 12 -8 -1 0 0
b:the	-4 2 2 -16 7 -4
b:the <name>	0 -16 10 13 -1 -1
b:the <number>	0 14 -11 0 0 0
b:the <office>	5 -5 3 -10 4 -6
b:the <organisation>	-26 22 -14 2 0 -1
b:the <person>	1 4 -12 -13 13 0
b:the <quality>	0 -14 12 -9 6 4
b:the <seat>	3 -11 0 -8 19 0
b:the apec	0 28 -33 -1 6 0
b:the app	0 -7 9 0 0 0
b:the busan	0 -20 20 0 0 0
b:the close	0 -13 14 0 0 0
b:the country	10 -10 0 0 0 0
b:the deadline	-1 11 -6 0 0 0
b:the deal	0 22 -19 0 0 0
b:the door	0 -7 0 11 0 0
b:the duty	-1 -15 19 0 0 0
b:the economic	0 14 -27 0 14 0
b:the end	-1 -13 12 4 0 0
b:the eve	0 16 -12 -1 -2 0
b:the evening	21 -10 -7 -1 0 0
b:the expert	-6 17 -18 0 0 7
b:the fact	0 -11 12 0 0 0
b:the framework	0 15 -13 0 0 0
b:the geneva	0 -17 17 0 0 0
b:the great	0 13 -10 0 -1 0
b:the instrument	0 18 -18 0 0 0
b:the joint	0 8 -5 0 0 0
b:the leader	-3 -10 3 0 13 0
b:the matter	-3 -7 4 0 0 12
b:the meet	0 -6 7 5 -11 0
b:the memorandum	0 -16 16 0 0 0
b:the next	9 6 -22 20 -6 -5
b:the northern	-7 17 -9 0 0 0
b:the other	0 11 -10 0 0 0
b:the outcome	0 -14 15 0 0 0
b:the pair	-4 -14 15 0 4 0
b:the party	-5 3 -6 0 0 9
b:the phone	8 -3 -4 0 0 0
b:the president	21 -29 7 -7 14 0
b:the press	9 -6 -3 0 0 0
b:the proposal	0 -11 12 0 0 0
b:the protocol	0 -10 12 0 0 0
b:the s	8 -13 5 0 0 0
b:the sale	0 10 -9 0 0 0
b:the second	-9 17 -5 -22 -4 0
b:the sideline	0 -6 10 0 -1 0
b:the signature	0 -15 17 0 0 0
b:the state	-3 0 -27 0 27 0
b:the swedish	0 -11 11 0 0 0
b:the table	5 -22 20 0 0 0
b:the tariff	-9 17 -9 0 0 0
b:the text	-8 -6 15 0 -3 0
b:the third	1 -15 13 3 -1 0
b:the three	4 -10 8 0 0 0
b:the time	-2 -12 3 9 0 0
b:the trade	0 -9 15 0 -6 0
b:the truce	-14 0 8 0 -1 0
b:the two	13 -33 12 2 14 2
b:the understanding	0 -11 12 0 0 0
b:the visit	0 -15 6 9 0 0
b:the war	0 -4 12 0 -8 0
b:the way	-8 10 0 0 0 0
b:the week	0 25 -25 0 0 0
b:their <office>	1 -21 21 -1 0 0
b:their duty	0 9 -8 0 0 0
b:their fifth	0 10 -6 0 0 0
b:their first	13 -19 4 0 3 0
b:their leader	-3 11 -8 0 0 0
b:their name	-7 -4 11 0 -1 0
b:their president	-4 12 -14 -2 3 0
b:their second	-12 0 10 -3 0 0
b:their sixth	-2 16 -12 0 0 0
b:their talk	0 9 -13 3 0 0
b:their tariff	0 -14 14 0 0 0
b:their team	-12 -1 0 14 -1 0
b:them	-20 -4 10 -5 8 8
b:them at	-4 -11 5 0 0 9
b:them to	0 -15 7 0 10 0
b:then come	5 -15 8 0 0 0
b:then we	0 12 -10 0 0 0
b:there	-6 -7 -4 6 13 7
b:there are	0 6 -19 9 0 0
b:there from	0 -12 13 0 0 0
b:there had	0 -6 0 0 0 10
b:there on	-8 -10 13 0 6 0
b:there the	0 8 -12 0 3 0
b:there was	1 0 -11 0 8 0
b:there were	0 9 -8 0 0 0
b:there will	0 19 -16 0 0 0
b:there would	0 -6 -3 10 0 0
b:they	17 -19 14 -3 -12 -11
b:they agree	0 13 -16 4 -1 0
b:they are	0 -15 24 -4 -9 0
b:they did	22 -4 -16 0 0 0
b:they had	-10 -9 20 0 0 0
b:they have	2 -18 17 0 0 0
b:they want	0 -6 11 -5 0 0
b:they were	-8 32 -23 0 0 0
b:they will	23 -28 4 7 -5 0
b:they'll	-13 0 -7 9 10 0
b:they're	14 -18 3 0 0 0
b:thi was	0 -11 12 0 0 0
b:thing	0 10 -7 0 0 0
b:third	-18 6 6 -4 -9 -6
b:third meet	0 16 -14 0 0 0
b:third round	-6 12 -4 -6 0 0
b:those	-2 11 -12 0 0 3
b:threaten	-1 23 -18 0 0 0
b:three	5 -10 7 0 -5 0
b:three -	2 -15 12 0 0 0
b:thu	14 -11 -4 0 0 0
b:thursday	9 -21 17 0 0 0
b:tiktok	-4 18 -12 0 0 0
b:time	0 6 -13 6 1 0
b:time the	3 0 -12 9 0 0
b:to	-13 14 -1 -19 1 -7
b:to <level>	-3 20 -15 0 0 0
b:to <number>	-3 -6 10 0 0 0
b:to <person>	18 -10 -5 0 -2 0
b:to <seat>	0 -9 17 -5 -15 5
b:to a	14 9 -19 -3 0 0
b:to begin	0 10 -8 0 0 0
b:to come	0 0 -11 11 0 0
b:to do	0 13 -11 0 0 0
b:to follow	2 -13 10 0 0 0
b:to go	2 -10 12 0 -2 0
b:to have	0 11 -8 0 0 0
b:to hold	13 -29 25 -4 -3 0
b:to last	0 -13 14 0 0 0
b:to meet	-4 -7 4 -7 11 0
b:to midnight	0 -15 16 0 0 0
b:to open	0 13 -12 0 0 0
b:to prepare	0 -9 1 0 5 0
b:to see	0 7 -1 -1 -2 0
b:to sign	-3 21 -17 0 0 0
b:to sit	0 6 -13 1 2 0
b:to start	0 -6 12 -2 0 0
b:to talk	26 -16 -10 0 1 0
b:to the	-1 -9 9 -10 6 0
b:trade	19 -14 8 6 -23 0
b:trade boss	-4 -9 0 12 0 0
b:trade deal	8 -13 5 0 0 0
b:trade minister	9 7 -11 -2 0 0
b:trade talk	0 -8 12 -3 0 0
b:train	0 -1 -9 10 0 0
b:transfer	0 10 -8 0 0 0
b:travel	-7 -10 19 -2 0 0
b:travel to	-6 -10 19 -2 0 0
b:treasury	0 -1 -2 10 -8 0
b:treasury secretary	0 -4 0 10 -8 0
b:trieste on	0 -13 13 0 0 0
b:trip	0 -19 -1 0 21 0
b:tromsø	0 -10 11 0 0 0
b:truce by	-7 12 -1 0 0 0
b:truce in	-3 -8 12 0 0 0
b:truce on	6 -11 5 0 0 0
b:trump has	0 -6 12 0 -6 0
b:trump say	4 -11 4 0 0 0
b:try	3 -13 8 0 0 0
b:two	12 -24 4 0 10 5
b:two <office>	9 2 -4 0 -10 0
b:two are	13 -12 0 -1 0 0
b:two club	0 15 -15 0 0 0
b:two country	-25 7 14 0 -1 0
b:two government	0 -14 13 4 -4 0
b:two had	17 -6 -8 0 0 0
b:two head	2 -20 0 -1 19 0
b:two leader	-12 16 0 -1 -1 0
b:two men	0 -11 14 0 0 0
b:two of	0 -9 11 0 0 0
b:two president	13 3 -18 -7 11 0
b:two side	12 -9 2 2 -13 1
b:two will	0 -21 15 -2 6 0
b:under the	0 -7 10 0 0 0
b:understanding	0 -15 17 0 0 0
b:understanding reach	0 -16 17 0 0 0
b:until	-28 16 -1 -9 2 0
b:until the	-3 5 -10 0 9 0
b:up	7 -1 -12 2 3 2
b:up at	0 -12 0 11 0 0
b:up by	-10 8 0 0 0 4
b:up in	0 -18 20 0 0 0
b:up the	7 1 -10 0 0 0
b:up to	0 12 -10 0 0 0
b:us	-12 29 -15 0 0 0
b:used	-4 -7 13 0 -3 0
b:vanilla	9 -6 -2 0 0 0
b:very	-11 12 -7 0 3 0
b:very good	-9 14 -3 0 0 0
b:video	10 -9 -25 -7 3 22
b:video call	-8 11 -2 0 0 0
b:video conference	-1 -3 -2 0 0 10
b:video link	9 -8 -2 0 0 1
b:video on	1 -3 -8 0 0 11
b:visit	-9 0 -3 4 6 0
b:visit to	0 -11 8 0 3 0
b:visited	0 -8 -2 0 0 10
b:von	0 -7 10 0 0 0
b:von der	0 -7 10 0 0 0
b:vote to	0 -13 14 0 0 0
b:wage	0 15 -15 0 0 0
b:waited	0 9 -9 0 0 0
b:want	0 0 10 -8 -4 0
b:war	0 0 10 0 -8 0
b:war in	0 -5 13 0 -8 0
b:was	0 0 4 0 -8 -10
b:was a	-8 4 4 0 0 0
b:was agree	9 -6 3 0 0 0
b:was announce	-1 -13 5 7 0 0
b:was due	20 -3 10 0 -23 0
b:was in	-2 -11 16 0 -2 0
b:was published	0 9 -8 0 0 0
b:was put	0 -11 12 0 0 0
b:was reach	0 8 -6 0 0 0
b:was say	0 11 -9 0 0 0
b:was take	0 -16 16 0 0 0
b:was the	10 3 -5 -4 -5 0
b:was to	-3 35 -30 -2 0 0
b:water	0 0 -9 6 0 0
b:we	0 0 1 -3 -21 11
b:we are	0 19 -14 0 0 0
b:we had	0 -8 11 0 0 0
b:we have	-2 -8 11 0 0 0
b:we meet	0 -13 7 0 0 7
b:we shall	4 21 -26 -1 0 0
b:we sit	0 -8 9 0 0 0
b:we'll	-1 -17 21 0 0 0
b:wednesday	-7 -4 9 0 0 0
b:week	-12 8 -2 0 5 0
b:week 's	0 5 -14 0 9 0
b:week for	0 -19 19 0 0 0
b:week of	-10 14 -6 0 0 0
b:weekend	0 -7 9 0 0 0
b:weekend of	0 -7 9 0 0 0
b:were	3 8 -4 -13 0 -1
b:were hold	0 -11 11 0 0 0
b:were on	0 7 -10 0 0 0
b:were sign	0 14 -14 0 0 0
b:were to	8 -21 16 -2 5 0
b:what	6 -17 19 -10 -5 0
b:what <person>	18 -10 -7 0 0 0
b:what both	-2 -14 16 0 0 0
b:what change	0 12 -11 0 0 0
b:what did	0 -11 11 0 0 0
b:what happen	0 11 -9 0 0 0
b:what happened	0 -25 26 0 0 0
b:what is	1 -12 9 0 0 0
b:what the	-2 27 -23 0 0 0
b:what they	-1 13 -9 0 0 0
b:what was	-1 -17 21 0 -1 0
b:what will	0 -23 24 0 0 0
b:what would	0 -12 12 0 0 0
b:when	-19 0 12 -12 9 0
b:when <person>	-7 8 -11 0 10 0
b:when he	1 10 -7 0 -8 0
b:where	-12 -11 9 0 10 0
b:where <person>	0 0 -11 5 10 0
b:where the	0 -16 21 -2 0 0
b:which	-15 -3 15 -7 3 -4
b:which <quality>	0 10 -10 0 0 0
b:which both	0 -11 12 0 0 0
b:which meet	0 19 -18 0 0 0
b:which opened	0 -9 10 0 0 0
b:which pay	0 -10 10 0 0 0
b:which the	6 -16 0 0 14 0
b:which they	-11 19 -11 0 0 0
b:which was	0 17 -15 0 0 0
b:which were	0 -10 10 0 0 0
b:while	7 1 -11 0 0 0
b:who is	0 -8 12 0 -4 0
b:who was	0 10 -7 0 0 0
b:whom he	6 -10 1 0 0 0
b:will	-3 0 2 2 -10 4
b:will again	-2 0 -9 11 0 0
b:will be	6 24 -21 -16 -8 0
b:will begin	0 10 -8 0 0 0
b:will charge	0 -11 12 0 0 0
b:will discuss	0 -19 10 0 7 0
b:will do	-5 -3 9 0 0 0
b:will go	0 11 -17 -2 4 5
b:will hold	-4 7 -16 12 -2 5
b:will meet	-9 8 -2 6 -7 0
b:will now	0 -16 18 0 0 0
b:will see	0 -14 10 0 1 0
b:will speak	8 0 -6 0 0 0
b:will talk	8 -13 4 0 0 0
b:will the	0 -13 15 0 0 0
b:will try	0 -12 11 0 0 0
b:will you	0 -11 12 0 0 0
b:window	-1 19 -15 0 0 0
b:winner	0 14 -14 0 0 0
b:wire	0 11 -9 0 0 0
b:wish	0 12 -7 0 -4 0
b:wish to	0 12 -7 0 -4 0
b:with	14 -7 -6 -8 11 -7
b:with <person>	12 -16 -11 -4 22 0
b:with <quality>	2 -6 10 0 -5 0
b:with <seat>	-2 11 -9 0 0 0
b:with the	-4 12 -2 -4 -2 -1
b:with what	-1 -16 18 0 0 0
b:working	0 -10 -1 11 0 2
b:world	0 -8 9 0 0 0
b:would	11 -9 -9 10 7 -15
b:would come	0 -6 15 0 -5 0
b:would decide	0 10 -7 0 0 0
b:would go	0 -12 8 6 -1 0
b:would have	-1 27 -22 0 0 0
b:would last	0 10 -10 0 0 0
b:would meet	-1 -1 0 -6 11 0
b:would resume	0 -11 8 4 0 0
b:would speak	9 -7 0 0 0 0
b:would still	0 -6 0 0 9 0
b:would travel	0 -6 11 0 -3 0
b:wrapped	8 -9 0 0 0 0
b:wrapped up	8 -9 0 0 0 0
b:write	16 6 -30 -1 1 0
b:write on	12 0 -13 0 0 0
b:year	-1 15 -10 0 0 0
b:year ago	0 9 -7 0 0 0
b:york on	0 12 -8 0 0 0
b:you	6 -12 12 -1 -3 0
b:you come	0 -10 11 0 0 0
b:you in	0 -18 18 0 0 0
b:—	24 -5 -4 4 -26 -2
b:— <name>	12 0 -9 4 -4 0
b:— <number>	0 12 -10 0 0 0
b:— <person>	10 -22 18 0 -3 0
b:— a	-7 22 -16 0 0 0
b:— talk	0 -14 9 4 0 0
b:— the	-14 12 -7 7 0 0
b:•	0 14 -10 0 0 0
both-sides	-7 8 3 -1 -10 -17
c0=agree	4 -6 7 1 -8 -13
c0=bear	-6 0 7 -7 2 -12
c0=begin	-12 -3 1 -1 4 9
c0=deny	-7 14 -6 0 0 0
c0=down	11 -8 1 -4 3 -3
c0=end	-24 10 -3 2 0 -1
c0=impose	1 0 1 4 -15 0
c0=propose	-25 -5 7 9 11 -2
c0=sell	1 5 -4 0 -3 0
c0=stay	2 0 0 0 -14 6
c0=suspend	0 0 -3 5 -17 2
c0=threaten	-2 5 -12 8 0 0
c1=bear	-6 4 -4 1 4 -10
c1=begin	-9 -13 11 0 4 4
c1=deny	-7 14 -6 0 0 0
c1=down	4 -11 9 -3 0 -3
c1=impose	3 6 -6 -5 -8 9
c1=propose	-34 6 3 2 9 0
c1=sell	-2 5 0 -1 -3 0
c1=stay	9 0 -2 0 -26 10
c1=suspend	6 -10 3 3 -17 6
c1=threaten	-1 4 -11 8 0 0
c1=up	-12 3 3 -3 3 -9
c2=agree	-11 8 -24 11 18 0
c2=bear	-10 -3 7 -1 1 0
c2=begin	2 -3 -5 2 4 9
c2=down	-5 2 -7 0 13 0
c2=propose	-30 7 22 1 -20 -6
c2=say	-2 0 11 -11 -3 0
c2=stay	5 -2 10 -13 -19 -4
c2=suspend	-1 11 -6 -10 0 1
c2=up	-2 6 -9 0 0 9
ct0=agree future	-3 13 -6 -1 -1 0
ct0=agree modal	0 -13 5 0 8 0
ct0=agree past	2 -13 7 12 0 -3
ct0=agree past-passive	6 3 0 -11 -7 0
ct0=bear future	-10 -3 4 4 0 -13
ct0=bear modal	-4 6 -16 3 10 -3
ct0=bear past	0 -2 17 -12 -24 0
ct0=bear past-passive	0 -10 3 -1 4 0
ct0=bear perfect	-4 10 -1 -4 -3 0
ct0=bear pluperfect	7 -15 13 3 -8 0
ct0=bear present	0 0 0 -16 8 3
ct0=bear present-passive	-1 23 -19 0 -2 0
ct0=begin future	0 -8 -2 0 12 1
ct0=begin past	13 -7 0 -8 0 -2
ct0=begin past-passive	0 -13 14 0 0 0
ct0=begin present	-26 9 -7 4 1 9
ct0=deny past	-7 12 -4 0 0 0
ct0=down future	-1 -14 6 8 0 0
ct0=down modal	0 13 -5 -2 -5 0
ct0=down pluperfect	7 6 -13 0 0 0
ct0=down present	-7 0 0 -1 10 0
ct0=end modal	-1 20 -14 0 0 0
ct0=end past	-2 1 -10 10 3 0
ct0=end pluperfect	0 -3 -7 0 10 0
ct0=end present	-11 8 2 -6 -2 0
ct0=impose future	0 -10 1 8 1 2
ct0=impose past	1 -1 2 0 0 -11
ct0=impose past-passive	0 -11 9 9 -11 -4
ct0=impose present	4 0 6 -15 -8 0
ct0=propose future	-2 -21 11 6 5 0
ct0=propose modal	-2 10 -10 -3 -1 5
ct0=propose modal-passive	0 -10 10 0 0 0
ct0=propose past	-18 12 10 -20 2 0
ct0=propose past-passive	0 -10 7 8 -6 0
ct0=propose perfect	0 9 -3 0 0 0
ct0=propose perfect-passive	0 21 -18 0 0 0
ct0=propose pluperfect-passive	0 11 -11 0 0 0
ct0=propose present	5 -17 4 9 4 -1
ct0=propose present-passive	-12 -5 1 3 10 0
ct0=return modal	0 -9 7 3 0 0
ct0=say modal	12 -3 -7 0 -1 0
ct0=say pluperfect	3 10 -15 -3 3 0
ct0=sell future	0 11 -11 0 0 0
ct0=stay future	-2 0 0 2 -17 8
ct0=stay modal	0 -2 -3 9 0 0
ct0=stay past	-1 6 -2 -13 4 -6
ct0=stay perfect	-1 -9 15 0 0 0
ct0=stay pluperfect	-7 4 -15 -4 -2 19
ct0=stay present	7 -4 2 0 -1 -15
ct0=suspend modal	0 -12 13 0 0 0
ct0=suspend present	4 0 -12 6 0 0
ct0=target future	0 -11 11 0 0 0
ct0=target modal-passive	0 -9 9 0 0 0
ct0=target perfect	0 17 -16 0 0 0
ct0=target pluperfect	0 11 -8 0 0 0
ct0=target present-passive	8 0 -10 0 0 0
ct0=up future	0 0 -4 -6 10 3
ct0=up perfect-passive	0 -11 11 0 0 0
ct0=up present	-9 0 3 0 1 0
ct1=agree future	-3 13 -6 -1 -1 0
ct1=agree modal	0 -8 0 0 8 0
ct1=agree participle-passive	0 -11 12 -7 0 6
ct1=agree past-passive	6 2 1 -11 -6 0
ct1=bear future	-9 0 0 5 1 -12
ct1=bear gerund	2 -13 9 4 -2 0
ct1=bear modal	-4 2 -12 3 11 -3
ct1=bear participle-passive	-2 11 -13 9 -1 -1
ct1=bear past	0 -5 18 -10 -19 0
ct1=bear past-passive	1 -12 4 -1 4 0
ct1=bear perfect	-4 10 -1 -4 -2 0
ct1=bear pluperfect	7 -15 13 3 -8 0
ct1=bear present	0 0 -2 -16 9 3
ct1=bear present-passive	-1 23 -19 0 -2 0
ct1=begin future	0 -8 0 1 13 -5
ct1=begin gerund	0 -9 10 0 0 0
ct1=begin past	13 -12 4 -6 0 -2
ct1=begin past-passive	0 -13 14 0 0 0
ct1=begin present	-25 5 -3 5 0 9
ct1=deny past	-7 12 -4 0 0 0
ct1=down future	-1 -14 6 8 0 0
ct1=down modal	0 13 -5 -2 -5 0
ct1=end infinitive	0 16 -15 0 0 0
ct1=end modal	-1 20 -14 0 0 0
ct1=end participle-passive	9 -18 10 2 0 0
ct1=end past	-1 0 -8 10 3 0
ct1=end pluperfect	0 -3 -7 0 10 0
ct1=end present	-11 8 2 -6 -2 0
ct1=impose future	-5 -7 2 8 1 2
ct1=impose gerund	3 12 -14 -1 0 0
ct1=impose infinitive	3 0 1 -9 0 0
ct1=impose participle-passive	-7 10 -3 -15 0 5
ct1=impose past	8 3 -7 -4 4 -9
ct1=impose past-passive	0 -11 9 9 -10 -4
ct1=impose present	6 1 0 -10 -1 0
ct1=propose future	-2 -21 11 6 5 0
ct1=propose modal-passive	0 -10 10 0 0 0
ct1=propose participle-passive	-7 27 -14 -6 -8 0
ct1=propose past	-17 7 5 -14 9 0
ct1=propose past-passive	0 -10 7 8 -6 0
ct1=propose perfect	0 -5 9 0 0 0
ct1=propose perfect-passive	0 21 -18 0 0 0
ct1=propose pluperfect-passive	0 11 -11 0 0 0
ct1=propose present-passive	-12 -5 1 3 10 0
ct1=return modal	0 -9 7 3 0 0
ct1=say modal	12 -3 -6 0 -1 0
ct1=say participle-passive	-7 11 -1 0 0 0
ct1=say past	7 4 -8 -2 -4 0
ct1=say pluperfect	3 8 -14 -2 4 0
ct1=sell future	0 11 -11 0 0 0
ct1=stay future	-2 0 -1 3 -14 8
ct1=stay infinitive	9 0 -12 -1 10 0
ct1=stay modal	0 -7 0 10 0 0
ct1=stay past	2 5 1 -12 -11 -6
ct1=stay perfect	-1 -10 16 0 0 0
ct1=stay pluperfect	-6 4 -14 -4 -2 19
ct1=stay present	8 3 -4 1 -6 -15
ct1=suspend infinitive	10 -6 0 0 0 0
ct1=suspend modal	0 -12 13 0 0 0
ct1=suspend participle-passive	1 -21 20 0 0 0
ct1=suspend present	4 0 -11 6 0 0
ct1=target future	0 -11 11 0 0 0
ct1=target modal-passive	0 -9 9 0 0 0
ct1=target perfect	0 16 -16 0 0 0
ct1=target present-passive	8 0 -10 0 0 0
ct1=up future	0 0 -1 -4 10 -2
ct1=up participle-passive	0 9 -8 0 0 0
ct1=up perfect-passive	0 -11 11 0 0 0
ct1=up present	-9 4 -1 0 4 0
ct2=agree past	0 -16 0 11 11 0
ct2=agree past-passive	-5 9 -1 0 0 0
ct2=agree present	0 0 -11 0 8 0
ct2=bear future	0 -16 8 5 0 0
ct2=bear gerund	5 0 6 -1 -20 0
ct2=bear participle-passive	-2 5 -2 6 -10 0
ct2=bear past	0 -19 18 -9 9 0
ct2=bear present	-21 15 -10 -6 8 0
ct2=begin future	-1 -2 8 -11 0 3
ct2=begin modal	0 0 -10 11 0 0
ct2=begin past	0 -3 4 6 -14 0
ct2=begin perfect	8 -14 0 0 13 0
ct2=begin present	-11 0 -3 0 4 9
ct2=down future	0 -10 3 6 0 0
ct2=down gerund	0 -10 11 0 0 0
ct2=down infinitive	-4 13 -14 0 6 0
ct2=down participle-passive	0 9 -6 0 0 0
ct2=down perfect	0 16 -16 0 0 0
ct2=down present	0 -8 8 0 2 0
ct2=end gerund	0 10 -9 0 0 0
ct2=end past-passive	0 19 -16 0 0 0
ct2=end perfect	0 -20 21 0 0 0
ct2=impose modal	-2 -9 4 5 0 0
ct2=impose modal-passive	0 10 -1 -5 0 0
ct2=impose participle-passive	0 3 5 -10 -4 0
ct2=impose past	22 -17 -2 16 -1 0
ct2=impose past-passive	0 10 -10 5 -3 0
ct2=impose perfect	-4 9 -5 0 0 0
ct2=impose pluperfect	0 15 -13 0 0 0
ct2=impose present	-13 9 -8 -3 5 3
ct2=impose present-passive	1 -1 4 -10 0 0
ct2=propose infinitive	-9 3 8 -3 -3 0
ct2=propose past	-22 6 19 -7 -8 0
ct2=propose perfect-passive	0 10 -9 0 0 0
ct2=propose pluperfect	0 10 -8 0 0 0
ct2=propose present-passive	-2 -15 13 3 0 0
ct2=return future	0 22 -21 0 0 0
ct2=say gerund	0 -7 9 0 0 0
ct2=say past	0 17 -14 -5 -1 0
ct2=stay modal	0 1 -9 8 0 0
ct2=stay past	3 4 0 -9 -9 -1
ct2=stay perfect	0 11 -10 0 0 0
ct2=stay pluperfect	0 -9 12 0 0 0
ct2=stay present	1 2 4 -21 -2 -2
ct2=suspend infinitive	2 -15 11 0 0 0
ct2=suspend past	0 11 -9 0 0 0
ct2=suspend perfect-passive	0 18 -18 0 0 0
ct2=suspend present-passive	0 10 -8 0 0 0
ct2=target participle-passive	0 -10 10 0 0 0
ct2=up infinitive	-3 18 -5 -5 0 0
ct2=up modal	-1 7 -15 7 0 0
ct2=up past	0 -7 14 -3 -3 0
ct2=up present	6 -10 -3 3 2 6
day-l	-7 6 7 -15 -3 -20
day-none	-13 18 2 -5 -12 -14
day=l1	-16 -4 6 1 7 -5
day=l2	5 0 6 -2 -23 -11
day=l3	0 -2 6 -21 2 0
day=l4	-11 10 -6 0 8 -3
day=l5	0 7 0 0 -17 0
day=r0	10 -6 -4 5 -5 0
day=r4	-14 11 2 -1 -6 -7
days=0	-34 42 -12 -8 -11 -10
days=1	9 -5 7 -5 1 -1
days=2	-13 14 4 -8 -9 -35
days=3	7 -2 -1 0 -1 -4
f:!	-1 -6 9 -2 2 0
f:"	-1 19 -11 0 -17 -7
f:'	-6 37 -28 0 0 0
f:'s	-10 12 1 -10 -9 -6
f:(	-8 -9 15 0 0 0
f:)	-9 -9 16 0 0 0
f:,	2 1 -2 9 -10 -15
f:-	28 -11 -8 0 0 0
f:.	1 -3 10 0 -6 -10
f::	13 -11 10 -4 0 -2
f:;	25 -16 4 -3 0 -5
f:<agent>	-3 6 2 -48 1 5
f:<day-ahead>	-2 3 -4 7 0 -13
f:<day-gone>	-9 28 -35 4 15 -8
f:<day-today>	30 -7 -11 -3 1 0
f:<duty>	-11 -4 12 4 -4 -11
f:<gate>	-14 -3 7 -16 14 -2
f:<goods>	0 -20 10 19 13 -5
f:<level-noun>	-11 5 3 -4 2 -3
f:<level>	-17 22 -24 10 15 -3
f:<money>	-11 8 -27 15 20 0
f:<month-gone>	-2 -10 23 -26 -7 -3
f:<month-today>	0 -9 4 6 0 0
f:<name>	-30 -9 18 -2 6 1
f:<not>	-20 -2 0 19 18 -2
f:<number>	-23 39 -23 1 -5 -6
f:<office>	17 -4 0 -5 -24 -3
f:<organisation>	19 10 -19 -4 -9 -7
f:<person>	17 -27 12 -4 23 -18
f:<points>	-11 10 0 -8 -4 0
f:<quality>	4 -21 26 -9 -7 1
f:<seat>	31 -16 -6 -10 -1 1
f:<sender>	-20 7 8 -13 0 -1
f:<span>	-4 -15 35 -20 -40 -8
f:<taker>	-23 9 10 0 -1 0
f:<v-agree>	11 -8 13 -20 -4 -6
f:<v-begin>	-8 -6 2 11 12 -11
f:<v-buy>	9 15 -11 -13 -12 0
f:<v-deny>	-1 18 -23 -3 5 0
f:<v-down>	-8 -13 6 12 18 -6
f:<v-end>	6 -2 -11 -4 13 1
f:<v-impose>	-16 11 1 -22 1 3
f:<v-propose>	13 -3 -2 16 -18 -21
f:<v-return>	2 21 -33 1 -3 7
f:<v-say>	3 13 -26 9 11 -7
f:<v-sell>	-19 -4 17 -12 2 0
f:<v-stay>	-7 11 -1 0 -25 3
f:<v-suspend>	-11 4 -4 8 -2 7
f:<v-target>	-19 -4 7 7 3 -1
f:<v-threaten>	0 5 -9 -6 9 0
f:<v-up>	0 1 -13 9 5 -6
f:?	0 21 -27 -6 10 0
f:a	7 -3 7 -17 2 -25
f:abolish	0 -10 13 0 -1 0
f:about	-3 12 -14 4 0 0
f:accept	10 -19 12 0 0 0
f:accord	-1 -13 16 0 0 0
f:according	-9 10 0 -2 0 0
f:account	21 -5 -13 0 0 0
f:add	7 -2 -4 -10 10 0
f:additional	-4 22 -11 -3 -8 0
f:adopt	0 15 -11 0 0 0
f:afternoon	9 -19 10 0 0 0
f:afterward	17 -29 8 3 6 0
f:again	10 -3 0 -6 0 0
f:against	-10 17 -13 5 0 0
f:agenda	0 11 -6 6 -11 0
f:agent	0 11 -11 0 0 0
f:ago	-18 11 -12 9 7 0
f:agree	11 -10 10 -16 0 0
f:agreement	3 -13 19 -18 -1 0
f:aim	8 -27 22 0 0 0
f:airline	0 26 -25 0 0 0
f:airport	0 11 -11 0 0 0
f:al	9 0 -10 0 0 0
f:alexandria	0 16 -16 0 0 0
f:all	14 -9 7 -5 -8 0
f:allow	0 -9 10 0 0 0
f:already	-5 20 -11 -1 0 0
f:also	0 26 -29 -5 0 9
f:alway	-4 5 -10 0 0 10
f:am	-1 -6 13 -1 0 0
f:among	0 -11 13 0 0 0
f:an	-4 14 -4 0 -28 8
f:and	-14 3 10 -5 -2 -19
f:announce	1 10 -22 1 11 0
f:announcement	0 12 -11 0 0 0
f:another	12 -16 10 -2 0 0
f:answer	6 37 -43 0 0 0
f:any	-16 -3 10 4 1 0
f:anybody	0 13 -12 0 0 0
f:apart	0 17 -15 0 0 0
f:apply	-4 11 -5 0 -3 0
f:approve	13 -16 9 -2 0 0
f:apricot	0 12 -10 0 0 0
f:aren't	0 -20 24 0 -3 0
f:arequipa	0 10 -7 0 0 0
f:arranged	10 -8 0 0 0 0
f:arrangement	0 -14 15 -2 2 0
f:arrive	-5 0 -14 16 -1 0
f:article	0 -12 14 0 0 0
f:as	22 -7 -10 4 -1 0
f:aside	2 -8 5 0 0 0
f:ask	-7 20 -13 -9 0 0
f:assembly	0 -7 7 0 0 0
f:assent	0 9 -8 0 0 0
f:assured	7 -10 0 0 0 0
f:at	12 7 -7 9 -34 -5
f:auckland	0 -13 13 0 0 0
f:autumn	0 -18 20 0 0 0
f:avocado	-3 16 -10 0 0 0
f:avoid	0 10 -10 0 0 0
f:await	0 -22 24 0 0 0
f:back	6 -15 16 -6 -4 0
f:bag	0 -14 2 11 0 0
f:banana	-2 -5 9 0 0 0
f:bandung	0 -18 19 0 0 0
f:bank	0 19 -16 0 0 0
f:base	0 14 11 0 -24 0
f:battery	0 11 -10 0 0 0
f:bay	10 -21 13 0 0 0
f:be	-17 2 3 0 -4 12
f:bear	0 19 -16 0 0 0
f:bearing	0 10 -7 0 0 0
f:became	-3 9 -3 0 0 0
f:become	-2 12 -4 -1 0 0
f:beef	-5 -4 14 -2 -3 0
f:been	0 -1 -2 -2 11 -1
f:beer	0 14 -12 0 0 0
f:before	0 -4 9 0 -4 0
f:begin	-21 -4 22 -6 2 0
f:behind	0 -14 4 11 0 0
f:believe	-1 26 -23 0 0 0
f:below	-1 -21 11 14 0 0
f:bergen	0 13 -14 0 0 0
f:bessent	0 20 -18 0 0 0
f:between	1 -6 10 -12 0 0
f:beyond	0 -21 23 0 0 0
f:bill	0 11 -9 0 0 0
f:board	0 18 -17 0 0 0
f:border	0 -17 19 0 0 0
f:both	14 0 -9 9 -12 -3
f:break	0 -10 10 0 0 0
f:bridge	0 -19 20 0 0 0
f:bring	-15 5 1 -7 1 0
f:broke	-4 -7 13 0 0 0
f:build	11 -6 -4 0 0 0
f:busan	-14 -23 37 0 -3 0
f:business	-4 19 -16 0 0 0
f:but	-14 -17 26 5 -8 0
f:buy	10 -9 4 -3 0 0
f:buyer	-18 2 14 0 0 0
f:by	20 9 -8 -15 -17 -5
f:cabinet	3 -31 20 0 0 10
f:cake	7 -14 7 0 0 0
f:call	25 -7 -14 5 -13 0
f:calm	7 -17 11 0 0 0
f:can	0 9 -14 7 -2 0
f:can't	12 -7 -5 0 0 0
f:cancel	-5 19 -18 -2 -1 0
f:cannot	0 13 -19 6 0 0
f:canola	2 3 -8 0 0 0
f:cap	0 -12 13 0 0 0
f:car	0 -28 11 8 12 0
f:card	0 0 -12 0 11 0
f:cargo	0 9 -9 0 0 0
f:carry	0 11 -22 10 0 0
f:case	0 29 0 -1 -25 0
f:cattle	0 -23 27 0 -1 0
f:cebu	-5 -25 29 0 0 0
f:cement	-5 -14 19 0 0 0
f:cent	0 9 -7 0 0 0
f:chair	12 -18 6 0 0 0
f:change	0 16 -12 0 0 0
f:changed	1 15 -15 0 0 0
f:charge	-27 8 8 2 -11 0
f:cheese	12 -24 16 0 0 0
f:chemical	0 -14 15 0 0 0
f:chenggang	3 9 -12 0 0 0
f:chicken	0 -11 11 0 0 0
f:chief	0 -17 20 0 0 0
f:chip	-4 23 -14 0 0 0
f:christma	-9 13 -3 0 0 0
f:city	0 11 -10 0 0 0
f:clear	-6 -14 21 0 0 0
f:clock	0 -22 24 0 0 0
f:close	-9 9 -2 0 0 0
f:closed	0 24 -26 0 4 0
f:club	0 42 -40 0 0 0
f:cold	0 -12 13 0 0 0
f:colleague	16 -13 0 0 0 0
f:collect	-11 -8 11 0 0 8
f:come	-3 1 -7 12 3 0
f:comment	0 -8 12 0 0 0
f:commerce	-3 11 -5 0 -1 0
f:company	0 22 -20 -1 0 0
f:complete	-8 -23 29 0 0 0
f:concerned	9 -5 -2 0 0 0
f:conclusion	-12 -1 15 0 0 0
f:conference	6 -19 16 0 0 0
f:confirm	10 -17 10 -3 4 0
f:consent	0 11 -9 0 0 0
f:consider	-4 -16 19 0 0 0
f:consultation	0 10 -14 -5 8 0
f:conversation	-10 -12 25 0 0 0
f:coordinating	0 16 -14 0 0 0
f:copper	-4 20 -15 0 0 0
f:correct	-3 3 -15 13 0 0
f:corresponding	0 -7 10 0 0 0
f:cost	-1 37 -33 0 -1 0
f:could	0 -7 14 1 -14 0
f:council	8 3 -10 0 0 0
f:count	-2 -7 11 0 0 0
f:counted	0 -21 22 0 0 0
f:counterpart	10 2 -10 0 0 0
f:counting	0 -8 8 0 0 0
f:country	-19 9 2 8 -15 0
f:cover	0 -4 -2 12 0 0
f:covered	0 -11 14 0 0 0
f:crop	0 9 -9 0 0 0
f:custom	-2 23 -18 0 0 0
f:cut	13 -18 2 5 4 0
f:date	4 29 -30 -6 -5 0
f:day	19 33 -47 -10 0 0
f:de	5 -18 16 0 -2 0
f:deadline	4 32 -33 0 -1 0
f:deal	24 -29 11 -13 12 0
f:dealt	-11 16 -11 5 0 0
f:dearer	-1 11 -8 0 0 0
f:decide	-2 37 -33 0 0 0
f:declare	-2 22 -19 0 0 0
f:decline	0 13 -12 0 0 0
f:decree	0 16 -12 0 0 0
f:deficit	5 -10 6 0 0 0
f:delegation	12 21 -27 -1 0 0
f:delivery	-6 15 -11 0 0 0
f:deny	0 14 -11 0 0 0
f:depend	-6 -22 27 0 0 0
f:depth	8 -12 2 0 0 0
f:describe	0 -8 10 0 0 0
f:described	10 0 -7 -1 0 0
f:detail	0 -11 7 0 5 0
f:development	0 12 -11 0 0 0
f:dialogue	0 9 -12 -6 0 10
f:did	-7 9 -7 5 0 0
f:didn't	11 -17 7 0 0 0
f:die	0 0 -15 12 0 0
f:diet	0 -9 10 0 0 0
f:difference	0 6 -9 -6 0 10
f:dinner	1 -5 -1 9 -3 0
f:discuss	0 -5 2 -5 12 0
f:dispute	0 17 -16 0 0 0
f:do	14 0 -6 0 -5 0
f:document	0 -9 10 0 0 0
f:doe	-1 -9 12 6 -4 0
f:doesn't	-1 12 -9 0 0 0
f:done	0 18 -14 0 0 0
f:door	0 15 -15 0 0 0
f:double	-7 16 -6 0 0 0
f:doubt	0 10 -9 0 0 0
f:down	6 -18 8 13 -1 0
f:draft	3 -16 14 0 0 0
f:draw	7 5 -12 0 0 0
f:drop	-4 -10 -1 -1 19 0
f:dry	0 -9 10 0 0 0
f:due	-12 0 10 -3 -4 0
f:dump	0 -11 12 0 0 0
f:duty	10 -8 5 -6 5 -6
f:each	14 -21 9 15 -9 0
f:earlier	0 24 -21 0 0 0
f:early	-19 4 14 0 0 0
f:earth	-12 -21 23 -7 3 9
f:easter	0 20 -18 0 0 0
f:economy	-15 4 5 0 0 0
f:eight	-2 8 -3 0 0 0
f:either	-6 15 -9 0 0 0
f:end	2 -23 19 0 -3 4
f:enter	0 -9 6 -2 7 0
f:entity	0 -4 11 0 -6 0
f:entry	0 34 -31 0 0 0
f:equal	0 0 -10 0 0 10
f:ethanol	0 -12 13 0 0 0
f:even	0 9 -8 0 0 0
f:evening	0 -12 -5 0 22 0
f:event	-12 15 -1 0 0 0
f:exactly	0 -13 14 0 0 0
f:exception	0 -15 16 0 0 0
f:exempt	0 12 -9 0 0 0
f:expect	-9 26 -29 7 -4 0
f:expense	1 -10 7 0 0 0
f:expert	3 -21 16 0 0 0
f:expire	-5 18 -15 -6 5 0
f:explain	-11 18 -4 0 0 0
f:export	-13 -17 20 -3 7 0
f:extend	6 -15 4 8 1 0
f:extension	7 -11 9 1 -9 0
f:extremely	0 -4 -6 0 9 0
f:fail	-2 22 -15 -8 0 0
f:fall	8 14 -19 -1 0 0
f:farm	-9 -4 7 0 7 0
f:federal	0 -8 10 0 0 0
f:fee	-4 14 -8 0 -5 0
f:fentanyl	-17 17 -22 1 17 0
f:ferry	0 12 -10 0 0 0
f:fifth	-3 -25 33 -1 -8 0
f:figure	-9 0 11 0 0 0
f:filed	-3 13 -8 0 0 0
f:find	-7 -1 0 0 0 10
f:finish	8 0 -9 0 0 0
f:firm	4 8 -10 0 -4 0
f:first	-9 -31 48 -14 -12 0
f:fish	-2 -11 12 -3 5 0
f:fishing	0 -14 15 0 0 0
f:five	0 16 -15 0 0 0
f:flight	0 21 -19 0 0 0
f:flour	0 17 -14 0 0 0
f:follow	-3 19 -15 0 0 0
f:followed	0 14 -10 0 0 0
f:following	0 -7 9 0 0 0
f:for	-2 3 4 -18 -7 -13
f:force	-7 -1 0 0 8 0
f:forced	-2 9 -4 0 0 0
f:forecast	-2 -16 19 0 0 0
f:forty	11 0 -7 0 0 0
f:forward	0 17 -15 0 0 0
f:fourth	2 -30 31 -5 0 0
f:framework	4 -40 32 -2 11 0
f:free	-9 41 -36 0 4 0
f:freeze	5 -9 3 0 0 0
f:fresh	0 -13 13 0 0 0
f:friend	12 -12 0 0 0 0
f:from	-9 -1 -5 7 12 -2
f:front	0 19 -16 0 0 0
f:frozen	0 -20 20 0 0 0
f:fuel	0 11 -9 0 0 0
f:gap	0 18 -17 0 0 0
f:gave	-16 8 -5 11 -2 0
f:gazette	0 14 -12 0 0 0
f:general	-10 1 7 0 0 0
f:geneva	8 -5 -8 17 -6 0
f:get	-9 -11 9 -8 13 0
f:give	0 10 -12 0 0 0
f:given	5 -12 9 0 0 0
f:glad	0 -10 0 12 0 0
f:glass	0 25 -24 0 0 0
f:go	12 -13 -5 10 9 -1
f:good	8 -3 -7 17 -4 0
f:government	5 -14 11 0 0 0
f:grape	-2 -7 11 0 0 0
f:great	0 12 -17 0 0 0
f:grow	-3 10 -4 0 0 0
f:grower	-6 21 -16 0 0 0
f:guayaquil	12 -10 0 0 0 0
f:guest	2 14 -16 0 0 0
f:gyeongju	-1 14 -7 0 -2 0
f:had	2 4 -8 0 1 -4
f:half	-11 16 -4 0 0 0
f:hall	0 18 -17 0 0 0
f:halve	0 -17 19 0 0 0
f:hand	-6 -7 0 0 13 0
f:happen	0 1 -9 0 7 0
f:happy	1 0 -10 9 0 0
f:has	17 5 -4 -25 -4 -8
f:haven't	-5 9 0 0 0 0
f:he	10 0 -15 18 1 -12
f:he'd	9 0 -9 0 0 0
f:he'll	21 -12 -16 0 6 0
f:hear	9 -4 -1 0 0 0
f:help	14 -7 -3 0 0 0
f:her	22 -4 -15 0 0 0
f:here	-1 -6 15 -8 -3 0
f:hide	0 -17 18 0 0 0
f:higher	9 -16 9 0 0 0
f:him	10 2 -4 -1 -6 0
f:his	18 8 -28 12 -13 -3
f:hit	0 4 -11 0 6 0
f:hold	-12 14 -13 5 -3 9
f:home	-8 -16 23 0 0 0
f:hope	-8 -8 6 9 0 0
f:hospital	0 14 -13 0 0 0
f:host	-3 -12 8 0 7 0
f:hotel	0 -18 11 8 0 0
f:hour	-11 0 12 -5 -5 0
f:house	-1 -17 19 0 0 0
f:how	6 -10 -4 0 9 0
f:hurry	-23 31 -9 0 0 0
f:i	-7 -16 12 18 -9 -1
f:i'd	-4 -8 13 0 0 0
f:i'll	9 -25 18 0 0 0
f:i'm	0 -12 13 0 0 0
f:i've	0 14 -12 0 0 0
f:ice	9 -26 20 0 0 0
f:if	14 -19 3 10 -9 3
f:impose	-2 16 -10 0 0 0
f:in	8 -9 6 -31 9 0
f:include	0 11 -11 0 0 0
f:included	0 10 -8 0 0 0
f:including	-2 11 -7 0 0 0
f:increase	0 -11 10 0 0 0
f:industrial	10 -4 -4 0 0 0
f:inflation	13 -1 -13 0 0 0
f:initialled	0 -13 15 0 0 0
f:ink	9 -13 -7 13 0 0
f:instead	-10 3 0 0 6 0
f:instrument	0 26 -25 0 0 0
f:interview	0 11 -9 0 0 0
f:into	0 -15 22 -4 -7 0
f:investment	-3 5 -14 0 12 0
f:invitation	11 -7 -1 0 0 0
f:is	8 -10 8 5 0 -18
f:isn't	0 -11 3 0 10 0
f:issue	0 12 -10 0 0 0
f:issued	0 10 -8 0 0 0
f:it	9 3 -7 7 -8 -6
f:it'll	0 16 -13 0 0 0
f:its	-2 12 1 -16 -14 -4
f:itself	-3 17 -11 0 -1 0
f:job	0 10 -8 0 0 0
f:keep	13 1 -5 -12 0 0
f:kind	0 17 -14 0 0 0
f:know	-5 11 -8 4 -6 0
f:kuala	4 -24 17 -2 7 0
f:lamb	0 10 -10 0 0 0
f:land	0 14 -12 0 0 0
f:lapse	0 9 -6 0 0 0
f:last	0 -6 20 -11 -25 -1
f:lasted	-10 4 4 0 0 0
f:later	0 21 -2 -4 -20 0
f:laughed	8 -16 9 0 0 0
f:law	-9 10 0 0 0 0
f:lead	10 -11 5 -5 0 0
f:leader	8 -22 -2 -1 25 0
f:least	-2 -18 14 11 -4 0
f:led	5 -21 9 0 8 0
f:legal	0 -12 12 0 0 0
f:lentil	0 -14 16 0 0 0
f:less	0 -5 0 -1 10 0
f:let	-8 29 -22 0 0 0
f:letter	-12 9 1 0 0 0
f:level	-3 7 -3 0 0 0
f:levy	-8 -7 14 0 0 0
f:li	3 9 -12 0 0 0
f:lift	3 7 -17 0 6 0
f:light	0 24 -24 0 0 0
f:like	14 8 -20 0 0 0
f:likely	0 11 -9 0 0 0
f:likewise	0 14 -14 0 0 0
f:line	3 -17 16 0 0 0
f:link	0 15 -14 0 0 0
f:list	-12 -18 -7 18 18 9
f:listed	0 8 -11 0 2 0
f:little	4 4 -10 0 0 0
f:live	-1 -12 8 0 7 0
f:local	-1 11 -9 0 0 0
f:london	9 -25 12 9 0 0
f:long	9 -13 9 0 -2 0
f:longer	-12 8 -7 0 -1 8
f:lose	8 4 -12 0 -1 0
f:lot	5 -15 11 0 0 0
f:lower	-14 -5 17 -2 -3 0
f:lumpur	4 -24 17 -2 7 0
f:machine	-2 19 -15 0 0 0
f:machinery	-4 11 -3 0 0 0
f:magnet	-6 16 -9 0 0 0
f:main	-1 27 -22 0 -1 0
f:maize	0 5 -18 14 0 0
f:majority	0 -13 14 0 0 0
f:make	3 -5 4 8 -15 0
f:man	0 13 -12 0 0 0
f:management	0 22 -20 0 0 0
f:mangoe	12 -4 -8 0 0 0
f:market	5 13 -19 0 -1 0
f:match	0 29 -28 0 0 0
f:matter	-4 -15 20 -3 0 0
f:may	-19 -3 0 18 0 0
f:meal	0 -3 -15 13 6 0
f:measure	-4 -2 10 0 0 0
f:mediator	0 44 -43 0 0 0
f:medicine	16 -21 -2 13 0 0
f:memorandum	0 -16 17 0 0 0
f:men	-2 13 -9 0 0 0
f:mention	0 0 -11 0 0 9
f:mentioned	9 -4 -2 0 0 0
f:middle	0 -15 9 0 8 0
f:midnight	-5 33 -28 0 0 0
f:milk	0 -21 24 0 0 0
f:mineral	0 -10 10 0 0 0
f:minister	-18 0 15 -5 -3 0
f:ministry	-7 9 -1 0 -3 0
f:minute	-6 21 -35 -4 16 0
f:moment	-1 -7 10 0 0 0
f:money	-1 8 -2 0 0 0
f:month	16 -24 -6 26 -4 0
f:more	6 28 -33 -1 1 0
f:morning	9 -5 -2 0 0 0
f:mostly	3 7 -11 0 0 0
f:motorcycle	0 10 -10 0 0 0
f:move	-1 20 -12 -2 0 0
f:mr	3 -6 7 -11 -1 0
f:mrs	6 5 -13 0 0 0
f:must	0 0 0 -1 -8 10
f:name	0 14 -10 0 0 0
f:narrow	0 10 -9 0 0 0
f:near	0 18 -17 0 0 0
f:necessary	0 18 -16 0 0 0
f:need	-4 29 -24 0 0 0
f:needed	-13 -6 20 0 0 0
f:negotiate	-6 -6 2 15 -3 0
f:negotiation	17 -1 -9 0 0 0
f:neither	0 0 -9 -3 9 0
f:new	12 -3 -12 -12 17 0
f:newest	0 -16 17 0 0 0
f:next	5 -10 -8 5 13 0
f:night	-6 42 -43 7 1 0
f:no	-13 26 -16 -5 -6 4
f:nobody	-22 28 -16 -2 1 0
f:nod	-9 12 -2 0 0 0
f:none	-9 4 -7 7 2 0
f:noon	-7 18 -12 0 0 0
f:not	-21 0 9 21 -2 -7
f:note	-9 -10 18 0 0 0
f:nothing	-1 -12 23 -10 -8 0
f:notification	0 -24 25 0 0 0
f:now	-6 6 12 -14 -10 0
f:of	-12 10 0 4 -8 -22
f:off	-13 4 5 -8 0 0
f:offer	-4 -9 10 8 0 0
f:office	-2 20 -18 0 0 0
f:oil	12 18 -26 -4 0 0
f:old	-7 36 -29 -3 0 0
f:older	0 18 -15 0 0 0
f:on	-22 16 -8 0 0 0
f:one	0 3 0 4 -14 0
f:onion	0 9 -8 0 0 0
f:open	-7 -9 17 0 -1 0
f:opened	0 -8 11 0 0 0
f:or	-4 18 -22 10 -3 0
f:orange	-4 13 -7 0 0 0
f:ordinary	0 -6 -1 11 0 0
f:origin	0 -17 19 0 0 0
f:other	3 -10 12 -8 -1 0
f:our	10 -13 0 16 -10 0
f:out	-5 20 -11 -8 -6 0
f:outcome	0 -16 18 0 0 0
f:outside	-6 -3 9 0 0 0
f:over	-1 19 -16 -6 0 0
f:own	-5 -9 20 -3 -8 0
f:pact	0 -27 15 0 11 0
f:page	0 2 -17 10 0 0
f:palace	3 -8 -7 0 11 0
f:paper	9 -10 10 -2 -10 0
f:pari	0 9 -12 4 0 0
f:parliament	-4 15 -11 0 0 0
f:part	-7 -15 20 -3 0 0
f:parted	14 -10 -3 0 0 0
f:past	-8 13 -4 0 0 0
f:pause	-10 -3 2 11 -2 0
f:pay	1 5 -20 12 8 0
f:payment	0 9 -9 0 0 0
f:peace	-20 24 -5 0 0 0
f:people	9 13 -18 0 -2 0
f:per	0 15 -13 0 0 0
f:period	8 -13 5 0 0 0
f:permanent	-2 -19 25 -2 0 0
f:permit	2 -18 17 0 0 0
f:phone	18 -22 8 0 0 0
f:pipe	0 -11 12 0 0 0
f:place	12 1 -18 18 -1 0
f:plan	14 9 -15 -6 -7 0
f:plane	0 -10 11 0 0 0
f:plastic	0 -5 8 0 0 0
f:play	0 10 -9 0 0 0
f:pool	0 -12 13 0 0 0
f:poor	-1 23 -21 0 0 0
f:pork	0 -14 15 0 0 0
f:port	-6 15 -9 0 -4 0
f:positive	-16 8 0 9 0 0
f:powder	0 -9 12 0 0 0
f:practice	0 -14 14 0 0 0
f:prepare	12 2 -16 0 7 0
f:president	-10 -24 39 -3 -7 0
f:press	5 -27 28 -1 0 0
f:price	-5 22 -30 9 0 0
f:print	11 -9 0 0 0 0
f:prisoner	0 48 -46 0 0 0
f:problem	0 10 -9 0 0 0
f:procedure	0 13 -12 0 0 0
f:product	-2 -15 15 0 8 0
f:progress	12 -15 -2 8 0 0
f:prolonged	0 -8 22 0 -13 0
f:promise	-8 -3 11 0 0 0
f:proposal	0 17 -15 0 0 0
f:propose	-2 -11 16 0 0 0
f:provide	0 10 -7 0 0 0
f:purchase	0 24 -21 0 -1 0
f:put	5 0 -3 -13 -2 9
f:quiet	0 11 -12 0 0 0
f:radio	6 -16 12 0 0 0
f:raise	0 -20 23 0 -3 0
f:rang	16 -13 -4 0 0 0
f:rare	-12 -22 24 -7 3 9
f:raspberry	0 11 -9 0 0 0
f:rather	-3 4 -10 11 -3 0
f:ratify	0 11 -10 0 0 0
f:read	-4 -16 21 0 0 0
f:ready	-5 0 13 -7 -3 0
f:reason	-2 16 -9 -2 -5 0
f:recall	-6 13 -4 0 0 0
f:recommend	4 -17 14 0 0 0
f:reduce	0 -15 17 0 0 0
f:reduction	0 11 -11 0 0 0
f:refused	0 10 -9 0 0 0
f:regard	0 -15 16 0 0 0
f:register	0 11 -9 0 0 0
f:regretted	0 -11 12 0 0 0
f:regulator	0 10 -9 0 0 0
f:reject	0 10 -8 0 0 0
f:relief	0 -9 9 0 0 0
f:remain	-3 8 -3 0 0 0
f:remarked	0 15 -14 0 0 0
f:remember	0 9 -8 0 0 0
f:renew	0 -3 -8 12 0 0
f:renewed	11 -14 -5 11 0 0
f:report	1 23 -32 8 0 0
f:reporter	-37 16 15 -11 -5 0
f:request	0 -9 11 0 0 0
f:require	-6 0 13 0 0 0
f:reserved	0 11 -10 0 0 0
f:rest	-4 7 -9 9 0 0
f:result	8 -21 22 -1 -6 0
f:resume	0 17 -16 0 0 0
f:return	6 11 -20 -7 0 7
f:review	0 19 -17 0 0 0
f:right	-3 -5 14 -3 -3 0
f:rise	0 15 -14 -2 0 0
f:room	-2 -9 14 0 0 0
f:round	-10 5 5 1 -22 0
f:rule	0 3 -10 -2 6 0
f:rum	0 17 -16 0 0 0
f:run	-14 13 -2 0 -3 0
f:sale	0 10 -5 0 -2 0
f:samarkand	0 -11 10 0 0 0
f:same	20 -3 -12 -5 -8 5
f:sanction	0 12 -11 0 0 0
f:say	14 0 -11 -16 10 0
f:scott	0 20 -18 0 0 0
f:scrap	4 7 -12 0 0 0
f:second	-28 -1 7 11 5 0
f:secretary	0 13 -10 0 0 0
f:seek	5 -20 18 0 0 0
f:seem	0 -15 14 0 1 0
f:seemed	0 15 -10 -1 -6 0
f:sell	-7 23 -16 0 0 0
f:send	0 13 -11 0 0 0
f:sentence	0 9 -7 0 0 0
f:seoul	0 27 -24 0 -1 0
f:service	0 15 -13 0 0 0
f:set	-18 -4 31 -14 -8 0
f:seventh	-1 -7 -1 17 -1 0
f:shake	0 -6 -9 0 14 0
f:shall	16 -19 11 -1 -5 0
f:share	7 -13 7 0 0 0
f:she	35 -20 -2 3 -8 0
f:ship	0 -19 23 -1 0 0
f:shirt	0 -11 12 0 0 0
f:shoe	0 13 -10 0 0 0
f:short	-3 12 -5 0 -1 0
f:should	17 16 -22 -6 -6 0
f:side	-4 -6 6 0 10 0
f:sign	-2 2 7 -20 -4 0
f:signature	-11 9 0 0 0 0
f:silent	-1 12 -8 0 0 0
f:since	-4 10 1 -5 -23 -2
f:sir	0 16 -23 0 8 0
f:sit	32 -17 -8 -3 4 0
f:sixth	6 14 -18 -7 0 0
f:sleep	10 0 -8 0 0 0
f:small	0 11 -10 0 0 0
f:smaller	0 10 -9 0 0 0
f:snap	0 -5 -3 9 0 0
f:so	6 -9 3 -8 8 0
f:solution	4 -15 1 0 8 0
f:somebody	0 10 -7 0 0 0
f:soon	0 11 -10 0 0 0
f:soybean	-16 18 -27 0 24 0
f:spare	0 -14 14 0 0 0
f:special	0 -10 10 0 0 0
f:spoke	18 -23 8 -1 0 0
f:spot	8 -14 8 0 0 0
f:staff	0 17 -17 0 0 0
f:stage	2 9 -14 0 0 0
f:stake	0 -10 11 0 0 0
f:stamp	0 -12 12 0 0 0
f:standstill	14 -36 26 0 0 -1
f:start	-8 -16 16 0 6 0
f:state	23 -11 -13 -2 9 0
f:statement	3 11 -14 -2 0 0
f:stay	-14 -10 20 -3 0 0
f:steel	-3 16 -26 0 11 0
f:step	-12 -1 4 7 0 0
f:still	-9 15 -8 -5 5 0
f:stockholm	-5 -18 14 10 0 0
f:stop	7 -22 14 0 3 0
f:stuck	-1 -17 13 0 6 0
f:stuff	0 -9 11 0 0 0
f:subject	0 -17 18 0 0 0
f:subsidiary	0 4 -8 0 2 0
f:sugar	-5 -4 11 0 -1 0
f:supply	0 -9 12 0 0 0
f:surcharge	-17 16 0 0 0 0
f:suspend	-7 17 -9 -1 0 0
f:table	-11 -3 10 -11 1 0
f:take	0 16 -8 -3 -13 0
f:talk	-23 18 -3 -20 5 0
f:talked	0 14 -11 0 -1 0
f:tariff	-10 -1 12 1 -7 0
f:tax	14 -26 3 12 0 0
f:tea	-4 -30 29 0 8 0
f:technology	0 -6 -7 0 13 0
f:telephone	29 -3 -22 -3 -4 0
f:telephoned	10 -14 4 0 0 0
f:television	0 2 -11 9 0 0
f:tell	-19 -1 13 18 -12 -2
f:temporary	-12 13 0 0 0 0
f:ten	-8 15 -6 0 0 0
f:term	10 -13 -1 11 -1 0
f:text	-16 -12 23 -2 -1 0
f:than	-12 -8 1 6 13 0
f:thanked	11 -12 2 0 0 0
f:that	10 7 -11 -4 -11 7
f:the	-4 13 -4 -12 -12 1
f:their	16 -11 -3 22 -19 -3
f:them	-10 -6 15 2 -5 0
f:then	-18 24 -11 0 -6 0
f:there	1 -9 17 -10 -4 -2
f:these	-5 13 -6 0 0 0
f:they	19 -13 8 -3 -20 2
f:they'd	0 2 -10 0 6 0
f:they'll	12 -9 0 0 0 0
f:they're	0 0 -9 0 9 0
f:thi	-8 10 -18 21 4 0
f:thing	9 0 -5 4 -9 0
f:think	-1 26 -35 11 -1 0
f:third	-2 -3 12 -13 -5 0
f:threaten	-4 8 -11 -3 10 0
f:three	0 20 -22 7 -3 0
f:through	-4 -9 0 -2 0 16
f:throughout	0 -13 13 0 0 0
f:time	11 -21 14 -13 11 0
f:timing	-1 21 -18 0 0 0
f:tin	0 13 -11 0 0 0
f:tired	0 9 -6 0 0 0
f:to	4 -6 -2 7 0 11
f:together	1 28 -23 0 -8 0
f:too	0 -35 27 6 1 0
f:top	-2 25 -19 0 0 0
f:touch	0 11 -10 0 0 0
f:town	0 10 -6 0 0 0
f:tractor	0 -8 9 0 0 0
f:trade	-26 6 8 4 -20 0
f:transcript	-4 -23 26 0 0 0
f:transit	-13 9 1 0 0 0
f:travel	0 7 -19 8 0 0
f:treatment	0 -10 11 0 0 0
f:treaty	0 -22 18 0 7 0
f:truce	-19 0 17 7 -24 -1
f:tuna	18 -22 5 0 0 0
f:turned	0 10 -9 0 0 0
f:twenty	-16 0 -5 0 19 0
f:twice	0 11 -9 0 0 0
f:two	28 -10 -12 -13 18 -1
f:tyre	0 -8 10 0 0 0
f:under	14 16 -11 -8 -19 -2
f:unfair	0 -11 12 0 0 0
f:union	11 -10 0 0 0 0
f:unless	1 0 -7 -2 10 0
f:unreliable	0 -4 11 0 -6 0
f:until	-3 13 -11 22 -28 0
f:up	-13 22 -1 -15 -20 0
f:upon	0 11 -10 0 0 0
f:upper	-5 11 -3 0 0 0
f:us	-14 -2 5 9 0 0
f:use	9 -4 -14 6 0 0
f:value	0 10 -8 0 0 0
f:very	-25 0 10 12 0 0
f:video	7 -15 -7 11 5 0
f:view	1 -19 14 0 0 0
f:wage	0 12 -9 0 0 0
f:waited	0 -8 10 0 0 0
f:waiting	0 -10 12 0 0 0
f:walk	0 12 -10 0 0 0
f:walnut	0 9 -9 0 0 0
f:want	-23 7 0 0 0 0
f:war	-7 -2 14 -1 -8 0
f:was	7 -10 -11 38 0 -10
f:wasn't	-4 17 -10 0 -3 0
f:way	-1 4 -15 10 0 0
f:we	5 -13 13 3 -17 8
f:we'd	-1 -8 12 0 0 0
f:we'll	0 8 -7 0 0 0
f:we're	12 -5 -8 0 1 0
f:weather	8 3 -13 0 0 0
f:wednesday	0 8 -9 0 0 0
f:week	-17 23 -24 3 11 0
f:well	12 -13 -4 13 0 0
f:were	-15 13 3 -12 -10 0
f:what	-3 23 -9 -15 -10 0
f:whatever	-8 0 0 0 0 10
f:when	13 -15 14 0 -13 0
f:where	-4 -27 0 0 31 0
f:whether	-5 -2 11 -3 -3 0
f:which	16 -4 0 -7 -2 -4
f:while	-7 -3 -8 13 7 0
f:white	-1 11 -8 0 0 0
f:who	6 -3 7 -14 -9 0
f:whole	0 13 -10 0 0 0
f:whom	-5 -1 4 7 -10 0
f:whose	-3 -16 21 0 0 0
f:will	-20 2 0 -5 15 -7
f:win	0 9 -7 0 0 0
f:wine	-3 0 -4 10 0 0
f:winter	0 -14 15 0 0 0
f:wire	10 -6 -1 0 0 0
f:with	11 -2 -8 0 8 -3
f:withdraw	0 -17 19 0 0 0
f:within	-10 22 -26 0 8 0
f:without	20 -26 12 -11 7 0
f:won't	12 -16 -11 12 0 0
f:word	7 -20 19 -6 0 0
f:work	0 17 -15 0 0 0
f:worse	0 -4 -2 9 0 0
f:worth	-7 -3 0 0 11 0
f:would	11 -2 -5 -1 0 0
f:write	7 -6 6 9 -14 0
f:wrong	0 -10 12 0 0 0
f:year	-18 -5 2 6 16 0
f:yes	-4 -6 12 0 0 0
f:yet	-4 -12 9 0 10 0
f:yield	0 17 -17 0 0 0
f:york	-2 -20 9 0 14 0
f:you	-17 8 -6 11 -3 0
f:zero	12 -21 5 0 10 0
f:—	-3 -23 26 0 0 0
first-of-paragraph	-6 22 -3 -15 -9 -31
has-future	-11 0 0 7 -2 2
has-gerund	5 10 -8 2 -18 -3
has-infinitive	-24 31 -17 -21 2 11
has-modal	-1 6 -12 13 -2 -6
has-participle	-15 6 2 1 -8 7
has-past	-8 10 2 0 -9 -35
has-perfect	-12 7 14 -24 -19 -9
has-pluperfect	-5 1 2 -5 -13 11
has-present	-12 18 -13 -18 16 3
headline	-31 44 -13 -18 -39 0
heads=0	-13 25 12 2 -85 -13
heads=1	-8 17 -23 -2 16 -22
heads=2	-1 -12 -3 -54 44 -13
how=calendar	-18 47 -25 -18 -22 -2
how=calendar-span	-53 -96 92 13 10 -2
how=relative	22 10 -27 9 -1 -15
how=relative-span	0 -30 32 0 0 0
how=weekday	-3 37 -31 -13 0 -7
how=weekday-span	-22 -22 38 -8 -24 0
kind=day	-15 21 3 -10 -20 -18
kind=word	-1 7 -2 -5 1 -10
l1="	0 22 -17 0 -3 0
l1='	3 -19 13 0 1 0
l1='s	-12 0 -3 2 10 0
l1=,	8 -16 15 4 0 -9
l1=-	-6 13 -6 0 0 0
l1=:	0 0 -3 -2 9 0
l1=<agent>	-17 -2 9 5 3 0
l1=<day-gone>	3 17 -20 0 0 0
l1=<day-today>	10 2 -11 0 0 0
l1=<gate>	11 -6 0 0 0 0
l1=<goods>	-13 -3 11 -2 0 0
l1=<name>	10 -19 -2 11 14 0
l1=<not>	-15 23 0 -7 -14 0
l1=<number>	15 -2 -3 -7 -3 0
l1=<office>	4 2 0 -5 -10 0
l1=<organisation>	8 21 -26 0 -2 0
l1=<person>	-6 -9 24 -4 -6 -1
l1=<quality>	-4 15 -8 0 0 0
l1=<seat>	5 10 -10 -9 0 0
l1=<sender>	3 16 -22 0 0 0
l1=<v-agree>	-6 -9 16 0 -1 0
l1=<v-bear>	6 -9 0 4 0 0
l1=<v-begin>	-11 14 2 -12 -6 0
l1=<v-buy>	0 10 -8 0 0 0
l1=<v-deny>	0 -12 0 12 0 0
l1=<v-end>	-9 -10 15 0 0 0
l1=<v-impose>	-14 14 -7 -2 -7 0
l1=<v-say>	7 5 -10 0 0 0
l1=<v-stay>	-18 9 1 0 -5 1
l1=<v-suspend>	-3 -15 22 -7 -3 1
l1=a	12 -11 2 -12 -2 11
l1=about	0 10 -9 0 0 0
l1=again	0 -2 -5 10 0 0
l1=ago	0 17 -16 0 0 0
l1=agree	-1 -11 14 0 0 0
l1=also	-5 19 -10 0 0 0
l1=and	0 -9 14 0 0 0
l1=another	0 -7 -8 15 0 0
l1=as	0 12 -11 0 0 0
l1=back	0 11 -8 0 0 0
l1=been	-1 11 -7 0 0 0
l1=before	-8 11 0 -1 -1 0
l1=begin	-8 17 -1 -5 0 0
l1=both	-4 -10 15 0 0 0
l1=busan	0 -17 18 0 0 0
l1=by	11 -2 -8 -13 -4 7
l1=charge	0 -9 10 0 0 0
l1=closed	0 12 -9 0 0 0
l1=constructive	-6 0 -2 0 0 9
l1=country	7 6 -11 0 0 0
l1=deal	0 -18 7 13 0 0
l1=decide	0 11 -9 0 0 0
l1=did	7 5 -13 0 0 0
l1=expire	0 -9 10 0 0 0
l1=final	0 -14 16 0 0 0
l1=for	-9 0 7 0 -9 0
l1=four	14 -13 2 0 0 0
l1=friday	-8 -7 12 0 0 0
l1=from	-10 9 -3 -1 2 -2
l1=government	-3 -9 3 9 0 0
l1=had	-2 3 3 -6 -10 3
l1=happen	11 -10 0 0 0 0
l1=have	-4 -8 16 -1 0 0
l1=here	0 -21 22 0 0 0
l1=hold	-2 -9 16 -7 -3 1
l1=hour	12 -12 0 0 0 0
l1=house	0 -12 13 0 0 0
l1=i	-4 18 -12 0 0 0
l1=if	0 -12 13 0 0 0
l1=in	-29 10 -14 7 14 -8
l1=is	3 7 -20 0 5 0
l1=it	-14 24 -11 0 -1 0
l1=late	0 11 -10 0 0 0
l1=leave	0 13 -12 0 0 0
l1=make	-10 17 -7 0 0 0
l1=may	0 11 -7 0 -1 0
l1=men	0 -9 11 0 0 0
l1=minute	-6 -2 -7 0 14 0
l1=monday	-8 -3 0 0 12 0
l1=negotiator	0 -8 10 0 0 0
l1=new	-1 -4 -3 11 0 0
l1=no	0 18 -9 0 -3 0
l1=not	-10 11 3 -2 -8 0
l1=order	0 10 -8 0 0 0
l1=over	0 10 -6 0 0 0
l1=own	0 2 -11 0 8 0
l1=paper	0 14 -13 0 0 0
l1=peace	0 14 -14 0 0 0
l1=plan	0 12 -14 0 2 0
l1=post	10 -7 -2 0 0 0
l1=return	0 1 -12 0 9 0
l1=rule	0 -12 0 12 0 0
l1=say	-2 20 -14 0 0 0
l1=see	0 -17 16 0 0 0
l1=shall	-4 -5 12 0 0 0
l1=since	0 15 -11 -1 -1 0
l1=sixth	-4 -12 4 13 0 0
l1=tariff	10 -6 0 0 0 0
l1=that	14 -12 -1 8 -3 -2
l1=the	1 9 -1 -11 0 -16
l1=their	0 -11 14 2 -5 0
l1=third	-10 -1 8 1 -4 0
l1=three	9 -7 0 -2 0 0
l1=to	-7 3 -5 0 9 0
l1=truce	0 -14 14 0 0 0
l1=until	-19 8 5 -6 -8 0
l1=video	1 -1 -9 0 6 3
l1=way	2 -12 10 0 0 0
l1=wednesday	-7 -4 9 0 0 0
l1=with	0 14 -11 0 0 0
l1=you	-10 12 -2 0 0 0
l1=your	0 10 -8 0 0 0
l1=—	12 0 -14 2 0 0
l2='s	11 6 -19 0 0 0
l2=(	0 14 -13 0 0 0
l2=)	-3 27 -26 4 0 0
l2=*	0 -10 7 3 0 0
l2=,	7 -18 11 12 8 -5
l2=-	14 0 -6 -4 0 0
l2=:	14 -12 8 -5 -12 0
l2=;	-3 11 -5 0 0 0
l2=<agent>	-6 11 -3 1 -12 0
l2=<begin>	11 -17 10 -3 3 -3
l2=<day-gone>	-5 -13 15 -7 8 0
l2=<day-today>	0 -8 12 -1 -1 0
l2=<gate>	0 0 -5 -1 10 0
l2=<level-noun>	5 14 -25 0 0 2
l2=<level>	-4 16 -4 -6 -12 0
l2=<month-ahead>	5 9 -13 0 0 0
l2=<month-gone>	0 22 -20 0 0 0
l2=<name>	-13 -3 -6 0 24 2
l2=<number>	15 -17 4 8 -2 0
l2=<office>	7 8 -6 -5 -16 2
l2=<organisation>	16 -17 11 -8 1 0
l2=<person>	7 6 -19 5 0 -4
l2=<seat>	-1 5 -4 -11 7 0
l2=<sender>	-4 16 -8 0 0 0
l2=<span>	-4 -22 17 0 15 0
l2=<v-agree>	-2 -8 12 -6 1 -2
l2=<v-bear>	0 15 -22 -8 10 4
l2=<v-buy>	0 20 -15 0 0 0
l2=<v-down>	-4 -6 3 -2 11 0
l2=<v-end>	-12 18 -7 -10 5 0
l2=<v-impose>	1 9 -11 -6 8 -1
l2=<v-propose>	1 2 -12 12 -2 -5
l2=<v-say>	-13 12 -6 17 -8 -4
l2=<v-sell>	-1 12 -14 0 2 0
l2=<v-stay>	9 4 -5 -7 -11 0
l2=<v-suspend>	-4 -3 9 0 -2 2
l2=<v-threaten>	0 11 -10 0 0 0
l2=a	12 -10 -1 14 -5 -12
l2=about	-2 12 -5 0 0 0
l2=after	13 0 -7 -8 -8 3
l2=again	-1 8 0 -7 -4 0
l2=agenda	0 11 -10 0 0 0
l2=agree	2 -28 26 0 4 0
l2=airport	0 -14 14 0 0 0
l2=alert	0 10 -8 0 0 0
l2=also	0 -11 12 0 0 0
l2=and	0 -6 19 -13 -6 -1
l2=are	9 5 -11 -8 3 0
l2=arrangement	0 12 -10 0 0 0
l2=ask	0 13 -10 0 0 0
l2=at	15 26 -27 -10 -12 1
l2=batumi	0 -28 28 0 0 0
l2=be	0 15 -21 8 0 0
l2=been	0 2 -10 0 0 10
l2=before	-14 15 0 0 -9 0
l2=begin	-12 17 -16 8 -9 2
l2=bergen	0 -9 12 0 0 0
l2=briefing	0 -7 -6 13 0 0
l2=brussel	0 10 -7 0 0 0
l2=busan	-5 -11 16 0 -2 0
l2=by	-13 13 -10 0 5 4
l2=cancel	0 -8 0 0 10 0
l2=cartagena	0 -10 10 0 0 0
l2=cebu	0 -14 15 0 0 0
l2=change	0 11 -10 0 0 0
l2=city	0 -27 28 0 0 0
l2=close	-3 19 -14 0 0 0
l2=come	0 -20 15 0 11 0
l2=commerce	10 0 -12 0 0 0
l2=conclude	0 15 -15 0 0 0
l2=conference	0 -9 7 0 0 5
l2=confirm	11 0 -8 0 0 0
l2=count	5 -9 1 0 0 0
l2=country	0 -12 16 0 0 0
l2=da	0 -5 8 0 0 0
l2=date	-1 25 -20 0 0 0
l2=deal	-3 -3 9 0 0 0
l2=described	0 13 -11 0 0 0
l2=did	-9 16 -7 0 0 0
l2=do	0 10 -6 0 0 0
l2=due	-4 26 -8 -1 -12 0
l2=early	0 24 -23 0 0 0
l2=effect	-3 12 -7 0 0 0
l2=enter	0 -11 11 0 0 0
l2=evening	5 -2 -9 5 0 0
l2=expect	6 -5 2 10 -17 0
l2=expire	0 22 -19 0 0 0
l2=export	0 10 -7 0 0 0
l2=extension	0 18 -16 0 0 0
l2=failed	-4 -8 13 0 0 0
l2=first	11 -20 11 0 0 0
l2=for	-2 29 -18 -6 -1 0
l2=force	-5 14 -9 0 0 0
l2=friday	10 0 -10 0 0 0
l2=from	-2 -7 13 0 -2 0
l2=full	0 -12 12 0 0 0
l2=geneva	-10 -4 11 0 0 0
l2=good	-9 10 0 0 0 0
l2=government	0 -6 10 0 0 0
l2=gyeongju	0 -7 11 0 -1 0
l2=had	-8 0 13 -1 -9 1
l2=halifax	0 -24 25 0 0 0
l2=hand	0 -6 -1 0 10 0
l2=happen	0 12 -10 0 0 0
l2=has	3 13 -18 0 0 0
l2=have	-7 13 -6 0 0 0
l2=here	0 -8 11 0 0 0
l2=his	-3 21 -13 -1 -1 0
l2=hour	7 -16 7 2 -1 0
l2=i	-6 -4 10 0 0 0
l2=if	0 18 -15 0 0 0
l2=interview	0 -3 -2 0 9 0
l2=invitation	2 -9 11 0 -2 0
l2=is	8 6 -13 1 0 0
l2=it	-7 17 -8 -7 -2 0
l2=kobe	0 -12 15 0 0 0
l2=last	-1 13 -10 0 0 0
l2=leader	-6 24 -16 0 -6 0
l2=led	0 10 -9 0 0 0
l2=letter	0 14 -11 0 0 0
l2=lima	0 9 -8 0 0 0
l2=link	9 -8 -3 0 0 1
l2=lisbon	-2 -9 13 0 0 0
l2=lumpur	-10 -7 18 -1 0 0
l2=make	10 -5 -2 0 0 0
l2=meet	3 1 -15 -5 14 5
l2=men	-2 13 -8 0 0 0
l2=minister	11 -11 0 0 0 0
l2=minute	12 -3 -8 0 0 0
l2=mombasa	0 -14 15 0 0 0
l2=more	-5 -1 8 0 -1 0
l2=nagoya	0 -16 16 0 0 0
l2=negotiator	0 -11 12 0 0 0
l2=new	10 -9 3 -2 -1 0
l2=no	9 -9 -6 12 0 0
l2=nobody	0 -9 10 0 0 0
l2=noon	0 11 -10 0 0 0
l2=note	0 16 -13 0 0 0
l2=now	0 0 -11 9 0 0
l2=number	11 -7 -3 0 0 0
l2=of	13 -6 -2 5 -2 -1
l2=offer	0 22 -20 0 0 0
l2=on	8 -19 15 4 -6 -1
l2=open	-1 18 -13 0 0 0
l2=order	0 18 -13 0 0 0
l2=other	6 1 -12 0 3 0
l2=our	-2 -18 22 0 0 0
l2=out	-3 27 -19 0 -1 0
l2=pari	0 -13 16 0 0 0
l2=phone	9 -5 -3 0 0 0
l2=place	1 8 -9 0 0 0
l2=post	-8 -13 8 12 0 0
l2=prepare	0 -15 6 9 0 0
l2=press	9 -19 11 0 0 0
l2=protocol	0 11 -10 0 0 0
l2=published	0 21 -18 0 0 0
l2=put	-3 14 -9 0 0 0
l2=reach	2 5 -8 0 0 0
l2=receive	-2 11 -7 0 0 0
l2=release	14 -5 -11 0 0 0
l2=reporter	-6 -9 15 0 0 0
l2=resume	0 -9 7 3 0 0
l2=review	0 13 -11 0 0 0
l2=reykjavík	0 -12 12 0 0 0
l2=rise	-3 -4 8 0 0 0
l2=rosario	0 20 -20 0 0 0
l2=round	-5 11 -6 -1 -1 0
l2=run	-1 19 -14 0 0 0
l2=samarkand	0 -12 13 0 0 0
l2=saturday	0 16 -14 0 0 0
l2=say	-5 -2 2 15 -6 0
l2=second	0 12 -11 0 0 0
l2=see	0 13 -11 0 0 0
l2=seoul	0 0 -10 10 0 0
l2=set	9 0 -6 0 0 0
l2=she	0 -8 10 0 0 0
l2=sheet	-1 18 -16 0 0 0
l2=side	1 -12 1 13 -4 0
l2=so	2 10 -11 0 0 0
l2=speak	8 -1 -10 0 0 0
l2=spoken	-4 9 -3 0 0 0
l2=stand	0 12 -11 0 0 0
l2=start	-2 19 -11 0 -5 0
l2=stay	0 -15 16 0 0 0
l2=still	0 16 -12 0 0 0
l2=summit	0 -12 13 0 0 0
l2=sunday	-4 -7 10 0 0 0
l2=table	4 -10 7 0 0 0
l2=take	15 -9 0 0 0 0
l2=talk	11 -12 2 1 0 0
l2=team	-13 0 0 14 -1 0
l2=telephone	8 0 -11 0 0 0
l2=telephoned	10 -6 -3 0 0 0
l2=television	0 17 -15 0 0 0
l2=text	-3 -7 11 0 0 0
l2=that	-23 17 -4 0 -5 0
l2=the	-11 -8 8 6 11 -13
l2=their	-3 5 2 -23 2 0
l2=them	-6 9 -12 0 9 0
l2=there	-10 -16 15 6 4 0
l2=they	15 -19 12 -9 -3 0
l2=thi	-2 11 -7 0 0 0
l2=thursday	-7 -3 -9 0 20 0
l2=ticker	0 -8 11 0 0 0
l2=to	-1 6 2 -22 -1 0
l2=town	0 -11 12 0 0 0
l2=travel	0 11 -10 0 0 0
l2=trieste	0 -13 13 0 0 0
l2=trip	0 -20 0 0 21 0
l2=truce	0 14 -11 0 0 0
l2=turnberry	0 -9 12 0 0 0
l2=until	-2 15 -21 0 9 0
l2=up	-3 15 -18 0 6 0
l2=updated	0 -8 9 0 0 0
l2=us	-7 16 -8 0 0 0
l2=used	0 -11 13 0 0 0
l2=valparaíso	0 -16 17 0 0 0
l2=video	9 -10 -14 0 0 11
l2=visit	0 15 -17 0 3 0
l2=want	0 -3 13 -7 -2 0
l2=war	0 -6 14 0 -7 0
l2=week	2 -13 7 0 8 0
l2=were	7 7 -21 0 1 0
l2=where	0 -9 11 0 0 0
l2=which	-13 10 0 0 0 0
l2=will	-4 24 -22 6 -3 0
l2=with	0 8 -14 0 7 0
l2=would	-4 3 -12 3 5 0
l2=write	0 10 -7 0 0 0
l3="	-4 -1 11 0 -5 0
l3=&	0 15 -13 0 0 0
l3='	4 0 -8 0 4 0
l3='s	-16 25 -23 1 8 0
l3=+	0 0 -10 10 0 0
l3=,	-12 4 11 -10 -20 4
l3=/	-12 3 8 0 0 0
l3=:	0 -14 15 8 -11 0
l3=;	10 1 -17 8 0 0
l3=<agent>	-13 4 0 0 12 0
l3=<begin>	7 -14 8 11 8 -17
l3=<day-ahead>	-1 -3 -7 9 6 0
l3=<day-gone>	5 -16 13 1 -8 0
l3=<day-today>	-11 4 5 0 0 0
l3=<duty>	-9 -16 23 0 0 0
l3=<goods>	-15 22 -3 -8 -3 0
l3=<level-noun>	-5 -12 12 -1 4 0
l3=<level>	1 -10 15 -1 -5 0
l3=<money>	-1 14 -5 0 -2 0
l3=<month-gone>	0 8 -8 0 0 0
l3=<name>	8 10 -9 -8 -2 0
l3=<not>	-9 0 -12 2 10 5
l3=<number>	15 -29 6 -5 21 0
l3=<office>	-10 27 -7 -10 -15 -1
l3=<person>	-10 13 0 1 -11 -4
l3=<seat>	16 7 -15 2 -5 0
l3=<span>	-15 1 12 -3 -9 0
l3=<v-agree>	-9 6 0 0 -10 1
l3=<v-bear>	-9 7 9 -30 -5 -2
l3=<v-buy>	0 -10 11 0 0 0
l3=<v-down>	5 -1 4 -2 -9 0
l3=<v-end>	5 0 -16 7 5 0
l3=<v-impose>	-14 8 1 0 -6 0
l3=<v-propose>	-15 17 -6 -15 8 0
l3=<v-say>	-20 3 -14 17 8 2
l3=<v-suspend>	2 7 -10 3 0 -2
l3=<v-target>	0 -7 10 0 0 0
l3=<v-up>	-4 15 -9 -4 0 0
l3=a	-8 8 2 0 -8 0
l3=account	7 -14 7 0 0 0
l3=after	2 0 -7 -3 13 0
l3=again	0 -12 12 0 0 0
l3=agreement	0 0 -12 0 9 0
l3=and	-10 15 0 -9 -11 -2
l3=another	0 -15 14 0 0 0
l3=arrive	0 10 -10 0 0 0
l3=as	13 0 -18 7 -3 0
l3=asia	0 12 -11 0 0 0
l3=at	-11 -12 16 1 0 -1
l3=back	0 -11 13 0 0 0
l3=be	-11 11 2 -16 -3 0
l3=before	7 -12 4 0 0 0
l3=begin	-3 -10 0 7 0 5
l3=being	0 -8 9 0 0 0
l3=bessent	0 10 -10 0 0 0
l3=between	9 -6 -1 0 0 0
l3=both	3 -4 1 9 -11 0
l3=brief	0 -8 11 0 0 0
l3=broke	0 -6 9 0 0 0
l3=busan	0 -13 13 0 0 0
l3=but	0 12 -11 0 0 0
l3=by	9 2 -28 -6 3 9
l3=call	0 8 -9 0 0 0
l3=cape	0 -11 12 0 0 0
l3=closed	0 -10 4 6 0 0
l3=colleague	0 -9 10 0 0 0
l3=come	1 9 -2 0 -8 0
l3=conference	0 17 -15 0 0 0
l3=country	-14 2 12 0 -2 0
l3=day	0 -13 16 0 0 0
l3=de	0 9 -10 0 0 0
l3=did	1 10 -12 0 0 0
l3=dinner	0 -10 11 0 0 0
l3=do	0 19 -14 0 0 0
l3=down	0 -13 15 0 0 0
l3=during	0 -11 8 0 1 0
l3=duty	0 -10 11 0 0 0
l3=each	16 -9 -11 0 3 0
l3=evening	-3 15 -12 0 0 0
l3=expect	0 -5 0 -6 12 0
l3=fact	0 18 -15 0 0 0
l3=first	0 -4 9 -4 0 0
l3=followed	0 8 -8 0 0 0
l3=for	-10 -10 25 -14 -2 0
l3=framework	0 3 -11 0 8 0
l3=from	-7 18 -11 0 0 0
l3=gave	0 14 -12 0 0 0
l3=geneva	0 8 -7 0 0 0
l3=go	0 -8 9 0 0 0
l3=good	-1 22 -17 0 0 0
l3=guest	0 4 -14 0 10 0
l3=had	-14 10 -3 0 -5 8
l3=half	13 -11 -1 0 0 0
l3=hand	8 -14 6 0 0 0
l3=has	3 16 -16 -2 0 0
l3=have	-2 17 -24 0 12 0
l3=he	-3 0 1 13 -16 0
l3=higher	0 10 -9 0 0 0
l3=home	0 13 -11 0 0 0
l3=in	-24 -18 35 -22 -5 -21
l3=into	-6 14 -10 1 0 0
l3=is	-6 12 -7 7 -14 0
l3=it	13 11 -27 4 -1 0
l3=its	0 -2 -4 11 0 0
l3=jinping	-2 -7 -4 0 14 0
l3=kuala	-10 -7 18 -1 0 0
l3=last	1 -11 3 -2 8 0
l3=late	0 -11 12 0 0 0
l3=leader	-18 10 0 0 7 0
l3=leave	0 -14 15 0 0 0
l3=licence	0 -12 12 0 0 0
l3=lifeng	0 0 9 -7 0 0
l3=list	0 -10 11 0 0 0
l3=long	5 4 -10 0 0 0
l3=lose	10 -7 -2 0 0 0
l3=maker	11 -10 0 0 0 0
l3=meet	-4 -1 14 -16 -7 0
l3=minister	0 -8 0 0 11 0
l3=morning	0 -11 0 14 0 0
l3=mr	-1 -8 4 11 -4 0
l3=near	0 -12 1 8 0 0
l3=new	-9 -4 8 1 -1 0
l3=next	4 2 -15 9 0 0
l3=no	-3 4 -11 0 0 6
l3=not	-8 3 -9 0 11 0
l3=note	-5 21 -16 0 0 0
l3=nothing	0 -11 11 0 0 0
l3=of	0 -15 10 1 6 0
l3=offer	0 -14 14 0 0 0
l3=on	-1 -9 16 -15 -1 -2
l3=once	11 -10 0 0 0 0
l3=opened	0 -10 11 0 0 0
l3=or	11 -10 0 0 0 0
l3=our	4 -14 12 0 0 0
l3=party	0 8 -8 0 0 0
l3=pay	-5 11 0 -3 -5 0
l3=phone	11 -2 0 -1 -1 0
l3=plan	0 12 -4 0 -7 0
l3=post	0 8 -10 0 0 0
l3=president	1 5 -10 -3 5 0
l3=press	13 -25 16 0 0 0
l3=promise	-7 -4 11 0 0 0
l3=propose	-1 17 -14 0 0 0
l3=radio	0 15 -12 0 0 0
l3=readout	-14 17 -1 0 0 0
l3=report	0 -9 11 0 0 0
l3=rise	0 19 -16 0 0 0
l3=run	0 9 -5 0 0 0
l3=say	-18 2 -8 8 2 4
l3=second	-4 19 -13 -3 0 0
l3=sell	0 -8 12 0 -1 0
l3=settle	5 -8 1 0 0 0
l3=seventh	0 -6 0 8 -1 0
l3=sign	-12 2 5 0 -1 0
l3=since	0 -9 11 0 0 0
l3=state	2 3 -11 0 5 0
l3=statement	0 17 -14 0 0 0
l3=sugar	0 -10 11 0 0 0
l3=take	4 4 -13 -1 5 0
l3=tariff	-9 -10 17 0 0 0
l3=telephone	34 -29 -9 0 0 0
l3=television	-2 -3 0 0 9 0
l3=tell	-8 -1 11 -1 0 0
l3=term	0 -14 14 0 0 0
l3=than	0 -8 9 0 0 0
l3=that	-5 4 11 -11 -10 -2
l3=the	0 1 -3 -17 16 -5
l3=their	0 -8 1 10 -4 1
l3=there	10 -15 8 0 0 0
l3=they	-18 9 0 4 -4 0
l3=thi	-7 -11 19 0 0 0
l3=three	1 17 -22 1 0 0
l3=to	-9 -6 9 -1 5 0
l3=two	9 -9 -3 0 0 7
l3=up	13 -9 -2 0 0 0
l3=us	0 -8 9 0 0 0
l3=very	-7 10 0 0 0 0
l3=video	4 0 -14 0 0 6
l3=was	-7 7 10 -19 -20 -1
l3=we	-8 13 -12 -1 -1 7
l3=were	-10 -2 12 -2 0 0
l3=what	-9 -7 13 0 0 0
l3=when	-11 -2 11 -1 4 0
l3=will	0 12 -9 -1 -6 0
l3=with	8 -24 15 -7 12 0
l3=would	11 -5 -23 12 4 0
l3=you	6 -9 2 0 0 0
l3=·	0 24 -21 0 0 0
l3=—	-1 -19 21 0 0 0
l4="	-3 33 -27 0 -5 0
l4='	0 10 -9 0 0 0
l4='s	18 -8 -6 0 1 0
l4=)	0 -13 9 5 0 0
l4=,	7 -13 15 -2 -30 4
l4=-	6 -19 15 0 0 0
l4=.	-9 16 -13 0 -1 7
l4=:	0 -1 -8 -8 18 0
l4=<agent>	13 4 -15 -1 0 -1
l4=<begin>	12 -3 0 10 2 -30
l4=<day-ahead>	14 0 -6 -2 0 0
l4=<day-gone>	-3 10 2 -11 -13 -1
l4=<day-today>	-16 11 2 -2 -3 0
l4=<goods>	5 2 3 -9 -12 0
l4=<level-noun>	-2 16 -10 0 0 0
l4=<level>	-10 20 -8 0 0 0
l4=<month-gone>	13 0 -8 0 0 0
l4=<name>	-28 -6 17 0 2 -1
l4=<number>	5 -8 4 -2 4 0
l4=<office>	19 -11 -2 7 -4 -2
l4=<organisation>	15 3 -8 -5 -2 0
l4=<person>	-9 5 -14 4 15 -7
l4=<quality>	1 -15 19 -2 0 -1
l4=<seat>	-18 2 6 0 -2 4
l4=<span>	7 -10 7 0 -4 0
l4=<v-agree>	13 0 -2 -6 0 -2
l4=<v-begin>	-18 -9 18 -2 -6 3
l4=<v-buy>	-3 8 -3 0 0 0
l4=<v-deny>	-4 11 -5 0 0 0
l4=<v-down>	-1 -11 15 -6 0 0
l4=<v-impose>	0 3 5 -13 -20 0
l4=<v-propose>	0 6 -3 -10 -1 4
l4=<v-sell>	-15 14 3 0 0 0
l4=<v-suspend>	9 -2 0 -1 0 0
l4=<v-target>	0 18 -19 0 0 0
l4=<v-up>	-9 -5 9 0 -8 5
l4=a	-6 -3 0 0 10 1
l4=additional	0 8 -7 0 0 0
l4=again	1 -6 -1 11 0 0
l4=against	0 -7 9 0 0 0
l4=ahead	0 1 -10 9 -2 0
l4=an	8 12 -17 0 0 0
l4=and	-15 12 10 -6 -23 -3
l4=announce	-7 -4 12 0 0 0
l4=approve	0 -10 11 0 0 0
l4=arrangement	0 -14 15 0 0 0
l4=arrive	0 14 -12 0 0 0
l4=ask	0 13 -9 0 0 0
l4=at	-4 -8 -13 -7 31 1
l4=back	0 20 -18 0 0 0
l4=before	12 3 -14 0 -1 0
l4=begin	0 -11 13 0 0 0
l4=between	7 -11 6 0 0 0
l4=both	-12 -4 12 -1 2 0
l4=brief	-2 11 -5 0 0 0
l4=broke	0 -7 8 0 0 0
l4=but	0 0 -11 9 0 0
l4=by	11 3 -17 -7 0 3
l4=car	10 -8 0 0 0 0
l4=close	0 -13 17 0 0 0
l4=commerce	0 13 -10 0 0 0
l4=communiqué	0 17 -17 0 0 0
l4=conclude	1 -11 10 0 0 0
l4=continue	0 -11 9 0 0 1
l4=could	0 7 -9 0 1 0
l4=country	0 17 -13 0 -2 0
l4=custom	-4 -5 10 0 0 0
l4=day	6 -20 2 7 7 0
l4=deal	0 23 -17 0 -4 0
l4=donald	3 -9 2 0 0 0
l4=due	8 -15 7 0 5 0
l4=each	0 14 -14 0 0 0
l4=earth	0 -7 0 0 9 0
l4=eve	0 10 -5 -1 -2 0
l4=evening	6 -21 17 0 0 0
l4=extension	0 11 -11 0 0 0
l4=fee	0 10 -9 0 0 0
l4=flew	0 13 -12 0 0 0
l4=fly	0 17 -15 0 0 0
l4=for	16 -7 -1 -5 0 0
l4=geneva	0 19 -18 0 0 0
l4=good	-1 -8 11 0 0 0
l4=government	8 2 -11 -1 0 0
l4=ground	0 12 -10 0 0 0
l4=had	-11 15 -20 -4 16 0
l4=he	-6 17 -20 -6 10 0
l4=head	8 -16 1 0 6 0
l4=here	0 10 -10 0 0 0
l4=him	0 10 -8 0 0 0
l4=his	-3 15 -17 0 4 0
l4=hold	12 -15 8 0 0 0
l4=home	-1 13 -10 0 0 0
l4=hour	0 -11 13 -1 0 0
l4=house	10 -9 0 0 0 0
l4=i	-3 12 -8 0 0 0
l4=if	12 0 -11 0 0 0
l4=in	-21 11 12 -11 -24 -1
l4=it	0 -9 8 4 -1 -2
l4=its	0 24 -20 0 0 0
l4=land	0 20 -20 0 0 0
l4=leader	0 -9 0 -1 9 0
l4=make	-12 16 -3 0 0 0
l4=margin	0 15 -13 0 0 0
l4=matter	-3 -10 8 0 0 5
l4=meet	-3 -21 22 3 0 -2
l4=minister	10 3 -16 0 0 0
l4=ministry	0 0 -10 7 0 0
l4=minute	9 -10 2 0 0 0
l4=more	0 -10 10 0 0 0
l4=mr	7 -22 21 -2 -2 0
l4=next	-1 -16 21 0 0 0
l4=nobody	0 -12 12 0 0 0
l4=now	3 -15 12 0 0 0
l4=old	0 -11 12 0 0 0
l4=on	12 11 -26 13 -5 -4
l4=one	0 13 -23 0 7 0
l4=open	0 -8 9 0 0 0
l4=opened	0 -10 11 0 0 0
l4=our	-7 25 -21 0 0 0
l4=over	0 13 -13 0 0 0
l4=parted	0 -8 9 0 0 0
l4=pay	1 9 -16 0 3 0
l4=place	0 -15 15 0 0 1
l4=post	0 -6 9 0 0 0
l4=prepare	0 5 -10 3 0 0
l4=president	10 -8 4 0 -4 0
l4=press	-7 20 -14 0 0 0
l4=prime	0 -10 0 0 11 0
l4=published	0 15 -13 0 0 0
l4=q	0 12 -11 0 0 0
l4=raise	0 -9 10 0 0 0
l4=receive	0 -11 -1 11 2 0
l4=report	0 14 -13 0 0 0
l4=reporter	0 17 -13 0 0 0
l4=result	1 -20 5 -1 13 0
l4=round	-2 -3 11 -4 0 0
l4=say	-11 6 0 -2 5 -2
l4=scott	0 10 -10 0 0 0
l4=second	6 -8 -1 10 0 0
l4=set	0 -6 8 0 0 0
l4=shook	10 -16 6 0 0 0
l4=sideline	0 -12 15 0 0 0
l4=sign	-1 14 -10 0 -1 0
l4=since	0 -11 10 0 0 0
l4=sit	-1 -10 12 0 0 0
l4=soybean	9 -9 0 0 0 0
l4=start	0 -14 15 0 0 0
l4=state	0 11 -16 0 7 0
l4=stay	-1 12 -9 0 0 0
l4=subject	-2 9 -3 0 0 0
l4=talk	-20 18 -4 0 -5 0
l4=tell	4 5 -11 0 0 0
l4=text	-3 -8 14 0 0 0
l4=than	0 -15 16 0 0 0
l4=that	-14 -3 0 16 -7 8
l4=the	-7 9 0 1 -3 -6
l4=them	0 -25 27 0 0 0
l4=there	-2 -9 0 7 -2 10
l4=they	2 15 -12 -4 -1 0
l4=third	0 10 -10 1 0 0
l4=to	1 -4 13 -16 -6 0
l4=trade	11 5 -11 -5 0 0
l4=two	-12 0 13 -3 -13 6
l4=understanding	0 -13 14 0 0 0
l4=until	0 10 -8 0 0 0
l4=up	-9 -10 14 5 0 0
l4=visit	0 -3 0 10 -6 0
l4=vote	0 -10 12 0 0 0
l4=was	-5 -8 17 -9 0 0
l4=we	-16 -17 23 5 0 0
l4=what	-6 -14 15 0 3 0
l4=where	-2 1 -18 9 12 0
l4=which	-7 -12 21 0 0 0
l4=who	0 12 -1 0 -3 0
l4=will	-6 10 1 -9 -6 -3
l4=with	2 16 -27 0 0 0
l4=would	1 11 -5 -10 -2 0
l4=write	12 -6 -4 0 0 0
l4=xi	-2 -7 -4 0 14 0
l4=—	-11 -6 17 0 0 0
l=" on	0 -12 11 0 0 0
l='s <organisation>	9 -5 -2 0 0 0
l='s <person>	4 -9 0 3 -2 0
l='s on	0 14 -14 0 0 0
l=) ,	0 16 -14 0 0 0
l=, <person>	9 -3 -6 0 0 0
l=, a	0 -9 11 0 0 0
l=, by	9 -4 -5 0 0 0
l=, in	0 -7 -3 10 5 0
l=, monday	0 -2 -5 0 14 0
l=, on	9 -22 10 10 0 0
l=, thursday	-8 8 -3 0 0 0
l=, tuesday	12 1 -20 0 0 0
l=, wednesday	-2 -6 9 0 0 0
l=, who	5 -21 14 0 3 0
l=, will	-3 12 0 -9 -2 0
l=- <name>	0 9 -9 0 0 0
l=: <number>	19 -5 -15 0 0 0
l=: from	0 -7 8 0 0 0
l=: third	0 -8 9 0 0 0
l=; the	0 -14 14 0 0 0
l=<begin> "	0 9 -8 0 0 0
l=<begin> <office>	12 0 -7 0 0 0
l=<begin> <person>	-8 -5 13 -1 2 0
l=<begin> a	14 -27 16 -3 3 0
l=<begin> first	0 -14 15 0 0 0
l=<begin> fourth	0 -14 15 0 0 0
l=<begin> he	14 -20 4 0 3 0
l=<begin> in	0 7 -11 0 4 0
l=<begin> next	1 14 -10 -8 0 0
l=<begin> on	0 0 -10 19 0 0
l=<begin> second	0 -17 19 0 0 0
l=<begin> since	-4 10 -4 0 0 0
l=<begin> the	-15 -1 5 0 5 0
l=<begin> they	14 -23 3 7 0 0
l=<begin> thursday	14 -17 7 0 0 0
l=<begin> tuesday	-4 -15 18 0 0 0
l=<begin> we	-11 1 7 0 0 0
l=<day-ahead> ,	0 11 -9 0 0 0
l=<day-gone> 's	2 -10 0 0 10 0
l=<day-gone> ,	-6 -1 8 0 0 0
l=<day-gone> and	0 -9 7 0 0 0
l=<level> in	-3 -4 14 -2 -8 0
l=<level> on	4 24 -42 0 0 0
l=<month-ahead> after	-6 18 -13 0 0 0
l=<name> 's	0 15 -12 0 0 0
l=<name> ,	0 -20 21 0 0 0
l=<name> for	0 -8 8 0 0 0
l=<name> on	-6 -4 -13 7 22 3
l=<name> to	0 16 -12 0 0 0
l=<name> trade	0 13 -12 0 0 0
l=<number> ,	9 0 -13 0 0 0
l=<number> the	3 -16 13 0 0 0
l=<number> to	0 -12 12 0 0 0
l=<office> ,	0 21 -18 0 0 0
l=<office> will	9 0 0 -7 -3 0
l=<organisation> ,	21 -37 26 0 0 0
l=<organisation> on	1 18 -18 0 0 0
l=<person> 's	-9 0 2 7 -2 0
l=<person> ,	4 1 -9 4 -1 0
l=<person> by	25 -23 0 0 0 0
l=<person> on	9 -10 -5 0 8 0
l=<person> to	-5 34 -38 -4 4 0
l=<person> will	0 0 -7 11 -3 0
l=<person> would	2 4 -9 -5 3 0
l=<seat> ,	7 -4 2 -1 -11 0
l=<seat> from	0 -12 15 0 -2 0
l=<seat> on	-13 11 -2 -8 0 -3
l=<span> from	0 26 -23 0 0 0
l=<span> of	-3 -30 21 0 14 0
l=a <span>	0 -5 9 0 0 0
l=a first	0 -6 -8 16 0 0
l=a fourth	-1 7 -2 -3 0 0
l=a new	0 -11 4 6 0 0
l=a second	3 6 -11 6 0 0
l=a state	-2 -18 24 -4 -2 0
l=a third	-5 13 -9 2 0 0
l=a video	20 -13 -5 0 0 0
l=about the	-2 10 -4 0 0 0
l=after a	10 -6 -2 -1 -3 5
l=again in	0 -14 18 -4 -1 0
l=again on	0 12 -11 0 0 0
l=agree in	0 -7 13 0 -4 0
l=agree to	-2 -16 10 0 9 0
l=alexandria on	0 14 -13 0 0 0
l=also on	0 -13 14 0 0 0
l=and <name>	5 -14 13 -2 0 0
l=and <person>	-7 -13 24 -3 -3 0
l=and a	9 -18 9 0 0 0
l=and on	1 11 -13 0 0 0
l=announce on	-6 13 -7 0 0 0
l=are to	14 -16 6 -5 4 0
l=as of	4 5 -12 0 0 0
l=at <number>	9 0 -5 0 0 0
l=at the	-2 42 -25 -6 -23 0
l=before the	-12 14 -3 0 -1 0
l=begin on	-5 12 -11 5 -5 0
l=bergen on	0 -12 12 0 0 0
l=both country	10 -6 -2 0 0 0
l=both side	0 -6 11 0 0 0
l=briefing ,	0 -7 -6 13 0 0
l=brussel ,	0 11 -8 0 0 0
l=busan on	-1 -3 7 0 -2 0
l=by the	-3 17 -10 0 0 0
l=by video	-9 0 -2 0 7 5
l=call on	14 -9 -7 0 0 0
l=cartagena on	0 -9 10 0 0 0
l=city on	0 -16 16 0 0 0
l=come on	0 -15 17 0 0 0
l=come to	0 -10 0 0 12 0
l=conclude on	0 14 -13 0 0 0
l=confirm on	10 -1 -8 0 0 0
l=date :	0 10 -7 0 0 0
l=day on	0 12 -11 0 0 0
l=deal on	-1 -10 13 0 0 0
l=described the	0 13 -11 0 0 0
l=did ,	0 13 -10 0 0 0
l=due on	-4 17 -12 0 0 0
l=duty of	0 -10 11 0 0 0
l=early on	0 17 -17 0 0 0
l=effect on	-3 8 -4 0 0 0
l=end on	-2 10 0 -13 -1 0
l=expect to	5 -6 4 9 -15 0
l=expire on	0 20 -17 0 0 0
l=failed on	-4 -5 10 0 0 0
l=followed on	0 10 -7 0 0 0
l=force on	-3 9 -5 0 0 0
l=friday ,	10 0 -10 0 0 0
l=from the	0 -18 19 0 0 0
l=go on	0 19 -14 -1 0 0
l=go to	0 -9 -3 5 8 0
l=gyeongju on	0 -9 10 0 0 0
l=halifax on	0 -8 9 0 0 0
l=happen on	0 11 -9 0 0 0
l=has been	0 9 -6 0 0 0
l=have until	0 -10 11 0 0 0
l=he would	2 -11 14 -5 0 0
l=hour on	7 -10 0 4 0 0
l=if the	0 15 -13 0 0 0
l=in <name>	-1 6 -31 8 11 0
l=in <seat>	-8 -3 13 -2 -9 0
l=in a	17 -18 -5 0 0 5
l=in the	1 7 -17 -3 10 0
l=interview on	0 -7 0 0 9 0
l=is on	-11 20 -8 0 0 0
l=is to	3 -20 9 5 0 0
l=istanbul on	0 10 -9 0 0 0
l=it on	0 10 -7 -1 0 0
l=know on	-7 10 0 0 0 0
l=late on	-4 -3 10 0 -3 0
l=leader '	1 -14 6 0 2 0
l=link on	9 -8 -3 0 0 1
l=lumpur on	-10 -16 26 -1 0 0
l=madrid ,	0 -13 15 0 0 0
l=meet :	5 3 -10 0 0 0
l=meet in	-5 -2 -9 2 14 0
l=meet of	0 -10 10 0 0 0
l=meet on	9 4 -14 -12 4 6
l=minister ,	11 -6 -4 0 0 0
l=more than	-2 -7 10 0 0 0
l=new on	0 9 -7 0 0 0
l=no deal	0 -19 5 14 0 0
l=noon on	0 9 -8 0 0 0
l=number on	11 -8 0 0 0 0
l=of <day-gone>	-1 9 -6 0 0 0
l=of <name>	16 -21 9 0 0 0
l=of peace	0 11 -11 0 0 0
l=of tariff	7 -14 5 0 0 0
l=off to	0 -11 11 0 0 0
l=on <day-ahead>	0 12 -10 0 0 0
l=on <day-gone>	6 3 -11 0 0 0
l=on a	-2 23 -27 0 5 0
l=on the	17 -28 21 -2 -5 0
l=on until	0 -11 13 0 0 0
l=order on	0 11 -9 0 0 0
l=out on	0 18 -13 0 0 0
l=phone on	13 -8 -2 0 0 0
l=place on	3 12 -14 0 0 0
l=plan to	0 -15 10 0 5 0
l=post ,	0 14 -13 0 0 0
l=post of	-3 -22 14 13 0 0
l=prepare the	0 -7 0 11 -10 0
l=press on	9 -7 -1 0 0 0
l=propose on	0 -12 12 0 0 0
l=published on	0 19 -17 0 0 0
l=reporter on	-5 -9 14 0 0 0
l=resume on	0 -10 8 3 0 0
l=rise on	-3 -6 10 0 0 0
l=round on	0 18 -16 0 0 0
l=run until	0 9 -8 0 0 0
l=saturday ,	0 16 -14 0 0 0
l=say on	3 1 4 -11 -14 0
l=say that	0 -12 -4 16 0 0
l=say the	0 -8 12 0 0 0
l=seoul on	0 -1 -8 10 0 0
l=set for	9 0 -8 0 0 0
l=sheet on	0 15 -15 0 0 0
l=sit on	0 11 -10 0 0 0
l=speak on	14 -9 -4 0 0 0
l=start on	-2 18 -10 0 -5 0
l=stay until	0 -10 10 0 0 0
l=stockholm on	0 -10 13 0 0 0
l=summit of	0 -16 16 0 0 0
l=sunday ,	-4 -7 10 0 0 0
l=table on	0 -7 8 0 0 0
l=take three	-7 9 0 0 0 0
l=talk by	11 -5 -3 0 0 0
l=talk in	0 0 -13 10 2 0
l=talk on	1 0 4 -10 -3 0
l=telephone on	1 4 -10 0 0 0
l=telephoned on	10 -6 -3 0 0 0
l=that from	0 13 -11 0 0 0
l=that they	-3 -10 14 0 0 0
l=the <office>	-11 5 5 0 0 0
l=the <organisation>	-2 20 -14 0 0 0
l=the first	1 14 -13 -2 0 0
l=the leader	5 -17 10 0 0 0
l=the next	7 -8 -5 15 -2 0
l=the president	0 -10 4 0 5 0
l=the second	-2 4 2 -13 0 0
l=the state	0 1 -18 0 15 0
l=the third	2 -9 5 3 0 0
l=the three	5 -11 4 0 0 0
l=the two	-4 -14 17 4 0 0
l=their first	9 -4 0 0 -3 0
l=their sixth	-2 16 -12 0 0 0
l=them to	0 -7 0 0 10 0
l=there are	0 1 -14 9 0 0
l=there from	0 -12 13 0 0 0
l=there on	-8 -10 13 0 6 0
l=they have	0 -13 14 0 0 0
l=thursday ,	-7 -3 -9 0 20 0
l=to <seat>	8 2 -12 0 0 0
l=town ,	0 -10 11 0 0 0
l=travel to	0 11 -10 0 0 0
l=trieste on	0 -13 13 0 0 0
l=truce of	0 10 -9 0 0 0
l=truce on	7 -14 8 0 0 0
l=two had	7 1 -9 0 0 0
l=two will	0 -13 10 -1 5 0
l=until the	-1 8 -16 0 9 0
l=video on	4 -5 -13 0 0 11
l=visit to	0 -4 10 0 -7 0
l=war in	0 -6 14 0 -7 0
l=was a	-6 13 -4 0 0 0
l=we have	0 -8 9 0 0 0
l=we shall	-2 12 -3 0 0 0
l=week 's	0 -8 0 0 9 0
l=weekend of	0 -7 9 0 0 0
l=with <name>	0 -6 0 0 9 0
l=york on	0 12 -10 0 0 0
lead="	-16 22 -3 -9 -4 0
lead=(	-8 8 -1 0 0 0
lead=)	-2 -16 16 5 0 0
lead=*	10 -11 0 3 0 0
lead=,	3 1 0 4 -9 6
lead=10	9 -12 7 0 -1 0
lead=11	20 -12 -6 0 0 0
lead=12	12 0 -8 0 0 0
lead=13	-3 25 -20 0 0 0
lead=14	-13 -28 34 0 0 0
lead=15	-4 -7 12 0 0 0
lead=16	-7 -16 7 0 14 0
lead=18	5 0 -10 0 0 0
lead=2	-10 8 0 0 0 0
lead=20	0 10 -11 0 0 0
lead=21	-2 21 -16 0 0 0
lead=23	11 -31 24 0 0 0
lead=25	-6 23 -15 0 0 0
lead=26	-2 -11 14 0 0 0
lead=27	-5 -2 -10 0 14 0
lead=28	20 -14 0 0 0 0
lead=3	0 -11 13 0 0 0
lead=30	-15 -17 24 0 0 0
lead=4	9 -5 0 0 0 0
lead=6	-13 0 10 0 0 0
lead=9	-4 -12 15 0 0 0
lead=:	1 5 -13 0 15 -12
lead=;	12 -12 2 13 -14 -2
lead=a	-2 -10 11 5 0 -9
lead=after	-4 -2 15 -10 -8 0
lead=agreed	0 -20 20 0 0 0
lead=all	0 9 -8 0 0 0
lead=also	0 -11 13 0 0 0
lead=american	0 -9 12 0 0 0
lead=and	-21 13 -15 7 11 0
lead=another	0 12 -5 -7 0 0
lead=asked	0 10 0 -1 -4 0
lead=august	-4 27 -22 0 0 0
lead=because	0 -5 11 0 -2 0
lead=before	-12 5 -7 -1 7 0
lead=beijing	5 9 -16 0 0 0
lead=bessent	-7 9 -16 21 -15 0
lead=both	11 4 -6 -3 -2 0
lead=brazilian	-2 -11 15 0 0 0
lead=british	10 -7 -1 0 0 0
lead=business	0 -8 11 0 0 0
lead=by	-25 14 6 0 0 0
lead=calls	-9 11 0 0 0 0
lead=canada	0 -12 0 12 0 0
lead=chile	0 -9 10 0 0 0
lead=china	-10 30 -19 -8 0 0
lead=chinese	0 28 -22 0 -3 0
lead=colombia	0 11 -9 0 0 0
lead=commissioner	11 -10 0 0 0 0
lead=consultations	11 -10 2 0 0 -2
lead=customs	0 -7 9 0 0 0
lead=december	0 -9 10 0 0 0
lead=donald	5 -31 20 0 8 0
lead=earlier	0 0 -5 0 10 0
lead=economists	0 11 -10 0 0 0
lead=envoys	0 13 -12 0 0 0
lead=eu	9 22 -29 0 0 0
lead=european	0 -17 19 0 0 0
lead=experts	-8 -13 14 0 0 7
lead=export	0 -5 -6 11 0 0
lead=february	0 12 -9 0 0 0
lead=first	0 -12 13 0 0 0
lead=for	-1 21 -17 0 0 0
lead=fourth	0 -11 13 0 0 0
lead=friday	-20 27 -15 0 0 0
lead=from	9 2 -10 0 0 0
lead=guest	0 11 -10 0 0 0
lead=he	18 -27 6 1 10 -3
lead=he'd	2 -11 8 0 0 0
lead=he'll	11 -19 0 0 7 0
lead=i	13 -3 -2 -1 0 0
lead=iceland	0 -8 9 0 0 0
lead=in	1 9 -6 -10 0 0
lead=india	0 15 -9 0 0 0
lead=it	9 7 -4 -10 -8 -4
lead=january	0 16 -12 0 0 0
lead=joint	0 27 -26 0 0 0
lead=june	0 -8 8 0 0 0
lead=korea	0 -11 13 0 0 0
lead=minister	0 -17 24 -6 0 0
lead=ministers	-24 15 11 -2 0 0
lead=monday	10 -10 5 0 -5 0
lead=morning	-4 11 -6 0 0 0
lead=mr	-10 -7 17 -13 4 0
lead=negotiators	4 -22 24 -3 -10 0
lead=neither	-7 -1 9 0 0 0
lead=next	0 4 0 -9 0 0
lead=nigeria	0 -12 13 0 0 0
lead=no	0 -5 10 -1 0 0
lead=nothing	0 -11 12 0 0 0
lead=november	-10 37 -29 0 0 0
lead=of	0 9 -8 0 0 0
lead=officials	0 -17 0 4 0 14
lead=on	3 1 -7 15 -11 -2
lead=our	-3 -10 15 0 0 0
lead=panama	0 13 -11 0 0 0
lead=phone	-13 13 0 0 0 0
lead=president	2 4 0 -21 -2 0
lead=presidents	0 1 -12 -2 15 0
lead=press	0 20 -19 0 0 0
lead=prime	8 2 2 0 -18 0
lead=readout	-18 22 -5 0 0 0
lead=saturday	-14 4 3 0 0 0
lead=second	0 -13 16 -1 0 0
lead=see	-2 21 -16 0 0 0
lead=september	-1 -7 10 0 0 0
lead=she	-5 -17 25 0 0 0
lead=should	0 10 -9 0 0 0
lead=signed	0 14 -14 0 0 0
lead=so	-8 -10 19 -2 0 0
lead=sunday	-6 11 -4 0 0 0
lead=talks	0 -10 5 12 -9 3
lead=technical	-4 -10 4 0 0 8
lead=telephone	-9 9 0 0 0 0
lead=that	-3 -8 -2 2 10 7
lead=the	-2 -14 20 -11 -2 -3
lead=then	1 -10 9 0 0 0
lead=there	-2 7 -5 -4 5 0
lead=they	10 -25 23 2 -19 -6
lead=they'll	-12 10 -13 0 13 0
lead=third	0 20 -19 0 0 0
lead=three	0 -11 13 0 0 0
lead=thursday	21 -29 17 0 -3 0
lead=to	0 16 -14 0 0 0
lead=today	-2 -6 11 0 -2 0
lead=tomorrow	-10 6 0 0 0 0
lead=trade	-3 -15 15 9 0 0
lead=treasury	-15 9 -3 13 -16 0
lead=truce	0 -9 9 0 0 0
lead=trump	-20 16 -7 -34 15 0
lead=tuesday	9 -22 17 0 0 0
lead=turkey	0 8 -9 0 0 0
lead=turkish	4 -14 9 0 0 0
lead=u.s.	0 20 -20 2 0 0
lead=uganda	0 -10 11 0 0 0
lead=us	7 8 -14 6 -11 0
lead=we	-16 -22 39 -7 -8 0
lead=wednesday	12 0 -10 0 0 0
lead=what	13 -5 0 -2 -2 0
lead=when	-10 -5 7 -9 10 0
lead=where	-12 -11 9 0 10 0
lead=whether	0 -10 8 0 1 0
lead=which	-15 -3 15 -7 3 -4
lead=while	7 1 -11 0 0 0
lead=white	8 -6 0 0 0 0
lead=xi	-23 10 2 -2 6 0
lead=yesterday	-11 -1 0 13 -2 0
lead=you	-1 -5 9 0 0 0
lead=—	24 -5 -4 4 -26 -2
lead=•	0 14 -10 0 0 0
left:calls	72 -37 -71 -21 0 15
left:coming	17 -14 9 -2 -9 -4
left:ended	2 -3 5 -11 -10 0
left:experts	-23 -22 24 -15 -17 34
left:m=arrived	-1 15 -9 0 -4 0
left:m=arrives	-2 11 -5 0 -2 0
left:m=assembly	0 11 -13 0 0 0
left:m=attempt	5 8 -13 0 0 0
left:m=bargain	0 -13 12 0 0 0
left:m=came	2 -10 9 -5 0 0
left:m=come	-5 8 -9 5 -1 0
left:m=conference	12 0 -11 -8 0 9
left:m=delegations	-1 -13 11 8 -4 0
left:m=dinner	0 -4 6 0 0 0
left:m=due	7 1 3 -10 -10 0
left:m=flies	-8 2 -7 12 0 0
left:m=go	0 -12 8 0 1 1
left:m=goes	-6 23 -27 0 5 0
left:m=guest	0 6 -16 0 12 0
left:m=here	-10 -3 4 -4 9 0
left:m=host	-4 23 -18 0 -1 0
left:m=invitation	0 -6 12 0 -2 0
left:m=invited	-1 16 -5 0 -9 0
left:m=land	0 11 -9 0 0 0
left:m=landed	0 14 -14 0 0 0
left:m=meet	-6 2 -1 -12 8 2
left:m=meeting	12 -4 1 0 -8 0
left:m=meetings	0 -9 10 0 0 0
left:m=meets	0 6 -18 0 16 0
left:m=met	-17 -8 19 3 -11 0
left:m=negotiates	0 -13 14 0 0 0
left:m=negotiators	-1 -5 15 0 -16 0
left:m=parted	0 -11 13 0 0 0
left:m=received	-4 6 -16 10 0 0
left:m=round	-10 -4 12 -3 -6 -4
left:m=sat	0 -11 16 -1 0 0
left:m=settled	16 -3 -7 0 0 0
left:m=signed	1 8 -1 -11 -14 -1
left:m=stop	0 10 -8 0 0 0
left:m=summit	0 -3 10 -2 -5 0
left:m=talk	0 27 -34 -9 -5 5
left:m=talked	14 -26 8 -2 6 0
left:m=talks	-6 -13 15 2 -11 1
left:m=time	5 -9 3 0 0 0
left:m=to see	0 9 -4 -1 -1 0
left:m=travel	-1 -7 13 -1 0 0
left:m=visit	-8 2 -7 4 8 0
left:m=visits	0 8 -5 0 0 0
left:m=went	-4 -2 10 0 -4 0
left:m=where	-9 4 0 3 -1 0
left:meets	-7 -7 15 -5 -8 6
left:running	-19 -7 14 3 -2 -1
left:summit	18 -30 2 -2 23 -15
left:sure	-12 -14 18 -4 4 -3
left:wished	-9 18 -4 -13 -4 2
lll=, <day-gone> and	0 -10 10 0 0 0
lll=, <name> ,	0 -22 24 0 0 0
lll=, <office> ,	0 10 -9 0 0 0
lll=, <person> ,	-3 5 -11 10 0 0
lll=, <seat> ,	15 -17 6 0 0 0
lll=, and on	-9 18 -7 0 0 0
lll=, as of	10 -5 -6 0 0 0
lll=, begin on	0 9 -9 0 0 0
lll=, friday ,	-2 14 -9 0 0 0
lll=, monday ,	0 25 -24 0 0 0
lll=, say on	-8 -3 11 0 0 0
lll=, sign on	6 -17 12 0 0 0
lll=, the eighth	0 -8 10 0 0 0
lll=, their fourth	0 -8 9 0 0 0
lll=, thursday ,	-1 13 -8 0 0 0
lll=, tuesday ,	0 18 -17 0 0 0
lll=, until the	0 -1 -7 0 9 0
lll=, wednesday ,	0 -15 15 0 0 0
lll=/ <seat> ,	-12 27 -18 0 0 0
lll=: <level> in	0 -8 10 0 0 0
lll=: <number> on	0 14 -13 0 0 0
lll=<begin> <begin> "	0 9 -8 0 0 0
lll=<begin> <begin> <office>	12 0 -7 0 0 0
lll=<begin> <begin> <person>	-8 -5 13 -1 2 0
lll=<begin> <begin> a	14 -27 16 -3 3 0
lll=<begin> <begin> first	0 -14 15 0 0 0
lll=<begin> <begin> fourth	0 -14 15 0 0 0
lll=<begin> <begin> he	14 -20 4 0 3 0
lll=<begin> <begin> in	0 7 -11 0 4 0
lll=<begin> <begin> next	1 14 -10 -8 0 0
lll=<begin> <begin> on	0 0 -10 19 0 0
lll=<begin> <begin> second	0 -17 19 0 0 0
lll=<begin> <begin> since	-4 10 -4 0 0 0
lll=<begin> <begin> the	-15 -1 5 0 5 0
lll=<begin> <begin> they	14 -23 3 7 0 0
lll=<begin> <begin> thursday	14 -17 7 0 0 0
lll=<begin> <begin> tuesday	-4 -15 18 0 0 0
lll=<begin> <begin> we	-11 1 7 0 0 0
lll=<begin> <organisation> ,	13 -11 0 0 0 0
lll=<begin> <person> 's	0 -7 12 0 -1 0
lll=<begin> a first	0 0 -12 13 0 0
lll=<begin> a second	0 4 -10 8 0 0
lll=<begin> also on	0 -13 14 0 0 0
lll=<begin> as of	-2 9 -3 0 0 0
lll=<begin> friday ,	13 -4 -14 0 0 0
lll=<begin> monday ,	-4 -16 20 0 0 0
lll=<begin> sign on	0 10 -10 0 0 0
lll=<begin> sunday ,	-1 -12 14 0 0 0
lll=<begin> the <organisation>	0 13 -11 0 0 0
lll=<begin> the last	-3 -6 12 0 0 0
lll=<begin> the next	3 0 -12 15 0 0
lll=<begin> the second	0 -13 16 -1 0 0
lll=<begin> the two	-3 -3 12 0 0 0
lll=<begin> they have	0 -13 14 0 0 0
lll=<begin> thursday ,	-6 -11 8 0 10 0
lll=<begin> tuesday ,	-6 -23 26 0 0 0
lll=<day-gone> after a	4 -13 8 0 0 0
lll=<level> , on	0 -11 12 0 0 0
lll=<level> to <level>	0 -8 9 0 0 0
lll=<name> , on	0 -13 15 0 0 0
lll=<name> - <name>	0 9 -9 0 0 0
lll=<name> <seat> ,	3 -20 17 0 0 0
lll=<name> agree on	-1 -15 16 0 0 0
lll=<name> at the	0 20 -7 0 -12 0
lll=<name> sign on	0 -10 10 0 0 0
lll=<number> : <number>	19 -6 -14 0 0 0
lll=<office> say on	-6 10 -1 0 0 0
lll=<organisation> say on	0 15 -14 0 0 0
lll=<person> , on	0 14 -15 0 0 0
lll=<person> , who	-13 -1 10 0 0 0
lll=<person> and <person>	-8 -10 20 -3 -1 0
lll=<person> meet on	0 -18 23 0 -4 0
lll=<person> of <name>	16 -17 2 0 0 0
lll=<person> say on	3 -9 10 -3 -4 0
lll=<person> say the	0 -18 19 0 0 0
lll=<person> write on	-5 10 -3 0 0 0
lll=<seat> , thursday	-4 19 -14 0 0 0
lll=<seat> , tuesday	13 -2 -13 0 0 0
lll=<seat> say on	-8 17 -8 0 0 0
lll=<span> , to	0 10 -7 0 0 0
lll=<span> after the	0 -8 9 0 0 0
lll=a post on	0 12 -10 0 0 0
lll=after <span> of	0 -9 1 -3 16 0
lll=an hour on	7 -9 1 0 0 0
lll=and <name> on	-3 -13 17 0 0 0
lll=and <person> on	9 0 -3 0 -5 0
lll=and <person> to	-1 5 -9 -2 5 0
lll=and <person> will	0 8 -9 5 -4 0
lll=announce it on	6 -10 5 0 0 0
lll=at midnight on	0 20 -17 0 0 0
lll=at noon on	0 9 -8 0 0 0
lll=at the second	0 10 -8 0 0 0
lll=be hold on	0 -5 9 0 0 0
lll=broke down on	0 -11 12 0 0 0
lll=by video on	4 -5 -13 0 0 11
lll=cape town ,	0 -10 11 0 0 0
lll=come back on	0 11 -10 0 0 0
lll=come to the	0 -5 11 0 -4 0
lll=fact sheet on	0 15 -15 0 0 0
lll=for <name> on	0 -12 13 0 0 0
lll=for <span> from	0 17 -15 0 0 0
lll=for a state	0 -7 14 0 -5 0
lll=go on until	0 -11 14 0 0 0
lll=had begin on	0 -15 16 0 0 0
lll=he expect to	6 0 -1 5 -15 0
lll=he is to	0 -5 10 0 -2 0
lll=in <month-ahead> after	-6 18 -13 0 0 0
lll=in <name> on	-2 0 -31 11 21 0
lll=in <seat> from	0 -8 11 0 0 0
lll=in <seat> on	-7 16 -5 -9 -15 -2
lll=in a second	0 12 -11 0 0 0
lll=in a telephone	11 -9 0 0 0 0
lll=in bergen on	0 -12 12 0 0 0
lll=in cartagena on	0 -9 9 0 0 0
lll=in gyeongju on	0 -9 10 0 0 0
lll=in halifax on	0 -8 9 0 0 0
lll=in istanbul on	0 10 -9 0 0 0
lll=in kuala lumpur	0 13 -11 0 0 0
lll=in new york	0 -6 11 -1 0 0
lll=in stockholm on	0 -10 13 0 0 0
lll=in the last	0 15 -15 0 0 0
lll=in the third	0 25 -25 0 0 0
lll=in their third	0 12 -12 0 0 0
lll=in trieste on	0 -13 13 0 0 0
lll=is plan for	0 -14 7 10 0 0
lll=is set for	9 0 -9 0 0 0
lll=is the fourth	0 14 -12 0 0 0
lll=it end on	0 17 -15 0 0 0
lll=joint statement of	0 10 -8 0 0 0
lll=kuala lumpur on	-10 -16 26 -1 0 0
lll=last week 's	0 -4 -4 0 9 0
lll=last week ,	0 -12 13 0 0 0
lll=leader spoke by	-10 3 0 0 6 0
lll=leave <seat> on	0 -12 12 0 0 0
lll=lose <level> on	10 -7 -2 0 0 0
lll=meet <person> in	0 12 -3 0 -9 0
lll=meet <person> on	0 -30 21 -3 6 0
lll=meet in <seat>	0 13 -12 0 0 0
lll=new york on	0 12 -10 0 0 0
lll=next round of	0 -7 -2 10 0 0
lll=of both country	10 -6 -2 0 0 0
lll=of the asean	0 -9 13 0 0 0
lll=of the telephone	-9 10 0 0 0 0
lll=on <day-ahead> ,	0 9 -9 0 0 0
lll=on <day-ahead> to	0 -9 12 0 0 0
lll=on <day-gone> ,	-6 -3 9 0 0 0
lll=on a state	0 -8 12 0 -3 0
lll=on sunday ,	0 10 -10 0 0 0
lll=order late on	0 -12 12 0 0 0
lll=plan for the	0 14 -7 0 -7 0
lll=put off to	0 -11 11 0 0 0
lll=readout of the	-13 16 -1 0 0 0
lll=round of peace	0 11 -11 0 0 0
lll=round of tariff	7 -9 0 0 0 0
lll=say after a	0 4 -13 0 0 6
lll=say before the	0 9 -7 0 0 0
lll=say he would	0 -9 12 -6 0 0
lll=second day of	0 6 -8 2 0 0
lll=second round of	0 -10 15 -8 0 0
lll=second round on	0 17 -17 0 0 0
lll=sell to the	0 -10 13 0 0 0
lll=sixth round of	0 -10 2 6 0 0
lll=stockholm at the	0 15 -15 0 0 0
lll=take place on	3 13 -15 0 0 0
lll=television interview on	0 -7 0 0 9 0
lll=tell <person> on	-3 11 -5 0 0 0
lll=tell reporter on	-5 -9 14 0 0 0
lll=that start on	0 13 -9 0 -4 0
lll=the <name> on	0 11 -6 0 0 0
lll=the <organisation> ,	13 -19 10 0 0 0
lll=the <organisation> on	-7 15 -10 0 0 0
lll=the <person> ,	0 16 -11 -1 0 0
lll=the <seat> on	1 -8 -2 0 13 0
lll=the duty of	0 -13 14 0 0 0
lll=the duty on	0 -16 16 0 0 0
lll=the leader '	0 -10 0 1 6 0
lll=the press on	9 -7 -1 0 0 0
lll=the table on	0 -11 12 0 0 0
lll=the truce of	0 9 -8 0 0 0
lll=the two <office>	0 -11 9 0 0 0
lll=the two had	7 1 -9 0 0 0
lll=the two will	0 -13 10 -1 5 0
lll=the war in	0 -6 14 0 -7 0
lll=the week of	0 22 -22 0 0 0
lll=they have until	0 -13 14 0 0 0
lll=third round of	0 17 -12 -6 0 0
lll=to <level> on	0 17 -14 0 0 0
lll=to <number> on	0 -9 10 0 0 0
lll=to <person> by	10 -10 0 0 0 0
lll=to begin on	0 17 -15 0 0 0
lll=to follow on	0 -10 11 0 0 0
lll=to last until	0 -15 16 0 0 0
lll=to prepare the	0 -8 2 10 -7 0
lll=trade agreement on	0 9 -7 0 0 0
lll=trump say on	3 -9 2 0 0 0
lll=video conference on	-10 6 0 0 0 5
lll=visit to the	0 7 -12 0 5 0
lll=was conclude on	0 9 -8 0 0 0
lll=was reach on	0 12 -11 0 0 0
lll=was sign on	0 -13 14 0 0 0
lll=was the fifth	0 14 -13 0 0 0
lll=was the first	4 8 -13 0 0 0
lll=was the second	0 12 -11 0 0 0
lll=was the third	0 -13 13 0 0 0
lll=was their sixth	-2 16 -12 0 0 0
lll=was their third	-8 -8 16 0 0 0
lll=which meet on	0 10 -10 0 0 0
lll=will sign on	0 14 -14 0 0 0
lll=will speak on	8 -5 -1 0 0 0
lll=with <name> on	1 10 -9 0 0 0
lll=with <person> on	7 -14 4 0 5 0
lll=with <seat> on	-1 16 -18 0 0 0
lll=would go to	0 -15 8 7 0 0
lll=— <seat> ,	-8 -17 22 0 0 0
loud	4 -10 13 -8 -11 0
lr=' in	-3 -10 13 0 3 0
lr='s .	0 -11 4 0 9 0
lr='s <end>	-1 13 -9 0 0 0
lr='s in	0 6 -10 0 6 0
lr='s to	0 -8 0 11 -6 0
lr='s with	-10 18 -15 -1 5 0
lr=, (	0 -1 -3 10 0 0
lr=, )	0 -13 14 0 0 0
lr=, ,	-12 -8 15 -4 0 0
lr=, .	5 -8 4 -8 2 0
lr=, <end>	20 -21 10 9 4 -1
lr=, <number>	0 -13 2 10 0 0
lr=, and	-8 -10 18 0 0 0
lr=, at	-2 19 -13 0 0 0
lr=, in	-3 -6 13 -2 0 0
lr=, on	-1 11 -6 0 0 0
lr=, the	-5 9 0 0 0 0
lr=, —	-13 19 -4 -30 -5 0
lr=: ,	1 -29 17 0 12 0
lr=: .	0 18 -16 0 0 0
lr=: <end>	-2 25 -21 0 0 0
lr=: in	0 -17 18 0 0 0
lr=<begin> 's	1 -20 19 0 0 0
lr=<begin> .	17 -12 0 -4 1 0
lr=<begin> :	5 15 -17 0 0 0
lr=<begin> <end>	-14 9 2 -7 0 0
lr=<begin> <name>	0 -13 4 11 0 0
lr=<begin> <number>	-3 -15 19 -1 0 0
lr=<begin> <person>	2 8 -9 0 0 0
lr=<begin> at	0 1 -13 0 8 0
lr=<begin> go	0 -5 0 0 0 8
lr=<begin> in	0 -39 39 4 0 0
lr=<begin> it	-7 25 -16 0 0 0
lr=<begin> of	-7 21 -15 0 0 0
lr=<begin> on	0 18 -12 -5 0 0
lr=<day-ahead> .	0 -7 8 0 0 0
lr=<day-gone> .	7 2 -11 0 0 0
lr=<level> .	-3 26 -20 0 0 0
lr=<level> and	0 -10 10 0 0 0
lr=<name> ,	0 -18 3 0 14 0
lr=<name> .	0 -12 1 12 0 0
lr=<name> <end>	11 -13 -8 9 0 0
lr=<name> for	0 -16 15 0 0 0
lr=<name> in	0 19 -15 -1 0 0
lr=<name> on	0 15 -14 0 0 0
lr=<number> .	2 13 -15 0 0 0
lr=<number> and	0 -7 9 0 0 0
lr=<office> for	0 -17 18 0 0 0
lr=<person> .	5 13 -21 0 2 0
lr=<person> <end>	0 12 -11 0 0 0
lr=<person> <name>	0 -8 10 0 0 0
lr=<person> <person>	0 -14 16 -4 0 0
lr=<person> at	-7 0 12 0 -5 0
lr=<person> for	-1 11 -8 0 0 0
lr=<person> in	-1 -11 16 0 0 0
lr=<person> on	-7 0 20 -3 -9 0
lr=<person> the	-10 -18 28 0 -3 0
lr=<seat> <end>	0 17 -15 0 0 0
lr=<span> in	0 -13 13 0 0 0
lr=a ,	-16 5 9 0 0 0
lr=a .	-1 27 -24 0 0 0
lr=a and	0 13 -11 0 0 0
lr=a at	11 -8 0 0 0 0
lr=a between	-10 10 -10 8 0 0
lr=a conference	4 -13 0 0 0 9
lr=a of	0 -28 25 -6 8 2
lr=a on	5 -12 9 0 0 0
lr=a that	0 -5 9 0 0 0
lr=a to	-2 25 -18 0 -2 0
lr=a with	0 -8 6 0 3 0
lr=after 's	0 -19 20 0 0 0
lr=after .	5 -9 6 0 0 0
lr=after with	-12 10 0 0 0 0
lr=and .	0 -16 18 0 0 0
lr=another in	0 -11 5 4 0 0
lr=are .	0 10 -7 0 0 0
lr=are in	0 -17 10 9 0 0
lr=at 's	0 11 -9 0 0 0
lr=at ,	0 -8 9 0 0 0
lr=be .	0 12 -11 0 0 0
lr=before .	0 15 -10 0 0 0
lr=before <end>	0 13 -12 0 0 0
lr=begin .	-7 8 0 0 0 0
lr=by ,	10 -4 -4 0 0 0
lr=by .	5 7 -21 0 -4 0
lr=by <end>	-14 28 -12 0 0 0
lr=by evening	-7 -8 15 0 0 0
lr=by on	-3 8 -11 0 -1 5
lr=by that	9 -8 0 0 0 0
lr=charge .	0 -17 17 0 0 0
lr=constructive with	0 -6 -2 0 0 9
lr=country in	7 -8 1 0 0 0
lr=delegation again	0 10 -9 0 0 0
lr=earlier take	0 -10 11 0 0 0
lr=effect .	0 10 -9 0 0 0
lr=effect and	0 -14 14 0 0 0
lr=fifth .	0 -16 18 0 0 0
lr=fifth since	0 13 -11 0 0 0
lr=first ,	0 -15 17 0 0 0
lr=first of	0 17 -11 -5 0 0
lr=first since	9 -10 5 0 -3 0
lr=for .	0 9 -6 0 -2 0
lr=for <end>	8 -13 0 10 0 0
lr=for with	0 -29 30 0 0 0
lr=fourth ,	0 -12 6 6 0 0
lr=fourth .	0 -15 19 0 0 0
lr=fourth in	0 11 -9 0 0 0
lr=fourth is	0 9 -6 0 0 0
lr=fourth of	6 3 -11 4 0 0
lr=friday .	0 -8 9 0 0 0
lr=from ,	-8 22 -11 -3 -2 0
lr=from <end>	-7 -7 15 0 0 0
lr=from <name>	12 -17 6 0 0 0
lr=from and	0 19 -18 0 0 0
lr=from it	0 -10 11 0 0 0
lr=from we	0 -9 10 0 0 0
lr=had <person>	0 -7 8 0 0 0
lr=had of	-4 -10 15 0 0 0
lr=has .	0 13 -10 0 0 0
lr=has for	0 -13 14 0 0 0
lr=he of	-7 8 0 0 0 0
lr=he with	7 -9 1 0 0 0
lr=his with	0 -13 8 0 5 0
lr=in (	0 -10 11 0 0 0
lr=in ,	0 2 -6 -11 13 0
lr=in .	-6 -26 6 4 21 0
lr=in <day-ahead>	0 -12 1 10 -1 0
lr=in <end>	0 17 -4 -1 -9 0
lr=in at	-3 0 -8 0 9 0
lr=in for	0 10 -9 0 0 0
lr=in in	0 0 19 -8 -11 0
lr=in on	-5 0 -8 3 9 0
lr=in the	0 10 -1 0 -4 0
lr=in thi	0 -5 0 9 0 0
lr=in with	0 14 -11 0 0 0
lr=last ,	-3 -8 12 0 0 0
lr=monday <end>	-3 -3 -2 0 13 0
lr=next ,	4 -5 9 -11 0 0
lr=next .	0 11 -8 0 0 0
lr=next :	1 -12 2 6 0 0
lr=next is	0 -16 10 -2 0 9
lr=next of	0 -1 -4 9 0 0
lr=next will	1 12 -17 3 0 0
lr=of 's	12 0 -8 0 0 0
lr=of (	0 -13 14 0 0 0
lr=of .	3 -11 5 9 -1 0
lr=of :	0 11 -9 0 0 0
lr=of <end>	-5 -3 -1 12 0 0
lr=of and	1 13 -14 0 0 0
lr=of at	0 -12 17 0 -1 0
lr=of in	-1 11 -11 -7 9 0
lr=of on	-2 -5 7 0 0 0
lr=of that	0 -7 8 0 0 0
lr=of with	0 11 -15 -1 7 0
lr=on 's	-2 15 -11 0 0 0
lr=on ,	14 11 -20 0 0 -5
lr=on .	-9 18 -22 4 16 -4
lr=on :	0 -24 26 0 0 0
lr=on <end>	-6 -21 26 -11 -4 8
lr=on <name>	-7 1 -7 9 0 0
lr=on <person>	-5 -6 0 7 8 0
lr=on ?	0 -19 21 0 0 0
lr=on about	0 12 -9 0 0 0
lr=on after	-9 13 -4 -4 0 0
lr=on afternoon	0 -14 15 0 0 0
lr=on and	7 -11 3 1 -5 4
lr=on are	0 -13 13 0 0 0
lr=on as	0 -17 18 0 0 0
lr=on at	-21 -11 26 -7 -3 6
lr=on for	-8 24 -15 -1 -10 0
lr=on has	0 12 -10 0 0 0
lr=on in	-14 0 2 0 0 0
lr=on it	16 -7 -5 0 0 0
lr=on morning	17 -13 1 -1 0 0
lr=on mr	0 10 -5 0 0 0
lr=on night	11 -10 4 -2 0 0
lr=on on	0 8 -5 0 0 0
lr=on published	0 9 -8 0 0 0
lr=on that	0 13 -8 0 -9 0
lr=on the	-3 -2 -1 12 -2 0
lr=on they	0 -9 9 0 0 0
lr=on to	12 -23 18 -6 -3 0
lr=on when	0 -10 11 0 0 0
lr=on with	-9 -1 9 -6 0 0
lr=on —	4 -9 5 0 0 0
lr=post .	10 -8 0 0 0 0
lr=president in	0 -16 4 0 7 0
lr=saturday <end>	0 16 -13 0 0 0
lr=second ,	0 -33 35 0 0 0
lr=second .	0 -9 11 0 0 0
lr=second ;	0 -9 10 0 0 0
lr=second in	0 0 -7 11 0 0
lr=second of	1 13 -11 -4 0 0
lr=second on	0 12 -10 0 0 0
lr=second with	0 -14 11 3 0 0
lr=see in	1 -12 14 0 0 0
lr=side at	11 -17 8 0 0 0
lr=sign .	0 18 -14 0 0 0
lr=since ,	-2 25 -20 0 0 0
lr=since .	7 -16 13 0 0 0
lr=since <end>	0 23 -21 0 0 0
lr=sixth of	0 -11 13 0 0 0
lr=state .	0 -14 7 0 8 0
lr=state to	0 -12 7 -3 7 0
lr=telephone between	-3 9 -2 0 0 0
lr=that were	0 9 -5 -2 0 0
lr=that with	0 -1 -7 8 0 0
lr=that would	8 -16 2 4 0 0
lr=the ,	-9 4 8 -9 -14 0
lr=the .	-5 33 -37 7 -2 0
lr=the <day-gone>	3 -16 12 0 0 0
lr=the <end>	-16 -2 14 0 -2 0
lr=the and	-5 15 -7 0 0 0
lr=the at	6 -13 13 0 -5 0
lr=the between	19 -25 8 -2 0 0
lr=the by	0 10 -3 0 0 0
lr=the go	0 11 -7 0 -1 0
lr=the had	-1 11 -5 0 0 0
lr=the have	0 -30 19 0 13 0
lr=the in	6 -14 25 -17 -18 0
lr=the lasted	-10 5 2 0 0 0
lr=the later	-2 -3 -7 0 13 0
lr=the of	-2 -29 19 -7 17 0
lr=the on	9 -23 0 5 9 0
lr=the since	0 11 -10 0 0 0
lr=the the	-5 9 -1 0 0 0
lr=the was	-2 -10 13 5 -4 0
lr=the with	0 20 -18 0 -1 0
lr=the would	0 13 -8 0 -1 0
lr=their on	0 -11 11 0 0 0
lr=they .	0 18 -17 0 0 0
lr=they in	2 -22 -1 10 8 0
lr=they on	5 -12 8 0 0 0
lr=third ,	-7 -22 32 0 0 0
lr=third .	0 -15 18 -2 0 0
lr=third between	0 -11 11 0 0 0
lr=third is	0 14 -11 0 0 0
lr=third of	-3 19 -14 -3 0 0
lr=third on	0 -3 -3 9 0 0
lr=third since	-8 -12 19 0 0 0
lr=third was	0 13 -13 0 0 0
lr=third will	0 -9 9 0 0 0
lr=third with	0 -12 2 8 0 0
lr=three .	11 -8 -1 0 0 0
lr=through .	0 -11 11 0 0 0
lr=thursday ,	11 7 -23 0 0 0
lr=thursday <end>	2 -15 13 0 0 0
lr=to ,	-3 15 -5 0 -4 0
lr=to ;	-10 10 0 0 0 0
lr=to <end>	-3 20 -14 0 0 0
lr=to <name>	0 15 -20 -2 6 0
lr=to <number>	0 -11 12 0 0 0
lr=to <person>	0 15 -4 4 -16 0
lr=to <seat>	0 -3 17 -4 -15 0
lr=to about	-1 -6 9 0 0 0
lr=to at	2 0 -8 -2 5 0
lr=to before	0 -11 -1 4 8 0
lr=to in	-9 -13 -1 3 18 0
lr=to mr	0 -5 11 0 -5 0
lr=to on	4 -20 0 11 1 0
lr=to the	0 -13 2 7 4 0
lr=to thi	12 -9 0 0 0 0
lr=to to	14 -13 0 0 0 0
lr=trade between	0 -6 7 0 0 0
lr=trade in	0 21 -17 -2 0 0
lr=two in	10 -5 -4 0 0 0
lr=two of	0 8 -6 0 0 0
lr=until ,	0 15 -12 0 0 0
lr=until .	-8 -20 28 0 -5 0
lr=until <end>	0 28 -24 0 0 0
lr=until to	0 11 -9 0 0 0
lr=was off	5 8 -15 0 0 0
lr=we in	10 0 -8 0 0 0
lr=wednesday (	0 26 -25 0 0 0
lr=wednesday .	0 -9 11 0 0 0
lr=wednesday <end>	-2 -10 13 0 0 0
lr=which on	0 13 -12 0 0 0
lr=will <person>	0 -12 2 0 6 0
lr=will his	1 -10 0 9 0 0
lr=will in	12 -3 3 -4 -11 0
lr=will with	0 13 -11 0 0 0
lr=would again	0 -15 1 12 0 0
lr=— ,	20 -15 -8 0 0 0
lr=— <end>	-4 14 -8 0 0 0
nc2=agree	-3 4 -4 6 -6 0
nc2=bear	11 2 -2 -5 -9 0
nc2=begin	-7 -15 8 5 15 -2
nc2=buy	0 10 -7 0 0 0
nc2=down	-7 0 8 -11 -2 0
nc2=end	-15 -4 10 0 0 0
nc2=impose	17 1 -11 2 6 -7
nc2=propose	-6 -4 4 0 9 0
nc2=return	0 17 -15 0 0 0
nc2=say	5 -1 -10 -5 13 3
nc2=stay	12 4 -3 -4 -24 -5
nc2=suspend	-2 -15 19 -6 0 0
nc2=threaten	-3 8 -1 0 0 0
nc2=up	0 -3 -12 11 13 0
nct2=agree modal	0 11 -11 0 0 0
nct2=agree modal-passive	6 -15 10 0 0 0
nct2=agree participle-passive	-16 22 -6 -1 0 0
nct2=agree past	8 -4 -5 13 -9 0
nct2=bear modal	8 -1 -1 0 0 0
nct2=bear perfect	0 -8 10 0 0 0
nct2=bear present	0 20 -18 -4 3 0
nct2=begin future	13 -3 -3 -2 0 0
nct2=begin infinitive	0 -12 -2 18 0 0
nct2=begin modal	2 5 -9 -2 2 0
nct2=begin past	-7 2 0 -19 13 0
nct2=begin perfect	0 -24 26 0 0 0
nct2=begin present	-13 4 0 3 3 0
nct2=down future	0 -15 16 0 0 0
nct2=down infinitive	0 10 -10 0 0 0
nct2=down past	-9 -1 9 -3 0 0
nct2=end future	1 -18 16 0 0 0
nct2=end modal	0 -9 10 0 0 0
nct2=end past	-6 10 -8 0 0 0
nct2=end present	-7 11 -9 3 1 0
nct2=impose future	0 -6 11 -6 -2 0
nct2=impose future-passive	0 21 -18 0 0 0
nct2=impose modal	2 11 -13 -5 5 0
nct2=impose past	26 2 -15 0 -10 0
nct2=impose past-passive	2 14 -14 -2 0 0
nct2=impose perfect	4 -10 -6 12 2 0
nct2=impose pluperfect-passive	0 4 -11 0 4 0
nct2=impose present	0 -7 9 -4 5 0
nct2=impose present-passive	-5 -7 0 12 0 0
nct2=propose gerund	-3 19 -15 0 0 0
nct2=propose participle-passive	8 -18 7 0 6 0
nct2=propose past	-9 7 2 0 -5 0
nct2=propose pluperfect	0 -8 11 -1 0 0
nct2=propose pluperfect-passive	0 7 -13 0 5 0
nct2=propose present-passive	-4 -7 0 11 -3 0
nct2=return past	0 15 -14 0 0 0
nct2=say past	7 -3 0 -19 3 4
nct2=say perfect	9 -9 -21 16 7 0
nct2=say present	-1 4 -10 -1 10 0
nct2=stay future	-6 24 -16 -2 -2 0
nct2=stay future-passive	0 14 -12 0 0 0
nct2=stay gerund	-1 -9 12 0 0 0
nct2=stay modal	-4 -3 0 9 0 0
nct2=stay modal-passive	0 9 -10 0 0 0
nct2=stay past	22 -21 9 0 -6 0
nct2=stay pluperfect	-2 11 -7 0 0 0
nct2=stay present	0 10 -3 -13 -5 0
nct2=suspend future-passive	0 13 -12 0 0 0
nct2=suspend participle-passive	0 -13 14 0 0 0
nct2=suspend past	0 -10 9 0 0 0
nct2=suspend present	-2 -9 12 0 0 0
nct2=suspend present-passive	0 -8 9 0 0 0
nct2=target perfect	0 -11 12 0 0 0
nct2=threaten past	0 11 -6 0 0 0
nct2=up future	10 -15 -2 10 0 0
nct2=up past	-6 -13 0 7 15 0
nct2=up present	-2 10 -6 -2 0 0
next:apart	-3 8 7 -6 -16 -5
next:calls	93 -45 -33 -3 -16 -15
next:coming	14 -5 -7 -11 15 -5
next:experts	18 -8 2 0 -18 -2
next:heads=0	-10 8 13 6 -22 -12
next:heads=1	1 8 -8 -18 12 -14
next:heads=2	19 -19 18 -11 -11 -1
next:meets	-21 -10 24 13 -2 -16
next:running	9 0 -3 1 -6 -2
next:summit	-11 -15 12 5 18 1
next:sure	-23 -17 34 -7 -11 -7
next:wished	10 16 -11 -13 -9 -18
next=)	-8 -6 12 0 0 0
next=,	0 1 -2 3 9 -12
next=:	-28 20 -1 -4 0 -2
next=;	27 4 -15 -4 -6 -3
next=after	13 0 -12 0 0 0
next=and	9 -1 4 -15 -22 7
next=before	0 -8 -9 1 17 0
next=but	-2 -10 14 0 0 0
next=if	-3 12 -15 8 0 0
next=that	-5 8 4 -7 -14 -4
next=they	-1 9 -6 0 0 0
next=unless	0 12 -9 0 0 0
next=when	0 -15 18 0 0 0
next=who	-1 22 -19 0 0 0
next=—	-5 -28 24 3 8 0
nhas-infinitive	0 -15 15 5 -5 0
nhas-modal	-1 0 0 10 -3 0
nhas-participle	-10 -2 4 -11 14 0
nhas-past	10 -2 -6 -1 -2 0
nhas-perfect	7 -1 -11 7 7 0
nhas-present	-13 7 -1 -3 9 -8
nt2=future	3 -10 7 0 0 0
nt2=infinitive	0 -3 -3 11 0 0
nt2=modal	-3 12 -9 3 0 0
nt2=modal-not	2 -8 5 0 0 0
nt2=modal-passive	4 -13 9 2 0 0
nt2=past	6 -12 3 2 0 0
nt2=past-not	12 8 -19 0 0 0
nt2=past-passive	0 18 -13 -7 0 0
nt2=perfect	8 -13 -2 9 8 0
nt2=perfect-passive	-1 24 -21 0 0 0
nt2=perfect-passive-not	0 -10 11 0 0 0
nt2=present	-13 20 -12 -21 15 -6
nt2=present-not	6 7 -15 0 0 0
nt2=present-passive	0 -16 7 12 -4 0
nv0-none	-7 5 3 0 -1 -12
nv1-none	-7 5 3 0 -1 -12
nv2-none	-3 5 2 -6 -15 -1
nv2=accept	0 -8 8 0 0 0
nv2=add	9 7 -21 0 0 0
nv2=announce	-2 -7 1 10 0 0
nv2=be	4 1 0 1 -18 -2
nv2=begin	-2 -15 18 2 -4 0
nv2=bring	0 -8 11 0 0 0
nv2=call	-4 11 -2 -1 -2 0
nv2=collect	0 -11 11 0 0 0
nv2=conclude	0 13 -11 0 0 0
nv2=confirm	8 -11 -3 0 7 0
nv2=continue	0 9 -8 0 0 0
nv2=cut	5 12 -18 0 0 0
nv2=discuss	0 -6 8 0 0 0
nv2=end	-13 -14 17 2 -1 0
nv2=expire	-5 16 -10 -2 2 0
nv2=fix	0 -10 11 0 0 0
nv2=get	12 -12 2 0 0 0
nv2=go	-2 -5 2 -13 14 0
nv2=hold	0 9 -7 -4 0 0
nv2=hope	0 -5 9 0 0 0
nv2=intend	0 -9 10 0 0 0
nv2=keep	19 -15 -2 0 0 0
nv2=leave	0 21 -17 0 0 0
nv2=let	-1 11 -6 0 0 0
nv2=look	-9 -5 13 0 -3 0
nv2=lower	0 -9 10 0 0 0
nv2=make	-5 16 -10 0 0 0
nv2=meet	8 7 -9 -13 0 0
nv2=move	10 -3 -19 11 0 0
nv2=other	-5 -9 8 2 7 0
nv2=plan	10 -19 -3 10 11 0
nv2=put	-3 21 -15 0 0 0
nv2=raise	-1 13 -10 0 0 0
nv2=receive	-2 -10 2 9 0 0
nv2=report	0 -9 11 0 0 0
nv2=rise	-7 0 -4 11 0 0
nv2=run	0 -15 18 0 0 0
nv2=say	3 -4 0 -18 13 5
nv2=see	0 -7 13 0 -6 0
nv2=set	0 -13 15 0 0 0
nv2=settle	0 -4 8 0 0 0
nv2=sign	0 22 -22 6 -5 0
nv2=sit	0 19 -16 0 0 0
nv2=spare	6 -12 6 0 0 0
nv2=start	-3 -8 -4 16 1 0
nv2=stay	0 -11 12 0 0 0
nv2=stop	0 10 -9 0 0 0
nv2=suspend	0 -25 26 0 0 0
nv2=tell	-5 5 -10 6 5 0
nv2=want	2 -11 0 0 10 0
nvt2=add past	10 6 -20 0 0 0
nvt2=agree participle	-11 10 0 0 0 0
nvt2=agree past	10 -21 13 0 -3 0
nvt2=announce perfect	0 -9 -7 15 0 0
nvt2=be modal	-13 1 0 10 0 0
nvt2=be past	8 -12 7 0 -5 0
nvt2=be present	7 13 -14 -11 -3 0
nvt2=begin past	0 14 -7 -5 -1 0
nvt2=begin present	0 -10 13 -1 0 0
nvt2=bring future	0 -11 11 0 0 0
nvt2=call past	-6 11 0 -1 -2 0
nvt2=carry past	0 11 -11 0 0 0
nvt2=come past	-3 -7 11 0 0 0
nvt2=come present	0 25 -23 0 0 0
nvt2=end future	0 -8 10 0 0 0
nvt2=end modal	0 -12 14 0 0 0
nvt2=expect past	0 6 -11 3 0 0
nvt2=expire present	-5 12 -7 0 2 0
nvt2=extend modal	0 -11 12 0 0 0
nvt2=extend past	-3 20 -17 0 0 0
nvt2=extend perfect	12 -5 -7 0 0 0
nvt2=fall present	0 -13 11 0 0 0
nvt2=get past	9 -9 0 0 0 0
nvt2=go future	7 -10 4 0 0 0
nvt2=go past	-11 3 -4 -4 16 0
nvt2=have past	0 -22 25 0 0 0
nvt2=have present	0 16 -14 0 0 0
nvt2=hold future	-4 21 -17 0 0 0
nvt2=hold past	6 -12 9 -1 0 0
nvt2=impose past	0 9 -9 0 0 0
nvt2=intend present	0 -9 10 0 0 0
nvt2=keep modal	10 -8 0 0 0 0
nvt2=know present	0 10 -9 0 0 0
nvt2=leave participle	0 13 -12 0 0 0
nvt2=meet future	0 15 -16 -2 0 0
nvt2=meet gerund	4 -18 17 0 0 0
nvt2=meet modal	9 -15 9 0 0 0
nvt2=meet participle	1 8 -10 0 0 0
nvt2=meet past	0 11 -7 0 0 0
nvt2=other future	1 -15 6 0 10 0
nvt2=other modal	0 6 -14 6 0 0
nvt2=other perfect	0 12 -8 -1 0 0
nvt2=other pluperfect	-2 -9 14 0 0 0
nvt2=pay future	0 -12 14 0 0 0
nvt2=plan participle	8 -13 2 0 6 0
nvt2=plan present	2 -10 -3 13 0 0
nvt2=put present	0 9 -8 0 0 0
nvt2=reach past	0 4 -12 7 0 0
nvt2=reach perfect	0 -15 15 0 0 0
nvt2=receive past	-2 -13 5 9 0 0
nvt2=rise future	0 -7 -5 12 0 0
nvt2=run present	0 -15 16 0 0 0
nvt2=say past	3 -9 7 -18 5 5
nvt2=say perfect	9 0 -13 0 0 0
nvt2=say present	-7 3 -9 0 11 0
nvt2=set present	0 -15 17 0 0 0
nvt2=sign modal	0 -9 9 0 0 0
nvt2=sign participle	0 16 -15 0 0 0
nvt2=sign past	0 16 -19 7 -3 0
nvt2=sit future	0 15 -16 0 0 0
nvt2=start present	0 -11 0 10 1 0
nvt2=suspend participle	0 -13 13 0 0 0
nvt2=suspend present	0 -18 18 0 0 0
nvt2=take modal	0 8 -12 -1 5 0
nvt2=tell past	-4 4 -11 6 5 0
nvt2=want present	0 -6 -1 0 10 0
o:act=accept	-2 10 -4 0 0 0
o:act=admit	11 -10 0 0 0 0
o:act=agree	8 -9 0 6 1 2
o:act=announce	-6 13 -10 2 -3 0
o:act=answer	-8 10 -8 0 5 0
o:act=begin	-27 8 2 -7 -7 4
o:act=call	-8 13 -4 0 0 0
o:act=clear	-9 15 -6 0 0 0
o:act=conclude	-3 -8 13 0 0 0
o:act=confirm	-2 18 -18 0 0 0
o:act=discuss	0 -11 17 0 -5 0
o:act=draw	0 -14 16 0 0 0
o:act=end	-8 -1 7 1 -9 -1
o:act=expect	-9 17 -13 -5 4 0
o:act=extend	-1 17 -11 0 0 0
o:act=get	-20 32 -12 0 0 0
o:act=jump	8 -7 0 0 0 0
o:act=know	-9 -2 11 0 0 0
o:act=land	0 21 -20 0 0 0
o:act=let	-4 10 -3 0 0 0
o:act=levy	0 -8 9 0 0 0
o:act=lower	-2 10 -5 0 0 0
o:act=no verb	6 0 4 0 -4 -15
o:act=order	0 13 -9 0 0 0
o:act=other	16 -9 7 -11 -9 -2
o:act=pay	-15 24 -17 0 2 0
o:act=plan	-9 7 -1 7 -12 0
o:act=prepare	0 9 -15 9 -5 0
o:act=promise	-13 24 -13 0 0 0
o:act=put	10 -12 8 0 0 0
o:act=raise	-5 13 -5 0 0 0
o:act=reach	3 -16 10 0 2 0
o:act=receive	0 -23 3 7 13 0
o:act=recommend	0 16 -14 0 0 0
o:act=report	0 12 -7 0 0 0
o:act=run	-3 26 -19 0 0 0
o:act=say	0 0 9 -24 -12 0
o:act=see	-6 -4 11 0 0 0
o:act=sell	10 -6 -3 0 0 0
o:act=set	8 -3 -2 0 0 0
o:act=settle	-1 -11 7 0 5 0
o:act=sign	-10 2 -2 7 7 0
o:act=sit	-10 -6 11 -4 3 0
o:act=stand	0 10 -7 0 0 0
o:act=step	0 -11 12 0 0 0
o:act=suspend	4 1 -2 -9 -4 3
o:act=tax	0 -11 11 0 0 0
o:act=threaten	-2 26 -20 0 0 0
o:act=write	7 9 -21 0 -2 0
o:agree agreed gone	-1 -11 14 0 0 0
o:approve by ahead	0 -13 13 0 0 0
o:approve on gone	0 9 -8 0 0 0
o:ask on ahead	0 -12 12 0 0 0
o:be  gone	-5 -9 14 0 0 0
o:be by ahead	0 14 -9 0 0 0
o:be due gone	10 -8 0 0 0 0
o:be for gone	-11 15 -3 0 0 0
o:be from ahead	0 15 -13 0 0 0
o:be from gone	0 -26 27 0 0 0
o:be is ahead	-3 16 -10 0 0 0
o:be of gone	0 -7 8 0 0 0
o:be since gone	11 -12 5 0 0 0
o:be the ahead	0 -13 15 0 0 0
o:be the gone	0 9 -7 0 0 0
o:begin  gone	0 13 -10 0 0 0
o:begin from ahead	0 9 -7 0 0 0
o:begin from gone	0 -11 12 0 0 0
o:begin on ahead	-12 1 3 -15 3 0
o:begin on gone	3 14 -17 0 -4 2
o:begin since gone	0 12 -10 0 0 0
o:begin until ahead	0 -6 8 0 0 0
o:carried=controls	-13 -5 8 -1 7 2
o:carried=controls far	-1 7 3 -9 -11 0
o:carried=deal	13 -11 -5 0 12 0
o:carried=deal far	3 1 -8 4 4 -3
o:carried=duties	6 20 -16 -3 -8 -8
o:carried=duties far	3 6 1 -10 -11 -11
o:carried=exclusions	0 9 -8 0 0 0
o:carried=fees	-1 -21 14 8 0 1
o:carried=longer	0 19 -14 -5 -1 0
o:carried=longer far	0 0 1 -16 0 0
o:carried=meeting	-9 3 0 2 0 -2
o:carried=none	-4 0 5 10 -17 5
o:carried=procedure	-9 15 0 -1 -12 0
o:carried=procedure far	12 7 -8 -8 -9 0
o:carried=truce	-16 19 -1 -9 -15 -2
o:carried=truce far	-29 12 -2 -4 13 -5
o:carry on gone	0 -15 15 0 0 0
o:clear on gone	-9 13 -4 0 0 0
o:confirm on ahead	12 -9 0 0 0 0
o:confirm on gone	-11 21 -11 0 0 0
o:declare on gone	0 -11 13 0 0 0
o:discuss on ahead	0 -15 12 0 3 0
o:discuss on gone	0 15 -7 0 -9 0
o:end  gone	0 -9 10 0 0 0
o:end ends gone	0 -9 11 0 0 0
o:end expires gone	0 -13 14 0 0 0
o:end on ahead	-11 23 -12 -3 -2 0
o:end on gone	2 -20 16 5 0 0
o:expect from ahead	0 -9 11 0 0 0
o:expect on ahead	0 -22 13 0 10 0
o:expect on gone	0 24 -21 0 -2 0
o:fall on ahead	-1 12 -7 0 0 0
o:fall on gone	-1 -9 12 0 0 0
o:fix for ahead	10 -17 8 0 0 0
o:fix for gone	-6 16 -10 0 0 0
o:get on gone	-7 10 0 0 0 0
o:have by ahead	0 -9 10 0 0 0
o:have on gone	5 1 -15 0 4 0
o:jump on gone	10 -10 0 0 0 0
o:land on gone	0 14 -14 0 0 0
o:leads=	0 -2 2 -9 1 -2
o:leads=2028 (	0 11 -11 0 0 0
o:leads=accra,	-3 -4 8 0 0 0
o:leads=again on	0 12 -11 0 0 0
o:leads=alexandria on	0 14 -13 0 0 0
o:leads=also on	0 -13 14 0 0 0
o:leads=and on	1 11 -13 0 0 0
o:leads=ankara,	11 -14 2 0 0 0
o:leads=announced on	-6 13 -7 0 0 0
o:leads=applies from	0 -10 10 0 0 0
o:leads=as of	4 5 -12 0 0 0
o:leads=at nine	0 -8 9 0 0 0
o:leads=at the	-1 69 -58 -1 -20 0
o:leads=bangkok,	0 9 -7 0 0 0
o:leads=before the	-3 17 -11 0 0 0
o:leads=begin on	0 12 -8 0 0 0
o:leads=begins on	0 19 -15 0 -2 0
o:leads=begun on	0 -15 16 0 0 0
o:leads=beijing from	0 -12 14 0 -1 0
o:leads=beijing on	-2 -9 15 0 -4 0
o:leads=beijing,	-11 7 1 0 0 0
o:leads=bergen on	0 -12 12 0 0 0
o:leads=bern,	0 12 -11 0 0 0
o:leads=brasília,	0 11 -9 0 0 0
o:leads=brussels on	7 4 -11 0 0 0
o:leads=brussels,	4 -14 10 0 0 0
o:leads=buenos aires,	0 15 -13 0 0 0
o:leads=busan on	-1 -3 7 0 -2 0
o:leads=by	-10 4 2 0 0 0
o:leads=by the	-1 14 -10 0 0 0
o:leads=cairo,	0 0 -6 9 0 0
o:leads=call on	14 -9 -7 0 0 0
o:leads=cambodia on	0 -9 10 0 0 0
o:leads=came on	0 -13 14 0 0 0
o:leads=cape town,	0 -10 11 0 0 0
o:leads=cartagena on	0 -9 10 0 0 0
o:leads=cent from	0 -12 13 0 0 0
o:leads=city on	0 -16 16 0 0 0
o:leads=close on	-1 15 -11 0 0 0
o:leads=colombo,	0 10 -8 0 0 0
o:leads=comes on	0 -9 9 0 0 0
o:leads=concluded on	0 14 -13 0 0 0
o:leads=day on	0 12 -11 0 0 0
o:leads=deal on	-1 -10 13 0 0 0
o:leads=due on	-4 17 -12 0 0 0
o:leads=duties of	0 -10 11 0 0 0
o:leads=early on	0 17 -17 0 0 0
o:leads=effect on	-3 8 -4 0 0 0
o:leads=ends on	-3 10 -4 0 0 0
o:leads=expires on	0 15 -13 0 0 0
o:leads=failed on	-4 -5 10 0 0 0
o:leads=followed on	0 10 -7 0 0 0
o:leads=force on	-3 9 -5 0 0 0
o:leads=friday,	13 -4 -14 0 0 0
o:leads=go on	0 16 -13 0 0 0
o:leads=gyeongju on	0 -9 10 0 0 0
o:leads=halifax on	0 -8 9 0 0 0
o:leads=hanoi,	0 12 -9 0 0 0
o:leads=have until	0 -10 11 0 0 0
o:leads=helsinki on	0 -8 8 0 0 0
o:leads=hour on	7 -9 1 0 0 0
o:leads=house on	-4 -2 -5 0 14 0
o:leads=in brussels	0 14 -13 0 0 0
o:leads=in washington	0 -6 13 0 -6 0
o:leads=interview on	0 -7 0 0 9 0
o:leads=is on	-11 20 -8 0 0 0
o:leads=istanbul on	0 10 -9 0 0 0
o:leads=it on	0 10 -7 -1 0 0
o:leads=jinping on	-4 -27 26 -4 9 0
o:leads=known on	-7 10 0 0 0 0
o:leads=korea on	-2 1 -42 12 25 0
o:leads=kuala lumpur	0 11 -9 0 0 0
o:leads=last week,	0 -12 13 0 0 0
o:leads=late on	-4 -3 10 0 -3 0
o:leads=lima on	0 -14 15 0 0 0
o:leads=lima,	-5 -6 10 0 0 0
o:leads=link on	9 -8 -3 0 0 1
o:leads=london,	-1 11 -8 0 0 0
o:leads=lumpur on	-10 -9 21 -1 0 0
o:leads=lusaka,	0 13 -11 0 0 0
o:leads=madrid,	-3 -14 17 0 0 0
o:leads=malaysia on	0 -18 16 0 3 0
o:leads=manila on	0 10 -10 0 0 0
o:leads=meet on	-1 -3 -4 -4 8 7
o:leads=meeting of	0 -10 10 0 0 0
o:leads=meeting on	13 -7 -1 0 0 0
o:leads=meets on	0 26 -23 0 0 0
o:leads=mexico city,	11 0 -15 0 0 0
o:leads=monday,	-4 -16 20 0 0 0
o:leads=montevideo on	0 -10 10 0 0 0
o:leads=montevideo,	11 -7 -2 0 0 0
o:leads=months from	0 12 -12 0 0 0
o:leads=months on	7 -14 7 0 0 0
o:leads=more than	0 -11 11 0 0 0
o:leads=new delhi,	-2 12 -8 0 0 0
o:leads=news on	0 9 -7 0 0 0
o:leads=no deal	0 -19 5 14 0 0
o:leads=noon on	0 9 -8 0 0 0
o:leads=nouakchott,	0 4 -13 8 0 0
o:leads=of spain,	0 10 -8 0 0 0
o:leads=off to	0 -11 11 0 0 0
o:leads=on	0 0 -10 19 0 0
o:leads=on a	-3 14 -10 0 0 0
o:leads=on sunday,	0 10 -10 0 0 0
o:leads=on the	3 -37 35 0 0 0
o:leads=on until	0 -11 13 0 0 0
o:leads=oslo,	9 -4 -4 0 0 0
o:leads=out on	0 18 -13 0 0 0
o:leads=panama city,	-1 14 -11 0 0 0
o:leads=paper on	-4 -2 8 0 0 0
o:leads=percent on	12 -6 -8 0 0 0
o:leads=phone on	13 -8 -2 0 0 0
o:leads=place on	3 14 -16 0 0 0
o:leads=post on	0 13 -11 0 0 0
o:leads=posted on	0 -10 11 0 0 0
o:leads=posts of	0 -33 24 13 0 0
o:leads=president on	-11 11 0 0 0 0
o:leads=press on	9 -7 -1 0 0 0
o:leads=proposed on	0 -12 12 0 0 0
o:leads=published on	0 19 -17 0 0 0
o:leads=rabat on	0 25 -25 0 0 0
o:leads=rabat,	0 12 -11 0 0 0
o:leads=reporters on	-5 -9 14 0 0 0
o:leads=resume on	0 -11 10 3 0 0
o:leads=round on	0 18 -16 0 0 0
o:leads=said on	3 1 4 -11 -14 0
o:leads=santiago on	-5 -5 11 0 0 0
o:leads=seoul on	0 1 -8 7 0 0
o:leads=set for	9 0 -8 0 0 0
o:leads=sheet on	0 15 -15 0 0 0
o:leads=sign on	0 16 -15 0 0 0
o:leads=signed on	-1 -7 9 0 0 0
o:leads=since	-4 10 -4 0 0 0
o:leads=since the	0 9 -8 0 0 0
o:leads=south korea	0 0 -15 9 3 0
o:leads=south korea,	0 -11 12 0 0 0
o:leads=speak on	14 -9 -4 0 0 0
o:leads=starts on	0 22 -19 0 -4 0
o:leads=states on	0 14 -10 0 0 0
o:leads=stockholm on	0 -14 17 0 0 0
o:leads=summit of	0 -16 16 0 0 0
o:leads=sunday,	-1 -12 14 0 0 0
o:leads=table on	0 -7 8 0 0 0
o:leads=takes effect	0 -12 13 0 0 0
o:leads=talk on	9 13 -23 0 -1 0
o:leads=talks on	-6 -12 23 -9 0 0
o:leads=tariff on	0 -13 14 0 0 0
o:leads=tbilisi,	16 -6 -11 0 0 0
o:leads=telephone on	1 4 -10 0 0 0
o:leads=telephoned on	10 -6 -3 0 0 0
o:leads=that from	0 13 -11 0 0 0
o:leads=there from	0 -12 13 0 0 0
o:leads=there on	-8 -10 13 0 6 0
o:leads=thursday	14 -17 7 0 0 0
o:leads=thursday,	-6 -11 8 0 10 0
o:leads=to the	0 9 -7 0 0 0
o:leads=took effect	0 12 -11 0 0 0
o:leads=trieste on	0 -13 13 0 0 0
o:leads=truce of	0 10 -9 0 0 0
o:leads=truce on	7 -14 8 0 0 0
o:leads=trump on	0 1 -13 0 11 0
o:leads=tuesday	-4 -15 18 0 0 0
o:leads=tuesday,	-6 -23 26 0 0 0
o:leads=tunis,	10 -12 1 0 0 0
o:leads=two days,	0 -10 11 0 0 0
o:leads=union on	-2 10 -7 0 0 0
o:leads=united states	0 -6 10 0 0 0
o:leads=until	0 13 -11 0 0 0
o:leads=until the	-1 13 -9 0 0 0
o:leads=video on	4 -5 -13 0 0 11
o:leads=vienna,	0 10 -8 0 0 0
o:leads=washington on	-7 19 -11 -1 -8 0
o:leads=washington/beijing,	-3 10 -7 0 0 0
o:leads=windhoek,	0 -9 10 0 0 0
o:leads=xi jinping	5 5 -9 0 0 0
o:leads=york on	0 12 -10 0 0 0
o:left=deal right=duties	1 -14 7 5 0 0
o:left=deal right=none	-1 -8 11 4 -6 0
o:left=duties	3 8 -6 0 -14 0
o:left=duties right=duties	-6 -7 11 0 0 0
o:left=duties right=none	5 6 -6 0 -13 0
o:left=duties right=truce	0 18 -15 0 0 0
o:left=exclusions	0 11 -7 0 0 0
o:left=longer	-12 26 -14 -2 -2 0
o:left=longer right=meeting	0 -8 8 0 0 0
o:left=longer right=none	-11 27 -15 -2 -1 0
o:left=meeting right=deal	3 -17 17 0 -1 0
o:left=meeting right=meeting	0 17 -10 0 -11 0
o:left=meeting right=procedure	0 13 -13 0 0 0
o:left=meeting right=truce	0 -12 15 -2 0 0
o:left=none	2 2 6 -9 -5 -10
o:left=none right=deal	-10 13 -3 -6 -1 0
o:left=none right=exclusions	0 10 -9 0 0 0
o:left=none right=none	1 -4 11 0 -3 -6
o:left=none right=signing	7 9 -9 -2 -3 0
o:left=none right=truce	12 1 -9 -2 -2 0
o:left=procedure	-15 10 0 0 0 0
o:left=procedure right=none	-13 6 3 0 0 0
o:left=sale	0 -14 10 0 8 0
o:left=sale right=none	0 -9 4 0 8 0
o:left=signing	-27 8 6 -14 -6 -1
o:left=signing right=deal	0 13 -12 0 0 0
o:left=signing right=none	-22 7 5 -11 -5 -1
o:left=signing right=truce	0 -14 14 0 0 0
o:left=truce	-3 20 -12 -17 3 -2
o:left=truce right=duties	0 9 -8 0 0 0
o:left=truce right=meeting	0 18 -17 0 0 0
o:left=truce right=none	-1 13 -6 -14 3 -2
o:left=truce right=signing	0 -12 13 0 0 0
o:make of gone	11 -6 -5 0 0 0
o:meet geneva ahead	0 -9 11 0 0 0
o:meet met gone	0 -12 0 8 0 0
o:meet on ahead	2 -8 -4 -27 25 4
o:meet on gone	0 -7 13 0 -11 -1
o:meet the ahead	0 14 0 0 -17 0
o:meet the gone	0 18 -18 0 0 0
o:near=deal	-11 -6 9 10 0 0
o:near=duties	-13 12 3 -5 -4 -1
o:near=longer	-5 28 -20 0 0 0
o:near=meeting	-6 7 -9 -1 -2 2
o:near=none	-4 8 5 -6 -9 -14
o:near=procedure	-11 12 0 0 0 0
o:near=sale	10 -10 0 0 0 0
o:near=signing	-7 0 9 -10 -16 -1
o:near=truce	0 -8 12 -7 2 0
o:no verb  ahead	-19 27 -14 0 -2 0
o:no verb  gone	9 -3 -2 -2 1 0
o:no verb a gone	-14 0 11 0 0 0
o:no verb accra, gone	-4 -8 12 0 0 0
o:no verb aires, gone	0 15 -13 0 0 0
o:no verb and gone	0 -8 10 0 0 0
o:no verb ankara, gone	11 -14 2 0 0 0
o:no verb astana, gone	6 -23 16 0 0 0
o:no verb asunción, gone	0 12 -10 0 0 0
o:no verb bangkok, gone	-1 13 -11 0 0 0
o:no verb before ahead	0 9 -7 0 0 0
o:no verb beijing, gone	-12 10 0 -1 0 0
o:no verb belgrade, gone	10 -4 -3 0 0 0
o:no verb bern, gone	0 15 -14 0 0 0
o:no verb brasília, gone	0 15 -14 0 0 0
o:no verb briefing, gone	0 -7 -6 13 0 0
o:no verb busan, gone	0 -21 22 0 0 0
o:no verb by ahead	-1 15 -10 0 0 0
o:no verb cairo, gone	0 0 -6 9 0 0
o:no verb city, gone	8 1 -8 0 0 0
o:no verb colombo, gone	0 11 -9 0 0 0
o:no verb delhi, gone	-3 15 -11 0 0 0
o:no verb for ahead	0 -11 12 0 0 0
o:no verb for gone	0 -18 19 0 0 0
o:no verb friday gone	-8 -7 12 0 0 0
o:no verb friday, gone	10 -4 -2 0 0 0
o:no verb from ahead	-6 26 -19 0 0 0
o:no verb from gone	-8 -2 9 0 0 0
o:no verb hanoi, gone	0 13 -10 0 0 0
o:no verb helsinki, gone	-2 -8 11 0 0 0
o:no verb korea, gone	0 -11 12 0 0 0
o:no verb lisbon, gone	12 -13 1 0 0 0
o:no verb london, gone	-7 15 -8 0 0 0
o:no verb lusaka, gone	0 17 -15 0 0 0
o:no verb madrid, gone	-3 -15 18 0 0 0
o:no verb meeting: ahead	5 2 -9 0 0 0
o:no verb monday gone	-8 -2 0 0 12 0
o:no verb monday, ahead	0 18 -19 0 0 0
o:no verb nouakchott, gone	0 4 -13 8 0 0
o:no verb of gone	1 -15 7 10 0 0
o:no verb on gone	-18 9 5 -1 -12 -3
o:no verb oslo, gone	9 -1 -7 0 0 0
o:no verb prague, gone	0 14 -12 0 0 0
o:no verb quito, gone	6 1 -10 0 0 0
o:no verb saturday, gone	0 12 -10 0 0 0
o:no verb since gone	-8 27 -21 0 0 0
o:no verb spain, gone	0 10 -8 0 0 0
o:no verb tbilisi, gone	16 -13 -1 0 0 0
o:no verb the ahead	0 -17 17 0 0 0
o:no verb the gone	2 5 -9 0 0 0
o:no verb thursday, ahead	0 -5 -8 0 12 0
o:no verb thursday, gone	-10 0 -3 0 9 0
o:no verb to gone	-11 3 6 0 0 0
o:no verb town, gone	0 -8 9 0 0 0
o:no verb tunis, gone	10 -9 0 0 0 0
o:no verb ulaanbaatar, gone	-2 -9 12 0 0 0
o:no verb until ahead	-3 17 -12 0 0 0
o:no verb valletta, gone	0 8 -7 0 0 0
o:no verb washington/beijing, gone	-3 10 -7 0 0 0
o:no verb wednesday gone	-7 -5 9 0 0 0
o:no verb wellington, gone	0 -21 22 0 0 0
o:no verb windhoek, gone	0 -14 15 0 0 0
o:no verb york, gone	0 -12 13 0 0 0
o:no verb zanzibar, gone	0 -11 12 0 0 0
o:no verb — gone	16 -1 -21 0 0 0
o:offer on gone	0 -10 11 0 0 0
o:order on gone	0 12 -9 0 0 0
o:other before ahead	0 -11 13 0 0 0
o:other by ahead	11 -8 -1 0 0 0
o:other by gone	-9 0 8 0 0 0
o:other for ahead	5 -10 5 0 0 0
o:other from gone	0 -9 10 0 0 0
o:other on gone	15 -10 2 -2 0 0
o:other since gone	-3 -14 17 0 0 0
o:other the gone	0 9 -8 0 0 0
o:pay from ahead	0 13 -18 0 5 0
o:plan for ahead	-4 -13 10 9 0 0
o:plan for gone	-1 9 -6 0 0 0
o:plan from ahead	0 -10 11 0 0 0
o:plan the ahead	0 16 -8 0 -8 0
o:prepare on gone	0 0 -10 12 0 0
o:promise on gone	-8 12 -2 0 0 0
o:propose on gone	0 -11 12 0 0 0
o:put to ahead	0 -11 11 0 0 0
o:reach on gone	5 -18 14 0 0 0
o:receive on gone	-2 -22 2 9 13 0
o:right=deal on	2 -7 9 -2 -3 0
o:right=deal until	0 12 -11 0 0 0
o:right=duties 	-4 -12 15 0 0 0
o:right=duties from	11 -14 5 0 0 0
o:right=duties of	0 10 -6 0 0 0
o:right=longer	0 9 -8 0 0 0
o:right=longer on	-13 0 8 1 0 0
o:right=meeting	-9 10 -3 -3 -2 -1
o:right=meeting 	13 -12 0 4 0 0
o:right=meeting to	-10 10 0 0 0 0
o:right=none	-11 8 11 -3 -11 -12
o:right=none 	0 1 -1 -25 4 -2
o:right=none a	-18 8 4 0 0 0
o:right=none accra,	-4 -8 12 0 0 0
o:right=none again	0 -1 -6 10 0 0
o:right=none ago	0 17 -15 0 0 0
o:right=none aires,	0 10 -9 0 0 0
o:right=none and	-1 -5 9 0 0 0
o:right=none announced	0 0 -14 7 0 0
o:right=none are	0 10 -9 0 0 0
o:right=none as	0 10 -9 0 0 0
o:right=none astana,	6 -23 16 0 0 0
o:right=none back	0 11 -8 0 0 0
o:right=none bangkok,	-1 13 -11 0 0 0
o:right=none beijing,	-11 10 0 0 0 0
o:right=none belgrade,	10 -5 -2 0 0 0
o:right=none briefing,	0 -7 -6 13 0 0
o:right=none busan,	0 -10 11 0 0 0
o:right=none by	-14 32 -16 -1 -1 0
o:right=none date:	0 10 -7 0 0 0
o:right=none days	0 12 -11 0 0 0
o:right=none deal	0 -19 8 13 0 0
o:right=none delhi,	-3 15 -10 0 0 0
o:right=none did,	0 13 -10 0 0 0
o:right=none ends	-1 -6 10 0 0 0
o:right=none expires	0 -14 14 0 0 0
o:right=none friday	-8 -6 11 0 0 0
o:right=none friday,	11 -4 -3 0 0 0
o:right=none from	-27 12 1 -13 3 -1
o:right=none geneva	0 12 -10 0 0 0
o:right=none goods	0 -15 16 0 0 0
o:right=none hanoi,	0 12 -9 0 0 0
o:right=none has	0 11 -10 0 0 0
o:right=none helsinki,	-1 -11 13 0 0 0
o:right=none here	0 -15 16 0 0 0
o:right=none is	-5 20 -13 0 0 0
o:right=none jinping	5 5 -9 0 0 0
o:right=none korea	0 0 -15 9 3 0
o:right=none korea,	0 -11 12 0 0 0
o:right=none lisbon,	12 -13 1 0 0 0
o:right=none lumpur	0 11 -9 0 0 0
o:right=none lumpur,	-2 14 -11 0 0 0
o:right=none lusaka,	0 15 -13 0 0 0
o:right=none madrid	0 20 -19 0 0 0
o:right=none madrid,	-3 -15 18 0 0 0
o:right=none meeting:	5 3 -10 0 0 0
o:right=none meets	0 9 -9 0 0 0
o:right=none met	0 -12 0 8 0 0
o:right=none monday	-9 -2 0 0 12 0
o:right=none monday,	-4 11 -7 0 0 0
o:right=none nine	0 -12 13 0 0 0
o:right=none nouakchott,	0 4 -13 8 0 0
o:right=none on	4 -9 7 1 -5 5
o:right=none oslo,	9 -1 -7 0 0 0
o:right=none prague,	0 14 -12 0 0 0
o:right=none said	0 9 -6 0 0 0
o:right=none saturday,	0 16 -13 0 0 0
o:right=none seoul,	-3 14 -12 2 0 0
o:right=none signed	0 12 -8 0 0 0
o:right=none states	0 -6 10 0 0 0
o:right=none stockholm,	0 16 -15 0 0 0
o:right=none sunday,	-4 -7 10 0 0 0
o:right=none tariffs	2 -9 6 0 0 0
o:right=none tbilisi,	16 -13 0 0 0 0
o:right=none the	-11 38 -11 -7 -27 0
o:right=none thursday,	-7 -2 -10 0 20 0
o:right=none time	-2 15 -10 0 0 0
o:right=none to	-10 0 9 -1 -5 0
o:right=none town,	0 -10 11 0 0 0
o:right=none tunis,	10 -6 -1 0 0 0
o:right=none ulaanbaatar,	-2 -12 15 0 0 0
o:right=none until	-15 0 11 -4 -7 0
o:right=none valletta,	0 13 -11 0 0 0
o:right=none washington/beijing,	-3 10 -7 0 0 0
o:right=none wednesday	-7 -4 9 0 0 0
o:right=none wellington,	0 -21 22 0 0 0
o:right=none windhoek,	0 -15 16 0 0 0
o:right=none —	16 0 -22 0 0 0
o:right=procedure	1 9 -10 0 0 0
o:right=procedure 	0 -8 9 0 0 0
o:right=procedure on	0 17 -15 0 0 0
o:right=sale	0 -8 10 0 0 0
o:right=signing 	0 14 -9 0 0 0
o:right=signing the	0 11 -11 0 0 0
o:right=truce	3 -2 5 -9 -3 0
o:right=truce by	0 -11 11 0 0 0
o:right=truce on	-19 5 6 -4 0 0
o:rise from ahead	13 -12 0 0 0 0
o:say on gone	0 -3 11 -19 -5 0
o:say said gone	0 13 -9 0 0 0
o:see on ahead	0 -22 19 0 5 0
o:see on gone	-1 20 -15 0 -1 0
o:set for ahead	9 0 -9 0 0 0
o:set on ahead	0 -8 9 0 0 0
o:sign on gone	0 8 -10 10 -4 0
o:sign sign gone	0 -10 11 0 0 0
o:sign signed gone	-1 10 -7 0 0 0
o:sit on ahead	0 -18 16 0 2 0
o:subject=controls carried	-9 -9 10 0 7 2
o:subject=controls carried be	-11 14 -1 0 0 0
o:subject=controls carried begin	0 11 -11 0 0 0
o:subject=controls carried begin ahead	0 11 -11 0 0 0
o:subject=controls carried meet	0 -13 15 0 0 0
o:subject=controls carried on ahead	-9 -10 9 0 8 3
o:subject=controls carried on gone	0 10 -10 0 0 0
o:subject=controls far	-11 0 8 0 0 0
o:subject=controls far  gone	-8 -9 14 0 0 0
o:subject=controls far carried	2 9 -3 -3 -8 0
o:subject=controls far carried begin	0 -12 12 0 0 0
o:subject=controls far carried begin gone	0 -12 13 0 0 0
o:subject=controls far carried begin on	0 -13 14 0 0 0
o:subject=controls far carried meet	0 0 10 0 -10 0
o:subject=controls far carried meet ahead	0 0 7 0 -9 0
o:subject=controls far carried meet on	0 -3 11 0 -7 0
o:subject=controls far carried on ahead	10 -6 6 0 -9 0
o:subject=controls far carried on gone	-4 12 -5 0 0 0
o:subject=controls far no verb	-11 0 8 0 0 0
o:subject=controls far no verb 	-8 -6 11 0 0 0
o:subject=controls far no verb gone	-10 0 7 0 0 0
o:subject=controls no verb ahead	0 20 -18 0 0 0
o:subject=controls no verb gone	0 -6 8 0 0 0
o:subject=deal	-4 14 -9 4 -15 0
o:subject=deal  gone	0 10 -9 0 0 0
o:subject=deal agree	-1 15 -10 0 -4 0
o:subject=deal agree gone	-1 15 -10 0 -4 0
o:subject=deal be gone	0 -11 12 0 0 0
o:subject=deal begin gone	0 11 -10 0 0 0
o:subject=deal carried end	0 -18 20 0 0 0
o:subject=deal carried end gone	0 -13 14 0 0 0
o:subject=deal carried end on	0 -19 20 0 0 0
o:subject=deal carried meet	0 -21 6 7 6 0
o:subject=deal carried meet ahead	0 -10 3 0 7 0
o:subject=deal carried meet gone	0 -11 1 8 0 0
o:subject=deal carried meet on	0 -18 2 7 7 0
o:subject=deal carried on ahead	0 -14 0 0 14 0
o:subject=deal carried on gone	-14 4 -1 5 0 0
o:subject=deal carried other	0 12 -10 0 0 0
o:subject=deal carried other gone	0 11 -9 0 0 0
o:subject=deal carried sign	0 18 -16 0 0 0
o:subject=deal carried sign gone	0 10 -9 0 0 0
o:subject=deal carried sign on	0 15 -14 0 0 0
o:subject=deal carried tell	-1 10 -5 0 0 0
o:subject=deal carried tell gone	-1 10 -5 0 0 0
o:subject=deal end	0 11 -9 0 0 0
o:subject=deal far brussels, gone	0 9 -7 0 0 0
o:subject=deal far carried	0 -3 -3 0 9 0
o:subject=deal far carried announce	5 -10 6 0 0 0
o:subject=deal far carried announce gone	5 -10 6 0 0 0
o:subject=deal far carried announce on	5 -10 6 0 0 0
o:subject=deal far carried approve	0 -13 13 0 0 0
o:subject=deal far carried be gone	0 -11 2 7 0 0
o:subject=deal far carried begin ahead	0 8 -17 0 6 0
o:subject=deal far carried begin gone	0 -10 11 0 0 0
o:subject=deal far carried by ahead	0 -13 13 0 0 0
o:subject=deal far carried conclude on	0 10 -9 0 0 0
o:subject=deal far carried end gone	0 11 -12 1 0 0
o:subject=deal far carried for ahead	3 -14 11 0 0 0
o:subject=deal far carried meet	11 14 -14 -4 -7 0
o:subject=deal far carried meet ahead	12 16 -19 0 -4 0
o:subject=deal far carried meet on	11 0 -3 -2 -5 0
o:subject=deal far carried on ahead	12 8 -18 -3 1 0
o:subject=deal far carried on gone	-13 0 3 5 0 0
o:subject=deal far carried other	14 -2 -10 0 0 0
o:subject=deal far carried other gone	9 3 -15 0 0 0
o:subject=deal far carried say	-7 -4 15 0 -2 0
o:subject=deal far carried say gone	-7 -5 15 0 -2 0
o:subject=deal far carried say on	-7 -5 15 0 -2 0
o:subject=deal far carried since gone	0 11 -10 0 0 0
o:subject=deal far carried tell	0 -6 8 0 0 0
o:subject=deal far carried tell gone	0 -7 8 0 0 0
o:subject=deal far carried tell on	0 -8 10 0 0 0
o:subject=deal far friday, gone	13 -12 0 0 0 0
o:subject=deal far no verb ahead	-2 7 -3 0 0 0
o:subject=deal far no verb brussels,	0 9 -7 0 0 0
o:subject=deal far no verb friday,	13 -11 0 0 0 0
o:subject=deal far no verb gone	12 -8 1 4 -5 0
o:subject=deal far no verb on	1 19 -23 0 0 0
o:subject=deal far no verb thursday	12 -2 -13 0 0 0
o:subject=deal far on gone	1 18 -22 0 0 0
o:subject=deal far thursday gone	12 -2 -13 0 0 0
o:subject=deal meet gone	0 -8 11 0 -1 0
o:subject=deal no verb	-1 7 -9 10 -1 0
o:subject=deal no verb 	0 17 -16 0 0 0
o:subject=deal no verb ahead	0 15 -15 0 0 0
o:subject=deal no verb gone	-1 -1 -1 10 0 0
o:subject=deal on gone	0 10 -3 -7 -9 0
o:subject=deal sign ahead	0 13 -13 0 0 0
o:subject=duties	-2 1 8 -11 -7 -2
o:subject=duties  ahead	0 10 -8 0 0 0
o:subject=duties  gone	-3 21 -17 0 0 0
o:subject=duties be ahead	0 9 -7 0 0 0
o:subject=duties be from	0 -20 21 0 0 0
o:subject=duties be gone	0 -11 13 0 0 0
o:subject=duties begin	-8 9 0 0 0 0
o:subject=duties begin gone	-5 20 -14 0 0 0
o:subject=duties carried	6 7 0 -24 -2 -4
o:subject=duties carried  gone	-3 17 -9 0 0 0
o:subject=duties carried announce gone	0 9 -6 0 0 0
o:subject=duties carried be	8 2 -12 0 0 0
o:subject=duties carried be 	-1 9 -4 0 0 0
o:subject=duties carried be gone	9 0 -11 0 0 0
o:subject=duties carried begin	0 -9 13 0 0 0
o:subject=duties carried begin gone	0 -8 9 0 0 0
o:subject=duties carried end	-1 -7 11 0 0 0
o:subject=duties carried end ahead	0 -13 15 0 0 0
o:subject=duties carried end on	0 -14 15 0 0 0
o:subject=duties carried expect	0 -8 0 0 9 0
o:subject=duties carried expect ahead	0 -18 8 0 10 0
o:subject=duties carried meet ahead	0 -4 16 0 -9 0
o:subject=duties carried meet gone	0 15 -13 0 0 0
o:subject=duties carried on ahead	-4 -34 35 -2 6 0
o:subject=duties carried on gone	-1 18 -16 -8 2 0
o:subject=duties carried other	8 4 -16 0 0 0
o:subject=duties carried other gone	9 2 -14 0 0 0
o:subject=duties carried other on	9 0 -11 0 0 0
o:subject=duties carried pay	0 13 -8 0 0 0
o:subject=duties carried sign	0 -7 9 0 0 0
o:subject=duties carried sign on	0 -7 8 0 0 0
o:subject=duties far	0 -1 5 -13 -12 2
o:subject=duties far  ahead	-4 11 -7 0 0 0
o:subject=duties far carried	0 8 0 -22 -1 -15
o:subject=duties far carried after gone	0 -11 11 0 0 0
o:subject=duties far carried agree	8 -13 8 0 0 0
o:subject=duties far carried agree gone	4 -13 11 0 0 0
o:subject=duties far carried agree on	4 -14 11 0 0 0
o:subject=duties far carried announce gone	-5 -5 11 0 0 0
o:subject=duties far carried announce on	-4 -10 16 0 0 0
o:subject=duties far carried ask	0 -7 9 0 0 0
o:subject=duties far carried ask ahead	0 -12 12 0 0 0
o:subject=duties far carried ask on	0 -9 11 0 0 0
o:subject=duties far carried be	1 -15 18 0 -3 0
o:subject=duties far carried be gone	3 -24 24 0 0 0
o:subject=duties far carried be on	-12 0 6 0 0 0
o:subject=duties far carried before ahead	0 11 -8 0 0 0
o:subject=duties far carried begin	0 8 -7 0 4 0
o:subject=duties far carried begin gone	0 12 -10 0 0 0
o:subject=duties far carried by ahead	-2 16 -10 0 0 0
o:subject=duties far carried end	8 -17 13 0 0 0
o:subject=duties far carried end ahead	0 19 -16 0 0 0
o:subject=duties far carried end gone	9 -27 22 0 0 0
o:subject=duties far carried end on	9 -22 17 0 0 0
o:subject=duties far carried expect	0 19 -16 0 0 0
o:subject=duties far carried expect gone	0 16 -14 0 0 0
o:subject=duties far carried for ahead	14 -7 -8 0 0 0
o:subject=duties far carried from ahead	0 12 -8 0 -1 0
o:subject=duties far carried get	-11 11 0 0 0 0
o:subject=duties far carried have ahead	0 -9 10 0 0 0
o:subject=duties far carried have gone	0 9 -9 0 0 0
o:subject=duties far carried it gone	0 10 -10 0 0 0
o:subject=duties far carried meet	0 12 -16 0 9 -1
o:subject=duties far carried meet ahead	-8 10 -12 -4 12 0
o:subject=duties far carried meet on	0 -8 2 -6 13 0
o:subject=duties far carried of ahead	0 11 -9 0 0 0
o:subject=duties far carried offer	0 -18 19 0 0 0
o:subject=duties far carried on ahead	-26 -15 15 -8 23 -1
o:subject=duties far carried on gone	12 -14 19 -19 -23 -5
o:subject=duties far carried other gone	3 -10 7 0 0 0
o:subject=duties far carried other on	0 -7 9 0 0 0
o:subject=duties far carried pay	0 13 -11 0 0 0
o:subject=duties far carried pay ahead	0 9 -8 0 0 0
o:subject=duties far carried receive	0 -11 9 0 0 0
o:subject=duties far carried receive on	0 -11 10 0 0 0
o:subject=duties far carried return	0 13 -11 0 0 0
o:subject=duties far carried return on	0 13 -11 0 0 0
o:subject=duties far carried see	0 -12 10 0 2 0
o:subject=duties far carried see ahead	0 -11 8 0 3 0
o:subject=duties far carried see on	0 -9 7 0 2 0
o:subject=duties far carried set ahead	8 -9 0 0 0 0
o:subject=duties far carried sign	-5 26 -21 0 0 0
o:subject=duties far carried sign gone	-5 26 -21 0 0 0
o:subject=duties far carried sign on	0 13 -11 0 0 0
o:subject=duties far carried sit ahead	0 -8 9 0 0 0
o:subject=duties far carried sit gone	0 14 -8 0 -4 0
o:subject=duties far carried sit on	0 17 -11 0 -4 0
o:subject=duties far carried suspend	0 -9 12 0 0 0
o:subject=duties far carried suspend gone	0 -22 21 0 0 0
o:subject=duties far carried suspend on	0 -14 13 0 0 0
o:subject=duties far carried the ahead	0 12 -7 0 -1 0
o:subject=duties far carried write	9 -5 -3 0 0 0
o:subject=duties far carried write gone	10 -7 -1 0 0 0
o:subject=duties far carried write on	10 -6 -3 0 0 0
o:subject=duties far monday gone	0 11 -10 0 0 0
o:subject=duties far no verb	0 -1 5 -13 -12 2
o:subject=duties far no verb ahead	-8 6 -3 0 0 4
o:subject=duties far no verb friday,	-2 10 -6 0 0 0
o:subject=duties far no verb geneva,	0 13 -13 0 0 0
o:subject=duties far no verb gone	5 -5 7 -10 -9 0
o:subject=duties far no verb monday	0 11 -10 0 0 0
o:subject=duties far no verb on	11 -15 7 0 0 4
o:subject=duties far no verb since	0 -7 8 0 0 0
o:subject=duties far no verb thursday	0 -9 11 0 0 0
o:subject=duties far no verb tokyo,	0 6 -3 0 0 0
o:subject=duties far no verb until	0 -10 11 0 0 0
o:subject=duties far no verb wednesday,	0 -19 20 0 0 0
o:subject=duties far on gone	17 -14 5 0 0 0
o:subject=duties far since gone	0 -7 8 0 0 0
o:subject=duties far thursday gone	0 -9 11 0 0 0
o:subject=duties far tokyo, gone	0 6 -3 0 0 0
o:subject=duties far until ahead	0 -11 11 0 0 0
o:subject=duties from ahead	10 2 -18 0 0 0
o:subject=duties from gone	0 -25 26 0 0 0
o:subject=duties no verb	1 10 -7 -7 -4 0
o:subject=duties no verb 	-3 26 -22 0 0 0
o:subject=duties no verb (	0 11 -9 0 0 0
o:subject=duties no verb ahead	0 23 -23 0 0 0
o:subject=duties no verb on	5 -16 14 0 0 0
o:subject=duties on gone	0 -9 12 0 0 0
o:subject=duties rise	12 -10 0 0 0 0
o:subject=duties rise ahead	12 -11 0 0 0 0
o:subject=duties rise from	13 -12 0 0 0 0
o:subject=duties sign	0 -14 14 0 0 0
o:subject=duties sign gone	0 -14 14 0 0 0
o:subject=duties since gone	0 12 -9 0 0 0
o:subject=exclusions	0 14 -13 0 0 0
o:subject=exclusions far	0 9 -7 0 0 0
o:subject=exclusions far no verb	0 9 -7 0 0 0
o:subject=fees carried	0 -10 3 8 0 0
o:subject=fees carried begin	0 -10 5 4 0 0
o:subject=fees carried begin on	0 -10 5 4 0 0
o:subject=fees far  gone	-2 10 -5 0 0 0
o:subject=fees far no verb ahead	0 -6 9 0 0 0
o:subject=fees far no verb gone	0 11 -9 0 0 0
o:subject=longer carried	8 13 -16 -1 0 0
o:subject=longer carried be gone	9 -7 0 0 0 0
o:subject=longer carried on ahead	0 10 -8 0 0 0
o:subject=longer carried on gone	12 -1 -5 0 0 0
o:subject=longer carried say on	0 10 -8 0 0 0
o:subject=longer carried tell on	0 -10 10 0 0 0
o:subject=longer far carried	0 -12 15 -8 1 0
o:subject=longer far carried agree	0 -18 18 0 0 0
o:subject=longer far carried agree gone	0 -18 18 0 0 0
o:subject=longer far carried agree on	0 -14 14 0 0 0
o:subject=longer far carried announce	0 12 -11 0 0 0
o:subject=longer far carried announce gone	0 12 -11 0 0 0
o:subject=longer far carried be	8 0 -12 0 0 0
o:subject=longer far carried be ahead	10 -8 0 0 0 0
o:subject=longer far carried be gone	0 12 -9 0 0 0
o:subject=longer far carried be on	9 0 -10 0 0 0
o:subject=longer far carried begin	0 -9 11 0 0 0
o:subject=longer far carried extend	0 10 -9 0 0 0
o:subject=longer far carried meet	0 -7 0 0 9 0
o:subject=longer far carried meet ahead	0 -5 0 0 9 0
o:subject=longer far carried meet on	0 -7 0 0 9 0
o:subject=longer far carried on ahead	6 -6 -8 0 10 0
o:subject=longer far carried other	0 -11 11 0 0 0
o:subject=longer far carried other gone	0 -12 12 0 0 0
o:subject=longer far carried say	4 -16 17 0 -5 0
o:subject=longer far carried say gone	8 -22 18 0 -3 0
o:subject=longer far carried say on	5 -19 19 0 -5 0
o:subject=longer far carried sign	0 10 -9 0 0 0
o:subject=longer far carried sign gone	0 9 -7 0 0 0
o:subject=longer far carried sign on	0 8 -7 0 0 0
o:subject=longer no verb gone	-10 6 3 0 0 0
o:subject=longer no verb on	-20 3 13 0 0 0
o:subject=longer on gone	-19 2 13 0 0 0
o:subject=longer sign	0 -14 15 0 0 0
o:subject=meeting  ahead	7 -8 2 0 0 0
o:subject=meeting be	0 -14 9 -2 10 0
o:subject=meeting be ahead	0 -14 17 0 0 0
o:subject=meeting be gone	0 0 -6 0 11 0
o:subject=meeting before ahead	0 15 -14 0 0 0
o:subject=meeting begin	0 16 -17 0 -1 5
o:subject=meeting begin ahead	0 14 -10 -6 0 0
o:subject=meeting begin gone	0 6 -11 1 0 3
o:subject=meeting begin on	0 21 -23 0 0 5
o:subject=meeting carried	-24 14 -4 0 0 0
o:subject=meeting carried agree	0 16 -17 0 0 0
o:subject=meeting carried agree gone	2 14 -16 0 0 0
o:subject=meeting carried agree on	1 11 -12 0 0 0
o:subject=meeting carried be	-10 0 -1 9 0 0
o:subject=meeting carried be ahead	0 -9 1 11 0 0
o:subject=meeting carried be from	0 9 -9 0 0 0
o:subject=meeting carried be gone	-10 12 -4 0 0 0
o:subject=meeting carried be on	0 -17 8 11 0 0
o:subject=meeting carried be since	0 -10 10 0 0 0
o:subject=meeting carried be until	0 -15 15 0 0 0
o:subject=meeting carried begin	0 -17 14 6 -1 0
o:subject=meeting carried begin ahead	0 0 -8 8 0 0
o:subject=meeting carried begin gone	0 -18 21 -1 0 0
o:subject=meeting carried end	0 13 -10 0 0 0
o:subject=meeting carried end ahead	0 21 -19 0 0 0
o:subject=meeting carried for ahead	2 -19 15 0 0 0
o:subject=meeting carried for gone	-13 16 -2 0 0 0
o:subject=meeting carried meet	-1 -6 4 -4 9 0
o:subject=meeting carried meet ahead	0 -8 0 -1 10 0
o:subject=meeting carried meet on	0 -10 8 -3 7 0
o:subject=meeting carried on ahead	0 -6 -3 9 4 0
o:subject=meeting carried on gone	-5 1 8 -14 -4 0
o:subject=meeting carried other ahead	0 15 -15 0 0 0
o:subject=meeting carried other gone	-6 -4 10 0 0 0
o:subject=meeting carried plan	0 -30 31 0 0 0
o:subject=meeting carried plan ahead	0 -22 23 0 0 0
o:subject=meeting carried plan for	0 -21 21 0 0 0
o:subject=meeting carried receive	0 11 -17 0 6 0
o:subject=meeting carried return	-1 -19 22 0 0 0
o:subject=meeting carried return ahead	-1 -19 22 0 0 0
o:subject=meeting carried say	0 15 -14 0 0 0
o:subject=meeting carried say gone	-7 21 -13 0 0 0
o:subject=meeting carried say on	0 12 -13 0 0 0
o:subject=meeting carried sign	0 9 -8 0 0 0
o:subject=meeting carried sign gone	0 11 -10 0 0 0
o:subject=meeting carried since gone	0 -9 9 0 0 0
o:subject=meeting carried sit on	0 -11 11 0 0 0
o:subject=meeting carried suspend gone	0 13 -10 -1 0 0
o:subject=meeting carried the gone	0 9 -8 0 0 0
o:subject=meeting carried until ahead	0 -12 13 0 0 0
o:subject=meeting continue	1 9 -10 0 0 0
o:subject=meeting end	0 -19 26 -9 0 0
o:subject=meeting end ahead	0 -11 11 0 0 0
o:subject=meeting end gone	0 -10 17 -8 0 0
o:subject=meeting end on	0 -21 27 -7 0 0
o:subject=meeting far	7 -18 7 8 8 0
o:subject=meeting far  ahead	-3 19 -14 0 0 0
o:subject=meeting far carried	-4 -15 18 3 -3 0
o:subject=meeting far carried announce	0 13 -11 0 0 0
o:subject=meeting far carried announce gone	0 12 -10 0 0 0
o:subject=meeting far carried be	9 -6 2 0 -2 0
o:subject=meeting far carried be ahead	0 13 -13 0 0 0
o:subject=meeting far carried be gone	8 -17 13 0 -1 0
o:subject=meeting far carried before ahead	0 -13 13 0 0 0
o:subject=meeting far carried begin	0 -18 20 -3 -1 0
o:subject=meeting far carried begin ahead	0 -15 17 0 0 0
o:subject=meeting far carried begin from	0 -10 10 0 0 0
o:subject=meeting far carried by ahead	0 -15 16 0 0 0
o:subject=meeting far carried end ahead	0 15 -14 0 0 0
o:subject=meeting far carried end on	0 11 -14 3 0 0
o:subject=meeting far carried fall	0 -17 17 0 0 0
o:subject=meeting far carried fall gone	0 -17 17 0 0 0
o:subject=meeting far carried fall on	0 -17 17 0 0 0
o:subject=meeting far carried for gone	0 9 -7 0 0 0
o:subject=meeting far carried from gone	0 -11 14 0 0 0
o:subject=meeting far carried leave	0 16 -15 0 0 0
o:subject=meeting far carried leave on	0 9 -9 0 0 0
o:subject=meeting far carried make	-6 10 -3 0 0 0
o:subject=meeting far carried make gone	-6 10 -3 0 0 0
o:subject=meeting far carried meet	0 -12 7 2 3 0
o:subject=meeting far carried meet gone	0 -21 18 0 1 0
o:subject=meeting far carried of gone	0 16 -16 0 0 0
o:subject=meeting far carried on ahead	5 6 -11 -5 8 0
o:subject=meeting far carried on gone	6 0 0 0 -15 1
o:subject=meeting far carried see	0 7 -9 0 2 0
o:subject=meeting far carried see gone	0 12 -11 0 0 0
o:subject=meeting far carried see on	0 15 -17 0 2 0
o:subject=meeting far carried sign	0 -17 19 0 0 0
o:subject=meeting far carried sign gone	0 -19 21 0 0 0
o:subject=meeting far carried sign on	0 -11 12 0 0 0
o:subject=meeting far carried since gone	0 8 -11 0 0 0
o:subject=meeting far carried sit	0 -14 15 0 0 0
o:subject=meeting far carried sit gone	0 -7 9 0 0 0
o:subject=meeting far carried suspend ahead	0 -11 11 0 0 0
o:subject=meeting far carried tell on	6 -9 3 0 0 0
o:subject=meeting far from ahead	0 9 -8 0 0 0
o:subject=meeting far no verb	7 -18 7 8 8 0
o:subject=meeting far no verb 	7 8 -12 -2 -5 0
o:subject=meeting far no verb ahead	2 -32 13 9 14 0
o:subject=meeting far no verb gone	4 -1 -1 0 -12 0
o:subject=meeting far no verb of	0 -11 12 0 0 0
o:subject=meeting far no verb paris,	0 11 -10 0 0 0
o:subject=meeting far no verb the	0 -12 12 0 0 0
o:subject=meeting far no verb tuesday	0 -10 11 0 0 0
o:subject=meeting far no verb washington,	0 16 -17 0 0 0
o:subject=meeting far of gone	0 -11 12 0 0 0
o:subject=meeting far on gone	1 -1 -7 9 0 0
o:subject=meeting far paris, gone	0 11 -10 0 0 0
o:subject=meeting far the ahead	0 -14 14 0 0 0
o:subject=meeting far tuesday gone	0 -10 11 0 0 0
o:subject=meeting far until ahead	0 11 -11 0 0 0
o:subject=meeting far washington, gone	0 16 -17 0 0 0
o:subject=meeting far wednesday, gone	0 -12 12 0 0 0
o:subject=meeting for gone	0 15 -13 0 0 0
o:subject=meeting from gone	-3 -8 6 0 5 0
o:subject=meeting meet ahead	-1 -7 11 0 0 0
o:subject=meeting meeting: ahead	5 2 -9 0 0 0
o:subject=meeting no verb	6 -10 5 5 -5 -4
o:subject=meeting no verb 	12 -26 11 5 0 0
o:subject=meeting no verb before	0 15 -14 0 0 0
o:subject=meeting no verb from	-3 -12 18 0 0 0
o:subject=meeting no verb gone	2 -7 5 0 -9 0
o:subject=meeting no verb meeting:	5 3 -10 0 0 0
o:subject=meeting no verb on	2 5 -7 5 -14 -1
o:subject=meeting of ahead	-1 16 -13 0 0 0
o:subject=meeting of gone	0 -19 21 0 0 0
o:subject=meeting on ahead	0 2 -3 6 -9 0
o:subject=meeting on gone	4 13 -18 0 -15 1
o:subject=meeting other	0 -12 13 0 0 0
o:subject=meeting other gone	0 -10 10 0 0 0
o:subject=meeting place	0 9 -8 0 0 0
o:subject=meeting place on	0 9 -8 0 0 0
o:subject=meeting plan	-3 17 -11 0 -1 0
o:subject=meeting plan for	-3 7 -2 0 0 0
o:subject=meeting plan gone	0 18 -16 0 0 0
o:subject=meeting return	0 11 -15 4 0 0
o:subject=meeting return ahead	0 8 -13 4 0 0
o:subject=meeting return on	0 7 -12 5 0 0
o:subject=meeting set	0 9 -7 0 0 0
o:subject=meeting set ahead	0 9 -7 0 0 0
o:subject=meeting set for	0 9 -8 0 0 0
o:subject=meeting since gone	0 -10 11 0 0 0
o:subject=meeting sit gone	0 11 -11 0 0 0
o:subject=meeting suspend ahead	0 -6 8 0 0 0
o:subject=meeting the ahead	0 -15 15 0 0 0
o:subject=meeting to ahead	0 -17 17 0 0 0
o:subject=meeting until ahead	0 -11 12 0 0 0
o:subject=none	1 -6 3 0 14 -7
o:subject=none  ahead	-12 -1 10 0 0 0
o:subject=none  gone	3 3 -12 -6 11 0
o:subject=none beijing, gone	-9 9 0 0 0 0
o:subject=none briefing, gone	0 -7 -6 13 0 0
o:subject=none brussels, gone	14 -4 -7 0 0 0
o:subject=none carried	1 3 -6 17 -24 12
o:subject=none carried agree	0 -13 0 11 0 4
o:subject=none carried agree gone	0 -14 2 11 0 4
o:subject=none carried agree on	1 12 -18 0 0 4
o:subject=none carried announce	0 7 -16 7 0 0
o:subject=none carried announce announced	4 -17 4 7 0 0
o:subject=none carried announce gone	0 6 -15 7 0 0
o:subject=none carried announce on	1 10 -12 0 0 0
o:subject=none carried announced gone	4 -17 4 7 0 0
o:subject=none carried be since	10 -16 8 0 0 0
o:subject=none carried begin	0 12 -8 -10 -7 3
o:subject=none carried begin on	14 0 -5 -3 -1 0
o:subject=none carried by ahead	-5 12 -5 0 0 0
o:subject=none carried by gone	0 8 -6 0 0 0
o:subject=none carried call gone	-8 9 0 0 0 0
o:subject=none carried carry	0 -13 13 0 0 0
o:subject=none carried carry gone	0 -13 13 0 0 0
o:subject=none carried for ahead	3 0 -15 10 0 0
o:subject=none carried for gone	-2 13 -9 0 0 0
o:subject=none carried from ahead	0 14 -11 0 0 0
o:subject=none carried get	-7 13 -4 0 0 0
o:subject=none carried get gone	-7 12 -3 0 0 0
o:subject=none carried have	8 -15 10 0 0 0
o:subject=none carried have gone	6 -13 9 0 0 0
o:subject=none carried have until	0 -11 11 0 0 0
o:subject=none carried leave	-1 -8 11 0 0 0
o:subject=none carried leave gone	0 -12 14 0 0 0
o:subject=none carried leave on	0 -15 15 0 0 0
o:subject=none carried make	8 -10 2 0 0 0
o:subject=none carried make gone	8 -11 3 0 0 0
o:subject=none carried meet	-10 -7 8 3 -12 6
o:subject=none carried meet ahead	-5 -1 7 -5 -9 7
o:subject=none carried meet met	0 -9 0 9 0 0
o:subject=none carried meet the	0 18 -15 0 0 0
o:subject=none carried met gone	0 -9 0 9 0 0
o:subject=none carried on ahead	0 -5 7 -9 -11 9
o:subject=none carried on gone	5 -4 2 5 -19 1
o:subject=none carried other	-10 0 6 0 0 0
o:subject=none carried other ahead	0 -17 18 0 0 0
o:subject=none carried other gone	-8 13 -7 0 0 0
o:subject=none carried other since	-1 -9 11 0 0 0
o:subject=none carried pay ahead	0 13 -10 0 0 0
o:subject=none carried plan	0 0 -11 11 0 0
o:subject=none carried plan ahead	0 0 -11 11 0 0
o:subject=none carried plan for	0 0 -11 11 0 0
o:subject=none carried post on	0 -8 10 0 0 0
o:subject=none carried promise	-8 11 0 0 0 0
o:subject=none carried promise gone	-8 10 0 0 0 0
o:subject=none carried promise on	-8 9 0 0 0 0
o:subject=none carried put on	-4 -6 11 0 0 0
o:subject=none carried receive	0 -13 14 0 0 0
o:subject=none carried receive gone	0 -15 16 0 0 0
o:subject=none carried return	0 12 -11 0 0 0
o:subject=none carried return gone	0 13 -12 0 0 0
o:subject=none carried return on	0 11 -10 0 0 0
o:subject=none carried rise	0 12 -11 0 0 0
o:subject=none carried rise gone	0 10 -9 0 0 0
o:subject=none carried see on	0 -7 10 0 0 0
o:subject=none carried sell	11 -10 0 0 0 0
o:subject=none carried sell ahead	11 -11 0 0 0 0
o:subject=none carried sign	3 0 -13 12 6 0
o:subject=none carried sign gone	4 3 -18 12 6 0
o:subject=none carried sign on	4 -6 -2 13 0 0
o:subject=none carried sign signed	0 11 -11 0 0 0
o:subject=none carried signed gone	0 11 -11 0 0 0
o:subject=none carried since gone	6 -18 14 0 0 0
o:subject=none carried suspend gone	0 -10 11 0 0 0
o:subject=none carried tell	0 18 -20 0 0 0
o:subject=none carried tell gone	0 17 -20 0 0 0
o:subject=none carried tell on	0 10 -12 0 0 0
o:subject=none carried the gone	0 20 -19 0 0 0
o:subject=none london, gone	-4 14 -9 0 0 0
o:subject=none monday gone	-5 -8 1 0 13 0
o:subject=none montevideo, gone	10 0 -10 0 0 0
o:subject=none no verb	1 -6 3 0 14 -7
o:subject=none no verb 	0 2 -6 -7 10 0
o:subject=none no verb a	0 9 -7 0 0 0
o:subject=none no verb after	0 10 -9 0 0 0
o:subject=none no verb ahead	-11 -3 12 -2 -2 0
o:subject=none no verb beijing,	-9 9 0 0 0 0
o:subject=none no verb briefing,	0 -7 -6 13 0 0
o:subject=none no verb brussels,	13 -10 0 0 0 0
o:subject=none no verb gone	5 -4 -3 2 16 -6
o:subject=none no verb london,	-4 14 -9 0 0 0
o:subject=none no verb lumpur,	0 10 -8 0 0 0
o:subject=none no verb monday	-5 -8 1 0 13 0
o:subject=none no verb montevideo,	10 0 -10 0 0 0
o:subject=none no verb of	7 -14 0 11 0 0
o:subject=none no verb on	-27 26 -5 -6 -1 0
o:subject=none no verb since	0 13 -10 0 0 0
o:subject=none no verb thursday	2 6 -8 0 0 0
o:subject=none no verb thursday,	-8 0 -6 0 10 0
o:subject=none no verb tokyo,	-7 -5 13 0 0 0
o:subject=none no verb ulaanbaatar,	-1 -10 12 0 0 0
o:subject=none no verb valletta,	0 15 -13 0 0 0
o:subject=none no verb washington/beijing,	-9 12 -2 0 0 0
o:subject=none no verb wednesday,	-1 10 -6 0 0 0
o:subject=none no verb york,	0 14 -13 0 0 0
o:subject=none no verb —	-6 17 -10 0 0 0
o:subject=none of gone	8 -10 -3 12 0 0
o:subject=none on ahead	11 -1 -6 0 0 0
o:subject=none on gone	-35 28 -2 -4 -1 0
o:subject=none since gone	0 13 -10 0 0 0
o:subject=none thursday gone	2 6 -8 0 0 0
o:subject=none thursday, gone	-8 0 -5 0 10 0
o:subject=none to gone	0 -11 11 0 0 0
o:subject=none tokyo, gone	-7 -5 13 0 0 0
o:subject=none ulaanbaatar, gone	-1 -10 12 0 0 0
o:subject=none valletta, gone	0 15 -13 0 0 0
o:subject=none washington/beijing, gone	-9 12 -2 0 0 0
o:subject=none wednesday, gone	-1 9 -6 0 0 0
o:subject=none — gone	-6 16 -10 0 0 0
o:subject=procedure	-11 46 -34 0 0 0
o:subject=procedure carried	-5 4 7 0 -11 0
o:subject=procedure carried be	0 -19 23 0 0 0
o:subject=procedure carried be ahead	0 -11 14 0 0 0
o:subject=procedure carried be gone	0 -11 11 0 0 0
o:subject=procedure carried begin	0 11 -11 0 0 0
o:subject=procedure carried begin on	0 10 -10 0 0 0
o:subject=procedure carried from ahead	0 -9 9 0 0 0
o:subject=procedure carried on ahead	-1 -5 10 0 0 0
o:subject=procedure carried on gone	0 21 -20 0 0 0
o:subject=procedure far	9 -3 -1 0 0 0
o:subject=procedure far  ahead	0 -9 10 0 0 0
o:subject=procedure far  gone	15 -9 -3 0 0 0
o:subject=procedure far carried	-10 15 -5 -2 -4 0
o:subject=procedure far carried be	0 -9 12 0 0 0
o:subject=procedure far carried be ahead	0 -10 11 0 0 0
o:subject=procedure far carried be on	0 -10 10 0 0 0
o:subject=procedure far carried from gone	0 -10 10 0 0 0
o:subject=procedure far carried meet	0 12 -13 0 0 0
o:subject=procedure far carried meet gone	0 10 -10 0 0 0
o:subject=procedure far carried on ahead	0 -15 15 0 0 0
o:subject=procedure far carried on gone	0 24 -21 0 -1 0
o:subject=procedure far carried other gone	0 -7 9 0 0 0
o:subject=procedure far no verb	9 -3 -1 0 0 0
o:subject=procedure far no verb 	14 -16 4 0 0 0
o:subject=procedure far no verb gone	12 0 -11 0 0 0
o:subject=procedure no verb	-4 31 -24 0 0 0
o:subject=procedure no verb ahead	0 14 -10 0 0 0
o:subject=procedure no verb gone	0 17 -13 0 0 0
o:subject=procedure no verb on	0 11 -7 0 0 0
o:subject=procedure on ahead	0 9 -5 0 0 0
o:subject=procedure on gone	0 10 -6 0 0 0
o:subject=sale	-9 17 -7 0 0 0
o:subject=sale far  gone	0 15 -13 0 0 0
o:subject=sale far carried	-2 21 -14 0 -6 0
o:subject=sale far carried begin	0 19 -15 0 -6 0
o:subject=sale far carried say	12 -15 1 0 0 0
o:subject=sale far carried say gone	12 -15 1 0 0 0
o:subject=sale far carried say on	12 -15 1 0 0 0
o:subject=sale far no verb 	0 16 -14 0 0 0
o:subject=sale no verb	-9 18 -9 0 0 0
o:subject=sale no verb gone	-8 13 -5 0 0 0
o:subject=sale no verb on	-8 10 -1 0 0 0
o:subject=signing no verb of	0 12 -11 0 0 0
o:subject=signing of gone	0 13 -12 0 0 0
o:subject=signing sign	0 11 -10 0 0 0
o:subject=signing sign gone	0 10 -10 0 0 0
o:subject=signing sign on	0 9 -9 0 0 0
o:subject=truce  gone	-6 -9 14 0 0 0
o:subject=truce be	-1 18 -14 0 0 0
o:subject=truce be gone	0 10 -7 0 0 0
o:subject=truce begin	-5 16 -9 0 0 0
o:subject=truce begin gone	-2 30 -25 0 0 0
o:subject=truce carried	-26 11 5 -13 -10 0
o:subject=truce carried agree	0 8 -7 0 0 0
o:subject=truce carried agree gone	0 8 -7 0 0 0
o:subject=truce carried be	-6 27 -20 0 0 0
o:subject=truce carried be ahead	0 17 -14 0 0 0
o:subject=truce carried be from	0 12 -11 0 0 0
o:subject=truce carried be gone	-4 12 -6 0 0 0
o:subject=truce carried begin	0 -8 10 0 0 0
o:subject=truce carried begin gone	0 -11 12 0 0 0
o:subject=truce carried discuss	0 -11 12 0 0 0
o:subject=truce carried discuss ahead	0 -11 12 0 0 0
o:subject=truce carried end on	0 11 -9 0 0 0
o:subject=truce carried from ahead	0 12 -12 0 0 0
o:subject=truce carried say	0 -8 11 0 0 0
o:subject=truce carried say gone	0 -9 11 0 0 0
o:subject=truce carried say on	0 -10 12 0 0 0
o:subject=truce carried sign	0 -14 15 0 0 0
o:subject=truce carried sign gone	0 -15 16 0 0 0
o:subject=truce carried sign on	0 -10 11 0 0 0
o:subject=truce conclude	0 -19 19 0 0 0
o:subject=truce conclude gone	0 -19 19 0 0 0
o:subject=truce conclude on	0 -19 19 0 0 0
o:subject=truce end	-6 10 -9 4 0 0
o:subject=truce end ahead	0 19 -17 0 0 0
o:subject=truce end ends	0 -12 12 0 0 0
o:subject=truce end on	-2 36 -40 5 0 0
o:subject=truce ends gone	0 -13 14 0 0 0
o:subject=truce far  ahead	0 10 -9 0 0 0
o:subject=truce far  gone	-16 0 8 0 -1 0
o:subject=truce far carried	-3 -8 5 5 9 -1
o:subject=truce far carried agree	4 -16 15 0 0 0
o:subject=truce far carried agree gone	4 -17 15 0 0 0
o:subject=truce far carried announce	0 14 -14 0 0 0
o:subject=truce far carried announce gone	0 14 -13 0 0 0
o:subject=truce far carried announce on	0 14 -13 0 0 0
o:subject=truce far carried be	0 28 -23 0 0 0
o:subject=truce far carried be ahead	0 13 -13 0 0 0
o:subject=truce far carried be gone	0 15 -10 0 0 0
o:subject=truce far carried begin	-3 -13 13 0 5 0
o:subject=truce far carried begin ahead	0 -15 11 0 6 0
o:subject=truce far carried by ahead	11 -10 0 0 0 0
o:subject=truce far carried have gone	0 1 -12 0 8 0
o:subject=truce far carried meet	0 9 -4 0 -5 0
o:subject=truce far carried meet gone	0 12 -11 0 0 0
o:subject=truce far carried meet on	0 19 -16 0 -1 0
o:subject=truce far carried on gone	0 6 -17 11 9 0
o:subject=truce far carried other	12 -11 0 0 0 0
o:subject=truce far carried other ahead	11 -4 -7 0 0 0
o:subject=truce far carried put	8 -9 1 0 0 0
o:subject=truce far carried put gone	8 -9 1 0 0 0
o:subject=truce far carried put on	8 -9 1 0 0 0
o:subject=truce far carried return	0 -16 17 0 0 0
o:subject=truce far carried return ahead	0 -10 11 0 0 0
o:subject=truce far carried return on	0 -16 17 0 0 0
o:subject=truce far carried say	-12 7 -1 0 5 0
o:subject=truce far carried say gone	-12 6 0 0 6 0
o:subject=truce far carried say on	-11 19 -14 0 6 0
o:subject=truce far carried since gone	0 10 -9 0 0 0
o:subject=truce far no verb 	-17 2 4 0 -2 0
o:subject=truce far no verb ahead	4 12 -20 0 0 0
o:subject=truce far no verb gone	-20 6 3 -5 -7 0
o:subject=truce far no verb on	8 3 -13 0 0 0
o:subject=truce far no verb thursday	0 -10 11 0 0 0
o:subject=truce far no verb thursday,	0 -9 10 0 0 0
o:subject=truce far on ahead	8 0 -10 0 0 0
o:subject=truce far thursday gone	0 -10 11 0 0 0
o:subject=truce far thursday, gone	0 -11 12 0 0 0
o:subject=truce no verb ahead	-17 44 -30 0 0 0
o:subject=truce no verb from	0 14 -14 0 0 0
o:subject=truce no verb gone	11 -13 8 -1 0 0
o:subject=truce no verb on	0 -10 12 0 0 0
o:subject=truce no verb until	0 9 -7 0 0 0
o:subject=truce on gone	0 -8 6 3 0 0
o:subject=truce other	0 12 -9 0 0 0
o:subject=truce since gone	0 12 -11 0 0 0
o:subject=truce until ahead	0 20 -16 0 0 0
o:suspend on ahead	0 -17 15 0 0 2
o:threaten on gone	0 11 -8 0 0 0
o:topic=controls	-8 18 -14 -1 0 2
o:topic=controls ahead	-12 7 0 0 0 2
o:topic=controls be	-11 14 -1 0 0 0
o:topic=controls continue	2 -13 7 0 0 1
o:topic=controls far	-15 1 3 0 3 0
o:topic=controls far 	-8 -5 11 0 0 0
o:topic=controls far  gone	-8 -9 14 0 0 0
o:topic=controls far begin	0 -12 13 0 0 0
o:topic=controls far gone	-13 4 2 0 0 0
o:topic=controls far no verb	-11 0 8 0 0 0
o:topic=controls gone	2 15 -16 0 0 0
o:topic=controls on ahead	-9 -10 17 0 0 3
o:topic=controls on gone	5 15 -20 0 0 0
o:topic=deal 	0 9 -8 0 0 0
o:topic=deal announce	-5 -7 14 0 0 0
o:topic=deal be	-4 15 -10 0 0 0
o:topic=deal begin	0 27 -23 0 0 0
o:topic=deal by	-10 17 -4 0 0 0
o:topic=deal by ahead	-9 16 -3 0 0 0
o:topic=deal confirm	12 -11 0 0 0 0
o:topic=deal deal	0 -19 7 13 0 0
o:topic=deal deal gone	0 -20 9 13 0 0
o:topic=deal end	0 -11 8 5 0 0
o:topic=deal far	10 -15 9 9 -13 0
o:topic=deal far  ahead	0 12 -10 0 0 0
o:topic=deal far brussels,	0 9 -7 0 0 0
o:topic=deal far brussels, gone	0 9 -7 0 0 0
o:topic=deal far for	2 -20 17 0 0 0
o:topic=deal far friday,	13 -11 0 0 0 0
o:topic=deal far friday, gone	13 -12 0 0 0 0
o:topic=deal far gone	11 -15 7 9 -11 0
o:topic=deal far on	-3 9 -9 5 -3 0
o:topic=deal far on ahead	0 7 -4 0 0 0
o:topic=deal far other	11 -3 -5 0 0 0
o:topic=deal far thursday	12 -2 -13 0 0 0
o:topic=deal far thursday gone	12 -2 -13 0 0 0
o:topic=deal from ahead	0 10 -9 0 0 0
o:topic=deal gone	-1 8 -3 3 -14 -1
o:topic=deal no verb	-1 7 -9 10 -1 0
o:topic=deal of	0 19 -17 0 0 0
o:topic=deal of gone	0 17 -16 0 0 0
o:topic=deal on	0 -8 14 -5 -9 -1
o:topic=deal on ahead	2 -32 23 -1 9 0
o:topic=deal on gone	-1 7 2 -2 -24 0
o:topic=deal put	6 8 -18 0 0 0
o:topic=deal return	0 -17 17 0 0 0
o:topic=deal say	-4 -3 11 0 -3 0
o:topic=deal settle	0 -8 12 0 0 0
o:topic=deal sign	0 9 -14 0 8 0
o:topic=deal since	0 9 -8 0 0 0
o:topic=deal since gone	0 9 -8 0 0 0
o:topic=duties	3 9 -5 -10 0 -2
o:topic=duties 	-13 1 3 0 0 0
o:topic=duties  ahead	0 12 -10 0 0 0
o:topic=duties  gone	-11 -3 9 0 0 0
o:topic=duties (	0 11 -9 0 0 0
o:topic=duties a	-8 -3 11 0 0 0
o:topic=duties agree	6 7 -15 0 0 4
o:topic=duties ahead	-5 30 -26 -10 4 -4
o:topic=duties announce	-10 33 -37 7 0 0
o:topic=duties announced	-2 3 -11 7 0 0
o:topic=duties announced gone	-2 3 -11 7 0 0
o:topic=duties by	-2 15 -9 0 0 0
o:topic=duties by ahead	0 9 -4 0 0 0
o:topic=duties end	10 -14 8 0 0 0
o:topic=duties expect	0 -7 0 0 9 0
o:topic=duties far	3 19 -12 -28 -21 0
o:topic=duties far  ahead	-5 12 -8 0 0 0
o:topic=duties far  gone	5 -14 14 0 -2 0
o:topic=duties far announce	0 9 -10 0 0 0
o:topic=duties far by	0 10 -7 0 0 0
o:topic=duties far call	9 -9 0 0 0 0
o:topic=duties far end	0 -11 13 0 0 0
o:topic=duties far expect	0 18 -16 0 0 0
o:topic=duties far for	10 -6 -3 0 0 0
o:topic=duties far for ahead	15 -12 -2 0 0 0
o:topic=duties far friday,	-2 10 -6 0 0 0
o:topic=duties far geneva,	0 13 -13 0 0 0
o:topic=duties far gone	6 13 -7 -21 -27 -4
o:topic=duties far goods	0 -10 10 0 0 0
o:topic=duties far goods gone	0 -10 10 0 0 0
o:topic=duties far it	0 9 -9 0 0 0
o:topic=duties far it gone	0 9 -8 0 0 0
o:topic=duties far monday	0 11 -10 0 0 0
o:topic=duties far monday gone	0 11 -10 0 0 0
o:topic=duties far no verb	0 -1 5 -13 -12 2
o:topic=duties far of	-1 19 -16 0 0 0
o:topic=duties far of gone	0 11 -8 0 0 0
o:topic=duties far on ahead	-12 5 -3 0 3 3
o:topic=duties far on gone	10 10 -10 -5 -11 -1
o:topic=duties far other	1 8 -12 0 0 0
o:topic=duties far pay	0 10 -8 0 0 0
o:topic=duties far say	-9 33 -23 0 0 0
o:topic=duties far see	0 -9 11 0 0 0
o:topic=duties far since	0 -7 10 0 0 0
o:topic=duties far since gone	0 -7 10 0 0 0
o:topic=duties far suspend	0 -8 8 0 0 0
o:topic=duties far thursday	0 -9 11 0 0 0
o:topic=duties far thursday gone	0 -9 11 0 0 0
o:topic=duties far tokyo,	0 6 -3 0 0 0
o:topic=duties far tokyo, gone	0 6 -3 0 0 0
o:topic=duties far until	0 -11 11 0 0 0
o:topic=duties far until ahead	0 -11 12 0 0 0
o:topic=duties far wednesday,	0 -19 20 0 0 0
o:topic=duties from ahead	8 18 -29 0 0 0
o:topic=duties from gone	-1 -20 23 0 0 0
o:topic=duties gone	8 -13 13 -2 -5 0
o:topic=duties is	11 -9 0 0 0 0
o:topic=duties is gone	11 -10 0 0 0 0
o:topic=duties leave	0 11 -10 0 0 0
o:topic=duties levy	0 -9 9 0 0 0
o:topic=duties no verb	1 10 -7 -7 -4 0
o:topic=duties on	-1 -2 3 -14 10 0
o:topic=duties on ahead	-9 -12 13 -1 11 0
o:topic=duties on gone	1 4 -5 -9 0 2
o:topic=duties other	10 -10 1 0 0 0
o:topic=duties propose	0 -12 12 0 0 0
o:topic=duties put	-1 12 -8 0 0 0
o:topic=duties rise	10 0 -13 0 0 0
o:topic=duties say	-6 -10 17 0 -1 0
o:topic=duties since	-3 25 -19 0 0 0
o:topic=duties since gone	-3 25 -19 0 0 0
o:topic=duties tariffs	2 -9 6 0 0 0
o:topic=duties tax	0 -11 11 0 0 0
o:topic=duties the	-3 16 -9 0 0 0
o:topic=duties the ahead	-3 9 -2 0 0 0
o:topic=duties until	-1 32 -27 0 0 0
o:topic=duties until ahead	-1 30 -25 0 0 0
o:topic=exclusions	-3 28 -24 0 0 0
o:topic=exclusions ahead	-1 14 -11 0 0 0
o:topic=exclusions far no verb	0 9 -7 0 0 0
o:topic=exclusions gone	0 15 -13 0 0 0
o:topic=exclusions on	0 16 -13 0 0 0
o:topic=exclusions on gone	0 10 -8 0 0 0
o:topic=fees	-4 -3 8 0 0 0
o:topic=fees ahead	0 -11 14 0 0 0
o:topic=fees far	-3 -10 14 0 0 0
o:topic=fees far  gone	-2 10 -6 0 0 0
o:topic=fees far ahead	0 -8 11 0 0 0
o:topic=fees on	0 -11 13 0 0 0
o:topic=longer	-7 17 -4 -7 -4 0
o:topic=longer agree	-1 -8 12 0 0 0
o:topic=longer ahead	0 21 -18 0 0 0
o:topic=longer be	8 2 -15 0 0 0
o:topic=longer begin	0 13 -12 0 0 0
o:topic=longer far be	9 0 -11 0 0 0
o:topic=longer far gone	-2 19 -13 -2 -5 0
o:topic=longer far on	0 12 -12 0 0 0
o:topic=longer far on gone	-10 16 -6 0 0 0
o:topic=longer far other	0 -11 12 0 0 0
o:topic=longer far say	-4 13 -5 0 0 0
o:topic=longer on	-14 -6 20 -1 0 0
o:topic=longer on gone	-13 -9 23 0 0 0
o:topic=longer other	-3 19 -12 0 0 0
o:topic=longer say	-1 -7 11 0 0 0
o:topic=longer sign	0 16 -14 0 0 0
o:topic=longer to	-1 21 -16 0 0 0
o:topic=longer to ahead	0 17 -14 0 0 0
o:topic=meeting	-8 -13 10 12 -5 0
o:topic=meeting 	10 -20 12 3 -1 0
o:topic=meeting  ahead	6 -15 14 0 0 0
o:topic=meeting after gone	0 -11 13 0 0 0
o:topic=meeting agree	5 16 -18 0 -4 0
o:topic=meeting ahead	1 -24 27 0 -8 0
o:topic=meeting and	0 -13 14 0 0 0
o:topic=meeting before	-1 24 -21 0 0 0
o:topic=meeting before ahead	-1 24 -21 0 0 0
o:topic=meeting by	-1 18 -14 0 0 0
o:topic=meeting by ahead	0 13 -10 0 0 0
o:topic=meeting confirm	-9 12 -1 0 0 0
o:topic=meeting end	-2 -34 31 3 0 0
o:topic=meeting far	8 -13 2 12 3 -3
o:topic=meeting far  ahead	-3 19 -14 0 0 0
o:topic=meeting far ahead	3 -34 19 7 15 0
o:topic=meeting far be	9 -11 6 0 -1 0
o:topic=meeting far before	0 -12 12 0 0 0
o:topic=meeting far before ahead	0 -12 12 0 0 0
o:topic=meeting far end	0 11 -10 0 0 0
o:topic=meeting far gone	5 5 -9 5 -11 0
o:topic=meeting far make	-6 10 -3 0 0 0
o:topic=meeting far no verb	7 -18 7 8 8 0
o:topic=meeting far of	0 -10 10 0 0 0
o:topic=meeting far of gone	0 -10 10 0 0 0
o:topic=meeting far on	16 7 -21 4 -8 0
o:topic=meeting far on gone	13 7 -19 5 -11 0
o:topic=meeting far paris,	0 11 -10 0 0 0
o:topic=meeting far paris, gone	0 11 -10 0 0 0
o:topic=meeting far say	0 -14 15 0 0 0
o:topic=meeting far sit	0 -15 17 0 0 0
o:topic=meeting far tell	5 1 -13 0 0 0
o:topic=meeting far the	-5 -4 10 0 0 0
o:topic=meeting far the ahead	0 -12 12 0 0 0
o:topic=meeting far tuesday	0 -10 11 0 0 0
o:topic=meeting far tuesday gone	0 -10 11 0 0 0
o:topic=meeting far until ahead	0 15 -14 0 0 0
o:topic=meeting far washington,	0 16 -17 0 0 0
o:topic=meeting far washington, gone	0 16 -17 0 0 0
o:topic=meeting far wednesday, gone	0 -12 12 0 0 0
o:topic=meeting fix	-5 13 -8 0 0 0
o:topic=meeting for	-15 6 0 5 -3 0
o:topic=meeting for ahead	0 -16 14 8 -3 0
o:topic=meeting for gone	-15 32 -20 -1 0 0
o:topic=meeting from	-5 -21 12 2 9 0
o:topic=meeting from gone	-4 -26 16 0 7 0
o:topic=meeting geneva	0 -10 12 0 0 0
o:topic=meeting gone	-13 7 -11 13 1 0
o:topic=meeting lumpur	0 10 -8 0 0 0
o:topic=meeting lumpur gone	0 10 -8 0 0 0
o:topic=meeting meet	-1 -8 8 -3 1 0
o:topic=meeting meeting:	5 3 -10 0 0 0
o:topic=meeting meeting: ahead	5 2 -9 0 0 0
o:topic=meeting meets	0 9 -9 0 0 0
o:topic=meeting met	0 -12 0 8 0 0
o:topic=meeting met gone	0 -12 0 8 0 0
o:topic=meeting no verb	6 -10 5 5 -5 -4
o:topic=meeting of	-4 -9 16 -2 0 0
o:topic=meeting of ahead	-1 21 -18 0 0 0
o:topic=meeting of gone	0 -28 31 0 0 0
o:topic=meeting offer	0 9 -8 0 0 0
o:topic=meeting on	1 -6 -3 8 0 5
o:topic=meeting on ahead	10 -13 -1 0 12 4
o:topic=meeting on gone	-6 6 -5 9 -18 0
o:topic=meeting other	-2 -7 12 -2 0 0
o:topic=meeting phone	-9 10 0 0 0 0
o:topic=meeting place	0 16 -15 0 0 0
o:topic=meeting plan	-7 10 -4 7 -11 0
o:topic=meeting prepare	0 5 -13 11 -4 0
o:topic=meeting put	0 -20 22 0 0 0
o:topic=meeting reach	0 -8 0 1 5 0
o:topic=meeting receive	0 -12 -10 8 17 0
o:topic=meeting say	1 16 -11 -7 -2 0
o:topic=meeting see	0 7 2 0 -10 0
o:topic=meeting since	0 -21 23 0 0 0
o:topic=meeting since gone	0 -21 23 0 0 0
o:topic=meeting tell	-10 15 -4 0 0 0
o:topic=meeting the	0 34 -14 -5 -25 0
o:topic=meeting the ahead	0 9 11 -4 -25 0
o:topic=meeting the gone	0 37 -36 0 0 0
o:topic=meeting to	-10 -13 24 0 0 0
o:topic=meeting to ahead	0 -23 23 0 0 0
o:topic=meeting until	0 -21 26 0 -2 0
o:topic=meeting until ahead	0 -31 35 0 -2 0
o:topic=meeting write	0 11 -6 0 0 0
o:topic=none	5 -8 3 7 7 0
o:topic=none 	-1 7 -14 -9 16 0
o:topic=none  ahead	-14 1 7 0 0 0
o:topic=none  gone	3 6 -19 -7 17 0
o:topic=none a	-1 18 -15 0 0 0
o:topic=none a gone	0 13 -10 0 0 0
o:topic=none after	0 11 -10 0 0 0
o:topic=none agree	0 -13 2 12 0 0
o:topic=none ahead	-28 8 4 -11 -13 7
o:topic=none announce	7 2 -10 0 0 0
o:topic=none be	7 -13 10 0 0 0
o:topic=none begin	0 -5 5 -1 -2 4
o:topic=none beijing,	-9 9 0 0 0 0
o:topic=none beijing, gone	-9 9 0 0 0 0
o:topic=none briefing,	0 -7 -6 13 0 0
o:topic=none briefing, gone	0 -7 -6 13 0 0
o:topic=none brussels,	13 -10 0 0 0 0
o:topic=none brussels, gone	14 -4 -7 0 0 0
o:topic=none by	0 11 -8 0 0 0
o:topic=none charge	0 -9 9 0 0 0
o:topic=none for	0 16 -18 0 0 0
o:topic=none for gone	-2 14 -11 0 0 0
o:topic=none from	0 15 -11 0 0 0
o:topic=none from ahead	0 8 -6 0 0 0
o:topic=none get	-7 13 -4 0 0 0
o:topic=none gone	14 -12 -1 12 13 -11
o:topic=none london,	-4 14 -9 0 0 0
o:topic=none london, gone	-4 14 -9 0 0 0
o:topic=none lumpur,	0 10 -8 0 0 0
o:topic=none monday	-5 -8 1 0 13 0
o:topic=none monday gone	-5 -8 1 0 13 0
o:topic=none montevideo,	10 0 -10 0 0 0
o:topic=none montevideo, gone	10 0 -10 0 0 0
o:topic=none no verb	1 -6 3 0 14 -7
o:topic=none of	15 -15 -2 11 0 0
o:topic=none of ahead	0 -6 8 0 0 0
o:topic=none of gone	16 -10 -9 11 0 0
o:topic=none on	-14 6 4 1 -17 1
o:topic=none on gone	-16 10 0 4 -12 0
o:topic=none return	0 14 -14 0 0 0
o:topic=none rise	0 10 -9 0 0 0
o:topic=none sign	0 -13 -9 13 8 0
o:topic=none sit	-1 10 -6 0 -1 0
o:topic=none tell	6 6 -17 0 0 0
o:topic=none thursday	2 6 -8 0 0 0
o:topic=none thursday gone	2 6 -8 0 0 0
o:topic=none thursday,	-8 0 -6 0 10 0
o:topic=none thursday, gone	-8 0 -5 0 10 0
o:topic=none to ahead	0 8 -7 0 0 0
o:topic=none to gone	0 -11 11 0 0 0
o:topic=none tokyo,	-7 -5 13 0 0 0
o:topic=none tokyo, gone	-7 -5 13 0 0 0
o:topic=none ulaanbaatar,	-1 -10 12 0 0 0
o:topic=none ulaanbaatar, gone	-1 -10 12 0 0 0
o:topic=none until	0 -10 12 0 0 0
o:topic=none until gone	0 -10 12 0 0 0
o:topic=none valletta,	0 15 -13 0 0 0
o:topic=none valletta, gone	0 15 -13 0 0 0
o:topic=none washington/beijing,	-9 12 -2 0 0 0
o:topic=none washington/beijing, gone	-9 12 -2 0 0 0
o:topic=none wednesday,	-1 10 -6 0 0 0
o:topic=none wednesday, gone	-1 9 -6 0 0 0
o:topic=none york,	0 14 -13 0 0 0
o:topic=none —	-6 17 -11 0 0 0
o:topic=none — gone	-6 17 -11 0 0 0
o:topic=procedure	-10 20 -8 -2 -3 0
o:topic=procedure  gone	0 -10 11 0 0 0
o:topic=procedure ahead	-12 17 -5 0 -1 0
o:topic=procedure far 	14 -16 4 0 0 0
o:topic=procedure far  ahead	0 -9 10 0 0 0
o:topic=procedure far  gone	15 -9 -3 0 0 0
o:topic=procedure far gone	9 7 -15 0 -1 0
o:topic=procedure far no verb	9 -3 -1 0 0 0
o:topic=procedure from gone	0 -10 10 0 0 0
o:topic=procedure no verb	-4 31 -24 0 0 0
o:topic=procedure on	-11 5 3 0 0 0
o:topic=procedure on ahead	-4 -3 8 0 0 0
o:topic=procedure on gone	-4 9 -3 0 0 0
o:topic=procedure other	0 -12 14 0 0 0
o:topic=sale	-10 -5 9 0 7 0
o:topic=sale ahead	6 -9 -2 0 8 0
o:topic=sale by	0 -8 9 0 0 0
o:topic=sale by ahead	0 -8 9 0 0 0
o:topic=sale far	13 -5 0 -1 -3 0
o:topic=sale far 	0 16 -14 0 0 0
o:topic=sale far  gone	0 15 -13 0 0 0
o:topic=sale far gone	13 -4 -1 0 -2 0
o:topic=sale far on	10 0 -6 0 -1 0
o:topic=sale far on gone	11 5 -14 0 0 0
o:topic=sale far say	12 -7 -4 0 0 0
o:topic=sale gone	-18 1 14 0 0 0
o:topic=sale no verb	-9 18 -9 0 0 0
o:topic=sale on	-6 -11 14 0 8 0
o:topic=sale on ahead	10 -14 -5 0 9 0
o:topic=sale on gone	-17 -1 18 0 0 0
o:topic=sale say	0 -10 11 0 0 0
o:topic=sale sell	10 -6 -3 0 0 0
o:topic=signing	-16 13 2 -19 -11 -2
o:topic=signing 	0 14 -9 0 0 0
o:topic=signing  gone	0 10 -6 0 0 0
o:topic=signing be	-9 -3 10 0 0 0
o:topic=signing before	0 -9 9 0 0 0
o:topic=signing before ahead	0 -9 9 0 0 0
o:topic=signing by	0 -17 18 0 0 0
o:topic=signing by gone	0 -11 11 0 0 0
o:topic=signing expect	0 12 -10 0 0 0
o:topic=signing gone	-10 9 2 -15 -6 0
o:topic=signing it	0 -8 9 0 0 0
o:topic=signing it gone	0 -8 9 0 0 0
o:topic=signing on	-12 10 -2 -7 0 0
o:topic=signing on gone	-10 10 -4 -5 0 0
o:topic=signing say	0 10 -9 0 0 0
o:topic=signing sign	-19 7 3 -7 -13 0
o:topic=signing sign gone	0 -10 11 0 0 0
o:topic=signing signed	-1 12 -8 0 0 0
o:topic=signing signed gone	-1 10 -7 0 0 0
o:topic=truce	-2 18 -7 -29 0 -6
o:topic=truce agree	-2 -17 14 0 9 0
o:topic=truce ahead	-34 67 -42 -5 -10 0
o:topic=truce announce	0 -17 18 0 0 0
o:topic=truce ask	0 -10 10 0 0 0
o:topic=truce be	-11 13 -2 0 0 0
o:topic=truce begin	-7 30 -21 0 -2 0
o:topic=truce conclude	0 -8 10 0 0 0
o:topic=truce declare	0 -15 15 0 0 0
o:topic=truce effect	0 -9 10 0 0 0
o:topic=truce effect gone	0 -9 10 0 0 0
o:topic=truce end	-13 39 -28 -4 0 0
o:topic=truce ended	0 7 -4 0 0 0
o:topic=truce ended gone	0 7 -4 0 0 0
o:topic=truce ends	0 -11 13 0 0 0
o:topic=truce ends gone	0 -15 17 0 0 0
o:topic=truce expires	0 -15 15 0 0 0
o:topic=truce expires gone	0 -15 15 0 0 0
o:topic=truce extend	0 10 -6 0 0 0
o:topic=truce far	-8 1 4 -14 4 0
o:topic=truce far 	-17 0 8 0 -2 0
o:topic=truce far  ahead	0 10 -9 0 0 0
o:topic=truce far  gone	-16 -5 12 0 -1 0
o:topic=truce far ahead	12 -1 -9 0 3 0
o:topic=truce far be	0 18 -15 0 0 0
o:topic=truce far begin	-1 -12 10 0 6 0
o:topic=truce far by ahead	11 -10 0 0 0 0
o:topic=truce far charge	0 -10 10 0 0 0
o:topic=truce far end	0 8 -5 0 0 0
o:topic=truce far gone	-25 2 8 -11 0 0
o:topic=truce far have	0 0 -11 0 8 0
o:topic=truce far make	0 -9 9 0 0 0
o:topic=truce far on	5 1 -13 -1 12 0
o:topic=truce far on gone	0 9 -11 0 6 0
o:topic=truce far other	10 -13 4 0 0 0
o:topic=truce far say	-2 -6 11 0 0 0
o:topic=truce far thursday	0 -10 11 0 0 0
o:topic=truce far thursday gone	0 -10 11 0 0 0
o:topic=truce far thursday,	0 -9 10 0 0 0
o:topic=truce far thursday, gone	0 -11 12 0 0 0
o:topic=truce from	0 22 -19 0 0 0
o:topic=truce from gone	0 18 -15 0 0 0
o:topic=truce gone	13 -18 15 -20 5 -2
o:topic=truce of	-3 12 -7 0 0 0
o:topic=truce of gone	0 9 -6 0 0 0
o:topic=truce on	2 -9 12 -13 0 -2
o:topic=truce on ahead	-14 13 -1 0 -1 0
o:topic=truce on gone	10 -19 15 -9 3 0
o:topic=truce other	0 10 -9 0 0 0
o:topic=truce promise	-8 10 0 0 0 0
o:topic=truce reach	0 -9 9 0 0 0
o:topic=truce return	0 -10 10 0 0 0
o:topic=truce run	0 12 -8 0 0 0
o:topic=truce say	15 -6 -7 0 4 0
o:topic=truce sign	7 -16 10 0 0 0
o:topic=truce since	0 18 -17 0 0 0
o:topic=truce since gone	0 18 -17 0 0 0
o:topic=truce sit	0 -13 13 0 0 0
o:topic=truce tell	0 10 -7 0 0 0
o:topic=truce the	-1 12 -9 0 0 0
o:topic=truce the ahead	0 11 -8 0 0 0
o:topic=truce to	0 22 -17 0 0 0
o:topic=truce to ahead	0 14 -10 0 0 0
o:topic=truce until	-1 36 -31 0 0 0
o:topic=truce until ahead	-1 30 -26 0 0 0
o:write on gone	9 0 -13 0 0 0
pair: both	-2 6 3 -12 -11 -4
pair: n=0	-8 6 12 -8 -4 -20
pair: n=1	-2 8 -3 2 -5 4
pair: n=2	1 5 0 -11 -3 -14
pair: n=3	-3 8 3 -25 -13 0
pair: n=5	-3 -2 -2 10 0 0
pair: n=many	0 9 -7 0 0 0
pair: not-both	-7 15 2 -5 -6 -14
pair:both n=0	-4 6 -1 0 -9 1
pair:both n=1	-3 8 0 -14 3 -29
pair:both n=3	-1 -14 24 -12 -13 0
pair:both n=5	-6 -5 0 10 0 0
pair:coming both	2 -7 0 10 -4 0
pair:coming n=0	8 -3 -30 17 14 0
pair:coming n=1	-8 1 7 0 -9 -12
pair:coming n=2	-7 11 7 -13 -25 4
pair:coming n=4	1 -14 13 0 0 0
pair:coming+ended both	-10 19 -11 -4 1 0
pair:coming+ended n=0	-6 8 0 -2 -2 0
pair:coming+ended n=1	-13 18 -10 -7 2 -1
pair:coming+ended not-both	-12 10 0 -8 -1 -2
pair:coming+ended+running both	-1 -1 8 0 -3 0
pair:coming+running both	-1 15 -11 -6 0 0
pair:coming+running n=0	2 1 -7 -14 2 6
pair:coming+running n=1	9 13 -11 -1 -9 -3
pair:coming+running n=2	0 -8 10 0 0 0
pair:coming+running not-both	12 -13 8 -11 -3 2
pair:day 	-5 3 13 -8 -14 -12
pair:day both	-7 3 7 -4 -19 -7
pair:day coming	-3 9 -1 -17 0 -4
pair:day coming+ended	-10 22 -14 -2 0 0
pair:day coming+running	0 12 0 -7 -19 0
pair:day day-none	13 -9 10 1 0 -4
pair:day day=l0	10 4 -9 0 0 0
pair:day day=l1	-27 12 4 0 -3 0
pair:day day=l2	-9 6 8 -11 -9 -2
pair:day day=l4	-7 10 -6 -1 5 -1
pair:day day=l5	4 -10 13 -3 -5 0
pair:day day=r1	-9 9 -2 0 -2 0
pair:day day=r2	-24 23 -3 -1 -12 -2
pair:day day=r3	-10 17 -7 -2 -9 -1
pair:day day=r4	-12 15 -4 0 -7 0
pair:day ended	-11 4 -3 14 -1 -1
pair:day n=0	-5 -2 14 -2 -11 -4
pair:day n=1	-2 3 2 -1 6 -9
pair:day n=2	-6 17 -8 1 -22 -4
pair:day n=3	-10 15 0 -30 -9 0
pair:day n=4	-9 15 -5 -8 -2 0
pair:day n=many	0 11 -10 0 0 0
pair:day no-word	6 17 -6 -12 -11 -9
pair:day not-both	-11 20 -3 -7 -4 -13
pair:day part:sure	-14 4 4 -6 -5 0
pair:day prev:sure	-13 -5 17 -7 -5 -10
pair:day running	4 5 -13 3 7 -3
pair:day sent:sure	-23 20 -12 6 -5 -9
pair:day-none 	-9 9 4 -1 -4 -6
pair:day-none both	-8 20 -6 -7 -15 0
pair:day-none coming+ended	-15 14 -2 -8 -4 -1
pair:day-none coming+running	4 32 -21 -7 -24 0
pair:day-none ended	-1 1 6 -5 -20 0
pair:day-none ended+running	-2 4 4 -18 -11 -3
pair:day-none n=0	-3 19 -13 7 -8 -8
pair:day-none n=1	-11 12 -7 3 5 -2
pair:day-none n=2	-4 -3 21 -33 -21 -2
pair:day-none n=3	-1 -5 11 -11 -6 0
pair:day-none n=4	10 -26 22 -5 0 0
pair:day-none no-word	1 15 -7 -1 -5 -10
pair:day-none not-both	-6 7 6 -3 0 -13
pair:day-none part:sure	-11 7 -2 0 -4 3
pair:day-none prev:sure	-1 13 -5 -9 -10 -9
pair:day-none running	9 3 -10 0 6 -4
pair:day-none sent:sure	-10 -4 12 -7 0 -6
pair:day=l0 both	12 4 -15 0 0 0
pair:day=l0 coming	0 -12 14 0 0 0
pair:day=l0 n=0	0 -8 9 0 0 0
pair:day=l0 n=1	10 0 -5 0 0 0
pair:day=l0 n=2	-5 11 -4 0 0 0
pair:day=l0 not-both	-6 -4 10 0 0 0
pair:day=l0 running	0 12 -11 0 0 0
pair:day=l1 	-12 4 -4 1 10 -1
pair:day=l1 both	-15 7 2 -10 3 0
pair:day=l1 ended+running	0 -11 11 0 0 0
pair:day=l1 n=0	-11 11 -8 5 0 0
pair:day=l1 no-word	-11 4 -1 9 0 0
pair:day=l1 not-both	-4 -11 6 8 4 -2
pair:day=l1 part:sure	0 0 4 -12 -3 -1
pair:day=l1 prev:sure	-2 1 -8 0 9 0
pair:day=l1 running	0 16 -11 0 0 0
pair:day=l1 sent:sure	-10 -13 10 2 7 0
pair:day=l2 	-6 10 -1 -7 -2 -2
pair:day=l2 both	-15 6 11 -10 -11 -1
pair:day=l2 coming	17 -18 10 0 -10 -1
pair:day=l2 ended	0 6 -9 5 -3 0
pair:day=l2 ended+running	0 -6 11 0 -3 0
pair:day=l2 n=0	4 -14 12 6 -3 -2
pair:day=l2 n=1	0 14 -9 -4 -15 -1
pair:day=l2 n=3	10 -20 11 -1 0 0
pair:day=l2 no-word	0 17 -12 -6 -13 0
pair:day=l2 not-both	17 -5 -2 4 -12 -6
pair:day=l2 part:sure	5 -10 12 2 -13 -6
pair:day=l2 running	-5 -6 10 0 0 0
pair:day=l3 	6 17 -5 -21 -38 -2
pair:day=l3 both	-10 -5 16 -15 -5 3
pair:day=l3 coming	-1 6 -11 0 6 4
pair:day=l3 coming+running	0 -9 4 0 4 0
pair:day=l3 ended	-4 -12 3 0 19 -1
pair:day=l3 n=0	-15 7 1 0 4 -1
pair:day=l3 n=1	13 -22 10 -10 13 -1
pair:day=l3 n=2	0 15 -7 -12 -19 4
pair:day=l3 n=3	-6 -4 12 0 -1 0
pair:day=l3 n=4	0 10 -8 0 0 0
pair:day=l3 not-both	11 3 -11 -5 9 -3
pair:day=l3 part:sure	-12 -1 4 -9 13 2
pair:day=l3 running	-2 -20 17 0 6 0
pair:day=l4 	-11 -7 9 6 2 0
pair:day=l4 both	0 -1 -2 4 8 0
pair:day=l4 coming	4 6 -7 -11 2 0
pair:day=l4 ended	1 3 -9 5 2 0
pair:day=l4 n=0	-3 16 -11 -12 3 0
pair:day=l4 n=1	2 -10 0 4 11 0
pair:day=l4 n=3	-6 14 -5 -8 0 0
pair:day=l4 n=4	0 1 -8 9 0 0
pair:day=l4 not-both	-15 16 -3 -7 0 0
pair:day=l4 prev:sure	-3 -5 13 0 -1 0
pair:day=l4 sent:sure	-18 0 0 3 10 0
pair:day=l5 	8 5 -3 -6 -12 0
pair:day=l5 both	-3 6 2 0 -15 0
pair:day=l5 ended	-2 -5 10 0 0 0
pair:day=l5 n=1	-6 6 0 5 -11 0
pair:day=l5 n=2	2 -2 8 -6 -6 0
pair:day=l5 n=3	-5 11 -6 0 0 0
pair:day=l5 no-word	12 -6 0 0 -3 0
pair:day=l5 not-both	6 2 -8 0 0 0
pair:day=l5 part:sure	-11 7 0 1 -7 0
pair:day=r0 	2 12 -19 4 -11 3
pair:day=r0 ended	2 -9 7 0 0 0
pair:day=r0 n=0	11 -13 3 0 0 -2
pair:day=r0 n=1	7 -8 -1 6 -8 3
pair:day=r0 n=2	-9 14 -5 0 0 0
pair:day=r0 no-word	4 -5 -8 -2 7 3
pair:day=r0 part:sure	-1 -3 9 0 -13 0
pair:day=r0 prev:sure	3 -2 -8 8 -1 0
pair:day=r0 running	0 -10 5 0 3 0
pair:day=r1 	-7 8 0 -13 6 0
pair:day=r1 both	12 -6 0 -5 -2 -4
pair:day=r1 coming+running	0 -13 0 0 4 2
pair:day=r1 ended	20 2 -13 -4 -6 0
pair:day=r1 n=0	-5 7 -5 -14 4 2
pair:day=r1 n=1	0 3 6 -3 -17 -1
pair:day=r1 n=2	5 0 -24 2 19 0
pair:day=r1 n=4	2 -7 5 0 0 0
pair:day=r1 no-word	-7 9 -20 1 12 2
pair:day=r1 part:sure	-8 5 6 -15 -3 0
pair:day=r1 prev:sure	6 -11 11 -2 0 0
pair:day=r1 running	0 0 -12 7 4 0
pair:day=r1 sent:sure	16 0 -15 2 0 0
pair:day=r2 	-6 -3 13 -3 -9 -4
pair:day=r2 coming	7 -1 -3 0 0 5
pair:day=r2 coming+ended	-3 21 -22 0 6 0
pair:day=r2 coming+ended+running	0 -12 13 0 0 0
pair:day=r2 coming+running	0 -11 10 0 1 0
pair:day=r2 ended	0 8 -12 4 -10 0
pair:day=r2 ended+running	-8 -19 23 0 4 0
pair:day=r2 n=0	3 -14 -1 -15 22 7
pair:day=r2 n=1	-23 11 8 -2 -17 -4
pair:day=r2 n=2	10 7 -3 0 -23 -2
pair:day=r2 n=3	0 -14 5 7 0 0
pair:day=r2 n=4	0 -4 8 0 0 0
pair:day=r2 no-word	0 12 -7 -8 -18 5
pair:day=r2 not-both	-12 5 11 -16 -18 1
pair:day=r2 part:sure	-18 -7 11 2 4 -2
pair:day=r2 prev:sure	14 -16 8 0 0 0
pair:day=r2 sent:sure	-9 12 -3 -1 0 0
pair:day=r3 	9 -14 0 10 7 3
pair:day=r3 coming	-16 9 7 0 -11 -3
pair:day=r3 ended+running	3 10 -13 0 0 0
pair:day=r3 n=0	3 -5 0 11 -5 0
pair:day=r3 n=1	-6 4 0 -10 0 2
pair:day=r3 n=2	1 1 -15 5 10 -1
pair:day=r3 n=4	0 15 -14 0 0 0
pair:day=r3 no-word	4 1 0 -12 -3 -2
pair:day=r3 not-both	-4 8 -11 3 6 4
pair:day=r3 part:sure	6 -3 -12 13 6 4
pair:day=r3 prev:sure	-22 23 0 -1 0 0
pair:day=r4 	-5 8 1 0 -15 -2
pair:day=r4 both	-10 -2 6 7 0 -2
pair:day=r4 coming	-12 1 4 0 0 0
pair:day=r4 ended+running	0 10 -7 0 0 0
pair:day=r4 n=0	-11 9 4 -3 -10 0
pair:day=r4 n=1	-15 3 14 -22 0 0
pair:day=r4 n=2	3 -2 -12 18 2 0
pair:day=r4 n=3	6 3 -2 -14 0 0
pair:day=r4 no-word	-8 17 -9 -9 4 0
pair:day=r4 not-both	-9 18 -2 -23 -7 -1
pair:day=r4 part:sure	16 -2 -1 -3 -3 -1
pair:day=r4 prev:sure	-17 -6 19 0 0 0
pair:day=r4 sent:sure	-16 5 2 6 -11 0
pair:day=r5 n=0	-6 -10 4 7 2 0
pair:day=r5 n=1	13 -7 -1 -2 2 0
pair:day=r5 n=2	-15 5 5 -2 0 0
pair:day=r5 n=3	-2 14 -11 0 0 0
pair:day=r5 part:sure	0 -5 -8 7 8 0
pair:ended both	-3 -7 7 6 -1 -14
pair:ended n=0	-6 11 -15 7 -7 4
pair:ended n=1	-5 -9 15 -10 0 0
pair:ended n=2	10 0 -12 3 11 -2
pair:ended n=4	4 16 -19 -1 0 0
pair:ended not-both	6 8 -12 -4 -1 6
pair:ended+running both	-12 7 4 -11 -6 0
pair:ended+running n=0	11 10 -6 -19 -3 -3
pair:ended+running n=1	-21 -6 18 -4 -1 0
pair:ended+running n=2	-7 12 -6 0 0 0
pair:ended+running not-both	-1 -4 11 -17 -1 -4
pair:l=" 	0 12 -11 0 0 0
pair:l=" not-both	0 14 -13 0 0 0
pair:l="on day	2 -14 11 0 0 0
pair:l="on day-none	2 -14 11 0 0 0
pair:l="on n=0	2 -14 11 0 0 0
pair:l="on no-word	2 -14 11 0 0 0
pair:l=( both	-4 11 -6 0 0 0
pair:l=( not-both	0 -8 10 0 0 0
pair:l=<begin> both	-19 16 0 -4 -2 0
pair:l=<begin> coming	-18 12 0 -8 -3 0
pair:l=<begin> day	0 -2 2 -9 1 -2
pair:l=<begin> day=r1	-13 16 -6 0 0 0
pair:l=<begin> n=1	-7 14 -11 -17 3 5
pair:l=<begin> n=3	0 -11 12 0 0 0
pair:l=<begin> no-word	3 -5 3 -23 5 -2
pair:l=<begin> part:sure	-8 -3 4 7 -14 4
pair:l=<begin> prev:sure	-12 10 -4 0 0 0
pair:l=<begin> running	-7 12 -13 -1 6 0
pair:l=<begin> word	-9 3 2 2 -12 4
pair:l=a 	12 1 -10 0 -1 0
pair:l=a both	6 -14 18 -13 -5 1
pair:l=a coming	-13 0 11 -7 4 4
pair:l=a coming+running	1 -12 8 0 0 0
pair:l=a day	-18 8 4 0 0 0
pair:l=a day-none	-3 4 -1 -19 3 3
pair:l=a day=r1	18 -13 0 0 0 0
pair:l=a day=r2	10 -11 0 0 -4 7
pair:l=a day=r3	2 -15 7 0 3 2
pair:l=a day=r4	-1 9 -8 0 0 0
pair:l=a ended	8 -11 0 -3 -4 8
pair:l=a n=0	11 -4 -14 -1 4 4
pair:l=a n=1	0 5 -3 -10 -10 7
pair:l=a n=2	0 -9 11 0 0 0
pair:l=a n=3	2 -8 7 0 0 0
pair:l=a no-word	14 -16 0 0 -6 7
pair:l=a not-both	6 0 -9 -2 0 9
pair:l=a part:sure	-3 -4 6 -8 1 5
pair:l=a prev:sure	-2 9 -7 0 0 0
pair:l=a word	20 -15 0 -11 -1 11
pair:l=about 	0 9 -8 0 0 0
pair:l=about day	0 9 -8 0 0 0
pair:l=about day-none	0 10 -9 0 0 0
pair:l=about n=0	0 10 -9 0 0 0
pair:l=about not-both	0 10 -9 0 0 0
pair:l=accra, 	-4 -9 13 0 0 0
pair:l=accra, both	0 -15 17 0 0 0
pair:l=accra, day	-4 -9 13 0 0 0
pair:l=accra, day-none	-4 -6 10 0 0 0
pair:l=accra, n=1	-4 -5 9 0 0 0
pair:l=accra, sent:sure	0 -8 10 0 0 0
pair:l=after both	-6 31 -21 -4 -4 0
pair:l=after coming+ended	-2 17 -13 0 0 0
pair:l=after day-none	0 17 -13 -3 -2 0
pair:l=after day=l1	0 -11 15 0 0 0
pair:l=after ended+running	0 -7 8 0 0 0
pair:l=after n=0	-7 -7 12 2 -3 0
pair:l=after n=2	0 9 -7 0 0 0
pair:l=after no-word	-10 11 -1 0 0 0
pair:l=after not-both	3 -25 20 4 0 0
pair:l=again coming	0 -6 -3 10 0 0
pair:l=again day	0 -2 -4 10 0 0
pair:l=again day-none	0 0 -10 11 0 0
pair:l=again n=0	0 -3 -7 11 0 0
pair:l=again no-word	0 0 -8 10 0 0
pair:l=again not-both	0 -3 -4 10 0 0
pair:l=ago 	0 16 -15 0 0 0
pair:l=ago day	0 17 -16 0 0 0
pair:l=ago day-none	0 17 -15 0 0 0
pair:l=ago not-both	0 9 -9 0 0 0
pair:l=agreed both	0 -16 19 0 0 0
pair:l=agreed day	-1 -11 14 0 0 0
pair:l=agreed no-word	-1 -9 12 0 0 0
pair:l=aires, 	0 15 -13 0 0 0
pair:l=aires, day	0 15 -13 0 0 0
pair:l=aires, not-both	0 11 -9 0 0 0
pair:l=also 	-4 17 -10 0 0 0
pair:l=also day-none	-6 17 -7 0 0 0
pair:l=also n=0	-5 15 -7 0 0 0
pair:l=also not-both	-5 11 -3 0 0 0
pair:l=also word	-4 17 -9 0 0 0
pair:l=and both	0 -11 13 0 0 0
pair:l=and day	-1 -4 9 0 0 0
pair:l=and day=l1	0 -12 12 0 0 0
pair:l=and ended	1 -9 5 0 0 0
pair:l=and n=0	-6 14 -3 0 0 0
pair:l=and n=1	1 -16 14 0 0 0
pair:l=and no-word	-8 10 -2 0 0 0
pair:l=ankara, 	11 -14 2 0 0 0
pair:l=ankara, day	11 -14 2 0 0 0
pair:l=ankara, no-word	11 -6 -6 0 0 0
pair:l=announced 	0 1 -11 7 0 0
pair:l=announced both	4 -1 -12 7 0 0
pair:l=another 	0 -12 -3 17 0 0
pair:l=another day-none	0 -7 -8 15 0 0
pair:l=another n=0	0 0 -18 16 0 0
pair:l=another not-both	0 -7 -8 15 0 0
pair:l=another part:sure	0 -7 -7 15 0 0
pair:l=another word	0 -7 -7 15 0 0
pair:l=are 	0 2 -11 9 0 0
pair:l=are day	0 11 -9 0 0 0
pair:l=are n=0	0 3 -12 9 0 0
pair:l=are n=1	0 -8 11 0 0 0
pair:l=are no-word	0 12 -9 0 0 0
pair:l=are part:sure	0 -12 8 8 -2 0
pair:l=are running	0 -5 9 0 0 0
pair:l=are word	0 -11 7 8 -2 0
pair:l=as 	0 11 -10 0 0 0
pair:l=as day	0 10 -10 0 0 0
pair:l=as day-none	0 12 -11 0 0 0
pair:l=as no-word	0 10 -9 0 0 0
pair:l=as not-both	0 10 -9 0 0 0
pair:l=astana, 	6 -23 16 0 0 0
pair:l=astana, day	6 -23 16 0 0 0
pair:l=asunción, 	0 12 -10 0 0 0
pair:l=asunción, day	0 12 -10 0 0 0
pair:l=at 	-7 11 0 0 -4 0
pair:l=at both	-7 11 0 0 -8 0
pair:l=at day	0 12 -10 0 0 0
pair:l=at no-word	-4 19 -12 0 0 0
pair:l=back day	0 11 -8 0 0 0
pair:l=back no-word	0 11 -8 0 0 0
pair:l=bangkok, 	-1 12 -10 0 0 0
pair:l=bangkok, both	-1 11 -9 0 0 0
pair:l=bangkok, day	-1 12 -10 0 0 0
pair:l=bangkok, n=1	-1 10 -8 0 0 0
pair:l=bangkok, no-word	-1 10 -8 0 0 0
pair:l=been n=1	0 9 -6 0 0 0
pair:l=been running	-1 15 -12 0 0 0
pair:l=been word	-1 9 -5 0 0 0
pair:l=before n=1	0 14 -11 0 0 0
pair:l=before part:sure	0 14 -11 0 0 0
pair:l=begin day-none	0 11 -7 -2 0 0
pair:l=begin n=0	0 11 -7 -1 0 0
pair:l=beijing both	0 22 -19 0 0 0
pair:l=beijing n=2	0 12 -10 0 0 0
pair:l=beijing not-both	0 -8 10 0 0 0
pair:l=beijing, 	-14 11 0 -1 0 0
pair:l=beijing, both	-10 6 3 0 0 0
pair:l=beijing, day	-12 10 0 -1 0 0
pair:l=beijing, day=r5	-9 0 9 0 0 0
pair:l=beijing, n=2	-14 17 -2 0 0 0
pair:l=beijing, no-word	-13 5 5 0 0 0
pair:l=belgrade, 	10 -5 -2 0 0 0
pair:l=belgrade, day	10 -5 -2 0 0 0
pair:l=belgrade, day-none	11 -12 1 0 0 0
pair:l=belgrade, no-word	11 -12 1 0 0 0
pair:l=belgrade, not-both	10 -14 3 0 0 0
pair:l=bern, 	0 15 -14 0 0 0
pair:l=bern, day	0 15 -14 0 0 0
pair:l=bern, no-word	0 10 -8 0 0 0
pair:l=bern, not-both	0 13 -12 0 0 0
pair:l=bessent n=1	0 -5 11 0 -2 0
pair:l=bessent not-both	-2 -4 11 0 0 0
pair:l=bessent part:sure	0 -7 13 0 -3 0
pair:l=bessent word	0 -2 11 -1 -4 0
pair:l=both 	-4 -6 10 0 0 0
pair:l=both n=1	-1 -18 20 0 0 0
pair:l=both no-word	-3 -6 10 0 0 0
pair:l=both word	-3 -13 16 0 0 0
pair:l=brasília, 	-7 10 -3 0 0 0
pair:l=brasília, day	-7 10 -3 0 0 0
pair:l=briefing, 	0 -7 -6 13 0 0
pair:l=briefing, day	0 -7 -6 13 0 0
pair:l=briefing, day-none	0 -7 -6 13 0 0
pair:l=briefing, n=1	0 -11 -3 14 0 0
pair:l=briefing, no-word	0 -7 -6 13 0 0
pair:l=briefing, not-both	0 -7 -6 13 0 0
pair:l=brussels, 	5 -9 5 0 0 0
pair:l=brussels, day	5 -9 5 0 0 0
pair:l=brussels, day-none	10 -15 6 0 0 0
pair:l=brussels, n=1	4 -15 12 0 0 0
pair:l=brussels, not-both	5 -16 11 0 0 0
pair:l=bulletin, n=1	0 9 -8 0 0 0
pair:l=busan day-none	0 -10 11 0 0 0
pair:l=busan n=1	0 -10 11 0 0 0
pair:l=busan not-both	0 -15 16 0 0 0
pair:l=busan part:sure	0 -11 12 0 0 0
pair:l=busan, day	0 -10 11 0 0 0
pair:l=by 	0 6 -3 -7 -12 6
pair:l=by coming	16 -2 -8 0 -2 -2
pair:l=by day	-15 20 -1 -2 -2 0
pair:l=by day=r0	1 -10 -2 0 6 4
pair:l=by day=r1	8 -2 -14 0 -2 8
pair:l=by day=r3	0 -6 9 0 0 0
pair:l=by not-both	5 0 -12 -7 0 9
pair:l=by part:sure	10 -12 2 0 0 0
pair:l=by prev:sure	22 -5 -18 0 0 0
pair:l=by sent:sure	0 14 -11 -1 0 0
pair:l=by word	18 -13 -8 -8 -1 8
pair:l=cabinet 	9 -5 -2 0 0 0
pair:l=cabinet day-none	9 -8 0 0 0 0
pair:l=cabinet not-both	9 -6 0 0 0 0
pair:l=cairo, 	0 0 -6 9 0 0
pair:l=cairo, day	0 0 -6 9 0 0
pair:l=china both	-5 11 -4 0 0 0
pair:l=china word	-4 12 -5 0 0 0
pair:l=city, 	8 1 -8 0 0 0
pair:l=city, both	10 9 -20 0 0 0
pair:l=city, day	8 1 -8 0 0 0
pair:l=city, day=r4	0 20 -21 0 0 0
pair:l=city, day=r5	9 -8 0 0 0 0
pair:l=city, n=1	7 -17 11 0 0 0
pair:l=city, no-word	9 -3 -3 0 0 0
pair:l=closed not-both	0 12 -9 0 0 0
pair:l=colombo, 	0 11 -9 0 0 0
pair:l=colombo, day	0 11 -9 0 0 0
pair:l=colombo, no-word	0 10 -8 0 0 0
pair:l=commerce, 	0 13 -13 0 0 0
pair:l=commerce, day-none	0 13 -13 0 0 0
pair:l=constructive both	-5 0 -2 0 0 9
pair:l=constructive day-none	0 -8 0 0 0 10
pair:l=constructive n=0	-5 0 -1 0 0 10
pair:l=constructive part:sure	0 -4 -2 0 0 9
pair:l=constructive word	-6 0 -2 0 0 9
pair:l=correspondent, no-word	0 -12 13 0 0 0
pair:l=council word	0 12 -11 0 0 0
pair:l=countries coming	9 4 -13 0 0 0
pair:l=countries day=r2	9 0 -6 0 0 0
pair:l=countries part:sure	8 2 -9 0 0 0
pair:l=date: 	0 10 -7 0 0 0
pair:l=date: day	0 10 -7 0 0 0
pair:l=date: day-none	0 10 -7 0 0 0
pair:l=date: no-word	0 9 -6 0 0 0
pair:l=date: not-both	0 10 -7 0 0 0
pair:l=days day	0 12 -11 0 0 0
pair:l=days no-word	0 12 -11 0 0 0
pair:l=days not-both	0 12 -11 0 0 0
pair:l=deal 	0 -20 8 14 0 0
pair:l=deal day	0 -19 7 13 0 0
pair:l=deal day-none	0 -19 8 13 0 0
pair:l=deal n=0	0 -6 9 0 0 0
pair:l=deal no-word	0 -19 7 13 0 0
pair:l=deal not-both	0 -7 -8 13 0 0
pair:l=delegations day=r2	0 -7 9 0 0 0
pair:l=delegations n=0	0 7 -5 0 0 0
pair:l=delegations n=1	0 -10 12 0 0 0
pair:l=delegations not-both	0 -12 15 0 0 0
pair:l=delhi, 	-3 15 -10 0 0 0
pair:l=delhi, day	-3 15 -10 0 0 0
pair:l=delhi, day-none	0 13 -11 0 0 0
pair:l=delhi, n=2	0 12 -10 0 0 0
pair:l=delhi, no-word	-3 20 -16 0 0 0
pair:l=did, day	0 13 -10 0 0 0
pair:l=did, not-both	0 13 -10 0 0 0
pair:l=do 	10 -7 -1 0 0 0
pair:l=down day-none	0 11 -9 0 -1 0
pair:l=due both	10 -3 -7 0 0 0
pair:l=due n=0	10 -7 0 0 0 0
pair:l=earlier 	0 -8 10 0 0 0
pair:l=earlier n=3	0 10 -9 0 0 0
pair:l=effect both	0 11 -11 0 0 0
pair:l=effect n=0	0 -10 11 0 0 0
pair:l=effect not-both	0 -10 11 0 0 0
pair:l=eighth 	0 -7 11 0 0 0
pair:l=ends 	0 -6 9 0 0 0
pair:l=ends day	-1 -7 11 0 0 0
pair:l=ends n=0	0 -6 10 0 0 0
pair:l=ends no-word	0 12 -9 0 0 0
pair:l=ends prev:sure	0 -12 13 0 0 0
pair:l=expires 	0 -13 13 0 0 0
pair:l=expires both	0 -15 15 0 0 0
pair:l=expires day	0 -13 13 0 0 0
pair:l=fifth both	0 -10 11 0 0 0
pair:l=fifth coming	0 -17 19 0 0 0
pair:l=fifth day=l2	8 -12 3 0 0 0
pair:l=fifth ended+running	0 14 -13 0 0 0
pair:l=fifth part:sure	5 -12 13 -8 0 0
pair:l=fifth word	5 -12 13 -8 0 0
pair:l=first both	0 18 -19 4 0 0
pair:l=first day-none	0 -5 11 -8 -2 0
pair:l=first day=l2	2 -10 11 0 -2 0
pair:l=first day=r1	0 10 -10 0 0 0
pair:l=first day=r3	2 0 -12 12 0 0
pair:l=first ended+running	13 -2 -3 0 -4 0
pair:l=first n=0	11 21 -25 -6 -6 0
pair:l=first n=1	-2 -24 14 12 0 0
pair:l=first no-word	9 -6 0 0 0 0
pair:l=first not-both	7 -17 11 6 -7 0
pair:l=for 	-21 11 3 -4 0 0
pair:l=for both	-7 13 -4 -3 -1 0
pair:l=for coming	7 -10 8 4 -5 0
pair:l=for day=l1	0 -7 9 0 0 0
pair:l=for day=l3	-8 -4 13 0 0 0
pair:l=for day=r3	-5 9 -3 0 0 0
pair:l=for n=1	-11 -5 7 7 -1 0
pair:l=for n=2	-2 7 -1 -1 0 0
pair:l=for not-both	-3 -7 11 3 -5 0
pair:l=for part:sure	-5 5 3 -9 -3 0
pair:l=for prev:sure	-9 0 7 0 0 0
pair:l=for running	0 9 -9 0 0 0
pair:l=for sent:sure	-1 1 -6 9 0 0
pair:l=for word	-9 4 4 -5 0 0
pair:l=four 	0 -6 8 0 0 0
pair:l=four day-none	14 -16 5 0 0 0
pair:l=four n=1	14 -23 9 0 0 0
pair:l=four not-both	14 -16 6 0 0 0
pair:l=fourth 	0 -10 12 0 0 0
pair:l=fourth day=r2	0 10 -13 4 0 0
pair:l=fourth ended+running	10 -3 -2 0 0 0
pair:l=fourth n=0	11 0 -4 0 0 0
pair:l=fourth n=3	0 -9 10 0 0 0
pair:l=friday 	-9 -3 9 0 0 0
pair:l=friday day	-8 -6 11 0 0 0
pair:l=friday n=0	-3 -18 21 0 0 0
pair:l=friday n=1	-2 12 -8 0 0 0
pair:l=friday not-both	-8 -6 11 0 0 0
pair:l=friday, 	10 1 -10 0 0 0
pair:l=friday, day	10 0 -10 0 0 0
pair:l=friday, day-none	10 0 -8 0 0 0
pair:l=friday, n=0	2 6 -16 0 0 0
pair:l=friday, no-word	11 -2 -7 0 0 0
pair:l=from both	4 7 -10 2 -1 0
pair:l=from day	-9 7 -1 0 2 -2
pair:l=from day=l3	0 13 -12 0 0 0
pair:l=from day=r2	0 12 -17 5 0 0
pair:l=from n=1	-10 2 2 -1 0 0
pair:l=from n=3	0 12 -11 0 0 0
pair:l=from no-word	-4 16 -6 -2 -7 0
pair:l=from not-both	-20 3 5 -9 5 -1
pair:l=from part:sure	0 -14 1 3 9 0
pair:l=from running	0 11 -10 0 0 0
pair:l=from sent:sure	0 14 -12 0 0 0
pair:l=further both	0 4 -9 2 0 0
pair:l=further day-none	0 8 -14 4 0 0
pair:l=geneva both	0 13 -12 0 0 0
pair:l=geneva day-none	0 10 -8 0 0 0
pair:l=geneva not-both	0 -10 13 0 0 0
pair:l=geneva part:sure	0 -20 22 0 0 0
pair:l=good 	2 8 -11 0 0 0
pair:l=good not-both	-1 10 -2 0 -2 0
pair:l=goods 	0 -16 17 0 0 0
pair:l=goods day	0 -15 16 0 0 0
pair:l=goods n=1	0 -9 10 0 0 0
pair:l=goods no-word	0 -9 9 0 0 0
pair:l=goods not-both	0 -11 13 0 0 0
pair:l=governments n=0	0 -11 2 9 0 0
pair:l=governments not-both	-3 -10 4 9 0 0
pair:l=governments word	-3 -9 3 9 0 0
pair:l=greer 	0 20 -12 -8 0 0
pair:l=greer both	0 16 -8 -9 0 0
pair:l=greer coming	0 -8 10 0 0 0
pair:l=greer day-none	0 9 -4 -4 0 0
pair:l=greer n=1	0 14 -11 -2 0 0
pair:l=greer part:sure	0 11 -2 -10 -2 0
pair:l=greer word	0 12 -2 -10 -2 0
pair:l=had 	0 0 2 -4 -9 3
pair:l=had both	-9 16 -2 0 -3 0
pair:l=had day=r2	3 -12 11 0 0 0
pair:l=had day=r3	2 7 -16 0 0 5
pair:l=had n=0	-5 16 -8 -3 -2 0
pair:l=had n=1	4 -11 9 -5 -3 4
pair:l=had no-word	0 8 -10 0 0 0
pair:l=had not-both	3 -8 6 -5 -3 4
pair:l=had prev:sure	-2 -5 10 0 0 0
pair:l=had word	-2 2 4 -6 -10 3
pair:l=hanoi, 	0 13 -10 0 0 0
pair:l=hanoi, day	0 13 -10 0 0 0
pair:l=hanoi, day-none	0 10 -8 0 0 0
pair:l=hanoi, n=1	0 10 -8 0 0 0
pair:l=happens 	11 -10 0 0 0 0
pair:l=happens day	11 -10 0 0 0 0
pair:l=happens no-word	11 -10 0 0 0 0
pair:l=has day	9 0 -11 0 0 0
pair:l=has day-none	8 -16 10 0 0 0
pair:l=has day=l3	0 12 -12 0 0 0
pair:l=has day=r4	-6 10 -3 0 0 0
pair:l=has n=1	2 9 -13 0 0 0
pair:l=have both	-7 -3 11 0 0 0
pair:l=have n=1	2 -29 27 0 0 0
pair:l=have word	-3 -6 14 -1 0 0
pair:l=he 	5 -4 10 -2 -15 0
pair:l=he both	-5 19 -7 0 -8 0
pair:l=he day-none	7 8 -15 0 -1 0
pair:l=he day=l1	-1 -14 17 0 -1 0
pair:l=he no-word	13 -5 -11 0 0 0
pair:l=he not-both	6 -13 8 -2 0 0
pair:l=held word	0 -9 9 0 0 2
pair:l=helsinki, 	-2 -8 11 0 0 0
pair:l=helsinki, day	-2 -8 11 0 0 0
pair:l=helsinki, day-none	-1 -14 17 0 0 0
pair:l=here 	0 -9 9 0 0 0
pair:l=here day	0 -15 16 0 0 0
pair:l=here not-both	0 -13 14 0 0 0
pair:l=his part:sure	0 -10 9 -3 5 0
pair:l=hold 	0 -6 11 0 0 0
pair:l=hold both	0 -7 11 0 0 0
pair:l=hold n=0	-5 -3 14 -1 -1 0
pair:l=hold part:sure	0 -5 12 -4 -2 0
pair:l=hold word	0 -3 11 -4 -2 0
pair:l=house 	-5 13 -15 0 8 0
pair:l=house not-both	-4 9 -3 0 0 0
pair:l=i day-none	-2 12 -8 0 0 0
pair:l=i ended	-4 12 -7 0 0 0
pair:l=i not-both	-3 17 -12 0 0 0
pair:l=i part:sure	0 13 -11 0 0 0
pair:l=i word	-3 17 -12 0 0 0
pair:l=if 	0 -12 14 0 0 0
pair:l=if day	0 -15 16 0 0 0
pair:l=if day-none	0 11 -10 0 0 0
pair:l=if n=0	0 -14 15 0 0 0
pair:l=if not-both	0 -12 13 0 0 0
pair:l=in 	-10 -2 2 4 2 -1
pair:l=in both	-25 22 -13 3 0 -2
pair:l=in coming	-10 9 -14 5 2 0
pair:l=in coming+running	0 -7 -4 0 13 0
pair:l=in day-none	-2 12 -1 -5 -3 0
pair:l=in day=l1	0 -15 -9 10 13 0
pair:l=in day=l2	0 15 -7 0 -4 0
pair:l=in day=r0	-1 -9 1 6 1 0
pair:l=in day=r1	-12 -3 -3 3 10 0
pair:l=in day=r2	0 19 -11 0 -3 0
pair:l=in day=r3	0 12 -11 2 -1 0
pair:l=in day=r4	0 13 -10 0 0 0
pair:l=in ended	-4 21 -16 0 0 0
pair:l=in ended+running	-1 13 -10 0 0 0
pair:l=in n=0	-13 0 -25 14 17 -3
pair:l=in n=1	-11 9 1 -12 0 -1
pair:l=in n=2	-3 13 -7 0 -4 0
pair:l=in no-word	-15 21 -13 0 1 -2
pair:l=in not-both	-6 -7 -5 4 18 -3
pair:l=in part:sure	-8 0 -13 9 7 0
pair:l=in prev:sure	-1 1 -12 3 7 0
pair:l=in sent:sure	-2 -10 12 -6 2 0
pair:l=in word	-41 9 -11 7 14 -8
pair:l=is 	6 -2 -12 0 5 0
pair:l=is coming	-1 11 -7 0 0 0
pair:l=is day	6 4 -13 0 0 0
pair:l=is day-none	4 7 -14 0 0 0
pair:l=is n=0	-10 22 -8 0 0 0
pair:l=is n=1	11 -3 -7 0 0 0
pair:l=is no-word	-9 19 -6 0 0 0
pair:l=is not-both	-10 27 -15 0 0 0
pair:l=is sent:sure	11 -11 0 0 0 0
pair:l=it 	-11 18 -5 0 0 0
pair:l=it day-none	-12 9 0 0 0 0
pair:l=it n=0	-6 13 -4 0 0 0
pair:l=it n=1	0 13 -9 0 0 0
pair:l=it no-word	-11 4 4 0 0 0
pair:l=it not-both	-10 19 -8 0 0 0
pair:l=it part:sure	0 9 -4 0 0 0
pair:l=it running	0 11 -9 0 0 0
pair:l=it word	-7 17 -7 0 0 0
pair:l=its day-none	0 10 -6 -1 0 0
pair:l=jakarta, both	0 -10 7 0 0 0
pair:l=jinping both	7 -11 1 -2 4 0
pair:l=jinping coming	0 -9 4 0 3 0
pair:l=jinping day	5 5 -9 0 0 0
pair:l=jinping ended	3 -10 6 0 0 0
pair:l=jinping n=0	5 -10 0 0 7 0
pair:l=jinping word	0 -24 16 -1 4 0
pair:l=jinping's n=1	0 -14 5 10 -4 0
pair:l=korea 	0 12 -10 0 0 0
pair:l=korea day	0 0 -15 9 3 0
pair:l=korea day-none	0 -6 -8 9 4 0
pair:l=korea n=0	0 0 -13 8 0 0
pair:l=korea no-word	0 -15 0 0 13 0
pair:l=korea, 	0 -11 12 0 0 0
pair:l=korea, both	0 -11 13 0 0 0
pair:l=korea, day	0 -11 12 0 0 0
pair:l=last day-none	-9 4 3 -2 0 0
pair:l=last day=r2	-3 -7 12 0 0 0
pair:l=last day=r3	5 7 -12 0 0 0
pair:l=last n=0	0 15 -13 0 0 0
pair:l=last n=1	0 -11 11 -1 0 0
pair:l=last no-word	-9 8 0 0 0 0
pair:l=late day	0 11 -10 0 0 0
pair:l=leaders n=1	0 -13 14 0 0 0
pair:l=leaders no-word	-12 6 0 0 6 0
pair:l=leaders part:sure	0 -12 11 0 0 0
pair:l=leaders' n=1	1 -13 5 0 4 0
pair:l=leaders' not-both	1 -16 8 0 6 0
pair:l=leaders' part:sure	0 -13 8 0 2 0
pair:l=leaders' word	1 -14 6 0 2 0
pair:l=leyen 	-3 -2 9 0 -1 0
pair:l=leyen day-none	0 -15 17 0 -1 0
pair:l=leyen n=0	0 -7 8 0 0 0
pair:l=leyen word	-3 -10 16 0 0 0
pair:l=lifeng 	0 1 -10 -2 10 0
pair:l=lifeng both	0 -4 -9 8 7 0
pair:l=lifeng coming	0 1 -9 11 -2 0
pair:l=lifeng day-none	0 9 -16 8 0 0
pair:l=lifeng n=1	0 6 -10 5 0 0
pair:l=lifeng n=2	0 0 -11 0 11 0
pair:l=lifeng not-both	0 11 -9 0 0 0
pair:l=lifeng part:sure	0 3 -16 8 7 0
pair:l=lifeng word	0 -3 -9 7 7 0
pair:l=lisbon, 	12 -13 1 0 0 0
pair:l=lisbon, day	12 -13 1 0 0 0
pair:l=lisbon, day-none	12 -13 1 0 0 0
pair:l=lisbon, n=1	12 -13 1 0 0 0
pair:l=lisbon, not-both	12 -13 1 0 0 0
pair:l=london both	0 11 -8 0 0 0
pair:l=london, 	-7 15 -8 0 0 0
pair:l=london, both	0 17 -15 0 0 0
pair:l=london, day	-7 15 -8 0 0 0
pair:l=lumpur day	0 11 -9 0 0 0
pair:l=lumpur ended	0 12 -11 0 0 0
pair:l=lumpur part:sure	0 10 -8 0 0 0
pair:l=lumpur, both	-1 -9 12 0 0 0
pair:l=lumpur, day=r4	0 -14 16 0 0 0
pair:l=lumpur, not-both	0 22 -21 0 0 0
pair:l=lumpur, prev:sure	0 -9 10 0 0 0
pair:l=lumpur, sent:sure	0 10 -9 0 0 0
pair:l=lusaka, 	0 17 -15 0 0 0
pair:l=lusaka, day	0 17 -15 0 0 0
pair:l=lusaka, day-none	0 12 -10 0 0 0
pair:l=lusaka, n=1	0 11 -10 0 0 0
pair:l=madrid day	0 20 -19 0 0 0
pair:l=madrid day-none	0 22 -21 0 0 0
pair:l=madrid, 	-3 -15 18 0 0 0
pair:l=madrid, both	-2 -10 13 0 0 0
pair:l=madrid, day	-3 -15 18 0 0 0
pair:l=manila, n=2	0 -16 17 0 0 0
pair:l=manila, no-word	0 -14 16 0 0 0
pair:l=may part:sure	0 11 -7 0 -1 0
pair:l=may word	0 11 -7 0 -1 0
pair:l=meet day-none	7 -11 5 0 0 0
pair:l=meet n=1	7 -13 7 0 0 0
pair:l=meet part:sure	7 -11 6 0 0 0
pair:l=meeting: 	5 3 -10 0 0 0
pair:l=meeting: day	5 3 -10 0 0 0
pair:l=meeting: day-none	5 3 -10 0 0 0
pair:l=meeting: not-both	5 3 -10 0 0 0
pair:l=meeting: sent:sure	5 3 -10 0 0 0
pair:l=meets day	0 9 -9 0 0 0
pair:l=meets day-none	0 9 -9 0 0 0
pair:l=meets not-both	0 9 -9 0 0 0
pair:l=meets part:sure	0 9 -9 0 0 0
pair:l=men not-both	0 -9 11 0 0 0
pair:l=men part:sure	0 -9 11 0 0 0
pair:l=met 	0 0 -7 9 0 0
pair:l=met day	0 -12 0 8 0 0
pair:l=met day-none	0 -10 0 8 0 0
pair:l=met n=1	0 -2 -6 9 0 0
pair:l=met part:sure	0 -10 0 8 0 0
pair:l=midnight day	0 10 -7 0 0 0
pair:l=midnight no-word	0 11 -7 0 0 0
pair:l=minister, 	9 3 -16 0 0 0
pair:l=minister, day-none	7 3 -14 0 0 0
pair:l=minister, no-word	10 3 -16 0 0 0
pair:l=minister, word	11 -7 -3 0 0 0
pair:l=ministerial both	1 15 -17 0 0 0
pair:l=ministers day-none	0 -10 10 0 0 0
pair:l=ministers day=r2	-1 13 -10 0 0 0
pair:l=ministers no-word	0 6 -9 0 0 0
pair:l=ministers part:sure	-6 -7 13 0 -1 0
pair:l=ministers word	-1 -6 11 0 -1 0
pair:l=ministry 	0 -7 9 0 0 0
pair:l=ministry n=1	0 -10 10 0 0 0
pair:l=ministry word	0 -10 12 0 0 0
pair:l=monday 	-9 -2 0 0 12 0
pair:l=monday day	-9 -1 0 0 12 0
pair:l=monday day-none	-8 -11 7 0 12 0
pair:l=monday n=1	0 -7 0 0 14 0
pair:l=monday no-word	-8 -14 11 0 12 0
pair:l=monday not-both	-9 -8 5 0 12 0
pair:l=monday prev:sure	0 10 -10 0 0 0
pair:l=monday, both	0 17 -16 0 0 0
pair:l=monday, n=1	0 27 -26 0 0 0
pair:l=monday, no-word	-8 10 -4 0 0 0
pair:l=montevideo, day-none	10 -1 -7 0 0 0
pair:l=montevideo, n=1	12 -7 -4 0 0 0
pair:l=montevideo, not-both	10 -1 -8 0 0 0
pair:l=morning 	-3 9 -4 0 0 0
pair:l=morning not-both	-3 12 -7 0 0 0
pair:l=morning word	-1 10 -7 0 0 0
pair:l=nairobi, not-both	0 11 -8 0 0 0
pair:l=negotiators 	5 -17 7 0 0 0
pair:l=negotiators coming	0 9 -5 0 0 0
pair:l=negotiators day=r2	0 -7 11 0 0 0
pair:l=negotiators n=1	0 -8 12 0 0 0
pair:l=new day-none	0 -4 -3 11 0 0
pair:l=new not-both	0 -7 0 11 0 0
pair:l=new part:sure	0 -9 0 12 0 0
pair:l=new word	0 -8 0 12 0 0
pair:l=next day=r1	-1 0 6 0 0 0
pair:l=next n=0	6 13 -40 4 -4 7
pair:l=next n=1	1 -16 15 0 0 0
pair:l=nine day	0 -12 13 0 0 0
pair:l=nine day-none	0 -16 17 0 0 0
pair:l=nine n=0	0 -21 22 0 0 0
pair:l=nine not-both	0 -16 17 0 0 0
pair:l=no 	0 17 -8 0 -3 0
pair:l=no day-none	0 10 -7 0 0 0
pair:l=no not-both	0 16 -9 0 -3 0
pair:l=no part:sure	0 16 -9 0 -3 0
pair:l=no word	0 18 -9 0 -3 0
pair:l=not 	-9 0 16 0 -7 0
pair:l=not both	-8 12 0 0 -6 0
pair:l=not coming	0 14 -13 0 0 0
pair:l=not n=0	-9 3 10 0 -8 0
pair:l=not no-word	-9 10 0 0 0 0
pair:l=not word	-10 11 4 -2 -8 0
pair:l=nouakchott, 	0 4 -13 8 0 0
pair:l=nouakchott, day	0 4 -13 8 0 0
pair:l=of 	1 -3 4 4 -9 -1
pair:l=of both	0 -10 6 -2 12 0
pair:l=of coming	0 17 -18 4 0 0
pair:l=of coming+ended	0 10 -9 0 0 0
pair:l=of day-none	7 -9 1 13 -8 -1
pair:l=of day=l4	0 -1 -4 0 10 0
pair:l=of day=r0	0 -10 11 0 0 0
pair:l=of day=r3	-1 18 -12 -4 0 0
pair:l=of ended	-3 -1 -1 -3 14 0
pair:l=of ended+running	0 -18 20 0 0 0
pair:l=of n=0	0 -1 12 -14 -10 0
pair:l=of n=1	-6 -13 6 17 6 -1
pair:l=of n=2	4 10 -18 0 7 0
pair:l=of n=3	0 14 -9 -1 0 0
pair:l=of n=4	0 9 -6 0 0 0
pair:l=of not-both	-2 6 -4 7 -12 -4
pair:l=of part:sure	-18 -11 15 0 8 -3
pair:l=of prev:sure	0 21 -22 0 0 0
pair:l=of sent:sure	0 11 -9 0 0 0
pair:l=of word	-16 -6 8 0 9 -3
pair:l=off part:sure	0 10 -9 0 0 0
pair:l=off word	0 9 -8 0 0 0
pair:l=office, 	11 -4 -7 0 0 0
pair:l=office, day-none	12 -7 -6 0 0 0
pair:l=office, no-word	12 -7 -6 0 0 0
pair:l=office, not-both	11 -4 -7 0 0 0
pair:l=on 	-8 -1 11 -2 -17 0
pair:l=on both	-6 -6 17 -19 -3 0
pair:l=on coming	8 6 -11 -28 16 1
pair:l=on coming+ended	0 19 -16 0 0 0
pair:l=on coming+ended+running	0 -12 13 0 0 0
pair:l=on coming+running	0 -8 9 0 0 0
pair:l=on day=l4	7 -12 7 -6 4 0
pair:l=on day=l5	5 -12 13 -3 -4 0
pair:l=on day=r0	0 17 -13 0 0 0
pair:l=on day=r1	0 8 -11 2 0 0
pair:l=on day=r3	0 10 -13 4 0 0
pair:l=on day=r4	-2 -4 8 -2 0 0
pair:l=on day=r5	-4 13 -8 0 0 0
pair:l=on ended	-4 0 3 0 -11 0
pair:l=on n=0	5 -5 -11 8 13 8
pair:l=on n=1	-12 5 6 -18 -8 -3
pair:l=on n=2	-8 -2 8 0 -14 0
pair:l=on n=3	-7 5 5 -11 -6 0
pair:l=on n=4	2 12 -11 0 0 0
pair:l=on not-both	-5 10 -11 6 -3 2
pair:l=on prev:sure	11 -4 4 -18 0 -4
pair:l=on running	-8 6 -10 13 -2 0
pair:l=on word	0 14 -12 -2 0 0
pair:l=one both	0 -11 11 0 0 0
pair:l=one n=0	-10 13 0 0 0 0
pair:l=one n=1	13 -16 5 0 0 0
pair:l=one no-word	5 -14 11 0 0 0
pair:l=or day=l3	0 -13 14 0 0 0
pair:l=or n=1	0 16 -15 0 0 0
pair:l=oslo, 	9 -1 -7 0 0 0
pair:l=oslo, day	9 -1 -7 0 0 0
pair:l=oslo, n=1	9 -1 -9 0 0 0
pair:l=oslo, no-word	9 0 -12 0 0 0
pair:l=oslo, not-both	9 0 -10 0 0 0
pair:l=ottawa, n=2	-1 -12 14 0 0 0
pair:l=out n=2	0 -11 11 0 0 0
pair:l=over day-none	0 9 -6 0 0 0
pair:l=own not-both	0 2 -10 0 8 0
pair:l=own part:sure	0 2 -11 0 8 0
pair:l=own word	0 2 -11 0 8 0
pair:l=paris, both	0 -9 10 0 0 0
pair:l=paris, day-none	0 12 -11 0 0 0
pair:l=paris, day=r4	0 -9 10 0 0 0
pair:l=paris, not-both	0 12 -11 0 0 0
pair:l=paris, sent:sure	0 -9 10 0 0 0
pair:l=peace coming	0 9 -9 0 0 0
pair:l=peace n=1	0 9 -9 0 0 0
pair:l=peace not-both	0 14 -14 0 0 0
pair:l=peace part:sure	0 14 -14 0 0 0
pair:l=peace word	0 14 -14 0 0 0
pair:l=phone 	-9 12 0 0 0 0
pair:l=phone ended	10 -9 0 0 0 0
pair:l=planned coming	0 8 -11 0 2 0
pair:l=prague, 	0 11 -9 0 0 0
pair:l=prague, day	0 14 -12 0 0 0
pair:l=prague, no-word	0 12 -9 0 0 0
pair:l=president's 	-11 16 -4 0 0 0
pair:l=president's word	-11 16 -4 0 0 0
pair:l=presidents coming	0 -17 8 0 5 0
pair:l=presidents day=r2	2 -9 1 0 0 0
pair:l=presidents n=0	0 5 -10 0 5 0
pair:l=presidents n=1	-2 -14 21 0 -1 0
pair:l=published n=0	0 -13 15 0 0 0
pair:l=quito, n=1	6 -14 7 0 0 0
pair:l=rabat, not-both	0 10 -8 0 0 0
pair:l=report, n=1	0 -13 13 0 0 0
pair:l=said day	0 13 -10 0 0 0
pair:l=said day-none	0 11 -8 0 0 0
pair:l=said n=1	0 10 -8 0 0 0
pair:l=said no-word	0 13 -8 0 0 0
pair:l=said not-both	0 12 -8 0 0 0
pair:l=saturday, 	0 16 -14 0 0 0
pair:l=saturday, day	0 16 -14 0 0 0
pair:l=saturday, day-none	0 16 -13 0 0 0
pair:l=saturday, no-word	0 11 -9 0 0 0
pair:l=saturday, not-both	0 16 -13 0 0 0
pair:l=second 	0 -18 20 1 0 0
pair:l=second coming	0 17 -15 0 0 0
pair:l=second day-none	-8 -7 11 1 0 0
pair:l=second day=l2	0 -8 11 -1 0 0
pair:l=second day=r1	0 15 -13 0 0 0
pair:l=second day=r4	-3 13 -10 0 0 0
pair:l=second n=0	0 -1 8 -8 0 0
pair:l=second n=1	-14 0 5 3 0 0
pair:l=second not-both	-14 0 10 -5 -3 -1
pair:l=see coming	0 -10 3 1 2 0
pair:l=see day-none	0 -10 6 1 1 0
pair:l=see n=1	0 -11 3 0 5 0
pair:l=see not-both	0 -12 9 0 0 0
pair:l=seoul, day-none	0 14 -11 0 0 0
pair:l=seoul, day=r4	0 -11 7 3 0 0
pair:l=seoul, n=2	0 8 -14 8 0 0
pair:l=seoul, no-word	-1 19 -16 0 0 0
pair:l=seoul, not-both	0 11 -9 0 0 0
pair:l=shall day-none	-2 -8 12 0 0 0
pair:l=shall not-both	-4 -5 12 0 0 0
pair:l=shall word	-4 -5 12 0 0 0
pair:l=should not-both	0 10 -7 0 0 0
pair:l=side 	10 0 -10 0 0 0
pair:l=side word	10 0 -10 0 0 0
pair:l=sides 	-4 -6 12 0 0 0
pair:l=sides day-none	0 9 -7 0 0 0
pair:l=sides day=r2	0 -11 14 0 0 0
pair:l=sides not-both	-9 -3 13 0 0 0
pair:l=sides part:sure	-6 -3 11 0 0 0
pair:l=sides word	-9 -4 14 0 0 0
pair:l=sign coming	0 -10 11 0 0 0
pair:l=signed both	0 12 -10 0 0 0
pair:l=signed day	-1 12 -8 0 0 0
pair:l=signed running	0 20 -18 0 0 0
pair:l=since both	0 8 -5 0 0 0
pair:l=since day	-1 13 -8 -1 0 0
pair:l=since ended+running	0 11 -6 -1 -1 0
pair:l=since n=1	-5 13 -9 0 0 0
pair:l=since no-word	0 13 -10 0 0 0
pair:l=since prev:sure	0 11 -9 0 0 0
pair:l=six no-word	1 -11 8 0 0 0
pair:l=sixth 	0 -15 6 11 0 0
pair:l=sixth day-none	-3 -11 10 3 0 0
pair:l=sixth ended	0 -8 3 4 0 0
pair:l=sixth ended+running	-2 9 -6 0 0 0
pair:l=sixth n=0	-2 -31 26 10 0 0
pair:l=sixth n=1	0 21 -17 -5 0 0
pair:l=sixth not-both	-3 -21 9 16 0 0
pair:l=sixth part:sure	0 -14 4 13 0 0
pair:l=sixth word	-4 -12 4 13 0 0
pair:l=spain, 	0 10 -8 0 0 0
pair:l=spain, day	0 10 -8 0 0 0
pair:l=spain, n=2	0 10 -8 0 0 0
pair:l=spent both	0 -12 13 0 0 0
pair:l=spent n=1	0 -9 10 0 0 0
pair:l=start day-none	0 12 -7 -3 0 0
pair:l=start n=0	0 12 -6 -3 0 0
pair:l=start not-both	0 13 -7 -3 0 0
pair:l=state coming	0 -12 14 0 0 0
pair:l=state day-none	0 -14 8 0 5 0
pair:l=state day=r1	0 1 -8 0 7 0
pair:l=state ended	0 -5 13 -1 -3 0
pair:l=state n=0	0 -11 3 -3 12 0
pair:l=state n=2	0 -6 15 0 -6 0
pair:l=state not-both	0 -7 1 -1 10 0
pair:l=states 	0 -8 13 0 0 0
pair:l=states both	0 -12 14 0 0 0
pair:l=states day	0 -6 10 0 0 0
pair:l=states day-none	0 -8 11 0 0 0
pair:l=states n=0	0 -12 15 0 0 0
pair:l=states no-word	0 -6 10 0 0 0
pair:l=stockholm day-none	0 -10 11 0 0 0
pair:l=stockholm n=1	0 -9 11 0 0 0
pair:l=stockholm not-both	0 -9 11 0 0 0
pair:l=stockholm part:sure	0 -9 11 0 0 0
pair:l=stockholm, n=1	0 14 -13 0 0 0
pair:l=sunday no-word	-1 -8 11 0 0 0
pair:l=sunday prev:sure	0 14 -13 0 0 0
pair:l=sunday, both	0 10 -9 0 0 0
pair:l=sunday, day	-4 -7 10 0 0 0
pair:l=sunday, n=0	-2 -11 14 0 0 0
pair:l=sunday, not-both	-2 -15 17 0 0 0
pair:l=suva, day-none	0 10 -7 0 0 0
pair:l=suva, n=1	0 12 -9 0 0 0
pair:l=suva, no-word	0 15 -12 0 0 0
pair:l=suva, not-both	0 10 -7 0 0 0
pair:l=talks n=1	0 13 -13 0 0 0
pair:l=tariff 	0 12 -11 0 0 0
pair:l=tariff coming	0 -12 10 1 0 0
pair:l=tariff n=2	8 1 -11 0 0 0
pair:l=tariffs day	2 -9 6 0 0 0
pair:l=tariffs day-none	2 -9 6 0 0 0
pair:l=tariffs no-word	2 -9 6 0 0 0
pair:l=tashkent, day-none	0 -11 13 0 0 0
pair:l=tashkent, not-both	0 -11 13 0 0 0
pair:l=tbilisi, 	16 -13 -1 0 0 0
pair:l=tbilisi, day	16 -13 -1 0 0 0
pair:l=tbilisi, day-none	19 -17 0 0 0 0
pair:l=tbilisi, n=1	19 -16 -1 0 0 0
pair:l=tbilisi, no-word	17 -7 -15 0 0 0
pair:l=technical 	-2 -11 10 0 0 3
pair:l=technical not-both	-2 -16 16 0 0 2
pair:l=telephone 	-17 14 5 0 0 0
pair:l=telephone both	8 -2 -4 0 0 0
pair:l=telephone day-none	-12 8 7 0 0 0
pair:l=telephone day=r3	14 -12 0 0 0 0
pair:l=telephone ended	16 -13 -2 0 0 0
pair:l=telephone not-both	-11 7 7 0 0 0
pair:l=tenth 	0 -10 9 0 0 0
pair:l=tenth not-both	0 -15 14 0 0 0
pair:l=than day-none	0 12 -9 0 0 0
pair:l=than n=0	0 -5 7 0 0 0
pair:l=than n=1	-2 18 -15 0 0 0
pair:l=that 	12 -8 0 0 -2 -1
pair:l=that both	1 -13 17 -8 0 0
pair:l=that coming	0 -8 -1 11 0 0
pair:l=that day-none	9 -13 0 7 -2 0
pair:l=that day=r3	1 -9 8 0 0 0
pair:l=that n=0	4 14 -17 -9 0 0
pair:l=that n=1	10 -18 4 6 0 0
pair:l=that no-word	17 -15 0 0 0 0
pair:l=that not-both	12 -4 -19 14 -2 -1
pair:l=that word	15 -12 -4 8 -2 -2
pair:l=the 	6 -7 -1 0 11 -6
pair:l=the both	-14 -5 21 2 -7 -2
pair:l=the coming	0 13 1 -16 -10 -1
pair:l=the coming+ended	0 17 -12 0 0 0
pair:l=the coming+ended+running	0 -9 9 0 0 0
pair:l=the day	-9 50 -24 -8 -28 0
pair:l=the day-none	-6 11 3 -11 -4 -5
pair:l=the day=l3	6 0 -16 0 8 0
pair:l=the day=r1	17 -18 1 0 1 0
pair:l=the day=r2	-9 8 0 0 -9 0
pair:l=the day=r3	-13 0 9 -2 1 0
pair:l=the day=r4	0 1 -10 7 0 0
pair:l=the ended	0 -7 13 -10 -8 0
pair:l=the n=0	8 9 -3 -9 -7 -8
pair:l=the n=1	-16 16 -10 -9 14 -3
pair:l=the n=2	3 -15 14 0 -7 0
pair:l=the n=3	5 -15 11 0 -1 0
pair:l=the no-word	4 7 -7 -7 -2 -2
pair:l=the not-both	11 11 -15 -23 7 -10
pair:l=the part:sure	-8 0 2 -4 8 -9
pair:l=the running	-10 12 -14 2 5 0
pair:l=the sent:sure	5 0 3 0 -12 0
pair:l=the word	5 -19 13 -5 17 -13
pair:l=their both	1 -21 22 0 -4 0
pair:l=their day=r2	0 -5 8 0 0 0
pair:l=their n=0	2 9 -6 -2 -4 0
pair:l=their n=1	-2 -17 18 2 0 0
pair:l=their part:sure	-6 -8 15 2 -5 0
pair:l=their word	0 -11 14 2 -5 0
pair:l=there 	0 10 -8 0 0 0
pair:l=they 	10 -5 -8 8 0 0
pair:l=they both	-12 9 -13 10 2 0
pair:l=they coming	-8 11 -4 -2 0 0
pair:l=they day=r2	-10 -16 8 9 8 0
pair:l=they day=r3	3 9 -13 0 0 0
pair:l=they n=2	8 -16 5 0 0 0
pair:l=they not-both	6 -9 4 -8 1 0
pair:l=they prev:sure	-10 13 -3 0 0 0
pair:l=they'll n=2	0 -17 19 0 0 0
pair:l=third 	0 -17 18 0 -1 0
pair:l=third both	0 -23 21 5 0 0
pair:l=third coming	0 11 -6 -3 0 0
pair:l=third day-none	-15 -7 15 1 0 0
pair:l=third day=r1	0 11 -10 0 0 0
pair:l=third day=r2	-2 14 -7 -5 0 0
pair:l=third ended	-3 17 -19 6 0 0
pair:l=third ended+running	-8 -9 17 0 0 0
pair:l=third n=1	-11 -2 4 7 0 0
pair:l=third no-word	-14 14 0 0 0 0
pair:l=third not-both	-8 12 -3 -1 -3 0
pair:l=three 	6 -14 10 0 0 0
pair:l=three day-none	8 4 -11 0 0 0
pair:l=three day=r3	1 -12 9 0 0 0
pair:l=three n=0	4 8 -14 0 0 0
pair:l=three n=1	5 -9 2 0 0 0
pair:l=three n=3	0 -11 13 0 0 0
pair:l=three-day part:sure	0 -12 14 0 0 0
pair:l=three-day word	0 -12 14 0 0 0
pair:l=thursday n=1	7 5 -12 0 0 0
pair:l=thursday n=2	0 -24 24 0 0 0
pair:l=thursday not-both	10 -15 9 0 0 0
pair:l=thursday sent:sure	0 -15 15 0 0 0
pair:l=thursday's day=l1	0 -19 11 0 3 0
pair:l=thursday's word	0 -19 11 0 3 0
pair:l=thursday, 	-8 -4 -7 0 20 0
pair:l=thursday, both	0 -1 -11 0 13 0
pair:l=thursday, day	-7 -2 -10 0 20 0
pair:l=thursday, day-none	-7 -3 -9 0 20 0
pair:l=thursday, n=0	-5 -9 5 0 9 0
pair:l=thursday, n=1	0 7 -19 0 13 0
pair:l=thursday, no-word	-5 -2 -1 0 9 0
pair:l=thursday, not-both	-11 -2 0 0 9 0
pair:l=time day	-2 15 -10 0 0 0
pair:l=time no-word	-2 10 -5 0 0 0
pair:l=to 	-10 18 -19 -3 9 -1
pair:l=to both	-14 22 -16 0 -3 3
pair:l=to coming	6 -10 0 5 0 1
pair:l=to coming+running	0 -8 1 0 6 0
pair:l=to day	-20 9 8 -1 -6 0
pair:l=to day-none	7 -2 -4 -13 16 -4
pair:l=to day=l1	0 -18 18 0 0 0
pair:l=to day=l2	-5 -5 14 -2 0 0
pair:l=to day=l3	-4 8 -9 0 0 6
pair:l=to day=l4	0 2 -10 0 4 0
pair:l=to day=l5	0 22 -15 -2 -6 0
pair:l=to day=r1	1 4 -7 10 -9 0
pair:l=to day=r2	-16 1 2 6 2 0
pair:l=to day=r4	0 -13 11 4 -2 0
pair:l=to ended	-10 5 -1 -1 3 0
pair:l=to n=0	-8 -3 -13 -2 23 -5
pair:l=to n=2	0 -3 5 3 -14 5
pair:l=to no-word	-6 1 -23 13 10 -2
pair:l=to not-both	4 -22 11 1 15 -8
pair:l=to part:sure	-10 -1 7 -4 0 1
pair:l=to prev:sure	12 7 -9 -4 -9 0
pair:l=to word	3 -2 -9 2 11 0
pair:l=tokyo, both	-3 -5 11 0 0 0
pair:l=town, 	0 -10 11 0 0 0
pair:l=town, day	0 -10 11 0 0 0
pair:l=town, no-word	0 -8 9 0 0 0
pair:l=trade 	0 24 -16 -7 0 0
pair:l=trade both	-1 -1 5 -2 0 0
pair:l=trade day-none	0 12 -9 0 0 0
pair:l=trade not-both	0 20 -19 0 0 0
pair:l=truce day-none	0 -18 18 0 0 0
pair:l=trump 	5 -11 2 -4 4 0
pair:l=trump both	10 -21 7 -4 3 0
pair:l=trump day-none	2 2 0 0 -10 0
pair:l=trump day=l3	6 -9 8 0 -6 0
pair:l=trump n=0	5 -12 0 -2 7 0
pair:l=trump no-word	6 3 -11 0 0 0
pair:l=trump not-both	-3 15 -4 0 -2 0
pair:l=trump part:sure	0 -14 10 -5 2 0
pair:l=trump word	0 -7 6 -5 2 0
pair:l=trump's both	2 -8 14 -6 -3 0
pair:l=trump's day-none	0 -9 11 0 0 0
pair:l=trump's day=r2	0 -3 9 -1 -1 0
pair:l=trump's n=1	0 -11 15 0 0 0
pair:l=trump's part:sure	1 -8 15 -6 -5 0
pair:l=trump's word	1 -8 15 -6 -5 0
pair:l=tuesday n=0	-6 -14 18 0 0 0
pair:l=tuesday n=1	0 25 -24 0 0 0
pair:l=tuesday n=2	13 -8 -7 0 0 0
pair:l=tuesday no-word	8 0 -8 0 0 0
pair:l=tuesday prev:sure	0 -10 11 0 0 0
pair:l=tuesday, n=0	-7 -10 14 0 0 0
pair:l=tunis, 	10 -9 0 0 0 0
pair:l=tunis, day	10 -9 0 0 0 0
pair:l=two both	0 -12 4 5 0 0
pair:l=two coming	0 -8 12 0 0 0
pair:l=two day-none	0 -14 17 0 0 0
pair:l=two day=r2	1 -10 9 0 0 0
pair:l=two day=r3	8 -1 -12 5 0 0
pair:l=two n=0	0 16 -18 0 0 0
pair:l=two n=2	0 -23 26 0 0 0
pair:l=ulaanbaatar, 	-2 -9 12 0 0 0
pair:l=ulaanbaatar, both	-1 -6 9 0 0 0
pair:l=ulaanbaatar, day	-2 -9 12 0 0 0
pair:l=ulaanbaatar, day-none	0 -9 10 0 0 0
pair:l=ulaanbaatar, no-word	-2 -9 12 0 0 0
pair:l=until 	-10 30 -21 0 0 0
pair:l=until both	-5 -3 11 0 -3 0
pair:l=until coming	-1 -10 17 -1 -4 0
pair:l=until coming+ended	0 -14 15 0 0 0
pair:l=until day	-19 8 5 -6 -8 0
pair:l=until day-none	-9 15 -4 -2 -5 0
pair:l=until day=l1	0 -11 11 0 0 0
pair:l=until ended	0 15 -14 0 0 0
pair:l=until n=0	-12 11 0 -3 -5 0
pair:l=until no-word	-14 12 0 -1 -2 0
pair:l=until not-both	-11 14 -3 -2 -2 0
pair:l=until running	0 -8 10 0 0 0
pair:l=up n=0	0 -11 12 0 0 0
pair:l=us-china 	0 12 -12 0 0 0
pair:l=us-china both	0 13 -13 0 0 0
pair:l=us-china day-none	0 13 -13 0 0 0
pair:l=us-china n=1	0 13 -12 0 0 0
pair:l=us-china part:sure	0 13 -13 0 0 0
pair:l=us-china word	0 13 -13 0 0 0
pair:l=valletta, 	0 13 -11 0 0 0
pair:l=valletta, day	0 13 -11 0 0 0
pair:l=valletta, n=1	0 13 -11 0 0 0
pair:l=valletta, no-word	0 16 -15 0 0 0
pair:l=video both	-15 19 -3 0 0 0
pair:l=video n=0	6 -10 -1 0 6 0
pair:l=video no-word	-11 4 -3 0 7 5
pair:l=video not-both	14 -23 -4 0 6 4
pair:l=video part:sure	14 -9 -2 0 0 0
pair:l=video word	5 3 -9 0 0 -1
pair:l=vienna, day-none	0 -11 12 0 0 0
pair:l=was both	0 14 -13 0 0 0
pair:l=washington n=1	-2 -3 11 0 -7 0
pair:l=washington not-both	0 -13 16 0 0 0
pair:l=washington part:sure	0 -8 12 0 -3 0
pair:l=washington, day-none	-5 28 -23 0 0 0
pair:l=washington, day=r4	-14 3 10 0 0 0
pair:l=washington, day=r5	12 -7 -4 0 0 0
pair:l=washington, n=1	-1 32 -37 0 0 0
pair:l=washington, n=3	0 -18 18 0 0 0
pair:l=washington, not-both	-3 23 -18 0 0 0
pair:l=washington/beijing, 	-3 10 -7 0 0 0
pair:l=washington/beijing, both	-3 10 -7 0 0 0
pair:l=washington/beijing, day	-3 10 -7 0 0 0
pair:l=washington/beijing, no-word	-6 8 0 0 0 0
pair:l=we 	-4 23 -16 0 0 0
pair:l=we coming	3 -14 3 0 0 6
pair:l=we day-none	-3 16 -12 0 0 0
pair:l=we no-word	-10 5 4 0 0 0
pair:l=we part:sure	8 -7 0 0 -1 5
pair:l=wednesday 	-8 -4 9 0 0 0
pair:l=wednesday day	-7 -4 9 0 0 0
pair:l=wednesday day-none	-7 -7 11 0 0 0
pair:l=wednesday n=1	0 -15 17 0 0 0
pair:l=wednesday not-both	-7 -5 9 0 0 0
pair:l=wednesday, prev:sure	0 -9 10 0 0 0
pair:l=week's ended	0 -7 0 0 9 0
pair:l=week's part:sure	0 -8 0 0 9 0
pair:l=week's word	0 -8 0 0 9 0
pair:l=wellington, 	0 -21 22 0 0 0
pair:l=wellington, day	0 -21 22 0 0 0
pair:l=were 	-7 11 0 0 0 0
pair:l=were day-none	-4 12 -6 0 0 0
pair:l=which day-none	9 -3 -6 0 0 0
pair:l=which n=0	9 -3 -7 0 0 0
pair:l=which no-word	9 -7 -1 0 0 0
pair:l=which word	9 -7 0 0 0 0
pair:l=who n=0	6 -2 -14 0 4 0
pair:l=who n=1	-3 -7 12 0 0 0
pair:l=will day-none	-18 7 2 5 -11 0
pair:l=will day=r4	-2 12 -9 0 0 0
pair:l=will n=0	-14 4 -4 15 -1 0
pair:l=will n=1	12 8 -15 -4 0 -1
pair:l=will n=2	-3 -9 22 -11 0 0
pair:l=will no-word	-8 12 0 0 -2 0
pair:l=windhoek, 	0 -14 15 0 0 0
pair:l=windhoek, day	0 -14 15 0 0 0
pair:l=windhoek, no-word	0 -7 9 0 0 0
pair:l=windhoek, not-both	0 -15 16 0 0 0
pair:l=with 	0 10 -7 0 0 0
pair:l=with day	0 17 -15 0 0 0
pair:l=with no-word	0 10 -8 0 0 0
pair:l=with not-both	0 10 -7 0 0 0
pair:l=would 	12 -5 -18 -5 11 0
pair:l=would coming	-22 0 9 11 -3 0
pair:l=would day-none	0 -10 0 0 8 0
pair:l=would day=r1	-2 11 0 0 -7 0
pair:l=would n=0	-2 -1 1 10 -8 0
pair:l=would n=2	0 10 -10 0 0 0
pair:l=would no-word	9 -1 -3 -2 -3 0
pair:l=xi both	-8 15 1 0 -7 0
pair:l=xi day-none	-9 20 -11 0 0 0
pair:l=xi n=1	-3 11 -6 0 0 0
pair:l=xi word	-8 15 1 0 -7 0
pair:l=york part:sure	0 -6 11 -1 0 0
pair:l=york, n=1	0 10 -9 0 0 0
pair:l=york, n=2	0 -16 16 0 0 0
pair:l=you 	-9 -2 11 0 0 0
pair:l=you coming	0 15 -13 0 0 0
pair:l=you day-none	0 18 -13 0 0 0
pair:l=you n=0	-3 13 -5 0 0 0
pair:l=you n=1	-3 17 -12 0 0 0
pair:l=you no-word	-7 9 0 0 0 0
pair:l=you not-both	-5 9 -2 0 0 0
pair:l=you word	-9 5 1 0 0 0
pair:l=zanzibar, 	0 -11 12 0 0 0
pair:l=zanzibar, day	0 -11 12 0 0 0
pair:l=· n=0	0 -14 16 0 0 0
pair:l=· n=2	0 11 -9 0 0 0
pair:l=— 	14 -5 -4 0 0 0
pair:l=— day	15 0 -23 0 0 0
pair:l=— day-none	15 -7 -4 0 0 0
pair:l=— n=0	5 1 -12 0 0 0
pair:l=— n=1	-2 17 -12 0 0 0
pair:l=— n=2	9 -8 -3 4 0 0
pair:l=— no-word	3 8 -18 0 0 0
pair:l=— not-both	14 -3 -9 0 0 0
pair:no-word 	-2 15 -5 -10 -6 -7
pair:no-word both	13 17 -12 -49 -19 -10
pair:no-word coming	2 7 0 -12 -15 0
pair:no-word coming+ended+running	0 14 -13 0 0 0
pair:no-word coming+running	2 8 -20 0 0 6
pair:no-word ended	15 5 -18 -6 4 -10
pair:no-word ended+running	5 10 -10 -1 -4 0
pair:no-word n=0	15 3 -18 -10 0 -7
pair:no-word n=1	-7 13 -4 0 -4 2
pair:no-word n=2	7 18 -18 -27 -5 -8
pair:no-word n=3	-14 8 4 -3 -5 0
pair:no-word not-both	-2 16 -21 6 6 -2
pair:no-word running	3 -7 -5 4 16 -2
pair:not-both n=0	-6 14 -16 2 17 -8
pair:not-both n=1	-5 4 8 -3 -20 1
pair:not-both n=2	3 2 10 -33 -18 -21
pair:not-both n=3	0 22 -15 -15 -7 0
pair:part:sure both	-31 -10 8 19 3 -1
pair:part:sure coming+ended	-11 18 -8 -13 0 -2
pair:part:sure coming+ended+running	2 -4 7 0 -3 0
pair:part:sure coming+running	13 4 -5 -15 0 -3
pair:part:sure ended	-21 -5 10 0 -2 6
pair:part:sure ended+running	-27 -8 27 -22 0 -2
pair:part:sure n=0	-47 19 -26 9 21 8
pair:part:sure n=1	10 -2 11 -9 -13 -11
pair:part:sure n=2	-1 -2 10 -3 -14 0
pair:part:sure n=3	3 -6 14 -7 -10 0
pair:part:sure n=5	0 -19 7 10 0 0
pair:part:sure not-both	0 9 2 -22 -9 -1
pair:part:sure running	-7 14 -14 -1 2 -3
pair:prev:sure 	-1 -5 20 -45 -13 -5
pair:prev:sure both	-3 0 14 -2 -23 0
pair:prev:sure ended	-10 2 0 10 0 0
pair:prev:sure ended+running	2 10 -12 0 0 0
pair:prev:sure n=0	2 -14 25 0 -23 -13
pair:prev:sure n=1	-8 6 -1 -17 11 0
pair:prev:sure n=2	-16 14 -5 -1 -1 0
pair:prev:sure n=3	-1 15 -14 0 0 0
pair:prev:sure not-both	-5 1 7 -10 4 -15
pair:running both	-3 7 -9 0 1 0
pair:running n=0	-17 14 -8 1 1 -3
pair:running n=1	16 3 -17 -18 16 -2
pair:running n=2	-7 -11 6 10 0 0
pair:running n=3	0 -6 12 -4 0 0
pair:running not-both	-1 1 -5 0 13 -8
pair:sent:sure 	-22 5 10 -1 -14 -7
pair:sent:sure both	-14 4 4 -9 0 -3
pair:sent:sure coming	-8 15 -22 4 13 0
pair:sent:sure coming+running	0 -19 20 0 0 0
pair:sent:sure ended	8 11 -14 -2 -6 0
pair:sent:sure n=0	-16 28 -10 0 -18 -3
pair:sent:sure n=1	-10 -4 5 0 8 -3
pair:sent:sure n=2	-10 -11 12 9 0 0
pair:sent:sure n=3	7 -1 3 -14 -2 0
pair:sent:sure n=4	0 11 -8 -3 0 0
pair:sent:sure not-both	-12 6 0 8 -11 -8
pair:word 	-6 19 -10 -5 -5 -9
pair:word coming	0 -7 0 18 -6 -2
pair:word coming+ended	-12 3 6 -10 0 0
pair:word coming+ended+running	2 -9 11 0 -3 0
pair:word coming+running	11 -18 0 -10 11 0
pair:word day-none	-34 42 -12 -8 -11 -10
pair:word day=l0	-2 -6 10 0 0 0
pair:word day=l1	1 -14 3 1 10 -3
pair:word day=l2	12 -4 0 1 -15 -6
pair:word day=l3	3 -11 9 -12 3 1
pair:word day=l5	-3 25 -18 2 -13 0
pair:word day=r0	10 -12 0 7 -3 0
pair:word day=r1	5 2 -4 -12 4 0
pair:word day=r2	4 -16 9 -1 1 3
pair:word day=r4	-4 -2 9 -2 0 -3
pair:word day=r5	-2 -15 2 7 7 0
pair:word ended	12 0 -4 -13 -1 1
pair:word ended+running	-3 -1 11 -20 -2 -2
pair:word n=0	-4 25 -48 5 16 -1
pair:word n=1	-8 8 5 -12 -13 -2
pair:word n=2	0 -9 11 -9 0 -4
pair:word n=3	7 -13 13 -1 -11 0
pair:word n=4	12 -16 7 3 -4 0
pair:word n=5	-2 -18 15 4 0 0
pair:word no-word	1 23 -42 -13 1 0
pair:word not-both	2 3 2 -13 0 -3
pair:word part:sure	-16 0 4 4 2 -4
pair:word prev:sure	2 13 -11 -4 -6 -5
pair:word running	-10 3 -1 -4 9 -3
pair:word sent:sure	-5 -28 36 -18 0 -2
part:calls	68 -21 -51 -86 -40 18
part:coming	-5 8 -2 0 -6 -4
part:ended	-7 10 2 -15 -16 -6
part:experts	-36 -14 9 0 -7 45
part:m=arrives	-2 24 -18 0 -3 0
part:m=assembly	-1 11 -7 0 0 0
part:m=came	8 8 -12 -6 0 0
part:m=closed	-10 -4 3 7 0 0
part:m=come	-5 9 -11 5 0 0
part:m=comes	0 -10 6 0 8 0
part:m=conference	20 -4 -34 -4 -1 17
part:m=consultations	9 -10 14 -10 -7 -6
part:m=delegations	-3 -6 9 3 -9 0
part:m=dinner	0 13 -8 -4 -3 0
part:m=due	19 0 0 -13 -12 0
part:m=ended	0 -14 9 8 -1 0
part:m=expected	-3 3 -10 10 0 0
part:m=flies	-8 -7 4 12 -1 0
part:m=fly	0 9 -8 0 0 0
part:m=gather	0 13 -11 0 0 0
part:m=go	-3 -10 0 6 0 11
part:m=goes	-8 -11 8 0 11 0
part:m=guest	0 21 -26 -1 8 0
part:m=haggling	-2 -14 17 0 0 0
part:m=here	2 -2 6 -10 -2 0
part:m=host	0 20 -18 0 0 0
part:m=invited	-5 10 0 0 -11 0
part:m=lunch	8 14 -14 -3 -5 0
part:m=meeting	0 -11 2 9 6 0
part:m=meetings	-5 -13 16 -2 -2 9
part:m=meets	-11 4 -12 -10 22 0
part:m=met	-3 5 6 1 -25 -9
part:m=negotiations	0 -3 6 0 -2 0
part:m=negotiators	2 1 0 -8 1 0
part:m=parted	0 -16 19 0 0 0
part:m=receive	0 12 -2 -3 -7 0
part:m=received	-4 -4 -7 8 9 0
part:m=receives	0 -26 14 -2 9 0
part:m=round	-6 -1 3 20 -33 -18
part:m=rounds	6 5 -2 -16 -3 0
part:m=sat	-3 -6 9 -18 4 2
part:m=saw each other	0 -11 13 0 0 0
part:m=settled	12 -15 -3 -1 12 0
part:m=shook hands	7 -10 7 0 0 0
part:m=stop	-1 16 -11 0 0 0
part:m=summit	-21 3 8 -22 3 0
part:m=table	3 -7 7 -1 -2 0
part:m=talk	17 2 -33 5 0 6
part:m=talked	18 -16 -2 -2 5 0
part:m=talking	0 -4 11 0 -6 0
part:m=talks	-31 19 -9 11 -26 0
part:m=there	-11 -21 18 0 14 6
part:m=time	6 -8 0 0 3 0
part:m=to see	0 0 15 -7 -13 0
part:m=travels	0 -4 5 7 -10 0
part:m=visit	-8 -22 11 0 13 1
part:m=visited	0 -6 -3 0 0 10
part:m=visits	-8 10 0 0 0 0
part:m=went	-5 0 9 -2 -9 0
part:m=where	-12 -11 9 0 10 0
part:meets	-16 -6 13 2 0 3
part:running	-4 5 2 -23 4 -7
part:summit	10 -7 -11 -5 26 -28
part:sure	-26 2 9 2 -1 -3
part:wished	-14 32 -13 -16 -17 0
pc0=agree	3 0 -3 -22 7 3
pc0=bear	15 -9 5 -10 0 -1
pc0=down	0 -10 6 -10 5 7
pc0=impose	1 6 -12 1 0 6
pc0=propose	14 -12 1 0 6 -2
pc0=say	-12 -8 0 10 4 5
pc0=target	12 -13 5 0 0 0
pc0=up	3 6 -11 -3 -3 5
pc1=bear	19 -20 18 -27 -5 -2
pc1=deny	2 14 -17 0 0 0
pc1=down	0 -16 3 0 10 7
pc1=end	17 -4 1 -9 -9 0
pc1=impose	-5 2 -9 10 5 4
pc1=propose	9 0 -6 0 0 -4
pc1=say	-12 -5 -3 10 4 5
pc1=stay	-9 7 3 -4 -9 -5
pc1=target	11 -9 2 0 0 0
pct0=agree past	1 0 1 -11 -5 5
pct0=agree past-passive	0 -7 11 0 0 0
pct0=agree perfect	0 -7 -3 0 15 0
pct0=agree present	0 15 -13 0 0 0
pct0=bear modal	-1 12 -2 0 -6 0
pct0=bear past	11 -17 11 -1 0 0
pct0=bear perfect	-6 9 -10 0 5 0
pct0=bear pluperfect	5 -10 0 3 0 0
pct0=begin modal	6 3 -12 0 0 0
pct0=begin past	-4 4 -6 10 -3 0
pct0=begin perfect	0 -12 13 0 0 0
pct0=begin pluperfect	0 -9 10 0 0 0
pct0=begin present	-7 0 -5 -5 9 5
pct0=buy future	0 11 -9 0 0 0
pct0=down future	0 11 -13 0 0 0
pct0=down modal	0 15 -12 0 0 0
pct0=down perfect	-8 -12 12 0 0 8
pct0=down present	-4 -14 11 -3 9 0
pct0=end past	0 8 -5 0 0 0
pct0=end present	4 -8 12 -5 -7 0
pct0=impose future-passive	-2 -5 9 0 0 0
pct0=impose past	-7 9 -5 0 -2 2
pct0=impose past-passive	2 -10 4 4 0 0
pct0=impose perfect	6 -5 -11 1 6 7
pct0=impose present	-15 18 -8 -4 0 0
pct0=impose present-passive	10 -7 0 0 0 0
pct0=propose future	0 -9 0 0 8 0
pct0=propose modal	-4 12 -2 0 0 0
pct0=propose past	0 9 -4 -4 -3 0
pct0=propose pluperfect	4 -20 12 -1 8 0
pct0=propose present	16 0 -12 -2 5 0
pct0=propose present-passive	0 -17 10 4 0 0
pct0=say modal	0 -12 13 0 0 0
pct0=say past	-8 -11 6 2 3 9
pct0=say perfect	0 25 -12 -10 -2 0
pct0=say pluperfect	0 19 -12 0 -7 0
pct0=say present	-5 0 -11 7 13 -2
pct0=say present-passive	-4 -16 14 9 0 0
pct0=stay future	-10 -3 0 9 4 0
pct0=stay modal	0 11 -9 0 0 0
pct0=stay pluperfect	0 9 -17 0 8 0
pct0=stay present	0 1 6 -12 -15 -1
pct0=suspend past	0 15 -12 0 0 0
pct0=suspend present	0 -5 9 0 0 0
pct0=suspend present-passive	12 -10 -1 0 0 0
pct0=target future-passive	0 -12 12 0 0 0
pct0=target modal	0 -9 9 0 0 0
pct0=target perfect	16 -14 -2 0 0 0
pct0=up present	-3 8 -10 0 0 6
pct1=agree infinitive	0 -12 12 0 -1 0
pct1=agree participle-passive	-7 0 -3 13 -1 0
pct1=agree past	3 1 -2 -9 -3 5
pct1=agree past-passive	0 -7 11 0 0 0
pct1=agree perfect	-11 -7 0 0 15 0
pct1=agree present	0 15 -14 0 0 0
pct1=bear infinitive	9 -12 7 0 -6 0
pct1=bear modal	-1 12 -2 0 -6 0
pct1=bear participle-passive	-5 -14 21 0 0 0
pct1=bear past	11 -17 12 -1 0 0
pct1=bear perfect	-6 9 -10 0 5 0
pct1=begin modal	6 3 -12 0 0 0
pct1=begin participle-passive	0 8 -7 0 0 0
pct1=begin past	-3 3 -5 10 -3 0
pct1=begin perfect	0 -12 13 0 0 0
pct1=begin pluperfect	0 -9 10 0 0 0
pct1=begin present	-6 0 -5 -5 9 5
pct1=buy future	0 11 -9 0 0 0
pct1=down future	0 11 -13 0 0 0
pct1=down modal	0 15 -12 0 0 0
pct1=down perfect	-8 -12 12 0 0 8
pct1=down present	-4 -14 11 -3 9 0
pct1=end participle-passive	15 -6 -9 0 0 0
pct1=end past	0 8 -5 0 0 0
pct1=end present	4 -8 12 -5 -7 0
pct1=impose future-passive	-2 -4 8 0 0 0
pct1=impose participle-passive	-15 -9 4 13 3 0
pct1=impose past	-5 10 -9 0 -1 3
pct1=impose past-passive	2 -11 4 4 0 0
pct1=impose perfect	-1 1 -16 2 7 7
pct1=impose present	-18 16 -5 -3 0 0
pct1=impose present-passive	10 -7 0 0 0 0
pct1=propose future	0 -9 0 0 8 0
pct1=propose infinitive	0 20 -20 2 0 0
pct1=propose modal	-4 11 -2 0 0 0
pct1=propose past	0 9 -5 -3 0 0
pct1=propose perfect	-6 11 -4 4 -6 0
pct1=propose pluperfect	4 -14 3 -1 8 0
pct1=propose present	17 -6 -4 0 0 0
pct1=propose present-passive	0 -17 10 4 0 0
pct1=say modal	0 -12 13 0 0 0
pct1=say past	-8 -7 0 3 4 9
pct1=say perfect	0 25 -12 -10 -2 0
pct1=say pluperfect	0 19 -12 0 -7 0
pct1=say present	-4 -2 -9 8 14 -2
pct1=say present-passive	-4 -16 14 9 0 0
pct1=stay modal	0 11 -9 0 0 0
pct1=stay participle-passive	0 17 -16 0 0 0
pct1=stay past	2 -10 6 8 -3 0
pct1=stay pluperfect	0 9 -17 0 8 0
pct1=stay present	-7 5 8 -11 -14 0
pct1=suspend past	0 12 -9 0 0 0
pct1=suspend present	-2 -4 9 0 0 0
pct1=suspend present-passive	12 -10 -1 0 0 0
pct1=target future-passive	0 -12 12 0 0 0
pct1=target modal	0 -9 9 0 0 0
pct1=target perfect	16 -15 -2 0 0 0
pct1=up present	-2 8 -11 0 0 6
people=0	-9 39 -9 -25 -28 -22
people=1	-33 25 -1 -34 3 10
people=2	22 -40 18 13 -2 -33
people=3	3 -23 20 0 1 -1
people=4	-3 -3 -28 31 7 0
phas-future	0 1 -10 0 12 -3
phas-modal	-12 3 11 -7 -7 0
phas-participle	-5 -1 0 13 -1 -2
phas-past	-1 -10 5 7 -3 8
phas-perfect	6 0 -4 -12 2 5
phas-pluperfect	9 2 -9 -4 3 0
prev:apart	4 1 3 -3 3 -22
prev:calls	74 -35 -56 21 -26 16
prev:coming	-5 -6 5 12 -13 10
prev:ended	-13 14 -1 -6 -5 -10
prev:experts	10 0 0 -12 -1 -2
prev:heads=0	-7 9 11 -15 -6 -13
prev:heads=1	-7 -1 -4 17 1 -14
prev:heads=2	19 -20 3 11 -5 -3
prev:meets	-6 2 9 -3 0 -26
prev:running	4 -13 6 0 10 -4
prev:summit	13 5 -15 -32 26 -17
prev:sure	-8 25 -15 12 -16 -33
prev:wished	-8 18 -6 -13 -5 -12
pt0=future	0 0 -11 1 13 -2
pt0=future-passive	-4 -7 13 0 0 0
pt0=modal-not	0 14 -12 0 0 0
pt0=past	-1 -2 -3 9 -9 10
pt0=past-not	0 -19 19 0 0 0
pt0=past-passive	-1 -17 11 0 10 0
pt0=perfect	8 -1 -7 -9 3 5
pt0=pluperfect	4 6 -10 -3 3 0
pt0=present	1 13 -8 -23 3 0
pt0=present-passive	5 -9 0 11 -4 0
pt1=future	0 4 -3 -15 8 0
pt1=future-passive	-4 -6 12 0 0 0
pt1=infinitive	10 -2 -5 0 0 0
pt1=participle-passive	-3 -5 0 14 0 -2
pt1=past	0 -2 -5 10 -7 10
pt1=past-not	0 -19 19 0 0 0
pt1=past-passive	-1 -17 11 0 10 0
pt1=perfect	2 0 -7 -8 4 6
pt1=pluperfect	5 5 -9 -11 3 0
pt1=present	-3 7 1 -21 0 0
pt1=present-passive	5 -9 0 11 -4 0
pv0-none	2 8 -4 0 0 -10
pv0=agree	1 -6 3 -10 1 5
pv0=announce	0 0 -15 13 -3 0
pv0=approve	-2 9 -10 -2 4 0
pv0=be	3 -11 9 6 -9 -3
pv0=begin	0 13 -14 1 0 0
pv0=buy	0 12 -9 0 0 0
pv0=call	-6 15 -6 0 0 0
pv0=carry	0 -11 12 0 0 0
pv0=charge	0 -15 17 0 0 0
pv0=cut	0 16 -15 0 0 0
pv0=expect	0 -9 6 4 -1 0
pv0=extend	8 -9 5 0 -2 0
pv0=go	8 3 -16 0 0 5
pv0=have	-11 11 -4 7 -10 0
pv0=hope	0 -8 10 0 0 0
pv0=leave	0 13 -11 0 0 0
pv0=lower	0 -16 9 0 0 8
pv0=other	-7 3 -1 -8 10 0
pv0=post	0 10 -6 0 0 0
pv0=prepare	0 11 0 -2 -5 0
pv0=promise	0 8 -5 0 0 0
pv0=put	-7 15 -6 0 0 0
pv0=resume	0 12 -12 0 0 0
pv0=rise	-4 17 -11 0 0 0
pv0=say	-16 1 -8 8 0 11
pv0=start	0 -14 16 0 0 0
pv0=stop	0 -6 8 0 0 0
pv0=suspend	0 11 -8 0 0 0
pv0=take	-3 -1 -2 10 0 0
pv0=write	-6 -4 11 -5 1 0
pv1=accept	0 -11 2 0 5 0
pv1=agree	-10 0 -8 10 0 5
pv1=announce	0 0 -15 13 -3 0
pv1=approve	-2 9 -10 -2 4 0
pv1=be	0 -7 11 1 -8 -2
pv1=begin	0 19 -20 0 0 0
pv1=bring	0 10 -8 0 0 0
pv1=buy	0 14 -11 0 0 0
pv1=call	-9 19 -8 0 0 0
pv1=charge	0 -13 15 0 0 0
pv1=come	0 -8 7 -6 8 0
pv1=cut	0 6 -17 0 10 0
pv1=deny	3 13 -16 0 0 0
pv1=end	20 -6 -4 -4 -3 0
pv1=expect	0 -6 0 8 0 0
pv1=go	7 8 -20 0 0 5
pv1=have	-10 -1 8 7 -8 0
pv1=hope	0 -13 14 0 0 0
pv1=know	-2 -4 8 0 0 0
pv1=lower	0 -17 12 0 0 8
pv1=meet	-4 -9 15 -17 0 0
pv1=move	0 -8 10 0 0 0
pv1=other	-4 -2 2 -7 10 0
pv1=post	0 10 -6 0 0 0
pv1=promise	-1 10 -5 0 0 0
pv1=propose	0 28 -27 0 0 0
pv1=resume	0 11 -10 0 0 0
pv1=rise	-4 13 -7 0 0 0
pv1=say	-16 6 -15 8 0 11
pv1=sit	4 -11 9 0 0 0
pv1=start	0 -10 14 0 0 0
pv1=stop	0 -6 9 0 0 0
pv1=strike	0 10 -10 0 0 0
pv1=take	-3 0 -4 10 0 0
pv1=write	-7 -3 12 -5 1 0
pvt0=agree perfect	6 -11 0 0 6 0
pvt0=announce past	1 -2 -11 13 0 0
pvt0=be future	-7 -8 15 2 -1 0
pvt0=be modal	0 9 -8 0 0 0
pvt0=be past	6 -12 3 11 -5 0
pvt0=be pluperfect	0 2 -8 0 4 0
pvt0=be present	1 -2 8 -9 -11 0
pvt0=begin past	0 15 -17 1 0 0
pvt0=buy future	0 11 -9 0 0 0
pvt0=call past	-5 16 -9 0 0 0
pvt0=carry present	0 -13 14 0 0 0
pvt0=come present	0 -4 0 -2 10 0
pvt0=discuss future	0 -8 0 0 8 0
pvt0=expect present	0 -9 5 4 0 0
pvt0=extend future	0 -14 16 0 -2 0
pvt0=have present	-7 15 -6 0 -5 0
pvt0=hold future	0 13 -11 0 0 0
pvt0=hold present	0 -10 14 0 0 0
pvt0=leave past	0 14 -12 0 0 0
pvt0=lower future	1 6 -11 0 0 0
pvt0=lower present	0 -20 20 0 0 0
pvt0=meet future	0 3 -10 -3 10 0
pvt0=meet modal	0 10 -5 0 -4 0
pvt0=meet past	0 -12 15 0 0 0
pvt0=meet present	0 9 -4 -2 0 0
pvt0=negotiate past	0 -10 11 0 0 0
pvt0=other past	-4 -1 -1 -2 12 0
pvt0=other perfect	-9 -19 27 0 0 0
pvt0=other present	0 29 -27 0 0 0
pvt0=post past	0 10 -6 0 0 0
pvt0=propose past	0 18 -17 0 0 0
pvt0=put perfect	0 12 -11 0 0 0
pvt0=raise present	0 10 -9 0 0 0
pvt0=run future	0 11 -10 0 0 0
pvt0=run past	0 -10 10 0 0 0
pvt0=say past	-13 4 -8 5 -6 12
pvt0=say perfect	0 14 -5 -5 0 0
pvt0=say present	-3 -14 1 10 8 0
pvt0=sit present	4 -13 7 0 0 0
pvt0=take past	-1 -6 0 10 0 0
pvt0=tell present	-5 -9 5 10 0 0
pvt0=want present	-3 10 -4 0 0 0
pvt0=write past	-6 -8 5 -3 9 0
pvt0=write pluperfect	0 9 0 0 -6 0
pvt0=write present	0 -8 8 0 0 0
pvt1=agree participle	-5 0 -8 15 0 0
pvt1=announce past	1 -2 -11 13 0 0
pvt1=be future	-6 -8 18 0 0 0
pvt1=be modal	0 9 -8 0 0 0
pvt1=be past	6 -11 2 11 -4 0
pvt1=be pluperfect	0 2 -8 0 4 0
pvt1=be present	-4 0 9 -9 -10 0
pvt1=begin past	0 14 -16 1 0 0
pvt1=bring infinitive	0 16 -15 0 0 0
pvt1=buy future	0 11 -9 0 0 0
pvt1=call past	-5 16 -9 0 0 0
pvt1=carry present	0 -13 14 0 0 0
pvt1=come present	0 -4 0 -2 10 0
pvt1=discuss future	0 -8 0 0 8 0
pvt1=end participle	15 -11 -3 0 0 0
pvt1=expect present	0 -12 5 4 0 0
pvt1=extend future	0 -14 16 0 -2 0
pvt1=have past	-3 -12 10 8 -3 0
pvt1=hold future	0 13 -11 0 0 0
pvt1=hold present	-1 -9 14 0 0 0
pvt1=leave past	0 14 -12 0 0 0
pvt1=lower future	1 6 -11 0 0 0
pvt1=lower present	0 -20 20 0 0 0
pvt1=make participle	0 12 -11 0 0 0
pvt1=meet future	-2 2 -7 -3 10 0
pvt1=meet modal	0 10 -5 0 -4 0
pvt1=meet participle	-4 -17 24 0 0 0
pvt1=meet past	0 -12 15 0 0 0
pvt1=meet present	0 9 -6 -1 0 0
pvt1=negotiate past	0 -10 11 0 0 0
pvt1=other past	-4 -1 -1 -2 12 0
pvt1=other perfect	-7 -23 28 0 0 0
pvt1=other present	0 29 -27 0 0 0
pvt1=post past	0 10 -6 0 0 0
pvt1=propose past	0 18 -17 0 0 0
pvt1=put infinitive	10 -16 7 0 0 0
pvt1=raise present	0 10 -9 0 0 0
pvt1=run future	0 11 -10 0 0 0
pvt1=run past	0 -10 10 0 0 0
pvt1=say past	-13 10 -16 5 -5 12
pvt1=say perfect	0 14 -5 -5 0 0
pvt1=say present	-2 -17 3 10 9 0
pvt1=sit present	4 -13 7 0 0 0
pvt1=take past	-1 -7 0 10 0 0
pvt1=tell present	-5 -9 5 10 0 0
pvt1=write past	-6 -8 5 -3 9 0
pvt1=write pluperfect	0 9 0 0 -6 0
pvt1=write present	0 -8 8 0 0 0
q:!	-10 9 -3 0 3 0
q:"	-2 7 6 -26 -2 -1
q:&	-1 -1 -13 16 -1 0
q:'	12 -14 -8 0 13 0
q:'s	-6 8 -10 -11 17 0
q:(	17 -14 10 -8 -2 0
q:)	17 -10 6 -8 -2 0
q:*	-1 21 -17 0 0 0
q:,	12 -13 5 7 -24 9
q:-	0 28 -21 -12 -8 -1
q:.	1 5 4 -13 -13 1
q:/	-4 11 -10 0 4 0
q::	11 -14 11 -4 0 -16
q:;	6 -18 12 0 3 -1
q:<agent>	12 8 -8 -1 -9 -17
q:<day-ahead>	-9 -9 4 35 -14 -21
q:<day-gone>	22 -19 10 2 -6 -5
q:<day-today>	2 10 -8 -27 0 1
q:<duty>	-6 3 -2 -4 7 -11
q:<gate>	-9 0 -4 14 0 0
q:<goods>	-25 14 -13 4 0 22
q:<level-noun>	-17 13 -1 -7 -3 0
q:<level>	0 -4 -14 13 14 1
q:<money>	-14 40 -33 -8 6 -1
q:<month-ahead>	-9 -25 22 4 12 0
q:<month-gone>	-19 -15 8 24 -9 3
q:<month-today>	-6 7 -20 17 -3 0
q:<name>	-7 -14 16 13 -14 12
q:<not>	-9 2 6 -18 16 -29
q:<number>	-24 14 0 -2 0 0
q:<office>	-8 1 3 0 4 -11
q:<organisation>	-31 31 -11 -37 8 -9
q:<person>	6 -7 9 -10 0 -40
q:<points>	6 -3 -10 13 0 0
q:<quality>	-9 5 -9 -3 -4 26
q:<seat>	0 -13 16 6 -9 -4
q:<sender>	-5 13 -7 -18 3 0
q:<span>	12 8 -16 -6 18 -14
q:<taker>	-1 24 -18 0 0 0
q:<v-agree>	-6 16 -15 -2 5 -15
q:<v-bear>	14 1 -16 7 1 1
q:<v-begin>	27 -2 -15 -1 -9 3
q:<v-buy>	8 12 -20 1 -11 4
q:<v-deny>	-8 17 -5 -1 -4 0
q:<v-down>	5 -11 3 -16 12 6
q:<v-end>	-10 12 -6 0 -2 0
q:<v-impose>	0 9 -1 -15 -2 -6
q:<v-propose>	13 -8 -6 -3 4 8
q:<v-say>	3 11 -10 -28 6 -11
q:<v-sell>	-26 3 12 -17 -3 13
q:<v-stay>	-4 13 -1 -14 -16 0
q:<v-suspend>	-3 9 5 -10 -27 -7
q:<v-target>	-5 0 -2 -3 16 -3
q:<v-threaten>	-8 19 -23 7 0 0
q:<v-up>	14 9 -20 0 4 7
q:[	2 -12 10 0 0 0
q:a	-2 5 2 -11 3 -30
q:according	0 0 -24 0 10 9
q:account	-4 -17 0 0 8 14
q:add	0 -19 17 -1 2 0
q:additional	-1 17 -11 -1 0 0
q:admit	0 10 -6 -1 0 0
q:adopt	0 10 -9 0 0 0
q:advance	0 -13 15 0 0 0
q:affiliate	0 9 -7 0 0 0
q:after	19 -4 1 -8 -9 0
q:afternoon	10 -15 11 0 0 0
q:afterward	0 -15 0 8 9 0
q:again	9 0 1 -10 -7 0
q:against	-3 22 -18 0 0 0
q:ago	8 -7 0 0 0 0
q:aircraft	11 -3 -6 0 0 0
q:al	-3 13 -7 0 0 0
q:alive	0 24 -23 0 0 0
q:all	-12 4 -13 15 3 0
q:alone	0 13 -12 0 0 0
q:already	0 -5 -4 16 -6 0
q:also	-20 -9 2 5 5 15
q:aluminium	11 8 -15 0 0 -2
q:aluminum	-3 11 -6 0 0 0
q:am	13 5 -18 0 0 0
q:ambassador	0 9 -8 0 0 0
q:amount	0 11 -5 0 0 0
q:an	10 0 4 -26 -3 -2
q:and	-5 -1 -8 11 10 1
q:announce	-5 -11 15 0 0 0
q:announcement	17 -17 4 0 0 0
q:another	-5 9 -2 -5 0 0
q:any	8 -12 1 6 -1 0
q:anybody	0 -13 15 0 0 0
q:anyone	0 14 -11 0 0 0
q:anything	0 0 -12 0 10 0
q:apply	9 -2 0 0 0 -2
q:approval	0 -2 9 0 -2 0
q:approve	3 17 -6 0 -15 0
q:are	-5 7 -3 -15 0 5
q:arrangement	11 -21 15 0 0 0
q:arrived	0 -9 5 -3 8 0
q:as	4 -1 6 -15 -4 -1
q:aside	0 11 -10 0 0 0
q:ask	3 -11 2 1 0 6
q:asleep	0 -17 17 0 0 0
q:at	9 -8 -10 17 -11 15
q:attention	0 -11 15 0 0 0
q:auckland	5 -11 6 0 0 0
q:authorised	0 -10 11 0 0 0
q:average	0 18 -17 0 0 0
q:away	0 -3 -7 0 15 0
q:back	2 -8 17 -6 -12 0
q:bad	0 -9 10 0 0 0
q:bag	9 -16 -5 10 0 0
q:ban	-4 11 -2 -2 0 0
q:banana	0 10 -7 0 0 0
q:base	0 19 -16 0 -3 0
q:battery	0 11 -10 0 0 0
q:be	3 -37 32 0 4 3
q:bean	0 11 -17 7 0 0
q:been	-1 -31 32 2 -1 -3
q:before	-12 18 -9 -12 9 0
q:behind	0 -12 15 0 0 0
q:being	0 -14 14 0 1 0
q:believe	0 -9 12 0 0 0
q:bergen	0 -11 11 0 0 0
q:between	28 -7 -17 12 0 0
q:big	0 -9 10 0 0 0
q:bill	0 -9 12 0 0 0
q:bite	-13 15 0 0 0 0
q:boat	0 -13 15 0 0 0
q:bonu	0 15 -13 0 0 0
q:both	16 -5 -7 0 3 -2
q:brandy	0 9 -8 0 0 0
q:bridge	0 22 -20 0 0 0
q:bring	0 -13 20 -5 -7 0
q:build	0 10 -10 0 0 0
q:busan	-12 0 7 6 -24 0
q:but	1 -23 20 -6 7 0
q:by	6 2 -9 2 1 -8
q:cable	0 8 -6 0 0 0
q:calendar	0 -14 14 0 0 0
q:call	19 -26 2 5 0 5
q:calm	9 0 -9 0 0 0
q:car	-10 1 -6 6 6 0
q:careful	0 13 -12 0 0 0
q:carry	8 -26 7 15 0 0
q:case	-1 27 -21 0 -1 0
q:cease	0 9 -9 0 0 0
q:certain	0 -11 13 0 0 0
q:changed	-5 24 -20 0 0 0
q:charge	-6 -19 28 -3 0 0
q:cheese	2 -15 15 0 0 0
q:chip	-12 15 -8 -1 3 0
q:christma	11 -9 0 0 0 0
q:city	1 20 -24 0 0 0
q:close	-5 19 -14 0 0 0
q:closed	0 23 -21 0 0 0
q:club	0 21 -18 0 0 0
q:coal	6 -10 -2 0 0 8
q:coast	0 19 -18 0 0 0
q:colleague	16 -18 5 0 0 0
q:collect	-2 -9 11 -1 2 0
q:come	4 -17 11 4 0 2
q:comment	0 3 -15 0 10 0
q:commerce	2 -23 23 0 0 0
q:commission	0 9 -8 0 0 0
q:commit	-2 -15 15 -1 3 0
q:commitment	10 -8 0 0 0 0
q:company	-1 33 -27 0 0 0
q:complete	9 -31 24 0 0 0
q:confirm	8 4 -15 0 0 0
q:constructive	-1 10 -4 0 0 0
q:continue	0 12 -8 0 0 0
q:contract	0 14 -11 0 0 0
q:conversation	-15 13 1 0 0 0
q:copper	-2 10 -5 0 0 0
q:could	-8 16 -13 4 0 0
q:counted	-1 16 -12 0 0 0
q:counterpart	14 -12 1 0 0 0
q:country	0 0 -4 11 -7 0
q:course	0 -8 10 0 0 0
q:cover	0 14 -13 0 0 0
q:crew	0 -9 10 0 0 0
q:cross	0 10 -9 0 0 0
q:custom	-3 12 -17 5 0 0
q:customer	0 13 -12 0 0 0
q:cut	-6 21 -39 0 17 0
q:date	-29 17 4 1 0 0
q:day	-21 -29 26 16 6 0
q:de	3 -19 15 0 0 0
q:deadline	-5 17 -10 0 0 0
q:deal	4 -9 -3 9 1 0
q:decided	0 8 -15 5 0 0
q:decision	-5 23 -15 0 0 0
q:decoupling	-5 11 0 -2 0 0
q:delegation	-12 4 6 -10 0 0
q:desk	0 10 -7 0 0 0
q:detail	2 -13 1 6 0 0
q:dialogue	-1 16 -10 0 -1 0
q:diary	0 -10 11 0 0 0
q:did	3 -2 4 -12 2 -6
q:didn't	0 10 -8 0 0 0
q:dinner	0 11 -9 0 0 0
q:direction	-5 12 -6 0 0 0
q:discuss	-10 0 0 -4 6 6
q:dispute	9 3 -4 -5 0 0
q:do	-15 1 3 -8 7 0
q:doesn't	0 -6 0 0 9 0
q:doing	4 9 -14 0 0 0
q:don't	-8 11 0 0 0 0
q:door	5 12 -10 -4 -2 0
q:driver	0 11 -5 -2 0 0
q:drop	-1 -17 12 0 0 8
q:dry	0 12 -11 0 0 0
q:due	-2 3 -20 15 8 0
q:durban	0 -11 11 0 0 0
q:each	-8 32 -29 1 -1 0
q:earlier	0 -10 0 0 12 0
q:effect	2 11 -12 0 0 0
q:eighth	0 0 -13 0 15 0
q:either	-2 18 -26 7 0 0
q:election	-23 22 0 0 0 0
q:elsewhere	11 -9 -14 10 0 0
q:enter	20 -9 -5 0 0 0
q:even	13 -10 0 0 0 0
q:evening	-10 -1 13 0 0 0
q:event	-11 5 0 0 4 0
q:everybody	-1 14 -9 0 0 0
q:everyone	11 -14 2 0 0 0
q:everything	0 9 -4 0 0 0
q:expire	0 20 -25 5 0 0
q:export	0 -16 13 -6 4 1
q:extra	0 -21 11 9 2 0
q:face	0 16 -14 -2 1 0
q:fact	0 -13 4 0 9 0
q:failed	0 -6 7 0 0 0
q:fall	7 8 -9 -3 -2 0
q:far	2 -35 30 -1 6 0
q:farmer	0 18 -21 0 2 0
q:fee	-11 -24 16 -3 9 14
q:fentanyl	1 9 -30 -1 12 0
q:few	-6 12 -4 0 0 0
q:finance	0 14 -12 0 0 0
q:find	-2 -9 15 0 0 0
q:finish	0 -23 24 0 0 0
q:first	9 -14 11 -14 -9 6
q:fishing	-4 9 -2 0 0 0
q:flag	0 -10 13 0 0 0
q:flew	0 -7 11 0 0 0
q:flow	0 19 -19 0 0 0
q:for	-10 1 3 9 -14 2
q:force	-4 22 -25 -5 8 0
q:forty	13 -11 0 0 0 0
q:found	0 22 -19 0 0 0
q:four	-17 8 4 -4 0 0
q:fourth	-3 -14 17 0 0 0
q:framework	12 -19 9 0 0 0
q:franc	0 12 -11 0 0 0
q:friday	0 9 -10 0 0 0
q:friend	0 16 -12 0 -1 0
q:from	-22 -12 11 5 13 3
q:frozen	14 -11 0 0 0 0
q:fruit	0 -9 11 0 0 0
q:further	3 -14 -1 2 13 0
q:gave	0 10 -5 0 0 0
q:generic	-4 -4 0 0 0 9
q:geneva	14 -19 10 7 -12 0
q:georgia	0 -16 16 0 0 0
q:get	-13 8 6 0 -3 0
q:given	12 -1 -8 0 0 0
q:go	3 11 -14 0 0 2
q:goalkeeper	0 17 -16 0 0 0
q:good	-3 -26 13 11 2 11
q:government	-8 5 5 0 -10 0
q:grant	0 14 -11 0 0 0
q:grape	3 -9 5 0 0 0
q:great	0 -5 12 -4 -3 0
q:group	0 11 -10 0 0 0
q:grower	0 10 -7 0 0 0
q:guest	0 0 -13 0 12 0
q:h	0 -8 -4 11 0 0
q:had	6 3 -8 -2 3 -10
q:half	-4 4 -12 -1 0 14
q:hand	13 0 -8 0 0 0
q:happen	15 -10 -4 0 2 0
q:happy	0 9 -8 0 0 0
q:harbour	4 -11 -6 14 0 0
q:hard	7 1 -11 0 0 0
q:has	10 -10 4 -13 6 0
q:hasn't	-10 10 0 0 0 0
q:have	-20 16 -4 -8 0 -7
q:he	22 -8 -3 0 -9 0
q:heard	0 -13 14 0 0 0
q:help	-1 15 -12 0 0 0
q:her	18 -18 1 0 0 0
q:higher	-9 -13 23 0 -2 0
q:him	16 -5 -9 0 0 0
q:himself	1 -9 0 6 0 0
q:his	1 -11 2 18 -9 -3
q:hold	7 -5 9 -14 -6 0
q:hope	6 7 -11 0 0 0
q:hotel	0 -14 18 0 0 0
q:hour	6 -15 16 -1 -8 0
q:house	10 0 -4 -1 0 0
q:i	14 -20 10 -12 6 0
q:if	10 -2 3 0 -20 0
q:import	0 11 -7 0 0 0
q:important	0 21 -21 0 0 0
q:in	20 -15 4 16 -4 -15
q:including	-1 9 -1 0 -1 0
q:increase	0 9 -1 -1 -2 0
q:inflation	0 14 -12 0 0 0
q:instead	6 -8 0 2 0 0
q:interview	-4 -6 10 0 0 0
q:into	-5 35 -29 0 0 0
q:introduce	0 -8 9 0 0 0
q:invest	-1 10 -5 0 0 0
q:investment	0 -7 11 0 -1 0
q:invited	0 -9 10 0 0 0
q:is	3 9 -10 2 -3 -18
q:island	0 18 -17 0 0 0
q:isn't	12 -11 0 0 0 0
q:issued	5 -9 3 0 0 0
q:it	21 -25 5 -2 0 9
q:its	-9 14 -4 0 -2 -5
q:itself	6 -26 -3 16 14 0
q:jinping	-3 -7 -3 8 8 0
q:joint	0 0 -24 19 0 0
q:juice	11 -11 0 0 0 0
q:keep	-4 27 -24 0 0 0
q:know	0 -7 14 -3 -6 0
q:kuala	-8 -21 9 0 17 0
q:lake	0 11 -11 0 0 0
q:lamb	0 9 -9 0 0 0
q:lancaster	0 -7 10 0 0 0
q:land	-9 0 0 -3 10 0
q:largest	0 12 -11 0 0 0
q:last	0 -12 2 27 -21 -1
q:late	0 0 -11 11 -2 0
q:law	-16 32 -12 -5 -1 0
q:lead	0 15 -13 0 0 0
q:leader	13 -24 7 10 -6 0
q:leave	1 4 1 -11 -5 0
q:led	0 14 -12 -1 1 0
q:length	-18 20 -1 0 0 0
q:less	10 -13 6 0 0 0
q:levy	-14 -16 19 0 0 8
q:licence	-12 -16 16 4 0 6
q:lie	0 11 -11 0 0 0
q:light	0 15 -15 0 0 0
q:like	7 6 -9 -3 -2 0
q:likely	0 12 -10 0 0 0
q:line	-8 9 -18 12 0 0
q:lisbon	5 -2 -25 21 -4 0
q:lithium	0 -16 18 0 0 0
q:little	7 5 -15 4 -1 0
q:london	2 -23 23 0 -1 0
q:long	9 17 -27 0 0 0
q:longer	0 -12 13 1 0 0
q:look	1 1 -23 20 0 0
q:lose	-5 -8 19 0 -1 0
q:lower	-6 21 -17 0 1 0
q:lumpur	-8 -21 9 0 17 0
q:m	0 0 -22 -1 27 0
q:make	-20 8 3 0 -2 0
q:man	0 -16 17 0 0 0
q:many	0 9 -7 0 -1 0
q:margin	0 -8 15 0 -6 0
q:matter	-5 -9 16 0 0 0
q:may	-1 -4 10 0 -1 0
q:meanwhile	0 11 -5 0 0 0
q:measure	0 -13 4 0 9 0
q:media	-4 -2 10 0 -1 0
q:medicine	-6 0 0 0 0 9
q:meet	17 -13 1 0 6 -7
q:meeting	0 -21 27 -2 0 0
q:member	1 26 -30 0 0 0
q:men	10 0 -10 0 0 0
q:might	-12 -2 21 0 -3 0
q:mind	-1 11 -9 0 0 0
q:minister	10 -17 20 -15 -9 -3
q:ministry	-7 -3 11 0 0 0
q:minute	12 -3 -1 0 0 0
q:missing	13 -12 0 0 0 0
q:mistake	0 13 -10 0 0 0
q:moment	0 12 -9 0 0 0
q:month	3 14 -16 0 0 0
q:moratorium	0 22 -22 0 0 0
q:more	0 9 -5 0 -10 0
q:morning	16 -19 11 5 -17 0
q:most	0 -12 11 0 1 0
q:motor	0 10 -9 0 0 0
q:move	-2 46 -43 0 0 0
q:mr	0 -27 0 16 18 -2
q:ms	0 18 -15 0 0 0
q:much	0 9 -9 0 0 0
q:muscat	0 -9 9 0 0 0
q:museum	-2 12 -9 0 0 0
q:must	-3 29 -21 -4 0 0
q:named	0 10 -10 0 0 0
q:nation	0 9 -7 0 0 0
q:near	0 -3 -5 0 12 0
q:nearly	0 9 -8 0 0 0
q:need	0 17 -11 0 -3 0
q:negotiate	-14 1 5 -9 6 0
q:negotiation	-1 16 -11 0 0 0
q:neither	-12 7 0 0 0 0
q:network	0 9 -6 0 0 0
q:never	0 -4 9 0 0 0
q:new	-11 17 -4 -2 -16 0
q:newspaper	-9 -5 15 0 0 0
q:nexperia	-1 3 -11 0 9 0
q:next	-10 -21 34 10 -10 -2
q:night	18 1 -16 -3 0 0
q:nine	0 15 -15 0 0 0
q:no	-1 -3 6 -13 4 -4
q:nobody	1 -24 28 -6 0 0
q:none	0 8 -4 0 0 0
q:noon	5 -15 11 0 0 0
q:north	13 -6 -9 0 0 0
q:northern	0 23 -22 0 0 0
q:not	15 -17 6 -8 16 -14
q:nothing	-14 20 -14 1 1 0
q:notice	-2 18 -13 0 0 0
q:now	-12 7 9 -9 -8 0
q:nut	0 -24 19 8 0 0
q:nvidia	23 -20 -15 6 0 0
q:observed	0 -14 14 0 0 0
q:of	-4 -16 15 -2 0 13
q:off	7 0 -11 1 3 0
q:offer	0 16 -13 -5 0 0
q:office	0 -7 9 0 0 0
q:official	0 10 -11 0 1 0
q:oil	-11 1 -6 -4 4 13
q:on	-15 8 4 0 -12 -6
q:once	-6 -7 15 0 0 0
q:one	0 -21 20 -2 8 -2
q:onion	0 -9 10 0 0 0
q:operator	0 12 -10 0 0 0
q:or	0 15 -12 -3 0 0
q:orange	10 -14 5 0 0 0
q:order	16 0 -14 2 -2 0
q:ordinary	0 15 -12 0 0 0
q:osaka	-4 -8 3 0 0 8
q:other	-18 3 1 0 2 0
q:our	3 -2 3 -11 0 0
q:out	8 -14 7 0 0 0
q:outside	2 9 -13 0 0 0
q:outstanding	0 -11 12 0 0 0
q:over	-31 13 5 0 1 0
q:own	-6 2 -18 9 9 0
q:p	-10 0 -17 15 9 0
q:package	0 9 -9 0 0 0
q:pact	0 10 -6 0 0 0
q:pair	0 -12 15 0 0 0
q:palm	-2 12 -6 0 0 0
q:paper	-3 7 0 -4 0 0
q:park	0 17 -17 0 0 0
q:part	0 28 -26 3 -10 0
q:past	0 12 -9 0 0 0
q:patient	0 14 -12 0 0 0
q:pause	-9 3 7 0 -1 0
q:pay	-6 25 -31 0 -3 11
q:peace	0 16 -12 0 0 0
q:pen	-11 16 -3 0 0 0
q:people	-5 10 0 -5 -3 0
q:permanent	0 -14 17 0 0 0
q:permit	0 -8 9 0 0 0
q:phone	20 -20 1 0 0 0
q:phosphate	0 16 -13 0 0 0
q:picked	14 -12 0 0 0 0
q:place	5 15 -24 6 -1 0
q:plan	12 -12 0 0 6 0
q:plane	7 -19 10 0 2 0
q:plant	-6 9 -2 0 0 0
q:player	0 22 -20 0 0 0
q:point	0 20 -15 0 0 0
q:poor	9 -4 -4 0 0 0
q:port	-7 -6 10 -7 6 0
q:potatoe	-1 -18 20 0 0 0
q:power	-4 -2 8 0 0 0
q:present	0 -9 0 0 12 0
q:president	-10 -20 9 0 23 0
q:press	0 -1 -11 14 0 0
q:price	-8 29 -14 0 0 0
q:probably	-1 11 -8 0 0 0
q:product	11 -8 -9 0 6 0
q:progress	-7 15 -3 0 -2 0
q:prolong	-13 9 2 0 0 0
q:prolongation	0 9 -6 0 0 0
q:prolonged	0 9 -11 4 0 0
q:promise	5 -9 5 0 -2 0
q:protocol	0 -10 11 0 0 0
q:province	0 10 -8 0 0 0
q:public	-3 14 -10 0 0 0
q:published	-7 18 -10 0 0 0
q:purchase	-5 10 0 -1 0 0
q:put	3 -19 22 -6 -2 0
q:quarrel	-5 14 -7 0 0 0
q:quarter	-9 1 -1 0 0 8
q:question	-11 -12 13 1 0 7
q:queue	9 -14 5 0 0 0
q:quota	11 -13 8 0 -2 -2
q:radio	-9 -6 16 0 -2 0
q:raise	-3 -18 11 -4 8 7
q:rang	40 -26 -21 -1 0 0
q:rate	-14 6 7 -1 -5 0
q:ready	6 -11 9 -1 0 0
q:real	0 10 -10 0 0 0
q:reason	-10 -19 19 0 7 4
q:recall	10 -9 0 0 0 0
q:receive	1 -26 25 0 0 0
q:reciprocal	6 -9 9 -1 -1 0
q:reduce	0 -14 15 0 0 0
q:refund	-2 -3 8 0 0 0
q:regret	0 11 -10 0 0 0
q:regulation	0 10 -7 0 0 0
q:regulator	0 -7 -5 11 0 0
q:remain	-9 -10 13 0 0 7
q:renewal	9 -9 0 0 0 0
q:renewed	0 -17 19 0 0 0
q:rent	0 15 -14 0 0 0
q:reply	3 -17 14 0 0 0
q:report	-6 25 -17 -1 0 0
q:reporter	5 6 -13 -11 5 0
q:require	-5 5 -10 0 0 8
q:rest	-2 11 -7 0 0 0
q:result	-4 -20 25 0 0 0
q:resume	-9 10 0 0 0 0
q:return	11 2 -21 7 0 0
q:rice	-11 2 10 -1 0 0
q:rise	1 13 -32 15 0 0
q:river	0 -10 11 0 0 0
q:round	-18 7 -4 5 7 -2
q:rule	-4 19 -13 0 -4 0
q:s	0 -5 -9 16 -1 0
q:sack	0 -10 10 0 0 0
q:salt	0 -11 12 0 0 0
q:say	-4 26 -23 -15 0 -4
q:scheduled	0 0 -6 9 -1 0
q:scrap	12 -1 -6 0 0 -2
q:season	0 -13 12 -2 3 0
q:second	10 -34 22 8 2 0
q:section	-4 22 -10 0 -2 0
q:see	-4 17 -23 17 -11 0
q:seemed	0 -10 0 0 10 0
q:sell	-22 27 -3 -1 -1 0
q:seoul	0 17 -14 0 0 0
q:session	0 -20 24 -2 0 0
q:set	-5 11 -2 -3 0 0
q:settle	17 -2 -6 0 -1 0
q:seven	0 12 -12 0 0 0
q:share	0 13 -12 0 0 0
q:shared	0 16 -15 0 0 0
q:she	3 -11 12 -2 0 0
q:ship	-14 -8 8 -2 0 12
q:should	-8 18 -12 0 -1 0
q:show	0 16 -13 0 0 0
q:shut	0 22 -17 0 0 0
q:side	4 6 -9 0 -13 0
q:sign	-26 29 -13 -1 0 -1
q:signature	10 -29 17 -1 7 0
q:silence	9 0 -12 0 0 0
q:similar	0 11 -5 -3 0 0
q:since	-5 -14 12 12 -15 5
q:six	0 12 -10 0 0 0
q:ski	0 14 -14 0 0 0
q:sleep	-3 -7 17 -1 0 0
q:small	0 12 -8 0 0 0
q:some	-10 27 -15 0 0 0
q:something	19 -19 1 0 0 0
q:sooner	0 19 -19 0 0 0
q:south	0 16 -15 0 0 0
q:soybean	-6 4 -10 0 11 0
q:spare	17 -5 -11 0 0 0
q:speak	4 0 -10 9 -1 0
q:spent	4 4 -9 0 0 0
q:spoke	-36 9 27 -5 -2 0
q:spoken	7 2 -10 0 0 0
q:spring	-5 -14 20 0 0 0
q:staff	0 18 -17 0 0 0
q:stalled	-14 15 0 0 0 0
q:standstill	0 -26 29 0 0 0
q:start	-5 7 0 0 0 0
q:statement	13 -7 -5 3 0 0
q:stay	9 -10 8 -2 0 0
q:steel	0 20 -17 -2 -2 0
q:step	12 -36 31 -4 0 0
q:still	-7 16 -8 -7 0 0
q:stock	0 -14 -2 17 0 0
q:stockholm	-2 -18 17 6 0 0
q:stop	-2 -14 20 0 -1 0
q:strike	0 18 -14 -2 0 0
q:striker	0 14 -13 0 0 0
q:subject	-1 0 -8 0 12 0
q:summer	6 0 -9 3 0 0
q:suspend	-3 10 -3 2 -11 0
q:table	-4 -13 15 0 0 0
q:take	10 -1 -12 3 -4 6
q:talk	-8 5 2 0 -3 -7
q:talked	-7 -3 9 -7 4 0
q:tariff	0 -2 -4 -5 10 -1
q:tea	-1 13 -9 -1 0 0
q:telephone	1 -7 1 14 -12 0
q:tell	9 -3 -1 -7 4 -5
q:term	0 -3 -9 10 0 0
q:textile	0 -8 -1 11 0 0
q:th	10 -8 0 0 0 0
q:than	15 0 -10 2 -4 0
q:thank	-8 -27 40 0 0 0
q:that	-3 0 -1 -19 12 4
q:the	-18 18 -17 5 10 5
q:their	0 17 -13 0 -10 -2
q:them	4 16 -14 -2 -2 0
q:there	-10 -8 21 -11 0 -2
q:they	16 -6 1 0 -13 -2
q:they'll	7 -18 13 0 0 0
q:they're	0 -11 12 0 0 0
q:thi	-12 -23 29 -20 16 -1
q:thing	-6 10 -5 0 0 0
q:think	4 7 -14 -1 0 0
q:third	-14 8 2 -5 0 0
q:threaten	-6 18 -25 8 0 0
q:three	21 -20 15 -6 -4 0
q:thursday	0 10 -8 0 0 0
q:ticket	0 24 -24 0 0 0
q:time	5 -43 38 -9 12 0
q:timing	9 5 -7 0 -9 0
q:to	-27 9 -6 23 1 -1
q:too	-4 15 -8 0 -1 0
q:tool	0 -16 16 0 0 0
q:top	0 -8 0 9 1 0
q:topic	0 8 -8 0 0 0
q:touched	11 -13 0 2 0 0
q:town	-6 19 -12 0 0 0
q:tractor	0 -13 14 0 0 0
q:trade	0 -11 15 -5 0 -2
q:translated	0 31 -28 0 0 0
q:travel	0 -7 12 -1 -2 0
q:trawler	0 -11 12 0 0 0
q:treaty	12 -14 1 0 0 0
q:trieste	0 -17 19 0 0 0
q:truce	-32 5 5 10 0 -6
q:tuesday	0 10 -6 0 0 0
q:turbine	-10 1 10 0 0 0
q:two	7 -14 19 -12 -15 -6
q:united	0 26 -24 0 0 0
q:until	-5 23 -23 13 -18 -1
q:up	17 -11 -2 2 -8 2
q:use	-3 15 -11 0 0 0
q:used	-3 19 -9 0 0 0
q:usual	0 -12 13 0 0 0
q:v	0 -12 13 0 0 0
q:valley	0 35 -33 0 0 0
q:valparaíso	0 -11 12 0 0 0
q:very	9 -16 -9 7 10 0
q:vessel	0 18 -17 0 0 0
q:video	1 -18 13 -5 8 0
q:view	3 -9 7 0 0 0
q:visit	-8 28 -14 -6 -5 0
q:visitor	0 8 -8 0 0 0
q:voice	-1 15 -12 0 0 0
q:volume	0 12 -10 0 0 0
q:voted	0 16 -15 0 0 0
q:wait	0 11 -7 0 0 0
q:waited	-4 10 -5 0 0 0
q:war	-1 20 -13 0 -2 0
q:was	2 -7 -6 11 10 0
q:water	0 24 -22 0 0 0
q:way	8 -12 10 -2 -2 0
q:weekend	-3 -6 10 0 0 0
q:welcomed	9 0 -10 0 0 0
q:well	5 -27 27 -4 -4 0
q:what	16 5 -13 1 -8 -1
q:when	-4 12 -6 -3 0 0
q:whether	-5 -10 16 0 0 0
q:which	8 10 -8 6 -25 -10
q:while	-2 -18 23 0 0 0
q:who	-9 33 -16 -1 -12 -2
q:whole	0 11 -10 0 0 0
q:whom	0 9 -12 3 -1 0
q:why	4 -14 12 0 0 0
q:will	-4 1 -1 0 -18 15
q:win	-3 20 -16 0 0 0
q:wind	0 -10 11 0 0 0
q:window	-10 17 -7 0 0 0
q:wine	0 -11 12 0 0 0
q:winner	0 16 -15 0 0 0
q:wire	0 26 -24 0 0 0
q:wish	13 -8 -5 0 0 0
q:with	-5 -4 8 0 0 -9
q:withdraw	-3 15 -12 0 0 0
q:without	-16 16 0 -5 -3 0
q:won't	-2 20 -15 0 0 0
q:word	-10 16 -6 -1 0 0
q:worker	0 10 -10 0 0 0
q:working	3 11 -15 0 0 0
q:world	-2 0 9 -1 -7 0
q:worry	0 4 -12 7 0 0
q:worth	-1 16 -10 0 0 0
q:would	21 -17 9 -1 -3 -7
q:write	0 -11 10 1 2 0
q:wrong	15 -11 -2 0 0 0
q:xi	-3 -7 -3 8 8 0
q:year	-20 25 -27 9 4 0
q:yes	-7 14 -8 5 -5 0
q:yet	0 25 -31 0 7 0
q:york	-7 0 10 -4 -8 0
q:you	0 -13 19 -4 -2 0
q:young	8 5 -18 0 0 0
q:zero	4 -23 22 0 0 0
q:—	-12 -3 11 6 -10 -3
qt=future	-20 18 -8 0 0 4
qt=modal	0 8 -11 5 1 -6
qt=past	-15 9 -5 7 -3 1
qt=pluperfect	18 -10 7 -3 -13 -5
qt=present	3 -6 7 -16 12 -4
quoted	-13 16 3 -7 -12 0
r1="	-14 12 0 0 0 0
r1='s	11 -3 3 -12 -8 0
r1=(	8 -7 2 4 -1 0
r1=)	-12 -4 12 0 0 0
r1=,	1 -4 9 -9 2 -21
r1=.	1 -6 2 -10 18 -12
r1=<day-ahead>	3 10 -22 7 -6 2
r1=<day-gone>	5 -10 6 -2 1 0
r1=<day-today>	6 -17 4 6 0 0
r1=<goods>	0 17 -14 0 0 0
r1=<level>	7 15 -25 0 0 0
r1=<name>	1 -8 -2 6 8 0
r1=<number>	0 -17 14 4 -2 0
r1=<person>	-11 -3 2 3 3 0
r1=<quality>	0 12 -10 0 -2 0
r1=<seat>	13 -4 6 -7 -19 0
r1=<v-agree>	-1 -13 17 0 0 0
r1=<v-bear>	4 -17 16 0 0 0
r1=<v-begin>	-11 -6 2 9 -4 6
r1=<v-down>	0 -11 11 0 1 0
r1=<v-impose>	10 1 -6 5 -9 0
r1=<v-propose>	11 0 -13 1 -3 0
r1=<v-return>	0 11 -8 0 0 0
r1=<v-say>	-2 7 -4 0 0 0
r1=<v-target>	10 -17 8 0 0 0
r1=a	-20 18 -1 0 -1 0
r1=about	-16 22 -1 -7 -3 0
r1=after	7 -10 5 0 -2 0
r1=afternoon	0 -17 19 0 0 0
r1=again	-17 -1 10 8 -7 -1
r1=also	0 11 -9 0 0 0
r1=an	0 -13 15 0 0 0
r1=and	-6 -1 10 -8 -18 2
r1=are	-5 14 -6 -3 -2 0
r1=at	-15 -14 17 -3 5 5
r1=back	13 -19 8 0 0 0
r1=before	-4 -12 -15 12 17 0
r1=both	0 14 -11 0 0 0
r1=bring	5 -12 7 0 0 0
r1=broke	0 11 -11 0 0 0
r1=but	-1 -11 13 0 0 0
r1=by	3 -7 4 -15 3 2
r1=conference	14 -19 -3 0 0 8
r1=could	0 19 -13 -7 0 0
r1=each	4 -17 8 0 3 0
r1=enter	0 -11 11 0 0 0
r1=evening	-16 -11 18 7 -1 0
r1=extend	0 15 -14 0 0 0
r1=fail	0 11 -9 0 0 0
r1=for	-7 25 -11 -14 -11 0
r1=from	-1 0 -7 0 10 0
r1=had	-4 9 -1 0 -2 0
r1=have	0 -23 13 0 13 0
r1=her	7 -16 10 0 0 0
r1=him	9 0 -12 0 0 0
r1=his	9 -19 9 6 -8 0
r1=if	0 13 -10 0 0 0
r1=in	18 -28 22 -10 5 -24
r1=instead	5 4 -12 0 0 0
r1=it	-11 20 -5 -4 -8 0
r1=morning	14 -10 1 -2 0 0
r1=near	0 -5 -9 14 0 0
r1=night	10 -5 1 -3 0 0
r1=noon	0 12 -10 0 0 0
r1=now	-6 9 -1 0 0 0
r1=of	-44 16 5 -14 6 -4
r1=on	13 -9 -5 4 0 4
r1=once	0 -5 9 0 0 0
r1=only	0 -8 10 0 0 0
r1=or	0 12 -10 0 0 0
r1=over	10 -12 7 -2 0 0
r1=published	-1 23 -20 0 0 0
r1=put	0 12 -10 0 0 0
r1=say	0 9 -7 0 0 0
r1=she	-9 -2 13 0 0 0
r1=sign	0 -9 10 0 0 0
r1=since	1 8 -3 -10 -8 0
r1=some	0 -15 0 0 16 0
r1=speak	0 -10 12 0 0 0
r1=suspend	0 11 -10 0 0 0
r1=that	-4 16 -1 -13 -21 -1
r1=the	-30 10 -1 9 5 -3
r1=them	0 11 -6 0 0 0
r1=there	-5 -10 16 0 0 0
r1=they	-3 -6 10 0 0 0
r1=thi	9 2 -19 8 -4 0
r1=three	-5 10 -4 0 0 0
r1=to	15 2 -3 -9 -13 -4
r1=together	-1 6 -10 -2 8 0
r1=unless	0 10 -9 0 0 0
r1=was	-6 -14 14 13 -10 0
r1=week	0 10 -9 0 0 0
r1=were	0 12 -4 -8 0 0
r1=what	0 28 -21 0 -1 0
r1=when	-5 -5 12 0 0 0
r1=whether	0 12 -8 0 0 0
r1=with	5 0 -8 -4 3 8
r1=without	0 -14 14 0 0 0
r1=would	7 -14 1 8 0 0
r1=you	-3 20 -15 0 0 0
r1=|	0 -10 10 0 0 0
r1=—	-18 24 -8 -17 -10 0
r2="	-7 0 9 -3 -2 0
r2=,	4 3 -8 5 -8 0
r2=.	16 -22 23 -4 -22 0
r2=:	-11 -6 11 0 2 0
r2=<agent>	0 17 -9 -3 -3 0
r2=<day-ahead>	6 9 -13 -10 -1 8
r2=<day-gone>	10 -15 2 0 11 -9
r2=<day-today>	1 -4 10 -3 -12 0
r2=<end>	-12 6 3 -5 9 -11
r2=<gate>	-1 -10 6 0 0 6
r2=<goods-amount>	-5 17 -10 0 0 0
r2=<goods>	-30 27 -6 -5 -5 0
r2=<level-noun>	-6 11 -9 2 0 0
r2=<level>	0 22 -23 0 -2 0
r2=<month-ahead>	0 -20 -15 21 22 0
r2=<name>	-4 13 -14 0 7 -4
r2=<not>	0 7 -4 -1 0 0
r2=<number>	7 -19 17 -7 0 0
r2=<office>	-9 -21 26 -8 7 0
r2=<person>	5 -21 16 -10 5 2
r2=<quality>	5 -13 3 10 0 0
r2=<seat>	-8 13 -11 5 3 -5
r2=<span>	-7 10 3 -17 -7 0
r2=<v-agree>	0 -12 17 -5 -2 0
r2=<v-begin>	-6 -9 13 -9 9 0
r2=<v-buy>	0 9 -8 0 0 0
r2=<v-down>	-4 11 -6 0 0 0
r2=<v-end>	-6 13 -8 0 0 0
r2=<v-impose>	0 2 -2 6 -24 6
r2=<v-propose>	0 0 -4 6 -10 8
r2=<v-sell>	0 9 -5 0 0 0
r2=<v-target>	6 6 -16 0 0 0
r2=<v-up>	-13 1 13 -13 0 0
r2=a	-2 10 -6 -5 -2 -2
r2=about	0 -16 15 2 0 0
r2=after	12 1 -6 -5 0 0
r2=agree	1 -18 16 0 0 0
r2=all	-5 -18 22 0 0 0
r2=almaty	0 12 -12 0 0 0
r2=also	0 13 -11 0 0 0
r2=an	0 12 -7 -4 0 0
r2=and	-3 4 -13 21 -10 -1
r2=are	0 -16 19 0 0 0
r2=as	-1 -2 -2 0 11 0
r2=ask	0 -8 9 0 0 0
r2=at	0 -24 15 7 2 0
r2=bandung	0 -8 8 0 0 0
r2=be	13 -1 -12 6 0 0
r2=beef	0 -21 22 0 0 0
r2=been	-10 15 -2 -3 -1 0
r2=before	-8 9 0 -1 0 0
r2=begin	3 -26 15 -2 12 0
r2=between	-1 18 -17 0 0 0
r2=both	-7 0 8 -1 0 0
r2=bring	0 15 -13 0 0 0
r2=busan	0 -7 15 -1 -7 0
r2=but	-5 9 -3 0 0 0
r2=by	-3 9 0 -2 0 0
r2=collect	0 -14 14 0 0 0
r2=complete	17 -14 0 0 0 0
r2=covered	0 11 -8 0 0 0
r2=did	0 10 -7 0 0 0
r2=doe	0 -15 16 0 0 0
r2=duty	-6 14 -6 0 0 0
r2=each	12 -7 -1 0 0 0
r2=eastern	12 -15 2 0 0 0
r2=excerpt	0 14 -10 0 0 0
r2=expert	3 -15 11 0 0 0
r2=extend	-4 -5 11 0 0 0
r2=extension	0 -9 9 0 0 0
r2=far	2 -12 8 0 0 0
r2=first	0 10 -7 0 0 0
r2=fish	0 -9 9 0 0 0
r2=for	9 -5 3 -3 -5 0
r2=four	-12 6 2 0 0 0
r2=friday	0 -10 10 0 0 0
r2=from	-4 -1 11 0 -3 0
r2=get	9 0 -9 0 0 0
r2=go	-8 11 6 -12 -1 0
r2=good	-1 -8 11 0 0 0
r2=had	0 -8 10 0 0 0
r2=happen	0 10 -7 0 0 0
r2=has	0 9 -6 0 0 0
r2=have	-2 10 -5 0 0 0
r2=he	-14 12 7 -9 -10 0
r2=hour	-3 8 -1 0 -3 0
r2=how	0 -11 12 0 0 0
r2=i	0 -8 9 0 0 0
r2=if	0 0 -7 10 0 0
r2=in	-11 -14 14 0 13 -3
r2=into	0 9 -8 0 0 0
r2=is	-3 13 -14 -1 6 0
r2=it	-18 15 0 -10 3 0
r2=izmir	8 -20 10 0 0 0
r2=keep	8 -13 6 0 0 0
r2=last	10 17 -28 0 0 0
r2=lasted	7 0 -11 0 0 0
r2=leave	6 6 -13 0 0 0
r2=led	0 12 -10 0 0 0
r2=level	0 14 -13 0 0 0
r2=meet	-1 -13 15 0 0 0
r2=ministerial	0 -9 9 0 0 0
r2=month	0 -7 0 5 3 0
r2=more	0 13 -10 0 -1 0
r2=morning	-3 12 -7 0 0 0
r2=mr	-2 12 -9 -5 1 0
r2=new	0 -5 11 -2 0 0
r2=next	-4 18 -4 -11 0 0
r2=none	0 12 -10 0 0 0
r2=not	-1 -7 8 0 0 0
r2=nothing	0 11 -9 0 0 0
r2=now	0 -18 19 0 0 0
r2=number	0 -11 12 0 0 0
r2=of	0 1 0 -6 -11 2
r2=off	-3 10 -4 0 0 0
r2=one	-8 26 -16 0 0 0
r2=only	0 -14 15 0 0 0
r2=order	0 9 -8 0 0 0
r2=other	3 -13 6 0 2 0
r2=pay	0 13 -8 0 0 0
r2=peace	0 15 -15 0 0 0
r2=person	0 -9 0 11 0 0
r2=phuket	0 -14 15 0 0 0
r2=place	0 0 -6 10 0 0
r2=prepare	0 1 -8 9 -3 0
r2=progress	0 -10 12 0 0 0
r2=prolong	-1 -7 10 0 0 0
r2=published	0 -12 12 0 0 0
r2=round	0 -13 14 0 0 0
r2=run	0 12 -11 0 0 0
r2=salmon	0 9 -7 0 0 0
r2=second	0 -25 27 0 0 0
r2=shall	0 -12 13 0 0 0
r2=since	0 -18 20 0 0 0
r2=sit	0 10 -9 0 0 0
r2=so	0 13 -10 0 0 0
r2=soybean	0 12 -9 0 0 0
r2=start	0 -18 18 0 0 0
r2=step	-1 -15 13 0 3 0
r2=sugar	6 -13 6 0 0 0
r2=talk	-2 15 -10 -3 -1 0
r2=telephone	20 -15 -2 0 0 0
r2=tell	-2 9 -8 0 0 0
r2=the	-11 1 0 -20 8 7
r2=their	-7 11 -3 0 -1 0
r2=there	15 -15 3 -7 4 0
r2=they	0 -7 12 0 -6 0
r2=thi	5 4 -16 8 -2 0
r2=third	0 -17 10 2 0 0
r2=three	-11 5 3 0 0 0
r2=time	7 -15 0 0 16 0
r2=to	15 18 -19 -14 -7 0
r2=trade	-3 -2 10 -1 0 0
r2=transcript	9 -14 6 0 0 0
r2=truce	4 11 -22 0 0 0
r2=two	-5 37 -33 -2 2 0
r2=under	0 6 -11 0 6 0
r2=unofficial	0 10 -10 0 0 0
r2=until	0 21 -13 -2 -6 0
r2=up	0 14 -13 0 0 0
r2=video	17 -12 -13 0 5 0
r2=was	16 -12 3 -1 -2 0
r2=week	9 -1 -13 7 -2 0
r2=well	0 -3 -1 0 0 8
r2=were	0 -10 14 -1 0 0
r2=what	0 9 -5 0 0 0
r2=when	-9 15 -6 0 0 0
r2=which	5 11 -18 9 -5 0
r2=will	0 -8 7 -3 0 3
r2=with	0 9 -18 -3 14 0
r2=year	-3 12 -11 -4 4 0
r2=yes	0 -12 14 0 0 0
r2=—	-4 -5 0 10 0 0
r3='s	-18 12 0 2 -6 0
r3=)	-4 -2 9 -8 0 0
r3=,	2 -18 15 -10 9 2
r3=-	3 9 -12 0 0 0
r3=.	-5 -10 9 5 10 -5
r3=;	3 -9 8 0 -1 0
r3=<day-ahead>	-23 16 -6 -5 4 2
r3=<day-gone>	16 -33 25 0 -7 0
r3=<day-today>	-15 -1 12 0 0 0
r3=<duty>	13 -7 -4 0 0 0
r3=<end>	-4 8 2 -13 0 -9
r3=<level-noun>	4 7 -17 -3 0 6
r3=<level>	-12 8 1 0 0 0
r3=<month-ahead>	0 3 -5 -11 9 0
r3=<month-gone>	8 0 -4 0 0 0
r3=<name>	-3 13 -15 3 0 0
r3=<number>	-7 15 -14 -2 3 0
r3=<organisation>	-7 7 2 -6 -2 0
r3=<person>	-4 -21 6 0 24 0
r3=<quality>	-1 0 -9 6 -1 13
r3=<seat>	-12 -1 10 -18 7 0
r3=<sender>	-1 16 -10 0 0 0
r3=<span>	-4 -6 1 0 11 0
r3=<v-agree>	13 -6 -4 4 -5 0
r3=<v-bear>	-1 -11 18 -4 -8 0
r3=<v-down>	2 14 -12 -1 -4 0
r3=<v-impose>	-4 0 8 -6 -14 0
r3=<v-propose>	3 15 -11 -14 -5 0
r3=<v-return>	0 7 -19 8 5 0
r3=<v-say>	-6 24 -14 0 -16 0
r3=<v-stay>	-2 22 -12 -7 -8 0
r3=<v-suspend>	-5 7 0 -7 0 0
r3=<v-target>	-5 29 -21 -1 0 0
r3=<v-threaten>	0 11 -8 0 0 0
r3=<v-up>	-11 28 -30 4 2 3
r3=a	18 -4 -5 0 4 0
r3=about	8 -17 2 10 -2 0
r3=after	1 11 -18 -2 9 0
r3=agree	10 -15 6 0 0 0
r3=agreement	0 10 -10 0 0 0
r3=approval	14 -10 -5 0 0 0
r3=as	-4 20 -16 0 0 0
r3=at	-11 -3 2 -7 14 5
r3=been	-1 17 -14 0 0 0
r3=before	1 -11 2 9 0 0
r3=between	16 -13 6 -3 0 0
r3=busan	0 12 -10 0 0 0
r3=but	-6 9 0 0 0 0
r3=by	-11 -9 3 14 -8 8
r3=call	12 -7 -6 0 0 0
r3=carry	0 11 -10 0 0 0
r3=charge	0 11 -9 0 0 0
r3=colleague	8 -19 7 1 0 0
r3=commerce	0 -6 -3 11 0 0
r3=counterpart	1 -9 1 5 -1 0
r3=country	4 -18 14 0 0 0
r3=custom	0 12 -11 0 0 0
r3=day	0 13 -11 0 0 0
r3=decision	0 -12 12 0 0 0
r3=delegation	-3 13 -6 0 0 0
r3=due	7 -16 10 0 0 0
r3=enter	0 -11 12 0 0 0
r3=evening	9 -1 -5 0 0 0
r3=expect	0 16 -8 -5 0 0
r3=extension	-2 -8 12 0 0 0
r3=failed	0 11 -10 0 0 0
r3=fall	0 11 -10 0 0 0
r3=fifth	3 -12 9 0 0 0
r3=first	-7 0 14 -4 -9 0
r3=four	-1 19 -16 0 0 0
r3=go	-7 13 -20 5 3 3
r3=good	-8 28 -19 0 0 0
r3=great	0 17 -13 0 0 0
r3=had	-4 23 -13 -2 -2 0
r3=half	12 -9 0 0 0 0
r3=hand	0 9 -7 0 0 0
r3=has	0 25 -19 0 0 0
r3=he	0 15 -16 -2 1 0
r3=hear	0 14 -13 0 0 0
r3=his	-5 19 -12 -2 0 0
r3=hold	0 25 -18 -6 0 0
r3=i	0 -14 16 0 0 0
r3=in	25 -25 24 -18 -9 -7
r3=is	0 -11 16 0 -6 0
r3=it	14 6 -27 -3 5 0
r3=its	-2 17 -11 0 0 0
r3=keep	0 -13 15 0 0 0
r3=kuala	0 -4 8 0 0 0
r3=last	-2 -12 11 -3 0 6
r3=lasted	20 -22 3 0 0 0
r3=lasting	0 -24 21 8 0 0
r3=later	0 -7 13 0 -6 0
r3=leader	0 -14 18 0 0 0
r3=letter	-1 -9 12 0 0 0
r3=level	3 -17 12 0 0 1
r3=lot	0 -10 10 0 0 0
r3=minister	4 6 -12 0 0 0
r3=month	0 7 -14 5 0 0
r3=most	10 -10 0 0 0 0
r3=mother	0 -16 17 0 0 0
r3=new	-13 -3 2 8 0 0
r3=next	-9 -6 11 0 2 0
r3=night	-1 -12 0 0 14 0
r3=nothing	-2 16 -12 0 0 0
r3=number	0 14 -13 0 0 0
r3=of	-9 -4 7 7 0 0
r3=off	0 -18 23 0 -6 0
r3=offer	0 12 -11 0 0 0
r3=on	3 -1 7 -7 -7 -14
r3=opened	0 9 -8 0 0 0
r3=our	-2 13 -8 0 0 0
r3=p	-1 13 -11 0 0 0
r3=party	0 9 -8 0 0 0
r3=pause	0 -14 16 0 0 0
r3=people	0 -8 8 0 0 0
r3=permanent	0 -10 11 0 0 0
r3=place	0 5 -9 3 0 0
r3=post	-7 12 -2 0 0 0
r3=prepare	0 -8 15 0 -2 0
r3=president	5 1 -9 -2 4 0
r3=prolong	8 0 -9 0 0 0
r3=published	0 -17 18 0 0 0
r3=rare	0 9 -8 0 0 0
r3=return	0 5 -12 0 5 0
r3=round	0 -10 8 1 0 0
r3=run	0 18 -12 0 -6 0
r3=say	1 3 -5 3 -9 0
r3=second	0 -8 11 -4 -1 0
r3=see	0 -14 13 0 0 0
r3=side	-4 -15 7 8 5 0
r3=sideline	0 -11 13 0 0 0
r3=signature	0 11 -9 0 0 0
r3=so	0 10 -17 6 0 0
r3=strike	0 9 -6 0 0 0
r3=summit	-2 13 -12 0 1 0
r3=take	-3 -8 8 -2 0 4
r3=tariff	12 -14 5 0 0 0
r3=telephone	9 -6 -1 0 0 0
r3=tell	-6 12 -5 0 0 0
r3=than	0 22 -20 0 0 0
r3=that	-19 20 -6 -2 0 0
r3=the	-13 10 -2 -2 0 0
r3=their	2 -15 15 0 0 0
r3=then	-13 12 0 0 0 0
r3=they	0 -10 9 0 0 0
r3=thing	0 -10 10 0 0 0
r3=three	-2 -18 22 0 0 0
r3=through	0 -15 16 0 0 0
r3=to	-1 10 -10 10 -13 1
r3=top	0 -11 12 0 0 0
r3=trade	-1 -6 12 -4 0 0
r3=two	9 -10 -1 0 9 0
r3=under	0 10 -8 0 0 0
r3=was	0 0 -9 6 5 0
r3=week	-1 7 -8 4 -2 0
r3=what	-10 15 -4 0 0 0
r3=which	14 -22 8 0 6 0
r3=who	0 -7 9 0 0 0
r3=will	0 21 -30 -4 7 0
r3=wire	9 1 -8 0 0 0
r3=with	8 -11 0 8 -4 0
r3=within	0 -16 5 5 3 0
r3=you	-2 -8 1 10 0 0
r3=—	0 14 -15 0 0 0
r4="	-11 2 1 7 0 0
r4='s	-3 13 -11 -7 2 0
r4=)	19 -11 -7 10 0 0
r4=,	2 -14 11 -7 0 2
r4=-	-12 8 0 -3 0 0
r4=.	10 -11 3 -3 2 -16
r4=:	-6 -24 29 0 0 0
r4=<agent>	-2 8 -16 6 0 8
r4=<day-ahead>	17 0 1 -4 -13 -11
r4=<day-gone>	-13 4 8 0 -7 -2
r4=<duty>	-13 -8 22 -5 -2 0
r4=<gate>	-2 -3 1 -2 0 9
r4=<goods>	-33 6 13 -11 0 0
r4=<level-noun>	0 8 -5 0 0 0
r4=<level>	-1 15 -10 0 0 0
r4=<month-ahead>	4 -7 14 -3 -14 0
r4=<month-gone>	24 -16 2 -5 0 0
r4=<name>	16 -18 12 -14 0 0
r4=<not>	0 14 -19 5 0 0
r4=<number>	-3 -11 21 -5 -8 0
r4=<office>	17 -2 -12 -8 6 0
r4=<organisation>	-2 -17 23 0 0 0
r4=<person>	-1 6 -2 2 -10 0
r4=<quality>	-15 10 1 -3 -2 0
r4=<seat>	15 -9 3 -13 1 0
r4=<sender>	0 11 -7 0 0 0
r4=<span>	11 -13 -5 9 4 0
r4=<v-agree>	-7 14 -11 -2 5 0
r4=<v-begin>	3 -8 -9 7 16 0
r4=<v-buy>	-1 17 -11 0 0 0
r4=<v-end>	-5 -6 12 -5 0 0
r4=<v-impose>	7 9 -6 -24 -2 1
r4=<v-say>	-13 8 3 -8 0 0
r4=<v-sell>	-1 13 -9 0 0 0
r4=<v-stay>	9 -19 17 -3 -3 0
r4=<v-suspend>	13 -26 20 0 0 0
r4=<v-up>	-2 4 -23 11 8 0
r4=?	-10 -2 5 0 7 0
r4=a	-8 15 -4 -8 -1 0
r4=about	-1 -9 15 0 0 0
r4=after	-5 3 -7 14 -3 0
r4=agreement	0 -13 10 8 0 0
r4=and	-16 5 2 -34 16 -2
r4=are	-4 19 -11 0 -2 0
r4=arrangement	0 -18 20 0 0 0
r4=as	8 3 -8 0 0 0
r4=at	22 3 -9 -10 -10 0
r4=authority	0 -5 -2 0 0 9
r4=be	0 14 -25 -5 8 2
r4=been	0 25 -21 0 0 0
r4=begin	0 -6 1 0 9 0
r4=between	14 0 -11 -2 0 0
r4=bridge	0 0 -9 9 0 0
r4=by	12 -14 4 2 -1 0
r4=call	-8 13 -5 0 0 0
r4=capital	0 9 -6 0 0 0
r4=come	0 -11 13 0 0 0
r4=count	0 -8 8 0 0 0
r4=country	1 -10 8 0 0 0
r4=deal	11 0 -9 0 0 0
r4=delay	6 -9 2 0 0 0
r4=delegation	0 -14 15 0 0 0
r4=done	0 -12 13 0 0 0
r4=down	0 13 -11 0 0 0
r4=duty	0 -23 26 -1 0 0
r4=each	0 17 -15 0 0 0
r4=earth	0 9 -8 0 0 0
r4=expect	0 -12 0 11 0 0
r4=extend	0 19 -17 0 0 0
r4=fact	0 11 -10 0 0 0
r4=first	-9 -1 9 0 0 0
r4=five	0 14 -12 0 0 0
r4=for	8 0 -13 11 0 0
r4=from	1 16 -17 -2 0 0
r4=gave	0 9 -6 0 0 0
r4=get	-7 15 -7 0 0 0
r4=go	0 0 -16 6 9 0
r4=government	0 16 -14 0 0 0
r4=had	-11 3 0 0 4 0
r4=hall	-1 21 -15 0 0 0
r4=have	0 -22 22 0 0 0
r4=he	-10 14 -10 0 1 0
r4=head	0 -9 4 0 6 0
r4=his	0 17 -13 -2 0 0
r4=hold	0 -11 13 0 0 0
r4=hour	9 0 -3 -2 -1 0
r4=house	0 9 -9 0 0 0
r4=i	0 15 -18 0 2 0
r4=in	2 -7 17 -14 -12 0
r4=into	0 -15 8 8 0 0
r4=is	14 -1 -9 -4 0 0
r4=it	11 -17 11 -2 0 0
r4=lumpur	0 -4 8 0 0 0
r4=make	-5 15 -8 0 0 0
r4=margin	0 -10 10 0 0 0
r4=meet	-5 -9 21 -4 -3 0
r4=minister	0 9 -7 0 0 0
r4=ministry	0 -6 -3 11 0 0
r4=minute	4 0 -11 3 0 0
r4=most	0 14 -13 0 0 0
r4=move	0 0 -8 6 0 0
r4=mr	0 -8 10 0 0 0
r4=next	0 -7 0 12 -3 0
r4=none	0 11 -8 0 0 0
r4=not	2 18 -18 0 0 0
r4=now	9 -7 0 0 0 0
r4=of	0 6 2 -11 -10 -1
r4=off	0 -10 13 -1 0 0
r4=offer	0 14 -13 0 0 0
r4=on	6 5 -11 10 -25 1
r4=once	0 -11 11 0 0 0
r4=one	0 -12 16 0 0 0
r4=or	0 7 -13 5 0 0
r4=over	-2 15 -10 0 0 0
r4=paper	0 -11 12 0 0 0
r4=pause	9 -2 -6 0 0 0
r4=pay	0 10 -8 0 0 0
r4=place	-2 -7 8 -2 0 3
r4=plan	7 -14 11 -4 0 0
r4=published	0 14 -13 0 0 0
r4=reporter	-9 10 0 0 0 0
r4=result	0 11 -11 0 0 0
r4=return	0 10 -9 0 0 0
r4=round	0 22 -21 -1 0 0
r4=say	-8 -4 14 -5 0 0
r4=send	0 8 -5 0 0 0
r4=side	5 -6 8 -2 -3 0
r4=sign	-1 19 -11 0 -4 0
r4=since	8 -10 5 0 0 0
r4=sit	0 -12 13 0 0 0
r4=start	6 -3 -13 10 0 0
r4=state	0 -10 10 0 0 0
r4=stockholm	0 -13 14 0 0 0
r4=tariff	-11 9 0 0 -1 0
r4=tea	0 13 -12 0 0 0
r4=telephone	10 -13 4 0 0 0
r4=that	-9 0 -14 19 5 0
r4=the	-5 -5 2 -14 10 17
r4=their	4 -13 10 -1 0 0
r4=them	0 -13 0 12 0 0
r4=then	0 -5 -5 11 0 0
r4=they	3 -9 4 0 0 0
r4=time	-4 2 13 -2 -14 0
r4=to	-5 -9 0 18 0 2
r4=town	0 13 -11 0 0 0
r4=trade	-8 13 -4 0 0 0
r4=truce	-7 13 -2 -3 0 0
r4=two	0 -19 5 18 0 0
r4=until	-3 14 -10 0 0 0
r4=villa	0 14 -12 0 0 0
r4=war	0 -21 21 0 0 0
r4=week	1 -20 11 2 -1 5
r4=were	0 7 -15 7 0 0
r4=which	2 -23 25 -5 0 0
r4=will	0 15 -10 0 0 0
r4=with	-21 -16 37 -5 -8 0
r4=within	0 0 -8 0 10 0
r4=without	2 -9 2 3 0 0
r4=would	-8 -17 25 0 0 0
r4=year	-6 -19 28 -4 0 0
r=" .	0 11 -8 0 0 0
r='s duty	-2 9 -4 0 0 0
r='s meet	0 -26 28 0 0 0
r=( <day-today>	-7 11 -3 0 0 0
r=( <organisation>	0 -8 9 0 0 0
r=( excerpt	0 13 -10 0 0 0
r=( time	0 10 -8 0 0 0
r=( transcript	13 -14 0 0 0 0
r=( translated	0 -10 11 0 0 0
r=) <end>	-6 -6 11 0 0 0
r=, "	-6 24 -17 0 0 0
r=, <day-today>	0 -11 14 0 0 0
r=, <end>	0 -11 11 0 0 0
r=, <level>	-1 10 -6 0 0 0
r=, <number>	3 -20 19 0 0 0
r=, <office>	0 -23 19 0 4 0
r=, <organisation>	0 11 -13 0 0 0
r=, <seat>	-1 22 -19 0 0 0
r=, <span>	2 20 -21 0 0 0
r=, after	18 -4 -3 -3 0 0
r=, all	0 12 -11 0 0 0
r=, and	-7 0 -5 21 -11 0
r=, as	0 -21 10 0 11 0
r=, at	0 -19 21 0 0 0
r=, between	-1 17 -15 0 0 0
r=, bring	0 13 -12 0 0 0
r=, end	0 10 -8 0 0 0
r=, for	8 -21 17 0 0 0
r=, get	10 -11 0 0 0 0
r=, hold	0 10 -10 0 0 0
r=, in	0 -34 26 7 6 0
r=, it	-10 20 -9 0 0 0
r=, lasted	0 6 -9 0 0 0
r=, mr	-3 13 -6 0 0 0
r=, of	0 -9 10 0 0 0
r=, on	13 -7 0 -5 0 0
r=, one	-2 9 -5 0 0 0
r=, plan	0 -9 10 0 0 0
r=, sign	0 10 -9 0 0 0
r=, that	-8 -3 11 0 0 0
r=, the	0 -24 25 -12 3 0
r=, to	8 18 -22 0 -1 0
r=, we	0 14 -13 0 0 0
r=, which	1 4 -9 10 -5 0
r=, with	-12 3 -9 0 16 0
r=, yes	0 -12 14 0 0 0
r=- <quality>	4 10 -17 0 0 0
r=. "	7 -14 9 0 0 0
r=. .	0 11 -9 0 0 0
r=. <end>	-2 -5 2 -9 19 -12
r=: <day-ahead>	2 11 -13 -2 0 0
r=: <end>	0 10 -8 0 0 0
r=: <name>	-3 20 -16 0 0 0
r=: <person>	0 -12 7 0 4 0
r=: the	16 4 -21 0 0 0
r=; it	0 13 -11 0 0 0
r=<day-ahead> <end>	-4 9 -13 7 -2 0
r=<day-gone> ,	0 -9 7 0 0 0
r=<day-today> ,	-3 -4 11 0 0 0
r=<name> 's	6 -17 8 7 0 0
r=<name> in	0 0 -16 -2 20 0
r=<number> of	0 -7 9 0 0 0
r=<person> ,	-1 -20 16 7 0 0
r=<person> .	0 -21 20 6 -4 0
r=<person> and	-5 11 -13 0 3 0
r=<person> for	0 9 -5 0 0 0
r=<person> in	-4 -4 13 -7 1 0
r=<person> on	2 -15 0 6 5 0
r=<seat> in	0 13 -2 -4 -15 0
r=about the	0 17 -15 0 0 0
r=after <person>	16 -12 -5 0 0 0
r=after <span>	-7 -5 11 0 0 0
r=after the	0 14 -12 0 0 0
r=afternoon .	0 -10 10 0 0 0
r=again ,	0 -11 13 0 0 0
r=again ?	0 8 -6 0 0 0
r=again on	-9 7 1 0 0 0
r=and are	0 -9 11 0 0 0
r=and come	0 12 -12 0 0 0
r=and is	0 14 -13 0 0 0
r=and last	0 25 -24 0 0 0
r=and sign	0 -9 11 0 0 0
r=and was	0 -14 16 0 0 0
r=and will	8 -16 8 0 0 3
r=as plan	0 -9 9 0 0 0
r=at <level>	-1 9 -4 0 0 0
r=at <number>	14 -10 -6 0 6 0
r=at a	-3 -7 15 0 -2 0
r=at one	0 11 -10 0 0 0
r=at the	-1 -15 1 2 8 5
r=before the	0 -14 -6 3 14 0
r=between <person>	-7 0 10 0 -2 0
r=between <seat>	0 17 -19 0 0 0
r=broke down	0 9 -9 0 0 0
r=by <name>	0 -13 14 0 0 0
r=by <person>	-8 -9 11 -4 0 6
r=by telephone	9 -3 -1 0 0 0
r=by the	-4 -3 10 0 -2 0
r=by video	8 -2 -13 0 5 0
r=each other	4 -18 9 0 3 0
r=end on	0 11 -7 0 0 0
r=evening .	-8 -6 13 0 0 0
r=fail ,	0 9 -7 0 0 0
r=for <name>	0 10 -7 0 0 0
r=for more	0 16 -15 0 0 0
r=for round	0 -14 15 0 0 0
r=for the	-2 5 2 -1 -9 0
r=from <day-ahead>	0 -11 9 2 0 0
r=from <day-gone>	0 -3 -7 0 12 0
r=his <quality>	12 -23 5 8 -3 0
r=in <month-ahead>	0 -19 -15 20 22 0
r=in <name>	-15 10 -37 7 24 0
r=in <number>	0 11 -5 0 -1 0
r=in <span>	0 10 -1 -2 -6 0
r=in a	1 17 -18 0 0 0
r=in geneva	0 -16 16 0 0 0
r=in izmir	8 -15 5 0 0 0
r=in person	0 -9 0 11 0 0
r=in phuket	0 -14 15 0 0 0
r=in seoul	0 0 12 -12 0 0
r=in the	-8 37 -19 -10 -18 0
r=is a	0 -10 11 0 0 0
r=is plan	-1 9 -10 -5 0 9
r=is set	0 17 -16 0 0 0
r=it first	0 9 -7 0 0 0
r=it is	-1 12 -8 0 0 0
r=it was	15 -4 -15 0 0 0
r=last year	0 11 -6 0 0 0
r=later in	-2 -10 2 0 8 0
r=morning ,	0 14 -11 0 0 0
r=morning .	19 -11 -2 0 0 0
r=mr <person>	-1 12 -11 3 -3 0
r=night and	17 -13 -3 0 0 0
r=of "	-5 11 -3 0 0 0
r=of <day-gone>	2 -14 15 0 0 0
r=of <number>	-8 -2 9 0 0 0
r=of <office>	0 9 -8 0 0 0
r=of a	-6 16 -6 0 -1 0
r=of last	0 -9 10 0 0 0
r=of mr	0 8 -10 -3 3 0
r=of negotiation	0 14 -16 3 0 0
r=of peace	0 15 -14 0 0 0
r=of the	0 -1 -2 -13 13 0
r=on <day-ahead>	6 -1 -11 -7 4 10
r=on <day-gone>	9 -10 -2 4 5 -6
r=on <seat>	2 -11 9 0 0 0
r=on it	0 -14 15 0 0 0
r=on that	0 13 -10 0 0 0
r=on trade	-11 10 0 0 0 0
r=published a	0 11 -10 0 0 0
r=sign a	0 -8 9 0 0 0
r=since <number>	0 -9 11 0 0 0
r=since geneva	0 14 -13 0 0 0
r=since the	-7 -11 17 0 0 0
r=so far	0 -9 10 0 0 0
r=take place	0 0 -5 10 0 0
r=that <name>	12 0 -11 0 0 0
r=that <seat>	-1 15 -12 0 0 0
r=that a	2 4 -8 0 0 0
r=that begin	0 -9 12 0 0 0
r=that he	-20 17 3 -1 -2 0
r=that the	-10 22 -13 3 -5 0
r=that there	17 -22 6 0 0 0
r=the <name>	-2 14 -8 0 0 0
r=the <office>	0 -13 8 0 5 0
r=the <person>	0 -13 18 -1 -5 0
r=the <quality>	0 -1 -3 9 -1 0
r=the <seat>	0 -21 8 0 13 0
r=the meet	0 -4 10 0 -6 0
r=the tariff	-1 -6 9 0 0 0
r=the truce	8 0 -13 0 0 0
r=the two	0 15 -15 -1 3 0
r=they had	0 -9 10 0 0 0
r=thi week	13 -3 -14 5 -2 0
r=to <day-ahead>	0 19 -18 0 0 0
r=to <person>	21 -18 -1 0 0 0
r=to <seat>	-18 1 7 7 -11 0
r=to complete	17 -14 0 0 0 0
r=to extend	-4 -5 11 0 0 0
r=to his	11 -9 0 0 0 0
r=to prolong	-1 -7 10 0 0 0
r=to the	-13 11 -10 -1 7 0
r=was "	-3 -13 17 0 0 0
r=will be	1 4 -14 12 0 0
r=will take	0 -8 12 -1 0 0
r=with <name>	-6 -3 15 0 -11 0
r=with <person>	6 -16 7 -8 11 0
r=with <quality>	7 -13 6 0 0 0
r=with <seat>	3 14 -30 7 0 0
r=with a	3 -15 7 0 6 0
r=with an	0 12 -11 0 0 0
r=with our	4 -12 -1 8 0 0
r=with the	-2 4 -5 -8 -2 13
r=without a	0 -15 12 2 0 0
r=without result	0 11 -11 0 0 0
r=— <name>	19 -12 6 -15 0 0
r=— <person>	-19 21 -4 -2 0 0
r=— <quality>	-14 2 9 0 0 0
r=— <span>	5 -11 5 0 0 0
r=— a	0 26 -24 0 0 0
r=— second	0 -9 9 0 0 0
r=— the	-1 9 -7 0 0 0
right:calls	47 -23 -27 -2 -14 2
right:coming	-4 3 6 6 -28 0
right:ended	12 -6 6 -7 -10 0
right:experts	-4 -20 8 -12 2 21
right:m=assembly	0 12 -11 0 0 0
right:m=broke off	0 -8 10 0 0 0
right:m=broke up	0 -9 11 0 0 0
right:m=came	7 -10 6 0 0 0
right:m=closed	0 6 -11 5 0 0
right:m=conference	14 -9 -12 0 0 8
right:m=delegations	-9 -13 18 0 0 0
right:m=due	16 0 -20 11 0 0
right:m=edition	0 15 -14 0 0 0
right:m=ended	0 -9 12 -2 0 0
right:m=expected	-1 7 -12 8 -5 0
right:m=go	2 0 -5 1 -15 9
right:m=haggling	-1 -15 18 0 0 0
right:m=here	-14 -2 14 -4 0 0
right:m=meet	11 0 0 -10 -8 3
right:m=meeting	7 -4 8 -11 -8 0
right:m=met	-1 -16 22 -2 -5 0
right:m=received	0 -13 5 0 10 0
right:m=round	0 -2 0 10 -1 0
right:m=rounds	0 26 -25 0 0 0
right:m=signed	0 4 0 0 -10 0
right:m=sitting	0 18 -17 0 0 0
right:m=table	-4 32 -26 -2 0 0
right:m=talk	22 -26 2 8 0 0
right:m=talked	24 -15 -11 0 0 0
right:m=talking	4 -24 13 0 8 0
right:m=talks	-9 15 -7 1 -9 -4
right:m=there	6 -12 11 -15 5 0
right:m=time	-14 2 4 0 6 0
right:m=to see	0 10 -10 0 0 0
right:m=travel	0 -8 9 0 0 0
right:m=went	-19 -1 4 0 16 0
right:meets	14 -11 6 -9 0 7
right:running	0 5 -5 0 1 -9
right:summit	0 -5 8 -26 11 -6
right:sure	11 -2 8 -12 -15 -4
s:!	-6 20 -14 0 0 0
s:"	-15 27 -2 -27 -13 -8
s:&	0 15 -12 0 0 0
s:'	8 1 -7 -1 -1 0
s:'s	-10 9 -2 13 -14 -8
s:(	-9 -5 5 11 0 -1
s:)	-13 -1 4 11 0 -1
s:*	8 -15 7 1 0 0
s:+	0 -20 11 8 0 0
s:,	4 -5 9 5 -3 -9
s:-	13 5 -5 -3 -20 -7
s:.	5 -3 4 2 5 -23
s:/	-7 13 -7 2 -8 0
s::	9 -4 1 -29 8 11
s:;	11 1 -7 16 -23 -11
s:<agent>	-13 4 9 -6 -12 3
s:<day-ahead>	-11 -6 24 -34 -1 2
s:<day-gone>	1 8 -4 7 -16 -19
s:<day-today>	-12 23 -12 -5 14 -37
s:<duty>	2 2 7 -8 -22 -3
s:<gate>	-27 8 5 -3 -5 10
s:<goods-amount>	1 12 -7 -6 -7 0
s:<goods>	-3 8 5 3 -31 -5
s:<level-noun>	1 -7 8 -14 3 4
s:<level>	-7 38 -18 -44 -15 -1
s:<money>	-22 46 -31 -6 1 0
s:<month-ahead>	0 -33 5 26 19 -8
s:<month-gone>	36 -20 0 5 5 -9
s:<month-today>	-6 -12 20 0 0 0
s:<name>	-13 -1 -6 1 37 -10
s:<not>	-24 12 6 6 -23 0
s:<number>	2 21 -16 -14 5 -19
s:<office>	8 -15 4 -8 7 10
s:<organisation>	-8 30 -12 -15 -12 -10
s:<person>	-9 -5 4 5 5 0
s:<points>	-18 21 -15 -6 8 0
s:<quality>	3 3 -2 0 -28 14
s:<seat>	11 7 -19 11 13 -2
s:<sender>	-5 19 -7 -3 -26 2
s:<span>	-13 -10 19 -5 9 -21
s:<taker>	-14 13 -5 5 -1 0
s:<v-agree>	-16 -4 7 -2 13 1
s:<v-bear>	5 14 -19 4 5 -15
s:<v-begin>	-17 -6 4 2 13 13
s:<v-buy>	-7 17 -4 -21 0 0
s:<v-deny>	-9 21 -16 8 -4 0
s:<v-end>	0 18 -14 16 -18 -16
s:<v-impose>	1 18 -7 -11 -9 -3
s:<v-propose>	14 -8 0 1 -5 -11
s:<v-return>	-11 0 0 2 1 -3
s:<v-sell>	-14 19 -8 -2 -3 4
s:<v-stay>	8 7 -10 -8 -7 15
s:<v-suspend>	4 3 0 -8 -11 3
s:<v-target>	0 7 0 -3 -16 -5
s:<v-up>	11 -1 -6 -6 3 8
s:?	-10 4 9 -15 -3 -2
s:@	-7 11 -5 0 0 0
s:_	-4 -5 10 0 0 0
s:a	3 4 -2 -5 -9 5
s:aarhu	0 -13 15 0 0 0
s:about	-17 -18 18 16 -3 1
s:above	0 12 -6 0 -1 0
s:abroad	-10 4 3 0 0 0
s:absence	0 -13 13 0 0 0
s:accept	-6 -13 17 -7 4 0
s:accord	0 9 -7 0 0 0
s:accordance	0 -11 12 0 0 0
s:according	-5 1 -11 4 12 0
s:accused	-9 10 -2 0 0 0
s:across	-1 -8 12 0 0 0
s:act	-2 29 -25 0 0 0
s:add	9 -5 -5 -9 9 0
s:additional	-11 10 -1 -2 0 0
s:admit	9 -1 -9 0 0 0
s:adopt	0 17 -15 0 0 0
s:advertisement	-3 22 -17 0 0 0
s:affair	0 -13 15 0 0 0
s:affected	0 -9 10 0 0 0
s:affiliate	0 14 -13 0 0 0
s:after	9 1 -12 6 1 4
s:afternoon	-1 -11 16 0 0 0
s:afterward	-9 12 -2 -4 0 0
s:agadir	0 13 -11 0 0 0
s:again	-7 3 0 18 -20 -11
s:against	-12 13 0 -2 -4 0
s:agenda	-2 -22 12 14 0 0
s:agent	0 20 -18 0 0 0
s:ago	4 -24 25 -6 -2 0
s:agree	-4 -7 6 0 0 12
s:agreement	-7 11 -8 3 0 -3
s:agriculture	0 -10 14 0 0 0
s:ahead	-3 6 -7 11 -10 0
s:ahmad	-5 12 -6 0 0 0
s:aid	-10 13 -1 0 0 0
s:aim	0 -13 16 0 0 0
s:air	-4 -6 13 0 -1 0
s:aircraft	0 -4 9 -2 0 0
s:airport	-2 -12 5 9 0 0
s:akazawa	0 -5 -6 13 0 0
s:aktau	0 -29 31 0 0 0
s:akureyri	0 -12 14 0 0 0
s:alert	0 24 -20 0 0 0
s:alexandria	-5 -23 32 -6 0 0
s:almaty	0 13 -11 0 0 0
s:along	5 11 -19 0 0 0
s:already	-3 12 -6 -1 0 0
s:also	-3 5 -11 -7 13 2
s:although	0 15 -13 0 0 0
s:aluminium	0 11 -9 0 0 0
s:aluminum	0 11 -9 0 0 0
s:am	-4 21 -17 0 0 0
s:ambassador	-1 14 -9 -2 0 0
s:among	0 2 -10 0 8 0
s:an	-11 10 3 0 -8 -7
s:and	10 -5 1 8 -6 -6
s:announce	1 -5 0 22 -27 0
s:announcement	-1 14 -9 0 0 0
s:another	14 -10 -9 11 0 0
s:answer	-13 12 -14 -5 16 0
s:antofagasta	0 -9 10 0 0 0
s:antwerp	7 4 -10 0 0 0
s:any	-9 34 -17 -3 -7 0
s:anything	0 -16 20 0 0 0
s:apart	0 20 -19 0 0 0
s:apec	-8 47 -48 -11 11 0
s:app	-8 -13 23 0 -1 0
s:appliance	0 -8 9 0 0 0
s:apply	0 12 -8 0 0 0
s:approve	-10 26 -18 -8 1 0
s:arbitration	0 -13 13 0 0 0
s:are	-1 1 -7 5 10 -16
s:arithmetic	0 -14 15 0 0 0
s:armistice	0 21 -19 0 0 0
s:army	-9 16 -7 0 0 0
s:arranged	13 -27 19 0 0 0
s:arrangement	-19 16 -1 -5 -2 0
s:artificial	-4 6 -13 0 -1 8
s:arturo	0 18 -18 0 0 0
s:as	-1 5 -11 -14 18 3
s:asean	-6 11 0 -4 -12 0
s:asia	0 22 -19 0 0 0
s:ask	-8 2 9 0 -16 0
s:assembly	0 12 -11 0 0 0
s:assent	0 12 -10 0 0 0
s:assured	0 12 -11 0 0 0
s:at	-4 -16 8 -5 17 8
s:atlantic	0 -19 0 16 0 0
s:auckland	-16 -8 22 0 0 0
s:authority	3 -4 -7 0 0 9
s:autumn	0 -30 22 -3 14 0
s:average	0 -12 14 0 0 0
s:avoid	11 -13 1 0 0 0
s:await	-2 10 -14 0 5 0
s:away	0 -17 6 -1 14 0
s:back	-1 -1 7 -9 -7 0
s:bag	0 10 -9 0 0 0
s:baker	0 9 -8 0 0 0
s:ban	3 7 -13 0 0 0
s:banana	-1 9 -5 0 0 0
s:bandar	0 11 -11 0 0 0
s:bandung	-1 -17 19 0 0 0
s:bank	0 19 -17 0 0 0
s:banomyong	-9 7 0 0 0 0
s:bar	-4 -11 16 0 0 0
s:base	0 -13 17 0 0 0
s:basel	0 9 -8 0 0 0
s:basi	5 -9 4 0 0 0
s:batumi	0 -25 27 0 0 0
s:be	-15 -4 14 8 -5 0
s:beach	-4 12 -7 0 0 0
s:bean	-8 12 -2 0 0 0
s:bear	-1 12 -7 0 0 0
s:beat	0 15 -12 0 0 0
s:became	0 12 -9 0 0 0
s:because	0 10 -2 -7 -12 0
s:become	0 -12 9 5 0 0
s:beef	-2 -10 14 -3 0 0
s:been	-26 6 4 1 -7 5
s:before	3 -15 -22 36 27 -6
s:begin	0 -5 -9 10 7 3
s:behind	6 -22 18 -1 0 0
s:being	5 -11 10 -4 0 0
s:beira	9 7 -17 0 0 0
s:bell	-11 21 -9 0 0 0
s:below	0 14 -13 0 0 0
s:bergen	0 -34 35 -1 0 0
s:beside	0 -13 16 0 0 0
s:bessent	3 -3 -4 12 -5 0
s:best	4 5 -12 0 0 0
s:better	13 -11 0 0 0 0
s:between	21 6 -25 -6 9 -11
s:beyond	-2 17 -12 0 0 0
s:bigger	0 -5 8 -1 0 0
s:biggest	0 15 -11 0 0 0
s:biscuit	0 26 -26 0 0 0
s:bite	-2 18 -11 0 0 0
s:borden	0 -4 -6 12 0 0
s:border	-3 18 -11 -3 0 0
s:boss	4 -22 8 11 0 0
s:both	-19 -8 14 0 9 -13
s:break	-4 26 -20 0 0 0
s:breakfast	12 -13 0 0 0 0
s:bridge	-5 -2 -20 16 -1 13
s:brief	-7 17 -8 0 -2 0
s:briefed	0 17 -13 0 0 0
s:briefing	9 0 -19 12 0 0
s:bring	0 -8 13 -6 -9 0
s:broadcast	-3 18 -18 0 0 0
s:broke	-4 0 7 -12 0 0
s:broken	4 21 -20 -3 0 0
s:bruge	0 -22 23 0 0 0
s:brussel	0 18 -14 0 0 0
s:build	0 13 -10 0 -1 0
s:building	0 -11 14 0 0 0
s:busan	-21 -8 31 -15 -25 0
s:business	-15 3 12 -3 -2 0
s:but	-17 0 18 -2 -13 0
s:buy	-7 18 -9 0 0 0
s:by	32 -8 -34 5 -7 30
s:c	0 12 -12 0 0 0
s:cairo	0 20 -20 0 0 0
s:calendar	0 -9 12 0 -1 0
s:call	26 11 -20 -48 -37 -29
s:calm	0 18 -15 0 0 0
s:camera	7 -13 7 0 0 0
s:can	9 6 -13 -2 0 0
s:cancel	0 10 -16 -3 4 0
s:candid	-4 12 -1 -7 0 0
s:capital	-12 -8 23 -13 -6 0
s:car	3 -5 8 -5 -7 0
s:cardiff	-4 20 -14 0 0 0
s:cargoe	0 10 -8 0 0 0
s:carlo	-4 -16 20 0 0 0
s:cartagena	0 -29 31 0 0 0
s:casablanca	0 13 -12 0 0 0
s:case	0 15 -10 0 -1 0
s:cashew	-1 -17 20 0 0 0
s:cashmere	0 14 -13 0 0 0
s:cattle	0 -7 -4 16 0 0
s:cease	4 2 -11 0 0 0
s:ceasefire	-5 40 -32 -2 0 0
s:cebu	5 -37 32 -3 -1 0
s:cellar	0 -6 -5 11 0 0
s:centre	0 12 -12 0 0 0
s:ceremony	0 -13 16 0 0 0
s:certificate	0 -30 17 8 0 7
s:chairmanship	0 -16 17 0 0 0
s:chairmen	0 17 -17 0 0 0
s:chamber	0 9 -8 0 0 0
s:chance	10 -1 -11 0 0 0
s:chang	3 4 -9 0 0 0
s:changed	-10 13 -1 0 0 0
s:channel	0 -13 4 8 1 0
s:chapter	0 12 -11 0 0 0
s:charge	-18 11 4 -7 -3 0
s:cheaper	0 11 -10 0 0 0
s:cheese	7 6 -9 -4 0 0
s:chemical	7 -14 7 0 0 0
s:chenggang	0 -5 9 0 0 0
s:chennai	0 -15 16 0 0 0
s:chess	0 28 -27 0 0 0
s:chicago	6 5 -12 0 0 0
s:chief	0 11 -8 0 0 0
s:chip	-3 0 -1 8 -1 0
s:christma	1 8 -9 0 0 0
s:circular	-1 12 -8 0 0 0
s:citing	0 10 -9 0 0 0
s:clear	-8 13 -4 -1 0 0
s:clerk	0 27 -26 0 0 0
s:clock	-5 12 -9 4 -1 0
s:closed	-13 6 -4 6 0 0
s:closer	5 -15 12 -1 0 0
s:closing	0 -9 11 0 0 0
s:club	-17 38 -25 0 0 0
s:coal	0 -10 12 0 0 0
s:cobalt	0 13 -12 0 0 0
s:coffee	-11 5 -15 18 0 0
s:collapsed	0 -13 15 0 0 0
s:colleague	13 3 -18 8 -4 0
s:colombo	0 -8 9 0 0 0
s:colonia	0 -8 9 0 0 0
s:column	0 13 -12 0 0 0
s:commander	-8 23 -15 0 0 0
s:comment	0 13 -10 0 0 0
s:commerce	7 -12 -10 12 8 4
s:commissioner	17 -14 0 -2 0 0
s:common	1 12 -14 0 0 0
s:communiqué	5 0 -16 15 0 0
s:company	-14 34 -18 0 -2 0
s:compared	0 -9 10 0 0 0
s:complete	7 2 -14 0 -2 0
s:computer	-1 10 -5 0 0 0
s:conclude	-13 6 0 0 -3 0
s:conference	26 -11 -14 -15 -5 16
s:congress	0 10 -10 0 0 0
s:consensu	0 -17 16 -5 6 0
s:consent	-6 13 -5 0 0 0
s:consider	0 -12 0 0 8 8
s:constructive	-23 25 -10 -7 -1 9
s:consultation	7 0 6 -13 -7 -6
s:container	0 17 -15 0 0 0
s:continue	9 2 -16 0 -4 10
s:contract	0 10 -8 0 0 0
s:control	-16 20 -15 9 0 0
s:convene	0 -13 13 0 0 0
s:conversation	-14 -12 23 -3 12 0
s:corn	0 9 -7 0 0 0
s:cost	-18 41 -25 0 0 0
s:cotton	-1 -23 26 0 0 0
s:could	-3 4 2 -9 0 0
s:council	-12 17 -4 0 0 0
s:counted	0 15 -12 0 0 0
s:counter	0 10 -10 0 0 0
s:countermeasure	-5 24 -19 0 0 0
s:counterpart	16 -23 14 1 -7 0
s:country	0 9 -1 -31 -4 4
s:county	0 16 -14 0 0 0
s:couple	8 -4 -11 7 0 0
s:course	-4 -16 17 5 -3 0
s:court	0 8 -6 0 0 0
s:crane	0 12 -8 0 0 0
s:crossing	0 10 -9 0 0 0
s:crown	0 -3 -7 0 11 0
s:cruz	2 -18 16 0 0 0
s:cup	0 16 -16 0 0 0
s:current	15 -16 1 0 0 0
s:cusco	13 14 -24 0 0 0
s:custom	-15 9 4 -2 -2 0
s:customer	0 12 -7 0 0 0
s:d	0 10 -9 0 0 0
s:da	-3 -31 31 0 3 0
s:daily	0 18 -15 0 0 0
s:darwin	-10 -17 25 0 0 0
s:date	7 1 -10 8 -3 0
s:dated	-12 17 -5 0 0 0
s:davao	0 -28 27 0 0 0
s:davo	-3 23 -17 0 0 0
s:day	-1 -11 5 -6 8 7
s:de	3 -10 9 0 0 0
s:dead	0 -4 -7 11 0 0
s:deadline	-8 42 -32 -2 0 0
s:deal	13 -3 -1 -9 -1 -2
s:dealt	0 -12 15 0 0 0
s:dearer	-4 16 -9 0 0 0
s:decide	-10 12 -13 7 0 0
s:decision	-13 14 -3 1 -3 0
s:declaration	0 19 -17 0 0 0
s:declare	-8 -3 0 9 0 0
s:decree	-4 19 -13 0 0 0
s:deficit	0 12 -10 0 0 0
s:del	0 -17 16 0 0 0
s:delay	5 -13 13 0 -4 0
s:delegate	0 23 -21 0 0 0
s:delegation	-13 -28 35 3 -11 0
s:deny	1 11 -12 0 0 0
s:depend	12 -5 -15 -1 6 0
s:depth	-4 27 -21 0 0 0
s:described	0 19 -16 -2 0 0
s:desk	-6 5 0 0 0 0
s:detail	-3 22 -11 -3 -6 0
s:diary	6 -21 14 0 0 0
s:did	24 -11 -4 6 -4 0
s:didn't	7 4 -14 0 0 0
s:die	-2 27 -22 0 0 0
s:diesel	-1 14 -11 0 0 0
s:difference	0 26 -24 0 0 0
s:digest	0 10 -8 0 0 0
s:dinner	5 -7 10 -8 -5 0
s:direction	-8 27 -18 0 0 0
s:director	0 12 -9 0 0 0
s:discuss	-6 -24 22 -17 10 6
s:dispute	-13 6 -1 -3 4 0
s:distiller	0 -11 11 0 0 0
s:district	0 11 -10 0 0 0
s:do	18 14 -24 -5 0 0
s:docker	0 13 -13 0 0 0
s:doctor	0 12 -11 0 0 0
s:doe	-12 6 0 8 -2 0
s:dollar	0 14 -11 0 0 0
s:don't	0 22 -19 0 0 0
s:done	9 2 -9 -1 0 0
s:door	-3 -13 0 10 0 6
s:doorstep	-1 -20 22 0 0 0
s:double	-2 -6 9 0 0 0
s:down	14 -4 -5 -16 19 -4
s:draft	-6 16 -10 0 0 0
s:draw	6 10 -17 0 0 0
s:driver	0 25 -21 -1 0 0
s:due	17 9 -7 -2 -17 -2
s:during	6 -26 18 -3 6 0
s:duty	16 -5 -2 0 -3 3
s:each	19 20 -22 -22 1 -6
s:earlier	-23 10 12 -4 -6 0
s:early	0 -1 13 -16 -8 0
s:earth	-11 3 2 -4 6 0
s:easter	0 14 -10 0 0 0
s:economic	-7 13 -22 9 9 0
s:economy	11 4 -17 -3 5 0
s:edition	0 19 -17 0 0 0
s:eduardo	-5 10 -4 0 0 0
s:effect	-6 16 -11 0 0 0
s:effectively	0 -11 13 0 0 0
s:eighth	0 10 -2 -5 -1 0
s:either	8 -16 6 5 0 0
s:el	2 16 -19 0 0 0
s:election	0 13 -9 0 0 0
s:electricity	0 14 -13 0 0 0
s:elevator	0 -9 11 0 0 0
s:eleven	12 -3 -4 0 0 0
s:else	-8 -2 10 0 0 0
s:embassy	-3 0 -11 0 0 14
s:emergency	-2 13 -7 0 0 0
s:employer	0 18 -17 0 0 0
s:empty	0 14 -12 0 0 0
s:end	14 -18 9 22 -20 -9
s:engine	0 13 -12 0 0 0
s:english	-15 25 -13 0 0 0
s:entebbe	0 -31 32 0 0 0
s:enter	-9 5 5 -4 0 0
s:entry	0 12 -11 0 0 0
s:envoy	-3 16 -10 -1 0 0
s:este	1 -20 18 0 0 0
s:eve	0 24 -18 -3 -5 0
s:evening	-9 -16 18 24 -31 0
s:event	0 -20 21 0 0 0
s:every	-14 1 5 6 -2 0
s:everyone	-2 18 -14 0 0 0
s:examine	-5 -20 17 0 0 9
s:excellent	-6 -16 17 0 3 0
s:except	0 -7 9 0 0 0
s:excerpt	-3 17 -10 0 0 0
s:exclusion	0 10 -8 0 0 0
s:exempt	0 10 -5 0 0 0
s:exemption	0 11 -8 0 0 0
s:expect	3 -10 -6 23 -4 -3
s:expert	-23 -44 40 -7 -5 30
s:expire	-8 13 -3 -13 0 0
s:extend	-9 5 -3 10 0 0
s:extension	-7 -1 8 3 -9 -1
s:face	13 0 -4 -3 -3 0
s:fact	-15 18 -5 -4 -8 0
s:failed	8 -16 14 -10 0 0
s:fair	0 20 -17 0 0 0
s:fall	-17 -2 5 9 0 0
s:family	0 12 -11 0 0 0
s:fan	9 0 -8 0 0 0
s:far	9 1 -10 3 0 0
s:farm	-5 21 -14 0 0 0
s:farmer	0 22 -17 0 0 0
s:fee	-13 29 -18 -5 0 0
s:feed	0 4 -21 16 0 0
s:fentanyl	-17 0 8 -3 5 0
s:ferro	10 -7 -1 0 0 0
s:ferry	0 5 -17 0 8 0
s:few	-10 2 -8 0 10 0
s:fewer	0 11 -10 0 0 0
s:fez	0 -14 15 0 0 0
s:fifth	6 -30 29 -1 0 0
s:fifty	-6 -2 0 9 0 0
s:filed	0 -11 14 -2 0 0
s:final	-8 24 -17 0 0 0
s:finding	0 9 -8 0 0 0
s:finish	-1 -22 24 0 0 0
s:finished	-2 -21 20 4 0 0
s:firm	0 11 -7 0 0 0
s:first	-7 -4 5 0 2 9
s:fish	4 -17 12 -6 5 0
s:fishery	-2 -11 14 0 0 0
s:flew	-4 -8 0 21 -11 0
s:float	0 16 -15 0 0 0
s:floor	0 -10 11 0 0 0
s:flour	4 -1 -16 14 0 0
s:flower	0 -18 21 0 0 0
s:fly	-11 -7 7 10 -2 0
s:follow	-3 -9 18 -5 -4 0
s:followed	2 -8 8 -2 0 0
s:following	11 -3 -2 0 0 0
s:food	0 19 -17 0 0 0
s:football	0 18 -17 0 0 0
s:for	2 3 8 -31 -3 -18
s:force	-10 21 -10 -1 -4 0
s:forced	-5 16 -8 0 0 0
s:foreign	-1 -16 17 2 -6 0
s:foreseen	0 -14 -9 20 0 0
s:forward	-14 -7 10 -1 13 0
s:four	6 -10 12 -11 -5 0
s:fourth	10 -22 17 2 1 -5
s:framework	-5 -23 15 -19 25 0
s:free	-9 35 -25 0 0 0
s:freight	0 -8 8 0 0 0
s:fresh	6 -18 13 0 0 0
s:friday	9 -7 3 -2 0 0
s:friend	-4 -9 0 13 0 0
s:from	-15 5 8 -23 6 -2
s:front	6 14 -18 0 0 0
s:frozen	13 -10 0 0 0 0
s:fuel	0 10 -9 0 0 0
s:full	-3 -18 22 0 0 0
s:furniture	0 12 -11 0 0 0
s:future	7 7 -18 0 0 0
s:galway	4 -14 10 0 0 0
s:garden	0 15 -14 0 0 0
s:gave	-10 25 -14 -2 -1 0
s:general	12 1 -11 0 0 0
s:geneva	-4 5 3 -7 -12 -3
s:georgia	5 -10 6 0 0 0
s:get	16 2 -11 -8 -6 0
s:give	0 21 -20 0 0 0
s:given	-7 19 -11 -2 0 0
s:go	-14 0 0 -19 13 12
s:goalkeeper	0 20 -19 0 0 0
s:golf	-6 -15 30 -7 -12 0
s:government	-7 18 -6 0 -18 -1
s:graz	0 -18 20 0 0 0
s:great	0 0 -6 17 -10 0
s:green	0 9 -7 0 0 0
s:greer	-8 11 0 -5 0 0
s:group	0 12 -11 0 0 0
s:grower	-7 36 -30 0 0 0
s:guadalajara	0 -12 13 0 0 0
s:guayaquil	-11 1 6 0 0 0
s:gwadar	0 -13 14 0 0 0
s:gyeongju	-6 0 11 -10 -5 0
s:gyumri	0 -12 13 0 0 0
s:h.e.	-2 -6 11 0 0 0
s:haggling	-5 -26 30 0 0 0
s:hake	0 -8 10 0 0 0
s:half	12 2 -10 -3 -1 0
s:halfway	18 -2 -11 -4 0 0
s:halifax	-1 -12 16 -1 0 0
s:hall	-14 8 0 3 -12 0
s:halve	0 15 -13 0 0 0
s:ham	0 -21 23 0 0 0
s:hammer	-2 -8 12 0 0 0
s:hand	0 29 -36 4 5 0
s:handed	0 -17 19 0 0 0
s:hang	-8 -11 19 0 0 0
s:happen	9 4 -20 0 1 0
s:happened	-1 -16 19 0 0 0
s:harvest	-6 14 -7 0 0 0
s:has	0 17 -10 -3 -15 0
s:have	-15 12 -2 -11 7 -11
s:having	-4 -16 22 0 0 0
s:hazelnut	11 -9 -1 0 0 0
s:he	12 -12 -7 -6 22 -13
s:he'd	0 -12 13 0 0 0
s:he'll	18 -16 -11 0 13 0
s:head	11 -12 -10 -5 20 0
s:headline	0 -12 12 0 0 0
s:headquarter	-15 12 0 -3 0 0
s:health	0 11 -9 0 0 0
s:hear	5 18 -24 0 0 0
s:heard	2 8 -11 0 0 0
s:hearing	0 17 -13 0 0 0
s:help	13 -11 0 0 0 0
s:her	6 11 -12 -9 -2 0
s:here	-13 -10 24 -18 -5 0
s:high	0 10 -6 0 0 0
s:higher	0 19 -18 -1 0 0
s:highest	4 15 -17 0 0 0
s:him	15 14 -16 -7 -15 0
s:himself	23 -33 17 -2 -3 0
s:his	5 -8 13 -7 -14 -8
s:history	-2 21 -18 0 0 0
s:hit	-10 12 0 0 0 0
s:hold	14 -9 6 -5 -22 6
s:holiday	5 13 -17 0 0 0
s:home	-8 10 2 -6 -11 0
s:hon	-9 20 -10 0 0 0
s:honey	0 -12 12 0 0 0
s:honolulu	0 -20 22 0 0 0
s:honour	0 17 -14 0 0 0
s:hope	-9 -6 14 -6 3 0
s:hospital	0 25 -25 0 0 0
s:hot	0 -8 9 0 0 0
s:hotel	9 -5 -9 6 0 0
s:hotline	-19 11 4 0 0 0
s:hour	2 -5 4 4 -7 -1
s:house	9 -12 10 -2 -2 0
s:household	0 -11 12 0 0 0
s:how	3 -22 19 -5 5 0
s:hue	0 -12 13 0 0 0
s:hundred	0 16 -15 0 0 0
s:hurry	0 12 -11 0 0 0
s:i	8 -5 9 -21 -1 -2
s:ice	5 -12 0 -1 13 0
s:idea	0 -8 12 0 0 0
s:if	-2 16 -10 0 -8 0
s:immediate	0 12 -10 0 0 0
s:import	-4 16 -8 0 0 0
s:impose	-13 15 -7 0 0 0
s:in	-37 -23 37 0 12 -25
s:included	0 14 -10 0 0 0
s:increase	9 -3 -3 0 0 0
s:inflation	0 14 -9 0 0 0
s:inform	4 -13 11 0 0 0
s:initialled	-8 -3 11 0 0 0
s:inside	0 -17 18 0 0 0
s:instead	13 -18 13 0 0 0
s:insurer	0 14 -13 0 0 0
s:intelligence	-3 5 -11 0 -1 8
s:intention	0 -7 0 9 0 0
s:interim	-4 16 -12 0 0 0
s:international	0 0 -7 0 0 10
s:interview	-4 7 -5 -5 4 0
s:into	-15 22 -13 0 0 0
s:introduce	0 15 -11 0 0 0
s:invest	-1 13 -3 0 -2 0
s:investment	0 -4 11 0 -3 0
s:investor	0 12 -8 0 0 0
s:invitation	-6 -7 10 -4 5 0
s:invited	-4 10 1 -2 -13 0
s:is	-6 6 -5 10 -1 -7
s:island	-1 24 -21 0 0 0
s:issued	-17 23 -7 0 0 0
s:istanbul	0 -8 11 0 0 0
s:it	12 -6 7 5 -7 -35
s:it'll	0 -7 9 0 0 0
s:its	-13 16 -13 13 0 2
s:izmir	11 -16 10 0 0 0
s:jakarta	4 12 -18 0 0 0
s:jeddah	0 -15 16 0 0 0
s:jinping	7 0 -24 0 14 0
s:john	0 -24 26 0 0 0
s:johor	0 15 -13 0 0 0
s:joint	-28 -12 28 -15 -9 0
s:joseph	0 -7 9 0 0 0
s:josé	14 0 -16 0 0 0
s:jump	7 -17 11 0 0 0
s:just	-18 2 5 7 0 0
s:jute	0 -12 13 0 0 0
s:kandy	-6 15 -10 0 0 0
s:karoline	8 -5 -2 0 0 0
s:kauna	0 -10 11 0 0 0
s:keep	16 -1 -9 0 -2 0
s:kernel	0 -21 22 0 0 0
s:kilometre	9 -6 -2 0 0 0
s:kind	0 20 -17 0 0 0
s:kisumu	0 -17 18 0 0 0
s:kiwifruit	0 -14 15 0 0 0
s:know	-19 -2 17 -1 0 0
s:kobe	-9 -8 19 0 0 0
s:labour	0 -11 11 0 0 0
s:lack	0 -17 18 0 0 0
s:lago	0 -20 22 0 0 0
s:lamb	-1 -1 -7 -1 13 0
s:largest	-2 10 -5 0 0 0
s:larnaca	0 -8 -3 12 0 0
s:last	14 -18 5 5 -8 7
s:lasted	14 -4 -2 -9 -2 0
s:lasting	0 -29 28 7 0 0
s:late	-11 -3 9 9 -14 0
s:later	-11 -16 0 0 23 0
s:laurier	11 -3 -4 0 0 0
s:law	-15 26 -19 -3 6 0
s:lawyer	0 9 -8 0 0 0
s:lead	0 17 -22 5 0 0
s:leader	-23 11 -9 -11 23 -1
s:leap	0 -11 11 0 0 0
s:least	-2 -13 10 0 9 0
s:leather	23 -3 -25 0 0 0
s:leave	0 -9 13 -18 0 0
s:leavitt	8 -5 -2 0 0 0
s:led	-9 18 -13 2 -3 0
s:length	-14 20 -6 0 0 0
s:lentil	17 -9 -9 0 0 0
s:let	0 21 -18 -5 -1 0
s:letter	-1 22 -24 6 -6 0
s:level	6 -15 7 -5 -2 4
s:li	0 -5 9 0 0 0
s:licence	-5 -26 34 -3 -1 0
s:lifeng	-3 -11 8 14 -17 0
s:lift	2 19 -21 0 0 0
s:light	0 -12 14 0 0 0
s:like	0 10 -6 -3 -2 0
s:likely	-1 -10 2 13 -4 0
s:limit	0 -13 13 0 0 0
s:line	21 -18 -17 -1 17 0
s:link	15 -10 -8 -3 0 2
s:list	-9 -8 0 8 10 0
s:listed	0 16 -14 0 0 0
s:little	-11 -6 16 0 0 0
s:live	0 8 -6 0 0 0
s:livingstone	0 -9 10 0 0 0
s:local	-11 -8 10 8 -1 0
s:locked	0 -27 29 0 0 0
s:log	0 11 -9 0 0 0
s:lomé	0 -11 13 0 0 0
s:long	12 10 -20 -2 -2 0
s:look	-23 -3 13 -8 13 0
s:lord	-7 19 -12 0 0 0
s:lorry	-4 15 -9 0 0 0
s:lose	9 -10 3 0 0 0
s:lot	0 -11 12 0 0 0
s:loui	0 -8 9 0 0 0
s:lower	-10 3 0 -2 0 7
s:lunch	5 18 -16 -4 -7 0
s:lusaka	0 20 -19 0 0 0
s:lviv	0 -22 23 0 0 0
s:m	15 1 -13 0 -5 0
s:machine	-13 -21 23 0 0 8
s:machinery	7 14 -24 0 0 0
s:madrid	-12 -12 24 -10 -1 0
s:magazine	-2 15 -10 0 0 0
s:maize	0 -12 13 0 0 0
s:major	-1 20 -13 -1 -4 0
s:make	-14 10 0 -2 -9 6
s:making	9 -4 -5 0 0 0
s:malaysian	-1 -4 9 -1 0 0
s:mamadou	0 -10 12 0 0 0
s:man	-9 21 -10 -2 0 0
s:management	0 9 -9 0 0 0
s:many	-1 -12 6 8 0 0
s:maputo	0 -11 11 0 0 0
s:margin	-6 -14 14 6 0 0
s:mark	0 17 -15 0 0 0
s:match	0 21 -19 0 0 0
s:matter	0 -11 10 -4 -4 11
s:may	-9 4 -8 18 -4 0
s:maybe	11 -4 -6 0 0 0
s:mayor	0 12 -11 0 0 0
s:mean	-16 0 11 0 0 0
s:measure	-4 15 -9 0 0 0
s:mechanism	0 10 -2 -4 0 0
s:media	9 0 -9 0 -5 0
s:mediate	-2 9 -5 0 0 0
s:mediator	0 34 -31 0 0 0
s:medical	0 19 -18 0 0 0
s:medicine	8 -19 5 10 0 0
s:meet	-5 0 -4 13 4 -2
s:meeting	-9 0 4 -4 -3 9
s:member	-7 35 -27 0 0 0
s:memo	0 18 -16 0 0 0
s:men	0 -4 10 -2 -7 0
s:mendoza	0 -22 23 0 0 0
s:metal	-5 24 -16 0 0 0
s:metre	0 -7 9 0 0 0
s:mid	0 10 -9 0 0 0
s:midday	12 -2 -15 0 0 0
s:middle	1 17 -7 -9 -10 0
s:midnight	6 2 -9 4 0 0
s:might	0 -2 16 -7 -7 0
s:milk	13 3 -14 0 0 0
s:mill	0 16 -14 0 0 0
s:million	-3 25 -19 0 0 0
s:mine	0 10 -10 0 0 0
s:mineral	0 -14 15 0 0 0
s:minister	24 -3 -9 -8 -5 4
s:ministerial	11 -24 15 0 0 0
s:ministry	6 -1 -23 17 5 4
s:minute	32 -6 -31 0 5 0
s:mistake	-6 13 -5 0 0 0
s:mombasa	0 -20 23 0 0 0
s:monday	0 -7 4 -5 11 0
s:money	0 19 -14 -2 0 0
s:montego	0 -16 17 0 0 0
s:monterrey	11 -13 0 0 0 0
s:montevideo	0 -19 20 0 0 0
s:month	15 -22 0 14 4 0
s:more	-4 9 3 -11 -15 0
s:morning	-6 -12 11 3 11 0
s:mostly	-4 9 0 0 -4 0
s:mother	-2 -14 17 0 0 0
s:motor	10 -8 -1 0 0 0
s:mrs	0 11 -10 0 0 0
s:much	-11 -15 15 -1 9 0
s:muhammad	-2 -6 10 0 0 0
s:muscat	0 16 -14 0 0 0
s:musician	0 11 -11 0 0 0
s:must	-7 39 -24 0 -10 0
s:mustafa	10 -13 0 0 0 0
s:mutual	0 13 -11 0 0 0
s:mérida	0 -20 22 0 0 0
s:nadi	0 -10 13 0 0 0
s:nagoya	0 -22 24 0 0 0
s:naivasha	0 -11 12 0 0 0
s:named	-1 11 -15 5 0 0
s:nang	0 -28 29 0 0 0
s:narrow	0 24 -23 0 0 0
s:nation	0 -15 6 13 0 0
s:national	-3 32 -27 0 0 0
s:nato	-3 18 -14 0 0 0
s:near	0 -22 -1 26 -1 0
s:nearly	-1 29 -24 0 0 0
s:need	-8 23 -14 -1 0 0
s:needed	-13 27 -14 0 0 0
s:negotiate	4 -13 8 7 -3 0
s:negotiation	0 -15 14 6 -5 0
s:negotiator	-19 7 3 -11 1 0
s:neither	-10 -7 19 -2 0 0
s:nelson	0 -11 12 0 0 0
s:network	7 0 -11 -1 1 0
s:neutral	0 13 -7 -1 0 0
s:never	-1 9 -5 0 0 0
s:new	-3 -8 -7 15 21 -5
s:newspaper	-5 29 -23 0 0 0
s:nexperia	-1 14 -6 0 0 0
s:next	0 -32 17 23 -10 4
s:nicosia	0 -18 19 0 0 0
s:night	6 8 -12 -12 10 0
s:nil	0 14 -8 0 0 0
s:ninth	0 15 -13 0 0 0
s:niš	0 -8 10 0 0 0
s:no	-15 25 -19 -3 0 10
s:nobody	-14 -18 20 -2 -1 13
s:non	0 -12 12 0 0 0
s:none	2 13 -15 -1 0 0
s:nor	-9 -1 11 0 0 0
s:north	0 18 -15 0 0 0
s:northern	-8 32 -24 0 0 0
s:not	-11 3 8 2 -7 -7
s:note	-2 17 -13 -1 -2 0
s:nothing	0 -8 6 7 -8 0
s:now	1 -12 3 14 0 -2
s:nvidia	-7 15 -6 0 0 0
s:objection	-9 14 -3 0 0 0
s:observed	0 12 -11 0 0 0
s:observer	0 9 -8 0 0 0
s:odd	0 12 -12 0 0 0
s:of	-11 9 3 4 -12 -3
s:off	-15 18 -8 -4 -1 -2
s:offer	-11 7 1 -4 0 0
s:officer	4 -16 6 0 0 4
s:official	-15 0 14 0 -5 0
s:oil	1 2 3 -10 -11 0
s:old	-15 16 0 -4 0 0
s:older	0 -10 12 0 0 0
s:olive	-4 18 -13 0 0 0
s:on	11 1 2 -15 -9 -1
s:one	2 -4 1 10 -7 -5
s:online	16 0 -17 0 0 0
s:only	-11 12 0 -6 -3 0
s:open	-18 6 3 -17 -7 5
s:opened	-14 -12 23 -10 -1 0
s:operator	-7 28 -20 0 0 0
s:opinion	0 14 -12 0 0 0
s:opposite	9 -18 11 0 0 0
s:opposition	-3 20 -15 0 0 0
s:option	0 -7 9 0 0 0
s:or	-3 29 -33 10 -2 0
s:oran	-2 -13 17 0 0 0
s:orange	-2 12 -7 0 0 0
s:order	-6 12 -3 -11 2 0
s:osaka	-1 -13 16 0 0 0
s:osh	0 -5 8 0 0 0
s:oslo	0 19 -19 0 0 0
s:other	6 15 -9 -15 -3 -5
s:otherwise	0 2 -12 0 9 0
s:our	-21 6 9 3 -19 -2
s:out	-22 6 -4 0 9 10
s:outcome	-2 -15 17 -3 0 0
s:over	-19 9 3 -3 0 -2
s:own	-2 -28 14 2 18 0
s:owned	0 10 -8 0 0 0
s:owner	-5 19 -10 -2 0 0
s:p	24 -27 7 0 0 0
s:pacific	0 20 -19 0 0 0
s:page	-4 -5 -3 9 9 0
s:pair	-1 -21 20 -1 4 0
s:palace	-28 -12 10 13 9 0
s:palacio	3 -11 8 0 0 0
s:panama	0 -10 11 0 0 0
s:paper	-25 0 12 -8 -2 7
s:pari	-7 -14 28 -14 -7 0
s:parliament	0 12 -9 0 0 0
s:part	-1 0 -1 11 -7 0
s:parted	0 -11 15 0 0 0
s:partner	-5 14 -7 0 0 0
s:party	0 18 -20 -4 0 8
s:pass	0 9 -7 0 0 0
s:past	-9 -13 5 15 0 0
s:pasta	0 -9 10 0 0 0
s:pause	-4 -2 10 -4 -2 0
s:pay	-14 15 4 -18 -8 -2
s:payment	0 14 -13 0 0 0
s:peace	-11 24 -16 -1 0 0
s:peat	0 -10 10 0 0 0
s:people	-16 8 8 -11 -13 0
s:perhap	-6 11 0 0 0 0
s:period	0 -12 12 0 0 0
s:permanent	0 -14 19 -2 0 0
s:permit	-5 -29 35 -1 0 0
s:person	-10 -2 2 10 0 0
s:phase	-1 14 -11 0 0 0
s:phone	35 5 -55 -8 -12 -4
s:phuket	0 -7 9 0 0 0
s:pier	0 10 -9 0 0 0
s:pilot	0 18 -16 0 0 0
s:piraeu	0 -10 13 0 0 0
s:pistachio	0 9 -8 0 0 0
s:pittsburgh	0 -8 9 0 0 0
s:place	0 -11 -6 27 0 4
s:plan	12 -16 2 0 11 5
s:plane	0 9 -8 0 0 0
s:plant	7 -17 13 0 0 0
s:platform	-9 12 -1 0 0 0
s:player	0 17 -14 0 0 0
s:plu	0 16 -14 0 0 0
s:pm	0 11 -10 0 0 0
s:point	-10 6 3 -1 0 0
s:police	4 -11 7 0 0 0
s:policy	0 10 -9 0 0 0
s:pork	0 -6 9 0 0 0
s:port	-15 6 8 -9 -2 -1
s:possible	-4 16 -12 0 0 0
s:post	9 -23 14 9 -5 0
s:postpone	-1 34 -30 -2 0 0
s:potatoe	-3 17 -13 0 0 0
s:powder	15 -2 -11 0 0 0
s:power	0 10 -7 0 0 0
s:preliminary	-9 -10 14 -3 7 0
s:premier	-8 0 0 18 -22 0
s:prepare	-7 -12 -8 32 -4 0
s:presence	0 17 -16 0 0 0
s:present	0 18 -14 -3 0 0
s:presented	8 6 -14 0 0 0
s:president	12 -16 -2 -38 29 -9
s:presidential	0 9 -8 0 0 0
s:press	-4 -15 18 4 -5 0
s:prevent	-6 -10 17 0 0 0
s:price	0 32 -34 0 -1 0
s:pridi	-15 14 0 0 0 0
s:prime	-4 16 -18 -3 8 0
s:printed	-12 24 -14 0 0 0
s:prisoner	0 29 -28 0 0 0
s:private	8 4 -11 0 0 0
s:probably	3 7 -10 3 -8 0
s:proclamation	-2 22 -15 0 0 0
s:progress	12 0 -6 -10 0 0
s:prolong	6 -12 8 -1 0 0
s:prolonged	-13 11 1 -9 -4 0
s:prolonging	-3 -18 13 8 0 0
s:proposal	0 -12 15 0 0 0
s:propose	16 21 -29 -5 -5 -1
s:protested	7 -16 10 0 0 0
s:protocol	-1 -13 15 0 0 0
s:provide	0 -10 12 0 0 0
s:province	0 15 -13 0 0 0
s:publish	0 15 -14 0 0 0
s:published	-24 15 0 -8 -9 0
s:punta	1 -20 18 0 0 0
s:purchase	7 -18 19 -6 -2 0
s:purpose	0 -18 20 0 0 0
s:put	1 9 -1 -21 -9 -1
s:q	-1 -12 15 0 0 0
s:quadruple	-4 10 -2 0 0 0
s:quarter	-11 -4 14 0 0 0
s:quay	0 11 -9 0 0 0
s:question	-15 9 -5 -5 9 0
s:quota	0 13 -9 0 0 0
s:race	0 23 -21 0 0 0
s:radio	15 -3 -22 0 13 0
s:railway	0 11 -9 0 0 0
s:raise	9 -8 7 -6 -6 0
s:rang	34 -28 -7 0 0 0
s:rare	-11 -1 8 -4 6 0
s:raspberry	0 11 -10 0 0 0
s:rate	-16 14 0 -3 -6 0
s:ratu	11 0 -12 0 0 0
s:raw	0 8 -5 0 0 0
s:reach	-20 1 1 5 11 0
s:reading	0 10 -9 0 0 0
s:reagan	0 14 -12 0 0 0
s:reap	0 -14 14 0 0 0
s:reason	-12 -8 12 -3 9 0
s:receive	-12 -21 11 7 11 0
s:recently	-2 -13 18 0 0 0
s:reciprocal	-17 14 0 -1 0 0
s:record	0 -15 15 0 0 0
s:reduce	0 4 -14 7 0 0
s:reduction	0 -14 15 0 0 0
s:reference	-16 28 -13 0 0 0
s:referred	0 -10 10 0 0 0
s:regard	-1 -7 10 0 0 0
s:regional	0 16 -14 0 0 0
s:registration	0 -10 10 0 0 0
s:regulator	-11 0 6 0 0 0
s:reject	0 11 -10 0 0 0
s:release	12 -1 -8 0 0 0
s:released	0 10 -8 0 0 0
s:remain	-3 25 -18 0 0 0
s:remark	1 10 -12 0 0 0
s:renewal	15 -8 -6 0 0 0
s:reopen	0 0 -12 8 0 0
s:reply	-8 13 -3 -1 0 0
s:report	0 24 -13 -6 -10 0
s:reporter	-12 -3 8 -1 6 0
s:representative	0 -14 16 -11 -1 10
s:require	-5 -13 1 8 0 8
s:reserved	0 -7 9 0 0 0
s:resort	0 -19 29 -4 -9 0
s:rest	-8 19 -20 7 0 0
s:result	6 0 -5 -19 13 0
s:resume	-8 11 -13 10 -4 0
s:retaliation	0 10 -8 0 0 0
s:return	-15 5 -1 -5 8 0
s:review	-21 17 0 0 0 0
s:revive	0 -13 15 0 0 0
s:reykjavík	1 -15 13 0 0 0
s:ring	-4 11 -9 0 0 0
s:rise	19 0 -21 7 -2 0
s:river	-1 18 -12 0 0 0
s:road	-12 17 -5 -1 0 0
s:roaming	-7 11 -1 0 0 0
s:robert	-2 -3 -3 12 0 0
s:ronald	0 12 -10 0 0 0
s:room	0 11 -6 -3 0 0
s:rose	0 11 -9 0 0 0
s:rosenbad	0 -14 16 0 0 0
s:round	-4 -6 9 22 -47 -26
s:row	0 -9 12 0 -1 0
s:rubber	0 20 -20 0 0 0
s:rule	-12 4 0 9 -3 0
s:rum	0 -1 -6 11 0 0
s:run	-12 20 -3 -11 -8 0
s:ryosei	0 -5 -6 13 0 0
s:saffron	-8 -1 10 0 0 0
s:salalah	5 -30 22 0 0 0
s:sale	-3 8 -3 0 0 0
s:salmon	-5 -7 12 0 0 0
s:salvador	0 -15 17 0 0 0
s:samarkand	0 -19 22 0 0 0
s:same	-8 19 -7 -16 -2 0
s:santa	2 -15 13 0 0 0
s:santiago	14 -13 0 0 0 0
s:sapporo	0 -20 22 0 0 0
s:sardine	0 -12 13 0 0 0
s:save	0 15 -12 0 0 0
s:say	3 4 -15 -1 5 10
s:scale	0 14 -12 0 0 0
s:scenario	0 -6 -2 0 9 0
s:scheduled	0 -2 10 -1 -4 0
s:school	0 34 -32 0 0 0
s:scott	3 -3 -4 12 -5 0
s:screen	29 -20 -16 0 0 0
s:sea	-7 2 -7 10 0 0
s:seal	4 1 -18 0 7 0
s:season	9 0 -7 0 0 0
s:second	1 -7 4 13 -31 0
s:secondary	0 -14 15 0 0 0
s:secretary	4 -26 22 6 -8 0
s:section	-5 19 -12 0 0 0
s:security	-2 19 -14 0 0 0
s:see	-12 8 5 -11 -2 -5
s:seed	0 -12 14 0 0 0
s:seemed	-4 0 9 0 0 0
s:sell	0 -12 9 -3 5 0
s:send	0 10 -2 0 -5 0
s:sentence	8 -5 0 0 0 0
s:seoul	-3 -1 -18 27 -6 0
s:session	-2 -8 11 -9 4 -1
s:set	8 -19 25 -17 -12 0
s:settle	20 -9 -11 -3 9 0
s:seventh	0 -23 14 14 -2 0
s:shake	0 -9 -8 8 10 0
s:shall	-10 -13 24 -5 -2 0
s:shanghai	0 10 -8 0 0 0
s:share	-5 18 -11 0 0 0
s:shared	0 9 -6 -1 0 0
s:she	-7 -4 15 -5 -3 0
s:sheet	-18 25 -10 -5 -10 0
s:shelve	10 -4 -3 0 0 0
s:shenzhen	-1 40 -31 -4 -14 0
s:shift	0 12 -7 -2 0 0
s:ship	-15 40 -29 -1 0 0
s:shoot	0 13 -11 0 0 0
s:short	-16 13 0 -2 0 0
s:shortly	-2 -3 -14 24 -2 0
s:should	9 0 -8 -2 -7 7
s:show	-7 9 0 0 0 0
s:shrimp	11 8 -17 0 0 0
s:shut	-2 8 -18 10 0 0
s:side	0 -4 1 0 -8 12
s:sideline	-1 -10 16 -3 -3 0
s:siem	0 -14 14 0 0 0
s:sign	-23 11 2 -2 -3 -8
s:signature	-19 2 13 -8 -8 0
s:silence	-12 9 1 0 0 0
s:since	3 6 7 -28 -15 -10
s:single	0 -7 9 0 0 0
s:sir	15 -5 -7 -2 3 0
s:sit	0 -6 8 -25 11 0
s:sixth	-9 -13 3 20 -1 0
s:ski	0 11 -10 0 0 0
s:slam	0 -7 -6 12 0 0
s:slap	0 -10 13 0 0 0
s:sleep	0 -11 13 0 0 0
s:small	-21 19 0 0 0 0
s:smelter	0 11 -10 0 0 0
s:smile	0 -8 8 0 0 0
s:social	4 13 -16 0 -9 0
s:solution	0 -4 9 0 0 0
s:some	1 -5 -9 -2 16 0
s:somebody	6 5 -14 0 0 0
s:soon	3 7 -15 4 -1 0
s:sooner	0 13 -11 0 0 0
s:south	0 -20 23 0 0 0
s:southeast	0 17 -16 0 0 0
s:soy	0 15 -13 0 0 0
s:soybean	1 27 -33 -8 4 0
s:spare	17 -20 0 0 3 0
s:speak	8 9 -4 -13 -31 -9
s:speaking	13 -30 5 0 18 0
s:special	-8 11 -5 0 0 0
s:speech	-9 13 -5 0 0 0
s:spent	-7 -13 21 -1 0 0
s:spirit	-4 -9 15 0 0 0
s:split	0 -23 23 0 0 0
s:spoke	21 15 -54 -7 2 -6
s:spoken	-7 -9 24 6 -6 0
s:spokeswoman	8 -9 0 0 0 0
s:sport	0 19 -18 0 0 0
s:spring	-1 -5 11 -3 -3 0
s:square	0 -22 22 0 0 0
s:st	-1 -10 12 0 0 0
s:stability	0 14 -12 0 0 0
s:stable	0 10 -8 0 0 0
s:stake	0 18 -16 0 0 0
s:stalled	-5 19 -9 0 0 0
s:stand	-9 4 -9 11 0 0
s:standstill	-1 23 -19 -1 0 0
s:start	2 -10 13 1 -9 -3
s:state	-14 -11 15 -30 15 -1
s:statement	-4 13 -4 -9 -8 0
s:station	0 14 -12 0 0 0
s:stay	-9 -7 -1 7 14 0
s:steel	-1 -14 20 -2 0 0
s:step	-15 6 3 -9 0 0
s:still	-13 22 -27 -1 13 0
s:stock	-2 21 -16 0 0 0
s:stockholm	-10 -21 33 -17 -4 0
s:stop	-12 6 2 -3 -4 0
s:strasbourg	0 -14 16 0 0 0
s:street	0 -3 -12 0 15 0
s:strike	0 28 -30 5 -5 0
s:stuck	-3 10 -6 0 0 0
s:studio	-1 18 -15 0 0 0
s:substantial	-8 15 -1 -4 -3 0
s:successful	0 -10 6 0 6 0
s:such	-1 -17 21 0 0 0
s:sugar	3 -7 -3 11 0 0
s:suggest	0 -11 5 0 8 0
s:sum	0 16 -15 0 0 0
s:summary	-1 16 -12 0 0 0
s:summit	-18 0 14 -27 1 0
s:sunday	-5 -11 10 0 3 0
s:supply	2 -13 10 0 0 0
s:support	0 10 -6 0 -3 0
s:surcharge	-6 21 -12 0 0 0
s:suspend	-11 13 -6 -6 4 0
s:suspension	-5 13 -4 -6 0 0
s:szeged	0 -15 15 0 0 0
s:table	0 3 1 -10 -5 0
s:takahashi	9 4 -14 0 0 0
s:takoradi	0 -18 18 0 0 0
s:talk	-15 1 0 18 -19 4
s:talked	27 -19 -11 1 3 0
s:talking	2 -18 15 0 3 0
s:tariff	4 5 0 -7 -20 -9
s:tax	0 -7 10 0 0 0
s:tea	-7 18 -12 0 0 0
s:team	-23 -14 27 19 -13 0
s:technical	-10 -11 15 -1 0 6
s:technology	0 -8 9 0 0 0
s:telephone	70 -28 -63 -10 -12 -17
s:telephoned	43 -47 7 0 0 0
s:television	-25 19 -16 0 12 0
s:tell	9 14 -14 -1 -7 -6
s:ten	2 -26 0 15 12 0
s:tenth	0 8 -7 0 0 0
s:text	-25 -23 30 9 -7 0
s:th	-4 14 -9 0 0 0
s:than	-1 -12 20 -11 -8 0
s:that	2 2 0 -10 -1 2
s:their	12 -2 0 -8 -5 0
s:them	-11 -8 15 -2 0 6
s:then	0 -1 -7 17 -4 0
s:there	-5 -5 4 -12 13 8
s:these	-5 -10 17 0 0 0
s:they	16 -15 7 2 -4 -18
s:they'd	0 10 -9 0 0 0
s:they'll	-4 -2 -7 8 10 0
s:they're	14 -16 1 0 0 0
s:they've	0 -9 10 0 0 0
s:thi	19 -17 11 7 -31 -11
s:think	9 5 -11 0 -4 0
s:third	-18 7 8 -6 -20 -9
s:those	-16 8 0 -4 -1 8
s:though	5 12 -9 -2 -9 0
s:threat	-9 -12 23 -1 -1 0
s:three	15 -16 8 0 -13 -2
s:through	-9 -14 23 -6 0 0
s:thu	14 0 -14 0 0 0
s:thursday	2 -14 0 -6 24 0
s:ticker	0 -8 11 0 0 0
s:ticket	0 13 -11 0 0 0
s:tiktok	12 -9 12 -15 -12 0
s:tile	10 -6 -3 0 0 0
s:time	21 -4 -8 -4 0 -3
s:tin	-6 14 -6 0 0 0
s:to	-5 10 3 -3 -10 -17
s:together	-13 -5 9 -5 7 0
s:too	0 20 -15 0 0 0
s:topic	-1 20 -13 -1 -4 0
s:touch	-5 0 -5 10 0 0
s:touched	1 9 -12 0 0 0
s:tower	0 10 -12 0 5 0
s:town	-12 9 0 0 0 0
s:trade	9 -8 2 -3 -4 2
s:train	0 -5 -14 17 0 0
s:transcript	0 -13 14 0 0 0
s:transfer	0 26 -23 0 0 0
s:transit	0 -7 9 0 0 0
s:transport	-11 13 0 0 0 0
s:travel	-9 -11 16 3 -2 0
s:treasury	2 2 -8 9 -6 0
s:treaty	-8 -16 22 0 0 0
s:trip	-8 -22 12 0 19 0
s:tromsø	0 -15 16 0 0 0
s:truce	-11 -2 12 -1 1 -12
s:truth	2 8 -11 0 -1 0
s:try	5 -22 17 0 0 0
s:tuna	-3 16 -11 0 0 0
s:tuni	0 15 -15 0 0 0
s:turku	0 -14 16 0 0 0
s:turn	-4 13 -16 6 0 0
s:turnberry	-9 -22 31 0 -6 0
s:twenty	16 -11 -4 0 0 0
s:twice	14 3 -22 7 0 0
s:two	10 -15 -5 1 15 8
s:tyre	0 -7 10 0 0 0
s:unchanged	14 -3 -11 0 0 0
s:under	-2 19 -12 -18 0 -1
s:understanding	-4 -3 8 0 0 0
s:union	0 19 -17 0 0 0
s:unless	0 15 -12 0 0 0
s:unsustainable	-3 11 -4 0 0 0
s:until	-20 13 6 -13 -13 -7
s:up	-8 3 1 0 4 0
s:updated	11 -16 8 0 0 0
s:us	-24 16 0 3 -3 0
s:used	-6 -7 13 0 -3 0
s:useful	10 -14 6 0 0 0
s:usual	0 -12 13 0 0 0
s:utility	0 14 -13 0 0 0
s:valley	-10 18 -8 0 0 0
s:valparaíso	0 -22 25 -1 0 0
s:vancouver	0 10 -8 0 0 0
s:vanilla	16 -31 19 0 0 0
s:veracruz	0 -10 10 0 0 0
s:verbatim	0 -15 16 0 0 0
s:version	-17 22 -6 0 0 0
s:very	-9 -1 2 -4 11 0
s:vessel	-8 0 -2 11 0 0
s:vice	0 -8 -4 19 -19 10
s:video	64 -59 -56 6 3 37
s:view	0 -6 9 0 0 0
s:village	-5 -7 12 0 0 0
s:visa	0 22 -21 0 0 0
s:visit	-25 -12 13 -7 10 9
s:visited	0 0 -9 0 0 10
s:voice	-2 -12 15 0 0 0
s:void	0 -18 19 0 0 0
s:vote	-12 31 -21 0 0 0
s:voted	0 11 -9 0 0 0
s:wage	0 20 -17 -1 0 0
s:wait	7 3 -23 9 0 0
s:waited	-2 18 -16 0 0 0
s:waive	0 -10 11 0 0 0
s:walk	0 -15 3 0 0 13
s:walked	1 -10 13 -4 0 0
s:walvi	0 10 -10 0 0 0
s:want	-3 -2 15 -17 0 0
s:war	-6 -2 15 -6 -20 0
s:watch	0 13 -10 0 0 0
s:water	0 5 -13 12 0 0
s:we	0 -10 13 -2 -18 9
s:wed	0 -6 -1 9 0 0
s:wednesday	-20 -2 9 0 0 0
s:week	8 -16 -3 24 -22 12
s:weekly	0 25 -17 -6 0 0
s:welcomed	-3 13 -7 0 0 0
s:well	-1 -11 11 -9 -11 13
s:wellington	14 -19 6 0 0 0
s:were	9 -1 -8 10 -3 -7
s:what	0 2 11 -36 -8 -5
s:when	-18 -2 5 1 8 -2
s:where	-21 -6 11 0 5 0
s:wherea	9 -11 1 0 0 0
s:wherever	0 0 -11 0 9 0
s:whether	-7 -3 5 10 -6 0
s:which	-10 1 0 6 7 0
s:whisky	9 0 -10 0 0 0
s:white	10 -15 5 0 0 0
s:who	0 16 -11 -4 0 -5
s:whole	0 19 -15 0 0 0
s:whom	6 -13 7 -1 0 0
s:why	-18 7 8 0 0 0
s:win	0 18 -17 0 0 0
s:wind	0 -19 19 0 0 0
s:window	-3 27 -22 0 0 0
s:winner	0 26 -25 0 0 0
s:winter	0 4 -16 0 11 0
s:wire	13 -3 -2 -3 0 0
s:with	12 4 -1 -24 -7 -6
s:withdraw	0 12 -7 0 0 0
s:within	-1 -16 1 14 8 0
s:without	0 -15 9 15 -6 0
s:won't	0 -13 14 0 0 0
s:wood	0 -7 10 0 0 0
s:wool	10 -5 -2 0 0 0
s:work	-5 5 0 -9 -2 7
s:worked	-2 -16 19 0 0 0
s:worker	-1 17 -13 0 0 0
s:working	-9 -15 6 10 0 6
s:world	-14 22 -11 0 0 0
s:worth	-3 7 -11 0 8 0
s:would	0 8 -11 14 -4 -12
s:wound	0 -16 24 -9 0 0
s:write	10 7 -21 -4 1 0
s:x	10 -8 0 0 0 0
s:xi	7 0 -24 0 14 0
s:year	0 4 7 -30 -6 -1
s:yes	-11 -9 20 0 -1 0
s:yield	0 -11 11 0 0 0
s:yoghurt	9 -8 0 0 0 0
s:yogyakarta	0 -9 9 0 0 0
s:yokohama	0 -15 17 0 0 0
s:york	-11 -14 13 -29 21 0
s:you	11 -13 8 3 -9 0
s:your	-12 12 -2 0 0 0
s:zinc	0 -14 15 0 0 0
s:zurich	0 19 -18 0 0 0
s:·	-14 1 4 0 0 0
sa:!	-5 16 -10 0 0 0
sa:"	-3 24 -12 -16 -13 -5
sa:" ,	16 4 -22 0 0 0
sa:" .	-16 7 14 -13 -9 0
sa:" <person>	-16 18 -1 0 0 0
sa:" <span>	0 12 -11 0 0 0
sa:" a	9 -17 13 -2 -1 0
sa:" an	0 -11 10 0 0 0
sa:" and	4 -9 7 0 0 0
sa:" as	7 6 -14 0 0 0
sa:" effectively	0 -11 12 0 0 0
sa:" he	-13 27 -12 0 0 0
sa:" in	7 -12 0 8 0 0
sa:" mr	23 -30 10 0 0 0
sa:" no	-10 -2 11 0 0 0
sa:" on	-6 15 -7 0 0 0
sa:" the	-5 14 -8 0 0 0
sa:" to	0 -8 8 0 0 0
sa:'	0 -7 22 0 -16 0
sa:'s	2 10 -7 8 -19 -8
sa:'s <person>	16 -24 7 10 -2 0
sa:'s commerce	-3 2 -23 22 0 0
sa:'s foreign	0 -16 18 0 0 0
sa:'s golf	0 -6 12 0 -3 0
sa:'s meet	0 -16 18 0 0 0
sa:'s new	0 -8 9 0 0 0
sa:'s on	9 -14 7 0 0 0
sa:'s ship	0 9 -8 0 0 0
sa:'s state	0 9 -8 0 0 0
sa:'s tariff	-9 0 8 0 0 0
sa:'s trade	-9 18 -6 -7 0 0
sa:'s vice	2 -9 7 0 -1 0
sa:( <day-today>	-8 15 -7 0 0 0
sa:( <month-gone>	0 -14 16 0 0 0
sa:( <number>	-7 17 -10 0 0 0
sa:( <organisation>	0 -8 9 0 0 0
sa:( excerpt	-3 17 -10 0 0 0
sa:( extract	0 10 -7 0 0 0
sa:( time	0 10 -8 0 0 0
sa:( transcript	13 -10 0 0 0 0
sa:)	-11 5 1 0 -5 0
sa:) ,	0 -8 11 0 0 0
sa:) -	-13 0 7 0 0 0
sa:) —	6 -5 -6 12 0 0
sa:+	0 -15 17 0 0 0
sa:,	8 -12 11 3 1 -16
sa:, "	0 15 -10 -4 -3 0
sa:, <day-ahead>	7 -20 17 -3 -1 0
sa:, <day-today>	-11 68 -59 -4 -3 0
sa:, <month-ahead>	0 -8 9 0 0 0
sa:, <name>	8 -3 -7 9 -2 0
sa:, <office>	-11 0 2 0 0 0
sa:, <organisation>	4 9 -14 0 0 0
sa:, <span>	5 16 -14 -12 -4 0
sa:, a	8 6 -7 -9 -2 0
sa:, according	-7 0 -10 6 11 0
sa:, after	9 -6 0 9 -9 0
sa:, agree	-2 -4 10 -1 0 0
sa:, all	0 13 -11 0 0 0
sa:, although	0 10 -8 0 0 0
sa:, an	0 -15 8 6 0 0
sa:, and	10 -6 -20 32 -3 6
sa:, are	0 15 -12 0 0 0
sa:, as	-1 -6 1 -2 13 0
sa:, at	5 -27 21 7 -8 0
sa:, because	8 3 -9 0 0 0
sa:, before	13 -8 -3 0 0 0
sa:, between	-8 20 -14 0 0 0
sa:, both	14 -10 0 0 0 0
sa:, by	22 -12 0 -10 0 0
sa:, citing	0 10 -9 0 0 0
sa:, come	9 -14 4 0 0 0
sa:, day	0 2 -11 0 6 0
sa:, did	0 20 -18 0 0 0
sa:, down	0 9 -8 0 0 0
sa:, during	0 -7 9 0 0 0
sa:, everything	0 10 -9 0 0 0
sa:, first	0 -14 15 0 0 0
sa:, following	-3 -4 8 0 0 0
sa:, for	1 12 -18 4 0 0
sa:, from	-3 -8 14 0 0 0
sa:, get	9 -10 0 0 0 0
sa:, giving	-3 10 -6 0 0 0
sa:, had	-4 -19 25 0 0 0
sa:, have	0 -16 18 0 0 0
sa:, he	15 -43 29 1 0 0
sa:, his	13 -5 -3 -2 0 0
sa:, hour	-11 16 -9 -3 3 0
sa:, i	-5 13 -18 0 9 0
sa:, in	12 -36 31 -10 -1 0
sa:, is	0 15 -19 9 -3 0
sa:, its	-2 -12 15 0 0 0
sa:, keep	0 -8 6 0 0 0
sa:, last	14 -17 4 0 0 0
sa:, lasted	6 3 -13 0 0 0
sa:, leave	0 10 -8 0 0 0
sa:, meet	5 -16 9 0 0 0
sa:, mr	0 -12 4 3 2 0
sa:, of	-10 -8 20 0 0 0
sa:, on	24 -16 4 0 -16 -1
sa:, one	-6 23 -16 0 0 0
sa:, only	-5 -9 16 0 0 0
sa:, or	0 13 -9 0 0 0
sa:, plan	16 -15 1 0 0 0
sa:, rare	-2 -8 11 0 0 0
sa:, say	-5 10 -24 10 10 0
sa:, settle	0 -9 10 0 0 0
sa:, sign	-2 25 -20 0 -2 0
sa:, sit	0 -12 13 0 0 0
sa:, so	-12 21 -8 0 0 0
sa:, tell	-1 21 -16 0 0 0
sa:, that	5 -9 8 -1 -2 0
sa:, the	-1 -1 -4 -12 10 16
sa:, their	6 -10 10 -2 -3 0
sa:, then	-4 12 -7 0 0 0
sa:, they	1 10 -11 0 0 0
sa:, thi	0 15 -14 0 0 0
sa:, to	2 12 -12 -6 1 0
sa:, two	-9 0 4 0 0 0
sa:, unless	-3 14 -7 0 0 0
sa:, up	0 -14 16 0 0 0
sa:, was	-14 16 -14 7 0 0
sa:, we	0 9 -11 0 0 0
sa:, where	-14 4 -3 1 7 0
sa:, which	0 -7 10 0 0 0
sa:, will	-7 -9 17 -4 0 0
sa:, with	-10 0 0 -7 13 0
sa:, would	-11 9 -6 7 0 0
sa:, yes	0 -12 14 0 0 0
sa:, you	0 -8 8 0 0 0
sa:-	-6 8 1 -2 -10 0
sa:- a	0 15 -13 0 0 0
sa:- depth	-3 19 -14 0 0 0
sa:- earth	0 9 -8 0 0 0
sa:- the	-18 16 0 0 0 0
sa:- way	8 -11 3 0 0 0
sa:.	7 -4 5 1 5 -23
sa:. *	9 -10 1 0 0 0
sa:. .	-11 26 -18 0 0 0
sa:. <person>	-12 6 7 -5 0 0
sa:. in	0 17 -14 0 -2 0
sa:. m	13 -5 -2 0 -3 0
sa::	-1 -3 12 -14 -7 -4
sa:: "	-7 21 -13 0 0 0
sa:: <day-ahead>	0 11 -11 -2 0 0
sa:: <level>	5 -10 6 0 0 0
sa:: <person>	-3 -9 6 -1 8 0
sa:: a	0 -6 9 0 0 0
sa:: in	0 -19 7 10 0 0
sa:: the	20 -6 -4 -2 0 0
sa:: what	0 20 -19 0 0 0
sa:; <level>	0 10 -9 0 0 0
sa:; <person>	0 -9 18 -6 -5 0
sa:; a	0 10 -19 12 0 0
sa:; and	4 -9 5 0 0 0
sa:; both	0 -19 20 0 0 0
sa:; in	5 7 -9 0 -2 0
sa:; it	0 22 -17 -4 0 0
sa:; no	0 11 -3 -3 0 0
sa:; soybean	0 8 -7 0 0 0
sa:; the	4 -8 0 3 1 0
sa:; their	0 -15 16 0 0 0
sa:; there	0 -7 9 0 0 0
sa:; they	7 7 -16 3 -7 0
sa:<agent>	0 1 4 -1 -20 1
sa:<day-ahead>	5 -3 10 -29 -7 3
sa:<day-ahead> )	0 -10 15 -3 0 0
sa:<day-ahead> ,	-8 -13 17 -4 7 -4
sa:<day-ahead> .	1 -14 17 -2 -4 -5
sa:<day-ahead> ;	1 20 -17 -1 -1 0
sa:<day-ahead> ?	0 0 -8 0 7 0
sa:<day-ahead> after	0 11 -10 0 0 0
sa:<day-ahead> and	0 -8 14 -4 -6 0
sa:<day-ahead> are	0 10 -6 0 -2 0
sa:<day-ahead> at	0 20 -26 0 0 5
sa:<day-ahead> because	0 -12 13 0 0 0
sa:<day-ahead> before	0 15 -14 0 0 0
sa:<day-ahead> in	2 -1 2 -9 3 0
sa:<day-ahead> instead	1 -11 9 0 0 0
sa:<day-ahead> is	0 -16 11 0 5 0
sa:<day-ahead> the	0 20 -16 0 0 0
sa:<day-gone>	-10 0 1 10 -3 -5
sa:<day-gone> ,	-6 20 -11 -4 -2 -2
sa:<day-gone> .	-5 -6 7 0 9 -11
sa:<day-gone> :	0 -11 12 0 0 0
sa:<day-gone> about	-11 12 0 0 0 0
sa:<day-gone> had	0 -10 5 2 0 0
sa:<day-gone> has	-3 8 -3 0 0 0
sa:<day-gone> in	-9 -20 18 9 0 0
sa:<day-gone> morning	0 11 -11 0 0 0
sa:<day-gone> night	0 -2 -8 0 13 0
sa:<day-gone> on	0 -10 9 0 0 0
sa:<day-gone> that	-9 6 1 1 -5 0
sa:<day-gone> the	8 -2 -12 6 2 0
sa:<day-gone> to	-7 23 -14 0 0 0
sa:<day-gone> with	-11 16 -5 -1 0 0
sa:<day-gone> without	0 28 -34 9 0 0
sa:<day-today> (	0 11 -8 0 0 0
sa:<day-today> )	-16 24 -11 0 0 0
sa:<day-today> ,	14 -23 7 12 0 0
sa:<day-today> .	6 17 -19 -30 12 -1
sa:<day-today> ;	0 -14 14 0 1 0
sa:<day-today> a	0 -8 9 0 0 0
sa:<day-today> and	4 0 -8 10 -2 0
sa:<day-today> at	-9 -3 6 11 -6 0
sa:<day-today> by	0 -2 -5 11 0 0
sa:<day-today> in	3 -12 9 0 0 0
sa:<day-today> over	8 -17 10 0 0 0
sa:<day-today> published	0 12 -9 0 0 0
sa:<day-today> to	8 -39 35 -2 0 0
sa:<day-today> with	16 -31 25 -7 0 0
sa:<day-today> without	0 -11 14 -3 0 0
sa:<duty>	0 -2 6 -1 0 -8
sa:<gate>	-14 1 1 0 -9 15
sa:<goods-amount> <span>	0 -10 11 0 0 0
sa:<goods-amount> in	-8 14 -3 0 0 0
sa:<goods>	0 -1 6 7 -10 -16
sa:<level>	-4 27 -11 -40 -9 -6
sa:<level> )	0 10 -7 0 0 0
sa:<level> ,	0 22 -17 0 -2 0
sa:<level> .	-1 22 -12 -11 -11 0
sa:<level> ;	-8 -4 12 0 0 0
sa:<level> at	9 0 -14 0 0 0
sa:<level> for	5 -8 -3 0 8 0
sa:<level> from	1 -21 24 0 0 0
sa:<level> here	0 9 -9 0 0 0
sa:<level> instead	0 -12 12 0 0 0
sa:<level> on	-11 -5 14 -6 3 0
sa:<level> since	0 -9 10 0 0 0
sa:<level> tariff	9 -2 -8 0 0 0
sa:<level> to	1 -10 1 0 9 0
sa:<level> until	0 -10 10 0 0 0
sa:<level> was	8 -11 4 0 0 0
sa:<money>	-11 19 -8 0 0 0
sa:<money> .	-3 14 -8 0 0 0
sa:<money> of	0 -14 15 0 0 0
sa:<month-ahead>	6 -44 12 26 17 -6
sa:<month-ahead> ,	-6 -9 -3 8 12 0
sa:<month-ahead> and	10 -8 -6 5 0 0
sa:<month-ahead> to	0 -4 -7 15 -3 0
sa:<month-gone>	34 -25 8 4 0 -5
sa:<month-gone> )	0 -15 16 0 0 0
sa:<month-gone> ,	9 0 -10 11 -1 0
sa:<month-gone> ;	22 -17 -15 14 0 0
sa:<month-gone> and	0 -18 21 -2 0 0
sa:<month-today>	-1 -11 15 0 0 0
sa:<name>	-12 0 -6 4 24 -23
sa:<name> 's	9 -12 0 12 -6 -2
sa:<name> )	0 11 -11 0 0 0
sa:<name> ,	-12 11 -7 -23 11 0
sa:<name> -	0 9 -9 0 0 0
sa:<name> .	-6 -5 0 -6 20 0
sa:<name> <day-ahead>	0 -7 12 0 -7 0
sa:<name> <day-today>	-8 19 -12 0 0 0
sa:<name> <level>	0 -16 16 0 0 0
sa:<name> <seat>	0 22 -21 0 0 0
sa:<name> ?	0 10 -4 0 -2 0
sa:<name> a	-1 17 -14 0 0 0
sa:<name> after	-14 7 6 0 0 0
sa:<name> agree	3 -26 23 0 0 0
sa:<name> and	15 -9 7 -7 -23 0
sa:<name> at	0 -8 12 -8 0 0
sa:<name> by	-12 3 0 5 0 0
sa:<name> cut	0 -8 0 0 10 0
sa:<name> end	15 -16 0 2 0 0
sa:<name> for	9 0 -8 0 0 0
sa:<name> has	-4 -3 8 0 0 0
sa:<name> have	3 14 -15 -2 0 0
sa:<name> hold	10 -4 -4 0 0 0
sa:<name> in	0 -14 13 -21 13 0
sa:<name> last	0 10 -9 0 0 0
sa:<name> later	0 0 -12 3 8 0
sa:<name> levy	0 -10 10 0 0 0
sa:<name> on	-8 0 -17 19 13 0
sa:<name> or	-3 21 -12 0 0 0
sa:<name> published	0 10 -9 0 0 0
sa:<name> require	0 -9 0 9 0 0
sa:<name> say	0 10 -7 0 0 0
sa:<name> sign	10 -23 17 0 0 0
sa:<name> suspend	0 -11 12 0 0 0
sa:<name> that	-4 11 -9 0 1 0
sa:<name> the	0 12 -10 0 0 0
sa:<name> to	-11 8 -13 10 0 0
sa:<name> trade	0 -8 13 0 0 0
sa:<name> treasury	4 4 -13 3 0 0
sa:<name> was	3 4 -9 0 0 0
sa:<name> —	0 -34 28 11 0 0
sa:<not>	-10 2 4 11 -25 6
sa:<number>	0 12 -4 -21 -2 -6
sa:<number> ,	-19 20 0 -3 -6 0
sa:<number> .	24 -9 -7 -21 10 0
sa:<number> <day-today>	8 -6 0 0 0 0
sa:<number> <seat>	-14 1 9 0 0 0
sa:<number> a	-5 9 -2 0 -3 0
sa:<number> and	6 4 -8 0 0 0
sa:<number> before	0 10 -9 0 0 0
sa:<number> for	0 11 -12 0 0 0
sa:<number> hour	-2 -2 10 0 0 0
sa:<number> if	0 -1 -6 9 0 0
sa:<number> in	-5 32 -27 2 -11 0
sa:<number> minute	10 -4 -1 0 0 0
sa:<number> on	-27 14 8 0 0 0
sa:<number> p	15 -11 -2 0 0 0
sa:<number> round	0 15 -10 0 0 0
sa:<number> since	0 -8 9 0 0 0
sa:<number> the	0 -14 6 0 8 0
sa:<number> to	-2 -13 16 0 0 0
sa:<office>	7 1 -11 -12 14 8
sa:<office> ,	5 -16 12 4 -7 0
sa:<office> .	22 -15 -6 -14 14 0
sa:<office> <person>	-2 -26 29 0 0 0
sa:<office> agree	8 -12 1 0 0 0
sa:<office> announce	0 -8 9 0 0 0
sa:<office> has	0 9 -9 0 0 0
sa:<office> in	-21 35 -26 6 0 0
sa:<office> meet	0 -11 12 0 0 0
sa:<office> of	0 -8 0 0 13 0
sa:<office> on	15 -15 1 0 0 2
sa:<office> order	0 13 -11 0 0 0
sa:<office> say	-3 19 -22 1 3 0
sa:<office> spoke	12 -4 -8 0 0 0
sa:<office> will	9 0 -7 0 0 0
sa:<organisation>	-22 36 -20 -5 -4 -5
sa:<organisation> )	0 -14 16 0 0 0
sa:<organisation> .	-12 -6 8 10 -3 0
sa:<organisation> by	0 -13 13 0 0 0
sa:<organisation> confirm	-1 10 -8 0 0 0
sa:<organisation> had	-4 8 -2 0 0 0
sa:<organisation> of	-1 25 -21 0 0 0
sa:<organisation> on	0 18 -15 -1 0 0
sa:<organisation> published	0 -10 10 0 0 0
sa:<organisation> say	24 2 -17 -3 -1 0
sa:<organisation> would	0 17 -16 0 0 0
sa:<person> 's	-2 11 -4 1 -10 0
sa:<person> (	-8 17 -9 0 0 0
sa:<person> ,	3 -20 14 8 0 -4
sa:<person> .	15 -14 3 7 -4 0
sa:<person> <day-gone>	2 -11 0 4 0 0
sa:<person> add	0 11 -5 0 -4 0
sa:<person> agree	8 -19 12 0 0 0
sa:<person> and	-19 -9 10 0 17 -2
sa:<person> at	3 -17 2 -2 13 0
sa:<person> by	21 -18 0 0 0 0
sa:<person> for	-2 -5 13 -5 -3 0
sa:<person> had	-10 1 0 7 0 0
sa:<person> has	7 -9 7 -2 0 0
sa:<person> is	0 0 -8 5 4 0
sa:<person> meet	-8 14 -10 0 4 0
sa:<person> of	8 -6 6 -3 -8 0
sa:<person> on	3 -1 -26 17 16 0
sa:<person> post	0 12 -10 0 0 0
sa:<person> receive	-2 1 -17 8 9 0
sa:<person> say	3 -14 17 0 -11 0
sa:<person> sign	-3 8 -1 0 0 0
sa:<person> tell	-5 0 10 0 0 0
sa:<person> will	0 -11 3 0 9 0
sa:<person> would	0 1 10 -5 -13 0
sa:<person> write	2 8 -11 0 -1 0
sa:<points>	-9 5 -3 -2 5 0
sa:<quality>	-5 -3 3 7 -15 13
sa:<quality> ,	0 -10 11 0 0 0
sa:<quality> -	-1 -13 16 0 0 0
sa:<quality> .	0 13 -10 0 0 0
sa:<quality> ambassador	0 -12 15 -1 0 0
sa:<quality> and	-5 -20 24 0 0 0
sa:<quality> authority	0 -1 -5 0 0 9
sa:<quality> coal	0 11 -10 0 0 0
sa:<quality> colleague	-1 11 -9 0 0 0
sa:<quality> commerce	-3 -13 17 0 0 0
sa:<quality> counterpart	8 -15 7 3 -2 0
sa:<quality> economy	0 11 -10 0 0 0
sa:<quality> embassy	0 -1 -6 0 0 8
sa:<quality> good	-6 12 -8 -5 5 0
sa:<quality> government	0 17 -15 0 0 0
sa:<quality> in	0 -9 8 -2 0 5
sa:<quality> leader	0 14 -17 0 4 0
sa:<quality> medicine	0 -13 13 0 0 0
sa:<quality> minister	20 -9 -1 -2 0 0
sa:<quality> negotiator	0 9 -7 0 0 0
sa:<quality> oil	0 20 -20 0 0 0
sa:<quality> palm	9 -6 -2 0 0 0
sa:<quality> prime	-3 25 -23 0 0 0
sa:<quality> side	0 -29 27 6 0 0
sa:<quality> steel	0 11 -8 0 0 0
sa:<quality> sugar	3 -16 14 0 0 0
sa:<quality> trade	6 -17 14 -1 0 0
sa:<quality> were	0 -9 -6 14 0 0
sa:<seat>	-12 20 -20 4 5 0
sa:<seat> 's	-10 4 3 -1 0 0
sa:<seat> )	0 21 -20 0 0 0
sa:<seat> .	3 0 -13 16 3 -2
sa:<seat> ;	0 -17 19 0 0 0
sa:<seat> <day-ahead>	0 -9 9 0 0 0
sa:<seat> <day-gone>	-2 -22 14 9 0 0
sa:<seat> <day-today>	-9 17 -18 0 11 0
sa:<seat> a	0 15 -13 0 0 0
sa:<seat> announce	0 8 -7 0 0 0
sa:<seat> before	0 13 -11 0 0 0
sa:<seat> for	0 -6 12 -5 0 0
sa:<seat> from	0 -17 22 -1 0 0
sa:<seat> had	-3 9 -4 0 0 0
sa:<seat> has	0 7 -14 1 4 0
sa:<seat> in	1 -24 40 -7 -32 0
sa:<seat> on	6 -3 12 -12 -13 -1
sa:<seat> published	0 -8 9 0 0 0
sa:<seat> say	-2 -3 -13 5 8 8
sa:<seat> that	-12 0 13 0 0 0
sa:<seat> within	0 -14 0 -1 14 0
sa:<seat> would	0 3 -12 8 0 0
sa:<sender>	4 0 6 -13 -7 0
sa:<span>	-4 -16 23 -3 -4 -9
sa:<span> ,	4 -12 5 7 0 0
sa:<span> .	-18 0 4 3 12 -1
sa:<span> a	0 -14 13 0 0 0
sa:<span> after	-14 33 -23 -2 -1 0
sa:<span> and	0 11 -9 0 0 0
sa:<span> at	7 -23 16 -1 0 0
sa:<span> before	13 -21 15 -11 0 0
sa:<span> early	0 -32 33 0 0 0
sa:<span> from	0 7 1 0 -10 0
sa:<span> is	9 -5 -2 0 0 0
sa:<span> later	0 11 -8 0 0 0
sa:<span> of	-14 -14 13 2 4 0
sa:<span> on	0 -9 10 0 0 0
sa:<span> or	0 -8 11 0 0 0
sa:<span> tariff	0 14 -13 0 0 0
sa:<span> that	0 -18 20 0 0 0
sa:<span> to	12 -4 -1 0 0 0
sa:<taker>	-5 -2 8 0 0 0
sa:<v-agree>	-19 -4 4 10 10 -7
sa:<v-begin>	0 -4 -2 0 9 3
sa:<v-buy>	-2 13 -1 -9 -11 0
sa:<v-deny>	-3 20 -15 0 0 0
sa:<v-end>	2 3 -3 11 -15 -6
sa:<v-impose>	-13 1 9 -2 -6 -6
sa:<v-propose>	6 2 -4 -9 1 0
sa:<v-return>	-1 7 -8 2 0 0
sa:<v-say>	7 10 -17 -2 0 0
sa:<v-sell>	0 16 -13 -8 2 0
sa:<v-stay>	25 -1 -6 -10 -3 0
sa:<v-suspend>	0 -1 12 -19 -14 0
sa:<v-target>	9 0 -12 4 -1 0
sa:<v-up>	11 2 -18 2 3 5
sa:?	-9 6 7 -15 -3 -1
sa:a	10 4 -6 -1 -9 0
sa:a "	2 -11 6 0 3 0
sa:a <level>	-1 14 -9 0 0 0
sa:a <organisation>	-1 -3 8 -1 0 0
sa:a <quality>	-2 12 -8 0 0 0
sa:a call	15 -1 -15 0 0 0
sa:a ceasefire	0 -8 9 0 0 0
sa:a country	6 -19 13 0 0 0
sa:a date	11 5 -16 0 0 0
sa:a deal	21 -13 -2 -2 0 0
sa:a decision	0 -14 19 0 0 0
sa:a decree	0 16 -15 0 0 0
sa:a different	0 -10 4 7 0 0
sa:a draft	-1 11 -7 0 0 0
sa:a draw	0 16 -15 0 0 0
sa:a first	-2 15 -17 5 0 0
sa:a free	0 14 -13 0 0 0
sa:a further	11 -5 -4 0 0 0
sa:a good	3 -6 5 0 0 0
sa:a halt	-3 13 -9 0 0 0
sa:a hotel	0 15 -14 0 0 0
sa:a joint	-2 18 -11 -2 0 0
sa:a last	11 -15 3 0 0 0
sa:a lasting	0 -10 2 8 0 0
sa:a matter	0 -13 14 0 0 0
sa:a meet	-11 0 10 -3 0 0
sa:a new	7 6 -23 7 3 0
sa:a number	0 2 -13 0 9 0
sa:a page	0 -15 5 11 0 0
sa:a pause	0 -15 17 0 0 0
sa:a permanent	0 -18 22 -1 0 0
sa:a plan	0 5 -9 0 3 0
sa:a preliminary	-3 -4 10 0 0 0
sa:a rate	0 -20 22 0 0 0
sa:a rise	12 -10 0 0 0 0
sa:a second	5 -11 -3 14 0 4
sa:a sign	0 -13 13 0 0 0
sa:a sixth	0 -14 7 8 0 0
sa:a state	-3 -17 17 -5 6 0
sa:a statement	0 -11 13 0 0 0
sa:a step	0 15 -14 0 0 0
sa:a strike	0 5 -17 11 0 0
sa:a successor	0 9 -7 0 0 0
sa:a tariff	-20 -5 17 -1 0 0
sa:a tax	0 -10 10 0 0 0
sa:a telephone	9 -7 -5 0 6 0
sa:a text	0 -19 19 0 0 0
sa:a third	0 27 -19 -15 -3 0
sa:a treaty	-3 -11 15 0 0 0
sa:a truce	-12 15 -18 6 6 0
sa:a very	7 -18 14 0 0 0
sa:a visit	0 5 -12 0 0 8
sa:a week	9 -8 0 0 0 0
sa:a weekend	0 -9 10 0 0 0
sa:about	-8 -1 4 6 -3 -6
sa:about <level>	0 -13 14 0 0 0
sa:about <name>	-8 13 -3 0 0 0
sa:about <span>	0 1 -28 15 1 0
sa:about an	-7 11 1 -3 -4 0
sa:about how	7 -11 6 0 0 0
sa:about the	-1 11 -12 -4 7 0
sa:accept	-6 -6 17 0 -1 0
sa:accept .	0 -23 24 0 0 0
sa:accept an	-6 15 -8 0 0 0
sa:according	-7 0 -10 6 11 0
sa:according to	-7 0 -10 6 11 0
sa:account of	-2 15 -9 -2 -2 0
sa:across	0 -10 13 0 0 0
sa:act	0 15 -12 0 0 0
sa:add	9 -1 -4 0 -1 0
sa:add .	12 -13 2 0 0 0
sa:additional	-5 17 -12 0 0 0
sa:additional <level>	0 12 -9 0 0 0
sa:admit	11 -7 -3 0 0 0
sa:adopt	0 20 -19 0 0 0
sa:advertisement	0 17 -14 0 0 0
sa:affair	0 -15 16 0 0 0
sa:affair .	0 -12 12 0 0 0
sa:after	0 2 -12 12 6 5
sa:after <day-ahead>	0 11 -9 0 0 0
sa:after <name>	0 -8 11 0 0 0
sa:after <person>	10 17 -29 0 0 0
sa:after <seat>	0 15 -11 0 0 0
sa:after <span>	2 -12 10 -8 5 0
sa:after a	-3 0 -10 8 4 8
sa:after all	0 20 -16 0 0 0
sa:after an	0 -10 13 0 -1 0
sa:after call	-9 29 -25 0 -1 0
sa:after geneva	0 -12 14 0 0 0
sa:after lunch	8 -13 5 0 0 0
sa:after that	0 -15 6 0 11 0
sa:after the	-4 19 -22 9 2 0
sa:after their	0 10 -8 0 0 0
sa:after those	0 -8 9 0 0 0
sa:after three	0 -1 -11 12 0 0
sa:after two	0 11 -10 0 0 0
sa:afternoon	0 -11 11 0 0 0
sa:afternoon ,	0 19 -18 0 0 0
sa:afternoon .	2 -16 14 0 0 0
sa:agadir	0 11 -10 0 0 0
sa:again	-7 6 0 10 -17 -5
sa:again ?	0 11 -8 0 0 0
sa:again before	0 -7 -6 16 -2 0
sa:again in	-5 -8 19 -3 -7 0
sa:again on	-10 18 -7 -1 0 0
sa:against	-8 29 -21 0 0 0
sa:ago	0 -23 27 0 0 0
sa:ago ,	3 -11 9 0 0 0
sa:ago .	0 -17 16 0 0 0
sa:agree	-7 -4 16 -11 -3 0
sa:agree at	0 -11 11 0 0 0
sa:agree by	11 -7 -1 0 0 0
sa:agree on	-9 -5 12 0 0 0
sa:agree that	0 -9 13 0 0 0
sa:agree to	-3 -2 9 -7 -1 0
sa:agree with	0 19 -19 0 0 0
sa:agreement	-11 18 -17 7 1 0
sa:agreement ,	-2 8 -15 8 0 0
sa:agreement .	0 17 -7 -10 0 0
sa:agreement and	8 -9 0 0 0 0
sa:agreement on	-2 3 -10 10 0 0
sa:agreement with	0 -6 9 0 -1 0
sa:agreement would	0 -9 10 0 0 0
sa:ahead of	0 -2 -6 10 0 0
sa:aircraft	0 -10 13 0 0 0
sa:airport	0 -3 -2 9 0 0
sa:aktau	0 -13 15 0 0 0
sa:alexandria	-4 -16 24 -6 0 0
sa:alexandria in	0 -6 11 -3 0 0
sa:all	-12 9 2 -8 -5 0
sa:all ,	0 24 -23 0 0 0
sa:all .	0 18 -14 0 0 0
sa:all <quality>	-1 15 -13 0 0 0
sa:all place	0 -11 11 0 0 0
sa:also	0 9 -6 0 0 0
sa:although	0 10 -8 0 0 0
sa:among	0 11 -9 0 0 0
sa:an	-22 9 16 -7 -24 -3
sa:an <organisation>	0 10 -10 0 0 0
sa:an <quality>	0 23 -21 0 0 0
sa:an additional	0 13 -11 0 0 0
sa:an agreement	-3 14 -7 -8 0 0
sa:an end	-1 -13 15 0 0 0
sa:an export	0 -11 12 0 0 0
sa:an extension	-18 -4 11 4 -2 0
sa:an hour	-6 -15 33 -8 -9 0
sa:an idea	0 -13 16 0 0 0
sa:an invitation	-6 16 -10 0 0 0
sa:an order	0 14 -12 0 0 0
sa:and	0 -9 12 2 -28 4
sa:and ,	8 -10 6 -1 0 0
sa:and <day-gone>	-1 -8 10 0 0 0
sa:and <day-today>	0 -15 17 0 0 0
sa:and <level>	2 8 -15 0 0 0
sa:and <name>	14 -21 23 -10 -25 -1
sa:and <number>	2 14 -13 -1 -4 0
sa:and <organisation>	-9 11 0 0 0 0
sa:and <person>	-4 -8 -6 17 12 -2
sa:and <quality>	-1 -15 20 0 0 0
sa:and a	15 -2 -2 -8 0 0
sa:and agree	-22 7 13 -3 0 0
sa:and aluminium	0 13 -13 0 0 0
sa:and at	6 3 -11 -2 6 0
sa:and beef	0 10 -9 0 0 0
sa:and both	-12 25 -13 -1 0 0
sa:and by	-7 -6 0 14 0 0
sa:and coffee	0 10 -9 0 0 0
sa:and come	0 29 -31 0 0 0
sa:and constructive	-4 10 -2 0 0 0
sa:and copper	-2 11 -7 0 0 0
sa:and duty	0 -12 -11 20 0 0
sa:and end	0 -16 7 10 0 0
sa:and for	4 -21 20 0 0 0
sa:and forty	-7 -5 13 0 0 0
sa:and had	0 18 -13 -2 0 0
sa:and has	-6 15 -20 9 0 0
sa:and have	2 -15 10 0 0 0
sa:and he	11 -16 13 -5 -1 0
sa:and here	-10 0 12 0 0 0
sa:and his	-7 14 -6 -6 0 0
sa:and i	4 -22 21 0 0 0
sa:and if	0 -8 9 0 0 0
sa:and in	13 -7 0 -5 0 0
sa:and is	0 18 -16 0 0 0
sa:and it	10 10 -16 -2 0 0
sa:and keep	10 -9 0 0 0 0
sa:and leave	0 -12 18 -4 0 0
sa:and machinery	9 2 -12 0 0 0
sa:and medicine	0 -4 -3 12 0 0
sa:and no	0 13 -10 0 0 0
sa:and nobody	-5 9 -21 0 0 13
sa:and on	0 -11 15 -3 0 0
sa:and one	-7 25 -18 0 0 0
sa:and put	0 12 -10 0 0 0
sa:and run	0 20 -19 0 0 0
sa:and say	11 -7 0 -5 0 0
sa:and sign	8 -13 0 8 0 0
sa:and so	0 10 -10 0 0 0
sa:and spoke	12 -2 -8 0 0 0
sa:and textile	-3 10 -6 0 0 0
sa:and that	0 3 -16 2 0 9
sa:and the	-12 3 2 0 -2 0
sa:and thi	0 -9 11 0 0 0
sa:and to	1 19 -18 -2 0 0
sa:and we	0 -27 30 0 0 0
sa:and were	0 -26 17 9 0 0
sa:and which	0 -13 15 0 0 0
sa:and will	15 -16 5 -3 0 2
sa:and with	6 -22 8 11 0 0
sa:and without	0 -20 22 0 0 0
sa:and would	6 11 -15 0 -1 0
sa:announce	-6 3 -3 13 -9 0
sa:announce ,	0 10 -9 0 0 0
sa:announce .	0 5 -21 17 0 0
sa:announce for	0 -12 11 3 -1 0
sa:announce on	0 7 -4 0 0 0
sa:another	16 -9 0 0 -3 0
sa:another .	0 -11 12 0 0 0
sa:another <span>	10 1 -5 -4 -1 0
sa:answer	-11 4 3 0 0 0
sa:any	0 15 -10 0 0 0
sa:apart	0 19 -19 0 0 0
sa:apec	-7 17 -8 -5 0 0
sa:app	-6 -3 11 0 0 0
sa:apply again	9 -8 0 0 0 0
sa:approval	6 3 -14 0 0 0
sa:approval of	14 -9 -6 0 0 0
sa:approve	-3 18 -11 0 0 0
sa:approve the	-2 19 -14 0 0 0
sa:are	-15 17 -1 -6 -22 -1
sa:are due	0 -14 16 0 0 0
sa:are expect	0 -16 18 0 0 0
sa:are go	0 11 -9 0 0 0
sa:are not	0 21 -17 -1 -2 0
sa:armistice	0 14 -12 0 0 0
sa:arranged	9 -16 11 0 0 0
sa:arrangement .	0 -10 11 0 0 0
sa:arrive	0 -16 22 -5 0 0
sa:arrive in	0 -11 17 -5 0 0
sa:artificial	-2 8 -3 0 0 0
sa:as	-4 11 -6 -19 7 0
sa:as <person>	0 -5 0 0 9 0
sa:as good	0 12 -10 0 0 0
sa:as is	0 -12 12 0 0 0
sa:as it	0 -9 12 0 0 0
sa:as many	0 11 -9 0 0 0
sa:as plan	0 -6 0 0 8 0
sa:as soon	7 3 -9 0 0 0
sa:as we	14 -24 12 0 0 0
sa:as well	-9 10 0 0 -3 0
sa:asean	-3 10 -6 0 0 0
sa:asean summit	-3 10 -6 0 0 0
sa:ask	0 -11 14 0 0 0
sa:at	0 -7 -4 3 4 5
sa:at <level>	1 21 -20 -1 -5 0
sa:at <number>	18 13 -39 -4 2 0
sa:at <seat>	0 -12 13 0 0 0
sa:at a	7 -27 27 1 -18 0
sa:at all	0 11 -10 0 0 0
sa:at home	-1 12 -9 0 0 0
sa:at it	0 -13 15 0 0 0
sa:at last	-2 -16 19 0 0 0
sa:at least	-1 -6 10 0 0 0
sa:at once	-8 7 -10 10 0 0
sa:at the	2 -9 -10 0 21 8
sa:at three	7 -16 11 0 0 0
sa:at which	0 -15 16 0 0 0
sa:attempt	0 -13 11 0 0 0
sa:auckland	-15 -3 17 0 0 0
sa:authority	0 -1 -5 0 0 9
sa:autumn	1 -12 10 -2 3 0
sa:autumn ,	2 -12 10 0 0 0
sa:average	0 -10 11 0 0 0
sa:back	6 -20 18 -4 0 0
sa:back .	12 -11 0 0 0 0
sa:back at	0 -9 11 0 0 0
sa:back the	0 -10 11 0 0 0
sa:back to	0 10 -7 0 0 0
sa:ban	-1 10 -6 0 0 0
sa:bandung	0 -14 15 0 0 0
sa:bank	0 9 -8 0 0 0
sa:bar	-1 -6 9 0 0 0
sa:bay	0 -8 9 0 0 0
sa:be	-3 -16 4 20 4 3
sa:be an	0 -12 14 0 0 0
sa:be charge	-1 11 -6 0 0 0
sa:be extend	0 -12 14 0 0 0
sa:be hold	-7 6 1 -10 0 1
sa:be named	0 -1 -10 9 0 0
sa:be on	2 5 -10 0 0 0
sa:be sign	0 -8 14 -3 0 0
sa:be suspend	0 -9 10 0 0 0
sa:be the	0 -10 12 -1 0 0
sa:bean .	-12 12 0 0 0 0
sa:became	0 10 -7 0 0 0
sa:because of	-3 27 -19 -3 -6 0
sa:because the	0 -6 9 0 0 0
sa:become	0 -11 13 0 0 0
sa:become a	0 -15 15 0 0 0
sa:beef and	0 11 -10 0 0 0
sa:been	-36 3 8 1 0 0
sa:been a	0 13 -12 0 0 0
sa:been agree	1 -9 7 0 0 0
sa:been call	-4 14 -9 0 0 0
sa:been due	0 14 -13 0 0 0
sa:been hold	0 -9 -2 9 0 0
sa:been postpone	0 23 -22 0 0 0
sa:been the	0 -16 16 0 0 0
sa:been threaten	0 -11 11 0 0 0
sa:before	9 -10 -22 22 22 -1
sa:before .	0 10 -7 0 0 0
sa:before <day-ahead>	-7 37 -29 0 0 0
sa:before <month-ahead>	0 -14 9 5 0 0
sa:before <person>	-7 17 -10 -4 2 0
sa:before a	-9 13 -7 0 2 0
sa:before it	-3 -23 15 -4 18 0
sa:before that	0 -22 8 13 0 0
sa:before the	12 -6 -17 13 6 0
sa:before their	3 -20 14 0 5 0
sa:begin	18 -7 -11 4 14 -3
sa:begin ,	0 13 -12 0 0 0
sa:begin .	10 -14 -6 6 10 0
sa:begin a	0 -19 8 0 9 0
sa:begin in	4 5 -10 4 -2 0
sa:behind	0 -11 13 0 0 0
sa:being	7 -24 23 -3 0 0
sa:bergen	2 -20 18 0 0 0
sa:bergen in	0 -10 11 0 0 0
sa:bessent	4 4 -13 3 0 0
sa:bessent and	5 0 -8 1 0 0
sa:best	-1 11 -7 0 0 0
sa:better	13 -11 0 0 0 0
sa:between	1 9 -12 0 0 -6
sa:between them	0 30 -28 0 0 0
sa:between two	-8 18 -12 0 0 0
sa:biggest	0 11 -8 0 0 0
sa:biscuit	0 25 -25 0 0 0
sa:bite	0 11 -6 0 0 0
sa:board	0 -9 11 0 0 0
sa:boat	0 -8 9 0 0 0
sa:border .	8 4 -11 0 0 0
sa:both	-10 0 9 -25 3 0
sa:both <office>	13 -17 6 0 0 0
sa:both have	0 -18 19 0 0 0
sa:both side	-6 33 -25 -4 0 0
sa:bottle	-2 -9 12 0 0 0
sa:break	0 19 -17 0 0 0
sa:breaking	-5 -4 11 0 0 0
sa:bridge	0 -14 -16 17 0 13
sa:bridge .	0 -10 -10 18 0 0
sa:bring	0 -14 17 -3 -3 0
sa:bring home	0 -10 12 0 0 0
sa:bring it	0 11 -10 0 0 0
sa:bring no	0 19 -18 0 0 0
sa:bring the	0 -8 9 0 0 0
sa:brno	0 10 -9 0 0 0
sa:broke	-1 11 -7 -3 0 0
sa:broke down	0 9 -7 0 0 0
sa:broke off	0 -14 16 0 0 0
sa:broken	5 7 -11 0 0 0
sa:broken off	0 8 -6 0 0 0
sa:bruge	0 -9 9 0 0 0
sa:build	0 10 -10 0 0 0
sa:busan	-3 10 3 -9 -17 0
sa:busan ,	-3 -10 15 0 0 0
sa:busan agreement	0 -14 14 0 0 0
sa:busan on	-3 13 -7 0 -3 0
sa:but	-10 0 14 -10 -6 0
sa:but neither	0 -7 8 0 0 0
sa:but not	-1 -23 27 0 0 0
sa:but only	0 9 -9 0 0 0
sa:but that	11 -13 2 0 0 0
sa:but the	0 18 -17 0 0 0
sa:by	15 -5 -17 9 -8 18
sa:by <day-ahead>	0 11 -9 0 0 0
sa:by <level>	-11 19 -6 0 0 0
sa:by <number>	-9 -3 11 0 0 0
sa:by <office>	-1 -9 12 0 0 0
sa:by <person>	-18 -7 -1 11 1 13
sa:by <span>	-7 -8 19 -3 -2 0
sa:by one	-2 11 -6 0 0 0
sa:by our	-1 -23 25 0 0 0
sa:by phone	16 -9 -8 0 0 0
sa:by telephone	17 4 -23 -4 -5 0
sa:by the	-18 -1 11 0 -8 7
sa:by then	0 -8 -1 11 0 0
sa:by video	24 -13 -28 9 0 4
sa:by which	0 17 -14 0 0 0
sa:cable	0 10 -12 0 0 0
sa:cairn	0 10 -9 0 0 0
sa:call	14 2 -11 -15 -2 -3
sa:call .	-12 1 14 0 0 0
sa:call a	-7 -11 23 -3 -3 0
sa:call between	9 0 -11 0 0 0
sa:call of	9 -8 0 0 0 0
sa:call off	-10 21 -13 0 0 0
sa:call on	31 -12 -23 0 0 0
sa:call the	-2 -17 13 0 9 0
sa:call with	1 14 -20 0 -2 0
sa:can	14 -8 -6 0 2 0
sa:cancel	0 12 -7 0 -3 0
sa:candid	-4 14 -3 -5 0 0
sa:candid ,	-3 18 -13 0 0 0
sa:capital	-8 -7 18 -7 -4 0
sa:capital on	0 -17 21 0 0 0
sa:car	-10 1 6 -1 -4 0
sa:car .	0 11 -10 0 0 0
sa:carry on	7 3 -11 0 0 0
sa:cartagena	0 -11 12 0 0 0
sa:casablanca	0 12 -11 0 0 0
sa:case	-2 8 -2 0 0 0
sa:cashmere	0 8 -7 0 0 0
sa:cattle	0 7 -20 12 0 0
sa:ceasefire	-2 19 -14 0 0 0
sa:cebu	-2 -16 22 0 0 0
sa:cellar	0 -6 -5 11 0 0
sa:cement and	0 15 -15 0 0 0
sa:certificate	5 -22 8 8 0 0
sa:chairmanship	0 -16 17 0 0 0
sa:chairmanship of	0 -16 17 0 0 0
sa:charge	-17 22 -9 -1 0 0
sa:charge of	0 -9 10 0 0 0
sa:charge the	0 10 -8 0 0 0
sa:cheese	8 6 -12 -1 0 0
sa:cheese ,	0 14 -13 0 0 0
sa:chemical	7 -15 7 0 0 0
sa:chess	0 19 -19 0 0 0
sa:chicken	-3 10 -6 0 0 0
sa:chip ,	0 14 -13 0 0 0
sa:chipmaker	0 -12 13 0 0 0
sa:chittagong	0 -11 12 0 0 0
sa:citing	0 10 -9 0 0 0
sa:clause	0 -9 11 0 0 0
sa:close	-13 10 0 -3 0 0
sa:close <day-ahead>	0 -10 11 0 0 0
sa:close to	-1 12 -7 -1 0 0
sa:closer	7 -18 12 0 0 0
sa:club	-7 14 -5 0 0 0
sa:coal	0 -10 11 0 0 0
sa:coffee	-4 1 -16 20 0 0
sa:coffee ,	0 9 -7 0 0 0
sa:coffee .	0 -4 -10 12 0 0
sa:coffee and	0 0 -8 10 0 0
sa:colleague	-1 11 -9 0 0 0
sa:colleague ,	9 -10 0 0 0 0
sa:collect the	0 12 -11 0 0 0
sa:colombo	0 -15 15 0 0 0
sa:come	0 7 -1 0 -19 0
sa:come .	0 -9 10 0 0 0
sa:come after	-3 11 -4 0 -1 0
sa:come back	3 -11 8 0 0 0
sa:come out	0 4 -14 10 0 0
sa:come to	-9 -8 25 -8 -13 0
sa:commander	-8 15 -7 0 0 0
sa:commerce	-10 -3 -7 20 0 0
sa:commerce ministry	-2 -10 -11 22 0 0
sa:communiqué	0 -2 -13 16 0 0
sa:company	-4 26 -19 0 0 0
sa:complete	8 0 -9 0 -2 0
sa:complete the	12 -8 0 0 0 0
sa:conclude a	0 14 -14 0 0 0
sa:conference	15 -3 -19 -3 0 8
sa:conference .	11 -6 -4 0 0 0
sa:confirm it	4 -10 7 0 0 0
sa:consensu	-7 0 11 -2 0 0
sa:constructive	-9 11 0 -3 0 0
sa:continue	9 -1 0 -4 -1 0
sa:continue on	0 9 -7 0 0 0
sa:continue to	9 -2 -8 0 0 0
sa:control	-3 13 -7 0 0 0
sa:control on	0 14 -10 0 0 0
sa:conversation between	-10 2 0 0 6 0
sa:cork	-1 -8 10 0 0 0
sa:cost	-7 21 -12 0 0 0
sa:cotton	0 -11 15 0 0 0
sa:could	-4 0 11 -7 -4 0
sa:could be	5 -15 13 0 0 0
sa:countermeasure	-3 13 -8 0 0 0
sa:counterpart	8 -14 9 2 -4 0
sa:counterpart in	-5 -2 0 11 -1 0
sa:country	3 8 -3 -17 -3 0
sa:country ,	0 13 -11 0 0 0
sa:country .	0 9 0 -3 -6 0
sa:country in	0 -17 18 0 0 0
sa:country meet	0 14 -14 0 0 0
sa:country will	0 -14 14 0 0 0
sa:cup	0 14 -13 0 0 0
sa:current	13 -16 3 0 0 0
sa:custom	-2 22 -16 0 0 0
sa:cut	5 -10 1 0 9 0
sa:cut on	0 -9 10 0 0 0
sa:cut the	11 -3 -8 0 0 0
sa:da nang	0 -14 15 0 0 0
sa:darwin	-9 -3 14 0 0 0
sa:date	12 -4 -5 14 -17 0
sa:date .	0 0 -2 11 -13 0
sa:davao	2 -14 10 0 0 0
sa:day	0 3 -7 -11 1 8
sa:day "	13 -8 -3 0 0 0
sa:day .	0 15 -22 -14 -7 10
sa:day on	0 9 -6 0 0 0
sa:day the	0 12 -10 0 0 0
sa:de	7 -17 12 0 0 0
sa:dead	0 -4 -6 11 0 0
sa:deadline	0 22 -17 0 0 0
sa:deal	10 1 0 -15 -7 0
sa:deal ,	17 -5 -9 0 0 0
sa:deal for	1 -13 12 0 0 0
sa:deal of	0 -7 8 0 0 0
sa:deal on	0 -12 14 0 0 0
sa:deal that	10 -17 4 0 2 0
sa:deal with	1 16 -18 0 -2 0
sa:dearer	0 10 -7 0 0 0
sa:decide	-5 -7 4 9 0 0
sa:decide on	-3 -5 11 0 0 0
sa:decide whether	0 -9 0 11 0 0
sa:decision	-3 -8 16 -1 -1 0
sa:decision .	0 -17 17 0 0 0
sa:declaration	0 14 -13 0 0 0
sa:declare	-3 2 -10 10 0 0
sa:decree	0 9 -6 0 0 0
sa:del	2 -12 9 0 0 0
sa:del este	2 -12 9 0 0 0
sa:delay	6 -11 9 0 -1 0
sa:delegation	-14 -18 25 0 0 0
sa:delegation meet	-8 -8 16 0 0 0
sa:depend	12 -13 -7 0 6 0
sa:depend on	12 -13 -7 0 6 0
sa:depth	-3 19 -14 0 0 0
sa:depth and	-3 19 -14 0 0 0
sa:described	0 13 -12 0 0 0
sa:did in	0 -15 15 0 0 0
sa:did not	11 9 -17 2 -5 0
sa:difference	0 17 -16 0 0 0
sa:dinner	2 -11 10 -1 0 0
sa:direction	-8 21 -10 0 0 0
sa:direction .	-7 16 -6 0 0 0
sa:discuss	-4 -7 15 -3 -1 0
sa:discuss .	0 -6 8 0 0 0
sa:do	14 -5 -1 0 0 0
sa:do so	17 -18 3 0 0 0
sa:doe	-9 -7 10 9 0 0
sa:doe .	0 -7 0 11 0 0
sa:doe not	-8 -5 12 0 0 0
sa:don't	0 14 -13 0 0 0
sa:done .	10 -17 8 0 0 0
sa:doubt	0 11 -7 0 -2 0
sa:down	-2 7 -11 -6 13 0
sa:down for	0 -7 0 0 9 0
sa:down from	0 13 -11 0 0 0
sa:draft	-1 12 -8 0 0 0
sa:draw	0 25 -23 0 0 0
sa:driver	0 12 -11 0 0 0
sa:due	8 3 -9 5 -3 0
sa:due to	5 6 -9 0 -1 0
sa:durban	0 11 -10 0 0 0
sa:duty	21 -8 -4 1 1 -1
sa:duty .	0 13 -13 0 0 0
sa:duty at	0 10 -9 0 0 0
sa:duty between	-2 -9 12 0 0 0
sa:duty of	-7 16 -10 0 0 0
sa:duty on	21 -25 7 2 6 0
sa:duty take	0 -9 9 0 0 0
sa:duty that	10 -4 -2 0 0 0
sa:duty to	-4 11 -5 0 0 0
sa:each .	-2 -12 15 0 0 0
sa:each of	-3 10 -2 0 0 0
sa:each other	11 -5 -1 -2 1 0
sa:each way	0 -14 15 0 0 0
sa:earlier	-21 15 7 0 0 0
sa:early	0 -20 25 -12 -2 0
sa:early .	7 -22 16 0 0 0
sa:earth	-11 3 7 -1 0 0
sa:earth ,	0 -15 16 0 0 0
sa:easter	0 9 -5 0 0 0
sa:easter ,	0 8 -5 0 0 0
sa:eastern	11 -7 -1 0 0 0
sa:eastern time	12 -16 4 0 0 0
sa:economic	-2 6 -7 5 0 0
sa:economy	6 0 -11 0 8 0
sa:economy minister	0 8 -6 0 0 0
sa:edition	0 15 -14 0 0 0
sa:effectively	0 -19 20 0 0 0
sa:effectively off	0 -19 20 0 0 0
sa:eighth	0 10 -5 0 0 0
sa:either	9 -10 -3 6 0 0
sa:either side	7 -16 9 0 0 0
sa:eleven	12 0 -15 0 0 0
sa:else	-7 -15 21 0 0 0
sa:else .	-6 -9 16 0 0 0
sa:embassy	0 -1 -6 0 0 8
sa:empty	0 15 -14 0 0 0
sa:end	7 -13 8 15 -19 -3
sa:end ,	24 -9 -12 0 0 0
sa:end .	-10 11 -8 4 -2 0
sa:end <day-ahead>	0 -24 25 0 0 0
sa:end after	0 11 -10 0 0 0
sa:end in	0 -3 7 -3 0 0
sa:end of	6 -24 25 -2 -3 0
sa:end on	-7 13 -5 0 -4 0
sa:end with	0 -11 14 0 0 0
sa:end without	0 2 -11 8 0 0
sa:energy	0 -11 12 0 0 0
sa:engine	0 10 -10 0 0 0
sa:english	-9 27 -19 0 0 0
sa:entebbe	0 -17 18 0 0 0
sa:este	2 -12 9 0 0 0
sa:evening	-14 -9 24 2 -15 0
sa:evening ,	-11 11 -3 3 0 0
sa:evening .	-4 -10 16 -3 0 0
sa:evening that	0 10 -1 0 -8 0
sa:event	0 -11 12 0 0 0
sa:every	-12 -1 14 0 0 0
sa:everyone	-2 12 -8 0 0 0
sa:everything else	0 -7 8 0 0 0
sa:excellent	-5 -13 17 0 0 0
sa:excerpt	-3 17 -10 0 0 0
sa:excerpt )	0 14 -10 0 0 0
sa:exist	0 9 -9 0 0 0
sa:expect	0 -11 2 11 -8 0
sa:expect .	0 12 -3 -8 0 0
sa:expect in	0 -15 1 12 -2 0
sa:expert	2 -33 20 0 0 13
sa:expire	-1 1 0 -9 1 0
sa:expire .	2 -18 17 -1 0 0
sa:expire on	0 22 -25 0 2 0
sa:expiry	-1 -8 11 0 0 0
sa:extend	-10 7 -4 7 0 0
sa:extend .	0 -7 9 0 0 0
sa:extend a	0 -10 12 0 0 0
sa:extend their	-4 -6 0 12 0 0
sa:extend to	0 9 -8 0 0 0
sa:extension	-24 11 0 2 -3 0
sa:extension of	-5 -8 14 -2 0 0
sa:extension to	0 -3 -5 10 0 0
sa:extra	0 -14 16 0 0 0
sa:extra duty	0 -18 19 0 0 0
sa:fact	0 11 -8 0 0 0
sa:fact sheet	0 11 -8 0 0 0
sa:failed	6 -10 9 -7 0 0
sa:fair	0 9 -8 0 0 0
sa:fall	-5 -6 2 10 0 0
sa:fall .	0 -18 7 12 0 0
sa:farm	0 10 -5 0 0 0
sa:farm good	0 18 -17 0 0 0
sa:fee	-3 12 -6 0 0 0
sa:fee on	0 9 -7 0 0 0
sa:feed	0 0 -14 12 0 0
sa:fentanyl and	0 -15 18 0 0 0
sa:fentanyl duty	0 2 -12 0 10 0
sa:fewer	0 11 -10 0 0 0
sa:fifth	2 -27 18 4 0 0
sa:fifth since	0 -14 14 0 0 0
sa:fifty	-6 -2 0 9 0 0
sa:fifty minute	-6 -2 0 9 0 0
sa:filed	0 -12 14 -1 0 0
sa:final	-4 29 -23 0 0 0
sa:finish	0 -15 17 0 0 0
sa:first	-15 2 7 -11 0 12
sa:first ,	-3 0 -10 0 0 13
sa:first day	0 -18 19 0 0 0
sa:first meet	0 9 -12 6 -1 0
sa:first time	-13 -7 19 0 8 0
sa:first week	10 -4 0 -2 0 0
sa:fish	1 -12 9 -5 5 0
sa:fish ,	0 -8 9 0 0 0
sa:fish and	10 -14 4 0 0 0
sa:fix .	-12 9 4 -1 -2 0
sa:floor	0 -10 11 0 0 0
sa:flower	0 -8 10 0 0 0
sa:follow .	0 11 -8 0 0 0
sa:follow :	0 -11 13 0 0 0
sa:followed	1 -13 12 0 0 0
sa:food	0 13 -12 0 0 0
sa:for	0 10 -1 -14 -4 -17
sa:for :	0 -6 8 0 0 0
sa:for <day-ahead>	25 -16 -4 13 -8 0
sa:for <day-gone>	2 9 -10 -1 0 0
sa:for <money>	0 11 -10 0 0 0
sa:for <month-ahead>	-2 -31 17 19 0 0
sa:for <month-gone>	0 -25 18 6 0 0
sa:for <name>	-18 30 -15 -2 -3 0
sa:for <number>	0 24 -23 0 0 0
sa:for <quality>	-9 -3 12 0 0 0
sa:for <seat>	0 19 -16 0 0 0
sa:for <span>	3 6 1 -13 -18 0
sa:for another	16 -24 10 0 0 0
sa:for his	0 -11 16 -2 0 0
sa:for it	-4 10 -4 0 0 0
sa:for once	0 -14 14 0 0 0
sa:for rare	0 -11 11 0 0 0
sa:for round	0 -17 17 0 0 0
sa:for some	-9 10 0 0 0 0
sa:for the	-10 10 -8 -13 21 -1
sa:for their	-5 -11 17 0 0 0
sa:for tiktok	8 -10 0 0 0 0
sa:for two	13 -2 -8 0 0 0
sa:for what	0 -10 3 0 8 0
sa:for which	0 0 -10 8 0 0
sa:force .	-4 -4 12 0 0 0
sa:forced	-5 13 -6 0 0 0
sa:foreign	0 -4 8 -2 0 0
sa:foreseen	0 -13 -11 21 0 0
sa:former rate	0 -11 11 0 0 0
sa:forward	-13 0 6 0 6 0
sa:four .	8 -16 9 0 0 0
sa:four hour	0 18 -17 0 0 0
sa:four time	0 9 -6 0 0 0
sa:fourth	0 -23 20 0 3 0
sa:fourth meet	0 -12 15 0 0 0
sa:fourth round	0 -18 16 2 0 0
sa:framework	-12 -22 25 -7 6 0
sa:framework "	0 -17 12 0 4 0
sa:framework agreement	-1 -8 12 0 0 0
sa:framework of	-1 -14 18 0 0 0
sa:framework with	0 12 -9 0 0 0
sa:free	-9 22 -14 0 0 0
sa:free of	0 10 -7 0 0 0
sa:freeze their	0 -12 13 0 0 0
sa:friday	0 -19 19 0 0 0
sa:friend	-3 3 -16 14 0 0
sa:from <day-ahead>	-29 -23 37 1 -4 0
sa:from <day-gone>	-12 -22 22 0 5 0
sa:from <level>	10 -13 2 0 9 0
sa:from <name>	-11 26 -16 -2 0 0
sa:from <number>	0 25 -21 0 0 0
sa:from <person>	13 -12 2 0 -1 0
sa:from <seat>	-10 13 -5 0 0 0
sa:from both	0 -12 12 0 0 0
sa:from the	-11 19 -8 0 0 0
sa:front	6 5 -11 0 0 0
sa:frozen	-2 -5 8 0 0 0
sa:fruit	0 -6 10 -1 0 0
sa:furniture	0 11 -10 0 0 0
sa:further	10 -9 5 0 -2 0
sa:further <span>	12 -5 -8 0 0 0
sa:future	0 9 -5 0 0 0
sa:gas .	0 -9 10 0 0 0
sa:gave	-7 23 -15 0 0 0
sa:geneva ,	-2 -14 17 0 0 0
sa:geneva in	9 -15 2 0 0 0
sa:get a	9 -12 3 0 0 0
sa:give	0 12 -9 0 0 0
sa:go	-13 2 1 -16 9 6
sa:go .	-4 8 -10 -1 7 0
sa:go from	-5 17 -12 0 0 0
sa:go on	0 -14 21 -1 -14 -4
sa:go out	-15 -2 0 0 18 0
sa:go to	4 3 -7 -8 0 3
sa:go well	5 -19 9 0 0 8
sa:gold	-1 11 -5 0 0 0
sa:golf	-3 -6 16 -1 -5 0
sa:golf resort	0 -10 17 0 -4 0
sa:good .	9 0 -7 0 0 0
sa:good as	0 11 -9 0 0 0
sa:good deal	0 -5 8 0 0 0
sa:good each	0 -14 15 0 0 0
sa:good for	-1 16 -13 0 0 0
sa:good in	5 9 -16 0 0 0
sa:good on	0 -3 -4 12 0 0
sa:good since	0 12 -12 0 0 0
sa:government	-2 24 -15 -6 -6 0
sa:government had	0 11 -11 0 0 0
sa:government say	2 -9 8 0 0 0
sa:grape	-2 8 -5 0 0 0
sa:great	-10 -7 7 10 -4 0
sa:ground .	8 -10 0 0 0 0
sa:grow	7 -10 1 0 0 0
sa:guayaquil	-10 4 5 0 0 0
sa:gyumri	0 -10 11 0 0 0
sa:had	-3 5 6 -9 -7 -6
sa:had "	7 -12 8 0 0 0
sa:had a	0 -15 17 0 0 0
sa:had accept	-6 15 -8 0 0 0
sa:had announce	0 11 -9 0 0 0
sa:had been	-17 7 5 -16 3 0
sa:had broken	6 7 -13 0 0 0
sa:had call	0 -12 12 0 0 0
sa:had end	0 -11 11 0 0 0
sa:had make	11 4 -16 -2 -1 0
sa:had no	-9 2 5 0 0 0
sa:had not	-8 14 -21 5 4 0
sa:had promise	0 -8 9 0 0 0
sa:had reach	-1 -8 12 0 0 0
sa:had sign	0 11 -10 0 0 0
sa:had to	0 10 -12 0 0 0
sa:haggling	-1 -14 16 0 0 0
sa:half	1 16 -16 -1 0 0
sa:half a	0 13 -13 0 0 0
sa:halifax	0 -5 9 0 0 0
sa:halifax on	0 -10 12 0 0 0
sa:hall .	0 12 -10 0 0 0
sa:halve	0 9 -8 0 0 0
sa:ham	0 -11 13 0 0 0
sa:hand	-10 33 -31 6 0 0
sa:hand .	0 8 -15 8 0 0
sa:has	3 12 -15 9 -3 0
sa:has a	0 -10 11 0 0 0
sa:has announce	0 0 -14 17 -1 0
sa:has been	-16 9 1 -6 -3 0
sa:has begin	8 -11 3 0 0 0
sa:has no	7 -7 -10 8 0 0
sa:has put	10 -12 1 0 0 0
sa:has say	10 -6 -3 0 0 0
sa:has to	0 9 -6 0 0 0
sa:have	-10 4 -4 2 10 0
sa:have a	1 -10 10 0 0 0
sa:have agree	-5 17 -16 0 3 0
sa:have been	0 8 -13 8 0 0
sa:have begin	0 -20 8 0 13 0
sa:have end	-2 -11 15 0 0 0
sa:have extend	12 -4 -9 0 0 0
sa:have had	0 10 -9 0 0 0
sa:have not	0 -15 5 6 0 0
sa:have reach	0 -13 14 0 0 0
sa:have run	-1 17 -15 0 0 0
sa:have settle	0 19 -17 0 0 0
sa:have to	-3 18 -13 0 0 0
sa:having	-2 -7 12 0 0 0
sa:having been	0 -10 10 0 0 0
sa:he	-4 3 5 -10 -4 -4
sa:he add	13 -22 9 0 1 0
sa:he and	7 -12 8 0 0 0
sa:he call	-4 11 -6 0 0 0
sa:he had	-5 15 -9 -5 1 0
sa:he is	0 20 -17 0 0 0
sa:he say	-17 6 6 -1 0 0
sa:he tell	1 5 -25 8 1 0
sa:he was	-10 2 0 7 -2 0
sa:he will	-10 -2 13 0 -1 0
sa:he would	-10 -3 9 -3 0 0
sa:he write	5 -9 9 0 -5 0
sa:he'll	4 6 -12 0 0 0
sa:headquarter	-11 13 -1 -1 0 0
sa:hear	6 9 -16 0 0 0
sa:here	-12 -12 27 -11 0 0
sa:here .	0 -10 11 0 0 0
sa:here on	-12 2 11 -2 0 0
sa:higher	0 10 -11 0 0 0
sa:him	8 8 -6 -4 -9 0
sa:him ,	0 6 -8 0 0 0
sa:him .	10 -11 0 0 0 0
sa:himself	13 -11 0 0 0 0
sa:his	5 -9 14 0 -25 -1
sa:his <office>	-5 18 -10 0 0 0
sa:his <organisation>	11 -4 -3 0 0 0
sa:his <person>	-1 -1 10 -9 0 0
sa:his <quality>	5 -11 5 4 -4 0
sa:his own	11 -11 -6 10 -3 0
sa:his tariff	5 -15 10 0 0 0
sa:history	-2 15 -12 0 0 0
sa:hit	-10 5 3 0 0 0
sa:hold	6 0 1 -9 -2 0
sa:hold a	11 -7 -1 0 0 0
sa:hold at	0 -11 0 9 0 0
sa:hold in	-7 -21 31 -11 0 0
sa:hold the	0 9 -5 -2 0 0
sa:holiday	6 5 -11 0 0 0
sa:holiday .	7 1 -10 0 0 0
sa:hope	-1 -2 9 -1 -2 0
sa:hospital	0 13 -13 0 0 0
sa:hotel	7 0 -16 8 0 0
sa:hour ,	14 -16 3 0 0 0
sa:hour .	-3 -7 19 -2 -5 0
sa:hour in	0 9 -6 0 0 0
sa:hour on	-12 20 -21 11 0 0
sa:house .	0 13 -11 0 0 0
sa:household	0 -13 14 0 0 0
sa:how	8 -13 5 -3 6 0
sa:how it	0 -10 0 0 7 0
sa:how long	0 10 -10 0 0 0
sa:hundred	0 14 -14 0 0 0
sa:hurry	0 12 -10 0 0 0
sa:i believe	0 -8 9 0 0 0
sa:ice	9 -11 3 0 0 0
sa:idea	0 -12 15 0 0 0
sa:if	-8 15 -11 4 0 0
sa:if the	-4 10 -2 0 0 0
sa:if you	0 -19 9 9 0 0
sa:import	-1 11 -5 0 0 0
sa:impose	-5 22 -17 0 0 0
sa:in	-8 -11 13 4 3 -16
sa:in -	-3 19 -14 0 0 0
sa:in <month-ahead>	5 -28 0 18 19 -4
sa:in <month-gone>	32 -29 4 7 2 -2
sa:in <name>	-23 6 -43 16 38 -1
sa:in <number>	0 -5 -2 -2 12 0
sa:in <seat>	3 -17 21 -3 -21 2
sa:in <span>	-19 32 -20 -11 2 0
sa:in a	17 22 -22 -20 -9 0
sa:in about	0 -7 -23 20 2 0
sa:in agadir	0 9 -8 0 0 0
sa:in alexandria	-4 -14 23 -6 0 0
sa:in all	0 16 -15 0 0 0
sa:in almaty	0 -9 10 0 0 0
sa:in an	6 -20 14 0 0 0
sa:in athen	0 -9 11 0 0 0
sa:in auckland	-15 -3 17 0 0 0
sa:in bandung	0 -10 11 0 0 0
sa:in bergen	2 -18 15 0 0 0
sa:in brno	0 10 -9 0 0 0
sa:in bruge	0 -9 9 0 0 0
sa:in busan	-2 11 0 -7 -16 0
sa:in casablanca	0 15 -14 0 0 0
sa:in cebu	0 -9 13 0 0 0
sa:in colombo	0 -14 15 0 0 0
sa:in darwin	-9 -3 14 0 0 0
sa:in davao	2 -14 10 0 0 0
sa:in doubt	0 11 -7 0 -2 0
sa:in durban	0 11 -10 0 0 0
sa:in each	-2 15 -9 0 0 0
sa:in effect	6 1 -9 0 0 0
sa:in entebbe	0 -16 17 0 0 0
sa:in geneva	2 -6 9 -9 -1 0
sa:in good	0 16 -14 0 0 0
sa:in gyeongju	-1 10 0 -8 -1 0
sa:in gyumri	0 -9 10 0 0 0
sa:in its	0 12 -10 0 0 0
sa:in izmir	13 -16 3 0 0 0
sa:in karachi	0 -11 14 0 0 0
sa:in lusaka	0 18 -17 0 0 0
sa:in mombasa	0 -15 17 0 0 0
sa:in muscat	0 22 -22 0 0 0
sa:in new	-2 -21 17 -7 10 0
sa:in no	0 10 -9 0 0 0
sa:in one	7 -13 -1 11 0 0
sa:in panama	0 -11 12 0 0 0
sa:in pari	0 -1 9 -5 -1 0
sa:in person	-6 -10 5 11 0 0
sa:in phuket	0 -15 17 0 0 0
sa:in place	0 19 -18 0 0 0
sa:in port	0 -14 14 0 0 0
sa:in principle	0 10 -8 0 0 0
sa:in return	0 -9 9 0 0 0
sa:in rosario	0 -9 10 0 0 0
sa:in salalah	3 -17 11 0 0 0
sa:in salvador	0 -8 9 0 0 0
sa:in samarkand	0 -11 12 0 0 0
sa:in seoul	0 9 0 -14 -1 0
sa:in shenzhen	0 23 -13 -3 -9 0
sa:in st	0 -14 15 0 0 0
sa:in stockholm	-3 -13 20 -7 0 0
sa:in the	-2 31 -24 11 -30 -3
sa:in their	1 19 -18 -1 0 0
sa:in thi	0 9 -4 0 0 0
sa:in three	7 -12 5 0 0 0
sa:in time	0 10 -9 0 0 0
sa:in turnberry	0 -6 10 0 0 0
sa:in vancouver	0 12 -10 0 0 0
sa:in which	0 9 -14 4 0 0
sa:industry ,	0 -13 11 0 0 0
sa:initialled	0 10 -7 0 0 0
sa:inside	0 -10 10 0 0 0
sa:intelligence	-2 8 -3 0 0 0
sa:intend	0 -7 8 0 0 0
sa:intend to	0 -7 8 0 0 0
sa:into a	0 -12 6 8 0 0
sa:into the	6 6 -17 0 0 0
sa:investment	0 -14 17 0 -1 0
sa:invitation	-6 8 0 0 0 0
sa:invitation to	-5 12 -5 0 0 0
sa:is	-6 13 -13 9 -10 3
sa:is <day-ahead>	0 9 -5 0 0 0
sa:is <number>	12 -2 -12 0 0 0
sa:is a	11 -9 3 0 -3 0
sa:is at	0 15 -14 0 0 0
sa:is being	12 -11 1 0 0 0
sa:is foreseen	0 -2 -10 13 0 0
sa:is good	0 16 -15 0 0 0
sa:is likely	0 -15 16 0 0 0
sa:is no	0 10 -7 0 0 0
sa:is not	0 -8 9 0 0 0
sa:is now	0 -12 13 0 0 0
sa:is off	0 13 -12 0 0 0
sa:is on	13 -5 -7 2 -1 0
sa:is set	0 9 -7 0 0 0
sa:is to	0 14 -19 8 -5 0
sa:is under	0 -11 11 0 0 0
sa:is up	-2 9 -5 0 0 0
sa:is what	0 -15 13 0 3 0
sa:island	0 13 -11 0 0 0
sa:issued	-9 10 0 0 0 0
sa:it	-7 14 -2 -7 -2 -10
sa:it "	-8 -10 16 0 0 0
sa:it 's	0 13 -13 0 0 0
sa:it ,	14 0 -13 4 0 0
sa:it .	-15 29 -16 2 -7 0
sa:it :	-3 -6 11 0 0 0
sa:it <day-gone>	-4 10 -4 0 0 0
sa:it a	-4 13 -10 0 0 0
sa:it begin	7 2 -11 0 0 0
sa:it by	-9 -15 24 3 -3 0
sa:it doe	-1 -24 20 10 0 0
sa:it end	-5 19 -9 0 0 0
sa:it expire	-5 -10 15 0 0 0
sa:it first	0 9 -8 0 0 0
sa:it go	-16 -12 0 0 24 0
sa:it has	0 23 -22 0 0 0
sa:it in	-1 -10 14 0 0 0
sa:it lasted	0 10 -9 0 0 0
sa:it say	0 -20 21 0 0 0
sa:it the	0 8 -4 0 0 0
sa:it was	33 -29 7 -6 0 0
sa:it will	-3 17 -11 0 0 0
sa:it would	-8 13 -4 -3 0 0
sa:its	-7 16 -9 -5 0 0
sa:its <office>	0 16 -12 0 0 0
sa:its duty	0 10 -10 0 0 0
sa:its end	0 5 -8 0 0 0
sa:its fentanyl	0 -9 0 0 10 0
sa:its first	0 -11 12 0 0 0
sa:its purchase	9 -6 -2 0 0 0
sa:izmir	13 -13 2 0 0 0
sa:izmir on	14 -12 -2 0 0 0
sa:jakarta	0 17 -16 0 0 0
sa:jinping	13 -7 -7 -5 5 0
sa:jinping in	0 -3 15 0 -9 0
sa:johor	0 18 -17 0 0 0
sa:joint <organisation>	0 -11 13 0 0 0
sa:joint fact	0 12 -9 0 0 0
sa:joint statement	-3 12 -5 -1 0 0
sa:joke	0 -10 11 0 0 0
sa:jump	-1 -8 10 0 0 0
sa:jump to	0 -8 10 0 0 0
sa:keep	11 -5 -1 0 0 0
sa:keep talking	5 -15 9 0 0 0
sa:kilometre	10 -9 0 0 0 0
sa:know	-4 -6 11 0 0 0
sa:labour	0 -12 12 0 0 0
sa:lack	0 -11 11 0 0 0
sa:lago	0 -14 15 0 0 0
sa:land	8 1 -14 2 0 0
sa:lapse	-2 -10 15 -1 0 0
sa:lapse ,	0 10 -9 0 0 0
sa:lapse .	0 -17 18 0 0 0
sa:lapse on	0 -14 16 0 0 0
sa:largest	-2 9 -4 0 0 0
sa:larnaca	0 -3 -8 12 0 0
sa:last	11 -8 0 0 -8 11
sa:last ,	0 -12 14 0 0 0
sa:last -	11 -12 1 0 0 0
sa:last .	8 -23 15 0 0 0
sa:last <month-gone>	0 10 -7 0 0 0
sa:last <span>	-5 -9 9 4 0 0
sa:last day	0 -8 1 6 0 0
sa:last of	0 -10 13 0 0 0
sa:last time	8 3 -11 0 0 0
sa:last until	0 21 -18 0 0 0
sa:last week	-13 10 -16 0 0 13
sa:last year	-3 -1 8 0 0 0
sa:lasted	11 0 -7 -8 0 0
sa:lasted about	-10 13 -1 0 0 0
sa:lasting	0 -21 17 7 0 0
sa:lasting agreement	0 -16 8 8 0 0
sa:later	-12 -5 0 3 9 0
sa:later .	0 18 -13 0 -2 0
sa:later in	0 -13 -3 0 15 0
sa:later thi	-3 -17 6 14 -3 0
sa:law	-12 30 -18 0 0 0
sa:lawyer	0 9 -8 0 0 0
sa:lead	0 16 -15 0 0 0
sa:least	-1 -6 10 0 0 0
sa:leather	18 0 -21 0 0 0
sa:leave	9 -15 16 -12 -2 0
sa:leave .	0 -8 9 0 0 0
sa:leave the	10 -14 5 0 0 0
sa:length	-6 11 -4 0 0 0
sa:lentil	17 -11 -6 0 0 0
sa:less than	4 -10 8 0 0 0
sa:let in	0 -13 13 0 0 0
sa:let their	14 0 -15 0 0 0
sa:level	0 -9 11 -3 0 1
sa:level of	0 11 -8 0 0 0
sa:levy	0 -8 10 0 0 0
sa:levy <level>	0 -11 12 0 0 0
sa:licence	0 -9 13 0 0 0
sa:licence for	0 -13 14 0 0 0
sa:lift its	7 0 -9 0 0 0
sa:likely .	0 12 -6 -1 0 0
sa:limit	0 -13 14 0 0 0
sa:line	11 0 -22 0 4 0
sa:line .	5 2 -9 0 0 0
sa:link	10 -6 -4 -1 0 0
sa:link on	5 -10 1 0 0 1
sa:lisbon .	0 -16 17 0 0 0
sa:lisbon on	2 14 -15 0 0 0
sa:list	-3 0 -4 11 0 0
sa:list of	0 -2 -5 12 0 0
sa:live	1 18 -20 0 0 0
sa:local	-7 -11 18 0 0 0
sa:locked	0 -8 9 0 0 0
sa:london .	0 8 -6 0 0 0
sa:long	6 6 -10 -1 0 0
sa:longer	0 17 -13 0 0 0
sa:look	-20 1 5 -3 8 0
sa:look forward	-13 -2 8 0 7 0
sa:lot	0 -14 14 0 0 0
sa:loui	0 -13 14 0 0 0
sa:lower	-13 11 -3 0 0 0
sa:lower duty	0 -8 9 0 0 0
sa:lower their	0 11 -9 0 0 0
sa:lumpur on	-1 0 -6 10 0 0
sa:lusaka	0 18 -17 0 0 0
sa:m	13 -5 -2 0 -3 0
sa:m .	13 -5 -2 0 -3 0
sa:machine	-3 -15 18 0 0 0
sa:machinery	8 9 -18 0 0 0
sa:madrid	-7 -5 14 -4 0 0
sa:madrid ,	-5 -12 18 0 0 0
sa:madrid in	0 -9 10 0 0 0
sa:main	0 -14 16 0 0 0
sa:maize	0 -12 12 0 0 0
sa:make	1 11 -7 -6 -7 0
sa:make a	-3 -3 9 0 0 0
sa:make progress	26 -19 -13 0 0 0
sa:make with	-4 11 -6 0 0 0
sa:maker of	0 -15 15 0 0 0
sa:making	10 -6 -5 0 0 0
sa:making of	10 -6 -5 0 0 0
sa:malaysian	0 -11 13 0 0 0
sa:malaysian capital	0 -11 13 0 0 0
sa:man	-2 10 -7 0 0 0
sa:margin	-3 -9 9 2 0 0
sa:margin of	-3 -9 9 2 0 0
sa:match	0 11 -9 0 0 0
sa:matter	-5 -4 11 0 0 0
sa:may	0 -5 -8 16 3 0
sa:may be	0 -2 -2 9 0 0
sa:me	6 7 -19 0 0 0
sa:mean	-15 1 9 0 0 0
sa:meant	0 -13 17 0 0 0
sa:meant to	0 -14 17 0 0 0
sa:measure	0 13 -10 0 0 0
sa:mechanism	0 9 -4 0 0 0
sa:mediator	0 20 -18 0 0 0
sa:medicine	11 -23 6 11 0 0
sa:medicine ,	0 14 -13 0 0 0
sa:medicine .	14 -19 4 0 0 0
sa:meet	10 0 -3 -6 0 0
sa:meet ,	0 12 -13 0 0 0
sa:meet <person>	-4 27 -22 3 -6 0
sa:meet for	-3 11 -6 0 0 0
sa:meet his	0 -13 14 0 0 0
sa:meet in	21 -28 6 2 0 0
sa:meet of	0 18 -18 0 1 0
sa:meet on	-4 11 -4 0 0 0
sa:meet since	0 -8 14 0 0 0
sa:meet with	2 -6 11 -2 -5 0
sa:meeting	-9 17 -9 0 0 0
sa:mention the	0 16 -16 0 0 0
sa:mid	0 10 -8 0 0 0
sa:mid -	0 10 -8 0 0 0
sa:midnight	-5 21 -23 5 0 0
sa:midnight on	0 12 -9 0 0 0
sa:might	0 -5 13 0 -1 0
sa:milk	-1 17 -14 0 0 0
sa:mill	0 14 -13 0 0 0
sa:mill .	0 11 -10 0 0 0
sa:million	-1 9 -5 0 0 0
sa:minister	14 0 -6 -7 -1 0
sa:minister ,	-12 17 -9 1 0 0
sa:minister .	-20 25 -5 0 0 0
sa:minister of	14 0 -8 -2 0 0
sa:ministerial	3 -12 9 0 0 0
sa:ministry	4 0 -14 15 0 0
sa:ministry ,	0 -10 12 0 0 0
sa:ministry of	0 12 -10 0 0 0
sa:ministry say	9 -1 -1 -4 0 0
sa:minute	29 -4 -27 4 -8 0
sa:minute .	10 -12 0 7 -4 0
sa:minute past	0 12 -10 0 0 0
sa:mombasa	0 -13 16 0 0 0
sa:moment	0 -10 11 0 0 0
sa:monday	0 15 -15 0 0 0
sa:monday ,	0 13 -13 0 0 0
sa:month	-2 -11 1 13 7 0
sa:month ,	7 -13 4 -4 9 0
sa:month .	0 0 -15 19 0 0
sa:more	2 15 -9 -7 -8 0
sa:morning	4 -3 1 -9 0 0
sa:morning ,	-3 21 -15 0 0 0
sa:morning .	17 -19 10 -3 -2 0
sa:most <quality>	0 -7 9 0 0 0
sa:most of	6 9 -18 0 3 0
sa:most recently	0 -12 13 0 0 0
sa:mother	-1 -15 17 0 0 0
sa:motor	10 -8 0 0 0 0
sa:move	7 5 -20 8 0 0
sa:move to	0 0 -8 11 0 0
sa:mr	7 -14 8 0 0 0
sa:mr .	-8 0 12 -4 0 0
sa:mr <person>	14 -13 -1 3 0 0
sa:much	-3 -10 7 0 6 0
sa:muscat	0 14 -13 0 0 0
sa:must	-1 10 -4 0 0 0
sa:must be	0 11 -7 0 0 0
sa:mutual	0 11 -10 0 0 0
sa:nagoya	0 -10 10 0 0 0
sa:named	0 6 -11 5 0 0
sa:named .	0 1 -14 9 0 0
sa:nang	0 -14 15 0 0 0
sa:narrow	0 19 -18 0 0 0
sa:nation	0 -16 7 13 0 0
sa:national	0 14 -12 0 0 0
sa:nato	-3 17 -14 0 0 0
sa:near	0 -17 6 10 0 0
sa:nearly	0 16 -13 0 0 0
sa:needed	-11 24 -13 0 0 0
sa:needed .	-4 8 0 0 0 0
sa:negotiate	9 5 -14 0 0 0
sa:negotiation	0 8 -12 7 -3 0
sa:negotiation ,	0 11 -9 0 0 0
sa:negotiation .	2 -2 -11 12 0 0
sa:negotiation on	0 -9 10 0 0 0
sa:neither side	0 -18 19 0 0 0
sa:new	-6 -5 0 12 6 0
sa:new <organisation>	0 -8 10 0 0 0
sa:new <quality>	0 10 -8 0 0 0
sa:new date	0 9 -20 9 0 0
sa:new tariff	-5 16 -11 0 0 0
sa:new year	8 5 -9 0 -5 0
sa:new york	-2 -25 20 -7 10 0
sa:newspaper	-2 14 -10 0 0 0
sa:next	-8 -1 -9 11 3 2
sa:next month	0 -16 0 6 10 0
sa:next week	-3 13 -4 -2 -9 3
sa:next year	-5 0 0 -10 6 0
sa:nickel	0 -12 13 0 0 0
sa:night	15 -5 -7 -8 11 0
sa:night ,	-5 -7 2 0 13 0
sa:night .	11 -6 -1 0 0 0
sa:night and	14 -6 -10 0 0 0
sa:nil	0 12 -6 0 0 0
sa:no	-13 24 -8 -6 -7 0
sa:no hurry	0 10 -9 0 0 0
sa:no new	0 6 -18 10 0 0
sa:no reason	-6 9 0 0 0 0
sa:no winner	0 10 -9 0 0 0
sa:nobody	-6 -13 9 -1 0 13
sa:none	-2 8 -4 0 0 0
sa:none of	0 15 -14 0 0 0
sa:noon	14 0 -10 -1 0 0
sa:noon .	-4 12 -3 0 0 0
sa:not .	0 -33 33 0 0 0
sa:not <level>	11 -10 0 0 0 0
sa:not at	0 10 -9 0 0 0
sa:not been	0 -12 3 8 0 0
sa:not in	6 -18 12 0 0 0
sa:not sign	0 -10 11 0 0 0
sa:not the	0 23 -19 0 -2 0
sa:note	0 15 -14 0 0 0
sa:nothing but	0 19 -18 0 0 0
sa:nothing is	-12 22 -7 0 -1 0
sa:nothing was	0 -8 10 0 0 0
sa:notice .	7 -18 12 0 0 0
sa:now	3 -3 -4 10 -2 0
sa:now ,	-8 11 0 0 0 0
sa:now .	0 12 -10 0 0 0
sa:number	0 9 -16 0 8 0
sa:occasion	0 -4 9 -1 0 0
sa:odesa	0 -14 15 0 0 0
sa:of	2 3 6 -2 -14 -16
sa:of "	-14 21 -8 0 0 0
sa:of <day-ahead>	0 15 -11 0 0 0
sa:of <day-gone>	10 -10 9 -2 -1 0
sa:of <goods-amount>	-11 3 4 0 0 0
sa:of <level>	-22 -2 14 0 -2 0
sa:of <month-gone>	10 1 -9 0 0 0
sa:of <name>	0 13 -7 -9 -13 0
sa:of <number>	-13 0 9 -2 0 0
sa:of <office>	-1 9 -10 0 0 2
sa:of <organisation>	3 -15 3 0 7 0
sa:of <person>	-17 18 -3 3 -14 0
sa:of <quality>	-5 14 -7 -1 0 0
sa:of <seat>	13 -12 -11 6 0 0
sa:of <span>	4 -18 20 -5 -1 0
sa:of a	-18 7 10 -14 -2 0
sa:of about	0 -13 14 0 0 0
sa:of all	-2 -7 10 0 0 0
sa:of an	0 -7 9 0 0 0
sa:of busan	0 13 -12 0 0 0
sa:of coal	0 -10 12 0 0 0
sa:of commerce	0 18 -17 0 0 0
sa:of duty	5 -11 5 0 0 0
sa:of good	-1 -32 27 12 0 0
sa:of it	8 19 -23 -1 -3 0
sa:of its	0 19 -12 0 0 0
sa:of last	0 -13 14 0 0 0
sa:of medicine	14 -16 0 0 0 0
sa:of negotiation	-1 10 -16 9 0 0
sa:of one	9 -11 2 0 0 0
sa:of peace	0 13 -12 0 0 0
sa:of progress	-2 -8 13 0 0 0
sa:of representative	0 -9 9 0 0 0
sa:of soybean	-6 16 -7 0 0 0
sa:of talk	-24 6 4 -4 2 -2
sa:of tariff	5 9 -13 0 0 0
sa:of that	-3 10 -7 0 0 0
sa:of the	9 5 -19 4 7 -7
sa:of three	0 -14 15 0 0 0
sa:of two	12 -14 -7 11 0 0
sa:of us	0 -5 8 0 0 0
sa:of what	13 -5 -3 0 0 0
sa:off	-14 1 7 -6 0 0
sa:off ,	0 13 -12 0 0 0
sa:off .	-3 23 -22 -4 5 0
sa:off a	10 -22 14 0 0 0
sa:off for	0 9 -8 0 0 0
sa:off the	-3 -32 37 -1 0 0
sa:offer	-4 13 -6 -1 0 0
sa:office	8 2 -13 0 0 0
sa:officer	0 -10 11 0 0 0
sa:official	0 -10 12 0 0 0
sa:official in	0 9 -7 0 0 0
sa:oil	4 8 -10 -3 0 0
sa:oil ,	0 11 -10 0 0 0
sa:old	-6 15 -7 -3 0 0
sa:old duty	0 16 -14 0 0 0
sa:olive	-2 10 -6 0 0 0
sa:on	16 -2 -2 -8 -2 -3
sa:on .	-7 35 -23 -4 0 0
sa:on <day-ahead>	16 2 -10 -24 6 6
sa:on <day-gone>	-6 21 -26 13 -4 0
sa:on <day-today>	15 -25 23 -4 -15 -2
sa:on <name>	0 -9 11 0 0 0
sa:on <person>	0 10 -9 0 0 0
sa:on <quality>	0 -27 28 -8 5 0
sa:on <span>	0 -15 15 0 0 0
sa:on a	2 24 -20 -1 -9 0
sa:on all	-2 16 -12 0 0 0
sa:on beef	0 -12 14 0 0 0
sa:on cement	0 -17 18 0 0 0
sa:on cocoa	0 -18 19 0 0 0
sa:on coffee	0 -1 -7 11 0 0
sa:on each	-6 -5 10 0 0 0
sa:on for	10 0 -14 0 0 0
sa:on good	-2 11 -7 0 0 0
sa:on in	-8 11 -13 8 0 0
sa:on it	-2 -15 17 3 -2 0
sa:on its	2 -20 22 -2 -2 0
sa:on most	4 -11 9 0 0 0
sa:on one	7 -25 18 0 0 0
sa:on pay	0 8 -7 0 0 0
sa:on rare	0 13 -12 0 0 0
sa:on soybean	0 9 -8 0 0 0
sa:on talking	0 10 -5 0 -1 0
sa:on tariff	0 -9 11 0 0 0
sa:on tea	0 -14 14 0 0 0
sa:on television	0 -15 16 0 0 0
sa:on that	0 11 -7 -3 0 0
sa:on the	30 -31 5 -1 11 -2
sa:on to	0 -20 11 7 0 0
sa:on trade	-16 23 -8 0 0 0
sa:on until	5 -23 20 0 0 0
sa:on what	0 -8 9 0 0 0
sa:on which	-4 -7 1 11 0 0
sa:once	-11 0 2 8 -6 0
sa:once ,	-5 9 -14 10 0 0
sa:once more	0 -5 13 0 -3 0
sa:one	1 0 -5 15 -9 0
sa:one .	-8 -2 10 0 0 0
sa:one <level>	0 -11 11 0 0 0
sa:one and	0 -15 15 0 0 0
sa:one another	14 -16 0 0 0 0
sa:one end	0 -14 15 0 0 0
sa:one in	0 -6 -3 12 0 0
sa:one minute	0 12 -9 0 0 0
sa:one of	0 -5 -2 9 0 0
sa:one side	0 -7 9 0 0 0
sa:onion	-1 -9 12 0 0 0
sa:only	-1 -9 16 -3 0 0
sa:only the	0 -14 15 0 0 0
sa:open .	0 -10 5 0 0 6
sa:operator	0 10 -8 0 0 0
sa:or	-14 36 -34 12 -13 0
sa:or <name>	0 12 -10 0 0 0
sa:or <span>	0 -13 0 18 -3 0
sa:or in	0 17 -11 -1 -1 0
sa:or so	0 -6 10 0 0 0
sa:order	-7 17 -4 -2 -7 0
sa:order that	0 17 -16 0 0 0
sa:ordinary	0 16 -14 0 0 0
sa:other	0 -6 10 -7 0 0
sa:other ,	0 9 -7 0 0 0
sa:our	-7 6 -6 11 -2 0
sa:our own	0 -12 12 0 0 0
sa:out	-25 9 -10 0 14 12
sa:out .	-5 5 -31 -1 16 13
sa:out in	0 14 -12 0 0 0
sa:out of	-7 -16 14 8 0 0
sa:out what	0 -9 12 0 0 0
sa:outcome	0 -9 3 0 8 0
sa:outcome .	0 -18 20 0 0 0
sa:over	-17 6 0 2 2 0
sa:over ,	11 -11 0 0 0 0
sa:over .	-1 7 -25 16 0 0
sa:over tariff	-8 20 -14 0 0 0
sa:over the	-5 12 -4 -1 0 0
sa:own	6 -16 7 9 -5 0
sa:ownership	0 -8 10 0 0 0
sa:p	15 -9 -3 0 0 0
sa:p .	15 -12 0 0 0 0
sa:page	-3 -9 -1 9 9 0
sa:page .	-1 -13 -4 10 10 0
sa:palace	-26 0 2 6 10 0
sa:palm oil	8 0 -7 0 0 0
sa:panama	0 -11 12 0 0 0
sa:panama city	0 -10 11 0 0 0
sa:paper	-12 -17 26 -5 -1 0
sa:paper .	-3 -9 15 -2 0 0
sa:pari	-1 -2 10 -5 -1 0
sa:pari in	0 -13 16 0 0 0
sa:pari on	0 -5 9 0 0 0
sa:part .	0 -9 3 6 0 0
sa:part of	0 11 -8 0 -1 0
sa:parted	0 -11 12 0 0 0
sa:party	0 16 -13 0 0 0
sa:past	-3 -5 9 0 0 0
sa:past midnight	0 11 -8 0 0 0
sa:pasta	0 -10 10 0 0 0
sa:pause	-6 -5 15 -2 0 0
sa:pause ,	-10 3 4 0 0 0
sa:pause in	-5 -2 9 0 0 0
sa:pause of	9 0 -13 0 0 0
sa:pay	-22 3 10 -4 -7 0
sa:pay .	0 -18 20 0 0 0
sa:pay <number>	-4 -14 18 0 0 0
sa:peace talk	0 24 -23 0 0 0
sa:pen	-8 19 -9 -2 0 0
sa:pen .	0 18 -13 -2 0 0
sa:people	-10 0 12 -8 -6 0
sa:permanent	0 -10 13 -1 0 0
sa:permanent agreement	0 -17 18 0 0 0
sa:permit	-3 -21 26 0 0 0
sa:permit for	-1 -11 15 0 0 0
sa:person	-6 -10 5 10 0 0
sa:phone	24 -5 -27 0 1 0
sa:phone ,	6 1 -10 0 0 0
sa:phone on	9 -1 -12 0 3 0
sa:place	0 -8 -8 22 0 0
sa:place ,	0 19 -11 -6 0 0
sa:place in	-2 -18 12 11 -1 0
sa:place on	0 22 -19 -5 0 0
sa:plan	9 -12 -3 -3 13 8
sa:plan .	0 -8 1 -1 9 0
sa:plan for	6 -10 0 5 6 0
sa:plant	8 -15 9 0 0 0
sa:platform	-8 10 0 0 0 0
sa:player	0 9 -7 0 0 0
sa:plu	0 13 -13 0 0 0
sa:port	-7 -1 10 -1 0 0
sa:possible	-4 14 -8 0 0 0
sa:post	10 0 -12 0 0 0
sa:post .	8 -2 -6 0 0 0
sa:postpone	0 28 -26 0 0 0
sa:potatoe	-3 15 -11 0 0 0
sa:preliminary	-4 -8 16 0 0 0
sa:preliminary consensu	-3 -7 14 0 0 0
sa:prepare	-3 -6 -2 15 0 0
sa:prepare a	0 -12 14 0 0 0
sa:prepare the	0 10 -7 0 0 0
sa:present truce	0 10 -9 0 0 0
sa:president	6 -6 -5 -22 17 0
sa:president ,	-10 10 0 0 0 0
sa:president <person>	0 11 -24 0 18 0
sa:president in	0 -14 10 0 3 0
sa:president of	-5 20 -17 0 0 0
sa:president on	19 -20 0 0 0 0
sa:president to	-2 -8 13 0 0 0
sa:president xi	14 -6 -6 -5 2 0
sa:press	-1 16 -21 6 0 0
sa:press )	7 0 -16 8 0 0
sa:press conference	-9 6 2 0 0 0
sa:prevent	-6 -10 17 0 0 0
sa:price	-3 24 -20 0 0 0
sa:prime	3 11 -16 0 0 0
sa:prime minister	3 11 -16 0 0 0
sa:principle	0 11 -9 0 0 0
sa:printed	-11 16 -6 0 0 0
sa:prisoner	0 24 -23 0 0 0
sa:produced	0 -7 10 0 0 0
sa:produced a	0 -9 11 0 0 0
sa:progress	18 -21 10 -5 -2 0
sa:progress .	-5 -2 9 -2 0 0
sa:prolong it	9 0 -9 0 0 0
sa:prolong the	0 10 -7 0 0 0
sa:prolong their	-7 -14 21 0 0 0
sa:prolonging	-2 -16 10 9 0 0
sa:promise	0 -1 8 -4 -4 0
sa:promise to	0 11 -13 0 0 0
sa:provide	0 -13 15 0 0 0
sa:public	0 10 -7 0 0 0
sa:publish	0 13 -12 0 0 0
sa:published	-9 18 -10 -2 0 0
sa:published a	-1 22 -20 0 0 0
sa:punta	2 -12 9 0 0 0
sa:punta del	2 -12 9 0 0 0
sa:purchase	5 -16 17 -3 0 0
sa:purpose	0 -13 15 0 0 0
sa:purpose .	0 -12 12 0 0 0
sa:put	-11 17 -4 -12 -8 0
sa:put off	8 10 -11 -4 -2 0
sa:quadruple	-4 10 -2 0 0 0
sa:quadruple its	-4 10 -2 0 0 0
sa:quarrel	-11 0 5 0 0 0
sa:radio	12 -2 -8 0 0 0
sa:rain	6 -10 5 0 0 0
sa:raise	14 -1 -7 0 0 0
sa:raise its	10 -6 -6 0 0 0
sa:rang	8 -6 -2 0 0 0
sa:rare	-7 -3 13 -1 0 0
sa:rare -	0 9 -8 0 0 0
sa:rare earth	-4 -5 12 -1 0 0
sa:rate of	0 -18 21 0 0 0
sa:reach	-17 -1 7 2 5 0
sa:reach in	0 15 -14 0 0 0
sa:reach the	-9 2 6 0 0 0
sa:reagan	0 13 -12 0 0 0
sa:reason	-6 -6 13 0 0 0
sa:reason to	0 -9 10 0 0 0
sa:receive	-11 -9 0 5 13 0
sa:receive <person>	-4 0 -11 8 9 0
sa:recently	-1 -8 12 0 0 0
sa:recently in	0 -12 13 0 0 0
sa:reciprocal	-14 36 -20 0 0 0
sa:reciprocal tariff	-2 8 -3 0 0 0
sa:reference	-9 13 -3 0 0 0
sa:regulator	-9 0 7 0 0 0
sa:remain	-2 21 -17 0 0 0
sa:reopen	0 -3 -6 9 0 0
sa:reporter .	0 10 -15 5 0 0
sa:reporter in	0 0 12 0 -8 0
sa:reporter that	0 -18 17 -1 7 0
sa:representative	1 -5 6 0 0 0
sa:republic	6 3 -10 0 0 0
sa:republic of	4 4 -9 0 0 0
sa:require	0 -6 -2 9 0 0
sa:reserved	0 -10 10 0 0 0
sa:resort	0 -11 17 0 -4 0
sa:resort in	0 -6 12 0 -2 0
sa:respect	0 -13 14 0 0 0
sa:rest	-7 8 -10 7 0 0
sa:rest for	-3 19 -15 0 0 0
sa:rest of	0 -11 1 9 0 0
sa:result	7 14 -15 -10 0 0
sa:result of	0 14 -13 0 0 0
sa:resume in	0 9 -5 -5 0 0
sa:resume on	0 13 -20 6 0 0
sa:return	-4 11 -11 -1 4 0
sa:return from	0 21 -18 0 0 0
sa:review	-9 14 -5 0 0 0
sa:rice ,	0 12 -12 0 0 0
sa:rise	19 -12 -12 10 0 0
sa:rise <level>	-1 13 -9 0 0 0
sa:rise on	0 -8 9 0 0 0
sa:rise to	11 -10 0 0 0 0
sa:river	0 12 -11 0 0 0
sa:road	-5 11 -3 -1 0 0
sa:ronald	0 11 -10 0 0 0
sa:ronald reagan	0 11 -10 0 0 0
sa:room	0 11 -8 -2 0 0
sa:room .	2 -10 8 0 0 0
sa:rosenbad	0 -12 14 0 0 0
sa:round	-3 -6 6 12 -5 0
sa:round ,	0 -12 13 0 0 0
sa:round in	6 -16 10 -1 0 0
sa:round of	-14 27 -26 13 0 0
sa:round on	0 -12 8 7 0 0
sa:round since	0 -6 9 0 0 0
sa:rubber	0 12 -14 0 0 0
sa:rule on	0 -9 10 0 0 0
sa:rum	0 -10 0 11 0 0
sa:run for	0 -2 12 0 -10 0
sa:run on	13 0 -16 0 0 0
sa:run out	-9 15 -13 -1 4 0
sa:run until	-5 -5 11 0 0 0
sa:salalah	3 -17 11 0 0 0
sa:salvador	0 -13 14 0 0 0
sa:samarkand	0 -11 12 0 0 0
sa:same	-8 8 5 -10 -10 0
sa:same .	0 11 -4 -1 -3 0
sa:same day	-5 13 -10 0 0 0
sa:sapporo	0 -12 15 0 0 0
sa:saved	0 -8 9 0 0 0
sa:say	6 6 -11 -8 3 2
sa:say ,	0 27 -20 -7 -3 0
sa:say .	30 -9 -5 0 -1 0
sa:say :	-2 12 -7 0 0 0
sa:say ;	0 -3 -10 13 0 0
sa:say after	-9 -17 -4 4 17 8
sa:say he	-1 22 -15 -4 -7 0
sa:say in	-3 -4 10 -2 -1 0
sa:say nothing	10 -8 0 0 0 0
sa:say on	15 -13 9 -11 -2 0
sa:say that	5 -25 26 -7 0 0
sa:say the	-6 8 -14 -4 12 0
sa:say yes	-1 12 -5 0 0 0
sa:scheduled for	0 -9 9 0 0 0
sa:school	0 29 -27 0 0 0
sa:scott	4 4 -13 3 0 0
sa:scott bessent	4 4 -13 3 0 0
sa:script	0 -11 12 0 0 0
sa:second .	0 -9 11 0 0 0
sa:second day	-6 -8 15 -5 0 0
sa:second round	-2 0 5 -11 0 0
sa:second time	0 17 -12 0 0 0
sa:second truce	0 -17 17 0 0 0
sa:secondary	0 -14 15 0 0 0
sa:secretary	1 -16 13 1 0 0
sa:secretary scott	4 4 -13 3 0 0
sa:section	-1 11 -7 0 0 0
sa:section <number>	-1 9 -4 0 0 0
sa:see	-3 -4 10 -3 -1 0
sa:see "	-4 -8 13 0 0 0
sa:see <name>	0 15 -13 0 0 0
sa:send	6 11 -15 0 -1 0
sa:sentence	9 -5 -2 0 0 0
sa:seoul	-2 3 -11 12 -2 0
sa:set	0 -6 13 -9 -5 0
sa:set a	2 -18 15 0 0 0
sa:settle	3 -7 -5 0 11 0
sa:settle in	7 7 -15 0 0 0
sa:settle the	2 -13 11 0 0 0
sa:shall	-7 -20 27 0 0 0
sa:share	0 14 -12 0 0 0
sa:she	-11 7 2 0 0 0
sa:she tell	-9 9 0 0 0 0
sa:sheet	-2 20 -16 0 0 0
sa:sheet of	0 13 -12 0 0 0
sa:sheet on	0 15 -13 0 0 0
sa:shenzhen	0 23 -13 -3 -9 0
sa:ship	-8 21 -14 0 0 0
sa:ship .	-1 15 -12 0 0 0
sa:shook	-2 11 -5 0 0 0
sa:shook hand	-1 10 -5 0 0 0
sa:shortly	-12 -4 -8 24 -2 0
sa:should	9 0 -4 0 0 0
sa:shrimp	0 12 -11 0 0 0
sa:shut	0 -1 -9 11 0 0
sa:side	-7 -7 8 -4 1 9
sa:side ,	0 -10 11 0 0 0
sa:side .	-9 -8 6 0 0 10
sa:side and	0 -10 13 0 0 0
sa:side are	0 14 -14 0 0 0
sa:side had	0 -11 13 0 0 0
sa:side in	0 -10 10 0 0 0
sa:side would	0 16 -11 0 -2 0
sa:sideline	0 -4 8 0 0 0
sa:sign	-5 1 -5 9 5 0
sa:sign ,	0 -8 10 0 0 0
sa:sign .	0 9 -5 -3 0 0
sa:sign a	6 -20 4 11 7 0
sa:sign an	-3 9 -5 0 0 0
sa:sign by	9 5 -15 0 0 0
sa:sign in	0 -2 -2 0 11 0
sa:sign on	0 -13 15 0 0 0
sa:sign the	-6 19 -12 -1 0 0
sa:sign two	0 13 -7 0 -2 0
sa:signature	-11 -1 12 -5 0 0
sa:since	2 16 -6 -15 -19 -3
sa:since <day-gone>	0 -14 17 0 0 0
sa:since <number>	-3 -6 9 -4 2 0
sa:since geneva	0 12 -11 0 0 0
sa:since the	4 4 -7 5 -10 0
sa:sit	3 -15 5 -2 6 4
sa:sit in	3 -12 8 0 0 0
sa:sit on	0 12 -11 0 0 0
sa:sixth round	0 -11 5 8 0 0
sa:small	-11 6 1 0 0 0
sa:so	2 14 -17 8 -6 0
sa:so .	0 -11 16 0 0 0
sa:so that	0 13 -22 5 0 0
sa:some	-14 -4 1 0 18 0
sa:soon as	7 3 -9 0 0 0
sa:south	0 -14 16 0 0 0
sa:soy	0 9 -8 0 0 0
sa:soybean	-8 28 -25 -6 9 0
sa:spare	17 -25 2 0 4 0
sa:speak of	-1 -6 9 0 0 0
sa:speaking	8 -19 14 0 0 0
sa:spirit	-4 -7 13 0 0 0
sa:spoke	-14 33 -26 0 0 0
sa:spoke by	-15 25 -13 0 0 0
sa:spoken	-11 1 8 0 0 0
sa:st	0 -18 20 0 0 0
sa:st .	0 -12 14 0 0 0
sa:stability	0 12 -11 0 0 0
sa:stalled	0 14 -8 0 0 0
sa:stand	-3 -7 0 12 0 0
sa:stand in	0 -7 -7 12 0 0
sa:start	7 -12 0 8 0 0
sa:state	0 -1 3 -11 1 0
sa:statement	-8 9 0 -3 -1 0
sa:statement .	0 -6 10 0 0 0
sa:statement on	0 9 -7 0 0 0
sa:steel	0 -17 21 -1 0 0
sa:steel and	-3 18 -14 0 0 0
sa:step	-9 -3 9 -2 0 0
sa:still	0 5 -10 -3 8 0
sa:still in	0 17 -16 0 0 0
sa:stock	0 11 -8 0 0 0
sa:stockholm	-4 -20 28 -7 0 0
sa:stockholm ,	0 -9 10 0 0 0
sa:stockholm in	0 -9 10 0 0 0
sa:stockholm on	0 -18 22 -2 0 0
sa:stop .	0 -19 21 0 0 0
sa:strike	1 26 -39 9 0 0
sa:successful	0 -12 9 0 4 0
sa:successful framework	0 -13 9 0 4 0
sa:successor	0 9 -8 0 0 0
sa:sugar ,	-2 27 -25 0 0 0
sa:sugar and	0 -23 24 0 0 0
sa:sugar from	3 -14 10 0 0 0
sa:summary	0 12 -11 0 0 0
sa:summer ,	0 -2 -6 9 0 0
sa:summit .	-2 14 -10 0 0 0
sa:summit in	2 -8 0 0 5 0
sa:summit of	0 -6 8 0 0 0
sa:supply	3 -14 11 0 0 0
sa:suspend	-2 -7 11 0 0 0
sa:suspend for	2 5 -8 0 0 0
sa:suspend its	0 -9 9 0 0 0
sa:suspend the	0 -7 10 0 0 0
sa:suspend until	0 -10 10 0 0 0
sa:system	0 9 -9 0 0 0
sa:table	-5 14 -7 -4 -1 0
sa:take	-10 2 -5 4 4 1
sa:take a	0 17 -16 0 0 0
sa:take up	0 -22 11 0 9 0
sa:talk	11 7 -12 13 -4 -6
sa:talk .	-9 -7 11 5 0 0
sa:talk about	4 8 -16 6 0 0
sa:talk and	0 8 -7 0 0 0
sa:talk at	0 23 -19 0 0 0
sa:talk in	-9 16 -13 -2 4 0
sa:talk of	0 -15 16 0 0 0
sa:talk open	0 15 -14 0 0 0
sa:talk that	0 -7 11 -1 0 0
sa:talk to	14 -9 -5 0 0 0
sa:talk would	0 -5 -9 13 0 0
sa:talked	18 0 -18 -3 0 0
sa:talking	4 -22 13 0 8 0
sa:talking about	0 -12 4 0 8 0
sa:tangier ,	0 -13 13 0 0 0
sa:tariff	-9 5 1 0 -2 -3
sa:tariff ,	-11 4 4 0 0 0
sa:tariff .	-1 -4 10 -1 -1 0
sa:tariff are	0 -11 0 12 0 0
sa:tariff cut	0 -10 10 0 0 0
sa:tariff for	-7 19 -14 0 0 0
sa:tariff of	12 -22 16 0 0 0
sa:tariff on	2 -8 10 0 -2 0
sa:tariff truce	3 -6 2 -11 7 0
sa:tax	0 -15 14 0 0 0
sa:tax at	0 -11 11 0 0 0
sa:tax on	3 -14 11 0 0 0
sa:tea	-2 10 -6 0 0 0
sa:tea ,	0 -10 11 0 0 0
sa:telephone	43 -20 -33 -8 0 0
sa:telephone ,	15 -9 -5 0 0 0
sa:telephone .	23 -20 -4 0 0 0
sa:telephone call	11 -11 0 0 0 0
sa:telephone on	2 17 -23 0 -1 0
sa:telephone with	9 -6 0 0 0 0
sa:television	-5 -3 10 0 0 0
sa:television advertisement	0 14 -12 0 0 0
sa:television interview	0 -11 13 0 0 0
sa:television that	0 -13 13 0 0 0
sa:tell	0 14 -22 3 3 0
sa:tell <person>	10 -11 -3 4 0 0
sa:tell a	0 7 -9 0 2 0
sa:tell reporter	0 -9 5 1 4 0
sa:tell the	0 25 -23 0 0 0
sa:ten	13 -16 6 0 0 0
sa:ten minute	13 -16 3 0 0 0
sa:tenth	-3 22 -18 0 0 0
sa:term	4 10 -11 -2 0 0
sa:text	-8 -25 27 6 0 0
sa:text .	0 -10 0 9 0 0
sa:than	3 -3 6 -7 -3 0
sa:thank	0 15 -14 0 0 0
sa:that	-9 5 2 -10 2 0
sa:that .	0 -11 5 0 10 0
sa:that <name>	16 2 -8 -4 -5 0
sa:that <person>	10 -5 4 -6 -7 0
sa:that <quality>	0 13 -10 0 0 0
sa:that <seat>	-3 26 -20 0 0 0
sa:that a	0 25 -25 -2 -1 0
sa:that all	0 -15 15 0 0 0
sa:that begin	0 -3 8 -4 0 0
sa:that has	0 18 -15 0 0 0
sa:that he	-12 19 -10 -2 3 0
sa:that is	-12 11 -1 0 0 0
sa:that it	14 -12 3 -3 0 0
sa:that its	0 -13 13 0 0 0
sa:that lower	0 -13 14 0 0 0
sa:that nothing	0 -11 1 11 0 0
sa:that nvidia	0 9 -7 0 0 0
sa:that of	0 -12 14 0 0 0
sa:that run	0 -11 13 0 0 0
sa:that start	0 -10 9 0 2 0
sa:that the	0 -20 22 5 -19 4
sa:that their	-10 17 -16 0 8 0
sa:that there	14 -15 -2 0 3 4
sa:that they	6 -9 7 -4 0 0
sa:that was	-4 11 -10 0 4 0
sa:that were	14 -9 -2 0 0 0
sa:that will	0 -24 14 0 9 0
sa:the	-17 11 -11 0 18 9
sa:the <day-ahead>	-8 -20 10 -7 17 5
sa:the <name>	-3 5 -1 -23 6 0
sa:the <office>	2 7 -29 0 24 -1
sa:the <organisation>	-19 29 -14 -1 -13 -1
sa:the <person>	8 15 -20 4 -22 0
sa:the <quality>	-24 -10 13 8 -12 18
sa:the <seat>	-30 -6 -11 -12 44 0
sa:the <span>	-2 22 -19 0 0 0
sa:the additional	0 14 -11 0 0 0
sa:the agreement	-3 4 -19 4 9 0
sa:the air	0 -12 13 0 0 0
sa:the airport	0 -5 -4 10 0 0
sa:the apec	0 9 -16 -2 9 0
sa:the approval	14 -8 -7 0 0 0
sa:the arrangement	0 11 -6 0 0 0
sa:the asean	-3 10 -6 0 0 0
sa:the autumn	2 -9 5 0 3 0
sa:the back	0 16 -15 0 0 0
sa:the bridge	0 -11 0 0 0 13
sa:the calendar	0 -10 12 0 0 0
sa:the ceasefire	0 13 -12 0 0 0
sa:the chairmanship	0 -16 17 0 0 0
sa:the city	0 8 -6 0 0 0
sa:the coffee	0 -7 -4 12 0 0
sa:the country	0 -10 11 0 0 0
sa:the current	13 -16 3 0 0 0
sa:the custom	0 10 -9 0 0 0
sa:the date	6 -8 4 0 0 0
sa:the day	5 15 -17 0 0 0
sa:the delegation	-9 -8 16 0 0 0
sa:the economic	0 15 -14 0 0 0
sa:the eighth	0 10 -6 0 0 0
sa:the end	12 -19 15 -3 -3 0
sa:the evening	0 14 -5 0 -11 0
sa:the extension	-1 15 -10 0 0 0
sa:the extra	0 -21 21 0 0 0
sa:the fee	0 10 -9 0 0 0
sa:the fifth	2 -27 17 4 0 0
sa:the first	-7 -7 18 -16 4 0
sa:the fish	0 -9 10 0 0 0
sa:the following	0 11 -11 0 0 0
sa:the former	0 -10 10 0 0 0
sa:the fourth	0 -19 18 0 0 0
sa:the framework	1 -15 16 0 -1 0
sa:the freeze	0 11 -11 0 0 0
sa:the good	0 -13 13 0 0 0
sa:the higher	-1 15 -12 0 0 0
sa:the last	1 -28 31 -7 -4 0
sa:the leader	0 -6 9 0 0 0
sa:the line	13 -13 -4 0 5 0
sa:the list	0 10 -9 0 0 0
sa:the making	10 -6 -5 0 0 0
sa:the malaysian	0 -11 13 0 0 0
sa:the margin	-3 -9 9 2 0 0
sa:the market	0 11 -10 0 0 0
sa:the matter	1 12 -15 0 0 0
sa:the morning	4 -16 9 -1 5 0
sa:the new	0 16 -10 0 -7 0
sa:the next	0 -5 -6 16 -8 0
sa:the old	0 16 -10 0 0 0
sa:the one	0 -15 4 11 0 0
sa:the other	-11 -12 21 -3 0 0
sa:the outcome	0 -12 13 0 0 0
sa:the palace	-11 -2 -3 0 14 0
sa:the pen	0 16 -13 -2 0 0
sa:the phone	17 -4 -18 0 2 0
sa:the plan	0 -4 9 -1 0 0
sa:the present	0 13 -14 0 0 0
sa:the president	12 -7 -1 0 0 0
sa:the press	0 15 -14 0 0 0
sa:the rain	7 -13 7 0 0 0
sa:the reciprocal	-4 13 -6 0 0 0
sa:the rest	-1 -2 -2 9 0 0
sa:the result	2 9 -11 0 0 0
sa:the round	0 -9 10 0 0 0
sa:the second	-6 19 -11 -12 -3 0
sa:the side	0 17 -16 0 0 0
sa:the sideline	0 -4 8 0 0 0
sa:the sixth	0 9 -5 0 0 0
sa:the small	0 -9 10 0 0 0
sa:the spring	0 -21 24 0 0 0
sa:the state	5 9 -16 0 0 0
sa:the strike	0 19 -18 0 0 0
sa:the summer	0 -18 6 9 5 0
sa:the suspend	0 -13 14 0 0 0
sa:the suspension	2 -12 11 0 0 0
sa:the table	-4 -9 15 -3 0 0
sa:the tariff	-8 22 -19 0 0 0
sa:the tax	5 -11 5 0 0 0
sa:the telephone	35 -33 -4 0 0 0
sa:the text	-5 -13 11 7 0 0
sa:the third	0 -17 13 9 0 0
sa:the three	-9 -9 18 0 0 0
sa:the trade	-16 10 1 0 0 0
sa:the transfer	0 12 -10 0 0 0
sa:the truce	12 -11 3 6 -5 0
sa:the two	3 -13 3 -6 19 -2
sa:the valley	-9 10 0 0 0 0
sa:the way	-2 -8 0 11 0 0
sa:the week	26 -20 0 -1 0 0
sa:the winter	0 -8 -2 0 11 0
sa:the world	-11 10 -1 0 0 0
sa:the worst	0 -11 12 0 0 0
sa:the year	-3 14 -10 0 0 0
sa:their	12 0 -6 0 1 -5
sa:their <office>	19 -17 2 -1 0 0
sa:their <organisation>	0 14 -14 0 0 0
sa:their country	0 10 -8 0 0 0
sa:their dispute	-2 17 -20 -1 6 0
sa:their duty	18 -21 2 0 0 0
sa:their president	-16 -13 20 -2 7 0
sa:their quarrel	-2 -7 10 0 0 0
sa:their second	14 -23 14 0 0 0
sa:their talk	0 7 -27 20 0 0
sa:their tariff	11 -18 10 -7 4 0
sa:their trade	-2 -16 8 13 0 0
sa:their truce	-13 -5 20 -7 0 0
sa:them ,	10 5 -16 0 0 0
sa:them .	0 13 -9 0 0 0
sa:them is	0 12 -11 0 0 0
sa:them on	0 -9 -1 12 0 0
sa:themselve	0 -10 11 0 0 0
sa:then	-8 10 -22 20 0 0
sa:then ,	0 11 -9 0 0 0
sa:then the	0 -10 0 11 0 0
sa:there	7 -11 12 -21 1 2
sa:there .	-6 2 -4 -1 9 0
sa:there on	0 -9 10 0 0 0
sa:there was	9 -11 3 0 0 0
sa:there were	10 14 -28 0 0 0
sa:these	0 -11 13 0 0 0
sa:they	11 0 -3 0 -8 0
sa:they agree	5 -10 2 3 -1 0
sa:they come	0 -8 10 0 0 0
sa:they do	0 14 -13 0 0 0
sa:they had	-13 -10 14 4 0 0
sa:they meet	4 -13 8 0 0 0
sa:they sign	0 12 -10 0 0 0
sa:they were	-1 -14 16 0 0 0
sa:they will	17 -5 -8 0 0 0
sa:thi	5 -9 2 16 -22 -2
sa:thi month	0 -9 0 11 0 0
sa:thi week	1 -15 8 15 -13 0
sa:thing	0 -10 12 0 0 0
sa:think	0 18 -13 0 0 0
sa:third ,	0 -11 12 0 0 0
sa:third country	0 18 -12 -1 -1 0
sa:third day	0 -11 12 0 0 0
sa:third meet	0 11 -9 0 0 0
sa:third round	-10 -3 3 9 0 0
sa:third since	2 6 -11 0 0 0
sa:those	-10 0 6 -1 0 4
sa:three	7 -23 17 2 -3 0
sa:three ,	0 11 -7 0 0 0
sa:three -	8 -11 3 0 0 0
sa:three .	-3 -9 14 -1 0 0
sa:three <office>	-7 15 -8 0 0 0
sa:three hour	0 -12 0 12 0 0
sa:three week	0 -10 11 0 0 0
sa:through	-5 -8 14 -3 0 0
sa:thursday	-2 18 -18 0 2 0
sa:tiktok	15 -22 14 -1 -2 0
sa:tiktok and	15 -15 0 0 0 0
sa:time	4 3 -3 -8 0 0
sa:time )	12 -18 7 0 0 0
sa:time ,	-8 20 -11 0 0 0
sa:time .	17 -3 10 -6 -24 0
sa:time for	0 10 -9 0 0 0
sa:time in	-27 32 -13 -2 4 0
sa:time on	7 21 -25 0 0 0
sa:time since	10 -9 1 0 3 0
sa:to	4 -5 3 11 -8 -11
sa:to <day-ahead>	-2 7 0 -9 -2 0
sa:to <goods-amount>	15 -22 9 0 0 0
sa:to <name>	4 -7 -1 -7 12 0
sa:to <person>	31 -30 5 -2 -1 0
sa:to <seat>	-19 3 -10 29 -22 2
sa:to a	-12 33 -23 0 0 0
sa:to agree	0 -11 14 0 0 0
sa:to begin	0 5 -12 7 0 0
sa:to carry	0 -17 19 0 0 0
sa:to collect	0 20 -16 0 0 0
sa:to come	0 3 -15 9 0 0
sa:to complete	8 -2 -4 0 -2 0
sa:to cut	5 -13 8 0 0 0
sa:to decide	-3 -7 13 0 0 0
sa:to do	9 -19 13 0 0 0
sa:to end	-17 10 2 -4 0 0
sa:to expire	9 -12 3 0 0 0
sa:to extend	-16 3 10 -1 0 0
sa:to fall	0 -10 0 12 0 0
sa:to freeze	0 -16 18 0 0 0
sa:to go	-9 -3 15 -9 0 0
sa:to have	0 -11 4 9 0 0
sa:to his	7 -22 5 10 0 0
sa:to its	0 13 -9 0 0 0
sa:to keep	-2 -18 19 1 0 0
sa:to last	0 20 -18 0 0 0
sa:to let	16 -11 -1 0 0 0
sa:to meet	-11 17 -6 0 -9 4
sa:to prevent	-6 -10 17 0 0 0
sa:to rise	9 -11 0 0 0 0
sa:to run	0 17 -14 0 0 0
sa:to say	-5 17 -8 0 0 0
sa:to sign	-3 9 -4 0 -1 0
sa:to take	0 9 -8 0 0 0
sa:to talk	10 0 -16 8 0 0
sa:to the	-14 0 4 -21 15 0
sa:to us	-2 13 -8 0 0 0
sa:to wait	6 2 -10 0 0 0
sa:to work	6 -11 13 -7 0 0
sa:together .	0 -9 11 0 0 0
sa:tomatoe	0 11 -8 0 0 0
sa:tomatoe and	0 8 -7 0 0 0
sa:too	-1 25 -20 0 0 0
sa:trade	-20 6 7 0 0 -2
sa:trade ,	-3 11 -4 -4 0 0
sa:trade .	-1 -9 1 0 8 0
sa:trade agreement	-3 21 -14 0 -4 0
sa:trade and	0 -9 9 0 0 0
sa:trade minister	-12 9 0 -3 0 0
sa:trade ministry	9 0 -3 -4 0 0
sa:trade truce	-23 13 -8 13 0 0
sa:trade war	0 -9 12 0 0 0
sa:trader	-1 12 -9 0 0 0
sa:transcript	4 -13 10 0 0 0
sa:transcript )	11 -20 9 0 0 0
sa:transfer	0 12 -10 0 0 0
sa:travel	0 -9 0 7 0 0
sa:travel to	0 -10 1 7 0 0
sa:treasury	4 4 -13 3 0 0
sa:treasury secretary	4 4 -13 3 0 0
sa:treaty	-3 -11 16 0 0 0
sa:trieste	0 -11 13 0 0 0
sa:truce	-4 -14 13 7 5 -5
sa:truce ,	-15 -9 20 0 0 0
sa:truce .	-14 0 9 -2 0 0
sa:truce :	7 -14 6 0 0 0
sa:truce between	10 16 -26 -2 0 0
sa:truce by	0 -15 19 0 0 0
sa:truce end	5 -9 -15 21 0 0
sa:truce go	4 -14 8 0 0 0
sa:truce on	4 -8 -13 12 8 0
sa:truce run	13 -20 1 0 5 0
sa:truce that	-15 6 2 -3 0 0
sa:truce until	0 19 -18 0 0 0
sa:truce with	-10 15 -10 2 0 0
sa:truce would	0 -18 19 0 0 0
sa:trump has	10 -5 -4 0 0 0
sa:trump say	8 -13 5 0 0 0
sa:try	0 -9 10 0 0 0
sa:tuna	-3 10 -6 0 0 0
sa:turn	-2 16 -9 -2 0 0
sa:turnberry	-3 -8 15 0 -2 0
sa:turnberry ,	0 -6 10 0 0 0
sa:turned	0 -19 20 0 0 0
sa:twenty	13 -7 -4 0 0 0
sa:twenty minute	13 -11 0 0 0 0
sa:twice	5 1 -15 9 0 0
sa:twice .	0 10 -9 0 0 0
sa:two	0 -9 -3 17 12 -5
sa:two .	0 -24 27 0 0 0
sa:two <office>	6 -9 8 -3 -2 0
sa:two country	0 12 -7 -2 -5 0
sa:two delegation	0 -21 15 5 0 0
sa:two government	0 10 -9 0 0 0
sa:two hour	10 -12 1 0 0 0
sa:two new	0 -19 23 -3 0 0
sa:two round	0 26 -25 0 0 0
sa:two side	1 12 -15 -4 4 0
sa:unchanged	9 -4 -5 0 0 0
sa:under	0 10 -9 -10 6 0
sa:under which	-4 9 -14 0 9 0
sa:unless	-8 32 -22 0 0 0
sa:unless the	0 10 -8 0 0 0
sa:unsustainable	-3 11 -4 0 0 0
sa:until	-15 13 4 -21 -15 -2
sa:until <day-ahead>	-4 15 -5 -11 -12 0
sa:until <day-gone>	0 -8 10 0 0 0
sa:until the	-10 -5 17 -2 0 0
sa:up	-11 -8 14 0 3 0
sa:up .	0 -10 13 0 0 0
sa:up <level>	0 -18 18 0 0 0
sa:up a	-1 -16 11 8 0 0
sa:up on	0 19 -26 0 9 0
sa:up the	-8 9 -1 0 0 0
sa:up without	0 -9 9 0 0 0
sa:us	-9 -2 12 0 0 0
sa:us ,	0 10 -9 0 0 0
sa:us .	0 -15 15 0 0 0
sa:useful	10 -14 6 0 0 0
sa:usual	0 -12 13 0 0 0
sa:valley	-9 13 -4 0 0 0
sa:valparaíso on	0 -11 12 0 0 0
sa:vancouver	0 12 -10 0 0 0
sa:veracruz	0 -10 10 0 0 0
sa:very	0 -11 8 -2 7 0
sa:very successful	0 -12 9 0 4 0
sa:video	33 -23 -27 8 0 4
sa:video link	8 -9 0 0 0 0
sa:video on	18 -20 -13 4 -4 7
sa:video with	-6 9 0 0 0 0
sa:visa	0 14 -13 0 0 0
sa:visit	0 2 -8 -3 6 8
sa:visit ,	0 -7 9 0 0 0
sa:visit by	0 -5 -1 0 1 8
sa:visit of	0 -9 12 0 0 0
sa:visit to	0 4 -19 6 8 0
sa:vote	-2 24 -20 0 0 0
sa:wait	5 3 -10 0 0 0
sa:waited	-1 9 -6 0 0 0
sa:walk	0 -16 3 0 0 13
sa:war	-7 -2 12 -4 -10 0
sa:war ,	0 -11 11 0 0 0
sa:was "	0 -12 15 0 0 0
sa:was <level>	0 11 -8 0 0 0
sa:was <number>	-4 9 -3 0 0 0
sa:was call	-3 17 -14 0 0 0
sa:was due	17 -12 0 -2 0 0
sa:was given	0 8 -6 0 0 0
sa:was hold	1 -13 13 0 0 0
sa:was not	11 -13 -5 8 0 0
sa:was possible	0 9 -7 0 0 0
sa:was put	0 16 -13 0 0 0
sa:was the	-7 -15 18 0 4 0
sa:was to	-3 -10 14 4 -7 0
sa:way	0 -9 0 9 2 0
sa:way of	0 -7 -6 12 0 0
sa:we	5 -20 17 2 0 0
sa:we hear	0 10 -9 0 0 0
sa:we shall	-7 -14 21 0 0 0
sa:we'll	0 12 -10 0 0 0
sa:week	13 -15 -8 21 -24 14
sa:week .	10 -15 -21 22 -13 15
sa:week ago	0 -17 21 0 0 0
sa:week to	0 -7 12 -2 0 0
sa:weekend	-1 9 -6 0 0 0
sa:well	-1 -4 7 -5 -10 8
sa:well ,	-4 0 -5 0 0 8
sa:well .	1 -4 8 0 -6 0
sa:were	16 -3 -11 4 0 -1
sa:were "	0 16 -10 -1 0 0
sa:were broken	0 8 -7 0 0 0
sa:were not	0 11 -10 0 0 0
sa:were the	11 -8 0 0 0 0
sa:were to	12 -6 -7 0 5 0
sa:what	2 1 3 -19 0 0
sa:what <name>	0 -10 4 0 7 0
sa:what both	0 -12 13 0 0 0
sa:what happen	0 10 -7 0 0 0
sa:what has	0 -13 13 0 0 0
sa:what he	4 13 -21 0 0 0
sa:what is	0 -8 10 0 0 0
sa:what it	-3 16 -14 0 0 0
sa:what their	6 -18 11 0 0 0
sa:what they	-1 21 -17 0 0 0
sa:what we	0 -13 14 0 0 0
sa:whatever	0 -9 9 0 0 0
sa:whatever the	0 -11 11 0 0 0
sa:when	-11 0 0 3 0 0
sa:when a	8 -8 -12 10 0 0
sa:when the	-9 -2 12 -1 -2 0
sa:when they	0 -9 4 0 4 0
sa:where <person>	-5 0 -8 6 10 0
sa:where he	-4 11 -6 0 0 0
sa:where the	0 10 -8 0 0 0
sa:whether a	0 -12 15 0 0 0
sa:whether it	0 -6 -1 10 0 0
sa:which	0 -11 5 10 8 -3
sa:which <name>	0 0 -10 9 0 0
sa:which <quality>	0 17 -16 0 0 0
sa:which <seat>	-1 -7 9 0 0 0
sa:which begin	7 -16 0 5 2 0
sa:which both	0 -9 9 0 0 0
sa:which each	-4 28 -26 0 0 0
sa:which end	0 11 -9 0 0 0
sa:which has	0 -17 17 0 0 0
sa:which lasted	5 10 -14 0 0 0
sa:which pay	0 -8 9 0 0 0
sa:which take	0 -13 14 0 0 0
sa:which the	9 -15 3 0 6 0
sa:whisky	9 -3 -7 0 0 0
sa:white	10 -15 5 0 0 0
sa:who	-12 9 0 -2 0 0
sa:who has	0 13 -11 0 0 0
sa:who is	0 -19 20 0 0 0
sa:whole	0 9 -7 0 0 0
sa:whose	0 -15 18 0 0 0
sa:why	-15 8 6 0 0 0
sa:will	0 3 -5 -6 11 0
sa:will be	-10 4 -11 4 15 0
sa:will charge	0 19 -17 0 0 0
sa:will do	8 -10 2 0 0 0
sa:will end	0 -8 10 0 0 0
sa:will go	7 7 -18 -1 0 4
sa:will hold	-5 22 -18 0 0 0
sa:will keep	0 13 -12 0 0 0
sa:will meet	7 12 -17 -3 0 0
sa:will not	8 2 -8 0 0 0
sa:will pay	-5 -19 24 0 0 0
sa:will see	-2 -1 10 0 -5 0
sa:will sit	0 -8 8 0 0 0
sa:will suspend	0 -15 15 0 0 0
sa:will take	0 -18 12 -3 8 0
sa:win	0 13 -13 0 0 0
sa:winner	0 10 -9 0 0 0
sa:winter	0 0 -11 0 11 0
sa:winter .	0 0 -12 0 11 0
sa:wire	9 3 -10 0 0 0
sa:wire )	9 0 -6 0 0 0
sa:wish	0 -10 12 0 0 0
sa:with	9 4 1 -26 -15 1
sa:with .	0 -11 13 0 0 0
sa:with <name>	-20 25 -1 -3 -29 -1
sa:with <office>	-3 -13 17 0 0 0
sa:with <person>	9 -20 12 -17 11 -1
sa:with <quality>	12 -5 -3 -1 0 0
sa:with <seat>	1 26 -40 6 0 0
sa:with <span>	6 -21 15 0 0 0
sa:with a	0 -9 6 -9 11 0
sa:with both	-4 10 -5 0 0 0
sa:with him	3 10 -7 -1 -6 0
sa:with his	-4 -11 20 0 0 0
sa:with it	2 8 -13 0 0 0
sa:with mr	-7 11 -2 0 0 0
sa:with no	0 -8 8 0 0 0
sa:with nothing	0 18 -18 0 0 0
sa:with one	0 11 -9 0 0 0
sa:with our	0 -9 -5 14 0 0
sa:with the	1 2 0 -21 -10 12
sa:with them	0 -3 -9 12 0 0
sa:with two	0 12 -10 0 0 0
sa:with what	0 -3 8 -1 0 0
sa:within	0 -12 -6 15 9 0
sa:within <span>	0 -18 6 -1 14 0
sa:within the	0 -8 -2 13 -2 0
sa:without	2 -15 7 12 -3 0
sa:without a	-3 -1 -4 13 0 0
sa:without agreement	1 -17 0 13 0 0
sa:without an	0 15 -11 -3 0 0
sa:without the	0 -8 9 0 0 0
sa:wool	0 -11 12 0 0 0
sa:working	-8 -5 9 0 0 2
sa:world	-12 14 -4 0 0 0
sa:world .	0 -11 12 0 0 0
sa:worst	-3 -6 10 0 0 0
sa:worth	0 13 -9 0 0 0
sa:would	-2 0 4 7 -17 0
sa:would "	0 11 -9 0 0 0
sa:would come	-1 0 14 -5 -12 0
sa:would continue	0 9 -7 0 0 0
sa:would go	-10 8 -4 6 -3 0
sa:would have	-11 28 -20 0 0 0
sa:would meet	15 -20 7 0 -1 0
sa:would now	0 -17 18 0 0 0
sa:would resume	0 -10 4 5 0 0
sa:write	2 9 -4 -6 -9 0
sa:write that	0 19 -20 0 0 0
sa:xi	13 -7 -7 -5 5 0
sa:xi jinping	13 -7 -7 -5 5 0
sa:year	0 6 0 -25 0 0
sa:year ,	-8 10 0 -2 -2 0
sa:year .	8 14 -23 -13 9 0
sa:year :	0 -13 14 0 0 0
sa:yet	0 -9 13 -1 0 0
sa:yet to	0 11 -9 -2 0 0
sa:yokohama	0 -9 10 0 0 0
sa:york	-2 -25 20 -7 10 0
sa:york ,	0 -12 2 0 8 0
sa:york .	0 -10 15 0 -1 0
sa:your	-4 16 -10 0 0 0
sa:zinc	0 -9 10 0 0 0
sa:—	-5 9 -10 11 -14 0
sa:— <name>	25 -18 1 5 0 0
sa:— <number>	0 -11 11 0 0 0
sa:— <person>	-18 21 -4 -2 0 0
sa:— <quality>	-14 5 5 0 0 0
sa:— <span>	8 -21 12 0 0 0
sa:— a	-3 24 -19 0 0 0
sa:— and	0 0 -13 11 0 0
sa:— second	0 -9 9 0 0 0
sa:— talk	0 -12 4 9 0 0
sa:— the	-2 14 -12 -2 0 0
sa:— transcript	-4 12 -6 0 0 0
sb:"	-21 24 0 -20 -7 -1
sb:" ,	-2 14 -11 0 0 0
sb:" <person>	0 -10 13 0 -1 0
sb:" <span>	0 -11 11 0 0 0
sb:" i	-17 0 15 0 0 0
sb:" it	0 15 -9 0 0 0
sb:" mr	0 16 -14 0 0 0
sb:" my	0 -7 8 0 0 0
sb:" on	0 -9 10 0 0 0
sb:" the	0 4 -8 0 4 0
sb:&	0 13 -11 0 0 0
sb:& p	7 -11 3 0 0 0
sb:'	10 10 -30 0 11 0
sb:'s	-17 0 8 8 -2 -3
sb:'s ,	0 -9 9 0 0 0
sb:'s <level>	0 11 -8 0 0 0
sb:'s <person>	7 -17 8 0 5 0
sb:'s a	-11 27 -17 0 0 0
sb:'s been	7 -15 0 10 0 0
sb:'s cabinet	-2 -9 12 0 0 0
sb:'s chief	-12 6 2 0 0 0
sb:'s commerce	0 10 -7 -5 1 0
sb:'s custom	-10 13 -1 0 0 0
sb:'s deputy	-2 12 -11 0 0 0
sb:'s economy	-7 19 -12 0 0 0
sb:'s export	0 -10 12 0 0 0
sb:'s finance	0 10 -10 0 0 0
sb:'s foreign	0 -17 11 6 -3 0
sb:'s go	0 10 -9 0 0 0
sb:'s minister	1 -17 19 -1 0 0
sb:'s ministry	0 -2 -18 3 9 6
sb:'s negotiator	0 -15 18 0 0 0
sb:'s own	-3 -7 13 0 0 0
sb:'s prime	-6 9 -1 0 0 0
sb:'s rule	0 -9 9 0 0 0
sb:'s signature	0 13 -11 0 0 0
sb:'s state	0 -8 16 0 -11 0
sb:'s talk	7 -23 18 0 0 0
sb:'s tariff	0 9 -7 0 0 0
sb:'s the	0 9 -6 -1 0 0
sb:'s to	0 -18 13 -4 9 0
sb:'s trade	13 -19 3 11 -2 0
sb:(	-7 -12 10 8 2 0
sb:( <level>	0 -8 -8 6 9 0
sb:( <name>	0 -18 20 0 0 0
sb:( <organisation>	-1 -11 16 -2 0 0
sb:( <person>	0 13 -11 0 0 0
sb:( translation	0 9 -9 0 0 0
sb:)	-4 -8 3 10 2 0
sb:) ,	0 15 -16 0 0 0
sb:) :	0 -18 13 0 6 0
sb:) —	-4 -5 1 12 0 0
sb:*	10 -13 3 2 0 0
sb:+	0 -8 0 10 0 0
sb:,	2 3 2 -10 0 5
sb:, <day-ahead>	0 -21 19 0 1 0
sb:, <day-gone>	-4 -18 14 8 0 0
sb:, <day-today>	0 12 -4 -10 -9 -2
sb:, <level>	-11 24 -13 0 0 0
sb:, <name>	6 -22 7 8 9 8
sb:, <number>	0 7 -19 0 8 0
sb:, <office>	-12 11 -18 10 7 0
sb:, <organisation>	-1 -12 14 0 0 0
sb:, <person>	-10 -1 10 11 -19 -3
sb:, <quality>	6 8 -11 0 0 0
sb:, <seat>	14 -27 19 -3 0 0
sb:, <span>	-5 0 12 -2 -10 0
sb:, about	0 -9 10 0 0 0
sb:, agree	11 7 -13 0 -1 0
sb:, and	5 8 -20 7 0 1
sb:, as	11 -28 7 0 11 7
sb:, ask	0 13 -9 0 0 0
sb:, at	-1 -24 30 -7 -4 0
sb:, before	0 13 -16 3 0 0
sb:, between	-4 10 -5 0 0 0
sb:, but	-6 -8 15 -1 0 0
sb:, by	9 10 -30 0 0 0
sb:, call	-10 15 -1 0 0 0
sb:, clear	-7 10 0 0 0 0
sb:, collect	0 -13 14 0 0 0
sb:, come	-8 17 -17 0 5 0
sb:, conclude	0 23 -21 0 0 0
sb:, due	0 10 -7 0 0 0
sb:, fly	0 -10 11 0 0 0
sb:, following	16 -15 -5 0 0 0
sb:, for	0 -10 12 -1 0 0
sb:, friday	-7 17 -11 0 0 0
sb:, from	-3 9 -2 0 0 0
sb:, go	0 17 -13 -1 0 0
sb:, his	7 3 -9 0 0 0
sb:, hold	9 -11 2 0 0 0
sb:, hour	-2 -17 16 -3 2 0
sb:, if	12 -2 -5 0 0 0
sb:, in	3 -24 11 12 7 0
sb:, instead	0 -10 11 0 0 0
sb:, is	-12 9 0 -1 0 0
sb:, it	-11 27 -34 14 0 0
sb:, led	0 -9 10 0 0 0
sb:, make	0 15 -14 0 0 0
sb:, meet	-3 -23 17 5 0 0
sb:, monday	-2 0 -5 0 14 0
sb:, mr	5 -15 5 -2 6 0
sb:, no	0 -1 -12 0 0 13
sb:, nobody	0 -11 11 0 0 0
sb:, of	0 -32 34 0 0 0
sb:, one	0 16 -13 0 0 0
sb:, our	0 -12 13 0 0 0
sb:, plan	-4 -4 9 0 -1 0
sb:, published	0 13 -12 0 0 0
sb:, return	0 12 -11 0 0 0
sb:, say	-2 6 -13 3 11 -1
sb:, see	0 10 -6 0 0 0
sb:, sign	17 -2 -4 -2 0 0
sb:, sit	0 8 -7 0 0 0
sb:, spoke	10 -3 -3 0 0 0
sb:, stay	0 9 -9 0 0 0
sb:, sunday	0 -16 12 0 4 0
sb:, take	0 16 -15 0 0 0
sb:, tell	-7 18 -3 -8 0 0
sb:, that	-1 27 -24 0 0 0
sb:, the	-6 -4 19 -22 -19 1
sb:, their	1 -11 7 0 3 0
sb:, thursday	-12 18 -10 0 0 0
sb:, tuesday	10 5 -15 0 0 0
sb:, under	0 -8 10 0 0 0
sb:, unless	5 -14 11 0 0 0
sb:, until	-1 -7 2 0 9 0
sb:, was	-11 6 0 0 0 0
sb:, wednesday	-4 -15 18 0 0 0
sb:, when	0 0 -5 -1 8 0
sb:, where	-13 -28 22 0 11 0
sb:, who	11 -4 0 0 0 -3
sb:, will	-7 -5 22 -13 -7 0
sb:, with	-12 19 -23 -1 11 0
sb:, without	-10 11 0 0 0 0
sb:, would	7 0 -13 6 0 0
sb:, yes	0 -8 10 0 0 0
sb:, —	0 17 -14 0 0 0
sb:-	19 -4 -3 0 -9 -4
sb:- <person>	-11 21 -6 0 0 0
sb:- <quality>	-1 -18 21 0 0 0
sb:- a	0 17 -14 0 0 0
sb:- minute	7 6 -16 0 0 0
sb:- out	-4 10 -3 0 0 0
sb:- premier	0 -5 -7 16 -2 0
sb:- the	3 15 -25 0 5 0
sb:- way	2 -14 12 0 0 0
sb:.	-8 14 -22 1 -6 21
sb:. <person>	2 0 -12 -5 2 10
sb:. m	1 14 -15 0 0 0
sb:. the	0 -15 16 0 0 0
sb:/	-6 10 -3 2 -8 0
sb:/ <number>	-2 -11 14 0 0 0
sb:/ <person>	0 12 -12 0 0 0
sb:/ <seat>	-8 24 -20 5 0 0
sb:/ the	0 -13 13 0 0 0
sb::	5 -7 -1 -18 11 14
sb:: <day-ahead>	0 -8 -2 0 9 0
sb:: <day-gone>	-14 16 0 0 0 0
sb:: <name>	-6 9 -13 -1 7 2
sb:: <number>	7 -7 7 -14 -2 0
sb:: <span>	0 9 -8 0 0 0
sb:: a	23 -2 -28 0 9 0
sb:: and	0 -8 9 0 0 0
sb:: from	0 -8 9 0 0 0
sb:: he	-3 -1 -4 0 9 0
sb:: i	-9 6 1 0 0 0
sb:: if	0 -10 12 0 0 0
sb:: in	0 -11 13 0 0 0
sb:: is	0 15 -14 0 0 0
sb:: it	-8 -6 15 0 0 0
sb:: mr	0 1 -16 0 4 10
sb:: no	10 -25 -1 13 -5 13
sb:: on	-5 10 -5 0 0 0
sb:: that	-2 -12 16 0 0 0
sb:: the	16 -6 0 -3 -2 0
sb:: then	0 16 -14 0 0 0
sb:: third	0 -13 13 0 0 0
sb:: we	-4 -4 9 0 -1 0
sb:: when	-6 15 -7 0 0 0
sb:: who	0 16 -14 0 0 0
sb:: will	0 14 -10 0 0 0
sb:: you	0 12 -11 0 0 0
sb:;	7 -2 -1 9 -18 -3
sb:; <name>	0 11 -5 0 0 0
sb:; a	2 0 -9 9 0 0
sb:; for	0 -12 12 0 0 0
sb:; it	-6 11 -3 -1 0 0
sb:; that	0 -14 15 0 0 0
sb:; the	1 12 -8 -6 -1 0
sb:; they	18 -22 -1 5 -3 0
sb:<day-ahead>	14 -7 1 2 0 -8
sb:<day-ahead> ,	0 13 -14 4 0 -1
sb:<day-ahead> :	10 -20 6 0 1 0
sb:<day-ahead> ;	13 -17 4 0 0 0
sb:<day-ahead> for	0 -13 11 1 0 0
sb:<day-ahead> he	0 -13 10 0 3 0
sb:<day-ahead> in	0 -5 -1 -3 10 0
sb:<day-ahead> it	-5 -5 11 0 0 0
sb:<day-ahead> of	0 -7 10 0 0 0
sb:<day-ahead> the	12 -14 0 6 0 0
sb:<day-gone>	-3 1 1 -12 9 -8
sb:<day-gone> 's	-2 0 -5 -1 10 0
sb:<day-gone> )	0 10 -9 0 0 0
sb:<day-gone> ,	-17 0 11 -14 8 -4
sb:<day-gone> .	0 2 -13 10 0 0
sb:<day-gone> ;	15 0 -7 -3 0 0
sb:<day-gone> <number>	0 -19 12 0 9 0
sb:<day-gone> <person>	11 -11 -1 0 4 0
sb:<day-gone> after	9 -9 13 -8 -9 0
sb:<day-gone> and	9 -26 13 -2 2 2
sb:<day-gone> by	3 -12 9 0 0 0
sb:<day-gone> evening	0 17 -25 14 -5 0
sb:<day-gone> in	-6 -9 6 -4 13 0
sb:<day-gone> morning	-2 -8 11 0 0 0
sb:<day-gone> night	-10 23 -12 0 0 0
sb:<day-gone> take	0 11 -11 0 0 0
sb:<day-gone> that	3 23 -27 -3 -1 0
sb:<day-gone> the	3 -17 12 4 -1 0
sb:<day-gone> to	0 8 -7 0 0 0
sb:<day-gone> we	0 14 -14 0 0 0
sb:<day-gone> with	-1 -11 14 0 0 0
sb:<day-gone> —	-3 -9 14 0 0 0
sb:<day-today>	-5 7 -1 -4 0 -9
sb:<day-today> (	0 -11 6 8 0 0
sb:<day-today> ;	-2 -16 22 0 0 0
sb:<day-today> at	0 -13 6 8 0 0
sb:<day-today> for	0 -16 9 0 8 0
sb:<day-today> over	0 -12 12 0 0 0
sb:<day-today> published	0 -3 7 0 0 0
sb:<day-today> that	-1 4 -24 6 11 0
sb:<day-today> with	0 -9 13 0 0 0
sb:<day-today> —	0 13 -4 -22 -1 0
sb:<duty>	6 2 4 -10 -34 0
sb:<gate>	-17 5 7 -7 0 -6
sb:<goods-amount>	0 31 -23 0 -4 0
sb:<goods>	7 4 2 -4 -25 3
sb:<level-noun>	1 -2 4 -20 2 0
sb:<level>	-6 8 6 -17 -12 1
sb:<level> )	0 -13 0 6 9 0
sb:<level> ,	-6 0 5 -3 -11 7
sb:<level> ;	0 15 -14 0 0 0
sb:<level> and	-3 20 -15 0 0 0
sb:<level> at	0 21 -19 0 0 0
sb:<level> has	0 -13 13 0 0 0
sb:<level> in	14 -16 18 -9 -17 0
sb:<level> instead	10 -21 12 0 0 0
sb:<level> it	0 -11 11 0 0 0
sb:<level> more	0 -9 10 0 0 0
sb:<level> of	-3 18 -10 0 0 0
sb:<level> on	1 19 -12 -5 -10 0
sb:<level> that	-2 -12 15 0 0 0
sb:<money>	-10 40 -36 -2 3 0
sb:<money> ,	0 10 -9 0 0 0
sb:<money> in	-1 14 -4 0 -2 0
sb:<money> on	0 -8 0 0 10 0
sb:<month-ahead>	-7 11 -9 0 2 0
sb:<month-ahead> ,	0 -21 11 3 4 0
sb:<month-ahead> after	-6 19 -14 0 0 0
sb:<month-ahead> and	-9 16 -12 0 3 0
sb:<month-ahead> the	0 -10 12 0 0 0
sb:<month-gone>	9 2 -11 1 5 0
sb:<month-gone> ,	0 -17 14 -6 11 0
sb:<month-gone> ;	9 0 -18 9 0 0
sb:<month-gone> for	0 13 -11 0 0 0
sb:<name> 's	-7 -10 12 8 0 0
sb:<name> (	0 -14 10 5 0 0
sb:<name> )	0 -18 20 0 0 0
sb:<name> ,	0 24 -17 -2 -10 -3
sb:<name> :	16 -11 1 0 -2 0
sb:<name> <day-today>	4 -13 8 0 0 0
sb:<name> <seat>	3 -20 17 0 0 0
sb:<name> a	0 0 -10 0 11 0
sb:<name> agree	-2 -6 8 8 -10 0
sb:<name> and	5 -17 14 1 -4 -6
sb:<name> are	0 27 -28 0 0 0
sb:<name> at	0 21 -8 -2 -11 0
sb:<name> before	0 -9 12 0 0 0
sb:<name> charge	0 10 -9 0 0 0
sb:<name> close	0 16 -16 0 0 0
sb:<name> conclude	0 12 -7 0 0 0
sb:<name> end	-4 7 -13 11 0 0
sb:<name> from	0 -13 2 8 3 0
sb:<name> gave	0 -10 11 0 0 0
sb:<name> good	0 -8 9 0 0 0
sb:<name> has	-4 -6 11 0 0 2
sb:<name> have	12 12 -21 -4 3 0
sb:<name> hold	4 -21 18 -3 0 0
sb:<name> hope	0 10 -8 0 0 0
sb:<name> in	-2 -8 10 -2 2 0
sb:<name> it	0 17 -11 0 -4 0
sb:<name> its	0 -14 14 0 0 0
sb:<name> meet	0 27 -23 -1 0 0
sb:<name> on	-13 3 -23 16 19 9
sb:<name> plan	-1 13 -10 0 0 0
sb:<name> president	0 -10 13 -2 0 0
sb:<name> prolonged	0 -15 17 0 0 0
sb:<name> put	0 16 -14 0 0 0
sb:<name> reach	-6 23 -16 0 0 0
sb:<name> require	-4 -14 11 0 0 8
sb:<name> say	-2 15 -7 -7 -3 0
sb:<name> settle	0 13 -16 0 0 0
sb:<name> side	0 11 -7 0 -3 0
sb:<name> sign	6 -9 7 0 0 0
sb:<name> since	0 11 -11 0 0 0
sb:<name> sit	0 -18 19 0 0 0
sb:<name> take	-6 -4 12 0 0 0
sb:<name> that	0 18 -13 0 -4 0
sb:<name> the	0 13 -11 0 0 0
sb:<name> to	15 -24 15 0 0 0
sb:<name> trade	20 2 -11 -10 0 0
sb:<name> under	13 -20 8 0 0 0
sb:<name> was	1 -8 12 -4 -1 0
sb:<name> were	0 -29 31 0 0 0
sb:<name> will	0 -1 -6 12 0 0
sb:<name> would	-3 14 -2 -1 -2 0
sb:<not>	-20 6 8 -2 -1 7
sb:<number>	7 5 -9 0 6 -10
sb:<number> "	-1 -8 10 0 0 0
sb:<number> ,	12 10 -41 -2 20 0
sb:<number> -	-8 24 -15 0 0 0
sb:<number> /	0 -9 12 0 -4 0
sb:<number> :	11 -14 7 -13 3 0
sb:<number> <day-today>	11 -14 3 0 0 0
sb:<number> <person>	-15 1 13 -2 -9 0
sb:<number> <quality>	0 11 -10 0 0 0
sb:<number> a	-6 16 -7 0 0 0
sb:<number> and	1 -4 -10 8 5 0
sb:<number> country	0 11 -10 0 0 0
sb:<number> end	0 -9 10 0 0 0
sb:<number> in	-6 7 -23 0 12 0
sb:<number> lose	11 -10 0 0 0 0
sb:<number> million	0 14 -11 0 0 0
sb:<number> on	1 1 -21 20 -6 0
sb:<number> round	0 9 -4 -3 0 0
sb:<number> there	0 11 -11 0 0 0
sb:<number> to	0 -11 13 0 0 0
sb:<number> vote	0 -12 13 0 0 0
sb:<number> was	0 -9 9 0 0 0
sb:<number> —	9 -2 -2 0 0 0
sb:<office>	3 -6 1 0 -5 11
sb:<office> '	1 7 -8 0 0 0
sb:<office> 's	4 -9 1 0 5 0
sb:<office> ,	6 -4 -2 13 -14 0
sb:<office> :	-5 26 -46 12 7 10
sb:<office> and	-11 16 -2 0 -3 0
sb:<office> are	5 -30 32 0 -5 0
sb:<office> expect	0 17 -17 0 0 0
sb:<office> from	4 -4 -15 5 16 0
sb:<office> had	5 -13 10 0 0 0
sb:<office> has	4 -15 14 0 0 0
sb:<office> have	12 -20 10 0 0 0
sb:<office> in	-9 15 -15 9 0 0
sb:<office> meet	0 9 0 0 -15 0
sb:<office> of	-12 -15 8 -9 19 7
sb:<office> order	-1 0 -7 0 9 0
sb:<office> sign	-12 -10 22 0 0 0
sb:<office> sit	0 -9 11 0 0 0
sb:<office> spoke	11 -5 -3 0 0 0
sb:<office> tell	0 14 -11 0 0 0
sb:<office> to	-13 12 0 0 0 0
sb:<office> will	28 -2 -2 -14 -12 -1
sb:<office> would	0 -18 11 6 0 0
sb:<office> —	0 -16 17 0 0 0
sb:<organisation>	7 6 1 -17 -8 -4
sb:<organisation> 's	-5 21 -11 0 -2 0
sb:<organisation> )	-2 -17 21 -2 0 0
sb:<organisation> ,	29 -2 -8 -16 -6 0
sb:<organisation> :	0 16 -15 0 0 0
sb:<organisation> <person>	0 -10 12 5 -10 0
sb:<organisation> agree	0 11 -10 0 0 0
sb:<organisation> and	0 -6 14 -10 0 0
sb:<organisation> announce	0 10 -14 0 0 3
sb:<organisation> doe	0 -13 13 0 0 0
sb:<organisation> end	0 24 -23 0 0 0
sb:<organisation> had	0 9 -7 0 0 0
sb:<organisation> has	-2 17 -12 0 0 0
sb:<organisation> hold	0 17 -16 0 0 0
sb:<organisation> inform	0 -13 14 0 0 0
sb:<organisation> is	0 -14 14 0 0 0
sb:<organisation> may	0 -10 10 0 0 0
sb:<organisation> meet	0 10 -8 0 0 0
sb:<organisation> of	-1 0 -8 11 0 0
sb:<organisation> on	-5 25 -15 -1 -7 0
sb:<organisation> that	5 -24 23 -2 0 0
sb:<organisation> was	0 10 -9 0 0 0
sb:<organisation> would	0 -17 10 -1 12 0
sb:<organisation> —	-4 -11 15 0 0 0
sb:<person>	1 -4 3 2 -1 -9
sb:<person> 's	-5 -16 20 10 -18 0
sb:<person> )	0 12 -10 0 0 0
sb:<person> ,	6 9 -17 10 -19 1
sb:<person> :	-19 6 3 2 -25 12
sb:<person> ;	0 -25 25 0 0 0
sb:<person> add	-1 -14 7 0 12 0
sb:<person> and	9 -29 9 8 14 -10
sb:<person> announce	3 -15 16 -2 -3 0
sb:<person> are	10 0 -17 0 8 0
sb:<person> at	-8 -6 -1 0 17 0
sb:<person> by	20 -11 -14 1 -4 0
sb:<person> come	0 -12 7 0 8 0
sb:<person> for	1 10 -11 0 0 0
sb:<person> go	0 -1 -10 0 13 0
sb:<person> had	-17 30 -18 7 -10 0
sb:<person> has	1 16 -10 0 -12 0
sb:<person> have	-10 4 5 0 0 0
sb:<person> himself	14 -15 0 0 1 0
sb:<person> hold	-9 5 3 -4 0 0
sb:<person> in	-5 6 -12 -3 9 0
sb:<person> is	7 -15 -8 7 17 0
sb:<person> meet	0 -19 22 -2 -2 0
sb:<person> new	0 10 -6 0 0 0
sb:<person> of	17 -37 35 -10 -7 0
sb:<person> on	22 -1 -22 1 5 0
sb:<person> post	0 15 -10 0 0 0
sb:<person> put	0 9 -6 0 -2 0
sb:<person> reach	0 -16 17 0 0 0
sb:<person> say	-7 -9 13 -4 1 3
sb:<person> see	0 7 -14 0 7 0
sb:<person> shook	-2 -10 13 0 0 0
sb:<person> sign	-11 6 3 -3 -11 0
sb:<person> speak	-12 15 0 0 0 0
sb:<person> take	10 0 -11 0 0 0
sb:<person> talk	-14 31 -13 -6 -7 0
sb:<person> talked	5 -16 0 3 5 0
sb:<person> tell	16 5 -8 2 -22 0
sb:<person> to	-8 28 -25 -11 5 0
sb:<person> warn	0 -10 2 8 0 0
sb:<person> was	4 21 -12 -3 -15 0
sb:<person> will	5 -4 -22 20 9 0
sb:<person> would	8 -2 0 -13 3 0
sb:<person> write	10 -5 -1 5 -7 0
sb:<person> —	0 11 -9 0 0 0
sb:<points>	-6 22 -18 -1 3 0
sb:<points> of	0 7 -5 0 0 0
sb:<points> on	0 13 -10 0 -1 0
sb:<quality>	15 -2 1 -10 -17 2
sb:<quality> -	0 -15 18 0 0 0
sb:<quality> and	-8 -28 38 -7 -5 0
sb:<quality> beef	0 -14 15 0 0 0
sb:<quality> business	-6 0 9 0 0 0
sb:<quality> cabinet	0 14 -11 0 0 0
sb:<quality> car	15 -18 5 0 0 0
sb:<quality> colleague	17 -6 -10 9 0 0
sb:<quality> counterpart	9 -12 5 0 0 0
sb:<quality> delegation	0 -27 29 0 0 0
sb:<quality> flag	0 -11 12 0 0 0
sb:<quality> foreign	-1 -6 9 0 0 0
sb:<quality> government	0 14 -10 0 0 0
sb:<quality> leader	10 -17 -8 0 16 0
sb:<quality> minister	20 -11 0 -2 0 0
sb:<quality> negotiator	-3 9 -5 -4 2 0
sb:<quality> official	-15 20 -1 0 -4 0
sb:<quality> oil	0 15 -14 0 0 0
sb:<quality> one	-12 -7 18 0 0 0
sb:<quality> opposite	5 -12 7 0 0 0
sb:<quality> paper	0 10 -9 0 0 0
sb:<quality> president	12 -3 8 -4 -12 0
sb:<quality> prime	2 -10 -1 0 11 0
sb:<quality> side	2 16 -16 -3 0 0
sb:<quality> steel	-2 -16 18 0 0 0
sb:<quality> vice	0 -4 -10 16 -2 0
sb:<quality> wine	0 11 -11 0 0 0
sb:<seat>	19 -11 -1 4 6 -4
sb:<seat> 's	-11 5 8 -4 0 0
sb:<seat> ,	13 -15 13 2 -18 -8
sb:<seat> /	-7 20 -17 5 0 0
sb:<seat> :	4 -6 -14 0 20 0
sb:<seat> ;	-7 19 -13 0 0 0
sb:<seat> <day-today>	0 -11 16 0 -1 0
sb:<seat> a	0 15 -14 0 0 0
sb:<seat> and	8 11 -30 -3 13 0
sb:<seat> before	0 12 -11 0 0 0
sb:<seat> end	10 -19 -6 0 15 0
sb:<seat> from	0 -7 12 -1 -2 0
sb:<seat> in	0 7 -11 -7 9 0
sb:<seat> is	0 -13 15 0 0 0
sb:<seat> last	0 -14 15 0 0 0
sb:<seat> on	-9 -7 18 -5 -9 -6
sb:<seat> put	0 16 -13 0 0 0
sb:<seat> say	-1 1 -35 18 2 5
sb:<seat> that	0 19 -11 0 -9 0
sb:<seat> the	0 14 -12 0 0 0
sb:<seat> thi	0 -14 14 0 0 0
sb:<seat> to	-1 -9 9 0 -3 6
sb:<seat> would	0 -12 13 0 0 0
sb:<seat> —	-2 24 -31 12 -2 0
sb:<sender>	-9 24 -16 4 -16 3
sb:<span>	-1 -6 6 -4 14 -10
sb:<span> ,	1 11 -3 -11 -13 0
sb:<span> after	-1 10 0 -2 -8 0
sb:<span> at	12 -24 14 0 0 0
sb:<span> before	-3 8 -8 4 0 0
sb:<span> from	0 16 -20 0 5 0
sb:<span> in	0 -35 31 -1 5 0
sb:<span> of	-14 -46 33 9 17 0
sb:<span> the	-3 11 -6 0 0 0
sb:<span> to	-1 6 -13 0 10 0
sb:<taker>	-6 25 -25 6 0 0
sb:<v-bear>	7 -5 3 -1 0 -10
sb:<v-begin>	-28 4 1 -2 2 9
sb:<v-buy>	-4 6 -1 -10 4 0
sb:<v-deny>	-5 4 -2 9 -3 0
sb:<v-end>	-4 18 -13 5 -6 -7
sb:<v-propose>	22 -13 -8 12 3 -2
sb:<v-return>	-11 -4 8 0 1 0
sb:<v-say>	-13 2 0 5 3 0
sb:<v-sell>	-13 4 3 2 -8 6
sb:<v-stay>	-9 3 -4 6 -4 16
sb:<v-suspend>	7 5 -12 2 0 3
sb:<v-target>	-8 3 11 -18 -18 -1
sb:<v-threaten>	-11 5 -3 6 -2 0
sb:<v-up>	2 -5 9 -18 0 2
sb:_	-4 -5 10 0 0 0
sb:a	2 7 -11 -3 2 6
sb:a <office>	1 13 -9 -4 -1 0
sb:a <organisation>	-3 16 -7 -10 0 0
sb:a <person>	13 -9 -2 0 0 0
sb:a <quality>	-6 -3 10 0 0 0
sb:a <span>	7 -11 12 -1 -11 0
sb:a call	17 -11 -9 0 0 0
sb:a ceasefire	0 10 -9 0 0 0
sb:a conference	11 -8 0 0 0 0
sb:a date	0 -7 9 -4 0 0
sb:a deal	0 0 -11 -3 13 0
sb:a dispute	-5 -4 8 0 0 0
sb:a draft	0 15 -14 0 0 0
sb:a duty	-1 -13 16 0 0 0
sb:a fact	0 14 -12 0 0 0
sb:a few	0 0 -13 0 12 0
sb:a first	-6 -23 0 18 10 0
sb:a fourth	-4 24 -18 -10 0 0
sb:a framework	9 -10 -4 -2 13 0
sb:a full	0 -6 8 0 0 0
sb:a further	-4 -10 4 4 5 0
sb:a last	12 -8 0 0 0 0
sb:a letter	-3 15 -19 8 -4 0
sb:a longer	0 -11 11 0 0 0
sb:a new	3 0 -7 9 -1 0
sb:a permanent	0 -13 14 0 0 0
sb:a phone	16 -10 -6 0 0 0
sb:a plan	0 10 -13 0 3 0
sb:a post	0 12 -8 0 0 0
sb:a proposal	0 -10 10 0 0 0
sb:a result	0 -12 12 0 0 0
sb:a rise	12 -9 -3 0 0 0
sb:a round	5 -15 11 -1 0 0
sb:a second	3 2 -14 20 -4 -2
sb:a settlement	0 8 -8 0 0 0
sb:a seventh	0 -20 2 16 -1 0
sb:a signature	0 -11 11 0 0 0
sb:a sixth	0 -1 -4 9 0 0
sb:a standstill	0 10 -9 0 0 0
sb:a state	-7 -7 10 -8 2 0
sb:a step	0 13 -12 0 0 0
sb:a successor	0 -11 11 0 0 0
sb:a suspension	0 9 -8 0 0 0
sb:a tariff	14 -16 8 -3 -5 0
sb:a telephone	16 -11 -1 0 -3 0
sb:a television	-8 6 -9 7 2 0
sb:a third	-5 13 -4 -7 -3 -2
sb:a trade	9 -4 -7 -4 8 0
sb:a truce	0 22 -21 0 0 0
sb:a very	-8 14 -8 0 0 0
sb:a video	8 0 -20 0 0 8
sb:a week	0 10 -10 0 0 0
sb:a weekend	0 -10 11 0 0 0
sb:a word	-4 -4 9 0 0 0
sb:aarhu	0 -8 9 0 0 0
sb:aboard air	0 -9 10 0 0 0
sb:about	-14 -24 21 12 0 6
sb:about <level>	0 -14 16 0 0 0
sb:about a	0 -9 0 10 0 0
sb:about the	-8 -4 14 0 -1 0
sb:accept an	2 -12 0 -1 10 0
sb:accordance	0 -8 9 0 0 0
sb:accordance with	0 -8 9 0 0 0
sb:act	0 16 -13 0 0 0
sb:add	0 -2 -1 -7 12 0
sb:add that	1 -7 10 -5 0 0
sb:additional	-2 -6 10 0 0 0
sb:additional duty	0 14 -12 0 0 0
sb:additional tariff	0 -8 10 0 0 0
sb:affected	0 -11 11 0 0 0
sb:after	8 3 -6 -6 -6 0
sb:after <number>	0 10 -7 0 0 0
sb:after <span>	0 -11 0 -9 23 0
sb:after a	16 -16 -1 6 -8 4
sb:after four	0 9 -8 0 0 0
sb:after the	4 -3 8 -16 -6 0
sb:after they	0 15 -9 0 -5 0
sb:after three	0 8 -11 4 0 0
sb:afterward	-3 14 0 -1 -3 0
sb:again	-1 -1 0 11 -6 -3
sb:again ,	-2 -7 13 0 0 0
sb:again in	-2 -8 13 -8 0 0
sb:again on	0 11 -10 0 0 0
sb:against	-1 -14 20 0 0 0
sb:agenda	-1 -20 8 15 0 0
sb:agent	0 14 -13 0 0 0
sb:agree	0 -4 -5 6 1 14
sb:agree by	11 -8 4 0 -3 0
sb:agree in	-20 9 -4 8 -8 7
sb:agree on	0 18 -21 2 -1 0
sb:agree that	-1 -9 2 1 -1 7
sb:agree to	6 -11 -2 0 6 6
sb:agreement between	0 -8 8 0 0 0
sb:agreement in	0 8 -7 0 0 0
sb:agreement of	0 8 -8 0 0 0
sb:agreement sign	0 -11 11 0 0 0
sb:agreement that	0 -13 14 0 0 0
sb:agreement was	2 -12 11 0 0 0
sb:agriculture	0 -10 14 0 0 0
sb:ahead of	0 9 -14 8 -4 0
sb:air base	0 -12 13 0 0 0
sb:airport	0 -9 12 0 0 0
sb:airport ,	0 -13 14 0 0 0
sb:aktau	0 -18 18 0 0 0
sb:al	10 -2 -4 0 0 0
sb:alert	0 23 -20 0 0 0
sb:alexandria	0 -12 13 0 0 0
sb:alexandria ,	0 -19 19 0 0 0
sb:all	9 -19 7 0 3 0
sb:all -	0 -13 13 0 0 0
sb:almaty	0 9 -9 0 0 0
sb:along	0 8 -9 0 0 0
sb:already	-1 13 -7 -1 0 0
sb:also	-2 0 -8 -5 14 2
sb:also on	0 -15 18 0 0 0
sb:also say	10 0 -11 2 -6 0
sb:am	-2 15 -11 0 0 0
sb:am tell	0 13 -11 0 0 0
sb:ambassador	0 18 -16 0 0 0
sb:among them	0 9 -7 0 0 0
sb:an <office>	0 13 -9 0 0 0
sb:an <quality>	0 11 -18 4 0 0
sb:an all	0 -13 13 0 0 0
sb:an hour	2 -26 15 10 0 0
sb:an interim	0 14 -14 0 0 0
sb:an invitation	1 -18 4 -1 10 0
sb:and	10 -13 3 7 10 -15
sb:and <level>	0 19 -16 0 0 0
sb:and <name>	6 -15 16 -3 -8 -6
sb:and <number>	-3 -13 0 14 5 0
sb:and <office>	0 13 -11 0 0 0
sb:and <organisation>	11 -7 -2 0 0 0
sb:and <person>	-1 -7 -7 9 14 -10
sb:and <quality>	13 -45 28 12 1 0
sb:and <seat>	1 12 -27 -2 12 0
sb:and <span>	0 6 1 0 -9 0
sb:and a	-10 14 0 -9 0 0
sb:and agree	-14 -2 10 2 0 7
sb:and an	0 -8 9 0 0 0
sb:and as	0 10 -9 0 0 0
sb:and at	5 7 -17 0 5 0
sb:and by	7 -13 0 9 0 0
sb:and come	0 14 -13 0 0 0
sb:and constructive	0 10 -8 0 0 0
sb:and copper	0 8 -8 0 0 0
sb:and dairy	0 -11 12 0 0 0
sb:and from	0 -8 8 0 0 0
sb:and go	0 -10 11 0 0 0
sb:and had	0 9 -8 0 0 0
sb:and has	0 20 -19 0 0 0
sb:and have	4 -15 9 0 0 0
sb:and he	3 2 -17 -3 11 0
sb:and his	3 -23 22 -1 0 0
sb:and i	-10 -17 24 0 0 0
sb:and in	10 -4 -3 0 0 0
sb:and is	0 10 -15 0 7 0
sb:and leave	-1 -11 13 0 0 0
sb:and mr	2 4 -14 -2 5 0
sb:and of	0 16 -32 18 0 0
sb:and on	0 4 -17 12 0 0
sb:and one	-6 -5 10 0 0 0
sb:and run	0 -11 12 0 0 0
sb:and so	0 12 -11 0 0 0
sb:and stay	0 -12 12 0 0 0
sb:and that	-19 33 -23 2 0 0
sb:and the	-13 -7 12 -13 16 -1
sb:and to	-3 20 -24 0 4 0
sb:and trade	0 -9 6 5 0 0
sb:and were	0 16 -15 0 0 0
sb:and will	0 -16 18 -7 -3 4
sb:and would	0 3 -12 6 0 0
sb:announce	7 -8 1 11 -16 0
sb:announce a	8 -5 -2 0 0 0
sb:announce by	4 -9 3 0 0 0
sb:announce for	10 0 -8 0 0 0
sb:announce in	0 13 -11 0 0 0
sb:announce on	-12 23 -11 0 0 0
sb:announce that	0 -7 14 0 0 0
sb:announce the	0 -3 9 -4 -6 0
sb:another	0 -1 -11 13 1 0
sb:answer	-3 10 -19 -3 17 0
sb:answer ,	0 12 -11 0 0 0
sb:answer :	0 -17 6 0 8 0
sb:answer in	0 -8 12 0 0 0
sb:answer question	0 3 -18 0 14 0
sb:any	-7 24 -8 0 -6 0
sb:anything	0 -13 15 0 0 0
sb:apec	0 37 -43 -3 11 0
sb:app	0 -8 13 0 -1 0
sb:approval by	0 -8 9 0 0 0
sb:approve	-4 12 -9 -5 2 0
sb:approve it	0 3 -9 -2 8 0
sb:approve the	0 -10 11 0 0 0
sb:aqaba	0 -8 10 0 0 0
sb:are	9 -12 -7 9 17 -12
sb:are both	0 17 -3 -5 -9 0
sb:are closed	0 10 -8 0 0 0
sb:are due	3 -20 9 -5 10 0
sb:are expect	-3 3 -7 15 -8 0
sb:are not	0 15 -14 0 0 0
sb:are on	9 -6 0 0 0 0
sb:are the	-4 -21 25 0 0 0
sb:are to	18 -30 15 -9 14 -4
sb:army	-8 15 -6 0 0 0
sb:arranged	4 -13 8 0 0 0
sb:arranged for	4 -13 8 0 0 0
sb:arrangement	-9 13 -3 0 -1 0
sb:arrangement ,	0 13 -12 0 0 0
sb:arrangement reach	0 -9 9 0 0 0
sb:arrangement was	0 16 -15 0 0 0
sb:arrangement with	0 -11 12 0 0 0
sb:arrive	-6 21 -12 -1 -5 0
sb:arrived on	0 -11 13 0 0 0
sb:as	4 -4 -8 0 12 4
sb:as <name>	0 -11 12 0 0 0
sb:as a	-3 -16 22 0 -1 0
sb:as agree	-2 -14 5 0 4 7
sb:as it	0 0 -10 0 9 0
sb:as of	8 11 -19 0 0 0
sb:as the	4 0 -13 8 0 0
sb:as they	9 -10 2 0 0 0
sb:as to	0 14 -13 0 0 0
sb:asean	0 3 5 -3 -10 0
sb:asia	0 27 -25 0 0 0
sb:ask	-6 15 -3 0 -14 0
sb:ask for	0 23 -17 0 0 0
sb:ask what	0 -13 13 0 0 0
sb:assured	-1 15 -10 0 0 0
sb:at	-8 -12 8 -2 17 1
sb:at <level>	7 19 -26 0 -1 0
sb:at <number>	14 4 -27 -4 13 0
sb:at all	0 13 -12 0 0 0
sb:at busan	0 -8 8 0 0 0
sb:at it	0 -19 21 0 0 0
sb:at lancaster	0 -16 14 0 0 0
sb:at least	0 -9 0 0 9 0
sb:at midnight	7 9 -20 0 0 0
sb:at noon	-5 -4 9 0 0 0
sb:at once	-11 0 12 0 0 0
sb:at sea	-4 -1 -4 11 0 0
sb:at stake	0 12 -10 0 0 0
sb:at the	-5 -7 3 6 9 -3
sb:atlantic	-6 -9 4 9 0 0
sb:autumn	0 -24 16 0 11 0
sb:autumn ,	0 -24 13 0 12 0
sb:avoid	11 -13 1 0 0 0
sb:avoid the	11 -11 0 0 0 0
sb:away	0 -21 10 0 14 0
sb:back	-17 21 -9 -1 -4 0
sb:back to	0 18 -15 0 0 0
sb:bandung on	0 -19 20 0 0 0
sb:bank	0 11 -9 0 0 0
sb:banomyong	-9 7 0 0 0 0
sb:bar	0 -5 8 0 0 0
sb:base	0 -11 12 0 0 0
sb:basel	0 12 -12 0 0 0
sb:basel ,	0 9 -9 0 0 0
sb:basi	6 -12 7 0 0 0
sb:batumi	0 -26 26 0 0 0
sb:bay	0 10 -8 0 0 0
sb:be	-17 9 11 -19 -9 -2
sb:be "	0 -12 22 0 -4 0
sb:be another	0 -11 0 12 0 0
sb:be approve	-2 9 -4 0 0 0
sb:be charge	4 -16 13 0 0 0
sb:be continue	10 -3 -1 0 0 -2
sb:be dealt	0 -9 10 0 0 0
sb:be in	0 -15 18 0 0 0
sb:be no	0 0 -12 -2 9 0
sb:be on	0 -10 14 0 0 0
sb:be prolonged	-2 8 0 -3 -1 0
sb:be put	0 -9 10 0 0 0
sb:bean	-8 15 -4 0 0 0
sb:bean ,	-7 9 0 0 0 0
sb:bear	0 18 -14 0 0 0
sb:beef	0 -7 9 0 0 0
sb:beef pay	0 -12 12 0 0 0
sb:been agree	2 -17 16 0 0 0
sb:been at	0 -14 13 0 0 0
sb:been due	0 14 -13 0 0 0
sb:been given	0 -15 16 0 0 0
sb:been move	0 -11 11 0 0 0
sb:been tell	0 -4 -6 10 0 0
sb:before	-6 -8 -7 21 9 -1
sb:before it	-3 -7 13 0 0 0
sb:before midnight	9 -6 -1 0 0 0
sb:before that	0 -16 -8 19 0 0
sb:before the	0 -7 -5 9 6 0
sb:before their	0 -11 5 0 3 0
sb:begin	-24 3 -1 5 -6 6
sb:begin a	0 -21 16 -2 6 0
sb:begin in	0 -11 1 16 -2 0
sb:begin on	-7 10 -13 8 -1 0
sb:behind	7 -14 6 0 0 0
sb:being	0 13 -11 0 0 0
sb:beira	0 10 -8 0 0 0
sb:bell	-10 16 -5 0 0 0
sb:bergen	0 -19 22 0 0 0
sb:beside	0 -13 14 0 0 0
sb:bessent and	1 4 -11 7 -3 0
sb:between	24 -3 -17 -12 12 -1
sb:between <name>	-8 15 -8 0 -2 0
sb:between <person>	14 -10 -16 1 7 0
sb:between the	2 -1 0 -14 8 0
sb:between their	0 -11 11 0 0 0
sb:between two	0 12 -14 0 0 0
sb:beyond	0 15 -12 0 0 0
sb:board	0 11 -11 0 0 0
sb:boat	0 9 -7 0 0 0
sb:boat ,	0 13 -13 0 0 0
sb:borden	0 -6 -6 12 0 0
sb:border	-10 20 -8 0 0 0
sb:boss	4 -18 3 11 0 0
sb:both	-11 -9 8 12 5 -11
sb:both <office>	-3 -21 28 0 0 0
sb:both are	7 0 -10 0 0 0
sb:both country	15 -14 0 -1 5 -1
sb:both delegation	0 8 -8 0 0 0
sb:both side	-13 6 -3 10 -8 -2
sb:both sign	0 -9 9 0 0 0
sb:both were	3 -6 -15 16 0 0
sb:bottle	0 9 -8 0 0 0
sb:bridge	-2 11 -5 0 0 0
sb:brief	-6 13 -4 0 -2 0
sb:brief —	0 11 -9 0 0 0
sb:briefed	0 13 -10 0 0 0
sb:briefed on	0 11 -9 0 0 0
sb:briefing	9 0 -19 12 0 0
sb:briefing ,	-4 2 -22 13 0 0
sb:bring the	1 -15 13 0 0 0
sb:brno	0 -12 13 0 0 0
sb:broadcast	0 10 -15 0 0 0
sb:broke	0 -10 15 -5 0 0
sb:broke up	0 -8 8 0 0 0
sb:broken	0 15 -11 0 0 0
sb:brussel	0 20 -18 0 0 0
sb:brussel ,	0 11 -8 0 0 0
sb:building	0 -6 8 0 0 0
sb:busan	-17 -22 35 -3 -9 0
sb:busan ,	-11 -19 30 0 -3 0
sb:busan last	0 10 -10 0 0 0
sb:busan on	-1 -7 11 0 -2 0
sb:business	-7 0 12 0 -7 0
sb:but	-10 0 7 3 -8 0
sb:buy	-5 12 -5 0 0 0
sb:by	17 -7 -17 -6 -3 17
sb:by <day-ahead>	-4 -10 17 0 0 0
sb:by <day-today>	-14 21 -7 0 0 0
sb:by <level>	-5 13 -6 0 0 0
sb:by <name>	0 -21 24 0 0 0
sb:by <number>	0 -7 9 0 0 0
sb:by <person>	-3 -23 22 7 -4 0
sb:by <span>	0 4 -3 -8 4 0
sb:by a	-10 6 2 0 0 0
sb:by our	-5 11 -5 0 0 0
sb:by phone	7 11 -12 -11 -7 0
sb:by telephone	24 -14 -17 2 0 0
sb:by the	-36 5 8 4 2 0
sb:by video	17 -21 -21 3 1 16
sb:c	0 7 -8 0 0 0
sb:cabinet will	0 -21 22 0 0 0
sb:cairo	0 15 -14 0 0 0
sb:calendar	0 -6 9 0 0 0
sb:call	26 5 -35 -13 0 -5
sb:call a	-6 14 -6 0 0 0
sb:call between	22 -10 -17 0 0 0
sb:call is	-6 9 -1 0 0 0
sb:call it	-12 18 -7 0 0 0
sb:call off	-7 20 -14 0 0 0
sb:call on	22 -22 0 0 0 0
sb:calm	0 12 -9 0 0 0
sb:can	-6 16 -9 0 -1 0
sb:cancel	0 0 -9 0 10 0
sb:cancel the	0 -7 0 0 9 0
sb:canola	0 -8 9 0 0 0
sb:canola seed	0 -9 9 0 0 0
sb:car	11 -9 2 0 0 0
sb:car ,	0 14 -12 0 0 0
sb:car maker	11 -8 -1 0 0 0
sb:car pay	0 -13 13 0 0 0
sb:carlo	-4 -16 20 0 0 0
sb:cartagena	0 -21 22 0 0 0
sb:cartagena on	0 -10 10 0 0 0
sb:cashew	0 -15 17 0 0 0
sb:cattle	0 -13 9 4 0 0
sb:ceasefire	0 27 -23 0 0 0
sb:cebu	8 -26 16 0 0 0
sb:certificate	-7 -11 10 0 0 8
sb:change	0 11 -8 0 0 0
sb:changed	0 11 -8 0 0 0
sb:channel	0 -15 9 8 0 0
sb:charge	-2 -4 11 -1 -1 0
sb:cheaper	0 9 -9 0 0 0
sb:chennai	0 -15 16 0 0 0
sb:chess	0 11 -11 0 0 0
sb:chiang	0 -11 11 0 0 0
sb:chicago	6 4 -12 0 0 0
sb:chicago ,	7 6 -16 0 0 0
sb:chicken	-2 -8 11 0 0 0
sb:chief negotiator	-12 12 -1 0 0 0
sb:chip	0 -6 0 10 0 0
sb:chip ,	0 -11 11 0 0 0
sb:christma	0 10 -12 0 0 0
sb:circular	-1 11 -8 0 0 0
sb:circular <number>	0 12 -10 0 0 0
sb:city on	0 -13 14 0 0 0
sb:clear	-9 16 -5 0 0 0
sb:clear the	-8 10 0 0 0 0
sb:clerk	0 18 -18 0 0 0
sb:clock	-5 12 -7 0 0 0
sb:close of	0 -19 20 0 0 0
sb:close on	-3 13 -8 0 0 0
sb:close to	0 -16 19 0 0 0
sb:closing	0 -8 10 0 0 0
sb:club	-9 28 -20 0 0 0
sb:coffee and	0 -9 11 0 0 0
sb:colleague	17 -5 -11 9 -1 0
sb:colleague ,	13 -19 1 10 0 0
sb:come	-8 -6 5 -4 10 -2
sb:come back	0 8 -7 0 0 0
sb:come home	0 9 -8 0 0 0
sb:come in	9 10 -19 0 0 0
sb:come into	-5 10 -2 0 0 0
sb:come on	0 -8 8 0 1 0
sb:come out	4 7 -15 -1 5 0
sb:come together	0 -13 15 0 0 0
sb:come up	0 -18 6 11 0 0
sb:come within	0 -12 13 0 0 0
sb:commander	0 10 -8 0 0 0
sb:commerce	14 -11 -4 -14 10 5
sb:commerce ,	0 -9 11 0 0 0
sb:commerce minister	9 -10 2 -1 0 0
sb:commerce ministry	-5 25 -20 -3 2 0
sb:commerce say	0 -10 -5 0 9 6
sb:commissioner	17 -11 -1 -2 0 0
sb:communiqué of	0 9 -8 0 0 0
sb:company	-8 14 -3 0 -1 0
sb:conclude on	-1 15 -14 0 0 0
sb:conference	14 -7 -2 -10 -2 9
sb:conference ,	16 -24 13 0 0 0
sb:conference in	0 13 -12 0 0 0
sb:conference of	5 0 -15 0 0 4
sb:confirm on	9 -1 -7 0 0 0
sb:consensu	6 -18 7 0 7 0
sb:consensu of	10 -8 0 0 0 0
sb:consent	0 11 -10 0 0 0
sb:consider	-5 -13 0 0 8 8
sb:constructive	-13 17 -15 -1 0 9
sb:consultation were	0 -9 9 0 0 0
sb:container	0 18 -16 0 0 0
sb:continue	1 2 -17 2 0 11
sb:continue on	-3 12 -7 0 0 0
sb:control	-11 10 -9 10 0 0
sb:control of	0 9 -6 0 0 0
sb:control on	0 -4 -5 11 0 0
sb:conversation	1 -18 9 0 11 0
sb:cost	-11 24 -14 0 0 0
sb:cotonou	0 12 -11 0 0 0
sb:cotton	0 -13 15 0 0 0
sb:could be	0 -8 5 2 0 0
sb:could not	0 -9 10 0 0 0
sb:council	-9 11 -1 0 0 0
sb:council of	0 10 -9 0 0 0
sb:count	2 -5 -3 9 0 0
sb:countermeasure	0 12 -10 0 0 0
sb:counterpart	9 -11 5 0 0 0
sb:country	-1 3 0 -12 -1 5
sb:country 's	10 -5 -3 0 0 0
sb:country ,	0 -9 9 0 0 0
sb:country agree	0 8 -6 0 0 0
sb:country end	0 -10 10 0 0 0
sb:country have	0 -10 13 0 0 0
sb:country say	0 -9 2 0 8 0
sb:country will	0 -16 13 0 -3 9
sb:course	0 -14 17 0 -1 0
sb:crown	0 -9 0 0 11 0
sb:cruz	0 -9 10 0 0 0
sb:custom	-12 -3 14 0 -1 0
sb:custom officer	6 -8 1 0 0 0
sb:cut	-6 9 0 -1 -2 0
sb:cut of	0 9 -7 0 0 0
sb:cut the	0 -9 11 0 0 0
sb:da	-1 -31 29 0 4 0
sb:da nang	0 -16 16 0 0 0
sb:daily	0 15 -13 0 0 0
sb:darwin	0 -13 14 0 0 0
sb:date	-3 7 -6 -9 10 0
sb:date ,	0 14 -19 0 7 0
sb:date for	-4 -6 15 -3 0 0
sb:dated	-12 14 -2 0 0 0
sb:davao	0 -24 25 0 0 0
sb:davo	0 18 -16 0 0 0
sb:davo ,	0 12 -12 0 0 0
sb:day	-2 -15 12 1 5 0
sb:day ,	-1 -9 3 0 9 0
sb:day before	0 -15 7 0 8 0
sb:day of	-4 -22 19 7 -1 0
sb:day on	0 16 -16 0 0 0
sb:deadline	-4 24 -17 0 0 0
sb:deal ,	8 -2 9 -3 -18 0
sb:deal on	0 -14 16 0 0 0
sb:deal that	-2 4 -14 -3 13 0
sb:deal was	0 26 -26 0 0 0
sb:dealt	0 -8 9 0 0 0
sb:dealt with	0 -8 9 0 0 0
sb:decide	-3 24 -21 0 0 0
sb:decided to	0 13 -12 0 0 0
sb:decision	-9 24 -23 4 0 0
sb:declare	-3 -6 10 0 0 0
sb:declare in	0 -8 9 0 0 0
sb:decree	0 11 -6 0 0 0
sb:delegate	0 23 -21 0 0 0
sb:delegation	0 -16 17 1 -9 0
sb:delegation ,	0 -7 8 0 0 0
sb:delegation had	0 -11 12 0 0 0
sb:delegation sit	0 10 -9 0 0 0
sb:deny that	3 8 -12 0 0 0
sb:der	0 -6 10 0 0 0
sb:described	0 8 -5 0 0 0
sb:desk	-3 11 -7 0 0 0
sb:detail	-2 19 -10 -2 -5 0
sb:detail of	0 10 -2 -2 -4 0
sb:dialogue	0 -9 5 0 0 8
sb:dialogue on	0 -13 8 0 0 9
sb:diary	0 -16 17 0 0 0
sb:did	22 -17 0 5 -5 0
sb:did ,	-4 25 -21 0 0 0
sb:did the	5 -21 18 0 0 0
sb:didn't	0 12 -11 0 0 0
sb:die	0 18 -15 0 0 0
sb:die on	0 8 -6 0 0 0
sb:difference	0 10 -9 0 0 0
sb:digest	0 10 -8 0 0 0
sb:dinner	0 -9 11 0 0 0
sb:director	0 9 -6 0 0 0
sb:discuss	-2 -18 11 -11 12 6
sb:discuss on	0 -4 -11 0 16 0
sb:discuss the	2 -15 7 0 0 7
sb:discussion	0 -2 10 0 -4 0
sb:distiller	0 -9 10 0 0 0
sb:do	6 22 -29 -2 0 0
sb:do it	8 6 -15 0 0 0
sb:doctor	0 11 -10 0 0 0
sb:doe	-3 22 -15 0 0 0
sb:doha	0 9 -5 0 0 0
sb:don't	0 10 -6 0 0 0
sb:donald	0 -12 13 -4 0 0
sb:donald trump	0 -13 14 -4 0 0
sb:door	0 -6 0 11 0 0
sb:doorstep	-1 -20 22 0 0 0
sb:double	0 -10 11 0 0 0
sb:down	17 -15 3 -2 4 0
sb:down the	11 -8 0 0 0 0
sb:down to	0 -10 12 0 0 0
sb:down with	0 -9 0 0 8 0
sb:driver	0 15 -11 -1 0 0
sb:drop	-1 -10 14 0 0 0
sb:due	12 7 0 -13 -15 0
sb:due at	0 -10 10 0 0 0
sb:due in	0 -14 22 0 -9 0
sb:due on	-4 20 -15 0 0 0
sb:due to	12 4 -1 -8 -8 0
sb:during	7 -26 12 0 7 0
sb:duty on	-15 -2 1 3 0 7
sb:duty that	12 10 -22 0 0 0
sb:duty was	0 -27 27 0 0 0
sb:duty which	0 -12 12 0 0 0
sb:each	9 6 -14 -6 5 0
sb:each side	0 0 -11 0 10 0
sb:earlier in	0 -1 18 0 -15 0
sb:early	-1 22 -11 -1 -7 0
sb:early on	0 16 -15 0 0 0
sb:east	0 -10 10 0 0 0
sb:economic	-3 9 -19 3 10 0
sb:economy	6 6 -9 0 -1 0
sb:economy minister	-12 15 -5 0 0 0
sb:effect	-10 10 -7 0 2 0
sb:effect on	-3 11 -6 0 0 0
sb:either	0 -8 11 0 0 0
sb:el	2 9 -13 0 0 0
sb:elevator	0 -10 11 0 0 0
sb:else	0 15 -12 0 0 0
sb:elsewhere	0 10 -9 0 0 0
sb:employer	0 10 -10 0 0 0
sb:end	8 -10 4 11 -8 -3
sb:end ,	10 -14 6 0 0 0
sb:end <day-ahead>	0 -9 9 0 0 0
sb:end <span>	0 0 -13 22 -5 0
sb:end a	0 3 8 -13 -13 0
sb:end of	0 -25 25 3 0 0
sb:end on	-4 13 -1 -15 -2 0
sb:end their	4 -5 -21 7 15 0
sb:enough	0 9 -7 0 0 0
sb:enter <name>	0 -11 12 0 0 0
sb:enter into	0 12 -9 0 0 0
sb:envoy	-2 18 -13 0 0 0
sb:eve	0 19 -14 -1 -3 0
sb:eve of	0 19 -14 -1 -3 0
sb:even	0 -10 11 0 0 0
sb:evening	0 -11 -1 24 -18 0
sb:evening new	0 -11 12 0 0 0
sb:evening that	0 -1 -8 10 0 0
sb:event	0 -11 11 0 0 0
sb:every	0 3 -9 8 -1 0
sb:everybody	-1 -8 10 0 0 0
sb:everything	0 -4 8 0 0 0
sb:examine	-4 -19 14 0 0 9
sb:exchanged on	0 -11 11 0 0 0
sb:expect	3 -3 -8 14 0 -2
sb:expect a	0 0 8 -4 -7 0
sb:expect in	-4 -19 13 1 6 0
sb:expect that	0 -14 15 0 0 0
sb:expect to	0 0 -10 18 -16 0
sb:expert	-26 -23 28 -3 -3 22
sb:expert ,	-4 -3 9 0 0 0
sb:expert of	0 13 -11 0 0 0
sb:expert will	-14 -5 4 0 0 14
sb:expire	-7 17 -7 0 -1 0
sb:expire on	-1 14 -8 0 -1 0
sb:export control	-3 -11 4 11 0 0
sb:export of	1 6 -14 -1 0 7
sb:export permit	0 -9 11 0 0 0
sb:extend by	0 -9 10 0 0 0
sb:extend their	6 0 -9 4 0 0
sb:extension	8 -13 11 0 -3 0
sb:extension ,	-5 -2 8 0 0 0
sb:fact	-12 10 0 -2 -6 0
sb:fact sheet	-12 9 1 -2 -6 0
sb:failed	0 -10 9 0 0 0
sb:fair	0 10 -8 0 0 0
sb:fall	-11 3 1 0 0 0
sb:fall by	0 8 -5 0 0 0
sb:farm	-1 13 -12 0 0 0
sb:farmer	0 15 -12 0 0 0
sb:fee	-7 22 -14 -1 0 0
sb:fee in	0 -8 10 0 0 0
sb:fee on	0 12 -9 0 0 0
sb:fentanyl	-7 9 0 0 -3 0
sb:ferry	0 10 -9 0 0 0
sb:few	-8 8 -16 0 11 0
sb:fifth	3 -14 18 -11 0 0
sb:finish	0 -11 13 0 0 0
sb:finished	0 -21 23 0 0 0
sb:first meet	0 -15 1 10 0 0
sb:first of	0 -9 11 0 0 0
sb:first round	0 16 -9 -8 0 0
sb:first time	9 -8 1 0 0 0
sb:flew	-3 -2 4 7 -11 0
sb:flew home	0 -11 17 0 -4 0
sb:flour	0 -3 -12 15 0 0
sb:flower	0 -11 12 0 0 0
sb:fly	-10 -4 3 11 -1 0
sb:fly to	-8 -4 2 11 0 0
sb:follow	-2 -4 10 0 0 0
sb:followed on	0 10 -7 0 0 0
sb:following	15 -13 0 0 0 0
sb:for	2 -1 6 -21 2 -3
sb:for <day-ahead>	12 -20 12 0 -1 0
sb:for <day-gone>	11 -10 2 0 0 0
sb:for <name>	2 -11 6 -1 7 0
sb:for <quality>	2 6 -10 0 0 0
sb:for <span>	9 0 -3 -6 1 0
sb:for a	-6 9 -2 -4 -2 0
sb:for all	0 10 -10 0 0 0
sb:for another	-3 -15 19 0 0 0
sb:for further	0 11 -7 -1 0 0
sb:for some	17 -17 0 0 0 0
sb:for talk	0 -12 15 0 0 0
sb:for trade	-1 17 -12 -1 0 0
sb:for what	-2 -19 18 0 6 0
sb:for which	0 17 -16 0 0 0
sb:force	-4 24 -18 0 -1 0
sb:force since	0 15 -13 0 0 0
sb:foreign	0 -14 13 5 -4 0
sb:foreign ministry	-2 -9 6 7 -1 0
sb:former	0 8 -7 0 0 0
sb:four	11 -10 7 -4 -3 0
sb:fourth	12 -8 3 1 -1 -4
sb:fourth round	0 11 -12 2 0 0
sb:framework	2 -7 -6 -10 20 0
sb:framework agreement	0 13 -10 0 0 0
sb:framework for	13 -6 -3 0 1 0
sb:framework of	0 0 -14 0 16 0
sb:free	0 19 -15 0 0 0
sb:fresh	6 -11 5 0 0 0
sb:friday	8 4 -9 -1 0 0
sb:friday ,	9 13 -23 0 0 0
sb:friend	0 -13 14 0 0 0
sb:from	-5 2 3 -13 6 0
sb:from <day-ahead>	-16 27 -16 2 -3 0
sb:from <day-gone>	-7 2 -5 -3 12 0
sb:from <level>	-2 -13 10 0 0 8
sb:from <name>	5 -11 16 -12 -4 0
sb:from <number>	-6 24 -17 0 0 0
sb:from <seat>	-3 -14 7 -2 12 0
sb:from both	0 -21 23 0 -1 0
sb:from our	0 17 -16 0 0 0
sb:from the	7 -3 -11 9 0 0
sb:front	0 9 -7 0 0 0
sb:frozen	16 -5 -8 0 0 0
sb:frozen until	16 -6 -13 0 0 0
sb:full	0 -21 23 0 0 0
sb:further	-5 6 -12 6 3 0
sb:future	8 0 -12 0 0 0
sb:galway	0 -12 12 0 0 0
sb:garden	0 11 -10 0 0 0
sb:garment	0 -12 12 0 0 0
sb:gave the	0 13 -10 0 0 0
sb:geneva	-10 13 -2 -14 -6 0
sb:geneva ,	-4 21 -16 -5 0 0
sb:geneva :	0 -11 12 0 0 0
sb:geneva in	0 -19 21 0 0 0
sb:geneva on	0 11 -7 0 0 0
sb:get	11 4 -14 -4 -3 0
sb:give	0 10 -11 0 0 0
sb:given	0 13 -10 0 0 0
sb:go back	0 11 -7 0 0 0
sb:go into	5 5 -9 0 0 0
sb:goalkeeper	0 14 -12 0 0 0
sb:golf	0 -10 18 -3 -4 0
sb:good	5 5 1 -15 -6 -3
sb:good ,	0 10 -13 0 0 0
sb:good for	0 13 -12 0 0 0
sb:good from	8 -16 10 0 -1 0
sb:good new	0 -8 8 0 0 0
sb:good of	0 12 -10 0 0 0
sb:good on	0 12 -11 0 0 0
sb:good originating	0 -10 11 0 0 0
sb:good were	0 -9 10 0 0 0
sb:good will	13 -20 9 0 0 0
sb:good worth	0 -6 -2 0 10 0
sb:government	-2 0 5 2 -9 0
sb:government have	0 13 -13 0 0 0
sb:government say	0 11 -9 0 0 0
sb:graz	0 -15 16 0 0 0
sb:great	8 7 -17 8 -3 0
sb:great hall	0 11 -14 8 -3 0
sb:greer	0 9 -3 -3 0 0
sb:grower	-7 31 -25 0 0 0
sb:guadalajara	0 -8 9 0 0 0
sb:guest	-1 -11 3 0 11 0
sb:gwadar	0 -9 10 0 0 0
sb:had	10 -1 -8 0 -5 10
sb:had a	4 -11 10 0 -2 0
sb:had agree	0 19 -9 -2 -6 0
sb:had ask	0 10 -7 0 0 0
sb:had been	4 16 -22 -7 0 9
sb:had begin	-7 -15 24 0 0 0
sb:had broken	0 14 -14 0 0 0
sb:had come	0 16 -13 0 0 0
sb:had meet	0 -23 21 2 0 0
sb:had not	-15 3 0 0 8 0
sb:had prepare	0 -4 -4 9 0 0
sb:had report	0 13 -13 0 0 0
sb:had say	-2 18 -4 0 -8 0
sb:had sit	0 -8 10 0 0 0
sb:had spent	0 -9 10 0 0 0
sb:had spoken	10 -14 -5 9 0 0
sb:had take	-4 12 -6 0 0 0
sb:haggling	-1 -15 18 0 0 0
sb:half	11 -9 1 0 0 0
sb:ham	0 -11 12 0 0 0
sb:hand	8 4 -14 0 7 0
sb:hand ,	5 4 -10 0 0 0
sb:hand in	0 0 -6 0 10 0
sb:handed	0 -16 18 0 0 0
sb:handed over	0 -8 9 0 0 0
sb:hang	0 -17 19 0 0 0
sb:happen	9 6 -22 0 0 0
sb:happen on	0 11 -9 0 0 0
sb:happened	0 -19 21 0 0 0
sb:harbour	0 -6 9 0 0 0
sb:harvest	-2 11 -7 0 0 0
sb:has	-5 13 -1 -23 -13 1
sb:has a	2 -20 18 0 0 0
sb:has ask	0 -12 13 0 0 0
sb:has been	0 -8 13 -2 -1 0
sb:has call	-1 9 -6 0 0 0
sb:has come	0 -13 13 0 0 0
sb:has had	0 9 -8 0 0 0
sb:has hold	8 -16 7 0 0 0
sb:has invited	-1 -10 12 0 0 0
sb:has it	0 11 -10 0 0 0
sb:has say	0 16 -12 1 -10 0
sb:has spoken	9 -13 3 0 0 0
sb:has tell	0 11 -5 -3 0 0
sb:has the	0 32 -28 0 -2 0
sb:has to	0 16 -13 0 0 0
sb:have	-6 7 3 -16 0 -8
sb:have a	11 -34 26 0 0 0
sb:have agree	21 -8 -11 0 5 0
sb:have ask	0 3 -11 7 0 0
sb:have been	-14 7 2 0 0 0
sb:have it	13 -23 13 0 0 0
sb:have pay	0 9 -7 0 0 0
sb:have promise	-1 -8 10 0 0 0
sb:have to	-2 23 -18 0 0 0
sb:having	0 -11 12 0 0 0
sb:hazelnut	11 -9 -1 0 0 0
sb:he	13 -25 2 0 22 -9
sb:he add	0 8 -9 0 0 0
sb:he also	9 -13 0 -2 5 0
sb:he and	-4 -13 16 -13 7 0
sb:he did	13 -7 -2 0 -1 0
sb:he expect	-2 15 -6 0 -9 0
sb:he had	14 -23 4 9 2 -1
sb:he hope	-3 10 0 0 -2 0
sb:he is	-4 0 10 -3 -2 0
sb:he lifeng	0 -2 0 12 -11 0
sb:he meet	-3 -13 11 0 5 0
sb:he say	0 17 -18 -10 0 3
sb:he sign	0 2 -12 0 9 0
sb:he was	-2 5 -14 -4 15 0
sb:he will	-2 -8 1 0 11 0
sb:he'd	1 -12 11 0 0 0
sb:he'll	14 -25 0 0 14 0
sb:head	9 -8 -9 -4 16 0
sb:head of	10 -15 -3 -3 16 0
sb:health	0 11 -10 0 0 0
sb:hear	0 12 -10 0 0 0
sb:hearing	0 11 -8 0 0 0
sb:her	9 9 -12 -6 -1 0
sb:here in	0 8 -7 0 0 0
sb:here is	0 15 -14 0 0 0
sb:here on	0 -7 11 0 0 0
sb:high	0 11 -9 0 0 0
sb:higher	0 12 -9 0 0 0
sb:higher duty	0 17 -15 0 0 0
sb:highest	5 8 -12 0 0 0
sb:him	8 7 -13 0 -5 0
sb:himself	13 -25 18 -2 -3 0
sb:his	7 -2 0 -11 1 -3
sb:his <office>	-9 9 0 0 0 0
sb:his <person>	1 -10 11 -1 0 0
sb:his <quality>	20 -23 3 8 0 0
sb:hold	10 -10 4 0 -18 6
sb:hold a	-1 31 -38 5 0 4
sb:hold its	0 -9 2 6 0 0
sb:hold talk	-1 -7 12 -6 -2 2
sb:hold their	3 -9 10 -3 0 0
sb:home from	0 15 -6 0 -6 0
sb:home on	5 -22 19 0 0 0
sb:hon	-5 9 -1 0 0 0
sb:honolulu	0 -16 17 0 0 0
sb:honour	0 16 -14 0 0 0
sb:hope for	5 -24 9 0 12 0
sb:hospital	0 14 -14 0 0 0
sb:hotel	1 -9 8 0 0 0
sb:hour	8 -14 2 8 0 0
sb:hour and	-1 -10 0 14 -3 0
sb:hour before	-7 -2 8 -3 2 0
sb:hour in	-2 11 -7 0 0 0
sb:hour on	0 -13 7 3 2 0
sb:house	8 -25 22 0 0 0
sb:how	-4 -12 17 0 0 0
sb:how the	0 -11 12 0 0 0
sb:hue	0 -8 8 0 0 0
sb:i	9 -6 9 -14 -16 -1
sb:i .	-4 14 -9 0 0 0
sb:i am	-2 16 -12 0 0 0
sb:i have	5 -24 22 0 0 0
sb:i shall	-7 -14 20 0 0 0
sb:i sign	0 -25 26 0 0 0
sb:i think	0 9 -8 0 0 0
sb:i will	0 -11 13 0 0 0
sb:i'm	0 -9 10 0 0 0
sb:ice	-4 -1 -8 0 13 0
sb:if nothing	0 -13 14 0 0 0
sb:if one	0 -18 19 0 0 0
sb:if there	0 19 -18 0 0 0
sb:if they	0 13 -9 0 0 0
sb:in	-27 -18 32 -2 2 -17
sb:in <month-gone>	11 -15 1 4 2 0
sb:in <month-today>	-1 -8 13 0 0 0
sb:in <name>	2 25 -54 22 11 0
sb:in <number>	0 19 -13 0 0 0
sb:in <organisation>	0 21 -19 0 0 0
sb:in <seat>	10 13 -2 -16 -50 0
sb:in <span>	-2 16 -18 0 5 0
sb:in a	11 2 -16 -5 0 11
sb:in accordance	0 -8 9 0 0 0
sb:in alexandria	0 -19 20 0 0 0
sb:in almaty	0 8 -8 0 0 0
sb:in an	-1 18 -19 -2 4 0
sb:in bergen	0 -13 15 0 0 0
sb:in brief	0 17 -16 0 0 0
sb:in brussel	0 11 -10 0 0 0
sb:in cartagena	0 -14 14 0 0 0
sb:in cebu	0 -8 9 0 0 0
sb:in chicago	0 12 -11 0 0 0
sb:in for	10 -4 -2 0 0 0
sb:in force	0 15 -13 0 0 0
sb:in geneva	-1 24 -17 -5 -2 0
sb:in hamburg	0 -8 8 0 0 0
sb:in honolulu	0 -15 15 0 0 0
sb:in hue	0 -8 8 0 0 0
sb:in it	0 14 -12 0 0 0
sb:in its	1 0 -13 0 7 0
sb:in karachi	0 -10 11 0 0 0
sb:in kobe	0 -22 23 0 0 0
sb:in kochi	0 -12 12 0 0 0
sb:in lisbon	-2 9 -4 0 0 0
sb:in london	0 -9 10 0 0 0
sb:in lviv	0 -17 18 0 0 0
sb:in manila	0 19 -19 0 0 0
sb:in montevideo	0 -12 13 0 0 0
sb:in nadi	0 -11 12 0 0 0
sb:in nagoya	0 -11 12 0 0 0
sb:in new	-3 7 -9 -17 14 0
sb:in oran	0 -9 10 0 0 0
sb:in our	0 11 -8 0 0 0
sb:in pari	-2 -4 12 -2 -1 0
sb:in person	-3 -5 10 0 0 0
sb:in principle	0 -2 -2 9 -6 0
sb:in recife	0 -10 11 0 0 0
sb:in return	0 -14 16 0 0 0
sb:in reykjavík	2 -8 4 0 0 0
sb:in salvador	0 -13 13 0 0 0
sb:in seoul	0 -6 18 -11 0 0
sb:in shenzhen	0 24 -22 0 -2 0
sb:in stockholm	0 -10 15 -2 0 0
sb:in talk	0 10 -9 0 0 0
sb:in tariff	10 -3 -9 0 0 0
sb:in that	0 9 -9 0 0 0
sb:in the	-5 24 -24 9 -4 -3
sb:in their	4 16 -17 -1 -4 0
sb:in thi	0 17 -16 0 0 0
sb:in tromsø	0 -16 16 0 0 0
sb:in which	-3 19 -13 0 0 0
sb:incheon	-4 -8 17 -2 0 0
sb:increase	9 -7 0 0 0 0
sb:increase announce	11 -11 0 0 0 0
sb:industry minister	0 13 -11 0 0 0
sb:inflation	0 11 -7 0 0 0
sb:inform	4 -13 11 0 0 0
sb:initialled	-5 -11 17 0 0 0
sb:initialled in	0 -11 12 0 0 0
sb:instead	8 -24 20 0 0 0
sb:instead of	8 -21 16 0 0 0
sb:interim	-4 19 -15 0 0 0
sb:international	0 -6 0 0 0 10
sb:international trade	0 -6 0 0 0 10
sb:interview	-2 13 -11 -4 4 0
sb:interview ,	0 12 -11 0 0 0
sb:interview on	0 -3 -3 -1 14 0
sb:into	-8 19 -14 0 2 0
sb:into a	0 -13 11 2 0 0
sb:into force	-6 18 -12 0 0 0
sb:into the	4 6 -9 -1 0 0
sb:into their	0 13 -12 0 0 0
sb:introduce	0 10 -7 0 0 0
sb:invest	-1 12 -3 0 -2 0
sb:invest <money>	0 12 -2 0 -2 0
sb:investment	0 10 -7 0 0 0
sb:invitation	0 -21 14 -2 7 0
sb:invitation to	0 -8 0 -1 10 0
sb:invited	-6 2 7 -1 -12 0
sb:is	-6 6 -1 3 2 -19
sb:is ,	0 13 -12 0 0 0
sb:is <level>	0 -21 22 0 0 0
sb:is at	0 19 -17 0 0 0
sb:is closed	0 12 -10 0 0 0
sb:is due	-4 11 -5 0 0 0
sb:is expect	-8 -16 7 0 14 0
sb:is extend	0 -9 9 0 0 0
sb:is for	0 14 -15 0 0 0
sb:is go	0 -10 10 0 0 0
sb:is how	-1 -20 21 0 0 0
sb:is in	0 -9 16 -3 -3 0
sb:is it	0 12 -9 0 0 0
sb:is no	0 16 -15 0 0 0
sb:is not	0 -7 8 0 0 0
sb:is now	-1 -14 6 11 0 0
sb:is on	-29 13 12 -3 -2 0
sb:is over	0 21 -19 0 0 0
sb:is part	9 -9 0 0 0 0
sb:is scheduled	0 -8 12 0 -3 0
sb:is set	9 -11 3 0 0 0
sb:is still	0 -9 0 5 4 0
sb:is the	0 19 -19 -11 4 0
sb:is their	10 -12 3 0 0 0
sb:is what	5 28 -35 0 0 0
sb:is where	0 -8 8 0 0 0
sb:island	0 13 -11 0 0 0
sb:issued	-8 15 -6 0 0 0
sb:issued on	-4 -5 11 0 0 0
sb:istanbul	0 -10 12 0 0 0
sb:istanbul on	0 9 -8 0 0 0
sb:it	18 -9 2 8 -7 -24
sb:it ,	9 -26 17 2 0 0
sb:it a	-5 13 -4 0 0 0
sb:it again	6 -19 4 -1 8 0
sb:it all	10 -11 0 0 0 0
sb:it by	12 -17 9 0 0 0
sb:it come	0 11 -9 0 0 0
sb:it did	0 10 -8 0 0 0
sb:it down	14 -17 0 0 0 0
sb:it end	-3 10 -5 0 0 0
sb:it enter	0 -11 11 0 0 0
sb:it expire	-3 10 -7 0 0 0
sb:it follow	0 -13 14 0 0 0
sb:it for	7 -11 3 0 0 0
sb:it from	14 -23 11 0 0 0
sb:it had	-12 6 1 0 0 0
sb:it in	-7 -11 12 -9 10 0
sb:it is	13 2 -9 1 -10 0
sb:it meet	0 10 -8 0 0 0
sb:it must	0 10 -4 0 -4 0
sb:it on	8 6 -8 -4 0 0
sb:it out	0 -11 12 0 0 0
sb:it say	0 -9 11 0 0 0
sb:it sell	0 -7 12 0 -3 0
sb:it start	0 10 -8 0 0 0
sb:it was	4 -13 -1 12 10 -3
sb:it will	-6 16 -4 -10 -3 0
sb:it would	-6 16 -2 -4 -3 0
sb:its	-5 0 -7 17 1 4
sb:its <office>	3 5 -11 0 0 0
sb:its <organisation>	0 9 -7 0 0 0
sb:its <person>	-9 0 0 11 0 0
sb:its additional	0 -10 10 0 0 0
sb:its extension	0 -13 14 0 0 0
sb:its rule	0 -10 11 0 0 0
sb:its truce	11 -11 0 0 0 0
sb:izmir on	0 -11 13 0 0 0
sb:jamieson	0 9 -3 -3 0 0
sb:jamieson greer	0 9 -3 -3 0 0
sb:jinping	-4 9 -23 4 9 0
sb:jinping in	0 0 10 0 -6 0
sb:john	0 -12 13 0 0 0
sb:joint	-20 -13 25 -5 -3 0
sb:joint <organisation>	0 -22 24 0 0 0
sb:joint press	-3 -35 38 0 0 0
sb:joint statement	-8 27 -20 0 0 0
sb:josé	6 6 -14 0 0 0
sb:jump	10 -10 0 0 0 0
sb:just	-16 7 7 0 0 0
sb:jute	0 -13 15 0 0 0
sb:karoline	8 -5 -2 0 0 0
sb:karoline leavitt	8 -5 -2 0 0 0
sb:keep	7 6 -12 0 0 0
sb:kind	0 11 -10 0 0 0
sb:know	-15 2 7 0 0 0
sb:know on	-7 12 -3 0 0 0
sb:kobe	-3 -19 24 0 0 0
sb:kochi	0 -9 10 0 0 0
sb:la	0 11 -9 0 0 0
sb:lack	0 -9 9 0 0 0
sb:lamb	0 -7 -2 -1 13 0
sb:lancaster house	0 -16 15 0 0 0
sb:last	4 -15 7 5 0 -3
sb:last -	7 4 -13 0 0 0
sb:last <month-gone>	0 13 -11 0 0 0
sb:last <span>	0 16 -12 0 0 0
sb:last meet	4 -20 13 0 0 0
sb:last round	0 -10 12 0 0 0
sb:last week	-3 -16 2 12 7 0
sb:lasting	0 -10 13 0 0 0
sb:late	-7 -3 6 10 -12 0
sb:late on	-5 -2 14 0 -11 0
sb:later	0 -13 0 -4 18 0
sb:later ,	0 12 -11 0 0 0
sb:laurier	11 -3 -4 0 0 0
sb:lead	0 1 -8 6 0 0
sb:leader	-19 9 -9 -5 19 0
sb:leader '	4 -19 5 0 6 0
sb:leader spoke	-18 6 0 0 13 0
sb:leader to	-6 23 -16 0 -6 0
sb:leader xi	-1 -15 0 0 16 0
sb:least	0 -9 0 0 9 0
sb:least <money>	0 -5 -4 0 9 0
sb:leave	-16 3 2 -3 3 0
sb:leave for	0 14 -13 0 0 0
sb:leavitt	8 -5 -2 0 0 0
sb:leavitt say	8 -6 0 0 0 0
sb:led	-4 16 -8 -5 0 0
sb:led by	0 -10 13 -1 0 0
sb:led the	0 15 -12 0 0 0
sb:length	-7 9 0 0 0 0
sb:less	-2 11 -6 0 0 0
sb:let	-9 22 -11 -1 0 0
sb:letter	2 23 -35 7 -5 0
sb:letter to	0 4 -12 8 -1 0
sb:licence	-3 -20 25 -1 0 0
sb:lifeng	0 -2 0 12 -11 0
sb:lift	0 19 -16 0 0 0
sb:light	0 -9 9 0 0 0
sb:like	0 16 -8 -2 -2 0
sb:like to	0 16 -13 0 0 0
sb:likely	0 -3 -6 11 -2 0
sb:lima	0 10 -10 0 0 0
sb:lima ,	0 11 -10 0 0 0
sb:line	7 -9 3 0 0 0
sb:link	13 -15 0 0 0 1
sb:link on	9 -8 -2 0 0 1
sb:list	-2 -10 5 -1 11 0
sb:list for	0 -6 8 0 0 0
sb:lithium	0 -11 13 0 0 0
sb:little	-1 -7 11 0 0 0
sb:local	-1 1 -9 9 -1 0
sb:locked	0 -22 23 0 0 0
sb:london ,	0 9 -8 0 0 0
sb:long	7 5 -13 0 0 0
sb:longer	0 -13 6 0 8 0
sb:lose	9 -4 -2 0 0 0
sb:lose <level>	10 -8 0 0 0 0
sb:lower its	0 -11 3 0 0 8
sb:lula	-5 -5 16 0 -8 0
sb:lumpur on	-2 -7 14 -1 0 0
sb:lviv	0 -28 28 0 0 0
sb:m	1 14 -15 0 0 0
sb:m .	1 14 -15 0 0 0
sb:machine	-8 -8 6 0 0 8
sb:madrid ,	-2 -20 23 0 0 0
sb:magazine	0 11 -10 0 0 0
sb:main	0 10 -8 0 0 0
sb:make	-21 2 7 0 -3 7
sb:make on	0 11 -9 0 0 0
sb:make public	0 -16 15 6 -6 0
sb:make the	0 11 -10 0 0 0
sb:maker	9 1 -11 0 0 0
sb:man	-6 12 -4 -2 0 0
sb:man in	0 14 -13 0 0 0
sb:management	0 9 -8 0 0 0
sb:manila	0 9 -8 0 0 0
sb:many	0 -10 11 0 0 0
sb:matter	3 -8 0 0 -2 11
sb:matter in	0 -9 8 0 0 0
sb:matter on	10 0 -9 0 0 0
sb:may	-9 12 -2 3 -13 0
sb:meant	0 12 -10 0 0 0
sb:meant to	0 10 -8 0 0 0
sb:media	9 0 -13 0 0 0
sb:mediator	0 17 -15 0 0 0
sb:medical	0 16 -15 0 0 0
sb:meet <person>	-9 -5 10 -7 1 0
sb:meet again	0 0 7 -5 -6 0
sb:meet at	-2 14 -15 -4 5 0
sb:meet his	-2 1 -9 11 0 0
sb:meet in	0 -20 20 -6 8 -8
sb:meet of	-6 -9 13 -4 -2 3
sb:meet on	4 -12 7 -4 0 6
sb:meet take	0 -10 -1 11 0 0
sb:meet the	0 13 -10 0 0 0
sb:meet there	0 -16 18 0 0 0
sb:meet was	0 -14 4 14 -7 0
sb:meet will	5 14 -17 0 0 0
sb:member	-5 28 -21 0 0 0
sb:member state	-2 11 -7 0 0 0
sb:memo	0 16 -15 0 0 0
sb:memorandum	-2 -6 10 0 0 0
sb:men	0 -12 16 -1 -7 0
sb:metal	-1 13 -9 0 0 0
sb:midday	12 -2 -14 0 0 0
sb:midday briefing	13 -10 -2 0 0 0
sb:middle	1 9 -10 0 0 0
sb:midnight	10 -12 5 0 0 0
sb:midnight on	12 -15 6 0 0 0
sb:milk	15 -12 -3 0 0 0
sb:milk powder	16 -13 -3 0 0 0
sb:million	0 16 -13 0 0 0
sb:mineral	0 -8 8 0 0 0
sb:minister	16 -4 -6 -2 -2 6
sb:minister ,	13 -7 -8 5 -8 8
sb:minister of	15 -14 7 -3 0 0
sb:ministerial	7 -14 8 0 0 0
sb:ministry	2 -1 -13 2 7 4
sb:ministry of	0 -1 -18 3 9 6
sb:minute	5 -1 -8 -4 10 0
sb:minute ,	11 -9 0 0 0 0
sb:mombasa	0 -9 10 0 0 0
sb:monday	0 -13 10 -4 12 0
sb:money	0 21 -18 -2 0 0
sb:montevideo	0 -14 14 0 0 0
sb:month	19 -12 -5 0 0 0
sb:month ,	0 -11 6 3 0 0
sb:more	-8 0 12 -1 -6 0
sb:more than	-5 -12 18 0 0 0
sb:more to	-5 12 0 0 -2 0
sb:morning	-24 -12 10 10 11 0
sb:most	-7 12 -6 0 -1 0
sb:most of	-4 10 -6 0 0 0
sb:mr	-4 0 0 -13 6 7
sb:mr .	3 -3 -2 -5 -1 10
sb:mr <person>	-7 1 1 -8 8 -2
sb:much	-4 -7 9 0 2 0
sb:musician	0 11 -10 0 0 0
sb:must	-2 31 -21 0 -7 0
sb:must be	0 12 -6 0 -4 0
sb:my <office>	0 -7 9 0 0 0
sb:my <person>	14 -18 6 0 0 0
sb:mérida	0 -21 21 0 0 0
sb:mérida ,	0 -21 21 0 0 0
sb:nadi	0 -22 23 0 0 0
sb:nagoya	0 -15 16 0 0 0
sb:nagoya ,	0 -7 8 0 0 0
sb:name	0 -7 11 0 -5 0
sb:nang	0 -16 16 0 0 0
sb:national	-1 19 -16 0 0 0
sb:near	0 -8 -9 20 0 0
sb:nearly	0 14 -12 0 0 0
sb:need	-4 15 -11 0 0 0
sb:negotiate	-5 -19 19 8 -1 0
sb:negotiation	0 -28 31 0 0 0
sb:negotiation on	0 -16 16 0 0 0
sb:negotiator	-18 5 4 -7 2 0
sb:negotiator ,	-12 13 -3 0 0 0
sb:neither	-8 -1 9 0 0 0
sb:new	0 -6 -8 5 17 -2
sb:new )	0 -11 0 11 0 0
sb:new at	0 -24 12 0 14 0
sb:new date	0 13 -12 0 0 0
sb:new from	0 -16 17 0 0 0
sb:new on	-2 15 -11 0 0 0
sb:new round	0 -13 6 3 0 0
sb:new tariff	0 23 -21 0 0 0
sb:new york	-5 0 0 -22 13 0
sb:new —	13 -11 -1 0 0 0
sb:newspaper	0 17 -14 0 0 0
sb:next	7 -34 25 15 -26 2
sb:next :	1 -25 24 0 0 0
sb:next meet	11 0 -3 -2 0 0
sb:next round	0 -15 0 17 0 0
sb:next year	0 -3 11 0 -6 0
sb:nickel	7 2 -10 0 0 0
sb:nicosia	0 -16 18 0 0 0
sb:night	-13 19 -7 -1 0 0
sb:night ,	0 13 -10 0 0 0
sb:ninth	0 14 -12 0 0 0
sb:no	-3 4 -12 2 2 12
sb:no ,	0 -12 0 0 0 13
sb:no .	-2 -13 6 0 0 13
sb:no deal	0 -17 5 14 0 0
sb:nobody	-7 -8 14 0 0 0
sb:nobody will	0 -11 12 0 0 0
sb:none	5 6 -14 0 0 0
sb:none of	0 9 -8 0 0 0
sb:noon	-7 -2 8 0 0 0
sb:noon ,	0 -12 14 0 0 0
sb:noon on	0 9 -8 0 0 0
sb:nor	-7 -3 11 0 0 0
sb:northern	-8 27 -19 0 0 0
sb:not	-10 5 5 -3 0 -1
sb:not a	0 -9 11 0 0 0
sb:not approve	0 -19 19 0 0 0
sb:not be	0 19 -18 0 0 0
sb:not by	0 -14 14 0 0 0
sb:not cancel	0 -8 -1 0 10 0
sb:not even	0 -7 8 0 0 0
sb:not meet	0 15 -13 0 0 0
sb:not sign	0 -16 16 0 0 0
sb:not to	0 15 -14 0 0 0
sb:note	-2 9 -5 0 -2 0
sb:note :	0 18 -17 0 0 0
sb:note that	8 6 -13 0 0 0
sb:note —	0 -8 9 0 0 0
sb:nothing	0 -11 14 0 -1 0
sb:nothing come	0 -17 17 0 0 0
sb:notice	0 10 -5 0 0 0
sb:now	-1 -11 9 4 0 -1
sb:now ,	0 11 -7 0 0 0
sb:now the	-2 -11 13 0 0 0
sb:number	2 -10 10 0 0 0
sb:number ,	0 -17 19 0 0 0
sb:number on	11 -8 0 0 0 0
sb:nvidia	-1 12 -7 0 0 0
sb:observer	0 9 -8 0 0 0
sb:odesa	0 10 -9 0 0 0
sb:of	-13 6 -4 5 0 6
sb:of <day-ahead>	3 9 -16 0 0 0
sb:of <day-gone>	5 2 -17 -7 13 0
sb:of <level>	1 -7 13 -2 -6 0
sb:of <name>	21 -33 13 6 -1 0
sb:of <office>	0 -20 18 0 0 4
sb:of <organisation>	7 -5 -6 -2 12 0
sb:of <quality>	-1 9 -12 0 0 8
sb:of <seat>	0 15 -13 0 0 0
sb:of <span>	7 -10 7 -1 -1 0
sb:of a	-12 -9 6 5 13 -2
sb:of both	14 -6 0 -7 4 -3
sb:of commerce	7 -22 8 -3 8 5
sb:of custom	0 -13 14 0 0 0
sb:of good	0 14 -13 0 0 0
sb:of last	0 -2 -4 0 10 0
sb:of lithium	0 -11 12 0 0 0
sb:of negotiation	0 10 -9 0 0 0
sb:of next	0 9 -6 0 0 0
sb:of state	2 -16 6 0 6 0
sb:of talk	-12 -8 4 7 3 0
sb:of tariff	5 -26 15 4 0 0
sb:of that	9 -12 1 0 0 0
sb:of the	-14 11 -3 0 0 3
sb:of their	4 8 -9 0 -5 0
sb:of three	0 -16 17 0 0 0
sb:of two	0 12 -9 0 0 0
sb:of which	0 -9 13 0 0 0
sb:off	0 21 -20 0 -4 0
sb:off a	10 -18 10 0 0 0
sb:off the	5 13 -19 0 0 0
sb:off trade	-1 18 -14 0 0 0
sb:offer to	0 9 -6 0 0 0
sb:official	-16 11 3 0 -4 0
sb:official say	0 -7 10 0 0 0
sb:oil	-2 -4 15 -5 -8 0
sb:oil and	0 10 -7 0 0 0
sb:oil will	0 -21 22 0 0 0
sb:older	0 -12 12 0 0 0
sb:older duty	0 -12 13 0 0 0
sb:olive	0 10 -8 0 0 0
sb:on	3 8 -3 -9 -9 0
sb:on <day-ahead>	6 17 -9 -20 -5 -1
sb:on <day-gone>	-5 19 3 -14 -17 -2
sb:on <name>	-6 -2 0 12 0 0
sb:on <person>	0 10 -8 0 0 0
sb:on <quality>	-15 -4 15 -1 0 0
sb:on a	-8 16 -9 -13 5 0
sb:on air	0 11 -8 0 0 0
sb:on an	0 -16 17 0 0 0
sb:on both	-5 23 -15 0 0 0
sb:on cotton	0 -10 10 0 0 0
sb:on each	-1 -14 10 0 9 0
sb:on friday	4 12 -16 0 0 0
sb:on good	10 -12 2 0 0 0
sb:on his	0 12 -6 -1 0 0
sb:on in	0 11 -7 0 -3 0
sb:on its	0 -12 4 12 0 0
sb:on reciprocal	0 -16 16 0 0 0
sb:on since	0 -11 11 0 0 0
sb:on social	-2 10 -6 0 0 0
sb:on sugar	0 -4 -11 15 0 0
sb:on sunday	0 10 -9 0 0 0
sb:on tariff	0 -16 17 0 0 0
sb:on television	-6 22 -21 -7 13 0
sb:on that	1 -13 13 0 0 0
sb:on the	40 -20 -12 1 5 -6
sb:on thi	9 7 -14 0 0 -2
sb:on tiktok	-2 18 -17 0 0 0
sb:on to	0 0 -10 9 0 0
sb:on truth	0 12 -8 0 -1 0
sb:on until	-1 -8 12 0 0 0
sb:on what	-2 -6 9 0 0 0
sb:on which	-1 10 -15 0 8 0
sb:on with	0 -13 14 0 0 0
sb:on x	11 -10 0 0 0 0
sb:once ,	14 -16 0 0 0 0
sb:once and	-11 11 0 0 0 0
sb:one	0 0 4 -10 0 -2
sb:one ,	-17 27 -14 0 0 0
sb:one has	0 -12 12 0 0 0
sb:one in	0 10 -9 0 0 0
sb:one of	7 -10 5 0 0 0
sb:onion	0 10 -10 0 0 0
sb:online	16 0 -17 0 0 0
sb:only	-11 31 -19 0 -1 0
sb:open	-8 12 -3 -5 0 0
sb:open in	0 -7 9 0 0 0
sb:opened	-8 -13 20 -3 0 0
sb:opened in	0 -21 21 0 0 0
sb:opened on	0 -14 16 0 0 0
sb:opening	-2 13 -9 0 0 0
sb:operator	-5 19 -12 0 0 0
sb:opinion	0 11 -9 0 0 0
sb:opposite	4 -12 9 0 0 0
sb:opposite number	5 -12 7 0 0 0
sb:opposition	-3 18 -14 0 0 0
sb:or a	0 -11 11 0 0 0
sb:or before	0 -8 0 0 9 0
sb:oran	-1 -5 9 0 0 0
sb:order late	0 -12 12 0 0 0
sb:order of	0 8 -13 -2 8 0
sb:osaka	0 -12 13 0 0 0
sb:osaka ,	0 -12 13 0 0 0
sb:other	0 13 -13 0 0 0
sb:other 's	-1 13 -8 0 0 0
sb:other hand	5 4 -10 0 0 0
sb:other in	0 -13 9 0 3 0
sb:other on	9 -1 -5 0 0 0
sb:otherwise	0 2 -13 0 9 0
sb:our	-18 1 16 -13 -14 0
sb:our ,	0 9 -8 0 0 0
sb:our <office>	-2 21 -13 -1 -5 0
sb:our own	0 -16 17 0 0 0
sb:our reporter	-1 18 -15 0 0 0
sb:out ;	0 11 -9 0 0 0
sb:out a	-6 16 -9 0 0 0
sb:out of	16 -13 -5 2 3 0
sb:out on	-2 23 -15 0 -1 0
sb:out what	0 -4 7 0 -3 0
sb:outcome	0 -9 16 -1 -9 0
sb:outcome of	0 -12 19 -1 -9 0
sb:outline of	0 -10 3 0 4 0
sb:over	-4 4 4 -12 -5 0
sb:over a	-1 -9 12 0 0 0
sb:over on	-5 16 -8 0 0 0
sb:own	-16 -17 9 -8 23 0
sb:own agreement	0 10 -9 0 0 0
sb:owner	0 19 -15 0 0 0
sb:p	12 -21 11 0 0 0
sb:p <number>	8 -24 18 0 0 0
sb:pacific	0 13 -12 0 0 0
sb:pair	0 -20 18 0 4 0
sb:palace	0 -17 9 7 0 0
sb:palm	0 -7 10 0 0 0
sb:palm oil	0 -10 12 0 0 0
sb:paper	-15 22 -18 0 0 8
sb:paper on	0 -9 10 0 0 0
sb:pari	-3 -17 27 -8 -3 0
sb:pari ,	0 -9 13 -3 0 0
sb:pari on	-1 -15 20 0 0 0
sb:party	0 4 -10 -1 0 8
sb:passed	0 -8 9 0 0 0
sb:past	-3 -8 -2 16 0 0
sb:past <number>	0 -16 0 16 0 0
sb:pay	-3 7 3 -12 -2 0
sb:pay <level>	6 -3 6 -3 -10 0
sb:pay in	0 20 -16 0 0 0
sb:pay no	0 -10 10 0 0 0
sb:peace	-1 19 -17 0 0 0
sb:peace talk	0 13 -13 0 0 0
sb:pen	0 -13 14 0 0 0
sb:permit	0 -12 15 0 0 0
sb:permit for	0 -9 12 0 0 0
sb:phone	27 1 -32 -2 -12 0
sb:phone ,	0 13 -5 -4 -4 0
sb:phone call	11 -7 -4 0 0 0
sb:phone on	11 1 -14 0 0 0
sb:pilot	0 16 -14 0 0 0
sb:place in	0 -21 14 10 0 0
sb:place on	3 13 -14 0 0 0
sb:plan to	0 -28 24 0 3 0
sb:plane	0 9 -8 0 0 0
sb:play	-5 16 -10 0 0 0
sb:point	-11 7 2 0 0 0
sb:port	-9 8 2 -4 0 0
sb:port ,	0 -14 16 0 0 0
sb:port of	0 20 -18 0 0 0
sb:post	0 -26 21 10 -3 0
sb:post ,	0 19 -18 0 0 0
sb:post of	-5 -30 25 12 0 0
sb:powder	16 -12 -4 0 0 0
sb:power	0 14 -13 0 0 0
sb:premier	-5 0 -1 15 -16 0
sb:premier he	0 -2 0 12 -11 0
sb:prepare	-1 -6 -8 22 -2 0
sb:prepare by	0 -2 -2 12 -8 0
sb:prepare for	0 -16 12 -5 8 0
sb:prepare the	0 2 -5 14 -13 0
sb:presented	0 14 -14 0 0 0
sb:president	13 -14 0 -22 18 -6
sb:president '	5 -18 6 0 7 0
sb:president ,	-2 -5 10 -1 1 0
sb:president <person>	-3 21 -19 -4 1 0
sb:president agree	0 10 -8 0 0 0
sb:president are	-1 7 -10 -7 8 0
sb:president donald	0 -13 14 -2 0 0
sb:president had	12 -12 1 0 0 0
sb:president meet	-6 -8 9 0 5 0
sb:president of	8 -4 -2 -1 0 0
sb:president to	-13 16 0 0 -3 0
sb:president would	14 -1 -20 0 6 0
sb:president xi	-2 22 -23 5 -4 0
sb:presidential	0 9 -8 0 0 0
sb:press	-2 -25 30 0 -4 0
sb:press )	-5 6 -9 9 0 0
sb:press briefing	0 14 -13 0 0 0
sb:press conference	-17 -1 12 -8 0 0
sb:press on	9 -4 -6 0 0 0
sb:press release	13 -5 -12 0 0 0
sb:press that	-6 12 -3 0 0 0
sb:price	4 12 -19 0 0 0
sb:pridi	-15 14 0 0 0 0
sb:pridi banomyong	-9 7 0 0 0 0
sb:prime	-10 7 -4 0 8 0
sb:prime minister	-10 7 -4 0 8 0
sb:principle	0 -2 -2 9 -6 0
sb:procedure	0 14 -14 0 0 0
sb:proclamation	-1 13 -8 0 0 0
sb:progress	-5 23 -23 -2 3 0
sb:prolong	6 -11 6 0 0 0
sb:prolonged	-9 4 4 -6 -2 0
sb:prolonged their	0 -18 19 0 0 0
sb:proposal	0 -12 14 0 0 0
sb:propose	8 26 -32 0 -2 -1
sb:propose a	13 1 -13 0 0 0
sb:propose on	0 -12 12 0 0 0
sb:propose that	-2 36 -32 0 0 0
sb:protested	7 -16 10 0 0 0
sb:protocol	0 -14 16 0 0 0
sb:province	0 10 -8 0 0 0
sb:provisional	0 -11 11 0 0 0
sb:published	-13 0 7 -3 -5 0
sb:published its	0 -6 10 0 0 0
sb:published on	0 18 -15 0 0 0
sb:put	10 -4 0 -6 -2 0
sb:put it	9 -6 0 0 0 0
sb:put its	0 14 -13 0 0 0
sb:put off	7 -14 10 0 0 0
sb:put the	-10 11 0 0 0 0
sb:q	-1 -12 15 0 0 0
sb:q :	0 -17 18 0 0 0
sb:quarrel	10 2 -13 0 0 0
sb:quarrel over	11 -10 0 0 0 0
sb:quarter	-11 0 8 0 0 0
sb:question	-10 5 -4 -5 9 0
sb:question of	0 -14 15 0 0 0
sb:question on	0 2 -18 0 14 0
sb:radio	5 -1 -15 0 13 0
sb:radio ,	0 9 -8 0 0 0
sb:raise	-4 -8 17 -2 -2 0
sb:raise duty	0 11 -13 0 0 0
sb:rate	-15 21 -4 0 0 0
sb:rather	0 13 -12 0 0 0
sb:ratu	11 0 -12 0 0 0
sb:raw	0 12 -10 0 0 0
sb:reach a	1 -11 3 0 7 0
sb:reach on	6 4 -9 0 0 0
sb:reach the	3 4 -16 0 4 0
sb:read	-9 -1 9 0 0 0
sb:readout ,	24 -36 17 0 0 0
sb:readout of	-15 26 -17 0 0 0
sb:reason	-5 -3 0 -3 9 0
sb:reason :	-3 9 -4 0 0 0
sb:reason to	0 -6 -9 0 14 0
sb:receive	-1 -12 7 7 0 0
sb:receive the	0 -13 15 0 0 0
sb:reciprocal trade	0 -16 16 0 0 0
sb:record	0 -19 17 0 0 0
sb:reduction	0 -12 13 0 0 0
sb:reference	-7 16 -8 0 0 0
sb:referred	0 -10 10 0 0 0
sb:release	12 -4 -4 0 0 0
sb:relief	0 9 -7 0 0 0
sb:remain at	0 10 -10 0 0 0
sb:reminded	0 -8 9 0 0 0
sb:reply	-2 10 -1 0 0 0
sb:report	3 27 -22 -2 -8 0
sb:report ,	0 -24 25 0 0 0
sb:report on	0 11 -7 0 0 0
sb:report that	9 24 -28 0 -5 0
sb:reporter	-12 0 7 -6 3 0
sb:reporter in	-1 22 -17 0 -2 0
sb:reporter on	-6 -10 16 0 0 0
sb:reporter that	4 -13 2 0 8 0
sb:representative	-3 -12 11 -8 0 10
sb:representative ,	-1 -5 11 -1 0 0
sb:republic	-1 -12 16 0 0 0
sb:republic of	0 -10 12 0 0 0
sb:resort	0 -9 15 -1 -2 0
sb:resort in	0 -12 17 -1 -2 0
sb:rest	0 12 -10 0 0 0
sb:result	0 -15 7 -6 15 0
sb:result ,	-15 10 4 0 0 0
sb:result of	14 -19 0 -5 15 0
sb:resume	0 12 -13 1 0 0
sb:return	-10 -2 6 -1 4 0
sb:return <name>	0 -9 9 0 0 0
sb:return from	-4 0 8 0 -5 0
sb:return to	0 -9 11 0 0 0
sb:review	-13 5 3 0 0 0
sb:revive	0 -11 11 0 0 0
sb:reykjavík	2 -12 9 0 0 0
sb:ring	-11 13 -1 0 0 0
sb:rise	0 13 -12 -2 0 0
sb:rise <level>	-2 22 -17 0 0 0
sb:rise in	12 -11 0 0 0 0
sb:rise on	-3 -5 10 0 0 0
sb:robert	-1 1 -14 12 0 0
sb:robert borden	0 -7 -5 12 0 0
sb:round	-11 5 0 3 -12 -8
sb:round ,	0 -19 12 7 0 0
sb:round <number>	0 -9 9 0 0 0
sb:round in	-9 -14 23 0 0 0
sb:round of	-6 22 -20 4 -7 -4
sb:round since	0 -14 14 0 0 0
sb:round was	0 11 -10 0 0 0
sb:round will	0 9 -9 0 0 0
sb:row	0 -15 15 0 0 0
sb:rubber	0 10 -8 0 0 0
sb:rule	-9 -5 9 10 -1 0
sb:rule for	0 -17 18 0 0 0
sb:rum	0 10 -9 0 0 0
sb:run	-18 24 -6 -3 -4 0
sb:run to	-7 13 -4 0 0 0
sb:s &	7 -11 3 0 0 0
sb:salalah	0 -16 14 0 0 0
sb:sale	-1 11 -7 0 0 0
sb:salmon	-1 -6 9 0 0 0
sb:samarkand	0 -11 13 0 0 0
sb:samarkand ,	0 -12 13 0 0 0
sb:same	0 19 -18 -4 1 0
sb:same day	0 16 -18 0 7 0
sb:santa cruz	0 -10 10 0 0 0
sb:save	0 10 -9 0 0 0
sb:say	-8 2 -8 6 1 8
sb:say <name>	0 10 -7 0 0 0
sb:say <person>	-14 9 5 -1 0 0
sb:say a	-8 -15 13 13 0 0
sb:say after	12 -24 -7 14 7 5
sb:say at	0 15 -14 0 0 0
sb:say before	0 10 -8 0 0 0
sb:say by	-8 9 0 0 0 0
sb:say it	0 18 -14 0 0 0
sb:say late	0 -7 -4 12 0 0
sb:say on	0 20 -9 -40 6 -5
sb:say that	-7 -12 3 5 -4 10
sb:say the	12 -24 13 -7 11 0
sb:say there	0 5 -9 7 -5 0
sb:say they	-2 12 1 -9 -6 0
sb:say to	-5 -9 15 1 0 0
sb:scenario	0 -6 -2 0 9 0
sb:sea	-5 -1 -4 11 0 0
sb:seal	3 -1 -13 0 8 0
sb:season	0 10 -12 0 0 0
sb:second	-3 -2 3 9 -22 -8
sb:second and	0 10 -16 7 0 0
sb:second day	-3 -9 11 0 -2 0
sb:second is	0 -24 11 11 0 0
sb:second meet	-1 11 -11 2 0 0
sb:secretary	2 -16 14 4 -6 0
sb:secretary ,	-5 0 9 -8 0 0
sb:secretary scott	0 -8 3 10 -5 0
sb:security	0 13 -9 0 0 0
sb:see <person>	0 13 -15 0 0 0
sb:see the	0 10 -4 0 -5 0
sb:seed	0 -9 11 0 0 0
sb:sell	1 -11 12 -1 0 0
sb:sell to	-3 -13 13 0 2 0
sb:send	-7 0 12 0 -2 0
sb:send a	0 11 -11 0 0 0
sb:seoul	0 -4 -10 18 0 0
sb:seoul on	0 -2 -7 10 0 0
sb:separate	0 -9 10 0 0 0
sb:session	0 -11 10 0 0 0
sb:set	8 -16 16 -6 -5 0
sb:set a	-4 -3 9 0 0 0
sb:set for	14 -16 4 0 0 0
sb:set out	0 -9 10 0 0 0
sb:set up	0 16 -12 -1 0 0
sb:settle	18 0 -10 -7 0 0
sb:settle on	3 1 -15 0 6 0
sb:seventh	0 -19 9 14 -2 0
sb:shake	0 -8 0 0 10 0
sb:shake hand	0 -8 0 0 10 0
sb:shall be	-6 -3 11 0 0 0
sb:shared	0 12 -11 0 0 0
sb:she	1 -10 14 -4 -3 0
sb:sheet	-13 11 1 -2 -8 0
sb:sheet of	-4 11 -5 0 0 0
sb:sheet on	-2 11 -3 -1 -4 0
sb:sheet that	0 -14 17 0 0 0
sb:shelve	11 -5 -6 0 0 0
sb:shenzhen	0 24 -22 0 -2 0
sb:ship	-5 34 -25 0 0 0
sb:shop	-3 10 -5 0 0 0
sb:should the	0 9 -7 0 0 0
sb:show	-1 21 -16 0 0 0
sb:shrimp	11 0 -8 0 0 0
sb:shut	-1 14 -10 0 0 0
sb:side	5 0 -6 5 -13 4
sb:side ,	-5 -2 0 -1 9 0
sb:side are	0 -15 10 5 0 0
sb:side had	18 6 -29 -3 0 5
sb:side have	-9 15 -6 0 0 0
sb:side hold	7 -9 2 0 0 0
sb:side meet	0 14 -11 0 0 0
sb:side of	0 -11 14 0 0 0
sb:side on	0 -6 -5 12 0 0
sb:side say	0 -11 16 -6 0 0
sb:side will	1 13 -12 0 -2 0
sb:sign	-19 11 7 -28 -12 -5
sb:sign an	-1 10 -6 0 0 0
sb:sign by	-14 23 -9 0 -5 0
sb:sign in	-1 9 -6 -1 0 0
sb:sign it	0 -10 13 0 0 0
sb:sign on	16 -2 -2 -1 0 0
sb:sign the	0 22 -18 -1 -4 0
sb:sign their	0 15 -15 0 0 0
sb:sign trade	0 -10 13 0 0 0
sb:sign with	0 -16 17 0 0 0
sb:signature ,	0 -11 12 0 0 0
sb:signature is	0 13 -13 0 0 0
sb:silence	-9 4 5 0 0 0
sb:since	0 -10 16 -17 0 -3
sb:since <day-gone>	-4 -4 10 0 0 0
sb:since last	0 -9 10 0 0 0
sb:sir	15 -2 -11 0 1 0
sb:sir ,	0 21 -18 0 0 0
sb:sir <person>	16 -17 0 0 1 0
sb:sit	-2 -10 12 -4 5 -1
sb:sit in	0 -12 12 0 0 0
sb:sit together	0 8 -7 0 0 0
sb:six	-12 6 5 0 0 0
sb:six hour	-10 16 -6 0 0 0
sb:sixth	-6 -12 4 15 0 0
sb:sixth round	0 -10 8 1 0 0
sb:slam	0 -7 -6 12 0 0
sb:slap	0 -13 14 0 0 0
sb:small	-11 17 -5 0 0 0
sb:smelter	0 10 -9 0 0 0
sb:so	5 -5 5 -10 0 0
sb:so in	-4 -12 17 0 0 0
sb:so is	0 11 -10 0 0 0
sb:so it	0 -21 22 0 0 0
sb:so on	10 -4 -3 0 0 0
sb:so say	0 10 -11 0 0 0
sb:so that	9 -6 0 0 0 0
sb:so the	3 8 -12 0 0 0
sb:so what	0 -10 10 0 0 0
sb:social	-1 19 -15 0 -3 0
sb:social media	-2 10 -6 0 0 0
sb:some	14 0 -15 0 0 0
sb:something	9 -11 4 0 0 0
sb:south	0 -7 9 0 0 0
sb:southeast	0 14 -13 0 0 0
sb:soybean	11 4 -14 0 -3 0
sb:speak	9 8 -21 -1 -6 -1
sb:speak by	-4 13 -10 0 0 0
sb:speak on	7 0 -9 0 0 0
sb:speak to	18 -7 -14 0 0 0
sb:speak with	7 1 -11 0 0 0
sb:speaking	6 -16 -4 0 18 0
sb:spent	-6 -8 15 0 0 0
sb:spoke	36 -22 -26 -2 5 -1
sb:spoke by	21 -24 -10 -5 12 0
sb:spoke on	9 -1 -7 0 0 0
sb:spoke with	-1 5 -8 4 -3 0
sb:spoken	13 -18 0 8 -2 0
sb:spoken by	-7 1 0 8 -1 0
sb:sport	0 19 -18 0 0 0
sb:spot	0 -7 9 0 0 0
sb:spring	0 -10 11 0 0 0
sb:square	0 -19 19 0 0 0
sb:stake	0 12 -10 0 0 0
sb:stand	-3 15 -10 0 0 0
sb:standstill	-2 25 -21 0 0 0
sb:standstill of	0 13 -12 0 0 0
sb:start	-5 0 15 -11 -10 -2
sb:start in	0 -21 21 0 0 0
sb:start on	-3 12 -3 0 -6 0
sb:state	-18 -13 14 -19 14 0
sb:state council	0 -10 10 0 0 0
sb:state visit	-5 0 -1 -3 9 0
sb:statement ,	0 -19 21 0 0 0
sb:statement on	-3 11 -8 0 0 0
sb:stay	-5 -17 0 8 15 0
sb:stay as	0 0 -8 0 9 0
sb:stay in	-2 2 -13 10 0 0
sb:stay until	0 -17 17 0 0 0
sb:steel and	-3 15 -9 0 0 0
sb:step	-4 11 -4 -4 0 0
sb:step ,	0 -11 12 0 0 0
sb:still	-12 21 -21 0 6 0
sb:stock	0 12 -8 0 0 0
sb:stockholm at	0 11 -11 0 0 0
sb:stop	-2 11 -6 0 0 0
sb:strasbourg	0 -13 14 0 0 0
sb:street	0 -4 -12 0 15 0
sb:strike	-4 12 -4 -4 -3 0
sb:substantial	0 12 -6 0 -2 0
sb:successor	0 -10 10 0 0 0
sb:such	0 -13 17 0 0 0
sb:sugar	4 -13 -3 14 0 0
sb:sugar ,	0 -1 -14 14 0 0
sb:sugar pay	-2 -6 9 0 0 0
sb:suggest	0 -12 5 0 8 0
sb:summit ,	0 -10 11 0 0 0
sb:summit in	0 20 -14 -3 -2 0
sb:summit of	0 -10 12 0 0 0
sb:sunday	-10 -10 10 0 3 0
sb:surcharge	-3 16 -11 0 0 0
sb:suspend	-11 27 -23 -2 5 0
sb:suspend the	0 9 -6 0 0 0
sb:suspension	-7 25 -17 0 0 0
sb:suspension of	-5 19 -12 0 0 0
sb:swedish	0 -11 11 0 0 0
sb:swedish capital	0 -11 11 0 0 0
sb:table in	7 -12 6 0 0 0
sb:table of	0 15 -15 0 0 0
sb:table on	0 -7 8 0 0 0
sb:takahashi	9 4 -14 0 0 0
sb:take effect	-5 9 -4 0 0 0
sb:take on	0 -9 10 0 0 0
sb:take place	3 -12 3 8 0 2
sb:take the	11 0 -15 0 0 0
sb:take three	-16 25 -8 0 0 0
sb:take up	0 -13 2 0 6 4
sb:talk	-11 -13 7 8 -8 9
sb:talk ,	-1 -19 21 -9 5 0
sb:talk about	-10 -4 3 2 0 7
sb:talk are	0 11 -10 0 0 0
sb:talk for	0 14 -13 0 0 0
sb:talk in	-8 -2 4 9 -9 0
sb:talk is	0 21 -27 9 0 0
sb:talk take	0 -11 11 0 0 0
sb:talk that	0 -23 25 0 0 0
sb:talk with	-9 24 -19 -3 5 0
sb:talked	12 -21 0 5 6 0
sb:talked about	-1 -1 -6 0 11 0
sb:talked by	18 -4 -10 0 0 0
sb:talked on	9 -19 0 6 0 0
sb:tangier	0 11 -10 0 0 0
sb:tariff	14 -1 3 -11 -24 -3
sb:tariff at	0 -15 15 0 0 0
sb:tariff for	-4 16 -10 0 0 0
sb:tariff increase	11 -10 0 0 0 0
sb:tariff of	9 -21 17 0 -4 0
sb:tariff pause	8 -13 4 0 0 0
sb:tariff that	10 -3 -5 0 0 0
sb:tariff truce	-13 11 2 -6 -7 0
sb:tea	-3 12 -7 0 0 0
sb:team	-17 -21 25 18 -9 0
sb:team ,	0 -15 9 8 0 0
sb:technical	-9 -6 8 0 0 6
sb:technology	0 -10 10 0 0 0
sb:telephone	40 -17 -32 0 -2 -3
sb:telephone ,	13 -4 -8 0 0 0
sb:telephone on	25 -2 -27 -2 -3 0
sb:telephone with	5 -17 -1 8 2 0
sb:telephoned	27 -32 4 0 0 0
sb:telephoned on	0 -9 7 0 0 0
sb:telephoned with	21 -19 -1 0 0 0
sb:television	-17 23 -25 0 13 0
sb:tell	10 5 0 -3 -14 -4
sb:tell <person>	18 -7 -1 -4 -2 0
sb:tell a	-5 9 -13 10 -1 0
sb:tell that	0 14 -11 0 0 0
sb:tell to	0 -13 3 10 0 0
sb:tell us	-6 19 -11 0 0 0
sb:temporary	0 8 -6 0 0 0
sb:ten	-13 -13 -8 16 13 0
sb:ten minute	-11 -5 0 0 13 0
sb:term	-2 -15 15 0 8 0
sb:text	-16 -2 9 3 -4 0
sb:than	-7 -9 16 0 -1 0
sb:than <level>	0 -17 17 0 0 0
sb:thanked	-1 10 -6 0 0 0
sb:that	7 -6 -7 2 4 9
sb:that 's	0 -9 11 -1 1 0
sb:that ,	0 10 -15 10 -9 0
sb:that <person>	30 -12 -18 0 10 0
sb:that a	-8 -5 15 -9 4 0
sb:that begin	0 -11 13 0 0 0
sb:that both	0 6 -17 9 0 0
sb:that come	0 14 -13 0 0 0
sb:that everybody	0 -12 13 0 0 0
sb:that from	0 13 -11 0 0 0
sb:that had	0 16 -13 0 0 0
sb:that has	0 13 -12 0 0 0
sb:that have	16 -1 -16 0 0 0
sb:that he	-3 -7 -2 7 10 -3
sb:that is	-2 12 -6 -2 -1 0
sb:that it	-7 23 -9 -5 -3 0
sb:that last	0 11 -10 0 0 0
sb:that mr	-15 25 -10 0 0 0
sb:that nobody	0 -11 11 0 0 0
sb:that of	0 10 -9 0 0 0
sb:that start	0 13 -10 0 -4 0
sb:that talk	0 -13 9 5 0 0
sb:that their	-10 4 -4 11 -1 0
sb:that there	-4 -3 -6 0 7 10
sb:that they	8 -27 19 -3 6 0
sb:that thi	0 10 -3 0 0 0
sb:that time	10 0 -11 0 0 0
sb:that we	0 12 -8 -1 0 0
sb:that would	-9 10 0 0 0 0
sb:the	-8 4 5 -3 -1 -10
sb:the <day-ahead>	11 -3 -17 4 7 0
sb:the <day-gone>	0 -11 11 0 0 0
sb:the <level>	-4 -7 15 0 -1 0
sb:the <number>	-2 34 -29 0 0 0
sb:the <office>	9 -20 9 11 -7 -10
sb:the <organisation>	-23 25 -13 0 -3 0
sb:the <person>	0 4 0 -17 4 -3
sb:the <quality>	-19 3 11 -33 1 1
sb:the <seat>	4 -15 -6 -14 34 0
sb:the additional	0 16 -13 0 0 0
sb:the agenda	-1 -21 7 15 0 0
sb:the agreement	6 10 -6 -10 -8 0
sb:the aim	0 -13 14 0 0 0
sb:the apec	0 32 -40 -2 12 0
sb:the asean	0 3 5 -3 -10 0
sb:the autumn	0 9 -9 0 0 0
sb:the bell	-9 10 0 0 0 0
sb:the busan	0 -16 16 0 0 0
sb:the certificate	-5 -11 8 0 0 8
sb:the change	0 11 -9 0 0 0
sb:the chip	-2 11 -6 0 0 0
sb:the clock	-5 12 -6 0 0 0
sb:the close	0 -16 19 0 0 0
sb:the consensu	6 -16 9 0 0 0
sb:the country	9 -10 0 0 0 0
sb:the day	0 10 3 0 -15 0
sb:the deadline	-1 11 -6 0 0 0
sb:the deal	-2 28 -21 0 0 0
sb:the delegation	1 -15 15 -3 0 0
sb:the door	0 -9 0 11 0 0
sb:the economic	-1 0 -10 0 13 0
sb:the end	2 -22 16 3 0 0
sb:the eve	0 17 -12 -1 -2 0
sb:the evening	18 -9 -19 15 -9 0
sb:the expert	-6 10 -10 0 0 7
sb:the extension	2 -14 16 0 0 0
sb:the ferry	0 9 -8 0 0 0
sb:the fifth	4 -11 13 -7 0 0
sb:the first	2 26 -21 -13 -9 0
sb:the fourth	13 -27 12 12 0 0
sb:the great	0 15 -11 0 -3 0
sb:the harbour	0 -10 12 0 0 0
sb:the ice	-2 -3 -7 0 13 0
sb:the invitation	0 -7 12 0 -2 0
sb:the joint	-3 -15 19 0 0 0
sb:the kind	0 10 -10 0 0 0
sb:the last	0 -4 10 -7 0 0
sb:the law	0 -14 5 0 8 0
sb:the leader	-3 -18 13 0 12 0
sb:the levy	0 -14 14 0 0 0
sb:the line	9 -9 0 0 0 0
sb:the lower	0 9 -7 0 0 0
sb:the matter	6 -12 -1 0 0 12
sb:the meet	0 -9 11 2 -10 0
sb:the member	-2 9 -5 0 0 0
sb:the memorandum	0 -15 15 0 0 0
sb:the morning	0 0 -3 -2 12 0
sb:the most	0 11 -9 0 0 0
sb:the negotiation	0 -22 24 0 0 0
sb:the new	-2 -10 0 5 12 0
sb:the next	6 -7 -9 25 -9 -5
sb:the northern	-8 25 -18 0 0 0
sb:the number	0 11 -9 0 0 0
sb:the order	4 -10 8 0 0 0
sb:the ordinary	0 12 -11 0 0 0
sb:the other	0 13 -14 1 0 0
sb:the outcome	0 -14 16 0 0 0
sb:the pair	0 -20 18 0 4 0
sb:the paper	-5 13 -5 0 0 0
sb:the party	-6 1 -3 0 0 9
sb:the phone	12 -6 -12 5 0 0
sb:the president	25 -38 15 -12 15 0
sb:the promise	0 -12 13 0 0 0
sb:the proposal	0 -10 11 0 0 0
sb:the protocol	0 -17 18 0 0 0
sb:the quarrel	12 -4 -8 0 0 0
sb:the question	0 -14 16 0 0 0
sb:the record	1 -10 7 0 0 0
sb:the reduction	0 -13 13 0 0 0
sb:the republic	0 -15 17 0 0 0
sb:the result	0 -10 12 -3 0 0
sb:the s	8 -13 5 0 0 0
sb:the same	0 18 -18 -4 1 0
sb:the second	-10 0 12 -27 -7 0
sb:the ship	0 9 -8 0 0 0
sb:the sign	0 -24 26 0 0 0
sb:the sixth	0 -8 6 3 0 0
sb:the special	0 -11 12 0 0 0
sb:the standstill	0 22 -19 0 0 0
sb:the state	-3 14 -39 0 26 0
sb:the statement	0 18 -16 0 0 0
sb:the suspension	-5 15 -8 0 0 0
sb:the swedish	0 -11 11 0 0 0
sb:the table	2 -19 19 -1 0 0
sb:the talk	0 -15 19 -6 0 0
sb:the tariff	0 -12 16 -1 0 0
sb:the text	-8 -7 16 0 -3 0
sb:the threat	0 -17 18 0 0 0
sb:the three	9 -21 15 0 0 0
sb:the time	-4 -9 2 9 0 0
sb:the town	-1 10 -6 0 0 0
sb:the trade	0 16 -8 0 -8 0
sb:the transfer	0 12 -10 0 0 0
sb:the truce	-19 10 4 -9 -6 0
sb:the two	15 -24 6 -5 8 9
sb:the understanding	0 -13 16 0 0 0
sb:the visit	0 -28 22 8 -2 0
sb:the war	2 -10 14 0 -8 0
sb:the water	0 21 -20 0 0 0
sb:the word	0 -12 13 0 0 0
sb:the world	0 10 -8 0 0 0
sb:the year	0 14 -13 0 0 0
sb:their	3 -4 3 -9 -1 1
sb:their <office>	0 -16 21 -2 0 0
sb:their <organisation>	0 12 -11 0 0 0
sb:their fifth	0 10 -6 0 0 0
sb:their first	13 -26 13 0 3 0
sb:their fourth	10 7 -12 -4 0 0
sb:their last	0 -9 10 0 0 0
sb:their own	0 1 -17 -3 15 0
sb:their president	-4 11 -12 -2 3 0
sb:their sixth	-2 16 -12 0 0 0
sb:their team	-12 0 0 14 -1 0
sb:their third	-12 0 8 -3 0 0
sb:their trade	14 0 -15 4 0 0
sb:them	-16 -17 25 -9 5 7
sb:them at	-4 -10 4 0 0 9
sb:them to	0 -22 14 0 10 0
sb:then	6 -11 8 -2 -1 0
sb:then the	-1 -9 12 0 0 0
sb:then we	0 12 -10 0 0 0
sb:there	-11 5 -9 1 13 5
sb:there are	0 6 -19 9 0 0
sb:there from	0 -13 14 0 0 0
sb:there had	0 0 -1 0 -5 10
sb:there have	-3 15 -10 0 0 0
sb:there on	-8 -14 17 0 6 0
sb:there was	12 1 -22 0 7 0
sb:there would	0 -6 -3 10 0 0
sb:these	-5 -2 8 0 0 0
sb:these are	-1 -21 23 0 0 0
sb:they	15 -15 7 2 0 -15
sb:they agree	0 9 -10 3 -2 0
sb:they are	0 -19 12 -5 13 0
sb:they come	0 10 -9 0 0 0
sb:they did	21 -8 -8 0 0 0
sb:they do	10 -9 0 0 0 0
sb:they had	-10 -6 14 -5 0 0
sb:they have	0 -19 25 -2 -6 0
sb:they reach	7 1 -17 0 8 0
sb:they sit	0 12 -11 0 0 0
sb:they spoke	17 -6 -12 0 0 0
sb:they want	0 -6 11 -5 0 0
sb:they were	-11 30 -19 0 0 0
sb:they will	22 -33 5 17 -13 0
sb:they would	0 8 -9 -2 0 0
sb:they'd	0 10 -9 0 0 0
sb:they'll	-14 0 -5 9 10 0
sb:they're	14 -17 2 0 0 0
sb:they've	0 -11 12 0 0 0
sb:thi	17 -12 12 -20 -10 -7
sb:thi is	-1 -9 12 0 0 0
sb:thi was	6 -12 8 -1 0 0
sb:thi week	12 -19 14 -5 0 0
sb:think	10 -6 0 0 -1 0
sb:think that	11 -12 0 0 0 0
sb:third	-17 0 13 -8 -11 -6
sb:third ,	0 -21 21 0 0 0
sb:third and	0 -19 20 0 0 0
sb:third meet	-1 9 -6 0 0 0
sb:third round	-4 7 0 -10 0 0
sb:those	-4 9 -6 0 0 3
sb:thread ,	0 -9 10 0 0 0
sb:threat	-2 -9 16 0 0 0
sb:threat of	0 -8 11 0 0 0
sb:threaten to	0 -7 8 0 0 0
sb:three	9 5 -8 -2 -7 0
sb:three ,	0 22 -20 0 0 0
sb:three -	2 -10 8 0 0 0
sb:three and	0 20 -19 0 0 0
sb:three country	0 10 -7 0 0 0
sb:through	-2 -8 12 0 0 0
sb:thu	14 -2 -13 0 0 0
sb:thursday	4 -22 7 -5 22 0
sb:thursday ,	-7 -4 -11 0 23 0
sb:ticker	0 -8 11 0 0 0
sb:tiktok	0 9 0 -11 -10 0
sb:tiktok 's	-4 -2 9 0 0 0
sb:tiktok deal	13 -9 7 0 -10 0
sb:tile	10 -7 -2 0 0 0
sb:time	22 -11 -6 1 0 0
sb:time ,	13 -2 -7 0 0 0
sb:time since	4 -14 11 0 0 0
sb:time that	-1 -10 15 0 0 0
sb:time the	9 -6 -11 9 0 0
sb:to	0 5 1 -14 0 -5
sb:to <day-ahead>	-13 15 -9 -4 4 0
sb:to <level>	-8 -5 8 0 -2 7
sb:to <name>	-5 0 0 0 8 0
sb:to <person>	22 -24 8 0 -4 0
sb:to <seat>	-6 -16 22 0 -10 5
sb:to a	13 18 -23 -7 -1 0
sb:to be	-15 10 -4 -7 0 3
sb:to bring	0 12 -10 0 0 0
sb:to come	0 0 -11 11 0 0
sb:to do	-1 18 -22 0 4 0
sb:to expect	0 17 -17 0 0 0
sb:to fentanyl	0 -13 14 0 0 0
sb:to follow	2 -11 9 0 0 0
sb:to hold	13 -36 32 -5 -4 0
sb:to keep	16 -7 -9 0 0 0
sb:to leave	0 9 -8 0 0 0
sb:to meet	-11 -12 2 0 16 0
sb:to midnight	0 -17 18 0 0 0
sb:to open	0 14 -13 0 0 0
sb:to our	0 10 -9 0 0 0
sb:to prepare	0 -15 5 4 4 0
sb:to prolong	7 -13 8 0 0 0
sb:to put	9 -12 4 0 0 0
sb:to see	0 12 -6 -1 -2 0
sb:to sign	-6 12 -7 0 0 0
sb:to sit	0 6 -13 1 2 0
sb:to start	0 -2 9 -3 -1 0
sb:to stop	0 10 -9 0 0 0
sb:to talk	24 -14 -12 2 0 0
sb:to their	0 -8 10 0 0 0
sb:to wait	0 -8 -3 10 0 0
sb:to work	0 11 -12 0 0 0
sb:tomatoe	0 -15 15 0 0 0
sb:touch	-5 -2 -2 10 0 0
sb:tower	0 9 -13 0 5 0
sb:trade	30 -15 0 -4 -4 5
sb:trade ,	-2 26 -18 -5 0 0
sb:trade agreement	3 7 -9 0 0 0
sb:trade boss	-4 -12 3 12 0 0
sb:trade commissioner	18 -17 3 -2 0 0
sb:trade deal	2 8 -13 -6 4 0
sb:trade in	15 0 -14 0 0 0
sb:trade minister	13 -3 -5 2 -3 0
sb:trade ministry	12 -1 -7 -1 0 0
sb:trade representative	-3 -8 7 -8 0 10
sb:trade secretary	-3 -8 13 -1 0 0
sb:trade talk	0 -11 18 -7 0 0
sb:trade truce	-5 5 -11 5 4 0
sb:trade war	0 -10 11 0 0 0
sb:train	0 0 -10 10 0 0
sb:transcript —	0 -9 9 0 0 0
sb:transfer	0 16 -14 0 0 0
sb:transit	0 -10 12 0 0 0
sb:translated from	0 13 -13 0 0 0
sb:travel	-7 -6 17 -4 -2 0
sb:travel to	-6 -6 16 -3 -2 0
sb:trieste on	0 -13 13 0 0 0
sb:trip	-4 -20 6 0 19 0
sb:trip to	-4 -20 6 0 19 0
sb:truce	-11 12 0 -13 -2 -4
sb:truce ,	-9 11 -2 0 0 0
sb:truce between	-2 12 -4 -4 -3 0
sb:truce by	0 1 -8 0 6 0
sb:truce go	0 12 -10 0 0 0
sb:truce hold	0 -10 10 0 0 0
sb:truce in	-10 -8 15 0 0 0
sb:truce of	2 9 -9 0 0 0
sb:truce on	5 -16 13 0 0 0
sb:truce they	0 8 -7 0 0 0
sb:truce with	14 -11 1 0 0 0
sb:trump	0 -7 9 -4 0 0
sb:trump and	0 -9 13 0 -1 0
sb:trump say	2 -13 5 0 1 0
sb:truth	0 11 -8 0 -1 0
sb:truth social	0 11 -8 0 -1 0
sb:try	5 -14 9 0 0 0
sb:turn	0 -2 -8 10 0 0
sb:turnberry	-3 -16 21 0 -1 0
sb:turnberry ,	0 -13 14 0 0 0
sb:turned	1 6 -8 0 0 0
sb:twice	9 1 -9 0 0 0
sb:two	11 -10 -4 -12 7 11
sb:two <office>	15 -5 -5 -4 1 -1
sb:two agree	0 -10 0 0 11 0
sb:two are	14 -14 2 -1 0 0
sb:two club	-9 30 -24 0 0 0
sb:two country	-26 2 15 -3 -5 8
sb:two government	0 -17 19 3 -6 0
sb:two had	18 -4 -10 0 0 0
sb:two have	0 -9 10 0 0 0
sb:two head	2 -14 -5 -2 19 0
sb:two leader	-11 21 -7 -2 -1 0
sb:two neighbour	0 8 -8 0 0 0
sb:two of	0 -31 32 0 0 0
sb:two order	0 11 -3 0 -5 0
sb:two president	3 4 -14 -8 11 -1
sb:two round	-6 15 -9 0 0 0
sb:two side	12 -1 -5 1 -17 3
sb:two spoke	13 -8 -5 0 0 0
sb:two will	0 -15 7 -2 9 0
sb:under	0 12 -5 -5 -4 0
sb:under a	14 -17 7 0 0 0
sb:under the	-4 16 -10 0 0 0
sb:understanding	0 -14 18 0 0 0
sb:understanding reach	0 -20 21 0 0 0
sb:union	0 11 -9 0 0 0
sb:until	-10 0 4 0 0 -1
sb:until <day-ahead>	11 -14 1 5 0 0
sb:until the	-4 20 -22 0 8 0
sb:until then	0 -11 10 0 0 0
sb:up again	0 -7 8 0 0 0
sb:up at	0 -12 0 11 0 0
sb:up by	-11 13 -6 0 0 4
sb:up in	0 -9 12 0 0 0
sb:up on	-5 7 -10 0 6 0
sb:up to	0 20 -18 0 0 0
sb:us	-17 24 -15 5 0 0
sb:use the	0 -8 11 0 0 0
sb:used	-5 -6 12 0 -3 0
sb:valid	0 11 -10 0 0 0
sb:valparaíso	0 -20 21 0 0 0
sb:valparaíso ,	0 -16 16 0 0 0
sb:vanilla	9 -17 9 0 0 0
sb:very	-10 9 -5 0 4 0
sb:very good	-8 17 -9 0 0 0
sb:vice	-5 -3 -7 16 -13 10
sb:vice -	0 -5 -7 16 -2 0
sb:vice minister	0 -13 0 0 0 10
sb:video	29 -24 -32 0 0 21
sb:video call	2 6 -11 0 0 0
sb:video conference	2 -7 -4 0 0 10
sb:video link	13 -15 0 0 0 1
sb:video on	10 -4 -18 0 0 11
sb:vigo	0 -11 11 0 0 0
sb:village	-5 -9 14 0 0 0
sb:visit	-17 -3 11 0 -1 0
sb:visit of	0 -8 11 0 0 0
sb:visit to	-5 -3 9 -5 0 0
sb:visited	0 -8 -2 0 0 10
sb:voice	-1 -11 14 0 0 0
sb:von	0 -6 10 0 0 0
sb:von der	0 -6 10 0 0 0
sb:vote to	0 -12 13 0 0 0
sb:wage	0 16 -16 0 0 0
sb:wait	0 0 -14 10 0 0
sb:waited	0 10 -9 0 0 0
sb:walked	1 -6 9 -4 0 0
sb:walvi	0 11 -11 0 0 0
sb:walvi bay	0 11 -11 0 0 0
sb:want	-9 1 12 -10 -6 0
sb:war	0 0 5 0 -9 0
sb:war ,	0 13 -12 0 0 0
sb:war in	0 -6 14 0 -8 0
sb:was	11 -8 0 2 8 -15
sb:was ,	0 -12 1 0 9 0
sb:was <number>	0 12 -11 0 0 0
sb:was a	0 15 -13 -3 -2 0
sb:was agree	9 -13 11 0 -2 0
sb:was announce	-1 -19 4 14 0 0
sb:was at	0 11 -10 0 0 0
sb:was due	20 -3 10 0 -23 0
sb:was his	0 10 -7 0 0 0
sb:was in	-4 -16 22 -1 -3 0
sb:was negotiate	0 -12 12 0 0 0
sb:was not	7 -18 12 0 0 0
sb:was open	0 10 -9 0 0 0
sb:was plan	4 -17 14 0 0 0
sb:was prepare	0 0 -8 13 -8 0
sb:was published	0 9 -8 0 0 0
sb:was put	0 -14 15 0 0 0
sb:was say	0 11 -9 0 0 0
sb:was settle	9 -6 0 0 0 0
sb:was take	0 -15 15 0 0 0
sb:was the	18 -5 0 -10 -11 0
sb:was to	3 32 -31 -2 -1 0
sb:watch	0 11 -8 0 0 0
sb:water	0 13 -18 5 0 0
sb:way	-1 0 10 -5 -4 0
sb:we	-4 -2 9 -7 -16 10
sb:we agree	0 10 -10 0 0 0
sb:we are	-7 29 -21 0 0 0
sb:we avoid	11 -11 0 0 0 0
sb:we can	0 17 -16 0 0 0
sb:we had	0 -13 15 0 0 0
sb:we have	-8 -16 22 0 0 0
sb:we make	0 -19 20 0 0 0
sb:we meet	0 -9 3 0 0 7
sb:we shall	3 16 -18 -1 0 0
sb:we sit	0 -7 8 0 0 0
sb:we think	11 -14 4 0 0 0
sb:we were	0 13 -11 0 0 0
sb:we write	0 9 -8 0 0 0
sb:we'll	-1 -8 12 0 0 0
sb:wed	0 2 -13 10 0 0
sb:wednesday	-17 -4 11 0 0 0
sb:week 's	0 5 -14 0 9 0
sb:week ,	11 -15 -1 8 0 0
sb:week ago	0 10 -7 0 0 0
sb:week and	-6 19 -11 0 0 0
sb:week for	0 -27 27 0 0 0
sb:week in	5 3 -10 0 0 0
sb:week of	-10 14 -6 0 0 0
sb:weekly	0 24 -16 -5 0 0
sb:welcome the	0 -9 10 0 0 0
sb:welcomed	-3 12 -5 0 0 0
sb:well ,	0 -12 6 0 0 6
sb:wellington	14 -19 6 0 0 0
sb:were hold	0 -12 12 0 0 0
sb:were on	0 1 -21 15 0 0
sb:were sign	0 15 -14 0 0 0
sb:were to	8 -19 14 -2 4 0
sb:what	-1 3 8 -17 -12 -2
sb:what <name>	0 -17 12 0 6 0
sb:what <person>	18 -12 0 -1 -5 0
sb:what both	-2 -15 17 0 0 0
sb:what change	0 12 -11 0 0 0
sb:what come	0 14 -13 0 0 0
sb:what did	0 -11 11 0 0 0
sb:what end	0 9 -7 0 0 0
sb:what happen	0 12 -10 0 0 0
sb:what happened	0 -23 23 0 0 0
sb:what our	0 -12 12 0 0 0
sb:what the	-5 49 -44 0 0 0
sb:what they	-2 22 -16 0 0 0
sb:what to	0 21 -20 0 0 0
sb:what was	-1 -14 19 0 -1 0
sb:what will	0 -18 19 0 0 0
sb:what would	0 -19 19 0 0 0
sb:whatever	0 8 -7 0 0 0
sb:when	-10 -3 7 -2 7 0
sb:when <person>	-8 0 -6 6 9 0
sb:when he	9 4 -10 0 -8 0
sb:when the	-10 -7 13 -4 5 0
sb:when they	0 7 -11 0 6 0
sb:where	-19 -14 16 -2 8 0
sb:where <person>	0 -7 -4 5 9 0
sb:where he	-4 -4 7 -2 4 0
sb:where the	-1 -20 26 -3 0 0
sb:which	-9 7 0 -8 0 2
sb:which <name>	-6 13 -13 -1 0 7
sb:which <quality>	0 21 -20 0 0 0
sb:which <seat>	0 -10 12 0 0 0
sb:which both	0 -9 11 0 0 0
sb:which end	0 -6 9 -3 0 0
sb:which is	-3 11 -3 0 -2 0
sb:which meet	0 21 -19 0 0 0
sb:which opened	0 -20 21 0 0 0
sb:which pay	0 -8 8 0 0 0
sb:which start	0 -11 12 0 0 0
sb:which the	11 -21 1 0 14 0
sb:which they	-1 25 -24 0 0 0
sb:which was	8 11 -21 0 0 0
sb:which were	0 -9 10 0 0 0
sb:while	7 3 -13 0 0 0
sb:while the	8 0 -10 0 0 0
sb:who	6 11 -12 -1 0 -4
sb:who has	2 7 -11 0 0 0
sb:who head	0 11 -8 0 0 0
sb:who is	-3 -17 26 0 -6 0
sb:who led	-3 13 -8 0 0 0
sb:who negotiate	0 -12 10 3 0 0
sb:who sit	0 -15 16 0 0 0
sb:who was	0 17 -14 0 0 0
sb:whom	2 -14 6 0 6 0
sb:whom he	6 -10 1 0 0 0
sb:will	0 -6 2 5 -7 9
sb:will again	-2 -8 -12 21 -4 0
sb:will be	0 12 -1 -25 -16 -2
sb:will begin	0 10 -9 0 0 0
sb:will charge	0 -10 10 0 0 0
sb:will continue	-7 -13 4 0 0 15
sb:will discuss	0 -28 11 0 15 0
sb:will go	3 11 -22 -3 3 5
sb:will hold	-5 11 -19 11 -2 5
sb:will lower	1 7 -11 0 0 0
sb:will meet	-5 11 -7 4 -3 0
sb:will not	-3 10 -1 -2 -5 0
sb:will now	0 -9 11 0 0 0
sb:will see	0 -14 10 0 1 0
sb:will speak	14 -5 -7 0 0 0
sb:will stay	0 -11 6 0 7 0
sb:will talk	11 -16 4 0 0 0
sb:will the	0 -13 15 0 0 0
sb:will try	1 -14 11 0 0 0
sb:will you	0 -11 12 0 0 0
sb:window	-2 21 -16 0 0 0
sb:wine	0 11 -9 0 0 0
sb:winner	0 18 -17 0 0 0
sb:wire	4 -9 6 0 0 0
sb:wire )	7 -12 6 0 0 0
sb:with	12 -7 -3 -8 10 -13
sb:with <day-ahead>	0 11 -9 0 0 0
sb:with <person>	8 -34 14 0 19 0
sb:with <quality>	1 -6 9 0 -2 0
sb:with <seat>	9 1 -11 0 0 0
sb:with a	-8 15 -23 0 12 0
sb:with his	11 -22 16 0 0 0
sb:with the	-13 29 -13 -11 -6 -2
sb:with what	-4 -18 22 0 0 0
sb:with which	0 11 -10 0 0 0
sb:won't	0 -17 18 0 0 0
sb:wool	11 3 -18 0 0 0
sb:word	-7 -6 12 0 0 0
sb:work	-10 14 -12 0 0 7
sb:worked	0 -13 15 0 0 0
sb:worker	0 9 -6 0 0 0
sb:working	0 -10 0 11 0 2
sb:world	0 10 -7 0 0 0
sb:would	0 8 -9 5 -1 -18
sb:would be	-10 -4 8 3 0 -1
sb:would come	0 -6 15 0 -5 0
sb:would decide	0 10 -7 0 0 0
sb:would end	0 10 -8 0 0 0
sb:would go	5 -20 7 5 2 0
sb:would have	-8 40 -30 0 0 0
sb:would like	0 12 -7 0 0 0
sb:would not	7 3 -13 0 0 0
sb:would resume	0 -11 8 4 0 0
sb:would sign	-10 17 -4 0 0 0
sb:would speak	17 -13 -2 0 0 0
sb:would travel	0 -2 10 0 -6 0
sb:wrapped	8 -9 0 0 0 0
sb:wrapped up	8 -10 0 0 0 0
sb:write	9 0 -19 0 7 0
sb:write ,	0 11 -13 0 1 0
sb:write on	11 2 -9 0 -6 0
sb:write that	0 -4 -14 5 11 0
sb:x	10 -8 0 0 0 0
sb:xi	-4 9 -23 4 9 0
sb:xi jinping	-4 9 -23 4 9 0
sb:year	0 0 10 -3 -10 0
sb:year ,	0 10 -6 0 -1 0
sb:year and	0 -14 18 0 -4 0
sb:yes	-4 -8 14 0 0 0
sb:yes ,	-3 -1 7 0 0 0
sb:yet	0 13 -9 0 0 0
sb:york	-5 0 0 -22 13 0
sb:york ,	0 -6 -9 -2 21 0
sb:york from	0 -8 11 0 0 0
sb:york on	0 12 -8 0 0 0
sb:you	3 -8 11 -2 -4 0
sb:you come	0 -10 11 0 0 0
sb:you in	0 -18 18 0 0 0
sb:zurich	0 10 -9 0 0 0
sb:|	0 23 -21 0 0 0
sb:—	2 -11 11 0 2 -5
sb:— <name>	6 -19 15 1 -10 0
sb:— <number>	0 14 -12 0 0 0
sb:— <office>	6 5 -6 -10 0 0
sb:— <person>	-12 -6 16 2 -2 0
sb:— <seat>	-9 -14 20 0 0 0
sb:— a	-9 25 -18 0 0 0
sb:— for	0 12 -9 0 0 0
sb:— new	13 -10 -2 0 0 0
sb:— that	-1 -11 11 0 1 0
sb:— the	-10 1 -8 4 17 0
sb:— tuesday	0 11 -10 0 0 0
sent:calls	116 -45 -86 -40 -42 14
sent:coming	13 -17 2 21 1 -9
sent:ended	7 -11 17 -2 -21 -6
sent:experts	-24 -21 6 2 -7 50
sent:m=arrive	-2 -4 15 -9 0 0
sent:m=arrives	-2 11 -3 -3 -5 0
sent:m=assembly	0 24 -23 0 0 0
sent:m=broke off	-1 -12 18 -5 0 0
sent:m=came	7 -6 7 -15 0 0
sent:m=closed	-13 6 -4 6 0 0
sent:m=comes	-9 1 -2 -2 10 0
sent:m=conference	35 -17 -17 -15 -5 16
sent:m=consultations	8 -4 8 -12 -7 -6
sent:m=delegation	-6 -21 29 -9 0 0
sent:m=delegations	-12 -30 31 12 -10 0
sent:m=dinner	5 -7 10 -8 -5 0
sent:m=due	26 9 -12 -6 -17 -1
sent:m=edition	0 19 -17 0 0 0
sent:m=ended	6 -26 5 30 0 -1
sent:m=expected	-8 -2 0 16 -7 -1
sent:m=flew	-4 -8 0 21 -11 0
sent:m=flies	-9 -16 14 10 -1 0
sent:m=fly	0 10 -8 0 0 0
sent:m=gather	0 6 -3 0 0 0
sent:m=gathered	0 -6 9 0 0 0
sent:m=gathering	0 -2 -5 -1 11 0
sent:m=go	-1 0 -6 0 0 15
sent:m=goes	0 1 -9 -5 12 0
sent:m=guest	-2 29 -31 -1 8 0
sent:m=guests	-2 -23 27 0 0 0
sent:m=haggling	-6 -24 28 0 0 0
sent:m=here	-13 -12 26 -19 -5 0
sent:m=host	-7 26 -18 0 -5 0
sent:m=invitation	-6 -7 10 -4 5 0
sent:m=invited	-4 10 1 -2 -13 0
sent:m=lunch	5 18 -17 -4 -7 0
sent:m=meet	14 -7 -6 10 -1 5
sent:m=meeting	-11 -18 11 16 7 0
sent:m=meetings	-9 0 5 -5 -3 9
sent:m=meets	-16 1 -6 -13 21 0
sent:m=met	-6 0 11 0 -22 -11
sent:m=negotiate	11 -4 0 0 0 0
sent:m=negotiations	0 -10 7 6 -4 0
sent:m=negotiator	-9 2 -1 -12 0 13
sent:m=negotiators	0 -4 8 -19 0 -1
sent:m=parted	0 -11 15 0 0 0
sent:m=receive	0 3 6 -5 -12 0
sent:m=received	-7 -18 -2 14 16 0
sent:m=rose	-16 21 -8 -3 -1 0
sent:m=round	-9 -14 15 26 -41 -23
sent:m=rounds	2 17 -11 -18 -4 0
sent:m=sat	-7 -2 5 -21 10 2
sent:m=saw each other	0 -15 17 0 0 0
sent:m=see each other	2 -9 1 5 0 0
sent:m=session	-2 -8 11 -9 4 -1
sent:m=settled	25 -2 -15 -12 6 0
sent:m=shook hands	1 7 -5 -1 -4 0
sent:m=signed	-10 8 0 0 -3 -6
sent:m=sit	17 -1 -7 -5 4 -1
sent:m=sitting	-5 -13 13 0 0 4
sent:m=spent	-8 -16 23 -1 0 0
sent:m=stop	-2 -9 14 0 0 0
sent:m=summit	-15 0 13 -28 0 0
sent:m=table	3 -4 6 -11 -5 0
sent:m=talk	27 4 -42 4 -9 4
sent:m=talked	25 -15 -12 1 3 0
sent:m=talking	2 -18 15 0 2 0
sent:m=talks	-60 -1 14 14 -13 0
sent:m=there	-6 -3 3 -13 14 8
sent:m=time	20 -6 -7 -2 0 -2
sent:m=to see	0 6 6 -9 -9 0
sent:m=travels	0 -8 10 7 -10 0
sent:m=visit	-21 -14 11 -1 10 9
sent:m=visited	0 0 -9 0 0 10
sent:m=visits	-11 10 0 0 -1 0
sent:m=went	-29 6 5 -10 10 0
sent:m=where	-22 -7 9 7 5 -1
sent:meets	-9 -11 23 -4 0 -5
sent:summit	0 -5 -10 9 24 -41
sent:sure	-31 4 12 3 -3 -9
sent:wished	-20 19 2 -1 -32 5
sides=0	-18 37 -6 -48 -18 -17
sides=1	8 5 0 11 -30 -6
sides=2	1 3 4 -4 -13 -9
sides=3	-20 -28 15 9 21 3
sides=4	-1 17 -29 -2 17 0
sides=many	0 -9 10 0 0 0
sort=call	26 4 -11 -55 -44 -1
sort=land	-46 0 -11 13 31 -13
sort=meeting	-32 6 8 0 -5 -1
t0=future	-12 -3 -1 6 3 1
t0=future-not	-3 -3 9 0 0 0
t0=future-passive	4 9 -10 -2 -3 0
t0=modal	-4 13 -23 9 3 0
t0=modal-not	7 -12 8 0 0 0
t0=modal-passive	-9 -1 11 -3 -1 -1
t0=past	0 5 -2 -5 2 -14
t0=past-passive	-11 0 6 6 -9 -8
t0=perfect	-5 8 9 -19 -25 -6
t0=perfect-passive	-3 -9 14 0 0 0
t0=pluperfect	1 -17 13 0 -19 13
t0=pluperfect-not	-15 2 1 0 8 0
t0=present-passive	5 5 -13 0 5 -1
t1=future	-16 1 -4 8 5 -2
t1=future-not	-3 -3 9 0 0 0
t1=future-passive	4 9 -10 -2 -3 0
t1=infinitive	-11 17 -15 -10 4 5
t1=modal	-7 6 -15 10 5 0
t1=modal-passive	-9 -1 11 -3 -1 -1
t1=participle-passive	-8 5 1 0 -12 2
t1=past	6 0 -1 -3 6 -13
t1=perfect	-2 -1 17 -17 -24 -5
t1=perfect-passive	-3 -10 15 0 0 0
t1=pluperfect	1 -18 15 1 -17 13
t1=pluperfect-not	-15 2 1 0 8 0
t1=present-passive	5 5 -13 0 5 -1
t2=future-not	0 2 -10 5 0 0
t2=future-passive	-9 -7 11 6 0 0
t2=gerund	4 1 4 0 -19 0
t2=infinitive	-6 4 7 -12 -1 -2
t2=modal	-10 2 -11 18 -4 0
t2=modal-passive	-5 12 0 -6 0 0
t2=participle-passive	-11 14 0 0 -19 -3
t2=past	-6 10 3 -9 -3 -13
t2=past-passive	0 8 -5 0 -5 0
t2=perfect	3 -15 8 -5 12 0
t2=pluperfect	9 -10 6 -1 -5 0
t2=pluperfect-passive	-3 14 -8 0 0 0
t2=present	-13 11 -4 -22 8 4
t2=present-passive	14 -3 -4 0 0 0
third-side	-3 -32 -10 30 47 2
top	-14 24 6 -31 -36 -31
town-l	-7 11 0 -3 -2 -7
town-none	-5 24 -26 3 3 -7
town-r	-5 -4 27 -25 -32 -20
town=l0	-12 -5 16 -5 0 -4
town=l1	-52 -9 35 1 -20 -16
town=l2	-1 15 -6 -28 -11 13
town=l3	9 13 -31 17 11 -4
town=l4	7 17 -28 5 6 -7
town=l5	24 3 -23 0 0 0
town=r0	3 -1 11 -17 -23 0
town=r1	0 -6 20 -15 -17 -28
town=r2	-16 -7 22 0 -26 0
town=r3	-7 -4 11 -19 3 0
town=r4	12 19 -33 0 3 0
towns=0	-7 18 -18 1 6 -6
towns=1	-6 8 8 -14 -9 -11
towns=2	-1 9 0 -5 -16 -11
towns=3	-1 4 9 -22 -22 -3
towns=5	-9 -6 3 9 0 0
tri:day day-none no-word	15 -8 4 9 0 0
tri:day day=l0 no-word	11 -2 -4 0 0 0
tri:day day=l1 no-word	-17 16 0 -2 -1 0
tri:day day=l1 prev:sure	-10 10 0 0 0 0
tri:day day=l2 no-word	2 17 -15 -2 -2 0
tri:day day=l2 part:sure	-9 -11 23 0 -2 0
tri:day day=l3 part:sure	-11 5 -8 0 13 0
tri:day day=l3 sent:sure	1 12 -5 -4 -12 0
tri:day day=l4 prev:sure	0 -8 13 0 0 0
tri:day day=l4 sent:sure	-12 5 -11 3 9 0
tri:day day=l5 part:sure	0 -20 20 0 0 0
tri:day day=r1 no-word	-12 11 0 -2 0 0
tri:day day=r1 sent:sure	0 9 -13 3 0 0
tri:day day=r2 no-word	-11 17 -3 -4 -6 0
tri:day day=r2 part:sure	-9 10 -3 2 -2 0
tri:day day=r2 prev:sure	-3 -8 11 0 0 0
tri:day day=r2 sent:sure	-4 11 -5 -1 0 0
tri:day day=r3 no-word	-10 1 6 -7 1 0
tri:day day=r3 part:sure	0 23 -16 0 -10 0
tri:day day=r3 prev:sure	-11 8 1 0 0 0
tri:day day=r3 sent:sure	13 -4 -1 0 0 0
tri:day day=r4 no-word	5 10 -12 -6 2 0
tri:day day=r4 prev:sure	-13 -12 23 0 0 0
tri:day day=r4 sent:sure	-16 14 -8 6 -7 0
tri:l="on day day-none	2 -14 11 0 0 0
tri:l="on day no-word	2 -14 11 0 0 0
tri:l="on day-none no-word	2 -14 11 0 0 0
tri:l=<begin> day day-none	4 -11 7 -7 2 -2
tri:l=<begin> day day=r0	0 -11 12 0 0 0
tri:l=<begin> day day=r1	-1 8 -5 0 0 0
tri:l=<begin> day day=r3	0 18 -16 0 0 0
tri:l=<begin> day no-word	7 -8 4 -23 5 -1
tri:l=<begin> day prev:sure	-23 11 -3 0 0 0
tri:l=<begin> day-none no-word	11 -13 4 -21 6 -1
tri:l=<begin> day-none part:sure	-4 10 -15 7 -9 7
tri:l=<begin> day-none prev:sure	-24 9 -1 0 0 0
tri:l=<begin> day=r0 no-word	0 -11 12 0 0 0
tri:l=<begin> day=r1 no-word	-10 4 2 0 0 0
tri:l=<begin> day=r3 no-word	-8 24 -16 0 0 0
tri:l=<begin> day=r3 part:sure	0 -14 10 4 0 0
tri:l=<begin> word day-none	0 14 -20 2 -5 6
tri:l=<begin> word day=r3	0 -10 9 4 0 0
tri:l=<begin> word no-word	-8 11 -1 0 0 0
tri:l=<begin> word part:sure	-7 -1 4 2 -11 4
tri:l=a day day=l1	-10 -3 13 0 0 0
tri:l=a day no-word	-17 7 5 0 0 0
tri:l=a day-none part:sure	2 -4 1 -17 4 4
tri:l=a day-none prev:sure	-7 10 -2 0 0 0
tri:l=a day=r1 no-word	10 -6 0 0 0 0
tri:l=a day=r2 no-word	5 -15 0 0 0 9
tri:l=a day=r3 no-word	19 -18 0 0 0 0
tri:l=a day=r3 part:sure	0 -13 9 0 4 2
tri:l=a word day-none	0 0 0 -18 3 3
tri:l=a word day=r1	18 -13 0 0 0 0
tri:l=a word day=r2	10 -15 3 0 -4 7
tri:l=a word day=r3	2 -15 8 0 3 2
tri:l=a word day=r4	-1 9 -8 0 0 0
tri:l=a word no-word	23 -23 -5 0 -5 7
tri:l=a word part:sure	-3 -6 8 -8 1 5
tri:l=a word sent:sure	6 0 -10 0 0 0
tri:l=about day day-none	0 9 -8 0 0 0
tri:l=accra, day day-none	-4 -6 10 0 0 0
tri:l=accra, day sent:sure	0 -8 10 0 0 0
tri:l=after day-none no-word	-12 30 -19 0 0 0
tri:l=after word day-none	0 10 -8 -1 -1 0
tri:l=again day day-none	0 0 -10 11 0 0
tri:l=again day no-word	0 0 -8 10 0 0
tri:l=again day-none no-word	0 0 -12 11 0 0
tri:l=ago day day-none	0 17 -15 0 0 0
tri:l=agreed day no-word	-1 -9 12 0 0 0
tri:l=also word day-none	-6 15 -6 0 0 0
tri:l=and day day=l1	0 -10 13 0 0 0
tri:l=and day no-word	0 11 -8 0 0 0
tri:l=and day-none no-word	-3 15 -9 0 0 0
tri:l=ankara, day no-word	11 -6 -6 0 0 0
tri:l=another day-none part:sure	0 -8 -7 15 0 0
tri:l=another word day-none	0 -8 -7 15 0 0
tri:l=another word part:sure	0 -7 -7 15 0 0
tri:l=are day day-none	0 11 -9 0 0 0
tri:l=are day no-word	0 11 -9 0 0 0
tri:l=are day-none no-word	0 12 -9 0 0 0
tri:l=are day-none part:sure	0 -11 5 8 -1 0
tri:l=are word day-none	0 -10 5 8 -1 0
tri:l=are word part:sure	0 -12 8 8 -2 0
tri:l=as day day-none	0 10 -9 0 0 0
tri:l=as day no-word	0 10 -9 0 0 0
tri:l=as day-none no-word	0 10 -9 0 0 0
tri:l=at word no-word	-2 13 -6 0 0 0
tri:l=at word part:sure	0 -4 11 0 -4 0
tri:l=back day no-word	0 11 -8 0 0 0
tri:l=bangkok, day no-word	-1 10 -8 0 0 0
tri:l=before day day-none	-6 -4 10 0 0 0
tri:l=beijing, day day=r5	-9 0 9 0 0 0
tri:l=beijing, day no-word	-11 3 5 0 0 0
tri:l=beijing, day-none sent:sure	0 11 -9 0 0 0
tri:l=beijing, day=r5 no-word	-9 -2 12 0 0 0
tri:l=belgrade, day day-none	11 -12 1 0 0 0
tri:l=belgrade, day no-word	11 -12 1 0 0 0
tri:l=belgrade, day-none no-word	11 -12 1 0 0 0
tri:l=bern, day no-word	0 10 -8 0 0 0
tri:l=bessent word part:sure	0 -7 13 0 -3 0
tri:l=both word no-word	-2 -8 11 0 0 0
tri:l=briefing, day day-none	0 -7 -6 13 0 0
tri:l=briefing, day no-word	0 -7 -6 13 0 0
tri:l=briefing, day-none no-word	0 -7 -6 13 0 0
tri:l=brussels, day day-none	10 -15 6 0 0 0
tri:l=brussels, day-none no-word	11 -10 0 0 0 0
tri:l=by day day-none	-7 15 -1 -1 -1 0
tri:l=by day day=r3	0 -8 9 0 0 0
tri:l=by day no-word	-12 3 12 0 -1 0
tri:l=by day prev:sure	-2 20 -16 0 0 0
tri:l=by day-none part:sure	0 -12 13 0 0 0
tri:l=by day-none prev:sure	8 1 -15 0 0 0
tri:l=by day=r0 no-word	0 -9 0 0 6 4
tri:l=by day=r1 part:sure	13 -8 -8 0 0 1
tri:l=by day=r1 prev:sure	12 -9 0 0 0 0
tri:l=by day=r3 no-word	0 -10 9 0 0 0
tri:l=by word day=r0	1 -10 -2 0 6 4
tri:l=by word day=r1	8 -2 -14 0 -2 8
tri:l=by word no-word	3 -4 -8 -1 0 8
tri:l=by word part:sure	10 -14 4 0 0 0
tri:l=by word prev:sure	26 -23 0 0 0 0
tri:l=by word sent:sure	0 10 -7 0 0 0
tri:l=city, day day=r4	0 20 -21 0 0 0
tri:l=city, day day=r5	9 -8 0 0 0 0
tri:l=city, day no-word	9 -3 -3 0 0 0
tri:l=city, day=r4 no-word	0 9 -10 0 0 0
tri:l=colombo, day no-word	0 10 -8 0 0 0
tri:l=constructive day-none part:sure	0 -8 0 0 0 10
tri:l=constructive word day-none	0 -8 0 0 0 10
tri:l=constructive word part:sure	0 -4 -2 0 0 9
tri:l=correspondent, day no-word	0 -12 13 0 0 0
tri:l=correspondent, day-none no-word	0 -12 13 0 0 0
tri:l=countries day=r2 part:sure	9 0 -6 0 0 0
tri:l=countries word day=r2	9 0 -6 0 0 0
tri:l=countries word part:sure	8 2 -9 0 0 0
tri:l=date: day day-none	0 10 -7 0 0 0
tri:l=date: day no-word	0 9 -6 0 0 0
tri:l=date: day-none no-word	0 9 -6 0 0 0
tri:l=days day no-word	0 12 -11 0 0 0
tri:l=deal day day-none	0 -19 8 13 0 0
tri:l=deal day no-word	0 -19 7 13 0 0
tri:l=deal day-none no-word	0 -19 8 13 0 0
tri:l=delegations day=r2 part:sure	0 -7 9 0 0 0
tri:l=delegations word day=r2	0 -7 9 0 0 0
tri:l=delhi, day day-none	0 13 -11 0 0 0
tri:l=delhi, day no-word	-3 20 -16 0 0 0
tri:l=delhi, day-none no-word	0 13 -11 0 0 0
tri:l=down day day-none	0 11 -9 0 -1 0
tri:l=down day-none part:sure	0 11 -9 0 -1 0
tri:l=ended day-none no-word	0 -12 13 0 0 0
tri:l=ends day no-word	0 12 -9 0 0 0
tri:l=ends day prev:sure	0 -12 13 0 0 0
tri:l=ends day-none no-word	0 22 -18 0 0 0
tri:l=ends day-none prev:sure	0 -10 10 0 0 0
tri:l=fifth day=l2 part:sure	8 -12 3 0 0 0
tri:l=fifth word day=l2	8 -12 3 0 0 0
tri:l=fifth word part:sure	5 -12 13 -8 0 0
tri:l=first day-none part:sure	-1 -3 12 -8 -1 0
tri:l=first day=l2 part:sure	2 -10 11 0 -2 0
tri:l=first day=r3 part:sure	0 2 -12 12 0 0
tri:l=first word day-none	0 -6 12 -8 -2 0
tri:l=first word day=l2	2 -10 11 0 -2 0
tri:l=first word day=r1	0 10 -10 0 0 0
tri:l=first word day=r3	2 0 -12 12 0 0
tri:l=first word no-word	9 -6 0 0 0 0
tri:l=for day day-none	3 -15 12 6 -3 0
tri:l=for day day=l3	-5 -7 13 0 0 0
tri:l=for day day=r3	-4 15 -10 0 0 0
tri:l=for day no-word	6 -10 8 0 0 0
tri:l=for day prev:sure	-8 0 7 0 0 0
tri:l=for day sent:sure	-1 1 -6 9 0 0
tri:l=for day-none no-word	10 -20 15 0 0 0
tri:l=for day-none part:sure	0 11 -8 -4 0 0
tri:l=for day-none prev:sure	-8 2 6 0 0 0
tri:l=for day-none sent:sure	0 -10 2 10 0 0
tri:l=for day=l1 part:sure	0 -9 11 0 0 0
tri:l=for day=l3 part:sure	0 -9 11 0 0 0
tri:l=for word day=l1	0 -9 11 0 0 0
tri:l=fourth day=r2 part:sure	0 10 -13 4 0 0
tri:l=fourth word day=r2	0 10 -13 4 0 0
tri:l=friday, day day-none	10 0 -8 0 0 0
tri:l=friday, day no-word	11 -3 -6 0 0 0
tri:l=friday, day-none no-word	11 -3 -5 0 0 0
tri:l=from day day=l3	0 13 -12 0 0 0
tri:l=from day day=r2	0 12 -17 5 0 0
tri:l=from day no-word	-4 16 -6 -2 -7 0
tri:l=from day part:sure	0 -16 3 3 10 0
tri:l=from day sent:sure	0 14 -12 0 0 0
tri:l=from day-none part:sure	0 -17 10 0 7 0
tri:l=from day=l3 no-word	0 13 -12 0 0 0
tri:l=further day-none part:sure	0 8 -14 4 0 0
tri:l=further word day-none	0 8 -14 4 0 0
tri:l=geneva day day-none	0 14 -12 0 0 0
tri:l=geneva day part:sure	0 -14 16 0 0 0
tri:l=geneva day-none part:sure	0 -16 18 0 0 0
tri:l=goods day no-word	0 -9 9 0 0 0
tri:l=greer day-none part:sure	0 9 -4 -4 0 0
tri:l=greer word day-none	0 9 -4 -4 0 0
tri:l=greer word part:sure	0 11 -2 -10 -2 0
tri:l=had day-none part:sure	0 17 -12 -2 0 0
tri:l=had day=r1 part:sure	0 -9 11 0 0 0
tri:l=had day=r2 part:sure	0 -12 15 0 0 0
tri:l=had day=r3 part:sure	2 7 -16 0 0 5
tri:l=had word day=r2	3 -14 14 0 0 0
tri:l=had word day=r3	2 7 -16 0 0 5
tri:l=had word prev:sure	-2 -5 10 0 0 0
tri:l=hanoi, day day-none	0 10 -8 0 0 0
tri:l=happens day no-word	11 -10 0 0 0 0
tri:l=has day-none part:sure	0 -8 9 0 0 0
tri:l=has word day-none	0 -11 13 0 0 0
tri:l=he day-none part:sure	0 14 -11 0 0 0
tri:l=he day=r2 part:sure	0 -9 5 0 4 0
tri:l=he word day-none	7 8 -15 0 -1 0
tri:l=he word day=l1	-1 -14 17 0 -1 0
tri:l=he word no-word	13 -5 -11 0 0 0
tri:l=held word day-none	0 -9 10 0 0 0
tri:l=held word part:sure	0 -9 9 0 0 2
tri:l=helsinki, day day-none	-1 -14 17 0 0 0
tri:l=his word part:sure	0 -10 9 -3 5 0
tri:l=hold word part:sure	0 -5 12 -4 -2 0
tri:l=house day day-none	0 -10 2 0 8 0
tri:l=i word day-none	-2 12 -8 0 0 0
tri:l=i word part:sure	0 13 -11 0 0 0
tri:l=in day-none prev:sure	0 20 -13 -3 0 0
tri:l=in day=l1 no-word	0 -10 -4 12 0 0
tri:l=in day=l1 sent:sure	0 -2 -8 0 12 0
tri:l=in day=l2 no-word	0 8 -2 0 -2 0
tri:l=in day=l4 no-word	0 12 -9 0 0 0
tri:l=in day=r1 part:sure	-4 0 -7 9 3 0
tri:l=in day=r2 no-word	0 23 -17 0 -4 0
tri:l=in day=r3 no-word	0 13 -6 0 -1 0
tri:l=in word day-none	-11 14 0 -5 -2 0
tri:l=in word day=l1	0 -15 -9 10 13 0
tri:l=in word day=l2	0 15 -7 0 -4 0
tri:l=in word day=r0	-1 -9 1 6 1 0
tri:l=in word day=r1	-12 -3 -3 3 10 0
tri:l=in word day=r2	0 19 -11 0 -3 0
tri:l=in word day=r3	0 12 -11 2 -1 0
tri:l=in word no-word	-25 20 -8 0 1 -2
tri:l=in word part:sure	-8 0 -12 9 7 0
tri:l=in word prev:sure	-1 1 -12 3 7 0
tri:l=in word sent:sure	-2 -10 12 -6 2 0
tri:l=is day day-none	7 2 -12 0 0 0
tri:l=is day no-word	-4 14 -5 0 0 0
tri:l=is day sent:sure	11 -11 0 0 0 0
tri:l=is day-none no-word	-7 15 -4 0 0 0
tri:l=is day-none sent:sure	11 -11 0 0 0 0
tri:l=it day-none no-word	-10 0 6 0 0 0
tri:l=it word day-none	-5 11 -4 0 0 0
tri:l=it word part:sure	0 9 -4 0 0 0
tri:l=its day-none part:sure	0 10 -6 -1 0 0
tri:l=its word day-none	0 10 -6 -1 0 0
tri:l=jinping word part:sure	0 -19 14 -1 5 0
tri:l=korea day day-none	0 -7 -6 9 4 0
tri:l=last day-none no-word	-6 9 -1 0 0 0
tri:l=last word day=r2	-3 -7 12 0 0 0
tri:l=last word day=r3	5 7 -12 0 0 0
tri:l=last word no-word	-9 6 1 0 0 0
tri:l=leaders word no-word	-12 6 0 0 6 0
tri:l=leaders word part:sure	0 -12 11 0 0 0
tri:l=leaders' word part:sure	0 -13 8 0 2 0
tri:l=leyen word day-none	0 -15 17 0 -1 0
tri:l=lifeng day-none part:sure	0 8 -16 8 0 0
tri:l=lifeng word part:sure	0 -3 -9 8 7 0
tri:l=lisbon, day day-none	12 -13 1 0 0 0
tri:l=lumpur day part:sure	0 10 -8 0 0 0
tri:l=lumpur day-none part:sure	0 10 -8 0 0 0
tri:l=lumpur, day day=r4	0 -14 16 0 0 0
tri:l=lumpur, day prev:sure	0 -9 10 0 0 0
tri:l=lumpur, day sent:sure	0 10 -9 0 0 0
tri:l=lumpur, day-none no-word	0 10 -9 0 0 0
tri:l=lusaka, day day-none	0 12 -10 0 0 0
tri:l=madrid day day-none	0 20 -19 0 0 0
tri:l=manila, day no-word	0 -14 16 0 0 0
tri:l=manila, day-none no-word	0 -16 17 0 0 0
tri:l=may word part:sure	0 11 -7 0 -1 0
tri:l=meet day-none part:sure	7 -11 5 0 0 0
tri:l=meeting: day day-none	5 3 -10 0 0 0
tri:l=meeting: day sent:sure	5 3 -10 0 0 0
tri:l=meeting: day-none sent:sure	5 3 -10 0 0 0
tri:l=meets day day-none	0 9 -9 0 0 0
tri:l=meets day part:sure	0 9 -9 0 0 0
tri:l=meets day-none part:sure	0 9 -9 0 0 0
tri:l=met day day-none	0 -12 0 8 0 0
tri:l=met day part:sure	0 -12 0 8 0 0
tri:l=met day-none part:sure	0 -10 0 8 0 0
tri:l=midnight day no-word	0 10 -7 0 0 0
tri:l=minister, day-none no-word	7 3 -14 0 0 0
tri:l=minister, word no-word	11 -7 -3 0 0 0
tri:l=ministers day-none part:sure	0 -16 17 0 0 0
tri:l=ministers day=r2 part:sure	-3 14 -10 0 0 0
tri:l=ministers word day-none	0 -16 17 0 0 0
tri:l=ministers word day=r2	-1 13 -10 0 0 0
tri:l=ministers word part:sure	-6 -7 13 0 -1 0
tri:l=monday day day-none	-8 -11 7 0 12 0
tri:l=monday day no-word	-8 -14 11 0 12 0
tri:l=monday day prev:sure	0 10 -10 0 0 0
tri:l=monday day-none no-word	-7 -16 12 0 13 0
tri:l=monday, day no-word	-8 10 -4 0 0 0
tri:l=montevideo, day day-none	10 -1 -7 0 0 0
tri:l=montevideo, day-none no-word	10 0 -10 0 0 0
tri:l=negotiators word day=r2	0 -7 11 0 0 0
tri:l=new day-none part:sure	0 -7 -2 11 0 0
tri:l=new word day-none	0 -5 -2 11 0 0
tri:l=new word part:sure	0 -9 0 12 0 0
tri:l=next day=r1 part:sure	-1 0 6 0 0 0
tri:l=next word day=r1	-1 0 6 0 0 0
tri:l=nine day day-none	0 -12 13 0 0 0
tri:l=no word day-none	0 10 -6 0 0 0
tri:l=no word part:sure	0 16 -9 0 -3 0
tri:l=not word no-word	-9 10 0 0 0 0
tri:l=of day day-none	9 2 -12 7 -2 0
tri:l=of day day=r3	0 10 -9 0 0 0
tri:l=of day day=r4	0 7 -4 0 0 0
tri:l=of day part:sure	0 -10 13 -1 0 0
tri:l=of day prev:sure	0 21 -22 0 0 0
tri:l=of day sent:sure	0 11 -9 0 0 0
tri:l=of day-none no-word	10 -13 2 9 -1 0
tri:l=of day-none part:sure	-3 -11 11 6 -3 0
tri:l=of day-none prev:sure	0 15 -16 0 0 0
tri:l=of day=l3 no-word	0 -12 13 0 0 0
tri:l=of day=l4 part:sure	0 -5 -3 0 10 0
tri:l=of day=r0 part:sure	0 -10 11 0 0 0
tri:l=of day=r4 no-word	0 16 -14 0 0 0
tri:l=of day=r4 part:sure	0 -23 15 0 6 0
tri:l=of word day-none	-1 -17 14 7 -2 0
tri:l=of word day=l4	0 -5 -3 0 10 0
tri:l=of word day=r4	0 -18 9 0 7 0
tri:l=of word part:sure	-16 -6 8 0 9 -3
tri:l=off word part:sure	0 9 -8 0 0 0
tri:l=office, day-none no-word	12 -7 -6 0 0 0
tri:l=on day day=l2	2 -6 10 -4 -1 -1
tri:l=on day day=l4	8 -16 10 -5 4 0
tri:l=on day day=l5	5 -14 16 -3 -4 0
tri:l=on day day=r0	0 17 -13 0 0 0
tri:l=on day day=r1	0 6 -9 2 0 0
tri:l=on day day=r5	-4 13 -8 0 0 0
tri:l=on day part:sure	0 -12 12 -5 -1 3
tri:l=on day prev:sure	11 -4 4 -18 0 -4
tri:l=on day-none no-word	-23 0 7 12 -8 8
tri:l=on day-none part:sure	14 -13 7 -5 0 6
tri:l=on day-none prev:sure	18 4 -11 -15 0 -3
tri:l=on day=l2 no-word	12 9 -21 0 0 0
tri:l=on day=l2 part:sure	-9 -6 16 0 0 0
tri:l=on day=l2 prev:sure	0 -14 14 0 0 0
tri:l=on day=l4 no-word	11 -14 5 0 0 0
tri:l=on day=l4 prev:sure	0 -17 18 0 0 0
tri:l=on day=l4 sent:sure	-2 13 -17 -3 10 0
tri:l=on day=l5 no-word	9 -6 0 0 0 0
tri:l=on day=l5 part:sure	0 -13 14 0 0 0
tri:l=on day=r2 part:sure	-7 11 -2 0 0 0
tri:l=on day=r2 sent:sure	-5 -6 11 0 0 0
tri:l=on day=r3 no-word	3 4 -9 0 3 0
tri:l=on day=r3 part:sure	-1 19 -16 1 -3 0
tri:l=on day=r3 sent:sure	8 -13 4 5 0 0
tri:l=on day=r4 no-word	0 -10 8 0 5 0
tri:l=on day=r4 prev:sure	-3 -6 11 0 0 0
tri:l=on day=r4 sent:sure	0 12 -8 0 -2 0
tri:l=on word part:sure	-8 17 -11 -2 0 0
tri:l=one day-none no-word	6 -15 11 0 0 0
tri:l=oslo, day no-word	9 0 -12 0 0 0
tri:l=own word part:sure	0 2 -11 0 8 0
tri:l=paris, day day-none	0 12 -11 0 0 0
tri:l=paris, day day=r4	0 -9 10 0 0 0
tri:l=paris, day sent:sure	0 -9 10 0 0 0
tri:l=paris, day=r4 sent:sure	0 -9 10 0 0 0
tri:l=peace word part:sure	0 14 -14 0 0 0
tri:l=prague, day no-word	0 12 -9 0 0 0
tri:l=presidents word day=r2	2 -9 1 0 0 0
tri:l=said day day-none	0 11 -7 0 0 0
tri:l=said day no-word	0 13 -8 0 0 0
tri:l=said day-none no-word	0 10 -5 0 0 0
tri:l=saturday, day day-none	0 16 -13 0 0 0
tri:l=saturday, day no-word	0 11 -9 0 0 0
tri:l=saturday, day-none no-word	0 11 -9 0 0 0
tri:l=second day-none part:sure	-7 -7 11 1 0 0
tri:l=second day=l2 part:sure	0 -8 11 -1 0 0
tri:l=second day=r1 part:sure	0 15 -13 0 0 0
tri:l=second day=r4 part:sure	0 9 -8 0 0 0
tri:l=second word day-none	-8 -7 11 1 0 0
tri:l=second word day=l2	0 -8 11 -1 0 0
tri:l=second word day=r1	0 15 -13 0 0 0
tri:l=second word day=r4	-3 13 -10 0 0 0
tri:l=see day-none part:sure	0 -10 6 1 1 0
tri:l=see word day-none	0 -10 6 1 1 0
tri:l=seoul, day day-none	0 14 -11 0 0 0
tri:l=seoul, day day=r4	0 -11 7 3 0 0
tri:l=seoul, day no-word	-1 19 -16 0 0 0
tri:l=seoul, day-none no-word	0 14 -11 0 0 0
tri:l=seoul, day=r4 sent:sure	0 -12 7 3 0 0
tri:l=shall word day-none	-2 -8 12 0 0 0
tri:l=sides day-none part:sure	0 8 -7 0 0 0
tri:l=sides day=r2 part:sure	0 -11 14 0 0 0
tri:l=sides word day-none	0 8 -7 0 0 0
tri:l=sides word day=r2	0 -11 14 0 0 0
tri:l=sides word part:sure	-6 -3 11 0 0 0
tri:l=since day no-word	0 13 -10 0 0 0
tri:l=since day prev:sure	0 11 -9 0 0 0
tri:l=since day-none prev:sure	0 10 -10 0 0 0
tri:l=six day no-word	1 -11 8 0 0 0
tri:l=sixth day-none part:sure	0 -13 10 3 0 0
tri:l=sixth word day-none	-3 -11 10 3 0 0
tri:l=sixth word part:sure	0 -14 4 13 0 0
tri:l=state day-none part:sure	0 -14 8 0 5 0
tri:l=state day=r1 part:sure	0 1 -8 0 7 0
tri:l=state word day-none	0 -14 8 0 5 0
tri:l=state word day=r1	0 1 -8 0 7 0
tri:l=states day day-none	0 -8 11 0 0 0
tri:l=states day no-word	0 -6 10 0 0 0
tri:l=states day-none no-word	0 -8 11 0 0 0
tri:l=stockholm day-none part:sure	0 -10 11 0 0 0
tri:l=stockholm word day-none	0 -10 11 0 0 0
tri:l=sunday day no-word	-1 -8 11 0 0 0
tri:l=sunday day prev:sure	0 14 -13 0 0 0
tri:l=sunday day-none no-word	-1 -10 12 0 0 0
tri:l=sunday day-none prev:sure	0 14 -13 0 0 0
tri:l=suva, day day-none	0 10 -7 0 0 0
tri:l=suva, day no-word	0 15 -12 0 0 0
tri:l=suva, day-none no-word	0 10 -7 0 0 0
tri:l=tariffs day day-none	2 -9 6 0 0 0
tri:l=tariffs day no-word	2 -9 6 0 0 0
tri:l=tariffs day-none no-word	2 -9 6 0 0 0
tri:l=tashkent, day day-none	0 -11 13 0 0 0
tri:l=tbilisi, day day-none	19 -17 0 0 0 0
tri:l=tbilisi, day no-word	17 -7 -15 0 0 0
tri:l=telephone day-none no-word	-7 9 0 0 0 0
tri:l=telephone day=r3 no-word	12 -11 0 0 0 0
tri:l=telephone word day-none	-21 15 8 0 0 0
tri:l=telephone word day=r3	13 -11 0 0 0 0
tri:l=telephone word no-word	-6 10 -1 0 0 0
tri:l=than day day-none	0 11 -8 0 0 0
tri:l=than day no-word	0 -5 7 0 0 0
tri:l=that day-none no-word	14 -9 -6 0 0 0
tri:l=that day-none part:sure	0 -10 4 7 0 0
tri:l=that day=r3 part:sure	1 -9 8 0 0 0
tri:l=that word day-none	10 -16 0 7 -1 0
tri:l=that word day=r3	1 -9 8 0 0 0
tri:l=that word no-word	18 -15 -3 0 0 0
tri:l=the day day-none	-7 28 -6 -4 -25 0
tri:l=the day day=l3	0 14 -11 0 0 0
tri:l=the day day=l4	0 9 -4 0 0 0
tri:l=the day no-word	-5 21 -12 0 0 0
tri:l=the day part:sure	-2 27 -9 -4 -21 0
tri:l=the day sent:sure	0 22 -17 0 -7 0
tri:l=the day-none no-word	-3 10 2 -3 -12 0
tri:l=the day-none part:sure	-1 1 -1 -4 8 -1
tri:l=the day-none sent:sure	0 0 6 0 -11 0
tri:l=the day=l3 part:sure	0 -3 -2 0 9 0
tri:l=the day=r1 no-word	17 -9 -15 0 4 0
tri:l=the day=r2 part:sure	-3 8 -2 0 -9 0
tri:l=the day=r3 no-word	-7 11 -3 0 0 0
tri:l=the word day-none	-2 -9 9 -6 12 -2
tri:l=the word day=r1	17 -19 2 0 1 0
tri:l=the word day=r2	-6 6 0 0 -9 0
tri:l=the word day=r3	-13 -3 10 -2 3 0
tri:l=the word day=r4	-3 4 -8 7 0 0
tri:l=the word part:sure	-4 -15 8 0 22 -8
tri:l=the word prev:sure	-3 15 -10 0 0 0
tri:l=the word sent:sure	4 -24 21 0 -4 0
tri:l=their day=r2 part:sure	0 -5 8 0 0 0
tri:l=their word day=r2	0 -5 8 0 0 0
tri:l=their word part:sure	-6 -8 15 2 -5 0
tri:l=they day=r2 part:sure	-16 -14 8 9 8 0
tri:l=they word day=r2	-10 -16 8 9 8 0
tri:l=they word day=r3	3 9 -13 0 0 0
tri:l=they word prev:sure	-10 13 -3 0 0 0
tri:l=third day-none no-word	-14 14 0 0 0 0
tri:l=third day-none part:sure	0 -15 15 1 0 0
tri:l=third day=r1 part:sure	0 11 -10 0 0 0
tri:l=third day=r2 part:sure	-2 14 -7 -5 0 0
tri:l=third word day-none	-9 -10 15 1 0 0
tri:l=third word day=r1	0 11 -10 0 0 0
tri:l=third word day=r2	-2 14 -7 -5 0 0
tri:l=three day-none part:sure	4 8 -10 0 0 0
tri:l=three day=r3 part:sure	0 -12 9 0 0 0
tri:l=three word day-none	-1 16 -11 0 0 0
tri:l=three word day=r3	1 -12 9 0 0 0
tri:l=three-day word part:sure	0 -12 14 0 0 0
tri:l=thursday day sent:sure	0 -15 15 0 0 0
tri:l=thursday's word day=l1	0 -19 11 0 3 0
tri:l=thursday, day day-none	-7 -3 -9 0 20 0
tri:l=thursday, day no-word	-5 -2 -1 0 9 0
tri:l=thursday, day-none no-word	-5 -3 0 0 9 0
tri:l=time day day-none	0 9 -6 0 0 0
tri:l=time day no-word	-2 10 -5 0 0 0
tri:l=to day day-none	-3 21 -13 0 0 0
tri:l=to day day=l1	0 -8 10 0 0 0
tri:l=to day day=l2	0 -9 11 0 0 0
tri:l=to day day=r2	-10 12 0 0 0 0
tri:l=to day no-word	-18 20 0 0 -2 0
tri:l=to day part:sure	0 -10 10 0 0 0
tri:l=to day prev:sure	0 11 -9 0 0 0
tri:l=to day-none no-word	1 -2 -28 3 16 0
tri:l=to day-none part:sure	-1 -4 11 -14 6 0
tri:l=to day-none prev:sure	10 2 -2 -3 -7 0
tri:l=to day=l1 no-word	-1 -7 11 0 0 0
tri:l=to day=l1 part:sure	2 -12 7 0 0 0
tri:l=to day=l3 no-word	-4 11 -4 0 0 0
tri:l=to day=r1 no-word	7 -6 -5 13 -10 0
tri:l=to day=r1 part:sure	-7 10 -4 -2 0 0
tri:l=to day=r2 no-word	-9 12 0 0 0 0
tri:l=to day=r2 part:sure	-4 -13 6 6 3 0
tri:l=to day=r4 part:sure	0 -14 11 5 -2 0
tri:l=to word day-none	10 -10 2 -13 17 -3
tri:l=to word day=l1	0 -14 11 0 0 0
tri:l=to word day=l3	-1 13 -16 0 0 6
tri:l=to word day=l5	0 22 -15 -2 -6 0
tri:l=to word day=r1	1 3 -7 10 -9 0
tri:l=to word day=r4	0 -14 11 5 -2 0
tri:l=to word no-word	4 -9 -32 15 12 -1
tri:l=to word part:sure	-9 1 3 -4 0 1
tri:l=to word prev:sure	12 0 -2 -3 -8 0
tri:l=to word sent:sure	-4 2 -6 0 8 0
tri:l=tokyo, day-none no-word	-9 -8 14 0 0 0
tri:l=town, day no-word	0 -8 9 0 0 0
tri:l=trade day-none part:sure	0 12 -9 0 0 0
tri:l=trade word day-none	0 12 -9 0 0 0
tri:l=trump day=r2 part:sure	0 -5 -4 0 9 0
tri:l=trump word day=l3	6 -9 8 0 -6 0
tri:l=trump word part:sure	0 -14 8 -4 3 0
tri:l=trump's day-none part:sure	0 -9 11 0 0 0
tri:l=trump's day=r2 part:sure	0 -3 9 -1 -1 0
tri:l=trump's word day-none	0 -9 11 0 0 0
tri:l=trump's word day=r2	0 -3 9 -1 -1 0
tri:l=trump's word part:sure	1 -8 15 -6 -5 0
tri:l=tuesday day no-word	8 0 -8 0 0 0
tri:l=tuesday day prev:sure	0 -10 11 0 0 0
tri:l=tuesday day-none no-word	8 0 -6 0 0 0
tri:l=tuesday day-none prev:sure	0 -10 11 0 0 0
tri:l=two day-none part:sure	0 -12 15 0 0 0
tri:l=two day=r2 part:sure	0 -7 9 0 0 0
tri:l=two day=r3 part:sure	8 -1 -12 5 0 0
tri:l=two word day-none	0 -12 15 0 0 0
tri:l=two word day=r2	1 -10 9 0 0 0
tri:l=two word day=r3	8 -1 -12 5 0 0
tri:l=ulaanbaatar, day day-none	0 -9 10 0 0 0
tri:l=ulaanbaatar, day no-word	-2 -9 12 0 0 0
tri:l=ulaanbaatar, day-none no-word	0 -9 10 0 0 0
tri:l=until day day-none	-9 15 -4 -2 -5 0
tri:l=until day day=l1	0 -11 11 0 0 0
tri:l=until day no-word	-14 12 0 -1 -2 0
tri:l=until day-none no-word	-7 27 -18 0 0 0
tri:l=until day=l1 no-word	0 -11 11 0 0 0
tri:l=us-china day-none part:sure	0 13 -13 0 0 0
tri:l=us-china word day-none	0 13 -13 0 0 0
tri:l=us-china word part:sure	0 13 -13 0 0 0
tri:l=valletta, day no-word	0 16 -15 0 0 0
tri:l=video day-none no-word	-13 4 0 0 7 5
tri:l=video word no-word	-8 11 -2 0 0 0
tri:l=video word part:sure	15 -9 -2 0 0 0
tri:l=vienna, day day-none	0 -11 12 0 0 0
tri:l=washington, day day-none	-5 28 -23 0 0 0
tri:l=washington, day day=r4	-14 3 10 0 0 0
tri:l=washington, day day=r5	12 -7 -4 0 0 0
tri:l=washington, day-none no-word	-2 20 -16 0 0 0
tri:l=washington, day=r3 sent:sure	10 0 -9 0 0 0
tri:l=washington, day=r4 sent:sure	-12 4 8 0 0 0
tri:l=washington, day=r5 no-word	10 -6 -2 0 0 0
tri:l=washington/beijing, day no-word	-6 8 0 0 0 0
tri:l=we day-none part:sure	0 12 -11 0 0 0
tri:l=we word day-none	-3 16 -12 0 0 0
tri:l=we word no-word	-10 5 4 0 0 0
tri:l=we word part:sure	8 -7 0 0 -1 5
tri:l=wednesday day day-none	-7 -7 11 0 0 0
tri:l=wednesday, day prev:sure	0 -9 10 0 0 0
tri:l=wednesday, day-none prev:sure	0 -9 10 0 0 0
tri:l=week's word part:sure	0 -8 0 0 9 0
tri:l=were word day-none	-3 10 -3 0 0 0
tri:l=which day-none no-word	9 -8 0 0 0 0
tri:l=which word day-none	10 -5 -3 0 0 0
tri:l=will day-none no-word	-11 14 0 0 0 0
tri:l=will day=r4 part:sure	0 9 -8 0 0 0
tri:l=will word day-none	-18 7 3 5 -11 0
tri:l=will word day=r4	-2 12 -9 0 0 0
tri:l=will word no-word	-8 12 0 0 -2 0
tri:l=windhoek, day no-word	0 -7 9 0 0 0
tri:l=with day no-word	0 10 -8 0 0 0
tri:l=would day-none part:sure	0 -14 1 2 9 0
tri:l=would day=r1 part:sure	0 10 0 0 -5 0
tri:l=would word day-none	0 -10 0 0 8 0
tri:l=would word day=r1	-2 11 0 0 -7 0
tri:l=would word no-word	9 -1 -3 -2 -3 0
tri:l=xi word day-none	-9 20 -11 0 0 0
tri:l=york day part:sure	0 -6 11 -1 0 0
tri:l=you day-none part:sure	0 16 -13 0 0 0
tri:l=you word no-word	-7 9 0 0 0 0
tri:l=— day day-none	15 -1 -21 0 0 0
tri:l=— day no-word	5 4 -15 0 0 0
tri:l=— day-none no-word	6 2 -13 0 0 0
tri:word day-none no-word	-16 46 -31 -16 -8 -18
tri:word day-none part:sure	-15 10 -5 3 -1 0
tri:word day-none prev:sure	-8 22 -3 -13 -10 0
tri:word day-none sent:sure	-6 -1 15 -9 -7 0
tri:word day=l0 no-word	-10 4 3 0 0 0
tri:word day=l0 part:sure	6 -10 5 0 0 0
tri:word day=l1 no-word	1 -8 -3 11 0 0
tri:word day=l1 part:sure	0 1 3 -11 -2 -1
tri:word day=l1 prev:sure	8 -11 -8 0 9 0
tri:word day=l1 sent:sure	-10 -8 8 0 7 0
tri:word day=l2 part:sure	12 -6 3 3 -9 -3
tri:word day=l3 no-word	9 0 -10 0 0 0
tri:word day=l3 part:sure	-3 -5 9 -9 2 3
tri:word day=l3 sent:sure	-2 -14 15 0 2 0
tri:word day=l4 sent:sure	-5 -9 14 0 0 0
tri:word day=l5 part:sure	-10 26 -17 2 -9 0
tri:word day=r0 no-word	4 -10 -7 0 9 3
tri:word day=r0 part:sure	-1 0 5 1 -13 0
tri:word day=r0 prev:sure	3 -7 -3 8 -1 0
tri:word day=r1 no-word	-1 2 -32 4 13 2
tri:word day=r1 part:sure	-8 8 3 -14 -3 0
tri:word day=r1 sent:sure	17 -8 -5 0 0 0
tri:word day=r2 no-word	6 -1 -4 -1 -10 7
tri:word day=r2 part:sure	-11 -12 15 0 6 -1
tri:word day=r2 prev:sure	18 -10 -6 0 0 0
tri:word day=r3 no-word	15 1 -16 -1 -9 0
tri:word day=r3 part:sure	7 -14 -4 12 12 4
tri:word day=r3 prev:sure	-13 18 -4 0 0 0
tri:word day=r4 no-word	-17 9 6 0 0 0
tri:word day=r4 part:sure	15 -1 -4 0 0 0
tri:word day=r4 sent:sure	-1 -19 23 0 -1 0
tri:word day=r5 no-word	0 -9 11 0 0 0
under ahead	0 -18 22 -1 -5 0
under ahead word	0 -22 25 0 0 0
under gone	32 -28 2 -31 21 2
under gone day	6 -3 0 -21 1 0
under gone word	46 -57 4 -9 23 1
v0-none	-2 14 4 -11 -19 -20
v0=add	0 13 -10 0 0 0
v0=admit	9 -5 -3 0 0 0
v0=agree	3 -12 9 5 -2 -5
v0=announce	-1 -4 9 0 -10 0
v0=answer	0 -5 -9 0 15 0
v0=be	9 -7 8 -12 0 -3
v0=begin	-24 -3 5 5 -2 7
v0=believe	0 4 -9 0 6 0
v0=call	-17 3 15 -7 -3 0
v0=cancel	0 -8 -1 0 10 0
v0=confirm	0 11 -13 0 -2 0
v0=declare	-2 -8 11 0 0 0
v0=die	0 9 -7 0 0 0
v0=draw	0 -12 14 0 0 0
v0=expect	8 -8 -4 0 11 0
v0=extend	-3 21 -14 0 0 0
v0=go	-7 9 -11 0 5 0
v0=hang	-5 9 -2 0 0 0
v0=have	9 -1 -9 -9 10 0
v0=hold	2 1 -2 0 -14 3
v0=hope	-3 11 -1 0 -2 0
v0=jump	10 -10 0 0 0 0
v0=keep	-8 12 -1 0 0 0
v0=know	-3 -6 10 0 0 0
v0=land	0 11 -10 0 0 0
v0=let	-2 11 -5 0 0 0
v0=make	-5 2 3 4 -9 0
v0=meet	-15 5 6 -1 -4 -5
v0=negotiate	0 -13 14 0 0 0
v0=order	0 10 -6 0 0 0
v0=other	6 0 6 -21 -13 -7
v0=prepare	0 -5 -17 26 -3 0
v0=propose	9 9 -16 0 0 0
v0=put	19 -10 0 -2 -6 0
v0=reach	0 5 -9 7 -1 0
v0=recommend	0 11 -10 0 0 0
v0=report	0 16 -11 0 0 0
v0=rule	-7 11 -2 0 0 0
v0=run	-1 23 -17 0 0 0
v0=say	-6 7 -12 4 6 1
v0=see	-2 -8 2 0 9 0
v0=send	0 16 -13 0 -1 0
v0=set	8 0 -3 -3 -1 0
v0=settle	13 -7 -1 -2 0 0
v0=sign	-12 12 -2 -12 0 0
v0=sleep	0 -8 9 0 0 0
v0=start	-2 0 10 -6 -8 0
v0=stay	0 -9 0 9 0 0
v0=stop	0 11 -9 0 0 0
v0=strike	0 -5 10 0 -1 0
v0=take	7 -12 4 -8 1 6
v0=tell	4 7 -2 -11 -9 0
v0=threaten	0 21 -16 0 0 0
v0=want	0 0 11 -8 -3 0
v0=write	16 0 -22 -1 1 0
v1-none	0 13 5 -12 -21 -28
v1=add	0 13 -10 0 0 0
v1=admit	9 -5 -3 0 0 0
v1=answer	0 -5 -9 0 15 0
v1=ask	-4 19 -10 -2 -2 0
v1=be	11 -1 6 -9 -16 -3
v1=begin	-24 -9 10 6 -2 7
v1=believe	0 4 -9 0 6 0
v1=bring	0 9 -7 0 0 0
v1=call	-21 12 10 -7 -3 -1
v1=cancel	0 -8 -1 0 10 0
v1=carry	0 12 -12 0 0 0
v1=clear	-8 11 -1 0 0 0
v1=confirm	0 11 -13 0 -2 0
v1=declare	-2 -6 10 0 0 0
v1=die	0 9 -7 0 0 0
v1=draw	0 -12 14 0 0 0
v1=end	-14 -2 4 7 -4 0
v1=extend	-3 26 -19 0 0 0
v1=face	-3 12 -7 0 0 0
v1=have	9 0 -14 -7 11 0
v1=hold	11 -12 4 0 -14 7
v1=jump	10 -9 0 0 0 0
v1=know	-11 0 8 0 0 0
v1=land	0 12 -11 0 0 0
v1=let	-8 13 -3 0 0 0
v1=lose	9 -8 0 0 0 0
v1=make	0 3 0 3 -10 0
v1=meet	-6 7 -9 10 0 -2
v1=negotiate	0 -15 16 0 0 0
v1=offer	-2 -12 15 0 0 0
v1=order	0 13 -9 0 0 0
v1=other	3 0 8 -20 -12 -7
v1=prepare	0 -5 -12 23 -1 0
v1=propose	4 7 -9 0 0 0
v1=put	12 -4 0 -2 -5 0
v1=raise	-8 11 -1 0 0 0
v1=recommend	0 11 -10 0 0 0
v1=report	0 16 -11 0 0 0
v1=rule	-7 11 -2 0 0 0
v1=run	-1 24 -18 0 0 0
v1=say	-4 1 -6 0 9 1
v1=see	0 -14 14 -2 4 -2
v1=send	-6 13 0 0 -1 0
v1=set	8 0 -3 -3 -1 0
v1=settle	9 -3 -1 -2 0 0
v1=sign	-5 5 3 -14 -4 -1
v1=sit	-12 8 -9 -2 9 2
v1=sleep	0 -8 9 0 0 0
v1=start	-3 -1 12 -6 -8 0
v1=stay	-2 -7 0 9 0 0
v1=stop	0 13 -11 0 0 0
v1=strike	0 -8 12 0 -2 0
v1=suspend	0 9 -6 0 0 0
v1=take	11 -13 2 -8 1 6
v1=tell	8 1 0 -10 -7 0
v1=threaten	0 20 -16 0 0 0
v1=wish	0 9 -5 0 -3 0
v1=write	16 1 -24 -1 1 0
v2-none	1 8 1 -5 -3 -20
v2=approve	0 14 -12 0 0 0
v2=be	3 -3 3 3 -14 -3
v2=begin	9 7 -14 -6 8 0
v2=bring	6 -19 16 0 0 0
v2=call	-26 11 20 -6 -10 -3
v2=come	0 14 -15 0 2 0
v2=continue	0 22 -20 -2 0 0
v2=discuss	0 -8 12 0 0 0
v2=enter	-3 -10 16 0 0 0
v2=expect	0 -1 -8 11 0 0
v2=expire	0 -8 9 0 0 0
v2=extend	-9 12 -6 2 0 0
v2=face	0 12 -10 0 0 0
v2=fall	0 15 -12 0 0 0
v2=gather	0 13 -12 0 0 0
v2=go	-9 1 -4 1 0 9
v2=leave	8 11 -14 -5 0 0
v2=levy	0 -8 10 0 0 0
v2=meet	1 -2 8 0 -14 0
v2=offer	0 13 -11 0 0 0
v2=other	0 4 0 -14 0 0
v2=plan	-2 -11 20 -12 0 0
v2=postpone	0 17 -16 0 0 0
v2=raise	0 13 -12 0 0 0
v2=reach	-6 12 -15 0 8 0
v2=receive	0 -20 4 -2 14 0
v2=say	0 -6 12 -2 0 0
v2=settle	-5 -8 -1 4 13 0
v2=sign	-4 -1 -7 11 2 0
v2=sit	0 -5 13 -19 0 -1
v2=start	6 -15 10 0 0 0
v2=stop	0 -6 10 0 0 0
v2=take	0 -13 4 11 -4 2
v2=tax	0 -10 10 0 0 0
v2=write	0 11 -9 0 0 0
verbless	4 0 11 -1 -22 -32
vt0=admit present	9 -6 -2 0 0 0
vt0=agree past	0 -13 6 9 0 -1
vt0=agree perfect	3 -9 7 0 0 0
vt0=agree present	0 14 -11 0 -5 0
vt0=announce past	0 -5 9 0 -9 0
vt0=answer past	0 -6 -9 0 15 0
vt0=approve present	0 -13 13 0 0 0
vt0=ask past	0 12 -9 0 0 0
vt0=be future	14 -13 15 -15 -6 -2
vt0=be modal	0 3 -11 7 0 0
vt0=be past	0 8 -7 -7 7 -1
vt0=be pluperfect	-1 2 -6 0 -1 10
vt0=be present	6 -13 11 -1 1 -9
vt0=begin future	0 17 -15 0 0 0
vt0=begin past	-5 -10 9 0 4 0
vt0=begin pluperfect	-7 -11 19 0 0 0
vt0=begin present	-10 2 -7 10 -9 8
vt0=call perfect	-8 11 -2 0 0 0
vt0=call pluperfect	-4 -5 9 0 0 0
vt0=cancel pluperfect	0 -8 0 0 10 0
vt0=charge future	5 -13 8 0 0 0
vt0=charge modal	0 -9 9 0 0 0
vt0=charge perfect	0 17 -17 0 0 0
vt0=come future	0 -8 0 10 0 0
vt0=come pluperfect	0 14 -12 0 0 0
vt0=come present	0 -2 -2 0 12 0
vt0=confirm modal	13 -9 -1 0 0 0
vt0=confirm past	-5 21 -14 0 0 0
vt0=continue present	0 12 -10 0 0 0
vt0=declare past	-2 -6 10 0 0 0
vt0=end past	0 -5 -6 11 4 0
vt0=end perfect	0 -4 11 0 -8 0
vt0=expect past	0 5 11 -11 -6 0
vt0=expect present	11 -14 -12 8 16 0
vt0=extend past	0 11 -8 0 0 0
vt0=fall past	-4 9 -4 0 0 0
vt0=fall present	0 -8 10 0 0 0
vt0=get past	-6 11 -1 0 0 0
vt0=get present	15 -12 -2 0 0 0
vt0=go future	0 0 -8 -4 10 3
vt0=have past	4 8 -17 -1 0 0
vt0=have present	6 -10 2 -4 10 0
vt0=hold modal	0 -6 10 0 0 0
vt0=land present	0 10 -10 0 0 0
vt0=like modal	0 12 -9 0 0 0
vt0=meet future	-8 -2 4 5 0 -9
vt0=meet modal	-4 -10 5 5 4 -1
vt0=meet past	0 12 -4 -3 -9 0
vt0=meet pluperfect	0 -7 17 -5 -5 0
vt0=move perfect	0 -10 10 0 0 0
vt0=negotiate past	0 -10 10 0 0 0
vt0=offer past	0 -14 15 0 0 0
vt0=other future	2 14 -20 0 0 0
vt0=other modal	0 12 -7 0 0 0
vt0=other past	4 4 -10 -4 5 0
vt0=other pluperfect	1 -13 20 -5 -7 -1
vt0=other present	-3 1 7 0 -11 0
vt0=pay future	5 2 -11 -2 5 0
vt0=pay modal	0 -9 10 0 0 0
vt0=pay past	0 -8 9 0 0 0
vt0=pay perfect	0 10 -9 0 0 0
vt0=pay present	-4 12 -2 0 -3 0
vt0=plan present	0 -18 13 7 0 0
vt0=prepare past	0 -10 9 7 -7 0
vt0=prepare pluperfect	0 0 -9 9 0 0
vt0=prepare present	0 3 -14 4 5 0
vt0=propose perfect	7 12 -18 0 0 0
vt0=put future	15 -11 -3 0 0 0
vt0=put past	0 -8 9 0 0 0
vt0=put present	9 4 -8 0 -4 0
vt0=receive modal	0 19 -14 0 -3 0
vt0=receive past	0 -16 13 0 1 0
vt0=resume future	0 14 -12 0 0 0
vt0=resume modal	0 -15 12 4 0 0
vt0=run present	0 13 -10 0 0 0
vt0=say present	0 9 -19 -2 6 0
vt0=see modal	-2 16 -28 0 9 0
vt0=see present	-1 -11 7 -1 7 0
vt0=set present	8 -3 -2 0 0 0
vt0=settle past	9 -10 1 0 0 0
vt0=sign future	0 15 -11 0 0 0
vt0=sign past	-10 9 -2 -9 0 0
vt0=sign present	0 -13 13 0 0 0
vt0=sit future	-2 22 -22 4 0 0
vt0=sit past	0 -7 4 0 6 0
vt0=sit perfect	0 -20 21 0 0 0
vt0=sit pluperfect	0 8 -10 0 0 4
vt0=start modal	0 -9 10 0 0 0
vt0=start present	0 11 -4 0 -5 0
vt0=stay present	0 -4 -6 10 0 0
vt0=strike past	0 -6 10 0 -1 0
vt0=take future	-5 -28 24 0 6 3
vt0=take modal	0 15 -14 0 0 0
vt0=take past	15 -6 -1 -3 -2 0
vt0=threaten pluperfect	0 11 -8 0 0 0
vt0=want present	0 -4 13 -7 0 0
vt0=write past	17 2 -20 -1 -2 0
vt1=admit present	9 -6 -2 0 0 0
vt1=agree participle	-9 0 0 -2 0 6
vt1=agree past	9 -11 -1 5 3 0
vt1=agree perfect	5 -10 5 0 0 0
vt1=agree present	0 12 -12 0 -2 0
vt1=answer past	0 -6 -9 0 15 0
vt1=approve present	0 -13 13 0 0 0
vt1=ask participle	0 18 -12 -1 -1 0
vt1=ask past	0 12 -10 0 0 0
vt1=be future	15 -11 12 -13 -3 -2
vt1=be past	0 9 -2 -6 -13 -1
vt1=be pluperfect	-1 2 -6 0 -1 10
vt1=begin future	0 16 -14 0 0 0
vt1=begin past	-5 -16 12 1 4 0
vt1=begin pluperfect	-7 -8 16 0 0 0
vt1=begin present	-9 2 -6 10 -9 8
vt1=call perfect	-8 10 -2 0 0 0
vt1=call pluperfect	-4 -5 9 0 0 0
vt1=cancel pluperfect	0 -8 0 0 10 0
vt1=charge future	5 -13 8 0 0 0
vt1=charge modal	0 -9 9 0 0 0
vt1=charge perfect	0 17 -17 0 0 0
vt1=come future	0 -8 0 10 0 0
vt1=confirm modal	13 -9 -1 0 0 0
vt1=confirm past	-5 21 -14 0 0 0
vt1=continue present	0 11 -10 0 0 0
vt1=declare past	-2 -5 8 0 0 0
vt1=end infinitive	0 8 -7 0 0 0
vt1=end past	0 -5 -6 11 4 0
vt1=end perfect	0 -4 11 0 -8 0
vt1=expect present	12 -3 -8 -5 9 0
vt1=extend past	0 10 -8 0 0 0
vt1=fall past	-4 9 -4 0 0 0
vt1=fall present	0 -8 10 0 0 0
vt1=get past	-6 10 0 0 0 0
vt1=get present	16 -13 -1 0 0 0
vt1=go future	0 0 -5 -3 11 -1
vt1=go gerund	0 -11 12 0 0 0
vt1=go present	-7 14 -13 0 4 0
vt1=have past	4 8 -17 -1 0 0
vt1=have present	6 -6 -2 -2 11 0
vt1=hold infinitive	10 -14 0 0 0 4
vt1=hold modal	0 -6 10 0 0 0
vt1=hold participle	1 -23 21 0 0 0
vt1=land present	0 10 -10 0 0 0
vt1=lose participle	11 -9 0 0 0 0
vt1=make participle	0 10 -6 0 0 0
vt1=meet future	-8 1 0 6 0 -9
vt1=meet gerund	11 -5 -7 6 0 0
vt1=meet infinitive	-7 2 -11 0 7 4
vt1=meet modal	-4 -10 5 5 4 -1
vt1=meet participle	0 6 -9 10 -1 -1
vt1=meet past	0 9 -2 -3 -9 0
vt1=meet pluperfect	0 -7 17 -5 -5 0
vt1=move perfect	0 -10 10 0 0 0
vt1=negotiate past	0 -10 10 0 0 0
vt1=offer past	0 -14 15 0 0 0
vt1=other future	2 14 -20 0 0 0
vt1=other modal	0 12 -7 0 0 0
vt1=other past	4 4 -9 -4 5 0
vt1=other pluperfect	0 -12 22 -5 -7 -1
vt1=other present	-3 0 8 0 -11 0
vt1=pay future	5 2 -10 -2 5 0
vt1=pay modal	0 -9 10 0 0 0
vt1=pay past	0 -8 9 0 0 0
vt1=pay perfect	0 10 -9 0 0 0
vt1=pay present	-4 12 -2 0 -3 0
vt1=prepare past	0 -11 9 7 -7 0
vt1=prepare pluperfect	0 0 -9 9 0 0
vt1=prepare present	0 4 -17 4 6 0
vt1=promise past	-4 10 -7 0 0 0
vt1=propose perfect	7 4 -11 0 0 0
vt1=put present	9 3 -7 0 -3 0
vt1=reach participle	2 -24 23 0 0 0
vt1=receive modal	0 19 -14 0 -3 0
vt1=receive past	0 -16 13 0 1 0
vt1=resume future	0 14 -12 0 0 0
vt1=resume modal	0 -15 12 4 0 0
vt1=run present	0 13 -10 0 0 0
vt1=say present	0 4 -15 -2 7 0
vt1=see infinitive	0 0 9 -2 -10 0
vt1=see modal	-2 11 -24 0 11 0
vt1=see past	2 -12 11 0 0 0
vt1=see present	-1 -11 7 -1 7 0
vt1=set present	8 -3 -2 0 0 0
vt1=settle past	9 -10 1 0 0 0
vt1=sign future	0 15 -11 0 0 0
vt1=sign past	-10 9 -1 -8 0 0
vt1=sign present	0 -13 13 0 0 0
vt1=sit future	-2 22 -22 4 0 0
vt1=sit past	0 -7 4 0 6 0
vt1=sit perfect	0 -20 21 0 0 0
vt1=sit pluperfect	0 8 -10 0 0 4
vt1=start modal	0 -9 10 0 0 0
vt1=stay present	0 -4 -6 10 0 0
vt1=strike past	0 -6 10 0 -1 0
vt1=take future	-5 -28 24 0 6 3
vt1=take modal	0 15 -14 0 0 0
vt1=take past	15 -9 0 -3 -2 0
vt1=write past	17 2 -20 -1 -2 0
vt2=approve past	0 11 -10 0 0 0
vt2=be future	6 8 -17 3 0 0
vt2=be modal	0 0 -10 9 0 0
vt2=be past	2 -12 13 0 -7 0
vt2=be perfect	0 9 -9 0 0 0
vt2=be present	0 -4 11 -11 -2 0
vt2=begin future	0 8 -5 -1 0 0
vt2=begin past	0 18 -17 1 0 0
vt2=begin perfect	8 -22 4 0 13 0
vt2=bring infinitive	0 10 -9 0 0 0
vt2=bring past	7 -25 20 0 0 0
vt2=bring present	0 -15 15 0 0 0
vt2=call participle	-10 19 -9 0 0 0
vt2=call past	-30 5 22 -4 -5 0
vt2=come past	0 22 -22 0 0 0
vt2=continue present	0 13 -10 0 0 0
vt2=end participle	0 20 -17 -5 0 0
vt2=end perfect	0 -21 22 0 0 0
vt2=end pluperfect	0 -8 7 0 0 0
vt2=end present	0 11 -15 7 -4 0
vt2=enter present	0 -10 10 0 0 0
vt2=expect present	0 0 -9 10 0 0
vt2=expire present	0 -9 9 0 0 0
vt2=extend infinitive	-9 3 4 0 0 0
vt2=fall past	0 12 -11 0 0 0
vt2=gather present	0 9 -8 0 0 0
vt2=go modal	0 4 -14 7 0 0
vt2=go past	0 -7 14 -2 -2 0
vt2=have present	0 9 -4 0 0 0
vt2=leave participle	-1 14 -7 -5 0 0
vt2=leave past	11 -8 -1 0 0 0
vt2=levy present	0 -9 10 0 0 0
vt2=make past	0 6 -7 0 0 0
vt2=meet gerund	5 -3 9 -1 -19 0
vt2=meet participle	0 0 0 6 -9 0
vt2=meet past	1 -8 13 -6 -3 0
vt2=meet present	-9 10 -11 0 5 1
vt2=other future	-11 14 -1 0 0 0
vt2=other past	6 -17 9 -1 6 0
vt2=other pluperfect	0 7 -3 -1 0 0
vt2=other present	10 -1 -3 0 0 0
vt2=pay future	-1 -14 16 0 0 0
vt2=pay present	0 17 -12 0 0 0
vt2=plan present	-1 -11 17 -9 0 0
vt2=put perfect	0 -9 10 0 0 0
vt2=put present	0 11 -9 0 0 0
vt2=receive present	0 -13 8 0 5 0
vt2=resume future	0 6 -14 8 0 0
vt2=resume modal	0 -15 12 2 0 0
vt2=settle past	0 -22 16 0 7 0
vt2=sign past	-2 2 -12 12 -3 0
vt2=sit future	0 -14 15 0 0 0
vt2=sit past	0 8 -2 -12 0 0
vt2=suspend infinitive	1 -14 12 0 0 0
vt2=suspend past	0 9 -8 0 0 0
vt2=take future	0 -5 10 -3 0 0
vt2=take past	1 -26 17 9 -4 0
vt2=take present	-2 19 -18 0 0 3
word=america	-1 -9 2 -1 11 0
word=call	24 -5 -17 -8 -19 -7
word=called	-36 15 22 -5 -17 -1
word=calls	-18 7 9 0 0 0
word=canada	0 -10 8 2 0 0
word=china	-6 11 -13 -11 11 0
word=conversation	-24 10 18 0 -4 0
word=cyprus	0 3 -14 11 -4 0
word=dinner	3 11 -8 -2 -2 0
word=each other	9 18 -14 -9 -6 0
word=gather	0 8 -5 0 0 0
word=guest	0 19 -15 0 -2 0
word=hong kong	0 9 -6 0 0 0
word=hotline	-13 17 -3 0 0 0
word=india	0 -12 4 0 9 0
word=indonesia	-1 10 -5 0 0 0
word=iran	0 -10 14 0 -2 0
word=japan	0 16 -8 0 -5 0
word=korea	0 -8 -11 -5 24 0
word=kuwait	-2 -18 7 13 0 0
word=link	-5 8 -1 0 0 0
word=lunch	0 17 -13 -2 -4 0
word=malaysia	-2 8 -8 18 -20 0
word=meet	-2 2 -7 14 -6 2
word=meeting	-13 -8 1 8 16 1
word=meetings	-4 -5 5 -2 -2 9
word=met	1 -2 11 -4 -11 -3
word=mongolia	0 -6 0 9 -1 0
word=on the line	7 -15 -5 0 13 0
word=phones	-11 13 0 0 0 0
word=rang	22 -23 0 0 0 0
word=receives	0 -12 6 0 5 0
word=round	0 -6 4 17 -22 -9
word=rounds	7 -11 10 -9 -1 0
word=sat	0 12 -8 -10 -4 4
word=screen	10 -5 -6 0 0 0
word=see	-7 16 -12 -2 -2 -2
word=singapore	0 -33 38 0 -4 0
word=sit-down	3 15 -16 -2 0 0
word=south korea	-12 -3 -38 1 34 0
word=speak	3 2 6 -5 -18 -2
word=speaks	-21 19 0 0 -1 0
word=spoke	0 19 -17 -5 -4 -1
word=spoken	-16 3 18 0 -1 0
word=summit	-12 -10 17 -14 4 0
word=talks	-26 6 2 2 -12 0
word=telephone	16 2 -18 -4 -15 -7
word=telephoned	32 -33 1 0 0 0
word=turkey	0 18 -14 0 0 0
word=ukraine	0 10 -4 0 -4 0
word=us	1 -11 2 0 5 0
word=video	27 -36 -12 -3 2 19
word=visit	-5 -17 11 -1 7 2
words=0	8 -7 6 -19 7 -6
words=1	-12 10 5 -12 -13 -10
words=2	-1 9 3 -23 -17 0
words=3	-16 19 0 -36 12 -26
words=4	-17 17 -3 8 -22 1
words=5	15 -10 -4 15 5 -2`;
