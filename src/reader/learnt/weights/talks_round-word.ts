// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-13 27 2 -20 -16 -29
a:'	4 7 4 0 -18 0
a:'s	4 2 7 -22 -7 -3
a:'s <person>	15 -3 -2 0 -8 0
a:'s commerce	0 -15 6 11 0 0
a:'s duty	8 0 -8 0 0 0
a:'s meet	0 -14 10 0 5 0
a:'s on	0 -10 11 0 0 0
a:'s president	-13 7 0 0 5 0
a:'s talk	0 -2 -9 0 11 0
a:'s tariff	0 -9 0 0 8 0
a:'s visit	0 11 -4 0 -3 0
a:*	10 1 -12 0 0 0
a:+	0 -12 12 0 0 0
a:-	-10 -7 6 11 -1 0
a:- <name>	0 9 -8 0 0 0
a:- way	5 -12 7 0 0 0
a:.	-2 2 0 2 10 -25
a:. .	0 13 -12 0 0 0
a:<agent>	10 2 0 -13 -4 5
a:<day-ahead>	9 -4 -3 -11 1 8
a:<day-ahead> .	3 20 -11 -19 -4 -6
a:<day-ahead> and	0 0 -11 13 0 0
a:<day-ahead> for	0 -12 1 12 -2 0
a:<day-ahead> in	0 2 4 -15 0 0
a:<day-ahead> is	0 -7 -4 0 12 0
a:<day-ahead> to	-2 -12 3 0 11 0
a:<day-gone>	19 -31 19 7 -5 -1
a:<day-gone> 's	-5 13 -6 0 0 0
a:<day-gone> .	8 -3 0 8 -12 -8
a:<day-gone> ?	-7 11 0 0 0 0
a:<day-gone> and	34 -20 -11 0 0 0
a:<day-gone> evening	14 -9 -6 -1 8 0
a:<day-gone> for	0 -5 0 -2 12 0
a:<day-gone> in	-8 -9 4 12 0 0
a:<day-gone> morning	1 6 -13 2 0 0
a:<day-gone> night	3 -11 -6 0 14 0
a:<day-gone> of	-8 12 -1 0 0 0
a:<day-gone> to	-5 14 -6 0 0 0
a:<day-gone> with	-9 -19 30 -4 -2 0
a:<day-today>	3 1 -3 -14 7 0
a:<day-today> .	10 -9 13 -19 -1 -1
a:<day-today> ?	-11 12 0 0 0 0
a:<day-today> after	15 -2 -6 -5 0 0
a:<day-today> at	0 5 -5 7 -9 0
a:<day-today> the	9 -3 -4 0 0 0
a:<day-today> to	-3 0 -4 0 9 0
a:<day-today> with	25 -5 -6 -8 -4 0
a:<duty>	-2 6 0 -24 5 -3
a:<gate>	-8 -29 18 7 3 16
a:<goods-amount>	-12 27 -10 0 -2 0
a:<goods>	-22 5 17 -11 -12 -7
a:<level-noun>	13 -8 -7 0 2 3
a:<level>	6 11 -13 -16 4 -1
a:<level> .	-15 8 1 -1 -2 0
a:<level> and	0 16 -12 0 0 0
a:<level> from	7 0 -10 0 0 0
a:<level> in	0 19 -12 0 -2 0
a:<level> of	0 -8 11 0 0 0
a:<level> on	-15 8 3 0 -6 0
a:<level> tariff	15 -20 0 0 5 0
a:<level> to	-2 -7 11 0 0 0
a:<money>	-4 -3 8 -1 0 0
a:<money> of	0 -10 12 0 0 0
a:<month-ahead>	0 -27 12 0 18 -9
a:<month-ahead> .	0 -8 10 0 0 0
a:<month-ahead> to	0 -5 -3 13 -4 0
a:<month-gone>	26 -4 -3 2 -27 -3
a:<month-today>	0 -13 15 0 0 0
a:<name>	7 -4 -7 0 14 -13
a:<name> 's	14 -23 19 2 -10 0
a:<name> .	0 -17 18 -8 6 0
a:<name> <day-ahead>	0 12 -13 0 0 0
a:<name> <day-today>	-1 12 -10 -1 0 0
a:<name> <seat>	0 24 -23 0 0 0
a:<name> ?	0 12 -5 0 -3 0
a:<name> and	1 1 7 -13 -17 0
a:<name> at	0 -1 -14 -8 18 0
a:<name> begin	0 -5 10 -1 0 0
a:<name> end	17 -17 6 -5 0 0
a:<name> from	0 -15 5 8 0 0
a:<name> go	0 -14 9 6 0 0
a:<name> in	0 0 -5 -24 20 0
a:<name> levy	0 -9 10 0 0 0
a:<name> on	0 12 -30 10 17 0
a:<name> side	0 0 -16 14 0 0
a:<name> since	0 11 -9 0 0 0
a:<name> tariff	0 12 -10 0 0 0
a:<name> thi	0 -11 -3 19 -4 0
a:<name> to	-5 17 -10 0 0 0
a:<name> trade	0 -18 20 0 0 0
a:<name> treasury	2 6 -9 0 0 0
a:<not>	-17 7 4 -11 5 -2
a:<number> .	33 -21 9 -21 -3 0
a:<number> and	5 -21 17 0 0 0
a:<number> in	0 13 -12 2 -6 0
a:<number> minute	6 -10 0 -3 5 0
a:<number> of	0 -7 10 0 0 0
a:<number> on	-14 22 -9 0 0 0
a:<number> th	-4 -4 -4 13 0 0
a:<number> the	0 -14 6 0 9 0
a:<office>	1 -13 3 0 3 8
a:<office> .	10 -13 11 -10 0 0
a:<office> and	0 -15 18 0 0 0
a:<office> in	-19 12 3 0 0 0
a:<office> is	0 -4 -5 8 0 0
a:<office> of	2 -13 5 0 7 0
a:<organisation>	-22 13 -3 -5 -2 5
a:<organisation> has	0 -9 10 0 0 0
a:<organisation> in	0 -6 9 -4 0 0
a:<organisation> of	0 9 -8 0 0 0
a:<organisation> on	0 14 -14 0 0 0
a:<organisation> published	0 -9 10 0 0 0
a:<person>	3 -10 9 -6 1 -5
a:<person> 's	-11 15 0 -5 -9 0
a:<person> .	0 -13 22 -5 -6 0
a:<person> <day-ahead>	0 -5 9 0 0 0
a:<person> <day-gone>	3 -12 0 4 0 0
a:<person> agree	0 -18 19 0 0 0
a:<person> and	0 -18 7 12 10 0
a:<person> announce	0 16 -12 0 -1 0
a:<person> at	-3 -16 -6 4 19 0
a:<person> by	16 -13 0 0 0 0
a:<person> for	-9 -3 19 -8 -6 0
a:<person> has	10 -5 0 0 0 0
a:<person> in	0 14 -7 -6 -2 0
a:<person> is	0 2 -11 0 5 0
a:<person> meet	0 2 -7 0 5 0
a:<person> of	0 18 -9 -6 -12 0
a:<person> on	11 -15 -22 9 22 0
a:<person> sign	0 12 -7 0 0 0
a:<person> to	4 -14 16 -2 -1 0
a:<person> with	-16 15 0 0 -1 0
a:<points>	0 -8 3 -3 10 0
a:<quality>	10 -5 0 4 -9 8
a:<quality> -	0 -11 12 0 0 0
a:<quality> .	0 8 -11 1 0 0
a:<quality> ambassador	0 -7 10 0 0 0
a:<quality> and	0 -17 19 0 0 0
a:<quality> authority	0 -2 -5 -1 0 10
a:<quality> counterpart	10 -23 9 8 -5 0
a:<quality> prime	-1 12 -9 0 0 0
a:<quality> rice	0 -8 10 0 0 0
a:<quality> side	0 -23 21 3 0 0
a:<seat>	-11 10 5 0 -15 -5
a:<seat> 's	0 -10 11 0 0 0
a:<seat> .	-11 0 -2 -2 17 0
a:<seat> <day-gone>	-2 -4 10 0 0 0
a:<seat> <day-today>	-13 26 -18 0 1 0
a:<seat> and	-6 13 -5 -1 0 0
a:<seat> from	0 -24 29 -1 -1 0
a:<seat> had	0 11 -8 0 0 0
a:<seat> in	0 -10 23 2 -31 0
a:<seat> on	7 0 1 1 -16 -1
a:<seat> since	0 12 -12 0 0 0
a:<seat> that	-11 9 0 0 0 0
a:<seat> the	0 -8 11 0 0 0
a:<seat> within	0 -15 2 -1 10 0
a:<span>	-10 -14 11 6 10 -3
a:<span> .	2 -32 11 7 24 0
a:<span> after	0 -10 12 0 0 0
a:<span> at	10 -4 -1 -3 0 0
a:<span> from	0 26 -18 0 -10 0
a:<span> in	-8 12 -7 -1 3 0
a:<span> more	11 -14 2 0 0 0
a:<span> of	-2 -12 13 2 -1 0
a:<span> truce	0 -8 9 0 0 0
a:<v-agree>	0 9 -20 4 15 0
a:<v-bear>	6 -7 -4 -11 16 0
a:<v-begin>	-3 -7 -4 12 0 15
a:<v-buy>	-14 23 -4 -2 -6 0
a:<v-down>	-4 6 -12 7 10 0
a:<v-impose>	0 -1 4 7 -20 4
a:<v-propose>	10 2 -10 2 -5 3
a:<v-return>	-8 0 -13 18 4 0
a:<v-say>	-5 0 11 -6 -10 0
a:<v-suspend>	-10 0 10 -2 -11 0
a:<v-threaten>	0 10 -6 0 0 0
a:<v-up>	-15 6 0 -3 0 7
a:?	-2 5 5 -22 0 -2
a:a	0 18 -11 -16 3 -13
a:a <quality>	0 13 -10 0 0 0
a:a deal	5 -18 0 -1 15 0
a:a duty	0 8 -7 0 0 0
a:a framework	9 -9 2 0 0 0
a:a good	0 9 -7 0 0 0
a:a half	-2 10 -6 0 0 0
a:a hotel	0 14 -12 0 0 0
a:a lasting	0 -18 13 7 0 0
a:a little	0 -8 -1 9 0 0
a:a lot	0 -11 11 0 0 0
a:a meet	0 13 -9 0 0 0
a:a number	0 0 -12 0 9 0
a:a pause	0 -15 17 0 0 0
a:a permanent	0 -12 16 -2 0 0
a:a plan	0 9 -12 0 2 0
a:a preliminary	-5 -5 11 0 0 0
a:a signature	0 19 -18 0 0 0
a:a standstill	0 -12 13 0 0 0
a:a summit	0 10 -6 0 -3 0
a:a third	0 10 -4 -3 -1 0
a:a trade	14 -8 -4 7 -1 0
a:a treaty	0 -14 15 0 0 0
a:a truce	-17 -1 -1 11 6 0
a:about	2 -16 21 4 -15 -5
a:about <level>	0 -17 17 0 0 0
a:about <span>	0 -2 -22 19 0 0
a:about how	7 -13 8 0 0 0
a:above	0 -11 0 12 0 0
a:across	-11 -27 14 6 11 0
a:across from	0 -7 0 -1 11 0
a:across the	-7 -9 5 8 0 0
a:additional	0 10 -8 0 0 0
a:advertisement	0 12 -1 0 -8 0
a:after	-4 0 -2 7 6 0
a:after <span>	7 -21 16 0 0 0
a:after call	-9 29 -25 0 0 0
a:after that	0 -10 0 0 10 0
a:after the	0 -19 21 0 0 0
a:afternoon	0 -9 3 -5 -1 10
a:afternoon .	0 -9 13 -1 0 0
a:afterward	-4 -4 9 0 0 0
a:agadir	0 -12 12 0 0 0
a:again	-17 16 -16 20 -14 -7
a:again .	-3 21 -8 -7 -2 0
a:again ?	0 13 -9 0 0 0
a:again before	0 0 -5 9 -1 0
a:again in	-5 -7 3 11 -9 0
a:again on	-12 13 1 -8 -1 0
a:again within	0 -12 -1 14 0 0
a:against	-3 17 -11 0 0 0
a:ago	9 -23 20 -1 -1 0
a:ago .	1 -16 16 0 0 0
a:agree in	0 -10 9 0 0 0
a:agree on	0 13 -13 0 0 0
a:agreement .	14 -9 -9 2 1 0
a:agreement on	0 10 -13 3 0 0
a:agreement with	0 -7 13 0 -3 0
a:air	-1 -7 13 0 -2 0
a:aircraft	0 -10 12 0 -1 0
a:all	-19 -27 40 -5 -3 0
a:all .	0 -4 8 0 0 0
a:alone	0 8 -16 0 8 0
a:also	-3 32 -26 0 -4 0
a:altogether	0 -14 15 0 0 0
a:ambassador	0 -7 9 0 0 0
a:ambassador to	0 -9 10 0 0 0
a:an	3 17 -14 1 -14 0
a:an <quality>	0 8 -7 0 0 0
a:an hour	17 -7 4 -7 -13 0
a:an idea	0 -9 11 0 0 0
a:and	3 -14 15 -10 7 -6
a:and <day-ahead>	0 -8 9 0 0 0
a:and <day-gone>	0 -12 10 2 0 0
a:and <day-today>	0 -13 16 0 0 0
a:and <goods-amount>	0 10 -3 0 0 0
a:and <level>	0 9 -6 0 0 0
a:and <name>	-8 -5 18 -10 -16 0
a:and <number>	9 -2 0 0 -1 0
a:and <quality>	0 -22 25 0 0 0
a:and <seat>	0 18 -18 0 1 0
a:and agree	6 -13 7 0 0 0
a:and at	0 13 -9 0 -4 0
a:and come	6 12 -17 0 0 0
a:and end	1 -21 20 0 0 0
a:and forty	0 -12 8 0 7 0
a:and hold	0 5 -15 7 0 0
a:and in	-5 -2 8 0 0 0
a:and is	0 9 -8 0 0 0
a:and last	0 17 -14 0 0 0
a:and meet	1 15 -16 0 -1 0
a:and not	0 -7 9 0 0 0
a:and of	4 -11 8 0 0 0
a:and one	0 -9 -7 16 0 0
a:and run	0 8 -8 0 0 0
a:and the	13 -6 -4 7 -7 0
a:and to	0 10 -14 0 7 0
a:and trade	0 -4 -10 6 8 0
a:and was	5 -10 5 0 0 0
a:and will	18 -13 0 -3 0 3
a:and with	-7 -2 12 0 0 0
a:announce <level>	0 -9 10 0 0 0
a:announce a	7 0 -8 0 -1 0
a:another	0 -7 1 -7 10 0
a:apec	-6 9 -12 -3 10 0
a:apec summit	-2 -4 -4 0 15 0
a:approve	0 16 -14 0 0 0
a:approve the	0 11 -10 0 0 0
a:are	-11 6 10 -25 -7 0
a:are go	0 9 -8 0 0 0
a:are in	0 -9 11 0 0 0
a:are to	-1 0 3 -10 1 0
a:arranged	9 -14 5 0 0 0
a:arrangement	0 -7 10 0 0 0
a:arrive	0 16 -15 0 0 0
a:as	0 8 -4 -2 -3 0
a:as many	0 12 -8 0 0 0
a:as well	-4 -5 13 0 -1 0
a:asian	0 15 -12 0 -2 0
a:ask	15 -6 -14 0 0 0
a:ask for	13 -9 -3 0 0 0
a:at	-8 13 -18 -8 11 7
a:at <number>	2 12 -16 -5 0 0
a:at all	0 -13 14 0 0 0
a:at an	0 -10 2 8 0 0
a:at home	0 10 -8 0 0 0
a:at its	12 -11 0 0 0 0
a:at lancaster	0 -5 -4 10 0 0
a:at once	-3 14 -6 -2 0 0
a:at the	-3 11 -26 0 9 9
a:at three	5 5 -14 0 0 0
a:authority	0 -2 -5 -1 0 10
a:autumn	4 -15 7 -5 7 0
a:back	14 -18 11 -6 0 0
a:back .	15 -9 -6 0 0 0
a:bandung	0 -9 10 0 0 0
a:be	-1 6 -13 11 -6 0
a:be in	0 13 -7 -4 0 0
a:bean	-11 10 0 0 0 0
a:beef	0 -24 26 0 0 0
a:been	-20 10 0 0 -8 0
a:been call	-5 11 -6 0 0 0
a:been fix	0 -9 9 0 0 0
a:been very	0 9 -7 0 0 0
a:before	0 -23 -18 38 6 0
a:before <day-ahead>	-4 27 -23 0 -1 0
a:before a	8 0 -14 0 1 0
a:before that	0 -18 13 7 0 0
a:before the	-11 -20 -9 24 12 0
a:beforehand	5 -10 6 0 0 0
a:begin	2 4 0 -17 3 -2
a:begin .	8 -16 2 -3 12 0
a:begin in	0 11 -4 -6 -1 0
a:begin on	0 13 -11 1 -5 0
a:being	13 -11 0 0 0 0
a:being prepare	-1 -12 7 6 0 0
a:beside	0 11 -8 0 0 0
a:bessent	2 6 -9 0 0 0
a:bessent and	2 6 -9 0 0 0
a:between	15 0 -1 -11 -14 -5
a:between <name>	8 -2 1 -7 -3 0
a:between <person>	-3 16 -3 -2 -13 0
a:between <seat>	0 10 -10 0 0 0
a:between the	10 -7 2 0 -12 0
a:both	-10 6 4 -5 -1 0
a:both side	-6 13 -5 0 0 0
a:bridge	0 -15 -14 16 -1 14
a:bridge .	0 -8 -9 16 0 0
a:bring	12 -21 17 -2 0 0
a:bring a	0 11 -10 0 0 0
a:bring home	0 -8 8 0 0 0
a:brno	0 9 -8 0 0 0
a:broke	0 16 -12 -4 0 0
a:broke down	0 23 -21 0 0 0
a:broke off	0 -13 13 0 0 0
a:broken	6 7 -12 0 0 0
a:busan	8 0 9 -9 -23 0
a:busan on	-3 -2 12 0 -5 0
a:buy	-1 12 -5 0 0 0
a:by	-8 22 -19 -10 -5 14
a:by <day-ahead>	2 9 -10 0 0 0
a:by <level>	-6 10 0 0 0 0
a:by <number>	-9 12 0 0 0 0
a:by <person>	-12 -7 10 6 -11 5
a:by <span>	-12 11 0 -3 -3 0
a:by telephone	11 -4 0 -1 -5 0
a:by video	4 -2 -10 -5 6 6
a:calendar	0 -11 13 0 0 0
a:call	4 15 -22 -5 -10 -2
a:call .	-15 3 14 0 0 0
a:call to	-9 9 0 0 0 0
a:call with	0 19 -27 0 -2 0
a:can	0 -13 14 0 2 0
a:cancel	0 12 -11 0 0 0
a:candid	-1 -1 10 -4 0 0
a:candid and	0 -9 12 0 0 0
a:capital	4 -1 7 -10 -9 0
a:capital .	0 11 -8 -1 0 0
a:car	-1 -10 13 0 0 0
a:ceasefire	0 21 -18 0 0 0
a:certificate	4 -13 9 0 0 0
a:changed	-9 11 0 0 0 0
a:chess	0 21 -21 0 0 0
a:chiang	0 14 -13 0 0 0
a:chiang mai	0 11 -10 0 0 0
a:chicken	0 13 -11 0 0 0
a:chip	-3 16 -10 0 0 0
a:christma	0 10 -8 0 0 0
a:christma .	-3 8 -2 0 0 0
a:coal	0 -12 11 0 0 0
a:come	-3 8 -20 13 4 0
a:come back	0 10 -9 0 0 0
a:come on	0 -1 -7 0 9 0
a:commerce	0 -9 0 10 0 0
a:commerce minister	0 -8 9 0 0 0
a:commerce ministry	0 -6 -5 11 0 0
a:communiqué	0 -12 5 4 0 0
a:company	-3 16 -10 0 0 0
a:complete	10 -3 -5 0 -1 0
a:complete the	16 -13 -1 0 0 0
a:conference	18 -24 -1 0 0 9
a:conference with	11 -8 0 0 0 0
a:confirm	-7 -1 9 0 0 0
a:consensu .	-2 -7 11 0 0 0
a:constructive .	0 -6 10 0 0 0
a:control	0 11 -7 0 0 0
a:conversation	8 -10 4 0 0 0
a:conversation with	0 -11 9 0 0 0
a:cost	-5 17 -11 0 0 0
a:could	0 32 -19 -14 0 0
a:could be	0 13 -4 -9 0 0
a:counterpart	10 -21 9 7 -7 0
a:country	-3 -3 13 -3 -11 0
a:country '	0 -11 11 0 0 0
a:covered	-3 19 -14 0 0 0
a:cusco	10 7 -17 0 0 0
a:cut on	0 -9 9 0 0 0
a:da	0 -15 15 0 0 0
a:da nang	0 -12 13 0 0 0
a:darwin	-8 -6 14 0 0 0
a:date	6 -11 0 15 -7 0
a:date .	0 -7 4 9 -7 0
a:day	6 -14 8 -12 -1 10
a:day .	11 -21 4 -3 0 10
a:day on	0 -10 14 0 0 0
a:de	0 -10 13 0 0 0
a:deal	8 8 -19 -13 5 0
a:deal .	0 -4 -4 -4 15 0
a:decide	-2 -2 0 10 -1 0
a:decision	-1 -7 10 0 0 0
a:depend	11 -10 -9 0 8 0
a:depend on	11 -10 -9 0 8 0
a:described	4 -15 12 0 0 0
a:desk	-7 -7 3 9 0 0
a:direction	-8 10 0 0 0 0
a:direction .	-8 10 0 0 0 0
a:discuss	0 -11 16 0 0 0
a:doe	-2 -25 21 10 0 0
a:doe not	0 -19 20 0 0 0
a:donald	0 8 0 0 -8 0
a:donald trump	0 8 0 0 -8 0
a:done	0 -10 13 0 0 0
a:down	-11 17 -10 -6 0 0
a:down in	0 16 -14 0 0 0
a:draw	0 16 -15 0 0 0
a:due	4 -15 15 0 0 0
a:due on	9 -7 0 0 0 0
a:duty	6 5 -2 -12 -6 0
a:duty of	0 14 -12 0 0 0
a:duty on	15 -8 1 -5 -1 0
a:each	7 -11 4 0 0 0
a:each of	-1 14 -7 0 0 0
a:each other	8 -12 0 1 1 0
a:early	4 -16 12 12 -10 0
a:early next	0 0 13 -7 -7 0
a:east	0 12 -11 0 0 0
a:easter	0 13 -9 0 0 0
a:economic	-4 3 -10 8 0 0
a:economic and	0 0 -9 6 0 0
a:economy	0 -15 5 0 8 0
a:el	0 17 -16 0 0 0
a:eleven	13 -7 -5 0 0 0
a:end	6 0 -1 0 -16 0
a:end .	-1 -25 17 16 -2 0
a:end <day-today>	0 -5 8 -1 0 0
a:end after	0 12 -7 -2 0 0
a:end of	0 -1 6 -3 0 0
a:end on	-2 28 -21 -6 -3 0
a:end with	0 -17 18 0 0 0
a:end without	1 -15 8 3 0 0
a:entebbe	0 -11 12 0 0 0
a:enter	-2 -6 12 -1 0 0
a:evening	0 -16 8 8 10 0
a:evening <person>	-8 -6 16 0 0 0
a:evening they	0 -15 14 0 0 0
a:event	0 -13 13 0 0 0
a:every	-10 21 -10 0 0 0
a:excellent	-3 -7 11 0 0 0
a:expect	2 0 -15 14 -2 0
a:expire	0 -11 11 0 0 0
a:expire .	0 -11 11 0 0 0
a:exporter	0 9 -7 0 0 0
a:extend	-12 12 -5 2 0 0
a:extend a	0 -7 8 0 0 0
a:extend their	-11 -1 7 4 0 0
a:extension	-9 11 0 -6 0 0
a:extension .	-7 14 -2 0 0 0
a:extra	0 13 -10 0 0 0
a:extremely	-8 -6 -3 0 16 0
a:fair	12 -7 -3 0 0 0
a:fall	-5 9 -5 0 1 0
a:ferry	0 -4 -3 0 9 0
a:fertiliser	0 18 -16 0 0 0
a:fifth	0 8 -4 -1 0 0
a:final	0 13 -9 0 0 0
a:find	0 0 -8 0 9 0
a:finish	0 -12 13 0 0 0
a:first	-3 12 0 -15 0 0
a:first day	0 -14 15 0 0 0
a:fish	-1 -17 17 -6 7 0
a:five	0 11 -6 -4 0 0
a:five hour	0 15 -11 -3 0 0
a:fix	5 -12 11 -2 0 0
a:flour	0 12 -12 0 0 0
a:flower	0 -7 10 -1 0 0
a:fly	0 -5 9 0 0 0
a:follow	4 -10 9 0 0 0
a:follow in	5 -11 6 0 0 0
a:followed	1 -11 11 0 0 0
a:for	17 -15 15 -14 0 -11
a:for .	0 11 -10 0 0 0
a:for <day-ahead>	18 3 -11 -6 -2 0
a:for <level>	0 -10 11 0 0 0
a:for <month-ahead>	0 -19 21 0 0 0
a:for <name>	-9 17 -4 -1 -2 0
a:for <number>	5 -14 3 -5 9 0
a:for <quality>	-7 10 0 0 0 0
a:for <span>	-19 14 0 -15 -6 0
a:for a	9 2 -10 0 0 0
a:for about	11 -16 10 0 -5 0
a:for an	14 -2 -3 -1 -6 0
a:for another	2 -14 13 -1 0 0
a:for more	1 15 -15 -1 0 0
a:for round	0 -18 19 0 0 0
a:for trade	0 -8 11 -1 0 0
a:for what	0 -9 3 0 7 0
a:foreign	0 -12 14 0 0 0
a:forty	0 -16 0 -3 18 0
a:forty minute	0 -17 0 -2 18 0
a:framework	5 -18 19 -3 -8 0
a:framework for	15 -14 1 0 0 0
a:framework of	-1 -12 16 0 0 0
a:free	0 -11 15 0 0 0
a:friday	0 -22 21 0 0 0
a:friend	-11 3 -12 15 0 0
a:from	-9 -5 2 9 8 -3
a:from <day-ahead>	-23 -5 3 15 0 0
a:from <day-gone>	-8 -24 22 0 5 0
a:from <level>	10 -12 5 0 0 0
a:from <number>	0 11 -9 0 0 0
a:from <person>	12 -19 12 0 -2 0
a:from the	-8 16 -4 0 -2 0
a:future	0 -8 4 -5 8 0
a:garden	0 -8 -7 14 0 0
a:general	8 0 -10 0 0 0
a:geneva	2 -2 7 -12 -8 0
a:geneva in	7 -17 6 0 0 0
a:get	-3 4 -8 3 1 0
a:give	11 -8 -2 0 0 0
a:go	-6 -2 1 0 0 9
a:go .	0 -4 -1 0 9 0
a:go into	0 -9 2 7 0 0
a:go on	0 -8 12 0 -7 -2
a:golf	-1 -10 18 -2 -4 0
a:golf resort	0 -9 15 0 -3 0
a:good	13 0 -4 -9 0 0
a:good .	9 -11 0 0 2 0
a:good have	11 -10 0 0 0 0
a:gothenburg	0 -9 10 0 0 0
a:great	-2 -8 7 10 -9 0
a:great hall	-2 5 1 -3 -9 0
a:ground	7 -12 4 0 0 0
a:ground .	7 -11 2 0 0 0
a:guayaquil	-9 6 1 0 0 0
a:gyeongju	2 -9 14 -6 -8 0
a:gyeongju .	0 -5 13 -4 -1 0
a:had	-2 14 -10 0 -13 0
a:had been	-12 13 1 -9 -3 0
a:had not	-7 12 -12 8 0 0
a:half	2 25 -28 -1 0 0
a:halfway	12 -8 0 0 0 0
a:halifax	0 -9 13 -1 0 0
a:halifax on	0 -15 19 0 0 0
a:hall	-12 18 -1 -6 -12 0
a:hall .	0 17 -13 0 0 0
a:hang	0 -6 8 0 0 0
a:happen	0 10 -15 0 0 0
a:has	8 -15 16 0 -7 0
a:have	0 -7 8 -15 10 0
a:have begin	0 -19 6 0 13 0
a:have end	0 -12 14 0 0 0
a:have pay	11 -9 0 0 0 0
a:having	-2 18 -10 0 -5 0
a:he	-19 19 2 0 -17 0
a:he lifeng	0 -8 11 0 -1 0
a:he was	0 10 -3 0 -4 0
a:head	6 -12 1 -1 9 0
a:head of	6 -12 1 -1 9 0
a:headquarter	-9 23 -14 0 0 0
a:here	5 0 2 -4 -9 0
a:here .	0 -3 9 -2 -3 0
a:here on	-2 0 12 -7 0 0
a:him	18 -4 -9 -1 0 0
a:him .	6 -13 0 0 10 0
a:himself	12 -16 -2 9 0 0
a:his	0 -11 13 11 -20 -1
a:his <office>	-7 10 0 0 -2 0
a:his <person>	2 9 -2 -9 -3 0
a:his <quality>	11 -29 14 10 -5 0
a:historic	0 10 -9 0 0 0
a:ho	0 -18 18 0 0 0
a:hold at	0 -16 8 8 0 0
a:hold for	0 7 -6 0 0 0
a:hold in	-2 -10 23 -13 0 0
a:holiday	-2 10 -5 0 0 0
a:holiday .	-2 9 -5 0 0 0
a:home	-1 14 -10 0 0 0
a:hotel	9 1 -4 -8 0 0
a:hour	7 19 -24 0 -5 0
a:hour .	-4 14 -11 6 -10 0
a:hour and	5 -22 15 -2 5 0
a:hour in	-2 19 -15 0 0 0
a:hour on	0 20 -23 2 0 0
a:house .	0 13 -12 0 0 0
a:house of	0 9 -9 0 0 0
a:how	2 -11 6 -4 7 0
a:how it	0 -7 0 0 8 0
a:i	0 14 -11 0 0 0
a:ice	0 -12 12 0 0 0
a:idea	0 -9 11 0 0 0
a:in	-19 -14 23 -12 14 -20
a:in <month-ahead>	-3 -22 1 7 20 -7
a:in <month-gone>	22 -16 8 0 -20 -1
a:in <name>	-31 15 -54 14 30 0
a:in <number>	-6 -9 7 -2 10 0
a:in <person>	0 -18 19 0 0 0
a:in <seat>	-2 0 21 -11 -41 -8
a:in <span>	-1 16 -29 -17 16 0
a:in a	7 17 -16 -6 -2 0
a:in about	0 -3 -20 17 0 0
a:in agadir	0 -12 12 0 0 0
a:in almaty	0 -9 11 0 0 0
a:in an	3 -13 9 0 0 0
a:in bandung	0 -9 10 0 0 0
a:in brno	0 9 -8 0 0 0
a:in busan	5 -1 11 -7 -23 0
a:in cusco	10 7 -17 0 0 0
a:in darwin	-8 -6 14 0 0 0
a:in each	0 9 -3 0 0 0
a:in entebbe	0 -11 12 0 0 0
a:in geneva	6 -19 22 -10 -7 0
a:in gothenburg	0 -10 11 0 0 0
a:in guayaquil	-9 8 0 0 0 0
a:in its	0 14 -12 0 0 0
a:in kuala	-6 1 -9 4 10 0
a:in lugano	0 11 -10 0 0 0
a:in lusaka	0 15 -15 0 0 0
a:in madrid	-8 -10 12 3 0 0
a:in muscat	0 20 -18 0 0 0
a:in new	-1 -22 8 -14 17 0
a:in oran	0 -11 11 0 0 0
a:in panama	0 -10 11 0 0 0
a:in person	6 -8 -3 13 -4 0
a:in phuket	0 -13 16 0 0 0
a:in place	0 10 -9 0 0 0
a:in recife	0 -16 18 0 0 0
a:in salalah	3 -11 6 0 0 0
a:in seoul	0 4 8 -15 -5 0
a:in shenzhen	0 11 0 -5 -9 0
a:in stockholm	-5 -12 20 -11 0 0
a:in the	9 13 -28 1 8 -4
a:in thi	0 9 -5 0 0 0
a:incheon	0 17 -10 -4 0 0
a:instead	9 3 -12 0 0 0
a:is	12 -6 -9 7 9 5
a:is <number>	12 -5 -7 0 0 0
a:is <person>	-2 3 -11 7 0 0
a:is at	0 10 -7 0 0 0
a:is being	15 -19 1 2 0 0
a:is expect	0 2 -9 5 0 0
a:is fix	5 -14 9 0 0 0
a:is in	0 0 -3 0 9 0
a:is off	0 12 -10 0 0 0
a:is on	9 1 -7 -1 0 0
a:is plan	-4 6 -2 -17 -1 9
a:is set	0 8 -6 0 0 0
a:is the	0 -2 -6 0 10 0
a:island	0 17 -15 0 0 0
a:it	-1 -10 4 8 5 -3
a:it .	12 -1 -7 3 -11 0
a:it a	-2 13 -12 0 0 0
a:it doe	0 -28 21 11 0 0
a:it first	0 12 -9 0 0 0
a:it go	0 -9 0 0 9 0
a:it had	-8 12 -2 0 0 0
a:it in	0 -5 8 0 0 0
a:it is	11 -4 -23 6 7 0
a:it was	14 -9 -16 -1 12 0
a:its	-7 48 -37 -7 -7 0
a:izmir on	7 -9 0 0 0 0
a:jinping	6 -3 -11 0 8 0
a:jinping in	0 4 6 0 -10 0
a:joint <organisation>	0 -21 22 0 0 0
a:joke	0 -10 10 0 0 0
a:just	0 -9 0 10 0 0
a:keep	-6 -17 11 1 5 0
a:kuala	0 0 -12 4 10 0
a:kuala lumpur	0 0 -12 4 10 0
a:lago	0 -16 13 0 1 0
a:lake	0 -8 -8 12 8 0
a:lancaster	0 -13 2 10 0 0
a:lancaster house	0 -13 2 10 0 0
a:land	9 -15 7 0 0 0
a:last	-17 15 -6 2 -13 4
a:last .	2 -21 20 0 0 0
a:last <span>	0 16 -13 0 0 0
a:last summer	0 10 -8 0 0 0
a:last week	-8 20 -9 -20 -3 5
a:last year	0 -12 18 0 -1 0
a:lasted	-2 -17 23 -7 2 0
a:lasted <span>	0 -13 15 0 0 0
a:lasted from	12 -15 3 -1 0 0
a:lasting	0 -27 24 7 0 0
a:lasting agreement	0 -24 19 7 0 0
a:late	15 -17 1 0 0 0
a:late on	16 -6 -12 0 0 0
a:later	-12 -18 5 7 11 0
a:later in	-3 -14 0 0 16 0
a:later thi	-3 -16 10 13 -5 0
a:latest	0 12 -7 0 -2 0
a:law	0 13 -10 0 0 0
a:leader	5 -24 2 -2 21 0
a:least <money>	0 -9 9 0 0 0
a:leather	8 -3 -4 0 0 0
a:leave	10 11 -3 -10 -12 0
a:leave the	9 -15 8 0 0 0
a:less	-2 16 -11 0 0 0
a:letter	-1 11 -7 0 0 0
a:level	1 -15 16 -3 0 0
a:levy <level>	0 -10 11 0 0 0
a:lifeng	0 -8 11 0 -1 0
a:lifeng in	0 -11 12 0 0 0
a:line	9 -8 1 0 0 0
a:lisbon on	2 10 -12 0 0 0
a:list of	0 9 -7 0 0 0
a:little	0 -2 -5 9 0 0
a:local	0 -12 13 0 0 0
a:long	11 -13 3 0 0 0
a:look	0 -9 9 -3 4 0
a:lose	0 0 -9 0 8 0
a:lot	0 -11 11 0 0 0
a:loui	0 -9 10 0 0 0
a:lower	-5 24 -16 0 0 0
a:lugano	0 11 -10 0 0 0
a:lumpur	0 0 -12 4 10 0
a:lumpur on	-3 0 -8 9 4 0
a:lusaka	0 15 -15 0 0 0
a:machine	0 -19 20 0 0 0
a:madrid	-8 -10 12 3 0 0
a:madrid in	0 -12 12 0 0 0
a:mai	0 11 -10 0 0 0
a:main	-1 -13 16 0 0 0
a:many	0 13 -9 0 0 0
a:margin	-4 3 -10 1 -1 7
a:margin of	-4 3 -10 1 -1 7
a:market	0 -10 7 0 3 0
a:may	4 -16 -4 8 9 0
a:meet	8 -12 6 -12 2 2
a:meet <person>	0 32 -25 -2 -6 0
a:meet in	5 -19 16 -1 0 0
a:meet of	0 0 -5 0 10 0
a:mention it	0 -12 12 0 0 0
a:middle	1 0 6 0 -10 0
a:milk	0 13 -10 0 0 0
a:minister	12 -3 0 -9 -3 0
a:minister of	11 4 -14 0 0 0
a:ministry	0 -16 9 10 0 0
a:minute	0 -20 1 0 19 0
a:minute .	0 -18 -1 4 17 0
a:month	5 -13 -2 9 4 0
a:month .	6 -1 -16 17 -2 0
a:month in	0 -9 9 0 0 0
a:more	12 -4 -3 1 -2 0
a:more than	0 16 -12 -3 -7 0
a:morning	6 2 -2 0 -16 0
a:morning .	29 -21 5 -4 -11 0
a:morning in	-11 24 -16 0 0 0
a:most	-5 9 -10 0 3 0
a:most of	0 15 -13 0 0 0
a:move to	0 -12 13 0 0 0
a:mr	0 9 -2 0 -7 0
a:mr <person>	-10 17 -8 3 -6 0
a:muscat	0 20 -18 0 0 0
a:nang	0 -12 13 0 0 0
a:nation	0 -12 4 12 0 0
a:national	4 -9 -2 9 -1 0
a:near	-9 0 -1 10 0 0
a:near seoul	0 -5 -12 16 0 0
a:nearly	0 12 -9 -1 0 0
a:need	0 -16 17 0 0 0
a:negotiate	0 14 -11 0 0 0
a:negotiation on	0 -13 17 0 -1 0
a:new	-8 -2 4 -6 9 0
a:new from	-4 -7 11 0 0 0
a:new tariff	0 -7 10 0 0 0
a:new year	0 16 -7 0 -7 0
a:new york	-1 -21 8 -14 17 0
a:next	-11 4 0 -3 2 5
a:next week	2 5 -8 -8 0 7
a:next year	-5 -4 14 -13 0 0
a:night	4 -7 1 -14 9 0
a:night without	0 10 -9 0 0 0
a:noon	5 -14 -4 17 0 0
a:not	-12 2 2 -3 6 0
a:not .	0 -14 14 0 0 0
a:not take	0 15 -14 0 0 0
a:nothing	0 16 -13 -3 0 0
a:nothing .	0 11 -10 0 0 0
a:notice	0 12 -10 0 0 0
a:now	1 -10 12 -2 0 0
a:number	4 0 -8 0 9 0
a:of	-31 15 3 1 -8 -2
a:of <day-ahead>	0 -4 -2 10 0 0
a:of <day-gone>	20 -20 10 -2 -4 0
a:of <goods-amount>	-11 13 0 0 0 0
a:of <level>	-14 27 -24 0 2 0
a:of <month-ahead>	6 -3 5 -9 0 0
a:of <month-gone>	0 10 -7 -1 0 0
a:of <name>	0 10 1 -12 -15 0
a:of <number>	-17 10 3 -2 -1 0
a:of <office>	14 -3 -8 -6 0 1
a:of <organisation>	3 -13 4 0 6 0
a:of <person>	-26 28 -2 -1 -15 0
a:of <quality>	0 10 -6 -1 0 0
a:of a	-4 12 -2 -5 -8 0
a:of all	-7 -3 10 0 0 0
a:of an	0 -18 5 13 0 0
a:of both	0 -7 8 0 0 0
a:of good	0 -16 18 0 0 0
a:of his	0 -1 8 0 -5 0
a:of last	0 -19 20 0 0 0
a:of mr	0 10 -7 -1 -1 0
a:of negotiation	0 0 -10 9 2 0
a:of peace	0 14 -13 0 0 0
a:of president	0 -5 -9 0 14 0
a:of talk	-10 11 -2 -6 0 -1
a:of tariff	0 20 -20 1 0 0
a:of the	5 7 -11 -9 5 3
a:of their	-2 -6 -3 0 15 0
a:of trade	2 8 -20 4 2 0
a:of two	3 -19 3 11 0 0
a:off	-10 1 9 0 -7 0
a:off .	-4 8 0 -2 -3 0
a:off the	8 -15 9 0 0 0
a:offer	0 20 -29 9 0 0
a:office	-1 9 -6 0 0 0
a:oil and	-4 -4 10 0 0 0
a:on	11 -7 -1 -14 3 6
a:on .	0 26 -26 -5 2 0
a:on <day-ahead>	11 -14 6 -26 3 8
a:on <day-gone>	12 -6 -6 11 -9 0
a:on <day-today>	-7 36 -26 -9 7 -1
a:on <level>	11 -17 0 0 7 0
a:on <person>	0 10 -9 0 0 0
a:on <quality>	0 -9 14 -1 0 0
a:on a	1 -8 5 0 0 0
a:on an	-1 10 -5 0 0 0
a:on beef	0 -14 15 0 0 0
a:on fish	0 -14 14 0 0 0
a:on for	11 -5 -3 0 0 0
a:on his	0 9 -8 0 0 0
a:on how	0 -21 13 0 9 0
a:on ice	0 -12 12 0 0 0
a:on in	-9 11 -14 9 0 0
a:on it	0 -11 14 0 0 0
a:on paper	0 9 -7 0 0 0
a:on television	-2 -7 11 0 0 0
a:on the	10 -7 -3 3 -2 5
a:on them	0 -8 10 0 0 0
a:on to	0 -15 6 6 0 0
a:on trade	-19 30 -11 0 -1 0
a:on until	1 -15 13 0 0 0
a:on what	0 -8 11 0 0 0
a:once	-6 -2 16 -5 -6 0
a:once more	0 -14 21 0 -5 0
a:one	-12 -24 -2 24 25 0
a:one .	-6 -6 0 11 0 0
a:one another	0 -1 -7 0 12 0
a:one of	0 -6 -6 12 0 0
a:only	8 0 -2 -1 -2 0
a:open	-1 21 -7 -6 -12 0
a:open .	0 14 -4 0 -9 0
a:or	-2 0 -26 19 4 0
a:or <span>	0 -13 -6 16 2 0
a:oran	0 -11 11 0 0 0
a:other in	0 -18 10 4 0 0
a:our	-8 7 -11 13 0 0
a:out	-11 19 -5 -1 -11 0
a:out .	2 12 -12 -1 0 0
a:out of	-2 -8 11 2 -3 0
a:out what	-5 11 -6 0 0 0
a:outcome	-2 -7 1 0 9 0
a:outcome .	-2 -19 22 0 0 0
a:over	1 9 -8 0 0 0
a:over .	0 0 -9 10 0 0
a:over the	-4 20 -11 -3 0 0
a:own	-2 -2 12 0 -7 0
a:owner	-2 12 -5 -1 0 0
a:pact	0 14 -10 -1 0 0
a:page	0 19 -17 0 0 0
a:palace	0 -13 8 8 -3 0
a:palm	0 -12 14 0 0 0
a:panama	0 -10 11 0 0 0
a:paper	-5 -7 14 0 -3 0
a:paper .	0 -17 20 0 0 0
a:pari in	0 -7 11 -1 0 0
a:pari on	0 -12 15 0 0 0
a:part	0 13 -4 0 -3 0
a:party	0 10 -8 0 0 0
a:past	0 21 -19 0 0 0
a:pause	-2 -15 19 0 0 0
a:pause .	0 -8 11 0 0 0
a:pause in	0 -12 13 0 0 0
a:pay .	0 -9 12 0 -2 0
a:pay <level>	0 21 -16 0 0 0
a:pay <number>	-3 -14 18 0 0 0
a:pay it	11 -11 0 0 0 0
a:peace	0 10 -6 0 0 0
a:peace talk	0 17 -16 0 0 0
a:people	-9 -1 14 -3 -8 0
a:people .	-7 -1 12 0 -1 0
a:people on	0 9 -3 0 -4 0
a:permanent	0 -6 10 -2 0 0
a:permanent agreement	0 -10 11 0 0 0
a:person	5 -7 -2 13 -5 0
a:phone	14 -5 -10 0 -1 0
a:phuket	0 -13 16 0 0 0
a:place	-9 -6 4 8 -5 1
a:place in	-1 -17 12 7 0 0
a:place on	0 27 -18 -11 0 0
a:plan	-7 12 -6 -27 3 8
a:plan for	-8 6 2 -15 -1 0
a:plan to	0 10 -9 0 0 0
a:plane	-3 -7 11 0 0 0
a:port	-4 -6 15 -1 -1 0
a:porto	0 13 -11 0 0 0
a:positive	-9 0 -11 0 16 0
a:possible	-4 13 -15 4 0 0
a:postpone	0 18 -17 0 0 0
a:preliminary	-5 -5 11 0 0 0
a:premier he	0 -8 11 0 -1 0
a:prepare	-2 -9 -4 11 7 0
a:prepare for	0 -11 11 0 0 0
a:present	10 -13 4 0 0 0
a:present rate	12 -12 0 0 0 0
a:president	-4 -7 -2 -14 20 0
a:president .	-9 -1 0 0 11 0
a:president <person>	0 -4 -12 0 18 0
a:president donald	0 8 0 0 -8 0
a:president on	20 -21 0 0 0 0
a:president xi	6 0 -11 0 3 0
a:press	-9 -1 12 0 0 0
a:programme	0 9 -8 0 0 0
a:progress	5 -15 12 0 0 0
a:progress .	-2 -15 19 0 0 0
a:prolong	2 -10 0 8 0 0
a:prolong the	0 -3 -5 9 0 0
a:prolong their	-5 -8 12 0 0 0
a:prolonged	0 10 -7 0 0 0
a:prolonging	-3 -13 10 7 0 0
a:promise	1 -7 10 0 -2 0
a:propose	10 -6 -3 0 0 0
a:published a	0 13 -9 0 0 0
a:published the	0 -8 10 0 0 0
a:purchase	-2 -5 13 0 -2 0
a:put	-9 10 0 -2 -1 0
a:raise	-9 20 -12 0 0 0
a:rate	9 4 -18 0 0 0
a:rate .	11 -9 0 0 0 0
a:rather	1 -12 11 0 0 0
a:rather than	0 -10 12 0 0 0
a:reach	-9 13 -11 -1 8 0
a:reach a	0 0 -5 0 9 0
a:read	10 4 -16 0 0 0
a:receive	0 -18 0 0 16 0
a:reciprocal	-3 11 -4 0 0 0
a:relation	0 -11 12 0 0 0
a:relief	0 -7 12 0 0 0
a:reserved	0 -10 10 0 0 0
a:resort	0 -10 15 0 -3 0
a:resort in	0 -6 11 0 -2 0
a:respect	0 -10 13 0 0 0
a:result .	0 9 -5 -2 0 0
a:resume	-3 0 -3 11 -2 0
a:resume in	0 12 -7 -6 0 0
a:resume on	-1 3 -21 12 0 0
a:return	0 9 -23 7 3 0
a:review	-10 9 1 0 0 0
a:rise	10 -8 0 0 0 0
a:rise to	13 -12 0 0 0 0
a:road	-4 12 -6 0 0 0
a:room	0 28 -23 -2 -3 0
a:round	0 6 -10 12 -7 0
a:round in	0 -9 11 0 0 0
a:round of	0 9 -12 7 -1 0
a:round on	0 13 -22 6 0 0
a:row	0 16 -13 0 0 0
a:rule on	0 -11 12 0 0 0
a:run	3 15 -12 0 -10 0
a:run for	0 19 -11 0 -10 0
a:salalah	3 -11 6 0 0 0
a:sale	6 -11 4 0 0 0
a:salmon	-1 14 -11 0 0 0
a:samarkand	0 -12 13 0 0 0
a:same	16 -13 2 0 3 0
a:same day	14 -22 10 0 0 0
a:say it	-9 18 -9 0 0 0
a:say on	0 -12 15 0 0 0
a:scott	2 6 -9 0 0 0
a:scott bessent	2 6 -9 0 0 0
a:seal	13 -10 -10 0 4 0
a:second	8 -14 21 -19 -8 0
a:second .	0 -11 13 0 0 0
a:second day	0 -4 7 0 0 0
a:secretary scott	2 6 -9 0 0 0
a:sell	0 -13 7 0 8 0
a:set	3 12 -9 -7 -3 0
a:settle	1 -12 0 2 9 0
a:settle the	3 -16 14 0 -2 0
a:sheet	0 12 -8 0 0 0
a:shenzhen	0 11 0 -5 -9 0
a:shenzhen in	0 -10 20 -4 -10 0
a:shenzhen on	0 12 -14 0 1 0
a:ship	-1 13 -8 0 0 0
a:ship .	0 15 -13 0 0 0
a:shook	0 -11 10 0 1 0
a:shook hand	0 -11 10 0 1 0
a:shortly	-8 -19 -11 29 1 0
a:show	3 -15 12 0 0 0
a:show .	0 -14 15 0 0 0
a:side	-14 -13 -4 11 13 9
a:side .	-9 0 -6 5 0 10
a:sideline	0 -17 19 0 0 0
a:sideline of	0 -14 16 0 0 0
a:sign	-11 -3 2 12 -1 0
a:sign a	0 -15 0 12 6 0
a:signature	0 19 -16 0 0 0
a:signature of	0 13 -12 0 0 0
a:since	1 20 -11 -7 -13 -1
a:since geneva	0 12 -11 0 0 0
a:since the	-10 0 14 -7 -6 0
a:sit	-10 -20 16 9 0 0
a:sixth	0 -6 0 12 -2 0
a:sixth round	0 -10 0 12 0 0
a:small	-7 10 -1 0 0 0
a:some	1 -13 -1 0 15 0
a:soon	-2 -16 0 19 -2 0
a:south	0 16 -15 0 0 0
a:soybean	-14 14 0 0 0 0
a:speak	-11 -5 17 0 0 0
a:speak of	4 -12 8 0 0 0
a:spirit	0 -11 13 0 0 0
a:spoke by	15 -11 -2 0 0 0
a:spoke of	-10 13 0 0 0 0
a:spring	0 -11 3 2 4 0
a:stand	0 16 -13 0 0 0
a:standstill	0 -13 15 0 0 0
a:start	4 -14 0 5 -3 8
a:start in	0 -14 16 0 0 0
a:state	0 -10 3 8 0 0
a:state visit	0 -10 1 11 0 0
a:statement	8 4 -10 0 0 0
a:statement on	11 -10 0 0 0 0
a:steel and	0 12 -10 0 0 0
a:still pay	0 -11 11 0 0 0
a:stockholm	-6 -17 24 -11 0 0
a:stockholm on	0 -8 14 -3 0 0
a:stop	-4 -10 17 0 0 0
a:stop .	0 -12 15 0 0 0
a:strike	0 13 -9 0 0 0
a:success .	-1 -12 15 0 0 0
a:summer	-1 -8 -4 13 3 0
a:summer .	0 -13 0 14 3 0
a:summit	-10 16 -11 -4 3 0
a:summit .	-4 18 -13 0 0 0
a:summit in	-3 -3 -4 0 17 0
a:system	0 10 -9 0 0 0
a:take	1 -5 -6 13 -6 1
a:talk	16 2 -14 8 8 -5
a:talk .	0 -8 0 14 -1 0
a:talk at	0 20 -18 0 0 0
a:talk in	-3 8 -5 -17 13 0
a:talk open	0 16 -16 0 0 0
a:talked	8 -13 5 0 0 0
a:tariff	-5 1 0 -9 10 0
a:tariff .	5 -13 11 0 0 0
a:tariff cut	0 -9 10 0 0 0
a:tariff for	-6 10 -3 0 0 0
a:tariff on	0 -17 16 0 4 0
a:tariff truce	-5 18 -10 -2 0 0
a:tax	-1 -6 9 0 0 0
a:team	0 -8 2 9 0 0
a:technical	0 -11 12 0 0 0
a:telephone	20 -11 0 -2 -7 0
a:telephone .	-10 13 0 0 0 0
a:telephone <day-today>	12 -11 0 0 0 0
a:telephone on	15 -5 -8 0 0 0
a:telephoned	1 7 -12 0 0 0
a:text	0 -8 10 0 0 0
a:th	-4 -4 -4 13 0 0
a:than	5 3 -15 3 4 0
a:than five	0 25 -22 -1 0 0
a:that	-14 -7 19 4 -10 -3
a:that .	0 -9 2 -1 10 0
a:that <name>	3 -14 12 0 0 0
a:that the	-11 12 -2 -2 0 0
a:the	-15 17 -18 6 3 13
a:the <day-ahead>	-2 -5 -8 -4 16 6
a:the <level>	7 -17 14 0 -3 0
a:the <name>	20 -4 -7 0 0 0
a:the <office>	-14 7 -12 16 2 0
a:the <organisation>	-10 23 -15 -2 -12 6
a:the <person>	-2 -2 12 4 -22 0
a:the <quality>	-12 -8 13 -2 -8 12
a:the <seat>	-22 -31 1 0 36 0
a:the agreement	0 13 -8 0 -1 0
a:the apec	-4 4 -14 -2 16 0
a:the autumn	5 -12 2 -3 7 0
a:the back	0 11 -10 0 0 0
a:the bridge	0 -11 0 -2 -1 14
a:the calendar	0 -12 13 0 0 0
a:the ceasefire	0 10 -9 0 0 0
a:the come	-1 0 -2 9 -4 0
a:the deal	9 0 -10 0 0 0
a:the delegation	-6 0 8 0 0 0
a:the evening	0 -5 -4 0 10 0
a:the ferry	0 -4 -3 0 9 0
a:the first	1 -9 10 -9 3 0
a:the framework	2 -16 15 0 0 0
a:the great	-2 6 1 -3 -9 0
a:the head	3 -11 8 0 0 0
a:the joint	0 -8 11 0 0 0
a:the lake	0 -3 -4 12 0 0
a:the last	0 -25 6 21 -1 0
a:the latest	0 12 -7 0 -2 0
a:the leader	6 -29 25 0 -3 0
a:the line	12 -9 0 0 0 0
a:the margin	-4 3 -10 1 -1 7
a:the middle	1 0 6 0 -10 0
a:the new	-5 21 -7 0 -7 0
a:the next	-12 5 -7 13 -8 0
a:the one	0 -7 9 0 0 0
a:the president	1 -12 2 0 11 0
a:the same	16 -13 2 0 3 0
a:the second	-2 -5 15 -11 -2 0
a:the sideline	0 -17 19 0 0 0
a:the spring	0 -13 10 4 -2 0
a:the summer	0 -18 0 16 4 0
a:the table	0 -14 16 0 0 0
a:the tariff	-12 17 -5 0 -1 0
a:the team	0 0 -9 7 0 0
a:the telephone	7 -14 2 0 0 0
a:the three	-8 0 10 0 0 0
a:the trade	-12 13 0 -1 -3 0
a:the truce	16 -1 -10 -9 4 0
a:the two	12 -26 7 -24 24 0
a:the visit	0 -8 12 0 -2 0
a:the winter	0 -3 -4 0 11 0
a:the world	-6 9 -2 0 0 0
a:their	-7 9 -8 -11 10 -1
a:their <quality>	4 16 -18 -1 0 0
a:their dispute	-1 12 -15 -3 7 0
a:their president	-12 0 12 -2 0 0
a:their second	8 -26 22 0 0 0
a:their tariff	-8 14 -6 -1 0 0
a:their truce	-10 16 -4 0 0 0
a:there	-10 -20 33 -6 -1 0
a:there 's	0 -9 9 0 0 0
a:there .	0 0 -7 0 11 0
a:there <day-ahead>	0 -22 26 0 -4 0
a:there on	0 -10 16 -4 -1 0
a:therefore	0 -10 10 0 0 0
a:these	0 -8 9 0 0 0
a:they	-3 -22 27 0 -7 0
a:they had	-3 -11 10 4 0 0
a:thi	14 -15 -1 21 -25 4
a:thi month	7 -14 1 11 0 0
a:thi week	9 -15 2 12 -22 6
a:thi year	2 -12 7 4 0 0
a:third round	0 12 -17 7 0 0
a:threat	-4 15 -9 0 0 0
a:threaten	0 11 -8 0 0 0
a:three	-9 -3 8 5 -4 0
a:three hour	0 0 -11 12 0 0
a:through	0 -6 9 0 0 0
a:till	0 -10 0 9 0 0
a:time	3 -17 10 1 6 0
a:time .	10 -2 9 -6 -13 0
a:time thi	-2 14 -5 0 -2 0
a:to	9 -4 3 6 -14 -3
a:to .	0 14 -10 -1 0 0
a:to <day-gone>	0 -18 21 0 0 0
a:to <name>	12 -7 0 -3 0 0
a:to <number>	0 11 -8 0 0 0
a:to <person>	21 -14 -4 0 0 0
a:to <seat>	-22 2 3 16 -27 3
a:to an	0 19 -16 -1 0 0
a:to ask	16 -12 -4 0 0 0
a:to be	-9 6 -10 8 -5 2
a:to begin	0 14 -9 -2 0 0
a:to complete	10 -3 -5 0 -1 0
a:to do	0 -8 14 0 -2 0
a:to end	0 0 -10 11 0 0
a:to extend	-11 3 6 0 0 0
a:to freeze	0 -8 10 0 0 0
a:to his	14 -11 -1 0 0 0
a:to keep	-5 -18 9 2 5 0
a:to leave	3 8 -14 0 0 0
a:to look	0 -5 10 -2 0 0
a:to prepare	0 3 -11 0 11 0
a:to prolong	2 -12 0 8 0 0
a:to stop	0 -6 8 0 0 0
a:to suspend	-3 -11 14 0 0 0
a:to take	10 -6 -2 0 0 0
a:to the	-13 11 -5 -11 8 0
a:to wait	13 -12 0 0 0 0
a:together	-3 -12 12 -5 7 0
a:together for	0 -11 13 0 0 0
a:together in	0 -9 11 0 0 0
a:too	-4 9 -12 -5 7 0
a:town	-2 9 -4 0 0 0
a:town hall	0 11 -7 0 0 0
a:trade	-8 7 -11 8 4 0
a:trade .	0 -12 2 0 9 0
a:trade agreement	0 4 -9 7 -3 0
a:trade representative	0 -6 10 0 0 0
a:trade talk	0 0 -13 10 2 0
a:trade truce	-18 19 -8 6 0 0
a:travel	0 7 -11 6 -2 0
a:travel to	0 6 -11 6 -2 0
a:treasury	1 9 -12 0 0 0
a:treasury secretary	2 6 -9 0 0 0
a:treaty	0 -11 13 0 0 0
a:trieste	0 -8 10 0 0 0
a:truce	-16 14 -14 12 6 0
a:truce .	-9 -6 14 0 0 0
a:truce between	17 0 -23 0 0 0
a:truce by	-11 0 11 0 0 0
a:truce in	0 -13 16 0 0 0
a:truce of	0 20 -17 0 0 0
a:truce on	0 -12 -7 13 8 0
a:truce that	-9 17 -8 0 0 0
a:truce with	-1 16 -11 0 0 0
a:trump	0 8 0 0 -8 0
a:turn	-1 13 -9 0 0 0
a:turnberry	0 -6 11 0 -1 0
a:twice	16 -4 -6 -1 0 0
a:two	10 -24 10 1 12 -2
a:two <office>	16 -6 -1 -3 0 0
a:two country	0 -2 7 0 -3 0
a:two head	2 -4 -5 0 9 0
a:two hour	10 1 -3 0 -6 0
a:two or	0 -10 -4 17 -2 0
a:two round	0 17 -15 0 0 0
a:two side	-2 12 -17 -1 9 0
a:under	0 21 -13 -7 -7 0
a:under the	0 13 -8 0 0 0
a:understanding	0 -12 13 0 0 0
a:until	13 4 -2 -15 -15 0
a:until <day-ahead>	2 0 8 -12 -13 0
a:until the	0 14 -13 0 0 0
a:up	0 16 -14 -8 4 0
a:up to	0 10 -7 0 0 0
a:us	-10 10 0 0 0 0
a:use	0 -6 7 0 0 0
a:usual	0 -12 14 0 0 0
a:very	-2 14 -14 -1 0 0
a:very good	0 8 -7 0 0 0
a:vice premier	0 -6 11 -1 0 0
a:video	11 -9 -10 -7 6 5
a:video on	4 0 -10 0 0 7
a:villa	0 -6 -1 12 0 0
a:visit .	3 0 -14 11 0 0
a:visit to	0 10 -6 -1 0 0
a:wait	12 -4 -5 -1 0 0
a:wait until	11 -3 -5 0 0 0
a:war	0 8 -10 0 6 0
a:was <level>	0 9 -6 0 0 0
a:was call	-3 13 -10 0 0 0
a:was the	0 -16 20 0 0 0
a:was to	0 22 -14 -4 -6 0
a:water	0 -1 -5 9 0 0
a:we	14 -19 2 5 0 0
a:week	14 -6 -11 16 -26 15
a:week .	5 0 -20 12 -7 11
a:week ago	9 -16 12 0 -1 0
a:week in	-3 11 -3 0 0 0
a:weekend	0 10 -10 0 0 0
a:weekend of	0 15 -14 0 0 0
a:well .	0 -4 11 0 -5 0
a:were	-4 10 3 -18 -7 0
a:were hold	0 -11 10 0 0 0
a:what	-18 17 -10 -14 11 0
a:what happen	0 10 -4 0 -1 0
a:what their	0 -11 13 0 0 0
a:whatever	1 -16 13 0 0 0
a:when	-3 15 -7 0 0 0
a:whether	-3 2 -2 8 -7 0
a:whether it	0 -4 -1 10 -2 0
a:whom	17 -5 -11 0 0 0
a:will be	-10 5 -6 8 0 0
a:will not	0 15 -13 0 0 0
a:will now	7 -18 11 0 0 0
a:will pay	-1 -7 9 0 0 0
a:win	-6 19 -12 0 0 0
a:wine	0 -10 12 0 0 0
a:winter	0 -2 -6 0 11 0
a:winter .	0 -9 0 0 11 0
a:with	16 -4 -2 -14 0 4
a:with <name>	-1 4 11 -8 -29 0
a:with <office>	-11 -5 19 0 0 0
a:with <person>	14 -16 3 -13 6 -2
a:with <quality>	12 -7 0 0 0 0
a:with <seat>	1 20 -36 6 0 0
a:with a	9 -9 -3 -5 11 0
a:with both	-5 10 -4 0 0 0
a:with him	8 -13 -1 0 9 0
a:with his	0 -11 15 -1 0 0
a:with our	0 -5 -10 14 0 0
a:with the	0 2 -6 1 -20 12
a:with them	0 8 -7 0 0 0
a:with two	0 12 -9 0 0 0
a:within	0 -33 -4 29 6 0
a:within <span>	0 -20 2 1 10 0
a:without	0 -15 14 -1 5 0
a:without a	0 -11 7 0 7 0
a:without agreement	2 -10 0 6 0 0
a:without the	0 -12 13 0 0 0
a:word	6 -15 10 0 0 0
a:would	-4 -8 1 13 -3 -2
a:would go	0 5 -16 8 0 0
a:write	0 18 -14 0 0 0
a:xi	6 -3 -11 0 8 0
a:xi jinping	6 -3 -11 0 8 0
a:year	-7 -18 29 -12 -1 0
a:york	-1 -21 8 -14 17 0
a:york .	0 -10 17 0 -6 0
a:york on	0 -2 -6 0 12 0
asks	-4 1 9 -21 0 -2
b:"	-11 9 -8 10 1 0
b:" i	-3 0 9 0 0 0
b:" in	0 -13 -2 7 9 0
b:" mr	0 16 -14 0 0 0
b:" on	0 -9 10 0 0 0
b:" we	-5 10 -15 -1 7 0
b:& p	8 -10 4 0 0 0
b:'s	2 -4 -10 -6 18 -10
b:'s <person>	-4 -17 3 10 9 0
b:'s account	-4 14 -17 0 8 0
b:'s custom	-9 14 -4 0 0 0
b:'s foreign	7 -10 0 8 -4 0
b:'s ministry	0 0 -12 2 5 0
b:'s negotiator	0 -15 17 0 0 0
b:'s on	-1 17 -13 0 0 0
b:'s own	0 12 -7 0 0 0
b:'s president	17 -22 12 0 -5 0
b:'s state	0 -6 13 -3 -3 0
b:'s talk	5 -12 11 0 0 0
b:'s to	0 -15 9 -1 8 0
b:'s trade	8 -28 14 11 -3 0
b:'s vice	0 -4 14 -5 -3 0
b:'s visit	0 10 -4 0 -6 0
b:(	-7 4 -6 -9 12 0
b:)	5 -14 10 1 -1 0
b:,	0 -3 3 9 -4 8
b:, <day-gone>	0 -9 10 0 0 0
b:, <level>	0 -22 24 0 0 0
b:, <name>	15 7 -25 1 12 0
b:, <office>	-2 25 -27 0 9 0
b:, <person>	-1 15 -19 17 -13 0
b:, <seat>	-3 14 -11 0 0 0
b:, <span>	0 -21 18 0 1 0
b:, a	2 -23 25 -3 -4 0
b:, after	19 -16 3 0 -2 0
b:, agree	10 0 -3 -4 0 0
b:, also	0 -9 9 0 0 0
b:, an	0 9 -9 0 0 0
b:, and	-11 12 -5 0 -1 3
b:, are	0 -8 -2 0 14 0
b:, as	15 -22 0 0 3 8
b:, ask	0 15 -12 0 0 0
b:, at	-3 -25 15 -11 21 0
b:, before	0 12 -18 5 0 0
b:, between	-3 4 -11 9 0 0
b:, both	-2 10 -5 0 0 0
b:, by	10 0 -15 0 0 0
b:, call	-10 7 2 0 0 0
b:, clear	-7 10 0 0 0 0
b:, conclude	0 21 -19 -1 0 0
b:, fly	0 -6 8 0 0 0
b:, following	10 -5 -5 0 0 0
b:, for	0 -5 9 0 0 0
b:, go	0 15 -12 0 0 0
b:, had	2 -11 7 7 -6 0
b:, have	0 2 -16 15 0 0
b:, he	2 15 -14 -4 -3 0
b:, hold	8 -12 6 -2 0 0
b:, in	5 -5 -7 9 6 0
b:, is	0 -3 0 -2 11 0
b:, it	-9 12 -13 8 0 0
b:, meet	0 -20 17 2 0 0
b:, monday	-3 -14 7 0 14 0
b:, mr	0 0 -1 -2 8 0
b:, no	0 -4 -9 0 0 14
b:, nobody	0 -9 9 0 0 0
b:, on	1 0 2 1 -20 0
b:, one	-5 22 -15 0 0 0
b:, plan	0 15 -10 0 -3 0
b:, published	0 18 -16 0 0 0
b:, return	0 15 -14 0 0 0
b:, saturday	0 -10 11 0 0 0
b:, say	-7 -2 0 16 -5 0
b:, set	0 -11 11 0 0 0
b:, so	7 -11 5 0 0 0
b:, stay	-7 15 -9 0 0 0
b:, tell	-4 15 -8 -3 0 0
b:, the	-17 22 -9 2 -18 4
b:, their	-4 -7 3 -5 11 0
b:, thursday	-7 10 -5 0 0 0
b:, tuesday	12 4 -23 0 0 0
b:, until	-1 -11 7 0 7 0
b:, visited	0 -13 0 -1 0 10
b:, we	-5 -6 14 0 0 0
b:, whom	3 -12 1 0 7 0
b:, will	-8 -4 22 -13 -8 0
b:, with	-10 11 -15 0 12 0
b:-	12 -4 -1 0 -11 7
b:- <person>	-1 24 -17 0 -1 0
b:- <quality>	0 -21 14 9 0 0
b:- a	0 15 -11 -1 0 0
b:- and	0 -11 11 0 0 0
b:- level	0 -7 -2 1 0 9
b:- minute	8 6 -16 -1 0 0
b:- night	0 10 -10 0 0 0
b:- trade	0 18 -16 0 0 0
b:- way	1 -17 16 0 0 0
b:.	0 -13 0 -10 9 13
b:. <person>	5 -10 -3 -4 12 0
b:. m	0 14 -10 0 0 0
b:/	0 -28 32 -1 -4 0
b:/ <number>	0 -27 28 0 0 0
b:/ <person>	0 11 -14 0 0 0
b:/ the	0 -13 13 0 0 0
b::	6 6 -13 0 5 -13
b:: <day-gone>	-17 18 0 0 0 0
b:: <number>	3 -2 -16 3 14 0
b:: <office>	0 -7 10 0 0 0
b:: a	7 2 -14 0 5 0
b:: at	0 -20 23 0 -2 0
b:: first	0 -10 11 0 0 0
b:: from	0 -11 15 0 0 0
b:: he	-2 -10 4 0 9 0
b:: i	-14 11 0 0 0 0
b:: is	0 12 -11 0 0 0
b:: it	-3 13 -6 0 -4 0
b:: its	-6 10 -3 0 0 0
b:: no	10 -21 2 14 -4 0
b:: on	11 -11 3 0 0 0
b:: second	0 8 -8 0 0 0
b:: the	20 -5 -3 -5 -8 0
b:: then	0 12 -10 0 0 0
b:: there	9 2 -12 0 0 0
b:: third	0 -10 11 0 0 0
b:: we	0 -6 10 -1 -3 0
b:: will	0 17 -11 0 0 0
b:: you	0 11 -10 0 0 0
b:;	6 -9 5 10 -16 -4
b:; <person>	4 -27 22 6 -7 0
b:; a	1 -3 -5 9 0 0
b:; for	0 -15 15 0 0 0
b:; he	0 13 -14 0 0 0
b:; the	8 -2 3 -9 -3 0
b:; they	12 -14 1 3 -8 0
b:<agent>	9 7 -10 0 -2 -19
b:<day-ahead>	-18 -16 7 14 12 -3
b:<day-ahead> 's	0 10 -12 0 2 0
b:<day-ahead> and	0 -10 0 6 11 0
b:<day-ahead> for	0 -19 18 6 -7 0
b:<day-ahead> he	0 -15 10 0 6 0
b:<day-ahead> in	0 -10 10 -5 0 0
b:<day-ahead> of	0 -16 1 13 0 0
b:<day-ahead> the	-2 0 -4 9 0 0
b:<day-gone>	7 -6 -5 -1 8 0
b:<day-gone> 's	-1 0 -9 -5 16 0
b:<day-gone> <person>	16 -8 -11 -1 9 0
b:<day-gone> after	5 -3 9 -7 -8 0
b:<day-gone> and	13 -21 0 0 10 2
b:<day-gone> evening	-6 0 -8 14 0 0
b:<day-gone> for	0 -3 9 -4 -1 0
b:<day-gone> he	-8 -7 13 0 0 0
b:<day-gone> in	-5 0 -5 -2 13 0
b:<day-gone> take	0 8 -8 0 0 0
b:<day-gone> the	2 -7 0 10 -5 0
b:<day-gone> they	-1 13 -9 0 0 0
b:<day-gone> to	0 -8 10 0 0 0
b:<day-today>	-3 -11 12 -9 4 0
b:<day-today> at	0 -12 4 10 -3 0
b:<day-today> by	-11 8 3 0 0 0
b:<day-today> for	0 -2 9 -1 -6 0
b:<day-today> that	9 -16 0 0 5 0
b:<day-today> to	-13 -5 7 0 10 0
b:<duty>	-13 11 6 -21 -5 -2
b:<goods-amount>	-2 23 -11 0 -5 0
b:<goods>	24 18 -23 2 -25 -9
b:<level-noun>	-1 6 -7 -14 0 11
b:<level>	-4 15 3 -17 -23 -3
b:<level> at	0 12 -10 0 0 0
b:<level> in	4 -6 14 -7 -21 0
b:<level> more	0 -10 10 0 0 0
b:<level> of	0 11 -8 0 0 0
b:<level> on	2 5 0 0 -9 0
b:<level> since	0 13 -10 0 0 0
b:<money>	6 12 -10 0 -12 0
b:<money> in	-2 14 -4 0 -2 0
b:<month-ahead>	0 11 -7 -5 0 0
b:<month-ahead> after	-4 18 -14 0 0 0
b:<month-gone>	14 16 -29 0 -3 0
b:<month-gone> to	-1 13 -10 0 0 0
b:<name>	4 24 -30 2 0 -2
b:<name> 's	8 -10 0 4 2 -3
b:<name> -	0 20 -16 -2 0 0
b:<name> a	0 -4 -10 0 15 0
b:<name> agree	-8 0 1 8 -11 0
b:<name> and	7 -12 8 6 -12 -3
b:<name> are	4 8 -14 0 0 0
b:<name> at	-3 23 -7 0 -14 0
b:<name> before	0 -12 13 0 0 0
b:<name> begin	0 0 8 -9 0 0
b:<name> close	0 15 -15 0 0 0
b:<name> end	-4 17 -21 11 0 0
b:<name> from	0 1 -18 10 3 0
b:<name> gave	0 -13 13 0 0 0
b:<name> get	-1 14 -5 0 0 0
b:<name> had	-1 16 -10 0 0 0
b:<name> has	-5 -8 15 0 0 0
b:<name> have	0 23 -18 -3 0 0
b:<name> hold	6 -16 13 -3 0 0
b:<name> is	0 29 -12 -8 -9 0
b:<name> meet	0 23 -27 5 0 0
b:<name> on	-11 -12 -12 15 18 9
b:<name> prolonged	-3 -10 14 0 0 0
b:<name> put	0 21 -19 0 0 0
b:<name> reach	0 16 -12 0 0 0
b:<name> say	5 -8 7 0 -3 0
b:<name> sell	0 -10 4 0 6 0
b:<name> sign	5 -17 16 0 -6 0
b:<name> sit	0 -17 17 0 0 0
b:<name> spoke	15 -15 0 0 0 0
b:<name> tariff	0 11 -8 0 0 0
b:<name> the	0 8 -6 0 0 0
b:<name> trade	5 20 -18 -7 0 0
b:<name> treasury	0 1 -3 7 -12 0
b:<name> was	0 -2 11 -4 -3 0
b:<name> would	1 18 -14 -2 -3 0
b:<not>	-23 -1 10 0 -5 9
b:<number>	-1 -3 4 -8 6 -6
b:<number> -	0 11 -6 0 -1 0
b:<number> /	0 -20 24 -1 -4 0
b:<number> a	-2 10 -4 0 0 0
b:<number> and	2 9 -18 4 -1 0
b:<number> end	0 -10 10 0 0 0
b:<number> in	-3 0 -10 1 11 0
b:<number> lose	11 -11 0 0 0 0
b:<number> of	-2 -11 18 -3 -1 0
b:<number> on	7 6 -11 2 -7 0
b:<number> the	8 -6 -2 10 -8 0
b:<number> they	2 -9 5 0 0 0
b:<number> to	0 -13 7 6 0 0
b:<number> vote	0 -13 14 0 0 0
b:<number> was	0 -9 10 0 0 0
b:<office>	-1 -3 -2 -14 4 11
b:<office> 's	3 -9 0 0 6 0
b:<office> <person>	2 -6 9 -2 -1 0
b:<office> agree	-8 -18 16 0 9 0
b:<office> and	0 4 9 -6 -15 0
b:<office> are	7 -8 11 0 -7 0
b:<office> fly	0 13 -11 0 0 0
b:<office> from	9 -10 -6 6 2 0
b:<office> had	0 -13 0 15 -4 0
b:<office> has	5 -16 12 0 0 0
b:<office> have	16 -28 16 0 0 0
b:<office> in	-8 -8 6 10 0 0
b:<office> is	2 -13 -11 11 6 0
b:<office> meet	0 11 -1 -1 -13 0
b:<office> of	-9 -17 -2 -10 22 15
b:<office> on	-9 6 0 0 0 3
b:<office> sit	0 -12 13 0 0 0
b:<office> spoke	15 -12 -1 0 0 0
b:<office> tell	0 11 -8 0 0 0
b:<office> to	-13 12 0 0 0 0
b:<office> will	13 -2 5 -2 -20 -2
b:<organisation>	-5 12 -6 0 4 -10
b:<organisation> 's	0 15 -7 0 -4 0
b:<organisation> <person>	0 -2 9 0 -10 0
b:<organisation> and	0 12 -7 -3 0 0
b:<organisation> announce	0 10 -9 0 0 0
b:<organisation> doe	0 -13 13 0 0 0
b:<organisation> end	0 28 -28 0 0 0
b:<organisation> from	0 -16 17 0 0 0
b:<organisation> had	0 13 -10 0 0 0
b:<organisation> has	0 -6 9 0 0 0
b:<organisation> hold	0 15 -12 0 0 0
b:<organisation> in	0 11 -10 0 0 0
b:<organisation> is	0 -14 17 0 0 0
b:<organisation> let	0 -14 14 0 0 0
b:<organisation> meet	0 26 -20 0 -3 0
b:<organisation> of	0 -5 -1 11 0 0
b:<organisation> put	0 -11 11 0 0 0
b:<organisation> the	0 -18 3 0 14 0
b:<organisation> to	0 4 -11 6 0 0
b:<organisation> will	-1 -5 10 0 0 0
b:<organisation> would	0 -19 12 -4 13 0
b:<person>	-5 4 -9 -12 17 -47
b:<person> agree	5 -9 11 -4 -7 0
b:<person> and	-27 -2 14 1 0 -9
b:<person> announce	14 -21 16 -5 0 0
b:<person> are	2 1 -9 -4 10 0
b:<person> arrive	0 -1 -6 12 0 0
b:<person> ask	9 -15 6 0 0 0
b:<person> at	-13 -3 -6 5 18 0
b:<person> begin	0 -10 -1 -9 13 0
b:<person> broke	0 10 -6 0 0 0
b:<person> by	12 -7 -2 0 0 0
b:<person> call	0 -3 -2 9 0 0
b:<person> come	-4 -1 -1 -1 10 0
b:<person> expect	1 -15 0 4 7 0
b:<person> for	5 24 -28 0 0 0
b:<person> go	6 -9 -6 0 11 0
b:<person> had	-18 17 -14 7 4 0
b:<person> has	12 6 -13 0 -7 0
b:<person> have	-9 -2 20 -5 -3 0
b:<person> hold	-8 19 -8 -6 -3 0
b:<person> is	6 -9 -7 -5 21 0
b:<person> land	0 12 -8 0 0 0
b:<person> meet	-3 -16 27 0 -11 0
b:<person> new	0 13 -11 0 0 0
b:<person> of	10 -8 6 -4 -4 0
b:<person> on	13 -14 -12 3 17 0
b:<person> plan	0 -9 8 0 0 0
b:<person> post	0 14 -8 0 0 0
b:<person> reach	0 -15 15 0 0 0
b:<person> receive	-2 -11 13 -1 1 0
b:<person> say	-2 -5 12 -14 4 -3
b:<person> see	-3 -3 -10 17 0 0
b:<person> shook	-1 -28 29 0 0 0
b:<person> sit	5 18 -24 -1 3 0
b:<person> speak	-15 17 0 0 0 0
b:<person> spoke	-4 8 0 0 -3 0
b:<person> take	9 -2 -7 0 0 0
b:<person> talk	-12 22 -11 0 0 0
b:<person> talked	4 -2 -9 -4 13 0
b:<person> tell	6 4 0 -4 -15 0
b:<person> to	-3 32 -32 -12 4 0
b:<person> was	5 26 -12 -5 -21 0
b:<person> will	14 -22 -10 27 -2 -1
b:<person> would	4 -11 0 -14 12 0
b:<person> write	15 -1 -10 -1 -2 0
b:<points>	-1 14 -7 -3 0 0
b:<quality>	12 -8 8 0 -7 0
b:<quality> -	0 -18 9 12 0 0
b:<quality> and	0 -15 19 -1 -2 0
b:<quality> cabinet	0 11 -6 0 0 0
b:<quality> canola	-1 9 -6 0 0 0
b:<quality> car	11 -17 11 0 0 0
b:<quality> cotton	0 -9 10 0 0 0
b:<quality> counterpart	0 -7 11 0 0 0
b:<quality> custom	0 -16 17 0 0 0
b:<quality> delegation	0 -17 14 4 0 0
b:<quality> economy	4 -9 7 0 0 0
b:<quality> embassy	0 1 -9 0 0 6
b:<quality> flag	0 -10 11 0 0 0
b:<quality> good	0 -8 11 -2 0 0
b:<quality> government	9 0 -13 0 0 0
b:<quality> leader	8 -12 -9 0 14 0
b:<quality> minister	0 7 -11 6 0 0
b:<quality> official	-16 8 7 -1 0 0
b:<quality> one	0 -16 17 0 0 0
b:<quality> opposite	6 -12 6 0 0 0
b:<quality> owner	0 -9 9 0 0 0
b:<quality> prime	0 -16 6 0 12 0
b:<quality> side	10 3 -13 0 0 0
b:<quality> sugar	-1 -7 10 0 0 0
b:<quality> team	0 -4 -3 12 0 0
b:<quality> vice	1 6 -15 9 -3 0
b:<seat>	8 7 -4 -12 -4 0
b:<seat> 's	0 6 -9 -2 4 0
b:<seat> and	4 15 -27 -1 6 0
b:<seat> announce	0 9 -8 0 0 0
b:<seat> at	0 0 -8 6 0 0
b:<seat> before	0 10 -10 0 0 0
b:<seat> expect	13 -11 0 0 0 0
b:<seat> for	0 0 7 -3 -9 0
b:<seat> from	0 -15 20 0 -2 0
b:<seat> has	12 -4 -6 0 0 0
b:<seat> in	0 21 -23 0 1 0
b:<seat> is	0 -14 17 -1 0 0
b:<seat> last	0 -11 12 0 0 0
b:<seat> on	0 -6 9 2 -6 -7
b:<seat> published	-2 -7 11 0 0 0
b:<seat> put	0 22 -21 0 0 0
b:<seat> say	-5 29 -29 0 -8 6
b:<seat> the	0 -8 10 0 0 0
b:<seat> to	0 -17 12 -2 -2 5
b:<seat> until	0 9 -8 0 0 0
b:<sender>	5 20 -26 9 -14 -1
b:<span>	13 -20 10 -2 11 -3
b:<span> at	10 -19 12 0 -1 0
b:<span> before	0 -16 12 -1 9 0
b:<span> from	0 22 -19 0 0 0
b:<span> in	0 -31 29 0 4 0
b:<span> of	0 -34 27 0 9 0
b:<span> on	14 -6 -3 0 0 0
b:<span> to	0 9 -5 0 0 0
b:<span> truce	0 3 -14 0 8 0
b:<taker>	-3 15 -5 0 0 0
b:<v-begin>	-12 -5 7 -2 5 7
b:<v-buy>	1 6 0 -3 -11 0
b:<v-deny>	-10 21 -26 11 -7 0
b:<v-end>	-10 19 -9 0 -5 -3
b:<v-propose>	5 -8 -2 7 1 0
b:<v-say>	1 5 -3 -5 -2 -9
b:<v-sell>	1 8 -16 1 6 0
b:<v-stay>	0 4 -6 4 -14 6
b:<v-suspend>	1 -4 2 3 -28 7
b:<v-target>	-9 7 10 -16 -20 0
b:a	4 -3 -4 9 -10 5
b:a .	-2 11 -4 0 0 0
b:a <office>	-2 11 -3 0 -2 0
b:a <organisation>	-3 9 -7 2 -4 0
b:a <span>	5 -1 7 -6 -11 0
b:a call	11 -7 -5 0 0 0
b:a conference	11 -10 0 0 0 0
b:a deal	-12 4 -3 0 9 0
b:a duty	0 13 -11 0 0 0
b:a fact	0 17 -13 0 -1 0
b:a first	-5 -13 8 8 -2 0
b:a fourth	-4 26 -15 -12 -1 0
b:a good	7 -13 4 8 -6 0
b:a joint	-7 -11 19 0 0 0
b:a last	14 -9 -2 0 0 0
b:a lasting	0 -12 12 0 0 0
b:a mechanism	0 11 -6 -2 0 0
b:a memorandum	0 14 -12 0 0 0
b:a new	3 -9 -1 11 -1 0
b:a next	0 11 -3 -6 0 0
b:a notice	0 -9 10 0 0 0
b:a permanent	0 -14 14 0 0 0
b:a post	0 17 -15 0 0 0
b:a round	6 -20 8 0 6 0
b:a second	4 1 -8 13 -7 -2
b:a sixth	0 -2 -3 8 0 0
b:a state	-6 -1 0 -7 9 0
b:a tariff	5 -8 9 -2 -4 0
b:a telephone	18 -14 0 0 -3 0
b:a text	0 10 -10 0 0 0
b:a third	-10 24 -13 -9 -3 -2
b:a trade	14 -1 -8 0 0 0
b:a very	-14 15 0 0 -4 0
b:a video	2 0 -14 -3 0 8
b:a weekend	0 -19 22 0 0 0
b:a year	0 10 -9 0 0 0
b:about	-14 -7 7 0 3 7
b:about a	0 -7 -6 12 0 0
b:about it	0 -11 6 0 8 0
b:accept	0 16 -6 0 -6 0
b:account	13 -2 -18 -3 13 0
b:account of	16 -2 -25 -2 16 0
b:across	12 -1 -8 0 0 0
b:across the	13 -3 -7 0 0 0
b:act	0 12 -7 0 0 0
b:add	0 16 -10 0 -1 0
b:additional	0 -14 17 0 0 0
b:additional <level>	0 -13 14 0 0 0
b:after	10 1 0 -1 -15 0
b:after <person>	0 -10 18 -1 -3 0
b:after <span>	-2 -12 10 -18 15 0
b:after a	21 -10 -4 4 -11 4
b:after four	0 13 -12 0 0 0
b:after three	0 7 -13 6 0 0
b:after two	10 -2 -3 0 0 0
b:again	0 8 -10 2 0 -3
b:against	0 -7 12 0 0 0
b:ago	2 16 -19 0 0 0
b:agree	-5 -7 1 5 4 10
b:agree by	12 -2 -6 -2 -2 0
b:agree to	-11 -4 0 12 3 6
b:agreement between	0 9 -8 0 0 0
b:agreement in	0 17 -16 0 0 0
b:agreement of	0 -11 12 0 0 0
b:agreement on	-3 -1 9 2 -11 0
b:agreement with	4 -21 13 0 7 0
b:ahead	10 -6 -2 9 -7 0
b:ahead of	0 8 -12 9 -5 0
b:aim	0 -10 14 0 0 0
b:airport	0 -7 10 0 0 0
b:airport on	0 -13 15 0 0 0
b:akasaka	0 -12 15 0 -2 0
b:akasaka palace	0 -12 15 0 -2 0
b:al	15 -18 3 0 0 0
b:al -	5 -8 3 0 0 0
b:alexandria on	0 12 -11 0 0 0
b:also	-15 -2 8 -2 6 0
b:also on	0 -9 11 0 0 0
b:ambassador	0 9 -7 0 0 0
b:among	0 -7 0 0 11 0
b:among the	0 -4 -5 0 11 0
b:an	19 -4 11 -33 -34 -1
b:an <organisation>	0 -13 14 0 0 0
b:an additional	0 -12 13 0 0 0
b:an extension	0 10 -6 0 0 0
b:an interim	0 10 -10 0 0 0
b:an interview	0 16 -15 0 0 0
b:and	-19 5 -1 6 3 -12
b:and -	0 -11 11 0 0 0
b:and <level>	0 9 -6 0 0 0
b:and <name>	0 -22 19 4 -12 -3
b:and <office>	0 14 -12 0 0 0
b:and <organisation>	11 -7 -2 0 0 0
b:and <person>	-23 1 15 0 -3 -8
b:and <quality>	0 -21 20 2 0 0
b:and <seat>	0 9 -23 0 10 0
b:and a	-9 1 0 6 0 0
b:and are	0 -9 13 0 -1 0
b:and at	0 1 -9 6 0 0
b:and by	8 -15 -2 9 0 0
b:and come	0 11 -8 0 0 0
b:and had	0 8 -8 0 0 0
b:and has	0 16 -13 0 0 0
b:and have	5 -22 16 0 0 0
b:and he	4 6 -16 -2 6 0
b:and hold	0 -11 -3 14 0 0
b:and i	-8 -15 23 0 0 0
b:and in	17 -14 1 0 -2 0
b:and is	0 8 -14 0 6 0
b:and it	-2 16 -8 0 -1 0
b:and last	0 -19 9 3 6 0
b:and mr	15 -6 -3 -5 0 0
b:and not	0 -12 13 0 0 0
b:and of	0 16 -15 0 0 0
b:and sign	-1 -8 11 0 0 0
b:and stay	0 -13 13 0 0 0
b:and that	-18 29 -9 0 -4 0
b:and the	-15 13 -10 -12 14 0
b:and to	0 15 -19 -1 8 0
b:and will	-8 -11 15 -5 0 5
b:and would	2 5 -14 5 -3 0
b:announce	6 -6 10 -3 -8 0
b:announce a	7 5 -13 0 -2 0
b:announce after	-1 -15 20 0 0 0
b:announce in	0 8 -7 0 0 0
b:announce late	21 -23 2 0 0 0
b:announce on	-8 14 -9 -2 3 0
b:announce the	0 -3 12 -2 -6 0
b:announce thi	0 10 -9 0 0 0
b:annual	0 11 -10 0 0 0
b:another	0 -6 -2 12 -7 0
b:answer	-1 6 -17 -3 12 0
b:answer question	0 0 -15 0 15 0
b:any	0 24 -15 -1 -6 0
b:anything	0 -14 16 0 0 0
b:apec	7 25 -30 -4 0 0
b:apec summit	11 0 -5 0 -4 0
b:app	-3 -16 22 0 -2 0
b:are	13 -19 1 3 9 -13
b:are back	0 13 -15 0 0 0
b:are both	0 18 -1 -3 -12 0
b:are closed	0 11 -9 0 0 0
b:are due	2 -24 7 -5 18 0
b:are expect	-3 5 -13 13 -6 0
b:are on	12 -3 -5 0 0 0
b:are the	0 -18 19 0 0 0
b:are to	16 -27 10 -13 17 -6
b:army	-13 17 -2 0 0 0
b:arranged	4 -12 7 0 0 0
b:arranged for	4 -12 7 0 0 0
b:arrangement of	0 17 -14 0 0 0
b:arrangement was	0 13 -13 0 0 0
b:arrive	-5 15 -15 9 -6 0
b:arrive in	0 10 -4 -1 -3 0
b:arrived	-5 17 -16 -3 4 0
b:arrived on	-1 -9 12 0 0 0
b:as	6 0 -8 -1 0 6
b:as <name>	0 -10 11 0 0 0
b:as a	-2 -21 25 0 0 0
b:as agree	-2 -11 0 0 4 8
b:as of	6 12 -20 0 0 0
b:as the	6 -2 -13 9 0 0
b:as they	10 -11 2 0 0 0
b:as to	0 8 -7 0 0 0
b:asean	0 4 5 -2 -11 0
b:asia	0 14 -12 0 0 0
b:ask	1 10 0 -8 -9 0
b:ask <person>	3 -10 6 0 0 0
b:ask for	0 25 -20 -1 0 0
b:ask on	0 12 -10 0 0 0
b:ask what	0 -12 13 0 0 0
b:asparagu	0 8 -8 0 0 0
b:at	-14 -17 19 -12 13 4
b:at <level>	0 15 -17 0 0 0
b:at <number>	8 7 -21 4 0 0
b:at a	-1 -12 15 -5 -5 6
b:at all	0 7 -7 0 0 0
b:at chequer	0 0 -9 0 9 0
b:at it	-1 -18 16 5 0 0
b:at its	0 15 -13 0 0 0
b:at lancaster	0 -17 15 0 0 0
b:at least	7 -10 4 0 0 0
b:at midnight	0 11 -10 0 0 0
b:at the	-8 -1 6 0 0 -1
b:autumn	0 -9 9 0 0 0
b:away	0 -16 0 0 21 0
b:away on	0 -8 9 0 0 0
b:back	-10 24 -19 3 -5 0
b:back at	0 9 -8 0 0 0
b:back in	0 13 -13 0 0 0
b:bandung on	0 -19 20 0 0 0
b:bank	0 11 -9 0 0 0
b:banomyong	-10 11 0 0 0 0
b:batumi	0 -14 14 0 0 0
b:batumi on	0 -18 18 0 0 0
b:be	-12 1 0 0 9 0
b:be another	0 -12 0 15 0 0
b:be charge	1 -8 9 0 -1 0
b:be in	0 -14 10 0 4 0
b:be no	0 11 -16 -4 2 0
b:be the	0 2 4 -13 0 0
b:bean	17 -8 -9 0 0 0
b:because	0 -2 9 -1 -3 0
b:because of	0 -10 14 0 -3 0
b:become	0 13 -12 0 0 0
b:been	-16 14 -3 -6 -12 8
b:been at	0 -11 7 5 0 0
b:been due	0 13 -13 0 0 0
b:been given	0 -10 11 0 0 0
b:been move	0 -15 15 0 0 0
b:before <person>	-2 0 2 -10 5 0
b:before a	6 2 -13 0 2 0
b:before midnight	7 -9 -10 10 0 0
b:begin	-20 -5 10 0 1 6
b:begin <span>	0 10 -4 -6 0 0
b:begin a	0 -22 12 -12 14 0
b:begin in	0 -15 1 19 0 0
b:begin on	-7 9 -6 5 -8 0
b:beside	0 -13 16 0 0 0
b:bessent	0 -5 1 9 -12 0
b:bessent and	2 2 -10 7 -3 0
b:between <name>	-9 8 -2 0 0 0
b:between <person>	-4 -3 -2 2 10 0
b:between the	8 -9 14 -15 -4 0
b:between their	0 -10 11 0 0 0
b:between two	-4 20 -16 0 0 0
b:beyond	0 14 -10 0 0 0
b:black	0 13 -12 0 0 0
b:border	-11 26 -16 0 0 0
b:boss	5 -7 -4 9 0 0
b:both	-6 0 0 0 8 0
b:both <office>	8 -16 10 0 0 0
b:both country	16 -14 -3 -4 0 6
b:both delegation	0 20 -18 -2 0 0
b:both government	0 9 -7 0 0 0
b:both ministry	0 9 -8 0 0 0
b:both side	-12 1 0 12 -6 -3
b:both sign	0 -11 11 0 0 0
b:breakfast	0 -19 11 9 0 0
b:bridge	12 -6 -5 0 0 0
b:brief	-5 -2 12 0 -5 0
b:briefed	-4 20 -15 0 0 0
b:briefed on	0 14 -12 0 0 0
b:bring	0 10 -5 0 0 0
b:broke	-1 -5 11 -6 -1 0
b:broke down	0 -9 10 0 0 0
b:broken	-1 11 -5 0 0 0
b:budget	0 13 -11 0 0 0
b:bulletin	0 10 -10 0 0 0
b:busan	-10 -8 18 0 -6 0
b:busan on	-1 -8 13 0 -2 0
b:business	-6 -6 12 -5 0 0
b:business on	0 -8 8 0 0 0
b:by	5 4 -18 -12 -10 21
b:by <number>	0 -10 12 0 0 0
b:by <office>	0 -11 13 0 0 0
b:by <person>	-6 9 -9 5 0 0
b:by <span>	-1 18 -11 0 0 0
b:by a	-9 3 4 0 0 0
b:by the	-7 -12 9 5 2 0
b:by video	4 -7 -16 -8 7 17
b:cabinet will	3 -15 11 0 0 0
b:call between	12 -5 -6 0 0 0
b:call is	-9 10 0 0 0 0
b:call it	-9 -1 10 0 0 0
b:call on	13 -14 5 -2 0 0
b:call with	13 -11 0 0 0 0
b:can	-4 11 0 -3 0 0
b:cancel	0 -9 0 0 12 0
b:cancel the	0 -9 0 0 11 0
b:canola	-1 10 -6 0 0 0
b:canola seed	0 9 -6 0 0 0
b:capital	-3 10 -4 -1 0 0
b:car	9 -23 22 -1 -2 0
b:car on	0 -15 16 0 0 0
b:car pay	0 -15 15 0 0 0
b:cartagena	0 -16 17 0 0 0
b:cartagena on	0 -9 9 0 0 0
b:case	0 17 -12 0 0 0
b:cashew	0 -7 9 0 0 0
b:cattle	0 -14 7 6 0 0
b:cebu	0 -8 9 0 0 0
b:central	0 12 -10 0 0 0
b:chair	0 -9 10 0 0 0
b:changed	0 10 -7 0 0 0
b:chenggang	0 -16 18 0 0 0
b:chequer	0 0 -9 0 9 0
b:chequer on	0 3 -9 0 5 0
b:chess	0 11 -11 0 0 0
b:chicken	0 -8 10 0 0 0
b:chip	0 6 -16 10 0 0
b:christian	0 -11 2 8 0 0
b:christian michelsen	0 -11 2 8 0 0
b:city	0 9 -3 -3 -1 0
b:clear	-8 14 -4 0 0 0
b:clear the	-7 9 0 0 0 0
b:close of	0 -12 13 0 0 0
b:close on	-1 10 -7 0 0 0
b:close to	0 -14 15 0 0 0
b:closer	0 9 -6 0 0 0
b:club	0 16 -13 0 0 0
b:cocoa	-2 13 -9 0 0 0
b:coffee and	0 -11 12 0 0 0
b:colleague in	0 -10 12 0 0 0
b:collect	0 12 -7 0 0 0
b:come	1 0 -7 10 2 -1
b:come back	-4 6 -7 6 -2 0
b:come down	-2 17 -12 0 0 0
b:come home	0 17 -14 0 0 0
b:come in	3 8 -11 0 0 0
b:come of	0 11 -11 0 0 0
b:come out	3 -12 4 4 0 0
b:come to	-3 -9 14 -9 2 0
b:come up	0 0 -10 10 0 0
b:commander	0 21 -17 0 0 0
b:commerce	-4 5 -5 -12 10 0
b:commerce ministry	-4 13 -14 -1 6 0
b:commerce say	0 -4 -3 0 9 0
b:communication	0 17 -12 0 0 0
b:company	-4 26 -19 0 0 0
b:conclude	0 9 -8 0 -4 0
b:conclude a	-3 15 -18 7 0 0
b:conclude in	0 -11 13 0 0 0
b:conclude on	-1 19 -16 0 0 0
b:conclude the	0 18 -16 0 0 0
b:conclude their	0 -8 10 0 0 0
b:conference	7 14 -34 -1 0 9
b:conference after	0 21 -20 0 0 0
b:confirm it	-8 12 -2 0 0 0
b:confirm on	9 0 -8 0 -1 0
b:consensu	15 -12 3 -1 0 0
b:constructive	-15 11 -4 -5 0 10
b:consultation	7 -13 9 0 0 -3
b:container	0 12 -10 0 0 0
b:control	-5 -1 0 9 0 0
b:control on	0 -5 -3 10 0 0
b:convene	0 -10 10 0 0 0
b:conversation	3 -17 2 0 8 0
b:copper	-1 -13 17 0 0 0
b:cost	-4 13 -6 0 0 0
b:could not	0 -12 13 0 0 0
b:council	-10 4 4 0 0 0
b:count	4 -26 7 10 4 0
b:counter	0 12 -12 0 0 0
b:counterpart	0 -8 13 -2 -1 0
b:counterpart in	0 -5 10 0 0 0
b:counting	0 -12 12 0 0 0
b:country	0 7 -4 -15 -3 5
b:country end	0 -12 13 0 0 0
b:country say	0 -10 2 0 9 0
b:country will	0 -9 16 -3 -4 0
b:course	0 -9 12 0 0 0
b:custom	-15 -16 28 0 0 0
b:custom duty	0 -11 11 0 0 0
b:cut	-10 1 10 -1 -5 0
b:cut the	0 -11 12 0 0 0
b:da	0 -15 14 -2 5 0
b:dated	-11 13 -2 0 0 0
b:day	4 -15 6 9 3 0
b:day of	-2 -15 6 12 0 0
b:day on	0 13 -11 0 0 0
b:deadline	-1 16 -10 0 0 0
b:deal	-9 8 -7 7 0 0
b:deal on	-2 -17 14 -1 8 0
b:deal was	0 17 -16 0 0 0
b:deal with	-6 12 0 0 -10 0
b:dealt	0 -11 11 0 0 0
b:dealt with	0 -11 11 0 0 0
b:decide	-2 20 -14 0 0 0
b:decision	-6 7 -5 5 0 0
b:decision on	-4 9 -1 0 0 0
b:decree	0 12 -9 0 0 0
b:delegate	0 21 -19 0 0 0
b:delegation	0 -5 2 10 -12 0
b:delegation from	0 -5 13 -6 0 0
b:delegation had	0 -6 8 0 0 0
b:delegation of	0 17 -13 -4 0 0
b:delegation will	0 -11 -3 15 0 0
b:delegation would	0 -11 7 5 0 0
b:der	6 -12 8 0 0 0
b:detail	0 23 -17 -1 0 0
b:did	18 -7 -7 6 -1 0
b:did not	0 6 -7 9 -7 0
b:did so	9 0 -7 0 0 0
b:did the	0 -13 18 0 -1 0
b:die	0 13 -10 0 0 0
b:director	-3 23 -18 0 0 0
b:discuss in	0 10 -5 -4 -1 0
b:discuss it	0 -3 0 -1 9 0
b:discuss the	-1 -5 9 0 0 0
b:dispute	-9 -3 13 0 0 0
b:do	13 11 -19 -4 -7 0
b:do it	9 -2 -6 0 0 0
b:do so	-9 4 5 0 0 0
b:do you	0 15 -11 0 0 0
b:donald	7 -2 3 0 -11 0
b:donald trump	5 -7 9 0 -9 0
b:door	0 -1 -4 10 0 0
b:down	14 -8 -1 -2 3 0
b:down for	6 -18 14 0 0 0
b:down the	12 -15 2 0 0 0
b:drop	0 12 -7 0 0 0
b:due	12 3 3 -13 -13 0
b:due in	0 -13 24 0 -12 0
b:due on	-6 23 -16 0 0 0
b:due to	13 -3 3 -9 -3 0
b:during	0 -18 14 -1 5 0
b:during <person>	0 -15 21 0 -2 0
b:duty	-12 2 7 -9 -6 0
b:duty is	0 -9 10 0 0 0
b:duty of	0 -7 9 0 0 0
b:duty on	-10 7 0 -2 0 0
b:duty was	0 -25 25 0 0 0
b:each	16 8 -34 7 -3 0
b:each other	15 6 -22 0 -1 0
b:earlier	0 4 -10 0 10 0
b:early	0 21 -18 0 0 0
b:early on	0 11 -9 0 0 0
b:earth	-1 0 -10 0 9 0
b:economic	-2 8 -20 1 12 0
b:economic and	0 8 -10 4 0 0
b:effect	-9 3 0 0 1 0
b:effect on	-3 11 -7 0 0 0
b:eight	-7 10 -1 0 0 0
b:election	0 12 -10 0 0 0
b:embassy	0 1 -9 0 0 6
b:emergency	-6 9 0 0 0 0
b:employer	0 13 -13 0 0 0
b:end <span>	0 4 -22 21 0 0
b:end a	-1 13 0 -12 -8 0
b:end in	0 -12 14 0 0 0
b:end of	-2 -15 15 4 0 0
b:end on	-9 20 -8 -19 -3 0
b:end their	4 -11 -2 2 8 0
b:enter <name>	0 -9 9 0 0 0
b:envoy	0 9 -6 0 0 0
b:eve	0 22 -14 -3 -10 0
b:eve of	0 22 -14 -3 -10 0
b:even	0 -9 10 0 0 0
b:evening	-4 0 -2 11 -2 0
b:evening the	-8 9 0 0 0 0
b:everybody	-1 -7 10 0 0 0
b:examine	-5 -6 1 0 0 9
b:exchanged on	0 -7 8 0 0 0
b:expect	9 -2 -17 6 9 -6
b:expect at	7 -11 0 -2 8 0
b:expect from	0 11 -10 0 0 0
b:expect in	-4 -13 20 -5 0 0
b:expect on	0 0 -11 11 0 0
b:expect to	2 -5 -4 12 -3 0
b:expert	-21 -19 18 0 -4 23
b:expert will	-14 -7 2 0 0 15
b:expire on	0 24 -20 0 0 0
b:explain	0 -9 4 0 5 0
b:export	3 4 -12 6 -1 0
b:export control	-1 -8 1 9 0 0
b:extend	-5 18 -33 5 5 0
b:extend their	0 5 -12 6 -1 0
b:extension	13 -4 0 -1 -1 0
b:extension in	6 9 -15 0 0 0
b:extension to	0 11 -10 0 0 0
b:extension was	1 -15 13 0 0 0
b:extra	0 23 -21 0 0 0
b:face	-2 11 -6 0 0 0
b:fact	-8 12 -2 0 -10 0
b:fact sheet	-8 12 -2 0 -9 0
b:failed	-1 -24 17 7 0 0
b:fall	-7 9 -1 0 0 0
b:fee	0 19 -13 0 0 0
b:fentanyl	-3 27 -16 0 -8 0
b:fentanyl and	-2 14 -4 0 -4 0
b:fifth	3 -12 4 2 5 0
b:fifth round	0 -8 10 -3 0 0
b:find	-10 0 8 0 0 0
b:finish	0 -12 15 0 0 0
b:finish on	0 -8 8 0 0 0
b:finished	0 -18 12 0 8 0
b:first	12 -17 8 -7 11 0
b:first day	0 -11 14 0 0 0
b:first round	0 3 3 -9 0 0
b:first such	0 -9 0 0 6 0
b:first time	10 -5 -1 0 0 0
b:first visit	0 15 -12 0 -3 0
b:fish	-2 -10 15 0 0 0
b:fix	1 9 -12 0 0 0
b:flew home	0 -4 12 -1 -6 0
b:flew to	0 12 -9 0 0 0
b:flight	0 -11 12 0 0 0
b:fly	-12 5 -7 7 1 0
b:fly on	0 -6 10 0 -1 0
b:fly to	-10 1 -7 9 4 0
b:follow	-4 -8 15 0 -1 0
b:followed on	0 10 -8 0 0 0
b:following	9 -18 8 0 0 0
b:for	-4 20 -3 -13 -21 -11
b:for <day-gone>	0 -4 -2 -1 11 0
b:for <name>	0 -10 5 9 0 0
b:for <span>	5 -8 8 0 -2 0
b:for a	-19 18 -3 -3 -1 0
b:for an	1 -12 10 0 0 0
b:for his	0 -1 11 -4 -8 0
b:for more	0 14 -11 0 0 0
b:for some	9 -8 0 0 0 0
b:for the	-9 21 -6 -11 -6 0
b:for two	-2 -13 16 0 0 0
b:for what	-2 -22 19 0 8 0
b:foreign ministry	4 -7 0 8 -4 0
b:forty	-3 -4 0 9 -2 0
b:forty minute	-2 -11 7 9 -2 0
b:forward	0 -11 0 5 6 0
b:four	12 -1 -1 -6 -3 0
b:fourth	6 3 1 -12 -12 -1
b:fourth round	0 20 -14 -10 0 0
b:fourth time	0 8 -6 0 0 0
b:framework	-4 26 -15 -6 -5 0
b:framework for	0 13 -13 -1 0 0
b:framework of	0 9 -9 0 0 0
b:free	-1 23 -18 0 0 0
b:free -	0 17 -15 0 0 0
b:freeze	0 10 -7 0 0 0
b:fri	0 -15 15 0 0 0
b:friday	-6 -9 13 0 0 0
b:friend	0 -12 13 0 0 0
b:from	0 -11 12 1 0 -7
b:from <day-ahead>	-4 12 -19 12 -5 0
b:from <name>	9 -5 8 -15 -2 0
b:from <seat>	0 -12 9 -5 6 0
b:from both	0 -20 23 0 0 0
b:from the	10 -29 6 17 0 0
b:front	0 9 -7 0 0 0
b:fruit	-2 -5 10 0 0 0
b:garment	0 -13 14 0 0 0
b:gave	-4 20 -11 0 -4 0
b:gave the	0 15 -10 0 -2 0
b:general	5 3 -11 0 0 0
b:geneva in	0 9 -9 0 0 0
b:georgia	0 19 -15 0 0 0
b:georgia 's	0 10 -6 0 0 0
b:get	6 -4 -12 -6 13 0
b:get a	-2 -2 -2 0 9 0
b:get the	-9 10 0 0 0 0
b:given on	0 -10 12 0 0 0
b:go -	10 0 -8 0 0 0
b:go home	0 -5 -4 0 9 0
b:go on	0 -3 13 -9 -7 -2
b:go to	-2 -6 -1 0 6 4
b:golf	0 -6 14 -1 -6 0
b:good	3 -7 11 1 -13 0
b:good are	-4 10 -3 0 0 0
b:good from	10 -9 1 0 0 0
b:good will	11 -3 -7 0 0 0
b:government have	0 11 -11 0 0 0
b:government will	0 -4 8 0 0 0
b:great	10 4 -15 0 5 0
b:great hall	0 9 -13 0 5 0
b:grower	-7 20 -12 0 0 0
b:guest	0 -9 0 0 13 0
b:had	-7 3 -3 -6 2 10
b:had ask	0 9 -4 0 0 0
b:had been	-7 21 -20 0 -5 9
b:had begin	-8 -15 23 0 0 0
b:had broken	0 12 -9 0 0 0
b:had call	-6 0 -2 0 11 0
b:had come	0 16 -14 0 0 0
b:had meet	0 -21 9 -1 13 0
b:had not	-14 5 0 0 7 0
b:had prepare	2 -13 -4 18 -7 0
b:had published	0 -12 12 0 0 0
b:had receive	0 -9 3 9 -2 0
b:had sit	0 -6 9 0 0 0
b:had tell	1 10 -9 -3 0 0
b:had the	-10 0 9 0 0 0
b:had to	0 11 -4 0 -1 0
b:half an	-2 13 -10 0 0 0
b:hall of	0 15 -10 0 -3 0
b:hammer	0 -10 13 0 0 0
b:hand	3 -11 4 -1 7 0
b:hand at	0 8 -7 0 0 0
b:hand in	0 -12 2 0 12 0
b:handshake	0 -11 12 0 0 0
b:happen	8 2 -17 0 0 0
b:happen on	0 13 -10 0 0 0
b:happened	-1 -24 26 0 0 0
b:harbour	0 -14 15 0 0 0
b:has	12 8 -4 -10 -17 -4
b:has hold	6 -10 3 0 0 0
b:has propose	8 12 -20 0 0 0
b:has put	0 10 -9 0 0 0
b:has to	0 10 -9 0 0 0
b:has until	0 11 -9 0 0 0
b:have	-18 24 -7 -3 -6 -5
b:have a	7 -23 17 0 -2 0
b:have agree	14 -4 -3 0 0 0
b:have charge	0 10 -9 0 0 0
b:have come	0 12 -11 0 0 0
b:have hold	-9 9 0 0 0 0
b:have meet	0 8 -16 8 0 0
b:have pay	0 10 -9 0 0 0
b:have the	-7 19 -12 0 0 0
b:he	7 -4 4 -9 3 -23
b:he and	-4 4 0 -10 5 0
b:he announce	0 8 -10 0 0 0
b:he call	0 -7 11 0 0 0
b:he expect	0 8 -10 -1 0 0
b:he go	0 -15 12 0 4 0
b:he had	15 -1 1 -11 -8 0
b:he hope	-3 9 0 0 0 0
b:he is	-1 9 0 -3 -5 0
b:he meet	0 -21 12 0 9 0
b:he say	-11 16 -4 0 0 0
b:he sign	0 5 -17 0 9 0
b:he tell	7 -9 5 0 0 0
b:he was	0 -1 -2 -2 10 0
b:he'd	1 -14 13 0 0 0
b:he'll	16 -23 0 0 11 0
b:head	18 -21 -7 0 17 0
b:head of	18 -21 -7 0 17 0
b:hearing	0 11 -8 0 0 0
b:her	5 -9 7 0 -1 0
b:here is	0 11 -10 0 0 0
b:here on	-1 0 10 -10 -1 0
b:high	0 13 -11 0 0 0
b:higher	14 0 -17 0 0 0
b:higher duty	0 12 -11 0 0 0
b:him	16 -4 -1 0 -6 0
b:himself	-6 -15 14 10 -6 0
b:his	0 4 -7 -12 13 -1
b:his <office>	-11 14 -9 0 5 0
b:his <organisation>	12 -5 -7 0 0 0
b:his <quality>	14 -11 0 0 0 0
b:his own	0 -11 6 0 5 0
b:his side	0 -11 7 0 4 0
b:hold	14 -12 3 0 -22 8
b:hold a	0 18 -31 3 0 4
b:hold its	0 -13 7 6 0 0
b:hold talk	-1 -8 11 -3 0 2
b:home	0 8 -5 -2 1 0
b:home from	0 22 -12 0 -9 0
b:home on	0 -12 5 0 8 0
b:hope	2 17 -1 -1 -19 0
b:hope to	0 17 0 0 -16 0
b:hospital	0 11 -11 0 0 0
b:hotel	0 -15 8 7 0 0
b:hour	21 -11 2 -10 -3 0
b:hour in	-5 25 -19 0 0 0
b:how	-3 -10 16 0 -1 0
b:i	-1 -10 20 -10 -14 0
b:i .	-3 16 -12 0 0 0
b:i have	-8 -9 16 0 0 0
b:i shall	0 -21 22 0 0 0
b:i should	0 9 -6 0 0 0
b:i sign	0 -21 22 0 0 0
b:if there	0 12 -10 0 0 0
b:implement	6 -10 1 0 0 0
b:in	-29 -6 25 -18 0 -10
b:in <month-gone>	18 3 -23 0 -1 0
b:in <name>	-13 17 -59 23 26 0
b:in <organisation>	0 17 -16 0 0 0
b:in <seat>	2 7 6 -19 -49 0
b:in a	12 -11 -1 -4 -2 12
b:in an	0 25 -21 0 -3 0
b:in bergen	-1 -10 13 0 0 0
b:in cartagena	0 -13 13 0 0 0
b:in cebu	0 -8 9 0 0 0
b:in geneva	-3 13 -6 -6 -1 0
b:in its	0 3 -11 0 5 0
b:in jeddah	0 -11 12 0 0 0
b:in karachi	0 -12 15 0 -2 0
b:in kuala	-3 11 -8 -5 3 0
b:in london	0 -8 11 0 0 0
b:in mombasa	0 -9 10 0 0 0
b:in muscat	0 11 -11 0 0 0
b:in new	0 -4 18 -8 -13 0
b:in odesa	0 -13 13 0 0 0
b:in our	0 20 -18 0 0 0
b:in recife	0 -13 13 0 0 0
b:in salvador	0 -9 9 0 0 0
b:in seoul	0 -8 17 -7 0 0
b:in shenzhen	0 22 -17 0 -7 0
b:in stockholm	0 8 -1 -3 -3 0
b:in tariff	0 11 -10 0 0 0
b:in the	-2 22 -36 2 14 -1
b:in their	12 18 -23 -1 -3 0
b:in thi	0 10 -9 0 0 0
b:in tromsø	0 -11 12 0 0 0
b:in vienna	6 -10 3 0 0 0
b:incheon	0 -12 13 0 0 0
b:initialled	-1 -8 10 0 0 0
b:initialled in	0 -7 8 0 0 0
b:instrument	0 16 -16 0 0 0
b:interim	0 11 -10 0 0 0
b:interview on	0 -4 -1 0 11 0
b:into	-2 18 -14 -1 0 0
b:into force	0 8 -9 0 0 0
b:into the	0 12 -7 -4 0 0
b:into their	0 15 -15 0 0 0
b:invest	-3 15 -4 0 -3 0
b:invest <money>	-3 13 -3 0 -2 0
b:invited	-4 7 5 0 -16 0
b:invited the	0 10 -8 0 0 0
b:is	-9 -4 7 -5 12 -17
b:is <level>	0 -14 15 0 0 0
b:is a	3 7 -12 0 -2 0
b:is closed	0 14 -13 0 0 0
b:is go	0 -12 13 0 0 0
b:is how	0 -18 21 0 0 0
b:is no	0 9 -7 0 0 0
b:is now	0 -15 3 12 0 0
b:is on	-24 22 1 0 -1 0
b:is scheduled	0 -9 13 0 -3 0
b:is set	10 -10 3 0 0 0
b:is the	0 9 -8 -10 4 0
b:is their	10 -11 4 -1 0 0
b:issue	0 9 -7 0 0 0
b:issued	-11 13 -5 0 0 0
b:istanbul on	0 9 -9 0 0 0
b:it	4 -3 0 6 -3 -16
b:it again	8 -18 3 0 9 0
b:it all	8 -9 0 0 0 0
b:it are	0 4 -9 4 0 0
b:it by	24 -27 11 0 0 0
b:it come	-1 11 -6 0 0 0
b:it down	17 -27 13 0 0 0
b:it end	-1 28 -24 0 0 0
b:it enter	0 -12 12 0 0 0
b:it from	0 -13 14 0 0 0
b:it has	-1 15 -10 0 0 0
b:it in	0 -26 25 -5 7 0
b:it is	18 -6 -2 3 -7 0
b:it meet	0 11 -8 0 0 0
b:it on	-6 10 -8 -6 4 0
b:it out	0 -11 12 0 0 0
b:it run	0 9 -7 0 0 0
b:it sell	0 -4 10 0 -5 0
b:it start	0 12 -10 0 0 0
b:it take	0 -6 0 12 0 0
b:it to	10 0 -13 0 0 0
b:it up	0 -5 8 0 0 0
b:it will	-13 17 2 -15 -5 0
b:it would	-4 17 -6 0 -4 0
b:its	-25 19 -12 2 4 -3
b:its extension	0 -13 13 0 0 0
b:its tariff	0 -18 19 0 0 0
b:jeddah	0 -11 12 0 0 0
b:jinping in	0 -5 10 0 -1 0
b:john	0 -11 12 0 0 0
b:joint	-12 21 -11 -4 -2 0
b:joint <organisation>	0 -22 24 0 0 0
b:joint fact	0 12 -10 0 0 0
b:joint statement	-9 27 -20 0 0 0
b:jump	8 -16 9 0 0 0
b:just	-4 -1 12 0 -2 0
b:karachi	0 -9 12 0 -2 0
b:keep	3 -2 -7 0 7 0
b:keep their	0 0 -8 0 9 0
b:lancaster	0 -19 7 9 0 0
b:lancaster house	0 -19 7 9 0 0
b:last	8 -5 -4 -3 12 -1
b:last -	8 2 -13 0 0 0
b:last day	0 -19 9 3 6 0
b:last week	0 -18 1 2 15 0
b:lasted	0 -10 12 0 0 0
b:lasting	0 -15 16 0 0 0
b:lasting agreement	0 -12 12 0 0 0
b:late	12 -9 7 -4 -8 0
b:later	0 -11 1 0 10 0
b:law	0 11 -7 0 0 0
b:lay	3 -10 8 0 0 0
b:lead	0 -5 -6 13 0 0
b:leader	-21 16 -18 -15 26 0
b:leader '	0 -13 9 0 4 0
b:leader of	-4 25 -21 0 0 0
b:leader spoke	-19 4 0 0 15 0
b:leader to	-5 29 -15 0 -11 0
b:leader will	-5 3 -10 0 11 0
b:leader xi	-2 -12 0 0 15 0
b:least	7 -10 4 0 0 0
b:leather	9 -4 -3 0 0 0
b:leave	-16 -6 10 -5 6 0
b:leave <name>	0 -12 15 0 -1 0
b:leave <seat>	0 6 -3 0 -1 0
b:leave for	0 19 -15 0 0 0
b:leave on	0 -7 10 0 0 0
b:led	0 12 -5 -6 0 0
b:less	0 11 -9 0 0 0
b:let	-10 5 4 0 0 0
b:let the	0 -12 12 0 0 0
b:letter	-2 23 -11 -1 -5 0
b:level	0 -6 -6 0 0 12
b:levy	-4 3 -12 0 9 0
b:li	0 -16 18 0 0 0
b:li chenggang	0 -16 18 0 0 0
b:licence	0 -14 16 0 0 0
b:like	0 12 -6 0 -1 0
b:like to	0 16 -11 0 0 0
b:line	6 -11 7 0 0 0
b:link	10 -9 -3 0 0 1
b:link on	9 -8 -3 0 0 1
b:little	-2 -16 9 10 0 0
b:liu	0 12 -8 0 0 0
b:liu he	0 15 -13 0 0 0
b:london	-1 -13 17 0 0 0
b:london on	-1 -10 14 0 0 0
b:longer	0 -11 4 0 9 0
b:longer a	0 -8 0 0 10 0
b:look forward	0 -11 0 5 6 0
b:lorry	-1 10 -6 0 0 0
b:lose	9 -5 -2 0 0 0
b:lose <level>	10 -11 0 0 0 0
b:lula	-6 3 12 0 -9 0
b:lumpur on	0 -9 5 -2 5 0
b:m	0 14 -10 0 0 0
b:m .	0 14 -10 0 0 0
b:make	-4 10 -6 4 -5 0
b:make on	0 10 -7 0 0 0
b:make public	0 -16 12 8 -7 0
b:maker	12 -4 -8 0 0 0
b:man	0 17 -21 -4 4 0
b:manila	0 21 -20 0 0 0
b:market	0 15 -13 0 0 0
b:matter	-7 -13 11 0 0 13
b:may	-10 33 -15 -4 -10 0
b:mayor	-6 11 -3 0 0 0
b:me on	-15 4 7 0 0 0
b:meant	0 17 -14 0 0 0
b:meant to	0 10 -8 0 0 0
b:mechanism	0 10 -5 -2 0 0
b:mechanism for	0 11 -6 -2 0 0
b:mediator	0 18 -17 0 0 0
b:meet <name>	0 13 -9 -4 0 0
b:meet <quality>	0 -13 7 0 6 0
b:meet again	0 11 0 -9 -14 0
b:meet for	0 14 -2 -6 -8 0
b:meet here	0 2 -9 7 0 0
b:meet in	-2 2 1 -11 5 -9
b:meet is	0 11 -5 -3 -1 0
b:meet next	0 13 -12 0 0 0
b:meet on	6 -8 -1 2 0 6
b:meet the	0 16 -12 0 -2 0
b:meet there	0 -14 19 0 0 0
b:meet was	-1 -12 8 9 -5 0
b:meet will	7 11 -15 0 0 0
b:meeting	-4 -14 18 0 0 0
b:member of	-2 10 -6 0 0 0
b:memorandum	-2 -4 -1 0 11 0
b:memorandum on	0 -5 -6 0 12 0
b:men	0 -10 17 -3 -3 0
b:michelsen	0 -11 2 8 0 0
b:midnight on	0 -9 3 7 0 0
b:minister christian	0 -11 2 8 0 0
b:ministry of	-1 2 -16 2 5 0
b:ministry say	13 -10 -3 6 0 0
b:minute	-7 -3 -8 14 8 0
b:minute on	-6 0 10 0 0 0
b:mombasa	0 -12 13 0 0 0
b:monday	-9 -11 9 0 12 0
b:money	0 14 -10 -3 0 0
b:month	10 -3 -7 1 -1 0
b:more to	0 14 0 0 -8 0
b:morning	8 -10 5 0 0 0
b:most	-2 -10 15 -1 0 0
b:most of	0 -11 15 0 0 0
b:move to	0 -7 10 0 0 0
b:mr	-7 -3 1 -3 13 0
b:mr .	5 -14 4 -5 8 0
b:mr <person>	-12 7 -1 0 6 0
b:muscat	0 11 -11 0 0 0
b:musician	0 10 -9 0 0 0
b:my	-4 0 6 0 -1 0
b:my <office>	0 -8 12 0 0 0
b:name on	-2 14 -10 0 0 0
b:name to	2 -8 11 0 -3 0
b:national	0 9 -7 0 0 0
b:nearly	0 23 -22 0 0 0
b:needed	-10 0 9 0 0 0
b:negotiate	0 -4 13 -2 -7 0
b:negotiate in	0 -10 15 0 -1 0
b:negotiation	0 -14 15 0 0 0
b:negotiation with	0 10 -9 0 0 0
b:negotiator	0 -10 9 0 0 0
b:negotiator are	0 -12 13 0 0 0
b:network	-4 13 -3 -4 0 0
b:new	-6 9 -1 5 -21 0
b:new on	-1 15 -12 0 0 0
b:new round	0 -12 6 4 0 0
b:new tariff	0 14 -13 0 0 0
b:new york	0 0 15 -10 -13 0
b:newspaper	-1 11 -6 0 0 0
b:next	1 10 -11 5 -28 2
b:next meet	6 17 -14 -5 -2 0
b:next round	0 0 -12 12 0 0
b:next talk	0 -10 11 0 0 0
b:night	-1 7 -1 -1 0 0
b:no	0 4 -16 1 -1 12
b:no .	0 -13 2 0 -4 14
b:no deal	0 -18 5 14 0 0
b:nobody	-12 -16 24 0 0 0
b:nobody will	0 -12 13 0 0 0
b:nor	-7 0 8 0 0 0
b:north	-1 18 -16 0 0 0
b:northern	-9 19 -11 0 0 0
b:not	-6 3 0 0 0 0
b:not be	0 14 -11 0 0 0
b:not before	0 -8 9 0 0 0
b:not cancel	0 -10 0 0 12 0
b:not even	0 -8 9 0 0 0
b:not meet	0 13 -12 0 0 0
b:notice by	0 -11 11 0 0 0
b:now	-3 -21 20 9 -2 0
b:number on	11 -13 1 0 0 0
b:odesa	0 -10 11 0 0 0
b:of	-9 14 -10 3 -4 3
b:of <day-gone>	4 9 -9 -2 0 0
b:of <name>	22 -2 -3 -24 0 0
b:of <number>	-3 11 -5 0 0 0
b:of <organisation>	6 -4 -7 -3 12 0
b:of <quality>	-1 -7 12 0 0 0
b:of a	-7 -7 12 10 -11 -1
b:of an	0 -11 13 0 0 0
b:of both	16 0 -12 -7 2 5
b:of its	0 -7 10 0 0 0
b:of last	0 -11 -8 0 17 0
b:of state	13 -21 0 2 4 0
b:of talk	-1 10 -5 -1 -4 0
b:of tariff	0 -17 17 0 0 0
b:of that	10 -5 -5 0 0 0
b:of the	-26 10 -1 3 3 4
b:of their	6 3 -13 4 0 0
b:of them	-10 5 3 0 -1 0
b:of three	0 -10 10 0 0 0
b:of trade	0 -17 18 -1 0 0
b:off	-17 12 -14 7 9 0
b:off on	-6 0 -2 9 0 0
b:off the	0 10 -10 0 0 0
b:off trade	0 14 -12 0 0 0
b:offer	-4 -4 10 -3 0 0
b:offer to	0 10 -8 0 0 0
b:office	0 -8 4 0 8 0
b:officer	0 5 -9 0 0 4
b:official	-10 0 11 0 0 0
b:official end	0 -9 10 0 0 0
b:oil	1 -7 10 0 -4 0
b:oil will	0 -9 11 0 0 0
b:old	0 -19 20 0 0 0
b:old truce	0 -14 14 0 0 0
b:on	6 -17 17 -8 -5 -4
b:on <day-ahead>	-3 -12 6 0 8 0
b:on <day-gone>	14 -3 -2 -3 -11 0
b:on <name>	-7 7 -13 10 -1 0
b:on <person>	0 16 -17 0 0 0
b:on <quality>	-22 -3 13 -1 2 0
b:on a	0 -7 8 -4 0 0
b:on an	0 -17 18 0 0 0
b:on both	-2 20 -15 0 0 0
b:on for	-12 9 0 0 0 0
b:on his	-6 9 -1 0 0 0
b:on in	0 10 -8 0 -2 0
b:on it	5 -10 11 -3 -1 0
b:on its	0 -11 0 13 0 0
b:on most	0 -9 11 0 0 0
b:on our	-12 14 0 0 0 0
b:on reciprocal	0 -14 15 0 0 0
b:on television	-1 4 -8 0 6 0
b:on the	35 -21 1 -31 -2 -2
b:on their	0 -10 11 0 0 0
b:on what	0 -7 11 0 -2 0
b:on x	10 -10 0 0 0 0
b:once	-9 17 -4 0 0 0
b:once and	-11 12 0 0 0 0
b:one	13 -22 18 0 -3 -1
b:one has	0 -17 17 0 0 0
b:one in	0 10 -9 0 0 0
b:one of	8 -14 8 0 0 0
b:open	-2 4 3 -9 -3 0
b:open on	0 12 -11 0 0 0
b:opened	-8 -18 10 -8 15 0
b:opened a	0 -5 11 0 0 0
b:opened in	0 -16 16 0 0 0
b:opened on	0 -8 12 0 0 0
b:opposite	6 -12 6 0 0 0
b:opposite number	6 -12 6 0 0 0
b:or	8 -17 3 -4 13 0
b:orchestra	0 9 -8 0 0 0
b:order late	0 -11 11 0 0 0
b:order of	0 11 -9 0 0 0
b:order on	0 19 -11 0 -3 0
b:ordinary	0 -9 9 0 0 0
b:other	13 17 -33 0 -2 0
b:other 's	0 13 -11 0 0 0
b:other again	0 16 -17 5 -3 0
b:other in	0 -18 11 0 5 0
b:other on	18 -8 -6 -4 0 0
b:our	-26 6 8 5 -11 0
b:our reporter	0 9 -7 0 0 0
b:out	4 3 -6 10 -15 0
b:out of	13 -20 1 8 0 0
b:out on	-3 16 -22 8 0 0
b:out the	0 14 -14 0 0 0
b:out what	4 -13 11 0 0 0
b:outcome	0 -7 18 -1 -16 0
b:outcome of	0 -10 20 -1 -15 0
b:over	-24 17 0 -10 -6 0
b:own	-8 -1 -7 0 16 0
b:own deal	-2 14 -7 0 0 0
b:own duty	0 -10 10 0 0 0
b:p	11 -19 11 0 0 0
b:p <number>	8 -22 18 0 0 0
b:pair	-2 -15 13 -3 9 0
b:palace	0 -13 17 0 -2 0
b:paper	-11 8 1 0 -1 0
b:part	-3 -5 11 0 0 0
b:part of	0 -8 10 0 0 0
b:parted	0 -16 18 0 0 0
b:parted in	0 -9 10 0 0 0
b:party	-7 10 -8 -1 0 8
b:passed	0 -9 10 0 0 0
b:passed it	0 -14 14 0 0 0
b:past <number>	0 -8 3 5 0 0
b:pay	-6 4 3 -10 1 0
b:pay <level>	0 9 0 -3 -11 0
b:pay a	4 -13 8 0 0 0
b:pay in	0 14 -9 0 0 0
b:pay no	0 -9 10 0 0 0
b:peace	0 20 -17 0 0 0
b:peace talk	0 13 -13 0 0 0
b:people briefed	0 9 -8 0 0 0
b:phone	9 4 -20 0 -3 0
b:phone on	13 -6 -6 0 0 0
b:place in	0 -17 19 0 0 0
b:place on	2 15 -16 0 0 0
b:plan	0 -6 -1 1 10 0
b:plan to	0 -30 25 0 7 0
b:play	0 10 -9 0 0 0
b:point	-8 11 -1 -3 0 0
b:policy	0 -9 11 0 0 0
b:policy <person>	0 -10 12 0 0 0
b:post	0 -11 7 10 -4 0
b:post of	-6 -23 17 12 0 0
b:premier	0 10 -13 6 -9 0
b:premier liu	0 10 -7 0 0 0
b:prepare	0 -5 -14 22 0 0
b:prepare a	0 -2 -11 5 7 0
b:prepare for	0 -20 17 -3 7 0
b:prepare the	2 -2 -7 19 -21 0
b:presented	0 14 -13 0 0 0
b:president	18 -6 -9 -29 9 -5
b:president '	2 -15 7 0 6 0
b:president <person>	-17 26 -3 -4 -7 0
b:president donald	5 -7 9 0 -9 0
b:president had	13 -22 -4 0 12 0
b:president meet	-4 -7 13 0 0 0
b:president of	6 7 -14 -3 0 0
b:president to	-11 14 -4 0 0 0
b:president would	12 0 -19 -2 9 0
b:press	4 8 -9 -2 0 0
b:press conference	0 32 -30 0 0 0
b:press on	11 -7 -3 0 0 0
b:pridi	-16 18 0 0 0 0
b:pridi banomyong	-10 11 0 0 0 0
b:prime	-11 -4 6 0 11 0
b:prime minister	-11 -4 6 0 11 0
b:printed	0 12 -11 0 0 0
b:probably	0 8 -2 7 -13 0
b:proclamation on	0 -9 11 0 0 0
b:progress	2 6 -15 6 0 0
b:prolonged their	-2 -14 17 0 0 0
b:proposal	0 -16 17 0 0 0
b:propose	8 10 -16 0 0 0
b:propose a	10 4 -13 0 0 0
b:propose on	0 -11 12 0 0 0
b:propose to	0 10 -10 0 0 0
b:protested	6 -14 8 0 0 0
b:protocol	0 -9 10 0 0 0
b:published	-14 5 9 -3 -16 0
b:published its	0 -7 14 0 -7 0
b:published on	0 13 -10 0 0 0
b:purchase	0 -13 13 0 0 0
b:put	14 -1 0 -9 -6 0
b:put a	8 -14 9 0 0 0
b:put his	3 8 -13 0 0 0
b:put into	0 4 -9 0 3 0
b:put it	13 -12 0 0 0 0
b:put out	0 12 -11 0 0 0
b:put the	-5 11 -2 0 0 0
b:quarter	0 -9 10 0 0 0
b:question	-2 0 -10 0 14 0
b:question on	0 0 -15 0 15 0
b:raise	-7 11 -1 -1 0 0
b:raise duty	-2 14 -10 0 0 0
b:rang	11 -2 -11 0 0 0
b:rare	-1 0 -10 0 9 0
b:rare earth	0 0 -11 0 9 0
b:rate	-2 9 -1 0 -4 0
b:rather	0 11 -10 0 0 0
b:ratified	0 9 -8 0 0 0
b:reach in	0 -12 15 0 0 0
b:readout	-19 13 -1 9 0 0
b:readout of	-19 13 -1 9 0 0
b:reason to	0 0 -9 0 10 0
b:receive	-4 -10 0 16 2 0
b:receive <person>	-1 -18 16 -3 3 0
b:receive by	0 6 -9 0 3 0
b:receive the	0 0 -10 9 0 0
b:recife	0 -11 11 0 0 0
b:reciprocal	0 -11 13 0 0 0
b:reciprocal trade	0 -13 14 0 0 0
b:recommend	0 12 -10 0 0 0
b:record	0 -8 10 0 0 0
b:relief	-6 14 -7 0 0 0
b:report	-1 32 -26 0 0 0
b:reporter	3 -1 -4 8 -6 0
b:reporter on	0 -9 7 3 -1 0
b:representative	-3 -7 13 -4 0 0
b:result	13 -18 1 -8 17 0
b:result of	8 -10 -3 -7 16 0
b:resume on	0 -10 6 8 -1 0
b:return	-3 0 -7 -2 14 0
b:return <name>	0 -10 10 0 0 0
b:return the	0 -9 0 0 9 0
b:review	-12 -7 17 0 0 0
b:revive	0 -13 14 0 0 0
b:ring	-11 14 -1 0 0 0
b:rise	-5 9 0 -4 0 0
b:rise <level>	0 12 -9 0 0 0
b:robert	0 -10 0 11 0 0
b:round between	0 -8 10 0 0 0
b:round end	0 -8 9 0 0 0
b:round in	0 -14 18 0 0 0
b:round of	-8 15 -8 -5 0 -5
b:round was	0 11 -10 0 0 0
b:round will	0 9 -9 0 0 0
b:row	0 -13 13 0 0 0
b:rule	-9 15 -17 12 -7 0
b:rule out	-6 13 0 0 -6 0
b:run	-10 17 -6 -3 0 0
b:run from	0 -10 11 0 0 0
b:run out	-1 20 -15 0 0 0
b:run until	0 16 -15 0 0 0
b:s	8 -10 4 0 0 0
b:s &	8 -10 4 0 0 0
b:sale	0 15 -13 0 0 0
b:salvador on	0 -9 9 0 0 0
b:same	0 -6 12 -3 -2 0
b:sardine	0 -9 9 0 0 0
b:saturday	-1 -9 11 0 0 0
b:say <person>	-9 17 -15 0 4 0
b:say a	-6 -15 13 11 0 0
b:say after	12 -13 -16 16 8 5
b:say at	0 16 -13 0 0 0
b:say he	-4 14 -6 -7 0 0
b:say his	0 -11 11 0 0 0
b:say it	-2 20 -14 0 0 0
b:say on	8 10 -8 -28 -2 0
b:say the	1 -14 20 0 -13 0
b:say to	12 -11 3 0 -5 0
b:scott	0 -5 1 9 -12 0
b:scott bessent	0 -5 1 9 -12 0
b:seal	0 -8 1 0 8 0
b:second	-15 14 -5 7 -26 -6
b:second and	0 -12 6 4 0 0
b:second day	0 13 -15 9 -6 0
b:second is	0 -20 7 11 0 0
b:second round	1 14 -6 -15 0 0
b:secretary	6 -2 0 5 -14 0
b:secretary scott	0 -5 1 9 -12 0
b:security	0 12 -11 0 0 0
b:see <person>	-5 -10 6 6 2 0
b:seed	-1 10 -7 0 0 0
b:sell to	-1 -10 11 0 2 0
b:send	-2 13 -4 0 -1 0
b:send a	0 11 -10 0 0 0
b:seoul	0 0 -5 9 0 0
b:session	0 9 -8 0 0 0
b:session in	0 9 -9 0 0 0
b:set	8 -1 2 -5 -4 0
b:set for	9 -7 1 0 0 0
b:settle	9 -7 -4 0 2 0
b:settle at	0 -7 8 0 0 0
b:settle it	5 -9 0 4 0 0
b:settle on	6 0 -17 0 8 0
b:settle the	0 -5 12 -1 0 0
b:seventh	0 -14 9 11 -3 0
b:seventh round	0 -9 12 -1 0 0
b:shake	0 -9 0 0 10 0
b:shake hand	0 -9 0 0 10 0
b:shall be	0 -8 11 0 0 0
b:shared	0 17 -12 -4 0 0
b:she	0 -14 21 -3 -3 0
b:she'll	14 -13 0 0 0 0
b:sheet	-10 17 -6 0 -10 0
b:sheet of	-3 8 -3 0 0 0
b:sheet on	-1 9 -2 0 -8 0
b:shenzhen	0 22 -17 0 -7 0
b:shenzhen on	0 18 -14 0 -5 0
b:ship	-4 2 -19 0 13 0
b:shook	4 -20 18 0 0 0
b:shortly	6 1 -10 0 0 0
b:should	4 10 -18 -3 -3 8
b:show	0 12 -9 0 0 0
b:shrimp	-4 15 -10 0 0 0
b:shut	0 14 -11 0 0 0
b:side	17 -5 1 4 -19 0
b:side are	-1 -9 9 4 0 0
b:side have	0 8 -5 0 0 0
b:side meet	0 11 -7 0 -1 0
b:side on	0 -5 -9 12 0 0
b:side say	0 -13 16 -4 0 0
b:side will	14 14 -18 -7 -2 -2
b:side would	0 -10 6 5 0 0
b:sideline	0 -6 9 0 0 0
b:sign	-7 2 5 -20 0 -1
b:sign a	6 -9 2 0 4 0
b:sign an	0 -6 10 0 0 0
b:sign by	-10 10 0 0 0 0
b:sign for	0 -11 11 0 0 0
b:sign on	2 -4 0 0 9 0
b:sign the	2 14 -19 -1 4 0
b:sign their	0 14 -7 0 -3 0
b:sign two	0 -7 10 0 -3 0
b:signature	-1 -8 12 0 0 0
b:signature of	0 -15 15 0 0 0
b:since <number>	11 -11 1 0 0 0
b:since the	-2 -10 14 0 0 0
b:since they	-1 3 -11 0 8 0
b:sir	6 -24 0 -1 19 0
b:sir <person>	6 -24 0 -1 19 0
b:sit down	-6 13 -13 0 6 0
b:sit on	0 12 -9 0 0 0
b:sit with	0 -13 16 0 0 0
b:six	4 8 -12 0 0 0
b:six hour	4 4 -9 0 0 0
b:sixth	-13 -10 6 15 -5 0
b:sixth round	-3 -14 11 7 0 0
b:slap	0 -14 15 0 0 0
b:sleep	0 -7 9 0 0 0
b:small	-12 15 -2 0 0 0
b:so	0 -6 15 -13 -7 0
b:so it	0 -6 8 0 0 0
b:so on	11 0 -8 0 0 0
b:so that	9 -4 -1 0 0 0
b:so what	0 -10 10 0 0 0
b:some	6 7 -14 0 -3 0
b:soybean	13 -7 -1 0 0 0
b:spare	0 10 -7 0 0 0
b:speak	-7 19 -9 -1 -4 0
b:speak again	-8 0 8 0 0 0
b:speak by	-8 14 -4 0 0 0
b:speaking	0 0 -9 0 6 0
b:special	0 18 -15 0 0 0
b:speech	-2 16 -12 0 0 0
b:spent	-3 -3 11 0 -2 0
b:spoke	13 -12 -4 -7 9 0
b:spoke by	3 -10 1 -4 13 0
b:spoke of	-7 10 0 0 0 0
b:spoke on	16 -12 -3 0 0 0
b:spoke with	7 0 -6 0 0 0
b:spoken	11 -4 -8 0 0 0
b:spring	0 14 -13 0 0 0
b:start	-7 2 9 -10 -11 0
b:start in	0 -17 18 0 0 0
b:start on	-3 12 -3 0 -6 0
b:state	0 -24 11 -12 17 0
b:state are	0 -1 -11 4 7 0
b:state council	0 -10 10 0 0 0
b:state on	2 7 -10 0 0 0
b:state visit	0 -24 8 -2 16 0
b:statement	0 15 -12 -2 -1 0
b:statement after	0 -7 8 0 0 0
b:statement of	0 9 -6 0 0 0
b:statement on	-3 10 -7 0 0 0
b:stay	-8 -2 2 11 0 0
b:stay at	-7 8 0 0 0 0
b:stay in	-2 3 -16 12 0 0
b:stay until	0 -11 12 0 0 0
b:steel	1 13 -16 0 0 0
b:step	0 9 -15 8 0 0
b:still	-1 24 -29 -12 3 0
b:still in	0 9 -6 0 0 0
b:stock	0 10 -9 0 0 0
b:stockholm	-2 9 -1 -5 -4 0
b:stockholm at	0 18 -18 0 0 0
b:stop	-1 25 -17 0 0 0
b:substantial progress	0 -11 3 7 0 0
b:such	0 -16 15 -4 5 0
b:sugar	5 -11 7 0 0 0
b:sugar pay	-1 -8 10 0 0 0
b:suggest	0 25 -24 0 0 0
b:sum	0 16 -14 0 0 0
b:summary	0 23 -19 0 -4 0
b:summary of	0 17 -12 0 -4 0
b:summit in	10 1 -3 -4 -4 0
b:suspend	-2 20 -15 0 0 0
b:suspension of	0 10 -9 0 0 0
b:swedish	0 -10 11 0 0 0
b:swedish capital	0 -10 11 0 0 0
b:table	4 -19 19 0 -1 0
b:table on	0 -20 21 0 0 0
b:take	7 -16 6 1 1 5
b:take effect	-3 8 -3 0 0 0
b:take the	18 -13 -4 0 0 0
b:take three	-11 21 -8 0 0 0
b:talk	1 9 -11 0 -15 6
b:talk about	-6 -12 11 0 0 7
b:talk are	0 14 -11 0 0 0
b:talk between	-3 -15 18 0 -3 0
b:talk had	0 9 -8 0 0 0
b:talk in	0 8 -14 2 7 0
b:talk is	0 14 -13 0 0 0
b:talk of	4 -11 9 0 0 0
b:talk on	5 0 -1 0 -12 1
b:talk take	0 -8 9 0 0 0
b:talk to	8 -5 0 0 0 0
b:talk with	-1 24 -19 -1 -2 0
b:talked	16 -6 -11 -6 11 0
b:talked about	0 0 -4 0 9 0
b:talked by	19 -10 -3 0 0 0
b:talked for	-6 25 -17 0 -1 0
b:talked in	0 -12 3 0 8 0
b:talked on	14 0 -11 0 -1 0
b:talking	0 -11 15 0 0 0
b:tariff	-2 6 5 -13 -10 0
b:tariff on	-11 -2 7 0 1 0
b:tea	-4 12 -5 0 0 0
b:tea and	-2 9 -5 0 0 0
b:team	-14 -23 11 31 -9 0
b:team of	0 -9 16 -6 0 0
b:team would	-9 -5 0 15 0 0
b:technical	-6 -13 14 -1 0 5
b:telephone	21 -9 -7 -4 -11 -1
b:telephone conversation	10 -9 0 0 0 0
b:telephoned	19 -13 -9 0 0 0
b:television	-7 -3 0 -1 11 0
b:television interview	0 -14 11 0 5 0
b:television on	0 12 -9 0 0 0
b:tell	5 6 1 -9 -22 0
b:tell <organisation>	4 7 -13 0 0 0
b:tell <person>	1 1 0 -9 0 0
b:tell a	-6 17 -9 0 0 0
b:tell his	10 -12 4 0 0 0
b:tell me	-11 0 8 0 0 0
b:tell reporter	5 -12 3 9 -3 0
b:tell the	10 13 -32 0 0 0
b:tell thi	-10 14 -3 0 0 0
b:tell to	0 -9 9 0 0 0
b:ten	-15 -3 -1 4 14 0
b:ten minute	-14 2 -6 0 14 0
b:ten past	0 -9 2 5 0 0
b:term	-5 -8 6 0 11 0
b:term end	0 -14 14 0 0 0
b:term of	0 0 -12 0 11 0
b:than	-8 7 0 -2 -1 0
b:than on	0 -12 12 0 0 0
b:than two	0 19 -18 0 0 0
b:thanked	-1 14 -10 0 0 0
b:that	-2 -7 7 -3 0 12
b:that 's	0 -15 18 0 0 0
b:that <name>	6 20 -21 -3 -3 0
b:that <office>	0 9 -8 0 0 0
b:that <person>	26 -16 -7 -7 12 0
b:that <seat>	5 5 -13 0 0 0
b:that a	-7 -3 20 -10 -1 0
b:that an	0 -12 14 0 0 0
b:that both	0 5 -15 11 -5 0
b:that come	0 12 -11 0 0 0
b:that everybody	0 -12 12 0 0 0
b:that from	0 13 -11 -1 0 0
b:that had	-1 16 -12 0 0 0
b:that has	0 11 -10 0 0 0
b:that in	0 -18 20 0 0 0
b:that is	-4 -4 15 -1 -4 0
b:that it	-10 30 -17 0 -6 0
b:that lapse	0 -8 8 0 0 0
b:that last	0 8 -8 0 0 0
b:that leave	0 -10 10 0 0 0
b:that mr	-16 23 -6 0 -1 0
b:that nobody	0 -13 13 0 0 0
b:that put	0 -10 9 0 3 0
b:that start	0 14 -10 0 -5 0
b:that talk	0 -10 4 6 0 0
b:that their	-10 13 -6 2 -1 0
b:that there	-6 3 -20 0 7 9
b:that they	12 -27 21 -4 -3 0
b:that was	4 -15 8 -1 9 0
b:the	-1 -2 3 -14 14 -11
b:the <name>	-1 -9 11 4 -11 0
b:the <number>	0 22 -19 0 0 0
b:the <organisation>	-37 28 -16 3 0 -2
b:the <person>	-4 7 -29 -10 28 0
b:the <quality>	3 -16 7 11 0 3
b:the <seat>	-2 -15 -3 7 27 0
b:the agreement	2 0 6 -7 -9 0
b:the akasaka	0 -12 15 0 -2 0
b:the apec	7 21 -27 -4 0 0
b:the app	0 -8 12 0 -2 0
b:the asean	0 4 5 -2 -11 0
b:the busan	0 -21 22 0 0 0
b:the city	0 10 -7 -2 0 0
b:the close	0 -12 13 0 0 0
b:the deadline	0 11 -7 0 0 0
b:the deal	0 13 -11 0 0 0
b:the delegation	4 -16 3 13 -1 0
b:the deputy	0 -17 15 0 0 0
b:the door	0 -3 -3 10 0 0
b:the duty	0 -14 18 -1 0 0
b:the economic	0 2 -16 0 15 0
b:the eighth	0 -4 9 -1 0 0
b:the end	-3 -14 14 4 0 0
b:the eve	0 19 -12 -2 -8 0
b:the evening	22 -4 -11 -2 0 0
b:the expert	-7 18 -18 0 -1 7
b:the fact	0 -11 11 0 0 0
b:the first	9 9 -6 -15 -4 0
b:the framework	0 14 -11 0 0 0
b:the geneva	0 -16 17 0 0 0
b:the great	0 11 -15 0 5 0
b:the house	0 8 -5 0 0 0
b:the instrument	0 16 -15 0 0 0
b:the leader	-2 -10 3 0 16 0
b:the matter	-5 -10 5 0 0 13
b:the memorandum	0 -21 11 0 12 0
b:the morning	8 -14 6 0 0 0
b:the most	0 9 -7 0 0 0
b:the next	7 6 -20 17 -13 -6
b:the north	0 12 -11 0 0 0
b:the northern	-9 19 -11 0 0 0
b:the old	0 -20 21 0 0 0
b:the order	6 -11 10 0 -3 0
b:the other	0 15 -12 0 0 0
b:the outcome	0 -10 12 0 0 0
b:the pair	-2 -15 13 -3 9 0
b:the party	-6 2 -2 0 0 8
b:the phone	12 -6 -6 0 0 0
b:the president	19 -26 11 -13 4 0
b:the press	9 -14 5 0 0 0
b:the proclamation	0 -8 10 0 0 0
b:the proposal	0 -12 12 0 0 0
b:the protocol	0 -8 9 0 0 0
b:the s	8 -11 5 0 0 0
b:the sale	0 10 -9 0 0 0
b:the same	0 -7 12 -3 -2 0
b:the second	-10 14 -4 -6 -8 0
b:the seventh	0 -10 14 -5 0 0
b:the sideline	0 -6 9 0 0 0
b:the signature	0 -13 15 0 0 0
b:the state	-4 0 -24 -1 25 0
b:the statement	0 9 -9 0 0 0
b:the step	0 12 -12 0 0 0
b:the swedish	0 -10 11 0 0 0
b:the table	5 -19 18 0 0 0
b:the talk	1 -3 7 -10 0 0
b:the tariff	-11 5 0 0 1 0
b:the team	0 -13 4 10 0 0
b:the term	-4 -7 4 0 11 0
b:the text	-6 0 7 0 -3 0
b:the thing	0 8 -6 0 0 0
b:the third	2 -9 7 9 -7 0
b:the three	4 -10 9 0 0 0
b:the time	-2 -11 4 9 0 0
b:the truce	-18 7 5 -4 -1 0
b:the two	14 -26 8 -7 18 0
b:the visit	0 -21 8 15 -1 0
b:the war	0 -4 14 0 -10 0
b:the way	-8 10 0 0 0 0
b:the week	0 28 -26 0 0 0
b:the world	13 -7 -3 0 0 0
b:their	-12 2 -2 -8 17 0
b:their <office>	0 -22 18 -6 7 0
b:their duty	0 8 -6 0 0 0
b:their first	12 -24 6 -4 10 0
b:their leader	-3 10 -10 0 2 0
b:their meet	1 -10 1 5 0 0
b:their name	-5 -2 12 0 -4 0
b:their president	-2 25 -26 2 0 0
b:their second	-11 -3 17 -6 0 0
b:their sixth	-3 18 -6 -7 0 0
b:their talk	0 16 -17 2 0 0
b:their tariff	2 -14 13 0 0 0
b:their team	-11 0 0 9 0 0
b:their third	-8 -2 12 -6 0 0
b:their trade	0 0 -9 5 3 0
b:them	-24 0 3 -1 6 8
b:them at	-5 -10 5 0 0 9
b:them in	-8 8 -1 2 0 0
b:them to	0 -11 3 0 11 0
b:then come	10 -19 10 0 0 0
b:then we	0 11 -9 0 0 0
b:there	-6 -2 -7 12 3 5
b:there 's	6 -13 9 0 0 0
b:there are	0 6 -16 7 0 0
b:there from	0 -10 10 0 0 0
b:there had	-1 -2 0 -2 0 10
b:there have	0 13 -12 0 0 0
b:there on	-9 -11 10 1 6 0
b:there was	1 -2 -18 4 9 0
b:there were	0 13 -6 -1 0 0
b:there will	0 28 -22 -2 -1 0
b:there would	0 -4 -2 10 0 0
b:they	25 -27 13 -1 -10 -16
b:they agree	1 16 -29 14 -1 0
b:they are	0 -9 22 -6 -11 0
b:they come	0 0 -10 10 0 0
b:they did	20 -3 -16 0 0 0
b:they go	0 -12 15 0 0 0
b:they had	-5 -3 11 -4 -2 0
b:they have	11 -17 11 0 0 0
b:they meet	-8 -5 10 -5 8 0
b:they speak	-17 17 0 0 0 0
b:they want	0 -10 14 -3 0 0
b:they were	-9 19 -10 0 -1 0
b:they will	16 -30 4 11 0 -1
b:they'd	0 8 -8 0 0 0
b:they'll	-15 1 -8 12 11 0
b:they're	15 -25 14 0 -1 0
b:they've	0 -9 10 0 0 0
b:thi	3 2 0 0 -9 -4
b:thi was	0 -9 10 0 0 0
b:thi week	5 -13 7 4 -5 0
b:thing	0 8 -3 0 0 0
b:think	0 11 -6 0 -1 0
b:third	-16 10 2 -7 -16 -5
b:third is	0 -8 9 0 0 0
b:third meet	0 17 -15 0 0 0
b:third round	-5 11 -1 -8 -2 0
b:those	0 12 -10 0 0 2
b:though	0 9 -7 0 0 0
b:threat	0 -4 7 0 0 0
b:threaten	-1 28 -23 0 0 0
b:three	2 -11 9 -7 4 0
b:three -	1 -17 16 0 0 0
b:three hour	0 2 -10 6 0 0
b:thu	14 -5 -5 0 0 0
b:thursday	9 -20 16 0 0 0
b:tie	0 14 -14 0 0 0
b:tiktok	-5 15 -6 0 0 0
b:time	2 12 -19 3 0 0
b:time for	0 11 -9 0 0 0
b:time since	5 -16 10 0 0 0
b:time the	3 2 -14 8 0 0
b:to	-7 13 -7 -22 3 2
b:to <level>	-3 29 -22 0 0 0
b:to <person>	16 -1 -11 0 -5 0
b:to <seat>	-4 -3 16 -12 -23 5
b:to a	11 13 -20 0 -1 0
b:to agree	0 -6 10 0 0 0
b:to an	0 9 -8 0 0 0
b:to be	-12 4 -5 -5 7 3
b:to come	0 -5 -5 9 2 0
b:to discuss	0 9 0 -4 -7 0
b:to end	8 -5 1 -2 0 0
b:to extend	0 8 -7 0 0 0
b:to finish	0 -8 9 0 0 0
b:to follow	1 -10 9 0 0 0
b:to have	0 25 -22 0 0 0
b:to his	0 1 -13 7 5 0
b:to hold	14 -33 28 -7 -3 0
b:to invest	-3 11 -1 0 -1 0
b:to keep	0 -2 -5 0 9 0
b:to last	0 -16 17 0 0 0
b:to meet	-7 0 2 -18 9 0
b:to midnight	0 -11 12 0 0 0
b:to open	0 10 -9 0 0 0
b:to resume	0 8 -4 0 0 0
b:to sign	-2 8 -20 0 13 0
b:to sit	0 6 -14 0 8 0
b:to start	0 -7 12 -1 -1 0
b:to talk	26 -19 -10 0 3 0
b:to the	-1 -9 11 -17 5 0
b:to work	0 10 -11 0 0 0
b:tomatoe	0 -8 9 0 0 0
b:trade	26 -17 12 0 -21 -2
b:trade boss	-2 -2 -4 11 0 0
b:trade deal	9 -9 1 0 0 0
b:trade minister	8 0 -2 0 -3 0
b:trade representative	-2 -5 11 -4 0 0
b:trade talk	1 -1 9 -6 -7 0
b:trade war	0 0 -7 0 9 0
b:train	0 0 -9 10 0 0
b:transfer	-3 13 -8 0 0 0
b:travel	-8 -7 14 -3 0 0
b:travel to	-7 -15 22 -2 1 0
b:treasury	0 0 -1 6 -12 0
b:treasury secretary	0 0 -1 7 -12 0
b:trieste on	0 -15 15 0 0 0
b:trip	0 -18 -1 0 20 0
b:trip to	0 -18 0 0 20 0
b:tromsø	0 -11 12 0 0 0
b:tromsø on	0 -10 10 0 0 0
b:truce	-13 5 7 -5 -5 0
b:truce between	-4 12 -5 -3 0 0
b:truce by	-5 10 0 0 0 0
b:truce end	0 -9 3 6 0 0
b:truce from	0 9 -8 0 0 0
b:truce in	-5 -6 11 0 0 0
b:truce on	6 -14 9 0 0 0
b:truce would	0 -12 13 0 0 0
b:truck	13 -4 -9 0 0 0
b:trump has	0 -14 17 0 -2 0
b:tuni	0 8 -9 0 0 0
b:turn	0 9 -5 0 0 0
b:turnberry	0 -6 11 0 -2 0
b:twice	0 16 -13 0 0 0
b:two	16 -17 2 -12 12 4
b:two <office>	5 1 0 -1 -11 0
b:two are	12 -14 4 0 0 0
b:two club	0 20 -19 0 0 0
b:two country	-23 13 8 -6 -3 0
b:two delegation	0 -9 8 6 -1 0
b:two government	0 -12 12 4 -4 0
b:two had	8 -15 -7 0 16 0
b:two head	12 -26 -4 0 19 0
b:two hour	-2 18 -15 0 -1 0
b:two leader	-12 11 6 -5 -4 0
b:two men	0 -11 17 -1 -2 0
b:two of	0 -8 11 0 0 0
b:two president	3 5 -19 -14 13 -2
b:two side	21 -9 3 -3 -16 2
b:two team	0 12 -5 0 -2 0
b:two will	3 -17 14 -2 3 0
b:under	3 -9 8 0 0 0
b:under a	8 -13 6 0 0 0
b:understanding	2 -18 16 0 0 0
b:understanding reach	0 -10 11 0 0 0
b:unless	1 8 -11 0 0 0
b:until	-33 23 -5 -13 3 -1
b:until the	-1 1 -9 -1 12 0
b:up	7 0 -15 3 7 3
b:up a	10 -2 -1 -4 0 0
b:up at	0 -8 0 10 0 0
b:up by	-10 7 -1 0 0 5
b:up in	0 -14 17 0 0 0
b:up to	0 15 -12 0 0 0
b:us	-12 27 -11 -3 0 0
b:used	-3 -4 12 0 -5 0
b:vanilla	10 -6 -3 0 0 0
b:very	-15 5 5 -1 0 0
b:very good	-13 11 2 0 -4 0
b:vice	0 5 -7 6 -9 0
b:vice premier	0 16 -12 0 -7 0
b:video	14 -12 -27 -15 5 22
b:video call	-3 8 -4 0 0 0
b:video conference	0 -3 -4 0 0 10
b:video link	10 -9 -3 0 0 1
b:video on	0 0 -7 -4 0 10
b:vienna	6 -10 3 0 0 0
b:visit	-10 6 -9 8 3 0
b:visited	0 -8 0 -1 0 10
b:visited <seat>	0 -13 15 0 0 0
b:von	6 -12 8 0 0 0
b:von der	6 -12 8 0 0 0
b:vote to	0 -13 14 0 0 0
b:wage	0 17 -16 0 0 0
b:wait	0 10 -7 0 0 0
b:waited	0 8 -7 0 0 0
b:war in	0 -4 14 0 -10 0
b:warn	0 -9 4 6 0 0
b:was	-5 -3 5 0 0 -11
b:was a	-9 -3 4 12 -1 0
b:was conclude	3 -17 16 0 0 0
b:was due	21 -2 7 0 -23 0
b:was expect	0 -9 13 0 0 0
b:was given	0 -10 10 0 0 0
b:was in	-1 -10 14 -3 0 0
b:was no	0 0 -9 0 9 0
b:was not	8 -10 -2 0 7 0
b:was on	-1 -10 13 0 0 0
b:was published	0 13 -12 0 0 0
b:was put	0 -7 9 0 0 0
b:was reach	0 11 -9 0 0 0
b:was say	0 9 -7 0 0 0
b:was sign	-5 13 -8 0 0 0
b:was take	0 -14 15 0 0 0
b:was tell	0 -10 11 0 0 0
b:was the	7 3 -13 6 1 0
b:was their	-3 -3 9 -15 6 0
b:was to	7 23 -24 -7 -4 0
b:watch	0 9 -4 0 -1 0
b:water	0 0 -12 9 0 0
b:water on	0 -2 -7 9 0 0
b:way to	0 -12 10 0 0 0
b:we	-3 -2 8 -13 -9 11
b:we are	0 18 -13 0 0 0
b:we had	-9 -4 12 0 0 0
b:we meet	0 -9 4 0 0 8
b:we shall	4 13 -15 -2 0 0
b:we sit	0 -13 14 0 0 0
b:we will	-3 -5 2 0 8 0
b:we'll	-1 -13 19 0 -2 0
b:week	-12 2 -2 2 5 0
b:week 's	0 0 -13 0 16 0
b:week for	0 -18 19 0 0 0
b:week of	-9 11 -6 3 0 0
b:welcome	0 11 -9 0 0 0
b:were	3 6 -6 -25 -5 7
b:were due	-3 10 -1 0 -2 0
b:were hold	-1 -10 11 0 0 0
b:were on	0 7 -11 0 0 0
b:were sign	0 15 -14 0 0 0
b:were to	4 -23 12 -6 6 9
b:what	10 -16 22 -22 -14 -1
b:what <name>	0 -14 8 0 7 0
b:what <person>	17 -10 -1 0 0 0
b:what both	0 -13 14 0 0 0
b:what change	0 14 -13 0 0 0
b:what did	14 -21 10 0 0 0
b:what happen	0 12 -9 0 0 0
b:what happened	0 -29 30 0 0 0
b:what is	2 -12 10 0 0 0
b:what the	-2 13 -7 0 -1 0
b:what they	3 12 -17 0 0 0
b:what to	0 10 -9 0 0 0
b:what was	-1 -13 17 0 0 0
b:what will	0 -24 26 0 0 0
b:what would	0 -11 12 0 0 0
b:when	-11 -13 11 -24 20 -1
b:when <person>	-1 -2 -15 -1 21 0
b:when do	0 10 -7 0 0 0
b:when he	0 6 -9 0 0 0
b:when they	0 -4 -8 -4 17 0
b:where	-14 -9 14 0 1 0
b:where <person>	0 5 -11 3 4 0
b:where the	0 -15 21 -5 0 0
b:whether	-3 7 6 -2 -8 0
b:whether he	0 12 1 0 -12 0
b:which	-14 -6 16 -4 0 -3
b:which <quality>	0 12 -12 0 0 0
b:which begin	0 -9 0 11 -3 0
b:which both	0 -14 15 0 0 0
b:which last	0 10 -10 0 0 0
b:which meet	0 18 -16 0 0 0
b:which opened	0 -9 10 0 0 0
b:which pay	0 -11 11 0 0 0
b:which the	8 -19 2 0 12 0
b:which they	-11 24 -16 0 0 0
b:which was	0 16 -15 0 0 0
b:which were	0 -18 19 0 0 0
b:while	6 5 -12 0 0 0
b:while the	7 0 -9 0 0 0
b:who had	0 -8 10 0 0 0
b:who is	0 -9 12 1 -4 0
b:who meet	0 -9 0 3 8 0
b:who sign	0 9 -9 0 0 0
b:who sit	0 -10 13 0 0 0
b:whom	3 -11 0 0 7 0
b:whom he	6 -13 2 0 3 0
b:whose	0 -4 -1 0 1 9
b:will	0 -2 4 6 -19 1
b:will again	-1 0 -8 12 0 0
b:will be	0 27 -23 0 -6 0
b:will begin	0 10 -9 0 0 0
b:will charge	0 -13 13 0 0 0
b:will continue	-9 -7 9 0 0 7
b:will cut	0 -7 9 0 0 0
b:will discuss	0 -18 7 0 9 0
b:will do	-6 0 9 0 0 0
b:will have	-6 -3 12 0 -7 0
b:will hold	4 5 -18 7 -4 4
b:will leave	0 -3 -5 0 9 0
b:will let	-2 9 -4 0 0 0
b:will meet	-10 3 3 3 -6 0
b:will not	-3 13 -3 -3 -4 0
b:will now	0 -17 19 0 0 0
b:will pay	7 -1 -11 -2 10 0
b:will see	0 -10 4 1 2 0
b:will sit	0 -9 7 4 -2 0
b:will speak	16 -4 -8 0 0 0
b:will talk	22 -28 12 0 -5 0
b:will the	0 -14 16 0 0 0
b:will they	0 10 0 0 -7 0
b:will travel	-3 -4 9 0 0 0
b:will try	0 -14 13 0 0 0
b:will you	0 -10 12 0 0 0
b:win	9 -4 -4 0 0 0
b:window	0 17 -13 0 0 0
b:winner	0 13 -13 0 0 0
b:wire	0 12 -10 0 0 0
b:wish	0 14 -8 0 -3 0
b:wish to	0 13 -8 0 -3 0
b:with	12 -5 -7 -21 17 -8
b:with <person>	16 -22 -7 -11 24 0
b:with <quality>	2 -7 12 0 -7 0
b:with <seat>	0 12 -13 0 0 0
b:with a	0 2 -9 0 10 0
b:with mr	1 7 -8 0 0 0
b:with the	-3 9 1 -7 -9 0
b:with what	0 -11 13 0 0 0
b:without	0 5 -10 5 -1 0
b:without a	0 11 -7 0 -1 0
b:won't	0 -16 17 0 0 0
b:wool	0 10 -9 0 0 0
b:working	0 -32 14 9 0 12
b:world	13 -11 0 0 0 0
b:worth	0 17 -9 0 -1 0
b:worth <money>	0 9 -4 0 0 0
b:would	7 -2 -14 9 9 -18
b:would be	-10 -13 7 1 11 0
b:would come	0 -4 13 -1 -4 0
b:would go	0 -13 11 4 0 0
b:would have	-3 20 -11 0 -2 0
b:would last	0 11 -10 0 0 0
b:would resume	0 -11 8 4 0 0
b:would speak	9 -8 0 0 0 0
b:would still	0 -13 0 0 16 0
b:would travel	0 -8 14 0 0 0
b:wrapped	10 -8 0 -3 0 0
b:wrapped up	10 -8 0 -3 0 0
b:write	15 14 -32 -4 0 0
b:write on	16 -3 -11 0 0 0
b:x	9 -9 0 0 0 0
b:year	0 22 -14 0 -4 0
b:year ago	0 13 -11 0 0 0
b:york	0 0 15 -10 -13 0
b:york from	0 -9 14 0 0 0
b:york on	0 14 -10 -2 -1 0
b:you	4 -8 13 -9 -6 0
b:you come	0 -15 16 0 0 0
b:you in	0 -17 17 0 0 0
b:|	0 15 -13 0 0 0
b:—	22 -11 -3 -4 10 -4
b:— <name>	12 -2 -4 2 -8 0
b:— <number>	0 12 -10 0 0 0
b:— <office>	6 11 -19 -13 14 0
b:— <person>	-2 -11 9 0 6 0
b:— <quality>	15 -1 -16 2 2 0
b:— a	-13 27 -17 0 0 0
b:— at	0 -11 13 0 0 0
b:— talk	0 -12 7 5 0 0
b:— the	-11 6 -2 1 1 0
b:•	0 15 -10 -1 0 0
both-sides	-9 8 4 -2 -9 -18
c0=agree	7 -5 8 3 -10 -14
c0=bear	-4 0 3 -5 2 -17
c0=begin	-14 -1 4 0 1 9
c0=deny	-8 22 -9 0 -6 0
c0=impose	6 -2 3 5 -16 1
c0=propose	-28 -4 8 13 6 -5
c0=say	4 12 -9 -5 -10 -1
c0=stay	0 3 -4 0 -10 11
c0=suspend	-1 5 -4 3 -23 3
c0=target	6 0 2 -9 -10 0
c1=agree	10 -6 5 -14 -2 0
c1=bear	-7 3 -2 6 -1 -9
c1=begin	-11 -10 10 1 7 3
c1=buy	0 9 -6 0 -1 0
c1=deny	-8 20 -11 0 0 0
c1=impose	10 6 -11 -12 2 10
c1=propose	-34 9 2 4 5 0
c1=say	6 8 -6 -8 -6 -1
c1=sell	1 7 -2 -4 -3 0
c1=stay	6 0 0 -1 -25 14
c1=suspend	4 -7 6 0 -24 8
c1=target	4 8 0 -12 -12 0
c1=up	-10 2 5 -7 2 -10
c2=agree	0 13 -31 7 20 0
c2=buy	0 9 -6 0 0 0
c2=down	0 2 -11 4 13 0
c2=end	-13 17 -6 -19 0 0
c2=impose	15 1 -4 7 -19 0
c2=propose	-22 3 24 2 -20 -8
c2=return	-4 4 -9 10 -3 0
c2=say	0 -4 15 -18 -12 0
c2=stay	5 1 1 -10 1 -6
c2=suspend	-9 11 -1 -6 -4 0
c2=up	0 7 -10 0 0 8
ct0=agree future	-3 7 -8 -3 7 0
ct0=agree modal	-3 -9 3 0 10 0
ct0=agree past	3 -9 4 12 -1 -4
ct0=agree past-passive	7 2 0 -15 -10 0
ct0=agree perfect-passive	0 -14 14 0 0 0
ct0=bear future	-14 2 4 1 0 -18
ct0=bear modal	0 11 -20 0 7 -5
ct0=bear past	4 -5 13 -9 -17 0
ct0=bear perfect	-7 8 -7 8 -5 0
ct0=bear pluperfect	3 -24 15 0 8 0
ct0=bear pluperfect-passive	0 -11 12 0 0 0
ct0=bear present	1 1 0 -11 3 2
ct0=bear present-passive	0 20 -18 0 0 0
ct0=begin future	-2 -1 -5 -3 12 1
ct0=begin modal	-7 3 7 0 -8 0
ct0=begin past	13 -8 3 0 -2 -4
ct0=begin past-passive	0 -10 12 0 0 0
ct0=begin perfect	0 -3 8 -1 -2 0
ct0=begin present	-24 8 -10 8 5 7
ct0=deny past	-7 17 -4 0 -5 0
ct0=down future	0 -9 6 5 0 0
ct0=down modal	0 14 -5 -5 -5 0
ct0=down past-passive	9 -10 3 0 0 0
ct0=down perfect	0 -9 14 0 -1 0
ct0=down pluperfect	7 10 -15 -1 0 0
ct0=end perfect	0 -6 11 0 -5 0
ct0=end pluperfect	0 0 -12 -1 10 0
ct0=impose future	6 -16 0 1 15 0
ct0=impose past	5 0 0 2 -5 -14
ct0=impose past-passive	0 -12 8 6 -1 -1
ct0=impose pluperfect	-1 6 -11 11 -4 3
ct0=impose present	6 2 5 -17 -17 0
ct0=propose future	-7 -25 12 4 13 0
ct0=propose modal	-4 19 -18 -5 -5 7
ct0=propose modal-passive	0 -20 21 0 0 0
ct0=propose past	-18 14 7 -13 0 -2
ct0=propose perfect-passive	0 23 -20 0 0 0
ct0=propose pluperfect	1 -20 0 13 5 0
ct0=propose pluperfect-passive	0 15 -13 0 0 0
ct0=propose present	6 -4 -1 8 -1 -4
ct0=propose present-passive	-14 -5 0 9 4 0
ct0=say future-passive	-13 14 0 0 0 0
ct0=say modal	11 -1 -4 0 -2 0
ct0=say pluperfect	0 18 -13 -5 0 0
ct0=say present	-1 10 -11 -4 3 0
ct0=sell future	0 10 -10 0 0 0
ct0=sell past	0 12 -3 0 -2 0
ct0=sell present	-1 -7 9 0 0 0
ct0=stay future	0 -2 4 6 -27 5
ct0=stay modal	0 -8 -4 10 5 -1
ct0=stay modal-passive	0 8 -5 0 0 0
ct0=stay perfect	-8 -5 15 -4 -1 0
ct0=stay pluperfect	-4 4 -14 0 -4 19
ct0=stay present	8 3 2 -7 -4 -15
ct0=suspend future	4 -3 -2 3 -9 3
ct0=suspend modal	0 -17 13 4 0 0
ct0=suspend modal-passive	0 9 -6 0 0 0
ct0=suspend past-passive	0 -9 11 0 0 0
ct0=suspend present	0 9 -14 8 -3 0
ct0=target future-passive	2 3 -11 0 0 0
ct0=target modal-passive	0 -8 8 0 0 0
ct0=target past	1 -4 5 -1 0 0
ct0=target perfect	0 21 -20 0 0 0
ct0=target present-passive	9 -1 -9 0 0 0
ct0=up future	-1 -6 0 -9 13 3
ct0=up perfect-passive	0 -15 15 0 0 0
ct0=up present	-10 -1 8 0 -1 0
ct1=agree future	-3 7 -8 -3 7 0
ct1=agree infinitive	-2 -4 10 0 0 0
ct1=agree modal	-3 -5 0 0 10 0
ct1=agree participle-passive	0 -7 5 -15 -1 6
ct1=agree past-passive	7 2 0 -15 -10 0
ct1=agree perfect-passive	0 -14 14 0 0 0
ct1=bear future	-14 5 0 2 0 -17
ct1=bear gerund	0 -3 5 7 -10 0
ct1=bear infinitive	-8 5 0 0 -8 8
ct1=bear modal	0 8 -17 0 7 -5
ct1=bear participle-passive	-2 12 -15 15 -9 -3
ct1=bear past	4 -9 14 -8 -12 0
ct1=bear past-passive	4 -10 3 -2 3 0
ct1=bear perfect	-7 8 -7 8 -4 0
ct1=bear pluperfect	3 -24 15 0 8 0
ct1=bear pluperfect-passive	0 -10 11 0 0 0
ct1=bear present	1 0 1 -11 3 2
ct1=bear present-passive	0 20 -18 0 0 0
ct1=begin future	-2 -1 -1 -2 12 -6
ct1=begin infinitive	4 -1 -10 0 11 0
ct1=begin modal	-7 2 8 0 -8 0
ct1=begin past	13 -13 8 0 -2 -4
ct1=begin past-passive	0 -10 12 0 0 0
ct1=begin perfect	0 -3 8 -1 -2 0
ct1=begin present	-23 1 -5 11 4 7
ct1=deny past	-7 12 -4 0 0 0
ct1=down future	0 -9 6 5 0 0
ct1=down modal	0 14 -5 -5 -5 0
ct1=down participle-passive	0 11 -10 0 0 0
ct1=down past-passive	9 -10 3 0 0 0
ct1=down perfect	0 -9 14 0 -1 0
ct1=end infinitive	0 20 -17 0 0 0
ct1=end perfect	0 -6 12 0 -5 0
ct1=end pluperfect	0 0 -12 -1 10 0
ct1=impose future	0 -11 -2 1 16 0
ct1=impose gerund	16 1 -15 -1 0 0
ct1=impose infinitive	2 8 -9 -17 7 0
ct1=impose participle-passive	-13 8 -2 -25 0 5
ct1=impose past	12 3 -7 -7 0 -12
ct1=impose past-passive	1 -12 8 6 0 -1
ct1=impose pluperfect	0 5 -13 11 -2 3
ct1=impose present	8 6 -4 -18 -8 0
ct1=propose future	-7 -21 6 4 14 0
ct1=propose infinitive	-5 10 -4 -11 0 3
ct1=propose modal	-11 10 -5 -1 0 7
ct1=propose modal-passive	0 -21 21 0 0 0
ct1=propose participle-passive	-12 25 -8 -9 -7 0
ct1=propose past	-15 8 4 -6 4 0
ct1=propose perfect	0 -4 10 -1 0 0
ct1=propose perfect-passive	0 23 -21 0 0 0
ct1=propose pluperfect	1 -19 0 13 5 0
ct1=propose pluperfect-passive	0 15 -13 0 0 0
ct1=propose present	10 5 -6 -6 -5 -1
ct1=propose present-passive	-14 -5 0 9 4 0
ct1=say future-passive	-13 14 0 0 0 0
ct1=say modal	11 -2 -4 0 -2 0
ct1=say participle-passive	-6 12 -4 0 0 0
ct1=say past	11 2 -3 -6 -3 0
ct1=say pluperfect	0 16 -12 -3 0 0
ct1=say present	0 4 -7 -4 3 0
ct1=sell future	0 10 -10 0 0 0
ct1=sell past	0 12 -3 0 -2 0
ct1=sell present	-1 -7 9 0 0 0
ct1=stay future	0 -1 1 7 -25 6
ct1=stay infinitive	8 -4 -8 -5 14 0
ct1=stay modal	0 -10 1 10 0 0
ct1=stay modal-passive	0 8 -5 0 0 0
ct1=stay participle-passive	0 -6 10 -3 0 0
ct1=stay perfect	-8 -5 15 -4 -1 0
ct1=stay pluperfect	-4 2 -12 0 -4 19
ct1=stay present	8 5 -1 -6 -7 -15
ct1=suspend future	4 -3 -2 3 -9 3
ct1=suspend modal	0 -17 13 4 0 0
ct1=suspend modal-passive	0 9 -6 0 0 0
ct1=suspend participle-passive	0 -22 22 -2 0 0
ct1=suspend past-passive	0 -9 11 0 0 0
ct1=suspend present	0 9 -14 8 -3 0
ct1=target future-passive	2 3 -11 0 0 0
ct1=target infinitive	0 12 -9 0 0 0
ct1=target modal-passive	0 -8 8 0 0 0
ct1=target perfect	0 20 -19 0 0 0
ct1=target present-passive	9 -1 -9 0 0 0
ct1=up future	-1 -6 2 -7 13 -2
ct1=up gerund	0 -9 11 0 0 0
ct1=up perfect-passive	0 -15 15 0 0 0
ct1=up present	-10 2 2 0 0 0
ct2=agree future	0 0 -14 7 9 0
ct2=agree gerund	0 10 -7 0 0 0
ct2=agree infinitive	9 -1 -5 -6 4 0
ct2=agree participle-passive	3 11 -10 -2 0 0
ct2=agree past	0 -14 3 7 10 0
ct2=agree perfect	-2 12 -8 0 0 0
ct2=agree present	0 0 -11 0 8 0
ct2=bear future	4 -18 1 5 3 0
ct2=bear gerund	7 -4 7 -3 -9 0
ct2=bear infinitive	-7 11 -10 -5 9 0
ct2=bear participle-passive	-1 3 -2 12 -20 0
ct2=bear past	1 -22 20 -8 8 0
ct2=bear perfect	14 5 -21 0 0 0
ct2=bear present	-29 11 -11 0 15 0
ct2=begin infinitive	8 4 -9 -6 0 0
ct2=begin modal	-1 5 -17 10 0 0
ct2=begin past	-4 -7 4 12 -5 0
ct2=begin perfect	9 -14 0 -2 12 0
ct2=begin present	-10 1 -4 0 4 9
ct2=down future	0 -11 0 12 0 0
ct2=down gerund	0 -10 11 0 0 0
ct2=down infinitive	-6 15 -12 -5 5 0
ct2=down modal	-2 -5 9 0 0 0
ct2=down participle-passive	0 10 -8 0 0 0
ct2=down past	4 -4 0 -10 9 0
ct2=down perfect	0 15 -14 0 0 0
ct2=down present	2 -12 1 6 3 0
ct2=end gerund	0 13 -12 0 0 0
ct2=end past	-8 3 5 -14 0 0
ct2=end past-passive	0 18 -17 0 0 0
ct2=end perfect	0 -20 24 -1 0 0
ct2=impose infinitive	8 -13 6 -4 5 0
ct2=impose modal-passive	0 17 -3 -13 0 0
ct2=impose participle-passive	4 3 6 -18 0 0
ct2=impose past	21 -18 8 18 -23 0
ct2=impose past-passive	0 5 -9 0 4 0
ct2=impose perfect	-6 20 -13 0 0 0
ct2=impose perfect-passive	0 -9 13 -4 0 0
ct2=impose pluperfect	0 16 -19 5 0 0
ct2=impose present	-6 22 -15 -13 0 3
ct2=propose infinitive	4 -5 12 -7 -7 0
ct2=propose participle-passive	-11 3 4 0 1 0
ct2=propose past	-16 6 12 0 -11 0
ct2=propose perfect-passive	0 13 -11 0 0 0
ct2=propose pluperfect	0 12 -8 0 0 0
ct2=propose present-passive	-2 -28 23 6 0 0
ct2=return future	0 12 -10 0 0 0
ct2=return past	0 9 -6 0 0 0
ct2=say future	0 -10 11 0 0 0
ct2=say past	-3 19 -10 -9 -6 0
ct2=stay gerund	-3 -5 0 9 0 0
ct2=stay modal	0 0 -8 6 0 0
ct2=stay modal-passive	0 15 -1 -13 0 0
ct2=stay past	1 10 -10 -14 9 -1
ct2=stay past-passive	0 -8 12 -1 0 0
ct2=stay pluperfect	0 -7 13 -4 -2 0
ct2=stay present	5 10 -1 -25 -5 -3
ct2=suspend infinitive	-2 -19 20 0 0 0
ct2=suspend modal-passive	0 12 -1 -12 0 0
ct2=suspend past	0 13 -11 0 0 0
ct2=suspend perfect-passive	0 11 -10 0 0 0
ct2=suspend present	0 19 -18 0 0 0
ct2=suspend present-passive	0 14 -11 0 0 0
ct2=target participle-passive	0 -11 11 0 0 0
ct2=up infinitive	-2 19 -11 -3 0 0
ct2=up modal	0 9 -18 7 0 0
ct2=up past	-2 -2 12 -6 -5 0
ct2=up present	9 -10 -3 0 3 6
day-l	-11 11 0 0 -5 -25
day-none	-8 19 1 -10 -7 -13
day-r	-2 6 0 -10 -5 -2
day=l0	8 2 -1 -9 -10 0
day=l1	-15 -4 6 1 10 -9
day=l2	2 0 5 -6 -4 -15
day=l4	-8 11 -8 2 2 -3
day=l5	-1 8 -2 8 -28 0
day=r1	0 1 0 -9 0 -1
day=r4	-12 9 1 -7 0 -8
days=0	-34 44 -15 -10 -10 -7
days=1	7 -4 9 -8 -2 -2
days=2	-14 6 11 -2 -4 -39
days=3	21 -5 -6 -3 0 -6
days=4	0 16 -10 -2 -9 0
f:"	0 23 -13 -27 -7 -7
f:&	0 11 -7 0 0 0
f:'	-8 20 -9 -2 -4 0
f:'s	-7 5 9 0 -26 -6
f:(	-9 -2 10 -1 0 0
f:)	-10 -1 11 -1 0 0
f:,	-2 1 5 -4 -8 -23
f:-	29 -10 -20 10 4 0
f:.	3 -2 6 1 -6 -18
f::	15 -4 2 -1 -6 -2
f:;	22 -15 2 1 0 -4
f:<agent>	-2 9 -1 -16 -1 4
f:<day-ahead>	-3 0 -1 8 -3 -15
f:<day-gone>	-13 30 -21 0 -4 -7
f:<day-today>	37 -14 -7 -1 -10 0
f:<duty>	-22 5 15 -6 -9 -11
f:<gate>	-6 -1 5 -14 13 -1
f:<goods-amount>	-6 9 -3 -4 1 0
f:<goods>	-3 -16 10 18 16 -4
f:<level>	-15 24 -22 4 4 -3
f:<money>	-2 13 -36 11 26 0
f:<month-ahead>	1 8 -13 3 0 0
f:<month-gone>	-5 -12 28 -10 -17 -3
f:<month-today>	0 -11 10 5 0 0
f:<name>	-25 -2 16 4 -13 3
f:<not>	-13 -3 -6 22 10 0
f:<number>	-17 35 -19 0 -16 -7
f:<office>	12 -2 7 0 -29 -3
f:<organisation>	14 22 -16 -18 -18 -6
f:<person>	18 -33 10 8 22 -18
f:<points>	-14 11 -2 -4 0 0
f:<quality>	10 -29 24 -19 11 0
f:<seat>	23 -15 -8 -3 16 0
f:<sender>	-24 6 3 0 0 -2
f:<span>	-12 -10 27 -10 -24 -9
f:<taker>	-26 13 6 0 -1 0
f:<v-agree>	6 -7 14 -14 -6 -6
f:<v-begin>	-4 -1 -2 0 7 -11
f:<v-deny>	-3 25 -26 -7 2 0
f:<v-down>	-19 -15 4 15 29 -6
f:<v-end>	3 -7 -10 14 17 1
f:<v-impose>	-13 7 4 -24 6 4
f:<v-propose>	6 1 -3 7 -7 -23
f:<v-return>	-1 16 -33 -2 20 7
f:<v-say>	7 12 -28 15 10 -11
f:<v-sell>	-26 -2 13 7 0 0
f:<v-stay>	8 11 -2 -4 -36 3
f:<v-suspend>	3 -2 -6 17 -12 7
f:<v-target>	-5 1 -7 14 4 0
f:<v-threaten>	4 -2 -8 0 13 0
f:<v-up>	7 2 -14 3 5 -5
f:?	-3 23 -21 -12 8 0
f:]	0 10 -8 0 0 0
f:a	11 -2 -1 -7 0 -25
f:abolish	0 -14 16 0 -1 0
f:above	-2 4 -7 0 6 0
f:accept	8 -5 -13 0 15 0
f:accord	0 -16 18 0 0 0
f:account	30 -13 -23 -3 5 0
f:across	0 -15 16 0 0 0
f:add	2 -7 -9 7 13 0
f:additional	-24 31 -7 -4 -11 0
f:adopt	0 18 -15 0 0 0
f:advance	13 -17 5 0 0 0
f:after	10 -4 -2 7 -6 0
f:afternoon	7 -23 23 0 -5 0
f:afterward	18 -20 -1 -8 13 0
f:again	7 0 -4 -15 7 0
f:against	-14 14 -3 0 -3 0
f:agency	-1 12 -8 0 0 0
f:agenda	0 1 5 0 -11 0
f:agent	0 11 -10 0 0 0
f:ago	-16 10 -12 6 8 0
f:agree	10 -16 17 -8 -8 0
f:agreement	15 -20 15 -2 -2 0
f:ahead	10 -4 -6 0 1 0
f:aim	8 -26 20 0 0 0
f:air	0 3 -15 11 -2 0
f:airline	0 29 -29 0 0 0
f:airport	0 19 -18 0 0 0
f:al	9 0 -9 0 0 0
f:alexandria	0 19 -18 0 0 0
f:all	16 -8 -4 0 6 0
f:allow	-1 -5 9 0 0 0
f:almost	-11 2 -8 13 0 0
f:alone	0 14 -11 0 0 0
f:also	0 25 -30 0 -6 9
f:althing	0 -12 13 0 0 0
f:aluminum	0 0 -9 0 9 0
f:alway	-3 4 -9 0 0 10
f:amend	-2 -4 -3 11 0 0
f:among	-1 -13 18 0 -3 0
f:amount	0 17 -8 -3 0 0
f:an	-12 5 2 10 -20 8
f:and	-13 2 10 0 -13 -19
f:announce	15 7 -26 0 7 0
f:announcement	0 13 -12 0 0 0
f:another	7 -3 -1 -10 5 0
f:answer	0 42 -39 -2 -1 0
f:antwerp	0 -7 10 -1 0 0
f:any	-8 0 7 0 0 0
f:anybody	0 15 -10 0 0 0
f:anything	-8 -6 10 0 4 0
f:apart	0 23 -19 -1 0 0
f:apec	0 -7 0 10 0 0
f:appear	0 -13 13 0 0 0
f:apply	-7 11 -3 0 -4 0
f:approve	13 -8 3 -8 -3 0
f:apricot	0 10 -8 0 0 0
f:are	-5 -1 9 -13 -6 7
f:aren't	0 -19 23 0 -4 0
f:arequipa	0 10 -8 0 0 0
f:arranged	11 -5 -1 0 -2 0
f:arrangement	-3 -20 25 -5 1 0
f:arrive	-5 0 -6 13 -2 0
f:article	0 -9 10 0 0 0
f:ask	-11 16 -4 -19 1 0
f:assembly	0 -8 8 0 0 0
f:assent	0 11 -9 0 0 0
f:assured	9 -11 0 0 0 0
f:at	6 7 1 3 -35 -6
f:auckland	0 -12 10 0 0 0
f:autumn	0 -21 17 -1 7 0
f:avocado	-2 13 -8 0 0 0
f:await	0 -19 20 0 0 0
f:away	-2 -7 0 -1 13 0
f:back	15 -6 9 -18 -12 0
f:bag	0 -19 6 10 0 0
f:banana	-3 -6 11 0 0 0
f:bandung	0 -20 21 0 0 0
f:bank	0 22 -19 0 0 0
f:base	0 19 13 0 -28 0
f:bay	9 -20 20 0 -6 0
f:be	-15 7 5 -10 -11 10
f:bear	3 18 -20 0 0 0
f:bearing	0 11 -8 0 0 0
f:became	-5 12 -5 0 0 0
f:because	-4 8 1 -1 -12 0
f:been	-14 -2 1 12 4 -1
f:beer	0 15 -11 0 0 0
f:before	-6 -8 10 0 0 0
f:begin	-23 2 13 -17 1 0
f:behind	0 -13 8 6 0 0
f:being	5 6 -17 4 0 0
f:believe	-1 28 -24 0 0 0
f:below	-1 -20 8 16 0 0
f:bergen	0 8 -20 8 0 0
f:bessent	0 17 -14 0 0 0
f:between	3 -3 11 -16 -10 0
f:beyond	-11 -18 28 -4 0 0
f:big	12 -10 0 -2 0 0
f:biggest	0 -4 13 -1 -5 0
f:bill	-1 13 -10 0 0 0
f:binding	0 10 -9 0 0 0
f:boat	0 -8 0 0 8 0
f:border	11 -25 19 0 0 0
f:both	10 2 -12 22 -21 -5
f:break	0 -14 15 0 0 0
f:bridge	0 -19 20 0 0 0
f:bring	-17 -6 8 10 0 0
f:broke	-4 -14 21 -1 -1 0
f:broken	0 10 -7 0 0 0
f:build	11 -3 -6 0 0 0
f:busan	-15 -33 51 -4 -13 0
f:buse	4 3 -9 0 0 0
f:business	-4 16 -11 0 0 0
f:but	-19 -5 21 1 -13 0
f:butter	0 9 -6 0 0 0
f:buy	10 -15 0 -7 11 0
f:buyer	-19 5 12 0 0 0
f:by	18 10 -12 -3 -18 -4
f:c	12 -4 -9 0 0 0
f:cabinet	1 -25 18 -1 0 9
f:cake	6 -17 11 0 0 0
f:call	21 -5 -20 3 0 -1
f:calm	9 -18 11 0 0 0
f:can	-3 16 -15 5 -7 0
f:can't	11 -7 -4 0 0 0
f:cancel	-8 10 -3 -6 0 0
f:candid	0 -13 13 0 0 0
f:cannot	-1 14 -19 7 0 0
f:cap	0 -12 13 0 0 0
f:capital	-3 -19 17 0 7 0
f:car	-12 -23 12 13 10 0
f:card	0 0 -12 0 11 0
f:cargo	0 10 -9 0 0 0
f:carry	0 9 -16 8 0 0
f:case	0 31 4 -2 -29 0
f:cash	0 -21 18 0 6 0
f:cashew	-17 5 9 0 0 0
f:cattle	0 -26 29 0 0 0
f:cebu	0 -29 30 0 0 0
f:cement	-7 -13 20 0 0 0
f:chair	10 -9 0 0 0 0
f:change	-1 8 -2 -1 0 0
f:changed	0 17 -15 0 0 0
f:charge	-35 18 -1 12 -18 0
f:cheese	9 -17 14 -2 0 0
f:chemical	0 -14 14 0 0 0
f:chicago	-8 14 -6 0 0 0
f:chicken	0 -14 15 0 0 0
f:chief	-1 -21 23 0 0 0
f:chip	-5 32 -24 0 0 0
f:choir	0 -10 11 0 0 0
f:christma	-7 11 -3 0 0 0
f:cigar	0 14 -14 0 0 0
f:city	0 15 -12 0 0 0
f:claim	0 9 -7 0 0 0
f:clock	-4 -20 25 -1 0 0
f:close	-9 10 -1 0 0 0
f:closed	0 17 -16 -2 1 0
f:club	0 40 -39 0 0 0
f:coal	-1 9 -9 -1 4 0
f:cocoa	0 -12 15 0 0 0
f:coffee	9 -11 10 -6 -4 0
f:cold	0 -16 18 0 0 0
f:colleague	15 -24 7 4 0 0
f:collect	-12 -11 13 0 0 8
f:come	-6 -3 -12 15 10 0
f:comment	-1 -6 14 -3 0 0
f:commerce	-11 13 -2 -2 -5 0
f:company	5 12 -16 -3 0 0
f:complete	-8 -34 39 0 0 0
f:concerned	10 -5 -2 0 0 0
f:conclude	0 -17 21 -1 0 0
f:conclusion	-12 0 14 0 0 0
f:conference	6 -17 16 -6 0 0
f:confirm	9 -16 13 -9 0 0
f:consent	0 9 -6 0 0 0
f:consider	-6 -10 17 0 0 0
f:consultation	0 12 -18 -5 8 0
f:consumer	0 12 -11 0 0 0
f:content	0 -16 18 0 0 0
f:contract	0 9 -8 0 0 0
f:conversation	-14 -9 25 0 0 0
f:coordinating	0 16 -14 0 0 0
f:copper	-1 23 -17 0 0 0
f:cork	0 18 -17 0 0 0
f:correct	-2 -3 -4 13 0 0
f:corrected	8 0 -10 0 0 0
f:cost	-1 49 -44 -4 -1 0
f:cotton	0 11 -6 -2 0 0
f:could	0 4 5 -9 -14 0
f:council	12 0 -10 0 0 0
f:count	-6 -8 0 13 0 0
f:counted	0 -22 24 0 0 0
f:countermeasure	0 16 -12 0 0 0
f:counting	0 -10 11 0 0 0
f:country	-18 16 0 6 -16 0
f:cover	0 -16 -2 22 0 0
f:covered	0 -9 11 0 0 0
f:crop	0 11 -10 0 0 0
f:cruz	0 -26 27 0 0 0
f:custom	-5 30 -23 0 0 0
f:cut	16 -21 4 3 4 0
f:data	0 -3 10 0 -5 0
f:date	1 15 -19 5 -9 0
f:davo	0 -12 13 0 0 0
f:day	19 17 -32 -2 -2 0
f:de	5 -11 11 0 -4 0
f:deadline	0 29 -26 -3 -1 0
f:deal	25 -30 6 -13 14 0
f:dealt	-11 19 -11 1 0 0
f:dearer	-2 14 -10 0 0 0
f:decide	-3 38 -33 0 0 0
f:decided	7 5 -14 0 0 0
f:declare	-6 25 -19 0 0 0
f:decline	0 23 -21 0 0 0
f:decree	0 11 -8 0 0 0
f:deficit	3 -9 5 0 0 0
f:delegation	10 14 -15 -9 0 0
f:delivery	-7 18 -13 0 0 0
f:depend	-8 -15 24 0 -2 0
f:depth	5 -19 13 0 0 0
f:describe	0 -9 10 0 0 0
f:described	10 7 -12 -2 0 0
f:desk	0 9 -8 0 0 0
f:detail	0 -25 23 0 5 0
f:development	0 9 -8 0 0 0
f:dialogue	0 8 -6 -8 -5 10
f:did	-2 10 -9 0 0 0
f:didn't	9 -13 5 0 0 0
f:die	0 4 -16 12 0 0
f:diet	0 -9 9 0 0 0
f:difference	0 10 -12 -7 0 10
f:dinner	0 0 -6 10 -3 0
f:discussion	9 0 -9 0 0 0
f:do	12 -2 0 -2 -3 0
f:document	0 -12 13 0 0 0
f:doe	5 -12 6 6 -7 0
f:doesn't	0 13 -10 0 0 0
f:done	-23 42 -21 0 0 0
f:door	0 21 -16 0 -2 0
f:double	-8 16 -6 0 0 0
f:doubt	0 10 -9 0 0 0
f:down	2 -10 8 11 -10 0
f:draft	4 -20 19 0 0 0
f:draw	7 7 -11 0 -2 0
f:drop	-3 -14 6 -5 18 0
f:due	-12 6 5 -7 -5 0
f:dump	0 -17 17 0 0 0
f:during	0 11 -9 0 0 0
f:duty	8 -11 9 -22 10 -7
f:each	10 -21 15 9 -7 0
f:earlier	0 27 -23 0 -1 0
f:early	-24 -3 20 -2 8 0
f:earth	-12 -9 15 -22 5 9
f:easter	0 19 -17 0 0 0
f:economy	-16 9 0 0 0 0
f:effect	-8 -6 14 -1 -4 0
f:effectively	0 -6 0 0 9 0
f:eight	0 9 -6 0 0 0
f:eighth	0 -9 18 -10 0 0
f:either	-15 17 -6 -2 -5 0
f:election	0 -2 -5 -1 12 0
f:eleven	0 -15 18 0 0 0
f:end	4 -21 15 18 -10 4
f:energy	0 -17 10 0 8 0
f:enter	0 -8 6 -3 2 0
f:entity	0 0 10 0 -9 0
f:entry	0 33 -30 0 0 0
f:envoy	0 8 -8 0 0 0
f:equal	0 4 -12 -1 0 10
f:ethanol	0 -9 11 0 0 0
f:even	0 13 -10 0 0 0
f:evening	-3 -2 -13 9 13 0
f:event	-13 15 0 0 0 0
f:ever	-7 0 14 -2 -6 0
f:every	-2 10 -4 0 0 0
f:everybody	-8 18 -8 0 0 0
f:everything	-7 13 -3 -3 0 0
f:exactly	-1 -10 13 0 0 0
f:examine	0 -6 9 0 0 0
f:except	3 9 -12 0 0 0
f:exception	0 -10 11 0 0 0
f:exempt	0 11 -7 0 0 0
f:expect	-14 25 -25 8 -5 0
f:expert	3 -22 18 0 0 0
f:expire	-4 7 -15 7 6 0
f:explain	-9 17 -6 0 0 0
f:export	-21 -12 12 5 6 0
f:expressed	10 -1 -8 0 0 0
f:extend	6 -13 4 4 3 0
f:extension	6 -6 7 -3 -10 0
f:extremely	0 -3 -5 0 9 0
f:fail	-1 22 -11 -18 0 0
f:failed	2 16 -20 0 0 0
f:fall	1 3 -12 -5 13 0
f:family	0 9 -8 0 0 0
f:farm	-11 -4 13 0 2 0
f:federal	0 -11 13 0 0 0
f:fee	-10 17 -6 0 -6 0
f:fentanyl	-4 15 -25 0 17 0
f:ferry	0 13 -12 0 0 0
f:fifth	-5 -37 46 -5 -8 0
f:figure	-12 3 9 0 0 0
f:filed	-3 12 -8 0 0 0
f:final	-6 -10 22 -4 -4 0
f:find	-6 -3 -4 0 7 9
f:finish	10 -8 0 0 0 0
f:finished	0 -9 11 0 0 0
f:first	-6 -22 33 2 -19 0
f:fish	-2 -4 10 -8 2 0
f:fishing	0 -13 14 0 0 0
f:five	0 16 -14 0 0 0
f:flag	0 -12 13 0 0 0
f:flew	0 -1 -14 17 0 0
f:flour	0 15 -12 0 0 0
f:flower	-3 10 -5 0 0 0
f:fly	-1 -13 9 7 0 0
f:folder	0 13 -7 0 0 0
f:follow	0 16 -14 0 -1 0
f:followed	0 13 -7 -1 -4 0
f:food	0 -9 12 0 0 0
f:for	-1 4 -1 -1 -2 -13
f:force	-10 1 1 -3 2 0
f:ford	0 10 -8 0 0 0
f:forecast	-2 -13 16 0 0 0
f:forty	13 0 -12 0 0 0
f:forward	0 17 -15 0 0 0
f:fourth	6 -29 31 -16 -2 0
f:framework	0 -37 24 12 9 0
f:free	-15 41 -43 7 3 0
f:fresh	0 -12 12 0 0 0
f:friend	14 -16 1 0 0 0
f:friendly	0 7 -11 0 0 0
f:from	-18 1 5 -2 10 -3
f:front	-1 22 -19 0 0 0
f:frozen	0 -15 18 0 0 0
f:gained	8 -11 4 0 0 0
f:gap	0 22 -21 0 0 0
f:gas	0 -6 -3 13 0 0
f:gate	0 11 -6 0 -2 0
f:gave	-21 10 -6 14 -6 0
f:gazette	0 14 -13 0 0 0
f:general	-9 3 -5 11 0 0
f:geneva	3 -13 0 19 -15 0
f:georgia	-1 -19 9 14 0 0
f:get	-6 -17 10 2 12 0
f:give	22 -9 -15 0 3 0
f:given	6 -13 13 -3 0 0
f:glad	3 -14 0 12 0 0
f:glass	0 28 -27 0 0 0
f:go	19 -15 -7 9 11 -2
f:good	22 -4 -5 8 -8 -1
f:grape	-1 -20 21 0 0 0
f:great	11 5 -16 0 -1 0
f:ground	-4 17 -13 0 0 0
f:grow	-1 10 -6 0 0 0
f:grower	-4 23 -17 0 0 0
f:guayaquil	13 -4 -4 0 0 0
f:guest	2 23 -23 0 0 0
f:gyeongju	-2 5 4 0 -11 0
f:had	18 -2 -15 4 3 -4
f:half	-10 20 -10 -1 0 0
f:halve	0 -17 22 0 -3 0
f:hand	-5 3 -11 0 13 0
f:handshake	0 11 -7 0 -1 0
f:happen	0 9 -11 -6 9 0
f:happy	5 -15 -11 9 9 0
f:harvest	0 -7 -5 0 14 0
f:has	6 9 4 -34 -14 -8
f:have	-1 9 -5 0 -15 4
f:hazelnut	3 4 -10 0 0 0
f:he	8 -3 -18 17 4 -12
f:he'd	11 0 -7 0 0 0
f:he'll	23 -19 -15 0 12 0
f:head	-1 -13 10 6 0 0
f:health	0 9 -7 0 0 0
f:height	0 8 -7 0 0 0
f:help	11 -10 -9 -1 10 0
f:her	23 -5 -15 0 -3 0
f:here	-3 -19 19 0 5 0
f:hide	0 -17 18 0 0 0
f:high	0 -7 9 0 0 0
f:higher	10 -13 6 0 0 0
f:him	17 -10 0 -4 2 0
f:his	14 -1 -10 11 -9 -3
f:history	0 -9 10 0 0 0
f:hold	4 16 -21 0 -7 9
f:holiday	0 9 -9 0 0 0
f:home	-12 -5 16 -2 0 0
f:hope	-12 2 0 8 -3 0
f:hospital	0 13 -13 0 0 0
f:host	-1 -16 10 0 9 0
f:hotel	0 -22 15 9 0 0
f:hour	-18 6 2 4 -7 0
f:house	-3 -13 18 0 0 0
f:how	5 -11 -1 0 9 0
f:hurry	-24 27 -1 0 0 0
f:i	-9 -14 21 10 -14 -1
f:i'd	-2 -8 13 0 0 0
f:i'll	10 -21 13 0 0 0
f:i'm	0 -18 20 0 0 0
f:i've	0 12 -11 0 0 0
f:ice	11 -29 21 0 0 0
f:if	18 -18 -1 0 6 4
f:import	0 10 -6 0 0 0
f:impose	-2 21 -13 0 -1 0
f:in	-1 -5 14 -22 -4 1
f:include	0 9 -9 0 0 0
f:included	0 18 -16 0 0 0
f:including	-2 11 -8 0 0 0
f:industrial	11 13 -23 -1 0 0
f:inflation	13 0 -13 0 0 0
f:initialled	0 -20 21 0 0 0
f:ink	8 -11 -7 13 0 0
f:instead	-13 4 0 -2 5 0
f:instruction	0 -14 7 0 9 0
f:instrument	0 29 -28 0 0 0
f:interview	0 16 -14 0 0 0
f:into	-8 -5 10 4 -14 0
f:investment	-5 0 -3 -2 10 0
f:invitation	6 -5 -18 0 16 0
f:is	2 -9 5 11 0 -17
f:isn't	0 -7 1 0 10 0
f:issue	-3 9 -17 6 0 0
f:istanbul	0 -5 0 9 -1 0
f:it	5 -3 -5 14 -5 -8
f:it'll	0 13 -9 -1 0 0
f:its	-14 10 7 -4 -23 -2
f:itself	-4 13 -5 0 -5 0
f:job	0 10 -9 0 0 0
f:josé	0 16 -15 0 0 0
f:jump	0 12 -9 0 0 0
f:keep	11 -3 -3 0 0 0
f:kind	0 23 -17 0 -1 0
f:know	-1 2 -5 9 -5 0
f:lamb	0 9 -9 0 0 0
f:land	0 22 -19 0 0 0
f:lapse	-1 9 -4 0 0 0
f:last	-7 -2 20 -23 -10 -1
f:lasted	-9 3 10 -8 0 0
f:late	0 -8 12 0 0 0
f:later	-3 19 0 -7 -16 0
f:latest	0 -8 10 0 0 0
f:laughed	5 -14 11 0 0 0
f:lead	8 -5 1 -4 0 0
f:leader	5 -13 -10 5 21 0
f:least	-2 -15 6 11 0 0
f:leather	0 12 -9 0 0 0
f:leave	-9 -34 32 -11 16 0
f:led	4 -26 15 -5 9 0
f:length	13 -13 0 0 0 0
f:lent	0 -13 14 0 0 0
f:lentil	0 -15 16 0 0 0
f:less	0 4 -8 -7 8 0
f:let	0 16 -18 -3 3 0
f:letter	-15 22 -6 0 -3 0
f:levy	-7 -16 22 0 0 0
f:licence	-5 -5 2 10 -1 0
f:lie	0 9 -4 0 0 0
f:lift	10 5 -22 -3 6 0
f:light	0 25 -25 0 0 0
f:like	23 8 -25 -2 -4 0
f:likewise	0 12 -11 0 0 0
f:line	17 -26 12 6 -1 0
f:link	0 23 -21 0 0 0
f:list	3 -13 -11 9 17 9
f:little	0 5 -8 1 0 0
f:live	-2 -13 8 0 9 0
f:local	-1 8 -6 0 0 0
f:london	8 -23 13 5 0 0
f:long	5 -20 21 0 0 0
f:look	-4 8 -2 -3 0 0
f:lose	4 3 -22 0 11 0
f:lot	5 -15 10 0 0 0
f:love	0 -12 13 0 0 0
f:lower	-14 6 11 -5 -9 0
f:lunch	-11 -9 12 0 9 0
f:machine	0 17 -14 0 0 0
f:mackerel	0 -10 10 0 0 0
f:main	-1 30 -20 0 -10 0
f:maize	0 2 -16 14 0 0
f:majority	0 -11 12 0 0 0
f:make	0 0 8 0 -13 0
f:maker	0 14 -15 0 0 0
f:man	0 15 -11 0 0 0
f:management	0 19 -18 0 0 0
f:mangoe	13 -6 -7 0 0 0
f:margin	0 -9 11 0 0 0
f:massive	0 10 -10 0 0 0
f:match	0 31 -29 0 0 0
f:matter	-6 -23 27 -8 3 0
f:may	-27 -13 19 15 -2 0
f:meal	0 -5 -12 11 7 0
f:mean	2 13 -14 3 -6 0
f:meant	-7 0 -2 10 0 0
f:meanwhile	0 -5 -4 0 10 0
f:media	-1 0 -5 0 11 0
f:mediator	0 48 -46 0 0 0
f:medicine	15 -27 5 13 -1 0
f:meet	-7 7 1 0 -12 -4
f:memorandum	0 -11 15 0 -2 0
f:men	-3 16 -11 0 0 0
f:mention	0 1 -9 -1 0 9
f:mentioned	10 -9 0 0 0 0
f:menu	0 -19 14 0 7 0
f:metal	0 -8 10 0 0 0
f:middle	0 -17 10 0 8 0
f:midnight	-5 30 -27 0 0 0
f:might	0 -14 10 11 -2 0
f:milk	0 -20 24 0 -1 0
f:million	0 11 -8 0 0 0
f:mind	0 10 -8 0 0 0
f:mine	0 22 -20 0 -1 0
f:mineral	0 -9 10 0 0 0
f:minister	-17 1 11 -18 4 0
f:ministry	-13 11 3 -8 -7 0
f:minute	-3 10 -22 -7 18 0
f:montego	10 -17 10 0 0 0
f:month	15 -12 -13 23 -3 0
f:more	3 25 -28 -8 3 0
f:morning	16 -6 -3 -1 0 0
f:most	6 -7 8 -3 -1 0
f:mostly	3 6 -10 0 0 0
f:mother	-7 10 -4 0 0 0
f:motorcycle	0 9 -9 0 0 0
f:move	-2 23 -13 -4 -3 0
f:mr	8 -14 8 -11 7 0
f:mrs	3 15 -19 -1 0 0
f:much	1 7 -2 -4 -9 0
f:must	5 -7 6 -7 -12 9
f:my	-3 -4 0 10 -1 0
f:name	10 2 -13 0 0 0
f:named	-12 -6 0 15 4 0
f:narrow	0 13 -12 0 0 0
f:near	0 20 -18 0 0 0
f:necessary	0 14 -12 0 0 0
f:need	-9 41 -31 0 0 0
f:needed	-15 0 13 0 0 0
f:negotiate	-11 3 0 10 -9 0
f:negotiation	19 -2 -12 0 0 0
f:negotiator	0 -4 9 -5 0 0
f:neighbour	2 -8 8 -1 0 0
f:neither	0 -3 1 -11 8 0
f:new	6 -11 -4 0 15 0
f:newest	0 -20 21 0 0 0
f:newspaper	0 17 -11 -3 0 0
f:next	16 -7 -17 2 15 0
f:night	-7 39 -41 6 1 0
f:no	-9 18 -15 -15 1 5
f:nobody	-22 19 -29 16 7 0
f:nod	-12 14 -1 0 0 0
f:none	-11 5 -12 4 12 0
f:noon	-8 24 -13 -1 0 0
f:not	-16 5 1 11 -5 -6
f:note	-12 -6 18 -1 0 0
f:nothing	0 -12 24 -15 -18 0
f:notice	-13 12 -1 -1 0 0
f:notification	0 -23 25 0 0 0
f:now	-2 7 8 -23 -9 0
f:number	16 -9 5 -4 -11 0
f:nut	-18 22 -3 0 0 0
f:of	-16 4 1 -15 2 -21
f:off	-8 6 -1 -20 9 0
f:offer	-13 -5 16 3 -13 0
f:office	0 20 -21 0 0 0
f:oil	-8 41 -30 -8 -3 0
f:old	-5 34 -29 0 -3 0
f:older	0 15 -12 0 0 0
f:olive	0 15 -12 0 0 0
f:on	-20 17 -5 4 -14 2
f:one	-7 13 -6 -7 7 0
f:only	-11 6 -5 10 0 0
f:open	-9 -6 19 -8 -7 0
f:or	-9 20 -24 12 -1 0
f:orange	-3 16 -11 0 0 0
f:ordinary	0 -3 -5 12 0 0
f:origin	0 -14 16 0 0 0
f:osaka	-2 -16 18 0 0 0
f:other	-2 0 7 0 -10 0
f:our	9 -8 8 11 -18 0
f:out	-6 12 -11 10 -17 0
f:outcome	0 -11 16 0 0 0
f:outside	0 -11 13 0 -1 0
f:outstanding	0 10 -8 0 0 0
f:over	-11 9 -12 12 0 0
f:owe	-1 10 -6 0 0 0
f:own	-8 1 11 -8 -7 0
f:package	0 -8 0 10 0 0
f:pact	0 -15 7 0 10 0
f:palace	7 -15 0 0 11 0
f:palm	0 -9 5 0 6 0
f:paper	12 -3 4 -7 -13 0
f:parliament	0 18 -17 0 0 0
f:part	-12 -24 28 -7 5 0
f:parted	21 -14 -7 0 0 0
f:partner	-21 24 -1 0 0 0
f:party	0 12 -9 0 0 0
f:past	-8 16 -8 0 0 0
f:pause	-1 -10 2 18 -7 0
f:pay	6 4 -19 5 12 -1
f:peace	-21 31 -11 0 0 0
f:people	15 1 -6 -6 -5 0
f:per	0 15 -13 0 0 0
f:period	7 -12 5 0 0 0
f:permanent	-2 -22 30 -5 0 0
f:permit	3 -16 14 0 0 0
f:phone	24 -26 6 0 0 0
f:pipe	0 -13 14 0 0 0
f:place	14 -3 -7 10 -4 0
f:plan	23 7 -20 -4 -12 0
f:plane	-1 -10 0 -9 19 0
f:plastic	0 -7 12 -1 0 0
f:play	0 17 -13 -1 0 0
f:point	-4 -9 7 -8 9 0
f:police	0 9 -9 0 0 0
f:pool	0 -12 13 0 0 0
f:poor	-1 20 -17 0 0 0
f:pork	0 -16 16 0 0 0
f:port	-10 25 -17 0 -4 0
f:positive	-16 10 0 8 0 0
f:post	11 0 -16 -2 6 0
f:potatoe	0 -10 10 0 0 0
f:powder	0 -15 19 0 -1 0
f:practice	0 -21 11 10 0 0
f:preliminary	0 14 -11 -3 0 0
f:prepare	15 18 -29 -6 4 0
f:present	-4 -12 10 10 -1 0
f:president	-8 -26 36 2 -7 0
f:press	5 -15 17 -9 -1 0
f:price	-7 24 -29 6 0 0
f:prime	-6 11 -11 -3 8 0
f:print	12 -10 0 0 0 0
f:prisoner	0 47 -46 -1 0 0
f:problem	0 11 -10 0 0 0
f:procedure	0 25 -24 -2 0 0
f:proclamation	-1 15 -10 0 0 0
f:product	3 -21 18 0 4 0
f:progress	10 -16 3 5 -1 0
f:prolongation	10 -4 -1 0 0 0
f:prolonged	-4 3 15 -1 -22 0
f:promise	0 -11 10 7 -3 0
f:proposal	0 16 -14 0 0 0
f:protect	9 -9 0 0 0 0
f:provide	0 9 -5 -1 0 0
f:published	9 -4 1 0 -4 0
f:pulp	-1 8 -20 13 0 0
f:purchase	2 9 -8 -1 0 0
f:push	0 -13 15 0 0 0
f:put	-7 11 -5 -5 -13 8
f:question	0 -10 0 18 -10 0
f:quiet	0 11 -13 0 0 0
f:quota	0 -24 25 0 0 0
f:radio	8 -12 9 0 -2 0
f:raise	0 -15 21 -1 -4 0
f:rang	13 -10 -5 0 0 0
f:rare	-12 -10 15 -22 5 9
f:raspberry	0 10 -8 0 0 0
f:rate	11 -2 -3 0 2 0
f:rather	5 -1 -9 10 -2 0
f:ratified	0 9 -6 0 0 0
f:ratify	0 11 -9 0 0 0
f:read	-6 -15 24 0 -3 0
f:ready	4 -3 8 -8 -5 0
f:reason	-7 12 -9 -6 1 0
f:recall	-8 16 -8 0 0 0
f:receive	0 -18 18 -2 1 0
f:recommend	6 -13 10 0 0 -2
f:record	0 13 -11 0 0 0
f:reduce	0 -13 15 0 0 0
f:reduction	0 15 -14 0 0 0
f:refund	-2 12 -8 0 0 0
f:regard	0 -12 13 0 0 0
f:register	0 11 -9 0 0 0
f:registration	7 -9 0 0 0 0
f:regretted	0 -11 13 0 0 0
f:regulator	0 13 -11 0 0 0
f:reject	0 13 -12 0 0 0
f:release	0 18 -18 0 0 0
f:released	0 12 -11 0 0 0
f:relief	-1 -13 16 0 0 0
f:remarked	0 15 -15 0 0 0
f:renew	0 -1 -8 12 0 0
f:renewal	0 10 -9 0 0 0
f:renewed	15 -16 -6 11 -3 0
f:report	0 28 -40 16 -3 0
f:reporter	-29 10 5 0 -2 0
f:represent	0 13 -17 2 0 0
f:representative	14 -7 0 -1 -1 0
f:request	0 -10 12 0 0 0
f:reserved	0 11 -10 0 0 0
f:rest	-4 9 -12 8 0 0
f:result	6 -21 17 7 -9 0
f:return	0 8 -25 -13 21 8
f:review	0 23 -21 0 0 0
f:rise	-3 15 -8 -6 0 0
f:room	-4 -8 17 -4 -4 0
f:round	-10 0 13 -3 -29 0
f:row	0 -6 10 0 0 0
f:rule	0 11 -14 -5 4 0
f:rum	0 22 -21 0 0 0
f:rush	-20 22 0 0 0 0
f:s	0 11 -6 0 0 0
f:safeguard	0 -10 11 0 0 0
f:sale	-1 13 -9 0 0 0
f:salt	0 12 -9 0 0 0
f:samarkand	6 -15 10 0 0 0
f:same	20 1 -19 -11 2 6
f:sanction	0 16 -14 0 0 0
f:santa	0 -24 25 0 0 0
f:sardine	0 -11 13 0 0 0
f:saturday	0 -22 22 0 0 0
f:save	0 -8 -18 10 15 0
f:say	7 7 0 -31 0 0
f:scale	0 -16 9 0 10 0
f:schedule	0 -7 -12 17 0 0
f:school	0 10 -8 0 0 0
f:scott	0 18 -14 0 0 0
f:scrap	5 6 -11 0 0 0
f:seal	0 17 -3 0 -16 0
f:second	-37 -6 10 12 16 0
f:secretary	-3 11 -4 -2 0 0
f:section	-3 22 -15 0 0 0
f:see	9 -2 -3 1 -6 6
f:seek	2 -22 20 0 0 0
f:seem	0 -18 15 -1 4 0
f:seemed	0 12 -9 -1 -2 0
f:sell	-4 31 -24 -3 0 0
f:senate	0 12 -11 0 0 0
f:sense	12 -8 -1 0 0 0
f:sensitive	0 -12 15 0 -2 0
f:seoul	-2 36 -32 -2 0 0
f:service	0 19 -16 -1 0 0
f:set	-15 -3 27 -8 -11 0
f:seventh	0 -11 3 11 -1 0
f:shake	0 -5 -11 0 14 0
f:shall	17 -12 4 -2 -3 0
f:shanghai	-6 10 -2 0 0 0
f:she	38 -15 -8 0 -16 0
f:ship	-5 -17 20 6 -3 0
f:shipbuilding	0 -9 10 0 0 0
f:shirt	0 -9 10 0 0 0
f:shook	0 13 -12 0 0 0
f:shortly	4 -26 20 0 0 0
f:should	26 5 -21 2 -12 0
f:show	-3 9 -2 -1 0 0
f:side	-14 -4 11 -6 5 0
f:sign	-2 12 0 -33 0 0
f:signature	-11 18 -7 8 -19 0
f:silent	-5 14 -8 0 0 0
f:simple	0 -2 11 0 -7 0
f:since	0 9 0 -5 -30 -2
f:single	11 2 -11 0 0 0
f:sir	0 13 -22 0 7 0
f:sit	31 -7 -11 0 0 0
f:sixth	7 20 -19 -12 0 0
f:sleep	6 -9 4 0 0 0
f:small	0 10 -9 0 0 0
f:smaller	0 11 -11 0 0 0
f:smelter	0 9 -7 0 -1 0
f:snap	0 -5 -6 10 0 0
f:so	8 -5 4 -16 0 0
f:software	0 15 -14 0 0 0
f:solution	7 -16 2 -5 9 0
f:some	3 -19 19 0 -1 0
f:somebody	-3 18 -11 0 0 0
f:soon	0 13 -10 0 0 0
f:sovereign	0 -12 12 0 0 0
f:soybean	-11 11 -15 -13 23 0
f:speak	7 -1 5 -16 -4 0
f:special	0 -6 9 0 0 0
f:split	0 12 -11 0 0 0
f:spoke	10 -6 -4 -12 7 0
f:spot	8 -13 5 0 0 0
f:spring	0 9 -3 0 0 0
f:staff	0 10 -10 0 0 0
f:stake	0 -12 13 0 0 0
f:stamp	0 -16 1 12 0 0
f:stand	-21 5 6 6 -2 0
f:standstill	14 -35 25 0 -1 -2
f:start	-5 -10 11 -2 5 0
f:state	23 -2 -24 2 2 0
f:statement	3 17 -18 -3 0 0
f:station	0 -7 9 0 0 0
f:stay	-1 -7 16 -13 -5 0
f:steel	-7 8 -19 -2 18 0
f:step	-10 0 1 9 0 0
f:still	-2 2 0 -9 4 0
f:stockfish	0 11 -10 0 0 0
f:stockholm	-5 -24 24 5 0 0
f:stop	5 -17 11 -1 3 0
f:stuck	0 -19 12 0 8 0
f:stuff	0 -9 11 0 0 0
f:subject	0 -23 23 0 0 0
f:subsidiary	0 9 -11 0 1 0
f:such	9 0 -9 5 -1 0
f:sugar	-11 3 5 -2 -1 0
f:suggest	0 -12 13 0 0 0
f:suit	0 9 -7 0 0 0
f:summit	-3 -4 9 0 -2 0
f:sun	0 -9 11 0 0 0
f:supply	0 -15 16 0 0 0
f:surcharge	-16 12 1 0 0 0
f:suspend	-12 19 -11 0 -3 0
f:table	-12 -7 3 4 8 0
f:take	-7 13 1 -12 -20 0
f:talk	-10 12 0 -4 -9 0
f:tanker	0 -9 10 0 0 0
f:tariff	-29 11 13 0 -19 0
f:tax	8 -12 -1 10 0 0
f:tea	-3 -21 22 -2 6 0
f:team	22 -5 -11 -7 3 0
f:technology	0 -5 -6 0 12 0
f:telephone	33 -2 -25 -9 -2 0
f:telephoned	16 -14 -1 0 0 0
f:television	-1 10 -16 9 -1 0
f:tell	-13 -12 8 27 -7 -2
f:temporary	-13 14 0 0 0 0
f:ten	-11 17 -8 0 0 0
f:term	5 -17 7 11 -3 0
f:text	-13 -7 18 -4 -5 0
f:than	-1 -13 2 4 17 0
f:thanked	9 -11 3 0 0 0
f:that	12 3 -17 4 -3 7
f:the	0 13 -6 -8 -12 -1
f:their	20 -2 -7 14 -25 -2
f:them	-9 -16 18 8 0 0
f:themselve	0 -15 20 -2 0 0
f:then	-13 20 -23 9 7 0
f:there	3 -12 20 -12 -5 -3
f:these	-5 17 -7 -1 0 0
f:they	6 -4 7 -4 -9 1
f:they'd	0 3 -11 0 7 0
f:they'll	13 -10 0 0 0 0
f:they're	0 0 -11 0 10 0
f:thi	-6 7 -17 11 12 0
f:thing	14 -3 -7 13 -18 0
f:think	-6 15 -21 6 1 0
f:third	-5 3 9 -22 -11 0
f:though	1 -16 16 0 0 0
f:threaten	4 -4 -10 0 15 0
f:three	0 24 -27 8 -9 0
f:through	-7 -2 -2 -6 -2 16
f:throughout	0 -14 14 0 0 0
f:tie	0 10 -10 0 0 0
f:tiktok	-11 9 -1 -4 2 0
f:time	24 -36 15 -28 24 0
f:timing	0 18 -15 0 0 0
f:tired	0 10 -7 0 0 0
f:to	0 -11 -7 6 24 10
f:together	0 30 -23 -1 -11 0
f:too	-1 -15 10 5 0 0
f:top	-3 28 -22 0 0 0
f:touch	0 11 -10 0 0 0
f:town	-1 11 -5 0 0 0
f:tractor	0 -14 16 0 0 0
f:trade	-18 0 15 2 -28 0
f:trader	0 0 -1 11 -10 0
f:transcript	-5 -24 29 0 0 0
f:transit	-14 13 0 0 0 0
f:travel	0 21 -32 6 0 0
f:treatment	0 -9 10 0 0 0
f:treaty	0 -22 19 -2 5 0
f:truce	-27 -9 14 18 -3 -3
f:truth	4 6 -12 0 0 0
f:tuna	21 -16 -1 0 0 0
f:turbine	0 -8 -7 14 0 0
f:turnberry	0 -14 21 0 -5 0
f:turned	0 16 -14 0 0 0
f:twenty	-12 -14 -10 10 21 0
f:twice	1 10 -15 0 0 0
f:two	27 -13 -15 17 15 0
f:tyre	-3 -5 11 0 0 0
f:under	1 12 0 -10 -20 -3
f:undertook	0 -15 15 0 0 0
f:unfair	0 -11 11 0 0 0
f:union	10 -10 0 0 0 0
f:unless	0 10 -16 -5 12 0
f:unreliable	0 0 10 0 -9 0
f:until	6 7 -11 10 -13 0
f:up	-17 36 -11 -23 -11 0
f:upon	0 11 -9 0 0 0
f:upper	-5 12 -4 0 0 0
f:urge	-21 20 0 0 0 0
f:us	-14 -2 8 1 0 0
f:use	9 -4 -13 5 0 0
f:usual	0 11 -10 0 0 0
f:valparaíso	0 10 -9 0 0 0
f:vanilla	0 8 -8 0 0 0
f:very	-26 13 -8 14 8 0
f:video	11 -19 -5 11 3 0
f:view	3 -22 18 0 -1 0
f:villa	0 -12 13 0 0 0
f:visit	-13 21 -34 -5 26 0
f:volume	0 9 -9 0 0 0
f:vote	6 -9 9 -2 -1 0
f:voted	-2 26 -23 0 0 0
f:waited	0 -8 10 0 0 0
f:waiting	0 -8 11 0 0 0
f:walk	0 4 -19 0 9 0
f:want	-30 2 3 0 10 0
f:war	-9 -5 13 -2 0 0
f:warn	0 14 -11 0 0 0
f:was	-9 -9 -12 35 19 -9
f:wasn't	-6 21 -12 0 -2 0
f:way	-13 4 -16 16 4 0
f:we	2 -5 8 0 -18 8
f:we'd	0 -11 13 0 0 0
f:we'll	-3 16 -9 0 0 0
f:we're	11 -5 -14 0 9 0
f:we've	0 10 -8 0 0 0
f:weather	9 4 -15 0 0 0
f:wednesday	0 8 -9 0 0 0
f:week	-21 25 -22 6 5 0
f:weekend	0 16 -15 0 0 0
f:well	14 -16 -1 19 -1 0
f:were	-13 13 2 0 -13 0
f:what	-9 17 -11 9 -13 0
f:whatever	-8 4 -5 0 0 9
f:when	7 -38 27 26 -17 0
f:where	-2 -19 -4 -2 34 0
f:whether	-4 -3 12 -5 -5 0
f:which	12 -1 8 -15 -17 -6
f:while	-7 0 -10 11 7 0
f:who	3 0 3 -25 0 0
f:whole	0 11 -9 0 0 0
f:whom	-6 -2 11 7 -15 0
f:whose	-6 -10 12 -3 4 0
f:why	0 -14 15 0 0 0
f:will	-13 4 2 -6 5 -8
f:win	0 11 -9 0 0 0
f:wine	-5 9 -14 9 0 0
f:winner	0 8 -7 0 0 0
f:winter	0 -12 13 0 0 0
f:wire	9 0 -6 0 0 0
f:wish	12 -2 -10 0 0 0
f:with	8 -2 -1 0 -9 -3
f:withdraw	0 -17 20 0 0 0
f:withhold	0 -4 -10 14 0 0
f:within	-15 6 0 -5 6 0
f:without	22 -31 13 14 -10 0
f:won't	10 -16 -4 11 0 0
f:word	10 -7 6 -6 -5 0
f:world	-10 -2 3 0 8 0
f:worse	0 -4 -5 10 0 0
f:worth	-6 -13 0 -1 21 0
f:would	27 -4 -9 -18 4 0
f:write	11 -13 0 7 1 0
f:wrong	0 -11 14 0 0 0
f:x	19 -23 -1 8 0 0
f:year	-23 -2 -8 11 23 0
f:yes	-8 -8 16 0 0 0
f:yield	0 17 -15 0 0 0
f:you	-21 1 -1 10 2 0
f:zero	21 -11 -9 -7 14 0
f:—	-6 -20 25 0 0 0
first-of-paragraph	-7 24 -6 -7 -10 -31
has-future	-12 2 -3 3 5 0
has-gerund	10 9 -9 5 -13 -7
has-infinitive	-14 22 -11 -27 6 13
has-modal	0 10 -11 7 -6 -8
has-participle	-9 5 5 -1 -14 5
has-past	-9 12 1 -2 -9 -25
has-perfect	-6 6 13 -9 -28 -10
has-pluperfect	-13 6 3 -13 -3 9
has-present	-17 17 -4 -11 6 -2
headline	-22 20 -10 19 -8 -11
heads=0	-11 25 12 17 -92 -16
heads=1	-6 12 -20 -11 27 -6
heads=2	0 -5 -3 -99 48 -19
heads=3	4 -24 22 0 0 0
how=calendar	-12 46 -27 -23 -14 -1
how=calendar-span	-60 -96 103 0 6 -2
how=relative	19 11 -22 7 -8 -16
how=relative-span	-1 -43 46 -1 0 0
how=weekday	-6 33 -34 -9 7 -5
how=weekday-span	-27 -37 48 10 -37 0
kind=day	-10 21 2 -13 -15 -20
kind=word	-4 8 0 -5 -2 -9
l1="	0 27 -21 0 -6 0
l1='	1 -14 13 0 0 0
l1='s	-11 2 -6 -3 14 0
l1=(	-10 -2 0 -6 13 0
l1=,	9 -16 16 -5 -3 -11
l1=:	0 -7 -2 7 8 0
l1=<agent>	-10 -2 2 5 2 0
l1=<day-gone>	3 26 -28 0 0 0
l1=<day-today>	8 2 -11 0 0 0
l1=<duty>	9 0 -6 0 0 0
l1=<goods>	-17 3 5 -3 0 0
l1=<level-noun>	-1 -8 0 2 0 9
l1=<level>	-9 0 3 0 0 0
l1=<money>	14 -12 0 0 0 0
l1=<name>	0 -19 0 19 13 0
l1=<not>	-19 15 12 -12 -18 0
l1=<number>	15 -2 -2 -6 -3 0
l1=<office>	12 -10 3 -15 1 -1
l1=<organisation>	6 27 -25 -7 -9 0
l1=<person>	-3 -5 23 -7 -15 -2
l1=<quality>	-12 6 -5 9 -2 0
l1=<seat>	3 5 -5 -15 5 0
l1=<sender>	3 20 -23 0 0 0
l1=<v-agree>	-7 -2 10 -4 -3 0
l1=<v-begin>	-14 5 10 -14 -10 0
l1=<v-buy>	0 12 -11 0 0 0
l1=<v-deny>	0 -11 -1 13 0 0
l1=<v-impose>	-18 26 -13 -7 1 0
l1=<v-return>	0 12 -18 -1 9 0
l1=<v-say>	0 5 -1 -7 0 0
l1=<v-stay>	-19 8 5 0 -6 0
l1=<v-suspend>	-4 -12 21 -10 -4 1
l1=a	14 -10 2 -15 -2 10
l1=about	0 13 -11 0 0 0
l1=again	-3 0 -5 10 0 0
l1=ago	0 22 -20 0 0 0
l1=and	5 -7 8 0 -2 0
l1=annual	0 8 -8 0 0 0
l1=another	0 -6 -5 13 -5 0
l1=apec	-3 10 -8 -1 1 0
l1=as	0 15 -12 0 0 0
l1=at	-10 0 0 -6 11 0
l1=back	0 11 -8 0 0 0
l1=been	-1 14 -10 0 0 0
l1=begin	-10 6 3 -4 -2 0
l1=between	0 0 -11 9 0 0
l1=beyond	0 12 -9 0 0 0
l1=both	-2 -11 14 0 0 0
l1=busan	0 -13 16 0 0 0
l1=business	0 11 -8 0 0 0
l1=by	8 0 -7 -18 -10 5
l1=charge	0 -11 13 0 0 0
l1=closed	0 16 -12 0 0 0
l1=conclude	0 -16 19 0 0 0
l1=confirm	0 -10 11 0 0 0
l1=constructive	-7 0 0 -3 0 10
l1=continue	0 4 -10 6 0 0
l1=day	0 14 -12 0 0 0
l1=deal	-2 -9 1 13 0 0
l1=decide	0 11 -9 0 0 0
l1=did	10 1 -11 0 0 0
l1=due	8 2 -13 0 0 0
l1=expire	0 -10 12 0 0 0
l1=fifth	4 -9 -2 5 5 0
l1=final	-6 -10 17 0 0 0
l1=for	-6 0 7 9 -21 -1
l1=four	14 -15 5 -1 0 0
l1=fri	0 -15 15 0 0 0
l1=friday	-6 -9 13 0 0 0
l1=from	-12 7 0 -4 0 -1
l1=get	0 2 -11 0 5 0
l1=had	-2 0 1 -12 4 2
l1=happen	10 -9 0 0 0 0
l1=here	0 -13 17 -2 0 0
l1=hold	-3 -8 17 -9 -4 1
l1=hour	12 -11 0 0 0 0
l1=house	0 -12 15 0 0 0
l1=i	-3 16 -11 0 0 0
l1=if	0 -8 10 0 0 0
l1=in	-25 8 -17 12 12 -10
l1=is	5 13 -21 0 2 0
l1=it	-16 25 -9 0 -2 0
l1=know	0 12 -11 0 0 0
l1=late	8 3 -14 0 0 0
l1=leader	-11 -9 14 -1 9 0
l1=leave	0 9 -20 0 8 0
l1=level	0 -8 -5 3 0 9
l1=lifeng	0 11 -10 0 0 0
l1=madrid	0 13 -12 0 0 0
l1=make	-11 18 -7 0 0 0
l1=may	-4 17 -7 0 -1 0
l1=men	0 -10 14 0 0 0
l1=minister	-4 26 -23 0 0 0
l1=minute	-7 4 -15 -1 14 0
l1=monday	-9 -2 0 0 12 0
l1=more	0 1 -9 5 0 0
l1=negotiator	0 -6 10 0 0 0
l1=new	-1 -2 -3 10 0 0
l1=next	0 -7 3 2 -11 6
l1=no	-1 24 -15 -3 -3 0
l1=not	-9 3 13 -3 -11 0
l1=now	-2 12 -6 0 0 0
l1=of	1 -4 1 6 1 -9
l1=order	0 12 -11 0 0 0
l1=other	0 -8 9 0 0 0
l1=our	-7 14 -4 0 0 0
l1=paper	0 14 -13 0 0 0
l1=peace	0 16 -15 0 0 0
l1=plan	0 13 -13 0 0 0
l1=post	9 -3 -5 0 0 0
l1=prepare	0 12 -15 0 2 0
l1=president	6 -16 0 7 4 0
l1=promise	0 -8 9 0 0 0
l1=return	0 6 -15 0 9 0
l1=rule	0 -13 0 14 0 0
l1=saturday	-1 -9 11 0 0 0
l1=say	-6 19 -8 -3 0 0
l1=see	0 -16 15 0 0 0
l1=shall	-3 -3 13 -4 0 0
l1=should	3 8 -9 0 0 0
l1=since	-7 17 -13 8 -4 0
l1=sixth	-8 -8 3 11 -2 0
l1=state	-7 -3 9 -14 3 0
l1=tariff	10 -1 -4 0 0 0
l1=that	13 -10 0 6 -5 -3
l1=the	1 5 -1 -11 0 -18
l1=their	0 -12 15 3 -12 0
l1=there	0 -7 0 10 -1 0
l1=they'll	0 -9 0 10 0 0
l1=thi	0 12 -12 0 0 0
l1=third	-6 -1 6 2 -9 0
l1=through	0 -9 11 0 0 0
l1=till	0 -10 4 7 0 0
l1=to	-14 4 -2 0 2 3
l1=trade	0 11 -8 -4 0 0
l1=until	-22 11 5 -8 -8 0
l1=video	2 -2 -8 -2 7 3
l1=was	0 8 -7 0 0 0
l1=which	8 -2 -1 0 0 0
l1=who	5 -14 11 -4 4 0
l1=with	-3 21 -14 0 0 0
l1=would	-5 -1 -5 10 2 -3
l1=you	-7 14 -4 0 0 0
l1=your	0 12 -9 0 0 0
l1=—	13 0 -14 3 -1 0
l2='	0 -16 4 11 0 0
l2='s	17 0 -17 -4 8 0
l2=(	0 13 -11 0 0 0
l2=)	-1 27 -30 5 0 0
l2=*	0 -11 9 2 0 0
l2=,	12 -21 4 13 12 -8
l2=-	12 -6 -12 8 -2 9
l2=:	18 -9 6 -10 -11 0
l2=;	-11 13 1 -4 -3 0
l2=<agent>	-8 19 -6 2 -11 0
l2=<begin>	14 -16 13 0 0 -6
l2=<day-ahead>	0 -17 7 6 6 0
l2=<day-gone>	4 -20 15 -6 8 0
l2=<day-today>	-4 -1 14 -8 -8 0
l2=<gate>	0 -5 0 -3 11 0
l2=<goods>	-16 3 7 4 -14 0
l2=<level-noun>	5 15 -23 -2 -1 2
l2=<level>	-6 6 -6 -8 11 -1
l2=<money>	0 11 -2 0 -1 0
l2=<month-ahead>	6 9 -12 0 0 0
l2=<month-gone>	0 24 -19 0 0 0
l2=<name>	-17 0 -2 0 15 1
l2=<number>	16 -9 0 0 -7 0
l2=<office>	6 14 -13 -11 -13 2
l2=<organisation>	20 -18 12 -5 0 0
l2=<person>	7 -1 -15 0 10 -6
l2=<seat>	8 7 -11 -8 3 0
l2=<sender>	-3 26 -15 0 -2 0
l2=<span>	6 -25 17 -4 11 0
l2=<v-bear>	-9 19 -29 -7 15 4
l2=<v-begin>	-3 1 -8 8 10 0
l2=<v-buy>	-1 28 -21 0 0 0
l2=<v-down>	-2 3 -2 -12 7 0
l2=<v-end>	-19 13 -1 -15 4 0
l2=<v-impose>	0 13 -16 0 7 0
l2=<v-propose>	-1 11 -12 5 -8 -7
l2=<v-return>	0 -10 0 7 5 0
l2=<v-say>	-8 6 2 8 -16 -5
l2=<v-sell>	-4 12 -9 -1 2 0
l2=<v-stay>	4 -4 11 -14 -17 0
l2=a	19 -8 -2 12 -9 -14
l2=about	-1 15 -5 0 -1 0
l2=act	0 9 -6 0 0 0
l2=add	0 9 -6 0 0 0
l2=after	23 -8 1 -17 -14 4
l2=again	0 8 0 -3 -11 0
l2=agenda	0 10 -8 0 0 0
l2=agree	4 -38 28 6 9 0
l2=agreement	-11 9 -2 5 -5 0
l2=airport	0 -23 24 0 0 0
l2=alert	0 10 -7 0 0 0
l2=an	10 -16 13 -8 0 0
l2=and	-12 -10 17 1 0 -3
l2=announce	3 3 -9 -2 3 0
l2=arrangement	0 13 -9 0 0 0
l2=arrive	0 -10 0 12 0 0
l2=ask	0 17 -13 0 0 0
l2=at	6 31 -25 -18 -10 1
l2=away	0 -8 9 0 0 0
l2=back	0 11 -6 0 0 0
l2=batumi	0 -24 25 0 0 0
l2=be	-1 14 -31 10 2 0
l2=bean	-4 10 0 0 -1 0
l2=been	-1 9 -17 -2 -1 11
l2=before	-2 18 3 -9 -19 0
l2=begin	-12 14 -16 9 -1 2
l2=brief	0 16 -15 0 0 0
l2=briefing	-2 -3 -9 12 0 0
l2=broke	0 12 -9 0 0 0
l2=bruge	0 -8 8 0 0 0
l2=brussel	0 14 -11 0 0 0
l2=busan	-3 -20 24 0 -3 0
l2=business	0 -12 13 0 0 0
l2=by	-11 15 -15 0 6 6
l2=cancel	0 -10 0 0 12 0
l2=car	0 -12 14 0 0 0
l2=cartagena	0 -13 13 0 0 0
l2=cebu	0 -14 15 0 0 0
l2=chequer	-1 4 -9 0 5 0
l2=city	0 -10 13 0 0 0
l2=close	-1 20 -17 0 0 0
l2=come	0 -18 14 -8 11 0
l2=commerce	10 0 -11 0 0 0
l2=conclude	0 20 -19 0 0 0
l2=confirm	10 1 -11 0 -2 0
l2=continue	0 11 -4 -2 0 0
l2=count	6 -13 6 0 0 0
l2=country	0 -13 20 -4 -1 0
l2=custom	0 -14 15 0 0 0
l2=date	-1 25 -21 0 0 0
l2=delegation	0 -8 0 11 0 0
l2=described	0 17 -15 0 0 0
l2=detail	0 10 -8 0 0 0
l2=did	-10 13 -5 0 0 0
l2=discuss	0 8 -4 -3 0 0
l2=do	-1 15 -8 0 0 0
l2=down	9 -8 -1 3 3 0
l2=due	0 23 -11 -3 -8 0
l2=duty	-2 9 -2 -1 0 0
l2=earlier	0 -10 0 0 11 0
l2=early	0 19 -16 0 0 0
l2=effect	-3 18 -13 0 0 0
l2=end	-11 5 5 -12 -6 0
l2=enter	0 -12 12 0 0 0
l2=evening	-1 -2 -4 12 0 0
l2=expect	5 -8 2 10 -9 0
l2=expire	0 24 -20 0 0 0
l2=export	0 11 -8 0 0 0
l2=extension	0 19 -16 0 0 0
l2=file	0 -12 12 0 0 0
l2=finish	0 -8 8 0 0 0
l2=first	10 -16 1 0 5 0
l2=fish	0 -16 17 0 0 0
l2=fly	-3 -3 -2 12 -2 0
l2=for	-10 34 -13 -16 -7 0
l2=force	-5 11 -5 0 0 0
l2=framework	0 10 -3 0 -6 0
l2=friday	9 1 -11 0 0 0
l2=full	0 -13 13 0 0 0
l2=geneva	-11 -9 18 -3 0 0
l2=get	8 0 -9 0 0 0
l2=given	0 -8 10 0 0 0
l2=go	-5 4 -11 0 9 -1
l2=good	-13 10 1 0 0 0
l2=government	0 -7 9 0 0 0
l2=gyeongju	0 -20 23 0 -2 0
l2=had	-9 -2 18 -6 -13 1
l2=half	0 11 -11 0 0 0
l2=halifax	0 -23 25 0 0 0
l2=hall	0 -8 9 0 0 0
l2=hand	0 -6 -3 0 12 0
l2=happen	0 14 -11 0 0 0
l2=has	5 8 -11 0 0 0
l2=have	-10 5 4 -2 0 0
l2=here	-1 -12 12 3 -1 0
l2=higher	14 -12 -3 0 0 0
l2=himself	-4 -1 -6 12 0 0
l2=his	0 21 -16 -2 0 0
l2=home	0 -10 2 0 9 0
l2=hope	0 14 -2 0 -10 0
l2=i	-4 -4 10 0 0 0
l2=if	0 16 -13 0 0 0
l2=in	0 -3 -1 -15 12 3
l2=interview	0 -1 -4 0 11 0
l2=is	7 9 -20 -2 10 0
l2=it	-15 18 -15 0 2 0
l2=its	-4 -7 11 1 -2 0
l2=kauna	0 -15 15 0 0 0
l2=kobe	0 -15 17 0 0 0
l2=last	0 11 -8 0 0 0
l2=leader	-3 20 -12 0 -8 0
l2=led	0 11 -8 -2 0 0
l2=letter	0 18 -14 0 0 0
l2=lifeng	0 -4 -2 8 0 0
l2=like	0 11 -6 0 0 0
l2=link	9 -8 -4 0 0 1
l2=lisbon	-1 -11 14 0 0 0
l2=lumpur	-11 -24 33 -1 -1 0
l2=lunch	0 -7 9 0 0 0
l2=meet	-2 2 -21 -3 22 5
l2=memorandum	0 -9 0 0 12 0
l2=men	-1 17 -12 0 0 0
l2=midnight	0 -8 3 7 0 0
l2=minister	9 -11 1 0 0 0
l2=minute	12 -8 0 0 0 0
l2=mombasa	0 -15 15 0 0 0
l2=month	6 0 -10 3 0 0
l2=more	0 -2 9 -1 -4 0
l2=mr	0 10 -11 0 0 0
l2=nagoya	0 -17 18 0 0 0
l2=nang	0 -9 10 0 0 0
l2=negotiator	0 -7 9 0 0 0
l2=network	-9 10 0 0 0 0
l2=new	12 -6 0 -1 -2 0
l2=next	3 10 -13 0 0 0
l2=no	9 -9 -3 9 0 0
l2=noon	0 14 -11 0 0 0
l2=note	0 16 -13 0 0 0
l2=nothing	0 9 -6 0 0 0
l2=now	0 -1 -10 12 0 0
l2=number	10 -9 0 0 0 0
l2=of	18 -12 0 10 -7 -3
l2=offer	0 25 -22 0 0 0
l2=official	0 12 -12 0 0 0
l2=on	0 -17 25 2 -17 -2
l2=one	10 -9 -1 4 0 0
l2=open	0 20 -14 0 0 0
l2=order	0 23 -17 0 0 0
l2=other	14 6 -24 -2 0 0
l2=our	-12 -11 22 -1 0 0
l2=out	-5 17 -17 6 -3 0
l2=peace	0 -11 11 0 0 0
l2=perth	0 11 -11 0 0 0
l2=piraeu	0 12 -12 0 0 0
l2=place	0 8 -10 -1 0 1
l2=plan	-10 -9 2 5 12 0
l2=point	-8 9 0 0 0 0
l2=post	-12 -11 9 11 0 0
l2=prepare	0 -16 9 9 -3 0
l2=press	10 -26 19 0 0 0
l2=prolonged	0 11 -8 0 0 0
l2=protocol	0 15 -15 0 0 0
l2=published	0 28 -25 0 0 0
l2=put	-3 13 -7 0 0 0
l2=radio	0 9 -7 0 0 0
l2=receive	-3 13 -5 0 -1 0
l2=release	13 -4 -11 0 0 0
l2=reporter	0 -9 6 2 0 0
l2=representative	0 -8 9 0 0 0
l2=resort	0 11 -5 0 -3 0
l2=reykjavík	0 -10 11 0 0 0
l2=room	0 13 -13 0 0 0
l2=rosario	0 19 -19 0 0 0
l2=salvador	0 -8 8 0 0 0
l2=samarkand	0 -14 15 0 0 0
l2=saturday	0 17 -14 0 0 0
l2=say	0 -3 3 11 -16 -1
l2=second	0 14 -12 0 0 0
l2=seoul	0 10 -14 6 0 0
l2=set	9 4 -11 0 0 0
l2=settle	0 21 -18 0 -1 0
l2=shall	0 -9 12 0 0 0
l2=sheet	-4 16 -11 0 0 0
l2=shenzhen	0 18 -14 0 -5 0
l2=side	0 -5 1 10 -4 0
l2=sign	-2 -1 7 -1 -11 0
l2=sir	0 0 -11 0 13 0
l2=so	0 13 -7 -5 0 0
l2=social	-8 10 0 0 0 0
l2=speak	17 -6 -10 0 0 0
l2=split	0 -9 9 0 0 0
l2=stand	0 14 -12 0 0 0
l2=start	-3 21 -13 0 -6 0
l2=stay	0 -13 15 0 0 0
l2=still	0 20 -16 0 0 0
l2=stockholm	0 -6 11 -3 0 0
l2=stop	0 15 -12 0 0 0
l2=suggest	0 13 -12 0 0 0
l2=summit	10 -12 3 0 0 0
l2=sunday	-2 -6 8 0 0 0
l2=table	4 -20 17 0 0 0
l2=take	13 -15 2 5 -1 0
l2=talk	14 -3 1 -2 -9 -1
l2=tariff	0 -6 10 0 -1 0
l2=team	-12 -3 -3 19 -2 0
l2=telephone	6 0 -11 0 0 0
l2=television	0 21 -17 0 0 0
l2=term	0 8 -7 0 0 0
l2=text	-3 -8 13 0 0 0
l2=that	-24 16 -1 -3 -10 1
l2=the	-11 -9 12 10 3 -15
l2=their	-1 -1 2 -20 13 -1
l2=them	-6 0 -4 0 9 0
l2=then	-2 13 -8 0 0 0
l2=there	-11 -17 14 9 5 0
l2=they	9 -7 0 -7 4 0
l2=thi	-3 11 -5 0 0 0
l2=thing	0 10 -8 0 0 0
l2=three	-1 -11 2 0 12 0
l2=thursday	-8 -2 -9 0 19 0
l2=ticker	0 -12 12 0 0 0
l2=tiktok	-5 12 -6 0 0 0
l2=to	4 -8 11 -17 -3 4
l2=town	0 -16 17 0 0 0
l2=travel	-2 14 -17 0 0 0
l2=trieste	0 -9 10 0 0 0
l2=trip	0 -19 0 0 20 0
l2=truce	0 18 -14 -2 -1 0
l2=turnberry	0 -10 14 0 -2 0
l2=two	-10 2 1 0 2 -1
l2=until	-2 12 -20 0 9 0
l2=up	-8 12 -12 3 3 0
l2=updated	0 -8 9 0 0 0
l2=us	-6 18 -9 0 0 0
l2=used	0 -12 13 0 0 0
l2=valparaíso	0 -19 19 0 0 0
l2=very	-3 11 -3 0 0 0
l2=video	10 -6 -15 -4 0 10
l2=visit	0 10 -16 2 3 0
l2=want	0 -2 13 -8 -4 0
l2=war	0 -4 14 0 -10 0
l2=was	0 -10 10 6 -9 0
l2=water	0 0 -10 9 0 0
l2=way	0 10 -8 0 0 0
l2=we	-8 10 3 -9 -3 0
l2=were	8 8 -23 -3 1 2
l2=where	0 -12 2 9 -1 0
l2=which	-15 16 -5 0 0 0
l2=whose	0 -1 -7 0 0 10
l2=will	2 19 -30 10 -5 0
l2=with	6 4 -15 -2 6 0
l2=would	-5 4 -17 5 4 0
l2=write	0 12 -12 0 0 0
l2=year	0 14 -12 0 0 0
l2=you	0 7 -3 -2 0 0
l3="	-7 12 -3 -4 0 0
l3=&	0 16 -14 0 0 0
l3='s	-21 30 -11 -3 -1 0
l3=)	-6 -3 11 -4 -1 0
l3=+	-4 3 -10 10 0 0
l3=,	-13 6 11 -16 -20 2
l3=-	-4 20 -10 -7 -1 0
l3=:	-5 -24 16 9 12 0
l3=;	10 -14 5 5 -6 0
l3=<agent>	-11 0 2 0 10 0
l3=<begin>	-1 -1 3 10 7 -24
l3=<day-ahead>	-3 -10 3 3 8 0
l3=<day-gone>	0 -12 6 3 4 0
l3=<duty>	-16 -8 20 -4 0 0
l3=<goods>	-15 16 -2 -15 0 0
l3=<level-noun>	-7 -11 14 -5 0 1
l3=<level>	0 -11 18 -1 -10 0
l3=<money>	-3 20 -8 0 -5 0
l3=<month-gone>	8 12 -20 0 0 0
l3=<number>	14 -14 -7 0 19 0
l3=<office>	-7 34 -17 -15 -9 -1
l3=<organisation>	-10 -4 13 -8 1 0
l3=<person>	-2 2 0 4 -6 -9
l3=<quality>	-2 -8 12 0 0 0
l3=<seat>	14 -5 0 0 -14 0
l3=<sender>	7 1 -14 0 0 0
l3=<span>	0 -8 14 0 -8 0
l3=<v-agree>	-2 10 -3 -7 -16 1
l3=<v-bear>	-12 6 8 -13 0 -3
l3=<v-buy>	0 -17 19 0 0 0
l3=<v-end>	7 0 -16 10 3 0
l3=<v-impose>	1 8 3 -20 -24 0
l3=<v-propose>	-7 12 -3 -17 2 0
l3=<v-say>	-20 5 -10 13 9 2
l3=<v-stay>	12 0 -7 0 0 -7
l3=<v-suspend>	8 2 -4 -1 -3 -4
l3=<v-target>	-9 1 6 0 0 0
l3=<v-up>	-7 9 -9 2 1 0
l3=a	-19 20 -7 1 0 0
l3=account	14 -18 7 0 0 0
l3=after	9 0 -6 0 7 0
l3=again	0 -12 13 0 0 0
l3=agree	-10 -1 13 -7 -6 2
l3=agreement	0 0 -15 0 10 0
l3=air	0 -9 9 0 0 0
l3=an	14 3 -6 -9 -8 0
l3=and	-13 9 7 -10 -11 4
l3=announce	16 -11 -3 4 0 0
l3=another	0 -9 9 0 0 0
l3=apec	11 0 -11 0 0 0
l3=are	-3 3 -6 -4 11 0
l3=arrive	0 18 -18 0 0 0
l3=as	15 0 -22 7 -1 0
l3=at	-22 -13 18 0 11 -2
l3=back	-5 -12 17 0 0 0
l3=be	-12 4 5 -6 0 0
l3=before	2 -9 -5 18 -1 0
l3=begin	0 -23 15 4 0 5
l3=both	1 3 0 4 -13 0
l3=brief	0 -7 11 0 0 0
l3=briefed	0 13 -11 0 0 0
l3=but	0 12 -10 0 0 0
l3=by	11 2 -32 -10 1 8
l3=calendar	0 -8 9 0 0 0
l3=call	1 4 -11 0 0 0
l3=cape	0 -16 16 0 0 0
l3=car	0 13 -11 0 0 0
l3=closed	0 -7 0 9 0 0
l3=closing	0 -14 14 0 0 0
l3=colleague	0 -9 10 0 0 0
l3=come	0 9 -9 7 -7 0
l3=communication	0 11 -8 0 0 0
l3=conclude	6 10 -13 0 0 0
l3=conference	0 16 -15 0 0 0
l3=confirm	-14 5 9 0 0 0
l3=could	9 -1 -2 0 0 0
l3=country	-13 0 16 -1 -5 2
l3=day	-1 -4 13 -7 -2 0
l3=de	0 10 -11 0 0 0
l3=delegation	0 -9 4 5 0 0
l3=did	0 16 -16 0 0 0
l3=do	6 15 -19 -1 -1 0
l3=down	-1 -13 17 0 0 0
l3=during	0 -9 9 0 0 0
l3=each	22 -8 -23 5 0 0
l3=end	-1 2 -13 11 5 0
l3=enter	0 10 -4 -4 0 0
l3=evening	-7 22 -16 0 0 0
l3=everybody	0 -13 14 0 0 0
l3=expect	-1 -2 -1 -7 12 0
l3=extension	5 4 -12 0 0 0
l3=extra	0 9 -8 0 0 0
l3=fact	-4 15 -10 0 0 0
l3=first	0 -1 9 -8 -4 0
l3=five	0 -9 12 0 0 0
l3=for	-13 -9 19 -4 0 0
l3=framework	0 12 -14 0 5 0
l3=free	0 10 -9 0 0 0
l3=from	-9 18 -4 -12 -5 0
l3=fruit	-2 -4 9 0 0 0
l3=gave	0 12 -10 0 0 0
l3=government	0 10 -7 0 0 0
l3=guest	0 4 -15 0 11 0
l3=had	-9 1 0 -3 1 8
l3=half	12 -8 -3 0 0 0
l3=has	3 15 -15 -2 -1 0
l3=have	-3 10 -13 -6 13 0
l3=he	-3 0 6 13 -25 -1
l3=he'd	0 -9 8 0 0 0
l3=head	0 9 -9 0 0 0
l3=higher	0 11 -10 0 0 0
l3=himself	14 -8 -5 0 0 0
l3=hold	11 -6 1 0 -3 -4
l3=home	0 14 -12 0 0 0
l3=i	-5 -9 14 0 0 0
l3=in	-21 -16 36 -28 -9 -23
l3=incheon	-3 -13 17 0 0 0
l3=into	-6 19 -18 4 0 0
l3=is	-8 19 -12 7 -14 0
l3=it	13 4 -16 4 -4 0
l3=its	0 0 -6 11 0 0
l3=jinping	-2 -6 -4 0 13 0
l3=kuala	-11 -24 33 -1 -1 0
l3=last	0 -4 4 -9 6 0
l3=late	0 -10 13 0 0 0
l3=leader	-21 13 0 0 8 0
l3=leather	9 -4 -3 0 0 0
l3=licence	0 -13 13 0 0 0
l3=lifeng	0 -2 12 -9 0 0
l3=like	-3 9 -2 0 0 0
l3=list	0 -9 9 0 0 0
l3=long	4 4 -11 0 0 0
l3=lose	10 -7 -3 0 0 0
l3=lumpur	7 9 -15 0 0 0
l3=madrid	0 -14 15 0 0 0
l3=maker	12 -11 0 0 0 0
l3=malaysian	0 11 -10 0 0 0
l3=meet	-7 1 11 -10 -4 0
l3=minister	0 -4 -11 5 10 0
l3=ministry	10 -5 0 0 0 0
l3=minute	0 10 -8 0 0 0
l3=morning	3 -14 0 14 0 0
l3=mr	-7 -4 2 13 -5 0
l3=next	0 4 -20 18 -3 0
l3=not	-10 10 -16 -1 11 0
l3=note	-5 18 -13 0 0 0
l3=nothing	0 -12 12 0 0 0
l3=of	6 -20 20 -7 5 0
l3=off	0 -7 -7 4 14 0
l3=offer	0 -14 14 0 0 0
l3=on	-1 -5 15 -14 -3 -4
l3=opened	0 -12 8 0 2 0
l3=or	10 -16 0 0 7 0
l3=order	0 -14 15 0 0 0
l3=our	4 -17 19 -1 -3 0
l3=over	-7 -9 15 0 0 0
l3=past	-2 -9 7 4 0 0
l3=pay	-6 16 -3 -3 -4 0
l3=phone	9 0 -2 -4 -2 0
l3=plan	0 19 -10 0 -8 0
l3=post	0 14 -12 0 0 0
l3=president	1 15 -17 -5 1 0
l3=press	12 -21 12 0 0 0
l3=progress	3 0 -14 7 0 0
l3=propose	0 19 -17 0 0 0
l3=radio	-3 23 -17 0 0 0
l3=readout	-19 21 -8 3 0 0
l3=report	0 -14 16 0 0 0
l3=reporter	-1 11 -7 0 0 0
l3=result	0 -5 8 0 0 0
l3=return	0 -9 12 0 0 0
l3=rise	0 16 -13 0 0 0
l3=round	6 3 -14 3 3 0
l3=run	-1 15 -11 0 0 0
l3=same	0 -9 11 0 0 0
l3=say	-20 4 -4 7 0 4
l3=second	0 18 -8 -10 -1 0
l3=see	-7 -7 -4 7 11 0
l3=sell	0 -5 10 0 -3 0
l3=settle	6 -14 4 0 0 0
l3=seventh	0 -18 10 9 0 0
l3=sign	-9 18 -8 0 -6 0
l3=since	-1 -8 11 0 0 0
l3=sit	5 -11 1 3 2 0
l3=small	-8 11 -1 0 0 0
l3=so	0 9 -4 0 0 0
l3=spoke	-10 3 0 0 8 0
l3=state	4 -1 -11 3 10 0
l3=statement	0 14 -13 0 0 0
l3=step	0 0 -9 10 0 0
l3=still	0 -3 -3 0 12 0
l3=stockholm	0 11 -9 0 0 0
l3=sugar	0 -11 12 0 0 0
l3=swedish	0 -9 9 0 0 0
l3=take	3 6 -12 -4 3 0
l3=tariff	-13 -3 15 -3 0 0
l3=team	0 -10 -3 17 -1 0
l3=telephone	29 -19 -11 0 0 0
l3=television	-3 -5 0 0 11 0
l3=term	0 -11 11 0 0 0
l3=than	0 -8 9 0 0 0
l3=that	-7 -11 18 4 -2 -4
l3=the	0 -6 -7 0 20 -7
l3=their	-3 -3 0 14 -8 0
l3=there	10 -16 10 0 -1 0
l3=they	-10 2 -3 14 -6 0
l3=thi	-6 -11 23 0 0 0
l3=third	0 12 -4 -13 -2 0
l3=three	0 26 -27 1 0 0
l3=to	-4 -13 18 -12 0 0
l3=trade	10 -6 8 -4 -13 0
l3=treaty	0 9 -8 0 0 0
l3=truce	-10 13 -5 -1 0 0
l3=two	11 -8 0 -6 0 7
l3=until	-3 10 -3 0 0 0
l3=up	14 -6 -6 0 0 0
l3=us	0 -8 10 0 0 0
l3=used	0 9 -8 0 0 0
l3=very	-10 -2 12 0 0 0
l3=video	9 -5 -15 0 0 6
l3=was	1 2 12 -22 -17 -1
l3=way	0 -9 10 0 0 0
l3=were	-8 -1 10 -7 -7 6
l3=what	-11 -4 12 0 0 0
l3=when	-10 1 7 -1 0 0
l3=where	0 -6 13 -4 0 0
l3=which	-4 -1 3 7 -8 0
l3=will	0 11 -8 -3 -6 0
l3=with	5 -20 8 -17 18 0
l3=working	0 -12 0 -1 0 12
l3=would	6 -3 -15 8 5 -1
l3=york	0 -10 10 0 0 0
l3=you	8 -12 4 0 0 0
l3=your	0 12 -9 0 0 0
l3=·	-6 27 -21 0 0 0
l3=—	-4 -22 13 4 13 0
l4="	-11 44 -35 0 -9 0
l4='	0 10 -9 0 0 0
l4='s	13 -5 3 -11 0 0
l4=)	7 -21 6 3 6 0
l4=,	2 -11 10 3 -13 11
l4=-	9 -10 5 0 -1 0
l4=.	0 9 -12 -1 -2 7
l4=:	4 0 -12 -14 16 0
l4=;	9 -6 0 0 -3 0
l4=<agent>	16 -5 -13 11 0 -1
l4=<begin>	8 -7 4 18 0 -27
l4=<day-ahead>	15 1 -7 0 -10 0
l4=<day-gone>	-2 23 -5 -10 -19 0
l4=<day-today>	-14 -7 14 -5 5 0
l4=<gate>	-8 -6 15 -2 -1 0
l4=<goods-amount>	0 -7 9 0 0 0
l4=<goods>	3 0 4 0 -18 0
l4=<level-noun>	-3 27 -23 -1 1 0
l4=<level>	-16 27 -13 0 -4 0
l4=<month-gone>	14 -3 -1 -1 -2 0
l4=<name>	-32 -3 15 -9 12 -2
l4=<not>	-5 12 -2 -2 0 0
l4=<number>	3 -12 4 4 2 0
l4=<office>	12 -8 0 9 -3 -4
l4=<organisation>	10 16 -13 -14 -9 0
l4=<person>	-2 -6 -9 13 11 -9
l4=<quality>	-6 -8 15 0 0 -1
l4=<seat>	-3 2 5 -13 -5 4
l4=<span>	7 -12 10 8 -17 0
l4=<taker>	-3 10 -5 0 0 0
l4=<v-agree>	7 0 -2 -14 4 -2
l4=<v-begin>	-22 -12 25 -7 -4 3
l4=<v-deny>	-4 13 -6 0 0 0
l4=<v-down>	-4 -1 16 -15 -16 0
l4=<v-impose>	-4 4 3 -2 -12 -1
l4=<v-say>	4 4 -2 -14 3 -5
l4=<v-sell>	-15 16 1 0 0 0
l4=<v-stay>	-1 -3 8 1 -9 0
l4=<v-target>	-1 24 -20 0 0 0
l4=<v-up>	-10 -8 15 0 -14 4
l4=a	-15 4 1 -2 6 0
l4=again	2 -11 0 10 0 -1
l4=ago	1 -14 12 0 0 0
l4=ahead	1 0 -11 10 -3 0
l4=an	9 0 -3 -3 -5 0
l4=and	-17 -5 20 -1 -12 -5
l4=announce	-8 0 15 0 -9 0
l4=approve	0 -9 10 0 0 0
l4=are	-5 14 -10 2 -3 0
l4=arrangement	0 -14 15 0 0 0
l4=arrive	0 18 -21 0 2 0
l4=ask	-3 17 -12 0 -1 0
l4=at	3 -22 -6 3 29 1
l4=before	14 5 -18 3 -6 0
l4=begin	-3 -17 16 0 7 0
l4=between	7 -10 5 0 0 0
l4=both	-13 -2 11 -2 0 1
l4=brief	-3 13 -6 0 -2 0
l4=business	0 0 -13 0 7 0
l4=by	5 -1 0 -11 -3 4
l4=call	1 -3 -10 9 0 0
l4=car	12 -9 0 0 0 0
l4=charge	2 6 -13 0 0 0
l4=close	0 -11 14 -1 0 0
l4=closed	14 -6 -10 0 0 0
l4=come	-4 -6 17 -6 -9 0
l4=commerce	0 15 -10 0 0 0
l4=communiqué	0 23 -22 0 0 0
l4=conclude	1 -12 12 0 0 0
l4=confirm	9 -2 -5 0 0 0
l4=consultation	0 9 -9 0 0 0
l4=continue	0 -12 11 0 0 0
l4=could	0 10 -10 0 0 0
l4=counterpart	-1 -13 16 0 0 0
l4=country	0 19 -21 0 -3 7
l4=custom	-2 -11 15 0 0 0
l4=day	6 -21 1 5 11 0
l4=deal	-1 25 -16 0 -5 0
l4=declare	0 -11 12 0 0 0
l4=detail	0 11 -11 0 0 0
l4=donald	4 -9 4 0 0 0
l4=due	7 -16 11 0 1 0
l4=each	0 10 -13 4 -1 0
l4=earth	0 -9 0 0 10 0
l4=enter	0 9 -5 0 0 0
l4=eve	0 12 -5 -1 -8 0
l4=evening	4 -21 18 0 0 0
l4=everything	0 12 -11 0 0 0
l4=expect	0 -1 2 -12 5 0
l4=extension	0 17 -15 0 0 0
l4=flew	0 10 -8 0 0 0
l4=fly	0 27 -22 0 -4 0
l4=following	-10 8 0 0 0 0
l4=for	17 -12 3 -2 -2 0
l4=foreign	7 -12 6 0 0 0
l4=geneva	0 18 -14 0 0 0
l4=get	0 -15 9 0 8 0
l4=given	0 9 -9 0 0 0
l4=go	-2 2 -1 2 -11 5
l4=good	-3 -5 10 0 0 0
l4=government	6 4 -12 0 0 0
l4=greer	0 -8 10 0 0 0
l4=ground	0 12 -10 0 0 0
l4=guest	0 -10 6 0 2 0
l4=had	-11 10 -4 -8 8 0
l4=hall	-2 10 -5 0 0 0
l4=have	4 -9 0 7 0 0
l4=he	-4 18 -29 -16 17 0
l4=head	9 -16 2 -2 5 0
l4=him	0 12 -9 0 0 0
l4=his	-7 18 -18 4 0 0
l4=hold	11 -4 -3 5 -2 0
l4=home	0 16 -15 0 0 0
l4=house	10 -12 1 0 0 0
l4=i	-6 19 -12 0 -1 0
l4=if	13 -6 -4 0 0 0
l4=in	-20 5 15 -3 -20 -2
l4=into	0 -7 10 0 0 0
l4=is	0 10 -12 2 0 0
l4=its	0 32 -27 0 0 0
l4=just	9 -11 0 0 0 0
l4=kuala	7 9 -15 0 0 0
l4=land	0 21 -21 0 0 0
l4=leader	0 -7 0 -2 12 0
l4=let	0 -9 10 0 0 0
l4=lifeng	0 -4 11 -5 0 0
l4=look	-4 13 -4 0 0 0
l4=margin	0 17 -12 0 -1 0
l4=me	-1 -6 9 0 0 0
l4=meant	0 -7 8 0 0 0
l4=meet	-4 -13 14 2 0 -4
l4=minister	11 3 -14 0 0 0
l4=ministry	0 5 -10 7 0 0
l4=minute	5 -16 8 6 -1 0
l4=mr	9 -17 15 -4 -2 0
l4=next	-4 -14 23 -2 0 0
l4=nobody	0 -9 11 0 0 0
l4=now	0 -13 12 0 0 0
l4=of	9 3 -1 -5 -11 -2
l4=old	0 -9 10 0 0 0
l4=on	2 16 -26 4 11 -4
l4=one	0 15 -25 0 8 0
l4=open	0 -11 13 0 0 0
l4=opened	0 -13 16 0 0 0
l4=other	0 -11 9 0 1 0
l4=our	-10 30 -23 0 0 0
l4=over	0 19 -18 0 0 0
l4=paper	-2 -4 8 0 0 0
l4=pay	0 6 -14 0 4 0
l4=people	0 8 -7 0 0 0
l4=plan	4 -11 6 0 2 0
l4=post	0 -8 11 0 0 0
l4=president	4 10 -14 -3 -1 0
l4=press	-7 24 -17 0 0 0
l4=prime	0 -8 -2 0 12 0
l4=published	0 14 -12 0 0 0
l4=q	0 14 -12 0 0 0
l4=raise	0 -10 12 0 0 0
l4=receive	0 0 -14 10 3 0
l4=report	0 16 -15 0 0 0
l4=reporter	-1 14 -21 6 0 0
l4=result	4 -15 5 -4 11 0
l4=rise	0 10 -6 0 0 0
l4=say	-19 15 -6 -5 8 -4
l4=second	5 -14 4 6 -2 0
l4=secretary	5 -14 9 0 0 0
l4=see	0 13 -15 3 -3 0
l4=sell	-2 7 0 0 0 0
l4=set	0 -10 13 0 0 0
l4=shortly	8 -12 3 0 0 0
l4=sideline	0 -8 11 0 0 0
l4=sign	-4 12 -10 -1 6 0
l4=signature	0 -8 9 0 0 0
l4=since	-6 -7 11 0 0 0
l4=sit	0 -12 15 0 0 0
l4=soybean	9 -8 0 0 0 0
l4=spring	0 -9 9 0 0 0
l4=state	-1 10 -13 0 7 0
l4=still	0 15 -9 0 -5 0
l4=stop	0 11 -8 0 0 0
l4=subject	-6 9 0 0 0 0
l4=summit	0 -12 16 -2 0 0
l4=talk	-26 34 -20 -1 -1 0
l4=talked	10 -12 6 0 0 0
l4=team	0 7 -10 3 0 0
l4=text	-2 -6 12 0 0 0
l4=than	0 -16 19 0 0 0
l4=that	-15 -4 7 10 -6 8
l4=the	0 5 1 6 -20 -4
l4=their	2 -4 -3 -10 13 0
l4=them	-2 -17 20 0 0 0
l4=there	-2 11 -15 0 -6 10
l4=they	0 11 -3 -9 -13 0
l4=third	0 11 -11 1 0 0
l4=three	-1 8 -5 0 0 0
l4=to	9 -2 7 -20 -9 0
l4=too	0 -9 11 0 0 0
l4=treasury	0 -11 13 0 0 0
l4=treaty	0 9 -9 0 0 0
l4=two	-10 6 0 0 -4 6
l4=understanding	1 -14 12 0 0 0
l4=until	0 9 -7 0 0 0
l4=up	-8 -6 12 3 0 0
l4=vice	0 11 -8 -1 0 0
l4=visit	0 -10 5 11 -7 0
l4=vote	0 -10 12 0 0 0
l4=want	0 -11 2 6 3 0
l4=was	-7 -7 14 -8 2 0
l4=we	-15 -17 24 6 0 0
l4=what	-3 -25 26 -2 4 0
l4=where	-2 8 -19 7 10 0
l4=which	-5 -15 23 -4 0 0
l4=will	3 -1 3 -12 5 -8
l4=with	8 16 -18 0 -9 0
l4=world	13 -10 -2 0 0 0
l4=would	4 9 -6 -7 0 0
l4=write	11 0 -12 0 0 0
l4=xi	-2 -6 -4 0 13 0
l4=—	-12 -14 24 -9 7 0
l=" on	0 -11 10 0 0 0
l='s <organisation>	9 -3 -3 0 0 0
l='s <person>	6 -17 10 3 -4 0
l='s on	0 15 -13 0 0 0
l=) ,	0 16 -14 0 0 0
l=, a	3 -16 14 0 0 0
l=, at	0 -10 -8 0 16 0
l=, by	12 -5 -9 0 0 0
l=, had	6 -13 13 0 0 0
l=, in	0 -6 -8 14 6 0
l=, monday	-3 -3 -2 0 14 0
l=, on	9 -16 7 6 -3 0
l=, saturday	0 -10 11 0 0 0
l=, since	-1 -10 13 0 0 0
l=, the	0 -7 10 0 0 0
l=, thursday	-7 10 -5 0 0 0
l=, tuesday	12 4 -23 0 0 0
l=, until	-1 -11 14 0 0 0
l=, which	9 -4 0 0 0 0
l=, who	0 -21 24 -2 4 0
l=, will	-3 14 0 -9 -1 0
l=- level	0 -12 -3 3 0 9
l=: <number>	18 -1 -16 0 -1 0
l=: <person>	7 -12 0 0 2 0
l=: from	0 -11 13 0 0 0
l=: i	-5 10 -2 0 0 0
l=: on	11 -14 6 0 0 0
l=: the	3 8 -10 0 0 0
l=; a	-2 15 -11 0 0 0
l=; the	0 -10 14 0 0 0
l=<begin> (	0 14 -11 0 0 0
l=<begin> <number>	-6 -5 15 -2 0 0
l=<begin> <office>	15 -6 -2 -2 -4 0
l=<begin> <person>	-5 3 8 -3 -7 0
l=<begin> <seat>	-1 -6 10 0 0 0
l=<begin> a	8 -23 19 -6 0 0
l=<begin> and	0 14 -10 0 -5 0
l=<begin> first	0 -9 11 0 0 0
l=<begin> from	9 -4 0 0 0 0
l=<begin> he	17 -26 9 0 3 0
l=<begin> in	0 -3 -14 5 11 0
l=<begin> last	-1 -19 22 0 0 0
l=<begin> morning	-4 10 -4 0 0 0
l=<begin> next	0 11 -1 -10 0 0
l=<begin> on	0 0 -10 16 1 0
l=<begin> second	0 -14 16 -1 0 0
l=<begin> the	-13 -6 0 13 9 0
l=<begin> they	17 -23 6 6 -4 0
l=<begin> they'll	0 -2 -3 9 0 0
l=<begin> third	0 10 -9 0 0 0
l=<begin> thursday	13 -19 10 0 0 0
l=<begin> tuesday	-4 -16 19 0 0 0
l=<begin> who	10 -6 -3 0 0 0
l=<day-ahead> 's	0 7 -10 0 2 0
l=<day-ahead> ,	0 9 -5 0 0 0
l=<day-ahead> for	0 -15 11 3 0 0
l=<day-ahead> of	0 -13 0 14 0 0
l=<day-gone> 's	1 -5 -4 -2 12 0
l=<day-gone> ,	-9 -3 12 0 0 0
l=<day-gone> and	0 -13 9 3 0 0
l=<day-gone> to	0 -9 10 0 0 0
l=<day-today> (	-4 10 -2 0 0 0
l=<day-today> by	-11 8 3 0 0 0
l=<level> (	0 -14 -11 0 21 0
l=<level> in	-1 -10 20 -3 -11 0
l=<level> on	3 33 -48 0 0 0
l=<level> since	0 8 -5 0 0 0
l=<month-ahead> after	-4 17 -13 0 0 0
l=<name> 's	0 8 0 -7 -1 0
l=<name> (	0 -10 11 0 0 0
l=<name> ,	0 -16 20 0 0 0
l=<name> :	0 -12 0 12 0 0
l=<name> before	0 -9 9 0 0 0
l=<name> from	0 11 -11 -5 3 0
l=<name> on	-4 -9 -15 14 20 3
l=<name> to	-5 17 -9 0 0 0
l=<name> trade	0 12 -12 0 0 0
l=<number> ,	11 0 -16 0 0 0
l=<number> on	6 2 -10 3 0 0
l=<number> the	4 -15 12 0 0 0
l=<number> to	0 -9 10 0 0 0
l=<number> —	0 -9 11 0 0 0
l=<office> ,	11 2 -8 -3 0 0
l=<organisation> ,	20 -33 23 -1 0 0
l=<organisation> on	11 15 -21 -4 0 0
l=<person> ,	11 -7 -9 2 11 0
l=<person> by	19 -16 0 0 0 0
l=<person> had	-8 0 7 0 0 0
l=<person> in	-2 3 -16 0 5 0
l=<person> on	5 -17 0 2 14 0
l=<person> to	-1 34 -37 -6 1 0
l=<person> will	-1 -2 4 9 -12 0
l=<person> would	-1 10 -9 -5 2 0
l=<quality> side	9 2 -13 0 0 0
l=<seat> ,	16 -8 1 -6 -7 0
l=<seat> from	0 -13 16 0 -1 0
l=<seat> has	9 -5 -4 0 0 0
l=<seat> on	-15 9 -3 0 0 -4
l=<seat> ·	0 -11 12 0 0 0
l=<span> from	0 27 -24 0 0 0
l=<span> in	0 -8 1 0 7 0
l=<span> of	4 -34 21 0 12 0
l=a first	-1 -5 -6 15 0 0
l=a fourth	-1 9 -2 -6 0 0
l=a new	0 -14 5 9 0 0
l=a next	0 11 -2 -6 0 0
l=a phone	13 -10 0 0 0 0
l=a state	-3 -9 13 -4 0 0
l=a third	-4 14 -9 0 0 0
l=a video	17 -11 -2 0 0 0
l=about the	-1 12 -4 0 -1 0
l=after a	19 -18 1 0 -5 5
l=again in	0 -20 19 0 -6 0
l=again on	1 11 -10 -1 -1 0
l=agree by	10 -7 0 0 0 0
l=agree in	0 -9 14 0 -3 0
l=agree to	-2 -20 2 12 9 0
l=airport on	0 -13 15 0 0 0
l=alexandria on	0 14 -14 0 0 0
l=also on	0 -9 11 0 0 0
l=and <name>	-7 -6 8 7 -5 0
l=and <person>	-4 -2 12 0 -10 0
l=and a	9 -9 2 0 0 0
l=and he	0 9 -7 0 0 0
l=and the	-4 -8 4 0 10 0
l=announce on	-5 17 -15 -1 4 0
l=aqaba on	0 12 -11 0 0 0
l=are to	13 -14 7 -6 1 0
l=arrangement of	0 11 -8 0 0 0
l=as of	6 10 -19 0 0 0
l=ask for	0 10 -9 0 0 0
l=at <number>	9 0 -5 0 0 0
l=at the	-7 44 -23 -9 -24 0
l=away on	0 -8 9 0 0 0
l=batumi ,	0 -8 9 0 0 0
l=batumi on	0 -18 18 0 0 0
l=be another	0 -12 0 15 0 0
l=be in	0 -10 0 3 5 0
l=before <person>	0 -1 10 0 -7 0
l=before the	-12 18 -6 -1 -3 0
l=begin on	-6 8 -6 5 -8 0
l=both country	10 -5 -3 0 0 0
l=briefing ,	0 -6 -7 13 0 0
l=broke off	0 9 -8 0 0 0
l=brussel ,	0 14 -12 0 0 0
l=bulletin ,	0 -7 8 0 0 0
l=busan ,	0 -12 13 0 0 0
l=busan on	0 -6 10 0 -2 0
l=business on	0 -8 8 0 0 0
l=by the	-3 19 -11 0 0 0
l=by video	-12 2 -4 0 8 7
l=call of	16 -14 0 0 0 0
l=call on	11 -4 -10 0 0 0
l=car on	0 -15 16 0 0 0
l=cartagena on	0 -9 9 0 0 0
l=chequer on	0 3 -9 0 5 0
l=close on	0 6 -4 0 0 0
l=closed on	-2 -8 12 0 0 0
l=come on	0 -10 16 -5 -2 0
l=come to	0 -11 -1 0 14 0
l=conclude on	-1 18 -16 0 0 0
l=confirm on	9 0 -8 0 -1 0
l=country will	0 -6 10 -1 0 0
l=day on	0 13 -11 0 0 0
l=deal on	-2 -17 14 0 8 0
l=delegation will	0 -11 -4 15 0 0
l=described the	0 17 -15 0 0 0
l=did ,	0 13 -11 0 0 0
l=did not	0 -8 9 0 0 0
l=discuss on	0 9 -1 0 -6 0
l=down in	0 -6 -9 6 6 0
l=due on	-6 22 -15 0 0 0
l=duty of	0 -9 10 0 0 0
l=duty on	0 9 -5 0 0 0
l=early on	0 11 -9 0 0 0
l=effect on	-3 10 -6 0 0 0
l=end on	-8 13 -2 -16 -2 0
l=expect to	6 -13 4 10 -4 0
l=expire on	0 22 -18 0 0 0
l=finish on	0 -8 8 0 0 0
l=followed on	0 10 -8 0 0 0
l=for the	-5 11 -5 0 0 0
l=force on	-2 10 -6 0 0 0
l=friday ,	9 1 -11 0 0 0
l=from the	-3 -10 6 8 0 0
l=given on	0 -10 12 0 0 0
l=go on	0 23 -17 -1 -2 0
l=go to	0 -9 -3 3 12 0
l=go up	0 -10 10 0 0 0
l=good from	0 -8 9 0 0 0
l=gyeongju ,	0 -6 7 0 0 0
l=had not	-7 7 5 0 -8 0
l=halifax on	0 -10 11 0 0 0
l=happen on	0 13 -10 0 0 0
l=has been	0 12 -9 0 0 0
l=has until	0 10 -9 0 0 0
l=have until	0 -11 11 0 0 0
l=he has	-9 9 0 0 0 0
l=he lifeng	0 11 -10 0 0 0
l=he would	0 -19 16 0 3 0
l=here on	0 -3 11 -6 0 0
l=his <office>	0 4 -9 0 6 0
l=home on	0 -10 2 0 9 0
l=hope to	0 14 -2 0 -10 0
l=if the	0 13 -11 0 0 0
l=in <name>	-1 6 -36 10 12 0
l=in <seat>	-12 -3 13 -5 -10 0
l=in a	12 -16 -4 0 0 6
l=in busan	0 -8 11 0 0 0
l=in the	0 7 -29 -8 18 0
l=in their	7 5 -10 0 -1 0
l=in three	2 6 -8 0 0 0
l=interview on	0 -4 -1 0 11 0
l=is a	9 -4 -4 0 0 0
l=is on	-10 24 -14 0 0 0
l=is to	4 -21 10 0 6 0
l=istanbul on	0 9 -9 0 0 0
l=it by	9 -5 0 0 0 0
l=it charge	0 -9 9 0 0 0
l=it end	0 9 -8 0 0 0
l=it on	-6 13 -11 -3 3 0
l=know on	-6 10 -1 0 0 0
l=lago ,	0 11 -10 0 0 0
l=last until	0 -7 8 0 0 0
l=leader '	0 -11 8 0 0 0
l=leader will	-8 15 -6 0 0 0
l=leave on	0 -8 10 0 0 0
l=like to	0 11 -6 0 0 0
l=link on	9 -8 -4 0 0 1
l=london on	0 -12 14 0 0 0
l=lumpur on	-10 -17 28 -1 0 0
l=meet :	2 15 -20 0 0 0
l=meet in	-12 -1 0 -1 11 0
l=meet of	0 -10 10 0 0 0
l=meet on	8 0 -20 1 9 6
l=memorandum on	0 -14 0 0 12 0
l=midnight on	0 -9 3 7 0 0
l=minister ,	10 -6 -4 0 0 0
l=more than	0 -10 12 0 0 0
l=move to	0 -8 10 0 0 0
l=mr <person>	0 10 -11 0 0 0
l=new on	0 12 -11 0 0 0
l=no deal	0 -20 7 14 0 0
l=not before	0 -9 10 0 0 0
l=note ,	0 12 -10 0 0 0
l=notice by	0 -11 11 0 0 0
l=number on	11 -13 1 0 0 0
l=of <day-gone>	0 8 -6 0 0 0
l=of <name>	17 -22 9 0 0 0
l=of a	0 -9 3 8 -3 0
l=of his	0 -10 7 0 2 0
l=of tariff	7 -13 4 0 0 0
l=of the	0 4 0 2 -9 0
l=of their	0 -11 8 3 -1 0
l=off on	-6 -10 6 9 0 0
l=off to	0 -11 11 0 0 0
l=on <day-gone>	5 6 -12 0 0 0
l=on a	0 24 -27 0 4 0
l=on the	15 -34 30 -2 -12 0
l=on to	0 12 -3 0 -7 0
l=order on	0 15 -11 0 0 0
l=other on	16 -6 -6 -3 0 0
l=out on	-3 10 -17 9 0 0
l=pay <number>	-2 -5 9 0 0 0
l=perth on	0 11 -11 0 0 0
l=phone on	9 -4 -4 0 0 0
l=place on	2 15 -16 0 0 0
l=plan to	0 -16 12 0 7 0
l=post ,	0 14 -14 0 0 0
l=post of	-5 -24 17 12 0 0
l=prepare the	0 -10 5 12 -17 0
l=president in	0 -12 6 0 7 0
l=press on	11 -8 -1 0 0 0
l=proclamation on	0 -10 11 0 0 0
l=propose on	0 -11 12 0 0 0
l=protocol on	0 10 -9 0 0 0
l=published on	0 26 -23 0 0 0
l=release ,	13 -6 -8 0 0 0
l=resume on	0 -11 6 8 -1 0
l=rise on	-2 -6 11 0 0 0
l=round on	0 21 -21 2 0 0
l=run from	0 -11 11 0 0 0
l=run until	0 16 -15 0 0 0
l=salvador on	0 -9 9 0 0 0
l=saturday ,	0 17 -14 0 0 0
l=say on	4 4 0 -21 -18 0
l=say that	0 -16 -5 19 0 0
l=say the	0 -10 15 -1 0 0
l=seoul on	0 1 -9 6 0 0
l=set for	10 4 -11 0 0 0
l=settle on	0 13 -12 0 0 0
l=sheet on	0 14 -12 0 0 0
l=shenzhen on	0 18 -14 0 -5 0
l=side would	0 -9 8 1 0 0
l=since <number>	11 -14 4 0 0 0
l=sir <person>	0 0 -11 0 13 0
l=sit on	0 13 -11 0 0 0
l=speak on	16 -11 -5 0 0 0
l=spoke by	-10 7 0 0 6 0
l=spoke on	12 -8 -3 0 0 0
l=start on	-3 20 -12 0 -6 0
l=stay until	0 -11 11 0 0 0
l=summit in	11 0 -13 0 0 0
l=summit of	0 -18 18 0 0 0
l=sunday ,	-2 -6 8 0 0 0
l=table on	0 -20 21 0 0 0
l=take three	-6 10 -1 0 0 0
l=talk by	12 -9 0 0 0 0
l=talk in	0 2 -15 9 0 0
l=talk of	0 -10 10 0 0 0
l=talk on	4 11 -3 -14 -11 0
l=tariff on	0 -5 7 0 0 0
l=telephone on	1 4 -10 0 0 0
l=television on	0 12 -9 0 0 0
l=that from	0 13 -11 -1 0 0
l=that the	-9 2 5 0 -4 0
l=that they	-2 -11 16 0 0 0
l=the <organisation>	-3 21 -13 -2 -1 0
l=the <seat>	-4 -7 -1 0 17 0
l=the apec	-3 10 -8 -1 1 0
l=the delegation	0 -9 2 8 0 0
l=the eighth	0 -5 9 -1 0 0
l=the first	0 21 -14 -7 -9 0
l=the leader	5 -18 10 0 0 0
l=the next	3 -6 -3 13 -6 -1
l=the president	0 -12 12 0 0 0
l=the second	0 13 -8 -5 0 0
l=the state	0 5 -18 0 13 0
l=the third	4 -9 3 10 -2 0
l=the three	6 -14 6 0 0 0
l=the trade	0 -15 16 0 0 0
l=the two	-2 -18 18 6 -3 0
l=their president	0 -10 0 10 -1 0
l=their second	-4 -3 10 -3 0 0
l=their sixth	-3 20 -10 -4 0 0
l=them to	0 -7 -1 0 11 0
l=there are	0 1 -12 8 0 0
l=there from	0 -10 10 0 0 0
l=there on	-8 -11 9 2 6 0
l=they had	-8 10 -1 0 0 0
l=they have	0 -11 14 0 0 0
l=they will	3 -10 0 0 8 0
l=thursday ,	-8 -2 -9 0 19 0
l=to <seat>	3 8 -13 0 0 0
l=to begin	0 -14 16 0 0 0
l=to end	11 -5 -5 0 0 0
l=to see	0 -7 9 -2 0 0
l=to the	-4 9 -3 -9 1 0
l=travel to	0 7 -9 0 0 0
l=trieste on	0 -15 15 0 0 0
l=trip to	0 -19 0 0 20 0
l=tromsø on	0 -10 10 0 0 0
l=truce of	0 14 -13 0 0 0
l=truce on	7 -12 6 0 0 0
l=two had	0 -6 -5 0 11 0
l=two leader	-9 1 9 0 0 0
l=two president	0 9 -1 0 -6 0
l=until the	0 5 -15 0 9 0
l=video on	3 0 -13 -4 0 10
l=visit to	0 0 10 0 -12 0
l=war in	0 -5 14 0 -10 0
l=was on	0 -12 12 0 0 0
l=we shall	-2 11 -2 -1 0 0
l=week for	0 -8 9 0 0 0
l=week of	0 7 -5 0 0 0
l=what both	0 -10 11 0 0 0
l=when they	0 -6 -1 -1 13 0
l=will not	0 12 -8 0 0 0
l=with <name>	0 -7 0 0 10 0
l=write on	0 11 -11 0 0 0
l=year ago	0 11 -11 0 0 0
l=york from	0 -9 14 0 0 0
l=york on	0 16 -12 -1 0 0
l=— <name>	0 9 -7 0 0 0
l=— the	0 -12 13 0 0 0
lead="	-11 9 -8 10 1 0
lead=(	-7 4 -6 -9 12 0
lead=)	5 -14 9 1 -1 0
lead=10	8 -13 9 0 -1 0
lead=11	19 -8 -9 0 0 0
lead=12	11 1 -11 0 0 0
lead=13	-6 29 -21 0 0 0
lead=14	-14 -32 37 0 0 0
lead=15	-5 -9 14 0 0 0
lead=16	-6 -19 10 0 14 0
lead=17	-3 -5 9 0 0 0
lead=18	8 0 -10 0 0 0
lead=19	11 -6 -1 0 0 0
lead=21	-1 20 -16 0 0 0
lead=23	12 -31 23 0 0 0
lead=26	-3 -12 15 0 0 0
lead=27	-5 -1 -10 0 14 0
lead=28	19 -19 3 0 0 0
lead=3	0 -8 10 0 0 0
lead=30	-20 -26 26 0 10 0
lead=4	14 -10 0 0 0 0
lead=6	-17 0 14 0 0 0
lead=9	-5 -12 16 0 0 0
lead=:	6 6 -13 0 5 -13
lead=;	6 -9 5 10 -16 -4
lead=a	-7 -3 10 -1 0 -13
lead=after	-12 6 8 -6 -5 0
lead=agreed	0 -24 25 0 0 0
lead=all	0 11 -9 0 0 0
lead=also	0 -7 8 0 0 0
lead=america	0 12 -7 -3 0 0
lead=american	0 -8 11 0 0 0
lead=and	-18 5 -7 11 2 -2
lead=as	-1 1 4 -10 0 0
lead=asked	0 10 0 0 -5 0
lead=at	-10 18 -5 -8 -10 0
lead=august	-7 32 -27 0 0 0
lead=because	0 -2 9 -1 -3 0
lead=before	-18 8 5 -8 -4 0
lead=beijing	1 17 -21 0 0 0
lead=bessent	-7 -3 6 19 -25 0
lead=both	4 0 0 -10 3 0
lead=brazilian	-1 -11 16 0 -1 0
lead=british	12 -9 -2 0 0 0
lead=business	0 -7 11 0 0 0
lead=by	-25 22 0 -1 0 0
lead=call	-10 14 -1 0 0 0
lead=calls	-8 10 0 0 0 0
lead=cambodia	0 -12 13 0 0 0
lead=canada	0 -7 -1 11 0 0
lead=carney	-5 15 0 0 -9 0
lead=chief	-2 -6 -3 11 0 0
lead=chile	0 -12 13 0 0 0
lead=china	-16 29 -12 -13 -2 0
lead=chinese	-2 35 -27 0 -2 0
lead=commissioner	14 -12 0 0 0 0
lead=consultations	10 -10 6 0 0 -3
lead=december	0 -8 10 0 0 0
lead=delegates	0 13 -11 0 0 0
lead=delegations	0 13 -15 1 0 0
lead=details	0 13 -12 0 0 0
lead=did	0 -5 0 0 9 0
lead=donald	0 -27 35 -5 -6 0
lead=earlier	0 -1 -5 0 10 0
lead=economics	0 13 -12 0 0 0
lead=economists	0 11 -10 0 0 0
lead=envoys	0 17 -16 0 0 0
lead=eu	10 22 -29 0 0 0
lead=experts	-6 -22 21 0 0 7
lead=export	0 -4 -5 10 0 0
lead=february	-1 17 -13 0 0 0
lead=federal	-14 10 2 0 0 0
lead=finance	12 -2 -18 0 0 0
lead=first	0 -6 8 0 0 0
lead=for	0 27 -25 0 -1 0
lead=france	0 9 -7 0 0 0
lead=friday	-22 24 -12 0 0 0
lead=from	7 17 -22 -2 0 0
lead=guest	0 12 -10 0 0 0
lead=he	18 -20 16 -4 -7 -7
lead=he'd	2 -12 10 0 0 0
lead=he'll	11 -19 0 0 7 0
lead=his	-7 1 -9 0 14 0
lead=i	13 -9 4 -1 -1 0
lead=iceland	0 -13 13 0 0 0
lead=in	16 -16 3 0 9 0
lead=india	0 13 -16 -4 5 0
lead=it	9 2 -6 -4 0 -5
lead=italy	0 -13 13 0 0 0
lead=january	-1 16 -12 0 0 0
lead=joint	0 32 -31 0 0 0
lead=june	21 -27 9 0 0 0
lead=korea	0 -8 12 0 0 0
lead=lunch	0 9 -8 0 0 0
lead=malaysia	0 10 -6 0 0 0
lead=mexico	9 -7 0 0 0 0
lead=minister	6 -20 23 -10 -1 0
lead=ministers	-25 13 18 -5 0 0
lead=monday	3 -24 25 0 -7 0
lead=morning	-6 15 -7 0 0 0
lead=mr	-8 -13 21 -13 8 0
lead=negotiators	3 -29 19 12 -15 0
lead=neither	-7 -13 21 0 0 0
lead=next	-3 4 5 -11 0 0
lead=nigeria	0 -9 10 0 0 0
lead=no	0 -4 10 -2 -1 0
lead=nobody	-8 9 0 0 0 0
lead=not	0 -11 11 0 0 0
lead=nothing	0 -11 12 0 0 0
lead=nov	0 15 -15 0 0 0
lead=november	-12 43 -34 0 0 0
lead=oct	0 -13 14 0 0 0
lead=of	0 15 -14 0 0 0
lead=officials	3 -27 -1 3 -3 20
lead=on	2 -4 -11 21 8 -4
lead=one	-11 5 1 0 0 0
lead=our	-2 -12 16 0 0 0
lead=panama	0 12 -11 0 0 0
lead=phone	-17 17 0 0 0 0
lead=poland	0 11 -9 0 0 0
lead=premier	0 -9 10 0 0 0
lead=president	-12 10 9 -30 -4 -1
lead=presidents	-5 -1 0 -4 12 0
lead=press	0 25 -23 0 0 0
lead=prime	20 -5 7 -2 -21 0
lead=readout	-27 22 4 0 0 0
lead=saturday	-14 2 5 0 0 0
lead=scott	-1 10 2 -4 -18 0
lead=see	0 14 -11 0 0 0
lead=september	-4 -12 16 0 0 0
lead=she	0 -18 24 -1 -1 0
lead=should	0 12 -11 0 0 0
lead=signed	0 24 -23 0 0 0
lead=so	-7 -12 22 -4 0 0
lead=sunday	-10 -4 10 0 0 0
lead=talks	-5 -13 11 12 -20 2
lead=ten	-3 10 -5 0 0 0
lead=that	-2 -11 9 -2 6 7
lead=the	0 -12 16 -16 3 -4
lead=their	4 0 -16 -2 16 0
lead=then	3 -12 9 0 0 0
lead=they	12 -29 18 13 -8 -9
lead=they'll	-15 4 -11 8 13 0
lead=third	0 24 -23 0 0 0
lead=though	0 9 -7 0 0 0
lead=three	0 -8 11 0 0 0
lead=thursday	26 -28 7 -4 8 0
lead=to	0 15 -12 0 0 0
lead=tomorrow	-16 4 7 0 -6 0
lead=trade	-4 -20 24 11 0 0
lead=treasury	-19 19 -8 0 -4 0
lead=truce	0 -10 10 0 0 0
lead=trump	-26 14 1 -18 6 -1
lead=tuesday	7 -15 11 0 -3 0
lead=turkey	0 10 -8 0 0 0
lead=turkish	5 -12 7 0 0 0
lead=u.s.	-1 11 -11 5 -2 0
lead=uganda	0 -18 14 5 0 0
lead=unless	1 8 -11 0 0 0
lead=ursula	0 -6 16 0 -10 0
lead=us	4 13 -14 2 -8 0
lead=vice	-1 0 -12 22 -9 0
lead=washington	0 10 -8 0 0 0
lead=we	-13 -18 34 -8 -8 0
lead=wednesday	10 -2 -4 0 -1 0
lead=what	16 -1 -4 -4 -8 0
lead=when	-5 -12 6 -20 19 0
lead=where	-14 -9 14 0 1 0
lead=which	-14 -6 16 -4 0 -3
lead=while	6 5 -12 0 0 0
lead=whose	0 -4 -1 0 1 9
lead=will	0 -8 10 0 0 0
lead=xi	-20 18 -13 -3 5 0
lead=yesterday	-3 10 -15 12 -8 0
lead=you	0 -5 10 0 0 0
lead=—	22 -7 -6 -5 10 -4
lead=•	0 15 -10 -1 0 0
left:calls	59 -29 -62 -20 4 14
left:coming	24 -12 8 -4 -14 -2
left:ended	13 -3 6 -9 -8 0
left:experts	-23 -25 24 -24 -26 42
left:m=arrived	-4 23 -14 -2 -8 0
left:m=arrives	-2 8 -11 11 -5 0
left:m=attempt	5 7 -13 0 0 0
left:m=bargain	0 -13 12 0 0 0
left:m=come	-5 14 -9 0 -3 0
left:m=conference	11 0 -11 -8 -1 9
left:m=consultations	0 10 -8 0 0 0
left:m=delegations	-3 -23 17 17 -7 0
left:m=dinner	0 -10 12 0 0 0
left:m=due	6 8 -1 -14 -9 0
left:m=expected	-6 15 0 -13 -2 0
left:m=flew	-2 12 -4 -4 -4 0
left:m=flies	-10 1 -2 9 0 0
left:m=fly	0 16 -12 0 0 0
left:m=goes	-4 15 -12 -1 0 0
left:m=guest	0 12 -22 0 12 0
left:m=here	-10 -7 6 0 8 0
left:m=host	-6 21 -18 -1 2 0
left:m=invited	-2 17 -4 0 -13 0
left:m=land	0 18 -16 0 0 0
left:m=landed	4 9 -18 0 0 0
left:m=meet	-7 7 -2 -25 5 9
left:m=meeting	13 -9 12 -5 -14 0
left:m=meets	0 0 -19 5 19 0
left:m=met	-16 -9 14 0 -1 0
left:m=negotiated	2 -20 19 0 0 0
left:m=negotiation	0 -14 14 0 0 0
left:m=negotiators	-2 -6 6 12 -13 0
left:m=parted	0 -19 21 0 0 0
left:m=receive	0 11 -12 0 0 0
left:m=received	-2 5 -11 7 0 0
left:m=round	-11 -5 10 0 -6 -6
left:m=rounds	-2 12 -2 -8 0 0
left:m=sat	3 -5 11 -7 -6 0
left:m=settled	16 3 -13 -1 -3 0
left:m=signed	0 7 1 -14 -5 -1
left:m=spent	-2 -4 10 0 0 0
left:m=summit	7 -12 11 -7 0 0
left:m=table	3 16 -16 -2 -2 0
left:m=talk	0 25 -23 -17 -14 4
left:m=talked	12 -23 6 -7 11 0
left:m=talks	-10 -14 21 0 -16 0
left:m=there	0 -14 4 16 -2 5
left:m=time	5 -11 9 -5 0 0
left:m=to see	0 6 -11 0 3 0
left:m=travels	0 -2 10 0 -5 0
left:m=visit	-9 5 -7 4 4 0
left:m=where	-11 3 5 4 -15 0
left:meets	-15 -1 10 -10 -8 11
left:running	-7 0 8 6 -6 -1
left:summit	10 -20 -1 -5 21 -19
left:sure	-17 -17 18 -7 10 3
left:wished	-9 11 2 -19 0 1
lll=) <seat> ,	-1 12 -9 0 0 0
lll=, <day-gone> and	0 -9 10 0 0 0
lll=, <level> from	0 -11 11 0 0 0
lll=, <level> in	0 -12 12 0 0 0
lll=, <name> ,	0 -27 29 0 0 0
lll=, <organisation> ,	0 -20 21 0 0 0
lll=, <person> ,	-4 9 -12 9 0 0
lll=, <seat> ,	15 -16 5 0 0 0
lll=, after the	7 -10 1 0 0 0
lll=, and in	0 -9 9 0 0 0
lll=, and on	-9 23 -18 0 3 0
lll=, as of	12 -7 -6 0 0 0
lll=, at a	0 11 -10 0 0 0
lll=, begin on	0 9 -7 0 0 0
lll=, friday ,	-2 14 -9 0 0 0
lll=, in a	10 -9 0 0 0 0
lll=, monday ,	0 22 -21 0 0 0
lll=, say on	-9 -11 17 0 0 0
lll=, sign on	6 -14 10 0 0 0
lll=, thursday ,	-1 13 -9 0 0 0
lll=, tuesday ,	0 20 -19 0 0 0
lll=, wednesday ,	0 -13 13 0 0 0
lll=, where they	0 -12 13 0 0 0
lll=/ <seat> ,	3 10 -15 -1 -2 0
lll=: <level> in	0 -11 12 0 0 0
lll=: <number> on	-3 8 -4 0 0 0
lll=; they will	8 -8 0 1 -1 0
lll=<begin> <begin> (	0 14 -11 0 0 0
lll=<begin> <begin> <number>	-6 -5 15 -2 0 0
lll=<begin> <begin> <office>	15 -6 -2 -2 -4 0
lll=<begin> <begin> <person>	-5 3 8 -3 -7 0
lll=<begin> <begin> <seat>	-1 -6 10 0 0 0
lll=<begin> <begin> a	8 -23 19 -6 0 0
lll=<begin> <begin> and	0 14 -10 0 -5 0
lll=<begin> <begin> first	0 -9 11 0 0 0
lll=<begin> <begin> from	9 -4 0 0 0 0
lll=<begin> <begin> he	17 -26 9 0 3 0
lll=<begin> <begin> in	0 -3 -14 5 11 0
lll=<begin> <begin> last	-1 -19 22 0 0 0
lll=<begin> <begin> morning	-4 10 -4 0 0 0
lll=<begin> <begin> next	0 11 -1 -10 0 0
lll=<begin> <begin> on	0 0 -10 16 1 0
lll=<begin> <begin> second	0 -14 16 -1 0 0
lll=<begin> <begin> the	-13 -6 0 13 9 0
lll=<begin> <begin> they	17 -23 6 6 -4 0
lll=<begin> <begin> they'll	0 -2 -3 9 0 0
lll=<begin> <begin> third	0 10 -9 0 0 0
lll=<begin> <begin> thursday	13 -19 10 0 0 0
lll=<begin> <begin> tuesday	-4 -16 19 0 0 0
lll=<begin> <begin> who	10 -6 -3 0 0 0
lll=<begin> <name> 's	0 20 -11 -6 0 0
lll=<begin> <name> :	0 -11 0 12 0 0
lll=<begin> <organisation> ,	12 -8 -1 0 0 0
lll=<begin> <person> 's	0 -8 14 0 -2 0
lll=<begin> <person> had	-6 -3 0 0 11 0
lll=<begin> <span> of	0 -15 16 0 0 0
lll=<begin> a first	0 0 -11 11 0 0
lll=<begin> also on	0 -9 11 0 0 0
lll=<begin> brussel ,	0 11 -10 0 0 0
lll=<begin> friday ,	12 -4 -14 0 0 0
lll=<begin> gyeongju ,	0 -6 7 0 0 0
lll=<begin> in the	0 12 -11 0 0 0
lll=<begin> london ,	0 10 -9 0 0 0
lll=<begin> monday ,	-5 -17 20 0 0 0
lll=<begin> mr <person>	-6 15 -8 0 0 0
lll=<begin> on the	-1 -10 14 0 0 0
lll=<begin> sunday ,	0 -14 16 0 0 0
lll=<begin> the <organisation>	0 11 -9 0 0 0
lll=<begin> the fifth	0 -7 -1 10 0 0
lll=<begin> the fourth	0 -8 10 0 0 0
lll=<begin> the last	-2 -5 11 0 0 0
lll=<begin> the leader	5 -10 3 0 0 0
lll=<begin> the next	1 3 -22 16 -3 0
lll=<begin> the second	0 -13 16 -4 0 0
lll=<begin> the state	0 -4 -4 0 10 0
lll=<begin> the two	0 -9 14 0 0 0
lll=<begin> they have	0 -11 14 0 0 0
lll=<begin> they will	-2 -7 2 -4 12 0
lll=<begin> thursday ,	-6 -9 5 0 9 0
lll=<begin> tuesday ,	-6 -18 21 0 0 0
lll=<day-ahead> , in	0 -14 -10 12 6 0
lll=<day-ahead> , until	0 -14 14 0 0 0
lll=<day-gone> after a	6 -15 8 0 0 0
lll=<day-gone> that the	0 9 -5 0 0 0
lll=<day-today> after a	4 -12 9 0 -1 0
lll=<level> , on	0 -12 13 0 0 0
lll=<name> 's <person>	0 -12 11 3 -4 0
lll=<name> , in	0 16 -12 0 -3 0
lll=<name> , on	0 -12 14 0 0 0
lll=<name> <seat> ,	4 -16 12 0 0 0
lll=<name> agree on	-7 -10 16 0 0 0
lll=<name> at the	-2 21 -5 0 -13 0
lll=<name> meet on	0 13 -22 8 0 0
lll=<name> say on	0 -13 15 0 0 0
lll=<name> sell to	0 -13 6 0 6 0
lll=<name> sign on	0 -10 11 0 0 0
lll=<name> — <name>	0 9 -7 0 0 0
lll=<number> : <number>	18 -1 -16 0 -1 0
lll=<number> round of	0 -8 10 0 0 0
lll=<office> say on	-8 14 -5 0 0 0
lll=<organisation> meet on	0 10 -6 0 -1 0
lll=<organisation> say on	0 16 -13 0 0 0
lll=<person> 's state	0 9 0 0 -13 0
lll=<person> , had	6 -10 6 0 0 0
lll=<person> , who	-18 8 6 -2 0 0
lll=<person> : i	-5 10 -2 0 0 0
lll=<person> : on	14 -18 6 0 0 0
lll=<person> : we	0 9 -11 0 0 0
lll=<person> agree on	5 -11 7 0 0 0
lll=<person> in <name>	0 2 -9 0 4 0
lll=<person> is to	7 -16 3 2 3 0
lll=<person> meet on	0 -18 24 0 -8 0
lll=<person> new on	0 9 -8 0 0 0
lll=<person> of <name>	17 -17 0 0 0 0
lll=<person> say the	0 -16 18 0 0 0
lll=<person> sign on	0 13 -11 0 0 0
lll=<person> write on	0 11 -9 0 0 0
lll=<quality> good from	0 -8 9 0 0 0
lll=<seat> , monday	0 -6 7 0 0 0
lll=<seat> , on	0 -22 23 0 0 0
lll=<seat> , thursday	-4 21 -16 0 0 0
lll=<seat> , tuesday	14 -2 -14 0 0 0
lll=<seat> on the	0 -14 14 0 0 0
lll=<seat> say on	-14 25 -12 0 0 0
lll=<span> , to	0 15 -11 0 0 0
lll=<span> after the	0 -15 16 0 0 0
lll=a deal on	0 -6 0 0 9 0
lll=a post on	0 16 -13 0 0 0
lll=a weekend of	0 -18 20 0 0 0
lll=a year ago	0 9 -8 0 0 0
lll=after <span> of	-1 -4 0 -14 16 0
lll=after the second	0 1 -9 7 0 0
lll=after the third	0 10 -7 0 0 0
lll=an hour on	4 -11 9 -3 0 0
lll=and <name> on	-1 -16 19 0 0 0
lll=and <name> will	0 -9 4 0 5 0
lll=and <person> ,	6 -13 -4 0 13 0
lll=and <person> had	0 0 5 0 -11 0
lll=and <person> on	1 8 -2 -4 -9 0
lll=and <person> to	0 10 -12 -4 0 0
lll=and <quality> negotiator	0 -8 10 0 0 0
lll=announce it on	5 -13 9 0 0 0
lll=apec summit in	11 -8 0 0 -3 0
lll=are due to	-3 -14 4 0 12 0
lll=at <number> on	5 2 -9 0 0 0
lll=at chequer on	0 3 -9 0 5 0
lll=at midnight on	-2 13 -9 0 0 0
lll=be the third	0 -7 9 0 0 0
lll=be their third	0 9 -7 0 0 0
lll=been move to	0 -10 10 0 0 0
lll=before midnight on	8 -11 -8 10 0 0
lll=briefed on the	0 10 -8 0 0 0
lll=by video on	3 0 -13 -4 0 10
lll=closed <span> of	0 -11 12 0 0 0
lll=come back on	0 11 -9 0 0 0
lll=confirm it on	-11 12 0 0 0 0
lll=did so on	9 -3 -4 0 0 0
lll=each other on	16 -7 -5 -3 0 0
lll=end <span> of	0 0 -11 13 0 0
lll=end of a	0 -5 -1 9 0 0
lll=fact sheet on	0 11 -9 0 0 0
lll=fifth round of	0 12 -10 0 0 0
lll=for <name> on	0 -20 13 10 0 0
lll=for <span> from	0 19 -17 0 0 0
lll=from <seat> on	0 9 -8 0 0 0
lll=go on to	0 11 -3 0 -6 0
lll=had begin on	0 -17 18 0 0 0
lll=had meet on	0 -12 3 0 9 0
lll=he expect to	4 0 -1 5 -12 0
lll=his network on	-10 11 0 0 0 0
lll=in <month-ahead> after	-4 17 -13 0 0 0
lll=in <name> on	-1 -7 -29 14 27 0
lll=in <seat> ,	14 -3 -7 0 0 0
lll=in <seat> on	-12 14 0 -16 -23 -2
lll=in a second	0 11 -9 0 0 0
lll=in aqaba on	0 11 -11 0 0 0
lll=in cartagena on	0 -8 8 0 0 0
lll=in halifax on	0 -10 11 0 0 0
lll=in istanbul on	0 9 -9 0 0 0
lll=in karachi on	0 -10 11 0 0 0
lll=in kuala lumpur	0 16 -13 0 0 0
lll=in london on	0 -14 16 0 0 0
lll=in new york	0 -7 11 0 -1 0
lll=in salvador on	0 -9 9 0 0 0
lll=in seoul on	0 0 9 -6 0 0
lll=in shenzhen on	0 18 -14 0 -5 0
lll=in the last	0 15 -15 0 0 0
lll=in the third	0 22 -22 0 0 0
lll=in their third	0 10 -10 0 0 0
lll=in trieste on	0 -15 15 0 0 0
lll=in tromsø on	0 -10 10 0 0 0
lll=into force on	-2 10 -5 0 0 0
lll=is <level> from	0 -13 13 0 0 0
lll=is due on	-3 10 -4 0 0 0
lll=is in <seat>	0 -13 14 0 0 0
lll=is plan for	0 -2 -2 8 0 0
lll=is set for	10 1 -10 0 0 0
lll=is the fourth	0 20 -19 0 0 0
lll=it begin on	-1 8 -4 0 0 0
lll=it end on	0 18 -15 0 0 0
lll=it meet on	0 14 -11 0 0 0
lll=it take effect	0 -13 14 0 0 0
lll=it take three	-6 9 -1 0 0 0
lll=joint statement of	0 14 -12 0 0 0
lll=kuala lumpur on	-10 -17 28 -1 0 0
lll=last week ,	0 -13 14 0 0 0
lll=leader spoke by	-12 5 0 0 7 0
lll=leave <name> before	0 -9 9 0 0 0
lll=lose <level> on	10 -8 -1 0 0 0
lll=malaysian capital on	0 11 -10 0 0 0
lll=meet <person> in	0 12 -3 0 -8 0
lll=meet <person> on	0 -34 19 -9 13 0
lll=meet again on	0 9 -6 0 0 0
lll=meet in <seat>	0 15 -13 0 0 0
lll=ministry say on	15 0 -11 0 0 0
lll=mr <person> on	0 -7 0 9 0 0
lll=new york from	0 -9 14 0 0 0
lll=new york on	0 16 -12 -1 0 0
lll=next round of	0 -10 -4 14 0 0
lll=of both country	10 -4 -4 0 0 0
lll=of the asean	0 -5 11 0 -3 0
lll=of the state	0 8 -16 0 5 0
lll=on <day-ahead> to	0 -11 15 0 0 0
lll=on <day-gone> ,	-8 -3 12 0 0 0
lll=on a state	0 -5 16 0 -10 0
lll=on television on	0 11 -8 0 0 0
lll=on the phone	8 -7 0 0 0 0
lll=order late on	0 -12 12 0 0 0
lll=order sign on	0 -10 10 0 0 0
lll=plan for the	0 18 -11 0 -8 0
lll=premier he lifeng	0 11 -10 0 0 0
lll=put off to	0 -11 11 0 0 0
lll=readout of the	-7 14 -7 0 0 0
lll=rise <level> on	0 10 -8 0 0 0
lll=run out on	0 12 -9 0 0 0
lll=say after a	2 2 -12 0 0 6
lll=say after the	0 8 0 -2 0 0
lll=say he would	0 -9 11 -4 0 0
lll=second day of	0 10 -11 1 0 0
lll=second round of	0 -1 10 -15 0 0
lll=second round on	0 19 -18 0 0 0
lll=see <person> on	-3 -7 -4 9 3 0
lll=sell to the	0 -9 12 0 -1 0
lll=seventh round of	0 -10 11 0 0 0
lll=sixth round of	0 -7 0 9 0 0
lll=spoke by telephone	14 -13 0 0 0 0
lll=stockholm at the	0 18 -18 0 0 0
lll=swedish capital on	0 -9 9 0 0 0
lll=take place on	2 17 -18 0 0 0
lll=talk here on	0 -6 11 -2 0 0
lll=television interview on	0 -10 3 0 11 0
lll=tell <organisation> on	0 10 -8 0 0 0
lll=tell <person> on	-7 22 -9 -3 0 0
lll=tell reporter on	0 -16 13 3 0 0
lll=term end on	0 -14 14 0 0 0
lll=that end on	0 -10 12 0 0 0
lll=that he had	0 7 -9 0 0 0
lll=that he would	0 -12 8 3 2 0
lll=that lapse on	0 -8 8 0 0 0
lll=that start on	0 14 -10 0 -5 0
lll=the <day-ahead> ,	0 9 -9 0 0 0
lll=the <name> on	-2 21 -7 -3 -8 0
lll=the <office> ,	8 -10 2 0 0 0
lll=the <office> will	8 0 -1 -1 -7 0
lll=the <organisation> ,	12 -19 11 0 0 0
lll=the <organisation> on	-7 18 -10 -3 0 0
lll=the <person> 's	-7 13 -1 0 -2 0
lll=the <quality> side	9 2 -13 0 0 0
lll=the <seat> on	0 -17 -7 13 17 0
lll=the duty of	0 -13 13 0 0 0
lll=the duty on	0 -13 14 0 0 0
lll=the memorandum on	0 -14 0 0 13 0
lll=the phone on	10 -8 -2 0 0 0
lll=the press on	11 -8 -1 0 0 0
lll=the proclamation on	0 -11 12 0 0 0
lll=the table on	0 -13 14 0 0 0
lll=the talk of	0 -9 10 0 0 0
lll=the truce of	0 11 -9 0 0 0
lll=the two <office>	0 -14 12 0 0 0
lll=the two had	0 -6 -5 0 11 0
lll=the two leader	-9 1 9 0 0 0
lll=the two president	0 9 -1 0 -6 0
lll=the war in	0 -5 14 0 -10 0
lll=the week of	0 24 -22 0 0 0
lll=they are to	0 -7 10 0 0 0
lll=they have until	0 -16 16 0 0 0
lll=thi week for	0 -9 10 0 0 0
lll=third round of	-1 17 -10 -9 0 0
lll=to <level> on	0 19 -16 0 0 0
lll=to <number> on	0 -7 9 0 0 0
lll=to <person> by	11 -11 0 0 0 0
lll=to begin on	0 22 -21 0 0 0
lll=to discuss on	0 15 -3 0 -11 0
lll=to follow on	0 -8 9 0 0 0
lll=to last until	0 -18 19 0 0 0
lll=to meet in	0 -5 0 -3 9 0
lll=to prepare the	0 -8 5 8 -9 0
lll=to speak on	8 -7 0 0 0 0
lll=to start on	0 -5 7 0 0 0
lll=trade agreement on	-5 20 -12 0 0 0
lll=trump say on	4 -9 4 0 0 0
lll=two hour on	-6 11 -4 0 0 0
lll=video conference on	-11 6 0 0 0 5
lll=was conclude on	0 8 -6 0 0 0
lll=was given on	0 -10 11 0 0 0
lll=was reach on	0 10 -9 0 0 0
lll=was the fifth	0 19 -14 -4 0 0
lll=was the first	5 8 -12 0 -1 0
lll=was the third	0 -12 1 11 0 0
lll=was their first	6 -10 0 -1 8 0
lll=was their sixth	-3 21 -14 0 0 0
lll=was their third	-6 -9 16 0 0 0
lll=was to end	13 -8 -3 0 0 0
lll=when the two	0 -8 10 0 0 0
lll=which begin on	0 -8 0 11 -3 0
lll=which meet on	0 12 -10 0 0 0
lll=will go to	0 -10 0 0 12 0
lll=will sign on	0 18 -14 0 0 0
lll=with <name> on	4 10 -10 -2 -3 0
lll=with <person> in	0 -5 -6 0 13 0
lll=with <person> on	4 -12 -1 -2 14 0
lll=with <seat> on	0 20 -24 0 0 0
lll=would be another	0 -6 -1 11 0 0
lll=would go to	0 -11 8 4 0 0
lll=would have end	0 -9 12 0 0 0
lll=— <seat> ,	-7 -19 24 0 0 0
loud	12 -17 16 -3 -18 0
lr=' in	-2 -11 16 0 0 0
lr='s ,	0 12 -9 0 0 0
lr='s .	-2 -8 4 0 7 0
lr='s <end>	-7 21 -11 0 0 0
lr='s are	0 -9 11 0 0 0
lr='s in	0 0 -11 -1 16 0
lr='s to	1 -23 14 13 -13 0
lr='s with	-3 17 -15 -1 3 0
lr=( )	-8 -4 0 -6 14 0
lr=, (	0 -14 5 16 -2 0
lr=, )	-1 -6 8 0 0 0
lr=, ,	-10 -14 23 -7 -6 0
lr=, .	8 1 -4 -13 0 0
lr=, :	-7 10 -10 0 5 0
lr=, <end>	28 -27 10 8 12 -3
lr=, <number>	0 -13 2 10 0 0
lr=, <person>	0 11 -6 -3 0 0
lr=, and	-7 -6 17 0 0 0
lr=, at	0 18 -15 0 0 0
lr=, in	-5 0 10 -2 0 0
lr=, of	-2 11 -7 0 0 0
lr=, —	-15 21 -9 -17 0 0
lr=: 's	7 -12 5 0 0 0
lr=: ,	7 -28 12 0 13 0
lr=: .	0 22 -17 0 0 0
lr=: <end>	-3 27 -22 0 0 0
lr=: in	0 -15 2 13 0 0
lr=<begin> 's	1 -12 11 0 0 0
lr=<begin> (	13 -11 0 0 0 0
lr=<begin> .	19 -15 3 -8 0 0
lr=<begin> :	13 7 -12 0 -7 0
lr=<begin> <end>	-17 12 0 -6 0 0
lr=<begin> <name>	-1 -2 -4 12 0 0
lr=<begin> <number>	-4 -16 19 1 0 0
lr=<begin> <person>	0 14 -14 0 -2 0
lr=<begin> and	0 11 -8 0 0 0
lr=<begin> at	0 6 -17 0 8 0
lr=<begin> evening	0 -16 10 7 0 0
lr=<begin> in	-1 -30 29 5 0 0
lr=<begin> it	-10 12 -25 0 11 0
lr=<begin> morning	0 11 -10 0 0 0
lr=<begin> of	-9 19 -11 0 0 0
lr=<begin> on	-3 19 -10 -7 0 0
lr=<begin> that	0 -7 9 0 0 0
lr=<begin> they	0 -6 8 0 0 0
lr=<begin> ·	0 10 -9 0 0 0
lr=<begin> —	-10 3 4 0 0 0
lr=<day-ahead> .	0 -8 9 0 0 0
lr=<day-gone> .	8 0 -9 0 0 0
lr=<level> ,	0 -11 12 0 0 0
lr=<level> .	-3 31 -25 0 0 0
lr=<money> .	14 -14 0 0 0 0
lr=<name> ,	0 -14 2 0 13 0
lr=<name> .	0 -5 0 11 -1 0
lr=<name> <end>	10 -13 -9 10 0 0
lr=<name> for	1 -19 17 0 0 0
lr=<name> in	0 11 -12 3 -1 0
lr=<name> on	-13 17 -15 8 0 0
lr=<number> ,	-4 11 -4 0 0 0
lr=<number> .	0 22 -21 -2 -3 0
lr=<number> of	0 -19 20 -4 2 0
lr=<office> by	10 -9 0 0 0 0
lr=<office> for	0 -18 19 0 0 0
lr=<office> the	-1 10 -15 0 8 0
lr=<organisation> .	8 1 -11 0 0 0
lr=<organisation> on	0 12 -9 0 0 0
lr=<person> <end>	0 13 -11 0 0 0
lr=<person> <name>	0 -11 14 -3 0 0
lr=<person> <person>	13 -17 11 0 -6 0
lr=<person> by	10 -5 -2 0 0 0
lr=<person> it	-15 10 3 0 0 0
lr=<person> of	-7 12 -1 0 0 0
lr=<person> on	-10 -1 26 -5 -10 0
lr=<person> the	-12 -26 37 0 -5 0
lr=<quality> ,	-2 13 -4 -1 -1 0
lr=<seat> ,	0 11 -6 0 0 0
lr=<seat> .	-5 -12 10 0 11 0
lr=<seat> <end>	0 21 -17 0 -3 0
lr=<seat> that	0 -8 10 0 0 0
lr=<span> .	0 12 -9 0 0 0
lr=<span> in	0 -16 17 0 0 0
lr=a ,	-17 10 3 0 0 0
lr=a .	6 15 -25 0 -2 0
lr=a at	12 -10 0 0 0 0
lr=a between	-10 11 -12 9 0 0
lr=a call	11 0 -11 0 0 0
lr=a conference	6 -19 0 0 0 10
lr=a in	8 4 0 -8 -14 0
lr=a of	-1 -24 17 -1 12 1
lr=a on	0 -13 15 0 0 0
lr=a that	0 -7 13 0 0 0
lr=a to	-2 24 -18 0 0 0
lr=after 's	0 -19 19 0 0 0
lr=after with	-13 14 -2 0 0 0
lr=also about	-7 14 -6 0 0 0
lr=and .	0 -15 18 0 0 0
lr=and <person>	0 -13 5 0 5 0
lr=another in	0 -9 0 8 0 0
lr=are in	0 -18 10 9 0 0
lr=at 's	0 -2 -2 0 10 0
lr=at ,	0 -13 12 0 0 0
lr=at .	0 9 -5 0 0 0
lr=be .	0 14 -12 0 0 0
lr=been off	0 13 -12 0 0 0
lr=before .	0 17 -12 0 0 0
lr=before <end>	0 11 -10 0 0 0
lr=begin ,	0 -12 13 0 0 0
lr=begin .	-9 11 -1 0 0 0
lr=by ,	15 -9 -2 -1 0 0
lr=by <end>	-15 31 -18 0 0 0
lr=by at	-9 11 0 0 0 0
lr=by evening	-8 -9 16 0 0 0
lr=by for	12 -11 0 0 0 0
lr=by on	-5 9 -13 0 -1 6
lr=by with	-9 11 0 0 0 0
lr=charge .	0 -17 17 0 0 0
lr=confirm .	0 -10 11 0 0 0
lr=constructive with	-1 -5 0 -1 0 10
lr=country in	8 -14 1 0 0 0
lr=deal ,	-1 10 -6 0 0 0
lr=deal .	0 -19 8 13 0 0
lr=do .	10 -14 4 0 0 0
lr=earlier take	0 -10 11 0 0 0
lr=effect and	0 -14 14 0 0 0
lr=end .	9 -20 16 0 0 0
lr=fifth ,	0 8 -12 0 6 0
lr=fifth .	0 -20 25 -2 -3 0
lr=first ,	0 -22 25 0 0 0
lr=first of	-1 19 -9 -8 -2 0
lr=first since	8 -5 6 -3 -6 0
lr=first take	0 -4 -9 13 0 0
lr=for 's	0 18 -11 0 -8 0
lr=for ,	-13 19 -8 -1 0 0
lr=for .	-5 9 -7 8 -4 0
lr=for <end>	19 -17 -7 10 0 0
lr=for at	0 9 -7 0 0 0
lr=for with	0 -34 32 2 0 0
lr=fourth .	0 -14 18 -3 0 0
lr=fourth is	0 10 -6 0 0 0
lr=fourth of	6 4 -11 3 0 0
lr=from ,	-10 8 2 -2 -5 0
lr=from <name>	12 -14 3 0 0 0
lr=from and	0 23 -18 -7 0 0
lr=from for	0 11 -16 5 0 0
lr=from it	0 -10 11 0 0 0
lr=from we	0 -10 10 0 0 0
lr=good ,	0 -12 13 0 0 0
lr=good .	-7 9 0 0 0 0
lr=good with	17 -8 -3 0 -2 0
lr=had .	-9 1 7 0 0 0
lr=had <person>	0 -11 16 0 -2 0
lr=had for	0 -8 11 0 0 0
lr=had of	-8 -5 14 0 0 0
lr=had the	0 -7 0 0 9 0
lr=had with	9 4 -18 0 0 5
lr=has .	0 13 -10 0 0 0
lr=has for	0 -13 13 0 0 0
lr=has of	0 -10 12 0 0 0
lr=has on	0 9 -8 0 0 0
lr=have ,	0 -10 11 0 0 0
lr=he <person>	-4 -12 0 9 5 0
lr=he of	-7 8 0 0 0 0
lr=he on	-6 -2 9 0 0 0
lr=he the	-3 11 -4 0 0 0
lr=his with	-3 -10 7 -2 7 0
lr=hold with	0 13 -10 0 0 0
lr=in (	0 -11 12 0 0 0
lr=in ,	-2 8 -8 -10 8 0
lr=in .	-7 -27 0 10 26 0
lr=in <day-ahead>	0 -1 -1 10 -4 0
lr=in <end>	0 23 -4 -6 -14 0
lr=in at	3 5 -9 -6 0 0
lr=in for	0 10 -8 0 -1 0
lr=in in	0 -2 17 -7 -7 0
lr=in it	0 -13 -1 7 9 0
lr=in next	0 -9 -1 1 8 0
lr=in on	-7 0 -11 8 9 0
lr=in the	0 13 -2 0 -7 0
lr=in thi	0 -4 0 10 -3 0
lr=in with	0 23 -17 0 -1 0
lr=is .	-1 9 -4 0 0 0
lr=last ,	-2 -16 20 0 0 0
lr=last in	9 4 -10 0 0 0
lr=leader by	-8 0 0 0 8 0
lr=monday <end>	-6 -5 0 0 13 0
lr=new of	0 -10 2 6 0 0
lr=next ,	3 -16 10 0 0 0
lr=next .	0 15 -11 -1 0 0
lr=next is	0 -7 2 -3 0 9
lr=next of	0 -14 0 16 0 0
lr=next will	1 17 -19 0 0 0
lr=not since	0 -9 10 0 0 0
lr=of 's	10 0 -4 0 -1 0
lr=of (	0 -13 14 0 0 0
lr=of .	8 -15 -2 22 -2 0
lr=of <end>	-9 0 -3 11 0 0
lr=of and	0 12 -10 0 0 0
lr=of at	0 -9 5 5 0 0
lr=of has	0 -9 10 0 0 0
lr=of here	0 -10 16 -4 0 0
lr=of in	5 16 -18 -19 13 0
lr=of that	0 -7 9 0 0 0
lr=of the	0 10 -10 0 0 0
lr=of with	0 1 0 -11 6 0
lr=on 's	-1 14 -9 0 0 0
lr=on ,	13 9 -17 0 4 -6
lr=on .	-1 19 -23 0 0 -3
lr=on :	-2 -16 21 0 0 0
lr=on <day-today>	0 9 -5 0 0 0
lr=on <end>	-9 -25 28 -8 5 5
lr=on <level>	9 -9 0 0 0 0
lr=on <name>	3 0 -12 10 0 0
lr=on <person>	-6 -10 1 1 15 0
lr=on ?	2 -24 18 0 8 0
lr=on about	0 12 -8 0 -4 0
lr=on and	3 -9 -2 20 -13 4
lr=on are	0 -12 12 0 0 0
lr=on as	12 -24 18 0 -2 0
lr=on at	-20 -15 25 -11 2 7
lr=on between	-14 16 0 0 0 0
lr=on doe	0 -14 14 0 0 0
lr=on for	0 19 -18 7 -15 0
lr=on has	0 15 -15 0 0 0
lr=on in	-21 0 3 -5 4 0
lr=on it	15 -2 -8 -3 0 0
lr=on morning	14 -21 16 -7 -2 0
lr=on night	8 -5 4 -10 -3 0
lr=on of	-5 0 8 0 0 0
lr=on over	0 15 -13 -1 0 0
lr=on put	0 9 -6 0 0 0
lr=on sign	0 -13 15 0 0 0
lr=on that	2 13 -10 0 -15 0
lr=on the	-7 -13 6 19 0 0
lr=on to	10 -23 19 0 -12 0
lr=on we	0 9 -8 0 0 0
lr=on what	0 11 -9 0 0 0
lr=on with	-25 -8 10 1 18 0
lr=on without	0 -8 11 -5 0 0
lr=on would	0 -10 11 0 0 0
lr=one call	11 -11 0 0 0 0
lr=own with	0 12 -7 0 0 0
lr=post .	10 -7 0 0 0 0
lr=president in	0 -24 18 9 -3 0
lr=saturday <end>	0 29 -26 0 0 0
lr=say .	0 10 -7 0 0 0
lr=second ,	0 -27 24 5 0 0
lr=second .	0 -15 17 0 0 0
lr=second of	2 14 -9 -13 0 0
lr=second on	0 11 -10 0 0 0
lr=second with	0 -11 8 2 0 0
lr=seventh since	0 12 -11 0 0 0
lr=side at	10 -16 8 0 0 0
lr=sign .	0 22 -18 0 0 0
lr=sign by	0 12 -11 0 0 0
lr=since ,	-7 21 -14 -1 0 0
lr=since .	7 -20 11 7 0 0
lr=since <end>	0 24 -21 0 0 0
lr=since morning	-1 -10 13 0 0 0
lr=sixth .	0 -3 7 -5 0 0
lr=spent in	0 -6 7 0 0 0
lr=start .	0 -10 12 0 0 0
lr=start and	0 -10 10 0 0 0
lr=state .	0 -24 17 0 7 0
lr=state of	0 -3 13 0 -9 0
lr=state that	0 10 -5 0 -3 0
lr=stockholm ,	0 10 -8 0 0 0
lr=talk .	0 -9 11 0 0 0
lr=tariff in	0 10 -10 0 0 0
lr=telephone .	-8 2 8 0 0 0
lr=that the	0 10 -8 0 0 0
lr=that were	0 9 -4 -3 0 0
lr=that would	8 -13 3 1 0 0
lr=the ,	-11 17 1 -13 -22 0
lr=the .	-16 31 -19 1 -3 0
lr=the :	-11 0 13 0 -1 0
lr=the <day-gone>	6 -16 10 0 0 0
lr=the <end>	-18 -2 17 0 -7 0
lr=the <person>	0 7 -10 2 0 0
lr=the and	-10 25 -14 0 0 0
lr=the are	0 20 -18 0 0 0
lr=the at	6 -23 9 10 0 0
lr=the begin	0 4 -11 5 0 0
lr=the between	22 -20 4 -5 0 0
lr=the border	0 -10 10 0 0 0
lr=the by	0 10 -4 0 0 0
lr=the fail	0 9 -8 0 0 0
lr=the for	3 4 -13 0 2 0
lr=the had	0 -2 10 -5 -4 0
lr=the have	0 -27 18 0 13 0
lr=the in	9 -28 23 0 -4 0
lr=the last	0 11 -6 0 -1 0
lr=the lasted	-21 -9 18 0 10 0
lr=the later	-3 -1 -3 0 9 0
lr=the of	4 -28 14 0 13 0
lr=the on	1 -8 -2 2 9 0
lr=the that	6 -5 -14 3 14 0
lr=the the	-7 11 -3 0 0 0
lr=the was	-3 -3 10 1 -9 0
lr=the will	0 10 -9 -5 3 0
lr=the with	15 6 -18 -2 -5 0
lr=the would	0 18 -14 -1 0 0
lr=their in	0 -3 10 -1 0 0
lr=their on	0 -11 8 4 0 0
lr=they ,	0 10 -10 0 0 0
lr=they .	0 18 -15 0 0 0
lr=they again	-7 9 0 0 0 0
lr=they for	8 -15 9 0 0 0
lr=they in	11 -31 -1 8 8 0
lr=they it	-6 11 -3 0 0 0
lr=they on	9 -2 -1 0 0 0
lr=third ,	-6 -12 21 -1 0 0
lr=third .	0 -14 18 -4 0 0
lr=third between	0 -12 14 0 0 0
lr=third is	0 11 -9 0 0 0
lr=third of	-2 24 -16 -9 0 0
lr=third on	0 -6 0 9 0 0
lr=third since	-7 -18 12 13 0 0
lr=third was	0 17 -16 0 0 0
lr=third with	0 -12 4 7 0 0
lr=three .	11 -6 -5 0 0 0
lr=through .	0 -16 17 0 0 0
lr=thursday ,	11 6 -22 0 0 0
lr=thursday <end>	2 -13 12 0 0 0
lr=to ,	-9 18 -7 -5 -1 0
lr=to .	-9 0 8 -5 0 0
lr=to ;	-10 11 0 0 0 0
lr=to <end>	-2 17 -9 0 -4 0
lr=to <name>	0 6 -16 -6 12 0
lr=to <number>	0 -15 10 0 6 0
lr=to <person>	0 5 4 1 -13 0
lr=to <seat>	0 -6 27 -2 -28 0
lr=to a	0 13 -12 0 0 0
lr=to about	-3 -8 13 0 0 0
lr=to again	-3 2 -10 15 -4 0
lr=to at	6 -1 -10 -3 8 0
lr=to before	0 -10 -3 4 9 0
lr=to him	0 -7 9 0 -2 0
lr=to in	-12 -13 0 2 18 0
lr=to it	0 11 -6 0 0 0
lr=to on	3 -3 -4 11 -5 0
lr=to the	0 -7 -2 2 12 0
lr=to thi	15 -20 -2 -1 2 7
lr=to to	15 -14 0 0 0 0
lr=trade between	0 -11 13 0 0 0
lr=trade in	0 11 -5 -8 0 0
lr=truce .	0 -10 11 0 0 0
lr=two at	0 -7 8 0 0 0
lr=two in	9 0 -8 0 0 0
lr=two of	0 12 -9 0 0 0
lr=until ,	-5 15 -9 0 0 0
lr=until .	-5 -31 38 -1 -4 0
lr=until <end>	0 27 -23 0 0 0
lr=until at	0 11 -11 0 0 0
lr=until evening	0 -10 11 0 0 0
lr=until to	0 10 -8 0 0 0
lr=was off	5 13 -20 0 0 0
lr=we in	10 0 -8 0 0 0
lr=wednesday (	0 19 -19 0 0 0
lr=wednesday .	-2 -8 11 0 0 0
lr=wednesday <end>	-2 -15 18 0 0 0
lr=which on	0 13 -11 0 0 0
lr=who for	-6 9 -1 0 0 0
lr=who whom	10 -3 -7 0 0 0
lr=will in	9 -12 6 0 0 0
lr=will the	0 -6 13 0 -7 0
lr=will to	0 18 -14 -3 0 0
lr=will with	-2 10 -4 0 -1 0
lr=would <person>	0 -5 -5 -5 17 0
lr=would his	0 -10 0 10 0 0
lr=— ,	18 -12 -9 0 0 0
lr=— <end>	-8 21 -9 0 0 0
nc2=agree	1 6 -14 11 0 0
nc2=bear	10 -2 5 -9 -12 -1
nc2=begin	-5 -9 9 4 9 -3
nc2=buy	0 13 -10 0 0 0
nc2=down	-12 -5 15 -1 -12 0
nc2=end	0 -12 8 2 1 0
nc2=impose	19 1 -15 0 9 -10
nc2=propose	-7 -1 9 -3 1 0
nc2=return	0 24 -19 -1 0 0
nc2=say	6 -5 -8 -2 8 8
nc2=stay	5 1 1 4 -16 -7
nc2=suspend	-8 -9 14 -11 5 0
nc2=target	1 -5 3 6 -8 0
nc2=threaten	-6 -2 12 0 -4 0
nc2=up	0 -7 -6 11 10 0
nct2=agree future	0 16 -13 0 0 0
nct2=agree modal	0 8 -15 6 -2 0
nct2=agree modal-passive	5 -14 11 0 0 0
nct2=agree participle-passive	-10 15 -3 -1 0 0
nct2=agree past	6 -4 -10 15 0 0
nct2=agree perfect	-5 -5 8 -2 3 0
nct2=agree present	0 15 -14 0 0 0
nct2=bear future	2 4 4 -10 -12 0
nct2=bear gerund	2 -7 10 -2 -3 0
nct2=bear infinitive	0 15 -18 0 2 0
nct2=bear modal	5 4 -13 3 -1 0
nct2=bear participle-passive	0 10 -11 0 0 0
nct2=bear past	5 -13 5 2 0 0
nct2=bear perfect	-2 -10 13 0 0 0
nct2=bear pluperfect	0 -17 19 0 0 0
nct2=bear present	-5 10 -4 -5 0 0
nct2=begin future	15 -6 0 -2 -2 0
nct2=begin infinitive	0 -13 0 17 0 0
nct2=begin modal	2 7 -10 -4 2 0
nct2=begin participle-passive	0 -9 10 0 0 0
nct2=begin past	-4 -6 14 -31 11 0
nct2=begin perfect	-4 -12 19 0 0 0
nct2=begin pluperfect	0 -7 -4 14 0 0
nct2=begin present	-11 14 -10 1 1 0
nct2=down future	0 -13 14 0 0 0
nct2=down infinitive	0 11 -9 0 0 0
nct2=down past	-4 1 6 -10 -6 0
nct2=end future	0 -19 19 0 0 0
nct2=end gerund	0 -6 9 0 0 0
nct2=end modal	8 -15 8 0 0 0
nct2=end modal-passive	14 -23 11 0 0 0
nct2=end participle-passive	-1 15 -13 0 0 0
nct2=end perfect	0 13 -12 0 0 0
nct2=end present	-12 8 -4 3 0 0
nct2=impose future	9 -2 5 -10 -5 0
nct2=impose future-passive	-6 13 -6 0 0 0
nct2=impose modal	11 0 -15 1 3 0
nct2=impose participle-passive	0 -8 10 -6 0 0
nct2=impose past	22 -5 -14 0 10 -2
nct2=impose past-passive	0 17 -12 -2 0 0
nct2=impose perfect	-2 -2 -1 9 0 0
nct2=impose perfect-passive	2 -10 8 0 0 0
nct2=impose present	-2 1 2 -10 -4 0
nct2=impose present-passive	-6 -9 0 18 0 0
nct2=propose gerund	-4 17 -9 0 -3 0
nct2=propose participle-passive	6 -11 5 -1 3 0
nct2=propose pluperfect-passive	0 8 -11 0 4 0
nct2=propose present	4 -3 3 -9 0 0
nct2=propose present-passive	-2 -18 0 15 5 0
nct2=return past	0 17 -16 0 0 0
nct2=say past	8 -3 -3 -3 -5 10
nct2=say perfect	8 -4 -27 15 11 0
nct2=say present	0 -7 4 -11 10 0
nct2=sell pluperfect	-1 9 -6 0 0 0
nct2=stay future	-5 13 -11 3 0 0
nct2=stay future-passive	0 16 -13 0 0 0
nct2=stay modal	-6 -11 9 12 -1 0
nct2=stay modal-passive	0 18 -18 0 0 0
nct2=stay past	16 -23 9 4 7 0
nct2=stay past-passive	0 -9 11 0 0 0
nct2=stay present	5 8 -3 -9 -17 0
nct2=suspend future-passive	0 14 -13 0 0 0
nct2=suspend modal-passive	0 17 -16 0 0 0
nct2=suspend participle-passive	0 -16 17 0 0 0
nct2=suspend past	1 -4 -2 -1 8 0
nct2=suspend past-passive	0 -9 11 0 0 0
nct2=suspend perfect	0 10 -9 0 0 0
nct2=suspend present	-7 -18 22 0 0 0
nct2=suspend present-passive	0 -8 9 0 0 0
nct2=target modal	0 9 -5 0 0 0
nct2=target past	0 -15 2 10 0 0
nct2=target perfect	0 -10 12 0 0 0
nct2=threaten past	0 11 -5 0 0 0
nct2=up future	10 -13 -3 11 0 0
nct2=up past	-10 -16 7 7 15 0
next:apart	-3 12 7 -10 -15 -10
next:calls	94 -34 -35 -21 -22 -18
next:coming	20 0 0 -12 -7 -5
next:experts	21 -7 -2 6 -12 -2
next:heads=0	-13 5 15 8 -22 -18
next:heads=1	4 9 -4 -24 9 -19
next:heads=2	38 -39 29 -5 -23 -3
next:meets	-17 -17 17 15 10 -16
next:running	13 0 -4 4 -10 0
next:summit	-14 -1 -1 -1 19 2
next:sure	-29 -14 34 1 -23 -16
next:wished	1 11 -15 8 -4 -30
next=(	0 4 -2 0 -10 0
next=)	-15 1 0 -11 12 0
next=:	-18 16 0 -16 0 -3
next=;	19 2 -11 -6 1 -4
next=after	15 -2 -7 -1 -2 0
next=as	14 -3 -6 0 -1 0
next=because	-3 -3 14 -4 -7 0
next=before	-2 -7 -5 0 16 0
next=but	0 -17 21 0 0 0
next=if	-2 0 -6 9 0 0
next=that	1 2 5 2 -18 -5
next=they	-1 8 -6 0 0 0
next=unless	0 11 -8 0 0 0
next=until	0 -13 14 0 0 0
next=when	-7 -3 11 0 0 0
next=while	-2 -10 16 0 -2 0
next=who	-1 23 -29 5 0 0
next=yet	0 -13 14 0 0 0
next=—	-12 -19 27 0 3 0
nhas-gerund	0 1 8 -18 -9 0
nhas-infinitive	0 -12 7 5 0 0
nhas-modal	10 0 -5 10 -14 0
nhas-participle	-11 8 -1 -14 8 0
nhas-present	-10 2 4 -5 1 -10
nt2=future-not	10 -2 -6 0 0 0
nt2=gerund	0 3 7 -13 -19 0
nt2=infinitive	0 -1 -12 8 11 0
nt2=modal	0 14 -18 8 -8 0
nt2=modal-passive	11 -19 13 1 0 0
nt2=participle-passive	-8 3 5 -11 0 0
nt2=past	-1 -17 10 6 7 5
nt2=past-not	14 10 -19 0 -3 0
nt2=past-passive	-4 19 -9 -7 -2 0
nt2=perfect-not	-3 -5 11 0 0 0
nt2=perfect-passive	2 14 -16 0 0 0
nt2=perfect-passive-not	0 -9 9 0 0 0
nt2=present	-10 18 -8 -25 1 -8
nt2=present-not	3 6 -9 0 0 0
nt2=present-passive	-6 -18 8 15 3 0
nv0-none	-1 7 1 -1 -4 -15
nv1-none	-1 7 1 -1 -4 -15
nv2-none	-2 3 4 -5 -9 -9
nv2=add	9 6 -18 2 -5 0
nv2=agree	9 -7 2 -3 0 0
nv2=announce	-5 -15 3 10 11 0
nv2=answer	-11 15 0 0 0 0
nv2=apply	4 -11 8 0 0 0
nv2=be	5 -1 3 4 -22 -2
nv2=bring	0 -5 9 0 -1 0
nv2=buy	0 11 -9 0 0 0
nv2=call	-10 10 0 -2 0 0
nv2=cancel	-2 13 -10 0 0 0
nv2=charge	-1 10 -5 0 0 0
nv2=clear	0 10 -9 0 0 0
nv2=collect	0 -12 12 0 0 0
nv2=come	-7 11 -2 -8 -2 0
nv2=conclude	0 13 -16 0 4 0
nv2=confirm	10 -8 -4 0 3 0
nv2=continue	0 14 -11 0 0 0
nv2=declare	6 4 -10 0 -1 0
nv2=end	-13 -10 17 0 -4 0
nv2=expect	-2 4 0 -12 5 0
nv2=expire	-8 15 -6 -2 0 0
nv2=fix	0 7 -8 0 0 0
nv2=get	12 -17 4 0 5 0
nv2=go	-1 0 -2 -15 15 0
nv2=have	-11 -1 3 0 6 0
nv2=hold	-2 6 -5 -9 7 0
nv2=hope	0 -4 9 0 -1 0
nv2=intend	0 -10 11 0 0 0
nv2=keep	14 0 -12 0 0 0
nv2=land	2 19 -22 0 0 0
nv2=leave	-4 4 -6 -2 9 0
nv2=let	-2 12 -7 0 0 0
nv2=look	-6 -1 14 -4 -7 0
nv2=lose	0 -10 4 0 4 0
nv2=meet	8 7 -6 -16 0 0
nv2=move	8 -2 -18 11 0 0
nv2=negotiate	-1 -7 9 0 0 0
nv2=other	0 -11 12 0 2 0
nv2=plan	11 -26 5 9 7 0
nv2=post	-8 12 -1 0 0 0
nv2=promise	14 1 -15 -2 0 0
nv2=receive	-4 -14 11 9 -5 0
nv2=remove	0 -8 9 0 0 0
nv2=resume	0 8 -5 0 0 0
nv2=rise	-7 -2 -2 12 0 0
nv2=run	0 -13 11 4 0 0
nv2=say	-2 -12 6 -4 8 11
nv2=sign	0 21 -21 0 -2 0
nv2=sit	-1 19 -17 8 -8 0
nv2=spare	8 -16 8 0 0 0
nv2=start	-1 2 -15 15 0 0
nv2=stay	-3 -17 20 0 0 0
nv2=step	0 -12 13 0 0 0
nv2=stop	0 16 -15 0 0 0
nv2=strike	0 -9 0 10 0 0
nv2=suspend	-1 -18 21 0 0 0
nv2=think	-3 16 -11 0 0 0
nv2=threaten	-4 -8 16 0 -4 0
nv2=withdraw	14 -19 7 0 0 0
nv2=write	6 2 -1 -10 -1 0
nvt2=accept modal	0 14 -12 0 0 0
nvt2=add past	10 3 -15 3 -4 0
nvt2=agree past	10 -13 4 0 0 0
nvt2=agree present	0 9 -8 0 0 0
nvt2=announce perfect	0 -6 -8 15 0 0
nvt2=announce pluperfect	0 -12 6 0 7 0
nvt2=answer past	-10 14 0 0 0 0
nvt2=ask past	-4 1 -8 9 0 0
nvt2=be modal	-13 -7 6 13 -1 0
nvt2=be past	5 -13 6 8 0 0
nvt2=be present	13 13 -12 -20 -13 0
nvt2=begin past	0 15 -6 -12 -5 0
nvt2=bring future	0 -10 11 0 0 0
nvt2=call past	-10 2 7 -2 0 0
nvt2=carry past	0 14 -13 0 0 0
nvt2=come present	0 27 -23 0 0 0
nvt2=cut future	0 10 -10 0 0 0
nvt2=end future	0 -9 11 0 0 0
nvt2=end gerund	0 -7 10 0 0 0
nvt2=end modal	0 -10 11 0 0 0
nvt2=end past	-3 -4 9 -3 0 0
nvt2=expect present	0 1 0 -11 5 0
nvt2=expire present	-8 13 -4 -2 1 0
nvt2=extend modal	0 -9 12 0 0 0
nvt2=extend past	0 18 -16 0 0 0
nvt2=extend perfect	11 -6 -6 0 0 0
nvt2=fall present	0 -11 10 0 0 0
nvt2=get past	9 -11 0 0 6 0
nvt2=go future	9 -10 4 0 0 0
nvt2=go past	-13 -1 0 -3 18 0
nvt2=go perfect	0 -7 9 0 0 0
nvt2=go present	0 11 -11 -3 2 0
nvt2=have past	-6 -20 21 1 1 0
nvt2=have present	-5 17 -15 -1 4 0
nvt2=hold future	-3 18 -14 0 0 0
nvt2=hold modal	0 17 -16 0 0 0
nvt2=hold past	2 -22 14 -4 7 0
nvt2=hope pluperfect	0 -12 14 0 -1 0
nvt2=impose past	0 15 -14 0 0 0
nvt2=intend present	0 -10 11 0 0 0
nvt2=keep past	9 -7 0 0 0 0
nvt2=know present	0 12 -11 0 0 0
nvt2=leave participle	0 12 -11 0 0 0
nvt2=leave past	0 0 -7 0 10 0
nvt2=leave pluperfect	0 -8 9 0 0 0
nvt2=look gerund	-2 14 -6 0 -3 0
nvt2=look past	-1 -16 22 -3 -1 0
nvt2=make present	0 -9 11 0 0 0
nvt2=meet future	3 15 -16 -1 0 0
nvt2=meet gerund	3 -7 9 -1 -2 0
nvt2=meet modal	8 -10 6 -1 0 0
nvt2=meet participle	0 9 -11 0 0 0
nvt2=move past	9 -15 -7 11 0 0
nvt2=other future	0 -12 3 0 11 0
nvt2=other perfect	-4 13 -4 -5 -2 0
nvt2=other pluperfect	6 -12 11 0 -2 0
nvt2=other present	-4 -9 12 0 0 0
nvt2=pay future	0 -10 14 0 0 0
nvt2=plan participle	8 -14 3 0 5 0
nvt2=plan past	0 -9 12 0 0 0
nvt2=plan present	4 -16 1 13 -1 0
nvt2=prepare infinitive	0 13 -11 -2 1 0
nvt2=promise past	15 1 -18 -1 0 0
nvt2=put present	-1 12 -8 0 0 0
nvt2=raise present	0 -13 13 0 0 0
nvt2=reach past	0 9 -15 5 0 0
nvt2=reach perfect	0 -16 17 0 0 0
nvt2=receive past	-2 -13 5 9 -1 0
nvt2=rise future	0 -7 -6 13 0 0
nvt2=run present	0 -12 7 6 0 0
nvt2=say past	-5 -4 3 0 -2 12
nvt2=say perfect	9 1 -19 0 7 0
nvt2=say present	0 -18 17 -8 9 0
nvt2=see past	0 -16 16 0 0 0
nvt2=set present	0 -17 18 0 0 0
nvt2=sign future	0 16 -14 0 0 0
nvt2=sign modal	0 -9 10 0 0 0
nvt2=sign participle	0 13 -12 0 0 0
nvt2=sign past	0 13 -16 3 0 0
nvt2=sit future	0 9 -15 9 -6 0
nvt2=sit past	-1 -9 12 0 0 0
nvt2=sit present	0 15 -14 0 0 0
nvt2=start present	0 -11 0 10 0 0
nvt2=stay present	-2 -14 16 0 0 0
nvt2=strike past	0 -14 2 11 0 0
nvt2=suspend participle	0 -12 13 0 0 0
nvt2=suspend present	0 -20 21 0 0 0
nvt2=take future	6 5 -12 0 0 0
nvt2=take modal	0 8 -10 -2 5 0
nvt2=take past	0 -8 13 -6 0 0
nvt2=take perfect	-2 -9 15 0 0 0
nvt2=tell pluperfect	0 9 -1 -2 0 0
nvt2=think past	-1 13 -9 0 0 0
nvt2=write past	6 0 2 -9 0 0
o:act=accept	-2 10 -5 0 0 0
o:act=add	0 17 -14 0 0 0
o:act=admit	11 -10 0 0 0 0
o:act=announce	-2 12 -6 0 -8 0
o:act=answer	-9 9 -9 0 7 0
o:act=begin	-8 4 1 1 -14 2
o:act=bring	7 4 -11 0 0 0
o:act=carry	0 -13 13 0 0 0
o:act=clear	-9 17 -8 0 0 0
o:act=confirm	-13 17 0 0 -3 0
o:act=cut	0 10 -8 0 0 0
o:act=declare	-1 -11 13 0 0 0
o:act=discuss	-4 -1 13 -2 -8 0
o:act=draw	0 -18 20 0 0 0
o:act=expect	-14 14 -9 0 0 0
o:act=extend	-3 14 -18 0 5 0
o:act=get	-26 22 -4 -3 9 0
o:act=halve	0 10 -10 0 0 0
o:act=have	11 -17 7 3 0 0
o:act=jump	7 -15 8 0 0 0
o:act=know	-7 -5 13 0 0 0
o:act=land	-8 28 -19 0 0 0
o:act=lay	-4 -5 9 0 0 0
o:act=let	-5 12 -5 0 0 0
o:act=look	-1 12 -6 0 0 0
o:act=lower	-2 14 -9 0 0 0
o:act=make	-2 10 -1 -2 -2 0
o:act=meet	-5 -4 8 0 0 0
o:act=no verb	6 2 -1 0 0 -18
o:act=order	0 16 -11 0 0 0
o:act=other	16 -7 2 -18 -3 -2
o:act=pay	0 21 -24 -2 3 0
o:act=plan	-13 14 -7 5 -13 0
o:act=prepare	0 17 -23 6 0 0
o:act=promise	-13 23 -12 0 0 0
o:act=put	8 -6 6 -2 -7 0
o:act=raise	-6 18 -10 0 0 0
o:act=receive	0 -24 3 11 12 0
o:act=recommend	0 16 -13 0 0 0
o:act=report	-1 12 -6 0 0 0
o:act=say	8 -1 7 -20 -17 -1
o:act=seal	9 -13 -2 0 7 0
o:act=see	-12 0 1 7 0 0
o:act=sell	11 -5 -7 0 0 0
o:act=set	9 -3 0 0 0 0
o:act=sign	-12 1 -3 8 14 0
o:act=sit	-18 -5 15 -7 0 -1
o:act=step	0 -19 10 9 0 0
o:act=suggest	0 15 -14 0 0 0
o:act=suspend	-5 1 5 -14 -8 4
o:act=tax	0 -13 13 0 0 0
o:act=threaten	-3 30 -24 0 0 0
o:act=write	3 21 -28 -2 -3 0
o:agree on gone	5 -3 -2 -14 3 3
o:announce for gone	0 11 -5 0 -6 0
o:approve by ahead	0 -13 13 0 0 0
o:approve on gone	0 11 -8 0 0 0
o:ask on ahead	0 -11 12 0 0 0
o:ask on gone	9 -10 0 0 0 0
o:be  gone	-7 -13 9 0 11 0
o:be by ahead	-1 20 -15 0 0 0
o:be due gone	9 -6 -2 0 0 0
o:be for gone	-13 6 3 0 0 0
o:be from ahead	0 25 -19 -4 0 0
o:be from gone	0 -27 28 0 0 0
o:be is ahead	-2 17 -13 0 0 0
o:be on ahead	3 0 -5 14 -13 -1
o:be on gone	-1 -5 12 0 -14 0
o:be since gone	9 -9 0 4 0 0
o:be the ahead	0 -16 18 0 0 0
o:be the gone	0 11 -10 0 0 0
o:be until ahead	0 -8 10 0 0 0
o:begin begin gone	0 -10 11 0 0 0
o:begin by ahead	0 16 -11 0 0 0
o:begin from ahead	0 10 -7 0 0 0
o:begin from gone	0 -16 8 9 0 0
o:begin on ahead	-13 1 8 -5 -2 -1
o:begin on gone	14 12 -23 -3 1 1
o:begin since gone	0 16 -13 0 0 0
o:begin till ahead	0 -14 6 8 0 0
o:begin up gone	0 -11 11 0 0 0
o:bring on gone	7 2 -11 0 0 0
o:carried=controls	-15 -6 13 -5 6 2
o:carried=controls far	-4 -1 7 -12 0 0
o:carried=deal	10 -5 -5 -5 13 0
o:carried=deal far	-1 0 -4 0 12 -3
o:carried=duties	10 18 -25 15 -23 -9
o:carried=duties far	2 11 -1 -9 -19 -4
o:carried=exclusions	0 12 -9 0 0 0
o:carried=fees	-2 -13 8 9 0 0
o:carried=fees far	-2 6 -8 -5 7 0
o:carried=longer	0 13 -7 -8 -2 0
o:carried=longer far	0 -14 16 0 -4 0
o:carried=meeting	-10 -2 7 4 0 0
o:carried=meeting far	6 -9 9 0 -2 -1
o:carried=none	-4 1 5 3 -14 2
o:carried=procedure	-9 15 -1 -1 -11 0
o:carried=procedure far	14 5 -9 -12 -6 0
o:carried=sale	-3 1 -8 0 12 0
o:carried=sale far	1 3 2 -9 -18 0
o:carried=truce	-24 16 0 -3 -4 -3
o:carried=truce far	-17 22 -9 -14 5 -5
o:carry on gone	0 -21 20 0 0 0
o:charge charges gone	0 -9 9 0 0 0
o:clear on gone	-9 14 -5 0 0 0
o:conclude concluded gone	0 -10 11 0 0 0
o:conclude on gone	-5 9 -1 0 -1 0
o:confirm confirmed gone	0 -11 12 0 0 0
o:confirm on ahead	16 -12 0 0 -1 0
o:confirm on gone	-27 37 -13 0 0 0
o:declare on gone	0 -17 18 0 0 0
o:discuss on ahead	0 -18 11 0 5 0
o:discuss on gone	-2 26 -11 0 -15 0
o:draw on gone	0 -11 12 0 0 0
o:end  gone	0 -12 12 0 0 0
o:end end gone	12 -5 -5 0 0 0
o:end ends gone	0 -11 12 0 0 0
o:end expires gone	0 -12 13 0 0 0
o:end on ahead	-14 28 -16 -6 -2 0
o:end on gone	-2 -11 12 4 -4 0
o:expect from ahead	0 -11 12 0 0 0
o:expect on ahead	0 -34 24 3 6 0
o:expect on gone	0 27 -22 0 -2 0
o:fall on ahead	0 11 -8 0 0 0
o:fall on gone	-3 -5 9 0 0 0
o:fix for ahead	12 -21 11 0 0 0
o:fix for gone	-9 20 -12 0 0 0
o:get on gone	-13 -4 5 0 12 0
o:have by ahead	0 -8 10 0 0 0
o:have by gone	0 -13 14 0 0 0
o:have has gone	10 -7 -3 0 0 0
o:have of gone	0 -8 9 0 0 0
o:have on ahead	0 -5 8 0 -3 0
o:have on gone	0 7 -26 6 8 0
o:jump on gone	8 -16 9 0 0 0
o:leads=	0 -3 4 -13 10 -3
o:leads=(	0 14 -11 0 0 0
o:leads=2028 (	0 9 -9 0 0 0
o:leads=again on	1 11 -10 -1 -1 0
o:leads=airport on	0 -13 15 0 0 0
o:leads=alexandria on	0 14 -14 0 0 0
o:leads=also on	0 -9 11 0 0 0
o:leads=and	0 14 -10 0 -5 0
o:leads=ankara,	10 -18 0 7 0 0
o:leads=announced on	-5 14 -12 -1 4 0
o:leads=applies from	0 -9 10 0 0 0
o:leads=aqaba on	0 12 -11 0 0 0
o:leads=arrangement of	0 11 -8 0 0 0
o:leads=as of	6 10 -18 0 0 0
o:leads=asunción,	0 11 -9 0 0 0
o:leads=at the	-5 70 -58 -1 -22 0
o:leads=away on	0 -8 9 0 0 0
o:leads=baku,	3 -17 14 0 0 0
o:leads=batumi on	0 -18 18 0 0 0
o:leads=before the	-2 21 -14 0 0 0
o:leads=began on	-4 -9 3 10 0 0
o:leads=begin on	0 24 -20 -2 0 0
o:leads=begins on	0 11 -6 0 -4 0
o:leads=begun on	0 -19 20 0 0 0
o:leads=beijing from	0 -11 13 0 0 0
o:leads=beijing on	-2 -8 15 -1 -8 0
o:leads=beijing,	-13 9 2 -6 0 0
o:leads=beijing/washington,	-7 8 0 0 0 0
o:leads=belgrade,	-5 0 -4 9 0 0
o:leads=bern,	0 14 -12 0 0 0
o:leads=bogotá,	9 -2 -6 0 0 0
o:leads=brussels on	6 8 -12 0 0 0
o:leads=brussels,	10 -16 10 -2 -1 0
o:leads=buenos aires,	0 19 -17 0 0 0
o:leads=busan on	0 -6 10 0 -2 0
o:leads=business on	0 -8 8 0 0 0
o:leads=by	-12 7 1 0 0 0
o:leads=by the	0 16 -11 0 0 0
o:leads=cabinet on	12 -11 0 0 0 0
o:leads=cairo,	0 0 -10 12 0 0
o:leads=call of	16 -14 0 0 0 0
o:leads=call on	11 -4 -10 0 0 0
o:leads=cambodia on	0 -13 14 0 0 0
o:leads=cartagena on	0 -9 9 0 0 0
o:leads=changes on	0 12 -11 0 0 0
o:leads=chequers on	0 3 -9 0 5 0
o:leads=close on	0 17 -14 0 0 0
o:leads=closed on	-2 -8 12 0 0 0
o:leads=cnbc on	-2 11 -3 -1 0 0
o:leads=colombo,	0 13 -10 0 0 0
o:leads=comes on	0 -7 8 0 0 0
o:leads=concluded on	-1 18 -16 0 0 0
o:leads=congress on	0 15 -14 0 0 0
o:leads=day on	0 13 -11 0 0 0
o:leads=deal on	-2 -17 14 0 8 0
o:leads=delhi on	0 9 -7 0 0 0
o:leads=dhaka,	10 -5 -5 0 0 0
o:leads=discuss on	0 15 -7 0 -5 0
o:leads=doha,	0 11 -9 0 0 0
o:leads=due on	-1 19 -15 0 0 0
o:leads=duties of	0 -9 10 0 0 0
o:leads=early on	0 11 -9 0 0 0
o:leads=effect on	-3 10 -6 0 0 0
o:leads=ends on	-4 15 -8 0 0 0
o:leads=expires on	0 17 -15 0 0 0
o:leads=finish on	0 -8 8 0 0 0
o:leads=followed on	0 10 -8 0 0 0
o:leads=force on	-2 10 -6 0 0 0
o:leads=friday,	12 -4 -14 0 0 0
o:leads=from	9 -2 -3 0 0 0
o:leads=given on	0 -10 12 0 0 0
o:leads=go on	0 15 -11 0 0 0
o:leads=goods from	0 -8 9 0 0 0
o:leads=gyeongju,	0 -6 7 0 0 0
o:leads=halifax on	0 -10 11 0 0 0
o:leads=hanoi,	0 11 -8 0 0 0
o:leads=has until	0 10 -9 0 0 0
o:leads=have until	0 -11 11 0 0 0
o:leads=helsinki on	0 -11 11 0 0 0
o:leads=here on	0 -3 11 -6 0 0
o:leads=home on	0 -10 2 0 9 0
o:leads=hong kong,	0 12 -11 0 0 0
o:leads=hour on	4 -11 9 -3 0 0
o:leads=house on	-6 -8 -11 3 22 0
o:leads=in beijing	0 -13 15 0 0 0
o:leads=in brussels	0 13 -12 0 0 0
o:leads=in busan	0 -8 11 0 0 0
o:leads=in scotland	0 -2 -7 0 10 0
o:leads=interview on	0 -4 -1 0 11 0
o:leads=is on	-10 24 -14 0 0 0
o:leads=istanbul on	0 9 -9 0 0 0
o:leads=it charges	0 -9 9 0 0 0
o:leads=it on	-6 13 -11 -3 3 0
o:leads=jinping on	-16 -10 9 -9 20 0
o:leads=korea on	-1 -10 -44 24 26 0
o:leads=kuala lumpur	0 15 -12 -1 0 0
o:leads=kuala lumpur,	-7 -1 8 0 -2 0
o:leads=last until	0 -8 9 0 0 0
o:leads=last week,	0 -13 14 0 0 0
o:leads=lifeng on	0 -7 13 -1 0 0
o:leads=lima on	0 -16 16 0 0 0
o:leads=lima,	-3 -7 10 0 0 0
o:leads=link on	9 -8 -4 0 0 1
o:leads=london,	-2 9 -6 0 0 0
o:leads=lumpur on	-10 -7 20 -2 -1 0
o:leads=madrid,	-7 -16 21 0 0 0
o:leads=malaysia on	0 -14 13 -1 3 0
o:leads=manila on	0 9 -8 0 0 0
o:leads=maputo,	0 12 -10 0 0 0
o:leads=meet on	-1 -6 -6 -4 13 7
o:leads=meeting of	0 -10 10 0 0 0
o:leads=meeting on	12 -6 -3 2 -3 0
o:leads=meets on	0 29 -33 7 -4 0
o:leads=memorandum on	0 -14 0 0 12 0
o:leads=met on	0 -4 7 -8 2 0
o:leads=mexico city,	19 -1 -21 0 0 0
o:leads=midnight on	0 -9 3 7 0 0
o:leads=monday,	-5 -17 20 0 0 0
o:leads=montevideo on	0 -8 8 0 0 0
o:leads=montevideo,	10 -5 -4 0 0 0
o:leads=months from	0 12 -11 0 0 0
o:leads=months on	7 -9 1 0 0 0
o:leads=months, from	0 10 -10 0 0 0
o:leads=more than	0 -13 13 0 0 0
o:leads=moved to	0 -10 10 0 0 0
o:leads=muscat on	0 17 -15 0 0 0
o:leads=muscat,	-3 21 -18 0 0 0
o:leads=nairobi,	3 3 -10 0 0 0
o:leads=new delhi,	-5 14 -8 0 0 0
o:leads=news on	0 12 -11 0 0 0
o:leads=no deal	0 -20 7 14 0 0
o:leads=not before	0 -9 10 0 0 0
o:leads=notice by	0 -11 11 0 0 0
o:leads=nouakchott,	0 6 -15 9 0 0
o:leads=of spain,	0 9 -7 0 0 0
o:leads=off on	-6 -10 6 9 0 0
o:leads=off to	0 -11 11 0 0 0
o:leads=office on	4 -4 -1 9 -9 0
o:leads=on	0 0 -10 16 1 0
o:leads=on a	-3 18 -13 0 0 0
o:leads=on the	1 -39 38 0 0 0
o:leads=other on	16 -7 -5 -3 0 0
o:leads=ottawa,	-4 17 -11 0 0 0
o:leads=out on	-3 10 -17 9 0 0
o:leads=panama city,	-5 16 -10 0 0 0
o:leads=percent from	0 10 -9 0 0 0
o:leads=percent on	11 -2 -11 0 0 0
o:leads=perth on	0 11 -11 0 0 0
o:leads=phone on	9 -4 -4 0 0 0
o:leads=place on	2 17 -18 0 0 0
o:leads=port louis,	0 -8 10 0 0 0
o:leads=post of	0 12 -9 0 0 0
o:leads=post on	-1 17 -14 0 0 0
o:leads=posted on	0 -9 11 0 0 0
o:leads=posts of	0 -34 26 13 0 0
o:leads=president on	-12 19 0 0 -9 0
o:leads=press on	11 -8 -1 0 0 0
o:leads=proclamation on	0 -10 11 0 0 0
o:leads=proposed on	0 -11 12 0 0 0
o:leads=protocol on	0 10 -9 0 0 0
o:leads=published on	0 26 -23 0 0 0
o:leads=rabat on	0 24 -24 0 0 0
o:leads=rabat,	-1 16 -13 0 0 0
o:leads=resume on	0 -14 9 8 -1 0
o:leads=round on	0 21 -21 2 0 0
o:leads=run to	0 -8 9 0 0 0
o:leads=runs to	0 11 -9 0 0 0
o:leads=runs until	0 10 -10 0 0 0
o:leads=said on	4 4 1 -21 -18 0
o:leads=santiago on	-5 -8 13 0 0 0
o:leads=seoul on	0 6 -9 4 0 0
o:leads=seoul,	-5 11 -3 0 -4 0
o:leads=set for	10 4 -11 0 0 0
o:leads=settled on	0 13 -12 0 0 0
o:leads=sheet on	0 14 -12 0 0 0
o:leads=shenzhen on	0 18 -14 0 -5 0
o:leads=sign on	0 21 -16 0 -1 0
o:leads=silva on	12 -11 0 0 0 0
o:leads=since the	0 13 -13 0 0 0
o:leads=sits on	0 11 -10 0 0 0
o:leads=south korea	0 0 -11 10 0 0
o:leads=south korea,	0 -10 12 0 0 0
o:leads=speak on	16 -11 -5 0 0 0
o:leads=spoke on	12 -8 -3 0 0 0
o:leads=starts on	0 31 -28 0 -5 0
o:leads=states on	-1 21 -9 0 -6 0
o:leads=stay until	0 -10 10 0 0 0
o:leads=summit of	0 -18 18 0 0 0
o:leads=sunday,	0 -14 16 0 0 0
o:leads=table on	0 -8 10 0 0 0
o:leads=takes effect	0 -13 13 0 0 0
o:leads=talk on	12 17 -30 0 -1 0
o:leads=talks of	0 -10 10 0 0 0
o:leads=talks on	-8 0 13 -13 -8 0
o:leads=tariff on	0 -13 13 0 0 0
o:leads=tashkent,	4 -18 13 0 0 0
o:leads=tbilisi,	12 -4 -9 0 0 0
o:leads=telephone on	0 4 -10 0 0 0
o:leads=television on	0 12 -9 0 0 0
o:leads=that from	0 13 -11 -1 0 0
o:leads=the phone	8 -7 0 0 0 0
o:leads=the table	0 -12 14 0 0 0
o:leads=there from	0 -10 10 0 0 0
o:leads=there on	-8 -11 9 2 6 0
o:leads=thursday	13 -19 10 0 0 0
o:leads=thursday and	0 -10 11 0 0 0
o:leads=thursday,	-6 -9 5 0 9 0
o:leads=to begin	0 -14 15 0 0 0
o:leads=to end	11 -5 -5 0 0 0
o:leads=to the	0 15 -13 0 0 0
o:leads=tokyo on	0 11 -9 0 -1 0
o:leads=tokyo,	-7 -1 9 0 0 0
o:leads=took effect	0 10 -9 0 0 0
o:leads=trieste on	0 -15 15 0 0 0
o:leads=tromsø on	0 -10 10 0 0 0
o:leads=truce of	0 13 -12 0 0 0
o:leads=truce on	7 -12 6 0 0 0
o:leads=trump on	4 -18 4 -4 13 0
o:leads=tuesday	-4 -16 19 0 0 0
o:leads=tuesday,	-6 -18 21 0 0 0
o:leads=tunis,	9 -13 5 0 0 0
o:leads=two days,	0 -20 21 0 0 0
o:leads=union on	-1 11 -6 0 0 0
o:leads=until the	0 12 -9 0 0 0
o:leads=video on	3 0 -13 -4 0 10
o:leads=vienna,	0 8 -4 0 0 0
o:leads=was on	0 -12 12 0 0 0
o:leads=washington on	-12 20 -7 -6 -14 0
o:leads=washington,	-2 3 -5 -8 12 0
o:leads=week of	0 7 -5 0 0 0
o:leads=white house	0 5 -21 0 15 0
o:leads=wrote on	0 9 -10 0 0 0
o:leads=xi on	0 15 -14 0 -1 0
o:leads=year ago	0 9 -8 0 0 0
o:leads=york from	0 -9 14 0 0 0
o:leads=york on	0 16 -12 -1 0 0
o:leave before gone	0 -21 21 0 0 0
o:leave on ahead	0 13 -13 0 0 0
o:left=deal right=truce	-10 -5 14 0 0 0
o:left=duties	0 15 -11 -7 -4 0
o:left=duties right=duties	-6 -11 15 0 0 0
o:left=duties right=meeting	0 -9 12 0 0 0
o:left=duties right=signing	0 11 -10 0 0 0
o:left=duties right=truce	-1 28 -24 0 0 0
o:left=exclusions	0 10 -7 0 0 0
o:left=longer	-12 23 -18 -6 3 0
o:left=longer right=none	-11 20 -17 -5 3 0
o:left=meeting	0 -6 9 3 -11 -2
o:left=meeting right=deal	3 -10 2 5 0 0
o:left=meeting right=meeting	2 13 -15 9 -10 0
o:left=meeting right=procedure	0 13 -12 0 0 0
o:left=meeting right=truce	0 -2 9 -9 0 0
o:left=none right=deal	-15 16 -8 -2 0 0
o:left=none right=duties	-1 8 -6 -10 0 0
o:left=none right=exclusions	0 12 -10 0 0 0
o:left=none right=meeting	-13 -1 7 -10 12 -1
o:left=none right=none	0 -2 11 5 -12 -2
o:left=none right=signing	4 0 -2 3 -11 0
o:left=none right=truce	11 -2 -5 -7 5 0
o:left=procedure	-15 7 4 -1 -1 0
o:left=procedure right=none	-13 2 7 0 0 0
o:left=sale	0 -17 13 0 9 0
o:left=sale right=meeting	0 -10 11 0 0 0
o:left=sale right=none	0 -7 0 0 9 0
o:left=signing	-25 12 1 -20 4 -1
o:left=signing right=deal	0 11 -10 0 0 0
o:left=signing right=none	-20 6 3 -17 6 -1
o:left=signing right=truce	0 -12 13 0 0 0
o:left=truce	0 22 -13 -29 0 -2
o:left=truce right=duties	0 15 -13 0 0 0
o:left=truce right=meeting	0 14 -12 0 0 0
o:left=truce right=none	2 15 -10 -25 0 -2
o:left=truce right=signing	0 -9 10 0 0 0
o:left=truce right=truce	0 -10 10 0 0 0
o:make from ahead	0 -10 10 0 0 0
o:meet  ahead	0 9 -2 0 -5 0
o:meet from ahead	0 -9 6 4 -5 0
o:meet geneva ahead	0 -11 14 0 0 0
o:meet meets ahead	0 9 -8 0 0 0
o:meet met gone	0 -12 2 8 0 0
o:meet on ahead	3 -20 3 -14 28 3
o:meet on gone	0 -5 8 -2 -4 -2
o:meet the ahead	-2 19 0 -1 -18 0
o:meet the gone	0 17 -16 0 0 0
o:near=deal	-13 -11 17 11 -4 0
o:near=duties	-22 15 4 -11 -14 -1
o:near=fees	0 9 -7 0 0 0
o:near=longer	-5 21 -22 -2 5 0
o:near=meeting	-5 15 -14 0 -3 0
o:near=none	1 8 6 -8 -11 -11
o:near=procedure	-12 14 -2 0 0 0
o:near=signing	-13 2 7 -13 3 0
o:near=truce	0 -11 17 -13 0 0
o:no verb  ahead	-26 26 -15 -1 4 0
o:no verb  gone	12 -2 -1 -3 -6 -1
o:no verb ( ahead	0 -10 10 0 0 0
o:no verb ( gone	-9 2 -7 -6 14 0
o:no verb a gone	-15 0 11 0 0 0
o:no verb accra, gone	0 -12 12 0 0 0
o:no verb aires, gone	0 19 -17 0 0 0
o:no verb and ahead	0 10 -9 0 0 0
o:no verb ankara, gone	10 -18 0 7 0 0
o:no verb astana, gone	5 -22 15 0 0 0
o:no verb asunción, gone	0 13 -11 0 0 0
o:no verb at gone	0 -6 -6 0 12 0
o:no verb baku, gone	3 -17 14 0 0 0
o:no verb bangkok, gone	-2 13 -10 0 0 0
o:no verb before ahead	0 10 -7 0 0 0
o:no verb beijing, gone	-13 9 3 -8 0 0
o:no verb beijing/washington, gone	-7 8 0 0 0 0
o:no verb belgrade, gone	8 -6 -9 9 0 0
o:no verb bern, gone	0 16 -14 0 0 0
o:no verb between gone	0 0 -8 9 0 0
o:no verb brasília, gone	0 17 -15 0 0 0
o:no verb briefing, gone	0 -6 -7 13 0 0
o:no verb bulletin, gone	0 -7 8 0 0 0
o:no verb busan, gone	0 -26 27 0 0 0
o:no verb cairo, gone	0 0 -10 12 0 0
o:no verb city, gone	14 0 -13 0 0 0
o:no verb colombo, gone	0 14 -11 0 0 0
o:no verb correspondent, gone	-2 -8 10 0 0 0
o:no verb delhi, gone	-6 16 -10 0 0 0
o:no verb dhaka, gone	10 -5 -5 0 0 0
o:no verb due ahead	0 10 -9 0 0 0
o:no verb for gone	-3 -16 19 0 0 0
o:no verb force gone	0 -10 10 0 0 0
o:no verb friday gone	-6 -9 13 0 0 0
o:no verb friday, ahead	0 11 -9 0 0 0
o:no verb friday, gone	10 -3 -4 0 0 0
o:no verb from ahead	-5 45 -34 -8 -1 0
o:no verb from gone	-9 -20 27 -2 0 0
o:no verb goods gone	0 -10 10 0 0 0
o:no verb gyeongju, gone	0 -6 7 0 0 0
o:no verb hanoi, gone	0 12 -10 0 0 0
o:no verb kong, gone	0 12 -11 0 0 0
o:no verb korea, gone	0 -10 12 0 0 0
o:no verb lagos, gone	0 11 -10 0 0 0
o:no verb lisbon, gone	9 -7 0 0 0 0
o:no verb london, gone	-8 10 -4 0 0 0
o:no verb louis, gone	0 -8 10 0 0 0
o:no verb lumpur, gone	-6 -10 17 0 -2 0
o:no verb madrid, gone	-7 -14 20 0 0 0
o:no verb maputo, gone	0 13 -11 0 0 0
o:no verb meeting: ahead	2 5 -9 0 0 0
o:no verb monday gone	-9 -2 0 0 12 0
o:no verb monday, ahead	0 19 -21 0 0 0
o:no verb montevideo, gone	9 0 -6 0 0 0
o:no verb muscat, gone	-4 14 -10 0 0 0
o:no verb not gone	0 -9 9 0 0 0
o:no verb nouakchott, gone	0 6 -15 9 0 0
o:no verb of ahead	-1 9 -5 0 0 0
o:no verb of gone	5 -13 6 9 -1 0
o:no verb office, gone	13 -8 -7 0 0 0
o:no verb on gone	-18 7 10 0 -28 -4
o:no verb prague, gone	0 13 -11 0 0 0
o:no verb quito, gone	4 2 -9 0 0 0
o:no verb release, gone	13 -6 -8 0 0 0
o:no verb saturday gone	-1 -10 12 0 0 0
o:no verb saturday, gone	0 13 -10 0 0 0
o:no verb since gone	-12 34 -25 0 0 0
o:no verb spain, gone	0 9 -7 0 0 0
o:no verb starts ahead	0 -11 11 0 0 0
o:no verb sunday, gone	-1 -7 9 0 0 0
o:no verb tallinn, gone	-3 -5 8 0 0 0
o:no verb tashkent, gone	3 -12 7 0 0 0
o:no verb tbilisi, gone	12 -8 -1 0 0 0
o:no verb the ahead	0 -16 19 0 0 0
o:no verb the gone	2 9 -11 0 0 0
o:no verb thursday, ahead	0 -3 -8 0 12 0
o:no verb thursday, gone	-9 0 -3 0 8 0
o:no verb to ahead	-2 9 -4 0 0 0
o:no verb to gone	-13 1 9 0 0 0
o:no verb tokyo, gone	-8 -2 10 0 0 0
o:no verb tunis, gone	8 -10 2 0 0 0
o:no verb ulaanbaatar, gone	0 -12 13 0 0 0
o:no verb until ahead	-3 15 -10 0 0 0
o:no verb vilnius, gone	10 -14 3 0 0 0
o:no verb washington, gone	0 1 -6 -9 12 0
o:no verb wednesday gone	-9 -14 19 0 0 0
o:no verb wellington, gone	0 -21 22 0 0 0
o:no verb windhoek, gone	-2 -12 15 0 0 0
o:no verb york, gone	0 -11 13 0 0 0
o:no verb zanzibar, gone	0 -12 12 0 0 0
o:no verb — gone	20 -3 -25 0 0 0
o:order on gone	0 12 -9 0 0 0
o:other  gone	0 8 -7 0 0 0
o:other before ahead	0 -11 13 0 0 0
o:other by ahead	10 -2 -8 0 0 0
o:other by gone	-10 2 5 0 0 0
o:other for ahead	4 -9 4 0 0 0
o:other for gone	0 10 -10 0 0 0
o:other from ahead	0 8 -8 0 0 0
o:other from gone	0 -15 15 0 0 0
o:other on ahead	0 15 -12 0 0 0
o:other on gone	15 -17 6 -6 0 0
o:other since gone	-3 -18 21 0 0 0
o:other the gone	0 12 -12 0 0 0
o:pay from ahead	0 8 -17 0 7 0
o:pay since gone	0 11 -8 0 0 0
o:plan for ahead	-4 -12 9 8 0 0
o:plan for gone	-5 20 -14 0 0 0
o:plan from ahead	0 -10 10 0 0 0
o:plan on ahead	0 -10 11 0 0 0
o:plan the ahead	0 20 -13 0 -8 0
o:prepare on gone	0 8 -18 11 0 0
o:promise for gone	-4 11 -5 0 0 0
o:promise on gone	-8 9 0 0 0 0
o:propose on gone	0 -11 12 0 0 0
o:put to ahead	0 -11 12 0 0 0
o:reach on gone	7 -15 13 0 -1 0
o:receive on ahead	0 -10 11 0 0 0
o:receive on gone	0 -15 1 6 8 0
o:right=controls	-1 13 -9 0 0 0
o:right=deal on	-1 -4 5 8 -8 0
o:right=deal until	0 10 -10 0 0 0
o:right=duties 	-5 -14 18 0 0 0
o:right=duties beijing,	0 -11 11 0 0 0
o:right=duties from	11 -7 0 0 0 0
o:right=duties of	0 15 -11 0 0 0
o:right=duties percent	0 -11 11 0 0 0
o:right=duties york,	0 -9 9 0 0 0
o:right=exclusions	0 12 -9 0 0 0
o:right=longer on	-15 -4 10 7 0 0
o:right=meeting	-13 8 0 -4 0 -4
o:right=meeting 	10 -6 -3 4 3 0
o:right=meeting before	0 -14 14 0 0 0
o:right=meeting for	0 10 -1 0 -8 0
o:right=meeting from	0 11 -8 -1 0 0
o:right=meeting on	-7 8 0 -13 -1 0
o:right=meeting to	-10 15 0 -2 0 0
o:right=none	-5 12 6 -9 -9 -12
o:right=none 	-1 0 2 -28 9 -2
o:right=none "on	0 -10 11 0 0 0
o:right=none (	-7 1 -3 -1 9 0
o:right=none a	-17 9 3 0 0 0
o:right=none about	0 10 -9 0 0 0
o:right=none accra,	0 -13 12 0 0 0
o:right=none again	-3 0 -7 11 0 0
o:right=none ago	0 19 -17 0 0 0
o:right=none agreed	0 -13 15 0 0 0
o:right=none aires,	0 17 -15 0 0 0
o:right=none ankara,	0 -11 4 8 0 0
o:right=none announced	0 2 -13 8 0 0
o:right=none are	0 12 -11 0 0 0
o:right=none as	0 12 -11 0 0 0
o:right=none astana,	5 -22 15 0 0 0
o:right=none at	-2 14 -10 0 0 0
o:right=none back	0 11 -8 0 0 0
o:right=none bangkok,	-2 13 -10 0 0 0
o:right=none beijing	0 -12 14 0 0 0
o:right=none beijing,	-13 15 -2 -7 0 0
o:right=none beijing/washington,	-7 8 0 0 0 0
o:right=none belgrade,	8 -7 -8 9 0 0
o:right=none bern,	0 10 -8 0 0 0
o:right=none between	0 0 -11 9 0 0
o:right=none beyond	0 11 -9 0 0 0
o:right=none bogotá,	9 -2 -6 0 0 0
o:right=none briefing,	0 -6 -7 13 0 0
o:right=none bulletin,	0 -7 8 0 0 0
o:right=none busan,	0 -15 16 0 0 0
o:right=none by	-18 37 -16 -6 -5 0
o:right=none cent	0 12 -9 0 0 0
o:right=none charges	0 -9 9 0 0 0
o:right=none city,	14 -8 -2 0 0 0
o:right=none confirmed	0 -11 12 0 0 0
o:right=none correspondent,	-2 -8 10 0 0 0
o:right=none days	0 14 -12 0 0 0
o:right=none deal	-2 -10 2 13 0 0
o:right=none delhi,	-5 16 -10 0 0 0
o:right=none did,	0 13 -11 0 0 0
o:right=none due	8 1 -13 0 0 0
o:right=none end	11 -2 -8 0 0 0
o:right=none ends	-2 -7 11 0 0 0
o:right=none expires	0 -14 15 0 0 0
o:right=none friday	-7 -8 12 0 0 0
o:right=none friday,	10 -4 -3 0 0 0
o:right=none from	-33 0 9 -5 4 0
o:right=none geneva	0 12 -8 -2 0 0
o:right=none goods	0 -13 14 0 0 0
o:right=none hanoi,	0 12 -9 0 0 0
o:right=none happens	10 -9 0 0 0 0
o:right=none has	0 14 -12 0 0 0
o:right=none helsinki,	-1 -9 12 0 0 0
o:right=none house	-1 -4 -4 0 14 0
o:right=none in	4 3 -11 0 0 0
o:right=none incheon,	0 0 -12 12 0 0
o:right=none is	-3 22 -16 0 0 0
o:right=none korea	0 -3 -12 10 4 0
o:right=none korea,	0 -10 12 0 0 0
o:right=none lagos,	0 11 -10 0 0 0
o:right=none lisbon,	9 -7 0 0 0 0
o:right=none london,	-8 11 -4 0 0 0
o:right=none lusaka,	0 18 -16 0 0 0
o:right=none madrid	0 19 -18 0 0 0
o:right=none madrid,	-7 -13 17 0 0 0
o:right=none meeting:	2 6 -10 0 0 0
o:right=none meets	0 10 -8 0 0 0
o:right=none met	0 -10 0 8 0 0
o:right=none monday	-11 -1 0 0 12 0
o:right=none monday,	-4 9 -5 0 0 0
o:right=none montevideo,	9 -2 -4 0 0 0
o:right=none nine	0 -9 10 0 0 0
o:right=none not	0 -9 9 0 0 0
o:right=none nouakchott,	0 6 -15 9 0 0
o:right=none office,	13 -8 -7 0 0 0
o:right=none percent	0 10 -8 0 0 0
o:right=none prague,	0 13 -11 0 0 0
o:right=none saturday	-2 -8 11 0 0 0
o:right=none saturday,	0 17 -14 0 0 0
o:right=none second	0 20 -19 0 0 0
o:right=none seoul,	-5 17 -8 0 -4 0
o:right=none signed	0 12 -9 0 0 0
o:right=none since	-6 6 -5 10 -2 0
o:right=none six	13 -16 3 0 0 0
o:right=none stockholm,	-1 13 -10 0 0 0
o:right=none sunday,	-3 -6 9 0 0 0
o:right=none talk	6 -10 8 0 -4 0
o:right=none tallinn,	-3 -6 9 0 0 0
o:right=none tariffs	3 -9 4 0 0 0
o:right=none tashkent,	3 -12 7 0 0 0
o:right=none tbilisi,	12 -9 -1 0 0 0
o:right=none the	-16 38 -10 -9 -31 0
o:right=none through	0 -10 12 0 0 0
o:right=none thursday,	-8 -1 -9 0 19 0
o:right=none till	0 -10 5 7 0 0
o:right=none time	-1 13 -8 0 0 0
o:right=none to	-16 2 11 -4 -9 0
o:right=none tokyo,	-8 -2 11 0 0 0
o:right=none tunis,	8 -6 0 0 0 0
o:right=none ulaanbaatar,	0 -15 16 0 0 0
o:right=none until	-17 0 14 -7 -7 0
o:right=none valletta,	0 11 -9 0 0 0
o:right=none vilnius,	10 -14 3 0 0 0
o:right=none wellington,	0 -21 22 0 0 0
o:right=none windhoek,	-2 -13 16 0 0 0
o:right=none —	20 0 -29 0 0 0
o:right=procedure	0 19 -17 0 0 0
o:right=procedure on	0 21 -17 0 0 0
o:right=signing	1 1 0 4 -16 0
o:right=signing 	0 16 -11 0 0 0
o:right=signing on	-1 -2 11 -11 -3 0
o:right=signing the	0 12 -12 0 0 0
o:right=truce	1 -7 10 -20 2 0
o:right=truce before	0 13 -9 -2 0 0
o:right=truce by	0 -18 18 0 0 0
o:right=truce on	-20 5 9 -8 -4 0
o:right=truce the	0 9 -9 0 0 0
o:rise from ahead	13 -13 0 0 0 0
o:run on ahead	0 14 -12 0 0 0
o:say on ahead	7 6 -14 0 -1 0
o:say on gone	8 2 1 -15 -9 0
o:say said gone	-4 10 -2 -1 0 0
o:see on ahead	0 -30 27 -1 7 0
o:see on gone	-5 20 -19 13 -17 0
o:set for ahead	10 1 -10 0 0 0
o:set on ahead	0 -11 12 0 0 0
o:sign on ahead	0 -10 4 0 10 0
o:sign on gone	0 12 -12 6 0 0
o:sign sign gone	0 -10 11 0 0 0
o:sign signed gone	0 12 -9 0 0 0
o:sit on ahead	-1 -15 16 0 1 0
o:sit on gone	-6 8 -5 0 0 0
o:sit since gone	0 -11 11 0 0 0
o:sit until ahead	0 -17 17 0 0 0
o:step on gone	0 -21 11 10 0 0
o:subject=controls carried	-11 -10 13 -1 7 2
o:subject=controls carried be	-11 17 -5 0 0 0
o:subject=controls carried begin	0 9 -11 0 0 1
o:subject=controls carried begin ahead	0 9 -11 0 0 1
o:subject=controls carried begin on	0 8 -10 0 0 1
o:subject=controls carried meet	0 -11 14 0 0 0
o:subject=controls carried meet gone	0 -9 9 0 0 0
o:subject=controls carried on ahead	-11 -13 14 0 9 3
o:subject=controls far	-16 -3 12 0 0 0
o:subject=controls far  gone	-5 -9 13 0 0 0
o:subject=controls far carried	0 9 0 -8 -4 0
o:subject=controls far carried begin	0 -9 11 0 0 0
o:subject=controls far carried begin gone	0 -12 12 0 0 0
o:subject=controls far carried begin on	0 -11 12 0 0 0
o:subject=controls far carried meet	0 7 3 -2 -11 0
o:subject=controls far carried meet on	0 -8 16 -1 -6 0
o:subject=controls far carried on ahead	9 -11 5 0 -1 0
o:subject=controls far carried on gone	-6 18 -12 -2 1 0
o:subject=controls far carried pay	0 -13 14 0 0 0
o:subject=controls far carried sign gone	0 -10 10 0 0 0
o:subject=controls far carried until ahead	0 11 -11 0 0 0
o:subject=controls far no verb	-16 -3 12 0 0 0
o:subject=controls far no verb gone	-15 -2 11 0 0 0
o:subject=controls no verb ahead	0 20 -17 0 0 0
o:subject=controls no verb gone	0 -9 11 0 0 0
o:subject=deal	0 11 -14 6 -8 0
o:subject=deal agree	-2 8 -1 0 -6 0
o:subject=deal agree on	0 9 -3 0 -5 0
o:subject=deal be	0 -10 12 0 0 0
o:subject=deal be gone	0 -10 12 0 0 0
o:subject=deal be on	0 -17 17 0 0 0
o:subject=deal begin	0 11 -7 -1 0 0
o:subject=deal begin gone	0 10 -7 -1 0 0
o:subject=deal carried	-8 5 -7 0 11 0
o:subject=deal carried be	0 13 -13 0 0 0
o:subject=deal carried be gone	0 10 -8 0 0 0
o:subject=deal carried end	0 -18 20 0 0 0
o:subject=deal carried end gone	0 -13 15 0 0 0
o:subject=deal carried end on	0 -19 21 0 0 0
o:subject=deal carried meet	0 -16 3 8 5 0
o:subject=deal carried meet ahead	0 -11 4 0 7 0
o:subject=deal carried meet on	0 -20 6 8 6 0
o:subject=deal carried on ahead	0 -16 6 0 10 0
o:subject=deal carried on gone	-17 2 3 2 -2 0
o:subject=deal carried other	0 7 -13 0 5 0
o:subject=deal carried other gone	0 4 -12 0 6 0
o:subject=deal carried sign	0 19 -15 0 0 0
o:subject=deal carried sign gone	0 12 -11 0 0 0
o:subject=deal carried sign on	0 13 -10 0 0 0
o:subject=deal carried tell	-4 16 -10 0 0 0
o:subject=deal carried tell gone	-4 16 -10 0 0 0
o:subject=deal carried tell on	-4 14 -8 0 0 0
o:subject=deal end	0 10 -7 0 0 0
o:subject=deal end on	0 11 -8 0 0 0
o:subject=deal far	0 -5 0 0 13 0
o:subject=deal far brussels, gone	0 10 -6 0 0 0
o:subject=deal far carried announce	4 -17 17 0 -2 0
o:subject=deal far carried announce gone	4 -16 15 0 -2 0
o:subject=deal far carried announce on	4 -18 17 0 -2 0
o:subject=deal far carried approve	0 -13 13 0 0 0
o:subject=deal far carried begin	0 -10 4 8 0 0
o:subject=deal far carried begin ahead	0 5 -19 8 0 0
o:subject=deal far carried begin gone	0 -17 19 0 0 0
o:subject=deal far carried by ahead	0 -12 12 0 0 0
o:subject=deal far carried conclude on	0 7 -6 0 0 0
o:subject=deal far carried discuss	0 10 0 0 -7 0
o:subject=deal far carried end	0 9 -8 0 0 0
o:subject=deal far carried end gone	0 12 -11 0 0 0
o:subject=deal far carried end on	0 8 -7 0 0 0
o:subject=deal far carried for ahead	3 -12 9 0 0 0
o:subject=deal far carried from ahead	0 2 -12 0 8 0
o:subject=deal far carried meet	12 7 -7 -3 -8 0
o:subject=deal far carried meet ahead	13 9 -12 -2 -2 0
o:subject=deal far carried meet on	13 1 -5 -4 -6 0
o:subject=deal far carried on ahead	11 7 -17 3 0 0
o:subject=deal far carried other	15 0 -14 0 0 0
o:subject=deal far carried other gone	12 2 -17 0 0 0
o:subject=deal far carried say	-10 0 10 0 -1 0
o:subject=deal far carried say gone	-10 -2 13 0 -1 0
o:subject=deal far carried say on	-10 -2 13 0 -1 0
o:subject=deal far carried see	0 -10 11 0 0 0
o:subject=deal far carried sign	0 9 -17 0 8 0
o:subject=deal far carried sign gone	0 4 -12 0 8 0
o:subject=deal far carried sign on	0 15 -13 0 0 0
o:subject=deal far carried since gone	0 14 -13 0 0 0
o:subject=deal far carried tell	-2 -5 9 0 0 0
o:subject=deal far carried tell gone	-2 -5 9 0 0 0
o:subject=deal far carried tell on	-2 -7 10 0 0 0
o:subject=deal far friday, gone	13 -12 0 0 0 0
o:subject=deal far no verb	0 -5 0 0 13 0
o:subject=deal far no verb 	0 10 -7 0 -5 0
o:subject=deal far no verb ahead	-4 8 -15 0 9 0
o:subject=deal far no verb brussels,	0 10 -6 0 0 0
o:subject=deal far no verb friday,	12 -11 0 0 0 0
o:subject=deal far no verb from	0 -15 17 0 0 0
o:subject=deal far no verb gone	2 -9 6 0 5 0
o:subject=deal far no verb on	-8 19 -11 0 0 0
o:subject=deal far no verb thursday	11 -1 -13 0 0 0
o:subject=deal far on gone	-7 18 -9 0 0 0
o:subject=deal far thursday gone	11 -1 -13 0 0 0
o:subject=deal meet ahead	0 12 -8 0 -2 0
o:subject=deal meet on	0 8 -4 0 -1 0
o:subject=deal no verb 	0 13 -14 0 0 0
o:subject=deal no verb ahead	0 7 -13 0 6 0
o:subject=deal no verb deal	0 -21 8 14 0 0
o:subject=deal on ahead	3 3 -10 0 4 0
o:subject=deal on gone	0 11 -6 2 -18 0
o:subject=deal return	1 10 -14 0 0 0
o:subject=deal return on	1 9 -14 0 0 0
o:subject=deal sign ahead	0 17 -17 0 0 0
o:subject=deal sign on	0 10 -10 0 0 0
o:subject=duties	0 1 7 -20 -22 -2
o:subject=duties  ahead	0 9 -7 0 0 0
o:subject=duties  gone	-5 30 -24 0 0 0
o:subject=duties ( gone	0 11 -8 0 0 0
o:subject=duties be ahead	0 10 -8 0 0 0
o:subject=duties be from	0 -19 19 0 0 0
o:subject=duties be on	0 13 -10 0 0 0
o:subject=duties begin	1 11 -10 0 0 0
o:subject=duties begin gone	2 18 -27 0 0 0
o:subject=duties beijing, gone	0 -9 10 0 0 0
o:subject=duties carried	9 -1 -1 5 -15 -5
o:subject=duties carried  gone	-4 19 -11 0 0 0
o:subject=duties carried announce gone	9 0 -13 0 0 0
o:subject=duties carried announce on	10 -4 -4 0 0 0
o:subject=duties carried be 	-1 10 -4 0 0 0
o:subject=duties carried be gone	9 2 -11 0 0 0
o:subject=duties carried be on	-3 -11 15 0 0 0
o:subject=duties carried begin	-1 -16 10 13 -1 0
o:subject=duties carried begin from	0 -8 0 9 0 0
o:subject=duties carried begin gone	0 -10 4 7 0 0
o:subject=duties carried call	-8 0 0 9 0 0
o:subject=duties carried call gone	0 -6 -1 9 0 0
o:subject=duties carried call on	-5 -3 0 9 0 0
o:subject=duties carried end ahead	0 -16 18 0 0 0
o:subject=duties carried end gone	-2 15 -10 0 0 0
o:subject=duties carried end on	-2 -11 15 0 0 0
o:subject=duties carried expect ahead	0 -16 11 0 5 0
o:subject=duties carried for ahead	11 -10 0 0 0 0
o:subject=duties carried from gone	0 -7 0 9 0 0
o:subject=duties carried have	13 -9 -4 0 0 0
o:subject=duties carried have ahead	12 -8 -3 0 0 0
o:subject=duties carried is gone	11 -10 0 0 0 0
o:subject=duties carried meet ahead	0 -5 13 0 -5 0
o:subject=duties carried meet gone	0 10 -15 5 0 0
o:subject=duties carried of gone	0 10 -10 0 0 0
o:subject=duties carried on ahead	-10 -28 36 -9 1 0
o:subject=duties carried on gone	-4 12 -9 2 -4 0
o:subject=duties carried other on	10 -5 -1 0 0 0
o:subject=duties carried pay	9 0 -13 0 0 0
o:subject=duties carried sign ahead	0 -11 11 0 0 0
o:subject=duties carried since gone	0 10 -6 0 0 0
o:subject=duties carried tell on	-3 10 -2 0 0 0
o:subject=duties far	0 1 2 -13 -22 2
o:subject=duties far carried	2 5 3 -20 -1 -4
o:subject=duties far carried  gone	0 -11 0 0 12 0
o:subject=duties far carried after gone	0 -13 14 0 0 0
o:subject=duties far carried agree on	8 -15 10 0 0 0
o:subject=duties far carried announce announced	0 10 -7 0 0 0
o:subject=duties far carried announce on	-2 -11 16 0 0 0
o:subject=duties far carried announced gone	0 10 -7 0 0 0
o:subject=duties far carried ask	0 -9 8 0 0 0
o:subject=duties far carried ask ahead	0 -12 12 0 0 0
o:subject=duties far carried ask on	1 -11 9 0 0 0
o:subject=duties far carried be	-2 -10 9 -3 5 5
o:subject=duties far carried be 	0 -14 1 0 13 0
o:subject=duties far carried be ahead	-1 9 -5 0 -1 0
o:subject=duties far carried be gone	0 -18 14 -1 8 5
o:subject=duties far carried be of	0 -8 11 0 0 0
o:subject=duties far carried be on	-11 8 0 0 -4 0
o:subject=duties far carried before ahead	0 17 -12 -2 0 0
o:subject=duties far carried before gone	0 -9 10 0 0 0
o:subject=duties far carried begin gone	0 12 -11 -1 0 0
o:subject=duties far carried by ahead	0 20 -16 0 0 0
o:subject=duties far carried call gone	8 -6 0 0 0 0
o:subject=duties far carried call on	9 -7 0 0 0 0
o:subject=duties far carried end	17 -21 9 0 0 0
o:subject=duties far carried end ahead	0 21 -18 0 0 0
o:subject=duties far carried end gone	19 -30 17 0 0 0
o:subject=duties far carried end on	7 -17 13 0 0 0
o:subject=duties far carried expect	0 21 -19 0 0 0
o:subject=duties far carried expect gone	0 19 -18 0 0 0
o:subject=duties far carried expect on	0 11 -9 0 0 0
o:subject=duties far carried for ahead	12 -5 -9 0 0 0
o:subject=duties far carried for gone	-5 13 -6 0 0 0
o:subject=duties far carried get	-11 12 0 0 0 0
o:subject=duties far carried get ahead	-11 11 0 0 0 0
o:subject=duties far carried have ahead	0 -11 14 0 0 0
o:subject=duties far carried have gone	0 11 -10 0 0 0
o:subject=duties far carried it gone	0 11 -10 0 0 0
o:subject=duties far carried leave gone	1 -16 14 0 0 0
o:subject=duties far carried make	0 9 -8 0 0 0
o:subject=duties far carried make gone	0 9 -8 0 0 0
o:subject=duties far carried meet	0 4 -13 3 12 -2
o:subject=duties far carried meet ahead	-8 4 -4 -9 11 0
o:subject=duties far carried meet gone	5 0 -11 9 1 -1
o:subject=duties far carried meet on	2 -14 2 -10 21 -2
o:subject=duties far carried meet the	0 9 -4 0 -4 0
o:subject=duties far carried of ahead	0 9 -8 0 0 0
o:subject=duties far carried offer	0 -18 18 0 0 0
o:subject=duties far carried offer on	0 -18 18 0 0 0
o:subject=duties far carried on ahead	-31 -18 23 -11 23 -2
o:subject=duties far carried on gone	18 -10 11 -14 -20 -6
o:subject=duties far carried other gone	1 -7 7 0 0 0
o:subject=duties far carried other since	0 -13 13 0 0 0
o:subject=duties far carried pay	0 14 -10 0 0 0
o:subject=duties far carried promise	-3 9 -4 0 0 0
o:subject=duties far carried receive	2 -12 9 0 0 0
o:subject=duties far carried receive on	1 -11 9 0 0 0
o:subject=duties far carried return	0 12 -10 0 0 0
o:subject=duties far carried return on	0 12 -10 0 0 0
o:subject=duties far carried say ahead	0 11 -8 0 0 0
o:subject=duties far carried say gone	0 -11 12 2 0 0
o:subject=duties far carried see	0 -8 10 0 0 0
o:subject=duties far carried see ahead	0 -14 10 0 3 0
o:subject=duties far carried send	-8 -1 10 0 0 0
o:subject=duties far carried send ahead	-8 -1 10 0 0 0
o:subject=duties far carried sign	-3 23 -18 0 -3 0
o:subject=duties far carried sign gone	-3 21 -17 0 -2 0
o:subject=duties far carried sign on	0 9 -6 0 0 0
o:subject=duties far carried sit ahead	0 -13 17 0 0 0
o:subject=duties far carried sit gone	0 14 -8 0 -5 0
o:subject=duties far carried sit on	0 18 -11 0 -6 0
o:subject=duties far carried stand	0 12 -10 0 0 0
o:subject=duties far carried suspend	-10 -5 18 -1 0 0
o:subject=duties far carried suspend ahead	-10 16 -5 0 0 0
o:subject=duties far carried suspend gone	0 -24 24 0 0 0
o:subject=duties far carried suspend on	-8 -6 17 0 0 0
o:subject=duties far carried the ahead	0 14 -7 0 -5 0
o:subject=duties far carried washington gone	0 -20 22 0 0 0
o:subject=duties far carried write	14 -9 -4 0 0 0
o:subject=duties far carried write gone	14 -11 -2 0 0 0
o:subject=duties far carried write on	15 -11 -4 0 0 0
o:subject=duties far geneva, gone	0 12 -12 0 0 0
o:subject=duties far monday gone	0 10 -9 0 0 0
o:subject=duties far no verb	0 1 2 -13 -22 2
o:subject=duties far no verb friday,	-3 10 -5 0 0 0
o:subject=duties far no verb geneva,	0 17 -16 0 0 0
o:subject=duties far no verb gone	1 -2 7 -10 -19 0
o:subject=duties far no verb monday	0 10 -9 0 0 0
o:subject=duties far no verb on	9 -16 9 0 -2 4
o:subject=duties far no verb thursday	-1 -10 12 0 0 0
o:subject=duties far no verb wednesday	0 9 -8 0 0 0
o:subject=duties far no verb wednesday,	0 -20 21 0 0 0
o:subject=duties far on gone	11 -15 10 0 -2 0
o:subject=duties far thursday gone	-1 -10 12 0 0 0
o:subject=duties far wednesday, gone	0 -8 9 0 0 0
o:subject=duties from ahead	11 5 -22 0 0 0
o:subject=duties from gone	0 -26 27 0 0 0
o:subject=duties no verb	0 7 -2 -13 -13 0
o:subject=duties no verb 	-6 34 -28 0 0 0
o:subject=duties no verb (	0 13 -10 0 0 0
o:subject=duties no verb ahead	0 25 -20 0 0 0
o:subject=duties no verb beijing,	0 -9 10 0 0 0
o:subject=duties no verb force	0 -11 11 0 0 0
o:subject=duties no verb gone	0 -5 10 -9 -10 0
o:subject=duties no verb on	7 -13 12 -2 -1 0
o:subject=duties no verb since	0 9 -6 0 0 0
o:subject=duties no verb york,	0 -9 9 0 0 0
o:subject=duties rise	12 -16 5 0 0 0
o:subject=duties rise ahead	13 -10 -2 0 0 0
o:subject=duties rise from	13 -13 0 0 0 0
o:subject=duties rise gone	0 -7 8 0 0 0
o:subject=duties sign	0 -15 15 0 0 0
o:subject=duties sign gone	0 -15 15 0 0 0
o:subject=duties since gone	-1 18 -14 0 0 0
o:subject=duties stand	0 -12 13 0 0 0
o:subject=duties stand gone	0 -12 13 0 0 0
o:subject=duties york, gone	0 -9 9 0 0 0
o:subject=exclusions	0 15 -13 0 0 0
o:subject=exclusions carried	0 10 -9 0 0 0
o:subject=exclusions far	0 11 -9 0 0 0
o:subject=exclusions far no verb	0 11 -9 0 0 0
o:subject=exclusions no verb	0 10 -8 0 0 0
o:subject=exclusions no verb ahead	0 8 -7 0 0 0
o:subject=fees carried	0 -4 0 9 0 0
o:subject=fees far carried meet	0 8 -10 0 0 0
o:subject=fees far carried meet on	0 8 -11 0 0 0
o:subject=fees far carried on gone	0 14 -15 0 -1 0
o:subject=fees far no verb ahead	0 -11 12 0 0 0
o:subject=fees far no verb gone	-4 16 -9 0 0 0
o:subject=fees no verb ahead	0 -13 15 0 0 0
o:subject=fees no verb gone	-1 15 -12 0 0 0
o:subject=fees on ahead	0 -7 8 0 0 0
o:subject=fees on gone	0 9 -8 0 0 0
o:subject=longer carried	7 9 -10 -4 0 0
o:subject=longer carried be gone	9 -7 0 0 0 0
o:subject=longer carried on ahead	0 11 -8 0 0 0
o:subject=longer carried on gone	12 -3 -2 0 0 0
o:subject=longer carried say	0 11 -8 0 0 0
o:subject=longer carried say gone	0 11 -7 0 0 0
o:subject=longer carried say on	0 11 -9 0 0 0
o:subject=longer carried tell	0 -8 9 0 0 0
o:subject=longer carried tell gone	0 -8 9 0 0 0
o:subject=longer carried tell on	0 -9 10 0 0 0
o:subject=longer far	-2 10 -3 -1 -3 0
o:subject=longer far carried	-1 -6 8 0 0 0
o:subject=longer far carried agree	0 -17 17 0 0 0
o:subject=longer far carried agree gone	0 -17 17 0 0 0
o:subject=longer far carried agree on	0 -14 14 0 0 0
o:subject=longer far carried announce	0 11 -10 0 0 0
o:subject=longer far carried announce gone	0 10 -10 0 0 0
o:subject=longer far carried announce on	0 9 -8 0 0 0
o:subject=longer far carried be	8 1 -13 0 0 0
o:subject=longer far carried be ahead	9 -7 -2 0 0 0
o:subject=longer far carried be gone	0 11 -10 0 0 0
o:subject=longer far carried be on	9 0 -11 0 0 0
o:subject=longer far carried begin	0 -10 5 6 0 0
o:subject=longer far carried begin on	0 -10 1 7 0 0
o:subject=longer far carried extend	0 12 -10 0 0 0
o:subject=longer far carried extend gone	0 10 -9 0 0 0
o:subject=longer far carried have	0 13 -12 0 0 0
o:subject=longer far carried on ahead	6 -3 -11 0 9 0
o:subject=longer far carried on gone	1 -8 7 4 -7 0
o:subject=longer far carried other	0 -11 11 0 0 0
o:subject=longer far carried other gone	0 -11 11 0 0 0
o:subject=longer far carried say	4 -14 15 0 -6 0
o:subject=longer far carried say gone	8 -18 16 0 -4 0
o:subject=longer far carried say on	5 -16 16 0 -6 0
o:subject=longer far carried sign	0 17 -15 0 0 0
o:subject=longer far carried sign gone	0 15 -13 0 0 0
o:subject=longer far carried sign on	0 14 -12 0 0 0
o:subject=longer far no verb	-2 10 -3 -1 -3 0
o:subject=longer far no verb gone	-1 10 -4 -1 -3 0
o:subject=longer far no verb on	-8 0 5 0 0 0
o:subject=longer no verb ahead	4 12 -17 0 0 0
o:subject=longer no verb on	-20 0 6 9 0 0
o:subject=longer on gone	-18 -2 9 9 0 0
o:subject=longer other	0 -10 11 0 0 0
o:subject=longer other gone	0 -11 11 0 0 0
o:subject=longer sign	0 -11 12 0 0 0
o:subject=longer sign ahead	0 -9 9 0 0 0
o:subject=longer to ahead	0 10 -7 0 0 0
o:subject=meeting	9 -8 0 0 8 -4
o:subject=meeting  ahead	3 -7 -1 0 10 0
o:subject=meeting  gone	4 0 -8 5 0 0
o:subject=meeting ( gone	0 -8 9 0 0 0
o:subject=meeting be	0 -16 12 -4 9 0
o:subject=meeting be ahead	0 -10 12 0 0 0
o:subject=meeting be gone	0 -7 1 0 10 0
o:subject=meeting before ahead	0 15 -14 0 0 0
o:subject=meeting begin	0 21 -15 -8 -10 2
o:subject=meeting begin ahead	0 16 -11 -6 -1 0
o:subject=meeting begin on	0 21 -16 -5 -7 3
o:subject=meeting carried	-26 19 -3 -1 -8 0
o:subject=meeting carried agree	2 12 -14 0 0 0
o:subject=meeting carried agree gone	3 10 -13 0 0 0
o:subject=meeting carried agree on	2 7 -10 0 0 0
o:subject=meeting carried be	-7 3 -4 10 -2 0
o:subject=meeting carried be ahead	1 -4 -5 12 0 0
o:subject=meeting carried be from	0 17 -16 0 0 0
o:subject=meeting carried be gone	-10 8 0 0 0 0
o:subject=meeting carried be on	0 -12 3 11 0 0
o:subject=meeting carried be since	0 -13 13 0 0 0
o:subject=meeting carried be until	0 -17 17 0 0 0
o:subject=meeting carried begin	0 -23 22 6 -2 0
o:subject=meeting carried begin ahead	0 -3 0 9 0 0
o:subject=meeting carried begin gone	0 -22 25 -1 0 0
o:subject=meeting carried end	0 9 -5 0 0 0
o:subject=meeting carried end ahead	0 26 -23 0 0 0
o:subject=meeting carried end gone	0 -11 12 0 0 0
o:subject=meeting carried fix	-5 16 -11 0 0 0
o:subject=meeting carried for ahead	8 -21 14 0 0 0
o:subject=meeting carried for gone	-15 11 3 0 0 0
o:subject=meeting carried have	0 -10 9 0 0 0
o:subject=meeting carried have gone	0 -13 11 0 0 0
o:subject=meeting carried meet	-1 -18 16 -6 9 0
o:subject=meeting carried meet ahead	0 -17 9 -3 12 0
o:subject=meeting carried meet gone	0 -4 9 0 -2 0
o:subject=meeting carried meet on	0 -14 11 -4 8 0
o:subject=meeting carried on gone	-10 0 14 -15 -11 0
o:subject=meeting carried other ahead	1 10 -12 0 0 0
o:subject=meeting carried plan	0 -28 29 0 0 0
o:subject=meeting carried plan ahead	0 -22 23 0 0 0
o:subject=meeting carried plan for	0 -17 18 0 0 0
o:subject=meeting carried receive	0 11 -20 0 10 0
o:subject=meeting carried return	-1 -19 22 0 0 0
o:subject=meeting carried return ahead	-1 -19 22 0 0 0
o:subject=meeting carried return on	0 -10 12 0 0 0
o:subject=meeting carried say	0 21 -23 0 0 0
o:subject=meeting carried say gone	-9 31 -22 0 0 0
o:subject=meeting carried say on	0 19 -21 0 0 0
o:subject=meeting carried see	0 13 0 -1 -16 0
o:subject=meeting carried see ahead	0 10 2 0 -13 0
o:subject=meeting carried sign gone	0 11 -11 0 0 0
o:subject=meeting carried since gone	0 -12 13 0 0 0
o:subject=meeting carried sit on	0 -12 12 0 0 0
o:subject=meeting carried suspend ahead	0 -7 1 3 0 2
o:subject=meeting carried suspend gone	0 16 -13 0 0 0
o:subject=meeting carried the gone	0 15 -14 0 0 0
o:subject=meeting carried until ahead	0 -9 11 0 0 0
o:subject=meeting continue	0 16 -15 0 0 0
o:subject=meeting continue gone	0 11 -9 0 0 0
o:subject=meeting end	0 -25 29 -14 3 0
o:subject=meeting end gone	0 -19 26 -13 0 0
o:subject=meeting end on	0 -19 24 -8 0 0
o:subject=meeting far	3 -12 7 5 4 0
o:subject=meeting far  ahead	-2 18 -14 0 0 0
o:subject=meeting far carried	0 -9 12 0 -5 0
o:subject=meeting far carried  gone	0 -17 18 0 0 0
o:subject=meeting far carried announce	11 0 -18 0 0 0
o:subject=meeting far carried announce gone	11 0 -17 0 0 0
o:subject=meeting far carried announce on	1 11 -14 0 0 0
o:subject=meeting far carried be ahead	0 13 -12 0 0 0
o:subject=meeting far carried be gone	8 -13 11 0 -3 0
o:subject=meeting far carried before ahead	0 -13 13 0 0 0
o:subject=meeting far carried begin	0 -15 19 -6 -2 0
o:subject=meeting far carried begin ahead	0 -16 19 0 0 0
o:subject=meeting far carried begin from	0 -9 9 0 0 0
o:subject=meeting far carried by ahead	-1 -13 15 0 0 0
o:subject=meeting far carried end ahead	0 21 -20 0 0 0
o:subject=meeting far carried end gone	0 -11 6 4 0 0
o:subject=meeting far carried fall	0 -16 16 0 0 0
o:subject=meeting far carried fall gone	0 -17 17 0 0 0
o:subject=meeting far carried fall on	0 -16 16 0 0 0
o:subject=meeting far carried from gone	0 -9 13 -1 0 0
o:subject=meeting far carried leave	0 21 -20 0 0 0
o:subject=meeting far carried leave gone	0 11 -10 0 0 0
o:subject=meeting far carried leave on	0 15 -14 0 0 0
o:subject=meeting far carried make	-7 15 -7 0 0 0
o:subject=meeting far carried make gone	-7 15 -7 0 0 0
o:subject=meeting far carried meet	-1 -19 14 0 6 0
o:subject=meeting far carried meet gone	0 -31 23 0 8 0
o:subject=meeting far carried of gone	0 20 -20 0 0 0
o:subject=meeting far carried on ahead	4 2 -8 1 4 0
o:subject=meeting far carried on gone	7 10 -11 -7 -8 2
o:subject=meeting far carried see	0 12 -15 0 5 0
o:subject=meeting far carried see gone	0 18 -17 0 0 0
o:subject=meeting far carried see on	0 17 -21 0 5 0
o:subject=meeting far carried sign	0 -12 14 0 0 0
o:subject=meeting far carried sign gone	0 -14 16 0 0 0
o:subject=meeting far carried sign on	0 -10 11 0 0 0
o:subject=meeting far carried since gone	0 15 -17 0 0 0
o:subject=meeting far carried sit	0 -18 20 0 0 0
o:subject=meeting far carried sit gone	0 -11 13 0 0 0
o:subject=meeting far carried to ahead	0 9 -5 -2 0 0
o:subject=meeting far from ahead	0 10 -9 0 0 0
o:subject=meeting far lumpur, gone	0 10 -8 0 0 0
o:subject=meeting far no verb	3 -12 7 5 4 0
o:subject=meeting far no verb 	7 13 -17 -1 -7 0
o:subject=meeting far no verb ahead	2 -27 9 10 14 0
o:subject=meeting far no verb gone	0 4 -1 -1 -18 0
o:subject=meeting far no verb lumpur,	0 10 -8 0 0 0
o:subject=meeting far no verb of	0 -12 12 0 0 0
o:subject=meeting far no verb paris,	0 11 -11 0 0 0
o:subject=meeting far no verb the	0 -15 16 0 0 0
o:subject=meeting far no verb tuesday	0 -11 12 0 0 0
o:subject=meeting far no verb washington,	-1 14 -12 0 0 0
o:subject=meeting far of gone	0 -12 12 0 0 0
o:subject=meeting far on ahead	2 -13 11 0 0 0
o:subject=meeting far on gone	1 1 -9 8 0 0
o:subject=meeting far paris, gone	0 11 -11 0 0 0
o:subject=meeting far the ahead	0 -18 18 0 0 0
o:subject=meeting far tuesday gone	0 -11 12 0 0 0
o:subject=meeting far until ahead	0 11 -10 0 0 0
o:subject=meeting far washington, gone	-1 14 -12 0 0 0
o:subject=meeting far wednesday, gone	0 -11 12 0 0 0
o:subject=meeting fix ahead	0 -17 18 0 0 0
o:subject=meeting for gone	0 13 -10 0 0 0
o:subject=meeting from ahead	0 14 -7 -8 0 0
o:subject=meeting from gone	-3 -11 8 0 5 0
o:subject=meeting meet ahead	0 -12 15 0 0 0
o:subject=meeting meeting: ahead	2 5 -9 0 0 0
o:subject=meeting no verb	8 -9 0 9 0 -6
o:subject=meeting no verb 	9 -19 3 5 8 0
o:subject=meeting no verb (	0 -9 10 0 0 0
o:subject=meeting no verb ahead	5 1 -6 -5 11 0
o:subject=meeting no verb before	0 15 -14 0 0 0
o:subject=meeting no verb for	0 10 -10 0 0 0
o:subject=meeting no verb from	-4 9 0 -8 0 0
o:subject=meeting no verb gone	4 -10 3 14 -8 -1
o:subject=meeting no verb meeting:	2 6 -10 0 0 0
o:subject=meeting no verb on	5 1 -4 5 -9 -1
o:subject=meeting no verb talks	0 11 -10 0 0 0
o:subject=meeting of gone	0 -18 20 0 0 0
o:subject=meeting on gone	3 22 -21 -3 -19 1
o:subject=meeting other on	0 9 -7 0 -1 0
o:subject=meeting place on	0 8 -8 0 0 0
o:subject=meeting plan	-2 15 -8 -3 0 0
o:subject=meeting plan gone	0 19 -18 0 0 0
o:subject=meeting prepare	0 13 -19 0 5 0
o:subject=meeting return	0 13 -22 9 0 0
o:subject=meeting return ahead	0 6 -15 10 0 0
o:subject=meeting return gone	0 12 -10 0 0 0
o:subject=meeting return on	0 8 -16 10 0 0
o:subject=meeting say	3 -22 20 0 0 0
o:subject=meeting say gone	3 -22 20 0 0 0
o:subject=meeting set for	0 8 -7 0 0 0
o:subject=meeting since gone	0 -8 9 0 0 0
o:subject=meeting suspend ahead	0 -9 11 0 0 0
o:subject=meeting talks gone	0 10 -10 0 0 0
o:subject=meeting the ahead	0 -19 19 0 0 0
o:subject=meeting the gone	0 12 -11 0 0 0
o:subject=meeting to ahead	0 -23 23 0 0 0
o:subject=meeting until ahead	0 -9 12 0 0 0
o:subject=none	3 -4 3 0 6 -9
o:subject=none  ahead	-16 0 10 0 -2 0
o:subject=none ( gone	-2 14 -4 0 -7 0
o:subject=none a gone	0 10 -6 0 0 0
o:subject=none belgrade, gone	9 -15 0 9 0 0
o:subject=none briefing, gone	0 -6 -7 13 0 0
o:subject=none brussels, gone	16 -8 -5 0 0 0
o:subject=none bulletin, gone	0 -10 11 0 0 0
o:subject=none carried	-3 4 -4 12 -9 11
o:subject=none carried  ahead	0 10 -7 0 0 0
o:subject=none carried a ahead	0 12 -11 0 0 0
o:subject=none carried agree	-5 -14 4 10 7 4
o:subject=none carried agree gone	-7 -15 5 10 7 4
o:subject=none carried agree on	-3 9 -15 -1 8 4
o:subject=none carried announce	-5 5 -10 6 5 0
o:subject=none carried announce announced	4 -19 5 8 0 0
o:subject=none carried announce gone	-1 1 -9 6 5 0
o:subject=none carried announce on	1 5 -11 0 5 0
o:subject=none carried announced gone	4 -19 5 8 0 0
o:subject=none carried be	7 3 -3 -13 -12 0
o:subject=none carried be gone	9 -2 0 -9 -3 0
o:subject=none carried be since	9 -20 13 0 0 0
o:subject=none carried begin	-1 9 -6 -14 0 2
o:subject=none carried begin 	0 11 -9 0 0 0
o:subject=none carried begin ahead	-8 5 3 -8 -14 4
o:subject=none carried begin gone	3 6 -14 -8 7 0
o:subject=none carried begin on	13 -12 5 -7 3 0
o:subject=none carried bring	0 7 -10 0 0 0
o:subject=none carried by ahead	-6 25 -16 0 -2 0
o:subject=none carried call gone	-8 10 0 0 0 0
o:subject=none carried carry	0 -19 19 0 0 0
o:subject=none carried carry gone	0 -19 19 0 0 0
o:subject=none carried conclude on	0 11 -8 0 0 0
o:subject=none carried confirm on	0 10 -7 0 0 0
o:subject=none carried declare on	0 -15 15 0 0 0
o:subject=none carried discuss	0 13 -8 0 -6 0
o:subject=none carried discuss on	0 13 -8 0 -6 0
o:subject=none carried end	2 10 -7 -10 0 0
o:subject=none carried end gone	5 2 -3 -8 0 0
o:subject=none carried end on	-2 12 -5 -7 0 0
o:subject=none carried expect ahead	0 -9 0 5 2 0
o:subject=none carried expect on	0 -10 0 5 3 0
o:subject=none carried for ahead	0 6 -20 11 0 0
o:subject=none carried for gone	-6 19 -13 0 0 0
o:subject=none carried from ahead	0 14 -10 0 0 0
o:subject=none carried get	-11 4 -10 0 13 0
o:subject=none carried get gone	-11 3 -9 0 13 0
o:subject=none carried get on	-10 1 -6 0 13 0
o:subject=none carried have	0 -19 18 6 0 0
o:subject=none carried have by	0 -13 14 0 0 0
o:subject=none carried have gone	-2 -24 21 7 3 0
o:subject=none carried have of	0 -8 9 0 0 0
o:subject=none carried lay	0 -13 13 0 0 0
o:subject=none carried leave	-9 -10 13 -1 4 0
o:subject=none carried leave ahead	-3 10 -4 0 0 0
o:subject=none carried leave gone	-4 -16 17 0 4 0
o:subject=none carried leave on	0 -21 19 0 4 0
o:subject=none carried lumpur gone	0 -10 11 0 0 0
o:subject=none carried meet	-15 -2 6 4 -6 7
o:subject=none carried meet ahead	-9 -2 2 2 -2 7
o:subject=none carried meet met	0 -10 0 8 0 0
o:subject=none carried meet on	-10 -4 8 0 -3 7
o:subject=none carried meet the	0 21 -17 0 0 0
o:subject=none carried of gone	4 -11 12 -1 -2 0
o:subject=none carried on ahead	2 -8 1 0 1 11
o:subject=none carried on gone	11 -4 -2 3 0 0
o:subject=none carried other ahead	0 -17 19 0 0 0
o:subject=none carried other gone	-5 13 -6 -3 0 0
o:subject=none carried pay	-4 9 -4 0 0 0
o:subject=none carried pay ahead	0 12 -10 0 0 0
o:subject=none carried plan	0 0 -12 11 0 0
o:subject=none carried plan ahead	0 0 -11 11 0 0
o:subject=none carried plan for	0 0 -11 11 0 0
o:subject=none carried post on	0 -8 10 0 0 0
o:subject=none carried promise	-9 12 -2 0 0 0
o:subject=none carried promise gone	-9 12 -1 0 0 0
o:subject=none carried promise on	-8 9 0 0 0 0
o:subject=none carried put	0 11 -8 0 -4 0
o:subject=none carried reach	0 9 -6 0 0 0
o:subject=none carried reach gone	0 9 -5 0 0 0
o:subject=none carried receive	0 -12 11 4 -4 0
o:subject=none carried receive gone	0 -9 5 5 -1 0
o:subject=none carried receive on	-1 0 9 -3 -2 0
o:subject=none carried return on	0 14 -11 0 0 0
o:subject=none carried rise	0 16 -15 0 0 0
o:subject=none carried rise gone	0 14 -12 0 0 0
o:subject=none carried rise on	0 11 -10 0 0 0
o:subject=none carried say	13 -1 0 -9 -7 0
o:subject=none carried say gone	14 -3 1 -9 -7 0
o:subject=none carried say on	16 -2 -1 -7 -6 0
o:subject=none carried see gone	0 10 -18 4 0 0
o:subject=none carried sell	11 -10 0 0 0 0
o:subject=none carried sell ahead	11 -10 0 0 0 0
o:subject=none carried settle	0 -5 11 0 -1 0
o:subject=none carried settle gone	1 -10 11 0 -1 0
o:subject=none carried settle on	2 -14 13 0 -1 0
o:subject=none carried sign	0 0 -8 9 10 0
o:subject=none carried sign 	0 -5 -2 0 8 0
o:subject=none carried sign ahead	0 -13 2 0 13 0
o:subject=none carried sign gone	0 5 -10 9 -1 0
o:subject=none carried sign on	3 -4 -4 10 5 0
o:subject=none carried sign signed	0 11 -10 0 0 0
o:subject=none carried signed gone	0 11 -10 0 0 0
o:subject=none carried since gone	4 -23 21 0 0 0
o:subject=none carried sit	-10 3 0 0 0 0
o:subject=none carried sit ahead	0 -11 16 -1 0 0
o:subject=none carried sit gone	-6 11 -10 0 1 0
o:subject=none carried sit on	-5 13 -14 0 4 0
o:subject=none carried sit until	0 -14 14 0 0 0
o:subject=none carried step	0 -13 0 10 0 0
o:subject=none carried suspend ahead	5 5 -10 0 0 0
o:subject=none carried suspend gone	0 -16 18 0 0 0
o:subject=none carried suspend on	0 -7 9 0 0 0
o:subject=none carried tell gone	1 12 -17 1 0 0
o:subject=none carried the ahead	-6 15 -8 0 0 0
o:subject=none carried the gone	0 24 -23 0 0 0
o:subject=none carried write	-4 17 -14 0 0 0
o:subject=none carried write gone	-3 13 -10 0 0 0
o:subject=none carried write on	-3 12 -9 0 0 0
o:subject=none city, gone	-5 -4 9 0 0 0
o:subject=none correspondent, gone	0 -16 17 0 0 0
o:subject=none dublin, gone	-2 10 -5 0 0 0
o:subject=none for gone	0 -8 9 0 0 0
o:subject=none helsinki, gone	0 -10 12 0 0 0
o:subject=none lisbon, gone	10 -13 3 0 0 0
o:subject=none london, gone	-4 14 -9 0 0 0
o:subject=none lumpur, gone	0 -11 14 0 0 0
o:subject=none manila, gone	0 -11 12 0 0 0
o:subject=none monday gone	-7 -6 2 0 12 0
o:subject=none montevideo, gone	9 0 -8 0 0 0
o:subject=none no verb	3 -4 3 0 6 -9
o:subject=none no verb a	0 10 -7 0 0 0
o:subject=none no verb ahead	-13 -4 9 -3 9 0
o:subject=none no verb belgrade,	9 -15 0 9 0 0
o:subject=none no verb briefing,	0 -6 -7 13 0 0
o:subject=none no verb brussels,	16 -13 0 0 0 0
o:subject=none no verb bulletin,	0 -10 11 0 0 0
o:subject=none no verb city,	-5 -4 9 0 0 0
o:subject=none no verb correspondent,	0 -16 17 0 0 0
o:subject=none no verb dublin,	-2 10 -5 0 0 0
o:subject=none no verb for	0 -8 9 0 0 0
o:subject=none no verb gone	8 -3 -1 1 0 -8
o:subject=none no verb helsinki,	0 -10 12 0 0 0
o:subject=none no verb lisbon,	10 -13 3 0 0 0
o:subject=none no verb london,	-4 14 -9 0 0 0
o:subject=none no verb manila,	0 -11 12 0 0 0
o:subject=none no verb monday	-7 -6 2 0 12 0
o:subject=none no verb montevideo,	9 0 -8 0 0 0
o:subject=none no verb of	14 -20 2 11 0 0
o:subject=none no verb on	-20 18 0 -14 -11 0
o:subject=none no verb oslo,	10 -4 -7 0 0 0
o:subject=none no verb seoul,	-1 10 -3 0 -3 0
o:subject=none no verb since	0 17 -14 0 0 0
o:subject=none no verb sunday	0 3 -1 0 0 0
o:subject=none no verb tallinn,	-3 -8 11 0 0 0
o:subject=none no verb tbilisi,	14 -11 -1 0 0 0
o:subject=none no verb thursday,	-6 0 -5 0 10 0
o:subject=none no verb tokyo,	-6 -5 12 0 0 0
o:subject=none no verb tunis,	9 -10 1 0 0 0
o:subject=none no verb ulaanbaatar,	0 -11 12 0 0 0
o:subject=none no verb valletta,	0 11 -10 0 0 0
o:subject=none no verb washington,	-10 7 0 -5 6 0
o:subject=none no verb washington/beijing,	-3 10 -6 0 0 0
o:subject=none no verb york,	0 9 -8 0 0 0
o:subject=none no verb —	0 9 -12 0 0 0
o:subject=none of gone	14 -16 -1 11 0 0
o:subject=none on gone	-24 19 1 -12 -10 0
o:subject=none oslo, gone	10 -4 -7 0 0 0
o:subject=none seoul, gone	-1 10 -3 0 -3 0
o:subject=none since gone	0 17 -14 0 0 0
o:subject=none sunday gone	0 3 -1 0 0 0
o:subject=none tallinn, gone	-3 -8 11 0 0 0
o:subject=none tbilisi, gone	14 -11 -1 0 0 0
o:subject=none the gone	3 -11 8 0 0 0
o:subject=none thursday, gone	-6 0 -4 0 10 0
o:subject=none to ahead	0 10 -9 0 0 0
o:subject=none to gone	0 -10 10 0 0 0
o:subject=none tokyo, gone	-6 -5 12 0 0 0
o:subject=none tunis, gone	9 -10 1 0 0 0
o:subject=none ulaanbaatar, gone	0 -11 12 0 0 0
o:subject=none valletta, gone	0 11 -10 0 0 0
o:subject=none washington, gone	-10 7 0 -5 6 0
o:subject=none washington/beijing, gone	-3 10 -6 0 0 0
o:subject=none — gone	0 9 -12 0 0 0
o:subject=procedure	-13 33 -20 0 0 0
o:subject=procedure carried	-5 9 1 0 -10 0
o:subject=procedure carried be	0 -22 25 0 0 0
o:subject=procedure carried be ahead	0 -13 15 0 0 0
o:subject=procedure carried be gone	0 -12 12 0 0 0
o:subject=procedure carried begin	0 15 -14 0 0 0
o:subject=procedure carried on ahead	-1 -6 10 0 0 0
o:subject=procedure carried on gone	0 29 -27 0 0 0
o:subject=procedure far  gone	14 -9 -2 0 0 0
o:subject=procedure far carried	-9 14 -7 -5 -1 0
o:subject=procedure far carried be	0 -11 14 0 0 0
o:subject=procedure far carried be ahead	0 -14 15 0 0 0
o:subject=procedure far carried be on	0 -13 14 0 0 0
o:subject=procedure far carried begin gone	0 9 -8 0 0 0
o:subject=procedure far carried end	0 -14 15 0 0 0
o:subject=procedure far carried end gone	0 -13 13 0 0 0
o:subject=procedure far carried end on	0 -8 8 0 0 0
o:subject=procedure far carried from gone	0 -9 9 0 0 0
o:subject=procedure far carried meet	0 11 -15 0 4 0
o:subject=procedure far carried meet gone	0 12 -12 0 0 0
o:subject=procedure far carried on ahead	0 -15 12 0 4 0
o:subject=procedure far carried on gone	0 21 -16 0 -3 0
o:subject=procedure far no verb 	13 -14 4 0 0 0
o:subject=procedure far no verb gone	12 0 -8 0 -1 0
o:subject=procedure no verb	-6 17 -9 0 0 0
o:subject=procedure no verb ahead	0 20 -17 0 0 0
o:subject=procedure on ahead	0 8 -5 0 0 0
o:subject=sale	-2 9 -5 0 0 0
o:subject=sale by ahead	0 -7 8 0 0 0
o:subject=sale carried	-5 -4 0 0 13 0
o:subject=sale carried on gone	-14 5 -8 0 13 0
o:subject=sale far carried	0 12 -5 -4 -12 0
o:subject=sale far carried begin	0 18 -13 0 -8 0
o:subject=sale far carried say	11 -16 5 0 0 0
o:subject=sale far carried say gone	10 -15 5 0 0 0
o:subject=sale far carried say on	10 -15 5 0 0 0
o:subject=sale far no verb on	4 13 -17 0 0 0
o:subject=sale far no verb washington,	10 -6 -2 0 0 0
o:subject=sale far washington, gone	10 -6 -2 0 0 0
o:subject=sale no verb	-1 8 -6 0 0 0
o:subject=sale no verb ahead	1 -9 7 0 0 0
o:subject=sale no verb by	0 -9 9 0 0 0
o:subject=sale no verb gone	-5 20 -17 0 0 0
o:subject=sale no verb on	-4 12 -7 0 0 0
o:subject=sale on gone	-9 6 0 0 0 0
o:subject=signing before ahead	0 -10 10 0 0 0
o:subject=signing no verb friday,	0 9 -8 0 0 0
o:subject=signing no verb of	0 13 -11 0 0 0
o:subject=signing of gone	0 18 -16 0 0 0
o:subject=signing on gone	-4 -10 14 0 1 0
o:subject=signing other gone	0 -7 8 0 0 0
o:subject=signing other on	0 -9 10 0 0 0
o:subject=truce	-5 16 -10 -6 6 -1
o:subject=truce  ahead	0 11 -10 0 0 0
o:subject=truce  gone	-4 -12 16 0 0 0
o:subject=truce agree	0 0 -8 0 10 0
o:subject=truce agree gone	0 -2 -6 0 10 0
o:subject=truce be	-1 24 -19 0 0 0
o:subject=truce be ahead	0 10 -9 0 0 0
o:subject=truce be gone	0 12 -9 0 0 0
o:subject=truce begin	-3 14 -7 0 0 0
o:subject=truce begin ahead	0 -7 9 0 0 0
o:subject=truce begin gone	-2 32 -27 0 0 0
o:subject=truce carried	-27 11 1 0 0 0
o:subject=truce carried announce	-10 17 -8 0 0 0
o:subject=truce carried announce gone	-10 17 -8 0 0 0
o:subject=truce carried announce on	-10 10 0 0 0 0
o:subject=truce carried be	-5 20 -21 4 0 0
o:subject=truce carried be ahead	0 14 -12 0 0 0
o:subject=truce carried be from	0 12 -12 0 0 0
o:subject=truce carried be gone	-4 7 -10 5 0 0
o:subject=truce carried discuss	0 -13 13 0 0 0
o:subject=truce carried discuss ahead	0 -13 13 0 0 0
o:subject=truce carried end	0 12 -9 0 0 0
o:subject=truce carried end on	0 11 -9 0 0 0
o:subject=truce carried extend	0 -6 -3 0 9 0
o:subject=truce carried from ahead	0 14 -13 0 0 0
o:subject=truce carried on gone	-13 10 1 -8 0 0
o:subject=truce carried say	0 -9 13 0 0 0
o:subject=truce carried say gone	0 -9 13 0 0 0
o:subject=truce carried say on	0 -10 14 0 0 0
o:subject=truce carried sign	0 -19 16 5 0 0
o:subject=truce carried sign gone	0 -20 17 5 0 0
o:subject=truce carried sign on	0 -12 13 0 0 0
o:subject=truce conclude	0 -25 25 0 0 0
o:subject=truce conclude gone	0 -25 25 0 0 0
o:subject=truce conclude on	0 -25 25 0 0 0
o:subject=truce end	-10 5 -2 3 0 0
o:subject=truce end 	0 -12 12 0 0 0
o:subject=truce end ahead	0 17 -14 0 0 0
o:subject=truce end ends	0 -12 13 0 0 0
o:subject=truce end on	-4 38 -42 5 0 0
o:subject=truce ends gone	0 -11 12 0 0 0
o:subject=truce far	1 4 0 -8 -14 0
o:subject=truce far  ahead	0 9 -8 0 0 0
o:subject=truce far carried agree	3 -18 16 0 0 0
o:subject=truce far carried agree gone	3 -19 17 0 0 0
o:subject=truce far carried announce	0 21 -15 0 -6 0
o:subject=truce far carried announce gone	0 21 -15 0 -6 0
o:subject=truce far carried announce on	0 12 -10 0 0 0
o:subject=truce far carried be	-1 25 -27 0 2 0
o:subject=truce far carried be gone	0 18 -22 0 3 0
o:subject=truce far carried begin	3 -9 2 0 8 0
o:subject=truce far carried begin ahead	0 -14 8 0 9 0
o:subject=truce far carried by ahead	10 -9 0 0 0 0
o:subject=truce far carried charge	0 -9 9 0 0 0
o:subject=truce far carried charge gone	0 -9 9 0 0 0
o:subject=truce far carried charge on	0 -12 12 0 0 0
o:subject=truce far carried end	-4 8 -11 8 0 0
o:subject=truce far carried end gone	-2 5 -10 8 0 0
o:subject=truce far carried end on	0 6 -12 8 0 0
o:subject=truce far carried get	0 -8 11 0 0 0
o:subject=truce far carried get gone	0 -8 11 0 0 0
o:subject=truce far carried have gone	0 2 -12 0 7 0
o:subject=truce far carried meet gone	0 13 -10 0 0 0
o:subject=truce far carried meet on	0 20 -15 -2 -1 0
o:subject=truce far carried on gone	9 -4 -9 10 6 0
o:subject=truce far carried other	12 -9 0 0 0 0
o:subject=truce far carried other ahead	10 -2 -8 0 0 0
o:subject=truce far carried other on	10 -4 -6 0 0 0
o:subject=truce far carried put	7 -9 3 0 0 0
o:subject=truce far carried put gone	7 -10 3 0 0 0
o:subject=truce far carried put on	7 -10 4 0 0 0
o:subject=truce far carried return	0 -17 19 0 0 0
o:subject=truce far carried return ahead	0 -9 11 0 0 0
o:subject=truce far carried return gone	0 -9 9 0 0 0
o:subject=truce far carried return on	0 -18 19 0 0 0
o:subject=truce far carried say on	-3 15 -21 0 9 0
o:subject=truce far carried tell on	0 11 -8 0 0 0
o:subject=truce far friday gone	0 -8 9 0 0 0
o:subject=truce far no verb	1 4 0 -8 -14 0
o:subject=truce far no verb ahead	5 15 -19 0 0 0
o:subject=truce far no verb friday	0 -8 9 0 0 0
o:subject=truce far no verb gone	0 0 6 -7 -12 0
o:subject=truce far no verb thursday	0 -11 12 0 0 0
o:subject=truce far no verb thursday,	0 -8 9 0 0 0
o:subject=truce far no verb to	0 -14 14 0 0 0
o:subject=truce far no verb ·	0 -11 12 0 0 0
o:subject=truce far on ahead	10 -2 -3 0 0 0
o:subject=truce far thursday gone	0 -11 12 0 0 0
o:subject=truce far thursday, gone	0 -9 10 0 0 0
o:subject=truce far · gone	0 -11 12 0 0 0
o:subject=truce from gone	0 15 -13 0 0 0
o:subject=truce no verb ahead	-18 38 -24 0 -2 0
o:subject=truce no verb from	0 18 -17 0 0 0
o:subject=truce no verb gone	13 -10 1 -5 7 0
o:subject=truce no verb on	0 -13 16 0 -1 0
o:subject=truce no verb to	-3 14 -9 0 0 0
o:subject=truce on gone	0 -12 10 1 2 0
o:subject=truce other	0 13 -10 0 0 0
o:subject=truce other gone	0 10 -8 0 0 0
o:subject=truce run	0 10 -7 0 0 0
o:subject=truce since gone	0 13 -11 0 0 0
o:subject=truce to ahead	0 10 -8 0 0 0
o:subject=truce until ahead	0 16 -14 0 0 0
o:suspend on ahead	-10 -13 18 0 0 2
o:threaten on gone	0 14 -10 0 0 0
o:topic=controls	-11 24 -15 -5 -4 2
o:topic=controls ahead	-12 12 -4 0 0 3
o:topic=controls be	-11 18 -7 0 0 0
o:topic=controls continue	2 -15 10 0 0 1
o:topic=controls far	-25 0 4 -3 11 0
o:topic=controls far  gone	-5 -9 13 0 0 0
o:topic=controls far ahead	-3 -10 2 0 15 0
o:topic=controls far begin	0 -9 10 0 0 0
o:topic=controls far gone	-19 8 1 0 -3 0
o:topic=controls far no verb	-16 -3 12 0 0 0
o:topic=controls far on	0 -5 1 -1 10 0
o:topic=controls far on ahead	0 -12 2 0 12 0
o:topic=controls gone	0 18 -16 -2 0 0
o:topic=controls on ahead	-9 -8 15 0 0 3
o:topic=controls on gone	4 10 -12 0 0 0
o:topic=controls say	0 11 -10 0 0 0
o:topic=deal	-11 -2 5 0 1 -5
o:topic=deal  ahead	0 4 -13 0 7 0
o:topic=deal ahead	-10 -4 8 -12 9 0
o:topic=deal announce	-7 -7 17 -1 -5 0
o:topic=deal be	-3 12 -12 0 3 0
o:topic=deal begin	0 22 -17 0 -1 0
o:topic=deal by	-8 22 -13 0 0 0
o:topic=deal by ahead	-8 21 -12 0 0 0
o:topic=deal confirm	11 -8 0 0 -1 0
o:topic=deal deal	-2 -10 1 13 0 0
o:topic=deal deal gone	0 -17 6 13 0 0
o:topic=deal end	0 -11 9 3 0 0
o:topic=deal far	0 -10 5 8 4 0
o:topic=deal far 	0 12 -7 0 -7 0
o:topic=deal far  ahead	0 12 -11 0 0 0
o:topic=deal far begin	0 -12 10 8 -5 0
o:topic=deal far brussels,	0 10 -6 0 0 0
o:topic=deal far brussels, gone	0 10 -6 0 0 0
o:topic=deal far for	2 -17 14 0 0 0
o:topic=deal far friday,	12 -11 0 0 0 0
o:topic=deal far friday, gone	13 -12 0 0 0 0
o:topic=deal far from	0 -14 16 0 0 0
o:topic=deal far from gone	0 -18 19 0 0 0
o:topic=deal far gone	2 -12 10 0 0 0
o:topic=deal far no verb	0 -5 0 0 13 0
o:topic=deal far on	-16 16 -6 11 -16 0
o:topic=deal far on gone	-15 17 -4 2 -9 0
o:topic=deal far other	12 -1 -9 0 0 0
o:topic=deal far thursday	11 -1 -13 0 0 0
o:topic=deal far thursday gone	11 -1 -13 0 0 0
o:topic=deal from ahead	0 10 -10 0 0 0
o:topic=deal gone	-3 4 -1 3 -8 -1
o:topic=deal leave	0 -15 16 0 0 0
o:topic=deal negotiate	1 -9 11 -1 -2 0
o:topic=deal of	0 27 -24 0 0 0
o:topic=deal of gone	0 25 -22 0 0 0
o:topic=deal on	2 -11 11 0 -7 -2
o:topic=deal on ahead	2 -36 26 -4 10 0
o:topic=deal on gone	0 10 -3 1 -22 0
o:topic=deal other	0 -9 4 0 5 0
o:topic=deal post	0 9 -5 0 0 0
o:topic=deal put	5 9 -20 0 0 0
o:topic=deal reach	10 -7 2 0 0 0
o:topic=deal return	1 -14 14 0 0 0
o:topic=deal see	-3 -6 -3 10 1 0
o:topic=deal settle	0 -7 10 -1 -4 0
o:topic=deal tell	5 -18 10 5 0 0
o:topic=duties	7 3 -9 -1 -4 -1
o:topic=duties 	-17 1 5 0 -1 0
o:topic=duties  ahead	0 12 -9 0 0 0
o:topic=duties  gone	-14 -3 10 0 0 0
o:topic=duties (	0 13 -10 0 0 0
o:topic=duties ( gone	0 11 -8 0 0 0
o:topic=duties a	-8 -4 11 0 0 0
o:topic=duties agree	1 8 -19 0 8 4
o:topic=duties ahead	-4 38 -36 0 0 -4
o:topic=duties announce	0 20 -43 7 5 0
o:topic=duties announced	-4 2 -9 8 0 0
o:topic=duties announced gone	-4 2 -9 8 0 0
o:topic=duties ask	5 -12 6 0 0 0
o:topic=duties begin	-9 17 -14 10 -7 0
o:topic=duties beijing,	0 -9 10 0 0 0
o:topic=duties beijing, gone	0 -9 10 0 0 0
o:topic=duties by	-2 19 -14 0 0 0
o:topic=duties by ahead	0 14 -9 0 0 0
o:topic=duties call	-10 0 -1 9 0 0
o:topic=duties confirm	0 -12 13 0 0 0
o:topic=duties due	9 -8 0 0 0 0
o:topic=duties far	4 20 -13 -39 -19 4
o:topic=duties far 	0 -11 8 0 7 0
o:topic=duties far  gone	5 -18 12 0 8 0
o:topic=duties far ahead	-5 11 -6 -9 0 1
o:topic=duties far announce	0 13 -14 0 0 0
o:topic=duties far begin	0 -10 8 0 6 0
o:topic=duties far by	0 11 -9 0 0 0
o:topic=duties far end	10 -19 11 0 0 0
o:topic=duties far expect	0 19 -17 0 0 0
o:topic=duties far for ahead	13 -11 0 0 0 0
o:topic=duties far friday,	-3 10 -5 0 0 0
o:topic=duties far geneva,	0 17 -16 0 0 0
o:topic=duties far geneva, gone	0 12 -12 0 0 0
o:topic=duties far gone	8 13 -10 -29 -18 2
o:topic=duties far goods	0 -11 11 0 0 0
o:topic=duties far goods gone	0 -11 11 0 0 0
o:topic=duties far have	0 -8 9 0 0 0
o:topic=duties far monday	0 10 -9 0 0 0
o:topic=duties far monday gone	0 10 -9 0 0 0
o:topic=duties far no verb	0 1 2 -13 -22 2
o:topic=duties far of	0 11 -14 0 0 0
o:topic=duties far on	0 7 -2 -18 -16 0
o:topic=duties far on ahead	-18 1 7 -3 2 2
o:topic=duties far on gone	11 7 -8 -12 -22 -1
o:topic=duties far other	0 12 -13 0 0 0
o:topic=duties far pay	0 9 -7 0 0 0
o:topic=duties far say	-9 34 -27 0 0 0
o:topic=duties far since	-3 -9 12 0 0 0
o:topic=duties far since gone	-3 -9 12 0 0 0
o:topic=duties far stand	0 11 -9 0 0 0
o:topic=duties far suspend	-9 0 8 0 0 0
o:topic=duties far thursday	-1 -10 12 0 0 0
o:topic=duties far thursday gone	-1 -10 12 0 0 0
o:topic=duties far wednesday	0 9 -8 0 0 0
o:topic=duties far wednesday,	0 -20 21 0 0 0
o:topic=duties far wednesday, gone	0 -8 9 0 0 0
o:topic=duties for gone	-4 14 -7 0 0 0
o:topic=duties force	0 -11 11 0 0 0
o:topic=duties from ahead	8 27 -40 0 0 0
o:topic=duties from gone	-3 -26 23 9 0 0
o:topic=duties gone	10 -17 10 0 -2 0
o:topic=duties have	12 -9 0 0 0 0
o:topic=duties is	11 -10 0 0 0 0
o:topic=duties is gone	11 -10 0 0 0 0
o:topic=duties leave	0 1 -12 0 7 0
o:topic=duties levy	0 -10 11 0 0 0
o:topic=duties lower	-2 11 -7 0 0 0
o:topic=duties no verb	0 7 -2 -13 -13 0
o:topic=duties of	-8 10 -2 0 0 0
o:topic=duties on	1 0 -3 -12 12 0
o:topic=duties on ahead	-16 -4 13 -7 4 -1
o:topic=duties on gone	7 2 -12 -6 8 2
o:topic=duties other	10 -13 6 0 0 0
o:topic=duties propose	0 -13 13 0 0 0
o:topic=duties raise	-4 13 -7 0 0 0
o:topic=duties rise	9 -9 1 0 0 0
o:topic=duties say	-4 -18 25 0 -5 0
o:topic=duties since	-6 31 -24 0 0 0
o:topic=duties since gone	-6 31 -24 0 0 0
o:topic=duties stand	0 -12 13 0 0 0
o:topic=duties tariffs	3 -9 4 0 0 0
o:topic=duties tax	0 -13 13 0 0 0
o:topic=duties tell	-3 9 -3 0 0 0
o:topic=duties the	-4 19 -13 0 0 0
o:topic=duties the ahead	-3 11 -3 0 0 0
o:topic=duties threaten	0 12 -9 0 0 0
o:topic=duties to	0 13 -10 0 0 0
o:topic=duties to ahead	0 11 -8 0 0 0
o:topic=duties until	-2 20 -15 0 0 0
o:topic=duties until ahead	-2 16 -11 0 0 0
o:topic=duties up	0 -10 11 0 0 0
o:topic=duties york,	0 -9 9 0 0 0
o:topic=duties york, gone	0 -9 9 0 0 0
o:topic=exclusions	-2 29 -24 0 0 0
o:topic=exclusions ahead	0 17 -13 0 0 0
o:topic=exclusions far	-4 13 -7 0 0 0
o:topic=exclusions far no verb	0 11 -9 0 0 0
o:topic=exclusions gone	0 14 -12 0 0 0
o:topic=exclusions no verb	0 10 -8 0 0 0
o:topic=exclusions on	0 13 -11 0 0 0
o:topic=fees ahead	0 -10 13 0 0 0
o:topic=fees far	-9 -4 13 0 0 0
o:topic=fees far ahead	0 -12 13 0 0 0
o:topic=fees on	0 -14 15 0 0 0
o:topic=fees on ahead	0 -9 10 0 0 0
o:topic=longer	-7 16 -12 0 1 0
o:topic=longer agree	0 -13 16 0 0 0
o:topic=longer ahead	0 31 -26 -1 -2 0
o:topic=longer be	8 3 -15 0 0 0
o:topic=longer begin	0 10 -9 0 0 0
o:topic=longer end	0 10 -7 0 0 0
o:topic=longer extend	0 2 -11 0 8 0
o:topic=longer far	-4 9 -2 -6 0 0
o:topic=longer far be	9 0 -12 0 0 0
o:topic=longer far gone	-4 10 -1 -4 -6 0
o:topic=longer far no verb	-2 10 -3 -1 -3 0
o:topic=longer far on ahead	6 -1 -9 0 3 0
o:topic=longer far on gone	-10 11 -1 0 -1 0
o:topic=longer far other	0 -11 11 0 0 0
o:topic=longer far say	-3 11 -4 0 0 0
o:topic=longer far tell	0 -7 9 0 0 0
o:topic=longer on	-12 -7 16 4 -5 0
o:topic=longer on gone	-10 -12 20 4 -3 0
o:topic=longer other	-4 13 -6 0 0 0
o:topic=longer say	-2 -7 12 0 0 0
o:topic=longer sign	0 21 -19 0 0 0
o:topic=longer the	0 12 -11 0 0 0
o:topic=longer to	-1 23 -16 0 0 0
o:topic=longer to ahead	0 17 -13 0 0 0
o:topic=longer until	0 10 -8 0 0 0
o:topic=longer until ahead	0 9 -7 0 0 0
o:topic=meeting	-9 -9 14 10 -12 -3
o:topic=meeting 	6 -16 9 3 2 0
o:topic=meeting  ahead	2 -12 8 0 4 0
o:topic=meeting (	0 -9 10 0 0 0
o:topic=meeting ( gone	0 -8 9 0 0 0
o:topic=meeting after gone	0 -11 13 0 0 0
o:topic=meeting agree	13 15 -15 -4 -8 0
o:topic=meeting ahead	1 -19 25 -8 -3 0
o:topic=meeting and	0 -3 13 0 -7 0
o:topic=meeting announce	6 -5 8 -1 -7 0
o:topic=meeting before	0 13 -7 -3 0 0
o:topic=meeting before ahead	0 27 -23 -2 0 0
o:topic=meeting before gone	0 -11 11 0 0 0
o:topic=meeting begin	13 -15 16 -1 -17 0
o:topic=meeting brussels	0 10 -9 0 0 0
o:topic=meeting by	0 26 -22 0 0 0
o:topic=meeting by ahead	0 21 -18 0 0 0
o:topic=meeting call	0 -12 3 0 6 0
o:topic=meeting carry	2 -10 9 0 0 0
o:topic=meeting confirm	-15 18 -2 0 0 0
o:topic=meeting end	-7 -35 35 1 1 0
o:topic=meeting far	10 -9 1 10 0 -2
o:topic=meeting far  ahead	-2 18 -14 0 0 0
o:topic=meeting far ahead	4 -30 12 13 16 0
o:topic=meeting far be	7 -9 4 5 -4 0
o:topic=meeting far before	0 -12 12 0 0 0
o:topic=meeting far before ahead	0 -12 12 0 0 0
o:topic=meeting far end	0 14 -13 0 0 0
o:topic=meeting far gone	6 8 -8 0 -21 0
o:topic=meeting far lumpur,	0 10 -8 0 0 0
o:topic=meeting far lumpur, gone	0 10 -8 0 0 0
o:topic=meeting far make	-7 11 -3 0 0 0
o:topic=meeting far no verb	3 -12 7 5 4 0
o:topic=meeting far on	16 6 -19 7 -10 0
o:topic=meeting far on ahead	4 -11 0 5 2 0
o:topic=meeting far on gone	13 14 -23 2 -15 0
o:topic=meeting far paris,	0 11 -11 0 0 0
o:topic=meeting far paris, gone	0 11 -11 0 0 0
o:topic=meeting far say	2 -14 14 0 0 0
o:topic=meeting far see	0 7 -10 0 5 0
o:topic=meeting far sit	0 -20 22 0 0 0
o:topic=meeting far tell	3 4 -13 0 0 0
o:topic=meeting far the	-6 -4 11 0 0 0
o:topic=meeting far the ahead	0 -13 14 0 0 0
o:topic=meeting far tuesday	0 -11 12 0 0 0
o:topic=meeting far tuesday gone	0 -11 12 0 0 0
o:topic=meeting far washington,	-1 14 -12 0 0 0
o:topic=meeting far washington, gone	-1 14 -12 0 0 0
o:topic=meeting far wednesday, gone	0 -11 12 0 0 0
o:topic=meeting fix	-5 11 -6 0 0 0
o:topic=meeting for	-12 11 -2 4 -13 0
o:topic=meeting for ahead	1 -11 7 7 -2 0
o:topic=meeting for gone	-17 32 -15 -2 -8 0
o:topic=meeting from	-7 -17 16 -3 8 0
o:topic=meeting from ahead	0 8 -2 -6 0 0
o:topic=meeting from gone	-4 -35 25 0 8 0
o:topic=meeting geneva ahead	0 -10 12 0 0 0
o:topic=meeting gone	-11 7 -7 18 -15 -3
o:topic=meeting here gone	0 -8 12 -2 0 0
o:topic=meeting lumpur	0 17 -15 0 0 0
o:topic=meeting meet	-3 -9 13 0 0 0
o:topic=meeting meeting:	2 6 -10 0 0 0
o:topic=meeting meeting: ahead	2 5 -9 0 0 0
o:topic=meeting meets	0 10 -8 0 0 0
o:topic=meeting meets ahead	0 9 -8 0 0 0
o:topic=meeting met	0 -11 1 8 0 0
o:topic=meeting met gone	0 -11 1 8 0 0
o:topic=meeting no verb	8 -9 0 9 0 -6
o:topic=meeting of	-2 -13 19 -4 -2 0
o:topic=meeting of ahead	0 14 -10 0 0 0
o:topic=meeting of gone	0 -23 27 -1 -2 0
o:topic=meeting on ahead	16 -16 0 3 14 1
o:topic=meeting on gone	-3 8 -2 4 -26 0
o:topic=meeting place	0 10 -9 0 0 0
o:topic=meeting plan	-5 11 -7 6 -12 0
o:topic=meeting prepare	0 9 -20 9 0 0
o:topic=meeting put	0 -17 18 0 0 0
o:topic=meeting receive	1 -19 -7 12 17 0
o:topic=meeting run	0 -17 18 0 0 0
o:topic=meeting see	0 13 2 -2 -17 0
o:topic=meeting since	0 -21 15 6 0 0
o:topic=meeting since gone	0 -21 15 6 0 0
o:topic=meeting stockholm	0 -9 12 0 0 0
o:topic=meeting suspend	-5 -1 5 -9 -4 5
o:topic=meeting tell	2 13 -17 -4 0 0
o:topic=meeting the	-2 35 -14 -5 -28 0
o:topic=meeting the ahead	-1 6 18 -5 -28 0
o:topic=meeting the gone	0 42 -42 0 0 0
o:topic=meeting there	0 -14 3 12 0 0
o:topic=meeting to	-10 -13 27 -3 0 0
o:topic=meeting to ahead	0 -23 27 -3 0 0
o:topic=meeting to gone	-10 10 0 0 0 0
o:topic=meeting until	0 -17 22 -2 -3 0
o:topic=meeting until ahead	0 -25 30 -2 -3 0
o:topic=meeting washington	0 9 -5 0 -2 0
o:topic=meeting washington gone	0 9 -6 0 0 0
o:topic=meeting write	-6 22 -15 0 0 0
o:topic=none 	-6 9 -9 -11 12 0
o:topic=none  ahead	-17 5 5 0 -3 0
o:topic=none  gone	0 7 -14 -9 15 0
o:topic=none ( gone	-2 14 -4 0 -7 0
o:topic=none a	-2 19 -14 0 0 0
o:topic=none a gone	-1 13 -8 0 0 0
o:topic=none ago	0 11 -9 0 0 0
o:topic=none ago gone	0 11 -9 0 0 0
o:topic=none agree	-8 0 -2 11 0 0
o:topic=none ahead	-27 6 10 -23 -5 8
o:topic=none announce	7 4 -12 0 0 0
o:topic=none be	8 -8 7 -8 -4 0
o:topic=none begin	-1 -15 11 -3 5 3
o:topic=none belgrade,	9 -15 0 9 0 0
o:topic=none belgrade, gone	9 -15 0 9 0 0
o:topic=none briefing,	0 -6 -7 13 0 0
o:topic=none briefing, gone	0 -6 -7 13 0 0
o:topic=none bring	0 7 -11 0 0 0
o:topic=none brussels,	16 -13 0 0 0 0
o:topic=none brussels, gone	16 -8 -5 0 0 0
o:topic=none bulletin,	0 -10 11 0 0 0
o:topic=none bulletin, gone	0 -10 11 0 0 0
o:topic=none by ahead	0 13 -8 0 0 0
o:topic=none by gone	0 -6 9 0 0 0
o:topic=none charge	0 -9 9 0 0 0
o:topic=none city,	-5 -4 9 0 0 0
o:topic=none city, gone	-5 -4 9 0 0 0
o:topic=none confirm	0 13 -10 0 0 0
o:topic=none correspondent,	0 -16 17 0 0 0
o:topic=none correspondent, gone	0 -16 17 0 0 0
o:topic=none dublin,	-2 10 -5 0 0 0
o:topic=none dublin, gone	-2 10 -5 0 0 0
o:topic=none end	0 18 -16 0 0 0
o:topic=none for	-1 11 -8 0 0 0
o:topic=none for ahead	3 4 -10 0 0 0
o:topic=none get	-9 10 -6 0 4 0
o:topic=none gone	14 -13 1 16 5 -14
o:topic=none have	-7 -12 10 7 3 0
o:topic=none helsinki,	0 -10 12 0 0 0
o:topic=none helsinki, gone	0 -10 12 0 0 0
o:topic=none leave	-7 -7 14 0 0 0
o:topic=none lisbon,	10 -13 3 0 0 0
o:topic=none lisbon, gone	10 -13 3 0 0 0
o:topic=none london,	-4 14 -9 0 0 0
o:topic=none london, gone	-4 14 -9 0 0 0
o:topic=none lumpur, gone	0 -11 14 0 0 0
o:topic=none manila,	0 -11 12 0 0 0
o:topic=none manila, gone	0 -11 12 0 0 0
o:topic=none meet	0 8 -7 0 0 0
o:topic=none monday	-7 -6 2 0 12 0
o:topic=none monday gone	-7 -6 2 0 12 0
o:topic=none montevideo,	9 0 -8 0 0 0
o:topic=none montevideo, gone	9 0 -8 0 0 0
o:topic=none no verb	3 -4 3 0 6 -9
o:topic=none of	17 -22 5 9 0 0
o:topic=none of ahead	0 -6 8 0 0 0
o:topic=none of gone	18 -18 0 9 0 0
o:topic=none on	-4 -7 6 9 -5 2
o:topic=none on ahead	0 -1 5 -5 -10 4
o:topic=none on gone	-4 -6 4 12 0 -1
o:topic=none oslo,	10 -4 -7 0 0 0
o:topic=none oslo, gone	10 -4 -7 0 0 0
o:topic=none other	-4 8 -2 -2 0 0
o:topic=none return	0 20 -19 0 0 0
o:topic=none rise	0 14 -13 0 0 0
o:topic=none seoul,	-1 10 -3 0 -3 0
o:topic=none seoul, gone	-1 10 -3 0 -3 0
o:topic=none sign	0 -10 -13 13 8 0
o:topic=none since	3 -10 8 0 0 0
o:topic=none since gone	3 -10 8 0 0 0
o:topic=none sit	-9 3 0 0 1 0
o:topic=none stand	0 15 -12 0 0 0
o:topic=none sunday	0 3 -1 0 0 0
o:topic=none sunday gone	0 3 -1 0 0 0
o:topic=none tallinn,	-3 -8 11 0 0 0
o:topic=none tallinn, gone	-3 -8 11 0 0 0
o:topic=none tbilisi,	14 -11 -1 0 0 0
o:topic=none tbilisi, gone	14 -11 -1 0 0 0
o:topic=none tell	0 9 -6 -3 0 0
o:topic=none thursday,	-6 0 -5 0 10 0
o:topic=none thursday, gone	-6 0 -4 0 10 0
o:topic=none to	0 -8 9 0 0 0
o:topic=none to gone	0 -10 10 0 0 0
o:topic=none tokyo,	-6 -5 12 0 0 0
o:topic=none tokyo, gone	-6 -5 12 0 0 0
o:topic=none tunis,	9 -10 1 0 0 0
o:topic=none tunis, gone	9 -10 1 0 0 0
o:topic=none ulaanbaatar,	0 -11 12 0 0 0
o:topic=none ulaanbaatar, gone	0 -11 12 0 0 0
o:topic=none until	-5 -9 16 0 0 0
o:topic=none until gone	0 -10 11 0 0 0
o:topic=none valletta,	0 11 -10 0 0 0
o:topic=none valletta, gone	0 11 -10 0 0 0
o:topic=none washington,	-10 7 0 -5 6 0
o:topic=none washington, gone	-10 7 0 -5 6 0
o:topic=none washington/beijing,	-3 10 -6 0 0 0
o:topic=none washington/beijing, gone	-3 10 -6 0 0 0
o:topic=none york,	0 9 -8 0 0 0
o:topic=none —	0 11 -14 0 0 0
o:topic=none — gone	0 10 -14 0 0 0
o:topic=procedure	-13 24 -9 -4 -3 0
o:topic=procedure  gone	0 -10 11 0 0 0
o:topic=procedure ahead	-10 25 -15 0 0 0
o:topic=procedure begin	0 12 -9 0 0 0
o:topic=procedure far 	13 -14 4 0 0 0
o:topic=procedure far  gone	14 -9 -2 0 0 0
o:topic=procedure far gone	9 4 -10 -1 -4 0
o:topic=procedure from ahead	0 10 -10 0 0 0
o:topic=procedure from gone	0 -9 9 0 0 0
o:topic=procedure no verb	-6 17 -9 0 0 0
o:topic=procedure on	-12 5 3 0 0 0
o:topic=procedure other	0 -13 14 0 0 0
o:topic=procedure put	0 -12 12 0 0 0
o:topic=sale ahead	19 -23 2 0 4 0
o:topic=sale by	0 -16 17 0 0 0
o:topic=sale by ahead	0 -16 17 0 0 0
o:topic=sale far	13 -4 0 -4 -7 0
o:topic=sale far gone	14 -7 0 -3 -5 0
o:topic=sale far on	10 7 -11 0 -2 0
o:topic=sale far on gone	9 3 -8 0 0 0
o:topic=sale far say	10 -5 -2 0 0 0
o:topic=sale far washington,	10 -6 -2 0 0 0
o:topic=sale far washington, gone	10 -6 -2 0 0 0
o:topic=sale gone	-25 9 6 0 5 0
o:topic=sale no verb	-1 8 -6 0 0 0
o:topic=sale on	-9 -4 9 0 9 0
o:topic=sale on ahead	15 -16 -13 0 10 0
o:topic=sale on gone	-28 8 18 0 0 0
o:topic=sale other	0 9 -8 0 0 0
o:topic=sale say	0 -14 15 0 0 0
o:topic=sale sell	11 -5 -7 0 0 0
o:topic=signing	-16 13 0 -5 0 -2
o:topic=signing 	0 16 -11 0 0 0
o:topic=signing  gone	0 13 -8 0 0 0
o:topic=signing ahead	-10 8 -6 -2 8 0
o:topic=signing be	-9 -2 11 0 0 0
o:topic=signing before	0 -9 9 0 0 0
o:topic=signing before ahead	0 -9 9 0 0 0
o:topic=signing begin	0 11 -8 0 0 0
o:topic=signing by	0 -17 18 0 0 0
o:topic=signing by gone	0 -11 11 0 0 0
o:topic=signing end	0 8 -8 0 0 0
o:topic=signing expect	0 16 -12 0 0 0
o:topic=signing friday,	0 9 -8 0 0 0
o:topic=signing gone	-10 10 2 -2 -8 -1
o:topic=signing on	-11 12 -5 -17 12 0
o:topic=signing on ahead	-3 0 -2 0 10 0
o:topic=signing on gone	-8 12 -3 -15 2 0
o:topic=signing other	0 -10 12 0 0 0
o:topic=signing say	0 12 -11 0 0 0
o:topic=signing sign	-23 8 -1 0 5 0
o:topic=signing sign gone	0 -10 11 0 0 0
o:topic=signing signed	0 13 -10 0 0 0
o:topic=signing signed gone	0 12 -9 0 0 0
o:topic=signing sit	0 11 -10 0 0 0
o:topic=truce	-4 18 -8 -28 0 -6
o:topic=truce 	-5 9 -3 0 0 0
o:topic=truce  ahead	0 10 -9 0 0 0
o:topic=truce agree	-4 -14 12 0 9 0
o:topic=truce ahead	-36 64 -39 -9 -16 0
o:topic=truce announce	-11 -6 19 0 0 0
o:topic=truce ask	0 -10 11 0 0 0
o:topic=truce be	-12 7 0 4 -1 0
o:topic=truce begin	-2 31 -25 -2 -2 0
o:topic=truce conclude	0 -16 17 0 0 0
o:topic=truce declare	0 -16 17 0 0 0
o:topic=truce effect	0 -10 10 0 0 0
o:topic=truce effect gone	0 -10 10 0 0 0
o:topic=truce end	-13 38 -25 -7 -1 0
o:topic=truce ends	0 -9 11 0 0 0
o:topic=truce ends ahead	0 9 -8 0 0 0
o:topic=truce ends gone	0 -14 16 0 0 0
o:topic=truce expires	0 -15 15 0 0 0
o:topic=truce expires gone	0 -15 16 0 0 0
o:topic=truce extend	0 14 -6 0 -1 0
o:topic=truce far	-4 5 1 -22 1 0
o:topic=truce far  ahead	0 9 -8 0 0 0
o:topic=truce far  gone	-3 -8 12 0 -3 0
o:topic=truce far ahead	12 6 -17 -1 6 0
o:topic=truce far be	0 17 -14 0 0 0
o:topic=truce far begin	-2 -5 1 0 9 0
o:topic=truce far by ahead	10 -9 0 0 0 0
o:topic=truce far charge	0 -10 10 0 0 0
o:topic=truce far end	-2 15 -11 0 0 0
o:topic=truce far friday	0 -8 9 0 0 0
o:topic=truce far friday gone	0 -8 9 0 0 0
o:topic=truce far gone	-12 1 9 -17 -3 0
o:topic=truce far have	0 4 -14 0 7 0
o:topic=truce far make	0 -10 10 0 0 0
o:topic=truce far no verb	1 4 0 -8 -14 0
o:topic=truce far on	0 1 -4 -8 12 0
o:topic=truce far on ahead	8 -12 0 0 9 0
o:topic=truce far other	9 -10 3 0 0 0
o:topic=truce far say	-6 -1 7 0 0 0
o:topic=truce far thursday	0 -11 12 0 0 0
o:topic=truce far thursday gone	0 -11 12 0 0 0
o:topic=truce far thursday,	0 -8 9 0 0 0
o:topic=truce far thursday, gone	0 -9 10 0 0 0
o:topic=truce far to	0 -11 12 0 0 0
o:topic=truce far ·	0 -11 12 0 0 0
o:topic=truce far · gone	0 -11 12 0 0 0
o:topic=truce for	-4 -4 9 0 0 0
o:topic=truce for ahead	0 -12 12 0 0 0
o:topic=truce for gone	-4 9 -2 0 0 0
o:topic=truce from	0 26 -23 0 0 0
o:topic=truce from gone	0 23 -21 0 0 0
o:topic=truce gone	10 -19 16 -18 8 -2
o:topic=truce has	9 -6 -3 0 0 0
o:topic=truce of	-4 14 -8 0 0 0
o:topic=truce of gone	0 10 -7 0 0 0
o:topic=truce on	0 -10 16 -24 0 -1
o:topic=truce on ahead	-15 5 6 -2 -2 0
o:topic=truce on gone	7 -16 16 -18 2 0
o:topic=truce other	0 11 -7 0 0 0
o:topic=truce promise	-8 11 -1 0 0 0
o:topic=truce return	0 -16 17 0 0 0
o:topic=truce run	-2 23 -17 0 0 0
o:topic=truce say	21 -5 -13 -1 5 0
o:topic=truce sign	7 -13 8 0 0 0
o:topic=truce since	0 12 -17 5 0 0
o:topic=truce since gone	0 12 -17 5 0 0
o:topic=truce suspend	0 8 -9 0 0 0
o:topic=truce the	0 14 -11 0 0 0
o:topic=truce the ahead	0 12 -9 0 0 0
o:topic=truce to	-6 32 -22 0 -3 0
o:topic=truce to ahead	-1 19 -13 0 -2 0
o:topic=truce to gone	-2 13 -8 0 0 0
o:topic=truce until	0 35 -32 0 0 0
o:topic=truce until ahead	0 30 -27 0 0 0
o:write on ahead	0 10 -8 0 0 0
o:write on gone	6 5 -14 0 0 0
pair: both	-1 10 0 -7 -20 -5
pair: n=0	-8 3 6 -9 4 -17
pair: n=1	-5 11 -4 3 -12 5
pair: n=2	1 3 1 -7 3 -16
pair: n=3	9 10 -4 -30 -14 -1
pair: n=4	-6 7 2 -2 -15 0
pair: n=5	-6 -2 2 9 -8 0
pair: n=many	0 11 -9 0 0 0
pair: not-both	-11 15 1 -12 -1 -11
pair:both n=1	-5 7 4 -11 -4 -36
pair:both n=2	-10 0 -3 14 2 2
pair:both n=3	6 -10 13 -15 -3 -2
pair:both n=5	-7 -6 7 10 -9 0
pair:coming n=0	2 4 -30 14 6 0
pair:coming n=1	-8 1 5 -9 0 -2
pair:coming n=2	-5 5 9 -7 -24 1
pair:coming n=4	0 -29 19 -1 11 0
pair:coming+ended both	-12 28 -16 -4 0 0
pair:coming+ended n=0	-14 1 -1 13 0 0
pair:coming+ended n=1	-12 9 -7 -6 9 0
pair:coming+ended n=2	0 19 -13 -4 -1 0
pair:coming+ended not-both	-16 1 -2 6 7 -3
pair:coming+ended+running both	-2 12 -1 -6 -4 0
pair:coming+ended+running n=0	0 13 -4 -7 -2 0
pair:coming+ended+running n=2	0 -8 10 0 0 0
pair:coming+running both	0 5 -8 -11 11 0
pair:coming+running n=0	0 11 -3 -18 -6 7
pair:coming+running n=1	11 -2 7 0 -17 -4
pair:coming+running n=3	0 -13 -2 0 15 0
pair:coming+running not-both	11 -5 12 -6 -19 2
pair:day 	-3 5 9 -6 -13 -12
pair:day both	-5 6 0 -6 -12 -9
pair:day coming	-5 9 -1 -18 0 -2
pair:day coming+ended	-10 25 -16 -6 -3 0
pair:day coming+running	0 10 3 -9 -16 0
pair:day day-none	17 -12 11 -1 4 -4
pair:day day=l0	8 10 -13 -3 -3 0
pair:day day=l1	-34 10 11 0 -11 0
pair:day day=l2	-19 6 7 -6 1 -3
pair:day day=l3	-11 24 -4 -22 -8 -1
pair:day day=l4	-3 9 -10 -2 11 0
pair:day day=l5	2 -11 9 4 -13 0
pair:day day=r1	-13 0 9 -1 -8 0
pair:day day=r2	-18 20 -4 0 -20 -3
pair:day day=r3	-18 18 -5 3 -19 -1
pair:day day=r4	-6 14 -10 -4 3 0
pair:day day=r5	2 1 -4 3 -13 0
pair:day ended	-11 -1 2 12 -3 -1
pair:day n=0	-5 -3 14 2 -11 -2
pair:day n=1	1 3 0 -6 4 -9
pair:day n=2	-7 14 -5 0 -10 -7
pair:day n=3	2 15 -8 -21 -4 0
pair:day n=4	-16 18 -9 -15 8 0
pair:day n=5	-5 10 -2 2 -8 0
pair:day n=many	0 11 -10 0 0 0
pair:day no-word	5 12 -5 -7 -2 -11
pair:day not-both	-12 18 1 -7 -6 -12
pair:day part:sure	-18 8 2 -8 -1 1
pair:day prev:sure	-9 -10 23 -1 -13 -10
pair:day running	0 6 -10 3 1 -4
pair:day sent:sure	-17 23 -13 1 -7 -10
pair:day-none 	-7 9 4 -6 6 -8
pair:day-none both	-18 17 -3 -6 -5 0
pair:day-none coming+ended	-19 8 -4 1 7 -1
pair:day-none coming+running	1 14 -2 0 -24 0
pair:day-none ended	-1 -1 10 -11 -14 0
pair:day-none ended+running	-1 7 2 -5 -22 -2
pair:day-none n=0	-2 18 -17 0 1 -8
pair:day-none n=1	-8 9 -6 6 1 2
pair:day-none n=2	0 -2 19 -29 -25 -5
pair:day-none n=3	0 -9 21 -15 -18 0
pair:day-none n=4	12 -20 8 -7 13 0
pair:day-none no-word	0 15 -4 -10 0 -13
pair:day-none not-both	4 7 2 -6 -4 -10
pair:day-none part:sure	-17 6 -2 0 -3 9
pair:day-none prev:sure	0 10 -3 -9 -8 -11
pair:day-none running	0 2 -10 3 10 -5
pair:day-none sent:sure	-1 -7 10 -8 3 -8
pair:day=l0 	10 1 -3 -6 -9 0
pair:day=l0 both	12 8 -16 -2 -3 0
pair:day=l0 coming	0 -11 14 0 0 0
pair:day=l0 n=0	4 -17 19 -2 -3 0
pair:day=l0 n=1	8 5 -9 0 -2 0
pair:day=l0 n=2	-3 13 -7 0 0 0
pair:day=l0 not-both	-2 -1 9 -4 -4 0
pair:day=l0 prev:sure	2 -13 11 0 0 0
pair:day=l0 running	0 9 -9 0 0 0
pair:day=l0 sent:sure	0 10 -7 0 0 0
pair:day=l1 	-20 5 0 7 7 -2
pair:day=l1 both	-19 7 7 0 -7 0
pair:day=l1 coming	0 -8 9 -6 1 0
pair:day=l1 ended+running	0 -10 8 0 2 0
pair:day=l1 n=0	-16 15 -5 2 0 -1
pair:day=l1 n=1	0 -4 -2 -2 14 -2
pair:day=l1 n=2	-3 -14 18 2 -2 0
pair:day=l1 no-word	-10 8 0 6 -10 0
pair:day=l1 not-both	-3 -11 0 0 20 -5
pair:day=l1 prev:sure	-2 0 -7 0 10 0
pair:day=l1 running	7 13 -19 0 0 0
pair:day=l1 sent:sure	-10 -15 5 5 12 0
pair:day=l2 	-5 2 -5 -1 10 -5
pair:day=l2 both	-11 0 7 -6 3 -2
pair:day=l2 coming	17 -13 5 -3 0 -3
pair:day=l2 ended	-3 7 0 2 -16 0
pair:day=l2 ended+running	4 -8 13 -5 -6 0
pair:day=l2 n=0	4 -12 -1 15 0 -2
pair:day=l2 n=1	4 8 -6 -17 7 -3
pair:day=l2 n=2	-6 13 3 -11 -19 -2
pair:day=l2 n=3	6 -13 12 -6 0 0
pair:day=l2 not-both	11 0 -1 0 -8 -9
pair:day=l2 part:sure	4 -8 7 0 0 -8
pair:day=l2 prev:sure	-2 -7 12 -1 0 0
pair:day=l2 running	-10 5 3 -3 0 0
pair:day=l2 sent:sure	0 9 -2 -9 -6 0
pair:day=l3 	1 14 1 0 -37 -4
pair:day=l3 both	-2 3 6 -14 -6 2
pair:day=l3 coming	0 0 -8 -3 10 4
pair:day=l3 coming+ended	0 -7 0 9 -2 0
pair:day=l3 coming+running	0 -8 5 0 3 0
pair:day=l3 ended	-14 0 -4 0 17 0
pair:day=l3 n=0	-24 3 -6 19 0 -1
pair:day=l3 n=1	9 -10 12 -16 0 -2
pair:day=l3 n=2	-1 18 -13 -5 -7 4
pair:day=l3 n=3	0 -9 10 -6 1 0
pair:day=l3 no-word	7 0 0 0 -14 -2
pair:day=l3 not-both	-2 0 -7 11 1 -5
pair:day=l3 part:sure	-5 -1 -8 5 10 2
pair:day=l3 sent:sure	-6 1 12 -14 -9 0
pair:day=l4 	-24 1 11 -2 4 0
pair:day=l4 coming	6 5 -11 0 0 0
pair:day=l4 coming+ended	0 14 -10 0 -1 0
pair:day=l4 ended	7 3 -10 4 0 0
pair:day=l4 ended+running	4 1 -11 7 0 0
pair:day=l4 n=3	-15 14 -2 -16 0 0
pair:day=l4 n=4	0 1 -8 9 -1 0
pair:day=l4 no-word	-4 13 -7 0 -4 0
pair:day=l4 not-both	-17 14 -10 0 3 0
pair:day=l4 prev:sure	-1 -6 13 -2 -3 0
pair:day=l4 sent:sure	-4 1 -7 -1 16 0
pair:day=l5 	4 11 -10 0 -14 0
pair:day=l5 both	-5 2 4 9 -26 0
pair:day=l5 coming	-9 6 0 8 -8 0
pair:day=l5 ended	0 -10 11 1 -4 0
pair:day=l5 n=1	-8 8 -3 7 -12 0
pair:day=l5 n=2	0 -5 12 0 -12 0
pair:day=l5 n=3	0 14 -14 2 -2 0
pair:day=l5 no-word	10 0 0 -7 -10 0
pair:day=l5 not-both	6 14 -19 0 0 0
pair:day=l5 part:sure	-12 8 0 6 -12 0
pair:day=r0 	4 6 -12 0 -16 6
pair:day=r0 both	14 -6 -3 0 -3 0
pair:day=r0 coming	1 4 -9 4 0 0
pair:day=r0 ended	-1 -8 4 -2 11 0
pair:day=r0 n=1	7 -11 2 4 -5 6
pair:day=r0 n=2	-8 16 -7 -1 0 0
pair:day=r0 no-word	8 -1 -16 -6 6 2
pair:day=r0 part:sure	-7 -4 6 -4 0 0
pair:day=r0 prev:sure	3 -1 -10 10 -3 0
pair:day=r0 running	8 -14 2 -1 4 0
pair:day=r1 	-4 6 -1 -18 3 -1
pair:day=r1 both	12 -5 1 0 -4 -5
pair:day=r1 coming+ended+running	0 -14 16 0 0 0
pair:day=r1 ended	25 4 -20 2 -7 0
pair:day=r1 ended+running	-12 8 2 -1 0 0
pair:day=r1 n=0	-10 6 3 -11 1 1
pair:day=r1 n=1	2 -5 9 0 -10 -3
pair:day=r1 n=2	1 2 -19 0 20 0
pair:day=r1 n=3	12 0 0 1 -14 0
pair:day=r1 no-word	-1 0 -9 0 6 1
pair:day=r1 not-both	-8 5 -1 -11 2 0
pair:day=r1 part:sure	-11 5 10 -12 -3 -2
pair:day=r1 prev:sure	6 -8 4 0 0 0
pair:day=r1 running	0 0 -14 5 13 0
pair:day=r1 sent:sure	9 4 -14 6 -1 0
pair:day=r2 	-6 0 16 -13 -12 -6
pair:day=r2 both	7 -6 -7 -4 15 0
pair:day=r2 coming+ended	-3 29 -27 -7 5 0
pair:day=r2 coming+running	0 0 -6 0 12 0
pair:day=r2 ended	2 -1 -3 11 -17 0
pair:day=r2 ended+running	-9 -24 21 5 4 0
pair:day=r2 n=0	0 -1 0 -12 3 9
pair:day=r2 n=1	-16 6 10 -4 -11 -6
pair:day=r2 n=2	11 5 -5 -5 -1 -3
pair:day=r2 n=3	-1 -16 2 6 7 0
pair:day=r2 n=4	0 -5 9 0 0 0
pair:day=r2 no-word	1 9 -9 0 -22 6
pair:day=r2 not-both	-15 6 15 -7 -29 0
pair:day=r2 part:sure	-14 -6 13 -4 3 -9
pair:day=r2 prev:sure	16 -18 11 -2 0 0
pair:day=r2 sent:sure	-9 18 -6 -2 -3 0
pair:day=r3 	8 -6 -3 8 1 2
pair:day=r3 coming	-18 3 4 6 -2 -7
pair:day=r3 ended	0 10 -8 -8 2 0
pair:day=r3 ended+running	3 20 -20 -2 0 0
pair:day=r3 n=0	4 -6 9 -1 -5 0
pair:day=r3 n=1	-3 4 1 -6 -10 0
pair:day=r3 n=2	7 2 -18 15 11 0
pair:day=r3 n=3	-7 13 -1 -5 -2 0
pair:day=r3 not-both	2 8 -9 -1 1 1
pair:day=r3 part:sure	7 -1 -4 4 -2 1
pair:day=r3 prev:sure	-16 17 -9 5 0 0
pair:day=r3 running	-2 -6 12 0 -8 0
pair:day=r4 	-3 7 0 -9 -5 -4
pair:day=r4 both	-7 -3 1 6 9 -2
pair:day=r4 coming	-14 13 -14 8 2 0
pair:day=r4 coming+ended	0 -16 17 0 0 0
pair:day=r4 ended	-13 3 3 -9 6 0
pair:day=r4 n=0	-14 18 1 0 -21 0
pair:day=r4 n=1	-4 -3 14 -18 -9 -2
pair:day=r4 n=2	-5 -3 -12 17 20 0
pair:day=r4 n=3	5 7 -8 -20 7 0
pair:day=r4 no-word	-3 5 -6 0 10 0
pair:day=r4 not-both	-10 18 0 -34 -11 -2
pair:day=r4 part:sure	15 4 -8 -4 0 -1
pair:day=r4 prev:sure	-20 -3 20 0 -2 0
pair:day=r4 sent:sure	-13 7 2 0 -7 0
pair:day=r5 both	2 3 -12 5 0 0
pair:day=r5 n=0	-3 -11 10 4 0 0
pair:day=r5 n=2	-13 -1 9 3 -1 0
pair:day=r5 n=3	8 8 -24 5 0 0
pair:day=r5 no-word	8 0 -1 -11 -6 0
pair:day=r5 part:sure	0 7 -17 5 5 0
pair:day=r5 sent:sure	-10 -4 4 10 -6 0
pair:ended both	-4 -7 6 10 0 -14
pair:ended n=0	-5 8 0 -11 -7 6
pair:ended n=1	-2 -6 10 7 -14 -2
pair:ended n=2	3 0 -10 -1 18 -3
pair:ended n=3	0 2 -2 5 -9 0
pair:ended n=4	6 15 -18 -1 0 0
pair:ended not-both	3 9 -4 -16 -9 6
pair:ended+running both	-15 2 9 -12 -1 0
pair:ended+running n=0	15 -7 -1 9 -11 -1
pair:ended+running n=1	-27 0 12 -14 1 0
pair:ended+running n=2	-12 15 -7 -2 0 0
pair:ended+running n=4	6 4 -10 0 0 0
pair:ended+running not-both	2 -1 1 7 -8 -3
pair:l=" 	0 16 -14 0 0 0
pair:l=" not-both	0 17 -15 0 0 0
pair:l="on 	2 -14 11 0 0 0
pair:l="on day	2 -13 11 0 0 0
pair:l="on day-none	2 -13 11 0 0 0
pair:l="on n=0	2 -13 11 0 0 0
pair:l="on no-word	2 -13 11 0 0 0
pair:l="on not-both	2 -14 11 0 0 0
pair:l=( 	-10 -2 0 -6 13 0
pair:l=( both	-6 20 -8 -4 -3 0
pair:l=( day	-10 -2 0 -6 14 0
pair:l=( day-none	0 -12 -4 0 20 0
pair:l=( n=0	-1 -7 -2 0 14 0
pair:l=( no-word	-8 -6 0 0 15 0
pair:l=( not-both	-1 -19 8 0 16 0
pair:l=<begin> both	-8 23 -17 -8 3 0
pair:l=<begin> coming	-27 4 9 0 -11 0
pair:l=<begin> coming+running	0 -4 11 0 -5 0
pair:l=<begin> day	0 -3 4 -13 10 -3
pair:l=<begin> day=r0	0 -11 13 0 0 0
pair:l=<begin> day=r1	-15 10 -5 5 0 0
pair:l=<begin> day=r4	0 -3 10 -4 -3 0
pair:l=<begin> day=r5	-1 11 -8 0 0 0
pair:l=<begin> ended	-4 18 -17 2 -1 0
pair:l=<begin> ended+running	0 15 -12 0 0 0
pair:l=<begin> n=1	2 4 -2 -23 -3 5
pair:l=<begin> n=3	0 -14 16 0 0 0
pair:l=<begin> no-word	0 -2 4 -25 10 -2
pair:l=<begin> not-both	0 -6 7 0 0 0
pair:l=<begin> part:sure	-8 0 4 5 -24 3
pair:l=<begin> prev:sure	-9 4 0 0 0 0
pair:l=<begin> sent:sure	0 6 -11 0 7 0
pair:l=<begin> word	-10 8 0 1 -17 2
pair:l=a 	16 -2 -4 0 -8 0
pair:l=a both	2 -10 19 -16 -5 0
pair:l=a coming	-14 -6 14 -9 12 5
pair:l=a day	-17 9 3 0 0 0
pair:l=a day-none	-9 5 6 -24 2 2
pair:l=a day=r1	18 -13 0 0 0 0
pair:l=a day=r2	9 -6 -9 -1 0 8
pair:l=a ended	13 -13 2 -6 -7 9
pair:l=a n=0	14 -9 -12 0 1 5
pair:l=a n=1	-2 5 1 -15 -6 5
pair:l=a n=2	4 -8 4 -2 4 0
pair:l=a no-word	15 -14 -1 -2 -10 8
pair:l=a not-both	13 -3 -12 -3 1 9
pair:l=a prev:sure	-5 11 -5 0 0 0
pair:l=a word	21 -14 0 -14 -2 10
pair:l=about 	0 12 -10 0 0 0
pair:l=about day	0 12 -10 0 0 0
pair:l=about day-none	0 13 -11 0 0 0
pair:l=about n=0	0 13 -11 0 0 0
pair:l=about not-both	0 13 -11 0 0 0
pair:l=accra, 	0 -13 13 0 0 0
pair:l=accra, both	0 -13 15 0 0 0
pair:l=accra, day	0 -13 13 0 0 0
pair:l=accra, day-none	0 -10 9 0 0 0
pair:l=accra, n=1	0 -12 11 0 0 0
pair:l=accra, sent:sure	0 -12 13 0 0 0
pair:l=after both	-5 37 -25 -6 -3 0
pair:l=after coming+ended	-1 19 -16 0 0 0
pair:l=after day-none	1 16 -12 -5 -3 0
pair:l=after day=l1	-3 -8 13 0 0 0
pair:l=after day=l2	0 -17 16 0 0 0
pair:l=after n=0	-11 1 3 3 -3 0
pair:l=after n=2	0 12 -9 0 0 0
pair:l=after no-word	-11 11 0 0 0 0
pair:l=after not-both	4 -25 19 4 0 0
pair:l=again coming	-2 -5 -2 11 0 0
pair:l=again day	-3 -1 -5 10 0 0
pair:l=again day-none	-1 0 -9 11 0 0
pair:l=again n=0	-1 -2 -6 11 0 0
pair:l=again no-word	-3 0 -9 11 0 0
pair:l=again not-both	-3 -1 -4 10 0 0
pair:l=ago 	0 19 -18 0 0 0
pair:l=ago both	0 15 -13 0 0 0
pair:l=ago day	0 22 -20 0 0 0
pair:l=ago day-none	0 22 -20 0 0 0
pair:l=ago n=1	0 17 -16 0 0 0
pair:l=ago no-word	0 13 -11 0 0 0
pair:l=agreed n=0	-1 19 -16 0 0 0
pair:l=agreed n=1	0 -21 21 0 0 0
pair:l=aires, 	0 19 -17 0 0 0
pair:l=aires, day	0 19 -17 0 0 0
pair:l=aires, n=1	0 13 -12 0 0 0
pair:l=also both	0 11 -9 0 0 0
pair:l=also no-word	-5 -4 10 0 0 0
pair:l=also prev:sure	-1 8 -6 0 0 0
pair:l=also word	-7 18 -7 -3 0 0
pair:l=and 	-4 -5 9 0 0 0
pair:l=and both	-2 -7 16 -3 -4 0
pair:l=and day-none	-7 14 0 -4 -6 0
pair:l=and day=l1	10 -23 6 2 3 0
pair:l=and ended	2 -9 5 0 0 0
pair:l=and n=0	-6 21 -13 2 -10 0
pair:l=and n=1	11 -27 14 -2 5 0
pair:l=and sent:sure	0 -13 5 4 0 0
pair:l=and word	12 -15 2 -3 4 0
pair:l=ankara, 	10 -18 0 7 0 0
pair:l=ankara, both	11 -21 1 8 0 0
pair:l=ankara, day	10 -18 0 7 0 0
pair:l=ankara, day=r4	10 -13 -8 8 0 0
pair:l=ankara, no-word	10 -11 -10 8 0 0
pair:l=announced both	4 -1 -11 8 0 0
pair:l=announced day-none	0 9 -9 0 0 0
pair:l=announced sent:sure	0 0 -10 8 0 0
pair:l=annual not-both	0 8 -8 0 0 0
pair:l=annual part:sure	0 8 -8 0 0 0
pair:l=annual word	0 8 -8 0 0 0
pair:l=another 	0 -9 -9 19 -4 0
pair:l=another day-none	0 -2 -7 11 -3 0
pair:l=another n=0	0 0 -19 14 -4 0
pair:l=another n=1	0 -10 11 0 0 0
pair:l=another not-both	0 -2 -1 8 -4 0
pair:l=another part:sure	0 -6 -4 13 -5 0
pair:l=another word	0 -6 -4 13 -5 0
pair:l=apec 	0 -5 -4 0 11 0
pair:l=apec both	-2 -6 -5 0 14 0
pair:l=apec coming	-2 10 -6 0 0 0
pair:l=apec day=r2	-2 5 -12 0 8 0
pair:l=apec n=1	0 -5 -11 0 17 0
pair:l=apec n=2	0 10 0 0 -8 0
pair:l=apec not-both	0 10 -6 0 -1 0
pair:l=apec part:sure	-3 4 -11 -1 12 0
pair:l=apec word	-3 4 -11 -1 12 0
pair:l=are day	0 14 -13 0 0 0
pair:l=are n=0	0 6 -15 6 -1 0
pair:l=are n=1	0 -15 17 0 0 0
pair:l=are no-word	0 14 -13 0 0 0
pair:l=are part:sure	0 -19 17 6 -3 0
pair:l=are running	0 -5 9 0 0 0
pair:l=are word	0 -16 15 6 -3 0
pair:l=as 	0 14 -12 0 0 0
pair:l=as day	0 13 -11 0 0 0
pair:l=as day-none	0 14 -12 0 0 0
pair:l=as no-word	0 12 -11 0 0 0
pair:l=as not-both	0 12 -10 0 0 0
pair:l=asean both	0 10 -2 0 -6 0
pair:l=astana, 	5 -22 15 0 0 0
pair:l=astana, day	5 -22 15 0 0 0
pair:l=astana, no-word	5 -20 12 0 0 0
pair:l=asunción, 	0 13 -11 0 0 0
pair:l=asunción, day	0 13 -11 0 0 0
pair:l=at day	-2 4 -19 0 11 0
pair:l=at day-none	0 0 -8 -2 12 0
pair:l=at n=2	0 9 -15 0 5 0
pair:l=at no-word	-6 23 -12 0 -4 0
pair:l=at not-both	0 -6 -3 -1 16 0
pair:l=at part:sure	0 -14 6 -3 11 0
pair:l=back day	0 11 -8 0 0 0
pair:l=back no-word	0 11 -8 0 0 0
pair:l=baku, 	3 -17 14 0 0 0
pair:l=baku, both	5 1 -10 0 0 0
pair:l=baku, day	3 -17 14 0 0 0
pair:l=baku, n=1	4 -20 16 0 0 0
pair:l=baku, no-word	3 -20 17 0 0 0
pair:l=bangkok, 	-2 11 -8 0 0 0
pair:l=bangkok, both	-2 10 -7 0 0 0
pair:l=bangkok, day	-2 11 -8 0 0 0
pair:l=bangkok, n=1	-2 9 -5 0 0 0
pair:l=bangkok, no-word	-1 10 -7 0 0 0
pair:l=be n=0	0 0 -8 3 0 0
pair:l=been n=1	0 11 -9 0 0 0
pair:l=been part:sure	0 9 -6 0 0 0
pair:l=been running	0 16 -14 0 0 0
pair:l=been word	0 13 -9 0 0 0
pair:l=before both	0 9 -4 -2 0 0
pair:l=before coming	-1 10 -2 -3 0 0
pair:l=before day=r3	0 -9 10 0 0 0
pair:l=before n=0	-5 10 0 -4 -2 0
pair:l=before part:sure	0 17 -11 -3 0 0
pair:l=before running	0 -11 11 0 0 0
pair:l=began day-none	0 10 -9 0 0 0
pair:l=began n=0	0 12 -10 0 0 0
pair:l=began running	0 12 -10 0 0 0
pair:l=begin both	0 -10 12 0 0 0
pair:l=begin not-both	0 8 -4 0 0 0
pair:l=begin part:sure	0 10 -6 0 0 0
pair:l=beijing both	0 15 -9 0 -3 0
pair:l=beijing day-none	-3 -4 12 0 -3 0
pair:l=beijing n=1	0 -6 11 0 -2 0
pair:l=beijing no-word	-2 -17 20 0 0 0
pair:l=beijing not-both	0 -18 20 0 0 0
pair:l=beijing, 	-15 11 4 -8 0 0
pair:l=beijing, both	-11 11 0 -7 0 0
pair:l=beijing, day	-13 9 4 -8 0 0
pair:l=beijing, day-none	0 11 -8 0 0 0
pair:l=beijing, day=r3	0 -13 15 0 0 0
pair:l=beijing, n=1	-8 -2 11 0 0 0
pair:l=beijing, n=2	-7 13 -5 0 0 0
pair:l=beijing, no-word	-14 1 12 -2 0 0
pair:l=beijing, sent:sure	0 11 -7 -2 0 0
pair:l=beijing/washington, 	-7 8 0 0 0 0
pair:l=beijing/washington, both	-7 8 0 0 0 0
pair:l=beijing/washington, day	-7 8 0 0 0 0
pair:l=belgrade, 	8 -7 -8 9 0 0
pair:l=belgrade, day	8 -7 -8 9 0 0
pair:l=belgrade, day-none	9 -12 3 0 0 0
pair:l=belgrade, no-word	8 -16 0 9 0 0
pair:l=belgrade, not-both	9 -14 5 0 0 0
pair:l=bern, 	0 16 -14 0 0 0
pair:l=bern, day	0 16 -14 0 0 0
pair:l=bern, n=1	0 9 -7 0 0 0
pair:l=bern, no-word	0 10 -8 0 0 0
pair:l=bern, not-both	0 14 -12 0 0 0
pair:l=bessent coming	0 -1 8 0 -4 0
pair:l=bessent day=r3	0 -3 10 0 -5 0
pair:l=bessent n=1	0 -3 12 0 -4 0
pair:l=bessent not-both	-2 -10 19 0 -6 0
pair:l=bessent part:sure	0 -10 17 3 -11 0
pair:l=bessent word	0 -13 21 1 -13 0
pair:l=between 	0 0 -11 9 0 0
pair:l=between day	0 0 -11 9 0 0
pair:l=between n=1	0 0 -8 9 0 0
pair:l=beyond day	0 12 -9 0 0 0
pair:l=bogotá, 	9 -2 -6 0 0 0
pair:l=bogotá, day	9 -2 -6 0 0 0
pair:l=both 	-2 -8 11 0 0 0
pair:l=both n=1	0 -18 19 0 0 0
pair:l=both no-word	0 -8 10 0 0 0
pair:l=both word	-1 -13 16 0 0 0
pair:l=brasília, both	0 11 -10 0 0 0
pair:l=briefing, 	0 -6 -7 13 0 0
pair:l=briefing, day	0 -6 -7 13 0 0
pair:l=briefing, day-none	0 -6 -7 13 0 0
pair:l=briefing, n=1	0 -10 -4 14 0 0
pair:l=briefing, no-word	0 -6 -7 13 0 0
pair:l=briefing, not-both	0 -6 -7 13 0 0
pair:l=brussels not-both	0 18 -18 0 0 0
pair:l=brussels part:sure	0 13 -12 0 0 0
pair:l=brussels, 	10 -11 4 -2 -1 0
pair:l=brussels, day	10 -11 4 -2 -1 0
pair:l=brussels, n=1	6 -17 13 0 0 0
pair:l=brussels, n=2	0 8 -7 0 0 0
pair:l=brussels, not-both	6 -13 8 0 0 0
pair:l=bulletin, 	0 -7 8 0 0 0
pair:l=bulletin, day	0 -7 8 0 0 0
pair:l=bulletin, day-none	0 -7 8 0 0 0
pair:l=bulletin, n=1	0 28 -27 0 0 0
pair:l=bulletin, no-word	0 -7 8 0 0 0
pair:l=bulletin, not-both	0 -7 8 0 0 0
pair:l=busan ended	0 -10 12 0 0 0
pair:l=busan n=1	0 -7 10 0 0 0
pair:l=busan not-both	0 -7 9 0 0 0
pair:l=busan part:sure	0 -17 18 0 0 0
pair:l=busan, 	0 -14 15 0 0 0
pair:l=busan, day	0 -15 16 0 0 0
pair:l=busan, n=1	0 -12 13 0 0 0
pair:l=business 	0 11 -7 0 0 0
pair:l=business day-none	0 10 -7 0 0 0
pair:l=business n=1	0 9 -7 0 0 0
pair:l=by 	0 3 -5 -10 -14 6
pair:l=by both	19 -5 -2 -8 -12 0
pair:l=by coming	21 -7 -1 -2 -4 -4
pair:l=by day	-19 20 1 -7 -7 0
pair:l=by day-none	-1 1 11 -9 -8 -3
pair:l=by day=l2	8 -1 -6 0 0 0
pair:l=by day=l3	12 -1 -7 0 -2 0
pair:l=by day=r0	6 -18 0 0 7 3
pair:l=by day=r1	5 -1 -14 0 -1 7
pair:l=by n=0	1 1 1 -11 -2 0
pair:l=by n=4	9 -4 -3 0 0 0
pair:l=by prev:sure	26 -12 -7 -1 0 0
pair:l=by sent:sure	-1 19 -19 -2 -3 0
pair:l=by word	17 -11 -9 -9 -3 7
pair:l=cabinet 	9 -2 -5 0 0 0
pair:l=cabinet day-none	9 -7 -1 0 0 0
pair:l=cabinet n=0	0 9 -4 0 -1 0
pair:l=cabinet part:sure	0 10 -5 0 -1 0
pair:l=cabinet word	0 10 -5 0 -1 0
pair:l=cairo, 	0 0 -10 12 0 0
pair:l=cairo, day	0 0 -10 12 0 0
pair:l=call not-both	10 -7 -1 0 0 0
pair:l=cent day-none	0 10 -7 0 0 0
pair:l=cent not-both	0 10 -7 0 0 0
pair:l=charge 	0 -10 11 0 0 0
pair:l=charge both	0 -10 10 0 0 0
pair:l=charges 	0 -14 14 0 0 0
pair:l=charges day	0 -9 9 0 0 0
pair:l=china both	-16 16 -8 7 0 0
pair:l=china n=1	-12 21 -9 0 0 0
pair:l=china word	-16 17 -9 6 0 0
pair:l=chinese day-none	0 -7 11 -1 0 0
pair:l=chinese part:sure	0 -7 12 -1 0 0
pair:l=city, 	14 0 -13 0 0 0
pair:l=city, both	5 11 -19 0 0 0
pair:l=city, day	14 0 -13 0 0 0
pair:l=city, day-none	9 -11 3 0 0 0
pair:l=city, day=r4	0 23 -21 0 0 0
pair:l=city, n=1	15 -20 7 0 0 0
pair:l=city, no-word	15 -6 -6 0 0 0
pair:l=city, not-both	9 -11 3 0 0 0
pair:l=closed ended	0 15 -11 0 0 0
pair:l=closed n=0	0 11 -7 0 0 0
pair:l=closed not-both	0 16 -12 0 0 0
pair:l=colombo, 	0 14 -11 0 0 0
pair:l=colombo, day	0 14 -11 0 0 0
pair:l=colombo, n=1	0 12 -10 0 0 0
pair:l=colombo, no-word	0 13 -11 0 0 0
pair:l=commerce, 	0 13 -12 0 0 0
pair:l=commerce, both	0 13 -12 0 0 0
pair:l=commerce, day-none	0 13 -13 0 0 0
pair:l=commerce, n=1	0 10 -10 0 0 0
pair:l=concluded day	0 -10 11 0 0 0
pair:l=concluded ended	0 -9 11 0 0 0
pair:l=concluded not-both	0 -9 11 0 0 0
pair:l=confirmed 	0 -11 12 0 0 0
pair:l=confirmed day	0 -11 12 0 0 0
pair:l=confirmed day-none	0 -11 12 0 0 0
pair:l=constructive 	-7 -3 0 -1 0 11
pair:l=constructive both	-7 0 0 -2 0 10
pair:l=constructive day-none	0 -6 0 -2 0 11
pair:l=constructive n=0	-5 0 -2 -2 0 11
pair:l=constructive part:sure	-1 -2 0 -3 0 10
pair:l=constructive word	-7 0 0 -3 0 10
pair:l=copenhagen, n=2	0 13 -11 0 0 0
pair:l=correspondent, 	-2 -8 10 0 0 0
pair:l=correspondent, day	-2 -8 10 0 0 0
pair:l=correspondent, day-none	-2 -8 10 0 0 0
pair:l=correspondent, no-word	-1 -15 17 0 0 0
pair:l=correspondent, not-both	-2 -8 10 0 0 0
pair:l=council 	-1 16 -11 0 0 0
pair:l=council both	0 10 -5 0 0 0
pair:l=council part:sure	-1 17 -12 0 0 0
pair:l=council word	-1 17 -12 0 0 0
pair:l=countries coming	10 4 -12 0 0 0
pair:l=countries day=r2	10 0 -8 0 0 0
pair:l=countries n=2	8 5 -13 0 0 0
pair:l=day day	0 14 -12 0 0 0
pair:l=day, 	0 12 -11 0 0 0
pair:l=day, day	0 12 -11 0 0 0
pair:l=day, no-word	0 12 -11 0 0 0
pair:l=days day	0 14 -12 0 0 0
pair:l=days no-word	0 14 -12 0 0 0
pair:l=days not-both	0 12 -10 0 0 0
pair:l=days, no-word	0 -16 17 0 0 0
pair:l=days, sent:sure	0 11 -10 0 0 0
pair:l=deal 	-2 -11 2 13 0 0
pair:l=deal day	-2 -10 1 13 0 0
pair:l=deal day-none	0 -15 4 13 0 0
pair:l=deal n=1	0 -12 -2 14 0 0
pair:l=deal no-word	-2 -10 2 13 0 0
pair:l=deal not-both	0 -3 -12 13 0 0
pair:l=delegations day=r2	0 -8 10 0 0 0
pair:l=delegations n=0	0 3 -10 5 0 0
pair:l=delegations n=1	-1 -12 16 0 0 0
pair:l=delegations not-both	-1 -15 13 6 0 0
pair:l=delhi, 	-6 16 -10 0 0 0
pair:l=delhi, both	-5 12 -7 0 0 0
pair:l=delhi, day	-6 16 -10 0 0 0
pair:l=delhi, day-none	0 11 -9 0 0 0
pair:l=delhi, day=r4	-2 11 -7 0 0 0
pair:l=delhi, n=2	0 11 -9 0 0 0
pair:l=delhi, no-word	-5 22 -16 0 0 0
pair:l=dhaka, 	10 -5 -5 0 0 0
pair:l=dhaka, day	10 -5 -5 0 0 0
pair:l=dhaka, no-word	10 -5 -5 0 0 0
pair:l=did not-both	10 -1 -6 0 0 0
pair:l=did, day	0 13 -11 0 0 0
pair:l=did, day-none	0 9 -8 0 0 0
pair:l=did, not-both	0 13 -11 0 0 0
pair:l=do 	10 -8 -1 0 0 0
pair:l=do not-both	0 7 -4 0 0 0
pair:l=doha, 	0 12 -10 0 0 0
pair:l=down day-none	0 11 -7 0 -2 0
pair:l=due both	9 -2 -6 0 0 0
pair:l=due coming	8 0 -10 0 0 0
pair:l=due day	8 2 -13 0 0 0
pair:l=due day-none	8 0 -10 0 0 0
pair:l=due n=0	9 -6 -2 0 0 0
pair:l=due no-word	8 -3 -4 0 0 0
pair:l=effect both	0 9 -8 0 0 0
pair:l=effect n=0	0 -11 12 0 0 0
pair:l=effect not-both	0 -10 11 0 0 0
pair:l=eighth 	0 -5 11 -3 0 0
pair:l=eighth day=l2	0 -8 11 0 0 0
pair:l=eighth n=0	0 17 -14 0 0 0
pair:l=eighth n=1	0 -12 15 -1 0 0
pair:l=eighth part:sure	0 0 7 -6 0 0
pair:l=eighth word	0 0 7 -6 0 0
pair:l=end 	0 12 -9 0 0 0
pair:l=end day	11 -2 -8 0 0 0
pair:l=end day-none	11 -5 -6 0 0 0
pair:l=end n=0	11 -3 -8 0 0 0
pair:l=end no-word	11 -9 0 0 0 0
pair:l=end not-both	11 0 -11 0 0 0
pair:l=ended day-none	0 -13 17 -4 0 0
pair:l=ended ended+running	0 -8 10 0 0 0
pair:l=ended n=0	0 -15 14 1 0 0
pair:l=ends 	-2 -7 11 0 0 0
pair:l=ends day	-3 -8 13 0 0 0
pair:l=ends n=0	-2 -7 11 0 0 0
pair:l=ends no-word	-2 14 -9 0 0 0
pair:l=ends prev:sure	0 -14 14 0 0 0
pair:l=expires 	0 -12 13 0 0 0
pair:l=expires both	0 -15 16 0 0 0
pair:l=expires day	0 -12 13 0 0 0
pair:l=fifth 	7 -8 -5 14 -4 0
pair:l=fifth coming	0 -15 20 -4 0 0
pair:l=fifth day-none	-2 -5 3 8 -5 0
pair:l=fifth day=r2	0 -11 4 0 4 0
pair:l=fifth ended	0 7 -11 -1 6 0
pair:l=fifth n=0	-2 -9 2 8 0 0
pair:l=fifth n=3	9 -6 0 0 0 0
pair:l=fifth not-both	4 -10 1 6 0 0
pair:l=fifth part:sure	4 -14 4 3 4 0
pair:l=fifth word	4 -14 4 3 4 0
pair:l=final 	-3 -4 9 0 0 0
pair:l=final day-none	-5 -6 12 0 0 0
pair:l=final not-both	-6 -1 9 0 0 0
pair:l=final word	-6 -10 17 0 0 0
pair:l=first 	-7 -10 -3 5 18 0
pair:l=first both	0 15 -17 4 0 0
pair:l=first day-none	0 -7 6 -16 10 0
pair:l=first day=l2	4 -9 12 0 -6 0
pair:l=first day=r1	0 18 -18 0 0 0
pair:l=first day=r3	3 9 -22 11 0 0
pair:l=first day=r4	0 -10 12 0 0 0
pair:l=first ended+running	13 6 -7 -3 -10 0
pair:l=first n=0	9 20 -33 -15 7 0
pair:l=first n=1	-4 -29 25 10 -4 0
pair:l=first n=2	0 -11 8 -2 5 0
pair:l=first n=3	0 7 -13 7 0 0
pair:l=first no-word	9 2 -14 0 0 0
pair:l=first not-both	5 -18 9 0 7 0
pair:l=first word	4 -12 1 4 7 0
pair:l=five day	8 -11 -3 6 0 0
pair:l=five no-word	8 -11 -3 6 0 0
pair:l=for 	-11 11 -2 4 -13 0
pair:l=for both	-15 3 7 0 -5 0
pair:l=for coming	3 -11 10 7 -7 0
pair:l=for day	-2 1 4 2 -16 0
pair:l=for day-none	3 -15 15 1 -9 0
pair:l=for day=l1	0 -15 13 2 0 0
pair:l=for day=l3	-9 0 3 11 -8 0
pair:l=for day=l4	0 13 -10 0 0 0
pair:l=for day=r3	-10 19 -9 0 0 0
pair:l=for ended	0 -11 13 0 0 0
pair:l=for n=0	0 -4 6 8 -14 0
pair:l=for n=2	-7 -4 12 -1 0 0
pair:l=for not-both	0 -1 1 11 -15 0
pair:l=for part:sure	-6 2 4 3 -15 0
pair:l=for prev:sure	-6 -2 12 0 0 0
pair:l=for running	0 14 -13 0 0 0
pair:l=for sent:sure	-1 8 -12 10 0 0
pair:l=for word	-9 -2 5 7 -4 0
pair:l=force both	0 -11 11 0 0 0
pair:l=four day	14 -16 0 0 0 0
pair:l=four day-none	14 -19 8 0 0 0
pair:l=four n=0	0 9 -6 0 0 0
pair:l=four n=1	14 -22 9 0 0 0
pair:l=four not-both	14 -20 10 -1 0 0
pair:l=fourth 	0 -13 15 0 -3 0
pair:l=fourth day-none	9 -4 5 -13 -1 0
pair:l=fourth day=r2	0 5 -10 5 0 0
pair:l=fourth ended+running	9 2 -7 -1 0 0
pair:l=fourth n=0	10 -4 2 -2 -3 0
pair:l=fourth n=3	0 -12 13 0 0 0
pair:l=fri 	0 -15 15 0 0 0
pair:l=fri day	0 -15 15 0 0 0
pair:l=fri day-none	0 -15 15 0 0 0
pair:l=friday day	-9 -5 10 0 0 0
pair:l=friday day=l0	0 10 -7 0 0 0
pair:l=friday n=0	-4 -20 23 0 0 0
pair:l=friday n=1	-1 16 -13 0 0 0
pair:l=friday not-both	-8 -6 11 0 0 0
pair:l=friday, 	8 2 -11 0 0 0
pair:l=friday, day	9 1 -11 0 0 0
pair:l=friday, day-none	9 0 -9 0 0 0
pair:l=friday, n=0	0 10 -16 0 0 0
pair:l=friday, no-word	10 -3 -6 0 0 0
pair:l=from both	2 11 -8 -3 -2 0
pair:l=from coming	-7 17 -5 -8 0 0
pair:l=from day	-12 5 2 -3 1 0
pair:l=from day-none	0 0 4 -10 3 0
pair:l=from day=l3	0 20 -14 -3 -1 0
pair:l=from day=r1	0 -3 9 -4 0 0
pair:l=from day=r2	0 2 -19 14 0 0
pair:l=from day=r5	0 -11 12 0 0 0
pair:l=from ended	0 -6 10 -1 0 0
pair:l=from n=2	0 -2 10 -1 -6 0
pair:l=from n=3	-1 15 -11 0 0 0
pair:l=from no-word	-7 12 -3 3 -11 0
pair:l=from not-both	-24 0 7 0 3 0
pair:l=from part:sure	0 -8 3 -3 9 0
pair:l=from running	0 19 -18 0 0 0
pair:l=from sent:sure	0 12 -9 0 0 0
pair:l=further day-none	0 5 -9 4 0 0
pair:l=further n=0	0 8 -12 2 0 0
pair:l=geneva not-both	0 -9 11 0 0 0
pair:l=geneva part:sure	0 -14 16 0 0 0
pair:l=geneva, no-word	0 -13 14 0 0 0
pair:l=geneva, sent:sure	0 12 -11 0 0 0
pair:l=good n=0	9 -11 3 0 0 0
pair:l=goods 	0 -13 14 0 0 0
pair:l=goods day	0 -13 14 0 0 0
pair:l=goods not-both	0 -10 11 0 0 0
pair:l=got 	0 2 -11 0 5 0
pair:l=greer 	-4 24 -12 -10 -2 0
pair:l=greer both	0 18 -5 -15 -4 0
pair:l=greer coming	0 -1 8 -3 -2 0
pair:l=greer day-none	0 14 -6 -6 0 0
pair:l=greer day=r3	-4 0 10 -4 -2 0
pair:l=greer n=0	-4 11 2 -12 -4 0
pair:l=greer part:sure	0 15 0 -16 -7 0
pair:l=greer word	-5 17 0 -16 -7 0
pair:l=gyeongju, 	0 -6 7 0 0 0
pair:l=gyeongju, day	0 -6 7 0 0 0
pair:l=had 	1 -2 -1 -8 5 3
pair:l=had both	-15 6 3 -2 3 0
pair:l=had day-none	1 1 0 -9 0 0
pair:l=had day=l1	-7 9 0 0 0 0
pair:l=had day=l2	0 -11 15 0 -4 0
pair:l=had day=r2	6 -17 8 0 0 0
pair:l=had day=r3	0 7 -16 0 0 5
pair:l=had ended	-4 -7 12 0 0 0
pair:l=had n=0	-3 11 -18 -8 14 0
pair:l=had n=1	5 -16 17 -10 -11 4
pair:l=had no-word	8 0 -11 0 -2 0
pair:l=had not-both	7 -5 0 -11 0 3
pair:l=had part:sure	-6 1 -3 -10 9 4
pair:l=had prev:sure	-9 -5 15 0 0 0
pair:l=had word	-2 -1 2 -11 4 2
pair:l=hanoi, 	0 12 -10 0 0 0
pair:l=hanoi, day	0 12 -10 0 0 0
pair:l=hanoi, day-none	0 10 -8 0 0 0
pair:l=hanoi, n=1	0 10 -8 0 0 0
pair:l=hanoi, no-word	0 9 -7 0 0 0
pair:l=happens 	10 -9 0 0 0 0
pair:l=happens day	10 -9 0 0 0 0
pair:l=happens day-none	10 -9 0 0 0 0
pair:l=happens n=0	10 -9 0 0 0 0
pair:l=happens no-word	10 -9 0 0 0 0
pair:l=happens not-both	10 -9 0 0 0 0
pair:l=has day	9 3 -15 0 0 0
pair:l=has day-none	9 -16 11 0 0 0
pair:l=has day=l3	0 11 -10 0 0 0
pair:l=has day=r4	-6 9 -2 0 0 0
pair:l=has no-word	6 3 -17 0 0 0
pair:l=has not-both	0 7 -4 0 0 0
pair:l=have both	-9 -9 22 -5 0 0
pair:l=have day=r2	0 -4 -2 9 0 0
pair:l=have ended+running	0 -10 4 7 0 0
pair:l=have n=0	-11 10 -5 4 0 0
pair:l=have n=1	2 -28 29 0 0 0
pair:l=have not-both	0 2 -7 6 0 0
pair:l=he both	-8 10 -6 9 -6 0
pair:l=he coming	-5 8 -9 0 5 0
pair:l=he day-none	7 7 -18 -1 4 0
pair:l=he day=l1	-3 -15 22 0 -5 0
pair:l=he day=l3	0 12 -5 0 -5 0
pair:l=he day=r2	0 -9 5 0 4 0
pair:l=he n=1	4 -5 -7 9 3 0
pair:l=he no-word	11 -1 -16 0 0 0
pair:l=he part:sure	-8 -2 2 5 0 0
pair:l=held ended	0 -8 9 -2 0 2
pair:l=held part:sure	0 -8 10 -2 0 2
pair:l=held word	0 -12 13 -2 0 2
pair:l=helsinki, day-none	0 -17 18 0 0 0
pair:l=his 	-4 -11 14 -3 2 0
pair:l=his both	0 -2 -4 -1 11 0
pair:l=his day-none	-2 15 -9 -2 0 0
pair:l=his day=r2	-1 -5 -1 0 9 0
pair:l=his ended	0 9 -8 0 0 0
pair:l=his n=0	-4 -9 12 -3 4 0
pair:l=his not-both	-3 -3 14 -4 -7 0
pair:l=his part:sure	-5 -7 10 -8 5 0
pair:l=hold 	0 -10 14 0 0 0
pair:l=hold both	0 -20 24 0 0 0
pair:l=hold n=0	-6 -3 14 -1 -1 0
pair:l=hold no-word	0 -10 11 0 0 0
pair:l=hold part:sure	0 -8 16 -4 -3 0
pair:l=hold word	0 -7 16 -4 -3 0
pair:l=house 	-5 16 -16 0 5 0
pair:l=house day	-1 -4 -4 0 14 0
pair:l=house day-none	-2 -10 0 0 15 0
pair:l=house day=r2	0 11 -8 0 0 0
pair:l=house not-both	-2 0 -8 0 9 0
pair:l=house part:sure	0 9 -14 0 6 0
pair:l=house word	-3 10 -4 0 0 0
pair:l=i day-none	-2 11 -7 0 0 0
pair:l=i ended	-4 12 -8 0 0 0
pair:l=i not-both	0 14 -11 0 0 0
pair:l=i part:sure	0 12 -10 0 0 0
pair:l=i word	-1 15 -11 0 0 0
pair:l=if 	0 -9 11 0 0 0
pair:l=if day	0 -13 13 0 0 0
pair:l=if day-none	0 13 -11 0 0 0
pair:l=if n=0	0 -11 13 0 0 0
pair:l=if not-both	0 -10 11 0 0 0
pair:l=in 	-14 -3 2 5 7 -2
pair:l=in both	-13 16 -10 6 -3 -2
pair:l=in coming	-1 9 -15 7 0 -2
pair:l=in day	4 5 -12 0 0 0
pair:l=in day=l1	0 -16 -11 8 17 0
pair:l=in day=l2	0 22 -19 -3 0 0
pair:l=in day=l3	0 -13 6 -6 12 0
pair:l=in day=r2	-1 22 -6 -5 -7 0
pair:l=in day=r4	0 14 -8 0 -5 0
pair:l=in ended	-3 18 -21 0 0 0
pair:l=in n=0	-21 -6 -28 19 23 -3
pair:l=in n=1	-12 6 7 -17 -2 -2
pair:l=in n=2	-9 21 -16 6 -4 0
pair:l=in n=3	11 9 -6 0 -12 0
pair:l=in no-word	-17 17 -11 -1 3 -2
pair:l=in not-both	-12 -5 -11 7 16 -4
pair:l=in part:sure	0 0 -15 10 5 -2
pair:l=in prev:sure	-2 7 -15 2 5 0
pair:l=in sent:sure	-2 -12 11 0 0 0
pair:l=in word	-31 6 -13 12 12 -10
pair:l=is 	7 1 -12 0 2 0
pair:l=is both	10 -10 -4 0 3 0
pair:l=is coming	0 10 -7 0 0 0
pair:l=is day	7 8 -18 0 0 0
pair:l=is day-none	6 7 -15 0 0 0
pair:l=is n=0	-7 24 -11 0 0 0
pair:l=is n=1	10 -1 -9 0 0 0
pair:l=is no-word	-7 20 -9 0 0 0
pair:l=is not-both	-7 30 -19 0 0 0
pair:l=is sent:sure	11 -12 0 0 0 0
pair:l=it 	-13 19 -5 0 0 0
pair:l=it both	-3 10 -4 0 0 0
pair:l=it day	-8 10 -1 0 0 0
pair:l=it day-none	-14 10 0 0 0 0
pair:l=it n=0	-9 18 -6 0 -1 0
pair:l=it n=1	0 14 -11 0 0 0
pair:l=it no-word	-13 6 3 0 0 0
pair:l=it not-both	-11 18 -5 0 -2 0
pair:l=it part:sure	0 9 -3 0 0 0
pair:l=it running	0 11 -9 0 0 0
pair:l=it word	-6 17 -7 0 0 0
pair:l=its day-none	0 13 -8 -1 0 0
pair:l=its n=0	0 12 -7 -1 0 0
pair:l=jakarta, both	7 -21 14 0 0 0
pair:l=jakarta, not-both	0 10 -7 0 0 0
pair:l=jinping both	3 -9 0 -3 8 0
pair:l=jinping coming	0 -17 7 0 6 0
pair:l=jinping day-none	-11 9 2 0 -3 0
pair:l=jinping day=r1	8 -13 0 0 1 0
pair:l=jinping ended	3 -8 5 0 0 0
pair:l=jinping n=0	-5 -2 0 0 12 0
pair:l=jinping n=1	10 -6 2 0 -5 0
pair:l=jinping not-both	0 -6 8 0 0 0
pair:l=jinping part:sure	-1 -10 0 -3 11 0
pair:l=jinping word	0 -17 9 -2 7 0
pair:l=jinping's 	0 -10 -5 3 15 0
pair:l=jinping's both	0 -9 -1 5 8 0
pair:l=jinping's day-none	0 -10 -8 14 3 0
pair:l=jinping's n=1	0 -20 7 11 -1 0
pair:l=jinping's n=2	0 14 -10 -3 0 0
pair:l=jinping's part:sure	0 -13 -2 5 14 0
pair:l=jinping's word	0 -13 -2 5 14 0
pair:l=kong, 	0 12 -11 0 0 0
pair:l=kong, day	0 12 -11 0 0 0
pair:l=korea 	0 9 -6 0 -2 0
pair:l=korea day	0 -3 -12 10 4 0
pair:l=korea day-none	0 -6 -5 10 1 0
pair:l=korea n=0	0 1 -15 8 0 0
pair:l=korea no-word	0 -18 2 0 13 0
pair:l=korea, 	0 -10 12 0 0 0
pair:l=korea, both	0 -10 12 0 0 0
pair:l=korea, day	0 -10 12 0 0 0
pair:l=korea, sent:sure	0 -9 10 0 0 0
pair:l=lagos, 	0 11 -10 0 0 0
pair:l=lagos, day	0 11 -10 0 0 0
pair:l=lagos, no-word	0 11 -10 0 0 0
pair:l=last day-none	-10 3 5 -4 0 0
pair:l=last day=r2	-1 -10 13 0 0 0
pair:l=last day=r3	6 4 -10 0 0 0
pair:l=last n=1	0 -11 15 -1 0 0
pair:l=late day	8 3 -14 0 0 0
pair:l=late n=0	0 11 -10 0 0 0
pair:l=leaders n=0	-7 0 0 -1 10 0
pair:l=leaders no-word	-14 -1 8 0 8 0
pair:l=leaders not-both	-9 -10 13 -1 9 0
pair:l=leaders word	-11 -9 14 -1 9 0
pair:l=leaders' n=1	2 -12 4 0 3 0
pair:l=leaders' not-both	2 -16 7 0 6 0
pair:l=leaders' part:sure	0 -13 12 0 0 0
pair:l=leaders' word	0 -11 8 0 0 0
pair:l=leave both	0 -3 -5 0 9 0
pair:l=leyen day-none	0 -13 17 0 -1 0
pair:l=leyen part:sure	0 -17 17 0 0 0
pair:l=leyen word	-5 -9 15 0 0 0
pair:l=lifeng 	0 4 -8 -7 8 0
pair:l=lifeng both	0 7 -12 3 0 0
pair:l=lifeng coming	0 7 -10 9 -8 0
pair:l=lifeng day-none	0 15 -20 8 -2 0
pair:l=lifeng day=r1	0 -7 -1 -1 10 0
pair:l=lifeng day=r2	0 12 -5 -4 -3 0
pair:l=lifeng n=1	0 16 -14 2 -7 0
pair:l=lifeng n=2	0 -8 -2 0 9 0
pair:l=lifeng not-both	0 10 -7 0 0 0
pair:l=lifeng part:sure	-1 15 -18 3 0 0
pair:l=lifeng word	0 9 -12 3 0 0
pair:l=lima, n=1	-3 -7 9 0 0 0
pair:l=lima, n=2	0 10 -9 0 0 0
pair:l=lisbon, 	9 -7 0 0 0 0
pair:l=lisbon, day	9 -7 0 0 0 0
pair:l=lisbon, day-none	9 -7 0 0 0 0
pair:l=lisbon, n=1	9 -7 0 0 0 0
pair:l=lisbon, no-word	10 -11 1 0 0 0
pair:l=lisbon, not-both	9 -7 0 0 0 0
pair:l=london both	0 11 -8 0 0 0
pair:l=london day	0 19 -18 0 0 0
pair:l=london day-none	0 -10 13 0 0 0
pair:l=london, 	-8 10 -4 0 0 0
pair:l=london, both	0 10 -7 0 0 0
pair:l=london, day	-8 10 -4 0 0 0
pair:l=london, n=1	-2 -7 10 0 0 0
pair:l=louis, 	0 -8 10 0 0 0
pair:l=louis, day	0 -8 10 0 0 0
pair:l=lumpur both	0 9 -7 0 0 0
pair:l=lumpur day	0 15 -12 -1 0 0
pair:l=lumpur ended	0 16 -13 0 0 0
pair:l=lumpur, 	-7 -1 8 0 -2 0
pair:l=lumpur, both	-4 -16 22 0 -1 0
pair:l=lumpur, day	-7 -1 8 0 -2 0
pair:l=lumpur, day=r4	-2 -24 28 0 0 0
pair:l=lumpur, n=1	-2 16 -12 0 0 0
pair:l=lumpur, n=2	0 -14 17 0 0 0
pair:l=lumpur, no-word	-2 -6 10 0 0 0
pair:l=lumpur, not-both	0 15 -13 0 0 0
pair:l=lusaka, day-none	0 16 -14 0 0 0
pair:l=lusaka, n=1	0 16 -14 0 0 0
pair:l=lusaka, not-both	0 13 -12 0 0 0
pair:l=madrid 	0 22 -21 0 0 0
pair:l=madrid both	0 12 -11 0 0 0
pair:l=madrid day	0 21 -20 0 0 0
pair:l=madrid day-none	0 20 -19 0 0 0
pair:l=madrid n=1	0 21 -20 0 0 0
pair:l=madrid not-both	0 17 -16 0 0 0
pair:l=madrid part:sure	0 19 -19 0 0 0
pair:l=madrid, 	-7 -14 20 0 0 0
pair:l=madrid, both	-4 -13 18 0 0 0
pair:l=madrid, day	-7 -14 20 0 0 0
pair:l=madrid, n=2	-1 -9 12 0 0 0
pair:l=madrid, n=3	0 -9 13 0 0 0
pair:l=madrid, no-word	-1 -9 11 0 0 0
pair:l=madrid, sent:sure	-3 -5 11 0 0 0
pair:l=manila, n=2	0 -10 11 0 0 0
pair:l=manila, no-word	-1 -13 15 0 0 0
pair:l=maputo, 	0 13 -11 0 0 0
pair:l=maputo, day	0 13 -11 0 0 0
pair:l=may 	-3 10 -4 0 0 0
pair:l=may not-both	-4 11 -1 0 0 0
pair:l=may part:sure	0 12 -7 0 -1 0
pair:l=may word	-4 17 -7 0 -1 0
pair:l=meet day-none	7 -9 2 0 0 0
pair:l=meet n=1	7 -11 3 0 0 0
pair:l=meet part:sure	7 -9 2 0 0 0
pair:l=meeting both	0 -9 11 0 -1 0
pair:l=meeting: 	2 6 -10 0 0 0
pair:l=meeting: day	2 6 -10 0 0 0
pair:l=meeting: day-none	2 6 -10 0 0 0
pair:l=meeting: not-both	2 6 -10 0 0 0
pair:l=meeting: sent:sure	2 6 -10 0 0 0
pair:l=meets day	0 10 -8 0 0 0
pair:l=meets day-none	0 10 -8 0 0 0
pair:l=meets not-both	0 10 -8 0 0 0
pair:l=meets part:sure	0 10 -8 0 0 0
pair:l=men not-both	0 -10 14 0 0 0
pair:l=men part:sure	0 -10 14 0 0 0
pair:l=met 	0 0 -7 9 0 0
pair:l=met both	0 -3 -5 9 0 0
pair:l=met day	0 -11 1 8 0 0
pair:l=met n=1	0 -4 -4 9 0 0
pair:l=minister not-both	-12 13 0 0 0 0
pair:l=minister, no-word	9 3 -17 0 0 0
pair:l=minister, not-both	9 -6 -1 0 0 0
pair:l=minister, word	10 -16 6 0 0 0
pair:l=ministerial both	0 18 -19 0 0 0
pair:l=ministers 	-1 -4 0 11 0 0
pair:l=ministers coming	-6 9 0 0 -2 0
pair:l=ministers day-none	0 -18 7 11 0 0
pair:l=ministers day=r2	-3 21 -16 0 0 0
pair:l=ministers n=0	2 -17 3 11 0 0
pair:l=ministers n=1	-10 14 -3 -2 -1 0
pair:l=ministers n=2	1 -10 7 0 0 0
pair:l=ministers no-word	0 5 -10 0 0 0
pair:l=ministers not-both	0 -1 -1 9 -4 0
pair:l=ministers part:sure	-10 -7 9 9 -5 0
pair:l=ministers word	-3 -4 5 8 -6 0
pair:l=ministers, not-both	7 2 -9 0 0 0
pair:l=ministry 	-1 -5 9 0 0 0
pair:l=ministry n=1	0 -10 10 0 0 0
pair:l=ministry word	-1 -7 10 0 0 0
pair:l=monday 	-10 -1 0 0 12 0
pair:l=monday day	-11 -1 0 0 12 0
pair:l=monday day-none	-9 -10 7 0 12 0
pair:l=monday n=1	-3 -1 -4 0 14 0
pair:l=monday no-word	-10 -13 10 0 12 0
pair:l=monday not-both	-11 -7 5 0 12 0
pair:l=monday prev:sure	0 13 -12 0 0 0
pair:l=monday, 	-5 6 -2 0 0 0
pair:l=monday, both	0 15 -15 0 0 0
pair:l=monday, n=1	0 26 -25 0 0 0
pair:l=monday, no-word	-8 9 -3 0 0 0
pair:l=montevideo, 	9 -2 -4 0 0 0
pair:l=montevideo, day	9 -2 -4 0 0 0
pair:l=montevideo, day-none	10 -2 -6 0 0 0
pair:l=montevideo, n=1	11 -7 -3 0 0 0
pair:l=montevideo, no-word	9 0 -6 0 0 0
pair:l=montevideo, not-both	10 -1 -7 0 0 0
pair:l=muscat, 	-4 14 -10 0 0 0
pair:l=muscat, both	-1 17 -15 0 0 0
pair:l=muscat, day	-4 14 -10 0 0 0
pair:l=muscat, n=1	-3 9 -5 0 0 0
pair:l=nairobi, both	4 -14 10 0 0 0
pair:l=nairobi, n=1	3 3 -11 0 0 0
pair:l=nairobi, not-both	0 13 -10 0 0 0
pair:l=negotiators 	5 -19 15 0 -2 0
pair:l=negotiators coming	0 9 -13 0 5 0
pair:l=negotiators day-none	0 -8 11 0 0 0
pair:l=negotiators n=1	0 -8 15 0 -3 0
pair:l=negotiators not-both	-3 -8 8 -1 3 0
pair:l=negotiators word	4 -11 5 -4 2 0
pair:l=new day-none	0 -6 -3 12 0 0
pair:l=new not-both	0 -9 0 12 0 0
pair:l=new part:sure	0 -10 0 12 0 0
pair:l=new word	0 -9 0 12 0 0
pair:l=next coming	1 -6 0 6 -10 6
pair:l=next day=r0	0 11 -8 -3 0 0
pair:l=next day=r2	8 -3 -3 -10 0 9
pair:l=next n=0	0 18 -48 10 -6 7
pair:l=next n=1	0 -19 23 -6 -1 0
pair:l=next not-both	1 -2 -3 6 -10 6
pair:l=next part:sure	0 -1 0 3 -10 6
pair:l=next word	1 -3 0 3 -11 6
pair:l=nine day	0 -9 10 0 0 0
pair:l=nine day-none	0 -15 17 0 0 0
pair:l=nine n=0	0 -19 20 0 0 0
pair:l=nine no-word	0 -11 12 0 0 0
pair:l=nine not-both	0 -17 19 0 0 0
pair:l=ninth not-both	0 12 -10 0 0 0
pair:l=no 	0 16 -8 0 -2 0
pair:l=no day-none	0 10 -4 -1 0 0
pair:l=no n=1	0 10 -8 0 0 0
pair:l=no not-both	0 16 -8 0 -2 0
pair:l=no part:sure	0 20 -13 -3 -3 0
pair:l=no word	-1 23 -14 -3 -3 0
pair:l=nobody not-both	-4 12 -5 0 0 0
pair:l=not 	-8 -3 18 0 -9 0
pair:l=not both	-7 8 6 -1 -9 0
pair:l=not coming	0 20 -16 0 0 0
pair:l=not day	0 -9 9 0 0 0
pair:l=not day-none	-2 -8 14 0 0 0
pair:l=not ended+running	0 -9 10 0 0 0
pair:l=not n=0	-8 4 11 -1 -10 0
pair:l=not part:sure	0 9 1 -3 -10 0
pair:l=not word	-9 10 6 -3 -11 0
pair:l=nouakchott, 	0 6 -15 9 0 0
pair:l=nouakchott, day	0 6 -15 9 0 0
pair:l=nouakchott, n=1	0 12 -11 0 0 0
pair:l=now word	-2 12 -6 0 0 0
pair:l=of 	0 -8 6 10 -7 -3
pair:l=of both	2 -11 0 2 13 0
pair:l=of coming	-2 27 -29 5 0 0
pair:l=of coming+ended	0 10 -8 0 0 0
pair:l=of day	4 5 -3 0 -10 -1
pair:l=of day-none	8 -9 1 12 -14 -1
pair:l=of day=l1	0 -7 -6 14 0 0
pair:l=of day=l2	-7 6 3 -12 -1 0
pair:l=of day=l3	0 -6 10 -2 0 0
pair:l=of day=l4	0 -9 0 0 10 0
pair:l=of day=r0	0 -9 10 0 0 0
pair:l=of day=r1	0 3 4 -10 0 0
pair:l=of day=r3	-2 14 -6 -12 0 0
pair:l=of ended	5 -4 0 -6 13 0
pair:l=of ended+running	0 -17 21 -4 0 0
pair:l=of n=0	2 -3 16 -17 -16 -2
pair:l=of n=1	-16 -19 9 20 4 -2
pair:l=of n=2	12 15 -31 0 11 0
pair:l=of n=3	0 15 -9 -3 0 0
pair:l=of not-both	0 5 0 3 -19 -7
pair:l=of part:sure	-4 -15 13 3 6 -6
pair:l=of prev:sure	0 23 -22 0 0 0
pair:l=of sent:sure	0 9 -7 0 0 0
pair:l=of word	-3 -9 4 5 8 -5
pair:l=off day-none	0 10 -9 0 0 0
pair:l=off part:sure	0 11 -10 0 0 0
pair:l=off word	0 11 -9 0 0 0
pair:l=office 	0 -9 2 0 6 0
pair:l=office day-none	0 -9 2 0 6 0
pair:l=office, 	10 -2 -9 0 0 0
pair:l=office, day	13 -8 -7 0 0 0
pair:l=office, day-none	10 -5 -7 0 0 0
pair:l=office, n=1	-4 12 -6 0 0 0
pair:l=office, no-word	10 -5 -7 0 0 0
pair:l=office, not-both	10 -2 -9 0 0 0
pair:l=officials 	11 0 -9 0 0 0
pair:l=officials n=2	9 -2 -6 0 0 0
pair:l=officials word	10 0 -6 0 0 0
pair:l=on 	-7 -2 13 -2 -25 -1
pair:l=on both	-4 -13 15 -10 -1 0
pair:l=on coming	13 -8 -9 -20 26 1
pair:l=on coming+ended	0 24 -20 -2 0 0
pair:l=on coming+ended+running	0 -16 17 0 0 0
pair:l=on coming+running	0 -5 8 -1 -1 0
pair:l=on day-none	-4 -3 2 10 0 6
pair:l=on day=l2	-6 0 6 -16 9 -2
pair:l=on day=l4	12 -10 9 -18 2 0
pair:l=on day=l5	4 -13 14 -1 -12 0
pair:l=on day=r0	-1 18 -14 0 0 0
pair:l=on day=r2	0 1 6 -12 -10 0
pair:l=on day=r3	0 8 -11 10 -4 0
pair:l=on day=r4	-5 0 1 -9 5 0
pair:l=on day=r5	-3 10 -4 -1 0 0
pair:l=on ended	-10 2 3 5 -10 0
pair:l=on n=0	8 -9 -11 6 10 11
pair:l=on n=1	-15 0 16 -8 -19 -9
pair:l=on n=2	-10 4 -2 0 5 -1
pair:l=on n=3	4 7 2 -11 -22 0
pair:l=on n=4	1 0 -5 -5 11 0
pair:l=on not-both	-3 11 -7 2 -4 0
pair:l=on running	-4 6 -4 11 -14 0
pair:l=on word	-1 24 -17 -6 -4 0
pair:l=one both	0 -12 13 0 0 0
pair:l=one n=1	8 -15 8 0 0 0
pair:l=one no-word	5 -14 11 0 0 0
pair:l=opened word	0 7 -14 0 8 0
pair:l=or day=l1	0 13 -12 0 0 0
pair:l=or day=l3	0 -16 16 0 0 0
pair:l=or n=1	0 14 -12 0 0 0
pair:l=oslo, day-none	9 0 -12 0 0 0
pair:l=oslo, no-word	9 0 -13 0 0 0
pair:l=oslo, not-both	9 0 -12 0 0 0
pair:l=ottawa, both	-2 10 -5 0 0 0
pair:l=ottawa, n=1	0 18 -15 0 0 0
pair:l=our n=0	-6 11 -2 0 0 0
pair:l=our not-both	-6 15 -7 0 0 0
pair:l=our word	-7 14 -4 0 0 0
pair:l=out n=2	0 -11 11 0 0 0
pair:l=over day-none	0 13 -10 0 0 0
pair:l=own day-none	0 -9 13 -2 0 0
pair:l=paris day-none	0 10 -9 0 0 0
pair:l=paris, n=1	0 16 -15 0 0 0
pair:l=peace not-both	0 16 -15 0 0 0
pair:l=peace part:sure	0 16 -15 0 0 0
pair:l=peace word	0 16 -15 0 0 0
pair:l=people n=1	0 -12 13 0 0 0
pair:l=phone 	-9 13 -2 0 0 0
pair:l=phone ended	10 -9 0 0 0 0
pair:l=phone n=1	7 -5 0 0 0 0
pair:l=planned coming	0 10 -10 0 0 0
pair:l=planned part:sure	0 8 -8 0 0 0
pair:l=prague, 	0 11 -9 0 0 0
pair:l=prague, day	0 13 -11 0 0 0
pair:l=prague, no-word	0 12 -9 0 0 0
pair:l=president's 	-10 14 0 0 -2 0
pair:l=president's both	-7 11 0 0 -2 0
pair:l=president's word	-10 14 0 0 -2 0
pair:l=presidents 	0 5 -11 0 6 0
pair:l=presidents both	0 -5 -6 9 0 0
pair:l=presidents coming	0 -20 13 9 -3 0
pair:l=presidents day=l2	0 -10 -1 0 11 0
pair:l=presidents day=r2	0 -13 16 0 -5 0
pair:l=presidents n=1	-3 -21 8 0 11 0
pair:l=presidents n=2	1 -6 -1 10 -5 0
pair:l=promised 	0 -8 9 0 0 0
pair:l=promised part:sure	0 -8 9 0 0 0
pair:l=promised word	0 -8 9 0 0 0
pair:l=published n=0	0 -12 15 0 0 0
pair:l=quito, n=1	4 -12 7 0 0 0
pair:l=rabat, not-both	0 11 -9 0 0 0
pair:l=release, 	13 -6 -8 0 0 0
pair:l=release, day	13 -6 -8 0 0 0
pair:l=release, day-none	13 -6 -8 0 0 0
pair:l=return day-none	0 -2 -6 0 9 0
pair:l=riga, no-word	0 10 -7 0 0 0
pair:l=said 	0 14 -10 0 0 0
pair:l=said day	-4 10 -2 -1 0 0
pair:l=said n=0	-1 14 -7 0 0 0
pair:l=said n=1	0 9 -4 0 0 0
pair:l=said no-word	-3 11 -3 0 0 0
pair:l=said not-both	-3 15 -7 0 0 0
pair:l=saturday 	-6 -6 10 0 0 0
pair:l=saturday day	-2 -8 11 0 0 0
pair:l=saturday not-both	-6 -6 10 0 0 0
pair:l=saturday, 	0 17 -14 0 0 0
pair:l=saturday, day	0 17 -14 0 0 0
pair:l=saturday, day-none	0 16 -14 0 0 0
pair:l=saturday, no-word	0 12 -10 0 0 0
pair:l=saturday, not-both	0 16 -14 0 0 0
pair:l=scotland day	0 -9 3 0 9 0
pair:l=scotland day-none	0 -9 3 0 9 0
pair:l=scotland n=0	0 -16 6 0 12 0
pair:l=scotland not-both	0 -2 -7 0 10 0
pair:l=second 	0 -8 11 -1 -2 0
pair:l=second coming	0 20 -11 -9 0 0
pair:l=second day	0 20 -19 0 0 0
pair:l=second day=l2	0 -4 10 -7 0 0
pair:l=second day=r1	0 21 -19 0 0 0
pair:l=second day=r4	-2 10 -6 0 0 0
pair:l=second ended	5 -9 0 6 0 0
pair:l=second ended+running	-7 11 -4 0 0 0
pair:l=second n=0	0 -3 10 -7 -2 0
pair:l=second n=1	-12 2 1 2 -1 0
pair:l=second not-both	-11 9 1 -7 -6 -1
pair:l=second part:sure	-1 -2 8 -3 -7 -1
pair:l=second word	-2 -2 8 -3 -7 -1
pair:l=secretary 	-1 9 -13 0 6 0
pair:l=secretary not-both	0 -1 -4 0 9 0
pair:l=see day-none	0 -15 9 4 0 0
pair:l=see n=1	1 -18 7 -6 10 0
pair:l=seoul both	8 0 -10 3 0 0
pair:l=seoul n=1	10 -9 0 0 0 0
pair:l=seoul no-word	10 -5 -4 0 0 0
pair:l=seoul, day-none	0 21 -17 0 0 0
pair:l=seoul, day=r4	0 -8 11 0 0 0
pair:l=seoul, n=2	0 17 -17 3 -3 0
pair:l=seoul, no-word	-2 22 -18 0 0 0
pair:l=seventh both	0 -7 11 -2 0 0
pair:l=seventh ended+running	0 12 -11 0 0 0
pair:l=seventh n=1	0 13 -12 0 0 0
pair:l=shall day-none	-2 -3 11 -3 0 0
pair:l=shall not-both	-3 -3 12 -3 0 0
pair:l=shall word	-3 -3 13 -4 0 0
pair:l=should not-both	0 12 -7 0 0 0
pair:l=side 	9 2 -14 0 0 0
pair:l=side day-none	9 -5 -3 0 0 0
pair:l=side n=0	9 -4 -5 0 0 0
pair:l=side no-word	10 -9 0 0 0 0
pair:l=side not-both	9 -3 -5 0 0 0
pair:l=side word	8 3 -15 0 0 0
pair:l=sides day-none	0 13 -10 0 0 0
pair:l=sides day=r2	0 -12 15 0 0 0
pair:l=sides not-both	-8 0 9 -2 -1 0
pair:l=sides part:sure	-5 -3 11 -2 -1 0
pair:l=sides word	-7 -2 12 -3 -1 0
pair:l=sign coming	0 -11 11 0 0 0
pair:l=sign n=0	0 -9 10 0 0 0
pair:l=sign no-word	0 9 -8 0 0 0
pair:l=signed day	0 13 -10 0 0 0
pair:l=signed running	0 15 -13 0 0 0
pair:l=since both	-5 12 -10 3 0 0
pair:l=since day-none	-4 15 -7 -6 -1 0
pair:l=since day=l4	0 0 -11 9 0 0
pair:l=since day=r4	0 -15 10 5 0 0
pair:l=since n=1	-6 21 -16 0 0 0
pair:l=since prev:sure	0 12 -10 0 0 0
pair:l=six day	13 -16 3 0 0 0
pair:l=six day-none	13 -14 1 0 0 0
pair:l=six ended+running	12 -10 0 0 0 0
pair:l=six n=0	13 -12 0 0 0 0
pair:l=six no-word	13 -19 7 0 0 0
pair:l=six not-both	11 -14 4 0 0 0
pair:l=sixth 	-1 -20 12 12 0 0
pair:l=sixth both	-1 11 -1 -12 0 0
pair:l=sixth day-none	-4 -7 6 2 0 0
pair:l=sixth day=r2	0 -5 9 -1 0 0
pair:l=sixth ended	0 12 -14 0 0 0
pair:l=sixth n=0	-3 -40 34 12 0 0
pair:l=sixth n=1	-1 32 -26 -8 0 0
pair:l=sixth not-both	-4 -16 5 18 -1 0
pair:l=sixth part:sure	-2 -9 3 11 -2 0
pair:l=sixth word	-8 -8 3 11 -2 0
pair:l=so 	0 10 -7 0 0 0
pair:l=so no-word	0 11 -7 0 0 0
pair:l=spain, 	0 9 -7 0 0 0
pair:l=spain, day	0 9 -7 0 0 0
pair:l=spain, n=2	0 9 -7 0 0 0
pair:l=spent both	0 -14 16 0 0 0
pair:l=spent not-both	0 17 -16 0 0 0
pair:l=stand 	0 -10 11 0 0 0
pair:l=stand n=0	0 -9 10 0 0 0
pair:l=stand no-word	0 -9 10 0 0 0
pair:l=stand not-both	0 -12 12 0 0 0
pair:l=starmer word	0 1 -10 0 9 0
pair:l=start day-none	0 13 -7 -2 -1 0
pair:l=starts 	0 8 -8 0 0 0
pair:l=starts coming	0 -11 11 0 0 0
pair:l=state 	-1 9 -9 -4 3 0
pair:l=state coming	0 -22 24 0 -2 0
pair:l=state day-none	0 -11 5 -2 7 0
pair:l=state day=l2	0 4 6 0 -15 0
pair:l=state day=l3	0 7 -9 0 3 0
pair:l=state ended	-1 -2 11 0 -6 0
pair:l=state n=0	-1 -11 10 -4 5 0
pair:l=state n=2	0 -1 10 0 -9 0
pair:l=state not-both	-2 -9 7 -5 7 0
pair:l=state part:sure	-7 -2 8 -14 3 0
pair:l=state running	0 15 -11 0 0 0
pair:l=state word	-7 -2 8 -14 3 0
pair:l=states 	0 -13 16 0 0 0
pair:l=states both	0 -13 16 0 0 0
pair:l=states day-none	0 -9 10 0 0 0
pair:l=states n=0	0 -16 17 0 0 0
pair:l=still not-both	0 10 0 0 -7 0
pair:l=stockholm coming	0 -11 13 0 0 0
pair:l=stockholm day-none	0 -10 12 0 0 0
pair:l=stockholm day=r1	0 -7 10 0 0 0
pair:l=stockholm not-both	0 -8 12 0 0 0
pair:l=stockholm part:sure	0 -15 20 0 0 0
pair:l=sunday prev:sure	0 10 -10 0 0 0
pair:l=sunday, 	-3 -6 9 0 0 0
pair:l=sunday, day	-3 -5 8 0 0 0
pair:l=sunday, n=0	-2 -10 13 0 0 0
pair:l=sunday, not-both	-2 -11 14 0 0 0
pair:l=suva, day-none	0 10 -7 0 0 0
pair:l=suva, n=1	0 11 -8 0 0 0
pair:l=suva, no-word	0 15 -12 0 0 0
pair:l=suva, not-both	0 11 -8 0 0 0
pair:l=table day	0 -11 13 0 0 0
pair:l=talk day	6 -10 8 0 -4 0
pair:l=talk day-none	6 -10 8 0 -4 0
pair:l=talk no-word	6 -10 8 0 -4 0
pair:l=talk not-both	6 -10 8 0 -4 0
pair:l=tallinn, 	-3 -5 8 0 0 0
pair:l=tallinn, day	-3 -5 8 0 0 0
pair:l=tallinn, day-none	-3 -6 9 0 0 0
pair:l=tallinn, no-word	-3 -5 8 0 0 0
pair:l=tariff 	0 18 -14 0 0 0
pair:l=tariff coming	0 -12 8 3 0 0
pair:l=tariff n=2	8 5 -12 -1 0 0
pair:l=tariffs day	3 -9 4 0 0 0
pair:l=tariffs day-none	3 -9 4 0 0 0
pair:l=tariffs no-word	3 -9 4 0 0 0
pair:l=tashkent, 	3 -12 7 0 0 0
pair:l=tashkent, day	3 -12 7 0 0 0
pair:l=tashkent, no-word	4 0 -9 0 0 0
pair:l=tbilisi, 	12 -8 -1 0 0 0
pair:l=tbilisi, day	12 -8 -1 0 0 0
pair:l=tbilisi, day-none	19 -17 -1 0 0 0
pair:l=tbilisi, n=1	19 -17 -2 0 0 0
pair:l=tbilisi, no-word	13 -4 -13 0 0 0
pair:l=technical 	-3 -10 10 0 0 3
pair:l=technical not-both	-3 -11 13 0 0 2
pair:l=telephone 	-14 14 3 0 0 0
pair:l=telephone day-none	-8 6 5 0 0 0
pair:l=telephone day=r3	15 -14 0 0 0 0
pair:l=telephone ended	21 -19 0 0 0 0
pair:l=telephone n=1	-17 15 4 0 0 0
pair:l=telephone part:sure	1 -10 7 0 0 0
pair:l=tenth not-both	0 -13 13 0 0 0
pair:l=than day-none	0 12 -9 0 0 0
pair:l=than n=0	0 -8 10 0 0 0
pair:l=than n=1	0 18 -15 0 0 0
pair:l=than no-word	-2 -5 9 0 0 0
pair:l=that 	11 -11 7 -1 -1 0
pair:l=that both	0 -10 17 -9 0 0
pair:l=that day-none	8 -6 -1 3 -1 0
pair:l=that day=l1	0 12 -5 -4 0 0
pair:l=that day=r3	1 -7 9 -1 0 0
pair:l=that n=0	4 15 -18 -7 -1 0
pair:l=that n=1	9 -20 9 7 0 -1
pair:l=that no-word	16 -14 0 0 0 0
pair:l=that not-both	12 -4 -15 13 -3 -2
pair:l=that word	14 -9 -3 7 -4 -3
pair:l=the 	6 -6 0 -15 15 -8
pair:l=the both	-10 3 13 -2 -10 -2
pair:l=the coming	0 15 -3 -22 -9 0
pair:l=the coming+ended	0 16 -20 6 0 0
pair:l=the day	-14 49 -23 -9 -33 0
pair:l=the day-none	-10 10 -1 -4 1 -6
pair:l=the day=l1	-8 3 9 -6 -8 0
pair:l=the day=l2	1 2 0 -12 0 0
pair:l=the day=l4	9 -1 4 -3 -13 0
pair:l=the day=r0	11 -7 0 0 0 0
pair:l=the day=r1	18 -10 0 -1 0 0
pair:l=the day=r2	-9 7 2 0 -17 0
pair:l=the day=r3	-15 1 6 -9 3 0
pair:l=the day=r4	2 -4 -11 7 10 0
pair:l=the ended	-4 -6 9 7 -10 0
pair:l=the ended+running	0 -15 14 4 -3 0
pair:l=the n=0	6 4 -3 -18 0 -8
pair:l=the n=1	-13 18 -9 4 -1 -5
pair:l=the n=2	-1 -9 6 0 5 0
pair:l=the n=3	7 -18 17 0 -5 0
pair:l=the no-word	4 13 -13 -10 -9 -3
pair:l=the not-both	8 2 -9 -8 9 -12
pair:l=the part:sure	-9 -2 5 -2 6 -10
pair:l=the prev:sure	-11 1 6 -1 3 0
pair:l=the running	-12 15 -11 2 1 0
pair:l=the sent:sure	11 -6 2 -1 -6 0
pair:l=the word	6 -22 14 -4 15 -15
pair:l=their both	1 -29 25 4 -9 0
pair:l=their day=r2	0 -5 11 -1 0 0
pair:l=their n=2	0 -11 9 0 0 0
pair:l=their not-both	-1 11 -5 0 0 0
pair:l=their part:sure	-5 -11 17 3 -12 0
pair:l=their word	0 -15 17 3 -12 0
pair:l=there 	0 16 -13 0 0 0
pair:l=there coming	0 -21 12 12 0 0
pair:l=there day	0 -10 1 11 -1 0
pair:l=there day-none	0 -8 0 10 -1 0
pair:l=there n=0	0 -9 0 11 0 0
pair:l=there no-word	0 12 -11 0 0 0
pair:l=there not-both	0 -6 0 10 -1 0
pair:l=there part:sure	0 -11 1 11 0 0
pair:l=they 	8 -2 -5 5 -6 0
pair:l=they coming	-10 11 -1 -13 8 0
pair:l=they day=l2	4 9 -13 0 0 0
pair:l=they day=r1	0 -5 10 0 0 0
pair:l=they day=r2	-15 -20 15 4 7 0
pair:l=they day=r3	1 10 -13 0 0 0
pair:l=they n=0	-4 2 7 -16 1 0
pair:l=they n=1	0 -2 -8 8 7 0
pair:l=they n=2	7 -15 4 0 0 0
pair:l=they no-word	4 -10 7 0 0 0
pair:l=they not-both	3 -2 0 -16 9 0
pair:l=they part:sure	0 0 -3 -2 10 0
pair:l=they prev:sure	-10 14 -4 0 0 0
pair:l=they'll coming	0 -9 0 10 0 0
pair:l=they'll n=2	0 -17 21 -3 0 0
pair:l=they'll not-both	0 -8 0 10 0 0
pair:l=they'll part:sure	0 -9 0 10 0 0
pair:l=they'll word	0 -9 0 10 0 0
pair:l=third 	1 -12 16 -4 -3 0
pair:l=third both	0 -21 21 1 0 0
pair:l=third coming	0 13 -6 -7 0 0
pair:l=third day-none	-14 -8 11 8 -2 0
pair:l=third day=r1	0 13 -12 0 0 0
pair:l=third day=r2	-3 11 -4 -6 0 0
pair:l=third ended	-2 15 -15 5 0 0
pair:l=third ended+running	-7 -13 9 10 0 0
pair:l=third n=1	-11 -1 4 5 -1 0
pair:l=third no-word	-12 14 0 0 0 0
pair:l=third not-both	-4 10 -5 1 -7 0
pair:l=third part:sure	3 -4 5 2 -9 0
pair:l=third running	-5 -3 13 0 0 0
pair:l=third word	0 -3 5 2 -9 0
pair:l=this day-none	0 12 -12 0 0 0
pair:l=three 	3 -14 14 -1 0 0
pair:l=three day=r3	3 -14 8 0 0 0
pair:l=three n=0	6 9 -14 -1 0 0
pair:l=three n=1	1 -10 7 0 0 0
pair:l=three n=3	0 -12 13 0 0 0
pair:l=three-day part:sure	0 -15 17 0 0 0
pair:l=three-day word	0 -15 17 0 0 0
pair:l=through day	0 -9 11 0 0 0
pair:l=through day-none	0 -15 16 0 0 0
pair:l=thursday n=1	7 6 -13 0 0 0
pair:l=thursday n=2	0 -24 24 0 0 0
pair:l=thursday not-both	10 -13 8 0 0 0
pair:l=thursday sent:sure	0 -13 13 0 0 0
pair:l=thursday's 	1 -10 5 0 0 0
pair:l=thursday's day=l1	0 -18 8 0 3 0
pair:l=thursday's part:sure	0 -15 8 0 4 0
pair:l=thursday's word	0 -18 8 0 3 0
pair:l=thursday, 	-8 -2 -9 0 19 0
pair:l=thursday, both	0 -1 -10 0 12 0
pair:l=thursday, day	-8 -1 -10 0 19 0
pair:l=thursday, day-none	-8 -2 -9 0 19 0
pair:l=thursday, n=0	-6 -6 2 0 9 0
pair:l=thursday, n=1	0 6 -17 0 11 0
pair:l=thursday, no-word	-6 -2 -1 0 8 0
pair:l=thursday, not-both	-10 0 0 0 8 0
pair:l=till 	0 -12 6 7 0 0
pair:l=till day	0 -10 4 7 0 0
pair:l=till not-both	0 -11 6 7 0 0
pair:l=time day	-1 13 -8 0 0 0
pair:l=to 	-15 19 -14 0 0 0
pair:l=to both	-14 20 -14 -6 0 1
pair:l=to coming	4 -8 3 4 -4 4
pair:l=to coming+running	0 -12 5 0 9 0
pair:l=to day	-24 14 9 -8 -10 0
pair:l=to day-none	7 0 -8 -15 17 0
pair:l=to day=l1	0 -26 31 -7 0 0
pair:l=to day=l5	0 25 -18 -5 -9 0
pair:l=to day=r0	-2 13 -8 0 -5 2
pair:l=to day=r1	2 7 -11 14 -12 0
pair:l=to day=r2	-18 2 4 4 1 0
pair:l=to day=r3	2 -5 -2 11 -2 0
pair:l=to day=r4	0 -3 8 1 -9 0
pair:l=to n=0	-6 5 -11 -11 18 -9
pair:l=to n=1	-5 5 -9 8 -2 4
pair:l=to n=2	0 -11 15 8 -27 5
pair:l=to no-word	-6 6 -16 10 5 -4
pair:l=to not-both	0 -16 8 6 3 1
pair:l=to part:sure	-12 -5 5 0 0 8
pair:l=to prev:sure	10 10 -8 -9 -6 0
pair:l=to running	0 -14 12 0 2 0
pair:l=to word	1 -3 -8 3 5 4
pair:l=tokyo, 	-8 -2 10 0 0 0
pair:l=tokyo, both	-2 -5 10 0 0 0
pair:l=tokyo, day	-8 -2 10 0 0 0
pair:l=tokyo, n=1	-7 14 -7 0 0 0
pair:l=tokyo, n=2	0 -18 19 0 0 0
pair:l=tokyo, no-word	-6 -4 12 0 0 0
pair:l=tomorrow coming	0 -11 11 0 0 0
pair:l=tomorrow day	0 -11 11 0 0 0
pair:l=tomorrow day=l0	0 -11 11 0 0 0
pair:l=tomorrow n=0	0 -11 11 0 0 0
pair:l=tomorrow, day	0 18 -17 0 0 0
pair:l=tomorrow, no-word	0 10 -8 0 0 0
pair:l=trade 	-2 9 0 -14 -2 0
pair:l=trade coming	0 -12 0 10 0 0
pair:l=trade day=l2	0 -16 3 12 0 0
pair:l=trade day=l3	0 18 -14 0 0 0
pair:l=trade day=r4	0 11 -9 0 0 0
pair:l=trade ended	1 14 -10 -8 0 0
pair:l=trade n=0	-1 -11 14 1 -1 0
pair:l=trade n=1	0 16 -19 -2 3 0
pair:l=trade not-both	0 16 -13 0 0 0
pair:l=trade part:sure	0 7 -5 -3 0 0
pair:l=trade word	0 8 -5 -3 0 0
pair:l=truce 	0 -11 12 0 0 0
pair:l=truce both	0 -10 11 0 0 0
pair:l=truce day-none	0 -17 18 0 0 0
pair:l=trump 	8 -12 4 -6 1 0
pair:l=trump both	10 -23 15 -6 -1 0
pair:l=trump day-none	8 0 2 0 -18 0
pair:l=trump day=l3	8 -11 12 0 -11 0
pair:l=trump day=r2	-1 -8 5 0 5 0
pair:l=trump day=r3	0 -5 -2 0 9 0
pair:l=trump n=0	9 -16 9 -3 0 0
pair:l=trump n=1	-6 11 -2 0 0 0
pair:l=trump n=2	5 -5 10 0 -9 0
pair:l=trump no-word	9 -8 3 0 -5 0
pair:l=trump not-both	0 8 -3 0 -6 0
pair:l=trump part:sure	0 -5 10 -7 -2 0
pair:l=trump word	3 -13 14 -7 -1 0
pair:l=trump's both	2 -11 16 -4 -5 0
pair:l=trump's day-none	0 -12 15 0 0 0
pair:l=trump's n=1	0 -15 19 0 0 0
pair:l=trump's part:sure	1 -10 18 -4 -7 0
pair:l=trump's word	1 -10 18 -4 -7 0
pair:l=tuesday n=0	-6 -14 18 0 0 0
pair:l=tuesday n=1	0 28 -26 0 0 0
pair:l=tuesday n=2	13 -6 -10 0 0 0
pair:l=tuesday prev:sure	0 -11 12 0 0 0
pair:l=tuesday, n=0	-8 -10 14 0 0 0
pair:l=tunis, 	8 -10 2 0 0 0
pair:l=tunis, day	8 -10 2 0 0 0
pair:l=tunis, day-none	8 0 -12 0 0 0
pair:l=tunis, n=1	9 0 -11 0 0 0
pair:l=tunis, no-word	8 0 -12 0 0 0
pair:l=tunis, not-both	8 0 -12 0 0 0
pair:l=two both	0 -12 3 7 0 0
pair:l=two coming	0 -9 13 0 0 0
pair:l=two day-none	0 -15 21 0 0 0
pair:l=two day=r2	1 -16 14 0 0 0
pair:l=two day=r3	7 0 -12 7 0 0
pair:l=two ended	6 4 -10 0 0 0
pair:l=two n=0	0 16 -22 0 0 0
pair:l=two n=2	-1 -23 26 0 0 0
pair:l=two-day n=1	0 -11 14 0 0 0
pair:l=ulaanbaatar, 	0 -12 13 0 0 0
pair:l=ulaanbaatar, both	0 -8 9 0 0 0
pair:l=ulaanbaatar, day	0 -12 13 0 0 0
pair:l=ulaanbaatar, day-none	0 -10 11 0 0 0
pair:l=ulaanbaatar, no-word	0 -12 13 0 0 0
pair:l=until 	-16 27 -16 0 0 0
pair:l=until both	-11 0 11 -2 -4 0
pair:l=until coming	0 -4 11 -3 -4 0
pair:l=until coming+ended	0 -10 11 0 0 0
pair:l=until day	-21 10 5 -8 -8 0
pair:l=until day-none	-9 19 -7 -3 -6 0
pair:l=until day=l1	0 -17 17 0 0 0
pair:l=until day=l3	-4 -5 11 0 0 0
pair:l=until ended	0 19 -17 0 0 0
pair:l=until n=0	-9 8 2 -5 -6 0
pair:l=until no-word	-18 6 6 -1 -2 0
pair:l=until not-both	-8 10 -2 -3 -2 0
pair:l=until part:sure	0 9 -4 0 -2 0
pair:l=up 	0 -9 10 0 0 0
pair:l=us-china 	0 14 -14 0 0 0
pair:l=us-china both	0 12 -11 0 0 0
pair:l=us-china day-none	0 12 -11 0 0 0
pair:l=us-china n=1	0 11 -11 0 0 0
pair:l=us-china part:sure	0 12 -11 0 0 0
pair:l=us-china word	0 12 -11 0 0 0
pair:l=valletta, 	0 11 -9 0 0 0
pair:l=valletta, day	0 11 -9 0 0 0
pair:l=valletta, day-none	0 12 -10 0 0 0
pair:l=valletta, n=1	0 12 -10 0 0 0
pair:l=valletta, no-word	0 15 -13 0 0 0
pair:l=valletta, not-both	0 12 -10 0 0 0
pair:l=video both	-13 15 0 0 0 0
pair:l=video n=0	3 -9 -1 -1 7 0
pair:l=video no-word	-12 4 -3 0 8 6
pair:l=video not-both	13 -20 -7 -2 7 5
pair:l=video part:sure	14 -6 -2 -1 0 0
pair:l=video word	9 0 -7 -2 0 0
pair:l=vilnius, 	10 -14 3 0 0 0
pair:l=vilnius, day	10 -14 3 0 0 0
pair:l=vilnius, day-none	10 -14 3 0 0 0
pair:l=vilnius, n=1	10 -14 3 0 0 0
pair:l=vilnius, not-both	10 -14 3 0 0 0
pair:l=was both	0 11 -10 0 0 0
pair:l=was day-none	-1 -8 11 0 0 0
pair:l=was n=0	0 9 -4 0 0 0
pair:l=washington 	0 12 -9 0 0 0
pair:l=washington both	-1 12 -7 0 -1 0
pair:l=washington coming	0 -8 11 0 0 0
pair:l=washington day-none	-1 -4 10 0 -6 0
pair:l=washington ended	0 -6 10 0 -1 0
pair:l=washington n=2	0 -8 10 0 0 0
pair:l=washington not-both	0 -13 19 0 -4 0
pair:l=washington part:sure	0 -11 16 0 -4 0
pair:l=washington, 	-3 3 -3 -9 12 0
pair:l=washington, both	0 -8 6 -8 12 0
pair:l=washington, day	0 1 -5 -9 12 0
pair:l=washington, day-none	0 9 -7 0 0 0
pair:l=washington, day=r4	-9 -6 5 0 15 0
pair:l=washington, n=1	1 14 -17 -1 -2 0
pair:l=washington, n=3	0 -15 6 0 11 0
pair:l=washington, not-both	0 23 -24 0 0 0
pair:l=washington/beijing, n=2	-11 13 0 0 0 0
pair:l=washington/beijing, n=3	11 -4 -6 0 0 0
pair:l=washington/beijing, no-word	-11 15 -1 0 0 0
pair:l=way 	0 11 -10 0 0 0
pair:l=way day-none	0 11 -10 0 0 0
pair:l=way not-both	0 11 -10 0 0 0
pair:l=way part:sure	0 11 -10 0 0 0
pair:l=way word	0 11 -10 0 0 0
pair:l=we 	-6 26 -19 0 0 0
pair:l=we coming	6 -14 2 0 0 6
pair:l=we day-none	-6 26 -20 0 0 0
pair:l=we day=r0	0 -17 20 0 0 0
pair:l=we day=r1	-5 -8 7 0 0 6
pair:l=we no-word	-10 1 5 0 0 0
pair:l=we part:sure	8 0 -4 -3 -6 6
pair:l=wednesday day-none	-9 -15 20 0 0 0
pair:l=wednesday n=1	0 -23 24 0 0 0
pair:l=wednesday n=2	0 9 -8 0 0 0
pair:l=wednesday, n=1	0 -5 7 0 0 0
pair:l=wednesday, prev:sure	0 -11 11 0 0 0
pair:l=week's not-both	0 -9 10 0 0 0
pair:l=week, n=1	7 -13 5 0 0 0
pair:l=wellington, 	0 -21 22 0 0 0
pair:l=wellington, day	0 -21 22 0 0 0
pair:l=were day-none	-4 10 -3 0 0 0
pair:l=were not-both	-7 10 0 0 0 0
pair:l=which 	9 -6 0 0 0 0
pair:l=which day-none	9 -3 -6 0 0 0
pair:l=which n=0	9 -1 -8 0 0 0
pair:l=which no-word	9 -6 -2 0 0 0
pair:l=which not-both	9 -4 0 0 0 0
pair:l=which word	9 -5 0 0 0 0
pair:l=who day-none	11 0 -7 -2 -1 0
pair:l=who day=r1	0 -15 9 0 6 0
pair:l=who n=0	9 0 -7 -1 0 0
pair:l=who n=1	-5 -14 15 0 4 0
pair:l=who no-word	8 -15 9 0 0 0
pair:l=will both	0 9 -13 4 0 0
pair:l=will coming+ended	-5 10 -13 0 3 0
pair:l=will day-none	-21 2 8 1 -3 0
pair:l=will day=r4	-1 11 -12 1 0 0
pair:l=will n=0	-15 0 -5 12 5 -1
pair:l=will n=1	9 13 -11 -6 -3 -1
pair:l=will n=2	2 -12 16 -2 -5 0
pair:l=will not-both	-4 -4 11 0 -1 -5
pair:l=windhoek, 	-2 -12 15 0 0 0
pair:l=windhoek, day	-2 -12 15 0 0 0
pair:l=windhoek, not-both	-2 -13 15 0 0 0
pair:l=with 	-2 15 -9 0 0 0
pair:l=with day	0 16 -14 0 0 0
pair:l=with n=0	0 9 -6 0 0 0
pair:l=with n=1	-1 12 -8 0 0 0
pair:l=with no-word	-2 12 -8 0 0 0
pair:l=with not-both	-2 16 -11 0 0 0
pair:l=would 	9 -3 -8 0 2 0
pair:l=would coming	-17 1 1 9 0 -2
pair:l=would day-none	1 -16 4 2 8 0
pair:l=would day=r1	-7 16 -1 0 -8 0
pair:l=would day=r2	3 14 -8 -2 -7 0
pair:l=would n=0	-9 0 0 16 -9 0
pair:l=would n=1	5 -9 0 0 4 0
pair:l=would n=2	0 9 -7 -4 1 0
pair:l=would part:sure	-5 -12 -1 12 6 -2
pair:l=would word	-5 -1 -5 10 2 -3
pair:l=xi both	-3 24 -12 -3 -5 0
pair:l=xi coming	0 12 -9 -1 0 0
pair:l=xi day-none	-5 26 -19 0 -2 0
pair:l=xi day=r1	0 -11 18 0 -10 0
pair:l=xi n=1	-4 26 -21 0 0 0
pair:l=xi part:sure	0 15 -9 -3 -1 0
pair:l=xi word	-3 23 -14 -4 -2 0
pair:l=yerevan, no-word	0 11 -13 0 0 0
pair:l=york part:sure	0 -8 12 0 -1 0
pair:l=york, n=1	0 9 -7 0 0 0
pair:l=york, n=2	0 -14 15 0 0 0
pair:l=you 	-7 -2 10 0 0 0
pair:l=you coming	0 16 -13 0 0 0
pair:l=you day-none	0 17 -12 0 0 0
pair:l=you n=0	-1 13 -4 0 0 0
pair:l=you n=1	-3 17 -12 0 0 0
pair:l=you not-both	-2 9 -3 0 0 0
pair:l=zanzibar, 	0 -12 12 0 0 0
pair:l=zanzibar, day	0 -12 12 0 0 0
pair:l=· n=0	0 -15 17 0 0 0
pair:l=· n=2	0 14 -13 0 0 0
pair:l=— 	14 -4 -6 0 0 0
pair:l=— day	19 -5 -16 0 0 0
pair:l=— day-none	18 -13 -1 0 0 0
pair:l=— ended	0 16 -22 6 0 0
pair:l=— n=0	12 -2 -12 0 0 0
pair:l=— n=1	-6 13 -6 0 0 0
pair:l=— no-word	4 10 -24 0 0 0
pair:l=— not-both	12 -4 -4 0 0 0
pair:no-word 	1 18 -5 -6 -16 -11
pair:no-word both	14 11 -12 -18 -10 -12
pair:no-word coming	1 2 3 -19 -9 0
pair:no-word coming+ended	-13 7 1 -2 1 0
pair:no-word coming+ended+running	0 21 -19 0 0 0
pair:no-word ended	12 8 -23 -7 10 -9
pair:no-word ended+running	4 13 -10 0 -9 0
pair:no-word n=0	14 9 -13 -14 -10 -6
pair:no-word n=1	-10 15 -7 4 -4 0
pair:no-word n=2	5 12 -18 -6 14 -9
pair:no-word n=3	4 5 0 -19 -19 0
pair:no-word n=4	0 -11 7 0 13 0
pair:no-word not-both	-2 20 -14 -6 0 -4
pair:no-word running	4 -6 -4 3 11 -3
pair:not-both n=0	-6 9 -17 6 12 -13
pair:not-both n=1	-4 6 2 -5 -8 6
pair:not-both n=2	4 11 5 -43 -15 -24
pair:not-both n=3	2 17 -7 -19 -14 0
pair:not-both n=4	-5 0 7 -4 -4 0
pair:part:sure both	-30 -8 9 12 2 0
pair:part:sure coming+ended	-14 12 -11 0 5 -3
pair:part:sure coming+ended+running	2 1 6 -14 -6 0
pair:part:sure coming+running	13 12 -6 -12 -6 -4
pair:part:sure ended	-15 -6 13 0 -10 7
pair:part:sure ended+running	-15 -17 22 2 0 -1
pair:part:sure n=0	-51 16 -27 12 20 3
pair:part:sure n=1	12 -4 9 -10 -8 0
pair:part:sure n=2	0 -4 15 -6 -15 -1
pair:part:sure n=3	2 1 7 -12 -3 -2
pair:part:sure n=4	11 2 0 -3 -15 0
pair:part:sure n=5	0 -24 12 11 0 0
pair:part:sure not-both	0 8 0 -11 -1 0
pair:part:sure running	-8 13 -12 -9 10 -4
pair:prev:sure 	0 -5 15 -27 -13 -6
pair:prev:sure both	-6 0 13 3 -18 0
pair:prev:sure ended	-12 -9 16 9 0 0
pair:prev:sure ended+running	0 11 -12 0 0 0
pair:prev:sure n=0	-2 -15 27 -6 -12 -12
pair:prev:sure n=1	1 2 1 -25 4 -2
pair:prev:sure n=2	-17 11 -2 7 -12 0
pair:prev:sure n=3	-4 18 -14 0 0 0
pair:prev:sure not-both	-6 0 9 -17 1 -14
pair:running n=0	-12 8 -13 4 14 -4
pair:running n=1	18 1 -14 -29 11 -3
pair:running n=2	-14 -6 9 10 -8 0
pair:running n=3	-2 -2 16 -14 0 0
pair:running not-both	0 8 -11 -5 11 -9
pair:sent:sure 	-23 1 14 -12 0 -10
pair:sent:sure both	-21 14 1 -21 0 -5
pair:sent:sure coming	-7 9 -12 0 8 0
pair:sent:sure coming+running	0 -16 19 0 0 0
pair:sent:sure ended	11 18 -12 -7 -16 -1
pair:sent:sure n=0	-13 5 2 5 -5 -3
pair:sent:sure n=1	-12 5 1 -3 0 -5
pair:sent:sure n=2	-7 0 5 -1 0 -2
pair:sent:sure n=3	7 -11 8 -5 2 0
pair:sent:sure n=5	-1 12 -7 0 0 0
pair:sent:sure not-both	-7 -2 6 11 -8 -10
pair:word 	-7 22 -7 -10 -6 -7
pair:word both	-8 4 2 3 -2 -10
pair:word coming	0 -8 0 13 -3 1
pair:word coming+ended	-16 -3 1 5 9 -1
pair:word coming+ended+running	3 0 7 -12 -6 0
pair:word coming+running	13 -13 0 -8 8 0
pair:word day-none	-34 44 -15 -10 -10 -7
pair:word day=l0	0 -9 13 -2 -4 0
pair:word day=l1	3 -12 -2 2 16 -7
pair:word day=l2	16 -4 0 -2 -5 -9
pair:word day=l3	4 -19 6 9 1 1
pair:word day=l4	-6 1 3 7 -9 0
pair:word day=l5	-6 26 -18 3 -16 0
pair:word day=r2	3 -13 13 -9 0 2
pair:word day=r3	10 -7 -2 3 3 0
pair:word day=r4	-8 -4 15 -2 -1 -4
pair:word ended	8 5 -2 -13 -4 1
pair:word ended+running	-10 -3 14 -1 -9 -2
pair:word n=0	-7 22 -45 5 13 -8
pair:word n=1	-12 8 6 -10 -15 0
pair:word n=2	1 -6 9 -8 0 -5
pair:word n=3	6 -12 18 -9 -9 -2
pair:word n=4	17 -19 11 0 -12 0
pair:word n=5	-3 -22 20 5 0 0
pair:word no-word	5 27 -40 -19 -5 -2
pair:word not-both	0 6 -3 -10 -2 -2
pair:word part:sure	-11 -2 5 5 2 -1
pair:word prev:sure	-2 22 -16 -9 -2 -6
pair:word running	-1 1 -6 -9 17 -5
pair:word sent:sure	-10 -30 43 -10 0 -5
part:calls	73 -26 -42 -86 -50 15
part:coming	-5 9 -3 -2 -6 -1
part:ended	-12 11 4 -7 -12 -10
part:experts	-36 -26 13 -12 0 54
part:m=arrives	-2 19 -23 11 -5 0
part:m=bargain	0 -9 12 0 0 0
part:m=came	5 5 -10 0 1 0
part:m=closed	3 -3 -6 12 -2 0
part:m=come	-6 14 -13 1 0 0
part:m=comes	0 -3 -1 -3 12 0
part:m=conference	22 -6 -33 -4 -2 17
part:m=consultations	6 -7 12 -6 -12 -6
part:m=delegation	-1 -18 18 5 -2 0
part:m=delegations	-4 0 2 6 -12 0
part:m=dinner	0 9 0 -9 -15 0
part:m=due	17 -3 10 -16 -13 0
part:m=ended	-8 -9 12 4 -4 0
part:m=expected	-8 9 -9 7 -3 -2
part:m=flies	-14 -5 2 8 2 0
part:m=gather	0 14 -9 0 -2 0
part:m=go	0 0 -7 3 0 12
part:m=guest	-2 16 -16 -7 5 0
part:m=haggling	0 -11 14 0 0 0
part:m=handshake	0 -12 13 0 0 0
part:m=here	0 -4 11 -4 -10 0
part:m=host	0 16 -18 0 3 0
part:m=invited	-4 12 1 -1 -16 0
part:m=lunch	1 15 -16 -15 6 0
part:m=meet	-1 5 -4 2 -3 8
part:m=meeting	0 -8 1 4 9 0
part:m=meetings	1 -21 13 0 -5 10
part:m=meets	-12 2 -16 3 21 -1
part:m=met	-6 0 7 7 -11 -11
part:m=negotiated	2 -13 13 0 0 0
part:m=negotiations	0 -10 9 7 -9 0
part:m=parted	0 -20 22 0 0 0
part:m=receive	0 7 0 -10 0 0
part:m=received	-2 -7 -6 13 7 0
part:m=receives	0 -19 11 -5 8 0
part:m=round	-6 -3 6 15 -23 -22
part:m=rounds	0 7 3 -29 -2 0
part:m=sat	0 -8 6 -12 10 1
part:m=see each other	0 -7 -2 15 -1 0
part:m=session	0 1 4 -15 0 -2
part:m=settled	14 -14 -2 -4 9 0
part:m=shook hands	3 -17 14 -2 0 0
part:m=sit	-1 7 0 -11 -4 -1
part:m=spent	-3 -2 10 0 -2 0
part:m=summit	-15 4 3 -34 10 -1
part:m=table	2 -6 10 -5 -7 0
part:m=talk	19 0 -23 0 -10 4
part:m=talked	22 -15 -7 -8 9 0
part:m=talking	0 -14 18 0 0 0
part:m=talks	-26 14 -8 14 -12 0
part:m=there	-14 -16 17 9 1 3
part:m=time	14 -4 -18 9 7 0
part:m=to see	0 -7 12 -13 4 0
part:m=visit	-5 -19 5 9 13 0
part:m=visited	0 -5 0 -1 0 10
part:m=visits	-7 9 0 -1 -4 0
part:m=went	0 -1 4 -10 0 0
part:m=where	-14 -9 14 0 1 0
part:meets	-12 -9 13 5 1 5
part:running	0 8 0 -17 0 -10
part:summit	7 -11 -4 -7 18 -40
part:sure	-23 1 8 1 1 0
part:wished	-22 36 -13 -25 -3 0
pc0=agree	0 -6 6 -16 5 3
pc0=bear	11 -15 4 3 0 -2
pc0=begin	6 -2 -8 4 1 3
pc0=buy	0 13 -8 0 -1 0
pc0=deny	2 7 -10 0 0 0
pc0=end	0 -3 9 0 -11 0
pc0=propose	5 -13 1 -2 8 4
pc0=suspend	9 4 -9 -10 5 0
pc0=target	16 -19 9 -1 -4 0
pc0=up	0 5 -6 3 -11 5
pc1=bear	14 -24 16 -4 -4 4
pc1=begin	2 6 -15 3 1 3
pc1=buy	-1 2 -8 9 -1 0
pc1=deny	2 15 -18 0 0 0
pc1=end	13 6 -3 -17 -12 0
pc1=impose	-12 6 -4 0 0 4
pc1=stay	-3 5 5 -6 -10 -6
pc1=suspend	5 7 -9 -12 5 0
pc1=up	0 11 -11 2 -11 4
pct0=agree past-passive	0 -12 18 -2 -4 0
pct0=agree perfect	1 -11 4 -5 9 0
pct0=agree present	0 13 -11 0 0 0
pct0=bear past	10 -30 19 0 0 0
pct0=bear perfect	-10 9 -1 0 0 0
pct0=bear pluperfect	5 -15 -4 0 12 0
pct0=bear present	2 9 -5 0 -9 0
pct0=begin future	7 13 -15 -1 -4 0
pct0=begin modal	5 7 -15 0 0 0
pct0=begin past	0 3 -7 8 -8 0
pct0=begin pluperfect	0 -17 17 0 0 0
pct0=begin present	-6 -4 -5 0 12 5
pct0=buy future	0 16 -14 0 0 0
pct0=down future	8 13 -16 0 0 0
pct0=down modal	0 13 -10 0 0 0
pct0=down present	-3 -17 10 1 9 0
pct0=end modal	-3 -7 3 9 0 0
pct0=impose future	7 -11 0 1 4 0
pct0=impose future-passive	-3 -5 11 0 0 0
pct0=impose past	-17 14 -10 0 2 2
pct0=impose perfect	8 0 -12 0 2 7
pct0=impose present	-21 25 -9 -9 -2 0
pct0=impose present-passive	10 -7 0 0 0 0
pct0=propose future	0 -17 1 0 14 0
pct0=propose modal	-2 13 -4 0 -2 0
pct0=propose past	0 7 1 -11 -8 0
pct0=propose pluperfect	0 -17 10 -1 9 0
pct0=propose present	10 -3 -8 0 1 6
pct0=say modal	0 -12 13 0 0 0
pct0=say past	-10 -6 1 -1 8 8
pct0=say past-passive	0 4 -9 6 0 0
pct0=say perfect	0 30 -19 -9 0 0
pct0=say pluperfect	7 13 -14 0 -8 0
pct0=say present	-8 0 -6 9 7 0
pct0=say present-passive	-3 -15 14 7 0 0
pct0=stay future	-10 1 -6 11 0 0
pct0=stay modal	-2 3 -17 0 16 0
pct0=stay modal-passive	12 -11 0 0 0 0
pct0=stay past	-3 -9 7 9 0 0
pct0=stay pluperfect	4 13 -16 0 0 0
pct0=stay present	1 4 9 -20 -23 0
pct0=suspend future	0 4 -10 0 5 0
pct0=suspend past	0 14 -8 -4 0 0
pct0=suspend present	0 -11 14 0 0 0
pct0=suspend present-passive	13 -8 -5 0 0 0
pct0=target future-passive	0 -13 14 0 0 0
pct0=target modal	5 -11 7 0 0 0
pct0=target perfect	16 -15 -1 0 0 0
pct0=target present	-1 9 -4 0 0 0
pct0=up modal	0 -13 6 8 -3 0
pct0=up present	0 7 -9 0 0 6
pct1=agree infinitive	0 -10 13 0 -1 0
pct1=agree past	1 4 -10 -1 1 6
pct1=agree past-passive	0 -12 18 -2 -4 0
pct1=agree perfect	-13 -10 8 -1 10 0
pct1=agree present	0 13 -11 0 0 0
pct1=bear infinitive	9 -16 5 1 -12 7
pct1=bear modal	0 14 -4 0 -8 0
pct1=bear participle-passive	-4 -9 15 -2 -1 0
pct1=bear past	10 -30 19 0 0 0
pct1=bear perfect	-10 9 -1 0 0 0
pct1=bear pluperfect	5 -15 -2 0 12 0
pct1=begin future	7 9 -11 -1 -3 0
pct1=begin infinitive	-5 14 -6 0 0 0
pct1=begin modal	5 7 -15 0 0 0
pct1=begin participle-passive	0 9 -8 0 0 0
pct1=begin past	0 3 -6 8 -8 0
pct1=begin pluperfect	0 -17 18 0 0 0
pct1=begin present	-6 -3 -6 0 12 5
pct1=buy future	0 16 -14 0 0 0
pct1=buy gerund	0 -8 0 10 0 0
pct1=down future	8 13 -16 0 0 0
pct1=down modal	0 13 -10 0 0 0
pct1=down present	-3 -17 10 1 9 0
pct1=end participle-passive	14 2 -20 0 0 0
pct1=impose future	7 -8 2 -10 4 0
pct1=impose future-passive	-3 -4 10 0 0 0
pct1=impose participle-passive	-15 0 1 10 0 0
pct1=impose past	-13 13 -12 0 4 3
pct1=impose perfect	0 5 -15 1 3 7
pct1=impose present	-22 21 -4 -8 -1 0
pct1=impose present-passive	10 -7 0 0 0 0
pct1=propose future	0 -16 1 0 14 0
pct1=propose infinitive	0 24 -21 0 -2 0
pct1=propose modal	-2 12 -4 0 -2 0
pct1=propose participle-passive	-1 -14 16 0 0 0
pct1=propose past	0 6 1 -10 -6 0
pct1=propose perfect	-5 12 -7 3 -5 0
pct1=propose pluperfect	1 -12 2 -1 9 0
pct1=propose present	11 -5 1 -4 -3 0
pct1=say modal	0 -12 13 0 0 0
pct1=say past	-10 -2 -2 0 8 8
pct1=say past-passive	0 7 -12 7 0 0
pct1=say perfect	0 29 -19 -9 0 0
pct1=say pluperfect	7 13 -14 0 -8 0
pct1=say present	-7 -2 -5 9 7 0
pct1=say present-passive	-3 -15 14 7 0 0
pct1=stay future	-8 10 0 -2 -2 0
pct1=stay modal	-2 3 -17 0 16 0
pct1=stay modal-passive	12 -11 0 0 0 0
pct1=stay participle-passive	0 15 -12 0 0 0
pct1=stay past	-3 -10 7 9 0 0
pct1=stay pluperfect	4 13 -16 0 0 0
pct1=stay present	-4 4 12 -20 -22 0
pct1=suspend future	0 11 -10 0 0 0
pct1=suspend past	0 12 -5 -4 0 0
pct1=suspend present	-2 -11 15 0 0 0
pct1=suspend present-passive	13 -8 -5 0 0 0
pct1=target future-passive	0 -13 14 0 0 0
pct1=target modal	5 -11 7 0 0 0
pct1=target participle-passive	-7 9 0 0 0 0
pct1=target perfect	16 -15 -1 0 0 0
pct1=target present	-1 9 -4 0 0 0
pct1=up modal	0 -15 9 8 -3 0
pct1=up participle-passive	0 10 -10 0 0 0
pct1=up present	0 9 -11 0 0 6
people=0	-10 39 -7 -35 -19 -22
people=1	-40 26 -1 -20 -2 12
people=2	22 -35 16 13 -1 -38
people=3	8 -26 22 6 -12 -1
people=4	-7 -4 -25 27 9 0
phas-future	-2 0 -7 0 10 -2
phas-gerund	0 2 -7 7 0 0
phas-modal	-1 -12 6 11 1 0
phas-participle	-9 5 -4 8 -3 0
phas-perfect	6 1 -3 -18 0 5
phas-pluperfect	10 0 0 -18 0 0
phas-present	0 2 3 -2 -12 3
prev:apart	5 -1 7 -4 -1 -18
prev:calls	83 -39 -48 9 -12 13
prev:coming	-3 -5 8 15 -17 9
prev:ended	-4 17 0 -22 -21 -11
prev:experts	5 5 0 -13 -5 -2
prev:heads=0	-8 6 18 -23 -10 -8
prev:heads=1	12 -4 -9 9 2 -19
prev:heads=2	7 -11 0 2 9 -5
prev:meets	-3 0 10 6 -16 -29
prev:summit	13 1 -6 -43 20 -20
prev:sure	-14 34 -21 16 -30 -38
prev:wished	-6 12 -5 -7 1 -10
pt0=future	1 8 -19 3 7 -1
pt0=modal	-10 -11 4 13 6 0
pt0=modal-not	0 17 -12 0 -1 0
pt0=modal-passive	11 -7 0 0 -3 0
pt0=past	-5 -5 2 3 -3 9
pt0=past-not	0 -14 15 0 0 0
pt0=past-passive	-3 -14 13 0 7 0
pt0=perfect	8 0 -4 -14 0 5
pt0=pluperfect	8 4 -9 -14 1 0
pt0=pluperfect-not	0 -2 9 0 -2 0
pt0=present	-1 10 -6 -7 0 5
pt0=present-passive	6 -12 2 10 -7 0
pt1=gerund	0 -7 2 9 0 0
pt1=modal	-9 -4 6 0 6 0
pt1=modal-not	0 14 -9 0 -1 0
pt1=modal-passive	11 -7 0 0 -3 0
pt1=participle-passive	-7 2 -3 10 0 0
pt1=past	-2 -8 1 4 -1 10
pt1=past-not	0 -14 15 0 0 0
pt1=past-passive	-3 -13 12 0 7 0
pt1=perfect	1 1 -3 -12 2 6
pt1=pluperfect	8 3 -8 -17 2 0
pt1=pluperfect-not	0 -2 9 0 -2 0
pt1=present	-5 8 0 -9 -3 0
pt1=present-passive	6 -12 2 10 -7 0
pv0-none	1 6 0 0 -1 -14
pv0=accept	0 -9 7 0 0 0
pv0=add	5 -6 -5 0 9 0
pv0=announce	0 0 -7 11 -4 0
pv0=approve	-3 11 -9 -1 0 0
pv0=begin	0 7 -9 0 0 0
pv0=buy	0 16 -13 0 0 0
pv0=carry	0 -15 11 5 0 0
pv0=charge	-1 -13 17 0 0 0
pv0=come	3 -11 3 0 6 0
pv0=confirm	3 16 -13 -5 0 0
pv0=continue	12 -1 -9 0 0 0
pv0=cut	0 10 -8 0 0 0
pv0=discuss	4 -5 -5 -1 9 0
pv0=expect	0 -16 6 7 -5 7
pv0=go	8 8 -15 -1 -4 5
pv0=have	-12 5 0 4 0 0
pv0=hold	-1 8 0 -6 -1 0
pv0=hope	0 -10 11 0 0 0
pv0=know	-2 -2 8 0 0 0
pv0=leave	-3 8 -18 0 14 0
pv0=like	-4 10 -1 0 0 0
pv0=lower	2 -17 7 0 0 8
pv0=meet	-2 3 -9 3 4 0
pv0=other	-17 13 0 -18 8 0
pv0=post	-3 10 -4 0 0 0
pv0=promise	0 14 -9 -1 0 0
pv0=propose	0 11 -11 0 0 0
pv0=put	-9 10 0 0 -2 0
pv0=receive	4 5 -12 0 3 0
pv0=reply	0 -7 11 0 -4 0
pv0=resume	0 10 -9 0 0 0
pv0=rise	-10 2 -3 8 0 0
pv0=say	-14 -1 -10 12 0 11
pv0=set	0 -9 10 0 0 0
pv0=start	0 -17 20 0 0 0
pv0=stay	0 -6 0 0 10 0
pv0=stop	0 -12 5 9 0 0
pv0=strike	0 9 -8 0 0 0
pv0=suspend	0 11 -12 0 0 0
pv0=write	-3 -1 5 -8 4 0
pv1-none	3 5 -2 1 1 -12
pv1=accept	0 -15 13 0 0 0
pv1=add	5 -5 -5 0 9 0
pv1=agree	-5 4 -12 8 0 6
pv1=announce	0 1 -11 11 -4 0
pv1=approve	-3 12 -10 -1 0 0
pv1=begin	0 13 -14 0 0 0
pv1=bring	0 9 -6 0 0 0
pv1=buy	0 17 -13 0 0 0
pv1=charge	-1 -11 15 0 0 0
pv1=come	3 -13 5 0 6 0
pv1=continue	11 0 -9 0 0 0
pv1=cut	0 2 -10 0 9 0
pv1=deny	4 12 -16 0 0 0
pv1=discuss	4 -4 -5 -1 9 0
pv1=end	18 -1 -5 -8 -5 0
pv1=expect	0 -3 -4 10 -3 0
pv1=get	7 -8 5 0 -1 0
pv1=go	6 14 -21 -1 -4 5
pv1=have	-12 -5 10 4 0 0
pv1=hold	-4 8 0 -6 -1 0
pv1=hope	0 -13 14 0 0 0
pv1=import	0 -8 0 10 0 0
pv1=know	-3 -2 9 -1 -1 0
pv1=leave	-4 3 -9 -5 13 0
pv1=like	-4 10 -1 0 0 0
pv1=lower	1 -17 9 0 0 8
pv1=make	-1 13 -6 -1 0 0
pv1=other	-16 8 4 -17 8 0
pv1=plan	6 -12 5 0 4 0
pv1=post	-3 10 -4 0 0 0
pv1=prepare	0 4 9 -6 -6 0
pv1=promise	0 14 -8 -1 0 0
pv1=propose	0 33 -32 0 -2 0
pv1=reach	2 -14 15 -2 0 0
pv1=receive	4 5 -13 0 4 0
pv1=reduce	0 0 -10 8 0 0
pv1=reply	0 -6 11 0 -4 0
pv1=resume	0 10 -9 0 0 0
pv1=rise	-10 0 0 8 0 0
pv1=say	-13 1 -15 13 0 11
pv1=see	-4 -12 6 10 0 0
pv1=set	0 -12 13 0 0 0
pv1=sign	-7 1 5 -11 4 0
pv1=sit	5 -9 7 -1 0 0
pv1=stand	0 10 -8 0 0 0
pv1=start	0 -15 18 0 0 0
pv1=strike	0 9 -8 0 0 0
pv1=suspend	0 9 -13 0 5 0
pv1=take	-3 11 -14 7 0 0
pv1=write	-4 -2 5 -8 4 0
pvt0=agree past	-3 -1 3 0 -10 7
pvt0=agree perfect	9 -7 -3 -1 7 0
pvt0=announce past	-7 0 -2 11 -1 0
pvt0=be future	-7 -10 17 3 -2 0
pvt0=be modal	0 0 -11 0 12 0
pvt0=be past	0 -10 0 14 0 0
pvt0=be pluperfect	0 6 -9 0 1 0
pvt0=be present	5 2 8 -17 -20 0
pvt0=begin past	0 17 -16 1 -1 0
pvt0=begin pluperfect	0 -12 13 0 0 0
pvt0=buy future	0 14 -12 0 0 0
pvt0=call past	-10 1 4 0 0 0
pvt0=carry present	0 -14 14 0 0 0
pvt0=come perfect	0 -14 15 0 0 0
pvt0=come present	0 -10 0 2 9 0
pvt0=discuss future	0 -14 1 0 10 0
pvt0=end present	9 0 0 -3 -3 0
pvt0=expect present	0 -22 6 10 -1 7
pvt0=expire present	0 -5 10 0 0 0
pvt0=extend future	0 -17 21 0 -4 0
pvt0=go future	4 8 -10 0 -2 0
pvt0=have present	-8 7 0 -2 3 0
pvt0=hold future	0 17 -15 0 0 0
pvt0=hold present	0 -8 10 0 0 0
pvt0=leave past	0 18 -22 0 6 0
pvt0=lower future	7 5 -12 0 0 0
pvt0=lower present	0 -18 18 0 0 0
pvt0=meet modal	0 10 -4 0 -4 0
pvt0=meet past	0 -14 8 -2 3 0
pvt0=meet pluperfect	2 -13 -4 0 12 0
pvt0=other perfect	-10 -13 20 -1 1 0
pvt0=other present	0 17 -18 -1 3 0
pvt0=post past	-3 10 -4 0 0 0
pvt0=propose past	0 18 -17 0 0 0
pvt0=put modal	-6 0 9 0 0 0
pvt0=put perfect	0 13 -12 0 0 0
pvt0=raise present	0 11 -10 0 0 0
pvt0=reply past	0 -7 11 0 -4 0
pvt0=report past	0 -10 11 0 0 0
pvt0=rise modal	-6 -8 3 9 0 0
pvt0=run future	0 12 -11 0 0 0
pvt0=run past	0 -13 14 0 0 0
pvt0=run present	-5 13 -6 0 0 0
pvt0=say past	-8 1 -11 7 -2 12
pvt0=say perfect	0 15 -7 -5 0 0
pvt0=say present	-7 -15 4 11 4 0
pvt0=see past	-2 -15 12 5 -1 0
pvt0=take past	0 -5 -2 10 0 0
pvt0=take present	0 15 -13 0 0 0
pvt0=tell perfect	0 10 -4 -2 0 0
pvt0=want present	-8 9 -1 0 0 0
pvt0=write past	-3 -5 0 -6 13 0
pvt0=write pluperfect	0 11 -1 0 -7 0
pvt0=write present	0 -12 12 0 0 0
pvt1=agree participle	0 6 -12 10 -2 0
pvt1=announce past	-7 2 -5 11 -1 0
pvt1=be future	-7 -10 24 0 -2 0
pvt1=be modal	0 0 -11 0 12 0
pvt1=be past	0 -10 0 15 0 0
pvt1=be pluperfect	0 6 -9 0 1 0
pvt1=be present	0 2 11 -16 -19 0
pvt1=begin past	0 17 -16 1 -1 0
pvt1=begin pluperfect	0 -13 13 0 0 0
pvt1=bring infinitive	0 13 -12 0 0 0
pvt1=buy future	0 14 -12 0 0 0
pvt1=call past	-10 1 4 0 0 0
pvt1=carry present	0 -14 14 0 0 0
pvt1=come perfect	0 -14 15 0 0 0
pvt1=come present	0 -10 0 2 9 0
pvt1=discuss future	0 -14 1 0 10 0
pvt1=end participle	15 -3 -13 0 0 0
pvt1=end present	9 0 0 -3 -3 0
pvt1=expect present	0 -11 4 6 0 0
pvt1=expire present	0 -5 10 0 0 0
pvt1=extend future	0 -17 21 0 -4 0
pvt1=have past	-3 -9 10 7 -6 0
pvt1=have present	-8 2 1 -1 6 0
pvt1=hold future	0 17 -15 0 0 0
pvt1=hold present	-1 -7 10 0 0 0
pvt1=leave past	0 18 -22 0 6 0
pvt1=lower future	7 5 -12 0 0 0
pvt1=lower present	0 -18 18 0 0 0
pvt1=make participle	0 12 -10 0 0 0
pvt1=meet modal	0 10 -4 0 -4 0
pvt1=meet participle	-4 -11 17 -2 0 0
pvt1=meet past	0 -14 8 -2 3 0
pvt1=meet pluperfect	2 -13 -1 0 12 0
pvt1=other perfect	-9 -16 22 -1 1 0
pvt1=other present	0 17 -18 -1 3 0
pvt1=post past	-3 10 -4 0 0 0
pvt1=propose past	0 18 -17 0 0 0
pvt1=put infinitive	9 -16 7 0 0 0
pvt1=put modal	-6 0 9 0 0 0
pvt1=put perfect	0 11 -10 0 0 0
pvt1=raise present	0 11 -10 0 0 0
pvt1=reach perfect	0 -14 15 0 0 0
pvt1=reply past	0 -7 11 0 -4 0
pvt1=report past	0 -10 11 0 0 0
pvt1=rise modal	-6 -11 6 9 0 0
pvt1=run future	0 12 -11 0 0 0
pvt1=run past	0 -13 14 0 0 0
pvt1=run present	-5 13 -6 0 0 0
pvt1=say past	-8 6 -18 7 -2 12
pvt1=say perfect	0 15 -7 -5 0 0
pvt1=say present	-5 -16 4 11 4 0
pvt1=see past	-2 -15 12 5 -1 0
pvt1=take past	0 -5 -2 10 0 0
pvt1=take present	0 15 -13 0 0 0
pvt1=tell perfect	0 10 -4 -2 0 0
pvt1=write past	-3 -5 0 -6 13 0
pvt1=write pluperfect	0 11 -1 0 -7 0
pvt1=write present	0 -12 12 0 0 0
q:!	-10 22 -10 -5 0 0
q:"	0 11 -7 -18 -1 4
q:&	-1 0 -14 15 -1 0
q:'	15 -15 -11 0 13 0
q:'s	8 -3 -6 -1 9 -1
q:(	17 -19 12 -14 6 0
q:)	17 -13 5 -14 6 0
q:*	0 20 -16 0 0 0
q:+	0 10 -7 0 0 0
q:,	9 -12 13 10 -41 11
q:-	-6 27 -15 -8 -10 -1
q:.	3 6 3 -14 -9 0
q::	17 -13 12 2 -10 -18
q:;	9 -15 14 -10 2 -1
q:<agent>	8 13 -14 -2 -11 -20
q:<day-ahead>	0 -5 -2 23 -12 -3
q:<day-gone>	18 -13 8 0 -6 -10
q:<day-today>	-17 11 3 -15 -4 2
q:<duty>	2 3 -5 7 -3 -12
q:<goods-amount>	0 1 -7 0 0 9
q:<goods>	-20 5 -10 18 -1 21
q:<level-noun>	-22 14 0 -7 -2 0
q:<level>	-3 7 -20 9 7 5
q:<money>	-25 36 -23 -1 3 -1
q:<month-ahead>	-14 -22 26 0 10 0
q:<month-gone>	-6 -17 5 18 -2 11
q:<month-today>	-3 0 -14 19 -2 0
q:<name>	0 -13 4 19 -7 10
q:<not>	3 5 0 -18 9 -18
q:<number>	-16 4 -3 6 9 5
q:<office>	-9 4 9 -3 -12 -11
q:<organisation>	-18 34 -10 -48 -1 -12
q:<person>	6 -5 11 -24 7 -25
q:<points>	7 7 -22 9 -2 0
q:<quality>	-15 -10 8 2 -9 25
q:<seat>	-13 -9 14 14 -17 -4
q:<sender>	-5 21 -10 -21 1 0
q:<span>	5 3 -17 6 22 -15
q:<taker>	-3 21 -9 -1 -6 0
q:<v-agree>	-7 23 -20 0 0 -1
q:<v-bear>	14 -2 -10 3 2 -1
q:<v-begin>	28 0 -6 -21 -15 0
q:<v-buy>	10 21 -20 -1 -23 4
q:<v-deny>	-9 11 0 -6 -3 0
q:<v-down>	8 -1 8 -31 -9 4
q:<v-end>	-16 8 -8 -3 10 -1
q:<v-impose>	3 4 6 -7 -30 -3
q:<v-propose>	13 -8 -6 -6 0 12
q:<v-return>	2 4 2 1 -18 0
q:<v-say>	7 10 -16 -8 0 -2
q:<v-sell>	-25 0 11 -22 6 12
q:<v-stay>	-11 12 11 -22 -25 0
q:<v-suspend>	-21 18 7 0 -30 -8
q:<v-threaten>	-9 33 -35 4 0 0
q:<v-up>	11 11 -12 -16 0 5
q:@	0 9 -7 0 0 0
q:[	2 -9 6 0 0 0
q:]	2 -9 6 0 0 0
q:a	-9 5 6 -11 -5 -11
q:according	-1 2 -23 0 11 9
q:account	-2 -15 -1 -4 8 14
q:accused	-2 10 -7 0 0 0
q:across	-3 -2 8 0 0 0
q:act	-1 9 -6 0 0 0
q:add	2 -13 7 6 -2 0
q:additional	-1 11 -4 -9 2 0
q:adjourned	-9 -11 19 0 0 0
q:admit	0 10 -7 0 0 0
q:adopt	0 14 -13 0 0 0
q:advance	0 -13 15 0 0 0
q:affiliate	0 10 -8 0 0 0
q:after	10 -7 0 16 -15 0
q:afternoon	-1 -10 18 0 0 0
q:afterward	0 -13 -1 8 9 0
q:again	5 3 1 -13 -10 -1
q:against	-4 22 -10 -2 -9 0
q:agenda	0 -7 9 0 0 0
q:ago	8 -20 15 0 0 0
q:agree	5 3 -14 11 -6 2
q:agreement	-4 13 -10 4 -4 0
q:aim	0 0 -6 0 0 9
q:aircraft	10 -3 -6 0 0 0
q:airport	0 -18 13 8 0 0
q:alive	0 22 -22 0 0 0
q:all	-11 24 -25 11 -1 0
q:alone	0 17 -14 0 0 0
q:already	-1 -11 3 14 -6 0
q:also	-20 9 0 0 -10 14
q:aluminium	9 11 -15 0 0 -3
q:aluminum	-4 -5 10 0 0 0
q:am	11 3 -11 0 0 0
q:ambassador	0 11 -9 0 0 0
q:amount	0 11 -6 0 -2 0
q:an	0 7 10 -26 -13 -3
q:and	-6 -1 -1 11 2 0
q:announce	-15 -2 15 -2 0 0
q:announcement	14 -14 5 0 -1 0
q:another	-7 -1 1 -7 10 0
q:answer	-2 -5 13 -3 -2 0
q:any	10 -21 0 8 5 0
q:anybody	7 -16 10 0 0 0
q:anyone	0 13 -8 0 -2 0
q:anything	7 -6 -28 0 22 0
q:appeal	0 -8 12 -3 0 0
q:approve	6 9 0 -2 -19 0
q:are	5 -3 -5 -2 12 3
q:arrangement	19 -28 17 0 -1 0
q:as	3 11 -3 -25 -6 -1
q:aside	0 14 -13 0 0 0
q:ask	-1 -12 10 0 -1 5
q:asleep	0 -15 17 0 0 0
q:at	15 -1 -8 9 -26 14
q:attention	0 -14 16 0 0 0
q:authorised	0 -10 11 0 0 0
q:average	0 16 -16 0 0 0
q:away	0 -2 -2 0 10 0
q:back	0 -18 27 -8 -12 0
q:bag	10 -15 -4 10 0 0
q:ban	-4 18 -5 -5 -1 0
q:banana	0 15 -10 0 0 0
q:base	0 32 -28 -5 0 0
q:battery	0 11 -10 0 0 0
q:be	0 -23 17 -12 17 0
q:bean	0 6 -18 6 3 0
q:been	9 -29 29 -2 0 -4
q:before	-17 21 -9 0 4 0
q:begin	4 1 0 -10 0 0
q:behind	0 -20 22 0 0 0
q:being	0 -20 20 -1 3 0
q:belong	-1 -7 9 0 0 0
q:bergen	0 -13 13 0 0 0
q:bet	10 -2 -5 0 0 0
q:better	-4 12 -3 -1 -2 0
q:between	30 -17 -15 23 -5 0
q:bill	0 -9 12 0 0 0
q:bite	-13 14 0 0 0 0
q:black	0 -2 -10 14 0 0
q:blackwell	16 -14 -3 0 0 0
q:blinked	0 10 -10 0 0 0
q:bloc	0 -18 16 0 0 0
q:boat	0 -10 13 0 0 0
q:bonu	0 13 -12 0 0 0
q:border	10 -4 -1 0 0 0
q:both	11 -12 -15 5 20 5
q:brandy	0 13 -12 0 0 0
q:brass	0 -12 12 0 0 0
q:break	0 -10 10 0 0 0
q:breakfast	0 15 -12 0 0 0
q:breathe	4 5 -8 0 0 0
q:bridge	0 25 -20 -3 0 0
q:brief	0 9 -9 0 0 0
q:bring	6 -8 14 -10 -10 0
q:broken	-11 -2 13 0 0 0
q:build	0 10 -9 0 0 0
q:built	0 -10 -3 0 13 0
q:bus	0 11 -11 0 0 0
q:busan	0 -2 9 5 -29 0
q:business	-1 -9 -9 6 5 7
q:but	0 -33 31 -12 13 0
q:butter	-2 -6 11 0 0 0
q:buy	0 12 -2 0 -18 8
q:by	5 7 -9 -7 -3 1
q:c	8 4 -11 -2 0 0
q:cabinet	-2 22 -14 0 0 0
q:cable	0 10 -8 0 0 0
q:call	13 -17 -4 -2 9 3
q:calm	10 0 -7 0 0 0
q:can	0 9 -6 -2 0 0
q:cancel	0 10 -9 0 0 0
q:candid	0 9 -12 2 -1 0
q:car	-16 -13 -6 29 6 0
q:careful	0 11 -10 0 0 0
q:carmaker	0 -9 10 0 0 0
q:carry	9 -31 3 16 9 0
q:case	-1 42 -37 -5 0 0
q:cashmere	0 -9 9 0 0 0
q:ceasefire	0 12 -11 0 0 0
q:certain	0 -11 14 0 0 0
q:certificate	-3 -16 15 0 0 8
q:changed	-1 19 -18 0 0 0
q:charge	-4 -15 24 -6 -1 0
q:cheaper	0 -11 11 0 0 0
q:cheese	0 -15 16 0 0 0
q:chip	-15 17 -5 -3 1 0
q:christian	0 -10 12 0 0 0
q:christma	12 -9 0 0 0 0
q:city	3 17 -22 -1 0 0
q:close	-7 18 -6 -5 0 0
q:closed	0 29 -26 0 0 0
q:club	0 24 -22 0 0 0
q:coal	6 -10 -2 0 0 8
q:coast	0 18 -17 0 0 0
q:cobalt	6 -14 8 0 0 0
q:cod	0 11 -9 0 0 0
q:colleague	17 -7 3 -2 -9 0
q:collect	10 -14 9 -4 0 0
q:come	12 -15 18 -2 -20 1
q:comment	0 6 -11 0 5 0
q:commerce	0 -22 27 -4 0 0
q:commercial	10 -6 -2 0 0 0
q:commission	0 21 -18 0 0 0
q:commit	0 -17 15 0 0 0
q:commitment	11 -21 10 0 0 0
q:company	0 34 -30 -2 0 0
q:complete	10 -30 24 0 0 0
q:conference	-7 1 9 -5 -1 0
q:consensu	-8 -5 -1 0 16 0
q:consider	-4 17 -6 -4 0 0
q:constructive	-3 -23 25 3 0 0
q:continue	0 7 -3 0 0 0
q:control	-3 -11 3 -4 15 0
q:conversation	-14 13 0 0 0 0
q:cotton	0 -11 -9 13 0 8
q:could	-7 13 -19 4 10 0
q:count	-6 -3 1 9 -1 0
q:counted	-1 2 -17 12 0 0
q:counterpart	12 -9 0 -1 0 0
q:country	-1 1 2 5 -17 0
q:cover	0 15 -14 0 0 0
q:crew	0 -8 11 0 0 0
q:cross	0 11 -10 0 0 0
q:custom	-8 10 -10 6 0 0
q:customer	0 16 -15 0 0 0
q:cut	-5 25 -37 -1 16 0
q:date	-33 4 6 5 9 0
q:davo	0 30 -29 0 0 0
q:day	-22 -13 14 8 12 0
q:de	3 -23 20 -1 0 0
q:deadline	-3 13 -22 14 -1 0
q:deal	3 -6 -6 5 7 0
q:dearer	0 12 -10 0 0 0
q:decided	0 7 -16 8 0 0
q:decision	-10 22 -9 0 0 0
q:decoupling	-6 13 -2 -2 0 0
q:decree	0 12 -11 0 0 0
q:delay	0 17 -12 0 -4 0
q:delegation	-17 0 2 3 0 0
q:deny	0 -6 14 -2 0 0
q:deputy	0 -22 15 5 0 0
q:described	0 18 -17 0 0 0
q:desk	13 -6 -9 0 0 0
q:detail	2 -17 5 8 0 0
q:dialogue	-2 15 -8 0 -4 0
q:diary	0 -11 12 0 0 0
q:did	-3 -4 8 -16 11 -8
q:didn't	0 15 -11 0 0 0
q:digital	13 -2 -10 0 0 0
q:dinner	0 19 -16 -1 0 0
q:direction	-6 15 -10 0 0 0
q:discuss	-15 3 0 -5 6 6
q:dispute	12 8 -13 -6 0 0
q:do	-17 2 0 -11 13 0
q:doctor	0 9 -8 0 0 0
q:doe	2 12 -10 -10 -5 7
q:doing	11 4 -15 0 -2 0
q:don't	-10 7 3 0 0 0
q:done	-5 14 -15 -1 6 0
q:doubt	11 -13 6 0 -1 0
q:draft	0 -18 19 0 0 0
q:driver	0 11 -6 -2 0 0
q:drop	0 -25 20 0 0 7
q:due	10 0 -22 13 8 0
q:durban	0 -9 10 0 0 0
q:duty	11 1 -10 7 -1 -4
q:each	-5 40 -36 1 -2 0
q:earlier	0 -10 1 0 12 0
q:east	0 15 -14 0 0 0
q:eat	0 15 -13 -2 0 0
q:eight	0 10 -5 0 0 0
q:eighth	0 -6 -15 10 17 0
q:either	-2 17 -18 3 0 0
q:election	-25 26 0 0 0 0
q:else	0 8 -3 0 0 0
q:elsewhere	10 -6 -17 10 -2 0
q:end	-9 2 -7 0 16 -4
q:energy	0 -6 10 0 0 0
q:enter	19 -5 -9 0 0 0
q:even	15 -10 -2 0 0 0
q:evening	-8 -8 17 -1 0 0
q:event	-11 7 0 0 5 0
q:every	0 17 -12 0 0 0
q:everybody	0 23 -23 0 0 0
q:everyone	12 -14 2 0 0 0
q:everything	0 11 -6 0 0 0
q:expert	9 -2 0 -3 -1 0
q:expire	0 16 -15 0 0 0
q:explain	6 -12 0 0 0 5
q:export	0 -17 18 -8 4 0
q:exporter	-3 9 -3 0 0 0
q:extra	0 -23 13 10 2 0
q:face	0 12 -10 -2 1 0
q:fact	0 -14 4 0 11 0
q:fall	-3 21 -10 -2 -2 0
q:far	0 -31 31 0 1 0
q:farm	14 -11 -13 0 8 0
q:farmer	0 16 -17 0 1 0
q:fee	-14 -18 9 -5 11 13
q:felt	0 -8 8 0 0 0
q:fentanyl	0 16 -30 -4 11 0
q:fifth	0 -8 9 -1 2 0
q:finance	0 12 -10 0 0 0
q:find	8 -16 11 0 0 0
q:fine	6 7 -12 0 0 0
q:finish	0 -13 14 0 0 0
q:first	21 -15 8 -21 -15 5
q:five	-7 -3 10 0 0 0
q:fix	3 -8 9 0 -3 0
q:flag	0 -17 20 0 0 0
q:flow	0 20 -20 0 0 0
q:fly	-7 -8 -1 12 5 0
q:for	-20 5 -6 21 -10 9
q:force	-7 30 -26 -7 4 0
q:forced	0 5 -12 -1 9 0
q:forty	12 -3 -3 0 -2 0
q:found	0 21 -16 0 -1 0
q:four	-20 2 0 0 12 0
q:fourth	-4 -8 15 -2 -1 0
q:framework	9 -14 12 0 -6 0
q:franc	0 14 -13 0 0 0
q:free	0 12 -6 -1 -2 0
q:friday	3 10 -13 0 0 0
q:friend	0 23 -20 0 0 0
q:frozen	13 -8 -1 0 0 0
q:fruit	0 -10 13 0 0 0
q:further	3 -15 4 1 7 0
q:future	-7 -6 16 0 -1 0
q:gather	0 5 3 -1 -10 0
q:gave	-3 0 -5 -2 11 0
q:general	3 -6 -1 -2 9 0
q:generic	-5 -13 9 0 0 8
q:geneva	13 -28 19 12 -11 0
q:georgia	0 -18 19 0 0 0
q:get	-6 -6 2 19 -9 0
q:given	9 1 -19 -5 10 0
q:go	5 6 -8 -14 4 1
q:goalkeeper	0 19 -19 0 0 0
q:good	0 -16 1 5 13 11
q:government	-6 6 2 1 -10 0
q:grant	0 12 -11 0 0 0
q:great	0 -2 9 -1 -8 0
q:group	0 12 -11 0 0 0
q:guest	-1 5 -14 0 10 0
q:gun	-12 17 0 0 -8 0
q:h	0 -5 -3 10 0 0
q:had	17 -7 -7 4 0 -11
q:half	0 -8 -2 -4 6 14
q:hall	-1 -2 10 -1 -8 0
q:hand	14 -11 -1 0 5 0
q:happen	14 -20 0 -9 9 6
q:happy	0 11 -10 0 0 0
q:harbour	5 -12 -5 14 0 0
q:hard	8 2 -12 0 0 0
q:has	4 -5 3 -33 17 0
q:hasn't	-9 9 0 0 0 0
q:have	-24 12 2 -6 -3 0
q:having	0 15 -13 0 0 0
q:hazelnut	0 15 -13 0 0 0
q:he	21 -16 -3 6 -1 0
q:head	-1 11 0 -2 -4 0
q:heard	0 -19 21 0 0 0
q:height	3 -9 5 0 0 0
q:help	-1 11 -8 0 0 0
q:her	16 -23 0 0 9 0
q:here	0 18 -14 0 0 0
q:high	0 -8 9 0 0 0
q:higher	-5 -18 22 0 0 0
q:him	19 -10 -12 7 0 0
q:himself	2 -20 0 17 0 0
q:his	-3 -1 1 15 -12 -2
q:hold	0 -4 16 -18 -5 0
q:home	1 -11 12 -3 0 0
q:honour	13 -5 -6 0 0 0
q:hope	5 11 -14 0 0 0
q:hospital	0 16 -15 0 0 0
q:hotel	0 -15 21 -4 0 0
q:hour	0 -13 22 0 -23 0
q:how	-6 1 11 -4 -6 0
q:i	9 -20 16 -16 3 -1
q:i'm	0 8 -5 0 0 0
q:ice	0 2 -11 5 0 0
q:if	8 5 0 0 -25 0
q:immediately	0 9 -4 0 -2 0
q:import	0 14 -8 0 0 0
q:important	-1 29 -24 -1 0 0
q:in	10 -9 8 11 -12 -16
q:incheon	0 -22 15 9 0 0
q:inflation	0 16 -14 0 0 0
q:inside	-2 -19 21 0 0 0
q:instead	12 -10 0 0 0 0
q:into	-3 31 -24 0 0 0
q:invest	0 13 -10 0 0 0
q:investment	0 -5 11 0 -3 0
q:invited	0 -9 10 0 0 0
q:is	7 4 -17 7 8 -20
q:island	0 14 -14 0 0 0
q:isn't	11 -11 0 0 0 0
q:it	19 -23 5 -5 5 6
q:itself	9 -21 -4 15 9 0
q:jinping	-4 -5 -1 9 3 0
q:johan	0 -15 16 0 0 0
q:joined	0 21 -18 -1 0 0
q:joint	0 12 -33 16 0 0
q:judge	11 -10 1 0 0 0
q:juice	10 -4 -4 0 0 0
q:jump	0 13 -2 0 -8 0
q:keep	-6 16 -5 0 -1 -1
q:kind	0 8 -7 0 0 0
q:know	2 -10 15 0 -11 0
q:kuala	-12 -17 10 0 16 0
q:lamb	0 10 -10 0 0 0
q:land	-10 -4 8 -5 3 0
q:largest	0 11 -10 0 0 0
q:last	0 -9 -4 28 -26 -2
q:lasted	0 -10 14 0 0 0
q:late	0 -2 -18 10 7 0
q:law	-18 38 -16 -6 -2 0
q:lead	0 11 -8 0 0 0
q:leader	10 -13 3 9 -9 0
q:least	-2 0 -3 0 0 9
q:led	0 13 -11 -3 1 0
q:length	-18 19 0 0 0 0
q:lent	0 -6 9 0 0 0
q:less	9 -1 -1 -2 0 0
q:let	0 11 -4 -5 -6 0
q:levy	-12 -18 19 0 0 7
q:licence	-6 -28 25 2 0 7
q:life	0 -9 9 0 0 0
q:lift	3 7 -10 0 0 0
q:light	0 16 -16 0 0 0
q:like	7 11 -15 -3 -4 0
q:likely	0 12 -10 0 0 0
q:line	-10 11 -16 13 0 0
q:lisbon	6 0 -25 22 -8 0
q:list	5 11 -19 -4 -4 9
q:lithium	0 -20 21 0 0 0
q:little	5 9 -6 0 -14 0
q:london	-2 -14 15 1 0 0
q:long	7 17 -21 -1 -1 0
q:look	1 1 -24 20 0 0
q:lorry	0 11 -5 -1 0 0
q:lose	-5 -11 19 0 0 0
q:lower	-6 30 -30 -2 2 0
q:lumpur	-12 -17 10 0 16 0
q:lunch	-6 -2 10 0 -2 0
q:m	0 -1 -12 -3 20 0
q:madrid	-8 -3 5 -5 10 0
q:magnet	0 8 -9 0 0 0
q:make	-22 21 0 -6 -8 0
q:man	0 -23 16 10 0 0
q:marble	0 -16 16 0 0 0
q:margin	0 -11 19 0 -9 0
q:matter	-4 -7 17 -2 -2 0
q:meant	0 0 -7 0 9 0
q:meanwhile	0 15 -9 0 0 0
q:measure	0 -8 0 0 10 0
q:media	-3 -7 12 3 -4 0
q:medicine	-7 -8 8 0 0 8
q:meet	18 -7 4 -22 4 -9
q:meeting	0 -11 17 -2 0 0
q:member	1 18 -18 -1 0 0
q:merdeka	-1 -9 13 0 0 0
q:metal	0 11 -10 0 0 0
q:michelsen	0 -10 12 0 0 0
q:mid	-1 14 -10 0 -1 0
q:might	-14 5 13 -1 -6 0
q:milk	0 11 -8 0 0 0
q:mind	0 14 -16 0 0 0
q:minister	9 -17 19 -25 0 -3
q:ministry	-10 -7 17 -3 0 0
q:minute	9 4 -3 -4 -9 0
q:missing	21 -21 -3 0 7 0
q:mistake	0 15 -14 0 0 0
q:moment	0 10 -7 0 0 0
q:month	0 10 -7 -1 0 0
q:mood	0 -2 -6 0 10 0
q:moratorium	0 21 -21 0 0 0
q:more	2 12 -12 0 -2 0
q:morning	33 -26 11 4 -22 0
q:most	-8 -1 11 -2 0 0
q:move	-2 29 -24 -2 0 0
q:mr	-3 -20 13 12 7 -1
q:ms	0 14 -10 0 0 0
q:much	0 10 -8 0 0 0
q:muscat	0 -11 11 0 0 0
q:museum	-3 16 -11 0 0 0
q:must	-1 32 -21 -10 0 0
q:name	10 -3 0 -2 -3 0
q:nation	0 12 -11 0 0 0
q:near	0 -9 0 0 10 0
q:nearly	0 6 -10 0 3 0
q:need	0 8 -10 7 -8 0
q:negotiate	-18 15 -4 -14 5 0
q:neither	-13 3 9 0 -1 0
q:network	0 9 -5 0 0 0
q:never	-5 -9 19 0 -1 0
q:new	-17 5 0 -11 12 -1
q:newspaper	-11 -4 16 0 0 0
q:nexperia	-2 1 -11 0 11 0
q:next	-3 -25 29 9 -6 -1
q:night	15 -1 -13 4 0 0
q:nine	0 17 -17 0 0 0
q:no	-1 14 -11 -12 8 -6
q:nobody	1 -31 25 11 -1 0
q:north	13 -5 -9 0 0 0
q:northern	0 24 -23 0 0 0
q:not	31 -19 0 -1 6 -3
q:nothing	-15 17 -11 0 3 0
q:notice	-1 25 -19 -2 -1 0
q:now	-7 2 9 -14 0 0
q:number	0 13 -12 0 0 4
q:nut	0 -23 20 8 0 0
q:nvidia	23 -21 -14 8 0 0
q:observed	0 -14 14 0 0 0
q:of	-10 -10 5 4 12 16
q:offer	5 7 -6 -10 -6 0
q:office	0 -7 11 0 0 0
q:oil	-14 0 0 -5 3 13
q:old	-3 -5 11 -3 0 0
q:on	-10 0 2 7 -5 0
q:once	-6 -6 15 0 0 0
q:one	-11 -22 27 -11 9 -2
q:onion	0 -8 9 0 0 0
q:only	-3 15 -13 -6 4 0
q:operator	0 15 -12 0 0 0
q:opposite	0 10 -9 0 0 0
q:opposition	0 9 -6 0 0 0
q:or	0 28 -25 -7 0 0
q:orange	9 -3 -3 0 0 0
q:order	15 4 -13 0 -4 -1
q:ordinary	0 19 -15 0 0 0
q:osaka	-5 -9 7 0 -1 8
q:other	-19 6 3 -1 0 0
q:our	6 -1 6 -17 0 0
q:out	18 -24 15 -6 3 0
q:outline	0 -3 -2 0 9 0
q:output	0 10 -6 0 0 0
q:outside	0 -2 -11 10 0 0
q:outstanding	0 -10 11 0 0 0
q:over	-35 23 0 -2 0 0
q:own	-12 9 -25 17 5 0
q:p	-12 0 -16 14 7 0
q:package	0 3 -13 0 0 9
q:pact	0 13 -11 0 0 0
q:pair	-1 -13 17 0 0 0
q:palacio	0 -13 13 0 0 0
q:palm	-2 18 -12 0 0 0
q:paper	-9 1 -1 -7 13 0
q:pari	8 5 -1 -14 -3 0
q:park	0 17 -17 0 0 0
q:part	0 24 -24 2 -3 0
q:partner	0 -7 11 0 -4 0
q:pass	0 12 -9 0 0 0
q:passed	3 0 -17 0 12 0
q:past	-4 -14 13 -3 8 0
q:patient	0 11 -9 0 0 0
q:pause	-17 12 5 0 -3 0
q:pay	-11 24 -30 3 3 11
q:payment	12 -9 -2 0 0 0
q:peace	-1 34 -27 0 -2 0
q:pen	-10 13 -1 0 0 0
q:people	-5 3 -4 10 -9 0
q:permanent	0 -16 20 0 0 0
q:person	0 -6 11 0 0 0
q:phase	0 -8 10 0 0 0
q:phone	18 -24 9 0 -2 0
q:phosphate	0 15 -11 0 0 0
q:pick	0 -14 14 0 0 0
q:picked	15 -13 0 0 0 0
q:place	-3 24 -28 11 -4 0
q:plan	15 -17 -2 5 7 0
q:plane	3 -23 18 0 4 0
q:plant	-5 9 -3 0 0 0
q:player	0 24 -21 0 0 0
q:point	0 20 -15 -3 0 0
q:police	0 -12 13 0 0 0
q:poor	9 -3 -4 0 0 0
q:port	-10 0 4 -8 9 0
q:post	0 20 -17 0 -2 0
q:potatoe	0 -18 18 0 0 0
q:power	-4 -5 12 -1 0 0
q:prepare	-3 -1 10 -2 -3 0
q:present	0 -18 5 -4 15 7
q:president	-9 -25 6 -3 31 0
q:press	1 -17 8 12 -5 0
q:price	-9 34 -20 0 0 0
q:prime	-8 9 -7 -1 5 0
q:principle	0 15 -16 0 0 0
q:probably	-1 13 -8 0 -2 0
q:product	7 -4 -11 1 6 0
q:progress	-7 26 -12 0 -5 0
q:prolong	-12 16 0 0 0 0
q:prolongation	0 17 -14 0 0 0
q:promise	13 -15 0 9 -1 0
q:protocol	0 -13 14 0 0 0
q:province	0 12 -10 0 0 0
q:public	-3 17 -12 0 0 0
q:published	-4 16 -9 0 0 0
q:put	5 -12 10 -10 4 -1
q:quarrel	-5 20 -14 0 0 0
q:quarter	-7 0 -1 0 0 8
q:question	-12 -8 9 2 0 7
q:queue	10 -15 6 0 0 0
q:quota	10 -20 16 0 0 -3
q:radio	-9 -8 18 0 0 0
q:raise	-4 -8 3 -6 8 7
q:rang	32 -12 -23 0 0 0
q:rate	-15 18 -3 -3 -3 0
q:rather	0 -7 9 0 0 0
q:reach	-6 -7 13 -5 0 0
q:read	-6 11 -2 0 0 0
q:reading	0 -10 11 0 0 0
q:ready	4 -8 8 0 0 0
q:reason	-10 -18 12 0 12 5
q:recall	9 -5 -4 0 0 0
q:receive	3 -37 37 -1 -2 0
q:reckon	5 -14 0 0 10 0
q:red	9 -1 -6 0 0 0
q:reduce	0 -17 18 0 0 0
q:regret	0 11 -10 0 0 0
q:regrettable	15 -11 -1 0 0 0
q:regulation	0 10 -7 0 0 0
q:remain	-11 -8 12 -5 2 8
q:remember	0 -7 9 0 0 0
q:renewal	9 -9 0 0 0 0
q:rent	0 15 -15 0 0 0
q:reply	5 -15 12 -1 0 0
q:report	-11 35 -27 -4 0 0
q:reporter	5 5 -11 -11 5 0
q:republic	-5 12 -7 0 0 0
q:request	0 -9 10 0 0 0
q:require	-6 6 -11 0 0 9
q:reserved	0 -21 22 3 -2 0
q:rest	-2 19 -14 0 0 0
q:result	-5 -14 21 -1 0 0
q:resume	-12 18 -7 0 0 0
q:retaliate	0 -11 18 0 -2 0
q:return	9 6 -22 5 0 0
q:reykjavík	-1 10 -5 0 0 0
q:rice	-9 0 11 0 0 0
q:right	-2 12 -2 -2 -3 0
q:rise	2 17 -35 14 -1 0
q:river	0 -10 12 0 0 0
q:room	8 -12 9 0 0 0
q:rosenbad	-7 -22 29 -2 0 0
q:round	-10 2 -4 7 9 -1
q:row	0 9 -7 0 0 0
q:rubber	0 -6 10 -2 0 0
q:rule	-5 21 -15 0 -1 0
q:rum	0 -7 9 0 0 0
q:s	0 -6 -8 15 -1 0
q:safe	0 10 -9 0 0 0
q:sailing	0 9 -7 0 0 0
q:salalah	0 -13 15 0 0 0
q:sale	0 15 -11 0 0 0
q:salt	5 -13 8 0 0 0
q:say	4 13 -14 -9 8 -5
q:scale	0 4 -10 0 5 0
q:scheduled	0 0 -7 12 -3 0
q:scrap	10 0 -7 0 0 -3
q:season	3 -12 9 -1 0 0
q:second	4 -33 19 16 0 0
q:section	-3 27 -12 0 -4 0
q:see	-7 16 -23 23 -18 0
q:seemed	0 -11 0 0 12 0
q:sell	-22 17 -6 -1 10 0
q:senate	0 -10 12 0 0 0
q:send	10 3 -8 0 -6 0
q:sentence	0 -10 0 10 0 0
q:seoul	0 9 -6 0 0 0
q:separate	1 -18 16 0 0 0
q:service	13 -7 -7 0 0 0
q:session	0 -20 24 -3 0 0
q:settle	17 0 -4 -7 -6 0
q:seven	0 10 -9 0 0 0
q:seventh	0 -7 10 0 0 0
q:several	11 -13 -3 5 0 0
q:shake	0 7 -14 0 7 0
q:shall	3 -17 0 16 0 0
q:share	0 23 -21 0 0 0
q:shared	0 14 -13 0 0 0
q:she	16 -26 19 -3 -1 0
q:sheet	0 -7 0 0 11 0
q:ship	-13 -7 6 -6 0 12
q:shook	-1 -13 16 0 0 0
q:short	-1 12 -9 0 0 0
q:should	-9 8 -2 8 -9 0
q:shrimp	0 8 -6 0 0 0
q:shut	0 33 -28 0 -2 0
q:side	5 12 -16 -12 6 0
q:sign	-30 28 -12 -7 6 -2
q:signature	14 -32 21 -2 4 0
q:silence	9 3 -15 0 0 0
q:silent	-12 13 0 0 0 0
q:similar	0 12 -6 -2 0 0
q:since	-1 -14 12 11 -20 4
q:sir	-5 -11 17 0 0 0
q:sit	5 -11 11 -2 -4 0
q:six	0 17 -15 0 0 0
q:sixth	0 13 -10 0 0 0
q:ski	0 16 -15 0 0 0
q:sleep	-6 -10 21 -4 0 0
q:small	-2 12 -7 0 0 0
q:smaller	0 12 -11 0 0 0
q:so	4 4 0 -12 -13 0
q:social	-4 3 11 -1 -10 0
q:solar	0 -9 9 0 0 0
q:some	-13 23 -9 0 0 0
q:something	24 -10 -10 -2 0 0
q:soon	0 -2 -7 0 10 0
q:sooner	0 20 -19 0 0 0
q:sorry	0 35 -34 0 0 0
q:sounded	10 -11 0 0 0 0
q:south	0 17 -16 0 0 0
q:soybean	-6 8 -12 -1 8 0
q:spare	13 -2 -7 0 0 0
q:speak	4 3 -23 7 11 0
q:spent	1 15 -18 0 0 0
q:split	0 -11 13 0 0 0
q:spoke	-44 16 27 -4 -6 0
q:spoken	2 0 -11 10 0 0
q:spring	0 -15 29 0 -15 0
q:staff	0 18 -16 -1 0 0
q:stalled	-13 15 0 0 0 0
q:standstill	0 -28 32 -2 0 0
q:start	-6 14 -3 -3 0 0
q:state	-9 -3 6 10 -9 0
q:statement	14 -1 -8 0 0 0
q:steel	-2 16 -7 -4 -5 0
q:step	9 -32 31 -6 0 0
q:still	-6 12 -7 0 -3 0
q:stock	0 -14 -2 16 0 0
q:stockholm	-9 -8 12 2 -1 0
q:stop	-2 -6 14 -3 -2 0
q:strike	0 22 -17 -4 0 0
q:striker	0 16 -14 0 0 0
q:subject	-4 0 -9 0 12 0
q:substantial	0 11 -14 0 0 0
q:such	0 -11 0 13 0 0
q:summer	6 1 -12 7 0 0
q:sunflower	0 -9 10 0 0 0
q:suspend	-6 5 -4 12 -8 0
q:table	-6 -5 13 -9 -1 0
q:take	9 -3 -7 0 -1 5
q:talk	-17 -6 1 9 19 -7
q:talked	0 -7 14 -6 0 0
q:talking	4 5 -17 6 -4 0
q:tariff	-12 -1 6 3 1 -2
q:tax	11 0 -11 0 0 0
q:team	-10 7 0 0 0 0
q:telephone	6 -1 -7 13 -10 0
q:tell	9 -2 -9 -8 5 1
q:ten	0 -8 10 0 0 0
q:term	9 -10 -4 9 0 0
q:text	8 -12 12 0 -7 0
q:textile	0 -11 0 12 0 0
q:than	15 10 -9 0 -20 0
q:thank	-10 -27 42 0 0 0
q:that	-9 -8 3 3 18 2
q:the	-18 16 -12 3 2 8
q:their	4 5 -9 9 -11 -3
q:then	8 -2 3 -6 -9 0
q:there	-6 0 12 -13 -3 -2
q:they	8 -7 11 0 -15 -4
q:they'll	8 -19 12 0 0 0
q:they're	0 -11 11 0 0 0
q:thi	-10 -24 19 0 22 -3
q:thing	-5 21 -15 -1 1 0
q:think	4 17 -22 -1 1 0
q:third	-18 16 -2 -5 -2 0
q:though	10 -12 4 0 -1 0
q:threaten	-7 18 -22 6 0 0
q:three	21 -20 15 -12 -5 0
q:thursday	0 12 -10 0 0 0
q:ticket	0 25 -25 0 0 0
q:tiktok	-9 5 9 -1 -4 0
q:time	-6 -35 35 0 18 -1
q:timing	8 4 -23 -4 15 0
q:to	-32 10 -1 11 0 8
q:tomatoe	0 -20 21 0 0 0
q:too	-9 28 -17 0 -4 0
q:tool	0 -17 15 0 0 0
q:top	-2 -12 -3 7 5 7
q:topic	0 9 -9 0 0 0
q:touch	0 -9 10 0 0 0
q:touched	12 -13 0 0 0 0
q:tournament	-3 15 -10 0 0 0
q:tractor	0 -12 13 0 0 0
q:trade	3 -3 5 -20 6 -3
q:trader	0 8 -10 4 0 0
q:translated	0 31 -28 0 0 0
q:trawler	0 -13 14 0 0 0
q:treaty	12 -12 3 -2 0 0
q:trial	-4 -1 0 -1 9 0
q:tried	-9 2 7 0 0 0
q:trieste	0 -12 15 0 0 0
q:truce	-32 14 -4 11 3 -8
q:turbine	-10 -1 17 0 0 0
q:turn	0 -7 9 0 0 0
q:twenty	0 10 -8 0 0 0
q:twice	2 6 -15 0 7 0
q:two	11 -8 18 -11 -18 -7
q:under	-5 -2 12 -14 1 0
q:united	0 26 -24 0 0 0
q:unless	19 -21 5 0 0 0
q:until	-7 16 -10 12 -26 -1
q:up	13 -14 0 -1 2 2
q:us	0 -9 9 5 -3 0
q:use	-6 11 -4 0 0 0
q:used	-1 22 -9 -3 -3 0
q:usual	0 -11 11 0 0 0
q:v	0 -11 12 0 0 0
q:valid	0 0 -8 9 0 0
q:valley	0 36 -34 0 0 0
q:valparaíso	0 -13 13 0 0 0
q:very	6 -30 12 12 5 0
q:vessel	0 17 -15 0 0 0
q:vice	4 -12 12 -8 0 0
q:video	-1 -13 17 -5 2 0
q:visit	-11 29 -16 0 -10 0
q:voice	0 13 -11 0 0 0
q:volume	0 12 -10 0 0 0
q:vote	-4 -10 15 0 0 0
q:voted	0 17 -16 0 0 0
q:vow	0 15 -14 0 0 0
q:wait	0 13 -8 0 -1 0
q:waited	-5 16 -9 0 0 0
q:walnut	12 -24 -1 16 0 0
q:want	0 -6 0 14 0 -3
q:war	0 20 -13 -1 -9 0
q:was	-12 -2 -3 7 19 0
q:water	0 27 -24 0 0 0
q:we	-5 1 15 -13 -7 -6
q:we'll	0 -21 21 0 0 0
q:week	-9 1 9 -19 2 -1
q:weekend	-3 -14 18 0 0 0
q:welcomed	9 2 -15 0 0 0
q:well	4 -8 12 -6 -9 0
q:were	-20 -2 19 -1 0 -3
q:what	15 13 -18 3 -17 -2
q:when	-3 10 -3 -6 0 0
q:where	0 9 -8 2 -3 0
q:wherever	10 -9 0 0 0 0
q:whether	-4 -17 23 0 0 0
q:which	7 7 -3 6 -18 -10
q:while	-7 -16 22 0 0 0
q:who	-9 9 -10 4 7 -3
q:whole	0 10 -9 0 0 0
q:whom	-3 8 -2 0 -3 0
q:why	0 -9 14 -1 0 0
q:will	0 21 -15 -14 -19 14
q:win	-4 23 -17 0 0 0
q:wind	0 -17 17 0 0 0
q:window	-8 25 -18 0 0 0
q:wine	0 -7 8 0 0 0
q:winner	6 6 -13 0 0 0
q:winter	16 -16 5 -1 0 0
q:wire	0 30 -28 0 0 0
q:wish	14 -9 -5 0 0 0
q:with	-7 -2 11 -13 9 -11
q:withdraw	-3 16 -12 0 0 0
q:within	3 9 -10 0 0 0
q:without	-3 2 8 -10 -9 0
q:woke	0 -14 14 0 0 0
q:won't	-4 22 -16 0 0 0
q:word	-10 15 -11 -3 4 0
q:work	0 -9 12 0 0 0
q:worker	0 9 -9 0 0 0
q:working	3 13 -17 0 0 0
q:worry	-1 1 -13 13 0 0
q:worse	0 -9 11 0 0 0
q:worth	0 21 -17 0 0 0
q:would	20 -14 6 -4 -3 -7
q:wrong	14 -16 4 0 0 0
q:xi	-4 -5 -1 9 3 0
q:yarn	-7 -15 0 14 0 8
q:year	-12 14 -29 21 10 0
q:yes	0 5 -8 13 -10 0
q:yet	5 21 -32 -1 7 0
q:york	-6 -4 13 -5 -7 0
q:you	0 -18 24 -6 -4 0
q:young	8 8 -19 0 0 0
q:your	0 -12 14 0 0 0
q:yuan	0 10 -10 0 0 0
q:zero	0 -20 11 0 10 0
q:—	-12 -6 1 16 5 -3
qt=future	-19 14 -6 1 -1 2
qt=modal	-10 14 -7 0 0 -9
qt=past	-1 -1 -10 16 -10 12
qt=perfect	8 5 -9 -15 6 0
qt=pluperfect	16 -12 11 -14 -7 -6
qt=present	3 -4 3 -32 23 -7
quoted	-14 13 -1 0 -1 0
r1="	-14 19 0 -9 -1 0
r1='s	9 -2 0 -20 4 0
r1=(	15 -16 4 10 -10 0
r1=)	-20 -5 9 -10 12 0
r1=,	0 4 5 -15 -1 -27
r1=-	0 0 4 0 -10 0
r1=.	0 -4 2 -5 12 -18
r1=:	5 5 -7 -4 3 0
r1=;	-10 8 4 -12 -4 0
r1=<agent>	5 7 -5 0 -9 0
r1=<day-ahead>	2 14 -23 7 -9 2
r1=<goods>	0 21 -17 0 0 0
r1=<level>	5 19 -30 0 0 0
r1=<name>	9 -1 -16 9 6 0
r1=<not>	-2 -5 11 0 -5 0
r1=<number>	0 -18 14 6 0 0
r1=<person>	-7 -11 4 2 9 -2
r1=<quality>	9 9 -10 -2 -4 0
r1=<seat>	8 0 12 -7 -26 0
r1=<v-agree>	-4 -11 19 -2 -4 0
r1=<v-bear>	3 -9 13 -2 -5 0
r1=<v-begin>	-12 -3 -11 10 2 15
r1=<v-impose>	5 4 -3 6 -17 0
r1=<v-propose>	15 3 -17 0 -6 -1
r1=<v-return>	0 8 -14 5 0 0
r1=<v-stay>	0 10 -5 -3 -4 0
r1=<v-suspend>	0 15 -13 0 0 0
r1=<v-target>	10 -17 9 0 0 0
r1=?	6 0 0 -9 0 0
r1=a	-22 22 0 -10 -7 0
r1=about	-15 27 0 -15 -10 -1
r1=above	0 10 -7 0 0 0
r1=after	9 -5 2 0 -3 0
r1=afternoon	-2 -14 12 0 0 7
r1=again	-21 3 0 19 -14 -2
r1=also	0 11 -9 0 0 0
r1=an	0 -9 13 0 0 0
r1=and	-20 10 1 0 -4 2
r1=announce	0 -13 13 0 0 0
r1=are	-7 20 -7 -10 -3 0
r1=as	15 -9 1 0 -9 0
r1=at	-13 -8 13 1 2 6
r1=back	15 -23 9 0 0 0
r1=before	0 -14 -10 8 16 0
r1=begin	0 14 -14 0 0 0
r1=between	-1 0 5 0 -10 -1
r1=border	0 -10 10 0 0 0
r1=both	0 14 -9 0 0 0
r1=broke	0 11 -10 0 0 0
r1=but	0 -10 11 0 0 0
r1=by	5 -5 3 -15 0 2
r1=collapse	0 -10 11 0 0 0
r1=come	-7 -2 0 -2 11 0
r1=conference	18 -26 -5 0 0 9
r1=could	0 19 -8 -11 0 0
r1=each	1 -16 8 1 2 0
r1=enter	0 -13 13 0 0 0
r1=evening	-10 -10 15 7 -9 0
r1=every	-5 10 -3 0 0 0
r1=extend	0 14 -13 0 0 0
r1=fail	0 15 -12 0 0 0
r1=for	1 13 -9 6 -16 -1
r1=from	-5 -3 -5 10 9 0
r1=has	-2 -13 15 3 0 0
r1=have	0 -14 7 -1 12 0
r1=he	-5 -8 10 -4 5 0
r1=her	9 -16 9 0 0 0
r1=here	-1 -8 10 0 -2 0
r1=him	11 -3 0 0 -10 0
r1=his	0 -16 11 9 -2 0
r1=if	0 17 -15 0 0 0
r1=in	20 -34 22 3 11 -31
r1=is	0 8 -6 -7 -3 7
r1=it	-22 13 -4 0 12 0
r1=lasted	-14 -14 19 0 10 0
r1=may	0 12 -8 0 0 0
r1=meet	9 -2 -4 0 0 0
r1=mr	0 6 -8 4 -5 0
r1=near	0 -8 -2 10 0 0
r1=next	-4 0 -10 0 12 0
r1=night	5 -8 9 -11 -4 0
r1=noon	-1 -9 0 12 0 0
r1=now	-4 9 -1 0 0 0
r1=of	-31 7 8 -13 9 -8
r1=off	0 14 -15 0 2 0
r1=on	0 -2 -15 6 9 4
r1=once	0 -4 9 0 -3 0
r1=only	0 -4 9 0 -1 0
r1=or	0 18 -15 0 -1 0
r1=over	10 1 -4 -5 0 0
r1=pay	0 9 -6 0 0 0
r1=propose	10 -8 -1 0 0 0
r1=published	-1 20 -16 0 0 0
r1=put	0 15 -12 0 0 0
r1=resume	0 6 -13 5 0 0
r1=run	0 12 -8 0 -1 0
r1=say	-1 19 -14 0 0 0
r1=she	-8 -1 12 0 0 0
r1=shortly	-9 -19 -6 30 -1 0
r1=sign	0 -11 14 0 0 0
r1=since	2 7 0 -8 -15 0
r1=some	2 -16 0 0 15 0
r1=speak	-2 -8 11 0 0 0
r1=still	0 -11 11 0 0 0
r1=table	0 11 -11 0 0 0
r1=take	0 0 -9 16 -2 0
r1=that	-4 12 1 -13 -6 -3
r1=the	-33 10 -1 7 8 -4
r1=their	3 17 -17 -2 0 0
r1=there	-7 -9 19 -6 0 0
r1=thi	11 -1 -23 10 -2 6
r1=three	-3 11 -5 -1 0 0
r1=to	16 6 -2 -10 -25 -5
r1=twice	17 -9 -4 0 0 0
r1=two	0 -6 13 -1 0 0
r1=unless	0 10 -8 0 0 0
r1=until	4 -12 11 0 0 0
r1=was	-9 -3 9 5 -16 0
r1=week	0 12 -10 0 0 0
r1=were	-1 14 -3 -11 -1 0
r1=what	0 36 -28 -1 -5 0
r1=whether	0 13 -5 0 -3 0
r1=whom	7 0 -9 0 0 0
r1=with	14 -3 -13 -9 13 7
r1=without	0 -16 18 0 0 0
r1=you	-1 21 -16 0 0 0
r1=—	-21 20 -4 -13 -2 0
r2="	-17 2 9 0 -8 0
r2=(	-1 18 -16 0 0 0
r2=,	8 -7 -4 9 -8 4
r2=-	-2 -6 10 0 0 0
r2=.	14 -18 30 -18 -41 0
r2=:	-15 -13 21 -1 3 0
r2=;	0 18 -17 0 0 0
r2=<agent>	-1 21 -6 -9 -4 0
r2=<day-ahead>	5 5 -20 2 -2 8
r2=<day-gone>	20 -22 0 0 16 -10
r2=<day-today>	-11 9 8 -6 -4 0
r2=<end>	-12 1 7 -3 10 -15
r2=<gate>	-5 -10 10 0 0 5
r2=<goods-amount>	-3 18 -9 0 -2 0
r2=<goods>	-25 31 -7 -7 -13 0
r2=<level-noun>	0 8 -10 0 -1 0
r2=<level>	-1 23 -17 0 -6 0
r2=<month-ahead>	0 -13 -24 14 28 0
r2=<month-gone>	8 9 -11 0 -9 0
r2=<name>	-7 11 -14 0 3 -4
r2=<not>	-5 14 -6 -1 -5 0
r2=<number>	11 -20 22 -17 -9 0
r2=<office>	7 -19 17 -2 1 -1
r2=<organisation>	-13 14 -4 0 -3 0
r2=<person>	5 -18 21 -11 -1 0
r2=<points>	0 -9 0 0 10 0
r2=<quality>	8 -14 2 5 4 -2
r2=<seat>	0 13 -14 12 -8 -6
r2=<span>	-10 8 3 0 -10 0
r2=<v-agree>	13 -18 16 0 -8 0
r2=<v-bear>	0 -17 7 -9 19 0
r2=<v-begin>	2 -8 12 -16 8 0
r2=<v-buy>	0 10 -7 0 0 0
r2=<v-down>	0 15 -8 -7 -4 0
r2=<v-end>	-7 22 -15 0 0 0
r2=<v-impose>	0 12 -7 -2 -36 6
r2=<v-propose>	-5 4 -2 2 -15 8
r2=<v-stay>	4 2 2 -16 -5 0
r2=<v-suspend>	-3 -1 10 -12 -2 0
r2=<v-target>	5 8 -15 0 0 0
r2=<v-up>	-14 6 7 -14 0 0
r2=a	-1 13 -6 -5 -5 -4
r2=about	1 -20 12 6 0 0
r2=according	0 16 -16 0 0 0
r2=after	11 -3 1 -11 -4 0
r2=agree	4 -21 13 2 0 0
r2=all	-6 -20 25 0 0 0
r2=almaty	0 9 -9 0 0 0
r2=also	0 13 -11 0 0 0
r2=an	-2 11 0 -10 -11 0
r2=and	-1 5 -14 24 -10 -3
r2=are	0 -13 17 0 0 0
r2=as	-5 -6 1 0 14 0
r2=ask	-3 -12 5 10 0 0
r2=at	0 -21 0 21 7 0
r2=bandung	0 -9 9 0 0 0
r2=be	11 3 -15 0 0 0
r2=beef	0 -18 19 0 0 0
r2=been	-12 -2 10 2 -4 0
r2=before	-10 -5 12 3 -2 0
r2=begin	3 -18 12 -9 12 0
r2=between	0 14 -14 0 0 0
r2=both	-7 -4 13 -1 0 0
r2=busan	3 -9 12 0 -11 0
r2=but	-8 12 -5 0 0 0
r2=by	-8 18 -11 -7 4 0
r2=collect	0 -13 13 0 0 0
r2=come	0 10 -8 0 0 0
r2=complete	17 -13 -2 0 0 0
r2=covered	-1 12 -8 0 0 0
r2=cut	0 13 -11 0 0 0
r2=detail	0 9 -8 0 0 0
r2=dinner	0 17 -14 0 0 0
r2=doe	0 -17 17 0 0 0
r2=down	0 11 -9 0 0 0
r2=duty	-6 17 -8 0 0 0
r2=each	14 -11 0 0 0 0
r2=early	0 -1 -1 11 -7 0
r2=eastern	11 -16 5 0 0 0
r2=end	-2 10 -7 0 0 0
r2=entebbe	0 -9 10 0 0 0
r2=evening	0 -8 -5 0 11 0
r2=excerpt	-1 15 -10 0 0 0
r2=extend	-4 -4 11 0 0 0
r2=extension	0 -7 8 0 0 0
r2=extract	0 12 -9 0 0 0
r2=face	0 -9 9 0 0 0
r2=far	3 -8 4 0 0 0
r2=first	0 14 -9 0 0 0
r2=fish	0 -7 8 0 0 0
r2=five	0 -11 12 0 0 0
r2=for	9 13 -16 -14 0 0
r2=four	-13 1 1 8 0 0
r2=framework	-3 -8 14 0 0 0
r2=freeze	-1 -6 9 0 0 0
r2=friday	0 -11 11 0 0 0
r2=from	-8 -8 11 1 0 0
r2=get	9 -5 -12 0 6 0
r2=go	-6 13 0 -12 0 0
r2=good	9 -13 9 0 0 0
r2=guayaquil	0 -8 10 0 0 0
r2=gyeongju	3 -10 7 0 0 0
r2=had	1 -14 13 0 -4 0
r2=happen	0 17 -11 0 -1 0
r2=has	-3 18 -13 0 0 0
r2=have	-6 -10 15 0 0 0
r2=having	0 -8 8 0 0 0
r2=he	-12 14 6 -22 -17 0
r2=here	0 -12 14 0 0 0
r2=his	11 2 -14 9 -10 0
r2=hold	3 1 0 -10 0 0
r2=hour	-10 16 -2 0 -7 0
r2=i	0 -7 9 0 0 0
r2=if	0 1 -10 10 0 0
r2=in	-22 -8 9 0 14 -5
r2=is	-3 8 -19 7 12 0
r2=it	-16 9 4 -16 1 0
r2=its	-14 12 0 0 -1 0
r2=joint	0 10 -8 0 0 0
r2=keep	5 -15 11 0 0 0
r2=kuala	0 -9 -1 6 4 0
r2=lake	0 -11 0 0 9 0
r2=lancaster	0 -3 -12 12 0 0
r2=last	8 24 -26 -8 -2 0
r2=lasted	8 5 -10 -1 -2 0
r2=late	13 -8 -6 0 0 0
r2=leave	9 14 -25 0 0 0
r2=led	0 10 -7 0 0 0
r2=less	-1 11 -8 0 0 0
r2=level	0 14 -12 0 0 0
r2=levy	0 -9 9 0 0 0
r2=london	0 -11 13 0 0 0
r2=madrid	0 -11 7 5 0 0
r2=mean	0 -12 12 0 0 0
r2=month	3 -7 -2 4 2 0
r2=more	0 13 -10 -2 0 0
r2=mr	-6 18 -9 -3 0 0
r2=next	-8 17 -1 -23 -2 8
r2=no	0 11 -10 0 0 0
r2=not	-11 -10 16 1 0 0
r2=nothing	0 16 -12 0 0 0
r2=now	0 -15 17 0 0 0
r2=number	0 -9 10 0 0 0
r2=of	-3 1 10 -13 -17 1
r2=on	2 8 -8 -8 0 1
r2=one	-14 6 -13 -4 19 0
r2=only	0 -12 13 0 0 0
r2=or	0 12 -10 -4 1 0
r2=oran	0 -11 11 0 0 0
r2=other	0 -10 8 0 1 0
r2=paper	0 11 -10 0 0 0
r2=peace	0 14 -13 0 0 0
r2=person	0 -4 -4 14 -3 0
r2=phuket	0 -12 14 0 0 0
r2=plan	0 0 1 -15 -1 9
r2=port	0 -5 7 0 0 0
r2=president	0 15 -14 0 1 0
r2=progress	0 -11 10 0 0 0
r2=prolong	-3 -12 5 9 0 0
r2=promise	0 17 -14 -1 0 0
r2=rate	0 12 -11 0 0 0
r2=receive	0 -5 -7 0 15 0
r2=round	0 -17 18 0 0 0
r2=run	0 13 -11 0 0 0
r2=salmon	-1 11 -9 0 0 0
r2=say	-1 6 -11 9 -3 0
r2=second	0 -31 32 0 0 0
r2=since	0 -23 17 9 -2 0
r2=sit	0 10 -7 0 0 0
r2=so	0 14 -10 0 0 0
r2=soon	-1 -6 0 11 0 0
r2=soybean	0 11 -5 0 0 0
r2=spoke	-9 8 0 0 0 0
r2=start	0 -19 20 0 0 0
r2=step	0 -16 13 0 3 0
r2=sugar	5 -9 2 0 0 0
r2=suspend	-3 -5 9 0 0 0
r2=talk	-7 18 -14 -11 14 -2
r2=telephone	30 -21 -10 0 -2 0
r2=the	-14 1 4 -15 4 8
r2=their	-9 15 -9 -3 1 0
r2=then	0 -12 9 4 0 0
r2=there	17 -22 13 -11 4 0
r2=they	-1 -7 8 0 0 0
r2=thi	8 4 -12 4 -3 0
r2=third	0 -20 16 1 0 0
r2=though	13 -16 4 0 0 0
r2=three	-13 2 1 6 0 0
r2=time	6 -8 -1 -7 14 0
r2=to	18 8 -22 0 0 0
r2=transcript	13 -17 5 0 0 0
r2=truce	3 16 -28 0 0 0
r2=two	0 30 -33 -6 7 0
r2=unofficial	0 12 -11 0 0 0
r2=up	0 18 -20 0 0 0
r2=video	13 -9 -13 0 7 0
r2=was	15 -18 4 -7 6 0
r2=week	14 -8 -4 0 -6 6
r2=were	0 -9 12 0 0 0
r2=when	-11 6 6 -9 -3 0
r2=where	0 7 -5 0 0 0
r2=which	2 8 -18 14 -3 0
r2=wire	0 -6 8 0 0 0
r2=with	6 5 -20 3 5 0
r2=world	0 -11 13 0 0 0
r2=year	-3 3 -16 4 9 0
r2=yes	0 -12 14 0 0 0
r2=you	0 -9 10 0 0 0
r2=—	-5 -1 0 10 -7 0
r3='	0 13 -4 0 -8 0
r3='s	-11 15 -3 5 -15 0
r3=)	2 -16 12 4 -1 0
r3=,	11 -14 2 -16 13 4
r3=.	-1 -10 3 10 7 -4
r3=:	1 -15 16 -5 0 0
r3=<agent>	9 0 -9 7 0 0
r3=<day-ahead>	-19 3 -2 7 1 1
r3=<day-gone>	15 -27 17 2 -4 0
r3=<day-today>	-15 -14 29 -2 0 0
r3=<duty>	10 -5 -4 0 2 0
r3=<end>	-3 9 1 -16 -3 -9
r3=<goods>	-12 14 -7 3 -10 0
r3=<level-noun>	1 9 -17 0 0 7
r3=<level>	-17 17 -1 -3 0 0
r3=<month-ahead>	0 -4 -3 -10 15 0
r3=<month-gone>	8 -14 0 10 0 0
r3=<not>	17 -7 -3 -12 10 0
r3=<number>	-8 24 -16 -6 0 0
r3=<office>	-3 -6 8 0 -1 1
r3=<organisation>	-15 20 -4 -1 -9 0
r3=<person>	0 -17 7 -5 19 4
r3=<quality>	-4 3 -12 6 0 13
r3=<seat>	-18 7 0 -23 13 0
r3=<sender>	-3 21 -14 0 0 0
r3=<span>	0 -12 6 -4 11 0
r3=<v-agree>	6 -11 -10 11 6 0
r3=<v-bear>	-7 -5 11 2 -6 0
r3=<v-buy>	-1 15 -12 0 0 0
r3=<v-end>	-13 9 -5 1 0 0
r3=<v-impose>	4 -11 13 -2 -12 0
r3=<v-propose>	19 12 -22 -14 -8 0
r3=<v-say>	-12 16 -5 10 -24 0
r3=<v-stay>	-9 14 3 -16 -10 0
r3=<v-suspend>	-13 2 10 -12 -3 0
r3=<v-target>	-5 24 -15 -2 0 0
r3=<v-threaten>	0 10 -7 0 0 0
r3=<v-up>	-12 18 -17 1 2 3
r3=a	12 -18 14 3 -6 0
r3=about	6 -20 5 12 0 0
r3=according	0 -9 0 10 0 0
r3=additional	0 -8 8 0 0 0
r3=after	-2 20 -20 -8 7 0
r3=agree	5 -11 9 0 -1 0
r3=agreement	0 19 -15 -2 0 0
r3=alone	0 2 -12 0 8 0
r3=announce	-3 10 0 0 -2 0
r3=answer	-6 10 -2 0 0 0
r3=apec	-2 -2 -1 -1 13 0
r3=approval	14 -10 -4 0 0 0
r3=as	-6 21 -20 1 0 0
r3=ask	15 -14 0 0 0 0
r3=at	-15 3 0 -17 10 4
r3=be	-6 8 0 -8 -4 0
r3=been	-3 14 -13 1 0 0
r3=begin	2 -5 -1 9 -3 0
r3=between	17 -16 12 -9 -3 0
r3=both	5 -9 5 0 0 0
r3=busan	0 8 -5 0 0 0
r3=but	-5 11 -2 0 0 0
r3=by	-9 0 -1 12 -14 8
r3=call	10 -4 -7 0 0 0
r3=can	0 -14 14 0 0 0
r3=carry	0 10 -9 0 0 0
r3=closed	-3 6 -10 7 0 0
r3=colleague	10 -15 6 0 0 0
r3=commerce	0 -11 0 12 0 0
r3=counterpart	6 -8 -2 9 -2 0
r3=country	1 -25 24 0 0 0
r3=day	0 15 -14 -2 0 0
r3=decision	0 -9 11 0 0 0
r3=delegation	-3 15 -8 0 0 0
r3=desk	0 12 -9 0 0 0
r3=due	7 -12 6 0 0 0
r3=economic	0 16 -10 -8 0 0
r3=edition	0 13 -13 0 0 0
r3=eleven	10 -7 -2 0 0 0
r3=else	0 10 -9 0 0 0
r3=enter	0 -12 13 0 0 0
r3=evening	14 -7 -4 3 0 0
r3=expect	0 20 -11 -9 0 0
r3=extension	-4 -12 18 0 0 0
r3=failed	0 8 -5 0 0 0
r3=fifth	4 -10 8 -2 0 0
r3=first	-1 -4 15 -6 -12 0
r3=for	-6 5 2 0 -9 0
r3=four	0 17 -14 0 0 0
r3=fourth	0 -8 12 -1 0 0
r3=framework	-12 12 -2 0 0 0
r3=geneva	0 -20 20 0 -2 0
r3=go	-8 12 -16 3 3 3
r3=good	-13 22 -5 0 -5 0
r3=great	0 22 -18 0 -1 0
r3=gyeongju	0 18 -15 0 -1 0
r3=had	-4 13 -12 -2 4 0
r3=hand	0 17 -12 0 0 0
r3=has	-3 14 -7 -2 -1 0
r3=having	0 14 -13 0 0 0
r3=he	-7 14 -14 6 0 0
r3=hear	0 15 -15 0 0 0
r3=his	-6 17 -7 -2 0 0
r3=hold	-3 25 -14 -10 0 0
r3=hour	-1 -15 8 4 4 0
r3=house	0 -4 -10 12 0 0
r3=i	0 -16 18 0 0 0
r3=in	24 -26 27 -16 0 -11
r3=is	0 -18 12 7 1 0
r3=it	17 0 -11 -9 0 0
r3=its	-2 24 -16 0 0 0
r3=keep	0 -17 21 -1 0 0
r3=last	-3 -9 6 0 -4 5
r3=lasted	22 -22 1 0 0 0
r3=lasting	0 -28 25 7 0 0
r3=later	0 -5 11 0 -7 0
r3=latest	0 12 -11 0 0 0
r3=law	14 -14 0 0 0 0
r3=leader	0 -12 16 0 -1 0
r3=leave	0 -9 15 -4 0 0
r3=letter	0 -9 11 0 0 0
r3=level	4 -20 13 0 0 1
r3=lot	0 -11 11 0 0 0
r3=lumpur	0 -9 -1 6 4 0
r3=lunch	0 -12 7 0 5 0
r3=make	2 -11 8 0 0 0
r3=meant	0 -9 11 0 0 0
r3=meet	-1 1 7 -1 -9 0
r3=middle	0 8 -13 5 0 0
r3=minister	3 9 -14 0 0 0
r3=money	0 12 -9 0 0 0
r3=month	0 4 -9 3 0 0
r3=more	0 3 -10 7 -2 0
r3=morning	1 3 -10 1 0 0
r3=most	9 -10 0 0 0 0
r3=mother	0 -14 15 0 0 0
r3=mr	7 0 -9 3 0 0
r3=need	0 -7 8 0 0 0
r3=negotiate	0 10 -9 0 0 0
r3=new	6 -5 -4 11 -5 0
r3=night	-1 -12 0 0 14 0
r3=nothing	11 -3 -4 0 0 0
r3=now	7 5 -12 0 0 0
r3=number	0 17 -16 0 0 0
r3=of	-17 4 7 8 -8 0
r3=off	8 -13 14 0 -8 0
r3=offer	0 12 -11 0 0 0
r3=on	-6 0 13 -12 -7 -2
r3=one	-12 9 -9 4 2 0
r3=open	0 8 -7 0 0 0
r3=opened	0 11 -8 0 0 0
r3=order	0 12 -10 0 0 0
r3=other	7 -8 1 0 0 0
r3=our	-2 13 -7 0 0 0
r3=pari	0 -11 12 0 0 0
r3=party	0 9 -7 0 0 0
r3=pause	0 -20 22 0 0 0
r3=people	0 -7 9 0 0 0
r3=port	-1 12 -9 0 0 0
r3=post	-8 13 -3 0 0 0
r3=prepare	-1 -10 14 0 -1 0
r3=president	0 3 -10 -4 11 0
r3=press	2 0 -10 8 0 0
r3=promise	12 -8 0 0 0 0
r3=published	0 -18 19 0 0 0
r3=put	0 15 -11 0 0 0
r3=rare	0 11 -10 0 0 0
r3=return	0 7 -11 0 3 0
r3=round	0 -14 16 0 0 0
r3=rule	0 9 -7 0 0 0
r3=run	0 18 -12 0 -7 0
r3=say	-2 6 -1 6 -16 0
r3=second	0 -6 12 -8 -2 0
r3=secretary	0 -15 17 -1 0 0
r3=see	0 -13 12 0 0 0
r3=settle	0 -10 -3 8 5 0
r3=should	-1 13 -10 0 0 0
r3=side	-6 -16 5 2 14 0
r3=sideline	0 -15 15 0 0 0
r3=sign	3 0 -9 7 -5 0
r3=since	-3 10 -3 -4 0 0
r3=so	0 8 -16 6 0 0
r3=standstill	0 -9 10 0 0 0
r3=start	0 14 -7 -3 0 0
r3=state	0 -14 6 12 -1 0
r3=statement	0 14 -13 0 0 0
r3=stay	-1 -14 15 0 0 0
r3=stockholm	0 18 -16 0 0 0
r3=strike	0 9 -6 0 0 0
r3=sugar	0 10 -9 0 0 0
r3=summit	0 12 -9 0 0 0
r3=talk	2 3 -7 0 0 0
r3=tariff	9 -10 0 0 5 0
r3=team	0 4 -15 9 0 0
r3=than	0 20 -16 -1 0 0
r3=that	-16 23 -12 0 -2 -1
r3=the	-18 0 1 12 3 0
r3=their	2 -20 22 -3 -2 0
r3=then	-15 0 13 -1 0 0
r3=they	-11 0 10 0 0 0
r3=thi	-2 -12 12 6 0 0
r3=thing	0 -8 9 0 0 0
r3=think	0 9 -6 0 0 0
r3=third	-1 10 -2 -10 -2 0
r3=three	0 -19 23 -3 0 0
r3=through	0 -14 15 0 0 0
r3=time	11 0 -8 0 0 0
r3=to	-4 7 -9 16 -15 0
r3=top	0 -7 8 0 0 0
r3=two	7 -8 -3 -5 9 0
r3=until	14 6 -19 0 0 0
r3=very	-1 8 -7 0 0 0
r3=war	0 12 -12 0 0 0
r3=was	0 10 -18 4 2 0
r3=what	-11 8 2 -1 0 0
r3=which	15 -11 0 -5 6 0
r3=who	0 -5 9 0 0 0
r3=whose	0 -11 11 0 0 0
r3=will	11 27 -41 -1 4 0
r3=wire	6 9 -15 0 0 0
r3=within	0 -13 0 0 9 0
r3=would	7 -11 5 3 -2 0
r3=you	-3 -11 3 10 0 0
r3=—	0 8 -22 0 11 0
r4="	0 -5 0 14 -7 0
r4=)	16 -11 -2 8 -4 0
r4=,	-6 -6 15 1 -20 2
r4=-	-9 6 -4 6 0 0
r4=.	7 -12 -11 0 33 -2
r4=:	-2 -20 24 0 0 0
r4=;	0 -9 0 0 9 0
r4=<agent>	13 4 -23 0 2 9
r4=<day-ahead>	20 0 1 -11 -6 -14
r4=<day-gone>	-15 3 9 3 -9 -3
r4=<day-today>	-7 17 -8 -3 0 0
r4=<duty>	-12 0 14 -7 -6 0
r4=<end>	-4 3 3 -8 4 -9
r4=<gate>	-9 -13 15 0 -4 9
r4=<goods>	-40 7 10 0 0 0
r4=<level-noun>	-5 23 -12 -4 -1 0
r4=<level>	-5 24 -16 0 -5 0
r4=<month-ahead>	6 -8 16 -2 -20 0
r4=<month-gone>	25 -31 19 -10 -3 0
r4=<name>	6 -16 18 -15 0 0
r4=<number>	-3 -5 17 -14 -18 0
r4=<office>	19 -1 -19 1 4 0
r4=<organisation>	-7 -16 18 0 2 0
r4=<person>	7 -9 0 6 -1 0
r4=<points>	0 -8 10 0 0 0
r4=<quality>	-17 14 2 -7 -8 0
r4=<seat>	13 -9 2 -3 0 -1
r4=<sender>	0 16 -12 0 0 0
r4=<span>	12 -11 -7 9 10 0
r4=<v-agree>	-9 17 -10 -9 1 0
r4=<v-bear>	3 -4 11 -13 -7 0
r4=<v-begin>	1 -18 -6 24 17 0
r4=<v-buy>	0 12 -13 0 0 0
r4=<v-down>	-7 -3 0 9 2 0
r4=<v-end>	0 -13 17 -11 0 0
r4=<v-impose>	14 10 -8 -24 -19 0
r4=<v-propose>	1 5 -2 0 -11 0
r4=<v-say>	-14 18 0 -27 0 5
r4=<v-sell>	-3 11 -1 0 -1 0
r4=<v-stay>	5 -24 14 7 0 0
r4=<v-suspend>	11 -19 14 0 -1 0
r4=<v-target>	7 -15 12 0 0 0
r4=<v-up>	0 0 -15 8 7 0
r4=a	-3 14 -10 -16 -2 0
r4=after	-7 23 -24 12 -7 0
r4=agree	-6 12 -5 0 0 0
r4=agreement	-1 -14 11 8 0 0
r4=all	-6 11 -4 0 0 0
r4=and	-23 1 10 -30 20 -3
r4=announce	0 10 -5 0 0 0
r4=any	0 -10 13 0 0 0
r4=are	0 21 -17 0 -4 0
r4=arrangement	0 -18 20 0 0 0
r4=as	7 5 -10 -3 0 0
r4=at	18 13 -12 -22 -6 0
r4=authority	0 -3 -3 -1 0 10
r4=back	-2 14 -10 0 0 0
r4=been	-3 27 -21 -1 0 0
r4=before	-5 12 -11 0 2 0
r4=begin	0 -11 4 0 9 0
r4=between	18 4 -21 -1 0 0
r4=bridge	0 0 -8 9 0 0
r4=by	8 -13 11 -1 -2 0
r4=cabinet	0 10 -9 0 0 0
r4=call	-12 8 3 0 0 0
r4=carry	0 -14 16 0 0 0
r4=coffee	0 -9 11 0 0 0
r4=come	0 -20 13 11 0 0
r4=commerce	0 -12 2 10 0 0
r4=conclude	0 11 -8 0 0 0
r4=constructive	0 -11 11 0 0 0
r4=continue	0 11 -8 0 0 0
r4=cotton	0 -11 12 0 0 0
r4=date	3 -10 8 1 -6 0
r4=delegation	0 -9 11 0 0 0
r4=did	0 -11 9 0 0 0
r4=do	0 11 -8 0 0 0
r4=donald	-4 11 -7 0 -1 0
r4=done	0 -11 13 0 0 0
r4=down	0 14 -12 0 0 0
r4=duty	2 -25 24 -1 0 0
r4=each	-1 24 -18 0 -1 0
r4=earth	0 11 -10 0 0 0
r4=effect	0 -11 11 0 0 0
r4=end	-9 4 7 -9 -2 0
r4=evening	0 -4 -7 0 9 0
r4=expect	0 -11 2 9 0 0
r4=extend	0 14 -11 0 0 0
r4=fact	0 17 -15 0 0 0
r4=fentanyl	0 -9 9 0 0 0
r4=first	-10 4 5 -2 -2 0
r4=five	0 13 -10 -1 0 0
r4=for	8 8 -20 2 0 0
r4=free	0 -10 10 0 0 0
r4=from	0 14 -13 -7 4 0
r4=gave	0 10 -6 0 0 0
r4=geneva	0 13 -14 0 0 0
r4=get	-8 16 -7 0 0 0
r4=go	0 -1 -13 5 11 0
r4=good	1 10 -14 0 0 0
r4=government	-2 17 -13 0 0 0
r4=great	-2 -10 14 0 0 0
r4=hall	-1 28 -21 -1 -3 0
r4=harbour	0 13 -12 0 0 0
r4=has	4 10 -12 0 0 0
r4=have	-2 -13 14 0 1 0
r4=he	-4 28 -14 -7 -9 0
r4=head	0 -10 6 0 4 0
r4=his	-5 13 -4 -4 0 0
r4=hold	0 -16 14 5 0 0
r4=i	0 12 -12 0 0 0
r4=if	0 -13 13 0 0 0
r4=in	16 -10 13 -20 -8 0
r4=into	0 -14 11 6 0 0
r4=is	15 0 -6 -5 -9 0
r4=it	2 -26 19 12 -5 0
r4=its	0 -5 8 0 0 0
r4=land	13 -17 5 0 0 0
r4=later	0 -12 1 0 10 0
r4=leader	0 0 -9 0 8 0
r4=level	0 13 -9 0 0 0
r4=lose	0 -9 3 0 4 0
r4=margin	0 -15 18 0 0 0
r4=meet	-3 -7 17 -3 -8 0
r4=ministry	0 -13 4 12 0 0
r4=minute	3 6 -15 3 0 0
r4=month	0 -11 7 0 5 0
r4=morning	-5 11 -1 0 -2 0
r4=most	0 15 -14 0 0 0
r4=mr	7 -12 9 0 0 0
r4=new	-2 3 -7 -4 11 0
r4=next	0 -11 0 8 1 0
r4=night	1 8 -11 0 0 0
r4=none	-1 12 -9 0 0 0
r4=noon	6 -10 -4 7 0 0
r4=not	11 7 -15 -2 0 0
r4=nothing	-5 -13 13 6 0 0
r4=now	11 -7 -1 0 0 0
r4=of	0 -5 9 -7 0 -2
r4=off	-1 -11 17 -2 0 0
r4=offer	0 13 -12 0 0 0
r4=on	7 6 -13 12 -19 0
r4=once	0 -11 12 0 0 0
r4=one	1 -24 27 -3 -4 0
r4=or	0 7 -14 6 0 0
r4=paper	0 -15 16 0 0 0
r4=past	0 13 -10 0 0 0
r4=pause	10 0 -7 -3 0 0
r4=pay	10 -1 -11 0 0 0
r4=place	-4 -8 5 0 0 4
r4=plan	7 -10 8 -5 0 0
r4=president	0 -8 -13 -2 25 0
r4=promise	10 -16 6 0 0 0
r4=propose	0 9 -4 -1 0 0
r4=published	0 15 -14 0 0 0
r4=put	-4 -4 8 0 0 0
r4=report	0 9 -9 0 0 0
r4=reporter	-8 13 -3 0 0 0
r4=result	0 13 -12 0 0 0
r4=round	1 22 -24 1 0 0
r4=say	-8 0 6 -14 0 6
r4=secretary	4 -8 0 3 0 0
r4=see	0 12 -11 0 0 0
r4=side	0 -14 8 12 -8 0
r4=sign	-3 11 -1 0 -6 0
r4=sit	0 -14 5 5 5 0
r4=start	5 -1 -26 21 0 0
r4=sugar	4 -9 -7 9 0 0
r4=table	0 10 -8 0 0 0
r4=take	0 4 0 -10 0 0
r4=talked	10 -13 2 0 0 0
r4=tariff	-16 22 -4 -1 -4 0
r4=tea	0 13 -12 0 0 0
r4=telephone	11 -14 5 0 0 0
r4=tell	0 -6 8 -4 2 0
r4=that	-9 -4 0 15 0 0
r4=the	-2 -2 -3 -10 0 22
r4=their	5 -16 12 -4 1 0
r4=them	0 -15 2 13 0 0
r4=then	0 -12 0 12 0 0
r4=thi	4 -11 8 1 -6 0
r4=thing	0 12 -11 0 0 0
r4=three	0 11 -6 -1 0 0
r4=time	0 -8 12 2 -8 0
r4=to	-18 -1 -2 18 5 2
r4=town	0 14 -12 0 0 0
r4=trade	-11 19 -3 -3 -1 0
r4=translation	0 11 -10 0 0 0
r4=two	10 -34 19 15 0 0
r4=up	0 -8 11 0 0 0
r4=us	0 -11 9 0 0 0
r4=video	9 -4 0 -3 0 0
r4=villa	0 13 -9 -1 0 0
r4=visit	-3 -7 0 13 0 0
r4=war	0 -25 25 0 0 0
r4=was	0 -9 13 -9 0 0
r4=week	14 -8 -1 0 -8 4
r4=were	0 4 -16 6 0 0
r4=which	0 -15 20 -5 0 0
r4=with	-21 -11 30 -13 0 0
r4=without	0 -12 0 3 7 0
r4=work	7 -10 2 0 0 0
r4=would	2 -29 31 0 -1 -1
r4=write	0 8 -5 0 0 0
r4=year	-5 -16 27 -6 -2 0
r4=—	0 7 -1 -10 0 0
r=" .	-1 15 -10 0 0 0
r='s duty	-1 10 -5 0 0 0
r='s meet	0 -21 22 0 0 0
r='s new	0 -11 11 0 0 0
r='s talk	0 -2 -9 0 11 0
r=( <day-today>	-10 13 -2 -1 0 0
r=( <organisation>	0 -9 13 -2 0 0
r=( excerpt	-1 15 -10 0 0 0
r=( extract	0 11 -8 0 0 0
r=( transcript	15 -16 0 0 0 0
r=( translated	0 -13 15 0 0 0
r=( wire	0 -6 8 0 0 0
r=) <end>	-10 -3 0 0 14 0
r=, "	-10 9 -8 6 -1 0
r=, <day-ahead>	0 15 -8 0 -2 0
r=, <day-today>	0 -13 15 0 0 0
r=, <end>	0 -11 11 0 0 0
r=, <level>	-2 17 -12 0 0 0
r=, <name>	0 0 -10 4 8 0
r=, <number>	-1 -21 24 -1 -5 0
r=, <office>	0 -22 15 0 6 0
r=, <organisation>	-2 14 -9 0 0 0
r=, <person>	-3 -11 11 5 0 0
r=, <quality>	0 15 -12 0 0 0
r=, <seat>	0 24 -24 0 0 0
r=, <span>	0 28 -22 -2 -9 0
r=, a	10 -4 -6 5 -3 0
r=, according	0 16 -16 0 0 0
r=, after	16 -6 0 -6 -2 0
r=, all	0 13 -11 0 0 0
r=, and	-6 2 -5 20 -9 -1
r=, as	-1 -19 9 0 14 0
r=, at	-3 -16 25 -7 -7 0
r=, between	-1 17 -15 0 0 0
r=, from	0 -8 10 0 0 0
r=, get	10 -11 0 0 0 0
r=, have	0 -9 10 0 0 0
r=, he	5 5 -2 -10 -3 0
r=, hold	0 10 -8 0 0 0
r=, in	-1 -19 13 2 12 0
r=, it	-10 4 2 0 0 0
r=, last	14 -13 0 0 0 0
r=, lasted	2 5 -10 0 0 0
r=, mr	-5 13 -4 0 0 0
r=, not	-4 -8 13 0 0 0
r=, of	0 -11 12 0 0 0
r=, on	21 -5 -2 -5 -2 0
r=, or	0 16 -8 -3 -1 0
r=, published	0 12 -13 0 0 0
r=, say	6 5 -12 1 -3 0
r=, sign	0 9 -7 0 0 0
r=, that	-9 0 8 0 0 0
r=, the	-5 -15 26 -16 -1 0
r=, there	0 9 -7 0 0 0
r=, time	13 -7 -3 0 0 0
r=, to	8 12 -23 -1 2 0
r=, until	0 -14 15 0 0 0
r=, we	0 21 -20 0 0 0
r=, what	0 11 -11 0 0 0
r=, where	0 7 -4 0 0 0
r=, which	0 3 -13 16 -2 0
r=, with	-12 6 -3 -2 8 0
r=, yes	0 -12 14 0 0 0
r=- <name>	11 -10 0 1 0 0
r=- <quality>	4 13 -17 0 0 0
r=- the	-10 -6 14 0 0 0
r=. .	0 13 -12 0 0 0
r=. <end>	-4 -3 3 -4 12 -17
r=: <day-ahead>	0 13 -13 -1 0 0
r=: <end>	0 11 -9 0 0 0
r=: <name>	-6 18 -12 0 0 0
r=: <person>	5 -10 6 0 0 0
r=: a	0 11 -9 0 0 0
r=: the	14 4 -18 0 0 0
r=; <name>	0 -9 9 0 0 0
r=; both	0 -11 13 0 0 0
r=; it	0 15 -14 0 0 0
r=; they	-9 18 -9 0 -1 0
r=; until	0 -12 13 0 0 0
r=<day-ahead> <end>	-2 4 -11 8 -1 0
r=<day-gone> ,	2 -10 8 0 0 0
r=<day-today> the	9 -3 -4 0 0 0
r=<day-today> with	12 -3 -4 0 0 0
r=<name> 's	12 -18 11 5 -7 0
r=<name> and	-1 18 -9 -4 -2 0
r=<name> in	0 -9 -17 -2 26 0
r=<name> levy	0 -9 10 0 0 0
r=<number> of	0 -8 10 0 0 0
r=<person> ,	0 -11 15 0 -2 0
r=<person> .	3 -21 20 5 -8 0
r=<person> and	-4 13 -20 6 4 0
r=<person> announce	0 11 -10 0 0 0
r=<person> at	0 -7 -16 7 17 0
r=<person> for	0 13 -6 -1 -2 0
r=<person> in	-6 -2 15 -6 -1 0
r=<person> is	0 1 -11 0 6 0
r=<person> on	3 -25 1 3 11 0
r=<quality> good	11 -9 0 0 0 0
r=<quality> president	0 12 -1 0 -7 0
r=<seat> .	14 -25 16 0 -2 0
r=<seat> in	0 13 -1 -3 -14 0
r=a truce	-5 12 -5 0 0 0
r=about the	0 18 -8 -2 -5 0
r=after <person>	16 -17 1 0 0 0
r=after <span>	-7 -9 10 3 0 0
r=after all	0 14 -12 0 0 0
r=afternoon .	0 -12 12 0 0 0
r=again ,	0 -19 16 6 0 0
r=again .	-1 11 -3 -3 0 0
r=again ?	0 9 -7 0 0 0
r=again in	-2 -15 7 13 -6 0
r=again on	-13 13 1 -8 -1 0
r=again within	0 -10 0 12 0 0
r=and <day-gone>	0 -11 8 2 0 0
r=and <day-today>	0 -9 10 0 0 0
r=and agree	2 -14 4 3 0 0
r=and are	0 -14 15 0 0 0
r=and get	0 1 -11 0 6 0
r=and is	0 13 -12 0 0 0
r=and keep	9 -9 0 0 0 0
r=and last	0 29 -27 0 0 0
r=and leave	0 9 -8 0 0 0
r=and meet	0 15 -14 0 -1 0
r=and run	0 10 -10 0 0 0
r=and was	0 -11 13 0 0 0
r=and will	9 -17 9 -3 0 3
r=as plan	0 -13 13 0 0 0
r=at <number>	12 -7 -4 -1 3 0
r=at a	-1 -11 16 -3 0 0
r=at lancaster	1 -7 -8 12 0 0
r=at one	0 15 -11 0 0 0
r=at the	2 -17 7 5 0 5
r=before the	0 -17 0 4 16 0
r=begin on	0 7 -12 5 0 0
r=between <person>	-4 10 0 0 -8 0
r=between <seat>	0 16 -16 0 0 0
r=between the	7 -9 4 4 -7 0
r=by <name>	0 -14 15 0 0 0
r=by <person>	-7 -10 13 -3 0 5
r=by <span>	0 12 -11 0 0 0
r=by telephone	9 -1 -6 0 -2 0
r=by video	5 0 -12 0 7 0
r=continue .	0 -11 13 0 0 0
r=each other	1 -18 10 1 2 0
r=end on	0 12 -8 0 -2 0
r=evening ,	-5 -9 13 0 -3 0
r=evening .	-16 5 6 -1 0 0
r=evening <person>	-8 -6 16 0 0 0
r=evening they	0 -15 14 0 0 0
r=fail ,	0 11 -9 0 0 0
r=for <name>	-1 12 -6 0 0 0
r=for <number>	9 -5 0 0 0 0
r=for more	0 10 -8 0 0 0
r=for round	0 -16 17 0 0 0
r=for the	0 5 -3 6 -13 0
r=from <day-ahead>	-2 -19 9 13 0 0
r=from <day-gone>	0 -7 -3 0 12 0
r=from <person>	9 -12 4 0 0 0
r=from the	-10 13 0 0 0 0
r=had been	-6 1 7 -4 -1 0
r=have been	0 10 -8 0 0 0
r=he would	-3 -7 11 0 0 0
r=here on	0 -4 11 -3 0 0
r=his <quality>	10 -25 8 11 -3 0
r=in <month-ahead>	0 -18 -24 19 29 0
r=in <name>	-21 8 -40 14 23 0
r=in <number>	-3 20 -8 0 -3 0
r=in <seat>	7 -8 7 6 -12 -2
r=in a	1 18 -17 0 0 0
r=in busan	6 2 0 0 -11 0
r=in entebbe	0 -9 10 0 0 0
r=in geneva	2 -20 20 -5 0 0
r=in oran	0 -11 11 0 0 0
r=in person	0 -5 -4 14 -2 0
r=in phuket	0 -12 14 0 0 0
r=in seoul	0 -2 17 -14 -1 0
r=in the	3 21 -31 -4 7 0
r=is a	0 -9 11 0 0 0
r=is on	9 0 -9 0 0 0
r=is plan	-2 8 -7 -9 0 9
r=is the	0 10 -6 0 0 0
r=it 's	0 10 -7 0 0 0
r=it a	-1 12 -11 0 0 0
r=it first	0 12 -9 0 0 0
r=it is	-2 1 -21 7 11 0
r=it say	0 -9 10 0 0 0
r=it was	16 -14 -12 -1 12 0
r=last week	0 -3 12 0 -1 0
r=last year	0 13 -7 0 0 0
r=later in	-3 -11 5 0 7 0
r=morning ,	-1 23 -24 3 0 0
r=morning .	16 -18 7 0 0 0
r=morning in	-11 14 -4 0 0 0
r=mr .	4 -8 9 0 -5 0
r=mr <person>	-4 18 -20 5 0 0
r=night and	14 -9 -5 0 0 0
r=of <day-gone>	12 -12 5 0 -2 0
r=of <number>	-13 3 5 0 0 0
r=of <office>	17 0 -13 -5 0 0
r=of <person>	-7 9 0 0 -4 0
r=of <quality>	0 -10 11 0 0 0
r=of <span>	-1 -5 11 0 0 0
r=of a	-1 8 -4 0 0 0
r=of last	0 -12 12 0 0 0
r=of mr	0 12 -11 -1 0 0
r=of peace	0 13 -12 0 0 0
r=of president	0 -3 -6 0 10 0
r=of talk	-6 13 -8 -3 0 0
r=of the	0 -10 5 -10 13 -1
r=of their	0 -16 8 0 4 0
r=on <day-ahead>	8 -5 -18 0 3 11
r=on <day-gone>	14 -8 -6 4 3 -8
r=on <day-today>	-14 17 -4 0 0 0
r=on <seat>	3 -11 7 0 0 0
r=on a	-10 -14 16 2 0 0
r=on it	0 -12 14 0 0 0
r=on the	-1 12 -3 -12 0 0
r=on trade	-10 13 -3 0 0 0
r=over the	0 13 -11 0 0 0
r=published a	0 9 -7 0 0 0
r=since geneva	0 12 -11 0 0 0
r=since the	-7 -12 21 -4 -1 0
r=that <name>	9 4 -17 0 0 0
r=that <person>	1 3 -15 -3 7 0
r=that <seat>	6 0 -9 0 0 0
r=that an	0 -8 10 0 0 0
r=that had	0 -12 14 0 0 0
r=that he	-23 19 3 -6 -4 0
r=that it	0 16 -12 -2 0 0
r=that the	0 20 -17 0 -8 0
r=that their	0 10 -9 0 0 0
r=that there	19 -36 24 0 0 0
r=the <name>	-5 15 -13 4 0 0
r=the <office>	0 -21 17 5 0 0
r=the <person>	0 2 5 -1 -10 0
r=the <quality>	0 -15 12 3 1 0
r=the <seat>	0 -19 5 -1 16 0
r=the meet	0 -5 12 0 -8 0
r=the tariff	0 -8 10 0 0 0
r=the truce	8 3 -19 0 0 0
r=there on	0 -10 12 0 0 0
r=there was	-2 -9 12 0 0 0
r=they had	0 -12 7 5 0 0
r=thi week	14 -3 -14 0 -8 7
r=to <day-ahead>	0 26 -22 -3 0 0
r=to <name>	0 11 0 0 -9 0
r=to <person>	22 -17 -6 0 0 0
r=to <seat>	-19 -4 14 10 -17 0
r=to bring	0 9 -9 0 0 0
r=to complete	17 -13 -2 0 0 0
r=to extend	-4 -5 11 0 0 0
r=to freeze	0 -8 10 0 0 0
r=to his	14 -12 0 0 0 0
r=to leave	3 8 -14 0 0 0
r=to prolong	-3 -13 5 9 0 0
r=to suspend	-3 -10 13 0 0 0
r=to the	-16 18 -11 -3 7 0
r=together in	0 -10 11 0 0 0
r=twice ,	11 -11 0 0 0 0
r=under a	6 -9 4 0 0 0
r=was "	-3 -14 17 0 0 0
r=was the	0 -15 16 0 0 0
r=week of	0 10 -8 0 0 0
r=will be	0 8 -20 6 1 0
r=will take	0 -5 13 -5 0 0
r=with <name>	0 2 13 -10 -19 0
r=with <person>	5 -16 5 -5 12 -1
r=with <quality>	6 -16 11 0 0 0
r=with <seat>	1 18 -33 6 0 0
r=with a	0 -21 13 0 12 0
r=with him	5 -11 -1 0 9 0
r=with our	2 -11 0 8 0 0
r=with the	3 -2 -8 2 -10 13
r=with two	0 10 -9 0 0 0
r=without a	0 -9 7 3 0 0
r=without result	0 10 -10 0 0 0
r=— <name>	14 -10 7 -8 -9 0
r=— <person>	-9 18 -5 -8 -14 0
r=— <quality>	-5 -1 1 -1 9 0
r=— a	0 23 -22 0 0 0
r=— for	0 10 -9 0 0 0
r=— on	-1 -8 11 0 0 0
r=— second	0 -9 9 0 0 0
r=— there	0 17 -16 0 0 0
r=— three	-1 14 -12 0 0 0
right:calls	50 -25 -29 -6 -18 0
right:coming	-3 -5 11 9 -21 0
right:ended	4 1 6 -9 -19 -2
right:experts	-4 -15 10 -26 4 20
right:m=arrive	0 -11 12 0 0 0
right:m=assembly	0 12 -11 0 0 0
right:m=broke up	0 -9 11 0 0 0
right:m=came	7 -17 9 -10 9 0
right:m=come	-5 -6 3 0 9 0
right:m=conference	16 -16 -9 0 0 9
right:m=delegations	-8 -10 16 0 0 0
right:m=due	15 -3 -11 9 -1 0
right:m=edition	0 14 -12 0 0 0
right:m=expected	0 4 -7 11 -11 0
right:m=face to face	-2 -10 13 0 0 0
right:m=fly	0 -10 12 0 0 0
right:m=go	2 -4 1 1 -19 9
right:m=guest	0 11 -8 0 0 0
right:m=haggling	-2 -18 18 0 1 0
right:m=handshake	0 16 -15 0 0 0
right:m=here	0 -9 16 -4 -9 0
right:m=meet	16 -6 -2 -17 5 2
right:m=meeting	0 -5 19 -14 -16 0
right:m=meetings	-1 18 -14 0 0 0
right:m=met	-2 -8 13 -2 0 0
right:m=negotiator	0 7 -12 0 0 6
right:m=receives	0 15 -11 0 -3 0
right:m=round	0 -6 4 8 -7 0
right:m=rounds	0 18 -16 -1 0 0
right:m=sat	-6 -9 7 1 5 0
right:m=signed	-1 1 5 0 -17 0
right:m=sits	0 11 -10 0 0 0
right:m=sitting	-3 11 -19 9 0 0
right:m=table	-7 35 -24 -6 -6 0
right:m=talk	22 -30 3 19 -3 0
right:m=talked	24 -12 -9 0 -1 0
right:m=talking	3 -20 11 0 8 0
right:m=talks	-18 10 -5 -2 9 -4
right:m=there	4 -9 16 -17 3 -3
right:m=time	-7 -3 -1 5 14 0
right:m=to see	0 18 -21 0 1 0
right:m=went	-21 0 4 -3 17 0
right:running	0 5 -2 -1 -2 -10
right:summit	-9 -1 7 -18 2 3
right:sure	-5 2 7 -14 -2 -7
right:wished	-1 13 -8 -5 3 -5
s:!	-6 20 -15 0 0 0
s:"	-23 27 0 -6 -18 -9
s:&	0 14 -12 -1 0 0
s:'	-5 6 1 4 -8 -1
s:'s	-12 2 -3 9 -1 -16
s:(	-8 -3 -1 13 5 -3
s:)	-11 -1 0 12 6 -3
s:*	12 -14 3 6 0 0
s:+	-8 -8 8 9 0 0
s:,	1 -9 9 1 12 -4
s:-	4 2 -7 19 -22 1
s:.	2 -3 6 6 8 -22
s:/	3 10 -11 0 -14 0
s::	13 -8 4 -26 9 9
s:;	2 9 -12 13 -11 -15
s:<agent>	-10 6 6 -4 -19 2
s:<day-ahead>	-18 -2 21 -24 1 0
s:<day-gone>	7 6 -5 10 -7 -25
s:<day-today>	-11 21 -14 -10 3 -19
s:<duty>	2 5 7 -19 -13 -3
s:<gate>	-22 10 1 -10 0 10
s:<goods-amount>	6 9 -9 -11 -2 0
s:<goods>	0 6 7 -2 -23 -5
s:<level-noun>	1 -10 0 8 0 11
s:<level>	-3 36 -18 -65 -9 -2
s:<money>	-16 16 -7 -1 0 0
s:<month-ahead>	-2 -32 9 21 17 -13
s:<month-gone>	41 -22 -3 2 1 -10
s:<month-today>	-7 -15 25 -4 -4 0
s:<name>	-15 -1 -7 9 31 -13
s:<not>	-22 13 4 -10 -6 0
s:<number>	-2 12 -10 -13 12 -24
s:<office>	9 -19 3 -1 4 12
s:<organisation>	-14 29 -10 -7 -13 -3
s:<points>	-24 15 -23 0 22 0
s:<quality>	2 5 -5 4 -15 12
s:<seat>	3 4 -11 3 20 -11
s:<sender>	-5 18 0 -13 -27 2
s:<span>	-15 -8 12 4 8 -24
s:<taker>	-24 16 -7 3 4 0
s:<v-agree>	-16 -5 5 1 17 1
s:<v-bear>	3 15 -21 9 6 -22
s:<v-begin>	-24 -7 6 9 12 16
s:<v-buy>	0 17 -4 -9 -17 -1
s:<v-deny>	-14 24 -11 2 -7 0
s:<v-end>	3 18 -16 19 -19 -16
s:<v-impose>	-6 16 -6 -6 -5 -6
s:<v-propose>	15 -4 -2 2 -9 -13
s:<v-return>	-16 -4 -3 14 10 -4
s:<v-say>	-3 4 -12 9 -1 3
s:<v-sell>	-13 18 -2 -15 -2 4
s:<v-stay>	8 0 -9 3 0 14
s:<v-suspend>	3 0 1 -8 -12 4
s:<v-target>	3 17 -5 -8 -29 -6
s:<v-threaten>	-8 12 0 0 -17 0
s:?	-5 6 4 -23 0 -3
s:@	-7 11 -5 0 0 0
s:_	-3 -5 10 0 0 0
s:abdullah	4 -10 6 0 0 0
s:about	-2 -17 11 10 -7 0
s:above	-9 -4 -3 20 -6 0
s:absence	0 -12 12 0 0 0
s:accept	-8 -8 20 -8 0 0
s:accord	-1 17 -12 0 0 0
s:accordance	0 -14 15 0 0 0
s:according	-11 2 -1 3 7 0
s:account	12 -2 -17 4 10 0
s:accused	-6 11 -4 0 0 0
s:across	0 -14 4 4 9 0
s:act	-3 19 -15 -1 1 0
s:add	7 -5 -12 5 11 0
s:additional	-13 13 -3 -1 -2 0
s:admit	10 -1 -8 0 0 0
s:adopt	0 15 -12 0 0 0
s:advance	0 11 -7 0 0 0
s:advertisement	-2 29 -19 0 -9 0
s:affair	0 -9 14 0 -2 0
s:affected	0 -11 11 0 0 0
s:affiliate	0 7 -12 0 6 0
s:after	10 0 -7 13 -10 3
s:afternoon	0 -15 14 -9 -5 10
s:afterward	0 1 0 -11 2 0
s:agadir	0 -6 8 0 0 0
s:again	-10 5 -3 23 -23 -15
s:against	-12 15 -3 -3 -4 0
s:age	-1 -7 15 0 -7 0
s:agenda	-3 -29 15 15 1 0
s:agent	0 21 -19 0 0 0
s:ago	1 -23 27 -14 0 0
s:agree	-6 -4 4 3 -6 12
s:agreement	-5 12 -10 0 0 -4
s:agriculture	0 -10 14 0 0 0
s:ahead	0 7 -12 12 -12 0
s:ahmad	-6 12 -7 0 0 0
s:aid	-12 15 -2 0 0 0
s:aim	-2 -10 17 -1 0 0
s:air	-11 -3 15 -2 -10 0
s:aircraft	0 -3 9 0 -6 0
s:airport	-7 -14 4 19 -6 0
s:akasaka	-1 -19 28 0 -12 0
s:akazawa	0 -8 -5 15 0 0
s:aktau	0 -19 21 0 0 0
s:al	9 -13 9 -2 0 0
s:alert	-2 29 -24 0 0 0
s:alexander	0 -10 0 0 13 0
s:alexandria	-1 -22 27 -7 -1 0
s:all	1 -2 8 -9 -11 0
s:allow	7 1 -10 0 0 0
s:alloy	11 -8 -1 0 0 0
s:almaty	0 17 -14 0 0 0
s:aloi	-11 6 3 0 0 0
s:alone	0 2 -16 -4 15 0
s:along	7 9 -20 0 0 0
s:alpaca	0 -8 9 0 0 0
s:already	-9 10 0 -5 -1 0
s:also	-12 3 1 -13 5 2
s:although	0 12 -11 0 0 0
s:altogether	0 -8 11 0 0 0
s:aluminium	0 13 -10 0 0 0
s:am	-3 16 -12 0 0 0
s:amazing	0 13 -10 0 0 0
s:ambassador	-6 12 -8 1 -5 0
s:among	-7 15 -17 -3 5 0
s:an	-1 6 -1 3 -19 -12
s:anchorage	0 18 -17 0 0 0
s:and	9 -2 -2 5 1 -10
s:annaba	0 -8 9 0 0 0
s:announcement	-5 12 0 -6 -5 0
s:annual	0 19 -17 0 0 0
s:another	15 -15 -4 3 4 0
s:answer	-25 20 -15 -2 15 0
s:anti	0 18 -15 0 0 0
s:antofagasta	0 -9 11 0 0 0
s:antonio	-12 5 7 0 0 0
s:antwerp	7 7 -12 0 0 0
s:any	-4 14 -7 -9 1 0
s:anybody	-8 10 0 0 0 0
s:anyone	0 11 -8 0 0 0
s:anything	-1 -24 29 -1 -1 0
s:apart	0 18 -16 0 0 0
s:apec	-2 41 -45 -14 11 0
s:app	-15 -1 18 -2 -8 0
s:apple	-12 15 -3 0 0 0
s:appliance	0 -9 10 0 0 0
s:approve	2 21 -16 -12 -2 0
s:aqaba	-1 -5 9 0 0 0
s:arabic	12 -20 9 0 0 0
s:arbitration	0 -14 14 0 0 0
s:are	0 1 -5 3 4 -21
s:arithmetic	0 -10 12 0 0 0
s:armed	0 13 -12 0 0 0
s:armistice	0 25 -20 -3 0 0
s:army	-21 28 -8 0 0 0
s:arranged	13 -25 16 0 0 0
s:arrangement	-19 20 -6 -7 -3 0
s:arrive	-9 1 5 3 -10 0
s:arturo	0 20 -19 0 0 0
s:arusha	0 -15 17 0 0 0
s:as	4 9 -8 -10 0 3
s:asean	-9 12 5 -5 -18 0
s:asia	-2 10 -19 0 12 0
s:asian	0 12 -6 -4 -3 0
s:ask	3 -1 6 2 -24 0
s:assembly	0 15 -14 0 0 0
s:assent	0 11 -10 0 0 0
s:assured	0 12 -9 0 0 0
s:asunción	0 12 -11 0 0 0
s:aswan	0 -10 12 0 0 0
s:at	-2 -17 2 -2 23 13
s:atlantic	-3 -1 -8 19 0 0
s:attempt	-1 -8 12 0 0 0
s:auckland	-15 -2 16 0 0 0
s:authority	5 -5 -7 -1 0 10
s:autumn	2 -32 25 -10 15 0
s:average	0 -14 14 0 0 0
s:avocado	15 -8 -4 -2 0 0
s:avoid	10 -10 1 0 0 0
s:await	-1 6 -10 0 2 0
s:away	0 -20 -4 5 24 0
s:b	8 6 -11 0 -1 0
s:back	-2 -1 -1 14 -18 0
s:bag	0 14 -12 0 0 0
s:baker	0 14 -13 0 0 0
s:balance	0 12 -9 0 -2 0
s:balanced	12 -10 0 0 0 0
s:ballroom	0 -17 18 0 0 0
s:baltic	-2 16 -12 0 0 0
s:banana	-1 9 -4 -1 0 0
s:bandar	0 10 -9 0 0 0
s:bandung	0 -18 20 0 0 0
s:bank	0 22 -18 0 0 0
s:banomyong	-10 7 2 0 0 0
s:bar	-5 -4 10 0 0 0
s:bargain	-3 -7 13 0 -1 0
s:bari	0 -10 11 0 0 0
s:barrel	-7 11 -1 0 0 0
s:base	-5 -8 17 0 -6 0
s:basel	0 11 -5 -1 0 0
s:batumi	0 -22 24 0 0 0
s:be	-15 -8 14 9 -2 0
s:beach	-5 16 -10 0 0 0
s:beat	6 8 -12 0 0 0
s:became	0 18 -14 0 0 0
s:because	0 7 4 -19 -17 0
s:bed	0 10 -8 0 0 0
s:beef	-10 -9 17 -3 -2 0
s:been	-21 -2 11 6 -10 4
s:before	3 -20 -21 46 14 -9
s:behind	5 -20 19 -7 0 0
s:being	8 -13 7 4 -5 0
s:beira	10 6 -16 0 0 0
s:bell	-11 22 -10 0 0 0
s:below	0 -9 -2 0 17 0
s:bergen	0 -28 31 -4 0 0
s:bern	0 11 -11 0 0 0
s:beside	-4 -16 26 -2 -6 0
s:bessent	6 -9 -3 9 0 0
s:best	4 12 -16 0 0 0
s:bet	0 12 -9 -1 0 0
s:better	0 -11 17 -1 -4 0
s:between	17 13 -22 -11 -4 -11
s:big	5 -2 -12 5 2 0
s:bigger	0 -6 10 -2 0 0
s:bilateral	0 -10 12 0 0 0
s:bill	-3 18 -11 0 0 0
s:biscuit	0 27 -27 0 0 0
s:bite	-4 26 -17 -2 -3 0
s:blank	0 -14 -13 25 0 0
s:blue	-7 14 -7 0 0 0
s:boeing	6 4 -11 0 0 0
s:bond	0 0 -12 0 12 0
s:booked	9 -10 2 0 0 0
s:borden	0 -1 -7 12 0 0
s:border	4 8 -15 3 -2 0
s:boss	4 -17 4 9 0 0
s:both	-17 -4 14 -5 1 0
s:branded	0 10 -4 0 0 0
s:break	-4 25 -19 0 0 0
s:breakfast	12 -13 -3 6 0 0
s:breaking	-1 -7 13 0 0 0
s:breakthrough	10 -25 13 4 0 0
s:bridge	8 -6 -20 10 -5 14
s:brief	-9 0 0 0 8 0
s:briefed	-8 28 -20 0 0 0
s:briefing	7 0 -12 10 0 0
s:bring	3 -7 15 -15 -15 0
s:broadcast	-2 15 -17 0 0 0
s:broke	-4 -2 12 -17 -4 0
s:broken	0 26 -19 -5 -1 0
s:broker	0 0 -9 0 9 0
s:bruge	0 -20 21 0 0 0
s:budget	-2 17 -10 -2 0 0
s:build	0 16 -13 0 -1 0
s:built	-1 11 -6 0 0 0
s:bulletin	-2 17 -14 0 0 0
s:burden	16 -12 -3 0 0 0
s:busan	-26 -6 32 -22 -29 -1
s:business	-22 3 3 -6 11 0
s:but	-23 1 22 -7 -14 0
s:buy	-2 13 -1 -4 -7 0
s:buyer	-7 13 -5 0 0 0
s:by	33 -5 -32 0 -15 29
s:cable	0 9 -2 -9 0 0
s:cairo	0 18 -17 0 0 0
s:call	26 11 -22 -31 -30 -32
s:callao	0 -12 13 0 0 0
s:calm	0 18 -14 0 0 0
s:can	8 6 -6 -9 0 0
s:cancel	-4 33 -31 -3 0 0
s:candid	-7 14 -2 -1 -6 0
s:cannot	0 11 -9 0 0 0
s:capital	0 -5 20 -22 -16 0
s:car	-2 0 13 -11 -16 0
s:card	0 -15 6 11 0 0
s:cardiff	-2 18 -14 0 0 0
s:care	0 16 -16 0 0 0
s:cargoe	0 10 -9 0 0 0
s:carlo	-4 -19 23 0 0 0
s:carry	4 3 -3 -3 -11 0
s:cartagena	0 -30 32 0 0 0
s:casablanca	0 13 -11 0 0 0
s:case	0 7 0 -3 -1 0
s:cash	0 -12 15 0 -1 0
s:cashew	-7 -15 21 0 0 0
s:cashmere	0 16 -15 0 0 0
s:cattle	0 -4 -8 18 0 0
s:cease	2 5 -9 0 0 0
s:ceasefire	-5 49 -41 -6 0 0
s:cebu	7 -36 30 -4 -1 0
s:cellar	0 -8 -4 12 0 0
s:cement	15 -14 5 -2 0 0
s:cent	-3 14 -9 0 0 0
s:centre	0 19 -18 0 0 0
s:ceremony	-3 -9 16 0 -2 0
s:certain	1 13 -15 0 0 0
s:certificate	0 -28 17 8 0 8
s:chair	0 -17 21 0 0 0
s:chairmanship	0 -15 16 0 0 0
s:chairmen	0 20 -20 0 0 0
s:chamber	0 14 -12 0 0 0
s:chance	11 -3 -11 0 0 0
s:changed	-12 17 -2 0 0 0
s:charge	-22 16 5 -11 -11 0
s:check	0 9 -8 0 0 0
s:chemical	7 -24 20 0 0 0
s:chenggang	-2 -3 10 -1 0 0
s:chennai	0 -16 17 0 0 0
s:chequer	-10 -9 0 -3 19 0
s:chess	0 30 -30 0 0 0
s:chicago	10 6 -11 0 -9 0
s:chișinău	0 -7 8 0 0 0
s:christian	0 3 -10 7 0 0
s:circular	-1 14 -9 0 0 0
s:city	-8 0 11 -16 -2 0
s:clear	-8 23 -13 0 0 0
s:clerk	0 27 -26 0 0 0
s:climb	0 17 -14 -2 0 0
s:clock	-5 13 -8 0 -2 0
s:close	-5 11 2 -17 -3 0
s:closed	1 0 -8 14 -3 0
s:closing	0 -9 11 0 0 0
s:clove	0 11 -9 0 0 0
s:club	-18 43 -29 -1 0 0
s:coal	0 -10 10 0 0 0
s:cobalt	0 11 -10 0 0 0
s:coffee	-12 11 -19 18 -4 0
s:collapsed	0 -10 17 -6 0 0
s:colleague	18 0 -17 3 -7 0
s:colombo	0 -10 12 0 0 0
s:column	0 14 -12 0 0 0
s:come	-9 -5 0 14 6 -8
s:comma	6 -15 10 0 0 0
s:commander	-11 35 -24 -1 0 0
s:comment	0 16 -12 0 0 0
s:commentary	0 15 -11 0 0 0
s:commissioner	15 -16 8 -6 0 0
s:commit	9 -9 0 0 0 0
s:communication	0 11 0 -9 -2 0
s:communiqué	5 -15 3 12 0 0
s:company	-19 24 -11 -6 1 0
s:compared	0 -10 10 0 0 0
s:complaint	0 -10 12 -1 0 0
s:complete	9 7 -23 0 -3 0
s:completed	-1 10 -3 0 0 0
s:compliment	0 -7 -2 0 9 0
s:computer	-4 12 -6 0 0 0
s:concert	0 18 -17 0 0 0
s:conclude	-7 7 -8 -4 10 0
s:conference	24 -14 -15 -17 -10 25
s:confirm	8 6 -9 -14 -1 0
s:congress	0 10 -9 0 0 0
s:consensu	-2 -17 15 0 2 0
s:consent	-7 11 -2 0 0 0
s:consider	0 -13 0 0 5 9
s:constitution	0 9 -9 0 0 0
s:constructive	-25 23 -5 -15 -4 9
s:consult	0 14 -13 0 0 0
s:consultation	4 0 8 -8 -13 -7
s:contact	1 -9 0 -1 9 0
s:container	0 9 -6 0 0 0
s:content	0 9 -7 0 0 0
s:continue	17 8 -24 -5 -8 11
s:contract	0 16 -14 0 0 0
s:control	-15 25 -17 5 -1 0
s:controlled	-1 -11 15 0 0 0
s:convene	0 -11 11 0 0 0
s:conversation	-9 -12 24 -7 9 0
s:copra	0 20 -20 0 0 0
s:cork	-5 -9 14 0 0 0
s:corn	0 14 -13 0 0 0
s:cost	-16 32 -16 0 0 0
s:cotton	0 -25 29 -2 0 0
s:could	-4 6 2 0 -15 0
s:council	-13 20 -7 0 0 0
s:count	1 -9 0 9 2 0
s:countermeasure	-6 25 -18 0 0 0
s:counterpart	12 -20 14 1 -14 0
s:countersigned	0 -9 10 0 0 0
s:country	3 11 0 -43 -20 12
s:county	0 19 -17 0 0 0
s:couple	9 -13 -11 13 0 0
s:course	-4 -14 18 4 -8 0
s:crane	0 13 -9 0 0 0
s:crisi	0 13 -11 0 0 0
s:crossing	0 12 -11 0 0 0
s:crown	0 -2 -8 0 11 0
s:cruz	0 -20 20 -1 0 0
s:cup	0 18 -16 0 0 0
s:current	18 -14 -2 0 0 0
s:cusco	12 13 -23 0 0 0
s:custom	-17 7 7 -7 -5 0
s:customer	-1 27 -22 0 0 0
s:cut	-2 11 -8 -12 1 0
s:d	0 11 -10 0 0 0
s:da	-2 -26 30 -3 0 0
s:daily	0 18 -14 0 0 0
s:damage	0 10 -14 0 3 0
s:darwin	-9 -17 24 0 0 0
s:date	0 7 -12 19 -17 0
s:dated	-12 20 -9 0 0 0
s:davao	2 -30 28 0 0 0
s:davo	-5 32 -25 0 0 0
s:day	-8 -8 13 -13 0 7
s:dead	0 5 -18 9 0 0
s:deadline	-7 52 -40 -5 -2 0
s:dealing	0 11 -4 0 -2 0
s:dealt	0 -18 21 0 0 0
s:dearer	-5 16 -9 0 0 0
s:debate	0 11 -9 0 0 0
s:decade	0 17 -15 0 0 0
s:decide	-11 15 -13 7 -1 0
s:decided	-6 15 -10 1 0 0
s:decision	-15 5 6 2 -6 0
s:declaration	0 17 -14 0 0 0
s:decree	-4 16 -10 0 0 0
s:defer	0 22 -21 0 0 0
s:deficit	3 7 -14 0 0 0
s:del	0 -13 13 0 0 0
s:delay	4 -11 14 -2 -5 0
s:delegate	0 23 -21 0 0 0
s:delegation	-19 -26 37 3 -18 0
s:deliver	0 10 -9 0 0 0
s:deny	0 18 -17 0 0 0
s:depend	9 -4 -6 -1 7 0
s:depth	-6 22 -13 -3 0 0
s:described	0 15 -14 0 -4 0
s:desk	-16 -8 2 17 0 0
s:detail	-5 31 -12 -9 -13 0
s:determined	6 -19 -1 15 0 0
s:diary	6 -24 17 0 0 0
s:did	20 -8 -7 15 -9 0
s:didn't	10 1 -8 0 -2 0
s:die	-2 28 -24 0 0 0
s:diesel	-1 13 -10 0 0 0
s:difference	0 27 -23 -1 0 0
s:difficulty	0 -7 9 0 0 0
s:digest	0 10 -8 0 0 0
s:digital	16 -13 1 -2 0 0
s:dined	0 -7 9 0 0 0
s:dinner	2 -4 15 -15 -23 0
s:direction	-10 31 -21 -1 0 0
s:director	-13 26 -15 0 0 0
s:discuss	-6 -21 21 -20 7 7
s:discussion	-1 4 7 0 -9 0
s:district	0 12 -10 0 0 0
s:do	22 6 -12 -20 -7 -1
s:docker	0 15 -14 0 0 0
s:doctor	0 16 -15 0 0 0
s:document	0 13 -6 0 -8 0
s:doe	-19 12 -7 6 0 0
s:dollar	0 15 -12 0 0 0
s:don't	0 22 -19 0 0 0
s:donald	0 8 3 -8 -14 0
s:done	14 -3 -12 11 -5 0
s:door	-2 -8 0 6 0 6
s:doorstep	-1 -17 20 0 0 0
s:doubt	0 -1 -2 0 9 0
s:down	5 1 3 -21 0 -6
s:draft	-3 14 -9 0 0 0
s:draw	6 19 -22 -2 0 0
s:driver	0 35 -33 -1 0 0
s:drone	0 11 -9 0 0 0
s:dry	0 13 -12 0 0 0
s:due	18 9 -4 -5 -20 -2
s:dump	-1 13 -8 0 0 0
s:during	7 -22 16 -5 2 0
s:duty	11 0 -3 -4 -14 3
s:each	20 13 -22 -13 4 -9
s:earlier	-23 21 3 -9 -10 0
s:early	-3 -11 20 2 -13 0
s:earth	-9 2 1 0 1 0
s:easter	0 19 -12 -1 0 0
s:economic	-13 2 -22 22 9 0
s:economy	7 6 -14 -9 5 0
s:edge	0 -11 16 -4 0 0
s:edition	0 24 -20 -1 0 0
s:effect	-10 12 -2 -5 0 0
s:effective	0 13 -11 0 0 0
s:effectively	0 -10 13 0 0 0
s:either	12 -19 6 6 -1 0
s:el	5 22 -26 0 0 0
s:election	0 8 -3 0 0 0
s:electricity	0 15 -13 0 0 0
s:elevator	0 -9 10 0 0 0
s:eleven	6 6 -12 -2 0 0
s:else	-11 5 2 0 -5 0
s:embassy	-1 6 -23 -1 0 14
s:emerged	0 14 -12 0 0 0
s:emergency	-10 20 -7 -1 0 0
s:employ	0 -11 13 0 0 0
s:employer	0 24 -22 0 0 0
s:empty	-8 -14 21 -1 0 0
s:end	12 -21 14 26 -20 -10
s:energy	-2 -10 6 9 0 0
s:engine	0 14 -13 0 0 0
s:english	-18 18 -2 0 0 0
s:entebbe	0 -22 24 0 0 0
s:enter	-9 5 9 -12 0 0
s:entry	0 16 -14 0 0 0
s:envoy	-3 9 -4 -3 0 0
s:este	1 -20 18 0 0 0
s:euro	13 -12 0 0 0 0
s:eve	0 24 -15 -5 -13 0
s:even	-1 -10 15 0 0 0
s:evening	-11 -20 20 25 -13 -2
s:event	0 -16 17 0 0 0
s:every	-15 6 3 5 -3 0
s:everyone	-1 21 -16 0 0 0
s:everything	-4 14 -5 -3 -6 0
s:examine	-7 -17 16 0 0 8
s:excellent	-4 -16 19 0 0 0
s:except	0 -4 9 0 0 0
s:excerpt	-3 18 -11 0 0 0
s:excess	0 11 -8 0 0 0
s:exclusion	0 17 -12 0 0 0
s:exempt	0 10 -6 0 0 0
s:exemption	0 19 -16 0 0 0
s:expect	3 -13 -7 25 0 2
s:expert	-22 -42 37 -3 -8 32
s:expire	-13 11 6 -16 -5 0
s:expiry	0 -10 11 0 0 0
s:explain	5 -10 2 0 5 0
s:export	-5 -10 13 0 -7 7
s:extend	-13 8 -6 9 0 0
s:extension	-11 0 15 -7 -17 -2
s:extra	-4 -2 8 -2 -1 0
s:extremely	-9 -2 -5 0 16 0
s:face	11 -4 4 -10 -8 0
s:fact	-15 17 -2 -4 -17 0
s:failed	2 -18 11 7 -2 0
s:fair	9 6 -21 0 0 0
s:fall	-6 -7 1 5 11 0
s:family	0 13 -12 0 0 0
s:fan	11 -1 -8 0 0 0
s:farm	-8 20 -13 -2 0 0
s:farmer	-2 12 -6 0 0 0
s:faster	0 -8 -2 10 0 0
s:fear	0 6 -17 0 12 0
s:federal	0 12 -10 0 0 0
s:fee	-5 23 -15 -8 -2 0
s:feed	0 6 -24 19 0 0
s:felt	-3 10 0 0 -3 0
s:fentanyl	-25 1 8 -5 2 0
s:ferro	11 -7 -1 0 0 0
s:ferry	2 12 -30 0 8 0
s:fertiliser	-1 -6 10 0 0 0
s:few	-11 16 -20 4 5 0
s:fez	0 -11 13 0 0 0
s:fifth	4 -21 10 0 5 0
s:fifty	-9 0 0 10 0 0
s:file	0 -16 17 0 0 0
s:filed	0 -12 15 -1 0 0
s:filled	0 -1 -10 12 0 0
s:film	0 11 -10 0 0 0
s:final	-13 19 -15 -5 6 0
s:find	-13 -2 6 0 7 0
s:finding	0 14 -11 0 0 0
s:finish	-3 -21 27 0 0 0
s:finished	-4 -25 19 4 7 0
s:firm	-1 18 -11 0 0 0
s:first	-7 -7 5 -9 14 9
s:fish	2 -16 16 -10 5 0
s:fishery	0 -10 14 0 0 0
s:fishmeal	-3 15 -11 0 0 0
s:five	-10 3 7 -10 -1 0
s:fix	0 6 1 -12 -10 0
s:flag	-1 0 -5 0 9 0
s:flash	-11 0 6 0 0 0
s:flew	-4 3 0 13 -19 0
s:float	0 14 -13 0 0 0
s:floor	0 -28 22 5 0 0
s:flour	0 1 -19 15 0 0
s:flower	-2 -20 25 -2 0 0
s:fly	-17 -9 4 12 6 0
s:fog	0 22 -22 0 0 0
s:folder	0 16 -14 0 0 0
s:follow	-2 -20 29 -5 -8 0
s:food	-1 19 -15 0 0 0
s:foot	0 13 -12 0 0 0
s:football	0 17 -16 0 0 0
s:for	10 -3 5 -15 -4 -22
s:force	-14 32 -16 -5 -5 0
s:forced	-7 20 -11 0 0 0
s:foreign	0 -9 19 -5 -11 0
s:foreseen	0 -15 -8 21 0 0
s:forty	-3 -17 4 4 12 0
s:forward	-13 -5 1 2 11 0
s:found	0 19 -14 0 0 0
s:four	-1 -3 11 -6 -9 0
s:fourth	12 -14 18 -10 -16 -3
s:framework	0 -21 11 -34 25 0
s:free	-8 31 -18 -6 -4 0
s:fresh	3 -13 10 0 0 0
s:fri	0 -6 7 0 0 0
s:friday	8 -8 5 -1 0 0
s:friend	-12 -7 2 14 0 0
s:fringe	0 -4 -1 0 10 0
s:from	-21 6 7 -12 10 -2
s:front	6 11 -13 -1 0 0
s:frozen	14 -15 3 0 0 0
s:full	-2 -14 18 0 0 0
s:furniture	0 12 -11 0 0 0
s:further	1 -11 12 0 -1 0
s:future	5 -16 -5 0 17 0
s:g	-2 -9 19 1 -14 0
s:gain	0 7 -9 0 1 0
s:gained	0 10 -9 0 0 0
s:galle	0 -10 12 0 0 0
s:galway	5 -23 19 0 0 0
s:game	0 10 -8 0 0 0
s:garden	0 0 -12 12 0 0
s:gave	-17 37 -17 -12 -2 0
s:gazette	0 12 -11 0 0 0
s:gdynia	0 12 -10 0 0 0
s:gear	0 12 -11 0 0 0
s:general	15 0 -10 0 0 0
s:geneva	-14 4 8 -6 -23 -2
s:get	22 -3 -18 -9 10 0
s:gimhae	0 -12 18 0 -2 0
s:gin	0 -12 12 0 0 0
s:give	11 12 -22 -3 0 0
s:given	1 12 -9 -2 -3 0
s:glassware	0 -20 21 0 0 0
s:gmt	0 -6 8 0 0 0
s:go	-15 7 0 -25 11 12
s:goalkeeper	0 22 -20 0 0 0
s:golf	-8 -12 29 -7 -14 0
s:goodwill	-2 11 -3 0 0 0
s:gothenburg	-4 -10 14 0 0 0
s:government	-4 9 -3 3 -18 0
s:grand	0 -9 11 0 0 0
s:graz	0 -21 22 0 0 0
s:great	0 -3 -2 15 -2 0
s:greer	-8 9 3 -10 0 0
s:group	0 16 -14 0 0 0
s:grower	-8 42 -35 0 0 0
s:guadalajara	0 -14 15 0 0 0
s:guard	6 -15 0 10 0 0
s:guayaquil	-10 5 3 -1 0 0
s:guess	0 -6 10 0 -2 0
s:guest	-11 12 -5 -11 2 0
s:gun	0 12 -10 0 0 0
s:gwadar	0 -16 17 0 0 0
s:gyeongju	-5 11 7 -11 -25 0
s:gyumri	0 -12 14 0 0 0
s:h.e.	-5 -3 12 0 0 0
s:had	10 -7 -3 -4 1 4
s:haggling	-6 -30 27 -1 10 0
s:hake	0 -11 12 0 0 0
s:half	4 9 -6 -8 -11 0
s:halfway	19 0 -15 0 0 0
s:halifax	-1 -12 18 -2 -1 0
s:hall	-24 15 -2 0 -4 0
s:halt	-5 11 -7 0 0 0
s:halve	0 11 -8 0 0 0
s:ham	-2 -20 23 -1 0 0
s:hammer	-1 -16 18 0 0 0
s:hand	-2 7 -19 16 2 0
s:handed	0 -19 23 0 -1 0
s:handshake	-4 14 -9 0 0 0
s:hang	-9 -7 17 0 -3 0
s:happen	9 4 -17 -2 3 0
s:happened	9 -26 21 0 0 0
s:harvest	-8 19 -9 0 0 0
s:has	-4 17 -3 -18 -9 0
s:have	-10 15 -1 -16 -1 -13
s:having	-10 0 11 -3 -10 0
s:hazelnut	13 -11 -1 0 0 0
s:he	6 -11 -10 -3 30 -7
s:he'd	0 -17 21 0 0 0
s:he'll	19 -31 8 0 11 0
s:head	20 -25 -7 6 19 0
s:headline	0 -13 13 0 0 0
s:headquarter	-13 11 0 -5 0 0
s:health	0 9 -8 0 0 0
s:hear	8 11 -16 0 0 0
s:hearing	-1 20 -15 0 0 0
s:heavy	0 12 -10 0 0 0
s:help	12 -14 2 0 0 0
s:her	14 -6 -3 -10 -7 9
s:here	-6 -10 18 -17 4 0
s:hereby	-1 11 -6 0 0 0
s:high	-3 17 -8 -6 0 0
s:higher	13 0 -4 -8 0 0
s:highest	1 18 -16 0 0 0
s:him	15 -5 7 -15 -16 0
s:himself	13 -33 18 16 -10 0
s:hinted	0 10 -9 0 0 0
s:his	2 -2 9 -12 -8 -11
s:history	-2 19 -15 0 0 0
s:hit	0 9 -9 0 0 0
s:ho	3 -10 7 0 0 0
s:hobart	0 -15 16 0 0 0
s:hold	16 -11 5 -2 -12 7
s:holiday	4 20 -23 0 0 0
s:home	-18 17 -8 2 -5 0
s:hon	-9 19 -9 0 0 0
s:honey	0 -10 10 0 0 0
s:honolulu	0 -17 18 0 0 0
s:honour	0 17 -13 0 -1 0
s:hope	-6 -4 26 -9 -13 0
s:horse	0 8 -7 0 0 0
s:hospital	0 30 -29 0 0 0
s:hot	0 -9 10 0 0 0
s:hotel	7 -15 3 10 -4 0
s:hotline	-20 8 7 0 0 0
s:hour	14 -16 3 13 -11 -3
s:house	0 -11 5 14 -6 0
s:household	0 -8 10 0 0 0
s:how	7 -21 20 -13 2 0
s:hue	0 -19 20 0 0 0
s:hundred	0 13 -11 0 0 0
s:hurry	0 26 -23 0 -3 0
s:i	7 -6 11 -27 -10 -2
s:i'll	5 0 -9 0 0 0
s:ice	4 -13 1 -4 13 0
s:idea	0 -15 20 -2 0 0
s:if	-3 20 -13 -10 3 0
s:iii	0 -9 10 0 0 0
s:immediate	0 13 -8 0 -4 0
s:import	-6 5 -12 9 0 0
s:important	0 -8 16 -4 0 0
s:importer	-5 -10 9 7 0 0
s:impose	11 5 -15 -2 0 0
s:in	-26 -18 33 -7 10 -28
s:included	-2 27 -22 0 -1 0
s:increase	8 -12 0 6 0 0
s:inflation	-2 14 -8 0 0 0
s:initial	0 -17 6 14 0 0
s:initialled	-8 -2 9 0 0 0
s:inside	0 -22 23 0 0 0
s:insist	0 0 -16 15 0 0
s:instead	12 -18 12 -1 1 0
s:instruction	0 -8 10 0 0 0
s:insult	0 -10 11 0 0 0
s:insurer	0 14 -13 0 0 0
s:intention	0 -7 0 9 -1 0
s:interim	-4 17 -13 0 0 0
s:internal	0 11 -8 0 0 0
s:international	-1 4 -7 -3 0 10
s:interview	-5 6 -2 -12 4 0
s:into	-6 20 -6 -5 -8 -1
s:introduce	0 18 -14 0 0 0
s:invest	-3 18 -5 0 -5 0
s:investor	-2 25 -17 -7 0 0
s:invitation	-5 -5 11 -3 2 0
s:invited	-6 10 4 -2 -18 0
s:ion	-6 9 -1 0 0 0
s:is	-17 2 -1 11 11 -14
s:island	-1 23 -19 0 0 0
s:issue	-1 14 -9 -1 0 0
s:issued	-21 23 -6 0 0 0
s:istanbul	0 -7 11 0 0 0
s:it	12 -3 1 9 -4 -41
s:its	-6 13 -11 3 -6 2
s:itself	4 -10 6 0 0 0
s:izmir	9 -5 4 -4 -2 0
s:jakarta	3 9 -13 0 0 0
s:jamieson	-3 6 3 -10 0 0
s:jeddah	0 -18 20 0 0 0
s:jeju	0 -16 10 9 0 0
s:jinping	2 3 -20 0 10 0
s:john	0 -19 21 0 0 0
s:johor	0 14 -10 -2 0 0
s:joined	0 15 -13 0 0 0
s:joint	-13 -14 25 -24 1 0
s:joseph	0 -4 8 0 0 0
s:josé	14 -1 -10 0 0 0
s:juice	0 10 -7 0 0 0
s:jump	6 -21 17 0 0 0
s:jury	0 14 -13 0 0 0
s:just	-9 2 2 6 -4 0
s:jute	0 -13 14 0 0 0
s:jūrmala	13 -10 -2 0 0 0
s:kananaski	0 -10 15 0 -6 0
s:karachi	0 -8 14 0 -2 0
s:kauna	0 -22 23 0 0 0
s:keep	17 -8 -17 2 16 0
s:kernel	0 -18 20 0 0 0
s:key	0 15 -15 0 0 0
s:kilometre	10 -4 -6 0 0 0
s:kind	0 24 -20 0 0 0
s:king	0 7 -17 0 6 0
s:kisumu	0 -16 16 0 0 0
s:kiwifruit	0 -17 17 0 0 0
s:klaipėda	0 -15 17 0 0 0
s:know	-20 0 16 0 -6 0
s:kobe	-9 -14 23 0 0 0
s:košice	0 -9 10 0 0 0
s:kuala	-3 -2 -4 0 18 0
s:kyoto	0 -6 8 0 0 0
s:labor	0 10 -6 0 0 0
s:labour	0 -11 12 0 0 0
s:lace	0 -11 11 0 0 0
s:lack	0 -19 6 0 12 0
s:lago	-3 -31 20 0 17 0
s:lahore	0 -9 10 0 0 0
s:lake	-3 -5 -13 9 15 0
s:lala	0 -12 -1 13 0 0
s:lamb	-1 -1 -6 -3 13 0
s:lancaster	-2 -10 0 18 0 0
s:land	11 0 -2 0 -16 0
s:lapse	-10 1 6 -5 0 0
s:laptop	-13 15 0 0 0 0
s:larnaca	0 -9 -2 13 0 0
s:las	11 -17 6 0 0 0
s:last	9 -16 3 10 0 7
s:lasted	12 -5 1 -20 -3 0
s:lasting	0 -35 34 6 0 0
s:late	31 -24 10 4 -24 0
s:later	-10 -21 8 -2 21 0
s:latest	0 19 -14 0 -3 0
s:laurier	8 -2 -2 0 0 0
s:law	-1 23 -23 -6 5 0
s:lawyer	0 17 -15 0 0 0
s:lead	0 18 -28 9 -1 0
s:leader	-22 6 -3 -26 31 -3
s:leap	0 -11 11 0 0 0
s:learned	0 9 -8 0 0 0
s:least	2 -19 15 -1 6 0
s:leather	23 0 -28 -2 0 0
s:leave	-9 -16 19 -41 19 0
s:led	-11 20 -10 -5 -4 0
s:length	-12 20 -8 0 0 0
s:lentil	16 -7 -9 0 0 0
s:let	0 15 -7 -12 -9 0
s:letter	-6 17 -27 1 10 0
s:level	3 -8 3 -8 -5 13
s:levy	-5 -10 8 0 8 0
s:li	0 -4 10 -1 0 0
s:licence	-8 -23 34 -5 -4 0
s:licensing	0 10 -9 0 0 0
s:lie	0 14 -8 0 -4 0
s:life	0 11 -8 0 0 0
s:lifeng	0 5 -8 12 -19 0
s:lift	1 22 -23 0 0 0
s:light	0 -8 11 0 0 0
s:lighthizer	0 -25 14 -2 11 0
s:limit	0 -12 13 0 0 0
s:line	24 -13 -20 -5 15 0
s:link	16 -10 -8 -4 0 2
s:linked	-2 -6 12 0 0 0
s:linz	0 21 -21 0 0 0
s:listed	0 17 -13 -5 0 0
s:little	-17 -16 16 15 -2 0
s:liu	-9 -3 13 -2 -3 0
s:live	1 14 -12 -3 -4 0
s:livingstone	0 -9 11 0 0 0
s:loaded	0 11 -8 0 0 0
s:local	-9 -7 11 5 -4 0
s:locked	0 -24 25 0 0 0
s:log	-2 14 -11 0 0 0
s:lomé	0 -12 14 0 0 0
s:london	-6 4 4 -12 -3 0
s:long	14 15 -25 -3 -6 0
s:longer	3 -10 -12 6 20 0
s:look	-29 1 15 -7 6 0
s:lord	-4 17 -12 0 0 0
s:lorry	-4 13 -6 0 0 0
s:lose	8 -22 2 0 12 0
s:lot	0 -11 13 0 0 0
s:loui	0 -11 12 0 0 0
s:lower	-15 12 -3 -6 -10 8
s:lula	-7 6 13 -5 -16 0
s:lumpur	-3 0 -7 0 18 0
s:lunch	0 12 -16 -19 15 0
s:lusaka	0 17 -16 0 0 0
s:lviv	0 -20 21 0 0 0
s:m	11 6 -10 0 -10 0
s:machine	-12 -30 30 0 0 8
s:machinery	6 18 -26 0 0 0
s:madrid	-10 -8 15 -1 -5 0
s:magazine	-4 15 -9 0 0 0
s:magnet	0 13 -14 -1 3 0
s:maize	0 -10 11 0 0 0
s:major	-1 19 -13 -2 -1 0
s:make	-7 7 0 -11 -1 5
s:maker	9 0 -7 0 -1 0
s:making	9 -3 -7 0 0 0
s:malaysian	-2 -3 9 -2 0 0
s:malmö	0 10 -10 0 0 0
s:mamadou	0 -12 13 0 0 0
s:man	-14 12 -8 -9 10 0
s:management	0 16 -15 0 0 0
s:manila	0 7 -3 0 0 0
s:many	-4 -5 -4 5 9 0
s:maputo	0 -11 11 0 0 0
s:march	0 -12 15 0 0 0
s:margin	-11 -22 21 0 0 7
s:mark	0 18 -15 0 0 0
s:market	-2 15 -12 -4 1 0
s:match	0 26 -24 0 0 0
s:matter	0 -8 10 -8 -10 12
s:may	-11 8 -7 15 -10 0
s:maybe	13 -5 -7 0 0 0
s:mayor	-6 18 -10 0 0 0
s:me	0 12 -9 -2 -1 0
s:mean	-16 0 15 -3 0 0
s:meaning	13 -12 0 0 0 0
s:meant	-3 -4 11 -7 -1 0
s:meanwhile	0 13 -10 0 0 0
s:mediator	0 42 -36 -3 0 0
s:medical	0 22 -20 0 0 0
s:medicine	7 -15 2 11 -5 0
s:meet	-13 -3 0 7 8 -7
s:meeting	0 -2 0 0 -6 9
s:member	-11 29 -16 0 -2 0
s:memo	0 23 -20 0 0 0
s:memorandum	-9 0 -1 -1 10 0
s:mendoza	0 -24 25 0 0 0
s:menu	10 -13 1 0 0 0
s:mercosur	0 14 -13 0 0 0
s:message	0 10 -6 0 0 0
s:metal	-6 26 -18 0 0 0
s:metre	0 -3 8 0 -1 0
s:midday	12 -1 -16 0 0 0
s:middle	2 7 0 -2 -14 0
s:midnight	13 -3 -17 16 -4 0
s:might	0 3 5 -11 -8 0
s:military	0 11 -8 0 0 0
s:milk	13 6 -17 0 0 0
s:mill	0 19 -17 0 0 0
s:million	0 16 -10 0 0 0
s:mindelo	0 -10 12 0 0 0
s:mineral	0 -17 19 0 0 0
s:minister	26 -5 -13 4 -17 4
s:ministerial	13 -15 6 0 0 0
s:ministry	0 3 -16 13 0 4
s:minute	29 -17 -30 15 14 0
s:mistake	-8 17 -8 0 0 0
s:misunderstanding	0 9 -6 0 0 0
s:mnuchin	-1 -19 24 0 0 0
s:mombasa	-2 -19 23 0 0 0
s:monday	0 -4 1 -5 10 0
s:money	-4 23 -17 -5 0 0
s:montego	0 -18 19 0 0 0
s:monterrey	10 -14 3 0 0 0
s:montevideo	0 -17 19 0 0 0
s:month	16 -25 -5 21 2 0
s:morning	3 -9 1 7 -12 8
s:most	0 -4 8 -13 0 0
s:mostly	-2 13 -4 0 -2 0
s:mother	-2 -9 12 0 0 0
s:motor	12 -8 -3 0 0 0
s:mr	12 -9 3 -20 5 5
s:mrs	0 15 -13 0 0 0
s:much	-12 -12 17 -7 7 0
s:mumbai	1 -6 -8 0 16 0
s:muscat	0 15 -13 0 0 0
s:musician	0 16 -15 0 0 0
s:must	-6 36 -19 -2 -12 0
s:mustafa	13 -13 0 0 0 0
s:mutual	7 5 -11 -2 0 0
s:my	2 12 -9 -4 -6 0
s:mérida	0 -15 16 0 0 0
s:nadi	0 -9 12 0 0 0
s:nagoya	0 -24 26 0 0 0
s:naivasha	0 -12 11 0 0 0
s:name	-5 3 9 -6 -12 0
s:named	0 4 -11 8 -2 0
s:nang	0 -26 27 0 0 0
s:narrow	0 21 -20 0 0 0
s:nation	0 -21 18 10 -4 0
s:national	1 11 -20 9 -2 0
s:nato	-4 22 -16 0 0 0
s:near	0 -24 5 22 -4 0
s:nearly	-2 32 -34 -5 7 0
s:necessary	-4 19 -14 0 0 0
s:need	-6 14 -3 -2 -2 0
s:needed	-20 18 0 -1 0 0
s:negotiate	7 -5 1 6 -14 0
s:negotiation	-10 -16 11 13 0 0
s:negotiator	-13 16 -2 -11 -2 0
s:neither	-11 1 10 -4 -5 0
s:nelson	0 -11 12 0 0 0
s:net	-4 11 -4 0 0 0
s:network	0 3 -15 -7 13 0
s:neutral	0 12 -6 0 0 0
s:new	-5 -1 -5 4 14 -4
s:newspaper	-7 39 -31 0 0 0
s:nexperia	0 12 -5 0 -1 0
s:next	7 -31 21 11 -14 11
s:nicely	0 10 -3 0 -2 0
s:nickel	7 -12 7 0 0 0
s:nicosia	0 -16 18 0 0 0
s:night	10 0 -9 -29 14 0
s:nikola	7 1 -11 0 0 0
s:nil	0 13 -8 0 0 0
s:nineteen	0 -9 10 0 0 0
s:niš	0 -10 12 0 0 0
s:no	-12 22 -9 -13 -8 9
s:nobody	-6 -20 22 -7 -9 13
s:non	0 -11 12 0 0 0
s:none	1 18 -18 -3 0 0
s:noon	0 0 -12 18 -7 0
s:nor	-9 3 5 0 -3 0
s:north	-5 40 -33 0 0 0
s:northern	-10 32 -22 -2 0 0
s:not	-13 0 6 -2 6 -8
s:note	-3 21 -13 -5 -6 0
s:nothing	5 -5 9 0 -18 0
s:now	0 -8 6 13 -10 0
s:nowhere	0 11 -9 0 0 0
s:nvidia	-7 17 -6 0 0 0
s:objection	-13 18 -4 0 0 0
s:observed	0 14 -14 0 0 0
s:observer	0 9 -10 0 0 0
s:ocean	0 -8 10 0 0 0
s:odense	0 12 -10 0 0 0
s:of	-12 5 8 6 -17 1
s:off	-16 20 -7 -7 0 -3
s:offer	-13 10 -3 2 -1 0
s:office	2 -15 3 3 7 0
s:official	-13 0 18 -9 -4 0
s:often	0 10 -8 0 0 0
s:ohrid	-1 -19 0 0 17 0
s:oil	3 10 -2 -12 -14 0
s:old	-15 13 5 -12 -3 0
s:on	15 2 0 -16 -12 -5
s:once	0 0 -1 13 -13 0
s:one	4 -1 -8 17 0 -7
s:online	26 -10 -17 -5 0 0
s:only	-12 16 0 -14 -11 0
s:open	2 7 6 -27 -19 5
s:opened	-20 -19 14 -20 19 0
s:operation	-12 14 0 0 0 0
s:operator	-7 30 -21 0 0 0
s:opinion	0 18 -15 0 0 0
s:opposite	12 -21 13 0 0 0
s:opposition	-3 21 -16 0 0 0
s:option	0 -6 8 0 0 0
s:or	-7 28 -29 -7 10 0
s:oran	-1 -17 20 0 0 0
s:orange	-3 15 -7 0 0 0
s:orchestra	0 10 -8 0 0 0
s:order	-3 17 -6 -15 -3 0
s:osaka	-6 -18 27 -1 -1 0
s:osh	0 -24 24 0 0 0
s:oslo	0 20 -19 0 0 0
s:other	12 14 -11 -11 -5 -8
s:otherwise	0 4 -11 0 7 0
s:ottawa	3 -15 11 0 0 0
s:our	-24 7 6 8 -13 -2
s:out	-22 2 -3 15 0 10
s:outcome	-3 -15 21 -6 -1 0
s:output	-7 9 0 0 0 0
s:outside	9 0 -17 7 0 0
s:over	-19 13 5 -20 -6 -2
s:owe	-5 13 -5 0 0 0
s:own	-6 -22 16 9 8 0
s:owned	0 10 -7 0 0 0
s:owner	-6 19 -6 -8 -1 0
s:ownership	-9 0 9 0 0 0
s:p	21 -19 4 0 -1 0
s:pacific	0 23 -21 0 0 0
s:package	0 11 -9 0 0 0
s:pact	0 10 -2 -4 -3 0
s:page	-5 -4 -8 20 1 0
s:pair	0 -21 19 -8 8 0
s:palace	-30 -16 23 13 3 0
s:palacio	14 -13 4 0 0 0
s:palermo	0 -13 14 0 0 0
s:palm	8 -11 9 -4 0 0
s:panama	0 -10 12 0 0 0
s:panel	0 9 -8 0 0 0
s:paper	-30 1 10 -13 3 7
s:paragraph	0 -13 14 0 0 0
s:pari	-11 -14 33 -25 -9 0
s:parish	0 14 -13 0 0 0
s:parliament	-1 20 -13 0 0 0
s:part	-5 -12 14 9 -10 0
s:parted	-1 -17 22 0 0 0
s:partner	-4 21 -11 -1 0 0
s:partnership	0 -10 11 0 0 0
s:party	-2 16 -14 -8 -3 8
s:pass	0 11 -12 0 0 0
s:passed	-3 1 -10 0 12 0
s:past	0 -22 9 16 -5 0
s:pasta	0 -11 11 0 0 0
s:patented	0 13 -9 0 0 0
s:pay	-7 11 4 -27 -1 -3
s:payment	8 6 -15 0 0 0
s:peace	-15 27 -13 -4 0 0
s:pen	-8 11 0 -5 -4 0
s:pencilled	0 10 -14 5 0 0
s:people	-19 -5 18 -10 0 0
s:pepper	-1 -7 10 0 0 0
s:per	-2 18 -12 0 0 0
s:perhap	-11 18 -3 0 0 0
s:period	0 -11 11 0 0 0
s:permanent	-1 -11 18 -4 0 0
s:permit	-7 -21 30 -2 0 0
s:person	-10 -15 18 9 -7 0
s:pharmaceutical	-6 12 -5 0 0 0
s:phase	0 32 -31 0 0 0
s:phone	38 6 -68 0 -20 -6
s:phosphate	-6 -12 10 0 0 9
s:photograph	-1 -21 24 0 0 0
s:phuket	0 -7 9 0 0 0
s:pile	0 13 -12 0 0 0
s:pilot	0 21 -18 0 0 0
s:piraeu	0 7 -12 0 9 0
s:pistachio	0 0 -16 15 0 0
s:place	-1 -18 2 26 -9 2
s:plan	11 -14 -4 -11 32 6
s:plant	8 -13 10 0 -2 0
s:platform	-10 14 -3 0 0 0
s:play	-4 11 -6 0 0 0
s:player	0 20 -17 0 0 0
s:please	-4 9 -3 0 0 0
s:pleased	0 10 -9 0 0 0
s:plovdiv	0 -9 11 0 0 0
s:plu	0 17 -15 0 0 0
s:plywood	-2 14 -11 0 0 0
s:pm	0 14 -13 0 0 0
s:point	-9 -1 15 -7 -5 0
s:police	2 -22 20 0 0 0
s:policy	-2 -11 19 -1 -6 0
s:pork	0 -6 9 0 0 0
s:port	-16 7 10 -9 -7 -1
s:positive	-1 -1 -13 -2 15 0
s:possible	-5 11 -11 4 0 0
s:post	5 -19 15 11 -13 0
s:postpone	-1 35 -32 0 0 0
s:potatoe	-4 10 -5 0 0 0
s:powder	15 -1 -13 0 0 0
s:power	0 12 -7 0 0 0
s:predecessor	9 -8 0 0 0 0
s:preliminary	-13 -1 9 -7 4 0
s:premier	-6 10 -6 10 -27 0
s:prepare	-9 -16 -11 33 1 -1
s:present	7 15 -18 -3 -1 0
s:presented	7 7 -13 0 0 0
s:president	6 -22 -6 -31 38 0
s:presidential	0 -8 15 0 -5 0
s:press	-11 -14 21 4 -11 0
s:pretty	0 -18 13 7 0 0
s:prevent	-10 -5 16 0 0 0
s:price	0 38 -29 -4 -12 0
s:pridi	-16 14 1 0 0 0
s:principle	3 9 -12 7 -11 0
s:print	0 -12 11 0 0 0
s:printed	-13 33 -22 0 0 0
s:prisoner	0 31 -30 0 0 0
s:private	5 7 -12 0 0 0
s:probably	0 11 -5 4 -15 0
s:produced	0 -15 10 -4 9 0
s:product	0 13 -14 -1 1 0
s:productive	0 -10 -2 17 0 0
s:progress	16 -19 9 -2 0 0
s:prolong	3 -22 7 14 -2 0
s:prolonged	3 4 1 -13 -12 0
s:prolonging	-5 -29 28 5 0 0
s:promise	8 -6 11 -15 -15 0
s:proposal	-1 -10 14 0 0 0
s:propose	15 29 -33 -7 -6 -1
s:protest	0 11 -9 0 0 0
s:protested	6 -17 11 0 0 0
s:provide	0 -18 19 0 0 0
s:province	0 16 -14 0 0 0
s:public	-4 3 0 7 -13 0
s:publish	0 19 -17 0 0 0
s:published	-8 18 -1 -12 -24 0
s:puerto	0 12 -11 0 0 0
s:punta	1 -21 19 0 0 0
s:purchase	10 -16 16 -5 -9 0
s:purpose	0 -18 21 0 0 0
s:put	7 8 2 -10 -28 0
s:q	-2 -10 15 0 0 0
s:quadruple	-5 13 -5 0 0 0
s:quarter	-12 -4 15 0 0 0
s:quay	-1 15 -12 0 0 0
s:question	-18 18 -11 -6 9 -1
s:quickly	-14 18 -2 0 0 0
s:race	0 26 -23 0 0 0
s:radio	15 0 -26 -1 13 0
s:railway	0 9 -7 0 0 0
s:raise	3 0 4 -8 -13 0
s:rang	44 -34 -14 0 0 0
s:rare	-13 0 6 0 0 0
s:raspberry	0 11 -9 0 0 0
s:rate	-8 9 6 -10 -16 0
s:ratu	10 0 -8 0 0 0
s:rašín	-11 6 3 0 0 0
s:re	0 12 -11 0 0 0
s:reach	-21 0 4 0 17 -1
s:reading	0 15 -13 0 0 0
s:readout	6 -20 15 9 0 0
s:reagan	0 14 -12 0 0 0
s:reap	0 -15 17 0 0 0
s:reason	-15 -7 10 -5 9 0
s:receive	-19 -12 0 10 22 0
s:recently	-3 -15 21 0 0 0
s:reciprocal	-16 23 -7 -5 -3 0
s:reckon	-1 12 -8 0 0 0
s:record	-1 -12 15 0 0 0
s:reduce	0 6 -15 8 0 0
s:reduction	0 -10 12 0 0 0
s:reference	-17 33 -19 0 0 0
s:referred	0 -11 10 0 0 0
s:refuse	0 -10 0 12 0 0
s:refused	0 14 -11 0 0 0
s:regional	0 18 -16 0 0 0
s:regulator	-12 4 3 0 0 0
s:reject	0 17 -13 0 0 0
s:relationship	0 15 -14 0 0 0
s:release	10 1 -9 0 -5 0
s:released	0 15 -13 0 0 0
s:relieved	10 -14 3 0 0 0
s:remain	-4 27 -19 0 -1 0
s:remark	2 8 -10 0 0 0
s:remembered	0 -10 10 0 0 0
s:renewal	16 0 -14 0 0 0
s:reopen	0 0 -12 9 0 0
s:report	-3 7 -5 0 -1 0
s:reporter	-12 -1 1 12 4 0
s:representative	-5 -11 15 -8 -5 9
s:reprieve	0 10 -5 0 -1 0
s:republic	3 -15 16 -2 0 0
s:require	-4 -12 0 9 0 9
s:rescind	9 -13 3 0 0 0
s:reserved	0 -6 -6 15 0 0
s:residence	0 -4 8 -1 -3 0
s:resort	-1 -17 27 -2 -9 0
s:rest	-10 13 -14 7 0 0
s:result	11 -2 -3 -26 13 0
s:resume	-14 11 -10 13 -12 0
s:retaliation	0 13 -13 0 0 0
s:return	-17 3 -4 0 13 0
s:review	-27 12 8 -2 0 0
s:revive	0 -15 16 0 0 0
s:reykjavík	0 -11 11 0 0 0
s:ring	-2 13 -17 0 0 0
s:rio	0 8 -4 0 0 0
s:rise	17 -7 -9 12 -14 0
s:river	-1 21 -16 0 0 0
s:road	-13 18 -5 0 0 0
s:roaming	-9 13 -2 0 0 0
s:robert	-5 -13 0 8 11 0
s:roll	12 -16 5 0 0 0
s:ronald	0 13 -11 0 0 0
s:room	0 12 -17 1 5 0
s:rose	0 11 -8 0 0 0
s:rosenbad	0 -10 6 7 0 0
s:rotterdam	0 10 -9 0 0 0
s:round	-15 -7 12 19 -14 -29
s:royal	0 14 -12 0 0 0
s:rubber	0 16 -16 0 0 0
s:rule	-15 3 5 7 -4 0
s:rum	0 -6 -1 12 0 0
s:run	-15 13 -6 7 -4 0
s:rung	-8 10 0 0 0 0
s:ryosei	0 -8 -5 15 0 0
s:saffron	-6 -2 9 0 0 0
s:saint	0 -12 14 0 0 0
s:salalah	6 -33 27 0 0 0
s:sale	5 7 -10 0 0 0
s:salmon	-7 -8 15 0 0 0
s:salvador	0 -16 18 0 0 0
s:samarkand	0 -25 28 -1 0 0
s:same	0 9 -1 -16 -1 0
s:sanction	0 9 -7 0 0 0
s:santa	0 -16 17 -1 0 0
s:santiago	14 -12 0 0 0 0
s:sapporo	0 -23 25 0 0 0
s:sardine	0 -14 15 0 0 0
s:saskatoon	-1 8 -5 0 0 0
s:save	0 11 -11 -1 0 0
s:say	-1 4 -6 -6 -4 14
s:scale	0 15 -11 0 0 0
s:school	0 31 -28 -2 0 0
s:scott	6 -8 -8 8 7 0
s:screen	37 -19 -25 0 0 0
s:sea	-6 0 -5 11 0 0
s:seal	8 -1 -17 -5 12 0
s:season	15 1 -18 0 0 0
s:seat	0 -19 19 3 -1 0
s:second	-3 -1 5 7 -24 0
s:secondary	0 -17 17 0 0 0
s:secretary	7 -23 12 2 4 0
s:section	-6 29 -19 0 -1 0
s:security	-3 21 -16 0 0 0
s:see	-20 5 4 8 -9 -9
s:seed	-2 -9 12 0 0 0
s:seek	-3 11 0 0 -2 0
s:seemed	-6 -4 11 0 3 0
s:senate	0 9 -7 0 0 0
s:send	3 15 -11 -2 -10 0
s:senior	-10 0 10 0 0 0
s:sense	0 14 -13 0 0 0
s:seoul	-3 3 -12 20 -14 0
s:separate	0 -11 15 0 -3 0
s:service	11 -8 0 -1 0 0
s:session	-1 -2 9 -18 0 -2
s:set	11 -6 14 -21 -20 0
s:settle	20 -19 -1 1 5 0
s:seventh	0 -21 19 9 -5 0
s:seventy	-5 -15 11 10 0 0
s:seville	0 -8 9 0 0 0
s:shake	0 -6 -14 11 10 0
s:shall	-12 -10 26 -9 -4 0
s:shanghai	0 11 -7 0 0 0
s:share	-6 33 -23 -4 -1 0
s:shared	0 14 -7 -7 0 0
s:she	-1 -5 19 -14 -10 0
s:she'll	14 -13 0 0 0 0
s:sheet	-18 23 -6 -5 -18 0
s:shelve	11 -4 -5 0 0 0
s:shenzhen	-1 29 -12 -6 -17 0
s:shift	0 13 -7 -2 0 0
s:ship	-23 34 -25 -3 10 0
s:shipbuilding	0 -9 13 0 -1 0
s:shoot	0 8 -1 0 -2 0
s:shop	-3 -4 -1 11 0 0
s:short	-17 14 1 -4 0 0
s:shortly	0 -8 -24 28 0 0
s:should	4 0 -9 4 -9 7
s:shrimp	11 -3 -2 0 0 0
s:shut	-1 11 -19 9 0 0
s:side	0 -3 1 6 -9 12
s:sideline	0 -11 17 -5 -1 0
s:siem	0 -15 17 0 0 0
s:sign	-27 14 2 -3 -5 -8
s:signature	-18 3 8 -16 0 0
s:silence	-10 9 1 0 0 0
s:silent	0 14 -12 0 0 0
s:since	9 2 3 -12 -15 -9
s:sir	16 -12 -25 -8 31 0
s:sirloin	0 -17 19 0 0 0
s:sit	-8 -2 10 -10 1 0
s:sixth	-17 -9 3 24 -11 0
s:ski	0 12 -11 0 0 0
s:slam	0 -4 -8 12 0 0
s:slap	0 -10 12 0 0 0
s:sleep	-3 -15 20 0 0 0
s:slip	0 10 -8 0 0 0
s:slow	0 14 -13 0 0 0
s:small	-22 20 0 0 0 0
s:smelter	0 12 -12 0 0 0
s:smile	0 -20 22 0 0 0
s:smoke	0 10 -8 -2 0 0
s:snow	0 -6 10 0 0 0
s:social	0 22 -21 0 -13 0
s:some	0 5 -15 -6 12 0
s:something	0 -11 18 -12 0 0
s:somewhere	0 11 -9 1 -2 0
s:soon	3 -2 -27 21 -4 0
s:soup	0 9 -7 0 0 0
s:south	0 -18 22 -1 0 0
s:southeast	0 14 -11 0 -2 0
s:soy	0 15 -13 0 0 0
s:soybean	4 19 -27 -13 2 0
s:spare	14 -7 -6 -4 3 0
s:speak	0 12 4 -5 -36 -12
s:speaking	16 -22 -3 -1 15 0
s:special	-8 9 0 0 0 0
s:speech	-10 18 -10 0 0 0
s:speeche	0 14 -13 0 0 0
s:speed	0 -9 1 10 0 0
s:spent	-6 -13 23 -5 -6 0
s:spice	0 -9 11 0 0 0
s:spirit	0 -9 13 0 0 0
s:split	0 -35 36 0 0 0
s:spoke	14 13 -36 -21 4 -8
s:spoken	-11 -10 32 2 -4 -2
s:sport	0 17 -16 0 0 0
s:spring	-1 -12 5 4 5 0
s:square	0 -22 22 0 0 0
s:stability	-1 14 -8 0 -2 0
s:stable	0 16 -13 0 0 0
s:stack	0 9 -7 0 0 0
s:staff	0 13 -19 -5 2 6
s:stake	0 10 -8 0 0 0
s:stalled	-5 15 -5 -1 0 0
s:stand	-15 5 -4 9 -3 0
s:start	0 -6 10 5 -22 5
s:state	-2 -17 7 0 9 -2
s:statement	2 11 -6 -20 0 0
s:station	0 15 -12 0 0 0
s:statu	0 9 -10 0 0 0
s:stavanger	0 -11 12 0 0 0
s:stay	-11 -10 2 7 14 0
s:steel	-2 -10 11 -7 6 0
s:step	-18 7 -2 -1 2 0
s:steven	0 -20 25 -1 0 0
s:still	-15 19 -20 -13 17 0
s:stock	-1 22 -17 0 0 0
s:stockholm	-20 -20 35 -29 0 0
s:stop	-19 5 4 0 -8 0
s:stoppage	0 8 -6 0 0 0
s:strasbourg	0 -13 14 0 0 0
s:strategic	0 17 -15 0 0 0
s:street	0 0 -23 9 14 0
s:strike	0 26 -35 10 -7 0
s:striker	-4 14 -8 0 0 0
s:stuck	-3 11 -5 0 0 0
s:studio	-1 17 -14 0 0 0
s:subject	-9 -6 12 -1 7 0
s:subsidy	14 -3 -10 0 0 0
s:substantial	-10 8 -1 -3 3 0
s:successful	-2 -11 6 -3 10 0
s:such	0 -26 19 -9 14 0
s:sugar	3 -10 -11 25 0 0
s:suggest	0 5 -12 0 9 0
s:sukuna	0 -12 -1 13 0 0
s:sum	0 23 -21 0 0 0
s:summary	0 21 -16 0 -5 0
s:summer	0 -4 -11 18 2 0
s:summit	-20 -3 7 -45 18 -2
s:sunday	-8 -13 15 -1 3 0
s:supply	0 -11 12 0 0 0
s:support	0 10 -7 0 -1 0
s:supreme	0 -8 9 0 0 0
s:surabaya	-1 -7 12 -2 0 0
s:surcharge	-9 29 -15 0 -6 0
s:sure	0 10 -7 0 0 0
s:survey	-3 -4 -3 12 0 0
s:suspend	-2 8 -7 -10 0 0
s:suspension	-9 16 -9 2 -4 0
s:swakopmund	0 -21 21 0 0 0
s:sweet	9 -1 -7 0 0 0
s:szeged	0 -17 17 0 0 0
s:table	-3 0 14 -21 -16 0
s:tacna	0 -10 10 0 0 0
s:takahashi	10 2 -12 0 0 0
s:take	-11 -7 0 12 3 4
s:takoradi	0 -15 15 0 0 0
s:talk	-18 2 -1 26 -16 7
s:talked	26 -21 -3 -5 5 0
s:talking	2 -28 14 -2 16 0
s:tariff	0 8 2 -13 -4 -10
s:taro	0 11 -8 0 0 0
s:tax	10 -17 12 -2 0 0
s:tea	-6 22 -13 -4 0 0
s:team	-20 -28 17 39 -20 -1
s:technical	-8 -25 28 -5 0 4
s:technology	0 -8 2 0 8 0
s:telephone	78 -28 -73 -20 -22 -21
s:telephoned	62 -55 -8 -2 -11 0
s:television	-28 17 -8 -8 9 0
s:tell	3 8 -14 15 -13 -9
s:ten	-4 -17 1 12 12 0
s:tenth	0 18 -13 -1 0 0
s:terminate	-1 12 -7 0 0 0
s:text	-26 -20 29 8 -8 0
s:th	-1 0 -8 12 0 0
s:than	-5 -10 5 -3 12 0
s:thanked	-2 10 -5 0 0 0
s:the	-3 7 -3 -4 5 -9
s:their	7 1 -1 -16 3 -3
s:then	0 -9 7 10 -11 0
s:there	-3 -6 5 -8 9 6
s:these	-5 -10 16 -1 0 0
s:they	11 -20 11 2 -5 -25
s:they'd	0 14 -13 0 0 0
s:they'll	-7 -2 -7 11 10 0
s:they're	15 -22 11 0 -1 0
s:thi	18 -14 9 4 -19 -1
s:third	-16 7 13 -16 -39 -9
s:those	-12 9 -1 -7 -2 7
s:though	17 -3 0 -6 -11 0
s:threat	-11 -14 25 -6 -1 0
s:threaten	-3 5 3 -3 -12 0
s:three	6 -10 11 -3 -7 -3
s:through	0 -20 25 -10 -5 0
s:thu	12 1 -13 0 0 0
s:thursday	1 -11 0 -7 23 0
s:ticker	0 -11 11 0 0 0
s:ticket	0 14 -12 0 0 0
s:tiktok	27 -18 11 -19 -13 0
s:tile	10 -6 -4 0 0 0
s:till	-4 -14 4 15 0 0
s:timber	-5 12 -4 -3 0 0
s:time	24 -9 -9 -11 6 -4
s:tin	-9 12 -2 0 0 0
s:tired	0 11 -10 0 0 0
s:to	-1 6 -2 2 -14 -6
s:toamasina	10 -2 -7 0 0 0
s:together	-19 -5 16 -10 5 0
s:tomatoe	12 -14 5 -1 0 0
s:ton	-5 11 0 0 0 0
s:too	-14 -3 0 -11 20 0
s:topic	0 18 -13 -2 -1 0
s:touch	-6 0 -5 12 0 0
s:touched	16 -5 -12 0 0 0
s:tour	0 10 -7 0 0 0
s:tournament	0 12 -10 0 0 0
s:town	-12 0 10 -7 -1 0
s:toy	-11 24 -11 0 0 0
s:trade	4 -10 5 -8 10 1
s:train	0 -7 -3 15 0 0
s:transcript	6 -9 5 0 0 0
s:transfer	-5 28 -21 -1 0 0
s:transit	0 -9 10 0 0 0
s:transport	-5 9 -4 0 0 0
s:treaty	-6 -10 16 -2 0 0
s:trieste	0 -9 4 8 0 0
s:trip	-5 -22 11 -1 18 0
s:tromsø	0 -15 17 0 0 0
s:truce	-8 -2 5 11 1 -12
s:truck	12 -5 -2 0 0 0
s:true	0 10 -6 0 -1 0
s:trujillo	0 -13 14 0 0 0
s:trump	-1 -2 15 -10 -9 0
s:truth	5 13 -15 0 -7 0
s:try	0 -16 18 0 0 0
s:tue	0 0 -7 10 0 0
s:tuesday	0 -8 11 -2 0 0
s:tuna	-6 14 -7 0 0 0
s:tuni	0 16 -16 0 0 0
s:turn	-4 19 -18 3 -2 0
s:turnberry	-9 -27 40 0 -14 0
s:tweeted	8 -18 10 0 0 0
s:twenty	15 -4 -9 0 0 0
s:twice	25 -10 -8 3 -2 0
s:two	16 -16 -2 -3 9 11
s:unchanged	16 -7 -11 0 0 0
s:under	-2 23 -10 -29 -3 0
s:undertook	0 -12 11 0 0 0
s:union	0 26 -23 0 0 0
s:unless	-4 30 -22 -3 -3 0
s:unsustainable	0 8 0 -2 0 0
s:until	-18 17 10 -31 -22 -8
s:up	-16 -2 8 0 5 0
s:updated	11 -15 7 0 0 0
s:upper	-1 -9 1 9 0 0
s:us	-19 15 -9 13 -6 0
s:use	-2 -2 8 -1 0 0
s:used	-6 -1 12 -3 -6 0
s:useful	9 -14 7 0 0 0
s:usual	0 -12 14 0 0 0
s:utility	0 12 -11 0 0 0
s:valley	-12 19 -8 0 0 0
s:valparaíso	0 -25 30 -4 0 0
s:vancouver	0 10 -7 0 0 0
s:vanilla	15 -28 18 0 0 0
s:venture	0 9 -8 0 0 0
s:veracruz	0 -11 11 0 0 0
s:verbatim	0 -12 13 0 0 0
s:version	-21 30 -13 0 0 0
s:very	-20 -5 22 -6 3 0
s:vessel	-6 0 -4 11 0 0
s:vice	0 -3 -2 11 -25 9
s:video	63 -55 -69 3 0 36
s:view	0 10 -8 -1 0 0
s:vigo	0 -13 14 0 0 0
s:village	-4 -7 12 0 0 0
s:visa	0 23 -22 0 0 0
s:visit	-20 -11 14 0 1 7
s:visited	0 4 -9 -2 0 10
s:voice	-2 -7 14 -3 0 0
s:void	0 -18 19 0 0 0
s:vote	-12 32 -20 -1 0 0
s:voted	0 18 -14 0 0 0
s:wage	0 28 -26 -1 0 0
s:wait	11 8 -30 5 0 0
s:waited	-1 19 -15 0 0 0
s:waive	0 -11 12 0 0 0
s:walk	0 -9 0 -1 0 14
s:walked	1 -6 12 -9 0 0
s:wang	5 -19 16 -1 0 0
s:want	-10 -5 25 -15 -6 0
s:war	-11 -5 13 -17 0 0
s:warsaw	0 -24 25 0 0 0
s:was	-10 -2 -2 13 11 -10
s:watch	0 11 -6 0 -1 0
s:water	-1 6 -16 16 0 0
s:way	-1 -19 20 0 0 0
s:we	-1 -8 12 -11 -9 10
s:wed	0 -15 2 10 0 0
s:wednesday	-19 -3 12 -2 0 0
s:week	9 -15 -11 24 -11 20
s:weekend	0 0 7 -9 -3 0
s:weekly	-2 27 -19 -6 0 0
s:welcomed	-3 13 -6 0 0 0
s:well	0 -16 17 -11 -12 13
s:wellington	14 -18 4 0 0 0
s:wentao	5 -19 16 -1 0 0
s:were	13 1 -15 0 -2 4
s:what	-6 8 7 -41 -1 -7
s:when	-18 3 2 -10 12 -4
s:where	-19 -2 11 3 -6 0
s:wherea	10 -9 0 0 0 0
s:wherever	0 0 -10 0 8 0
s:whether	-18 2 12 7 -18 0
s:which	-12 7 -2 1 6 0
s:while	4 -3 11 -4 -14 0
s:whisky	9 -7 0 0 0 0
s:whisper	0 10 -3 -1 0 0
s:white	11 -17 6 0 0 0
s:who	-9 12 0 -11 2 -6
s:whole	-1 22 -16 0 0 0
s:whom	13 -16 4 -2 0 0
s:whose	-3 -5 -3 -6 12 9
s:why	0 -6 11 0 0 0
s:win	6 15 -24 0 0 0
s:wind	0 -17 18 0 0 0
s:window	-2 26 -21 0 0 0
s:wing	0 0 -17 17 0 0
s:winner	0 17 -15 0 0 0
s:winter	-1 5 -11 0 10 0
s:wire	11 -2 -3 -6 0 0
s:with	12 4 -3 -22 -5 -5
s:withdraw	11 -9 0 0 0 0
s:within	-1 -17 7 17 -2 0
s:without	-1 -16 3 16 15 -1
s:won't	0 -9 10 0 0 0
s:wool	10 -1 -4 0 0 0
s:word	-4 -8 18 -8 -3 0
s:work	-7 15 -2 -14 -7 7
s:worked	-3 -16 21 0 0 0
s:worker	0 20 -17 0 0 0
s:working	-12 -26 12 13 -1 15
s:worse	0 14 -12 0 0 0
s:worth	-7 0 -3 -2 10 0
s:would	11 4 -14 5 -1 -14
s:wound	0 -23 15 2 0 0
s:wrap	0 9 -8 0 0 0
s:wrapped	9 -5 0 -5 0 0
s:write	12 0 -22 -12 19 0
s:wrong	0 12 -13 0 0 0
s:x	7 -12 4 0 0 0
s:xi	2 3 -20 0 10 0
s:year	-1 10 -4 -30 7 -2
s:yes	-12 -6 18 -3 -1 0
s:yet	0 -3 12 -6 -3 0
s:yield	0 -9 12 0 -1 0
s:yoghurt	11 -9 0 0 0 0
s:yogyakarta	0 -14 15 0 0 0
s:yokohama	0 -11 13 0 0 0
s:york	-12 -8 8 -42 22 0
s:you	6 -13 11 0 0 0
s:your	-10 19 -5 0 -7 0
s:zinc	0 -10 11 0 0 0
s:zurich	0 22 -21 0 0 0
s:·	-19 7 1 0 0 0
s:—	-5 -1 3 -5 16 -12
sa:!	-5 18 -12 0 0 0
sa:"	-8 24 -8 -9 -12 -5
sa:" ,	19 10 -26 -6 0 0
sa:" .	-18 4 16 -2 -10 0
sa:" <person>	-5 0 13 -5 -5 0
sa:" a	6 -8 10 -5 -3 0
sa:" an	0 -8 6 0 0 0
sa:" as	7 7 -16 0 0 0
sa:" effectively	0 -4 7 0 0 0
sa:" go	0 10 -7 0 0 0
sa:" he	-21 7 -16 5 11 0
sa:" in	7 -17 -3 16 0 0
sa:" mr	23 -29 9 0 0 0
sa:" no	-11 -1 9 0 0 0
sa:" on	-11 22 -11 0 0 0
sa:" the	0 22 -17 0 0 0
sa:" to	0 -8 9 0 0 0
sa:'	0 -6 24 0 -19 0
sa:' <office>	0 -13 13 0 0 0
sa:'s	0 9 -4 7 -22 -9
sa:'s <organisation>	0 9 -5 0 0 0
sa:'s <person>	5 -12 11 2 -10 0
sa:'s ambassador	0 24 -22 0 0 0
sa:'s commerce	0 -8 -10 24 0 0
sa:'s dinner	0 -7 8 0 0 0
sa:'s duty	4 8 -14 0 0 0
sa:'s foreign	-4 -2 12 -5 0 0
sa:'s golf	0 -5 12 0 -4 0
sa:'s minister	0 -4 -1 9 -1 0
sa:'s new	0 -14 16 0 0 0
sa:'s office	9 -22 15 0 0 0
sa:'s on	12 -18 8 0 0 0
sa:'s own	0 -8 9 0 0 0
sa:'s prime	13 -8 0 0 -4 0
sa:'s second	0 17 -14 0 0 0
sa:'s state	0 20 -19 0 0 0
sa:'s talk	0 2 -18 6 10 0
sa:'s tariff	-9 0 0 0 8 0
sa:'s the	0 -8 8 0 0 0
sa:'s trade	-12 21 -12 0 -3 0
sa:'s vice	1 -14 16 0 -2 0
sa:(	0 8 -8 6 -15 0
sa:( <day-today>	-12 18 -5 -2 0 0
sa:( <month-gone>	0 -17 19 0 0 0
sa:( <number>	7 3 -13 0 0 0
sa:( <organisation>	0 -9 13 -2 0 0
sa:( excerpt	-3 17 -11 0 0 0
sa:( extract	-1 13 -8 0 0 0
sa:( transcript	18 -19 1 0 0 0
sa:( wire	0 -6 8 0 0 0
sa:)	-9 7 -4 0 3 0
sa:) ,	-2 -11 10 0 4 0
sa:) .	-5 5 3 -9 -6 0
sa:) :	0 -17 18 0 0 0
sa:) and	0 -7 10 0 0 0
sa:) —	6 -3 -3 9 -8 0
sa:*	13 -3 -6 0 0 0
sa:+	0 -15 17 0 0 0
sa:,	6 -12 7 0 5 -10
sa:, <day-ahead>	11 -29 23 -6 -1 0
sa:, <day-gone>	5 4 -5 -10 2 0
sa:, <day-today>	-19 65 -53 -8 -4 0
sa:, <level>	1 -9 9 0 0 0
sa:, <month-gone>	0 -16 17 0 0 0
sa:, <name>	16 -8 -7 6 3 0
sa:, <person>	-4 12 -11 11 -21 7
sa:, <points>	-1 -13 0 0 15 0
sa:, <seat>	12 0 -4 -5 -2 0
sa:, <span>	5 26 -23 -6 -9 0
sa:, a	12 -4 -3 0 0 0
sa:, about	11 -10 0 0 0 0
sa:, according	-9 0 -2 6 8 0
sa:, after	6 -10 6 6 -14 0
sa:, agree	-4 -4 11 -2 0 0
sa:, all	0 13 -10 0 0 0
sa:, among	0 10 -7 0 0 0
sa:, an	-4 -13 12 5 0 0
sa:, and	3 -4 -23 32 16 5
sa:, announce	-1 9 -5 0 0 0
sa:, are	0 19 -15 0 0 0
sa:, as	-7 -2 3 -7 13 0
sa:, at	7 -32 20 9 0 0
sa:, because	7 7 -17 0 1 0
sa:, before	7 -17 5 6 -4 0
sa:, between	-9 16 -18 10 0 0
sa:, both	14 -16 10 0 -2 0
sa:, bring	0 -14 16 0 0 0
sa:, but	-10 3 11 -10 -4 0
sa:, by	21 2 -15 -10 -2 0
sa:, call	-6 -6 16 -1 0 0
sa:, car	0 -8 9 0 0 0
sa:, closed	0 -12 12 0 0 0
sa:, come	9 -11 1 0 0 0
sa:, day	0 6 -12 0 5 0
sa:, down	0 17 -15 0 0 0
sa:, duty	0 9 -7 0 0 0
sa:, everything	0 8 -7 0 0 0
sa:, fentanyl	0 -19 20 0 0 0
sa:, first	0 -16 17 0 0 0
sa:, fix	0 10 -13 0 0 0
sa:, following	-5 -4 10 0 0 0
sa:, for	-3 20 -26 0 2 0
sa:, from	-6 -16 24 -1 -2 0
sa:, get	10 -7 0 0 0 0
sa:, giving	-4 13 -8 0 0 0
sa:, had	-10 -11 21 -3 -2 0
sa:, have	0 -12 14 0 0 0
sa:, he	9 -34 21 0 9 0
sa:, his	16 -6 0 -8 -3 0
sa:, i	-3 11 -14 0 5 0
sa:, in	8 -35 27 -16 23 -1
sa:, is	-4 20 -21 8 -9 0
sa:, its	-3 -11 15 0 0 0
sa:, just	0 10 -9 0 0 0
sa:, keep	1 -10 8 0 0 0
sa:, last	13 -8 0 0 0 0
sa:, lasted	8 5 -17 0 0 0
sa:, less	6 3 -9 0 0 0
sa:, local	-4 -5 10 0 0 0
sa:, london	0 -11 13 0 0 0
sa:, may	0 -9 12 0 0 0
sa:, meet	3 -15 12 0 0 0
sa:, most	0 -10 12 0 0 0
sa:, mr	0 -11 9 0 3 0
sa:, not	-4 -8 17 -2 -3 0
sa:, now	0 11 -10 0 0 0
sa:, of	-9 0 9 -1 0 0
sa:, on	30 -8 7 -8 -31 -2
sa:, one	-12 20 -3 0 -10 0
sa:, or	0 25 -12 -11 -3 0
sa:, plan	16 -12 0 -1 -1 0
sa:, published	10 2 -14 0 0 0
sa:, rare	0 -9 12 0 0 0
sa:, reply	0 12 -10 0 0 0
sa:, say	-9 -1 -7 14 5 0
sa:, set	0 -12 14 0 0 0
sa:, settle	0 -13 6 0 6 0
sa:, sign	-4 21 -12 -4 -8 0
sa:, sit	0 -18 20 0 0 0
sa:, so	-13 11 0 0 0 0
sa:, soybean	-8 13 -6 0 0 0
sa:, start	0 -10 10 0 0 0
sa:, stockholm	0 -8 10 0 0 0
sa:, subject	0 -9 11 0 0 0
sa:, take	0 12 -9 0 0 0
sa:, tell	0 28 -23 -2 0 0
sa:, that	8 -15 13 -1 -6 0
sa:, the	-8 -1 0 6 -1 16
sa:, their	0 -7 10 -7 0 0
sa:, then	-6 17 -10 0 0 0
sa:, there	0 6 -9 5 0 0
sa:, they	4 6 -16 -2 7 0
sa:, thi	0 11 -9 0 0 0
sa:, though	6 -1 4 -2 -11 0
sa:, time	13 -7 -3 0 0 0
sa:, to	-3 18 -23 -16 18 0
sa:, twice	0 -11 12 0 0 0
sa:, two	-14 0 12 -3 0 0
sa:, under	2 -6 -1 0 10 0
sa:, unless	-2 15 -11 0 0 0
sa:, up	0 -12 14 0 0 0
sa:, was	-13 5 -2 5 0 0
sa:, we	0 11 -11 0 0 0
sa:, were	-1 9 -5 0 0 0
sa:, when	-2 3 8 -7 -16 0
sa:, where	-15 2 1 0 2 0
sa:, which	-3 -9 11 0 3 -1
sa:, who	-8 0 10 -2 -3 0
sa:, with	-17 15 -10 -6 9 0
sa:, within	0 13 -7 -4 0 0
sa:, would	-13 10 -4 5 0 0
sa:, yes	0 -12 14 0 0 0
sa:, you	0 -9 10 0 0 0
sa:-	-12 11 0 4 -8 -3
sa:- <month-ahead>	-3 14 -8 0 0 0
sa:- <month-today>	0 -11 12 0 0 0
sa:- <name>	5 -8 -3 15 -1 0
sa:- <person>	-3 21 -12 -1 0 0
sa:- <span>	0 -7 12 -1 0 0
sa:- a	0 0 -11 0 10 0
sa:- by	0 10 -9 0 0 0
sa:- depth	-5 13 -4 -1 0 0
sa:- earth	0 9 -6 0 0 0
sa:- minute	9 0 -10 0 0 0
sa:- out	0 10 -5 0 0 0
sa:- premier	0 8 -10 3 0 0
sa:- the	-8 0 8 0 0 0
sa:- to	0 8 -8 0 0 0
sa:- way	8 -19 14 0 0 0
sa:.	4 -3 5 4 7 -21
sa:. "	-3 8 0 -3 -5 0
sa:. *	10 -13 4 0 0 0
sa:. .	-10 26 -18 0 0 0
sa:. <person>	-9 17 1 -10 -5 0
sa:. in	0 21 -20 0 -1 0
sa:. m	9 0 -1 0 -6 0
sa:. to	0 -12 11 0 0 0
sa::	1 2 9 -34 -7 -6
sa:: "	-8 17 -6 0 -3 0
sa:: '	-11 12 0 0 0 0
sa:: <day-ahead>	0 16 -14 -1 0 0
sa:: <name>	-6 8 -1 0 -2 0
sa:: <person>	6 -16 13 -5 3 0
sa:: for	-1 -13 15 0 0 0
sa:: in	0 -16 9 7 0 0
sa:: nothing	0 -11 12 0 0 0
sa:: that	0 15 -14 0 0 0
sa:: the	17 1 -10 -3 -2 0
sa:: what	0 21 -19 0 0 0
sa:; <day-today>	0 10 -9 0 0 0
sa:; <level>	0 12 -11 0 0 0
sa:; <name>	5 -21 17 0 -1 0
sa:; <person>	0 -5 15 -1 -9 0
sa:; a	0 5 -14 12 0 0
sa:; both	0 -20 20 0 0 0
sa:; if	0 9 -8 0 0 0
sa:; in	5 9 -16 0 2 0
sa:; it	-2 18 -21 -1 7 0
sa:; no	0 10 -8 0 -3 0
sa:; talk	0 22 -20 0 0 0
sa:; then	0 -8 9 0 0 0
sa:; they	2 18 -22 1 -7 0
sa:; until	0 -12 12 0 0 0
sa:; without	0 0 -9 0 10 0
sa:<agent>	-4 7 4 -6 -20 2
sa:<day-ahead>	7 -6 10 -25 -4 2
sa:<day-ahead> 's	0 0 -9 0 8 0
sa:<day-ahead> ,	0 -12 7 -18 23 -7
sa:<day-ahead> .	2 -10 14 -11 0 -10
sa:<day-ahead> ;	0 21 -16 -1 -3 0
sa:<day-ahead> after	0 13 -10 0 0 0
sa:<day-ahead> and	-1 -12 4 5 6 0
sa:<day-ahead> are	0 11 -6 0 -2 0
sa:<day-ahead> as	0 12 -12 0 0 0
sa:<day-ahead> at	-2 17 -12 -4 -8 6
sa:<day-ahead> because	0 -12 13 0 0 0
sa:<day-ahead> before	6 4 -13 0 0 0
sa:<day-ahead> for	-4 -4 0 10 -2 0
sa:<day-ahead> in	0 -1 4 -18 3 -1
sa:<day-ahead> is	0 -16 5 0 12 0
sa:<day-ahead> to	-10 4 -3 0 11 0
sa:<day-gone>	-10 1 3 7 -1 -8
sa:<day-gone> 's	-6 12 -10 -2 4 0
sa:<day-gone> (	2 15 -18 0 0 0
sa:<day-gone> )	0 -14 15 0 0 0
sa:<day-gone> ,	-11 13 -12 -5 17 -2
sa:<day-gone> .	0 -3 4 7 -1 -13
sa:<day-gone> :	7 -20 18 0 -3 0
sa:<day-gone> ;	12 6 -11 -4 0 0
sa:<day-gone> <number>	0 -10 10 0 0 0
sa:<day-gone> ?	-7 11 0 0 0 0
sa:<day-gone> about	-15 17 0 0 0 0
sa:<day-gone> evening	11 1 -11 -7 7 0
sa:<day-gone> he	-1 -5 10 0 0 0
sa:<day-gone> in	-11 -21 16 11 -3 0
sa:<day-gone> morning	3 6 -14 2 0 0
sa:<day-gone> night	0 1 -16 -3 13 0
sa:<day-gone> on	0 -9 10 0 0 0
sa:<day-gone> that	-11 9 -3 7 -7 0
sa:<day-gone> the	10 3 -20 4 2 0
sa:<day-gone> to	-7 22 -12 0 0 0
sa:<day-gone> with	-17 14 0 -5 -3 0
sa:<day-gone> without	0 19 -25 9 0 0
sa:<day-today>	4 -9 4 2 -3 -4
sa:<day-today> (	0 12 -8 0 0 0
sa:<day-today> )	-21 30 -13 -4 0 0
sa:<day-today> ,	10 -18 3 9 0 0
sa:<day-today> .	-5 25 -15 -12 0 -3
sa:<day-today> ;	0 -13 17 0 0 0
sa:<day-today> ?	-11 12 0 0 0 0
sa:<day-today> about	18 -15 -1 0 0 0
sa:<day-today> after	9 -16 9 0 -4 0
sa:<day-today> afternoon	0 9 -14 0 0 2
sa:<day-today> and	21 -16 0 4 -7 0
sa:<day-today> at	-11 -15 19 4 0 0
sa:<day-today> because	0 11 -4 0 -4 0
sa:<day-today> by	-9 2 -3 12 0 0
sa:<day-today> evening	0 -5 9 0 0 0
sa:<day-today> he	5 -11 5 0 0 0
sa:<day-today> in	4 -19 17 -1 0 0
sa:<day-today> over	8 -16 9 -1 0 0
sa:<day-today> published	-2 14 -11 0 0 0
sa:<day-today> the	10 -10 1 0 0 0
sa:<day-today> to	12 -46 29 3 7 0
sa:<day-today> with	26 -35 20 -11 6 0
sa:<day-today> without	0 -13 17 -3 0 0
sa:<duty>	4 -2 6 -15 0 -9
sa:<gate>	-4 0 -4 0 -2 14
sa:<goods-amount> <span>	0 -10 12 0 0 0
sa:<goods-amount> for	25 -23 -2 0 0 0
sa:<goods-amount> in	-12 11 -1 0 2 0
sa:<goods>	0 1 4 0 -7 -18
sa:<level>	-4 27 -8 -52 -10 -9
sa:<level> "	0 -10 12 0 0 0
sa:<level> )	0 10 -7 0 0 0
sa:<level> ,	1 7 -16 -5 14 0
sa:<level> .	-6 31 -17 -13 -22 0
sa:<level> ;	-7 -5 11 0 0 0
sa:<level> and	-3 19 -11 -1 -1 0
sa:<level> at	9 0 -6 0 0 0
sa:<level> fentanyl	0 -9 10 0 0 0
sa:<level> for	0 -9 4 0 7 0
sa:<level> from	-1 -22 27 0 0 0
sa:<level> here	0 14 -13 0 0 0
sa:<level> in	-11 12 -1 -1 -5 0
sa:<level> is	-5 -7 12 0 0 0
sa:<level> more	0 15 -12 0 0 0
sa:<level> on	-9 -7 18 -9 -2 0
sa:<level> tariff	10 -13 0 0 4 0
sa:<level> to	3 -17 9 0 9 0
sa:<level> was	7 -10 4 0 0 0
sa:<level> within	0 -8 17 0 -9 0
sa:<money>	-23 17 -4 -5 0 0
sa:<money> .	-7 22 -13 0 0 0
sa:<money> in	0 10 -6 0 0 0
sa:<money> of	-4 -12 15 0 0 0
sa:<month-ahead>	5 -37 10 18 18 -12
sa:<month-ahead> ,	-10 -5 -10 15 10 0
sa:<month-ahead> .	0 -16 17 0 0 0
sa:<month-ahead> and	13 -11 -7 6 0 0
sa:<month-ahead> to	0 -5 -4 13 -4 0
sa:<month-gone>	32 -25 7 4 0 -7
sa:<month-gone> )	0 -17 19 0 0 0
sa:<month-gone> ,	11 -3 -4 7 -10 0
sa:<month-gone> .	0 12 -11 0 0 0
sa:<month-gone> ;	24 -14 -19 13 0 0
sa:<month-gone> and	0 -17 20 -2 0 0
sa:<month-gone> in	0 -19 20 0 0 0
sa:<month-today>	0 -16 21 -1 0 0
sa:<name>	-13 0 0 5 12 -27
sa:<name> "	0 11 -8 0 0 0
sa:<name> 's	7 -6 2 14 -31 -2
sa:<name> )	0 11 -10 0 0 0
sa:<name> ,	-4 15 0 -33 -2 0
sa:<name> -	0 9 -8 0 0 0
sa:<name> .	-15 -13 -8 13 30 0
sa:<name> :	0 -9 11 0 0 0
sa:<name> <day-ahead>	0 5 1 0 -11 0
sa:<name> <day-today>	-2 15 -13 -1 0 0
sa:<name> <level>	0 -21 23 0 0 0
sa:<name> <seat>	0 24 -23 0 0 0
sa:<name> ?	0 12 -5 0 -3 0
sa:<name> a	-2 22 -18 0 0 0
sa:<name> after	-17 8 7 0 0 0
sa:<name> agree	8 -28 23 0 0 0
sa:<name> an	0 -3 12 -6 -1 0
sa:<name> and	23 -12 12 -19 -36 0
sa:<name> at	-2 0 8 -16 3 0
sa:<name> begin	2 -12 15 -3 0 0
sa:<name> broke	0 -10 12 0 0 0
sa:<name> by	-12 2 6 1 -1 0
sa:<name> charge	0 16 -14 0 0 0
sa:<name> come	0 11 -7 0 0 0
sa:<name> cut	0 -8 -1 0 11 0
sa:<name> end	14 -26 9 0 9 0
sa:<name> failed	-2 -12 4 9 0 0
sa:<name> for	10 -1 -7 0 0 0
sa:<name> from	-2 -9 3 7 0 0
sa:<name> gave	-2 12 -8 0 0 0
sa:<name> have	7 13 -15 -7 -1 0
sa:<name> hold	11 -3 -4 0 0 0
sa:<name> in	0 -11 8 -28 21 0
sa:<name> last	0 8 -7 0 0 0
sa:<name> later	0 0 -10 1 5 0
sa:<name> levy	0 -7 8 0 0 0
sa:<name> might	0 -10 12 0 0 0
sa:<name> on	-15 1 -14 23 8 0
sa:<name> or	0 6 -8 -8 8 0
sa:<name> published	0 9 -7 0 0 0
sa:<name> raise	3 -12 9 0 0 0
sa:<name> reach	0 11 -10 0 0 0
sa:<name> require	0 -9 0 10 0 0
sa:<name> set	0 -10 11 0 0 0
sa:<name> settle	5 -11 5 0 0 0
sa:<name> side	0 3 -18 13 0 0
sa:<name> sign	7 -27 24 -4 0 0
sa:<name> since	0 18 -15 0 0 0
sa:<name> soybean	11 -11 0 0 0 0
sa:<name> stay	-1 -10 12 0 0 0
sa:<name> suspend	0 -11 12 0 0 0
sa:<name> the	0 12 -10 0 0 0
sa:<name> thi	0 -5 -8 16 -5 0
sa:<name> to	-15 5 -5 11 0 0
sa:<name> trade	-8 -8 22 -2 0 0
sa:<name> treasury	5 0 -14 2 9 0
sa:<name> until	0 9 -7 0 0 0
sa:<name> was	0 14 -10 -2 0 0
sa:<name> with	0 12 -10 0 0 0
sa:<name> would	8 5 -8 -9 0 0
sa:<name> —	0 -44 29 11 10 0
sa:<not>	-5 6 3 2 -17 5
sa:<number>	-1 13 -3 -22 -7 -9
sa:<number> ,	-22 23 -5 -14 0 0
sa:<number> .	14 11 -4 -32 -1 0
sa:<number> <day-today>	9 -10 -5 5 0 0
sa:<number> <office>	12 -4 -7 0 0 0
sa:<number> <quality>	0 11 -8 0 0 0
sa:<number> <seat>	-12 0 9 0 0 0
sa:<number> a	-7 12 -3 0 -5 0
sa:<number> after	0 -11 11 0 0 0
sa:<number> before	0 17 -16 0 0 0
sa:<number> economy	-1 12 -7 0 0 0
sa:<number> for	0 14 -12 0 0 0
sa:<number> hour	-7 0 10 0 0 0
sa:<number> if	0 -14 2 10 0 0
sa:<number> in	-5 31 -25 1 -14 0
sa:<number> it	0 -9 10 0 0 0
sa:<number> largest	0 -11 11 0 0 0
sa:<number> minute	16 -15 0 -3 4 0
sa:<number> on	-17 13 1 0 -1 0
sa:<number> p	10 -4 -3 0 0 0
sa:<number> round	0 16 -21 -4 6 0
sa:<number> since	0 -10 10 0 0 0
sa:<number> th	0 0 -11 13 0 0
sa:<number> the	0 -19 13 0 8 0
sa:<number> to	-2 -12 11 4 0 0
sa:<number> with	0 -4 7 0 0 0
sa:<office>	7 -10 1 -8 8 5
sa:<office> ,	-2 -9 15 0 -11 0
sa:<office> .	15 -13 6 -18 9 0
sa:<office> <person>	-5 -29 35 0 -5 0
sa:<office> agree	4 -18 5 0 9 0
sa:<office> and	0 -14 18 -2 0 0
sa:<office> for	0 -9 10 0 0 0
sa:<office> have	0 -12 8 0 4 0
sa:<office> in	-21 33 -23 6 0 0
sa:<office> is	0 -3 -6 8 0 0
sa:<office> meet	0 -15 16 0 0 0
sa:<office> of	6 -13 3 -3 11 0
sa:<office> order	0 18 -13 0 0 0
sa:<office> say	0 24 -28 0 0 0
sa:<office> spoke	10 0 -9 0 0 0
sa:<office> will	6 2 -10 7 -8 0
sa:<office> with	-9 21 -13 0 0 0
sa:<organisation>	-22 26 -13 0 -12 1
sa:<organisation> 's	0 -13 15 0 0 0
sa:<organisation> )	-1 -12 17 -3 0 0
sa:<organisation> .	-15 -3 0 7 0 7
sa:<organisation> by	0 -14 14 0 0 0
sa:<organisation> confirm	-2 9 -4 0 0 0
sa:<organisation> had	-5 11 -3 0 0 0
sa:<organisation> in	-7 10 0 -9 0 0
sa:<organisation> may	0 10 -9 0 0 0
sa:<organisation> meet	-3 11 -3 0 0 0
sa:<organisation> of	-2 32 -30 0 0 0
sa:<organisation> on	0 20 -16 -3 0 0
sa:<organisation> published	0 -9 10 0 0 0
sa:<organisation> report	0 -12 3 12 -5 0
sa:<organisation> say	24 -19 5 3 -11 0
sa:<organisation> would	0 12 -10 0 0 0
sa:<person>	2 -9 6 -9 2 5
sa:<person> 's	-8 16 -4 0 -18 0
sa:<person> (	-10 19 -10 0 0 0
sa:<person> ,	0 -12 10 14 -14 -5
sa:<person> .	15 1 -8 -2 -6 -1
sa:<person> :	1 8 -10 0 0 0
sa:<person> <day-ahead>	0 -5 9 0 0 0
sa:<person> <day-gone>	3 -12 0 4 0 0
sa:<person> add	0 10 -3 -3 -2 0
sa:<person> agree	4 -11 9 0 0 0
sa:<person> and	-16 -6 7 11 6 -2
sa:<person> arrive	0 -6 10 0 0 0
sa:<person> at	0 -17 -3 0 21 0
sa:<person> before	0 5 -3 5 -9 0
sa:<person> begin	0 -3 -7 0 12 0
sa:<person> by	28 -24 -1 0 0 0
sa:<person> for	-11 -1 11 2 -9 0
sa:<person> go	0 -12 10 0 3 0
sa:<person> had	-12 -1 9 4 -12 0
sa:<person> has	5 0 -8 -1 6 0
sa:<person> he	-8 -11 3 7 7 0
sa:<person> in	12 8 -7 -11 -4 0
sa:<person> is	-2 9 -24 0 16 0
sa:<person> meet	-10 12 -19 -2 18 0
sa:<person> of	0 4 6 -10 -15 0
sa:<person> on	9 -10 -27 12 23 0
sa:<person> post	3 3 -10 0 0 0
sa:<person> say	7 -4 7 -5 -27 8
sa:<person> sign	-4 11 -6 -5 0 0
sa:<person> sit	0 -10 -3 0 13 0
sa:<person> talked	3 4 -10 0 0 0
sa:<person> tell	-4 -10 11 9 0 0
sa:<person> that	14 0 -12 0 1 0
sa:<person> the	11 -10 0 0 0 0
sa:<person> threaten	0 11 -6 0 0 0
sa:<person> to	8 -17 7 -5 6 0
sa:<person> was	-9 -6 16 -8 1 0
sa:<person> with	-16 15 0 0 -1 0
sa:<person> would	2 9 4 -2 -21 0
sa:<person> write	14 0 -3 -11 -7 0
sa:<points>	-16 3 -16 3 21 0
sa:<quality>	-4 -2 5 -3 -9 11
sa:<quality> -	-3 -9 14 0 0 0
sa:<quality> .	0 11 -13 0 0 0
sa:<quality> ambassador	0 -15 15 3 0 0
sa:<quality> and	-8 -18 25 -3 -1 0
sa:<quality> authority	0 -1 -6 -1 0 10
sa:<quality> car	-10 21 -14 0 0 0
sa:<quality> cement	10 -11 0 0 0 0
sa:<quality> coal	0 10 -9 0 0 0
sa:<quality> coffee	0 10 -9 0 0 0
sa:<quality> commerce	0 -8 12 0 0 0
sa:<quality> counterpart	7 -10 0 7 -6 0
sa:<quality> economy	0 13 -12 0 0 0
sa:<quality> embassy	0 0 -11 0 0 8
sa:<quality> farm	0 9 -9 0 0 0
sa:<quality> good	3 -3 -3 -6 13 0
sa:<quality> government	0 20 -15 0 0 0
sa:<quality> in	0 -9 6 -7 2 5
sa:<quality> leader	0 12 -17 0 4 0
sa:<quality> medicine	0 -15 15 0 0 0
sa:<quality> minister	19 -14 2 -4 0 0
sa:<quality> negotiator	0 16 -12 -3 0 0
sa:<quality> offer	0 -11 12 0 0 0
sa:<quality> oil	0 28 -28 0 0 0
sa:<quality> palm	10 -7 -2 0 0 0
sa:<quality> president	4 -10 6 -3 1 0
sa:<quality> prime	-3 25 -23 0 0 0
sa:<quality> rice	0 -8 10 0 0 0
sa:<quality> side	-5 -23 28 1 0 0
sa:<quality> steel	0 15 -13 0 0 0
sa:<quality> sugar	4 -15 12 0 0 0
sa:<quality> time	-3 -6 12 0 -1 0
sa:<quality> trade	12 -18 12 -5 0 0
sa:<quality> were	0 -8 -8 15 0 0
sa:<seat>	-12 15 -10 0 6 -1
sa:<seat> 's	-13 13 0 -1 0 0
sa:<seat> )	0 22 -21 0 0 0
sa:<seat> ,	-9 10 -3 6 -14 0
sa:<seat> .	3 -15 -3 17 16 -2
sa:<seat> :	0 -9 10 0 0 0
sa:<seat> ;	0 -9 11 0 0 0
sa:<seat> <day-gone>	-3 -18 1 9 8 0
sa:<seat> <day-today>	-15 30 -24 0 8 0
sa:<seat> a	0 17 -16 0 0 0
sa:<seat> about	11 -3 -8 0 0 0
sa:<seat> announce	0 8 -6 0 0 0
sa:<seat> at	-8 -2 -1 11 0 0
sa:<seat> before	0 15 -12 0 0 0
sa:<seat> end	0 12 -11 0 0 0
sa:<seat> for	0 -5 19 -11 -1 0
sa:<seat> from	0 -11 18 -4 -1 0
sa:<seat> had	-16 14 0 -1 -5 0
sa:<seat> have	0 10 -9 0 0 0
sa:<seat> in	-1 -28 47 -1 -40 0
sa:<seat> later	4 0 -11 0 5 0
sa:<seat> on	8 -12 6 -1 0 -2
sa:<seat> published	0 -9 10 0 0 0
sa:<seat> say	-4 1 -17 3 9 8
sa:<seat> since	0 12 -12 0 0 0
sa:<seat> that	-12 -4 12 0 5 0
sa:<seat> time	13 -4 -5 -2 0 0
sa:<seat> within	0 -15 2 -1 10 0
sa:<seat> would	6 1 -21 8 0 0
sa:<sender>	0 0 11 -21 -12 0
sa:<span>	-7 -12 16 -1 2 -11
sa:<span> '	7 11 -1 0 -16 0
sa:<span> ,	-9 -8 10 7 -2 0
sa:<span> .	-4 -6 0 1 15 0
sa:<span> a	0 -18 18 0 0 0
sa:<span> after	-2 36 -37 0 0 0
sa:<span> at	7 -15 11 -4 0 0
sa:<span> before	8 -16 20 -18 -10 0
sa:<span> early	0 -30 32 -2 0 0
sa:<span> from	0 6 1 0 -10 0
sa:<span> is	9 -5 -1 0 0 0
sa:<span> longer	0 -4 -11 0 11 0
sa:<span> more	11 -6 -2 0 0 0
sa:<span> of	-18 -26 24 14 0 0
sa:<span> on	-1 -6 9 0 0 0
sa:<span> or	0 -8 7 3 -1 0
sa:<span> pause	0 9 -9 0 0 0
sa:<span> tariff	0 12 -11 0 0 0
sa:<span> that	0 -19 21 0 0 0
sa:<span> to	13 -5 0 -4 -2 0
sa:<taker>	-11 -7 10 -2 7 0
sa:<v-agree>	-21 -2 0 12 19 -8
sa:<v-bear>	4 6 -12 -21 19 -5
sa:<v-buy>	1 16 -4 -13 -21 0
sa:<v-deny>	-9 23 -11 -5 -2 0
sa:<v-down>	9 -6 -5 5 6 -6
sa:<v-end>	5 4 -9 11 -5 -6
sa:<v-impose>	-6 -1 7 1 -7 -10
sa:<v-return>	-5 -1 -6 11 4 0
sa:<v-say>	10 11 -22 5 -6 4
sa:<v-sell>	-3 19 -8 -15 0 0
sa:<v-stay>	13 -5 -5 6 2 0
sa:<v-suspend>	-1 -2 14 -14 -16 0
sa:<v-target>	16 3 -18 4 -2 0
sa:?	-4 3 8 -23 0 -3
sa:a	3 7 -1 -10 2 -2
sa:a <level>	2 0 -14 0 5 0
sa:a <office>	-2 -7 14 -3 0 0
sa:a <organisation>	-2 -5 11 -2 0 0
sa:a <quality>	-5 17 -10 0 0 0
sa:a call	18 -3 -17 0 0 0
sa:a ceasefire	0 -8 11 0 0 0
sa:a communiqué	0 -5 -13 17 0 0
sa:a country	5 -16 11 0 0 0
sa:a date	8 12 -18 -2 0 0
sa:a deal	18 -27 0 4 12 0
sa:a decision	0 -13 18 0 -2 0
sa:a declaration	0 -9 12 0 0 0
sa:a decree	0 13 -11 0 0 0
sa:a dispute	0 -5 7 0 0 0
sa:a draft	0 11 -10 0 0 0
sa:a draw	0 18 -17 0 0 0
sa:a few	0 15 -10 -2 0 0
sa:a first	-3 9 -12 7 0 0
sa:a free	0 16 -15 0 0 0
sa:a good	2 -13 17 -2 -6 0
sa:a half	-4 14 -9 0 0 0
sa:a halt	0 12 -10 0 0 0
sa:a handshake	0 12 -11 0 0 0
sa:a hotel	0 15 -12 0 0 0
sa:a joint	5 3 -11 -9 10 0
sa:a last	11 -15 4 0 0 0
sa:a lasting	0 -13 8 7 0 0
sa:a law	-8 13 -3 0 0 0
sa:a letter	3 -16 -8 0 20 0
sa:a little	-1 -12 6 9 0 0
sa:a long	0 8 -10 0 0 0
sa:a longer	0 -15 2 9 2 0
sa:a lot	0 -10 10 0 0 0
sa:a matter	0 -11 13 0 0 0
sa:a meet	-9 0 10 -2 -1 0
sa:a minute	-2 13 -9 0 0 0
sa:a new	12 -4 -7 2 0 0
sa:a number	0 0 -15 0 12 0
sa:a page	0 -11 0 10 0 0
sa:a paper	-2 6 -9 0 7 0
sa:a pause	0 -16 19 0 0 0
sa:a pen	0 10 -7 0 0 0
sa:a period	0 -10 10 0 0 0
sa:a permanent	0 -15 21 -2 0 0
sa:a place	0 -5 -11 12 0 0
sa:a plan	0 15 -17 0 1 0
sa:a post	11 -5 -4 0 0 0
sa:a preliminary	-5 -11 18 0 0 0
sa:a rate	-1 -19 22 0 0 0
sa:a record	0 -10 11 0 0 0
sa:a result	0 11 -7 -2 0 0
sa:a rise	11 -7 -4 0 0 0
sa:a second	3 -10 -1 12 -2 4
sa:a sign	0 -14 14 0 0 0
sa:a signature	-1 1 -5 -3 9 0
sa:a sixth	0 -20 15 6 0 0
sa:a standstill	0 -5 7 0 0 0
sa:a state	-4 -16 18 -5 4 0
sa:a statement	0 -12 14 0 0 0
sa:a step	0 17 -15 0 0 0
sa:a strike	0 10 -21 10 0 0
sa:a success	-5 9 -1 0 0 0
sa:a successor	0 11 -9 0 0 0
sa:a table	0 -8 11 0 0 0
sa:a tariff	-22 -14 17 -1 13 0
sa:a tax	0 -10 12 0 0 0
sa:a text	0 -20 22 0 0 0
sa:a third	-5 36 -22 -14 -9 0
sa:a three	0 -12 12 0 0 0
sa:a trade	12 -5 -3 4 -5 0
sa:a treaty	-1 -11 15 0 0 0
sa:a very	5 -20 20 0 -2 0
sa:a video	-4 8 -6 4 -2 0
sa:a view	0 12 -11 0 0 0
sa:a visit	3 3 -17 -1 -1 8
sa:a warn	0 17 -15 0 0 0
sa:a week	10 -8 0 0 0 0
sa:a weekend	0 -13 16 0 0 0
sa:a word	0 -10 12 0 0 0
sa:aboard	0 14 -13 0 0 0
sa:about .	0 11 -10 0 0 0
sa:about <level>	0 -16 16 0 0 0
sa:about <name>	-9 17 -5 0 0 0
sa:about <span>	-1 -4 -31 26 0 0
sa:about how	12 -15 7 -2 0 0
sa:about tariff	0 12 -10 0 0 0
sa:about the	-3 10 -2 -10 0 0
sa:above	-7 -6 0 15 -5 0
sa:above the	0 -13 -1 17 0 0
sa:abroad	-5 11 -2 0 0 0
sa:accept	-7 -3 15 0 -3 0
sa:accept .	0 -24 25 0 0 0
sa:accept an	-6 13 -5 0 0 0
sa:accord	0 14 -12 0 0 0
sa:according	-9 0 -3 6 8 0
sa:according to	-9 7 -11 6 8 0
sa:account of	-6 17 -10 0 0 0
sa:across	-15 -17 9 5 10 0
sa:across from	0 -13 2 -1 11 0
sa:across the	-10 6 -7 8 0 0
sa:add	7 0 -6 8 -10 0
sa:add ,	0 12 -5 6 -17 0
sa:add .	13 -18 3 3 4 0
sa:additional	-7 19 -13 0 0 0
sa:additional <level>	0 13 -10 0 0 0
sa:admit	11 -9 0 0 0 0
sa:adopt	0 19 -19 0 0 0
sa:advertisement	0 24 -14 0 -9 0
sa:advertisement .	0 13 -2 0 -8 0
sa:affair	0 -14 15 0 0 0
sa:affair .	0 -11 12 0 0 0
sa:after	4 -3 -11 16 5 4
sa:after <day-ahead>	-1 12 -8 0 0 0
sa:after <seat>	-2 18 -13 0 0 0
sa:after <span>	-1 -17 15 1 2 0
sa:after a	-2 7 -14 5 0 8
sa:after all	0 12 -6 0 -2 0
sa:after an	0 -9 13 0 -1 0
sa:after call	-9 29 -25 0 0 0
sa:after geneva	0 -14 17 0 0 0
sa:after he	19 -23 1 5 0 0
sa:after his	0 12 -9 0 0 0
sa:after lunch	9 -11 2 0 0 0
sa:after talk	0 -10 11 0 0 0
sa:after that	0 -18 12 0 10 0
sa:after the	-3 19 -24 8 8 0
sa:after their	0 10 -6 0 0 0
sa:after three	0 -2 -11 13 0 0
sa:after two	0 13 -13 0 0 0
sa:afternoon	0 -15 9 -8 -1 10
sa:afternoon ,	0 10 -18 0 0 10
sa:afternoon .	0 -17 21 -2 0 0
sa:afterward	2 -4 0 -8 8 0
sa:afterward .	2 -9 2 -8 8 0
sa:again	-11 3 -1 18 -17 -9
sa:again .	0 4 4 -11 -4 0
sa:again ?	0 13 -9 0 0 0
sa:again before	-1 -9 -10 20 -2 0
sa:again in	-7 -14 14 7 -10 0
sa:again next	-1 0 12 -9 0 0
sa:again on	-16 25 -6 -9 -1 0
sa:again within	0 -10 -2 14 0 0
sa:against	-9 24 -16 0 0 0
sa:against tariff	0 10 -8 0 0 0
sa:against the	0 -9 9 0 0 0
sa:agenda	0 -14 11 0 4 0
sa:ago	-2 -15 21 -4 0 0
sa:ago ,	4 -17 16 0 -2 0
sa:agree	-11 3 10 -8 -8 0
sa:agree at	0 -11 12 0 0 0
sa:agree by	14 -8 -6 0 0 0
sa:agree in	3 10 -10 -3 0 0
sa:agree on	0 -14 15 -3 2 0
sa:agree that	-8 2 9 -1 0 0
sa:agree to	-6 2 2 3 -10 0
sa:agree with	0 12 -11 0 0 0
sa:agreement	-1 3 -10 5 7 -1
sa:agreement ,	1 -4 -12 5 11 0
sa:agreement .	13 0 -13 0 0 0
sa:agreement and	9 -8 0 0 0 0
sa:agreement of	0 12 -9 0 0 0
sa:agreement on	-3 8 -15 13 -2 0
sa:agreement sign	0 -10 0 0 10 0
sa:agreement with	-5 0 12 -4 -13 0
sa:agreement would	0 -8 10 0 0 0
sa:ahead	-6 11 -8 4 -2 0
sa:ahead of	0 -1 -8 10 0 0
sa:air base	-2 -7 15 0 -4 0
sa:air force	0 18 -17 0 0 0
sa:aircraft	0 -9 12 0 -1 0
sa:airport	-1 -10 0 12 -2 0
sa:airport on	0 -12 17 -2 0 0
sa:akasaka	0 -7 16 0 -8 0
sa:akasaka palace	0 -7 16 0 -8 0
sa:alexandria	-3 -8 16 -6 0 0
sa:alexandria in	0 -8 13 -5 0 0
sa:all	-2 5 5 -16 -16 0
sa:all ,	0 23 -21 0 0 0
sa:all -	0 10 -10 0 0 0
sa:all in	0 9 -9 0 0 0
sa:all place	0 -11 10 0 0 0
sa:all time	-2 -4 7 0 0 0
sa:along	5 0 -10 0 0 0
sa:also	-2 11 -7 0 0 0
sa:altogether	0 -8 11 0 0 0
sa:aluminium	0 9 -7 0 0 0
sa:among	-5 19 -11 0 0 0
sa:among them	0 14 -11 0 0 0
sa:an	-19 13 2 -1 -17 -4
sa:an <office>	-5 9 -12 7 0 0
sa:an <quality>	0 22 -20 0 0 0
sa:an additional	0 11 -8 0 0 0
sa:an agreement	-10 11 -12 -17 14 0
sa:an early	0 -5 -4 9 0 0
sa:an end	-4 -16 21 0 0 0
sa:an export	0 -11 12 0 0 0
sa:an extension	-19 -7 22 0 -5 0
sa:an hour	4 -20 32 -7 -24 0
sa:an idea	0 -16 17 0 0 0
sa:an invitation	-6 15 -9 0 0 0
sa:an order	0 9 -6 0 0 0
sa:and	2 -7 11 -3 -12 0
sa:and <day-ahead>	0 -8 11 0 0 0
sa:and <level>	0 19 -17 0 -2 0
sa:and <name>	22 -19 18 -7 -50 -1
sa:and <number>	10 4 -13 -8 0 0
sa:and <organisation>	-10 12 0 0 0 0
sa:and <person>	-7 -11 1 19 9 -3
sa:and <quality>	-9 -12 18 0 -6 0
sa:and <seat>	-8 11 -13 8 0 0
sa:and <span>	0 11 0 -3 -9 0
sa:and a	14 -4 5 -18 -4 0
sa:and above	0 -9 11 0 0 0
sa:and agree	-17 2 17 -1 -3 0
sa:and all	5 8 -12 0 0 0
sa:and aluminium	0 17 -15 0 0 0
sa:and an	0 20 -17 0 0 0
sa:and are	0 -8 11 0 0 0
sa:and ask	-6 0 -1 9 0 0
sa:and at	1 5 -12 3 2 0
sa:and both	-11 28 -18 -2 0 0
sa:and bring	0 11 -10 0 0 0
sa:and by	-9 -10 9 13 -2 0
sa:and coffee	0 17 -16 0 0 0
sa:and come	3 27 -28 0 0 0
sa:and constructive	-5 23 -15 -1 0 0
sa:and copper	-1 10 -5 0 0 0
sa:and duty	0 -13 -15 22 0 0
sa:and end	0 -18 12 8 0 0
sa:and for	0 -19 24 -5 -1 0
sa:and forty	-8 -11 13 -1 5 0
sa:and from	10 0 -6 0 0 0
sa:and gas	-3 10 -4 0 0 0
sa:and get	14 -17 0 0 5 0
sa:and had	1 15 -17 -2 0 0
sa:and has	-10 18 -21 10 0 0
sa:and have	1 -17 12 0 0 0
sa:and here	5 -12 8 0 0 0
sa:and hold	0 7 -11 6 -2 0
sa:and i	5 -21 20 -1 0 0
sa:and if	0 -15 7 0 8 0
sa:and in	11 -13 10 -8 -5 0
sa:and is	0 17 -15 0 0 0
sa:and it	7 11 -14 -6 -2 0
sa:and keep	9 -7 0 0 0 0
sa:and last	-2 -9 9 5 -2 0
sa:and leave	-2 -23 30 -6 0 0
sa:and london	0 -8 8 0 0 0
sa:and machinery	10 1 -13 0 0 0
sa:and medicine	-1 -6 -3 12 0 0
sa:and more	0 -5 -8 0 13 0
sa:and mr	13 -6 0 -2 -2 0
sa:and no	0 18 -14 0 0 0
sa:and nobody	-5 2 -10 0 0 14
sa:and none	0 -12 14 0 0 0
sa:and of	0 -10 12 -2 0 0
sa:and on	-5 0 5 -12 5 0
sa:and one	-5 0 -7 14 0 0
sa:and other	-3 8 -1 0 0 0
sa:and promise	0 14 -10 -1 0 0
sa:and put	0 13 -10 0 0 0
sa:and rare	0 -16 18 0 0 0
sa:and rice	0 11 -11 0 0 0
sa:and rise	0 -17 19 0 0 0
sa:and run	0 19 -18 0 0 0
sa:and say	9 -13 4 3 -2 0
sa:and sign	7 -17 6 7 -1 0
sa:and so	0 14 -13 0 0 0
sa:and spoke	10 0 -11 0 0 0
sa:and stay	0 -9 10 0 0 0
sa:and steel	0 -11 3 0 8 0
sa:and textile	-1 8 -5 0 0 0
sa:and that	-2 2 -11 0 7 9
sa:and the	-7 -3 -2 22 0 0
sa:and their	-3 18 -13 0 0 0
sa:and there	0 -9 10 0 0 0
sa:and to	0 13 -10 -5 1 0
sa:and two	0 -7 10 0 0 0
sa:and we	0 -26 28 0 0 0
sa:and were	0 -28 17 8 0 0
sa:and which	0 -15 16 0 0 0
sa:and will	19 -28 18 -12 -4 2
sa:and wine	0 -9 12 0 0 0
sa:and with	0 -19 12 11 0 0
sa:and without	0 -27 6 0 19 0
sa:and would	3 14 -16 0 -1 0
sa:and you	0 -1 -6 0 9 0
sa:announce	-10 0 2 5 0 0
sa:announce ,	0 7 -10 0 3 0
sa:announce .	0 -7 0 17 -8 0
sa:announce a	4 10 -17 -1 0 0
sa:announce for	9 -20 11 1 0 0
sa:announce last	0 11 -9 0 0 0
sa:another	19 -16 0 -11 6 0
sa:another .	0 -16 16 0 0 0
sa:another <level>	0 18 -15 0 0 0
sa:answer	-22 23 -2 0 0 0
sa:antwerp	6 10 -14 0 0 0
sa:any	1 0 -9 -4 10 0
sa:any further	0 -14 14 0 0 0
sa:any time	0 -1 -9 0 12 0
sa:apart	0 15 -13 0 0 0
sa:apec	-13 19 -16 -6 11 0
sa:apec summit	-2 -6 -3 0 15 0
sa:app	-8 14 -3 0 -1 0
sa:apple	-11 10 0 0 0 0
sa:apply again	9 -7 0 0 0 0
sa:approval	5 2 -11 0 0 0
sa:approval of	14 -9 -5 0 0 0
sa:approve	-3 15 -5 -5 -2 0
sa:approve the	-1 19 -15 0 0 0
sa:are	-8 17 -2 -6 -22 -2
sa:are due	0 -11 14 0 0 0
sa:are expect	0 -21 16 8 0 0
sa:are go	0 15 -13 0 0 0
sa:are in	0 -5 8 0 -1 0
sa:are not	-1 25 -22 0 0 0
sa:are plan	0 -10 12 0 0 0
sa:armistice	0 17 -12 -3 0 0
sa:arranged	9 -15 8 0 0 0
sa:arrangement	-10 12 -1 -2 0 0
sa:arrangement .	0 -12 14 0 0 0
sa:arrangement of	0 13 -12 0 0 0
sa:arrive	0 -12 19 -6 0 0
sa:arrive by	0 -9 9 0 0 0
sa:arrive in	0 -3 11 -6 0 0
sa:arrived	0 -8 8 0 0 0
sa:arusha	0 -11 13 0 0 0
sa:as	4 14 -6 -17 -4 -1
sa:as <person>	0 -1 -5 0 11 0
sa:as good	0 11 -12 0 0 0
sa:as is	0 -14 14 0 0 0
sa:as plan	0 -7 3 -1 9 0
sa:as soon	8 0 -10 3 0 0
sa:as thi	1 -21 20 0 0 0
sa:as though	13 -5 -8 0 0 0
sa:as we	16 -27 13 0 0 0
sa:as well	-10 6 2 -3 -2 0
sa:asian	0 12 -5 -1 -6 0
sa:aside	-1 15 -11 0 0 0
sa:ask	8 -19 13 4 -6 0
sa:ask for	4 0 -10 8 0 0
sa:asleep	-1 -8 10 0 0 0
sa:at	3 -7 -8 8 7 12
sa:at <level>	0 25 -19 -2 -12 0
sa:at <money>	0 9 -5 0 0 0
sa:at <number>	14 6 -18 0 0 0
sa:at <seat>	0 -8 10 0 0 0
sa:at a	7 -27 30 2 -16 0
sa:at all	0 10 -7 0 0 0
sa:at any	0 -1 -10 0 12 0
sa:at chequer	0 -13 3 0 10 0
sa:at home	-1 12 -6 0 0 0
sa:at incheon	0 -7 12 -2 0 0
sa:at it	0 -11 13 0 0 0
sa:at its	11 -8 -1 0 0 0
sa:at lancaster	0 -1 -5 10 0 0
sa:at last	-5 -13 21 0 0 0
sa:at midnight	0 0 -11 6 0 0
sa:at noon	-8 21 -12 0 -1 0
sa:at once	-9 4 -15 17 -2 0
sa:at the	12 -8 -14 -6 12 8
sa:at two	0 11 -7 0 0 0
sa:at which	0 -7 12 0 0 0
sa:atlantic	5 -4 -11 9 0 0
sa:attempt	0 -15 14 0 0 0
sa:auckland	-13 -8 19 0 0 0
sa:auckland on	0 -9 10 0 0 0
sa:authority	0 -1 -6 -1 0 10
sa:autumn	3 -14 9 -7 7 0
sa:autumn ,	5 -14 10 0 0 0
sa:average	0 -10 11 0 0 0
sa:avocado	10 -8 0 0 0 0
sa:back	11 -22 19 -4 -6 0
sa:back .	12 -4 -5 0 0 0
sa:back at	0 -19 22 0 0 0
sa:back on	10 -12 1 0 0 0
sa:back the	0 -12 13 0 0 0
sa:balanced	12 -12 0 0 0 0
sa:bandung	0 -12 14 0 0 0
sa:bank	0 10 -8 0 0 0
sa:bar	-2 -6 9 0 0 0
sa:bay	0 -7 10 0 0 0
sa:be	0 -18 5 24 -3 0
sa:be <number>	0 10 -8 0 0 0
sa:be an	0 -14 17 0 0 0
sa:be back	0 -8 9 0 0 0
sa:be continue	0 12 -6 -3 0 0
sa:be hold	-10 9 0 -7 -1 0
sa:be in	-3 -11 0 16 0 0
sa:be named	0 -3 -7 8 0 0
sa:be on	3 6 -13 0 0 0
sa:be put	-3 -15 9 9 0 0
sa:be sign	0 -7 14 -5 0 0
sa:be suspend	0 -9 10 0 0 0
sa:be the	0 -18 23 -5 -1 0
sa:be their	8 -9 0 1 0 0
sa:bean	-9 3 0 0 5 0
sa:bean .	-12 13 0 0 0 0
sa:became	0 15 -12 0 0 0
sa:because	2 5 3 -14 -12 0
sa:because of	-5 22 -13 -7 -2 0
sa:because the	-1 -12 16 0 0 0
sa:become a	0 -16 18 0 0 0
sa:beef and	-1 20 -18 0 0 0
sa:been	-17 8 4 3 -15 -1
sa:been <number>	0 10 -9 0 0 0
sa:been agree	0 -8 9 0 0 0
sa:been call	-7 35 -29 0 0 0
sa:been due	0 17 -15 0 0 0
sa:been hold	0 -23 10 10 0 0
sa:been offer	0 12 -12 0 0 0
sa:been postpone	0 26 -25 0 0 0
sa:been put	12 -13 5 -2 0 0
sa:been the	0 -13 13 0 0 0
sa:been threaten	0 -10 11 0 0 0
sa:been very	0 9 -7 0 0 0
sa:before	10 -13 -17 27 6 -3
sa:before .	-4 19 -6 -3 -6 0
sa:before <day-ahead>	-7 34 -29 0 -1 0
sa:before <number>	0 -6 10 -2 0 0
sa:before <person>	-16 36 -13 -7 -8 0
sa:before a	-1 11 -8 -2 0 0
sa:before it	-1 -22 12 -11 21 0
sa:before its	12 -10 0 0 0 0
sa:before that	0 -30 5 27 -7 0
sa:before the	7 -7 -30 30 4 0
sa:before their	2 -19 17 -5 2 0
sa:begin	11 -2 -9 3 7 -5
sa:begin ,	-5 17 -11 -1 0 0
sa:begin .	11 -8 -8 2 8 0
sa:begin <day-ahead>	0 9 -7 0 0 0
sa:begin a	0 -24 16 0 12 0
sa:begin at	0 18 -17 0 0 0
sa:begin in	4 4 -14 14 -4 0
sa:begin on	2 -13 7 6 -4 0
sa:behind	0 -11 16 -6 0 0
sa:being	11 -25 14 5 -2 0
sa:being carry	9 -2 -1 0 0 0
sa:being prepare	-1 -12 0 12 0 0
sa:below	0 -2 -17 0 17 0
sa:bergen	2 -21 20 -3 0 0
sa:bergen ,	0 -10 12 0 0 0
sa:bergen in	0 -11 14 0 0 0
sa:beside	-2 -5 12 0 -3 0
sa:bessent	5 1 -12 4 0 0
sa:bessent and	4 4 -13 3 0 0
sa:best	-1 10 -6 0 0 0
sa:between	2 12 -12 -3 -10 -6
sa:between <office>	5 -15 10 0 0 0
sa:between <person>	4 6 -1 -4 -14 0
sa:between <seat>	0 11 -10 0 0 0
sa:between them	0 27 -25 0 0 0
sa:between two	-8 17 -10 0 0 0
sa:biggest	-3 16 -10 0 0 0
sa:biscuit	0 27 -27 0 0 0
sa:bite	0 16 -10 0 -1 0
sa:board	0 -10 14 0 0 0
sa:boat	0 -15 17 0 0 0
sa:bond	0 0 -10 0 12 0
sa:border	16 -7 -8 6 0 0
sa:border ,	14 -14 0 0 0 0
sa:border .	4 20 -23 0 0 0
sa:both	-2 -1 10 -19 -2 0
sa:both .	0 -11 14 0 -1 0
sa:both <office>	13 -22 11 0 0 0
sa:both have	0 -18 20 0 0 0
sa:both side	0 24 -20 0 -6 0
sa:bottle	-1 -12 15 0 0 0
sa:break	0 19 -16 0 0 0
sa:breakfast	13 0 -12 0 0 0
sa:breaking	-1 -11 17 0 0 0
sa:bridge	-1 -5 -20 15 -2 14
sa:bridge .	0 -8 -9 16 0 0
sa:brief	0 -8 10 0 0 0
sa:bring	5 -15 20 -9 -10 0
sa:bring back	0 -9 10 0 0 0
sa:bring home	0 -11 15 0 -2 0
sa:bring it	0 10 -9 0 0 0
sa:bring no	0 22 -21 0 0 0
sa:brno	0 11 -10 0 0 0
sa:broke	-3 10 -4 -7 0 0
sa:broke down	0 10 -8 0 0 0
sa:broke off	0 -19 21 0 0 0
sa:broke out	0 9 -8 0 0 0
sa:broken	5 9 -12 0 0 0
sa:broken off	0 13 -9 0 0 0
sa:bruge	0 -11 11 0 0 0
sa:build	0 13 -12 0 0 0
sa:busan	-5 1 11 -13 -12 0
sa:busan ,	-2 -11 18 0 -4 0
sa:busan .	-7 -2 12 0 -9 0
sa:busan agreement	0 -19 19 0 0 0
sa:busan and	0 12 -13 0 0 0
sa:but	-13 0 19 -16 -5 0
sa:but no	0 12 -11 0 0 0
sa:but not	-3 -20 25 0 0 0
sa:but that	12 -11 0 0 0 0
sa:but the	0 13 -11 0 0 0
sa:butter ,	10 -4 -6 0 0 0
sa:buy	-3 13 -4 0 -1 0
sa:buyer	0 10 -8 0 0 0
sa:buyer of	0 11 -10 0 0 0
sa:by	14 -1 -18 3 -8 17
sa:by <level>	-12 22 -8 0 0 0
sa:by <number>	-13 1 11 0 0 0
sa:by <office>	0 -7 9 0 0 0
sa:by <person>	-20 2 -4 5 -1 13
sa:by <span>	-11 -8 24 -12 -9 0
sa:by a	0 -10 13 0 0 0
sa:by half	0 -15 17 0 0 0
sa:by one	-2 11 -5 0 0 0
sa:by our	0 -22 24 0 0 0
sa:by phone	22 -16 -8 0 0 0
sa:by side	0 -19 10 0 8 0
sa:by telephone	15 9 -30 -5 -11 0
sa:by the	-26 -4 15 4 0 7
sa:by then	0 -1 -10 10 0 0
sa:by video	30 -20 -33 6 1 5
sa:by which	0 20 -17 0 0 0
sa:cabinet	0 8 -3 0 0 0
sa:cable	0 13 -12 -2 0 0
sa:cairn	0 10 -9 0 0 0
sa:calendar .	0 11 -8 0 0 0
sa:call	9 12 -18 -9 -5 -3
sa:call ,	12 -10 0 0 0 0
sa:call .	-17 2 16 0 0 0
sa:call a	-7 -6 16 -2 0 0
sa:call between	12 -3 -9 0 0 0
sa:call off	-13 29 -19 -1 0 0
sa:call on	26 -3 -29 3 -3 0
sa:call that	-4 9 -3 0 0 0
sa:call the	-7 -18 17 0 10 0
sa:call to	-13 13 0 0 0 0
sa:call with	2 12 -20 0 -2 0
sa:camera	9 4 -16 0 0 0
sa:can	14 -15 4 -1 1 0
sa:cancel	-3 35 -25 -1 -8 0
sa:cancel .	0 16 -4 -1 -8 0
sa:candid	-6 15 -4 0 -5 0
sa:candid ,	-4 24 -19 0 0 0
sa:candid and	0 -1 8 -5 0 0
sa:capital	0 -14 25 -16 -12 0
sa:capital on	8 -24 17 -2 -3 0
sa:car	-19 3 11 -4 -9 0
sa:car ,	-8 11 -1 0 0 0
sa:car .	0 16 -15 0 0 0
sa:card	0 -13 3 11 0 0
sa:carry	0 -1 7 -10 -6 0
sa:carry on	9 3 -11 -1 0 0
sa:cartagena	0 -12 13 0 0 0
sa:casablanca	0 10 -9 0 0 0
sa:case on	0 -12 12 0 0 0
sa:cashmere	0 11 -10 0 0 0
sa:cattle	0 11 -23 13 0 0
sa:ceasefire	-2 32 -27 -3 0 0
sa:cebu	-3 -16 21 0 0 0
sa:cebu on	0 -7 10 0 0 0
sa:cellar	0 -8 -4 12 0 0
sa:cement and	0 15 -14 0 0 0
sa:centre	0 19 -18 0 0 0
sa:certain	0 10 -9 0 0 0
sa:certificate	3 -19 9 9 0 0
sa:chair	0 -16 19 0 0 0
sa:chairmanship	0 -15 16 0 0 0
sa:chairmanship of	0 -15 16 0 0 0
sa:changed	-9 6 1 0 0 0
sa:charge	-21 20 -3 -2 -1 0
sa:charge .	0 -9 10 0 0 0
sa:charge <level>	-8 19 -10 0 0 0
sa:charge of	0 -9 10 0 0 0
sa:chemical	7 -21 16 0 0 0
sa:chequer	0 -13 3 0 10 0
sa:chess	0 21 -21 0 0 0
sa:chicken	-2 11 -8 0 0 0
sa:chip ,	0 14 -12 0 0 0
sa:chipmaker	0 -12 13 0 0 0
sa:chittagong	0 -9 10 0 0 0
sa:city	-1 -2 12 -5 -6 0
sa:claim	0 -8 9 0 0 0
sa:clause	0 -6 10 -1 0 0
sa:climb	0 9 -6 0 0 0
sa:close	-11 15 -2 -8 0 0
sa:close <day-ahead>	0 -10 10 0 0 0
sa:close to	0 18 -10 -6 0 0
sa:closed on	-3 10 -5 0 0 0
sa:closer	7 -10 10 0 -4 0
sa:club	-8 15 -6 0 0 0
sa:coal	0 -10 11 0 0 0
sa:coffee	-5 3 -17 20 -2 0
sa:coffee .	0 -2 -8 12 0 0
sa:coffee and	0 0 -12 12 0 0
sa:collapsed	0 -3 9 -3 0 0
sa:collect the	0 10 -9 0 0 0
sa:colombo	0 -15 16 0 0 0
sa:come	0 1 -7 11 -3 0
sa:come back	5 -16 6 4 0 0
sa:come home	0 20 -18 0 0 0
sa:come of	0 7 -6 0 0 0
sa:come on	0 3 -10 0 6 0
sa:come to	0 -14 28 -20 -8 0
sa:comma	6 -15 10 0 0 0
sa:commander	-9 15 -4 0 0 0
sa:commerce	-10 -16 6 21 -3 0
sa:commerce minister	-1 -8 11 -1 0 0
sa:commerce ministry	0 -11 -14 25 0 0
sa:commit	9 -9 0 0 0 0
sa:communiqué	0 -13 -4 17 0 0
sa:company	-8 29 -18 0 0 0
sa:complaint	0 -10 13 -1 0 0
sa:complete	8 3 -15 0 -2 0
sa:complete the	9 -6 -1 0 0 0
sa:computer	-2 10 -5 0 0 0
sa:conclude	-6 0 -3 -8 14 0
sa:conclude .	0 -9 11 0 0 0
sa:conclude a	0 19 -17 0 0 0
sa:conference	13 -7 -21 -3 -2 18
sa:conference .	6 -3 -14 0 0 10
sa:conference with	13 -9 -1 0 0 0
sa:confirm	12 0 -12 0 2 0
sa:consensu	-16 -7 23 -5 0 0
sa:consensu .	-3 -9 14 0 0 0
sa:constructive	-10 6 6 -8 -3 0
sa:continue	9 9 -8 -12 -4 0
sa:continue on	0 22 -18 -1 0 0
sa:continue to	9 -4 -5 0 0 0
sa:contract	0 12 -11 0 0 0
sa:control	-4 19 -11 0 0 0
sa:control of	0 10 -7 0 0 0
sa:control on	0 22 -18 0 0 0
sa:conversation	9 -9 0 -4 6 0
sa:conversation between	-10 3 0 -2 7 0
sa:cork	-2 -14 17 0 0 0
sa:corn	0 9 -8 0 0 0
sa:cost	-6 11 -3 0 0 0
sa:cotton	0 -14 17 -1 0 0
sa:could be	3 -12 16 -3 0 0
sa:council	-1 13 -9 0 0 0
sa:countermeasure	-5 18 -11 0 0 0
sa:counterpart	7 -11 1 6 -8 0
sa:counterpart ,	0 -7 10 0 0 0
sa:country	0 9 2 -22 -13 0
sa:country '	-6 -13 19 0 0 0
sa:country ,	0 20 -17 0 -2 0
sa:country .	-2 9 0 -3 -7 0
sa:country in	0 -12 14 0 0 0
sa:country meet	0 15 -14 0 0 0
sa:country say	-4 2 -6 -1 9 0
sa:country will	0 -18 18 0 0 0
sa:county	0 12 -10 0 0 0
sa:couple	9 -13 -10 13 0 0
sa:cruz	1 -9 9 0 0 0
sa:cup	0 15 -14 0 0 0
sa:current	15 -14 0 0 0 0
sa:cusco	12 6 -18 0 0 0
sa:custom	-7 23 -13 -2 0 0
sa:customer	0 10 -8 0 0 0
sa:cut flower	0 9 -7 0 0 0
sa:cut its	0 -12 1 0 11 0
sa:cut the	11 -4 -7 0 0 0
sa:da nang	0 -13 14 0 0 0
sa:dairy	6 4 -9 0 0 0
sa:darwin	-8 -6 14 0 0 0
sa:date	10 -7 -6 27 -28 0
sa:date ,	0 -13 6 7 0 0
sa:date .	-1 -3 2 16 -19 0
sa:date for	2 9 -12 0 0 0
sa:date from	-5 9 -1 0 0 0
sa:date has	0 -6 10 0 -2 0
sa:davao	4 -15 11 0 0 0
sa:davo	-2 10 -6 0 0 0
sa:day	-3 1 1 -19 -1 9
sa:day "	14 -10 -3 0 0 0
sa:day .	1 3 -7 -14 -2 10
sa:day after	9 0 -7 0 0 0
sa:day before	-4 11 -6 0 0 0
sa:dead	0 0 -11 10 0 0
sa:deadline	0 32 -25 -1 0 0
sa:deal ,	15 -4 -3 -2 -3 0
sa:deal .	-8 -17 6 5 11 0
sa:deal by	5 -17 11 0 0 0
sa:deal in	-2 14 -8 0 0 0
sa:deal is	0 10 -4 -3 0 0
sa:deal of	0 -18 11 0 5 0
sa:deal that	10 -14 6 0 0 0
sa:deal was	0 -4 -12 15 0 0
sa:deal were	0 9 -7 0 0 0
sa:deal with	2 14 -22 -3 0 0
sa:dealing	0 11 -4 0 -2 0
sa:dealt	0 -10 12 0 0 0
sa:dealt with	0 -11 12 0 0 0
sa:dearer	-1 11 -8 0 0 0
sa:decide	-6 -1 0 9 -3 0
sa:decide whether	0 -8 -2 11 0 0
sa:decision	-5 -15 25 -1 -3 0
sa:decision .	0 -14 15 0 0 0
sa:declaration	0 10 -7 0 0 0
sa:declaration of	0 14 -13 0 0 0
sa:declare	4 6 -17 9 -7 0
sa:decree	0 10 -6 0 0 0
sa:del este	2 -13 10 0 0 0
sa:delegation	-17 -18 28 0 -1 0
sa:delegation from	0 -14 16 0 0 0
sa:delegation meet	-7 -6 13 0 0 0
sa:deny	0 10 -6 0 0 0
sa:depend	9 -6 -7 0 7 0
sa:depend on	10 0 -17 0 7 0
sa:depth	-5 13 -4 -1 0 0
sa:depth and	-5 25 -20 0 0 0
sa:desk	-11 -16 6 18 0 0
sa:desk .	-7 -9 5 9 0 0
sa:detail	0 9 -2 0 -3 0
sa:did before	0 -9 9 0 0 0
sa:did in	0 -17 17 0 0 0
sa:did not	10 4 -10 5 -9 0
sa:did so	0 12 -9 0 0 0
sa:didn't	10 -8 0 0 -2 0
sa:difference	0 19 -15 0 0 0
sa:digital	16 -15 2 0 0 0
sa:digital service	12 -7 -5 0 0 0
sa:dinner	2 -7 9 -2 -3 0
sa:direction	-9 24 -13 -1 0 0
sa:direction .	-9 18 -8 0 0 0
sa:discuss	-6 -4 15 -4 -2 0
sa:discussion	0 10 -7 0 0 0
sa:do	17 -8 2 -6 -6 0
sa:do so	21 -22 5 0 0 0
sa:doe	-16 0 8 9 -8 0
sa:doe .	-1 0 -5 11 -6 0
sa:doe not	-7 -7 14 0 0 0
sa:doha	0 -11 12 0 0 0
sa:don't	0 14 -13 0 0 0
sa:donald	-5 12 0 0 -14 0
sa:donald trump	-2 4 8 0 -13 0
sa:done	8 -7 -7 12 -2 0
sa:done .	13 -20 -2 14 0 0
sa:double	-4 14 -8 0 -1 0
sa:double to	0 12 -9 0 0 0
sa:down .	-5 9 0 0 0 0
sa:down from	0 10 -8 0 0 0
sa:down on	4 -13 10 0 0 0
sa:down to	0 -11 11 0 0 0
sa:down with	0 14 -16 0 1 0
sa:draft	0 13 -11 0 0 0
sa:draw	0 34 -32 0 0 0
sa:driver	0 12 -12 0 0 0
sa:drop	1 8 -10 0 0 0
sa:due	14 -1 -2 -4 -6 0
sa:due at	0 11 -10 0 0 0
sa:durban	0 10 -8 0 0 0
sa:during the	0 -8 9 0 0 0
sa:during which	0 11 -9 0 0 0
sa:duty	15 -2 -5 0 -2 0
sa:duty ,	7 -10 2 0 0 0
sa:duty between	0 -9 11 0 0 0
sa:duty come	0 -13 13 0 0 0
sa:duty for	0 15 -13 0 0 0
sa:duty of	-9 21 -12 0 0 0
sa:duty on	14 -20 7 0 5 0
sa:duty that	9 -4 -2 0 0 0
sa:duty to	-7 15 -6 -1 0 0
sa:each .	-4 -10 15 0 0 0
sa:each other	11 -14 3 5 0 0
sa:each side	-5 12 -7 0 0 0
sa:each way	0 -12 13 0 0 0
sa:earlier	-21 14 6 0 -3 0
sa:earlier .	0 14 -10 0 -2 0
sa:early	0 -30 32 6 -9 0
sa:early .	7 -20 14 -3 0 0
sa:earth	-8 -4 12 0 -8 0
sa:earth ,	0 -14 15 0 0 0
sa:earth .	0 -20 20 0 0 0
sa:east	0 12 -10 0 0 0
sa:easter	0 13 -8 -1 0 0
sa:easter ,	0 10 -5 0 0 0
sa:eastern	10 -7 0 0 0 0
sa:eastern time	11 -17 6 0 0 0
sa:economic	-5 1 -13 17 -2 0
sa:economy minister	0 12 -10 0 0 0
sa:edition	0 14 -12 0 0 0
sa:effect	-2 -5 11 0 -3 0
sa:effect at	0 -12 13 0 0 0
sa:effect on	-2 14 -11 0 0 0
sa:effectively	0 -18 20 0 0 0
sa:effectively off	0 -21 22 0 0 0
sa:eighth round	0 -6 10 0 0 0
sa:either	16 -14 -4 7 0 0
sa:either side	7 -12 5 0 0 0
sa:el	0 15 -14 0 0 0
sa:electricity	0 9 -9 0 0 0
sa:eleven	10 11 -25 0 0 0
sa:embassy	0 0 -12 0 0 8
sa:employer	0 12 -10 0 0 0
sa:empty hand	0 20 -17 0 0 0
sa:end	3 -15 8 16 -3 -3
sa:end ,	25 2 -25 -3 0 0
sa:end .	-12 11 -13 10 -6 0
sa:end <day-ahead>	0 -31 17 16 0 0
sa:end <span>	-3 -12 13 0 0 0
sa:end a	0 -12 16 -2 0 0
sa:end after	0 18 -15 -2 0 0
sa:end and	0 10 -8 0 0 0
sa:end at	0 12 -8 -3 0 0
sa:end of	5 -36 38 0 -7 0
sa:end on	-7 5 -2 -11 12 0
sa:end their	-3 -14 11 5 0 0
sa:end to	0 -7 9 0 0 0
sa:end with	0 -20 22 0 0 0
sa:end without	1 6 -18 13 0 0
sa:energy	0 -10 12 0 0 0
sa:engine	0 12 -11 0 0 0
sa:english	-13 20 -9 0 0 0
sa:enough	-1 -7 11 0 0 0
sa:enough to	0 -9 11 0 0 0
sa:entebbe	0 -11 13 0 0 0
sa:enter	-4 -6 13 -2 0 0
sa:este	2 -13 10 0 0 0
sa:evening	-3 -13 17 1 0 0
sa:evening ,	-11 -1 10 0 -4 0
sa:evening ;	0 11 -11 0 0 0
sa:evening <person>	-8 -6 16 0 0 0
sa:evening before	0 -4 -6 0 11 0
sa:evening that	0 13 -4 0 -7 0
sa:evening they	0 -20 21 -4 0 0
sa:every	-13 4 9 -2 0 0
sa:everyone	0 12 -8 0 0 0
sa:everything	-1 11 -5 0 -3 0
sa:everything else	0 -10 11 0 0 0
sa:excellent	-4 -16 19 0 0 0
sa:excerpt	-3 18 -11 0 0 0
sa:excerpt )	-1 13 -7 0 0 0
sa:exemption	0 16 -14 0 0 0
sa:exist	0 11 -10 0 0 0
sa:expect	-3 -4 1 10 -2 0
sa:expect .	0 17 -8 -7 -4 0
sa:expect in	0 -22 11 15 -7 0
sa:expect the	0 8 -6 0 0 0
sa:expect to	-4 7 0 0 -6 0
sa:expert	1 -31 17 0 -1 13
sa:expire	-5 0 10 -10 -2 0
sa:expire ,	-7 12 -1 0 -4 0
sa:expire .	0 -20 23 -2 0 0
sa:expire on	0 17 -18 0 0 0
sa:expiry	0 -12 12 0 0 0
sa:exporter	0 -7 11 0 -1 0
sa:extend	-13 11 -5 8 -9 0
sa:extend .	0 -9 10 0 0 0
sa:extend a	0 -10 11 0 0 0
sa:extend by	0 15 -13 0 0 0
sa:extend from	0 -11 11 0 0 0
sa:extend the	0 14 -9 0 0 0
sa:extend their	-4 -14 10 14 -4 0
sa:extend to	0 12 -10 0 0 0
sa:extension	-25 14 4 -2 -9 0
sa:extension of	-4 -10 18 -4 -1 0
sa:extra	0 -6 10 0 0 0
sa:extra <level>	0 11 -7 0 0 0
sa:extra duty	0 -18 19 0 0 0
sa:extremely	-9 -2 -5 0 16 0
sa:face to	0 -11 10 0 0 0
sa:failed .	0 -8 11 0 0 0
sa:failed on	-2 5 -10 7 0 0
sa:fair	12 -3 -7 0 0 0
sa:fall	0 -8 -6 7 13 0
sa:fall .	0 -19 3 13 2 0
sa:fall due	9 -5 -3 0 0 0
sa:farm	-2 11 -5 0 -1 0
sa:farm good	0 20 -19 0 0 0
sa:fear	0 1 -14 0 12 0
sa:fee	0 6 -5 -1 0 0
sa:fee for	0 -11 12 0 0 0
sa:fee on	3 6 -11 0 0 0
sa:feed	0 0 -15 14 0 0
sa:fentanyl	-13 -7 8 0 8 0
sa:fentanyl .	0 12 -5 0 0 0
sa:fentanyl and	0 -16 17 0 0 0
sa:fentanyl duty	-1 -4 -1 0 11 0
sa:ferry	3 0 -18 0 8 0
sa:ferry .	0 0 -12 0 8 0
sa:fertiliser	0 9 -5 0 0 0
sa:few hour	0 10 -5 -2 0 0
sa:fewer	0 13 -13 0 0 0
sa:fifth	3 -22 18 1 -3 0
sa:fifth since	0 -10 11 0 0 0
sa:fifty	-7 0 -1 10 0 0
sa:fifty minute	-7 0 -1 10 0 0
sa:figure .	0 12 -7 0 0 0
sa:filed	0 -13 15 -1 0 0
sa:final	-4 27 -20 -2 0 0
sa:find a	0 -8 10 0 0 0
sa:finish	0 -16 19 0 0 0
sa:first	-11 -2 9 -11 2 12
sa:first ,	-6 -2 -12 7 -2 14
sa:first day	0 -25 27 0 0 0
sa:first in	0 -9 10 0 0 0
sa:first of	9 -4 -5 0 0 0
sa:first phase	0 16 -14 0 0 0
sa:first step	0 11 -6 0 0 0
sa:first such	0 -5 0 0 10 0
sa:first talk	0 -8 10 0 0 0
sa:first time	-10 -4 20 -9 2 0
sa:first week	11 -6 0 -2 0 0
sa:first with	0 -9 11 0 0 0
sa:fish	4 -13 10 -8 6 0
sa:fish ,	0 -8 9 0 0 0
sa:fish and	11 -10 0 0 0 0
sa:fishmeal	-2 14 -11 0 0 0
sa:five	-8 7 0 -6 0 0
sa:fix	0 12 -2 -7 -9 0
sa:fix .	-10 13 1 -1 -6 0
sa:fix for	9 0 -4 -1 0 0
sa:flag	0 0 -10 0 9 0
sa:flew	0 0 -5 10 0 0
sa:flower	-1 -8 13 -1 0 0
sa:fly	-2 -9 15 0 0 0
sa:fog	0 22 -22 0 0 0
sa:follow	0 -13 16 0 -2 0
sa:follow .	0 13 -10 0 0 0
sa:follow :	0 -10 11 0 0 0
sa:follow in	5 -10 5 0 0 0
sa:followed ,	0 -13 13 0 0 0
sa:followed by	0 -12 15 0 0 0
sa:food	0 14 -12 0 0 0
sa:for	5 7 -4 -3 -11 -20
sa:for "	0 9 -9 0 0 0
sa:for :	0 -4 8 0 -1 0
sa:for <day-ahead>	36 -17 -8 10 -11 0
sa:for <day-gone>	3 11 -15 -4 1 0
sa:for <money>	0 13 -13 0 0 0
sa:for <month-ahead>	-2 -38 25 19 -2 0
sa:for <month-gone>	0 -14 8 5 0 0
sa:for <name>	-22 28 -8 -5 -5 0
sa:for <number>	7 4 -16 -7 8 0
sa:for <person>	-2 -15 6 0 11 0
sa:for <quality>	-12 2 6 0 0 0
sa:for <seat>	0 16 -10 -2 -1 0
sa:for <span>	-5 13 0 -27 -14 0
sa:for about	10 -2 0 -1 -7 0
sa:for an	8 -10 9 -4 -7 0
sa:for another	14 -17 6 -3 0 0
sa:for consultation	0 16 -14 0 0 0
sa:for export	0 9 -7 0 0 0
sa:for his	0 -15 12 4 0 0
sa:for investment	0 9 -7 0 0 0
sa:for it	-7 -1 -7 10 7 0
sa:for its	0 -11 11 0 0 0
sa:for now	-1 -7 11 0 0 0
sa:for rare	0 -9 12 0 0 0
sa:for round	0 -18 19 0 0 0
sa:for some	-8 10 0 0 0 0
sa:for thi	0 -12 16 0 0 0
sa:for three	0 -4 -3 9 0 0
sa:for trade	0 -3 9 -4 0 0
sa:for two	11 1 -10 0 0 0
sa:for what	0 -13 8 0 7 0
sa:for which	0 5 -14 8 0 0
sa:force	-6 10 -1 -1 0 0
sa:force .	-2 -9 14 0 0 0
sa:force one	0 18 -17 0 0 0
sa:forced	-3 14 -8 0 0 0
sa:foreign	-7 3 9 -12 -1 0
sa:foreign ministry	-6 0 11 -8 0 0
sa:foreseen	0 -14 -10 21 0 0
sa:former	0 -10 10 0 0 0
sa:former rate	0 -12 13 0 0 0
sa:forty	0 -13 2 -5 15 0
sa:forty minute	0 -15 2 -4 15 0
sa:forward	-12 2 2 0 5 0
sa:four .	5 -10 9 -3 0 0
sa:four hour	0 19 -16 0 0 0
sa:fourth	0 -13 19 -6 -7 0
sa:fourth round	0 -14 14 2 0 0
sa:fourth time	0 -3 14 -2 -12 0
sa:framework	-5 -18 25 -17 0 0
sa:framework "	0 -18 18 0 1 0
sa:framework agreement	-1 -6 11 0 0 0
sa:framework for	14 -15 5 -4 0 0
sa:framework of	-2 -10 16 0 -2 0
sa:framework to	-8 -6 14 0 0 0
sa:framework with	-1 17 -10 0 -4 0
sa:free	-10 13 -2 -2 0 0
sa:free .	-5 12 -2 0 0 0
sa:free of	0 14 -11 0 0 0
sa:freeze	-4 -3 8 0 0 0
sa:freeze their	-1 -14 17 0 0 0
sa:friday	0 -18 18 0 0 0
sa:friend	-12 4 -13 15 0 0
sa:from	-5 9 -3 -8 5 -7
sa:from <day-ahead>	-41 -33 42 11 -1 0
sa:from <day-gone>	-4 -25 25 0 3 0
sa:from <level>	11 -12 0 -2 7 0
sa:from <month-ahead>	0 12 -9 0 0 0
sa:from <name>	-17 28 -13 -6 -6 0
sa:from <number>	-1 25 -21 0 0 0
sa:from <person>	10 -7 3 0 -4 0
sa:from <quality>	0 -8 10 0 0 0
sa:from <seat>	-11 18 -10 0 0 0
sa:from <span>	0 10 -9 0 0 0
sa:from a	-1 -5 12 0 -1 0
sa:from both	0 -15 12 0 2 0
sa:from that	0 -13 13 0 0 0
sa:from the	-7 23 -11 -4 -6 0
sa:front	7 3 -10 0 0 0
sa:frozen	0 -10 12 0 0 0
sa:fruit	5 -15 12 0 0 0
sa:furniture	0 16 -16 0 0 0
sa:further	7 -12 13 -4 -6 0
sa:further <span>	10 -3 -9 0 0 0
sa:further increase	0 -13 14 0 0 0
sa:further notice	0 -10 11 0 0 0
sa:g	-2 0 9 0 -12 0
sa:g <number>	-1 5 1 0 -12 0
sa:galle	0 -13 15 0 0 0
sa:galway	6 -14 6 0 0 0
sa:garden	0 -2 -9 13 0 0
sa:gate	0 8 -7 0 0 0
sa:gave	-15 32 -8 -8 -6 0
sa:gave the	0 14 -8 0 0 0
sa:geneva	0 -2 8 -2 -13 0
sa:geneva .	7 10 -10 -4 -4 0
sa:geneva and	0 -12 13 0 0 0
sa:geneva in	11 -22 6 0 0 0
sa:geneva on	0 -7 13 0 0 0
sa:georgia	-9 0 8 0 0 0
sa:georgia 's	-7 13 -4 0 0 0
sa:get	15 -4 -13 0 5 0
sa:get a	9 -15 3 0 4 0
sa:get the	11 -7 -3 0 0 0
sa:give	7 6 -17 0 0 0
sa:glove	0 -6 8 0 0 0
sa:gmt	0 -7 8 0 0 0
sa:go	-13 4 2 -12 8 7
sa:go back	0 16 -14 0 0 0
sa:go down	0 -11 11 0 0 0
sa:go for	0 -12 9 3 0 0
sa:go from	-3 18 -13 0 0 0
sa:go into	10 -7 -3 5 0 0
sa:go on	0 -5 12 -2 -17 -3
sa:go out	-16 -7 0 0 21 0
sa:go to	3 7 -10 -8 0 3
sa:go well	9 -17 6 -3 -1 8
sa:golf	-4 -5 16 -2 -6 0
sa:golf resort	0 -12 18 0 -3 0
sa:good as	0 20 -20 0 0 0
sa:good by	0 -16 18 0 0 0
sa:good deal	0 -3 8 0 -1 0
sa:good each	0 -13 13 0 0 0
sa:good for	-4 15 -10 0 0 0
sa:good from	7 -20 8 0 9 0
sa:good have	11 -7 -3 0 0 0
sa:good in	12 0 -16 0 0 0
sa:good on	0 -8 0 13 0 0
sa:good one	0 -13 16 0 -1 0
sa:good since	0 11 -10 0 0 0
sa:government	-10 19 -5 -11 -5 0
sa:government had	0 16 -15 0 0 0
sa:grape	-3 14 -9 0 0 0
sa:great	-9 -7 9 9 -10 0
sa:great hall	-3 1 6 -4 -9 0
sa:ground .	7 -12 4 0 0 0
sa:guayaquil	-9 3 5 0 0 0
sa:gyeongju	1 13 -5 -7 -10 0
sa:gyeongju ,	0 23 -21 0 0 0
sa:gyumri	0 -11 13 0 0 0
sa:had "	5 -11 8 0 0 0
sa:had a	-3 -21 6 15 4 0
sa:had accept	-6 13 -5 0 0 0
sa:had already	0 -10 11 0 0 0
sa:had ask	0 14 -10 0 0 0
sa:had been	-11 19 0 -26 -1 0
sa:had begin	1 -1 -5 10 0 0
sa:had broken	7 10 -15 0 0 0
sa:had call	-1 -7 9 0 0 0
sa:had given	-6 11 -5 0 0 0
sa:had go	8 -5 0 0 0 0
sa:had hope	0 -22 24 0 0 0
sa:had make	11 -9 2 -3 -3 0
sa:had no	-13 -11 23 0 0 0
sa:had not	-9 13 -18 4 3 0
sa:had produced	0 -13 3 -1 10 0
sa:had reach	-1 -11 15 0 0 0
sa:had send	-3 15 -10 0 0 0
sa:had sign	0 6 -22 11 0 0
sa:had spoken	-7 -6 15 0 0 0
sa:had tell	-10 24 -11 -3 0 0
sa:had threaten	11 -8 0 0 -1 0
sa:had to	1 11 -14 0 0 0
sa:haggling	-2 -16 16 0 1 0
sa:half	-4 9 0 -3 -2 0
sa:half a	0 13 -12 0 0 0
sa:halfway	19 0 -16 0 0 0
sa:halifax	0 -6 11 -1 0 0
sa:halifax on	0 -8 12 0 0 0
sa:hall	-13 9 7 -10 -13 0
sa:hall .	0 10 -5 -1 0 0
sa:hall of	-1 -4 11 -1 -8 0
sa:ham	-1 -10 13 0 0 0
sa:hand	-16 9 -15 19 -4 0
sa:hand ,	0 -14 3 13 -2 0
sa:hand .	-3 4 -10 9 0 0
sa:hand and	-1 11 -6 0 0 0
sa:hand on	-1 18 -15 0 0 0
sa:handshake	0 22 -20 0 0 0
sa:handshake .	0 15 -15 0 0 0
sa:happen ,	0 9 -6 0 0 0
sa:happened	12 -6 -6 0 0 0
sa:harbour	0 15 -10 0 0 0
sa:has	-1 13 -12 6 -1 -1
sa:has <number>	0 -15 15 0 0 0
sa:has announce	0 0 -14 17 -2 0
sa:has become	0 -11 13 0 0 0
sa:has been	-4 1 2 3 -9 0
sa:has begin	10 -13 4 0 0 0
sa:has confirm	0 -22 17 0 5 0
sa:has end	0 -9 9 0 0 0
sa:has go	0 -7 9 0 0 0
sa:has no	7 -11 -5 8 0 0
sa:has not	-12 2 9 -7 0 0
sa:has put	10 -10 0 0 0 0
sa:has say	9 -4 -11 0 7 0
sa:has to	0 15 -9 0 -4 0
sa:has until	0 10 -9 0 0 0
sa:have agree	-12 23 -17 -1 2 0
sa:have been	-4 19 -19 7 0 0
sa:have begin	0 -19 6 0 13 0
sa:have end	6 -14 12 -3 0 0
sa:have extend	11 -4 -8 0 0 0
sa:have had	0 13 -12 0 0 0
sa:have not	0 -10 5 7 0 0
sa:have pay	11 -7 -2 0 0 0
sa:have reach	0 -13 15 0 0 0
sa:have run	0 17 -13 0 0 0
sa:have sign	0 11 -9 0 0 0
sa:have suspend	11 -7 -4 0 0 0
sa:have to	-6 10 -2 0 0 0
sa:having	-6 1 7 0 -9 0
sa:having been	0 -10 11 0 0 0
sa:he add	14 -26 11 13 -5 0
sa:he and	14 -18 9 0 -3 0
sa:he expect	-2 5 10 -18 -3 0
sa:he had	-3 4 7 -13 -2 0
sa:he hope	0 12 -9 0 0 0
sa:he is	0 13 -10 0 -1 0
sa:he meet	0 -1 -4 0 11 0
sa:he say	-24 14 -8 -12 17 0
sa:he sit	-11 -28 27 8 0 0
sa:he was	-16 2 4 7 -8 0
sa:he would	-10 7 -1 -7 6 0
sa:he write	4 -27 8 -1 16 0
sa:head	6 -15 5 -2 8 0
sa:head of	7 -15 5 -2 8 0
sa:headquarter	-10 10 -1 0 0 0
sa:hear	10 2 -8 0 0 0
sa:heard	0 -9 11 0 0 0
sa:help	5 -12 7 0 0 0
sa:her	6 -12 1 -1 0 10
sa:here	-2 -10 16 -15 2 0
sa:here .	0 -9 16 -3 -4 0
sa:here on	-16 0 20 -18 -2 0
sa:higher	0 13 -11 -2 0 0
sa:higher duty	2 6 -9 -1 0 0
sa:him	6 -1 4 -9 -7 0
sa:him .	4 -9 -1 0 9 0
sa:him the	-9 6 0 0 0 0
sa:him to	13 -19 8 0 0 0
sa:himself	9 -19 4 9 0 0
sa:his	1 2 6 0 -34 -3
sa:his <office>	-11 10 0 0 -5 0
sa:his <organisation>	11 7 -14 -6 0 0
sa:his <person>	7 -5 10 -12 -4 0
sa:his <quality>	7 -10 0 7 -6 0
sa:his first	0 11 -2 -4 0 0
sa:his golf	0 -14 16 0 0 0
sa:his own	8 -3 -9 10 -7 0
sa:his talk	-3 -14 14 0 3 0
sa:his tariff	6 -17 11 0 0 0
sa:history	-2 15 -10 0 0 0
sa:hold a	11 -7 -1 0 0 0
sa:hold at	0 -17 0 18 0 0
sa:hold economic	0 6 -15 6 0 0
sa:hold in	-15 -17 30 -21 7 0
sa:holiday	5 13 -18 0 0 0
sa:holiday .	6 9 -16 0 0 0
sa:home	-7 8 -7 8 -9 0
sa:home .	0 -8 10 0 0 0
sa:home from	-1 13 -9 0 0 0
sa:home with	0 16 -14 0 0 0
sa:honey	0 -9 9 0 0 0
sa:hope	-3 -19 26 0 -6 0
sa:hope to	0 -9 13 0 -1 0
sa:hospital	0 17 -17 0 0 0
sa:hour	0 0 4 0 -19 0
sa:hour ,	9 -10 4 0 0 0
sa:hour .	-4 0 10 0 -21 0
sa:hour after	-4 15 -9 0 0 0
sa:hour and	0 -19 20 -6 2 0
sa:hour before	12 0 0 -13 -1 0
sa:hour in	-3 28 -24 -1 0 0
sa:hour of	0 -7 9 0 0 0
sa:hour on	-16 29 -26 10 0 0
sa:house .	0 15 -13 0 0 0
sa:household	0 -11 11 0 0 0
sa:how	12 -21 13 -9 5 0
sa:how it	0 -7 0 0 8 0
sa:how the	12 0 -8 -3 0 0
sa:hundred	0 14 -13 0 0 0
sa:hurry	0 17 -15 0 0 0
sa:i .	8 -4 -3 0 0 0
sa:ice	9 -7 0 0 0 0
sa:idea	0 -14 17 0 0 0
sa:if no	0 10 -4 -2 0 0
sa:if the	-4 15 -6 -1 0 0
sa:if they	0 -8 9 0 0 0
sa:if you	0 -19 8 10 0 0
sa:import	-1 11 -6 0 0 0
sa:importer	-2 -12 15 0 0 0
sa:impose	8 10 -20 0 0 0
sa:impose on	-2 10 -7 0 0 0
sa:impose the	10 -9 0 0 0 0
sa:in	-15 -5 11 0 11 -22
sa:in -	-5 13 -4 -1 0 0
sa:in <month-ahead>	7 -31 0 16 22 -9
sa:in <month-gone>	29 -28 11 0 0 -3
sa:in <name>	-33 -3 -45 24 44 -2
sa:in <organisation>	0 9 -7 0 0 0
sa:in <person>	0 -8 9 0 0 0
sa:in <seat>	11 -10 22 -3 -48 0
sa:in <span>	-22 24 -19 -23 14 0
sa:in a	11 23 -14 -30 -8 0
sa:in about	0 -11 -27 28 0 0
sa:in alexandria	-3 -7 15 -6 0 0
sa:in almaty	0 -9 11 0 0 0
sa:in an	9 -15 8 0 0 0
sa:in arusha	0 -11 12 0 0 0
sa:in as	0 21 -18 0 0 0
sa:in athen	0 -10 11 0 0 0
sa:in auckland	-13 -11 22 0 0 0
sa:in bandung	0 -8 9 0 0 0
sa:in bergen	2 -23 20 -2 0 0
sa:in brno	0 11 -10 0 0 0
sa:in bruge	0 -11 11 0 0 0
sa:in busan	-3 11 0 -10 -11 0
sa:in cartagena	0 -9 10 0 0 0
sa:in casablanca	0 13 -12 0 0 0
sa:in cebu	0 -9 12 0 0 0
sa:in colombo	0 -14 15 0 0 0
sa:in cusco	12 6 -18 0 0 0
sa:in darwin	-8 -6 14 0 0 0
sa:in davao	4 -15 11 0 0 0
sa:in durban	0 10 -8 0 0 0
sa:in early	0 -6 -4 11 0 0
sa:in entebbe	0 -11 12 0 0 0
sa:in galle	0 -10 11 0 0 0
sa:in galway	6 -12 5 0 0 0
sa:in geneva	4 -6 13 -16 -10 0
sa:in guayaquil	-9 5 3 0 0 0
sa:in gyeongju	2 26 -19 -6 -5 0
sa:in gyumri	0 -8 9 0 0 0
sa:in his	-4 15 -9 0 -2 0
sa:in its	0 17 -14 0 0 0
sa:in izmir	11 0 -3 -2 0 0
sa:in karachi	0 -12 14 0 0 0
sa:in livingstone	0 -13 15 0 0 0
sa:in lomé	0 -10 11 0 0 0
sa:in london	0 11 -7 -5 0 0
sa:in lusaka	0 17 -17 0 0 0
sa:in madrid	-11 15 -11 2 0 0
sa:in mombasa	0 -16 19 0 0 0
sa:in montego	0 -11 11 0 0 0
sa:in muscat	0 20 -18 0 0 0
sa:in nagoya	0 -8 9 0 0 0
sa:in new	-2 -8 1 -16 17 0
sa:in no	0 16 -15 0 0 0
sa:in one	7 -6 -10 11 0 0
sa:in oran	0 -11 11 0 0 0
sa:in osaka	0 -11 14 0 0 0
sa:in palermo	0 -12 13 0 0 0
sa:in panama	0 -12 13 0 0 0
sa:in pari	-4 -7 17 -7 -2 0
sa:in person	-5 -9 6 13 -5 0
sa:in phuket	0 -14 16 0 0 0
sa:in place	0 22 -19 0 0 0
sa:in port	0 -12 13 0 0 0
sa:in principle	0 13 -8 0 -1 0
sa:in punta	0 -12 13 0 0 0
sa:in recife	0 -11 14 0 0 0
sa:in return	0 -8 10 0 0 0
sa:in salalah	3 -19 15 0 0 0
sa:in salvador	0 -9 11 0 0 0
sa:in samarkand	0 -8 10 0 0 0
sa:in sapporo	0 -13 15 0 0 0
sa:in seoul	0 3 9 -16 -5 0
sa:in shenzhen	0 14 0 -5 -10 0
sa:in st	0 -10 12 0 0 0
sa:in stockholm	-7 -3 11 -12 0 0
sa:in surabaya	0 -13 16 0 0 0
sa:in the	1 8 -24 23 0 -6
sa:in their	14 10 -17 -3 -5 0
sa:in three	6 -13 6 0 0 0
sa:in time	0 24 -23 0 0 0
sa:in trieste	0 -6 9 0 0 0
sa:in turnberry	0 -8 12 0 -1 0
sa:in valdivia	3 5 -10 0 0 0
sa:in vancouver	0 11 -9 0 0 0
sa:in veracruz	0 -9 9 0 0 0
sa:in which	8 4 -16 5 0 0
sa:incheon airport	0 -11 4 4 0 0
sa:included	0 14 -9 0 0 0
sa:industry ,	0 -12 11 0 0 0
sa:inside	0 -9 10 0 0 0
sa:insist	0 0 -12 8 0 0
sa:instead of	4 -15 10 0 3 0
sa:insult	0 -10 11 0 0 0
sa:international	0 15 -13 0 0 0
sa:international trade	0 12 -11 0 0 0
sa:interpreter	0 -10 11 0 0 0
sa:interview	0 -8 11 0 -1 0
sa:interview on	0 13 -12 0 0 0
sa:into <quality>	-1 11 -7 0 0 0
sa:into the	7 3 -12 0 0 0
sa:investor	-1 16 -7 0 -4 0
sa:invitation	-6 9 0 0 0 0
sa:invitation to	-5 12 -6 0 0 0
sa:is	-9 11 -14 9 7 1
sa:is .	0 -14 15 0 0 0
sa:is <day-ahead>	0 11 -6 0 0 0
sa:is <number>	12 -2 -11 0 0 0
sa:is <person>	-2 3 -12 7 0 0
sa:is a	10 0 0 0 -10 0
sa:is at	0 18 -16 0 -1 0
sa:is being	16 -18 -2 8 0 0
sa:is down	0 -19 11 0 8 0
sa:is due	-5 5 1 -5 0 0
sa:is expect	0 12 -14 0 1 0
sa:is fix	-2 1 11 0 -7 0
sa:is foreseen	0 -3 -10 13 0 0
sa:is good	0 20 -20 0 0 0
sa:is leave	-5 12 -3 0 0 0
sa:is likely	0 -14 19 -1 0 0
sa:is no	-2 15 -11 0 0 0
sa:is not	0 -12 15 0 0 0
sa:is now	0 -12 13 0 0 0
sa:is off	0 32 -30 0 0 0
sa:is on	23 -14 -6 1 -1 0
sa:is open	0 -10 11 0 0 0
sa:is plan	-8 -1 -4 3 2 9
sa:is prolonged	0 -11 11 0 0 0
sa:is put	0 19 -18 0 0 0
sa:is the	-1 0 -3 -1 9 0
sa:is to	-1 0 -9 11 4 0
sa:is under	0 -14 15 0 0 0
sa:is up	-2 9 -5 0 0 0
sa:is what	0 -17 13 0 5 0
sa:is why	-9 11 0 0 0 0
sa:island	0 13 -10 0 0 0
sa:issue	0 15 -12 0 0 0
sa:issued	-10 10 0 0 0 0
sa:it	-3 9 -2 -10 2 -12
sa:it 's	0 13 -15 0 0 0
sa:it ,	14 -5 -9 2 5 0
sa:it .	2 23 -18 -4 -17 0
sa:it <day-gone>	-5 13 -6 0 0 0
sa:it a	-4 18 -16 0 0 0
sa:it and	0 -10 14 -2 0 0
sa:it are	0 4 -10 7 0 0
sa:it back	0 15 -14 0 0 0
sa:it begin	8 2 -11 0 0 0
sa:it by	-5 -17 24 3 -3 0
sa:it doe	-7 -21 21 11 0 0
sa:it end	-4 22 -11 -5 0 0
sa:it expire	-6 -19 23 0 0 0
sa:it first	0 12 -9 0 0 0
sa:it go	-14 -15 0 0 28 0
sa:it has	-1 9 -5 0 0 0
sa:it hold	0 -8 8 0 0 0
sa:it in	-2 -16 22 0 -2 0
sa:it lasted	0 15 -14 0 0 0
sa:it make	0 -13 13 0 0 0
sa:it pay	0 -14 16 0 0 0
sa:it say	0 -16 19 0 0 0
sa:it take	0 14 -13 0 0 0
sa:it the	-4 15 -5 0 -3 0
sa:it was	27 -33 8 -17 18 0
sa:it will	-5 15 -5 -1 -2 0
sa:item	0 10 -8 0 0 0
sa:its	1 13 -8 -16 -4 0
sa:its <level>	0 -9 10 0 0 0
sa:its <office>	-1 20 -16 0 0 0
sa:its <person>	-8 0 8 0 0 0
sa:its duty	0 9 -9 0 0 0
sa:its end	0 9 -11 0 0 0
sa:its fentanyl	0 -10 0 0 11 0
sa:its first	8 -11 4 0 0 0
sa:its good	0 8 -5 0 0 0
sa:its oil	6 -10 4 0 0 0
sa:its purchase	13 -6 -9 0 0 0
sa:its tariff	-2 -15 19 0 0 0
sa:izmir	11 -1 -1 -3 0 0
sa:izmir on	12 -19 4 0 0 0
sa:jakarta	0 14 -14 0 0 0
sa:jinping	8 -2 -5 -4 2 0
sa:jinping in	0 0 17 0 -15 0
sa:john	0 -12 12 0 0 0
sa:johor	0 16 -14 -2 0 0
sa:joint	0 0 0 -14 8 0
sa:joint <organisation>	0 -10 12 0 0 0
sa:joint statement	6 7 -11 -8 4 0
sa:joke	0 -8 10 0 0 0
sa:josé	9 -8 0 0 0 0
sa:jump to	0 -7 9 0 0 0
sa:just	0 3 -12 9 0 0
sa:keep a	0 9 -7 0 0 0
sa:keep talking	5 -12 6 0 0 0
sa:keep their	-10 1 0 0 7 0
sa:kick	0 -10 11 0 0 0
sa:kilometre	11 -9 0 0 0 0
sa:kind	0 16 -12 0 0 0
sa:klaipėda	0 -9 11 0 0 0
sa:know	-9 4 3 0 0 0
sa:know .	0 11 -12 0 0 0
sa:labour	0 -12 12 0 0 0
sa:lack	0 -13 0 0 12 0
sa:lago	0 -24 16 0 10 0
sa:lake	-3 -6 -13 10 15 0
sa:lancaster	0 -5 0 10 0 0
sa:lancaster house	0 -5 0 10 0 0
sa:land	11 3 -14 2 -3 0
sa:land in	0 11 -12 3 -2 0
sa:lapse	-3 -8 14 0 0 0
sa:lapse ,	0 9 -6 0 0 0
sa:lapse .	0 -16 18 0 0 0
sa:lapse on	0 -12 13 0 0 0
sa:laptop	-12 14 0 0 0 0
sa:largest	-2 -8 11 0 0 0
sa:largest importer	0 -11 11 0 0 0
sa:larnaca	0 -1 -9 13 0 0
sa:last	6 -8 0 9 -12 11
sa:last ,	0 -15 9 8 0 0
sa:last -	10 -9 0 0 0 0
sa:last .	11 -29 20 -3 0 0
sa:last <span>	-4 -7 9 3 -2 0
sa:last day	0 -11 7 6 0 0
sa:last of	-1 -10 15 -2 0 0
sa:last summer	0 14 -12 0 0 0
sa:last time	9 -7 -19 16 0 0
sa:last until	0 22 -18 0 0 0
sa:last week	-18 16 -14 0 -6 13
sa:last year	-4 -3 0 -1 8 0
sa:lasted	10 -3 0 -16 0 0
sa:lasted <span>	0 -14 18 -2 0 0
sa:lasted about	-11 13 0 0 -1 0
sa:lasted from	18 -7 -7 -1 0 0
sa:lasted until	0 14 -11 0 0 0
sa:lasting	0 -23 21 6 0 0
sa:lasting agreement	0 -24 19 7 0 0
sa:late	24 -23 6 -2 -3 0
sa:late .	13 -20 8 0 0 0
sa:late on	13 -3 -7 0 0 0
sa:later	-8 -7 0 0 11 0
sa:later .	-1 23 -15 0 -5 0
sa:later in	3 -14 -9 -1 18 0
sa:later thi	-3 -16 10 13 -5 0
sa:latest	0 11 -6 0 -2 0
sa:law	0 20 -16 -1 0 0
sa:law .	-11 9 0 0 0 0
sa:lead	0 21 -19 -1 0 0
sa:leader	-8 0 -3 -8 17 0
sa:leader ,	0 13 -11 0 0 0
sa:leader in	7 -2 -11 0 7 0
sa:leather	17 3 -24 0 0 0
sa:leave	3 -14 20 -25 0 0
sa:leave for	0 18 -16 0 0 0
sa:leave on	0 -15 17 0 0 0
sa:leave open	0 0 10 0 -9 0
sa:leave out	2 0 -11 0 6 0
sa:leave the	6 -36 27 0 9 0
sa:leave their	2 5 -10 0 0 0
sa:led	-3 12 -10 1 -1 0
sa:led by	-2 13 -10 0 0 0
sa:length	-4 11 -5 0 0 0
sa:lentil	16 -10 -4 0 0 0
sa:less than	3 -14 15 0 -3 0
sa:let	4 8 -9 -2 -1 0
sa:let in	0 -16 16 0 0 0
sa:let their	13 0 -13 0 0 0
sa:letter	0 -14 0 0 18 0
sa:letter ,	0 -7 10 0 0 0
sa:level	0 -2 9 -11 -2 0
sa:level .	0 10 -5 0 0 0
sa:levy	0 -12 15 0 0 0
sa:levy <level>	0 -14 16 0 0 0
sa:licence	-1 -5 11 0 0 0
sa:licence for	0 -8 11 0 0 0
sa:licensing	0 10 -9 0 0 0
sa:lighthizer	0 -17 9 0 7 0
sa:likely	0 -3 9 0 -2 0
sa:likely .	0 11 -5 -1 0 0
sa:likely to	0 -8 12 0 0 0
sa:limit	0 -13 14 0 0 0
sa:line	15 3 -20 -1 0 0
sa:link	10 -3 -3 -2 0 0
sa:link on	7 -10 2 -1 0 0
sa:linked	0 -9 11 0 0 0
sa:lisbon .	0 -20 22 0 0 0
sa:lisbon on	2 11 -12 0 0 0
sa:list	-6 4 -5 9 -1 0
sa:list of	-1 -5 -2 13 0 0
sa:listed	0 12 -11 0 0 0
sa:little	-11 -8 9 8 0 0
sa:liu	-8 -11 19 0 0 0
sa:liu he	-7 -10 18 0 0 0
sa:live	2 25 -26 0 0 0
sa:livingstone	0 -13 15 0 0 0
sa:local	-7 -11 17 0 0 0
sa:local time	0 -9 11 0 0 0
sa:lomé	0 -10 11 0 0 0
sa:london .	-1 14 -10 -2 0 0
sa:london in	0 -14 15 0 0 0
sa:long	10 11 -21 0 -1 0
sa:longer	6 -7 -13 7 13 0
sa:longer .	0 -10 10 0 0 0
sa:longer than	0 -4 -10 0 11 0
sa:look	-21 1 14 -13 1 0
sa:look forward	-12 -8 15 0 5 0
sa:look on	-3 12 -2 0 -5 0
sa:lose	0 -20 6 0 12 0
sa:lot	0 -15 16 0 0 0
sa:loui	0 -14 16 0 0 0
sa:lower	-20 13 0 -3 -5 0
sa:lower their	0 10 -8 0 0 0
sa:lumpur ,	0 -8 9 0 0 0
sa:lumpur on	0 -11 -1 9 4 0
sa:lunch	0 -14 7 0 9 0
sa:lusaka	0 17 -17 0 0 0
sa:m	9 0 -1 0 -6 0
sa:m .	9 0 -1 0 -6 0
sa:machine	-2 -22 25 0 0 0
sa:machinery	9 10 -20 0 0 0
sa:machinery ,	0 12 -11 0 0 0
sa:madrid	-12 7 -2 1 -1 0
sa:madrid on	0 7 -5 0 0 0
sa:magnet	0 8 -12 0 4 0
sa:main	-1 -12 15 0 0 0
sa:maize	0 -12 12 0 0 0
sa:make	0 2 -1 -14 5 0
sa:make progress	25 -28 5 0 -2 0
sa:make with	-3 11 -6 0 0 0
sa:maker of	0 -15 16 0 0 0
sa:making	11 -6 -6 0 0 0
sa:making of	11 -6 -6 0 0 0
sa:malaysian	0 -9 11 0 0 0
sa:malaysian capital	0 -9 11 0 0 0
sa:man in	0 -11 13 0 0 0
sa:many	-3 0 -12 5 9 0
sa:march	0 -16 18 0 0 0
sa:margin	-7 -18 11 0 3 7
sa:margin of	-7 -17 9 0 3 7
sa:market	0 9 -9 -2 2 0
sa:marseille	0 -19 19 0 0 0
sa:matter .	-2 11 -6 0 0 0
sa:may	1 -6 -5 15 3 0
sa:may be	0 -8 2 10 0 0
sa:maybe	13 -10 -2 0 0 0
sa:me	5 7 -19 0 0 0
sa:mean	-15 2 12 0 -6 0
sa:mean to	0 -7 13 0 -5 0
sa:meant	0 -20 26 -4 0 0
sa:meant to	0 -14 19 -4 0 0
sa:measure	-1 15 -9 0 0 0
sa:media .	0 -13 17 0 -2 0
sa:media that	-7 13 -6 0 0 0
sa:mediator	0 23 -18 -1 0 0
sa:medicine	9 -20 3 11 -1 0
sa:medicine ,	0 14 -12 0 0 0
sa:medicine .	14 -17 3 0 0 0
sa:medicine will	0 -6 -8 13 0 0
sa:meet	0 0 4 -26 4 0
sa:meet ,	1 22 -20 0 0 0
sa:meet <name>	0 5 -10 0 5 0
sa:meet <person>	-4 31 -25 1 -8 0
sa:meet <quality>	0 16 -20 0 5 0
sa:meet again	-1 -7 17 -7 0 0
sa:meet for	-4 10 -2 0 -3 0
sa:meet in	20 -32 15 0 5 0
sa:meet of	-8 13 -12 -6 11 0
sa:meet on	-6 17 -9 0 0 0
sa:meet since	-1 -13 21 0 -5 0
sa:meet the	0 -9 13 0 -1 0
sa:meet thi	1 9 -14 0 3 0
sa:meet with	5 -5 11 -7 -8 0
sa:meeting	-9 12 -4 0 0 0
sa:memorandum	-3 15 -9 0 0 0
sa:men	0 17 -15 0 0 0
sa:mention it	0 -12 12 0 0 0
sa:mention the	0 13 -12 0 0 0
sa:metal	-1 10 -6 0 0 0
sa:metre	0 -4 9 0 -1 0
sa:mid	-4 8 0 -4 0 0
sa:mid -	-4 8 0 -4 0 0
sa:middle	0 7 0 0 -11 0
sa:midnight	1 8 -14 3 0 0
sa:midnight ,	7 -15 6 5 0 0
sa:midnight in	0 10 -8 0 0 0
sa:midnight on	-1 16 -11 0 0 0
sa:might be	-9 15 -2 0 0 0
sa:military	0 11 -8 0 0 0
sa:milk	-1 15 -11 0 0 0
sa:mill	0 16 -15 0 0 0
sa:mill .	0 12 -11 0 0 0
sa:mineral	0 -7 9 0 0 0
sa:minister	16 -6 -5 4 -11 0
sa:minister ,	-9 14 -7 0 -3 0
sa:minister .	-19 14 -5 11 -1 0
sa:minister of	12 -1 -3 -2 0 0
sa:ministerial	4 -12 7 0 0 0
sa:ministry	0 0 -6 13 -6 0
sa:ministry ,	0 -10 13 0 0 0
sa:ministry .	0 -6 12 -5 0 0
sa:ministry announce	-1 10 -6 0 0 0
sa:ministry of	0 10 -4 -2 0 0
sa:minute	30 -13 -18 -3 7 0
sa:minute ,	0 3 -13 0 10 0
sa:minute .	16 -14 -8 2 7 0
sa:mnuchin	0 -11 15 0 0 0
sa:mombasa	-1 -14 18 0 0 0
sa:monday	0 17 -14 0 0 0
sa:monday ,	0 13 -12 0 0 0
sa:money	-2 10 -5 0 0 0
sa:montego	0 -11 11 0 0 0
sa:montego bay	0 -11 11 0 0 0
sa:month	0 -14 0 17 3 0
sa:month ,	6 -8 0 -11 8 0
sa:month .	4 -6 -14 22 -3 0
sa:month in	0 -15 10 8 0 0
sa:more	7 10 -17 -5 3 0
sa:more ,	0 -2 10 0 -5 0
sa:more .	4 10 -11 -3 0 0
sa:more at	12 -17 5 0 0 0
sa:more for	0 14 -11 0 0 0
sa:more than	0 10 -1 -9 -12 0
sa:more to	0 -5 -8 0 13 0
sa:morning	7 -1 -3 -6 -11 8
sa:morning ,	0 21 -27 5 0 0
sa:morning .	28 -22 11 -10 -12 0
sa:morning <person>	0 -10 12 0 0 0
sa:morning and	-1 -6 11 0 0 0
sa:morning in	-9 24 -18 0 0 0
sa:most important	-3 -7 12 0 0 0
sa:most of	5 11 -18 0 0 0
sa:most recently	0 -16 17 0 0 0
sa:mother	-2 -12 15 0 0 0
sa:motor	12 -9 -1 0 0 0
sa:move	2 7 -13 7 -3 0
sa:move to	0 -14 2 11 0 0
sa:mr	16 -17 10 -2 -5 0
sa:mr .	-4 4 10 -10 -5 0
sa:mr <person>	18 -18 0 2 -1 0
sa:much	-4 -18 18 0 5 0
sa:muscat	0 12 -11 0 0 0
sa:must	0 14 -8 0 -1 0
sa:must be	0 11 -7 0 0 0
sa:mutual	7 6 -15 -1 0 0
sa:my	-6 10 -1 0 0 0
sa:nagoya	0 -10 11 0 0 0
sa:name of	0 10 -9 0 0 0
sa:named	0 0 -5 8 -2 0
sa:named .	0 -1 -13 11 0 0
sa:nang	0 -13 14 0 0 0
sa:narrow	0 18 -17 0 0 0
sa:nation	0 -11 7 10 -2 0
sa:national	3 -1 -7 9 -2 0
sa:nato	-3 19 -14 0 0 0
sa:near	0 -17 8 8 -1 0
sa:near seoul	0 -1 -13 16 0 0
sa:nearly	0 10 -14 -4 8 0
sa:necessary	-4 18 -14 0 0 0
sa:need a	0 10 -8 0 0 0
sa:need not	0 -7 8 0 0 0
sa:needed	-9 17 -6 0 0 0
sa:needed .	-5 10 -1 0 0 0
sa:negotiation	-7 2 -14 16 0 0
sa:negotiation ,	0 14 -10 0 0 0
sa:negotiation .	0 0 -10 12 0 0
sa:negotiation between	0 -9 12 0 0 0
sa:negotiation in	0 19 -16 0 0 0
sa:negotiation on	0 -17 21 0 -1 0
sa:negotiation with	0 -4 -5 13 -1 0
sa:negotiator	0 17 -10 -8 0 0
sa:neither side	0 -15 16 0 0 0
sa:new )	4 -18 4 9 0 0
sa:new <organisation>	0 -6 8 0 0 0
sa:new date	-1 0 -6 9 0 0
sa:new from	-4 -7 11 0 0 0
sa:new truce	0 -14 14 0 0 0
sa:new york	-2 -14 5 -16 17 0
sa:newspaper	-3 17 -13 0 0 0
sa:next	1 -3 -4 -2 1 9
sa:next month	0 -13 0 2 9 0
sa:next to	0 12 -8 0 0 0
sa:next week	6 0 -4 -12 0 11
sa:next year	-7 6 3 -13 0 0
sa:nickel	0 -16 16 0 0 0
sa:night	16 -10 0 -20 7 0
sa:night ,	0 -6 -1 0 12 0
sa:night .	9 -14 10 0 0 0
sa:night and	11 0 -10 0 0 0
sa:night without	0 18 -17 0 0 0
sa:nil	0 11 -6 0 0 0
sa:no	-4 17 -3 -9 -9 -1
sa:no day	0 9 0 -6 0 0
sa:no deal	0 11 -6 -2 0 0
sa:no hurry	0 16 -14 0 0 0
sa:no longer	5 18 -23 0 0 0
sa:no new	0 7 -13 10 -1 0
sa:no paper	0 -12 12 0 0 0
sa:no result	0 11 -10 0 0 0
sa:no signature	0 12 -11 0 0 0
sa:nobody	-9 -9 9 -2 -3 14
sa:nobody at	0 12 -11 0 0 0
sa:nobody in	0 15 -13 0 0 0
sa:none	-3 9 -3 -2 0 0
sa:none of	0 11 -10 0 0 0
sa:noon	7 0 -20 16 -3 0
sa:noon .	-6 22 -14 0 0 0
sa:nor	0 9 -4 0 -2 0
sa:north	-1 20 -15 0 0 0
sa:not	-7 -1 10 0 -6 -1
sa:not .	0 -31 33 0 0 0
sa:not <level>	12 -8 -5 0 0 0
sa:not at	0 9 -8 0 0 0
sa:not been	0 -16 7 10 0 0
sa:not before	-8 9 0 0 0 0
sa:not in	5 -16 11 0 0 0
sa:not raise	11 -1 -10 0 0 0
sa:not take	-10 23 -13 0 0 0
sa:not the	-1 24 -20 0 -1 0
sa:note	0 20 -18 0 0 0
sa:nothing	9 -2 0 2 -12 0
sa:nothing .	0 -8 13 0 0 0
sa:nothing about	0 14 -12 -1 0 0
sa:nothing but	0 16 -15 0 0 0
sa:nothing else	0 -16 17 0 0 0
sa:nothing from	0 -11 11 0 0 0
sa:nothing is	-10 8 3 0 -6 0
sa:nothing of	9 -7 0 0 0 0
sa:nothing was	0 -6 10 -1 0 0
sa:notice .	7 -17 10 0 0 0
sa:now ,	-6 17 -6 0 0 0
sa:now run	0 -16 17 0 0 0
sa:nowhere	0 10 -9 0 0 0
sa:number	1 0 -17 7 11 0
sa:number ,	0 13 -12 0 0 0
sa:number .	-1 8 -5 0 0 0
sa:number of	0 -1 -8 0 9 0
sa:occasion	0 0 8 -6 0 0
sa:odesa	0 -17 17 0 0 0
sa:of	3 1 1 7 -10 -11
sa:of "	-14 12 0 0 0 0
sa:of <day-ahead>	0 -1 -4 10 0 0
sa:of <day-gone>	21 -19 10 -4 -6 0
sa:of <goods-amount>	-13 3 4 0 0 0
sa:of <level>	-14 -10 17 -3 6 0
sa:of <money>	0 -15 16 0 0 0
sa:of <month-ahead>	10 -2 2 -10 0 0
sa:of <month-gone>	5 1 -10 -3 6 0
sa:of <name>	1 15 -4 -22 -23 0
sa:of <number>	-21 8 6 -4 -4 0
sa:of <office>	12 -6 2 -8 -6 0
sa:of <organisation>	2 -14 5 0 6 0
sa:of <person>	-27 22 -3 5 -18 0
sa:of <quality>	-16 24 -12 -3 -1 0
sa:of <seat>	10 -5 -11 4 0 0
sa:of <span>	6 -15 20 -18 -11 0
sa:of a	-2 2 11 -24 -12 0
sa:of about	0 -16 16 0 0 0
sa:of an	-1 -15 5 12 0 0
sa:of both	-7 -5 7 -3 4 0
sa:of busan	1 17 -18 0 0 0
sa:of coal	0 -11 12 0 0 0
sa:of commerce	-1 13 -9 0 0 0
sa:of duty	7 -10 3 0 0 0
sa:of economic	0 -7 0 6 0 0
sa:of four	0 -11 0 9 0 0
sa:of geneva	6 6 -13 0 0 0
sa:of good	-2 -34 29 13 0 0
sa:of it	6 20 -23 -4 -2 0
sa:of its	-2 28 -20 -1 -2 0
sa:of last	0 -12 16 0 0 0
sa:of medicine	14 -16 0 0 0 0
sa:of mr	0 12 -8 -1 -1 0
sa:of negotiation	-3 -5 -19 21 8 0
sa:of one	8 -9 3 0 0 0
sa:of peace	0 9 -8 0 0 0
sa:of president	0 0 -12 0 13 0
sa:of representative	0 -11 11 0 0 0
sa:of soybean	-13 12 0 0 0 0
sa:of talk	-28 0 9 0 1 -2
sa:of tariff	0 18 -15 0 -2 0
sa:of that	-3 11 -5 0 0 0
sa:of the	5 10 -22 6 4 1
sa:of their	3 0 -13 0 15 0
sa:of three	0 -14 15 0 0 0
sa:of two	10 -10 -8 10 0 0
sa:of what	10 -1 -6 0 0 0
sa:off	-6 8 3 -15 -5 0
sa:off ,	-3 36 -32 0 0 0
sa:off .	-7 24 -18 -9 2 0
sa:off <span>	0 -16 16 0 0 0
sa:off a	10 -20 11 0 0 0
sa:off the	5 -34 35 -4 -1 0
sa:offer .	0 -8 9 0 0 0
sa:oil	4 16 -16 -6 -1 0
sa:oil ,	0 16 -13 0 0 0
sa:old	-6 25 -13 -11 -1 0
sa:old .	0 -8 9 0 0 0
sa:old duty	0 16 -14 -1 0 0
sa:on	15 -3 2 -15 -8 -3
sa:on ,	0 -7 8 0 0 0
sa:on .	-5 35 -22 -7 -1 0
sa:on <day-ahead>	15 0 -4 -40 8 4
sa:on <day-gone>	-12 25 -19 11 -11 -1
sa:on <day-today>	18 -33 25 1 -6 -6
sa:on <level>	11 -14 -3 0 7 0
sa:on <money>	0 -13 14 0 0 0
sa:on <name>	0 -5 8 0 0 0
sa:on <organisation>	0 3 -9 7 0 0
sa:on <person>	0 11 -9 0 0 0
sa:on <quality>	7 -9 8 -15 0 0
sa:on a	12 10 -19 1 -4 0
sa:on another	0 -16 17 0 0 0
sa:on beef	0 -17 18 0 0 0
sa:on cement	0 -19 21 0 0 0
sa:on cocoa	0 -21 22 0 0 0
sa:on coffee	0 -6 -3 12 0 0
sa:on copper	0 -8 9 0 0 0
sa:on each	-11 -7 14 0 -1 0
sa:on everything	0 9 -4 0 0 0
sa:on for	9 3 -13 0 0 0
sa:on good	2 6 -11 0 0 0
sa:on how	0 -17 10 0 8 0
sa:on in	-10 16 -17 9 0 0
sa:on it	-2 -15 21 2 -7 0
sa:on its	2 -19 23 -3 -4 0
sa:on one	6 -15 0 0 10 0
sa:on paper	0 16 -10 0 0 0
sa:on pay	0 17 -16 0 0 0
sa:on rare	0 12 -9 0 0 0
sa:on social	-8 14 -2 0 -3 0
sa:on soybean	11 -1 -10 0 0 0
sa:on steel	3 -10 8 0 0 0
sa:on tea	0 -10 11 0 0 0
sa:on television	-6 -11 16 0 0 0
sa:on the	28 -28 5 0 3 4
sa:on their	5 -8 5 0 0 0
sa:on tiktok	17 -14 -2 0 0 0
sa:on timber	0 13 -13 0 0 0
sa:on to	0 -28 22 5 0 0
sa:on trade	-16 29 -10 0 -4 0
sa:on until	7 -16 10 0 0 0
sa:on what	0 -5 8 0 0 0
sa:on which	-13 -11 11 12 0 0
sa:once	-14 2 -1 14 -10 0
sa:once ,	-4 9 -15 9 0 0
sa:once .	-4 4 -13 8 0 0
sa:once more	0 -13 20 0 -5 0
sa:one	2 -2 -12 19 7 -1
sa:one .	-9 -1 3 8 -5 0
sa:one and	0 -16 16 0 0 0
sa:one another	14 -15 -13 -1 12 0
sa:one end	0 -13 15 -1 0 0
sa:one in	0 -2 -8 12 0 0
sa:one number	0 13 -14 0 0 0
sa:one of	0 -10 4 7 0 0
sa:one on	0 -20 22 0 0 0
sa:one side	0 -9 14 0 0 0
sa:one thing	0 -8 10 0 0 0
sa:onion	0 -11 14 0 0 0
sa:only	0 0 7 -9 -5 0
sa:only that	-2 13 -10 0 0 0
sa:only the	0 -9 10 0 0 0
sa:open	-8 11 2 -15 -15 6
sa:open .	0 3 1 -3 -10 7
sa:opened	-7 1 8 -9 -3 0
sa:opened in	0 -9 12 0 0 0
sa:operator	0 12 -9 0 0 0
sa:or	-11 39 -40 -2 3 0
sa:or <name>	0 12 -10 0 0 0
sa:or <span>	0 -5 -11 14 1 0
sa:or in	0 10 -7 -17 9 0
sa:or not	0 16 -12 0 -1 0
sa:or so	0 -8 7 3 -1 0
sa:or without	0 -10 11 0 0 0
sa:oran	0 -11 11 0 0 0
sa:order	0 18 -7 -5 -12 0
sa:order that	0 18 -15 0 0 0
sa:ordinary	0 18 -14 0 0 0
sa:ordinary duty	0 10 -8 0 0 0
sa:osaka	-4 -14 21 0 0 0
sa:other again	0 -12 6 9 -1 0
sa:other in	4 -14 5 1 0 0
sa:other on	0 12 -8 0 0 0
sa:other side	0 -13 13 0 0 0
sa:our	-11 6 -6 7 0 0
sa:out	-32 4 0 4 8 12
sa:out .	-7 4 -33 -7 23 13
sa:out and	0 -9 12 0 0 0
sa:out in	0 8 -14 6 0 0
sa:out of	-7 -10 11 8 -5 0
sa:out what	-10 -8 21 -3 0 0
sa:outcome	0 -12 5 0 9 0
sa:outcome .	-2 -19 22 0 0 0
sa:output	-7 9 0 0 0 0
sa:over	-16 9 2 -9 0 0
sa:over ,	12 -16 6 0 0 0
sa:over .	-1 18 -31 15 0 0
sa:over <name>	0 -6 8 0 0 0
sa:over and	0 -8 10 0 0 0
sa:over tariff	-11 22 -13 0 0 0
sa:over the	-8 19 -8 -4 0 0
sa:over there	-4 9 -3 0 0 0
sa:own	2 -10 9 7 -10 0
sa:own .	0 -5 12 0 -5 0
sa:p	10 -3 -4 0 0 0
sa:p .	11 -6 -1 0 0 0
sa:page	-4 3 -14 8 5 0
sa:page .	-1 -8 -4 10 6 0
sa:palace	-27 -4 14 7 6 0
sa:palacio	9 -2 -2 0 0 0
sa:palermo	0 -12 13 0 0 0
sa:palm oil	9 -4 0 0 0 0
sa:panama	0 -12 13 0 0 0
sa:panama city	0 -11 11 0 0 0
sa:paper	-21 -16 25 -6 3 0
sa:paper .	-5 -9 15 -1 0 0
sa:paper on	0 4 -13 0 8 0
sa:paper with	0 -11 12 0 0 0
sa:paragraph	0 -13 14 0 0 0
sa:pari	-4 -8 18 -7 -2 0
sa:pari in	0 -5 10 -2 0 0
sa:pari on	0 -15 19 0 0 0
sa:part	-10 -1 5 4 -4 0
sa:parted	0 -12 14 0 0 0
sa:partner	-3 11 -4 0 0 0
sa:party	0 13 -9 -3 0 0
sa:passed	-1 12 -22 0 12 0
sa:past	0 -10 12 -1 0 0
sa:pasta	0 -11 12 0 0 0
sa:pause	-8 -2 13 -4 -6 0
sa:pause ,	-9 0 8 0 0 0
sa:pause .	0 -7 10 0 0 0
sa:pause in	-8 -3 11 0 0 0
sa:pause of	9 5 -20 0 0 0
sa:pay	-13 0 15 -11 -6 0
sa:pay .	0 -16 20 0 -2 0
sa:pay <level>	-10 1 7 -1 -5 0
sa:pay <number>	-6 -16 17 0 3 0
sa:pay it	11 -11 0 0 0 0
sa:peace	-12 7 3 -1 0 0
sa:peace talk	0 22 -21 0 0 0
sa:pen	-8 22 -10 -5 -2 0
sa:pen .	0 23 -17 -3 -1 0
sa:people	-7 1 14 -14 -13 0
sa:people .	-7 -4 14 0 -1 0
sa:people in	0 9 -3 -2 0 0
sa:people on	0 15 -9 0 -4 0
sa:permanent	0 -8 14 -3 0 0
sa:permanent agreement	0 -16 17 0 0 0
sa:permit	-6 -9 18 0 0 0
sa:person	-6 -7 6 12 -6 0
sa:person ,	-13 -8 2 12 0 0
sa:person .	0 -7 10 0 0 0
sa:pharmaceutical	-6 12 -4 0 0 0
sa:phase	0 27 -24 0 0 0
sa:phase of	0 16 -14 0 0 0
sa:phase one	0 11 -9 0 0 0
sa:phone	29 -9 -31 0 0 0
sa:phone ,	8 0 -11 0 0 0
sa:phone on	10 -3 -11 0 3 0
sa:photograph	0 -17 19 0 0 0
sa:phuket	0 -6 9 0 0 0
sa:pistachio	0 0 -10 8 0 0
sa:place	-3 -6 -8 22 -1 0
sa:place ,	0 19 -10 -7 0 0
sa:place .	-11 15 -9 -2 6 0
sa:place in	-2 -18 16 5 -1 0
sa:place on	3 24 -20 -13 0 0
sa:plan	8 -7 -4 -12 20 8
sa:plan ,	0 -9 -4 0 16 0
sa:plan .	0 -4 0 -2 10 0
sa:plan for	6 -13 5 1 4 0
sa:plan to	6 13 -21 0 0 0
sa:plane	-4 -5 11 0 0 0
sa:plant	8 -12 6 0 0 0
sa:platform	-10 12 -1 0 0 0
sa:player	0 10 -8 0 0 0
sa:plu	0 14 -13 0 0 0
sa:plywood	-1 9 -7 0 0 0
sa:port	-5 0 8 -4 -3 0
sa:port .	0 9 -7 0 0 0
sa:port of	0 9 -9 0 0 0
sa:positive	-1 -3 -12 0 15 0
sa:possible	-5 10 -10 3 0 0
sa:post	12 -1 -9 0 -1 0
sa:postpone	0 31 -29 0 0 0
sa:potatoe	-3 11 -7 0 0 0
sa:preliminary	-6 -12 20 -2 0 0
sa:preliminary consensu	-6 -10 18 -1 0 0
sa:premier ,	0 14 -14 0 0 0
sa:premier liu	-6 -15 22 0 0 0
sa:prepare	-7 -12 -5 18 8 0
sa:prepare a	0 -16 19 0 0 0
sa:prepare for	0 -9 10 0 0 0
sa:prepare the	0 11 -12 -4 5 0
sa:presence	0 -4 9 0 -4 0
sa:presence of	0 -4 10 0 -4 0
sa:present	9 5 -10 -1 0 0
sa:present rate	13 -13 0 0 0 0
sa:present truce	0 12 -12 0 0 0
sa:president	7 -9 -6 -33 21 -1
sa:president ,	-10 0 15 0 -4 0
sa:president .	-9 -1 0 0 11 0
sa:president <person>	-3 20 -28 0 15 0
sa:president donald	-4 8 5 0 -14 0
sa:president of	5 13 -23 0 0 0
sa:president on	18 -19 0 0 0 0
sa:president to	0 -5 10 0 0 0
sa:president xi	9 0 -6 -2 0 0
sa:press	-9 17 -15 6 0 0
sa:press )	3 2 -17 8 0 0
sa:press conference	-13 6 2 0 0 0
sa:prevent	-10 -6 17 0 0 0
sa:price	-3 31 -20 0 -9 0
sa:prime	8 7 -11 -1 -6 0
sa:prime minister	8 7 -11 -1 -6 0
sa:principle	0 13 -9 0 -1 0
sa:printed	-12 21 -10 0 0 0
sa:prisoner	0 24 -23 0 0 0
sa:proclamation	0 11 -7 0 0 0
sa:produced	0 -16 10 -4 9 0
sa:produced a	0 -10 12 0 0 0
sa:product	0 11 -6 0 0 0
sa:programme	0 11 -10 0 0 0
sa:progress	19 -33 26 -11 -4 0
sa:progress ,	0 -15 16 0 0 0
sa:progress .	-5 -4 13 -5 0 0
sa:prolong	0 -14 1 15 0 0
sa:prolong it	7 -8 1 0 0 0
sa:prolong the	0 0 -20 17 0 0
sa:prolong their	-8 -12 18 0 0 0
sa:prolonged by	-3 -9 13 0 0 0
sa:prolonged their	10 -9 0 0 0 0
sa:prolonging	-3 -25 23 6 0 0
sa:promise	7 -1 3 -8 -9 0
sa:promise of	-1 -26 30 0 -2 0
sa:promise to	0 22 -20 -2 0 0
sa:protocol	0 12 -8 0 0 0
sa:provide	0 -16 17 0 0 0
sa:public	-4 16 -9 0 -3 0
sa:publish	0 12 -12 0 0 0
sa:published	0 15 -12 -2 -5 0
sa:published a	-1 20 -17 0 0 0
sa:punta	1 -14 11 0 0 0
sa:punta del	2 -13 10 0 0 0
sa:purchase	8 -15 15 -3 -5 0
sa:purpose	0 -13 15 0 0 0
sa:purpose .	0 -10 11 0 0 0
sa:put	0 12 -5 0 -20 0
sa:put an	0 -7 8 0 0 0
sa:put off	12 0 -2 -7 -6 0
sa:quadruple	-4 12 -5 0 0 0
sa:quadruple its	-4 12 -5 0 0 0
sa:quickly	-14 18 -2 0 0 0
sa:radio	12 -2 -9 0 0 0
sa:raise duty	11 0 -10 0 0 0
sa:raise its	14 -17 4 0 0 0
sa:rang	12 -9 -3 0 0 0
sa:rare	-5 -9 16 0 -11 0
sa:rare -	0 9 -6 0 0 0
sa:rare earth	0 -12 16 0 -8 0
sa:rate .	10 -5 -4 0 0 0
sa:rate of	0 -18 22 0 0 0
sa:rather	3 -10 7 0 0 0
sa:rather than	0 -14 18 0 0 0
sa:reach	-21 5 1 0 13 0
sa:reach in	0 21 -19 0 0 0
sa:reach the	-10 3 7 0 0 0
sa:ready to	0 15 -11 -2 0 0
sa:reagan	0 13 -12 0 0 0
sa:reason	-8 -11 13 0 6 0
sa:reason to	0 -8 10 0 0 0
sa:receive	-22 -5 -4 5 20 0
sa:receive <person>	-9 0 -15 7 18 0
sa:recently	-2 -11 17 0 0 0
sa:recently in	0 -12 12 0 0 0
sa:reciprocal	-12 39 -23 -3 -2 0
sa:reciprocal tariff	-2 11 -5 0 0 0
sa:reference	-11 18 -7 0 0 0
sa:refused	0 8 -6 0 0 0
sa:regulator	-11 0 7 0 0 0
sa:relation	0 -11 12 0 0 0
sa:relief	0 -7 14 0 0 0
sa:remain	0 22 -17 0 0 0
sa:renewal	9 0 -6 0 0 0
sa:reopen	0 -4 -5 9 0 0
sa:reply	-3 11 -5 0 0 0
sa:report .	0 -1 -2 11 -6 0
sa:report that	-5 11 -4 0 0 0
sa:reporter .	0 13 -16 6 -4 0
sa:reporter in	0 -2 13 0 -7 0
sa:reporter on	-1 12 -19 7 0 0
sa:reporter that	0 -18 20 -4 5 0
sa:require	0 -6 -3 9 0 0
sa:rescind	9 -13 3 0 0 0
sa:reserved	0 -12 3 7 0 0
sa:resort	0 -12 18 0 -3 0
sa:resort in	0 -8 14 0 -2 0
sa:respect	0 -9 11 0 0 0
sa:rest for	-2 16 -12 0 0 0
sa:rest of	0 -10 0 10 0 0
sa:result	11 4 -4 -13 -2 0
sa:result of	0 10 -9 0 0 0
sa:resume	-10 0 0 9 -4 0
sa:resume .	0 -6 9 0 0 0
sa:resume in	0 11 -5 -7 0 0
sa:resume on	-1 6 -21 11 0 0
sa:retaliation	0 7 -6 0 0 0
sa:return	-8 11 -11 3 0 0
sa:return from	0 22 -18 0 0 0
sa:review	-15 16 0 0 0 0
sa:rice ,	0 13 -12 0 0 0
sa:rich	0 -8 9 0 0 0
sa:ring	9 -6 -1 0 0 0
sa:rise	21 -16 -1 9 -11 0
sa:rise <level>	0 18 -9 0 -9 0
sa:rise from	10 -11 1 0 0 0
sa:rise to	11 -9 0 0 0 0
sa:river	0 16 -14 0 0 0
sa:road	-6 10 -2 0 0 0
sa:robert	-1 -11 6 0 7 0
sa:robert lighthizer	0 -18 9 0 7 0
sa:ronald	0 11 -11 0 0 0
sa:ronald reagan	0 11 -11 0 0 0
sa:room	0 12 -17 -1 8 0
sa:room ,	-1 4 -13 -4 12 0
sa:rose	0 11 -9 0 0 0
sa:rosenbad	0 -11 13 -1 0 0
sa:round	-2 -17 9 18 -2 0
sa:round in	6 -24 18 -2 0 0
sa:round of	-15 30 -41 20 3 0
sa:round on	0 -6 -3 13 0 0
sa:round with	0 -12 2 7 0 0
sa:row	0 14 -7 0 -4 0
sa:rule	-3 12 -3 -3 -1 0
sa:rum	0 -13 3 12 0 0
sa:run for	0 -2 13 0 -10 0
sa:run on	12 1 -16 0 0 0
sa:run out	-10 12 -11 3 1 0
sa:run until	-6 -5 12 0 0 0
sa:saint	0 -8 10 0 0 0
sa:saint -	0 -8 10 0 0 0
sa:salalah	3 -19 15 0 0 0
sa:salmon	-3 -6 10 0 0 0
sa:salvador	0 -15 17 0 0 0
sa:samarkand	0 -14 16 0 0 0
sa:same .	8 4 -8 -1 -2 0
sa:same day	-6 -1 12 0 0 0
sa:santa	1 -9 9 0 0 0
sa:santa cruz	1 -9 9 0 0 0
sa:sapporo	0 -15 17 0 0 0
sa:sardine	0 -8 9 0 0 0
sa:saturday	0 13 -12 0 0 0
sa:saved	0 -9 10 0 0 0
sa:say	3 5 -9 -6 -2 8
sa:say ,	0 18 -19 -2 0 0
sa:say .	32 -11 0 -13 -1 -4
sa:say :	-2 14 -9 0 0 0
sa:say ;	1 -7 -5 12 0 0
sa:say <name>	0 9 -9 0 0 0
sa:say <person>	-7 8 -9 7 -2 0
sa:say after	-7 -21 0 2 17 8
sa:say at	0 0 -6 0 -2 10
sa:say he	0 16 -9 -2 -10 0
sa:say in	-5 4 8 -12 -7 0
sa:say it	-10 10 0 0 0 0
sa:say no	2 -9 6 0 0 0
sa:say nothing	9 0 -6 -1 0 0
sa:say on	11 -3 0 1 -10 0
sa:say that	2 -18 21 -12 1 0
sa:say the	-9 -3 -10 5 17 0
sa:say yes	0 10 -5 0 0 0
sa:scheduled for	0 -8 9 0 0 0
sa:school	0 24 -22 -2 0 0
sa:scott	5 -3 -15 4 10 0
sa:scott bessent	5 1 -12 4 0 0
sa:scrap .	0 10 -10 0 0 0
sa:screen	17 -8 -12 0 0 0
sa:seal	9 3 -14 0 1 0
sa:season	12 -9 0 0 0 0
sa:seat	0 -10 18 -7 0 0
sa:seat of	0 -9 15 -6 0 0
sa:second -	0 15 -13 0 0 0
sa:second .	0 -11 12 0 0 0
sa:second and	0 -27 21 8 0 0
sa:second day	-4 -3 11 -7 -6 0
sa:second is	0 0 -16 14 0 0
sa:second meet	0 -14 16 0 0 0
sa:second round	-2 1 5 -16 0 0
sa:second time	-3 5 -14 -1 14 0
sa:second truce	0 -17 17 0 0 0
sa:secondary	0 -17 17 0 0 0
sa:secretary	2 -15 4 0 8 0
sa:secretary scott	5 -3 -15 4 10 0
sa:section	-2 20 -13 0 0 0
sa:section <number>	-2 19 -12 0 0 0
sa:security	-2 10 -5 0 0 0
sa:see "	-5 -8 13 0 0 0
sa:see <name>	0 15 -13 0 0 0
sa:see each	5 -13 2 6 0 0
sa:see the	0 -9 10 0 0 0
sa:seemed	-2 -8 2 0 10 0
sa:send	7 16 -21 0 -4 0
sa:sense	0 10 -10 0 0 0
sa:service	12 -10 0 0 0 0
sa:session	0 10 -6 0 -1 0
sa:set	2 8 0 -13 -14 0
sa:set a	2 -11 9 0 0 0
sa:settle	2 -19 3 5 11 0
sa:settle in	7 7 -15 0 0 0
sa:settle the	2 -8 10 -2 -3 0
sa:settle their	-3 7 -10 -2 7 0
sa:seven	0 10 -9 0 0 0
sa:seventh round	0 -9 11 0 0 0
sa:several	0 14 -12 0 0 0
sa:shall	-11 -17 27 0 0 0
sa:share	-1 28 -23 0 -1 0
sa:she tell	-9 9 0 0 0 0
sa:sheet	-2 16 -10 0 -2 0
sa:sheet of	0 11 -10 0 0 0
sa:sheet on	0 14 -12 0 0 0
sa:shenzhen	-1 14 0 -5 -10 0
sa:shenzhen in	0 -10 20 -4 -10 0
sa:shenzhen on	0 12 -14 0 1 0
sa:ship	-15 23 -10 0 0 0
sa:ship .	0 14 -11 0 0 0
sa:shop	0 -9 3 5 0 0
sa:short	-7 15 -4 -1 0 0
sa:shortly	-4 -18 -12 28 1 0
sa:should	2 11 -13 -3 0 0
sa:show	1 -16 16 0 0 0
sa:show .	0 -11 13 0 0 0
sa:shut	0 0 -9 9 0 0
sa:side	-6 -5 0 11 0 8
sa:side .	-11 -4 5 0 -1 10
sa:side and	0 -17 9 0 7 0
sa:side are	0 15 -14 0 0 0
sa:side by	0 -19 10 0 8 0
sa:side had	0 -20 14 8 0 0
sa:side meet	0 -9 10 0 0 0
sa:side of	0 10 -8 0 0 0
sa:sideline	0 -8 12 -1 0 0
sa:sideline of	0 -7 10 -1 0 0
sa:sign	-13 5 -2 9 -2 0
sa:sign .	0 6 -10 6 0 0
sa:sign a	4 -16 5 8 5 0
sa:sign agreement	0 13 -10 0 0 0
sa:sign an	-2 16 -10 0 0 0
sa:sign at	0 -6 9 0 0 0
sa:sign by	9 6 -15 -1 0 0
sa:sign for	0 9 -8 0 0 0
sa:sign in	-1 -4 0 0 10 0
sa:sign on	0 -10 13 0 0 0
sa:sign the	-8 18 -14 -10 4 0
sa:signature	-12 4 0 -9 7 0
sa:signature .	-1 12 -7 -1 0 0
sa:since	5 13 -6 -13 -12 -3
sa:since <day-gone>	-4 -12 12 6 0 0
sa:since <number>	-10 0 12 -8 -2 0
sa:since geneva	0 10 -8 0 0 0
sa:since spring	0 0 -7 0 12 0
sa:since the	8 0 0 1 -14 0
sa:since they	0 13 -8 0 -3 0
sa:sir <person>	0 -9 0 0 7 0
sa:sit	-4 -13 6 13 0 3
sa:sit for	0 19 -19 0 0 0
sa:sit in	5 -18 8 5 0 0
sa:sit on	0 19 -17 0 0 0
sa:sit with	-4 -11 15 0 0 0
sa:sixth	0 -4 0 13 -4 0
sa:sixth round	0 -4 -8 16 0 0
sa:sixth time	0 14 -8 0 -2 0
sa:sleep	0 -12 14 0 0 0
sa:sleep .	0 -7 9 0 0 0
sa:small	-10 6 1 0 0 0
sa:smile	0 -15 17 0 0 0
sa:smoke	0 14 -11 -2 0 0
sa:snow	0 -5 8 0 0 0
sa:so	7 10 -18 9 -12 0
sa:so .	0 -8 9 2 -3 0
sa:so that	0 17 -28 5 0 0
sa:social media	-8 14 -2 0 -3 0
sa:sofa	0 -8 9 0 0 0
sa:some	-13 3 -3 -4 15 0
sa:somewhere	0 11 -9 1 -2 0
sa:soon	5 -12 -19 22 -4 0
sa:soon ,	0 -12 -5 18 0 0
sa:soon as	8 0 -10 3 0 0
sa:soup	0 9 -7 0 0 0
sa:south	0 -11 14 0 0 0
sa:soybean	-2 9 -9 -9 5 0
sa:soybean .	-2 -7 13 0 0 0
sa:soybean and	2 -10 11 0 0 0
sa:spare	13 -15 0 -3 4 0
sa:spare .	0 -9 10 0 0 0
sa:speak	0 -9 14 0 0 0
sa:speak .	0 -8 9 0 0 0
sa:speak about	0 -9 11 0 0 0
sa:speak of	2 -12 10 0 0 0
sa:speaking	8 -13 7 0 0 0
sa:speed	0 -13 9 4 0 0
sa:spent	0 -12 14 0 0 0
sa:spirit	0 -8 12 0 0 0
sa:spoke	-8 23 -20 -2 0 0
sa:spoke by	-12 23 -16 0 0 0
sa:spoke of	-10 1 9 0 0 0
sa:spoke on	11 -11 -6 0 4 0
sa:spoken	-15 2 12 0 0 0
sa:spoken of	0 -10 13 0 0 0
sa:spring of	0 -12 12 0 0 0
sa:st	0 -16 18 0 0 0
sa:st .	0 -15 16 0 0 0
sa:stability	-1 12 -7 0 -1 0
sa:staff	0 11 -14 0 4 0
sa:stand	-5 3 -10 11 0 0
sa:stand in	0 -4 -7 12 0 0
sa:standstill	0 -7 8 0 0 0
sa:start	4 -3 -11 14 -7 8
sa:start <day-ahead>	0 -9 9 0 0 0
sa:start on	-3 24 -18 -4 0 0
sa:state visit	-6 4 -9 7 3 0
sa:statement	3 7 -7 -12 3 0
sa:statement .	-1 -15 16 -6 6 0
sa:statement on	10 5 -17 0 0 0
sa:stay at	-2 -15 18 0 0 0
sa:stay in	0 12 -10 0 0 0
sa:steel	-1 -15 13 -5 8 0
sa:steel ,	-3 -8 12 0 0 0
sa:steel and	-3 24 -20 0 0 0
sa:step	-11 0 7 -6 0 0
sa:step ,	0 -9 9 0 0 0
sa:step of	0 11 -9 0 0 0
sa:steven	0 -13 16 0 0 0
sa:steven mnuchin	0 -10 13 0 0 0
sa:still	-2 3 -10 -7 15 0
sa:still in	0 17 -17 0 0 0
sa:still pay	0 -10 11 0 0 0
sa:still to	0 9 -13 0 0 0
sa:stock	-1 11 -8 0 0 0
sa:stockholm	-10 -18 26 -14 0 0
sa:stockholm on	0 -21 26 -3 0 0
sa:stop	-13 0 9 -11 -2 0
sa:stop .	0 -21 25 -1 0 0
sa:strategic	0 16 -15 0 0 0
sa:strike	2 23 -46 14 -1 0
sa:substantial	-7 6 0 -8 4 0
sa:success .	-2 -16 20 0 0 0
sa:successful	0 -10 11 0 0 0
sa:successful framework	0 -11 12 0 0 0
sa:successor	0 18 -16 0 0 0
sa:successor ,	0 10 -9 0 0 0
sa:such	0 -19 11 -1 9 0
sa:such meet	0 -15 3 0 10 0
sa:sugar	0 0 -11 14 0 0
sa:sugar ,	-2 25 -23 0 0 0
sa:sugar and	0 -18 20 0 0 0
sa:sugar from	4 -13 9 0 0 0
sa:sugar truce	0 -7 -13 17 0 0
sa:sum	0 8 -7 0 0 0
sa:summary	0 12 -11 0 0 0
sa:summer	-5 -9 -8 21 3 0
sa:summer ,	0 -1 -10 9 0 0
sa:summer .	-2 -16 2 14 3 0
sa:summit	-8 1 -3 -12 13 0
sa:summit .	-4 3 -11 0 11 0
sa:summit in	0 -9 0 0 13 0
sa:summit of	0 -14 12 0 1 0
sa:supply	1 -13 13 0 0 0
sa:surabaya	0 -13 17 0 0 0
sa:surcharge	-3 15 -4 0 -5 0
sa:surcharge of	0 15 -9 0 -4 0
sa:suspend	0 -12 15 -3 -2 0
sa:suspend for	0 17 -16 0 0 0
sa:suspend its	0 -11 12 0 0 0
sa:suspend the	-10 -9 18 0 0 0
sa:suspend until	0 -9 9 0 0 0
sa:suspension .	0 11 -9 0 0 0
sa:swakopmund	0 -24 24 0 0 0
sa:table	-10 9 2 -12 -10 0
sa:take	-14 0 -2 7 4 0
sa:take <level>	0 -9 11 0 0 0
sa:take <span>	0 -16 5 11 0 0
sa:take a	0 17 -16 0 0 0
sa:take back	0 10 -6 0 0 0
sa:take effect	-3 -17 23 0 -2 0
sa:take off	7 -9 0 0 0 0
sa:take up	0 -19 9 0 8 0
sa:talk	6 5 -14 21 2 -7
sa:talk ,	0 -15 2 20 0 0
sa:talk .	-12 -11 9 15 -3 0
sa:talk about	11 -1 -7 1 0 0
sa:talk and	0 16 -14 0 0 0
sa:talk at	0 29 -24 -3 -1 0
sa:talk had	0 15 -15 0 0 0
sa:talk here	0 9 -4 -7 0 0
sa:talk in	-11 11 -14 2 17 0
sa:talk is	0 2 -11 9 0 0
sa:talk of	0 -21 22 0 0 0
sa:talk open	0 16 -16 0 0 0
sa:talk over	0 12 -11 0 0 0
sa:talk that	0 -27 32 -3 0 0
sa:talk to	16 -10 -5 0 0 0
sa:talk with	-6 -5 13 -6 0 0
sa:talk would	0 -2 -10 12 0 0
sa:talked	20 -7 -6 -6 -2 0
sa:talked by	20 -13 -7 0 0 0
sa:talked for	0 11 -10 0 0 0
sa:talking	4 -18 8 0 7 0
sa:talking about	0 -11 3 0 8 0
sa:tangier	0 -9 11 0 0 0
sa:tangier ,	0 -11 12 0 0 0
sa:tariff	-7 4 1 -14 5 -3
sa:tariff ,	-11 9 1 0 -3 0
sa:tariff are	0 -10 -2 13 0 0
sa:tariff cut	0 -9 9 0 0 0
sa:tariff for	-12 19 -10 0 0 0
sa:tariff in	8 -12 3 0 0 0
sa:tariff of	7 -29 18 0 12 0
sa:tariff on	1 -9 10 -2 0 0
sa:tariff over	0 11 -10 0 0 0
sa:tariff that	0 11 -8 0 0 0
sa:tariff truce	0 -3 5 -12 2 0
sa:tax	11 -22 15 0 0 0
sa:tax at	0 -13 13 0 0 0
sa:tax on	1 -12 11 0 0 0
sa:tea ,	0 -10 10 0 0 0
sa:tea .	0 -7 11 0 0 0
sa:tea and	6 13 -21 0 0 0
sa:technical	0 -20 22 0 0 0
sa:telephone	44 -19 -35 -12 -2 0
sa:telephone ,	24 -18 -8 0 0 0
sa:telephone .	24 -21 0 0 -1 0
sa:telephone <day-today>	12 -11 0 0 0 0
sa:telephone call	6 -9 5 0 0 0
sa:telephone on	4 13 -23 0 -3 0
sa:telephoned	17 -8 -9 0 0 0
sa:television	-11 -6 16 0 -5 0
sa:television advertisement	0 14 -12 0 0 0
sa:television interview	0 -11 14 0 0 0
sa:television that	0 -11 12 0 0 0
sa:tell	-1 9 -14 5 0 0
sa:tell <organisation>	0 10 -8 0 0 0
sa:tell <person>	17 -2 -18 2 0 0
sa:tell him	-15 14 0 0 0 0
sa:tell reporter	0 -13 9 6 3 0
sa:tell the	0 35 -31 0 0 0
sa:tell them	10 -12 0 0 2 0
sa:ten	7 -11 7 0 0 0
sa:ten minute	7 -7 1 0 0 0
sa:tenth	-4 23 -17 0 0 0
sa:term	3 13 -12 -4 -3 0
sa:text	-11 -29 31 6 0 0
sa:text .	0 -14 9 8 0 0
sa:th	0 0 -11 13 0 0
sa:than	0 -7 0 -1 10 0
sa:than <span>	0 -11 14 0 0 0
sa:than plan	0 -16 0 0 16 0
sa:than the	0 1 -10 7 0 0
sa:than two	-2 8 0 0 -9 0
sa:that	-7 3 1 -3 6 0
sa:that ,	0 0 -17 20 -7 0
sa:that .	-1 -14 11 -3 10 0
sa:that <level>	0 -12 13 0 0 0
sa:that <name>	17 4 -8 -11 -14 0
sa:that <person>	9 -2 -1 -13 1 0
sa:that <quality>	-3 12 -7 0 0 0
sa:that <seat>	0 30 -34 0 0 0
sa:that a	-3 22 -14 -2 -3 0
sa:that all	0 -13 14 0 0 0
sa:that begin	0 -8 17 -8 0 0
sa:that day	7 -8 -4 0 6 0
sa:that end	0 -4 -12 22 -2 0
sa:that has	6 8 -11 -3 0 0
sa:that he	-20 23 -10 -6 6 0
sa:that his	-11 0 12 0 -2 0
sa:that is	-12 10 -1 0 0 0
sa:that it	19 -7 -1 -8 -3 0
sa:that its	0 -11 13 0 0 0
sa:that leave	0 11 -9 0 0 0
sa:that lower	0 -11 11 0 0 0
sa:that nobody	0 -5 6 0 0 0
sa:that nothing	0 -10 1 10 0 0
sa:that of	0 -10 12 0 0 0
sa:that put	0 9 -6 0 0 0
sa:that run	0 -18 20 0 0 0
sa:that start	0 -12 12 0 0 0
sa:that the	9 -12 12 -1 -31 4
sa:that their	-19 23 -11 0 7 0
sa:that there	21 -33 2 -7 20 4
sa:that they	6 -11 6 3 -3 0
sa:that was	-7 20 -15 0 0 0
sa:that were	12 -8 0 0 0 0
sa:that will	0 -25 15 0 8 0
sa:that would	-15 -1 9 0 2 0
sa:that you	0 -11 12 0 0 0
sa:the	-13 8 -11 6 14 6
sa:the <day-ahead>	4 -12 0 -13 13 5
sa:the <level>	14 -13 4 0 0 0
sa:the <money>	0 20 -19 0 0 0
sa:the <month-gone>	0 17 -16 0 0 0
sa:the <name>	0 6 -1 -11 2 -1
sa:the <office>	-3 1 -11 12 11 -1
sa:the <organisation>	-22 26 -18 7 -5 4
sa:the <person>	3 12 -6 -3 -17 0
sa:the <points>	0 -5 -3 10 0 0
sa:the <quality>	-33 -12 21 2 -10 17
sa:the <seat>	-42 -28 -16 -4 65 0
sa:the <span>	-4 24 -30 4 3 0
sa:the afternoon	1 -13 14 0 0 0
sa:the agreement	0 -3 -7 4 6 0
sa:the air	0 -9 10 0 0 0
sa:the airport	0 -3 -3 9 0 0
sa:the akasaka	0 -7 16 0 -8 0
sa:the apec	-4 7 -19 -3 18 0
sa:the approval	14 -9 -6 0 0 0
sa:the arrangement	-1 13 -8 0 0 0
sa:the autumn	4 -11 2 -4 7 0
sa:the back	0 21 -20 0 0 0
sa:the border	18 0 -16 0 0 0
sa:the bridge	0 -9 0 -2 -1 14
sa:the budget	0 12 -9 0 0 0
sa:the busan	0 -9 9 0 0 0
sa:the case	0 -13 14 0 0 0
sa:the ceasefire	0 11 -9 0 0 0
sa:the chairmanship	0 -15 16 0 0 0
sa:the city	0 17 -14 0 0 0
sa:the coffee	0 -8 -2 12 0 0
sa:the company	0 9 -6 0 0 0
sa:the country	0 -12 15 0 0 0
sa:the current	11 -11 0 0 0 0
sa:the custom	0 13 -11 0 0 0
sa:the date	5 -12 0 13 -2 0
sa:the day	0 14 -13 -3 0 0
sa:the deadline	0 14 -12 0 0 0
sa:the deal	0 -15 5 12 -3 0
sa:the declaration	0 18 -18 0 0 0
sa:the delegation	-7 -4 11 0 0 0
sa:the desk	-8 -18 3 18 0 0
sa:the dispute	-2 -3 7 0 -2 0
sa:the east	0 10 -9 0 0 0
sa:the eighth	0 4 -12 9 -3 0
sa:the end	10 -26 23 0 -7 0
sa:the evening	0 7 -8 0 0 0
sa:the export	2 -8 8 0 0 0
sa:the extension	-1 16 -9 0 0 0
sa:the extra	0 -12 15 0 0 0
sa:the fee	0 13 -11 0 0 0
sa:the ferry	0 0 -11 0 8 0
sa:the fifth	3 -22 17 0 0 0
sa:the first	-8 -2 14 -28 6 0
sa:the fish	0 -10 10 0 0 0
sa:the following	0 10 -9 0 0 0
sa:the former	0 -11 11 0 0 0
sa:the fourth	2 -18 24 0 -15 0
sa:the framework	1 -13 15 0 -3 0
sa:the freeze	0 15 -14 0 0 0
sa:the g	-2 0 9 0 -12 0
sa:the good	0 -10 11 0 0 0
sa:the great	-3 1 6 -4 -9 0
sa:the higher	0 11 -7 0 0 0
sa:the lake	0 1 -10 11 0 0
sa:the last	0 -40 29 17 -11 0
sa:the latest	0 11 -6 0 -2 0
sa:the law	14 -7 -5 0 0 0
sa:the leader	3 -18 17 0 -4 0
sa:the leave	0 10 -7 -1 0 0
sa:the line	17 -12 -6 0 2 0
sa:the list	0 12 -9 0 0 0
sa:the making	11 -6 -6 0 0 0
sa:the malaysian	0 -9 11 0 0 0
sa:the margin	-7 -17 9 0 3 7
sa:the matter	0 17 -15 0 0 0
sa:the meet	-9 24 -18 -2 0 0
sa:the middle	0 7 0 0 -11 0
sa:the month	0 -5 -2 12 -2 0
sa:the national	0 -7 0 9 -2 0
sa:the new	0 23 -15 -3 -9 0
sa:the next	2 -7 -5 15 -9 0
sa:the night	0 -17 17 0 0 0
sa:the old	-1 14 -5 -3 0 0
sa:the one	0 -22 12 11 -2 0
sa:the order	6 9 -18 0 0 0
sa:the other	-9 -6 20 -9 -5 0
sa:the outcome	0 -15 16 0 0 0
sa:the palace	-14 0 -5 0 14 0
sa:the palacio	9 0 -7 0 0 0
sa:the paper	-3 -4 9 0 0 0
sa:the pen	0 14 -10 -3 0 0
sa:the phone	10 2 -19 0 2 0
sa:the plane	-2 13 -8 0 0 0
sa:the presence	0 -4 10 0 -4 0
sa:the present	0 17 -15 0 0 0
sa:the president	15 -18 2 -1 8 0
sa:the press	0 14 -13 0 0 0
sa:the price	0 9 -8 0 0 0
sa:the quarrel	0 10 -8 0 0 0
sa:the rain	8 -13 7 0 0 0
sa:the rate	-3 12 -6 0 0 0
sa:the reciprocal	-2 15 -8 0 0 0
sa:the rest	-1 0 -7 10 0 0
sa:the river	0 13 -11 0 0 0
sa:the seat	0 -10 12 0 0 0
sa:the second	-10 17 -10 -23 9 0
sa:the seventh	0 10 -9 0 0 0
sa:the side	0 6 -15 8 0 0
sa:the sideline	0 -8 12 -1 0 0
sa:the signature	0 -6 9 0 0 0
sa:the small	0 -10 11 0 0 0
sa:the spring	0 -22 22 2 -5 0
sa:the state	4 13 -20 0 0 0
sa:the strike	0 18 -17 0 0 0
sa:the summer	0 -22 -1 23 3 0
sa:the suspend	0 -10 10 0 0 0
sa:the table	-5 -3 11 -8 -4 0
sa:the talk	-1 16 -7 -14 -1 0
sa:the tariff	0 29 -27 -8 -3 0
sa:the telephone	37 -42 2 0 0 0
sa:the text	-6 -14 12 8 0 0
sa:the third	0 -22 21 5 -4 0
sa:the three	-10 -9 21 -3 0 0
sa:the trade	-20 -3 11 -7 10 0
sa:the truce	18 -5 -6 0 3 0
sa:the two	5 -13 4 -5 13 -3
sa:the valley	-10 11 0 0 0 0
sa:the war	-1 -8 16 -7 -2 0
sa:the way	0 -4 -3 11 0 0
sa:the week	27 -22 -6 7 0 0
sa:the weekend	0 -12 11 0 0 0
sa:the winter	0 -1 -6 0 11 0
sa:the world	-13 11 0 -3 0 0
sa:the worst	0 -10 12 0 0 0
sa:the year	0 13 -16 -1 5 0
sa:their	8 -2 -3 -21 10 -6
sa:their <office>	9 -6 -6 -4 6 0
sa:their <organisation>	0 18 -17 0 0 0
sa:their <quality>	3 19 -20 -1 0 0
sa:their dispute	5 15 -22 -6 7 0
sa:their duty	20 -20 2 0 0 0
sa:their first	0 -19 17 0 5 0
sa:their fourth	0 12 -9 0 0 0
sa:their good	0 10 -9 0 0 0
sa:their leader	-7 0 -7 0 16 0
sa:their name	0 -6 10 0 0 0
sa:their president	-15 -5 8 -7 10 0
sa:their second	13 -26 18 0 0 0
sa:their seventh	0 -8 10 0 0 0
sa:their talk	0 -2 -14 22 0 0
sa:their tariff	5 -12 9 -7 0 0
sa:their trade	-3 -21 11 14 0 0
sa:their truce	-19 -1 23 -15 -2 0
sa:them	11 -5 4 -2 -4 0
sa:them ,	6 8 -17 0 0 0
sa:them .	-2 18 -16 0 0 0
sa:them a	0 11 -8 0 0 0
sa:them is	0 10 -8 0 0 0
sa:them on	0 -10 -1 13 0 0
sa:then	-12 -5 4 14 -3 0
sa:then ,	-1 15 -12 0 0 0
sa:then it	0 -22 22 0 0 0
sa:then the	0 -10 -1 13 0 0
sa:there	6 -12 17 -16 0 1
sa:there 's	0 -12 12 0 0 0
sa:there ,	0 13 -12 4 -5 0
sa:there <day-ahead>	0 -22 26 0 -4 0
sa:there are	0 -13 14 0 0 0
sa:there for	0 -14 14 0 0 0
sa:there has	0 10 -10 0 0 0
sa:there is	-2 12 -1 -3 -7 0
sa:there on	0 -9 15 -4 -1 0
sa:there were	10 8 -20 -5 4 0
sa:there will	0 10 -7 0 0 0
sa:there would	0 -11 7 0 0 4
sa:these	0 -11 13 0 0 0
sa:they	-1 2 2 2 -14 -1
sa:they arrive	0 -11 11 0 0 0
sa:they come	0 -10 11 0 0 0
sa:they did	-1 -6 10 0 0 0
sa:they do	0 15 -14 0 0 0
sa:they had	-6 -22 12 18 0 0
sa:they meet	0 -3 11 -1 -3 0
sa:they shook	0 11 -10 0 0 0
sa:they were	-4 -5 9 0 0 0
sa:they will	20 -6 -5 -2 0 0
sa:they would	9 0 -1 -5 0 0
sa:thi	9 -7 -5 14 -5 2
sa:thi month	7 -13 2 10 0 0
sa:thi time	0 12 -10 0 0 0
sa:thi week	0 -9 1 11 -15 5
sa:thi year	1 -10 0 0 10 0
sa:thing	2 -7 8 -2 0 0
sa:thing that	0 -15 16 0 0 0
sa:think	-4 21 -23 0 7 0
sa:think of	0 8 -5 0 0 0
sa:third	-7 7 4 -5 -16 0
sa:third ,	0 -13 14 0 0 0
sa:third and	0 11 -9 0 0 0
sa:third country	0 13 -5 -2 -3 0
sa:third day	0 -8 11 0 0 0
sa:third round	-10 -5 8 6 0 0
sa:third since	1 10 -12 0 0 0
sa:those	-10 0 5 -3 0 4
sa:though	17 -4 0 -2 -11 0
sa:threat	-6 -3 14 -5 0 0
sa:threaten	5 -7 8 0 -6 0
sa:threaten <number>	0 -10 11 0 0 0
sa:three	4 -19 17 3 -14 0
sa:three ,	0 9 -4 0 0 0
sa:three -	8 -17 13 -1 0 0
sa:three .	-2 -7 12 -1 0 0
sa:three <office>	-8 14 -5 0 0 0
sa:three hour	0 -8 -9 19 0 0
sa:three in	6 -19 14 0 0 0
sa:three week	0 -16 17 0 0 0
sa:through	-8 -16 23 -4 0 0
sa:thursday	-1 17 -17 0 3 0
sa:tiktok	24 -26 7 -3 -4 0
sa:tiktok and	14 -11 0 0 0 0
sa:till	0 -14 8 9 0 0
sa:till <day-ahead>	0 -14 7 9 0 0
sa:timber	-2 10 -4 -2 0 0
sa:timber .	0 10 -9 0 0 0
sa:time )	12 -19 8 0 0 0
sa:time ,	-7 7 0 -4 0 0
sa:time .	25 -9 9 -16 -16 0
sa:time for	0 11 -10 0 0 0
sa:time in	-32 34 -5 -8 0 0
sa:time on	8 24 -26 0 -3 0
sa:time since	8 -13 -5 -3 15 0
sa:time thi	-8 0 -1 -3 9 0
sa:to	6 -4 0 11 -7 -17
sa:to -	0 8 -8 0 0 0
sa:to .	0 7 -3 -3 0 0
sa:to <day-ahead>	-15 13 -1 -10 0 0
sa:to <goods-amount>	17 -24 9 0 0 0
sa:to <level>	5 -12 10 -7 2 0
sa:to <money>	-2 14 -9 0 0 0
sa:to <name>	4 -1 -2 -9 5 0
sa:to <person>	35 -40 5 0 0 0
sa:to <quality>	-4 -10 16 0 0 0
sa:to <seat>	-15 1 -4 27 -35 2
sa:to <span>	-4 14 -8 0 0 0
sa:to a	-17 26 -13 -5 -2 0
sa:to agree	-2 -6 11 0 0 0
sa:to approve	-1 14 -10 0 0 0
sa:to ask	16 -13 -1 0 0 0
sa:to be	0 -11 4 13 -9 1
sa:to begin	0 10 -18 7 -1 0
sa:to carry	-9 -14 22 0 0 0
sa:to collect	0 21 -18 -1 0 0
sa:to come	0 2 -14 9 0 0
sa:to complete	9 -1 -6 0 -2 0
sa:to conclude	0 -18 0 0 17 0
sa:to cut	6 -17 11 0 0 0
sa:to decide	-5 -2 12 0 -2 0
sa:to do	13 -21 18 -2 -5 0
sa:to end	-17 9 -4 6 -1 0
sa:to expire	9 -14 6 0 0 0
sa:to extend	-16 2 11 -2 0 0
sa:to face	0 -10 10 0 0 0
sa:to fall	0 -10 -2 14 0 0
sa:to find	0 9 -6 0 0 0
sa:to finish	0 -11 12 0 0 0
sa:to follow	0 -6 8 0 0 0
sa:to four	18 -13 -6 0 0 0
sa:to freeze	-2 -18 22 0 0 0
sa:to give	-1 12 -9 0 0 0
sa:to go	-11 -7 19 -8 0 0
sa:to have	0 -1 -4 10 0 0
sa:to his	11 -20 -2 15 0 0
sa:to hold	2 -14 10 0 0 0
sa:to it	-6 15 -6 0 0 0
sa:to keep	-3 -26 14 10 3 0
sa:to land	0 18 -15 0 0 0
sa:to last	0 24 -22 0 0 0
sa:to leave	6 7 -18 0 0 0
sa:to let	15 0 -11 0 0 0
sa:to lower	-5 12 -4 0 0 0
sa:to meet	0 11 -10 -2 -2 3
sa:to one	0 11 -10 0 0 0
sa:to open	-2 11 -6 0 0 0
sa:to prepare	0 11 -15 -7 12 0
sa:to prevent	-10 -6 17 0 0 0
sa:to prolong	0 -24 8 16 0 0
sa:to ratify	0 9 -9 0 0 0
sa:to report	0 12 -11 0 0 0
sa:to rise	10 -10 0 0 0 0
sa:to say	-9 21 -8 -3 0 0
sa:to seal	12 -7 -11 0 4 0
sa:to send	12 -3 -10 0 0 0
sa:to settle	5 -11 0 3 4 0
sa:to sign	-4 19 -9 -3 -6 0
sa:to spare	0 -11 12 0 0 0
sa:to speak	0 -8 10 0 0 0
sa:to stop	0 -8 12 -2 0 0
sa:to suspend	-3 -17 21 0 0 0
sa:to talk	17 -5 -13 5 -1 0
sa:to that	0 6 -12 6 -3 0
sa:to the	-20 4 3 -14 10 0
sa:to their	-3 -8 12 0 0 0
sa:to us	-3 10 -4 0 0 0
sa:to wait	11 -1 -10 0 0 0
sa:to work	5 -16 20 -7 0 0
sa:together	-11 -10 15 -7 6 0
sa:together for	0 -9 11 0 0 0
sa:together with	0 10 -8 0 0 0
sa:tomatoe	13 0 -12 0 0 0
sa:tomatoe .	14 -11 -1 0 0 0
sa:too	-9 8 -8 -8 12 0
sa:too .	-1 17 -11 0 0 0
sa:town	-6 11 -3 -2 0 0
sa:toy	-9 13 -2 0 0 0
sa:trade	-26 3 8 2 0 -4
sa:trade ,	-6 15 -4 -7 0 0
sa:trade .	-2 -10 5 0 8 0
sa:trade and	0 -11 14 0 0 0
sa:trade deal	6 -2 9 -9 -14 0
sa:trade minister	-8 4 0 1 0 0
sa:trade ministry	9 0 -2 -3 0 0
sa:trade talk	0 4 -11 6 1 0
sa:trade truce	-23 1 -5 16 7 0
sa:trader	0 10 -8 0 0 0
sa:train	0 1 -8 6 0 0
sa:transcript	10 -19 11 0 0 0
sa:transcript )	11 -20 9 0 0 0
sa:transcript of	6 -11 5 0 0 0
sa:transfer	0 12 -9 0 0 0
sa:translation	-1 15 -12 0 0 0
sa:treasury	4 0 -13 2 9 0
sa:treasury secretary	5 0 -16 4 10 0
sa:treaty	-3 -8 13 0 0 0
sa:trieste	0 -11 13 0 0 0
sa:trip	0 -8 10 0 0 0
sa:truce	-1 -10 9 5 5 -5
sa:truce ,	-14 -16 20 -2 8 0
sa:truce .	-16 -12 25 -5 -1 0
sa:truce :	6 -9 2 0 0 0
sa:truce between	9 23 -33 -6 0 0
sa:truce by	-3 -14 24 -1 0 0
sa:truce end	5 -9 -13 20 0 0
sa:truce has	0 17 -14 0 -1 0
sa:truce in	-6 -5 11 0 0 0
sa:truce is	0 9 -10 0 0 0
sa:truce of	6 9 -11 -3 -4 0
sa:truce on	2 -8 -6 10 8 0
sa:truce run	12 -4 -13 4 5 0
sa:truce that	-18 -10 12 13 0 0
sa:truce to	9 -4 0 0 0 0
sa:truce until	0 25 -24 0 0 0
sa:truce with	-14 22 -19 0 6 0
sa:truce would	-1 -24 27 0 0 0
sa:trump	-2 4 8 0 -13 0
sa:trump has	10 -6 -3 0 0 0
sa:trump say	8 -11 3 0 0 0
sa:tuna	-6 10 -2 0 0 0
sa:turn	-2 20 -11 -5 0 0
sa:turnberry	-3 -7 15 0 -7 0
sa:turnberry ,	0 -6 10 0 -1 0
sa:turnberry on	0 14 -11 0 0 0
sa:turned	0 -10 13 0 0 0
sa:tweeted	9 -8 0 0 0 0
sa:twenty	11 0 -8 0 0 0
sa:twenty minute	11 -1 -7 0 0 0
sa:twice	14 -15 -1 7 0 0
sa:twice ,	11 -10 0 0 0 0
sa:twice .	0 11 -9 0 0 0
sa:twice as	0 -13 13 0 0 0
sa:two .	0 -24 27 0 0 0
sa:two country	-5 12 0 -4 -17 0
sa:two delegation	0 -21 12 6 0 0
sa:two government	0 8 -5 -1 0 0
sa:two head	2 -4 -4 -1 9 0
sa:two hour	12 -6 4 -3 -10 0
sa:two list	0 -17 6 14 0 0
sa:two men	0 15 -14 0 0 0
sa:two new	0 -22 26 -3 0 0
sa:two of	8 -8 3 0 0 0
sa:two or	0 -3 -9 15 -2 0
sa:two round	0 24 -23 0 0 0
sa:two week	0 -10 11 0 2 0
sa:two would	12 -6 -5 0 0 0
sa:unchanged	10 -7 -4 0 0 0
sa:under	-1 22 -17 -17 2 0
sa:under an	0 12 -10 0 0 0
sa:under section	0 12 -8 0 0 0
sa:under which	-5 2 -7 0 10 0
sa:understanding	0 7 -4 0 0 0
sa:union	0 12 -11 0 0 0
sa:unless	-8 34 -25 0 0 0
sa:unsustainable	0 8 0 -2 0 0
sa:until	-4 3 13 -35 -26 -3
sa:until <day-ahead>	-4 13 0 -20 -19 0
sa:until <day-gone>	0 -10 12 0 0 0
sa:until it	0 -22 22 0 0 0
sa:until the	-8 -5 13 -4 0 0
sa:until two	0 10 -8 0 0 0
sa:up	-18 -7 11 5 4 0
sa:up .	0 -4 10 -1 0 0
sa:up <level>	0 -17 18 0 0 0
sa:up a	0 -20 15 8 0 0
sa:up on	0 14 -20 0 8 0
sa:up the	-16 13 0 0 0 0
sa:up to	-4 -10 17 0 -3 0
sa:up without	0 -8 8 0 0 0
sa:us	-13 1 7 2 0 0
sa:us ,	-1 14 -10 0 0 0
sa:us .	0 -12 16 0 0 0
sa:useful	9 -14 7 0 0 0
sa:usual	0 -12 14 0 0 0
sa:valdivia	3 5 -10 0 0 0
sa:valley	-10 15 -5 0 0 0
sa:valparaíso	0 -4 7 -1 0 0
sa:valparaíso on	0 -10 11 0 0 0
sa:vancouver	0 11 -9 0 0 0
sa:vanilla	5 -18 12 0 0 0
sa:veracruz	0 -11 11 0 0 0
sa:version	-13 18 -4 0 0 0
sa:very	-8 -11 20 0 0 0
sa:very good	-3 13 -8 0 -1 0
sa:very successful	0 -10 11 0 0 0
sa:vessel	0 2 -11 6 0 0
sa:vice -	0 8 -9 3 0 0
sa:video	33 -23 -34 9 0 4
sa:video link	13 -11 -1 -2 0 0
sa:video on	17 -10 -17 2 -2 7
sa:view	0 12 -11 0 0 0
sa:villa above	0 -5 -4 13 0 0
sa:visa	0 14 -14 0 0 0
sa:visit	0 9 -12 4 -5 8
sa:visit ,	0 -13 17 0 -2 0
sa:visit .	2 1 -8 10 -5 0
sa:visit of	0 -17 21 -1 0 0
sa:visit to	0 0 -15 7 10 0
sa:vote	-4 29 -23 0 0 0
sa:wait	11 3 -14 -1 0 0
sa:wait for	0 9 -9 0 0 0
sa:wait until	9 -1 -5 0 0 0
sa:waited	0 10 -6 0 0 0
sa:waited for	0 9 -6 0 0 0
sa:waiting	0 9 -3 0 -1 0
sa:walk	0 -13 1 -1 0 14
sa:want	0 -9 19 -9 -3 0
sa:want to	5 -9 17 -4 -10 0
sa:war	-11 -4 12 -10 0 0
sa:war ,	0 -8 9 0 0 0
sa:war .	0 10 -6 0 0 0
sa:war with	-1 -5 11 -3 0 0
sa:warn	-1 21 -16 -2 0 0
sa:warn that	0 19 -17 0 0 0
sa:was "	1 -7 9 -2 0 0
sa:was <level>	0 15 -11 0 0 0
sa:was <number>	-5 17 -10 0 0 0
sa:was an	0 13 -10 0 0 0
sa:was call	-3 24 -20 0 0 0
sa:was done	-1 0 -15 15 0 0
sa:was due	16 -6 0 -8 0 0
sa:was given	0 7 -6 0 0 0
sa:was hold	0 -28 34 -5 0 0
sa:was leave	0 -11 -5 0 17 0
sa:was no	0 -6 8 0 0 0
sa:was not	11 -10 -10 9 0 0
sa:was possible	0 12 -10 0 0 0
sa:was put	0 14 -11 0 0 0
sa:was raise	-7 12 -4 0 0 0
sa:was the	-14 -21 29 -2 1 0
sa:was to	-4 -3 12 1 -16 0
sa:was very	-4 9 0 0 0 0
sa:way	0 -15 7 6 1 0
sa:way of	0 -8 -4 12 0 0
sa:we	2 -11 10 0 -2 0
sa:we shall	-9 -10 19 0 0 0
sa:we will	0 5 -10 0 0 0
sa:we'll	0 10 -8 0 0 0
sa:week	17 -14 -14 21 -21 23
sa:week ,	0 3 0 0 -9 0
sa:week .	17 -6 -31 17 -10 21
sa:week ago	-1 -22 27 -1 1 0
sa:week and	-2 19 -16 0 0 0
sa:week of	9 -18 1 9 0 0
sa:well	0 -5 10 -12 -10 8
sa:well ,	-4 5 -10 -2 0 8
sa:well .	4 -14 17 -3 -6 0
sa:were	19 0 -16 -1 5 -1
sa:were "	0 17 -10 -2 0 0
sa:were go	0 12 -9 0 0 0
sa:were in	0 11 -6 -1 0 0
sa:were not	0 10 -8 0 0 0
sa:were still	0 -11 13 0 0 0
sa:were the	12 -12 -4 0 8 0
sa:were to	15 2 -22 0 3 0
sa:what	-7 5 0 -29 12 -1
sa:what both	0 -10 12 0 0 0
sa:what happen	0 12 -6 0 -1 0
sa:what has	0 -13 14 0 0 0
sa:what he	5 13 -17 -1 0 0
sa:what the	0 12 -10 0 0 0
sa:what their	4 -21 17 0 0 0
sa:what they	-2 18 -15 0 0 0
sa:what was	7 -8 4 -3 0 0
sa:what we	0 -14 15 0 0 0
sa:whatever the	0 -10 11 0 0 0
sa:when	-12 12 -1 0 -9 0
sa:when <person>	0 -14 9 0 5 0
sa:when <seat>	0 9 -8 0 0 0
sa:when a	8 -4 -16 10 0 0
sa:when he	-7 10 -2 0 0 0
sa:when the	-10 4 9 -3 -13 0
sa:where he	-3 9 -4 0 -1 0
sa:where it	-3 9 -5 0 0 0
sa:where the	0 17 -14 0 0 0
sa:whether	-9 -2 10 4 -9 0
sa:whether a	0 -18 21 0 0 0
sa:whether it	0 -4 -1 10 -2 0
sa:which	-6 -8 8 9 3 -5
sa:which <name>	-1 9 -17 8 0 0
sa:which <quality>	0 18 -16 0 0 0
sa:which <seat>	-2 -4 9 0 0 0
sa:which begin	6 -26 3 13 2 0
sa:which both	0 -9 10 0 0 0
sa:which each	-4 26 -23 0 0 0
sa:which expire	0 10 -7 0 0 0
sa:which has	0 -18 19 0 0 0
sa:which he	-6 14 -5 -1 -2 0
sa:which is	6 -7 6 -12 2 0
sa:which lasted	5 8 -13 0 0 0
sa:which pay	0 -10 10 0 0 0
sa:which run	0 -7 8 0 0 0
sa:which take	0 -10 12 0 0 0
sa:which the	10 -18 4 0 7 0
sa:which we	0 9 -7 0 0 0
sa:while	-1 -15 25 -3 -9 0
sa:while <name>	0 -12 14 0 0 0
sa:while the	1 -12 9 0 0 0
sa:whisky	9 -4 -6 0 0 0
sa:white	11 -17 6 0 0 0
sa:who	-22 23 -5 0 -8 0
sa:who has	0 12 -11 0 0 0
sa:who is	0 -17 20 0 0 0
sa:who pay	0 9 -8 0 0 0
sa:whole	0 10 -7 0 0 0
sa:whom	10 -1 0 0 -8 0
sa:will	0 0 -7 0 17 0
sa:will ask	0 12 -10 0 0 0
sa:will be	-17 2 -7 7 12 -1
sa:will charge	0 18 -14 0 0 0
sa:will come	0 8 -13 -3 7 0
sa:will continue	0 16 -15 0 0 0
sa:will cut	0 11 -10 0 0 0
sa:will do	9 -9 2 0 0 0
sa:will end	0 -7 9 0 0 0
sa:will have	0 -8 11 0 0 0
sa:will hold	-4 18 -14 0 0 0
sa:will keep	0 11 -10 0 0 0
sa:will meet	12 17 -23 -3 -2 0
sa:will not	15 -5 -2 -3 0 0
sa:will pay	-6 -21 24 -1 1 0
sa:will reach	0 -11 11 0 0 0
sa:will rise	0 -5 -8 13 0 0
sa:will suspend	-5 -11 17 0 0 0
sa:will take	0 -17 4 0 13 0
sa:win	-1 19 -16 0 0 0
sa:wind	0 -14 14 0 0 0
sa:winter	0 3 -12 0 11 0
sa:winter .	0 0 -14 0 11 0
sa:wire	7 6 -12 -1 0 0
sa:with	2 0 5 -14 -5 1
sa:with .	0 -8 11 0 0 0
sa:with <level>	8 0 -6 0 0 0
sa:with <name>	-21 28 -2 -7 -24 -1
sa:with <number>	-1 13 -7 0 0 0
sa:with <office>	-11 -5 19 0 0 0
sa:with <person>	10 -19 14 -15 5 -3
sa:with <seat>	0 27 -43 5 0 0
sa:with <span>	7 -23 19 0 0 0
sa:with a	-3 -14 4 -17 24 0
sa:with both	-6 19 -11 -2 0 0
sa:with either	12 -9 0 0 0 0
sa:with empty	0 20 -17 0 0 0
sa:with him	7 0 -14 -2 3 0
sa:with his	1 -18 21 -1 0 0
sa:with it	2 11 -17 0 0 0
sa:with mr	-7 11 -1 0 0 0
sa:with one	0 15 -13 0 0 0
sa:with our	0 -5 -7 14 0 0
sa:with the	1 7 -6 -4 -28 12
sa:with them	0 -3 -9 12 0 0
sa:with two	0 15 -10 0 -2 0
sa:with which	-3 -5 10 0 0 0
sa:withdraw	12 -16 5 0 0 0
sa:withdraw .	14 -14 0 0 0 0
sa:within	0 -26 9 22 -1 0
sa:within <span>	0 -28 17 0 8 0
sa:within the	0 -13 6 8 0 0
sa:within week	0 -11 0 13 0 0
sa:without	0 -18 3 13 18 0
sa:without a	-5 -1 -18 12 25 0
sa:without agreement	2 -16 -6 17 0 0
sa:without an	0 15 -9 -5 -1 0
sa:without result	10 -12 8 -3 0 0
sa:without the	0 -21 11 0 12 0
sa:woke	0 -11 12 0 0 0
sa:work	2 -2 12 -11 -4 0
sa:worker	0 9 -8 0 0 0
sa:working	-9 -10 11 4 0 2
sa:working out	0 -13 17 -1 0 0
sa:world	-16 3 10 -4 0 0
sa:worse	0 13 -11 0 0 0
sa:worst	-3 -5 10 0 0 0
sa:worth	0 20 -16 0 0 0
sa:worth <money>	0 8 -5 0 0 0
sa:would	7 -1 4 1 -27 0
sa:would "	0 12 -8 0 0 0
sa:would carry	9 -4 -1 -1 0 0
sa:would come	0 11 7 -8 -14 0
sa:would cut	-4 -13 16 0 0 0
sa:would extend	0 -6 11 0 -3 0
sa:would go	-10 8 -9 10 -3 0
sa:would have	0 30 -29 -2 0 0
sa:would meet	12 -11 7 -3 -1 0
sa:would now	0 -16 17 0 0 0
sa:would probably	0 10 -6 0 0 0
sa:would see	0 -15 8 8 0 0
sa:would then	0 -10 1 7 0 0
sa:wound	0 -17 8 3 0 0
sa:write	6 0 -6 -14 6 0
sa:write ,	-2 0 -2 -5 11 0
sa:write .	7 -22 5 0 11 0
sa:write down	-4 12 -6 0 0 0
sa:write in	0 -8 10 0 0 0
sa:write on	-4 27 -13 -4 -16 0
sa:write that	0 14 -22 0 8 0
sa:xi	8 -2 -5 -4 2 0
sa:xi jinping	8 -2 -5 -4 2 0
sa:year	0 1 -3 -20 14 -1
sa:year ,	-9 15 -1 -7 -4 0
sa:year .	7 10 -27 -7 18 0
sa:year :	0 -12 13 0 0 0
sa:year and	0 6 4 0 -10 0
sa:yet	0 -6 14 -4 0 0
sa:yet .	0 -8 9 0 0 0
sa:yet to	0 10 -7 -4 0 0
sa:york	-2 -14 5 -16 17 0
sa:york ,	0 -12 4 0 6 0
sa:york .	0 -9 19 0 -8 0
sa:york on	0 5 -14 0 12 0
sa:you	3 -8 -2 6 5 0
sa:you will	0 0 -8 0 9 0
sa:your	-1 11 -5 0 -1 0
sa:—	-9 12 -8 7 -2 0
sa:— <name>	16 -18 8 6 -12 0
sa:— <number>	0 -10 11 0 0 0
sa:— <person>	-9 25 -17 -10 0 0
sa:— <quality>	-6 4 -5 -2 9 0
sa:— <seat>	-2 11 -7 0 0 0
sa:— a	-2 22 -18 0 0 0
sa:— and	0 2 -17 12 0 0
sa:— for	0 12 -11 0 0 0
sa:— on	-1 -8 11 0 0 0
sa:— second	0 -9 9 0 0 0
sa:— talk	0 -15 4 10 0 0
sa:— there	0 17 -16 0 0 0
sa:— three	-1 14 -12 0 0 0
sa:— transcript	-3 9 -3 0 0 0
sa:— with	0 3 -12 8 0 0
sb:"	-24 17 0 3 -6 -3
sb:" ,	-10 16 -7 -1 0 0
sb:" <name>	0 -8 -6 14 0 0
sb:" <person>	7 -13 16 -4 -9 0
sb:" <span>	0 -11 11 0 0 0
sb:" a	-11 -2 16 2 -14 0
sb:" he	12 -4 -6 0 0 0
sb:" i	-7 -7 22 -1 -2 0
sb:" in	0 -14 0 6 8 0
sb:" is	-1 -16 18 0 0 0
sb:" it	0 2 -12 6 0 0
sb:" mr	0 15 -13 0 0 0
sb:" no	0 -5 10 0 -1 0
sb:" on	0 -9 10 0 0 0
sb:" the	0 8 -10 -1 1 0
sb:" to	0 -4 10 0 -1 0
sb:" we	0 7 -9 -9 9 0
sb:" we'll	0 16 -10 0 -2 0
sb:&	0 13 -11 0 0 0
sb:& p	8 -10 4 0 0 0
sb:'	-2 11 -22 6 7 0
sb:' worth	0 -10 10 0 0 0
sb:'s	-20 0 -1 2 10 -7
sb:'s ,	0 -12 15 -1 0 0
sb:'s <level>	-1 12 -8 0 0 0
sb:'s <organisation>	7 10 -14 -1 -6 0
sb:'s <person>	0 -13 -1 5 13 0
sb:'s a	-12 27 -16 0 0 0
sb:'s account	1 5 -18 0 8 0
sb:'s been	5 -17 1 10 0 0
sb:'s cabinet	-2 -10 14 0 0 0
sb:'s chief	-12 7 0 0 0 0
sb:'s commerce	-5 11 -3 -15 4 0
sb:'s custom	-9 16 -6 0 0 0
sb:'s delegation	0 11 -10 0 0 0
sb:'s deputy	-3 14 -12 0 0 0
sb:'s duty	-5 -7 11 0 0 0
sb:'s economy	-7 25 -17 0 0 0
sb:'s envoy	0 -6 9 0 0 0
sb:'s finance	0 11 -9 0 0 0
sb:'s first	0 1 -23 0 21 0
sb:'s foreign	3 -17 13 5 -7 0
sb:'s minister	1 -17 19 -3 0 0
sb:'s ministry	-1 5 -25 3 4 6
sb:'s negotiator	-1 -20 23 0 0 0
sb:'s new	0 -5 8 0 0 0
sb:'s own	-2 -6 11 0 0 0
sb:'s part	0 -11 11 0 0 0
sb:'s rule	0 -13 9 0 6 0
sb:'s signature	0 13 -8 0 0 0
sb:'s state	0 -8 15 -3 -4 0
sb:'s talk	5 -12 0 9 0 0
sb:'s tariff	0 -8 1 0 9 0
sb:'s to	0 -18 14 -1 8 0
sb:'s trade	10 -29 16 16 -9 0
sb:'s vice	0 -2 10 -3 -5 0
sb:'s visit	0 12 -4 -1 -9 0
sb:(	-13 -13 8 8 12 0
sb:( <day-today>	0 13 -4 -8 -8 0
sb:( <name>	0 -23 26 -1 -1 0
sb:( <number>	11 -5 -11 -1 10 0
sb:( <organisation>	-2 -14 20 -5 0 0
sb:( <person>	0 13 -10 0 0 0
sb:( <seat>	0 10 -8 0 0 0
sb:( c	0 -9 10 0 0 0
sb:( from	0 10 -9 0 0 0
sb:)	-7 -11 5 11 1 0
sb:) -	-14 6 -4 10 -2 0
sb:) :	0 -12 14 -3 0 0
sb:) <seat>	-1 12 -9 0 0 0
sb:) —	-7 -1 -4 5 9 0
sb:*	15 -13 0 7 0 0
sb:+	-8 0 -2 10 0 0
sb:,	0 2 6 -9 -2 5
sb:, "	8 -3 0 5 -9 0
sb:, <day-ahead>	0 -16 17 -1 0 0
sb:, <day-gone>	-12 -10 17 2 -7 0
sb:, <day-today>	-2 8 -5 7 -15 -4
sb:, <level>	-12 -3 13 0 0 0
sb:, <name>	6 -24 8 6 9 7
sb:, <number>	0 14 -18 0 4 0
sb:, <office>	-3 12 -23 9 6 0
sb:, <person>	-14 2 1 32 -24 -5
sb:, <seat>	12 -23 20 -5 -9 0
sb:, <span>	-3 8 -5 1 0 0
sb:, a	2 7 -1 -12 -8 0
sb:, about	0 -18 19 0 0 0
sb:, after	11 0 -3 0 -7 0
sb:, agree	8 10 -11 -8 -2 0
sb:, also	0 -6 8 0 0 0
sb:, among	0 11 -5 0 -3 0
sb:, and	-7 6 -17 11 9 9
sb:, announce	-4 12 0 -2 -6 0
sb:, are	2 -14 -4 4 14 0
sb:, as	10 -31 12 -3 7 8
sb:, ask	0 11 -8 0 0 0
sb:, at	-7 -23 20 -18 16 0
sb:, before	0 2 -15 12 0 0
sb:, between	-4 5 -12 9 0 0
sb:, but	-8 -9 19 -2 -2 0
sb:, by	19 2 -37 0 9 0
sb:, call	-11 11 1 -1 0 0
sb:, car	0 10 -9 0 0 0
sb:, carlo	-4 -9 14 0 0 0
sb:, clear	-7 10 0 0 0 0
sb:, collect	0 -14 14 0 0 0
sb:, come	-7 20 -16 0 4 0
sb:, conclude	0 22 -19 -1 0 0
sb:, dated	0 13 -12 0 0 0
sb:, due	-1 12 -8 0 0 0
sb:, during	0 -5 11 0 -1 0
sb:, end	0 -6 10 -1 0 0
sb:, fly	0 -6 8 0 0 0
sb:, following	9 -6 -4 0 0 0
sb:, for	3 -7 9 -6 -5 0
sb:, friday	-6 23 -16 0 0 0
sb:, go	0 15 -11 0 0 0
sb:, had	3 -8 6 5 -10 0
sb:, have	-1 -5 -4 15 0 0
sb:, he	7 -17 -12 0 26 0
sb:, his	7 8 -6 -3 -8 0
sb:, hold	8 -13 8 -2 0 0
sb:, hour	-6 -10 13 -10 4 0
sb:, i	0 10 -7 0 0 0
sb:, if	11 -4 -3 0 0 0
sb:, in	3 -29 14 14 7 0
sb:, is	-2 6 -9 -4 10 0
sb:, it	-14 22 -24 14 0 0
sb:, led	0 -22 23 0 0 0
sb:, make	0 13 -12 0 0 0
sb:, meet	-2 -24 24 0 0 0
sb:, monday	-5 0 -5 0 13 0
sb:, no	0 4 -16 0 0 14
sb:, nobody	0 -9 9 0 0 0
sb:, not	-2 13 -8 0 0 0
sb:, now	0 15 -10 0 -3 0
sb:, of	0 -20 23 0 0 0
sb:, on	-2 9 -6 2 -8 0
sb:, one	-6 27 -20 -1 0 0
sb:, opened	0 -14 16 0 0 0
sb:, plan	-5 -6 13 0 -5 0
sb:, post	0 -23 24 0 0 0
sb:, published	1 12 -17 0 0 0
sb:, put	0 11 -6 0 0 0
sb:, resume	0 13 -10 0 0 0
sb:, saturday	0 -9 10 0 0 0
sb:, say	-10 9 -7 0 6 -1
sb:, see	0 13 -6 0 -3 0
sb:, sign	15 4 -11 -5 -2 0
sb:, since	5 -9 6 0 0 0
sb:, sit	0 14 -11 0 0 0
sb:, so	4 -6 7 -4 0 0
sb:, spent	0 10 -7 0 0 0
sb:, spoke	11 -4 -5 0 0 0
sb:, stay	-7 15 -9 0 0 0
sb:, sunday	0 -22 19 0 4 0
sb:, take	0 14 -12 0 0 0
sb:, tell	-7 15 -5 -2 0 0
sb:, that	-1 19 -15 0 0 0
sb:, the	-9 0 23 -12 -37 1
sb:, their	0 -5 0 -6 11 0
sb:, threaten	-7 10 -1 0 0 0
sb:, thursday	-11 19 -11 0 0 0
sb:, to	0 0 14 -11 -15 0
sb:, tuesday	11 12 -23 0 0 0
sb:, under	0 -9 11 0 0 0
sb:, unless	2 -10 9 0 0 0
sb:, until	-3 -14 11 0 7 0
sb:, visited	0 -11 0 -1 0 10
sb:, was	-16 12 1 -4 -5 0
sb:, we	-6 -2 10 0 0 0
sb:, wednesday	-5 -16 20 0 0 0
sb:, where	-13 -20 16 9 2 0
sb:, who	6 -11 9 -10 9 -3
sb:, whom	3 -11 0 0 7 0
sb:, whose	0 -2 -5 -1 5 9
sb:, will	-9 -3 22 -14 -9 0
sb:, with	-12 20 -23 -3 15 0
sb:, without	-9 11 0 0 0 0
sb:, would	7 -1 -15 2 6 0
sb:, yes	-1 -8 12 0 0 0
sb:, —	0 21 -15 0 -2 0
sb:-	13 -7 -4 18 -25 4
sb:- <name>	2 -12 7 8 -5 0
sb:- <person>	-11 30 -14 -4 -6 0
sb:- <quality>	0 -26 21 9 0 0
sb:- <span>	-3 -8 0 18 -9 0
sb:- a	0 18 -14 -1 0 0
sb:- ahead	10 0 -4 0 0 0
sb:- and	0 -9 9 0 0 0
sb:- depth	0 12 -10 0 0 0
sb:- hour	8 -6 -5 0 4 0
sb:- in	-5 10 -3 0 0 0
sb:- level	1 -3 -7 0 0 9
sb:- minute	8 7 -17 -1 0 0
sb:- night	0 10 -10 0 0 0
sb:- premier	0 -6 -4 14 0 0
sb:- the	0 17 -19 -6 4 0
sb:- trade	0 18 -16 0 0 0
sb:- way	0 -16 16 0 0 0
sb:.	-12 -2 -9 -5 8 20
sb:. <number>	0 13 -10 0 0 0
sb:. <person>	2 -6 -9 -16 13 8
sb:. he	0 -9 12 0 0 0
sb:. m	1 12 -10 0 -1 0
sb:. the	0 -15 15 0 0 0
sb:/	3 8 -9 0 -13 0
sb:/ <number>	-3 -10 14 0 0 0
sb:/ <person>	0 11 -14 0 0 0
sb:/ <seat>	2 22 -28 1 -7 0
sb:/ the	0 -12 13 0 0 0
sb::	7 -11 0 -8 14 14
sb:: "	-4 19 -11 0 -4 0
sb:: <day-gone>	-17 16 -4 -2 8 0
sb:: <level>	3 -8 -10 0 19 0
sb:: <name>	-9 11 -10 0 0 2
sb:: <number>	6 -15 15 -5 -3 0
sb:: <office>	-7 0 9 0 0 0
sb:: <person>	-5 9 -14 6 4 0
sb:: a	19 -2 -25 -1 14 0
sb:: after	0 9 -7 0 0 0
sb:: and	0 -8 10 0 0 0
sb:: as	0 0 -10 8 0 0
sb:: by	0 21 -18 0 0 0
sb:: first	0 -10 11 0 0 0
sb:: from	0 -9 13 0 0 0
sb:: he	-4 -5 0 0 9 0
sb:: i	-14 12 0 0 0 0
sb:: is	0 17 -15 0 0 0
sb:: it	-5 0 9 -1 -5 0
sb:: its	-3 8 -5 0 0 0
sb:: mr	0 5 -16 0 3 10
sb:: no	10 -29 1 14 -7 14
sb:: on	10 -4 0 -1 0 0
sb:: second	0 8 -8 0 0 0
sb:: that	-6 -2 12 0 -3 0
sb:: the	25 -12 0 0 -14 0
sb:: then	0 13 -12 0 0 0
sb:: there	10 0 -7 0 0 0
sb:: third	0 -10 11 0 0 0
sb:: we	0 -9 14 -1 -4 0
sb:: when	-6 16 -7 0 0 0
sb:: who	0 17 -15 0 0 0
sb:: will	0 17 -11 0 0 0
sb:: you	0 11 -10 0 0 0
sb:;	1 9 -9 5 -9 -5
sb:; <person>	3 -12 9 4 -7 0
sb:; a	1 -3 -4 9 0 0
sb:; both	-1 -8 11 0 0 0
sb:; for	0 -14 14 0 0 0
sb:; he	0 13 -14 0 0 0
sb:; it	-3 9 -13 0 9 0
sb:; its	0 12 -8 0 0 0
sb:; that	0 -14 14 0 0 0
sb:; the	4 5 0 -12 -7 0
sb:; there	0 -9 0 9 0 0
sb:; they	12 -18 4 3 -8 0
sb:<agent>	4 0 6 -7 -13 0
sb:<day-ahead>	2 -12 4 12 5 -12
sb:<day-ahead> 's	0 11 -13 0 2 0
sb:<day-ahead> (	0 -13 14 0 0 0
sb:<day-ahead> ,	-5 14 -11 2 0 -2
sb:<day-ahead> :	9 -25 17 0 0 0
sb:<day-ahead> ;	10 -22 7 6 0 0
sb:<day-ahead> <person>	0 -5 16 0 -8 0
sb:<day-ahead> and	4 -9 -4 5 10 0
sb:<day-ahead> for	-2 -24 27 5 -12 0
sb:<day-ahead> he	0 -16 12 0 5 0
sb:<day-ahead> of	0 -8 0 12 -2 0
sb:<day-ahead> the	12 -18 -3 16 -2 0
sb:<day-gone>	-1 -1 5 -11 7 -9
sb:<day-gone> 's	-1 0 -8 -10 17 0
sb:<day-gone> )	0 11 -9 0 0 0
sb:<day-gone> ,	-12 -1 10 -14 9 -3
sb:<day-gone> .	0 4 -15 11 0 0
sb:<day-gone> :	14 -8 2 0 -1 0
sb:<day-gone> ;	15 11 -14 -11 -7 0
sb:<day-gone> <number>	0 -19 14 0 7 0
sb:<day-gone> <person>	15 -3 -17 -3 13 0
sb:<day-gone> after	0 -7 21 -9 -15 0
sb:<day-gone> and	14 -30 10 4 5 1
sb:<day-gone> as	0 -7 8 0 0 0
sb:<day-gone> between	7 -8 0 0 0 0
sb:<day-gone> by	6 -11 7 0 0 0
sb:<day-gone> evening	-7 3 -3 16 -11 0
sb:<day-gone> he	-11 -5 10 0 2 0
sb:<day-gone> in	-10 -13 15 -9 12 0
sb:<day-gone> it	0 17 -13 0 0 0
sb:<day-gone> night	-3 2 -3 -4 9 0
sb:<day-gone> of	0 13 -9 0 0 0
sb:<day-gone> take	0 9 -9 0 0 0
sb:<day-gone> that	2 19 -24 -3 0 0
sb:<day-gone> the	2 -13 6 9 -8 0
sb:<day-gone> we	0 22 -24 0 0 0
sb:<day-gone> —	-3 10 -1 -4 -4 0
sb:<day-today>	0 3 0 4 -6 -15
sb:<day-today> (	-11 -8 2 18 0 0
sb:<day-today> )	0 13 -4 -8 -8 0
sb:<day-today> ,	0 -10 6 -3 5 0
sb:<day-today> :	0 23 -23 0 1 0
sb:<day-today> ;	0 -9 13 0 0 0
sb:<day-today> <person>	0 2 -12 0 10 0
sb:<day-today> after	10 -1 5 -7 -12 0
sb:<day-today> and	2 -12 6 5 -2 0
sb:<day-today> at	0 -19 13 9 -3 0
sb:<day-today> by	-12 -1 17 0 0 0
sb:<day-today> evening	-12 -14 31 0 -5 0
sb:<day-today> for	-2 -10 7 2 1 0
sb:<day-today> morning	0 -4 11 0 -3 0
sb:<day-today> on	0 10 -7 0 0 0
sb:<day-today> over	0 -12 12 0 0 0
sb:<day-today> put	0 10 -8 0 0 0
sb:<day-today> that	6 11 -28 7 -3 0
sb:<day-today> the	0 -9 9 0 0 0
sb:<day-today> —	2 13 -5 -13 -9 -2
sb:<duty>	1 7 3 -10 -16 1
sb:<gate>	-26 9 10 -15 2 -7
sb:<goods-amount>	0 23 -15 -1 -9 0
sb:<goods-amount> of	0 12 -4 0 -2 0
sb:<goods>	9 6 1 -3 -23 3
sb:<level-noun>	-5 -2 0 5 -1 9
sb:<level>	-4 15 -1 -27 -5 1
sb:<level> (	0 -10 -18 0 21 0
sb:<level> )	0 -19 9 6 6 0
sb:<level> ,	-6 4 2 -3 -7 7
sb:<level> ;	0 21 -19 0 0 0
sb:<level> <day-today>	0 -10 10 0 0 0
sb:<level> and	-5 26 -21 0 0 0
sb:<level> at	0 22 -19 0 0 0
sb:<level> from	-1 -3 10 0 -2 0
sb:<level> has	0 -12 13 0 0 0
sb:<level> in	12 -15 21 -11 -24 0
sb:<level> instead	9 -17 9 0 0 0
sb:<level> it	0 -11 12 0 0 0
sb:<level> of	-6 30 -21 0 0 0
sb:<level> on	4 16 -8 -8 -16 0
sb:<level> since	0 11 -6 0 0 0
sb:<level> tariff	-8 7 0 0 0 0
sb:<level> that	-6 -7 13 0 0 0
sb:<level> was	0 11 -8 0 0 0
sb:<level> when	0 -12 12 0 0 0
sb:<money> '	0 -10 10 0 0 0
sb:<money> ,	0 8 -16 0 7 0
sb:<money> <span>	0 -4 11 0 -4 0
sb:<money> in	-3 21 -8 0 -5 0
sb:<money> of	-1 -12 7 7 0 0
sb:<money> on	0 -19 11 0 9 0
sb:<money> worth	0 9 -9 0 0 0
sb:<month-ahead>	-12 4 0 5 0 0
sb:<month-ahead> ,	-1 -14 1 13 3 0
sb:<month-ahead> :	0 -20 21 0 0 0
sb:<month-ahead> after	-4 18 -14 0 0 0
sb:<month-ahead> and	-13 16 -3 0 2 0
sb:<month-ahead> the	0 -14 15 0 0 0
sb:<month-gone>	16 4 -15 -3 0 0
sb:<month-gone> ,	1 -22 20 -12 4 0
sb:<month-gone> ;	12 8 -27 10 -1 0
sb:<month-gone> after	3 5 -10 0 0 0
sb:<month-gone> and	3 1 -8 0 3 0
sb:<month-gone> for	0 10 -6 0 0 0
sb:<month-gone> he	-8 16 -7 0 0 0
sb:<month-gone> they	15 -12 -1 0 0 0
sb:<month-gone> to	-2 10 -6 0 0 0
sb:<month-today> ,	0 -7 10 0 -1 0
sb:<name>	-1 7 -3 3 -10 6
sb:<name> 's	-10 -9 12 6 -10 0
sb:<name> (	11 -21 11 5 -4 0
sb:<name> )	0 -18 20 -1 0 0
sb:<name> ,	-11 22 -13 -8 -4 4
sb:<name> :	17 -24 -7 14 13 0
sb:<name> <day-gone>	0 -10 6 0 6 0
sb:<name> <day-today>	5 -12 5 0 0 0
sb:<name> <seat>	4 -16 12 0 0 0
sb:<name> a	0 0 -10 0 13 0
sb:<name> act	0 4 -9 0 3 0
sb:<name> agree	-8 5 -1 6 -13 0
sb:<name> and	10 -17 16 -7 0 -8
sb:<name> are	0 23 -23 0 0 0
sb:<name> at	-2 27 -9 -4 -14 0
sb:<name> before	0 -16 18 0 0 0
sb:<name> begin	0 0 8 -9 0 0
sb:<name> call	0 12 -10 0 0 0
sb:<name> charge	0 14 -12 0 0 0
sb:<name> close	0 16 -15 0 0 0
sb:<name> conclude	-1 11 -4 -1 0 0
sb:<name> doe	0 10 -10 0 0 0
sb:<name> early	0 -4 9 0 -1 0
sb:<name> end	-8 5 -8 11 0 0
sb:<name> for	0 5 -9 0 4 0
sb:<name> from	0 -5 -7 9 2 0
sb:<name> gave	0 -12 13 0 0 0
sb:<name> get	0 -6 11 0 -2 0
sb:<name> good	0 -7 8 0 0 0
sb:<name> had	0 16 -9 -1 0 0
sb:<name> has	-6 -2 9 -2 -2 2
sb:<name> have	16 15 -24 -11 1 0
sb:<name> hold	6 -20 21 -8 0 0
sb:<name> in	-5 -10 17 -5 0 0
sb:<name> is	-3 7 5 0 -16 0
sb:<name> it	0 14 -9 0 -2 0
sb:<name> its	0 -14 14 0 0 0
sb:<name> leave	0 -8 9 0 0 0
sb:<name> meet	0 20 -20 4 -3 0
sb:<name> on	-18 1 -20 18 10 9
sb:<name> opened	0 -6 -5 0 12 0
sb:<name> pay	0 -2 -9 0 11 0
sb:<name> plan	0 11 -8 0 0 0
sb:<name> president	0 -12 15 -2 -2 0
sb:<name> prolonged	5 -16 13 0 0 0
sb:<name> put	0 21 -19 0 0 0
sb:<name> reach	-6 26 -16 0 -4 0
sb:<name> require	-3 -13 8 0 0 9
sb:<name> sell	0 -9 4 0 6 0
sb:<name> should	0 -8 0 10 0 0
sb:<name> side	0 3 -13 7 -2 0
sb:<name> sign	4 -14 15 0 -7 0
sb:<name> since	0 10 -9 0 0 0
sb:<name> sit	0 -19 20 0 0 0
sb:<name> spoke	13 -10 0 0 0 0
sb:<name> take	-4 -8 13 0 0 0
sb:<name> that	-9 38 -28 0 -9 0
sb:<name> the	0 14 -11 0 0 0
sb:<name> to	7 -15 18 -5 -4 0
sb:<name> trade	15 0 -3 -5 -4 0
sb:<name> truce	8 0 -12 0 0 0
sb:<name> under	13 -20 8 0 0 0
sb:<name> was	0 1 8 -8 -10 0
sb:<name> were	-1 -30 33 -1 0 0
sb:<name> will	8 0 -13 5 5 0
sb:<name> with	0 15 -14 0 0 0
sb:<name> would	0 14 -1 -6 -7 0
sb:<name> —	3 10 -10 -4 -3 0
sb:<not>	-24 2 10 -17 1 6
sb:<number>	-5 3 -7 0 15 -13
sb:<number> (	0 9 -8 0 0 0
sb:<number> )	10 -14 -2 0 10 0
sb:<number> ,	-3 14 -22 3 13 0
sb:<number> -	-9 16 -3 -1 -4 0
sb:<number> .	0 -9 10 0 0 0
sb:<number> /	0 -7 10 -2 -5 0
sb:<number> :	9 -14 8 -5 1 0
sb:<number> ;	-5 13 -5 0 0 0
sb:<number> <day-today>	11 -15 4 0 0 0
sb:<number> <person>	-12 6 9 -6 -7 0
sb:<number> <quality>	0 17 -15 0 -2 0
sb:<number> a	-9 13 -1 0 0 0
sb:<number> after	-7 -1 10 0 0 0
sb:<number> and	0 -4 -20 12 14 0
sb:<number> end	0 -9 9 0 0 0
sb:<number> for	0 8 -9 0 4 0
sb:<number> in	-6 3 -9 0 11 0
sb:<number> lose	11 -11 0 0 0 0
sb:<number> million	0 16 -14 0 0 0
sb:<number> of	-3 -6 13 -3 -1 0
sb:<number> on	2 0 -14 21 -10 0
sb:<number> there	0 10 -9 0 0 0
sb:<number> they	2 -10 6 0 0 0
sb:<number> to	0 -10 6 6 0 0
sb:<number> vote	0 -13 13 0 0 0
sb:<number> was	0 -9 9 0 0 0
sb:<number> —	10 -7 1 0 -1 0
sb:<office>	5 -8 -5 3 0 15
sb:<office> 's	2 -10 7 0 3 0
sb:<office> ,	8 0 -5 9 -22 0
sb:<office> :	-5 28 -48 11 7 10
sb:<office> <person>	3 -8 11 -3 -1 0
sb:<office> and	0 8 7 -7 -15 0
sb:<office> answer	0 15 -11 0 -2 0
sb:<office> are	6 -28 30 0 -7 0
sb:<office> expect	0 14 -13 0 0 0
sb:<office> fly	0 13 -11 0 0 0
sb:<office> from	8 -13 -3 0 14 0
sb:<office> had	0 -15 0 15 -4 0
sb:<office> has	3 -13 13 0 0 0
sb:<office> have	11 -25 18 0 0 0
sb:<office> in	0 11 -17 9 0 0
sb:<office> is	1 -17 -3 11 6 0
sb:<office> meet	2 9 0 -3 -14 0
sb:<office> of	-10 -19 1 -14 21 14
sb:<office> on	-10 0 6 0 0 3
sb:<office> order	-1 2 -9 0 8 0
sb:<office> say	0 0 -2 8 0 0
sb:<office> sign	-12 -3 16 0 0 0
sb:<office> sit	0 -12 14 0 0 0
sb:<office> spoke	14 -10 -2 0 0 0
sb:<office> tell	0 15 -12 0 0 0
sb:<office> to	-14 11 2 0 0 0
sb:<office> will	23 -14 8 -2 -21 -3
sb:<office> would	0 7 -9 3 0 0
sb:<office> —	0 -16 18 0 0 0
sb:<organisation> 's	-1 29 -17 -2 -6 0
sb:<organisation> )	-2 -20 26 -5 0 0
sb:<organisation> ,	24 -4 -9 7 -12 0
sb:<organisation> :	0 0 -15 0 14 0
sb:<organisation> <person>	0 -2 7 3 -10 0
sb:<organisation> agree	0 10 -9 0 0 0
sb:<organisation> and	0 -1 8 -10 -1 0
sb:<organisation> announce	-2 15 -16 0 0 3
sb:<organisation> approve	0 10 -8 0 0 0
sb:<organisation> confirm	0 11 -9 0 0 0
sb:<organisation> doe	0 -13 13 0 0 0
sb:<organisation> end	0 28 -28 0 0 0
sb:<organisation> had	0 14 -11 0 0 0
sb:<organisation> has	-1 10 -6 0 0 0
sb:<organisation> hold	0 15 -12 0 0 0
sb:<organisation> in	0 12 -8 -1 -1 0
sb:<organisation> inform	0 -14 15 0 0 0
sb:<organisation> is	0 -16 18 0 0 0
sb:<organisation> let	0 -13 14 0 0 0
sb:<organisation> meet	0 20 -12 -2 -3 0
sb:<organisation> need	0 -14 15 0 0 0
sb:<organisation> note	0 -10 10 0 0 0
sb:<organisation> of	-2 4 -11 10 0 0
sb:<organisation> on	0 19 -10 -7 -11 0
sb:<organisation> put	0 -9 10 0 0 0
sb:<organisation> say	0 -14 14 5 -10 0
sb:<organisation> sign	0 9 -9 0 0 0
sb:<organisation> that	5 -27 27 -3 0 0
sb:<organisation> the	0 -18 3 0 14 0
sb:<organisation> to	0 5 -12 6 0 0
sb:<organisation> would	0 -18 12 -5 13 0
sb:<organisation> —	-8 -9 14 0 0 0
sb:<person>	-1 -7 9 -1 -1 -11
sb:<person> 's	-9 -8 13 0 -2 0
sb:<person> )	0 11 -8 0 0 0
sb:<person> ,	9 15 -15 5 -26 0
sb:<person> :	-7 -6 19 -11 -31 12
sb:<person> ;	0 -27 28 0 0 0
sb:<person> add	-2 -9 5 0 7 0
sb:<person> agree	2 -12 18 -5 -9 0
sb:<person> and	3 -26 5 12 10 -13
sb:<person> announce	14 -12 9 -9 -4 0
sb:<person> are	6 -3 -10 0 12 0
sb:<person> arrive	0 0 -8 12 0 0
sb:<person> ask	8 -14 6 0 0 0
sb:<person> at	-12 -4 -13 4 25 0
sb:<person> begin	0 -3 -2 -11 13 0
sb:<person> broke	0 11 -7 0 0 0
sb:<person> by	19 -7 -15 1 -8 0
sb:<person> come	-6 -7 5 -1 9 0
sb:<person> expect	0 -13 -7 10 6 0
sb:<person> flew	-1 4 4 -2 -12 0
sb:<person> fly	-1 -1 -4 -2 12 0
sb:<person> for	4 9 -9 -5 0 0
sb:<person> go	5 -1 -16 0 10 0
sb:<person> had	-22 30 -19 10 -7 0
sb:<person> has	1 9 0 -6 -12 0
sb:<person> have	-9 0 17 -5 -4 0
sb:<person> himself	10 -8 -2 0 0 0
sb:<person> hold	-9 20 -7 -8 -5 0
sb:<person> hope	0 16 0 0 -14 0
sb:<person> in	-5 19 -16 -16 6 0
sb:<person> is	11 -19 -14 15 23 0
sb:<person> last	0 -3 -5 0 9 0
sb:<person> leave	-6 11 -4 -3 -4 0
sb:<person> meet	-6 -21 21 -8 3 0
sb:<person> new	-2 20 -17 0 0 0
sb:<person> of	12 -30 34 -13 -9 0
sb:<person> on	24 -9 -25 10 7 0
sb:<person> plan	0 -9 8 0 0 0
sb:<person> post	-3 13 -14 3 -2 0
sb:<person> propose	-5 9 -1 0 0 0
sb:<person> reach	0 -18 18 0 0 0
sb:<person> receive	0 -8 12 -4 0 0
sb:<person> reply	0 -7 11 0 -4 0
sb:<person> report	0 -15 5 -2 10 0
sb:<person> say	0 -10 19 -3 -14 3
sb:<person> see	-4 -14 -2 22 0 0
sb:<person> shook	-2 -28 29 0 0 0
sb:<person> sign	-7 5 2 -9 0 0
sb:<person> sit	5 11 -16 -2 2 0
sb:<person> speak	-17 15 -3 6 -1 0
sb:<person> take	9 -2 -6 0 0 0
sb:<person> talk	-18 40 -15 -11 -9 0
sb:<person> talked	0 4 -14 0 9 0
sb:<person> telephoned	17 -13 -3 0 0 0
sb:<person> tell	7 14 -9 2 -28 0
sb:<person> that	-4 -7 0 12 -1 0
sb:<person> to	-4 25 -17 -15 -1 0
sb:<person> travel	0 -4 11 0 -5 0
sb:<person> was	1 25 -15 2 -22 0
sb:<person> will	14 -17 -15 24 2 -1
sb:<person> with	12 -9 0 0 0 0
sb:<person> would	4 -9 -1 -16 15 0
sb:<person> write	15 -7 -4 7 -5 0
sb:<person> —	0 11 -8 0 0 0
sb:<points>	-7 20 -14 -8 1 0
sb:<points> of	0 11 -6 -2 0 0
sb:<points> on	0 14 -12 0 0 0
sb:<quality>	10 0 -2 4 -12 1
sb:<quality> ,	0 11 -7 0 0 0
sb:<quality> -	-6 -21 17 11 0 0
sb:<quality> and	0 -33 34 2 -8 0
sb:<quality> beef	0 -16 17 0 0 0
sb:<quality> business	-7 -1 11 0 0 0
sb:<quality> cabinet	0 14 -10 0 0 0
sb:<quality> car	15 -14 5 0 0 0
sb:<quality> colleague	17 -7 -8 7 -2 0
sb:<quality> counterpart	6 -13 14 -6 -2 0
sb:<quality> custom	0 -19 19 0 0 0
sb:<quality> delegation	0 -33 32 0 0 0
sb:<quality> embassy	0 1 -9 0 0 6
sb:<quality> energy	0 -7 0 10 0 0
sb:<quality> export	0 -10 11 0 0 0
sb:<quality> fertiliser	0 -12 12 0 0 0
sb:<quality> flag	0 -11 13 0 0 0
sb:<quality> government	9 -3 -16 9 0 0
sb:<quality> half	0 -9 10 0 0 0
sb:<quality> have	0 -11 11 0 0 0
sb:<quality> leader	9 -13 -10 0 14 0
sb:<quality> minister	19 2 -13 0 -2 0
sb:<quality> negotiator	1 14 -13 0 0 0
sb:<quality> official	-18 11 7 -2 -2 0
sb:<quality> oil	0 18 -16 0 -2 0
sb:<quality> one	-10 -2 13 0 0 0
sb:<quality> opposite	6 -14 8 0 0 0
sb:<quality> paper	0 11 -10 0 0 0
sb:<quality> parliament	0 10 -7 0 0 0
sb:<quality> president	2 -4 8 -10 0 0
sb:<quality> prime	0 -15 4 -1 10 0
sb:<quality> salmon	0 11 -9 0 0 0
sb:<quality> ship	0 14 -11 0 0 0
sb:<quality> side	0 15 -9 -6 -1 0
sb:<quality> steel	0 -12 15 0 0 0
sb:<quality> team	0 -4 -1 11 0 0
sb:<quality> trade	8 11 -11 -11 -1 0
sb:<quality> vice	0 3 -16 15 -6 0
sb:<quality> wine	0 11 -10 0 0 0
sb:<seat>	12 -4 -5 0 17 -11
sb:<seat> 's	-10 10 -4 -8 8 0
sb:<seat> (	0 12 -5 0 -7 0
sb:<seat> ,	20 -13 8 8 -26 -11
sb:<seat> /	4 12 -21 4 -7 0
sb:<seat> :	7 -5 -13 0 16 0
sb:<seat> ;	-6 12 -4 0 0 0
sb:<seat> <day-ahead>	0 -7 9 0 0 0
sb:<seat> <day-gone>	0 -12 4 -2 9 0
sb:<seat> <day-today>	0 -16 25 0 -8 0
sb:<seat> a	0 14 -13 0 0 0
sb:<seat> and	2 13 -21 -5 7 0
sb:<seat> announce	0 12 -10 0 0 0
sb:<seat> before	0 10 -10 0 0 0
sb:<seat> confirm	0 11 -6 0 0 0
sb:<seat> end	12 -17 -8 0 14 0
sb:<seat> expect	13 -11 0 0 0 0
sb:<seat> for	-1 -9 15 -3 -2 0
sb:<seat> has	9 3 -12 0 0 0
sb:<seat> have	0 11 -8 0 0 0
sb:<seat> in	-2 0 -5 0 10 0
sb:<seat> issued	0 -10 12 0 0 0
sb:<seat> later	-3 -13 6 0 5 0
sb:<seat> let	0 10 -9 0 0 0
sb:<seat> on	-7 -4 8 -3 2 -8
sb:<seat> press	-2 10 -6 0 0 0
sb:<seat> published	-2 -5 10 0 0 0
sb:<seat> put	0 12 -10 0 0 0
sb:<seat> say	-7 13 -46 14 5 5
sb:<seat> that	3 7 -1 -2 -10 0
sb:<seat> thi	0 -11 13 0 0 0
sb:<seat> to	0 -15 11 -2 -2 5
sb:<seat> until	0 10 -9 0 0 0
sb:<seat> want	0 9 -8 0 0 0
sb:<seat> will	-5 10 -2 0 0 0
sb:<seat> would	0 -12 13 0 0 0
sb:<seat> —	-20 -2 -15 7 28 0
sb:<sender>	-6 22 -12 0 -14 4
sb:<span>	-1 -4 1 3 5 -10
sb:<span> ,	6 8 3 -21 -19 0
sb:<span> :	0 10 -9 0 0 0
sb:<span> after	-5 11 -15 1 6 0
sb:<span> at	9 -22 12 7 -2 0
sb:<span> before	-14 12 -13 14 -1 0
sb:<span> from	0 17 -23 0 4 0
sb:<span> in	0 -34 34 -5 2 0
sb:<span> longer	0 11 -8 0 0 0
sb:<span> of	-4 -49 38 4 11 0
sb:<span> on	13 -4 -3 0 0 0
sb:<span> that	0 12 -10 0 0 0
sb:<span> the	-2 11 -6 0 0 0
sb:<span> to	-1 6 -17 -2 16 0
sb:<taker>	-13 31 -27 5 -2 0
sb:<v-begin>	-29 3 6 -5 2 8
sb:<v-down>	-10 2 2 4 -11 0
sb:<v-end>	0 19 -12 10 -21 -7
sb:<v-impose>	0 10 -3 -11 1 0
sb:<v-propose>	20 -11 -9 10 -2 0
sb:<v-return>	-12 -4 3 4 6 -1
sb:<v-say>	-13 0 0 1 1 0
sb:<v-sell>	-11 2 5 -1 0 6
sb:<v-stay>	0 -4 -5 10 -3 17
sb:<v-target>	-8 11 15 -30 -34 -2
sb:<v-threaten>	-15 10 0 2 -7 0
sb:_	-3 -6 10 0 0 0
sb:a	4 10 -18 -6 -4 5
sb:a <day-gone>	2 7 -11 0 0 0
sb:a <number>	0 11 -8 0 0 0
sb:a <office>	0 25 -12 -8 -5 0
sb:a <organisation>	-5 11 -5 0 -6 0
sb:a <person>	15 -9 -6 0 0 0
sb:a <span>	3 6 2 -8 -18 0
sb:a call	10 -6 -2 0 0 0
sb:a ceasefire	0 10 -10 0 0 0
sb:a conference	11 -10 0 0 0 0
sb:a container	0 11 -9 0 0 0
sb:a date	0 -7 10 -3 0 0
sb:a deal	-3 0 0 -8 10 0
sb:a dinner	0 -10 11 0 0 0
sb:a draft	0 17 -15 0 0 0
sb:a duty	-1 -11 14 0 0 0
sb:a fact	0 13 -8 0 -1 0
sb:a few	0 8 -22 7 8 0
sb:a final	0 -8 0 0 9 0
sb:a first	-8 -21 5 13 7 0
sb:a fourth	-4 24 -14 -13 -1 0
sb:a framework	11 -8 -9 -6 13 0
sb:a further	-5 -12 9 4 3 0
sb:a golf	0 -17 21 0 -2 0
sb:a handshake	0 -12 13 0 0 0
sb:a joint	-8 0 6 -1 0 0
sb:a last	16 -11 -1 0 0 0
sb:a lasting	0 -11 12 0 0 0
sb:a letter	-3 11 -10 7 -6 0
sb:a little	0 -11 2 10 0 0
sb:a longer	0 -8 9 0 0 0
sb:a major	0 13 -9 0 -3 0
sb:a new	0 -8 2 10 -4 0
sb:a next	0 11 -3 -6 0 0
sb:a permanent	0 -12 14 0 0 0
sb:a phone	14 -9 -5 0 0 0
sb:a plan	0 14 -14 0 0 0
sb:a point	0 9 -7 0 0 0
sb:a post	0 14 -10 0 0 0
sb:a price	0 9 -8 0 0 0
sb:a proposal	0 -10 11 0 0 0
sb:a reason	0 -8 0 0 10 0
sb:a result	0 -10 11 0 0 0
sb:a rise	12 -9 -2 0 0 0
sb:a round	6 -19 6 0 10 0
sb:a second	4 3 -13 17 -9 -3
sb:a seventh	0 -21 0 18 0 0
sb:a signature	0 -10 11 0 0 0
sb:a sixth	0 2 -10 8 0 0
sb:a standstill	0 11 -11 0 0 0
sb:a state	-9 -2 7 -10 4 0
sb:a step	0 13 -10 0 0 0
sb:a successor	0 -13 14 0 0 0
sb:a suspension	0 9 -7 0 0 0
sb:a tariff	17 -16 12 -5 -11 0
sb:a team	0 -5 9 -2 0 0
sb:a telephone	20 -10 -2 0 -9 0
sb:a television	-9 8 -8 0 4 0
sb:a third	5 18 -12 -12 -6 -3
sb:a trade	12 0 -16 -7 11 0
sb:a truce	0 18 -16 -3 0 0
sb:a very	-13 11 3 -2 -7 0
sb:a video	10 0 -20 -3 0 8
sb:a weekend	0 -13 16 0 0 0
sb:a word	-5 -7 13 0 0 0
sb:aboard	0 -9 10 0 0 0
sb:aboard air	0 -9 10 0 0 0
sb:about	-13 -23 19 7 3 6
sb:about ,	0 9 -11 0 0 0
sb:about <level>	0 -10 12 0 0 0
sb:about a	0 -6 -7 12 0 0
sb:about it	0 -7 0 2 7 0
sb:about the	-8 0 11 -3 -5 0
sb:absence	0 -13 13 0 0 0
sb:absence of	0 -13 13 0 0 0
sb:accept	0 -6 8 -4 0 0
sb:accept an	1 -6 -3 0 9 0
sb:account	19 -6 -18 -4 12 0
sb:account ,	9 -4 -2 0 0 0
sb:account of	16 -4 -21 -2 15 0
sb:across	10 0 -5 0 0 0
sb:across the	11 -2 -4 0 0 0
sb:act	0 19 -20 0 3 0
sb:add	0 -7 -9 -2 20 0
sb:add ,	0 12 -12 2 -5 0
sb:add that	4 -25 11 -7 18 0
sb:additional duty	0 15 -13 0 0 0
sb:advance	0 10 -7 0 0 0
sb:affected	0 -12 12 0 0 0
sb:after	6 6 -1 0 -17 0
sb:after <number>	0 18 -15 0 0 0
sb:after <person>	0 -3 13 -3 -8 0
sb:after <span>	-5 -19 8 0 24 0
sb:after a	17 -6 0 2 -20 4
sb:after all	0 -10 10 0 0 0
sb:after an	0 -6 8 0 0 0
sb:after four	0 13 -12 0 0 0
sb:after it	8 0 -9 0 0 0
sb:after they	0 18 -11 -4 -6 0
sb:after three	0 9 -13 6 0 0
sb:afterward that	0 0 10 0 -7 0
sb:agadir	0 -9 10 0 0 0
sb:again	0 6 -2 7 -10 -4
sb:again ,	-2 -5 14 -1 -5 0
sb:again at	0 13 -8 -1 -1 0
sb:again in	-2 -10 15 0 -3 0
sb:again on	2 7 -7 -2 -2 0
sb:against	0 -8 14 0 0 0
sb:agenda	-2 -19 6 15 0 0
sb:agent	0 15 -13 0 0 0
sb:ago	5 -10 12 -7 -3 0
sb:ago ,	3 -15 16 -3 -1 0
sb:agree	3 -5 -6 9 -1 14
sb:agree in	-13 6 -5 8 -10 7
sb:agree on	0 16 -18 -5 2 0
sb:agree to	7 -11 0 8 0 5
sb:agreement	-3 11 1 -10 -8 0
sb:agreement in	0 18 -16 0 0 0
sb:agreement on	0 4 0 1 -13 0
sb:agreement sign	0 -10 11 0 0 0
sb:agreement that	-4 -12 13 0 2 0
sb:agriculture	0 -10 14 0 0 0
sb:ahead of	0 12 -15 9 -5 0
sb:aim	0 -6 11 0 0 0
sb:air	-3 -3 10 0 -3 0
sb:air base	0 -9 11 0 0 0
sb:aire ,	0 14 -12 0 0 0
sb:airport	-3 -7 4 9 -1 0
sb:airport ,	0 -11 0 10 0 0
sb:airport on	0 -12 14 0 0 0
sb:akasaka	0 -12 15 0 -2 0
sb:akasaka palace	0 -12 15 0 -2 0
sb:aktau	0 -13 14 0 0 0
sb:al	13 -18 9 0 0 0
sb:alert	-2 28 -24 0 0 0
sb:alexander	0 -8 -3 0 13 0
sb:alexandria	0 -16 14 0 0 0
sb:alexandria ,	0 -17 15 0 0 0
sb:all	5 -10 5 0 0 0
sb:all <quality>	0 8 -7 0 0 0
sb:all four	0 8 -6 0 0 0
sb:all trade	-1 14 -9 0 0 0
sb:almaty	0 16 -15 0 0 0
sb:alone	-5 10 -14 -1 8 0
sb:already	-6 14 -3 -3 0 0
sb:also	-8 -3 6 -10 7 2
sb:also agree	0 -11 13 0 0 0
sb:also on	0 -12 16 0 0 0
sb:also say	10 1 -10 0 -9 0
sb:am	-2 14 -10 0 0 0
sb:am tell	0 12 -10 0 0 0
sb:ambassador	0 13 -9 0 0 0
sb:among the	0 -2 -6 0 11 0
sb:among them	0 13 -8 0 -3 0
sb:an	16 -6 -3 4 -5 -5
sb:an <office>	0 11 -8 0 0 0
sb:an emergency	-6 13 -6 0 0 0
sb:an extra	0 12 -10 0 0 0
sb:an hour	8 -34 12 18 -2 0
sb:an interim	0 12 -12 0 0 0
sb:an interview	0 12 -10 0 0 0
sb:an invitation	1 -13 1 -1 9 0
sb:and	7 -17 3 2 16 -10
sb:and -	0 -9 9 0 0 0
sb:and <level>	0 28 -24 0 0 0
sb:and <name>	3 -13 7 -3 10 -7
sb:and <number>	-2 -19 1 14 7 0
sb:and <office>	0 14 -11 0 0 0
sb:and <organisation>	11 -6 -2 0 0 0
sb:and <person>	-2 -14 5 9 3 -13
sb:and <quality>	18 -37 24 6 -2 0
sb:and <seat>	-3 17 -26 -3 11 0
sb:and <span>	0 13 -3 -6 -3 0
sb:and a	-13 11 0 0 -5 0
sb:and an	-5 -19 23 0 0 0
sb:and are	0 -8 12 0 -1 0
sb:and at	5 6 -22 5 4 0
sb:and both	0 -5 10 -4 0 0
sb:and by	8 -17 0 9 0 0
sb:and come	0 14 -11 0 0 0
sb:and constructive	0 13 -11 0 0 0
sb:and dairy	0 -10 11 0 0 0
sb:and expect	0 -16 17 0 0 0
sb:and for	-8 -1 10 0 0 0
sb:and had	0 9 -9 0 0 0
sb:and has	0 25 -23 0 0 0
sb:and have	5 -22 16 0 0 0
sb:and he	4 -4 -4 -3 11 0
sb:and his	2 -16 21 -9 -4 0
sb:and hold	0 -8 -7 14 0 0
sb:and i	-9 -17 26 0 -1 0
sb:and in	17 1 -12 0 -4 0
sb:and is	0 9 -15 0 6 0
sb:and it	-4 -7 13 0 -2 0
sb:and keep	0 -9 -2 0 11 0
sb:and last	0 -11 8 1 0 0
sb:and leave	-1 -8 11 0 0 0
sb:and meet	-8 -10 9 0 7 0
sb:and mr	15 0 -9 -6 0 0
sb:and of	0 17 -31 16 0 0
sb:and on	-7 -9 1 10 11 0
sb:and one	-7 -3 11 0 0 0
sb:and promise	0 -11 12 0 0 0
sb:and sign	-2 -5 10 0 0 0
sb:and sir	7 -16 1 0 7 0
sb:and so	0 14 -13 0 0 0
sb:and stay	0 -20 20 0 0 0
sb:and that	-21 24 -13 -1 2 0
sb:and the	-5 -7 2 -1 12 -2
sb:and their	0 10 -11 0 0 0
sb:and they	-6 16 -7 0 0 0
sb:and three	0 11 -10 0 0 0
sb:and to	-3 26 -32 -2 10 0
sb:and we	9 0 -9 0 0 0
sb:and were	0 17 -16 0 0 0
sb:and will	-7 -21 26 -7 -1 4
sb:and would	2 3 -10 5 -3 0
sb:announce	13 -8 3 4 -13 0
sb:announce a	10 5 -16 0 -2 0
sb:announce after	-1 -16 22 0 -1 0
sb:announce at	0 -7 11 0 0 0
sb:announce for	16 -4 -12 0 0 0
sb:announce late	21 -23 2 0 0 0
sb:announce on	-14 17 -4 -3 2 0
sb:announce that	-1 -3 11 0 -1 0
sb:announce the	0 -3 14 -3 -10 0
sb:announce thi	0 11 -10 0 0 0
sb:annual	0 14 -12 0 0 0
sb:another	-3 0 -8 10 0 0
sb:answer	-5 2 -12 0 16 0
sb:answer ,	0 13 -12 0 0 0
sb:answer :	0 -19 7 2 9 0
sb:answer in	0 -6 11 0 -3 0
sb:answer question	0 2 -21 0 15 0
sb:any	-9 18 0 -2 -12 0
sb:anything	0 -20 25 0 -1 0
sb:apec	7 29 -35 -5 0 0
sb:apec summit	11 0 -13 0 0 0
sb:app	-5 -16 24 0 -4 0
sb:apply	0 15 -10 0 0 0
sb:approval by	0 -10 11 0 0 0
sb:approve	6 9 -12 -4 0 0
sb:approve by	-3 10 -4 0 0 0
sb:approve it	0 3 -12 0 8 0
sb:approve the	11 -15 7 0 0 0
sb:aqaba	0 -6 8 0 0 0
sb:are	6 -14 -2 7 12 -15
sb:are both	0 18 -1 -3 -12 0
sb:are close	0 11 -9 0 0 0
sb:are closed	0 11 -9 0 0 0
sb:are due	2 -24 9 -6 17 0
sb:are expect	-3 0 -11 18 -6 0
sb:are meet	0 -7 12 0 -3 0
sb:are not	0 15 -13 0 -2 0
sb:are on	12 -2 -5 0 0 0
sb:are part	0 12 -12 0 0 0
sb:are prepare	0 -17 2 5 7 0
sb:are the	-6 -20 25 0 0 0
sb:are to	16 -32 8 -2 18 -7
sb:army	-21 27 -7 0 0 0
sb:arranged	4 -12 7 0 0 0
sb:arranged for	4 -12 7 0 0 0
sb:arrangement	-7 11 -3 -2 -1 0
sb:arrangement ,	0 10 -9 0 0 0
sb:arrangement was	0 13 -13 0 0 0
sb:arrangement with	0 -12 13 0 0 0
sb:arrive	-7 9 -7 9 -8 0
sb:arrive in	0 11 -5 -1 -3 0
sb:arrived	-6 14 -12 -4 4 0
sb:arrived on	-2 -9 12 0 0 0
sb:as <name>	0 -8 11 0 0 0
sb:as <person>	0 -11 6 0 4 0
sb:as a	-3 -16 24 0 -3 0
sb:as agree	-3 -18 1 7 3 8
sb:as he	-7 9 -2 0 0 0
sb:as it	0 2 -12 0 8 0
sb:as of	8 16 -24 -2 0 0
sb:as the	7 -3 -14 9 0 0
sb:as to	0 17 -16 0 0 0
sb:asean	0 7 2 -3 -12 0
sb:asia	-1 8 -18 0 13 0
sb:asia ,	0 -8 -7 0 15 0
sb:aside	0 -11 12 0 0 0
sb:ask	-3 18 -4 -1 -17 0
sb:ask for	-2 30 -23 -3 -1 0
sb:ask what	0 -13 13 0 0 0
sb:asparagu	0 8 -8 0 0 0
sb:assured	0 10 -7 0 0 0
sb:at	-3 -16 10 -3 19 0
sb:at <level>	7 30 -37 0 -7 0
sb:at <number>	2 9 -22 0 10 0
sb:at a	0 -9 16 -7 -12 6
sb:at all	0 11 -9 0 0 0
sb:at chequer	0 0 -10 0 13 0
sb:at it	-1 -32 25 11 0 0
sb:at lancaster	-1 -9 13 0 0 0
sb:at least	6 -18 9 0 7 0
sb:at midnight	7 6 -12 0 0 0
sb:at once	-11 0 11 0 0 0
sb:at sea	-3 -3 -4 12 0 0
sb:at stake	0 13 -12 0 0 0
sb:at turnberry	-2 -9 14 0 -2 0
sb:atlantic	-10 0 -1 11 0 0
sb:autumn	0 -24 18 0 10 0
sb:autumn ,	0 -21 12 0 10 0
sb:avoid	10 -11 1 0 0 0
sb:avoid the	10 -8 0 0 0 0
sb:away	0 -24 -1 8 24 0
sb:away ,	0 -13 2 10 0 0
sb:away on	0 -8 9 0 0 0
sb:back	-22 26 -24 18 -9 0
sb:back from	-6 -6 0 17 -1 0
sb:back to	-6 12 -12 7 0 0
sb:banana	0 15 -12 0 0 0
sb:bandung on	0 -19 20 0 0 0
sb:bank	0 12 -10 0 0 0
sb:banomyong	-10 8 0 0 0 0
sb:base	0 -7 9 0 0 0
sb:basel	0 12 -7 -1 0 0
sb:basel ,	0 9 -8 0 0 0
sb:basi	4 -12 10 0 0 0
sb:batumi	0 -21 22 0 0 0
sb:batumi ,	0 -8 9 0 0 0
sb:batumi on	0 -18 18 0 0 0
sb:be	-21 0 14 -11 0 -1
sb:be "	0 -10 25 0 -8 0
sb:be <number>	-3 14 -8 0 0 0
sb:be a	6 -6 9 -10 0 0
sb:be another	0 -20 5 15 0 0
sb:be approve	-2 9 -3 0 0 0
sb:be charge	1 -9 11 0 -3 0
sb:be continue	20 -14 -2 0 0 -2
sb:be dealt	0 -9 10 0 0 0
sb:be extend	0 -11 18 0 -6 0
sb:be given	0 9 -9 0 0 0
sb:be in	0 -21 18 0 3 0
sb:be issued	0 9 -7 0 0 0
sb:be no	0 11 -18 -5 5 0
sb:be on	0 -7 10 0 0 0
sb:be put	0 -7 9 0 0 0
sb:be the	0 2 4 -14 -1 0
sb:beach	-3 10 -5 0 0 0
sb:bean	9 2 -12 -1 -3 0
sb:bear	0 15 -12 0 0 0
sb:beef	0 -9 12 0 0 0
sb:beef pay	0 -13 13 0 0 0
sb:been <number>	0 15 -14 0 0 0
sb:been agree	0 -16 17 0 0 0
sb:been at	0 -25 14 11 0 0
sb:been due	0 13 -13 0 0 0
sb:been given	0 -12 12 0 0 0
sb:been move	0 -15 16 0 0 0
sb:been negotiate	-5 10 -4 0 0 0
sb:been offer	0 17 -17 0 0 0
sb:been on	0 -13 12 0 0 0
sb:been reach	0 -1 -6 0 9 0
sb:been settle	10 -12 1 0 0 0
sb:been tell	0 -4 -5 9 0 0
sb:before	-6 -13 -9 29 9 -2
sb:before <person>	-2 0 4 -10 3 0
sb:before a	6 4 -13 0 2 0
sb:before his	0 12 -8 0 -2 0
sb:before it	0 -11 14 0 0 0
sb:before midnight	7 -8 -11 10 0 0
sb:before that	0 -19 -4 19 0 0
sb:before the	-1 -2 -9 16 0 0
sb:before their	0 -11 -1 18 -5 0
sb:begin	-19 5 0 0 0 5
sb:begin ,	0 10 -7 0 0 0
sb:begin a	0 -21 10 -13 15 0
sb:begin in	0 -2 -7 18 -2 0
sb:begin on	-8 0 0 9 -4 0
sb:begin to	8 1 -10 0 0 0
sb:begin with	-6 12 -3 0 0 0
sb:behind	7 -13 6 0 0 0
sb:behind it	8 -2 -4 0 0 0
sb:being	0 11 -6 0 0 0
sb:bell	-8 17 -7 0 0 0
sb:bergen	-2 -15 18 0 0 0
sb:bergen ,	0 -10 11 0 0 0
sb:bern	0 11 -11 0 0 0
sb:beside	0 -14 18 0 0 0
sb:beside the	0 -11 13 0 0 0
sb:bessent	0 -10 4 4 1 0
sb:better	0 -11 15 0 0 0
sb:between	20 3 -14 -10 3 -1
sb:between <name>	-9 16 -8 -1 -7 0
sb:between <person>	16 -14 -11 1 9 0
sb:between <seat>	1 -10 8 0 0 0
sb:between the	-5 1 10 -25 0 0
sb:between their	0 -10 11 0 0 0
sb:between two	0 17 -16 0 0 0
sb:big	0 -4 -9 7 3 0
sb:bite	-3 12 -4 0 0 0
sb:blue	-7 14 -7 0 0 0
sb:board	0 19 -18 0 0 0
sb:board of	0 16 -15 0 0 0
sb:boat	0 13 -10 0 0 0
sb:boat ,	0 13 -12 0 0 0
sb:booked	10 -9 0 0 0 0
sb:borden	0 -4 -7 12 0 0
sb:border	-13 23 -7 -2 0 0
sb:boss	4 -10 -1 9 0 0
sb:both	-18 -5 9 6 4 0
sb:both <office>	-2 -23 29 0 0 0
sb:both are	5 4 -10 0 0 0
sb:both country	17 -18 0 -5 0 6
sb:both delegation	0 15 -12 -4 0 0
sb:both have	0 10 -7 0 0 0
sb:both side	-15 3 0 10 -8 -4
sb:both sign	0 -11 11 0 0 0
sb:both were	3 -8 -16 17 0 0
sb:break	-3 10 -5 0 0 0
sb:breakfast	0 -13 6 8 0 0
sb:breakthrough	10 -25 11 6 0 0
sb:bridge	11 -1 -1 -5 0 0
sb:brief	-8 4 -10 0 9 0
sb:brief —	0 14 -13 0 0 0
sb:briefed	-4 20 -15 0 0 0
sb:briefed on	0 14 -12 0 0 0
sb:briefing	7 0 -14 10 0 0
sb:briefing ,	-3 3 -24 13 0 0
sb:bring	0 11 -6 -2 -1 0
sb:brno	0 -11 12 0 0 0
sb:broadcast	2 6 -13 0 0 0
sb:broke	0 -13 19 -7 -1 0
sb:broke up	0 -10 10 0 0 0
sb:broken	-6 19 -8 -1 0 0
sb:bruge	0 -12 12 0 0 0
sb:brussel	0 9 -7 0 0 0
sb:brussel ,	0 15 -13 0 0 0
sb:budget	0 14 -12 0 0 0
sb:building	0 -4 10 0 -2 0
sb:built	0 11 -8 0 0 0
sb:bulletin	-2 13 -11 0 0 0
sb:bulletin of	0 17 -17 0 0 0
sb:busan	-26 -10 30 -7 -20 0
sb:busan ,	-13 -18 30 -2 -8 0
sb:busan last	0 10 -9 0 0 0
sb:busan on	-1 -8 13 0 -3 0
sb:business	-13 0 2 -3 11 0
sb:business on	0 -8 8 0 0 0
sb:business or	0 -11 12 0 0 0
sb:but	-13 3 6 0 -8 0
sb:butter	-1 12 -7 0 0 0
sb:by	17 -6 -11 -4 -12 17
sb:by <day-ahead>	-7 -2 10 0 0 0
sb:by <day-today>	-14 20 -7 0 0 0
sb:by <name>	0 -18 21 -1 0 0
sb:by <office>	0 -8 11 0 0 0
sb:by <person>	-3 -29 26 12 -7 0
sb:by <span>	0 3 2 -12 -1 0
sb:by a	-11 5 3 0 0 0
sb:by both	0 10 -8 0 0 0
sb:by expert	-4 11 -12 0 0 4
sb:by letter	9 -7 0 0 0 0
sb:by phone	3 12 -13 -2 -6 0
sb:by telephone	28 -12 -24 0 0 -1
sb:by the	-27 4 3 9 0 0
sb:by video	13 -10 -28 2 3 16
sb:c )	0 -9 10 0 0 0
sb:cabinet will	0 -19 19 0 0 0
sb:cairo	0 15 -14 0 0 0
sb:call	27 -2 -29 -1 -1 -6
sb:call a	-5 25 -20 0 0 0
sb:call between	25 -13 -16 0 0 0
sb:call from	9 -10 0 0 0 0
sb:call is	-9 10 0 0 0 0
sb:call it	-23 11 7 -1 -1 0
sb:call of	16 -13 -2 0 0 0
sb:call off	-9 11 -3 0 0 0
sb:call on	21 -15 -4 -4 0 0
sb:call that	-6 -3 0 9 0 0
sb:call the	-9 -4 13 -4 1 0
sb:call with	8 0 -2 0 -6 0
sb:calm	0 14 -10 0 0 0
sb:can	-7 25 -13 -5 -1 0
sb:cancel	0 0 -9 0 8 0
sb:cancel the	0 -9 0 0 11 0
sb:capital on	0 -8 12 -2 0 0
sb:car	10 -3 3 -4 -5 0
sb:car ,	0 15 -12 0 0 0
sb:car maker	12 -10 -2 0 0 0
sb:car on	0 -15 16 0 0 0
sb:car pay	0 -15 15 0 0 0
sb:carlo	-5 -19 23 0 0 0
sb:cartagena	0 -22 23 0 0 0
sb:cartagena on	0 -9 10 0 0 0
sb:case	0 11 -9 0 0 0
sb:cash	0 -12 15 0 -1 0
sb:cashew	-5 -13 18 0 0 0
sb:cattle	0 -15 9 6 0 0
sb:ceasefire	0 27 -22 0 0 0
sb:ceasefire in	0 9 -9 0 0 0
sb:cebu	10 -25 14 -2 0 0
sb:central	0 17 -13 0 0 0
sb:certificate	-5 -13 9 0 0 9
sb:chamber	0 13 -11 0 0 0
sb:chance	13 -8 -5 0 0 0
sb:changed	0 12 -8 0 0 0
sb:chapter	0 12 -11 0 0 0
sb:charge on	-3 -6 10 0 0 0
sb:chenggang	0 -3 8 -1 0 0
sb:chennai	0 -16 16 0 0 0
sb:chequer	-2 0 -13 0 12 0
sb:chequer on	0 3 -9 0 5 0
sb:chess	0 12 -12 0 0 0
sb:chiang	0 -13 12 0 0 0
sb:chicago	10 6 -10 0 -9 0
sb:chicago ,	7 10 -15 0 -9 0
sb:chief negotiator	-12 12 -3 0 0 0
sb:chip ,	0 -9 10 0 0 0
sb:christma ,	2 11 -16 0 0 0
sb:circular	-1 13 -9 0 0 0
sb:circular <number>	0 10 -8 0 0 0
sb:clear	-9 17 -6 0 0 0
sb:clear the	-8 9 0 0 0 0
sb:clerk	0 19 -18 0 0 0
sb:clock	-4 14 -9 0 0 0
sb:close	2 0 5 -9 -1 0
sb:close of	0 -18 19 0 0 0
sb:close on	-2 13 -9 0 0 0
sb:close to	0 -13 21 -4 -3 0
sb:closed the	0 -13 -4 17 0 0
sb:closing	0 -8 10 0 0 0
sb:club	-11 33 -24 0 0 0
sb:club meet	-7 13 -5 0 0 0
sb:cobalt	0 11 -11 0 0 0
sb:cocoa	-5 12 -4 0 0 0
sb:coffee	-4 9 -1 0 0 0
sb:colleague	17 -5 -10 7 -2 0
sb:colleague ,	9 -11 -1 8 0 0
sb:column	0 10 -9 0 0 0
sb:come	-11 -10 7 4 8 -4
sb:come <span>	0 -9 4 -8 11 0
sb:come after	0 10 -7 0 0 0
sb:come back	-4 7 -7 6 -2 0
sb:come down	-3 18 -12 0 0 0
sb:come home	0 18 -15 0 0 0
sb:come in	10 4 -14 0 0 0
sb:come into	-5 10 -3 0 0 0
sb:come on	0 -1 6 -10 0 0
sb:come out	1 6 -13 3 0 0
sb:come to	-9 -10 19 -12 2 0
sb:come together	0 -8 9 0 0 0
sb:come up	-1 -15 8 9 0 0
sb:come within	0 -7 11 -2 0 0
sb:commander	0 23 -20 0 0 0
sb:comment	0 10 -6 0 0 0
sb:commerce	6 6 -13 -13 7 6
sb:commerce minister	6 -9 8 -7 0 0
sb:commerce ministry	-8 24 -19 -7 5 0
sb:commerce say	0 -4 -14 0 8 6
sb:commissioner	15 -9 0 -5 0 0
sb:communication	0 8 3 -5 -10 0
sb:conclude	-1 9 -6 0 -6 0
sb:conclude a	-3 12 -14 7 0 0
sb:conclude on	-1 19 -16 0 0 0
sb:conference	14 -7 -1 -11 -5 9
sb:conference ,	15 -25 15 0 0 0
sb:conference in	0 15 -12 0 0 0
sb:conference of	4 2 -15 0 0 4
sb:confirm	-1 10 0 -11 -6 0
sb:confirm it	-8 12 -2 0 0 0
sb:confirm on	9 4 -10 0 -4 0
sb:consensu ,	-4 11 -12 0 5 0
sb:consent	0 14 -12 0 0 0
sb:consider	-3 -14 0 0 6 9
sb:constructive	-15 22 -17 -5 0 10
sb:container	0 18 -15 0 0 0
sb:continue	10 0 -20 1 0 12
sb:continue on	-5 11 -5 0 0 0
sb:control	-11 11 -7 7 0 0
sb:control of	0 12 -9 0 0 0
sb:control on	0 0 -10 10 0 0
sb:convene	0 -10 10 0 0 0
sb:conversation	0 -20 11 0 10 0
sb:cost	-8 25 -15 0 0 0
sb:cotton	0 -15 17 0 0 0
sb:could not	0 -10 12 0 0 0
sb:council	-10 11 0 0 0 0
sb:council of	0 12 -10 0 0 0
sb:count	2 -10 -2 10 3 0
sb:counted	-1 10 -7 0 0 0
sb:counterpart	6 -13 15 -7 -3 0
sb:counterpart in	-2 -5 14 0 0 0
sb:countersigned	0 -12 13 0 0 0
sb:counting	0 -8 10 0 0 0
sb:country	2 6 -3 -22 -12 14
sb:country end	0 -10 10 0 0 0
sb:country have	0 -8 12 0 0 0
sb:country say	0 -10 2 0 9 0
sb:country will	2 -22 19 -4 -5 9
sb:course	0 -16 21 0 -4 0
sb:crane	0 10 -6 0 0 0
sb:crown	0 -9 -1 0 12 0
sb:cruz	0 -11 13 0 0 0
sb:custom	-11 -6 17 -1 -2 0
sb:custom service	0 -9 10 0 0 0
sb:customer	0 18 -14 0 0 0
sb:cut	-12 16 -1 -5 -8 0
sb:cut flower	0 -9 10 0 0 0
sb:cut its	0 11 -10 0 0 0
sb:cut of	0 10 -9 0 0 0
sb:cut the	0 -11 15 0 0 0
sb:d	0 9 -9 0 0 0
sb:da	-1 -24 26 -3 1 0
sb:da nang	0 -15 16 0 0 0
sb:da silva	0 -8 16 0 -8 0
sb:daily	0 16 -13 0 0 0
sb:damage	0 10 -10 0 0 0
sb:darwin	0 -12 13 0 0 0
sb:date	-11 22 -10 -14 4 0
sb:date ,	0 15 -17 -4 5 0
sb:date :	-2 17 -11 0 0 0
sb:date for	-5 -6 16 -2 0 0
sb:dated	-12 18 -7 0 0 0
sb:davao	0 -25 26 0 0 0
sb:davo	0 25 -22 0 0 0
sb:davo ,	0 15 -14 0 0 0
sb:day	-8 -10 14 0 0 0
sb:day ,	-1 -8 2 0 10 0
sb:day before	0 -11 7 -1 6 0
sb:day of	-5 -25 23 7 -1 0
sb:day on	-3 14 -15 0 6 0
sb:deadline	-3 26 -17 0 0 0
sb:deal ,	18 -4 7 -8 -19 0
sb:deal on	0 -22 18 -1 8 0
sb:deal that	0 -3 -2 -5 10 0
sb:deal was	0 16 -15 0 0 0
sb:deal with	-13 8 7 0 -11 0
sb:dealt	0 -9 11 0 0 0
sb:dealt with	0 -9 11 0 0 0
sb:decide	-2 24 -19 0 0 0
sb:decided	-5 16 -7 0 0 0
sb:decided to	0 14 -13 0 0 0
sb:decision	-8 22 -18 5 -1 0
sb:decision on	-4 9 -1 0 0 0
sb:declare in	0 -8 8 0 0 0
sb:decree sign	0 -10 11 0 0 0
sb:delegate	0 23 -21 0 0 0
sb:delegation	-3 -15 19 4 -14 0
sb:delegation from	0 -5 13 -6 0 0
sb:delegation had	0 -10 13 0 0 0
sb:delegation of	0 11 -6 -5 0 0
sb:delegation will	0 -12 -2 15 0 0
sb:demand	0 -8 10 0 0 0
sb:deny	2 9 -11 0 0 0
sb:deny that	4 7 -12 0 0 0
sb:depth	0 12 -10 0 0 0
sb:described	0 18 -14 0 0 0
sb:desk ,	0 -10 11 0 0 0
sb:detail	-3 25 -10 -6 -8 0
sb:dialogue on	0 -11 6 0 0 9
sb:diary	0 -19 20 0 0 0
sb:did	19 -11 -5 11 -2 0
sb:did ,	-4 26 -21 0 0 0
sb:did it	8 0 -12 0 0 0
sb:did not	-1 0 -5 15 -7 0
sb:did so	8 3 -12 0 0 0
sb:did the	3 -17 17 0 -1 0
sb:didn't	0 14 -12 0 0 0
sb:die	-1 23 -19 0 0 0
sb:die on	0 10 -7 0 0 0
sb:digest	0 10 -8 0 0 0
sb:dinner	0 -12 16 0 -2 0
sb:dinner on	0 -19 20 0 0 0
sb:director	-13 23 -11 0 0 0
sb:discuss	-1 -17 10 -15 9 7
sb:discuss it	0 -4 0 -3 9 0
sb:discuss on	0 2 -15 0 12 0
sb:discuss the	2 -12 3 0 0 8
sb:discussion	0 -1 16 0 -9 0
sb:do	9 17 -22 -11 0 0
sb:do ,	0 -6 11 -1 0 0
sb:do it	9 4 -14 0 0 0
sb:do so	-11 6 1 -1 0 0
sb:do with	9 -9 0 0 0 0
sb:do you	0 15 -11 0 0 0
sb:doctor	0 13 -12 0 0 0
sb:doe	-1 17 -23 -1 8 0
sb:doe ,	0 10 -9 0 0 0
sb:doe <name>	0 -7 -4 0 11 0
sb:doha	0 18 -15 0 0 0
sb:donald trump	1 -14 15 -5 0 0
sb:done by	8 -6 0 0 0 0
sb:door	0 -7 1 9 0 0
sb:door on	0 -5 -8 12 0 0
sb:doorstep	-1 -17 20 0 0 0
sb:double	0 -11 11 0 0 0
sb:double on	0 9 -9 0 0 0
sb:down	12 -11 6 -6 1 0
sb:down for	5 -12 9 0 0 0
sb:down the	12 -10 0 0 0 0
sb:down to	-5 -5 9 0 0 0
sb:driver	0 25 -22 -1 0 0
sb:driver and	0 12 -11 0 0 0
sb:drop	-4 -3 8 0 0 0
sb:due	8 12 -4 -2 -16 0
sb:due in	0 -7 19 0 -14 0
sb:due on	-6 26 -18 0 0 0
sb:due to	11 5 -3 -11 -5 0
sb:during	8 -21 11 -3 3 0
sb:during <person>	0 -8 14 0 -2 0
sb:duty	-3 1 5 -5 -17 5
sb:duty ,	1 -8 8 0 0 0
sb:duty on	-18 -10 15 2 -4 7
sb:duty that	13 6 -21 0 0 0
sb:duty was	0 -24 25 0 0 0
sb:duty which	0 -10 10 0 0 0
sb:each	12 -8 -14 5 10 0
sb:each of	0 -10 0 12 0 0
sb:each other	12 -6 -4 -3 5 0
sb:each side	0 -11 3 0 9 0
sb:earlier in	0 0 17 -3 -17 0
sb:early	-5 22 -11 -5 -4 0
sb:early next	0 -4 9 0 -1 0
sb:early on	0 11 -9 0 0 0
sb:earth	0 8 -13 -2 7 0
sb:earth ,	0 10 -7 0 0 0
sb:economic	-5 1 -13 7 11 0
sb:economic minister	0 11 -9 0 0 0
sb:economy	3 10 -10 -4 -2 0
sb:economy minister	-12 17 -6 0 0 0
sb:editor	0 -9 11 0 0 0
sb:editor ,	0 -9 9 0 0 0
sb:effect	-10 18 -13 -1 0 0
sb:effect on	-3 15 -10 0 0 0
sb:eight	-7 12 -3 0 0 0
sb:either	-4 -7 13 0 0 0
sb:el	4 11 -16 0 0 0
sb:el -	5 7 -13 0 0 0
sb:election	0 11 -8 0 0 0
sb:elevator	0 -11 11 0 0 0
sb:eleven	-3 -4 10 0 0 0
sb:else	0 14 -10 0 0 0
sb:embassy	0 6 -12 0 0 6
sb:emergency	-7 14 -4 0 0 0
sb:employer	0 13 -13 0 0 0
sb:empty	-1 -20 23 0 0 0
sb:end	11 -11 6 14 -18 -3
sb:end ,	11 -20 14 -1 0 0
sb:end <span>	0 -9 -9 26 -6 0
sb:end a	-2 7 5 -14 -9 0
sb:end at	9 -4 0 -2 0 0
sb:end in	0 -4 11 -2 -4 0
sb:end of	-2 -23 25 2 0 0
sb:end on	-7 18 -15 5 -4 0
sb:end the	0 15 -10 -1 0 0
sb:end their	3 -10 -7 2 13 0
sb:end with	0 -19 20 0 0 0
sb:energy	0 0 -8 9 0 0
sb:enough	0 12 -8 0 0 0
sb:entebbe	0 -12 13 0 0 0
sb:enter	-3 14 -2 -8 0 0
sb:enter <name>	0 -8 9 0 0 0
sb:enter into	-1 11 -7 0 0 0
sb:entry	0 9 -8 0 0 0
sb:envoy ,	0 -9 10 0 0 0
sb:euro	14 -14 0 0 0 0
sb:eve	0 22 -14 -3 -10 0
sb:eve of	0 22 -14 -3 -10 0
sb:even	0 -8 10 0 0 0
sb:evening	-10 -11 8 25 -12 0
sb:evening ,	-10 -6 17 3 -13 0
sb:evening ;	0 19 -18 0 0 0
sb:evening <person>	-12 12 0 2 -2 0
sb:evening new	0 -9 11 0 0 0
sb:evening that	0 -1 -8 11 -3 0
sb:evening the	-8 9 0 0 0 0
sb:event	0 -10 11 0 0 0
sb:everything ,	0 11 -10 0 0 0
sb:examine	-6 -15 13 0 0 8
sb:exchanged	0 12 -11 0 0 0
sb:exchanged on	0 -8 8 0 0 0
sb:exclusion	0 10 -7 0 0 0
sb:expect	8 -13 -9 18 0 2
sb:expect <name>	0 -10 10 0 0 0
sb:expect at	7 -11 0 -2 8 0
sb:expect from	0 10 -9 0 0 0
sb:expect in	-4 -22 22 0 0 0
sb:expect on	0 0 -11 11 0 0
sb:expect that	0 -13 14 0 0 0
sb:expect to	0 0 -15 19 -7 0
sb:expert	-25 -22 25 -1 -4 23
sb:expert will	-14 -7 2 0 0 15
sb:expire	-8 18 -5 -3 -2 0
sb:expire on	-1 16 -8 -1 -1 0
sb:export control	-1 -13 8 8 0 0
sb:export of	3 8 -22 0 0 8
sb:export permit	0 -10 12 0 0 0
sb:export to	-2 -9 13 0 0 0
sb:extend by	0 -10 16 0 -6 0
sb:extend the	0 14 -12 0 0 0
sb:extend their	6 0 -10 4 3 0
sb:extension	6 -10 13 -4 -6 0
sb:extension ,	-6 -1 9 0 0 0
sb:extension by	0 13 -11 0 0 0
sb:extension of	12 -1 -6 0 0 0
sb:extension on	0 10 -8 0 0 0
sb:extension was	1 -14 12 0 0 0
sb:face <level>	0 13 -10 0 0 0
sb:fact	-11 11 0 -2 -12 0
sb:fact sheet	-11 8 2 -2 -12 0
sb:fail	0 11 -8 0 0 0
sb:failed	0 -20 11 7 0 0
sb:failed on	0 -12 4 7 0 0
sb:fair	0 15 -13 0 0 0
sb:fall	-11 0 7 0 0 0
sb:farm	-2 11 -10 0 0 0
sb:fee	-8 22 -10 -3 0 0
sb:fee in	0 -9 10 0 0 0
sb:fee on	0 14 -11 0 0 0
sb:feed	0 4 -11 6 0 0
sb:fentanyl	-10 11 0 -2 -5 0
sb:ferry	0 15 -14 0 0 0
sb:fertiliser	0 -18 19 0 0 0
sb:few	-9 16 -22 7 8 0
sb:fifth	0 -9 1 -1 8 0
sb:file	0 -20 21 0 0 0
sb:find	-10 2 5 0 0 0
sb:finish	-1 -8 13 0 0 0
sb:finish on	0 -8 8 0 0 0
sb:finished	-2 -22 18 0 7 0
sb:firm	0 10 -6 0 0 0
sb:first	3 -4 -3 0 14 -3
sb:first ,	0 7 -14 7 0 0
sb:first day	-1 -4 8 -1 0 0
sb:first meet	0 -13 -2 9 7 0
sb:first part	-8 13 -3 0 0 0
sb:first round	0 13 -2 -13 -1 0
sb:first such	0 -9 0 0 6 0
sb:first time	13 -3 -1 -3 -3 0
sb:first to	0 16 -13 0 -2 0
sb:first visit	0 16 -12 0 -3 0
sb:fish	-1 -5 9 0 0 0
sb:five hour	0 -11 15 0 0 0
sb:flash	-10 -2 10 0 0 0
sb:flash —	-9 17 -6 0 0 0
sb:flew	-3 5 2 3 -18 0
sb:flew home	0 -11 19 -1 -7 0
sb:floor	0 -25 16 5 0 0
sb:flour	0 -3 -13 16 0 0
sb:flower	0 -14 15 0 0 0
sb:fly	-13 -3 -5 14 7 0
sb:fly on	0 -6 10 0 -1 0
sb:fly to	-10 -4 -3 8 10 0
sb:follow	-5 -10 18 -1 -2 0
sb:followed on	0 10 -8 0 0 0
sb:following	9 -13 4 0 0 0
sb:for	6 -5 5 -17 5 -4
sb:for <day-ahead>	22 -18 1 0 -1 0
sb:for <day-gone>	9 -15 0 -1 11 0
sb:for <name>	2 -10 1 5 5 0
sb:for <person>	0 -3 -3 -3 11 0
sb:for <quality>	2 13 -14 0 0 0
sb:for <span>	12 2 -12 -12 8 0
sb:for a	-5 11 1 -11 -7 0
sb:for about	-8 0 1 5 0 0
sb:for an	0 -13 7 8 0 0
sb:for another	-2 -19 23 0 0 0
sb:for asia	0 -2 -10 0 13 0
sb:for his	0 -2 15 -5 -12 0
sb:for it	3 5 -10 0 0 0
sb:for our	0 -12 13 0 0 0
sb:for some	16 -15 0 0 0 0
sb:for talk	0 -19 22 -1 0 0
sb:for thi	0 -9 8 0 0 0
sb:for trade	-1 19 -13 -3 0 0
sb:for two	1 -14 10 0 0 0
sb:for what	-3 -26 24 0 8 0
sb:for which	0 19 -18 0 0 0
sb:force	-7 25 -15 0 -3 0
sb:force since	0 12 -10 0 0 0
sb:foreign	2 -13 13 2 -7 0
sb:foreign ministry	4 -10 4 7 -5 0
sb:foreign trade	0 -8 8 0 0 0
sb:former	0 11 -9 0 0 0
sb:forty	-3 -3 0 9 -3 0
sb:forty minute	-3 -11 9 9 -3 0
sb:forward	0 -10 0 5 6 0
sb:found	-6 13 -7 0 0 0
sb:four	9 -9 10 -9 -4 0
sb:fourth	13 -4 4 -3 -10 -2
sb:fourth meet	2 8 -11 0 0 0
sb:fourth round	0 15 -15 1 0 0
sb:framework	3 -5 -14 -17 25 0
sb:framework agreement	0 12 -8 0 0 0
sb:framework for	14 -2 -12 -2 6 0
sb:framework of	0 0 -15 0 19 0
sb:free	0 26 -22 0 0 0
sb:free -	0 17 -15 0 0 0
sb:freeze	0 11 -7 -1 0 0
sb:fresh	3 -9 5 0 0 0
sb:fri	0 -6 7 0 0 0
sb:friday	8 1 -5 -1 0 0
sb:friday ,	8 12 -23 0 0 0
sb:friend	0 -12 13 0 0 0
sb:from	-15 3 4 -5 4 0
sb:from <day-ahead>	-23 21 -9 9 -15 0
sb:from <day-gone>	-8 11 -14 0 6 0
sb:from <name>	0 -8 26 -24 -15 0
sb:from <number>	-9 30 -20 0 0 0
sb:from <seat>	-2 -19 18 -11 10 0
sb:from both	0 -23 26 0 0 0
sb:from here	0 -2 -8 0 10 0
sb:from our	0 17 -16 0 0 0
sb:from the	2 -5 -16 27 0 0
sb:frozen	16 -6 -7 0 0 0
sb:frozen until	17 -8 -11 0 0 0
sb:full	0 -16 19 0 0 0
sb:full agreement	0 -14 14 0 0 0
sb:further	-9 0 0 3 1 0
sb:further <level>	0 11 -8 0 0 0
sb:future	7 -10 -6 0 10 0
sb:g	0 -14 14 1 0 0
sb:g <number>	0 -14 14 1 0 0
sb:gained	0 9 -8 0 0 0
sb:galway	0 -13 14 0 0 0
sb:garment	0 -12 13 0 0 0
sb:gave	-4 15 -11 -2 0 0
sb:gave the	-7 15 -14 0 4 0
sb:gazette	0 11 -9 0 0 0
sb:general	9 -2 -2 0 0 0
sb:geneva	-17 7 3 -7 -10 0
sb:geneva ,	-6 8 -1 -11 -1 0
sb:geneva :	0 -12 14 0 0 0
sb:geneva on	-4 9 -2 -1 0 0
sb:gentlemen	0 12 -11 0 0 0
sb:gentlemen ,	0 -8 8 0 0 0
sb:georgia 's	0 11 -8 0 0 0
sb:georgia and	11 -15 5 0 0 0
sb:get	9 0 -9 -11 6 0
sb:get the	-10 13 0 0 0 0
sb:gin	0 -12 12 0 0 0
sb:given on	0 -10 12 0 0 0
sb:glassware	0 -18 19 0 0 0
sb:go	-1 4 -2 -18 5 5
sb:go -	10 3 -12 0 0 0
sb:go home	0 -3 -6 0 9 0
sb:go on	-1 -4 16 -11 -9 -2
sb:go to	-8 -6 -1 0 10 3
sb:goalkeeper	0 15 -14 0 0 0
sb:golf	-2 -6 16 -2 -8 0
sb:good are	-9 19 -8 0 0 0
sb:good for	0 11 -9 0 0 0
sb:good from	11 -17 13 0 -6 0
sb:good in	0 1 -13 0 10 0
sb:good morning	0 -11 12 0 0 0
sb:good of	0 19 -17 0 0 0
sb:good originating	0 -13 13 0 0 0
sb:good were	0 -10 10 0 0 0
sb:good will	14 -17 7 0 0 0
sb:good worth	0 0 -10 0 9 0
sb:good would	0 15 -10 0 0 0
sb:government	4 -6 1 10 -10 0
sb:government have	0 13 -13 0 0 0
sb:government meet	0 -10 11 0 0 0
sb:graz	0 -19 20 0 0 0
sb:great	9 1 -13 6 2 0
sb:grower	-7 38 -31 0 0 0
sb:guadalajara	0 -9 9 0 0 0
sb:guest	-2 0 -3 -1 11 0
sb:gwadar	0 -10 11 0 0 0
sb:gyeongju	-10 1 16 -1 -17 0
sb:gyeongju ,	-1 3 8 0 -12 0
sb:had a	5 -11 17 0 -9 0
sb:had agree	3 20 -12 -8 -9 0
sb:had announce	10 -3 -7 0 0 0
sb:had ask	0 13 -7 0 0 0
sb:had been	0 11 -17 3 -2 9
sb:had begin	-8 -24 32 0 0 0
sb:had broken	-3 20 -14 0 0 0
sb:had call	-7 8 -12 0 10 0
sb:had come	0 20 -16 -1 0 0
sb:had end	0 14 -10 0 0 0
sb:had meet	0 -31 10 0 19 0
sb:had not	-15 1 5 0 4 0
sb:had prepare	2 -14 -3 18 -7 0
sb:had published	0 -13 14 0 0 0
sb:had receive	0 -9 3 9 -2 0
sb:had report	0 17 -17 0 0 0
sb:had say	-1 20 -7 0 -8 0
sb:had sit	0 -12 15 0 0 0
sb:had spent	0 -8 9 0 0 0
sb:had take	-3 15 -10 0 0 0
sb:had tell	0 15 -10 -3 -2 0
sb:had the	-10 -6 14 0 0 0
sb:had to	0 12 -5 0 -1 0
sb:had write	0 9 -2 0 -4 0
sb:haggling	0 -18 14 0 7 0
sb:half	9 5 -9 -2 -6 0
sb:half an	3 10 -15 0 0 0
sb:hall	-11 8 -9 4 2 0
sb:halve	0 11 -9 0 0 0
sb:ham	0 -11 12 0 0 0
sb:hammer	0 -10 13 0 0 0
sb:hand	6 0 -8 -3 6 0
sb:hand ,	3 5 -10 0 0 0
sb:hand in	0 0 -7 0 12 0
sb:handed	0 -15 18 0 0 0
sb:hang	0 -13 16 0 0 0
sb:happen	8 3 -18 0 1 0
sb:happen on	0 13 -10 0 0 0
sb:happened	-2 -23 25 0 0 0
sb:harvest	-3 12 -6 0 0 0
sb:has	-8 12 3 -32 -7 1
sb:has a	4 -20 17 0 0 0
sb:has accept	-1 -14 11 0 3 0
sb:has an	0 -13 13 0 0 0
sb:has ask	0 -8 10 0 0 0
sb:has been	-1 -20 20 0 5 0
sb:has call	0 9 -6 0 0 0
sb:has come	0 -9 10 0 0 0
sb:has had	0 12 -10 0 0 0
sb:has hold	6 -9 3 0 0 0
sb:has meet	0 14 -13 0 0 0
sb:has put	0 14 -12 0 0 0
sb:has say	-1 22 -17 -1 -6 0
sb:has set	0 8 -8 0 0 0
sb:has sign	-3 6 -11 0 2 0
sb:has spoken	11 -15 3 0 0 0
sb:has tell	0 9 -4 -1 0 0
sb:has the	0 32 -29 0 -2 0
sb:has to	0 26 -23 0 0 0
sb:has yet	0 -10 12 0 0 0
sb:have	-6 2 8 -10 -4 -9
sb:have a	12 -30 24 0 -3 0
sb:have agree	25 -7 -14 -3 5 0
sb:have an	11 -2 -8 0 0 0
sb:have ask	0 4 -14 8 0 0
sb:have been	-16 9 0 -4 -2 0
sb:have end	3 -10 9 0 0 0
sb:have extend	9 1 -10 0 0 0
sb:have finished	0 -17 18 0 0 0
sb:have hold	-9 5 2 0 0 0
sb:have it	13 -19 7 0 0 0
sb:have just	0 -5 9 0 0 0
sb:have pay	0 12 -10 0 0 0
sb:have promise	-1 -10 12 0 0 0
sb:have reach	-2 9 -5 0 0 0
sb:have set	0 -13 14 0 0 0
sb:have sign	0 12 -9 0 0 0
sb:have the	-7 22 -15 0 0 0
sb:hazelnut	13 -11 0 0 0 0
sb:he	16 -28 3 -1 21 -2
sb:he add	0 -7 -14 0 16 0
sb:he also	9 -10 0 0 2 0
sb:he and	-3 -14 15 -16 10 0
sb:he call	0 -3 9 -1 0 0
sb:he come	0 -10 1 8 0 0
sb:he did	13 7 -14 0 -8 0
sb:he expect	0 7 -13 0 -6 6
sb:he get	4 -16 14 0 0 0
sb:he go	0 -18 16 0 4 0
sb:he had	16 -18 3 5 0 -1
sb:he hope	-4 11 -3 0 -1 0
sb:he is	-1 17 -8 -5 -5 0
sb:he lifeng	0 -3 -1 10 -13 0
sb:he may	-4 -4 10 0 0 0
sb:he meet	-1 -20 1 8 8 0
sb:he say	-1 11 -20 -14 12 3
sb:he sign	0 5 -16 0 9 0
sb:he take	0 -14 14 0 0 0
sb:he tell	13 -20 6 -3 6 0
sb:he want	-2 -8 14 -2 0 0
sb:he was	-2 5 -11 -5 13 0
sb:he write	0 -14 4 0 10 0
sb:he'd	0 -18 17 0 0 0
sb:he'll	16 -28 4 0 11 0
sb:head	14 -15 -14 9 12 0
sb:head of	18 -23 -8 9 12 0
sb:health	0 9 -8 0 0 0
sb:hear	0 14 -11 0 0 0
sb:hearing	0 13 -9 0 0 0
sb:her	10 3 -5 -7 -3 0
sb:here ,	0 -7 9 0 0 0
sb:here is	0 17 -16 0 0 0
sb:here on	-3 4 5 -11 -4 0
sb:hereby	-1 9 -5 0 0 0
sb:high	-1 17 -12 -3 0 0
sb:higher	13 -12 3 -2 0 0
sb:higher ,	0 -15 17 -1 0 0
sb:higher duty	0 15 -14 0 0 0
sb:highest	2 11 -11 0 0 0
sb:him	11 -4 4 -4 -11 0
sb:him ,	3 -10 9 0 0 0
sb:himself	5 -21 15 8 -8 0
sb:himself ,	10 -6 0 0 0 0
sb:hinted	0 10 -10 0 0 0
sb:his	5 -2 1 -18 7 -5
sb:his <office>	-10 17 -14 -2 8 0
sb:his <organisation>	15 -2 -2 -6 -4 0
sb:his <person>	1 -4 9 -5 -2 0
sb:his <quality>	22 -30 12 5 -4 0
sb:his guest	0 13 -16 0 2 0
sb:his own	0 -11 7 0 5 0
sb:hit	2 8 -14 0 0 0
sb:hobart	0 -14 15 0 0 0
sb:hold	12 -10 1 1 -15 7
sb:hold a	0 28 -44 9 0 4
sb:hold its	0 -13 7 6 0 0
sb:holiday	0 9 -7 0 0 0
sb:home	-11 14 -2 -7 0 0
sb:home from	-10 29 -9 -1 -17 0
sb:home on	0 -20 13 -1 8 0
sb:honolulu	0 -13 13 0 0 0
sb:honour	0 18 -16 0 -1 0
sb:honour to	0 19 -17 0 -1 0
sb:hope	-3 9 4 -6 -8 0
sb:hope for	7 -22 8 0 10 0
sb:hope to	0 14 0 -1 -16 0
sb:hospital	0 16 -15 0 0 0
sb:hotel	0 -9 6 5 -1 0
sb:hour	14 -23 -2 17 2 0
sb:hour ,	0 14 -13 0 0 0
sb:hour and	0 -16 5 14 -5 0
sb:hour before	0 -9 2 -13 11 0
sb:hour on	10 -23 11 0 1 0
sb:hour to	-1 -2 -13 15 0 0
sb:house	1 -17 12 8 -2 0
sb:house that	10 -11 0 0 0 0
sb:how	-6 -3 11 0 -3 0
sb:hue	0 -13 14 0 0 0
sb:hurry	0 13 -10 0 -3 0
sb:i	7 -6 14 -19 -23 -1
sb:i .	-4 14 -9 0 0 0
sb:i am	-1 13 -9 0 0 0
sb:i can	0 -9 11 0 0 0
sb:i have	3 -15 15 0 0 0
sb:i shall	-5 -14 20 0 0 0
sb:i sign	0 -27 28 0 0 0
sb:i think	0 11 -8 0 0 0
sb:i will	0 -12 13 0 0 0
sb:i'll	5 0 -9 0 0 0
sb:i'm	0 -14 15 0 0 0
sb:ice	-5 -7 1 -3 14 0
sb:if	3 11 -9 -17 1 0
sb:if nothing	0 -19 20 0 0 0
sb:if one	-2 -19 21 0 0 0
sb:if the	0 10 -4 -3 0 0
sb:if there	0 21 -19 0 0 0
sb:if they	0 14 -10 0 0 0
sb:iii	0 -9 10 0 0 0
sb:immediate	0 12 -7 0 -4 0
sb:implement	6 -11 0 5 0 0
sb:implement the	5 -10 0 5 0 0
sb:import	-1 -1 -5 10 0 0
sb:important	4 -11 9 0 0 0
sb:importer	0 0 -9 8 0 0
sb:in	-11 -19 29 -6 -4 -14
sb:in ,	-1 13 -9 0 0 0
sb:in -	0 19 -17 0 0 0
sb:in <month-ahead>	-9 12 -11 7 1 0
sb:in <month-gone>	21 -15 -1 0 0 0
sb:in <month-today>	-2 -6 13 0 -1 0
sb:in <name>	3 26 -62 18 14 5
sb:in <number>	-6 10 0 -2 -2 0
sb:in <organisation>	0 25 -24 0 0 0
sb:in <quality>	0 -9 8 0 0 0
sb:in <seat>	13 9 3 -11 -56 -2
sb:in <span>	-2 20 -19 -3 4 0
sb:in a	8 1 -10 -5 -3 12
sb:in agadir	0 -9 10 0 0 0
sb:in alexandria	0 -21 18 0 0 0
sb:in almaty	0 10 -9 0 0 0
sb:in an	-2 20 -20 -3 3 0
sb:in any	0 -8 9 0 0 0
sb:in arusha	0 14 -13 0 0 0
sb:in bergen	-1 -13 16 0 0 0
sb:in both	5 4 -12 0 0 0
sb:in brief	0 21 -19 0 0 0
sb:in busan	-4 7 1 -2 -12 0
sb:in cartagena	0 -15 15 0 0 0
sb:in cebu	0 -9 10 0 0 0
sb:in chicago	0 13 -11 0 0 0
sb:in for	10 5 -14 0 0 0
sb:in force	-2 20 -15 0 0 0
sb:in geneva	-4 34 -26 -7 -2 0
sb:in graz	0 -18 19 0 0 0
sb:in gyeongju	0 17 -14 0 0 0
sb:in his	0 12 -10 0 0 0
sb:in honolulu	0 -13 13 0 0 0
sb:in hue	0 -13 14 0 0 0
sb:in incheon	-3 -6 12 0 0 0
sb:in it	0 15 -15 0 0 0
sb:in its	0 3 -13 0 5 0
sb:in jeddah	0 -11 12 0 0 0
sb:in karachi	0 -12 15 0 -2 0
sb:in kobe	0 -21 22 0 0 0
sb:in kochi	0 -10 10 0 0 0
sb:in kuala	-8 24 -17 -6 1 0
sb:in lviv	0 -18 19 0 0 0
sb:in manila	0 18 -17 0 0 0
sb:in mindelo	0 -16 16 0 0 0
sb:in montevideo	0 -11 12 0 0 0
sb:in nadi	0 -12 13 0 0 0
sb:in nagoya	0 -11 11 0 0 0
sb:in new	0 4 -5 -17 11 0
sb:in oran	0 -13 13 0 0 0
sb:in our	0 23 -22 0 0 0
sb:in pari	-1 -1 9 -3 -1 0
sb:in person	-3 -7 11 0 0 0
sb:in place	0 10 -8 0 0 0
sb:in principle	3 0 -5 8 -8 0
sb:in recife	0 -16 17 0 0 0
sb:in return	0 -12 14 0 0 0
sb:in salvador	0 -10 11 0 0 0
sb:in sapporo	0 -10 10 0 0 0
sb:in seoul	0 -14 24 -12 0 0
sb:in sfax	0 -8 9 0 0 0
sb:in shenzhen	0 20 -14 0 -9 0
sb:in stockholm	-1 -6 12 -6 0 0
sb:in tariff	10 1 -17 0 0 0
sb:in the	-5 16 -31 24 2 -3
sb:in their	16 16 -21 -4 -7 0
sb:in thi	0 17 -16 0 0 0
sb:in tromsø	0 -17 17 0 0 0
sb:in vienna	6 -10 3 0 0 0
sb:in which	0 22 -15 -3 -1 0
sb:incheon	-5 -4 -4 15 0 0
sb:incheon ,	-5 0 -7 14 0 0
sb:incheon airport	0 -11 0 10 0 0
sb:included	0 15 -13 0 0 0
sb:included ,	0 13 -11 0 0 0
sb:increase announce	10 -9 0 0 0 0
sb:industry minister	0 16 -13 0 0 0
sb:inflation	-1 10 -6 0 0 0
sb:initial	0 -12 0 14 0 0
sb:initialled	-5 -6 12 0 0 0
sb:inside	0 -14 16 0 0 0
sb:instead	7 -21 17 0 0 0
sb:instead of	7 -19 15 0 0 0
sb:insurer	0 12 -11 0 0 0
sb:intend	0 10 -8 0 0 0
sb:intend to	0 10 -8 0 0 0
sb:interim	-3 17 -13 0 0 0
sb:international	0 -5 0 -3 0 10
sb:international trade	0 -6 0 -2 0 10
sb:interview	-4 13 -10 -11 5 0
sb:interview ,	0 11 -10 0 0 0
sb:interview on	0 -4 -4 -9 16 0
sb:into	-4 15 -4 -5 -2 0
sb:into <name>	0 11 -10 0 0 0
sb:into force	-5 17 -13 0 0 0
sb:into their	0 14 -14 0 0 0
sb:introduce	0 14 -11 0 0 0
sb:invest	-3 18 -4 0 -5 0
sb:invest <money>	-3 16 -4 0 -4 0
sb:investment	0 13 -7 -1 0 0
sb:investor	0 9 -8 -4 3 0
sb:invitation	0 -20 15 -2 4 0
sb:invitation of	0 -10 11 0 0 0
sb:invitation to	0 -4 -4 0 9 0
sb:invited	-5 3 8 -1 -16 0
sb:invited the	0 10 -8 0 0 0
sb:is	-15 0 2 4 9 -22
sb:is ,	0 15 -13 0 0 0
sb:is <level>	0 -25 27 0 0 0
sb:is <name>	0 13 -12 0 0 0
sb:is <person>	0 3 -12 0 7 0
sb:is an	0 9 -7 0 0 0
sb:is at	0 18 -16 0 0 0
sb:is back	0 -5 -16 19 0 0
sb:is closed	0 14 -13 0 0 0
sb:is due	-6 13 -5 0 -4 0
sb:is expect	-9 -14 8 5 6 0
sb:is extend	0 -8 8 0 0 0
sb:is for	0 18 -19 0 0 0
sb:is go	0 -9 10 0 0 0
sb:is how	-3 -15 20 0 0 0
sb:is in	-3 -10 17 -6 0 0
sb:is no	0 20 -17 0 0 0
sb:is not	0 -7 9 0 0 0
sb:is now	0 -15 5 12 0 0
sb:is on	-24 13 13 -2 -4 0
sb:is one	0 -7 9 0 0 0
sb:is over	0 15 -13 0 0 0
sb:is scheduled	0 -9 13 0 -3 0
sb:is set	10 -13 7 0 0 0
sb:is still	0 -16 1 5 12 0
sb:is the	2 9 -8 -15 1 0
sb:is their	10 -13 6 -1 0 0
sb:is to	3 -12 4 -2 11 -3
sb:is up	-6 9 -1 0 0 0
sb:is what	0 8 -6 0 0 0
sb:island	0 12 -11 0 0 0
sb:issued	-12 16 -6 0 0 0
sb:issued a	0 10 -9 0 0 0
sb:istanbul	0 -10 12 0 0 0
sb:istanbul on	0 9 -8 0 0 0
sb:it	15 -3 -1 13 -11 -28
sb:it "	-2 11 -7 0 0 0
sb:it ,	6 -18 17 0 -2 0
sb:it ;	0 11 -9 0 0 0
sb:it a	-10 21 -8 0 0 0
sb:it again	7 -19 4 0 9 0
sb:it all	8 -10 0 0 0 0
sb:it begin	-2 9 -3 0 0 0
sb:it by	24 -23 8 0 0 0
sb:it charge	0 -9 10 0 0 0
sb:it come	-2 14 -9 0 0 0
sb:it down	17 -27 12 0 0 0
sb:it end	-2 17 -13 0 0 0
sb:it enter	0 -12 12 0 0 0
sb:it follow	0 -9 10 0 0 0
sb:it for	8 -19 12 0 0 0
sb:it from	15 -25 13 0 0 0
sb:it in	-1 -4 6 -16 9 0
sb:it is	15 -2 -3 0 -6 0
sb:it meet	0 11 -7 0 0 0
sb:it must	0 11 -5 0 -3 0
sb:it out	0 -15 17 0 0 0
sb:it sell	0 -2 9 0 -5 0
sb:it since	0 -15 4 12 0 0
sb:it start	0 16 -14 0 0 0
sb:it take	0 -9 0 11 0 0
sb:it that	0 9 -9 0 0 0
sb:it the	0 10 -7 0 0 0
sb:it to	10 -2 -4 0 0 0
sb:it up	0 -6 9 0 0 0
sb:it was	6 -9 -13 14 18 -3
sb:it will	-17 19 1 -18 -6 0
sb:it would	0 17 -11 0 -5 0
sb:item	0 -3 8 0 0 0
sb:its	-9 4 -6 15 -2 3
sb:its <office>	0 9 -17 0 7 0
sb:its <organisation>	0 14 -9 0 0 0
sb:its <person>	-8 -1 0 13 0 0
sb:its additional	0 -12 13 0 0 0
sb:its extension	0 -13 13 0 0 0
sb:its part	0 9 -8 0 0 0
sb:its port	0 -9 9 0 0 0
sb:its rule	0 -11 11 0 0 0
sb:its tariff	7 -16 12 0 0 0
sb:its term	0 10 -10 0 0 0
sb:its truce	10 -11 0 0 0 0
sb:itself ,	0 -13 13 0 0 0
sb:jeddah	0 -11 12 0 0 0
sb:jeju	0 -13 7 10 0 0
sb:jinping	-6 8 -17 1 8 0
sb:jinping in	0 0 9 0 -7 0
sb:john	0 -9 11 0 0 0
sb:joint	-23 -17 30 -9 -8 0
sb:joint <organisation>	0 -25 27 0 0 0
sb:joint fact	0 8 -5 0 0 0
sb:joint press	-4 -35 38 0 0 0
sb:joint statement	-10 23 -15 -1 0 0
sb:josé	4 6 -11 0 0 0
sb:journalist	-5 -10 16 -1 0 0
sb:jump	8 -17 10 0 0 0
sb:just	-8 0 15 -1 -2 0
sb:jute	0 -15 15 0 0 0
sb:kananaski	0 -10 13 0 -4 0
sb:kauna	0 -11 11 0 0 0
sb:keep	15 -7 -23 -4 16 0
sb:keep their	0 0 -10 0 9 0
sb:kernel	0 -9 11 0 0 0
sb:key	0 9 -9 0 0 0
sb:kind	0 10 -9 0 0 0
sb:know	-12 -3 15 0 -4 0
sb:know on	-4 11 -5 0 0 0
sb:kobe	-1 -21 24 0 0 0
sb:kochi	0 -8 8 0 0 0
sb:kuala	-7 0 -2 -9 18 0
sb:kuala lumpur	-7 0 -2 -9 18 0
sb:lala	0 -12 -1 14 0 0
sb:lala sukuna	0 -12 -1 14 0 0
sb:lamb	0 -6 -2 -3 13 0
sb:lancaster	-1 -6 0 9 0 0
sb:lancaster house	-1 -14 8 9 0 0
sb:land	0 -2 9 -3 -10 0
sb:lapse	-3 11 -5 -1 0 0
sb:last	2 -12 4 1 7 -4
sb:last -	8 3 -14 0 0 0
sb:last <month-gone>	0 14 -11 0 0 0
sb:last <span>	0 15 -12 0 0 0
sb:last meet	3 -23 20 0 0 0
sb:last month	0 7 -4 0 0 0
sb:last week	-5 -4 -16 13 18 0
sb:last word	0 -9 10 0 0 0
sb:lasted from	0 -5 11 0 -3 0
sb:lasting	0 -18 19 0 0 0
sb:lasting agreement	0 -12 12 0 0 0
sb:late	13 -10 7 7 -20 0
sb:late on	6 -2 10 -2 -16 0
sb:later	-1 -18 9 -5 14 0
sb:later ,	0 13 -14 0 0 0
sb:later than	0 9 -8 0 0 0
sb:latest	0 9 -9 0 0 0
sb:laurier	8 -2 -2 0 0 0
sb:law on	0 10 -8 0 0 0
sb:lead	0 0 -10 11 0 0
sb:leader	-18 6 -2 -17 21 -1
sb:leader '	0 -13 8 0 3 0
sb:leader spoke	-19 4 0 0 15 0
sb:leader to	-5 28 -15 0 -11 0
sb:leader will	-5 0 0 0 9 0
sb:leader would	5 -13 5 0 4 0
sb:leader xi	-2 -13 0 0 15 0
sb:least	6 -18 9 0 7 0
sb:least <money>	0 -12 6 0 8 0
sb:leave	-28 -7 7 -18 21 0
sb:leave <name>	0 -3 11 0 -8 0
sb:leave <seat>	0 1 -6 0 10 0
sb:leave for	-1 22 -16 0 -2 0
sb:leave on	-1 -12 7 0 8 0
sb:leave open	0 -11 12 0 0 0
sb:led	-5 13 -2 -12 0 0
sb:led by	0 -18 22 -3 0 0
sb:led the	0 24 -21 -1 0 0
sb:length	-7 10 -1 0 0 0
sb:less	-3 12 -4 0 0 0
sb:let	-6 10 0 -7 -4 0
sb:let the	0 -10 11 0 0 0
sb:leticia	0 -8 9 0 0 0
sb:letter	0 33 -38 3 -12 0
sb:letter ,	8 4 -16 0 0 0
sb:letter to	-1 6 -12 8 -2 0
sb:level	1 -5 -5 0 0 12
sb:levy on	-1 13 -10 0 0 0
sb:li	0 -3 8 -1 0 0
sb:li chenggang	0 -3 8 -1 0 0
sb:licence	-4 -20 28 -1 0 0
sb:lie	0 15 -11 0 -2 0
sb:lifeng	0 -3 -1 10 -13 0
sb:lifeng in	0 -9 11 0 0 0
sb:lift	0 20 -18 0 0 0
sb:lighthizer	0 -10 6 0 3 0
sb:like	-8 9 2 -4 -4 0
sb:likely	0 6 -19 10 0 0
sb:lima	0 10 -10 0 0 0
sb:lima ,	0 12 -11 0 0 0
sb:link	15 -17 0 0 0 1
sb:link on	9 -8 -3 0 0 1
sb:lithium	0 -10 13 0 0 0
sb:little	-5 -10 8 8 -1 0
sb:loaded	0 11 -8 0 0 0
sb:loaded before	0 10 -7 0 0 0
sb:locked	0 -21 22 0 0 0
sb:london	-7 8 -1 -3 0 0
sb:london ,	0 16 -14 0 0 0
sb:longer a	0 -8 0 0 10 0
sb:look at	0 9 -5 0 0 0
sb:look forward	0 -11 0 5 6 0
sb:lose	9 -4 -3 0 0 0
sb:lose <level>	10 -11 0 0 0 0
sb:lower duty	0 10 -10 0 0 0
sb:lower its	0 -11 0 0 0 8
sb:lower the	0 10 -9 0 0 0
sb:luiz	0 -8 16 0 -8 0
sb:lula	-7 0 19 -5 -14 0
sb:lula da	0 -8 16 0 -8 0
sb:lumpur	-7 0 -2 -9 18 0
sb:lumpur ,	-4 -13 2 0 17 0
sb:lumpur on	-1 -11 8 -3 5 0
sb:lviv	0 -29 29 0 0 0
sb:m	1 12 -10 0 -1 0
sb:m .	1 12 -10 0 -1 0
sb:machine	-7 -11 9 0 0 8
sb:machinery	0 10 -7 0 0 0
sb:madrid	0 -15 20 -7 0 0
sb:madrid ,	0 -17 18 0 0 0
sb:major	0 13 -9 0 -3 0
sb:major topic	0 13 -9 0 -3 0
sb:make	-12 7 1 0 -7 7
sb:make in	0 9 -6 0 0 0
sb:make on	-1 14 -10 0 0 0
sb:make progress	0 9 -8 -1 0 0
sb:make public	0 -16 12 8 -7 0
sb:make the	0 9 -9 0 0 0
sb:maker	11 -1 -7 0 0 0
sb:man	-8 6 -7 -8 12 0
sb:man in	0 15 -14 0 0 0
sb:management	0 11 -10 0 0 0
sb:manila	0 9 -8 0 0 0
sb:many	0 -10 11 0 0 0
sb:market	-1 7 -3 0 0 0
sb:match	0 20 -18 0 0 0
sb:matter	3 -15 7 -2 -5 13
sb:matter on	12 0 -11 0 0 0
sb:may	-15 20 -3 0 -18 0
sb:mayor	-6 12 -3 0 0 0
sb:me on	-15 4 7 0 0 0
sb:meal	0 8 -9 0 0 0
sb:meant	0 16 -12 0 0 0
sb:meanwhile	0 12 -9 0 0 0
sb:measure on	0 -10 11 0 0 0
sb:mechanism for	0 15 -10 -2 0 0
sb:media	6 1 -13 0 0 0
sb:mediator	0 23 -21 0 0 0
sb:medical	0 17 -16 0 0 0
sb:meet	-3 -8 0 0 10 2
sb:meet ,	0 -6 13 -8 -2 0
sb:meet :	3 1 -13 0 9 0
sb:meet <name>	0 11 -4 -7 0 0
sb:meet <person>	-10 -4 7 0 2 0
sb:meet again	-1 7 8 -14 -19 0
sb:meet at	6 13 -21 -8 5 0
sb:meet for	-3 15 -2 -8 -9 0
sb:meet here	0 8 -14 6 0 0
sb:meet his	-1 -4 0 10 0 0
sb:meet in	3 -20 12 -2 2 0
sb:meet is	0 12 -6 -5 -2 0
sb:meet of	-4 -8 8 -10 5 4
sb:meet on	2 -14 5 1 2 6
sb:meet take	0 -10 -2 11 0 0
sb:meet there	0 -18 24 0 -1 0
sb:meet was	-1 -19 14 9 -6 0
sb:meet will	7 15 -19 0 0 0
sb:meet with	0 -8 1 1 6 0
sb:meeting ,	5 5 -11 0 0 0
sb:member	-9 24 -14 0 0 0
sb:member of	-3 15 -10 0 0 0
sb:member state	-3 12 -7 0 0 0
sb:memo	0 17 -15 0 0 0
sb:memorandum	-3 -11 5 0 11 0
sb:memorandum on	0 -5 -6 0 12 0
sb:men	0 -8 16 -4 -8 0
sb:men meet	0 -7 11 0 0 0
sb:mendoza	0 -21 22 0 0 0
sb:mendoza ,	0 -20 21 0 0 0
sb:merdeka	0 -16 6 8 0 0
sb:merdeka <number>	0 -15 5 8 0 0
sb:metal	-1 16 -11 0 0 0
sb:midday	12 -2 -15 0 0 0
sb:midday briefing	14 -11 -1 0 0 0
sb:midnight	12 -10 -6 13 -2 0
sb:midnight on	8 -14 0 14 0 0
sb:milk	15 -8 -8 0 0 0
sb:milk powder	16 -12 -5 0 0 0
sb:million	0 18 -16 0 0 0
sb:mineral	0 -11 11 0 0 0
sb:minister	16 0 -9 0 -8 6
sb:minister ,	14 -11 -4 6 -12 8
sb:minister christian	0 -11 2 8 0 0
sb:minister of	15 -12 6 -9 0 0
sb:ministerial	8 -6 0 0 0 0
sb:ministry	1 2 -13 1 2 4
sb:ministry of	-3 8 -27 3 4 6
sb:ministry say	13 -4 -5 3 -1 0
sb:minute	0 -4 -21 20 9 0
sb:minute ,	10 -9 -8 0 6 0
sb:minute on	-7 0 12 0 -2 0
sb:missing	0 10 -8 0 0 0
sb:mombasa	0 -8 10 0 0 0
sb:moment	0 11 -10 0 0 0
sb:monday	0 -9 6 -4 10 0
sb:money	0 15 -14 -3 0 0
sb:montevideo	0 -13 14 0 0 0
sb:month	18 -12 -9 5 0 0
sb:more	-4 0 9 0 -10 0
sb:more than	-6 -17 24 -2 -3 0
sb:more to	-4 18 -2 0 -8 0
sb:morning	-6 -10 6 13 0 0
sb:most	-8 5 3 -7 -6 0
sb:most of	-3 13 -8 -2 0 0
sb:move to	0 -7 10 0 0 0
sb:mr	0 1 0 -22 7 6
sb:mr .	2 -10 0 -16 9 8
sb:mr <person>	-2 9 0 -11 0 -1
sb:mrs	0 9 -7 0 0 0
sb:mumbai	0 -2 -1 0 8 0
sb:musician	0 15 -15 0 0 0
sb:must	-2 26 -13 0 -8 0
sb:must be	0 16 -9 0 -3 0
sb:my <office>	0 -8 11 0 0 0
sb:my <person>	16 -19 6 0 0 0
sb:my <quality>	6 1 -9 0 0 0
sb:mérida	0 -20 20 0 0 0
sb:mérida ,	0 -22 22 0 0 0
sb:nadi	0 -23 25 0 0 0
sb:nagoya	0 -16 18 0 0 0
sb:nagoya ,	0 -9 10 0 0 0
sb:name	0 0 9 -3 -10 0
sb:name on	-2 11 -6 0 0 0
sb:named	0 9 -6 0 0 0
sb:nang	0 -15 16 0 0 0
sb:national	0 19 -16 0 0 0
sb:near	-1 -11 -1 17 0 0
sb:near seoul	0 2 -26 22 0 0
sb:nearly	0 26 -25 0 0 0
sb:need	-3 9 -3 0 0 0
sb:need the	0 11 -10 0 0 0
sb:needed	-10 0 8 0 0 0
sb:negotiate	-1 -6 6 8 -11 0
sb:negotiate for	0 -9 7 0 0 0
sb:negotiate in	0 -9 13 0 -1 0
sb:negotiate the	0 -9 10 0 0 0
sb:negotiate with	0 16 -11 0 -5 0
sb:negotiation	-2 -24 32 -5 -1 0
sb:negotiation on	2 -17 16 0 0 0
sb:negotiator	-11 7 2 -4 0 0
sb:negotiator ,	-15 18 -6 0 0 0
sb:negotiator are	0 -12 13 0 0 0
sb:negotiator have	0 -11 13 0 0 0
sb:neither	-9 0 10 0 -2 0
sb:network	-5 4 -11 -4 13 0
sb:new )	-3 -13 4 11 0 0
sb:new at	0 -23 12 0 14 0
sb:new date	0 15 -13 0 -1 0
sb:new from	0 -14 15 0 0 0
sb:new on	-2 20 -16 0 0 0
sb:new round	0 -12 6 4 0 0
sb:new tariff	0 25 -23 0 0 0
sb:new truce	-1 9 -5 0 0 0
sb:new york	-6 0 4 -26 9 0
sb:new —	14 -12 0 0 0 0
sb:newspaper	-2 27 -21 0 0 0
sb:next	8 -31 27 14 -27 1
sb:next :	11 -31 19 5 -1 0
sb:next is	0 -10 10 0 0 0
sb:next meet	11 2 -1 -8 -4 0
sb:next month	0 -16 6 5 1 0
sb:next on	0 12 -11 0 0 0
sb:next round	0 -14 -3 20 0 0
sb:next talk	0 -18 18 0 0 0
sb:nicosia	0 -16 17 0 0 0
sb:night	-7 17 -15 -7 8 0
sb:night ,	0 14 -11 0 0 0
sb:no	-6 8 -7 -4 -3 12
sb:no ,	0 -8 -2 0 0 14
sb:no .	-3 -15 9 0 -5 14
sb:no deal	0 -16 3 14 0 0
sb:no further	0 -9 13 -2 0 0
sb:no more	-2 -8 12 0 0 0
sb:nobody	0 -15 19 -2 -2 0
sb:nobody in	0 13 -12 0 0 0
sb:nobody will	0 -12 13 0 0 0
sb:none	5 10 -17 0 0 0
sb:none of	0 9 -9 0 0 0
sb:noon	-11 0 3 3 0 0
sb:noon ,	0 -17 12 6 0 0
sb:nor	-7 -2 10 0 0 0
sb:north	-1 23 -20 0 0 0
sb:northern	-10 28 -18 -1 0 0
sb:northern front	0 10 -10 0 0 0
sb:not	-9 4 -5 -6 13 -3
sb:not ;	0 -11 11 0 0 0
sb:not a	0 -10 11 0 0 0
sb:not affected	0 -12 12 0 0 0
sb:not approve	0 -17 18 0 0 0
sb:not be	0 19 -15 0 0 0
sb:not before	0 -10 11 0 0 0
sb:not by	0 -13 14 0 0 0
sb:not cancel	0 -7 0 0 8 0
sb:not even	0 -7 8 0 0 0
sb:not extend	0 -5 -3 0 9 0
sb:not know	0 10 -9 0 0 0
sb:not meet	0 16 -14 0 0 0
sb:not on	0 -13 -3 0 19 0
sb:not sign	0 -12 13 0 0 0
sb:not to	1 18 -19 0 -2 0
sb:note	-2 9 -2 -3 -5 0
sb:note :	0 19 -18 0 0 0
sb:note on	0 -9 10 0 0 0
sb:note that	8 7 -11 0 -1 0
sb:note —	0 -9 10 0 0 0
sb:nothing	-5 -5 13 -1 -5 0
sb:nothing come	0 -18 19 0 0 0
sb:nothing is	-2 12 -7 0 0 0
sb:notice	-3 15 -7 0 -1 0
sb:notice by	0 -10 11 0 0 0
sb:notice of	0 9 -7 0 0 0
sb:now ,	0 13 -11 0 0 0
sb:now the	-1 -12 12 0 0 0
sb:number	1 -12 17 -1 -5 0
sb:number ,	0 -19 20 0 0 0
sb:number on	10 -13 5 0 -2 0
sb:nvidia	0 16 -11 0 0 0
sb:observer	0 9 -9 0 0 0
sb:odesa	0 9 -7 0 0 0
sb:of	-11 8 0 4 -14 11
sb:of <day-ahead>	3 8 -11 0 0 0
sb:of <day-gone>	0 21 -23 -8 6 0
sb:of <level>	6 -9 13 -4 -11 0
sb:of <name>	22 -28 16 -3 3 0
sb:of <number>	2 10 -9 -1 0 0
sb:of <office>	5 -25 16 0 0 4
sb:of <organisation>	6 -5 -4 -4 11 0
sb:of <person>	14 -2 -2 0 0 0
sb:of <seat>	0 14 -13 0 0 0
sb:of a	-9 -15 11 5 12 -2
sb:of an	8 -15 10 0 0 0
sb:of both	16 -11 -2 -8 1 5
sb:of custom	0 -14 16 0 0 0
sb:of each	0 9 -6 -1 0 0
sb:of it	0 7 -12 6 0 0
sb:of last	0 -7 -9 0 17 0
sb:of lithium	0 -11 11 0 0 0
sb:of next	0 15 -5 -2 -5 0
sb:of raw	0 10 -9 0 0 0
sb:of reference	0 9 -7 0 0 0
sb:of state	12 -28 -1 13 4 0
sb:of talk	-14 -1 0 5 3 0
sb:of tariff	0 -24 14 5 0 0
sb:of that	9 -11 1 0 0 0
sb:of the	-21 12 -2 1 -5 2
sb:of them	-11 2 9 -2 -3 0
sb:of three	0 -13 14 0 0 0
sb:of trade	-4 -2 5 -10 6 0
sb:off	-13 18 -16 4 5 0
sb:off a	10 -15 7 0 0 0
sb:off on	-10 3 -4 9 0 0
sb:off the	2 27 -29 -1 0 0
sb:off trade	-1 20 -17 0 0 0
sb:offer to	0 17 -13 0 0 0
sb:office	0 -12 3 4 7 0
sb:officer	4 1 -10 0 0 4
sb:official	-11 1 13 -2 -2 0
sb:official end	0 -13 15 0 0 0
sb:official say	-1 -7 12 0 0 0
sb:oil	0 -2 11 -4 -10 0
sb:oil and	0 10 -8 0 0 0
sb:oil will	0 -19 21 0 0 0
sb:old	-9 -12 22 0 0 0
sb:old truce	0 -12 13 0 0 0
sb:older	0 -11 12 0 0 0
sb:older duty	0 -13 13 0 0 0
sb:on	0 6 -3 -9 -2 -4
sb:on <day-ahead>	2 10 -19 1 14 -2
sb:on <day-gone>	-4 12 2 -6 -16 -3
sb:on <day-today>	4 -4 5 -24 7 -4
sb:on <money>	0 -23 17 7 0 0
sb:on <name>	-9 7 -5 10 -7 0
sb:on <organisation>	-4 -23 8 5 14 0
sb:on <person>	0 13 -11 -1 0 0
sb:on <quality>	-11 -19 26 -7 7 0
sb:on a	0 10 -3 -18 -2 0
sb:on air	0 11 -9 0 0 0
sb:on all	0 10 -8 0 0 0
sb:on an	0 -16 6 10 0 0
sb:on beef	0 -9 9 0 0 0
sb:on both	-2 23 -16 0 0 0
sb:on each	-2 -22 21 -2 7 0
sb:on friday	3 14 -17 0 0 0
sb:on from	-9 -10 16 0 0 0
sb:on good	10 -7 0 0 0 0
sb:on his	-11 10 -5 -4 7 0
sb:on hold	0 -6 8 0 0 0
sb:on it	2 9 0 -11 -9 0
sb:on its	-1 -8 0 13 0 0
sb:on most	0 -7 10 0 0 0
sb:on our	-13 18 -5 0 0 0
sb:on rare	0 12 -9 0 0 0
sb:on reciprocal	0 -15 17 0 0 0
sb:on since	0 -12 12 0 0 0
sb:on social	-6 11 -4 0 0 0
sb:on sugar	0 -4 -13 16 0 0
sb:on tariff	0 -13 14 0 0 0
sb:on television	-5 22 -20 -6 10 0
sb:on that	1 -26 8 0 18 0
sb:on the	38 -18 -9 -7 2 -7
sb:on their	0 -9 12 0 0 0
sb:on thi	9 6 -13 0 0 -3
sb:on tiktok	0 13 -21 0 1 0
sb:on to	0 11 -9 6 -8 0
sb:on top	0 11 -9 0 0 0
sb:on truth	0 13 -9 0 -7 0
sb:on what	0 -6 11 0 -2 0
sb:on which	-3 5 -17 0 16 0
sb:on with	0 -7 11 0 0 0
sb:on x	8 -9 0 1 0 0
sb:once ,	14 -14 0 0 0 0
sb:once and	-11 12 0 0 0 0
sb:one	1 3 1 -1 -12 -3
sb:one ,	-17 22 -3 0 0 0
sb:one at	0 17 -17 0 0 0
sb:one has	0 -17 17 0 0 0
sb:one in	0 11 -9 0 0 0
sb:one more	10 -7 -7 5 0 0
sb:one of	6 -12 9 0 -1 0
sb:one that	0 14 -12 0 0 0
sb:onion	0 13 -12 0 0 0
sb:online	26 -10 -17 -5 0 0
sb:only	-12 25 -9 -2 -4 0
sb:open	8 -4 7 -12 -4 0
sb:opened	-11 -23 9 -9 21 0
sb:opened a	0 -4 10 0 0 0
sb:opened an	0 13 -11 0 0 0
sb:opened in	0 -27 28 0 0 0
sb:opened on	0 -12 15 0 0 0
sb:opening	-2 14 -9 0 0 0
sb:operation	-12 14 0 0 0 0
sb:operator	-6 19 -12 0 0 0
sb:operator and	0 9 -8 0 0 0
sb:opinion	0 13 -10 0 0 0
sb:opposite	6 -14 9 0 0 0
sb:opposite number	6 -14 8 0 0 0
sb:opposition	-3 19 -14 0 0 0
sb:or a	0 -11 11 0 0 0
sb:oran	0 -7 10 0 0 0
sb:orchestra	0 9 -8 0 0 0
sb:order late	0 -11 11 0 0 0
sb:order of	0 6 -14 -1 8 0
sb:order on	0 12 -4 0 -4 0
sb:order that	0 6 -10 0 2 0
sb:osaka	0 -7 11 -1 0 0
sb:osaka ,	0 -5 9 -1 0 0
sb:osh	0 -22 22 0 0 0
sb:other	8 4 -15 0 3 0
sb:other 's	-5 9 -9 -4 7 0
sb:other again	0 16 -17 5 -3 0
sb:other hand	4 5 -10 0 0 0
sb:other in	0 -19 8 0 7 0
sb:other on	19 -9 -7 -4 0 0
sb:other way	0 -10 12 0 0 0
sb:otherwise	0 3 -12 0 8 0
sb:our	-16 3 10 3 -23 -1
sb:our <person>	1 9 -12 0 0 0
sb:our <seat>	0 15 -14 0 0 0
sb:our deal	0 -19 19 0 0 0
sb:our own	0 -23 11 11 0 0
sb:our reporter	0 15 -12 0 0 0
sb:out	5 1 -5 11 -15 -1
sb:out ;	0 9 -8 0 0 0
sb:out a	-6 17 -11 0 0 0
sb:out for	0 -10 11 0 0 0
sb:out of	19 -16 -1 6 0 0
sb:out on	-6 17 -20 8 0 0
sb:outcome	0 -7 18 -3 -16 0
sb:outcome of	0 -10 21 -2 -16 0
sb:outline of	0 -11 9 0 0 0
sb:outside	0 7 -11 4 0 0
sb:over	-5 6 3 -20 -2 0
sb:over a	0 -9 11 0 0 0
sb:over fentanyl	0 15 -14 0 0 0
sb:over fish	0 -10 10 0 0 0
sb:over the	-3 8 -2 -2 0 0
sb:own	-16 -16 9 2 15 0
sb:own deal	-2 14 -7 0 0 0
sb:owner	0 15 -7 -5 0 0
sb:p	13 -19 10 0 0 0
sb:p <number>	8 -21 18 0 0 0
sb:pacific	0 18 -17 0 0 0
sb:page	0 -9 1 14 -2 0
sb:page ,	0 -6 -2 14 -2 0
sb:pair	0 -21 17 -4 9 0
sb:palace	-2 -14 11 6 -2 0
sb:palm oil	1 -13 13 0 0 0
sb:panel	0 9 -8 0 0 0
sb:paper	-14 21 -17 -3 0 8
sb:paper were	0 12 -11 0 0 0
sb:pari	-5 -15 28 -18 -5 0
sb:pari ,	0 -11 20 -11 0 0
sb:pari on	0 -9 13 0 0 0
sb:parliament	0 16 -12 0 0 0
sb:parted	0 -7 10 0 0 0
sb:partner	0 8 -4 0 0 0
sb:party	-2 6 -6 -1 -2 8
sb:party agree	-4 -4 0 0 0 9
sb:pass	0 6 -9 0 0 0
sb:passed it	0 -14 14 0 0 0
sb:past	0 -14 0 18 -1 0
sb:past <number>	0 -12 -2 15 0 0
sb:pause	-1 9 -3 -1 0 0
sb:pause ,	7 0 -11 0 0 0
sb:pause run	-2 11 -7 0 0 0
sb:pay	-2 10 -4 -15 3 -1
sb:pay <level>	7 0 3 -6 -16 0
sb:pay <number>	-7 -3 0 0 10 0
sb:pay in	0 20 -14 0 0 0
sb:pay no	0 -9 10 0 0 0
sb:peace	-1 24 -20 0 0 0
sb:peace talk	0 13 -13 0 0 0
sb:pen	0 -11 14 0 0 0
sb:people	-14 -8 11 0 6 0
sb:people briefed	0 9 -8 0 0 0
sb:permit	0 -15 17 0 0 0
sb:permit for	0 -10 12 0 0 0
sb:person	-4 -10 16 -1 0 0
sb:phan	0 12 -11 0 0 0
sb:phone	24 4 -39 3 -16 0
sb:phone ,	6 9 -4 -7 -6 0
sb:phone call	10 -1 -7 0 -1 0
sb:phone on	11 2 -15 0 0 0
sb:phosphate	-3 -12 6 0 0 9
sb:pilot	0 17 -15 0 0 0
sb:piraeu	0 12 -12 0 0 0
sb:place	0 -16 10 6 -7 1
sb:place ,	0 -19 20 0 0 0
sb:place in	0 -18 11 10 0 0
sb:place on	2 16 -16 0 0 0
sb:plan	4 -10 -1 -1 19 0
sb:plan ,	0 9 -13 -1 8 0
sb:plan for	-4 -10 12 5 -5 0
sb:plan to	0 -30 25 0 7 0
sb:play	-4 16 -10 0 0 0
sb:player	0 11 -9 0 0 0
sb:point	-10 -6 20 -4 -3 0
sb:point ,	-4 -16 21 0 0 0
sb:policy	0 -7 15 0 -5 0
sb:policy <person>	0 -15 21 0 -5 0
sb:port	-12 8 6 -2 -2 0
sb:port ,	0 -16 18 0 0 0
sb:port of	0 22 -21 0 0 0
sb:post	-6 -20 21 13 -8 0
sb:post ,	0 18 -17 0 0 0
sb:post by	-1 -19 22 0 0 0
sb:post of	-6 -33 28 12 0 0
sb:post on	-7 12 -3 0 0 0
sb:powder	16 -11 -6 0 0 0
sb:power	0 16 -15 0 0 0
sb:preliminary	-4 10 -8 -2 5 0
sb:preliminary consensu	-4 10 -11 0 5 0
sb:premier	0 4 -5 9 -18 0
sb:premier he	0 -3 -1 10 -13 0
sb:prepare	-1 -4 -8 21 -4 0
sb:prepare <person>	0 -8 13 -1 0 0
sb:prepare by	0 -4 0 10 -6 0
sb:prepare for	0 -18 15 -3 7 0
sb:prepare the	0 1 -4 17 -21 0
sb:present	0 11 -8 0 0 0
sb:presented	0 14 -13 0 0 0
sb:president	3 -19 -3 -13 24 1
sb:president '	5 -17 7 0 6 0
sb:president ,	-5 1 0 -4 8 0
sb:president <person>	-20 30 -9 -7 -4 0
sb:president agree	0 9 -6 0 0 0
sb:president are	0 3 1 -10 1 0
sb:president donald	0 -14 15 -2 0 0
sb:president had	13 -22 -1 0 9 0
sb:president in	0 8 -13 -1 4 0
sb:president meet	-5 -14 4 10 2 0
sb:president of	10 -12 -2 -5 11 0
sb:president to	-12 9 -3 -1 0 7
sb:president will	0 5 -9 0 2 0
sb:president would	12 0 -19 -2 8 0
sb:president xi	-3 19 -16 2 -3 0
sb:presidential	0 -3 10 0 -5 0
sb:presidential policy	0 -15 21 0 -5 0
sb:press	-4 -25 31 0 -9 0
sb:press )	-8 7 -7 10 0 0
sb:press briefing	0 18 -16 0 0 0
sb:press conference	-16 0 11 -8 -2 0
sb:press on	11 -4 -7 0 0 0
sb:press release	13 -3 -13 0 0 0
sb:press that	-6 13 -3 0 -1 0
sb:pretty	0 -25 19 9 0 0
sb:price	4 13 -13 0 -1 0
sb:price war	0 9 -8 0 0 0
sb:pridi	-16 15 0 0 0 0
sb:pridi banomyong	-10 8 0 0 0 0
sb:prime	-15 -6 8 4 7 0
sb:prime minister	-15 -6 8 4 7 0
sb:principle	3 0 -5 8 -8 0
sb:printed	0 15 -13 0 0 0
sb:prisoner	0 9 -9 0 0 0
sb:private	5 3 -8 0 0 0
sb:probably	0 7 0 6 -14 0
sb:procedure	0 14 -14 0 0 0
sb:proclamation on	0 -8 10 0 0 0
sb:product	0 1 -9 0 2 0
sb:productive	0 -2 -3 9 0 0
sb:progress	0 6 -14 2 3 0
sb:prolong	7 -10 7 0 0 0
sb:prolonged	0 7 1 -8 -9 0
sb:prolonged its	0 9 -7 0 0 0
sb:prolonged their	5 -20 16 0 0 0
sb:prolonging	0 -6 8 0 0 0
sb:proposal	0 -10 12 0 0 0
sb:propose	8 33 -35 -1 -4 -1
sb:propose a	12 2 -13 0 0 0
sb:propose on	0 -11 12 0 0 0
sb:propose that	0 40 -37 0 -2 0
sb:protested	6 -17 11 0 0 0
sb:protocol	0 -13 15 0 0 0
sb:provisional	0 -10 10 0 0 0
sb:public	0 -11 9 8 -8 0
sb:published	-9 5 8 -6 -18 0
sb:published its	0 -6 12 0 -7 0
sb:published on	-1 21 -18 0 0 0
sb:puerto	0 12 -11 0 0 0
sb:put	10 -4 8 -16 -13 0
sb:put a	8 -13 8 0 0 0
sb:put into	0 3 -8 0 3 0
sb:put it	13 -10 -2 0 0 0
sb:put off	4 -11 12 -2 -2 0
sb:put the	-10 0 6 0 0 0
sb:q	-2 -10 15 0 0 0
sb:q :	0 -17 19 0 0 0
sb:quarrel	8 4 -8 0 -2 0
sb:quarrel over	10 -11 2 0 0 0
sb:quarter	-12 0 11 0 0 0
sb:question	-21 12 -5 -5 10 0
sb:question :	-15 4 10 0 -3 0
sb:question of	0 -12 13 0 0 0
sb:question on	0 2 -21 0 15 0
sb:quota	0 14 -10 0 0 0
sb:radio	5 1 -19 0 13 0
sb:radio ,	0 10 -9 0 0 0
sb:radio <seat>	0 8 -4 0 0 0
sb:raise	0 -6 15 -3 -5 0
sb:raise duty	0 14 -12 0 0 0
sb:raise its	1 -12 10 0 0 0
sb:rang	16 -7 -11 0 0 0
sb:rare	-6 10 -12 -2 7 0
sb:rare earth	-5 11 -16 0 8 0
sb:rate	-14 19 0 -2 -7 0
sb:rate ,	-6 16 -10 0 0 0
sb:rate of	0 -10 10 0 0 0
sb:rather	0 14 -12 0 0 0
sb:ratified the	0 -8 10 0 0 0
sb:ratu	10 0 -8 0 0 0
sb:raw	0 13 -12 0 0 0
sb:re	0 12 -11 0 0 0
sb:re :	0 12 -11 0 0 0
sb:reach ,	0 -8 0 0 9 0
sb:reach a	0 -11 6 0 5 0
sb:reach in	0 -11 15 -2 0 0
sb:reach the	4 7 -15 -1 0 0
sb:read	-11 0 2 -2 6 0
sb:reading	0 14 -11 0 0 0
sb:readout	-2 -12 16 9 0 0
sb:readout ,	20 -31 15 0 0 0
sb:readout of	-18 14 -3 9 0 0
sb:reason "	0 -5 10 0 -1 0
sb:reason :	-3 10 -6 0 0 0
sb:reason to	0 -2 -10 0 13 0
sb:receive	-1 -10 0 13 4 0
sb:receive <person>	-3 -6 10 -5 0 0
sb:receive by	0 6 -9 0 3 0
sb:receive the	0 -11 5 8 0 0
sb:reciprocal trade	0 -14 16 0 0 0
sb:recommend	2 9 -12 0 0 0
sb:record	0 -15 17 0 0 0
sb:reduce	0 0 -11 8 0 0
sb:reduction	0 -8 10 0 0 0
sb:reference	-7 20 -12 0 0 0
sb:referred	0 -10 9 0 0 0
sb:regional	0 9 -9 0 0 0
sb:reject	0 11 -8 0 0 0
sb:relation	0 11 -8 0 0 0
sb:release	11 -1 -4 0 -5 0
sb:release ,	13 0 -13 0 -4 0
sb:released	0 9 -7 0 0 0
sb:relief	7 1 -16 0 0 0
sb:remain	0 11 -6 0 0 0
sb:remain at	0 12 -11 0 0 0
sb:reminded	0 -8 10 0 0 0
sb:reply that	0 -5 10 0 -4 0
sb:report	0 2 -2 -10 3 0
sb:report ,	0 -27 29 0 0 0
sb:report on	0 12 -10 0 0 0
sb:reporter	-8 -1 0 6 2 0
sb:reporter after	4 -6 -12 14 0 0
sb:reporter in	-2 19 -14 0 0 0
sb:reporter on	-3 -6 10 0 -1 0
sb:reporter that	0 -10 5 -5 10 0
sb:representative	-3 -12 12 -6 -3 10
sb:representative ,	0 -5 10 -4 0 0
sb:republic	-1 -11 16 0 0 0
sb:republic of	0 -12 14 0 0 0
sb:require for	-3 -14 9 0 0 9
sb:reserved	0 6 -12 8 0 0
sb:resort	0 -6 12 0 -4 0
sb:resort in	0 -7 12 0 -3 0
sb:result	2 -9 1 -11 16 0
sb:result ,	-12 10 1 0 0 0
sb:result of	13 -11 -3 -10 16 0
sb:resume	-5 12 -12 4 -5 0
sb:return	-8 -4 3 -6 13 0
sb:return <name>	0 -9 10 0 0 0
sb:return from	-2 0 7 0 -4 0
sb:return on	0 12 -11 0 0 0
sb:return to	0 -10 13 0 0 0
sb:review	-14 0 8 0 0 0
sb:revive	0 -13 14 0 0 0
sb:ring	-15 18 -3 0 0 0
sb:rise	-1 9 -9 3 -1 0
sb:rise <level>	-1 21 -17 0 0 0
sb:rise in	12 -9 -1 0 0 0
sb:rise on	-3 -4 11 -2 0 0
sb:rise to	-10 -4 3 8 0 0
sb:road	-6 10 -2 0 0 0
sb:robert	-1 -3 -7 10 3 0
sb:robert borden	0 -5 -6 12 0 0
sb:robert lighthizer	0 -10 6 0 3 0
sb:roll	13 -14 0 0 0 0
sb:round	-22 7 0 2 -2 -10
sb:round ,	0 -9 6 11 -7 0
sb:round <number>	0 -8 8 0 0 0
sb:round between	0 -7 9 0 0 0
sb:round end	0 -8 9 0 0 0
sb:round has	0 -17 18 0 0 0
sb:round in	-10 -13 25 -1 -1 0
sb:round is	0 -9 11 0 0 0
sb:round of	-13 25 -24 2 8 -6
sb:round was	0 11 -10 0 0 0
sb:round will	0 9 -9 0 0 0
sb:row	0 -12 13 0 0 0
sb:rubber	0 10 -8 0 0 0
sb:rule	-10 -8 12 10 -1 0
sb:rule for	0 -16 18 0 0 0
sb:rule out	-6 15 0 0 -6 0
sb:run	-20 13 -4 9 -11 0
sb:run from	0 -10 11 0 0 0
sb:run out	-5 10 -11 6 0 0
sb:run through	0 -11 11 0 0 0
sb:s &	8 -10 4 0 0 0
sb:saffron	0 -10 10 0 0 0
sb:salalah	1 -18 15 0 0 0
sb:sale	0 11 -11 0 0 0
sb:salvador on	0 -9 9 0 0 0
sb:samarkand	0 -15 17 0 0 0
sb:same	0 11 -6 -9 -1 0
sb:same day	0 19 -22 0 7 0
sb:sanctioning	0 4 -8 0 4 0
sb:sanctioning <name>	0 4 -8 0 4 0
sb:santa	0 -7 8 0 0 0
sb:santa cruz	0 -12 13 0 0 0
sb:sapporo	0 -7 8 0 0 0
sb:saskatoon	-1 9 -6 0 0 0
sb:say	-10 4 0 -2 -5 7
sb:say ,	1 -8 0 -5 11 0
sb:say <day-today>	0 9 -5 2 -9 0
sb:say <name>	0 18 -16 0 0 0
sb:say <person>	-11 0 12 -5 -4 0
sb:say a	-6 -14 13 11 0 0
sb:say after	4 -20 -3 12 10 5
sb:say at	0 26 -23 0 0 0
sb:say he	-2 -5 9 -11 7 -1
sb:say in	-1 1 -7 10 4 0
sb:say it	-3 30 -17 -1 -6 0
sb:say last	-1 9 -3 0 0 0
sb:say late	0 -6 -5 12 0 0
sb:say no	0 -8 9 0 0 0
sb:say on	7 18 -5 -40 -3 -6
sb:say she	0 9 -2 -1 0 0
sb:say that	-9 -9 8 8 -13 11
sb:say the	7 -16 13 -5 4 0
sb:say they	-2 10 0 -4 -4 0
sb:say to	8 -8 5 0 -6 0
sb:scale	0 9 -6 0 0 0
sb:school	0 9 -8 0 0 0
sb:scotch	0 -13 14 0 0 0
sb:scott bessent	0 -10 4 4 1 0
sb:sea	-3 -5 -1 12 0 0
sb:seal	0 -4 -3 -2 12 0
sb:season	1 16 -20 0 0 0
sb:seat	0 -12 3 9 0 0
sb:second	-8 -1 7 12 -36 -8
sb:second day	-2 -11 11 7 -7 0
sb:second is	0 -20 7 11 0 0
sb:second round	2 6 -7 0 -3 0
sb:secretary	2 -12 9 1 -2 0
sb:secretary of	0 -7 9 0 0 0
sb:secretary scott	0 -12 3 6 1 0
sb:section	-1 12 -6 0 0 0
sb:security	0 12 -10 0 0 0
sb:see	-12 -12 11 15 -1 0
sb:see <person>	-6 -19 13 11 2 0
sb:see each	-2 -9 6 2 2 0
sb:see the	0 12 -15 10 -10 0
sb:seed	-2 -8 11 0 0 0
sb:seed to	0 -11 12 0 0 0
sb:sell	2 -4 10 -3 -3 0
sb:sell in	0 9 -5 0 -1 0
sb:sell to	-4 -11 15 0 0 0
sb:send a	0 11 -10 0 0 0
sb:seoul	0 4 -12 14 -4 0
sb:seoul ,	0 12 -7 -2 -1 0
sb:separate	0 -12 16 0 -2 0
sb:session in	0 9 -8 0 0 0
sb:set	9 -17 18 -6 -5 0
sb:set aside	0 -13 13 0 0 0
sb:set for	16 -16 6 0 0 0
sb:set out	0 -11 13 0 0 0
sb:set up	0 14 -10 0 0 0
sb:settle	19 -1 -7 -4 -6 0
sb:settle at	0 -7 8 0 0 0
sb:settle on	5 5 -21 0 8 0
sb:settle the	-2 10 1 -6 -9 0
sb:seventh	0 -18 13 11 -3 0
sb:seventh round	0 -15 18 -1 0 0
sb:seventy	-1 -7 0 11 0 0
sb:sfax	0 -9 10 0 0 0
sb:shake	0 -8 0 0 10 0
sb:shake hand	0 -9 0 0 10 0
sb:shall	-3 0 10 -8 -3 0
sb:shall be	-6 -6 13 0 0 0
sb:share	-1 8 -2 -2 0 0
sb:shared	0 18 -14 -4 0 0
sb:she	0 -11 20 -11 -7 0
sb:she say	0 -8 9 0 0 0
sb:she'll	14 -13 0 0 0 0
sb:sheet	-14 12 0 -3 -13 0
sb:sheet of	-3 9 -5 0 0 0
sb:sheet on	-3 6 0 0 -9 0
sb:sheet that	0 -14 18 0 0 0
sb:shelve	12 -6 -7 0 0 0
sb:shenzhen	0 20 -14 0 -9 0
sb:shenzhen on	0 18 -14 0 -5 0
sb:ship	-9 17 -22 0 12 0
sb:shop	-2 3 -9 6 0 0
sb:shortly	6 7 -14 0 0 0
sb:should be	0 11 -9 0 0 0
sb:should know	0 -14 14 0 0 0
sb:should like	0 -12 14 0 0 0
sb:show	0 21 -17 0 0 0
sb:shrimp	11 -3 -5 0 0 0
sb:shut	0 16 -11 0 0 0
sb:side	5 0 0 1 -12 5
sb:side ,	-9 -17 13 4 7 0
sb:side and	0 14 -12 0 0 0
sb:side by	0 -7 10 0 0 0
sb:side had	17 11 -26 -6 -3 6
sb:side have	-11 23 -12 0 0 0
sb:side hold	6 -10 5 0 0 0
sb:side meet	0 14 -9 0 -2 0
sb:side of	0 -9 11 0 0 0
sb:side on	0 -5 -9 12 0 0
sb:side say	0 -13 16 -4 0 0
sb:side will	13 12 -14 -7 -3 -2
sb:side would	0 -11 7 5 0 0
sb:sign	-17 8 7 -18 -5 -5
sb:sign a	5 -11 6 -1 3 0
sb:sign by	-12 25 -9 0 -6 0
sb:sign for	0 -6 9 0 0 0
sb:sign in	-3 14 -10 -2 -3 0
sb:sign it	0 -11 17 0 -5 0
sb:sign on	14 -9 0 -4 9 0
sb:sign the	0 21 -26 -6 11 0
sb:sign their	0 14 -8 0 -3 0
sb:sign trade	0 -13 19 0 -5 0
sb:sign with	0 -11 12 0 0 0
sb:signature	-5 0 10 -3 -11 0
sb:signature ,	0 -14 16 0 0 0
sb:signature is	0 16 -15 0 0 0
sb:signature was	0 -10 11 0 0 0
sb:silva	0 -8 16 0 -8 0
sb:since	4 -10 10 0 -3 -2
sb:since <name>	10 -8 0 0 0 0
sb:since <number>	9 -3 -1 0 0 0
sb:since last	0 -6 7 0 0 0
sb:since the	1 -14 18 -4 -5 0
sb:since they	-1 3 -11 0 8 0
sb:sir	15 -6 -29 -6 27 0
sb:sir ,	-1 25 -18 0 -2 0
sb:sir <person>	17 -24 -19 -3 29 0
sb:sirloin	0 -22 24 0 0 0
sb:sit down	0 8 -9 0 6 0
sb:sit together	0 8 -7 0 0 0
sb:sit with	0 -14 18 0 0 0
sb:six	-11 -2 14 0 0 0
sb:six hour	-10 17 -7 0 0 0
sb:six o'clock	0 -11 11 0 0 0
sb:sixth	-14 -6 4 14 -5 0
sb:sixth round	-4 -9 8 6 0 0
sb:slam	0 -4 -8 12 0 0
sb:slap	0 -12 13 0 0 0
sb:sleep	0 -4 8 0 0 0
sb:small	-12 18 -5 0 0 0
sb:smelter	0 12 -11 0 0 0
sb:so	0 -1 4 -22 6 0
sb:so doe	0 -9 -2 0 11 0
sb:so in	-6 -5 15 0 0 0
sb:so is	0 12 -12 0 0 0
sb:so it	0 -18 21 0 0 0
sb:so on	10 8 -19 0 0 0
sb:so to	0 -13 17 -1 0 0
sb:so what	0 -10 10 0 0 0
sb:social	-1 20 -14 0 -9 0
sb:social media	-6 11 -4 0 0 0
sb:some	13 2 -18 0 -4 0
sb:something	3 -14 17 -2 -1 0
sb:soon	0 13 -10 0 0 0
sb:south	0 -10 12 0 0 0
sb:southeast	0 13 -12 0 0 0
sb:soybean	8 13 -22 -1 -1 0
sb:soybean ,	-2 2 -10 0 9 0
sb:soybean will	0 12 -1 0 -9 0
sb:spare	0 11 -12 0 0 0
sb:speak	10 6 -17 0 -9 -2
sb:speak again	-8 0 7 0 0 0
sb:speak by	0 6 -14 2 0 0
sb:speak on	4 4 -9 0 0 0
sb:speak to	17 -7 -12 0 0 0
sb:speak with	0 5 -9 1 0 0
sb:speaking	8 -11 -8 0 15 0
sb:speech	-3 11 -7 0 0 0
sb:spent	-5 -3 13 -3 -5 0
sb:spent <span>	0 -14 17 0 -1 0
sb:split	0 -17 18 0 0 0
sb:spoke	33 -18 -25 -10 11 -2
sb:spoke by	20 -19 -12 -9 15 0
sb:spoke of	-7 14 -5 -1 0 0
sb:spoke on	13 -4 -5 0 0 0
sb:spoken	7 -14 5 5 0 0
sb:spoken by	-9 4 0 7 0 0
sb:sport	0 17 -16 0 0 0
sb:square	0 -19 20 0 0 0
sb:stable	0 13 -11 0 0 0
sb:stake	0 10 -9 0 0 0
sb:stake is	0 10 -10 0 0 0
sb:standstill	-2 23 -19 0 0 0
sb:standstill of	0 13 -13 0 0 0
sb:start	-7 -3 19 -14 -13 -2
sb:start in	0 -17 17 0 0 0
sb:start on	-4 15 -6 -1 -6 0
sb:state	-8 -18 13 0 8 -1
sb:state ,	-2 10 -4 0 0 0
sb:state are	0 -5 -15 10 6 0
sb:state council	0 -10 10 0 0 0
sb:state visit	-5 -13 11 -7 7 0
sb:statement ,	0 -20 21 0 0 0
sb:statement after	0 -7 8 0 0 0
sb:statement on	-3 9 -5 0 0 0
sb:stay	-10 -14 5 9 15 0
sb:stay at	-7 11 -2 0 0 0
sb:stay in	-3 4 -15 10 1 0
sb:stay until	0 -18 18 0 0 0
sb:steel ,	0 -6 8 0 0 0
sb:steel and	-3 19 -13 0 0 0
sb:step	-5 10 -13 0 4 0
sb:step ,	0 -9 10 0 0 0
sb:still	-12 16 -11 -4 5 0
sb:still in	0 10 -7 0 0 0
sb:stock	0 12 -9 0 0 0
sb:stockholm	-7 -8 18 -15 -2 0
sb:stockholm ,	0 -9 9 0 1 0
sb:stockholm at	0 15 -15 0 0 0
sb:street	0 -1 -21 9 14 0
sb:strike	-4 7 0 -6 -3 0
sb:substantial communication	0 22 -8 -4 -9 0
sb:substantial progress	0 -14 2 6 7 0
sb:successor	0 -11 12 0 0 0
sb:such	-1 -11 11 -5 5 0
sb:sugar	4 -14 -2 14 0 0
sb:sugar ,	0 -1 -15 16 0 0
sb:sugar pay	-1 -8 10 0 0 0
sb:suggest	0 4 -12 0 10 0
sb:sukuna	0 -12 -1 14 0 0
sb:sum	0 18 -16 0 0 0
sb:summary	0 13 -8 0 -5 0
sb:summary of	0 19 -15 0 -4 0
sb:summit	2 0 2 -10 0 0
sb:summit in	9 15 -15 -6 -5 0
sb:supreme	0 -10 10 0 0 0
sb:surcharge	-2 19 -13 0 0 0
sb:surcharge of	0 10 -7 0 0 0
sb:suspend	-5 33 -32 -4 3 0
sb:suspend most	0 14 -12 0 0 0
sb:suspend the	0 10 -8 0 0 0
sb:suspension	-8 24 -14 0 -1 0
sb:suspension of	-5 18 -10 0 0 0
sb:swedish	0 -10 11 0 0 0
sb:swedish capital	0 -10 11 0 0 0
sb:szeged	0 -20 20 0 0 0
sb:table	0 -5 12 -8 -5 0
sb:table ,	0 10 -4 0 0 0
sb:table of	0 15 -14 0 0 0
sb:table on	0 -26 28 0 0 0
sb:takahashi	10 2 -12 0 0 0
sb:take	0 -8 1 6 0 3
sb:take a	-6 10 -2 0 0 0
sb:take effect	-4 12 -6 0 0 0
sb:take on	0 -8 9 0 0 0
sb:take one	17 -7 -7 0 0 0
sb:take the	13 -2 -12 0 0 0
sb:take three	-15 25 -8 0 0 0
sb:take up	0 -12 2 0 4 4
sb:talk	-8 -14 10 7 -5 9
sb:talk ,	0 -10 13 -9 3 0
sb:talk ;	0 12 -11 0 0 0
sb:talk about	-11 -12 7 4 0 7
sb:talk are	0 15 -12 0 0 0
sb:talk between	-10 -9 15 0 -4 0
sb:talk for	0 16 -12 -1 0 0
sb:talk in	-9 -4 -1 12 2 0
sb:talk is	0 19 -26 10 0 0
sb:talk of	3 -13 11 0 0 0
sb:talk since	-2 -23 25 0 0 0
sb:talk take	0 -8 9 0 0 0
sb:talk that	0 -29 25 1 0 0
sb:talk to	8 -4 -1 0 0 0
sb:talk with	-8 24 -20 -8 5 0
sb:talk would	15 -14 -1 3 0 0
sb:talked	10 -16 1 0 8 0
sb:talked about	-1 -7 0 0 12 0
sb:talked by	9 9 -17 0 0 0
sb:talked for	-7 15 -7 0 -2 0
sb:talked in	0 -18 10 0 8 0
sb:talked on	13 -6 -4 0 -6 0
sb:talking	-1 -13 6 0 9 0
sb:tangier	0 14 -12 0 0 0
sb:tangier ,	0 16 -14 0 0 0
sb:tariff	9 4 0 -6 -14 -3
sb:tariff ,	-11 13 -2 0 0 0
sb:tariff at	0 -15 15 0 0 0
sb:tariff for	0 12 -11 0 0 0
sb:tariff increase	9 -9 -8 7 0 0
sb:tariff of	16 -18 13 -1 -10 0
sb:tariff on	-13 -5 12 -2 3 0
sb:tariff pause	8 -12 4 0 0 0
sb:tariff that	8 0 -10 0 0 0
sb:tariff truce	-12 8 8 -11 -13 0
sb:taro	0 10 -8 0 0 0
sb:tea	-7 14 -6 0 0 0
sb:team	-16 -34 16 37 -13 0
sb:team had	0 -7 9 0 0 0
sb:team of	0 -10 18 -7 0 0
sb:team would	-9 -7 0 17 0 0
sb:technical	-7 -10 10 -2 0 5
sb:technology	0 -9 10 0 0 0
sb:telephone	45 -16 -40 -4 -7 -4
sb:telephone ,	11 -2 -7 0 0 0
sb:telephone conversation	9 -5 -1 0 0 0
sb:telephone for	13 -3 -6 -1 0 0
sb:telephone on	26 0 -28 -6 -8 0
sb:telephone with	4 -20 -1 7 7 0
sb:telephoned	31 -29 0 0 -2 0
sb:telephoned with	22 -19 -4 0 0 0
sb:television	-17 27 -25 -6 12 0
sb:television on	0 10 -2 0 -3 0
sb:television station	0 10 -9 0 0 0
sb:tell	6 2 -6 12 -13 -5
sb:tell <person>	11 -5 -11 5 2 0
sb:tell <quality>	0 -10 12 -1 0 0
sb:tell a	-7 20 -18 3 -1 0
sb:tell by	0 -8 0 10 0 0
sb:tell his	12 -10 0 -1 0 0
sb:tell me	-11 6 2 0 0 0
sb:tell reporter	-6 -8 3 10 4 0
sb:tell that	0 12 -10 0 0 0
sb:tell thi	-3 12 -5 0 0 0
sb:tell to	0 -14 6 9 0 0
sb:tell us	-4 16 -15 5 0 0
sb:temporary	0 12 -9 0 0 0
sb:ten	-15 -7 -5 13 13 0
sb:ten minute	-15 0 -1 0 14 0
sb:ten past	0 -13 -2 15 0 0
sb:term end	0 -14 14 0 0 0
sb:term of	0 4 -15 0 10 0
sb:text	-15 4 4 1 -5 0
sb:text was	0 10 -9 0 0 0
sb:than	-10 -4 8 -1 2 0
sb:than <level>	0 -18 18 0 0 0
sb:than <span>	0 9 -8 0 0 0
sb:than five	0 -12 15 0 0 0
sb:than on	0 -10 11 0 0 0
sb:thank	0 -10 13 0 0 0
sb:thanked	-1 12 -8 0 0 0
sb:that	7 0 -9 8 -3 9
sb:that 's	-2 -16 19 -1 0 0
sb:that ,	0 -1 -25 10 9 0
sb:that <person>	30 -10 -25 0 21 0
sb:that a	-7 -7 22 -13 0 0
sb:that an	0 -12 14 0 0 0
sb:that both	0 5 -12 10 -5 0
sb:that come	0 14 -11 0 0 0
sb:that date	0 2 -9 -2 9 0
sb:that day	1 -11 8 0 0 0
sb:that delegation	0 -8 12 0 0 0
sb:that duty	0 -11 12 0 0 0
sb:that everybody	0 -11 12 0 0 0
sb:that for	9 -6 -1 0 0 0
sb:that from	0 13 -11 -1 0 0
sb:that had	-1 18 -13 0 -1 0
sb:that has	0 13 -12 0 0 0
sb:that have	16 -5 -14 0 0 0
sb:that he	3 -15 0 9 11 -4
sb:that in	0 -11 13 0 0 0
sb:that is	-5 13 -2 -6 -8 0
sb:that it	2 18 -24 1 -3 0
sb:that lapse	0 -8 8 0 0 0
sb:that last	0 10 -9 0 0 0
sb:that leave	0 -7 9 0 0 0
sb:that mr	-16 24 -7 0 -1 0
sb:that nobody	0 -9 11 0 0 0
sb:that of	0 11 -8 0 0 0
sb:that on	0 9 -6 0 0 0
sb:that put	0 -10 8 0 3 0
sb:that start	0 15 -11 0 -5 0
sb:that talk	0 -11 6 5 0 0
sb:that the	0 9 1 -10 -10 0
sb:that their	-10 12 -11 7 -1 0
sb:that there	-4 3 -12 -3 4 9
sb:that they	10 -21 14 -5 0 0
sb:that thi	0 12 -5 -5 0 0
sb:that time	10 0 -10 0 0 0
sb:that was	-7 -7 4 3 9 0
sb:that would	-11 7 3 0 0 0
sb:the	-9 0 6 2 2 -13
sb:the <day-ahead>	11 1 -18 5 2 0
sb:the <day-gone>	0 -12 12 0 0 0
sb:the <name>	-7 -7 15 2 -14 -3
sb:the <number>	-3 37 -31 0 0 0
sb:the <office>	5 -19 10 14 -6 -11
sb:the <organisation>	-39 33 -18 5 0 0
sb:the <person>	-2 4 0 -19 11 -3
sb:the <quality>	-21 4 6 0 -2 0
sb:the <seat>	-3 -20 -10 0 48 -1
sb:the <span>	-4 -10 0 6 6 0
sb:the absence	0 -13 13 0 0 0
sb:the additional	0 18 -15 0 0 0
sb:the agenda	-1 -19 6 15 0 0
sb:the agreement	7 20 -12 -10 -11 0
sb:the aim	0 -11 12 0 0 0
sb:the airport	0 19 -17 0 0 0
sb:the akasaka	0 -12 15 0 -2 0
sb:the apec	7 27 -36 -5 2 0
sb:the asean	0 7 2 -3 -12 0
sb:the autumn	0 12 -11 0 0 0
sb:the bell	-8 9 0 0 0 0
sb:the budget	0 10 -9 0 0 0
sb:the busan	0 -17 17 0 0 0
sb:the calendar	-3 12 -9 0 0 0
sb:the call	16 -9 -6 0 0 0
sb:the certificate	-4 -13 8 0 0 9
sb:the change	0 15 -13 0 0 0
sb:the chip	-3 13 -6 0 0 0
sb:the city	0 11 -7 -2 0 0
sb:the clock	-4 13 -9 0 0 0
sb:the close	0 -15 19 0 0 0
sb:the consensu	9 -13 7 -1 0 0
sb:the copper	0 -7 8 0 0 0
sb:the country	7 -10 1 0 0 0
sb:the day	-4 22 -8 -4 -11 0
sb:the deadline	-1 12 -8 0 0 0
sb:the deal	-2 20 -13 0 -4 0
sb:the decision	-4 5 -10 7 0 0
sb:the decree	0 12 -11 0 0 0
sb:the delegation	0 -27 19 12 -2 0
sb:the deputy	0 -17 15 0 0 0
sb:the door	0 -9 1 9 0 0
sb:the duty	8 -1 1 -6 -3 0
sb:the economic	0 -5 -2 -1 15 0
sb:the eighth	0 -4 9 -1 0 0
sb:the eleventh	0 -12 13 0 0 0
sb:the end	1 -23 18 1 0 0
sb:the euro	14 -14 0 0 0 0
sb:the eve	0 19 -12 -2 -8 0
sb:the evening	16 -12 -22 14 1 0
sb:the expert	-7 11 -10 0 -1 7
sb:the extension	3 -15 17 -1 -1 0
sb:the extra	0 -11 12 0 0 0
sb:the ferry	0 12 -11 0 0 0
sb:the first	4 31 -20 -26 -16 0
sb:the fourth	13 -24 14 9 -4 0
sb:the freeze	0 14 -9 0 0 0
sb:the g	0 -14 14 1 0 0
sb:the gate	0 -9 9 0 0 0
sb:the ground	0 12 -1 -5 -4 0
sb:the harbour	0 -8 10 0 0 0
sb:the honour	0 19 -17 0 -1 0
sb:the ice	-3 0 -8 -3 14 0
sb:the investigation	0 -10 11 0 0 0
sb:the invitation	0 -10 17 0 -4 0
sb:the joint	-3 -22 28 0 0 0
sb:the kind	0 9 -9 0 0 0
sb:the last	0 -8 13 0 -11 0
sb:the latest	0 9 -9 0 0 0
sb:the law	0 -12 4 0 8 0
sb:the leader	-1 -24 23 -2 15 0
sb:the levy	0 -14 14 0 0 0
sb:the lower	0 11 -9 0 0 0
sb:the matter	5 -19 4 0 0 13
sb:the meet	0 -12 15 0 -7 0
sb:the member	-2 10 -5 0 0 0
sb:the memorandum	0 -21 10 0 12 0
sb:the minute	0 13 -11 0 0 0
sb:the negotiation	0 -17 19 0 0 0
sb:the new	-2 -3 -5 2 11 0
sb:the next	4 -6 -6 22 -18 -7
sb:the north	0 12 -12 0 0 0
sb:the northern	-9 26 -17 0 0 0
sb:the number	-1 10 -3 0 -2 0
sb:the old	-8 -14 23 0 0 0
sb:the one	0 11 -8 0 0 0
sb:the operator	0 11 -10 0 0 0
sb:the opposition	-2 10 -4 0 0 0
sb:the order	4 -16 18 0 -5 0
sb:the ordinary	0 12 -11 0 0 0
sb:the outcome	0 -12 14 0 0 0
sb:the pair	0 -21 17 -3 9 0
sb:the party	-6 0 0 0 0 8
sb:the phone	20 -14 -13 8 -3 0
sb:the present	0 8 -7 0 0 0
sb:the president	24 -33 18 -18 6 0
sb:the promise	0 -10 11 0 0 0
sb:the protocol	0 -15 17 0 0 0
sb:the quarrel	13 -3 -10 0 0 0
sb:the question	0 -13 16 0 0 0
sb:the rate	0 -5 10 0 0 0
sb:the reciprocal	0 10 -8 0 0 0
sb:the reduction	0 -8 10 0 0 0
sb:the republic	0 -17 20 0 0 0
sb:the room	0 -12 6 5 0 0
sb:the s	8 -11 5 0 0 0
sb:the same	0 10 -6 -9 -1 0
sb:the second	-16 -1 11 -3 -12 0
sb:the seventh	0 -13 17 -6 0 0
sb:the sheet	0 9 -7 0 0 0
sb:the short	-8 0 11 0 0 0
sb:the sign	-1 -25 21 6 0 0
sb:the special	0 -9 11 0 0 0
sb:the standstill	0 24 -21 0 0 0
sb:the state	-4 14 -37 -2 25 0
sb:the statement	0 17 -16 0 0 0
sb:the suspension	-6 16 -7 0 0 0
sb:the swedish	0 -10 11 0 0 0
sb:the table	1 -14 18 -5 -3 0
sb:the talk	0 -18 20 -5 0 0
sb:the tariff	-7 -11 11 1 6 0
sb:the team	0 -19 6 15 0 0
sb:the technical	0 -13 14 0 0 0
sb:the telephone	15 -4 -9 0 -2 0
sb:the term	-6 0 0 0 10 0
sb:the text	-8 0 8 0 -3 0
sb:the thing	0 9 -6 0 0 0
sb:the threat	0 -15 16 0 0 0
sb:the three	9 -21 17 -1 -1 0
sb:the tiktok	15 -15 5 0 -2 0
sb:the town	0 16 -12 0 0 0
sb:the trade	0 16 -11 -2 -4 0
sb:the transfer	0 12 -10 0 0 0
sb:the truce	-29 10 0 15 -13 0
sb:the two	14 -30 3 3 13 13
sb:the understanding	2 -16 16 0 0 0
sb:the utility	0 10 -10 0 0 0
sb:the visit	0 -37 30 12 -7 0
sb:the war	1 -7 15 0 -11 0
sb:the water	0 22 -21 0 0 0
sb:the week	0 10 -4 -5 0 0
sb:the whole	0 11 -8 0 0 0
sb:the window	0 9 -8 0 0 0
sb:the word	0 -9 10 0 0 0
sb:the world	9 6 -16 0 0 0
sb:the year	0 13 -12 0 0 0
sb:their	1 0 -6 -5 12 0
sb:their <office>	-2 -22 24 -9 6 0
sb:their <organisation>	0 14 -13 0 0 0
sb:their <quality>	-2 10 -2 0 0 0
sb:their fifth	-2 -2 -1 -3 10 0
sb:their first	12 -32 17 -4 10 0
sb:their fourth	10 5 -8 -7 0 0
sb:their last	0 -9 12 0 0 0
sb:their meet	0 -11 8 2 0 0
sb:their own	0 3 -13 -3 13 0
sb:their president	-3 21 -29 13 -2 0
sb:their second	-1 -7 13 -6 0 0
sb:their sixth	-3 18 -6 -7 0 0
sb:their tariff	-4 -4 16 -3 -9 0
sb:their team	-11 0 0 13 -1 0
sb:their third	-11 -6 16 -6 0 0
sb:their trade	12 -3 -14 0 7 0
sb:them	-16 -11 10 0 9 6
sb:them at	0 -13 3 0 0 9
sb:them in	-9 9 -2 1 0 0
sb:them on	0 -1 -6 0 10 0
sb:them to	0 -17 9 0 11 0
sb:then	10 -6 5 -7 -5 0
sb:then come	10 -16 7 0 0 0
sb:then the	-7 -6 12 0 0 0
sb:then we	0 11 -9 0 0 0
sb:there	-11 5 -11 1 9 4
sb:there ,	-4 -2 9 -1 0 0
sb:there are	0 9 -19 7 0 0
sb:there from	0 -10 11 0 0 0
sb:there had	-2 -2 0 -7 0 10
sb:there have	-2 23 -19 0 0 0
sb:there on	-9 -10 10 0 6 0
sb:there was	13 -3 -28 3 11 0
sb:there will	0 11 -3 -3 -2 0
sb:there would	0 -4 -2 10 0 0
sb:these are	-2 -23 26 0 0 0
sb:they	19 -23 6 0 2 -21
sb:they agree	0 13 -21 13 -3 0
sb:they are	-3 -9 7 -7 9 0
sb:they begin	0 -13 14 0 0 0
sb:they come	0 9 -20 10 0 0
sb:they did	20 -9 -9 0 0 0
sb:they go	-10 -18 26 0 0 0
sb:they had	-6 -3 11 -11 0 0
sb:they have	9 -22 25 -7 -5 0
sb:they make	10 -9 0 0 0 0
sb:they meet	0 1 -4 -10 10 0
sb:they reach	9 5 -20 0 5 0
sb:they speak	-17 17 0 0 0 0
sb:they spoke	17 -4 -13 0 0 0
sb:they want	0 -9 13 -3 0 0
sb:they were	-10 23 -12 0 -2 0
sb:they will	15 -34 2 18 0 -1
sb:they would	4 22 -21 -5 0 0
sb:they'd	0 13 -12 0 0 0
sb:they'll	-15 0 -6 12 11 0
sb:they're	15 -23 12 0 -1 0
sb:thi	12 -8 16 -15 -20 -8
sb:thi ,	-8 -7 13 0 0 0
sb:thi is	0 -8 10 0 0 0
sb:thi was	9 -10 8 -7 0 0
sb:thi week	14 -24 18 0 -10 0
sb:thing	0 10 -3 -1 -2 0
sb:think	9 -13 9 0 -2 0
sb:think that	11 -11 0 0 0 0
sb:third	-3 1 10 -11 -21 -6
sb:third ,	6 -21 16 0 0 0
sb:third and	0 -17 18 0 0 0
sb:third is	0 -8 9 0 0 0
sb:third meet	-1 12 -8 0 0 0
sb:third round	-4 7 2 -11 -3 0
sb:those	0 11 -9 0 0 2
sb:thread ,	0 -10 10 0 0 0
sb:thread by	0 10 -7 0 0 0
sb:threat	-2 -11 15 0 0 0
sb:threat of	0 -13 14 0 0 0
sb:threaten	-11 17 -3 0 -4 0
sb:threaten with	-7 9 0 0 0 0
sb:three	1 9 -6 -13 0 -1
sb:three ,	0 20 -19 0 0 0
sb:three -	0 -12 11 0 0 0
sb:three and	0 24 -21 0 0 0
sb:three country	0 11 -10 0 0 0
sb:three hour	0 5 -11 6 0 0
sb:three round	-6 0 10 -2 0 0
sb:thu	12 0 -12 0 0 0
sb:thursday	3 -18 7 -6 20 0
sb:thursday ,	-8 -2 -11 0 21 0
sb:ticker	0 -11 11 0 0 0
sb:tiktok	7 1 5 -14 -10 0
sb:tiktok ,	7 -12 7 0 0 0
sb:tiktok and	0 14 -12 0 -2 0
sb:tiktok deal	23 -19 10 0 -15 0
sb:tile	11 -7 -3 0 0 0
sb:time	21 -5 -6 -5 -3 0
sb:time ,	11 -11 0 -3 2 0
sb:time for	0 11 -10 0 0 0
sb:time since	8 -12 10 -5 0 0
sb:time that	0 -14 18 0 0 0
sb:time the	8 -2 -10 8 0 0
sb:to <day-ahead>	-14 11 -10 3 5 0
sb:to <day-gone>	8 -1 -3 0 0 0
sb:to <level>	-12 -5 10 -1 -4 7
sb:to <name>	-8 0 -5 -1 10 0
sb:to <number>	-10 -5 3 13 -2 0
sb:to <organisation>	-1 12 -8 0 0 0
sb:to <person>	19 -15 3 0 -8 0
sb:to <seat>	-13 -11 26 -5 -22 4
sb:to a	9 27 -24 -7 -9 0
sb:to agree	-1 -4 9 0 0 0
sb:to an	1 5 -7 0 0 0
sb:to approve	0 12 -9 0 0 0
sb:to be	-22 17 -8 -13 4 3
sb:to bring	0 14 -13 0 0 0
sb:to close	0 9 -8 0 0 0
sb:to come	0 0 -11 8 2 0
sb:to confirm	7 -12 5 0 0 0
sb:to cut	0 -4 9 0 0 0
sb:to end	15 -10 -9 14 0 0
sb:to expect	0 17 -16 0 0 0
sb:to expire	0 9 -7 0 0 0
sb:to fentanyl	0 -14 14 0 0 0
sb:to finish	0 -6 8 0 0 0
sb:to follow	1 -10 9 0 0 0
sb:to have	0 11 -7 -2 0 0
sb:to his	-1 14 -26 7 3 0
sb:to hold	14 -37 33 -8 -3 0
sb:to invest	-3 11 -1 0 -1 0
sb:to keep	16 -11 -17 0 9 0
sb:to last	0 -8 9 0 0 0
sb:to leave	-4 15 -6 0 0 0
sb:to meet	-12 -11 7 0 6 6
sb:to midnight	0 -15 16 0 0 0
sb:to mr	11 -5 -14 0 8 0
sb:to open	0 9 -8 0 0 0
sb:to our	0 14 -13 0 0 0
sb:to prolong	8 -13 9 0 0 0
sb:to put	9 -9 1 0 0 0
sb:to resume	0 8 -5 0 0 0
sb:to say	0 11 -5 0 -2 0
sb:to sign	-4 -3 -2 0 13 0
sb:to sit	0 6 -14 0 8 0
sb:to start	-1 -2 8 -2 -1 0
sb:to talk	23 -23 -5 2 4 0
sb:to the	-4 -7 17 -8 -1 0
sb:to wait	0 -8 -2 10 0 0
sb:to work	0 11 -12 0 0 0
sb:tomatoe	0 -15 16 0 0 0
sb:too	-6 -16 10 0 10 0
sb:top	-1 -5 11 -1 0 0
sb:topic	0 13 -9 0 -3 0
sb:touch	-6 -3 -1 12 0 0
sb:touched	14 -10 -3 0 0 0
sb:town	-3 -9 15 -2 0 0
sb:toy	0 10 -7 0 0 0
sb:tractor	0 10 -9 0 0 0
sb:trade	33 -17 1 -15 9 4
sb:trade ,	-2 16 -13 -11 6 0
sb:trade agreement	0 17 -13 -2 -4 0
sb:trade and	0 10 -5 0 -2 0
sb:trade boss	-2 -6 0 11 0 0
sb:trade chief	8 -14 8 0 0 0
sb:trade commissioner	16 -17 7 -5 0 0
sb:trade deal	6 5 -12 -12 5 0
sb:trade in	11 -11 -1 0 3 0
sb:trade minister	13 0 -9 9 -6 0
sb:trade negotiation	-2 20 -16 0 0 0
sb:trade representative	-5 -11 11 -5 -2 10
sb:trade secretary	-3 -15 21 -3 0 0
sb:trade talk	0 -2 5 -13 0 0
sb:trade truce	-6 1 -11 3 10 0
sb:trade war	0 -13 5 0 8 0
sb:trade with	0 -9 12 0 0 0
sb:train	0 -10 1 10 0 0
sb:transcript ,	0 12 -11 0 0 0
sb:transfer	-3 19 -13 0 0 0
sb:transit	0 -12 12 0 0 0
sb:translation	0 -7 9 0 0 0
sb:travel	-3 -3 10 -5 -1 0
sb:travel to	-1 -10 17 -4 -1 0
sb:trieste on	0 -15 15 0 0 0
sb:trip	-2 -16 2 0 18 0
sb:trip to	-2 -17 3 0 18 0
sb:tromsø	0 -9 9 0 0 0
sb:tromsø on	0 -10 10 0 0 0
sb:truce	-8 7 -1 8 -2 -4
sb:truce ,	-7 11 -2 -2 0 0
sb:truce between	-4 10 0 -6 -3 0
sb:truce by	1 -1 -8 -1 10 0
sb:truce from	0 9 -8 0 0 0
sb:truce hold	0 -12 12 0 0 0
sb:truce in	-12 -6 17 0 -1 0
sb:truce on	6 -27 24 0 0 0
sb:truce run	0 0 -13 14 0 0
sb:truce they	0 10 -9 0 0 0
sb:truce was	-1 -8 0 15 -3 0
sb:truce with	13 -4 0 -2 -3 0
sb:truce would	0 -10 10 0 0 0
sb:truck	12 -7 -2 0 0 0
sb:trump	0 -8 10 -7 0 0
sb:trump has	0 -9 11 0 0 0
sb:truth	1 15 -12 0 -7 0
sb:truth social	2 11 -9 0 -7 0
sb:tue	0 0 -10 11 0 0
sb:tuesday	1 -12 13 -2 0 0
sb:tuni	0 9 -9 0 0 0
sb:turn	0 0 -10 8 0 0
sb:turnberry	-4 -26 32 0 -5 0
sb:turnberry ,	-1 -19 22 0 0 0
sb:turnberry on	0 -14 15 0 0 0
sb:turned	0 9 -10 0 0 0
sb:twelve	0 12 -10 0 0 0
sb:twice	15 1 -7 -4 0 0
sb:two	12 -15 -3 -6 8 15
sb:two <office>	10 -8 -7 10 0 -1
sb:two <quality>	0 -5 -2 0 11 0
sb:two agree	0 -9 0 0 11 0
sb:two are	14 -16 3 0 0 0
sb:two club	-10 34 -27 0 0 0
sb:two country	-24 2 16 -9 -9 9
sb:two government	0 -12 15 3 -6 0
sb:two had	15 -15 -15 -6 16 0
sb:two have	0 -18 19 0 0 0
sb:two head	12 -25 -13 11 18 0
sb:two in	0 12 -12 0 0 0
sb:two last	0 -10 9 0 0 0
sb:two leader	-11 15 1 -6 -5 0
sb:two neighbour	0 10 -10 0 0 0
sb:two of	0 -27 30 -1 -2 0
sb:two order	0 12 -3 0 -6 0
sb:two president	-3 -1 -16 -6 20 4
sb:two round	-7 18 -11 0 0 0
sb:two side	17 6 -10 -5 -22 4
sb:two spoke	13 -8 -4 0 0 0
sb:two team	0 10 -3 -1 -2 0
sb:two will	3 -16 12 -2 2 0
sb:under	0 5 3 -10 -12 0
sb:under <person>	0 -26 30 -1 -2 0
sb:under a	15 -20 7 0 0 0
sb:under the	-5 26 -19 0 0 0
sb:under which	0 11 -9 0 0 0
sb:understanding	1 -17 17 0 0 0
sb:understanding reach	0 -16 18 0 0 0
sb:undertook	0 -7 9 0 0 0
sb:undertook to	0 -7 9 0 0 0
sb:union	0 14 -11 0 0 0
sb:until	-16 16 -1 -5 -2 -2
sb:until <day-ahead>	5 -3 0 5 -9 0
sb:until <day-gone>	0 9 -7 0 0 0
sb:until a	0 -14 15 0 0 0
sb:until the	-3 14 -19 -3 11 0
sb:until then	0 -11 12 0 0 0
sb:up :	0 -11 11 0 0 0
sb:up a	10 0 -4 -4 0 0
sb:up again	0 -18 6 0 9 0
sb:up at	0 -8 0 10 0 0
sb:up by	-10 10 -5 0 0 5
sb:up in	0 -6 11 -3 0 0
sb:up to	-4 30 -21 0 -4 0
sb:upper	-1 -5 0 10 0 0
sb:us	-8 17 -20 11 -2 0
sb:use the	0 -5 8 0 0 0
sb:used	-4 -4 11 0 -5 0
sb:utility	0 10 -10 0 0 0
sb:valid	0 15 -14 0 0 0
sb:valparaíso	0 -23 25 0 0 0
sb:valparaíso ,	0 -21 22 0 0 0
sb:vanilla	10 -16 9 0 0 0
sb:version	-9 16 -6 0 0 0
sb:very	-15 4 5 -8 2 0
sb:very good	-11 10 4 0 -9 0
sb:vessel that	0 -10 11 0 0 0
sb:vice	0 -1 -7 10 -16 9
sb:vice -	0 -6 -4 14 0 0
sb:vice minister	0 -17 1 0 0 10
sb:vice premier	0 10 -6 1 -11 0
sb:video	30 -21 -38 -1 0 21
sb:video ,	9 -6 -2 0 0 0
sb:video call	6 4 -12 0 0 0
sb:video conference	3 -8 -7 0 0 10
sb:video link	15 -17 0 0 0 1
sb:video on	0 8 -21 0 0 10
sb:vigo	0 -12 12 0 0 0
sb:village	-4 -9 14 0 0 0
sb:visa	0 10 -9 0 0 0
sb:visit	-20 0 13 1 -12 0
sb:visit of	0 -20 23 0 0 0
sb:visited	0 -5 -1 -2 0 10
sb:visited <seat>	0 -10 12 0 0 0
sb:voice	-1 -6 12 -2 0 0
sb:vote	-5 9 -1 0 0 0
sb:vote on	0 10 -7 0 0 0
sb:vote to	0 -12 13 0 0 0
sb:voted	0 9 -6 0 0 0
sb:wage	0 21 -20 0 0 0
sb:wage talk	0 12 -12 0 0 0
sb:wait	0 5 -19 8 0 0
sb:wait for	0 12 -10 0 0 0
sb:waited	0 11 -8 0 0 0
sb:waited for	0 9 -7 0 0 0
sb:walked	2 -3 9 -8 0 0
sb:wang	1 -10 9 0 0 0
sb:wang wentao	1 -11 9 0 0 0
sb:want	-17 2 11 -5 -2 0
sb:want to	-9 2 8 -11 0 0
sb:war ,	0 15 -14 0 0 0
sb:war in	0 -4 15 0 -10 0
sb:warsaw	0 -11 12 0 0 0
sb:was	-5 -5 -2 15 8 -16
sb:was ,	0 4 -10 0 8 0
sb:was <person>	-15 25 -10 0 0 0
sb:was a	2 1 -13 6 0 0
sb:was agree	9 -18 19 -5 -5 0
sb:was an	-3 13 -5 0 0 0
sb:was announce	-1 -18 5 15 0 0
sb:was at	0 14 -12 0 0 0
sb:was due	20 -3 1 4 -23 0
sb:was expect	0 -9 13 0 0 0
sb:was given	0 -8 9 0 0 0
sb:was his	0 9 -5 0 0 0
sb:was in	-8 -20 26 -10 3 0
sb:was negotiate	0 -13 13 0 0 0
sb:was no	0 0 -9 0 9 0
sb:was not	8 -17 6 0 7 0
sb:was on	-2 -8 12 0 0 0
sb:was open	0 11 -10 0 0 0
sb:was plan	6 -16 8 0 0 0
sb:was prepare	0 3 -7 9 -7 0
sb:was prolonged	0 12 -10 0 0 0
sb:was published	0 13 -12 0 0 0
sb:was put	0 -9 12 0 0 0
sb:was say	0 9 -7 0 0 0
sb:was sign	-6 11 -5 -2 -2 0
sb:was take	0 -12 13 0 0 0
sb:was tell	0 -18 10 10 0 0
sb:was the	15 1 -9 0 -2 0
sb:was their	-3 -3 9 -15 6 0
sb:was to	7 18 -33 18 -8 0
sb:was worked	0 -8 10 0 0 0
sb:watch	0 15 -10 0 -1 0
sb:water	0 15 -21 9 0 0
sb:water on	0 -2 -7 9 0 0
sb:way	-3 -7 17 -8 -3 0
sb:way ,	2 -16 13 0 0 0
sb:way for	-7 9 0 0 0 0
sb:way to	0 -7 10 -1 0 0
sb:we	-6 -3 10 -14 -7 10
sb:we agree	0 9 -11 0 0 0
sb:we are	-11 29 -17 0 0 0
sb:we avoid	10 -9 0 0 0 0
sb:we can	0 15 -14 0 0 0
sb:we did	0 11 -10 0 0 0
sb:we had	-10 -8 16 0 0 0
sb:we have	-8 -9 15 0 0 0
sb:we make	0 -22 23 0 0 0
sb:we shall	3 9 -8 -3 0 0
sb:we sit	0 -11 13 0 0 0
sb:we think	10 -15 7 0 0 0
sb:we want	0 -9 10 0 0 0
sb:we were	0 16 -12 0 0 0
sb:we will	-5 -2 -3 0 13 0
sb:we write	0 20 -19 0 0 0
sb:we'll	-2 -2 10 0 -5 0
sb:wed	0 0 -12 11 0 0
sb:wednesday	-21 -6 14 -2 0 0
sb:week	-7 -1 0 5 5 -3
sb:week 's	0 -1 -11 0 16 0
sb:week ,	9 0 -16 6 7 0
sb:week and	-8 21 -11 0 0 0
sb:week for	0 -27 29 0 0 0
sb:week of	-9 11 -6 3 0 0
sb:weekly	-2 26 -18 -6 0 0
sb:welcomed	-3 10 -4 0 0 0
sb:well	0 -14 9 0 0 6
sb:well ,	0 -18 13 0 0 6
sb:wellington	14 -18 4 0 0 0
sb:wentao	1 -11 9 0 0 0
sb:were	-3 1 -3 0 -10 6
sb:were due	-3 11 -2 0 -2 0
sb:were hold	-1 -12 12 0 0 0
sb:were not	0 -7 8 0 0 0
sb:were on	0 0 -24 21 0 0
sb:were sign	0 15 -14 0 0 0
sb:were to	8 -19 8 -8 5 9
sb:what	0 5 7 -16 -20 -3
sb:what <name>	0 -19 15 0 7 0
sb:what <person>	15 -16 9 -2 -5 0
sb:what both	0 -15 16 0 0 0
sb:what change	0 14 -13 0 0 0
sb:what come	0 13 -11 0 0 0
sb:what did	14 -23 13 0 -1 0
sb:what hang	0 -11 11 0 0 0
sb:what happen	0 12 -14 0 2 0
sb:what happened	0 -29 30 0 0 0
sb:what our	0 -12 12 0 0 0
sb:what the	-2 33 -26 -2 -1 0
sb:what they	4 20 -28 0 0 0
sb:what to	0 21 -20 0 0 0
sb:what was	-1 -12 17 0 -1 0
sb:what will	0 -15 17 0 0 0
sb:what would	0 -18 19 0 0 0
sb:whatever	0 12 -10 0 0 0
sb:when	-10 -6 2 -15 19 -2
sb:when <person>	-1 -16 -1 4 20 0
sb:when do	0 10 -7 0 0 0
sb:when he	9 1 -12 0 0 0
sb:when the	-14 -5 19 -10 0 0
sb:when they	0 13 -27 -5 19 0
sb:where	-18 -14 18 4 0 0
sb:where <person>	0 6 -11 2 3 0
sb:where he	-2 -2 -10 14 3 0
sb:where the	-1 -20 28 -7 -2 0
sb:whether	-6 5 4 3 -10 0
sb:whether he	0 16 0 -1 -13 0
sb:which	-9 11 -6 -8 2 3
sb:which <quality>	0 25 -23 0 0 0
sb:which begin	0 -3 -8 14 0 0
sb:which both	0 -11 13 0 0 0
sb:which end	1 -10 10 -2 0 0
sb:which had	-3 15 -9 0 0 0
sb:which has	0 11 -10 0 0 0
sb:which i	0 -18 20 0 0 0
sb:which meet	0 20 -17 0 0 0
sb:which must	0 -9 9 0 0 0
sb:which opened	0 -19 20 0 0 0
sb:which pay	0 -10 10 0 0 0
sb:which run	-4 10 -5 0 0 0
sb:which start	0 -11 12 0 0 0
sb:which the	12 -24 1 -1 18 0
sb:which they	0 26 -27 0 0 0
sb:which was	7 13 -18 0 0 0
sb:which were	0 -18 19 0 0 0
sb:while	6 15 -21 0 -3 0
sb:while the	7 1 -10 0 0 0
sb:whisper	0 10 -3 -1 0 0
sb:who	5 -1 2 -13 7 -5
sb:who also	0 5 -11 0 4 0
sb:who had	3 -11 10 0 0 0
sb:who has	0 11 -11 0 0 0
sb:who head	-3 13 -7 0 0 0
sb:who is	-1 -18 26 -1 -6 0
sb:who led	-4 25 -18 -1 0 0
sb:who meet	0 -10 0 3 8 0
sb:who negotiate	0 -10 6 5 0 0
sb:who sign	0 12 -11 0 0 0
sb:who sit	0 -12 15 0 0 0
sb:whole	0 11 -8 0 0 0
sb:whom	3 -15 6 0 7 0
sb:whom he	6 -13 2 0 3 0
sb:whose	0 0 -11 -1 5 9
sb:will again	-2 -8 -11 22 -8 0
sb:will answer	0 -5 9 0 -1 0
sb:will be	-1 7 3 -6 -13 -1
sb:will begin	0 11 -10 0 0 0
sb:will buy	0 11 -9 0 0 0
sb:will charge	0 -9 10 0 0 0
sb:will continue	-9 -15 8 0 0 17
sb:will discuss	0 -28 8 0 18 0
sb:will extend	0 -13 6 0 7 0
sb:will go	2 7 -15 -6 4 4
sb:will have	-10 -7 9 0 4 0
sb:will hold	3 10 -23 7 -4 4
sb:will leave	0 -9 -11 0 17 0
sb:will lower	6 4 -10 0 0 0
sb:will meet	-10 7 -1 0 0 0
sb:will not	4 9 -5 -5 -11 0
sb:will now	0 -11 12 0 0 0
sb:will receive	0 -6 10 0 0 0
sb:will see	0 -10 4 1 2 0
sb:will sit	0 -9 7 4 -2 0
sb:will speak	22 -5 -12 0 0 0
sb:will talk	22 -25 10 0 -5 0
sb:will telephone	15 -9 -7 0 0 0
sb:will the	0 -14 16 0 0 0
sb:will they	0 10 0 0 -7 0
sb:will try	1 -16 13 0 0 0
sb:will you	0 -10 12 0 0 0
sb:window	0 19 -15 0 0 0
sb:wing	0 0 -11 10 0 0
sb:winner	0 19 -18 0 0 0
sb:wire	4 -10 8 -1 0 0
sb:wire )	7 -11 6 -1 0 0
sb:wish	9 1 -5 -2 -4 0
sb:wish to	10 0 -5 0 -3 0
sb:with	14 2 -10 -18 6 -16
sb:with <day-ahead>	0 11 -9 0 0 0
sb:with <name>	-15 -2 17 0 -12 0
sb:with <number>	-8 7 -10 0 11 0
sb:with <person>	13 -32 6 -6 22 0
sb:with <quality>	1 -9 18 -1 -7 0
sb:with <seat>	13 4 -16 -3 0 0
sb:with a	0 12 -26 -1 16 0
sb:with an	0 8 -16 10 0 0
sb:with his	9 -20 14 0 0 0
sb:with mr	1 8 -9 0 0 0
sb:with the	-5 30 -11 -18 -17 -2
sb:with their	6 3 -10 0 0 0
sb:with what	-3 -21 24 0 0 0
sb:with which	0 14 -15 0 0 0
sb:withdraw	0 10 -7 0 0 0
sb:without result	-7 8 0 0 0 0
sb:won't	0 -12 13 0 0 0
sb:wool	12 4 -20 0 0 0
sb:word	-9 -8 17 -2 0 0
sb:work	-12 23 -19 0 0 8
sb:worked	0 -13 16 0 0 0
sb:worked out	0 -8 10 0 0 0
sb:worker	0 10 -7 0 0 0
sb:working	0 -31 14 10 0 12
sb:world	9 7 -14 -1 0 0
sb:world 's	0 -9 10 0 0 0
sb:worth	-3 -10 6 0 10 0
sb:worth <money>	0 18 -10 0 0 0
sb:would	5 3 -10 1 5 -21
sb:would be	3 -24 12 1 10 -1
sb:would buy	0 -9 9 0 0 0
sb:would come	0 -4 13 -1 -4 0
sb:would end	0 12 -11 0 0 0
sb:would go	5 -21 9 3 6 0
sb:would have	0 23 -17 -2 -4 0
sb:would like	0 17 -10 0 0 0
sb:would make	-1 9 -6 0 0 0
sb:would meet	1 12 -7 -8 0 0
sb:would not	5 5 -13 0 -1 0
sb:would probably	0 13 -7 6 -14 0
sb:would sign	-11 19 -7 0 0 0
sb:would speak	16 -14 0 0 0 0
sb:would still	0 -11 0 -1 15 0
sb:would travel	0 -3 13 0 -5 0
sb:wrapped	10 -8 0 -3 0 0
sb:wrapped up	10 -8 0 -3 0 0
sb:write	9 0 -19 0 15 0
sb:write ,	0 0 -13 0 12 0
sb:write on	19 0 -12 0 -6 0
sb:write that	0 -8 -6 5 13 0
sb:x	8 -8 0 1 0 0
sb:xi	-6 8 -17 1 8 0
sb:xi jinping	-6 8 -17 1 8 0
sb:year	0 14 -1 -11 -10 0
sb:year ,	0 8 -8 0 1 0
sb:year and	0 -11 19 0 -7 0
sb:yes	-7 -4 12 0 0 0
sb:yes :	0 -11 11 0 0 0
sb:yield	0 -12 12 0 0 0
sb:york	-6 1 3 -26 8 0
sb:york ,	-2 -12 0 0 19 0
sb:york from	0 -9 17 -2 -2 0
sb:york on	0 13 -13 -2 0 0
sb:you	2 -4 13 -10 -8 0
sb:you come	0 -15 16 0 0 0
sb:you in	0 -17 17 0 0 0
sb:zurich	0 14 -13 0 0 0
sb:|	0 26 -23 0 0 0
sb:·	-12 2 3 0 0 0
sb:—	-1 -12 9 -5 17 -9
sb:— "	-4 -4 8 0 0 0
sb:— <name>	12 -20 13 -3 0 0
sb:— <number>	0 15 -13 0 0 0
sb:— <office>	5 16 -20 -18 14 0
sb:— <organisation>	-1 -20 23 0 0 0
sb:— <person>	-12 -3 5 11 0 0
sb:— <quality>	13 1 -14 1 1 0
sb:— <seat>	-8 -14 20 0 0 0
sb:— <span>	-15 18 -7 -3 1 0
sb:— a	-20 23 -6 -3 -1 0
sb:— after	0 -8 9 0 0 0
sb:— at	0 -11 12 0 0 0
sb:— by	-10 10 0 0 0 0
sb:— for	0 11 -5 0 -5 0
sb:— it	0 13 -11 0 0 0
sb:— new	14 -10 -3 0 0 0
sb:— that	-1 -17 17 0 1 0
sb:— the	-9 0 -11 -1 28 0
sb:— there	0 16 -15 0 0 0
sb:— three	0 1 -12 0 11 0
sb:— tuesday	0 14 -12 0 0 0
sb:— with	-6 17 -19 10 0 0
sent:calls	127 -52 -81 -45 -64 11
sent:coming	16 -18 3 10 7 -7
sent:ended	15 -18 20 -6 -13 -13
sent:experts	-29 -19 4 -10 -3 58
sent:m=adjourned	-1 10 -3 -5 0 0
sent:m=arrive	-4 -17 28 -13 0 0
sent:m=arrives	-3 16 -15 9 -9 0
sent:m=assembly	-3 16 -11 0 0 0
sent:m=bargain	-3 -6 13 0 -2 0
sent:m=broke off	0 -14 19 -6 0 0
sent:m=closed	1 0 -8 14 -3 0
sent:m=comes	-11 5 -6 -13 14 0
sent:m=conference	34 -19 -18 -17 -10 24
sent:m=consultations	5 0 6 -7 -13 -7
sent:m=convene	0 -12 12 0 0 0
sent:m=delegation	-9 -28 35 -2 -5 0
sent:m=delegations	-18 -28 32 12 -15 0
sent:m=dined	0 -7 9 0 0 0
sent:m=dinner	2 -4 15 -15 -23 0
sent:m=due	25 16 -13 -10 -20 -2
sent:m=edition	0 24 -20 -1 0 0
sent:m=ended	7 -33 25 17 -6 -1
sent:m=expected	-12 -3 -3 21 -3 -3
sent:m=face to face	6 -12 11 -3 -1 0
sent:m=flew	-5 1 1 13 -20 0
sent:m=flies	-15 -13 8 7 8 0
sent:m=fly	0 0 -5 13 -1 0
sent:m=gather	0 9 -3 0 -4 0
sent:m=gathering	0 0 -5 -3 10 0
sent:m=go	-10 2 -3 0 0 15
sent:m=goes	1 10 -16 -11 6 0
sent:m=guest	-6 26 -23 -9 3 0
sent:m=guests	-1 -23 26 0 0 0
sent:m=haggling	-6 -28 25 -1 10 0
sent:m=handshake	-4 14 -9 0 0 0
sent:m=here	-7 -10 19 -17 4 0
sent:m=host	-11 24 -17 -4 0 0
sent:m=invitation	-5 -5 11 -3 2 0
sent:m=invited	-6 10 4 -2 -18 0
sent:m=land	5 21 -28 2 -3 0
sent:m=lands	0 -4 6 4 -10 0
sent:m=lunch	0 13 -17 -19 15 0
sent:m=meet	16 -3 -8 6 -3 6
sent:m=meeting	-23 -16 15 8 9 -2
sent:m=meetings	2 -5 0 0 -6 9
sent:m=meets	-18 0 -11 1 23 -2
sent:m=met	-9 -6 11 5 -6 -14
sent:m=negotiate	12 -9 2 0 -1 0
sent:m=negotiated	1 -14 8 4 -1 0
sent:m=negotiation	-2 -9 4 -2 10 0
sent:m=negotiations	-7 -9 10 15 -18 0
sent:m=negotiator	-18 9 -4 -1 -5 14
sent:m=negotiators	2 -10 13 0 -8 -3
sent:m=parted	-1 -17 22 -1 0 0
sent:m=receive	-3 0 5 -14 3 0
sent:m=received	-8 -17 -3 19 16 0
sent:m=receives	-3 10 -5 -8 1 0
sent:m=receiving	-5 -19 10 5 7 0
sent:m=rose	-16 11 7 -7 -12 0
sent:m=round	-9 -11 12 26 -21 -26
sent:m=rounds	-3 16 -6 -34 2 -1
sent:m=sat	-3 -4 4 -15 13 1
sent:m=saw each other	0 -18 25 -3 0 0
sent:m=see each other	2 -16 -1 20 -1 0
sent:m=session	-1 -2 9 -18 0 -2
sent:m=settled	24 -6 -7 -22 5 0
sent:m=signed	-12 17 -3 -11 -6 -6
sent:m=sit	12 3 -1 -4 -10 -2
sent:m=sits	-1 18 -13 0 -1 0
sent:m=sitting	-13 -21 17 7 0 4
sent:m=spent	-7 -16 25 -5 -6 0
sent:m=stop	-5 -17 19 4 -3 0
sent:m=summit	-13 -5 8 -45 18 -2
sent:m=table	0 3 8 -23 -17 0
sent:m=talk	29 2 -39 16 -18 3
sent:m=talked	23 -20 -1 -5 5 0
sent:m=talking	2 -23 9 -2 16 0
sent:m=talks	-60 -4 13 20 -1 2
sent:m=there	-5 -4 -1 0 11 6
sent:m=time	25 -13 -7 -7 8 -4
sent:m=to see	0 -1 4 -10 4 -1
sent:m=travel	-9 -1 9 -4 1 0
sent:m=visit	-16 -7 6 3 2 8
sent:m=visited	0 4 -9 -2 0 10
sent:m=visits	-10 5 6 -2 -5 0
sent:m=went	-23 5 6 -19 15 0
sent:m=where	-20 -6 12 7 -6 0
sent:meets	-8 -17 28 -5 -3 -2
sent:running	2 0 3 -9 0 -6
sent:summit	-8 -7 -9 6 27 -11
sent:sure	-28 2 13 0 -1 -8
sent:wished	-22 17 -2 -2 -6 3
sides=0	-17 40 -4 -38 -44 -12
sides=1	6 3 0 -1 -13 -3
sides=2	2 2 6 -6 -5 -17
sides=3	-22 -30 16 22 17 2
sides=4	0 22 -34 -7 19 0
sort=call	29 3 -6 -73 -59 -2
sort=land	-41 2 -13 18 23 -17
sort=meeting	-33 6 11 1 -11 0
t0=future-passive	-2 13 -7 -7 -4 0
t0=modal	0 12 -19 4 2 0
t0=modal-not	8 -12 7 0 0 0
t0=modal-passive	-9 -1 10 -5 -3 0
t0=past-not	0 14 -4 -3 -8 0
t0=past-passive	-14 2 10 1 -18 -5
t0=past-passive-not	8 -15 0 0 8 0
t0=perfect	-11 8 10 -3 -30 -6
t0=perfect-passive	0 -12 15 0 0 0
t0=pluperfect	-1 -15 15 -3 0 12
t0=pluperfect-not	-14 3 0 0 7 0
t0=pluperfect-passive	-3 12 -5 -1 -1 0
t0=present-passive	5 5 -13 3 0 -2
t1=future	-13 3 -6 3 9 -7
t1=future-passive	-2 13 -7 -7 -4 0
t1=gerund	7 1 0 1 -13 -1
t1=infinitive	-18 23 -12 -10 0 9
t1=modal	-2 5 -10 6 0 0
t1=modal-passive	-9 -1 10 -5 -2 0
t1=participle-passive	-11 9 -1 0 -16 1
t1=past-passive	-12 1 10 2 -16 -4
t1=past-passive-not	8 -15 0 0 8 0
t1=perfect	-7 -1 18 -1 -29 -5
t1=perfect-passive	0 -13 16 0 0 0
t1=pluperfect	-3 -16 16 -2 0 12
t1=pluperfect-not	-14 3 0 0 7 0
t1=pluperfect-passive	-3 12 -6 0 -1 0
t1=present	4 6 -1 -15 0 -3
t1=present-passive	6 4 -13 4 0 -2
t2=future	6 0 -6 -10 9 2
t2=future-not	0 0 -10 7 0 0
t2=future-passive	-11 -4 4 12 -1 0
t2=gerund	6 -2 2 2 -8 0
t2=infinitive	3 6 -6 -20 8 -3
t2=modal	-9 0 -2 15 -9 -1
t2=modal-passive	-7 24 0 -17 -3 0
t2=participle-passive	-11 8 8 -5 -15 -3
t2=past	-14 7 11 -9 -6 -14
t2=perfect	18 -11 -1 0 5 0
t2=pluperfect-passive	-4 10 -1 -2 0 0
t2=present	-19 19 -7 -14 5 1
t2=present-passive	13 -19 2 16 -4 0
third-side	-3 -32 -16 41 49 0
top	-10 17 -3 -3 -2 -21
town-l	-8 12 -2 -4 -1 -3
town-none	-8 22 -31 6 1 -13
town-r	0 -4 29 -42 -23 -21
town=l0	-6 -6 12 -15 -2 -5
town=l1	-42 0 34 -10 -36 -6
town=l2	-4 14 -3 -16 -18 11
town=l3	7 9 -41 21 18 0
town=l4	0 8 -21 4 20 -10
town=l5	26 3 -19 0 -1 0
town=r0	5 -6 21 -17 -33 -1
town=r1	1 -1 19 -11 -21 -35
town=r2	-15 -6 22 -19 -9 0
town=r3	-9 1 5 -28 1 5
town=r4	17 5 -18 -4 0 0
towns=0	-9 17 -25 5 4 -12
towns=1	-4 9 6 -15 -9 -5
towns=2	-5 8 4 -8 -10 -13
towns=3	7 2 6 -24 -11 -5
towns=4	2 3 0 -10 0 0
towns=5	-10 -8 13 8 -10 0
tri:day day-none no-word	15 -9 5 -1 7 -2
tri:day day=l0 sent:sure	0 10 -8 0 0 0
tri:day day=l1 no-word	-23 13 4 -6 -4 0
tri:day day=l1 prev:sure	-11 18 -7 0 0 0
tri:day day=l1 sent:sure	0 -12 7 7 0 0
tri:day day=l2 no-word	-9 17 -12 1 2 0
tri:day day=l2 part:sure	-6 -5 9 -1 4 -1
tri:day day=l2 prev:sure	-1 -8 12 0 0 0
tri:day day=l2 sent:sure	-9 0 10 -6 -3 0
tri:day day=l3 no-word	0 0 5 1 -14 0
tri:day day=l3 part:sure	-15 14 -9 -14 10 0
tri:day day=l3 sent:sure	-2 13 0 -12 -13 0
tri:day day=l4 prev:sure	0 -12 15 0 -2 0
tri:day day=l4 sent:sure	0 3 -14 0 16 0
tri:day day=l5 no-word	8 0 0 -6 -6 0
tri:day day=l5 part:sure	0 -14 13 2 0 0
tri:day day=r0 no-word	0 8 -7 -1 0 0
tri:day day=r0 part:sure	0 -8 8 0 0 0
tri:day day=r1 no-word	-13 -3 13 -3 -2 0
tri:day day=r1 sent:sure	0 3 -8 7 0 0
tri:day day=r2 no-word	-9 18 -9 1 -9 0
tri:day day=r2 part:sure	-9 2 3 1 -6 0
tri:day day=r2 prev:sure	-2 -13 16 0 0 0
tri:day day=r2 sent:sure	0 18 -14 -1 -1 0
tri:day day=r3 no-word	-17 -3 9 3 0 0
tri:day day=r3 part:sure	-4 15 -2 -3 -18 0
tri:day day=r3 prev:sure	-12 8 -5 6 0 0
tri:day day=r3 sent:sure	7 13 -13 -1 -4 0
tri:day day=r4 no-word	7 2 -13 0 10 0
tri:day day=r4 part:sure	0 10 -7 -4 -3 0
tri:day day=r4 prev:sure	-16 -10 25 0 -1 0
tri:day day=r4 sent:sure	-11 15 -8 0 -2 0
tri:day day=r5 no-word	8 5 -11 -11 -4 0
tri:day day=r5 sent:sure	-10 -4 4 10 -6 0
tri:l="on day day-none	2 -13 11 0 0 0
tri:l="on day no-word	2 -13 11 0 0 0
tri:l="on day-none no-word	2 -13 11 0 0 0
tri:l=( day day-none	0 -15 -1 0 20 0
tri:l=( day no-word	-8 -6 0 0 15 0
tri:l=( day-none no-word	0 -14 -2 0 20 0
tri:l=<begin> day day-none	4 -10 8 -9 13 -2
tri:l=<begin> day day=r0	0 -15 16 0 0 0
tri:l=<begin> day day=r3	-3 24 -20 0 0 0
tri:l=<begin> day no-word	4 -6 5 -25 11 -2
tri:l=<begin> day prev:sure	-14 4 2 0 0 0
tri:l=<begin> day sent:sure	0 6 -11 0 7 0
tri:l=<begin> day-none no-word	12 -13 6 -22 12 -2
tri:l=<begin> day-none part:sure	-4 8 -8 5 -15 6
tri:l=<begin> day-none prev:sure	-14 4 2 0 0 0
tri:l=<begin> day=r0 no-word	0 -8 9 0 0 0
tri:l=<begin> day=r1 no-word	-10 0 8 0 0 0
tri:l=<begin> day=r3 no-word	-6 21 -15 0 0 0
tri:l=<begin> day=r4 no-word	-4 12 -6 0 0 0
tri:l=<begin> day=r4 part:sure	-2 -8 14 -2 0 0
tri:l=<begin> word day-none	0 15 -21 0 -7 6
tri:l=<begin> word day=r1	-12 11 -8 5 0 0
tri:l=<begin> word day=r3	1 -9 8 0 0 0
tri:l=<begin> word day=r4	-3 -7 14 -2 0 0
tri:l=<begin> word no-word	-8 12 -3 0 0 0
tri:l=<begin> word part:sure	-7 1 1 1 -16 3
tri:l=a day day=l1	-9 -3 12 0 0 0
tri:l=a day no-word	-17 6 6 0 0 0
tri:l=a day-none no-word	-8 12 0 0 -4 0
tri:l=a day-none part:sure	6 -8 6 -21 5 3
tri:l=a day-none prev:sure	-9 12 0 0 0 0
tri:l=a day=r1 no-word	11 -5 -3 0 0 0
tri:l=a day=r1 sent:sure	9 -2 -5 0 0 0
tri:l=a day=r2 no-word	4 -15 0 0 0 10
tri:l=a day=r2 part:sure	2 7 -8 0 0 0
tri:l=a day=r3 no-word	17 -16 0 0 0 0
tri:l=a word day-none	-6 1 7 -23 2 2
tri:l=a word day=l1	9 1 -7 0 0 0
tri:l=a word day=r1	18 -14 0 0 0 0
tri:l=a word day=r2	9 -8 -7 -1 0 8
tri:l=a word no-word	22 -19 -9 0 -9 8
tri:l=a word prev:sure	-4 9 -3 0 0 0
tri:l=about day day-none	0 11 -10 0 0 0
tri:l=accra, day day-none	0 -10 9 0 0 0
tri:l=accra, day sent:sure	0 -12 13 0 0 0
tri:l=after day-none no-word	-10 30 -19 0 0 0
tri:l=after day-none part:sure	9 0 -2 -4 -2 0
tri:l=after word day=l2	0 -17 16 0 0 0
tri:l=again day day-none	-1 0 -9 11 0 0
tri:l=again day no-word	-3 0 -9 11 0 0
tri:l=again day-none no-word	-1 0 -12 11 0 0
tri:l=ago day day-none	0 22 -20 0 0 0
tri:l=ago day no-word	0 13 -11 0 0 0
tri:l=ago day-none no-word	0 13 -11 0 0 0
tri:l=also day-none no-word	-5 -4 10 0 0 0
tri:l=also word day-none	-8 14 -3 -2 0 0
tri:l=also word prev:sure	-1 8 -6 0 0 0
tri:l=and day day-none	-2 13 -4 0 -6 0
tri:l=and day day=l1	0 -10 9 3 -1 0
tri:l=and day no-word	-5 12 -4 0 0 0
tri:l=and day sent:sure	0 -12 6 4 0 0
tri:l=and day-none no-word	-5 11 -2 0 0 0
tri:l=and day=l1 no-word	10 -8 0 0 0 0
tri:l=and day=l1 part:sure	0 -9 5 0 3 0
tri:l=and word day=l1	11 -15 -1 0 5 0
tri:l=ankara, day day=r4	10 -13 -8 8 0 0
tri:l=ankara, day no-word	10 -11 -10 8 0 0
tri:l=ankara, day=r4 no-word	10 -13 -8 8 0 0
tri:l=announced day day-none	0 9 -9 0 0 0
tri:l=announced day sent:sure	0 0 -10 8 0 0
tri:l=annual word part:sure	0 8 -8 0 0 0
tri:l=another day-none part:sure	0 -2 -7 11 -3 0
tri:l=another word day-none	0 -2 -7 11 -3 0
tri:l=another word part:sure	0 -6 -4 13 -5 0
tri:l=apec day=r2 part:sure	-2 5 -12 0 8 0
tri:l=apec word day=r2	-2 5 -12 0 8 0
tri:l=apec word part:sure	-3 4 -11 -1 12 0
tri:l=are day day-none	0 13 -13 0 0 0
tri:l=are day no-word	0 14 -13 0 0 0
tri:l=are day-none no-word	0 14 -13 0 0 0
tri:l=are day-none part:sure	0 -12 7 7 0 0
tri:l=are word day-none	0 -12 7 7 0 0
tri:l=are word part:sure	0 -19 17 6 -3 0
tri:l=as day day-none	0 12 -11 0 0 0
tri:l=as day no-word	0 12 -11 0 0 0
tri:l=as day-none no-word	0 12 -11 0 0 0
tri:l=astana, day no-word	5 -20 12 0 0 0
tri:l=at day day-none	0 0 -17 0 11 0
tri:l=at word no-word	-1 14 -5 0 -4 0
tri:l=at word part:sure	0 -9 11 -2 0 0
tri:l=back day no-word	0 11 -8 0 0 0
tri:l=baku, day no-word	3 -20 17 0 0 0
tri:l=bangkok, day no-word	-1 10 -7 0 0 0
tri:l=been word part:sure	0 9 -6 0 0 0
tri:l=before day day=r3	0 -9 10 0 0 0
tri:l=before day-none part:sure	0 12 -6 -3 0 0
tri:l=before day=r3 no-word	0 -10 10 0 0 0
tri:l=begin day-none no-word	0 -10 10 0 0 0
tri:l=beijing day no-word	0 -20 21 0 0 0
tri:l=beijing day-none no-word	-2 -18 21 0 0 0
tri:l=beijing day-none part:sure	0 -4 9 0 -3 0
tri:l=beijing, day day-none	0 11 -8 0 0 0
tri:l=beijing, day day=r3	0 -13 15 0 0 0
tri:l=beijing, day no-word	-12 0 12 -2 0 0
tri:l=beijing, day sent:sure	0 11 -7 -2 0 0
tri:l=beijing, day-none sent:sure	0 15 -13 0 0 0
tri:l=beijing, day=r3 sent:sure	0 -9 11 0 0 0
tri:l=belgrade, day day-none	9 -12 3 0 0 0
tri:l=belgrade, day no-word	8 -16 0 9 0 0
tri:l=belgrade, day-none no-word	10 -13 3 0 0 0
tri:l=bern, day no-word	0 10 -8 0 0 0
tri:l=bessent day=r3 part:sure	0 -3 10 0 -5 0
tri:l=bessent word day=r3	0 -3 10 0 -5 0
tri:l=bessent word part:sure	0 -10 17 3 -11 0
tri:l=both word no-word	0 -10 12 0 0 0
tri:l=briefing, day day-none	0 -6 -7 13 0 0
tri:l=briefing, day no-word	0 -6 -7 13 0 0
tri:l=briefing, day-none no-word	0 -6 -7 13 0 0
tri:l=brussels day part:sure	0 13 -12 0 0 0
tri:l=brussels day-none part:sure	0 13 -12 0 0 0
tri:l=brussels, day=r5 no-word	3 3 -11 0 0 0
tri:l=bulletin, day day-none	0 -7 8 0 0 0
tri:l=bulletin, day no-word	0 -7 8 0 0 0
tri:l=bulletin, day-none no-word	0 -7 8 0 0 0
tri:l=busan day part:sure	0 -10 11 0 0 0
tri:l=busan day-none part:sure	0 -10 11 0 0 0
tri:l=by day day-none	-11 6 5 -3 -1 0
tri:l=by day day=l4	-4 10 -1 0 0 0
tri:l=by day no-word	-14 0 13 -1 -4 0
tri:l=by day prev:sure	-4 13 -6 0 0 0
tri:l=by day sent:sure	0 14 -12 0 0 0
tri:l=by day-none no-word	-10 6 11 0 -4 -1
tri:l=by day-none part:sure	0 -10 13 0 0 0
tri:l=by day-none prev:sure	10 -1 -5 0 0 0
tri:l=by day=l2 no-word	8 0 -5 0 0 0
tri:l=by day=l3 no-word	13 -8 -1 0 0 0
tri:l=by day=r0 no-word	4 -17 0 0 7 3
tri:l=by day=r1 part:sure	12 -5 -9 0 0 2
tri:l=by day=r1 prev:sure	9 -7 0 0 0 0
tri:l=by word day-none	3 -3 9 -2 -4 0
tri:l=by word day=l2	9 -5 0 0 0 0
tri:l=by word day=l3	12 -8 0 0 0 0
tri:l=by word day=r0	6 -18 0 0 7 3
tri:l=by word day=r1	6 -2 -14 0 -1 7
tri:l=by word no-word	1 -1 -11 0 0 6
tri:l=by word part:sure	9 -11 4 -1 0 1
tri:l=by word prev:sure	31 -28 0 0 0 0
tri:l=by word sent:sure	-1 10 -7 -1 -1 0
tri:l=cabinet word part:sure	0 10 -5 0 -1 0
tri:l=cent day day-none	0 10 -7 0 0 0
tri:l=chinese day-none part:sure	0 -7 11 -1 0 0
tri:l=city, day day-none	9 -11 3 0 0 0
tri:l=city, day day=r4	0 23 -21 0 0 0
tri:l=city, day no-word	15 -6 -6 0 0 0
tri:l=city, day-none no-word	9 -11 3 0 0 0
tri:l=city, day=r4 no-word	0 12 -9 0 0 0
tri:l=colombo, day no-word	0 13 -11 0 0 0
tri:l=constructive day-none part:sure	0 -6 0 -2 0 11
tri:l=constructive word day-none	0 -6 0 -2 0 11
tri:l=constructive word part:sure	-1 -2 0 -3 0 10
tri:l=correspondent, day day-none	-2 -8 10 0 0 0
tri:l=correspondent, day no-word	-1 -15 17 0 0 0
tri:l=correspondent, day-none no-word	-1 -15 17 0 0 0
tri:l=council word part:sure	-1 17 -12 0 0 0
tri:l=countries day=r2 part:sure	10 0 -8 0 0 0
tri:l=countries word day=r2	10 0 -8 0 0 0
tri:l=day, day no-word	0 12 -11 0 0 0
tri:l=days day no-word	0 14 -12 0 0 0
tri:l=days, day no-word	0 -16 17 0 0 0
tri:l=days, day sent:sure	0 11 -10 0 0 0
tri:l=days, day-none sent:sure	0 11 -10 0 0 0
tri:l=deal day day-none	0 -15 4 13 0 0
tri:l=deal day no-word	-2 -10 2 13 0 0
tri:l=deal day-none no-word	0 -15 4 13 0 0
tri:l=delegations day=r2 part:sure	0 -8 10 0 0 0
tri:l=delegations word day=r2	0 -8 10 0 0 0
tri:l=delhi, day day-none	0 11 -9 0 0 0
tri:l=delhi, day day=r4	-2 11 -7 0 0 0
tri:l=delhi, day no-word	-5 22 -16 0 0 0
tri:l=delhi, day-none no-word	0 11 -9 0 0 0
tri:l=dhaka, day no-word	10 -5 -5 0 0 0
tri:l=did, day day-none	0 9 -8 0 0 0
tri:l=down day day-none	0 11 -7 0 -2 0
tri:l=down day-none part:sure	0 10 -7 0 -2 0
tri:l=dublin, day-none no-word	-2 11 -6 0 0 0
tri:l=due day day-none	8 0 -10 0 0 0
tri:l=due day no-word	8 -3 -4 0 0 0
tri:l=due day-none no-word	8 -6 0 0 0 0
tri:l=eighth day=l2 part:sure	0 -8 11 0 0 0
tri:l=eighth word day=l2	0 -8 11 0 0 0
tri:l=eighth word part:sure	0 0 7 -6 0 0
tri:l=end day day-none	11 -8 -1 0 0 0
tri:l=end day no-word	11 -9 0 0 0 0
tri:l=end day-none no-word	11 -9 0 0 0 0
tri:l=ended day day-none	0 -13 17 -4 0 0
tri:l=ends day no-word	-2 14 -9 0 0 0
tri:l=ends day prev:sure	0 -14 14 0 0 0
tri:l=ends day-none no-word	-1 25 -20 0 0 0
tri:l=ends day-none prev:sure	0 -10 10 0 0 0
tri:l=fifth day-none part:sure	-2 -6 4 8 -5 0
tri:l=fifth day=r2 part:sure	0 -11 4 0 4 0
tri:l=fifth word day-none	-2 -6 4 8 -5 0
tri:l=fifth word day=r2	0 -11 4 0 4 0
tri:l=fifth word part:sure	4 -14 4 3 4 0
tri:l=final word day-none	-5 -6 12 0 0 0
tri:l=first day-none part:sure	-4 -7 8 -16 10 0
tri:l=first day=l2 part:sure	2 -8 13 0 -6 0
tri:l=first day=r3 part:sure	0 14 -22 11 0 0
tri:l=first day=r4 part:sure	0 -10 12 0 0 0
tri:l=first word day-none	0 -9 7 -16 10 0
tri:l=first word day=l2	4 -9 12 0 -6 0
tri:l=first word day=r1	0 9 -10 0 0 0
tri:l=first word day=r3	3 8 -21 11 0 0
tri:l=first word day=r4	0 -10 12 0 0 0
tri:l=first word no-word	9 -5 -3 0 0 0
tri:l=five day no-word	8 -11 -3 6 0 0
tri:l=for day day-none	5 -22 19 4 -6 0
tri:l=for day day=l2	0 12 -12 0 0 0
tri:l=for day day=l3	-5 1 10 0 -7 0
tri:l=for day day=l4	0 15 -14 0 0 0
tri:l=for day day=r3	-9 22 -14 0 0 0
tri:l=for day no-word	6 -10 7 0 -1 0
tri:l=for day part:sure	-3 7 0 -5 -10 0
tri:l=for day prev:sure	-6 -2 12 0 0 0
tri:l=for day sent:sure	-1 8 -12 10 0 0
tri:l=for day-none no-word	11 -23 17 0 0 0
tri:l=for day-none part:sure	0 7 -1 -10 -4 0
tri:l=for day-none prev:sure	-6 -2 12 0 0 0
tri:l=for day-none sent:sure	0 -5 0 10 0 0
tri:l=for day=l1 part:sure	0 -19 17 2 0 0
tri:l=for day=l3 part:sure	-2 -3 0 11 -6 0
tri:l=for day=l4 no-word	0 11 -10 0 0 0
tri:l=for day=r3 no-word	-9 10 0 0 0 0
tri:l=for word day-none	-2 12 -5 -3 0 0
tri:l=for word day=l1	0 -19 17 2 0 0
tri:l=for word day=l3	0 -3 -7 12 0 0
tri:l=fourth day-none part:sure	-3 1 5 -13 -1 0
tri:l=fourth day=r2 part:sure	0 5 -10 5 0 0
tri:l=fourth word day-none	9 -4 5 -13 -1 0
tri:l=fourth word day=r2	0 5 -10 5 0 0
tri:l=fri day day-none	0 -15 15 0 0 0
tri:l=friday day-none no-word	-6 10 -5 0 0 0
tri:l=friday, day day-none	9 0 -9 0 0 0
tri:l=friday, day no-word	10 -3 -5 0 0 0
tri:l=friday, day-none no-word	10 -4 -4 0 0 0
tri:l=from day day-none	0 0 4 -10 3 0
tri:l=from day day=l3	0 20 -14 -3 -1 0
tri:l=from day day=r1	0 -3 9 -4 0 0
tri:l=from day day=r2	0 2 -19 14 0 0
tri:l=from day day=r5	0 -11 12 0 0 0
tri:l=from day no-word	-7 12 -3 3 -11 0
tri:l=from day part:sure	0 -12 6 -2 10 0
tri:l=from day sent:sure	0 12 -9 0 0 0
tri:l=from day-none no-word	0 16 -12 -5 -4 0
tri:l=from day-none part:sure	0 -13 7 0 9 0
tri:l=from day=l3 no-word	0 12 -11 0 0 0
tri:l=from day=l4 no-word	-2 11 -6 0 0 0
tri:l=from day=r1 no-word	0 -9 11 0 0 0
tri:l=from day=r2 no-word	0 -6 -2 9 0 0
tri:l=further day-none part:sure	0 5 -9 4 0 0
tri:l=further word day-none	0 5 -9 4 0 0
tri:l=geneva day day-none	0 9 -7 0 0 0
tri:l=geneva day-none part:sure	0 -11 13 0 0 0
tri:l=geneva, day no-word	0 -13 14 0 0 0
tri:l=geneva, day sent:sure	0 12 -11 0 0 0
tri:l=good word day-none	4 -11 9 0 0 0
tri:l=greer day-none part:sure	0 14 -6 -6 0 0
tri:l=greer day=r3 part:sure	0 -3 10 -4 -2 0
tri:l=greer word day-none	0 14 -6 -6 0 0
tri:l=greer word day=r3	-4 0 10 -4 -2 0
tri:l=greer word part:sure	0 15 0 -16 -7 0
tri:l=had day-none no-word	9 -3 -7 0 0 0
tri:l=had day-none part:sure	-2 7 -4 -8 3 0
tri:l=had day=r2 part:sure	0 -14 12 0 1 0
tri:l=had day=r3 part:sure	0 6 -15 0 0 5
tri:l=had word day-none	2 0 0 -9 0 0
tri:l=had word day=l1	-7 9 0 0 0 0
tri:l=had word day=l2	0 -11 15 0 -4 0
tri:l=had word day=r2	6 -18 10 0 0 0
tri:l=had word day=r3	0 7 -16 0 0 5
tri:l=had word no-word	8 0 -9 0 -2 0
tri:l=had word part:sure	-6 1 -3 -10 9 4
tri:l=had word prev:sure	-9 -5 15 0 0 0
tri:l=hanoi, day day-none	0 10 -8 0 0 0
tri:l=hanoi, day no-word	0 9 -7 0 0 0
tri:l=happens day day-none	10 -9 0 0 0 0
tri:l=happens day no-word	10 -9 0 0 0 0
tri:l=happens day-none no-word	10 -9 0 0 0 0
tri:l=has day-none no-word	10 0 -14 0 0 0
tri:l=has day-none part:sure	0 -12 14 0 0 0
tri:l=has word day-none	0 -15 16 0 0 0
tri:l=has word no-word	0 8 -7 0 0 0
tri:l=have day=r2 part:sure	0 -5 -2 9 0 0
tri:l=have word day=r2	0 -5 -2 9 0 0
tri:l=he day-none no-word	10 -5 -5 0 0 0
tri:l=he day-none part:sure	0 7 -11 0 5 0
tri:l=he day=l1 part:sure	0 -14 15 0 0 0
tri:l=he day=r2 part:sure	0 -11 7 0 4 0
tri:l=he word day-none	7 7 -18 -1 4 0
tri:l=he word day=l1	-3 -15 22 0 -5 0
tri:l=he word day=l3	0 12 -5 0 -5 0
tri:l=he word day=r2	0 -9 5 0 4 0
tri:l=he word no-word	11 -1 -16 0 0 0
tri:l=he word part:sure	-8 -2 2 5 0 0
tri:l=held word day-none	0 -12 13 0 0 0
tri:l=held word part:sure	0 -12 13 -2 0 2
tri:l=helsinki, day day-none	0 -17 18 0 0 0
tri:l=his day-none part:sure	0 10 -7 -1 0 0
tri:l=his word day-none	-1 14 -8 -1 0 0
tri:l=his word day=r2	-1 -5 -1 0 9 0
tri:l=his word part:sure	-5 -7 10 -8 5 0
tri:l=hold word part:sure	0 -8 16 -4 -3 0
tri:l=house day day-none	0 -12 0 0 15 0
tri:l=house day no-word	0 -11 3 0 9 0
tri:l=house day-none no-word	-1 -9 2 0 9 0
tri:l=i word day-none	-2 11 -7 0 0 0
tri:l=i word part:sure	0 12 -10 0 0 0
tri:l=in day no-word	4 4 -12 0 0 0
tri:l=in day-none no-word	0 -6 14 0 0 0
tri:l=in day-none part:sure	0 2 -12 -1 9 0
tri:l=in day-none prev:sure	0 18 -9 -2 -1 0
tri:l=in day=l1 no-word	0 -10 -4 12 0 0
tri:l=in day=l1 sent:sure	0 -4 -16 0 20 0
tri:l=in day=l2 sent:sure	0 11 -7 0 -3 0
tri:l=in day=l3 part:sure	0 -9 0 -3 11 0
tri:l=in day=l4 no-word	0 20 -14 0 -2 0
tri:l=in day=r1 no-word	-5 9 -4 -10 2 0
tri:l=in day=r1 part:sure	3 0 -9 15 -4 0
tri:l=in day=r2 no-word	0 26 -22 0 -3 0
tri:l=in day=r3 no-word	0 20 -12 0 -4 0
tri:l=in word day-none	-14 1 0 1 3 -1
tri:l=in word day=l1	0 -16 -11 8 17 0
tri:l=in word day=l2	0 22 -19 -3 0 0
tri:l=in word day=l3	0 -13 6 -6 12 0
tri:l=in word day=r2	-1 22 -6 -5 -7 0
tri:l=in word no-word	-27 15 -6 -1 3 -2
tri:l=in word part:sure	0 0 -15 10 5 -2
tri:l=in word prev:sure	-2 7 -15 2 5 0
tri:l=in word sent:sure	-2 -12 11 0 0 0
tri:l=is day day-none	8 2 -13 0 0 0
tri:l=is day no-word	-3 15 -9 0 0 0
tri:l=is day sent:sure	11 -12 0 0 0 0
tri:l=is day-none no-word	-6 15 -5 0 0 0
tri:l=is day-none sent:sure	11 -12 0 0 0 0
tri:l=it day-none no-word	-12 3 5 0 0 0
tri:l=it word day-none	-5 12 -4 0 0 0
tri:l=it word part:sure	0 9 -3 0 0 0
tri:l=its day-none part:sure	0 13 -8 -1 0 0
tri:l=its word day-none	0 13 -8 -1 0 0
tri:l=jinping day-none no-word	-10 11 0 0 0 0
tri:l=jinping word day-none	-11 5 4 0 0 0
tri:l=jinping word part:sure	0 -24 9 -1 8 0
tri:l=jinping's day-none part:sure	0 -10 -8 14 3 0
tri:l=jinping's word day-none	0 -10 -8 14 3 0
tri:l=jinping's word part:sure	0 -13 -2 5 14 0
tri:l=korea day day-none	0 -7 -4 10 1 0
tri:l=korea day no-word	0 -17 2 0 13 0
tri:l=korea, day sent:sure	0 -9 10 0 0 0
tri:l=lagos, day no-word	0 11 -10 0 0 0
tri:l=last day-none no-word	-8 13 -4 0 0 0
tri:l=last day=r2 part:sure	0 -7 9 0 0 0
tri:l=last day=r3 part:sure	8 2 -10 0 0 0
tri:l=last word day-none	-10 2 5 -4 0 0
tri:l=last word day=r2	-1 -10 13 0 0 0
tri:l=last word day=r3	6 4 -10 0 0 0
tri:l=leaders word no-word	-14 -1 8 0 8 0
tri:l=leaders' word part:sure	0 -13 12 0 0 0
tri:l=leyen word day-none	0 -13 17 0 -1 0
tri:l=leyen word part:sure	0 -17 17 0 0 0
tri:l=lifeng day-none part:sure	0 14 -20 8 -2 0
tri:l=lifeng day=r1 part:sure	0 -7 -1 -1 10 0
tri:l=lifeng day=r2 part:sure	0 13 -5 -3 -3 0
tri:l=lifeng word day-none	0 9 -14 8 -2 0
tri:l=lifeng word day=r1	0 -7 -1 -1 10 0
tri:l=lifeng word day=r2	0 12 -5 -4 -3 0
tri:l=lifeng word part:sure	-1 10 -13 3 0 0
tri:l=lisbon, day day-none	9 -7 0 0 0 0
tri:l=lisbon, day no-word	10 -11 1 0 0 0
tri:l=lisbon, day-none no-word	10 -11 1 0 0 0
tri:l=lumpur, day day=r4	-2 -24 28 0 0 0
tri:l=lumpur, day no-word	-2 -6 10 0 0 0
tri:l=lumpur, day=r4 no-word	0 -11 13 0 0 0
tri:l=lusaka, day day-none	0 16 -14 0 0 0
tri:l=madrid day day-none	0 19 -18 0 0 0
tri:l=madrid, day no-word	-1 -9 11 0 0 0
tri:l=madrid, day sent:sure	-3 -5 11 0 0 0
tri:l=manila, day no-word	-1 -13 15 0 0 0
tri:l=manila, day-none no-word	0 -13 14 0 0 0
tri:l=may word part:sure	0 12 -7 0 -1 0
tri:l=meet day-none part:sure	7 -9 2 0 0 0
tri:l=meeting: day day-none	2 6 -10 0 0 0
tri:l=meeting: day sent:sure	2 6 -10 0 0 0
tri:l=meeting: day-none sent:sure	2 6 -10 0 0 0
tri:l=meets day day-none	0 10 -8 0 0 0
tri:l=meets day part:sure	0 10 -8 0 0 0
tri:l=meets day-none part:sure	0 10 -8 0 0 0
tri:l=met day day-none	0 -11 1 8 0 0
tri:l=met day part:sure	0 -12 2 8 0 0
tri:l=minister, day-none no-word	8 2 -16 0 0 0
tri:l=minister, word day-none	9 -12 1 0 0 0
tri:l=minister, word no-word	10 -7 -3 0 0 0
tri:l=ministers day-none part:sure	0 -24 13 12 0 0
tri:l=ministers day=l2 part:sure	0 -7 9 0 0 0
tri:l=ministers day=r2 part:sure	-6 22 -16 0 0 0
tri:l=ministers word day-none	0 -23 13 12 0 0
tri:l=ministers word day=r2	-3 21 -16 0 0 0
tri:l=ministers word part:sure	-10 -7 9 9 -5 0
tri:l=monday day day-none	-9 -10 7 0 12 0
tri:l=monday day no-word	-10 -13 10 0 12 0
tri:l=monday day prev:sure	0 13 -12 0 0 0
tri:l=monday day-none no-word	-9 -14 11 0 12 0
tri:l=monday, day no-word	-7 7 -2 0 0 0
tri:l=montevideo, day day-none	10 -2 -6 0 0 0
tri:l=montevideo, day no-word	9 0 -6 0 0 0
tri:l=montevideo, day-none no-word	10 0 -9 0 0 0
tri:l=negotiators day-none part:sure	0 -8 11 0 0 0
tri:l=negotiators word day-none	0 -8 11 0 0 0
tri:l=new day-none part:sure	0 -8 -2 12 0 0
tri:l=new word day-none	0 -7 -2 12 0 0
tri:l=new word part:sure	0 -10 0 12 0 0
tri:l=next day=r0 part:sure	0 11 -8 -3 0 0
tri:l=next day=r2 part:sure	5 -1 -3 -10 0 9
tri:l=next word day=r0	0 11 -8 -3 0 0
tri:l=next word day=r2	8 -3 -3 -10 0 9
tri:l=next word part:sure	0 -1 0 3 -10 6
tri:l=nine day day-none	0 -9 10 0 0 0
tri:l=nine day no-word	0 -11 12 0 0 0
tri:l=nine day-none no-word	0 -11 12 0 0 0
tri:l=no day-none part:sure	0 9 -4 -1 0 0
tri:l=no word day-none	0 10 -4 -1 0 0
tri:l=no word part:sure	0 20 -13 -3 -3 0
tri:l=not day no-word	0 -10 10 0 0 0
tri:l=not day-none no-word	-1 -6 9 0 0 0
tri:l=not word no-word	-8 11 -2 0 0 0
tri:l=not word part:sure	0 9 1 -3 -10 0
tri:l=of day day-none	10 0 -6 4 -4 0
tri:l=of day day=l3	0 -8 9 0 0 0
tri:l=of day day=r3	0 12 -9 0 0 0
tri:l=of day day=r4	0 9 -5 0 -1 0
tri:l=of day part:sure	0 -15 19 -3 -2 0
tri:l=of day prev:sure	0 23 -22 0 0 0
tri:l=of day sent:sure	0 9 -7 0 0 0
tri:l=of day-none no-word	10 -11 2 7 -2 0
tri:l=of day-none prev:sure	0 16 -16 0 0 0
tri:l=of day=l1 part:sure	0 -12 -2 15 0 0
tri:l=of day=l2 part:sure	-4 2 5 -11 -1 0
tri:l=of day=l3 no-word	0 -11 11 0 0 0
tri:l=of day=l4 part:sure	0 -9 -2 0 11 0
tri:l=of day=r0 part:sure	0 -11 12 0 0 0
tri:l=of day=r1 part:sure	0 0 6 -10 0 0
tri:l=of day=r3 no-word	0 9 -6 0 0 0
tri:l=of day=r3 part:sure	0 8 0 -11 0 0
tri:l=of day=r4 no-word	0 16 -14 0 0 0
tri:l=of day=r4 part:sure	0 -23 19 -2 4 0
tri:l=of word day-none	-3 -11 8 8 -7 0
tri:l=of word day=l1	0 -12 -2 15 0 0
tri:l=of word day=l2	-3 6 1 -11 0 0
tri:l=of word day=l4	0 -9 -2 0 11 0
tri:l=of word day=r1	0 0 6 -10 0 0
tri:l=of word day=r2	6 4 -15 5 4 0
tri:l=of word day=r3	0 8 0 -11 0 0
tri:l=of word day=r4	0 -22 14 0 6 0
tri:l=of word part:sure	-3 -9 4 5 8 -5
tri:l=off word part:sure	0 11 -9 0 0 0
tri:l=office, day day-none	13 -8 -7 0 0 0
tri:l=office, day no-word	13 -8 -7 0 0 0
tri:l=office, day-none no-word	10 -5 -7 0 0 0
tri:l=on day day-none	-5 -4 2 11 0 7
tri:l=on day day=l2	-6 -1 7 -15 10 -2
tri:l=on day day=l4	13 -15 13 -18 2 0
tri:l=on day day=l5	4 -15 17 -1 -12 0
tri:l=on day day=r0	-1 18 -14 0 0 0
tri:l=on day day=r2	0 -2 10 -11 -10 0
tri:l=on day day=r3	0 7 -11 10 -4 0
tri:l=on day day=r5	-3 10 -4 -1 0 0
tri:l=on day part:sure	-3 -8 9 -2 5 0
tri:l=on day-none no-word	-19 11 -1 7 -9 8
tri:l=on day-none part:sure	9 -11 1 7 9 3
tri:l=on day-none prev:sure	15 0 -7 -3 -4 -3
tri:l=on day=l1 prev:sure	0 10 -10 0 0 0
tri:l=on day=l1 sent:sure	0 -15 16 0 0 0
tri:l=on day=l2 no-word	1 18 -24 -3 6 0
tri:l=on day=l2 part:sure	-6 -11 12 -1 7 -1
tri:l=on day=l2 prev:sure	0 -19 20 0 0 0
tri:l=on day=l3 no-word	0 -8 10 4 -9 0
tri:l=on day=l3 part:sure	-11 11 -6 -8 5 0
tri:l=on day=l3 prev:sure	1 13 -12 0 0 0
tri:l=on day=l4 no-word	8 -13 8 -1 0 0
tri:l=on day=l4 part:sure	0 5 5 -12 -11 0
tri:l=on day=l4 prev:sure	0 -16 17 0 0 0
tri:l=on day=l4 sent:sure	5 6 -19 -7 15 0
tri:l=on day=l5 no-word	10 -4 1 -5 -5 0
tri:l=on day=l5 sent:sure	-5 -2 10 0 -5 0
tri:l=on day=r2 part:sure	-8 8 0 -1 -2 0
tri:l=on day=r3 no-word	1 6 -16 2 3 0
tri:l=on day=r3 part:sure	-5 5 2 0 -11 0
tri:l=on day=r3 prev:sure	-9 0 0 7 0 0
tri:l=on day=r4 no-word	0 -5 1 0 9 0
tri:l=on day=r4 prev:sure	-3 -8 11 0 0 0
tri:l=on day=r4 sent:sure	-3 18 -10 0 -5 0
tri:l=on day=r5 no-word	-3 10 -5 0 0 0
tri:l=on word day=l3	-3 12 -6 0 0 0
tri:l=on word day=l4	0 8 -7 0 0 0
tri:l=on word day=r2	0 8 -7 0 0 0
tri:l=on word part:sure	-8 24 -15 -6 -4 0
tri:l=one day no-word	0 -12 12 0 0 0
tri:l=one day-none no-word	6 -15 11 0 0 0
tri:l=opened word part:sure	0 7 -14 0 8 0
tri:l=or day day=l1	0 13 -12 0 0 0
tri:l=oslo, day day-none	9 0 -12 0 0 0
tri:l=oslo, day no-word	9 0 -13 0 0 0
tri:l=oslo, day-none no-word	9 0 -12 0 0 0
tri:l=paris day-none part:sure	0 10 -9 0 0 0
tri:l=peace word part:sure	0 16 -15 0 0 0
tri:l=prague, day no-word	0 12 -9 0 0 0
tri:l=presidents day=l2 part:sure	-1 -10 -1 0 12 0
tri:l=presidents day=r2 part:sure	0 -12 16 0 -5 0
tri:l=presidents word day=l2	0 -10 -1 0 11 0
tri:l=presidents word day=r2	0 -13 16 0 -5 0
tri:l=promised word part:sure	0 -8 9 0 0 0
tri:l=release, day day-none	13 -6 -8 0 0 0
tri:l=riga, day no-word	0 10 -7 0 0 0
tri:l=said day no-word	-3 11 -3 0 0 0
tri:l=saturday day-none no-word	-1 13 -10 0 0 0
tri:l=saturday, day day-none	0 16 -14 0 0 0
tri:l=saturday, day no-word	0 12 -10 0 0 0
tri:l=saturday, day-none no-word	0 11 -9 0 0 0
tri:l=scotland day day-none	0 -9 3 0 9 0
tri:l=second day-none part:sure	-6 -9 14 0 -1 0
tri:l=second day=l2 part:sure	0 -4 10 -7 0 0
tri:l=second day=r1 part:sure	0 17 -15 0 0 0
tri:l=second word day-none	-7 -8 14 0 -1 0
tri:l=second word day=l2	0 -4 10 -7 0 0
tri:l=second word day=r1	0 17 -15 0 0 0
tri:l=second word day=r4	-2 10 -6 0 0 0
tri:l=second word part:sure	-1 -2 8 -3 -7 -1
tri:l=see day-none part:sure	0 -15 9 4 0 0
tri:l=see word day-none	0 -15 9 4 0 0
tri:l=seoul, day day-none	0 21 -17 0 0 0
tri:l=seoul, day day=r4	0 -8 11 0 0 0
tri:l=seoul, day no-word	-2 22 -18 0 0 0
tri:l=seoul, day-none no-word	0 12 -9 0 0 0
tri:l=seoul, day=r4 sent:sure	0 -12 13 0 0 0
tri:l=shall word day-none	-2 -3 11 -3 0 0
tri:l=side day-none no-word	10 -9 0 0 0 0
tri:l=side word day-none	10 -6 -2 0 0 0
tri:l=side word no-word	10 -9 0 0 0 0
tri:l=sides day=r2 part:sure	0 -12 15 0 0 0
tri:l=sides word day-none	0 11 -9 0 0 0
tri:l=sides word day=r2	0 -12 15 0 0 0
tri:l=sides word part:sure	-5 -3 11 -2 -1 0
tri:l=sign day no-word	0 9 -8 0 0 0
tri:l=sign day-none no-word	0 9 -8 0 0 0
tri:l=since day day-none	-4 15 -7 -6 -1 0
tri:l=since day day=l4	0 0 -11 9 0 0
tri:l=since day day=r4	0 -14 10 5 0 0
tri:l=since day prev:sure	0 12 -10 0 0 0
tri:l=since day-none no-word	-3 14 -8 -1 -1 0
tri:l=since day-none prev:sure	0 10 -8 0 0 0
tri:l=since day=r4 no-word	0 -12 7 5 0 0
tri:l=six day day-none	13 -17 4 0 0 0
tri:l=six day no-word	13 -19 7 0 0 0
tri:l=six day-none no-word	13 -20 8 0 0 0
tri:l=sixth day-none part:sure	0 -9 6 2 0 0
tri:l=sixth day=r2 part:sure	0 -5 9 -1 0 0
tri:l=sixth word day-none	-4 -7 6 2 0 0
tri:l=sixth word day=r2	0 -5 9 -1 0 0
tri:l=sixth word part:sure	-2 -9 3 11 -2 0
tri:l=so day no-word	0 11 -7 0 0 0
tri:l=stand day no-word	0 -9 10 0 0 0
tri:l=state day-none part:sure	0 -11 5 -2 7 0
tri:l=state day=l2 part:sure	0 4 6 0 -15 0
tri:l=state day=l3 part:sure	0 7 -9 0 3 0
tri:l=state word day-none	0 -11 5 -2 7 0
tri:l=state word day=l2	0 4 6 0 -15 0
tri:l=state word day=l3	0 7 -9 0 3 0
tri:l=state word part:sure	-7 -2 8 -14 3 0
tri:l=states day day-none	0 -9 10 0 0 0
tri:l=states day-none no-word	0 -9 10 0 0 0
tri:l=stockholm day part:sure	0 -14 16 0 0 0
tri:l=stockholm day-none part:sure	0 -16 18 0 0 0
tri:l=stockholm day=r1 part:sure	0 -7 10 0 0 0
tri:l=stockholm word day-none	0 -11 12 0 0 0
tri:l=sunday day prev:sure	0 10 -10 0 0 0
tri:l=sunday day-none no-word	-1 -15 17 0 0 0
tri:l=sunday day-none prev:sure	0 10 -10 0 0 0
tri:l=suva, day day-none	0 10 -7 0 0 0
tri:l=suva, day no-word	0 15 -12 0 0 0
tri:l=suva, day-none no-word	0 11 -8 0 0 0
tri:l=table day day-none	0 -11 13 0 0 0
tri:l=talk day day-none	6 -10 8 0 -4 0
tri:l=talk day no-word	6 -10 8 0 -4 0
tri:l=talk day-none no-word	6 -10 8 0 -4 0
tri:l=tallinn, day day-none	-3 -6 9 0 0 0
tri:l=tallinn, day no-word	-3 -5 8 0 0 0
tri:l=tallinn, day-none no-word	-3 -6 9 0 0 0
tri:l=tariffs day day-none	3 -9 4 0 0 0
tri:l=tariffs day no-word	3 -9 4 0 0 0
tri:l=tariffs day-none no-word	3 -9 4 0 0 0
tri:l=tashkent, day no-word	4 0 -9 0 0 0
tri:l=tbilisi, day day-none	19 -17 -1 0 0 0
tri:l=tbilisi, day no-word	13 -4 -13 0 0 0
tri:l=telephone day-none no-word	-2 5 -1 0 0 0
tri:l=telephone day=r3 no-word	12 -11 0 0 0 0
tri:l=telephone word day-none	-20 15 7 0 0 0
tri:l=telephone word day=r3	14 -13 0 0 0 0
tri:l=telephone word part:sure	1 -10 7 0 0 0
tri:l=than day day-none	0 11 -9 0 0 0
tri:l=than day no-word	0 -8 10 0 0 0
tri:l=that day-none no-word	12 -7 -6 0 0 0
tri:l=that day=l1 part:sure	0 12 -5 -4 0 0
tri:l=that day=r3 part:sure	1 -7 9 -1 0 0
tri:l=that word day-none	9 -8 0 3 -1 0
tri:l=that word day=l1	0 12 -5 -4 0 0
tri:l=that word day=r3	1 -7 9 -1 0 0
tri:l=that word no-word	16 -13 -4 0 0 0
tri:l=the day day-none	-9 27 -4 -5 -28 0
tri:l=the day day=l3	0 16 -12 0 0 0
tri:l=the day day=l4	-1 11 -4 0 0 0
tri:l=the day no-word	-8 17 -8 0 0 0
tri:l=the day part:sure	-5 31 -11 -4 -23 0
tri:l=the day sent:sure	0 24 -19 0 -8 0
tri:l=the day-none no-word	-7 11 6 -3 -21 0
tri:l=the day-none part:sure	-10 1 -5 1 10 -2
tri:l=the day=l1 part:sure	0 -1 10 -6 -8 0
tri:l=the day=l2 part:sure	6 -3 5 -11 0 0
tri:l=the day=l3 part:sure	-1 -4 -7 6 10 0
tri:l=the day=l3 prev:sure	-8 -4 11 0 0 0
tri:l=the day=r1 no-word	18 -9 -18 0 4 0
tri:l=the day=r2 part:sure	-3 5 1 0 -16 0
tri:l=the day=r3 no-word	-6 13 -17 0 3 0
tri:l=the word day-none	-4 -11 4 0 18 -4
tri:l=the word day=l1	-8 3 9 -6 -8 0
tri:l=the word day=l2	2 0 4 -12 0 0
tri:l=the word day=l3	0 -14 0 6 9 0
tri:l=the word day=l4	11 -9 7 0 -11 0
tri:l=the word day=r0	11 -12 3 0 0 0
tri:l=the word day=r1	19 -12 2 -1 0 0
tri:l=the word day=r2	-6 5 3 0 -17 0
tri:l=the word day=r3	-15 0 7 -9 4 0
tri:l=the word day=r4	0 -4 -8 7 10 0
tri:l=the word no-word	8 2 -9 -7 -7 -1
tri:l=the word part:sure	-5 -19 12 1 19 -9
tri:l=the word prev:sure	-10 5 0 0 3 0
tri:l=the word sent:sure	10 -31 23 0 0 0
tri:l=their day=r2 part:sure	0 -5 11 -1 0 0
tri:l=their word day=r2	0 -5 11 -1 0 0
tri:l=their word part:sure	-4 -13 18 3 -11 0
tri:l=there day day-none	0 -11 2 11 0 0
tri:l=there day part:sure	0 -15 4 12 0 0
tri:l=there day-none part:sure	0 -11 0 11 0 0
tri:l=they day-none no-word	4 -15 11 0 0 0
tri:l=they day-none prev:sure	-6 10 0 0 0 0
tri:l=they day=l2 part:sure	1 10 -12 0 0 0
tri:l=they day=r1 part:sure	-3 -3 11 0 0 0
tri:l=they day=r2 part:sure	-17 -19 15 4 7 0
tri:l=they word day=l2	4 9 -13 0 0 0
tri:l=they word day=r1	0 -5 10 0 0 0
tri:l=they word day=r2	-15 -20 15 4 7 0
tri:l=they word day=r3	1 10 -13 0 0 0
tri:l=they word no-word	4 -10 7 0 0 0
tri:l=they word part:sure	0 0 -3 -2 10 0
tri:l=they word prev:sure	-10 14 -4 0 0 0
tri:l=they'll word part:sure	0 -9 0 10 0 0
tri:l=third day-none no-word	-12 13 0 0 0 0
tri:l=third day-none part:sure	0 -13 11 8 -2 0
tri:l=third day=r1 part:sure	0 12 -11 0 0 0
tri:l=third day=r2 part:sure	-3 11 -4 -6 0 0
tri:l=third word day-none	-9 -11 11 8 -2 0
tri:l=third word day=r1	0 12 -11 0 0 0
tri:l=third word day=r2	-3 11 -4 -6 0 0
tri:l=third word part:sure	3 -4 5 2 -9 0
tri:l=three day=r3 part:sure	1 -13 8 0 0 0
tri:l=three word day-none	-5 13 -2 -1 0 0
tri:l=three word day=r3	3 -14 8 0 0 0
tri:l=three-day word part:sure	0 -15 17 0 0 0
tri:l=through day day-none	0 -15 16 0 0 0
tri:l=thursday day sent:sure	0 -13 13 0 0 0
tri:l=thursday's day=l1 part:sure	0 -15 8 0 4 0
tri:l=thursday's word day=l1	0 -18 8 0 3 0
tri:l=thursday's word part:sure	0 -15 8 0 4 0
tri:l=thursday, day day-none	-8 -2 -9 0 19 0
tri:l=thursday, day no-word	-6 -2 -1 0 8 0
tri:l=thursday, day-none no-word	-5 -2 0 0 8 0
tri:l=time day day-none	0 10 -6 0 0 0
tri:l=to day day-none	-4 13 -5 0 0 0
tri:l=to day day=l1	0 -7 12 -3 0 0
tri:l=to day day=r2	-11 13 0 0 0 0
tri:l=to day no-word	-21 19 0 -1 -3 0
tri:l=to day part:sure	0 -13 18 -3 0 0
tri:l=to day prev:sure	0 17 -14 0 0 0
tri:l=to day-none no-word	5 -6 -27 1 20 -1
tri:l=to day-none part:sure	-3 -2 4 -12 8 3
tri:l=to day=l1 no-word	-1 -9 13 0 0 0
tri:l=to day=l1 part:sure	2 -15 16 -5 0 0
tri:l=to day=l3 no-word	-3 14 -6 0 0 0
tri:l=to day=l4 no-word	0 -11 6 0 7 0
tri:l=to day=r0 no-word	-1 11 -1 0 -4 0
tri:l=to day=r1 no-word	5 0 -4 13 -14 0
tri:l=to day=r1 part:sure	-3 9 -9 1 0 0
tri:l=to day=r2 no-word	-9 12 -1 0 0 0
tri:l=to day=r2 part:sure	-8 -10 7 5 1 0
tri:l=to day=r3 part:sure	-1 -5 1 12 -3 0
tri:l=to day=r4 part:sure	0 -6 9 2 -6 0
tri:l=to word day-none	10 -5 -5 -14 18 0
tri:l=to word day=l1	0 -25 24 -1 0 0
tri:l=to word day=l3	-3 5 -12 2 0 5
tri:l=to word day=l4	0 -9 1 0 7 0
tri:l=to word day=l5	0 25 -18 -5 -9 0
tri:l=to word day=r0	-2 12 -8 0 -5 2
tri:l=to word day=r1	2 7 -11 14 -12 0
tri:l=to word day=r3	6 -8 0 12 -2 0
tri:l=to word no-word	8 -6 -24 12 7 -3
tri:l=to word part:sure	-12 -1 0 0 0 8
tri:l=to word prev:sure	11 1 0 -8 -6 0
tri:l=tokyo, day no-word	-6 -4 12 0 0 0
tri:l=tomorrow day day=l0	0 -11 11 0 0 0
tri:l=tomorrow, day day=l0	0 18 -17 0 0 0
tri:l=tomorrow, day no-word	0 10 -8 0 0 0
tri:l=tomorrow, day=l0 no-word	0 10 -8 0 0 0
tri:l=trade day=l2 part:sure	0 -16 3 12 0 0
tri:l=trade day=l3 part:sure	0 18 -14 0 0 0
tri:l=trade day=r4 part:sure	0 10 -9 0 0 0
tri:l=trade word day=l2	0 -16 3 12 0 0
tri:l=trade word day=l3	0 18 -14 0 0 0
tri:l=trade word day=r4	0 11 -9 0 0 0
tri:l=trade word part:sure	0 7 -5 -3 0 0
tri:l=truce day day-none	0 -9 10 0 0 0
tri:l=truce day-none no-word	0 -9 10 0 0 0
tri:l=trump day-none no-word	9 -11 5 0 -3 0
tri:l=trump day-none part:sure	0 12 -1 0 -13 0
tri:l=trump day=l3 part:sure	0 -4 13 0 -10 0
tri:l=trump day=r3 part:sure	0 -5 -2 0 9 0
tri:l=trump word day-none	0 5 0 0 -10 0
tri:l=trump word day=l3	8 -10 11 0 -11 0
tri:l=trump word day=r2	-1 -8 5 0 5 0
tri:l=trump word day=r3	0 -5 -2 0 9 0
tri:l=trump word part:sure	0 -14 14 -5 0 0
tri:l=trump's day-none part:sure	0 -12 15 0 0 0
tri:l=trump's word day-none	0 -12 15 0 0 0
tri:l=trump's word part:sure	1 -10 18 -4 -7 0
tri:l=tuesday day prev:sure	0 -11 12 0 0 0
tri:l=tuesday day-none prev:sure	0 -11 12 0 0 0
tri:l=tunis, day day-none	8 0 -12 0 0 0
tri:l=tunis, day no-word	8 0 -12 0 0 0
tri:l=tunis, day-none no-word	8 0 -12 0 0 0
tri:l=two day-none part:sure	0 -14 19 0 0 0
tri:l=two day=r2 part:sure	0 -11 14 0 0 0
tri:l=two day=r3 part:sure	7 0 -11 7 0 0
tri:l=two word day-none	0 -13 18 0 0 0
tri:l=two word day=r2	1 -16 14 0 0 0
tri:l=two word day=r3	7 0 -12 7 0 0
tri:l=ulaanbaatar, day day-none	0 -10 11 0 0 0
tri:l=ulaanbaatar, day no-word	0 -12 13 0 0 0
tri:l=ulaanbaatar, day-none no-word	0 -10 11 0 0 0
tri:l=until day day-none	-9 19 -7 -3 -6 0
tri:l=until day day=l1	0 -17 17 0 0 0
tri:l=until day day=l3	-4 -5 11 0 0 0
tri:l=until day no-word	-18 6 6 -1 -2 0
tri:l=until day-none no-word	-7 14 -6 0 0 0
tri:l=until day=l1 no-word	0 -17 17 0 0 0
tri:l=us-china day-none part:sure	0 12 -11 0 0 0
tri:l=us-china word day-none	0 12 -11 0 0 0
tri:l=us-china word part:sure	0 12 -11 0 0 0
tri:l=valletta, day day-none	0 12 -10 0 0 0
tri:l=valletta, day no-word	0 15 -13 0 0 0
tri:l=valletta, day-none no-word	0 9 -8 0 0 0
tri:l=video day-none no-word	-20 8 0 0 8 4
tri:l=video word no-word	-6 9 -2 0 0 0
tri:l=video word part:sure	15 -9 -2 -1 0 0
tri:l=vilnius, day day-none	10 -14 3 0 0 0
tri:l=was word day-none	0 -13 15 0 0 0
tri:l=washington day day-none	0 -7 13 0 -5 0
tri:l=washington day part:sure	0 -9 13 0 -1 0
tri:l=washington day-none no-word	0 -10 13 0 0 0
tri:l=washington day-none part:sure	0 -4 8 0 -1 0
tri:l=washington, day day-none	0 9 -7 0 0 0
tri:l=washington, day day=r4	-9 -6 5 0 15 0
tri:l=washington, day=r4 no-word	4 -10 0 0 9 0
tri:l=washington, day=r4 sent:sure	-13 3 0 0 9 0
tri:l=washington/beijing, day no-word	-11 15 -1 0 0 0
tri:l=way day-none part:sure	0 11 -10 0 0 0
tri:l=way word day-none	0 11 -10 0 0 0
tri:l=way word part:sure	0 11 -10 0 0 0
tri:l=we day-none part:sure	0 18 -17 0 0 0
tri:l=we day=r0 part:sure	0 -17 20 0 0 0
tri:l=we word day-none	-6 26 -20 0 0 0
tri:l=we word day=r0	0 -17 20 0 0 0
tri:l=we word day=r1	-5 -8 7 0 0 6
tri:l=we word no-word	-10 1 5 0 0 0
tri:l=we word part:sure	8 0 -4 -3 -6 6
tri:l=wednesday day day-none	-9 -15 20 0 0 0
tri:l=wednesday, day prev:sure	0 -11 11 0 0 0
tri:l=wednesday, day-none prev:sure	0 -11 11 0 0 0
tri:l=which day-none no-word	9 -7 0 0 0 0
tri:l=which word day-none	9 -6 -2 0 0 0
tri:l=which word no-word	9 -9 0 0 0 0
tri:l=who day-none no-word	12 -9 -2 0 0 0
tri:l=who day-none part:sure	0 10 -6 -1 0 0
tri:l=who word day-none	11 0 -7 -2 -1 0
tri:l=will day-none no-word	-13 17 -1 0 0 0
tri:l=will day-none part:sure	-8 -6 10 2 -1 0
tri:l=will day=r2 no-word	6 -9 0 0 0 0
tri:l=will day=r3 part:sure	0 -14 8 -4 7 0
tri:l=will day=r4 part:sure	0 9 -10 1 0 0
tri:l=will word day-none	-21 2 9 1 -3 0
tri:l=will word day=r4	-1 11 -12 1 0 0
tri:l=with day no-word	0 9 -7 0 0 0
tri:l=would day-none part:sure	-2 -20 7 4 9 0
tri:l=would day=l2 part:sure	0 -10 0 9 0 0
tri:l=would day=r1 part:sure	0 12 0 0 -6 0
tri:l=would day=r2 part:sure	1 14 -8 -2 -7 0
tri:l=would word day-none	1 -16 4 2 8 0
tri:l=would word day=r1	-7 16 -1 0 -8 0
tri:l=would word day=r2	3 14 -8 -2 -7 0
tri:l=would word part:sure	-5 -12 -1 12 6 -2
tri:l=xi day-none part:sure	0 18 -16 0 0 0
tri:l=xi word day-none	-5 27 -21 0 -2 0
tri:l=xi word day=r1	0 -11 18 0 -10 0
tri:l=xi word part:sure	0 16 -10 -3 -1 0
tri:l=yerevan, day no-word	0 11 -13 0 0 0
tri:l=york day part:sure	0 -7 11 0 -1 0
tri:l=you day-none part:sure	0 16 -12 0 0 0
tri:l=you word day-none	0 10 -5 0 0 0
tri:l=— day day-none	20 -8 -14 0 0 0
tri:l=— day no-word	11 2 -20 0 0 0
tri:l=— day-none no-word	10 0 -17 0 0 0
tri:word day-none no-word	-19 46 -26 -12 -10 -20
tri:word day-none part:sure	-15 12 -7 -2 -4 5
tri:word day-none prev:sure	-11 32 -15 -20 -1 0
tri:word day-none sent:sure	-3 -10 17 0 -3 0
tri:word day=l0 part:sure	6 -13 12 -2 -2 0
tri:word day=l1 no-word	3 -2 -6 11 -5 0
tri:word day=l1 prev:sure	9 -21 0 0 11 0
tri:word day=l1 sent:sure	-8 -3 0 0 13 0
tri:word day=l2 part:sure	9 -6 4 0 0 -5
tri:word day=l2 sent:sure	9 16 -20 0 -1 0
tri:word day=l3 no-word	11 1 -11 -3 -3 0
tri:word day=l3 part:sure	2 -11 -2 12 3 2
tri:word day=l3 prev:sure	-8 -2 13 0 -2 0
tri:word day=l3 sent:sure	-3 -20 22 0 3 0
tri:word day=l4 no-word	-1 8 -6 0 0 0
tri:word day=l4 part:sure	0 -4 1 12 -10 0
tri:word day=l4 sent:sure	-5 -4 11 -3 0 0
tri:word day=l5 part:sure	-10 24 -16 3 -12 0
tri:word day=r0 no-word	9 -9 -11 -2 7 2
tri:word day=r0 part:sure	-6 0 1 -3 0 0
tri:word day=r0 prev:sure	4 -3 -7 10 -3 0
tri:word day=r1 no-word	3 4 -37 3 8 2
tri:word day=r1 part:sure	-10 3 9 -8 -2 -2
tri:word day=r1 sent:sure	11 0 -8 0 0 0
tri:word day=r2 no-word	8 -5 -1 -4 -11 8
tri:word day=r2 part:sure	-9 -8 13 -6 5 -8
tri:word day=r2 prev:sure	19 -7 -8 0 0 0
tri:word day=r2 sent:sure	-8 0 8 0 0 0
tri:word day=r3 no-word	14 -1 -7 -3 -2 0
tri:word day=r3 part:sure	10 -9 -3 6 4 1
tri:word day=r3 prev:sure	-7 12 -4 0 0 0
tri:word day=r3 sent:sure	-8 -9 16 0 0 0
tri:word day=r4 no-word	-15 5 10 0 0 0
tri:word day=r4 part:sure	16 -2 -2 0 0 -1
tri:word day=r4 prev:sure	-3 10 -6 0 0 0
tri:word day=r4 sent:sure	-3 -22 29 0 -4 0
tri:word day=r5 no-word	0 -11 12 0 0 0
tri:word day=r5 part:sure	0 8 -19 5 5 0
under ahead	0 -14 18 -3 -6 0
under ahead word	0 -18 22 0 0 0
under gone	20 -9 -5 -34 17 3
under gone day	11 -5 1 -21 0 0
under gone word	15 -7 -18 -12 21 1
v0-none	-4 16 4 -19 -12 -16
v0=accept	0 14 -4 0 -5 0
v0=admit	10 -6 -3 0 0 0
v0=adopt	0 9 -7 0 0 0
v0=agree	9 -16 10 11 -6 -6
v0=announce	7 -8 11 -3 -7 0
v0=answer	0 -10 -10 0 19 0
v0=begin	-19 -4 9 0 1 6
v0=call	-26 4 13 0 5 -1
v0=cancel	0 -9 0 0 12 0
v0=come	3 -1 -7 10 0 -1
v0=declare	-5 -5 10 0 0 0
v0=die	0 12 -9 0 0 0
v0=discuss	-6 -6 6 -9 9 0
v0=draw	0 -15 18 0 0 0
v0=expect	12 -18 -2 0 19 -4
v0=explain	0 -9 4 0 5 0
v0=extend	-3 12 -20 0 6 0
v0=gather	0 -8 11 0 0 0
v0=get	6 -6 -10 -5 13 0
v0=go	-1 7 -10 -8 8 0
v0=hammer	0 -10 13 0 0 0
v0=hang	-6 13 -5 0 0 0
v0=have	6 -3 -8 -3 11 -2
v0=hold	5 4 -5 -2 -20 4
v0=hope	-8 22 0 0 -17 0
v0=jump	8 -16 9 0 0 0
v0=keep	-10 16 -2 0 0 0
v0=land	3 10 -13 0 0 0
v0=lay	3 -11 8 0 0 0
v0=leave	-10 -2 3 -4 7 0
v0=let	-3 15 -9 0 0 0
v0=make	-2 2 1 5 -11 0
v0=meet	-11 2 4 0 0 -8
v0=negotiate	0 -5 13 -1 -7 0
v0=order	0 13 -8 0 0 0
v0=other	5 1 10 -32 -19 -10
v0=plan	-3 -15 7 4 9 0
v0=prepare	0 -9 -11 29 -9 0
v0=promise	-8 12 -1 0 0 0
v0=propose	8 10 -16 0 0 0
v0=put	19 -6 2 -7 -14 0
v0=reach	0 11 -13 4 -2 0
v0=recommend	0 12 -10 0 0 0
v0=report	0 13 -8 0 0 0
v0=review	-3 -8 12 0 0 0
v0=rise	-9 10 0 -3 0 0
v0=rule	-7 16 -1 0 -6 0
v0=run	-5 15 -7 -2 0 0
v0=say	0 8 -14 5 5 1
v0=seal	1 -9 0 0 8 0
v0=see	-14 -4 0 9 4 -2
v0=sell	6 -11 7 0 0 0
v0=send	0 17 -13 0 0 0
v0=set	9 0 -1 -2 -1 0
v0=settle	13 -9 4 -5 -3 0
v0=sign	-17 10 -3 -16 6 0
v0=sit	-5 -5 13 -5 -6 1
v0=sleep	0 -11 13 0 0 0
v0=start	-4 -2 13 -7 -9 0
v0=state	0 10 -7 0 0 0
v0=stay	-9 -3 1 12 0 0
v0=step	0 -11 0 9 0 0
v0=stop	0 17 -13 0 0 0
v0=strike	0 -7 12 -2 -1 0
v0=suggest	0 25 -24 0 0 0
v0=suspend	0 11 -8 0 0 0
v0=take	3 -10 5 2 -5 5
v0=tell	6 4 -1 -6 -15 0
v0=threaten	0 26 -22 0 0 0
v0=want	-2 -4 14 0 -10 0
v0=warn	0 -9 4 6 0 0
v0=win	9 -5 -2 0 0 0
v0=write	16 6 -23 -4 0 0
v1-none	-3 13 5 -13 -16 -28
v1=accept	0 14 -5 0 -5 0
v1=add	0 15 -10 0 -1 0
v1=admit	10 -6 -3 0 0 0
v1=aim	0 -7 8 0 0 0
v1=answer	0 -10 -11 0 19 0
v1=ask	2 11 -6 -6 -5 0
v1=be	10 0 -2 -2 -10 4
v1=begin	-19 -12 15 1 1 6
v1=call	-27 11 6 0 5 -2
v1=cancel	0 -9 0 0 12 0
v1=carry	0 13 -12 0 0 0
v1=clear	-8 12 -2 0 0 0
v1=collect	0 12 -7 0 0 0
v1=come	3 -8 0 11 1 -1
v1=cut	-1 -6 11 0 0 0
v1=declare	-5 -8 13 0 0 0
v1=die	0 12 -9 0 0 0
v1=draw	0 -15 18 0 0 0
v1=expect	13 2 -7 -5 0 -1
v1=explain	0 -9 4 0 5 0
v1=extend	-3 16 -24 0 5 0
v1=face	-2 16 -10 0 0 0
v1=get	6 -7 -9 -5 13 0
v1=hammer	0 -10 13 0 0 0
v1=have	6 -2 -11 -2 13 -2
v1=hold	15 -10 4 -6 -21 8
v1=jump	8 -16 9 0 0 0
v1=keep	-11 12 0 0 0 0
v1=know	-9 -3 14 0 0 0
v1=land	2 14 -15 0 0 0
v1=lay	3 -10 8 0 0 0
v1=leave	-15 0 1 -4 7 0
v1=let	-9 19 -9 0 0 0
v1=like	0 -10 10 0 0 0
v1=lose	9 -5 -2 0 0 0
v1=make	0 4 0 5 -13 0
v1=negotiate	0 -7 16 -2 -7 0
v1=offer	-1 -11 15 0 0 0
v1=order	0 16 -11 0 0 0
v1=other	2 2 10 -31 -18 -10
v1=pay	0 2 1 -9 3 0
v1=plan	-9 0 -7 3 10 0
v1=prepare	0 -2 -17 26 -2 0
v1=propose	3 7 -9 0 0 0
v1=put	12 -2 1 -6 -11 0
v1=raise	-7 11 -1 0 0 0
v1=receive	-5 -6 3 11 0 0
v1=recommend	0 12 -10 0 0 0
v1=report	0 13 -8 0 0 0
v1=rise	-8 10 0 -3 0 0
v1=rule	-7 11 -1 0 0 0
v1=see	-11 -14 14 5 0 -5
v1=send	-2 13 -4 0 -1 0
v1=set	9 0 -1 -2 -1 0
v1=settle	10 -2 0 -5 -4 0
v1=sign	-5 3 3 -18 1 -1
v1=sleep	0 -11 12 0 0 0
v1=start	-5 2 8 -8 -9 0
v1=state	0 10 -7 0 0 0
v1=stay	-12 0 1 12 0 0
v1=step	0 -11 0 9 0 0
v1=stop	0 19 -16 0 0 0
v1=strike	0 -9 14 -2 -2 0
v1=suggest	0 24 -23 0 0 0
v1=suspend	0 13 -9 0 0 0
v1=take	7 -15 2 2 2 5
v1=tell	9 -1 2 -5 -13 0
v1=threaten	0 23 -19 0 0 0
v1=warn	0 -9 4 6 0 0
v1=win	9 -4 -3 0 0 0
v1=wish	0 10 -6 0 -1 0
v1=write	15 8 -25 -4 0 0
v2-none	-2 10 -1 -10 -4 -14
v2=approve	0 14 -13 0 0 0
v2=ask	15 -6 -14 0 0 0
v2=begin	3 1 1 -16 3 -2
v2=bring	13 -15 10 -2 0 0
v2=call	-35 10 27 -13 -14 -3
v2=come	-1 5 -16 6 9 0
v2=confirm	-7 -1 9 0 0 0
v2=continue	0 28 -22 -7 0 0
v2=discuss	0 -10 16 0 0 0
v2=end	-3 11 -1 -14 -11 0
v2=enter	-2 -8 15 -1 0 0
v2=expect	-3 1 -8 12 -2 0
v2=expire	0 -11 11 0 0 0
v2=extend	-11 10 -4 2 0 0
v2=face	0 16 -12 -2 0 0
v2=fall	0 12 -8 0 0 0
v2=fix	5 -11 7 0 0 0
v2=freeze	0 -8 10 0 0 0
v2=gather	0 16 -14 -1 0 0
v2=go	-6 11 -15 0 0 9
v2=have	6 -7 8 -4 -6 0
v2=keep	-6 -17 10 2 5 0
v2=leave	9 19 -12 -11 -12 0
v2=levy	0 -10 10 0 0 0
v2=lose	0 0 -9 0 8 0
v2=lower	0 10 -7 0 0 0
v2=make	2 -11 12 0 -4 0
v2=meet	3 -8 11 4 -7 -3
v2=move	0 -4 7 0 0 0
v2=negotiate	0 15 -12 0 0 0
v2=offer	0 10 -22 9 0 0
v2=plan	-2 -8 18 -21 1 0
v2=postpone	0 21 -20 0 0 0
v2=prepare	0 -10 7 8 -10 0
v2=propose	10 -7 -3 0 0 0
v2=put	-5 15 -8 -1 -1 0
v2=raise	0 13 -11 0 0 0
v2=reach	-9 15 -15 0 8 0
v2=receive	-1 -24 6 -3 16 0
v2=resume	-3 0 -3 11 -2 0
v2=rise	10 -12 3 0 0 0
v2=run	0 12 -8 0 0 0
v2=scrap	0 13 -13 0 0 0
v2=settle	0 -12 1 2 10 0
v2=show	6 -15 10 0 0 0
v2=sign	-6 3 -12 14 0 0
v2=sit	0 -4 8 -5 0 -1
v2=stand	0 14 -11 0 0 0
v2=start	5 -14 1 8 0 0
v2=step	0 -7 8 0 0 0
v2=stop	-3 -6 12 0 0 0
v2=take	5 -15 0 12 -4 2
v2=tax	0 -12 12 0 0 0
v2=threaten	0 11 -8 0 0 0
v2=win	0 12 -11 0 0 0
v2=write	0 14 -11 0 0 0
verbless	0 3 5 -9 -13 -25
vt0=admit present	10 -7 -2 0 0 0
vt0=agree modal	0 -9 9 0 0 0
vt0=agree past	0 -18 9 15 1 -1
vt0=agree perfect	8 -13 7 0 0 0
vt0=agree present	1 16 -12 -2 -7 0
vt0=announce past	10 -11 10 -1 -7 0
vt0=answer past	0 -11 -11 0 19 0
vt0=approve past	0 10 -7 0 0 0
vt0=approve present	0 -13 13 0 0 0
vt0=ask pluperfect	0 9 -4 0 0 0
vt0=be future	13 -9 12 -1 -15 -4
vt0=be modal	0 3 -16 4 7 0
vt0=be past	-3 2 -13 0 13 6
vt0=be pluperfect	0 0 -6 1 -1 9
vt0=be present	11 -6 7 -11 0 -11
vt0=begin future	0 24 -21 0 0 0
vt0=begin modal	0 -8 12 -1 0 0
vt0=begin past	-3 -12 15 -2 0 0
vt0=begin pluperfect	-8 -15 23 0 0 0
vt0=begin present	-9 11 -19 7 3 8
vt0=call modal	-9 4 3 0 0 0
vt0=call perfect	-11 17 -6 0 0 0
vt0=call pluperfect	0 -11 2 -1 11 0
vt0=cancel pluperfect	0 -10 0 0 12 0
vt0=charge modal	0 -8 9 0 0 0
vt0=charge perfect	0 17 -16 0 0 0
vt0=come pluperfect	0 16 -14 0 0 0
vt0=come present	0 -9 -2 7 12 0
vt0=confirm modal	12 -9 0 0 -1 0
vt0=continue present	0 14 -13 0 0 0
vt0=discuss past	-2 0 0 -1 9 0
vt0=end modal	9 -5 0 -1 0 0
vt0=end perfect	0 -9 14 0 -5 0
vt0=expect past	-2 7 16 -16 -1 0
vt0=expect present	17 -25 -13 13 21 -2
vt0=explain past	0 -9 4 0 5 0
vt0=extend past	-1 3 -15 0 8 0
vt0=fall past	-4 10 -4 0 0 0
vt0=fall present	0 -8 10 0 0 0
vt0=get present	14 -19 -4 0 8 0
vt0=go future	0 -9 0 -7 14 3
vt0=hammer past	0 -10 13 0 0 0
vt0=have past	0 8 -16 3 3 0
vt0=have present	7 -11 3 -11 7 0
vt0=hold future	4 -2 -1 1 -9 2
vt0=hold past	0 13 -6 -7 -4 -1
vt0=hold present	5 8 -8 -4 -2 0
vt0=hope present	-3 19 0 0 -17 0
vt0=lay past	7 -15 9 0 0 0
vt0=leave future	0 0 -10 0 8 0
vt0=leave present	0 12 -7 0 0 0
vt0=let future	-2 9 -4 0 0 0
vt0=like modal	0 16 -11 0 0 0
vt0=like present	0 -10 10 0 0 0
vt0=look present	0 9 -7 0 0 0
vt0=meet future	-12 0 10 3 -5 -13
vt0=meet past	-2 20 -7 -10 -14 0
vt0=meet perfect	-1 1 -4 9 -3 0
vt0=meet pluperfect	-1 -18 14 -11 12 0
vt0=move perfect	0 -13 14 0 0 0
vt0=negotiate past	0 -13 15 0 0 0
vt0=offer past	0 -9 10 0 0 0
vt0=other future	3 13 -19 0 0 0
vt0=other modal	0 16 -11 0 0 0
vt0=other pluperfect	0 -16 28 -7 -10 -3
vt0=other present	0 4 3 -5 -13 0
vt0=pay future	6 1 -16 -2 9 0
vt0=pay modal	0 -13 12 0 0 0
vt0=pay past	0 -7 10 0 0 0
vt0=pay perfect	0 15 -13 0 0 0
vt0=pay present	-7 13 -1 -1 -6 0
vt0=plan present	0 -16 8 6 4 0
vt0=prepare pluperfect	2 -4 -10 18 -7 0
vt0=promise past	-5 14 -8 0 0 0
vt0=propose past	-6 -4 10 0 0 0
vt0=propose perfect	8 12 -20 0 0 0
vt0=put future	16 -12 -6 0 0 0
vt0=put present	10 2 -3 -2 -11 0
vt0=reach past	3 2 -9 6 0 0
vt0=receive future	0 -3 13 -6 -2 0
vt0=receive modal	0 19 -17 -1 0 0
vt0=receive past	0 -10 13 -1 0 0
vt0=receive pluperfect	0 -9 3 9 -2 0
vt0=resume future	0 13 -9 0 0 0
vt0=resume modal	0 -14 11 4 0 0
vt0=resume past	-4 13 -8 0 0 0
vt0=rule past	-7 13 0 0 -5 0
vt0=say present	8 3 -18 -3 4 0
vt0=see modal	-3 18 -21 0 0 0
vt0=see past	0 -7 4 9 -4 0
vt0=see present	-2 -14 14 0 1 0
vt0=sell present	0 -11 12 0 0 0
vt0=set present	9 -2 -1 0 0 0
vt0=settle past	8 -10 5 0 -1 0
vt0=settle pluperfect	4 -9 4 0 0 0
vt0=sign future	-1 10 -14 0 9 0
vt0=sign past	-12 10 -2 -12 0 0
vt0=sign present	0 -14 15 0 0 0
vt0=sit future	-8 17 -14 9 -4 0
vt0=sit perfect	0 -23 24 0 0 0
vt0=sit pluperfect	0 8 -9 0 0 4
vt0=sit present	-2 -4 11 -6 -1 0
vt0=start modal	0 -19 20 0 0 0
vt0=start present	0 14 -6 -1 -6 0
vt0=state past	0 10 -7 0 0 0
vt0=stay present	-8 0 -4 12 0 0
vt0=strike past	0 -7 12 -2 -1 0
vt0=take future	-5 -23 23 -2 2 4
vt0=take modal	0 18 -16 0 0 0
vt0=take past	11 -12 3 7 -10 0
vt0=tell past	7 -2 3 -3 -12 0
vt0=tell pluperfect	0 11 -9 -3 0 0
vt0=want present	-2 -6 14 0 -8 0
vt0=warn past	0 -9 5 6 0 0
vt0=win past	10 -9 0 0 0 0
vt0=write past	16 6 -22 -3 -3 0
vt1=admit present	10 -7 -2 0 0 0
vt1=agree infinitive	0 -7 10 0 0 0
vt1=agree participle	-12 5 -2 -8 1 7
vt1=agree past	9 -11 -1 4 6 0
vt1=agree perfect	9 -18 10 0 0 0
vt1=agree present	1 13 -13 0 -4 0
vt1=announce past	11 -6 2 0 -4 0
vt1=answer past	0 -11 -11 0 19 0
vt1=approve past	0 10 -7 0 0 0
vt1=approve present	0 -13 13 0 0 0
vt1=ask participle	0 19 -12 0 -3 0
vt1=ask pluperfect	0 8 -4 0 0 0
vt1=be future	14 -7 9 0 -13 -4
vt1=be pluperfect	0 0 -6 1 -1 10
vt1=be present	11 -1 1 -9 0 -10
vt1=begin future	0 23 -20 0 0 0
vt1=begin modal	0 -8 12 -1 0 0
vt1=begin past	-3 -17 19 -1 0 0
vt1=begin pluperfect	-8 -12 20 0 0 0
vt1=begin present	-9 2 -12 9 4 8
vt1=call modal	-9 4 3 0 0 0
vt1=call perfect	-10 16 -6 0 0 0
vt1=call pluperfect	0 -11 2 -1 11 0
vt1=cancel pluperfect	0 -10 0 0 12 0
vt1=charge modal	0 -8 9 0 0 0
vt1=charge perfect	0 17 -16 0 0 0
vt1=come present	0 -14 3 8 8 0
vt1=conclude participle	0 11 -9 0 0 0
vt1=confirm modal	12 -9 0 0 -1 0
vt1=continue present	0 12 -11 0 0 0
vt1=discuss past	-2 0 0 -1 9 0
vt1=end gerund	0 -7 9 0 0 0
vt1=end modal	9 -5 0 -1 0 0
vt1=end perfect	0 -9 14 0 -5 0
vt1=expect present	18 -6 -6 0 0 0
vt1=explain past	0 -9 4 0 5 0
vt1=extend past	0 3 -15 0 8 0
vt1=fall past	-4 10 -4 0 0 0
vt1=fall present	0 -8 10 0 0 0
vt1=fix participle	-4 10 -4 0 0 0
vt1=get present	15 -20 -3 0 8 0
vt1=go future	0 -9 1 -6 14 -1
vt1=go gerund	0 -11 12 0 0 0
vt1=go present	-7 8 -4 0 0 0
vt1=hammer past	0 -10 13 0 0 0
vt1=have past	0 8 -15 3 3 0
vt1=have present	7 -10 0 -9 10 0
vt1=hold future	4 -2 -1 1 -9 2
vt1=hold infinitive	12 -15 0 0 0 4
vt1=hold participle	1 -24 23 -2 0 0
vt1=hold present	5 8 -8 -4 -2 0
vt1=know participle	-6 11 -3 0 0 0
vt1=lay past	7 -15 9 0 0 0
vt1=leave future	0 0 -10 0 8 0
vt1=leave present	0 19 -15 0 0 0
vt1=let future	-2 9 -4 0 0 0
vt1=look present	0 9 -7 0 0 0
vt1=lose participle	11 -10 0 0 0 0
vt1=make participle	-1 11 -6 0 0 0
vt1=meet future	-12 3 5 4 -5 -13
vt1=meet gerund	10 -3 -3 3 -1 0
vt1=meet infinitive	-14 4 -7 5 -3 10
vt1=meet participle	0 4 -4 8 -8 -2
vt1=meet past	-2 17 -4 -9 -13 0
vt1=meet perfect	-1 1 -4 9 -3 0
vt1=meet pluperfect	-1 -18 14 -11 12 0
vt1=move perfect	0 -13 14 0 0 0
vt1=negotiate past	0 -13 15 0 0 0
vt1=offer past	0 -9 10 0 0 0
vt1=other future	3 13 -18 0 0 0
vt1=other modal	0 15 -11 0 0 0
vt1=other pluperfect	-3 -13 27 -7 -10 -3
vt1=other present	0 5 2 -4 -12 0
vt1=pay future	6 1 -15 -2 9 0
vt1=pay modal	0 -13 12 0 0 0
vt1=pay past	0 -7 10 0 0 0
vt1=pay perfect	0 15 -13 0 0 0
vt1=pay present	-7 13 -1 -1 -6 0
vt1=plan participle	-6 9 -8 0 4 0
vt1=plan present	0 -7 0 6 2 0
vt1=prepare pluperfect	2 -4 -10 18 -7 0
vt1=promise participle	0 -13 12 0 0 0
vt1=promise past	-5 15 -9 0 0 0
vt1=propose past	-6 -4 10 0 0 0
vt1=propose perfect	9 4 -12 0 0 0
vt1=put present	10 1 -2 -1 -9 0
vt1=reach participle	9 -25 20 0 0 0
vt1=receive future	0 -3 13 -6 -2 0
vt1=receive modal	0 19 -17 -1 0 0
vt1=receive past	0 -10 13 -1 0 0
vt1=receive pluperfect	0 -9 3 9 -2 0
vt1=resume future	0 13 -9 0 0 0
vt1=resume modal	0 -14 11 4 0 0
vt1=resume past	-4 13 -8 0 0 0
vt1=run infinitive	0 -11 11 0 0 0
vt1=say present	12 -2 -14 -2 5 0
vt1=see infinitive	0 -4 15 -5 -5 0
vt1=see modal	-3 14 -17 0 0 0
vt1=see past	0 -17 6 10 0 0
vt1=see present	-2 -14 14 0 1 0
vt1=sell present	0 -11 12 0 0 0
vt1=set present	9 -2 -1 0 0 0
vt1=settle participle	0 10 -9 0 0 0
vt1=settle past	8 -10 5 0 -1 0
vt1=sign future	-1 10 -14 0 9 0
vt1=sign participle	7 -8 6 0 -2 0
vt1=sign past	-12 10 -2 -12 0 0
vt1=sign present	0 -14 15 0 0 0
vt1=sit future	-8 17 -14 9 -4 0
vt1=sit perfect	0 -23 24 0 0 0
vt1=sit pluperfect	0 8 -9 0 0 4
vt1=sit present	-2 -4 11 -6 -1 0
vt1=start modal	0 -19 20 0 0 0
vt1=start present	0 12 -5 -1 -6 0
vt1=state past	0 10 -7 0 0 0
vt1=stay present	-8 0 -4 12 0 0
vt1=strike past	0 -7 12 -2 -1 0
vt1=take future	-5 -23 23 -2 2 4
vt1=take infinitive	5 -3 -11 0 9 0
vt1=take modal	0 18 -16 0 0 0
vt1=take past	11 -14 6 7 -10 0
vt1=tell past	10 -7 6 -2 -10 0
vt1=tell pluperfect	1 9 -8 -1 0 0
vt1=want present	0 -4 10 -3 0 0
vt1=warn past	0 -9 5 6 0 0
vt1=win past	10 -9 0 0 0 0
vt1=write past	16 6 -22 -3 -3 0
vt2=agree perfect	-2 9 -4 0 0 0
vt2=ask infinitive	16 -13 -3 0 0 0
vt2=be future	9 0 -10 0 1 0
vt2=be past	1 -4 6 -10 2 0
vt2=be pluperfect	-4 0 7 -3 -1 0
vt2=begin future	0 13 -9 -1 0 0
vt2=begin past	-5 13 -8 0 -2 0
vt2=begin perfect	9 -20 1 0 13 0
vt2=begin present	0 0 6 -9 -4 0
vt2=bring infinitive	0 10 -9 0 0 0
vt2=bring past	8 -23 18 0 0 0
vt2=bring present	5 -16 12 0 0 0
vt2=call participle	-10 13 0 0 0 0
vt2=call past	-28 7 21 -8 -9 0
vt2=call present	3 -12 14 0 0 0
vt2=come past	0 17 -18 -5 4 0
vt2=continue future	0 8 -9 0 0 0
vt2=continue modal	0 10 -6 -2 0 0
vt2=continue present	0 12 -8 0 0 0
vt2=end participle	0 12 -7 -9 0 0
vt2=end past	-4 0 8 -14 0 0
vt2=end perfect	0 -22 24 -1 0 0
vt2=end present	0 9 -11 7 -6 0
vt2=enter present	0 -10 10 0 0 0
vt2=expect present	0 -1 -8 10 0 0
vt2=expire present	0 -11 12 0 0 0
vt2=extend infinitive	-11 1 7 0 0 0
vt2=extend past	0 9 -7 0 0 0
vt2=face present	0 10 -7 -2 0 0
vt2=fall past	0 13 -11 0 0 0
vt2=fix perfect	0 -11 11 0 0 0
vt2=freeze infinitive	0 -8 10 0 0 0
vt2=gather present	0 11 -8 0 -1 0
vt2=go infinitive	0 8 -2 -3 0 0
vt2=go modal	0 7 -18 7 0 0
vt2=have past	10 0 -3 0 -1 0
vt2=have present	-4 -6 13 -1 -1 0
vt2=hold modal	0 7 1 -12 0 0
vt2=hold past	0 -7 10 -1 0 0
vt2=hold present	0 18 -16 0 0 0
vt2=keep infinitive	-5 -12 4 3 5 0
vt2=leave infinitive	3 8 -14 0 0 0
vt2=leave participle	-1 16 -6 -7 0 0
vt2=leave past	8 -3 10 -1 -10 0
vt2=levy present	0 -12 12 0 0 0
vt2=lower past	0 11 -11 0 0 0
vt2=make past	0 7 -5 0 -2 0
vt2=meet future	7 -14 0 0 4 0
vt2=meet gerund	7 -5 10 -2 -13 0
vt2=meet participle	0 -1 0 12 -20 0
vt2=meet present	-14 4 -8 3 10 0
vt2=other future	-11 12 -1 0 0 0
vt2=other past	7 -16 10 -4 4 0
vt2=other perfect	-5 16 -4 -2 -7 0
vt2=other present	7 -9 -4 13 -4 0
vt2=pay future	-1 -14 17 0 0 0
vt2=pay perfect	11 -8 -2 0 0 0
vt2=pay present	-2 23 -17 0 0 0
vt2=plan present	-1 -9 19 -15 0 0
vt2=propose past	10 -7 -2 0 0 0
vt2=put infinitive	0 9 -8 0 0 0
vt2=put present	-2 14 -9 0 0 0
vt2=reach participle	0 9 -6 0 0 0
vt2=reach past	-6 4 -10 0 9 0
vt2=receive present	0 -11 9 -2 3 0
vt2=resume modal	0 -15 14 1 0 0
vt2=rise present	11 -11 0 0 0 0
vt2=see perfect	0 9 -9 0 0 0
vt2=settle past	0 -17 14 0 5 0
vt2=sign past	-3 6 -11 10 -2 0
vt2=sit future	0 -15 16 0 0 0
vt2=sit past	0 8 -10 -5 9 0
vt2=sit present	1 -7 17 -12 -10 0
vt2=suspend infinitive	-3 -14 16 0 0 0
vt2=suspend past	0 11 -11 0 0 0
vt2=take infinitive	10 -12 0 0 0 0
vt2=take past	0 -24 16 11 -5 0
vt2=take present	-3 24 -21 -3 0 3
vt2=write past	0 14 -12 0 0 0
word=america	0 -4 1 -2 8 0
word=call	28 -2 -28 -9 -25 -9
word=called	-30 9 24 -12 -9 -2
word=calls	-25 14 7 0 0 0
word=canada	0 -13 15 0 -3 0
word=china	-7 14 -20 -22 17 0
word=consultations	0 3 2 -5 -9 0
word=conversation	-23 9 19 0 -5 0
word=cyprus	0 5 -14 12 -7 0
word=dinner	0 12 -4 -7 -12 0
word=each other	11 22 -15 -19 -6 -1
word=gather	0 10 -5 0 -2 0
word=ghana	0 11 -9 0 0 0
word=guest	-1 15 -5 -4 -7 0
word=hotline	-14 19 -4 0 0 0
word=india	0 -12 5 0 8 0
word=iran	0 -10 14 0 -4 0
word=ireland	0 -17 18 0 0 0
word=japan	0 11 -9 4 -7 0
word=korea	0 -16 -19 -12 34 0
word=kuwait	0 -21 9 14 0 0
word=link	-4 9 -3 0 0 0
word=lunch	0 22 -19 -11 2 0
word=malaysia	-3 -3 -14 39 -29 0
word=meet	-4 1 -12 15 0 4
word=meeting	-11 -5 1 7 10 -1
word=meetings	5 -13 1 0 -4 10
word=meets	-9 0 1 0 3 0
word=met	0 -4 12 2 -12 -5
word=mongolia	0 -6 0 9 -1 0
word=on the line	10 -18 -9 0 14 0
word=phone	3 8 -13 0 -8 0
word=phones	-19 24 -5 0 0 0
word=rang	29 -27 0 0 0 0
word=ring	-10 15 -4 0 0 0
word=rings	17 -14 -3 0 0 0
word=round	0 -7 9 11 -15 -11
word=rounds	1 -3 8 -16 0 0
word=sat	2 10 -14 -7 4 4
word=scotland	-2 17 -11 -6 -1 0
word=screen	24 -11 -17 0 0 0
word=see	-12 22 -5 -3 -11 -4
word=session	-1 -7 12 -10 0 0
word=singapore	0 -30 43 -1 -13 0
word=sit-down	4 13 -14 -2 0 0
word=south korea	-1 -14 -45 6 41 0
word=speak	-2 4 12 -7 -20 -5
word=speaks	-16 18 -1 0 -1 0
word=spoke	-11 22 -2 -7 -8 -1
word=spoken	-15 0 21 0 -3 0
word=summit	-23 -7 13 -21 10 0
word=switzerland	0 5 1 0 -10 0
word=talks	-23 7 0 10 -15 2
word=telephone	25 -7 -13 -5 -19 -10
word=telephoned	38 -33 0 0 -6 0
word=telephones	-7 10 0 0 0 0
word=turkey	0 13 -9 0 0 0
word=u.s.	0 15 -4 0 -9 0
word=ukraine	0 10 -3 0 -5 0
word=united states	0 5 -3 -10 5 0
word=us	0 -10 7 0 2 0
word=video	24 -31 -18 -5 3 18
word=visit	-2 -19 9 -4 13 1
words=0	15 -12 7 -29 14 -8
words=1	-19 9 5 -8 -6 -13
words=2	2 10 7 -42 -12 0
words=3	-17 18 -3 -14 7 -35
words=4	-21 14 1 6 -22 5
words=5	14 -5 -8 14 4 -2
year	-9 6 -1 12 -2 -1`;
